"""A command that is ended ends all that it started, at once: here a smoke test whose XRT, a stand-in, hangs."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from smoke_run import command_of, processes_of, wait_for
from stand_in import ROOT, write_stand_in

from runtime.exits import Exit
from verif import child_process
from verif.child_process import run_process

# As XRT does, it starts the device process, and then waits in C with the interpreter's lock held.
STAND_IN = """
import ctypes, subprocess
from pathlib import Path

class device:
    def __init__(self, index):
        subprocess.Popen(["sleep", "1000"])
        Path("hangs").touch()
        ctypes.PyDLL(None).sleep(1000)
"""

# What verif.board_sim, verif.verify and verif.layer do, on a machine with or without XRT.
COMMAND = """
import sys
from contextlib import contextmanager
from pathlib import Path
from runtime.interrupts import run_command
from verif import board_sim

folder = Path(sys.argv[1])
board = board_sim.VirtualBoard(folder / "image.xclbin", folder / "design.json", folder / "rtl", None)
session = board_sim.session

@contextmanager
def with_stand_in(board, out):
    with session(board, out) as (run, environment):
        yield run, {**environment, "PYTHONPATH": f"{folder}:{environment['PYTHONPATH']}"}

board_sim.unavailable_reason = lambda: None
board_sim._library_folder = lambda: folder
board_sim.session = with_stand_in
trace = ["--trace", "{run}/trace"]
sys.exit(run_command("command", lambda: board_sim.run_smoke(board, [folder / "set"], folder / "out", 100.0, trace)))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An image, a set that it plays, and the stand-in."""
    write_stand_in(tmp_path)
    (tmp_path / "pyxrt.py").write_text(STAND_IN)
    (tmp_path / "command.py").write_text(COMMAND)
    return tmp_path


@contextmanager
def hanging(folder: Path, *ignored: int) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Yield a command and its run's folder when the stand-in hangs; nothing may be left of it."""

    def dispositions() -> None:
        for number in (signal.SIGINT, signal.SIGHUP):  # as in a terminal, wherever the tests run
            signal.signal(number, signal.SIG_IGN if number in ignored else signal.SIG_DFL)

    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LAYERLOCK_XRT_BINDING": "pyxrt"}
    environment.pop("LAYERLOCK_XRT_ROOT", None)
    process = subprocess.Popen(
        [sys.executable, str(folder / "command.py"), str(folder)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=dispositions,
    )
    runs: list[Path] = []
    try:
        wait_for(lambda: bool(list(folder.glob("out/run-*/hangs"))))
        runs += folder.glob("out/run-*")
        lines = sorted(command_of(pid).split()[:3][-1] for pid in processes_of(runs[0]))
        assert lines == ["1000", "runtime.smoke", "runtime.worker"]
        yield process, runs[0]
        wait_for(lambda: not processes_of(runs[0]), 5)
    finally:
        process.kill()
        for pid in [pid for run in runs for pid in processes_of(run)]:
            os.kill(pid, signal.SIGKILL)
        process.communicate()


def sockets_of(run: Path) -> Path:
    """Return the folder of the run's sockets."""
    environment = Path(f"/proc/{processes_of(run)[0]}/environ").read_bytes()
    return Path("/tmp", environment.split(b"\0USER=")[1].split(b"\0")[0].decode())


def assert_tidied(run: Path) -> None:
    """The smoke test itself came to its end: its result says so, and nothing is left of the trace."""
    assert json.loads((run / "smoke.json").read_text())["exit_code"] == Exit.INTERRUPTED
    assert sorted(path.name for path in run.iterdir()) == ["hangs", "smoke.json", "xrt", "xrt.ini"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=["kill", "ctrl_c", "hangup"])
def test_what_ends_a_command_ends_its_processes(folder: Path, number: int) -> None:
    with hanging(folder) as (process, run):
        sockets = sockets_of(run)
        assert sockets.exists()
        process.send_signal(number)
        _, errors = process.communicate(timeout=8)
    assert (process.returncode, errors) == (Exit.INTERRUPTED, "command: interrupted\n")
    assert_tidied(run)
    assert not sockets.exists()


def test_a_command_that_is_killed_ends_its_processes(folder: Path) -> None:
    with hanging(folder) as (process, run):
        sockets = sockets_of(run)
        process.kill()
        process.communicate(timeout=8)
        wait_for(lambda: not processes_of(run), 5)
    shutil.rmtree(sockets)  # nobody is left who could
    assert_tidied(run)


def test_a_smoke_test_that_is_ended_ends_its_processes(folder: Path) -> None:
    with hanging(folder) as (process, run):
        (smoke,) = [pid for pid in processes_of(run) if "runtime.smoke" in command_of(pid)]
        os.kill(smoke, signal.SIGTERM)
        _, errors = process.communicate(timeout=8)
    assert "smoke test: exit 130" in errors
    assert_tidied(run)


def test_a_smoke_test_that_is_killed_does_not_leave_its_worker(folder: Path) -> None:
    """The worker cannot hear of it: it waits in XRT. A device process sees that the worker's socket is closed."""
    with hanging(folder) as (process, run):
        (smoke,) = [pid for pid in processes_of(run) if "runtime.smoke" in command_of(pid)]
        os.kill(smoke, signal.SIGKILL)
        _, errors = process.communicate(timeout=8)
        wait_for(lambda: len(processes_of(run)) == 1, 5)
        (device,) = processes_of(run)
        assert command_of(device).split() == ["sleep", "1000"]
        os.kill(device, signal.SIGKILL)
    assert "smoke test: exit -9" in errors


def test_a_process_whose_parent_has_ended_before_ends() -> None:
    code = "from runtime.interrupts import bound_to; bound_to(1, 9)(); print('lives')"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (found.returncode, found.stdout) == (1, "")


@pytest.mark.parametrize("heeds", [True, False])
def test_a_process_that_takes_too_long_is_ended(heeds: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that cannot be interrupted."""
    monkeypatch.setattr(child_process, "TIDY_SECONDS", 0.3)
    code = "import os, signal, time, pathlib; pathlib.Path('pid').write_text(str(os.getpid()))"
    code += "" if heeds else "; signal.signal(signal.SIGTERM, signal.SIG_IGN)"
    line = [sys.executable, "-c", f"{code}; time.sleep(60)"]
    begin = time.monotonic()
    with pytest.raises(subprocess.TimeoutExpired):
        run_process(line, cwd=tmp_path, environment=os.environ, timeout=1.0)
    assert time.monotonic() - begin < 10
    assert not Path("/proc", (tmp_path / "pid").read_text()).exists()


def test_what_is_ignored_stays_ignored(folder: Path) -> None:
    """As behind nohup, and in the background of a shell script."""
    with hanging(folder, signal.SIGHUP, signal.SIGINT) as (process, run):
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1)
        assert len(processes_of(run)) == 3
        process.terminate()
        process.communicate(timeout=8)
    assert_tidied(run)


SUPERVISED = {"runtime/worker.py", "runtime/step_worker.py", "verif/board_device.py"}  # ended by others


def test_every_command_that_starts_processes_is_ended_so() -> None:
    files = [path for folder in ("runtime", "verif") for path in (ROOT / folder).rglob("*.py")]
    ends = {str(path.relative_to(ROOT)): path.read_text().split('if __name__ == "__main__":') for path in files}
    commands = {name: parts[1] for name, parts in ends.items() if len(parts) == 2 and name not in SUPERVISED}
    assert len(commands) > 10
    for name, end in commands.items():
        assert re.fullmatch(r'\n    sys\.exit\(run_command\("[a-z_.]+", main\)\)\n', end), name


# ---- a command that takes its time to tidy up; nox -----------------------------------------------------------------

# Longer than nox waits by default
SLOW = """
import sys, time
from pathlib import Path
from runtime.interrupts import run_command

def main():
    try:
        Path("hangs").touch()
        time.sleep(60)
    finally:
        Path("tidies").touch()
        time.sleep(1.5)
        Path("tidy").touch()
    return 0

sys.exit(run_command("slow", main))
"""


@contextmanager
def slow(folder: Path, *line: str) -> Iterator[subprocess.Popen[bytes]]:
    """Yield a process that runs SLOW, when it hangs."""
    (folder / "command.py").write_text(SLOW)
    process = subprocess.Popen(
        [sys.executable, *line],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL) and None,
    )
    try:
        wait_for((folder / "hangs").exists)
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize(("second", "tidy"), [(signal.SIGTERM, True), (signal.SIGHUP, True), (signal.SIGINT, False)])
def test_only_another_ctrl_c_disturbs_the_tidying_up(tmp_path: Path, second: int, tidy: bool) -> None:
    with slow(tmp_path, "command.py") as process:
        process.send_signal(signal.SIGINT)
        wait_for((tmp_path / "tidies").exists)
        process.send_signal(second)
        assert process.wait(8) == Exit.INTERRUPTED
    assert (tmp_path / "tidy").exists() == tidy


NOXFILE = """
import importlib.util, nox, os, sys
from pathlib import Path
spec = importlib.util.spec_from_file_location("layerlock", {noxfile!r})
layerlock = importlib.util.module_from_spec(spec)
spec.loader.exec_module(layerlock)
layerlock.BIN = Path(sys.executable).parent

@nox.session(venv_backend="none")
def hang(session):
    layerlock.run(session, "python", "command.py")
"""


def test_nox_ends_what_it_runs(tmp_path: Path) -> None:
    (tmp_path / "noxfile.py").write_text(NOXFILE.format(noxfile=str(ROOT / "noxfile.py")))
    with slow(tmp_path, "-m", "nox", "-s", "hang") as process:
        process.terminate()
        assert process.wait(15) != 0
    assert (tmp_path / "tidy").exists()
