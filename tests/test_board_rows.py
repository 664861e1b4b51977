"""Rows of the virtual board: every transfer that was played must be in the device's records, once, and be good."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from board_echo import echo_vectors

from quant.vectorset import VectorSet, read_vector_set
from verif import board_sim
from verif.board_sim import BoardSimError, make_rows

RESULT = {"bytes_compared": 432, "mismatches": 0, "seconds": 0.1, "divergence": None}
STREAMS = ("m_y", "m_status", "s_cmd", "s_param", "s_x", "s_w")


@pytest.fixture
def vectors(tmp_path: Path) -> VectorSet:
    return read_vector_set(echo_vectors(tmp_path / "echo"))


def records(times: int = 1) -> list[dict[str, Any]]:
    """Return what the device records when the set, with three frames, is played so many times."""
    good = {"cycles": 10, "wrong_last": 0, "status": 0, "violations": []}
    return [{"stream": stream, **good} for _ in range(3 * times) for stream in STREAMS]


def test_each_set_has_its_transfers(vectors: VectorSet, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the order in which the sets were played."""
    monkeypatch.setattr(board_sim, "LANE", vectors.kernel)  # the rows of lanes have cycles
    later = [{**record, "cycles": 20} for record in records()]
    rows = make_rows([RESULT, RESULT], [vectors, vectors], [*records(), *later])
    assert [(row["mismatches"], row["cycles"]) for row in rows] == [(0, 30), (0, 60)]


@pytest.mark.parametrize("stream", ["s_w", "m_status"])
def test_a_transfer_that_was_not_recorded_is_noticed(vectors: VectorSet, stream: str) -> None:
    found = records()
    found.remove(next(record for record in found if record["stream"] == stream))
    with pytest.raises(BoardSimError, match=f"echo: {stream}: 2 transfers recorded, 3 were played"):
        make_rows([RESULT], [vectors], found)
    with pytest.raises(BoardSimError, match="echo: s_cmd: 0 transfers recorded, 3 were played"):
        make_rows([RESULT, RESULT], [vectors, vectors], records())


def test_a_transfer_that_nobody_played_is_noticed(vectors: VectorSet) -> None:
    with pytest.raises(BoardSimError, match="s_x: 1 transfers recorded that no vector set has"):
        make_rows([RESULT], [vectors], [*records(), records()[4]])
    with pytest.raises(BoardSimError, match="m_y: 3 transfers recorded that no vector set has"):
        make_rows([RESULT], [vectors], records(2))


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"wrong_last": 1}, "m_y: TLAST is not on the packet's last beat only"),
        ({"status": 1}, "m_y: s2mm reports status 1"),
        ({"violations": ["m_y: TVALID fell"]}, "m_y: TVALID fell"),
    ],
)
def test_a_bad_transfer_is_a_mismatch(vectors: VectorSet, fault: dict[str, Any], words: str) -> None:
    found = records()
    found[6] |= fault
    (row,) = make_rows([RESULT], [vectors], found)
    assert (row["mismatches"], row["divergence"]) == (1, words)


def test_a_difference_of_bytes_is_named_before_a_bad_transfer(vectors: VectorSet) -> None:
    found = records()
    found[0] |= {"status": 2}
    (row,) = make_rows([{**RESULT, "mismatches": 4, "divergence": "m_y: frame 0"}], [vectors], found)
    assert (row["mismatches"], row["divergence"]) == (5, "m_y: frame 0")
