"""Memory accesses in one unit: the markers of bursts.py as pushes and pops of the streams of an AXI4 master.

A bundle has five of them inside the module: requests and data of reads and of writes, and one that has a beat while no
write is unanswered. Which access waits for which is a demand on the schedule.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from rtl_export.arguments import Pointer
from rtl_export.bursts import MARKER, Lowered
from rtl_export.errors import Location, unsupported
from rtl_export.frontend import StreamPort
from rtl_export.ir import Instruction, Local
from rtl_export.nodes import Graph, Node
from rtl_export.stream_ops import Builder
from rtl_export.units import Order, Unit

ADDRESS_BITS = 64
BUS_BITS = 32  # the least width of the data bus, as in Vitis
LATENCY = 8  # stages between request and data in a pipelined loop, so that so many reads are on their way
CHANNELS = ("ar", "r", "aw", "w", "b")


@dataclass(frozen=True)
class Bundle:
    """An AXI4 master: `bits` of an element, of counts and of data; the limits are those of Pointer.

    `single_reads` is how many an iteration may ask for before it takes the first.
    """

    name: str
    bits: int
    length_bits: int
    latency: int
    outstanding: tuple[int, int]
    burst: tuple[int, int]
    single_reads: int = 0

    @property
    def data_bits(self) -> int:
        """Return the width of the data bus."""
        return max(self.bits, BUS_BITS)

    @property
    def index_bits(self) -> int:
        """Return the bits of an element's index from address 0."""
        return ADDRESS_BITS - (self.bits // 8 - 1).bit_length()

    def stream(self, channel: str) -> str:
        """Return the name of one of the streams."""
        return f"m_axi_{self.name}_{channel}"

    def streams(self, where: Location) -> list[StreamPort]:
        """Return all five streams."""
        request = {"TADDR": self.index_bits, "TLEN": self.length_bits}
        fields = (request, {"TDATA": self.bits}, request, {"TDATA": self.bits}, {"TDATA": 1})
        names = zip(CHANNELS, fields, strict=True)
        return [StreamPort(self.stream(channel), widths, where, is_inside=True) for channel, widths in names]


@dataclass(frozen=True)
class Buses:
    """The memories of a module: `pointers` by IR name, masters by the names of their bundles."""

    pointers: dict[str, Pointer] = field(default_factory=dict)
    bundles: dict[str, Bundle] = field(default_factory=dict)

    def streams(self) -> dict[str, StreamPort]:
        """Return the streams of all masters, by names that no IR value has."""
        places = {pointer.bundle: pointer.where for pointer in self.pointers.values()}
        return {
            f"%{stream.name}": stream
            for name, bundle in self.bundles.items()
            for stream in bundle.streams(places[name])
        }


def make_buses(pointers: Sequence[Pointer], lowered: Lowered) -> Buses:
    """Return the memories of a module with the accesses that were lowered."""
    bundles: dict[str, Bundle] = {}
    for pointer in pointers:
        new = Bundle(
            pointer.bundle,
            pointer.bits,
            lowered.length_bits.get(pointer.bundle, 1),
            pointer.latency,
            pointer.outstanding,
            pointer.burst,
            lowered.single_reads(pointer.bundle),
        )
        old = bundles.setdefault(pointer.bundle, new)
        if old.bits != pointer.bits:
            text = f"elements of {old.bits} and {pointer.bits} bits in bundle '{pointer.bundle}'"
            raise unsupported(pointer.where, text, "give each width a bundle of its own")
        bundles[pointer.bundle] = replace(
            old,
            latency=max(old.latency, new.latency),
            outstanding=(max(old.outstanding[0], new.outstanding[0]), max(old.outstanding[1], new.outstanding[1])),
            burst=(max(old.burst[0], new.burst[0]), max(old.burst[1], new.burst[1])),
        )
    return Buses({f"%{pointer.name}": pointer for pointer in pointers}, bundles)


class BusBuilder(Builder, Protocol):
    """What bus accesses need of the unit's builder."""

    graph: Graph
    unit: Unit

    def argument(self, name: str) -> Node:
        """Return the node of a scalar argument."""


class BusOps:
    """Translates the bus markers of one unit."""

    def __init__(self, builder: BusBuilder, buses: Buses, addresses: Collection[str]) -> None:
        self.builder, self.buses, self.addresses = builder, buses, addresses
        self.done: dict[str, list[Node]] = {}
        self.waits: list[Node] = []

    def call(self, call: Instruction, block: str) -> bool:
        """Translate a call if it is a bus marker; tell whether it was."""
        if not call.callee.startswith(MARKER):
            return False
        memory = call.operands[0]
        assert isinstance(memory, Local)
        pointer = self.buses.pointers[memory.name]
        bundle = self.buses.bundles[pointer.bundle]
        translators: dict[str, Callable[..., None]] = {
            "read_request": self._request,
            "write_request": self._request,
            "read": self._read,
            "write": self._write,
            "wait": self._wait,
        }
        kind = call.callee[len(MARKER) :]
        translators[kind](call, block, pointer, bundle, kind)
        return True

    def _effect(self, op: str, channel: str, bundle: Bundle, args: list[Node], call: Instruction, block: str) -> Node:
        node = self.builder.effect(op, block, args, call.where, bundle.stream(channel))
        if node in self.builder.unit.effects:
            self._order(node, channel, bundle)
        return node

    def _request(self, call: Instruction, block: str, pointer: Pointer, bundle: Bundle, kind: str) -> None:
        graph, bits = self.builder.graph, bundle.index_bits
        index = graph.make("trunc", bits, [self.builder.value(call.operands[1])], where=call.where)
        if (name := f"%{pointer.name}") in self.addresses:
            base = self.builder.argument(name)
            shift = graph.const(ADDRESS_BITS - bits, ADDRESS_BITS)
            first = graph.make("trunc", bits, [graph.make("lshr", ADDRESS_BITS, [base, shift])], where=call.where)
            index = graph.make("add", bits, [index, first], where=call.where)
        count = self.builder.value(call.operands[2])
        size = bundle.length_bits
        count = graph.make("zext" if count.width <= size else "trunc", size, [count], where=call.where)
        self._effect("push", "ar" if kind == "read_request" else "aw", bundle, [index, count], call, block)

    def _read(self, call: Instruction, block: str, pointer: Pointer, bundle: Bundle, kind: str) -> None:
        node = self._effect("pop", "r", bundle, [], call, block)
        hint = f"{pointer.name}_data"
        self.builder.known[call.name] = self.builder.graph.fresh(
            "field", call.width, [node], name="TDATA", hint=hint, where=call.where
        )

    def _write(self, call: Instruction, block: str, pointer: Pointer, bundle: Bundle, kind: str) -> None:
        self._effect("push", "w", bundle, [self.builder.value(call.operands[1])], call, block)

    def _wait(self, call: Instruction, block: str, pointer: Pointer, bundle: Bundle, kind: str) -> None:
        self.waits.append(self._effect("pop", "b", bundle, [], call, block))

    def _order(self, node: Node, channel: str, bundle: Bundle) -> None:
        """Demand what a new access waits for among the earlier ones of the bundle, in this iteration and the last."""
        orders, is_loop = self.builder.unit.orders, self.builder.unit.is_loop
        # A read that waits for the last iteration's write gains nothing by reads that overlap.
        overlaps = is_loop and not any(earlier.name.endswith("_b") for earlier in self.done.get(bundle.name, ()))
        apart = {"r": {"ar": (bundle.latency or LATENCY) if overlaps else 1}, "b": {"aw": 1, "w": 1}}
        # The master takes no request before it has the data of the one before.
        apart |= {"ar": {"b": 0}, "aw": {"b": 0, "w": 1}}
        # The bus keeps no order between reads and writes: an element is not overwritten before its read has come.
        apart |= {"w": {"b": 0, "r": 0}}
        for earlier in self.done.setdefault(bundle.name, []):
            of = earlier.name.rsplit("_", 1)[1]
            if of in apart[channel]:
                orders.append(Order(earlier, node, apart[channel][of]))
            if is_loop and of == "b" and channel in ("aw", "w"):  # the next iteration's wait
                orders.append(Order(node, earlier, 1, 1))
            if is_loop and of == "w" and channel == "r":  # the next iteration's write
                orders.append(Order(node, earlier, 0, 1))
        self.done[bundle.name].append(node)
