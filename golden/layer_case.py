"""A step of one decoder layer for the RTL system: the memory before it, what every stage and the cache must be.

Activations are seeded; the cache holds the rows that the layer itself makes from seeded tokens, so they are plausible.
"""

from __future__ import annotations

from dataclasses import dataclass

from golden import packets
from golden.bound import hidden_states
from golden.decoder import A16_KV16, Mode, decoder_layer, fill_cache, new_cache
from golden.kv_cache import KvCache
from golden.numerics import Int, to_q16
from golden.stages import Stage
from golden.weights import LayerWeights, Norm
from quant.commands import KV_UNITS, MAX_CONTEXT
from quant.tables import rope_table
from quant.vectorset import Beats

# The steps that must be equal in RTL: tokens in the cache, tokens of the step.
CASES = {"decode0": (0, 1), "decode1": (1, 1), "decode63": (63, 1), "decode511": (511, 1), "prefill8": (0, 8)}


@dataclass(frozen=True)
class LayerCase:
    """One step: T tokens x (T, hidden) Q16 behind the rows of `before`, and all that the golden layer makes of them.

    The stages are in the program's order.
    """

    name: str
    weights: LayerWeights
    mode: Mode
    x: Int
    before: KvCache
    after: KvCache
    out: Int
    stages: tuple[Stage, ...]

    @property
    def position(self) -> int:
        """Position of the first token."""
        return self.before.length

    @property
    def tokens(self) -> int:
        """Number of tokens T."""
        return len(self.x)

    def x_packets(self) -> Beats:
        """Return the packets that `residual` loads, one a token, back to back."""
        return packets.residual_packets(self.x)

    def gamma_packet(self, norm: Norm) -> Beats:
        """Return the packet of one of the two norms of `weights`."""
        return packets.gamma_packet(norm.gamma)

    def rope_packet(self) -> Beats:
        """Return the cosines and sines of the step's positions."""
        config = self.weights.config
        cos, sin = rope_table(config.rope_theta, config.head_dim, MAX_CONTEXT)
        rows = slice(self.position, self.position + self.tokens)
        return packets.rope_packet(cos[rows], sin[rows])

    def expected(self) -> list[tuple[str, str, Beats]]:
        """Return (stage, unit, beats) for every trace port, in the order of the program."""
        return [(stage.name, unit, beats) for stage in self.stages for unit, beats in stage.packets.items()]


def layer_case(
    weights: LayerWeights,
    name: str,
    *,
    mode: Mode = A16_KV16,
    capacity: int = MAX_CONTEXT,
    seed: int = 1,
    step: tuple[int, int] | None = None,
) -> LayerCase:
    """Return the case `name` of CASES, or another `step` of (tokens in the cache, tokens) under that name."""
    position, tokens = step or CASES[name]
    states = to_q16(hidden_states(position + tokens, weights.config.hidden_size, seed))
    before = new_cache(weights.config, capacity, mode)
    if position:
        fill_cache(states[:position], weights, before, mode)
    return run_case(name, weights, mode, states[position:], before)


def run_case(name: str, weights: LayerWeights, mode: Mode, x: Int, before: KvCache) -> LayerCase:
    """Return the case of tokens x (T, hidden) Q16 behind the rows of `before`, which stays as it is."""
    after = before.copy()
    stages: list[Stage] = []
    out = decoder_layer(x, before.length, weights, after, mode, stages.append)
    return LayerCase(name, weights, mode, x, before, after, out, tuple(stages))


def cache_memory(cache: KvCache) -> dict[str, Beats]:
    """Return the memory of each kv_cache unit ("kv_cache0") that holds the cache; rows not in use are zero."""
    k, v = cache.rows()
    units = [unit for unit in range(KV_UNITS) if packets.unit_heads(k.heads, unit)]
    return {f"kv_cache{unit}": packets.cache_image(k, v, cache.capacity, unit) for unit in units}
