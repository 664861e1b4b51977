"""The player's plan: which ports of a module belong to which argument, and how its calls start and end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rtl_export.compiler import Compiled

RETURN = "ap_return"


def plan(compiled: Compiled) -> str:
    """Return the plan for an exported kernel as player.cpp reads it."""
    return "\n".join([*_control(compiled), *_arguments(compiled), *_bundles(compiled.ports)]) + "\n"


def argument_names(compiled: Compiled) -> list[str]:
    """Return the names of the arguments in the order of the source."""
    return [port["name"] for port in compiled.ports if port["protocol"] == "axis"]


def _control(compiled: Compiled) -> Iterable[str]:
    yield "control free"


def _arguments(compiled: Compiled) -> Iterable[str]:
    for index, name in enumerate(argument_names(compiled)):
        yield f"stream {index} {name}"


def _bundles(ports: list[dict[str, Any]]) -> Iterable[str]:
    return (f"bundle {port['name']}" for port in ports if port["protocol"] == "m_axi")
