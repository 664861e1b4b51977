"""Stitch exported kernels into one top module, as a Vitis linker .cfg says (`python -m rtl_export link CFG --out DIR`).

A stream between two compute units becomes wires, or a FIFO where the file gives a depth. What stays open becomes a
port of the top module: a stream <unit>_<stream>, AXI m_axi_<unit>_<bundle> and s_axi_<unit>_<bundle>, other pins
<unit>_<pin>. There is one clock, ap_clk, and one reset, ap_rst_n. Widths and directions are those of the Verilog.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rtl_export.bundle import MANIFEST, check_replaceable, replacing, sha256, write_manifest
from rtl_export.errors import ExportError
from rtl_export.export import EXPORTS, ROOT, SCHEMA, VERSION, Bundle, write
from rtl_export.linker_cfg import ComputeUnit, Connection, End, LinkFile, Memory, Statement, read_link_file, reject_unit
from rtl_export.linker_rtl import Instance, Link, emit, exposed, net, passed_through
from rtl_export.ports import AXIS, CLOCK, M_AXI, RESET, Interface, interfaces, modules, read_ports
from rtl_export.verilog import KEYWORDS, identifier

LINKER_VERSION = "0.2.0"
# What a host must know of a kernel, if its manifest says it: how calls start and end, and where the arguments are.
HOST_KEYS = ("control", "arguments", "registers")


@dataclass(frozen=True)
class Exported:
    """An exported kernel: its folder, manifest, interfaces, whether it has a reset, and all modules it defines."""

    folder: Path
    manifest: Mapping[str, Any]
    interfaces: Sequence[Interface]
    has_reset: bool
    modules: frozenset[str]

    def streams(self) -> dict[str, Interface]:
        """Return the streams by name."""
        return {interface.name: interface for interface in self.interfaces if interface.protocol == AXIS}


def link(
    cfg: Path, *, out: Path, kernels: Path = EXPORTS, top: str | None = None, external: Sequence[str] = ()
) -> Bundle:
    """Link the compute units of `cfg` and return the bundle made in `out`.

    `kernels` holds <kernel>/manifest.json of each kernel; `top` is the name of the module made, <file>_system by
    default. Kernels in `external` are made by another tool: their units are left out, and the streams to them become
    ports of the top module. Raises ExportError in one line with file, line, value and remedy; `out` is then as it was.
    """
    top = top or identifier(f"{cfg.stem}_system")
    if not re.fullmatch(r"[A-Za-z_]\w*", top) or top in KEYWORDS:
        raise ExportError(f"'{top}' cannot be the name of a Verilog module; choose another --top")
    check_replaceable(out)
    file = read_link_file(cfg)
    system = _System(file, kernels, external)
    links = system.links()
    instances = system.instances()
    _check_names(file, top, instances, system.exported)
    manifest = _manifest(top, system, instances, links)
    title = [f"{top}: linked by rtl_export from {cfg.name}. Do not edit."]
    with replacing(out) as folder:
        (folder / f"{top}.v").write_text(emit(top, title, instances, links))
        _copy_kernels(system.exported, folder)
        manifest = write_manifest(folder, manifest)
    return Bundle(top, [out / name for name in manifest["outputs"] if name.endswith((".v", ".sv"))], manifest)


def _manifest(top: str, system: _System, instances: Sequence[Instance], links: Sequence[Link]) -> dict[str, Any]:
    inputs = [system.file.path, *(exported.folder / MANIFEST for exported in system.exported.values())]
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "kernel": top,
        "exporter": "link",
        "exporter_version": LINKER_VERSION,
        "tools": {},
        "clock_mhz": system.clock_mhz(),
        "part": system.part(),
        "top": top,
        "units": {unit.name: unit.kernel for unit in system.units.values()},
        "kernels": system.kernels(),
        "streams": [link.entry() for link in links],
        "memories": system.memories(),
        "ports": [opened.entry() for opened in passed_through(instances, links)],
        "inputs": {_shown(path): sha256(path) for path in inputs},
    }


def _shown(path: Path) -> str:
    path = path.resolve()
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)


class _System:
    """A linker file with the kernels that it names."""

    def __init__(self, file: LinkFile, folder: Path, external: Sequence[str]) -> None:
        self.file = file
        self.declared = {unit.name: unit for unit in file.units}
        self.units = {unit.name: unit for unit in file.units if unit.kernel not in external}
        if not self.units:
            raise ExportError(f"{file.path}: declares no compute unit to link; add nk=KERNEL:1 under [connectivity]")
        self.exported: dict[str, Exported] = {}
        for unit in self.units.values():
            if unit.kernel not in self.exported:
                self.exported[unit.kernel] = _load(unit, folder)

    def instances(self) -> list[Instance]:
        """Return the units that are linked, in the file's order."""
        kernels = ((unit, self.exported[unit.kernel]) for unit in self.units.values())
        return [Instance(u.name, k.manifest["top"], k.interfaces, k.has_reset) for u, k in kernels]

    def links(self) -> list[Link]:
        """Return the streams between units that are linked, checked."""
        used: dict[End, Connection] = {}
        links = []
        for connection in self.file.connections:
            for end, role in ((connection.source, "a source"), (connection.sink, "a reader")):
                self._unit(connection.said, end.unit)
                if end in used:
                    raise connection.said.error(_connected_twice(end, used[end], role))
                used[end] = connection
            if connection.source.unit in self.units and connection.sink.unit in self.units:
                links.append(self._link(connection))
            else:
                self._check_inner_end(connection)
        return links

    def _unit(self, said: Statement, name: str) -> ComputeUnit:
        if name not in self.declared:
            reject_unit(said, name, list(self.declared))
        return self.declared[name]

    def _check_inner_end(self, connection: Connection) -> None:
        for end, writes in ((connection.source, True), (connection.sink, False)):
            if end.unit in self.units:
                self._stream(connection.said, end, writes)

    def _link(self, connection: Connection) -> Link:
        source = self._stream(connection.said, connection.source, True)
        sink = self._stream(connection.said, connection.sink, False)
        for signal in source.signals.keys() & sink.signals.keys():
            widths = source.signals[signal].bits, sink.signals[signal].bits
            if widths[0] != widths[1]:
                ends = f"{connection.source} has {widths[0]} bits, of {connection.sink} {widths[1]}"
                raise connection.said.error(f"{signal} of {ends}; give both streams the same type and export again")
        how = f"FIFO of {connection.depth} beats" if connection.depth else "direct"
        comment = f"{self.file.path.name}:{connection.said.line}: {connection.source} -> {connection.sink}, {how}"
        return Link((connection.source.unit, source), (connection.sink.unit, sink), connection.depth, comment)

    def _stream(self, said: Statement, end: End, writes: bool) -> Interface:
        streams = self.exported[self.units[end.unit].kernel].streams()
        if end.port not in streams:
            known = ", ".join(f"{name} ({'out' if s.is_source else 'in'})" for name, s in streams.items()) or "none"
            raise said.error(f"{end.unit} has no stream '{end.port}'; its streams are {known}")
        stream = streams[end.port]
        for signal in ("TDATA", "TVALID", "TREADY"):
            if signal not in stream.signals:
                raise said.error(f"stream {end} has no {signal}; export the kernel with an AXI4-Stream interface")
        if stream.is_source != writes:
            does = "writes" if stream.is_source else "reads"
            raise said.error(f"{end.unit} {does} stream '{end.port}'; write UNIT.OUT:UNIT.IN")
        return stream

    def kernels(self) -> dict[str, dict[str, Any]]:
        """Return HOST_KEYS of each kernel."""
        return {
            name: {key: kernel.manifest[key] for key in HOST_KEYS if key in kernel.manifest}
            for name, kernel in self.exported.items()
        }

    def memories(self) -> dict[str, str]:
        """Return the memory tag of each memory port of the top module that an sp line names."""
        found: dict[str, str] = {}
        for memory in self.file.memories:
            self._unit(memory.said, memory.end.unit)
            if memory.end.unit in self.units:
                found[self._memory_port(memory)] = memory.tag
        return found

    def _memory_port(self, memory: Memory) -> str:
        """Return the top port that an sp line means: by its own name, or by that of a pointer argument behind it."""
        unit, name = memory.end.unit, memory.end.port
        kernel = self.exported[self.units[unit].kernel]
        ports = [interface.name for interface in kernel.interfaces if interface.protocol == M_AXI]
        arguments = {entry["name"]: entry["port"] for entry in kernel.manifest.get("arguments", [])}
        match = [port for port in ports if port.lower() == name.lower() or port == arguments.get(name)]
        if not match and not arguments:  # Vitis's kernels come without: any name means the only port
            match = ports if len(ports) == 1 else []
        if not match:
            pointers = [argument for argument, port in arguments.items() if port in ports]
            known = (
                f"name one of {', '.join([*ports, *pointers])}" if ports else "remove the line: there is no m_axi port"
            )
            raise memory.said.error(f"{unit} has no memory port '{name}'; {known}")
        return exposed(unit, match[0])

    def clock_mhz(self) -> float:
        """Return the frequency of the one clock: the file's, else the lowest that the kernels were made for."""
        for clock in self.file.clocks:
            for unit in clock.units:
                self._unit(clock.said, unit)
        clocks = [c for c in self.file.clocks if not c.units or any(unit in self.units for unit in c.units)]
        for clock in clocks[1:]:
            if clock.hertz != clocks[0].hertz:
                raise clock.said.error(
                    f"differs from {clocks[0].said.value} in line {clocks[0].said.line}; "
                    "a linked system has one clock, so give all units the same frequency"
                )
        return clocks[0].hertz / 1e6 if clocks else min(e.manifest["clock_mhz"] for e in self.exported.values())

    def part(self) -> str:
        """Return the part of all kernels."""
        parts = {exported.manifest["part"]: name for name, exported in self.exported.items()}
        if len(parts) > 1:
            said = ", ".join(f"{name} for {part}" for part, name in parts.items())
            raise ExportError(
                f"{self.file.path}: kernels are exported for different parts ({said}); export them for one"
            )
        return str(next(iter(parts)))


