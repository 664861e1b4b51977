"""Back ends of a vector set, their regressions and the report."""

from __future__ import annotations
