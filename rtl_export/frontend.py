"""The C++ side: pragmas, loops and ports by libclang, then an annotated copy of the source as LLVM IR.

Loops are told apart for LLVM by what is written around them: `UNROLL` becomes clang's own loop pragma, `PIPELINE`
becomes a call of the marker `__hls_pipeline` in the loop's body (it survives inlining; that of a function outside its
loops has a marker of its own, and that of a free-running top function makes a loop of its calls), and every other loop
is marked not to be unrolled, which LLVM would do as it pleases. Line numbers stay those of the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from clang import cindex

from rtl_export import clang
from rtl_export.arguments import (
    DEFAULT_BUNDLE,
    Interfaces,
    address_scalars,
    apply_pragmas,
    declaration,
    interface_mode,
    read_pointers,
    read_result,
    read_scalar,
    register_modes,
    wrapper,
    wrapper_name,
)
from rtl_export.cfg import FUNCTION_MARKER, PIPELINE_MARKER
from rtl_export.debug_info import without_libraries
from rtl_export.elements import stream_fields
from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.parameter_pragmas import FUNCTIONS, follow_calls, read_calls
from rtl_export.pragmas import Pragma, find_pragmas, is_pipeline, without_effect

STORAGE = ("ARRAY_PARTITION", "ARRAY_RESHAPE", "BIND_STORAGE", "DEPENDENCE")
LOOPS = {"FOR_STMT", "WHILE_STMT", "DO_STMT", "CXX_FOR_RANGE_STMT"}
CALLS = "calls"  # the loop of a free-running function that is pipelined itself
KEEP_ROLLED = b'_Pragma("clang loop unroll(disable)") '
UNROLL_ALL = b'_Pragma("clang loop unroll(full)") '


@dataclass(frozen=True)
class StreamPort:
    """An hls::stream argument: `fields` maps an AXI4-Stream signal to its width in bits, in SIGNALS order.

    One that `is_inside` connects to an AXI4 master in the module, and is no port. `register_mode` is that of INTERFACE
    axis: which signals are registered.
    """

    name: str
    fields: dict[str, int]
    where: Location
    is_inside: bool = False
    register_mode: str = "both"


@dataclass(frozen=True)
class LocalStream:
    """An hls::stream declared in the top function, or an array of them; `depth` in beats (0: the source gives none)."""

    port: StreamPort
    depth: int
    is_array: bool


@dataclass(frozen=True)
class Region:
    """A loop or function of the source: byte offsets [start, end) and, for a loop, its label ("" if it has none)."""

    kind: str
    name: str
    start: int
    end: int
    line: int


@dataclass
class SourceFile:
    """One of the kernel's own files, with what matters in it."""

    name: str
    text: bytes
    pragmas: list[Pragma]
    loops: list[Region] = field(default_factory=list)
    functions: list[Region] = field(default_factory=list)

    def enclosing(self, regions: list[Region], offset: int) -> Region | None:
        """Return the innermost of `regions` around a byte offset."""
        around = [region for region in regions if region.start <= offset < region.end]
        return max(around, key=lambda region: region.start, default=None)


@dataclass(frozen=True)
class Kernel:
    """What the front end knows of a kernel: its IR, ports and the pragmas that later passes need.

    `entry` is the function of the IR that calls `top` with its ports; `ports` are the streams, `interfaces` the rest.
    `storage` are the ARRAY_PARTITION and BIND_STORAGE pragmas with the function each stands in; `labels` maps a
    loop's first line to its label; `ignored` are pragmas without effect, in words; `dataflow` is the place of the
    top function's DATAFLOW pragma, `channels` its local streams by name; `own` the names of the kernel's own files,
    `files` all sources read, the shim's included.
    """

    top: str
    entry: str
    ir: str
    ports: list[StreamPort]
    interfaces: Interfaces
    storage: list[tuple[str, Pragma]]
    labels: dict[Location, str]
    ignored: list[str]
    dataflow: Location | None
    channels: dict[str, LocalStream]
    own: list[str]
    files: list[Path]


