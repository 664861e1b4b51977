// A register slice that breaks one rule or loses one bit, chosen by +fault=NUMBER: the negative control of every check
// in verif/common. Without +fault it is correct.
`timescale 1ns / 1ps
`default_nettype none
module axis_fault (
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
  localparam NONE = 0, PAYLOAD = 1, VALID = 2, KEEP = 3, STRB = 4, LAST = 5, BIT = 6, DROP = 7, REPEAT = 8, RESET = 9;
  integer chosen, fault;
  initial begin  // Icarus passes on an assignment, but not what $value$plusargs writes
    if (!$value$plusargs("fault=%d", chosen)) chosen = NONE;
    fault = chosen;
  end

  wire [127:0] data;
  wire [15:0] keep, strb;
  wire last, valid, ready;
  axis_slice slice (
      .ap_clk(ap_clk), .ap_rst_n(ap_rst_n),
      .s_in_TDATA(s_in_TDATA), .s_in_TKEEP(s_in_TKEEP), .s_in_TSTRB(s_in_TSTRB), .s_in_TLAST(s_in_TLAST),
      .s_in_TVALID(s_in_TVALID), .s_in_TREADY(s_in_TREADY),
      .m_out_TDATA(data), .m_out_TKEEP(keep), .m_out_TSTRB(strb), .m_out_TLAST(last),
      .m_out_TVALID(valid), .m_out_TREADY(ready)
  );

  reg [31:0] beat;  // beats that left the slice
  reg waited;  // the beat was shown in the last cycle and not taken
  reg repeated;
  reg last_before;
  wire once = beat == 37;
  wire often = beat[3:0] == 5;  // some of them meet a stall

  wire drop = fault == DROP && once;
  wire again = fault == REPEAT && once && !repeated;
  assign ready = drop || (m_out_TREADY && !again);

  assign m_out_TVALID = (valid && !drop && !(fault == VALID && often && waited)) || (fault == RESET && !ap_rst_n);
  assign m_out_TDATA = data ^ {127'b0, fault == BIT && once} ^ {127'b0, fault == PAYLOAD && often && waited};
  assign m_out_TKEEP = keep ^ {14'b0, fault == KEEP && once, 1'b0};
  assign m_out_TSTRB = strb ^ {14'b0, fault == STRB && once, 1'b0};
  assign m_out_TLAST = fault == LAST ? last_before : last;

  always @(posedge ap_clk) begin
    waited <= ap_rst_n && m_out_TVALID && !m_out_TREADY;
    if (!ap_rst_n) begin
      beat <= 0;
      repeated <= 1'b0;
      last_before <= 1'b0;
    end else begin
      if (m_out_TVALID && m_out_TREADY) repeated <= again;
      if (valid && ready) begin
        beat <= beat + 1;
        last_before <= last;
      end
    end
  end
endmodule
`default_nettype wire
