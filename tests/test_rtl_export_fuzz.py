"""A short run of the fuzzer, and its own parts: it can fail, and it makes what fails small."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rtl_export.check import fuzz
from rtl_export.check.differential import Outcome, try_kernels
from rtl_export.check.generate.kernel import generate
from rtl_export.check.ledger import LEDGER
from rtl_export.check.reduce import reduce_source
from rtl_export.rtl_unit import UnitEmitter

SEEDS = (1000, 1001, 1002, 1004, 1005, 1006, 1007, 1008, 1009, 1010)
FREE_RUNNING = 1001  # its output waits for nothing from a host, so that an undefined state reaches the port


@pytest.mark.sim
def test_random_kernels(tmp_path: Path) -> None:
    outcomes = try_kernels([generate(seed) for seed in SEEDS], tmp_path)
    assert [outcome for outcome in outcomes if outcome.status != "ok"] == []


@pytest.mark.sim
@pytest.mark.icarus
@pytest.mark.skipif(not shutil.which("iverilog"), reason="needs Icarus Verilog: apt-get install iverilog")
def test_random_kernels_under_icarus(tmp_path: Path) -> None:
    outcomes = try_kernels([generate(seed) for seed in SEEDS[:2]], tmp_path, icarus=1)
    assert [outcome.status for outcome in outcomes] == ["ok", "ok"]


@pytest.mark.sim
@pytest.mark.icarus
@pytest.mark.skipif(not shutil.which("iverilog"), reason="needs Icarus Verilog: apt-get install iverilog")
def test_icarus_sees_undefined_outputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Verilator has two states, so the control of an unreset pipeline starts as if it were reset.
    control = UnitEmitter._control

    def without_reset(emitter: UnitEmitter, leave: str) -> list[str]:
        return [line for line in control(emitter, leave) if "if (rst) begin" not in line]

    monkeypatch.setattr(UnitEmitter, "_control", without_reset)
    outcome = try_kernels([generate(FREE_RUNNING)], tmp_path, icarus=1)[0]
    assert outcome.failed
    assert "Icarus" in outcome.message


def test_a_difference_is_found_kept_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    operators = {"add": "-", "sub": "-", "and": "&", "or": "|", "xor": "^"}
    monkeypatch.setattr("rtl_export.verilog.OPERATORS", operators)
    arguments = ["--kernels", "2", "--seed", "1000", "--workers", "1", "--folder", str(tmp_path)]
    assert fuzz.main(arguments) == 1
    assert re.search(r"seed 1000: (mismatch|deadlock): stall 0 %", capsys.readouterr().out)
    kept = tmp_path / "failures" / "seed_1000"
    assert (kept / "kernel.cpp").read_text() == generate(1000).source
    assert "--kernels 1 --seed 1000" in (kept / "outcome.txt").read_text()
    summary = json.loads((tmp_path / "summary.json").read_text())
    assert [failure["seed"] for failure in summary["failures"]] == [1000, 1001]


def test_generated_kernels_depend_on_the_seed_only() -> None:
    assert generate(7) == generate(7)
    assert generate(7).source != generate(8).source


def test_reducing_keeps_what_fails() -> None:
    source = "a;\nif (x) {\n  b;\n  bad;\n} else {\n  c;\n}\nfor (;;) {\n  d;\n}\n"
    assert reduce_source(source, lambda text: "bad" in text and text.count("{") == text.count("}")) == "  bad;\n"


def test_reducing_keeps_braces_in_pairs() -> None:
    source = "f {\n  if (x) {\n    a;\n  } else {\n    b;\n  }\n}\n"
    tried: list[str] = []

    def fails(text: str) -> bool:
        tried.append(text)
        return False

    reduce_source(source, fails)
    assert len(tried) > 4
    assert all(text.count("{") == text.count("}") for text in tried)


def test_an_interrupted_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[list[int]] = []

    def run(seeds: list[int], **_options: object) -> Iterator[Outcome]:
        tried.append(list(seeds))
        for seed in seeds:
            if len(tried) == 1 and seed == 7:
                raise KeyboardInterrupt
            yield Outcome(seed, "refused" if seed == 6 else "ok", "a message")

    def fuzzed(*more: str) -> dict[str, Any]:
        assert fuzz.main(["--kernels", "4", "--seed", "5", "--folder", str(tmp_path), *more]) == 0
        summary: dict[str, Any] = json.loads((tmp_path / "summary.json").read_text())
        return summary

    monkeypatch.setattr(fuzz, "run", run)
    with pytest.raises(KeyboardInterrupt):
        fuzzed()
    with (tmp_path / LEDGER).open("a") as file:
        file.write('{"seed": 7, "sta')  # cut in the middle of a line
    assert fuzzed("--resume")["counts"] == {"ok": 3, "refused": 1}
    fuzzed("--resume")
    fuzzed("--resume", "--icarus", "2")  # another run
    fuzzed()
    monkeypatch.setattr("rtl_export.check.ledger.compiler_digest", lambda: "another compiler")
    fuzzed("--resume")
    every = [5, 6, 7, 8]
    assert tried == [every, [7, 8], [], every, every, every]
