"""cocotb side: random packets through a register slice, on either bench. A faulty slice must make it fail."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np

from verif.common.packets import traffic
from verif.common.testbench import check_results, make_testbench

BEATS = 400


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], backpressure=[0.0, 0.4])
async def packets_pass(dut: Any, idle: float, backpressure: float) -> None:
    """Packets of 1 to 20 beats arrive as they were sent."""
    rng = np.random.default_rng(cocotb.RANDOM_SEED)
    lengths = rng.integers(1, 21, BEATS)
    lengths = lengths[np.cumsum(lengths) <= BEATS]
    sent = traffic(rng.integers(0, 256, (int(lengths.sum()), 16), np.uint8), lengths.tolist())
    bench = make_testbench(dut, idle=idle, backpressure=backpressure, seed=cocotb.RANDOM_SEED)
    results = await bench.play({"s_in": sent}, {"m_out": len(sent)})
    check_results(results, {"s_in": sent}, {"m_out": sent})
    assert len(results["m_out"].frame_cycles) == sent.frames


@cocotb.test()
async def stalls_happen(dut: Any) -> None:
    """The stalls that a test asks for are really there: cycles per beat grow by 1 / (1 - stall)."""
    sent = traffic(np.zeros((BEATS, 16)), [BEATS])
    spans = []
    for stall in (0.0, 0.5):
        bench = make_testbench(dut, idle=stall, backpressure=0.0, seed=cocotb.RANDOM_SEED)
        results = await bench.play({"s_in": sent}, {"m_out": BEATS})
        first, last = results["m_out"].frame_cycles[0]
        spans.append(last - first + 1)
    assert spans[0] == BEATS, f"{spans[0]} cycles for {BEATS} beats without stalls"
    assert 1.6 * BEATS < spans[1] < 2.4 * BEATS, f"{spans[1]} cycles for {BEATS} beats with half of the cycles stalled"
