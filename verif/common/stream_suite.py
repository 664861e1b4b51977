"""cocotb side: the regression of any stream kernel of docs/layer.md, on either bench, bit for bit and beat for beat.

KERNEL_VARIABLE names the kernel; verif/<kernel>/kernel.py describes it. What must come out is said by PacketModel.
Each test ends with all stimulus taken and nothing more on the outputs. `small` in a name marks the tests that also run
on the per-cycle benches.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import cocotb
import numpy as np

from golden.frames import COMMAND, STATUS, KernelFrame, kernel_cases, with_clear
from quant.commands import ERR_CMD, err_early, err_late
from quant.vectorset import as_beats
from verif.common.model import PacketModel, Script, packet_lengths, split
from verif.common.packets import NOTHING, Traffic, early, join, late, packet
from verif.common.stream_kernel import KERNEL_VARIABLE, load
from verif.common.testbench import Testbench, check_results, make_testbench

KERNEL = load(os.environ.get(KERNEL_VARIABLE, "residual"))  # so that this module can be read outside a simulator
INPUTS = list(KERNEL.ports.inputs)
OUTPUTS = [*KERNEL.ports.outputs, STATUS]
CASES = list(kernel_cases(KERNEL.ports.kernel, 1))
STALLS = {"idle": [0.0, 0.4], "backpressure": [0.0, 0.4]}
SEED_COMMAND = KERNEL().random_command(np.random.default_rng(1))
Frame = Mapping[str, Traffic]


def script() -> Script:
    """Return an empty script that is the same in each run of a test with the same seed."""
    return Script(KERNEL, np.random.default_rng(cocotb.RANDOM_SEED))


def bench_of(dut: Any, idle: float = 0.0, backpressure: float = 0.0) -> Testbench:
    """Return the bench that the simulator was built for."""
    return make_testbench(dut, idle=idle, backpressure=backpressure, seed=cocotb.RANDOM_SEED)


async def check(bench: Testbench, stimulus: Frame, want: Frame) -> None:
    """Play from reset on and compare every beat."""
    results = await bench.play(stimulus, {name: len(beats) for name, beats in want.items()})
    check_results(results, stimulus, want)


def wrong(frame: Frame, stream: str, number: int, packet: Traffic) -> dict[str, Traffic]:
    """Return the frame with packet `number` of a stream replaced."""
    packets = split(frame[stream])
    packets[number] = packet
    return {**frame, stream: join(packets)}


def cut(frame: Frame, stream: str, share: float) -> dict[str, Traffic]:
    """Return the frame with TLAST too early in the longest packet of a stream: on its first beat, for a share of 0."""
    packets = split(frame[stream])
    number = int(np.argmax(packet_lengths(frame[stream])))
    whole = packets[number]
    return wrong(frame, stream, number, early(whole, int(share * (len(whole) - 2) + 0.5)))


def stretch(frame: Frame, stream: str, extra: int, rng: np.random.Generator) -> dict[str, Traffic]:
    """Return the frame with TLAST too late in any packet of a stream."""
    packets = split(frame[stream])
    number = int(rng.integers(len(packets)))
    return wrong(frame, stream, number, late(packets[number], extra, rng))


# ---- right packets --------------------------------------------------------------------------------------------------


@cocotb.test()
@cocotb.parametrize(**STALLS)
async def small_frames_back_to_back(dut: Any, idle: float, backpressure: float) -> None:
    """Random commands with small packets follow each other without a gap."""
    played = script()
    played.play_random(10)
    await check(bench_of(dut, idle, backpressure), played.stimulus, played.want)
    assert played.status(-1) == {"sticky": 0, "flags": 0, "frames": 10}


@cocotb.test()
@cocotb.parametrize(case=CASES, **STALLS)
async def vectors(dut: Any, case: str, idle: float, backpressure: float) -> None:
    """The golden's frames: corner values and real sizes. Expected bytes are the golden's, which the model repeats."""
    frames = kernel_cases(KERNEL.ports.kernel, int(cocotb.RANDOM_SEED))[case]
    stimulus = {name: join([NOTHING, *(inputs(frame)[name] for frame in frames)]) for name in (COMMAND, *INPUTS)}
    want = PacketModel(KERNEL()).answer(stimulus)
    for name in KERNEL.ports.outputs:
        golden = join([NOTHING, *(packet(p) for frame in frames for p in frame.outputs.get(name, ()))])
        assert np.array_equal(golden.beats, want[name].beats), f"{name}: the model differs from the golden's vectors"
        assert np.array_equal(golden.last, want[name].last), f"{name}: TLAST of the model differs from the golden's"
    await check(bench_of(dut, idle, backpressure), stimulus, want)


def inputs(frame: KernelFrame) -> dict[str, Traffic]:
    """Return the command and the input packets of a golden frame."""
    packets = {name: join([NOTHING, *map(packet, frame.inputs.get(name, ()))]) for name in INPUTS}
    return {COMMAND: packet(as_beats(frame.command)), **packets}


@cocotb.test()
async def small_silence(dut: Any) -> None:
    """Without a command nothing comes out, however much is waiting; with it, it does."""
    played = script()
    played.play_random(3)
    waiting = {name: beats for name, beats in played.stimulus.items() if name != COMMAND}
    results = await bench_of(dut).play(waiting, dict.fromkeys(OUTPUTS, 0))
    for name in OUTPUTS:
        assert results[name].accepted == 0, f"{name} spoke without a command"
    await check(bench_of(dut), played.stimulus, played.want)


# ---- wrong packets --------------------------------------------------------------------------------------------------


@cocotb.test()
@cocotb.parametrize(stream=INPUTS, **STALLS)
async def small_early_tlast(dut: Any, stream: str, idle: float, backpressure: float) -> None:
    """TLAST on the first beat, inside and one before the end; a good frame follows each."""
    played = script()
    flag = err_early(INPUTS.index(stream))
    for share in (0.0, 0.3, 0.7, 1.0):
        assert played.play(cut(played.play_until(stream, 2), stream, share)) == flag
        played.play_random()
    await check(bench_of(dut, idle, backpressure), played.stimulus, played.want)


@cocotb.test()
@cocotb.parametrize(stream=INPUTS, **STALLS)
async def small_late_tlast(dut: Any, stream: str, idle: float, backpressure: float) -> None:
    """TLAST lost and closed with one more beat, or many beats late; a good frame follows each."""
    played = script()
    flag = err_late(INPUTS.index(stream))
    for extra in (1, 2, 3, 40):
        assert played.play(stretch(played.play_until(stream, 1), stream, extra, played.rng)) == flag
        played.play_random()
    await check(bench_of(dut, idle, backpressure), played.stimulus, played.want)


@cocotb.test()
@cocotb.parametrize(stream=INPUTS)
async def small_missing_tlast_is_answered(dut: Any, stream: str) -> None:
    """With no TLAST at all the kernel still answers, then waits; the closing beat may come at any later time."""
    played = script()
    whole = played.play_until(stream, 1)
    packets = split(whole[stream])
    played.play(wrong(whole, stream, len(packets) - 1, late(packets[-1], 1, played.rng)))
    last = whole[stream].last.copy()
    last[-1] = False
    frames = [*played.frames[:-1], {**whole, stream: Traffic(whole[stream].beats, last)}]
    stimulus = {name: join([NOTHING, *(frame[name] for frame in frames)]) for name in (COMMAND, *INPUTS)}
    await check(bench_of(dut), stimulus, played.want)


@cocotb.test()
@cocotb.parametrize(reason=list(KERNEL().refusals(SEED_COMMAND)))
async def small_refused_command(dut: Any, reason: str) -> None:
    """A refused command gives a status and nothing else, and takes one packet of each input that its op names."""
    played = script()
    played.play_random(2)
    refused = played.model.kernel.refusals(played.frames[-1][COMMAND].beats[0].tobytes())[reason]
    assert played.play(played.frame(refused)) == ERR_CMD, f"{reason}: the model accepts {refused.hex()}"
    played.play_random(2)
    await check(bench_of(dut, 0.2, 0.2), played.stimulus, played.want)
    assert played.status(-1) == {"sticky": ERR_CMD, "flags": 0, "frames": 5}


@cocotb.test()
async def small_sticky_until_cleared(dut: Any) -> None:
    """Flags gather in the sticky word until a command with the clear option, which also zeroes the frame counter."""
    played = script()
    first, last = INPUTS[0], INPUTS[-1]
    flags = played.play(cut(played.play_until(first, 2), first, 0.5))
    flags |= played.play(stretch(played.play_until(last, 1), last, 1, played.rng))
    assert flags == err_early(0) | err_late(len(INPUTS) - 1)
    played.play_random()
    count = len(played.frames)
    assert played.status(-1) == {"sticky": flags, "flags": 0, "frames": count}
    frame = played.random_frame()
    played.play({**frame, COMMAND: packet(as_beats(with_clear(frame[COMMAND].beats[0].tobytes())))})
    played.play_random()
    assert [played.status(i) for i in (-2, -1)] == [{"sticky": 0, "flags": 0, "frames": n} for n in (1, 2)]
    await check(bench_of(dut), played.stimulus, played.want)


@cocotb.test()
@cocotb.parametrize(**STALLS)
async def random_faults(dut: Any, idle: float, backpressure: float) -> None:
    """Each packet of each frame is right, early or late, or the command refused, at random, until all flags came."""
    played = script()
    seen = 0
    everything = ERR_CMD | sum(err_early(i) | err_late(i) for i in range(len(INPUTS)))
    while seen != everything or len(played.frames) < 40:
        assert len(played.frames) < 1000, f"of the flags {everything:#x} only {seen:#x} came up"
        seen |= played.play(random_fault(played))
    await check(bench_of(dut, idle, backpressure), played.stimulus, played.want)


def random_fault(played: Script) -> Frame:
    """Return a frame with each packet perhaps wrong."""
    frame = played.random_frame()
    if played.rng.random() < 0.15:
        reasons = played.model.kernel.refusals(frame[COMMAND].beats[0].tobytes())
        return played.frame(reasons[str(played.rng.choice(list(reasons)))])
    for stream in INPUTS:
        lengths, draw = packet_lengths(frame[stream]), played.rng.random()
        if draw < 0.2 and max(lengths, default=0) > 1:
            frame = cut(frame, stream, played.rng.random())
        elif draw > 0.8 and lengths:
            frame = stretch(frame, stream, int(played.rng.integers(1, 6)), played.rng)
    return frame


# ---- reset ----------------------------------------------------------------------------------------------------------


@cocotb.test()
@cocotb.parametrize(stream=[COMMAND, *INPUTS, *OUTPUTS], place=["first", "middle", "last"])
async def small_reset_in_frame(dut: Any, stream: str, place: str) -> None:
    """After a reset at any place of a frame the kernel knows nothing of it: counters, flags and packets start anew."""
    played = script()
    played.play(cut(played.play_until(INPUTS[0], 2), INPUTS[0], 0.5))  # leaves a sticky flag to forget
    before = count_of(played, stream)
    while count_of(played, stream) < before + 2:
        played.play_random()
    last = count_of(played, stream) - before
    beats = {"first": 1, "middle": last // 2 + 1, "last": last}[place]
    bench = bench_of(dut, 0.2, 0.2)
    await bench.reset()
    bench.load(played.stimulus, {name: len(want) for name, want in played.want.items()})
    await bench.until_accepted(stream, before + beats)
    fresh = script()
    fresh.rng.integers(2, size=7)  # other values than before
    fresh.play_random(3)
    await check(bench, fresh.stimulus, fresh.want)
    assert fresh.status(-1) == {"sticky": 0, "flags": 0, "frames": 3}


def count_of(played: Script, stream: str) -> int:
    """Return the beats of a stream so far."""
    return len({**played.stimulus, **played.want}[stream])
