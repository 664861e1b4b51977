"""The image of a KV260, where Vitis is installed: v++, bootgen and dtc make the folder that `xmutil loadapp` takes.

    python -m verif.board_image awq_gemv --platform kv260.xpfm     (make board SYSTEM=awq_gemv PLATFORM=kv260.xpfm)

SYSTEM is a linker file of hls/system. build/board/SYSTEM/firmware then has layerlock.bit.bin, layerlock.dtbo,
shell.json and SYSTEM.xclbin, which carries the layout version and the RTL manifests that the smoke test asks for.
Exit code 2 if a tool or the platform is missing, or a step fails; its log is named. Tried against fake tools only.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quant.layout import LAYOUT_VERSION
from rtl_export.bundle import MANIFEST, sha256
from rtl_export.errors import ExportError
from rtl_export.export import EXPORTS, ROOT
from rtl_export.linker_cfg import read_link_file
from runtime.interrupts import run_command
from runtime.xclbin import KEY_LAYOUT, KEY_RTL

SYSTEMS = ROOT / "hls" / "system"
APPLICATION = "layerlock"  # the name in layerlock.dtsi
TOOLS = {
    "v++": "install AMD Vitis and source its settings64.sh",
    "bootgen": "part of Vitis: source its settings64.sh",
    "xclbinutil": "part of XRT: source its setup.sh",
    "dtc": "apt-get install device-tree-compiler",
}


class BoardImageError(RuntimeError):
    """The image cannot be made; the message says what is missing or which step failed."""


@dataclass(frozen=True)
class Work:
    """A system to build for a platform, in the folder `out`."""

    system: str
    platform: Path
    out: Path

    @property
    def linker(self) -> Path:
        """The linker file."""
        return SYSTEMS / f"{self.system}.cfg"

    @property
    def kernels(self) -> list[str]:
        """The kernels of the system."""
        return sorted({unit.kernel for unit in read_link_file(self.linker).units})

    @property
    def firmware(self) -> Path:
        """The folder for /lib/firmware/xilinx/layerlock."""
        return self.out / "firmware"


def check(work: Work) -> None:
    """Refuse to start without all tools, the platform and the linker file."""
    for tool, remedy in TOOLS.items():
        if shutil.which(tool) is None:
            raise BoardImageError(f"{tool} is not on PATH; {remedy}")
    if not work.platform.is_file():
        raise BoardImageError(f"{work.platform}: platform is missing; name the .xpfm of a KV260 platform")
    if not work.linker.is_file():
        have = ", ".join(sorted(path.stem for path in SYSTEMS.glob("*.cfg")))
        raise BoardImageError(f"{work.linker}: linker file is missing; there are {have}")


def step(work: Work, name: str, command: Sequence[object], folder: Path) -> None:
    """Run a tool with its log in `out`."""
    log = work.out / f"{name}.log"
    words = [str(word) for word in command]
    print(f"  {name}: {' '.join(words)}", flush=True)
    with log.open("w") as file:
        status = subprocess.run(words, cwd=folder, stdout=file, stderr=subprocess.STDOUT, check=False).returncode
    if status:
        raise BoardImageError(f"{name} ended with status {status}; see {log}")


def compile_kernel(work: Work, kernel: str) -> Path:
    """Compile one kernel and return its object file."""
    folder = work.out / kernel
    command = ["v++", "-c", "--mode", "hls", "--config", "hls_config.cfg", "--work_dir", str(folder)]
    step(work, f"compile_{kernel}", command, ROOT / "hls" / kernel)
    found = next(folder.rglob(f"{kernel}.xo"), None)
    if found is None:
        raise BoardImageError(f"{folder}: v++ left no {kernel}.xo there; see compile_{kernel}.log")
    return found


def keys(work: Work) -> list[str]:
    """Return what the smoke test asks of an image, as xclbinutil's options."""
    said = {KEY_LAYOUT: str(LAYOUT_VERSION)}
    said |= {KEY_RTL + kernel: sha256(EXPORTS / kernel / MANIFEST) for kernel in work.kernels}
    return [option for key, value in said.items() for option in ("--key-value", f"USER:{key}:{value}")]


def build(work: Work) -> Path:
    """Make the folder of firmware and return it. Raises BoardImageError."""
    check(work)
    out, firmware = work.out, work.firmware
    shutil.rmtree(firmware, ignore_errors=True)
    firmware.mkdir(parents=True)
    objects = [compile_kernel(work, kernel) for kernel in work.kernels]
    linked, bits, image = out / "linked.xclbin", out / f"{APPLICATION}.bit", firmware / f"{work.system}.xclbin"
    link = ["v++", "-l", "-t", "hw", "--platform", work.platform, "--config", work.linker, "-o", linked]
    step(work, "link", [*link, *objects], out)
    step(work, "keys", ["xclbinutil", "--input", linked, "--output", image, *keys(work)], out)
    step(work, "bitstream", ["xclbinutil", "--input", linked, "--dump-section", f"BITSTREAM:RAW:{bits}"], out)
    (out / "bitstream.bif").write_text(f"all: {{ [destination_device = pl] {bits} }}\n")
    bootgen = ["bootgen", "-image", "bitstream.bif", "-arch", "zynqmp", "-process_bitstream", "bin", "-w"]
    step(work, "bootgen", bootgen, out)
    shutil.move(f"{bits}.bin", firmware / f"{APPLICATION}.bit.bin")
    overlay = ["dtc", "-@", "-O", "dtb", "-o", firmware / f"{APPLICATION}.dtbo", SYSTEMS / f"{APPLICATION}.dtsi"]
    step(work, "dtc", overlay, out)
    shutil.copy(SYSTEMS / "shell.json", firmware)
    return firmware


def main(arguments: Sequence[str] | None = None) -> int:
    """Build one system; see the module's docstring."""
    parser = argparse.ArgumentParser(
        prog="python -m verif.board_image", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("system", help="linker file of hls/system, without .cfg")
    parser.add_argument("--platform", type=Path, required=True, metavar="XPFM", help="platform of the KV260")
    parser.add_argument("--out", type=Path, metavar="DIR", help="work folder (build/board/SYSTEM)")
    options = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
    out = (options.out or ROOT / "build" / "board" / options.system).resolve()
    try:
        firmware = build(Work(options.system, options.platform.resolve(), out))
    except (BoardImageError, ExportError, OSError) as error:
        print(f"board: {error}", file=sys.stderr)
        return 2
    print(f"copy {firmware} to /lib/firmware/xilinx/{APPLICATION} on the board; docs/board.md has the next steps")
    return 0


if __name__ == "__main__":
    sys.exit(run_command("board", main))