def read_kernel(source: Path, top: str, includes: list[Path], *, shim: Path, base: Path, work: Path) -> Kernel:
    """Parse and compile the kernel `top` of `source`.

    All paths are absolute; places are reported relative to `base`. `includes` are include folders, among them `shim`
    with the headers of hls::stream and ap_int. Raises ExportError with file and line for C++ that does not compile,
    unknown pragmas and interfaces that are not supported.
    """
    unit = _parse(source, includes)
    included = sorted({Path(inclusion.include.name).resolve() for inclusion in unit.get_includes()})
    own = [path for path in included if not _is_system(path) and shim not in path.parents]
    files = {path: _source_file(path, base) for path in [source, *own]}
    cursors = list(_own_cursors(unit, set(files)))
    for cursor in cursors:
        _note_region(files, cursor)
    name = shown(source, base)
    pragmas = [pragma for file in files.values() for pragma in file.pragmas]
    function = _definition(cursors, name, top)
    ports, interfaces = _interfaces(function, name, pragmas)
    dataflow = _dataflow(list(files.values()), top)
    rewritten = {path: _rewrite(file) for path, file in files.items()}
    pipelined = _pipelined_calls(files.values(), top) if interfaces.control.free_running else None
    rewritten[source] += _wrapper(function, interfaces, pipelined)
    storage, lost = follow_calls(_storage(files.values()), read_calls(cursors))
    names = sorted(file.name for file in files.values())
    ir = without_libraries(clang.compile_to_ir(source, rewritten, includes, base=base, work=work), frozenset(names))
    return Kernel(
        top=top,
        ir=ir,
        entry=wrapper_name(top),
        ports=ports,
        interfaces=interfaces,
        storage=storage,
        labels={
            Location(name, function.location.line): CALLS,
            **{Location(file.name, loop.line): loop.name for file in files.values() for loop in file.loops},
        },
        ignored=[*(text for file in files.values() for text in _ignored(file, pipelined)), *lost],
        dataflow=dataflow,
        channels=_with_depths(_channels(cursors, name, top), pragmas),
        own=names,
        files=sorted({source, *(path for path in included if not _is_system(path))}),
    )


# ---- libclang -------------------------------------------------------------------------------------------------------


def _parse(source: Path, includes: list[Path]) -> Any:
    # libclang is older than the compiler and its library: what it does not know, the compiler will judge.
    flags = [*clang.language_flags(includes), "-D__builtin_popcountg=__builtin_popcountll", "-w", "-ferror-limit=0"]
    try:
        return cindex.Index.create().parse(str(source), args=flags)
    except cindex.TranslationUnitLoadError:
        raise ExportError(f"{source}: cannot be read; give the path of the kernel's C++ file") from None


def _own_cursors(unit: Any, own: set[Path]) -> Iterator[Any]:
    """All cursors of the declarations in the kernel's own files; those of libraries are ten times as many."""
    is_own: dict[str, bool] = {}
    for part in unit.cursor.get_children():
        file = part.extent.start.file
        name = file.name if file else ""
        if name not in is_own:
            is_own[name] = Path(name).resolve() in own
        if is_own[name]:
            yield part
            yield from _walk(part)


def _walk(cursor: Any) -> Iterator[Any]:
    for child in cursor.get_children():
        yield child
        yield from _walk(child)


def shown(path: Path, base: Path) -> str:
    """Return a path as errors and comments show it."""
    return str(path.relative_to(base)) if path.is_relative_to(base) else str(path)


def _is_system(path: Path) -> bool:
    return "ziglang" in path.parts


def _source_file(path: Path, base: Path) -> SourceFile:
    name, text = shown(path, base), path.read_bytes()
    return SourceFile(name, text, find_pragmas(name, text))


def _note_region(files: dict[Path, SourceFile], cursor: Any) -> None:
    place = cursor.extent.start
    file = files.get(Path(place.file.name).resolve()) if place.file else None
    if file is None:
        return
    kind = cursor.kind.name
    if kind == "LABEL_STMT":
        for child in cursor.get_children():
            _note_loop(file, child, cursor.spelling)
    elif kind in LOOPS:
        _note_loop(file, cursor, "")
    elif kind in FUNCTIONS and cursor.is_definition():
        file.functions.append(Region(kind, cursor.spelling, place.offset, cursor.extent.end.offset, place.line))


