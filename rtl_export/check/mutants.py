"""Deliberate faults of the compiler, injected one at a time: how many random kernels does it take to find each?

python -m rtl_export.check.mutants [NAME...]     results in build/fuzz/mutants.json; 1 if one is not found
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import re
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from rtl_export import module, nodes, rtl, rtl_unit, schedule, verilog
from rtl_export.check.differential import try_kernels
from rtl_export.check.generate.kernel import generate
from rtl_export.check.native import BUILD
from rtl_export.memory import Memory
from rtl_export.nodes import Graph, Node
from rtl_export.rtl_unit import UnitEmitter
from rtl_export.schedule import Problem
from rtl_export.verilog import Ref

FOLDER = BUILD / "fuzz" / "mutants"
WORKERS = 2
BATCH = 5
Patch = tuple[object, str, Any]  # an object, the name of its attribute, what replaces it


@dataclass(frozen=True)
class Finding:
    """After how many kernels a mutant was found (0: it was not), and how it showed."""

    mutant: str
    kernels: int
    message: str
    seconds: float


# ---- the mutants ----------------------------------------------------------------------------------------------------


def zero_extension() -> list[Patch]:
    """Signed values are extended by zeros."""
    original = verilog.extend

    def extend(ref: Ref, bits: int, is_signed: bool) -> str:
        return original(ref, bits, False)

    return [(rtl_unit, "extend", extend)]


def unsigned_comparison() -> list[Patch]:
    """Signed comparisons are made without sign."""
    original = verilog._compare

    def compare(node: Node, raw: verilog.Raw) -> str:
        return original(node, raw).replace("$signed", "")

    return [(verilog, "_compare", compare)]


def early_phase() -> list[Patch]:
    """A loop with II > 1 starts its iterations a cycle too early."""
    original = UnitEmitter._phase

    def phase(emitter: UnitEmitter) -> list[str]:
        interval = emitter.unit.interval
        emitter.unit.interval -= 1
        lines = original(emitter)
        emitter.unit.interval = interval
        return lines

    return [(UnitEmitter, "_phase", phase)]


def recurrence_too_long() -> list[Patch]:
    """What the next iteration needs may be ready a stage too late."""
    original = schedule._data_flow

    def data_flow(problem: Problem) -> None:
        original(problem)
        backs = {(back, phi) for phi, back in problem.unit.backs.items()}
        problem.constraints = [(a, b, k - ((a, b) in backs)) for a, b, k in problem.constraints]

    return [(schedule, "_data_flow", data_flow)]


def no_stall_on_output() -> list[Patch]:
    """A stage does not wait for room in its output."""
    original = UnitEmitter._settle_outputs

    def settle(emitter: UnitEmitter) -> None:
        original(emitter)
        for stage, stalls in enumerate(emitter.stalls):
            emitter.stalls[stage] = [stall for stall in stalls if not re.search("_beat_(ready|room)", stall)]

    return [(UnitEmitter, "_settle_outputs", settle)]


def unconditional_store() -> list[Patch]:
    """Stores take place even where their branch is not taken."""
    original = UnitEmitter._effect

    def effect(emitter: UnitEmitter, node: Node) -> None:
        condition = node.args[0]
        if node.op == "store":
            node.args[0] = emitter.context.cdfg.graph.const(1, 1)
        original(emitter, node)
        node.args[0] = condition

    return [(UnitEmitter, "_effect", effect)]


def late_phi() -> list[Patch]:
    """A loop's register takes its next value a stage too late."""
    original = UnitEmitter._update

    def update(emitter: UnitEmitter, phi: Node, back: Node) -> None:
        time = phi.time
        phi.time = min(max(time, back.ready) + 1, emitter.unit.depth - 1)
        original(emitter, phi, back)
        phi.time = time

    return [(UnitEmitter, "_update", update)]


def static_without_value() -> list[Patch]:
    """Static variables start as 0."""
    return [_edited_verilog(lambda line: _after(line, "if (rst) mem_", "<=", " 0;"))]


