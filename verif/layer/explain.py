"""Why a token is wrong: its step again, traced, and the first layer that differs kept for verif.first_divergence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from golden.decoder import Mode, chunks
from golden.model import GoldenModel
from golden.model_case import ModelCase, model_case
from verif.layer.model import Model, first_wrong_layer, model_case_image, model_wrong
from verif.layer.record import record_model_run
from verif.layer.system import LayerRun, LayerSystem, run_image

SHOWN = 3  # differences


def explain(
    system: LayerSystem,
    model: Model,
    before: Sequence[int],
    ids: Sequence[int],
    out: Path,
    checkpoint: Path,
    *,
    capacity: int,
    mode: Mode,
) -> list[str]:
    """Run the tokens `ids` behind those of `before`, whose rows the golden puts into the caches; say what differs.

    The first layer that differs goes to `out`/run.
    """
    case = golden_step(model, before, ids, capacity=capacity, mode=mode)
    run = run_image(system, model_case_image(model, case, system.wiring), out)
    return [
        f"the step at position {case.position} again, behind the golden's caches:",
        *judge(run, case, model, out, checkpoint),
    ]


def golden_step(model: Model, before: Sequence[int], ids: Sequence[int], *, capacity: int, mode: Mode) -> ModelCase:
    """Return what the golden model makes of the tokens `ids` behind those of `before`."""
    golden = GoldenModel(model.weights, capacity=capacity, mode=mode)
    for chunk in chunks(len(before)):
        golden.hidden([before[index] for index in chunk])
    return model_case(golden, ids)


def judge(run: LayerRun, case: ModelCase, model: Model, out: Path, checkpoint: Path) -> list[str]:
    """Return what differs in a traced step, and keep the first layer that does."""
    found = model_wrong(run, case)
    if not found:
        return ["  equal at every stage: an earlier step, the caches or the host's loop went wrong"]
    lines = [f"  {text}" for text in found[:SHOWN]]
    layer = first_wrong_layer(run, case)
    if layer is None:
        return lines
    record_model_run(run, case, model, layer, out / "run", checkpoint=checkpoint)
    return [*lines, f"kept layer {layer}; explain it with: python -m verif.first_divergence {out / 'run'}"]
