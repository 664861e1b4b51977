"""What a random statement may name: variables, arrays, functions, streams."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

WIDEST = 256  # bits of a random integer


@dataclass(frozen=True)
class Array:
    """An array of numbers or structures; `partitioned` says that its last index must be a constant.

    `members` maps the members of a structure to their types; numbers have the one member "".
    """

    name: str
    sizes: tuple[int, ...]
    members: dict[str, str]
    partitioned: bool = False
    is_table: bool = False


@dataclass(frozen=True)
class Helper:
    """A function of the kernel: the types of its arguments, and what it returns."""

    name: str
    arguments: tuple[str, ...]
    result: str


@dataclass(frozen=True)
class Stream:
    """A port: `element` is a type, or a width in bits for a beat with TLAST."""

    name: str
    element: str | int

    @property
    def declaration(self) -> str:
        """The C++ of the argument."""
        element = f"ap_axiu<{self.element}, 0, 0, 0>" if isinstance(self.element, int) else self.element
        return f"hls::stream<{element}>& {self.name}"

    @property
    def bits(self) -> int:
        """Bits of TDATA."""
        return self.element if isinstance(self.element, int) else width_of(self.element)


@dataclass
class Scope:
    """What is visible at a place of the kernel.

    `values` are readable expressions, `constants` names that are constants after unrolling, with the size of the range
    they count through. `outputs` may be written here; `leave` are the statements that may end a loop or the kernel.
    """

    source: random.Random
    scalars: dict[str, str] = field(default_factory=dict)
    values: list[str] = field(default_factory=list)
    constants: dict[str, int] = field(default_factory=dict)
    arrays: list[Array] = field(default_factory=list)
    helpers: list[Helper] = field(default_factory=list)
    outputs: list[Stream] = field(default_factory=list)
    leave: tuple[str, ...] = ()

    def inside(self, *values: str, **more: object) -> Scope:
        """Return the scope of a block within this one that sees more values."""
        return replace(self, values=[*self.values, *values], scalars=dict(self.scalars), **more)  # type: ignore[arg-type]

    def readable(self) -> list[str]:
        """Return all expressions that a random one may start from."""
        return [*self.values, *self.scalars, *(f"ap_int<8>({name})" for name in self.constants)]

    def chance(self, probability: float) -> bool:
        """Decide at random."""
        return self.source.random() < probability

    def pick(self, weighted: Sequence[tuple[float, object]]) -> object:
        """Choose one of pairs (weight, thing)."""
        return self.source.choices([thing for _, thing in weighted], [weight for weight, _ in weighted])[0]

    def type(self, low: int = 2, high: int = 40) -> str:
        """Return a random integer type; now and then a wide one, or one of C."""
        if high >= 40 and self.chance(0.06):
            return self.source.choice(["int16_t", "uint16_t", "int8_t", "uint32_t"])
        if high >= 40 and self.chance(0.06):
            high = WIDEST
        return f"ap_{self.source.choice(['int', 'uint'])}<{self.source.randint(low, high)}>"


C_WIDTHS = {"int8_t": 8, "int16_t": 16, "uint16_t": 16, "uint32_t": 32, "int": 32}


def width_of(kind: str) -> int:
    """Return the bits of a type.

    >>> width_of("ap_int<7>"), width_of("int16_t")
    (7, 16)
    """
    return C_WIDTHS[kind] if kind in C_WIDTHS else int(kind[kind.index("<") + 1 : -1])


def is_ap(kind: str) -> bool:
    """Tell whether a type is one of ap_int.h."""
    return kind.startswith("ap_")
