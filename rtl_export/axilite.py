"""The AXI4-Lite slave of a kernel: its register map (UG1399, "S_AXILITE Control Register Map") and its Verilog.

0x00: 0 ap_start, cleared by ap_ready unless auto_restart is set; 1 ap_done, cleared by a read (`ap_ctrl_hs`) or by
ap_continue (`ap_ctrl_chain`); 2 ap_idle; 3 ap_ready, cleared by a read; 4 ap_continue, which clears itself (chain);
7 auto_restart; 9 interrupt. 0x04: global interrupt enable. 0x08 and 0x0c: enable and status of the interrupts by
ap_done (bit 0) and ap_ready (bit 1); a status bit toggles where 1 is written. From 0x10 on: the result, then the
arguments in order, each the 32-bit words of its value and one word more. In that word an output has its ap_vld, cleared
by a read, and as much room again is left behind an output.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rtl_export.arguments import RETURN, Interfaces, Scalar
from rtl_export.errors import ExportError
from rtl_export.verilog import vector

FIRST_OFFSET = 0x10
DATA_BITS = 32


@dataclass(frozen=True)
class Register:
    """A value in the map: the `scalar` it belongs to, and whether the kernel writes it and tells when (`has_valid`)."""

    name: str
    scalar: str
    offset: int
    bits: int
    is_output: bool = False
    has_valid: bool = False

    @property
    def words(self) -> int:
        """How many 32-bit words hold the value; the word behind them is control or reserved."""
        return -(-self.bits // DATA_BITS)

    @property
    def end(self) -> int:
        """Return the offset behind the value and its control word."""
        return self.offset + 4 * (self.words + 1)


def register_map(interfaces: Interfaces, bundle: str) -> list[Register]:
    """Return the registers of one slave at Vitis's offsets. Raises ExportError if asked-for offsets overlap."""
    mine = [scalar for scalar in interfaces.scalars if scalar.bundle == bundle]
    result = [scalar for scalar in mine if scalar.name == RETURN]
    registers, free = list[Register](), FIRST_OFFSET
    for scalar in [*result, *(scalar for scalar in mine if scalar.name != RETURN)]:
        added = _registers(scalar, scalar.offset if scalar.offset >= 0 else free)
        _check_overlap(scalar, added, registers)
        registers += added
        free = max(free, added[0].offset + _room(scalar))
    return registers


def _registers(scalar: Scalar, offset: int) -> list[Register]:
    if not scalar.writes:
        return [Register(scalar.input_name, scalar.name, offset, scalar.bits)]
    found = [Register(scalar.input_name, scalar.name, offset, scalar.bits)] if scalar.reads else []
    place = found[0].end if found else offset
    return [*found, Register(scalar.output_name, scalar.name, place, scalar.bits, True, scalar.name != RETURN)]


