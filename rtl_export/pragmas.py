"""`#pragma HLS` lines: what each one means to the exporter, and which ones it must refuse.

A pragma is honoured, or it cannot change what the kernel computes and is listed as ignored in report.json, or it is
an error: a directive that changes behaviour is never dropped in silence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rtl_export.errors import ExportError, Location, unsupported

HONOURED = {
    "PIPELINE",
    "UNROLL",
    "ARRAY_PARTITION",
    "ARRAY_RESHAPE",
    "BIND_STORAGE",
    "DEPENDENCE",
    "INTERFACE",
    "INLINE",
    "DATAFLOW",
    "STREAM",
}
# No effect on results: timing hints, and freedom that the exporter does not use.
IGNORED = {
    "ALLOCATION",
    "BIND_OP",
    "EXPRESSION_BALANCE",
    "FUNCTION_INSTANTIATE",
    "LATENCY",
    "LOOP_FLATTEN",
    "LOOP_MERGE",
    "LOOP_TRIPCOUNT",
    "PERFORMANCE",
    "TOP",
}
REMEDIES = {
    "RESET": "static scalars are always reset, static arrays only at power-up; remove the pragma",
}
STORAGE = {"bram": "block", "uram": "ultra", "lutram": "distributed", "auto": "auto"}

PATTERN = re.compile(rb"^[ \t]*#[ \t]*pragma[ \t]+HLS\b((?:\\\n|[^\n])*)$", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True)
class Pragma:
    """One `#pragma HLS` line: `kind` in capitals, names of `options` and `flags` in lower case, its place in bytes."""

    kind: str
    options: dict[str, str]
    flags: frozenset[str]
    where: Location
    start: int
    end: int

    def number(self, option: str, default: int) -> int:
        """Return a numeric option, which must be a plain number in the source."""
        text = self.options.get(option)
        if text is None:
            return default
        if not text.isdigit() or int(text) < 1:
            raise unsupported(self.where, f"{self.kind} with {option} = {text}", "write the number itself, 1 or more")
        return int(text)

    def variable(self) -> str:
        """Return the variable that the pragma is about."""
        if not (name := self.options.get("variable")):
            raise ExportError(f"{self.where}: {self.kind} names no variable; add variable=NAME")
        return name


def blank_comments(text: bytes) -> bytes:
    """Return `text` with comments and string literals replaced by spaces of the same length; newlines stay."""

    def blank(match: re.Match[bytes]) -> bytes:
        return re.sub(rb"[^\n]", b" ", match.group())

    return re.sub(rb"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"", blank, text, flags=re.DOTALL)


def find_pragmas(file: str, text: bytes) -> list[Pragma]:
    """Return the pragmas of one source file in order; raise for one that the exporter does not know or refuses."""
    code = blank_comments(text)
    pragmas = [_parse(file, text, match) for match in PATTERN.finditer(code)]
    for pragma in pragmas:
        _check(pragma)
    return pragmas


def _parse(file: str, text: bytes, match: re.Match[bytes]) -> Pragma:
    where = Location(file, text.count(b"\n", 0, match.start()) + 1)
    body = re.sub(r"\s*=\s*", "=", match.group(1).decode().replace("\\\n", " "))
    words = body.split()
    if not words:
        raise ExportError(f"{where}: empty HLS pragma; remove it")
    pairs = dict(word.split("=", 1) for word in words[1:] if "=" in word)
    return Pragma(
        kind=words[0].upper(),
        options={name.lower(): value for name, value in pairs.items()},
        flags=frozenset(word.lower() for word in words[1:] if "=" not in word),
        where=where,
        start=match.start(),
        end=match.end(),
    )


def _check(pragma: Pragma) -> None:
    if pragma.kind not in HONOURED | IGNORED:
        remedy = REMEDIES.get(pragma.kind, "remove the pragma")
        raise unsupported(pragma.where, f"pragma {pragma.kind}", remedy)
    if pragma.kind == "BIND_STORAGE":
        storage_style(pragma)


def storage_style(pragma: Pragma) -> str:
    """Return the Vivado ram_style of a BIND_STORAGE pragma."""
    implementation = pragma.options.get("impl", "auto").lower()
    kind = pragma.options.get("type", "ram_2p").lower()
    if not kind.startswith(("ram", "rom")) or implementation not in STORAGE:
        text = f"BIND_STORAGE type={kind} impl={implementation}"
        raise unsupported(pragma.where, text, f"use a ram or rom type with impl {', '.join(STORAGE)}")
    return STORAGE[implementation]


def is_pipeline(pragma: Pragma) -> bool:
    """Tell whether the pragma asks for a pipelined loop (PIPELINE off does not)."""
    return pragma.kind == "PIPELINE" and "off" not in pragma.flags


def has_no_effect(pragma: Pragma) -> bool:
    """Tell whether the pragma changes nothing here, as the report says: all functions are inlined."""
    return pragma.kind in IGNORED or (pragma.kind == "INLINE" and "off" in pragma.flags)
