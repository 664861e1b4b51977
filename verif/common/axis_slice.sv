// Register slice of two entries on one 128-bit stream, full throughput: the smallest kernel. It is what the benches
// are measured and tested on. Ports are named as Vitis HLS names them.
`timescale 1ns / 1ps
`default_nettype none
module axis_slice (
    input  wire         ap_clk,
    input  wire         ap_rst_n,
    input  wire [127:0] s_in_TDATA,
    input  wire [ 15:0] s_in_TKEEP,
    input  wire [ 15:0] s_in_TSTRB,
    input  wire [  0:0] s_in_TLAST,
    input  wire         s_in_TVALID,
    output wire         s_in_TREADY,
    output wire [127:0] m_out_TDATA,
    output wire [ 15:0] m_out_TKEEP,
    output wire [ 15:0] m_out_TSTRB,
    output wire [  0:0] m_out_TLAST,
    output wire         m_out_TVALID,
    input  wire         m_out_TREADY
);
  localparam PAYLOAD = 128 + 16 + 16 + 1;
  reg [PAYLOAD-1:0] front, back;
  reg front_valid, back_valid;
  wire [PAYLOAD-1:0] taken = {s_in_TLAST, s_in_TSTRB, s_in_TKEEP, s_in_TDATA};

  assign s_in_TREADY = ap_rst_n & ~back_valid;
  assign m_out_TVALID = front_valid;
  assign {m_out_TLAST, m_out_TSTRB, m_out_TKEEP, m_out_TDATA} = front;

  always @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      front_valid <= 1'b0;
      back_valid  <= 1'b0;
    end else if (m_out_TREADY || !front_valid) begin
      front_valid <= back_valid | s_in_TVALID;
      front <= back_valid ? back : taken;
      back_valid <= 1'b0;
    end else if (s_in_TVALID && s_in_TREADY) begin
      back <= taken;
      back_valid <= 1'b1;
    end
  end
endmodule
`default_nettype wire
