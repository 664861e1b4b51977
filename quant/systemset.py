"""System sets on disk: a program with the memory that it finds, and what it must leave there (docs/board.md).

What a vector set is for one kernel, a system set is for a system with a sequencer. Memory is in buffers, each
(beats, 16) uint8; a buffer that only results go to has no contents of its own. numpy only: the board runtime reads it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quant.beat_files import Beats, read_beats, read_set_manifest, write_beats
from quant.commands import OP_STOP, command
from quant.errors import InputError
from quant.files import read_json, staged_folder, write_json
from quant.layout import BEAT_BYTES, LAYOUT_VERSION
from quant.memory_map import BUFFER_OF_UNIT
from quant.program import Instruction, ProgramError, encode, send, wait
from quant.program_check import check_reach
from quant.units import END, INSTRUCTION_BYTES, UNITS
from quant.vectorset import number

SCHEMA, VERSION = "layerlock.system", 1
MANIFEST = "manifest.json"
PROGRAM, STOP = "program", "stop"  # buffers with instructions: the work, and what ends the units that own memory
_REMEDY = "write the set again with `nox -s board_sim`"


class BufferSizeError(InputError):
    """A buffer that is smaller than what the program does with it."""


@dataclass(frozen=True)
class Segment:
    """`repeat` times `beats` beats, the first at `offset`, each `stride` beats behind the one before it."""

    offset: int
    beats: int
    stride: int = 0
    repeat: int = 1

    def index(self) -> NDArray[np.int64]:
        """Return the number of each beat in its buffer.

        >>> Segment(2, 2, 5, 3).index().tolist()
        [2, 3, 7, 8, 12, 13]
        """
        starts = self.offset + self.stride * np.arange(self.repeat, dtype=np.int64)
        return (starts[:, None] + np.arange(self.beats, dtype=np.int64)).reshape(-1)


@dataclass(frozen=True)
class StageResult:
    """Where the output of a stage stands: `kernel` and `unit` made it, in layer `layer`."""

    layer: int
    stage: str
    unit: str
    kernel: str
    buffer: str
    segments: tuple[Segment, ...]

    @property
    def name(self) -> str:
        """The stage as a report names it."""
        return f"layer {self.layer} {self.stage} ({self.unit})"

    def beats(self, buffers: Mapping[str, Beats]) -> Beats:
        """Return the stage's beats of these buffers."""
        index = [segment.index() for segment in self.segments]
        found: Beats = buffers[self.buffer][np.concatenate(index)]
        return found


@dataclass(frozen=True)
class BlockRange:
    """The blocks of a tensor in a lane's buffer; sizes and places in beats. `tag` is that of the lane's commands."""

    tensor: str
    tag: int
    unit: str
    buffer: str
    offset: int
    beats: int
    block_beats: int


@dataclass(frozen=True)
class SystemSet:
    """A verified system set.

    `buffers` is what memory holds before, `expected` what it holds after, both by buffer; `pointers` has the buffer of
    each memory argument, as UNIT.ARGUMENT, of the units beside the sequencer.
    """

    path: Path
    kernel: str
    case: str
    seed: int
    source: str
    pointers: Mapping[str, str]
    buffers: Mapping[str, Beats]
    expected: Mapping[str, Beats]
    stages: tuple[StageResult, ...]
    blocks: tuple[BlockRange, ...]

    @property
    def sizes(self) -> dict[str, int]:
        """The bytes of each buffer."""
        return {name: beats.nbytes for name, beats in {**self.expected, **self.buffers}.items()}

    def instructions(self, buffer: str) -> int:
        """Return how many instructions a program in `buffer` has."""
        return self.buffers[buffer].nbytes // INSTRUCTION_BYTES

    def start(self, name: str) -> Beats:
        """Return what a buffer holds before; where there are only results, the complement of what they must be."""
        return self.buffers[name] if name in self.buffers else ~self.expected[name]


def position_program(position: int) -> str:
    """Return the buffer with the program of a position, in a set that has one for each.

    >>> position_program(0), position_program(12)
    ('program', 'program12')
    """
    return f"{PROGRAM}{position or ''}"


