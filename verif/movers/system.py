"""The bench of the two movers: exported, linked as hls/system/loopback.cfg says, built."""

from __future__ import annotations

from pathlib import Path

from rtl_export.bundle import MANIFEST
from rtl_export.export import EXPORTS, ROOT, export_kernel
from rtl_export.linker import link
from verif.common.runner import Build, SimulationResult, build_system, run
from verif.movers.rig import LINKED_VARIABLE

LINKER = ROOT / "hls" / "system" / "loopback.cfg"


def build_loopback(out: Path, exports: Path = EXPORTS) -> Build:
    """Link the exported movers into `out` and return their bench."""
    if exports == EXPORTS:
        for kernel in ("mm2s", "s2mm"):
            export_kernel(kernel)
    bundle = link(LINKER, out=out, kernels=exports)
    return build_system(bundle.manifest, bundle.sources)


def run_loopback(made: Build, linked: Path, out: Path, *, seed: int = 1, test: str | None = None) -> SimulationResult:
    """Run the cocotb tests of verif.movers.test_movers whose names match `test`; `linked` is the linked bundle."""
    environment = {LINKED_VARIABLE: str((linked / MANIFEST).resolve())}
    return run(made, "verif.movers.test_movers", out=out, seed=seed, environment=environment, test_filter=test)
