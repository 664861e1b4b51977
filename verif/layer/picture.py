"""The report's part on a layer run: table of stages, picture of the lanes' occupancy over time, projected tokens."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from quant.commands import LANES
from quant.layout import BEAT_BYTES, COLUMNS, BlockShape
from quant.model_config import ModelConfig
from verif.layer.system import WINDOW, LayerRun

DPI = 100
WEIGHTS = " weights"  # ends the name of a stage of the lanes
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


def occupancy_figure(figures: LayerFigures) -> Figure:
    """Return the picture: each lane's share of cycles with a weight beat, window by window; where tensors start."""
    figure = Figure(figsize=(11, 3.4), dpi=DPI, layout="constrained")
    axes = figure.subplots(LANES, 1, sharex=True, sharey=True)
    for lane, ax in enumerate(axes):
        shares = np.minimum(figures.windows[f"lane{lane}.s_w"] / figures.window, 1)
        ends = np.minimum(np.arange(len(shares) + 1) * figures.window, figures.cycles)
        ax.stairs(shares, ends, fill=True, color="#2f6fb3")
        ax.set(xlim=(0, figures.cycles), ylim=(0, 1), yticks=(), facecolor="#e4e9ef")
        ax.set_ylabel(f"lane {lane}", rotation=0, ha="right", va="center")
        for span in figures.spans:
            if span.stage.endswith(WEIGHTS):
                ax.axvline(span.first_cycle, color="#b3201b", linestyle=":", linewidth=1)
    for span in figures.spans:
        if span.stage.endswith(WEIGHTS):
            axes[0].annotate(
                span.stage.removesuffix(WEIGHTS), (span.first_cycle, 1.08), color="#b3201b", annotation_clip=False
            )
    axes[-1].set_xlabel("cycles (simulated)")
    axes[-1].xaxis.set_major_formatter("{x:,.0f}")
    return figure


def occupancy_png(figures: LayerFigures) -> bytes:
    """Return the picture as PNG; the same figures give the same bytes."""
    out = io.BytesIO()
    occupancy_figure(figures).savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()


def section(figures: LayerFigures, projection: Projection | None = None) -> str:
    """Return the part of the report as HTML."""
    head = "".join(f'<th class="{"n" if i else ""}">{name}</th>' for i, name in enumerate(COLUMN_NAMES))
    rows = "".join(f"<tr>{_cells(row)}</tr>" for row in stage_rows(figures))
    projected = f"<p><b>{html.escape(str(projection))}</b></p>" if projection else ""
    return (
        f"<h2>Layer: {html.escape(figures.name)}, memory {html.escape(figures.profile)}</h2>"
        f"<p>{figures.cycles:,} cycles (<b>simulated</b>), weight beats / ({LANES} x cycles) = "
        f"{figures.occupancy:.4f}, in windows of {figures.window} cycles:</p>{_image(figures)}{projected}"
        f"<table><tr>{head}</tr>{rows}</table>"
        f"<p><small>A stage lasts from its first to its last beat; stages overlap. Stalls: cycles in between without a "
        f"beat, on average over its streams.</small></p>"
    )


def _cells(row: Sequence[str]) -> str:
    return "".join(f'<td class="{"n" if i else ""}">{html.escape(cell)}</td>' for i, cell in enumerate(row))


def _image(figures: LayerFigures) -> str:
    data = base64.b64encode(occupancy_png(figures)).decode()
    return f'<img src="data:image/png;base64,{data}" alt="occupancy of the lanes over time" style="max-width:100%">'


def write_picture(figures: LayerFigures, path: Path) -> None:
    """Write the picture of the lanes to a PNG file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(occupancy_png(figures))
