"""The linker: linked kernels compute under stalls what they should, and every error names line, value and remedy."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from linked_bench import DEPTHS

from rtl_export.__main__ import main
from rtl_export.bundle import sha256
from rtl_export.compiler import compile_kernel
from rtl_export.errors import ExportError
from rtl_export.export import ROOT
from rtl_export.linker import link
from rtl_export.linker_cfg import read_link_file
from verif.common.runner import build_bulk, build_pins, run
from verif.toolchain import verilator_environment

LINT_WAIVERS = ROOT / "rtl_export" / "lint.vlt"

KERNEL = """#include "hls_stream.h"
using Beat = ap_axiu<32, 0, 0, 0>;
extern "C" void {name}(hls::stream<Beat>& x, hls::stream<Beat>& y) {{
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  bool last = false;
beats:
  while (!last) {{
#pragma HLS PIPELINE II = 1
    Beat beat = x.read();
    beat.data = {value};
    y.write(beat);
    last = beat.last;
  }}
}}
"""
HEAD = "module {name} (input wire ap_clk, input wire ap_rst_n,\n  "
STREAM_IN = "input wire [{bits}:0] x_TDATA, input wire x_TLAST, input wire x_TVALID, output wire x_TREADY"
STREAM_OUT = "output wire [{bits}:0] y_TDATA, output wire y_TLAST, output wire y_TVALID, input wire y_TREADY"
# Wires from x to y: what a test sees of it is what lies between two of them.
RELAY = f"""{HEAD}{STREAM_IN},
  {STREAM_OUT});
  wire unused = &{{{{ap_clk, ap_rst_n}}}};
  assign y_TDATA = x_TDATA;
  assign y_TLAST = x_TLAST;
  assign y_TVALID = x_TVALID;
  assign x_TREADY = y_TREADY;
endmodule
"""
# A kernel with memory and control ports and a stream without TLAST.
LOADER = """module loader #(parameter C_M_AXI_GMEM_DATA_WIDTH = 64) (ap_clk, ap_rst_n, s_axi_control_AWADDR,
  m_axi_gmem_WDATA, interrupt, y_TDATA, y_TVALID, y_TREADY);
  input ap_clk, ap_rst_n;
  input [5:0] s_axi_control_AWADDR;
  output [C_M_AXI_GMEM_DATA_WIDTH - 1:0] m_axi_gmem_WDATA;
  output interrupt, y_TVALID;
  output [31:0] y_TDATA;
  input y_TREADY;
  wire unused = &{ap_clk, ap_rst_n, s_axi_control_AWADDR, y_TREADY};
  assign m_axi_gmem_WDATA = 0;
  assign interrupt = 0;
  assign y_TVALID = 0;
  assign y_TDATA = 0;
endmodule
"""


def write_kernel(folder: Path, name: str, verilog: str, clock_mhz: float = 300.0, part: str = "xck26") -> None:
    (folder / name).mkdir(parents=True)
    source = folder / name / f"{name}.v"
    source.write_text(verilog)
    manifest = {"top": name, "clock_mhz": clock_mhz, "part": part, "outputs": {source.name: sha256(source)}}
    (folder / name / "manifest.json").write_text(json.dumps(manifest))


@pytest.fixture(scope="module")
def kernels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Exports of the kernels that the tests link."""
    folder = tmp_path_factory.mktemp("kernels")
    for name, value in (("add", "beat.data + 1"), ("mul", "beat.data * 2")):
        source = folder / f"{name}.cpp"
        source.write_text(KERNEL.format(name=name, value=value))
        write_kernel(folder, name, compile_kernel(source, name, base=folder).verilog)
    write_kernel(folder, "relay", RELAY.format(name="relay", bits=31), clock_mhz=250)
    write_kernel(folder, "wide", RELAY.format(name="wide", bits=63))
    write_kernel(folder, "loader", LOADER)
    return folder


def copy_kernel(source: Path, target: Path, name: str, **keys: object) -> None:
    """Copy an export and add keys to its manifest."""
    shutil.copytree(source / name, target / name)
    add_keys(target / name, **keys)


def add_keys(folder: Path, **keys: object) -> None:
    """Add keys to the manifest of an export."""
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | keys))


