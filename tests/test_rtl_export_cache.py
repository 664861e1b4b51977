"""export_kernel(): deterministic to the byte, at once if nothing changed, and aware of every change."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rtl_export import export
from rtl_export.__main__ import main
from rtl_export.errors import ExportError
from rtl_export.export import Bundle, export_kernel, is_fresh

ROOT = Path(__file__).resolve().parent.parent
KERNEL = "awq_gemv"
MAX_SECONDS = 20  # of the processor, for an export
COMPILER_LIBRARIES = {"llvmlite", "scipy", "clang", "numpy"}


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / KERNEL
    export_kernel(KERNEL, out=folder)
    return folder


@pytest.fixture
def copy(exported: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(exported, tmp_path / KERNEL))


def test_committed_export_is_fresh() -> None:
    assert is_fresh(KERNEL), f"rtl_export/{KERNEL} is stale: run python -m rtl_export {KERNEL}"


def processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_export_is_quick_and_does_not_depend_on_the_process(exported: Path, tmp_path: Path) -> None:
    command, before = (
        [sys.executable, "-m", "rtl_export", KERNEL, "--out", str(tmp_path / "again")],
        processor_seconds(),
    )
    subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "7"}, check=True, capture_output=True)
    assert processor_seconds() - before < MAX_SECONDS
    for name in (f"{KERNEL}.v", "report.json", "manifest.json"):
        assert (tmp_path / "again" / name).read_bytes() == (exported / name).read_bytes(), name


def test_bundle_names_top_sources_and_ports(exported: Path) -> None:
    bundle = export_kernel(KERNEL, out=exported)
    assert bundle == Bundle(KERNEL, [exported / f"{KERNEL}.v"], json.loads((exported / "manifest.json").read_text()))
    ports = {port["name"]: port["signals"] for port in bundle.manifest["ports"]}
    assert list(ports) == ["s_cmd", "s_x", "s_w", "s_param", "m_y", "m_status"]
    assert ports["m_y"] == {"TDATA": 128, "TKEEP": 16, "TSTRB": 16, "TLAST": 1}
    assert f"hls/{KERNEL}/{KERNEL}.cpp" in bundle.manifest["inputs"]
    assert "hls/shim/ap_int.h" in bundle.manifest["inputs"]


def test_fresh_export_loads_no_compiler_libraries(exported: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from rtl_export.export import export_kernel;"
        f"export_kernel({KERNEL!r}, out=Path({str(exported)!r}));"
        f"print(sorted({COMPILER_LIBRARIES!r} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


@pytest.mark.parametrize("name", [f"{KERNEL}.v", "report.json", "manifest.json"])
def test_a_changed_or_missing_output_is_noticed(copy: Path, name: str) -> None:
    assert is_fresh(KERNEL, out=copy)
    original = (copy / name).read_bytes()
    (copy / name).write_bytes(original[:-9])
    assert not is_fresh(KERNEL, out=copy)
    export_kernel(KERNEL, out=copy)
    assert (copy / name).read_bytes() == original
    (copy / name).unlink()
    assert not is_fresh(KERNEL, out=copy)


def test_a_changed_input_is_noticed(copy: Path) -> None:
    manifest = json.loads((copy / "manifest.json").read_text())
    manifest["inputs"]["hls/shim/ap_int.h"] = "0" * 64
    (copy / "manifest.json").write_text(json.dumps(manifest))
    assert not is_fresh(KERNEL, out=copy)


def test_other_settings_are_noticed(exported: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_fresh(KERNEL, out=exported, clock_mhz=250)
    monkeypatch.setattr(export, "EXPORTER_VERSION", "9.9.9")
    assert not is_fresh(KERNEL, out=exported)


def test_a_failed_export_leaves_the_folder_alone(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ExportError("k.cpp:1: not supported: it; that")

    before = {path.name: path.read_bytes() for path in copy.iterdir()}
    monkeypatch.setattr("rtl_export.compiler.compile_kernel", fail)
    with pytest.raises(ExportError):
        export_kernel(KERNEL, out=copy, force=True)
    assert {path.name: path.read_bytes() for path in copy.iterdir()} == before


def test_a_folder_that_cannot_be_written_is_one_clear_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main([KERNEL, "--out", str(tmp_path / "file" / "below")]) == 2
    assert str(tmp_path / "file") in capsys.readouterr().err


def test_check_tells_without_writing(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([KERNEL, "--check", "--out", str(copy)]) == 0
    (copy / "report.json").unlink()
    assert main([KERNEL, "--check", "--out", str(copy)]) == 1
    assert "stale; run python -m rtl_export awq_gemv" in capsys.readouterr().out
    assert not (copy / "report.json").exists()


def test_awq_gemv_meets_its_intervals() -> None:
    report = json.loads((export.EXPORTS / KERNEL / "report.json").read_text())
    assert {loop["name"]: loop["ii"] for loop in report["loops"]}["weights"] == 1
    assert all(loop["ii"] == loop["ii_asked"] and not loop["over_period"] for loop in report["loops"])
    assert sum(loop["multipliers"] for loop in report["loops"]) <= 17, "two products share one; one more scales"
    memories = {memory["name"]: memory for memory in report["memories"]}
    assert memories["x"]["style"] == "ultra"


def test_any_file_can_be_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "kernel.cpp"
    shutil.copy(Path(__file__).parent / "kernels" / "fir.cpp", source)
    assert main([str(source)]) == 2
    assert "name one by --out" in capsys.readouterr().err
    arguments = [str(source), "--out", str(tmp_path / "out")]
    assert main(arguments) == 0
    assert "samples: II=1" in capsys.readouterr().out
    assert main([*arguments, "--check"]) == 0
    source.write_text(source.read_text() + "// changed\n")
    assert main([*arguments, "--check"]) == 1
