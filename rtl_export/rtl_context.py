"""What the emitters of one module share: streams, memories, and the names of registers that units pass values in."""

from __future__ import annotations

from dataclasses import dataclass, field

from rtl_export.frontend import StreamPort
from rtl_export.memory import Bank, Memory
from rtl_export.multiplier import Multiplier
from rtl_export.nodes import Node
from rtl_export.units import Cdfg, Exit, Unit
from rtl_export.verilog import Ref, extend, identifier, literal, whole


@dataclass
class StreamRtl:
    """One stream port in the module: which signals the kernel uses, and who reads or writes it.

    `on_credit` is how many beats may still come after the stream has said that it has no more room: then it is written
    through a FIFO. `is_asked` tells that the kernel asks whether there is room at the moment, or writes if there is;
    `is_rare` that it uses the stream every second cycle at most.
    """

    port: StreamPort
    is_input: bool = True
    used: list[str] = field(default_factory=list)
    pops: list[str] = field(default_factory=list)
    pushes: list[tuple[str, list[str]]] = field(default_factory=list)
    on_credit: int = 0
    is_asked: bool = False
    is_rare: bool = False

    @property
    def slice_kind(self) -> str:
        """The template of its register slice; without one ("") the kernel has the port's signals."""
        mode = self.port.register_mode
        if mode == "off":
            return ""
        if self.is_rare:
            return "single"
        return "forward" if mode == "forward" else "input" if self.is_input else "regslice"

    def width(self) -> int:
        """Bits that pass the register slice."""
        return sum(self.port.fields[signal] for signal in self.used)

    def offset(self, signal: str) -> int:
        """Where a signal starts in the register slice's data."""
        return sum(self.port.fields[other] for other in self.used[: self.used.index(signal)])


@dataclass(frozen=True)
class LoadRtl:
    """The text of a load: when, where, and by which read port."""

    fire: str
    address: str
    port: int


@dataclass(frozen=True)
class StoreRtl:
    """The text of a store: when, where, what, and the lane of the word."""

    fire: str
    address: str
    data: str
    lane: int


@dataclass
class BankRtl:
    """One RAM or register: the conditions, addresses and data of its accesses.

    `advances` is when what was read moves on into the output register of a read port, if any load has use for one.
    """

    memory: Memory
    bank: Bank
    name: str
    loads: list[LoadRtl] = field(default_factory=list)
    stores: list[StoreRtl] = field(default_factory=list)
    advances: list[tuple[str, int]] = field(default_factory=list)

    @property
    def address_bits(self) -> int:
        """Bits of an address within the bank."""
        return max(1, (self.bank.depth - 1).bit_length())


@dataclass
class Context:
    """What the emitters of all units share."""

    top: str
    cdfg: Cdfg
    streams: dict[str, StreamRtl]
    banks: dict[tuple[str, int], BankRtl]
    names: dict[tuple[Unit, Node], str] = field(default_factory=dict)
    taken: int = 0
    carried: set[str] = field(default_factory=set)
    register_bits: dict[str, int] = field(default_factory=dict)
    multipliers: set[Multiplier] = field(default_factory=set)

    def fresh(self, hint: str) -> str:
        """Return a name that nothing else has."""
        self.taken += 1
        return f"{identifier(hint)}_{self.taken}"

    def register(self, unit: Unit, node: Node) -> str:
        """Return the name of the register that holds a phi or an export of a unit."""
        key = (unit, node)
        if key not in self.names:
            self.names[key] = self.fresh(node.hint or unit.name)
        return self.names[key]


def edge_name(unit: Unit, way: Exit) -> str:
    """Return the wire that tells that control leaves a unit by one of its exits."""
    number = f"_{unit.exits.index(way)}" if len(unit.exits) > 1 else ""
    return f"{identifier(unit.name)}_done{number}"


def argument(node: Node) -> Ref:
    """Return the wire of a scalar argument."""
    return whole(f"arg_{node.name[1:]}", node.bits)


def stable_text(context: Context, unit: Unit, node: Node, bits: int) -> str:
    """Return a value that outlives its unit: a literal, or the register that keeps it."""
    if node.is_const:
        return literal(node.lo, bits)
    if node.name in context.cdfg.arguments:
        return extend(argument(node), bits, node.is_signed)
    if node.op == "ext":
        unit, node = context.cdfg.home(node.name)
        if node.op == "ext" or node.is_const:
            return stable_text(context, unit, node, bits)
    return extend(whole(context.register(unit, node), node.bits), bits, node.is_signed)
