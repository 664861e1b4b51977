"""Known answers: the golden of each vector kernel gives, byte for byte, what it gave when its clause was settled.

Other tests compare the golden with a second implementation of the clauses, C-sim and RTL; all of those follow a change
of the clauses or of the committed tables. known_answers.json does not. It has the sha256 of what goes into the vector
sets of seed 1 and of what comes out. What reads packed blocks follows the format: `awq_gemv` is given integers instead.

    python tests/test_known_answers.py     writes it again, after a clause of docs/numerics.md was changed on purpose
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from golden.awq_gemv import awq_gemv
from golden.frames import kernel_cases, vector_kernels

Streams = Mapping[str, Sequence[NDArray[Any]]]  # packets by stream
FILE = Path(__file__).with_name("known_answers.json")
OF_BLOCKS = {"awq_gemv_t4", "awq_gemv_t8", "embedding"}
KERNELS = sorted({"awq_gemv", *vector_kernels()} - OF_BLOCKS)


def digest(streams: Iterable[Streams]) -> str:
    """Return one hash over the packets of all frames, by the names of their streams."""
    found = hashlib.sha256()
    for frame in streams:
        for name in sorted(frame):
            for packet in frame[name]:
                found.update(f"{name} {len(packet)} ".encode() + packet.tobytes())
    return found.hexdigest()


def gemv() -> tuple[Streams, Streams]:
    """Return integers of a linear layer of 4 tokens, 256 inputs and 64 outputs, and what the golden gives for them."""
    rng = np.random.default_rng(1)
    ranges = {
        "mantissa": (-32767, 32768, (4, 256)),
        "exponent": (0, 17, (4,)),
        "difference": (-15, 16, (256, 64)),
        "scale": (0, 1 << 15, (2, 64)),
        "shift": (16, 40, (64,)),
        "bias": (-(1 << 26), 1 << 26, (64,)),
    }
    given = {name: rng.integers(low, high, shape) for name, (low, high, shape) in ranges.items()}
    difference, scale = given["difference"].astype(np.int8), given["scale"].astype(np.uint16)
    y = awq_gemv(given["mantissa"], given["exponent"], difference, scale, given["shift"], given["bias"])
    return {name: [values] for name, values in given.items()}, {"y": [y]}


def answers(kernel: str) -> dict[str, str]:
    """Return the hashes of a kernel's inputs and outputs."""
    if kernel == "awq_gemv":
        x, y = gemv()
        return {"inputs": digest([x]), "outputs": digest([y])}
    frames = [frame for frames in kernel_cases(kernel, 1).values() for frame in frames]
    return {"inputs": digest(f.inputs for f in frames), "outputs": digest(f.outputs for f in frames)}


@pytest.mark.parametrize("kernel", KERNELS)
def test_the_golden_gives_the_known_answers(kernel: str) -> None:
    known, found = json.loads(FILE.read_text())[kernel], answers(kernel)
    assert found["inputs"] == known["inputs"], "other frames than when the answers were taken: write the file again"
    assert found["outputs"] == known["outputs"], "the same frames have other answers: was the clause meant to change?"


def test_every_kernel_has_known_answers() -> None:
    assert sorted(json.loads(FILE.read_text())) == KERNELS


if __name__ == "__main__":
    FILE.write_text(json.dumps({kernel: answers(kernel) for kernel in KERNELS}, indent=1) + "\n")
