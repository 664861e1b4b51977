"""The AXI4 master of one bundle in a kernel's module: ports as Vitis HLS names them, and the halves' instances."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rtl_export.axi_halves import Halves
from rtl_export.axi_shape import MasterShape, log2
from rtl_export.bus_ops import ADDRESS_BITS
from rtl_export.linker_rtl import fifo
from rtl_export.rtl_context import StreamRtl
from rtl_export.verilog import vector

# Signals in Vitis's order, with their widths; D and A stand for the widths of data and addresses, S for D/8.
_ADDRESS = {"VALID": "1", "READY": "1", "ADDR": "A", "ID": "1", "LEN": "8", "SIZE": "3", "BURST": "2", "LOCK": "2",
            "CACHE": "4", "PROT": "3", "QOS": "4", "REGION": "4", "USER": "1"}  # fmt: skip
_SIGNALS = {
    **{f"AW{name}": width for name, width in _ADDRESS.items()},
    "WVALID": "1", "WREADY": "1", "WDATA": "D", "WSTRB": "S", "WLAST": "1", "WID": "1", "WUSER": "1",
    **{f"AR{name}": width for name, width in _ADDRESS.items()},
    "RVALID": "1", "RREADY": "1", "RDATA": "D", "RLAST": "1", "RID": "1", "RUSER": "1", "RRESP": "2",
    "BVALID": "1", "BREADY": "1", "BRESP": "2", "BID": "1", "BUSER": "1",
}  # fmt: skip
_INPUTS = {"AWREADY", "WREADY", "ARREADY", "RVALID", "RDATA", "RLAST", "RID", "RUSER", "RRESP", "BVALID", "BRESP",
           "BID", "BUSER"}  # fmt: skip
_VECTORS = {"ID", "USER"}  # Vitis gives these a range even of one bit


@dataclass(frozen=True)
class MasterRtl(MasterShape):
    """A bundle's master in a module: `streams` are all streams of the kernel, by name."""

    streams: Mapping[str, StreamRtl]

    @property
    def reads(self) -> bool:
        """Whether the kernel reads."""
        return self.bundle.stream("ar") in self.streams

    @property
    def writes(self) -> bool:
        """Whether the kernel writes."""
        return self.bundle.stream("aw") in self.streams

    def ports(self) -> list[str]:
        """Return the port lines."""
        widths = {"A": ADDRESS_BITS, "D": self.bits, "S": self.bits // 8}
        lines = []
        for signal, width in _SIGNALS.items():
            bits = widths.get(width) or int(width)
            wide = bits > 1 or any(signal.endswith(suffix) for suffix in _VECTORS)
            size = f"[{bits - 1}:0]" if wide else ""
            kind = "input " if signal in _INPUTS else "output"
            lines.append(f"  {kind} wire {size:<7} {self._pin(signal)}")
        return lines

    def _pin(self, signal: str) -> str:
        return f"m_axi_{self.bundle.name}_{signal}"

    # ---- in the kernel's module -------------------------------------------------------------------------------------

    def instance(self) -> list[str]:
        """Return the read and write halves' instances, and constants for what the kernel does not use."""
        lines = ["", f"  // bundle {self.bundle.name}: {self.bundle.bits}-bit elements, {self.bits}-bit data"]
        lines += self._half("read", "AR", "ar", "r") if self.reads else self._idle("AR", ["RREADY"])
        lines += self._half("write", "AW", "aw", "w") if self.writes else self._idle("AW", ["WVALID", "BREADY"])
        lines += [] if self.writes else self._zeros(["WDATA", "WSTRB", "WLAST"])
        lines += self._zeros(["WID", "WUSER"])
        if self.bundle.stream("b") in self.streams and not self.writes:
            lines += self._answer("1'b1")
        unused = ["RID", "RUSER", "RRESP", "BRESP", "BID", "BUSER"]
        unused += [] if self.reads else ["ARREADY", "RVALID", "RDATA", "RLAST"]
        unused += [] if self.writes else ["AWREADY", "WREADY", "BVALID"]
        pins = ", ".join(self._pin(signal) for signal in unused)
        return [*lines, f"  wire m_axi_{self.bundle.name}_unused = &{{1'b0, {pins}}};"]

    def _zeros(self, signals: Iterable[str]) -> list[str]:
        widths = {"A": ADDRESS_BITS, "D": self.bits, "S": self.bits // 8}
        return [f"  assign {self._pin(s)} = {widths.get(_SIGNALS[s]) or int(_SIGNALS[s])}'d0;" for s in signals]

    def _idle(self, channel: str, others: list[str]) -> list[str]:
        signals = [f"{channel}{name}" for name in _ADDRESS if name != "READY"]
        return self._zeros([*signals, *others])

    def _answer(self, idle: str) -> list[str]:
        name = self.bundle.stream("b")
        return [f"  assign {name}_beat_valid = {idle};", f"  assign {name}_beat = 1'b0;"]

    def _half(self, kind: str, channel: str, requests: str, data: str) -> list[str]:
        request, stream = self.bundle.stream(requests), self.bundle.stream(data)
        name = f"m_axi_{self.bundle.name}"
        size = log2(self.bits // 8)
        lines = [f"  wire {vector(self.word_bits)}{name}_{channel}_word;"]
        lines.append(f"  assign {self._pin(channel + 'ADDR')} = {{{name}_{channel}_word, {size}'d0}};")
        constants = {"SIZE": f"3'd{size}", "BURST": "2'd1", "CACHE": "4'd3"}
        lines += [f"  assign {self._pin(channel + signal)} = {value};" for signal, value in constants.items()]
        lines += self._zeros([f"{channel}{signal}" for signal in ("ID", "LOCK", "PROT", "QOS", "REGION", "USER")])
        first = self.bundle.index_bits
        pins = {
            "request_valid": f"{request}_beat_valid",
            "request_ready": f"{request}_beat_ready",
            "request_index": f"{request}_beat[{first - 1}:0]",
            "request_count": f"{request}_beat[{first + self.bundle.length_bits - 1}:{first}]",
            "data": f"{stream}_beat",
            "data_valid": f"{stream}_beat_valid",
            "data_take" if kind == "read" else "data_ready": f"{stream}_beat_{'take' if kind == 'read' else 'ready'}",
            f"{channel}VALID": self._pin(f"{channel}VALID"),
            f"{channel}READY": self._pin(f"{channel}READY"),
            f"{channel}WORD": f"{name}_{channel}_word",
            f"{channel}LEN": self._pin(f"{channel}LEN"),
        }
        if kind == "read" and stream not in self.streams:
            pins |= {"data": "", "data_valid": "", "data_take": "1'b0"}
        signals = ("RVALID", "RREADY", "RDATA", "RLAST")
        if kind == "write":
            signals = ("WVALID", "WREADY", "WDATA", "WSTRB")
            pins |= {"idle": f"{name}_idle", "WLAST": self._pin("WLAST")}
            pins |= {"BVALID": self._pin("BVALID"), "BREADY": self._pin("BREADY")}
            lines.append(f"  wire {name}_idle;")
            lines += self._answer(f"{name}_idle") if self.bundle.stream("b") in self.streams else []
        pins |= {signal: self._pin(signal) for signal in signals}
        joined = ",\n".join(f"    .{pin}({net})" for pin, net in {"clk": "ap_clk", "rst": "rst", **pins}.items())
        return [*lines, f"  {self.module(kind)} {name}_{kind} (", joined, "  );"]


def master_modules(masters: Sequence[MasterRtl]) -> list[str]:
    """Return the modules of all masters, each FIFO once."""
    texts, fifos = list[str](), set[tuple[str, int, int]]()
    for master in masters:
        halves = Halves(master.top, master.bundle)
        texts += [halves.read_module()] if master.reads else []
        texts += [halves.write_module()] if master.writes else []
        needed = halves.fifos(reads=master.reads, writes=master.writes)
        fifos |= {(master.top, bits, depth) for bits, depth in needed}
    return texts + [f"\n{fifo(*key)}".rstrip("\n") for key in sorted(fifos)]
