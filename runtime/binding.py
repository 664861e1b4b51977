"""The XRT binding: a real pyxrt where there is one, else the ctypes binding on XRT's C API."""

from __future__ import annotations

import importlib
import os
from typing import Any

VARIABLE = "LAYERLOCK_XRT_BINDING"
MODULES = {"pyxrt": "pyxrt", "ctypes": "runtime.xrt_capi"}
REMEDY = "install XRT (Debian: apt-get install libxrt1), or run on a board image that has it"


class BindingError(RuntimeError):
    """No usable XRT binding; the message says what to install."""


def load_binding(wanted: str | None = None) -> Any:
    """Return the module to use as `pyxrt`.

    `wanted` (default: the environment variable LAYERLOCK_XRT_BINDING) is "pyxrt", "ctypes" or "auto": the first that
    can be imported. Raises BindingError with the command that installs XRT.
    """
    choice = wanted or os.environ.get(VARIABLE) or "auto"
    if choice != "auto" and choice not in MODULES:
        raise BindingError(f"{VARIABLE} is {choice!r}; choose auto, {' or '.join(MODULES)}")
    failures = []
    for name in MODULES if choice == "auto" else (choice,):
        try:
            return importlib.import_module(MODULES[name])
        except (ImportError, OSError) as error:
            failures.append(f"{name}: {error}")
    raise BindingError(f"no XRT on this machine ({'; '.join(failures)}); {REMEDY}")
