"""Who disagrees with whom about a stage: each of its neighbours judged on the input that the stage had.

Quantizer and packer are judged for the stages of linear layers. The golden is judged by its tables, C-sim and RTL by
playing the stage's vector set through them alone, the runtime by the bytes that it put into memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from golden.weights import IntegerLinear, canonical_linears, from_canonical, from_packed
from quant import emit_cpp, tables
from quant.checkpoint import Checkpoint
from quant.errors import InputError
from quant.files import write_json
from quant.model_config import FUSED
from quant.packing import PackedLinear, pack_linear
from quant.tensors import QuantizedLinear
from quant.vectorset import Beats, read_vector_set
from rtl_export.export import export_kernel
from verif.common.runner import SimulationError, build_bulk
from verif.csim import CsimError, build_testbench, run_testbench
from verif.rtl import play
from verif.run_folder import Run
from verif.stage_vectors import LINEAR_STAGES, StageSet, StageSets
from verif.toolchain import ToolchainError

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("quantizer", "packer", "runtime", "golden", "C-sim", "RTL")


@dataclass(frozen=True)
class Verdict:
    """One judge's word: `agrees` is None if it could not be asked; `detail` says what it saw."""

    name: str
    agrees: bool | None
    detail: str

    def __str__(self) -> str:
        return f"  {self.name:10} {WORDS[self.agrees]:10} {self.detail}"


WORDS = {True: "agrees", False: "DIFFERS", None: "not asked"}


@dataclass(frozen=True)
class Played:
    """What a back end gave for a stage: its verdict and the beats of the stage's stream."""

    verdict: Verdict
    beats: Beats | None


def judge(run: Run, checkpoint: Checkpoint, sets: StageSets, stage: str, unit: str, *, wave: bool) -> list[Verdict]:
    """Return the verdicts on the stage `stage` of `unit`, in the order of NAMES."""
    verdicts: list[Verdict] = []
    vectors: list[StageSet] = []
    if stage in LINEAR_STAGES:
        name = LINEAR_STAGES[stage][0]
        linear = canonical_linears(checkpoint, run.facts.layer, run.facts.group_size)[list(FUSED).index(name)]
        read = run.weights[name]
        fresh = pack_linear(linear, tensor_id=read.tensor_id, lanes=read.lanes, checked=read.checked, scale=read.scale)
        verdicts = [
            judge_quantizer(checkpoint, run.facts.layer, name, linear),
            judge_packer(linear, fresh),
            judge_runtime(read, fresh),
        ]
        vectors.append(sets.write_linear(stage, linear, fresh))
    try:
        vectors.append(sets.write(stage, unit))
    except ModuleNotFoundError as error:
        return [*verdicts, judge_golden([]), Verdict("C-sim", None, str(error))]
    csim = [asked("C-sim", play_csim, one) for one in vectors]
    rtl = [asked("RTL", partial(play_rtl, run=run, out=sets.folder, wave=wave), one) for one in vectors]
    words = [judge_golden([one.beats for one in pair]) for pair in zip(csim, rtl, strict=True)]
    golden = next((word for word in words if not word.agrees), words[0])
    return [*verdicts, golden, worst(csim), worst(rtl)]


def worst(played: Sequence[Played]) -> Verdict:
    """Return the verdict that matters of a back end that played several kernels: a difference, silence, agreement."""
    order = (False, None, True)
    return min((one.verdict for one in played), key=lambda verdict: order.index(verdict.agrees))


# ---- quantizer, packer, runtime --------------------------------------------------------------------------------------


