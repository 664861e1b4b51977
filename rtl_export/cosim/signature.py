"""The top function of a kernel as a testbench sees it: its full name, arguments and the depth of its memories."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clang import cindex

from rtl_export import clang
from rtl_export.compiler import SHIM
from rtl_export.errors import ExportError, Location
from rtl_export.frontend import qualified_name
from rtl_export.pragmas import Pragma, find_pragmas


@dataclass(frozen=True)
class Signature:
    """`name` is the function's name with its namespaces; `depths` are elements behind each m_axi argument, else 0."""

    name: str
    arguments: tuple[str, ...]
    depths: tuple[int, ...]

    @property
    def memories(self) -> set[str]:
        """Return the names of the m_axi arguments."""
        return {name for name, depth in zip(self.arguments, self.depths, strict=True) if depth}


def read_signature(source: Path, top: str, includes: Sequence[Path]) -> Signature:
    """Find the definition of `top`. Raises ExportError if it is missing or a memory has no depth."""
    folders = [*includes, SHIM]
    unit = cindex.Index.create().parse(str(source), args=[*clang.language_flags(folders), "-w"])
    own = [source, *(Path(inclusion.include.name) for inclusion in unit.get_includes())]
    own = [path for path in own if "ziglang" not in path.parts and SHIM not in path.resolve().parents]
    names = {str(path) for path in own}
    found = [cursor for cursor in _functions(unit.cursor, names) if cursor.spelling == top and cursor.is_definition()]
    if len(found) != 1:
        what = "no definition" if not found else "more than one definition"
        raise ExportError(f"{source}: {what} of {top}(); name the top function with --top or syn.top")
    pragmas = _memory_pragmas(own)
    arguments = list(found[0].get_arguments())
    return Signature(
        name=qualified_name(found[0]),
        arguments=tuple(argument.spelling for argument in arguments),
        depths=tuple(_depth(argument, pragmas.get(argument.spelling)) for argument in arguments),
    )


def _functions(cursor: Any, own: set[str]) -> Iterator[Any]:
    for child in cursor.get_children():
        if child.location.file is None or child.location.file.name in own:
            if child.kind.name == "FUNCTION_DECL":
                yield child
            elif child.kind.name in ("NAMESPACE", "LINKAGE_SPEC", "UNEXPOSED_DECL"):
                yield from _functions(child, own)


def _memory_pragmas(files: Sequence[Path]) -> Mapping[str, Pragma]:
    pragmas = [pragma for path in files for pragma in find_pragmas(path.name, path.read_bytes())]
    interfaces = [pragma for pragma in pragmas if pragma.kind == "INTERFACE"]
    return {
        pragma.options["port"]: pragma
        for pragma in interfaces
        if "port" in pragma.options and "m_axi" in (pragma.options.get("mode", "").lower(), *pragma.flags)
    }


def _depth(argument: Any, pragma: Pragma | None) -> int:
    if pragma is None:
        return 0
    if "depth" in pragma.options:
        return pragma.number("depth", 0)
    if argument.type.kind.name == "CONSTANTARRAY":
        return _elements(argument.type)
    where = pragma.where or Location("", 0)
    raise ExportError(
        f"{where}: m_axi argument '{argument.spelling}' has no depth; "
        "add depth=N, the number of elements that the testbench has there"
    )


def _elements(kind: Any) -> int:
    count: int = kind.get_array_size()
    inner = kind.get_array_element_type()
    return count * _elements(inner) if inner.kind.name == "CONSTANTARRAY" else count
