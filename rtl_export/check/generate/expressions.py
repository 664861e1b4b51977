"""Random expressions. Each has a defined value in C++: no overflow of signed C types, nothing out of range."""

from __future__ import annotations

from collections.abc import Callable

from rtl_export.check.generate.scope import Array, Scope

Maker = Callable[[Scope, int], str]

QUANTIZATIONS = ("AP_TRN", "AP_TRN_ZERO", "AP_RND", "AP_RND_CONV", "AP_RND_INF", "AP_RND_MIN_INF", "AP_RND_ZERO")
OVERFLOWS = ("AP_WRAP", "AP_SAT", "AP_SAT_SYM", "AP_SAT_ZERO")
OPERATORS = (
    (5, "+"),
    (5, "-"),
    (3, "*"),
    (3, "&"),
    (3, "|"),
    (3, "^"),
    (3, "<<"),
    (3, ">>"),
    (6, "compare"),
    (4, "slice"),
    (2, "reduce"),
    (1, "not"),
    (2, "mixed"),
    (1.5, "concat"),
    (1.5, "logic"),
    (1, "negate"),
    (0.5, "divide"),
    (0.5, "fixed"),
    (2.5, "call"),
    (2.5, "element"),
)


def expression(scope: Scope, depth: int) -> str:
    """Return an expression with at most `depth` levels of operators."""
    if depth == 0 or scope.chance(0.15):
        return scope.source.choice([*scope.readable(), str(scope.source.randint(-9, 200))])
    operator = str(scope.pick(OPERATORS))
    special = SPECIAL.get(operator)
    if special is not None:
        return special(scope, depth - 1)
    return f"({cast(scope, depth - 1)} {operator} {cast(scope, depth - 1)})"


def cast(scope: Scope, depth: int, low: int = 2, high: int = 40) -> str:
    """Return an expression converted to a random type."""
    return f"{scope.type(low, high)}({expression(scope, depth)})"


def condition(scope: Scope, depth: int = 1) -> str:
    """Return a test that is often true and often false."""
    if scope.chance(0.3):
        # Without the signs of negation, g++ could take it for a declaration in an `if`.
        return f"!!ap_uint<4>({expression(scope, depth)})[{scope.source.randint(0, 3)}]"
    return f"{expression(scope, depth)} > {scope.source.randint(0, 60)}"


def element(scope: Scope, array: Array) -> tuple[str, str]:
    """Return an element of an array (or a member of it) at random indices, and its type."""
    indices = [index(scope, size) for size in array.sizes]
    if array.partitioned:
        indices[-1] = constant_index(scope, array.sizes[-1])
    member = scope.source.choice(list(array.members))
    return f"{array.name}{''.join(f'[{i}]' for i in indices)}{member}", array.members[member]


def index(scope: Scope, size: int) -> str:
    """Return an index below `size`."""
    bits = (size - 1).bit_length()
    value = f"ap_uint<{bits}>({expression(scope, 1)})"
    return value if size == 1 << bits else f"({value} < {size} ? int({value}) : 0)"


def constant_index(scope: Scope, size: int) -> str:
    """Return an index that is a constant once loops are unrolled."""
    names = [name for name, limit in scope.constants.items() if limit <= size]
    return scope.source.choice([*names, *names, str(scope.source.randrange(size))])


def _multiply(scope: Scope, depth: int) -> str:
    high = 40 if scope.chance(0.1) else 18
    return f"({cast(scope, depth, 2, high)} * {cast(scope, depth, 2, 18)})"


def _shift(operator: str) -> Maker:
    return lambda scope, depth: f"({_ap(scope)}({expression(scope, depth)}) {operator} {_amount(scope, depth)})"


def _amount(scope: Scope, depth: int) -> str:
    constant = str(scope.source.randint(0, 5))
    return scope.source.choice([constant, f"ap_uint<{scope.source.randint(2, 4)}>({expression(scope, depth)})"])


def _compare(scope: Scope, depth: int) -> str:
    relation, kind = scope.source.choice(["<", "<=", ">", ">=", "==", "!="]), scope.type()
    test = f"{cast(scope, depth)} {relation} {cast(scope, depth)}"
    return f"({test} ? {kind}({expression(scope, depth)}) : {kind}({expression(scope, depth)}))"


