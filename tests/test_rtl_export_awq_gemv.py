"""awq_gemv against its own C simulation on random packets, right and wrong ones, under stalls; no golden involved."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from quant import layout
from rtl_export.check.bench import Beats, build_bench, compare

ROOT = Path(__file__).resolve().parent.parent
FRAMES = 40


class Frames:
    """Random frames: streams of beats, with TLAST early, late or right."""

    def __init__(self, seed: int) -> None:
        self.source = random.Random(seed)
        self.streams: dict[str, Beats] = {name: [] for name in ("s_cmd", "s_x", "s_w", "s_param")}

    def packet(self, stream: str, data: list[int]) -> None:
        """Append a packet whose TLAST is early or late in one case of six each."""
        kind = self.source.randrange(6)
        if kind == 0 and len(data) > 1:
            data = data[: self.source.randrange(1, len(data))]
        elif kind == 1:
            data = data + self.beats(self.source.randint(1, 5))
        self.streams[stream] += [(beat, int(index + 1 == len(data))) for index, beat in enumerate(data)]

    def beats(self, count: int) -> list[int]:
        return [self.source.getrandbits(128) for _ in range(count)]

    def frame(self) -> None:
        group_size, bits = self.source.choice(layout.BLOCK_ROWS), self.source.choice(layout.BLOCK_BITS)
        shape = layout.BlockShape(group_size, bits)
        groups, column_groups = shape.planes * self.source.randint(1, 4), self.source.randint(1, 3)
        checked = self.source.random() < 0.5
        flags = layout.block_flags(group_size, scale_s=True, checked=checked, lane=self.source.randrange(8), bits=bits)
        command = bytearray(layout.BEAT_BYTES)
        command[layout.CMD_VERSION] = layout.LAYOUT_VERSION
        command[layout.CMD_FLAGS] = flags
        command[layout.CMD_TENSOR_ID] = self.source.randrange(4)
        command[layout.CMD_GROUPS] = groups
        command[layout.CMD_COL_GROUPS] = column_groups
        command[layout.CMD_OPTIONS] = shape.options | (self.source.random() < 0.2)
        if self.source.random() < 0.15:  # a command to refuse
            offset, bits = self.source.choice(
                [(layout.CMD_VERSION, 0x80), (layout.CMD_FLAGS, layout.FLAG_SCALE_S), (15, 0x80)]
            )
            command[offset] ^= bits
        self.streams["s_cmd"].append((int.from_bytes(command, "little"), 1))
        exponent = self.source.randrange(layout.MAX_EXPONENT + 1)
        self.packet("s_x", [exponent, *self.beats(shape.inputs(groups) // 8)])
        blocks = groups * column_groups
        self.packet("s_w", [beat for number in range(blocks) for beat in self.block(shape, number, command, flags)])
        self.packet("s_param", self.beats(layout.PARAM_BEATS * column_groups))

    def block(self, shape: layout.BlockShape, number: int, command: bytearray, flags: int) -> list[int]:
        header = self.source.getrandbits(32) | number << 64 | command[layout.CMD_TENSOR_ID] << 96
        header |= layout.LAYOUT_VERSION << 112 | flags << 120
        return [header, *self.beats(shape.beats - 1)]


@pytest.mark.sim
def test_random_frames_match_the_c_simulation(tmp_path: Path) -> None:
    source = ROOT / "hls" / "awq_gemv" / "awq_gemv.cpp"
    bench = build_bench(source, tmp_path, top="awq_gemv", includes=(ROOT / "hls" / "include",))
    for seed, stall in enumerate((0, 40, 80)):
        frames = Frames(seed)
        for _ in range(FRAMES):
            frames.frame()
        compare(bench, frames.streams, calls=FRAMES, stall=stall, seed=seed)
