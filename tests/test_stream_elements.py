"""TDATA of streams of numbers and structures: the header packs and the front end sizes as UG1399 documents it."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_ap_int import COMPILERS, run

from rtl_export.compiler import compile_kernel
from rtl_export.errors import ExportError

# Declarations of a type T, bits of TDATA, a value x of it, and that value in TDATA.
ELEMENTS = {
    "chars": ("struct T { char foo; char bar; };", 16, "{1, -2}", 0xFE01),  # UG1399
    "int and char": ("struct T { int foo; char bar; };", 64, "{-2, 3}", 0x00000003FFFFFFFE),  # UG1399
    "array": ("struct T { unsigned short a; unsigned char b[4]; };", 48, "{0x1234, {1, 2, 3, 4}}", 0x040302011234),
    "odd widths": (
        "struct T { ap_int<5> a; unsigned short b, c; int d; };",  # UG1391
        96,
        "{-1, 0x1234, 0x5678, 9}",
        0x00000009_00005678_123400FF,
    ),
    "wide": ("struct T { bool a; ap_uint<65> b; };", 192, "{true, -1}", 0x1_FFFFFFFFFFFFFFFF_0000000000000001),
    "nested": (
        "struct P { ap_uint<3> a; ap_int<17> b; }; struct T { char c; P p[2]; };",
        160,
        "{7, {{1, -1}, {2, 3}}}",
        0x00000003_00000002_FFFFFFFF_00000001_00000007,
    ),
    "template member": ("template <int W> struct N { ap_int<W> x, y; }; using T = N<9>;", 32, "{-1, 1}", 0x0001FFFF),
    "enumeration": ("enum class E : short { a = -3 }; struct T { E e; char c; };", 32, "{E::a, 1}", 0x0001FFFD),
    "fixed point": ("using T = ap_fixed<18, 6>;", 24, "-0.5", 0xFFF800),
    "signed number": ("using T = ap_int<13>;", 16, "-2", 0xFFFE),
    "unsigned number": ("using T = ap_uint<13>;", 16, "-2", 0x1FFE),
    "C integer": ("using T = long;", 64, "-2", (1 << 64) - 2),
}
HEAD = '#include "ap_fixed.h"\n#include "hls_stream.h"\n'


@pytest.mark.sim
@pytest.mark.parametrize("compiler", COMPILERS)
def test_values_lie_in_tdata_as_documented(compiler: str, tmp_path: Path) -> None:
    spaces = [name.replace(" ", "_") for name in ELEMENTS]
    checks = [
        f"namespace {space} {{\n{declaration}\nconst T x = {value};\n}}"
        for space, (declaration, _, value, _) in zip(spaces, ELEMENTS.values(), strict=True)
    ]
    calls = "".join(f"  show<{space}::T>({space}::x);\n" for space in spaces)
    show = """template <class T>
void show(const T& x) {
  using data = ap_detail::tdata<T>;
  using bits = ap_uint<data::size>;
  T y;
  data::unpack(data::pack(x), y);
  std::puts(bits::from(data::pack(x)).to_string(16).c_str());
  std::printf("%d %d\\n", data::size, bits::from(data::pack(x)) == bits::from(data::pack(y)));
}
"""
    lines = run(
        compiler, f"#include <cstdio>\n{HEAD}{show}" + "\n".join(checks) + f"\nint main() {{\n{calls}}}\n", tmp_path
    )
    got = dict(zip(ELEMENTS, zip(*[iter(lines.splitlines())] * 2, strict=True), strict=True))
    wanted = {name: (f"{bits:#x}", f"{size} 1") for name, (_, size, _, bits) in ELEMENTS.items()}
    assert got == wanted


@pytest.mark.parametrize("name", ELEMENTS)
def test_the_port_has_the_width_of_the_values(name: str, tmp_path: Path) -> None:
    declaration, size, _, _ = ELEMENTS[name]
    compiled = compile_kernel(source(tmp_path, declaration), "kernel", base=tmp_path)
    assert compiled.ports[0]["signals"] == {"TDATA": size}


def source(folder: Path, declaration: str) -> Path:
    path = folder / "k.cpp"
    path.write_text(
        f'{HEAD}{declaration}\nextern "C" void kernel(hls::stream<T, 4>& x, hls::stream<T>& y) {{\n'
        "#pragma HLS INTERFACE mode = ap_ctrl_none port = return\n  y.write(x.read());\n}\n"
    )
    return path


REFUSED = {
    "float": "struct T { int a; float b; };",
    "pointer": "struct T { int* a; };",
    "constructor": "struct T { int a; T() : a(0) {} };",
    "base": "struct B { int b; }; struct T : B { int a; };",
    "private": "struct T { int a; int get() { return b; } private: int b; };",
    "many": "struct T { char " + ", ".join(f"m{number}" for number in range(17)) + "; };",
    "empty": "struct T {};",
}


@pytest.mark.parametrize("name", REFUSED)
def test_other_elements_are_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"k.cpp:4: not supported: stream 'x' of T; use integers"):
        compile_kernel(source(tmp_path, REFUSED[name]), "kernel", base=tmp_path)
