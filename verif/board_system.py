"""The system that an image describes, from the manifest of a linked bundle (rtl_export/linker.py).

Register offsets, ports and the control protocol are those that the exporter wrote into the kernels' manifests; nothing
of them is stated here. What the platform adds, base addresses and memory banks, is the KV260's (runtime/system.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from runtime.system import (
    CONTROL_RANGE,
    FIRST_BASE,
    KV260_PORTS,
    MOVERS,
    PORT_BYTES,
    Argument,
    Bank,
    Kernel,
    Port,
    System,
    Unit,
    mover_unit,
    stream_name,
)

AXI_PORTS = {"m_axi": "master", "s_axilite": "slave"}
POINTER_BYTES, STREAM_BYTES = 8, 4  # of an argument, as Vitis writes them into an image


class BoardSystemError(ValueError):
    """A linked system that cannot go into an image for the board; the message names the unit and the remedy."""


def board_system(manifest: Mapping[str, Any]) -> System:
    """Return the system of a linked bundle by its manifest.

    Raises BoardSystemError if a memory port has no bank of the KV260, or a mover is not named after its stream.
    """
    banks = tuple(Bank(tag, number * PORT_BYTES, PORT_BYTES) for number, tag in enumerate(KV260_PORTS))
    bases = _bases(manifest)
    kernels = tuple(_kernel(manifest, name, bases) for name in manifest["kernels"])
    return System(kernels, banks, _streams(manifest), manifest["clock_mhz"])


def _bases(manifest: Mapping[str, Any]) -> dict[str, int]:
    """Return the address of each unit that has registers."""
    units = [port["unit"] for port in manifest["ports"] if port["protocol"] == "s_axilite"]
    return {unit: FIRST_BASE + CONTROL_RANGE * number for number, unit in enumerate(units)}


def _kernel(manifest: Mapping[str, Any], name: str, bases: Mapping[str, int]) -> Kernel:
    description = manifest["kernels"][name]
    units = [unit for unit, kernel in manifest["units"].items() if kernel == name]
    entries: list[Mapping[str, Any]] = description.get("arguments", [])
    memories = {number: entry["port"] for number, entry in enumerate(entries) if entry["kind"] == "global"}
    return Kernel(
        name,
        description.get("control", {}).get("protocol", "ap_ctrl_none"),
        tuple(_ports(manifest, units[0])),
        tuple(_argument(entry) for entry in entries),
        tuple(Unit(unit, bases.get(unit), _banks(manifest, unit, memories)) for unit in units),
    )


def _ports(manifest: Mapping[str, Any], unit: str) -> list[Port]:
    """Return the ports of a unit as Vitis names them in an image: AXI in capitals, streams as they are."""
    axi = [port for port in manifest["ports"] if port["unit"] == unit and port["protocol"] in AXI_PORTS]
    ports = [_axi_port(port) for port in axi]
    for stream in manifest["streams"]:
        for end, mode in ((stream["sink"], "read_only"), (stream["source"], "write_only")):
            owner, _, name = end.partition(".")
            if owner == unit:
                ports.append(Port(name, mode, stream["signals"]["TDATA"]))
    return ports


def _axi_port(port: Mapping[str, Any]) -> Port:
    return Port(port["interface"].upper(), AXI_PORTS[port["protocol"]], port["signals"]["RDATA"])


def _argument(entry: Mapping[str, Any]) -> Argument:
    kind = entry["kind"]
    port = entry["port"] if kind == "stream" else entry["port"].upper()
    sizes = {"stream": STREAM_BYTES, "global": POINTER_BYTES}
    size = sizes.get(kind) or 4 * -(-entry["bits"] // 32)
    return Argument(entry["name"], kind, port, size, entry.get("offset", 0), entry["type"])


def _banks(manifest: Mapping[str, Any], unit: str, memories: Mapping[int, str]) -> dict[int, str]:
    """Return the bank of each pointer argument, which is that of its port."""
    ports = {port["interface"]: port["name"] for port in manifest["ports"] if port["unit"] == unit}
    banks = {number: manifest["memories"].get(ports[port]) for number, port in memories.items()}
    for number, tag in banks.items():
        if tag not in KV260_PORTS:
            raise BoardSystemError(
                f"{unit}: the memory of {memories[number]} is {tag}; say sp={unit}.{memories[number]}:BANK with one of "
                f"{', '.join(KV260_PORTS)}"
            )
    return {number: str(tag) for number, tag in banks.items()}


def _streams(manifest: Mapping[str, Any]) -> dict[str, str]:
    """Return the stream that each mover serves; of two movers at both ends of one, the mover's own name."""
    far: dict[str, str] = {}
    for stream in manifest["streams"]:
        far |= {stream["source"]: stream["sink"], stream["sink"]: stream["source"]}
    found = {}
    for unit, kernel in manifest["units"].items():
        if kernel in MOVERS:
            other, _, stream = far.get(f"{unit}.s", ".").partition(".")
            if manifest["units"].get(other) in MOVERS:
                stream = unit
            elif mover_unit(stream, manifest["units"][other]) == (kernel, unit):
                stream = stream_name(manifest["units"][other], stream)
            elif mover_unit(stream) != (kernel, unit):
                raise BoardSystemError(
                    f"{unit}: moves stream '{stream}'; the host program looks for it as {mover_unit(stream)[1]}, "
                    "rename the compute unit"
                )
            found[unit] = stream
    return found
