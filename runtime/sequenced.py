"""A system with a sequencer: its memory is filled once, then one start runs a whole program."""

from __future__ import annotations

import numpy as np

from quant.layout import BEAT_BYTES
from quant.summary import Summary, good_summary, read_summary
from quant.systemset import STOP, SystemSet
from quant.vectorset import Beats
from runtime.board import Board, Buffer, ComputeUnit
from runtime.exits import BoardError
from runtime.system import SEQUENCER, SEQUENCER_COUNT, SEQUENCER_INSTRUCTIONS, SEQUENCER_SUMMARY
from runtime.xclbin import Xclbin


class SequencedSystem:
    """The units that own memory, the sequencer, and the buffers of a system set, in the banks that the image says.

    Order of use: `load`, `start`, any number of `run`, `stop`, `read`, `close`. After an error, do not close: end the
    process.
    """

    def __init__(self, board: Board, image: Xclbin, vectors: SystemSet) -> None:
        """Open the units and allocate the buffers; nothing is written."""
        self._board, self._image, self._vectors = board, image, vectors
        self._sequencer = ComputeUnit(board, SEQUENCER, image.only_unit(SEQUENCER))
        names = dict.fromkeys(pointer.partition(".")[0] for pointer in vectors.pointers)
        self._units = {name: ComputeUnit(board, image.kernel_of(name), name) for name in names}
        self._buffers = {name: Buffer(board, name, size, self._bank(name)) for name, size in vectors.sizes.items()}
        bank = self._sequencer.bank(image.argument(SEQUENCER, SEQUENCER_SUMMARY))
        self._summary = Buffer(board, SEQUENCER_SUMMARY, BEAT_BYTES, bank)

    def _pointer(self, pointer: str) -> tuple[ComputeUnit, int]:
        name, _, argument = pointer.partition(".")
        return self._units[name], self._image.argument(self._image.kernel_of(name), argument)

    def _bank(self, buffer: str) -> int:
        """Return the bank of the first unit that has the buffer; programs are the sequencer's."""
        for pointer, name in self._vectors.pointers.items():
            if name == buffer:
                unit, argument = self._pointer(pointer)
                return unit.bank(argument)
        return self._sequencer.bank(self._image.argument(SEQUENCER, SEQUENCER_INSTRUCTIONS))

    def load(self) -> None:
        """Write what memory holds before the program to the device."""
        for name, buffer in self._buffers.items():
            buffer.write(self._vectors.start(name))
            buffer.to_device()

    def write(self, buffer: str, data: Beats) -> None:
        """Write to the start of a buffer, between two programs."""
        self._buffers[buffer].write(data)
        self._buffers[buffer].to_device()

    def start(self) -> None:
        """Give the units their buffers and start them; they serve commands until `stop`."""
        for pointer, name in self._vectors.pointers.items():
            unit, argument = self._pointer(pointer)
            unit.set(argument, self._buffers[name])
        for unit in self._units.values():
            unit.start()

    def run(self, program: str) -> Summary:
        """Start the sequencer on the program in this buffer, wait for its end and return what it says.

        Raises BoardTimeoutError if it does not end, BoardError if it says nothing.
        """
        count = self._vectors.instructions(program)
        unwritten = ~np.frombuffer(good_summary(count), np.uint8)
        self._summary.write(unwritten)
        self._summary.to_device()
        sequencer, image = self._sequencer, self._image
        sequencer.set(image.argument(SEQUENCER, SEQUENCER_INSTRUCTIONS), self._buffers[program])
        sequencer.set(image.argument(SEQUENCER, SEQUENCER_SUMMARY), self._summary)
        sequencer.set(image.argument(SEQUENCER, SEQUENCER_COUNT), count)
        sequencer.start()
        self._board.wait([sequencer], f"{self._vectors.case}: {program}")
        beat = self._summary.read()
        if np.array_equal(beat, unwritten):
            raise BoardError(f"{self._vectors.case}: {program}: the sequencer wrote no summary; is a sync missing?")
        return read_summary(beat.tobytes())

    def stop(self) -> Summary:
        """End the units that were started, by the set's program for that, and wait for them."""
        summary = self.run(STOP)
        self._board.wait(list(self._units.values()), f"{self._vectors.case}: {STOP}")
        return summary

    def read(self) -> dict[str, Beats]:
        """Return what the device left in the buffers that have an expected result."""
        return {name: self._buffers[name].read().reshape(-1, BEAT_BYTES) for name in self._vectors.expected}

    def read_part(self, buffer: str, offset: int, beats: int) -> Beats:
        """Return beats of a buffer as the device has them now."""
        return self._buffers[buffer].read().reshape(-1, BEAT_BYTES)[offset : offset + beats]

    def close(self) -> None:
        """Free runs, buffers and kernels, in reverse order."""
        units = [*self._units.values(), self._sequencer]
        for unit in reversed(units):
            unit.release()
        self._summary.close()
        for buffer in reversed(self._buffers.values()):
            buffer.close()
        for unit in reversed(units):
            unit.close()
