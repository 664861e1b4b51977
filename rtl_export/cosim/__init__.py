"""C/RTL co-simulation: what a C simulation did at the interfaces of its top function, replayed into the RTL."""

from __future__ import annotations
