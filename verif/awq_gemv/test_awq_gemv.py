"""cocotb side: `awq_gemv` on either bench. What must come out is said by model.py, bit for bit and beat for beat.

Each test ends with all stimulus taken and nothing more on the output streams. `small` in a name marks the tests that
also run on the per-cycle bench under Icarus.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import cocotb
import numpy as np

from golden.corners import corner_jobs
from golden.vectors import job_frames
from quant import layout
from verif.awq_gemv.model import KernelModel
from verif.awq_gemv.stimulus import (
    PACKETS,
    REFUSALS,
    SLAVES,
    VARIANT,
    Shape,
    frame,
    random_frame,
    random_values,
    refused,
    sequence,
)
from verif.common.packets import Traffic, early, late, packet, patched
from verif.common.testbench import check_results, make_testbench

STALLS = {"idle": [0.0, 0.4], "backpressure": [0.0, 0.4]}
ONE_GROUP = Shape(64, 1, 1)
TWO_COLUMN_GROUPS = Shape(64, 2, 2)
Frame = Mapping[str, Traffic]


def rng() -> np.random.Generator:
    """Return a generator that is the same in each run of a test with the same seed."""
    return np.random.default_rng(cocotb.RANDOM_SEED)


async def play(
    dut: Any, frames: Sequence[Frame], *, idle: float = 0.0, backpressure: float = 0.0
) -> dict[str, Traffic]:
    """Play frames back to back from reset on, check every beat against the model and return what it expects."""
    stimulus = sequence(frames)
    want = KernelModel().answer(stimulus)
    bench = make_testbench(dut, idle=idle, backpressure=backpressure, seed=cocotb.RANDOM_SEED)
    results = await bench.play(stimulus, {name: len(beats) for name, beats in want.items()})
    check_results(results, stimulus, want)
    return want


def status(want: Mapping[str, Traffic], index: int) -> dict[str, int]:
    """Return the fields of status beat `index`."""
    raw = want["m_status"].beats[index].tobytes()
    fields = {
        "sticky": (layout.STATUS_STICKY, 4),
        "flags": (layout.STATUS_FRAME, 2),
        "bad_block": (layout.STATUS_BAD_BLOCK, 4),
        "frames": (layout.STATUS_FRAMES, 4),
    }
    return {name: int.from_bytes(raw[at : at + size], "little") for name, (at, size) in fields.items()}


# ---- right packets --------------------------------------------------------------------------------------------------


@cocotb.test()
@cocotb.parametrize(group_size=list(layout.BLOCK_ROWS), **STALLS)
async def small_frames_back_to_back(dut: Any, group_size: int, idle: float, backpressure: float) -> None:
    """Frames of 1 to 3 groups and column groups follow each other without a gap, in all widths of codes but 8."""
    random = rng()
    sizes = [(groups, columns) for groups in (1, 2, 3) for columns in (1, 2, 3)]
    shapes = [Shape(group_size, *size, bits) for size in sizes for bits in VARIANT.bits if bits != 8]
    frames = [random_frame(random, shape, checked=bool(i % 3)) for i, shape in enumerate(shapes)]
    want = await play(dut, frames, idle=idle, backpressure=backpressure)
    assert status(want, -1) == {"sticky": 0, "flags": 0, "bad_block": layout.NO_BLOCK, "frames": len(frames)}


@cocotb.test()
@cocotb.parametrize(group_size=list(layout.BLOCK_ROWS), **STALLS)
async def small_every_number_of_tokens(dut: Any, group_size: int, idle: float, backpressure: float) -> None:
    """One token to all that the kernel takes, up and down, with results that take longer than a short block."""
    random = rng()
    counts = [*range(1, VARIANT.tokens + 1), *range(VARIANT.tokens, 0, -1)]
    shapes = [Shape(group_size, 1 + i % 3, 1 + i // 3 % 3) for i in range(len(counts))]
    frames = [random_frame(random, shape, tokens=tokens) for shape, tokens in zip(shapes, counts, strict=True)]
    await play(dut, frames, idle=idle, backpressure=backpressure)


@cocotb.test()
@cocotb.parametrize(group_size=list(layout.BLOCK_ROWS), **STALLS)
async def small_two_planes(dut: Any, group_size: int, idle: float, backpressure: float) -> None:
    """Frames that go through the activations twice, one plane's between them; from one token to all."""
    random = rng()
    counts = [1, min(2, VARIANT.tokens), min(3, VARIANT.tokens), VARIANT.tokens]
    shapes = [Shape(group_size, 2 * n, columns, bits=8) for n, columns in ((1, 1), (1, 3), (2, 1), (3, 2))]
    frames: list[Frame] = []
    for shape, tokens in zip(shapes, counts, strict=True):
        frames += [random_frame(random, shape, tokens=tokens), random_frame(random, Shape(group_size, 3, 1))]
    await play(dut, frames, idle=idle, backpressure=backpressure)


