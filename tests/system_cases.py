"""cocotb side of tests/test_system_bench.py: tests/rtl/burst_copy.v between registers and memory."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np

from verif.common.system_bench import BusError, Dram, SystemBench

UNIT, PORT = "copy_1", "m_axi_copy_1_gmem"
DONE = 2
SOURCE, TARGET = 0x1000, 0x3000
SIZE, TARGET_SIZE = 0x2000, 0x3000


async def make_bench(dut: Any) -> tuple[SystemBench, np.ndarray[Any, np.dtype[np.uint8]]]:
    arena = np.random.default_rng(cocotb.RANDOM_SEED).integers(0, 256, 1 << 16, np.uint8)
    bench = SystemBench(dut, arena)
    await bench.reset()
    bench.allocate(SOURCE, SIZE - 40)  # a buffer reaches to the end of its last 64 bytes
    bench.allocate(TARGET, TARGET_SIZE)
    return bench, arena


def post_burst(
    bench: SystemBench, source: int, target: int, beats: int, *, last: int | None = None, strobes: int = 0xFFFF
) -> None:
    values = {0x10: source, 0x14: 0, 0x1C: target, 0x20: 0, 0x28: beats - 1, 0x38: strobes}
    for offset, value in (values | {0x30: beats - 1 if last is None else last, 0x00: 1}).items():
        bench.post(UNIT, offset, value)


async def copy(bench: SystemBench, source: int, target: int, beats: int, **options: int) -> None:
    post_burst(bench, source, target, beats, **options)
    for _ in range(1000):
        if await bench.read(UNIT, 0) & DONE:
            return
    raise AssertionError("not done")


@cocotb.test()
async def registers_hold_what_was_written(dut: Any) -> None:
    bench, _ = await make_bench(dut)
    values = {offset: 0x01010101 * offset for offset in range(4, 0x40, 4)}
    for offset, value in values.items():
        await bench.write(UNIT, offset, value)
    assert {offset: await bench.read(UNIT, offset) for offset in values} == values


@cocotb.test()
async def an_error_response_is_raised(dut: Any) -> None:
    bench, _ = await make_bench(dut)
    await bench.write(UNIT, 4, 0xBAD)
    try:
        await bench.read(UNIT, 4)
    except BusError as error:
        assert "copy_1: an access to a register was answered with an error" in str(error)
    else:
        raise AssertionError("no error")


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.5], latency=[1, 60])
async def bytes_arrive(dut: Any, stall: float, latency: int) -> None:
    bench, arena = await make_bench(dut)
    bench.set_timing(read_latency=latency, write_latency=latency, stall=stall, seed=7)
    before = arena.copy()
    for beats, strobes in ((256, 0xFFFF), (1, 0xFFFF), (17, 0x0FF0), (2, 0)):
        await copy(bench, SOURCE, TARGET, beats, strobes=strobes)
        kept = np.tile([strobes >> i & 1 for i in range(16)], beats).astype(bool)
        size = 16 * beats
        want = np.where(kept, before[SOURCE : SOURCE + size], before[TARGET : TARGET + size])
        assert np.array_equal(arena[TARGET : TARGET + size], want)
        assert np.array_equal(arena[TARGET + size :], before[TARGET + size :])
        before = arena.copy()
        reads, writes = bench.take_traffic(PORT)
        assert (reads.bursts, reads.beats, writes.bursts, writes.beats) == (1, beats, 1, beats)
        if stall == 0:
            assert reads.last_cycle - reads.first_cycle == beats - 1  # back to back
    assert bench.take_fault() is None


@cocotb.test()
async def a_latency_is_kept(dut: Any) -> None:
    """From one transfer to the next only the latencies differ."""
    bench, _ = await make_bench(dut)
    spans = []
    for latency in (1, 101):
        bench.set_timing(read_latency=latency)
        await copy(bench, SOURCE, TARGET, 4)
        await bench.cycles(512)
        reads, writes = bench.take_traffic(PORT)
        spans.append(writes.first_cycle - reads.first_cycle)
    assert spans[0] == spans[1]
    start = bench.now
    post_burst(bench, SOURCE, TARGET, 1)
    await bench.cycles(256)
    reads, _ = bench.take_traffic(PORT)
    assert reads.first_cycle - start >= 101


@cocotb.test()
@cocotb.parametrize(
    case=[
        ({"source": SOURCE + 0xFF0, "beats": 2}, "read burst at 0x1ff0: 2 beats cross a 4 KiB boundary"),
        ({"target": TARGET + 0x1E00, "beats": 33}, "write burst at 0x4e00: 33 beats cross a 4 KiB boundary"),
        ({"source": SOURCE + 8}, "read burst at 0x1008: address is not a whole beat"),
        ({"source": SOURCE + SIZE - 16, "beats": 2}, "read access to [0x3000, 0x3010), which is no memory"),
        ({"target": TARGET + TARGET_SIZE}, "write access to [0x6000, 0x6010), which is no memory"),
        ({"beats": 3, "last": 1}, "write beat for 0x3010: WLAST is 1"),
        ({"beats": 3, "last": 9}, "write beat for 0x3020: WLAST is 0"),
    ]
)
async def broken_rules_are_named(dut: Any, case: tuple[dict[str, int], str]) -> None:
    options, words = case
    bench, _ = await make_bench(dut)
    if "no memory" in words:
        bench.free(TARGET if "read" in words else 0)
    values = {"source": SOURCE, "target": TARGET, "beats": 1, **options}
    await copy(bench, values.pop("source"), values.pop("target"), values.pop("beats"), **values)
    found = []
    while (fault := bench.take_fault()) is not None:
        found.append(fault)
    assert any(fault.startswith("copy_1: cycle ") and fault.endswith(words) for fault in found), found


@cocotb.test()
async def a_shared_memory_keeps_its_bandwidth(dut: Any) -> None:
    """Bursts of 256 beats each way at half a beat a cycle, with gaps; the first data come after the latency."""
    bench, arena = await make_bench(dut)
    before = arena.copy()
    bench.set_dram(Dram(read_latency=50, rate=0.5, interval=400, refresh=40), {PORT: 0})
    start = bench.now
    for _ in range(4):
        await copy(bench, SOURCE, TARGET, 256)
    reads, writes = bench.take_traffic(PORT)
    assert (reads.beats, writes.beats) == (1024, 1024)
    assert reads.first_cycle - start >= 50
    served = 3 * 2 * 256 / 0.5 * 400 / 360  # before the last read
    assert served <= reads.last_cycle - reads.first_cycle < 1.2 * served + 256
    assert np.array_equal(arena[TARGET : TARGET + 4096], before[SOURCE : SOURCE + 4096])
    assert bench.take_fault() is None
