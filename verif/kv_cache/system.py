"""The bench of `kv_cache`: exported, linked with four movers as kv_cache.cfg says, built."""

from __future__ import annotations

from pathlib import Path

from rtl_export.bundle import MANIFEST
from rtl_export.export import EXPORTS, export_kernel
from rtl_export.linker import link
from verif.common.runner import Build, SimulationResult, build_system, run
from verif.movers.rig import LINKED_VARIABLE

LINKER = Path(__file__).with_name("kv_cache.cfg")


def build_cache(out: Path) -> Build:
    """Link the exported kernels into `out` and return their bench."""
    for kernel in ("kv_cache", "mm2s", "s2mm"):
        export_kernel(kernel)
    bundle = link(LINKER, out=out, kernels=EXPORTS)
    return build_system(bundle.manifest, bundle.sources)


def run_cache(made: Build, linked: Path, out: Path, *, seed: int = 1, test: str | None = None) -> SimulationResult:
    """Run the cocotb tests of verif.kv_cache.test_kv_cache whose names match `test`."""
    environment = {LINKED_VARIABLE: str((linked / MANIFEST).resolve())}
    return run(made, "verif.kv_cache.test_kv_cache", out=out, seed=seed, environment=environment, test_filter=test)
