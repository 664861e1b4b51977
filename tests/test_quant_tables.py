"""The committed tables: what the generator gives, and what the mathematics say."""

from __future__ import annotations

import hashlib
import math
from pathlib import Path

import pytest

from quant import tables
from quant.__main__ import main


def test_the_committed_tables_are_what_the_generator_gives() -> None:
    assert main(["tables", "--check"]) == 0


def test_a_changed_table_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "tables.json"
    path.write_text(tables.PATH.read_text().replace("65359", "65358", 1))
    monkeypatch.setattr(tables, "PATH", path)
    assert main(["tables", "--check"]) == 1
    assert main(["tables"]) == 0 and main(["tables", "--check"]) == 0


def test_knots_are_the_nearest_integers() -> None:
    data = tables.load()
    assert max(abs(v - 65536 * 2 ** (-i / 256)) for i, v in enumerate(data["exp2"])) <= 0.5
    sigmoid = data["sigmoid"]
    assert max(abs(v - 65536 / (1 + math.exp(16 - i / 32))) for i, v in enumerate(sigmoid)) <= 0.5
    assert (len(data["exp2"]), len(sigmoid)) == (257, 1025)


@pytest.mark.parametrize("head_dim", tables.HEAD_DIMS)
def test_rope_tables_are_within_half_a_unit(head_dim: int) -> None:
    cos, sin = tables.rope_table(1e6, head_dim, 2048)
    for p in (0, 1, 511, 2047):
        for i in (0, 1, head_dim // 2 - 1):
            angle = p * 1e6 ** (-2 * i / head_dim)
            assert abs(cos[p, i] - 16384 * math.cos(angle)) <= 0.5001
            assert abs(sin[p, i] - 16384 * math.sin(angle)) <= 0.5001


def test_rope_tables_are_the_same_on_every_machine() -> None:
    digest = hashlib.sha256(b"".join(part.tobytes() for part in tables.rope_table(1e6, 128, 2048))).hexdigest()
    assert digest == "6a79cc10e734616eda63921853a1d12f334d2e337128b48f82ea4509987a77ab"
