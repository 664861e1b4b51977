"""Where a layer system's data lie: buffers, the buffer of each unit that has a memory, and places in them in beats.

Each memory of a unit is one buffer, whose address the host gives it before it starts. Commands count from there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quant.commands import KV_UNITS, LANES
from quant.layout import BEAT_BYTES, PARAM_BEATS, BlockShape, lane_column_groups
from quant.model_config import FUSED, ModelConfig

# Memory bank of each buffer on the KV260: what is read at the same time is apart.
BANKS: Mapping[str, str] = {
    **{f"lane{lane}": f"HP{lane}" for lane in range(LANES)},
    "norms": "HP1",
    "rope": "HP2",
    "x": "HP3",
    **{f"cache{unit}": f"HP{2 * unit}" for unit in range(KV_UNITS)},
    "results": "HP1",
    "best": "HP3",
    "program": "HP3",
}
# Buffer behind each memory of a unit.
BUFFER_OF_UNIT: Mapping[str, str] = {
    **{f"read_w{lane}": f"lane{lane}" for lane in range(LANES)},
    **{f"read_p{lane}": f"lane{lane}" for lane in range(LANES)},
    "read_x": "x",
    "read_gamma": "norms",
    "read_rope": "rope",
    **{f"kv_cache{unit}": f"cache{unit}" for unit in range(KV_UNITS)},
    "write_out": "results",
    "write_best": "best",
}


@dataclass(frozen=True)
class LaneTensor:
    """A tensor's part for one lane: beats of its blocks and parameters, and where they start."""

    block_offset: int
    block_beats: int
    param_offset: int
    param_beats: int


@dataclass(frozen=True)
class WeightFormat:
    """How the weights are packed: group size, 3, 4 or 8 bits, with CRC and header or without."""

    group_size: int = 128
    bits: int = 4
    checked: bool = True

    @property
    def shape(self) -> BlockShape:
        """Sizes of the blocks."""
        return BlockShape.holding(self.group_size, self.bits)


@dataclass(frozen=True)
class MemoryMap:
    """Sizes of the buffers in beats, and the places of what is in them; `head` is empty without an output matrix."""

    config: ModelConfig
    weights: WeightFormat
    capacity: int
    row_beats: int
    tensors: Mapping[tuple[int, str], tuple[LaneTensor, ...]]
    beats: Mapping[str, int]
    head: tuple[LaneTensor, ...] = ()

    def norm(self, layer: int, which: int) -> int:
        """Return where the weights of a layer's first (0) or second (1) norm start; the final norm is behind them."""
        return (2 * layer + which) * (self.config.hidden_size // 8)

    def rope(self, position: int) -> int:
        """Return where the cosines of a position start."""
        return position * self.config.head_dim // 8

    def cache(self, layer: int, unit: int) -> int:
        """Return where a layer's rows start in the cache of a kv_cache unit."""
        return layer * self.cache_beats(unit)

    def cache_beats(self, unit: int) -> int:
        """Return the beats of one layer's rows in the cache of a unit."""
        return unit_heads(self.config, unit) * 2 * self.capacity * self.row_beats


def unit_heads(config: ModelConfig, unit: int) -> int:
    """Return how many key-value heads a unit has: head g belongs to unit g mod KV_UNITS."""
    return len(range(unit, config.num_key_value_heads, KV_UNITS))


def head_row_beats(head_dim: int, kv8: bool) -> int:
    """Return the beats of a row: a header and the mantissas."""
    return 1 + head_dim * (1 if kv8 else 2) // BEAT_BYTES


def memory_map(
    config: ModelConfig,
    weights: WeightFormat,
    *,
    layers: int,
    capacity: int,
    kv8: bool = False,
    positions: int,
    tokens: int,
    result_beats: int,
    program_beats: int,
    head: WeightFormat | None = None,
) -> MemoryMap:
    """Return the map of the first `layers` layers with room for `capacity` rows a head and tables of `positions`;
    `head` is how the output matrix is packed that follows them, and the final norm before it. No buffer is empty."""
    ends = [0] * LANES
    tensors = _place_tensors(config, weights, layers, ends)
    logits = _place(head, config.hidden_size, config.vocab_size, ends) if head else ()
    row_beats = head_row_beats(config.head_dim, kv8)
    caches = {f"cache{u}": layers * unit_heads(config, u) * 2 * capacity * row_beats for u in range(KV_UNITS)}
    beats = {
        **{f"lane{lane}": size for lane, size in enumerate(ends)},
        "norms": (2 * layers + bool(head)) * (config.hidden_size // 8),
        "rope": positions * config.head_dim // 8,
        "x": tokens * config.hidden_size // 4,
        **caches,
        "results": max(result_beats, 1),
        "best": tokens,
        "program": program_beats,
    }
    return MemoryMap(config, weights, capacity, row_beats, tensors, beats, logits)


def _place_tensors(
    config: ModelConfig, weights: WeightFormat, layers: int, ends: list[int]
) -> dict[tuple[int, str], tuple[LaneTensor, ...]]:
    tensors: dict[tuple[int, str], tuple[LaneTensor, ...]] = {}
    for layer in range(layers):
        for name, parts in FUSED.items():
            K, columns = config.linear_shape(parts[0])[0], sum(config.linear_shape(part)[1] for part in parts)
            tensors[layer, name] = _place(weights, K, columns, ends)
    return tensors


def _place(weights: WeightFormat, K: int, columns: int, ends: list[int]) -> tuple[LaneTensor, ...]:
    """Place, lane by lane, the blocks and then the parameters of a tensor behind what is there, up to `ends`."""
    places = []
    for lane in range(LANES):
        groups = len(lane_column_groups(columns, lane, LANES))
        blocks, params = groups * weights.shape.blocks(K) * weights.shape.beats, groups * PARAM_BEATS
        places.append(LaneTensor(ends[lane], blocks, ends[lane] + blocks, params))
        ends[lane] += blocks + params
    return tuple(places)
