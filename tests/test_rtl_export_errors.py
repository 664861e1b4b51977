"""What the exporter refuses: one line with file, line, construct and remedy; never wrong RTL."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rtl_export.__main__ import main
from rtl_export.compiler import compile_kernel
from rtl_export.errors import ExportError
from rtl_export.pragmas import find_pragmas

ROOT = Path(__file__).resolve().parent.parent
HEAD = """#include "hls_stream.h"
#define FREE _Pragma("nothing")
using Beat = ap_axiu<32, 0, 0, 0>;
"""
TOP = 'extern "C" void kernel(hls::stream<Beat>& x, hls::stream<Beat>& y) {\n'
FREE = "#pragma HLS INTERFACE mode = ap_ctrl_none port = return\n"


def kernel(body: str, before: str = "") -> str:
    return f"{HEAD}{TOP}{FREE}{body}\n}}\n" if not before else f"{HEAD}{before}\n{TOP}{FREE}{body}\n}}\n"


def refusal(tmp_path: Path, code: str) -> str:
    source = tmp_path / "k.cpp"
    source.write_text(code)
    with pytest.raises(ExportError) as caught:
        compile_kernel(source, "kernel", base=tmp_path)
    return str(caught.value)


LOOP = "for (int i = 0; i < 9; i++) {\n"
BODIES = {
    "float": ("Beat b = x.read();\nb.data = int(float(b.data.to_int()) * 0.5f); y.write(b);", 7, "floating-point"),
    "size": ("Beat b = x.read();\nb.data = x.size(); y.write(b);", 7, "size()"),
    "local stream": ("hls::stream<Beat> s;\ns.write(x.read()); y.write(s.read());", 7, "neither an argument"),
    "value of a double": (
        "Beat b = x.read();\nb.data = ap_uint<32>(b.data.to_double()); y.write(b);",
        7,
        "floating-point",
    ),
    "allocation": (
        "Beat b = x.read();\nint* p = new int[b.data.to_int()]; p[1] = 3; b.data = p[b.keep.to_int()]; y.write(b);",
        7,
        "",
    ),
    "both ways": ("Beat b = x.read();\nx.write(b); y.write(b);", 6, "both read and written"),
    "inner loop": (
        "ap_uint<32> s = 0;\n" + LOOP + "#pragma HLS PIPELINE\nconst int n = x.read().data.to_int();\n"
        "for (int j = 0; j < n; j++) s += j * s;\n}\nBeat b = x.read(); b.data = s; y.write(b);",
        10,
        "cannot be unrolled",
    ),
    "pipeline of calls": (
        "#pragma HLS PIPELINE II=1\nfor (int i = x.read().data.to_int(); i > 0; i--) y.write(x.read());",
        7,
        "cannot be unrolled",
    ),
    "pipeline style": (LOOP + "#pragma HLS PIPELINE style=fast\ny.write(x.read());\n}", 7, "style=fast"),
    "pipeline word": (
        LOOP + "#pragma HLS PIPELINE enable_flush\ny.write(x.read());\n}",
        7,
        "PIPELINE with enable_flush",
    ),
    "unroll word": (LOOP + "#pragma HLS UNROLL off=true\ny.write(x.read());\n}", 7, "UNROLL with off"),
    "unroll outside": ("#pragma HLS UNROLL\ny.write(x.read());", 6, "UNROLL outside a loop"),
    "dataflow": ("#pragma HLS DATAFLOW\ny.write(x.read());", 6, "calls no function"),
    "unknown pragma": ("#pragma HLS HURRY\ny.write(x.read());", 6, "HURRY"),
    "storage": ("int a[4];\n#pragma HLS BIND_STORAGE variable=a type=fifo\ny.write(x.read());", 7, "type=fifo"),
    "axilite": ("#pragma HLS INTERFACE mode=s_axilite port=x\ny.write(x.read());", 6, "s_axilite"),
    "two lines": ("#pragma HLS INTERFACE \\\n mode=s_axilite port=x\ny.write(y.read() / 2);", 6, "s_axilite"),
    "line after": ("#pragma HLS INTERFACE \\\n mode=axis port=x\nx.read();\ny.write(y.read());", 9, "both read and"),
    "register mode": (
        "#pragma HLS INTERFACE mode=axis port=x register_mode=reverse\ny.write(x.read());",
        6,
        "register_mode=reverse",
    ),
    "output without register": (
        "#pragma HLS INTERFACE mode=axis port=y register_mode=off\ny.write(x.read());",
        4,
        "register_mode=off of 'y'",
    ),
    "interface of nothing": ("#pragma HLS INTERFACE mode=axis port=z\ny.write(x.read());", 6, "no argument 'z'"),
    "two cuts": (
        "int a[8];\n#pragma HLS ARRAY_PARTITION variable=a cyclic factor=2\n"
        "#pragma HLS ARRAY_RESHAPE variable=a block factor=2\n"
        "a[x.read().data.to_int()] = 1; Beat b = x.read(); b.data = a[b.data.to_int()]; y.write(b);",
        8,
        "two partitions or reshapes",
    ),
    "no such dimension": (
        "int a[8];\n#pragma HLS ARRAY_PARTITION variable=a dim=2\n"
        "a[x.read().data.to_int()] = 1; Beat b = x.read(); b.data = a[b.data.to_int()]; y.write(b);",
        7,
        "dim = 2",
    ),
    "cut without factor": (
        "int a[8];\n#pragma HLS ARRAY_PARTITION variable=a cyclic\n"
        "a[x.read().data.to_int()] = 1; Beat b = x.read(); b.data = a[b.data.to_int()]; y.write(b);",
        7,
        "needs a factor",
    ),
    "computed option": ("const int n = 2;\n" + LOOP + "#pragma HLS PIPELINE II=n\ny.write(x.read());\n}", 8, "ii = n"),
}


@pytest.mark.parametrize("name", BODIES)
def test_body_is_refused_with_its_line(name: str, tmp_path: Path) -> None:
    body, line, what = BODIES[name]
    message = refusal(tmp_path, kernel(body))
    assert message.startswith(f"k.cpp:{line}: "), message
    assert what in message
    assert "; " in message  # the remedy


SIGNATURES = {
    "scalar": ("hls::stream<Beat>& x, float n, hls::stream<Beat>& y", "argument 'n' of type float"),
    "pointer": ("hls::stream<Beat>& x, Beat* n, hls::stream<Beat>& y", "argument 'n' of type Beat *"),
    "element": ("hls::stream<Beat>& x, hls::stream<double>& y", "stream 'y' of double"),
    "keyword": ("hls::stream<Beat>& wire, hls::stream<Beat>& y", "a word of Verilog"),
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_signature_is_refused(name: str, tmp_path: Path) -> None:
    arguments, what = SIGNATURES[name]
    body = "wire.read();" if name == "keyword" else "x.read();"
    code = f'{HEAD}extern "C" void kernel({arguments}) {{\n{FREE}{body}\n}}\n'
    message = refusal(tmp_path, code)
    assert message.startswith("k.cpp:4: not supported: ")
    assert what in message


def test_a_result_of_a_free_running_kernel_is_refused(tmp_path: Path) -> None:
    message = refusal(tmp_path, f"{HEAD}{TOP.replace('void', 'int')}{FREE}y.write(x.read());\nreturn 1;\n}}\n")
    assert message.startswith("k.cpp:4: not supported: a result of a kernel that never ends")


def test_wrong_cpp_gives_the_compilers_words(tmp_path: Path) -> None:
    message = refusal(tmp_path, kernel("y.write(x.fetch());"))
    assert "k.cpp:6" in message
    assert "fetch" in message


def test_a_missing_top_is_named(tmp_path: Path) -> None:
    assert "no definition of kernel()" in refusal(tmp_path, HEAD)


def test_pragmas_in_comments_do_not_count() -> None:
    assert find_pragmas("k.cpp", b"// #pragma HLS DATAFLOW\n/*\n#pragma HLS DATAFLOW\n*/\n") == []


def test_ignored_pragmas_are_reported(tmp_path: Path) -> None:
    source = tmp_path / "k.cpp"
    before = "static Beat next(hls::stream<Beat>& x) {\n#pragma HLS INLINE off\nreturn x.read();\n}"
    words = (
        "LOOP_TRIPCOUNT min=1 max=9",
        "LOOP_FLATTEN off",
        "LATENCY min=2 max=4",
        "ALLOCATION operation instances=mul limit=1",
    )
    body = LOOP + "".join(f"#pragma HLS {line}\n" for line in words)
    body += "Beat b = next(x);\nap_uint<32> p = b.data * 3;\n#pragma HLS BIND_OP variable=p op=mul impl=dsp\n"
    source.write_text(kernel(body + "b.data = p;\ny.write(b);\n}", before))
    assert compile_kernel(source, "kernel", base=tmp_path).report["ignored_pragmas"] == [
        "k.cpp:5: INLINE",
        "k.cpp:11: LOOP_TRIPCOUNT",
        "k.cpp:12: LOOP_FLATTEN",
        "k.cpp:13: LATENCY",
        "k.cpp:14: ALLOCATION",
        "k.cpp:17: BIND_OP",
    ]


def test_promises_of_the_user_are_reported() -> None:
    source = ROOT / "tests" / "kernels" / "distances.cpp"
    report = compile_kernel(source, "kernel", base=source.parent).report
    assert report["promises"] == ["distances.cpp:35: DEPENDENCE"] and report["ignored_pragmas"] == []


def test_words_without_effect_are_reported(tmp_path: Path) -> None:
    source = tmp_path / "k.cpp"
    before = "static Beat next(hls::stream<Beat>& x) {\n#pragma HLS PIPELINE II=4\nreturn x.read();\n}"
    inner = "for (int j = 0; j < 6; j++) {\n#pragma HLS UNROLL factor=2 skip_exit_check\ny.write(next(x));\n}\n"
    source.write_text(kernel(f"{LOOP}#pragma HLS PIPELINE II=6 rewind style=frp\n{inner}}}", before))
    report = compile_kernel(source, "kernel", base=tmp_path).report
    assert report["ignored_pragmas"] == [
        "k.cpp:5: PIPELINE of a function: it takes the II of the loop that calls it",
        "k.cpp:11: PIPELINE rewind",
        "k.cpp:11: PIPELINE style=frp",
        "k.cpp:13: UNROLL skip_exit_check",
    ]
    assert [loop["ii_asked"] for loop in report["loops"]] == [6]


def test_pipeline_off_pipelines_nothing(tmp_path: Path) -> None:
    source = tmp_path / "k.cpp"
    source.write_text(kernel(f"{LOOP}#pragma HLS PIPELINE off\ny.write(x.read());\n}}"))
    assert compile_kernel(source, "kernel", base=tmp_path).report["loops"] == []


def test_calls_of_a_function_under_ap_ctrl_hs_do_not_overlap(tmp_path: Path) -> None:
    code = kernel("#pragma HLS PIPELINE II=1\ny.write(x.read());").replace("ap_ctrl_none", "ap_ctrl_hs")
    message = refusal(tmp_path, code)
    assert message.startswith("k.cpp:6: not supported: PIPELINE outside a loop")
    assert message.endswith("or make the top function ap_ctrl_none")


def test_a_pipelined_function_needs_a_pipelined_loop(tmp_path: Path) -> None:
    before = "static Beat next(hls::stream<Beat>& x) {\n#pragma HLS PIPELINE\nreturn x.read();\n}"
    message = refusal(tmp_path, kernel(f"{LOOP}y.write(next(x));\n}}", before))
    assert message.startswith("k.cpp:5: not supported: PIPELINE outside a loop, of a function that no pipelined")


def test_command_line_exits_2_and_names_the_kernels(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no_such_kernel"]) == 2
    assert "kernels are argmax, attention, awq_gemv" in capsys.readouterr().err


def test_help_has_examples() -> None:
    text = subprocess.run(
        [sys.executable, "-m", "rtl_export", "--help"], cwd=ROOT, capture_output=True, text=True
    ).stdout
    assert "python -m rtl_export awq_gemv" in text
