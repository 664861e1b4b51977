"""Vector sets of the variants of `awq_gemv` for several tokens: corner values, real sizes, a part of a W8 head."""

from __future__ import annotations

import numpy as np

from golden.corners import corner_jobs, corner_linear, corner_table, corner_tokens
from golden.frames import KernelFrame, Ports
from golden.vectors import Job, Layer, job_frames
from quant.program import LANE_KERNELS

# Fused layers of Qwen2.5-0.5B: K, N, group size
REAL = {"qkv_g128": (896, 1152, 128), "o_g64": (896, 896, 64), "down_g128": (4864, 896, 128)}
HEAD = (896, 512, 64)  # the first tokens of the output matrix, 8 bits
LANES = 4


def gemv_ports(kernel: str) -> Ports:
    """Return the streams of a variant."""
    return Ports(kernel, ("s_x", "s_w", "s_param"), ("m_y",))


def gemv_cases(ports: Ports, seed: int) -> dict[str, list[KernelFrame]]:
    """Return the cases of a variant: corners with 1 token to all that it takes, lane 0 of real sizes with all."""
    rng, kernel = np.random.default_rng(seed), LANE_KERNELS[ports.kernel]
    found = {"corners": _frames(ports, corner_jobs(seed, kernel))}
    layers: dict[str, Layer] = {name: corner_linear(*shape, rng) for name, shape in REAL.items()}
    layers["head_w8_g64"] = corner_table(*HEAD, rng)
    for name, layer in layers.items():
        mantissa, exponents = corner_tokens(layer.k, 3, 4, kernel.tokens, rng)
        job = Job(layer, mantissa, exponents, tensor_id=7, lanes=LANES)
        found[f"{name}_t{kernel.tokens}"] = _frames(ports, [job])[:1]
    return found


def _frames(ports: Ports, jobs: list[Job]) -> list[KernelFrame]:
    """Return the frames of jobs, one a lane; none but the first clears the status."""
    frames = [(frame.name, streams) for job in jobs for frame, streams in job_frames(job, 1)]
    return [
        KernelFrame(
            name,
            streams["s_cmd"].tobytes(),
            {stream: [streams[stream]] for stream in ports.inputs},
            {stream: [streams[stream]] for stream in ports.outputs},
        )
        for name, streams in frames
    ]
