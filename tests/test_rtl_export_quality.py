"""Quality of the schedule: what is pipelined inside, and what a recurrence keeps short."""

from __future__ import annotations

import re
from pathlib import Path

from rtl_export.compiler import Compiled, compile_kernel
from rtl_export.multiplier import Multiplier

HEAD = """
#include "hls_stream.h"
using Beat = ap_axiu<128, 0, 0, 0>;
extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  bool last = false;
"""
LOOP = """
loop:
  while (!last) {
#pragma HLS PIPELINE II = 1
    Beat b = x.read();
    last = b.last;
"""


def compiled(tmp_path: Path, body: str, *, before: str = "", clock_mhz: float = 300.0) -> Compiled:
    source = tmp_path / "k.cpp"
    source.write_text(f"{HEAD}{before}{LOOP}{body}\n    y.write(b);\n  }}\n}}\n")
    return compile_kernel(source, "kernel", clock_mhz=clock_mhz, base=tmp_path)


def multipliers(verilog: str) -> list[str]:
    return re.findall(r"^  kernel_(mul_\w+) ", verilog, re.MULTILINE)


def test_a_multiplication_has_the_registers_of_a_dsp_slice(tmp_path: Path) -> None:
    body = "ap_int<27> a = b.data.range(26, 0); ap_int<18> c = b.data.range(44, 27); b.data = ap_int<45>(a * c);"
    result = compiled(tmp_path, body)
    assert multipliers(result.verilog) == ["mul_27s_18s_45_3"]
    assert result.report["loops"][0]["ii"] == 1
    assert result.report["loops"][0]["depth"] >= 4


def test_a_multiplication_in_a_recurrence_keeps_the_interval(tmp_path: Path) -> None:
    body = "s = ap_uint<12>(s * ap_uint<12>(b.data)); b.data = s;"
    result = compiled(tmp_path, body, before="ap_uint<12> s = 1;")
    assert multipliers(result.verilog) == []
    assert result.report["loops"][0]["ii"] == 1


RAM = "static ap_uint<32> table[2048];\n#pragma HLS BIND_STORAGE variable = table type = ram_2p impl = bram\n"


def test_a_block_ram_uses_its_output_register(tmp_path: Path) -> None:
    body = "if (b.data[127]) table[b.data.range(10, 0)] = b.data.range(63, 32); b.data = table[b.data.range(74, 64)];"
    verilog = compiled(tmp_path, body, before=RAM).verilog
    assert ".q2(mem_table_q2)" in verilog


def test_a_read_in_a_recurrence_does_without_the_output_register(tmp_path: Path) -> None:
    body = "ap_uint<11> at = b.data; table[at] += 1; b.data = 0;"
    slow = compiled(tmp_path, body, before=RAM, clock_mhz=150)
    assert "q2" not in slow.verilog
    assert slow.report["loops"][0]["ii"] == 2


def test_a_module_multiplies_signed_and_unsigned_alike() -> None:
    text = Multiplier(4, 3, 9, True, 3).module("m")
    assert "m <= $signed({{5{a_q[3]}}, a_q}) * $signed({{6{b_q[2]}}, b_q});" in text
    assert "m <= {5'd0, a_q} * {6'd0, b_q};" in Multiplier(4, 3, 9, False, 3).module("m")
    assert "enable[0]" not in Multiplier(4, 3, 7, False, 1).module("m")


def test_writes_after_the_last_read_are_on_credit(tmp_path: Path) -> None:
    body = "b.data = (ap_uint<32>(b.data) * ap_uint<32>(b.data >> 64) + 5) * 3;"
    verilog = compiled(tmp_path, body).verilog
    stages = re.findall(r"assign loop_en(\d+) = (.*);", verilog)
    assert "y_beat_room" in stages[0][1]
    assert all(text == "1'd1" for _, text in stages[1:])
    assert "assign y_TKEEP = x_" not in verilog
    parameters = re.search(r"kernel_output #\(.WIDTH\((\d+)\), .ADDRESS\((\d+)\), .ROOM\((\d+)\)\)", verilog)
    assert parameters is not None
    _, address, room = map(int, parameters.groups())
    depth = len(stages)
    assert room + depth <= 1 << address  # all that may be on its way fits
    assert room >= 2


def test_a_kernel_that_asks_for_room_gets_the_truth(tmp_path: Path) -> None:
    body = "b.data = ap_uint<64>(b.data) * ap_uint<64>(b.data >> 64); if (!y.full()) b.data = 1;"
    assert "y_beat_room" not in compiled(tmp_path, body).verilog


def test_constant_side_channels_go_around_the_fifo(tmp_path: Path) -> None:
    body = "b.data = ap_uint<32>(b.data) * ap_uint<32>(b.data >> 64); b.keep = -1; b.strb = 0;"
    verilog = compiled(tmp_path, body).verilog
    assert "assign y_TKEEP = 16'd65535;" in verilog
    assert "assign y_TSTRB = 16'd0;" in verilog
