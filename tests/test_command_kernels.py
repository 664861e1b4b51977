"""Kernels that carry out a layer's program: their testbenches, RTL = C simulation, and wrong kernels noticed."""

from __future__ import annotations

from pathlib import Path

import pytest
from own_testbench import HLS, own_testbench, own_testbench_of_a_mutant

from rtl_export.cosim import cli

KERNELS = ("read_mover", "write_mover", "trace", "sequencer")

MUTANTS = {
    "packet in parts": ("read_mover", "i == count - 1 && !cmd.emit", "i == count - 1"),
    "no beats": ("read_mover", "|| beats == 0", "|| beats > 500"),
    "unknown op": ("read_mover", "cmd.op != 0 ||", "cmd.op == 2 ||"),
    "unused bits": ("read_mover", "kUnusedHigh)", "kUnusedHigh & 0xff00)"),
    "place of a packet": ("read_mover", "mem[offset + i]", "mem[offset + (i & 255)]"),
    "short packet": ("write_mover", "i == count - 1)", "false)"),
    "long packet": ("write_mover", "cmd.op == 0 && packet.late()", "refused && packet.late()"),
    "refused packet": ("write_mover", "cmd.op == 0 && packet.late()", "!refused && packet.late()"),
    "stop is no packet": ("write_mover", "stop ? Flags(0) : packet.flags(0)", "packet.flags(0)"),
    "turns": ("trace", "turn_ends ? has_b && !in_b : in_b", "turn_ends ? has_b : in_b"),
    "turn of one beat": ("trace", "(next_in_b ? beats_b : beats_a) == 1", "beats_a == 1"),
    "packet goes on": ("trace", "full_beat(data, ends && !goes_on)", "full_beat(data, ends)"),
    "rest of the second source": ("trace", "more = late_b", "more = false"),
    "a source twice": ("trace", " && source_b != source_a", ""),
    "first flags": ("sequencer", "flags != 0 && (result.flags & unit::kProgramStatus) == 0", "flags != 0"),
    "after the end": ("sequencer", "running = false;\n      } else", "running = true;\n      } else"),
    "no end": ("sequencer", "if (running) result.flags", "if (!running) result.flags"),
    "unknown unit": ("sequencer", "number < unit::kUnits &&", "number <= unit::kUnits &&"),
}


@pytest.mark.sim
@pytest.mark.parametrize("kernel", KERNELS)
def test_testbench_passes(kernel: str, tmp_path: Path) -> None:
    result = own_testbench(kernel, tmp_path)
    assert (result.returncode, result.stdout.split(":")[0]) == (0, "PASS"), result.stdout


@pytest.mark.sim
@pytest.mark.parametrize("name", MUTANTS)
def test_testbench_notices_a_wrong_kernel(name: str, tmp_path: Path) -> None:
    result = own_testbench_of_a_mutant(*MUTANTS[name], tmp_path)
    assert result.returncode != 0, f"{name}: {result.stdout}"


@pytest.mark.sim
@pytest.mark.parametrize("kernel", KERNELS)
def test_rtl_equals_c_simulation(kernel: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command of the kernel's own testbench, without stalls and with many."""
    assert cli.main([str(HLS / kernel), "--out", str(tmp_path)]) == 0, capsys.readouterr().out
