"""cocotb side of tests/test_rtl_export_memory.py: kernels with AXI4 masters before a memory that checks its bursts."""

from __future__ import annotations

import itertools
import json
import os
import random
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge
from cocotbext.axi import AxiBus, AxiLiteBus, AxiLiteMaster, AxiRam
from cocotbext.axi.axi_channels import AxiARBus, AxiAWBus

Numbers = np.ndarray[Any, np.dtype[Any]]
SIZE = 1 << 18
for channel in (AxiARBus, AxiAWBus):  # Vitis's LOCK has two bits, as in AXI3
    channel._optional_signals = [name for name in channel._optional_signals if not name.endswith("lock")]
DONE = 2


class Board:
    """A kernel with its register slave and one memory behind all its masters."""

    def __init__(self, dut: Any, *, stall: bool) -> None:
        self.dut, self.random = dut, random.Random(cocotb.RANDOM_SEED)
        described = json.loads(os.environ["KERNEL"])
        self.offsets = {a["name"]: (a.get("offset"), a["bits"]) for a in described["arguments"]}
        self.chain = described["control"]["protocol"] == "ap_ctrl_chain"
        self.masters = described["masters"]
        Clock(dut.ap_clk, 4, unit="ns").start()
        reset = {"reset": dut.ap_rst_n, "reset_active_level": False}
        self.bus = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi_control"), dut.ap_clk, **reset)
        self.rams: dict[str, AxiRam] = {}
        for name in self.masters:
            ram = AxiRam(AxiBus.from_prefix(dut, name), dut.ap_clk, **reset, size=SIZE)
            first = next(iter(self.rams.values()), ram)
            ram.write_if.mem = ram.read_if.mem = first.write_if.mem
            ram.mem = first.mem
            self.rams[name] = ram
            if stall:
                self._stall(ram)
        self.memory = next(iter(self.rams.values()))
        self.bursts: dict[str, list[tuple[int, int]]] = {}
        self.cycles: dict[str, list[int]] = {}
        for name in self.masters:
            for channel in ("AR", "AW"):
                cocotb.start_soon(self._watch(name, channel))
            for channel in ("R", "W"):
                cocotb.start_soon(self._count(name, channel))

    def _stall(self, ram: AxiRam) -> None:
        write, read = ram.write_if, ram.read_if
        for channel in (write.aw_channel, write.w_channel, write.b_channel, read.ar_channel, read.r_channel):
            pattern = [self.random.random() < 0.4 for _ in range(97)]
            channel.set_pause_generator(itertools.cycle(pattern))

    async def _watch(self, name: str, channel: str) -> None:
        """Check each burst: within a page, aligned, of full width, and no longer than the kernel may."""
        pins = {pin: getattr(self.dut, f"{name}_{channel}{pin}") for pin in ("VALID", "READY", "ADDR", "LEN")}
        fixed = {pin: getattr(self.dut, f"{name}_{channel}{pin}") for pin in ("SIZE", "BURST", "CACHE", "ID", "LOCK")}
        data = len(getattr(self.dut, f"{name}_WDATA")) // 8
        seen = self.bursts.setdefault(f"{name}_{channel}", [])
        while True:
            await RisingEdge(self.dut.ap_clk)
            if int(self.dut.ap_rst_n.value) and int(pins["VALID"].value) and int(pins["READY"].value):
                address, beats = int(pins["ADDR"].value), int(pins["LEN"].value) + 1
                assert address % data == 0
                assert address // 4096 == (address + beats * data - 1) // 4096, "a burst crosses a page"
                assert [int(pin.value) for pin in fixed.values()] == [data.bit_length() - 1, 1, 3, 0, 0]
                seen.append((address, beats))

    async def _count(self, name: str, channel: str) -> None:
        valid, ready = (getattr(self.dut, f"{name}_{channel}{pin}") for pin in ("VALID", "READY"))
        seen, cycle = self.cycles.setdefault(f"{name}_{channel}", []), 0
        while True:
            await RisingEdge(self.dut.ap_clk)
            cycle += 1
            if int(valid.value) and int(ready.value):
                seen.append(cycle)

    async def reset(self) -> None:
        if "sums" in self.offsets and self.offsets["sums"][0] is None:
            self.dut.sums.value = 0
        self.dut.ap_rst_n.value = 0
        await ClockCycles(self.dut.ap_clk, 5)
        self.dut.ap_rst_n.value = 1
        await ClockCycles(self.dut.ap_clk, 5)

    def put(self, address: int, data: Numbers) -> None:
        self.memory.write(address, data.tobytes())

    def get(self, address: int, count: int, kind: str) -> Numbers:
        return np.frombuffer(self.memory.read(address, count * np.dtype(kind).itemsize), kind)

    async def call(self, **arguments: int) -> int:
        """Call the kernel and return its result, if it has one at 0x10."""
        for bursts in self.bursts.values():
            bursts.clear()
        for cycles in self.cycles.values():
            cycles.clear()
        for name, value in arguments.items():
            offset, bits = self.offsets[name]
            if offset is None:
                getattr(self.dut, name).value = value
                continue
            size = 4 if bits <= 32 else 8
            await self.bus.write(offset, (value % (1 << (8 * size))).to_bytes(size, "little"))
        await self.bus.write(0, b"\x01\0\0\0")
        for _ in range(3000):
            if int.from_bytes((await self.bus.read(0, 4)).data, "little") & DONE:
                break
        else:
            raise AssertionError("no ap_done")
        if self.chain:
            await self.bus.write(0, b"\x10\0\0\0")
        return int.from_bytes((await self.bus.read(0x10, 8)).data, "little")


