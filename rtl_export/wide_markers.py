"""Markers that move more than 128 bits: clang passes such values by address; here they get them as values again.

    call void @__hls_read(ptr sret(i512) %to, ARGUMENTS)     ->  %v = call i300 @__hls_read(ARGUMENTS)
                                                                 store i512 (zext %v), ptr %to
    call void @__hls_write(ARGUMENTS, ptr %from)             ->  %v = trunc (load i512, ptr %from) to i300
                                                                 call void @__hls_write(ARGUMENTS, i300 %v)

The width is the marker's template argument, the integer in memory is stored_t of the ap_int header.
"""

from __future__ import annotations

import re
from itertools import count

WIDEST_DIRECT = 128
_VALUE = r'(%[\w.$-]+|%"[^"]*")'
_END = r"\)(?: #\d+)?(, !dbg !\d+)?$"
READ = re.compile(
    rf"^ *call void (@_Z\d+__hls_readILi(\d+)E\w+)\(ptr[^,]*sret\(i(\d+)\)[^,]*?{_VALUE}, (.*?){_END}", re.MULTILINE
)
WRITE = re.compile(rf"^ *call void (@_Z\d+__hls_writeILi(\d+)E\w+)\((.*), ptr[^,]*?{_VALUE}{_END}", re.MULTILINE)
READ_DECLARATION = re.compile(r"^declare [^@]*(@_Z\d+__hls_readILi(\d+)E\w+)\(ptr[^,]*sret\([^,]*, ", re.MULTILINE)
WRITE_DECLARATION = re.compile(r"^(declare [^@]*@_Z\d+__hls_writeILi(\d+)E\w+\(.*), ptr[^,]*?\)", re.MULTILINE)


def pass_directly(ir: str) -> str:
    """Return IR text in which every __hls_read and __hls_write passes its bits as an integer of their width."""
    numbers = count()

    def read(match: re.Match[str]) -> str:
        name, width, stored, target, arguments, debug = match.groups(default="")
        value, wide = f"%hls.read.{next(numbers)}", f"%hls.read.{next(numbers)}"
        return (
            f"  {value} = call i{width} {name}({arguments}){debug}\n"
            f"  {wide} = {_resized(width, stored, value, 'zext')}{debug}\n"
            f"  store i{stored} {wide}, ptr {target}{debug}"
        )

    def write(match: re.Match[str]) -> str:
        name, width, arguments, source, debug = match.groups(default="")
        wide, value = f"%hls.write.{next(numbers)}", f"%hls.write.{next(numbers)}"
        stored = stored_bits(int(width))
        return (
            f"  {wide} = load i{stored}, ptr {source}{debug}\n"
            f"  {value} = {_resized(str(stored), width, wide, 'trunc')}{debug}\n"
            f"  call void {name}({arguments}, i{width} {value}){debug}"
        )

    ir = WRITE_DECLARATION.sub(
        lambda match: match[0] if int(match[2]) <= WIDEST_DIRECT else f"{match[1]}, i{match[2]})",
        READ_DECLARATION.sub(r"declare i\2 \1(", ir),
    )
    return WRITE.sub(lambda match: write(match) if int(match[2]) > WIDEST_DIRECT else match[0], READ.sub(read, ir))


def _resized(before: str, after: str, value: str, operation: str) -> str:
    if before == after:
        return f"bitcast i{before} {value} to i{after}"
    return f"{operation} i{before} {value} to i{after}"


def stored_bits(width: int) -> int:
    """Return the bits of the integer that holds a value in memory (stored_bits in hls/shim/ap_detail/storage.h)."""
    return width if width <= WIDEST_DIRECT else 1 << (width - 1).bit_length()
