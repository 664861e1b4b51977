"""The host side of the virtual board on another root: the root is checked, its Python is started by its loader."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from verif.board_sim import BoardSimError, unavailable_reason
from verif.xrt_root import EMULATION_LIBRARY, LIBRARIES, LOADER, PYTHON, VARIABLE, host_python, xrt_root

SAYS = '#!/bin/sh\necho "home=$PYTHONHOME"; for word; do echo "$word"; done\n'


def make_root(folder: Path, *, without: str = "") -> Path:
    """Return a folder with what a root must have; its loader says how it is called."""
    root = folder / "a root"
    for name in {LOADER, PYTHON, f"{LIBRARIES}/{EMULATION_LIBRARY}"} - {without}:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(SAYS)
        (root / name).chmod(0o755)
    return root


def test_without_the_variable_this_python_is_the_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert xrt_root() is None and host_python(tmp_path) == sys.executable
    assert not list(tmp_path.iterdir())


def test_the_root_s_loader_starts_its_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_root(tmp_path)
    monkeypatch.setenv(VARIABLE, str(root))
    launcher = host_python(tmp_path)
    done = subprocess.run([launcher, "-m", "some module"], capture_output=True, text=True, check=True)
    libraries = ":".join(f"{root}/{LIBRARIES}{more}" for more in ("", "/blas", "/lapack"))
    words = ["--argv0", launcher, "--library-path", libraries, f"{root}/{PYTHON}", "-m", "some module"]
    assert done.stdout.splitlines() == [f"home={root}/usr", *words]


@pytest.mark.parametrize("without", [LOADER, PYTHON, f"{LIBRARIES}/{EMULATION_LIBRARY}"])
def test_a_root_that_is_not_whole_is_refused(without: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_root(tmp_path, without=without)
    monkeypatch.setenv(VARIABLE, str(root))
    with pytest.raises(BoardSimError) as caught:
        unavailable_reason()
    message = str(caught.value)
    assert message.startswith(f"{VARIABLE}: {root} has no {without}; make it with mmdebstrap")
    assert message.endswith("or unset it")
