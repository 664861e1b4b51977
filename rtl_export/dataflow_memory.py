"""Memory ports of a DATAFLOW region: a bundle serves one process, or one that reads and one that writes."""

from __future__ import annotations

from collections.abc import Sequence

from rtl_export.errors import unsupported
from rtl_export.frontend import Kernel
from rtl_export.module import Module
from rtl_export.ports import Port, read_ports
from rtl_export.verilog import vector

READ_CHANNELS = ("AR", "R")


def memory_ports(kernel: Kernel, modules: Sequence[Module]) -> list[Port]:
    """Return the region's memory ports; raise if two processes read, or two write, through one bundle."""
    found: dict[str, Port] = {}
    for module in modules:
        found |= {port.name: port for port in _ports(module)}
    for bundle in dict.fromkeys(bundle.name for module in modules for bundle in module.bundles):
        for reads in (True, False):
            users = [module.name for module in modules if _uses(module, bundle, reads)]
            if len(users) > 1:
                assert kernel.dataflow
                what = f"bundle '{bundle}', which {' and '.join(users)} both {'read' if reads else 'write'}"
                raise unsupported(kernel.dataflow, what, "give each its own bundle")
    return list(found.values())


def _ports(module: Module) -> list[Port]:
    return [port for port in read_ports(module.name, module.verilog) if port.name.startswith("m_axi_")]


def _uses(module: Module, bundle: str, reads: bool) -> bool:
    requests = {own.stream("ar" if reads else "aw") for own in module.bundles if own.name == bundle}
    return bool(requests & set(module.cdfg.streams))


def pins(module: Module) -> list[tuple[str, str]]:
    """Return the memory pins of a process and their nets: those of the half that it does not use lead nowhere."""
    result = []
    for bundle in module.bundles:
        prefix = f"m_axi_{bundle.name}_"
        for port in (port for port in _ports(module) if port.name.startswith(prefix)):
            reads = port.name.removeprefix(prefix).startswith(READ_CHANNELS)
            used = _uses(module, bundle.name, reads)
            idle = f"{module.name}_{port.name}" if port.direction == "output" else f"{port.bits}'d0"
            result.append((port.name, port.name if used else idle))
    return result


def wires(modules: Sequence[Module]) -> list[str]:
    """Return declarations of the outputs that lead nowhere."""
    widths = {(module.name, port.name): port.bits for module in modules for port in _ports(module)}
    return [
        f"  wire {vector(widths[module.name, name])}{net};"
        for module in modules
        for name, net in pins(module)
        if net == f"{module.name}_{name}"
    ]


def idle_halves(modules: Sequence[Module], ports: Sequence[Port]) -> list[str]:
    """Return constants for outputs of the region that no process drives."""
    driven = {net for module in modules for _, net in pins(module)}
    idle = [port for port in ports if port.direction == "output" and port.name not in driven]
    return [f"  assign {port.name} = {port.bits}'d0;" for port in idle]
