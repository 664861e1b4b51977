"""Checkpoint to packed bytes."""

from __future__ import annotations
