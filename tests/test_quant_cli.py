"""`python -m quant`: the commands, their exit status and their one-line errors."""

from __future__ import annotations

import os
import pty
import re
import resource
import shutil
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from quant_data import edit_json, flip_bit, small_checkpoint

from golden.corners import corner_jobs
from golden.vectors import write_jobs
from quant import __main__ as cli
from quant import bench, emit_cpp
from quant.checkpoint import open_checkpoint
from quant.packed import open_packed

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `model` (plain), `awq` and `packed`."""
    path = tmp_path_factory.mktemp("cli")
    small_checkpoint(path / "model")
    small_checkpoint(path / "awq", awq_group_size=128)
    assert cli.main(["pack", str(path / "awq"), str(path / "packed"), "--quiet"]) == 0
    return path


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a command that must exit with 2 and one line; return the line."""
    capsys.readouterr()
    assert cli.main([str(argument) for argument in arguments]) == 2
    out, err = capsys.readouterr()
    assert not out and err.startswith("error: ") and err.count("\n") == 1
    return err


def limit_file_size() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))


def test_round_trip_in_processes(folders: Path, tmp_path: Path) -> None:
    """As a user types it: synthetic, pack, inspect, unpack, pack again."""

    def quant(*arguments: object) -> str:
        command = [sys.executable, "-m", "quant", *map(str, arguments)]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout

    quant("synthetic", tmp_path / "model", "--seed", 5, "--vocab-size", 64)
    quant("pack", tmp_path / "model", tmp_path / "packed", "--lanes", 2)
    assert "rows" in quant("inspect", tmp_path / "packed")
    quant("unpack", tmp_path / "packed", tmp_path / "awq")
    quant("pack", tmp_path / "awq", tmp_path / "again", "--lanes", 2)
    assert (tmp_path / "again" / "layer_000.bin").read_bytes() == (tmp_path / "packed" / "layer_000.bin").read_bytes()


@pytest.mark.parametrize(("options", "shown"), [([], True), (["--quiet"], False)])
def test_the_progress_bar_is_on_the_terminal(folders: Path, tmp_path: Path, options: list[str], shown: bool) -> None:
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    command = [sys.executable, "-m", "quant", "pack", str(folders / "awq"), str(tmp_path / "p"), *options]
    subprocess.run(command, cwd=ROOT, check=True, stderr=theirs)
    os.write(theirs, b"end")
    assert (b"1/1" in os.read(ours, 10_000)) == shown


def test_there_is_no_bar_in_a_log(folders: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["pack", str(folders / "awq"), str(tmp_path / "p")]) == 0
    assert capsys.readouterr() == ("", "")


def test_pack_options(folders: Path, tmp_path: Path) -> None:
    options = ["--lanes", "3", "--group-size", "64", "--compatible", "--scale", "fp16", "--unfused", "--quiet"]
    assert cli.main(["pack", str(folders / "model"), str(tmp_path / "p"), *options]) == 0
    model = open_packed(tmp_path / "p")
    want = (3, 64, False, "fp16", False)
    got = model.options
    assert (got.lanes, got.group_size, got.checked, got.scale, got.fused) == want
    assert model.method == "rtn"


def test_synthetic_options(tmp_path: Path) -> None:
    options = ["--layers", "2", "--seed", "7", "--vocab-size", "16", "--awq", "64", "--quiet"]
    assert cli.main(["synthetic", str(tmp_path / "m"), *options]) == 0
    checkpoint = open_checkpoint(tmp_path / "m")
    assert (checkpoint.config.num_hidden_layers, checkpoint.config.vocab_size) == (2, 16)
    assert checkpoint.group_size == 64
    assert checkpoint.raw_config["layerlock_synthetic"] == {"seed": 7}


