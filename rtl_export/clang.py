"""The C++ compiler: clang from the ziglang wheel, which is of the same LLVM version as llvmlite."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from rtl_export.errors import ExportError

# Any target that passes integers of odd widths in registers; it leaves no trace in the RTL.
TARGET = "riscv64-unknown-elf"
C_LIBRARY = ("riscv64-linux-musl", "generic-musl")  # for headers only: a kernel that calls it is refused
# The wheel generates libc++'s __config_site at run time; these are the macros that it would define.
LIBCXX = {
    "ABI_NAMESPACE": "__1",
    "ABI_VERSION": "1",
    "ASSERTION_SEMANTIC_DEFAULT": "_LIBCPP_ASSERTION_SEMANTIC_IGNORE",
    "HARDENING_MODE_DEFAULT": "_LIBCPP_HARDENING_MODE_NONE",
    "HAS_LOCALIZATION": "1",
    "HAS_MUSL_LIBC": "1",
    "HAS_THREADS": "0",
    "HAS_WIDE_CHARACTERS": "1",
}
REMEDIES = {
    "recursive template": "end the recursion with if constexpr or a specialization",
    "'throw'": "return a status instead",
    "file not found": "put the file beside the kernel or into an include folder",
}


def language_flags(includes: Sequence[Path]) -> list[str]:
    """Return the flags that decide what the C++ means; libclang gets them too."""
    import ziglang

    library = Path(ziglang.__file__).parent / "lib"
    flags = ["-x", "c++", "-std=c++17", f"--target={TARGET}", "-nostdinc++"]
    flags += ["-fsigned-char"]  # as on the hosts of Vitis and of the C simulation
    flags += ["-D__HLS_EXPORT__", "-D__SYNTHESIS__", "-DNDEBUG", "-D_GNU_SOURCE"]
    flags += ["-Xclang", "-fexperimental-max-bitint-width=8192"]
    folders = ["libcxx/include", "include", *(f"libc/include/{name}" for name in C_LIBRARY)]
    flags += [word for name in folders for word in ("-isystem", str(library / name))]
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
        raise ExportError(_first_error(result.stderr, source, base))
    return output.read_text()


def _first_error(messages: str, source: Path, base: Path) -> str:
    """Return clang's first error as one line, at the place in the kernel's own files that leads to it."""
    match = re.search(r"^(.*?):(\d+):\d+: (?:fatal )?error: (.*)$", messages, re.MULTILINE)
    if match is None:
        return f"{source}: clang failed: {messages.strip().splitlines()[-1] if messages.strip() else 'no message'}"
    file, line, text = match.groups()
    ours = rf"({re.escape(str(base))}/[^:\n]*):(\d+)"
    causes = [*re.findall(rf"^{ours}:\d+: note: .*here$", messages, re.MULTILINE), *re.findall(f"{ours}[:,]", messages)]
    if not file.startswith(str(base)) and causes:
        file, line = causes[0]
    remedy = next((remedy for words, remedy in REMEDIES.items() if words in text), "correct the C++")
    return f"{file.removeprefix(f'{base}/')}:{line}: clang: {text}; {remedy}"


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
