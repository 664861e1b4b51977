"""The supervisor over a process that misbehaves, without XRT: requests, deadlines, ends."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from runtime import supervisor
from runtime.exits import Exit
from runtime.reporter import CLOSING
from runtime.supervisor import Supervisor, Surroundings, WorkerError, supervised

TESTS = Path(__file__).resolve().parent


@contextmanager
def worker(
    timeout: float = 20.0, task: dict[str, Any] | None = None, **changes: str
) -> Iterator[tuple[Supervisor, int]]:
    around = Surroundings({**os.environ, "PYTHONPATH": str(TESTS), **changes}, TESTS)
    with supervised("supervised_worker", task or {}, timeout, around) as made:
        yield made, next(made.reports())["pid"]


def ask(made: Supervisor, what: str) -> Any:
    made.request(f"do {what}", do=what)
    return next(made.reports(), {}).get("answer")


def is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


def test_requests_are_answered_and_the_end_is_good() -> None:
    with worker() as (made, pid):
        assert [ask(made, what) for what in ("one", "two")] == ["one", "two"]
        made.finish_requests(CLOSING)
        assert list(made.reports()) == []
        made.finish()
    assert not is_alive(pid)


def test_what_hangs_is_a_timeout_and_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "GRACE", 0.1)
    found = []
    words = "do hang: no answer within the time allowed"
    with pytest.raises(WorkerError, match=words) as caught, worker(0.2) as (made, pid):
        found.append(pid)
        ask(made, "hang")
    assert caught.value.code == Exit.TIMEOUT and not is_alive(*found)


def test_nobody_is_left_when_the_caller_gives_up() -> None:
    with pytest.raises(KeyError), worker() as (made, pid):
        made.request("do hang", do="hang")
        raise KeyError("of the caller")
    assert not is_alive(pid)


def test_time_that_the_caller_takes_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither before a request nor before the end."""
    monkeypatch.setattr(supervisor, "GRACE", 0.5)
    with worker(0.5, {"closing": 0.4}) as (made, _):
        for what in ("one", "two"):
            assert ask(made, what) == what
            time.sleep(1.2)
        made.finish_requests(CLOSING)
        assert list(made.reports()) == []
        made.finish()


def test_an_error_keeps_its_code_and_names_the_step() -> None:
    with pytest.raises(WorkerError, match="do fail: a unit is not done") as caught, worker() as (made, _):
        ask(made, "fail")
    assert caught.value.code == Exit.TIMEOUT


@pytest.mark.parametrize("asked", [True, False])
def test_an_end_in_the_middle_is_no_good_end(asked: bool) -> None:
    """XRT may call exit(0): the reports end, and so would a program that only looks at the status."""
    with (
        pytest.raises(WorkerError, match=r"do .*: XRT ended the process \(status 0\)") as caught,
        worker() as (made, _),
    ):
        assert ask(made, "exit") is None
        if asked:
            assert ask(made, "more") is None
        made.finish()
    assert caught.value.code == Exit.DEVICE


def test_a_crash_behind_the_end_is_no_good_end() -> None:
    with pytest.raises(WorkerError, match="ended with status 7 after the last frame"), worker(CRASH="1") as (made, _):
        made.finish_requests(CLOSING)
        assert list(made.reports()) == []
        made.finish()