def narrow_range() -> list[Patch]:
    """The largest sum is thought to be one less."""
    original = nodes._arithmetic_interval

    def narrow(op: str, a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
        lo, hi = original(op, a, b)
        return (lo, hi - 1) if op == "add" and hi - 1 >= lo else (lo, hi)

    return [(nodes, "_arithmetic_interval", narrow)]


def wrong_mux_order() -> list[Patch]:
    """Two choices in a row are merged with their values exchanged."""
    original = Graph._merge_selects

    def merge(graph: Graph, width: int, condition: Node, first: Node, second: Node) -> Node | None:
        merged = original(graph, width, condition, first, second)
        if merged is None or merged.op != "select":
            return merged
        test, one, other = merged.args
        return graph._pure("select", width, [test, other, one])

    return [(Graph, "_merge_selects", merge)]


def write_before_read() -> list[Patch]:
    """A RAM that is written gives the new word to a read in the same cycle."""
    old, new = (
        "q <= memory[read_address]",
        "q <= (|write) & write_address == read_address ? write_data : memory[read_address]",
    )
    return [_edited_verilog(lambda line: line.replace(old, new))]


def load_with_store() -> list[Patch]:
    """A load may take place in the same cycle as a store before it."""
    original = schedule._memory_order

    def memory_order(problem: Problem, memories: dict[str, Memory]) -> None:
        count = len(problem.constraints)
        original(problem, memories)
        late = [(a, b, 0 if (a.op, b.op, k) == ("store", "load", 1) else k) for a, b, k in problem.constraints[count:]]
        problem.constraints[count:] = late

    return [(schedule, "_memory_order", memory_order)]


def lost_beat() -> list[Patch]:
    """The buffer of an input takes one beat too many before it closes."""
    old, new = "open     <= ~rst & ~both_next;", "open     <= ~rst & ~both;"
    return [_edited_verilog(lambda line: line.replace(old, new))]


def late_exit() -> list[Patch]:
    """An iteration may write before it is known that the one before it leaves the loop."""
    original = schedule._speculation

    def speculation(problem: Problem) -> None:
        count = len(problem.constraints)
        original(problem)
        problem.constraints[count:] = [(a, b, k - (k < 0) - (k == 0)) for a, b, k in problem.constraints[count:]]

    return [(schedule, "_speculation", speculation)]


def no_squash() -> list[Patch]:
    """Iterations behind the one that leaves a loop go on."""
    return [_edited_verilog(lambda line: "" if "_leave) begin" in line else line)]


def shared_port() -> list[Patch]:
    """Accesses are thought to exclude each other as soon as both have conditions."""
    return [(schedule, "exclusive", lambda first, second: all(first) and all(second))]


MUTANTS: dict[str, Callable[[], list[Patch]]] = {
    make.__name__: make
    for make in (
        zero_extension,
        unsigned_comparison,
        early_phase,
        recurrence_too_long,
        no_stall_on_output,
        unconditional_store,
        late_phi,
        static_without_value,
        narrow_range,
        wrong_mux_order,
        write_before_read,
        load_with_store,
        lost_beat,
        late_exit,
        no_squash,
        shared_port,
    )
}


def _edited_verilog(edit: Callable[[str], str]) -> Patch:
    """Edit each line of the exported Verilog."""

    def emit(*arguments: Any, **options: Any) -> tuple[str, dict[str, int]]:
        text, bits = rtl.emit(*arguments, **options)
        return "\n".join(edit(line) for line in text.split("\n")), bits

    return (module, "emit", emit)


def _after(line: str, start: str, mark: str, text: str) -> str:
    return line[: line.index(mark) + len(mark)] + text if start in line else line


@contextmanager
def injected(name: str) -> Iterator[None]:
    """Run the compiler with one of MUTANTS."""
    with ExitStack() as stack:
        for place, attribute, replacement in MUTANTS[name]():
            stack.enter_context(patch.object(place, attribute, replacement))
        yield


# ---- finding them ---------------------------------------------------------------------------------------------------


def find(name: str, *, seed: int, kernels: int, folder: Path) -> Finding:
    """Try kernels until one shows the mutant: it fails with it, and does not without."""
    start = time.monotonic()
    for first in range(seed, seed + kernels, BATCH):
        batch = [generate(number) for number in range(first, min(first + BATCH, seed + kernels))]
        with injected(name):
            outcomes = try_kernels(batch, folder / name)
        for kernel, outcome in zip(batch, outcomes, strict=True):
            if outcome.status in ("mismatch", "deadlock") and try_kernels([kernel], folder / name)[0].status == "ok":
                tried = kernel.seed - seed + 1
                return Finding(name, tried, f"{outcome.status}: {outcome.message}", time.monotonic() - start)
    return Finding(name, 0, "", time.monotonic() - start)


def run(names: list[str], *, seed: int, kernels: int, folder: Path, workers: int) -> Iterator[Finding]:
    """Find mutants, several at a time."""
    find_one = partial(find, seed=seed, kernels=kernels, folder=folder)
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(find_one, names)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 1 if a mutant is not found."""
    parser = argparse.ArgumentParser(
        prog="python -m rtl_export.check.mutants", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(MUTANTS)} (default: all)")
    parser.add_argument("--kernels", type=int, default=200, help="tried at most for each (default: 200)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first (default: 0)")
    parser.add_argument("--workers", type=int, default=WORKERS, help=f"processes (default: {WORKERS})")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where results go (default: build/fuzz/mutants)")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - set(MUTANTS):
        parser.error(f"no mutant {', '.join(sorted(unknown))}")
    names = options.names or list(MUTANTS)
    findings = []
    for found in run(names, seed=options.seed, kernels=options.kernels, folder=options.folder, workers=options.workers):
        findings.append(found)
        text = f"found with {found.kernels} kernels" if found.kernels else "NOT FOUND"
        print(f"{found.mutant}: {text}, {found.seconds:.0f} s; {found.message[:150]}", flush=True)
    options.folder.mkdir(parents=True, exist_ok=True)
    (options.folder / "mutants.json").write_text(json.dumps([asdict(found) for found in findings], indent=2) + "\n")
    return int(any(not found.kernels for found in findings))


if __name__ == "__main__":
    sys.exit(main())
