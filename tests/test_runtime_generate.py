"""Text from the trained small model behind real XRT: tokens and draws of the golden's, faults with their exit codes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from smoke_run import MARKS, Smoke, folder, patched, started

from golden.quality import MODEL
from golden.stepper import GoldenStepper
from quant.files import write_json
from quant.systemset import read_system_set
from runtime.exits import Exit
from runtime.sampling import Sampler, Sampling
from runtime.session import Session
from runtime.tokenizer import Tokenizer
from verif.board_device import RUNS
from verif.board_sim import ROOT, VirtualBoard, build_board, exported_design
from verif.child_process import run_process
from verif.layer import board_tokens
from verif.layer.model import Model, open_model
from verif.layer.model_set import write_text_set
from verif.layer.system import linked_wiring

pytestmark = MARKS
PROMPT = (17, 400, 23)
POSITIONS = 12


@pytest.fixture(scope="session")
def board(folder: Path) -> VirtualBoard:
    return build_board(exported_design("layer"), folder / "model")


@pytest.fixture(scope="session")
def model(folder: Path) -> Model:
    return open_model(MODEL, folder / "packed")


@pytest.fixture(scope="session")
def text(model: Model, folder: Path) -> Path:
    write_text_set(folder / "text", model, linked_wiring(), capacity=16, positions=POSITIONS, logits=True)
    return folder / "text"


@pytest.fixture(scope="session")
def plain(model: Model, folder: Path) -> Path:
    """The set without logits."""
    write_text_set(folder / "plain", model, linked_wiring(), capacity=16, positions=POSITIONS)
    return folder / "plain"


def command(board: VirtualBoard, path: Path, *options: str) -> Callable[[Path], list[str]]:
    embedding = path.with_name(f"{path.name}.embedding.bin")
    line = [sys.executable, "-m", "runtime.generate", "--xclbin", str(board.xclbin), "--set", str(path)]
    line += ["--embedding", str(embedding), *options]
    return lambda run: [*line, "--json", str(run / "smoke.json")]


def turns(run: Smoke) -> list[list[int]]:
    return [turn["ids"] for turn in run.result()["turns"]]


def golden(
    model: Model, prompts: Sequence[Sequence[int]], count: int, sampler: Sampler | None = None
) -> list[list[int]]:
    session = Session(GoldenStepper(model.weights, 64), sampler)
    return [list(session.generate(prompt, count)) for prompt in prompts]


def test_tokens_through_xrt_are_the_goldens(board: VirtualBoard, model: Model, plain: Path, folder: Path) -> None:
    """Also behind a second prompt, which goes on in the same cache; one start of the sequencer for each token."""
    with started(board, folder, command(board, plain, "--ids", "17,400,23", "--ids", "88", "--tokens", "3")) as run:
        status, output = run.finish(120)
        assert status == Exit.PASS, output
        found, starts = turns(run), (run.run / "device" / RUNS).read_text().splitlines()
    assert found == golden(model, [PROMPT, [88]], 3)
    assert output.splitlines() == [" ".join(map(str, ids)) for ids in found]
    assert len(starts) == 5 + 4 + 1  # the last one stops the units


def test_drawn_text_is_the_goldens(board: VirtualBoard, model: Model, text: Path, folder: Path) -> None:
    options = ["--tokenizer", str(MODEL), "--prompt", "def f(", "--tokens", "5", "--seed", "5"]
    options += ["--temperature", "1.1", "--top-k", "50", "--top-p", "0.97"]
    with started(board, folder, command(board, text, *options)) as run:
        status, output = run.finish(120)
        assert status == Exit.PASS, output
        (found,) = turns(run)
    tokenizer = Tokenizer(MODEL)
    prompt, draw = tokenizer.encode("def f("), Sampler(Sampling(1.1, 50, 0.97, seed=5))
    assert [found] == golden(model, [prompt], 5, draw) and [found] != golden(model, [prompt], 5)
    assert output == tokenizer.decode(found) + "\n"


def test_every_logit_is_the_goldens(board: VirtualBoard, model: Model, text: Path, folder: Path) -> None:
    code = """
import runtime.sampling as s
choose = s.Sampler.choose
def kept(self, logits):
    logits.tofile("logits.bin")
    return choose(self, logits)
