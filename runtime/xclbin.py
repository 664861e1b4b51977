"""Read and write xclbin files (axlf, XRT's xclbin.h) without Vitis.

The writer makes what XRT's emulation needs: EMBEDDED_METADATA, IP_LAYOUT, MEM_TOPOLOGY, CONNECTIVITY, a BITSTREAM that
is a zip with the simulator's launcher, and KEYVALUE_METADATA with what Layerlock must know about the image. The reader
takes the files of `v++` as well; there `xclbinutil --key-value USER:<key>:<value>` writes the same keys.
The uuid is a hash of the contents, so equal images have equal uuids and files.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import stat
import struct
import uuid
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from runtime.exits import Exit
from runtime.system import CONTROL_RANGE, Bank, Kernel, System, mover_unit

MAGIC = b"xclbin2\0"
HEAD_BYTES, SECTION_BYTES = 456, 40
LENGTH_OFFSET, UUID_OFFSET, COUNT_OFFSET = 304, 416, 448
SECTIONS = {
    "BITSTREAM": 0,
    "EMBEDDED_METADATA": 2,
    "MEM_TOPOLOGY": 6,
    "CONNECTIVITY": 7,
    "IP_LAYOUT": 8,
    "KEYVALUE_METADATA": 15,
}
MODE_HW_EMU = 4
PROTOCOLS = {"ap_ctrl_hs": 0, "ap_ctrl_chain": 1, "ap_ctrl_none": 2}
NO_ADDRESS = 0xFFFFFFFFFFFFFFFF
IP_KERNEL, MEMORY_DDR4 = 1, 1
QUALIFIERS = {"scalar": 0, "global": 1, "stream": 4}
LAUNCHER = "behav_waveform/xsim/simulate.sh"  # what the shim looks for

# Keys of KEYVALUE_METADATA.
KEY_WRITER = "layerlock.writer"
KEY_LAYOUT = "layerlock.layout_version"
KEY_RTL = "layerlock.rtl."  # + kernel: sha256 of rtl_export/<kernel>/manifest.json
WRITER = "runtime.xclbin 2"


class XclbinError(ValueError):
    """An xclbin that cannot be used; the message names the file, the field, the value and the remedy."""

    code = Exit.IMAGE


class LayoutVersionError(XclbinError):
    """An xclbin of another layout version."""

    code = Exit.LAYOUT


@dataclass(frozen=True)
class Xclbin:
    """What is in an xclbin.

    `kernels` maps a kernel's name to its compute units, `arguments` to the names of its arguments, `keys` is
    KEYVALUE_METADATA. `connections` has the bank, an index of `banks`, of each unit's pointer arguments by number.
    """

    path: Path
    uuid: uuid.UUID
    kernels: Mapping[str, tuple[str, ...]]
    arguments: Mapping[str, tuple[str, ...]]
    keys: Mapping[str, str]
    banks: tuple[Bank, ...]
    connections: Mapping[str, Mapping[int, int]]

    def kernel_of(self, unit: str) -> str:
        """Return the kernel of a compute unit. Raises XclbinError if there is no such unit."""
        for kernel, units in self.kernels.items():
            if unit in units:
                return kernel
        raise XclbinError(f"{self.path}: compute unit {unit} is missing; link with hls/system/*.cfg")

    def only_unit(self, kernel: str) -> str:
        """Return the one compute unit of a kernel. Raises XclbinError if there is another number of them."""
        units = self.kernels.get(kernel, ())
        if len(units) != 1:
            raise XclbinError(f"{self.path}: {len(units)} compute units of {kernel}; one is needed, link it so")
        return units[0]

    def mover_of(self, kernel: str, stream: str) -> tuple[str, str]:
        """Return kernel and compute unit that move a stream of a kernel. Raises XclbinError if there is none."""
        for mover, unit in (mover_unit(stream, kernel), mover_unit(stream)):
            if unit in self.kernels.get(mover, ()):
                return mover, unit
        raise XclbinError(f"{self.path}: compute unit {mover}:{unit} is missing; link with hls/system/*.cfg")

    def argument(self, kernel: str, name: str) -> int:
        """Return the number of a kernel's argument. Raises XclbinError if there is none of that name."""
        if name not in self.arguments[kernel]:
            have = ", ".join(self.arguments[kernel])
            raise XclbinError(f"{self.path}: kernel {kernel} has no argument {name} ({have}); {_REMEDY}")
        return self.arguments[kernel].index(name)

    def bank(self, unit: str, argument: int) -> Bank:
        """Return the memory bank of a unit's argument. Raises XclbinError if the image connects it to none."""
        index = self.connections.get(unit, {}).get(argument)
        if index is None or index >= len(self.banks):
            raise XclbinError(f"{self.path}: argument {argument} of {unit} has no memory bank; link with sp={unit}...")
        return self.banks[index]


