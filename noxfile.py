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
import signal
import sys
from pathlib import Path

import nox

nox.options.sessions = ["lint", "tests", "verify"]
nox.needs_version = ">=2025.2.9"
signal.signal(signal.SIGTERM, signal.default_int_handler)  # nox ends what it runs by Ctrl-C alone

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".nox" / "layerlock"
BIN = ENVIRONMENT / "bin"
TIDY_SECONDS = 30.0  # that an interrupted command may take to tidy up
TORCH = next(
    wanted
    for wanted in nox.project.dependency_groups(
        nox.project.load_toml(Path(__file__).with_name("pyproject.toml")), "model"
    )
    if wanted.startswith("torch==")
)
INTEROP = (
    TORCH,
    "transformers>=5.20,<6",
    "accelerate",
    "safetensors",
    "pytest>=8,<10",
    "hypothesis",
    "requests",  # GPTQModel imports it
    "tqdm",
)
# GPTQModel asks for a newer torch and for much that AWQ on a processor does not use: what it does use, without asking
GPTQMODEL = (
    "gptqmodel==7.7.0",
    "defuser==0.0.28",
    "device-smi==0.5.7",
    "dill==0.4.1",
    "logbar==0.4.15",
    "pillow==13.0.0",
    "protobuf==7.36.2",
    "pypcre==0.6.4",
    "threadpoolctl==3.8.0",
    "tokenicer==0.0.14",
)
LM_EVAL = ("lm_eval==0.4.13", "numpy", "tokenizers>=0.21", "tqdm", "pytest>=8,<10", "hypothesis")
# llama.cpp is compiled (Debian: cmake and g++); without its image models, downloads and OpenMP
LLAMA = ("llama-cpp-python==0.3.36", "numpy")
LLAMA_OPTIONS = "-DLLAVA_BUILD=OFF -DLLAMA_CURL=OFF -DGGML_OPENMP=OFF -DCMAKE_BUILD_TYPE=Release"
AUTOAWQ = (TORCH, "autoawq==0.2.9", "transformers==4.51.3")  # the last transformers that it was tested with
PACKAGES = ("quant", "golden", "verif", "runtime", "rtl_export")

# ---------------------------------------------------------------------------------------------------------------------
# Set-up
# ---------------------------------------------------------------------------------------------------------------------


def run(session: nox.Session, program: str, *arguments: str) -> None:
    """Run a program of the shared environment in the repository's root."""
    environment = {
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "VIRTUAL_ENV": str(ENVIRONMENT),
        "HF_HUB_OFFLINE": "1",  # nothing here may reach for a model hub
    }
    session.run(str(BIN / program), *arguments, env=environment, external=True, terminate_timeout=TIDY_SECONDS)


