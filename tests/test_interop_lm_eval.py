"""lm-evaluation-harness with the golden as its model, on a task made here; `nox -s lm_eval` runs this."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from golden.scoring import Scorer, rolling_windows
from quant.errors import InputError

pytest.importorskip("lm_eval", reason="the harness needs an environment of its own: nox -s lm_eval")

ROOT = Path(__file__).resolve().parent.parent
MODEL = ROOT / "models" / "tiny"
EXAMPLES = [
    {"question": "def close(self):\n    self.file", "choices": [".close()", " zebra zebra"], "answer": 0},
    {"question": "import os\nimport ", "choices": ["qqqq", "sys"], "answer": 1},
]
COMMON = "dataset_path: json\ntest_split: test\ndataset_kwargs: {{data_files: {{test: {data}}}}}\n"
TASKS = {
    "choose": "output_type: multiple_choice\ndoc_to_text: question\ndoc_to_choice: choices\ndoc_to_target: answer\n"
    "metric_list: [{metric: acc}]\n",
    "roll": "output_type: loglikelihood_rolling\ndoc_to_text: ''\ndoc_to_target: '{{question}}'\n"
    "metric_list: [{metric: word_perplexity}]\n",
    "write": "output_type: generate_until\ndoc_to_text: question\ndoc_to_target: '{{choices[0]}}'\n"
    'generation_kwargs: {until: ["\\n"], max_gen_toks: 5, do_sample: false}\nmetric_list: [{metric: exact_match}]\n',
}


def harness(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "golden.lm_harness", "run", "--model", "layerlock", "--include_path", str(folder)]
    return subprocess.run([*command, *arguments], cwd=ROOT, capture_output=True, text=True)


def test_tasks_of_all_three_kinds(tmp_path: Path) -> None:
    """What the harness reports is what Scorer gives."""
    data = tmp_path / "examples.jsonl"
    data.write_text("".join(json.dumps(example) + "\n" for example in EXAMPLES))
    for name, text in TASKS.items():
        (tmp_path / f"{name}.yaml").write_text(f"task: {name}\n{COMMON.format(data=data)}{text}")
    arguments = ["--tasks", ",".join(TASKS), "--model_args", f"checkpoint={MODEL},length=64"]
    done = harness(tmp_path, *arguments, "--output_path", str(tmp_path / "out"), "--log_samples")
    assert done.returncode == 0, done.stderr[-2000:]
    scorer = Scorer.of(MODEL, length=64)
    choices = samples(tmp_path, "choose")
    for example, sample in zip(EXAMPLES, choices, strict=True):
        want = [scorer.continuation(str(example["question"]), f" {choice}") for choice in example["choices"]]  # type: ignore[attr-defined]
        assert [float(response[0][0]) for response in sample["resps"]] == pytest.approx([w[0] for w in want])
    rolled = [float(sample["resps"][0][0]) for sample in samples(tmp_path, "roll")]
    assert rolled == pytest.approx([scorer.rolling(str(example["question"])) for example in EXAMPLES])
    written = [sample["resps"][0][0] for sample in samples(tmp_path, "write")]
    assert written == [scorer.generate(str(example["question"]), ["\n"], 5) for example in EXAMPLES]


def samples(folder: Path, task: str) -> list[dict[str, Any]]:
    """The logged samples of a task, in the order of the examples."""
    (path,) = (folder / "out").rglob(f"samples_{task}_*.jsonl")
    return sorted(
        (json.loads(line) for line in path.read_text().splitlines()), key=lambda sample: int(sample["doc_id"])
    )


def test_windows_are_the_harness_s() -> None:
    from lm_eval.utils import get_rolling_token_windows

    for count in (1, 7, 8, 9, 16, 30):
        ids = list(range(count))
        want = list(get_rolling_token_windows(ids, prefix_token=99, max_seq_len=8, context_len=1))
        assert list(rolling_windows(ids, 99, 8)) == want


def test_sampling_is_refused() -> None:
    from golden.lm_harness import stop_strings

    assert stop_strings({"until": "\n"}) == ["\n"] and stop_strings({"until": None, "do_sample": False}) == []
    for options in ({"do_sample": True}, {"temperature": 0.7}):
        with pytest.raises(InputError, match="the golden generates greedily only"):
            stop_strings(options)
