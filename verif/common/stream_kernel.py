"""What the regression of a stream kernel must know of it: `verif/<kernel>/kernel.py` holds a subclass named KERNEL.

An instance is the kernel from reset on. A kernel whose answer depends on earlier commands keeps that in itself.
"""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np

from golden.frames import Ports
from quant.commands import COMMAND_VERSION, COMMON, KERNELS, MAX_TOKENS, OPT_TRACE, fields_of, unused_bits
from quant.layout import BEAT_BYTES
from quant.vectorset import Beats, as_beats

VERIF = Path(__file__).resolve().parents[1]
KERNEL_VARIABLE = "LAYERLOCK_KERNEL"  # names the kernel to verif/common/stream_suite.py
Ops = Mapping[int, tuple[str, ...]]  # inputs by op
Fields = Mapping[str, int]
Outputs = Mapping[str, Beats | Sequence[Beats]]


class StreamKernel(ABC):
    """One stream kernel of docs/layer.md.

    `ports` are its data streams, `ops` the inputs of each op (none: op 0 takes all inputs), `traced` the output that
    m_trace repeats if the command asks for it; None if `golden` itself says what m_trace carries.
    """

    ports: ClassVar[Ports]
    ops: ClassVar[Ops] = {}
    traced: ClassVar[str | None] = None

    @classmethod
    def inputs_of(cls, op: int) -> tuple[str, ...]:
        """Return the inputs that a command with this op takes; none, if there is no such op."""
        return (cls.ops or {0: cls.ports.inputs}).get(op, ())

    def refuses(self, fields: Fields) -> bool:
        """Tell whether the command is refused for a reason of this kernel's own."""
        return False

    @abstractmethod
    def packets(self, fields: Fields) -> Mapping[str, Sequence[int]]:
        """Return the length in beats of each packet that an accepted command takes, by input."""

    @abstractmethod
    def golden(self, fields: Fields, inputs: Mapping[str, Beats]) -> Outputs:
        """Return the packets that an accepted command gives, by output.

        `inputs` has the beats of all packets of an input back to back, in the lengths that `packets` says: what an
        early TLAST cut off is zero.
        """

    @abstractmethod
    def random_command(self, rng: np.random.Generator) -> bytes:
        """Return an accepted command for small packets. Called on one instance, in the order of play."""

    def fill(self, rng: np.random.Generator, fields: Fields, stream: str, beats: int) -> Beats:
        """Return random contents of an input's packet; Q16 values of all magnitudes unless overridden."""
        return random_q16(rng, beats)

    def own_refusals(self) -> Mapping[str, Mapping[str, int]]:
        """Return, for each reason of `refuses`, fields that make an accepted command a refused one."""
        return {}

    # ---- what all kernels share --------------------------------------------------------------------------------

    def is_refused(self, command: bytes) -> bool:
        """Tell whether the command is refused, for whatever reason."""
        name, fields = self.ports.kernel, fields_of(self.ports.kernel, command)
        return (
            fields["version"] != COMMAND_VERSION
            or fields["tokens"] > MAX_TOKENS
            or not self.inputs_of(fields["op"])
            or bool(int.from_bytes(command, "little") & unused_bits(name))
            or self.refuses(fields)
        )

    def refusals(self, command: bytes) -> dict[str, bytes]:
        """Return commands that must be refused, each made from the accepted `command`, by the reason."""
        name = self.ports.kernel
        common = {
            "version_0": {"version": 0},
            "version_2": {"version": COMMAND_VERSION + 1},
            "tokens_9": {"tokens": MAX_TOKENS + 1},
            "op_unknown": {"op": max(self.ops, default=0) + 1},
        }
        found = {why: patch(name, command, **values) for why, values in {**common, **self.own_refusals()}.items()}
        unused = unused_bits(name).to_bytes(BEAT_BYTES, "little")
        for byte in (index for index, bits in enumerate(unused) if bits):
            beat = bytearray(command)
            beat[byte] |= unused[byte] & -unused[byte]
            found[f"byte_{byte}"] = bytes(beat)
        return found

    def answer(self, command: bytes, inputs: Mapping[str, Beats]) -> dict[str, list[Beats]]:
        """Return the packets of every output, m_trace among them, for an accepted command."""
        fields = fields_of(self.ports.kernel, command)
        given = self.golden(fields, inputs)
        outputs = {name: [p] if isinstance(p, np.ndarray) else list(p) for name, p in given.items()}
        if self.traced is not None and fields["options"] & OPT_TRACE:
            outputs["m_trace"] = outputs[self.traced]
        return outputs


def patch(kernel: str, command: bytes, **values: int) -> bytes:
    """Return the command with some fields replaced, unchecked: values may be wrong ones."""
    beat = bytearray(command)
    for name, value in values.items():
        where = KERNELS[kernel][name]
        stored = value - (where == COMMON["tokens"])
        beat[where.offset : where.offset + where.size] = stored.to_bytes(where.size, "little")
    return bytes(beat)


def described_kernels() -> list[str]:
    """Return the kernels that have a description."""
    return sorted(path.parent.name for path in VERIF.glob("*/kernel.py"))


def suite_modules(name: str) -> str:
    """Return the cocotb modules of a kernel's regression: the common one, then its own tests if it has any."""
    own = VERIF / name / f"test_{name}.py"
    return "verif.common.stream_suite" + (f",verif.{name}.test_{name}" if own.exists() else "")


def load(name: str) -> type[StreamKernel]:
    """Return the description of a kernel."""
    kernel: type[StreamKernel] = importlib.import_module(f"verif.{name}.kernel").KERNEL
    return kernel


# ---- contents of packets --------------------------------------------------------------------------------------------


def random_q16(rng: np.random.Generator, beats: int) -> Beats:
    """Return beats of Q16 values: one magnitude for all, with some extremes, zeros and small values."""
    shape = beats * 4
    values = rng.integers(-(2**31) + 1, 2**31, shape) >> rng.integers(0, 31)
    odd = rng.choice(np.array([0, 1, -1, 2**31 - 1, -(2**31) + 1, 2**15, -(2**15)]), shape)
    return as_beats(np.where(rng.random(shape) < rng.choice([0.0, 0.1]), odd, values).astype("<i4"))


def random_int16(rng: np.random.Generator, beats: int) -> Beats:
    """Return beats of int16 within +-32767, extremes among them."""
    values = rng.integers(-32767, 32768, beats * 8)
    odd = rng.choice(np.array([0, 1, -1, 32767, -32767]), beats * 8)
    return as_beats(np.where(rng.random(beats * 8) < 0.2, odd, values).astype("<i2"))
