"""The run that is killed and started again, on a small model in place of the real size."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from quant_data import flip_bit, small_checkpoint

from quant import real_size
from quant.errors import InputError
from quant.real_size import Usage, measure, must_run, prepare


def test_killed_run_ends_with_the_same_bytes(tmp_path: Path) -> None:
    small_checkpoint(tmp_path / "checkpoint", layers=2)
    prepare(tmp_path, layers=0, vocab_size=32)  # the checkpoint that is there stays
    report = measure(tmp_path, threads=1, kill_after=0.2, seed=0)
    assert report["passed"] and report["same_bytes"] and report["killed"]["status"] == -signal.SIGKILL
    assert report["awq"]["peak_rss_bytes"] > 1 << 26 and report["awq"]["cpu_seconds"] > 0.1


def test_other_bytes_do_not_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_checkpoint(tmp_path / "checkpoint")
    prepare(tmp_path, layers=0, vocab_size=32)

    def damages(arguments: list[str | Path]) -> Usage:
        usage = must_run(arguments)
        if tmp_path / "killed" in arguments:
            flip_bit(tmp_path / "killed" / "model.safetensors.index.json", 3)
        return usage

    monkeypatch.setattr(real_size, "must_run", damages)
    report = measure(tmp_path, threads=1, kill_after=0.2, seed=0)
    assert not report["passed"] and not report["same_bytes"]


def test_failure_of_a_command_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InputError, match="exit status 2"):
        must_run(["inspect", tmp_path / "nothing"])
    assert "error:" in capfd.readouterr().err


def test_usage_adds_up() -> None:
    assert Usage(1.0, 2.0, 30) + Usage(0.5, 0.25, 40) == Usage(1.5, 2.25, 40)