def _note_loop(file: SourceFile, cursor: Any, label: str) -> None:
    place = cursor.extent.start
    if cursor.kind.name in LOOPS and all(loop.start != place.offset for loop in file.loops):
        file.loops.append(Region(cursor.kind.name, label, place.offset, cursor.extent.end.offset, place.line))


# ---- ports ----------------------------------------------------------------------------------------------------------


def _definition(cursors: list[Any], source: str, top: str) -> Any:
    for cursor in cursors:
        if cursor.kind.name == "FUNCTION_DECL" and cursor.spelling == top and cursor.is_definition():
            return cursor
    raise ExportError(f"{source}: no definition of {top}(); name the top function as the file")


def _interfaces(function: Any, source: str, pragmas: list[Pragma]) -> tuple[list[StreamPort], Interfaces]:
    mine = [pragma for pragma in pragmas if pragma.kind == "INTERFACE"]
    pointers = read_pointers(function.get_arguments(), mine, source)
    memories = {pointer.name for pointer in pointers}
    ports, scalars = list[StreamPort](), address_scalars(pointers, DEFAULT_BUNDLE)
    for argument in function.get_arguments():
        where = Location(source, argument.location.line)
        if argument.spelling in memories:
            continue
        if (scalar := read_scalar(argument, where)) is not None:
            scalars.append(scalar)
        else:
            ports.append(_port(argument, where))
    where = Location(source, function.location.line)
    if (result := read_result(function, where)) is not None:
        scalars.append(result)
    mine = [
        pragma for pragma in mine if interface_mode(pragma) != "m_axi" or pragma.options.get("port") not in memories
    ]
    control, scalars = apply_pragmas(mine, scalars, {port.name for port in ports}, where)
    modes = register_modes(mine)
    ports = [replace(port, register_mode=modes.get(port.name, port.register_mode)) for port in ports]
    types = {argument.spelling: argument.type.spelling for argument in function.get_arguments()}
    order = list(types)
    scalars.sort(key=lambda scalar: order.index(scalar.name) if scalar.name in types else -1)
    return ports, Interfaces(control, scalars, pointers, types)


def _port(argument: Any, where: Location) -> StreamPort:
    stream = argument.type.get_canonical().get_pointee()
    if re.fullmatch(r"(?:class |struct )?hls::stream<.*>", stream.spelling) is None:
        text = f"argument '{argument.spelling}' of type {argument.type.spelling}"
        raise unsupported(where, text, "pass hls::stream<...>&, integers, ap_int or ap_uint")
    return _stream_port(stream, argument.spelling, where)


def _stream_port(stream: Any, name: str, where: Location) -> StreamPort:
    return StreamPort(name, stream_fields(stream.get_template_argument_type(0), name, where), where)


def _channels(cursors: list[Any], source: str, top: str) -> dict[str, LocalStream]:
    found = {}
    for cursor in _walk(_definition(cursors, source, top)):
        kind = cursor.type.get_canonical()
        spelling = kind.spelling if cursor.kind.name == "VAR_DECL" else ""
        if match := re.fullmatch(r"(?:class |struct )?hls::stream<.*?(?:, (\d+))?>(\[\d+\])?", spelling):
            stream = kind.get_array_element_type() if match.group(2) else kind
            port = _stream_port(stream, cursor.spelling, Location(source, cursor.location.line))
            port = replace(port, register_mode="forward")  # its FIFO has registers at both ends
            found[cursor.spelling] = LocalStream(port, int(match.group(1) or 0), bool(match.group(2)))
    return found


def _with_depths(channels: dict[str, LocalStream], pragmas: list[Pragma]) -> dict[str, LocalStream]:
    for pragma in (pragma for pragma in pragmas if pragma.kind == "STREAM"):
        if (name := pragma.variable()) not in channels:
            text = f"STREAM of '{name}', which is no local stream of the top function"
            raise unsupported(pragma.where, text, "name an hls::stream that is declared there")
        channels[name] = replace(channels[name], depth=pragma.number("depth", 2))
    return channels


