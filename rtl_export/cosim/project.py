"""What a folder to co-simulate holds: sources, testbench, top, clock and flags, from hls_config.cfg or options."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rtl_export.errors import ExportError
from rtl_export.export import CLOCK_MHZ

CONFIG, TESTBENCH = "hls_config.cfg", "tb.cpp"
CPP = (".cpp", ".cc", ".cxx", ".c")
# The keys of [hls] that are used here, as UG1399, "HLS Config File Commands", has them; all others are left alone.
LISTS = ("syn.file", "tb.file")
_CLOCK = re.compile(r"([\d.]+)\s*(ns|MHz|)", re.IGNORECASE)


@dataclass(frozen=True)
class Project:
    """A kernel with its testbench. `includes` and `defines` are from the kernel's flags, `tb_flags` the testbench's."""

    folder: Path
    top: str
    sources: tuple[Path, ...]
    testbench: tuple[Path, ...]
    data: tuple[Path, ...]
    includes: tuple[Path, ...]
    defines: tuple[str, ...]
    tb_flags: tuple[str, ...]
    arguments: tuple[str, ...]
    clock_mhz: float


def read_project(
    folder: Path,
    *,
    top: str | None = None,
    testbench: Sequence[Path] = (),
    arguments: Sequence[str] | None = None,
    clock_mhz: float | None = None,
) -> Project:
    """Return the project of a folder; what is given here goes before hls_config.cfg and what file names say.

    Without either, the top is named as the only C++ file beside tb.cpp. Raises ExportError with the remedy for what is
    missing.
    """
    folder = folder.resolve()
    if not folder.is_dir():
        raise ExportError(f"{folder}: no such folder; give the one that holds the kernel and tb.cpp")
    config = _read_config(folder / CONFIG)
    bench = tuple(path.resolve() for path in testbench) or _files(folder, config, "tb.file") or (folder / TESTBENCH,)
    sources = _files(folder, config, "syn.file") or _only_source(folder, bench)
    for path in (*sources, *bench):
        if not path.is_file():
            raise ExportError(f"{path}: no such file; name it in {CONFIG} (syn.file, tb.file) or with --tb")
    includes, defines = _kernel_flags(folder, config)
    given = _last(config, "csim.argv")
    return Project(
        folder=folder,
        top=top or _last(config, "syn.top") or sources[0].stem,
        sources=tuple(path for path in sources if path.suffix in CPP),
        testbench=tuple(path for path in bench if path.suffix in CPP),
        data=tuple(path for path in bench if path.suffix not in CPP),
        includes=includes,
        defines=defines,
        tb_flags=tuple(_flags(folder, _last(config, "tb.cflags"))),
        arguments=tuple(shlex.split(given) if arguments is None else arguments),
        clock_mhz=clock_mhz or _clock(folder, config),
    )


def _read_config(path: Path) -> dict[str, list[str]]:
    """Return the values of each key, of [hls] and before any section; {} without a file."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in path.read_text().splitlines() if path.is_file() else ():
        text = line.strip()
        if text.startswith("["):
            section = text.strip("[]").strip()
        elif "=" in text and not text.startswith(("#", ";")) and section in ("", "hls"):
            key, value = text.split("=", 1)
            found.setdefault(key.strip(), []).append(value.strip())
    return found


def _last(config: Mapping[str, list[str]], key: str) -> str:
    return config[key][-1] if key in config else ""


def _files(folder: Path, config: Mapping[str, list[str]], key: str) -> tuple[Path, ...]:
    names = (name.strip() for value in config.get(key, []) for name in value.split(","))
    return tuple((folder / name).resolve() for name in names if name)


def _only_source(folder: Path, bench: Iterable[Path]) -> tuple[Path, ...]:
    others = sorted({path for path in folder.iterdir() if path.suffix in CPP} - {folder / TESTBENCH, *bench})
    if len(others) != 1:
        names = ", ".join(path.name for path in others) or "none"
        raise ExportError(
            f"{folder}: which file is the kernel? Found {names}; write {CONFIG} with syn.file and syn.top"
        )
    return (others[0],)


def _clock(folder: Path, config: Mapping[str, list[str]]) -> float:
    text = _last(config, "clock")
    if not text:
        return CLOCK_MHZ
    match = _CLOCK.fullmatch(text)
    if match is None or float(match[1]) <= 0:
        raise ExportError(f"{folder / CONFIG}: clock={text} is not understood; write for example clock=3.33ns")
    value = float(match[1])
    return value if match[2].lower() == "mhz" else 1000 / value


def _flags(folder: Path, text: str) -> list[str]:
    """Return compiler flags with absolute include folders; the language stays C++17 as for the exporter."""
    flags = []
    words = iter(shlex.split(text))
    for word in words:
        if word.startswith("-std="):
            continue
        if word.startswith("-I"):
            flags.append(f"-I{(folder / (word[2:] or next(words, '.'))).resolve()}")
        else:
            flags.append(word)
    return flags


def _kernel_flags(folder: Path, config: Mapping[str, list[str]]) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    includes, defines = list[Path](), list[str]()
    for flag in _flags(folder, _last(config, "syn.cflags")):
        if flag.startswith("-I"):
            includes.append(Path(flag[2:]))
        elif flag.startswith("-D"):
            defines.append(flag[2:])
        elif not flag.startswith(("-W", "-O", "-g")):
            raise ExportError(f"{folder / CONFIG}: syn.cflags has {flag}; only -I, -D, -W, -O and -g are understood")
    return tuple(includes), tuple(defines)
