"""Output streams whose writers do not wait: a FIFO that says in time that it has no more room."""

from __future__ import annotations

import re

from rtl_export.rtl_context import StreamRtl
from rtl_export.verilog import literal, vector

HELD = 2  # beats that a stream takes before it may hold its kernel up, whatever its reader waits for


def push_port(stream: StreamRtl) -> tuple[str, str]:
    """Return when a stream is written, and with what."""
    if not stream.pushes:
        return "1'b0", literal(0, stream.width())
    kept = [index for index, signal in enumerate(stream.port.fields) if signal in stream.used]
    data = [f"{{{', '.join(values[index] for index in reversed(kept))}}}" for _, values in stream.pushes]
    choice = "".join(f"{fire} ? {value} : " for (fire, _), value in zip(stream.pushes, data[:-1], strict=False))
    return " | ".join(fire for fire, _ in stream.pushes), choice + data[-1]


def output_fifo(top: str, stream: StreamRtl) -> list[str]:
    """Return the FIFO of a stream that is written on credit; signals that are always the same go around it."""
    name = stream.port.name
    fixed = _constants(stream)
    stream.used = [signal for signal in stream.used if signal not in fixed]
    valid, data = push_port(stream)
    joined = ", ".join(f"{name}_{signal}" for signal in reversed(stream.used))
    address = max(4, (stream.on_credit + HELD - 1).bit_length())
    room = (1 << address) - stream.on_credit
    inputs = (
        f".in_data({name}_beat), .in_valid({name}_beat_valid), .in_ready({name}_beat_ready), .room({name}_beat_room)"
    )
    outputs = f".out_data({{{joined}}}), .out_valid({name}_TVALID), .out_ready({name}_TREADY)"
    parameters = f".WIDTH({stream.width()}), .ADDRESS({address}), .ROOM({room})"
    return [
        "",
        f"  // {name}: {1 << address} beats; {stream.on_credit} may still come when there is no more room",
        *(f"  assign {name}_{signal} = {value};" for signal, value in fixed.items()),
        f"  wire {name}_beat_valid = {valid};",
        f"  wire {vector(stream.width())}{name}_beat = {data};",
        f"  {top}_output #({parameters}) {name}_fifo (.clk(ap_clk), .rst(rst), {inputs}, {outputs});",
    ]


def _constants(stream: StreamRtl) -> dict[str, str]:
    """Return the signals that every write gives the same literal; one is always left to store."""
    columns = zip(stream.port.fields, zip(*(values for _, values in stream.pushes), strict=True), strict=True)
    fixed = {signal: texts[0] for signal, texts in columns if len(set(texts)) == 1 and _is_literal(texts[0])}
    if len(fixed) == len(stream.used):
        fixed.pop(stream.used[0])
    return fixed


def _is_literal(text: str) -> bool:
    return re.fullmatch(r"\d+'[dh][0-9a-f]+", text) is not None
