"""What the main job demands of the whole layer beside equal bytes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from verif.layer import job
from verif.layer.profiles import IDEAL, KV260

WEIGHTS = 495_040  # beats of a layer of Qwen2.5-0.5B in groups of 128


def played(step: str, cycles: int, profile: str = IDEAL, *, seconds: float = 2.0) -> Any:
    run: Any = SimpleNamespace(weight_beats=WEIGHTS, cycles=cycles, seconds=seconds)
    case: Any = SimpleNamespace(name=step)
    return job.Played(case, profile, run, ())


def test_weights_must_take_enough_of_the_lanes() -> None:
    assert job.check_shares([played("decode63", 126_845), played("decode511", 134_909)]) == []
    (failure,) = job.check_shares([played("decode63", 134_909)])
    assert failure.startswith("layer decode63: weights take 0.9174 of what the memory gives, 0.93 is the least")


def test_a_slower_memory_is_judged_by_what_it_gives() -> None:
    assert job.check_shares([played("decode511", 151_474, KV260)]) == []
    assert job.check_shares([played("decode511", 160_000, KV260)])


def test_a_prefill_must_be_worth_it() -> None:
    decode = played("decode0", 125_000)
    assert job.check_prefill([decode, played("prefill8", 250_000)]) == []
    (failure,) = job.check_prefill([decode, played("prefill8", 260_000)])
    assert failure == "layer prefill8: 3.85 times the tokens a cycle of decode0"
    assert job.check_prefill([decode]) == []


def test_a_step_must_not_take_long_to_simulate() -> None:
    runs = [played("decode0", 125_000), played("decode511", 135_000, KV260, seconds=61.2)]
    assert job.check_seconds(runs) == ["layer decode511_kv260: 61 s of simulation, 60 is the most"]


def test_the_default_run_has_all_steps_and_the_judged_memories() -> None:
    assert {case for case, _ in job.RUNS} == {"decode0", "decode1", "decode63", "decode511", "prefill8"}
    assert job.MIN_SHARE.keys() <= set(job.RUNS)
    assert job.PICTURED in job.RUNS
