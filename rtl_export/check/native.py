"""What all benches share is compiled once: headers as precompiled headers, common sources as objects.

A bench's two programs are small; nearly all of their compile time would go into the headers that they include. The
results lie in build/native, named by the digest of everything they depend on, so several processes may share them.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from verif.toolchain import locked, verilator_environment

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent.parent / "build"
NATIVE = BUILD / "native"
COMPILER = os.environ.get("CXX", "g++")
FLAGS = ("-std=c++17", "-w")
VERILATED_FLAGS = ("-DVM_COVERAGE=0", "-DVM_SC=0", "-DVM_TRACE=0", "-DVL_TIME_CONTEXT")


class BenchError(AssertionError):
    """A tool or a program of a bench failed; the message has its command and last words."""


def run(command: Sequence[str], environment: Mapping[str, str] | None = None, cwd: Path | None = None) -> str:
    """Run a tool and return what it prints; raise BenchError with the end of its messages if it fails."""
    try:
        result = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=cwd, check=False)
    except FileNotFoundError:
        raise BenchError(f"{command[0]} is not installed; the benches need a C++ compiler (Debian: g++)") from None
    if result.returncode:
        raise BenchError(f"{' '.join(command)}\n{result.stdout[-3000:]}{result.stderr[-3000:]}")
    return result.stdout


@cache
def verilator() -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the environment that Verilator runs in and the compiler's flags for what it generates."""
    environment = os.environ | verilator_environment()
    include = Path(environment["VERILATOR_ROOT"]) / "include"
    return environment, (*VERILATED_FLAGS, f"-I{include}", f"-I{include / 'vltstd'}")


def precompiled(header: Path, flags: Sequence[str], inputs: Iterable[Path]) -> Path:
    """Return a header for `-include` that stands for `header`, already compiled with `flags`.

    `inputs` are the files, beside system headers, that it depends on. A compiler that cannot use the result reads the
    header itself, so flags that do not fit cost time only.
    """
    folder = _folder(header, flags, inputs)
    copy = folder / header.name
    with locked(folder / "lock"):
        if not (folder / f"{header.name}.gch").exists():
            copy.write_text(f'#pragma once\n#include "{header}"\n')
            _compile(["-x", "c++-header", str(copy)], flags, folder / f"{header.name}.gch")
    return copy


def compiled(source: Path, flags: Sequence[str], inputs: Iterable[Path] = ()) -> Path:
    """Return the object file of a source compiled with `flags`; `inputs` are the files that it depends on."""
    folder = _folder(source, flags, inputs)
    target = folder / f"{source.stem}.o"
    with locked(folder / "lock"):
        if not target.exists():
            _compile(["-c", str(source)], flags, target)
    return target


def verilated_runtime(flags: Sequence[str], *, wave: bool = False) -> list[Path]:
    """Return the objects that every model needs; `wave` asks for those that write waveforms too."""
    include = Path(verilator()[0]["VERILATOR_ROOT"]) / "include"
    names = ["verilated", "verilated_threads", *(["verilated_vcd_c"] if wave else [])]
    return [compiled(include / f"{name}.cpp", flags) for name in names]


def traced(flags: Sequence[str]) -> tuple[str, ...]:
    """Return the flags of models that write waveforms instead of those that do not."""
    return tuple("-DVM_TRACE=1" if flag == "-DVM_TRACE=0" else flag for flag in flags)


def _compile(arguments: Sequence[str], flags: Sequence[str], target: Path) -> None:
    temporary = target.with_suffix(f".{os.getpid()}.tmp")
    run([COMPILER, *FLAGS, *flags, *arguments, "-o", str(temporary)])
    temporary.replace(target)


def _folder(source: Path, flags: Sequence[str], inputs: Iterable[Path]) -> Path:
    digest = hashlib.sha256("\n".join([_compiler_version(), str(source), *FLAGS, *flags]).encode())
    for path in [source, *sorted(inputs)]:
        digest.update(path.read_bytes())
    return NATIVE / f"{source.stem}-{digest.hexdigest()[:16]}"


@cache
def _compiler_version() -> str:
    return run([COMPILER, "--version"])