# ---------------------------------------------------------------------------------------------------------------------
# Writing
# ---------------------------------------------------------------------------------------------------------------------


def image_keys(layout_version: int, rtl: Mapping[str, str]) -> dict[str, str]:
    """Return the keys of an image built for this layout version from the RTL whose manifests have these sha256."""
    return {
        KEY_WRITER: WRITER,
        KEY_LAYOUT: str(layout_version),
        **{KEY_RTL + kernel: digest for kernel, digest in sorted(rtl.items())},
    }


def write_xclbin(path: Path, system: System, *, keys: Mapping[str, str], launcher: str) -> uuid.UUID:
    """Write the image of `system` for hardware emulation and return its uuid.

    `launcher` is the shell script that XRT starts in load_xclbin. The file appears whole or not at all.
    """
    sections = [
        ("BITSTREAM", launcher_zip(launcher)),
        ("IP_LAYOUT", _ip_layout(system)),
        ("MEM_TOPOLOGY", _mem_topology(system.banks)),
        ("CONNECTIVITY", _connectivity(system)),
        ("EMBEDDED_METADATA", _metadata(system)),
        ("KEYVALUE_METADATA", _key_values(keys)),
    ]
    identity = content_uuid([(SECTIONS[name], data) for name, data in sections])
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        temporary.write_bytes(_axlf(sections, system.platform, identity))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return identity


def content_uuid(sections: Sequence[tuple[int, bytes]]) -> uuid.UUID:
    """Return the uuid of an image with these sections (kind, contents)."""
    digest = hashlib.sha256()
    for kind, data in sections:
        digest.update(struct.pack("<IQ", kind, len(data)))
        digest.update(data)
    return uuid.UUID(bytes=digest.digest()[:16], version=4)


