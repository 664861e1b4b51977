"""Vector sets of a real decoder layer: its fused linear layers on the inputs that the float layer gives them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from quant.checkpoint import Checkpoint, open_checkpoint

from golden.corners import corner_jobs
from golden.numerics import quantize_activations, to_q16
from golden.vectors import Job, expected_result, write_jobs
from quant.tensors import QuantizedLinear, fuse

# Fused layers: name, tensor id and the checkpoint's layers that read the same input.
FUSED = (
    ("qkv_proj", 0, ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj")),
    ("o_proj", 1, ("self_attn.o_proj",)),
    ("gate_up_proj", 2, ("mlp.gate_proj", "mlp.up_proj")),
    ("down_proj", 3, ("mlp.down_proj",)),
)
# Cases of the default run: fused layer and group size.
CASES = (*((name, 128) for name, _, _ in FUSED), ("down_proj", 64))
TOKENS = 8
LANES = 4
BOUNDS = "float_bound.json"

# The golden's error against float32, as a share of the largest output of the layer. Measured on seeds 1 to 5:
# at most 3.0e-5 (A16 rounding of the input and Q16 rounding of the output); ten times that is refused.
MAX_RELATIVE_ERROR = 3e-4


@dataclass(frozen=True)
class FloatBound:
    """How far the golden is from the float layer for one case."""

    case: str
    max_abs_error: float
    max_abs_output: float
    cosine: float

    @property
    def passed(self) -> bool:
        """Tell whether the error is within the stated bound."""
        return self.max_abs_error <= MAX_RELATIVE_ERROR * self.max_abs_output


class BoundError(ValueError):
    """The golden is further from the float layer than the stated bound."""


def case_name(name: str, group_size: int) -> str:
    """Return the vector set's folder name, for example 'down_g128'."""
    return f"{name.removesuffix('_proj')}_g{group_size}"


def write_layer_vectors(checkpoint_path: Path, out: Path, *, layer: int = 0, seed: int = 1) -> list[Path]:
    """Write the vector sets of one layer and of the corner values below `out`, and the float bounds beside them.

    Raises BoundError if the golden is too far from the float layer.
    """
    checkpoint = open_checkpoint(checkpoint_path)
    paths = []
    bounds = []
    for group_size in sorted({size for _, size in CASES}):
        cases = [name for name, size in CASES if size == group_size]
        written, measured = _write_group_size(checkpoint, out, cases, layer=layer, group_size=group_size, seed=seed)
        paths += written
        bounds += measured
    write_jobs(out / "corners", "corners", corner_jobs(seed), seed=seed, source=f"golden.corners seed {seed}")
    (out / BOUNDS).write_text(json.dumps([asdict(bound) for bound in bounds], indent=1) + "\n")
    return [out / "corners", *paths]


def _write_group_size(
    checkpoint: Checkpoint, out: Path, cases: list[str], *, layer: int, group_size: int, seed: int
) -> tuple[list[Path], list[FloatBound]]:
    from golden.torch_ref import LINEARS, trace_layer  # torch loads slowly and only new vectors need it

    linears = {name: checkpoint.linear(f"model.layers.{layer}.{name}", group_size=group_size) for name in LINEARS}
    traces = trace_layer(checkpoint, layer, linears, tokens=TOKENS, seed=seed)
    paths = []
    bounds = []
    for fused, tensor_id, parts in FUSED:
        if fused not in cases:
            continue
        case = case_name(fused, group_size)
        linear = fuse(f"model.layers.{layer}.{fused}", [linears[part] for part in parts])
        job = _job(linear, traces[parts[0]].x[-1], layer * len(FUSED) + tensor_id)
        want = np.concatenate([traces[part].y[-1] for part in parts])
        bounds.append(measure_bound(case, job, want))
        write_jobs(out / case, case, [job], seed=seed, source=f"checkpoint {checkpoint.sha256}")
        paths.append(out / case)
    return paths, bounds


def _job(linear: QuantizedLinear, x: np.ndarray, tensor_id: int) -> Job:
    mantissa, exponent = quantize_activations(to_q16(x)[None])
    return Job(linear, mantissa[0].astype(np.int16), int(exponent[0]), tensor_id, lanes=LANES)


def measure_bound(case: str, job: Job, want: np.ndarray) -> FloatBound:
    """Compare the golden of `job` with the float outputs `want` (N,). Raises BoundError beyond the stated bound."""
    got = expected_result(job) / 2.0**16
    real = want.astype(np.float64)
    cosine = float(got @ real / np.sqrt((got @ got) * (real @ real)))
    bound = FloatBound(case, float(np.abs(got - real).max()), float(np.abs(real).max()), cosine)
    if not bound.passed:
        raise BoundError(
            f"{case}: golden differs from the float layer by {bound.max_abs_error:.3g} where outputs reach "
            f"{bound.max_abs_output:.3g}; the bound is {MAX_RELATIVE_ERROR:g} of that: check golden/numerics.py"
        )
    return bound


def source_digest(root: Path, checkpoint_path: Path, seed: int) -> str:
    """Return a digest of all that the vectors depend on: our sources, the checkpoint's files, the seed."""
    digest = hashlib.sha256(str(seed).encode())
    files = [*sorted((root / "golden").glob("*.py")), *sorted((root / "quant").glob("*.py"))]
    files += sorted(path for path in checkpoint_path.iterdir() if path.is_file())
    for path in files:
        digest.update(path.name.encode())
        with path.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()
