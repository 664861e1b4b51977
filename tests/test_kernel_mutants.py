"""Proof that the vector sets can fail: a mistake in a kernel's arithmetic turns at least one of its sets red.

Each mistake is made in a copy of the C++ source and played through the C simulation. They are of the kind that shows
only at a corner: a rounding, a saturation, a tie, the first or the last of something.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from golden.frames import write_kernel_vectors
from quant.vectorset import VectorSet, read_vector_set
from verif.csim import ROOT, CsimError, build_testbench, run_testbench

FLAGS = ("-std=c++17", "-O1", "-Wno-unknown-pragmas")
ATTEND, DIVIDE, SOFTMAX, OPERANDS, TYPES = (
    f"attention/{name}.hpp" for name in ("attend", "divide", "softmax", "operands", "types")
)
ROPE, NORM, SILU = "rope/rope.cpp", "rmsnorm/rmsnorm.cpp", "silu_mul/silu_mul.cpp"
QUANTIZE, RESIDUAL, ARGMAX = "quantize/quantize.cpp", "residual/residual.cpp", "argmax/argmax.cpp"

# Mistake -> file of the kernel, text in it, replacement.
MISTAKES = {
    "score of the lower head_dim": (SOFTMAX, "long_head ? tables::kLog2e128 :", "false ? tables::kLog2e128 :"),
    "score rounded down": (SOFTMAX, "round_shift<60>(product, ap_uint<6>(", "(product >> ap_uint<6>("),
    "score wraps": (SOFTMAX, "return saturate<61>(", "return Log("),
    "weight by the lower knot": (SOFTMAX, "((ap_int<18>(128) - fall * fraction) >> 8)", "0"),
    "weight rounded down": (SOFTMAX, "(ap_int<18>(128) - fall", "(ap_int<18>(0) - fall"),
    "smallest score is the largest": (ATTEND, "z > largest ? z", "z < largest ? z"),
    "exponent of v forgotten": (ATTEND, "fine_shift(p, prior.exponent)", "fine_shift(p, Exponent(0))"),
    "exponent of k forgotten": (ATTEND, "q_exponent[head] + prior.exponent", "q_exponent[head] + Exponent(0)"),
    "coarse shift forgotten": (ATTEND, "behind.is_coarse ?", "false ?"),
    "sums of the token before": (ATTEND, "walk.is_first ? ap_uint<8>(column | kMaxDim) : column", "column"),
    "weights of the token before": (ATTEND, "prior.number == 0 ? Sum(0) : total", "false ? Sum(0) : total"),
    "lower half of an int8 beat twice": (OPERANDS, "upper ? bits<64>(beat, 64)", "false ? bits<64>(beat, 64)"),
    "raised mantissa": (OPERANDS, "raised ? Mantissa(Mantissa(narrow) << 8)", "false ? Mantissa(narrow)"),
    "odd columns of v": (OPERANDS, "walk.column[0] ? word", "walk.column[1] ? word"),
    "result rounded down": (DIVIDE, "(15 - zeros)) + 1) >> 1", "(15 - zeros)) + 0) >> 1"),
    "largest sum of weights": (DIVIDE, "i = 17; i < 28; i++", "i = 17; i < 27; i++"),
    "sum a bit short": (TYPES, "using Acc = ap_int<59>;", "using Acc = ap_int<58>;"),
    "score a bit short": (TYPES, "using Score = ap_int<38>;", "using Score = ap_int<37>;"),
    "sum of weights a bit short": (TYPES, "using Sum = ap_uint<28>;", "using Sum = ap_uint<27>;"),
    "rotation the other way": (ROPE, "turned_value(a * c - b * s)", "turned_value(a * c + b * s)"),
    "turn rounded down": (ROPE, "- 1)) + 1) >> 1;", "- 1)) + 0) >> 1;"),
    "turn wraps": (ROPE, "return saturate<35>(rounded);", "return Value(rounded);"),
    "first v is turned": (ROPE, "still = head >= cmd.turned()", "still = head > cmd.turned()"),
    "exponent of half a head": (ROPE, "| magnitude(x) | magnitude(y)", "| magnitude(x)"),
    "exponent of the token before": (ROPE, "group == 0 && !odd ? Magnitude(0) :", "false ? Magnitude(0) :"),
    "mantissa not clipped": (ROPE, "rounded > limit ? ap_int<16>(limit)", "false ? ap_int<16>(limit)"),
    "squares rounded down": (NORM, "= round_shift(full(word, i), ap_uint<5>(16));  //", "= full(word, i) >> 16;  //"),
    "epsilon forgotten": (NORM, "sum[t] + ((ap_uint<62>(cmd.epsilon)", "sum[t] + ((ap_uint<62>(0)"),
    "norm wraps": (
        NORM,
        "return saturate(round_shift(weighted, gamma_shift));",
        "return round_shift(weighted, gamma_shift);",
    ),
    "gamma rounded down": (
        NORM,
        "saturate(round_shift(weighted, gamma_shift))",
        "saturate(ap_int<42>(weighted >> gamma_shift))",
    ),
    "root a bit short": (NORM, "i < kRootBits; i++", "i < kRootBits - 1; i++"),
    "sigmoid's end": (SILU, "gate >= kLimit ? Value(kLimit - 1)", "gate > kLimit ? Value(kLimit - 1)"),
    "sigmoid by the lower knot": (SILU, "+ round_shift(product, ap_uint<4>(kKnotBits))", "+ 0"),
    "product wraps": (SILU, "return saturate<48>(", "return Value("),
    "mantissa at -32768": (QUANTIZE, "a < -32767 ? Act(-32767)", "a < -32768 ? Act(-32767)"),
    "short mantissa not clipped": (QUANTIZE, "m > 127 ? Act(127)", "m > 128 ? Act(127)"),
    "sum wraps": (RESIDUAL, "saturate<33>(ap_int<33>(a) + b)", "ap_int<32>(ap_int<33>(a) + b)"),
    "tie to the highest": (ARGMAX, "then.value > first.value ?", "then.value >= first.value ?"),
}
KERNELS = sorted({Path(file).parts[0] for file, _, _ in MISTAKES.values()})


@pytest.fixture(scope="module")
def vector_sets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[VectorSet]]:
    folder: Path = tmp_path_factory.mktemp("vectors")
    return {name: [read_vector_set(path) for path in write_kernel_vectors(name, folder / name)] for name in KERNELS}


def is_green(folder: Path, build: Path, sets: list[VectorSet]) -> bool:
    program = build_testbench(folder, build, flags=FLAGS)
    try:
        return all(run_testbench(program, vectors).passed for vectors in sets)
    except CsimError:  # a check of the types stopped it
        return False


@pytest.mark.slow
@pytest.mark.parametrize("kernel", KERNELS)
def test_the_right_kernel_is_green(kernel: str, tmp_path: Path, vector_sets: dict[str, list[VectorSet]]) -> None:
    assert is_green(ROOT / "hls" / kernel, tmp_path, vector_sets[kernel])


@pytest.mark.slow
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_turns_a_set_red(mistake: str, tmp_path: Path, vector_sets: dict[str, list[VectorSet]]) -> None:
    file, old, new = MISTAKES[mistake]
    kernel = Path(file).parts[0]
    shutil.copytree(ROOT / "hls" / kernel, tmp_path / kernel)
    text = (tmp_path / file).read_text()
    assert text.count(old) == 1, f"hls/{file} no longer holds {old!r} once"
    (tmp_path / file).write_text(text.replace(old, new))
    assert not is_green(tmp_path / kernel, tmp_path, vector_sets[kernel])
