"""Faults of the smoke test on the virtual board: each has its own exit code and message, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest
from board_echo import echo_vectors
from linked_manifest import linked_manifest
from smoke_run import (
    MARKS,
    board,
    command_of,
    design,
    folder,
    long_vectors,
    patched,
    processes_of,
    smoke,
    vectors,
    wait_for,
)

from golden.corners import corner_jobs
from golden.vectors import write_jobs
from quant.vectorset import read_vector_set
from runtime.exits import Exit
from runtime.system import Bank
from runtime.xclbin import image_keys, write_xclbin
from verif.board_sim import LAUNCHER, Design, VirtualBoard, build_board, exported_design
from verif.board_system import board_system

pytestmark = MARKS


def test_a_corrupted_vector_file_is_bad_input(board: VirtualBoard, folder: Path) -> None:
    path = echo_vectors(folder / "vectors" / "corrupted")
    data = bytearray((path / "s_w.bin").read_bytes())
    data[5] ^= 1
    (path / "s_w.bin").write_bytes(data)
    with smoke(board, path, folder) as run:
        status, output = run.finish(60)
        assert status == Exit.INPUT
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
        assert status == Exit.LAYOUT
        assert "layerlock.layout_version is 2, this Layerlock needs 1" in output


def test_an_image_of_the_virtual_board_without_emulation_is_bad_input(
    board: VirtualBoard, vectors: Path, folder: Path
) -> None:
    with smoke(board, vectors, folder, XCL_EMULATION_MODE="") as run:
        status, output = run.finish(60)
        assert status == Exit.IMAGE
        assert "XCL_EMULATION_MODE is not hw_emu; run `python -m verif.board_sim DIR`" in output


def test_an_image_of_other_rtl_is_bad_input(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    rtl = folder / "newer"
    shutil.copytree(board.rtl_folder, rtl)
    (rtl / "stream_echo" / "manifest.json").write_text("{}")
    with smoke(replace(board, rtl_folder=rtl), vectors, folder) as run:
        status, output = run.finish(60)
        assert status == Exit.IMAGE
        assert "another RTL" in output


def test_a_device_that_does_not_start_is_reported(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    with smoke(board, vectors, folder, LAYERLOCK_PYTHON="/bin/false") as run:
        status, output = run.finish(15)
        assert status == Exit.LOADING
        assert "load the xclbin: the device process ended" in output


def test_a_device_with_other_rtl_does_not_start(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    value = json.loads(board.design_file.read_text())
    value["rtl"] = {"stream_echo": "0" * 64}
    changed = folder / "changed.json"
    changed.write_text(json.dumps(value))
    with smoke(replace(board, design_file=changed), vectors, folder) as run:
        status, output = run.finish(15)
        assert status == Exit.LOADING
        assert "the image was made for RTL" in output


def test_a_device_that_dies_in_mid_run_is_reported(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    with smoke(board, long_vectors, folder) as run:
        os.kill(run.simulator(), signal.SIGKILL)
        status, output = run.finish(15)
        assert status == Exit.RUNNING
        assert "the device process ended" in output
        assert output.splitlines()[-1] == "FAIL"
        assert (run.result()["exit_code"], run.result()["meaning"]) == (Exit.RUNNING, "RUNNING")


def test_a_device_that_hangs_is_a_timeout(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    with smoke(board, long_vectors, folder, "--timeout", "6") as run:
        os.kill(run.simulator(), signal.SIGSTOP)
        status, output = run.finish(40)
        assert status == Exit.TIMEOUT
        assert "not done after 6 s" in output or "no answer within" in output


def test_a_device_that_dies_while_closing_is_reported(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    """All bytes are equal by then, but a board that does not close well has not passed."""
    path = patched(
        folder, "close", "import os, verif.board_device as b\nb.Server._answer_close = lambda self: os._exit(1)\n"
    )
    with smoke(board, vectors, folder, "--timeout", "2", PYTHONPATH=path) as run:
        status, output = run.finish(20)
        assert status == Exit.CLOSING, output
        assert "close the device: the device process ended" in output
        assert output.splitlines()[-1] == "FAIL"


def test_ctrl_c_leaves_nothing(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    with smoke(board, long_vectors, folder) as run:
        run.simulator()
        run.process.send_signal(signal.SIGINT)
        status, output = run.finish(15)
        assert status == Exit.INTERRUPTED
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


def test_a_host_program_that_reads_past_a_buffer_is_stopped(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    code = """
import runtime.movers as m
move = m.Mover.move
m.Mover.move = lambda self, offset, size: move(self, offset, size + (1 << 20))
"""
    with smoke(board, vectors, folder, PYTHONPATH=patched(folder, "past", code)) as run:
        status, output = run.finish(30)
        assert status == Exit.RUNNING, output
        assert "which is no memory; check buffer, offset and size of the run" in output


def test_a_device_that_is_killed_while_loading_is_reported(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    code = "import os, verif.board_device as b\nb.connect = lambda path, parent: os.kill(os.getpid(), 9)\n"
    with smoke(board, vectors, folder, PYTHONPATH=patched(folder, "load", code)) as run:
        status, output = run.finish(30)
        assert status == Exit.LOADING, output
        assert "load the xclbin: the device process ended" in output


def test_a_device_with_another_image_is_refused(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    """XRT says that it loaded the file, but the device has another one: so does a board whose loadapp did not run."""
    code = "import runtime.xrt_capi as x\nx.device.get_xclbin_uuid = lambda self: x.uuid(bytes(16))\n"
    with smoke(board, vectors, folder, PYTHONPATH=patched(folder, "uuid", code)) as run:
        status, output = run.finish(60)
        assert status == Exit.IMAGE, output
        assert "the device has image 00000000-0000-0000-0000-000000000000, the file is " in output


@pytest.mark.parametrize("damage", ["not an xclbin", "truncated", "changed"])
def test_a_damaged_image_is_named(board: VirtualBoard, vectors: Path, folder: Path, damage: str) -> None:
    data = bytearray(board.xclbin.read_bytes())
    data[-100] ^= 1
    files = {"not an xclbin": b"BOOT.BIN", "truncated": bytes(data[:2000]), "changed": bytes(data)}
    other = folder / "damaged.xclbin"
    other.write_bytes(files[damage])
    with smoke(replace(board, xclbin=other), vectors, folder) as run:
        status, output = run.finish(30)
        assert status == Exit.IMAGE, output
        assert f"{other}: " in output and "build it again" in output


def test_a_vector_set_of_another_seed_is_named(board: VirtualBoard, vectors: Path, folder: Path) -> None:
    other = echo_vectors(folder / "vectors" / "seeded", seed=2)
    with smoke(board, [vectors, other], folder) as run:
        status, output = run.finish(30)
        assert status == Exit.SEED
        assert f"{other}/manifest.json: seed is 2; the others, or --seed, are 1" in output
    with smoke(board, vectors, folder, "--seed", "5") as run:
        assert run.finish(30)[0] == Exit.SEED
    with smoke(board, other, folder, "--seed", "2") as run:
        assert run.finish(60)[0] == Exit.PASS


def test_a_buffer_that_its_bank_cannot_hold_is_named(
    board: VirtualBoard, design: Design, long_vectors: Path, folder: Path
) -> None:
    linked = json.loads(board.design_file.read_text())["linked"]
    system = board_system(json.loads(Path(linked).read_text()))
    banks = tuple(Bank(bank.tag, bank.base, 1 << 20) for bank in system.banks)
    small = folder / "small.xclbin"
    write_xclbin(small, replace(system, banks=banks), keys=image_keys(1, design.rtl), launcher=LAUNCHER)
    with smoke(replace(board, xclbin=small), long_vectors, folder) as run:
        status, output = run.finish(30)
        assert status == Exit.SPACE, output
        assert "buffer s_w of 19200000 bytes: bank HP0 has 1048576 bytes" in output


def test_a_buffer_that_xrt_has_no_room_for_is_named(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    """The image says that the bank is large enough, but it is not."""
    code = "import runtime.preflight as p\np.check_room = lambda image, vectors: None\nimport runtime.movers as m\n"
    code += "init = m.Buffer.__init__\ndef grown(self, board, name, size, bank):\n"
    code += "    init(self, board, name, size * 100, bank)\nm.Buffer.__init__ = grown\n"
    with smoke(board, long_vectors, folder, PYTHONPATH=patched(folder, "room", code)) as run:
        status, output = run.finish(30)
        assert status == Exit.SPACE, output
        assert "buffer mm2s_s_w: no room for 1920000000 bytes in memory bank 0" in output


def test_damaged_weights_are_named_by_their_block(folder: Path) -> None:
    """A bit falls over on the way to the device; the kernel's CRC finds the block."""
    write_jobs(folder / "vectors" / "crc", "crc", corner_jobs(seed=3), seed=3, source="tests")
    code = """
import runtime.movers as m
from quant.vectorset import read_vector_set
make = m.stream_mover
def damaged(board, unit, data):
    data = data.copy()
    if unit == ("mm2s", "mm2s_s_w"):
        data[len(data) - 3, 7] ^= 0x20
    return make(board, unit, data)
m.stream_mover = damaged
"""
    board = build_board(exported_design("awq_gemv"), folder / "awq_gemv")
    with smoke(board, folder / "vectors" / "crc", folder, PYTHONPATH=patched(folder, "crc", code)) as run:
        status, output = run.finish(120)
        assert status == Exit.WEIGHTS, output
        frame = read_vector_set(folder / "vectors" / "crc").frames[-1]
        assert f"damaged weights: frame {frame.name}, tensor {frame.tensor}, lane {frame.lane}: block " in output
        assert ": block CRC" in output
        assert run.result()["rows"][0]["damaged"]


def test_a_full_disk_keeps_nothing_of_the_trace(board: VirtualBoard, long_vectors: Path, folder: Path) -> None:
    """The limit of a file's size is the full disk: writing fails in the middle of the first large file."""
    trace = folder / "traced"
    code = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))\n"
    with smoke(board, long_vectors, folder, "--trace", str(trace), PYTHONPATH=patched(folder, "disk", code)) as run:
        status, output = run.finish(60)
        assert status == Exit.DISK, output
        assert "disk is File too large; free space" in output
    assert not trace.exists()


def test_every_fault_has_its_own_exit_code() -> None:
    assert len({int(code) for code in Exit}) == len(Exit)
    assert all(0 <= code < 256 for code in Exit)
