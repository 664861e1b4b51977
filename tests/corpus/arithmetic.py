"""Matrices, reductions, division, and the arithmetic of neural networks."""

from __future__ import annotations

import math

import numpy as np

from corpus.example import Example, corners, join, numbers, packet, plain, signed, split


def matmul_tile() -> Example:
    rows: dict[str, list[int]] = {"a": [], "b": [], "c": []}
    for seed in range(3):
        left, right = (np.array(numbers(seed + k, 64, 8), np.uint8).astype(np.int8).reshape(8, 8) for k in (0, 9))
        if seed == 2:
            left[:], right[:] = -128, -128
        product = left.astype(np.int64) @ right.astype(np.int64)
        rows["a"] += [join([int(v) for v in row], 8) for row in left]
        rows["b"] += [join([int(v) for v in row], 8) for row in right]
        rows["c"] += [join([int(v) for v in row], 16) for row in product]
    inputs = {name: plain(rows[name], 64) for name in "ab"}
    return Example(inputs, {"c": plain(rows["c"], 128)}, {"load_b": 1, "rows": 1}, cycles=75, calls=3)


def reduction_tree() -> Example:
    packets = [numbers(seed, count, 128) for seed, count in ((1, 20), (2, 1), (3, 9))]
    packets[0] += [join([0x80] * 16, 8), join([0x7F] * 16, 8)]
    outputs = []
    for words in packets:
        lanes = [signed(value, 8) for word in words for value in split(word, 8, 16)]
        outputs.append((join([sum(lanes)], 32) | join([min(lanes), max(lanes)], 8) << 32, 1))
    inputs = [beat for words in packets for beat in packet(words, 128)]
    return Example({"in": inputs}, {"out": outputs}, {"beats": 1}, cycles=70, calls=3)


def prefix_sum() -> Example:
    packets = [numbers(seed, count, 128) for seed, count in ((1, 30), (2, 8))]
    outputs = []
    for words in packets:
        sums = np.cumsum([value for word in words for value in split(word, 16, 8)]).tolist()
        outputs += packet([join(sums[i : i + 8], 16) for i in range(0, len(sums), 8)], 128)
    inputs = [beat for words in packets for beat in packet(words, 128)]
    return Example({"in": inputs}, {"out": outputs}, {"beats": 1}, cycles=60, calls=2)


