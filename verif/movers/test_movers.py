"""cocotb tests of mm2s and s2mm, one behind the other, between memory ports. tests/test_rtl_movers.py runs them."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np

from verif.movers.rig import EARLY, LATE, READER, STREAM, WHOLE, WRITER, CopyRig

LENGTHS = (0, 1, 15, 16, 17)
LONG_LENGTHS = (4095, 4096, 4097)
MEBIBYTE = 1 << 20
MIN_EFFICIENCY = 0.95  # data beats a cycle, from the first to the last
MEMORIES = [(0.0, 1), (0.3, 1), (0.0, 60), (0.5, 37)]  # share of stalled cycles, latency


async def make_rig(dut: Any, stall: float = 0.0, latency: int = 1, *, size: int = 1 << 16) -> CopyRig:
    """Return the movers after a reset, before memory of `size` bytes that stalls and waits so."""
    rig = CopyRig(dut, size)
    await rig.reset()
    rig.bench.set_timing(read_latency=latency, write_latency=latency, stall=stall, seed=cocotb.RANDOM_SEED)
    return rig


@cocotb.test()
async def every_alignment(dut: Any) -> None:
    """Every byte of a word to every byte of a word, with the lengths about one word and a longer one."""
    rig = await make_rig(dut, stall=0.2)
    rng = np.random.default_rng(cocotb.RANDOM_SEED)
    for source in range(16):
        for target in range(16):
            for size in (*LENGTHS, int(rng.integers(18, 200))):
                assert await rig.copy(0x1000 + source, 0x2000 + target, size) == (size, WHOLE)


@cocotb.test()
@cocotb.parametrize(memory=MEMORIES)
async def page_boundaries(dut: Any, memory: tuple[float, int]) -> None:
    """Packets that begin, end or lie about a 4 KiB boundary; no burst may cross it."""
    rig = await make_rig(dut, *memory)
    rng = np.random.default_rng(cocotb.RANDOM_SEED)
    places = (-17, -16, -1, 0, 1, 16)
    for source in places:
        for target in places:
            size = int(rng.choice(LENGTHS[1:]))
            await rig.copy(0x4000 + source, 0x9000 + target, size)
    for size in LONG_LENGTHS:
        for source, target in rng.choice(places, (6, 2)):
            assert await rig.copy(0x4000 + int(source), 0x9000 + int(target), size) == (size, WHOLE)


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.4])
async def packets_of_another_length(dut: Any, stall: float) -> None:
    """A short packet is filled up with zeros; of a long one the rest goes to the next transfer."""
    rig = await make_rig(dut, stall=stall)
    for size, length in ((100, 99), (100, 1), (100, 64), (16, 15), (4097, 3000)):
        assert await rig.copy(0x1003, 0x6005, size, length=length) == (length, EARLY)
    for size, length in ((100, 101), (16, 17), (1, 64), (40, 5000)):
        assert await rig.copy(0x1003, 0x6005, size, length=length) == (size, LATE)
        taken = 16 * -(-size // 16)
        if length > taken:
            want = rig.memory.copy()
            want[0x8001 : 0x8001 + length - taken] = rig.memory[0x1003 + taken : 0x1003 + length]
            rig.start(WRITER, 0x8001, length - taken)
            await rig.finish(WRITER)
            rig.check(want, f"rest of {length} bytes")
            assert await rig.result() == (length - taken, WHOLE)
        await rig.finish(READER)
    assert await rig.copy(0x1003, 0x6005, 100) == (100, WHOLE)


@cocotb.test()
@cocotb.parametrize(place=[(0, 0), (5, 11)], latency=[1, 100])
async def a_mebibyte_is_back_to_back(dut: Any, place: tuple[int, int], latency: int) -> None:
    """Against memory that never stalls, near or far, on the memory ports and between the movers."""
    rig = await make_rig(dut, latency=latency, size=5 * MEBIBYTE)
    source, target = 0x1000 + place[0], 0x300000 + place[1]
    assert await rig.copy(source, target, MEBIBYTE) == (MEBIBYTE, WHOLE)
    ports = {port.unit: port.port for port in rig.bench.ports.memories}
    reads, _ = rig.bench.take_traffic(ports[READER])
    _, writes = rig.bench.take_traffic(ports[WRITER])
    stream = rig.bench.progress(STREAM)
    figures = {"reads": reads, "writes": writes, "stream": stream}
    for name, (beats, first, last) in {
        "reads": (reads.beats, reads.first_cycle, reads.last_cycle),
        "writes": (writes.beats, writes.first_cycle, writes.last_cycle),
        "stream": (stream.accepted, stream.first_cycle, stream.last_cycle),
    }.items():
        assert beats >= MEBIBYTE // 16
        efficiency = beats / (last - first + 1)
        cocotb.log.info("%s: %d beats in %d cycles, %.4f", name, beats, last - first + 1, efficiency)
        assert efficiency >= MIN_EFFICIENCY, f"{name}: {efficiency:.4f} beats a cycle ({figures[name]})"