def stop_program() -> bytes:
    """Return the program that ends the units that own memory, so that the host sees their starts completed."""
    units = [unit for unit in UNITS if unit in BUFFER_OF_UNIT]
    sends = [send(unit, command(UNITS[unit], op=OP_STOP)) for unit in units]
    return encode([*sends, *(wait(unit) for unit in units), Instruction(END)])


def first_difference(want: Beats, got: Beats) -> str | None:
    """Name the first 32-bit word that differs, or return None."""
    words, have = (np.ascontiguousarray(beats).view("<i4").reshape(-1) for beats in (want, got))
    if np.array_equal(words, have):
        return None
    index = int(np.argmax(words != have))
    place = f"beat {index // 4}, word {index % 4}"
    return f"{place}: expected {number(int(words[index]))}, got {number(int(have[index]))}"


# ---- files ----------------------------------------------------------------------------------------------------------


def write_system_set(
    path: Path,
    *,
    kernel: str,
    case: str,
    seed: int,
    source: str,
    pointers: Mapping[str, str],
    buffers: Mapping[str, Beats],
    expected: Mapping[str, Beats],
    stages: Sequence[StageResult],
    blocks: Sequence[BlockRange],
) -> None:
    """Write a system set to the folder `path`; it appears whole or not at all. Raises InputError for a full disk."""
    with staged_folder(path, replace=True) as stage:
        files = {name: write_beats(stage / f"{name}.bin", beats) for name, beats in buffers.items()}
        results = {name: write_beats(stage / f"{name}.expected.bin", beats) for name, beats in expected.items()}
        manifest = {
            "schema": SCHEMA,
            "version": VERSION,
            "layout_version": LAYOUT_VERSION,
            "kernel": kernel,
            "case": case,
            "seed": seed,
            "source": source,
            "pointers": dict(pointers),
            "buffers": files,
            "expected": results,
            "stages": [asdict(result) for result in stages],
            "blocks": [asdict(one) for one in blocks],
        }
        write_json(stage / MANIFEST, manifest)


def is_system_set(path: Path) -> bool:
    """Tell whether the folder's manifest says that it is a system set."""
    manifest = path / MANIFEST
    return manifest.is_file() and read_json(manifest, _REMEDY).get("schema") == SCHEMA


def read_system_set(path: Path) -> SystemSet:
    """Read and verify the system set in the folder `path`.

    Raises InputError for a manifest or a file that is not as it should be, BufferSizeError if a program reaches beyond
    its buffers.
    """
    manifest = read_set_manifest(path / MANIFEST, SCHEMA, VERSION, _REMEDY)
    try:
        result = SystemSet(
            path,
            manifest["kernel"],
            manifest["case"],
            manifest["seed"],
            manifest["source"],
            pointers=manifest["pointers"],
            buffers=_read(path, manifest["buffers"]),
            expected=_read(path, manifest["expected"]),
            stages=tuple(_stage(entry) for entry in manifest["stages"]),
            blocks=tuple(BlockRange(**entry) for entry in manifest["blocks"]),
        )
        _check(result)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise InputError(path / MANIFEST, "contents", f"refused ({error!r})", _REMEDY) from None
    return result


def _read(path: Path, entries: Mapping[str, Mapping[str, Any]]) -> dict[str, Beats]:
    return {name: read_beats(path, f"buffer {name}", entry, _REMEDY) for name, entry in entries.items()}


def _stage(entry: Mapping[str, Any]) -> StageResult:
    return StageResult(**{**entry, "segments": tuple(Segment(**segment) for segment in entry["segments"])})


def _check(result: SystemSet) -> None:
    """Refuse a set whose parts do not fit each other."""
    sizes = {name: size // BEAT_BYTES for name, size in result.sizes.items()}
    for program in (STOP, *(name for name in result.buffers if name.startswith(PROGRAM))):
        try:
            check_reach(result.buffers[program].tobytes(), sizes)
        except ProgramError as error:
            raise BufferSizeError(result.path / MANIFEST, program, str(error), _REMEDY) from None
    for stage in result.stages:
        stage.beats(result.expected)
