"""The golden decoder layer and model: composition, stages, caches; on a small model with a layer's every feature."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from golden.decoder import STAGES, Mode, chunks, decoder_layer, fill_cache, new_cache
from golden.model import GoldenModel, ModelWeights, load_model
from golden.stages import BestStage, HeadsStage, MantissaStage, Place, Q16Stage, RowsStage, Stage
from golden.weights import LayerWeights, canonical_linears, load_layer, packed_layer
from quant.checkpoint import Checkpoint, open_checkpoint
from quant.model_config import FUSED
from quant.packing import pack_linear
from quant.synthetic import write_synthetic

SMALL = {
    "hidden_size": 256,
    "intermediate_size": 384,
    "num_attention_heads": 6,
    "num_key_value_heads": 3,
    "head_dim": 64,
    "vocab_size": 64,
}
MODES = [Mode(a8, bits) for a8 in (False, True) for bits in (16, 8)]


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Checkpoint:
    return written(tmp_path_factory.mktemp("model"), tie_word_embeddings=True)


@cache
def written(folder: Path, **fields: int) -> Checkpoint:
    write_synthetic(folder / "small", layers=2, dimensions=SMALL | fields)
    return open_checkpoint(folder / "small")


@pytest.fixture(scope="session")
def weights(checkpoint: Checkpoint) -> LayerWeights:
    return load_layer(checkpoint, 0)


@pytest.fixture(scope="session")
def model(checkpoint: Checkpoint) -> ModelWeights:
    return load_model(checkpoint)


def hidden(tokens: int, width: int = 256) -> np.ndarray:
    return (np.random.default_rng(7).standard_t(4, (tokens, width)) * 65536).astype(np.int64)


def traced(weights: LayerWeights, x: np.ndarray, mode: Mode = MODES[0]) -> list[Stage]:
    stages: list[Stage] = []
    decoder_layer(x, 0, weights, new_cache(weights.config, 64, mode), mode, stages.append)
    return stages


@pytest.mark.parametrize("mode", MODES)
def test_chunks_and_single_tokens_give_what_the_whole_prompt_gives(weights: LayerWeights, mode: Mode) -> None:
    x = hidden(19)
    whole = decoder_layer(x, 0, weights, new_cache(weights.config, 64, mode), mode)
    for parts in (chunks(19), [range(i, i + 1) for i in range(19)]):
        cache = new_cache(weights.config, 64, mode)
        pieces = [decoder_layer(x[part], part.start, weights, cache, mode) for part in parts]
        assert (np.concatenate(pieces) == whole).all()


def test_a_filled_cache_is_what_the_prompt_leaves(weights: LayerWeights) -> None:
    x = hidden(9)
    filled, ran = (new_cache(weights.config, 64) for _ in range(2))
    fill_cache(x, weights, filled)
    decoder_layer(x, 0, weights, ran)
    for one, other in zip(filled.rows(), ran.rows(), strict=True):
        assert (one.mantissa == other.mantissa).all() and (one.exponent == other.exponent).all()


def test_stages_come_in_the_order_of_the_program(weights: LayerWeights) -> None:
    assert tuple(stage.name for stage in traced(weights, hidden(2))) == STAGES


def test_the_packed_bytes_hold_the_same_layer(checkpoint: Checkpoint, weights: LayerWeights) -> None:
    linears = zip(FUSED, canonical_linears(checkpoint, 0), strict=True)
    packed = {name: pack_linear(linear, tensor_id=i) for i, (name, linear) in enumerate(linears)}
    again = packed_layer(checkpoint, 0, packed)
    x = hidden(2)
    caches = [new_cache(weights.config, 64) for _ in range(2)]
    assert (decoder_layer(x, 0, again, caches[0]) == decoder_layer(x, 0, weights, caches[1])).all()


def test_a_changed_weight_shows_from_its_stage_on(weights: LayerWeights) -> None:
    x = hidden(2)  # one token alone would not depend on q
    before = traced(weights, x)
    weights.qkv.difference[5, 70] += 1  # column 70: q head 1
    after = traced(weights, x)
    weights.qkv.difference[5, 70] -= 1
    differing = [a.name for a, b in zip(before, after, strict=True) if any_difference(a, b)]
    assert differing == list(STAGES[STAGES.index("qkv") :])


def any_difference(one: Stage, other: Stage) -> bool:
    return any(one.first_difference(unit, beats) is not None for unit, beats in other.packets.items())


@pytest.mark.parametrize("mode", MODES)
def test_every_byte_of_every_stage_has_its_place(weights: LayerWeights, mode: Mode) -> None:
    """A place found for a byte must read back the value that the stage has there."""
    for stage in traced(weights, hidden(3), mode):
        for unit, beats in stage.packets.items():
            for byte in np.random.default_rng(0).integers(0, beats.size, 60).tolist():
                place = stage.place(unit, byte)
                assert place.byte <= byte < place.byte + place.width
                if (want := value_of(stage, place)) is not None:
                    assert place.value(beats) == want


def value_of(stage: Stage, place: Place) -> int | None:
    match stage, place.what.split():
        case Q16Stage(), _:
            return int(stage.values[place.token, place.element])
        case HeadsStage(), _:
            return int(stage.o.reshape(len(stage.o), -1)[place.token, place.element])
        case MantissaStage(), ["mantissa"]:
            return int(stage.mantissa[place.token, place.element])
        case MantissaStage(), _:
            return int(stage.exponent[place.token]) if place.token < len(stage.exponent) else 0
        case RowsStage(), [tensor, "head", head, kind]:
            rows = {"q": stage.q, "k": stage.k, "v": stage.v}[tensor]
            at, element = divmod(place.element, rows.head_dim)
            assert at == int(head)
            if kind == "mantissa":
                return int(rows.mantissa[place.token, at, element])
            return None  # of the header beat, only byte 0 is the exponent
    raise AssertionError(stage)


def test_differences_are_named(weights: LayerWeights) -> None:
    rope = next(stage for stage in traced(weights, hidden(2)) if stage.name == "rope")
    assert rope.first_difference("rope", rope.packets["rope"]) is None
    damaged = rope.packets["rope"].copy()
    damaged[9 * 12 + 1, 4] ^= 1  # 12 q rows of 9 beats, then k head 0, token 0: mantissa 2
    place = rope.first_difference("rope", damaged)
    assert place is not None
    assert (place.what, place.token, place.element) == ("k head 0 mantissa", 0, 2)
    short = rope.first_difference("rope", rope.packets["rope"][:-1])
    assert short is not None and short.what == "v head 2 mantissa"


def test_best_stage() -> None:
    stage = BestStage("argmax", np.array([5, 6]), np.array([-1, -2]))
    place = stage.place("argmax", 20)
    assert (place.what, place.token, place.value(stage.packets["argmax"])) == ("value", 1, -2)


@pytest.mark.parametrize("mode", MODES)
def test_a_model_generates_the_same_from_its_cache_and_from_the_whole_text(model: ModelWeights, mode: Mode) -> None:
    prompt = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
    tokens = GoldenModel(model, capacity=32, mode=mode).generate(prompt, 4)
    again = GoldenModel(model, capacity=32, mode=mode).generate(prompt + tokens[:3], 1)
    assert again == tokens[3:]


def test_a_model_records_every_stage(model: ModelWeights) -> None:
    names: list[str] = []
    golden = GoldenModel(model, capacity=8)
    golden.logits(golden.hidden([1, 2], lambda s: names.append(s.name)), lambda s: names.append(s.name))
    assert names == ["embedding", *STAGES, *STAGES, "final_norm", "head_x", "head", "argmax"]


def test_a_full_cache_is_refused(model: ModelWeights) -> None:
    golden = GoldenModel(model, capacity=3)
    with pytest.raises(ValueError, match="position 2 and 2 tokens do not fit: 2 of 3"):
        [golden.hidden([1, 2]) for _ in range(2)]