def launcher_zip(script: str) -> bytes:
    """Return the zip archive that carries the simulator's launcher, without time stamps."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        entry = zipfile.ZipInfo(LAUNCHER, (1980, 1, 1, 0, 0, 0))
        entry.external_attr = (stat.S_IFREG | 0o755) << 16
        entry.create_system = 3  # Unix: the mode bits count
        archive.writestr(entry, script)
    return buffer.getvalue()


def _axlf(sections: Sequence[tuple[str, bytes]], platform: str, identity: uuid.UUID) -> bytes:
    offset = HEAD_BYTES + SECTION_BYTES * len(sections)
    headers, body = bytearray(), bytearray()
    for name, data in sections:
        body += bytes(-(offset + len(body)) % 8)
        headers += struct.pack("<I16s4xQQ", SECTIONS[name], b"", offset + len(body), len(data))
        body += data
    total = offset + len(body)
    head = MAGIC + struct.pack("<i", -1) + b"\xff" * 28 + bytes(256 + 8)  # no signature, key block and unique id
    head += struct.pack("<QQQHBBHH16x", total, 0, 0, 0, 2, 1, MODE_HW_EMU, 0)
    head += _text(platform, 64) + identity.bytes + bytes(16) + struct.pack("<I4x", len(sections))
    assert len(head) == HEAD_BYTES
    return head + bytes(headers) + bytes(body)


def _text(value: str, size: int) -> bytes:
    raw = value.encode()
    if len(raw) >= size:
        raise XclbinError(f"name {value!r} is {len(raw)} bytes; an xclbin holds {size - 1} at most, shorten it")
    return raw.ljust(size, b"\0")


def _mem_topology(banks: Sequence[Bank]) -> bytes:
    rows = [
        struct.pack("<BB6xQQ16s", MEMORY_DDR4, 1, bank.bytes // 1024, bank.base, _text(bank.tag, 16)) for bank in banks
    ]
    return struct.pack("<i4x", len(rows)) + b"".join(rows)


def _ip_layout(system: System) -> bytes:
    rows = [
        struct.pack(
            "<IIQ64s",
            IP_KERNEL,
            PROTOCOLS[kernel.protocol] << 8,
            NO_ADDRESS if unit.base is None else unit.base,
            _text(f"{kernel.name}:{unit.name}", 64),
        )
        for kernel, unit in system.units()
    ]
    return struct.pack("<i4x", len(rows)) + b"".join(rows)


def _connectivity(system: System) -> bytes:
    tags = [bank.tag for bank in system.banks]
    rows = [
        struct.pack("<3i", argument, ip, tags.index(tag))
        for ip, (_, unit) in enumerate(system.units())
        for argument, tag in sorted(unit.banks.items())
    ]
    return struct.pack("<i", len(rows)) + b"".join(rows)


def _key_values(keys: Mapping[str, str]) -> bytes:
    return json.dumps({"key_values": [{"key": key, "value": value} for key, value in keys.items()]}).encode()


def _metadata(system: System) -> bytes:
    """Return the XML description that XRT reads kernels, arguments and register offsets from."""
    project = ElementTree.Element("project", name="layerlock")
    platform = ElementTree.SubElement(project, "platform", vendor="xilinx", boardid="kv260", name="kv260")
    ElementTree.SubElement(platform, "version", major="1", minor="0")
    device = ElementTree.SubElement(platform, "device", name="fpga0", fpgaDevice=system.part, addrWidth="0")
    core = ElementTree.SubElement(
        device, "core", name="OCL_REGION_0", target="hw_em", type="clc_region", clockFreq="0MHz"
    )
    clocks = ElementTree.SubElement(core, "kernelClocks")
    ElementTree.SubElement(clocks, "clock", port="KERNEL_CLK", frequency=f"{system.clock_mhz:.6f}MHz")
    for kernel in system.kernels:
        _add_kernel(core, kernel)
    text: str = ElementTree.tostring(project, encoding="unicode")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + text.encode()


def _add_kernel(core: ElementTree.Element, kernel: Kernel) -> None:
    node = ElementTree.SubElement(
        core,
        "kernel",
        name=kernel.name,
        language="c",
        vlnv=f"xilinx.com:hls:{kernel.name}:1.0",
        workGroupSize="1",
        interrupt="true",
        hwControlProtocol=kernel.protocol,
    )
    for port in kernel.ports:
        ElementTree.SubElement(
            node,
            "port",
            name=port.name,
            mode=port.mode,
            range=hex(CONTROL_RANGE) if port.mode == "slave" else "0xFFFFFFFF",
            dataWidth=str(port.bits),
            portType="stream" if port.mode in ("read_only", "write_only") else "addressable",
            base="0x0",
        )
    for number, argument in enumerate(kernel.arguments):
        ElementTree.SubElement(
            node,
            "arg",
            name=argument.name,
            addressQualifier=str(QUALIFIERS[argument.kind]),
            id=str(number),
            port=argument.port,
            size=hex(argument.bytes),
            offset=hex(argument.offset),
            hostOffset="0x0",
            hostSize=hex(argument.bytes),
            type=argument.type,
        )
    for unit in kernel.units:
        instance = ElementTree.SubElement(node, "instance", name=unit.name)
        if unit.base is not None:
            ElementTree.SubElement(
                instance, "addrRemap", base=hex(unit.base), range=hex(CONTROL_RANGE), port="S_AXI_CONTROL"
            )


# ---------------------------------------------------------------------------------------------------------------------
# Reading
# ---------------------------------------------------------------------------------------------------------------------


def read_xclbin(path: Path) -> Xclbin:
    """Read the xclbin at `path`. Raises XclbinError if it is missing, truncated, or not what its uuid says."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise XclbinError(f"{path}: xclbin cannot be read ({error.strerror}); {_REMEDY}") from None
    sections = _read_sections(path, data)
    identity = uuid.UUID(bytes=data[UUID_OFFSET : UUID_OFFSET + 16])
    keys = _read_keys(path, sections)
    if KEY_WRITER in keys:
        found = content_uuid(sections)
        if found != identity:
            raise XclbinError(f"{path}: uuid is {identity}, that of its contents is {found}: damaged; {_REMEDY}")
    kernels, arguments = _read_kernels(path, sections)
    try:
        banks, connections = _read_banks(sections)
    except (struct.error, IndexError, ValueError) as error:
        raise XclbinError(f"{path}: memories are not readable ({error}); {_REMEDY}") from None
    return Xclbin(path, identity, kernels, arguments, keys, banks, connections)


_REMEDY = "build it again (docs/board.md)"


def _read_sections(path: Path, data: bytes) -> list[tuple[int, bytes]]:
    if len(data) < HEAD_BYTES or not data.startswith(MAGIC):
        raise XclbinError(f"{path}: magic is {data[:8]!r} in {len(data)} bytes, not that of an xclbin; {_REMEDY}")
    (length,) = struct.unpack_from("<Q", data, LENGTH_OFFSET)
    if length != len(data):
        raise XclbinError(f"{path}: file is {len(data)} bytes, its header says {length}; {_REMEDY}")
    (count,) = struct.unpack_from("<I", data, COUNT_OFFSET)
    if HEAD_BYTES + SECTION_BYTES * count > len(data):
        raise XclbinError(f"{path}: section count is {count}, the file has no room for them; {_REMEDY}")
    sections = []
    for index in range(count):
        kind, offset, size = struct.unpack_from("<I20xQQ", data, HEAD_BYTES + SECTION_BYTES * index)
        if offset + size > len(data):
            raise XclbinError(f"{path}: section {index} ends at byte {offset + size} of {len(data)}; {_REMEDY}")
        sections.append((kind, data[offset : offset + size]))
    return sections


