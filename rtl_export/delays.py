"""How long an operation takes on the target part: the table in delays.json, read once, applied to nodes."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rtl_export.memory import Memory
from rtl_export.nodes import EFFECTS, SHIFTS, Node

TABLE = Path(__file__).with_name("delays.json")
FREE = EFFECTS | {"const", "ext", "phi", "field", "ready", "trunc", "zext", "sext"}


@cache
def table() -> dict[str, Any]:
    """Return the delay table: nanoseconds, with its part and origin."""
    contents: dict[str, Any] = json.loads(TABLE.read_text())
    return contents


@dataclass(frozen=True)
class Delays:
    """Delays in ns of the nodes of one kernel; `budget` is what a stage may hold of the clock period."""

    budget: float
    memories: dict[str, Memory]

    @staticmethod
    def for_clock(clock_mhz: float, memories: dict[str, Memory]) -> Delays:
        """Return the delays for a clock; a share of the period is kept for routing and clock uncertainty."""
        return Delays(1000 / clock_mhz * (1 - table()["uncertainty"]), memories)

    def of(self, node: Node) -> float:
        """Return the delay of one node, at most the budget: a longer one is alone in its stage."""
        return min(self.raw(node), self.budget)

    def raw(self, node: Node) -> float:
        """Return the delay of one node even if it exceeds the budget."""
        t, bits = table(), node.bits
        if node.op in FREE or node.name == "disjoint":
            return 0.0
        if node.op in SHIFTS:
            return 0.0 if node.args[1].is_const else float(t["shift_level"]) * _levels(max(bits, node.args[0].bits), 2)
        if node.op in ("add", "sub"):
            return float(t["add"] + t["add_per_bit"] * bits)
        if node.op == "icmp":
            return float(t["compare"] + t["compare_per_bit"] * max(arg.bits for arg in node.args))
        if node.op == "parity":
            return float(t["lut"]) * _levels(_parity_inputs(node.args[0]), t["reduce_inputs"])
        if node.op == "mul":
            return self._multiply(node)
        if node.op == "read":
            memory = self.memories[node.args[0].name]
            return float(t["read"]["register" if memory.is_register() else memory.style])
        return self._logic(node)

    def _multiply(self, node: Node) -> float:
        t = table()
        small, large = sorted(arg.bits for arg in node.args)
        if any(arg.is_const for arg in node.args):
            return float(t["multiply_constant"])
        if small <= t["multiply_small_bits"]:
            return float(t["multiply_small"])
        fits = small <= t["multiply_dsp_bits"][1] and large <= t["multiply_dsp_bits"][0]
        return float(t["multiply_dsp"] if fits else t["multiply_wide"])

    def _logic(self, node: Node) -> float:
        if node.op in ("and", "or", "xor") and node.args[1].is_const:
            return 0.0  # wires and inverters
        if node.op == "select" and node.args[1].is_const and node.args[2].is_const:
            return 0.0  # each bit is the condition, its inverse or fixed
        return float(table()["gate" if node.width == 1 and node.op != "select" else "lut"])


def _levels(inputs: int, per_level: int) -> int:
    return max(1, math.ceil(math.log(max(inputs, 2), per_level) - 1e-9))


def _parity_inputs(node: Node) -> int:
    """Count the bits that a parity really depends on, through a constant mask."""
    if node.op == "and" and node.args[1].is_const:
        return (node.args[1].lo & ((1 << node.width) - 1)).bit_count()
    return node.bits
