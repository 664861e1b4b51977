"""Each fault of the smoke test has its exit code and message and leaves nothing: with a stand-in for XRT, in seconds.

The process that uses XRT is the real one; tests/fake_xrt.py is its pyxrt, changed for each fault. The same faults with
a real XRT and a simulator are in tests/test_runtime_faults.py.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from smoke_run import processes_of, wait_for
from stand_in import IMAGE, KERNEL, ROOT, RTL, SET, echo_system, rtl_keys, write_set, write_stand_in

from quant.layout import ERR_CRC, ERR_HEADER, STATUS_BAD_BLOCK, STATUS_FRAME
from quant.systemset import BufferSizeError
from runtime import smoke, supervisor
from runtime.exits import Exit, exit_of
from runtime.system import Bank
from runtime.xclbin import image_keys, write_xclbin

PYXRT = """
import ctypes, os, subprocess
from pathlib import Path
from types import SimpleNamespace
from fake_xrt import FakeXrt
from runtime.xclbin import read_xclbin

fake = FakeXrt()
device, kernel, bo, run = fake.device, fake.kernel, fake.bo, fake.run
xclBOSyncDirection, ert_cmd_state = fake.xclBOSyncDirection, fake.ert_cmd_state
loaded = []

def xclbin(path):
    loaded.append(str(read_xclbin(Path(path)).uuid))

device.get_xclbin_uuid = lambda self: SimpleNamespace(to_string=lambda: loaded[0])

def hang(*_):  # in C, with the interpreter's lock held
    ctypes.PyDLL(None).sleep(1000)

children = []  # kept: Popen looks after a child that nobody refers to, XRT does not

def device_ends(*_):
    children.append(subprocess.Popen(["true"]))
    hang()

def device_stays(*_):  # with all that the process has open, as XRT starts it
    subprocess.Popen(["sleep", "1000"], close_fds=False)
    os._exit(0)

"""


@dataclass
class Runner:
    """Runs the smoke test in `folder` and says how it ended and what it printed."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *words: str, code: str = "", sets: tuple[str, ...] = (SET,)) -> tuple[Exit, str]:
        (self.folder / "pyxrt.py").write_text(PYXRT + code)
        vectors = [str(self.folder / name) for name in sets]
        line = ["--xclbin", str(self.folder / IMAGE), "--rtl", str(self.folder / RTL), "--vectors", *vectors]
        before = set(self.folder.iterdir())
        status = smoke.main([*line, "--json", str(self.folder / "smoke.json"), *words])
        wait_for(lambda: not processes_of(self.folder), 5)
        assert set(self.folder.iterdir()) - before <= {self.folder / "smoke.json"}
        result = json.loads((self.folder / "smoke.json").read_text())
        out, err = self.capture.readouterr()
        verdict = "PASS" if status == 0 else "FAIL"
        assert (out.splitlines()[-1], result["exit_code"], result["passed"]) == (verdict, status, status == 0)
        return Exit(status), out + err


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runner:
    write_stand_in(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    environment = {
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT / "tests")]),
        "LAYERLOCK_XRT_BINDING": "pyxrt",
        "XCL_EMULATION_MODE": "hw_emu",
        "LAYERLOCK_BOARD_LOG": str(tmp_path / "board.log"),  # by which a run's processes are found
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(supervisor, "GRACE", 1.5)
    return Runner(tmp_path, capsys)


def test_without_a_fault_it_passes(run: Runner) -> None:
    status, output = run("--repeat", "2")
    assert status == Exit.PASS and f"{KERNEL}/set: 4 frames, 576 bytes, 0 mismatches" in output


@pytest.mark.parametrize(
    ("code", "status", "words"),
    [
        ("device.__init__ = device_ends", Exit.LOADING, "load the xclbin: the device process ended"),
        ("fake.start = device_ends", Exit.RUNNING, "set: frame0: the device process ended"),
        ("device.__del__ = device_ends", Exit.CLOSING, "close the device: the device process ended"),
        ("device.__init__ = hang", Exit.TIMEOUT, "load the xclbin: no answer within the time allowed"),
        ("fake.start = hang", Exit.TIMEOUT, "set: frame0: no answer within the time allowed"),
        ("device.__del__ = hang", Exit.TIMEOUT, "close the device: no answer within the time allowed"),
        ("fake.start = lambda *_: fake.pending.update(x=0)", Exit.TIMEOUT, "frame frame0: s2mm_m_status, s2mm_m_y, "),
        ("device.__init__ = lambda *_: os._exit(0)", Exit.DEVICE, "load the xclbin: XRT ended the process (status 0)"),
        ("fake.start = lambda *_: os._exit(0)", Exit.DEVICE, "set: frame0: XRT ended the process (status 0)"),
        ("device.__init__ = device_stays", Exit.DEVICE, "load the xclbin: XRT ended the process (status 0)"),
        ("fake.start = lambda *_: os.abort()", Exit.DEVICE, "set: frame0: XRT ended the process (status -6)"),
        ("device.__init__ = lambda *_: 1 / 0", Exit.DEVICE, "XRT: ZeroDivisionError: division by zero"),
        ("fake.end = ert_cmd_state.ERT_CMD_STATE_ABORT", Exit.DEVICE, "XRT reports State.ERT_CMD_STATE_ABORT"),
        ("raise ImportError('libxrt')", Exit.DEVICE, "no XRT on this machine (pyxrt: libxrt); install XRT"),
    ],
)
def test_a_device_that_fails(code: str, status: Exit, words: str, run: Runner) -> None:
    found, output = run("--timeout", "1", code=code)
    assert found == status and words in output, output


