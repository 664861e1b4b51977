"""AWQ of one decoder layer: statistics of what goes into its linear layers, the search, and folding the scales in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from quant.awq_rounding import Rounding, round_linear
from quant.awq_search import Choice, Duo, InputStatistics, Site, search_clip, search_scale
from quant.errors import InputError
from quant.float_layer import FloatLayer
from quant.model_config import BIASED, LINEARS
from quant.tensors import QuantizedLinear

Q, K, V, O = "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"  # noqa: E741
GATE, UP, DOWN = "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj"
NORM1, NORM2 = "input_layernorm.weight", "post_attention_layernorm.weight"
SHARED_INPUT = {Q: Q, K: Q, V: Q, O: O, GATE: GATE, UP: GATE, DOWN: DOWN}  # whose input a layer reads
CLIPPED = (V, O, GATE, UP, DOWN)  # clipping q and k moves the scores far: llm-awq, AutoAWQ and this leave them out


@dataclass(frozen=True)
class LayerOptions:
    """What the search of a layer is asked for."""

    rounding: Rounding
    duo: Duo
    clip: bool
    search_tokens: int
    reach: int  # channels within which rounding errors make up for each other; 0: none, to nearest
    chunk: int = 4  # sequences that go through the layer at a time


@dataclass(frozen=True)
class LayerResult:
    """The linear layers by their parts, biases and norms by their names in the layer, and what was chosen."""

    linears: dict[str, QuantizedLinear]
    tensors: dict[str, NDArray[np.float32]]
    choices: dict[str, Choice]


@dataclass
class Observed:
    """What the linear layers saw: statistics over all sequences, and the inputs in those that are searched on."""

    statistics: dict[str, InputStatistics]
    inputs: dict[str, torch.Tensor]


def observe(
    layer: FloatLayer, hidden: NDArray[np.float32], output: NDArray[np.float32], options: LayerOptions
) -> Observed:
    """Run all sequences of `hidden` (sequences, tokens, hidden size) through the layer into `output`."""
    parts = tuple(dict.fromkeys(SHARED_INPUT.values()))
    size = options.rounding.group_size
    statistics = {part: InputStatistics(layer.linear(part).in_features, size, options.reach) for part in parts}
    kept: dict[str, list[torch.Tensor]] = {part: [] for part in parts}
    searched = searched_sequences(len(hidden), hidden.shape[1], options.search_tokens)
    with layer.inputs_of(*parts) as seen:
        for start in range(0, len(hidden), options.chunk):
            chunk = slice(start, min(start + options.chunk, len(hidden)))
            result = layer(torch.from_numpy(np.array(hidden[chunk])))
            output[chunk] = result.numpy()
            wanted = [index - start for index in range(len(hidden))[chunk] if index in searched]
            for part in parts:
                statistics[part].add(seen[part])
                kept[part].append(seen[part][wanted])
    if not np.isfinite(output).all():
        sequence, token = np.argwhere(~np.isfinite(output))[0][:2]
        place = f"sequence {sequence}, token {token}"
        raise InputError("calibration", f"output of the layer at {place}", "not finite", "correct the checkpoint")
    return Observed(statistics, {part: torch.cat(tensors) for part, tensors in kept.items()})


def searched_sequences(sequences: int, length: int, tokens: int) -> set[int]:
    """Return the sequences whose tokens the search runs on, evenly spaced: `tokens` of them, at least one sequence."""
    count = min(max(tokens // length, 1), sequences)
    return {sequences * index // count for index in range(count)}


def quantize_layer(layer: FloatLayer, observed: Observed, options: LayerOptions) -> LayerResult:
    """Search scales and clipping, and round."""
    choices = {site.name: search_scale(site, options.rounding, options.duo) for site in sites(layer, observed)}
    tensors, scales = fold(layer, choices)
    linears = {part: rounded(part, tensors.pop(f"{part}.weight"), scales[part], observed, options) for part in LINEARS}
    return LayerResult(linears, {name: tensor.numpy() for name, tensor in tensors.items()}, choices)


def rounded(
    part: str, weight: torch.Tensor, scale: torch.Tensor, observed: Observed, options: LayerOptions
) -> QuantizedLinear:
    """Return a linear layer, scaled already, clipped if it is one of CLIPPED, and rounded."""
    statistics = observed.statistics[SHARED_INPUT[part]]
    clipped = weight
    if options.clip and part in CLIPPED:
        clipped = search_clip(weight, statistics.group_grams(scale), options.rounding)
    grams = statistics.grams(scale) if options.reach else []
    return round_linear(part, weight, clipped, grams, options.rounding)


def sites(layer: FloatLayer, observed: Observed) -> Iterator[Site]:
    """Yield the four places where a scale can be folded into what comes before, as AutoAWQ's Qwen2 rules have them.

    v -> o: with grouped queries one channel of v goes to several heads, so their channels of o share a scale.
    """
    statistics, inputs = observed.statistics, observed.inputs

    def site(name: str, first: str, *others: str, block: Any, tie: Any = lambda statistic: statistic) -> Site:
        linears = tuple(layer.linear(part) for part in (first, *others))
        return Site(name, linears, lambda: block(inputs[first]), statistics[first].mean, tie)

    yield site("qkv", Q, K, V, block=layer.attention)
    yield site("o", O, block=layer.linear(O), tie=lambda statistic: share_heads(layer, statistic))
    yield site("gate_up", GATE, UP, block=layer.mlp)
    yield site("down", DOWN, block=layer.linear(DOWN))


def share_heads(layer: FloatLayer, statistic: torch.Tensor) -> torch.Tensor:
    """Return a statistic of o's inputs (heads * head_dim,) averaged over the query heads that read one value head."""
    attention = layer.module.self_attn
    heads = statistic.reshape(-1, attention.num_key_value_groups, attention.head_dim)
    return heads.mean(1, keepdim=True).expand_as(heads).reshape(-1)