def judge_quantizer(checkpoint: Checkpoint, layer: int, name: str, linear: QuantizedLinear) -> Verdict:
    """Compare dequantized weights with the checkpoint's: round-to-nearest stays within one step."""
    if checkpoint.group_size is not None:
        return Verdict("quantizer", None, "the checkpoint came quantized")
    parts = [checkpoint.array(f"model.layers.{layer}.{part}.weight") for part in FUSED[name]]
    error = np.abs(linear.dequantize() - np.concatenate(parts))
    step = np.repeat(linear.scales.astype(np.float32), linear.group_size, axis=0).T
    worst = np.unravel_index(int(np.argmax(error - step)), error.shape)
    if error[worst] > 1.01 * step[worst] + 1e-6:
        return Verdict("quantizer", False, f"output row {worst[0]}, input {worst[1]} is off by {error[worst]:.3g}")
    return Verdict("quantizer", True, "every weight is within one step of the checkpoint's")


def judge_packer(linear: QuantizedLinear, fresh: PackedLinear) -> Verdict:
    """Compare the integers in freshly packed bytes with the quantizer's."""
    try:
        packed = from_packed(fresh)
    except InputError as error:
        return Verdict("packer", False, f"its own bytes are refused: {error}")
    difference = first_integer(from_canonical(linear), packed)
    return Verdict("packer", difference is None, difference or "its bytes hold the quantizer's integers")


def first_integer(want: IntegerLinear, got: IntegerLinear) -> str | None:
    """Name the first integer that differs between two layers, or None."""
    for field, where in (("difference", "input, row"), ("scale", "group, row"), ("shift", "row"), ("bias", "row")):
        one, other = (np.asarray(getattr(linear, field)) for linear in (want, got))
        if one.shape != other.shape:
            return f"{field} has shape {other.shape}, expected {one.shape}"
        differ = np.argwhere(one != other)
        if len(differ):
            at = tuple(int(i) for i in differ[0])
            return f"{field} at {where} {', '.join(map(str, at))} is {other[at]}, expected {one[at]}"
    return None


def judge_runtime(read: PackedLinear, fresh: PackedLinear) -> Verdict:
    """Compare the bytes in the run's memory with freshly packed ones."""
    for kind in ("blocks", "params"):
        for lane in range(fresh.lanes):
            have, want = getattr(read, kind)[lane], getattr(fresh, kind)[lane]
            if have.shape != want.shape:
                return Verdict("runtime", False, f"lane {lane}: {have.size} bytes of {kind}, packed are {want.size}")
            differ = np.argwhere(have != want)
            if len(differ):
                return Verdict("runtime", False, _byte_text(read, kind, lane, differ[0], len(differ)))
    return Verdict("runtime", True, "the bytes in memory are the packer's")


def _byte_text(read: PackedLinear, kind: str, lane: int, at: Sequence[int], count: int) -> str:
    row, byte = int(at[0]), int(at[1])
    what = f"block {row}" if kind == "blocks" else f"parameter beat {row}"
    text = f"memory of lane {lane}, {what}, byte {byte} is {getattr(read, kind)[lane][row, byte]:#04x}; "
    text += f"{count} bytes are not the packer's"
    try:
        from_packed(read)
    except InputError as error:
        return f"{text}; {error}"
    return f"{text}; CRCs and headers are right, so they were packed so, by other code or from other weights"


# ---- golden, C-sim, RTL ----------------------------------------------------------------------------------------------


def judge_golden(others: Sequence[Beats | None]) -> Verdict:
    """Judge the golden by its tables and by the others: alone against two that agree, it is the odd one."""
    wrong = _table_fault()
    if wrong:
        return Verdict("golden", False, wrong)
    answers = [beats for beats in others if beats is not None]
    if len(answers) == 2 and np.array_equal(answers[0], answers[1]) and len(answers[0]):
        return Verdict("golden", False, "C-sim and RTL agree with each other, not with it")
    return Verdict("golden", True, "its tables are what the generator gives")


def _table_fault() -> str | None:
    """Name the first entry of the committed tables that the generator does not give, or a stale C++ header."""
    have, want = _entries(tables.load()), _entries(tables.generate())
    for entry in sorted(set(have) | set(want)):
        if have.get(entry) != want.get(entry):
            return f"quant/tables.json: {entry} is {have.get(entry)}, the generator gives {want.get(entry)}"
    stale = [path.name for path in emit_cpp.stale_headers()]
    return f"C++ constants are stale: {', '.join(stale)}; run `{emit_cpp.REPAIR}`" if stale else None


