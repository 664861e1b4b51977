"""Checks of the exporter: C simulation against exported RTL, on written and on random kernels."""

from __future__ import annotations
