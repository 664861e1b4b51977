"""The main job: a real-size decoder layer, bit for bit at every stage: linear layers, every kernel, the whole layer.

    python -m verif.verify                  every case on every back end
    python -m verif.verify -k down          only cases or kernels whose name contains "down"
    python -m verif.verify --backend rtl    only the RTL of single kernels
    python -m verif.verify --backend board_sim   only through XRT, there with every kernel
    python -m verif.verify -k layer         only the whole layer as a linked system of RTL, alone and behind XRT
    python -m verif.verify --wave           with FST waveforms in build/waves (slow; best with -k)

checkpoint -> quant -> packed bytes -> golden -> vector sets -> C-sim, RTL, virtual board -> build/report.
The whole layer runs as the RTL system of hls/system/layer.cfg, one step of decoding or prefill a row, and one step
of it through XRT on the virtual board.
Exit code 0: every byte equal, or every back end asked for had to be skipped (SKIPPED, with the reason).
1: a difference, or weight beats that leave too many cycles empty. 2: bad input, or a tool failed. 130: interrupted.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from golden.layer_vectors import BOUNDS, CASES, case_name, source_digest, write_layer_vectors
from quant import hf_folder, synthetic
from quant.checkpoint import open_checkpoint
from quant.errors import InputError
from quant.vectorset import Beats, VectorSet, read_vector_set
from rtl_export.errors import ExportError
from rtl_export.export import export_kernel
from runtime.interrupts import run_command
from verif import board_sim
from verif.board_sim import BoardSimError
from verif.common.runner import SimulationError
from verif.common.stream_kernel import described_kernels
from verif.csim import CsimError, build_testbench, run_testbench
from verif.kernel_sets import select_kernel_sets
from verif.layer import board as layer_board
from verif.layer import board_tokens as layer_tokens
from verif.layer import job as layer_job
from verif.layer import resources
from verif.layer.system import build_layer_system
from verif.report import Report, Row, discard_report, text_table, write_report
from verif.rtl import RtlResult, run_vector_sets
from verif.toolchain import ToolchainError

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
WAVES = BUILD / "waves"
KERNEL = "awq_gemv"
BACKENDS = ("csim", "rtl", "board_sim", layer_job.BACKEND)
STALL = 0.3
MIN_EFFICIENCY = 0.98  # weight beats per cycle, from the first to the last of a frame, without stalls
# Under stalls: the corner values and one real tensor. The others run without, where cycles are counted.
STALLED_CASES = ("corners", "qkv_g128")
BOARD_TIMEOUT = 300.0  # seconds


@dataclass(frozen=True)
class Options:
    """What the command line asked for."""

    keyword: str
    backends: tuple[str, ...]
    seed: int
    wave: bool
    report: Path


def parse(arguments: Sequence[str]) -> Options:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.verify", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "-k", dest="keyword", default="", metavar="TEXT", help="only cases (or kernels) that contain TEXT"
    )
    parser.add_argument("--backend", action="append", choices=BACKENDS, help="only this back end; may be repeated")
    parser.add_argument("--seed", type=int, default=1, help="seed of checkpoint, inputs and stalls (default 1)")
    parser.add_argument("--wave", action="store_true", help="write FST waveforms of the RTL to build/waves")
    parser.add_argument("--report", type=Path, default=BUILD / "report", help="folder of the report")
    options = parser.parse_args(arguments)
    return Options(options.keyword, tuple(options.backend or BACKENDS), options.seed, options.wave, options.report)


@contextmanager
def step(text: str) -> Iterator[None]:
    """Print what is going on, and how long it took."""
    print(f"  {text} ...", end="", flush=True)
    start = time.monotonic()
    yield
    print(f" {time.monotonic() - start:.1f} s", flush=True)


def digest_of(*modules: ModuleType) -> str:
    """Return a short digest of the modules' sources."""
    files = [Path(str(module.__file__)) for module in modules]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:8]


def prepare_checkpoint(seed: int) -> Path:
    """Return the seeded one-layer Qwen2.5-0.5B checkpoint, written if it is not there or does not read."""
    path = BUILD / "checkpoints" / f"qwen2.5-0.5b-1layer-seed{seed}-{digest_of(synthetic, hf_folder)}"
    try:
        open_checkpoint(path)
    except InputError:
        with step(f"checkpoint: seeded Qwen2.5-0.5B layer, seed {seed}"):
            shutil.rmtree(path, ignore_errors=True)  # our own cache
            synthetic.write_synthetic(path, layers=1, seed=seed)
    return path


