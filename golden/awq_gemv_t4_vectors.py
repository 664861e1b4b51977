"""Vector sets of `awq_gemv_t4`."""

from __future__ import annotations

from golden.frames import KernelFrame
from golden.gemv_vectors import gemv_cases, gemv_ports

PORTS = gemv_ports("awq_gemv_t4")


def cases(seed: int) -> dict[str, list[KernelFrame]]:
    """Return corner values, and the sizes of the models, with up to 4 tokens."""
    return gemv_cases(PORTS, seed)
