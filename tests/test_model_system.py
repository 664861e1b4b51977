"""The trained small model on the RTL system: one start computes all layers, the output matrix and the next tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from layer_data import DIMENSIONS

from golden.decoder import STAGES, Mode
from golden.model import GoldenModel
from golden.model_case import ModelCase, model_case
from golden.quality import MODEL
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.layout import BEAT_BYTES
from quant.packed import write_packed
from quant.program import LANE_BITS
from quant.synthetic import write_synthetic
from verif.layer.generate import generate, parts
from verif.layer.image import Image
from verif.layer.model import Model, model_case_image, model_wrong, open_model
from verif.layer.profiles import IDEAL, KV260
from verif.layer.system import LayerSystem, build_layer_system, linked_wiring, run_image

CAPACITY = 64
PROMPT = (17, 400, 23, 900, 1535, 0, 77, 5)


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> LayerSystem:
    return build_layer_system(tmp_path_factory.mktemp("model") / "linked")


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """Packed as `quant pack` does without options: a head of 8 bits."""
    made = open_model(MODEL, tmp_path_factory.mktemp("model") / "packed")
    assert (made.head.bits, made.head.group_size) == (8, 64)
    return made


@pytest.fixture(scope="session")
def model_w4(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return open_model(MODEL, tmp_path_factory.mktemp("model") / "packed4", table_bits=4)


def make(model: Model, ids: Sequence[int], behind: int = 0, *, mode: Mode | None = None) -> ModelCase:
    """Return the step of tokens `ids` behind the first ones of the prompt."""
    golden = GoldenModel(model.weights, capacity=CAPACITY, mode=mode or Mode())
    if behind:
        golden.hidden(PROMPT[:behind])
    return model_case(golden, ids)


def test_the_golden_step_names_every_stage(model: Model) -> None:
    case = make(model, [8], 3)
    layers = len(model.weights.layers)
    names = [(layer, name) for layer in range(layers) for name in STAGES]
    last = [(layers, name) for name in ("final_norm", "head_x", "head", "argmax")]
    assert [(layer, stage.name) for layer, stage in case.stages] == names + last
    assert (case.position, case.after[0].length) == (3, 4)
    golden = GoldenModel(model.weights, capacity=CAPACITY)
    assert golden.generate([*PROMPT[:3], 8], 1) == case.best.index.tolist()


def test_head_and_final_norm_are_where_commands_look(model: Model) -> None:
    image = model_case_image(model, make(model, [8]), linked_wiring())
    memory, head = image.program.memory, model.head
    for lane, place in enumerate(memory.head):
        data = image.buffers[f"lane{lane}"]
        blocks = data[place.block_offset : place.block_offset + place.block_beats]
        assert blocks.tobytes() == head.blocks[lane].tobytes()
        assert (
            data[place.param_offset : place.param_offset + place.param_beats].tobytes() == head.params[lane].tobytes()
        )
        assert place.param_offset + place.param_beats == len(data)
    gamma = image.buffers["norms"][memory.norm(len(model.weights.layers), 0) :]
    assert np.array_equal(gamma.reshape(-1).view("<i2"), model.weights.final_norm.gamma)


def test_tables_that_no_lane_reads_are_refused(tmp_path: Path) -> None:
    write_packed(open_checkpoint(MODEL), tmp_path / "three", table_bits=3)
    with pytest.raises(InputError, match=r"table bits.* 3.*the lanes read 4 or 8.*--table-bits 4"):
        open_model(MODEL, tmp_path / "three")


@pytest.mark.sim
@pytest.mark.parametrize(("ids", "behind"), [([8], 0), ([8], 7), (PROMPT, 0), ([1, 2, 3], 5)])
@pytest.mark.parametrize("profile", [IDEAL, KV260])
def test_every_stage_of_all_layers_equals_the_golden(
    ids: Sequence[int], behind: int, profile: str, system: LayerSystem, model: Model, tmp_path: Path
) -> None:
    case = make(model, ids, behind)
    run = run_image(system, model_case_image(model, case, system.wiring), tmp_path, profile=profile)
    assert model_wrong(run, case) == []
    assert len(run.stages) == len(case.expected())
    assert run.summary.executed == len(run.image.program.instructions)


@pytest.mark.sim
def test_a_head_of_four_bits(system: LayerSystem, model_w4: Model, tmp_path: Path) -> None:
    case = make(model_w4, PROMPT[:3], 5)
    assert model_wrong(run_image(system, model_case_image(model_w4, case, system.wiring), tmp_path), case) == []


@pytest.mark.sim
@pytest.mark.parametrize(("group_size", "block_bytes"), [(32, 160), (64, 288), (256, 544)])
def test_groups_of_other_sizes(group_size: int, block_bytes: int, system: LayerSystem, tmp_path: Path) -> None:
    made = open_model(MODEL, tmp_path / "packed", group_size=group_size, table_group_size=group_size)
    assert {packed.blocks[0].shape[1] for packed in map(made.packed.read_tensor, made.packed.tensors)} == {block_bytes}
    case = make(made, PROMPT[:2], 3)
    run = run_image(system, model_case_image(made, case, system.wiring), tmp_path / "run")
    assert model_wrong(run, case) == []


@pytest.mark.sim
@pytest.mark.parametrize("mode", [Mode(a8=True), Mode(kv_bits=8)])
def test_modes(mode: Mode, system: LayerSystem, model: Model, tmp_path: Path) -> None:
    case = make(model, [8], 3, mode=mode)
    assert model_wrong(run_image(system, model_case_image(model, case, system.wiring), tmp_path), case) == []


@pytest.mark.sim
@pytest.mark.parametrize("bits", LANE_BITS)
def test_a_head_of_its_own_and_lanes_of_unequal_share(bits: int, system: LayerSystem, tmp_path: Path) -> None:
    """Not tied to the embedding; 72 tokens are 9 column groups: 3 of lane 0, 2 of the others."""
    dimensions = {**DIMENSIONS, "tie_word_embeddings": 0}
    write_synthetic(tmp_path / "checkpoint", layers=2, vocab_size=72, dimensions=dimensions)
    own = open_model(tmp_path / "checkpoint", tmp_path / "packed", table_bits=bits, table_group_size=128)
    blocks = [count * own.head.shape.planes for count in (6, 4, 4, 4)]
    assert own.head.name == "lm_head" and [len(part) for part in own.head.blocks] == blocks
    case = make(own, [3, 71], mode=Mode())
    run = run_image(system, model_case_image(own, case, system.wiring), tmp_path / "run")
    assert model_wrong(run, case) == []


@pytest.mark.sim
def test_without_trace_only_tokens_are_written(system: LayerSystem, model: Model, tmp_path: Path) -> None:
    case = make(model, [1, 2, 3], 5)
    image = model_case_image(model, case, system.wiring, trace=False)
    run = run_image(system, image, tmp_path)
    assert model_wrong(run, case) == []
    assert np.array_equal(run.buffers["results"], image.buffers["results"])


@pytest.mark.sim
def test_another_weight_of_the_head_is_another_token(system: LayerSystem, model: Model, tmp_path: Path) -> None:
    """The check sees it: the row of the token that follows is scaled to nothing."""
    case = make(model, [8], 3)
    image = model_case_image(model, case, system.wiring, trace=False)
    run = run_image(system, without_row(image, int(case.best.index[0])), tmp_path)
    assert len(model_wrong(run, case)) == 2, "the token, and the CRC in the summary"


def without_row(image: Image, token: int) -> Image:
    """Return the image with the scales of a token's row zero, in all blocks."""
    group, column = divmod(token, 8)
    lane, number = group % 4, group // 4
    place, step = image.program.memory.head[lane], image.program.step
    assert step.head is not None
    size, blocks = step.head.weights.shape.beats, step.head.weights.shape.blocks(step.config.hidden_size)
    data = image.buffers[f"lane{lane}"].copy()
    for block in range(number * blocks, (number + 1) * blocks):
        scales = data[place.block_offset + block * size + 1]
        scales.view("<u2")[column] = 0
        assert scales.size == BEAT_BYTES
    return replace(image, buffers={**image.buffers, f"lane{lane}": data})


