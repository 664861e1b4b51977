"""Programs of decoder layers: which commands go to which unit, in which order, for T tokens at a position.

The commands of a layer are in stages. A program sends the commands of LOOKAHEAD stages before it waits for the statuses
of the first of them, so that units never wait for the sequencer; statuses are taken in the order of the commands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from golden.numerics import integer_epsilon
from quant import layout
from quant.commands import (
    KV_UNITS,
    MAX_TOKENS,
    OP_ADD,
    OP_ATTENTION,
    OP_LOAD,
    OP_NORM,
    OP_RESIDUAL,
    OP_ROPE,
    OP_SILU,
    OP_SILU_MUL,
    OPT_CLEAR,
    OPT_CONTINUE,
    OPT_EMIT,
    OPT_TRACE,
    TRACE_SOURCES,
    command,
    overflow,
)
from quant.layout import BEAT_BYTES, CMD_OPTIONS, block_flags
from quant.memory_map import MemoryMap, WeightFormat, head_row_beats, memory_map, unit_heads
from quant.model_config import FUSED, ModelConfig
from quant.program import LANE_BITS, LANE_KERNELS, Instruction, ProgramError, encode, send, wait
from quant.units import END, INSTRUCTION_BYTES, UNITS

LOOKAHEAD = 3  # stages whose commands are on their way
STAGE_TAGS = 16  # tags of a layer's stages


@dataclass(frozen=True)
class Step:
    """What a program does: `layers` layers on T tokens whose first is at `position`.

    `gamma_shifts` has the fraction bits of each layer's two norms. With `trace` every stage's output goes to memory,
    without it that of the last stage only.
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

    @property
    def layers(self) -> int:
        """Number of layers."""
        return len(self.gamma_shifts)


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


@dataclass(frozen=True)
class LayerProgram:
    """A program with the memory that it needs and the packets that it leaves in the results."""

    step: Step
    memory: MemoryMap
    instructions: tuple[Instruction, ...]
    traced: tuple[Traced, ...]

    @property
    def bytes(self) -> bytes:
        """The program as the sequencer reads it."""
        return encode(self.instructions)


Commands = list[tuple[str, bytes]]