def _section(sections: Sequence[tuple[int, bytes]], name: str) -> bytes | None:
    return next((data for kind, data in sections if kind == SECTIONS[name]), None)


def _read_keys(path: Path, sections: Sequence[tuple[int, bytes]]) -> dict[str, str]:
    raw = _section(sections, "KEYVALUE_METADATA")
    if raw is None:
        return {}
    try:
        return {entry["key"]: entry["value"] for entry in json.loads(raw)["key_values"]}
    except (ValueError, KeyError, TypeError) as error:
        raise XclbinError(f"{path}: KEYVALUE_METADATA is not readable ({error}); {_REMEDY}") from None


def _read_banks(
    sections: Sequence[tuple[int, bytes]],
) -> tuple[tuple[Bank, ...], dict[str, dict[int, int]]]:
    """Return the memory banks, and the bank of each unit's pointer arguments by number."""
    topology, layout, connectivity = (
        _section(sections, name) or bytes(8) for name in ("MEM_TOPOLOGY", "IP_LAYOUT", "CONNECTIVITY")
    )
    rows = (struct.unpack_from("<8xQQ16s", topology, 8 + 40 * i) for i in range(_count(topology)))
    banks = tuple(Bank(_name(tag), base, 1024 * kilobytes) for kilobytes, base, tag in rows)
    units = [
        _name(struct.unpack_from("<16x64s", layout, 8 + 80 * i)[0]).rpartition(":")[2] for i in range(_count(layout))
    ]
    connections: dict[str, dict[int, int]] = {}
    for i in range(_count(connectivity)):
        argument, ip, bank = struct.unpack_from("<3i", connectivity, 4 + 12 * i)
        connections.setdefault(units[ip], {})[argument] = bank
    return banks, connections


def _count(section: bytes) -> int:
    (count,) = struct.unpack_from("<i", section)
    return int(count)


def _name(raw: bytes) -> str:
    return raw.partition(b"\0")[0].decode()


def _read_kernels(
    path: Path, sections: Sequence[tuple[int, bytes]]
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Return compute units and names of arguments, both by kernel."""
    raw = _section(sections, "EMBEDDED_METADATA")
    if raw is None:
        raise XclbinError(f"{path}: section EMBEDDED_METADATA is missing; {_REMEDY}")
    try:
        root = ElementTree.fromstring(raw.rstrip(b"\0"))
    except ElementTree.ParseError as error:
        raise XclbinError(f"{path}: EMBEDDED_METADATA is not XML ({error}); {_REMEDY}") from None
    kernels = {kernel.attrib["name"]: kernel for kernel in root.iter("kernel")}
    return (
        {name: tuple(unit.attrib["name"] for unit in kernel.iter("instance")) for name, kernel in kernels.items()},
        {name: _argument_names(kernel) for name, kernel in kernels.items()},
    )


def _argument_names(kernel: ElementTree.Element) -> tuple[str, ...]:
    arguments = sorted(kernel.iter("arg"), key=lambda argument: int(argument.attrib["id"] or "-1"))
    return tuple(argument.attrib["name"] for argument in arguments if argument.attrib["id"])


def check_xclbin(image: Xclbin, *, layout_version: int, rtl: Mapping[str, str]) -> None:
    """Refuse an image of another layout version, or whose kernels are not the RTL whose manifests have these sha256.

    `rtl` maps a kernel's name to the sha256 of its RTL manifest.
    """
    have = image.keys.get(KEY_LAYOUT)
    if have != str(layout_version):
        raise LayoutVersionError(
            f"{image.path}: {KEY_LAYOUT} is {have or 'missing'}, this Layerlock needs {layout_version}; {_REMEDY}"
        )
    for kernel, digest in rtl.items():
        if kernel not in image.kernels:
            raise XclbinError(f"{image.path}: kernel {kernel} is not in it ({', '.join(image.kernels)}); {_REMEDY}")
        built = image.keys.get(KEY_RTL + kernel)
        if built != digest:
            raise XclbinError(
                f"{image.path}: {KEY_RTL}{kernel} is {built or 'missing'}, the RTL here has manifest sha256 {digest}: "
                f"another RTL; {_REMEDY}"
            )