def prepare_vectors(checkpoint: Path, seed: int) -> Path:
    """Return the folder of vector sets, written again if the checkpoint, the seed, our sources or a file changed."""
    out = BUILD / "vectors" / KERNEL
    stamp = out / "sources.sha256"
    digest = source_digest(ROOT, checkpoint, seed)
    if not (stamp.exists() and stamp.read_text() == digest and vectors_are_whole(out)):
        with step("quantize, pack, golden, float bound"):
            stamp.unlink(missing_ok=True)
            write_layer_vectors(checkpoint, out, packed=BUILD / "packed", seed=seed)
            stamp.write_text(digest)
    return out


def vectors_are_whole(folder: Path) -> bool:
    """Tell whether all vector sets below `folder` still read; a damaged one is reported."""
    try:
        for case in case_names():
            read_vector_set(folder / case)
    except InputError as error:
        print(f"  damaged, written again: {error}")
        return False
    return True


def case_names() -> list[str]:
    """Return the names of all cases, corners first."""
    return ["corners", *(case_name(name, size) for name, size in CASES)]


def select_cases(keyword: str) -> list[str]:
    """Return the names of the cases of `awq_gemv` to run, corners first."""
    return [name for name in case_names() if keyword in name or keyword in KERNEL]


def select_sets(options: Options) -> list[VectorSet]:
    """Return the vector sets to play, those of `awq_gemv` first."""
    chosen = []
    if cases := select_cases(options.keyword):
        folder = prepare_vectors(prepare_checkpoint(options.seed), options.seed)
        chosen = [read_vector_set(folder / case) for case in cases]
    return chosen + select_kernel_sets(options.keyword, options.seed)


def select_steps(options: Options) -> list[tuple[str, str]]:
    """Return the steps of the whole layer to run, each with its memory."""
    if layer_job.BACKEND not in options.backends:
        return []
    return [run for run in layer_job.RUNS if options.keyword in run[0] or options.keyword in layer_job.KERNEL]


def select_board_steps(options: Options) -> list[str]:
    """Return the steps of the whole layer to run on the virtual board."""
    if "board_sim" not in options.backends:
        return []
    return [step for step in layer_board.STEPS if options.keyword in step or options.keyword in layer_job.KERNEL]


def no_case(keyword: str) -> InputError:
    """Return the error for a -k that names nothing."""
    names = ", ".join([*case_names(), *described_kernels(), layer_job.KERNEL, layer_tokens.CASE])
    return InputError("command line", "-k", repr(keyword), f"no case or kernel contains it; there are {names}")


def by_kernel(sets: Sequence[VectorSet]) -> dict[str, list[VectorSet]]:
    """Return the vector sets of each kernel."""
    kernels: dict[str, list[VectorSet]] = {}
    for vectors in sets:
        kernels.setdefault(vectors.kernel, []).append(vectors)
    return kernels


def make_row(
    vectors: VectorSet, backend: str, received: dict[str, Beats], errors: Sequence[str], **figures: Any
) -> Row:
    """Compare all output bytes with the expected ones; `errors` is what the back end itself found wrong."""
    differences = [f"{backend} {vectors.case}: {error}" for error in errors]
    for name in vectors.expected:
        if first := vectors.first_divergence(name, received[name]):
            differences.insert(0, f"{backend} {vectors.case}: {first}")
    mismatches = sum(vectors.mismatches(name, received[name]) for name in vectors.expected)
    return Row(
        vectors.kernel,
        vectors.case,
        backend,
        bytes_compared=sum(beats.size for beats in vectors.expected.values()),
        mismatches=mismatches + len(errors),
        divergence=differences[0] if differences else None,
        **figures,
    )


def cycle_figures(vectors: VectorSet, result: RtlResult) -> dict[str, int | None]:
    """Return a row's cycles: of a lane between weight beats, beside one a beat; else from command to last status."""
    if vectors.kernel == KERNEL:
        return {"cycles": result.cycles, "ideal_cycles": len(vectors.streams["s_w"])}
    return {"cycles": result.answer_cycles, "ideal_cycles": None}


def run_csim(sets: Sequence[VectorSet], _options: Options) -> list[Row]:
    """Play the vector sets through the kernels' C++."""
    rows = []
    for kernel, chosen in by_kernel(sets).items():
        with step(f"csim {kernel}: g++"):
            program = build_testbench(ROOT / "hls" / kernel)
        with step(f"csim {kernel}: {len(chosen)} vector sets"):
            for vectors in chosen:
                result = run_testbench(program, vectors)
                errors = [] if result.passed else [f"testbench: {result.log.strip()}"]
                figures = {"cycles": None, "ideal_cycles": None, "seconds": result.seconds}
                rows.append(make_row(vectors, "csim", result.received, errors, **figures))
    return rows


