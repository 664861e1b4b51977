"""The quality report: its measures, its checks, and the golden against float on a small trained model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from golden.decoder import A16_KV16
from golden.float_model import FloatModel, plain_weights, rounded_weights
from golden.model import TABLE, load_model
from golden.quality import Held, Report, cosine, failures, golden_logits, perplexity, table_of
from quant.awq import AwqOptions
from quant.checkpoint import open_checkpoint
from quant.corpus import Corpus, standard_library
from quant.tiny import Recipe, train

RECIPE = Recipe(
    steps=30, warmup=5, cooldown=10, check_every=30, batch=4, length=64, vocab_size=320,
    hidden_size=128, intermediate_size=128, heads=2, kv_heads=1, layers=1,
)  # fmt: skip


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    full = standard_library()
    out = tmp_path_factory.mktemp("quality") / "model"
    train(out, RECIPE, Corpus(full.train[:12], full.held_out[:4]), progress=False)
    return out


@pytest.fixture(scope="module")
def report(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A report with float, rounded and AWQ rows."""
    made = Report(model, 2, tmp_path_factory.mktemp("build"))
    plain = open_checkpoint(model)
    held = Held.of(plain, made.ids)
    made.rows.append(held.row("tiny", "bf16", "bf16", "float", held.logits))
    made.add(held, ("tiny", "RTN"), plain, group_size=128, bits=4)
    quantized = made.quantized(model, AwqOptions(threads=1, search_tokens=256))
    made.add(held, ("tiny", "AWQ"), quantized, group_size=128, bits=4)
    return made


def test_perplexity_is_that_of_the_right_tokens() -> None:
    logits = np.log(np.array([[[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]]))
    assert perplexity(logits + 3, np.array([[9, 0, 2]])) == pytest.approx((0.5 * 0.8) ** -0.5)


def test_cosine_is_one_for_multiples_only() -> None:
    a = np.array([[1.0, 2.0], [1.0, 0.0]])
    np.testing.assert_allclose(cosine(a, 3 * a), 1)
    np.testing.assert_allclose(cosine(a, a[::-1]), [1 / 5**0.5] * 2)


def test_golden_is_float_with_the_same_weights(report: Report, model: Path) -> None:
    by_kind = {(row.weights, row.arithmetic): row for row in report.rows}
    assert len(by_kind) == 5
    for weights in ("RTN W4g128", "AWQ W4g128"):
        ours, same = by_kind[weights, "golden A16 KV16"], by_kind[weights, "float"]
        assert ours.perplexity == pytest.approx(same.perplexity, rel=1e-3)
        assert ours.perplexity != same.perplexity and ours.cosine_min > 0.9
    plain = open_checkpoint(model)
    logits = golden_logits(load_model(plain, 128, 4, TABLE), report.ids[:1, :40], A16_KV16)
    state = rounded_weights(plain, 128, 4, TABLE)
    assert cosine(logits, FloatModel(plain, state).logits(report.ids[:1, :40])).min() > 0.999999


def test_float_row_of_the_plain_model_is_perfect(report: Report, model: Path) -> None:
    row = report.rows[0]
    assert (row.change, row.top1) == (0, 1) and row.cosine_min == pytest.approx(1)
    assert row.perplexity < 0.9 * RECIPE.vocab_size  # it has learnt something
    plain = open_checkpoint(model)
    logits = FloatModel(plain, plain_weights(plain)).logits(report.ids[:, :-1])
    assert perplexity(logits, report.ids) == row.perplexity


def test_report_lists_every_row(report: Report) -> None:
    lines = table_of(report.rows).splitlines()
    assert len(lines) == 2 + len(report.rows) and lines[2].startswith("| tiny | bf16 | bf16 | float | ")


def test_checks_can_fail(report: Report) -> None:
    divergences = {"rtn_divergence": 0.05, "awq_divergence_least": 0.02, "awq_divergence_largest": 0.03}
    report.noise = {"8 x 2^6": divergences}
    assert failures(report) == []
    report.noise = {"8 x 2^6": {**divergences, "rtn_divergence": 0.035}}
    assert failures(report) == ["8 x 2^6: AWQ is not nearer to float than rounding by more than its spread 1.00e-02"]
    report.noise = {}
    row = next(row for row in report.rows if row.arithmetic == "golden A16 KV16")
    worse = type(row)(**{**row.__dict__, "perplexity": row.perplexity * 1.01})
    report.rows.append(worse)
    assert len(failures(report)) == 1 and "the golden changes the perplexity" in failures(report)[0]
    report.rows.pop()
