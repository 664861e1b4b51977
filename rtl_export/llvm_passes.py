"""LLVM as a library: inline, unroll and simplify the kernel for scheduling rather than for a CPU."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import llvmlite.binding as llvm

from rtl_export.errors import ExportError
from rtl_export.unrolling import unroll_inside_pipelines
from rtl_export.wide_markers import pass_directly

# Left out on purpose: vectorizers, loop rotation and unswitching, jump threading, idiom recognition (memset), switch to
# lookup table. They help a CPU and hide what the kernel does.
INLINE = ("always_inliner", "global_dead_code_eliminate", "simplify_cfg")
# Inlining again: a pointer to a function may turn out to be a constant.
CLEAN = ("sroa", "simplify_cfg", "instruction_combine", "always_inliner", "sroa", "instruction_combine")
UNROLL = ("loop_simplify", "lcssa", "loop_unroll", "sroa", "instruction_combine", "simplify_cfg")
FINISH = (
    "new_gvn",
    "sroa",  # again: pointers chosen by a condition have become chosen values
    "instruction_combine",
    "dead_store_elimination",  # of what an iteration stores several times, the last counts
    "aggressive_dce",
    "simplify_cfg",
    "lower_switch",
    "loop_simplify",
    "lcssa",
    "instruction_namer",
)
UNROLL_ROUNDS = 4  # a loop inside an unrolled one may have a constant trip count only in its copies
DATA_LAYOUT = "e-p:64:64-i64:64-i128:128-S128"  # without native widths, instcombine keeps integers of any width


def optimize(ir: str, top: str, processes: frozenset[str] = frozenset()) -> str:
    """Return the IR text of the kernel as one function `top` plus its constant and static data.

    All calls are inlined but those of `processes`, functions by their names in the IR.
    """
    module = llvm.parse_assembly(_prepare(ir, top, processes))
    module.verify()
    if not any(function.name == top and not function.is_declaration for function in module.functions):
        raise ExportError(f'no function {top} with C linkage; declare it extern "C"')
    machine = _target_machine()
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options())
    module = _inline_and_unroll(module, top, builder)
    _run(FINISH, module, builder)
    module.verify()
    return str(module)


def _inline_and_unroll(module: llvm.ModuleRef, top: str, builder: llvm.PassBuilder) -> llvm.ModuleRef:
    _run(INLINE, module, builder)
    module = llvm.parse_assembly(unroll_inside_pipelines(str(module), top))
    _run(CLEAN, module, builder)
    for _ in range(UNROLL_ROUNDS):
        before = str(module)
        _run(UNROLL, module, builder)
        if str(module) == before:
            break
    return module


def _run(passes: Sequence[str], module: llvm.ModuleRef, builder: llvm.PassBuilder) -> None:
    for name in passes:
        manager = llvm.create_new_module_pass_manager()
        getattr(manager, f"add_{name}_pass")()
        manager.run(module, builder)


@cache
def _target_machine() -> llvm.TargetMachine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    # Any target does: no pass in the list asks it for costs.
    return llvm.Target.from_default_triple().create_target_machine()


def _prepare(ir: str, top: str, processes: frozenset[str]) -> str:
    ir = pass_directly(ir)
    ir = re.sub(r"^target datalayout = .*$", f'target datalayout = "{DATA_LAYOUT}"', ir, flags=re.MULTILINE)
    ir = re.sub(r"^target triple = .*$", "", ir, flags=re.MULTILINE)
    ir = re.sub(r'"(?:target-cpu|target-features|tune-cpu)"="[^"]*"', "", ir)
    # Markers touch memory that nobody else sees, so that loads and stores move freely past them.
    effect = "nounwind willreturn memory(inaccessiblemem: readwrite)"
    ir = re.sub(r"^(declare .*?@(?:_Z\d+)?__hls_[^(]*\(.*?\))[^)\n]*$", rf"\1 {effect}", ir, flags=re.MULTILINE)
    return re.sub(r"^define .*$", lambda match: _inline_all(match.group(), top, processes), ir, flags=re.MULTILINE)


def _inline_all(define: str, top: str, processes: frozenset[str]) -> str:
    """Make every function but the top internal, and always inlined but for processes."""
    if re.search(rf"@{re.escape(top)}\(", define):
        return define
    define = re.sub(
        r"^define (?:available_externally |linkonce_odr |weak_odr |dso_local |internal |hidden )*",
        "define internal ",
        define,
    )
    define = re.sub(r" comdat(?:\([^)]*\))?", "", define)
    name = re.search(r'@("[^"]*"|[\w.$-]+)\(', define)
    inline = "noinline" if name and name.group(1) in processes else "alwaysinline"
    return re.sub(r" #\d+", f" {inline} nounwind", define, count=1)
