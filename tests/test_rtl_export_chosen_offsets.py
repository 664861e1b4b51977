"""Byte offsets without their unit, as LLVM makes them of indices of one bit, become indices again."""

from __future__ import annotations

import pytest

from rtl_export.access_scan import accesses
from rtl_export.chosen_offsets import take_apart
from rtl_export.debug_info import DebugInfo
from rtl_export.ir_reader import read_function

MODULE = """
define void @f(i64 %x, i1 %c, i1 %d) {{
entry:
  %m = alloca [4 x [5 x i64]], align 8
{index}
  %p = getelementptr i8, ptr %m, i64 %i
  %v = load i64, ptr %p, align 8
  ret void
}}
"""


@pytest.mark.parametrize(
    ("index", "offset", "scale"),
    [
        ("  %i = select i1 %c, i64 24, i64 64", 24, 40),
        ("  %n = select i1 %d, i64 40, i64 80\n  %i = select i1 %c, i64 %n, i64 0", 0, 40),
        ("  %i = and i64 %x, 64", 0, 64),
        ("  %s = shl i64 %x, 4\n  %n = select i1 %c, i64 %s, i64 32\n  %i = add i64 %n, 8", 0, 8),
        ("  %i = add i64 %x, 8", 0, 1),
    ],
)
def test_the_unit_of_an_offset_is_found(index: str, offset: int, scale: int) -> None:
    text = MODULE.format(index=index)
    function = read_function(text, "f", DebugInfo(text, frozenset()))
    take_apart(function)
    (access,) = accesses(function)
    assert (access.variable, access.offset, access.scales) == ("%m", offset, (scale,))
