"""The exported mm2s and s2mm: against their C simulation, and as a pair between memory ports.

What is tested of the pair is in verif/movers/test_movers.py.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from rtl_export.cosim import cli
from rtl_export.export import ROOT
from verif.common.runner import Build
from verif.movers.system import build_loopback, run_loopback


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("movers") / "linked"


@pytest.fixture(scope="module")
def made(linked: Path) -> Build:
    return build_loopback(linked)


@pytest.mark.sim
@pytest.mark.parametrize(
    ("test", "count"),
    [
        ("every_alignment", 1),
        ("page_boundaries", 4),
        ("packets_of_another_length", 2),
        ("a_mebibyte_is_back_to_back", 4),
    ],
)
def test_movers(test: str, count: int, made: Build, linked: Path, tmp_path: Path) -> None:
    assert len(run_loopback(made, linked, tmp_path, test=test).check().tests) == count


@pytest.mark.sim
@pytest.mark.parametrize("kernel", ["mm2s", "s2mm"])
def test_rtl_equals_c_simulation(kernel: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every packet of the kernel's own testbench: all alignments, without stalls and with many."""
    assert cli.main([str(ROOT / "hls" / kernel), "--out", str(tmp_path)]) == 0, capsys.readouterr().out
