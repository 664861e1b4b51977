"""Check sequences, ciphers, compression."""

from __future__ import annotations

import hashlib
import itertools
import zlib

from corpus.example import Example, numbers, packet, plain


def crc32_table() -> Example:
    packets = [b"123456789", bytes(numbers(1, 50, 8)), b"\0", b"\xff" * 4]
    inputs = [beat for data in packets for beat in packet(list(data), 8)]
    outputs = plain([zlib.crc32(data) for data in packets], 32)
    return Example(
        {"in": inputs}, {"out": outputs}, {"bytes": 2}, cycles=190, calls=4, limited_by={"bytes": "crc32_table.cpp:29"}
    )


def crc32_bitwise() -> Example:
    packets = [numbers(1, 12, 32), [0], numbers(2, 3, 32), [0xFFFFFFFF]]
    inputs = [beat for words in packets for beat in packet(words, 32)]
    outputs = []
    for words in packets:
        crc = zlib.crc32(b"".join(word.to_bytes(4, "little") for word in words))
        outputs += packet([*words, crc], 32)
    return Example({"in": inputs}, {"out": outputs}, {}, cycles=400, calls=len(inputs))


def prbs_check() -> Example:
    state, words = 0x2AAA5555, []
    for _ in range(40):
        word = 0
        for _ in range(32):
            bit = (state >> 30 ^ state >> 27) & 1
            state = (state << 1 | bit) & 0x7FFFFFFF
            word = word << 1 | bit
        words.append(word)
    damage = {5: 1, 17: 0x80000000, 30: 0xFFFFFFFF}
    received = [word ^ damage.get(index, 0) for index, word in enumerate(words)]
    return Example(
        {"in": packet(received, 32) + packet(words[3:9], 32)},
        {"errors": plain([34, 0], 20)},
        {"words": 1},
        cycles=70,
        calls=2,
    )


def sha256_block() -> Example:
    messages = [b"abc", b"", bytes(range(55))]
    inputs, outputs = [], []
    for message in messages:
        block = message + b"\x80" + bytes(55 - len(message)) + (8 * len(message)).to_bytes(8, "big")
        inputs += [int.from_bytes(block[i : i + 4], "big") for i in range(0, 64, 4)]
        digest = hashlib.sha256(message).digest()
        outputs += [int.from_bytes(digest[i : i + 4], "big") for i in range(0, 32, 4)]
    return Example(
        {"in": plain(inputs, 32)},
        {"out": plain(outputs, 32)},
        {"rounds": 2, "digest": 1},
        cycles=480,
        calls=3,
        limited_by={"rounds": "sha256_block.cpp:54"},
    )


