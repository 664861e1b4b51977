"""What the hardware must compute, bit for bit."""

from __future__ import annotations
