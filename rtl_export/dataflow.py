"""DATAFLOW: the processes of a region, each as the kernel with the calls of all others taken out.

The region is the body of the top function: local streams, and calls of functions that return nothing. Because every
process is the whole kernel but for the other calls, what computes a call's arguments comes with it, and templates,
methods, arrays of streams and unrolled loops of calls need no code of their own. Each process becomes a module;
channels become FIFOs between them (UG1399, "Dataflow Optimization").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from rtl_export.debug_info import DebugInfo
from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.frontend import Kernel, LocalStream, StreamPort
from rtl_export.ir import Const, Function, Instruction, Local, Variable
from rtl_export.ir_reader import read_function
from rtl_export.llvm_passes import optimize
from rtl_export.nodes import INPUT_OPS, OUTPUT_OPS
from rtl_export.units import Cdfg
from rtl_export.verilog import identifier

DEFAULT_DEPTH = 2  # of a channel, as in Vitis
CALL = re.compile(r"^ *(?:tail |notail )?call void @(\"[^\"]*\"|[\w.$-]+)\(.*$", re.MULTILINE)


@dataclass(frozen=True)
class Process:
    """One call of the region: `name` is unique, `ir` the optimized kernel with only this call."""

    name: str
    ir: str
    where: Location


@dataclass
class Channel:
    """A local stream: its element's fields, its depth in beats, and the processes that write and read it."""

    port: StreamPort
    depth: int
    writers: list[str] = field(default_factory=list)
    readers: list[str] = field(default_factory=list)


# ---- the kernel's text, cut into processes --------------------------------------------------------------------------


def split(kernel: Kernel) -> list[Process]:
    """Return the processes of a DATAFLOW kernel, in the order of their calls."""
    debug = DebugInfo(kernel.ir, frozenset(kernel.own))
    body = _body(kernel.ir, kernel.top)
    callees = {name for name in CALL.findall(body) if debug.is_own_function(name)}
    if not callees:
        raise ExportError(f"{kernel.dataflow}: DATAFLOW in {kernel.top}(), which calls no function; remove the pragma")
    region = optimize(kernel.ir, kernel.entry, processes=frozenset(callees))
    calls = [match for match in CALL.finditer(_body(region, kernel.entry)) if match.group(1) in callees]
    _check_straight(_body(region, kernel.entry), kernel)
    debug = DebugInfo(region, frozenset(kernel.own))
    _check_locals(read_function(region, kernel.entry, debug, frozenset(callees)), kernel)
    named = _unique(identifier(debug.function_name(call.group(1)).split("<")[0]) for call in calls)
    return [
        Process(name, _only(region, kernel.entry, calls, number), _place(region, kernel, call.group()))
        for number, (name, call) in enumerate(zip(named, calls, strict=True))
    ]


def _body(ir: str, top: str) -> str:
    name = rf"(?:{re.escape(top)}|_Z{len(top)}{re.escape(top)}\w*)"  # with C linkage, or mangled
    match = re.search(rf"^define [^\n]*@{name}\(.*?^\}}$", ir, re.MULTILINE | re.DOTALL)
    return match.group() if match else ""


def _check_straight(body: str, kernel: Kernel) -> None:
    if re.search(r"^ *(?:br|switch) ", body, re.MULTILINE):
        assert kernel.dataflow
        remedy = "call each function once, without if; UNROLL a loop that calls them"
        raise unsupported(kernel.dataflow, "branches or loops around the processes of a DATAFLOW region", remedy)


def _check_locals(region: Function, kernel: Kernel) -> None:
    """Refuse variables that several processes are given: only streams connect processes."""
    users: dict[str, set[str]] = {}
    origin: dict[str, str] = {}
    for step in (step for block in region.blocks.values() for step in block.instructions):
        pointers = [operand.name for operand in step.operands if isinstance(operand, Local) and not operand.width]
        if step.opcode == "getelementptr":
            origin[step.name] = origin.get(pointers[0], pointers[0])
        for pointer in pointers if step.opcode == "call" else []:
            users.setdefault(origin.get(pointer, pointer), set()).add(f"{step.callee} {step.where}")
    for pointer, calls in users.items():
        variable = region.variables.get(pointer)
        if variable and variable.name not in kernel.channels and len(calls) > 1:
            raise _shared(variable, sorted(call.split()[-1] for call in calls))


