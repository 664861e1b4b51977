"""cocotb side of tests/test_rtl_export_axilite.py: calls through the AXI4-Lite slave, and through pins."""

from __future__ import annotations

import itertools
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, FallingEdge, ReadOnly, RisingEdge
from cocotbext.axi import (
    AxiLiteBus,
    AxiLiteMaster,
    AxiStreamBus,
    AxiStreamFrame,
    AxiStreamSink,
    AxiStreamSource,
)

CTRL, GIE, IER, ISR = 0x0, 0x4, 0x8, 0xC
RESULT, N, SCALE, Q, TOTAL_I, TOTAL_O = 0x10, 0x18, 0x20, 0x2C, 0x3C, 0x44
START, DONE, IDLE, READY, CONTINUE, RESTART, INTERRUPT = (1 << bit for bit in (0, 1, 2, 3, 4, 7, 9))


class Host:
    """A host of the kernel in test_rtl_export_axilite.py."""

    def __init__(self, dut: Any) -> None:
        self.dut = dut
        Clock(dut.ap_clk, 4, unit="ns").start()
        self.bus = AxiLiteMaster(
            AxiLiteBus.from_prefix(dut, "s_axi_control"), dut.ap_clk, dut.ap_rst_n, reset_active_level=False
        )
        streams = [AxiStreamBus.from_prefix(dut, name) for name in ("x", "y")]
        self.source = AxiStreamSource(streams[0], dut.ap_clk, dut.ap_rst_n, reset_active_level=False)
        self.sink = AxiStreamSink(streams[1], dut.ap_clk, dut.ap_rst_n, reset_active_level=False)

    async def reset(self) -> None:
        self.dut.ap_rst_n.value = 0
        await ClockCycles(self.dut.ap_clk, 5)
        self.dut.ap_rst_n.value = 1
        await ClockCycles(self.dut.ap_clk, 5)

    async def read(self, address: int, count: int = 4) -> int:
        return int.from_bytes((await self.bus.read(address, count)).data, "little")

    async def write(self, address: int, value: int, count: int = 4) -> None:
        await self.bus.write(address, value.to_bytes(count, "little"))

    async def set_up(self, *, n: int, scale: int, total: int) -> None:
        await self.write(N, n)
        await self.write(SCALE, scale, 8)
        await self.write(TOTAL_I, total)

    async def feed(self, words: list[int]) -> None:
        await self.source.send(AxiStreamFrame(b"".join(word.to_bytes(4, "little") for word in words)))

    async def finished(self) -> int:
        """Poll the control register as XRT does; return what it held when ap_done was set."""
        for _ in range(200):
            if (value := await self.read(CTRL)) & DONE:
                return value
        raise AssertionError("no ap_done")

    async def check(self, words: list[int], scale: int, total: int) -> None:
        """Compare all results of a call with what C++ gives."""
        frame = await self.sink.recv()
        want = [word * scale & 0xFFFFFFFF for word in words]
        assert bytes(frame.tdata) == b"".join(word.to_bytes(4, "little") for word in want)
        assert await self.read(RESULT) == (sum(want) ^ 5) & 0xFFFFFFFF
        assert await self.read(TOTAL_O) == (total + sum(want)) & 0xFFFFFFFF
        assert await self.read(Q) == len(words) + 1


def is_chain() -> bool:
    return bool(cocotb.plusargs.get("chain"))


async def host_of(dut: Any) -> Host:
    host = Host(dut)
    await host.reset()
    return host


@cocotb.test(timeout_time=40, timeout_unit="us")
@cocotb.parametrize(stalls=[(0, 0, 0, 0, 0), (1, 0, 1, 1, 0)])
async def calls_in_a_row(dut: Any, stalls: tuple[int, ...]) -> None:
    """Arguments, results and ap_vld of several calls, with and without stalls of the five channels."""
    host = await host_of(dut)
    channels = (
        host.bus.write_if.aw_channel,
        host.bus.write_if.w_channel,
        host.bus.write_if.b_channel,
        host.bus.read_if.ar_channel,
        host.bus.read_if.r_channel,
    )
    for channel, stall in zip(channels, stalls, strict=True):
        if stall:
            channel.set_pause_generator(itertools.cycle([1, 1, 0]))
    for call, words in enumerate([[5, 6, 7], [1], list(range(31))]):
        scale, total = 3 + (call << 40), 100 * call
        await host.set_up(n=len(words), scale=scale, total=total)
        assert await host.read(SCALE, 8) == scale
        assert await host.read(CTRL) == IDLE
        await host.write(CTRL, START)
        await host.feed(words)
        value = await host.finished()
        assert value & (START | CONTINUE | RESTART) == 0
        await host.check(words, scale, total)
        assert await host.read(Q + 4) == 1
        assert await host.read(Q + 4) == 0
        assert await host.read(TOTAL_O + 4) == 1
        if is_chain():
            await host.write(CTRL, CONTINUE)


