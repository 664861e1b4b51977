"""`python -m rtl_export cosim DIR`: the user's testbench, recorded calls, RTL that agrees or not, clear errors."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rtl_export.__main__ import main
from rtl_export.check.native import run
from rtl_export.compiler import Compiled, compile_kernel
from rtl_export.cosim import traffic
from rtl_export.cosim.models import Module, build_player
from rtl_export.cosim.replay import Replay, Spread

PROJECTS = Path(__file__).resolve().parent / "cosim"
CALLS = {
    "stream": 12,
    "registers": 10,
    "pins": 9,
    "dataflow": 5,
    "load_compute_store": 4,
    "memory": 6,
    "write_then_read": 4,
}


def cosim(folder: Path, out: Path, *options: str) -> tuple[int, dict[str, Any]]:
    status = main(["cosim", str(folder), "--out", str(out), *options])
    return status, json.loads((out / "cosim.json").read_text()) if status < 2 else {}


def refusal(capsys: pytest.CaptureFixture[str], folder: Path, out: Path, *options: str) -> str:
    assert main(["cosim", str(folder), "--out", str(out), *options]) == 2
    text = capsys.readouterr().err
    assert text.count("\n") == 1, text
    return text


@pytest.mark.sim
@pytest.mark.parametrize("name", CALLS)
def test_rtl_agrees_with_the_testbench(name: str, tmp_path: Path) -> None:
    before = sorted((PROJECTS / name).rglob("*"))
    status, report = cosim(PROJECTS / name, tmp_path)
    assert (status, report["verdict"]) == (0, "PASS")
    assert [run["stall"] for run in report["runs"]] == [0, 30, 70]
    assert all(len(run["calls"]) == CALLS[name] and run["latency"]["least"] > 0 for run in report["runs"])
    assert sorted((PROJECTS / name).rglob("*")) == before


@pytest.mark.sim
def test_wrong_rtl_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {"add": "+", "sub": "-", "and": "&", "or": "|", "xor": "&"}
    monkeypatch.setattr("rtl_export.verilog.OPERATORS", wrong)
    status, report = cosim(PROJECTS / "stream", tmp_path, "--stall", "0")
    assert (status, report["verdict"]) == (1, "FAIL")
    found = report["runs"][0]["mismatches"][0]
    assert (found["where"], found["field"]) == ("out", "TUSER")
    assert f"call {found['call']}: out beat {found['index']} TUSER: expected 0x" in capsys.readouterr().out


@pytest.mark.sim
def test_wrong_results_in_registers_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {"add": "-", "sub": "-", "and": "&", "or": "|", "xor": "^"}
    monkeypatch.setattr("rtl_export.verilog.OPERATORS", wrong)
    status, report = cosim(PROJECTS / "registers", tmp_path, "--stall", "30", "--timeout", "3000")
    assert status == 1
    run = report["runs"][0]
    assert run["faults"] or {found["where"] for found in run["mismatches"]} & {"total", "ap_return"}


@pytest.mark.sim
def test_wrong_bytes_in_memory_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def compile_wrongly(*arguments: Any, **options: Any) -> Compiled:
        compiled = compile_kernel(*arguments, **options)
        return replace(compiled, verilog=re.sub(r" \* ", " - ", compiled.verilog))

    monkeypatch.setattr("rtl_export.cosim.cli.compile_kernel", compile_wrongly)
    status, report = cosim(PROJECTS / "memory", tmp_path, "--stall", "0")
    assert status == 1
    found = report["runs"][0]["mismatches"][0]
    assert (found["where"], found["field"]) == ("y", "memory")
    assert f"call {found['call']}: y[{found['index']}]: expected 0x" in capsys.readouterr().out


@pytest.mark.sim
def test_accesses_behind_the_depth_are_found(tmp_path: Path) -> None:
    shutil.copytree(PROJECTS / "memory", tmp_path / "short")
    source = tmp_path / "short" / "saxpy.cpp"
    source.write_text(source.read_text().replace("depth = 600", "depth = 100"))
    status, report = cosim(tmp_path / "short", tmp_path / "out", "--stall", "0")
    assert status == 1
    assert any("which is no memory; " in fault and "'y' at [0x" in fault for fault in report["runs"][0]["faults"])


WATCH = """#include "hls_stream.h"
void watch(hls::stream<ap_uint<8>>& x, hls::stream<ap_uint<8>>& y) {
#pragma HLS INTERFACE mode = axis port = x
#pragma HLS INTERFACE mode = axis port = y
  if (!x.empty()) y.write(x.read() + 1);
}
"""
WATCH_BENCH = """#include "hls_stream.h"
void watch(hls::stream<ap_uint<8>>& x, hls::stream<ap_uint<8>>& y);
int main() {
  hls::stream<ap_uint<8>> x, y;
  for (int i = 0; i < 5; i++) {
    x.write(i);
    watch(x, y);
  }
  return y.size() != 5;
}
"""


@pytest.mark.sim
def test_questions_about_time_are_warned_of(tmp_path: Path) -> None:
    (tmp_path / "watch.cpp").write_text(WATCH)
    (tmp_path / "tb.cpp").write_text(WATCH_BENCH)
    _, report = cosim(tmp_path, tmp_path / "out", "--stall", "0", "--timeout", "500")
    assert "asks whether x has data or room" in report["warnings"][0]


@pytest.mark.sim
def test_a_waveform_is_written(tmp_path: Path) -> None:
    status, _ = cosim(PROJECTS / "pins", tmp_path, "--stall", "0", "--wave")
    assert status == 0
    assert "ap_done" in (tmp_path / "wave.vcd").read_text()


# ---- errors ---------------------------------------------------------------------------------------------------------


@pytest.mark.sim
def test_a_failing_testbench_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    message = refusal(capsys, PROJECTS / "stream", tmp_path, "--argv", "fail")
    assert message.startswith("C simulation failed: tb.cpp returned 1; ")


@pytest.mark.sim
def test_a_testbench_that_calls_nothing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tb = tmp_path / "idle.cpp"
    tb.write_text("int main() { return 0; }\n")
    message = refusal(capsys, PROJECTS / "pins", tmp_path / "out", "--tb", str(tb), "--top", "countdown")
    assert "idle.cpp never called countdown()" in message


def test_missing_files_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no such folder" in refusal(capsys, tmp_path / "nowhere", tmp_path)
    assert "which file is the kernel" in refusal(capsys, tmp_path, tmp_path)
    (tmp_path / "k.cpp").write_text("void k(int) {}\n")
    assert "tb.cpp: no such file" in refusal(capsys, tmp_path, tmp_path)
    (tmp_path / "tb.cpp").write_text("int main() {}\n")
    assert "no definition of other()" in refusal(capsys, tmp_path, tmp_path / "out", "--top", "other")
    (tmp_path / "hls_config.cfg").write_text("[hls]\nclock=fast\n")
    assert "clock=fast" in refusal(capsys, tmp_path, tmp_path / "out")


def test_memory_without_depth_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = "void k(int* a) {\n#pragma HLS INTERFACE mode=m_axi port=a bundle=gmem\n  a[0]++;\n}\n"
    (tmp_path / "k.cpp").write_text(code)
    (tmp_path / "tb.cpp").write_text("void k(int*);\nint main() { int a[3] = {}; k(a); }\n")
    message = refusal(capsys, tmp_path, tmp_path / "out")
    assert message.startswith("k.cpp:2: m_axi argument 'a' has no depth; add depth=N")


# ---- the player on modules that break rules -------------------------------------------------------------------------

WRONG = """module wrong (
  input wire ap_clk, input wire ap_rst_n,
  input wire [7:0] x_TDATA, input wire x_TVALID, output wire x_TREADY,
  output wire [7:0] y_TDATA, output wire y_TVALID, input wire y_TREADY);
  reg [7:0] count;
  reg full;
  reg [7:0] data;
  always @(posedge ap_clk) begin
    count <= count + 8'd1;
    if (x_TVALID & x_TREADY) begin data <= x_TDATA; full <= 1'b1; end
    else if (y_TVALID & y_TREADY) full <= 1'b0;
    if (~ap_rst_n) begin full <= 1'b0; count <= 8'd0; end
  end
  assign x_TREADY = READY;
  assign y_TVALID = VALID;
  assign y_TDATA = DATA;
