"""Accesses of memory arguments (m_axi) as requests, data and waits, with bursts where a loop walks through memory.

A burst takes the place of single accesses where a loop with a trip count known in front of it accesses, in every
iteration, the element after the last one. Its request stands in front of the loop, the loop only moves data. All other
accesses ask for one element each. Reads wait for the responses of writes that the same element may have had before;
different pointers are independent within a loop, as they are for Vitis HLS (UG1399, "pragma HLS alias"). Beats that
are written to streams outside pipelined loops wait for the responses of the writes before them.

| marker | meaning |
|---|---|
| `__hls_bus_read_request(memory, index, count)`, `__hls_bus_write_request` | `count` elements from `index` on |
| `__hls_bus_read(memory)`, `__hls_bus_write(memory, value)` | the next element of the requests |
| `__hls_bus_wait(memory)` | until all writes of the bundle are answered |
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import networkx as nx

from rtl_export.affine import INDEX_BITS, Code, Linear, LoopShape
from rtl_export.arguments import Pointer
from rtl_export.cfg import ControlFlow
from rtl_export.errors import ExportError, unsupported
from rtl_export.ir import (
    ArrayType,
    Const,
    Function,
    Instruction,
    IntType,
    Local,
    Operand,
    StructType,
    Type,
    member_offset,
    size_of,
)

MARKER = "__hls_bus_"
PUSH = "__hls_push"  # marker of a stream's write


@dataclass(eq=False)
class Access:
    """A load or store of an element of a memory argument: the sum of `terms` (index, factor) and `constant`."""

    instruction: Instruction
    block: str
    pointer: Pointer
    terms: list[tuple[Operand, int]]
    constant: int
    why_single: str = ""
    shape: LoopShape | None = None

    @property
    def is_read(self) -> bool:
        """Whether it is a load."""
        return self.instruction.opcode == "load"

    def linear(self, shape: LoopShape) -> Linear | None:
        """Return the index as a linear function in a loop."""
        total = Linear(self.constant)
        for operand, factor in self.terms:
            part = shape.linear(operand)
            if part is None:
                return None
            total = total.plus(part, factor)
        return total

    def index(self, code: Code) -> Operand:
        """Write code that computes the index, and return it."""
        total: Operand = Const(INDEX_BITS, self.constant)
        for operand, factor in self.terms:
            part = code.widened(code.repeat(operand))
            if factor != 1:
                part = code.add("mul", INDEX_BITS, [part, Const(INDEX_BITS, factor)])
            nothing = isinstance(total, Const) and total.value == 0
            total = part if nothing else code.add("add", INDEX_BITS, [part, total])
        return total


@dataclass
class Lowered:
    """What a function does with its memories: `accesses` in program order; `length_bits` of counts by bundle."""

    accesses: list[Access] = field(default_factory=list)
    length_bits: dict[str, int] = field(default_factory=dict)

    def single_reads(self, bundle: str) -> int:
        """Return how many reads of a bundle are no bursts."""
        return sum(a.pointer.bundle == bundle and a.is_read and bool(a.why_single) for a in self.accesses)


def lower_memory(function: Function, flow: ControlFlow, pointers: dict[str, Pointer]) -> Lowered:
    """Replace loads and stores through memory arguments, given by IR name, by the markers above."""
    if not pointers:
        return Lowered()
    lowering = _Lowering(function, flow, pointers)
    lowering.run()
    return lowering.lowered


class _Lowering:
    def __init__(self, function: Function, flow: ControlFlow, pointers: dict[str, Pointer]) -> None:
        self.function, self.flow, self.pointers = function, flow, pointers
        self.definitions = {i.name: i for b in function.blocks.values() for i in b.instructions if i.name}
        self.shapes = {loop.header: LoopShape(function, flow, loop) for loop in flow.loops}
        self.pipelined = {loop.header for loop in flow.pipelines()}
        self.dominator = nx.immediate_dominators(flow.graph, flow.entry)
        self.lowered = Lowered()
        self.codes = 0
        self.in_front: dict[str, list[tuple[int, Code]]] = {}
        self.waited: set[tuple[str, str]] = set()

    def run(self) -> None:
        for name in self.flow.order:
            for instruction in self.function.blocks[name].instructions:
                if (access := self._access(instruction, name)) is not None:
                    self.lowered.accesses.append(access)
        for access in self.accesses:
            access.shape = self._shape(access)
            access.why_single = self._why_single(access)
        while self._settle():
            pass
        for access in self.accesses:
            self._replace(access)
        for block, codes in self.in_front.items():
            for _, code in sorted(codes, key=lambda entry: entry[0]):
                self.function.blocks[block].instructions += code.instructions
        self._wait_before_beats()
        self._wait_at_the_end()

    @property
    def accesses(self) -> list[Access]:
        return self.lowered.accesses

    # ---- which accesses there are -----------------------------------------------------------------------------------

    def _access(self, instruction: Instruction, block: str) -> Access | None:
        if instruction.opcode not in ("load", "store"):
            return None
        path, pointer = list[Instruction](), instruction.operands[-1]
        while isinstance(pointer, Local) and pointer.name not in self.pointers:
            step = self.definitions.get(pointer.name)
            if step is None or step.opcode != "getelementptr":
                return None
            path.append(step)
            pointer = step.operands[0]
        if not isinstance(pointer, Local):
            return None
        memory = self.pointers[pointer.name]
        assert isinstance(instruction.kind, IntType)
        if instruction.kind.width != memory.bits:
            raise _partial(instruction, memory)
        access = Access(instruction, block, memory, [], 0)
        for step in reversed(path):
            self._add_step(access, step)
        return access

    def _add_step(self, access: Access, step: Instruction) -> None:
        assert step.kind is not None
        kind: Type = step.kind
        for number, operand in enumerate(step.operands[1:]):
            if isinstance(kind, StructType) and number:
                assert isinstance(operand, Const)
                offset, kind = member_offset(kind, operand.value), kind.members[operand.value]
                self._add(access, Const(INDEX_BITS, 1), offset)
                continue
            if number:
                assert isinstance(kind, ArrayType)
                kind = kind.element
            self._add(access, operand, size_of(kind))

    def _add(self, access: Access, operand: Operand, bytes_: int) -> None:
        factor, rest = divmod(bytes_, access.pointer.bits // 8)
        if isinstance(operand, Const):
            factor, rest = divmod(bytes_ * operand.value, access.pointer.bits // 8)
            access.constant += factor
        elif factor:
            access.terms.append((operand, factor))
        if rest:
            raise _partial(access.instruction, access.pointer)

    def _shape(self, access: Access) -> LoopShape | None:
        around = [loop for loop in self.flow.loops if access.block in loop.blocks]
        inner = min(around, key=lambda loop: len(loop.blocks), default=None)
        return self.shapes[inner.header] if inner else None

    # ---- which of them become bursts --------------------------------------------------------------------------------

    def _why_single(self, access: Access) -> str:
        """Return why an access is no burst, or ""."""
        shape = access.shape
        if shape is None:
            return "it is in no loop"
        if reason := shape.why_not_counted():
            return reason
        if access.block == shape.loop.header or not self._dominates(access.block, shape.loop.latches[0]):
            return "not every iteration makes it"
        linear = access.linear(shape)
        if linear is None:
            return "its index is not a linear function of the loop's counter"
        if (stride := shape.stride(linear)) != 1:
            return f"an iteration moves it by {stride} elements, not by 1"
        rivals = [other for other in self._same_channel(access) if other.block in shape.loop.blocks]
        if rivals:
            kind = "reads" if access.is_read else "writes"
            return f"other {kind} of bundle '{access.pointer.bundle}' are in the loop"
        return ""

    def _dominates(self, block: str, other: str) -> bool:
        while other not in (block, self.flow.entry):
            other = self.dominator[other]
        return other == block

    def _same_channel(self, access: Access) -> list[Access]:
        return [
            other
            for other in self.accesses
            if other is not access and other.pointer.bundle == access.pointer.bundle and other.is_read == access.is_read
        ]

    def _settle(self) -> bool:
        """Take bursts back whose data would be needed, or would come, out of order; tell whether there was one."""
        for access in self.accesses:
            if access.why_single or access.shape is None:
                continue
            blocks = access.shape.loop.blocks
            others = [o for o in self.accesses if o.is_read != access.is_read and o.block in blocks]
            for other in (o for o in others if o.pointer.bundle == access.pointer.bundle):
                access.why_single = access.why_single or self._why_apart(access, other, access.shape)
            if access.why_single:
                return True
        return False

    def _why_apart(self, access: Access, other: Access, shape: LoopShape) -> str:
        """Return why an access of the other direction in its loop keeps one from being a burst, or ""."""
        read, write = (access, other) if access.is_read else (other, access)
        if self._conflict(read, write, shape):
            return f"the loop reads what it writes to '{access.pointer.name}'"
        inner = other.shape is not shape
        # The read would wait in the loop for the response of a write whose data are still to come.
        if other.is_read and shape.loop.header not in self.pipelined and (inner or other.why_single):
            return f"bundle '{access.pointer.bundle}' is also read in the loop, by single accesses or bursts"
        return ""

    def _conflict(self, read: Access, write: Access, shape: LoopShape) -> bool:
        """Tell whether an iteration of a loop may read what an earlier one, or it itself before, has written."""
        if read.pointer != write.pointer:
            return False
        first, second = read.linear(shape), write.linear(shape)
        if first is None or second is None:
            return True
        ahead, stride = second.plus(first, -1), shape.stride(first)
        if ahead.terms:
            return True
        if stride == 0 or ahead.constant == 0:
            same = ahead.constant == 0
            return same and (stride == 0 or self.accesses.index(write) < self.accesses.index(read))
        return ahead.constant % stride == 0 and ahead.constant // stride > 0

    # ---- the new code -----------------------------------------------------------------------------------------------

    def _code(self, access: Access, shape: LoopShape | None = None) -> Code:
        self.codes += 1
        return Code(f"{access.pointer.name}.bus{self.codes}", access.instruction.where, shape)

    def _request(self, code: Code, access: Access, count: Operand) -> None:
        bundle = access.pointer.bundle
        width = count.width if isinstance(count, (Const, Local)) else 0
        self.lowered.length_bits[bundle] = max(self.lowered.length_bits.get(bundle, 1), width)
        index = access.index(code)
        kind = "read" if access.is_read else "write"
        code.call(f"{MARKER}{kind}_request", [Local(f"%{access.pointer.name}", 0), index, count])

    def _replace(self, access: Access) -> None:
        code, memory = self._code(access), Local(f"%{access.pointer.name}", 0)
        if access.why_single:
            if access.is_read and self._must_wait(access):
                code.call(f"{MARKER}wait", [memory])
            self._request(code, access, Const(2, 1))
        else:
            self._burst(access)
        load = access.instruction
        if access.is_read:
            code.call(f"{MARKER}read", [memory], load.name, load.width)
        else:
            code.call(f"{MARKER}write", [memory, load.operands[0]])
        block = self.function.blocks[access.block]
        place = next(n for n, instruction in enumerate(block.instructions) if instruction is load)
        block.instructions[place : place + 1] = code.instructions

    def _burst(self, access: Access) -> None:
        assert access.shape is not None
        code = self._code(access, access.shape)
        if access.is_read and self._written_before(access, access.shape.preheader):
            code.call(f"{MARKER}wait", [Local(f"%{access.pointer.name}", 0)])
        self._request(code, access, access.shape.trip_count(code))
        # Reads first: a wait must not stand behind the request of a write whose data come in the loop.
        self.in_front.setdefault(access.shape.preheader, []).append((0 if access.is_read else 1, code))

    def _must_wait(self, access: Access) -> bool:
        """Tell whether a single read waits where it is; put a wait in front of its loop if that is enough."""
        shape = access.shape
        if shape is None or shape.loop.header not in self.pipelined or not shape.preheader:
            return self._written_before(access, access.block)
        inside = [o for o in self.accesses if not o.is_read and o.block in shape.loop.blocks]
        if any(self._conflict(access, other, shape) for other in inside):
            return True
        key = (shape.preheader, access.pointer.bundle)
        if self._written_before(access, shape.preheader) and key not in self.waited:
            self.waited.add(key)
            code = self._code(access)
            code.call(f"{MARKER}wait", [Local(f"%{access.pointer.name}", 0)])
            self.in_front.setdefault(shape.preheader, []).append((0, code))
        return False

    @cached_property
    def _reach(self) -> dict[str, set[str]]:
        return {name: set(nx.descendants(self.flow.graph, name)) for name in self.flow.graph.nodes}

    def _written_before(self, access: Access, block: str) -> bool:
        """Tell whether a write of the bundle may come before the end of `block`."""
        writes = (o for o in self.accesses if not o.is_read and o.pointer.bundle == access.pointer.bundle)
        return any(self._before(write, access, block) for write in writes)

    def _before(self, write: Access, access: Access, block: str) -> bool:
        if block in self._reach[write.block] or self._on_cycle(block, write.block):
            return True
        return write.block == block and (
            block != access.block or self.accesses.index(write) < self.accesses.index(access)
        )

    def _on_cycle(self, block: str, other: str) -> bool:
        return block == other and any(block in loop.blocks for loop in self.flow.loops)

    def _wait_before_beats(self) -> None:
        """Outside pipelined loops, let a stream's beat go out when the writes before it are answered.

        Its reader may take it for the word that the data are in memory.
        """
        for name, block in self.function.blocks.items():
            if any(name in self.shapes[header].loop.blocks for header in self.pipelined):
                continue
            place = next((n for n, step in enumerate(block.instructions) if PUSH in step.callee), None)
            if place is not None:
                written = {a.pointer.bundle: a for a in self.accesses if not a.is_read and self._is_over(a, name)}
                waits = [wait for access in written.values() for wait in self._wait(access, block.instructions[place])]
                block.instructions[place:place] = waits

    def _is_over(self, write: Access, block: str) -> bool:
        """Tell whether a write may be before `block`, and is not a part of a burst that goes on there."""
        goes_on = not write.why_single and write.shape is not None and block in write.shape.loop.blocks
        return not goes_on and (block == write.block or block in self._reach[write.block])

    def _wait(self, write: Access, before: Instruction) -> list[Instruction]:
        code = Code(f"{write.pointer.name}.beat", before.where)
        code.call(f"{MARKER}wait", [Local(f"%{write.pointer.name}", 0)])
        return code.instructions

    def _wait_at_the_end(self) -> None:
        """Let the function return when all its writes are answered."""
        written = {access.pointer.bundle: access for access in self.accesses if not access.is_read}
        for block in self.function.blocks.values():
            if block.end.opcode == "ret":
                for access in written.values():
                    code = Code(f"{access.pointer.name}.end", block.end.where)
                    code.call(f"{MARKER}wait", [Local(f"%{access.pointer.name}", 0)])
                    block.instructions += code.instructions


def _partial(instruction: Instruction, memory: Pointer) -> ExportError:
    text = f"access to a part of an element of '{memory.name}'"
    return unsupported(instruction.where, text, "read and write whole elements")


def burst_report(lowered: Lowered) -> list[dict[str, str | int]]:
    """Return report.json's list of the accesses of memories: which are bursts, and why others are not."""
    return [
        {
            "where": str(access.instruction.where),
            "memory": access.pointer.name,
            "bundle": access.pointer.bundle,
            "direction": "read" if access.is_read else "write",
            "burst": not access.why_single,
            **({"reason": access.why_single} if access.why_single else {}),
        }
        for access in sorted(lowered.accesses, key=lambda access: access.instruction.where)
    ]
