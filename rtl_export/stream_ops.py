"""Stream accesses in one unit: the markers of hls_stream.h as pops, pushes and questions about a stream's state.

| marker | node | meaning |
|---|---|---|
| `__hls_pop`, `__hls_push` | `pop`, `push` | wait until a beat is there, or there is room |
| `__hls_pop_nb`, `__hls_push_nb` | `pop_nb`, `push_nb` | take or give a beat in this very cycle, or do nothing |
| `__hls_empty`, `__hls_full` | `empty`, `full` | whether a blocking access would wait in this cycle |

The answer of the last four is a node `ready` of theirs: whether a beat, or room for one, was there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from rtl_export.elements import SIGNALS
from rtl_export.errors import Location, unsupported
from rtl_export.frontend import StreamPort
from rtl_export.ir import Const, Instruction, Local, Operand
from rtl_export.nodes import Graph, Node


class Builder(Protocol):
    """What stream accesses need of the unit's builder."""

    graph: Graph
    known: dict[str, Node]

    def value(self, operand: Operand) -> Node:
        """Return the node of an operand."""

    def effect(self, op: str, block: str, args: list[Node], where: Location, name: str) -> Node:
        """Append a side effect under the block's condition."""


class StreamOps:
    """Translates the stream markers of one block; a new object for each block, since a beat is moved within one."""

    def __init__(self, builder: Builder, ports: dict[str, StreamPort]) -> None:
        self.builder, self.ports = builder, ports
        self.popped: dict[str, Node] = {}
        self.written: dict[str, dict[str, Node]] = {}

    def call(self, call: Instruction, block: str) -> bool:
        """Translate a call if it is a stream marker; tell whether it was."""
        translators = self._translators()
        kind = next((kind for kind in translators if f"__hls_{kind}" in call.callee), None)
        if kind is None:
            return False
        translators[kind](call, block, kind)
        return True

    def _translators(self) -> dict[str, Callable[[Instruction, str, str], None]]:
        """Return what translates a marker, by a part of its name; longer names first."""
        return {
            "pop_nb": self._pop,
            "push_nb": self._push,
            "pop": self._pop,
            "push": self._push,
            "read": self._read,
            "write": self._write,
            "empty": self._query,
            "full": self._query,
        }

    def _pop(self, call: Instruction, block: str, op: str) -> None:
        port = self._port(call)
        self.popped[port.name] = self.builder.effect(op, block, [], call.where, port.name)
        if op == "pop_nb":
            self.builder.known[call.name] = self._ready(call, self.popped[port.name])

    def _push(self, call: Instruction, block: str, op: str) -> None:
        port = self._port(call)
        fields = self.written.pop(port.name)
        node = self.builder.effect(op, block, [fields[signal] for signal in port.fields], call.where, port.name)
        if op == "push_nb":
            self.builder.known[call.name] = self._ready(call, node)

    def _query(self, call: Instruction, block: str, op: str) -> None:
        node = self.builder.effect(op, block, [], call.where, self._port(call).name)
        self.builder.known[call.name] = self.builder.graph.invert(self._ready(call, node))

    def _ready(self, call: Instruction, node: Node) -> Node:
        hint = f"{node.name}_ready"
        return self.builder.graph.fresh("ready", 1, [node], name=node.op, hint=hint, where=call.where)

    def _read(self, call: Instruction, block: str, op: str) -> None:
        port, signal = self._port(call), self._signal(call)
        hint = f"{port.name}_{signal.lower()[1:]}"
        self.builder.known[call.name] = self.builder.graph.fresh(
            "field", call.width, [self.popped[port.name]], name=signal, hint=hint, where=call.where
        )

    def _write(self, call: Instruction, block: str, op: str) -> None:
        self.written.setdefault(self._port(call).name, {})[self._signal(call)] = self.builder.value(call.operands[2])

    def _port(self, call: Instruction) -> StreamPort:
        stream = call.operands[0]
        if not isinstance(stream, Local) or stream.name not in self.ports:
            remedy = "make it an argument, use an array, or connect functions by it under #pragma HLS DATAFLOW"
            raise unsupported(call.where, "an hls::stream that is neither an argument nor a DATAFLOW channel", remedy)
        return self.ports[stream.name]

    def _signal(self, call: Instruction) -> str:
        number = call.operands[1]
        assert isinstance(number, Const)
        return SIGNALS[number.value]
