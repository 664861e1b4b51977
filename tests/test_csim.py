"""The C++ player of vector sets (hls/include/vector_tb.hpp): right beats pass, and every kind of wrong one is named."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from golden.corners import corner_jobs
from golden.vectors import write_jobs
from quant.vectorset import FRAMES, Frame, read_vector_set, write_vector_set
from verif.csim import CsimError, build_testbench, run_testbench


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kernel that repeats packets."""
    folder: Path = tmp_path_factory.mktemp("echo") / "echo"
    folder.mkdir()
    (folder / "echo.cpp").write_text(ECHO)
    (folder / "tb.cpp").write_text(TESTBENCH)
    return build_testbench(folder, folder / "build")


HEADER = '#include "stream_kernel.hpp"\n#include "vector_tb.hpp"\n'
SIGNATURE = "void echo(BeatStream& s_cmd, BeatStream& s_x, BeatStream& m_y, BeatStream& m_status)"
# the command's first byte says how many packets to repeat
ECHO = f"""#include "stream_kernel.hpp"
{SIGNATURE} {{
  const Beat cmd = s_cmd.read();
  for (int packets = int(bits<8>(cmd.data, 0)); packets > 0;) {{
    const Beat beat = s_x.read();
    m_y.write(beat);
    packets -= beat.last;
  }}
  m_status.write(cmd);
}}
"""
TESTBENCH = f"""{HEADER}{SIGNATURE};
int main(int argc, char** argv) {{
  return vector_tb::run(argc, argv, {{"s_cmd", "s_x", "m_y", "m_status"}}, echo);
}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Frames of two packets, of none and of one."""
    data = np.random.default_rng(1).integers(0, 256, (9, 16), np.uint8)
    commands = np.zeros((3, 16), np.uint8)
    commands[:, 0] = [2, 0, 1]
    streams = {"s_cmd": commands, "s_x": data, "m_y": data, "m_status": commands}
    lengths = [[4, 2], [], [3]]
    frames = [
        Frame(
            f"frame{i}",
            beats={"s_cmd": 1, "s_x": sum(each), "m_y": sum(each), "m_status": 1},
            packets={"s_x": each, "m_y": each} if len(each) > 1 else {},
        )
        for i, each in enumerate(lengths)
    ]
    write_vector_set(tmp_path / "set", kernel="echo", case="set", seed=1, source="test", frames=frames, streams=streams)
    return tmp_path / "set"


def test_right_packets_pass(program: Path, folder: Path) -> None:
    vectors = read_vector_set(folder)
    assert np.flatnonzero(vectors.tlast("m_y")).tolist() == [3, 5, 8]
    result = run_testbench(program, vectors)
    assert result.passed, result.log
    assert result.log == "PASS: 3 frames, 192 result bytes\n"
    assert all(vectors.mismatches(name, result.received[name]) == 0 for name in vectors.expected)


def edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        text = (folder / name).read_text()
        assert old in text
        (folder / name).write_text(text.replace(old, new))

    return change


def edit_bytes(name: str, change: Callable[[bytearray], object]) -> Callable[[Path], None]:
    def apply(folder: Path) -> None:
        data = bytearray((folder / name).read_bytes())
        change(data)
        (folder / name).write_bytes(data)

    return apply


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (edit_bytes("m_y.bin", lambda data: data.__setitem__(20, data[20] ^ 1)), "FAIL m_y: word 5: expected"),
        (
            edit_bytes("m_y.bin", lambda data: data.__delitem__(slice(128, None))),
            "m_y: 128 bytes expected, got 144",
        ),
        (edit(FRAMES, "4,2 1", "3,3 1"), "FAIL m_y: TLAST of beat 2 is 0"),
        (edit(FRAMES, "1 3 3 1", "1 3 2,1 1"), "FAIL m_y: TLAST of beat 7 is 0"),
        (edit(FRAMES, "1 0 0 1\n1 3", "1 1 0 1\n1 2"), "FAIL "),
    ],
)
def test_a_difference_is_named(program: Path, folder: Path, change: Callable[[Path], None], message: str) -> None:
    vectors = read_vector_set(folder)
    change(folder)
    result = subprocess.run([program, folder], capture_output=True, text=True)
    assert vectors.frames and message in result.stdout
    assert result.returncode == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda folder: (folder / "s_x.bin").unlink(), r"s_x\.bin: cannot be read; write the set again"),
        (edit_bytes("s_x.bin", lambda data: data.pop()), r"not a whole number of 16-byte beats"),
        (edit_bytes("s_x.bin", lambda data: data.__delitem__(slice(128, None))), r"s_x\.bin is shorter than frames"),
        (edit(FRAMES, "s_x", "s_z"), r"the kernel has no stream s_z"),
        (edit(FRAMES, " m_status", ""), r"streams of the kernel are missing"),
        (edit(FRAMES, "1 3 3 1", "1 3 3"), r"a frame is incomplete"),
    ],
)
def test_files_that_cannot_be_used(program: Path, folder: Path, change: Callable[[Path], None], message: str) -> None:
    vectors = read_vector_set(folder)
    change(folder)
    with pytest.raises(CsimError, match=rf"exit code 2: tb: .*{message}"):
        run_testbench(program, vectors)


def test_usage(program: Path) -> None:
    result = subprocess.run([program], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (2, "usage: tb VECTOR_DIR [OUT_DIR]\n")


def test_the_corner_vectors_of_awq_gemv_pass(tmp_path: Path) -> None:
    write_jobs(tmp_path / "corners", "corners", corner_jobs(3), seed=3, source="test")
    program = build_testbench(Path(__file__).resolve().parent.parent / "hls" / "awq_gemv")
    result = run_testbench(program, read_vector_set(tmp_path / "corners"))
    assert result.passed, result.log


def test_a_difference_without_a_tensor_is_named(folder: Path) -> None:
    vectors = read_vector_set(folder)
    got = vectors.streams["m_y"].copy()
    got.view("<i4")[7, 2] ^= 1
    found = vectors.first_divergence("m_y", got)
    assert found is not None
    assert (found.frame, found.element) == ("frame2", 6)
    assert f"m_y: frame frame2, element 6 (beat 1, word 2): expected {found.expected} (0x" in str(found)
    assert " in Q16), got " in str(found)