@cocotb.test()
@cocotb.parametrize(group_size=list(layout.BLOCK_ROWS), groups=[7, 14, 38, 76], **STALLS)
async def group_counts_of_the_model(dut: Any, group_size: int, groups: int, idle: float, backpressure: float) -> None:
    """The numbers of groups that Qwen2.5-0.5B has with either group size, in all widths of codes."""
    random = rng()
    blocks = [layout.BlockShape(group_size, bits) for bits in VARIANT.bits]
    shapes = [Shape(group_size, b.planes * groups, columns, b.bits) for b in blocks for columns in (2, 1)]
    frames = [random_frame(random, shape) for shape in shapes]
    await play(dut, frames, idle=idle, backpressure=backpressure)


@cocotb.test()
@cocotb.parametrize(group_size=list(layout.BLOCK_ROWS))
async def largest_k(dut: Any, group_size: int) -> None:
    """The largest K (29568 for one token) fills the activation buffer; a short frame follows."""
    random = rng()
    groups = VARIANT.max_k // group_size
    shapes = [Shape(group_size, groups, 1), Shape(group_size, 2 * groups, 1, bits=8), ONE_GROUP]
    frames = [random_frame(random, shape, tokens=VARIANT.tokens) for shape in shapes]
    await play(dut, frames, idle=0.1, backpressure=0.1)


@cocotb.test()
@cocotb.parametrize(**STALLS)
async def corner_values(dut: Any, idle: float, backpressure: float) -> None:
    """The corner vectors of the golden; here the expected bytes are the golden's, not the model's."""
    frames = [streams for job in corner_jobs(1, VARIANT) for _, streams in job_frames(job, 0)]
    stimulus = sequence([{name: packet(streams[name]) for name in SLAVES} for streams in frames])
    want = KernelModel().answer(stimulus)
    golden_y = np.concatenate([streams["m_y"] for streams in frames])
    assert np.array_equal(want["m_y"].beats, golden_y), "the model differs from the golden"
    bench = make_testbench(dut, idle=idle, backpressure=backpressure, seed=cocotb.RANDOM_SEED)
    results = await bench.play(stimulus, {name: len(beats) for name, beats in want.items()})
    check_results(results, stimulus, want)


@cocotb.test()
async def small_rounding_and_saturation(dut: Any) -> None:
    """Every shift Fn from -1 to 63 and every exponent 0 to 16, with sums at ties, zero and both ends of int32."""
    random = rng()
    frames = []
    for exponent in range(layout.MAX_EXPONENT + 1):
        values = random_values(random, Shape(64, 1, 9), VARIANT.tokens)
        values.exponent = (exponent + np.arange(VARIANT.tokens)) % (layout.MAX_EXPONENT + 1)
        values.shift = np.resize(np.arange(layout.SHIFT_MIN, layout.SHIFT_MAX + 1), 72).astype(np.int8)
        values.mantissa[:] = 0
        values.mantissa[:, 0] = random.choice([-32767, -1, 1, 32767], VARIANT.tokens)
        values.codes[0], values.zeros[0] = 15 * (exponent % 2), 15 * (1 - exponent % 2)
        # a power of two makes ties: half of a result is exactly one rounding bit
        values.scales[0] = random.choice([0, 1, 1 << 14, 1 << 15, (1 << 16) - 1], 72)
        values.bias = random.choice([0, -1, 2**31 - 1, -(2**31)], 72).astype(np.int64)
        frames.append(frame(values))
    want = await play(dut, frames)
    results = want["m_y"].beats.view("<i4")
    assert {2**31 - 1, -(2**31 - 1), 0} <= set(results.reshape(-1).tolist())