def _dataflow(files: list[SourceFile], top: str) -> Location | None:
    for file in files:
        for pragma in (pragma for pragma in file.pragmas if pragma.kind == "DATAFLOW"):
            function = file.enclosing(file.functions, pragma.start)
            if function is None or function.name != top or file.enclosing(file.loops, pragma.start):
                remedy = f"put it into the body of {top}(), outside loops"
                raise unsupported(pragma.where, "DATAFLOW other than in the top function", remedy)
            return pragma.where
    return None


def _pipelined_calls(files: Iterable[SourceFile], top: str) -> Pragma | None:
    """Return the PIPELINE pragma of the top function itself, which is to take its next call before the last is done."""
    for file in files:
        for pragma in filter(is_pipeline, file.pragmas):
            function = file.enclosing(file.functions, pragma.start)
            if function and function.name == top and file.enclosing(file.loops, pragma.start) is None:
                return pragma
    return None


def _wrapper(function: Any, interfaces: Interfaces, pipelined: Pragma | None) -> bytes:
    arguments = [
        (argument.spelling, declaration(argument.type.get_canonical().spelling, argument.spelling))
        for argument in function.get_arguments()
    ]
    marker = f"{PIPELINE_MARKER}({pipelined.number('ii', 1)});" if pipelined else ""
    return wrapper(qualified_name(function), function.location.line, arguments, interfaces.plain, marker)


def qualified_name(cursor: Any) -> str:
    """Return the name of a declaration with the namespaces it is in."""
    names, parent = [cursor.spelling], cursor.semantic_parent
    while parent is not None and parent.kind.name == "NAMESPACE":
        names.insert(0, parent.spelling)
        parent = parent.semantic_parent
    return "::".join(names)


# ---- pragmas into the source ----------------------------------------------------------------------------------------


def _storage(files: Iterable[SourceFile]) -> list[tuple[str, Pragma]]:
    return [_with_function(file, pragma) for file in files for pragma in file.pragmas if pragma.kind in STORAGE]


def _ignored(file: SourceFile, pipelined: Pragma | None) -> Iterator[str]:
    for pragma in file.pragmas:
        in_loop = pragma == pipelined or file.enclosing(file.loops, pragma.start) is not None
        for what in without_effect(pragma, in_loop=in_loop):
            yield f"{pragma.where}: {what}"


def _with_function(file: SourceFile, pragma: Pragma) -> tuple[str, Pragma]:
    function, loop = file.enclosing(file.functions, pragma.start), file.enclosing(file.loops, pragma.start)
    place = {"loop": str(Location(file.name, loop.line))} if loop else {}
    return (function.name if function else "", replace(pragma, options=pragma.options | place))


def _rewrite(file: SourceFile) -> bytes:
    edits = [(pragma.start, pragma.end, _marker(file, pragma)) for pragma in file.pragmas]
    edits += [(loop.start, loop.start, _loop_pragma(file, loop)) for loop in file.loops]
    text = file.text
    for start, end, replacement in sorted(edits, reverse=True):
        lines = b"\n" * text.count(b"\n", start, end)  # of a pragma that goes on in the next line
        text = text[:start] + replacement + lines + text[end:]
    return text


def _marker(file: SourceFile, pragma: Pragma) -> bytes:
    in_loop = file.enclosing(file.loops, pragma.start) is not None
    if pragma.kind == "UNROLL" and not in_loop:
        raise unsupported(pragma.where, "UNROLL outside a loop", "put the pragma into the body of a loop")
    if not is_pipeline(pragma):
        return b""
    return (
        b"%s(%d);" % (PIPELINE_MARKER.encode(), pragma.number("ii", 1))
        if in_loop
        else b"%s();" % FUNCTION_MARKER.encode()
    )


def _loop_pragma(file: SourceFile, loop: Region) -> bytes:
    own = [pragma for pragma in file.pragmas if file.enclosing(file.loops, pragma.start) == loop]
    for pragma in own:
        if pragma.kind == "UNROLL":
            factor = pragma.number("factor", 0) if "factor" in pragma.options else 0
            return b'_Pragma("clang loop unroll_count(%d)") ' % factor if factor else UNROLL_ALL
    return KEEP_ROLLED  # unless it turns out to be inside a pipelined loop
