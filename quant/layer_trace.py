"""The packets that a program's trace leaves in the results: which stages, in whose turns, in which place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quant.commands import KV_UNITS
from quant.memory_map import head_row_beats
from quant.step import Step


@dataclass(frozen=True)
class Turns:
    """`repeat` times `beats_a` beats of trace source `a`, then `beats_b` beats of source `b`."""

    a: str
    beats_a: int
    b: str = ""
    beats_b: int = 0
    repeat: int = 1

    @property
    def beats(self) -> int:
        """All of them."""
        return self.repeat * (self.beats_a + self.beats_b)


@dataclass(frozen=True)
class Traced:
    """A packet of the trace in the results: `stages` names the stage of each source; `offset` in beats."""

    layer: int
    stages: dict[str, str]
    turns: tuple[Turns, ...]
    offset: int = 0

    @property
    def beats(self) -> int:
        """Its length."""
        return sum(turns.beats for turns in self.turns)


def traced_packets(step: Step) -> list[Traced]:
    """Return the packets of the trace in the order in which their data are made, each behind the one before it.

    Where one stage's output is the next one's input at the same time, both are in one packet, in turns as they come.
    The packets of the output matrix are those of the layer after the last. Without trace they are the logits or none.
    """
    if step.trace:
        packets = [packet for layer in range(step.layers) for packet in _traced_layer(step, layer)]
        return _placed(packets + (list(_traced_head(step)) if step.head else []))
    if step.head:
        return [_logits(step)] if step.logits else []
    return [_one(step.layers - 1, "out", "residual", _q16(step, step.config.hidden_size))]


def _turns(unit: str, beats: int) -> Turns:
    """All beats of one source; a command's count has 16 bits."""
    repeat = next(count for count in range(1, beats + 1) if beats % count == 0 and beats // count < 1 << 16)
    return Turns(unit, beats // repeat, repeat=repeat)


def _one(layer: int, stage: str, unit: str, beats: int) -> Traced:
    return Traced(layer, {unit: stage}, (_turns(unit, beats),))


def _q16(step: Step, columns: int) -> int:
    return step.tokens * columns // 4


def _quantized(step: Step, layer: int, stage: str, columns: int) -> Traced:
    return _one(layer, stage, "quantize", 1 + step.tokens * columns // 8)


def _traced_layer(step: Step, layer: int) -> Iterator[Traced]:
    config, tokens = step.config, step.tokens
    hidden, inner = config.hidden_size, config.intermediate_size

    def added(stage: str, out: str) -> Traced:
        turns = Turns("gather", 2 * tokens, "residual", 2 * tokens, hidden // 8)
        return Traced(layer, {"gather": stage, "residual": out}, (turns,))

    yield _one(layer, "input_norm", "rmsnorm", _q16(step, hidden))
    yield _quantized(step, layer, "qkv_x", hidden)
    yield Traced(layer, {"gather": "qkv", "rope": "rope"}, _head_turns(step))
    yield Traced(layer, {f"attention{unit}": "attention" for unit in range(KV_UNITS)}, _attention_turns(step))
    yield _quantized(step, layer, "o_x", config.q_size)
    yield added("o", "mid")
    yield _one(layer, "post_norm", "rmsnorm", _q16(step, hidden))
    yield _quantized(step, layer, "gate_up_x", hidden)
    silu = Turns("gather", 2 * tokens, "silu_mul", 2 * tokens, inner // 8)
    yield Traced(layer, {"gather": "gate_up", "silu_mul": "silu_mul"}, (_turns("gather", _q16(step, inner)), silu))
    yield _quantized(step, layer, "down_x", inner)
    yield added("down", "out")


def _traced_head(step: Step) -> Iterator[Traced]:
    """Argmax answers when it has all logits: its packet comes behind them."""
    hidden = step.config.hidden_size
    yield _one(step.layers, "final_norm", "rmsnorm", _q16(step, hidden))
    yield _quantized(step, step.layers, "head_x", hidden)
    yield _logits(step)
    yield _one(step.layers, "argmax", "argmax", step.tokens)


def _logits(step: Step) -> Traced:
    return _one(step.layers, "head", "gather", _q16(step, step.config.vocab_size))


def _head_turns(step: Step) -> tuple[Turns, ...]:
    """The values of a head, then its rows."""
    config = step.config
    values, row = step.tokens * config.head_dim // 4, head_row_beats(config.head_dim, False)
    kv_row = head_row_beats(config.head_dim, step.kv8)
    return (
        Turns("gather", values, "rope", step.tokens * row, config.num_attention_heads),
        Turns("gather", values, "rope", step.tokens * kv_row, 2 * config.num_key_value_heads),
    )


def _attention_turns(step: Step) -> tuple[Turns, ...]:
    """The heads of each key-value head, the units in turn, as `quantize` takes them."""
    config = step.config
    group, kv_heads = config.num_attention_heads // config.num_key_value_heads, config.num_key_value_heads
    beats = step.tokens * group * config.head_dim // 4
    pairs = (Turns("attention0", beats, "attention1", beats, kv_heads // KV_UNITS),) if kv_heads >= KV_UNITS else ()
    return pairs + ((Turns("attention0", beats),) if kv_heads % KV_UNITS else ())


def _placed(packets: Sequence[Traced]) -> list[Traced]:
    placed, end = list[Traced](), 0
    for packet in packets:
        placed.append(replace(packet, offset=end))
        end += packet.beats
    return placed
