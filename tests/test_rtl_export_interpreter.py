"""The CDFG interpreter: right results after each pass, and complaints about graphs that contradict themselves."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from rtl_export import nodes
from rtl_export.check.interpreter import interpret
from rtl_export.check.machine import CdfgError, OutputBeat
from rtl_export.compiler import compile_kernel
from rtl_export.units import Cdfg

PASSES = ("build", "balance", "schedule")
SOURCE = """#include "hls_stream.h"
using Stream = hls::stream<ap_uint<16>>;
extern "C" void kernel(Stream& x, Stream& y) {
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  static ap_uint<16> seen[8];
  static ap_int<24> total = 5;
  const ap_uint<16> count = x.read();
  for (ap_uint<16> i = 0; i < count; i++) {
#pragma HLS PIPELINE II = 2
    const ap_uint<16> v = x.read();
    seen[v & 7] += v;
    if (v[3]) total -= v + i + 7;
    y.write(total ^ seen[(v >> 3) & 7]);
  }
}
"""


def expected(words: list[int], calls: int) -> list[int]:
    """What the kernel writes."""
    seen, total, source, result = [0] * 8, 5, iter(words), []
    for _ in range(calls):
        for index in range(next(source)):
            value = next(source)
            seen[value & 7] = (seen[value & 7] + value) & 0xFFFF
            if value & 8:
                total -= value + index + 7
            result.append((total ^ seen[value >> 3 & 7]) & 0xFFFF)
    return result


def inputs() -> list[int]:
    source = random.Random(1)
    return [9, *(source.randrange(100) for _ in range(9)), 0, 20, *(source.randrange(1 << 16) for _ in range(20))]


def play(tmp_path: Path, tamper: Callable[[str, Cdfg], None] = lambda name, cdfg: None) -> dict[str, list[OutputBeat]]:
    """Compile the kernel; return what its CDFG writes after each pass, and under stalls."""
    source, results = tmp_path / "k.cpp", dict[str, list[OutputBeat]]()
    source.write_text(SOURCE)

    def observe(name: str, cdfg: Cdfg) -> None:
        tamper(name, cdfg)
        for stalls in (0.0, 0.4) if name == "schedule" else (0.0,):
            beats = {"x": [{"TDATA": word} for word in inputs()]}
            outputs = interpret(cdfg, beats, calls=3, scheduled=name == "schedule", stalls=stalls)
            results[f"{name} {stalls:g}"] = outputs["y"]

    compile_kernel(source, "kernel", base=tmp_path, after_pass=observe)
    return results


def test_every_pass_keeps_the_meaning(tmp_path: Path) -> None:
    words = [(word,) for word in expected(inputs(), 3)]
    results = play(tmp_path)
    assert list(results) == ["build 0", "balance 0", "schedule 0", "schedule 0.4"]
    assert all(result == words for result in results.values())


def test_a_kernel_that_lacks_input_stops_there(tmp_path: Path) -> None:
    source = tmp_path / "k.cpp"
    source.write_text(SOURCE)

    def observe(name: str, cdfg: Cdfg) -> None:
        beats = {"x": [{"TDATA": word} for word in inputs()[:6]]}
        outputs = interpret(cdfg, beats, calls=3, scheduled=name == "schedule")
        assert outputs["y"] == [(word,) for word in expected(inputs(), 1)[:5]]

    compile_kernel(source, "kernel", base=tmp_path, after_pass=observe)


def test_a_value_outside_its_claimed_range_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = nodes._arithmetic_interval

    def too_narrow(op: str, a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
        lo, hi = original(op, a, b)
        return (lo, hi // 2) if op == "add" and hi > 8 else (lo, hi)

    monkeypatch.setattr(nodes, "_arithmetic_interval", too_narrow)
    with pytest.raises(CdfgError, match=r"add.* at k.cpp:1\d is \d+"):
        play(tmp_path)


def test_a_value_needed_before_it_is_computed_is_found(tmp_path: Path) -> None:
    def tamper(name: str, cdfg: Cdfg) -> None:
        if name == "schedule":
            loop = next(unit for unit in cdfg.units if unit.is_loop)
            next(effect for effect in loop.effects if effect.op == "push").time = 0

    with pytest.raises(CdfgError, match="which come later"):
        play(tmp_path, tamper)


def test_iterations_too_close_are_found(tmp_path: Path) -> None:
    def tamper(name: str, cdfg: Cdfg) -> None:
        if name == "schedule":
            next(unit for unit in cdfg.units if unit.is_loop).interval = 1

    with pytest.raises(CdfgError, match="twice in a cycle"):
        play(tmp_path, tamper)
