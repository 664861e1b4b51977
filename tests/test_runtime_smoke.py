"""The smoke test on the virtual board, through real XRT: it passes, it fails where it must, and it always ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from board_echo import echo_design, echo_vectors
from linked_manifest import linked_manifest

from golden.corners import corner_jobs
from golden.vectors import write_jobs
from quant.vectorset import read_vector_set, write_vector_set
from runtime.xclbin import image_keys, write_xclbin
from verif import board_sim
from verif.board_device import RUNS
from verif.board_sim import Design, VirtualBoard, build_board, run_board_sim, session, smoke_command
from verif.board_system import board_system

REASON = board_sim.unavailable_reason()
pytestmark = [
    pytest.mark.xrt,
    pytest.mark.sim,
    pytest.mark.skipif(REASON is not None, reason=str(REASON)),
]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("board")


@pytest.fixture(scope="session")
def design(folder: Path) -> Design:
    return echo_design(folder)


@pytest.fixture(scope="session")
def board(design: Design, folder: Path) -> VirtualBoard:
    return build_board(design, folder / "out")


@pytest.fixture(scope="session")
def vectors(folder: Path) -> Path:
    return echo_vectors(folder / "vectors" / "echo")


@pytest.fixture(scope="session")
def long_vectors(folder: Path) -> Path:
    """Some seconds of work."""
    return echo_vectors(folder / "vectors" / "long", frames=150, beats=8000)


@dataclass
class Smoke:
    """A smoke test under way."""

    process: subprocess.Popen[str]
    run: Path

    def finish(self, seconds: float) -> tuple[int, str]:
        """Return exit status and output; it must end within `seconds`."""
        output, _ = self.process.communicate(timeout=seconds)
        return self.process.returncode, output

    def result(self) -> dict[str, Any]:
        value: dict[str, Any] = json.loads((self.run / "smoke.json").read_text())
        return value

    def simulator(self) -> int:
        """Wait for the first transfer and return the simulator's process id."""
        record = self.run / "device" / RUNS
        wait_for(lambda: record.exists() and record.stat().st_size > 0)
        (pid,) = [pid for pid in processes_of(self.run) if Path(f"/proc/{pid}/comm").read_text().startswith("tb_")]
        return pid


def wait_for(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.02)


def processes_of(run: Path) -> list[int]:
    """Return the living processes that have this run's environment."""
    mark = f"LAYERLOCK_BOARD_LOG={run}".encode()
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


