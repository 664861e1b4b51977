"""What manifest.json says about the calls of a kernel: control, arguments and registers, as a host needs them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rtl_export import axilite
from rtl_export.arguments import Interfaces, Pointer, Scalar
from rtl_export.frontend import StreamPort


def describe(interfaces: Interfaces, streams: Sequence[StreamPort]) -> dict[str, Any]:
    """Return the manifest's entries `control`, `arguments` (in the source's order) and `registers`.

    `kind` is what XRT calls addressQualifier (scalar, global: memory, stream); `offset` is where the register of a
    scalar or of a memory's address starts, for a scalar that the kernel both reads and writes that of the value that
    goes in. `control_port` is the slave of a memory's address, `port` its master.
    """
    control: dict[str, Any] = {"protocol": interfaces.control.protocol}
    if interfaces.control.bundle:
        control["port"] = f"s_axi_{interfaces.control.bundle}"
    registers = [
        {
            "name": register.name,
            "port": f"s_axi_{bundle}",
            "offset": register.offset,
            "bits": register.bits,
            "access": "read" if register.is_output else "write",
            **({"ap_vld": register.offset + 4 * register.words} if register.has_valid else {}),
        }
        for bundle in interfaces.bundles()
        for register in axilite.register_map(interfaces, bundle)
    ]
    return {"control": control, "arguments": _arguments(interfaces, streams), "registers": registers}


def _arguments(interfaces: Interfaces, streams: Sequence[StreamPort]) -> list[dict[str, Any]]:
    scalars = {scalar.name: scalar for scalar in interfaces.scalars}
    memories = {pointer.name: pointer for pointer in interfaces.pointers}
    names = {port.name for port in streams}
    return [
        {"name": name, "kind": "stream", "type": kind, "port": name}
        if name in names
        else _memory(interfaces, memories[name], kind, scalars.get(name))
        if name in memories
        else _scalar(interfaces, scalars[name], kind)
        for name, kind in interfaces.types.items()
    ]


def _memory(interfaces: Interfaces, pointer: Pointer, kind: str, address: Scalar | None) -> dict[str, Any]:
    entry = {"name": pointer.name, "kind": "global", "type": kind, "port": f"m_axi_{pointer.bundle}", "bits": 64}
    entry["element_bits"] = pointer.bits
    if address is None or not address.bundle:
        return entry | {"mode": pointer.offset}
    where = _scalar(interfaces, address, kind)
    return entry | {"mode": pointer.offset, "control_port": where["port"], "offset": where["offset"]}


def _scalar(interfaces: Interfaces, scalar: Scalar, kind: str) -> dict[str, Any]:
    directions = [word for word, holds in (("in", scalar.reads), ("out", scalar.writes)) if holds]
    entry = {"name": scalar.name, "kind": "scalar", "type": kind, "bits": scalar.bits, "direction": "".join(directions)}
    if not scalar.bundle:
        return entry | {"port": scalar.name, "mode": scalar.mode}
    offsets = [r.offset for r in axilite.register_map(interfaces, scalar.bundle) if r.scalar == scalar.name]
    return entry | {"port": f"s_axi_{scalar.bundle}", "mode": scalar.mode, "offset": offsets[0]}
