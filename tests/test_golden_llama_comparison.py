"""The comparison with llama.cpp: transformers' own GGUF reader stands in for it; `nox -s llama` runs the real one."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from golden import llama_comparison
from golden.llama_comparison import Result, llama_logits, main, table
from quant import other_llama
from quant.errors import InputError

STAND_IN = """#!{python}
import sys, numpy, pathlib, torch
from transformers import AutoModelForCausalLM
_, flag, script, model, ids, out = sys.argv
assert flag == "-P" and script.endswith("other_llama.py")
path = pathlib.Path(model)
loaded = AutoModelForCausalLM.from_pretrained(path.parent, gguf_file=path.name, dtype=torch.float32)
with torch.no_grad():
    numpy.save(out, loaded(torch.from_numpy(numpy.load(ids))).logits.numpy() * {factor})
"""


def stand_in(folder: Path, factor: float) -> Path:
    program = folder / "python"
    program.write_text(STAND_IN.format(python=sys.executable, factor=factor))
    program.chmod(0o755)
    return program


@pytest.mark.parametrize(("factor", "status"), [(1.0, 0), (1.02, 1)])
def test_logits_that_agree_and_some_that_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, factor: float, status: int
) -> None:
    monkeypatch.setattr(llama_comparison, "REPORT", tmp_path / "report")
    command = ["--sequences", "1", "--llama", str(stand_in(tmp_path, factor)), "--build", str(tmp_path / "build")]
    assert main(command) == status
    report = (tmp_path / "report" / "llama.md").read_text()
    assert ("All agree." in report) == (status == 0) and report.count("| Q") == 3


def test_table_and_limits() -> None:
    results = [
        Result("F16", 30.0, 30.0029),
        Result("F16", 30.0, 30.0031),
        Result("F16", 30.0, 29.9),
        Result("Q4_0", 30.0, 29.95),
    ]
    assert [result.passed for result in results] == [True, False, False, True]
    assert table(results[:1]).splitlines()[2] == "| F16 | 30.0000 | 30.0029 | +0.0097 % | 0.01 % |"


def test_a_program_that_is_missing_or_fails(tmp_path: Path) -> None:
    ids = np.zeros((1, 4), np.int64)
    with pytest.raises(InputError, match="missing; nox -s llama fills the environment"):
        llama_logits(tmp_path / "nowhere", tmp_path / "m.gguf", ids)
    (tmp_path / "python").write_text("#!/bin/sh\necho torn; exit 5\n")
    (tmp_path / "python").chmod(0o755)
    with pytest.raises(InputError, match=r"m\.log: llama\.cpp is exit status 5; read the log"):
        llama_logits(tmp_path / "python", tmp_path / "m.gguf", ids)
    assert "torn" in (tmp_path / "m.log").read_text()


def test_each_sequence_starts_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """llama.cpp's object keeps its cache and its array of logits from call to call."""

    class Llama:
        def __init__(self, model: str, n_ctx: int, **_: Any) -> None:
            assert model == "m.gguf"
            self.scores = np.zeros((n_ctx, 2), np.float32)
            self.used = 0

        def reset(self) -> None:
            self.used = 0

        def eval(self, ids: list[int]) -> None:
            self.scores[self.used : self.used + len(ids), 0] = ids
            self.used += len(ids)

    monkeypatch.setitem(sys.modules, "llama_cpp", SimpleNamespace(Llama=Llama))
    assert [found[:, 0].tolist() for found in other_llama.logits("m.gguf", [[1, 2, 3], [4, 5, 6]])] == [
        [1, 2, 3],
        [4, 5, 6],
    ]
