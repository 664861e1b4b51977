"""The layer behind real XRT: a step on the virtual board, with the program and the memory image of the RTL test.

The simulator is the one of verif/layer/system.py, the host is `python -m runtime.smoke`, as on a KV260. Used by
`python -m verif.layer CASE --board` and by `python -m verif.verify`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from golden.layer_case import LayerCase, layer_case
from quant.commands import LANES
from quant.layout import BEAT_BYTES
from quant.model_config import FUSED
from quant.summary import good_summary, read_summary
from runtime.play import kept_name
from verif.board_sim import BACKEND, SmokeRun, build_board, exported_design, run_smoke
from verif.layer.image import Image, case_image
from verif.layer.job import KERNEL, Layer
from verif.layer.record import record_run
from verif.layer.system import LayerRun, linked_wiring
from verif.layer.system_set import write_layer_set
from verif.report import Row

STEPS = ("decode63",)  # of the main job
TIMEOUT = 300.0  # seconds of a whole run
TRACE = "trace"


def play_on_board(layer: Layer, step: str, out: Path) -> Row:
    """Run one step through XRT and return the report's row; a run that differs is kept in `out`/run-*."""
    case = layer_case(layer.weights, step, seed=layer.seed)
    image = case_image(case, layer.tensors, linked_wiring())
    folder = out / "sets" / step
    write_layer_set(folder, case, image, seed=layer.seed)
    board = build_board(exported_design(KERNEL), out)
    run = run_smoke(board, [folder], out, TIMEOUT, extra=["--trace", f"{{run}}/{TRACE}"])
    result = row(run, case)
    if result.mismatches:
        keep(run, case, image, layer)
    else:
        run.discard()
    return result


def row(run: SmokeRun, case: LayerCase) -> Row:
    """Return the report's row of a run."""
    (result,) = run.rows
    program = run.records[0]
    complaints = [text for record in run.records for text in record["violations"]]
    divergence = result["damaged"] or result["divergence"] or next(iter(complaints), None)
    return Row(
        KERNEL,
        case.name,
        BACKEND,
        bytes_compared=result["bytes_compared"],
        mismatches=result["mismatches"] + len(complaints),
        cycles=program["cycles"],
        ideal_cycles=program["weight_beats"] // LANES,
        seconds=result["seconds"],
        divergence=f"{BACKEND} {case.name}: {divergence}" if divergence else None,
    )


def keep(run: SmokeRun, case: LayerCase, image: Image, layer: Layer) -> None:
    """Keep a run that differs for verif.first_divergence, in `run` of its folder."""
    names = [name for name in image.buffers if (run.folder / TRACE / kept_name(case.name, name)).exists()]
    came = {name: np.fromfile(run.folder / TRACE / kept_name(case.name, name), np.uint8) for name in names}
    buffers = {**image.buffers, **{name: data.reshape(-1, BEAT_BYTES) for name, data in came.items()}}
    summary = read_summary(good_summary(len(image.program.instructions)))
    left = LayerRun(image, summary, run.records[0]["cycles"], run.rows[0]["seconds"], buffers, {}, {}, {})
    tensors = [layer.tensors[name] for name in FUSED]
    record_run(left, case, tensors, run.folder / "run", checkpoint=layer.checkpoint, seed=layer.seed, backend=BACKEND)
