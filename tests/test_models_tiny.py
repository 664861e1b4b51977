"""The committed copy of the small model: that it is what its recipe says, small, and as good as measured."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

import pytest

from golden.float_model import FloatModel, plain_weights
from golden.quality import LENGTH, MODEL, perplexity
from quant.calibration import read_ids
from quant.checkpoint import open_checkpoint
from quant.tiny import Recipe

MOST_BYTES = 6_000_000


def test_recipe_is_the_default_one_and_the_hashes_hold() -> None:
    recipe = json.loads((MODEL / "recipe.json").read_text())
    assert recipe["recipe"] == asdict(Recipe())
    assert json.loads((MODEL / "config.json").read_text()) == Recipe().config()
    for name, digest in recipe["sha256"].items():
        assert hashlib.sha256((MODEL / name).read_bytes()).hexdigest() == digest
    assert (MODEL / "log.csv").read_text().splitlines()[-1].startswith(f"{Recipe().steps},")


def test_it_is_small() -> None:
    assert sum(path.stat().st_size for path in MODEL.iterdir()) < MOST_BYTES


def test_perplexity_is_the_measured_one() -> None:
    checkpoint = open_checkpoint(MODEL)
    ids = read_ids(MODEL, Path(MODEL / "held_out.txt"))[: 4 * (LENGTH + 1)].reshape(4, LENGTH + 1)
    assert perplexity(FloatModel(checkpoint, plain_weights(checkpoint)).logits(ids[:, :-1]), ids) == pytest.approx(
        65.414, rel=1e-3
    )
