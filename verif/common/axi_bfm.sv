// Memory, control and stream monitors around a linked system, cycle by cycle in axi_dpi.cpp.
//
// Nothing is called in cycles without activity, so that idle ports cost nothing. AXI_MAX_BYTES is the width in bytes of
// the widest memory port of the bench.
`timescale 1ns / 1ps
`default_nettype none

package axi_dpi;
  typedef bit [8*`AXI_MAX_BYTES-1:0] data_t;
  typedef bit [`AXI_MAX_BYTES-1:0] strobes_t;

  typedef struct packed {
    bit arvalid, rready, awvalid, wvalid, wlast, bready;
  } master_t;
  typedef struct packed {
    bit busy, arready, rvalid, rlast, awready, wready, bvalid;
    bit [1:0] rresp, bresp;
  } slave_t;
  typedef struct packed {
    bit [1:0] burst;
    bit [2:0] size;
    bit [7:0] len;
  } burst_t;
  typedef struct packed {
    bit awvalid, wvalid, bready, arvalid, rready;
  } lite_master_t;
  typedef struct packed {
    bit awready, wready, bvalid, arready, rvalid;
    bit [1:0] bresp, rresp;
  } lite_slave_t;

  // One cycle of a memory port: the master's signals of the cycle that ends, the slave's of the cycle that starts.
  import "DPI-C" function void axi_memory_clock(
    input int channel,
    input longint cycle,
    input int master,
    input longint araddr,
    input int ar,
    input int arid,
    input longint awaddr,
    input int aw,
    input int awid,
    input data_t wdata,
    input strobes_t wstrb,
    output int slave,
    output data_t rdata,
    output int rid,
    output int bid
  );
  import "DPI-C" function void axi_memory_reset(input int channel);
  // One cycle of a control port.
  import "DPI-C" function void axi_lite_clock(
    input int channel,
    input int slave,
    input int rdata,
    output int master,
    output int address,
    output int data
  );
  import "DPI-C" function void axi_lite_reset(input int channel);
  import "DPI-C" function void axi_stream_beat(
    input int channel,
    input longint cycle,
    input bit last
  );
  // Once a cycle: the control ports with accesses to make, one bit each.
  import "DPI-C" function longint unsigned axi_tick(input longint cycle);
  import "DPI-C" function int axi_burst();
endpackage

// A port of the memory. ID and ADDRESS are the widths of the kernel's signals.
module axi_memory
  import axi_dpi::*;
#(
    parameter int BYTES   = 16,
    parameter int ADDRESS = 64,
    parameter int ID      = 1,
    parameter int CHANNEL = 0
) (
    input  wire                clk,
    input  wire                rst_n,
    input  longint             cycle,
    input  wire                arvalid,
    output logic               arready,
    input  wire  [ADDRESS-1:0] araddr,
    input  wire  [     ID-1:0] arid,
    input  wire  [        7:0] arlen,
    input  wire  [        2:0] arsize,
    input  wire  [        1:0] arburst,
    output logic               rvalid,
    input  wire                rready,
    output logic [8*BYTES-1:0] rdata,
    output logic               rlast,
    output logic [     ID-1:0] rid,
    output logic [        1:0] rresp,
    input  wire                awvalid,
    output logic               awready,
    input  wire  [ADDRESS-1:0] awaddr,
    input  wire  [     ID-1:0] awid,
    input  wire  [        7:0] awlen,
    input  wire  [        2:0] awsize,
    input  wire  [        1:0] awburst,
    input  wire                wvalid,
    output logic               wready,
    input  wire  [8*BYTES-1:0] wdata,
    input  wire  [  BYTES-1:0] wstrb,
    input  wire                wlast,
    output logic               bvalid,
    input  wire                bready,
    output logic [     ID-1:0] bid,
    output logic [        1:0] bresp
);
  slave_t slave;
  data_t data;
  int slave_bits, read_id, write_id;
  logic busy = 1'b1;  // in the first cycle after a reset, so that all channels are ready when the first request comes
  initial {arready, rvalid, awready, wready, bvalid} = 5'b0;
  always @(posedge clk) begin
    if (!rst_n) begin
      axi_memory_reset(CHANNEL);
      busy <= 1'b1;
      {arready, rvalid, awready, wready, bvalid} <= 5'b0;
    end else if (busy || arvalid || awvalid || wvalid) begin
      axi_memory_clock(CHANNEL, cycle, 32'(master_t'{arvalid, rready, awvalid, wvalid, wlast, bready}), 64'(araddr),
                       32'(burst_t'{arburst, arsize, arlen}), 32'(arid), 64'(awaddr),
                       32'(burst_t'{awburst, awsize, awlen}), 32'(awid), data_t'(wdata), strobes_t'(wstrb), slave_bits,
                       data, read_id, write_id);
      slave = slave_t'(slave_bits[$bits(slave_t)-1:0]);
      busy <= slave.busy;
      arready <= slave.arready;
      rvalid <= slave.rvalid;
      rdata <= slave.rvalid ? data[8*BYTES-1:0] : ~rdata;
      rlast <= slave.rlast;
      rid <= read_id[ID-1:0];
      rresp <= slave.rresp;
      awready <= slave.awready;
      wready <= slave.wready;
      bvalid <= slave.bvalid;
      bid <= write_id[ID-1:0];
      bresp <= slave.bresp;
    end
  end
endmodule

// The master of a control port; `go` says that it has accesses to make.
module axi_lite
  import axi_dpi::*;
#(
    parameter int ADDRESS = 6,
    parameter int CHANNEL = 0
) (
    input  wire                clk,
    input  wire                rst_n,
    input  wire                go,
    output logic               awvalid,
    input  wire                awready,
    output logic [ADDRESS-1:0] awaddr,
    output logic               wvalid,
    input  wire                wready,
    output logic [       31:0] wdata,
    output wire  [        3:0] wstrb,
    input  wire                bvalid,
    output logic               bready,
    input  wire  [        1:0] bresp,
    output logic               arvalid,
    input  wire                arready,
    output logic [ADDRESS-1:0] araddr,
    input  wire                rvalid,
    output logic               rready,
    input  wire  [       31:0] rdata,
    input  wire  [        1:0] rresp
);
  lite_master_t master;
  int master_bits, address, data;
  assign wstrb = 4'hF;
  initial {awvalid, wvalid, bready, arvalid, rready} = 5'b0;
  always @(posedge clk) begin
    if (!rst_n) begin
      if (bready || rready) axi_lite_reset(CHANNEL);
      {awvalid, wvalid, bready, arvalid, rready} <= 5'b0;
    end else if (go) begin
      axi_lite_clock(CHANNEL, 32'(lite_slave_t'{awready, wready, bvalid, arready, rvalid, bresp, rresp}), rdata,
                     master_bits, address, data);
      master = lite_master_t'(master_bits[$bits(lite_master_t)-1:0]);
      {awvalid, wvalid, bready, arvalid, rready} <= master;
      awaddr <= address[ADDRESS-1:0];
      araddr <= address[ADDRESS-1:0];
      wdata <= data;
    end
  end
endmodule

// Counts the beats of a stream inside of the system.
module axi_stream_monitor
  import axi_dpi::*;
#(
    parameter int CHANNEL = 0
) (
    input wire    clk,
    input wire    rst_n,
    input longint cycle,
    input wire    tvalid,
    input wire    tready,
    input wire    tlast
);
  always @(posedge clk) if (rst_n && tvalid && tready) axi_stream_beat(CHANNEL, cycle, tlast);
endmodule
`default_nettype wire