async def board_of(dut: Any, *, stall: bool = False) -> Board:
    board = Board(dut, stall=stall)
    await board.reset()
    return board


def numbers(board: Board, count: int, kind: str) -> Numbers:
    return np.frombuffer(board.random.randbytes(count * np.dtype(kind).itemsize), kind).copy()


LENGTHS = (0, 1, 2, 15, 16, 17, 100)
STALLS = [False, True]


@cocotb.test(timeout_time=900, timeout_unit="us")
@cocotb.parametrize(stall=STALLS)
async def vadd(dut: Any, stall: bool) -> None:
    board = await board_of(dut, stall=stall)
    for n, (a, b, c) in zip(LENGTHS, itertools.cycle([(0, 0x8000, 0x10000), (0xFF0, 0x8F80, 0x10FC0)]), strict=False):
        low, high = numbers(board, 2 * n, "<u8"), numbers(board, 2 * n, "<u8")
        board.put(a, low)
        board.put(b, high)
        before = board.get(c - 32, 2 * n + 8, "<u8").copy()
        await board.call(a=a, b=b, c=c, n=n)
        first = [int.from_bytes(part.tobytes(), "little") for part in low.reshape(-1, 2)]
        second = [int.from_bytes(part.tobytes(), "little") for part in high.reshape(-1, 2)]
        want = b"".join(((x + y) % (1 << 128)).to_bytes(16, "little") for x, y in zip(first, second, strict=True))
        got = board.get(c - 32, 2 * n + 8, "<u8")
        assert got[4 : 4 + 2 * n].tobytes() == want, n
        assert (got[:4] == before[:4]).all()
        assert (got[4 + 2 * n :] == before[4 + 2 * n :]).all(), "written behind the array"


@cocotb.test(timeout_time=900, timeout_unit="us")
@cocotb.parametrize(stall=STALLS)
async def copy(dut: Any, stall: bool) -> None:
    board = await board_of(dut, stall=stall)
    data = numbers(board, 4096, "<u4")
    board.put(0, data)
    for n in (0, 1, 255, 256, 257, 700):
        for source, target in ((0, 0), (1023, 1020), (1000, 5)):
            await board.call(**{"from": 0}, to=0x8000, first=source, second=target, n=n)
            assert (board.get(0x8000 + 4 * target, n, "<u4") == data[source : source + n]).all(), (n, source, target)
            for channel in ("AR", "AW"):
                beats = [count for _, count in board.bursts[f"m_axi_gmem_{channel}"]]
                assert sum(beats) == n
                assert len(beats) <= n // 256 + 2


