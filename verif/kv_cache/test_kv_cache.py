"""cocotb tests of kv_cache with memory behind it. tests/test_rtl_kv_cache.py runs them."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np
from numpy.typing import NDArray

from golden.packets import cache_image, kv_packet, play_packet
from golden.rows import Rows, make_rows
from quant.layout import BEAT_BYTES
from verif.kv_cache.rig import CACHE, PLAYED, CacheRig, Form

MEMORIES = [(0.0, 1), (0.4, 1), (0.0, 60), (0.5, 37)]  # share of stalled cycles, latency
STEPS = ((0, 1), (1, 3), (4, 8), (2, 1), (3, 2), (10, 1))  # position, tokens
MIN_EFFICIENCY = 0.95  # beats played a cycle, from the first to the last


async def make_rig(dut: Any, stall: float = 0.0, latency: int = 1) -> CacheRig:
    """Return the kernel, started, before memory that stalls and waits so."""
    rig = CacheRig(dut)
    await rig.begin()
    rig.bench.set_timing(read_latency=latency, write_latency=latency, stall=stall, seed=cocotb.RANDOM_SEED)
    return rig


def random_packet(rig: CacheRig, form: Form, tokens: int, extra: int = 0) -> NDArray[np.uint8]:
    """Return random beats for a command, `extra` too many."""
    return rig.rng.integers(0, 256, (2 * form.heads * tokens * form.row + extra, BEAT_BYTES), np.uint8)


@cocotb.test()
@cocotb.parametrize(memory=MEMORIES, row_beats=[4, 8, 16])
async def positions(dut: Any, memory: tuple[float, int], row_beats: int) -> None:
    """Prefill, decoding and positions that are written again, for one to three heads; the last row fills the cache."""
    rig = await make_rig(dut, *memory)
    for heads in (1, 3):
        form = Form(heads, 12, row_beats)
        for position, tokens in STEPS:
            await rig.serve(form, position, random_packet(rig, form, tokens), tokens)
    await rig.stop()


@cocotb.test()
@cocotb.parametrize(bits=[16, 8], unit=[0, 1])
async def agrees_with_the_golden(dut: Any, bits: int, unit: int) -> None:
    """The rows of golden/: what is played and what memory holds afterwards, byte for byte."""
    rig = await make_rig(dut, 0.2, 20)
    rng = np.random.default_rng(cocotb.RANDOM_SEED)
    k, v = (make_rows(rng.integers(-(1 << 20), 1 << 20, (7, 3, 64)), bits) for _ in range(2))
    form = Form(2 - unit, 9, 64 * bits // 128)
    form.image(rig.memory)[:] = 0
    for position, tokens in ((0, 4), (4, 3)):
        seen = slice(0, position + tokens)
        new = slice(position, position + tokens)
        await rig.serve(form, position, kv_packet(_part(k, new), _part(v, new), unit), tokens)
        want = play_packet(_part(k, seen), _part(v, seen), tokens, unit).reshape(-1)
        assert np.array_equal(rig.memory[PLAYED : PLAYED + want.size], want)
        image = cache_image(_part(k, seen), _part(v, seen), form.capacity, unit).reshape(-1)
        assert np.array_equal(rig.memory[CACHE : CACHE + image.size], image)


def _part(rows: Rows, positions: slice) -> Rows:
    return Rows(rows.mantissa[positions], rows.exponent[positions], rows.bits)


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.4])
async def wrong_packets(dut: Any, stall: float) -> None:
    """What an early TLAST cuts off is zero, what is too much is discarded, a refused command leaves memory alone."""
    rig = await make_rig(dut, stall)
    form = Form(2, 12, 4)
    length = len(random_packet(rig, form, 2))
    for extra in (-1, -5, 1 - length, 0, 1, 30, 0):
        await rig.serve(form, 3, random_packet(rig, form, 2, extra), 2)
    for fields in ({"capacity": 2}, {"heads": 0}, {"row_beats": 5}, {"version": 2}, {"options": 8}, {"capacity": 2049}):
        await rig.serve(form, 3, random_packet(rig, form, 2, -3), 2, **fields)
    await rig.serve(form, 3, random_packet(rig, form, 2)[:0], 2, op=1)  # an unknown op takes no packet
    await rig.serve(form, 5, random_packet(rig, form, 1), 1)
    await rig.stop()


@cocotb.test()
@cocotb.parametrize(latency=[1, 60])
async def a_long_context_is_back_to_back(dut: Any, latency: int) -> None:
    """One token at position 511: beats of K, then of V, one a cycle but for one latency between them."""
    rig = await make_rig(dut, 0.0, latency)
    form = Form(1, 512, 8)
    await rig.serve(form, 511, random_packet(rig, form, 1), 1)
    progress = rig.bench.progress("played.s")
    cycles = progress.last_cycle - progress.first_cycle + 1
    cocotb.log.info("%d beats in %d cycles at a latency of %d", progress.accepted, cycles, latency)
    assert progress.accepted == 2 * 512 * form.row
    assert progress.accepted / cycles >= MIN_EFFICIENCY, f"{progress.accepted} beats in {cycles} cycles"