@cocotb.test(timeout_time=40, timeout_unit="us")
async def done_is_cleared(dut: Any) -> None:
    """ap_done is cleared by a read (hs), or kept until ap_continue, which also holds the next call back (chain)."""
    host = await host_of(dut)
    await host.set_up(n=0, scale=1, total=0)
    await host.write(CTRL, START)
    assert await host.finished() & (DONE | READY | IDLE) == DONE | READY | IDLE
    if not is_chain():
        assert await host.read(CTRL) == IDLE
        return
    assert await host.read(CTRL) == DONE | IDLE
    await host.write(CTRL, START)
    await ClockCycles(dut.ap_clk, 20)
    assert await host.read(CTRL) == START | DONE, "the next call waits"
    await host.write(CTRL, CONTINUE)
    await ClockCycles(dut.ap_clk, 20)
    assert await host.read(CTRL) & (START | DONE) == DONE, "the second call's"
    await host.write(CTRL, CONTINUE)
    assert await host.read(CTRL) & ~READY == IDLE


@cocotb.test(timeout_time=40, timeout_unit="us")
async def running(dut: Any) -> None:
    """While the kernel waits for a stream it is neither idle nor done, and ap_start stays until ap_ready."""
    host = await host_of(dut)
    await host.set_up(n=2, scale=1, total=0)
    await host.write(CTRL, START)
    await ClockCycles(dut.ap_clk, 30)
    assert await host.read(CTRL) == START
    await host.feed([8, 9])
    await host.finished()


@cocotb.test(timeout_time=40, timeout_unit="us")
async def done_waits_for_the_stream(dut: Any) -> None:
    """A call ends when its last beat has left the kernel."""
    host = await host_of(dut)
    host.sink.pause = True
    await host.set_up(n=1, scale=1, total=0)
    await host.write(CTRL, START)
    await host.feed([8])
    await ClockCycles(dut.ap_clk, 50)
    assert await host.read(CTRL) == START
    host.sink.pause = False
    await host.finished()


@cocotb.test(timeout_time=40, timeout_unit="us")
async def auto_restart(dut: Any) -> None:
    """With bit 7 the kernel calls itself again until the bit is cleared."""
    host = await host_of(dut)
    await host.set_up(n=3, scale=2, total=0)
    await host.write(CTRL, START | RESTART)
    for call in range(4):
        await host.feed([call, call + 1, call + 2])
        frame = await host.sink.recv()
        assert frame.tdata[0] == 2 * call
    assert await host.read(CTRL) & (START | RESTART) == START | RESTART
    await host.write(CTRL, 0)
    await host.feed([9, 9, 9])
    await host.sink.recv()
    await ClockCycles(dut.ap_clk, 30)
    assert await host.read(CTRL) & (START | IDLE) == IDLE


@cocotb.test(timeout_time=40, timeout_unit="us")
async def interrupts(dut: Any) -> None:
    """Status bits rise at ap_done and ap_ready where enabled, toggle where 1 is written; the line needs all enables."""
    host = await host_of(dut)
    await host.set_up(n=0, scale=1, total=0)
    for enabled, global_enable in ((0, 1), (1, 0), (1, 1), (2, 1), (3, 1)):
        await host.write(IER, enabled)
        await host.write(GIE, global_enable)
        assert await host.read(IER) == enabled
        assert await host.read(GIE) == global_enable
        await host.write(CTRL, START | CONTINUE if is_chain() else START)
        await ClockCycles(dut.ap_clk, 20)
        assert await host.read(ISR) == enabled
        line = int(bool(enabled) and bool(global_enable))
        assert int(dut.interrupt.value) == line
        assert bool(await host.read(CTRL) & INTERRUPT) == bool(line)
        await host.write(ISR, enabled)
        await ClockCycles(dut.ap_clk, 3)
        assert await host.read(ISR) == 0
        assert int(dut.interrupt.value) == 0
    await host.write(ISR, 2)
    assert await host.read(ISR) == 2, "a status bit toggles"


@cocotb.test(timeout_time=40, timeout_unit="us")
async def strobes(dut: Any) -> None:
    """Only the bytes with WSTRB are written; addresses without a register read 0."""
    host = await host_of(dut)
    await host.write(SCALE, 0x1122334455667788, 8)
    await host.bus.write(SCALE + 1, b"\xaa\xbb")
    assert await host.read(SCALE, 8) == 0x11223344_55BBAA88
    await host.bus.write(SCALE + 7, b"\xcc")
    assert await host.read(SCALE, 8) == 0xCC223344_55BBAA88
    await host.write(N, 0xFFFFFFFF)
    assert await host.read(N) == 31
    assert await host.read(N + 4) == 0
    await host.write(RESULT, 7)
    assert await host.read(RESULT) == 0, "results are read only"
    assert await host.read(CTRL) == IDLE


@cocotb.test(timeout_time=40, timeout_unit="us")
async def read_data_follows_its_address(dut: Any) -> None:
    """RVALID comes one cycle after the address was taken; no channel is open in reset."""
    host = Host(dut)
    dut.ap_rst_n.value = 0
    for _ in range(4):
        await RisingEdge(dut.ap_clk)
    await ReadOnly()
    ready = [dut.s_axi_control_AWREADY, dut.s_axi_control_WREADY, dut.s_axi_control_ARREADY]
    assert not any(int(signal.value) for signal in ready)
    await FallingEdge(dut.ap_clk)
    await host.reset()
    task = cocotb.start_soon(host.read(CTRL))
    while not int(dut.s_axi_control_ARVALID.value) or not int(dut.s_axi_control_ARREADY.value):
        await RisingEdge(dut.ap_clk)
        await ReadOnly()
    await RisingEdge(dut.ap_clk)
    await ReadOnly()
    assert int(dut.s_axi_control_RVALID.value) == 1
    await task
