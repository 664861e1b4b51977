"""DATAFLOW regions: processes at work at the same time, and what is no region."""

from __future__ import annotations

from pathlib import Path

import pytest

from rtl_export.check.bench import build_bench, compare, random_beats
from rtl_export.compiler import compile_kernel
from rtl_export.errors import ExportError

KERNELS = Path(__file__).resolve().parent / "kernels"
HEAD = """#include "hls_stream.h"
using Word = ap_uint<32>;
using Stream = hls::stream<Word>;
template <class In, class Out>
static void copy(In& in, Out& out) {
  for (int i = 0; i < 8; i++) {
#pragma HLS PIPELINE
    out.write(in.read());
  }
}
static void drop(Stream& in) { in.read(); }
static int count(Stream& out) {
  static int calls = 0;
  out.write(calls++);
  return 1;
}
static void first(Stream& in, Stream& out) {
  in.read();
  count(out);
}
static void second(Stream& in, Stream& out) {
  in.read();
  count(out);
}
static void fill_zero(Stream& out) { out.write(0); }
static void fill(Stream& in, Word a[8]) {
  for (int i = 0; i < 8; i++) a[i] = in.read();
}
static void empty(Word a[8], Stream& out) {
  for (int i = 0; i < 8; i++) out.write(a[7 - i]);
}
extern "C" void kernel(Stream& x, Stream& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
"""
REGION = "#pragma HLS DATAFLOW\n"  # line 34
REGIONS = {
    "two readers": ("Stream s;\ncopy(x, s); copy(s, y); drop(s);", 35, "'s' written by kernel_copy and read by"),
    "no reader": ("Stream s, t;\ncopy(x, s); copy(s, t); fill_zero(y);", 35, "read by nobody"),
    "array": ("Word a[8];\nfill(x, a); empty(a, y);", 35, "'a' used by several processes"),
    "static": ("Stream s;\nfirst(x, s); second(s, y);", 13, "'calls' used by several processes"),
    "branch": ("Stream s;\nWord n = x.read();\nif (n) copy(x, s); else copy(y, s);", 34, "branches or loops"),
    "depth": ("#pragma HLS STREAM variable = x depth = 4\nStream s;\ncopy(x, s); copy(s, y);", 35, "STREAM of 'x'"),
}


@pytest.mark.parametrize("name", REGIONS)
def test_what_is_no_region_is_refused(name: str, tmp_path: Path) -> None:
    body, line, what = REGIONS[name]
    source = tmp_path / "k.cpp"
    source.write_text(f"{HEAD}{REGION}{body}\n}}\n")
    with pytest.raises(ExportError) as caught:
        compile_kernel(source, "kernel", base=tmp_path)
    assert str(caught.value).startswith(f"k.cpp:{line}: not supported: ")
    assert what in str(caught.value)


def test_dataflow_in_another_function_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "k.cpp"
    source.write_text(HEAD.replace("static void drop", f"{REGION}static void drop") + "copy(x, y);\n}\n")
    with pytest.raises(ExportError, match=r"^k\.cpp:11: not supported: DATAFLOW other than in the top function"):
        compile_kernel(source, "kernel", base=tmp_path)


def test_two_processes_that_read_through_one_bundle_are_refused(tmp_path: Path) -> None:
    source = tmp_path / "k.cpp"
    text = (KERNELS.parent / "cosim" / "load_compute_store" / "vscale.cpp").read_text()
    text = text.replace('#include "vscale.hpp"', '#include "hls_stream.h"').replace(
        "words.read() *", "(words.read() + in[i]) *"
    )
    text = text.replace("static void compute(", "static void compute(const int* in, ")
    source.write_text(text.replace("compute(words,", "compute(in, words,"))
    with pytest.raises(ExportError, match=r"bundle 'gmem', which vscale_load and vscale_compute both read; give each"):
        compile_kernel(source, "vscale", base=tmp_path)


@pytest.mark.sim
def test_processes_overlap(tmp_path: Path) -> None:
    bench = build_bench(KERNELS / "dataflow.cpp", tmp_path)
    calls = 40
    cycles = compare(bench, {"x": random_beats(1, 16 * calls, 32, last_every=16)}, calls=calls)
    # One after the other the processes would take 16 + 8 + 8 + 8 cycles a call; the slowest takes 16, and restarts.
    assert cycles < calls * (16 + 8)


def test_depths_come_from_pragma_and_type(tmp_path: Path) -> None:
    source = tmp_path / "k.cpp"
    body = "hls::stream<Word, 7> s;\nStream t;\n#pragma HLS STREAM variable = t depth = 33\n"
    source.write_text(f"{HEAD}{REGION}{body}copy(x, s);\n copy(s, t); copy(t, y);\n}}\n")
    verilog = compile_kernel(source, "kernel", base=tmp_path).verilog
    assert "s, 7 beats, from kernel_copy" in verilog
    assert "t, 33 beats, from kernel_copy" in verilog
    assert "module kernel_fifo_7x32" in verilog
