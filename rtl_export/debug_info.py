"""Debug metadata of LLVM IR text: which source line and which source variable a value belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from rtl_export.errors import Location

FRAGMENT = re.compile(r"DW_OP_LLVM_fragment, (\d+), (\d+)")
VALUE = re.compile(r"#dbg_value\((?:i\d+) (%[\w.$-]+|%\"[^\"]*\"), !(\d+), !DIExpression\((.*?)\), !(\d+)\)")


# What types and functions consist of: most of a module's text, and of no use here.
PARTS = re.compile(
    r"^(!\d+ = .*!DI(?:CompositeType|Subprogram)\(.*?)(?:, (?:elements|templateParams|retainedNodes): !\d+)+",
    re.MULTILINE,
)
DEFINITION = re.compile(r"^define .*? !dbg !(\d+) \{$(?:.*?)^\}$", re.MULTILINE | re.DOTALL)


def without_libraries(ir: str, own: frozenset[str]) -> str:
    """Return IR without the debug information of functions from other files than our own.

    What is inlined from such a function then has the place of the call. Most of the text goes, and much time with it.
    """
    debug = DebugInfo(ir, own)

    def strip(match: re.Match[str]) -> str:
        if debug.file(match.group(1)) in own:
            return match.group()
        text = re.sub(r"^ +#dbg_.*\n", "", match.group(), flags=re.MULTILINE)
        return re.sub(r",? !dbg !\d+", "", text)

    return PARTS.sub(r"\1", DEFINITION.sub(strip, ir))


@dataclass
class DebugInfo:
    """Metadata of one module. `own` are the files to report places in: of an inlined chain the innermost such line."""

    text: str
    own: frozenset[str]

    @cached_property
    def _nodes(self) -> dict[str, str]:
        return dict(re.findall(r"^!(\d+) = (?:distinct )?(!DI.*)$", self.text, re.MULTILINE))

    def _field(self, node: str, name: str) -> str:
        match = re.search(rf'\b{name}: (?:!(\d+)|"([^"]*)"|(-?\d+))', self._nodes.get(node, ""))
        return next((group for group in match.groups() if group is not None), "") if match else ""

    def file(self, scope: str) -> str:
        """Return the file of a metadata node, by its own or its scope."""
        while scope and not (file := self._field(scope, "file")):
            scope = self._field(scope, "scope")
        return self._field(file, "filename") if scope else ""

    def location(self, number: str) -> Location:
        """Return the place of DILocation `number`: the innermost line of the inlining chain in one of our own files."""
        place = Location("", 0)
        while number:
            place = Location(self.file(self._field(number, "scope")), int(self._field(number, "line") or 0))
            if place.file in self.own and place.line:
                break
            number = self._field(number, "inlinedAt")
        return place

    def loop_start(self, number: str) -> Location | None:
        """Return where the loop of an `llvm.loop` node starts in the source; None if it does not say."""
        match = re.search(rf"^!{number} = distinct !\{{!{number}, !(\d+)", self.text, re.MULTILINE)
        return self.location(match.group(1)) if match and "DILocation" in self._nodes.get(match.group(1), "") else None

    def global_variable(self, expression: str) -> tuple[str, str, Location]:
        """Return source name, function ("" at namespace scope) and place of a DIGlobalVariableExpression."""
        variable = self._field(expression, "var")
        place = Location(self.file(variable), int(self._field(variable, "line") or 0))
        return self._field(variable, "name"), self._function(self._field(variable, "scope")), place

    def _function(self, scope: str) -> str:
        while scope and "DISubprogram" not in self._nodes.get(scope, ""):
            scope = self._field(scope, "scope")
        name = self._field(scope, "name") if scope else ""
        return name if name.startswith("operator") else name.partition("<")[0]  # of a template: as the source has it

    def is_own_function(self, name: str) -> bool:
        """Tell whether a function, by its name in the IR, is defined in one of our own files."""
        return self.file(self._subprogram(name)) in self.own

    def function_name(self, name: str) -> str:
        """Return a function's name in the source."""
        return self._field(self._subprogram(name), "name")

    def _subprogram(self, name: str) -> str:
        match = re.search(rf"^define [^\n]*@{re.escape(name)}\([^\n]*!dbg !(\d+)", self.text, re.MULTILINE)
        return match.group(1) if match else ""

    def local_variable(self, number: str) -> tuple[str, str, Location]:
        """Return source name, function and place of a DILocalVariable."""
        place = Location(self.file(number), int(self._field(number, "line") or 0))
        return self._field(number, "name"), self._function(self._field(number, "scope")), place

    def declared(self, body: str) -> dict[str, tuple[str, str, Location]]:
        """Map IR pointers to the source variables that live there (`#dbg_declare` and address-valued `#dbg_value`)."""
        found: dict[str, tuple[str, str, Location]] = {}
        for pointer, number in re.findall(r"#dbg_(?:declare|value)\(ptr (%[\w.$-]+), !(\d+),", body):
            variable = self.local_variable(number)
            if variable[2].file in self.own:
                found.setdefault(pointer, variable)
        return found

    def value_names(self, body: str) -> dict[str, str]:
        """Map IR values to source variables; an element of an array of numbers gets its index: `acc_3`."""
        names: dict[str, str] = {}
        for value, number, expression, _ in VALUE.findall(body):
            name = self._field(number, "name")
            if name in ("", "this") or self.file(number) not in self.own:
                continue
            if fragment := FRAGMENT.search(expression):
                offset, size = (int(group) for group in fragment.groups())
                name = f"{name}_{offset // size}" if offset % size == 0 else f"{name}_bit{offset}"
            names.setdefault(value, name)
        return names