s.Sampler.choose = kept
"""
    line = command(board, text, "--ids", "17,400,23", "--tokens", "1", "--temperature", "1")
    with started(board, folder, line, PYTHONPATH=patched(folder, "logits", code)) as run:
        assert run.finish(120)[0] == Exit.PASS
        found = (run.run / "logits.bin").read_bytes()
    stepper = GoldenStepper(model.weights, 16)
    want = [stepper.logits(token, position) for position, token in enumerate(PROMPT)][-1]
    assert found == want.astype("<i4").tobytes()


# ---- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--ids", "1536"], "prompt is [1536]; give ids of 0 to 1535"),
        (["--ids", "1,2", "--tokens", "12"], "the prompt takes 2; give 1 to 11"),
        (["--ids", "1", "--tokens", "0"], "tokens is 0"),
        (["--ids", "1,x"], "argument --ids: invalid ids_of value: '1,x'"),
        (["--prompt", "x"], "--prompt needs --tokenizer; or give --ids"),
        (["--prompt", "x", "--tokenizer", "nowhere"], "nowhere/tokenizer.json: file is missing"),
        ([], "nothing to do; give --prompt or --ids"),
        (["--ids", "1", "--timeout", "0"], "--timeout must be more than 0"),
        (["--ids", "1", "--device", "-1"], "--device 0 or more"),
        (["--ids", "1", "--temperature", "1"], "temperature is 1.0; the model's programs give no logits"),
        (["--ids", "1", "--top-k", "4"], "temperature is 0.0; give a number above 0"),
        (["--ids", "1", "--top-p", "2", "--temperature", "1"], "top-p is 2.0"),
    ],
)
def test_impossible_requests_are_refused(
    options: list[str], words: str, board: VirtualBoard, plain: Path, folder: Path
) -> None:
    with started(board, folder, command(board, plain, *options)) as run:
        status, output = run.finish(60)
        assert status == Exit.INPUT and words in output, output


def edited(path: Path, out: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """Return a copy of a set with a changed manifest."""
    shutil.copytree(path, out)
    shutil.copy(path.with_name(f"{path.name}.embedding.bin"), out.with_name(f"{out.name}.embedding.bin"))
    manifest = json.loads((out / "manifest.json").read_text())
    change(manifest)
    write_json(out / "manifest.json", manifest)
    return out


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda m: m["buffers"].pop("best"), "contents is refused (KeyError('best'))"),
        (lambda m: m["expected"].update(results=m["buffers"].pop("results")), "buffer results is missing"),
        (lambda m: m["buffers"].pop("program4"), "manifest.json: buffer program4 is missing"),
        (lambda m: m["buffers"].update(results=m["buffers"]["rope"]), "bytes of buffer results is "),
    ],
)
def test_a_set_that_is_not_a_models_is_refused(
    change: Callable[[dict[str, Any]], None], words: str, board: VirtualBoard, plain: Path, folder: Path, tmp_path: Path
) -> None:
    path = edited(plain, tmp_path / "edited", change)
    with started(board, folder, command(board, path, "--ids", "1")) as run:
        status, output = run.finish(60)
        assert status == Exit.INPUT and words in output, output


def test_an_embedding_of_another_model_is_refused(
    board: VirtualBoard, plain: Path, folder: Path, tmp_path: Path
) -> None:
    path = edited(plain, tmp_path / "other", lambda manifest: None)
    embedding = path.with_name("other.embedding.bin")
    os.truncate(embedding, embedding.stat().st_size - 4)
    with started(board, folder, command(board, path, "--ids", "1")) as run:
        status, output = run.finish(60)
        assert status == Exit.INPUT and "it must be a multiple of 1024, the bytes of a row" in output, output
    embedding.unlink()
    with started(board, folder, command(board, path, "--ids", "1")) as run:
        status, output = run.finish(60)
        assert status == Exit.INPUT and "name the file that was written with the set" in output, output


# ---- faults ---------------------------------------------------------------------------------------------------------

SLOW = ["--ids", "17,400,23", "--tokens", "9"]


def test_a_device_that_dies_in_mid_text_is_reported(board: VirtualBoard, plain: Path, folder: Path) -> None:
    with started(board, folder, command(board, plain, *SLOW)) as run:
        os.kill(run.simulator(), signal.SIGKILL)
        status, output = run.finish(20)
        assert status == Exit.RUNNING, output
        assert "generate: position " in output and "the device process ended" in output
        assert run.result()["meaning"] == "RUNNING"


def test_a_device_that_hangs_is_a_timeout(board: VirtualBoard, plain: Path, folder: Path) -> None:
    with started(board, folder, command(board, plain, *SLOW, "--timeout", "6")) as run:
        os.kill(run.simulator(), signal.SIGSTOP)
        status, output = run.finish(40)
        assert status == Exit.TIMEOUT, output
        assert "not done after 6 s" in output or "no answer within" in output


def test_a_device_that_does_not_start_is_reported(board: VirtualBoard, plain: Path, folder: Path) -> None:
    with started(board, folder, command(board, plain, *SLOW), LAYERLOCK_PYTHON="/bin/false") as run:
        status, output = run.finish(20)
        assert status == Exit.LOADING, output
        assert "load the xclbin: the device process ended" in output


def test_a_device_that_dies_while_closing_is_reported(board: VirtualBoard, plain: Path, folder: Path) -> None:
    code = "import os, verif.board_device as b\nb.Server._answer_close = lambda self: os._exit(1)\n"
    line = command(board, plain, "--ids", "17", "--tokens", "1", "--timeout", "4")
    with started(board, folder, line, PYTHONPATH=patched(folder, "text_close", code)) as run:
        status, output = run.finish(40)
        assert status == Exit.CLOSING, output
        assert run.result()["passed"] is False and len(turns(run)[0]) == 1


def test_ctrl_c_leaves_nothing(board: VirtualBoard, plain: Path, folder: Path) -> None:
    with started(board, folder, command(board, plain, *SLOW)) as run:
        run.simulator()
        run.process.send_signal(signal.SIGINT)
        status, output = run.finish(20)
        assert status == Exit.INTERRUPTED and "generate: interrupted" in output, output


def test_damaged_weights_are_named(board: VirtualBoard, plain: Path, folder: Path) -> None:
    blocks = next(one for one in read_system_set(plain).blocks if (one.tensor, one.unit) == ("mlp.down_proj", "lane1"))
    code = f"""