def divide() -> Example:
    pairs = [(dividend, divisor) for dividend in corners(24) for divisor in corners(12) if divisor]
    pairs += [(a, b or 7) for a, b in zip(numbers(1, 64, 24), numbers(2, 64, 12), strict=True)]
    pairs = pairs[:32] + pairs[-32:]
    results = [(a // b) << 12 | a % b for a, b in pairs]
    inputs = plain([a << 12 | b for a, b in pairs], 36)
    return Example({"in": inputs}, {"out": plain(results, 36)}, {"numbers": 1}, cycles=85)


def square_root() -> Example:
    squares = [root * root + k for root in (1, 2, 255, 256, 32768, 65535) for k in (-1, 0, 1)]
    values = [*squares, *numbers(1, 32, 32)]
    results = [(value - math.isqrt(value) ** 2) << 16 | math.isqrt(value) for value in values]
    return Example({"in": plain(values, 32)}, {"out": plain(results, 34)}, {"numbers": 1}, cycles=75)


def binary_neuron() -> Example:
    x, weights = numbers(1, 3, 128), numbers(2, 96, 128)
    thresholds = [value % 20 + 54 for value in numbers(3, 96, 8)]
    weights[5], thresholds[5] = x[0], 128
    weights[6], thresholds[6] = x[0] ^ (2**128 - 1), 0
    weights[7], thresholds[7] = x[0] ^ (2**128 - 1), 1
    fired = [
        int(128 - (x[i // 32] ^ weight).bit_count() >= threshold)
        for i, (weight, threshold) in enumerate(zip(weights, thresholds, strict=True))
    ]
    outputs = [join(fired[start : start + 32], 1) for start in (0, 32, 64)]
    inputs = {"activations": plain(x, 128), "weights": plain(weights, 128), "thresholds": plain(thresholds, 8)}
    return Example(inputs, {"out": plain(outputs, 32)}, {"neurons": 1}, cycles=120, calls=3)


def softmax_like() -> Example:
    packets = [numbers(1, 32, 12), [5], [0x7FF, 0x800], [100] * 32]
    inputs, outputs = [], []
    for scores in packets:
        values = [signed(score, 12) for score in scores]
        distances = [max(values) - value for value in values]
        powers = [min(32768, round(2**15 * 2 ** (-(d % 16) / 16))) >> (d // 16) for d in distances]
        reciprocal = 2**36 // sum(powers)
        outputs += packet([min(65535, power * reciprocal >> 20) for power in powers], 16)
        inputs += packet(scores, 12)
        assert abs(sum(data for data, _ in outputs[-len(scores) :]) - 65536) < 40
    intervals = {"find_max": 1, "exponentiate": 1, "normalize": 1}
    return Example({"in": inputs}, {"out": outputs}, intervals, cycles=1080, calls=4)


def gemv_int8() -> Example:
    inputs: dict[str, list[int]] = {"x": [], "weights": []}
    outputs: list[int] = []
    for seed in range(2):
        x = np.array(numbers(seed, 64, 8), np.uint8).astype(np.int8).astype(np.int64)
        weights = np.array(numbers(seed + 7, 12 * 64, 8), np.uint8).astype(np.int8).astype(np.int64).reshape(12, 64)
        weights[1], weights[2] = np.where(x < 0, -128, 127), np.where(x < 0, 127, -128)
        outputs += np.clip((weights @ x + 256) >> 9, -128, 127).tolist()
        for name, values in (("x", x), ("weights", weights.flatten())):
            inputs[name] += [join(values[i : i + 16].tolist(), 8) for i in range(0, len(values), 16)]
    streams = {name: plain(words, 128) for name, words in inputs.items()}
    return Example(streams, {"y": plain(outputs, 8)}, {"load": 1, "weights": 1}, cycles=130, calls=2)


def bit_tricks() -> Example:
    words = [*numbers(3, 70, 32), *(1 << k for k in (0, 5, 15, 16, 17, 27, 28, 29, 30, 31))]
    outputs = []
    for start in (0, 40):
        block = words[start : start + 40]
        for i, x in enumerate(block):
            zeros = 64 if x == 0 else (32 - x.bit_length()) + (x & -x).bit_length() - 1
            by = x >> 27
            turned = (x << by | x >> (32 - by)) & 0xFFFFFFFF ^ int.from_bytes(x.to_bytes(4, "little"), "big")
            middle = min(max(abs(signed(x, 16)), 100), 30000)
            outputs.append(join([max(block[max(0, i - 3) : i + 1]), middle, turned, zeros], 32))
    return Example({"in": plain(words, 32)}, {"out": plain(outputs, 128)}, {"words": 1}, cycles=100, calls=2)


def collatz() -> Example:
    values = [0, 1, 2, 3, 27, 97, 871, 6171, 0x7FFF]
    steps = []
    for start in values:
        value, count = start, 0
        while value > 1:
            value, count = 3 * value + 1 if value % 2 else value // 2, count + 1
        steps.append(count)
    return Example({"in": plain(values, 16)}, {"out": plain(steps, 12)}, {}, cycles=5 * sum(steps), calls=len(values))


def gcd() -> Example:
    pairs = [(0, 0), (0, 12), (65535, 0), (48, 36), (65535, 65535), (1, 65535), (40902, 24140), (32768, 16384)]
    pairs += zip(numbers(1, 10, 16), numbers(2, 10, 16), strict=True)
    inputs = plain([a | b << 16 for a, b in pairs], 32)
    results = plain([math.gcd(a, b) for a, b in pairs], 16)
    return Example({"in": inputs}, {"out": results}, {}, cycles=2600, calls=len(pairs))


EXAMPLES = {
    "matmul_tile": matmul_tile,
    "reduction_tree": reduction_tree,
    "prefix_sum": prefix_sum,
    "divide": divide,
    "square_root": square_root,
    "binary_neuron": binary_neuron,
    "softmax_like": softmax_like,
    "gemv_int8": gemv_int8,
    "bit_tricks": bit_tricks,
    "collatz": collatz,
    "gcd": gcd,
}
