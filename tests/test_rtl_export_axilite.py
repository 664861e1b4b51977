"""Calls of exported kernels as a host makes them: registers, ap_ctrl_hs and ap_ctrl_chain, interrupts, pins."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from rtl_export.arguments import Control, Interfaces, Scalar
from rtl_export.axilite import address_bits, register_map
from rtl_export.compiler import Compiled, compile_kernel
from rtl_export.errors import ExportError, Location
from verif.common.runner import build, run
from verif.toolchain import verilator_environment

LINT_WAIVERS = Path(__file__).resolve().parent.parent / "rtl_export" / "lint.vlt"
PROTOCOLS = ("ap_ctrl_hs", "ap_ctrl_chain")
REGISTERS = """#pragma HLS INTERFACE s_axilite port=n bundle=control
#pragma HLS INTERFACE mode=s_axilite port=scale bundle=control
#pragma HLS INTERFACE mode=s_axilite port=q bundle=control
#pragma HLS INTERFACE mode=s_axilite port=total bundle=control
#pragma HLS INTERFACE mode=s_axilite port=return bundle=control
"""
KERNEL = """#include "hls_stream.h"
using Beat = ap_axiu<32, 0, 0, 0>;
extern "C" int kernel(hls::stream<Beat>& x, hls::stream<Beat>& y, ap_uint<5> n, unsigned long long scale, ap_int<7>& q,
                      int* total) {{
{pragmas}  int sum = 0;
  for (int i = 0; i < n; i++) {{
#pragma HLS PIPELINE
    Beat beat = x.read();
    beat.data = ap_uint<32>(beat.data * scale);
    sum += beat.data;
    y.write(beat);
  }}
  q = n + 1;
  *total += sum;
  return sum ^ 5;
}}
"""


def export(folder: Path, code: str) -> Compiled:
    source = folder / "k.cpp"
    source.write_text(code)
    return compile_kernel(source, "kernel", base=folder)


def with_registers(folder: Path, protocol: str) -> Compiled:
    control = f"#pragma HLS INTERFACE {protocol} port=return\n"
    return export(folder, KERNEL.format(pragmas=REGISTERS + control))


@pytest.mark.sim
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_host_calls_the_kernel(protocol: str, tmp_path: Path) -> None:
    verilog = tmp_path / "kernel.v"
    verilog.write_text(with_registers(tmp_path, protocol).verilog)
    plusargs = ["+chain"] if protocol == "ap_ctrl_chain" else []
    result = run(build("kernel", [verilog]), "axilite_bench", out=tmp_path / "run", plusargs=plusargs).check()
    assert len(result.tests) == 9


PINS = """extern "C" void kernel(int a, unsigned char b, int* sum, short& both) {{
{pragmas}  int s = 0;
  for (int i = 0; i < b; i++) s += a;
  if (b != 7) *sum = s;
  both = both + 1;
}}
"""


@pytest.mark.sim
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_calls_through_pins(protocol: str, tmp_path: Path) -> None:
    pragmas = f"#pragma HLS INTERFACE {protocol} port=return\n" if protocol == "ap_ctrl_chain" else ""
    compiled = export(tmp_path, PINS.format(pragmas=pragmas))
    chain = ["ap_continue"] if pragmas else []
    names = ["ap_rst", "ap_start", "ap_done", "ap_idle", "ap_ready", *chain, "a", "b", "sum", "sum_ap_vld"]
    assert [port["name"] for port in compiled.ports] == [*names, "both_i", "both_o", "both_o_ap_vld"]
    assert "input  wire         ap_rst,\n" in compiled.verilog, "no AXI interface: the reset is active high"
    verilog = tmp_path / "kernel.v"
    verilog.write_text(compiled.verilog)
    run(build("kernel", [verilog]), "pins_bench", out=tmp_path / "run", plusargs=["+chain"] if pragmas else []).check()


def test_register_map() -> None:
    where = Location("k.cpp", 1)
    control = Control("ap_ctrl_hs", "control")

    def scalar(name: str, bits: int, *, reads: bool = True, writes: bool = False, offset: int = -1) -> Scalar:
        return Scalar(name, bits, "", where, 0, reads, writes, "s_axilite", "control", offset)

    pointers = [scalar(name, 64) for name in "abc"]
    vadd = register_map(Interfaces(control, [*pointers, scalar("n", 32)]), "control")
    assert [(r.name, r.offset) for r in vadd] == [("a", 0x10), ("b", 0x1C), ("c", 0x28), ("n", 0x34)]
    assert address_bits(vadd) == 6
    outputs = [scalar("lo", 32, reads=False, writes=True), scalar("hi", 8, reads=False, writes=True), scalar("w", 32)]
    assert [r.offset for r in register_map(Interfaces(control, outputs), "control")] == [0x10, 0x20, 0x30]
    both = register_map(Interfaces(control, [scalar("d", 32, writes=True), scalar("u", 32)]), "control")
    assert [(r.name, r.offset) for r in both] == [("d_i", 0x10), ("d_o", 0x18), ("u", 0x20)]
    one = register_map(Interfaces(control, [scalar("n", 32)]), "control")
    assert address_bits(one) == 5
    asked = register_map(Interfaces(control, [scalar("n", 32, offset=0x40), scalar("m", 32)]), "control")
    assert [r.offset for r in asked] == [0x40, 0x48]
    with pytest.raises(ExportError, match="'m' at 0x44 overlaps 'n'"):
        register_map(Interfaces(control, [scalar("n", 32, offset=0x40), scalar("m", 32, offset=0x44)]), "control")


def test_the_manifest_names_arguments_and_registers(tmp_path: Path) -> None:
    compiled = with_registers(tmp_path, "ap_ctrl_chain")
    described = compiled.arguments
    assert described["control"] == {"protocol": "ap_ctrl_chain", "port": "s_axi_control"}
    offsets = {argument["name"]: argument.get("offset") for argument in described["arguments"]}
    assert offsets == {"x": None, "y": None, "n": 0x18, "scale": 0x20, "q": 0x2C, "total": 0x3C}
    valid = {register["name"]: register.get("ap_vld") for register in described["registers"]}
    assert valid == {"ap_return": None, "n": None, "scale": None, "q": 0x30, "total_i": None, "total_o": 0x48}
    slave = next(port for port in compiled.ports if port["name"] == "s_axi_control")
    assert slave["protocol"] == "s_axilite"
    assert slave["signals"]["AWADDR"] == 7
    assert "AWPROT" not in slave["signals"]


@pytest.mark.sim
@pytest.mark.parametrize("code", [KERNEL.format(pragmas=REGISTERS), PINS.format(pragmas="")])
def test_lint(code: str, tmp_path: Path) -> None:
    verilog = tmp_path / "kernel.v"
    verilog.write_text(export(tmp_path, code).verilog)
    command = ["verilator", "--lint-only", "-Wall", "--top-module", "kernel", str(LINT_WAIVERS), str(verilog)]
    assert subprocess.run(command, capture_output=True, text=True, env=verilator_environment()).stderr == ""


REFUSED = {
    "mode": ("int n", "#pragma HLS INTERFACE ap_hs port=n", "k.cpp:2: not supported: INTERFACE ap_hs of 'n'"),
    "handshake of an input": ("int n", "#pragma HLS INTERFACE ap_vld port=n", "INTERFACE ap_vld of 'n'"),
    "nothing": ("int n", "#pragma HLS INTERFACE s_axilite port=m", "names no argument 'm'"),
    "reserved name": ("int state", "", "'state', which the module needs"),
    "array": ("int* n", "n[3] = 1; n[4] = n[2];", "k.cpp:2: not supported: argument 'n' used as an array"),
    "float": ("double n", "", "argument 'n' of type double"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str, tmp_path: Path) -> None:
    arguments, line, message = REFUSED[name]
    with pytest.raises(ExportError) as caught:
        export(tmp_path, f"void kernel({arguments}, int* out) {{\n{line}\n*out = 1;\n}}\n")
    assert message in str(caught.value)
