"""What the docs name is there: files, tests, commands and their options; and the estimates that they repeat."""

from __future__ import annotations

import importlib
import importlib.util
import io
import json
import re
import sys
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from quant.__main__ import main as quant_main

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "docs/**/*.md", "models/**/*.md")
    for path in ROOT.glob(pattern)
)
WORDS = r"((?: (?![#|])[^\s`;)]+)*)"  # up to a comment, the end of the code, a column of blanks
COMMAND = re.compile(rf"python3? -m ([a-z_.0-9]+){WORDS}")
SESSION = re.compile(rf"nox -s (\w+)(?: --{WORDS})?")
PAGE_FOLDERS = ("", "rtl_export", "verif/common")  # where pages on these leave them out of a path
SUBCOMMANDS = {"quant": r"^    {}\b", "rtl_export": r"\b(?:link|cosim)\b(?<= {}) "}  # how --help lists them
OF_OTHERS = {"golden.lm_harness"}  # lm-evaluation-harness has the options


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf8")


def module_of(session: str) -> str | None:
    """Return the module to which a session of the noxfile passes its arguments, if there is one."""
    body = re.search(rf"^def {session}\(.*?(?=^@nox|\Z)", text_of("noxfile.py"), re.MULTILINE | re.DOTALL)
    assert body, f"noxfile.py has no session {session}"
    found = re.search(r'"python", "-m", "([\w.]+)"[^)]*posargs', re.sub(r"\s+", " ", body[0]))
    return found[1] if found else None


@cache
def help_of(module: str, *subcommand: str) -> str:
    """Return what a command prints for --help."""
    spec = importlib.util.find_spec(module)
    assert spec, f"there is no module {module}"
    entry: Any = importlib.import_module(f"{module}.__main__" if spec.submodule_search_locations else module)
    arguments, shown = [module, *subcommand, "--help"], io.StringIO()
    with patch.object(sys, "argv", arguments), redirect_stdout(shown), pytest.raises(SystemExit) as stop:
        entry.main()
    assert not stop.value.code
    return shown.getvalue()


def help_for(module: str, words: str) -> str:
    """Return the help of the command with these words: of the subcommand that they start with, if it is one."""
    first = words.split()[0] if words.split() else ""
    lists = SUBCOMMANDS.get(module, "(?!)").format(re.escape(first))
    return help_of(module, *([first] if first and re.search(lists, help_of(module), re.MULTILINE) else []))


@pytest.mark.parametrize("page", PAGES)
def test_files_and_tests_exist(page: str) -> None:
    spans = re.findall(r"`([^`\n]+)`", text_of(page))
    paths = {
        span
        for span in spans
        if re.fullmatch(r"\w+(/\w+)+\.(py|cpp|hpp|h|sv|v|cfg|md|json|tcl|dtsi|vlt)", span)
        and not span.startswith("build/")
    }
    assert not {path for path in paths if not any((ROOT / folder / path).exists() for folder in PAGE_FOLDERS)}
    tests = {name for span in spans for name in re.findall(r"\btest_\w+", span)}
    files = [*(ROOT / "tests").glob("*.py"), *(ROOT / "verif").rglob("*.py")]
    known = {path.stem for path in files} | set(re.findall(r"\btest_\w+", "".join(path.read_text() for path in files)))
    assert not tests - known


@pytest.mark.parametrize("page", PAGES)
def test_commands_take_their_options(page: str) -> None:
    text = text_of(page)
    commands = [(module, words) for module, words in COMMAND.findall(text) if module not in OF_OTHERS]
    commands += [(module, words) for session, words in SESSION.findall(text) if (module := module_of(session))]
    for module, words in commands:
        shown = help_for(module, words)
        assert re.match(rf"usage: (python -m )?{module.replace('.', '[. ]')}\b", shown), module
        unknown = [option for option in re.findall(r"--[a-z][\w-]*", words) if not re.search(rf"{option}\b", shown)]
        assert not unknown, f"python -m {module}{words}"


def test_estimates_are_the_committed_ones() -> None:
    """Where docs/layer.md names a kernel with its LUTs in a sentence, and its table of the layer system."""
    text = text_of("docs/layer.md")
    for kernel, lut in re.findall(r"`(\w+)` ([\d,]+) LUT,", text.replace("\n", " ")):
        resources = json.loads(text_of(f"rtl_export/{kernel}/estimate.json"))["resources"]
        assert int(lut.replace(",", "")) == resources["lut"], kernel
    system = json.loads(text_of("hls/system/layer_estimate.json"))
    rows = {f"`{name}` | {kernel['units']}": kernel["resources"] for name, kernel in system["kernels"].items()}
    for name, used in {**rows, "FIFOs and wires |": system["glue"], "all |": system["all"]}.items():
        figures = " | ".join(f"{used[unit]:,g}" for unit in ("lut", "ff", "dsp", "bram36", "uram"))
        assert f"| {name} | {figures} |" in text, name


def test_packed_sizes_are_those_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The table of docs/packed_format.md: bytes, bits per weight and ceiling of Qwen2.5-0.5B with each plan."""
    rows = re.findall(r"^\| (W\d g\d+, W\d g\d+ head) \| (.*) \|$", text_of("docs/packed_format.md"), re.MULTILINE)
    assert len(rows) >= 4
    assert quant_main(["legal"]) == 0
    lines = [re.split(r"  +", line.strip()) for line in capsys.readouterr().out.splitlines()]
    for plan, figures in rows:
        sizes, ceilings = (line[2:] for line in lines if line[:2] == ["0.5B", plan])
        assert figures.split(" | ") == [*sizes[:2], sizes[3], ceilings[1]], plan