def layer_program(step: Step) -> LayerProgram:
    """Return the program of a step. Raises ProgramError for what the kernels cannot do."""
    _check(step)
    traced = _placed(_traced(step))
    results = sum(packet.beats for packet in traced)
    memory = _memory(step, results, 0)
    instructions = _ordered(_Layers(step, memory, traced).stages())
    memory = _memory(step, results, len(instructions) * INSTRUCTION_BYTES // BEAT_BYTES)
    return LayerProgram(step, memory, tuple(instructions), tuple(traced))


def _memory(step: Step, result_beats: int, program_beats: int) -> MemoryMap:
    return memory_map(
        step.config,
        step.weights,
        layers=step.layers,
        capacity=step.capacity,
        kv8=step.kv8,
        positions=step.capacity,
        tokens=step.tokens,
        result_beats=result_beats,
        program_beats=program_beats,
    )


def _check(step: Step) -> None:
    if not 1 <= step.tokens <= MAX_TOKENS:
        raise ProgramError(f"{step.tokens} tokens; a program takes 1 to {MAX_TOKENS}, so run a longer prompt in parts")
    if step.position < 0 or step.position + step.tokens > step.capacity:
        end = step.position + step.tokens - 1
        raise ProgramError(f"position {end} is beyond the cache of {step.capacity} rows; give it a larger capacity")
    if step.position + step.tokens > step.config.max_position_embeddings:
        limit = step.config.max_position_embeddings
        raise ProgramError(f"position {step.position + step.tokens - 1} is beyond the model's context of {limit}")
    if not step.gamma_shifts:
        raise ProgramError("no layers; give the gamma shifts of at least one")


# ---- commands of the stages -----------------------------------------------------------------------------------------


class _Layers:
    """Makes the stages of all layers. A stage is a list of commands; consumers come before producers where both are."""

    def __init__(self, step: Step, memory: MemoryMap, traced: Sequence[Traced]) -> None:
        self.step, self.memory, self.config = step, memory, step.config
        self.traced = {(packet.layer, next(iter(packet.stages.values()))): packet for packet in traced}
        self.layer = self.number = 0

    def stages(self) -> Iterator[Commands]:
        yield self._load()
        for layer in range(self.step.layers):
            self.layer = layer
            for number, commands in enumerate(self._makers()):
                self.number = number + 1
                yield commands()

    def _makers(self) -> list[Callable[[], Commands]]:
        """Return what makes each stage of a layer."""
        is_last = self.layer + 1 == self.step.layers
        return [
            lambda: self._norm(0, "input_norm", "qkv_x"),
            self._qkv,
            self._attention,
            lambda: self._linear("self_attn.o_proj") + self._add("o", emit=True),
            lambda: self._norm(1, "post_norm", "gate_up_x"),
            lambda: self._linear("mlp.gate_up_proj") + self._silu(),
            lambda: self._quantize("down_x", OP_SILU, self.config.intermediate_size),
            lambda: self._linear("mlp.down_proj") + self._add("down", emit=not is_last),
        ]

    def _command(self, unit: str, **values: int) -> tuple[str, bytes]:
        tag, kernel = (STAGE_TAGS * self.layer + self.number) & 0xFFFF, UNITS[unit]
        fields = {"tag": tag, "tokens": self.step.tokens, **values}
        try:
            beat = command(kernel, **fields)
        except ValueError as error:
            raise ProgramError(f"layer {self.layer}: {error}; no kernel takes these dimensions") from None
        if problem := overflow(kernel, fields):
            raise ProgramError(f"layer {self.layer}: {unit}: {problem}")
        return unit, beat

    def _mover(self, unit: str, offset: int, beats: int) -> tuple[str, bytes]:
        return self._command(unit, tokens=1, offset=offset, beats=beats)

    def _options(self, stage: str, emit: bool = False) -> int:
        is_traced = any(stage in packet.stages.values() and packet.layer == self.layer for packet in self._all())
        return (OPT_TRACE if is_traced else 0) | (OPT_EMIT if emit else 0)

    def _all(self) -> Iterator[Traced]:
        return iter(self.traced.values())

    def _load(self) -> Commands:
        beats = self.config.hidden_size // 4
        reads = [self._mover("read_x", beats * token, beats) for token in range(self.step.tokens)]
        return [self._command("residual", op=OP_LOAD, columns8=beats // 2, options=OPT_EMIT), *reads]

    def _norm(self, which: int, name: str, x_name: str) -> Commands:
        columns, shift = self.config.hidden_size, self.step.gamma_shifts[self.layer][which]
        epsilon = integer_epsilon(self.config.rms_norm_eps, columns)
        return [
            *self._trace(name),
            *self._quantize(x_name, OP_NORM, columns),
            self._command(
                "rmsnorm", columns8=columns // 8, gamma_shift=shift, epsilon=epsilon, options=self._options(name)
            ),
            self._mover("read_gamma", self.memory.norm(self.layer, which), columns // 8),
        ]

    def _quantize(self, name: str, op: int, columns: int, **heads: int) -> Commands:
        values = {"op": op, "columns8": columns // 8, "a8": int(self.step.a8), "options": self._options(name)}
        return [*self._trace(name), self._command("quantize", **values, **heads)]

    def _linear(self, name: str) -> Commands:
        """The lanes of a tensor and their readers."""
        places = self.memory.tensors[self.layer, name]
        K = self.config.linear_shape(FUSED[name][0])[0]
        commands: Commands = []
        for lane, place in enumerate(places):
            commands.append((f"lane{lane}", self._lane_command(name, lane, K, place.param_beats // layout.PARAM_BEATS)))
        for lane, place in enumerate(places):
            commands.append(self._mover(f"read_w{lane}", place.block_offset, place.block_beats))
            commands.append(self._mover(f"read_p{lane}", place.param_offset, place.param_beats))
        return commands

    def _lane_command(self, name: str, lane: int, K: int, col_groups: int) -> bytes:
        weights, beat = self.step.weights, bytearray(BEAT_BYTES)
        kernel, tensor = UNITS[f"lane{lane}"], f"layer {self.layer}: {name}"
        most = LANE_KERNELS[kernel].max_k
        if not 0 < K <= most or K % weights.group_size:
            raise ProgramError(f"{tensor}: K = {K} must be a multiple of {weights.group_size} up to {most} on {kernel}")
        if weights.bits != LANE_BITS:
            raise ProgramError(
                f"{tensor}: codes of {weights.bits} bits; {kernel} takes {LANE_BITS}, pack with --bits {LANE_BITS}"
            )
        beat[layout.CMD_VERSION] = layout.LAYOUT_VERSION
        flags = block_flags(weights.group_size, bits=weights.bits, scale_s=True, checked=weights.checked, lane=lane)
        beat[layout.CMD_FLAGS] = flags
        tensor_id = len(FUSED) * self.layer + list(FUSED).index(name)
        for offset, value in (
            (layout.CMD_TENSOR_ID, tensor_id),
            (layout.CMD_GROUPS, K // weights.group_size),
            (layout.CMD_COL_GROUPS, col_groups),
        ):
            beat[offset : offset + 2] = value.to_bytes(2, "little")
        beat[layout.CMD_LAST_TOKEN] = self.step.tokens - 1
        return bytes(beat)

    def _gather(self, name: str, op: int, columns: int) -> tuple[str, bytes]:
        return self._command("gather", op=op, columns8=columns // 8, options=self._options(name))

    def _add(self, name: str, emit: bool) -> Commands:
        out = {"o": "mid", "down": "out"}[name]
        columns = self.config.hidden_size
        return [
            *self._trace(name),
            *self._trace(out),
            self._command("residual", op=OP_ADD, columns8=columns // 8, options=self._options(out, emit)),
            self._gather(name, OP_RESIDUAL, columns),
        ]

    def _qkv(self) -> Commands:
        config = self.config
        heads = {"q_heads": config.num_attention_heads, "kv_heads": config.num_key_value_heads}
        table_beats = self.step.tokens * config.head_dim // 8
        return [
            *self._trace("qkv"),
            self._command(
                "rope",
                **heads,
                head_dim8=config.head_dim // 8,
                kv8=int(self.step.kv8),
                options=self._options("rope"),
            ),
            self._mover("read_rope", self.memory.rope(self.step.position), table_beats),
            self._gather("qkv", OP_ROPE, config.q_size + 2 * config.kv_size),
            *self._linear("self_attn.qkv_proj"),
        ]

    def _attention(self) -> Commands:
        config, step = self.config, self.step
        group, dim8 = config.num_attention_heads // config.num_key_value_heads, config.head_dim // 8
        heads = {"kv_heads": config.num_key_value_heads, "group": group, "head_dim8": dim8}
        commands = self._trace("attention") + self._quantize("o_x", OP_ATTENTION, config.q_size, **heads)
        for unit in range(KV_UNITS):
            own = {"heads": unit_heads(config, unit), "position": step.position}
            if own["heads"]:
                attention = {"group": group, "head_dim8": dim8, "kv8": int(step.kv8), **own}
                commands.append(self._command(f"attention{unit}", options=self._options("attention"), **attention))
                place = {"base": self.memory.cache(self.layer, unit), "row_beats": self.memory.row_beats - 1}
                commands.append(self._command(f"kv_cache{unit}", capacity=step.capacity, **place, **own))
        return commands

    def _silu(self) -> Commands:
        columns = self.config.intermediate_size
        return [
            *self._trace("gate_up"),
            self._command("silu_mul", columns8=columns // 8, options=self._options("silu_mul")),
            self._gather("gate_up", OP_SILU_MUL, 2 * columns),
        ]

    # ---- trace ------------------------------------------------------------------------------------------------------

    def _trace(self, stage: str) -> Commands:
        """The commands for the packet whose first stage is `stage`, if there is one."""
        packet = self.traced.get((self.layer, stage))
        if packet is None:
            return []
        commands = [self._mover("write_out", packet.offset, packet.beats)]
        for turns in packet.turns:
            values = {
                "source_a": TRACE_SOURCES.index(turns.a),
                "source_b": TRACE_SOURCES.index(turns.b) if turns.b else 0,
                "beats_a": turns.beats_a,
                "beats_b": turns.beats_b,
                "repeat": turns.repeat,
            }
            goes_on = 0 if turns is packet.turns[-1] else OPT_CONTINUE
            commands.append(self._command("trace", tokens=1, options=goes_on, **values))
        return commands


def _traced(step: Step) -> list[Traced]:
    """Return the packets of the trace in the order in which their data are made, without their places.

    Where one stage's output is the next one's input at the same time, both are in one packet, in turns as they come.
    """
    out = _turns("residual", step.tokens * step.config.hidden_size // 4)
    if not step.trace:
        return [Traced(step.layers - 1, {"residual": "out"}, (out,))]
    return [packet for layer in range(step.layers) for packet in _traced_layer(step, layer)]


def _turns(unit: str, beats: int) -> Turns:
    """All beats of one source; a command's count has 16 bits."""
    repeat = next(count for count in range(1, beats + 1) if beats % count == 0 and beats // count < 1 << 16)
    return Turns(unit, beats // repeat, repeat=repeat)


def _traced_layer(step: Step, layer: int) -> Iterator[Traced]:
    config, tokens = step.config, step.tokens
    hidden, inner, q = config.hidden_size, config.intermediate_size, config.q_size

    def q16(columns: int) -> int:
        return tokens * columns // 4

    def mantissas(columns: int) -> int:
        return 1 + tokens * columns // 8

    def one(stage: str, unit: str, beats: int) -> Traced:
        return Traced(layer, {unit: stage}, (_turns(unit, beats),))

    def added(stage: str, out: str) -> Traced:
        turns = Turns("gather", 2 * tokens, "residual", 2 * tokens, hidden // 8)
        return Traced(layer, {"gather": stage, "residual": out}, (turns,))

    yield one("input_norm", "rmsnorm", q16(hidden))
    yield one("qkv_x", "quantize", mantissas(hidden))
    yield Traced(layer, {"gather": "qkv", "rope": "rope"}, _head_turns(step))
    yield Traced(layer, {f"attention{unit}": "attention" for unit in range(KV_UNITS)}, _attention_turns(step))
    yield one("o_x", "quantize", mantissas(q))
    yield added("o", "mid")
    yield one("post_norm", "rmsnorm", q16(hidden))
    yield one("gate_up_x", "quantize", mantissas(hidden))
    silu = Turns("gather", 2 * tokens, "silu_mul", 2 * tokens, inner // 8)
    yield Traced(layer, {"gather": "gate_up", "silu_mul": "silu_mul"}, (_turns("gather", q16(inner)), silu))
    yield one("down_x", "quantize", mantissas(inner))
    yield added("down", "out")


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


# ---- order ----------------------------------------------------------------------------------------------------------


def _ordered(stages: Iterator[Commands]) -> list[Instruction]:
    """Send each stage's commands, then take the statuses of the stage LOOKAHEAD before it."""
    instructions: list[Instruction] = []
    pending: list[list[str]] = []
    seen: set[str] = set()
    for commands in stages:
        for unit, beat in commands:
            instructions.append(send(unit, beat if unit in seen else _clearing(beat)))
            seen.add(unit)
        pending.append([unit for unit, _ in commands])
        if len(pending) > LOOKAHEAD:
            instructions += [wait(unit) for unit in pending.pop(0)]
    instructions += [wait(unit) for units in pending for unit in units]
    return [*instructions, Instruction(END)]


def _clearing(beat: bytes) -> bytes:
    """Return the command with option CLEAR: what a unit counts starts anew with the program."""
    return beat[:CMD_OPTIONS] + bytes([beat[CMD_OPTIONS] | OPT_CLEAR]) + beat[CMD_OPTIONS + 1 :]
