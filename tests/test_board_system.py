"""The system of an image, from the manifest of a linked bundle."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from linked_manifest import BANKS, STREAMS, linked_manifest, mover

from rtl_export.export import ROOT
from rtl_export.linker import link
from runtime.system import ARG_BYTES, ARG_MEMORY, ARG_OFFSET
from verif.board_system import BoardSystemError, board_system


def test_movers_have_streams_addresses_and_banks() -> None:
    system = board_system(linked_manifest())
    movers = system.movers()
    assert set(movers) == set(STREAMS)
    assert len({unit.base for unit in movers.values()}) == len(STREAMS)
    assert {stream: unit.banks[ARG_MEMORY] for stream, unit in movers.items()} == BANKS
    assert system.clock_mhz == 300.0


def test_arguments_are_where_the_host_expects_them() -> None:
    kernels = {kernel.name: kernel for kernel in board_system(linked_manifest()).kernels}
    for name in ("mm2s", "s2mm"):
        names = [argument.name for argument in kernels[name].arguments]
        assert (names[ARG_MEMORY], names[ARG_OFFSET], names[ARG_BYTES]) == ("mem", "offset", "bytes")


def test_a_kernel_without_registers_has_no_address() -> None:
    (awq_gemv,) = (kernel for kernel in board_system(linked_manifest()).kernels if kernel.name == "awq_gemv")
    assert (awq_gemv.protocol, [unit.base for unit in awq_gemv.units]) == ("ap_ctrl_none", [None])
    assert [port.mode for port in awq_gemv.ports] == ["read_only"] * 4 + ["write_only"] * 2


@pytest.mark.parametrize("tag", [None, "HP9"])
def test_a_memory_without_bank_is_refused(tag: str | None) -> None:
    manifest = linked_manifest()
    manifest["memories"] |= {"m_axi_mm2s_s_w_gmem": tag}
    with pytest.raises(
        BoardSystemError, match=f"mm2s_s_w: the memory of m_axi_gmem is {tag}; say sp=mm2s_s_w.m_axi_gmem"
    ):
        board_system(manifest)


def test_a_mover_that_the_host_would_not_find_is_refused() -> None:
    manifest = linked_manifest()
    wrong = {f"{mover('s_w')}.s": f"{mover('s_x')}.s", f"{mover('s_x')}.s": f"{mover('s_w')}.s"}
    for stream in manifest["streams"]:
        stream["source"] = wrong.get(stream["source"], stream["source"])
    with pytest.raises(
        BoardSystemError, match="mm2s_s_x: moves stream 's_w'; the host program looks for it as mm2s_s_w"
    ):
        board_system(manifest)


def test_a_mover_may_be_named_after_kernel_and_stream() -> None:
    text = json.dumps(linked_manifest())
    for old, new in (("mm2s_s_", "mm2s_awq_gemv_s_"), ("s2mm_m_", "s2mm_awq_gemv_m_")):
        text = text.replace(old, new)
    system = board_system(json.loads(text))
    assert set(system.movers()) == {f"awq_gemv.{stream}" for stream in STREAMS}
    assert system.streams["mm2s_awq_gemv_s_w"] == "awq_gemv.s_w"


def test_the_committed_system_is_that_of_these_tests(tmp_path: Path) -> None:
    """hls/system/awq_gemv.cfg, linked from the committed exports."""
    bundle = link(ROOT / "hls" / "system" / "awq_gemv.cfg", out=tmp_path / "out", top="awq_gemv_system")
    committed, ours = board_system(bundle.manifest), board_system(linked_manifest())
    assert committed.streams == ours.streams
    assert {unit.name: unit.banks for _, unit in committed.units()} == {
        unit.name: unit.banks for _, unit in ours.units()
    }
    want = {(kernel.name, a.name, a.kind, a.port, a.offset) for kernel in ours.kernels for a in kernel.arguments}
    assert {(k.name, a.name, a.kind, a.port, a.offset) for k in committed.kernels for a in k.arguments} == want