def write_cfg(folder: Path, *lines: str, clock: str = "") -> Path:
    cfg = folder / "sys.cfg"
    cfg.write_text("\n".join(["[connectivity]", *lines, "[clock]", *([clock] if clock else []), "[advanced]", "p=1"]))
    return cfg


CHAIN = (
    "nk=add:3:add_1.add_2.add_3",
    "nk=mul:2",
    "stream_connect=add_1.y:mul_1.x:4  # a FIFO",
    "stream_connect=mul_1.y:add_2.x",
    "sc=add_2.y:add_3.x:1",
    "stream_connect=add_3.y:mul_2.x:3",
)


def relays() -> list[str]:
    units = [f"in_{depth},out_{depth}" for depth in DEPTHS]
    links = [f"stream_connect=in_{depth}.y:out_{depth}.x:{depth}" for depth in DEPTHS]
    return [f"nk=relay:{2 * len(DEPTHS)}:{','.join(units)}", *links]


@pytest.mark.sim
def test_linked_kernels_compute(kernels: Path, tmp_path: Path) -> None:
    bundle = link(write_cfg(tmp_path, *CHAIN), out=tmp_path / "out", kernels=kernels)
    made = build_bulk(bundle.top, bundle.sources)
    result = run(made, "linked_bench", out=tmp_path / "run", seed=3, test_filter="kernels_compute").check()
    assert len(result.tests) == 4


@pytest.mark.sim
def test_fifos_under_stalls(kernels: Path, tmp_path: Path) -> None:
    bundle = link(write_cfg(tmp_path, *relays()), out=tmp_path / "out", kernels=kernels)
    made = build_pins(bundle.top, bundle.sources)
    result = run(made, "linked_bench", out=tmp_path / "run", seed=4, test_filter="fifos").check()
    assert len(result.tests) == 5


@pytest.mark.sim
@pytest.mark.parametrize("lines", [CHAIN, relays(), ["nk=loader:1", "nk=relay:1", "sc=loader_1.y:relay_1.x:7"]])
def test_lint(lines: list[str], kernels: Path, tmp_path: Path) -> None:
    bundle = link(write_cfg(tmp_path, *lines), out=tmp_path / "out", kernels=kernels)
    files = [str(LINT_WAIVERS), *map(str, bundle.sources)]
    command = ["verilator", "--lint-only", "-Wall", "--top-module", bundle.top, *files]
    assert subprocess.run(command, capture_output=True, text=True, env=verilator_environment()).stderr == ""


def test_open_ports_are_passed_through(kernels: Path, tmp_path: Path) -> None:
    lines = ("nk=loader:1:ld", "nk=wide:1:w", "sp=ld.m_axi_gmem:HP0", "sp=ld.mem:HP1")
    bundle = link(write_cfg(tmp_path, *lines), out=tmp_path / "out", kernels=kernels, top="board")
    ports = {port["name"]: port for port in bundle.manifest["ports"]}
    assert list(ports) == ["s_axi_ld_control", "m_axi_ld_gmem", "ld_interrupt", "ld_y", "w_x", "w_y"]
    assert ports["m_axi_ld_gmem"]["protocol"] == "m_axi"
    assert ports["m_axi_ld_gmem"]["signals"] == {"WDATA": 64}
    assert bundle.manifest["memories"] == {"m_axi_ld_gmem": "HP1"}  # a pointer's name means the only memory port
    text = (tmp_path / "out" / "board.v").read_text()
    assert "  output wire [63:0] m_axi_ld_gmem_WDATA,\n" in text
    assert "  input  wire [5:0] s_axi_ld_control_AWADDR,\n" in text
    assert "    .interrupt(ld_interrupt),\n" in text
    assert [source.name for source in bundle.sources] == ["board.v", "loader.v", "wide.v"]


