"""The player's plan: which ports of a module belong to which argument, and how its calls start and end."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Any

from rtl_export.arguments import RETURN
from rtl_export.compiler import Compiled
from rtl_export.ports import AXIS, M_AXI, PIN


def plan(compiled: Compiled, memories: Container[str] = ()) -> str:
    """Return the plan for an exported kernel as player.cpp reads it; `memories` are its m_axi arguments."""
    slaves = dict.fromkeys(register["port"] for register in compiled.arguments["registers"])
    control = compiled.arguments["control"]
    if "port" in control:
        slaves[control["port"]] = None
    lines = [f"slave {name}" for name in slaves]
    lines.append(_control(control))
    for index, argument in enumerate(compiled.arguments["arguments"]):
        lines += _argument(compiled, index, argument["name"] in memories, argument)
    result = {"name": RETURN, "direction": "out"}
    lines += _scalar(compiled, len(compiled.arguments["arguments"]), result)
    lines += [f"bundle {port['name']}" for port in compiled.ports if port["protocol"] == M_AXI]
    return "\n".join(lines) + "\n"


def argument_names(compiled: Compiled) -> list[str]:
    """Return the names of the arguments in the order of the source."""
    return [argument["name"] for argument in compiled.arguments["arguments"]]


def streams(compiled: Compiled) -> dict[str, dict[str, int]]:
    """Return the bits of each stream's signals."""
    return {port["name"]: dict(port["signals"]) for port in compiled.ports if port["protocol"] == AXIS}


def _control(control: Mapping[str, Any]) -> str:
    if control["protocol"] == "ap_ctrl_none":
        return "control free"
    how = "chain" if control["protocol"] == "ap_ctrl_chain" else "hs"
    return f"control registers {how} {control['port']}" if "port" in control else f"control pins {how}"


def _argument(compiled: Compiled, index: int, is_memory: bool, argument: Mapping[str, Any]) -> Iterable[str]:
    if argument["kind"] == "stream":
        return [f"stream {index} {argument['name']}"]
    if not is_memory:
        return _scalar(compiled, index, argument)
    address = {"name": argument["name"], "direction": "in"}
    return [*_scalar(compiled, index, address), f"memory {index} {argument['name']}"]


def _scalar(compiled: Compiled, index: int, argument: Mapping[str, Any]) -> Iterable[str]:
    name, both = argument["name"], argument["direction"] == "inout"
    pins = {port["name"]: port["signals"][port["name"]] for port in compiled.ports if port["protocol"] == PIN}
    registers = {register["name"]: register for register in compiled.arguments["registers"]}
    for direction, suffix in (("in", "_i"), ("out", "_o")):
        port = name + suffix if both else name
        if direction not in argument["direction"]:
            continue
        if port in registers:
            found = registers[port]
            valid = found.get("ap_vld", 0)
            yield f"register {index} {name} {direction} {found['port']} {found['offset']} {found['bits']} {valid}"
        elif port in pins:
            valid_pin = f"{port}_ap_vld"
            yield f"pin {index} {name} {direction} {port} {pins[port]} {valid_pin if valid_pin in pins else '-'}"
