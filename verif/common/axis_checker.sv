// Checker of an AXI4-Stream. A rule that is broken is reported to the test with its stream and cycle; it does not stop
// the simulation, so that one run shows every broken rule.
`timescale 1ns / 1ps
`default_nettype none

package axis_rules;
  // The rules of the checker; RULES of verif/common/testbench.py has the same order.
  typedef enum int {
    TVALID_DROPPED,
    PAYLOAD_CHANGED,
    BYTES_NOT_KEPT,
    TVALID_IN_RESET
  } rule_e;

  import "DPI-C" function void axis_violation(
    input int channel,
    input int rule,
    input longint cycle
  );
endpackage

// The rules of AMBA AXI4-Stream (IHI 0051, 2.2 and 2.7) and of this project: every byte of every beat is kept; with
// PARTIAL_END the last beat of a packet may keep its low bytes only.
module axis_checker
  import axis_rules::*;
#(
    parameter int WIDTH       = 128,
    parameter int CHANNEL     = 0,
    parameter bit PARTIAL_END = 1'b0
) (
    input wire               clk,
    input wire               rst_n,
    input longint            cycle,
    input wire               tvalid,
    input wire               tready,
    input wire [  WIDTH-1:0] tdata,
    input wire [WIDTH/8-1:0] tkeep,
    input wire [WIDTH/8-1:0] tstrb,
    input wire               tlast
);
  // Clocked immediate assertions: concurrent ones sample every payload in every cycle, which costs a tenth of a run.
  logic stalled = 1'b0, was_in_reset = 1'b0;
  logic [WIDTH+2*WIDTH/8:0] held;
  // Ones from bit 0 up, at least one.
  wire is_end = tlast && tkeep == tstrb && tkeep[0] && (tkeep & (tkeep + 1'b1)) == '0;
  always @(posedge clk) begin
    stalled <= rst_n && tvalid && !tready;
    was_in_reset <= !rst_n;
    if (!rst_n) begin
      // The first edge in reset brings TVALID down; from the second on it must be low.
      if (was_in_reset) begin
        silent_in_reset : assert (!tvalid)
        else axis_violation(CHANNEL, TVALID_IN_RESET, cycle);
      end
    end else begin
      if (stalled) begin
        valid_held : assert (tvalid)
        else axis_violation(CHANNEL, TVALID_DROPPED, cycle);
        payload_stable : assert (!tvalid || {tlast, tkeep, tstrb, tdata} == held)
        else axis_violation(CHANNEL, PAYLOAD_CHANGED, cycle);
      end
      if (tvalid) begin
        bytes_kept : assert ((&tkeep && &tstrb) || (PARTIAL_END && is_end))
        else axis_violation(CHANNEL, BYTES_NOT_KEPT, cycle);
        if (!tready) held <= {tlast, tkeep, tstrb, tdata};
      end
    end
  end
endmodule
`default_nettype wire