@cocotb.test()
async def small_silence(dut: Any) -> None:
    """Without a command nothing comes out, however much is waiting; with it, it does."""
    frames = random_frame(rng(), ONE_GROUP)
    want = KernelModel().answer(frames)
    bench = make_testbench(dut, seed=cocotb.RANDOM_SEED)
    waiting = {name: frames[name] for name in PACKETS}
    results = await bench.play(waiting, {"m_y": 0, "m_status": 0})
    for name in ("m_y", "m_status"):
        assert results[name].accepted == 0, f"{name} spoke without a command"
    results = await bench.play(frames, {name: len(beats) for name, beats in want.items()})
    check_results(results, frames, want)


# ---- wrong packets --------------------------------------------------------------------------------------------------


@cocotb.test()
@cocotb.parametrize(stream=list(PACKETS), **STALLS)
async def small_early_tlast(dut: Any, stream: str, idle: float, backpressure: float) -> None:
    """TLAST on the first beat, inside, at a block's end and one before the end; a good frame follows each."""
    random = rng()
    frames: list[Frame] = []
    tokens = int(random.integers(1, VARIANT.tokens + 1))
    length = len(random_frame(random, TWO_COLUMN_GROUPS, tokens=tokens)[stream])
    for end in sorted({0, 1, length // 2 - 1, length // 2, length - 2}):
        wrong = random_frame(random, TWO_COLUMN_GROUPS, tokens=tokens)
        frames += [{**wrong, stream: early(wrong[stream], end)}, random_frame(random, ONE_GROUP)]
    want = await play(dut, frames, idle=idle, backpressure=backpressure)
    flag = {"s_x": layout.ERR_X_EARLY, "s_w": layout.ERR_W_EARLY, "s_param": layout.ERR_P_EARLY}[stream]
    assert [status(want, i)["flags"] for i in range(len(frames))] == [flag, 0] * (len(frames) // 2)


@cocotb.test()
@cocotb.parametrize(stream=list(PACKETS), **STALLS)
async def small_late_tlast(dut: Any, stream: str, idle: float, backpressure: float) -> None:
    """TLAST lost and closed with one more beat, or many beats late; the answer comes first and a good frame follows."""
    random = rng()
    frames: list[Frame] = []
    for extra in (1, 2, 3, 40):
        wrong = random_frame(random, TWO_COLUMN_GROUPS)
        frames += [{**wrong, stream: late(wrong[stream], extra, random)}, random_frame(random, ONE_GROUP)]
    want = await play(dut, frames, idle=idle, backpressure=backpressure)
    flag = {"s_x": layout.ERR_X_LATE, "s_w": layout.ERR_W_LATE, "s_param": layout.ERR_P_LATE}[stream]
    assert [status(want, i)["flags"] for i in range(len(frames))] == [flag, 0] * (len(frames) // 2)


@cocotb.test()
@cocotb.parametrize(stream=list(PACKETS))
async def small_missing_tlast_is_answered(dut: Any, stream: str) -> None:
    """With no TLAST at all the kernel still answers, then waits; the closing beat may come at any later time."""
    random = rng()
    whole = random_frame(random, ONE_GROUP)
    lost = Traffic(whole[stream].beats, np.zeros(len(whole[stream]), np.bool_))
    closed = {**whole, stream: late(whole[stream], 1, random)}
    want = KernelModel().answer(closed)
    bench = make_testbench(dut, seed=cocotb.RANDOM_SEED)
    stimulus = {**whole, stream: lost}
    results = await bench.play(stimulus, {name: len(beats) for name, beats in want.items()})
    check_results(results, stimulus, want)


@cocotb.test()
@cocotb.parametrize(**STALLS)
async def small_bad_crc(dut: Any, idle: float, backpressure: float) -> None:
    """One flipped bit anywhere in a block is found and its block named; the result is that of the flipped block."""
    random = rng()
    frames: list[Frame] = []
    for byte in (0, 5, 16, 31, 32, 287):
        good = random_frame(random, Shape(64, 2, 2))
        block = int(random.integers(4))
        wrong = patched(good["s_w"], 288 * block + byte, 1 << int(random.integers(8)))
        frames += [{**good, "s_w": wrong}, random_frame(random, ONE_GROUP)]
    want = await play(dut, frames, idle=idle, backpressure=backpressure)
    assert [status(want, i)["flags"] for i in range(len(frames))] == [layout.ERR_CRC, 0] * (len(frames) // 2)


@cocotb.test()
@cocotb.parametrize(
    field=[
        *(layout.OFF_BLOCK_NUMBER, layout.OFF_BLOCK_NUMBER + 3),
        *(layout.OFF_TENSOR_ID, layout.OFF_TENSOR_ID + 1, layout.OFF_VERSION, layout.OFF_FLAGS),
    ]
)
async def small_bad_header(dut: Any, field: int) -> None:
    """A wrong number, id, version or flags byte raises HEADER; with a right CRC it raises nothing else."""
    random = rng()
    good = frame(random_values(random, Shape(64, 3, 1)), tensor_id=5)
    bad = patched(good["s_w"], 288 + field, 0x10)
    bad = Traffic(with_right_crcs(bad.beats), bad.last)
    want = await play(dut, [{**good, "s_w": bad}, good])
    assert status(want, 0) == {"sticky": layout.ERR_HEADER, "flags": layout.ERR_HEADER, "bad_block": 1, "frames": 1}
    assert status(want, 1)["flags"] == 0


def with_right_crcs(beats: np.ndarray[Any, np.dtype[np.uint8]]) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Return the blocks (G 64) of a weight packet with their CRC computed again."""
    from quant.packing import block_crcs

    blocks = beats.reshape(-1, layout.BlockShape(64).bytes).copy()
    blocks[:, layout.OFF_CRC : layout.OFF_CRC + 4] = block_crcs(blocks).view(np.uint8).reshape(-1, 4)
    return blocks.reshape(-1, layout.BEAT_BYTES)


@cocotb.test()
async def small_unchecked_blocks(dut: Any) -> None:
    """In the compatible variant bytes 4..15 say nothing, whatever they hold."""
    random = rng()
    good = random_frame(random, TWO_COLUMN_GROUPS, checked=False)
    odd = good["s_w"].beats.copy()
    odd[:: layout.BlockShape(64).beats, layout.OFF_CRC : layout.OFF_SCALES] = 0xA5
    want = await play(dut, [good, {**good, "s_w": packet(odd)}])
    assert status(want, 1)["sticky"] == 0


@cocotb.test()
@cocotb.parametrize(reason=list(REFUSALS))
async def small_refused_command(dut: Any, reason: str) -> None:
    """A refused command gives a status and no y, and takes one packet of each stream; a good frame follows."""
    random = rng()
    wrong = refused(random, random_frame(random, TWO_COLUMN_GROUPS), reason)
    want = await play(dut, [wrong, random_frame(random, ONE_GROUP)], idle=0.2, backpressure=0.2)
    assert status(want, 0)["flags"] == layout.ERR_CMD
    assert status(want, 1) == {"sticky": layout.ERR_CMD, "flags": 0, "bad_block": layout.NO_BLOCK, "frames": 2}


@cocotb.test()
async def small_sticky_until_cleared(dut: Any) -> None:
    """Flags gather in the sticky word until a command with the clear option, which also zeroes the frame counter."""
    random = rng()
    cut = random_frame(random, ONE_GROUP)
    long = random_frame(random, ONE_GROUP)
    frames: list[Frame] = [
        {**cut, "s_x": early(cut["s_x"], 2)},
        {**long, "s_param": late(long["s_param"], 1, random)},
        random_frame(random, ONE_GROUP),
        random_frame(random, ONE_GROUP, clear=True),
        random_frame(random, ONE_GROUP),
    ]
    want = await play(dut, frames)
    both = layout.ERR_X_EARLY | layout.ERR_P_LATE
    assert [status(want, i)["sticky"] for i in range(5)] == [layout.ERR_X_EARLY, both, both, 0, 0]
    assert [status(want, i)["frames"] for i in range(5)] == [1, 2, 3, 1, 2]


@cocotb.test()
@cocotb.parametrize(**STALLS)
async def random_faults(dut: Any, idle: float, backpressure: float) -> None:
    """Forty frames in a row, each stream of each right, early, late, damaged or refused at random."""
    random = rng()
    frames = [random_fault(random, random_frame(random, checked=bool(i % 4), clear=i % 9 == 8)) for i in range(40)]
    want = await play(dut, frames, idle=idle, backpressure=backpressure)
    seen = np.bitwise_or.reduce([status(want, i)["flags"] for i in range(40)])
    assert seen == sum(layout.ERROR_NAMES), f"of all flags only {seen:#x} came up"


def random_fault(random: np.random.Generator, good: Frame) -> Frame:
    """Return the frame with each packet perhaps wrong."""
    if random.random() < 0.15:
        return refused(random, good, str(random.choice(list(REFUSALS))))
    wrong = dict(good)
    if random.random() < 0.3:
        wrong["s_w"] = patched(good["s_w"], int(random.integers(good["s_w"].beats.size)), 0xFF)
    if random.random() < 0.2:
        wrong["s_w"] = patched(wrong["s_w"], layout.OFF_VERSION, 0x02)
    for name in PACKETS:
        draw = random.random()
        if draw < 0.2:
            wrong[name] = early(wrong[name], int(random.integers(len(wrong[name]) - 1)))
        elif draw < 0.4:
            wrong[name] = late(wrong[name], int(random.integers(1, 6)), random)
    return wrong


# ---- reset ----------------------------------------------------------------------------------------------------------


# Beats of a frame that have passed on one stream when the reset comes.
RESET_POINTS = [
    *(("s_cmd", 1), ("s_x", 1), ("s_x", 17), ("s_w", 18), ("s_w", 19), ("s_w", 41), ("s_param", 1), ("s_param", 4)),
    *(("m_y", 1), ("m_y", 2), ("m_y", 3), ("m_status", 2)),
]


@cocotb.test()
@cocotb.parametrize(
    (("stream", "beats"), RESET_POINTS),
)
async def small_reset_in_frame(dut: Any, stream: str, beats: int) -> None:
    """After a reset at any place of a frame the kernel knows nothing of it: counters, flags and packets start anew."""
    random = rng()
    tokens = VARIANT.tokens
    first = random_frame(random, ONE_GROUP, tokens=tokens)
    broken = {**first, "s_param": early(first["s_param"], 0)}  # leaves a sticky flag to forget
    stimulus = sequence([broken, random_frame(random, TWO_COLUMN_GROUPS, tokens=tokens)])
    skip = {
        "s_cmd": 1,
        "s_x": len(broken["s_x"]),
        "s_w": len(broken["s_w"]),
        "s_param": 1,
        "m_y": 2 * tokens,
        "m_status": 0,
    }
    bench = make_testbench(dut, idle=0.2, backpressure=0.2, seed=cocotb.RANDOM_SEED)
    await bench.reset()
    bench.load(stimulus, {"m_y": 6 * tokens, "m_status": 2})
    await bench.until_accepted(stream, skip[stream] + beats)
    good = random_frame(random, TWO_COLUMN_GROUPS)
    want = KernelModel().answer(good)
    results = await bench.play(good, {name: len(traffic) for name, traffic in want.items()})
    check_results(results, good, want)
    assert status(want, 0) == {"sticky": 0, "flags": 0, "bad_block": layout.NO_BLOCK, "frames": 1}
