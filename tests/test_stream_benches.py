"""The benches themselves: a register slice passes on each, and each fault of a faulty one is caught on each."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from verif.common.axis import bursts
from verif.common.packets import Traffic, difference, join, packet, traffic
from verif.common.runner import COMMON, Build, SimulationError, build, build_bulk, build_pins, run
from verif.common.streams import Stream, StreamError, find_streams
from verif.common.testbench import BYTES_NOT_KEPT, PAYLOAD_CHANGED, TVALID_DROPPED, TVALID_IN_RESET

pytestmark = pytest.mark.sim
SOURCES = [COMMON / "axis_slice.sv", COMMON / "axis_fault.sv"]
icarus = pytest.param(
    "icarus",
    marks=[
        pytest.mark.icarus,
        pytest.mark.skipif(not shutil.which("iverilog"), reason="needs Icarus Verilog: apt-get install iverilog"),
    ],
)
BENCHES = ["bulk", "pins", icarus]

# number of the fault in axis_fault.sv, and what must be said about it
FAULTS = {
    "payload changes under stall": (1, PAYLOAD_CHANGED),
    "tvalid dropped": (2, TVALID_DROPPED),
    "tkeep hole": (3, BYTES_NOT_KEPT),
    "tstrb hole": (4, BYTES_NOT_KEPT),
    "tlast one beat late": (5, "m_out: TLAST of beat"),
    "one bit flipped": (6, "m_out: beat 37 is 0x"),
    "beat dropped": (7, "m_out: beat 37 is 0x"),
    "beat repeated": (8, "m_out: beat 38 is 0x"),
    "tvalid in reset": (9, TVALID_IN_RESET),
}


def build_bench(bench: str, top: str) -> Build:
    if bench == "bulk":
        return build_bulk(top, SOURCES)
    return build_pins(top, SOURCES, simulator="icarus" if bench == "icarus" else "verilator")


@pytest.mark.parametrize("bench", BENCHES)
def test_correct_slice_passes(bench: str, tmp_path: Path) -> None:
    result = run(build_bench(bench, "axis_fault"), "verif.common.test_stream", out=tmp_path, seed=7).check()
    assert len(result.tests) == 5


@pytest.mark.parametrize("bench", BENCHES)
@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_caught(bench: str, fault: str, tmp_path: Path) -> None:
    number, words = FAULTS[fault]
    made = build_bench(bench, "axis_fault")
    result = run(
        made, "verif.common.test_stream", out=tmp_path, plusargs=[f"+fault={number}"], test_filter="packets_pass"
    )
    assert not result.passed
    assert result.error is None
    assert any(words in test.message for test in result.tests), [test.message for test in result.tests]
    with pytest.raises(SimulationError, match="packets_pass"):
        result.check()


def test_build_error_names_file_and_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sv"
    broken.write_text("module broken (input wire ap_clk);\n  assign nothing = ;\nendmodule\n")
    with pytest.raises(SimulationError, match=r"build of broken failed: %Error: .*broken\.sv:2"):
        build("broken", [broken])


def test_tests_that_cannot_be_loaded_are_an_error(tmp_path: Path) -> None:
    result = run(build_bench("pins", "axis_slice"), "no_such_module", out=tmp_path)
    assert not result.passed
    assert result.tests == ()
    with pytest.raises(SimulationError, match=r"no test ran: ModuleNotFoundError: .*no_such_module.*sim\.log"):
        result.check()


def test_waveform_is_written(tmp_path: Path) -> None:
    made = build_bulk("axis_slice", SOURCES[:1], wave=True)
    wave = tmp_path / "new" / "slice.fst"
    run(made, "verif.common.test_stream", out=tmp_path, test_filter="stalls_happen", wave=wave).check()
    assert wave.stat().st_size > 1000


def test_streams_are_read_from_the_ports() -> None:
    optional = ("TKEEP", "TSTRB", "TLAST")
    want = (Stream("s_in", 16, True, optional), Stream("m_out", 16, False, optional))
    assert find_streams("axis_slice", SOURCES) == want


def test_verilog_1995_ports_are_read(tmp_path: Path) -> None:
    source = tmp_path / "old.v"
    source.write_text(
        "module old (ap_clk, ap_rst_n, a_TDATA, a_TVALID, a_TREADY); // output x_TDATA\n"
        "input ap_clk, ap_rst_n;\ninput [31:0] a_TDATA;\ninput a_TVALID;\noutput a_TREADY;\nendmodule\n"
    )
    assert find_streams("old", [source]) == (Stream("a", 4, True, ()),)


@pytest.mark.parametrize(
    ("ports", "words"),
    [
        ("input wire [7:0] a_TDATA, input wire a_TVALID", "stream a has no TREADY"),
        ("input wire [6:0] a_TDATA, input wire a_TVALID, output wire a_TREADY", "a_TDATA has 7 bits"),
        ("input wire start", "port start is no part of an AXI4-Stream"),
    ],
)
def test_other_ports_are_refused(ports: str, words: str, tmp_path: Path) -> None:
    source = tmp_path / "odd.v"
    source.write_text(f"module odd (input wire ap_clk, {ports});\nendmodule\n")
    with pytest.raises(StreamError, match=words):
        find_streams("odd", [source])


def test_missing_module_is_named(tmp_path: Path) -> None:
    with pytest.raises(StreamError, match="module nothing is in none of"):
        find_streams("nothing", SOURCES)


def test_difference_finds_the_first() -> None:
    want = join([packet(np.zeros((2, 16))), packet(np.zeros((3, 16)))])
    assert difference(want, want) is None
    beats = want.beats.copy()
    beats[3, 15] = 0xAB
    assert "beat 3 is 0xab00" in (difference(want, Traffic(beats, want.last)) or "")
    assert difference(want, want, accepted=9) == "9 beats, expected 5"
    assert difference(want, traffic(want.beats, [5])) == "TLAST of beat 1 is 0, expected 1"


def test_bursts_have_the_share_asked_for() -> None:
    generator = bursts(0.3, np.random.default_rng(1))
    on, off = np.sum([next(generator) for _ in range(20000)], axis=0)
    assert abs(off / (on + off) - 0.3) < 0.01