def run_rtl(sets: Sequence[VectorSet], options: Options) -> list[Row]:
    """Export the kernels and play the vector sets through their RTL, without stalls and under stalls."""
    rows = []
    for kernel, chosen in by_kernel(sets).items():
        with step(f"rtl {kernel}: export"):
            export_kernel(kernel)
        stalled = [vectors for vectors in chosen if kernel != KERNEL or vectors.case in STALLED_CASES]
        rows += [row for stall, some in ((0.0, chosen), (STALL, stalled)) for row in play_rtl(some, stall, options)]
    return rows


def play_rtl(sets: Sequence[VectorSet], stall: float, options: Options) -> list[Row]:
    """Play vector sets of one kernel through its RTL."""
    if not sets:
        return []
    kernel = sets[0].kernel
    with step(f"rtl {kernel}: {len(sets)} vector sets" + (f", {stall:.0%} stalls" if stall else "")):
        wave = WAVES / f"{kernel}_stall{100 * stall:.0f}.fst" if options.wave else None
        results = run_vector_sets(sets, stall=stall, seed=options.seed, wave=wave, out=BUILD / "rtl" / kernel)
    return [
        make_row(
            vectors,
            "rtl",
            result.beats,
            result.errors,
            seconds=result.seconds,
            stall=stall,
            **cycle_figures(vectors, result),
        )
        for vectors, result in zip(sets, results, strict=True)
    ]


def run_board(sets: Sequence[VectorSet], options: Options) -> list[Row]:
    """Play vector sets through real XRT into the same RTL, one image for each system.

    Those of every kernel if this is the only back end, else `awq_gemv`'s: the others' image takes minutes to build.
    """
    is_alone = options.backends == ("board_sim",)
    systems: dict[str, list[Path]] = {}
    for vectors in (one for one in sets if is_alone or one.kernel == KERNEL):
        systems.setdefault(board_sim.system_of(vectors.kernel), []).append(vectors.path)
    rows = []
    for system, paths in systems.items():
        with step(f"board_sim {system}: {len(paths)} vector sets through XRT"):
            results = board_sim.run_board_sim(paths, out=BUILD / "board_sim", timeout=BOARD_TIMEOUT)
        rows += [Row(**result) for result in results]
    return rows


RUNNERS: dict[str, Callable[[Sequence[VectorSet], Options], list[Row]]] = {
    "csim": run_csim,
    "rtl": run_rtl,
    "board_sim": run_board,
}


def skip_reasons(backends: Sequence[str]) -> dict[str, str]:
    """Return why a back end cannot run on this machine, by back end."""
    reason = board_sim.unavailable_reason() if "board_sim" in backends else None
    return {"board_sim": reason} if reason else {}


def check_efficiency(rows: Sequence[Row]) -> list[str]:
    """Return a failure for each real tensor whose weight beats, without stalls, leave too many cycles empty."""
    real = [row for row in rows if row.kernel == KERNEL and row.case != "corners"]
    judged = [row for row in real if row.backend == "rtl" and not row.stall]
    return [
        f"{row.case}: {row.efficiency:.4f} weight beats a cycle on the RTL, {MIN_EFFICIENCY} is the least"
        for row in judged
        if row.efficiency is None or row.efficiency < MIN_EFFICIENCY
    ]


def check_agreement(rows: Sequence[Row]) -> list[str]:
    """Return a failure for each back end that did not compare the same bytes of a case as the others."""
    compared: dict[str, set[int]] = {}
    for row in rows:
        compared.setdefault(f"{row.kernel} {row.case}", set()).add(row.bytes_compared)
    return [f"{case}: back ends compared {sorted(sizes)} bytes" for case, sizes in compared.items() if len(sizes) > 1]


def collect_facts(options: Options, started: float) -> dict[str, Any]:
    """Return what a reader of the report wants to know beside the rows."""
    bounds = BUILD / "vectors" / KERNEL / BOUNDS
    return {
        "label": "cycles: simulated (Verilator); seconds: measured on this machine",
        "command": " ".join(["python -m verif.verify", *sys.argv[1:]]),
        "seed": options.seed,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "seconds": round(time.monotonic() - started, 1),
        "waves": sorted(str(path) for path in WAVES.glob("*.fst")) if options.wave else [],
        "float_bound": json.loads(bounds.read_text())["bounds"] if bounds.exists() else [],
    }


