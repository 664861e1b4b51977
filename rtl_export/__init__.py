"""HLS C++ to RTL, by the open exporter or by Vitis."""

from __future__ import annotations
