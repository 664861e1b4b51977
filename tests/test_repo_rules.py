"""Rules of the house that a machine can check: one stem per kernel, import arrows, fresh generated files."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from quant import emit_cpp

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("quant", "golden", "verif", "runtime", "rtl_export")
KERNELS = sorted(path.name for path in (ROOT / "hls").iterdir() if (path / f"{path.name}.cpp").is_file())

# Kernels without a golden of their own and where they are tested: variants of another one, and those that compute
# nothing, so that their golden is the packet itself.
WITHOUT_GOLDEN = {
    "awq_gemv_t4": "verif/awq_gemv",
    "awq_gemv_t8": "verif/awq_gemv",
    "mm2s": "verif/movers",
    "s2mm": "verif/movers",
    "read_mover": "verif/layer",
    "write_mover": "verif/layer",
    "trace": "verif/layer",
    "sequencer": "verif/layer",
}

# Where torch and transformers may be imported, and the modules that may be imported without them.
TORCH_FILES = {
    "golden/float_model.py",
    "golden/torch_ref.py",
    "quant/awq.py",
    "quant/awq_layer.py",
    "quant/awq_rounding.py",
    "quant/awq_search.py",
    "quant/float_layer.py",
    "quant/other_awq.py",
    "quant/tiny.py",
}

# What each package may import of ours: a package name allows all of it, a dotted name only that module.
ALLOWED = {
    "quant": {"quant", "golden.numerics"},
    "golden": {"golden", "quant"},
    "rtl_export": {"rtl_export", "verif.toolchain"},
    "runtime": {
        *("runtime", "quant.errors", "quant.files", "quant.kept_ids", "quant.layout", "quant.summary"),
        *("quant.beat_files", "quant.systemset", "quant.vectorset"),
    },
    "verif": {"verif", "golden", "quant", "rtl_export", "runtime"},
}
RUNTIME_LIBRARIES = {"numpy", "pyxrt"}
# What one module of `runtime` may import beside them, and only where it is used: text needs it, ids do not.
RUNTIME_OPTIONAL = {"runtime/tokenizer.py": {"tokenizers"}}


def python_files(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" if node.module in PACKAGES else node.module for alias in node.names}
    return found


def is_allowed(module: str, allowed: set[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in allowed)


@pytest.mark.parametrize("package", PACKAGES)
def test_import_arrows(package: str) -> None:
    for path in python_files(package):
        ours = {module for module in imports(path) if module.split(".")[0] in PACKAGES}
        wrong = {module for module in ours if not is_allowed(module, ALLOWED[package])}
        assert not wrong, f"{path.relative_to(ROOT)} imports {sorted(wrong)}"


def test_runtime_needs_numpy_and_the_xrt_binding_only() -> None:
    for path in python_files("runtime"):
        outside = {module.split(".")[0] for module in imports(path)} - set(PACKAGES) - sys.stdlib_module_names
        wrong = outside - RUNTIME_LIBRARIES - RUNTIME_OPTIONAL.get(str(path.relative_to(ROOT)), set())
        assert not wrong, f"{path.relative_to(ROOT)} imports {sorted(wrong)}"


def test_runtime_starts_without_its_optional_packages() -> None:
    code = "import sys; sys.modules['tokenizers'] = None; import runtime.generate, runtime.smoke, runtime.step_worker"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_torch_stays_in_its_files() -> None:
    for package in PACKAGES:
        for path in python_files(package):
            heavy = {module.split(".")[0] for module in imports(path)} & {"torch", "transformers"}
            assert not heavy or str(path.relative_to(ROOT)) in TORCH_FILES, f"{path.relative_to(ROOT)} imports {heavy}"


def test_packing_and_golden_run_without_torch() -> None:
    code = "import sys; sys.modules['torch'] = None; import golden.vectors, quant.__main__, quant.packed, runtime.board"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize("kernel", KERNELS)
def test_one_stem_per_kernel(kernel: str) -> None:
    wanted = [
        f"hls/{kernel}/{kernel}.hpp",
        f"hls/{kernel}/tb.cpp",
        f"hls/{kernel}/hls_config.cfg",
        f"hls/{kernel}/run_hls.tcl",
        f"rtl_export/{kernel}/{kernel}.v",
        f"rtl_export/{kernel}/manifest.json",
        *([WITHOUT_GOLDEN[kernel]] if kernel in WITHOUT_GOLDEN else [f"golden/{kernel}.py", f"verif/{kernel}"]),
    ]
    missing = [name for name in wanted if not (ROOT / name).exists()]
    assert not missing


def test_generated_header_is_fresh() -> None:
    assert not emit_cpp.stale_headers(), f"run `{emit_cpp.REPAIR}`"


@pytest.mark.parametrize("name", sorted(emit_cpp.HEADERS))
def test_a_stale_header_is_noticed(name: str, tmp_path: Path) -> None:
    emit_cpp.write_headers(tmp_path)
    assert not emit_cpp.stale_headers(tmp_path)
    path = tmp_path / name
    path.write_text(path.read_text().replace("constexpr int k", "constexpr int q", 1))
    assert emit_cpp.stale_headers(tmp_path) == [path]
