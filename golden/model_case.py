"""A step of a whole model for the RTL system: memory before it, and what every stage of every layer must leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from golden.decoder import STAGES, Mode
from golden.kv_cache import KvCache
from golden.layer_case import LayerCase, cache_memory
from golden.model import GoldenModel, ModelWeights
from golden.numerics import Int
from golden.stages import BestStage, Q16Stage, Stage
from quant.vectorset import Beats


@dataclass(frozen=True)
class ModelCase:
    """One step: tokens `ids` behind the rows of the layers' caches `before`, and all that the golden model makes of it.

    `x` is the embedding (T, hidden) Q16. `stages` has (layer, stage) in the program's order; final norm, logits and
    argmax are in the layer after the last.
    """

    weights: ModelWeights
    mode: Mode
    ids: tuple[int, ...]
    x: Int
    before: tuple[KvCache, ...]
    after: tuple[KvCache, ...]
    stages: tuple[tuple[int, Stage], ...]

    @property
    def position(self) -> int:
        """Position of the first token."""
        return self.before[0].length

    @property
    def best(self) -> BestStage:
        """The tokens that follow, and their logits."""
        last = self.stages[-1][1]
        assert isinstance(last, BestStage)
        return last

    def layer_case(self, layer: int) -> LayerCase:
        """Return one layer's part of the step: its x is what the layer before it, or the embedding, gives."""
        stages = [stage for own, stage in self.stages if own == layer]
        return LayerCase(
            f"layer {layer}",
            self.weights.layers[layer],
            self.mode,
            self._stream(layer - 1),
            self.before[layer],
            self.after[layer],
            self._stream(layer),
            tuple(stages),
        )

    def _stream(self, layer: int) -> Int:
        """Return the residual stream behind a layer; -1 is the embedding."""
        if layer < 0:
            return self.x
        out = next(stage for own, stage in self.stages if own == layer and stage.name == STAGES[-1])
        assert isinstance(out, Q16Stage)
        return out.values

    def expected(self) -> list[tuple[int, str, str, Beats]]:
        """Return (layer, stage, unit, beats) for every trace port, in the order of the program."""
        return [
            (layer, stage.name, unit, beats) for layer, stage in self.stages for unit, beats in stage.packets.items()
        ]


def model_case(model: GoldenModel, ids: Sequence[int]) -> ModelCase:
    """Run up to 8 tokens on the golden model, which goes on behind them, and return what it made of them."""
    before = tuple(cache.copy() for cache in model.caches)
    embedded, *layers = _recorded(model, ids)
    assert isinstance(embedded, Q16Stage)
    numbered = tuple((index // len(STAGES), stage) for index, stage in enumerate(layers))
    after = tuple(cache.copy() for cache in model.caches)
    return ModelCase(model.weights, model.mode, tuple(ids), embedded.values, before, after, numbered)


def _recorded(model: GoldenModel, ids: Sequence[int]) -> list[Stage]:
    stages: list[Stage] = []
    model.logits(model.hidden(ids, stages.append), stages.append)
    return stages


def model_cache_memory(caches: Sequence[KvCache]) -> dict[str, Beats]:
    """Return the memory of each kv_cache unit ("kv_cache0") with the caches of all layers, one behind the other."""
    layers = [cache_memory(cache) for cache in caches]
    return {unit: np.concatenate([layer[unit] for layer in layers]) for unit in layers[0]}
