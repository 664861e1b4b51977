"""The report's part on a layer run: table of stages, picture of the lanes' occupancy over time, projected tokens."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from quant.commands import LANES
from quant.layout import BEAT_BYTES, COLUMNS, BlockShape
from quant.model_config import ModelConfig
from verif.layer.system import WINDOW, LayerRun

WIDTH, ROW, GAP, LEFT, BOTTOM = 960, 34, 8, 70, 26  # pixels
COLUMN_NAMES = ("stage", "first cycle", "cycles", "KB", "stalls", "share")


class Span(Protocol):
    """A stage: its first cycle, its cycles from first to last beat, beats on all its streams, cycles without a beat."""

    @property
    def stage(self) -> str:
        """Name; "... weights" for the weights of a tensor."""

    @property
    def first_cycle(self) -> int:
        """Cycle of the first beat."""

    @property
    def cycles(self) -> int:
        """From the first beat to the last."""

    @property
    def beats(self) -> int:
        """On all streams."""

    @property
    def stalls(self) -> int:
        """Cycles in between in which a stream has no beat, on the average."""


@dataclass(frozen=True)
class LayerFigures:
    """What a simulated run of one layer gives: `windows[sink]` counts beats in `window` cycles each."""

    name: str
    profile: str
    cycles: int
    spans: Sequence[Span]
    windows: Mapping[str, NDArray[np.uint32]]
    window: int
    weight_beats: int
    tokens: int = 1

    @property
    def occupancy(self) -> float:
        """Weight beats by the lanes' cycles."""
        return self.weight_beats / (LANES * self.cycles)


def figures_of(run: LayerRun, name: str, profile: str, spans: Sequence[Span], tokens: int = 1) -> LayerFigures:
    """Return the figures of a run of one layer; `spans` are its stages."""
    return LayerFigures(name, profile, run.cycles, spans, run.windows, WINDOW, run.weight_beats, tokens)


@dataclass(frozen=True)
class Projection:
    """Cycles of a whole step, projected: all layers as the simulated one, the lm_head at the lanes' simulated rate."""

    layers: int
    layer_cycles: int
    head_cycles: int

    @property
    def cycles(self) -> int:
        """Layers and lm_head."""
        return self.layers * self.layer_cycles + self.head_cycles

    def __str__(self) -> str:
        return (
            f"projected: {self.layers} layers x {self.layer_cycles:,} cycles + lm_head {self.head_cycles:,} "
            f"= {self.cycles:,} cycles a step"
        )


def project(figures: LayerFigures, config: ModelConfig, *, layers: int, vocabulary: int, group_size: int) -> Projection:
    """Project a whole step. The lm_head has W4 blocks of `group_size`; its beats flow as the layer's do on average."""
    blocks = vocabulary // COLUMNS * (config.hidden_size // group_size)
    beats = blocks * BlockShape(group_size).beats
    return Projection(layers, figures.cycles, round(beats / LANES / figures.occupancy))


def stage_rows(figures: LayerFigures) -> list[tuple[str, ...]]:
    """Return the cells of the table in the order of COLUMN_NAMES. Stages overlap: shares do not add up to 1."""
    return [
        (
            span.stage,
            f"{span.first_cycle:,}",
            f"{span.cycles:,}",
            f"{span.beats * BEAT_BYTES / 1000:,.1f}",
            f"{span.stalls:,}",
            f"{span.cycles / figures.cycles:.1%}",
        )
        for span in figures.spans
    ]


def occupancy_svg(figures: LayerFigures) -> str:
    """Return an SVG: for each lane the share of cycles with a weight beat, window by window; where tensors start."""
    height = LANES * (ROW + GAP)
    bars = "".join(_lane(figures, lane) for lane in range(LANES))
    marks = "".join(_mark(figures, span, height) for span in figures.spans if span.stage.endswith(" weights"))
    axis = (
        f'<text x="{LEFT}" y="{height + 20}">0</text>'
        f'<text x="{LEFT + WIDTH}" y="{height + 20}" text-anchor="end">{figures.cycles:,} cycles</text>'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 10} {height + BOTTOM}" '
        f'font-family="system-ui,sans-serif" font-size="12" fill="#1c2430" role="img" '
        f'aria-label="occupancy of the lanes over time">{bars}{marks}{axis}</svg>'
    )


def _lane(figures: LayerFigures, lane: int) -> str:
    beats = figures.windows[f"lane{lane}.s_w"]
    top, step = lane * (ROW + GAP), WIDTH * figures.window / figures.cycles
    points = [f"{LEFT},{top + ROW}"]
    for index, count in enumerate(beats.tolist()):
        y = top + ROW * (1 - min(count / figures.window, 1))
        left, right = LEFT + min(index * step, WIDTH), LEFT + min((index + 1) * step, WIDTH)
        points += [f"{left:.1f},{y:.1f}", f"{right:.1f},{y:.1f}"]
    points.append(f"{points[-1].split(',')[0]},{top + ROW}")
    return (
        f'<text x="0" y="{top + ROW * 0.7:.0f}">lane {lane}</text>'
        f'<rect x="{LEFT}" y="{top}" width="{WIDTH}" height="{ROW}" fill="#e4e9ef"/>'
        f'<polygon points="{" ".join(points)}" fill="#2f6fb3"/>'
    )


def _mark(figures: LayerFigures, span: Span, height: int) -> str:
    x = LEFT + WIDTH * span.first_cycle / figures.cycles
    name = html.escape(span.stage.removesuffix(" weights"))
    return (
        f'<line x1="{x:.1f}" x2="{x:.1f}" y1="0" y2="{height}" stroke="#b3201b" stroke-dasharray="3 3"/>'
        f'<text x="{x + 3:.1f}" y="{height + 8}" fill="#b3201b">{name}</text>'
    )


def section(figures: LayerFigures, projection: Projection | None = None) -> str:
    """Return the part of the report as HTML."""
    head = "".join(f'<th class="{"n" if i else ""}">{name}</th>' for i, name in enumerate(COLUMN_NAMES))
    rows = "".join(f"<tr>{_cells(row)}</tr>" for row in stage_rows(figures))
    projected = f"<p><b>{html.escape(str(projection))}</b></p>" if projection else ""
    return (
        f"<h2>Layer: {html.escape(figures.name)}, memory {html.escape(figures.profile)}</h2>"
        f"<p>{figures.cycles:,} cycles (<b>simulated</b>), weight beats / ({LANES} x cycles) = "
        f"{figures.occupancy:.4f}, in windows of {figures.window} cycles:</p>{occupancy_svg(figures)}{projected}"
        f"<table><tr>{head}</tr>{rows}</table>"
        f"<p><small>A stage lasts from its first to its last beat; stages overlap. Stalls: cycles in between without a "
        f"beat, on average over its streams.</small></p>"
    )


def _cells(row: Sequence[str]) -> str:
    return "".join(f'<td class="{"n" if i else ""}">{html.escape(cell)}</td>' for i, cell in enumerate(row))


def write_picture(figures: LayerFigures, path: Path) -> None:
    """Write the picture of the lanes to an SVG file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(occupancy_svg(figures) + "\n")
