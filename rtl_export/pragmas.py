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
# Options and flags of the kinds that have one meaning for each; any other word would be a directive dropped in silence.
WORDS = {"PIPELINE": {"ii", "off", "rewind", "style"}, "UNROLL": {"factor", "skip_exit_check"}}
PIPELINE_STYLES = ("stp", "flp", "frp")
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
    for word in sorted({*pragma.options, *pragma.flags} - WORDS.get(pragma.kind, {*pragma.options, *pragma.flags})):
        raise unsupported(pragma.where, f"{pragma.kind} with {word}", f"use {', '.join(sorted(WORDS[pragma.kind]))}")
    if pragma.kind == "PIPELINE" and (style := pragma.options.get("style", "stp").lower()) not in PIPELINE_STYLES:
        raise unsupported(pragma.where, f"PIPELINE style={style}", f"use {', '.join(PIPELINE_STYLES)}")


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


def without_effect(pragma: Pragma, *, in_loop: bool) -> list[str]:
    """Return what of a pragma changes nothing here, as the report says it.

    All functions are inlined. `style` and `rewind` ask for how a pipeline stalls and starts again, which no result
    shows: ours has one way. The checks between an unrolled loop's copies go only where LLVM proves them useless.
    """
    if pragma.kind in IGNORED or (pragma.kind == "INLINE" and "off" in pragma.flags):
        return [pragma.kind]
    if pragma.kind == "UNROLL":
        return ["UNROLL skip_exit_check"] if "skip_exit_check" in pragma.flags else []
    if not is_pipeline(pragma):
        return []
    texts = [] if in_loop else ["PIPELINE of a function: it takes the II of the loop that calls it"]
    texts += ["PIPELINE rewind"] if "rewind" in pragma.flags else []
    return texts + [f"PIPELINE style={pragma.options[name]}" for name in ("style",) if name in pragma.options]