def golden_layer(seed: int) -> layer_job.Layer:
    """Return the golden layer of the seeded checkpoint, packed."""
    checkpoint = prepare_checkpoint(seed)
    with step("layer: golden weights"):
        return layer_job.real_layer(checkpoint, seed)


def run_board_layer(layer: layer_job.Layer, steps: Sequence[str]) -> list[Row]:
    """Run steps of the whole layer through real XRT into the same RTL system."""
    rows = []
    for name in steps:
        with step(f"board_sim: layer, {name} through XRT"):
            rows.append(layer_board.play_on_board(layer, name, BUILD / "board_sim"))
    return rows


def run_layers(
    steps: Sequence[tuple[str, str]], board_steps: Sequence[str], seed: int, report: Path
) -> tuple[list[Row], list[str], list[str]]:
    """Run steps of the whole layer, alone and behind XRT; return their rows, failures and the report's sections."""
    if not steps and not board_steps:
        return [], [], []
    layer = golden_layer(seed)
    rows, failures, sections = run_layer(layer, steps, report) if steps else ([], [], [])
    return [*rows, *run_board_layer(layer, board_steps)], failures, sections


def select_tokens(options: Options) -> bool:
    """Tell whether the small model is to write tokens on the virtual board."""
    named = options.keyword in layer_tokens.CASE or options.keyword in layer_job.KERNEL
    return named and "board_sim" in options.backends


def run_board_tokens() -> list[Row]:
    """Let the trained small model write tokens through real XRT and print them."""
    with step(f"board_sim: {layer_tokens.COUNT} tokens of models/tiny through XRT"):
        made = layer_tokens.play_tokens(BUILD / "board_sim", BUILD / "text")
    print(made.text)
    return [made.row]


def run_layer(
    layer: layer_job.Layer, steps: Sequence[tuple[str, str]], report: Path
) -> tuple[list[Row], list[str], list[str]]:
    """Run steps of the whole layer; return their rows, failures and the report's sections."""
    with step("layer: export, link, build"):
        system = build_layer_system(BUILD / "layer" / "linked")
    runs = []
    with step(f"layer: {len(steps)} steps"):
        for name, profile in steps:
            out = BUILD / "layer" / f"{name}-{profile}"
            runs.append(layer_job.play(layer, system, name, out, profile=profile))
    failures = [*layer_job.check_shares(runs), *layer_job.check_prefill(runs), *layer_job.check_seconds(runs)]
    return [layer_job.row(played) for played in runs], failures, layer_job.report_section(layer, runs, report)


def verify(options: Options) -> Report:
    """Run the pipeline and return the report. Raises InputError if the command line names nothing."""
    started = time.monotonic()
    sets, steps, board_steps = select_sets(options), select_steps(options), select_board_steps(options)
    tokens = select_tokens(options)
    if not sets and not steps and not board_steps and not tokens:
        raise no_case(options.keyword)
    skipped = skip_reasons(options.backends)
    board_steps = [] if "board_sim" in skipped else board_steps
    rows: list[Row] = []
    for backend in options.backends:
        if backend in RUNNERS and backend not in skipped and sets:
            rows += RUNNERS[backend](sets, options)
    layer_rows, layer_failures, sections = run_layers(steps, board_steps, options.seed, options.report)
    rows += layer_rows
    if tokens and "board_sim" not in skipped:
        rows += run_board_tokens()
    failures = [*check_agreement(rows), *check_efficiency(rows), *layer_failures]
    return Report(rows, skipped, failures, collect_facts(options, started), [*sections, resources.section()])


def show(report: Report, folder: Path) -> None:
    """Print the table, the differences and the verdict."""
    print(f"\n{text_table(report.rows)}\n")
    for row in report.rows:
        if row.divergence:
            print(f"first difference: {row.divergence}")
    for failure in report.failures:
        print(f"failure: {failure}")
    for backend, reason in report.skipped.items():
        print(f"skipped {backend}: {reason}")
    for wave in report.facts.get("waves", ()):
        print(f"waveform: {wave}")
    print(f"report: {folder / 'verify.html'}\n{report.verdict}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the main job; see the module's docstring for the exit codes."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        discard_report(options.report)  # an old PASS must not outlive a run that fails
        report = verify(options)
        write_report(report, options.report)
    except (ValueError, OSError, CsimError, SimulationError, ToolchainError, ExportError, BoardSimError) as error:
        print(f"\nverify: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nverify: interrupted", file=sys.stderr)
        return 130
    show(report, options.report)
    return 1 if report.verdict == "FAIL" else 0


if __name__ == "__main__":
    sys.exit(run_command("verify", main))
