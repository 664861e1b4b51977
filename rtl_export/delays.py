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
FREE = EFFECTS | {"const", "ext", "phi", "ready", "trunc", "zext", "sext"}


@cache
def table() -> dict[str, Any]:
    """Return the delay table: nanoseconds, with its part and origin."""
    contents: dict[str, Any] = json.loads(TABLE.read_text())
    return contents


def product_of(node: Node) -> Node | None:
    """Return the multiplication whose product a value is, perhaps with more bits in front."""
    while node.op == "sext" or (node.op == "zext" and node.args[0].lo >= 0):
        node = node.args[0]
    return node if node.op == "mul" else None


def slice_product(addition: Node) -> Node | None:
    """Return the multiplication that has left its last register to this addition of its product, if there is one."""
    products = [product_of(arg) for arg in addition.args] if addition.op == "add" else []
    return next((node for node in products if node is not None and _is_shared(node)), None)


def _is_shared(product: Node) -> bool:
    return product.latency == int(table()["multiply_latency"]) - 1


@dataclass(frozen=True)
class Delays:
    """Delays in ns of the nodes of one kernel.

    `budget` is what a stage may hold of the clock period, `easy` what it holds where another stage costs no interval.
    """

    budget: float
    easy: float
    memories: dict[str, Memory]

    @staticmethod
    def for_clock(clock_mhz: float, memories: dict[str, Memory]) -> Delays:
        """Return the delays for a clock; shares of the period are kept for routing and clock uncertainty."""
        period, t = 1000 / clock_mhz, table()
        return Delays(period * (1 - t["uncertainty"]), period * (1 - t["margin"]), memories)

    def of(self, node: Node) -> float:
        """Return the delay of one node, at most the budget: a longer one is alone in its stage."""
        return min(self.raw(node), self.budget)

    def to(self, node: Node, arg: Node) -> float:
        """Return the delay from an operand to a node's output, or to its own registers if it has any.

        The condition of an access that can wait goes on to all registers that then wait.
        """
        if node.op == "mul" and node.latency:
            return float(table()["multiply_input"])
        if node.op in ("pop", "push") and arg is node.args[0]:
            return float(table()["stall"])
        if slice_product(node) is not None and (product := product_of(arg)) is not None:  # from slice to slice
            return self.of(node) - self.of(product)
        return self.of(node)

    def latency(self, node: Node) -> int:
        """Return how many stages an operation takes if no recurrence forbids it: 0 if it is combinational."""
        if node.op == "mul" and self._needs_dsp(node):
            return int(table()["multiply_latency"])
        if node.op == "load" and not self.memories[node.name].is_register(node.bank):
            return 2 if self._has_output_register(self.memories[node.name], node.bank) else 1
        return 0

    def _has_output_register(self, memory: Memory, index: int) -> bool:
        bank = memory.bank(index)
        bits = bank.depth * bank.lanes * bank.element_width
        return memory.style in ("block", "ultra") or (memory.style == "auto" and bits > int(table()["block_ram_bits"]))

    def raw(self, node: Node) -> float:
        """Return the delay of one node even if it exceeds the budget."""
        t, bits = table(), node.bits
        if node.op in FREE or node.name == "disjoint":
            return 0.0
        if node.op == "mul" and node.latency:
            return 0.0 if _is_shared(node) else float(t["multiply_output"])
        if node.op in SHIFTS:
            return 0.0 if node.args[1].is_const else float(t["shift_level"]) * _levels(max(bits, node.args[0].bits), 2)
        if node.op == "field":
            return float(t["stream"])
        if slice_product(node) is not None:
            return self.easy  # between registers of the slice
        if node.op in ("add", "sub"):
            return float(t["add"] + t["add_per_bit"] * bits)
        if node.op == "icmp" and sum(arg.bits for arg in node.args if not arg.is_const) <= int(t["reduce_inputs"]):
            return float(t["lut"])
        if node.op == "icmp":
            return float(t["compare"] + t["compare_per_bit"] * max(arg.bits for arg in node.args))
        if node.op == "parity":
            return float(t["lut"]) * _levels(_parity_inputs(node.args[0]), t["reduce_inputs"])
        if node.op == "mul":
            return self._multiply(node)
        if node.op == "read":
            load = node.args[0]
            memory = self.memories[load.name]
            if load.latency > 1:
                return float(t["read"]["registered"])
            return float(t["read"]["register" if memory.is_register(load.bank) else memory.style])
        return self._logic(node)

    def _multiply(self, node: Node) -> float:
        t = table()
        small, large = sorted(arg.bits for arg in node.args)
        if (digits := _constant_digits(node)) and not self._needs_dsp(node):
            return float(t["add"] + t["add_per_bit"] * node.bits) * _levels(digits, 2) if digits > 1 else 0.0
        if not self._needs_dsp(node):
            return float(t["multiply_small"])
        fits = small <= t["multiply_dsp_bits"][1] and large <= t["multiply_dsp_bits"][0]
        return float(t["multiply_dsp"] if fits else t["multiply_wide"])

    def _needs_dsp(self, node: Node) -> bool:
        """Tell a multiplication for a DSP slice from one that a few adders do."""
        t = table()
        if digits := _constant_digits(node):
            return digits > int(t["multiply_constant_digits"])
        return min(arg.bits for arg in node.args) > int(t["multiply_small_bits"])

    def _logic(self, node: Node) -> float:
        if node.op in ("and", "or", "xor") and node.args[1].is_const:
            return 0.0  # wires and inverters
        if node.op == "select" and node.args[1].is_const and node.args[2].is_const:
            return 0.0  # each bit is the condition, its inverse or fixed
        return float(table()["gate" if node.width == 1 and node.op != "select" else "lut"])


def _constant_digits(node: Node) -> int:
    """Count the additions and subtractions, and one, of a multiplication by a constant; 0 for any other.

    They are the digits that are not 0 of its canonical signed form: 0x77 is 0x80 - 8 - 1.
    """
    constants = [arg.lo for arg in node.args if arg.is_const]
    return (constants[0] ^ 3 * constants[0]).bit_count() if constants else 0


def _levels(inputs: int, per_level: int) -> int:
    return max(1, math.ceil(math.log(max(inputs, 2), per_level) - 1e-9))


def _parity_inputs(node: Node) -> int:
    """Count the bits that a parity really depends on, through a constant mask."""
    if node.op == "and" and node.args[1].is_const:
        return (node.args[1].lo & ((1 << node.width) - 1)).bit_count()
    return node.bits
