"""The golden against a plain loop over Python integers, on corner values and on hypothesis's choice."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golden.awq_gemv import awq_gemv
from golden.corners import corner_jobs
from golden.numerics import integer_scales, to_q16
from golden.vectors import Job, expected_result
from quant.table import QuantizedTable
from quant.tensors import QuantizedLinear, fuse, unpack_nibbles


def plain_gemv(job: Job) -> list[int]:
    """Clauses N4 to N6 with unbounded integers, one multiply-add at a time."""
    linear = linear_of(job)
    s, shift = integer_scales(linear.scales)
    bias = [0] * linear.n if linear.bias is None else to_q16(linear.bias).tolist()
    d = linear.differences().astype(int).tolist()
    a = job.tokens[0].tolist()
    out = []
    for n in range(linear.n):
        acc = 0
        for g in range(linear.groups):
            rows = range(g * linear.group_size, (g + 1) * linear.group_size)
            acc += sum(d[k][n] * a[k] for k in rows) * int(s[g, n])
        out.append(plain_finish(acc, int(shift[n]) - job.exponents[0], bias[n]))
    return out


def plain_finish(acc: int, by: int, bias: int) -> int:
    assert abs(acc) < 2**47
    y = (acc + ((1 << by) >> 1)) >> by if by >= 0 else acc << -by
    return max(-(2**31) + 1, min(2**31 - 1, y + bias))


def plain_planes(job: Job) -> list[int]:
    """The same for a table: 16 S times all high nibbles less 8, then S times all low nibbles."""
    table = table_of(job)
    s, shift = integer_scales(table.scales, 8)
    u = (table.difference.astype(int) + 128).tolist()
    a, size = job.tokens[0].tolist(), table.group_size
    out = []
    for n in range(table.n):
        acc = 0
        for g in range(table.k // size):
            acc += sum((u[k][n] // 16 - 8) * a[k] for k in range(g * size, (g + 1) * size)) * 16 * int(s[g, n])
        for g in range(table.k // size):
            acc += sum(u[k][n] % 16 * a[k] for k in range(g * size, (g + 1) * size)) * int(s[g, n])
        out.append(plain_finish(acc, int(shift[n]) - job.exponents[0], 0))
    return out


def linear_of(job: Job) -> QuantizedLinear:
    assert isinstance(job.linear, QuantizedLinear)
    return job.linear


def table_of(job: Job) -> QuantizedTable:
    assert isinstance(job.linear, QuantizedTable)
    return job.linear


def split(jobs: list[Job]) -> tuple[list[Job], list[Job]]:
    """Return those of linear layers and those of tables."""
    tables = [isinstance(job.linear, QuantizedTable) for job in jobs]
    parts = [[job for job, other in zip(jobs, tables, strict=True) if other == which] for which in (False, True)]
    return parts[0], parts[1]


@pytest.mark.parametrize("number", range(48))
def test_corner_jobs_equal_the_plain_loop(number: int) -> None:
    job = split(corner_jobs(seed=1))[0][number]
    assert expected_result(job).tolist() == plain_gemv(job)


@pytest.mark.parametrize("number", range(20))
def test_tables_equal_the_plain_loop_over_two_planes(number: int) -> None:
    job = split(corner_jobs(seed=1))[1][number]
    assert expected_result(job).tolist() == plain_planes(job)


def test_corner_tables_hold_the_corner_values() -> None:
    jobs = split(corner_jobs(seed=1))[1]
    tables = [table_of(job) for job in jobs]
    assert {-127, 0, 127} <= set(np.concatenate([table.difference.reshape(-1) for table in tables]).tolist())
    assert {0.0, 2.0**-24, 8188.0} <= set(np.concatenate([table.scales.reshape(-1) for table in tables]).tolist())
    assert max(int(integer_scales(table.scales, 8)[0].max()) for table in tables) == 4094
    assert {1, 2, 3, 7, 14, 76} == {table.k // table.group_size for table in tables}
    assert {0, 16} <= {job.exponents[0] for job in jobs}
    results = np.concatenate([expected_result(job) for job in jobs])
    assert {2**31 - 1, -(2**31) + 1} <= set(results.tolist())


def test_corner_jobs_hold_the_corner_values() -> None:
    for bits, top in ((4, 15), (3, 7)):
        jobs = [job for job in split(corner_jobs(seed=1))[0] if linear_of(job).bits == bits]
        assert len(jobs) == 40
        for words in ("qweight", "qzeros"):
            codes = np.concatenate([unpack_nibbles(getattr(job.linear, words)).reshape(-1) for job in jobs])
            assert {0, top} <= set(codes.tolist()) and codes.max() == top
        check_corners(jobs)


def check_corners(jobs: list[Job]) -> None:
    scales = np.concatenate([job.linear.scales.reshape(-1) for job in jobs])
    assert {0.0, 2.0**-24, 65504.0} <= set(scales.astype(float).tolist())
    assert {1, 3, 7, 14, 28, 38, 76} == {linear_of(job).groups for job in jobs}
    assert {0, 16} <= {job.exponents[0] for job in jobs}
    results = np.concatenate([expected_result(job) for job in jobs])
    assert {2**31 - 1, -(2**31) + 1} <= set(results.tolist())


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1), st.integers(0, 16))
def test_tokens_are_independent(seed: int, exponent: int) -> None:
    rng = np.random.default_rng(seed)
    d = rng.integers(-15, 16, (128, 8)).astype(np.int8)
    s = rng.integers(0, 2**15, (2, 8)).astype(np.uint16)
    shift = rng.integers(-1, 64, 8)
    a = rng.integers(-32767, 32768, (3, 128))
    together = awq_gemv(a, [exponent] * 3, d, s, shift)
    alone = [awq_gemv(a[i : i + 1], [exponent], d, s, shift)[0] for i in range(3)]
    assert np.array_equal(together, np.stack(alone))


def test_a_fused_layer_gives_the_parts_results() -> None:
    jobs = split(corner_jobs(seed=2))[0]
    first, second, *_ = (job for job in jobs if job.linear.k == 896 and job.exponents == [0] and job.checked)
    parts = [linear_of(first), linear_of(first)]
    fused = Job(fuse("both", parts), first.mantissa, 0, tensor_id=0)
    assert expected_result(fused).tolist() == expected_result(first).tolist() * 2
    assert second.linear.group_size != first.linear.group_size


def test_an_impossible_exponent_is_refused() -> None:
    job = corner_jobs(seed=1)[0]
    with pytest.raises(ValueError, match=r"0\.\.16, not 17"):
        Job(job.linear, job.mantissa, 17, tensor_id=0)
