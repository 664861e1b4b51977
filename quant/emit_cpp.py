"""Generate the C++ constants hls/include/*_gen.hpp from quant/layout.py, commands.py, units.py and tables.json."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from pathlib import Path

from quant import commands, layout, tables, units

INCLUDE = Path(__file__).resolve().parent.parent / "hls" / "include"
REPAIR = "python -m quant emit-cpp"
CRC_POLYNOMIAL = 0xEDB88320  # CRC-32 of IEEE 802.3, reflected, as zlib computes it


def cpp_name(name: str) -> str:
    """Turn a constant's Python name into its C++ name.

    >>> cpp_name("CMD_TENSOR_ID")
    'kCmdTensorId'
    """
    return "k" + "".join(word.capitalize() for word in name.split("_"))


def raw_crc(state: int, data: bytes) -> int:
    """Advance the bare CRC register: zlib's value without its inversion at both ends."""
    return zlib.crc32(data, state ^ 0xFFFFFFFF) ^ 0xFFFFFFFF


def crc_masks() -> list[int]:
    """Return, for each bit of the next CRC register, the 128-bit mask whose parity it is.

    The masks apply to (beat XOR state): the register is folded into the first four bytes.
    """
    columns = [raw_crc(0, (1 << bit).to_bytes(layout.BEAT_BYTES, "little")) for bit in range(128)]
    return [sum((column >> i & 1) << bit for bit, column in enumerate(columns)) for i in range(32)]


def crc_preset() -> int:
    """Return the word that takes the register from 0 to CRC-32's start value 0xffffffff."""
    state = 0xFFFFFFFF
    for _ in range(32):
        state = ((state ^ CRC_POLYNOMIAL) << 1 | 1) if state & 0x80000000 else state << 1
    return state & 0xFFFFFFFF


def constants(values: Mapping[str, object]) -> list[str]:
    """Return one C++ line for each integer constant of a module."""
    lines = []
    for name, value in values.items():
        if name.isupper() and isinstance(value, int):
            cpp_type = "unsigned" if value > 0x7FFFFFFF else "int"
            literal = f"{value:#x}u" if cpp_type == "unsigned" else str(value)
            lines.append(f"constexpr {cpp_type} {cpp_name(name)} = {literal};")
    return lines


def scalars() -> list[str]:
    """Return one C++ line for each integer constant of quant.layout."""
    shapes = [f"constexpr int kShape{size}Beats = {layout.BlockShape(size).beats};" for size in layout.BLOCK_ROWS]
    return constants(vars(layout)) + shapes


def array(cpp_type: str, name: str, values: list[int], form: str) -> list[str]:
    """Return a C++ constant table, four values a line."""
    rows = [", ".join(format(v, form) for v in values[i : i + 4]) for i in range(0, len(values), 4)]
    return [f"constexpr {cpp_type} {name}[{len(values)}] = {{", *(f"    {row}," for row in rows), "};"]


def layout_text() -> str:
    """Return the header of the packed format."""
    masks = crc_masks()
    low, high = [m & (1 << 64) - 1 for m in masks], [m >> 64 for m in masks]
    lines = [
        *heading("layout"),
        *scalars(),
        "",
        "// Nibble of an AWQ word that holds output column c.",
        *array("int", "kNibbleOfColumn", list(layout.NIBBLE_OF_COLUMN), "d"),
        "",
        "// Bit i of the next CRC-32 register is the parity of (beat ^ register) & mask i.",
        *array("unsigned long long", "kCrcMaskLow", low, "#018x"),
        *array("unsigned long long", "kCrcMaskHigh", high, "#018x"),
        f"constexpr unsigned kCrcPreset = {crc_preset():#010x}u;  // takes the register from 0 to 0xffffffff",
        *ending("layout"),
    ]
    return "\n".join(lines) + "\n"


