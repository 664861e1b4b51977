"""The bench of a linked system: registers, memory ports and the rules that it checks, on a kernel that breaks them."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_rtl_export_linker import write_cfg, write_kernel

from rtl_export.linker import link
from verif.common.runner import build_system, run

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.sim
@pytest.mark.parametrize("wave", [False, True])
def test_system_bench(wave: bool, tmp_path: Path) -> None:
    write_kernel(tmp_path / "kernels", "burst_copy", (ROOT / "tests" / "rtl" / "burst_copy.v").read_text())
    cfg = write_cfg(tmp_path, "nk=burst_copy:1:copy_1", "sp=copy_1.m_axi_gmem:HP0")
    bundle = link(cfg, out=tmp_path / "out", kernels=tmp_path / "kernels")
    made = build_system(bundle.manifest, bundle.sources, wave=wave)
    fst = tmp_path / "wave.fst" if wave else None
    result = run(made, "system_cases", out=tmp_path / "run", seed=5, wave=fst).check()
    assert len(result.tests) == 15
    assert fst is None or fst.stat().st_size > 0