def test_help_names_the_commands_and_shows_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(["--help"])
    text = capsys.readouterr().out
    assert stop.value.code == 0
    commands = re.findall(r"^    ([a-z-]+)(?:  |$)", text, re.MULTILINE)
    assert {"awq", "pack", "inspect", "import", "export", "legal", "tiny"} < set(commands)
    for command in set(commands) - {"tables"}:  # that is for who changes the arithmetic
        assert re.search(rf"^  python -m quant {command} ", text, re.MULTILINE)


def test_the_examples_are_valid_command_lines() -> None:
    lines = [line.split("   ")[0].split() for line in cli.EXAMPLES.splitlines() if line.startswith("  python -m quant")]
    assert len(lines) >= 10
    for line in lines:
        cli.parser().parse_args(line[3:])


# ---------------------------------------------------------------------------------------------------------------------
# inspect
# ---------------------------------------------------------------------------------------------------------------------


def test_inspect_a_checkpoint(folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", str(folders / "awq")]) == 0
    text = capsys.readouterr().out
    assert 'AWQ "gemm", 4 bits, group 128' in text and open_checkpoint(folders / "awq").sha256 in text
    assert re.search(r"^model\.layers\.0\.mlp\.down_proj\.qweight +I32 +384 x 16 +24,576$", text, re.MULTILINE)


def test_inspect_a_packed_model(folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", str(folders / "packed")]) == 0
    text = capsys.readouterr().out
    assert "checked, 4 bits, group 128, scales S, 4 lanes, by awq" in text
    assert re.search(
        r"^ 3  model\.layers\.0\.mlp\.down_proj +128  384 +26,112 +768  layer_000\.bin$", text, re.MULTILINE
    )


def test_inspect_a_vector_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_jobs(tmp_path / "v", "corners", corner_jobs(seed=1)[:2], seed=1, source="test")
    assert cli.main(["inspect", str(tmp_path / "v")]) == 0
    text = capsys.readouterr().out
    assert "vector set corners of awq_gemv, seed 1, all hashes correct" in text and "s_w beats" in text


def test_inspect_checks_every_byte(folders: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = shutil.copytree(folders / "packed", tmp_path / "p")
    flip_bit(copy / "layer_000.bin", 1000)
    assert re.search(
        r"/p/layer_000\.bin: model\.layers\.0\.\S+ lane 0 blocks sha256 is", refused(capsys, "inspect", copy)
    )
    write_jobs(tmp_path / "v", "corners", corner_jobs(seed=1)[:1], seed=1, source="test")
    flip_bit(tmp_path / "v" / "s_w.bin", 3)
    assert re.search(r"/v/s_w\.bin: sha256 of stream s_w is", refused(capsys, "inspect", tmp_path / "v"))


def test_inspect_stops_when_its_reader_does(folders: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "quant", "inspect", str(folders / "packed")]
    result = subprocess.run(command, cwd=ROOT, stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert (result.returncode, result.stderr) == (0, b"")


def test_inspect_refuses_other_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "without config.json and manifest.json; give a" in refused(capsys, "inspect", tmp_path)
    (tmp_path / "manifest.json").write_text('{"schema": "x"}')
    assert "manifest.json: schema is x; give a" in refused(capsys, "inspect", tmp_path)


# ---------------------------------------------------------------------------------------------------------------------
# Bad input: exit status 2, one line, nothing written
# ---------------------------------------------------------------------------------------------------------------------


def test_pack_refuses_bad_input(folders: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = shutil.copytree(folders / "awq", tmp_path / "m")
    out = tmp_path / "p"
    assert "checkpoint folder is missing; give a" in refused(capsys, "pack", tmp_path / "gone", out)
    assert "lanes is 9; it must be 1..8" in refused(capsys, "pack", model, out, "--lanes", 9)
    assert "group size is 64; the checkpoint is quantized" in refused(capsys, "pack", model, out, "--group-size", 64)
    data = (model / "model.safetensors").read_bytes()
    (model / "model.safetensors").write_bytes(data[:-1])
    assert "model.safetensors: size of the tensors is" in refused(capsys, "pack", model, out)
    edit_json(model / "config.json", lambda config: config["quantization_config"].update(quant_method="gptq"))
    assert "config.json: quantization_config.quant_method is gptq; only awq" in refused(capsys, "pack", model, out)
    assert [path.name for path in tmp_path.iterdir()] == ["m"]


def test_unpack_refuses_bad_input(folders: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = shutil.copytree(folders / "packed", tmp_path / "p")
    edit_json(copy / "manifest.json", lambda manifest: manifest.update(version=7))
    assert "manifest.json: version is 7; this version reads 1" in refused(capsys, "unpack", copy, tmp_path / "a")
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


def test_synthetic_refuses_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for option, value, pattern in (
        ("--layers", 0, "num_hidden_layers is 0; it must be a positive integer"),
        ("--vocab-size", -1, "vocab_size is -1; it must be a positive integer"),
        ("--seed", -1, "seed is -1; it must be 0 or more"),
    ):
        assert pattern in refused(capsys, "synthetic", tmp_path / "m", option, value)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "arguments", [("pack", "model", "out"), ("unpack", "packed", "out"), ("synthetic", "out")], ids=lambda a: a[0]
)
def test_a_write_that_the_system_refuses(folders: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """The real failure, as near to a full disk as a test gets: files may not grow beyond 50 kB."""
    command, *names = arguments
    paths = [str(tmp_path / name if name == "out" else folders / name) for name in names]
    result = subprocess.run(
        [sys.executable, "-m", "quant", command, *paths, "--quiet"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        preexec_fn=limit_file_size,
    )
    assert result.returncode == 2
    assert re.fullmatch(
        r"error: \S+/out: disk is File too large; free space or choose another output folder; nothing was kept\n",
        result.stderr,
    )
    assert not list(tmp_path.iterdir())


def test_wrong_options_exit_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["bake"], ["pack"], ["pack", "a", "b", "--group-size", "16"]):
        with pytest.raises(SystemExit) as stop:
            cli.main(arguments)
        assert stop.value.code == 2


# ---------------------------------------------------------------------------------------------------------------------
# emit-cpp and the bench
# ---------------------------------------------------------------------------------------------------------------------


def test_emit_cpp_writes_and_checks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "include"
    header = folder / "layout_gen.hpp"
    monkeypatch.setattr(emit_cpp.write_headers, "__defaults__", (folder,))
    monkeypatch.setattr(emit_cpp.stale_headers, "__defaults__", (folder,))
    assert cli.main(["emit-cpp", "--check"]) == 1
    assert "stale; run `python -m quant emit-cpp`" in capsys.readouterr().err
    assert cli.main(["emit-cpp"]) == 0
    assert cli.main(["emit-cpp", "--check"]) == 0
    header.write_text(header.read_text() + "\n")
    assert cli.main(["emit-cpp", "--check"]) == 1


def test_the_bench_measures_what_it_packs(tmp_path: Path) -> None:
    result = bench.measure("awq", layers=1, build=tmp_path)
    assert result["weights"] == 896 * (896 + 128 + 128 + 896 + 2 * 4864) + 4864 * 896
    assert result["passed"] and result["seconds"] > 0 and result["peak_rss_bytes"] > 1 << 24
    assert [path.name for path in tmp_path.iterdir()] == ["awq_1"]


@pytest.mark.parametrize(("status", "seconds", "peak"), [(2, 1.0, 1), (0, 20.1, 1), (0, 1.0, (4 << 30) + 1)])
def test_the_bench_fails_beyond_its_limits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, seconds: float, peak: int
) -> None:
    small_checkpoint(tmp_path / "bf16_1")
    monkeypatch.setattr(bench, "run_pack", lambda *_: (status, seconds, peak))
    assert not bench.measure("bf16", layers=1, build=tmp_path)["passed"]
