// read_mover: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   words: II=1, depth 1 (hls/read_mover/read_mover.cpp:27)

`default_nettype none

module read_mover (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire         s_axi_control_AWVALID,
  output wire         s_axi_control_AWREADY,
  input  wire [4:0]   s_axi_control_AWADDR,
  input  wire         s_axi_control_WVALID,
  output wire         s_axi_control_WREADY,
  input  wire [31:0]  s_axi_control_WDATA,
  input  wire [3:0]   s_axi_control_WSTRB,
  input  wire         s_axi_control_ARVALID,
  output wire         s_axi_control_ARREADY,
  input  wire [4:0]   s_axi_control_ARADDR,
  output wire         s_axi_control_RVALID,
  input  wire         s_axi_control_RREADY,
  output wire [31:0]  s_axi_control_RDATA,
  output wire [1:0]   s_axi_control_RRESP,
  output wire         s_axi_control_BVALID,
  input  wire         s_axi_control_BREADY,
  output wire [1:0]   s_axi_control_BRESP,
  output wire         interrupt,
  output wire [0:0]   m_axi_gmem_AWVALID,
  input  wire         m_axi_gmem_AWREADY,
  output wire [63:0]  m_axi_gmem_AWADDR,
  output wire [0:0]   m_axi_gmem_AWID,
  output wire [7:0]   m_axi_gmem_AWLEN,
  output wire [2:0]   m_axi_gmem_AWSIZE,
  output wire [1:0]   m_axi_gmem_AWBURST,
  output wire [1:0]   m_axi_gmem_AWLOCK,
  output wire [3:0]   m_axi_gmem_AWCACHE,
  output wire [2:0]   m_axi_gmem_AWPROT,
  output wire [3:0]   m_axi_gmem_AWQOS,
  output wire [3:0]   m_axi_gmem_AWREGION,
  output wire [0:0]   m_axi_gmem_AWUSER,
  output wire [0:0]   m_axi_gmem_WVALID,
  input  wire         m_axi_gmem_WREADY,
  output wire [127:0] m_axi_gmem_WDATA,
  output wire [15:0]  m_axi_gmem_WSTRB,
  output wire         m_axi_gmem_WLAST,
  output wire [0:0]   m_axi_gmem_WID,
  output wire [0:0]   m_axi_gmem_WUSER,
  output wire [0:0]   m_axi_gmem_ARVALID,
  input  wire         m_axi_gmem_ARREADY,
  output wire [63:0]  m_axi_gmem_ARADDR,
  output wire [0:0]   m_axi_gmem_ARID,
  output wire [7:0]   m_axi_gmem_ARLEN,
  output wire [2:0]   m_axi_gmem_ARSIZE,
  output wire [1:0]   m_axi_gmem_ARBURST,
  output wire [1:0]   m_axi_gmem_ARLOCK,
  output wire [3:0]   m_axi_gmem_ARCACHE,
  output wire [2:0]   m_axi_gmem_ARPROT,
  output wire [3:0]   m_axi_gmem_ARQOS,
  output wire [3:0]   m_axi_gmem_ARREGION,
  output wire [0:0]   m_axi_gmem_ARUSER,
  input  wire [0:0]   m_axi_gmem_RVALID,
  output wire         m_axi_gmem_RREADY,
  input  wire [127:0] m_axi_gmem_RDATA,
  input  wire         m_axi_gmem_RLAST,
  input  wire [0:0]   m_axi_gmem_RID,
  input  wire [0:0]   m_axi_gmem_RUSER,
  input  wire [1:0]   m_axi_gmem_RRESP,
  input  wire [0:0]   m_axi_gmem_BVALID,
  output wire         m_axi_gmem_BREADY,
  input  wire [1:0]   m_axi_gmem_BRESP,
  input  wire [0:0]   m_axi_gmem_BID,
  input  wire [0:0]   m_axi_gmem_BUSER,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  output wire [127:0] m_out_TDATA,
  output wire [15:0]  m_out_TKEEP,
  output wire [15:0]  m_out_TSTRB,
  output wire [0:0]   m_out_TLAST,
  output wire         m_out_TVALID,
  input  wire         m_out_TREADY,
  output wire [127:0] m_status_TDATA,
  output wire [15:0]  m_status_TKEEP,
  output wire [15:0]  m_status_TSTRB,
  output wire [0:0]   m_status_TLAST,
  output wire         m_status_TVALID,
  input  wire         m_status_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [3:0] LINE_17_S = 4'd0;
  localparam [3:0] LINE_5_S = 4'd1;
  localparam [3:0] LINE_5_2_S = 4'd2;
  localparam [3:0] LINE_18_S = 4'd3;
  localparam [3:0] LINE_23_S = 4'd4;
  localparam [3:0] LINE_23_2_S = 4'd5;
  localparam [3:0] LINE_113_S = 4'd6;
  localparam [3:0] LINE_25_S = 4'd7;
  localparam [3:0] WORDS_S = 4'd8;
  localparam [3:0] LINE_33_S = 4'd9;
  localparam [3:0] IDLE = 4'd10;
  localparam [3:0] FINISH = 4'd11;
  reg [3:0] state;
  wire line_17_done;
  wire line_5_done_0;
  wire line_5_done_1;
  wire line_5_2_done;
  wire line_18_done_0;
  wire line_18_done_1;
  wire line_23_done_0;
  wire line_23_done_1;
  wire line_23_2_done_0;
  wire line_23_2_done_1;
  wire line_113_done;
  wire line_25_done;
  wire words_done;
  wire line_33_done;
  wire [63:0] arg_mem;
  wire ap_start, ap_done, ap_idle, ap_ready;
  wire ap_continue;
  reg done_held;
  wire call_begin = (state == IDLE) & ap_start & ~done_held;

  // hls/read_mover/read_mover.cpp:17: line_17
  wire line_17_start;
  reg line_17_run;
  wire line_17_v0;
  wire line_17_en0;

  // hls/read_mover/read_mover.cpp:5: line_5
  wire line_5_start;
  reg line_5_run;
  reg sticky_1;
  reg [31:0] frames_2;
  reg serving_3;
  wire line_5_v0;
  wire line_5_en0;

  // hls/read_mover/read_mover.cpp:5: line_5_2
  wire line_5_2_start;
  reg line_5_2_run;
  wire line_5_2_v0;
  wire line_5_2_en0;

  // hls/read_mover/read_mover.cpp:18: line_18
  wire line_18_start;
  reg line_18_run;
  reg stop_4;
  reg [7:0] cmd_1_5;
  reg [31:0] beats_6;
  reg [127:0] s_cmd_data_7;
  reg [31:0] offset_8;
  reg cmd_7_9;
  reg cmd_5_10;
  reg line_18_11;
  wire line_18_v0;
  wire line_18_en0;

  // hls/read_mover/read_mover.cpp:23: line_23
  wire line_23_start;
  reg line_23_run;
  wire line_23_v0;
  wire line_23_en0;

  // hls/read_mover/read_mover.cpp:23: line_23_2
  wire line_23_2_start;
  reg line_23_2_run;
  reg line_23_2_12;
  wire line_23_2_v0;
  wire line_23_2_en0;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_13;
  wire line_113_v0;
  wire line_113_en0;

  // hls/read_mover/read_mover.cpp:25: line_25
  wire line_25_start;
  reg line_25_run;
  reg refused_14;
  reg [31:0] count_15;
  reg [32:0] line_25_16;
  wire line_25_v0;
  wire line_25_en0;

  // hls/read_mover/read_mover.cpp:27: words
  wire words_start;
  reg words_run;
  reg [31:0] i_17;
  wire words_v0;
  wire words_en0;

  // hls/read_mover/read_mover.cpp:33: line_33
  wire line_33_start;
  reg line_33_run;
  reg sticky_18;
  reg [31:0] frames_19;
  reg serving_20;
  wire line_33_v0;
  wire line_33_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire m_out_beat_ready;
  wire m_status_beat_ready;
  wire m_axi_gmem_ar_beat_ready;
  wire [127:0] m_axi_gmem_r_beat;
  wire m_axi_gmem_r_beat_valid;
  wire [127:0] m_axi_gmem_r_beat_data = m_axi_gmem_r_beat;

  // ---- hls/read_mover/read_mover.cpp:17: line_17, 1 stages
  assign line_17_en0 = 1'd1;
  wire line_17_issue = line_17_run;
  wire line_17_leave = 1'b0;
  assign line_17_v0 = line_17_issue;
  wire line_17_busy = line_17_run;
  always @(posedge ap_clk) begin
    if (line_17_issue & line_17_en0) line_17_run <= 1'b0;
    if (line_17_start) line_17_run <= 1'b1;
    if (rst) begin line_17_run <= 1'b0; end
  end

  // ---- hls/read_mover/read_mover.cpp:5: line_5, 1 stages
  assign line_5_en0 = 1'd1;
  wire line_5_issue = line_5_run;
  wire line_5_leave = 1'b0;
  assign line_5_v0 = line_5_issue;
  wire line_5_busy = line_5_run;
  always @(posedge ap_clk) begin
    if (line_5_issue & line_5_en0) line_5_run <= 1'b0;
    if (line_5_start) line_5_run <= 1'b1;
    if (rst) begin line_5_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_17_done) sticky_1 <= 1'd0;
    if (line_17_done) frames_2 <= 32'd0;
    if (line_17_done) serving_3 <= 1'd1;
    if (line_33_done) sticky_1 <= sticky_18;
    if (line_33_done) frames_2 <= frames_19;
    if (line_33_done) serving_3 <= serving_20;
  end

  // ---- hls/read_mover/read_mover.cpp:5: line_5_2, 1 stages
  assign line_5_2_en0 = 1'd1;
  wire line_5_2_issue = line_5_2_run;
  wire line_5_2_leave = 1'b0;
  assign line_5_2_v0 = line_5_2_issue;
  wire line_5_2_busy = line_5_2_run;
  always @(posedge ap_clk) begin
    if (line_5_2_issue & line_5_2_en0) line_5_2_run <= 1'b0;
    if (line_5_2_start) line_5_2_run <= 1'b1;
    if (rst) begin line_5_2_run <= 1'b0; end
  end

  // ---- hls/read_mover/read_mover.cpp:18: line_18, 1 stages
  wire [79:0] and_21 = s_cmd_beat_data[79:0] & 80'hf80000000000000000ff;  // stream_kernel.hpp:107
  wire icmp_22 = and_21 == 80'd1;  // stream_kernel.hpp:107
  wire stop_23 = s_cmd_beat_data[15:8] == 8'd255;  // read_mover.cpp:22
  wire cmd_7_24 = s_cmd_beat_data[66] ^ 1'd1;
  wire cmd_5_25 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_18_pop_26 = line_18_v0 & line_18_en0;  // read_mover.cpp:18
  assign line_18_en0 = ~(line_18_v0 & ((~s_cmd_beat_valid)));
  wire line_18_issue = line_18_run;
  wire line_18_leave = 1'b0;
  assign line_18_v0 = line_18_issue;
  wire line_18_busy = line_18_run;
  always @(posedge ap_clk) begin
    if (line_18_issue & line_18_en0) line_18_run <= 1'b0;
    if (line_18_start) line_18_run <= 1'b1;
    if (rst) begin line_18_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_18_v0 & line_18_en0) stop_4 <= stop_23;
    if (line_18_v0 & line_18_en0) cmd_1_5 <= s_cmd_beat_data[15:8];
    if (line_18_v0 & line_18_en0) beats_6 <= s_cmd_beat_data[63:32];
    if (line_18_v0 & line_18_en0) s_cmd_data_7 <= s_cmd_beat_data;
    if (line_18_v0 & line_18_en0) offset_8 <= s_cmd_beat_data[127:96];
    if (line_18_v0 & line_18_en0) cmd_7_9 <= cmd_7_24;
    if (line_18_v0 & line_18_en0) cmd_5_10 <= cmd_5_25;
    if (line_18_v0 & line_18_en0) line_18_11 <= icmp_22;
  end

  // ---- hls/read_mover/read_mover.cpp:23: line_23, 1 stages
  assign line_23_en0 = 1'd1;
  wire line_23_issue = line_23_run;
  wire line_23_leave = 1'b0;
  assign line_23_v0 = line_23_issue;
  wire line_23_busy = line_23_run;
  always @(posedge ap_clk) begin
    if (line_23_issue & line_23_en0) line_23_run <= 1'b0;
    if (line_23_start) line_23_run <= 1'b1;
    if (rst) begin line_23_run <= 1'b0; end
  end

  // ---- hls/read_mover/read_mover.cpp:23: line_23_2, 1 stages
  wire icmp_27 = cmd_1_5 != 8'd0;  // read_mover.cpp:23
  wire icmp_28 = beats_6 == 32'd0;
  wire or_29 = icmp_27 | icmp_28;  // read_mover.cpp:23
  assign line_23_2_en0 = 1'd1;
  wire line_23_2_issue = line_23_2_run;
  wire line_23_2_leave = 1'b0;
  assign line_23_2_v0 = line_23_2_issue;
  wire line_23_2_busy = line_23_2_run;
  always @(posedge ap_clk) begin
    if (line_23_2_issue & line_23_2_en0) line_23_2_run <= 1'b0;
    if (line_23_2_start) line_23_2_run <= 1'b1;
    if (rst) begin line_23_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_23_2_v0 & line_23_2_en0) line_23_2_12 <= or_29;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [95:0] and_30 = s_cmd_data_7[95:0] & 96'hffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_31 = and_30 != 96'd0;  // stream_kernel.hpp:113
  assign line_113_en0 = 1'd1;
  wire line_113_issue = line_113_run;
  wire line_113_leave = 1'b0;
  assign line_113_v0 = line_113_issue;
  wire line_113_busy = line_113_run;
  always @(posedge ap_clk) begin
    if (line_113_issue & line_113_en0) line_113_run <= 1'b0;
    if (line_113_start) line_113_run <= 1'b1;
    if (rst) begin line_113_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_113_v0 & line_113_en0) line_113_13 <= icmp_31;
  end

  // ---- hls/read_mover/read_mover.cpp:25: line_25, 1 stages
  wire [59:0] add_32 = {28'd0, offset_8} + arg_mem[63:4];  // stream_kernel.hpp:58
  wire or_33 = stop_4 | refused_14;  // read_mover.cpp:25
  wire [31:0] count_34 = or_33 ? 32'd0 : beats_6;  // read_mover.cpp:25
  wire icmp_35 = 32'd0 < count_34;  // stream_kernel.hpp:58
  wire [31:0] sub_36 = count_34 - 32'd0;  // stream_kernel.hpp:58
  wire [31:0] select_37 = icmp_35 ? sub_36 : 32'd0;  // stream_kernel.hpp:58
  wire [32:0] add_38 = {1'd0, count_34} + 33'h1ffffffff;  // read_mover.cpp:30
  wire line_25_push_39 = line_25_v0 & line_25_en0;  // stream_kernel.hpp:58
  assign line_25_en0 = ~(line_25_v0 & ((~m_axi_gmem_ar_beat_ready)));
  wire line_25_issue = line_25_run;
  wire line_25_leave = 1'b0;
  assign line_25_v0 = line_25_issue;
  wire line_25_busy = line_25_run;
  always @(posedge ap_clk) begin
    if (line_25_issue & line_25_en0) line_25_run <= 1'b0;
    if (line_25_start) line_25_run <= 1'b1;
    if (rst) begin line_25_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_25_v0 & line_25_en0) count_15 <= count_34;
    if (line_25_v0 & line_25_en0) line_25_16 <= add_38;
    if (line_18_done_1) refused_14 <= 1'd1;
    if (line_23_2_done_0) refused_14 <= 1'd1;
    if (line_113_done) refused_14 <= line_113_13;
  end

  // ---- hls/read_mover/read_mover.cpp:27: words, pipelined loop, II=1, depth 1
  wire icmp_40 = line_25_16 == {1'd0, i_17};  // read_mover.cpp:30
  wire last_41 = icmp_40 & cmd_7_9;  // read_mover.cpp:30
  wire icmp_42 = i_17 < count_15;  // read_mover.cpp:27
  wire xor_43 = icmp_42 ^ 1'd1;
  wire [31:0] i_44 = i_17 + 32'd1;  // read_mover.cpp:27
  wire words_pop_45 = words_v0 & words_en0;  // stream_kernel.hpp:58
  wire words_push_46 = words_v0 & words_en0;  // read_mover.cpp:30
  assign words_en0 = ~(words_v0 & ((~m_axi_gmem_r_beat_valid) | (~m_out_beat_ready)));
  wire words_issue = words_run;
  wire words_leave = xor_43;
  assign words_v0 = words_issue & ~words_leave;
  wire words_busy = words_run;
  always @(posedge ap_clk) begin
    if (words_issue & words_leave) words_run <= 1'b0;
    if (words_start) words_run <= 1'b1;
    if (rst) begin words_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (words_v0 & words_en0) i_17 <= i_44;
    if (line_25_done) i_17 <= 32'd0;
  end

  // ---- hls/read_mover/read_mover.cpp:33: line_33, 1 stages
  wire [32:0] select_47 = refused_14 ? 33'h100000000 : 33'd0;  // stream_kernel.hpp:81
  wire select_48 = cmd_5_10 ? sticky_1 : 1'd0;  // read_mover.cpp:33
  wire sticky_49 = select_48 | refused_14;  // read_mover.cpp:33
  wire [32:0] data_50 = select_47 | {32'd0, sticky_49};  // stream_kernel.hpp:81
  wire [63:0] shl_51 = {s_cmd_data_7[31:16], 48'd0};
  wire [63:0] or_52 = {31'd0, data_50} | shl_51;  // stream_kernel.hpp:84
  wire [31:0] add_53 = frames_2 + 32'd1;  // read_mover.cpp:34
  wire [31:0] frames_54 = cmd_5_10 ? add_53 : 32'd1;  // read_mover.cpp:34
  wire [127:0] shl_55 = {frames_54, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_56 = {64'd0, or_52} | shl_55;  // stream_kernel.hpp:84
  wire [127:0] data_57 = or_56 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire xor_58 = stop_4 ^ 1'd1;  // read_mover.cpp:36
  wire serving_59 = refused_14 | xor_58;  // read_mover.cpp:36
  wire line_33_push_60 = line_33_v0 & line_33_en0;  // stream_kernel.hpp:85
  assign line_33_en0 = ~(line_33_v0 & ((~m_status_beat_ready)));
  wire line_33_issue = line_33_run;
  wire line_33_leave = 1'b0;
  assign line_33_v0 = line_33_issue;
  wire line_33_busy = line_33_run;
  always @(posedge ap_clk) begin
    if (line_33_issue & line_33_en0) line_33_run <= 1'b0;
    if (line_33_start) line_33_run <= 1'b1;
    if (rst) begin line_33_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_33_v0 & line_33_en0) sticky_18 <= sticky_49;
    if (line_33_v0 & line_33_en0) frames_19 <= frames_54;
    if (line_33_v0 & line_33_en0) serving_20 <= serving_59;
  end

  // ---- control
  assign line_17_done = (state == LINE_17_S) & ~line_17_busy;
  assign line_5_done_0 = (state == LINE_5_S) & ~line_5_busy & serving_3;
  assign line_5_done_1 = (state == LINE_5_S) & ~line_5_busy & ~serving_3;
  assign line_5_2_done = (state == LINE_5_2_S) & ~line_5_2_busy;
  assign line_18_done_0 = (state == LINE_18_S) & ~line_18_busy & line_18_11;
  assign line_18_done_1 = (state == LINE_18_S) & ~line_18_busy & ~line_18_11;
  assign line_23_done_0 = (state == LINE_23_S) & ~line_23_busy & stop_4;
  assign line_23_done_1 = (state == LINE_23_S) & ~line_23_busy & ~stop_4;
  assign line_23_2_done_0 = (state == LINE_23_2_S) & ~line_23_2_busy & line_23_2_12;
  assign line_23_2_done_1 = (state == LINE_23_2_S) & ~line_23_2_busy & ~line_23_2_12;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_25_done = (state == LINE_25_S) & ~line_25_busy;
  assign words_done = (state == WORDS_S) & ~words_busy;
  assign line_33_done = (state == LINE_33_S) & ~line_33_busy;
  always @(posedge ap_clk) begin
    if (line_17_done | line_33_done) state <= LINE_5_S;
    if (line_5_done_0) state <= LINE_18_S;
    if (line_5_done_1) state <= LINE_5_2_S;
    if (line_18_done_0) state <= LINE_23_S;
    if (line_18_done_1 | line_23_2_done_0 | line_113_done) state <= LINE_25_S;
    if (line_23_done_0 | line_23_2_done_1) state <= LINE_113_S;
    if (line_23_done_1) state <= LINE_23_2_S;
    if (line_25_done) state <= WORDS_S;
    if (words_done) state <= LINE_33_S;
    if (call_begin) state <= LINE_17_S;
    if (line_5_2_done) state <= FINISH;
    if (call_end) state <= IDLE;
    if (rst) state <= IDLE;
  end
  assign line_5_start = line_17_done | line_33_done;
  assign line_18_start = line_5_done_0;
  assign line_5_2_start = line_5_done_1;
  assign line_23_start = line_18_done_0;
  assign line_25_start = line_18_done_1 | line_23_2_done_0 | line_113_done;
  assign line_113_start = line_23_done_0 | line_23_2_done_1;
  assign line_23_2_start = line_23_done_1;
  assign words_start = line_25_done;
  assign line_33_start = words_done;
  assign line_17_start = call_begin;

  // ---- start and end of a call
  wire call_end = (state == FINISH) & ~(m_out_TVALID | m_status_TVALID);
  assign ap_ready = call_end;
  assign ap_idle = (state == IDLE) & ~ap_start;
  assign ap_done = call_end | done_held;
  always @(posedge ap_clk) begin
    if (ap_continue) done_held <= 1'b0; else if (call_end) done_held <= 1'b1;
    if (rst) done_held <= 1'b0;
  end

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_18_pop_26;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  read_mover_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // m_out: registered both ways
  wire m_out_beat_valid = words_push_46;
  wire [160:0] m_out_beat = {last_41, 16'd65535, 16'd65535, m_axi_gmem_r_beat_data};
  read_mover_regslice #(.WIDTH(161)) m_out_slice (.clk(ap_clk), .rst(rst), .in_data(m_out_beat), .in_valid(m_out_beat_valid), .in_ready(m_out_beat_ready), .out_data({m_out_TLAST, m_out_TSTRB, m_out_TKEEP, m_out_TDATA}), .out_valid(m_out_TVALID), .out_ready(m_out_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_33_push_60;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_57};
  read_mover_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));
  wire m_axi_gmem_ar_beat_valid = line_25_push_39;
  wire [92:0] m_axi_gmem_ar_beat = {{1'd0, select_37}, add_32};
  wire m_axi_gmem_r_beat_take = words_pop_45;

  // bundle gmem: 128-bit elements, 128-bit data
  wire [59:0] m_axi_gmem_AR_word;
  assign m_axi_gmem_ARADDR = {m_axi_gmem_AR_word, 4'd0};
  assign m_axi_gmem_ARSIZE = 3'd4;
  assign m_axi_gmem_ARBURST = 2'd1;
  assign m_axi_gmem_ARCACHE = 4'd3;
  assign m_axi_gmem_ARID = 1'd0;
  assign m_axi_gmem_ARLOCK = 2'd0;
  assign m_axi_gmem_ARPROT = 3'd0;
  assign m_axi_gmem_ARQOS = 4'd0;
  assign m_axi_gmem_ARREGION = 4'd0;
  assign m_axi_gmem_ARUSER = 1'd0;
  read_mover_gmem_read m_axi_gmem_read (
    .clk(ap_clk),
    .rst(rst),
    .request_valid(m_axi_gmem_ar_beat_valid),
    .request_ready(m_axi_gmem_ar_beat_ready),
    .request_index(m_axi_gmem_ar_beat[59:0]),
    .request_count(m_axi_gmem_ar_beat[92:60]),
    .data(m_axi_gmem_r_beat),
    .data_valid(m_axi_gmem_r_beat_valid),
    .data_take(m_axi_gmem_r_beat_take),
    .ARVALID(m_axi_gmem_ARVALID),
    .ARREADY(m_axi_gmem_ARREADY),
    .ARWORD(m_axi_gmem_AR_word),
    .ARLEN(m_axi_gmem_ARLEN),
    .RVALID(m_axi_gmem_RVALID),
    .RREADY(m_axi_gmem_RREADY),
    .RDATA(m_axi_gmem_RDATA),
    .RLAST(m_axi_gmem_RLAST)
  );
  assign m_axi_gmem_AWVALID = 1'd0;
  assign m_axi_gmem_AWADDR = 64'd0;
  assign m_axi_gmem_AWID = 1'd0;
  assign m_axi_gmem_AWLEN = 8'd0;
  assign m_axi_gmem_AWSIZE = 3'd0;
  assign m_axi_gmem_AWBURST = 2'd0;
  assign m_axi_gmem_AWLOCK = 2'd0;
  assign m_axi_gmem_AWCACHE = 4'd0;
  assign m_axi_gmem_AWPROT = 3'd0;
  assign m_axi_gmem_AWQOS = 4'd0;
  assign m_axi_gmem_AWREGION = 4'd0;
  assign m_axi_gmem_AWUSER = 1'd0;
  assign m_axi_gmem_WVALID = 1'd0;
  assign m_axi_gmem_BREADY = 1'd0;
  assign m_axi_gmem_WDATA = 128'd0;
  assign m_axi_gmem_WSTRB = 16'd0;
  assign m_axi_gmem_WLAST = 1'd0;
  assign m_axi_gmem_WID = 1'd0;
  assign m_axi_gmem_WUSER = 1'd0;
  wire m_axi_gmem_unused = &{1'b0, m_axi_gmem_RID, m_axi_gmem_RUSER, m_axi_gmem_RRESP, m_axi_gmem_BRESP, m_axi_gmem_BID, m_axi_gmem_BUSER, m_axi_gmem_AWREADY, m_axi_gmem_WREADY, m_axi_gmem_BVALID};

  read_mover_control_s_axi control_slave (
    .clk(ap_clk),
    .rst(rst),
    .AWVALID(s_axi_control_AWVALID),
    .AWREADY(s_axi_control_AWREADY),
    .AWADDR(s_axi_control_AWADDR),
    .WVALID(s_axi_control_WVALID),
    .WREADY(s_axi_control_WREADY),
    .WDATA(s_axi_control_WDATA),
    .WSTRB(s_axi_control_WSTRB),
    .ARVALID(s_axi_control_ARVALID),
    .ARREADY(s_axi_control_ARREADY),
    .ARADDR(s_axi_control_ARADDR),
    .RVALID(s_axi_control_RVALID),
    .RREADY(s_axi_control_RREADY),
    .RDATA(s_axi_control_RDATA),
    .RRESP(s_axi_control_RRESP),
    .BVALID(s_axi_control_BVALID),
    .BREADY(s_axi_control_BREADY),
    .BRESP(s_axi_control_BRESP),
    .arg_mem(arg_mem),
    .ap_start(ap_start),
    .ap_done(ap_done),
    .ap_ready(ap_ready),
    .ap_idle(ap_idle),
    .ap_continue(ap_continue),
    .interrupt(interrupt)
  );
endmodule

// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module read_mover_regslice #(
  parameter WIDTH = 8
) (
  input  wire             clk,
  input  wire             rst,
  input  wire [WIDTH-1:0] in_data,
  input  wire             in_valid,
  output wire             in_ready,
  output wire [WIDTH-1:0] out_data,
  output wire             out_valid,
  input  wire             out_ready
);
  reg [WIDTH-1:0] head, spare;
  reg head_full, spare_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire take = in_valid & open;
  wire move = out_ready | ~head_full;
  wire spare_next = move ? 1'b0 : spare_full | take;

  always @(posedge clk) begin
    if (move) head <= spare_full ? spare : in_data;
    if (take & ~move) spare <= in_data;
    head_full <= ~rst & (move ? spare_full | take : head_full);
    spare_full <= ~rst & spare_next;
    open <= ~rst & ~spare_next;
  end
endmodule

// Register slice of one entry for a stream that the kernel uses every second cycle at most: valid, ready and data are
// registers.
module read_mover_single #(
  parameter WIDTH = 8
) (
  input  wire             clk,
  input  wire             rst,
  input  wire [WIDTH-1:0] in_data,
  input  wire             in_valid,
  output wire             in_ready,
  output wire [WIDTH-1:0] out_data,
  output wire             out_valid,
  input  wire             out_ready
);
  reg [WIDTH-1:0] beat;
  reg open, full;  // open: no beat, and not in reset

  assign in_ready  = open;
  assign out_data  = beat;
  assign out_valid = full;

  wire full_next = full ? ~out_ready : in_valid & open;

  always @(posedge clk) begin
    if (open) beat <= in_data;
    full <= ~rst & full_next;
    open <= ~rst & ~full_next;
  end
endmodule

// AXI4-Lite slave: control at 0x00, mem at 0x10
module read_mover_control_s_axi (
  input  wire        clk,
  input  wire        rst,
  input  wire        AWVALID,
  output wire        AWREADY,
  input  wire [4:0]  AWADDR,
  input  wire        WVALID,
  output wire        WREADY,
  input  wire [31:0] WDATA,
  input  wire [3:0]  WSTRB,
  input  wire        ARVALID,
  output wire        ARREADY,
  input  wire [4:0]  ARADDR,
  output wire        RVALID,
  input  wire        RREADY,
  output wire [31:0] RDATA,
  output wire [1:0]  RRESP,
  output wire        BVALID,
  input  wire        BREADY,
  output wire [1:0]  BRESP,
  output wire [63:0] arg_mem,
  output wire        ap_start,
  input  wire        ap_done,
  input  wire        ap_ready,
  input  wire        ap_idle,
  output wire        ap_continue,
  output wire        interrupt
);
  localparam [1:0] IDLE = 2'd0, DATA = 2'd1, RESPONSE = 2'd2, RESET = 2'd3;
  reg [1:0] write_state, read_state;
  reg [4:0] write_address;
  assign AWREADY = write_state == IDLE;
  assign WREADY  = write_state == DATA;
  assign BVALID  = write_state == RESPONSE;
  assign BRESP   = 2'b00;
  wire write = WVALID & WREADY;
  wire [31:0] mask = {{8{WSTRB[3]}}, {8{WSTRB[2]}}, {8{WSTRB[1]}}, {8{WSTRB[0]}}};
  always @(posedge clk) begin
    case (write_state)
      IDLE: if (AWVALID) write_state <= DATA;
      DATA: if (WVALID) write_state <= RESPONSE;
      RESPONSE: if (BREADY) write_state <= IDLE;
      default: write_state <= IDLE;
    endcase
    if (AWVALID & AWREADY) write_address <= AWADDR;
    if (rst) write_state <= RESET;
  end

  assign ARREADY = read_state == IDLE;
  assign RVALID  = read_state == DATA;
  assign RRESP   = 2'b00;
  wire read = ARVALID & ARREADY;
  always @(posedge clk) begin
    case (read_state)
      IDLE: if (ARVALID) read_state <= DATA;
      DATA: if (RREADY) read_state <= IDLE;
      default: read_state <= IDLE;
    endcase
    if (rst) read_state <= RESET;
  end
  wire [2:0] write_word = write_address[4:2];
  wire [2:0] read_word = ARADDR[4:2];

  reg start, auto_restart, ready, global_enable, interrupt_line;
  reg [1:0] enabled, status;
  assign ap_start  = start;
  assign interrupt = interrupt_line;
  reg done;
  reg continue_once;
  assign ap_continue = continue_once | auto_restart;
  wire ended = ap_done & ~done;
  always @(posedge clk) begin
    if (write & (write_word == 3'd0) & WSTRB[0] & WDATA[0]) start <= 1'b1;
    else if (ap_ready) start <= auto_restart;
    if (write & (write_word == 3'd0) & WSTRB[0]) auto_restart <= WDATA[7];
    done <= ap_done;
    if (ap_ready & ~auto_restart) ready <= 1'b1; else if (read & (read_word == 3'd0)) ready <= 1'b0;
    continue_once <= write & (write_word == 3'd0) & WSTRB[0] & WDATA[4];
    if (write & (write_word == 3'd1) & WSTRB[0]) global_enable <= WDATA[0];
    if (write & (write_word == 3'd2) & WSTRB[0]) enabled <= WDATA[1:0];
    if (enabled[0] & ended) status[0] <= 1'b1;
    else if (write & (write_word == 3'd3) & WSTRB[0]) status[0] <= status[0] ^ WDATA[0];
    if (enabled[1] & ap_ready) status[1] <= 1'b1;
    else if (write & (write_word == 3'd3) & WSTRB[0]) status[1] <= status[1] ^ WDATA[1];
    interrupt_line <= global_enable & (|status);
    if (rst) begin
      start <= 1'b0; auto_restart <= 1'b0; ready <= 1'b0; done <= 1'b0; global_enable <= 1'b0;
      enabled <= 2'b00; status <= 2'b00; interrupt_line <= 1'b0;
      continue_once <= 1'b0;
    end
  end

  reg [63:0] value_mem;
  assign arg_mem = value_mem;
  always @(posedge clk) begin
    if (write & (write_word == 3'd4)) value_mem[31:0] <= (WDATA & mask) | (value_mem[31:0] & ~mask);
    if (write & (write_word == 3'd5)) value_mem[63:32] <= (WDATA & mask) | (value_mem[63:32] & ~mask);
    if (rst) value_mem <= 64'd0;
  end

  reg [31:0] read_data;
  assign RDATA = read_data;
  always @(posedge clk) if (read) begin
    case (read_word)
      3'd0: read_data <= {22'd0, interrupt_line, 1'b0, auto_restart, 2'd0, continue_once, ready, ap_idle, done, start};
      3'd1: read_data <= {31'd0, global_enable};
      3'd2: read_data <= {30'd0, enabled};
      3'd3: read_data <= {30'd0, status};
      3'd4: read_data <= value_mem[31:0];
      3'd5: read_data <= value_mem[63:32];
      default: read_data <= 32'd0;
    endcase
  end
endmodule

// reads of bundle gmem: bursts of 64 words at most
module read_mover_gmem_read (
  input  wire clk,
  input  wire rst,
  input  wire request_valid,
  output wire request_ready,
  input  wire [59:0] request_index,
  input  wire [32:0] request_count,
  output reg  ARVALID,
  input  wire ARREADY,
  output reg  [59:0] ARWORD,
  output reg  [7:0] ARLEN,
  input  wire RVALID,
  output wire RREADY,
  input  wire [127:0] RDATA,
  input  wire RLAST,
  output wire [127:0] data,
  output wire data_valid,
  input  wire data_take
);
  reg [8:0] room;  // words of the FIFO that no burst will fill
  reg [2:0] flights;  // bursts on their way
  wire [127:0] word_data;
  wire word_valid, word_take;
  wire fits = (room >= {2'd0, burst}) & (flights != 3'd4);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [33:0] left;
  wire [6:0] limit = 7'd64 - {1'b0, word[5:0]};
  wire last = left <= {27'd0, limit};
  wire [6:0] burst = last ? left[6:0] : limit;
  wire [6:0] length = burst - 7'd1;
  wire go = busy & (~ARVALID | ARREADY) & fits;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [33:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin ARWORD <= word; ARLEN <= {1'd0, length}; end
    if (go) ARVALID <= 1'b1; else if (ARREADY) ARVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:6] + 54'd1, 6'd0};
      left <= left - {27'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; ARVALID <= 1'b0; end
  end
  wire landed = RVALID & RREADY & RLAST;
  always @(posedge clk) begin
    room <= room - (go ? {2'd0, burst} : 9'd0) + {8'd0, word_take};
    flights <= flights + {2'd0, go} - {2'd0, landed};
    if (rst) begin room <= 9'd256; flights <= 3'd0; end
  end
  read_mover_fifo_256x128 words_fifo (.clk(clk), .rst(rst), .in_data(RDATA), .in_valid(RVALID), .in_ready(RREADY), .out_data(word_data), .out_valid(word_valid), .out_ready(word_take));
  assign data = word_data;
  assign data_valid = word_valid;
  assign word_take = data_take & word_valid;
endmodule

// First-word-fall-through FIFO of 256 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module read_mover_fifo_256x128 (
  input  wire         clk,
  input  wire         rst,
  input  wire [127:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [127:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [127:0] memory [0:255];
  reg [127:0] head;
  reg [7:0]   write_at, read_at;
  reg [8:0]   beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {8'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [8:0]   beats_next = beats + {8'd0, put} - {8'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 8'd0;
      read_at   <= 8'd0;
      beats     <= 9'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 8'd255 ? 8'd0 : write_at + 8'd1;
      if (fetch) read_at <= read_at == 8'd255 ? 8'd0 : read_at + 8'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 9'd256;
    end
  end
endmodule

`default_nettype wire