def aes_round() -> Example:
    """FIPS-197 appendix B: round 1 leads from this block and key to the next one."""
    blocks = [0x193DE3BEA0F4E22B9AC68D2AE9F84808, *numbers(1, 39, 128)]
    keys = [0xA0FAFE1788542CB123A339392A6C7605, numbers(2, 1, 128)[0]]
    results = [_aes_round(block, keys[index // 20]) for index, block in enumerate(blocks)]
    assert results[0] == 0xA49C7FF2689F352B6B5BEA43026A5049
    return Example(
        {"in": plain(blocks, 128), "key": plain(keys, 128)},
        {"out": plain(results, 128)},
        {"blocks": 1},
        cycles=60,
        calls=2,
    )


def _times(a: int, b: int) -> int:
    """Product in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1."""
    result = 0
    for bit in range(8):
        result ^= a << bit if b >> bit & 1 else 0
    for bit in range(14, 7, -1):
        result ^= 0x11B << (bit - 8) if result >> bit & 1 else 0
    return result


def _substituted(x: int) -> int:
    inverse = next((y for y in range(256) if _times(x, y) == 1), 0)
    turned = [inverse << n | inverse >> (8 - n) for n in range(5)]
    return (turned[0] ^ turned[1] ^ turned[2] ^ turned[3] ^ turned[4] ^ 0x63) & 255


S_BOX = [_substituted(x) for x in range(256)]


def _aes_round(block: int, key: int) -> int:
    state = [S_BOX[byte] for byte in block.to_bytes(16, "big")]
    shifted = [state[(4 * column + row + 4 * row) % 16] for column in range(4) for row in range(4)]
    mixed = []
    for column, row in itertools.product(range(4), range(4)):
        factors = [2, 3, 1, 1]
        byte = 0
        for other in range(4):
            byte ^= _times(shifted[4 * column + other], factors[(other - row) % 4])
        mixed.append(byte)
    return int.from_bytes(bytes(mixed), "big") ^ key


def huffman_decode() -> Example:
    codes = {"e": "00", "t": "010", "a": "011", "o": "100", "n": "101", "s": "111", "z": "1100", "q": "1101"}
    inputs, outputs = [], []
    for text in ("toseaqzen" * 3, "e", "qqqqzzzz"):
        bits = "".join(codes[letter] for letter in text)
        bits += "0" * (-len(bits) % 8)
        inputs += packet([int(bits[i : i + 8], 2) for i in range(0, len(bits), 8)], 8)
        symbols, word = [], ""
        for index, bit in enumerate(bits):
            word += bit
            letter = next((letter for letter, code in codes.items() if code == word), "")
            if letter or index + 1 == len(bits):
                symbols.append(ord(letter) if letter else 0)
            word = "" if letter else word
        outputs += packet(symbols, 8)
    return Example(
        {"in": inputs},
        {"out": outputs},
        {"bits": 2},
        cycles=270,
        calls=3,
        limited_by={"bits": "huffman_decode.cpp:34"},
    )


def rle_encode() -> Example:
    packets = [b"aaaabbbcda", b"x" * 300 + b"y", b"\0" * 256, b"z", b"zz" + bytes(range(20))]
    inputs, outputs = [], []
    for data in packets:
        inputs += packet(list(data), 8)
        outputs += packet(_runs(data), 16)
    return Example({"in": inputs}, {"out": outputs}, {"bytes": 1}, cycles=620, calls=len(packets))


def _runs(data: bytes) -> list[int]:
    runs = []
    for byte, group in itertools.groupby(data):
        length = len(list(group))
        runs += [(min(256, length - start) - 1) << 8 | byte for start in range(0, length, 256)]
    return runs


def rle_decode() -> Example:
    packets = [b"aaaabbbcda", b"x" * 300 + b"y", b"\0" * 256, b"z"]
    inputs = [beat for data in packets for beat in packet(_runs(data), 16)]
    outputs = [beat for data in packets for beat in packet(list(data), 8)]
    return Example({"in": inputs}, {"out": outputs}, {"run": 1}, cycles=640, calls=len(packets))


def lz_match() -> Example:
    packets = [b"abcabcabcd" * 3, bytes(numbers(1, 40, 2)), b"aaaa" * 6]
    inputs, outputs = [], []
    for data in packets:
        text = bytes(20) + data
        inputs += packet(list(data), 8)
        for index in range(len(data)):
            start = index + 17  # the first of the last four bytes
            word, best = text[start : start + 4], (0, 0)
            for distance in range(1, 17):
                other = text[start - distance : start - distance + 4]
                length = next((k for k in range(4) if word[k] != other[k]), 4)
                best = max(best, (length, -distance))
            outputs.append(-best[1] << 11 | word[0] << 3 | best[0])
    return Example({"in": inputs}, {"out": plain(outputs, 16)}, {"bytes": 1}, cycles=130, calls=3)


EXAMPLES = {
    "crc32_table": crc32_table,
    "crc32_bitwise": crc32_bitwise,
    "prbs_check": prbs_check,
    "sha256_block": sha256_block,
    "aes_round": aes_round,
    "huffman_decode": huffman_decode,
    "rle_encode": rle_encode,
    "rle_decode": rle_decode,
    "lz_match": lz_match,
}