@cocotb.test(timeout_time=900, timeout_unit="us")
@cocotb.parametrize(stall=STALLS)
async def bytes(dut: Any, stall: bool) -> None:
    board = await board_of(dut, stall=stall)
    for n in (0, 1, 2, 3, 4, 5, 9, 64, 131):
        for source, target in ((0, 0x8000), (1, 0x8003), (0xFFE, 0x8FFF), (3, 0x8001)):
            data = numbers(board, n, "u1")
            board.put(source, data)
            around = numbers(board, n + 8, "u1")
            board.put(target - 4, around)
            total = await board.call(**{"from": source}, to=target, n=n)
            assert total & 0xFFFFFFFF == int(data.astype(int).sum())
            want = around.copy()
            want[4 : 4 + n] = data ^ 0x55
            assert (board.get(target - 4, n + 8, "u1") == want).all(), (n, source, target)


@cocotb.test(timeout_time=900, timeout_unit="us")
@cocotb.parametrize(stall=STALLS)
async def scale(dut: Any, stall: bool) -> None:
    board = await board_of(dut, stall=stall)
    for n, factor in ((0, 1), (1, -3), (40, 7), (300, 12345)):
        data = numbers(board, n, "<i4")
        board.put(0xFF8, data)
        total = await board.call(data=0xFF8, n=n, factor=factor)
        want = (data.astype(object) * factor).astype(object) if n else data.astype(object)
        want = np.array([(int(x) + 2**31) % 2**32 - 2**31 for x in want], dtype="<i4")
        assert (board.get(0xFF8, n, "<i4") == want).all()
        assert total == sum(int(x) for x in want) % 2**64


@cocotb.test(timeout_time=900, timeout_unit="us")
@cocotb.parametrize(stall=STALLS)
async def running(dut: Any, stall: bool) -> None:
    board = await board_of(dut, stall=stall)
    for n in (0, 1, 2, 30):
        data = numbers(board, n, "<i4")
        board.put(64, data)
        await board.call(data=64, n=n)
        assert (board.get(64, n, "<i4") == np.cumsum(data, dtype="<i4")).all()


@cocotb.test(timeout_time=900, timeout_unit="us")
@cocotb.parametrize(stall=STALLS)
async def gather(dut: Any, stall: bool) -> None:
    board = await board_of(dut, stall=stall)
    table, index = numbers(board, 512, "<u8"), numbers(board, 100, "<u4") % 512
    board.put(0, table)
    board.put(0x2000, index)
    out = numbers(board, 100, "<u8")
    board.put(0x4000, out)
    await board.call(index=0x2000, table=0, out=0x4000, n=100)
    found = table[index]
    assert (board.get(0x4000, 100, "<u8") == np.where(found & 1, found, out)).all()
    cycles = board.cycles["m_axi_gmem1_R"]
    if not stall:
        assert cycles[-1] - cycles[0] < 300, "reads overlap"


@cocotb.test(timeout_time=900, timeout_unit="us")
@cocotb.parametrize(stall=STALLS)
async def count(dut: Any, stall: bool) -> None:
    board = await board_of(dut, stall=stall)
    data = numbers(board, 60, "<u2") % 7
    board.put(2, data)
    await board.call(data=2, bins=0x1002, n=60)
    assert (board.get(0x1002, 16, "<u2") == np.bincount(data, minlength=16)).all()


@cocotb.test(timeout_time=900, timeout_unit="us")
@cocotb.parametrize(stall=STALLS)
async def rows(dut: Any, stall: bool) -> None:
    board = await board_of(dut, stall=stall)
    data = numbers(board, 512, "<i2").reshape(8, 64)
    board.put(0x0FF0, data)
    for width in (0, 5, 64):
        board.put(0x4000, np.zeros(9, "<i4"))
        await board.call(**{"in": 0x0FF0}, sums=0x4000, width=width)
        want = data[:, :width].astype("<i4").sum(axis=1)
        assert (board.get(0x4000, 8, "<i4") == want).all()
        assert board.get(0x4020, 1, "<i4")[0] == want.sum()


@cocotb.test(timeout_time=4000, timeout_unit="us")
async def throughput(dut: Any) -> None:
    """Without stalls the beats of a long transfer of `vadd` follow each other, on all masters."""
    board = await board_of(dut)
    words = int(os.environ["WORDS"])
    await board.call(a=0, b=0, c=0x20000, n=words)
    for name in ("m_axi_gmem0_R", "m_axi_gmem1_R", "m_axi_gmem2_W"):
        cycles = board.cycles[name]
        share = words / (cycles[-1] - cycles[0] + 1)
        cocotb.log.info(f"{name}: {share:.4f} of the cycles have a beat")
        assert len(cycles) == words
        assert share >= 0.95, name