def _entries(data: tables.Tables) -> dict[str, int]:
    lists = {"exp2": data["exp2"], "sigmoid": data["sigmoid"]}
    found = {f"{name}[{i}]": value for name, values in lists.items() for i, value in enumerate(values)}
    return found | {f"log2e[{dim}]": value for dim, value in data["log2e"].items()}


def asked(name: str, play_stage: Callable[[StageSet], tuple[Beats, Beats, str]], stage: StageSet) -> Played:
    """Return a back end's verdict; `beats` are set only where they differ from the golden's."""
    try:
        want, got, trouble = play_stage(stage)
    except (CsimError, SimulationError, ToolchainError) as error:
        return Played(Verdict(name, None, str(error).splitlines()[0]), None)
    if np.array_equal(want, got) and not trouble:
        return Played(Verdict(name, True, "gives the golden's bytes for the stage's input"), None)
    return Played(Verdict(name, False, trouble or _first_word(want, got)), got)


def _first_word(want: Beats, got: Beats) -> str:
    common = min(want.size, got.size)
    differ = np.flatnonzero(want.reshape(-1)[:common] != got.reshape(-1)[:common])
    if not len(differ):
        return f"gives {len(got)} beats, the golden {len(want)}"
    beat, byte = divmod(int(differ[0]), want.shape[1])
    return f"beat {beat}, byte {byte}: {bytes(got[beat]).hex()}, the golden has {bytes(want[beat]).hex()}"


def play_csim(stage: StageSet) -> tuple[Beats, Beats, str]:
    """Play a stage through the kernel's C++; return wanted and received beats, and what else is wrong."""
    vectors = read_vector_set(stage.path)
    result = run_testbench(build_testbench(ROOT / "hls" / stage.kernel), vectors)
    return vectors.streams[stage.output], result.received[stage.output], ""


def rtl_sources(kernel: str, run: Run) -> tuple[str, list[Path]]:
    """Return top module and Verilog of a kernel: the run's own files if it names some."""
    if kernel in run.facts.rtl:
        return kernel, [Path(name) for name in run.facts.rtl[kernel]]
    bundle = export_kernel(kernel)
    return bundle.top, bundle.sources


def play_rtl(stage: StageSet, run: Run, out: Path, wave: bool = False) -> tuple[Beats, Beats, str]:
    """Play a stage through the kernel's RTL alone; return wanted and received beats, and what else is wrong.

    With `wave` the waveform and the cycles of the stage's frames go to `out` (wave_files).
    """
    vectors = read_vector_set(stage.path)
    made = build_bulk(*rtl_sources(stage.kernel, run), wave=wave)
    fst, spans = wave_files(stage, out)
    (result,) = play(made, [vectors], wave=fst if wave else None, out=out / "rtl")
    if wave:
        write_json(spans, {"frames": result.frame_cycles[stage.output].tolist()})
    return vectors.streams[stage.output], result.beats[stage.output], "; ".join(result.errors)


def wave_files(stage: StageSet, out: Path) -> tuple[Path, Path]:
    """Return the waveform of a stage, and the file with the first and last cycle of each of its frames."""
    return out / f"{stage.path.name}.fst", out / f"{stage.path.name}.cycles.json"


def conclusion(verdicts: Sequence[Verdict]) -> str:
    """Say in one line who is to blame: the first that differs along the way of the data, or else the system."""
    wrong = [verdict.name for verdict in verdicts if verdict.agrees is False]
    if "golden" in wrong and not {"quantizer", "packer", "runtime"} & set(wrong):
        return "golden disagrees with its neighbours"
    if wrong:
        return f"{wrong[0]} disagrees with its neighbour"
    silent = [verdict.name for verdict in verdicts if verdict.agrees is None]
    rest = f" ({', '.join(silent)} could not be asked)" if silent else ""
    return f"the units alone agree: look at the system, its program, wiring and memory{rest}"
