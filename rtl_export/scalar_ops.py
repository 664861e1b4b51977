"""Scalar arguments and results in the data-flow graph: values that are there all the time, and registers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from rtl_export.arguments import RETURN, Pointer, Scalar, resolve_directions
from rtl_export.errors import unsupported
from rtl_export.ir import Function, Instruction, IntType, Local, Variable
from rtl_export.memory import Memory, make_memory
from rtl_export.nodes import Graph, Node

if TYPE_CHECKING:
    from rtl_export.unit_builder import UnitBuilder

Argument = TypeVar("Argument", Scalar, Pointer)


def scalar_directions(function: Function, scalars: Sequence[Scalar]) -> list[Scalar]:
    """Return the scalars with their directions as the IR of the function shows them."""
    loaded, stored = set[str](), set[str]()
    known = {f"%{scalar.name}" for scalar in scalars if scalar.by_pointer}
    for block in function.blocks.values():
        for instruction in block.instructions:
            _note_access(instruction, known, loaded, stored)
    return resolve_directions(scalars, loaded, stored)


def accessed(function: Function, arguments: Sequence[Argument]) -> list[Argument]:
    """Return the arguments that the IR of the function uses at all."""
    code = (instruction for block in function.blocks.values() for instruction in block.instructions)
    used = {operand.name for instruction in code for operand in instruction.operands if isinstance(operand, Local)}
    return [argument for argument in arguments if f"%{argument.name}" in used]


def _note_access(instruction: Instruction, known: set[str], loaded: set[str], stored: set[str]) -> None:
    pointers = [operand.name for operand in instruction.operands if isinstance(operand, Local) and not operand.width]
    for pointer in known.intersection(pointers):
        if instruction.opcode == "getelementptr":
            text = f"argument '{pointer[1:]}' used as an array"
            raise unsupported(instruction.where, text, f"add INTERFACE m_axi port={pointer[1:]}")
        if instruction.opcode in ("load", "store"):
            (loaded if instruction.opcode == "load" else stored).add(pointer[1:])


def make_arguments(scalars: Sequence[Scalar], graph: Graph) -> dict[str, Node]:
    """Return a node for each argument by value, by IR name."""
    return {
        f"%{scalar.name}": graph.fresh("ext", scalar.bits, name=f"%{scalar.name}", hint=scalar.name, where=scalar.where)
        for scalar in scalars
        if not scalar.by_pointer and scalar.name != RETURN
    }


def scalar_registers(scalars: Sequence[Scalar]) -> dict[str, Memory]:
    """Return a register for the result and for each argument behind a pointer, by IR name."""
    found = {}
    for scalar in scalars:
        if scalar.by_pointer or scalar.name == RETURN:
            kind = IntType(scalar.storage_bits or scalar.bits)
            variable = Variable(scalar.name, "", kind, scalar.where, is_static=True)
            memory = make_memory(f"%{scalar.name}", variable)
            memory.layout.cut_completely()
            memory.is_preset = scalar.by_pointer and scalar.reads
            found[memory.key] = memory
    return found


def scalar_call(builder: UnitBuilder, call: Instruction, block: str) -> bool:
    """Translate the markers that read an argument or write the result; tell whether it was one."""
    port = call.operands[0] if call.operands else None
    if not isinstance(port, Local):
        return False
    if port.name in builder.all.arguments:
        # The marker moves whole bytes; what it adds to the argument's bits, hls::fields cuts off.
        argument = builder.argument(port.name)
        builder.known[call.name] = builder.graph.make("zext", call.width, [argument], where=call.where)
        return True
    if port.name != f"%{RETURN}":
        return False
    memory = builder.all.memories[port.name]
    width = memory.bank(0).element_width
    data = builder.graph.make("trunc", width, [builder.value(call.operands[2])], where=call.where)
    builder.effect("store", block, [builder.graph.const(0, 1), data], call.where, memory.key)
    return True
