"""The read and write halves of an AXI4 master in Verilog: bursts, data FIFOs, packing of narrow elements.

A request for any number of elements is cut into bursts that end where a multiple of the burst length is reached, so
that none crosses a 4 KiB page (IHI 0022, A3.4.1). A read is issued when the FIFO has room for all its data, a write
when all its data are in the FIFO: neither holds up an interconnect. Elements of less than 32 bits are packed into words
of 32, with strobes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rtl_export.axi_shape import MasterShape, log2
from rtl_export.linker_rtl import fifo_name
from rtl_export.verilog import vector

LEAST_FIFO = 32
INFO_DEPTH = 4  # requests on their way through the packing of narrow elements


@dataclass(frozen=True)
class Halves(MasterShape):
    """Writes the modules of a master."""

    def fifos(self, *, reads: bool, writes: bool) -> list[tuple[int, int]]:
        """Return width and depth of all FIFOs of the halves that exist."""
        found = []
        if reads:
            found.append((self.bits, self._read_depth()))
        if writes:
            found += [(self.bits + self._strobes(), self._write_depth()), (8, self._lengths_depth())]
        if self.lanes > 1:
            found.append((self._info_bits(), INFO_DEPTH))
            found += [(self.bundle.bits, 2)] if writes else []
        return found

    def _strobes(self) -> int:
        return self.bits // 8 if self.lanes > 1 else 0

    def _read_depth(self) -> int:
        return max(self.burst(False) * self.bundle.outstanding[0], self.bundle.single_reads, LEAST_FIFO)

    def _write_depth(self) -> int:
        return max(2 * self.burst(True), LEAST_FIFO)

    def _lengths_depth(self) -> int:
        return max(self.bundle.outstanding[1], 3)

    def _info_bits(self) -> int:
        return log2(self.lanes) + self.bundle.length_bits

    def _fifo(self, name: str, bits: int, depth: int, ends: Mapping[str, str]) -> list[str]:
        pins = ", ".join(f".{pin}({net})" for pin, net in {"clk": "clk", "rst": "rst", **ends}.items())
        width = f"#(.WIDTH({bits})) " if depth <= 2 else ""
        return [f"  {fifo_name(self.top, bits, depth)} {width}{name}_fifo ({pins});"]

    def _head(self, kind: str, others: Sequence[str]) -> list[str]:
        channel = "AR" if kind == "read" else "AW"
        return [
            "",
            f"// {kind}s of bundle {self.bundle.name}: bursts of {self.burst(kind == 'write')} words at most",
            f"module {self.module(kind)} (",
            ",\n".join(
                [
                    "  input  wire clk",
                    "  input  wire rst",
                    "  input  wire request_valid",
                    "  output wire request_ready",
                    f"  input  wire {vector(self.bundle.index_bits)}request_index",
                    f"  input  wire {vector(self.bundle.length_bits)}request_count",
                    f"  output reg  {channel}VALID",
                    f"  input  wire {channel}READY",
                    f"  output reg  {vector(self.word_bits)}{channel}WORD",
                    f"  output reg  [7:0] {channel}LEN",
                    *others,
                ]
            ),
            ");",
        ]

    def _splitter(self, kind: str, allowed: str) -> list[str]:
        """The request at hand and the bursts that it is cut into; `allowed` says when one may go."""
        is_write = kind == "write"
        channel, longest = "AW" if is_write else "AR", self.burst(is_write)
        low, words = log2(longest), self.count_bits
        size = low + 1
        limit = f"{size}'d{longest}" + (f" - {{1'b0, word[{low - 1}:0]}}" if low else "")
        wide = max(words, size) + 1
        page = f"word[{self.word_bits - 1}:{low}] + {self.word_bits - low}'d1"
        more = f"{{{page}, {low}'d0}}" if low else f"word + {self.word_bits}'d1"
        return [
            "  // the request at hand: `left` words from `word` on",
            "  reg busy;",
            f"  reg {vector(self.word_bits)}word;",
            f"  reg {vector(wide)}left;",
            f"  wire {vector(size)}limit = {limit};",
            f"  wire last = left <= {{{wide - size}'d0, limit}};",
            f"  wire {vector(size)}burst = last ? left[{size - 1}:0] : limit;",
            f"  wire {vector(size)}length = burst - {size}'d1;",
            f"  wire go = busy & (~{channel}VALID | {channel}READY) & {allowed};",
            "  wire free = ~busy | (go & last);",
            *self._accept(wide),
            "  always @(posedge clk) begin",
            f"    if (go) begin {channel}WORD <= word; {channel}LEN <= {_resized('length', size, 8)}; end",
            f"    if (go) {channel}VALID <= 1'b1; else if ({channel}READY) {channel}VALID <= 1'b0;",
            "    if (accept) begin",
            "      word <= first_word;",
            "      left <= words;",
            "      busy <= some;",
            "    end else if (go) begin",
            f"      word <= {more};",
            f"      left <= left - {{{wide - size}'d0, limit}};",
            "      busy <= ~last;",
            "    end",
            f"    if (rst) begin busy <= 1'b0; {channel}VALID <= 1'b0; end",
            "  end",
        ]

    def _accept(self, wide: int) -> list[str]:
        """Take a request: its first word and number of words, and for narrow elements also where they are in words."""
        count, index = self.bundle.length_bits, self.bundle.index_bits
        some = ["  wire some = |request_count;"]
        if self.lanes == 1:
            return [
                *some,
                "  assign request_ready = free;",
                "  wire accept = request_valid & free;",
                f"  wire {vector(self.word_bits)}first_word = request_index;",
                f"  wire {vector(wide)}words = {_resized('request_count', count, wide)};",
            ]
        shift = log2(self.lanes)
        lane = f"request_index[{shift - 1}:0]" if shift > 1 else "request_index[0]"
        total = max(wide, count, shift) + 2
        return [
            *some,
            "  wire info_ready;",
            "  assign request_ready = free & info_ready;",
            "  wire accept = request_valid & request_ready;",
            f"  wire {vector(self.word_bits)}first_word = request_index[{index - 1}:{shift}];",
            f"  wire {vector(total)}ends = {_resized('request_count', count, total)} + "
            f"{{{total - shift}'d0, {lane}}} + {total}'d{self.lanes - 1};",
            f"  wire {vector(wide)}words = {_part('ends', total, shift, wide)};",
            "  // where a request's elements are in their words",
            f"  wire {vector(shift)}info_lane;",
            f"  wire {vector(count)}info_count;",
            "  wire info_valid, info_take;",
            *self._fifo(
                "info",
                self._info_bits(),
                INFO_DEPTH,
                {
                    "in_data": f"{{{lane}, request_count}}",
                    "in_valid": "accept & some",
                    "in_ready": "info_ready",
                    "out_data": "{info_lane, info_count}",
                    "out_valid": "info_valid",
                    "out_ready": "info_take",
                },
            ),
            *self._lane_counter(shift, count),
        ]

    def _lane_counter(self, shift: int, count: int) -> list[str]:
        """Go from lane to lane: `move` is set where an element is taken or given."""
        return [
            "  reg active;",
            f"  reg {vector(shift)}lane;",
            f"  reg {vector(count)}elements;",
            f"  wire last_element = elements == {count}'d1;",
            "  wire last_lane = last_element | (&lane);",
            "  wire move;",
            "  assign info_take = info_valid & (~active | (move & last_element));",
            "  always @(posedge clk) begin",
            "    if (info_take) begin lane <= info_lane; elements <= info_count; end",
            f"    else if (move) begin lane <= lane + {shift}'d1; elements <= elements - {count}'d1; end",
            "    if (info_take) active <= 1'b1; else if (move & last_element) active <= 1'b0;",
            "    if (rst) active <= 1'b0;",
            "  end",
        ]

    def read_module(self) -> str:
        """Return the Verilog of the read half."""
        depth, outstanding = self._read_depth(), self.bundle.outstanding[0]
        room, flights, size = depth.bit_length(), outstanding.bit_length(), log2(self.burst(False)) + 1
        lines = self._head(
            "read",
            [
                "  input  wire RVALID",
                "  output wire RREADY",
                f"  input  wire {vector(self.bits)}RDATA",
                "  input  wire RLAST",
                f"  output wire {vector(self.bundle.bits)}data",
                "  output wire data_valid",
                "  input  wire data_take",
            ],
        )
        lines += [
            f"  reg {vector(room)}room;  // words of the FIFO that no burst will fill",
            f"  reg {vector(flights)}flights;  // bursts on their way",
            f"  wire {vector(self.bits)}word_data;",
            "  wire word_valid, word_take;",
            f"  wire fits = (room >= {_resized('burst', size, room)}) & (flights != {flights}'d{outstanding});",
            *self._splitter("read", "fits"),
            "  wire landed = RVALID & RREADY & RLAST;",
            "  always @(posedge clk) begin",
            f"    room <= room - (go ? {_resized('burst', size, room)} : {room}'d0) + {{{room - 1}'d0, word_take}};"
            if room > 1
            else "",
            f"    flights <= flights + {_bit('go', flights)} - {_bit('landed', flights)};",
            f"    if (rst) begin room <= {room}'d{depth}; flights <= {flights}'d0; end",
            "  end",
            *self._fifo(
                "words",
                self.bits,
                depth,
                {
                    "in_data": "RDATA",
                    "in_valid": "RVALID",
                    "in_ready": "RREADY",
                    "out_data": "word_data",
                    "out_valid": "word_valid",
                    "out_ready": "word_take",
                },
            ),
        ]
        if self.lanes == 1:
            lines += [
                "  assign data = word_data;",
                "  assign data_valid = word_valid;",
                "  assign word_take = data_take & word_valid;",
            ]
        else:
            lines += [
                f"  assign data = word_data[{self.bundle.bits} * lane +: {self.bundle.bits}];",
                "  assign data_valid = active & word_valid;",
                "  assign move = data_take & data_valid;",
                "  assign word_take = move & last_lane;",
            ]
        return "\n".join([*lines, "endmodule"])

    def write_module(self) -> str:
        """Return the Verilog of the write half."""
        depth, outstanding = self._write_depth(), self.bundle.outstanding[1]
        stored, flights, size = depth.bit_length(), outstanding.bit_length(), log2(self.burst(True)) + 1
        strobes = self._strobes()
        lines = self._head(
            "write",
            [
                "  output wire WVALID",
                "  input  wire WREADY",
                f"  output wire {vector(self.bits)}WDATA",
                f"  output wire {vector(self.bits // 8)}WSTRB",
                "  output wire WLAST",
                "  input  wire BVALID",
                "  output wire BREADY",
                f"  input  wire {vector(self.bundle.bits)}data",
                "  input  wire data_valid",
                "  output wire data_ready",
                "  output wire idle",
            ],
        )
        lines += [
            f"  reg {vector(stored)}stored;  // words in the FIFO that belong to no burst yet",
            f"  reg {vector(flights)}flights;  // bursts without a response",
            f"  wire {vector(self.bits + strobes)}word_data;",
            "  wire word_valid, word_ready, lengths_ready;",
            f"  wire fits = (stored >= {_resized('burst', size, stored)}) & (flights != {flights}'d{outstanding});",
            *self._splitter("write", "fits & lengths_ready"),
            "  assign BREADY = 1'b1;",
            f"  assign idle = ~busy & (flights == {flights}'d0);",
            "  wire put = word_valid & word_ready;",
            "  always @(posedge clk) begin",
            f"    stored <= stored + {_bit('put', stored)} - (go ? {_resized('burst', size, stored)} : {stored}'d0);",
            f"    flights <= flights + {_bit('go', flights)} - {_bit('BVALID', flights)};",
            f"    if (rst) begin stored <= {stored}'d0; flights <= {flights}'d0; end",
            "  end",
            *self._pack(),
            *self._send(depth),
        ]
        return "\n".join([*lines, "endmodule"])

    def _pack(self) -> list[str]:
        """Join narrow elements to words, with strobes."""
        if self.lanes == 1:
            return [
                "  assign word_data = data;",
                "  assign word_valid = data_valid;",
                "  assign data_ready = word_ready;",
            ]
        bits, strobe = self.bundle.bits, self.bundle.bits // 8
        return [
            f"  wire {vector(bits)}element;",
            "  wire element_valid;",
            *self._fifo(
                "elements",
                bits,
                2,
                {
                    "in_data": "data",
                    "in_valid": "data_valid",
                    "in_ready": "data_ready",
                    "out_data": "element",
                    "out_valid": "element_valid",
                    "out_ready": "move",
                },
            ),
            f"  reg {vector(self.bits)}gathered;",
            f"  reg {vector(self.bits // 8)}strobes;",
            f"  reg {vector(self.bits)}gathered_next;",
            f"  reg {vector(self.bits // 8)}strobes_next;",
            "  always @* begin",
            "    gathered_next = gathered;",
            "    strobes_next = strobes;",
            f"    gathered_next[{bits} * lane +: {bits}] = element;",
            f"    strobes_next[{strobe} * lane +: {strobe}] = {{{strobe}{{1'b1}}}};",
            "  end",
            "  assign word_data = {strobes_next, gathered_next};",
            "  assign word_valid = active & element_valid & last_lane;",
            "  assign move = active & element_valid & (~last_lane | word_ready);",
            "  always @(posedge clk) begin",
            "    if (move) gathered <= gathered_next;",
            f"    if (rst | (move & last_lane)) strobes <= {self.bits // 8}'d0;",
            "    else if (move) strobes <= strobes_next;",
            "  end",
        ]

    def _send(self, depth: int) -> list[str]:
        """Give the words of issued bursts, with WLAST."""
        wide = self.bits + self._strobes()
        strobe = f"out_word[{wide - 1}:{self.bits}]" if self.lanes > 1 else f"{{{self.bits // 8}{{1'b1}}}}"
        size = log2(self.burst(True)) + 1
        return [
            f"  wire {vector(wide)}out_word;",
            "  wire out_valid, length_valid;",
            "  wire [7:0] next_length;",
            "  reg sending;",
            "  reg [7:0] remaining;",
            "  wire sent = WVALID & WREADY;",
            "  wire next = length_valid & (~sending | (sent & WLAST));",
            "  assign WVALID = sending & out_valid;",
            "  assign WLAST  = remaining == 8'd0;",
            f"  assign WDATA  = out_word[{self.bits - 1}:0];" if self.lanes > 1 else "  assign WDATA  = out_word;",
            f"  assign WSTRB  = {strobe};",
            "  always @(posedge clk) begin",
            "    if (next) remaining <= next_length; else if (sent) remaining <= remaining - 8'd1;",
            "    if (next) sending <= 1'b1; else if (sent & WLAST) sending <= 1'b0;",
            "    if (rst) sending <= 1'b0;",
            "  end",
            *self._fifo(
                "words",
                wide,
                depth,
                {
                    "in_data": "word_data",
                    "in_valid": "word_valid",
                    "in_ready": "word_ready",
                    "out_data": "out_word",
                    "out_valid": "out_valid",
                    "out_ready": "sent",
                },
            ),
            *self._fifo(
                "lengths",
                8,
                self._lengths_depth(),
                {
                    "in_data": _resized("length", size, 8),
                    "in_valid": "go",
                    "in_ready": "lengths_ready",
                    "out_data": "next_length",
                    "out_valid": "length_valid",
                    "out_ready": "next",
                },
            ),
        ]


def _resized(net: str, bits: int, wanted: int) -> str:
    if wanted < bits:
        return f"{net}[{wanted - 1}:0]"
    return f"{{{wanted - bits}'d0, {net}}}" if wanted > bits else net


def _part(net: str, bits: int, low: int, wanted: int) -> str:
    have = bits - low
    return f"{net}[{low + wanted - 1}:{low}]" if have >= wanted else f"{{{wanted - have}'d0, {net}[{bits - 1}:{low}]}}"


def _bit(net: str, bits: int) -> str:
    return f"{{{bits - 1}'d0, {net}}}" if bits > 1 else net
