"""Programs that drive a Verilated module by a C++ loop alone: what the benches' speed is compared with."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from verif.common.runner import OPTIMIZED, QUIET, SimulationError
from verif.toolchain import verilator_environment


def build_loop(top: str, sources: Sequence[Path], main: Path, folder: Path, includes: Sequence[Path] = ()) -> Path:
    """Build the loop `main` around module `top` with the flags of the bulk benches and return the program.

    `folder` gets all that is built and is searched for what `main` includes. Raises SimulationError if it fails.
    """
    paths = " ".join(f"-I{path}" for path in (folder, *includes))
    command = ["verilator", "--cc", "--exe", "--build", "--prefix", "Vtop", "--top-module", top, "-Mdir", str(folder)]
    command += [*OPTIMIZED, *QUIET, "-CFLAGS", paths, "-o", main.stem, *map(str, sources), str(main)]
    environment = {**os.environ, **verilator_environment()}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SimulationError(f"build of {main.name} failed: {(done.stderr or done.stdout).strip()[-300:]}")
    return folder / main.stem