def install(session: nox.Session) -> None:
    """Fill the shared environment with the pinned dependencies of pyproject.toml, once for each change of it."""
    wanted = nox.project.dependency_groups(nox.project.load_toml(ROOT / "pyproject.toml"), "all")
    digest = hashlib.sha256("\n".join([sys.version, *wanted]).encode()).hexdigest()
    stamp = ENVIRONMENT / "layerlock.sha256"
    if stamp.exists() and stamp.read_text() == digest:
        return
    session.log("installing dependencies into .nox/layerlock (a few minutes the first time)")
    session.run(sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT), external=True)
    run(session, "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted)
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


def kernels() -> list[str]:
    """Return the kernels of hls/."""
    return sorted(path.name for path in (ROOT / "hls").iterdir() if (path / f"{path.name}.cpp").is_file())


def cpp_sources() -> list[str]:
    """Return every C and C++ file of ours."""
    files = (path for folder in ("hls", "verif", "rtl_export", "tests") for path in (ROOT / folder).rglob("*"))
    return sorted(str(path) for path in files if path.suffix in (".c", ".cpp", ".hpp", ".h"))


# ---------------------------------------------------------------------------------------------------------------------
# Checks
# ---------------------------------------------------------------------------------------------------------------------


@nox.session(venv_backend="none")
def lint(session: nox.Session) -> None:
    """ruff, mypy, clang-format, codespell and the freshness of generated files"""
    install(session)
    run(session, "ruff", "check", ".")
    run(session, "ruff", "format", "--check", ".")
    run(session, "mypy")
    run(session, "clang-format", "--dry-run", "--Werror", *cpp_sources())
    run(session, "codespell", "README.md", "docs", "hls", *PACKAGES, "tests", "noxfile.py", "Makefile")
    run(session, "python", "-m", "quant", "emit-cpp", "--check")
    for kernel in kernels():
        run(session, "python", "-m", "rtl_export", kernel, "--check")


@nox.session(venv_backend="none")
def tests(session: nox.Session) -> None:
    """unit tests and small simulations; arguments go to pytest"""
    prepare(session)
    chosen = session.posargs or ["-n", "auto", "--dist", "loadfile"]  # of all tests, a file to each processor
    run(session, "pytest", "-m", "not slow", "--junitxml=build/junit.xml", *chosen)


@nox.session(venv_backend="none")
def slow_tests(session: nox.Session) -> None:
    """the tests that take minutes each"""
    prepare(session)
    run(session, "pytest", "-m", "slow", "--junitxml=build/junit_slow.xml", *session.posargs)


# ---------------------------------------------------------------------------------------------------------------------
# The main job
# ---------------------------------------------------------------------------------------------------------------------


@nox.session(venv_backend="none")
def verify(session: nox.Session) -> None:
    """checkpoint -> packed bytes -> golden = C-sim = RTL = virtual board; report in build/report"""
    prepare(session)
    run(session, "python", "-m", "verif.verify", *session.posargs)


@nox.session(venv_backend="none")
def board_sim(session: nox.Session) -> None:
    """the board smoke test through real XRT, with the RTL behind it"""
    prepare(session)
    run(
        session,
        "python",
        "-m",
        "verif.verify",
        "--backend",
        "board_sim",
        "--report",
        "build/report/board_sim",
        *session.posargs,
    )


@nox.session(venv_backend="none")
def contest(session: nox.Session) -> None:
    """the contest's files: -- acc|thpt|comp [--backend golden|virtual|board] (make acc_eva, thpt_eva, comp_eva)"""
    install(session)
    run(session, "python", "-m", "verif.contest", *session.posargs)


@nox.session(venv_backend="none")
def init(session: nox.Session) -> None:
    """fill the environment, and say what this machine has and lacks"""
    install(session)
    session.run(str(BIN / "python"), "-m", "runtime.doctor", external=True, success_codes=[0, 1])


# ---------------------------------------------------------------------------------------------------------------------
# Slower suites and helpers
# ---------------------------------------------------------------------------------------------------------------------


@nox.session(venv_backend="none")
def bounds(session: nox.Session) -> None:
    """golden layer against the float layer at the dimensions of every size; arguments: some of the sizes"""
    install(session)
    run(session, "python", "-m", "golden.bound", *(session.posargs or ("0.5B", "1.5B", "3B", "7B")))


def foreign(session: nox.Session, name: str, *installs: tuple[str, ...]) -> str:
    """Return the Python of an environment of its own, .nox/<name>, filled by `pip install` with each of `installs`."""
    folder = ROOT / ".nox" / name
    program = str(folder / "bin" / "python")
    digest = hashlib.sha256(
        "\n".join([sys.version, *(word for words in installs for word in words)]).encode()
    ).hexdigest()
    stamp = folder / "layerlock.sha256"
    if not stamp.exists() or stamp.read_text() != digest:
        session.log(f"installing into {folder} (minutes)")
        session.run(sys.executable, "-m", "venv", "--clear", str(folder), external=True)
        for words in installs:
            session.run(program, "-m", "pip", "install", "--quiet", *words, external=True)
        stamp.write_text(digest)
    return program


@nox.session(venv_backend="none")
def compare_awq(session: nox.Session) -> None:
    """our AWQ against GPTQModel's and AutoAWQ's, in environments of their own; -- --calibrations N"""
    install(session)
    foreign(session, "interop", INTEROP, ("--no-deps", *GPTQMODEL))
    foreign(session, "autoawq", AUTOAWQ)
    run(session, "python", "-m", "golden.awq_comparison", *session.posargs)


@nox.session(venv_backend="none")
def real_size(session: nox.Session) -> None:
    """AWQ and packing of a model of Qwen2.5-0.5B's size, killed and started again (half an hour of one core)"""
    install(session)
    run(session, "python", "-m", "quant.real_size", *session.posargs)


@nox.session(python=False)
def interop(session: nox.Session) -> None:
    """our AWQ folders in transformers with GPTQModel and theirs in ours, in an environment of its own"""
    program = foreign(session, "interop", INTEROP, ("--no-deps", *GPTQMODEL))
    environment = {"HF_HUB_OFFLINE": "1", "GPTQMODEL_CPU_WORKERS": "2"}
    session.run(
        program, "-m", "pytest", "tests/test_interop_gptqmodel.py", *session.posargs, env=environment, external=True
    )


@nox.session(venv_backend="none")
def llama(session: nox.Session) -> None:
    """our GGUF files in llama.cpp, which is compiled first (an hour of one core), against transformers"""
    install(session)
    session.env["CMAKE_ARGS"] = LLAMA_OPTIONS
    session.env.setdefault("CMAKE_BUILD_PARALLEL_LEVEL", "1")
    foreign(session, "llama", LLAMA)
    run(session, "python", "-m", "golden.llama_comparison", *session.posargs)


@nox.session(python=False)
def lm_eval(session: nox.Session) -> None:
    """the golden as a model of lm-evaluation-harness, in an environment of its own"""
    program = foreign(session, "lm_eval", LM_EVAL)
    arguments = ("-m", "pytest", "tests/test_interop_lm_eval.py", *session.posargs)
    session.run(program, *arguments, env={"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}, external=True)


@nox.session(venv_backend="none")
def bench(session: nox.Session) -> None:
    """speed of the bulk path and of the packer, as ratios within one run; loading a model to the virtual board"""
    prepare(session)
    run(session, "python", "-m", "verif.bench")
    run(session, "python", "-m", "quant.bench")


@nox.session(venv_backend="none")
def quality(session: nox.Session) -> None:
    """perplexity, cosine and top-1 of the quantized small model through the golden; -- --sequences N"""
    install(session)
    run(session, "python", "-m", "golden.quality", *session.posargs)


@nox.session(venv_backend="none")
def fuzz(session: nox.Session) -> None:
    """random kernels: C simulation = CDFG after each pass = exported RTL; -- --kernels N --seed S"""
    prepare(session)
    run(session, "python", "-m", "rtl_export.check.fuzz", *session.posargs)


@nox.session(venv_backend="none")
def timing(session: nox.Session) -> None:
    """place and route on an ECP5-85 as a timing trend (minutes); fails below 120 MHz; no clock of the KV260"""
    prepare(session)
    run(session, "python", "-m", "rtl_export.check.timing", *session.posargs)


@nox.session(venv_backend="none")
def regen(session: nox.Session) -> None:
    """write the generated C++ constants and the exported RTL again"""
    prepare(session)
    run(session, "python", "-m", "quant", "emit-cpp")
    for kernel in kernels():
        run(session, "python", "-m", "rtl_export", kernel)


@nox.session(venv_backend="none")
def format(session: nox.Session) -> None:
    """ruff format, import order and clang-format, in place"""
    install(session)
    run(session, "ruff", "check", "--fix-only", "--quiet", ".")
    run(session, "ruff", "format", "--quiet", ".")
    run(session, "clang-format", "-i", *cpp_sources())