def one_per_value(layer: FloatLayer, scale: torch.Tensor) -> torch.Tensor:
    """Return the scale of v's outputs (kv_size,) from a shared scale of o's inputs."""
    attention = layer.module.self_attn
    return scale.reshape(-1, attention.num_key_value_groups, attention.head_dim)[:, 0].reshape(-1)


def fold(layer: FloatLayer, choices: dict[str, Choice]) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    """Return the layer's tensors with the scales folded in, and the scale of each linear layer's inputs.

    Norms and biases are rounded to fp16, as they are stored; the norm's rounding goes into the scale of the weights.
    """
    tensors = {f"{part}.weight": layer.linear(part).weight.data for part in LINEARS}
    tensors |= {f"{part}.bias": layer.linear(part).bias.data for part in BIASED}
    scales: dict[str, torch.Tensor] = {}
    for name, norm, parts in (("qkv", NORM1, (Q, K, V)), ("gate_up", NORM2, (GATE, UP))):
        weight = layer.module.get_parameter(norm).data
        tensors[norm] = stored(norm, weight / choices[name].scale)
        scales |= dict.fromkeys(parts, torch.where(tensors[norm] == 0, 1.0, weight / tensors[norm]))
    scales |= {O: choices["o"].scale, DOWN: choices["down"].scale}
    for part, scale in scales.items():
        tensors[f"{part}.weight"] = tensors[f"{part}.weight"] * scale
    for part, scale in ((V, one_per_value(layer, choices["o"].scale)), (UP, choices["down"].scale)):
        tensors[f"{part}.weight"] = tensors[f"{part}.weight"] / scale[:, None]
    tensors[f"{V}.bias"] = tensors[f"{V}.bias"] / one_per_value(layer, choices["o"].scale)
    return tensors | {f"{part}.bias": stored(f"{part}.bias", tensors[f"{part}.bias"]) for part in BIASED}, scales


def stored(name: str, values: torch.Tensor) -> torch.Tensor:
    """Return values as fp16 holds them; refuse those that it cannot."""
    half = values.half().float()
    if not bool(half.isfinite().all()):
        raise InputError(
            name, "largest value", values.abs().max().item(), "fp16 cannot hold it: correct the checkpoint"
        )
    return half