def _shared(variable: Variable, processes: list[str]) -> ExportError:
    text = f"'{variable.name}' used by several processes ({', '.join(processes)})"
    return unsupported(variable.where, text, "pass its values from one to the other by an hls::stream")


def _unique(names: Iterable[str]) -> list[str]:
    taken: dict[str, int] = {}
    result = []
    for name in names:
        taken[name] = taken.get(name, 0) + 1
        result.append(f"{name}_{taken[name]}" if taken[name] > 1 else name)
    return result


def _only(region: str, top: str, calls: list[re.Match[str]], kept: int) -> str:
    body = _body(region, top)
    for number, call in reversed(list(enumerate(calls))):
        if number != kept:
            body = body[: call.start()] + body[call.end() :]
    return optimize(region.replace(_body(region, top), body), top)


def _place(region: str, kernel: Kernel, call: str) -> Location:
    number = re.search(r"!dbg !(\d+)", call)
    return DebugInfo(region, frozenset(kernel.own)).location(number.group(1)) if number else Location("", 0)


# ---- streams by the names that the IR gives them --------------------------------------------------------------------


def bind_streams(
    function: Function, top: str, ports: list[StreamPort], channels: dict[str, LocalStream]
) -> dict[str, StreamPort]:
    """Map IR pointers to the streams they lead to: arguments, local streams of `top`, and elements of arrays."""
    bound = {f"%{port.name}": port for port in ports}
    arrays: dict[str, StreamPort] = {}
    for key, variable in function.variables.items():
        channel = channels.get(variable.name) if variable.function == top else None
        if channel and channel.is_array:
            arrays[key] = channel.port
            bound[key] = replace(channel.port, name=f"{channel.port.name}_0")
        elif channel:
            bound[key] = channel.port
    for block in function.blocks.values():
        for step in block.instructions:
            pointer = step.operands[0] if step.opcode == "getelementptr" else None
            if isinstance(pointer, Local) and (port := arrays.get(pointer.name)):
                bound[step.name] = replace(port, name=f"{port.name}_{_index(step)}")
    return bound


def _index(step: Instruction) -> int:
    last = step.operands[-1]
    if not isinstance(last, Const):
        raise unsupported(step.where, "a stream chosen at run time", "UNROLL the loop, or choose by if and else")
    return last.value  # a stream takes one byte, so that byte offsets are indices too


# ---- who is connected to whom ---------------------------------------------------------------------------------------


def connect(kernel: Kernel, compiled: dict[str, Cdfg]) -> list[Channel]:
    """Return the channels between compiled processes; each must have one writer and one reader."""
    arguments = {port.name for port in kernel.ports}
    channels: dict[str, Channel] = {}
    for process, cdfg in compiled.items():
        for name, port in ((name, port) for name, port in cdfg.streams.items() if not port.is_inside):
            local = kernel.channels.get(name) or kernel.channels.get(re.sub(r"_\d+$", "", name))
            channel = channels.setdefault(name, Channel(port, (local.depth if local else 0) or DEFAULT_DEPTH))
            ops = {effect.op for unit in cdfg.units for effect in unit.effects if effect.name == name}
            channel.writers += [process] * bool(ops & OUTPUT_OPS)
            channel.readers += [process] * bool(ops & INPUT_OPS)
    for name, channel in channels.items():
        _check_ends(name, channel, is_argument=name in arguments)
    return [channel for name, channel in channels.items() if name not in arguments]


def _check_ends(name: str, channel: Channel, *, is_argument: bool) -> None:
    writers, readers = channel.writers, channel.readers
    if is_argument and len(writers) + len(readers) == 1:
        return
    if is_argument or len(writers) != 1 or len(readers) != 1 or writers == readers:
        text = f"stream '{name}' written by {_listed(writers)} and read by {_listed(readers)}"
        remedy = "one process of the DATAFLOW region writes a stream, one other reads it"
        raise unsupported(channel.port.where, text, remedy)


def _listed(names: list[str]) -> str:
    return ", ".join(names) or "nobody"


def check_statics(compiled: dict[str, Cdfg]) -> None:
    """Refuse static variables that several processes use."""
    users: dict[str, list[str]] = {}
    variables: dict[str, Variable] = {}
    for process, cdfg in compiled.items():
        for key, memory in cdfg.memories.items():
            if memory.banks and memory.variable.is_static and not memory.variable.constant:
                users.setdefault(key, []).append(process)
                variables[key] = memory.variable
    for key, processes in users.items():
        if len(processes) > 1:
            raise _shared(variables[key], processes)
