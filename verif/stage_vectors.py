"""Vector sets that play one stage of a layer through its kernel alone: what it was given, and what it must give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from golden import packets
from golden.frames import KernelFrame, kernel_ports, write_frames
from golden.gather import scatter
from golden.layer_case import LayerCase
from golden.numerics import Int
from golden.stages import HeadsStage, MantissaStage, Q16Stage, RowsStage, Stage
from golden.vectors import Job, write_jobs
from golden.weights import Norm
from quant.commands import (
    KV_UNITS,
    LANES,
    OP_ADD,
    OP_ATTENTION,
    OP_LOAD,
    OP_NORM,
    OP_RESIDUAL,
    OP_ROPE,
    OP_SILU,
    OP_SILU_MUL,
    OPT_TRACE,
    command,
)
from quant.packing import PackedLinear
from quant.tensors import QuantizedLinear
from quant.units import UNITS

# Stage, tensor and stage of its input, for the stages that the lanes compute.
LINEAR_STAGES = {
    "qkv": ("self_attn.qkv_proj", "qkv_x"),
    "o": ("self_attn.o_proj", "o_x"),
    "gate_up": ("mlp.gate_up_proj", "gate_up_x"),
    "down": ("mlp.down_proj", "down_x"),
}


@dataclass(frozen=True)
class StageSet:
    """A vector set on disk that holds a stage. `output` is the stream of the stage."""

    kernel: str
    path: Path
    output: str


class StageSets:
    """Writes the vector sets of the stages of a case below a folder."""

    def __init__(self, case: LayerCase, folder: Path) -> None:
        self.case = case
        self.folder = folder
        self.stages: dict[str, Stage] = {stage.name: stage for stage in case.stages}

    def write_linear(self, stage: str, linear: QuantizedLinear, packed: PackedLinear) -> StageSet:
        """Write the lanes' set, one job a token: weights from packed bytes, expected from the canonical tensor."""
        x = self.stages[LINEAR_STAGES[stage][1]]
        assert isinstance(x, MantissaStage)
        jobs = [
            Job(
                linear,
                mantissa.astype(np.int16),
                int(exponent),
                packed.tensor_id,
                lanes=packed.lanes,
                checked=packed.checked,
                packed=packed,
            )
            for mantissa, exponent in zip(x.mantissa, x.exponent, strict=True)
        ]
        path = self.folder / f"{stage}_lanes"
        write_jobs(path, stage, jobs, seed=0, source="verif.stage_vectors")
        return StageSet("awq_gemv", path, "m_y")

    def write(self, stage: str, unit: str) -> StageSet:
        """Write the set of the unit that gives a stage. Raises ModuleNotFoundError if its kernel has no vector sets."""
        kernel = kernel_of(unit)
        ports = kernel_ports(kernel)
        path = self.folder / f"{stage}_{unit}"
        frames = self.frames(stage, unit)
        write_frames(path, ports, stage, frames, seed=0)
        return StageSet(kernel, path, "m_trace")

    def frames(self, stage: str, unit: str) -> Sequence[KernelFrame]:
        """Return the frames that make the stage's unit give it."""
        make = {
            "rmsnorm": self._rmsnorm,
            "quantize": self._quantize,
            "gather": self._gather,
            "rope": self._rope,
            "attention": self._attention,
            "silu_mul": self._silu_mul,
            "residual": self._residual,
        }
        return make[kernel_of(unit)](stage, unit)

    def _command(self, kernel: str, **values: int) -> bytes:
        return command(kernel, **{"tokens": self.case.tokens, "options": OPT_TRACE, **values})

    def _values(self, stage: str) -> Int:
        if stage == "x":
            return self.case.x
        found = self.stages[stage]
        assert isinstance(found, Q16Stage)
        return found.values

    def _traced(self, stage: str, unit: str, *outputs: str) -> dict[str, list[np.ndarray]]:
        expected = self.stages[stage].packets[unit]
        return {name: [expected] for name in (*outputs, "m_trace")}

    def _rmsnorm(self, stage: str, unit: str) -> list[KernelFrame]:
        norms: dict[str, tuple[Norm, str]] = {
            "input_norm": (self.case.weights.input_norm, "x"),
            "post_norm": (self.case.weights.post_norm, "mid"),
        }
        norm, source = norms[stage]
        beat = self._command("rmsnorm", columns8=len(norm.gamma) // 8, gamma_shift=norm.shift, epsilon=norm.epsilon)
        inputs = {
            "s_x": [packets.q16_packet(self._values(source))],
            "s_gamma": [packets.gamma_packet(norm.gamma)],
        }
        return [KernelFrame(stage, beat, inputs, self._traced(stage, unit, "m_y"))]

    def _quantize(self, stage: str, unit: str) -> list[KernelFrame]:
        config = self.case.weights.config
        kv_heads, heads = config.num_key_value_heads, self.stages["attention"]
        group = config.num_attention_heads // kv_heads
        sources = {
            "qkv_x": (OP_NORM, {"s_norm": "input_norm"}),
            "gate_up_x": (OP_NORM, {"s_norm": "post_norm"}),
            "down_x": (OP_SILU, {"s_silu": "silu_mul"}),
        }
        fields = {"a8": int(self.case.mode.a8)}
        if stage in sources:
            op, streams = sources[stage]
            inputs = {name: [packets.q16_packet(self._values(source))] for name, source in streams.items()}
            columns = next(self._values(source).shape[1] for source in streams.values())
        else:
            op, columns = OP_ATTENTION, config.q_size
            inputs = {f"s_attn{name[-1]}": [beats] for name, beats in heads.packets.items()}
            fields |= {"kv_heads": kv_heads, "group": group, "head_dim8": config.head_dim // 8}
        beat = self._command("quantize", op=op, columns8=columns // 8, **fields)
        outputs = self._traced(stage, unit, *(f"m_x{lane}" for lane in range(LANES)))
        return [KernelFrame(stage, beat, inputs, outputs)]

    def _gather(self, stage: str, unit: str) -> list[KernelFrame]:
        ways = {
            "qkv": (OP_ROPE, "m_rope"),
            "o": (OP_RESIDUAL, "m_residual"),
            "gate_up": (OP_SILU_MUL, "m_silu"),
            "down": (OP_RESIDUAL, "m_residual"),
        }
        op, output = ways[stage]
        values = self._values(stage)
        beat = self._command("gather", op=op, columns8=values.shape[1] // 8)
        parts = scatter(values, LANES)
        inputs = {f"s_y{lane}": [packets.q16_packet(y)] for lane, y in enumerate(parts) if y.size}
        return [KernelFrame(stage, beat, inputs, self._traced(stage, unit, output))]

    def _rope(self, stage: str, unit: str) -> list[KernelFrame]:
        config, rows = self.case.weights.config, self.stages[stage]
        assert isinstance(rows, RowsStage)
        heads = {"q_heads": config.num_attention_heads, "kv_heads": config.num_key_value_heads}
        kv8 = int(self.case.mode.kv_bits == 8)
        beat = self._command("rope", **heads, head_dim8=config.head_dim // 8, kv8=kv8)
        inputs = {"s_y": [packets.q16_packet(self._values("qkv"))], "s_table": [self.case.rope_packet()]}
        outputs = self._traced(stage, unit)
        for number in range(KV_UNITS):
            if packets.unit_heads(config.num_key_value_heads, number):
                outputs[f"m_q{number}"] = [packets.q_packet(rows.q, config.num_key_value_heads, number)]
                outputs[f"m_kv{number}"] = [packets.kv_packet(rows.k, rows.v, number)]
        return [KernelFrame(stage, beat, inputs, outputs)]

    def _attention(self, stage: str, unit: str) -> list[KernelFrame]:
        config, rows, heads = self.case.weights.config, self.stages["rope"], self.stages[stage]
        assert isinstance(rows, RowsStage) and isinstance(heads, HeadsStage)
        number, kv_heads = int(unit.removeprefix("attention")), config.num_key_value_heads
        beat = self._command(
            "attention",
            position=self.case.position,
            group=config.num_attention_heads // kv_heads,
            head_dim8=config.head_dim // 8,
            heads=len(packets.unit_heads(kv_heads, number)),
            kv8=int(self.case.mode.kv_bits == 8),
        )
        k, v = self.case.after.rows()
        inputs = {
            "s_q": [packets.q_packet(rows.q, kv_heads, number)],
            "s_kv": [packets.play_packet(k, v, self.case.tokens, number)],
        }
        return [KernelFrame(stage, beat, inputs, self._traced(stage, unit, "m_o"))]

    def _silu_mul(self, stage: str, unit: str) -> list[KernelFrame]:
        columns = self._values(stage).shape[1]
        beat = self._command("silu_mul", columns8=columns // 8)
        inputs = {"s_y": [packets.q16_packet(self._values("gate_up"))]}
        return [KernelFrame(stage, beat, inputs, self._traced(stage, unit, "m_y"))]

    def _residual(self, stage: str, unit: str) -> list[KernelFrame]:
        before, update = {"mid": ("x", "o"), "out": ("mid", "down")}[stage]
        x = self._values(before)
        load = self._command("residual", op=OP_LOAD, columns8=x.shape[1] // 8, options=0)
        add = self._command("residual", op=OP_ADD, columns8=x.shape[1] // 8)
        loaded = {"s_x": [packets.natural_packet(token) for token in x]}
        added = {"s_y": [packets.q16_packet(self._values(update))]}
        return [
            KernelFrame("load", load, loaded),
            KernelFrame(stage, add, added, self._traced(stage, unit)),
        ]


def kernel_of(unit: str) -> str:
    """Return the kernel of a unit.

    >>> kernel_of("attention1")
    'attention'
    """
    return UNITS[unit]
