"""How far the golden decoder layer is from transformers' float32 layer with the same quantized weights.

    python -m golden.bound                        the sizes that tests measure: 0.5B and 1.5B
    python -m golden.bound 3B 7B                  others, up to 72B (7B: 5 GB of memory)

One layer of seeded weights is written for each size, a seeded prompt is prefilled, a token is decoded behind a cache.
The figure is the relative error of the layer's update (what it adds to the residual stream), norm over norm.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from golden.decoder import Mode, decoder_layer, fill_cache, new_cache
from golden.numerics import FRACTION_BITS, to_q16
from golden.weights import LayerWeights, load_layer
from quant.checkpoint import open_checkpoint
from quant.commands import MAX_CONTEXT
from quant.model_sizes import SIZES, config_json
from quant.synthetic import write_synthetic

Float = NDArray[np.float32]

FIELDS = ("hidden_size", "intermediate_size", "num_attention_heads", "num_key_value_heads", "tie_word_embeddings")
DEFAULT_SIZES = ("0.5B", "1.5B")

# Tokens in the cache and tokens of the step.
STEPS = ((0, 1), (0, 64), (63, 1), (511, 1), (MAX_CONTEXT - 1, 1))

# THE tolerance: the largest relative error of the update in each mode. docs/numerics.md has the measured figures.
TOLERANCE = {
    Mode(): 1e-3,
    Mode(kv_bits=8): 1.5e-1,
    Mode(a8=True): 1e-1,
    Mode(a8=True, kv_bits=8): 1.5e-1,
}


@dataclass(frozen=True)
class Measurement:
    """The relative error of the update of one step in one mode."""

    size: str
    past: int
    tokens: int
    mode: Mode
    error: float

    @property
    def passed(self) -> bool:
        """Tell whether the error is within the tolerance of the mode."""
        return self.error <= TOLERANCE[self.mode]

    def __str__(self) -> str:
        mode = f"{'A8G64' if self.mode.a8 else 'A16'} KV{self.mode.kv_bits}"
        verdict = "" if self.passed else f"  BEYOND {TOLERANCE[self.mode]:g}"
        return f"{self.size:5} cache {self.past:4}  tokens {self.tokens:2}  {mode:10} {self.error:.1e}{verdict}"


def dimensions(size: str) -> dict[str, int]:
    """Return what makes a layer of `size`, such as "7B"; the vocabulary is a small one."""
    config = config_json(size)
    return {field: config[field] for field in FIELDS}


def write_layer(out: Path, size: str) -> None:
    """Write a seeded checkpoint of one layer with the dimensions of `size`."""
    write_synthetic(out, dimensions=dimensions(size))


def hidden_states(tokens: int, width: int, seed: int, peak: float = 0.0) -> Float:
    """Return seeded hidden states (tokens, width) on the grid of Q16; channel 7 is raised by `peak`."""
    x = np.random.default_rng(seed).standard_t(4, (tokens, width))
    x[:, 7] += peak
    return (to_q16(x) / 2.0**FRACTION_BITS).astype(np.float32)


def golden_update(weights: LayerWeights, x: Float, earlier: Float, mode: Mode) -> NDArray[np.float64]:
    """Return what the golden layer adds to x (T, hidden), which follows the tokens `earlier`."""
    cache = new_cache(weights.config, MAX_CONTEXT, mode)
    if len(earlier):
        fill_cache(to_q16(earlier), weights, cache, mode)
    start = to_q16(x)
    return (decoder_layer(start, len(earlier), weights, cache, mode) - start) / 2.0**FRACTION_BITS


def relative_error(got: NDArray[np.float64], want: Float) -> float:
    """Return the norm of the error over the norm of what is wanted."""
    return float(np.linalg.norm(got - want) / np.linalg.norm(want))


def measure(
    folder: Path, size: str, steps: Sequence[tuple[int, int]] = STEPS, *, peak: float = 0.0, seed: int = 1
) -> Iterator[Measurement]:
    """Measure every mode at every step (tokens in the cache, tokens) on layer 0 of the checkpoint in `folder`."""
    from golden.torch_ref import ReferenceLayer  # torch loads slowly

    checkpoint = open_checkpoint(folder)
    weights, reference = load_layer(checkpoint, 0), ReferenceLayer(checkpoint, 0)
    for past, tokens in steps:
        states = hidden_states(past + tokens, checkpoint.config.hidden_size, seed, peak)
        earlier, x = states[:past], states[past:]
        want = reference.run(x, earlier) - x
        for mode in TOLERANCE:
            yield Measurement(size, past, tokens, mode, relative_error(golden_update(weights, x, earlier, mode), want))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the sizes named on the command line; the exit status is 1 if one is beyond its tolerance."""
    parser = argparse.ArgumentParser(
        "python -m golden.bound", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sizes", nargs="*", default=list(DEFAULT_SIZES), metavar="size", help=", ".join(SIZES))
    args = parser.parse_args(arguments)
    if unknown := set(args.sizes) - set(SIZES):
        parser.error(f"unknown size {', '.join(sorted(unknown))}; there are {', '.join(SIZES)}")
    failed = False
    for size in args.sizes:
        with tempfile.TemporaryDirectory() as folder:
            write_layer(Path(folder) / size, size)
            for measurement in measure(Path(folder) / size, size):
                print(measurement, flush=True)
                failed |= not measurement.passed
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
