"""The messages between XRT's hw_emu shim and the device process, over an AF_UNIX stream.

A call is a head of 14 bytes (protobuf: fixed64 size, fixed32 number of the function) and a proto2 message; its answer
is a head of 9 bytes (fixed64 size) and a message. Numbers are those of XRT's common_em/xcl_macros.h, fields those of
rpc_messages.proto, the same from 2022.1 to 2.25. Only what a session of the runtime uses is named here.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Sequence
from enum import IntEnum

CALL_HEAD = struct.Struct("<BQBI")
ANSWER_HEAD = struct.Struct("<BQ")
TAG_SIZE, TAG_FUNCTION = 0x09, 0x15
VARINT, FIXED64, DELIMITED, FIXED32 = 0, 1, 2, 5


class Function(IntEnum):
    """Functions of the shim."""

    CLOSE = 1
    ALLOCATE = 4
    FREE = 5
    HOST_TO_DEVICE = 6
    DEVICE_TO_HOST = 7
    WRITE_REGISTER = 9
    READ_REGISTER = 11
    DEBUG_MESSAGES = 19
    SET_ENVIRONMENT = 20


class RpcError(RuntimeError):
    """A message that is not what the protocol says; XRT's version is probably not one that was tried."""


Value = int | memoryview


def encode_varint(value: int) -> bytes:
    """Encode an unsigned integer.

    >>> encode_varint(300).hex()
    'ac02'
    """
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def encode(fields: Sequence[tuple[int, int | bytes | memoryview]]) -> bytes:
    """Encode a message of (field number, value): integers as varints, the rest as bytes.

    >>> encode([(1, 1), (2, b"ab")]).hex()
    '080112026162'
    """
    parts: list[bytes | memoryview] = []
    for number, value in fields:
        if isinstance(value, int):
            parts.append(encode_varint(number << 3 | VARINT) + encode_varint(value))
        else:
            parts += [encode_varint(number << 3 | DELIMITED) + encode_varint(len(value)), value]
    return b"".join(parts)


def decode(message: memoryview) -> dict[int, Value]:
    """Decode a message: field number to value, bytes as views of `message`; of a repeated field the last counts.

    >>> decode(memoryview(bytes.fromhex("0801")))
    {1: 1}
    """
    fields: dict[int, Value] = {}
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        number, kind = key >> 3, key & 7
        if kind == VARINT:
            fields[number], position = _varint(message, position)
            continue
        size = {FIXED64: 8, FIXED32: 4}.get(kind)
        if kind == DELIMITED:
            size, position = _varint(message, position)
        if size is None or position + size > len(message):
            raise RpcError(f"field {number} of wire type {kind} does not fit a message of {len(message)} bytes")
        raw = message[position : position + size]
        fields[number] = raw if kind == DELIMITED else int.from_bytes(raw, "little")
        position += size
    return fields


def _varint(message: memoryview, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if position >= len(message) or shift > 63:
            raise RpcError(f"varint at byte {position} of {len(message)} does not end")
        byte = message[position]
        value |= (byte & 0x7F) << shift
        position, shift = position + 1, shift + 7
        if byte < 0x80:
            return value, position


class Link:
    """The device's end of the connection. Messages returned are valid until the next `receive`."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._buffer = bytearray(1 << 20)

    def receive(self) -> tuple[int, dict[int, Value]] | None:
        """Wait for a call and return its function and fields, or None if the host has closed or is gone."""
        head = self._read(CALL_HEAD.size)
        if head is None:
            return None
        tag, size, function_tag, function = CALL_HEAD.unpack(head)
        if (tag, function_tag) != (TAG_SIZE, TAG_FUNCTION):
            raise RpcError(f"call starts with {bytes(head).hex()}; not the protocol of XRT's hw_emu")
        if size > len(self._buffer):
            self._buffer = bytearray(size)
        message = self._read(size)
        return None if message is None else (function, decode(message))

    def answer(self, fields: Sequence[tuple[int, int | bytes | memoryview]]) -> None:
        """Answer the last call."""
        message = encode(fields)
        self._connection.sendall(ANSWER_HEAD.pack(TAG_SIZE, len(message)) + message)

    def _read(self, size: int) -> memoryview | None:
        view = memoryview(self._buffer)[:size]
        done = 0
        while done < size:
            try:
                count = self._connection.recv_into(view[done:])
            except ConnectionResetError:
                return None
            if count == 0:
                return None
            done += count
        return view


def close_call() -> bytes:
    """Return the call `close` without a message: what the shim's second socket waits for before it closes."""
    return CALL_HEAD.pack(TAG_SIZE, 0, TAG_FUNCTION, Function.CLOSE)