def _room(scalar: Scalar) -> int:
    slot = 4 * (-(-scalar.bits // DATA_BITS) + 1)
    return 2 * slot if scalar.writes and scalar.name != RETURN else slot


def _check_overlap(scalar: Scalar, added: Sequence[Register], before: Sequence[Register]) -> None:
    if added[0].offset % 4 or added[0].offset < FIRST_OFFSET:
        raise ExportError(f"{scalar.where}: offset of '{scalar.name}' must be a multiple of 4 from 0x10 on")
    for new in added:
        for other in before:
            if new.offset < other.end and other.offset < new.end:
                text = f"'{scalar.name}' at {new.offset:#x} overlaps '{other.name}'; choose another offset="
                raise ExportError(f"{scalar.where}: {text}")


def address_bits(registers: Sequence[Register]) -> int:
    """Return the width of the addresses: the least that reaches all of the map."""
    return (max([FIRST_OFFSET, *(register.end for register in registers)]) - 1).bit_length()


def signals(registers: Sequence[Register]) -> dict[str, int]:
    """Return the bus's signals with their widths, in Vitis's order."""
    bits = address_bits(registers)
    widths = {"AWVALID": 1, "AWREADY": 1, "AWADDR": bits, "WVALID": 1, "WREADY": 1, "WDATA": 32, "WSTRB": 4}
    widths |= {"ARVALID": 1, "ARREADY": 1, "ARADDR": bits, "RVALID": 1, "RREADY": 1, "RDATA": 32, "RRESP": 2}
    return widths | {"BVALID": 1, "BREADY": 1, "BRESP": 2}


OUTPUTS = {"AWREADY", "WREADY", "ARREADY", "RVALID", "RDATA", "RRESP", "BVALID", "BRESP"}


def slave_module(name: str, registers: Sequence[Register], *, control: bool, chain: bool) -> str:
    """Return the Verilog of the slave `name`; with `control` it starts and ends calls, `chain` as ap_ctrl_chain."""
    return _Slave(registers, control, chain).text(name)


@dataclass(frozen=True)
class _Slave:
    registers: Sequence[Register]
    control: bool
    chain: bool

    def text(self, name: str) -> str:
        lines = ["", f"// AXI4-Lite slave: {self._summary()}", f"module {name} ("]
        lines += [",\n".join(self._ports()), ");"]
        lines += self._bus()
        lines += self._control() if self.control else []
        for register in self.registers:
            lines += self._output(register) if register.is_output else self._input(register)
        lines += self._read()
        return "\n".join([*lines, "endmodule"])

    def _summary(self) -> str:
        parts = ["control at 0x00"] if self.control else []
        return ", ".join([*parts, *(f"{register.name} at {register.offset:#04x}" for register in self.registers)])

    def _ports(self) -> Iterable[str]:
        yield "  input  wire        clk"
        yield "  input  wire        rst"
        for signal, bits in signals(self.registers).items():
            kind = "output" if signal in OUTPUTS else "input "
            yield f"  {kind} wire {vector(bits):<7}{signal}"
        for register in self.registers:
            yield f"  {'input ' if register.is_output else 'output'} wire {vector(register.bits):<7}arg_{register.name}"
            if register.has_valid:
                yield f"  input  wire        arg_{register.name}_ap_vld"
        if self.control:
            yield "  output wire        ap_start"
            yield from (f"  input  wire        {name}" for name in ("ap_done", "ap_ready", "ap_idle"))
            if self.chain:
                yield "  output wire        ap_continue"
            yield "  output wire        interrupt"

    def _bus(self) -> list[str]:
        bits = address_bits(self.registers)
        return [
            "  localparam [1:0] IDLE = 2'd0, DATA = 2'd1, RESPONSE = 2'd2, RESET = 2'd3;",
            "  reg [1:0] write_state, read_state;",
            f"  reg {vector(bits)}write_address;",
            "  assign AWREADY = write_state == IDLE;",
            "  assign WREADY  = write_state == DATA;",
            "  assign BVALID  = write_state == RESPONSE;",
            "  assign BRESP   = 2'b00;",
            "  wire write = WVALID & WREADY;",
            "  wire [31:0] mask = {{8{WSTRB[3]}}, {8{WSTRB[2]}}, {8{WSTRB[1]}}, {8{WSTRB[0]}}};",
            "  always @(posedge clk) begin",
            "    case (write_state)",
            "      IDLE: if (AWVALID) write_state <= DATA;",
            "      DATA: if (WVALID) write_state <= RESPONSE;",
            "      RESPONSE: if (BREADY) write_state <= IDLE;",
            "      default: write_state <= IDLE;",
            "    endcase",
            "    if (AWVALID & AWREADY) write_address <= AWADDR;",
            "    if (rst) write_state <= RESET;",
            "  end",
            "",
            "  assign ARREADY = read_state == IDLE;",
            "  assign RVALID  = read_state == DATA;",
            "  assign RRESP   = 2'b00;",
            "  wire read = ARVALID & ARREADY;",
            "  always @(posedge clk) begin",
            "    case (read_state)",
            "      IDLE: if (ARVALID) read_state <= DATA;",
            "      DATA: if (RREADY) read_state <= IDLE;",
            "      default: read_state <= IDLE;",
            "    endcase",
            "    if (rst) read_state <= RESET;",
            "  end",
            *_at("write", bits),
            *_at("read", bits),
        ]

    def _word(self, action: str, offset: int) -> str:
        return f"({action}_word == {self._number(offset)})"

    def _number(self, offset: int) -> str:
        return f"{address_bits(self.registers) - 2}'d{offset // 4}"

    def _control(self) -> list[str]:
        start, enable, interrupts, status = (self._word("write", offset) for offset in (0x0, 0x4, 0x8, 0xC))
        lines = [
            "",
            "  reg start, auto_restart, ready, global_enable, interrupt_line;",
            "  reg [1:0] enabled, status;",
            "  assign ap_start  = start;",
            "  assign interrupt = interrupt_line;",
            "  reg done;",
        ]
        if self.chain:
            lines += [
                "  reg continue_once;",
                "  assign ap_continue = continue_once | auto_restart;",
                "  wire ended = ap_done & ~done;",
            ]
        else:
            lines.append("  wire ended = ap_done;")
        done = (
            "done <= ap_done;"
            if self.chain
            else f"if (ap_done) done <= 1'b1; else if (read & {self._word('read', 0)}) done <= 1'b0;"
        )
        lines += [
            "  always @(posedge clk) begin",
            f"    if (write & {start} & WSTRB[0] & WDATA[0]) start <= 1'b1;",
            "    else if (ap_ready) start <= auto_restart;",
            f"    if (write & {start} & WSTRB[0]) auto_restart <= WDATA[7];",
            f"    {done}",
            f"    if (ap_ready & ~auto_restart) ready <= 1'b1; else if (read & {self._word('read', 0)}) ready <= 1'b0;",
        ]
        if self.chain:
            lines.append(f"    continue_once <= write & {start} & WSTRB[0] & WDATA[4];")
        lines += [
            f"    if (write & {enable} & WSTRB[0]) global_enable <= WDATA[0];",
            f"    if (write & {interrupts} & WSTRB[0]) enabled <= WDATA[1:0];",
            "    if (enabled[0] & ended) status[0] <= 1'b1;",
            f"    else if (write & {status} & WSTRB[0]) status[0] <= status[0] ^ WDATA[0];",
            "    if (enabled[1] & ap_ready) status[1] <= 1'b1;",
            f"    else if (write & {status} & WSTRB[0]) status[1] <= status[1] ^ WDATA[1];",
            "    interrupt_line <= global_enable & (|status);",
            "    if (rst) begin",
            "      start <= 1'b0; auto_restart <= 1'b0; ready <= 1'b0; done <= 1'b0; global_enable <= 1'b0;",
            "      enabled <= 2'b00; status <= 2'b00; interrupt_line <= 1'b0;",
            *(["      continue_once <= 1'b0;"] if self.chain else []),
            "    end",
            "  end",
        ]
        return lines

    def _input(self, register: Register) -> list[str]:
        net = f"value_{register.name}"
        lines = [
            "",
            f"  reg {vector(register.bits)}{net};",
            f"  assign arg_{register.name} = {net};",
            "  always @(posedge clk) begin",
        ]
        for offset, low, bits in _slices(register):
            data, mask = (f"{name}[{bits - 1}:0]" if bits < DATA_BITS else name for name in ("WDATA", "mask"))
            part = _part(net, register, low, bits)
            lines.append(
                f"    if (write & {self._word('write', offset)}) {part} <= ({data} & {mask}) | ({part} & ~{mask});"
            )
        return [*lines, f"    if (rst) {net} <= {register.bits}'d0;", "  end"]

    def _output(self, register: Register) -> list[str]:
        net, pin = f"value_{register.name}", f"arg_{register.name}"
        lines = ["", f"  reg {vector(register.bits)}{net};"]
        if not register.has_valid:
            lines += ["  always @(posedge clk) begin", f"    if (ap_done) {net} <= {pin};"]
            return [*lines, f"    if (rst) {net} <= {register.bits}'d0;", "  end"]
        valid, place = f"valid_{register.name}", register.offset + 4 * register.words
        return [
            *lines,
            f"  reg {valid};",
            "  always @(posedge clk) begin",
            f"    if ({pin}_ap_vld) {net} <= {pin};",
            f"    if ({pin}_ap_vld) {valid} <= 1'b1;",
            f"    else if (read & {self._word('read', place)}) {valid} <= 1'b0;",
            f"    if (rst) begin {net} <= {register.bits}'d0; {valid} <= 1'b0; end",
            "  end",
        ]

    def _read(self) -> list[str]:
        zero = "1'b0"
        lines = [
            "",
            "  reg [31:0] read_data;",
            "  assign RDATA = read_data;",
            "  always @(posedge clk) if (read) begin",
        ]
        lines += ["    case (read_word)"]
        if self.control:
            flags = f"{'continue_once' if self.chain else zero}, ready, ap_idle, done, start"
            lines += [
                f"      {self._number(0)}: read_data <= {{22'd0, interrupt_line, 1'b0, auto_restart, 2'd0, {flags}}};",
                f"      {self._number(4)}: read_data <= {{31'd0, global_enable}};",
                f"      {self._number(8)}: read_data <= {{30'd0, enabled}};",
                f"      {self._number(12)}: read_data <= {{30'd0, status}};",
            ]
        for register in self.registers:
            net = f"value_{register.name}"
            for offset, low, bits in _slices(register):
                pad = f"{DATA_BITS - bits}'d0, " if bits < DATA_BITS else ""
                part = _part(net, register, low, bits)
                lines.append(f"      {self._number(offset)}: read_data <= {f'{{{pad}{part}}}' if pad else part};")
            if register.has_valid:
                place = register.offset + 4 * register.words
                lines.append(f"      {self._number(place)}: read_data <= {{31'd0, valid_{register.name}}};")
        return [*lines, "      default: read_data <= 32'd0;", "    endcase", "  end"]


def _at(action: str, bits: int) -> list[str]:
    address = "write_address" if action == "write" else "ARADDR"
    return [f"  wire {vector(bits - 2)}{action}_word = {address}[{bits - 1}:2];"]


def _slices(register: Register) -> Iterable[tuple[int, int, int]]:
    """Yield offset, lowest bit and bits of each word."""
    for word in range(register.words):
        low = DATA_BITS * word
        yield register.offset + 4 * word, low, min(DATA_BITS, register.bits - low)


def _part(net: str, register: Register, low: int, bits: int) -> str:
    if register.bits == 1:
        return net
    return f"{net}[{low}]" if bits == 1 else f"{net}[{low + bits - 1}:{low}]"
