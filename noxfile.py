"""The front door. Pipeline order: lint, tests, verify; slower suites are sessions of their own.

    nox -l                              list the sessions
    nox -s verify                       the main job: a real-size layer, bit for bit at every stage
    nox -s verify -- -k down            only the cases whose name contains "down"
    nox -s tests -- tests/test_golden_awq_gemv.py

All sessions share one virtual environment (.nox/layerlock); it is filled when pyproject.toml changes.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
from pathlib import Path

import nox

nox.options.sessions = ["lint", "tests", "verify"]
nox.options.reuse_venv = "yes"
nox.needs_version = ">=2025.2.9"

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = "layerlock"
session = nox.session(venv_location=f".nox/{ENVIRONMENT}", reuse_venv=True)

# ---------------------------------------------------------------------------------------------------------------------
# Set-up
# ---------------------------------------------------------------------------------------------------------------------


def install(session: nox.Session) -> None:
    """Install the pinned dependencies of pyproject.toml, once for each change of it."""
    pyproject = nox.project.load_toml(ROOT / "pyproject.toml")
    wanted = nox.project.dependency_groups(pyproject, "all")
    digest = hashlib.sha256("\n".join(wanted).encode()).hexdigest()
    stamp = Path(session.virtualenv.location) / "layerlock.sha256"
    if not stamp.exists() or stamp.read_text() != digest:
        session.log("installing dependencies (a few minutes the first time)")
        session.install("--quiet", *wanted)
        stamp.write_text(digest)


def need_system(session: nox.Session) -> None:
    """Stop with one line that names the missing Debian packages, if any."""
    spec = importlib.util.spec_from_file_location("toolchain", ROOT / "verif" / "toolchain.py")
    assert spec and spec.loader
    toolchain = importlib.util.module_from_spec(spec)
    sys.modules["toolchain"] = toolchain
    spec.loader.exec_module(toolchain)
    if missing := toolchain.missing_packages():
        session.error(f"missing: {', '.join(missing)}; install with: apt-get install {' '.join(missing)}")


def prepare(session: nox.Session) -> None:
    """Make the environment ready for anything that compiles or simulates."""
    need_system(session)
    install(session)


# ---------------------------------------------------------------------------------------------------------------------
# Checks
# ---------------------------------------------------------------------------------------------------------------------


@session
def lint(session: nox.Session) -> None:
    """ruff, mypy, clang-format, codespell and the freshness of generated files"""
    install(session)
    python = [str(path) for path in (ROOT / name for name in ("quant", "golden", "verif", "runtime", "rtl_export"))]
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy", *python, "tests", "noxfile.py")
    sources = sorted(str(p) for p in (ROOT / "hls").rglob("*") if p.suffix in (".cpp", ".hpp", ".h"))
    session.run("clang-format", "--dry-run", "--Werror", *sources)
    session.run("codespell", "README.md", "docs", "hls", *python, "tests", "noxfile.py", "Makefile")
    session.run("python", "-m", "quant", "emit-cpp", "--check")


@session
def tests(session: nox.Session) -> None:
    """unit tests and small simulations; arguments go to pytest"""
    prepare(session)
    session.run("pytest", "--doctest-modules", "quant", "golden", "tests", "--junitxml=build/junit.xml", *session.posargs)


# ---------------------------------------------------------------------------------------------------------------------
# The main job
# ---------------------------------------------------------------------------------------------------------------------


@session
def verify(session: nox.Session) -> None:
    """checkpoint -> packed bytes -> golden = C-sim = RTL = virtual board; report in build/report"""
    prepare(session)
    session.run("python", "-m", "verif.verify", *session.posargs)


@session
def board_sim(session: nox.Session) -> None:
    """the board smoke test through real XRT, with the RTL behind it"""
    prepare(session)
    session.run("python", "-m", "verif.verify", "--backend", "board_sim", *session.posargs)


# ---------------------------------------------------------------------------------------------------------------------
# Slower suites and helpers
# ---------------------------------------------------------------------------------------------------------------------


@session
def bench(session: nox.Session) -> None:
    """speed of the bulk path and of the packer, as ratios within one run"""
    prepare(session)
    session.run("python", "-m", "verif.bench", *session.posargs)
    session.run("python", "-m", "quant.bench")


@session
def regen(session: nox.Session) -> None:
    """write the generated C++ constants and the exported RTL again"""
    prepare(session)
    session.run("python", "-m", "quant", "emit-cpp")
    session.run("python", "-m", "rtl_export", "awq_gemv")


@session
def format(session: nox.Session) -> None:
    """ruff format, import order and clang-format, in place"""
    install(session)
    session.run("ruff", "check", "--fix-only", "--quiet", ".")
    session.run("ruff", "format", "--quiet", ".")
    sources = sorted(str(p) for p in (ROOT / "hls").rglob("*") if p.suffix in (".cpp", ".hpp", ".h"))
    session.run("clang-format", "-i", *sources)


os.environ.setdefault("HF_HUB_OFFLINE", "1")  # nothing here may reach for a model hub
