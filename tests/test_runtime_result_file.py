"""The JSON result of a command: whole or not at all, and what it means for the exit code."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from runtime.exits import Exit
from runtime.result_file import keep_result

RESULT = {"passed": True, "rows": [1, 2]}


def test_a_result_is_written_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "result.json"
    assert keep_result("smoke", path, Exit.PASS, RESULT) == Exit.PASS
    assert json.loads(path.read_text()) == RESULT
    assert keep_result("smoke", path, Exit.DIFFERENCE, {}) == Exit.DIFFERENCE
    assert json.loads(path.read_text()) == {} and [one.name for one in path.parent.iterdir()] == ["result.json"]


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, Exit.DISK), (errno.EACCES, Exit.INPUT)])
def test_what_cannot_be_written_is_named_and_the_old_one_stays(
    number: int, code: Exit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "result.json"
    path.write_text("old")

    def full(self: Path, text: str) -> None:
        with self.open("w") as file:
            file.write(text[:3])
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "write_text", full)
    assert keep_result("generate", path, Exit.PASS, RESULT) == code
    assert f"generate: {path}: cannot write the result ({os.strerror(number)}); free space" in capsys.readouterr().err
    assert keep_result("generate", path, Exit.TIMEOUT, RESULT) == Exit.TIMEOUT  # what went wrong first
    assert path.read_text() == "old" and len(list(tmp_path.iterdir())) == 1
