"""What must hold of a program before it may run: it ends, touches its buffers only, and no stream waits for ever."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quant import layout
from quant.commands import COMMAND_VERSION, MAX_CONTEXT, MAX_TOKENS, OP_STOP, overflow, unused_bits
from quant.memory_map import BUFFER_OF_UNIT, MemoryMap
from quant.program import LANE_KERNELS, Instruction, LaneKernel, ProgramError, command_fields, decode
from quant.program_flow import known_ops, lane_block, packets, whole_packets
from quant.units import END, SEND, UNITS, WAIT

Fields = Mapping[str, int]
REGISTERED = 2  # commands that both ends of a stream hold without a FIFO


@dataclass(frozen=True)
class Wiring:
    """Of a linked system: its streams from (unit, port) to (unit, port), and the commands that fit before a unit."""

    streams: Mapping[tuple[str, str], tuple[str, str]]
    capacity: Mapping[str, int]


def wiring(streams: Iterable[tuple[str, str, int]], sequencer: str = "sequencer_1") -> Wiring:
    """Return the wiring of streams (source, sink, depth), ends as UNIT.PORT as in a linker file or a manifest."""
    data: dict[tuple[str, str], tuple[str, str]] = {}
    depths: dict[str, list[int]] = {}
    for source, sink, depth in streams:
        (unit, _, port), (reader, _, end) = source.partition("."), sink.partition(".")
        if sequencer in (unit, reader):
            depths.setdefault(reader if unit == sequencer else unit, []).append(depth)
        else:
            data[unit, port] = reader, end
    return Wiring(data, {unit: min(both) + REGISTERED for unit, both in depths.items()})


@dataclass(frozen=True)
class _Sent:
    """A command of a program."""

    index: int
    unit: str
    fields: Fields

    def error(self, what: str) -> ProgramError:
        """Return the error for this command; `what` ends with the remedy."""
        return ProgramError(f"instruction {self.index}: {self.unit}: {what}")


def check_program(program: bytes, memory: MemoryMap, wiring: Wiring) -> None:
    """Raise ProgramError for the first thing that is wrong with a program.

    Every instruction is one; the last and no other is END; commands have known ops, versions and options; each status
    is taken, and no more commands are under way at a unit than fit before it; every access lies in the unit's buffer
    and no result in another's place; on every stream what is sent is what is taken, packet by packet.
    """
    instructions = decode(program)
    _check_end(instructions)
    sent = _sent(instructions)
    for command in sent:
        _check_command(command, instructions[command.index].payload)
    _check_statuses(instructions, wiring.capacity)
    _check_memory(sent, memory.beats)
    _check_streams(sent, wiring.streams)


def _sent(instructions: Sequence[Instruction]) -> list[_Sent]:
    return [
        _Sent(index, step.unit, command_fields(step.unit, step.payload))
        for index, step in enumerate(instructions)
        if step.opcode == SEND
    ]


def _check_end(instructions: Sequence[Instruction]) -> None:
    ends = [index for index, step in enumerate(instructions) if step.opcode == END]
    if ends != [len(instructions) - 1]:
        last = len(instructions) - 1
        raise ProgramError(f"END stands at {ends}; it must be the last instruction, {last}, and only there")


def _check_command(command: _Sent, beat: bytes) -> None:
    kernel, fields = UNITS[command.unit], command.fields
    version = layout.LAYOUT_VERSION if kernel in LANE_KERNELS else COMMAND_VERSION
    if fields["version"] != version:
        raise command.error(f"command version {fields['version']}; this is version {version}, write the program again")
    most = LANE_KERNELS[kernel].tokens if kernel in LANE_KERNELS else MAX_TOKENS
    if not 1 <= fields["tokens"] <= most:
        raise command.error(f"{fields['tokens']} tokens; {kernel} takes 1 to {most}")
    if kernel in LANE_KERNELS:
        _check_lane(command, LANE_KERNELS[kernel])
        return
    if fields["op"] not in known_ops(kernel):
        raise command.error(f"op {fields['op']}; {kernel} knows {', '.join(map(str, known_ops(kernel)))}")
    if extra := int.from_bytes(beat, "little") & unused_bits(kernel):
        raise command.error(f"bits {extra:#x} are set; they must be zero")
    if problem := overflow(kernel, fields):
        raise command.error(problem)
    if "position" in fields and fields["position"] + fields["tokens"] > MAX_CONTEXT:
        raise command.error(f"position {fields['position'] + fields['tokens'] - 1}; the last one is {MAX_CONTEXT - 1}")


def _check_lane(command: _Sent, kernel: LaneKernel) -> None:
    flags, options, groups = (command.fields[name] for name in ("flags", "options", "groups"))
    if unknown := options & ~(layout.OPT_CLEAR | layout.OPT_PLANES):
        raise command.error(f"options {unknown:#x} are set; they must be zero")
    if flags & layout.FLAG_G32 and flags & layout.FLAG_G128:
        raise command.error("blocks of 32 and of 128 rows; one of both flags may be set")
    shape = lane_block(flags, options)
    if flags & layout.FLAG_W3 and (shape.planes > 1 or 3 not in kernel.bits):
        raise command.error("codes of 3 bits; it takes 4, or 8 in two planes: pack with --bits 4")
    if groups % shape.planes:
        raise command.error(f"{groups} groups of two planes; there must be as many of each")
    if not 0 < (K := shape.inputs(groups)) <= kernel.max_k:
        raise command.error(f"K = {K}; its memory holds 1 to {kernel.max_k}")


# ---- statuses -------------------------------------------------------------------------------------------------------


def _check_statuses(instructions: Sequence[Instruction], capacity: Mapping[str, int]) -> None:
    under_way: Counter[str] = Counter()
    for index, step in enumerate(instructions):
        if step.opcode == SEND:
            under_way[step.unit] += 1
            if under_way[step.unit] > capacity[step.unit]:
                raise ProgramError(
                    f"instruction {index}: {under_way[step.unit]} commands under way at {step.unit}, "
                    f"{capacity[step.unit]} fit; wait for a status before"
                )
        elif step.opcode == WAIT:
            under_way[step.unit] -= 1
            if under_way[step.unit] < 0:
                raise ProgramError(f"instruction {index}: WAIT {step.unit}, which has nothing to answer; remove it")
    for unit, count in under_way.items():
        if count:
            raise ProgramError(f"{count} statuses of {unit} are not taken; add WAIT {unit} before END")


# ---- memory ---------------------------------------------------------------------------------------------------------


def check_reach(program: bytes, beats: Mapping[str, int]) -> None:
    """Raise ProgramError if a program reaches beyond its buffers, whose sizes `beats` has, or writes a place twice."""
    _check_memory(_sent(decode(program)), beats)


def _check_memory(sent: Iterable[_Sent], sizes: Mapping[str, int]) -> None:
    written: dict[str, list[tuple[int, int, _Sent]]] = {}
    for command in sent:
        kernel, fields = UNITS[command.unit], command.fields
        if command.unit not in BUFFER_OF_UNIT or fields["op"] == OP_STOP:
            continue
        buffer = BUFFER_OF_UNIT[command.unit]
        first, beats = _reach(fields) if kernel == "kv_cache" else (fields["offset"], fields["beats"])
        if beats == 0 or first + beats > sizes[buffer]:
            raise command.error(
                f"beats {first} to {first + beats - 1} of buffer {buffer}, which has {sizes[buffer]}; "
                "give it more room or correct the offset"
            )
        if kernel == "write_mover":
            written.setdefault(buffer, []).append((first, first + beats, command))
    for places in written.values():
        _check_apart(sorted(places, key=lambda place: place[:2]))


def _reach(fields: Fields) -> tuple[int, int]:
    """Return the first beat and the number of beats of a cache."""
    return fields["base"], 2 * fields["heads"] * fields["capacity"] * (1 + fields["row_beats"])


def _check_apart(places: Sequence[tuple[int, int, _Sent]]) -> None:
    for (_, end, before), (start, _, command) in pairwise(places):
        if start < end:
            raise command.error(f"writes from beat {start} on, where instruction {before.index} writes, too; move it")


# ---- streams --------------------------------------------------------------------------------------------------------


def _check_streams(sent: Iterable[_Sent], streams: Mapping[tuple[str, str], tuple[str, str]]) -> None:
    flow: dict[tuple[str, str], list[int]] = {}
    for command in sent:
        for port, beats in packets(UNITS[command.unit], command.fields).items():
            flow.setdefault((command.unit, port), []).extend(beats)
    for source, sink in streams.items():
        given, taken = whole_packets(flow.pop(source, [])), whole_packets(flow.pop(sink, []))
        if given != taken:
            raise ProgramError(_difference(source, sink, given, taken))
    if flow:
        unit, port = next(iter(flow))
        raise ProgramError(f"{unit}.{port} has packets, but it is not connected; the system cannot run this program")


def _difference(source: tuple[str, str], sink: tuple[str, str], given: Sequence[int], taken: Sequence[int]) -> str:
    pairs = enumerate(zip(given, taken, strict=False))
    number = next((n for n, (a, b) in pairs if a != b), min(len(given), len(taken)))
    ends = [f"{beats[number]} beats" if number < len(beats) else "none" for beats in (given, taken)]
    return (
        f"packet {number} from {'.'.join(source)} to {'.'.join(sink)}: {ends[0]} sent, {ends[1]} taken; "
        "correct the dimensions of one of them"
    )
