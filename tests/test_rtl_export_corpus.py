"""Kernels as users of Vitis HLS write them: model = C simulation = RTL under stalls, and the II asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from corpus import arithmetic, coding, filters, images, ordering, packets

from rtl_export.check.bench import Bench, build_benches, compare
from rtl_export.compiler import Compiled, compile_kernel
from rtl_export.errors import ExportError

KERNELS = Path(__file__).resolve().parent / "kernels"
STALLS = (0, 30, 70)
DEPTH_CHANGES = 6  # cycles a call that a better or worse pipeline depth may make
GROUPS = (filters, images, arithmetic, coding, ordering, packets)
EXAMPLES = {name: make for group in GROUPS for name, make in group.EXAMPLES.items()}


class Benches:
    """The kernels of the selected tests; those of one module of models are built in one program, which is faster."""

    def __init__(self, selected: set[str], folder: Path) -> None:
        self.selected, self.folder = selected, folder
        self.built: dict[str, Bench | ExportError] = {}

    def __getitem__(self, name: str) -> Bench:
        if name not in self.built:
            self._build(next(group for group in GROUPS if name in group.EXAMPLES))
        bench = self.built[name]
        if isinstance(bench, ExportError):
            raise bench
        return bench

    def _build(self, group: ModuleType) -> None:
        compiled = dict(self._compile(name) for name in group.EXAMPLES if name in self.selected)
        good = {name: result for name, result in compiled.items() if isinstance(result, Compiled)}
        kernels = [(KERNELS / f"{name}.cpp", result) for name, result in good.items()]
        self.built |= {name: result for name, result in compiled.items() if isinstance(result, ExportError)}
        self.built |= zip(good, build_benches(kernels, self.folder / group.__name__) if kernels else [], strict=True)

    def _compile(self, name: str) -> tuple[str, Compiled | ExportError]:
        try:
            return name, compile_kernel(KERNELS / f"{name}.cpp", name, base=KERNELS)
        except ExportError as error:
            return name, error


@pytest.fixture(scope="module")
def benches(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Benches]:
    calls = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    yield Benches({str(call.get("name")) for call in calls}, tmp_path_factory.mktemp("corpus"))


@pytest.mark.sim
@pytest.mark.parametrize("name", EXAMPLES)
def test_kernel(name: str, benches: Benches) -> None:
    example, bench = EXAMPLES[name](), benches[name]
    loops = {loop["name"]: loop for loop in bench.compiled.report["loops"]}
    assert {loop: report["ii"] for loop, report in loops.items()} == example.intervals
    for loop, place in example.limited_by.items():
        assert place in loops[loop]["ii_limited_by"]
    for seed, stall in enumerate(STALLS):
        cycles = compare(bench, example.inputs, calls=example.calls, stall=stall, seed=seed)
        assert stall or cycles <= example.cycles + DEPTH_CHANGES * example.calls
    for stream, expected in example.outputs.items():
        written = bench.written(stream, STALLS[-1], len(STALLS) - 1)
        assert written == expected, f"C simulation and RTL agree, but not with the model: {stream}"
