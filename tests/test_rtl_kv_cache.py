"""The exported kv_cache: against its C simulation, and between movers with memory behind it.

What is tested there is in verif/kv_cache/test_kv_cache.py.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from own_testbench import own_testbench_of_a_mutant

from rtl_export.cosim import cli
from rtl_export.export import ROOT
from verif.common.runner import Build
from verif.kv_cache.system import build_cache, run_cache

MUTANTS = {
    "place of the new rows": ("cmd.position * cmd.row", "(cmd.position + 1) * cmd.row"),
    "place of V": ("Address(at + cmd.span)", "Address(at + cmd.row)"),
    "rows that the next token sees": ("beats = beats + cmd.row", "beats = beats + 0"),
    "largest position": ("<= capacity", "< capacity"),
    "end of the packet": ("is_last && i == beats - 1));\n        }", "i == beats - 1));\n        }"),
}


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kv_cache") / "linked"


@pytest.fixture(scope="module")
def made(linked: Path) -> Build:
    return build_cache(linked)


@pytest.mark.sim
@pytest.mark.parametrize(
    ("test", "count"),
    [("positions", 12), ("agrees_with_the_golden", 4), ("wrong_packets", 2), ("a_long_context_is_back_to_back", 2)],
)
def test_cache(test: str, count: int, made: Build, linked: Path, tmp_path: Path) -> None:
    assert len(run_cache(made, linked, tmp_path, test=test).check().tests) == count


@pytest.mark.sim
def test_rtl_equals_c_simulation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command of the kernel's own testbench, without stalls and with many."""
    assert cli.main([str(ROOT / "hls" / "kv_cache"), "--out", str(tmp_path)]) == 0, capsys.readouterr().out


@pytest.mark.sim
@pytest.mark.parametrize("name", MUTANTS)
def test_testbench_notices_a_wrong_kernel(name: str, tmp_path: Path) -> None:
    result = own_testbench_of_a_mutant("kv_cache", *MUTANTS[name], tmp_path)
    assert result.returncode != 0, f"{name}: {result.stdout}"
