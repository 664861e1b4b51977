"""cocotb side of verif/bench.py: the same beats through the bulk path, cocotbext-axi and the per-cycle bench."""

from __future__ import annotations

import json
import logging
import os
import time
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles
from cocotbext.axi import AxiStreamBus, AxiStreamSink, AxiStreamSource

from verif.common.axis import PinBench
from verif.common.bulk import BulkBench
from verif.common.packets import Traffic, packet, traffic
from verif.common.streams import CLOCK_NS
from verif.common.testbench import check_results

JOB_VARIABLE = "LAYERLOCK_BENCH"
FRAME_BEATS = 256


def job() -> dict[str, Any]:
    """Return what verif/bench.py asks for."""
    loaded: dict[str, Any] = json.loads(Path(os.environ[JOB_VARIABLE]).read_text())
    return loaded


def report(beats: int, seconds: float) -> None:
    """Hand the measurement to verif/bench.py."""
    Path(job()["result"]).write_text(json.dumps({"beats": beats, "seconds": seconds}))


def random_frames(beats: int) -> Traffic:
    """Return random frames of FRAME_BEATS."""
    data = np.random.default_rng(1).integers(0, 256, (beats, 16), np.uint8)
    return traffic(data, [FRAME_BEATS] * (beats // FRAME_BEATS))


@cocotb.test()
async def slice_bulk(dut: Any) -> None:
    """Random frames through the register slice on the bulk path."""
    sent = random_frames(job()["beats"])
    bench = BulkBench(dut)
    await bench.reset()
    started = time.process_time()
    bench.load({"s_in": sent}, {"m_out": len(sent)})
    results = await bench.finish()
    report(len(sent), time.process_time() - started)
    check_results(results, {"s_in": sent}, {"m_out": sent})


@cocotb.test()
async def slice_pins(dut: Any) -> None:
    """Random frames through the register slice on the per-cycle bench, its checks included."""
    sent = random_frames(job()["beats"])
    bench = PinBench(dut)
    await bench.reset()
    started = time.process_time()
    bench.load({"s_in": sent}, {"m_out": len(sent)})
    results = await bench.finish()
    report(len(sent), time.process_time() - started)
    check_results(results, {"s_in": sent}, {"m_out": sent})


@cocotb.test()
async def slice_cocotbext(dut: Any) -> None:
    """Random frames through the register slice with cocotbext-axi's source and sink."""
    sent = random_frames(job()["beats"])
    frames = np.split(sent.beats, len(sent) // FRAME_BEATS)
    dut.ap_rst_n.value = 0
    dut.s_in_TSTRB.value = 0xFFFF
    Clock(dut.ap_clk, CLOCK_NS, unit="ns").start()
    ends = {"clock": dut.ap_clk, "reset": dut.ap_rst_n, "reset_active_level": False}
    source = AxiStreamSource(AxiStreamBus.from_prefix(dut, "s_in"), **ends)
    sink = AxiStreamSink(AxiStreamBus.from_prefix(dut, "m_out"), **ends)
    for end in (source, sink):
        end.log.setLevel(logging.WARNING)  # it prints every frame in full otherwise
    await ClockCycles(dut.ap_clk, 8)
    dut.ap_rst_n.value = 1
    started = time.process_time()
    for beats in frames:
        source.send_nowait(beats.tobytes())
    for beats in frames:
        received = await sink.recv()
        assert bytes(received.tdata) == beats.tobytes()
    report(len(sent), time.process_time() - started)


@cocotb.test()
async def kernel_bulk(dut: Any) -> None:
    """One packet a stream from files through a kernel on the bulk path; results go to files."""
    folder = Path(job()["folder"])
    expected: dict[str, int] = job()["expected"]
    bench = BulkBench(dut)
    stimulus = {
        stream.name: packet(np.fromfile(folder / f"{stream.name}.bin", np.uint8).reshape(-1, stream.bytes))
        for stream in bench.streams
        if stream.slave
    }
    await bench.reset()
    started = time.process_time()
    bench.load(stimulus, expected)
    results = await bench.finish()
    report(len(stimulus["s_w"]), time.process_time() - started)
    check_results(results, stimulus, {})
    for name in expected:
        results[name].traffic.beats.tofile(folder / f"{name}.bulk")