@pytest.mark.parametrize(("where", "status"), [("device.__init__", Exit.LOADING), ("fake.start", Exit.RUNNING)])
def test_a_device_that_ends_is_noticed_at_once(where: str, status: Exit, run: Runner) -> None:
    begin = time.monotonic()
    assert run("--timeout", "30", code=f"{where} = device_ends")[0] == status
    assert time.monotonic() - begin < 15


def test_a_device_may_end_while_it_is_closed(run: Runner) -> None:
    code = "import time\ndef closes(self):\n    children.append(subprocess.Popen(['true']))\n    time.sleep(1.5)\n"
    assert run(code=f"{code}device.__del__ = closes")[0] == Exit.PASS


@pytest.mark.parametrize(
    "when", ["device.__del__ = hang", "import atexit\natexit.register(hang)"], ids=["destructor", "exit handler"]
)
def test_after_an_error_nothing_of_xrt_is_waited_for(when: str, run: Runner) -> None:
    """XRT's destructors may wait for a device that is gone: the process ends without them."""
    begin = time.monotonic()
    status, output = run("--timeout", "20", code=f"fake.end = ert_cmd_state.ERT_CMD_STATE_ERROR\n{when}")
    assert status == Exit.DEVICE and "XRT reports State.ERT_CMD_STATE_ERROR" in output, output
    assert time.monotonic() - begin < 15


def test_a_crash_at_the_end_is_no_pass(run: Runner) -> None:
    code = "import atexit\natexit.register(lambda: os._exit(7))"
    status, output = run(code=code)
    assert status == Exit.DEVICE and "the process ended with status 7 after the last frame" in output


@pytest.mark.parametrize("method", ["to_device", "from_device"])
def test_a_missing_sync(method: str, run: Runner) -> None:
    code = f"import runtime.board as b\nold = b.Buffer.{method}\n"
    code += f"b.Buffer.{method} = lambda self: None if self.name in ('mm2s_s_w', 's2mm_m_y') else old(self)"
    status, output = run(code=code)
    assert status == Exit.DIFFERENCE and "first difference: m_y: frame frame0, tensor tensor0, row 0 " in output


@pytest.mark.parametrize("repeat", [1, 2])
def test_a_device_that_does_nothing(repeat: int, run: Runner) -> None:
    """Also in the second play, when the right bytes were there before."""
    code = "plays, start = [0], fake.start\ndef sometimes(unit, data):\n    plays[0] += 1\n"
    code += f"    if plays[0] <= {12 * (repeat - 1)}:\n        start(unit, data)\nfake.start = sometimes"
    status, output = run("--repeat", str(repeat), code=code)
    assert status == Exit.DIFFERENCE and "288 mismatches" in output, output


def test_only_complete_runs_with_bytes_pass() -> None:
    good, empty = ({"damaged": None, "bytes_compared": size, "mismatches": 0} for size in (16, 0))
    assert smoke.judge([good, good], 2) == Exit.PASS
    assert [smoke.judge(rows, 2) for rows in ([], [good], [good, empty])] == [Exit.DIFFERENCE] * 3


def test_a_buffer_that_is_too_small_for_its_program_is_a_matter_of_space() -> None:
    assert exit_of(BufferSizeError("set", "instruction 1", "beats 0 to 9", "give it more room")) == Exit.SPACE


# ---- image ----------------------------------------------------------------------------------------------------------


def write_image(folder: Path, **changes: Any) -> None:
    """Write the image with other keys or another system."""
    keys = changes.pop("keys", rtl_keys(folder))
    write_xclbin(folder / IMAGE, changes.pop("system", echo_system()), keys=keys, launcher="")


def other_mover(folder: Path) -> None:
    """The image says of a kernel that no set is of that its RTL is another one."""
    (folder / RTL / "mm2s").mkdir()
    (folder / RTL / "mm2s" / "manifest.json").write_text("{}")
    write_image(folder, keys={**rtl_keys(folder), "layerlock.rtl.mm2s": "0" * 64})


