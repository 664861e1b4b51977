"""The vector sets of the stream kernels of docs/layer.md, as `python -m verif.verify` plays them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from golden.frames import vector_kernels, write_kernel_vectors
from quant.errors import InputError
from quant.vectorset import MANIFEST, VectorSet, read_vector_set

ROOT = Path(__file__).resolve().parent.parent
VECTORS = ROOT / "build" / "vectors"
STAMP = "sources.sha256"


def sources_digest(seed: int) -> str:
    """Return a digest of all that the vector sets depend on: the sources of golden and quant, and the seed."""
    digest = hashlib.sha256(str(seed).encode())
    for path in sorted([*(ROOT / "golden").glob("*.py"), *(ROOT / "quant").glob("*.py"), *ROOT.glob("quant/*.json")]):
        digest.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def kernel_sets(kernel: str, seed: int, folder: Path = VECTORS) -> list[VectorSet]:
    """Return the vector sets of a kernel, written again if the sources or the seed changed or a file is damaged."""
    out, digest = folder / kernel, sources_digest(seed)
    stamp = out / STAMP
    if stamp.exists() and stamp.read_text() == digest:
        try:
            return [read_vector_set(path.parent) for path in sorted(out.glob(f"*/{MANIFEST}"))]
        except InputError as error:
            print(f"  damaged, written again: {error}")
    stamp.unlink(missing_ok=True)
    paths = write_kernel_vectors(kernel, out, seed=seed)
    stamp.write_text(digest)
    return [read_vector_set(path) for path in sorted(paths)]


def select_kernel_sets(keyword: str, seed: int) -> list[VectorSet]:
    """Return the vector sets whose kernel or case contains `keyword`."""
    chosen = []
    for kernel in (name for name in vector_kernels() if (ROOT / "hls" / name).is_dir()):
        chosen += [vectors for vectors in kernel_sets(kernel, seed) if keyword in kernel or keyword in vectors.case]
    return chosen
