from __future__ import annotations

import json
from pathlib import Path

import pytest

from runtime import doctor
from runtime.doctor import Finding


def test_this_machine_is_ready(capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.main([]) == 0
    out = capsys.readouterr().out
    assert "ok      compiler" in out and out.rstrip().endswith("ready: nox -s verify can run")


def test_a_missing_compiler_is_named_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    assert doctor.main([]) == 1
    out = capsys.readouterr().out
    assert "MISSING compiler" in out and "apt-get install g++" in out and "not ready: compiler missing" in out


def test_an_optional_tool_does_not_make_the_machine_unready(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "GROUPS", {"board": lambda: [Finding("Vitis", None, "make board", "install it")]})
    assert doctor.main(["--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["ready"] and report["findings"]["board"][0]["found"] is None


def test_programs_say_their_version_or_their_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, words in (("talks", "echo 'v++ v2024.2 (64-bit)'"), ("silent", "exit 1")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{words}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert doctor.program("talks", "--version") == "2024.2"
    assert doctor.program("silent", "--version") == str(tmp_path / "silent")
    assert doctor.program("absent", "--version") is None


def test_libraries_are_found_with_the_version_of_their_file(tmp_path: Path) -> None:
    folder = tmp_path / "usr" / "lib" / "x86_64-linux-gnu"
    folder.mkdir(parents=True)
    assert doctor.library_version("libxrt_hwemu.so.*", tmp_path) is None
    (folder / "libxrt_hwemu.so.2.13.0").touch()
    (folder / "libxrt_hwemu.so.2").symlink_to("libxrt_hwemu.so.2.13.0")
    assert doctor.library_version("libxrt_hwemu.so.*", tmp_path) == "2.13.0"


def test_a_board_is_known_by_its_driver(tmp_path: Path) -> None:
    assert doctor.board(tmp_path) is None
    (tmp_path / "sys/module/zocl").mkdir(parents=True)
    assert doctor.board(tmp_path) == "a device with zocl"
    (tmp_path / "proc/device-tree").mkdir(parents=True)
    (tmp_path / "proc/device-tree/model").write_text("ZynqMP SMK-K26 Rev1\0")
    assert doctor.board(tmp_path) == "ZynqMP SMK-K26 Rev1"
