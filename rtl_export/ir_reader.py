"""Optimized LLVM IR text -> the objects of ir.py. Anything outside the subset is an error with its source line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rtl_export.calls import check_calls
from rtl_export.debug_info import DebugInfo
from rtl_export.division import DIVISIONS
from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.ir import (
    ArrayType,
    Block,
    Const,
    Function,
    Global,
    Instruction,
    IntType,
    Local,
    Operand,
    PointerType,
    StructType,
    Type,
    Variable,
    member_offset,
    size_of,
)
from rtl_export.unreachable import drop_unreachable

BINARY = {"add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr"} | DIVISIONS
CASTS = {"trunc", "zext", "sext"}
ATTRIBUTES = {
    "inbounds", "nuw", "nsw", "nusw", "nneg", "exact", "disjoint", "samesign", "noundef", "nonnull", "signext",
    "zeroext", "tail", "notail", "fastcc", "volatile", "dso_local", "local_unnamed_addr", "unnamed_addr", "internal",
    "private",
    "captures", "dereferenceable", "align", "immarg", "range", "dead_on_return", "writable", "readonly", "nofree",
}  # fmt: skip
WITH_ARGUMENTS = {"captures", "dereferenceable", "range"}
REMEDIES = {
    "ptrtoint": ("an address used as a number", "index arrays instead"),
    "inttoptr": ("a number used as an address", "index arrays instead"),
    "switch": ("a switch that was not lowered", "use if and else"),
}
POINTER_CHOICE = ("a pointer that is chosen at run time", "choose between values or indices, with if and else")
FLOATS = {"float", "double", "half", "bfloat", "fp128", "x86_fp80"}
TOKEN = re.compile(
    r'%"[^"]*"|%[\w.$-]+|@"[^"]*"|@[\w.$-]+|c"[^"]*"|[A-Za-z_][\w.]*|-?\d+(?:\.\d+(?:e[+-]?\d+)?)?|0x\w+|\.\.\.|[][(){},=<>*]'
)


def read_function(text: str, top: str, debug: DebugInfo, processes: frozenset[str] = frozenset()) -> Function:
    """Parse the function `top` of an optimized module; it may call `processes`, by their names in the IR.

    Raises ExportError for what is outside the subset.
    """
    body = _body(text, top)
    check_calls(body, debug, processes)
    structs = _structs(text)
    variables = _globals(text, structs, debug)
    reader = _Reader(structs, debug)
    blocks = reader.blocks(body)
    drop_unreachable(blocks)
    declared = debug.declared(body)
    for block in blocks.values():
        for instruction in block.instructions:
            if instruction.opcode == "alloca":
                variables[instruction.name] = _local_variable(instruction, declared)
    return Function(top, blocks, variables, debug.value_names(body))


def _body(text: str, top: str) -> str:
    match = re.search(rf"^define [^\n]*@{re.escape(top)}\([^\n]*\{{\n(.*?)^\}}$", text, re.MULTILINE | re.DOTALL)
    if match is None:
        raise ExportError(f"no function {top} in the compiled kernel")
    return match.group(1)


def _local_variable(alloca: Instruction, declared: dict[str, tuple[str, str, Location]]) -> Variable:
    assert alloca.kind is not None
    name, function, where = declared.get(alloca.name, (alloca.name.lstrip("%").split(".")[0], "", alloca.where))
    return Variable(name, function, alloca.kind, where)


# ---- module level ---------------------------------------------------------------------------------------------------


def _structs(text: str) -> dict[str, Type]:
    bodies = dict(re.findall(r'^(%"[^"]*"|%[\w.$-]+) = type (.*)$', text, re.MULTILINE))
    known: dict[str, Type] = {}

    def resolve(name: str) -> Type:
        if name not in known:
            tokens = _Tokens(bodies.get(name, "{ }"), Location("", 0), resolve)
            known[name] = tokens.type_()
        return known[name]

    return {name: resolve(name) for name in bodies if bodies[name] != "opaque"}


def _globals(text: str, structs: dict[str, Type], debug: DebugInfo) -> dict[str, Variable]:
    found = {}
    pattern = r'^(@"[^"]*"|@[\w.$-]+) = (.*?)\b(global|constant) (.*?)(?:, align \d+)?(?:, !dbg !(\d+))?$'
    for name, _, kind, rest, expression in re.findall(pattern, text, re.MULTILINE):
        source, function, where = debug.global_variable(expression) if expression else (name[1:], "", Location("", 0))
        tokens = _Tokens(rest, where, structs.__getitem__)
        try:
            type_ = tokens.type_()
            initial = tokens.initial_values(type_)
        except ExportError:  # refused only if the kernel uses it
            continue
        found[name] = Variable(source, function, type_, where, initial, kind == "constant", is_static=True)
    return found


# ---- instructions ---------------------------------------------------------------------------------------------------


@dataclass
class _Reader:
    structs: dict[str, Type]
    debug: DebugInfo

    def blocks(self, body: str) -> dict[str, Block]:
        blocks: dict[str, Block] = {}
        name, code = "entry", list[Instruction]()
        for line in body.splitlines():
            if header := re.match(r'("[^"]*"|[\w.$-]+):', line):
                name, code = "%" + header.group(1), []
            elif line.strip() and not line.lstrip().startswith(("#dbg", ";")):
                instruction = self.instruction(line.strip())
                if instruction is None:
                    continue
                if instruction.opcode in ("br", "ret", "unreachable"):
                    loop = re.search(r", !llvm\.loop !(\d+)", line)
                    instruction.loop = self.debug.loop_start(loop.group(1)) if loop else None
                    blocks[name] = Block(name, code, instruction)
                else:
                    code.append(instruction)
        return blocks

    def instruction(self, line: str) -> Instruction | None:
        dbg = re.search(r", !dbg !(\d+)", line)
        where = self.debug.location(dbg.group(1)) if dbg else Location("", 0)
        tokens = _Tokens(
            re.sub(r"(, ![\w.]+ !\d+)+$| #\d+(?=,|$)", "", line.split(", !")[0]), where, self.structs.__getitem__
        )
        name = ""
        if tokens.peek(1) == "=":
            name = tokens.next()
            tokens.next()
        opcode = tokens.word()
        while opcode in ("tail", "notail", "musttail"):
            opcode = tokens.word()
        return _parse(opcode, name, where, tokens)


def _parse(opcode: str, name: str, where: Location, tokens: _Tokens) -> Instruction | None:
    if opcode in BINARY:
        tokens.skip_attributes()
        width = tokens.int_width()
        operands = [tokens.operand(width), tokens.comma().operand(width)]
        return Instruction(opcode, name, width, operands, where)
    if opcode in CASTS:
        value = tokens.typed_operand()
        tokens.expect("to")
        return Instruction(opcode, name, tokens.int_width(), [value], where)
    parser = PARSERS.get(opcode)
    if parser is None:
        what, remedy = REMEDIES.get(opcode, (f"the operation '{opcode}'", "write it with integers and arrays"))
        if opcode.startswith("f") or opcode in ("sitofp", "uitofp"):
            what, remedy = "floating-point arithmetic", "use ap_int fixed-point arithmetic"
        raise unsupported(where, what, remedy)
    return parser(name, where, tokens)


def _icmp(name: str, where: Location, tokens: _Tokens) -> Instruction:
    tokens.skip_attributes()
    predicate = tokens.word()
    kind = tokens.type_()
    if not isinstance(kind, IntType):
        raise unsupported(where, "comparison of addresses", "compare indices")
    operands = [tokens.operand(kind.width), tokens.comma().operand(kind.width)]
    return Instruction("icmp", name, 1, operands, where, predicate=predicate)


def _select(name: str, where: Location, tokens: _Tokens) -> Instruction:
    condition = tokens.typed_operand()
    first = tokens.comma().typed_operand()
    second = tokens.comma().typed_operand()
    if isinstance(first, Global) or first.width == 0:
        raise unsupported(where, *POINTER_CHOICE)
    return Instruction("select", name, first.width, [condition, first, second], where)


def _freeze(name: str, where: Location, tokens: _Tokens) -> Instruction:
    value = tokens.typed_operand()
    assert not isinstance(value, Global)
    return Instruction("freeze", name, value.width, [value], where)


def _phi(name: str, where: Location, tokens: _Tokens) -> Instruction:
    kind = tokens.type_()
    if not isinstance(kind, IntType):
        raise unsupported(where, *POINTER_CHOICE)
    operands, incoming = list[Operand](), list[str]()
    while tokens.accept("["):
        operands.append(tokens.operand(kind.width))
        incoming.append(tokens.comma().next())
        tokens.expect("]")
        tokens.accept(",")
    return Instruction("phi", name, kind.width, operands, where, incoming=incoming)


def _alloca(name: str, where: Location, tokens: _Tokens) -> Instruction:
    kind = tokens.type_()
    if tokens.accept(",") and tokens.peek() != "align":
        raise unsupported(where, "an array whose size is known at run time only", "give it the largest size")
    return Instruction("alloca", name, 0, [], where, kind=kind)


def _load(name: str, where: Location, tokens: _Tokens) -> Instruction:
    tokens.skip_attributes()
    kind = tokens.type_()
    if not isinstance(kind, IntType):
        raise unsupported(where, "a pointer kept in memory", "index arrays instead")
    return Instruction("load", name, kind.width, [tokens.comma().typed_operand()], where, kind=kind)


def _store(name: str, where: Location, tokens: _Tokens) -> Instruction:
    tokens.skip_attributes()
    value = tokens.typed_operand()
    if isinstance(value, Global) or value.width == 0:
        raise unsupported(where, "a pointer kept in memory", "index arrays instead")
    pointer = tokens.comma().typed_operand()
    return Instruction("store", name, 0, [value, pointer], where, kind=IntType(value.width))


def _getelementptr(name: str, where: Location, tokens: _Tokens) -> Instruction:
    tokens.skip_attributes()
    kind = tokens.type_()
    operands = [tokens.comma().typed_operand()]
    while tokens.accept(","):
        operands.append(tokens.typed_operand())
    return Instruction("getelementptr", name, 0, operands, where, kind=kind)


def _call(name: str, where: Location, tokens: _Tokens) -> Instruction | None:
    tokens.skip_attributes()
    width = 0 if tokens.accept("void") else tokens.int_width()
    callee = tokens.next()[1:].strip('"')
    if callee.startswith(("llvm.lifetime", "llvm.experimental.noalias", "llvm.assume", "llvm.dbg")):
        return None
    tokens.expect("(")
    operands = list[Operand]()
    while not tokens.accept(")"):
        operands.append(tokens.typed_operand())
        tokens.accept(",")
    return Instruction("call", name, width, operands, where, callee=callee)


def _br(name: str, where: Location, tokens: _Tokens) -> Instruction:
    if tokens.accept("label"):
        return Instruction("br", name, 0, [], where, targets=[tokens.next()])
    condition = tokens.typed_operand()
    targets = []
    while tokens.accept(","):
        tokens.expect("label")
        targets.append(tokens.next())
    return Instruction("br", name, 0, [condition], where, targets=targets)


def _ret(name: str, where: Location, tokens: _Tokens) -> Instruction:
    tokens.expect("void")
    return Instruction("ret", name, 0, [], where)


def _unreachable(name: str, where: Location, tokens: _Tokens) -> Instruction:
    return Instruction("unreachable", name, 0, [], where)


PARSERS = {
    "icmp": _icmp,
    "select": _select,
    "freeze": _freeze,
    "phi": _phi,
    "alloca": _alloca,
    "load": _load,
    "store": _store,
    "getelementptr": _getelementptr,
    "call": _call,
    "br": _br,
    "ret": _ret,
    "unreachable": _unreachable,
}


# ---- tokens ---------------------------------------------------------------------------------------------------------


class _Tokens:
    """The tokens of one line, with the grammar of types and operands."""

    def __init__(self, text: str, where: Location, struct: object) -> None:
        self.tokens = TOKEN.findall(text)
        self.text, self.where, self.struct = text, where, struct
        self.position = 0

    def peek(self, ahead: int = 0) -> str:
        index = self.position + ahead
        return self.tokens[index] if index < len(self.tokens) else ""

    def next(self) -> str:
        token = self.peek()
        self.position += 1
        return token

    def accept(self, token: str) -> bool:
        if self.peek() == token:
            self.position += 1
            return True
        return False

    def expect(self, token: str) -> None:
        if not self.accept(token):
            raise unsupported(self.where, f"the operation '{self.text}'", "write it with integers and arrays")

    def comma(self) -> _Tokens:
        self.expect(",")
        return self

    def word(self) -> str:
        return self.next()

    def skip_attributes(self) -> None:
        """Skip flags and attributes."""
        while self.peek() in ATTRIBUTES:
            word = self.next()
            if self.peek() == "(" and word in WITH_ARGUMENTS:
                while self.next() != ")":
                    pass
            elif word == "align":
                self.next()

    def type_(self) -> Type:
        self.skip_attributes()
        token = self.next()
        if re.fullmatch(r"i\d+", token):
            return IntType(int(token[1:]))
        if token == "ptr":
            return PointerType()
        if token == "[":
            count = int(self.next())
            self.expect("x")
            element = self.type_()
            self.expect("]")
            return ArrayType(count, element)
        if token == "<" and self.peek() == "{":
            packed = self.type_()
            self.expect(">")
            return as_array(packed)
        if token == "{":
            members = list[Type]()
            while not self.accept("}"):
                members.append(self.type_())
                self.accept(",")
            return StructType(tuple(members))
        if token.startswith("%"):
            resolved: Type = self.struct(token)  # type: ignore[operator]
            return resolved
        if token in FLOATS:
            raise unsupported(self.where, "floating-point arithmetic", "use ap_int fixed-point arithmetic")
        raise unsupported(self.where, f"values of type '{token}'", "use integers and arrays")

    def int_width(self) -> int:
        kind = self.type_()
        if not isinstance(kind, IntType):
            raise unsupported(self.where, "arithmetic on addresses", "use integers and arrays")
        return kind.width

    def typed_operand(self) -> Operand:
        kind = self.type_()
        self.skip_attributes()
        return self.operand(kind.width if isinstance(kind, IntType) else 0)

    def operand(self, width: int) -> Operand:
        token = self.next()
        if token.startswith("%"):
            return Local(token, width)
        if token.startswith("@"):
            return Global(token)
        if token in ("true", "false"):
            return Const(1, -1 if token == "true" else 0)
        if token in ("undef", "poison"):
            return Const(width, 0, undefined=True)
        if token == "getelementptr":
            return self._constant_address()
        if re.fullmatch(r"-?\d+", token):
            return Const(width, to_signed(int(token), width))
        raise unsupported(self.where, f"the operand '{token}'", "write it with integers and arrays")

    def _constant_address(self) -> Global:
        self.skip_attributes()
        self.expect("(")
        kind = self.type_()
        base = self.comma().typed_operand()
        offset = base.offset if isinstance(base, Global) else 0
        first = True
        while self.accept(","):
            index = self.typed_operand()
            if not isinstance(index, Const) or not isinstance(base, Global):
                raise unsupported(self.where, "a computed address", "index arrays instead")
            step, kind = step_into(kind, index.value, first)
            offset, first = offset + step, False
        self.expect(")")
        assert isinstance(base, Global)
        return Global(base.name, offset)

    def initial_values(self, kind: Type) -> list[int] | None:
        """Read an initializer as the values of its integers in order; None if there is none."""
        if self.peek() in ("undef", "poison", ""):
            return None
        values: list[int] = []
        self._initial(kind, values)
        return values

    def _initial(self, kind: Type, values: list[int]) -> None:
        if self.accept("zeroinitializer"):
            values += [0] * count_integers(kind)
        elif isinstance(kind, IntType):
            operand = self.operand(kind.width)
            if not isinstance(operand, Const):
                raise unsupported(self.where, "a table of addresses", "use a table of numbers")
            values.append(operand.value)
        elif self.peek().startswith('c"'):
            values += _string_bytes(self.next())
        else:
            packed = self.accept("<")
            self.next()
            while self.peek() not in ("]", "}"):
                self._initial(self.type_(), values)
                self.accept(",")
            self.next()
            if packed:
                self.expect(">")


def _string_bytes(token: str) -> list[int]:
    raw = re.sub(r"\\(\\|[0-9A-Fa-f]{2})", _escaped, token[2:-1])
    return [to_signed(ord(character), 8) for character in raw]


def _escaped(match: re.Match[str]) -> str:
    code = match.group(1)
    return code if code == "\\" else chr(int(code, 16))


def as_array(kind: Type) -> Type:
    """Return the array that a packed structure stands for: clang writes arrays so whose last elements are zeros."""
    if not isinstance(kind, StructType):
        return kind
    first = kind.members[0]
    for element in (first, first.element if isinstance(first, ArrayType) else first):
        if all(member == element or _elements(member) == element for member in kind.members):
            return ArrayType(size_of(kind) // size_of(element), element)
    return kind


def _elements(kind: Type) -> Type | None:
    return kind.element if isinstance(kind, ArrayType) else None


def count_integers(kind: Type) -> int:
    """Return how many integers a type holds."""
    if isinstance(kind, ArrayType):
        return kind.count * count_integers(kind.element)
    if isinstance(kind, StructType):
        return sum(count_integers(member) for member in kind.members)
    return 1


def to_signed(value: int, width: int) -> int:
    """Return the signed number that `value` is in `width` bits."""
    value &= (1 << width) - 1
    return value - (1 << width) if width and value >> (width - 1) else value


def step_into(kind: Type, index: int, first: bool) -> tuple[int, Type]:
    """Return the bytes and the type that one constant getelementptr index leads to."""
    if first:
        return index * size_of(kind), kind
    if isinstance(kind, ArrayType):
        return index * size_of(kind.element), kind.element
    if isinstance(kind, StructType):
        return member_offset(kind, index), kind.members[index]
    return 0, kind
