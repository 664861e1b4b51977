"""Which XRT binding is taken."""

from __future__ import annotations

import importlib
import sys
import types
from typing import Any

import pytest

from runtime import binding
from runtime.binding import BindingError, load_binding


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Make only the named modules importable."""

    def restrict(*names: str) -> None:
        def import_module(name: str) -> types.ModuleType:
            if name not in names:
                raise ImportError(f"no module {name}")
            return types.ModuleType(name)

        monkeypatch.setattr(importlib, "import_module", import_module)
        monkeypatch.delenv(binding.VARIABLE, raising=False)

    return restrict


def test_a_real_pyxrt_is_preferred(only: Any) -> None:
    only("pyxrt", "runtime.xrt_capi")
    assert load_binding().__name__ == "pyxrt"


def test_the_c_api_is_the_second_choice(only: Any) -> None:
    only("runtime.xrt_capi")
    assert load_binding().__name__ == "runtime.xrt_capi"


def test_a_choice_is_obeyed(only: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    only("pyxrt", "runtime.xrt_capi")
    monkeypatch.setenv(binding.VARIABLE, "ctypes")
    assert load_binding().__name__ == "runtime.xrt_capi"
    only("runtime.xrt_capi")
    with pytest.raises(BindingError, match="pyxrt: no module pyxrt"):
        load_binding("pyxrt")


def test_without_xrt_the_command_is_named(only: Any) -> None:
    only()
    with pytest.raises(BindingError, match="apt-get install libxrt1"):
        load_binding()


def test_a_wrong_choice_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(binding.VARIABLE, "opencl")
    with pytest.raises(BindingError, match="LAYERLOCK_XRT_BINDING is 'opencl'; choose auto, pyxrt or ctypes"):
        load_binding()


def test_a_library_that_does_not_load_is_a_missing_binding(monkeypatch: pytest.MonkeyPatch) -> None:
    """OSError is what ctypes raises where libxrt_coreutil is absent."""
    import ctypes

    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError("libxrt_coreutil.so.2: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", fail)
    monkeypatch.delitem(sys.modules, "runtime.xrt_capi", raising=False)
    with pytest.raises(BindingError, match="cannot open shared object file"):
        load_binding("ctypes")
