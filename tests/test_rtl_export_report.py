"""The report as text, and yosys's estimate of resources."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rtl_export import estimate
from rtl_export.__main__ import main
from rtl_export.compiler import compile_kernel
from rtl_export.errors import ExportError
from rtl_export.report_text import report_text, table

KERNELS = Path(__file__).resolve().parent / "kernels"


def test_tables_are_aligned() -> None:
    assert list(table([("name", "bits"), ("a", 3), ("long", 12.5)])) == [
        "  name  bits",
        "  ----  ----",
        "  a        3",
        "  long  12.5",
    ]


def test_text_names_loops_processes_and_what_limits_them() -> None:
    text = report_text(compile_kernel(KERNELS / "dataflow.cpp", "kernel", base=KERNELS).report, None)
    assert "split.split    dataflow.cpp:10 " in text
    assert "scale_2.scale" in text
    assert "not estimated" in text
    row = next(line for line in text.splitlines() if line.startswith("  split.split"))
    assert row.split()[2:] == ["1", "1", "1", "16", "16", "-"]  # II asked, II, depth, trips, cycles
    text = report_text(compile_kernel(KERNELS / "histogram.cpp", "kernel", base=KERNELS).report, None)
    row = next(line for line in text.splitlines() if line.startswith("  count"))
    assert row.split()[2:4] == ["1", "2"]
    assert "histogram.cpp:19" in row


def test_schedule_lists_operations_by_stage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(KERNELS / "histogram.cpp"), "--schedule"]) == 2  # its top is called kernel
    assert "no definition of histogram()" in capsys.readouterr().err
    assert main([str(KERNELS / "histogram.cpp"), "--top", "kernel", "--schedule"]) == 0
    lines = capsys.readouterr().out.splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("count ") and "II 2" in line)
    stages = [line.strip() for line in lines[start:] if line.startswith("  stage")]
    assert stages[:2] == ["stage 0", "stage 1"]
    assert any("store bins(" in line and line.endswith("histogram.cpp:19") for line in lines)


@pytest.mark.sim
def test_resources_are_counted_for_just_this_verilog(tmp_path: Path) -> None:
    compiled = compile_kernel(KERNELS / "fir.cpp", "kernel", base=KERNELS)
    verilog = tmp_path / "kernel.v"
    verilog.write_text(compiled.verilog)
    found = estimate.estimate([verilog], "kernel")
    assert found["resources"]["dsp"] >= 1
    assert found["resources"]["ff"] > 100
    (tmp_path / estimate.NAME).write_text(json.dumps(found))
    assert estimate.kept(tmp_path, [verilog]) == found
    text = report_text(compiled.report, found)
    assert f"{found['resources']['lut']:g}" in text
    verilog.write_text(compiled.verilog + "\n")
    assert estimate.kept(tmp_path, [verilog]) is None


@pytest.mark.sim
def test_what_yosys_refuses_is_an_error(tmp_path: Path) -> None:
    verilog = tmp_path / "kernel.v"
    verilog.write_text("module kernel (input wire a; endmodule\n")
    with pytest.raises(ExportError, match=r"kernel\.v: yosys cannot synthesize it: .*syntax error"):
        estimate.estimate([verilog], "kernel")
