"""Packets and bytes: headers, destinations, arbitration, text."""

from __future__ import annotations

import base64
import random

from corpus.example import Example, numbers, packet, plain
from rtl_export.check.bench import Beats


def packet_switch() -> Example:
    """A beat out has its number in 64 bits, then TUSER in two and TDEST in three."""
    source = random.Random(1)
    inputs: Beats = []
    outputs: Beats = []
    sequence = 0
    while len(inputs) < 128:
        kind, version = source.choice([(0x88B5, 1), (0x88B5, 1), (0x88B5, 2), (0x0800, 1)])
        port, size = source.choice([0, 1, 6, 7, 8, 255]), source.choice([0, 1, 2, 5])
        body = [source.getrandbits(64) for _ in range(size)]
        inputs += packet([source.getrandbits(32) << 32 | port << 24 | version << 16 | kind, *body], 64)
        if (kind, version) == (0x88B5, 1) and port < 8:
            sequence = (sequence + 1) % 4
            outputs += [(data | sequence << 64 | port << 66, last) for data, last in packet(body, 64)]
    inputs += [(0, 1)] * (-len(inputs) % 32)  # one-beat packets that are dropped
    calls = len(inputs) // 32
    return Example({"in": inputs}, {"out": outputs}, {"beats": 1}, cycles=38 * calls, calls=calls)


def round_robin() -> Example:
    sizes = {"a": (1, 4, 2, 7), "b": (3, 1, 1, 5), "c": (2, 2, 6, 1)}
    inputs: dict[str, Beats] = {name: [] for name in sizes}
    outputs: Beats = []
    for turn in range(4):
        for number, name in enumerate(sizes):
            beats = packet(numbers(10 * turn + number, sizes[name][turn], 16), 16)
            inputs[name] += beats
            outputs += [(data | number << 16, last) for data, last in beats]
    return Example(inputs, {"out": outputs}, {"packets": 1}, cycles=55)


def utf8_check() -> Example:
    texts = ["layerlock", "\u00e9\u0800\u4e2d\ud7ff\ue000\uffff", "\U00010000\U0010ffff\x7f\x80\u07ff"]
    packets = [text.encode() for text in texts]
    packets += [
        b"\xc0\x80",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xe0\x9f\xbf",
        b"\xf0\x8f\xbf\xbf",
        b"\x80",
        b"\xc3",
    ]
    packets += [bytes(numbers(1, 20, 8)), b"\xf5\x80\x80\x80", b"a\xe2\x82"]
    outputs = []
    for data in packets:
        try:
            outputs.append(1 << 16 | len(data.decode()))
        except UnicodeDecodeError as error:
            # Characters before the fault; of a truncated one, nothing more comes.
            outputs.append(len(data[: error.start].decode()))
    inputs = [beat for data in packets for beat in packet(list(data), 8)]
    return Example(
        {"in": inputs},
        {"out": plain(outputs, 17)},
        {"bytes": 2},
        cycles=2 * len(inputs) + 8 * len(packets) + 10,
        calls=len(packets),
        limited_by={"bytes": "state at utf8_check.cpp"},
    )


def base64_encode() -> Example:
    packets = [b"M", b"Ma", b"Man", bytes(numbers(1, 40, 8)), bytes(range(256))[-9:]]
    inputs, outputs = [], []
    for data in packets:
        text = base64.b64encode(data)
        inputs += packet(list(data), 8)
        outputs += packet([int.from_bytes(text[i : i + 4], "little") for i in range(0, len(text), 4)], 32)
    return Example(
        {"in": inputs},
        {"out": outputs},
        {"groups": 3},
        cycles=120,
        calls=len(packets),
    )


def dedup_cam() -> Example:
    packets = [[value % 12 for value in numbers(1, 60, 8)], numbers(2, 20, 24), [7, 7, 7], list(range(9)) * 2]
    inputs: Beats = []
    outputs: Beats = []
    for keys in packets:
        recent: list[int] = []
        inputs += packet(keys, 24)
        for key in keys:
            if key not in recent:
                recent = [key, *recent][:8]
                outputs += plain([key], 24)
    return Example({"in": inputs}, {"out": outputs}, {"keys": 1}, cycles=len(inputs) + 30, calls=len(packets))


def find_pattern() -> Example:
    packets = [b"..LAYLOCK..", b"LAYL", b"LAYLAYL" + b"x" * 20, b"LALALAYLL", b"nothing", b"L", bytes(60) + b"LAYL"]
    inputs = [beat for data in packets for beat in packet(list(data), 8)]
    outputs = plain([data.find(b"LAYL") for data in packets], 12)
    return Example(
        {"in": inputs}, {"out": outputs}, {"search": 1, "skip": 1}, cycles=len(inputs) + 75, calls=len(packets)
    )


EXAMPLES = {
    "packet_switch": packet_switch,
    "round_robin": round_robin,
    "utf8_check": utf8_check,
    "base64_encode": base64_encode,
    "dedup_cam": dedup_cam,
    "find_pattern": find_pattern,
}
