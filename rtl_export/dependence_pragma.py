"""`#pragma HLS DEPENDENCE`: what the user promises about accesses to an array (UG1399)."""

from __future__ import annotations

from dataclasses import dataclass

from rtl_export.errors import ExportError, Location, unsupported
from rtl_export.pragmas import Pragma


@dataclass(frozen=True)
class Promise:
    """A DEPENDENCE pragma: of loop iterations `between` or inside one; `distance` 0 says that there is none."""

    loop: str
    between: bool
    direction: str
    distance: int

    def holds_in(self, where: Location, kind: str) -> bool:
        """Tell whether it is about a loop and a kind of dependence."""
        return self.loop in ("", str(where)) and self.direction in ("", kind)


def make_promise(pragma: Pragma) -> Promise:
    """Read a DEPENDENCE pragma."""
    words = pragma.flags | {value.lower() for name, value in pragma.options.items() if name in ("type", "direction")}
    direction = next((word for word in sorted(words) if word in ("raw", "war", "waw")), "")
    truth = pragma.options.get("dependent", "true" if "true" in words else "false").lower()
    if truth not in ("true", "false"):
        raise unsupported(pragma.where, f"DEPENDENCE dependent={truth}", "write true or false")
    if truth == "true" and "distance" not in pragma.options:
        raise ExportError(f"{pragma.where}: DEPENDENCE dependent=true says nothing new; add distance=N, or remove it")
    distance = pragma.number("distance", 1) if truth == "true" else 0
    return Promise(pragma.options.get("loop", ""), "intra" not in words, direction, distance)
