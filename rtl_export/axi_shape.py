"""The measures of a bundle's AXI4 master: what its ports and its modules have in common."""

from __future__ import annotations

from dataclasses import dataclass

from rtl_export.bus_ops import ADDRESS_BITS, Bundle

PAGE_BYTES = 4096
LONGEST_BURST = 256


@dataclass(frozen=True)
class MasterShape:
    """A bundle's master in the module `top`."""

    top: str
    bundle: Bundle

    @property
    def bits(self) -> int:
        """Bits of a data word."""
        return self.bundle.data_bits

    @property
    def lanes(self) -> int:
        """Elements in a word."""
        return self.bits // self.bundle.bits

    @property
    def word_bits(self) -> int:
        """Bits of the index of a word."""
        return ADDRESS_BITS - log2(self.bits // 8)

    @property
    def count_bits(self) -> int:
        """Bits of a number of words that a request may need."""
        return self.bundle.length_bits + (self.lanes > 1)

    def burst(self, is_write: bool) -> int:
        """Return the longest burst in words: a power of two that a page holds."""
        asked = min(self.bundle.burst[is_write], LONGEST_BURST, PAGE_BYTES * 8 // self.bits)
        return 1 << (asked.bit_length() - 1)

    def module(self, kind: str) -> str:
        """Return the name of the read or write module."""
        return f"{self.top}_{self.bundle.name}_{kind}"


def log2(value: int) -> int:
    """Return the least number of bits that tell `value` things apart.

    >>> log2(1), log2(8), log2(9)
    (0, 3, 4)
    """
    return (value - 1).bit_length()
