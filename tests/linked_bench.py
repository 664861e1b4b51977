"""cocotb side of tests/test_rtl_export_linker.py: traffic through linked systems."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from verif.common.packets import Traffic, join, packet
from verif.common.testbench import check_results, make_testbench

DEPTHS = (1, 2, 3, 4, 5, 16)  # of the FIFOs between the relays
STALLS = [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.4, 0.4)]


def packets(words: int, rng: np.random.Generator) -> list[np.ndarray[Any, np.dtype[np.uint32]]]:
    """Return packets of 1 to 9 random 32-bit words."""
    lengths = rng.integers(1, 10, words // 5)
    return [rng.integers(0, 1 << 32, length, np.uint32) for length in lengths]


def as_traffic(parts: list[np.ndarray[Any, np.dtype[np.uint32]]]) -> Traffic:
    return join([packet(part.astype("<u4").view(np.uint8).reshape(-1, 4)) for part in parts])


@cocotb.test()
@cocotb.parametrize(stalls=STALLS)
async def kernels_compute(dut: Any, stalls: tuple[float, float]) -> None:
    """One chain through both kernels several times: ((x + 1) * 2 + 1 + 1) * 2, modulo 2**32."""
    parts = packets(500, np.random.default_rng(cocotb.RANDOM_SEED))
    sent, want = as_traffic(parts), as_traffic([((part + 1) * 2 + 2) * 2 for part in parts])
    bench = make_testbench(dut, idle=stalls[0], backpressure=stalls[1], seed=cocotb.RANDOM_SEED)
    results = await bench.play({"add_1_x": sent}, {"mul_2_y": len(want)})
    check_results(results, {"add_1_x": sent}, {"mul_2_y": want})


@cocotb.test()
@cocotb.parametrize(stalls=STALLS)
async def fifos_pass(dut: Any, stalls: tuple[float, float]) -> None:
    """Every FIFO keeps beats and their order; without stalls it passes one beat a cycle."""
    sent = as_traffic(packets(500, np.random.default_rng(cocotb.RANDOM_SEED)))
    bench = make_testbench(dut, idle=stalls[0], backpressure=stalls[1], seed=cocotb.RANDOM_SEED)
    stimulus = {f"in_{depth}_x": sent for depth in DEPTHS}
    results = await bench.play(stimulus, {f"out_{depth}_y": len(sent) for depth in DEPTHS})
    check_results(results, stimulus, {f"out_{depth}_y": sent for depth in DEPTHS})
    for depth in DEPTHS:
        cycles = results[f"out_{depth}_y"].frame_cycles
        span = int(cycles[-1, 1] - cycles[0, 0] + 1)
        assert stalls != (0.0, 0.0) or span == len(sent), f"depth {depth}: {span} cycles for {len(sent)} beats"


@cocotb.test()
async def fifos_hold(dut: Any) -> None:
    """A FIFO takes as many beats as it is deep (at least two) while nobody reads, and none in reset."""
    Clock(dut.ap_clk, 4, unit="ns").start()
    dut.ap_rst_n.value = 0
    for depth in DEPTHS:
        getattr(dut, f"in_{depth}_x_TVALID").value = 1
        getattr(dut, f"out_{depth}_y_TREADY").value = 0
    for _ in range(4):
        await RisingEdge(dut.ap_clk)
    for depth in DEPTHS:
        assert getattr(dut, f"in_{depth}_x_TREADY").value == 0
    taken = dict.fromkeys(DEPTHS, 0)
    dut.ap_rst_n.value = 1
    for _ in range(40):
        await RisingEdge(dut.ap_clk)
        for depth in DEPTHS:
            taken[depth] += int(getattr(dut, f"in_{depth}_x_TREADY").value)
    assert taken == {depth: max(depth, 2) for depth in DEPTHS}
