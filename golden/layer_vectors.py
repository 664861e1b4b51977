"""Vector sets of a real decoder layer: its fused linear layers on the inputs that the float layer gives them."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from golden.corners import corner_jobs
from golden.numerics import quantize_activations, to_q16
from golden.vectors import Job, expected_result, write_jobs
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.files import file_sha256, write_json
from quant.model_config import FUSED, LINEARS
from quant.packed import PackedModel, open_packed, write_packed
from quant.packing import PackedLinear
from quant.tensors import QuantizedLinear, fuse

# Cases of the default run: fused layer and group size.
CASES = (*((name, 128) for name in FUSED), ("mlp.down_proj", 64))
TOKENS = 8
LANES = 4
BOUNDS = "float_bound.json"

# The golden's error against float32, as a share of the largest output of the layer: 16-bit rounding of inputs with
# outliers and Q16 rounding of the outputs. Measured by this function on seeds 1 to 5: at most 2.8e-4 (down_proj).
MAX_RELATIVE_ERROR = 1e-3


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
    """Return the vector set's folder name.

    >>> case_name("mlp.down_proj", 128)
    'down_g128'
    """
    return f"{name.split('.')[-1].removesuffix('_proj')}_g{group_size}"


def write_layer_vectors(checkpoint_path: Path, out: Path, *, packed: Path, layer: int = 0, seed: int = 1) -> None:
    """Write the vector sets of one layer and of the corner values below `out`, and the float bounds beside them.

    The model is packed into the folder `packed`, once for each group size; the blocks and parameters that the vector
    sets play are read back from there. Raises BoundError if the golden is too far from the float layer.
    """
    checkpoint = open_checkpoint(checkpoint_path)
    bounds = []
    for group_size in sorted({size for _, size in CASES}):
        folder = packed / f"g{group_size}"
        write_packed(checkpoint, folder, lanes=LANES, group_size=group_size, replace=True, progress=False)
        jobs, outputs = layer_jobs(checkpoint, open_packed(folder), layer=layer, seed=seed)
        for name in (name for name, size in CASES if size == group_size):
            case = case_name(name, group_size)
            bounds.append(measure_bound(case, jobs[name], outputs[name]))
            write_jobs(out / case, case, [jobs[name]], seed=seed, source=f"checkpoint {checkpoint.sha256}")
    write_jobs(out / "corners", "corners", corner_jobs(seed), seed=seed, source=f"golden.corners seed {seed}")
    write_json(out / BOUNDS, {"bounds": [asdict(bound) for bound in bounds]})


def layer_jobs(
    checkpoint: Checkpoint, packed: PackedModel, *, layer: int, seed: int
) -> tuple[dict[str, Job], dict[str, NDArray[np.float32]]]:
    """Return, for each fused layer, its job on the last token's input and the float layer's output (N,)."""
    from golden.torch_ref import trace_layer  # torch loads slowly and only new vectors need it

    prefix = f"model.layers.{layer}"
    linears = {part: checkpoint.linear(f"{prefix}.{part}", packed.group_size) for part in LINEARS}
    traces = trace_layer(checkpoint, layer, linears, tokens=TOKENS, seed=seed)
    jobs = {}
    outputs = {}
    for name, parts in FUSED.items():
        linear = fuse(f"{prefix}.{name}", [linears[part] for part in parts])
        jobs[name] = packed_job(linear, traces[parts[0]].x[-1], packed.read_tensor(linear.name))
        outputs[name] = np.concatenate([traces[part].y[-1] for part in parts])
    return jobs, outputs


def packed_job(linear: QuantizedLinear, x: NDArray[np.float32], packed: PackedLinear) -> Job:
    """Return the job of one float token x (K,) on a layer whose bytes were read from a packed folder."""
    mantissa, exponent = quantize_activations(to_q16(x)[None])
    return Job(
        linear,
        mantissa[0].astype(np.int16),
        int(exponent[0]),
        packed.tensor_id,
        lanes=packed.lanes,
        checked=packed.checked,
        packed=packed,
    )


def measure_bound(case: str, job: Job, want: NDArray[np.float32]) -> FloatBound:
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
        digest.update(f"{path.name} {file_sha256(path)}".encode())
    return digest.hexdigest()
