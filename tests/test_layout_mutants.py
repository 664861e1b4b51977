"""Proof that the comparison can fail: 15 layout mistakes on the device side, each must turn it red.

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
from golden.vectors import Job, write_jobs
from quant.layout import BlockShape
from quant.packing import pack_linear
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


def linear() -> QuantizedLinear:
    rng = np.random.default_rng(7)
    scales = rng.uniform(0.002, 0.03, (K // G, N)).astype(np.float16)
    scales[1, 3] = 0
    scales[:, 5] = 3 * 2.0**-24  # a subnormal row
    return QuantizedLinear(
        "mutant",
        pack_nibbles(rng.integers(0, 16, (K, N)).astype(np.uint8)),
        pack_nibbles(rng.integers(0, 16, (K // G, N)).astype(np.uint8)),
        scales,
        rng.normal(size=N).astype(np.float32),
    )


@pytest.fixture(scope="module")
def job() -> Job:
    mantissa = np.random.default_rng(8).integers(-32767, 32768, K).astype(np.int16)
    return Job(linear(), mantissa, 12, tensor_id=9, lanes=LANES, checked=False)


@pytest.fixture(scope="module")
def vectors(tmp_path_factory: pytest.TempPathFactory, job: Job) -> VectorSet:
    path = tmp_path_factory.mktemp("vectors") / "mutants"
    write_jobs(path, "mutants", [job], seed=7, source="test")
    return read_vector_set(path)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_testbench(FOLDER, tmp_path_factory.mktemp("csim"), flags=FLAGS)


def wrong_bytes(vectors: VectorSet, result: CsimResult) -> int:
    return vectors.mismatches("m_y", result.received["m_y"])


def test_the_right_kernel_is_green(program: Path, vectors: VectorSet) -> None:
    result = run_testbench(program, vectors)
    assert result.passed, result.log
    assert wrong_bytes(vectors, result) == 0


@pytest.mark.parametrize("mistake", KERNEL_MISTAKES)
def test_a_kernel_mistake_turns_it_red(mistake: str, tmp_path: Path, vectors: VectorSet) -> None:
    folder = tmp_path / "awq_gemv"
    shutil.copytree(FOLDER, folder)
    text = LANE.read_text()
    old, new = KERNEL_MISTAKES[mistake]
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


def test_there_are_seventeen_mistakes() -> None:
    assert len(KERNEL_MISTAKES) + len(DRIVER_MISTAKES) == 17
    assert to_q16(linear().bias).any()  # type: ignore[arg-type]
