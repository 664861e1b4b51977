"""cocotb side of verif/layer/system.py: starts a layer system, waits for its sequencer, keeps what came."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cocotb
import numpy as np

from verif.board_model import AP_CONTINUE, AP_DONE, AP_START, CONTROL
from verif.common.system_bench import Dram, SystemBench
from verif.common.watchdog import Watchdog
from verif.layer.system import JOB_VARIABLE, SEQUENCER, argument_offsets

POLL_CYCLES = 1024


class HangError(AssertionError):
    """Nothing moves any more; the message names the streams that wait."""


class Player:
    """A layer system on the bench."""

    def __init__(self, dut: Any, job: Mapping[str, Any]) -> None:
        self.job = job
        self.memory = np.fromfile(job["memory"], np.uint8)
        self.bench = SystemBench(dut, self.memory)

    async def start(self) -> None:
        """Reset the system, give the units their memories, and start them; the sequencer last, on the job's program."""
        await self.prepare()
        self.bench.record(self.job["window"])
        await self.launch(self.job["instructions"])

    async def prepare(self) -> None:
        """Reset the system, give the units their memories, and start all but the sequencer."""
        bench, job = self.bench, self.job
        await bench.reset()
        for address, size in job["buffers"].values():
            if size:
                bench.allocate(address, size)
        if job["shaped"]:
            bench.set_dram(Dram(**job["dram"]), job["ports"], seed=cocotb.RANDOM_SEED % 2**32)
        others = [port.unit for port in bench.ports.controls if port.unit != SEQUENCER]
        for unit in others:
            self._post_pointers(unit)
            bench.post(unit, CONTROL, AP_START)
        for unit in others:
            await bench.settle(unit)
        self._post_pointers(SEQUENCER)
        await bench.settle(SEQUENCER)

    async def launch(self, instructions: int) -> None:
        """Start the sequencer on the program that is in memory; the units serve any number of programs."""
        bench, job = self.bench, self.job
        bench.post(SEQUENCER, argument_offsets(job, SEQUENCER)["count"], instructions)
        await bench.settle(SEQUENCER)
        bench.post(SEQUENCER, CONTROL, AP_START)

    def _post_pointers(self, unit: str) -> None:
        for name, offset in argument_offsets(self.job, unit).items():
            buffer = self.job["pointers"].get(f"{unit}.{name}")
            if buffer is not None:
                address = self.job["buffers"][buffer][0]
                self.bench.post(unit, offset, address & 0xFFFFFFFF)
                self.bench.post(unit, offset + 4, address >> 32)

    async def finish(self) -> None:
        """Wait for the end of the program. Raises HangError if no beat passes any stream for a long time."""
        bench = self.bench
        watchdog = Watchdog(bench, self.job["quiet"])
        while not await bench.read(SEQUENCER, CONTROL) & AP_DONE:
            fault = bench.take_fault()
            assert fault is None, fault
            if (hang := watchdog.look()) is not None:
                raise HangError(hang)
            await bench.cycles(POLL_CYCLES)
        await bench.write(SEQUENCER, CONTROL, AP_CONTINUE)
        violations = bench.new_violations()
        assert not violations, violations


@cocotb.test()
async def play(dut: Any) -> None:
    """Run the job, write memory and what passed the streams."""
    job_file = Path(os.environ[JOB_VARIABLE])
    job = json.loads(job_file.read_text())
    player = Player(dut, job)
    await player.start()
    begin, started, processor = player.bench.now, time.monotonic(), time.process_time()
    try:
        await player.finish()
    finally:
        player.memory.tofile(job["memory"])
    seconds, cpu_seconds = time.monotonic() - started, time.process_time() - processor
    bench, arrays, last = player.bench, dict[str, Any](), begin
    for stream in bench.ports.streams:
        packets, windows = bench.recorded(stream.sink)
        last = max([last, *packets[:, 1].tolist()])
        packets[:, :2] -= begin
        arrays[f"p:{stream.sink}"], arrays[f"w:{stream.sink}"] = packets, windows
    np.savez(job_file.parent / "streams.npz", **arrays)
    traffic = {port.port: [t.beats for t in bench.take_traffic(port.port)] for port in bench.ports.memories}
    speed = (bench.now - begin) / cpu_seconds  # cycles after the last beat have been simulated, too
    report = {
        "begin": begin,
        "cycles": last - begin,
        "seconds": seconds,
        "cycles_per_cpu_second": speed,
        "traffic": traffic,
    }
    (job_file.parent / "report.json").write_text(json.dumps(report))