endmodule
"""
GOOD = {"READY": "ap_rst_n & ~full", "VALID": "full", "DATA": "data"}
FAULTS = {
    "ready in reset": ({"READY": "~full"}, "x: TREADY is high in reset"),
    "valid in reset": ({"VALID": "full | ~ap_rst_n"}, "y: TVALID is high in reset"),
    "valid falls": ({"VALID": "full & count[0]"}, "y: TVALID fell before TREADY"),
    "beat changes": ({"DATA": "full & ~y_TREADY ? count : data"}, "y: the beat changed before TREADY"),
    "stops": ({"READY": "ap_rst_n & ~full & ~count[7]"}, "no progress for 60 cycles; x: "),
}


def play(folder: Path, parts: dict[str, str], *, stall: int, calls: int = 1) -> dict[str, Any]:
    """Play 100 beats in each call, which the good module passes on, through one made of `parts`."""
    text = WRONG
    for name, value in (GOOD | parts).items():
        text = text.replace(f"= {name};", f"= {value};")
    (folder / "wrong.v").write_text(text)
    player = build_player([Module("wrong", folder / "wrong.v")], folder)
    (folder / "plan").write_text("control free\nstream 0 x\nstream 1 y\n")
    beats = b"".join(traffic.beat_bytes({"TDATA": 8}, {"TDATA": 7 * index & 255}) for index in range(100))
    records = [traffic.Record(traffic.CALL, 0, 0, b"")]
    records += [traffic.Record(traffic.TAKEN, 0, 100, beats), traffic.Record(traffic.GIVEN, 1, 100, beats)]
    traffic.write(folder / "traffic", [*records * calls, traffic.Record(traffic.FINISHED, 0, 0, b"")])
    arguments = ["0", folder / "plan", folder / "traffic", stall, 1, 1, 60]
    result: dict[str, Any] = json.loads(run([str(player), *map(str, arguments)]))
    return result


@pytest.mark.sim
def test_a_good_module_has_no_fault(tmp_path: Path) -> None:
    result = play(tmp_path, {}, stall=40)
    assert (result["mismatches"], result["faults"]) == ([], [])


@pytest.mark.sim
def test_latency_and_interval_are_those_of_the_module(tmp_path: Path) -> None:
    """It passes a beat every second cycle, the first one in the cycle after it came."""
    played = Replay(0, 1, play(tmp_path, {}, stall=0, calls=3), free_running=True)
    assert (played.passed, played.latency(), played.interval()) == (
        True,
        Spread(200, 200.0, 200),
        Spread(200, 200.0, 200),
    )


@pytest.mark.sim
@pytest.mark.parametrize("name", FAULTS)
def test_broken_rules_are_found(name: str, tmp_path: Path) -> None:
    parts, fault = FAULTS[name]
    assert any(fault in text for text in play(tmp_path, parts, stall=40)["faults"])


@pytest.mark.sim
def test_traffic_of_a_crashed_simulation_is_refused(tmp_path: Path) -> None:
    play(tmp_path, {}, stall=0)
    cut = (tmp_path / "traffic").read_bytes()[:-20]
    (tmp_path / "traffic").write_bytes(cut)
    with pytest.raises(AssertionError, match="not a whole file of traffic"):
        run([str(tmp_path / "player"), "0", str(tmp_path / "plan"), str(tmp_path / "traffic"), "0", "1", "1", "60"])