def test_sp_takes_a_pointers_name(tmp_path: Path) -> None:
    """Of several ports too, and no other name."""
    folder = tmp_path / "kernels"
    two = LOADER.replace("m_axi_gmem_WDATA,", "m_axi_gmem_WDATA, m_axi_other_WDATA,").replace(
        "  assign m_axi", "  output [63:0] m_axi_other_WDATA;\n  assign m_axi_other_WDATA = 0;\n  assign m_axi"
    )
    write_kernel(folder, "loader", two)
    lines = ("nk=loader:1:ld", "sp=ld.m_axi_gmem:HP0", "sp=ld.b:HP1")
    cfg = write_cfg(tmp_path, *lines)
    assert "ld has no memory port 'b'; name one of m_axi_gmem, m_axi_other" in refused(cfg, folder)
    add_keys(folder / "loader", arguments=[{"name": "a", "port": "m_axi_gmem"}, {"name": "b", "port": "m_axi_other"}])
    bundle = link(cfg, out=tmp_path / "out", kernels=folder)
    assert bundle.manifest["memories"] == {"m_axi_ld_gmem": "HP0", "m_axi_ld_other": "HP1"}
    shutil.rmtree(tmp_path / "out")
    cfg = write_cfg(tmp_path, lines[0], "sp=ld.c:HP1")
    assert "ld has no memory port 'c'; name one of m_axi_gmem, m_axi_other, a, b" in refused(cfg, folder)


def test_the_result_is_the_same_each_time(kernels: Path, tmp_path: Path) -> None:
    cfg = write_cfg(tmp_path, *CHAIN)
    first = link(cfg, out=tmp_path / "out", kernels=kernels)
    assert link(cfg, out=tmp_path / "out", kernels=kernels).manifest == first.manifest
    assert link(cfg, out=tmp_path / "again", kernels=kernels).manifest == first.manifest
    assert first.manifest["units"]["add_2"] == "add"


