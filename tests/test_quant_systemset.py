"""System sets: what is written comes back, and what is damaged or does not fit its program is refused."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from quant import systemset
from quant.commands import command
from quant.errors import InputError
from quant.memory_map import BUFFER_OF_UNIT
from quant.program import Instruction, decode, encode, send, wait
from quant.systemset import (
    BlockRange,
    BufferSizeError,
    Segment,
    StageResult,
    SystemSet,
    first_difference,
    is_system_set,
    read_system_set,
    stop_program,
    write_system_set,
)
from quant.units import END, SEND
from quant.vectorset import Beats, as_beats


def beats(count: int, seed: int) -> Beats:
    return np.random.default_rng(seed).integers(0, 256, (count, 16), np.uint8)


def write(path: Path, *, room: int = 8) -> Path:
    """Write a set whose program reads 4 beats of x and writes `room` of results, which have 8."""
    read, put = command("read_mover", offset=2, beats=4), command("write_mover", offset=0, beats=room)
    steps = [send("read_x", read), send("write_out", put), wait("read_x"), wait("write_out"), Instruction(END)]
    write_system_set(
        path,
        kernel="layer",
        case=path.name,
        seed=7,
        source="tests",
        pointers={"read_x.mem": "x", "write_out.mem": "results"},
        buffers={"x": beats(6, 1), "program": as_beats(encode(steps)), "stop": as_beats(stop_program())},
        expected={"results": beats(8, 2)},
        stages=[StageResult(0, "out", "write_out", "write_mover", "results", (Segment(0, 1, 2, 4), Segment(1, 1)))],
        blocks=[BlockRange("down", 6, "lane0", "x", 0, 6, 3)],
    )
    return path


@pytest.fixture
def made(tmp_path: Path) -> SystemSet:
    return read_system_set(write(tmp_path / "set"))


def test_what_is_written_comes_back(made: SystemSet) -> None:
    assert (made.kernel, made.case, made.seed, made.instructions("program")) == ("layer", "set", 7, 5)
    assert np.array_equal(made.buffers["x"], beats(6, 1)) and np.array_equal(made.expected["results"], beats(8, 2))
    assert made.sizes["results"] == 128 and made.blocks[0].tensor == "down"
    assert is_system_set(made.path) and not is_system_set(made.path.parent)


def test_results_start_as_what_they_must_not_be(made: SystemSet) -> None:
    assert np.array_equal(made.start("results"), ~made.expected["results"])
    assert np.array_equal(made.start("x"), made.buffers["x"])


def test_a_stage_is_found_in_its_segments(made: SystemSet) -> None:
    assert np.array_equal(made.stages[0].beats(made.expected), made.expected["results"][[0, 2, 4, 6, 1]])


def test_the_stop_program_ends_every_unit_that_owns_memory() -> None:
    steps = decode(stop_program())
    assert {step.unit for step in steps if step.opcode == SEND} == set(BUFFER_OF_UNIT)
    assert steps[-1].opcode == END


def test_the_first_difference_is_a_word() -> None:
    want = beats(3, 3)
    got = want.copy()
    got[2, 5] ^= 1
    text = first_difference(want, got)
    assert text is not None and text.startswith("beat 2, word 1: expected ")
    assert first_difference(want, want) is None


@pytest.mark.parametrize("name", ["x.bin", "results.expected.bin"])
def test_a_damaged_file_is_named(made: SystemSet, name: str) -> None:
    data = bytearray((made.path / name).read_bytes())
    data[3] ^= 4
    (made.path / name).write_bytes(data)
    with pytest.raises(InputError, match=rf"{name}: sha256 of buffer .* not what the manifest says"):
        read_system_set(made.path)
    (made.path / name).write_bytes(data[:-16])
    with pytest.raises(InputError, match=rf"{name}: size is .* bytes, the manifest says"):
        read_system_set(made.path)
    (made.path / name).unlink()
    with pytest.raises(InputError, match=rf"{name}: file is missing"):
        read_system_set(made.path)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("version", 9, "version is 9"),
        ("schema", "layerlock.vectors", "schema is"),
        ("layout_version", 2, "layout_version is 2"),
        ("stages", [{"layer": 0}], "contents is refused"),
        ("blocks", None, "contents is refused"),
    ],
)
def test_a_wrong_manifest_is_refused(made: SystemSet, field: str, value: Any, words: str) -> None:
    path = made.path / "manifest.json"
    manifest = json.loads(path.read_text())
    path.write_text(json.dumps({**manifest, field: value}))
    with pytest.raises(InputError, match=words):
        read_system_set(made.path)


def test_a_stage_outside_of_its_buffer_is_refused(made: SystemSet) -> None:
    path = made.path / "manifest.json"
    manifest = json.loads(path.read_text())
    manifest["stages"][0]["segments"][0]["repeat"] = 5
    path.write_text(json.dumps(manifest))
    with pytest.raises(InputError, match="contents is refused"):
        read_system_set(made.path)


def test_a_buffer_that_is_too_small_for_the_program_is_refused(tmp_path: Path) -> None:
    words = "instruction 1: write_out: beats 0 to 8 of buffer results, which has 8; give it more room"
    with pytest.raises(BufferSizeError, match=words):
        read_system_set(write(tmp_path / "small", room=9))


def test_a_full_disk_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(systemset, "write_beats", full)
    with pytest.raises(InputError, match="disk is No space left on device"):
        write(tmp_path / "set")
    assert not list(tmp_path.iterdir())
