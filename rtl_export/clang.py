"""The C++ compiler: clang from the ziglang wheel, which is of the same LLVM version as llvmlite."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from rtl_export.errors import ExportError

# Any target that passes integers of odd widths in registers; it leaves no trace in the RTL.
TARGET = "riscv64-unknown-elf"
C_HEADERS = Path(__file__).with_name("include")  # what libc++ expects of a C library and clang does not bring
# The wheel generates libc++'s __config_site at run time; these are the macros that it would define.
LIBCXX = {
    "ABI_NAMESPACE": "__1",
    "ABI_VERSION": "1",
    "ASSERTION_SEMANTIC_DEFAULT": "_LIBCPP_ASSERTION_SEMANTIC_IGNORE",
    "HARDENING_MODE_DEFAULT": "_LIBCPP_HARDENING_MODE_NONE",
    "HAS_LOCALIZATION": "0",
    "HAS_MUSL_LIBC": "0",
    "HAS_THREADS": "0",
    "HAS_WIDE_CHARACTERS": "0",
}


def language_flags(includes: Sequence[Path]) -> list[str]:
    """Return the flags that decide what the C++ means; libclang gets them too."""
    import ziglang

    library = Path(ziglang.__file__).parent / "lib"
    flags = ["-x", "c++", "-std=c++17", f"--target={TARGET}", "-ffreestanding", "-nostdinc++"]
    flags += ["-fsigned-char"]  # as on the hosts of Vitis and of the C simulation
    flags += ["-D__HLS_EXPORT__", "-D__SYNTHESIS__", "-Xclang", "-fexperimental-max-bitint-width=8192"]
    flags += ["-isystem", str(library / "libcxx" / "include"), "-isystem", str(library / "include")]
    flags += ["-isystem", str(C_HEADERS)]
    flags += [f"-D_LIBCPP_{name}={value}" for name, value in LIBCXX.items()] + [f"-I{path}" for path in includes]
    return [*flags, "-include", "hls_stream.h"]  # its markers are written into the source


def compile_to_ir(
    source: Path, replaced: Mapping[Path, bytes], includes: Sequence[Path], *, base: Path, work: Path
) -> str:
    """Compile `source` to unoptimized LLVM IR text with debug information.

    `replaced` holds the contents that take the place of files on disk; file names are made relative to `base`.
    Undefined behaviour that hardware could give a meaning to is given one: integers wrap, and loops need not end.
    """
    output = work / "kernel.ll"
    command = [sys.executable, "-m", "ziglang", "clang", *language_flags(includes)]
    command += ["-O2", "-Xclang", "-disable-llvm-passes", "-g", "-fwrapv", "-fno-finite-loops"]
    command += ["-Xclang", "-disable-lifetime-markers"]  # they would lead every break and continue through a switch
    command += ["-fno-exceptions", "-fno-rtti", "-fno-strict-aliasing", "-fno-discard-value-names", "-w"]
    command += [f"-ffile-prefix-map={base}/=", f"-fdebug-compilation-dir={base}"]
    command += ["-ivfsoverlay", str(_overlay(replaced, work)), "-S", "-emit-llvm", "-o", str(output), str(source)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        raise ExportError(f"{source}: clang refuses the kernel:\n{result.stderr.strip()}")
    return output.read_text()


def _overlay(replaced: Mapping[Path, bytes], work: Path) -> Path:
    files = []
    for number, (path, contents) in enumerate(sorted(replaced.items())):
        copy = work / f"{number}_{path.name}"
        copy.write_bytes(contents)
        entry = {"name": path.name, "type": "file", "external-contents": str(copy.resolve())}
        files.append({"name": str(path.resolve().parent), "type": "directory", "contents": [entry]})
    overlay = work / "overlay.yaml"
    overlay.write_text(json.dumps({"version": 0, "use-external-names": False, "roots": files}))
    return overlay
