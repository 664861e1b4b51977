"""Random statements, each one line or a block whose braces stand on lines of their own."""

from __future__ import annotations

from collections.abc import Callable

from rtl_export.check.generate.expressions import cast, condition, element, expression
from rtl_export.check.generate.scope import Scope, Stream, is_ap, width_of


def statements(scope: Scope, depth: int = 1, count: tuple[int, int] = (2, 4)) -> list[str]:
    """Return a few random statements; `depth` is how deep branches may be nested in each other."""
    here = scope.inside()
    lines: list[str] = []
    for _ in range(scope.source.randint(*count)):
        lines += _statement(here, depth)
    return lines


def indented(lines: list[str], by: int = 2) -> list[str]:
    """Return lines further to the right; pragmas stay in the first column."""
    return [line if line.startswith("#") else " " * by + line for line in lines]


def _statement(scope: Scope, depth: int) -> list[str]:
    makers: list[tuple[float, Callable[[], list[str]]]] = [
        (4, lambda: [_assignment(scope)]),
        (2, lambda: [_accumulate(scope)] if scope.arrays else [_assignment(scope)]),
        (1.5, lambda: [_store(scope)]),
        (1, lambda: [_part(scope)]),
        (0.6, lambda: _exchange(scope)),
        (1, lambda: [_temporary(scope)]),
        (1.5 if depth else 0, lambda: _branch(scope, depth)),
        (0.8 if depth else 0, lambda: _switch(scope, depth)),
        (0.6 if depth else 0, lambda: _unrolled(scope)),
        (1 if scope.outputs else 0, lambda: [write(scope)]),
        (0.8 if scope.leave else 0, lambda: _leave(scope)),
    ]
    make = scope.pick(makers)
    assert callable(make)
    lines: list[str] = make()
    return lines


def _assignment(scope: Scope) -> str:
    name = scope.source.choice(list(scope.scalars))
    operator = scope.source.choice(["=", "=", "=", "+=", "-=", "^="])
    return f"{name} {operator} {scope.scalars[name]}({expression(scope, 2)});"


def _accumulate(scope: Scope) -> str:
    name = scope.source.choice(list(scope.scalars))
    value, _ = element(scope, scope.source.choice(scope.arrays))
    return f"{name} = {scope.scalars[name]}({name} + {value});"


def _store(scope: Scope) -> str:
    arrays = [array for array in scope.arrays if not array.is_table]
    if not arrays:
        return _assignment(scope)
    target, kind = element(scope, scope.source.choice(arrays))
    return f"{target} = {kind}({expression(scope, 2)});"


def _exchange(scope: Scope) -> list[str]:
    """Read an element and write another value to it."""
    arrays = [array for array in scope.arrays if not array.is_table]
    if not arrays:
        return [_assignment(scope)]
    name, (place, kind) = f"t{scope.source.randrange(10**6)}", element(scope, scope.source.choice(arrays))
    scope.values = [*scope.values, name]
    return [f"const {kind} {name} = {place};", f"{place} = {kind}({expression(scope, 1)});"]


def _part(scope: Scope) -> str:
    names = [name for name, kind in scope.scalars.items() if is_ap(kind) and width_of(kind) > 2]
    if not names:
        return _assignment(scope)
    name = scope.source.choice(names)
    top = width_of(scope.scalars[name]) - 1
    if scope.chance(0.3):
        return f"{name}[{scope.source.randint(0, top)}] = {condition(scope)};"
    low = scope.source.randint(0, top)
    return f"{name}.range({scope.source.randint(low, top)}, {low}) = {expression(scope, 1)};"


def _temporary(scope: Scope) -> str:
    name, kind = f"t{scope.source.randrange(10**6)}", scope.type()
    line = f"const {kind} {name} = {kind}({expression(scope, 2)});"
    scope.values = [*scope.values, name]
    return line


def _branch(scope: Scope, depth: int) -> list[str]:
    lines = [f"if ({condition(scope)}) {{", *indented(statements(scope, depth - 1))]
    if scope.chance(0.5):
        lines += ["} else {", *indented(statements(scope, depth - 1))]
    return [*lines, "}"]


def _switch(scope: Scope, depth: int) -> list[str]:
    bits = scope.source.randint(2, 3)
    cases = sorted(scope.source.sample(range(1 << bits), scope.source.randint(2, 3)))
    inside = scope.inside(leave=tuple(way for way in scope.leave if way != "break;"))
    lines = [f"switch (int(ap_uint<{bits}>({expression(scope, 1)}))) {{"]
    for case in cases:
        lines += [f"case {case}: {{", *indented(statements(inside, depth - 1, (1, 2)))]
        lines += ["}"] if scope.chance(0.2) and case != cases[-1] else ["  break;", "}"]
    if scope.chance(0.7):
        lines += ["default: {", *indented(statements(inside, depth - 1, (1, 2))), "}"]
    return [*lines, "}"]


def _unrolled(scope: Scope) -> list[str]:
    name, count = f"q{scope.source.randrange(10**6)}", scope.source.randint(2, 4)
    inside = scope.inside(constants=scope.constants | {name: count}, leave=(), outputs=[])
    body = statements(inside, 0, (1, 2))
    return [f"for (int {name} = 0; {name} < {count}; {name}++) {{", "#pragma HLS UNROLL", *indented(body), "}"]


def _leave(scope: Scope) -> list[str]:
    return [f"if ({condition(scope)}) {scope.source.choice(scope.leave)}"]


# ---- streams --------------------------------------------------------------------------------------------------------


def write(scope: Scope, value: str = "", last: str = "") -> str:
    """Return a write of a value (a random one without) to one of the outputs."""
    stream = scope.source.choice(scope.outputs)
    value = value or expression(scope, 2)
    if isinstance(stream.element, int):
        return f"emit({stream.name}, ap_uint<{stream.bits}>({value}), {last or condition(scope)});"
    return f"{stream.name}.write({stream.element}({value}));"


def read(scope: Scope, stream: Stream) -> str:
    """Return an expression that reads a beat's data."""
    if not isinstance(stream.element, int):
        return f"{stream.name}.read()"
    width = min(stream.bits, 64)
    part = f".range({width - 1}, 0)" if scope.chance(0.3) else ""
    return f"{stream.name}.read().data{part}"


def conversion(scope: Scope, name: str) -> list[str]:
    """Return some expressions of what was read into a variable of 64 bits."""
    return [
        f"ap_int<{scope.source.randint(2, 40)}>({name})",
        f"ap_uint<9>({name} >> {scope.source.randint(0, 30)})",
        cast(scope, 0),
    ]
