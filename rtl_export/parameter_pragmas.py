"""Pragmas about an array that name a parameter of a function: they are about the arrays that calls pass for it.

As in Vitis HLS, whose functions are inlined before their pragmas take effect. Functions are known by their names, as
in the rest of the storage pragmas; a promise about a loop stays with that loop.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from rtl_export.pragmas import Pragma

FUNCTIONS = {"FUNCTION_DECL", "CXX_METHOD", "FUNCTION_TEMPLATE", "CONSTRUCTOR", "CONVERSION_FUNCTION"}
AROUND = {"UNEXPOSED_EXPR", "PAREN_EXPR"}  # what may stand around a plain name

Place = tuple[str, str]  # a variable: its function and its name
Storage = list[tuple[str, Pragma]]  # function and pragma


@dataclass
class Calls:
    """The parameters of functions, and what calls pass for them: names of variables, if they are plain names."""

    parameters: dict[str, list[str]] = field(default_factory=dict)
    passed: dict[Place, set[Place]] = field(default_factory=dict)

    def arrays(self, place: Place, seen: frozenset[Place] = frozenset()) -> set[Place]:
        """Return the variables that a parameter stands for, through any number of calls."""
        found = set[Place]()
        for other in self.passed.get(place, set()) - seen:
            is_parameter = other[1] in self.parameters.get(other[0], [])
            found |= self.arrays(other, seen | {place}) if is_parameter else {other}
        return found


def read_calls(cursors: Iterable[Any]) -> Calls:
    """Return what the libclang cursors of the kernel's own files call, and with what."""
    calls = Calls()
    functions = [cursor for cursor in cursors if cursor.kind.name in FUNCTIONS and cursor.is_definition()]
    for function in functions:
        names = [child.spelling for child in function.get_children() if child.kind.name == "PARM_DECL"]
        calls.parameters[function.spelling] = names
    for function in functions:
        for call in (cursor for cursor in _descendants(function) if cursor.kind.name == "CALL_EXPR"):
            callee, arguments = _call(call)
            for parameter, argument in zip(calls.parameters.get(callee, []), arguments, strict=False):
                if name := _plain_name(argument):
                    calls.passed.setdefault((callee, parameter), set()).add((function.spelling, name))
    return calls


def _call(call: Any) -> tuple[str, list[Any]]:
    children = list(call.get_children())
    callee = call.spelling or next((child.spelling for child in children[:1]), "")
    return callee, list(call.get_arguments()) or children[1:]


def _plain_name(expression: Any) -> str:
    while expression is not None and expression.kind.name in AROUND:
        children = list(expression.get_children())
        expression = children[0] if len(children) == 1 else None
    return expression.spelling if expression is not None and expression.kind.name == "DECL_REF_EXPR" else ""


def _descendants(cursor: Any) -> Iterator[Any]:
    for child in cursor.get_children():
        yield child
        yield from _descendants(child)


def follow_calls(storage: Storage, calls: Calls) -> tuple[Storage, list[str]]:
    """Return pragmas that name the arrays themselves, and in words those for whose parameter no array is found."""
    found, lost = Storage(), list[str]()
    for function, pragma in storage:
        name = pragma.options.get("variable", "")
        if name not in calls.parameters.get(function, []):
            found.append((function, pragma))
            continue
        arrays = sorted(calls.arrays((function, name)))
        found += [(home, replace(pragma, options=pragma.options | {"variable": array})) for home, array in arrays]
        if not arrays:
            lost.append(f"{pragma.where}: {pragma.kind} of the parameter {name}: no call passes a whole array by name")
    return found, lost
