"""What the smoke test checks before it touches a device: image, sets, seeds, room in the memory banks."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from quant.errors import InputError
from quant.layout import BEAT_BYTES, LAYOUT_VERSION
from quant.systemset import PROGRAM, STOP, SystemSet, is_system_set, read_system_set
from quant.vectorset import MANIFEST, VectorSet, read_vector_set
from runtime.exits import BoardSpaceError, SeedError
from runtime.play import ALL, selected
from runtime.system import (
    ARG_MEMORY,
    SEQUENCER,
    SEQUENCER_INSTRUCTIONS,
    SEQUENCER_SUMMARY,
    Bank,
)
from runtime.xclbin import KEY_RTL, KEY_WRITER, Xclbin, XclbinError, check_xclbin

AnySet = SystemSet | VectorSet


def set_folders(paths: Sequence[Path]) -> list[Path]:
    """Return the folders of the sets: a folder without manifest stands for the sets in it."""
    found: list[Path] = []
    for path in paths:
        inside = [] if (path / MANIFEST).exists() else sorted(one.parent for one in path.glob(f"*/{MANIFEST}"))
        found += inside or [path]
    return found


def read_sets(folders: Sequence[Path], stage: str) -> list[AnySet]:
    """Read and verify the sets that `stage` is a part of. Raises InputError if there is none."""
    every = [read_system_set(path) if is_system_set(path) else read_vector_set(path) for path in folders]
    chosen = [one for one in every if is_selected(one, stage)]
    if folders and not chosen:
        have = ", ".join(sorted({one.kernel for one in every}))
        raise InputError("command line", "--stage", repr(stage), f"the vector sets are of {have}")
    return chosen


def is_selected(vectors: AnySet, stage: str) -> bool:
    """Tell whether a stage, a kernel or `all`, is a part of a set."""
    return selected(vectors, stage) if isinstance(vectors, SystemSet) else stage in (ALL, vectors.kernel)


def check_seeds(sets: Iterable[AnySet], seed: int | None) -> None:
    """Refuse sets of different seeds, or of another seed than the one asked for: they are of other inputs."""
    for vectors in sets:
        seed = vectors.seed if seed is None else seed
        if vectors.seed != seed:
            remedy = f"the others, or --seed, are {seed}: write the set again with --seed {seed}"
            raise SeedError(vectors.path / MANIFEST, "seed", vectors.seed, remedy)


def rtl_digest(folder: Path, kernel: str) -> str:
    """Return the sha256 of the kernel's RTL manifest. Raises XclbinError if it is missing."""
    path = folder / kernel / "manifest.json"
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise XclbinError(
            f"{path}: RTL manifest cannot be read ({error.strerror}); copy it here or name --rtl"
        ) from None


def check_image(image: Xclbin, sets: Sequence[AnySet], rtl: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Refuse an image of another layout version, of other RTL than that in `rtl`, or for another machine.

    Compared are the kernels that the image says its RTL of, and those that the sets need. XRT runs in `environment`.
    """
    said = {key.removeprefix(KEY_RTL) for key in image.keys if key.startswith(KEY_RTL)}
    needed = {kernel for vectors in sets for kernel in kernels_of(vectors, image)}
    digests = {kernel: rtl_digest(rtl, kernel) for kernel in sorted(said | needed)}
    check_xclbin(image, layout_version=LAYOUT_VERSION, rtl=digests)
    check_emulation(image, environment)


def kernels_of(vectors: AnySet, image: Xclbin) -> list[str]:
    """Return the kernels whose RTL makes the results of a set."""
    return list(image.kernels) if isinstance(vectors, SystemSet) else [vectors.kernel]


def check_emulation(image: Xclbin, environment: Mapping[str, str]) -> None:
    """Refuse an image of the virtual board where XRT would look for a real one: XRT aborts without a word of why."""
    if KEY_WRITER in image.keys and environment.get("XCL_EMULATION_MODE") != "hw_emu":
        raise XclbinError(
            f"{image.path}: it is an image of the virtual board, and XCL_EMULATION_MODE is not hw_emu; "
            "run `python -m verif.board_sim DIR`, which sets XRT up and starts this test"
        )


# ---- room -----------------------------------------------------------------------------------------------------------


def check_room(image: Xclbin, vectors: AnySet) -> None:
    """Refuse a set whose buffers do not fit the memory banks of the units that reach them.

    Raises XclbinError if the image lacks a unit, BoardSpaceError if a bank is too small.
    """
    banks = _system_banks(image, vectors) if isinstance(vectors, SystemSet) else _stream_banks(image, vectors)
    used: dict[str, int] = {}
    for name, size, bank in banks:
        used[bank.tag] = used.get(bank.tag, 0) + size
        if used[bank.tag] > bank.bytes:
            raise BoardSpaceError(
                f"{vectors.path}: buffer {name} of {size} bytes: bank {bank.tag} has {bank.bytes} bytes, "
                f"{used[bank.tag]} are needed; use a smaller set or link with another sp="
            )


def _stream_banks(image: Xclbin, vectors: VectorSet) -> Iterator[tuple[str, int, Bank]]:
    """Yield name, bytes and bank of each stream's buffer."""
    for stream, beats in vectors.streams.items():
        _, unit = image.mover_of(vectors.kernel, stream)
        yield stream, beats.nbytes, image.bank(unit, ARG_MEMORY)


def _system_banks(image: Xclbin, vectors: SystemSet) -> Iterator[tuple[str, int, Bank]]:
    """Yield name, bytes and bank of each buffer. All units of a buffer must reach it in one bank."""
    for name, bank in _banks_of_buffers(image, vectors).items():
        yield name, vectors.sizes[name], bank
    sequencer = image.only_unit(SEQUENCER)
    yield SEQUENCER_SUMMARY, BEAT_BYTES, image.bank(sequencer, image.argument(SEQUENCER, SEQUENCER_SUMMARY))


def _banks_of_buffers(image: Xclbin, vectors: SystemSet) -> Mapping[str, Bank]:
    sequencer = image.only_unit(SEQUENCER)
    instructions = image.bank(sequencer, image.argument(SEQUENCER, SEQUENCER_INSTRUCTIONS))
    programs = [name for name in vectors.sizes if name == STOP or name.startswith(PROGRAM)]
    banks = dict.fromkeys(programs, instructions)
    for pointer, name in vectors.pointers.items():
        unit, _, argument = pointer.partition(".")
        bank = image.bank(unit, image.argument(image.kernel_of(unit), argument))
        if banks.setdefault(name, bank) != bank:
            raise XclbinError(
                f"{image.path}: buffer {name}: {unit} reaches bank {bank.tag}, others {banks[name].tag}; "
                "link them with the same sp="
            )
    return banks
