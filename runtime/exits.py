"""How a run on a board can end: the exit codes of the smoke test, and the errors that lead to them."""

from __future__ import annotations

from enum import IntEnum

from quant.errors import InputError
from quant.systemset import BufferSizeError


class Exit(IntEnum):
    """Exit codes. Only PASS means that every byte was compared and equal."""

    PASS = 0
    DIFFERENCE = 1
    INPUT = 2  # command line, vector set
    DEVICE = 3  # XRT failed, or ended the process
    TIMEOUT = 4  # a step took longer than --timeout
    IMAGE = 5  # the xclbin is damaged, is of other RTL, or lacks a kernel or compute unit
    LAYOUT = 6  # the xclbin is of another layout version
    SEED = 7  # a vector set is of another seed
    SPACE = 8  # a buffer is too small for its program, or larger than its memory bank
    WEIGHTS = 9  # a kernel reports damaged weights; the block is named
    DISK = 10  # what came back could not be kept
    LOADING = 11  # the device process ended while the image was loaded,
    RUNNING = 12  # in the middle of a run,
    CLOSING = 13  # or while the device was closed
    INTERRUPTED = 130


class SeedError(InputError):
    """A vector set of another seed than what is asked for."""


class BoardError(RuntimeError):
    """XRT or the device failed; the message says at what. `code` is how the smoke test ends."""

    code = Exit.DEVICE


class BoardTimeoutError(BoardError):
    """A run did not complete in time; the message names the compute units that are still busy."""

    code = Exit.TIMEOUT


class BoardSpaceError(BoardError):
    """A buffer that its memory bank cannot hold."""

    code = Exit.SPACE


class BoardImageError(BoardError):
    """The device has another image than the file that was to be loaded."""

    code = Exit.IMAGE


class BoardWeightsError(BoardError):
    """A kernel reports damaged weights; the message names the block."""

    code = Exit.WEIGHTS


def exit_of(error: Exception) -> Exit:
    """Return the exit code that an error leads to: that of its class, INPUT for bad input, DEVICE for all others."""
    if isinstance(error, BufferSizeError):
        return Exit.SPACE
    if isinstance(error, SeedError):
        return Exit.SEED
    if isinstance(error, InputError):
        return Exit.DISK if error.field == "disk" else Exit.INPUT
    return Exit(getattr(error, "code", Exit.DEVICE))
