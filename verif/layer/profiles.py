"""Named memories for the layer system: how far away, how fast, and what the masters share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from verif.common.system_bench import Dram

IDEAL, KV260 = "ideal", "kv260"


@dataclass(frozen=True)
class Profile:
    """`shared`: masters on one port of the linker file's sp lines share it; else each has a port of its own."""

    dram: Dram
    shared: bool

    @property
    def rate(self) -> float:
        """Beats a cycle that the memory gives in the long run; 0 without a limit."""
        idle = self.dram.refresh / self.dram.interval if self.dram.interval else 0.0
        return self.dram.rate * (1 - idle)


PROFILES: Mapping[str, Profile] = {
    # Every master gets a beat in every cycle, one cycle after its address.
    IDEAL: Profile(Dram(), shared=False),
    # 19.2 GB/s are 4 beats of 16 bytes a cycle at 300 MHz, over four ports of one beat a cycle. Of them 0.94 are left
    # for switching rows and directions, and refreshes take 350 ns of 7.8 us (JESD79-4: tRFC of 8 Gbit, tREFI), in all
    # 0.90: between what published designs reach on this memory (84 to 94 %) and the 97 % of sequential reads that
    # UG585 states for four HP ports. The latency of 400 ns is assumed, not measured.
    KV260: Profile(
        Dram(read_latency=120, write_latency=60, jitter=16, skew=5, rate=3.76, interval=2340, refresh=105), shared=True
    ),
}


def port_numbers(manifest: Mapping[str, Any], profile: Profile) -> dict[str, int]:
    """Return the port of each memory port of a linked system."""
    names = [port["name"] for port in manifest["ports"] if port["protocol"] == "m_axi"]
    if not profile.shared:
        return {name: number for number, name in enumerate(names)}
    tags = sorted(set(manifest["memories"].values()))
    return {name: tags.index(manifest["memories"][name]) for name in names}
