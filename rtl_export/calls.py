"""What a kernel may call. Everything is inlined: a call that is left is one that hardware cannot make."""

from __future__ import annotations

import re

from rtl_export.debug_info import DebugInfo
from rtl_export.errors import unsupported

CALL = re.compile(r'\b(?:call|invoke)\b.*?(\basm\b|@"[^"]*"(?=\()|[@%][\w.$-]+(?=\())')
ALLOWED = re.compile(r"@llvm\.|@(?:_Z\d+)?__hls_")
KINDS = (  # by name in the IR
    (r"asm", "inline assembly", "write it in C++"),
    (r"%.*", "a call through a pointer", "call functions by name; choose between them with if and else"),
    (r"@(?:_Z(?:na|nw|dl|da).*|malloc|calloc|realloc|free|strdup)", "dynamic memory", "use an array of constant size"),
    (
        r"@(?:v?f?printf|puts|putchar|fflush|fwrite|fopen|_ZSt(?:ls|4endl|5flush).*|_ZNSo.*|_ZN?K?St3__1.*stream.*|_ZNSt3__1ls.*)",
        "input or output of files or the console",
        "put it between #ifndef __SYNTHESIS__ and #endif",
    ),
    (
        r"@(?:__cxa_.*|_ZSt9terminatev|_ZNSt3__1.*throw.*|abort|exit)",
        "an exception or abort",
        "return a status instead",
    ),
    (r"@_ZN?K?St3__1.*", "a class or function of the standard library that needs memory", "use arrays and loops"),
    (
        r"@a?(?:sqrt|cbrt|hypot|sin|cos|tan|atan2|exp2?|expm1|log(?:2|10|1p)?|pow|fmod|floor|ceil|l?round|trunc|rint|"
        r"fabs|fma|fmin|fmax|modf|ldexp|frexp|nearbyint)h?[fl]?",
        "a floating-point function",
        "use fixed-point arithmetic and tables",
    ),
)


def check_calls(body: str, debug: DebugInfo, processes: frozenset[str] = frozenset()) -> None:
    """Raise ExportError for the first call in a kernel's IR text that is not of a marker, intrinsic or process."""
    for line in body.splitlines():
        match = CALL.search(line)
        if match is None or ALLOWED.match(match.group(1)) or match.group(1)[1:].strip('"') in processes:
            continue
        place = re.search(r", !dbg !(\d+)", line)
        what, remedy = _reason(match.group(1), debug)
        raise unsupported(debug.location(place.group(1) if place else ""), what, remedy)


def _reason(callee: str, debug: DebugInfo) -> tuple[str, str]:
    for pattern, what, remedy in KINDS:
        if re.fullmatch(pattern, callee):
            return what, remedy
    if name := debug.function_name(callee[1:]):
        return f"recursion: a call of {name}() that leads to itself", "use a loop, with an array as its stack if needed"
    return f"a call of {readable(callee[1:])}(), which is not defined here", "define it in the kernel's files"


def readable(name: str) -> str:
    """Return the C++ name, without arguments, of a simple mangled one.

    >>> readable("_ZL5otheri"), readable("_ZN3hls4stepEv"), readable("memset")
    ('other', 'hls::step', 'memset')
    """
    parts, rest = list[str](), re.sub(r"^_ZN?L?K?", "", name)
    while rest != name and (match := re.match(r"\d+", rest)):
        end = match.end() + int(match.group())
        parts.append(rest[match.end() : end])
        rest = rest[end:]
    return "::".join(parts) or name
