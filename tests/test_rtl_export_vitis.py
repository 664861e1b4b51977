"""The vitis exporter against fake tools on PATH: they record their command line and leave Verilog where Vitis does."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from rtl_export import vitis
from rtl_export.__main__ import main
from rtl_export.errors import ExportError
from rtl_export.export import ROOT, export_kernel, is_fresh

KERNEL = "awq_gemv"

# The style of Vitis HLS: ports in the body, widths by parameters, an attribute with text before the module.
TOP = """`timescale 1 ns / 1 ps
(* CORE_GENERATION_INFO="awq_gemv_awq_gemv,hls_ip_2024_2,{HLS_INPUT_TYPE=cxx}" *)
module awq_gemv (
        ap_clk, ap_rst_n, s_w_TDATA, s_w_TVALID, s_w_TREADY, m_y_TDATA, m_y_TVALID, m_y_TREADY, m_y_TLAST,
        s_axi_control_AWADDR, m_axi_gmem_WSTRB, interrupt
);
parameter    C_S_AXI_CONTROL_ADDR_WIDTH = 6;
parameter    C_M_AXI_GMEM_DATA_WIDTH = 32;
parameter    C_M_AXI_GMEM_WSTRB_WIDTH = (C_M_AXI_GMEM_DATA_WIDTH / 8);
input   ap_clk;
input   ap_rst_n;
input  [127:0] s_w_TDATA;
input   s_w_TVALID;
output   s_w_TREADY;
output  [127:0] m_y_TDATA;
output   m_y_TVALID;
input   m_y_TREADY;
output  [0:0] m_y_TLAST;
input  [C_S_AXI_CONTROL_ADDR_WIDTH - 1:0] s_axi_control_AWADDR;
output  [C_M_AXI_GMEM_WSTRB_WIDTH - 1:0] m_axi_gmem_WSTRB;
output   interrupt;
reg ap_rst_n_inv;
awq_gemv_rom #(
    .DataWidth( 8 ),
    .AddressWidth( 4 ))
rom_U(
    .clk(ap_clk)
);
endmodule
"""
ROM = 'module awq_gemv_rom (clk);\ninput clk;\ninitial $readmemh("./awq_gemv_rom.dat", rom);\nendmodule\n'
FLOAT = """module awq_gemv_fadd (clk);
input clk;
awq_gemv_fadd_32ns_ip awq_gemv_fadd_32ns_ip_u (
    .aclk ( clk )
);
endmodule
"""
RTL = {"awq_gemv.v": TOP, "awq_gemv_rom.v": ROM, "awq_gemv_rom.dat": "00\n"}

FAKE = """#!{python}
import json, pathlib, sys
here = pathlib.Path(__file__)
words = sys.argv[1:]
if words == [{version!r}]:
    print({banner!r})
    sys.exit(0)
with here.with_name("calls.txt").open("a") as calls:
    calls.write(json.dumps([str(pathlib.Path.cwd()), here.name, *words]) + "\\n")
script = pathlib.Path(words[words.index({config!r}) + 1])
here.with_name("script.txt").write_text(script.read_text())
print("ERROR: [HLS 200-70] Compilation errors found.")
if {code}:
    sys.exit({code})
project = pathlib.Path(words[words.index("--work_dir") + 1]) / "hls" if "--work_dir" in words else (
    pathlib.Path("build/awq_gemv/solution1"))
for folder in (project / "syn" / "verilog", project / "syn" / "report"):
    folder.mkdir(parents=True)
for name, text in {files!r}.items():
    (project / "syn" / "verilog" / name).write_text(text)
"""


class Tools:
    """A folder that is all of PATH, and the fake tools in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()

    def install(self, program: str, release: str, files: dict[str, str] | None = None, code: int = 0) -> None:
        unified = program == "v++"
        banner = (
            f"****** v++ v{release} (64-bit)" if unified else f"Vitis HLS - from C, C++ and OpenCL v{release} (64-bit)"
        )
        text = FAKE.format(
            python=sys.executable,
            version="--version" if unified else "-version",
            banner=banner if release else "no licence",
            config="--config" if unified else "-f",
            code=code,
            files=RTL if files is None else files,
        )
        path = self.folder / program
        path.write_text(text)
        path.chmod(0o755)

    def calls(self) -> list[list[str]]:
        path = self.folder / "calls.txt"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    def script(self) -> str:
        return (self.folder / "script.txt").read_text()


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tools:
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(vitis, "WORK", tmp_path / "work")
    return Tools(tmp_path / "bin")


def check_bundle(out: Path, tool: str, release: str) -> None:
    assert sorted(path.name for path in out.iterdir()) == sorted([*RTL, "manifest.json"])
    assert (out / "awq_gemv.v").read_text() == TOP
    manifest = json.loads((out / "manifest.json").read_text())
    assert (manifest["exporter"], manifest["tools"], manifest["top"]) == ("vitis", {tool: release}, KERNEL)
    assert (manifest["schema"], manifest["part"]) == ("layerlock.rtl", "xck26-sfvc784-2LV-c")
    assert set(manifest["outputs"]) == set(RTL)
    assert {"hls/awq_gemv/awq_gemv.cpp", "hls/include/layout_gen.hpp"} <= set(manifest["inputs"])
    assert "hls/awq_gemv/tb.cpp" not in manifest["inputs"]
    ports = {port["name"]: port for port in manifest["ports"]}
    assert ports["m_y"] == {
        "name": "m_y",
        "protocol": "axis",
        "signals": {"TDATA": 128, "TVALID": 1, "TREADY": 1, "TLAST": 1},
    }
    assert ports["s_axi_control"]["signals"] == {"AWADDR": 6}
    assert ports["m_axi_gmem"] == {"name": "m_axi_gmem", "protocol": "m_axi", "signals": {"WSTRB": 4}}
    assert list(ports) == ["s_w", "m_y", "s_axi_control", "m_axi_gmem", "interrupt"]


def test_unified_flow(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "2024.2")
    out = tmp_path / "out"
    bundle = export_kernel(KERNEL, exporter="vitis", out=out)
    assert [source.name for source in bundle.sources] == ["awq_gemv.v", "awq_gemv_rom.v"]
    project = str(tmp_path / "work" / KERNEL / "project")
    words = ["v++", "-c", "--mode", "hls", "--config", "hls_config.cfg", "--work_dir", project]
    assert tools.calls() == [[str(ROOT / "hls" / KERNEL), *words]]
    check_bundle(out, "v++", "2024.2")


def test_tcl_flow(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "2023.1", code=1)  # has no --mode hls, so it must not be called
    tools.install("vitis_hls", "2023.1")
    out = tmp_path / "out"
    export_kernel(KERNEL, exporter="vitis", out=out)
    assert tools.calls() == [[str(tmp_path / "work" / KERNEL), "vitis_hls", "-f", "run_hls.tcl"]]
    check_bundle(out, "vitis_hls", "2023.1")
    script = tools.script()
    assert f"[file normalize {{{ROOT / 'hls' / KERNEL / 'run_hls.tcl'}}}]" in script
    assert "csynth_design" in script
    assert "create_clock -period 3.33\n" in script
    assert "csim_design" not in script
    assert "export_design" not in script


def test_another_clock(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "2024.2")
    export_kernel(KERNEL, exporter="vitis", clock_mhz=250, out=tmp_path / "unified")
    assert tools.calls()[-1][6] == str(tmp_path / "work" / KERNEL / "hls_config.cfg")
    folder = ROOT / "hls" / KERNEL
    lines = tools.script().splitlines()
    assert "clock=4.000ns" in lines
    assert f"syn.file={folder / 'awq_gemv.cpp'}" in lines
    assert f"syn.cflags=-I{folder / '../include'}" in lines
    (tools.folder / "v++").unlink()
    tools.install("vitis_hls", "2022.2")
    bundle = export_kernel(KERNEL, exporter="vitis", clock_mhz=250, out=tmp_path / "tcl")
    assert "create_clock -period 4.000\n" in tools.script()
    assert bundle.manifest["clock_mhz"] == 250


def test_a_fresh_bundle_needs_no_tool(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "2024.2")
    out = tmp_path / "out"
    first = export_kernel(KERNEL, exporter="vitis", out=out)
    (tools.folder / "v++").unlink()
    assert export_kernel(KERNEL, exporter="vitis", out=out) == first
    assert is_fresh(KERNEL, exporter="vitis", out=out)
    assert not is_fresh(KERNEL, exporter="open", out=out)
    assert not is_fresh(KERNEL, exporter="vitis", clock_mhz=250, out=out)
    (out / "awq_gemv_rom.dat").write_text("01\n")
    assert not is_fresh(KERNEL, exporter="vitis", out=out)


def refused(tools: Tools, out: Path) -> str:
    with pytest.raises(ExportError) as caught:
        export_kernel(KERNEL, exporter="vitis", out=out)
    assert "\n" not in str(caught.value)
    assert sorted(path.name for path in out.parent.iterdir()) == ["bin", "work"][: 1 + bool(tools.calls())]
    return str(caught.value)


def test_no_tool(tools: Tools, tmp_path: Path) -> None:
    text = refused(tools, tmp_path / "out")
    assert "neither v++ 2023.2 or later nor vitis_hls is on PATH; install Vitis" in text
    tools.install("v++", "2022.1")
    assert "PATH (v++ 2022.1 has no --mode hls); install" in refused(tools, tmp_path / "out")


def test_no_release(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "")
    assert "`v++ --version` names no release" in refused(tools, tmp_path / "out")


@pytest.mark.parametrize(("program", "release"), [("v++", "2024.2"), ("vitis_hls", "2023.1")])
def test_failing_tool(program: str, release: str, tools: Tools, tmp_path: Path) -> None:
    tools.install(program, release, code=3)
    log = tmp_path / "work" / KERNEL / f"{program}.log"
    assert refused(tools, tmp_path / "out") == f"{program} failed with exit status 3; see {log}"
    assert "HLS 200-70" in log.read_text()


def test_missing_output(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "2024.2", files={"other.v": ROM})
    assert "left no Verilog of module awq_gemv" in refused(tools, tmp_path / "out")


def test_vendor_ip(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "2024.2", files=RTL | {"awq_gemv_fadd.v": FLOAT})
    text = refused(tools, tmp_path / "out")
    assert "awq_gemv_fadd instantiates awq_gemv_fadd_32ns_ip, vendor IP" in text
    assert "ap_fixed" in text


def test_a_failure_leaves_the_old_bundle(tools: Tools, tmp_path: Path) -> None:
    out = tmp_path / "out"
    tools.install("v++", "2024.2")
    export_kernel(KERNEL, exporter="vitis", out=out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    tools.install("v++", "2024.2", files={})
    with pytest.raises(ExportError):
        export_kernel(KERNEL, exporter="vitis", out=out, force=True)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_folder_of_somebody_else_is_not_replaced(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "2024.2")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "notes.txt").touch()
    with pytest.raises(ExportError, match=r"holds notes\.txt, which no export made"):
        export_kernel(KERNEL, exporter="vitis", out=tmp_path / "out")
    assert tools.calls() == []


def test_a_new_bundle_replaces_old_files(tools: Tools, tmp_path: Path) -> None:
    tools.install("v++", "2024.2", files=RTL | {"awq_gemv_old.v": ROM.replace("_rom", "_old")})
    export_kernel(KERNEL, exporter="vitis", out=tmp_path / "out")
    tools.install("v++", "2024.2")
    export_kernel(KERNEL, exporter="vitis", out=tmp_path / "out", force=True)
    check_bundle(tmp_path / "out", "v++", "2024.2")


def test_command_line(tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [KERNEL, "--exporter", "vitis", "--out", str(tmp_path / "out")]
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("neither v++")
    tools.install("v++", "2024.2")
    assert main(arguments) == 0
    assert capsys.readouterr().out.splitlines() == [str(tmp_path / "out" / n) for n in ("awq_gemv.v", "awq_gemv_rom.v")]
