"""Host code of the board: numpy and an XRT binding only."""

from __future__ import annotations
