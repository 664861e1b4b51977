"""C++ that cannot become hardware: one line with file, line and remedy, and exit status 2 of the command line."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from rtl_export.__main__ import main
from rtl_export.calls import readable

ROOT = Path(__file__).resolve().parent.parent
FREE = "#pragma HLS INTERFACE mode=ap_ctrl_none port=return\n"
USE = "Beat b = x.read();\n"


@dataclass(frozen=True)
class Refused:
    """Code in front of the kernel and in it; the message names the line with `//!` and has these words."""

    before: str
    body: str
    words: str

    def source(self) -> str:
        head = f'#include "hls_stream.h"\nusing Beat = ap_axiu<32, 0, 0, 0>;\n{self.before}'
        return f'{head}extern "C" void k(hls::stream<Beat>& x, hls::stream<Beat>& y) {{\n{FREE}{self.body}\n}}\n'


REFUSED = {
    "recursion": Refused(
        "static int f(int n) { return n < 2 ? n : f(n - 1) + f(n - 2); }\n",
        USE + "b.data = f(b.data.to_int());  //!\ny.write(b);",
        "recursion: a call of f()",
    ),
    "mutual recursion": Refused(
        "static int g(int n);\nstatic int f(int n) { return n < 2 ? n : g(n - 1); }  //!\n"
        "static int g(int n) { return f(n - 2); }\n",
        USE + "b.data = f(b.data.to_int());\ny.write(b);",
        "recursion: a call of g()",
    ),
    "new": Refused(
        "", USE + "int* p = new int[b.data.to_int()];  //!\np[1] = 3;\nb.data = p[7];\ny.write(b);", "dynamic"
    ),
    "malloc": Refused(
        "#include <cstdlib>\n",
        USE + "int* p = (int*)malloc(b.data.to_int());  //!\np[1] = 3;\nb.data = p[b.keep.to_int()];\ny.write(b);",
        "dynamic memory; use an array of constant size",
    ),
    "float": Refused(
        "",
        USE + "float f = b.data.to_int();  //!\nb.data = int(f * 1.5f + 2.0f);\ny.write(b);",
        "floating-point arithmetic",
    ),
    "sqrt": Refused(
        "#include <cmath>\n", USE + "b.data = int(std::sqrt(b.data.to_double()));  //!\ny.write(b);", "floating-point"
    ),
    "arrays of one structure": Refused(
        "struct Row { ap_uint<8> a[4], b[4]; };\n",
        USE + "static Row rows[4];\nconst ap_uint<3> j = b.data.range(2, 0);\nrows[b.keep[0]].a[b.keep[1]] = b.data;\n"
        "if (j >= 1 && j < 5) b.data = rows[b.keep[1]].b[j - 1];  //!\ny.write(b);",
        "an index that may leave one of the arrays in the structure 'rows'",
    ),
    "pointer to pointer": Refused(
        "",
        USE + "int a[8], c[8];\nint* table[2] = {a, c};\n"
        "table[b.data[0]][b.data.to_int() & 7] = 5;  //!\nb.data = a[b.keep.to_int() & 7] + c[1];\ny.write(b);",
        "a pointer that is chosen at run time",
    ),
    "virtual call": Refused(
        "struct Op { virtual int f(int n) const = 0; };\n"
        "struct A : Op { int f(int n) const override { return n + 1; } };\n"
        "struct B : Op { int f(int n) const override { return n * 3; } };\nstatic const A a;\nstatic const B c;\n",
        USE
        + "const Op* op = b.data[0] ? (const Op*)&a : (const Op*)&c;\n"
        + "b.data = op->f(b.data.to_int());  //!\ny.write(b);",
        "a call through a pointer",
    ),
    "pointer to a function": Refused(
        "static int f(int n) { return n + 1; }\nstatic int g(int n) { return n * 3; }\n",
        USE + "int (*op)(int) = b.data[0] ? f : g;\nb.data = op(b.data.to_int());  //!\ny.write(b);",
        "call functions by name",
    ),
    "template without end": Refused(
        "template <int N> struct F { static int f(int n) { return n + F<N + 1>::f(n); } };  //!\n",
        USE + "b.data = F<0>::f(b.data.to_int());\ny.write(b);",
        "end the recursion with if constexpr or a specialization",
    ),
    "vector": Refused(
        "#include <vector>\n",
        USE + "std::vector<int> v;\nfor (int i = 0; i < b.data.to_int(); i++) v.push_back(i);  //!\n"
        "b.data = v.size();\ny.write(b);",
        "standard library that needs memory",
    ),
    "map": Refused(
        "#include <map>\n",
        USE + "std::map<int, int> v;\nv[b.data.to_int()] = 3;  //!\nb.data = v.size();\ny.write(b);",
        "dynamic memory",
    ),
    "string": Refused(
        "#include <string>\n",
        USE + 'std::string s = "abc";\ns += char(b.data.to_int());  //!\nb.data = s.size();\ny.write(b);',
        "standard library",
    ),
    "printf": Refused(
        "#include <cstdio>\n", USE + 'printf("%d", b.data.to_int());  //!\ny.write(b);', "#ifndef __SYNTHESIS__"
    ),
    "cout": Refused("#include <iostream>\n", USE + "std::cout << 3;  //!\ny.write(b);", "#ifndef __SYNTHESIS__"),
    "throw": Refused("", USE + "if (b.data == 3) throw 5;  //!\ny.write(b);", "return a status instead"),
    "size known at run time": Refused(
        "",
        USE + "int a[b.data.to_int()];  //!\na[b.keep.to_int()] = 3;\nb.data = a[b.strb.to_int()];\ny.write(b);",
        "give it the largest size",
    ),
    "assembly": Refused("", USE + 'asm volatile("nop");  //!\ny.write(b);', "inline assembly"),
    "function of another file": Refused(
        "int other(int);\n",
        USE + "b.data = other(b.data.to_int());  //!\ny.write(b);",
        "a call of other(), which is not defined here",
    ),
    "table of pointers": Refused(
        'static const char* const kNames[2] = {"ab", "cd"};\n',
        USE + "b.data = kNames[b.data[0]][b.keep[0]];  //!\ny.write(b);",
        "a pointer kept in memory",
    ),
    "pipeline entered by goto": Refused(
        "",
        USE
        + "int i = 0;\nif (b.data[0]) goto inside;\n"
        + "for (i = 0; i < b.data.to_int(); i++) {\n#pragma HLS PIPELINE  //!\n"
        "y.write(b);\ninside:\nb.data += x.read().data;\n}\ny.write(b);",
        "entered in its middle",
    ),
    "cycle without a head in a pipeline": Refused(
        "",
        "for (int n = 0; n < 9; n++) {\n#pragma HLS PIPELINE\n" + USE + "int i = b.keep.to_int();\n"
        "if (b.data[0]) goto inside;\nagain:\nb.data += 5;  //!\ninside:\nb.data *= 3;\n"
        "if (b.data < i) goto again;\ny.write(b);\n}",
        "entered in its middle",
    ),
    "unknown pragma": Refused("", "#pragma HLS HURRY  //!\ny.write(x.read());", "pragma HURRY"),
    "undeclared": Refused(
        "", USE + "b.data = missing + 1;  //!\nfoo();\ny.write(b);", "undeclared identifier 'missing'"
    ),
    "no such header": Refused('#include "nowhere.h"  //!\n', "y.write(x.read());", "beside the kernel"),
    "syntax": Refused("", "Beat b = x.read()  //!\ny.write(b);", "expected ';'"),
    "error inside a header": Refused("", "ap_uint<0> none;  //!\ny.write(x.read());", "positive width"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refusal(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "k.cpp"
    source.write_text(REFUSED[name].source())
    line = next(number for number, text in enumerate(REFUSED[name].source().splitlines(), 1) if "//!" in text)
    assert main([str(source), "--out", str(tmp_path / "out")]) == 2
    message = capsys.readouterr().err
    assert message.count("\n") == 1, message
    assert message.split("k.cpp", 1)[1].startswith(f":{line}: "), message
    assert REFUSED[name].words in message
    assert "; " in message  # the remedy
    assert not (tmp_path / "out").exists()


def test_exit_status_of_the_command(tmp_path: Path) -> None:
    source = tmp_path / "k.cpp"
    source.write_text(REFUSED["new"].source())
    command = [sys.executable, "-m", "rtl_export", str(source), "--out", str(tmp_path / "out")]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (result.returncode, result.stdout) == (2, "")
    assert "k.cpp:6: not supported: dynamic memory" in result.stderr


def test_a_missing_interface_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "k.cpp"
    source.write_text(
        '#include "hls_stream.h"\nextern "C" void k(hls::stream<double>& x) {\n' + FREE + "x.read();\n}\n"
    )
    assert main([str(source), "--out", str(tmp_path / "out")]) == 2
    assert "k.cpp:2: not supported: stream 'x' of double" in capsys.readouterr().err


def test_names_are_readable() -> None:
    assert readable("_ZN3net6Packet5parseEv") == "net::Packet::parse"
    assert readable("_Z5otheri") == "other"
    assert readable("memset") == "memset"
