"""cocotb side of verif/layer/generate.py: the host's loop. One start of the sequencer for each step of a model.

Between two starts the host does what runtime code would: it writes the rows of the embedding and the step's program,
and reads the ids that the step before has left. The units are started once and keep their caches in memory.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from numpy.typing import NDArray

from golden import packets
from golden.model import embedded
from golden.weights import IntegerLinear, from_packed
from quant.layout import BEAT_BYTES
from quant.packed import open_packed
from quant.summary import read_summary
from quant.units import INSTRUCTION_BYTES
from quant.vectorset import Beats
from verif.layer.image import SUMMARY, UNWRITTEN
from verif.layer.play import Player
from verif.layer.system import JOB_VARIABLE

STEPS_FILE, TOKENS_FILE = "programs.npz", "tokens.json"


class Host:
    """A prepared system and the host's embedding."""

    def __init__(self, player: Player, job: Mapping[str, Any]) -> None:
        packed = open_packed(Path(job["packed"]), hashes=False)
        self.player, self.buffers = player, job["buffers"]
        self.table: IntegerLinear = from_packed(packed.read_tensor(packed.tables[0]))
        self.starts: list[int] = []

    def put(self, buffer: str, data: NDArray[np.uint8]) -> None:
        """Write to the start of a buffer."""
        at, size = self.buffers[buffer]
        assert data.size <= size, f"{data.size} bytes for buffer {buffer}, which has {size}"
        self.player.memory[at : at + data.size] = data.reshape(-1)

    def get(self, buffer: str, beats: int) -> Beats:
        """Read the first beats of a buffer."""
        at, _ = self.buffers[buffer]
        return self.player.memory[at : at + beats * BEAT_BYTES].reshape(-1, BEAT_BYTES)

    async def step(self, ids: list[int], program: NDArray[np.uint8]) -> int:
        """Run one step and return the id that follows its last token."""
        self.put("x", packets.residual_packets(embedded(self.table, ids)))
        self.put("program", program)
        self.put("best", np.full(len(ids) * BEAT_BYTES, UNWRITTEN, np.uint8))
        self.put(SUMMARY, np.full(BEAT_BYTES, UNWRITTEN, np.uint8))
        self.starts.append(self.player.bench.now)
        await self.player.launch(program.size // INSTRUCTION_BYTES)
        await self.player.finish()
        summary = read_summary(self.get(SUMMARY, 1).tobytes())
        assert summary.passed, str(summary)
        return int(packets.read_best_packet(self.get("best", len(ids)))[0][-1])

    def cycles(self) -> list[int]:
        """Return the cycles of each step, from its start to the last beat on any stream."""
        bench = self.player.bench
        ends = np.concatenate([bench.recorded(stream.sink)[0][:, 1] for stream in bench.ports.streams])
        after = [*self.starts[1:], bench.now]
        return [
            int(ends[(ends >= start) & (ends < end)].max()) - start
            for start, end in zip(self.starts, after, strict=True)
        ]


@cocotb.test()
async def play_tokens(dut: Any) -> None:
    """Take the prompt in its chunks, then each token that came; write ids and cycles."""
    job_file = Path(os.environ[JOB_VARIABLE])
    job = json.loads(job_file.read_text())
    host = Host(player := Player(dut, job), job)
    await player.prepare()
    player.bench.record(job["window"])
    with np.load(job_file.parent / STEPS_FILE) as data:
        programs = [data[name] for name in data.files]
    found: list[int] = []
    for number, program in enumerate(programs):
        is_prompt = number < len(job["prompt"])
        best = await host.step(job["prompt"][number] if is_prompt else found[-1:], program)
        if number + 1 >= len(job["prompt"]):
            found.append(best)
    (job_file.parent / TOKENS_FILE).write_text(json.dumps({"ids": found, "cycles": host.cycles()}))
