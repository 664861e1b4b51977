"""Proof that the comparison can fail: layout mistakes on the device side, each must turn it red.

Public designs have shipped testbenches that most of these mistakes pass. Mistakes of the kernel are made in a copy of
its C++ source; mistakes of the driver in the bytes it plays. Blocks are of the compatible variant, so that the results
alone must tell: CRC and block numbers would see some of the mistakes earlier.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from golden.numerics import to_q16
from golden.vectors import Job, Layer, write_jobs
from quant.layout import BlockShape
from quant.packing import pack_linear
from quant.table import quantize_table
from quant.tensors import QuantizedLinear, pack_nibbles
from quant.vectorset import VectorSet, as_beats, read_vector_set
from verif.csim import ROOT, CsimResult, build_testbench, run_testbench

FOLDER = ROOT / "hls" / "awq_gemv"
FLAGS = ("-std=c++17", "-O0", "-Wno-unknown-pragmas")
K, N, G, LANES = 256, 32, 64, 2

# mistake -> text of the lane, its replacement
LANE = ROOT / "hls" / "include" / "awq_gemv_lane.hpp"
KERNEL_MISTAKES = {
    "nibble order": ("bit0 = 32 * r + 4 * layout::kNibbleOfColumn[2 * p];", "bit0 = 32 * r + 8 * p;"),
    "zero order": ("zero_bit = 4 * layout::kNibbleOfColumn[c];", "zero_bit = 4 * c;"),
    "scale halves": ("scale[c] = bits", "scale[c ^ 1] = bits"),
    "scale order": ("scale[c] = bits", "scale[layout::kNibbleOfColumn[c]] = bits"),
    "scale ignored": ("slot_scale[c] = scale[c];", "slot_scale[c] = 16384;"),
    "row reversed": ("x.range(16 * r + 15, 16 * r)", "x.range(63 - 16 * r, 48 - 16 * r)"),
    "row off by one": ("x.range(16 * r + 15, 16 * r)", "x.range(16 * ((r + 1) % 4) + 15, 16 * ((r + 1) % 4))"),
    "rows swapped": ("takes_first ? first : second;", "takes_first ? second : first;"),
    "sign": ("d0 = bits<4>(w, bit0) - ", "d0 = ap_int<4>(bits<4>(w, bit0)) - "),
    "zero off by one": ("- zero[2 * p], d1", "- zero[2 * p] - 1, d1"),
    "carry lost": ("high = sum >> (kField - 1);", "high = sum >> kField << 1;"),
    "last row dropped": (
        "add_beat(packed, x[t][ap_uint<kWordBits>(word)],",
        "add_beat(packed, final_beat ? Word(x[t][word] & 0xffffffffffffULL) : x[t][word],",
    ),
    "first block not": ("slot_first ? Acc(0) : sum[t]", "sum[t]"),
    "bias ignored": ("select<kC>(params.bias, column))", "Result(0))"),
}
# mistakes that only blocks of 8 bits (two planes) or of 3 bits can show: bits, text, replacement
WIDTH_MISTAKES = {
    "planes: x not again": (8, "planes ? ap_uint<16>(c.groups >> 1) : c.groups", "c.groups"),
    "planes: 15 bits of S": (8, "scale[c] = bits<layout::kScaleBits>(w, 16 * c)", "scale[c] = bits<15>(w, 16 * c)"),
    "planes: sums apart": (8, "slot_first = group == 0;", "slot_first = group == 0 || group == cmd.x_groups;"),
    "rest lost": (3, "Data((w << 32) | rest)", "Data(w << 32)"),
    "rest of the wrong beat": (3, "phase == 0 ? Data(w >> 96)", "phase == 0 ? Data(w >> 64)"),
    "beats as of 4 bits": (3, "beat < 2 || phase != 3;", "true;"),
    "order as of 4 bits": (3, "bits<3>(rows, 3 * (kC * r + c))", "bits<3>(rows, bit / 4 * 3)"),
}
# mistakes that only blocks of 32 rows can show, of which a column group has one or two: results wait for sums
ROW_MISTAKES = {
    "32: parameters before sums": (1, "(param_beat && answering)", "(param_beat && results > 1)"),
    "32: parameters before results": (1, "(param_beat && answering)", "(param_beat && slots != 0)"),
    "32: answered too early": (2, "if (last_blocks) answering = true;", "answering = last_blocks;"),
    "32: rows of 64": (1, "4 + g128 - g32", "4 + g128"),
}


def linear(bits: int = 4, k: int = K, group_size: int = G) -> QuantizedLinear:
    rng = np.random.default_rng(7)
    scales = rng.uniform(0.002, 0.03, (k // group_size, N)).astype(np.float16)
    scales[-1, 3] = 0
    scales[:, 5] = 3 * 2.0**-24  # a subnormal row
    return QuantizedLinear(
        "mutant",
        pack_nibbles(rng.integers(0, 1 << bits, (k, N)).astype(np.uint8)),
        pack_nibbles(rng.integers(0, 1 << bits, (k // group_size, N)).astype(np.uint8)),
        scales,
        rng.normal(size=N).astype(np.float32),
        bits,
    )


def make(folder: Path, layer: Layer) -> VectorSet:
    mantissa = np.random.default_rng(8).integers(-32767, 32768, layer.k).astype(np.int16)
    job = Job(layer, mantissa, 12, tensor_id=9, lanes=LANES, checked=False)
    write_jobs(folder / "mutants", "mutants", [job], seed=7, source="test")
    return read_vector_set(folder / "mutants")


@pytest.fixture(scope="module")
def vectors(tmp_path_factory: pytest.TempPathFactory) -> VectorSet:
    return make(tmp_path_factory.mktemp("vectors"), linear())


@pytest.fixture(scope="module")
def of_width(tmp_path_factory: pytest.TempPathFactory) -> dict[int, VectorSet]:
    weights = np.random.default_rng(9).normal(size=(N, K)).astype(np.float32)
    layers: dict[int, Layer] = {8: quantize_table("table", weights, 8, G), 3: linear(3)}
    return {bits: make(tmp_path_factory.mktemp("vectors"), layer) for bits, layer in layers.items()}


@pytest.fixture(scope="module")
def of_short_blocks(tmp_path_factory: pytest.TempPathFactory) -> list[VectorSet]:
    """Column groups of one and of two blocks."""
    return [make(tmp_path_factory.mktemp("vectors"), linear(k=k, group_size=32)) for k in (32, 64)]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_testbench(FOLDER, tmp_path_factory.mktemp("csim"), flags=FLAGS)


def wrong_bytes(vectors: VectorSet, result: CsimResult) -> int:
    return vectors.mismatches("m_y", result.received["m_y"])


def test_the_right_kernel_is_green(
    program: Path, vectors: VectorSet, of_width: dict[int, VectorSet], of_short_blocks: list[VectorSet]
) -> None:
    for made in (vectors, *of_width.values(), *of_short_blocks):
        result = run_testbench(program, made)
        assert result.passed, result.log
        assert wrong_bytes(made, result) == 0


@pytest.mark.parametrize("mistake", KERNEL_MISTAKES)
def test_a_kernel_mistake_turns_it_red(mistake: str, tmp_path: Path, vectors: VectorSet) -> None:
    check_red(*KERNEL_MISTAKES[mistake], tmp_path, vectors)


@pytest.mark.parametrize("mistake", WIDTH_MISTAKES)
def test_a_mistake_of_one_width_turns_it_red(mistake: str, tmp_path: Path, of_width: dict[int, VectorSet]) -> None:
    bits, old, new = WIDTH_MISTAKES[mistake]
    check_red(old, new, tmp_path, of_width[bits])


@pytest.mark.parametrize("mistake", ROW_MISTAKES)
def test_a_mistake_of_short_blocks_turns_it_red(mistake: str, tmp_path: Path, of_short_blocks: list[VectorSet]) -> None:
    number, old, new = ROW_MISTAKES[mistake]
    check_red(old, new, tmp_path, of_short_blocks[number - 1])


def check_red(old: str, new: str, tmp_path: Path, vectors: VectorSet) -> None:
    folder = tmp_path / "awq_gemv"
    shutil.copytree(FOLDER, folder)
    text = LANE.read_text()
    assert text.count(old) == 1, f"the kernel no longer holds {old!r} once"
    (folder / LANE.name).write_text(text.replace(old, new))  # found before the right one
    result = run_testbench(build_testbench(folder, tmp_path, flags=FLAGS), vectors)
    assert not result.passed
    assert wrong_bytes(vectors, result) > 0


def swap_blocks(w: np.ndarray) -> np.ndarray:
    blocks = w.reshape(-1, BlockShape(G).bytes).copy()
    blocks[[1, 2]] = blocks[[2, 1]]
    return blocks


def swap_lanes(w: np.ndarray) -> np.ndarray:
    first, second = np.split(w, LANES)
    return np.concatenate([second, first])


def flush_subnormals(_: np.ndarray) -> np.ndarray:
    """The fp16 decoder that takes a subnormal for a normal number: adds the hidden bit."""
    right = linear()
    scales = right.scales.astype(np.float64)
    wrong = np.where((scales > 0) & (scales < 2.0**-14), scales + 2.0**-15, scales)
    packed = pack_linear(replace(right, scales=wrong.astype(np.float32)), tensor_id=9, lanes=LANES, checked=False)
    # the shifts stay those of the right scales, as the parameter stream carries them
    shifted = pack_linear(right, tensor_id=9, lanes=LANES, checked=False)
    ratio = [a.copy() for a in packed.blocks]
    assert any((a != b).any() for a, b in zip(ratio, shifted.blocks, strict=True))
    return np.concatenate(ratio)


DRIVER_MISTAKES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "blocks swapped": swap_blocks,
    "lane swapped": swap_lanes,
    "fp16 subnormal": flush_subnormals,
}


@pytest.mark.parametrize("mistake", DRIVER_MISTAKES)
def test_a_driver_mistake_turns_it_red(mistake: str, tmp_path: Path, vectors: VectorSet, program: Path) -> None:
    played = tmp_path / "played"
    shutil.copytree(vectors.path, played)
    as_beats(DRIVER_MISTAKES[mistake](vectors.streams["s_w"])).tofile(played / "s_w.bin")
    result = run_testbench(program, replace(vectors, path=played))
    assert not result.passed
    assert wrong_bytes(vectors, result) > 0


def test_there_are_twenty_four_mistakes() -> None:
    assert len(KERNEL_MISTAKES) + len(WIDTH_MISTAKES) + len(DRIVER_MISTAKES) == 24
    assert to_q16(linear().bias).any()  # type: ignore[arg-type]