def _slice(scope: Scope, depth: int) -> str:
    low = scope.source.randint(0, 9)
    return f"ap_uint<16>({expression(scope, depth)}).range({scope.source.randint(9, 15)}, {low})"


def _reduce(scope: Scope, depth: int) -> str:
    kind = f"ap_uint<{scope.source.randint(2, 40)}>"
    name = scope.source.choice(["xor", "xor", "or", "and"])
    return f"ap_uint<1>({kind}({expression(scope, depth)}).{name}_reduce())"


def _not(scope: Scope, depth: int) -> str:
    return f"{scope.type()}(~ap_int<{scope.source.randint(2, 40)}>({expression(scope, depth)}))"


def _mixed(scope: Scope, depth: int) -> str:
    """Operands as they are: widths and signs that differ."""
    first, second = (f"ap_int<{scope.source.randint(8, 40)}>({expression(scope, depth)})" for _ in range(2))
    return (
        f"({first} {scope.source.choice('+-&|^')} {second} {scope.source.choice('+-')} {scope.source.randint(0, 99)})"
    )


def _concat(scope: Scope, depth: int) -> str:
    parts = [f"ap_uint<{scope.source.randint(1, 12)}>({expression(scope, depth)})" for _ in range(2)]
    return f"ap_uint<24>(({parts[0]}, {parts[1]}))"


def _logic(scope: Scope, depth: int) -> str:
    return f"ap_uint<1>({condition(scope, depth)} {scope.source.choice(['&&', '||'])} {condition(scope, depth)})"


def _negate(scope: Scope, depth: int) -> str:
    return f"(-{_ap(scope)}({expression(scope, depth)}))"


def _ap(scope: Scope, high: int = 40) -> str:
    return f"ap_{scope.source.choice(['int', 'uint'])}<{scope.source.randint(2, high)}>"


def _divide(scope: Scope, depth: int) -> str:
    divisor = _ap(scope, 12)
    odd = f"{divisor}({divisor}({expression(scope, depth)}) | 1)"  # not 0
    divisor = scope.source.choice([odd, str(scope.source.choice([3, 5, 7, 10, 16, 100]))])
    return f"({_ap(scope, 24)}({expression(scope, depth)}) {scope.source.choice('/%')} {divisor})"


def _fixed(scope: Scope, depth: int) -> str:
    """A product of two fixed-point numbers, rounded and limited, as its bits."""
    numbers = [_fixed_type(scope) for _ in range(2)]
    factors = [f"{number}({_ap(scope, 12)}({expression(scope, depth)}))" for number in numbers]
    width = scope.source.randint(4, 24)
    modes = f"{scope.source.choice(QUANTIZATIONS)}, {scope.source.choice(OVERFLOWS)}"
    kind = f"ap_fixed<{width}, {scope.source.randint(1, width)}, {modes}>"
    return f"ap_uint<{width}>({kind}({factors[0]} {scope.source.choice('*+-')} {factors[1]}).range({width - 1}, 0))"


def _fixed_type(scope: Scope) -> str:
    width = scope.source.randint(4, 20)
    return f"ap_{scope.source.choice(['fixed', 'ufixed'])}<{width}, {scope.source.randint(1, width)}>"


def _call(scope: Scope, depth: int) -> str:
    if not scope.helpers:
        return _mixed(scope, depth)
    helper = scope.source.choice(scope.helpers)
    return f"{helper.name}({', '.join(f'{kind}({expression(scope, depth)})' for kind in helper.arguments)})"


def _element(scope: Scope, depth: int) -> str:
    if not scope.arrays:
        return _slice(scope, depth)
    return element(scope, scope.source.choice(scope.arrays))[0]


SPECIAL: dict[str, Maker] = {
    "*": _multiply,
    "<<": _shift("<<"),
    ">>": _shift(">>"),
    "compare": _compare,
    "slice": _slice,
    "reduce": _reduce,
    "not": _not,
    "mixed": _mixed,
    "concat": _concat,
    "logic": _logic,
    "negate": _negate,
    "divide": _divide,
    "fixed": _fixed,
    "call": _call,
    "element": _element,
}