def test_the_manifest_says_what_a_host_and_a_bench_need(kernels: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kernels"
    copy_kernel(kernels, folder, "relay")
    copy_kernel(kernels, folder, "loader", control="ap_ctrl_chain", arguments=[{"name": "mem", "offset": 16}])
    lines = ("nk=loader:2:a,b", "nk=relay:1", "sc=a.y:relay_1.x:4")
    manifest = link(write_cfg(tmp_path, *lines), out=tmp_path / "out", kernels=folder).manifest
    assert manifest["kernels"] == {
        "loader": {"control": "ap_ctrl_chain", "arguments": [{"name": "mem", "offset": 16}]},
        "relay": {},
    }
    signals = {"TDATA": 32, "TLAST": 1, "TVALID": 1, "TREADY": 1}
    assert manifest["streams"] == [
        {"source": "a.y", "sink": "relay_1.x", "depth": 4, "net": "relay_1_x", "signals": signals}
    ]
    owners = {port["name"]: (port["unit"], port["interface"]) for port in manifest["ports"]}
    assert owners["m_axi_b_gmem"] == ("b", "m_axi_gmem")
    assert owners["b_y"] == ("b", "y")
    assert "a_y" not in owners


def test_clock(kernels: Path, tmp_path: Path) -> None:
    cfg = write_cfg(tmp_path, "nk=add:1", "nk=relay:1")
    assert link(cfg, out=tmp_path / "out", kernels=kernels).manifest["clock_mhz"] == 250
    cfg = write_cfg(tmp_path, "nk=add:1", "nk=relay:1", clock="freqHz=200000000:add_1.ap_clk,relay_1")
    assert link(cfg, out=tmp_path / "out", kernels=kernels).manifest["clock_mhz"] == 200


def test_a_reader_gets_the_defaults_of_what_its_source_lacks(kernels: Path, tmp_path: Path) -> None:
    lines = ("nk=loader:1", "nk=relay:1", "nk=add:1", "sc=loader_1.y:relay_1.x", "sc=relay_1.y:add_1.x")
    link(write_cfg(tmp_path, *lines), out=tmp_path / "out", kernels=kernels)
    text = (tmp_path / "out" / "sys_system.v").read_text()
    assert "wire relay_1_x_TLAST = {1{1'b1}};" in text
    assert "wire [3:0] add_1_x_TKEEP = {4{1'b1}};" in text


def test_external_kernels_are_left_out(kernels: Path, tmp_path: Path) -> None:
    lines = ("nk=mm2s:1", "nk=add:1", "stream_connect=mm2s_1.s:add_1.x", "sp=mm2s_1.mem:HP0")
    cfg = write_cfg(tmp_path, *lines, clock="freqHz=300000000:mm2s_1")
    bundle = link(cfg, out=tmp_path / "out", kernels=kernels, external=["mm2s"])
    assert [port["name"] for port in bundle.manifest["ports"]] == ["add_1_x", "add_1_y"]
    assert bundle.manifest["memories"] == {}


def test_the_committed_system_can_be_read() -> None:
    file = read_link_file(ROOT / "hls" / "system" / "awq_gemv.cfg")
    assert [unit.name for unit in file.units][:2] == ["awq_gemv_1", "mm2s_s_cmd"]
    assert len(file.connections) == len(file.memories) == 6
    assert file.clocks[0].hertz == 300_000_000


TWO = ("nk=add:1", "nk=mul:1")
ERRORS = {
    "key": (["nk=add:1", "foo=1"], "sys.cfg:3: 'foo=1' in [connectivity] is none of nk, stream_connect"),
    "nk": (["nk=add:x"], "sys.cfg:2: nk=add:x: is not KERNEL:COUNT:NAME,NAME; correct the line"),
    "count": (["nk=add:2:a"], "sys.cfg:2: nk=add:2:a: names 1 compute units, not 2; correct the count or the names"),
    "unit name": (["nk=add:1:1a"], "sys.cfg:2: nk=add:1:1a: compute unit '1a' is not a name; use letters"),
    "unit twice": (
        ["nk=add:1:a", "nk=mul:1:a"],
        "sys.cfg:3: nk=mul:1:a: compute unit 'a' is already declared in line 2",
    ),
    "no unit": ([], "sys.cfg: declares no compute unit to link; add nk=KERNEL:1 under [connectivity]"),
    "unknown kernel": (["nk=sub:1"], "sys.cfg:2: nk=sub:1: no kernel 'sub': sub/manifest.json is missing in"),
    "form": ([*TWO, "sc=add_1.y"], "sys.cfg:4: sc=add_1.y: is not UNIT.OUT:UNIT.IN or UNIT.OUT:UNIT.IN:DEPTH"),
    "end": ([*TWO, "sc=add_1:mul_1.x"], "sys.cfg:4: sc=add_1:mul_1.x: 'add_1' is not UNIT.PORT; correct the line"),
    "depth": ([*TWO, "sc=add_1.y:mul_1.x:0"], "FIFO depth '0' is not 1 to 1048576; leave it out for a direct"),
    "depth word": ([*TWO, "sc=add_1.y:mul_1.x:deep"], "sys.cfg:4: sc=add_1.y:mul_1.x:deep: FIFO depth 'deep' is not 1"),
    "unknown unit": (
        [*TWO, "sc=add_9.y:mul_1.x"],
        "no compute unit 'add_9' (there are add_1, mul_1); correct the name",
    ),
    "unknown port": ([*TWO, "sc=add_1.z:mul_1.x"], "add_1 has no stream 'z'; its streams are x (in), y (out)"),
    "direction": (
        [*TWO, "sc=mul_1.x:add_1.y"],
        "sys.cfg:4: sc=mul_1.x:add_1.y: mul_1 reads stream 'x'; write UNIT.OUT:",
    ),
    "width": (
        ["nk=wide:1", "nk=add:1", "sc=wide_1.y:add_1.x"],
        "TDATA of wide_1.y has 64 bits, of add_1.x 32; give both streams the same type and export again",
    ),
    "two readers": (
        ["nk=add:1", "nk=mul:2", "sc=add_1.y:mul_1.x", "sc=add_1.y:mul_2.x"],
        "sys.cfg:5: sc=add_1.y:mul_2.x: add_1.y is already connected to mul_1.x in line 4; a stream has one reader",
    ),
    "two sources": (
        ["nk=add:2", "nk=mul:1", "sc=add_1.y:mul_1.x", "sc=add_2.y:mul_1.x"],
        "sys.cfg:5: sc=add_2.y:mul_1.x: mul_1.x already has the source add_1.y in line 4; remove one of the two",
    ),
    "sp form": (["nk=add:1", "sp=add_1.mem"], "sys.cfg:3: sp=add_1.mem: is not UNIT.PORT:MEMORY; correct the line"),
    "sp unit": (["nk=add:1", "sp=b.mem:HP0"], "sys.cfg:3: sp=b.mem:HP0: no compute unit 'b' (there are add_1)"),
    "sp port": (
        ["nk=add:1", "sp=add_1.mem:HP0"],
        "add_1 has no memory port 'mem'; remove the line: there is no m_axi port",
    ),
    "net twice": (["nk=add:1:u", "nk=mul:1:u_x_TDATA"], "the name u_x_TDATA would be used twice in sys_system; rename"),
    "keyword": (["nk=add:1:wire"], "sys.cfg: the name wire would be used twice in sys_system; rename a compute unit"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors(name: str, kernels: Path, tmp_path: Path) -> None:
    lines, words = ERRORS[name]
    assert words in refused(write_cfg(tmp_path, *lines), kernels)


def refused(cfg: Path, kernels: Path, top: str | None = None) -> str:
    with pytest.raises(ExportError) as caught:
        link(cfg, out=cfg.parent / "out", kernels=kernels, top=top)
    assert "\n" not in str(caught.value)
    assert not (cfg.parent / "out").exists()
    return str(caught.value)


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        ("freqHz=fast", "sys.cfg:5: freqHz=fast: is not HERTZ:UNIT.PIN,UNIT; correct the line"),
        ("freqHz=1:z.ap_clk", "no compute unit 'z' (there are add_1, mul_1)"),
        (
            "freqHz=300MHz:add_1\nfreqHz=200MHz:mul_1",
            "differs from 300MHz:add_1 in line 5; a linked system has one clock",
        ),
    ],
)
def test_clock_errors(clock: str, words: str, kernels: Path, tmp_path: Path) -> None:
    assert words in refused(write_cfg(tmp_path, *TWO, clock=clock), kernels)


def test_missing_file(kernels: Path, tmp_path: Path) -> None:
    assert "none.cfg: linker file cannot be read" in refused(tmp_path / "none.cfg", kernels)


def test_broken_exports(kernels: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kernels"
    cfg = write_cfg(tmp_path, "nk=k:1", "nk=m:1")
    write_kernel(folder, "k", RELAY.format(name="k", bits=31))
    write_kernel(folder, "m", RELAY.format(name="m", bits=31).replace("endmodule", "endmodule\nmodule k;\nendmodule"))
    assert "module k is in k and in m; rename one" in refused(cfg, folder)
    assert "module k is in the top module and in k; rename one" in refused(cfg, folder, top="k")
    (folder / "m" / "m.v").write_text("module m (input wire clk);\nendmodule\n")
    assert "m.v was changed after its export; export m again" in refused(cfg, folder)
    (folder / "m" / "manifest.json").write_text("{}")
    assert "manifest.json is damaged; export m again" in refused(cfg, folder)
    (folder / "m" / "m.v").unlink()
    (folder / "m" / "manifest.json").unlink()
    (folder / "m").rmdir()
    write_kernel(folder, "m", "module m (input wire clk);\nendmodule\n")
    assert "kernel m has no port ap_clk; give it a clock of that name" in refused(cfg, folder)


@pytest.mark.parametrize("top", ["a-b", "1a", "module"])
def test_top_must_be_a_name(top: str, kernels: Path, tmp_path: Path) -> None:
    assert refused(write_cfg(tmp_path, "nk=add:1"), kernels, top=top).startswith(f"'{top}' cannot be the name of a")


def test_parts_must_agree(tmp_path: Path) -> None:
    write_kernel(tmp_path / "kernels", "k", RELAY.format(name="k", bits=31))
    write_kernel(tmp_path / "kernels", "m", RELAY.format(name="m", bits=31), part="xc7z020")
    text = refused(write_cfg(tmp_path, "nk=k:1", "nk=m:1"), tmp_path / "kernels")
    assert "kernels are exported for different parts (k for xck26, m for xc7z020); export them for one" in text


def test_command_line(kernels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cfg = write_cfg(tmp_path, "nk=loader:1", "nk=add:1", "sc=loader_1.y:add_1.x", "sp=loader_1.m_axi_gmem:HP0")
    arguments = ["link", str(cfg), "--kernels", str(kernels), "--out", str(tmp_path / "out")]
    assert main(arguments) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == str(tmp_path / "out" / "sys_system.v")
    assert "  m_axi_loader_1_gmem: m_axi HP0" in shown
    cfg.write_text("[connectivity]\nnk=\n")
    assert main(arguments) == 2
    assert "sys.cfg:2: nk=: is not KERNEL" in capsys.readouterr().err
