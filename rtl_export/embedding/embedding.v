// embedding: made by rtl_export from hls/embedding/embedding.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   parameters: II=1, depth 3 (hls/embedding/embedding.cpp:94)
//   rows: II=1, depth 12 (hls/embedding/embedding.cpp:110)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module embedding (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_w_TDATA,
  input  wire [15:0]  s_w_TKEEP,
  input  wire [15:0]  s_w_TSTRB,
  input  wire [0:0]   s_w_TLAST,
  input  wire         s_w_TVALID,
  output wire         s_w_TREADY,
  input  wire [127:0] s_param_TDATA,
  input  wire [15:0]  s_param_TKEEP,
  input  wire [15:0]  s_param_TSTRB,
  input  wire [0:0]   s_param_TLAST,
  input  wire         s_param_TVALID,
  output wire         s_param_TREADY,
  output wire [127:0] m_x_TDATA,
  output wire [15:0]  m_x_TKEEP,
  output wire [15:0]  m_x_TSTRB,
  output wire [0:0]   m_x_TLAST,
  output wire         m_x_TVALID,
  input  wire         m_x_TREADY,
  output wire [127:0] m_status_TDATA,
  output wire [15:0]  m_status_TKEEP,
  output wire [15:0]  m_status_TSTRB,
  output wire [0:0]   m_status_TLAST,
  output wire         m_status_TVALID,
  input  wire         m_status_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [3:0] LINE_86_S = 4'd0;
  localparam [3:0] LINE_42_S = 4'd1;
  localparam [3:0] LINE_86_2_S = 4'd2;
  localparam [3:0] LINE_113_S = 4'd3;
  localparam [3:0] LINE_87_S = 4'd4;
  localparam [3:0] LINE_97_S = 4'd5;
  localparam [3:0] PARAMETERS_S = 4'd6;
  localparam [3:0] LINE_75_S = 4'd7;
  localparam [3:0] ROWS_S = 4'd8;
  localparam [3:0] LINE_50_S = 4'd9;
  localparam [3:0] LINE_75_2_S = 4'd10;
  localparam [3:0] DISCARD_S = 4'd11;
  localparam [3:0] LINE_69_S = 4'd12;
  localparam [3:0] DISCARD_2_S = 4'd13;
  localparam [3:0] LINE_75_3_S = 4'd14;
  localparam [3:0] RESTART = 4'd15;
  reg [3:0] state;
  wire line_86_done_0;
  wire line_86_done_1;
  wire line_42_done;
  wire line_86_2_done_0;
  wire line_86_2_done_1;
  wire line_113_done;
  wire line_87_done_0;
  wire line_87_done_1;
  wire line_97_done;
  wire parameters_done;
  wire line_75_done;
  wire rows_done;
  wire line_50_done;
  wire line_75_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_75_3_done;
  wire call_begin = state == RESTART;

  // hls/embedding/embedding.cpp:86: line_86
  wire line_86_start;
  reg line_86_run;
  reg [2:0] cmd_12_1;
  reg [15:0] cmd_4_2;
  reg line_86_3;
  reg line_86_4;
  reg line_86_5;
  reg cmd_14_6;
  reg [3:0] line_86_7;
  reg [7:0] column_8;
  reg [127:0] s_cmd_data_9;
  reg [5:0] line_86_10;
  reg [15:0] line_86_11;
  reg cmd_13_12;
  reg [2:0] cmd_11_13;
  reg c_5_14;
  reg line_86_v1;
  wire line_86_v0;
  wire line_86_en0;
  wire line_86_en1;

  // hls/embedding/embedding.cpp:42: line_42
  wire line_42_start;
  reg line_42_run;
  reg line_42_15;
  reg line_42_v1;
  wire line_42_v0;
  wire line_42_en0;
  wire line_42_en1;

  // hls/embedding/embedding.cpp:86: line_86_2
  wire line_86_2_start;
  reg line_86_2_run;
  reg misfit_16;
  reg line_86_2_17;
  wire line_86_2_v0;
  wire line_86_2_en0;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_18;
  wire line_113_v0;
  wire line_113_en0;

  // hls/embedding/embedding.cpp:87: line_87
  wire line_87_start;
  reg line_87_run;
  reg cmd_15_19;
  reg flags_20;
  reg discard_w_21;
  wire line_87_v0;
  wire line_87_en0;

  // hls/embedding/embedding.cpp:97: line_97
  wire line_97_start;
  reg line_97_run;
  reg [5:0] line_97_22;
  wire line_97_v0;
  wire line_97_en0;

  // hls/embedding/embedding.cpp:94: parameters
  wire parameters_start;
  reg parameters_run;
  reg [1:0] is_last_23;
  reg [7:0] shift_24;
  reg parameters_25;
  reg parameters_26;
  reg parameters_v1;
  reg parameters_v2;
  wire parameters_v0;
  wire parameters_en0;
  wire parameters_en1;
  wire parameters_en2;

  // hls/embedding/embedding.cpp:75: line_75
  wire line_75_start;
  reg line_75_run;
  reg [21:0] line_75_27;
  reg [22:0] line_75_28;
  reg [20:0] line_75_29;
  reg line_75_30;
  reg [5:0] line_75_31;
  reg [4:0] line_75_32;
  reg [4:0] line_75_33;
  reg line_75_34;
  reg line_75_35;
  reg [4:0] line_75_36;
  reg [4:0] line_75_37;
  reg line_75_38;
  reg line_75_39;
  reg [6:0] line_75_40;
  reg line_75_v1;
  reg line_75_v2;
  reg line_75_v3;
  reg line_75_v4;
  wire line_75_v0;
  wire line_75_en0;
  wire line_75_en1;
  wire line_75_en2;
  wire line_75_en3;
  wire line_75_en4;

  // hls/embedding/embedding.cpp:110: rows
  wire rows_start;
  reg rows_run;
  reg [3:0] zero_41;
  reg [10:0] word_42;
  reg [21:0] i33_43;
  reg [5:0] place_44;
  reg weights_45;
  reg weights_46;
  reg [15:0] scale_47;
  reg rows_v1;
  reg rows_v2;
  reg rows_v3;
  reg rows_v4;
  reg rows_v5;
  reg rows_v6;
  reg rows_v7;
  reg rows_v8;
  reg rows_v9;
  reg rows_v10;
  reg rows_v11;
  wire rows_v0;
  wire rows_en0;
  wire rows_en1;
  wire rows_en2;
  wire rows_en3;
  wire rows_en4;
  wire rows_en5;
  wire rows_en6;
  wire rows_en7;
  wire rows_en8;
  wire rows_en9;
  wire rows_en10;
  wire rows_en11;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [4:0] flags_48;
  reg discard_w_49;
  reg discard_param_50;
  wire line_50_v0;
  wire line_50_en0;

  // hls/embedding/embedding.cpp:75: line_75_2
  wire line_75_2_start;
  reg line_75_2_run;
  reg [4:0] flags_51;
  reg discard_w_52;
  reg discard_param_53;
  wire line_75_2_v0;
  wire line_75_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_54;
  wire discard_v0;
  wire discard_en0;

  // hls/include/stream_kernel.hpp:69: line_69
  wire line_69_start;
  reg line_69_run;
  wire line_69_v0;
  wire line_69_en0;

  // hls/include/stream_kernel.hpp:69: discard_2
  wire discard_2_start;
  reg discard_2_run;
  reg more_55;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/embedding/embedding.cpp:75: line_75_3
  wire line_75_3_start;
  reg line_75_3_run;
  wire line_75_3_v0;
  wire line_75_3_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_w_beat;
  wire s_w_beat_valid;
  wire [127:0] s_w_beat_data = s_w_beat[127:0];
  wire s_w_beat_last = s_w_beat[128];
  wire [128:0] s_param_beat;
  wire s_param_beat_valid;
  wire [127:0] s_param_beat_data = s_param_beat[127:0];
  wire s_param_beat_last = s_param_beat[128];
  wire m_x_beat_ready;
  wire m_x_beat_room;
  wire m_status_beat_ready;
  reg [4:0] mem_sticky;
  reg [31:0] mem_frames;
  wire [2:0] mem_kNibbleOfColumn_q;
  wire [83:0] mem_held_q;
  wire [83:0] mem_held_q2;

  // ---- hls/embedding/embedding.cpp:86: line_86, 2 stages
  // stage 0
  wire cmd_13_56 = s_cmd_beat_data[65] ^ 1'd1;
  wire [2:0] or_57 = {2'd0, s_cmd_beat_data[8]} | 3'd4;  // embedding.cpp:36
  wire [3:0] add_58 = {4{s_cmd_beat_data[15]}} + {1'd0, or_57};  // embedding.cpp:36
  wire icmp_59 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_60 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire [3:0] and_61 = s_cmd_beat_data[11:8] & 4'd10;  // embedding.cpp:40
  wire icmp_62 = and_61 == 4'd2;  // embedding.cpp:40
  wire [7:0] and_63 = s_cmd_beat_data[15:8] & 8'd129;  // embedding.cpp:40
  wire icmp_64 = and_63 != 8'd129;  // embedding.cpp:40
  wire cmd_14_65 = icmp_62 & icmp_64;  // embedding.cpp:40
  wire [7:0] add_66 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire c_5_67 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_86_pop_68 = line_86_v0 & line_86_en0;  // embedding.cpp:86
  wire line_86_load_69 = line_86_v0 & line_86_en0;  // embedding.cpp:34
  // stage 1
  assign line_86_en0 = ~(line_86_v0 & ((~s_cmd_beat_valid)));
  assign line_86_en1 = 1'd1;
  wire line_86_issue = line_86_run;
  wire line_86_leave = 1'b0;
  assign line_86_v0 = line_86_issue;
  wire line_86_busy = line_86_run | line_86_v1;
  always @(posedge ap_clk) begin
    if (line_86_issue & line_86_en0) line_86_run <= 1'b0;
    if (line_86_start) line_86_run <= 1'b1;
    line_86_v1 <= line_86_v0 & line_86_en0;
    if (rst) begin line_86_run <= 1'b0; line_86_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_86_v0 & line_86_en0) cmd_12_1 <= add_58[2:0];
    if (line_86_v0 & line_86_en0) cmd_4_2 <= s_cmd_beat_data[47:32];
    if (line_86_v0 & line_86_en0) line_86_3 <= s_cmd_beat_data[32];
    if (line_86_v0 & line_86_en0) line_86_4 <= icmp_59;
    if (line_86_v0 & line_86_en0) line_86_5 <= icmp_60;
    if (line_86_v0 & line_86_en0) cmd_14_6 <= cmd_14_65;
    if (line_86_v0 & line_86_en0) line_86_7 <= add_66[3:0];
    if (line_86_v0 & line_86_en0) column_8 <= s_cmd_beat_data[55:48];
    if (line_86_v0 & line_86_en0) s_cmd_data_9 <= s_cmd_beat_data;
    if (line_86_v0 & line_86_en0) line_86_10 <= s_cmd_beat_data[53:48];
    if (line_86_v0 & line_86_en0) line_86_11 <= s_cmd_beat_data[47:32];
    if (line_86_v0 & line_86_en0) cmd_13_12 <= cmd_13_56;
    if (line_86_v1 & line_86_en1) cmd_11_13 <= mem_kNibbleOfColumn_q;
    if (line_86_v0 & line_86_en0) c_5_14 <= c_5_67;
  end

  // ---- hls/embedding/embedding.cpp:42: line_42, 2 stages
  // stage 0
  wire [12:0] limit_70 = 13'd4096 >> cmd_12_1;  // embedding.cpp:42
  // stage 1
  reg [12:0] limit_70_s1;
  always @(posedge ap_clk) begin
    limit_70_s1 <= limit_70;
  end
  wire icmp_71 = cmd_4_2 > {3'd0, limit_70_s1};
  wire or_72 = line_86_3 | icmp_71;
  assign line_42_en0 = 1'd1;
  assign line_42_en1 = 1'd1;
  wire line_42_issue = line_42_run;
  wire line_42_leave = 1'b0;
  assign line_42_v0 = line_42_issue;
  wire line_42_busy = line_42_run | line_42_v1;
  always @(posedge ap_clk) begin
    if (line_42_issue & line_42_en0) line_42_run <= 1'b0;
    if (line_42_start) line_42_run <= 1'b1;
    line_42_v1 <= line_42_v0;
    if (rst) begin line_42_run <= 1'b0; line_42_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_42_v1 & line_42_en1) line_42_15 <= or_72;
  end

  // ---- hls/embedding/embedding.cpp:86: line_86_2, 1 stages
  wire icmp_73 = line_86_7 != 4'd1;
  wire icmp_74 = column_8 > 8'd7;
  wire or_75 = icmp_73 | icmp_74;  // stream_kernel.hpp:107
  wire and_76 = line_86_4 & line_86_5;  // stream_kernel.hpp:107
  wire and_77 = cmd_14_6 & and_76;  // stream_kernel.hpp:107
  wire xor_78 = and_77 ^ 1'd1;  // stream_kernel.hpp:107
  wire or_79 = misfit_16 | xor_78;  // stream_kernel.hpp:107
  wire icmp_80 = cmd_4_2 == 16'd0;
  wire or_81 = or_79 | icmp_80;  // stream_kernel.hpp:107
  wire or_82 = or_75 | or_81;  // stream_kernel.hpp:107
  wire [63:0] shl_83 = {s_cmd_data_9[63:56], 56'd0};
  wire icmp_84 = shl_83 != 64'd0;
  wire or_85 = or_82 | icmp_84;  // stream_kernel.hpp:107
  assign line_86_2_en0 = 1'd1;
  wire line_86_2_issue = line_86_2_run;
  wire line_86_2_leave = 1'b0;
  assign line_86_2_v0 = line_86_2_issue;
  wire line_86_2_busy = line_86_2_run;
  always @(posedge ap_clk) begin
    if (line_86_2_issue & line_86_2_en0) line_86_2_run <= 1'b0;
    if (line_86_2_start) line_86_2_run <= 1'b1;
    if (rst) begin line_86_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_86_2_v0 & line_86_2_en0) line_86_2_17 <= or_85;
    if (line_86_done_0) misfit_16 <= 1'd0;
    if (line_42_done) misfit_16 <= line_42_15;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_86 = s_cmd_data_9 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_87 = and_86 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_18 <= icmp_87;
  end

  // ---- hls/embedding/embedding.cpp:87: line_87, 1 stages
  wire discard_w_88 = cmd_15_19 & cmd_14_6;  // embedding.cpp:88
  assign line_87_en0 = 1'd1;
  wire line_87_issue = line_87_run;
  wire line_87_leave = 1'b0;
  assign line_87_v0 = line_87_issue;
  wire line_87_busy = line_87_run;
  always @(posedge ap_clk) begin
    if (line_87_issue & line_87_en0) line_87_run <= 1'b0;
    if (line_87_start) line_87_run <= 1'b1;
    if (rst) begin line_87_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_87_v0 & line_87_en0) flags_20 <= cmd_15_19;
    if (line_87_v0 & line_87_en0) discard_w_21 <= discard_w_88;
    if (line_86_2_done_0) cmd_15_19 <= 1'd1;
    if (line_113_done) cmd_15_19 <= line_113_18;
  end

  // ---- hls/embedding/embedding.cpp:97: line_97, 1 stages
  wire [5:0] shl_89 = {line_86_10[2:0], 3'd0};  // embedding.cpp:97
  assign line_97_en0 = 1'd1;
  wire line_97_issue = line_97_run;
  wire line_97_leave = 1'b0;
  assign line_97_v0 = line_97_issue;
  wire line_97_busy = line_97_run;
  always @(posedge ap_clk) begin
    if (line_97_issue & line_97_en0) line_97_run <= 1'b0;
    if (line_97_start) line_97_run <= 1'b1;
    if (rst) begin line_97_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_97_v0 & line_97_en0) line_97_22 <= shl_89;
  end

  // ---- hls/embedding/embedding.cpp:94: parameters, pipelined loop, II=1, depth 3
  // stage 0
  wire xor_90 = parameters_25 ^ 1'd1;
  wire icmp_91 = is_last_23 == 2'd3;  // embedding.cpp:94
  wire [1:0] i_92 = is_last_23 + 2'd1;  // embedding.cpp:94
  wire [63:0] beat_93 = parameters_25 ? 64'd0 : s_param_beat_data[63:0];
  wire parameters_95 = parameters_25 | s_param_beat_last;
  wire is_last_96 = is_last_23 != 2'd2;  // embedding.cpp:96
  wire parameters_1_97 = s_param_beat_last & is_last_96;  // stream_kernel.hpp:41
  wire parameters_98 = parameters_25 ? parameters_26 : parameters_1_97;
  wire parameters_pop_99 = parameters_v0 & parameters_en0 & xor_90;  // stream_kernel.hpp:38
  // stage 1
  reg [63:0] beat_93_s1;
  always @(posedge ap_clk) begin
    beat_93_s1 <= beat_93;
  end
  wire [63:0] lshr_94 = beat_93_s1 >> line_97_22;  // embedding.cpp:97
  // stage 2
  reg [63:0] lshr_94_s2;
  always @(posedge ap_clk) begin
    lshr_94_s2 <= lshr_94;
  end
  assign parameters_en0 = ~(parameters_v0 & ((~s_param_beat_valid & xor_90)));
  assign parameters_en1 = 1'd1;
  assign parameters_en2 = 1'd1;
  wire parameters_issue = parameters_run;
  wire parameters_leave = icmp_91;
  assign parameters_v0 = parameters_issue & ~parameters_leave;
  wire parameters_busy = parameters_run | parameters_v1 | parameters_v2;
  always @(posedge ap_clk) begin
    if (parameters_issue & parameters_leave) parameters_run <= 1'b0;
    if (parameters_start) parameters_run <= 1'b1;
    parameters_v1 <= parameters_v0 & parameters_en0;
    parameters_v2 <= parameters_v1;
    if (rst) begin parameters_run <= 1'b0; parameters_v1 <= 1'b0; parameters_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (parameters_v0 & parameters_en0) is_last_23 <= i_92;
    if (parameters_v2 & parameters_en2) shift_24 <= lshr_94_s2[7:0];
    if (parameters_v0 & parameters_en0) parameters_25 <= parameters_95;
    if (parameters_v0 & parameters_en0) parameters_26 <= parameters_98;
    if (line_97_done) is_last_23 <= 2'd0;
    if (line_97_done) shift_24 <= 8'd0;
    if (line_97_done) parameters_25 <= 1'd0;
    if (line_97_done) parameters_26 <= 1'd0;
  end

  // ---- hls/embedding/embedding.cpp:75: line_75, 5 stages
  // stage 0
  wire [7:0] shl_101 = 8'd1 << cmd_12_1;  // embedding.cpp:100
  wire [5:0] add_102 = shl_101[5:0] + 6'd2;  // embedding.cpp:100
  wire xor_107 = column_8[2] ^ 1'd1;
  wire [5:0] shl_108 = {column_8[1], 5'd0};
  wire [4:0] shl_109 = {column_8[0], 4'd0};
  wire [4:0] shl_110 = {cmd_11_13, 2'd0};  // embedding.cpp:53
  wire icmp_111 = $signed(shift_24) > $signed(8'd15);  // embedding.cpp:69
  wire icmp_112 = $signed(shift_24) < $signed(8'd241);  // embedding.cpp:69
  wire [8:0] right_113 = {{1{shift_24[7]}}, shift_24} + 9'd496;  // embedding.cpp:67
  wire [9:0] sub_114 = 10'd0 - {1'd0, right_113};  // embedding.cpp:69
  wire icmp_115 = $signed(shift_24) > $signed(8'd38);  // embedding.cpp:68
  wire icmp_116 = $signed(shift_24) < $signed(8'd16);  // embedding.cpp:68
  // stage 1
  reg [5:0] add_102_s1;
  always @(posedge ap_clk) begin
    add_102_s1 <= add_102;
  end
  wire icmp_100 = cmd_12_1 > 3'd5;  // embedding.cpp:100
  wire [5:0] block_beats_103 = icmp_100 ? 6'd2 : add_102_s1;  // embedding.cpp:100
  wire [21:0] beats_104;
  embedding_mul_16_6_22_3 beats_104_mul_16_6_22_3 (.clk(ap_clk), .enable({line_75_en3, line_75_en2, line_75_en1}), .a(line_86_11), .b(block_beats_103), .p(beats_104));  // embedding.cpp:101
  wire [6:0] add_117 = {1'd0, block_beats_103} + 7'd127;  // embedding.cpp:141
  // stage 2
  // stage 3
  // stage 4
  wire [22:0] add_105 = {1'd0, beats_104} + 23'h7fffff;  // embedding.cpp:114
  wire [20:0] select_106 = cmd_13_12 ? 21'd0 : beats_104[21:1];  // embedding.cpp:102
  assign line_75_en0 = 1'd1;
  assign line_75_en1 = 1'd1;
  assign line_75_en2 = 1'd1;
  assign line_75_en3 = 1'd1;
  assign line_75_en4 = 1'd1;
  wire line_75_issue = line_75_run;
  wire line_75_leave = 1'b0;
  assign line_75_v0 = line_75_issue;
  reg line_75_busy;
  always @(posedge ap_clk) line_75_busy <= line_75_start | line_75_run | line_75_v1 | line_75_v2 | line_75_v3 | line_75_v4;
  always @(posedge ap_clk) begin
    if (line_75_issue & line_75_en0) line_75_run <= 1'b0;
    if (line_75_start) line_75_run <= 1'b1;
    line_75_v1 <= line_75_v0;
    line_75_v2 <= line_75_v1;
    line_75_v3 <= line_75_v2;
    line_75_v4 <= line_75_v3;
    if (rst) begin line_75_run <= 1'b0; line_75_v1 <= 1'b0; line_75_v2 <= 1'b0; line_75_v3 <= 1'b0; line_75_v4 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_75_v4 & line_75_en4) line_75_27 <= beats_104;
    if (line_75_v4 & line_75_en4) line_75_28 <= add_105;
    if (line_75_v4 & line_75_en4) line_75_29 <= select_106;
    if (line_75_v0 & line_75_en0) line_75_30 <= xor_107;
    if (line_75_v0 & line_75_en0) line_75_31 <= shl_108;
    if (line_75_v0 & line_75_en0) line_75_32 <= shl_109;
    if (line_75_v0 & line_75_en0) line_75_33 <= shl_110;
    if (line_75_v0 & line_75_en0) line_75_34 <= icmp_111;
    if (line_75_v0 & line_75_en0) line_75_35 <= icmp_112;
    if (line_75_v0 & line_75_en0) line_75_36 <= sub_114[4:0];
    if (line_75_v0 & line_75_en0) line_75_37 <= right_113[4:0];
    if (line_75_v0 & line_75_en0) line_75_38 <= icmp_115;
    if (line_75_v0 & line_75_en0) line_75_39 <= icmp_116;
    if (line_75_v1 & line_75_en1) line_75_40 <= add_117;
  end

  // ---- hls/embedding/embedding.cpp:110: rows, pipelined loop, II=1, depth 12
  // stage 0
  wire xor_118 = weights_45 ^ 1'd1;
  wire icmp_128 = i33_43 == {1'd0, line_75_29};  // embedding.cpp:116
  wire is_high_130 = i33_43 < {1'd0, line_75_29};  // embedding.cpp:114
  wire [31:0] beat44_139 = weights_45 ? 32'd0 : s_w_beat_data[63:32];
  wire [31:0] beat44_174 = weights_45 ? 32'd0 : s_w_beat_data[31:0];
  wire [31:0] beat44_202 = weights_45 ? 32'd0 : s_w_beat_data[95:64];
  wire [31:0] beat44_231 = weights_45 ? 32'd0 : s_w_beat_data[127:96];
  wire is_last_260 = line_75_28 == {1'd0, i33_43};  // embedding.cpp:114
  wire icmp_270 = i33_43 < line_75_27;  // embedding.cpp:110
  wire xor_271 = icmp_270 ^ 1'd1;
  wire [21:0] i_280 = i33_43 + 22'd1;  // embedding.cpp:110
  wire weights_284 = weights_45 | s_w_beat_last;
  wire xor_285 = is_last_260 ^ 1'd1;  // stream_kernel.hpp:41
  wire weights_1_286 = s_w_beat_last & xor_285;
  wire weights_287 = weights_45 ? weights_46 : weights_1_286;
  wire [63:0] beat44_289 = weights_45 ? 64'd0 : s_w_beat_data[63:0];
  wire [63:0] beat44_290 = weights_45 ? 64'd0 : s_w_beat_data[127:64];
  wire [63:0] half_291 = line_75_30 ? beat44_289 : beat44_290;  // embedding.cpp:59
  wire rows_pop_296 = rows_v0 & rows_en0 & xor_118;  // stream_kernel.hpp:38
  // stage 1
  reg icmp_128_s1;
  reg is_high_130_s1;
  reg [31:0] beat44_139_s1;
  reg [31:0] beat44_174_s1;
  reg [31:0] beat44_202_s1;
  reg [31:0] beat44_231_s1;
  reg [63:0] half_291_s1;
  reg is_last_260_s1;
  always @(posedge ap_clk) begin
    icmp_128_s1 <= icmp_128;
    is_high_130_s1 <= is_high_130;
    beat44_139_s1 <= beat44_139;
    beat44_174_s1 <= beat44_174;
    beat44_202_s1 <= beat44_202;
    beat44_231_s1 <= beat44_231;
    half_291_s1 <= half_291;
    is_last_260_s1 <= is_last_260;
  end
  wire [31:0] lshr_140 = beat44_139_s1 >> line_75_33;  // embedding.cpp:53
  wire [31:0] lshr_175 = beat44_174_s1 >> line_75_33;  // embedding.cpp:53
  wire [31:0] lshr_203 = beat44_202_s1 >> line_75_33;  // embedding.cpp:53
  wire [31:0] lshr_232 = beat44_231_s1 >> line_75_33;  // embedding.cpp:53
  wire [31:0] lshr_273 = beat44_174_s1 >> line_75_33;  // embedding.cpp:53
  wire [63:0] lshr_292 = half_291_s1 >> line_75_31;  // embedding.cpp:60
  // stage 2
  reg icmp_128_s2;
  reg is_high_130_s2;
  reg [3:0] zext_142_s2;
  reg [3:0] zext_177_s2;
  reg [3:0] zext_205_s2;
  reg [3:0] zext_234_s2;
  reg [3:0] zero_275_s2;
  reg [63:0] lshr_292_s2;
  reg is_last_260_s2;
  always @(posedge ap_clk) begin
    icmp_128_s2 <= icmp_128_s1;
    is_high_130_s2 <= is_high_130_s1;
    zext_142_s2 <= lshr_140[3:0];
    zext_177_s2 <= lshr_175[3:0];
    zext_205_s2 <= lshr_203[3:0];
    zext_234_s2 <= lshr_232[3:0];
    zero_275_s2 <= lshr_273[3:0];
    lshr_292_s2 <= lshr_292;
    is_last_260_s2 <= is_last_260_s1;
  end
  wire [31:0] lshr_293 = lshr_292_s2[31:0] >> line_75_32;  // embedding.cpp:61
  // stage 3
  reg icmp_128_s3;
  reg is_high_130_s3;
  reg [3:0] zext_142_s3;
  reg [3:0] zext_177_s3;
  reg [3:0] zext_205_s3;
  reg [3:0] zext_234_s3;
  reg [3:0] zero_275_s3;
  reg [15:0] trunc_295_s3;
  reg is_last_260_s3;
  always @(posedge ap_clk) begin
    icmp_128_s3 <= icmp_128_s2;
    is_high_130_s3 <= is_high_130_s2;
    zext_142_s3 <= zext_142_s2;
    zext_177_s3 <= zext_177_s2;
    zext_205_s3 <= zext_205_s2;
    zext_234_s3 <= zext_234_s2;
    zero_275_s3 <= zero_275_s2;
    trunc_295_s3 <= lshr_293[15:0];
    is_last_260_s3 <= is_last_260_s2;
  end
  wire icmp_119 = $signed(place_44) < $signed(6'd1);
  wire xor_120 = icmp_119 ^ 1'd1;
  wire icmp_121 = place_44 == 6'd1;
  wire xor_122 = icmp_121 ^ 1'd1;
  wire and_123 = xor_120 & xor_122;
  wire icmp_124 = place_44 == 6'd0;
  wire xor_125 = icmp_124 ^ 1'd1;
  wire and_126 = icmp_119 & xor_125;
  wire [4:0] difference_141 = {1'd0, zext_142_s3} - {1'd0, zero_41};  // embedding.cpp:128
  wire [31:0] shl_143 = {difference_141, 27'd0};  // embedding.cpp:129
  wire [20:0] product_144;
  embedding_mul_5s_17s_21_3 product_144_mul_5s_17s_21_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_143[31:27]), .b({1'd0, scale_47}), .p(product_144));  // embedding.cpp:129
  wire [4:0] difference_176 = {1'd0, zext_177_s3} - {1'd0, zero_41};  // embedding.cpp:128
  wire [31:0] shl_178 = {difference_176, 27'd0};  // embedding.cpp:129
  wire [20:0] product_179;
  embedding_mul_5s_17s_21_3 product_179_mul_5s_17s_21_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_178[31:27]), .b({1'd0, scale_47}), .p(product_179));  // embedding.cpp:129
  wire [4:0] difference_204 = {1'd0, zext_205_s3} - {1'd0, zero_41};  // embedding.cpp:128
  wire [31:0] shl_206 = {difference_204, 27'd0};  // embedding.cpp:129
  wire [20:0] product_207;
  embedding_mul_5s_17s_21_3 product_207_mul_5s_17s_21_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_206[31:27]), .b({1'd0, scale_47}), .p(product_207));  // embedding.cpp:129
  wire [4:0] difference_233 = {1'd0, zext_234_s3} - {1'd0, zero_41};  // embedding.cpp:128
  wire [31:0] shl_235 = {difference_233, 27'd0};  // embedding.cpp:129
  wire [20:0] product_236;
  embedding_mul_5s_17s_21_3 product_236_mul_5s_17s_21_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_235[31:27]), .b({1'd0, scale_47}), .p(product_236));  // embedding.cpp:129
  wire and_272 = icmp_119 & icmp_124;
  wire [3:0] zero_274 = and_272 ? zero_275_s3 : zero_41;
  wire and_276 = xor_120 & icmp_121;
  wire or_277 = and_276 | and_272;
  wire icmp_281 = line_75_40 == {1'd0, place_44};  // embedding.cpp:141
  wire [5:0] add_282 = place_44 + 6'd1;  // embedding.cpp:141
  wire [5:0] place_283 = icmp_281 ? 6'd0 : add_282;  // embedding.cpp:141
  wire or_288 = icmp_119 | xor_122;
  wire [15:0] scale_294 = or_288 ? scale_47 : trunc_295_s3;  // embedding.cpp:75
  // stage 4
  reg and_123_s4;
  reg and_126_s4;
  reg icmp_128_s4;
  reg is_high_130_s4;
  reg or_277_s4;
  reg is_last_260_s4;
  always @(posedge ap_clk) begin
    and_123_s4 <= and_123;
    and_126_s4 <= and_126;
    icmp_128_s4 <= icmp_128_s3;
    is_high_130_s4 <= is_high_130_s3;
    or_277_s4 <= or_277;
    is_last_260_s4 <= is_last_260_s3;
  end
  wire or_127 = and_123_s4 | and_126_s4;
  wire [10:0] select_129 = icmp_128_s4 ? 11'd0 : word_42;  // embedding.cpp:116
  wire [10:0] word_278 = select_129 + 11'd1;  // embedding.cpp:139
  wire [10:0] word_279 = or_277_s4 ? select_129 : word_278;
  wire rows_load_297 = rows_v4 & rows_en4 & or_127;  // embedding.cpp:124
  // stage 5
  reg is_high_130_s5;
  reg and_123_s5;
  reg and_126_s5;
  reg is_last_260_s5;
  reg [10:0] select_129_s5;
  always @(posedge ap_clk) begin
    is_high_130_s5 <= is_high_130_s4;
    and_123_s5 <= and_123_s4;
    and_126_s5 <= and_126_s4;
    is_last_260_s5 <= is_last_260_s4;
    select_129_s5 <= select_129;
  end
  // stage 6
  reg is_high_130_s6;
  reg and_123_s6;
  reg and_126_s6;
  reg is_last_260_s6;
  reg [10:0] select_129_s6;
  always @(posedge ap_clk) begin
    is_high_130_s6 <= is_high_130_s5;
    and_123_s6 <= and_123_s5;
    and_126_s6 <= and_126_s5;
    is_last_260_s6 <= is_last_260_s5;
    select_129_s6 <= select_129_s5;
  end
  wire xor_131 = is_high_130_s6 ^ 1'd1;
  wire and_132 = and_123_s6 & xor_131;
  wire and_133 = and_126_s6 & xor_131;
  wire or_134 = and_132 | and_133;
  wire xor_135 = cmd_13_12 ^ 1'd1;
  wire and_136 = and_123_s6 & xor_135;
  wire and_137 = and_126_s6 & xor_135;
  wire or_138 = and_136 | and_137;
  wire [31:0] shl_145 = {product_144, 11'd0};  // embedding.cpp:132
  wire [21:0] add_146 = {{1{shl_145[31]}}, shl_145[31:11]} + {{1{mem_held_q2[41]}}, mem_held_q2[41:21]};  // embedding.cpp:132
  wire [21:0] ref_147 = or_138 ? add_146 : {{1{shl_145[31]}}, shl_145[31:11]};
  wire icmp_149 = line_75_37 < 5'd22;  // stream_kernel.hpp:121
  wire [4:0] select_150 = icmp_149 ? line_75_37 : 5'd22;  // stream_kernel.hpp:121
  wire [4:0] select_151 = line_75_38 ? 5'd22 : select_150;  // embedding.cpp:68
  wire [4:0] select_152 = line_75_39 ? 5'd0 : select_151;  // embedding.cpp:68
  wire [31:0] shl_180 = {product_179, 11'd0};  // embedding.cpp:132
  wire [21:0] add_181 = {{1{shl_180[31]}}, shl_180[31:11]} + {{1{mem_held_q2[20]}}, mem_held_q2[20:0]};  // embedding.cpp:132
  wire [21:0] ref_182 = or_138 ? add_181 : {{1{shl_180[31]}}, shl_180[31:11]};
  wire [31:0] shl_208 = {product_207, 11'd0};  // embedding.cpp:132
  wire [21:0] add_209 = {{1{shl_208[31]}}, shl_208[31:11]} + {{1{mem_held_q2[62]}}, mem_held_q2[62:42]};  // embedding.cpp:132
  wire [21:0] ref_210 = or_138 ? add_209 : {{1{shl_208[31]}}, shl_208[31:11]};
  wire [31:0] shl_237 = {product_236, 11'd0};  // embedding.cpp:132
  wire [21:0] add_238 = {{1{shl_237[31]}}, shl_237[31:11]} + {{1{mem_held_q2[83]}}, mem_held_q2[83:63]};  // embedding.cpp:132
  wire [21:0] doubled_239 = or_138 ? add_238 : {{1{shl_237[31]}}, shl_237[31:11]};
  wire and_261 = and_123_s6 & is_high_130_s6;
  wire and_262 = and_126_s6 & is_high_130_s6;
  wire or_263 = and_261 | and_262;
  wire [41:0] shl_264 = {product_144, 21'd0};
  wire [41:0] or_265 = shl_264 | {21'd0, product_179};  // embedding.cpp:131
  wire [62:0] shl_266 = {product_207, 42'd0};
  wire [62:0] or_267 = {21'd0, or_265} | shl_266;  // embedding.cpp:131
  wire [83:0] shl_268 = {product_236, 63'd0};  // embedding.cpp:131
  wire [83:0] or_269 = {21'd0, or_267} | shl_268;  // embedding.cpp:131
  wire rows_store_299 = rows_v6 & rows_en6 & or_263;  // embedding.cpp:135
  // stage 7
  reg [21:0] ref_147_s7;
  reg [4:0] select_152_s7;
  reg and_123_s7;
  reg and_126_s7;
  reg [21:0] ref_182_s7;
  reg [21:0] ref_210_s7;
  reg [21:0] doubled_239_s7;
  reg or_134_s7;
  reg is_last_260_s7;
  always @(posedge ap_clk) begin
    ref_147_s7 <= ref_147;
    select_152_s7 <= select_152;
    and_123_s7 <= and_123_s6;
    and_126_s7 <= and_126_s6;
    ref_182_s7 <= ref_182;
    ref_210_s7 <= ref_210;
    doubled_239_s7 <= doubled_239;
    or_134_s7 <= or_134;
    is_last_260_s7 <= is_last_260_s6;
  end
  wire [22:0] shl_148 = {ref_147_s7, 1'd0};
  wire [22:0] ashr_153 = $signed(shl_148) >>> select_152_s7;  // stream_kernel.hpp:121
  wire [22:0] shl_183 = {ref_182_s7, 1'd0};
  wire [22:0] ashr_184 = $signed(shl_183) >>> select_152_s7;  // stream_kernel.hpp:121
  wire [22:0] shl_211 = {ref_210_s7, 1'd0};
  wire [22:0] ashr_212 = $signed(shl_211) >>> select_152_s7;  // stream_kernel.hpp:121
  wire [22:0] shl_240 = {doubled_239_s7, 1'd0};
  wire [22:0] ashr_241 = $signed(shl_240) >>> select_152_s7;  // stream_kernel.hpp:121
  // stage 8
  reg [22:0] ashr_153_s8;
  reg and_123_s8;
  reg and_126_s8;
  reg [22:0] ashr_184_s8;
  reg [22:0] ashr_212_s8;
  reg [22:0] ashr_241_s8;
  reg or_134_s8;
  reg is_last_260_s8;
  always @(posedge ap_clk) begin
    ashr_153_s8 <= ashr_153;
    and_123_s8 <= and_123_s7;
    and_126_s8 <= and_126_s7;
    ashr_184_s8 <= ashr_184;
    ashr_212_s8 <= ashr_212;
    ashr_241_s8 <= ashr_241;
    or_134_s8 <= or_134_s7;
    is_last_260_s8 <= is_last_260_s7;
  end
  wire [23:0] add_154 = {1'd0, ashr_153_s8} + 24'd1;  // stream_kernel.hpp:121
  wire xor_155 = line_75_34 ^ 1'd1;
  wire and_156 = and_123_s8 & xor_155;
  wire and_157 = and_156 & line_75_35;
  wire and_158 = and_126_s8 & xor_155;
  wire and_159 = and_158 & line_75_35;
  wire or_160 = and_157 | and_159;
  wire xor_161 = line_75_35 ^ 1'd1;
  wire and_162 = and_156 & xor_161;
  wire and_163 = and_158 & xor_161;
  wire or_164 = and_162 | and_163;
  wire [4:0] select_165 = or_164 ? line_75_36 : 5'd0;
  wire [4:0] up_166 = or_160 ? 5'd31 : select_165;
  wire [23:0] add_185 = {1'd0, ashr_184_s8} + 24'd1;  // stream_kernel.hpp:121
  wire xor_186 = line_75_35 ^ 1'd1;
  wire and_187 = and_156 & xor_186;
  wire and_188 = and_158 & xor_186;
  wire or_189 = and_187 | and_188;
  wire and_190 = and_123_s8 & line_75_34;
  wire and_191 = and_126_s8 & line_75_34;
  wire or_192 = and_190 | and_191;
  wire select_193 = or_192 ? 1'd0 : 1'd1;
  wire [4:0] up_194 = or_189 ? line_75_36 : {5{select_193}};
  wire [23:0] add_213 = {1'd0, ashr_212_s8} + 24'd1;  // stream_kernel.hpp:121
  wire and_214 = and_156 & line_75_35;
  wire and_215 = and_158 & line_75_35;
  wire or_216 = and_214 | and_215;
  wire xor_217 = line_75_35 ^ 1'd1;
  wire and_218 = and_156 & xor_217;
  wire and_219 = and_158 & xor_217;
  wire or_220 = and_218 | and_219;
  wire [4:0] select_221 = or_220 ? line_75_36 : 5'd0;
  wire [4:0] up_222 = or_216 ? 5'd31 : select_221;
  wire [23:0] add_242 = {1'd0, ashr_241_s8} + 24'd1;  // stream_kernel.hpp:121
  wire and_243 = and_156 & line_75_35;
  wire and_244 = and_158 & line_75_35;
  wire or_245 = and_243 | and_244;
  wire xor_246 = line_75_35 ^ 1'd1;
  wire and_247 = and_156 & xor_246;
  wire and_248 = and_158 & xor_246;
  wire or_249 = and_247 | and_248;
  wire [4:0] select_250 = or_249 ? line_75_36 : 5'd0;
  wire [4:0] up_251 = or_245 ? 5'd31 : select_250;
  // stage 9
  reg [21:0] sext_168_s9;
  reg [4:0] up_166_s9;
  reg [21:0] sext_196_s9;
  reg [4:0] up_194_s9;
  reg [21:0] sext_224_s9;
  reg [4:0] up_222_s9;
  reg [21:0] sext_253_s9;
  reg [4:0] up_251_s9;
  reg or_134_s9;
  reg is_last_260_s9;
  always @(posedge ap_clk) begin
    sext_168_s9 <= add_154[22:1];
    up_166_s9 <= up_166;
    sext_196_s9 <= add_185[22:1];
    up_194_s9 <= up_194;
    sext_224_s9 <= add_213[22:1];
    up_222_s9 <= up_222;
    sext_253_s9 <= add_242[22:1];
    up_251_s9 <= up_251;
    or_134_s9 <= or_134_s8;
    is_last_260_s9 <= is_last_260_s8;
  end
  wire [52:0] shl_167 = {{31{sext_168_s9[21]}}, sext_168_s9} << up_166_s9;  // embedding.cpp:70
  wire [52:0] shl_195 = {{31{sext_196_s9[21]}}, sext_196_s9} << up_194_s9;  // embedding.cpp:70
  wire [52:0] shl_223 = {{31{sext_224_s9[21]}}, sext_224_s9} << up_222_s9;  // embedding.cpp:70
  wire [52:0] shl_252 = {{31{sext_253_s9[21]}}, sext_253_s9} << up_251_s9;  // embedding.cpp:70
  // stage 10
  reg [52:0] shl_167_s10;
  reg [52:0] shl_195_s10;
  reg [52:0] shl_223_s10;
  reg [52:0] shl_252_s10;
  reg or_134_s10;
  reg is_last_260_s10;
  always @(posedge ap_clk) begin
    shl_167_s10 <= shl_167;
    shl_195_s10 <= shl_195;
    shl_223_s10 <= shl_223;
    shl_252_s10 <= shl_252;
    or_134_s10 <= or_134_s9;
    is_last_260_s10 <= is_last_260_s9;
  end
  wire icmp_169 = $signed(shl_167_s10) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_170 = icmp_169 ? shl_167_s10 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  wire icmp_197 = $signed(shl_195_s10) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_198 = icmp_197 ? shl_195_s10 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  wire icmp_225 = $signed(shl_223_s10) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_226 = icmp_225 ? shl_223_s10 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  wire icmp_254 = $signed(shl_252_s10) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_255 = icmp_254 ? shl_252_s10 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 11
  reg [52:0] select_170_s11;
  reg [52:0] select_198_s11;
  reg [52:0] select_226_s11;
  reg [52:0] select_255_s11;
  reg or_134_s11;
  reg is_last_260_s11;
  always @(posedge ap_clk) begin
    select_170_s11 <= select_170;
    select_198_s11 <= select_198;
    select_226_s11 <= select_226;
    select_255_s11 <= select_255;
    or_134_s11 <= or_134_s10;
    is_last_260_s11 <= is_last_260_s10;
  end
  wire icmp_171 = $signed(select_170_s11) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_172 = icmp_171 ? select_170_s11 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] shl_173 = {select_172[31:0], 32'd0};
  wire icmp_199 = $signed(select_198_s11) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_200 = icmp_199 ? select_198_s11 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] values_201 = shl_173 | {32'd0, select_200[31:0]};  // embedding.cpp:132
  wire icmp_227 = $signed(select_226_s11) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_228 = icmp_227 ? select_226_s11 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [95:0] shl_229 = {select_228[31:0], 64'd0};
  wire [95:0] values_230 = {32'd0, values_201} | shl_229;  // embedding.cpp:132
  wire icmp_256 = $signed(select_255_s11) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_257 = icmp_256 ? select_255_s11 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_258 = {select_257[31:0], 96'd0};  // embedding.cpp:132
  wire [127:0] values_259 = {32'd0, values_230} | shl_258;  // embedding.cpp:132
  wire rows_push_298 = rows_v11 & rows_en11 & or_134_s11;  // embedding.cpp:137
  assign rows_en0 = ~(rows_v0 & ((~s_w_beat_valid & xor_118) | (~m_x_beat_room)));
  assign rows_en1 = 1'd1;
  assign rows_en2 = 1'd1;
  assign rows_en3 = 1'd1;
  assign rows_en4 = 1'd1;
  assign rows_en5 = 1'd1;
  assign rows_en6 = 1'd1;
  assign rows_en7 = 1'd1;
  assign rows_en8 = 1'd1;
  assign rows_en9 = 1'd1;
  assign rows_en10 = 1'd1;
  assign rows_en11 = 1'd1;
  wire rows_issue = rows_run;
  wire rows_leave = xor_271;
  assign rows_v0 = rows_issue & ~rows_leave;
  reg rows_busy;
  always @(posedge ap_clk) rows_busy <= rows_start | rows_run | rows_v1 | rows_v2 | rows_v3 | rows_v4 | rows_v5 | rows_v6 | rows_v7 | rows_v8 | rows_v9 | rows_v10 | rows_v11;
  always @(posedge ap_clk) begin
    if (rows_issue & rows_leave) rows_run <= 1'b0;
    if (rows_start) rows_run <= 1'b1;
    rows_v1 <= rows_v0 & rows_en0;
    rows_v2 <= rows_v1;
    rows_v3 <= rows_v2;
    rows_v4 <= rows_v3;
    rows_v5 <= rows_v4;
    rows_v6 <= rows_v5;
    rows_v7 <= rows_v6;
    rows_v8 <= rows_v7;
    rows_v9 <= rows_v8;
    rows_v10 <= rows_v9;
    rows_v11 <= rows_v10;
    if (rst) begin rows_run <= 1'b0; rows_v1 <= 1'b0; rows_v2 <= 1'b0; rows_v3 <= 1'b0; rows_v4 <= 1'b0; rows_v5 <= 1'b0; rows_v6 <= 1'b0; rows_v7 <= 1'b0; rows_v8 <= 1'b0; rows_v9 <= 1'b0; rows_v10 <= 1'b0; rows_v11 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (rows_v3 & rows_en3) zero_41 <= zero_274;
    if (rows_v4 & rows_en4) word_42 <= word_279;
    if (rows_v0 & rows_en0) i33_43 <= i_280;
    if (rows_v3 & rows_en3) place_44 <= place_283;
    if (rows_v0 & rows_en0) weights_45 <= weights_284;
    if (rows_v0 & rows_en0) weights_46 <= weights_287;
    if (rows_v3 & rows_en3) scale_47 <= scale_294;
    if (line_75_done) zero_41 <= 4'd0;
    if (line_75_done) word_42 <= 11'd0;
    if (line_75_done) i33_43 <= 22'd0;
    if (line_75_done) place_44 <= 6'd0;
    if (line_75_done) weights_45 <= 1'd0;
    if (line_75_done) weights_46 <= 1'd0;
    if (line_75_done) scale_47 <= 16'd0;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_300 = weights_46 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_301 = weights_45 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_302 = {1'd0, select_300} | select_301;  // stream_kernel.hpp:50
  wire [3:0] select_303 = parameters_26 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_304 = parameters_25 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_305 = {1'd0, select_303} | select_304;  // stream_kernel.hpp:50
  wire [4:0] flags_306 = {2'd0, or_302} | or_305;  // embedding.cpp:143
  wire discard_w_307 = weights_45 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_param_308 = parameters_25 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_50_en0 = 1'd1;
  wire line_50_issue = line_50_run;
  wire line_50_leave = 1'b0;
  assign line_50_v0 = line_50_issue;
  wire line_50_busy = line_50_run;
  always @(posedge ap_clk) begin
    if (line_50_issue & line_50_en0) line_50_run <= 1'b0;
    if (line_50_start) line_50_run <= 1'b1;
    if (rst) begin line_50_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_50_v0 & line_50_en0) flags_48 <= flags_306;
    if (line_50_v0 & line_50_en0) discard_w_49 <= discard_w_307;
    if (line_50_v0 & line_50_en0) discard_param_50 <= discard_param_308;
  end

  // ---- hls/embedding/embedding.cpp:75: line_75_2, 1 stages
  wire [4:0] select_309 = c_5_14 ? mem_sticky : 5'd0;  // embedding.cpp:148
  wire [4:0] sticky_310 = select_309 | flags_51;  // embedding.cpp:148
  wire [31:0] add_311 = mem_frames + 32'd1;  // embedding.cpp:149
  wire [31:0] frames_312 = c_5_14 ? add_311 : 32'd1;  // embedding.cpp:149
  wire [36:0] shl_313 = {flags_51, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_314 = shl_313 | {32'd0, sticky_310};  // stream_kernel.hpp:81
  wire [63:0] shl_315 = {s_cmd_data_9[31:16], 48'd0};
  wire [63:0] or_316 = {27'd0, data_314} | shl_315;  // stream_kernel.hpp:84
  wire [127:0] shl_317 = {frames_312, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_318 = {64'd0, or_316} | shl_317;  // stream_kernel.hpp:84
  wire [127:0] data_319 = or_318 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_75_2_load_320 = line_75_2_v0 & line_75_2_en0;  // embedding.cpp:148
  wire line_75_2_store_321 = line_75_2_v0 & line_75_2_en0;  // embedding.cpp:148
  wire line_75_2_load_322 = line_75_2_v0 & line_75_2_en0;  // embedding.cpp:149
  wire line_75_2_store_323 = line_75_2_v0 & line_75_2_en0;  // embedding.cpp:149
  wire line_75_2_push_324 = line_75_2_v0 & line_75_2_en0;  // stream_kernel.hpp:85
  assign line_75_2_en0 = ~(line_75_2_v0 & ((~m_status_beat_ready)));
  wire line_75_2_issue = line_75_2_run;
  wire line_75_2_leave = 1'b0;
  assign line_75_2_v0 = line_75_2_issue;
  wire line_75_2_busy = line_75_2_run;
  always @(posedge ap_clk) begin
    if (line_75_2_issue & line_75_2_en0) line_75_2_run <= 1'b0;
    if (line_75_2_start) line_75_2_run <= 1'b1;
    if (rst) begin line_75_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_87_done_0) flags_51 <= {4'd0, flags_20};
    if (line_87_done_0) discard_w_52 <= discard_w_21;
    if (line_87_done_0) discard_param_53 <= discard_w_21;
    if (line_50_done) flags_51 <= flags_48;
    if (line_50_done) discard_w_52 <= discard_w_49;
    if (line_50_done) discard_param_53 <= discard_param_50;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_325 = more_54 ^ 1'd1;
  wire more_326 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_327 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_w_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_325;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_54 <= more_326;
    if (line_75_2_done) more_54 <= discard_w_52;
  end

  // ---- hls/include/stream_kernel.hpp:69: line_69, 1 stages
  assign line_69_en0 = 1'd1;
  wire line_69_issue = line_69_run;
  wire line_69_leave = 1'b0;
  assign line_69_v0 = line_69_issue;
  wire line_69_busy = line_69_run;
  always @(posedge ap_clk) begin
    if (line_69_issue & line_69_en0) line_69_run <= 1'b0;
    if (line_69_start) line_69_run <= 1'b1;
    if (rst) begin line_69_run <= 1'b0; end
  end

  // ---- hls/include/stream_kernel.hpp:69: discard_2, pipelined loop, II=1, depth 1
  wire xor_328 = more_55 ^ 1'd1;
  wire more_329 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_330 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_param_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_328;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_55 <= more_329;
    if (line_69_done) more_55 <= discard_param_53;
  end

  // ---- hls/embedding/embedding.cpp:75: line_75_3, 1 stages
  assign line_75_3_en0 = 1'd1;
  wire line_75_3_issue = line_75_3_run;
  wire line_75_3_leave = 1'b0;
  assign line_75_3_v0 = line_75_3_issue;
  wire line_75_3_busy = line_75_3_run;
  always @(posedge ap_clk) begin
    if (line_75_3_issue & line_75_3_en0) line_75_3_run <= 1'b0;
    if (line_75_3_start) line_75_3_run <= 1'b1;
    if (rst) begin line_75_3_run <= 1'b0; end
  end

  // ---- control
  assign line_86_done_0 = (state == LINE_86_S) & ~line_86_busy & cmd_13_12;
  assign line_86_done_1 = (state == LINE_86_S) & ~line_86_busy & ~cmd_13_12;
  assign line_42_done = (state == LINE_42_S) & ~line_42_busy;
  assign line_86_2_done_0 = (state == LINE_86_2_S) & ~line_86_2_busy & line_86_2_17;
  assign line_86_2_done_1 = (state == LINE_86_2_S) & ~line_86_2_busy & ~line_86_2_17;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_87_done_0 = (state == LINE_87_S) & ~line_87_busy & cmd_15_19;
  assign line_87_done_1 = (state == LINE_87_S) & ~line_87_busy & ~cmd_15_19;
  assign line_97_done = (state == LINE_97_S) & ~line_97_busy;
  assign parameters_done = (state == PARAMETERS_S) & ~parameters_busy;
  assign line_75_done = (state == LINE_75_S) & ~line_75_busy;
  assign rows_done = (state == ROWS_S) & ~rows_busy;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_75_2_done = (state == LINE_75_2_S) & ~line_75_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_75_3_done = (state == LINE_75_3_S) & ~line_75_3_busy;
  always @(posedge ap_clk) begin
    if (line_86_done_0 | line_42_done) state <= LINE_86_2_S;
    if (line_86_done_1) state <= LINE_42_S;
    if (line_86_2_done_0 | line_113_done) state <= LINE_87_S;
    if (line_86_2_done_1) state <= LINE_113_S;
    if (line_87_done_0 | line_50_done) state <= LINE_75_2_S;
    if (line_87_done_1) state <= LINE_97_S;
    if (line_97_done) state <= PARAMETERS_S;
    if (parameters_done) state <= LINE_75_S;
    if (line_75_done) state <= ROWS_S;
    if (rows_done) state <= LINE_50_S;
    if (line_75_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_75_3_S;
    if (call_begin | line_75_3_done) state <= LINE_86_S;
    if (rst) state <= RESTART;
  end
  assign line_86_2_start = line_86_done_0 | line_42_done;
  assign line_42_start = line_86_done_1;
  assign line_87_start = line_86_2_done_0 | line_113_done;
  assign line_113_start = line_86_2_done_1;
  assign line_75_2_start = line_87_done_0 | line_50_done;
  assign line_97_start = line_87_done_1;
  assign parameters_start = line_97_done;
  assign line_75_start = parameters_done;
  assign rows_start = line_75_done;
  assign line_50_start = rows_done;
  assign discard_start = line_75_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_75_3_start = discard_2_done;
  assign line_86_start = call_begin | line_75_3_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_86_pop_68;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  embedding_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = rows_pop_296 | discard_pop_327;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  embedding_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = parameters_pop_99 | discard_2_pop_330;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  embedding_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_x: 16 beats; 12 may still come when there is no more room
  assign m_x_TKEEP = 16'd65535;
  assign m_x_TSTRB = 16'd65535;
  wire m_x_beat_valid = rows_push_298;
  wire [128:0] m_x_beat = {is_last_260_s11, values_259};
  embedding_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_x_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x_beat), .in_valid(m_x_beat_valid), .in_ready(m_x_beat_ready), .room(m_x_beat_room), .out_data({m_x_TLAST, m_x_TDATA}), .out_valid(m_x_TVALID), .out_ready(m_x_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_75_2_push_324;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_319};
  embedding_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/embedding/embedding.cpp:84: sticky
  always @(posedge ap_clk) begin
    if (line_75_2_store_321) mem_sticky <= sticky_310;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/embedding/embedding.cpp:84: frames
  always @(posedge ap_clk) begin
    if (line_75_2_store_323) mem_frames <= frames_312;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/layout_gen.hpp:67: kNibbleOfColumn
  wire mem_kNibbleOfColumn_write = 1'b0;
  wire [2:0] mem_kNibbleOfColumn_write_address = 3'd0;
  wire [2:0] mem_kNibbleOfColumn_write_data = 3'd0;
  wire mem_kNibbleOfColumn_read = line_86_load_69;
  wire [2:0] mem_kNibbleOfColumn_read_address = s_cmd_beat_data[50:48];
  embedding_mem_kNibbleOfColumn mem_kNibbleOfColumn_ram (.clk(ap_clk), .read(mem_kNibbleOfColumn_read), .read_address(mem_kNibbleOfColumn_read_address), .q(mem_kNibbleOfColumn_q), .write(mem_kNibbleOfColumn_write), .write_address(mem_kNibbleOfColumn_write_address), .write_data(mem_kNibbleOfColumn_write_data));

  // hls/embedding/embedding.cpp:103: held
  wire mem_held_write = rows_store_299;
  wire [10:0] mem_held_write_address = select_129_s6;
  wire [83:0] mem_held_write_data = or_269;
  wire mem_held_read = rows_load_297;
  wire [10:0] mem_held_read_address = select_129;
  wire mem_held_advance = rows_v5 & rows_en5;
  embedding_mem_held mem_held_ram (.clk(ap_clk), .read(mem_held_read), .read_address(mem_held_read_address), .q(mem_held_q), .advance(mem_held_advance), .q2(mem_held_q2), .write(mem_held_write), .write_address(mem_held_write_address), .write_data(mem_held_write_data));
endmodule

// Two-entry register slice of an input: taking a beat changes a few bits only, so that whether a beat is taken may be
// decided late. valid and ready are registers, data comes from one of two; one beat a cycle.
module embedding_input #(
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
  reg [WIDTH-1:0] even, odd;
  reg open, some, both;  // open: room for one more beat, and not in reset; some, both: beats are there
  reg put_odd, take_odd;  // which of the two is next

  assign in_ready  = open;
  assign out_data  = take_odd ? odd : even;
  assign out_valid = some;

  wire put = in_valid & open;
  wire take = some & out_ready;
  wire both_next = some & ~out_ready & (both | put);

  always @(posedge clk) begin
    if (open & ~put_odd) even <= in_data;
    if (open & put_odd) odd <= in_data;
    put_odd  <= ~rst & (put_odd ^ put);
    take_odd <= ~rst & (take_odd ^ take);
    some     <= ~rst & (put | both | (some & ~out_ready));
    both     <= ~rst & both_next;
    open     <= ~rst & ~both_next;
  end
endmodule

// FIFO of an output: `room` goes low while there are beats left for all that may be on their way. out_data is a
// register; one beat a cycle.
module embedding_output #(
  parameter WIDTH = 8,
  parameter ADDRESS = 4,
  parameter ROOM = 8
) (
  input  wire             clk,
  input  wire             rst,
  input  wire [WIDTH-1:0] in_data,
  input  wire             in_valid,
  output wire             in_ready,
  output wire             room,
  output wire [WIDTH-1:0] out_data,
  output wire             out_valid,
  input  wire             out_ready
);
  (* ram_style = "distributed" *) reg [WIDTH-1:0] memory [0:(1<<ADDRESS)-1];
  reg [WIDTH-1:0] head;
  reg [ADDRESS-1:0] write_at, read_at;
  reg [ADDRESS:0] beats;  // in memory
  reg some, head_full, open, room_q;  // some: beats in memory; open: room for one more, and not in reset

  assign in_ready  = open;
  assign room      = room_q;
  assign out_data  = head;
  assign out_valid = head_full;

  wire fetch = some & (~head_full | out_ready);
  wire [ADDRESS:0] beats_next = beats + {{ADDRESS{1'b0}}, in_valid} - {{ADDRESS{1'b0}}, fetch};

  always @(posedge clk) begin
    if (in_valid) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= {ADDRESS{1'b0}};
      read_at   <= {ADDRESS{1'b0}};
      beats     <= {(ADDRESS+1){1'b0}};
      some      <= 1'b0;
      head_full <= 1'b0;
      open      <= 1'b0;
      room_q    <= 1'b0;
    end else begin
      write_at  <= write_at + {{(ADDRESS-1){1'b0}}, in_valid};
      read_at   <= read_at + {{(ADDRESS-1){1'b0}}, fetch};
      beats     <= beats_next;
      some      <= |beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= ~beats_next[ADDRESS];
      room_q    <= beats_next <= ROOM;
    end
  end
endmodule

// Register slice of one entry for a stream that the kernel uses every second cycle at most: valid, ready and data are
// registers.
module embedding_single #(
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

// hls/include/layout_gen.hpp:67: kNibbleOfColumn, 8 words of 3 bits
module embedding_mem_kNibbleOfColumn (
  input  wire       clk,
  input  wire       read,
  input  wire [2:0] read_address,
  output reg  [2:0] q,
  input  wire       write,
  input  wire [2:0] write_address,
  input  wire [2:0] write_data
);
  (* ram_style = "auto" *) reg [2:0] memory [0:7];
  initial begin
    memory[0] = 3'd0;
    memory[1] = 3'd4;
    memory[2] = 3'd1;
    memory[3] = 3'd5;
    memory[4] = 3'd2;
    memory[5] = 3'd6;
    memory[6] = 3'd3;
    memory[7] = 3'd7;
  end
  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/embedding/embedding.cpp:103: held, 2048 words of 84 bits; its output is registered once more
module embedding_mem_held (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [10:0] read_address,
  output wire [83:0] q,
  output wire [83:0] q2,
  input  wire        write,
  input  wire [10:0] write_address,
  input  wire [83:0] write_data
);
  (* ram_style = "block" *) reg [83:0] memory [0:2047];
  reg [83:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 5 x 17 bits, signed product after 3 stages
module embedding_mul_5s_17s_21_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [4:0]  a,
  input  wire [16:0] b,
  output wire [20:0] p
);
  reg [4:0] a_q;
  reg [16:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [20:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{16{a_q[4]}}, a_q}) * $signed({{4{b_q[16]}}, b_q});
  reg [20:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 16 x 6 bits, unsigned product after 3 stages
module embedding_mul_16_6_22_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [15:0] a,
  input  wire [5:0]  b,
  output wire [21:0] p
);
  reg [15:0] a_q;
  reg [5:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [21:0] m;
  always @(posedge clk) if (enable[1]) m <= {6'd0, a_q} * {16'd0, b_q};
  reg [21:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

`default_nettype wire
