"""The elements of streams: which AXI4-Stream signals they have, and how wide TDATA is.

A bare number takes whole bytes, a structure its C layout with ap_ numbers of 8, 16, 32 or n * 64 bits (UG1399,
"AXI4-Stream Interfaces"): the same rules as in hls/shim/ap_detail/layout.h, which packs the values.
"""

from __future__ import annotations

import re
from typing import Any

from rtl_export.errors import Location, unsupported

# AXI4-Stream signals in the order of the field numbers in hls_stream.h.
SIGNALS = ("TDATA", "TKEEP", "TSTRB", "TUSER", "TLAST", "TID", "TDEST")
WIDEST_TDATA = 4096
MOST_MEMBERS = 16


def stream_fields(element: Any, name: str, where: Location) -> dict[str, int]:
    """Return the signals of a stream of a libclang type, with their widths in bits, in SIGNALS order.

    Raises ExportError for types that are neither AXI4-Stream beats, integers nor plain structures of integers.
    """
    spelling = element.get_canonical().spelling
    if beat := re.fullmatch(r"(?:struct )?ap_axi[us]<(\d+), (\d+), (\d+), (\d+)>", spelling):
        data, user, ident, dest = (int(number) for number in beat.groups())
        keep = (data + 7) // 8
        widths = dict(zip(SIGNALS, (8 * keep, keep, keep, user, 1, ident, dest), strict=True))
        return {signal: width for signal, width in widths.items() if width}
    width = number_width(element)
    size = _round_up(width, 8) if width else (_layout(element) or (0, 0))[0]
    if not size:
        remedy = (
            "use integers, ap_int, ap_fixed, ap_axiu, or plain structures without constructors of at most 16 members"
        )
        raise unsupported(where, f"stream '{name}' of {spelling}", remedy)
    if size > WIDEST_TDATA:
        raise unsupported(where, f"stream '{name}' of {size} bits", f"send it in parts of at most {WIDEST_TDATA} bits")
    return {"TDATA": size}


def number_width(kind: Any) -> int:
    """Return the bits of a C integer, an enumeration, an ap_int or an ap_fixed; 0 for other types."""
    canonical = kind.get_canonical()
    if match := re.fullmatch(r"(?:const )?(?:struct )?ap_u?(?:int|fixed)<(\d+)(?:, .*)?>", canonical.spelling):
        return int(match.group(1))
    if canonical.kind.name == "BOOL":
        return 1
    integer = canonical.kind.name in INTEGERS or canonical.kind.name == "ENUM"
    return 8 * int(canonical.get_size()) if integer else 0


INTEGERS = {
    "CHAR_S", "CHAR_U", "SCHAR", "UCHAR", "SHORT", "USHORT", "INT", "UINT", "LONG", "ULONG", "LONGLONG", "ULONGLONG",
}  # fmt: skip


def _layout(kind: Any) -> tuple[int, int] | None:
    """Return size and alignment of a member in bits; None if it is nothing that a stream can carry."""
    canonical = kind.get_canonical()
    if width := number_width(canonical):
        size = next((size for size in (8, 16, 32) if width <= size), _round_up(width, 64))
        return size, min(size, 64)
    if canonical.kind.name == "CONSTANTARRAY":
        element = _layout(canonical.get_array_element_type())
        return element and (element[0] * canonical.get_array_size(), element[1])
    members = _members(canonical)
    if not 1 <= len(members) <= MOST_MEMBERS:
        return None
    end, alignment = 0, 8
    for member in members:
        layout = _layout(member.type)
        if layout is None:
            return None
        end, alignment = _round_up(end, layout[1]) + layout[0], max(alignment, layout[1])
    return _round_up(end, alignment), alignment


def _members(record: Any) -> list[Any]:
    """Return the data members of a plain structure: one without constructors, base classes and private parts."""
    if record.kind.name != "RECORD":
        return []
    parts = list(record.get_declaration().get_children())
    kinds = {part.kind.name for part in parts} & {"CONSTRUCTOR", "CXX_BASE_SPECIFIER"}
    hidden = any(part.kind.name == "FIELD_DECL" and part.access_specifier.name != "PUBLIC" for part in parts)
    return [] if kinds or hidden else list(record.get_fields())


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple
