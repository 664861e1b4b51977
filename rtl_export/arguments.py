"""Arguments and control of the top function: what C++ and the INTERFACE pragmas say of them, before any IR is read.

Modes and defaults are those of UG1399, "pragma HLS interface": scalars by value are inputs without handshake
(`ap_none`), what a pointer or reference to one value leads to is an output with `ap_vld`, and the function itself is
`ap_ctrl_hs`. `s_axilite` puts them into the registers of an AXI4-Lite slave.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.pragmas import Pragma

RETURN = "ap_return"
DEFAULT_BUNDLE = "control"
CONTROL_MODES = ("ap_ctrl_none", "ap_ctrl_hs", "ap_ctrl_chain")
SCALAR_MODES = ("s_axilite", "ap_none", "ap_stable", "ap_vld", "ap_ovld")
REGISTER_MODES = ("both", "forward", "off")
REMEDY = "use axis, s_axilite, m_axi, ap_none, ap_stable, ap_vld, ap_ovld or ap_ctrl_none, ap_ctrl_hs, ap_ctrl_chain"
C_WIDTHS = {
    "bool": 1, "char": 8, "signed char": 8, "unsigned char": 8, "short": 16, "unsigned short": 16, "int": 32,
    "unsigned int": 32, "long": 64, "unsigned long": 64, "long long": 64, "unsigned long long": 64,
}  # fmt: skip


@dataclass(frozen=True)
class Control:
    """How calls start and end; `bundle` is the AXI4-Lite slave with the control register ("" for pins)."""

    protocol: str = "ap_ctrl_hs"
    bundle: str = ""

    @property
    def free_running(self) -> bool:
        """Whether the kernel starts again by itself."""
        return self.protocol == "ap_ctrl_none"

    @property
    def is_chain(self) -> bool:
        """Whether the end of a call is held until it is acknowledged by ap_continue."""
        return self.protocol == "ap_ctrl_chain"


@dataclass(frozen=True)
class Scalar:
    """One value that enters or leaves a call: an argument, or what the function returns (`ap_return`).

    `bits` is the width of the port, `storage_bits` that of a pointer's accesses (0: passed by value or returned).
    `reads` and `writes` say which way it goes; `mode` is how, `bundle` its AXI4-Lite slave and `offset` the byte
    offset that the source asks for there (-1: none).
    """

    name: str
    bits: int
    type: str
    where: Location
    storage_bits: int = 0
    reads: bool = True
    writes: bool = False
    mode: str = "ap_none"
    bundle: str = ""
    offset: int = -1

    @property
    def by_pointer(self) -> bool:
        """Whether the function reaches it through a pointer or reference."""
        return self.storage_bits > 0

    @property
    def input_name(self) -> str:
        """The name of the value that comes in."""
        return f"{self.name}_i" if self.writes else self.name

    @property
    def output_name(self) -> str:
        """The name of the value that goes out."""
        return f"{self.name}_o" if self.reads else self.name

    @property
    def has_valid(self) -> bool:
        """Whether an output tells when it is written."""
        return self.writes and self.name != RETURN and self.mode not in ("ap_none", "ap_stable")


@dataclass(frozen=True)
class Pointer:
    """An array in memory behind an AXI4 master, `bundle`: `bits` is the size of an element there.

    `offset` says where its address comes from: slave (a register), direct (pins), off (address 0). `latency` is the
    number of stages between a request and its data, `outstanding` and `burst` the limits of [reads, writes].
    """

    name: str
    bits: int
    type: str
    where: Location
    bundle: str = "gmem"
    offset: str = "slave"
    latency: int = 0
    outstanding: tuple[int, int] = (16, 16)
    burst: tuple[int, int] = (16, 16)


@dataclass(frozen=True)
class Interfaces:
    """All of a kernel but its streams; `types` are the source's types of all arguments, in order.

    The addresses of `pointers` are among the scalars, by the same names.
    """

    control: Control
    scalars: Sequence[Scalar] = ()
    pointers: Sequence[Pointer] = ()
    types: Mapping[str, str] = field(default_factory=dict)

    @property
    def plain(self) -> list[Scalar]:
        """The scalars without the addresses of memory."""
        return [scalar for scalar in self.scalars if scalar.name not in {pointer.name for pointer in self.pointers}]

    def bundles(self) -> list[str]:
        """Return the AXI4-Lite slaves, the one with the control register first."""
        names = [self.control.bundle, *(scalar.bundle for scalar in self.scalars)]
        return [name for name in dict.fromkeys(names) if name]

    @property
    def has_registers(self) -> bool:
        """Whether there is an AXI4-Lite slave."""
        return bool(self.bundles())


def by_pins(interfaces: Interfaces) -> Interfaces:
    """Return the same calls and scalars through pins, as a module inside another has them."""
    protocol = "ap_ctrl_none" if interfaces.control.free_running else "ap_ctrl_hs"
    scalars = [
        replace(scalar, bundle="", offset=-1, mode="ap_vld" if scalar.has_valid else "ap_none")
        for scalar in interfaces.scalars
    ]
    return replace(interfaces, control=Control(protocol), scalars=scalars)


def scalar_width(spelling: str) -> int:
    """Return the bits of a scalar type by its canonical name; 0 for what is no scalar.

    >>> scalar_width("const unsigned int"), scalar_width("struct ap_uint<7>"), scalar_width("double")
    (32, 7, 0)
    """
    plain = re.sub(r"\b(?:const|volatile|struct|class) ", "", spelling).strip()
    if number := re.fullmatch(r"ap_u?(?:int<(\d+)>|fixed<(\d+), .*>)", plain):
        return int(number.group(1) or number.group(2))
    return C_WIDTHS.get(plain, 0)


def read_scalar(argument: Any, where: Location) -> Scalar | None:
    """Return what a libclang argument is if it is one value; None for arrays and anything else."""
    kind = argument.type.get_canonical()
    target = kind.get_pointee() if kind.kind.name in ("POINTER", "LVALUEREFERENCE") else None
    spelling = (target or kind).spelling
    bits = scalar_width(spelling)
    if not bits:
        return None
    if target is None or (kind.kind.name == "LVALUEREFERENCE" and target.is_const_qualified()):
        return Scalar(argument.spelling, bits, _plain(spelling), where)
    storage = 8 * target.get_size()
    return Scalar(argument.spelling, bits, _plain(spelling), where, storage, writes=True, mode="ap_vld")


def read_result(function: Any, where: Location) -> Scalar | None:
    """Return what a libclang function returns; None for void."""
    spelling = function.result_type.get_canonical().spelling
    if spelling == "void":
        return None
    if not (bits := scalar_width(spelling)):
        text = f"top function returning {function.result_type.spelling}"
        raise unsupported(where, text, "return an integer, ap_int or ap_uint, or void")
    return Scalar(RETURN, bits, _plain(spelling), where, reads=False, writes=True)


def declaration(spelling: str, name: str) -> str:
    """Return a declaration of `name` by the canonical name of its type.

    >>> declaration("int *", "x"), declaration("int[4]", "x")
    ('int * x', 'int x[4]')
    """
    base, bracket, sizes = spelling.partition("[")
    return f"{base} {name}{bracket}{sizes}"


def _plain(spelling: str) -> str:
    return re.sub(r"\b(?:const|volatile) ", "", spelling)


def read_pointers(arguments: Iterable[Any], pragmas: Iterable[Pragma], file: str) -> list[Pointer]:
    """Return the libclang arguments that INTERFACE m_axi pragmas name."""
    wanted = {pragma.options.get("port", ""): pragma for pragma in pragmas if interface_mode(pragma) == "m_axi"}
    found = []
    for argument in arguments:
        if (pragma := wanted.get(argument.spelling)) is not None:
            found.append(_pointer(argument, pragma, Location(file, argument.location.line)))
    return found


def _pointer(argument: Any, pragma: Pragma, where: Location) -> Pointer:
    kind = argument.type.get_canonical()
    element = kind.get_pointee() if kind.kind.name in ("POINTER", "LVALUEREFERENCE") else kind.element_type
    while element.kind.name == "CONSTANTARRAY":
        element = element.element_type
    bits = _stored_bits(element, scalar_width(element.get_canonical().spelling))
    if bits not in (8, 16, 32, 64, 128, 256, 512, 1024):
        text = f"memory '{argument.spelling}' of type {argument.type.spelling}"
        raise unsupported(where, text, "use integers or ap_uint of 8, 16, 32 ... 1024 bits")
    offset = pragma.options.get("offset", "slave")
    if offset not in ("slave", "direct", "off"):
        raise unsupported(pragma.where, f"m_axi offset={offset}", "use slave, direct or off")
    options = [pragma.number(f"{name}_{what}", 16) for what, name in _LIMITS]
    outstanding, burst = (options[0], options[1]), (options[2], options[3])
    bundle, latency = pragma.options.get("bundle", "gmem"), pragma.number("latency", 0)
    return Pointer(argument.spelling, bits, element.spelling, where, bundle, offset, latency, outstanding, burst)


def _stored_bits(element: Any, width: int) -> int:
    """Return the bits of an element in memory; libclang knows no size of a template that nothing instantiates."""
    if width == 0 or element.get_size() > 0:
        return 8 * element.get_size() if width else 0
    return max(8, 1 << (width - 1).bit_length()) if width <= 64 else 64 * -(-width // 64)


_LIMITS = [("read_outstanding", "num"), ("write_outstanding", "num"), ("read_burst_length", "max"),
           ("write_burst_length", "max")]  # fmt: skip


def address_scalars(pointers: Iterable[Pointer], default_bundle: str) -> list[Scalar]:
    """Return the addresses of memories as 64-bit arguments: registers, or pins."""
    return [
        Scalar(p.name, 64, "unsigned long long", p.where)
        if p.offset == "direct"
        else Scalar(p.name, 64, "unsigned long long", p.where, mode="s_axilite", bundle=default_bundle)
        for p in pointers
        if p.offset != "off"
    ]


def apply_pragmas(
    pragmas: Iterable[Pragma], scalars: list[Scalar], streams: set[str], where: Location
) -> tuple[Control, list[Scalar]]:
    """Return control and scalars as the INTERFACE pragmas want them; raise for modes that cannot be."""
    control, found = Control(), {scalar.name: scalar for scalar in scalars}
    for pragma in pragmas:
        mode, port = interface_mode(pragma), pragma.options.get("port", "")
        if port == "return":
            control = _return_mode(pragma, mode, control)
        elif port in streams:
            if mode != "axis":
                raise unsupported(pragma.where, f"INTERFACE {mode} of the stream '{port}'", "use axis")
        elif port not in found:
            known = sorted([*streams, *found])
            raise ExportError(f"{pragma.where}: INTERFACE names no argument '{port}'; arguments are {known}")
        else:
            found[port] = _scalar_mode(pragma, mode, found[port])
    if RETURN in found and control.bundle:
        found[RETURN] = replace(found[RETURN], bundle=control.bundle, mode="s_axilite")
    if RETURN in found and control.free_running:
        raise unsupported(where, "a result of a kernel that never ends", "return void, or leave ap_ctrl_none away")
    return control, list(found.values())


def register_modes(pragmas: Iterable[Pragma]) -> dict[str, str]:
    """Return the register_mode of each stream whose INTERFACE axis names one; raise for one that cannot be."""
    modes = {}
    for pragma in pragmas:
        mode = pragma.options.get("register_mode", "").lower()
        if mode and interface_mode(pragma) == "axis":
            if mode not in REGISTER_MODES:
                raise unsupported(pragma.where, f"register_mode={mode}", f"use {', '.join(REGISTER_MODES)}")
            modes[pragma.options.get("port", "")] = mode
    return modes


def interface_mode(pragma: Pragma) -> str:
    """Return the mode of an INTERFACE pragma, written `mode=NAME` or as the word itself."""
    return (pragma.options.get("mode") or next(iter(sorted(pragma.flags - {"register"})), "")).lower()


def _return_mode(pragma: Pragma, mode: str, control: Control) -> Control:
    if mode in CONTROL_MODES:
        return replace(control, protocol=mode)
    if mode == "s_axilite":
        return replace(control, bundle=pragma.options.get("bundle", DEFAULT_BUNDLE))
    raise unsupported(pragma.where, f"INTERFACE {mode or 'without mode'} of the function", REMEDY)


def _scalar_mode(pragma: Pragma, mode: str, scalar: Scalar) -> Scalar:
    if mode not in SCALAR_MODES or (mode in ("ap_vld", "ap_ovld") and not scalar.by_pointer):
        raise unsupported(pragma.where, f"INTERFACE {mode or 'without mode'} of '{scalar.name}'", REMEDY)
    if mode == "s_axilite":
        offset = int(pragma.options["offset"], 0) if "offset" in pragma.options else -1
        return replace(scalar, mode=mode, bundle=pragma.options.get("bundle", DEFAULT_BUNDLE), offset=offset)
    return replace(scalar, mode=mode)


def wrapper(
    top: str, line: int, arguments: Sequence[tuple[str, str]], scalars: Sequence[Scalar], pipeline: str = ""
) -> bytes:
    """Return C++ that calls `top` with arguments from ports: appended to its source, in one line.

    Scalars become opaque pointers that only the markers of hls_stream.h read and write; streams and memories stay
    what they are, so that the IR of the wrapper has the arguments' names. With `pipeline`, a marker, the calls are a
    pipelined loop without end.
    """
    known = {scalar.name: scalar for scalar in scalars}
    values = {name for name, _ in arguments if name in known and not known[name].by_pointer}
    pointers = [f"const void* {name}" if name in values else declaration for name, declaration in arguments]
    passed = [f"hls::fields<{known[name].type}>::read({name})" if name in values else name for name, _ in arguments]
    call = f"{top}({', '.join(passed)})"
    if RETURN in known:
        pointers.append(f"const void* {RETURN}")
        call = f"hls::fields<{known[RETURN].type}>::write({RETURN}, {call})"
    head = f'\n#line {line}\nextern "C" void {wrapper_name(top)}'
    body = f"for (;;) {{ {pipeline} {call}; }}" if pipeline else f"{call};"
    return f"{head}({', '.join(pointers)}) {{ {body} }}\n".encode()


def wrapper_name(top: str) -> str:
    """Return the name of the function that `wrapper` writes.

    >>> wrapper_name("vadd"), wrapper_name("sums::vadd")
    ('__hls_top_vadd', '__hls_top_vadd')
    """
    return f"__hls_top_{top.rpartition('::')[2]}"


def resolve_directions(scalars: Sequence[Scalar], loaded: set[str], stored: set[str]) -> list[Scalar]:
    """Return the scalars with the directions that the IR shows for those behind pointers."""
    return [
        replace(scalar, reads=scalar.name in loaded, writes=scalar.name in stored or scalar.name not in loaded)
        if scalar.by_pointer
        else scalar
        for scalar in scalars
    ]