def commands_text() -> str:
    """Return the header of the commands."""
    lines = [
        *heading("command"),
        *(constants({name: value for name, value in vars(commands).items() if name not in vars(layout)})),
        "",
        f"constexpr int kSources = {len(commands.TRACE_SOURCES)};  // of trace",
        *(f"constexpr int {cpp_name('SOURCE_' + name)} = {n};" for n, name in enumerate(commands.TRACE_SOURCES)),
        "",
        "// A number in a command beat: its place in bytes.",
        "template <int kOffset, int kSize>",
        "struct Field {};",
        "",
        *(field_line(name, field) for name, field in commands.COMMON.items()),
    ]
    for kernel, fields in commands.KERNELS.items():
        own = {name: field for name, field in fields.items() if name not in commands.COMMON}
        lines += ["", f"namespace {kernel} {{", *(field_line(*item) for item in own.items()), *unused_lines(kernel)]
        lines += [f"}}  // namespace {kernel}"]
    return "\n".join([*lines, *ending("command")]) + "\n"


def field_line(name: str, field: commands.Field) -> str:
    """Return the C++ line of a command's field."""
    return f"constexpr Field<{field.offset}, {field.size}> {cpp_name(name)}{{}};"


def unused_lines(kernel: str) -> list[str]:
    """Return the C++ lines of the bits of a command that must be zero."""
    bits = commands.unused_bits(kernel)
    halves = {"Low": bits & (1 << 64) - 1, "High": bits >> 64}
    return [f"constexpr unsigned long long kUnused{half} = {value:#018x};" for half, value in halves.items()]


def tables_text() -> str:
    """Return the header of the tables."""
    data = tables.load()
    lines = [
        *heading("tables"),
        *constants({name: value for name, value in vars(tables).items() if name[0] != "_" and name != "DIGITS"}),
        *(f"constexpr int kLog2e{dim} = {value};" for dim, value in data["log2e"].items()),
        "",
        "// 2^-f at f = i / 256, Q16.",
        *array("int", "kExp2", data["exp2"], "d"),
        "",
        "// sigmoid(x) at x = -16 + i / 32, Q16.",
        *array("int", "kSigmoid", data["sigmoid"], "d"),
        *ending("tables"),
    ]
    return "\n".join(lines) + "\n"


def units_text() -> str:
    """Return the header of the units and of programs; LAYERLOCK_UNITS lists the units for the preprocessor."""
    own = {name: value for name, value in vars(units).items() if name not in (*vars(layout), *vars(commands))}
    lines = [*heading("unit"), f"constexpr int kUnits = {len(units.UNITS)};", *constants(own), ""]
    lines += [f"constexpr int {cpp_name(name)} = {number};" for name, number in units.NUMBER_OF_UNIT.items()]
    lines += [*ending("unit")[:-1], "", "#define LAYERLOCK_UNITS(X) \\"]
    lines += [f"  X({name}, {cpp_name(name)}) \\" for name in units.UNIT_NAMES]
    lines[-1] = lines[-1].removesuffix(" \\")
    return "\n".join([*lines, ending("unit")[-1]]) + "\n"


def heading(namespace: str) -> list[str]:
    """Return the first lines of a generated header."""
    sources = {"command": "commands.py", "unit": "units.py", "tables": "tables.json"}
    source = sources.get(namespace, f"{namespace}.py")
    first = f"// Generated by `{REPAIR}` from quant/{source}. Do not edit."
    return [first, "#pragma once", "", "// clang-format off", f"namespace {namespace} {{", ""]


def ending(namespace: str) -> list[str]:
    """Return the last lines of a generated header."""
    return ["", f"}}  // namespace {namespace}", "// clang-format on"]


HEADERS = {
    "layout_gen.hpp": layout_text,
    "commands_gen.hpp": commands_text,
    "units_gen.hpp": units_text,
    "tables_gen.hpp": tables_text,
}


def write_headers(folder: Path = INCLUDE) -> None:
    """Write the generated headers."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in HEADERS.items():
        (folder / name).write_text(text())


def stale_headers(folder: Path = INCLUDE) -> list[Path]:
    """Return the committed headers that are not what the Python definitions say."""
    paths = {folder / name: text for name, text in HEADERS.items()}
    return [path for path, text in paths.items() if not path.is_file() or path.read_text() != text()]
