"""Control flow of the kernel: order, loops, pipelines, and hoisting of what a pipeline never changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import networkx as nx

from rtl_export.division import DIVISIONS
from rtl_export.errors import Location, unsupported
from rtl_export.ir import Block, Const, Function, Instruction, Local

PIPELINE_MARKER = "__hls_pipeline"
FUNCTION_MARKER = "__hls_pipeline_function"  # of a PIPELINE in a function, outside its loops
MARKERS = (PIPELINE_MARKER, FUNCTION_MARKER)
PURE = {
    "add",
    "sub",
    "mul",
    "and",
    "or",
    "xor",
    "shl",
    "lshr",
    "ashr",
    "trunc",
    "zext",
    "sext",
    "select",
    "icmp",
    "freeze",
    *DIVISIONS,
}


@dataclass
class Loop:
    """A natural loop: `blocks` in reverse post-order, the header first; `interval` is the II asked for (0: none)."""

    header: str
    blocks: list[str]
    latches: list[str]
    interval: int = 0
    where: Location = field(default_factory=lambda: Location("", 0))


class ControlFlow:
    """The control-flow graph of a function: `order` is a reverse post-order, `predecessors` follow it."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.entry = next(iter(function.blocks))
        self.graph = nx.DiGraph()
        self.graph.add_node(self.entry)
        for block in function.blocks.values():
            self.graph.add_edges_from((block.name, target) for target in block.successors)
        self.order: list[str] = list(nx.dfs_postorder_nodes(self.graph, self.entry))[::-1]
        rank = {name: number for number, name in enumerate(self.order)}
        self.predecessors = {
            name: sorted((p for p in self.graph.predecessors(name) if p in rank), key=rank.__getitem__)
            for name in self.order
        }
        self.loops = self._find_loops()

    def _find_loops(self) -> list[Loop]:
        dominator = nx.immediate_dominators(self.graph, self.entry)

        def dominates(header: str, name: str) -> bool:
            while name not in (header, self.entry):
                name = dominator[name]
            return name == header

        loops: dict[str, Loop] = {}
        for latch in self.order:
            for header in self.function.blocks[latch].successors:
                if dominates(header, latch):
                    loop = loops.setdefault(header, Loop(header, [], []))
                    loop.latches.append(latch)
        for loop in loops.values():
            members = self._loop_body(loop)
            loop.blocks = [name for name in self.order if name in members]
            loop.interval, loop.where = self._pipeline_mark(loop)
        return sorted(loops.values(), key=lambda loop: self.order.index(loop.header))

    def _loop_body(self, loop: Loop) -> set[str]:
        body, pending = {loop.header}, list(loop.latches)
        while pending:
            name = pending.pop()
            if name not in body:
                body.add(name)
                pending += self.predecessors[name]
        return body

    def _pipeline_mark(self, loop: Loop) -> tuple[int, Location]:
        starts = [place for latch in loop.latches if (place := self.function.blocks[latch].end.loop)]
        place = starts[0] if starts else self.function.blocks[loop.header].end.where
        for instruction in self._instructions(loop.blocks):
            if instruction.callee == PIPELINE_MARKER:
                interval = instruction.operands[0]
                assert isinstance(interval, Const)
                return interval.value, place
        return 0, place

    def _instructions(self, names: list[str]) -> Iterator[Instruction]:
        for name in names:
            yield from self.function.blocks[name].instructions

    def pipelines(self) -> list[Loop]:
        """Return the loops to pipeline: the innermost ones that hold a PIPELINE marker.

        Raises for a loop that stayed inside a pipelined one: it could not be unrolled; and for a function with PIPELINE
        that is called elsewhere: it would have to take its next call before the last one is done.
        """
        pipelines = [loop for loop in self.loops if loop.interval and self._owns_marker(loop)]
        inside = {name for loop in self.loops for name in loop.blocks}
        self._check_functions({name for loop in pipelines for name in loop.blocks})
        bodies = [set(loop.blocks) - {loop.header} for loop in pipelines]
        for name in self.order:
            if any(name in body for body in bodies) or name not in inside:
                self._refuse_cycle(name, next((body for body in bodies if name in body), set(self.order)))
        return pipelines

    def _check_functions(self, pipelined: set[str]) -> None:
        for call in self._instructions([name for name in self.order if name not in pipelined]):
            if call.callee == FUNCTION_MARKER:
                what = "PIPELINE outside a loop, of a function that no pipelined loop calls"
                remedy = "put the pragma into the body of a loop, or make the top function ap_ctrl_none"
                raise unsupported(call.where, what, remedy)

    def _refuse_cycle(self, name: str, among: set[str]) -> None:
        """Raise if a block of a pipeline, or one with its marker, is in a cycle that is no loop: it has no head."""
        cycles = nx.strongly_connected_components(self.graph.subgraph(among))
        cycle = next(blocks for blocks in cycles if name in blocks)
        marker = next((i for i in self._instructions(sorted(cycle)) if i.callee == PIPELINE_MARKER), None)
        if len(cycle) > 1 and (marker or among != set(self.order)):
            where = marker.where if marker else self.function.blocks[name].end.where
            raise unsupported(
                where, "PIPELINE of a loop that is entered in its middle", "enter it by its head, without goto"
            )

    def _owns_marker(self, loop: Loop) -> bool:
        inner = [other for other in self.loops if other is not loop and set(other.blocks) < set(loop.blocks)]
        inside = {name for other in inner for name in other.blocks}
        own = [name for name in loop.blocks if name not in inside]
        marked = any(instruction.callee == PIPELINE_MARKER for instruction in self._instructions(own))
        if marked and inner:
            where = inner[0].where
            remedy = "give it a constant trip count, or move PIPELINE into it"
            raise unsupported(
                where, f"a loop inside the pipelined loop at {loop.where} that cannot be unrolled", remedy
            )
        return marked


def hoist_invariants(function: Function, flow: ControlFlow) -> None:
    """Move pure operations that a pipelined loop does not change in front of it, so that they take no stage in it."""
    for loop in flow.pipelines():
        outside = [name for name in flow.predecessors[loop.header] if name not in loop.blocks]
        if len(outside) == 1 and len(function.blocks[outside[0]].successors) == 1:
            _hoist(function, loop, function.blocks[outside[0]])


def _hoist(function: Function, loop: Loop, target: Block) -> None:
    inside = {i.name for name in loop.blocks for i in function.blocks[name].instructions if i.name}
    for name in loop.blocks:
        block = function.blocks[name]
        for instruction in list(block.instructions):
            used = {operand.name for operand in instruction.operands if isinstance(operand, Local)}
            if instruction.opcode in PURE and not used & inside:
                block.instructions.remove(instruction)
                target.instructions.append(instruction)
                inside.discard(instruction.name)
