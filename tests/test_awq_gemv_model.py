"""The packet-level model that judges the RTL is itself judged by the golden's vector sets, and refuses bad stimulus."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from golden.corners import corner_jobs
from golden.gemv_vectors import gemv_cases, gemv_ports
from golden.vectors import write_jobs
from quant import layout
from quant.program import LANE_KERNELS
from quant.vectorset import VectorSet, as_beats, read_vector_set
from verif.awq_gemv.model import KernelModel
from verif.awq_gemv.stimulus import PACKETS, Shape, frame, random_frame, random_values, sequence
from verif.common.bulk_play import stimulus_of
from verif.common.packets import Traffic, difference, early, join, late, packet, patched


@pytest.fixture(scope="module")
def corners(tmp_path_factory: pytest.TempPathFactory) -> VectorSet:
    folder: Path = tmp_path_factory.mktemp("model") / "corners"
    write_jobs(folder, "corners", corner_jobs(1), seed=1, source="test")
    return read_vector_set(folder)


def test_model_agrees_with_golden(corners: VectorSet) -> None:
    want = KernelModel().answer(stimulus_of(corners))
    for name in corners.expected:
        golden = Traffic(corners.expected[name], corners.tlast(name))
        assert difference(golden, want[name]) is None


def test_model_agrees_with_golden_for_more_tokens() -> None:
    frames = gemv_cases(gemv_ports("awq_gemv_t8"), 1)["corners"]
    stimulus = {name: join([packet(frame.inputs[name][0]) for frame in frames]) for name in PACKETS}
    commands = join([packet(as_beats(frame.command)) for frame in frames])
    want = KernelModel(LANE_KERNELS["awq_gemv_t8"]).answer({"s_cmd": commands, **stimulus})
    assert difference(join([packet(frame.outputs["m_y"][0]) for frame in frames]), want["m_y"]) is None


def test_every_weight_byte_counts() -> None:
    """One wrong nibble of any zero-point, scale or weight changes y."""
    rng = np.random.default_rng(1)
    values = random_values(rng, Shape(64, 2, 2))
    values.exponent[:] = 0
    values.mantissa = rng.integers(1000, 32768, (1, 128)).astype(np.int16)
    values.scales = rng.integers(500, 1000, (2, 16)).astype(np.uint16)
    values.shift[:] = 10
    right = frame(values, checked=False)
    y = KernelModel().answer(right)["m_y"]
    counts = [byte for byte in range(288) if not layout.OFF_CRC <= byte < layout.OFF_SCALES]
    for byte in counts:
        block, flip = int(rng.integers(4)), 1 << int(rng.integers(7))
        wrong = {**right, "s_w": patched(right["s_w"], 288 * block + byte, flip)}
        assert difference(y, KernelModel().answer(wrong)["m_y"]), f"byte {byte} of block {block}"


def test_stimulus_that_would_hang_the_kernel_is_refused() -> None:
    good = random_frame(np.random.default_rng(1), Shape(64, 1, 1))
    short = Traffic(good["s_w"].beats[:5], np.zeros(5, np.bool_))
    with pytest.raises(ValueError, match="ends inside a packet"):
        KernelModel().answer({**good, "s_w": short})
    unclosed = Traffic(good["s_x"].beats, np.zeros(len(good["s_x"]), np.bool_))
    with pytest.raises(ValueError, match="no TLAST"):
        KernelModel().answer({**good, "s_x": unclosed})


def test_stimulus_left_over_is_refused() -> None:
    good = random_frame(np.random.default_rng(1), Shape(64, 1, 1))
    twice = sequence([good, good])
    with pytest.raises(ValueError, match="s_param: the kernel would not take all"):
        KernelModel().answer({**good, "s_param": twice["s_param"]})


def test_flags_follow_the_table_of_the_format() -> None:
    rng = np.random.default_rng(1)
    good = random_frame(rng, Shape(64, 2, 2))
    cases = {
        layout.ERR_X_EARLY: {**good, "s_x": early(good["s_x"], 0)},
        layout.ERR_W_LATE: {**good, "s_w": late(good["s_w"], 2, rng)},
        layout.ERR_CRC: {**good, "s_w": patched(good["s_w"], 16, 1)},
        layout.ERR_CRC | layout.ERR_HEADER: {**good, "s_w": patched(good["s_w"], layout.OFF_FLAGS, 0x10)},
    }
    for flags, stimulus in cases.items():
        status = KernelModel().answer(stimulus)["m_status"].beats[0].view("<u4")
        assert status[layout.STATUS_STICKY // 4] == flags


def test_bad_block_of_an_early_packet_is_found_before_the_cut_only() -> None:
    good = random_frame(np.random.default_rng(1), Shape(64, 2, 2))
    beats = layout.BlockShape(64).beats
    for block, cut, found in ((0, 2 * beats, 0), (1, 2 * beats - 1, layout.NO_BLOCK), (1, 2 * beats, 1)):
        bad = early(patched(good["s_w"], 288 * block + 20, 1), cut)
        status = KernelModel().answer({**good, "s_w": bad})["m_status"].beats[0].view("<u4")
        assert status[layout.STATUS_BAD_BLOCK // 4] == found


def test_packets_keep_their_shape() -> None:
    with pytest.raises(ValueError, match="must be"):
        Traffic(np.zeros((2, 16), np.uint8), np.zeros(3, np.bool_))
    assert packet(np.zeros((3, 16))).last.tolist() == [False, False, True]
