"""Random kernels for differential testing, and the beats to play into them."""

from __future__ import annotations
