"""xclbin files: what is written is read back, and what is damaged or foreign is refused."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from linked_manifest import linked_manifest

from runtime.system import CONTROL_RANGE, FIRST_BASE
from runtime.xclbin import (
    HEAD_BYTES,
    KEY_LAYOUT,
    SECTION_BYTES,
    Xclbin,
    XclbinError,
    check_xclbin,
    image_keys,
    read_xclbin,
    write_xclbin,
)
from verif.board_system import board_system

DIGEST = "ab" * 32
RTL = {"awq_gemv": DIGEST}
SCRIPT = "#!/bin/sh\nexit 0\n"


def write(path: Path, *, layout_version: int = 1, script: str = SCRIPT) -> Path:
    write_xclbin(path, board_system(linked_manifest()), keys=image_keys(layout_version, RTL), launcher=script)
    return path


@pytest.fixture
def image(tmp_path: Path) -> Xclbin:
    return read_xclbin(write(tmp_path / "a.xclbin"))


def test_kernels_and_keys_come_back(image: Xclbin) -> None:
    assert image.kernels == {
        "mm2s": ("mm2s_s_cmd", "mm2s_s_x", "mm2s_s_w", "mm2s_s_param"),
        "s2mm": ("s2mm_m_y", "s2mm_m_status"),
        "awq_gemv": ("awq_gemv_1",),
    }
    assert image.keys[KEY_LAYOUT] == "1"
    check_xclbin(image, layout_version=1, rtl=RTL)


def test_equal_images_are_equal_files_and_others_have_another_uuid(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.xclbin"), write(tmp_path / "b.xclbin")
    assert first.read_bytes() == second.read_bytes()
    other = write(tmp_path / "c.xclbin", script=SCRIPT + "# changed\n")
    assert read_xclbin(other).uuid != read_xclbin(first).uuid


def sections(path: Path) -> dict[int, bytes]:
    data = path.read_bytes()
    (count,) = struct.unpack_from("<I", data, 448)
    heads = [struct.unpack_from("<I20xQQ", data, HEAD_BYTES + SECTION_BYTES * i) for i in range(count)]
    return {kind: data[offset : offset + size] for kind, offset, size in heads}


def test_the_launcher_is_an_executable_file_where_xrt_looks(image: Xclbin) -> None:
    with zipfile.ZipFile(io.BytesIO(sections(image.path)[0])) as archive:
        entry = archive.getinfo("behav_waveform/xsim/simulate.sh")
        assert entry.external_attr >> 16 == stat.S_IFREG | 0o755
        assert archive.read(entry).decode() == SCRIPT


def test_sections_agree_with_each_other(image: Xclbin) -> None:
    """CONNECTIVITY joins IP_LAYOUT's movers with MEM_TOPOLOGY's banks as the linker file says."""
    found = sections(image.path)
    ips = [found[8][8 + 80 * i : 88 + 80 * i] for i in range(struct.unpack_from("<i", found[8])[0])]
    names = [ip[16:].rstrip(b"\0").decode() for ip in ips]
    tags = [found[6][8 + 40 * i + 24 : 8 + 40 * i + 40].rstrip(b"\0").decode() for i in range(4)]
    rows = [struct.unpack_from("<3i", found[7], 4 + 12 * i) for i in range(struct.unpack_from("<i", found[7])[0])]
    assert {names[ip]: tags[bank] for _, ip, bank in rows} == {
        "mm2s:mm2s_s_cmd": "HP2",
        "mm2s:mm2s_s_x": "HP1",
        "mm2s:mm2s_s_w": "HP0",
        "mm2s:mm2s_s_param": "HP2",
        "s2mm:s2mm_m_y": "HP3",
        "s2mm:s2mm_m_status": "HP3",
    }
    assert struct.unpack_from("<Q", ips[names.index("awq_gemv:awq_gemv_1")], 8)[0] == 2**64 - 1  # free running


def test_another_layout_version_is_refused(tmp_path: Path) -> None:
    image = read_xclbin(write(tmp_path / "a.xclbin", layout_version=2))
    with pytest.raises(XclbinError, match=r"a\.xclbin: layerlock\.layout_version is 2, this Layerlock needs 1"):
        check_xclbin(image, layout_version=1, rtl=RTL)


def test_other_rtl_is_refused(image: Xclbin) -> None:
    with pytest.raises(XclbinError, match=r"layerlock\.rtl\.awq_gemv is abab.* another RTL"):
        check_xclbin(image, layout_version=1, rtl={"awq_gemv": "cd" * 32})
    with pytest.raises(XclbinError, match="kernel rmsnorm is not in it"):
        check_xclbin(image, layout_version=1, rtl={"rmsnorm": DIGEST})


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda data: data[:-1], "file is .* bytes, its header says"),
        (lambda data: data[:100], "magic is"),
        (lambda data: b"bitstrm\0" + data[8:], "magic is"),
        (lambda data: data[:448] + b"\xff\xff\0\0" + data[452:], "section count is 65535"),
        (lambda data: data[:480] + b"\xff" * 8 + data[488:], "section 0 ends at byte"),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), "KEYVALUE_METADATA is not readable|damaged"),
        (lambda data: data.replace(b"HP0", b"HP1", 1), "damaged"),
    ],
)
def test_a_damaged_file_is_refused(tmp_path: Path, damage: object, message: str) -> None:
    path = write(tmp_path / "a.xclbin")
    assert callable(damage)
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(XclbinError, match=message):
        read_xclbin(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(XclbinError, match=r"none\.xclbin: xclbin cannot be read"):
        read_xclbin(tmp_path / "none.xclbin")


def test_arguments_and_registers_are_those_of_the_exporter(image: Xclbin) -> None:
    """As XRT's parser reads them: paths and attributes of EMBEDDED_METADATA."""
    root = ElementTree.fromstring(sections(image.path)[2].rstrip(b"\0"))
    kernels = {kernel.attrib["name"]: kernel for kernel in root.iter("kernel")}
    assert kernels["s2mm"].attrib["hwControlProtocol"] == "ap_ctrl_chain"
    arguments = [
        tuple(argument.attrib[key] for key in ("id", "name", "addressQualifier", "port", "size", "offset"))
        for argument in kernels["s2mm"].iter("arg")
    ]
    assert arguments == [
        ("0", "mem", "1", "M_AXI_GMEM", "0x8", "0x10"),
        ("1", "s", "4", "s", "0x4", "0x0"),
        ("2", "offset", "0", "S_AXI_CONTROL", "0x4", "0x1c"),
        ("3", "bytes", "0", "S_AXI_CONTROL", "0x4", "0x24"),
        ("4", "received", "0", "S_AXI_CONTROL", "0x4", "0x2c"),
        ("5", "status", "0", "S_AXI_CONTROL", "0x4", "0x3c"),
    ]
    ports = [
        (port.attrib["name"], port.attrib["mode"], port.attrib["dataWidth"]) for port in kernels["s2mm"].iter("port")
    ]
    assert ports == [("M_AXI_GMEM", "master", "128"), ("S_AXI_CONTROL", "slave", "32"), ("s", "read_only", "128")]
    bases = [remap.attrib["base"] for kernel in ("mm2s", "s2mm") for remap in kernels[kernel].iter("addrRemap")]
    assert bases == [hex(FIRST_BASE + CONTROL_RANGE * number) for number in range(6)]