def _connected_twice(end: End, first: Connection, role: str) -> str:
    if role == "a source":
        return f"{end} is already connected to {first.sink} in line {first.said.line}; a stream has one reader, copy it"
    return f"{end} already has the source {first.source} in line {first.said.line}; remove one of the two"


# ---- kernels --------------------------------------------------------------------------------------------------------


def _load(unit: ComputeUnit, kernels: Path) -> Exported:
    folder = kernels / unit.kernel
    try:
        manifest = json.loads((folder / MANIFEST).read_text())
        sources = [folder / name for name in manifest["outputs"] if name.endswith((".v", ".sv"))]
        stale = [name for name, digest in manifest["outputs"].items() if sha256(folder / name) != digest]
        texts = modules(sources)
        ports = read_ports(manifest["top"], texts[manifest["top"]])
    except FileNotFoundError as error:
        known = ", ".join(sorted(path.parent.name for path in kernels.glob(f"*/{MANIFEST}"))) or "none"
        missing = Path(str(error.filename)).relative_to(kernels)
        raise unit.said.error(
            f"no kernel '{unit.kernel}': {missing} is missing in {kernels} (exported: {known}); "
            f"run `python -m rtl_export {unit.kernel}` or name it with --external"
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise unit.said.error(f"{folder / MANIFEST} is damaged; export {unit.kernel} again") from None
    if stale:
        raise unit.said.error(f"{folder / stale[0]} was changed after its export; export {unit.kernel} again")
    names = {port.name for port in ports}
    if CLOCK not in names:
        raise unit.said.error(f"kernel {unit.kernel} has no port {CLOCK}; give it a clock of that name")
    return Exported(folder, manifest, interfaces(ports), RESET in names, frozenset(texts))


def _check_names(file: LinkFile, top: str, instances: Sequence[Instance], exported: Mapping[str, Exported]) -> None:
    """Refuse two things of one name: modules of several kernels, and nets and instances of the top module."""
    owner = {top: "the top module"}
    for kernel, bundle in exported.items():
        for module in sorted(bundle.modules):
            if module in owner:
                raise ExportError(
                    f"{file.path}: module {module} is in {owner[module]} and in {kernel}; rename one (--top)"
                )
            owner[module] = kernel
    nets = [net(i.unit, interface, s) for i in instances for interface in i.interfaces for s in interface.signals]
    names = [CLOCK, RESET, "rst", *KEYWORDS, *nets, *(instance.unit for instance in instances)]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ExportError(f"{file.path}: the name {twice[0]} would be used twice in {top}; rename a compute unit")


def _copy_kernels(exported: Mapping[str, Exported], folder: Path) -> None:
    """Copy the RTL and what it reads: headers, the data of $readmemh, scripts."""
    for kernel, bundle in exported.items():
        for name in bundle.manifest["outputs"]:
            if Path(name).suffix not in (".v", ".vh", ".sv", ".dat", ".tcl"):
                continue
            if (folder / name).exists():
                raise ExportError(f"{bundle.folder / name}: another kernel has a file of that name; rename {kernel}'s")
            shutil.copyfile(bundle.folder / name, folder / name)


# ---- command line ---------------------------------------------------------------------------------------------------


def main(arguments: Sequence[str]) -> int:
    """Run `python -m rtl_export link`; return 0, or 2 for an error."""
    parser = argparse.ArgumentParser(
        prog="python -m rtl_export link",
        description="Stitch exported kernels into one top module, as a Vitis linker .cfg says.",
        epilog="examples: python -m rtl_export link hls/system/awq_gemv.cfg --external mm2s,s2mm --out build/system; "
        "python -m rtl_export link hls/system/layer.cfg --out build/layer --estimate hls/system/layer_estimate.json",
    )
    parser.add_argument("cfg", type=Path, help="linker file: [connectivity] nk, stream_connect, sp; [clock] freqHz")
    parser.add_argument("--out", type=Path, required=True, help="folder for the result")
    parser.add_argument("--top", help="name of the top module (default: <cfg>_system)")
    parser.add_argument("--kernels", type=Path, default=EXPORTS, help="folder of the exports (default: rtl_export)")
    parser.add_argument(
        "--external", default="", metavar="K,K", help="kernels to leave out: their streams become ports"
    )
    parser.add_argument(
        "--estimate", type=Path, metavar="FILE", help="estimate resources with yosys, keep them in FILE"
    )
    options = parser.parse_args(arguments)
    external = [name for name in options.external.split(",") if name]
    try:
        bundle = link(options.cfg, out=options.out, kernels=options.kernels, top=options.top, external=external)
        found = _estimate(bundle, options) if options.estimate else ""
    except ExportError as error:
        print(error, file=sys.stderr)
        return 2
    lines = [str(options.out / f"{bundle.top}.v")]
    for port in bundle.manifest["ports"]:
        lines.append(
            f"  {port['name']}: {port['protocol']} {bundle.manifest['memories'].get(port['name'], '')}".rstrip()
        )
    print("\n".join([*lines, found]).rstrip())
    return 0


def _estimate(bundle: Bundle, options: argparse.Namespace) -> str:
    from rtl_export import system_estimate  # only here: it needs the linker's results, and yosys

    found = system_estimate.estimate_system(bundle, options.kernels, options.cfg)
    write(options.estimate, json.dumps(found, indent=1) + "\n")
    return system_estimate.text(found)