# ---- tokens ---------------------------------------------------------------------------------------------------------


@pytest.mark.sim
@pytest.mark.parametrize(("prompt", "mode"), [((*PROMPT, 1000, 3), Mode()), ((1000,), Mode(a8=True, kv_bits=8))])
def test_generated_tokens_are_the_goldens(
    prompt: tuple[int, ...], mode: Mode, system: LayerSystem, model: Model, tmp_path: Path
) -> None:
    """A chunk of 8, one of 2 and 3 tokens; or one token and 4: one start of the sequencer each."""
    made = generate(system, model, prompt, 4, tmp_path, mode=mode)
    assert made.passed, (made.ids, made.expected)
    assert len(made.ids) == 4 and len(made.cycles) == len(parts(prompt)) + 3
    assert len(set(made.expected)) > 1, "the same token again and again would prove little"


@pytest.mark.parametrize(
    ("prompt", "count", "words"),
    [
        ((), 1, "give ids of 0 to 1535"),
        ((1536,), 1, r"prompt \[1536\]"),
        ((1,), 0, "0 tokens"),
        ((1, 2), 64, "position 64 is beyond the cache of 64 rows"),
    ],
)
def test_impossible_texts_are_refused(
    prompt: tuple[int, ...], count: int, words: str, model: Model, tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match=words):
        generate(NoSystem(), model, prompt, count, tmp_path)  # type: ignore[arg-type]


class NoSystem:
    """The wiring alone: nothing may run."""

    wiring = linked_wiring()
