"""Resources of a linked system: kernels and FIFOs are counted, and an estimate of other RTL is told from this one's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rtl_export.__main__ import main
from rtl_export.bundle import sha256
from rtl_export.errors import ExportError
from rtl_export.estimate import AVAILABLE
from rtl_export.export import EXPORTS
from rtl_export.system_estimate import problems, read, rows
from verif.layer import resources

ADD = """module add (input wire ap_clk, input wire [31:0] x_TDATA, input wire x_TVALID, output wire x_TREADY,
  output reg [31:0] y_TDATA, output reg y_TVALID, input wire y_TREADY);
  assign x_TREADY = y_TREADY;
  always @(posedge ap_clk) if (y_TREADY) begin
    y_TDATA <= x_TDATA + 32'd{value};
    y_TVALID <= x_TVALID;
  end
endmodule
"""
CFG = """[connectivity]
nk=add:3:a.b.c
stream_connect=a.y:b.x:16
stream_connect=b.y:c.x:512
"""


def export(folder: Path, value: int) -> None:
    (folder / "add").mkdir(parents=True, exist_ok=True)
    verilog = folder / "add" / "add.v"
    verilog.write_text(ADD.replace("{value}", str(value)))
    manifest = {"top": "add", "clock_mhz": 300.0, "part": "xck26", "outputs": {"add.v": sha256(verilog)}}
    (folder / "add" / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.sim
def test_kernels_and_fifos_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kernels, cfg, file = tmp_path / "kernels", tmp_path / "sys.cfg", tmp_path / "estimate.json"
    export(kernels, 5)
    cfg.write_text(CFG)
    words = ["link", str(cfg), "--out", str(tmp_path / "out"), "--kernels", str(kernels), "--estimate", str(file)]
    assert main(words) == 0
    found = read(file)
    each, glue = found["kernels"]["add"]["resources"], found["glue"]
    assert each["ff"] == 33
    assert glue["bram36"] >= 0.5  # the deep FIFO
    assert glue["lut"] >= 24  # the other one, in LUT RAM
    assert found["all"] == {name: 3 * each[name] + glue[name] for name in AVAILABLE}
    shown = capsys.readouterr().out
    assert "Resources of sys.cfg, estimated by yosys" in shown
    assert f"{found['all']['lut']:.0f}" in shown.splitlines()[-3].split()[1:]
    check_the_report(found, cfg, file, kernels)


def check_the_report(found: dict[str, dict[str, float]], cfg: Path, file: Path, kernels: Path) -> None:
    assert [row[0] for row in rows(found)] == ["kernel", "add", "FIFOs and wires", "all", "xck26 (KV260)", "used, %"]
    assert problems(found, cfg, kernels) == []
    section = resources.section(cfg, file, kernels)
    assert "estimated, by yosys" in section
    assert f"<td>all</td><td></td><td>{found['all']['lut']:.0f}</td>" in section
    assert "<td>117120</td>" in section
    assert "changed since" not in section
    export(kernels, 6)
    cfg.write_text(CFG.replace("512", "256"))
    assert problems(found, cfg, kernels) == ["sys.cfg", "add"]
    assert "changed since: sys.cfg, add" in resources.section(cfg, file, kernels)


@pytest.mark.parametrize("text", ["", "[]", '{"schema": "layerlock.rtl_estimate"}'])
def test_a_file_that_is_no_estimate(text: str, tmp_path: Path) -> None:
    file = tmp_path / "estimate.json"
    file.write_text(text)
    with pytest.raises(ExportError, match=r"no estimate of a system .*; make it by link --estimate"):
        read(file)
    assert "not estimated: " in resources.section(estimate=file)


def test_the_layer_system_fits_the_kv260() -> None:
    """By the committed estimate, which must be of the linker file as it is."""
    found = read(resources.ESTIMATE)
    assert all(0 < found["all"][name] <= most for name, most in AVAILABLE.items()), found["all"]
    assert "layer.cfg" not in problems(found, resources.CFG, EXPORTS)


def test_without_an_estimate_the_report_says_so(tmp_path: Path) -> None:
    assert "not estimated: " in resources.section(estimate=tmp_path / "none.json")
