"""Each name of a backend runs the model where it says, and what is written says so; no simulator is needed for that."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from golden.quality import MODEL
from golden.stepper import GoldenStepper
from runtime.exits import Exit
from runtime.step_worker import StepTask
from verif import contest, generate
from verif.board_device import RUNS
from verif.layer.model import Model, open_model

HERTZ = 2_000_000.0
CYCLES = (1000, 3000, 1000, 500)  # of a start each; the first two are of the prompt
PAIRS = "index\tsentence1\tsentence2\tlabel\n0\tA\tB\t1\n1\tC\tD\t0\n"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return open_model(MODEL, tmp_path_factory.mktemp("backends") / "packed")


class Boards:
    """Stands in for both boards: the golden model answers, and `opened` has what was asked for."""

    def __init__(self, model: Model, folder: Path) -> None:
        self.opened: list[tuple[str, str]] = []
        self.records: list[dict[str, Any]] = [{"cycles": cycles, "violations": []} for cycles in CYCLES]
        self._model, self._folder = model, folder

    def _stepper(self) -> GoldenStepper:
        return GoldenStepper(self._model.weights, 256)

    @contextmanager
    def virtual_board(self, out: Path, task: StepTask) -> Iterator[tuple[GoldenStepper, Path]]:
        self.opened.append(("virtual", task.xclbin))
        (self._folder / "device").mkdir(parents=True)
        (self._folder / "device" / RUNS).write_text("".join(json.dumps(record) + "\n" for record in self.records))
        yield self._stepper(), self._folder

    @contextmanager
    def board_stepper(self, task: StepTask, rtl: Path) -> Iterator[GoldenStepper]:
        self.opened.append(("board", task.xclbin))
        yield self._stepper()


@pytest.fixture
def boards(model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Boards:
    made = Boards(model, tmp_path / "run")
    for module in (generate, contest):
        monkeypatch.setattr(module, "virtual_board", made.virtual_board)
        monkeypatch.setattr(module, "write_text_set", lambda folder, *words, **options: folder / "rows.bin")
        monkeypatch.setattr(module, "TEXT", tmp_path / "text")
    monkeypatch.setattr(generate, "board_stepper", made.board_stepper)
    monkeypatch.setattr(contest, "clock_hertz", lambda out: HERTZ)
    return made


def words_of(backend: str, folder: Path) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the words of a command line, and what they must open."""
    image = folder / "layer.xclbin"
    opens = {"golden": [], "virtual": [("virtual", "")], "board": [("board", str(image))]}
    return ["--backend", backend, *(["--xclbin", str(image)] if backend == "board" else [])], opens[backend]


def take(measure: str, model: Model, out: Path, words: Sequence[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Take a measure and return its file and its label."""
    assert contest.main([measure, *words, "--packed", str(model.packed.path), "--out", str(out)]) == Exit.PASS
    (label,) = out.glob("*.label.json")
    value = label.with_name(label.name.replace(".label", ""))
    return json.loads(value.read_text()), json.loads(label.read_text())


@pytest.mark.parametrize("backend", ["golden", "virtual", "board"])
def test_text_comes_from_the_backend_that_is_named(
    backend: str, boards: Boards, model: Model, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words, opened = words_of(backend, tmp_path)
    path = tmp_path / "out.json"
    line = [*words, "--ids", "17,400,23", "--tokens", "2", "--packed", str(model.packed.path), "--json", str(path)]
    assert generate.main(line) == Exit.PASS
    result = json.loads(path.read_text())
    assert (result["backend"], boards.opened) == (backend, opened)
    assert capsys.readouterr().out.split() == [str(token) for token in result["turns"][0]["ids"]]


@pytest.mark.parametrize(("backend", "kind"), [("golden", "measured"), ("virtual", "simulated"), ("board", "measured")])
def test_accuracy_says_where_it_was_taken(
    backend: str, kind: str, boards: Boards, model: Model, tmp_path: Path
) -> None:
    words, opened = words_of(backend, tmp_path)
    (tmp_path / "dev.tsv").write_text(PAIRS)
    line = [*words, "--wnli", str(tmp_path / "dev.tsv"), "--limit", "1"]
    value, label = take("acc", model, tmp_path / "out", line)
    assert set(value) == {"acc"} and boards.opened == opened
    assert (label["backend"], label["label"], label["pairs"]) == (backend, kind, 1)
    assert label["command"].startswith(f"python -m verif.contest acc --backend {backend} ")


@pytest.mark.parametrize(("backend", "kind"), [("golden", "measured"), ("board", "measured"), ("virtual", "simulated")])
def test_speed_says_where_it_was_taken(backend: str, kind: str, boards: Boards, model: Model, tmp_path: Path) -> None:
    words, opened = words_of(backend, tmp_path)
    value, label = take("thpt", model, tmp_path / "out", [*words, "--prompt-tokens", "3", "--tokens", "2"])
    assert boards.opened == opened and (label["backend"], label["label"]) == (backend, kind)
    assert ("says nothing of a board" in label["note"]) == (backend == "golden")
    if backend == "virtual":
        assert value == {"prefill_toks_per_second": 2 * HERTZ / 4000, "decode_toks_per_second": 2 * HERTZ / 1500}
        assert label["clock_hertz"] == HERTZ and "no time of the host is in it" in label["note"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda records: records.pop(), "the sequencer was started 3 times for 4 tokens"),
        (lambda records: records.append(records[0]), "the sequencer was started 5 times for 4 tokens"),
        (lambda records: records[2]["violations"].append("m_y: TVALID fell"), "broke a rule: m_y: TVALID fell"),
    ],
)
def test_cycles_that_cannot_be_relied_on_give_no_speed(
    change: Any, words: str, boards: Boards, model: Model, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(boards.records)
    line = ["thpt", "--backend", "virtual", "--prompt-tokens", "3", "--tokens", "2", "--out", str(tmp_path / "out")]
    assert contest.main([*line, "--packed", str(model.packed.path)]) == Exit.DEVICE
    assert words in capsys.readouterr().err and not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("module", "examples"),
    [
        ("runtime.smoke", ["--xclbin awq_gemv.xclbin --vectors", "--stage", "--loopback"]),
        ("runtime.generate", ["--xclbin F --set DIR --embedding FILE --tokenizer DIR --prompt", "--ids 17,400"]),
        ("verif.generate", ['--prompt "def main"', "--backend virtual --prompt", "--backend board --xclbin"]),
        (
            "verif.contest",
            [
                "acc --wnli dev.tsv",
                "--limit 1 --backend virtual",
                "thpt --backend virtual --prompt-tokens 3 --tokens 3",
                "thpt --backend board --xclbin",
                "comp ",
            ],
        ),
    ],
)
def test_help_has_examples(module: str, examples: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        importlib.import_module(module).main(["--help"])
    text = capsys.readouterr().out
    assert text.count(f"    python -m {module} ") >= 2
    assert [example for example in examples if example not in text.partition("\noptions:")[0]] == []
