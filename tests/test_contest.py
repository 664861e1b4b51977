"""The contest's targets: files in its format, labels beside them, bad input; `make clean` and `make help`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from golden.contest import prompt, read_wnli
from golden.quality import MODEL
from golden.stepper import GoldenStepper
from quant.calibration import read_tokenizer
from runtime.session import Session
from runtime.tokenizer import Tokenizer
from verif import contest
from verif.layer.model import Model, open_model

ROOT = Path(__file__).resolve().parent.parent
WNLI = 'index\tsentence1\tsentence2\tlabel\n0\tThe "drain" is clogged.\tIt is.\t1\n1\tA\tB\t0\n2\tC\tD\t0\n'


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return open_model(MODEL, tmp_path_factory.mktemp("contest") / "packed")


@pytest.fixture
def wnli(tmp_path: Path) -> Path:
    (tmp_path / "dev.tsv").write_text(WNLI)
    return tmp_path / "dev.tsv"


def run(model: Model, out: Path, *words: str) -> int:
    return contest.main([*words, "--packed", str(model.packed.path), "--out", str(out)])


def files(out: Path, name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    return json.loads((out / f"{name}.json").read_text()), json.loads((out / f"{name}.label.json").read_text())


def test_accuracy_of_the_golden(model: Model, wnli: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(model, tmp_path / "out", "acc", "--wnli", str(wnli), "--limit", "2") == 0
    value, label = files(tmp_path / "out", "acc")
    tokenizer, pairs = Tokenizer(MODEL), read_wnli(wnli)[:2]
    right = 0
    for pair in pairs:
        ids = prompt(pair, read_tokenizer(MODEL))
        answer = list(Session(GoldenStepper(model.weights, 256)).generate(ids, 2))
        right += tokenizer.decode(answer).strip() == str(pair.label)
    assert value == {"acc": right / 2}
    assert (label["backend"], label["label"], label["pairs"]) == ("golden", "measured", 2)
    assert label["command"].startswith("python -m verif.contest acc --wnli")
    assert "(measured, backend golden; always giving the most frequent label scores 0.5000" in capsys.readouterr().out


def test_speed_of_the_golden_says_that_it_is_no_boards(model: Model, tmp_path: Path) -> None:
    assert run(model, tmp_path, "thpt", "--prompt-tokens", "3", "--tokens", "2") == 0
    value, label = files(tmp_path, "throughput")
    assert set(value) == {"prefill_toks_per_second", "decode_toks_per_second"} and min(value.values()) > 0
    assert (label["backend"], label["prompt_tokens"], label["tokens"]) == ("golden", 3, 2)
    assert "its speed says nothing of a board" in label["note"]


def test_compression_counts_the_packed_bytes(model: Model, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(model, tmp_path, "comp") == 0
    value, label = files(tmp_path, "comp_rate")
    size = sum(path.stat().st_size for path in model.packed.path.rglob("*") if path.is_file())
    assert value == {"model_size_bytes": size, "rate": 1 - size / 988_097_824}
    assert (label["backend"], label["label"], label["packed"]) == ("none", "measured", str(model.packed.path))
    assert f"comp_rate.json: model_size_bytes {size}, rate 0.99" in capsys.readouterr().out


LARGEST = ("--largest", "acc=0.5", "rate=2", "prefill=100", "decode=40")


def write_measures(out: Path, **labels: str) -> None:
    out.mkdir(exist_ok=True)
    for name, value in (
        ("acc", {"acc": 0.25}),
        ("comp_rate", {"rate": 1.0, "model_size_bytes": 1}),
        ("throughput", {"prefill_toks_per_second": 100.0, "decode_toks_per_second": 10.0}),
    ):
        (out / f"{name}.json").write_text(json.dumps(value))
        (out / f"{name}.label.json").write_text(json.dumps({"label": labels.get(name, "measured"), "backend": "b"}))


def test_the_score_weighs_shares_of_the_largest(model: Model, tmp_path: Path) -> None:
    write_measures(tmp_path)
    assert run(model, tmp_path, "score", *LARGEST) == 0
    value, label = files(tmp_path, "score")
    assert value == {"score": 0.4 * 0.5 + 0.2 * 0.5 + 0.2 + 0.2 * 0.25}
    assert label["label"] == "measured" and label["measures"]["decode"] == 10.0


def test_a_score_of_unlike_measures_is_an_estimate(model: Model, tmp_path: Path) -> None:
    write_measures(tmp_path, throughput="simulated")
    assert run(model, tmp_path, "score", *LARGEST) == 0
    label = files(tmp_path, "score")[1]
    assert label["label"] == "estimated" and "throughput.json simulated, backend b" in label["note"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (LARGEST, "throughput.json: file is missing; run make thpt_eva"),
        (LARGEST[:-1], "--largest is acc=0.5 rate=2 prefill=100; give NAME=NUMBER above 0 for each of acc, rate"),
        ((*LARGEST[:-1], "decode=0"), "prefill=100 decode=0; give NAME=NUMBER above 0"),
        ((*LARGEST[:-1], "decode=much"), "--largest is decode=much; give NAME=NUMBER above 0"),
    ],
)
def test_a_score_without_its_parts(
    words: tuple[str, ...], says: str, model: Model, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_measures(tmp_path)
    (tmp_path / "throughput.json").unlink()
    assert run(model, tmp_path, "score", *words) == 2
    assert says in capsys.readouterr().err and not (tmp_path / "score.json").exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["acc"], "--wnli is missing; name dev.tsv or final.tsv (make acc_eva WNLI=dev.tsv)"),
        (["acc", "--wnli", "nowhere.tsv"], "nowhere.tsv: file is missing"),
        (["thpt", "--tokens", "2100"], "number of positions is 2108; model and kernels take 1 to 2048"),
        (["thpt", "--backend", "board"], "--xclbin is missing; a board needs its image"),
        (["comp", "--checkpoint", "nowhere"], "nowhere"),
    ],
)
def test_bad_input(
    words: list[str], says: str, model: Model, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(model, tmp_path / "out", *words) == 2
    assert says in capsys.readouterr().err and not (tmp_path / "out").exists()


@pytest.mark.parametrize("words", [["--limit", "0"], ["--prompt-tokens", "1"], ["--tokens", "0"], ["--timeout", "0"]])
def test_impossible_numbers(words: list[str], model: Model, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(model, tmp_path, "thpt", *words)


def test_an_output_that_cannot_be_written_is_named(
    model: Model, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert run(model, tmp_path / "file" / "out", "comp") == 2
    assert "output folder is Not a directory" in capsys.readouterr().err


# ---- make -----------------------------------------------------------------------------------------------------------

needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed: apt-get install make")


def make(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    outer = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(["make", *words], cwd=cwd, env=outer, capture_output=True, text=True, check=False)


@needs_make
def test_help_has_every_target() -> None:
    shown = [line.split("\t")[0] for line in make("help", cwd=ROOT).stdout.splitlines()]
    phony = next(line for line in (ROOT / "Makefile").read_text().splitlines() if line.startswith(".PHONY:"))
    assert sorted(shown) == sorted(phony.split()[1:]) and len(set(shown)) == len(shown)
    assert {"init", "clean", "help", "acc_eva", "thpt_eva", "comp_eva"} <= set(shown)


@needs_make
@pytest.mark.parametrize("inside", [True, False])
def test_clean_removes_build_output_and_nothing_else(inside: bool, tmp_path: Path) -> None:
    clone, elsewhere = tmp_path / "clone", tmp_path / "elsewhere"
    for folder in (clone, elsewhere):
        for name in ("build/sim", "hls/system", "models", ".nox"):
            (folder / name).mkdir(parents=True)
            (folder / name / "file").write_text("x")
    shutil.copy(ROOT / "Makefile", clone)
    (clone / "hls" / "system" / "layer.cfg").write_text("")
    before = {path for path in tmp_path.rglob("*") if not path.is_relative_to(clone / "build")}
    command = ["clean"] if inside else ["-f", str(clone / "Makefile"), "clean"]
    result = make(*command, cwd=clone if inside else elsewhere)
    assert result.returncode == 0, result.stderr
    assert set(tmp_path.rglob("*")) == before


@needs_make
def test_clean_does_nothing_where_no_layerlock_is(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "build").mkdir()
    result = make("clean", cwd=tmp_path)
    assert result.returncode and "is no Layerlock; nothing was removed" in result.stdout
    assert (tmp_path / "build").is_dir()
