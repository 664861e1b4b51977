"""The manifest of a linked system as rtl_export/linker.py writes it: awq_gemv between six movers."""

from __future__ import annotations

from typing import Any

STREAMS = ("s_cmd", "s_x", "s_w", "s_param", "m_y", "m_status")
BANKS = {"s_cmd": "HP2", "s_x": "HP1", "s_w": "HP0", "s_param": "HP2", "m_y": "HP3", "m_status": "HP3"}
MEMORY, OFFSET, BYTES, STATUS = 0x10, 0x1C, 0x24, 0x3C  # of the movers' registers
SIGNALS = {"TDATA": 128, "TKEEP": 16, "TSTRB": 16, "TLAST": 1, "TVALID": 1, "TREADY": 1}


def mover(stream: str) -> str:
    """Return the unit that moves `stream`."""
    return f"{'mm2s' if stream[0] == 's' else 's2mm'}_{stream}"


def scalar(name: str, offset: int, direction: str = "in") -> dict[str, Any]:
    """Return the entry of a scalar argument."""
    entry = {"name": name, "kind": "scalar", "type": "unsigned int", "bits": 32, "direction": direction}
    return entry | {"port": "s_axi_control", "mode": "s_axilite", "offset": offset}


def mover_kernel(*more: dict[str, Any]) -> dict[str, Any]:
    """Return what a host must know of a mover."""
    mem = {"name": "mem", "kind": "global", "type": "ap_uint<128>*", "bits": 64, "port": "m_axi_gmem", "offset": MEMORY}
    stream = {"name": "s", "kind": "stream", "type": "hls::stream<Beat>&", "port": "s"}
    arguments = [mem, stream, scalar("offset", OFFSET), scalar("bytes", BYTES), *more]
    return {"control": {"protocol": "ap_ctrl_chain", "port": "s_axi_control"}, "arguments": arguments}


def port(unit: str, interface: str, protocol: str, bits: int) -> dict[str, Any]:
    """Return the entry of an AXI port."""
    kind, name = interface[:6], interface[6:]
    signals = {"RDATA": bits, "ARADDR": 64}
    entry = {"name": f"{kind}{unit}_{name}", "protocol": protocol, "signals": signals}
    return entry | {"unit": unit, "interface": interface}


def linked_manifest() -> dict[str, Any]:
    """Return the manifest; a new one each time."""
    movers = [mover(stream) for stream in STREAMS]
    kernel_end = {stream: f"awq_gemv_1.{stream}" for stream in STREAMS}
    ports = [p for unit in movers for p in _mover_ports(unit)]
    streams: list[dict[str, Any]] = []
    for stream in STREAMS:
        ends = [f"{mover(stream)}.s", kernel_end[stream]]
        source, sink = ends if stream[0] == "s" else reversed(ends)
        net = sink.replace(".", "_")
        streams.append({"source": source, "sink": sink, "depth": 0, "net": net, "signals": SIGNALS})
    return {
        "top": "awq_gemv_system",
        "clock_mhz": 300.0,
        "units": {"awq_gemv_1": "awq_gemv", **{unit: unit[:4] for unit in movers}},
        "kernels": {
            "awq_gemv": {
                "control": {"protocol": "ap_ctrl_none"},
                "arguments": [{"name": s, "kind": "stream", "type": "hls::stream<Beat>&", "port": s} for s in STREAMS],
            },
            "mm2s": mover_kernel(),
            "s2mm": mover_kernel(scalar("received", 0x2C, "out"), scalar("status", STATUS, "out")),
        },
        "ports": ports,
        "streams": streams,
        "memories": {f"m_axi_{mover(stream)}_gmem": bank for stream, bank in BANKS.items()},
    }


def _mover_ports(unit: str) -> list[dict[str, Any]]:
    interrupt = {"name": f"{unit}_interrupt", "protocol": "ap_none", "signals": {"interrupt": 1}}
    return [
        port(unit, "m_axi_gmem", "m_axi", 128),
        port(unit, "s_axi_control", "s_axilite", 32),
        interrupt | {"unit": unit, "interface": "interrupt"},
    ]
