"""When the stages of a layer run: first and last cycle and beats of each, from the packets that passed the streams."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quant.commands import KV_UNITS, LANES


def _units(name: str) -> tuple[str, ...]:
    return tuple(name.format(unit) for unit in range(KV_UNITS))


# Of each stage: the streams, by their readers, that its output goes through; which of a layer's packets there it is;
# how many packets a layer has there. The weights of a tensor are shown with its result.
_X, _W = (tuple(f"lane{lane}.{port}" for lane in range(LANES)) for port in ("s_x", "s_w"))
STREAMS: Mapping[str, tuple[tuple[str, ...], int, int]] = {
    "input_norm": (("quantize.s_norm",), 0, 2),
    "qkv_x": (_X, 0, 4),
    "qkv weights": (_W, 0, 4),
    "qkv": (("rope.s_y",), 0, 1),
    "rope": (_units("attention{}.s_q"), 0, 1),
    "kv rows": (_units("kv_cache{}.s_kv"), 0, 1),
    "cache": (_units("attention{}.s_kv"), 0, 1),
    "attention": (_units("quantize.s_attn{}"), 0, 1),
    "o_x": (_X, 1, 4),
    "o weights": (_W, 1, 4),
    "o": (("residual.s_y",), 0, 2),
    "post_norm": (("quantize.s_norm",), 1, 2),
    "gate_up_x": (_X, 2, 4),
    "gate_up weights": (_W, 2, 4),
    "gate_up": (("silu_mul.s_y",), 0, 1),
    "silu_mul": (("quantize.s_silu",), 0, 1),
    "down_x": (_X, 3, 4),
    "down weights": (_W, 3, 4),
    "down": (("residual.s_y",), 1, 2),
}


@dataclass(frozen=True)
class Span:
    """A stage of a layer: cycles of its first and last beat, beats on all its streams, and how many streams."""

    layer: int
    stage: str
    first_cycle: int
    last_cycle: int
    beats: int
    streams: int

    @property
    def cycles(self) -> int:
        """From the first beat to the last."""
        return self.last_cycle - self.first_cycle + 1

    @property
    def stalls(self) -> int:
        """Cycles in between in which a stream has no beat, on the average."""
        return self.cycles - self.beats // self.streams


def timeline(packets: Mapping[str, NDArray[np.int64]], layers: int = 1) -> list[Span]:
    """Return the stages of all layers in the order of a program, from LayerRun.packets."""
    return [_span(packets, layer, stage) for layer in range(layers) for stage in STREAMS]


def _span(packets: Mapping[str, NDArray[np.int64]], layer: int, stage: str) -> Span:
    sinks, index, count = STREAMS[stage]
    rows = np.array([packets[sink][layer * count + index] for sink in sinks if len(packets[sink])])
    return Span(layer, stage, int(rows[:, 0].min()), int(rows[:, 1].max()), int(rows[:, 2].sum()), len(rows))


def table(spans: list[Span], total: int) -> str:
    """Return the stages as text; the share is that of the cycles between first and last beat in `total`."""
    lines = [f"{'stage':16} {'first':>8} {'last':>8} {'cycles':>8} {'beats':>8} {'stalls':>8} {'share':>7}"]
    for span in spans:
        share = span.cycles / total
        lines.append(
            f"{span.stage:16} {span.first_cycle:8} {span.last_cycle:8} {span.cycles:8} {span.beats:8} "
            f"{span.stalls:8} {share:7.1%}"
        )
    return "\n".join(lines)
