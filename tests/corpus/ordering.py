"""Sorting, searching, and data moved to other places."""

from __future__ import annotations

from corpus.example import Example, join, numbers, packet, plain, signed, split


def sort_network() -> Example:
    words = numbers(1, 20, 128) + [join(values, 16) for values in ([7] * 8, range(8), range(8, 0, -1))]
    words += [join([v % 3 - 1 for v in numbers(seed, 8, 16)], 16) for seed in range(9)]
    results = [join(sorted(signed(v, 16) for v in split(word, 16, 8)), 16) for word in words]
    return Example({"in": plain(words, 128)}, {"out": plain(results, 128)}, {"beats": 1}, cycles=50, calls=2)


def insertion_sort() -> Example:
    packets = [numbers(1, 30, 20), numbers(2, 12, 20), [3, 3, 2], list(range(20, 0, -1))]
    inputs = [beat for values in packets for beat in packet(values, 20)]
    outputs = []
    for values in packets:
        outputs += packet(sorted(values + [2**20 - 1] * 12)[:12], 20)
    return Example({"in": inputs}, {"out": outputs}, {"insert": 1, "drain": 1}, cycles=193, calls=4)


def top_k() -> Example:
    packets = [numbers(1, 40, 12), [5, 5, 5, 5, 5], [0x800, 0x7FF], [v % 4 for v in numbers(2, 30, 8)]]
    inputs = [beat for values in packets for beat in packet(values, 12)]
    outputs = []
    for values in packets:
        ranked = sorted((-signed(value, 12), place) for place, value in enumerate(values))
        # The lowest score never beats what the places are filled with.
        best = [(-score, place) for score, place in ranked if score != 2048][:4]
        best += [(-2048, 0xFFFF)] * (4 - len(best))
        outputs += packet([join([score, place], 16) for score, place in best], 32)
    return Example({"in": inputs}, {"out": outputs}, {"scores": 1}, cycles=150, calls=4)


def transpose() -> Example:
    tiles = [numbers(seed, 64, 32) for seed in range(4)]
    outputs = [tile[8 * row + column] for tile in tiles[:-1] for column in range(8) for row in range(8)]
    inputs = [value for tile in tiles for value in tile]
    return Example({"in": plain(inputs, 32)}, {"out": plain(outputs, 32)}, {"elements": 1}, cycles=290, calls=4)


def whole_arrays() -> Example:
    weights = [3, -1, 4, -1, 5, -9] + [0] * 10
    packets = [numbers(1, 60, 16), [31, 31, 0, 0, 0xFFFF]]
    inputs, outputs = [], []
    for words in packets:
        counts, sums = [0] * 32, [0] * 32
        for word in words:
            counts[word & 31] += 1
            sums[word & 31] += weights[word >> 5 & 15] * (word >> 9)
        inputs += packet(words, 16)
        counts[0] += 1000
        outputs += [(counts[i] & 0xFFFF) << 16 | (2 * sums[i] & 0xFFFF) for i in range(32)]
    intervals = {"loop_16": 1, "loop_18": 1, "beats": 4, "loop_29": 1, "loop_31": 1, "send": 1}
    return Example({"in": inputs}, {"out": plain(outputs, 32)}, intervals, cycles=700, calls=2)


EXAMPLES = {
    "sort_network": sort_network,
    "insertion_sort": insertion_sort,
    "top_k": top_k,
    "transpose": transpose,
    "whole_arrays": whole_arrays,
}