import runtime.sequenced as s
write = s.Buffer.write
def damaged(self, data, offset=0):
    data = data.copy()
    if self.name == "lane1":
        data.reshape(-1)[{16 * (blocks.offset + 2 * blocks.block_beats) + 40}] ^= 0x10
    write(self, data, offset)
s.Buffer.write = damaged
"""
    line = command(board, plain, "--ids", "17", "--tokens", "1")
    with started(board, folder, line, PYTHONPATH=patched(folder, "text_weights", code)) as run:
        status, output = run.finish(60)
        assert status == Exit.WEIGHTS, output
        assert "position 0: damaged weights: tensor mlp.down_proj, lane1: block 2 " in output


def test_an_id_that_was_not_written_is_noticed(board: VirtualBoard, plain: Path, folder: Path) -> None:
    """The host does not see what the device wrote, but what it wrote itself."""
    code = "import runtime.board as b\nold = b.Buffer.from_device\n"
    code += "b.Buffer.from_device = lambda self: None if self.name == 'best' else old(self)\n"
    with started(
        board,
        folder,
        command(board, plain, "--ids", "17", "--tokens", "1"),
        PYTHONPATH=patched(folder, "text_best", code),
    ) as run:
        status, output = run.finish(60)
        assert status == Exit.DEVICE, output
        assert "position 0: best has id 4294967295; the model has 0 to 1535" in output


def test_logits_that_are_not_the_ids_are_noticed(board: VirtualBoard, text: Path, folder: Path) -> None:
    code = "import runtime.board as b\nold = b.Buffer.from_device\n"
    code += "b.Buffer.from_device = lambda self: None if self.name == 'results' else old(self)\n"
    line = command(board, text, "--ids", "17", "--tokens", "1", "--temperature", "1")
    with started(board, folder, line, PYTHONPATH=patched(folder, "text_logits", code)) as run:
        status, output = run.finish(60)
        assert status == Exit.DEVICE, output
        assert "position 0: the largest logit in results is that of id 0, not of " in output


# ---- the main job's tokens, and the command for all backends --------------------------------------------------------


def test_the_main_job_names_the_token_that_differs(
    model: Model, folder: Path, tmp_path: Path, board: VirtualBoard
) -> None:
    (expected,) = golden(model, [board_tokens.PROMPT], 2)
    made = board_tokens.play(model, [expected[0], expected[1] ^ 1], folder / "model", tmp_path / "text")
    assert made.ids == expected and len(made.records) == 4
    complaints = made.complaints
    assert complaints[0] == f"token 1 is {expected[1]}, the golden's {expected[1] ^ 1}"
    assert complaints[1] == "the sequencer was started 4 times for 18 tokens"  # not as many as the main job's
    assert not made.row.passed and made.text.splitlines()[-1].endswith(complaints[0])


def test_the_golden_backend_writes_the_same(model: Model, tmp_path: Path) -> None:
    line = [sys.executable, "-m", "verif.generate", "--ids", "17,400,23", "--tokens", "4"]
    line += ["--packed", str(model.packed.path), "--json", str(tmp_path / "out.json")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    status, output = run_process(line, cwd=tmp_path, environment=environment, timeout=60)
    assert status == Exit.PASS, output
    found = json.loads((tmp_path / "out.json").read_text())
    assert [turn["ids"] for turn in found["turns"]] == golden(model, [PROMPT], 4) and found["backend"] == "golden"
    assert output.split() == [str(token) for token in found["turns"][0]["ids"]]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--backend", "board", "--ids", "1"], "--xclbin is missing; a board needs its image"),
        (["--checkpoint", "nowhere", "--ids", "1"], "nowhere"),
        (
            ["--backend", "virtual", "--capacity", "2049", "--ids", "1"],
            "number of positions is 2049; model and kernels take 1 to 2048",
        ),
        ([], "nothing to do"),
    ],
)
def test_bad_input_of_the_command_for_all_backends(
    options: list[str], words: str, model: Model, tmp_path: Path
) -> None:
    line = [sys.executable, "-m", "verif.generate", "--packed", str(model.packed.path), *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    status, output = run_process(line, cwd=tmp_path, environment=environment, timeout=60)
    assert status == Exit.INPUT and words in output and "Traceback" not in output, output