def command_of(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")


@contextmanager
def smoke(board: VirtualBoard, vectors: Path, folder: Path, *extra: str, **changes: str) -> Iterator[Smoke]:
    """Start a smoke test with changed environment variables. Nothing of it may be left."""
    with session(board, folder) as (run, environment):
        sockets = Path("/tmp", environment["USER"])
        process = subprocess.Popen(
            [*smoke_command(board, [vectors], run, timeout=20), *extra],
            cwd=run,
            env={**environment, **changes},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            yield Smoke(process, run)
            wait_for(lambda: not processes_of(run), 10)
        finally:
            for pid in processes_of(run):
                os.kill(pid, signal.SIGKILL)
            process.communicate()
    assert not sockets.exists()


def test_rows_of_a_good_run(vectors: Path, folder: Path, design: Design) -> None:
    rows = run_board_sim([vectors, vectors], out=folder / "out", timeout=60, design=design)
    assert len(rows) == 2
    for row in rows:
        assert (row["kernel"], row["case"], row["backend"]) == ("stream_echo", "echo", "board_sim")
        assert (row["bytes_compared"], row["mismatches"], row["divergence"]) == (3 * 9 * 16, 0, None)
        assert row["ideal_cycles"] == 24
    assert rows[0]["cycles"] == rows[1]["cycles"]  # simulated: the same in every run


def test_repeats_are_compared_each(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    with smoke(board, vectors, folder, "--repeat", "3") as run:
        status, output = run.finish(60)
        assert (status, output.splitlines()[-1]) == (0, "PASS"), output
        assert run.result()["rows"][0]["bytes_compared"] == 3 * 3 * 9 * 16


def test_one_wrong_expected_byte_is_named(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    good = read_vector_set(vectors)
    wrong = {name: beats.copy() for name, beats in good.streams.items()}
    wrong["m_y"][8 + 3, 4] ^= 0x10  # frame 1, beat 3, second int32
    path = folder / "vectors" / "flipped"
    write_vector_set(
        path, kernel=good.kernel, case="flipped", seed=1, source="tests", frames=good.frames, streams=wrong
    )
    want, got = (streams["m_y"][11].view("<i4")[1] for streams in (wrong, good.streams))
    with smoke(board, path, folder) as run:
        status, output = run.finish(60)
        assert status == 1
        assert output.splitlines()[-1] == "FAIL"
        assert "3 frames, 432 bytes, 1 mismatches" in output
        assert f"m_y: frame frame1, tensor tensor1, row 13 (element 13 of the frame): expected {want} " in output
        assert f"got {got} " in output
        assert run.result()["rows"][0]["mismatches"] == 1


def test_a_corrupted_vector_file_is_bad_input(board: VirtualBoard, folder: Path) -> None:
    path = echo_vectors(folder / "vectors" / "corrupted")
    data = bytearray((path / "s_w.bin").read_bytes())
    data[5] ^= 1
    (path / "s_w.bin").write_bytes(data)
    with smoke(board, path, folder) as run:
        status, output = run.finish(60)
        assert status == 2
        assert "s_w.bin: sha256 of stream s_w is" in output
        assert output.splitlines()[-1] == "FAIL"
        assert run.result()["passed"] is False


def test_an_image_of_another_layout_version_is_bad_input(
    board: VirtualBoard, design: Design, vectors: Path, folder: Path
) -> None:
    other = folder / "other.xclbin"
    write_xclbin(other, board_system(linked_manifest()), keys=image_keys(2, design.rtl), launcher="")
    with smoke(replace(board, xclbin=other), vectors, folder) as run:
        status, output = run.finish(60)
        assert status == 2
        assert "layerlock.layout_version is 2, this Layerlock needs 1" in output


def test_an_image_of_the_virtual_board_without_emulation_is_bad_input(
    board: VirtualBoard, vectors: Path, folder: Path
) -> None:
    with smoke(board, vectors, folder, XCL_EMULATION_MODE="") as run:
        status, output = run.finish(60)
        assert status == 2
        assert "XCL_EMULATION_MODE is not hw_emu; run `python -m verif.board_sim DIR`" in output


def test_an_image_of_other_rtl_is_bad_input(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    rtl = folder / "newer"
    (rtl / "stream_echo").mkdir(parents=True)
    (rtl / "stream_echo" / "manifest.json").write_text("{}")
    with smoke(replace(board, rtl_folder=rtl), vectors, folder) as run:
        status, output = run.finish(60)
        assert status == 2
        assert "another RTL" in output


def test_a_device_that_does_not_start_is_reported(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    with smoke(board, vectors, folder, LAYERLOCK_PYTHON="/bin/false") as run:
        status, output = run.finish(15)
        assert status == 3
        assert "load the xclbin: the device process ended" in output


def test_a_device_with_other_rtl_does_not_start(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    value = json.loads(board.design_file.read_text())
    value["rtl"] = {"stream_echo": "0" * 64}
    changed = folder / "changed.json"
    changed.write_text(json.dumps(value))
    with smoke(replace(board, design_file=changed), vectors, folder) as run:
        status, output = run.finish(15)
        assert status == 3
        assert "the image was made for RTL" in output


def test_a_device_that_dies_in_mid_run_is_reported(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    with smoke(board, long_vectors, folder) as run:
        os.kill(run.simulator(), signal.SIGKILL)
        status, output = run.finish(15)
        assert status == 3
        assert "the device process ended" in output
        assert output.splitlines()[-1] == "FAIL"
        assert run.result()["exit_code"] == 3


def test_a_device_that_hangs_is_a_timeout(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    with smoke(board, long_vectors, folder, "--timeout", "6") as run:
        os.kill(run.simulator(), signal.SIGSTOP)
        status, output = run.finish(40)
        assert status == 4
        assert "not done after 6 s" in output or "no answer within" in output


def test_a_device_that_dies_while_closing_is_reported(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    """All bytes are equal by then, but a board that does not close well has not passed."""
    path = patched(
        folder, "close", "import os, verif.board_device as b\nb.Server._answer_close = lambda self: os._exit(1)\n"
    )
    with smoke(board, vectors, folder, "--timeout", "2", PYTHONPATH=path) as run:
        status, output = run.finish(20)
        assert status == 3, output
        assert "close the device: the device process ended" in output
        assert output.splitlines()[-1] == "FAIL"


def test_ctrl_c_leaves_nothing(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    with smoke(board, long_vectors, folder) as run:
        run.simulator()
        run.process.send_signal(signal.SIGINT)
        status, output = run.finish(15)
        assert status == 130
        assert "interrupted" in output


def test_a_killed_smoke_test_leaves_nothing(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    """Also when XRT waits for a device that does not answer, and so the worker cannot notice."""
    with smoke(board, long_vectors, folder) as run:
        device = run.simulator()
        os.kill(device, signal.SIGSTOP)
        time.sleep(1)
        run.process.kill()
        run.finish(15)
        wait_for(lambda: not [pid for pid in processes_of(run.run) if "runtime.worker" in command_of(pid)], 5)
        os.kill(device, signal.SIGCONT)


def patched(folder: Path, name: str, code: str) -> str:
    """Return a PYTHONPATH with which every Python of a run executes `code` first."""
    patch = folder / f"patch_{name}"
    patch.mkdir()
    (patch / "sitecustomize.py").write_text(code)
    return os.pathsep.join([str(patch), str(board_sim.ROOT)])


@pytest.mark.parametrize("method", ["to_device", "from_device"])
def test_a_removed_sync_is_caught(board: VirtualBoard, vectors: Path, folder: Path, method: str) -> None:
    path = patched(folder, method, f"import runtime.board as b\nb.Mover.{method} = lambda self: None\n")
    with smoke(board, vectors, folder, PYTHONPATH=path) as run:
        status, output = run.finish(60)
        assert status == 1, output
        assert "DIFFERS" in output


def test_a_host_program_that_reads_past_a_buffer_is_stopped(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    code = """
import runtime.board as b
def start(self, offset, size):
    self._run.set_arg(b.ARG_OFFSET, offset)
    self._run.set_arg(b.ARG_BYTES, size + (1 << 20))
    self._run.start()
b.Mover.start = start
"""
    with smoke(board, vectors, folder, PYTHONPATH=patched(folder, "past", code)) as run:
        status, output = run.finish(30)
        assert status == 3, output
        assert "which is no memory; check buffer, offset and size of the run" in output


def test_awq_gemv_equals_the_golden(folder: Path) -> None:
    """The corner values on the exported RTL; verify plays the real-size layers."""
    jobs = corner_jobs(seed=3)
    write_jobs(folder / "vectors" / "corners", "corners", jobs, seed=3, source="tests")
    (row,) = run_board_sim([folder / "vectors" / "corners"], out=folder / "awq_gemv", timeout=200)
    assert (row["kernel"], row["mismatches"], row["divergence"]) == ("awq_gemv", 0, None)
    assert row["bytes_compared"] > 1000
    assert row["cycles"] >= row["ideal_cycles"] > 0


def test_a_second_host_has_a_board_of_its_own(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    with smoke(board, vectors, folder) as first, smoke(board, vectors, folder) as second:
        assert [run.finish(60)[0] for run in (first, second)] == [0, 0]


def test_the_expected_bytes_are_not_what_memory_starts_with(vectors: Path) -> None:
    """Otherwise the tests above would not see a device that does nothing."""
    streams = read_vector_set(vectors).expected
    assert all(np.unique(beats).size > 1 for beats in streams.values())
