"""cocotb side of test_calls_through_pins: the control pins and the scalar pins of a kernel without AXI interfaces."""

from __future__ import annotations

from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, FallingEdge


async def started(dut: Any) -> None:
    Clock(dut.ap_clk, 4, unit="ns").start()
    dut.ap_start.value = 0
    dut.ap_rst.value = 1
    if is_chain():
        dut.ap_continue.value = 0
    await ClockCycles(dut.ap_clk, 5)
    dut.ap_rst.value = 0
    await FallingEdge(dut.ap_clk)


def is_chain() -> bool:
    return bool(cocotb.plusargs.get("chain"))


async def call(dut: Any, a: int, b: int, both: int) -> tuple[list[int], list[int]]:
    """Make a call; return what `sum` and `both_o` showed in cycles with their ap_vld."""
    dut.a.value, dut.b.value, dut.both_i.value, dut.ap_start.value = a, b, both, 1
    sums, pairs = [], []
    for _ in range(500):
        if int(dut.sum_ap_vld.value):
            sums.append(int(dut.sum.value))
        if int(dut.both_o_ap_vld.value):
            pairs.append(int(dut.both_o.value))
        if int(dut.ap_ready.value):
            assert int(dut.ap_done.value)
            return sums, pairs
        await FallingEdge(dut.ap_clk)
    raise AssertionError("no ap_ready")


@cocotb.test(timeout_time=40, timeout_unit="us")
async def calls(dut: Any) -> None:
    """Three calls; the second does not write `sum`, which keeps its value without ap_vld."""
    await started(dut)
    assert int(dut.ap_idle.value) == 1
    for a, b in ((5, 9), (4, 7), (2**32 - 1, 3)):
        sums, pairs = await call(dut, a, b, 65535)
        assert sums == ([a * b & 0xFFFFFFFF] if b != 7 else [])
        assert pairs == [0]
        dut.ap_start.value = 0
        await ClockCycles(dut.ap_clk, 3)
        await FallingEdge(dut.ap_clk)
        assert int(dut.ap_idle.value) == 1
        assert int(dut.ap_done.value) == int(is_chain()), "held until ap_continue"
        if is_chain():
            dut.ap_continue.value = 1
            await FallingEdge(dut.ap_clk)
            assert int(dut.ap_done.value) == 0
            dut.ap_continue.value = 0


@cocotb.test(timeout_time=40, timeout_unit="us")
async def back_to_back(dut: Any) -> None:
    """With ap_start (and ap_continue) kept high, a new call starts as the one before ends."""
    await started(dut)
    if is_chain():
        dut.ap_continue.value = 1
    for a in range(4):
        assert (await call(dut, a, 3, a))[0] == [3 * a]
        await FallingEdge(dut.ap_clk)
        assert int(dut.ap_done.value) == 0
        assert int(dut.ap_idle.value) == 0


@cocotb.test(timeout_time=40, timeout_unit="us")
async def held(dut: Any) -> None:
    """Under ap_ctrl_chain the next call waits for ap_continue."""
    await started(dut)
    await call(dut, 1, 1, 1)
    await FallingEdge(dut.ap_clk)
    for _ in range(40):
        await FallingEdge(dut.ap_clk)
        assert not (is_chain() and int(dut.ap_ready.value))
