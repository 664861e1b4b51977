"""Signal processing: filters, averages, rotations, transforms."""

from __future__ import annotations

import math

import numpy as np

from corpus.example import Example, numbers, packet, plain, signed


def fir_transposed() -> Example:
    taps = [53, 0, -91, 0, 313, 500, 313, 0, -91, 0, 53]
    blocks = [numbers(1, 40, 16), numbers(2, 25, 16)]
    samples = [signed(value, 16) for block in blocks for value in block]
    sums = np.convolve(samples, taps)[: len(samples)]
    results = [int(value) >> 10 for value in sums]
    outputs = packet(results[:40], 16) + packet(results[40:], 16)
    return Example(
        {"in": packet(blocks[0], 16) + packet(blocks[1], 16)}, {"out": outputs}, {"samples": 1}, cycles=75, calls=2
    )


def fir_symmetric() -> Example:
    half = [-12, 40, 117, -300, -801, 1600, 7000, 12000]
    samples = numbers(3, 200, 18)
    results: list[int] = []
    for start in (0, 100):
        block = [signed(value, 18) for value in samples[start : start + 100]]
        # The sum of two samples wraps in 19 bits: it never does, two of 18 bits fit.
        results += [int(value) for value in np.convolve(block, half + half[::-1])[:100]]
    return Example({"in": plain(samples, 18)}, {"out": plain(results, 36)}, {"block": 1}, cycles=220, calls=2)


def moving_average() -> Example:
    blocks = [numbers(4, 150, 16), [0x8000] * 70, [0x7FFF]]
    inputs, outputs = [], []
    for block in blocks:
        samples = [0] * 64 + [signed(value, 16) for value in block]
        means = [sum(samples[i + 1 : i + 65]) >> 6 for i in range(len(block))]
        inputs += packet(block, 16)
        outputs += packet(means, 16)
    return Example({"in": inputs}, {"out": outputs}, {"clear": 1, "samples": 1}, cycles=450, calls=3)


def cordic() -> Example:
    limit = round(math.pi / 2 * 2**18)
    angles = [0, 1, -1, limit, -limit] + [signed(v, 19) * limit // 2**18 for v in numbers(5, 55, 19)]
    outputs = [_rotate(angle) for angle in angles]
    return Example({"angle": plain(angles, 20)}, {"sine_cosine": plain(outputs, 40)}, {"angles": 1}, cycles=85)


def _rotate(angle: int) -> int:
    """The algorithm in whole numbers, held to the real sine and cosine."""
    x, y, rest = round(0.607252935 * 2**18), 0, angle
    for step in range(16):
        turn = round(math.atan(2.0**-step) * 2**18)
        direction = -1 if rest < 0 else 1
        x, y, rest = x - direction * (y >> step), y + direction * (x >> step), rest - direction * turn
    assert abs(x / 2**18 - math.cos(angle / 2**18)) < 1e-4
    assert abs(y / 2**18 - math.sin(angle / 2**18)) < 1e-4
    return (y & 0xFFFFF) << 20 | (x & 0xFFFFF)


def fft_stage() -> Example:
    """A call for each of the six stages, on what the one before it gave: together they are a transform."""
    parts = [signed(value, 16) >> 1 for value in numbers(8, 128, 16)]
    points = [complex(*parts[i : i + 2]) for i in range(0, 128, 2)]
    spectrum = np.fft.fft(points) / 64
    state = [points[int(f"{place:06b}"[::-1], 2)] for place in range(64)]
    inputs, outputs = [], []
    for level in range(6):
        inputs += plain([_complex(point) for point in state], 32)
        for i in range(32):
            place = i & ((1 << level) - 1)
            upper = i >> level << (level + 1) | place
            pair = _butterfly(state[upper], state[upper | 1 << level], place << (5 - level))
            outputs.append((_complex(pair[0]) | _complex(pair[1]) << 32, 0))
            state[upper], state[upper | 1 << level] = pair
    assert max(abs(point - want) for point, want in zip(state, spectrum, strict=True)) < 6  # each stage rounds down
    stages = plain(range(6), 3)
    intervals = {"load": 1, "butterflies": 1}
    return Example({"stage": stages, "in": inputs}, {"out": outputs}, intervals, cycles=680, calls=6)


def _complex(point: complex) -> int:
    return (int(point.imag) & 0xFFFF) << 16 | (int(point.real) & 0xFFFF)


def _butterfly(a: complex, b: complex, turn: int) -> tuple[complex, complex]:
    """a + w b and a - w b, halved; parts are whole numbers, w = exp(-2 pi i turn / 64) in units of 2^-14."""
    cos, sin = (round(part(turn * math.pi / 32) * 2**14) for part in (math.cos, math.sin))
    real = (int(b.real) * cos + int(b.imag) * sin + (1 << 13)) >> 14
    imag = (int(b.imag) * cos - int(b.real) * sin + (1 << 13)) >> 14
    sums = [(int(a.real) + sign * real >> 1, int(a.imag) + sign * imag >> 1) for sign in (1, -1)]
    return complex(*sums[0]), complex(*sums[1])


def viterbi_acs() -> Example:
    soft = numbers(6, 128, 6)
    decisions = [chosen for start in (0, 64) for chosen in _survivors(soft[start : start + 64])]
    return Example({"in": plain(soft, 6)}, {"decisions": plain(decisions, 4)}, {"steps": 1}, cycles=150, calls=2)


def _survivors(soft: list[int]) -> list[int]:
    """Which predecessor each state has; path metrics without wrapping, as the theory has them."""
    metrics, decisions = [0, 60, 60, 60], []
    for pair in soft:
        levels = (pair >> 3, pair & 7)
        chosen, after = 0, []
        for state in range(4):
            paths = []
            for before in (2 * (state & 1), 2 * (state & 1) + 1):
                window = [state >> 1, before >> 1, before & 1]  # newest bit first
                code = (window[0] ^ window[1] ^ window[2], window[0] ^ window[2])
                paths.append(metrics[before] + sum(7 - x if bit else x for x, bit in zip(levels, code, strict=True)))
            chosen |= int(paths[1] < paths[0]) << state
            after.append(min(paths))
        metrics = after
        decisions.append(chosen)
    return decisions


def stencil1d() -> Example:
    rows = [numbers(7, 48, 16), [0x7FFF] * 48]
    outputs = []
    for row in rows:
        values = np.pad([signed(value, 16) for value in row], 2, "edge")
        outputs += [int(v) for v in (np.correlate(values, [1, 4, 6, 4, 1]) + 8) >> 4]
    inputs = plain([value for row in rows for value in row], 16)
    return Example({"in": inputs}, {"out": plain(outputs, 16)}, {"points": 1}, cycles=115, calls=2)


EXAMPLES = {
    "fir_transposed": fir_transposed,
    "fir_symmetric": fir_symmetric,
    "moving_average": moving_average,
    "cordic": cordic,
    "fft_stage": fft_stage,
    "viterbi_acs": viterbi_acs,
    "stencil1d": stencil1d,
}
