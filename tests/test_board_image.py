"""The image for a KV260 against fake tools on PATH: what is called, what ends up in the folder, what is missing."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from rtl_export.export import ROOT
from verif.board_image import TOOLS, main

FAKE = """#!{python}
import json, pathlib, sys
tool, arguments = pathlib.Path(sys.argv[0]).name, sys.argv[1:]
with open({calls!r}, "a") as file:
    file.write(json.dumps([tool, *arguments]) + "\\n")
if tool == {broken!r}:
    sys.exit(3)
def after(option):
    return arguments[arguments.index(option) + 1]
if "-c" in arguments:
    folder = pathlib.Path(after("--work_dir"))
    folder.mkdir(parents=True)
    (folder / (folder.name + ".xo")).touch()
elif tool == "bootgen":
    bits = pathlib.Path("bitstream.bif").read_text().split()[-2]
    pathlib.Path(bits + ".bin").touch()
elif tool == "xclbinutil" and "--dump-section" in arguments:
    pathlib.Path(after("--dump-section").split(":", 2)[2]).touch()
else:
    pathlib.Path(after("--output" if tool == "xclbinutil" else "-o")).touch()
"""


def tools(folder: Path, monkeypatch: pytest.MonkeyPatch, *, missing: str = "", broken: str = "") -> Path:
    """Put fake tools on PATH and return the file of their calls."""
    calls, bin_ = folder / "calls.jsonl", folder / "bin"
    bin_.mkdir()
    for tool in TOOLS:
        if tool != missing:
            (bin_ / tool).write_text(FAKE.format(python=sys.executable, calls=str(calls), broken=broken))
            (bin_ / tool).chmod(0o755)
    monkeypatch.setenv("PATH", str(bin_))
    (folder / "kv260.xpfm").touch()
    return calls


def make(folder: Path, system: str = "loopback", platform: str = "kv260.xpfm") -> int:
    return main([system, "--platform", str(folder / platform), "--out", str(folder / "out")])


def test_the_firmware_folder_is_what_xmutil_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = tools(tmp_path, monkeypatch)
    assert make(tmp_path) == 0
    names = sorted(path.name for path in (tmp_path / "out" / "firmware").iterdir())
    assert names == ["layerlock.bit.bin", "layerlock.dtbo", "loopback.xclbin", "shell.json"]
    made = [json.loads(line) for line in calls.read_text().splitlines()]
    assert [call[0] for call in made] == ["v++", "v++", "v++", "xclbinutil", "xclbinutil", "bootgen", "dtc"]
    assert str(ROOT / "hls" / "system" / "loopback.cfg") in made[2] and made[2][-1].endswith("s2mm.xo")
    said = [argument for argument in made[3] if argument.startswith("USER:")]
    assert [one.split(":")[1] for one in said] == [
        "layerlock.layout_version",
        "layerlock.rtl.mm2s",
        "layerlock.rtl.s2mm",
    ]


@pytest.mark.parametrize("tool", TOOLS)
def test_a_missing_tool_is_named_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tool: str
) -> None:
    tools(tmp_path, monkeypatch, missing=tool)
    assert make(tmp_path) == 2
    assert f"board: {tool} is not on PATH; {TOOLS[tool]}" in capsys.readouterr().err


@pytest.mark.parametrize("tool", TOOLS)
def test_a_step_that_fails_names_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tool: str
) -> None:
    tools(tmp_path, monkeypatch, broken=tool)
    assert make(tmp_path) == 2
    assert "ended with status 3; see " in capsys.readouterr().err


def test_a_missing_platform_or_system_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tools(tmp_path, monkeypatch)
    assert make(tmp_path, platform="none.xpfm") == 2
    assert "none.xpfm: platform is missing" in capsys.readouterr().err
    assert make(tmp_path, system="no_such") == 2
    assert "there are awq_gemv, kernels, lanes, layer, loopback" in capsys.readouterr().err
