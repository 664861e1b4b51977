// Bulk AXI4-Stream source and sink; the checker is in axis_checker.sv.
//
// The beats live in memory of the test (numpy); axis_dpi.cpp moves them, one call a beat, and counts cycles. A rule
// that is broken is reported to the test with its stream and cycle; it does not stop the simulation, so that one run
// shows every broken rule. AXIS_MAX_WIDTH is the width in bits of the widest stream of the bench.
`timescale 1ns / 1ps
`default_nettype none

package axis_dpi;
  typedef bit [`AXIS_MAX_WIDTH-1:0] data_t;

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
`default_nettype wire
