"""What a program of the layer system is to compute (quant/layer_program.py makes it)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from quant.memory_map import WeightFormat
from quant.model_config import ModelConfig


@dataclass(frozen=True)
class Head:
    """The end of a model: fraction bits of the final norm's weights, and how the output matrix is packed."""

    gamma_shift: int
    weights: WeightFormat = field(default_factory=WeightFormat)


@dataclass(frozen=True)
class Step:
    """What a program does: `layers` layers on T tokens whose first is at `position`.

    `gamma_shifts` has the fraction bits of each layer's two norms. With `trace` every stage's output goes to memory,
    without it that of the last layer only. With `head` the tokens that follow are computed, too, and written by
    write_best; then nothing else is written without `trace`, and with `logits` the logits of all tokens.
    """

    config: ModelConfig
    gamma_shifts: Sequence[tuple[int, int]]
    tokens: int = 1
    position: int = 0
    capacity: int = 2048
    weights: WeightFormat = field(default_factory=WeightFormat)
    a8: bool = False
    kv8: bool = False
    trace: bool = False
    head: Head | None = None
    logits: bool = False

    @property
    def layers(self) -> int:
        """Number of layers."""
        return len(self.gamma_shifts)
