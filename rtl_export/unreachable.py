"""Blocks that are never reached, as LLVM has found without taking the branches to them away.

They come from switches whose cases cover all values and from __builtin_unreachable(). A branch that could lead there
goes the other way, as after LLVM's own passes. If every way leads to one, the C++ has no meaning: that is an error.
"""

from __future__ import annotations

from dataclasses import replace

from rtl_export.errors import unsupported
from rtl_export.ir import Block


def drop_unreachable(blocks: dict[str, Block]) -> None:
    """Remove blocks that end in `unreachable` and those that lead to nothing else; the first block is the entry."""
    entry = next(iter(blocks))
    while dead := [block for block in blocks.values() if block.end.opcode == "unreachable"]:
        gone = {block.name for block in dead}
        if entry in gone:
            where = blocks[entry].end.where
            raise unsupported(where, "code that must not be reached", "remove the undefined behaviour")
        for block in dead:
            del blocks[block.name]
        for block in blocks.values():
            if gone.intersection(block.end.targets):
                left = [target for target in block.end.targets if target not in gone]
                opcode = "br" if left else "unreachable"
                block.end = replace(block.end, opcode=opcode, operands=[], targets=left)
