// write_mover: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   words: II=1, depth 1 (hls/write_mover/write_mover.cpp:26)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module write_mover (
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
  input  wire [127:0] s_in_TDATA,
  input  wire [15:0]  s_in_TKEEP,
  input  wire [15:0]  s_in_TSTRB,
  input  wire [0:0]   s_in_TLAST,
  input  wire         s_in_TVALID,
  output wire         s_in_TREADY,
  output wire [127:0] m_status_TDATA,
  output wire [15:0]  m_status_TKEEP,
  output wire [15:0]  m_status_TSTRB,
  output wire [0:0]   m_status_TLAST,
  output wire         m_status_TVALID,
  input  wire         m_status_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [3:0] LINE_15_S = 4'd0;
  localparam [3:0] LINE_3_S = 4'd1;
  localparam [3:0] LINE_3_2_S = 4'd2;
  localparam [3:0] LINE_16_S = 4'd3;
  localparam [3:0] LINE_21_S = 4'd4;
  localparam [3:0] LINE_21_2_S = 4'd5;
  localparam [3:0] LINE_113_S = 4'd6;
  localparam [3:0] LINE_23_S = 4'd7;
  localparam [3:0] WORDS_S = 4'd8;
  localparam [3:0] LINE_31_S = 4'd9;
  localparam [3:0] DISCARD_S = 4'd10;
  localparam [3:0] LINE_36_S = 4'd11;
  localparam [3:0] IDLE = 4'd12;
  localparam [3:0] FINISH = 4'd13;
  reg [3:0] state;
  wire line_15_done;
  wire line_3_done_0;
  wire line_3_done_1;
  wire line_3_2_done;
  wire line_16_done_0;
  wire line_16_done_1;
  wire line_21_done_0;
  wire line_21_done_1;
  wire line_21_2_done_0;
  wire line_21_2_done_1;
  wire line_113_done;
  wire line_23_done;
  wire words_done;
  wire line_31_done;
  wire discard_done;
  wire line_36_done;
  wire [63:0] arg_mem;
  wire ap_start, ap_done, ap_idle, ap_ready;
  wire ap_continue;
  reg done_held;
  wire call_begin = (state == IDLE) & ap_start & ~done_held;

  // hls/write_mover/write_mover.cpp:15: line_15
  wire line_15_start;
  reg line_15_run;
  wire line_15_v0;
  wire line_15_en0;

  // hls/write_mover/write_mover.cpp:3: line_3
  wire line_3_start;
  reg line_3_run;
  reg [2:0] sticky_1;
  reg [31:0] frames_2;
  reg serving_3;
  wire line_3_v0;
  wire line_3_en0;

  // hls/write_mover/write_mover.cpp:3: line_3_2
  wire line_3_2_start;
  reg line_3_2_run;
  wire line_3_2_v0;
  wire line_3_2_en0;

  // hls/write_mover/write_mover.cpp:16: line_16
  wire line_16_start;
  reg line_16_run;
  reg stop_4;
  reg [7:0] cmd_1_5;
  reg [31:0] beats_6;
  reg [127:0] s_cmd_data_7;
  reg [31:0] offset_8;
  reg cmd_5_9;
  reg line_16_10;
  wire line_16_v0;
  wire line_16_en0;

  // hls/write_mover/write_mover.cpp:21: line_21
  wire line_21_start;
  reg line_21_run;
  wire line_21_v0;
  wire line_21_en0;

  // hls/write_mover/write_mover.cpp:21: line_21_2
  wire line_21_2_start;
  reg line_21_2_run;
  reg line_21_2_11;
  wire line_21_2_v0;
  wire line_21_2_en0;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_12;
  wire line_113_v0;
  wire line_113_en0;

  // hls/write_mover/write_mover.cpp:23: line_23
  wire line_23_start;
  reg line_23_run;
  reg refused_13;
  reg [31:0] count_14;
  reg [32:0] line_23_15;
  reg line_23_16;
  wire line_23_v0;
  wire line_23_en0;

  // hls/write_mover/write_mover.cpp:26: words
  wire words_start;
  reg words_run;
  reg packet_17;
  reg packet_18;
  reg [31:0] i_19;
  wire words_v0;
  wire words_en0;

  // hls/write_mover/write_mover.cpp:31: line_31
  wire line_31_start;
  reg line_31_run;
  reg more_20;
  reg [2:0] sticky_21;
  reg [31:0] frames_22;
  wire line_31_v0;
  wire line_31_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_23;
  wire discard_v0;
  wire discard_en0;

  // hls/write_mover/write_mover.cpp:36: line_36
  wire line_36_start;
  reg line_36_run;
  reg serving_24;
  wire line_36_v0;
  wire line_36_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_in_beat;
  wire s_in_beat_valid;
  wire [127:0] s_in_beat_data = s_in_beat[127:0];
  wire s_in_beat_last = s_in_beat[128];
  wire m_status_beat_ready;
  wire m_axi_gmem_aw_beat_ready;
  wire m_axi_gmem_w_beat_ready;
  wire m_axi_gmem_b_beat;
  wire m_axi_gmem_b_beat_valid;
  wire m_axi_gmem_b_beat_data = m_axi_gmem_b_beat;

  // ---- hls/write_mover/write_mover.cpp:15: line_15, 1 stages
  assign line_15_en0 = 1'd1;
  wire line_15_issue = line_15_run;
  wire line_15_leave = 1'b0;
  assign line_15_v0 = line_15_issue;
  wire line_15_busy = line_15_run;
  always @(posedge ap_clk) begin
    if (line_15_issue & line_15_en0) line_15_run <= 1'b0;
    if (line_15_start) line_15_run <= 1'b1;
    if (rst) begin line_15_run <= 1'b0; end
  end

  // ---- hls/write_mover/write_mover.cpp:3: line_3, 1 stages
  assign line_3_en0 = 1'd1;
  wire line_3_issue = line_3_run;
  wire line_3_leave = 1'b0;
  assign line_3_v0 = line_3_issue;
  wire line_3_busy = line_3_run;
  always @(posedge ap_clk) begin
    if (line_3_issue & line_3_en0) line_3_run <= 1'b0;
    if (line_3_start) line_3_run <= 1'b1;
    if (rst) begin line_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_15_done) sticky_1 <= 3'd0;
    if (line_15_done) frames_2 <= 32'd0;
    if (line_15_done) serving_3 <= 1'd1;
    if (line_36_done) sticky_1 <= sticky_21;
    if (line_36_done) frames_2 <= frames_22;
    if (line_36_done) serving_3 <= serving_24;
  end

  // ---- hls/write_mover/write_mover.cpp:3: line_3_2, 1 stages
  wire line_3_2_pop_25 = line_3_2_v0 & line_3_2_en0;  // write_mover.cpp:3
  assign line_3_2_en0 = ~(line_3_2_v0 & ((~m_axi_gmem_b_beat_valid)));
  wire line_3_2_issue = line_3_2_run;
  wire line_3_2_leave = 1'b0;
  assign line_3_2_v0 = line_3_2_issue;
  wire line_3_2_busy = line_3_2_run;
  always @(posedge ap_clk) begin
    if (line_3_2_issue & line_3_2_en0) line_3_2_run <= 1'b0;
    if (line_3_2_start) line_3_2_run <= 1'b1;
    if (rst) begin line_3_2_run <= 1'b0; end
  end

  // ---- hls/write_mover/write_mover.cpp:16: line_16, 1 stages
  wire [79:0] and_26 = s_cmd_beat_data[79:0] & 80'hf80000000000000000ff;  // stream_kernel.hpp:107
  wire icmp_27 = and_26 == 80'd1;  // stream_kernel.hpp:107
  wire stop_28 = s_cmd_beat_data[15:8] == 8'd255;  // write_mover.cpp:20
  wire cmd_5_29 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_16_pop_30 = line_16_v0 & line_16_en0;  // write_mover.cpp:16
  assign line_16_en0 = ~(line_16_v0 & ((~s_cmd_beat_valid)));
  wire line_16_issue = line_16_run;
  wire line_16_leave = 1'b0;
  assign line_16_v0 = line_16_issue;
  wire line_16_busy = line_16_run;
  always @(posedge ap_clk) begin
    if (line_16_issue & line_16_en0) line_16_run <= 1'b0;
    if (line_16_start) line_16_run <= 1'b1;
    if (rst) begin line_16_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_16_v0 & line_16_en0) stop_4 <= stop_28;
    if (line_16_v0 & line_16_en0) cmd_1_5 <= s_cmd_beat_data[15:8];
    if (line_16_v0 & line_16_en0) beats_6 <= s_cmd_beat_data[63:32];
    if (line_16_v0 & line_16_en0) s_cmd_data_7 <= s_cmd_beat_data;
    if (line_16_v0 & line_16_en0) offset_8 <= s_cmd_beat_data[127:96];
    if (line_16_v0 & line_16_en0) cmd_5_9 <= cmd_5_29;
    if (line_16_v0 & line_16_en0) line_16_10 <= icmp_27;
  end

  // ---- hls/write_mover/write_mover.cpp:21: line_21, 1 stages
  assign line_21_en0 = 1'd1;
  wire line_21_issue = line_21_run;
  wire line_21_leave = 1'b0;
  assign line_21_v0 = line_21_issue;
  wire line_21_busy = line_21_run;
  always @(posedge ap_clk) begin
    if (line_21_issue & line_21_en0) line_21_run <= 1'b0;
    if (line_21_start) line_21_run <= 1'b1;
    if (rst) begin line_21_run <= 1'b0; end
  end

  // ---- hls/write_mover/write_mover.cpp:21: line_21_2, 1 stages
  wire icmp_31 = cmd_1_5 != 8'd0;  // write_mover.cpp:21
  wire icmp_32 = beats_6 == 32'd0;
  wire or_33 = icmp_31 | icmp_32;  // write_mover.cpp:21
  assign line_21_2_en0 = 1'd1;
  wire line_21_2_issue = line_21_2_run;
  wire line_21_2_leave = 1'b0;
  assign line_21_2_v0 = line_21_2_issue;
  wire line_21_2_busy = line_21_2_run;
  always @(posedge ap_clk) begin
    if (line_21_2_issue & line_21_2_en0) line_21_2_run <= 1'b0;
    if (line_21_2_start) line_21_2_run <= 1'b1;
    if (rst) begin line_21_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_21_2_v0 & line_21_2_en0) line_21_2_11 <= or_33;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [95:0] and_34 = s_cmd_data_7[95:0] & 96'hffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_35 = and_34 != 96'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_12 <= icmp_35;
  end

  // ---- hls/write_mover/write_mover.cpp:23: line_23, 1 stages
  wire [59:0] add_36 = {28'd0, offset_8} + arg_mem[63:4];  // write_mover.cpp:29
  wire or_37 = stop_4 | refused_13;  // write_mover.cpp:23
  wire [31:0] count_38 = or_37 ? 32'd0 : beats_6;  // write_mover.cpp:23
  wire icmp_39 = 32'd0 < count_38;  // write_mover.cpp:29
  wire [31:0] sub_40 = count_38 - 32'd0;  // write_mover.cpp:29
  wire [31:0] select_41 = icmp_39 ? sub_40 : 32'd0;  // write_mover.cpp:29
  wire [32:0] add_42 = {1'd0, count_38} + 33'h1ffffffff;  // write_mover.cpp:29
  wire line_23_push_43 = line_23_v0 & line_23_en0;  // write_mover.cpp:29
  assign line_23_en0 = ~(line_23_v0 & ((~m_axi_gmem_aw_beat_ready)));
  wire line_23_issue = line_23_run;
  wire line_23_leave = 1'b0;
  assign line_23_v0 = line_23_issue;
  wire line_23_busy = line_23_run;
  always @(posedge ap_clk) begin
    if (line_23_issue & line_23_en0) line_23_run <= 1'b0;
    if (line_23_start) line_23_run <= 1'b1;
    if (rst) begin line_23_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_23_v0 & line_23_en0) count_14 <= count_38;
    if (line_23_v0 & line_23_en0) line_23_15 <= add_42;
    if (line_23_v0 & line_23_en0) line_23_16 <= or_37;
    if (line_16_done_1) refused_13 <= 1'd1;
    if (line_21_2_done_0) refused_13 <= 1'd1;
    if (line_113_done) refused_13 <= line_113_12;
  end

  // ---- hls/write_mover/write_mover.cpp:26: words, pipelined loop, II=1, depth 1
  wire xor_44 = packet_17 ^ 1'd1;
  wire [127:0] ref_45 = packet_17 ? 128'd0 : s_in_beat_data;  // write_mover.cpp:29
  wire icmp_46 = i_19 < count_14;  // write_mover.cpp:26
  wire xor_47 = icmp_46 ^ 1'd1;
  wire packet_48 = packet_17 | s_in_beat_last;
  wire is_last_49 = line_23_15 != {1'd0, i_19};  // write_mover.cpp:29
  wire packet_1_50 = s_in_beat_last & is_last_49;
  wire packet_51 = packet_17 ? packet_18 : packet_1_50;
  wire [31:0] i_52 = i_19 + 32'd1;  // write_mover.cpp:26
  wire words_pop_53 = words_v0 & words_en0 & xor_44;  // stream_kernel.hpp:38
  wire words_push_54 = words_v0 & words_en0;  // write_mover.cpp:29
  assign words_en0 = ~(words_v0 & ((~s_in_beat_valid & xor_44) | (~m_axi_gmem_w_beat_ready)));
  wire words_issue = words_run;
  wire words_leave = xor_47;
  assign words_v0 = words_issue & ~words_leave;
  wire words_busy = words_run;
  always @(posedge ap_clk) begin
    if (words_issue & words_leave) words_run <= 1'b0;
    if (words_start) words_run <= 1'b1;
    if (rst) begin words_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (words_v0 & words_en0) packet_17 <= packet_48;
    if (words_v0 & words_en0) packet_18 <= packet_51;
    if (words_v0 & words_en0) i_19 <= i_52;
    if (line_23_done) packet_17 <= 1'd0;
    if (line_23_done) packet_18 <= 1'd0;
    if (line_23_done) i_19 <= 32'd0;
  end

  // ---- hls/write_mover/write_mover.cpp:31: line_31, 1 stages
  wire [1:0] select_55 = packet_18 ? 2'd2 : 2'd0;  // write_mover.cpp:31
  wire [2:0] select_56 = packet_17 ? 3'd0 : 3'd4;  // write_mover.cpp:31
  wire [2:0] or_57 = {1'd0, select_55} | select_56;  // write_mover.cpp:31
  wire [2:0] flags_58 = line_23_16 ? {2'd0, refused_13} : or_57;  // write_mover.cpp:31
  wire [34:0] shl_59 = {flags_58, 32'd0};  // stream_kernel.hpp:81
  wire [2:0] select_60 = cmd_5_9 ? sticky_1 : 3'd0;  // write_mover.cpp:32
  wire [2:0] sticky_61 = select_60 | flags_58;  // write_mover.cpp:32
  wire [34:0] data_62 = shl_59 | {32'd0, sticky_61};  // stream_kernel.hpp:81
  wire [63:0] shl_63 = {s_cmd_data_7[31:16], 48'd0};
  wire [63:0] or_64 = {29'd0, data_62} | shl_63;  // stream_kernel.hpp:84
  wire [31:0] add_65 = frames_2 + 32'd1;  // write_mover.cpp:33
  wire [31:0] frames_66 = cmd_5_9 ? add_65 : 32'd1;  // write_mover.cpp:33
  wire [127:0] shl_67 = {frames_66, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_68 = {64'd0, or_64} | shl_67;  // stream_kernel.hpp:84
  wire [127:0] data_69 = or_68 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire icmp_70 = cmd_1_5 == 8'd0;  // write_mover.cpp:35
  wire xor_71 = packet_17 ^ 1'd1;  // write_mover.cpp:35
  wire more_72 = icmp_70 & xor_71;  // write_mover.cpp:35
  wire line_31_pop_73 = line_31_v0 & line_31_en0;  // stream_kernel.hpp:85
  wire line_31_push_74 = line_31_v0 & line_31_en0;  // stream_kernel.hpp:85
  assign line_31_en0 = ~(line_31_v0 & ((~m_axi_gmem_b_beat_valid) | (~m_status_beat_ready)));
  wire line_31_issue = line_31_run;
  wire line_31_leave = 1'b0;
  assign line_31_v0 = line_31_issue;
  wire line_31_busy = line_31_run;
  always @(posedge ap_clk) begin
    if (line_31_issue & line_31_en0) line_31_run <= 1'b0;
    if (line_31_start) line_31_run <= 1'b1;
    if (rst) begin line_31_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_31_v0 & line_31_en0) more_20 <= more_72;
    if (line_31_v0 & line_31_en0) sticky_21 <= sticky_61;
    if (line_31_v0 & line_31_en0) frames_22 <= frames_66;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_75 = more_23 ^ 1'd1;
  wire more_76 = s_in_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_77 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_in_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_75;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_23 <= more_76;
    if (line_31_done) more_23 <= more_20;
  end

  // ---- hls/write_mover/write_mover.cpp:36: line_36, 1 stages
  wire xor_78 = stop_4 ^ 1'd1;  // write_mover.cpp:36
  wire serving_79 = refused_13 | xor_78;  // write_mover.cpp:36
  assign line_36_en0 = 1'd1;
  wire line_36_issue = line_36_run;
  wire line_36_leave = 1'b0;
  assign line_36_v0 = line_36_issue;
  wire line_36_busy = line_36_run;
  always @(posedge ap_clk) begin
    if (line_36_issue & line_36_en0) line_36_run <= 1'b0;
    if (line_36_start) line_36_run <= 1'b1;
    if (rst) begin line_36_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_36_v0 & line_36_en0) serving_24 <= serving_79;
  end

  // ---- control
  assign line_15_done = (state == LINE_15_S) & ~line_15_busy;
  assign line_3_done_0 = (state == LINE_3_S) & ~line_3_busy & serving_3;
  assign line_3_done_1 = (state == LINE_3_S) & ~line_3_busy & ~serving_3;
  assign line_3_2_done = (state == LINE_3_2_S) & ~line_3_2_busy;
  assign line_16_done_0 = (state == LINE_16_S) & ~line_16_busy & line_16_10;
  assign line_16_done_1 = (state == LINE_16_S) & ~line_16_busy & ~line_16_10;
  assign line_21_done_0 = (state == LINE_21_S) & ~line_21_busy & stop_4;
  assign line_21_done_1 = (state == LINE_21_S) & ~line_21_busy & ~stop_4;
  assign line_21_2_done_0 = (state == LINE_21_2_S) & ~line_21_2_busy & line_21_2_11;
  assign line_21_2_done_1 = (state == LINE_21_2_S) & ~line_21_2_busy & ~line_21_2_11;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_23_done = (state == LINE_23_S) & ~line_23_busy;
  assign words_done = (state == WORDS_S) & ~words_busy;
  assign line_31_done = (state == LINE_31_S) & ~line_31_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_36_done = (state == LINE_36_S) & ~line_36_busy;
  always @(posedge ap_clk) begin
    if (line_15_done | line_36_done) state <= LINE_3_S;
    if (line_3_done_0) state <= LINE_16_S;
    if (line_3_done_1) state <= LINE_3_2_S;
    if (line_16_done_0) state <= LINE_21_S;
    if (line_16_done_1 | line_21_2_done_0 | line_113_done) state <= LINE_23_S;
    if (line_21_done_0 | line_21_2_done_1) state <= LINE_113_S;
    if (line_21_done_1) state <= LINE_21_2_S;
    if (line_23_done) state <= WORDS_S;
    if (words_done) state <= LINE_31_S;
    if (line_31_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_36_S;
    if (call_begin) state <= LINE_15_S;
    if (line_3_2_done) state <= FINISH;
    if (call_end) state <= IDLE;
    if (rst) state <= IDLE;
  end
  assign line_3_start = line_15_done | line_36_done;
  assign line_16_start = line_3_done_0;
  assign line_3_2_start = line_3_done_1;
  assign line_21_start = line_16_done_0;
  assign line_23_start = line_16_done_1 | line_21_2_done_0 | line_113_done;
  assign line_113_start = line_21_done_0 | line_21_2_done_1;
  assign line_21_2_start = line_21_done_1;
  assign words_start = line_23_done;
  assign line_31_start = words_done;
  assign discard_start = line_31_done;
  assign line_36_start = discard_done;
  assign line_15_start = call_begin;

  // ---- start and end of a call
  wire call_end = (state == FINISH) & ~(m_status_TVALID);
  assign ap_ready = call_end;
  assign ap_idle = (state == IDLE) & ~ap_start;
  assign ap_done = call_end | done_held;
  always @(posedge ap_clk) begin
    if (ap_continue) done_held <= 1'b0; else if (call_end) done_held <= 1'b1;
    if (rst) done_held <= 1'b0;
  end

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_16_pop_30;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  write_mover_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_in: data and valid are registered
  wire s_in_beat_take = words_pop_53 | discard_pop_77;
  wire s_in_unused = &{1'b0, s_in_TKEEP, s_in_TSTRB};
  write_mover_forward #(.WIDTH(129)) s_in_slice (.clk(ap_clk), .rst(rst), .in_data({s_in_TLAST, s_in_TDATA}), .in_valid(s_in_TVALID), .in_ready(s_in_TREADY), .out_data(s_in_beat), .out_valid(s_in_beat_valid), .out_ready(s_in_beat_take));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_31_push_74;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_69};
  write_mover_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));
  wire m_axi_gmem_aw_beat_valid = line_23_push_43;
  wire [92:0] m_axi_gmem_aw_beat = {{1'd0, select_41}, add_36};
  wire m_axi_gmem_w_beat_valid = words_push_54;
  wire [127:0] m_axi_gmem_w_beat = {ref_45};
  wire m_axi_gmem_b_beat_take = line_3_2_pop_25 | line_31_pop_73;

  // bundle gmem: 128-bit elements, 128-bit data
  assign m_axi_gmem_ARVALID = 1'd0;
  assign m_axi_gmem_ARADDR = 64'd0;
  assign m_axi_gmem_ARID = 1'd0;
  assign m_axi_gmem_ARLEN = 8'd0;
  assign m_axi_gmem_ARSIZE = 3'd0;
  assign m_axi_gmem_ARBURST = 2'd0;
  assign m_axi_gmem_ARLOCK = 2'd0;
  assign m_axi_gmem_ARCACHE = 4'd0;
  assign m_axi_gmem_ARPROT = 3'd0;
  assign m_axi_gmem_ARQOS = 4'd0;
  assign m_axi_gmem_ARREGION = 4'd0;
  assign m_axi_gmem_ARUSER = 1'd0;
  assign m_axi_gmem_RREADY = 1'd0;
  wire [59:0] m_axi_gmem_AW_word;
  assign m_axi_gmem_AWADDR = {m_axi_gmem_AW_word, 4'd0};
  assign m_axi_gmem_AWSIZE = 3'd4;
  assign m_axi_gmem_AWBURST = 2'd1;
  assign m_axi_gmem_AWCACHE = 4'd3;
  assign m_axi_gmem_AWID = 1'd0;
  assign m_axi_gmem_AWLOCK = 2'd0;
  assign m_axi_gmem_AWPROT = 3'd0;
  assign m_axi_gmem_AWQOS = 4'd0;
  assign m_axi_gmem_AWREGION = 4'd0;
  assign m_axi_gmem_AWUSER = 1'd0;
  wire m_axi_gmem_idle;
  assign m_axi_gmem_b_beat_valid = m_axi_gmem_idle;
  assign m_axi_gmem_b_beat = 1'b0;
  write_mover_gmem_write m_axi_gmem_write (
    .clk(ap_clk),
    .rst(rst),
    .request_valid(m_axi_gmem_aw_beat_valid),
    .request_ready(m_axi_gmem_aw_beat_ready),
    .request_index(m_axi_gmem_aw_beat[59:0]),
    .request_count(m_axi_gmem_aw_beat[92:60]),
    .data(m_axi_gmem_w_beat),
    .data_valid(m_axi_gmem_w_beat_valid),
    .data_ready(m_axi_gmem_w_beat_ready),
    .AWVALID(m_axi_gmem_AWVALID),
    .AWREADY(m_axi_gmem_AWREADY),
    .AWWORD(m_axi_gmem_AW_word),
    .AWLEN(m_axi_gmem_AWLEN),
    .idle(m_axi_gmem_idle),
    .WLAST(m_axi_gmem_WLAST),
    .BVALID(m_axi_gmem_BVALID),
    .BREADY(m_axi_gmem_BREADY),
    .WVALID(m_axi_gmem_WVALID),
    .WREADY(m_axi_gmem_WREADY),
    .WDATA(m_axi_gmem_WDATA),
    .WSTRB(m_axi_gmem_WSTRB)
  );
  assign m_axi_gmem_WID = 1'd0;
  assign m_axi_gmem_WUSER = 1'd0;
  wire m_axi_gmem_unused = &{1'b0, m_axi_gmem_RID, m_axi_gmem_RUSER, m_axi_gmem_RRESP, m_axi_gmem_BRESP, m_axi_gmem_BID, m_axi_gmem_BUSER, m_axi_gmem_ARREADY, m_axi_gmem_RVALID, m_axi_gmem_RDATA, m_axi_gmem_RLAST};

  write_mover_control_s_axi control_slave (
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

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module write_mover_forward #(
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
  reg full, awake;  // awake: not in reset

  wire free = ~full | out_ready;
  assign in_ready  = awake & free;
  assign out_data  = beat;
  assign out_valid = full;

  always @(posedge clk) begin
    if (free) beat <= in_data;
    full  <= ~rst & (free ? in_valid & awake : full);
    awake <= ~rst;
  end
endmodule

// Register slice of one entry for a stream that the kernel uses every second cycle at most: valid, ready and data are
// registers.
module write_mover_single #(
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
module write_mover_control_s_axi (
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

// writes of bundle gmem: bursts of 64 words at most
module write_mover_gmem_write (
  input  wire clk,
  input  wire rst,
  input  wire request_valid,
  output wire request_ready,
  input  wire [59:0] request_index,
  input  wire [32:0] request_count,
  output reg  AWVALID,
  input  wire AWREADY,
  output reg  [59:0] AWWORD,
  output reg  [7:0] AWLEN,
  output wire WVALID,
  input  wire WREADY,
  output wire [127:0] WDATA,
  output wire [15:0] WSTRB,
  output wire WLAST,
  input  wire BVALID,
  output wire BREADY,
  input  wire [127:0] data,
  input  wire data_valid,
  output wire data_ready,
  output wire idle
);
  reg [7:0] stored;  // words in the FIFO that belong to no burst yet
  reg [2:0] flights;  // bursts without a response
  wire [127:0] word_data;
  wire word_valid, word_ready, lengths_ready;
  wire fits = (stored >= {1'd0, burst}) & (flights != 3'd4);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [33:0] left;
  wire [6:0] limit = 7'd64 - {1'b0, word[5:0]};
  wire last = left <= {27'd0, limit};
  wire [6:0] burst = last ? left[6:0] : limit;
  wire [6:0] length = burst - 7'd1;
  wire go = busy & (~AWVALID | AWREADY) & fits & lengths_ready;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [33:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin AWWORD <= word; AWLEN <= {1'd0, length}; end
    if (go) AWVALID <= 1'b1; else if (AWREADY) AWVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:6] + 54'd1, 6'd0};
      left <= left - {27'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; AWVALID <= 1'b0; end
  end
  assign BREADY = 1'b1;
  assign idle = ~busy & (flights == 3'd0);
  wire put = word_valid & word_ready;
  always @(posedge clk) begin
    stored <= stored + {7'd0, put} - (go ? {1'd0, burst} : 8'd0);
    flights <= flights + {2'd0, go} - {2'd0, BVALID};
    if (rst) begin stored <= 8'd0; flights <= 3'd0; end
  end
  assign word_data = data;
  assign word_valid = data_valid;
  assign data_ready = word_ready;
  wire [127:0] out_word;
  wire out_valid, length_valid;
  wire [7:0] next_length;
  reg sending;
  reg [7:0] remaining;
  wire sent = WVALID & WREADY;
  wire next = length_valid & (~sending | (sent & WLAST));
  assign WVALID = sending & out_valid;
  assign WLAST  = remaining == 8'd0;
  assign WDATA  = out_word;
  assign WSTRB  = {16{1'b1}};
  always @(posedge clk) begin
    if (next) remaining <= next_length; else if (sent) remaining <= remaining - 8'd1;
    if (next) sending <= 1'b1; else if (sent & WLAST) sending <= 1'b0;
    if (rst) sending <= 1'b0;
  end
  write_mover_fifo_128x128 words_fifo (.clk(clk), .rst(rst), .in_data(word_data), .in_valid(word_valid), .in_ready(word_ready), .out_data(out_word), .out_valid(out_valid), .out_ready(sent));
  write_mover_fifo_4x8 lengths_fifo (.clk(clk), .rst(rst), .in_data({1'd0, length}), .in_valid(go), .in_ready(lengths_ready), .out_data(next_length), .out_valid(length_valid), .out_ready(next));
endmodule

// First-word-fall-through FIFO of 4 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module write_mover_fifo_4x8 (
  input  wire       clk,
  input  wire       rst,
  input  wire [7:0] in_data,
  input  wire       in_valid,
  output wire       in_ready,
  output wire [7:0] out_data,
  output wire       out_valid,
  input  wire       out_ready
);
  reg [7:0] memory [0:3];
  reg [7:0] head;
  reg [1:0] write_at, read_at;
  reg [2:0] beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {2'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [2:0] beats_next = beats + {2'd0, put} - {2'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 2'd0;
      read_at   <= 2'd0;
      beats     <= 3'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 2'd3 ? 2'd0 : write_at + 2'd1;
      if (fetch) read_at <= read_at == 2'd3 ? 2'd0 : read_at + 2'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 3'd4;
    end
  end
endmodule

// First-word-fall-through FIFO of 128 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module write_mover_fifo_128x128 (
  input  wire         clk,
  input  wire         rst,
  input  wire [127:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [127:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [127:0] memory [0:127];
  reg [127:0] head;
  reg [6:0]   write_at, read_at;
  reg [7:0]   beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {7'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [7:0]   beats_next = beats + {7'd0, put} - {7'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 7'd0;
      read_at   <= 7'd0;
      beats     <= 8'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 7'd127 ? 7'd0 : write_at + 7'd1;
      if (fetch) read_at <= read_at == 7'd127 ? 7'd0 : read_at + 7'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 8'd128;
    end
  end
endmodule

`default_nettype wire