def damage(folder: Path) -> None:
    """A bank has another name."""
    (folder / IMAGE).write_bytes((folder / IMAGE).read_bytes().replace(b"HP0", b"HP1", 1))


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        (
            lambda folder: write_image(folder, keys=rtl_keys(folder, 2)),
            Exit.LAYOUT,
            "layerlock.layout_version is 2, this Layerlock needs 1",
        ),
        (
            lambda folder: write_image(folder, keys=image_keys(1, {})),
            Exit.IMAGE,
            f"layerlock.rtl.{KERNEL} is missing, the RTL here has manifest sha256 ",
        ),
        (
            lambda folder: (folder / RTL / KERNEL / "manifest.json").write_text("{ }"),
            Exit.IMAGE,
            "another RTL",
        ),
        (
            lambda folder: (folder / RTL / KERNEL / "manifest.json").unlink(),
            Exit.IMAGE,
            "RTL manifest cannot be read",
        ),
        (other_mover, Exit.IMAGE, f"layerlock.rtl.mm2s is {'0' * 64}, the RTL here has"),
        (damage, Exit.IMAGE, "that of its contents is "),
        (lambda folder: (folder / IMAGE).write_bytes(b"BOOT.BIN"), Exit.IMAGE, "magic is b'BOOT.BIN'"),
        (lambda folder: (folder / IMAGE).unlink(), Exit.IMAGE, "xclbin cannot be read"),
    ],
)
def test_a_wrong_image(change: Callable[[Path], object], status: Exit, words: str, run: Runner) -> None:
    change(run.folder)
    found, output = run(code="raise SystemExit('a device was touched')")
    assert found == status and words in output, output


def test_an_image_of_the_virtual_board_where_no_emulation_is(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XCL_EMULATION_MODE")
    status, output = run(code="raise SystemExit('a device was touched')")
    assert status == Exit.IMAGE and "XCL_EMULATION_MODE is not hw_emu" in output


def test_a_device_with_another_image(run: Runner) -> None:
    status, output = run(code="device.get_xclbin_uuid = lambda self: SimpleNamespace(to_string=lambda: 'other')")
    assert status == Exit.IMAGE and "the device has image other, the file is " in output


# ---- sets -----------------------------------------------------------------------------------------------------------


def test_a_set_of_another_seed(run: Runner) -> None:
    other = write_set(run.folder / "other", seed=2)
    status, output = run(sets=(SET, "other"))
    assert status == Exit.SEED and f"{other}/manifest.json: seed is 2; the others, or --seed, are 1" in output
    assert run("--seed", "2")[0] == Exit.SEED
    assert run("--seed", "2", sets=("other",))[0] == Exit.PASS


def test_a_corrupted_set(run: Runner) -> None:
    path = run.folder / SET / "s_w.bin"
    path.write_bytes(bytes([path.read_bytes()[0] ^ 1]) + path.read_bytes()[1:])
    status, output = run(code="raise SystemExit('a device was touched')")
    assert status == Exit.INPUT and "s_w.bin: sha256 of stream s_w is" in output


def test_a_buffer_that_its_bank_cannot_hold(run: Runner) -> None:
    """Buffers of one bank count together: s_cmd and s_param are both in HP2."""
    system = echo_system()
    write_set(run.folder / "large", frames=30)
    for tag, words in [("HP0", "s_w of 3840 bytes: "), ("HP2", "s_param of 960 bytes: ")]:
        banks = tuple(Bank(bank.tag, bank.base, 1024 if bank.tag == tag else bank.bytes) for bank in system.banks)
        write_image(run.folder, system=type(system)(**{**vars(system), "banks": banks}))
        status, output = run(code="raise SystemExit('a device was touched')", sets=("large",))
        assert status == Exit.SPACE and f"buffer {words}bank {tag} has 1024 bytes" in output, output


def test_a_bank_where_xrt_has_no_room(run: Runner) -> None:
    status, output = run(code="def full(*_):\n    raise MemoryError('bad_alloc')\nbo.__init__ = full")
    assert status == Exit.SPACE and "no room for 32 bytes in memory bank " in output, output


@pytest.mark.parametrize("flags", [ERR_CRC, ERR_HEADER])
def test_damaged_weights(flags: int, run: Runner) -> None:
    """The kernel's status names the block."""
    code = f"""
start = fake.start
def damaged(unit, data):
    if unit == "mm2s_s_cmd":
        data = data.copy()
        data[{STATUS_FRAME}:{STATUS_FRAME + 2}] = list(({flags}).to_bytes(2, "little"))
        data[{STATUS_BAD_BLOCK}] = 5
    start(unit, data)
fake.start = damaged
"""
    status, output = run(code=code)
    words = "block CRC" if flags == ERR_CRC else "block header"
    assert status == Exit.WEIGHTS and f"frame frame0, tensor tensor0, lane 0: block 5: {words}" in output, output


def test_damage_that_is_expected_is_none(run: Runner) -> None:
    """Corner sets have blocks that are damaged on purpose."""
    write_set(run.folder / "corners", flags=ERR_CRC)
    assert run(sets=("corners",))[0] == Exit.PASS


def test_a_full_disk_keeps_nothing_of_the_trace(run: Runner) -> None:
    """The limit of a file's size is the full disk."""
    write_set(run.folder / "large", beats=64)
    code = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))"
    status, output = run("--trace", str(run.folder / "trace"), code=code, sets=("large",))
    assert status == Exit.DISK and "disk is File too large; free space" in output, output
    assert not (run.folder / "trace").exists()
