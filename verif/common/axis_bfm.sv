// Bulk AXI4-Stream source, sink and checker.
//
// The beats live in memory of the test (numpy); axis_dpi.cpp moves them, one call a beat, and counts cycles. A rule
// that is broken is reported to the test with its stream and cycle; it does not stop the simulation, so that one run
// shows every broken rule. AXIS_MAX_WIDTH is the width in bits of the widest stream of the bench.
`timescale 1ns / 1ps
`default_nettype none

package axis_dpi;
  typedef bit [`AXIS_MAX_WIDTH-1:0] data_t;

  // The rules of the checker; RULES of verif/common/testbench.py has the same order.
  typedef enum int {
    TVALID_DROPPED,
    PAYLOAD_CHANGED,
    BYTES_NOT_KEPT,
    TVALID_IN_RESET
  } rule_e;

  // Counts the accepted beat, if one was; if the channel may go, gives the next beat, if there is one.
  import "DPI-C" function bit axis_source_next(
    input int channel,
    input longint cycle,
    input bit accepted,
    input bit go,
    output data_t data,
    output bit last
  );
  import "DPI-C" function void axis_sink_put(
    input int channel,
    input longint cycle,
    input data_t data,
    input bit last
  );
  // Once a cycle: which channels may go, one bit each. A source may offer a beat, a sink may raise TREADY.
  import "DPI-C" function longint unsigned axis_tick(input longint cycle);
  import "DPI-C" function int axis_burst();
  import "DPI-C" function void axis_violation(
    input int channel,
    input int rule,
    input longint cycle
  );
endpackage

// Drives a slave port of the kernel. Between beats the payload is inverted, so that a kernel that takes data without
// TVALID gets wrong data.
module axis_source
  import axis_dpi::*;
#(
    parameter int WIDTH   = 128,
    parameter int CHANNEL = 0
) (
    input  wire              clk,
    input  wire              rst_n,
    input  longint           cycle,
    input  wire              go,
    input  wire              tready,
    output logic             tvalid,
    output logic [WIDTH-1:0] tdata,
    output logic             tlast
);
  data_t data;
  bit valid, last;
  initial tvalid = 1'b0;
  always @(posedge clk) begin
    if (!rst_n) begin
      tvalid <= 1'b0;
    end else if (tvalid ? tready : go) begin
      valid = axis_source_next(CHANNEL, cycle, tvalid, go, data, last);
      tvalid <= valid;
      tdata  <= valid ? data[WIDTH-1:0] : ~tdata;
      tlast  <= valid ? last : !tlast;
    end
  end
endmodule

// Takes from a master port of the kernel. `go` comes from a register.
module axis_sink
  import axis_dpi::*;
#(
    parameter int WIDTH   = 128,
    parameter int CHANNEL = 0
) (
    input wire              clk,
    input wire              rst_n,
    input longint           cycle,
    input wire              go,
    input wire              tvalid,
    input wire  [WIDTH-1:0] tdata,
    input wire              tlast,
    output wire             tready
);
  assign tready = go;
  always @(posedge clk) begin
    if (rst_n && tvalid && tready) axis_sink_put(CHANNEL, cycle, `AXIS_MAX_WIDTH'(tdata), tlast);
  end
endmodule

// The rules of AMBA AXI4-Stream (IHI 0051, 2.2 and 2.7) and of this project: every byte of every beat is kept.
module axis_checker
  import axis_dpi::*;
#(
    parameter int WIDTH   = 128,
    parameter int CHANNEL = 0
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
        bytes_kept : assert (&tkeep && &tstrb)
        else axis_violation(CHANNEL, BYTES_NOT_KEPT, cycle);
        if (!tready) held <= {tlast, tkeep, tstrb, tdata};
      end
    end
  end
endmodule
`default_nettype wire
