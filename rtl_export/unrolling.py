"""Loops inside a pipelined loop are unrolled, wherever they come from: a function that was inlined has loops too.

Works on the IR text after inlining, when all that a pipelined loop calls is in its body.
"""

from __future__ import annotations

import re

from rtl_export.cfg import PIPELINE_MARKER, ControlFlow, Loop
from rtl_export.errors import Location
from rtl_export.ir import Block, Const, Function, Instruction

LABEL = re.compile(r'^([-\w.$]+|"[^"]*"):')
TARGET = re.compile(r'label %([-\w.$]+|"[^"]*")')
LOOP_METADATA = re.compile(r", !llvm\.loop !\d+")
FIRST_METADATA = 900_000_000  # above all numbers that clang gives
NOWHERE = Location("", 0)


def unroll_inside_pipelines(ir: str, top: str) -> str:
    """Return the IR with `llvm.loop.unroll.full` on every loop inside one that holds a PIPELINE marker itself."""
    lines = ir.split("\n")
    blocks = _blocks(lines, top)
    flow = ControlFlow(Function(top, {name: _outline(lines, name, blocks[name]) for name in blocks}, {}, {}))
    ends = sorted(blocks[latch][-1] for loop in _inside_pipelines(flow) for latch in loop.latches)
    for count, end in enumerate(ends):
        number = FIRST_METADATA + 2 * count
        lines[end] = f"{LOOP_METADATA.sub('', lines[end])}, !llvm.loop !{number}"
        lines.append(f"!{number} = distinct !{{!{number}, !{number + 1}}}")
        lines.append(f'!{number + 1} = !{{!"llvm.loop.unroll.full"}}')
    return "\n".join([*lines, ""])


def _blocks(lines: list[str], top: str) -> dict[str, list[int]]:
    """Return the line numbers of each block's instructions, the branch last."""
    blocks: dict[str, list[int]] = {}
    name = ""
    start = next(number for number, line in enumerate(lines) if re.match(rf"define .*@{re.escape(top)}\(", line))
    for number in range(start + 1, lines.index("}", start)):
        if label := LABEL.match(lines[number]):
            name = label.group(1)
            blocks[name] = []
        elif lines[number].strip() and not lines[number].lstrip().startswith(("#dbg", ";")):
            blocks[name].append(number)
    return blocks


def _outline(lines: list[str], name: str, numbers: list[int]) -> Block:
    """Return a block with its markers and targets only."""
    markers = [
        Instruction("call", "", 0, [Const(32, 1)], NOWHERE, callee=PIPELINE_MARKER)
        for number in numbers
        if f"@{PIPELINE_MARKER}(" in lines[number]
    ]
    targets = [target for number in numbers for target in TARGET.findall(lines[number])]  # a switch has many lines
    return Block(name, markers, Instruction("br", "", 0, [], NOWHERE, targets=targets))


def _inside_pipelines(flow: ControlFlow) -> list[Loop]:
    inside: dict[str, Loop] = {}
    for loop in flow.loops:
        inner = [other for other in flow.loops if set(other.blocks) < set(loop.blocks)]
        own = set(loop.blocks).difference(*(other.blocks for other in inner))
        if any(flow.function.blocks[name].instructions for name in own):
            inside |= {other.header: other for other in inner}
    return list(inside.values())
