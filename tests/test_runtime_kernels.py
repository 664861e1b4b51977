"""Several kernels side by side in one image, through real XRT: two echo kernels in the place of those of hls/system."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from board_echo import KERNEL, echo_design, echo_vectors
from smoke_run import MARKS, folder, smoke
from test_rtl_export_linker import write_kernel

from golden.frames import kernel_ports, vector_kernels
from quant.vectorset import VectorSet, read_vector_set, write_vector_set
from rtl_export.export import PART
from rtl_export.linker_cfg import read_link_file
from runtime.exits import Exit
from verif.board_sim import (
    SHARED_SYSTEMS,
    SYSTEMS,
    BoardSimError,
    Design,
    VirtualBoard,
    build_board,
    run_board_sim,
    system_of,
)

ROOT = Path(__file__).resolve().parent.parent
KERNELS = (KERNEL, f"{KERNEL}_b")
STREAMS = ("s_cmd", "s_x", "s_w", "s_param", "m_y", "m_status")


def side_by_side() -> str:
    """Return a linker file of both kernels, each with movers that are named after it."""
    moved = [("mm2s" if stream[0] == "s" else "s2mm", kernel, stream) for kernel in KERNELS for stream in STREAMS]
    lines = ["[connectivity]", *(f"nk={kernel}:1:{kernel}_1" for kernel in KERNELS)]
    for mover in ("mm2s", "s2mm"):
        units = [f"{mover}_{kernel}_{stream}" for name, kernel, stream in moved if name == mover]
        lines.append(f"nk={mover}:{len(units)}:{','.join(units)}")
    for mover, kernel, stream in moved:
        ends = [f"{mover}_{kernel}_{stream}.s", f"{kernel}_1.{stream}"]
        lines.append(f"stream_connect={':'.join(ends if mover == 'mm2s' else ends[::-1])}")
        lines.append(f"sp={mover}_{kernel}_{stream}.mem:HP{len(stream) % 4}")
    return "\n".join([*lines, "[clock]", f"freqHz=300000000:{KERNELS[0]}_1.ap_clk"]) + "\n"


@pytest.fixture(scope="session")
def design(folder: Path) -> Design:
    made = echo_design(folder / "both")
    text = (ROOT / "tests" / "rtl" / f"{KERNEL}.v").read_text()
    write_kernel(made.exports, KERNELS[1], text.replace(KERNEL, KERNELS[1]), part=PART)
    linker = folder / "both" / "both.cfg"
    linker.write_text(side_by_side())
    return Design("both", linker, made.exports)


@pytest.fixture(scope="session")
def board(design: Design, folder: Path) -> VirtualBoard:
    return build_board(design, folder / "out")


def rewritten(
    vectors: VectorSet, path: Path, kernel: str, packets: dict[str, list[int]], *, flip: bool = False
) -> Path:
    """Write a set again, for another kernel, with these packets in each frame, and perhaps a wrong expected byte."""
    streams = {name: beats.copy() for name, beats in vectors.streams.items()}
    streams["m_y"][-1, 3] ^= flip
    frames = [replace(frame, packets=packets) for frame in vectors.frames]
    write_vector_set(path, kernel=kernel, case=path.name, seed=1, source="tests", frames=frames, streams=streams)
    return path


@pytest.fixture(scope="session")
def sets(folder: Path) -> list[Path]:
    """A set of the first kernel, and one of the second whose frames have several packets in a stream."""
    first = echo_vectors(folder / "sets" / "first")
    packets = {"s_x": [1, 2], "s_w": [3, 1, 4], "m_y": [3, 1, 4]}
    return [first, rewritten(read_vector_set(first), folder / "sets" / "second", KERNELS[1], packets)]


@pytest.mark.xrt
@pytest.mark.sim
@pytest.mark.skipif(bool(MARKS[2].args[0]), reason=str(MARKS[2].kwargs["reason"]))
class TestOnTheVirtualBoard:
    def test_sets_of_two_kernels_go_through_one_image(self, design: Design, sets: list[Path], folder: Path) -> None:
        rows = run_board_sim(sets, out=folder / "out", timeout=120, design=design)
        assert [(row["kernel"], row["mismatches"], row["cycles"]) for row in rows] == [
            (KERNELS[0], 0, None),
            (KERNELS[1], 0, None),
        ]
        assert rows[1]["bytes_compared"] == 3 * 9 * 16

    def test_a_difference_behind_the_second_kernel_is_named(
        self, board: VirtualBoard, sets: list[Path], folder: Path
    ) -> None:
        wrong = rewritten(read_vector_set(sets[1]), folder / "sets" / "wrong", KERNELS[1], {}, flip=True)
        with smoke(board, [sets[0], wrong], folder) as run:
            status, output = run.finish(60)
            assert status == Exit.DIFFERENCE, output
            assert f"{KERNELS[0]}/first: 3 frames, 432 bytes, 0 mismatches" in output
            assert f"{KERNELS[1]}/wrong: 3 frames, 432 bytes, 1 mismatches" in output

    def test_a_kernel_can_be_chosen(self, board: VirtualBoard, sets: list[Path], folder: Path) -> None:
        with smoke(board, sets, folder, "--stage", KERNELS[1]) as run:
            assert run.finish(60)[0] == Exit.PASS
            assert [row["kernel"] for row in run.result()["rows"]] == [KERNELS[1]]

    def test_a_kernel_without_movers_is_refused(self, board: VirtualBoard, sets: list[Path], folder: Path) -> None:
        """mm2s is in the image, but no mover serves a stream of its own."""
        path = rewritten(read_vector_set(sets[0]), folder / "sets" / "of_a_mover", "mm2s", {})
        with smoke(board, path, folder) as run:
            status, output = run.finish(60)
            assert status == Exit.IMAGE, output
            assert "compute unit mm2s:mm2s_s_cmd is missing; link with hls/system/*.cfg" in output


# ---- hls/system -----------------------------------------------------------------------------------------------------


def test_every_kernel_with_vector_sets_is_in_a_system() -> None:
    assert {kernel: system_of(kernel) for kernel in vector_kernels()} == {
        kernel: "lanes" if kernel.startswith("awq_gemv") else "kernels" for kernel in vector_kernels()
    }
    assert system_of("awq_gemv") == "awq_gemv"
    with pytest.raises(BoardSimError, match=r"kv_cache: no system of .* has it beside movers; add it to kernels.cfg"):
        system_of("kv_cache")


@pytest.mark.parametrize("system", SHARED_SYSTEMS)
def test_every_stream_of_a_shared_system_has_its_mover(system: str) -> None:
    file = read_link_file(SYSTEMS / f"{system}.cfg")
    kernels = [unit.kernel for unit in file.units if unit.kernel not in ("mm2s", "s2mm")]
    ends = {(str(connection.source), str(connection.sink)) for connection in file.connections}
    wanted = set()
    for kernel in kernels:
        for stream in kernel_ports(kernel).streams:
            end = f"{kernel}_1.{stream}"
            sends = stream.startswith("s_")
            wanted.add((f"mm2s_{kernel}_{stream}.s", end) if sends else (end, f"s2mm_{kernel}_{stream}.s"))
    assert ends == wanted and len(kernels) == len(set(kernels)) > 1
