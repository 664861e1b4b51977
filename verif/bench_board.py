"""How fast a model gets into the virtual board's memory: a file of 280 MB through real XRT, part of `nox -s bench`.

Measured by `runtime.smoke --load` from the file, which is in the page cache, to the end of the sync; every byte is read
back and compared.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from verif.board_sim import BoardSimError, build_board, exported_design, run_smoke

FILE_BYTES = 280_000_000
ROUNDS = 3
MIN_LOAD = 300.0  # MB/s
TIMEOUT = 300.0  # seconds of a run


@dataclass(frozen=True)
class Rate:
    """A measured rate in megabytes (10^6) a second, and the least it must be."""

    name: str
    rate: float
    minimum: float

    @property
    def passed(self) -> bool:
        """True if the rate is reached."""
        return self.rate >= self.minimum


def model_file(folder: Path) -> Path:
    """Return a file of FILE_BYTES random bytes in `folder`, written once."""
    path = folder / "model.bin"
    if not path.exists() or path.stat().st_size != FILE_BYTES:
        folder.mkdir(parents=True, exist_ok=True)
        np.random.default_rng(1).integers(0, 256, FILE_BYTES, np.uint8).tofile(path)
    return path


def load_rate(folder: Path) -> Rate:
    """Load the file ROUNDS times, each with a fresh device, and return the median. Raises BoardSimError."""
    board, path = build_board(exported_design("loopback"), folder / "board"), model_file(folder)
    rates = []
    for _ in range(ROUNDS):
        run = run_smoke(board, [], folder / "board", TIMEOUT, extra=["--load", str(path)])
        (row,) = run.rows
        if row["mismatches"]:
            raise BoardSimError(f"{path}: {row['divergence']}; the measurement is void")
        rates.append(row["stages"][0]["figures"]["loaded"])
        run.discard()
    return Rate(f"file of {FILE_BYTES / 1e6:.0f} MB to the virtual board's memory", statistics.median(rates), MIN_LOAD)
