"""Programs of decoder layers, and of a whole model with its output matrix: which commands go to which unit, in which
order, for T tokens at a position.

The commands of a layer are in stages. A program sends the commands of LOOKAHEAD stages before it waits for the statuses
of the first of them, so that units never wait for the sequencer; statuses are taken in the order of the commands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from golden.numerics import integer_epsilon
from quant import layout
from quant.commands import (
    KV_UNITS,
    MAX_TOKENS,
    OP_ADD,
    OP_ARGMAX,
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
from quant.layer_trace import Traced, traced_packets
from quant.layout import BEAT_BYTES, CMD_OPTIONS, COLUMNS, PARAM_BEATS, block_flags
from quant.memory_map import LaneTensor, MemoryMap, WeightFormat, memory_map, unit_heads
from quant.model_config import FUSED
from quant.packed import expected_tables
from quant.program import LANE_KERNELS, Instruction, ProgramError, encode, send, wait
from quant.step import Head, Step
from quant.units import END, INSTRUCTION_BYTES, UNITS

LOOKAHEAD = 3  # stages whose commands are on their way
STAGE_TAGS = 16  # tags of a layer's stages


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
    traced = traced_packets(step)
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
        head=step.head.weights if step.head else None,
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
    if step.logits and not step.head:
        raise ProgramError("logits without an output matrix; give the step a head")
    if step.head and step.config.vocab_size % COLUMNS:
        raise ProgramError(f"vocabulary of {step.config.vocab_size}; blocks have {COLUMNS} columns, pad the matrix")


# ---- commands of the stages -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Tensor:
    """What the lanes' commands say of a tensor."""

    name: str
    tensor_id: int
    K: int
    weights: WeightFormat
    option: str = "--bits"  # of the packer, for the codes


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
        if self.step.head:
            self.layer, self.number = self.step.layers, 1
            yield self._norm(self.step.head.gamma_shift, 0, "final_norm", "head_x")
            self.number = 2
            yield self._logits(self.step.head)

    def _makers(self) -> list[Callable[[], Commands]]:
        """Return what makes each stage of a layer."""
        is_read = self.layer + 1 < self.step.layers or self.step.head is not None
        shifts = self.step.gamma_shifts[self.layer]
        return [
            lambda: self._norm(shifts[0], 0, "input_norm", "qkv_x"),
            self._qkv,
            self._attention,
            lambda: self._linear("self_attn.o_proj") + self._add("o", emit=True),
            lambda: self._norm(shifts[1], 1, "post_norm", "gate_up_x"),
            lambda: self._linear("mlp.gate_up_proj") + self._silu(),
            lambda: self._quantize("down_x", OP_SILU, self.config.intermediate_size),
            lambda: self._linear("mlp.down_proj") + self._add("down", emit=is_read),
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

    def _norm(self, shift: int, which: int, name: str, x_name: str) -> Commands:
        columns = self.config.hidden_size
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
        """The lanes of a layer's tensor and their readers."""
        tensor_id = len(FUSED) * self.layer + list(FUSED).index(name)
        tensor = _Tensor(name, tensor_id, self.config.linear_shape(FUSED[name][0])[0], self.step.weights)
        return self._lanes(tensor, self.memory.tensors[self.layer, name])

    def _logits(self, head: Head) -> Commands:
        """The output matrix, and the largest of each token's logits."""
        tokens = self.step.tokens
        name, (tensor_id, K, _) = list(expected_tables(self.config, fused=True).items())[-1]
        return [
            *self._trace("head"),
            *self._trace("argmax"),
            self._mover("write_best", 0, tokens),
            self._command("argmax", columns8=self.config.vocab_size // 8, options=self._options("argmax")),
            self._gather("head", OP_ARGMAX, self.config.vocab_size),
            *self._lanes(_Tensor(name, tensor_id, K, head.weights, "--table-bits"), self.memory.head),
        ]

    def _lanes(self, tensor: _Tensor, places: Sequence[LaneTensor]) -> Commands:
        commands: Commands = []
        for lane, place in enumerate(places):
            commands.append((f"lane{lane}", self._lane_command(tensor, lane, place.param_beats // PARAM_BEATS)))
        for lane, place in enumerate(places):
            commands.append(self._mover(f"read_w{lane}", place.block_offset, place.block_beats))
            commands.append(self._mover(f"read_p{lane}", place.param_offset, place.param_beats))
        return commands

    def _lane_command(self, tensor: _Tensor, lane: int, col_groups: int) -> bytes:
        weights, K, beat = tensor.weights, tensor.K, bytearray(BEAT_BYTES)
        kernel, label = UNITS[f"lane{lane}"], f"layer {self.layer}: {tensor.name}"
        most = LANE_KERNELS[kernel].max_k
        if not 0 < K <= most or K % weights.group_size:
            raise ProgramError(f"{label}: K = {K} must be a multiple of {weights.group_size} up to {most} on {kernel}")
        known = LANE_KERNELS[kernel].bits
        if weights.bits not in known:
            taken = " or ".join(map(str, known))
            remedy = f"pack with {tensor.option} {known[0]}"
            raise ProgramError(f"{label}: codes of {weights.bits} bits; {kernel} takes {taken}, {remedy}")
        beat[layout.CMD_VERSION] = layout.LAYOUT_VERSION
        flags = block_flags(
            weights.shape.group_size, bits=weights.bits, scale_s=True, checked=weights.checked, lane=lane
        )
        beat[layout.CMD_FLAGS] = flags
        for offset, value in (
            (layout.CMD_TENSOR_ID, tensor.tensor_id),
            (layout.CMD_GROUPS, weights.shape.blocks(K)),
            (layout.CMD_COL_GROUPS, col_groups),
        ):
            beat[offset : offset + 2] = value.to_bytes(2, "little")
        beat[layout.CMD_OPTIONS] = weights.shape.options
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
