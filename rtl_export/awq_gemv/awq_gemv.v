// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 23 (hls/awq_gemv/awq_gemv.cpp:240)
//   discard: II=1, depth 1 (hls/awq_gemv/awq_gemv.cpp:154)
//   discard_2: II=1, depth 1 (hls/awq_gemv/awq_gemv.cpp:154)
//   discard_3: II=1, depth 1 (hls/awq_gemv/awq_gemv.cpp:154)

`default_nettype none

module awq_gemv (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_x_TDATA,
  input  wire [15:0]  s_x_TKEEP,
  input  wire [15:0]  s_x_TSTRB,
  input  wire [0:0]   s_x_TLAST,
  input  wire         s_x_TVALID,
  output wire         s_x_TREADY,
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
  output wire [127:0] m_y_TDATA,
  output wire [15:0]  m_y_TKEEP,
  output wire [15:0]  m_y_TSTRB,
  output wire [0:0]   m_y_TLAST,
  output wire         m_y_TVALID,
  input  wire         m_y_TREADY,
  output wire [127:0] m_status_TDATA,
  output wire [15:0]  m_status_TKEEP,
  output wire [15:0]  m_status_TSTRB,
  output wire [0:0]   m_status_TLAST,
  output wire         m_status_TVALID,
  input  wire         m_status_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [3:0] LINE_193_S = 4'd0;
  localparam [3:0] LINE_38_S = 4'd1;
  localparam [3:0] WEIGHTS_S = 4'd2;
  localparam [3:0] LINE_195_S = 4'd3;
  localparam [3:0] LINE_195_2_S = 4'd4;
  localparam [3:0] DISCARD_S = 4'd5;
  localparam [3:0] LINE_154_S = 4'd6;
  localparam [3:0] DISCARD_2_S = 4'd7;
  localparam [3:0] LINE_154_2_S = 4'd8;
  localparam [3:0] DISCARD_3_S = 4'd9;
  localparam [3:0] LINE_178_S = 4'd10;
  localparam [3:0] RESTART = 4'd11;
  reg [3:0] state;
  wire line_193_done_0;
  wire line_193_done_1;
  wire line_38_done;
  wire weights_done;
  wire line_195_done;
  wire line_195_2_done;
  wire discard_done;
  wire line_154_done;
  wire discard_2_done;
  wire line_154_2_done;
  wire discard_3_done;
  wire line_178_done;
  wire call_begin = state == RESTART;

  // hls/awq_gemv/awq_gemv.cpp:193: line_193
  wire line_193_start;
  reg line_193_run;
  reg line_193_1;
  reg [15:0] c_2_2;
  reg [15:0] line_193_3;
  reg [15:0] line_193_4;
  reg [15:0] line_193_5;
  reg [15:0] last_group_6;
  reg [15:0] c_1_7;
  reg [7:0] c_0_8;
  reg c_9_9;
  reg c_10_10;
  reg [111:0] line_193_11;
  reg c_11_12;
  reg flags_13;
  reg line_193_v1;
  wire line_193_v0;
  wire line_193_en0;
  wire line_193_en1;

  // hls/awq_gemv/awq_gemv.cpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [32:0] line_38_14;
  reg [4:0] line_38_15;
  reg [12:0] line_38_16;
  reg [13:0] line_38_17;
  reg [31:0] beats_18;
  reg [5:0] line_38_19;
  reg [32:0] line_38_20;
  reg [16:0] line_38_21;
  reg s_x_last_22;
  reg line_38_v1;
  reg line_38_v2;
  reg line_38_v3;
  reg line_38_v4;
  reg line_38_v5;
  reg line_38_v6;
  reg line_38_v7;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;
  wire line_38_en2;
  wire line_38_en3;
  wire line_38_en4;
  wire line_38_en5;
  wire line_38_en6;
  wire line_38_en7;

  // hls/awq_gemv/awq_gemv.cpp:240: weights
  wire weights_start;
  reg weights_run;
  reg [3:0] zero_3_23;
  reg [3:0] zero_2_24;
  reg [3:0] zero_1_25;
  reg [3:0] zero_0_26;
  reg [14:0] scale_7_27;
  reg [14:0] scale_6_28;
  reg [14:0] scale_5_29;
  reg [14:0] scale_4_30;
  reg [14:0] scale_3_31;
  reg [14:0] scale_2_32;
  reg [14:0] scale_1_33;
  reg [14:0] scale_0_34;
  reg [26:0] dot_35;
  reg [26:0] dot_36;
  reg [26:0] dot_37;
  reg [26:0] dot_38;
  reg [26:0] dot_39;
  reg [26:0] dot_40;
  reg [26:0] dot_41;
  reg [26:0] dot_42;
  reg [14:0] slot_scale_7_43;
  reg [14:0] slot_scale_6_44;
  reg [14:0] slot_scale_5_45;
  reg [14:0] slot_scale_4_46;
  reg [14:0] slot_scale_3_47;
  reg [14:0] slot_scale_2_48;
  reg [14:0] slot_scale_1_49;
  reg [14:0] slot_scale_0_50;
  reg [26:0] slot_dot_51;
  reg [26:0] slot_dot_52;
  reg [26:0] slot_dot_53;
  reg [26:0] slot_dot_54;
  reg [26:0] slot_dot_55;
  reg [26:0] slot_dot_56;
  reg [26:0] slot_dot_57;
  reg [26:0] slot_dot_58;
  reg [47:0] acc_59;
  reg [47:0] acc_60;
  reg [47:0] acc_61;
  reg [47:0] acc_62;
  reg [47:0] acc_63;
  reg [47:0] acc_64;
  reg [47:0] acc_65;
  reg [47:0] acc_66;
  reg [31:0] bias_7_67;
  reg [31:0] bias_6_68;
  reg [31:0] bias_5_69;
  reg [31:0] bias_4_70;
  reg [31:0] bias_3_71;
  reg [31:0] bias_2_72;
  reg [31:0] bias_1_73;
  reg [31:0] bias_0_74;
  reg [7:0] shift_7_75;
  reg [7:0] shift_6_76;
  reg [7:0] shift_5_77;
  reg [7:0] shift_4_78;
  reg [7:0] shift_3_79;
  reg [7:0] shift_2_80;
  reg [7:0] shift_1_81;
  reg [7:0] shift_0_82;
  reg [3:0] slots_83;
  reg [31:0] y_2_84;
  reg [31:0] y_1_85;
  reg [31:0] y_0_86;
  reg [3:0] zero_4_87;
  reg [3:0] zero_5_88;
  reg [3:0] zero_6_89;
  reg [3:0] zero_7_90;
  reg [14:0] x_word_91;
  reg [31:0] block_92;
  reg [31:0] crc_93;
  reg [31:0] crc_want_94;
  reg [31:0] t_95;
  reg [5:0] beat_96;
  reg x_packet_97;
  reg x_packet_98;
  reg w_packet_99;
  reg w_packet_100;
  reg p_packet_101;
  reg p_packet_102;
  reg [31:0] bad_block_103;
  reg [8:0] flags_104;
  reg [15:0] group_105;
  reg [15:0] col_group_106;
  reg slot_first_107;
  reg slot_last_108;
  reg slot_end_109;
  reg header_bad_110;
  reg weights_v1;
  reg weights_v2;
  reg weights_v3;
  reg weights_v4;
  reg weights_v5;
  reg weights_v6;
  reg weights_v7;
  reg weights_v8;
  reg weights_v9;
  reg weights_v10;
  reg weights_v11;
  reg weights_v12;
  reg weights_v13;
  reg weights_v14;
  reg weights_v15;
  reg weights_v16;
  reg weights_v17;
  reg weights_v18;
  reg weights_v19;
  reg weights_v20;
  reg weights_v21;
  reg weights_v22;
  wire weights_v0;
  wire weights_en0;
  wire weights_en1;
  wire weights_en2;
  wire weights_en3;
  wire weights_en4;
  wire weights_en5;
  wire weights_en6;
  wire weights_en7;
  wire weights_en8;
  wire weights_en9;
  wire weights_en10;
  wire weights_en11;
  wire weights_en12;
  wire weights_en13;
  wire weights_en14;
  wire weights_en15;
  wire weights_en16;
  wire weights_en17;
  wire weights_en18;
  wire weights_en19;
  wire weights_en20;
  wire weights_en21;
  wire weights_en22;

  // hls/awq_gemv/awq_gemv.cpp:195: line_195
  wire line_195_start;
  reg line_195_run;
  reg [8:0] flags_111;
  reg discard_x_112;
  reg discard_w_113;
  reg discard_p_114;
  wire line_195_v0;
  wire line_195_en0;

  // hls/awq_gemv/awq_gemv.cpp:195: line_195_2
  wire line_195_2_start;
  reg line_195_2_run;
  reg [31:0] bad_block_115;
  reg [8:0] flags_116;
  reg discard_x_117;
  reg discard_w_118;
  reg discard_p_119;
  wire line_195_2_v0;
  wire line_195_2_en0;

  // hls/awq_gemv/awq_gemv.cpp:154: discard
  wire discard_start;
  reg discard_run;
  reg more_120;
  wire discard_v0;
  wire discard_en0;

  // hls/awq_gemv/awq_gemv.cpp:154: line_154
  wire line_154_start;
  reg line_154_run;
  wire line_154_v0;
  wire line_154_en0;

  // hls/awq_gemv/awq_gemv.cpp:154: discard_2
  wire discard_2_start;
  reg discard_2_run;
  reg more_121;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/awq_gemv/awq_gemv.cpp:154: line_154_2
  wire line_154_2_start;
  reg line_154_2_run;
  wire line_154_2_v0;
  wire line_154_2_en0;

  // hls/awq_gemv/awq_gemv.cpp:154: discard_3
  wire discard_3_start;
  reg discard_3_run;
  reg more_122;
  wire discard_3_v0;
  wire discard_3_en0;

  // hls/awq_gemv/awq_gemv.cpp:178: line_178
  wire line_178_start;
  reg line_178_run;
  wire line_178_v0;
  wire line_178_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_x_beat;
  wire s_x_beat_valid;
  wire [127:0] s_x_beat_data = s_x_beat[127:0];
  wire s_x_beat_last = s_x_beat[128];
  wire [128:0] s_w_beat;
  wire s_w_beat_valid;
  wire [127:0] s_w_beat_data = s_w_beat[127:0];
  wire s_w_beat_last = s_w_beat[128];
  wire [128:0] s_param_beat;
  wire s_param_beat_valid;
  wire [127:0] s_param_beat_data = s_param_beat[127:0];
  wire s_param_beat_last = s_param_beat[128];
  wire m_y_beat_ready;
  wire m_y_beat_room;
  wire m_status_beat_ready;
  reg [8:0] mem_sticky;
  reg [31:0] mem_frames;
  wire [63:0] mem_x_even_q;
  wire [63:0] mem_x_even_q2;
  wire [63:0] mem_x_odd_q;
  wire [63:0] mem_x_odd_q2;

  // ---- hls/awq_gemv/awq_gemv.cpp:193: line_193, 2 stages
  // stage 0
  wire c_9_135 = s_cmd_beat_data[10] ^ 1'd1;
  wire c_10_136 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_193_pop_137 = line_193_v0 & line_193_en0;  // awq_gemv.cpp:193
  // stage 1
  reg [127:0] s_cmd_beat_data_s1;
  always @(posedge ap_clk) begin
    s_cmd_beat_data_s1 <= s_cmd_beat_data;
  end
  wire icmp_123 = s_cmd_beat_data_s1[63:48] == 16'd0;
  wire icmp_124 = s_cmd_beat_data_s1[7:0] != 8'd1;  // awq_gemv.cpp:70
  wire [7:0] and_125 = s_cmd_beat_data_s1[15:8] & 8'd138;  // awq_gemv.cpp:70
  wire icmp_126 = and_125 != 8'd2;  // awq_gemv.cpp:70
  wire or_127 = icmp_124 | icmp_126;  // awq_gemv.cpp:70
  wire or_128 = icmp_123 | or_127;  // awq_gemv.cpp:70
  wire [15:0] last_group_129 = s_cmd_beat_data_s1[47:32] + 16'd65535;  // awq_gemv.cpp:70
  wire [8:0] limit_130 = s_cmd_beat_data_s1[8] ? 9'd231 : 9'd462;  // awq_gemv.cpp:69
  wire icmp_131 = last_group_129 >= {7'd0, limit_130};  // awq_gemv.cpp:70
  wire or_132 = or_128 | icmp_131;  // awq_gemv.cpp:70
  wire icmp_133 = s_cmd_beat_data_s1 > 128'h1ffffffffffffffff;  // awq_gemv.cpp:71
  wire c_11_134 = or_132 | icmp_133;  // awq_gemv.cpp:70
  assign line_193_en0 = ~(line_193_v0 & ((~s_cmd_beat_valid)));
  assign line_193_en1 = 1'd1;
  wire line_193_issue = line_193_run;
  wire line_193_leave = 1'b0;
  assign line_193_v0 = line_193_issue;
  wire line_193_busy = line_193_run | line_193_v1;
  always @(posedge ap_clk) begin
    if (line_193_issue & line_193_en0) line_193_run <= 1'b0;
    if (line_193_start) line_193_run <= 1'b1;
    line_193_v1 <= line_193_v0 & line_193_en0;
    if (rst) begin line_193_run <= 1'b0; line_193_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_193_v1 & line_193_en1) line_193_1 <= s_cmd_beat_data_s1[8];
    if (line_193_v1 & line_193_en1) c_2_2 <= s_cmd_beat_data_s1[47:32];
    if (line_193_v1 & line_193_en1) line_193_3 <= s_cmd_beat_data_s1[47:32];
    if (line_193_v1 & line_193_en1) line_193_4 <= s_cmd_beat_data_s1[63:48];
    if (line_193_v1 & line_193_en1) line_193_5 <= s_cmd_beat_data_s1[63:48];
    if (line_193_v1 & line_193_en1) last_group_6 <= last_group_129;
    if (line_193_v0 & line_193_en0) c_1_7 <= s_cmd_beat_data[31:16];
    if (line_193_v1 & line_193_en1) c_0_8 <= s_cmd_beat_data_s1[15:8];
    if (line_193_v0 & line_193_en0) c_9_9 <= c_9_135;
    if (line_193_v0 & line_193_en0) c_10_10 <= c_10_136;
    if (line_193_v0 & line_193_en0) line_193_11 <= s_cmd_beat_data[127:16];
    if (line_193_v1 & line_193_en1) c_11_12 <= c_11_134;
    if (line_193_v1 & line_193_en1) flags_13 <= c_11_134;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:38: line_38, 8 stages
  // stage 0
  wire [31:0] blocks_138;
  awq_gemv_mul_16_16_32_3 blocks_138_mul_16_16_32_3 (.clk(ap_clk), .enable({line_38_en2, line_38_en1, line_38_en0}), .a(line_193_3), .b(line_193_4), .p(blocks_138));  // awq_gemv.cpp:204
  wire [2:0] select_146 = line_193_1 ? 3'd4 : 3'd3;  // awq_gemv.cpp:202
  wire [15:0] shl_147 = c_2_2 << select_146;  // awq_gemv.cpp:202
  wire [16:0] add_152 = {1'd0, line_193_5} + 17'd131071;  // awq_gemv.cpp:316
  wire line_38_pop_153 = line_38_v0 & line_38_en0;  // awq_gemv.cpp:38
  // stage 1
  reg [11:0] zext_149_s1;
  always @(posedge ap_clk) begin
    zext_149_s1 <= shl_147[12:1];
  end
  wire [12:0] shl_148 = {zext_149_s1, 1'd0};
  wire [13:0] add_150 = {1'd0, shl_148} + 14'd16383;  // awq_gemv.cpp:273
  // stage 2
  // stage 3
  wire [5:0] last_beat_139 = line_193_1 ? 6'd33 : 6'd17;  // awq_gemv.cpp:203
  wire [5:0] add_140 = last_beat_139 + 6'd1;  // awq_gemv.cpp:205
  wire [31:0] mul_141;
  awq_gemv_mul_26_6_32_3 mul_141_mul_26_6_32_3 (.clk(ap_clk), .enable({line_38_en5, line_38_en4, line_38_en3}), .a(blocks_138[25:0]), .b(add_140), .p(mul_141));  // awq_gemv.cpp:205
  wire [11:0] mul_142;
  awq_gemv_mul_6s_7s_12_3 mul_142_mul_6s_7s_12_3 (.clk(ap_clk), .enable({line_38_en5, line_38_en4, line_38_en3}), .a(blocks_138[31:26]), .b({1'd0, add_140}), .p(mul_142));  // awq_gemv.cpp:205
  // stage 4
  // stage 5
  // stage 6
  wire [31:0] shl_143 = {mul_142[5:0], 26'd0};  // awq_gemv.cpp:205
  wire [31:0] beats_144 = mul_141 + shl_143;  // awq_gemv.cpp:205
  // stage 7
  reg [31:0] beats_144_s7;
  always @(posedge ap_clk) begin
    beats_144_s7 <= beats_144;
  end
  wire [32:0] add_145 = {1'd0, beats_144_s7} + 33'd8;  // awq_gemv.cpp:240
  wire [32:0] add_151 = {1'd0, beats_144_s7} + 33'h1ffffffff;  // awq_gemv.cpp:280
  assign line_38_en0 = ~(line_38_v0 & ((~s_x_beat_valid)));
  assign line_38_en1 = 1'd1;
  assign line_38_en2 = 1'd1;
  assign line_38_en3 = 1'd1;
  assign line_38_en4 = 1'd1;
  assign line_38_en5 = 1'd1;
  assign line_38_en6 = 1'd1;
  assign line_38_en7 = 1'd1;
  wire line_38_issue = line_38_run;
  wire line_38_leave = 1'b0;
  assign line_38_v0 = line_38_issue;
  reg line_38_busy;
  always @(posedge ap_clk) line_38_busy <= line_38_start | line_38_run | line_38_v1 | line_38_v2 | line_38_v3 | line_38_v4 | line_38_v5 | line_38_v6 | line_38_v7;
  always @(posedge ap_clk) begin
    if (line_38_issue & line_38_en0) line_38_run <= 1'b0;
    if (line_38_start) line_38_run <= 1'b1;
    line_38_v1 <= line_38_v0 & line_38_en0;
    line_38_v2 <= line_38_v1;
    line_38_v3 <= line_38_v2;
    line_38_v4 <= line_38_v3;
    line_38_v5 <= line_38_v4;
    line_38_v6 <= line_38_v5;
    line_38_v7 <= line_38_v6;
    if (rst) begin line_38_run <= 1'b0; line_38_v1 <= 1'b0; line_38_v2 <= 1'b0; line_38_v3 <= 1'b0; line_38_v4 <= 1'b0; line_38_v5 <= 1'b0; line_38_v6 <= 1'b0; line_38_v7 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_38_v7 & line_38_en7) line_38_14 <= add_145;
    if (line_38_v0 & line_38_en0) line_38_15 <= s_x_beat_data[4:0];
    if (line_38_v1 & line_38_en1) line_38_16 <= shl_148;
    if (line_38_v1 & line_38_en1) line_38_17 <= add_150;
    if (line_38_v6 & line_38_en6) beats_18 <= beats_144;
    if (line_38_v3 & line_38_en3) line_38_19 <= last_beat_139;
    if (line_38_v7 & line_38_en7) line_38_20 <= add_151;
    if (line_38_v0 & line_38_en0) line_38_21 <= add_152;
    if (line_38_v0 & line_38_en0) s_x_last_22 <= s_x_beat_last;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:240: weights, pipelined loop, II=1, depth 23
  // stage 0
  wire icmp_198 = t_95 < {19'd0, line_38_16};  // awq_gemv.cpp:272
  wire icmp_203 = t_95 < beats_18;  // awq_gemv.cpp:278
  wire icmp_223 = line_38_14 > {1'd0, t_95};  // awq_gemv.cpp:240
  wire xor_224 = icmp_223 ^ 1'd1;
  wire [31:0] t_849 = t_95 + 32'd1;  // awq_gemv.cpp:240
  wire is_last_856 = {{19{line_38_17[13]}}, line_38_17} != {1'd0, t_95};  // awq_gemv.cpp:273
  wire is_last_862 = line_38_20 != {1'd0, t_95};  // awq_gemv.cpp:280
  // stage 1
  reg icmp_198_s1;
  reg icmp_203_s1;
  reg is_last_856_s1;
  reg is_last_862_s1;
  reg [11:0] trunc_918_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    icmp_198_s1 <= icmp_198;
    icmp_203_s1 <= icmp_203;
    is_last_856_s1 <= is_last_856;
    is_last_862_s1 <= is_last_862;
    trunc_918_s1 <= t_95[11:0];
  end
  wire xor_197 = x_packet_97 ^ 1'd1;
  wire and_199 = xor_197 & icmp_198_s1;
  wire [63:0] x_200 = x_packet_97 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] x_201 = x_packet_97 ? 64'd0 : s_x_beat_data[127:64];
  wire x_packet_853 = x_packet_97 | s_x_beat_last;
  wire x_packet_854 = icmp_198_s1 ? x_packet_853 : x_packet_97;
  wire and_855 = icmp_198_s1 & xor_197;
  wire x_packet_1_857 = s_x_beat_last & is_last_856_s1;
  wire x_packet_858 = and_855 ? x_packet_1_857 : x_packet_98;
  wire weights_pop_916 = weights_v1 & weights_en1 & and_199;  // awq_gemv.cpp:38
  wire weights_store_917 = weights_v1 & weights_en1 & icmp_198_s1;  // awq_gemv.cpp:274
  wire weights_store_919 = weights_v1 & weights_en1 & icmp_198_s1;  // awq_gemv.cpp:275
  // stage 2
  reg icmp_203_s2;
  reg is_last_862_s2;
  always @(posedge ap_clk) if (weights_en1) begin
    icmp_203_s2 <= icmp_203_s1;
    is_last_862_s2 <= is_last_862_s1;
  end
  wire icmp_205 = beat_96 == 6'd0;  // awq_gemv.cpp:281
  wire xor_206 = icmp_205 ^ 1'd1;
  wire icmp_207 = $signed(beat_96) < $signed(6'd1);
  wire and_208 = xor_206 & icmp_207;
  wire and_209 = and_208 & icmp_203_s2;
  wire xor_210 = icmp_207 ^ 1'd1;
  wire icmp_211 = beat_96 == 6'd1;
  wire xor_212 = icmp_211 ^ 1'd1;
  wire and_213 = xor_210 & xor_212;
  wire and_214 = and_213 & icmp_203_s2;
  wire or_215 = and_209 | and_214;
  wire slot_first_217 = group_105 == 16'd0;  // awq_gemv.cpp:315
  wire [5:0] add_218 = beat_96 + 6'd55;  // awq_gemv.cpp:315
  wire icmp_219 = add_218 < 6'd3;  // awq_gemv.cpp:315
  wire and_220 = slot_first_217 & icmp_219;
  wire or_225 = xor_206 | xor_210;
  wire or_233 = icmp_207 | xor_212;
  wire or_244 = and_208 | and_213;
  wire and_245 = icmp_203_s2 & or_244;
  wire icmp_246 = beat_96 == 6'd2;  // awq_gemv.cpp:309
  wire final_beat_462 = beat_96 == line_38_19;  // awq_gemv.cpp:279
  wire and_463 = icmp_203_s2 & final_beat_462;
  wire icmp_519 = beat_96 == 6'd11;  // awq_gemv.cpp:318
  wire slot_last_581 = group_105 == last_group_6;  // awq_gemv.cpp:311
  wire and_582 = slot_last_581 & final_beat_462;
  wire [15:0] add_583 = {1'd0, x_word_91} + 16'd1;  // awq_gemv.cpp:311
  wire [12:0] x_word_584 = and_582 ? 13'd0 : add_583[12:0];  // awq_gemv.cpp:311
  wire [14:0] x_word_585 = and_245 ? {2'd0, x_word_584} : x_word_91;
  wire [5:0] add_850 = beat_96 + 6'd1;  // awq_gemv.cpp:355
  wire [5:0] beat_851 = final_beat_462 ? 6'd0 : add_850;  // awq_gemv.cpp:355
  wire [5:0] beat_852 = icmp_203_s2 ? beat_851 : beat_96;
  wire icmp_870 = beat_96 != 6'd11;
  wire and_875 = final_beat_462 & icmp_203_s2;
  wire and_882 = icmp_205 & icmp_207;
  wire [15:0] add_905 = group_105 + 16'd1;
  wire [15:0] select_906 = slot_last_581 ? 16'd0 : add_905;  // awq_gemv.cpp:353
  wire [15:0] group_907 = and_463 ? select_906 : group_105;
  wire slot_first_910 = and_463 ? slot_first_217 : slot_first_107;
  wire weights_load_921 = weights_v2 & weights_en2 & or_215;  // awq_gemv.cpp:302
  wire weights_load_922 = weights_v2 & weights_en2 & or_215;  // awq_gemv.cpp:302
  // stage 3
  reg slot_first_107_s3;
  reg icmp_203_s3;
  reg and_220_s3;
  reg or_225_s3;
  reg or_233_s3;
  reg icmp_246_s3;
  reg trunc_254_s3;
  reg and_245_s3;
  reg and_463_s3;
  reg or_244_s3;
  reg icmp_519_s3;
  reg icmp_205_s3;
  reg is_last_862_s3;
  reg icmp_870_s3;
  reg and_882_s3;
  reg and_875_s3;
  reg slot_last_581_s3;
  always @(posedge ap_clk) if (weights_en2) begin
    slot_first_107_s3 <= slot_first_107;
    icmp_203_s3 <= icmp_203_s2;
    and_220_s3 <= and_220;
    or_225_s3 <= or_225;
    or_233_s3 <= or_233;
    icmp_246_s3 <= icmp_246;
    trunc_254_s3 <= x_word_91[0];
    and_245_s3 <= and_245;
    and_463_s3 <= and_463;
    or_244_s3 <= or_244;
    icmp_519_s3 <= icmp_519;
    icmp_205_s3 <= icmp_205;
    is_last_862_s3 <= is_last_862_s2;
    icmp_870_s3 <= icmp_870;
    and_882_s3 <= and_882;
    and_875_s3 <= and_875;
    slot_last_581_s3 <= slot_last_581;
  end
  wire xor_202 = w_packet_99 ^ 1'd1;
  wire and_204 = xor_202 & icmp_203_s3;
  wire [127:0] w_228 = w_packet_99 ? 128'd0 : s_w_beat_data;  // awq_gemv.cpp:280
  wire w_packet_859 = w_packet_99 | s_w_beat_last;
  wire w_packet_860 = icmp_203_s3 ? w_packet_859 : w_packet_99;
  wire and_861 = icmp_203_s3 & xor_202;
  wire w_packet_1_863 = s_w_beat_last & is_last_862_s3;
  wire w_packet_864 = and_861 ? w_packet_1_863 : w_packet_100;
  wire w_packet_876 = w_packet_99 ? w_packet_100 : w_packet_1_863;
  wire or_877 = c_9_9 | w_packet_876;
  wire xor_878 = or_877 ^ 1'd1;  // awq_gemv.cpp:336
  wire weights_pop_920 = weights_v3 & weights_en3 & and_204;  // awq_gemv.cpp:38
  // stage 4
  reg slot_first_107_s4;
  reg icmp_203_s4;
  reg and_220_s4;
  reg or_225_s4;
  reg [127:0] w_228_s4;
  reg or_233_s4;
  reg icmp_246_s4;
  reg trunc_254_s4;
  reg and_245_s4;
  reg and_463_s4;
  reg or_244_s4;
  reg icmp_519_s4;
  reg icmp_205_s4;
  reg icmp_870_s4;
  reg and_882_s4;
  reg xor_878_s4;
  reg and_875_s4;
  reg slot_last_581_s4;
  always @(posedge ap_clk) if (weights_en3) begin
    slot_first_107_s4 <= slot_first_107_s3;
    icmp_203_s4 <= icmp_203_s3;
    and_220_s4 <= and_220_s3;
    or_225_s4 <= or_225_s3;
    w_228_s4 <= w_228;
    or_233_s4 <= or_233_s3;
    icmp_246_s4 <= icmp_246_s3;
    trunc_254_s4 <= trunc_254_s3;
    and_245_s4 <= and_245_s3;
    and_463_s4 <= and_463_s3;
    or_244_s4 <= or_244_s3;
    icmp_519_s4 <= icmp_519_s3;
    icmp_205_s4 <= icmp_205_s3;
    icmp_870_s4 <= icmp_870_s3;
    and_882_s4 <= and_882_s3;
    xor_878_s4 <= xor_878;
    and_875_s4 <= and_875_s3;
    slot_last_581_s4 <= slot_last_581_s3;
  end
  wire icmp_154 = slots_83 == 4'd0;  // awq_gemv.cpp:242
  wire xor_155 = icmp_154 ^ 1'd1;
  wire xor_156 = slots_83[0] ^ 1'd1;
  wire or_157 = slots_83[1] | xor_156;  // awq_gemv.cpp:245
  wire xor_158 = or_157 ^ 1'd1;
  wire and_159 = slot_last_108 & xor_158;
  wire and_160 = xor_155 & and_159;
  wire [3:0] and_194 = slots_83 & 4'd13;  // awq_gemv.cpp:251
  wire icmp_195 = and_194 == 4'd1;  // awq_gemv.cpp:251
  wire out_20_196 = slot_end_109 & icmp_195;
  wire xor_226 = or_225_s4 ^ 1'd1;
  wire and_227 = icmp_203_s4 & xor_226;
  wire [3:0] zero_3_229 = and_227 ? w_228_s4[23:20] : zero_3_23;
  wire [3:0] zero_2_230 = and_227 ? w_228_s4[7:4] : zero_2_24;
  wire [3:0] zero_1_231 = and_227 ? w_228_s4[19:16] : zero_1_25;
  wire [3:0] zero_0_232 = and_227 ? w_228_s4[3:0] : zero_0_26;
  wire xor_234 = or_233_s4 ^ 1'd1;
  wire and_235 = icmp_203_s4 & xor_234;
  wire [14:0] scale_7_236 = and_235 ? w_228_s4[126:112] : scale_7_27;
  wire [14:0] scale_6_237 = and_235 ? w_228_s4[110:96] : scale_6_28;
  wire [14:0] scale_5_238 = and_235 ? w_228_s4[94:80] : scale_5_29;
  wire [14:0] scale_4_239 = and_235 ? w_228_s4[78:64] : scale_4_30;
  wire [14:0] scale_3_240 = and_235 ? w_228_s4[62:48] : scale_3_31;
  wire [14:0] scale_2_241 = and_235 ? w_228_s4[46:32] : scale_2_32;
  wire [14:0] scale_1_242 = and_235 ? w_228_s4[30:16] : scale_1_33;
  wire [14:0] scale_0_243 = and_235 ? w_228_s4[14:0] : scale_0_34;
  wire [4:0] sub_248 = {1'd0, w_228_s4[79:76]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_249 = {sub_248, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_250 = {1'd0, w_228_s4[95:92]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_251 = {sub_250, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_252 = {{21{shl_249[31]}}, shl_249[31:27]} + shl_251[31:6];  // awq_gemv.cpp:79
  wire [63:0] x_253 = trunc_254_s4 ? mem_x_odd_q2 : mem_x_even_q2;
  wire [40:0] product_255;
  awq_gemv_mul_26s_16s_41_3 product_255_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_252), .b(x_253[47:32]), .p(product_255));  // awq_gemv.cpp:80
  wire [4:0] sub_259 = {1'd0, w_228_s4[15:12]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_260 = {sub_259, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_261 = {1'd0, w_228_s4[31:28]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_262 = {sub_261, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_263 = {{21{shl_260[31]}}, shl_260[31:27]} + shl_262[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_264;
  awq_gemv_mul_26s_16s_41_3 product_264_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_263), .b(x_253[15:0]), .p(product_264));  // awq_gemv.cpp:80
  wire [4:0] sub_268 = {1'd0, w_228_s4[47:44]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_269 = {sub_268, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_270 = {1'd0, w_228_s4[63:60]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_271 = {sub_270, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_272 = {{21{shl_269[31]}}, shl_269[31:27]} + shl_271[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_273;
  awq_gemv_mul_26s_16s_41_3 product_273_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_272), .b(x_253[31:16]), .p(product_273));  // awq_gemv.cpp:80
  wire [4:0] sub_279 = {1'd0, w_228_s4[111:108]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_280 = {sub_279, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_281 = {1'd0, w_228_s4[127:124]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [4:0] sub_304 = {1'd0, w_228_s4[75:72]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_305 = {sub_304, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_306 = {1'd0, w_228_s4[91:88]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_307 = {sub_306, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_308 = {{21{shl_305[31]}}, shl_305[31:27]} + shl_307[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_309;
  awq_gemv_mul_26s_16s_41_3 product_309_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_308), .b(x_253[47:32]), .p(product_309));  // awq_gemv.cpp:80
  wire [4:0] sub_313 = {1'd0, w_228_s4[11:8]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_314 = {sub_313, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_315 = {1'd0, w_228_s4[27:24]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_316 = {sub_315, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_317 = {{21{shl_314[31]}}, shl_314[31:27]} + shl_316[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_318;
  awq_gemv_mul_26s_16s_41_3 product_318_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_317), .b(x_253[15:0]), .p(product_318));  // awq_gemv.cpp:80
  wire [4:0] sub_322 = {1'd0, w_228_s4[43:40]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_323 = {sub_322, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_324 = {1'd0, w_228_s4[59:56]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_325 = {sub_324, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_326 = {{21{shl_323[31]}}, shl_323[31:27]} + shl_325[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_327;
  awq_gemv_mul_26s_16s_41_3 product_327_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_326), .b(x_253[31:16]), .p(product_327));  // awq_gemv.cpp:80
  wire [4:0] sub_333 = {1'd0, w_228_s4[107:104]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_334 = {sub_333, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_335 = {1'd0, w_228_s4[123:120]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [4:0] sub_357 = {1'd0, w_228_s4[71:68]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_358 = {sub_357, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_359 = {1'd0, w_228_s4[87:84]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_360 = {sub_359, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_361 = {{21{shl_358[31]}}, shl_358[31:27]} + shl_360[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_362;
  awq_gemv_mul_26s_16s_41_3 product_362_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_361), .b(x_253[47:32]), .p(product_362));  // awq_gemv.cpp:80
  wire [4:0] sub_366 = {1'd0, w_228_s4[7:4]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_367 = {sub_366, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_368 = {1'd0, w_228_s4[23:20]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_369 = {sub_368, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_370 = {{21{shl_367[31]}}, shl_367[31:27]} + shl_369[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_371;
  awq_gemv_mul_26s_16s_41_3 product_371_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_370), .b(x_253[15:0]), .p(product_371));  // awq_gemv.cpp:80
  wire [4:0] sub_375 = {1'd0, w_228_s4[39:36]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_376 = {sub_375, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_377 = {1'd0, w_228_s4[55:52]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_378 = {sub_377, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_379 = {{21{shl_376[31]}}, shl_376[31:27]} + shl_378[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_380;
  awq_gemv_mul_26s_16s_41_3 product_380_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_379), .b(x_253[31:16]), .p(product_380));  // awq_gemv.cpp:80
  wire [4:0] sub_386 = {1'd0, w_228_s4[103:100]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_387 = {sub_386, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_388 = {1'd0, w_228_s4[119:116]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [4:0] sub_410 = {1'd0, w_228_s4[67:64]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_411 = {sub_410, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_412 = {1'd0, w_228_s4[83:80]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_413 = {sub_412, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_414 = {{21{shl_411[31]}}, shl_411[31:27]} + shl_413[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_415;
  awq_gemv_mul_26s_16s_41_3 product_415_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_414), .b(x_253[47:32]), .p(product_415));  // awq_gemv.cpp:80
  wire [4:0] sub_419 = {1'd0, w_228_s4[3:0]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_420 = {sub_419, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_421 = {1'd0, w_228_s4[19:16]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_422 = {sub_421, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_423 = {{21{shl_420[31]}}, shl_420[31:27]} + shl_422[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_424;
  awq_gemv_mul_26s_16s_41_3 product_424_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_423), .b(x_253[15:0]), .p(product_424));  // awq_gemv.cpp:80
  wire [4:0] sub_428 = {1'd0, w_228_s4[35:32]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_429 = {sub_428, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_430 = {1'd0, w_228_s4[51:48]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_431 = {sub_430, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_432 = {{21{shl_429[31]}}, shl_429[31:27]} + shl_431[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_433;
  awq_gemv_mul_26s_16s_41_3 product_433_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_432), .b(x_253[31:16]), .p(product_433));  // awq_gemv.cpp:80
  wire [4:0] sub_439 = {1'd0, w_228_s4[99:96]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_440 = {sub_439, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_441 = {1'd0, w_228_s4[115:112]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [14:0] scale_7_464 = or_233_s4 ? scale_7_27 : w_228_s4[126:112];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_7_465 = and_463_s4 ? scale_7_464 : slot_scale_7_43;
  wire [14:0] scale_6_466 = or_233_s4 ? scale_6_28 : w_228_s4[110:96];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_6_467 = icmp_154 ? slot_scale_6_44 : slot_scale_7_43;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_6_468 = and_463_s4 ? scale_6_466 : slot_scale_6_467;
  wire [14:0] scale_5_469 = or_233_s4 ? scale_5_29 : w_228_s4[94:80];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_5_470 = icmp_154 ? slot_scale_5_45 : slot_scale_6_44;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_5_471 = and_463_s4 ? scale_5_469 : slot_scale_5_470;
  wire [14:0] scale_4_472 = or_233_s4 ? scale_4_30 : w_228_s4[78:64];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_4_473 = icmp_154 ? slot_scale_4_46 : slot_scale_5_45;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_4_474 = and_463_s4 ? scale_4_472 : slot_scale_4_473;
  wire [14:0] scale_3_475 = or_233_s4 ? scale_3_31 : w_228_s4[62:48];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_3_476 = icmp_154 ? slot_scale_3_47 : slot_scale_4_46;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_3_477 = and_463_s4 ? scale_3_475 : slot_scale_3_476;
  wire [14:0] scale_2_478 = or_233_s4 ? scale_2_32 : w_228_s4[46:32];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_2_479 = icmp_154 ? slot_scale_2_48 : slot_scale_3_47;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_2_480 = and_463_s4 ? scale_2_478 : slot_scale_2_479;
  wire [14:0] scale_1_481 = or_233_s4 ? scale_1_33 : w_228_s4[30:16];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_1_482 = icmp_154 ? slot_scale_1_49 : slot_scale_2_48;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_1_483 = and_463_s4 ? scale_1_481 : slot_scale_1_482;
  wire [14:0] scale_0_484 = or_233_s4 ? scale_0_34 : w_228_s4[14:0];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_0_485 = icmp_154 ? slot_scale_0_50 : slot_scale_1_49;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_0_486 = and_463_s4 ? scale_0_484 : slot_scale_0_485;
  wire xor_526 = slot_last_108 ^ 1'd1;
  wire or_527 = icmp_154 | xor_526;
  wire [3:0] add_571 = slots_83 + 4'd15;  // awq_gemv.cpp:269
  wire [3:0] slots_572 = icmp_154 ? slots_83 : add_571;  // awq_gemv.cpp:178
  wire [3:0] slots_573 = and_463_s4 ? 4'd8 : slots_572;
  wire [3:0] zero_4_577 = and_227 ? w_228_s4[11:8] : zero_4_87;
  wire [3:0] zero_5_578 = and_227 ? w_228_s4[27:24] : zero_5_88;
  wire [3:0] zero_6_579 = and_227 ? w_228_s4[15:12] : zero_6_89;
  wire [3:0] zero_7_580 = and_227 ? w_228_s4[31:28] : zero_7_90;
  wire [31:0] block_586 = block_92 + 32'd1;  // awq_gemv.cpp:351
  wire [31:0] block_587 = and_463_s4 ? block_586 : block_92;
  wire [127:0] shl_588 = {w_228_s4[127:64], 64'd0};
  wire [63:0] shl_589 = {w_228_s4[31:0], 32'd0};
  wire [127:0] or_590 = shl_588 | {64'd0, shl_589};  // awq_gemv.cpp:147
  wire [127:0] or_591 = or_590 | 128'h9226f562;  // awq_gemv.cpp:147
  wire [127:0] ref_592 = icmp_205_s4 ? or_591 : w_228_s4;  // awq_gemv.cpp:281
  wire [122:0] and_593 = ref_592[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv.cpp:131
  wire parity_594 = ^and_593;
  wire [123:0] and_595 = ref_592[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv.cpp:131
  wire parity_596 = ^and_595;
  wire [1:0] shl_597 = {parity_596, 1'd0};
  wire [1:0] or_598 = {1'd0, parity_594} | shl_597;
  wire [124:0] and_599 = ref_592[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv.cpp:131
  wire parity_600 = ^and_599;
  wire [2:0] shl_601 = {parity_600, 2'd0};
  wire [2:0] or_602 = {1'd0, or_598} | shl_601;
  wire [125:0] and_603 = ref_592[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv.cpp:131
  wire parity_604 = ^and_603;
  wire [3:0] shl_605 = {parity_604, 3'd0};
  wire [3:0] or_606 = {1'd0, or_602} | shl_605;
  wire [126:0] and_607 = ref_592[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv.cpp:131
  wire parity_608 = ^and_607;
  wire [4:0] shl_609 = {parity_608, 4'd0};
  wire [4:0] or_610 = {1'd0, or_606} | shl_609;
  wire [127:0] and_611 = ref_592 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv.cpp:131
  wire parity_612 = ^and_611;
  wire [5:0] shl_613 = {parity_612, 5'd0};
  wire [5:0] or_614 = {1'd0, or_610} | shl_613;
  wire [125:0] and_615 = ref_592[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv.cpp:131
  wire parity_616 = ^and_615;
  wire [6:0] shl_617 = {parity_616, 6'd0};
  wire [6:0] or_618 = {1'd0, or_614} | shl_617;
  wire [126:0] and_619 = ref_592[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv.cpp:131
  wire parity_620 = ^and_619;
  wire [7:0] shl_621 = {parity_620, 7'd0};
  wire [7:0] or_622 = {1'd0, or_618} | shl_621;
  wire [127:0] and_623 = ref_592 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv.cpp:131
  wire parity_624 = ^and_623;
  wire [8:0] shl_625 = {parity_624, 8'd0};
  wire [8:0] or_626 = {1'd0, or_622} | shl_625;
  wire [127:0] and_627 = ref_592 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv.cpp:131
  wire parity_628 = ^and_627;
  wire [9:0] shl_629 = {parity_628, 9'd0};
  wire [9:0] or_630 = {1'd0, or_626} | shl_629;
  wire [122:0] and_631 = ref_592[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv.cpp:131
  wire parity_632 = ^and_631;
  wire [10:0] shl_633 = {parity_632, 10'd0};
  wire [10:0] or_634 = {1'd0, or_630} | shl_633;
  wire [123:0] and_635 = ref_592[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv.cpp:131
  wire parity_636 = ^and_635;
  wire [11:0] shl_637 = {parity_636, 11'd0};
  wire [11:0] or_638 = {1'd0, or_634} | shl_637;
  wire [124:0] and_639 = ref_592[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv.cpp:131
  wire parity_640 = ^and_639;
  wire [12:0] shl_641 = {parity_640, 12'd0};
  wire [12:0] or_642 = {1'd0, or_638} | shl_641;
  wire [125:0] and_643 = ref_592[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv.cpp:131
  wire parity_644 = ^and_643;
  wire [13:0] shl_645 = {parity_644, 13'd0};
  wire [13:0] or_646 = {1'd0, or_642} | shl_645;
  wire [126:0] and_647 = ref_592[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv.cpp:131
  wire parity_648 = ^and_647;
  wire [14:0] shl_649 = {parity_648, 14'd0};
  wire [14:0] or_650 = {1'd0, or_646} | shl_649;
  wire [127:0] and_651 = ref_592 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv.cpp:131
  wire parity_652 = ^and_651;
  wire [15:0] shl_653 = {parity_652, 15'd0};
  wire [15:0] or_654 = {1'd0, or_650} | shl_653;
  wire [124:0] and_655 = ref_592[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv.cpp:131
  wire parity_656 = ^and_655;
  wire [16:0] shl_657 = {parity_656, 16'd0};
  wire [16:0] or_658 = {1'd0, or_654} | shl_657;
  wire [125:0] and_659 = ref_592[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv.cpp:131
  wire parity_660 = ^and_659;
  wire [17:0] shl_661 = {parity_660, 17'd0};
  wire [17:0] or_662 = {1'd0, or_658} | shl_661;
  wire [126:0] and_663 = ref_592[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv.cpp:131
  wire parity_664 = ^and_663;
  wire [18:0] shl_665 = {parity_664, 18'd0};
  wire [18:0] or_666 = {1'd0, or_662} | shl_665;
  wire [127:0] and_667 = ref_592 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv.cpp:131
  wire parity_668 = ^and_667;
  wire [19:0] shl_669 = {parity_668, 19'd0};
  wire [19:0] or_670 = {1'd0, or_666} | shl_669;
  wire [127:0] and_671 = ref_592 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv.cpp:131
  wire parity_672 = ^and_671;
  wire [20:0] shl_673 = {parity_672, 20'd0};
  wire [20:0] or_674 = {1'd0, or_670} | shl_673;
  wire [127:0] and_675 = ref_592 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv.cpp:131
  wire parity_676 = ^and_675;
  wire [21:0] shl_677 = {parity_676, 21'd0};
  wire [21:0] or_678 = {1'd0, or_674} | shl_677;
  wire [126:0] and_679 = ref_592[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv.cpp:131
  wire parity_680 = ^and_679;
  wire [22:0] shl_681 = {parity_680, 22'd0};
  wire [22:0] or_682 = {1'd0, or_678} | shl_681;
  wire [127:0] and_683 = ref_592 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv.cpp:131
  wire parity_684 = ^and_683;
  wire [23:0] shl_685 = {parity_684, 23'd0};
  wire [23:0] or_686 = {1'd0, or_682} | shl_685;
  wire [127:0] and_687 = ref_592 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv.cpp:131
  wire parity_688 = ^and_687;
  wire [24:0] shl_689 = {parity_688, 24'd0};
  wire [24:0] or_690 = {1'd0, or_686} | shl_689;
  wire [126:0] and_691 = ref_592[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv.cpp:131
  wire parity_692 = ^and_691;
  wire [25:0] shl_693 = {parity_692, 25'd0};
  wire [25:0] or_694 = {1'd0, or_690} | shl_693;
  wire [127:0] and_695 = ref_592 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv.cpp:131
  wire parity_696 = ^and_695;
  wire [26:0] shl_697 = {parity_696, 26'd0};
  wire [26:0] or_698 = {1'd0, or_694} | shl_697;
  wire [127:0] and_699 = ref_592 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv.cpp:131
  wire parity_700 = ^and_699;
  wire [27:0] shl_701 = {parity_700, 27'd0};
  wire [27:0] or_702 = {1'd0, or_698} | shl_701;
  wire [126:0] and_703 = ref_592[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv.cpp:131
  wire parity_704 = ^and_703;
  wire [28:0] shl_705 = {parity_704, 28'd0};
  wire [28:0] or_706 = {1'd0, or_702} | shl_705;
  wire [127:0] and_707 = ref_592 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv.cpp:131
  wire parity_708 = ^and_707;
  wire [29:0] shl_709 = {parity_708, 29'd0};
  wire [29:0] or_710 = {1'd0, or_706} | shl_709;
  wire [127:0] and_711 = ref_592 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv.cpp:131
  wire parity_712 = ^and_711;
  wire [30:0] shl_713 = {parity_712, 30'd0};
  wire [30:0] or_714 = {1'd0, or_710} | shl_713;
  wire [127:0] and_715 = ref_592 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv.cpp:131
  wire parity_716 = ^and_715;
  wire [31:0] shl_717 = {parity_716, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_718 = {1'd0, or_714} | shl_717;  // awq_gemv.cpp:131
  wire [31:0] crc_want_848 = and_227 ? w_228_s4[63:32] : crc_want_94;
  wire icmp_869 = line_38_21 != {1'd0, col_group_106};  // awq_gemv.cpp:316
  wire is_last_871 = icmp_869 | icmp_870_s4;
  wire [31:0] crc_want_879 = or_225_s4 ? crc_want_94 : w_228_s4[63:32];  // awq_gemv.cpp:178
  wire icmp_883 = c_1_7 != w_228_s4[111:96];
  wire icmp_884 = block_92 != w_228_s4[95:64];  // awq_gemv.cpp:291
  wire or_885 = icmp_883 | icmp_884;  // awq_gemv.cpp:291
  wire [119:0] shl_886 = {w_228_s4[119:112], 112'd0};
  wire icmp_887 = shl_886 != 120'h10000000000000000000000000000;
  wire or_888 = or_885 | icmp_887;  // awq_gemv.cpp:291
  wire xor_889 = or_888 ^ 1'd1;
  wire icmp_892 = c_0_8 != w_228_s4[127:120];  // awq_gemv.cpp:294
  wire [15:0] col_group_908 = col_group_106 + {15'd0, slot_last_581_s4};  // awq_gemv.cpp:352
  wire [15:0] col_group_909 = and_463_s4 ? col_group_908 : col_group_106;
  wire slot_last_911 = and_463_s4 ? slot_last_581_s4 : slot_last_108;
  wire slot_end_912 = line_38_21 == {1'd0, col_group_106};  // awq_gemv.cpp:349
  wire slot_end_913 = and_463_s4 ? slot_end_912 : slot_end_109;
  // stage 5
  reg slot_first_107_s5;
  reg [14:0] slot_scale_0_50_s5;
  reg icmp_203_s5;
  reg and_220_s5;
  reg icmp_246_s5;
  reg [4:0] sub_281_s5;
  reg [4:0] ashr_284_s5;
  reg [15:0] trunc_286_s5;
  reg and_245_s5;
  reg [4:0] sub_335_s5;
  reg [4:0] ashr_338_s5;
  reg [4:0] sub_388_s5;
  reg [4:0] ashr_391_s5;
  reg [4:0] sub_441_s5;
  reg [4:0] ashr_444_s5;
  reg or_244_s5;
  reg and_463_s5;
  reg icmp_154_s5;
  reg icmp_519_s5;
  reg or_527_s5;
  reg icmp_205_s5;
  reg [31:0] or_718_s5;
  reg is_last_871_s5;
  reg [31:0] crc_want_879_s5;
  reg and_882_s5;
  reg xor_889_s5;
  reg icmp_892_s5;
  reg or_225_s5;
  reg xor_878_s5;
  reg and_875_s5;
  reg [31:0] block_92_s5;
  reg and_227_s5;
  reg and_160_s5;
  reg out_20_196_s5;
  always @(posedge ap_clk) if (weights_en4) begin
    slot_first_107_s5 <= slot_first_107_s4;
    slot_scale_0_50_s5 <= slot_scale_0_50;
    icmp_203_s5 <= icmp_203_s4;
    and_220_s5 <= and_220_s4;
    icmp_246_s5 <= icmp_246_s4;
    sub_281_s5 <= sub_281;
    ashr_284_s5 <= shl_280[31:27];
    trunc_286_s5 <= x_253[63:48];
    and_245_s5 <= and_245_s4;
    sub_335_s5 <= sub_335;
    ashr_338_s5 <= shl_334[31:27];
    sub_388_s5 <= sub_388;
    ashr_391_s5 <= shl_387[31:27];
    sub_441_s5 <= sub_441;
    ashr_444_s5 <= shl_440[31:27];
    or_244_s5 <= or_244_s4;
    and_463_s5 <= and_463_s4;
    icmp_154_s5 <= icmp_154;
    icmp_519_s5 <= icmp_519_s4;
    or_527_s5 <= or_527;
    icmp_205_s5 <= icmp_205_s4;
    or_718_s5 <= or_718;
    is_last_871_s5 <= is_last_871;
    crc_want_879_s5 <= crc_want_879;
    and_882_s5 <= and_882_s4;
    xor_889_s5 <= xor_889;
    icmp_892_s5 <= icmp_892;
    or_225_s5 <= or_225_s4;
    xor_878_s5 <= xor_878_s4;
    and_875_s5 <= and_875_s4;
    block_92_s5 <= block_92;
    and_227_s5 <= and_227;
    and_160_s5 <= and_160;
    out_20_196_s5 <= out_20_196;
  end
  wire [31:0] shl_282 = {sub_281_s5, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_283 = {{21{ashr_284_s5[4]}}, ashr_284_s5} + shl_282[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_285;
  awq_gemv_mul_26s_16s_41_3 product_285_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_283), .b(trunc_286_s5), .p(product_285));  // awq_gemv.cpp:80
  wire [31:0] shl_336 = {sub_335_s5, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_337 = {{21{ashr_338_s5[4]}}, ashr_338_s5} + shl_336[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_339;
  awq_gemv_mul_26s_16s_41_3 product_339_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_337), .b(trunc_286_s5), .p(product_339));  // awq_gemv.cpp:80
  wire [31:0] shl_389 = {sub_388_s5, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_390 = {{21{ashr_391_s5[4]}}, ashr_391_s5} + shl_389[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_392;
  awq_gemv_mul_26s_16s_41_3 product_392_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_390), .b(trunc_286_s5), .p(product_392));  // awq_gemv.cpp:80
  wire [31:0] shl_442 = {sub_441_s5, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_443 = {{21{ashr_444_s5[4]}}, ashr_444_s5} + shl_442[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_445;
  awq_gemv_mul_26s_16s_41_3 product_445_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_443), .b(trunc_286_s5), .p(product_445));  // awq_gemv.cpp:80
  wire [31:0] select_719 = icmp_205_s5 ? 32'd0 : crc_93;  // awq_gemv.cpp:281
  wire [31:0] and_720 = select_719 & 32'heb46de2f;  // awq_gemv.cpp:131
  wire parity_721 = ^and_720;
  wire [31:0] and_722 = select_719 & 32'hd68dbc5e;  // awq_gemv.cpp:131
  wire parity_723 = ^and_722;
  wire [1:0] shl_724 = {parity_723, 1'd0};
  wire [1:0] or_725 = {1'd0, parity_721} | shl_724;
  wire [31:0] and_726 = select_719 & 32'had1b78bc;  // awq_gemv.cpp:131
  wire parity_727 = ^and_726;
  wire [2:0] shl_728 = {parity_727, 2'd0};
  wire [2:0] or_729 = {1'd0, or_725} | shl_728;
  wire [30:0] and_730 = select_719[30:0] & 31'h5a36f178;  // awq_gemv.cpp:131
  wire parity_731 = ^and_730;
  wire [3:0] shl_732 = {parity_731, 3'd0};
  wire [3:0] or_733 = {1'd0, or_729} | shl_732;
  wire [31:0] and_734 = select_719 & 32'hb46de2f1;  // awq_gemv.cpp:131
  wire parity_735 = ^and_734;
  wire [4:0] shl_736 = {parity_735, 4'd0};
  wire [4:0] or_737 = {1'd0, or_733} | shl_736;
  wire [30:0] and_738 = select_719[30:0] & 31'h68dbc5e2;  // awq_gemv.cpp:131
  wire parity_739 = ^and_738;
  wire [5:0] shl_740 = {parity_739, 5'd0};
  wire [5:0] or_741 = {1'd0, or_737} | shl_740;
  wire [29:0] and_742 = select_719[29:0] & 30'h3af155ea;  // awq_gemv.cpp:131
  wire parity_743 = ^and_742;
  wire [6:0] shl_744 = {parity_743, 6'd0};
  wire [6:0] or_745 = {1'd0, or_741} | shl_744;
  wire [30:0] and_746 = select_719[30:0] & 31'h75e2abd5;  // awq_gemv.cpp:131
  wire parity_747 = ^and_746;
  wire [7:0] shl_748 = {parity_747, 7'd0};
  wire [7:0] or_749 = {1'd0, or_745} | shl_748;
  wire [31:0] and_750 = select_719 & 32'hebc557ab;  // awq_gemv.cpp:131
  wire parity_751 = ^and_750;
  wire [8:0] shl_752 = {parity_751, 8'd0};
  wire [8:0] or_753 = {1'd0, or_749} | shl_752;
  wire [29:0] and_754 = select_719[29:0] & 30'h3ccc7178;  // awq_gemv.cpp:131
  wire parity_755 = ^and_754;
  wire [9:0] shl_756 = {parity_755, 9'd0};
  wire [9:0] or_757 = {1'd0, or_753} | shl_756;
  wire [31:0] and_758 = select_719 & 32'h92de3cde;  // awq_gemv.cpp:131
  wire parity_759 = ^and_758;
  wire [10:0] shl_760 = {parity_759, 10'd0};
  wire [10:0] or_761 = {1'd0, or_757} | shl_760;
  wire [29:0] and_762 = select_719[29:0] & 30'h25bc79bc;  // awq_gemv.cpp:131
  wire parity_763 = ^and_762;
  wire [11:0] shl_764 = {parity_763, 11'd0};
  wire [11:0] or_765 = {1'd0, or_761} | shl_764;
  wire [30:0] and_766 = select_719[30:0] & 31'h4b78f379;  // awq_gemv.cpp:131
  wire parity_767 = ^and_766;
  wire [12:0] shl_768 = {parity_767, 12'd0};
  wire [12:0] or_769 = {1'd0, or_765} | shl_768;
  wire [31:0] and_770 = select_719 & 32'h96f1e6f2;  // awq_gemv.cpp:131
  wire parity_771 = ^and_770;
  wire [13:0] shl_772 = {parity_771, 13'd0};
  wire [13:0] or_773 = {1'd0, or_769} | shl_772;
  wire [29:0] and_774 = select_719[29:0] & 30'h2de3cde4;  // awq_gemv.cpp:131
  wire parity_775 = ^and_774;
  wire [14:0] shl_776 = {parity_775, 14'd0};
  wire [14:0] or_777 = {1'd0, or_773} | shl_776;
  wire [30:0] and_778 = select_719[30:0] & 31'h5bc79bc9;  // awq_gemv.cpp:131
  wire parity_779 = ^and_778;
  wire [15:0] shl_780 = {parity_779, 15'd0};
  wire [15:0] or_781 = {1'd0, or_777} | shl_780;
  wire [30:0] and_782 = select_719[30:0] & 31'h5cc9e9bc;  // awq_gemv.cpp:131
  wire parity_783 = ^and_782;
  wire [16:0] shl_784 = {parity_783, 16'd0};
  wire [16:0] or_785 = {1'd0, or_781} | shl_784;
  wire [31:0] and_786 = select_719 & 32'hb993d378;  // awq_gemv.cpp:131
  wire parity_787 = ^and_786;
  wire [17:0] shl_788 = {parity_787, 17'd0};
  wire [17:0] or_789 = {1'd0, or_785} | shl_788;
  wire [30:0] and_790 = select_719[30:0] & 31'h7327a6f0;  // awq_gemv.cpp:131
  wire parity_791 = ^and_790;
  wire [18:0] shl_792 = {parity_791, 18'd0};
  wire [18:0] or_793 = {1'd0, or_789} | shl_792;
  wire [31:0] and_794 = select_719 & 32'he64f4de1;  // awq_gemv.cpp:131
  wire parity_795 = ^and_794;
  wire [19:0] shl_796 = {parity_795, 19'd0};
  wire [19:0] or_797 = {1'd0, or_793} | shl_796;
  wire [29:0] and_798 = select_719[29:0] & 30'h27d845ec;  // awq_gemv.cpp:131
  wire parity_799 = ^and_798;
  wire [20:0] shl_800 = {parity_799, 20'd0};
  wire [20:0] or_801 = {1'd0, or_797} | shl_800;
  wire [31:0] and_802 = select_719 & 32'ha4f655f7;  // awq_gemv.cpp:131
  wire parity_803 = ^and_802;
  wire [21:0] shl_804 = {parity_803, 21'd0};
  wire [21:0] or_805 = {1'd0, or_801} | shl_804;
  wire [31:0] and_806 = select_719 & 32'ha2aa75c1;  // awq_gemv.cpp:131
  wire parity_807 = ^and_806;
  wire [22:0] shl_808 = {parity_807, 22'd0};
  wire [22:0] or_809 = {1'd0, or_805} | shl_808;
  wire [30:0] and_810 = select_719[30:0] & 31'h4554eb82;  // awq_gemv.cpp:131
  wire parity_811 = ^and_810;
  wire [23:0] shl_812 = {parity_811, 23'd0};
  wire [23:0] or_813 = {1'd0, or_809} | shl_812;
  wire [30:0] and_814 = select_719[30:0] & 31'h61ef092a;  // awq_gemv.cpp:131
  wire parity_815 = ^and_814;
  wire [24:0] shl_816 = {parity_815, 24'd0};
  wire [24:0] or_817 = {1'd0, or_813} | shl_816;
  wire [29:0] and_818 = select_719[29:0] & 30'h2898cc7b;  // awq_gemv.cpp:131
  wire parity_819 = ^and_818;
  wire [25:0] shl_820 = {parity_819, 25'd0};
  wire [25:0] or_821 = {1'd0, or_817} | shl_820;
  wire [30:0] and_822 = select_719[30:0] & 31'h513198f7;  // awq_gemv.cpp:131
  wire parity_823 = ^and_822;
  wire [26:0] shl_824 = {parity_823, 26'd0};
  wire [26:0] or_825 = {1'd0, or_821} | shl_824;
  wire [30:0] and_826 = select_719[30:0] & 31'h4925efc1;  // awq_gemv.cpp:131
  wire parity_827 = ^and_826;
  wire [27:0] shl_828 = {parity_827, 27'd0};
  wire [27:0] or_829 = {1'd0, or_825} | shl_828;
  wire [30:0] and_830 = select_719[30:0] & 31'h790d01ac;  // awq_gemv.cpp:131
  wire parity_831 = ^and_830;
  wire [28:0] shl_832 = {parity_831, 28'd0};
  wire [28:0] or_833 = {1'd0, or_829} | shl_832;
  wire [31:0] and_834 = select_719 & 32'hf21a0359;  // awq_gemv.cpp:131
  wire parity_835 = ^and_834;
  wire [29:0] shl_836 = {parity_835, 29'd0};
  wire [29:0] or_837 = {1'd0, or_833} | shl_836;
  wire [27:0] and_838 = select_719[27:0] & 28'hf72d89c;  // awq_gemv.cpp:131
  wire parity_839 = ^and_838;
  wire [30:0] shl_840 = {parity_839, 30'd0};
  wire [30:0] or_841 = {1'd0, or_837} | shl_840;
  wire [31:0] and_842 = select_719 & 32'hf5a36f17;  // awq_gemv.cpp:131
  wire parity_843 = ^and_842;
  wire [31:0] shl_844 = {parity_843, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_845 = {1'd0, or_841} | shl_844;  // awq_gemv.cpp:131
  wire [31:0] crc_846 = or_718_s5 ^ or_845;  // awq_gemv.cpp:139
  wire [31:0] crc_847 = icmp_203_s5 ? crc_846 : crc_93;  // awq_gemv.cpp:178
  wire [31:0] xor_880 = crc_846 ^ crc_want_879_s5;  // awq_gemv.cpp:335
  wire and_890 = and_882_s5 & xor_889_s5;
  wire xor_891 = and_890 ^ 1'd1;
  wire or_893 = xor_891 | icmp_892_s5;
  wire header_bad_894 = or_225_s5 ? header_bad_110 : or_893;
  wire header_bad_914 = and_227_s5 ? or_893 : header_bad_110;
  // stage 6
  reg slot_first_107_s6;
  reg [14:0] slot_scale_0_50_s6;
  reg icmp_203_s6;
  reg and_220_s6;
  reg icmp_246_s6;
  reg and_245_s6;
  reg or_244_s6;
  reg and_463_s6;
  reg icmp_154_s6;
  reg icmp_519_s6;
  reg or_527_s6;
  reg is_last_871_s6;
  reg [31:0] xor_880_s6;
  reg header_bad_894_s6;
  reg xor_878_s6;
  reg and_875_s6;
  reg [31:0] block_92_s6;
  reg and_160_s6;
  reg out_20_196_s6;
  always @(posedge ap_clk) if (weights_en5) begin
    slot_first_107_s6 <= slot_first_107_s5;
    slot_scale_0_50_s6 <= slot_scale_0_50_s5;
    icmp_203_s6 <= icmp_203_s5;
    and_220_s6 <= and_220_s5;
    icmp_246_s6 <= icmp_246_s5;
    and_245_s6 <= and_245_s5;
    or_244_s6 <= or_244_s5;
    and_463_s6 <= and_463_s5;
    icmp_154_s6 <= icmp_154_s5;
    icmp_519_s6 <= icmp_519_s5;
    or_527_s6 <= or_527_s5;
    is_last_871_s6 <= is_last_871_s5;
    xor_880_s6 <= xor_880;
    header_bad_894_s6 <= header_bad_894;
    xor_878_s6 <= xor_878_s5;
    and_875_s6 <= and_875_s5;
    block_92_s6 <= block_92_s5;
    and_160_s6 <= and_160_s5;
    out_20_196_s6 <= out_20_196_s5;
  end
  wire crc_bad_881 = xor_880_s6 != 32'hffffffff;  // awq_gemv.cpp:335
  wire or_895 = crc_bad_881 | header_bad_894_s6;
  wire and_896 = xor_878_s6 & or_895;
  wire and_897 = and_875_s6 & and_896;
  wire [7:0] select_900 = crc_bad_881 ? 8'd128 : 8'd0;  // awq_gemv.cpp:337
  wire [8:0] select_901 = header_bad_894_s6 ? 9'd256 : 9'd0;  // awq_gemv.cpp:338
  wire [8:0] or_902 = {1'd0, select_900} | select_901;  // awq_gemv.cpp:338
  wire [8:0] flags_903 = or_902 | flags_104;  // awq_gemv.cpp:338
  wire [8:0] flags_904 = and_897 ? flags_903 : flags_104;
  // stage 7
  reg slot_first_107_s7;
  reg [14:0] slot_scale_0_50_s7;
  reg icmp_203_s7;
  reg and_220_s7;
  reg icmp_246_s7;
  reg and_245_s7;
  reg or_244_s7;
  reg and_463_s7;
  reg icmp_154_s7;
  reg icmp_519_s7;
  reg or_527_s7;
  reg is_last_871_s7;
  reg and_897_s7;
  reg [31:0] block_92_s7;
  reg and_160_s7;
  reg out_20_196_s7;
  always @(posedge ap_clk) if (weights_en6) begin
    slot_first_107_s7 <= slot_first_107_s6;
    slot_scale_0_50_s7 <= slot_scale_0_50_s6;
    icmp_203_s7 <= icmp_203_s6;
    and_220_s7 <= and_220_s6;
    icmp_246_s7 <= icmp_246_s6;
    and_245_s7 <= and_245_s6;
    or_244_s7 <= or_244_s6;
    and_463_s7 <= and_463_s6;
    icmp_154_s7 <= icmp_154_s6;
    icmp_519_s7 <= icmp_519_s6;
    or_527_s7 <= or_527_s6;
    is_last_871_s7 <= is_last_871_s6;
    and_897_s7 <= and_897;
    block_92_s7 <= block_92_s6;
    and_160_s7 <= and_160_s6;
    out_20_196_s7 <= out_20_196_s6;
  end
  wire [42:0] lshr_265_w = {{2{product_264[40]}}, product_264} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_266_w = {{2{product_264[40]}}, product_264} >> 20;
  wire [20:0] p1_267 = lshr_265_w[20:0] + {20'd0, lshr_266_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_274_w = {{2{product_273[40]}}, product_273} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_275_w = {{2{product_273[40]}}, product_273} >> 20;
  wire [20:0] p1_276 = lshr_274_w[20:0] + {20'd0, lshr_275_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_296 = {{1{product_264[20]}}, product_264[20:0]} + {{1{product_273[20]}}, product_273[20:0]};  // awq_gemv.cpp:100
  wire [42:0] lshr_319_w = {{2{product_318[40]}}, product_318} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_320_w = {{2{product_318[40]}}, product_318} >> 20;
  wire [20:0] p1_321 = lshr_319_w[20:0] + {20'd0, lshr_320_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_328_w = {{2{product_327[40]}}, product_327} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_329_w = {{2{product_327[40]}}, product_327} >> 20;
  wire [20:0] p1_330 = lshr_328_w[20:0] + {20'd0, lshr_329_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_349 = {{1{product_318[20]}}, product_318[20:0]} + {{1{product_327[20]}}, product_327[20:0]};  // awq_gemv.cpp:100
  wire [42:0] lshr_372_w = {{2{product_371[40]}}, product_371} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_373_w = {{2{product_371[40]}}, product_371} >> 20;
  wire [20:0] p1_374 = lshr_372_w[20:0] + {20'd0, lshr_373_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_381_w = {{2{product_380[40]}}, product_380} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_382_w = {{2{product_380[40]}}, product_380} >> 20;
  wire [20:0] p1_383 = lshr_381_w[20:0] + {20'd0, lshr_382_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_402 = {{1{product_371[20]}}, product_371[20:0]} + {{1{product_380[20]}}, product_380[20:0]};  // awq_gemv.cpp:100
  wire [42:0] lshr_425_w = {{2{product_424[40]}}, product_424} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_426_w = {{2{product_424[40]}}, product_424} >> 20;
  wire [20:0] p1_427 = lshr_425_w[20:0] + {20'd0, lshr_426_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_434_w = {{2{product_433[40]}}, product_433} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_435_w = {{2{product_433[40]}}, product_433} >> 20;
  wire [20:0] p1_436 = lshr_434_w[20:0] + {20'd0, lshr_435_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_455 = {{1{product_424[20]}}, product_424[20:0]} + {{1{product_433[20]}}, product_433[20:0]};  // awq_gemv.cpp:100
  wire icmp_874 = bad_block_103 == 32'hffffffff;  // awq_gemv.cpp:339
  wire and_898 = icmp_874 & and_897_s7;
  wire [31:0] bad_block_899 = and_898 ? block_92_s7 : bad_block_103;
  // stage 8
  reg slot_first_107_s8;
  reg [14:0] slot_scale_0_50_s8;
  reg icmp_203_s8;
  reg and_220_s8;
  reg icmp_246_s8;
  reg [40:0] product_255_s8;
  reg [20:0] p1_267_s8;
  reg [20:0] p1_276_s8;
  reg and_245_s8;
  reg [21:0] add_296_s8;
  reg [40:0] product_309_s8;
  reg [20:0] p1_321_s8;
  reg [20:0] p1_330_s8;
  reg [21:0] add_349_s8;
  reg [40:0] product_362_s8;
  reg [20:0] p1_374_s8;
  reg [20:0] p1_383_s8;
  reg [21:0] add_402_s8;
  reg [40:0] product_415_s8;
  reg [20:0] p1_427_s8;
  reg [20:0] p1_436_s8;
  reg [21:0] add_455_s8;
  reg or_244_s8;
  reg and_463_s8;
  reg icmp_154_s8;
  reg icmp_519_s8;
  reg or_527_s8;
  reg is_last_871_s8;
  reg and_160_s8;
  reg out_20_196_s8;
  always @(posedge ap_clk) if (weights_en7) begin
    slot_first_107_s8 <= slot_first_107_s7;
    slot_scale_0_50_s8 <= slot_scale_0_50_s7;
    icmp_203_s8 <= icmp_203_s7;
    and_220_s8 <= and_220_s7;
    icmp_246_s8 <= icmp_246_s7;
    product_255_s8 <= product_255;
    p1_267_s8 <= p1_267;
    p1_276_s8 <= p1_276;
    and_245_s8 <= and_245_s7;
    add_296_s8 <= add_296;
    product_309_s8 <= product_309;
    p1_321_s8 <= p1_321;
    p1_330_s8 <= p1_330;
    add_349_s8 <= add_349;
    product_362_s8 <= product_362;
    p1_374_s8 <= p1_374;
    p1_383_s8 <= p1_383;
    add_402_s8 <= add_402;
    product_415_s8 <= product_415;
    p1_427_s8 <= p1_427;
    p1_436_s8 <= p1_436;
    add_455_s8 <= add_455;
    or_244_s8 <= or_244_s7;
    and_463_s8 <= and_463_s7;
    icmp_154_s8 <= icmp_154_s7;
    icmp_519_s8 <= icmp_519_s7;
    or_527_s8 <= or_527_s7;
    is_last_871_s8 <= is_last_871_s7;
    and_160_s8 <= and_160_s7;
    out_20_196_s8 <= out_20_196_s7;
  end
  wire [42:0] lshr_256_w = {{2{product_255_s8[40]}}, product_255_s8} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_257_w = {{2{product_255_s8[40]}}, product_255_s8} >> 20;
  wire [20:0] p1_258 = lshr_256_w[20:0] + {20'd0, lshr_257_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_277 = {{1{p1_267_s8[20]}}, p1_267_s8} + {{1{p1_276_s8[20]}}, p1_276_s8};  // awq_gemv.cpp:101
  wire [21:0] add_278 = {{1{p1_258[20]}}, p1_258} + add_277;  // awq_gemv.cpp:101
  wire [42:0] lshr_287_w = {{2{product_285[40]}}, product_285} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_288_w = {{2{product_285[40]}}, product_285} >> 20;
  wire [20:0] p1_289 = lshr_287_w[20:0] + {20'd0, lshr_288_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_297 = {{1{product_255_s8[20]}}, product_255_s8[20:0]} + add_296_s8;  // awq_gemv.cpp:100
  wire [23:0] sum0_298 = {2'd0, add_297} + {{3{product_285[20]}}, product_285[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_6_299 = {sum0_298[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [42:0] lshr_310_w = {{2{product_309_s8[40]}}, product_309_s8} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_311_w = {{2{product_309_s8[40]}}, product_309_s8} >> 20;
  wire [20:0] p1_312 = lshr_310_w[20:0] + {20'd0, lshr_311_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_331 = {{1{p1_321_s8[20]}}, p1_321_s8} + {{1{p1_330_s8[20]}}, p1_330_s8};  // awq_gemv.cpp:101
  wire [21:0] add_332 = {{1{p1_312[20]}}, p1_312} + add_331;  // awq_gemv.cpp:101
  wire [42:0] lshr_340_w = {{2{product_339[40]}}, product_339} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_341_w = {{2{product_339[40]}}, product_339} >> 20;
  wire [20:0] p1_342 = lshr_340_w[20:0] + {20'd0, lshr_341_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_350 = {{1{product_309_s8[20]}}, product_309_s8[20:0]} + add_349_s8;  // awq_gemv.cpp:100
  wire [23:0] sum0_351 = {2'd0, add_350} + {{3{product_339[20]}}, product_339[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_4_352 = {sum0_351[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [42:0] lshr_363_w = {{2{product_362_s8[40]}}, product_362_s8} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_364_w = {{2{product_362_s8[40]}}, product_362_s8} >> 20;
  wire [20:0] p1_365 = lshr_363_w[20:0] + {20'd0, lshr_364_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_384 = {{1{p1_374_s8[20]}}, p1_374_s8} + {{1{p1_383_s8[20]}}, p1_383_s8};  // awq_gemv.cpp:101
  wire [21:0] add_385 = {{1{p1_365[20]}}, p1_365} + add_384;  // awq_gemv.cpp:101
  wire [42:0] lshr_393_w = {{2{product_392[40]}}, product_392} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_394_w = {{2{product_392[40]}}, product_392} >> 20;
  wire [20:0] p1_395 = lshr_393_w[20:0] + {20'd0, lshr_394_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_403 = {{1{product_362_s8[20]}}, product_362_s8[20:0]} + add_402_s8;  // awq_gemv.cpp:100
  wire [23:0] sum0_404 = {2'd0, add_403} + {{3{product_392[20]}}, product_392[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_2_405 = {sum0_404[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [42:0] lshr_416_w = {{2{product_415_s8[40]}}, product_415_s8} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_417_w = {{2{product_415_s8[40]}}, product_415_s8} >> 20;
  wire [20:0] p1_418 = lshr_416_w[20:0] + {20'd0, lshr_417_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_437 = {{1{p1_427_s8[20]}}, p1_427_s8} + {{1{p1_436_s8[20]}}, p1_436_s8};  // awq_gemv.cpp:101
  wire [21:0] add_438 = {{1{p1_418[20]}}, p1_418} + add_437;  // awq_gemv.cpp:101
  wire [42:0] lshr_446_w = {{2{product_445[40]}}, product_445} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_447_w = {{2{product_445[40]}}, product_445} >> 20;
  wire [20:0] p1_448 = lshr_446_w[20:0] + {20'd0, lshr_447_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_456 = {{1{product_415_s8[20]}}, product_415_s8[20:0]} + add_455_s8;  // awq_gemv.cpp:100
  wire [23:0] sum0_457 = {2'd0, add_456} + {{3{product_445[20]}}, product_445[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_0_458 = {sum0_457[21:0], 10'd0};  // awq_gemv.cpp:103
  // stage 9
  reg slot_first_107_s9;
  reg [14:0] slot_scale_0_50_s9;
  reg icmp_203_s9;
  reg and_220_s9;
  reg icmp_246_s9;
  reg [21:0] add_278_s9;
  reg [20:0] p1_289_s9;
  reg and_245_s9;
  reg [21:0] trunc_301_s9;
  reg [21:0] add_332_s9;
  reg [20:0] p1_342_s9;
  reg [21:0] trunc_354_s9;
  reg [21:0] add_385_s9;
  reg [20:0] p1_395_s9;
  reg [21:0] trunc_407_s9;
  reg [21:0] add_438_s9;
  reg [20:0] p1_448_s9;
  reg [21:0] trunc_460_s9;
  reg or_244_s9;
  reg and_463_s9;
  reg icmp_154_s9;
  reg icmp_519_s9;
  reg or_527_s9;
  reg is_last_871_s9;
  reg and_160_s9;
  reg out_20_196_s9;
  always @(posedge ap_clk) if (weights_en8) begin
    slot_first_107_s9 <= slot_first_107_s8;
    slot_scale_0_50_s9 <= slot_scale_0_50_s8;
    icmp_203_s9 <= icmp_203_s8;
    and_220_s9 <= and_220_s8;
    icmp_246_s9 <= icmp_246_s8;
    add_278_s9 <= add_278;
    p1_289_s9 <= p1_289;
    and_245_s9 <= and_245_s8;
    trunc_301_s9 <= part_6_299[31:10];
    add_332_s9 <= add_332;
    p1_342_s9 <= p1_342;
    trunc_354_s9 <= part_4_352[31:10];
    add_385_s9 <= add_385;
    p1_395_s9 <= p1_395;
    trunc_407_s9 <= part_2_405[31:10];
    add_438_s9 <= add_438;
    p1_448_s9 <= p1_448;
    trunc_460_s9 <= part_0_458[31:10];
    or_244_s9 <= or_244_s8;
    and_463_s9 <= and_463_s8;
    icmp_154_s9 <= icmp_154_s8;
    icmp_519_s9 <= icmp_519_s8;
    or_527_s9 <= or_527_s8;
    is_last_871_s9 <= is_last_871_s8;
    and_160_s9 <= and_160_s8;
    out_20_196_s9 <= out_20_196_s8;
  end
  wire [23:0] add_290 = {2'd0, add_278_s9} + {{3{p1_289_s9[20]}}, p1_289_s9};  // awq_gemv.cpp:101
  wire [31:0] part_7_291 = {add_290[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] add_343 = {2'd0, add_332_s9} + {{3{p1_342_s9[20]}}, p1_342_s9};  // awq_gemv.cpp:101
  wire [31:0] part_5_344 = {add_343[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] add_396 = {2'd0, add_385_s9} + {{3{p1_395_s9[20]}}, p1_395_s9};  // awq_gemv.cpp:101
  wire [31:0] part_3_397 = {add_396[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] add_449 = {2'd0, add_438_s9} + {{3{p1_448_s9[20]}}, p1_448_s9};  // awq_gemv.cpp:101
  wire [31:0] part_1_450 = {add_449[21:0], 10'd0};  // awq_gemv.cpp:104
  // stage 10
  reg slot_first_107_s10;
  reg [14:0] slot_scale_0_50_s10;
  reg icmp_203_s10;
  reg and_220_s10;
  reg icmp_246_s10;
  reg [21:0] trunc_293_s10;
  reg and_245_s10;
  reg [21:0] trunc_301_s10;
  reg [21:0] trunc_346_s10;
  reg [21:0] trunc_354_s10;
  reg [21:0] trunc_399_s10;
  reg [21:0] trunc_407_s10;
  reg [21:0] trunc_452_s10;
  reg [21:0] trunc_460_s10;
  reg or_244_s10;
  reg and_463_s10;
  reg icmp_154_s10;
  reg icmp_519_s10;
  reg or_527_s10;
  reg is_last_871_s10;
  reg and_160_s10;
  reg out_20_196_s10;
  always @(posedge ap_clk) if (weights_en9) begin
    slot_first_107_s10 <= slot_first_107_s9;
    slot_scale_0_50_s10 <= slot_scale_0_50_s9;
    icmp_203_s10 <= icmp_203_s9;
    and_220_s10 <= and_220_s9;
    icmp_246_s10 <= icmp_246_s9;
    trunc_293_s10 <= part_7_291[31:10];
    and_245_s10 <= and_245_s9;
    trunc_301_s10 <= trunc_301_s9;
    trunc_346_s10 <= part_5_344[31:10];
    trunc_354_s10 <= trunc_354_s9;
    trunc_399_s10 <= part_3_397[31:10];
    trunc_407_s10 <= trunc_407_s9;
    trunc_452_s10 <= part_1_450[31:10];
    trunc_460_s10 <= trunc_460_s9;
    or_244_s10 <= or_244_s9;
    and_463_s10 <= and_463_s9;
    icmp_154_s10 <= icmp_154_s9;
    icmp_519_s10 <= icmp_519_s9;
    or_527_s10 <= or_527_s9;
    is_last_871_s10 <= is_last_871_s9;
    and_160_s10 <= and_160_s9;
    out_20_196_s10 <= out_20_196_s9;
  end
  wire [26:0] select_247 = icmp_246_s10 ? 27'd0 : dot_35;  // awq_gemv.cpp:309
  wire [26:0] add_292 = select_247 + {{5{trunc_293_s10[21]}}, trunc_293_s10};  // awq_gemv.cpp:309
  wire [26:0] dot_294 = and_245_s10 ? add_292 : dot_35;
  wire [26:0] select_295 = icmp_246_s10 ? 27'd0 : dot_36;  // awq_gemv.cpp:309
  wire [26:0] add_300 = select_295 + {{5{trunc_301_s10[21]}}, trunc_301_s10};  // awq_gemv.cpp:309
  wire [26:0] dot_302 = and_245_s10 ? add_300 : dot_36;
  wire [26:0] select_303 = icmp_246_s10 ? 27'd0 : dot_37;  // awq_gemv.cpp:309
  wire [26:0] add_345 = select_303 + {{5{trunc_346_s10[21]}}, trunc_346_s10};  // awq_gemv.cpp:309
  wire [26:0] dot_347 = and_245_s10 ? add_345 : dot_37;
  wire [26:0] select_348 = icmp_246_s10 ? 27'd0 : dot_38;  // awq_gemv.cpp:309
  wire [26:0] add_353 = select_348 + {{5{trunc_354_s10[21]}}, trunc_354_s10};  // awq_gemv.cpp:309
  wire [26:0] dot_355 = and_245_s10 ? add_353 : dot_38;
  wire [26:0] select_356 = icmp_246_s10 ? 27'd0 : dot_39;  // awq_gemv.cpp:309
  wire [26:0] add_398 = select_356 + {{5{trunc_399_s10[21]}}, trunc_399_s10};  // awq_gemv.cpp:309
  wire [26:0] dot_400 = and_245_s10 ? add_398 : dot_39;
  wire [26:0] select_401 = icmp_246_s10 ? 27'd0 : dot_40;  // awq_gemv.cpp:309
  wire [26:0] add_406 = select_401 + {{5{trunc_407_s10[21]}}, trunc_407_s10};  // awq_gemv.cpp:309
  wire [26:0] dot_408 = and_245_s10 ? add_406 : dot_40;
  wire [26:0] select_409 = icmp_246_s10 ? 27'd0 : dot_41;  // awq_gemv.cpp:309
  wire [26:0] add_451 = select_409 + {{5{trunc_452_s10[21]}}, trunc_452_s10};  // awq_gemv.cpp:309
  wire [26:0] dot_453 = and_245_s10 ? add_451 : dot_41;
  wire [26:0] select_454 = icmp_246_s10 ? 27'd0 : dot_42;  // awq_gemv.cpp:309
  wire [26:0] add_459 = select_454 + {{5{trunc_460_s10[21]}}, trunc_460_s10};  // awq_gemv.cpp:309
  wire [26:0] dot_461 = and_245_s10 ? add_459 : dot_42;
  wire [26:0] dot_487 = or_244_s10 ? add_292 : dot_35;
  wire [26:0] dot_489 = or_244_s10 ? add_300 : dot_36;
  wire [26:0] dot_492 = or_244_s10 ? add_345 : dot_37;
  wire [26:0] dot_495 = or_244_s10 ? add_353 : dot_38;
  wire [26:0] dot_498 = or_244_s10 ? add_398 : dot_39;
  wire [26:0] dot_501 = or_244_s10 ? add_406 : dot_40;
  wire [26:0] dot_504 = or_244_s10 ? add_451 : dot_41;
  wire [26:0] dot_507 = or_244_s10 ? add_459 : dot_42;
  // stage 11
  reg slot_first_107_s11;
  reg [14:0] slot_scale_0_50_s11;
  reg icmp_203_s11;
  reg and_220_s11;
  reg and_463_s11;
  reg [26:0] dot_487_s11;
  reg icmp_154_s11;
  reg [26:0] dot_489_s11;
  reg [26:0] dot_492_s11;
  reg [26:0] dot_495_s11;
  reg [26:0] dot_498_s11;
  reg [26:0] dot_501_s11;
  reg [26:0] dot_504_s11;
  reg [26:0] dot_507_s11;
  reg icmp_519_s11;
  reg or_527_s11;
  reg is_last_871_s11;
  reg and_160_s11;
  reg out_20_196_s11;
  always @(posedge ap_clk) if (weights_en10) begin
    slot_first_107_s11 <= slot_first_107_s10;
    slot_scale_0_50_s11 <= slot_scale_0_50_s10;
    icmp_203_s11 <= icmp_203_s10;
    and_220_s11 <= and_220_s10;
    and_463_s11 <= and_463_s10;
    dot_487_s11 <= dot_487;
    icmp_154_s11 <= icmp_154_s10;
    dot_489_s11 <= dot_489;
    dot_492_s11 <= dot_492;
    dot_495_s11 <= dot_495;
    dot_498_s11 <= dot_498;
    dot_501_s11 <= dot_501;
    dot_504_s11 <= dot_504;
    dot_507_s11 <= dot_507;
    icmp_519_s11 <= icmp_519_s10;
    or_527_s11 <= or_527_s10;
    is_last_871_s11 <= is_last_871_s10;
    and_160_s11 <= and_160_s10;
    out_20_196_s11 <= out_20_196_s10;
  end
  wire [41:0] mul_167;
  awq_gemv_mul_27s_16s_42_3 mul_167_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en13, weights_en12, weights_en11}), .a(slot_dot_58), .b({1'd0, slot_scale_0_50_s11}), .p(mul_167));  // awq_gemv.cpp:243
  wire [26:0] slot_dot_488 = and_463_s11 ? dot_487_s11 : slot_dot_51;
  wire [26:0] slot_dot_490 = icmp_154_s11 ? slot_dot_52 : slot_dot_51;
  wire [26:0] slot_dot_491 = and_463_s11 ? dot_489_s11 : slot_dot_490;
  wire [26:0] slot_dot_493 = icmp_154_s11 ? slot_dot_53 : slot_dot_52;
  wire [26:0] slot_dot_494 = and_463_s11 ? dot_492_s11 : slot_dot_493;
  wire [26:0] slot_dot_496 = icmp_154_s11 ? slot_dot_54 : slot_dot_53;
  wire [26:0] slot_dot_497 = and_463_s11 ? dot_495_s11 : slot_dot_496;
  wire [26:0] slot_dot_499 = icmp_154_s11 ? slot_dot_55 : slot_dot_54;
  wire [26:0] slot_dot_500 = and_463_s11 ? dot_498_s11 : slot_dot_499;
  wire [26:0] slot_dot_502 = icmp_154_s11 ? slot_dot_56 : slot_dot_55;
  wire [26:0] slot_dot_503 = and_463_s11 ? dot_501_s11 : slot_dot_502;
  wire [26:0] slot_dot_505 = icmp_154_s11 ? slot_dot_57 : slot_dot_56;
  wire [26:0] slot_dot_506 = and_463_s11 ? dot_504_s11 : slot_dot_505;
  wire [26:0] slot_dot_508 = icmp_154_s11 ? slot_dot_58 : slot_dot_57;
  wire [26:0] slot_dot_509 = and_463_s11 ? dot_507_s11 : slot_dot_508;
  // stage 12
  reg slot_first_107_s12;
  reg icmp_203_s12;
  reg and_220_s12;
  reg icmp_154_s12;
  reg icmp_519_s12;
  reg or_527_s12;
  reg is_last_871_s12;
  reg and_160_s12;
  reg out_20_196_s12;
  always @(posedge ap_clk) if (weights_en11) begin
    slot_first_107_s12 <= slot_first_107_s11;
    icmp_203_s12 <= icmp_203_s11;
    and_220_s12 <= and_220_s11;
    icmp_154_s12 <= icmp_154_s11;
    icmp_519_s12 <= icmp_519_s11;
    or_527_s12 <= or_527_s11;
    is_last_871_s12 <= is_last_871_s11;
    and_160_s12 <= and_160_s11;
    out_20_196_s12 <= out_20_196_s11;
  end
  // stage 13
  reg slot_first_107_s13;
  reg icmp_203_s13;
  reg and_220_s13;
  reg icmp_154_s13;
  reg icmp_519_s13;
  reg or_527_s13;
  reg is_last_871_s13;
  reg and_160_s13;
  reg out_20_196_s13;
  always @(posedge ap_clk) if (weights_en12) begin
    slot_first_107_s13 <= slot_first_107_s12;
    icmp_203_s13 <= icmp_203_s12;
    and_220_s13 <= and_220_s12;
    icmp_154_s13 <= icmp_154_s12;
    icmp_519_s13 <= icmp_519_s12;
    or_527_s13 <= or_527_s12;
    is_last_871_s13 <= is_last_871_s12;
    and_160_s13 <= and_160_s12;
    out_20_196_s13 <= out_20_196_s12;
  end
  wire [7:0] shift_161 = shift_0_82 - {3'd0, line_38_15};  // awq_gemv.cpp:244
  wire xor_216 = p_packet_101 ^ 1'd1;
  wire and_221 = icmp_203_s13 & and_220_s13;
  wire and_222 = xor_216 & and_221;
  wire xor_518 = and_220_s13 ^ 1'd1;
  wire or_520 = xor_518 | icmp_519_s13;
  wire xor_521 = or_520 ^ 1'd1;
  wire and_522 = icmp_203_s13 & xor_521;
  wire [31:0] bias_7_523 = p_packet_101 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] bias_7_524 = and_522 ? bias_7_523 : bias_7_67;
  wire [31:0] bias_6_525 = p_packet_101 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] bias_6_528 = or_527_s13 ? bias_6_68 : bias_7_67;
  wire [31:0] bias_6_529 = and_522 ? bias_6_525 : bias_6_528;
  wire [31:0] bias_5_530 = p_packet_101 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] bias_5_531 = or_527_s13 ? bias_5_69 : bias_6_68;
  wire [31:0] bias_5_532 = and_522 ? bias_5_530 : bias_5_531;
  wire [31:0] bias_4_533 = p_packet_101 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] bias_4_534 = or_527_s13 ? bias_4_70 : bias_5_69;
  wire [31:0] bias_4_535 = and_522 ? bias_4_533 : bias_4_534;
  wire [31:0] bias_3_536 = or_527_s13 ? bias_3_71 : bias_4_70;
  wire [31:0] bias_3_537 = and_522 ? bias_7_67 : bias_3_536;
  wire [31:0] bias_2_538 = or_527_s13 ? bias_2_72 : bias_3_71;
  wire [31:0] bias_2_539 = and_522 ? bias_6_528 : bias_2_538;
  wire [31:0] bias_1_540 = or_527_s13 ? bias_1_73 : bias_2_72;
  wire [31:0] bias_1_541 = and_522 ? bias_5_531 : bias_1_540;
  wire [31:0] bias_0_542 = or_527_s13 ? bias_0_74 : bias_1_73;
  wire [31:0] bias_0_543 = and_522 ? bias_4_534 : bias_0_542;
  wire xor_544 = icmp_519_s13 ^ 1'd1;
  wire or_545 = xor_518 | xor_544;
  wire xor_546 = or_545 ^ 1'd1;
  wire and_547 = icmp_203_s13 & xor_546;
  wire [7:0] p_548 = p_packet_101 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] shift_7_549 = and_547 ? p_548 : shift_7_75;
  wire [7:0] p_550 = p_packet_101 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] shift_6_551 = or_527_s13 ? shift_6_76 : shift_7_75;
  wire [7:0] shift_6_552 = and_547 ? p_550 : shift_6_551;
  wire [7:0] p_553 = p_packet_101 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] shift_5_554 = or_527_s13 ? shift_5_77 : shift_6_76;
  wire [7:0] shift_5_555 = and_547 ? p_553 : shift_5_554;
  wire [7:0] p_556 = p_packet_101 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] shift_4_557 = or_527_s13 ? shift_4_78 : shift_5_77;
  wire [7:0] shift_4_558 = and_547 ? p_556 : shift_4_557;
  wire [7:0] p_559 = p_packet_101 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] shift_3_560 = or_527_s13 ? shift_3_79 : shift_4_78;
  wire [7:0] shift_3_561 = and_547 ? p_559 : shift_3_560;
  wire [7:0] p_562 = p_packet_101 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] shift_2_563 = or_527_s13 ? shift_2_80 : shift_3_79;
  wire [7:0] shift_2_564 = and_547 ? p_562 : shift_2_563;
  wire [7:0] p_565 = p_packet_101 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] shift_1_566 = or_527_s13 ? shift_1_81 : shift_2_80;
  wire [7:0] shift_1_567 = and_547 ? p_565 : shift_1_566;
  wire [7:0] p_568 = p_packet_101 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] shift_0_569 = or_527_s13 ? shift_0_82 : shift_1_81;
  wire [7:0] shift_0_570 = and_547 ? p_568 : shift_0_569;
  wire p_packet_865 = p_packet_101 | s_param_beat_last;
  wire p_packet_866 = and_221 ? p_packet_865 : p_packet_101;
  wire and_867 = xor_216 & icmp_203_s13;
  wire and_868 = and_867 & and_220_s13;
  wire p_packet_1_872 = s_param_beat_last & is_last_871_s13;
  wire p_packet_873 = and_868 ? p_packet_1_872 : p_packet_102;
  wire weights_pop_923 = weights_v13 & weights_en13 & and_222;  // awq_gemv.cpp:38
  // stage 14
  reg [7:0] shift_161_s14;
  reg slot_first_107_s14;
  reg [31:0] bias_0_74_s14;
  reg icmp_154_s14;
  reg and_160_s14;
  reg out_20_196_s14;
  always @(posedge ap_clk) begin
    shift_161_s14 <= shift_161;
    slot_first_107_s14 <= slot_first_107_s13;
    bias_0_74_s14 <= bias_0_74;
    icmp_154_s14 <= icmp_154_s13;
    and_160_s14 <= and_160_s13;
    out_20_196_s14 <= out_20_196_s13;
  end
  wire icmp_162 = shift_161_s14 < 8'd48;  // awq_gemv.cpp:112
  wire [7:0] select_163 = icmp_162 ? shift_161_s14 : 8'd48;  // awq_gemv.cpp:112
  wire [5:0] right_164 = shift_161_s14[7] ? 6'd0 : select_163[5:0];  // awq_gemv.cpp:112
  wire icmp_165 = right_164 > 6'd49;  // awq_gemv.cpp:115
  wire [47:0] select_166 = slot_first_107_s14 ? 48'd0 : acc_66;  // awq_gemv.cpp:243
  wire [47:0] sum_168 = select_166 + {{6{mul_167[41]}}, mul_167};  // awq_gemv.cpp:243
  wire [47:0] ashr_169_w = $signed(sum_168) >>> 48;  // awq_gemv.cpp:115
  wire [48:0] doubled_170 = {sum_168, 1'd0};  // awq_gemv.cpp:114
  wire [7:0] sub_180 = 8'd0 - shift_161_s14;  // awq_gemv.cpp:113
  wire [4:0] select_181 = shift_161_s14[7] ? sub_180[4:0] : 5'd0;  // awq_gemv.cpp:113
  wire [47:0] acc_510 = icmp_154_s14 ? acc_59 : sum_168;
  wire [47:0] acc_511 = icmp_154_s14 ? acc_60 : acc_59;
  wire [47:0] acc_512 = icmp_154_s14 ? acc_61 : acc_60;
  wire [47:0] acc_513 = icmp_154_s14 ? acc_62 : acc_61;
  wire [47:0] acc_514 = icmp_154_s14 ? acc_63 : acc_62;
  wire [47:0] acc_515 = icmp_154_s14 ? acc_64 : acc_63;
  wire [47:0] acc_516 = icmp_154_s14 ? acc_65 : acc_64;
  wire [47:0] acc_517 = icmp_154_s14 ? acc_66 : acc_65;
  // stage 15
  reg [5:0] right_164_s15;
  reg [48:0] doubled_170_s15;
  reg icmp_165_s15;
  reg ashr_173_s15;
  reg [4:0] select_181_s15;
  reg [31:0] bias_0_74_s15;
  reg icmp_154_s15;
  reg and_160_s15;
  reg out_20_196_s15;
  always @(posedge ap_clk) begin
    right_164_s15 <= right_164;
    doubled_170_s15 <= doubled_170;
    icmp_165_s15 <= icmp_165;
    ashr_173_s15 <= ashr_169_w[0];
    select_181_s15 <= select_181;
    bias_0_74_s15 <= bias_0_74_s14;
    icmp_154_s15 <= icmp_154_s14;
    and_160_s15 <= and_160_s14;
    out_20_196_s15 <= out_20_196_s14;
  end
  wire [48:0] ashr_171 = $signed(doubled_170_s15) >>> right_164_s15;  // awq_gemv.cpp:115
  // stage 16
  reg icmp_165_s16;
  reg ashr_173_s16;
  reg [48:0] ashr_171_s16;
  reg [4:0] select_181_s16;
  reg [31:0] bias_0_74_s16;
  reg icmp_154_s16;
  reg and_160_s16;
  reg out_20_196_s16;
  always @(posedge ap_clk) begin
    icmp_165_s16 <= icmp_165_s15;
    ashr_173_s16 <= ashr_173_s15;
    ashr_171_s16 <= ashr_171;
    select_181_s16 <= select_181_s15;
    bias_0_74_s16 <= bias_0_74_s15;
    icmp_154_s16 <= icmp_154_s15;
    and_160_s16 <= and_160_s15;
    out_20_196_s16 <= out_20_196_s15;
  end
  wire [48:0] select_172 = icmp_165_s16 ? {49{ashr_173_s16}} : ashr_171_s16;  // awq_gemv.cpp:115
  wire [48:0] add_174 = select_172 + 49'd1;  // awq_gemv.cpp:115
  // stage 17
  reg [47:0] rounded_176_s17;
  reg [4:0] select_181_s17;
  reg [31:0] bias_0_74_s17;
  reg icmp_154_s17;
  reg and_160_s17;
  reg out_20_196_s17;
  always @(posedge ap_clk) begin
    rounded_176_s17 <= add_174[48:1];
    select_181_s17 <= select_181_s16;
    bias_0_74_s17 <= bias_0_74_s16;
    icmp_154_s17 <= icmp_154_s16;
    and_160_s17 <= and_160_s16;
    out_20_196_s17 <= out_20_196_s16;
  end
  wire icmp_175 = $signed(rounded_176_s17) > $signed(48'hfffe00000000);  // awq_gemv.cpp:117
  wire [47:0] select_177 = icmp_175 ? rounded_176_s17 : 48'hfffe00000000;  // awq_gemv.cpp:117
  // stage 18
  reg [47:0] select_177_s18;
  reg [4:0] select_181_s18;
  reg [31:0] bias_0_74_s18;
  reg icmp_154_s18;
  reg and_160_s18;
  reg out_20_196_s18;
  always @(posedge ap_clk) begin
    select_177_s18 <= select_177;
    select_181_s18 <= select_181_s17;
    bias_0_74_s18 <= bias_0_74_s17;
    icmp_154_s18 <= icmp_154_s17;
    and_160_s18 <= and_160_s17;
    out_20_196_s18 <= out_20_196_s17;
  end
  wire icmp_178 = $signed(select_177_s18) < $signed(48'h200000000);  // awq_gemv.cpp:117
  wire [47:0] select_179 = icmp_178 ? select_177_s18 : 48'h200000000;  // awq_gemv.cpp:117
  // stage 19
  reg [47:0] select_179_s19;
  reg [4:0] select_181_s19;
  reg [31:0] bias_0_74_s19;
  reg icmp_154_s19;
  reg and_160_s19;
  reg out_20_196_s19;
  always @(posedge ap_clk) begin
    select_179_s19 <= select_179;
    select_181_s19 <= select_181_s18;
    bias_0_74_s19 <= bias_0_74_s18;
    icmp_154_s19 <= icmp_154_s18;
    and_160_s19 <= and_160_s18;
    out_20_196_s19 <= out_20_196_s18;
  end
  wire [52:0] shl_182 = {{5{select_179_s19[47]}}, select_179_s19} << select_181_s19;  // awq_gemv.cpp:118
  // stage 20
  reg [52:0] shl_182_s20;
  reg [31:0] bias_0_74_s20;
  reg icmp_154_s20;
  reg and_160_s20;
  reg out_20_196_s20;
  always @(posedge ap_clk) begin
    shl_182_s20 <= shl_182;
    bias_0_74_s20 <= bias_0_74_s19;
    icmp_154_s20 <= icmp_154_s19;
    and_160_s20 <= and_160_s19;
    out_20_196_s20 <= out_20_196_s19;
  end
  wire [52:0] sum_183 = shl_182_s20 + {{21{bias_0_74_s20[31]}}, bias_0_74_s20};  // awq_gemv.cpp:118
  // stage 21
  reg [52:0] sum_183_s21;
  reg icmp_154_s21;
  reg and_160_s21;
  reg out_20_196_s21;
  always @(posedge ap_clk) begin
    sum_183_s21 <= sum_183;
    icmp_154_s21 <= icmp_154_s20;
    and_160_s21 <= and_160_s20;
    out_20_196_s21 <= out_20_196_s20;
  end
  wire icmp_184 = $signed(sum_183_s21) > $signed(53'h1fffff80000001);  // awq_gemv.cpp:120
  wire [52:0] select_185 = icmp_184 ? sum_183_s21 : 53'h1fffff80000001;  // awq_gemv.cpp:120
  // stage 22
  reg [52:0] select_185_s22;
  reg icmp_154_s22;
  reg and_160_s22;
  reg out_20_196_s22;
  always @(posedge ap_clk) begin
    select_185_s22 <= select_185;
    icmp_154_s22 <= icmp_154_s21;
    and_160_s22 <= and_160_s21;
    out_20_196_s22 <= out_20_196_s21;
  end
  wire icmp_186 = $signed(select_185_s22) < $signed(53'h7fffffff);  // awq_gemv.cpp:120
  wire [52:0] select_187 = icmp_186 ? select_185_s22 : 53'h7fffffff;  // awq_gemv.cpp:120
  wire [127:0] shl_188 = {select_187[31:0], 96'd0};  // awq_gemv.cpp:247
  wire [95:0] shl_189 = {y_2_84, 64'd0};  // awq_gemv.cpp:247
  wire [127:0] or_190 = shl_188 | {32'd0, shl_189};  // awq_gemv.cpp:247
  wire [63:0] shl_191 = {y_1_85, 32'd0};  // awq_gemv.cpp:248
  wire [127:0] or_192 = or_190 | {64'd0, shl_191};  // awq_gemv.cpp:247
  wire [127:0] out_0_193 = or_192 | {96'd0, y_0_86};  // awq_gemv.cpp:248
  wire [31:0] y_2_574 = icmp_154_s22 ? y_2_84 : select_187[31:0];  // awq_gemv.cpp:178
  wire [31:0] y_1_575 = icmp_154_s22 ? y_1_85 : y_2_84;  // awq_gemv.cpp:178
  wire [31:0] y_0_576 = icmp_154_s22 ? y_0_86 : y_1_85;  // awq_gemv.cpp:178
  wire weights_push_915 = weights_v22 & weights_en22 & and_160_s22;  // awq_gemv.cpp:252
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_x_beat_valid & and_199))) & weights_en2;
  assign weights_en2 = weights_en3;
  assign weights_en3 = ~(weights_v3 & ((~s_w_beat_valid & and_204))) & weights_en4;
  assign weights_en4 = weights_en5;
  assign weights_en5 = weights_en6;
  assign weights_en6 = weights_en7;
  assign weights_en7 = weights_en8;
  assign weights_en8 = weights_en9;
  assign weights_en9 = weights_en10;
  assign weights_en10 = weights_en11;
  assign weights_en11 = weights_en12;
  assign weights_en12 = weights_en13;
  assign weights_en13 = ~(weights_v13 & ((~s_param_beat_valid & and_222) | (~m_y_beat_room)));
  assign weights_en14 = 1'd1;
  assign weights_en15 = 1'd1;
  assign weights_en16 = 1'd1;
  assign weights_en17 = 1'd1;
  assign weights_en18 = 1'd1;
  assign weights_en19 = 1'd1;
  assign weights_en20 = 1'd1;
  assign weights_en21 = 1'd1;
  assign weights_en22 = 1'd1;
  wire weights_issue = weights_run;
  wire weights_leave = xor_224;
  assign weights_v0 = weights_issue & ~weights_leave;
  reg weights_busy;
  always @(posedge ap_clk) weights_busy <= weights_start | weights_run | weights_v1 | weights_v2 | weights_v3 | weights_v4 | weights_v5 | weights_v6 | weights_v7 | weights_v8 | weights_v9 | weights_v10 | weights_v11 | weights_v12 | weights_v13 | weights_v14 | weights_v15 | weights_v16 | weights_v17 | weights_v18 | weights_v19 | weights_v20 | weights_v21 | weights_v22;
  always @(posedge ap_clk) begin
    if (weights_issue & weights_leave) weights_run <= 1'b0;
    if (weights_start) weights_run <= 1'b1;
    if (weights_en0) weights_v1 <= weights_v0; else if (weights_en1) weights_v1 <= 1'b0;
    if (weights_en1) weights_v2 <= weights_v1; else if (weights_en2) weights_v2 <= 1'b0;
    if (weights_en2) weights_v3 <= weights_v2; else if (weights_en3) weights_v3 <= 1'b0;
    if (weights_en3) weights_v4 <= weights_v3; else if (weights_en4) weights_v4 <= 1'b0;
    if (weights_en4) weights_v5 <= weights_v4; else if (weights_en5) weights_v5 <= 1'b0;
    if (weights_en5) weights_v6 <= weights_v5; else if (weights_en6) weights_v6 <= 1'b0;
    if (weights_en6) weights_v7 <= weights_v6; else if (weights_en7) weights_v7 <= 1'b0;
    if (weights_en7) weights_v8 <= weights_v7; else if (weights_en8) weights_v8 <= 1'b0;
    if (weights_en8) weights_v9 <= weights_v8; else if (weights_en9) weights_v9 <= 1'b0;
    if (weights_en9) weights_v10 <= weights_v9; else if (weights_en10) weights_v10 <= 1'b0;
    if (weights_en10) weights_v11 <= weights_v10; else if (weights_en11) weights_v11 <= 1'b0;
    if (weights_en11) weights_v12 <= weights_v11; else if (weights_en12) weights_v12 <= 1'b0;
    if (weights_en12) weights_v13 <= weights_v12; else if (weights_en13) weights_v13 <= 1'b0;
    weights_v14 <= weights_v13 & weights_en13;
    weights_v15 <= weights_v14;
    weights_v16 <= weights_v15;
    weights_v17 <= weights_v16;
    weights_v18 <= weights_v17;
    weights_v19 <= weights_v18;
    weights_v20 <= weights_v19;
    weights_v21 <= weights_v20;
    weights_v22 <= weights_v21;
    if (rst) begin weights_run <= 1'b0; weights_v1 <= 1'b0; weights_v2 <= 1'b0; weights_v3 <= 1'b0; weights_v4 <= 1'b0; weights_v5 <= 1'b0; weights_v6 <= 1'b0; weights_v7 <= 1'b0; weights_v8 <= 1'b0; weights_v9 <= 1'b0; weights_v10 <= 1'b0; weights_v11 <= 1'b0; weights_v12 <= 1'b0; weights_v13 <= 1'b0; weights_v14 <= 1'b0; weights_v15 <= 1'b0; weights_v16 <= 1'b0; weights_v17 <= 1'b0; weights_v18 <= 1'b0; weights_v19 <= 1'b0; weights_v20 <= 1'b0; weights_v21 <= 1'b0; weights_v22 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (weights_v4 & weights_en4) zero_3_23 <= zero_3_229;
    if (weights_v4 & weights_en4) zero_2_24 <= zero_2_230;
    if (weights_v4 & weights_en4) zero_1_25 <= zero_1_231;
    if (weights_v4 & weights_en4) zero_0_26 <= zero_0_232;
    if (weights_v4 & weights_en4) scale_7_27 <= scale_7_236;
    if (weights_v4 & weights_en4) scale_6_28 <= scale_6_237;
    if (weights_v4 & weights_en4) scale_5_29 <= scale_5_238;
    if (weights_v4 & weights_en4) scale_4_30 <= scale_4_239;
    if (weights_v4 & weights_en4) scale_3_31 <= scale_3_240;
    if (weights_v4 & weights_en4) scale_2_32 <= scale_2_241;
    if (weights_v4 & weights_en4) scale_1_33 <= scale_1_242;
    if (weights_v4 & weights_en4) scale_0_34 <= scale_0_243;
    if (weights_v10 & weights_en10) dot_35 <= dot_294;
    if (weights_v10 & weights_en10) dot_36 <= dot_302;
    if (weights_v10 & weights_en10) dot_37 <= dot_347;
    if (weights_v10 & weights_en10) dot_38 <= dot_355;
    if (weights_v10 & weights_en10) dot_39 <= dot_400;
    if (weights_v10 & weights_en10) dot_40 <= dot_408;
    if (weights_v10 & weights_en10) dot_41 <= dot_453;
    if (weights_v10 & weights_en10) dot_42 <= dot_461;
    if (weights_v4 & weights_en4) slot_scale_7_43 <= slot_scale_7_465;
    if (weights_v4 & weights_en4) slot_scale_6_44 <= slot_scale_6_468;
    if (weights_v4 & weights_en4) slot_scale_5_45 <= slot_scale_5_471;
    if (weights_v4 & weights_en4) slot_scale_4_46 <= slot_scale_4_474;
    if (weights_v4 & weights_en4) slot_scale_3_47 <= slot_scale_3_477;
    if (weights_v4 & weights_en4) slot_scale_2_48 <= slot_scale_2_480;
    if (weights_v4 & weights_en4) slot_scale_1_49 <= slot_scale_1_483;
    if (weights_v4 & weights_en4) slot_scale_0_50 <= slot_scale_0_486;
    if (weights_v11 & weights_en11) slot_dot_51 <= slot_dot_488;
    if (weights_v11 & weights_en11) slot_dot_52 <= slot_dot_491;
    if (weights_v11 & weights_en11) slot_dot_53 <= slot_dot_494;
    if (weights_v11 & weights_en11) slot_dot_54 <= slot_dot_497;
    if (weights_v11 & weights_en11) slot_dot_55 <= slot_dot_500;
    if (weights_v11 & weights_en11) slot_dot_56 <= slot_dot_503;
    if (weights_v11 & weights_en11) slot_dot_57 <= slot_dot_506;
    if (weights_v11 & weights_en11) slot_dot_58 <= slot_dot_509;
    if (weights_v14 & weights_en14) acc_59 <= acc_510;
    if (weights_v14 & weights_en14) acc_60 <= acc_511;
    if (weights_v14 & weights_en14) acc_61 <= acc_512;
    if (weights_v14 & weights_en14) acc_62 <= acc_513;
    if (weights_v14 & weights_en14) acc_63 <= acc_514;
    if (weights_v14 & weights_en14) acc_64 <= acc_515;
    if (weights_v14 & weights_en14) acc_65 <= acc_516;
    if (weights_v14 & weights_en14) acc_66 <= acc_517;
    if (weights_v13 & weights_en13) bias_7_67 <= bias_7_524;
    if (weights_v13 & weights_en13) bias_6_68 <= bias_6_529;
    if (weights_v13 & weights_en13) bias_5_69 <= bias_5_532;
    if (weights_v13 & weights_en13) bias_4_70 <= bias_4_535;
    if (weights_v13 & weights_en13) bias_3_71 <= bias_3_537;
    if (weights_v13 & weights_en13) bias_2_72 <= bias_2_539;
    if (weights_v13 & weights_en13) bias_1_73 <= bias_1_541;
    if (weights_v13 & weights_en13) bias_0_74 <= bias_0_543;
    if (weights_v13 & weights_en13) shift_7_75 <= shift_7_549;
    if (weights_v13 & weights_en13) shift_6_76 <= shift_6_552;
    if (weights_v13 & weights_en13) shift_5_77 <= shift_5_555;
    if (weights_v13 & weights_en13) shift_4_78 <= shift_4_558;
    if (weights_v13 & weights_en13) shift_3_79 <= shift_3_561;
    if (weights_v13 & weights_en13) shift_2_80 <= shift_2_564;
    if (weights_v13 & weights_en13) shift_1_81 <= shift_1_567;
    if (weights_v13 & weights_en13) shift_0_82 <= shift_0_570;
    if (weights_v4 & weights_en4) slots_83 <= slots_573;
    if (weights_v22 & weights_en22) y_2_84 <= y_2_574;
    if (weights_v22 & weights_en22) y_1_85 <= y_1_575;
    if (weights_v22 & weights_en22) y_0_86 <= y_0_576;
    if (weights_v4 & weights_en4) zero_4_87 <= zero_4_577;
    if (weights_v4 & weights_en4) zero_5_88 <= zero_5_578;
    if (weights_v4 & weights_en4) zero_6_89 <= zero_6_579;
    if (weights_v4 & weights_en4) zero_7_90 <= zero_7_580;
    if (weights_v2 & weights_en2) x_word_91 <= x_word_585;
    if (weights_v4 & weights_en4) block_92 <= block_587;
    if (weights_v5 & weights_en5) crc_93 <= crc_847;
    if (weights_v4 & weights_en4) crc_want_94 <= crc_want_848;
    if (weights_v0 & weights_en0) t_95 <= t_849;
    if (weights_v2 & weights_en2) beat_96 <= beat_852;
    if (weights_v1 & weights_en1) x_packet_97 <= x_packet_854;
    if (weights_v1 & weights_en1) x_packet_98 <= x_packet_858;
    if (weights_v3 & weights_en3) w_packet_99 <= w_packet_860;
    if (weights_v3 & weights_en3) w_packet_100 <= w_packet_864;
    if (weights_v13 & weights_en13) p_packet_101 <= p_packet_866;
    if (weights_v13 & weights_en13) p_packet_102 <= p_packet_873;
    if (weights_v7 & weights_en7) bad_block_103 <= bad_block_899;
    if (weights_v6 & weights_en6) flags_104 <= flags_904;
    if (weights_v2 & weights_en2) group_105 <= group_907;
    if (weights_v4 & weights_en4) col_group_106 <= col_group_909;
    if (weights_v2 & weights_en2) slot_first_107 <= slot_first_910;
    if (weights_v4 & weights_en4) slot_last_108 <= slot_last_911;
    if (weights_v4 & weights_en4) slot_end_109 <= slot_end_913;
    if (weights_v5 & weights_en5) header_bad_110 <= header_bad_914;
    if (line_38_done) zero_3_23 <= 4'd0;
    if (line_38_done) zero_2_24 <= 4'd0;
    if (line_38_done) zero_1_25 <= 4'd0;
    if (line_38_done) zero_0_26 <= 4'd0;
    if (line_38_done) scale_7_27 <= 15'd0;
    if (line_38_done) scale_6_28 <= 15'd0;
    if (line_38_done) scale_5_29 <= 15'd0;
    if (line_38_done) scale_4_30 <= 15'd0;
    if (line_38_done) scale_3_31 <= 15'd0;
    if (line_38_done) scale_2_32 <= 15'd0;
    if (line_38_done) scale_1_33 <= 15'd0;
    if (line_38_done) scale_0_34 <= 15'd0;
    if (line_38_done) dot_35 <= 27'd0;
    if (line_38_done) dot_36 <= 27'd0;
    if (line_38_done) dot_37 <= 27'd0;
    if (line_38_done) dot_38 <= 27'd0;
    if (line_38_done) dot_39 <= 27'd0;
    if (line_38_done) dot_40 <= 27'd0;
    if (line_38_done) dot_41 <= 27'd0;
    if (line_38_done) dot_42 <= 27'd0;
    if (line_38_done) slot_scale_7_43 <= 15'd0;
    if (line_38_done) slot_scale_6_44 <= 15'd0;
    if (line_38_done) slot_scale_5_45 <= 15'd0;
    if (line_38_done) slot_scale_4_46 <= 15'd0;
    if (line_38_done) slot_scale_3_47 <= 15'd0;
    if (line_38_done) slot_scale_2_48 <= 15'd0;
    if (line_38_done) slot_scale_1_49 <= 15'd0;
    if (line_38_done) slot_scale_0_50 <= 15'd0;
    if (line_38_done) slot_dot_51 <= 27'd0;
    if (line_38_done) slot_dot_52 <= 27'd0;
    if (line_38_done) slot_dot_53 <= 27'd0;
    if (line_38_done) slot_dot_54 <= 27'd0;
    if (line_38_done) slot_dot_55 <= 27'd0;
    if (line_38_done) slot_dot_56 <= 27'd0;
    if (line_38_done) slot_dot_57 <= 27'd0;
    if (line_38_done) slot_dot_58 <= 27'd0;
    if (line_38_done) acc_59 <= 48'd0;
    if (line_38_done) acc_60 <= 48'd0;
    if (line_38_done) acc_61 <= 48'd0;
    if (line_38_done) acc_62 <= 48'd0;
    if (line_38_done) acc_63 <= 48'd0;
    if (line_38_done) acc_64 <= 48'd0;
    if (line_38_done) acc_65 <= 48'd0;
    if (line_38_done) acc_66 <= 48'd0;
    if (line_38_done) bias_7_67 <= 32'd0;
    if (line_38_done) bias_6_68 <= 32'd0;
    if (line_38_done) bias_5_69 <= 32'd0;
    if (line_38_done) bias_4_70 <= 32'd0;
    if (line_38_done) bias_3_71 <= 32'd0;
    if (line_38_done) bias_2_72 <= 32'd0;
    if (line_38_done) bias_1_73 <= 32'd0;
    if (line_38_done) bias_0_74 <= 32'd0;
    if (line_38_done) shift_7_75 <= 8'd0;
    if (line_38_done) shift_6_76 <= 8'd0;
    if (line_38_done) shift_5_77 <= 8'd0;
    if (line_38_done) shift_4_78 <= 8'd0;
    if (line_38_done) shift_3_79 <= 8'd0;
    if (line_38_done) shift_2_80 <= 8'd0;
    if (line_38_done) shift_1_81 <= 8'd0;
    if (line_38_done) shift_0_82 <= 8'd0;
    if (line_38_done) slots_83 <= 4'd0;
    if (line_38_done) y_2_84 <= 32'd0;
    if (line_38_done) y_1_85 <= 32'd0;
    if (line_38_done) y_0_86 <= 32'd0;
    if (line_38_done) zero_4_87 <= 4'd0;
    if (line_38_done) zero_5_88 <= 4'd0;
    if (line_38_done) zero_6_89 <= 4'd0;
    if (line_38_done) zero_7_90 <= 4'd0;
    if (line_38_done) x_word_91 <= 15'd0;
    if (line_38_done) block_92 <= 32'd0;
    if (line_38_done) crc_93 <= 32'd0;
    if (line_38_done) crc_want_94 <= 32'd0;
    if (line_38_done) t_95 <= 32'd0;
    if (line_38_done) beat_96 <= 6'd0;
    if (line_38_done) x_packet_97 <= s_x_last_22;
    if (line_38_done) x_packet_98 <= s_x_last_22;
    if (line_38_done) w_packet_99 <= 1'd0;
    if (line_38_done) w_packet_100 <= 1'd0;
    if (line_38_done) p_packet_101 <= 1'd0;
    if (line_38_done) p_packet_102 <= 1'd0;
    if (line_38_done) bad_block_103 <= 32'hffffffff;
    if (line_38_done) flags_104 <= {8'd0, flags_13};
    if (line_38_done) group_105 <= 16'd0;
    if (line_38_done) col_group_106 <= 16'd0;
    if (line_38_done) slot_first_107 <= 1'd0;
    if (line_38_done) slot_last_108 <= 1'd0;
    if (line_38_done) slot_end_109 <= 1'd0;
    if (line_38_done) header_bad_110 <= 1'd0;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195, 1 stages
  wire [1:0] select_924 = x_packet_98 ? 2'd2 : 2'd0;  // awq_gemv.cpp:362
  wire [2:0] select_925 = x_packet_97 ? 3'd0 : 3'd4;  // awq_gemv.cpp:362
  wire [2:0] or_926 = {1'd0, select_924} | select_925;  // awq_gemv.cpp:362
  wire [3:0] select_927 = w_packet_100 ? 4'd8 : 4'd0;  // awq_gemv.cpp:363
  wire [4:0] select_928 = w_packet_99 ? 5'd0 : 5'd16;  // awq_gemv.cpp:363
  wire [4:0] or_929 = {1'd0, select_927} | select_928;  // awq_gemv.cpp:363
  wire [4:0] or_930 = {2'd0, or_926} | or_929;  // awq_gemv.cpp:363
  wire [5:0] select_931 = p_packet_102 ? 6'd32 : 6'd0;  // awq_gemv.cpp:364
  wire [6:0] select_932 = p_packet_101 ? 7'd0 : 7'd64;  // awq_gemv.cpp:364
  wire [6:0] or_933 = {1'd0, select_931} | select_932;  // awq_gemv.cpp:364
  wire [6:0] or_934 = {2'd0, or_930} | or_933;  // awq_gemv.cpp:364
  wire [8:0] flags_935 = {2'd0, or_934} | flags_104;  // awq_gemv.cpp:364
  wire discard_x_936 = x_packet_97 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_w_937 = w_packet_99 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_p_938 = p_packet_101 ^ 1'd1;  // awq_gemv.cpp:45
  assign line_195_en0 = 1'd1;
  wire line_195_issue = line_195_run;
  wire line_195_leave = 1'b0;
  assign line_195_v0 = line_195_issue;
  wire line_195_busy = line_195_run;
  always @(posedge ap_clk) begin
    if (line_195_issue & line_195_en0) line_195_run <= 1'b0;
    if (line_195_start) line_195_run <= 1'b1;
    if (rst) begin line_195_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_195_v0 & line_195_en0) flags_111 <= flags_935;
    if (line_195_v0 & line_195_en0) discard_x_112 <= discard_x_936;
    if (line_195_v0 & line_195_en0) discard_w_113 <= discard_w_937;
    if (line_195_v0 & line_195_en0) discard_p_114 <= discard_p_938;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195_2, 1 stages
  wire [8:0] select_939 = c_10_10 ? mem_sticky : 9'd0;  // awq_gemv.cpp:367
  wire [8:0] sticky_940 = select_939 | flags_116;  // awq_gemv.cpp:367
  wire [31:0] add_941 = mem_frames + 32'd1;  // awq_gemv.cpp:368
  wire [31:0] frames_942 = c_10_10 ? add_941 : 32'd1;  // awq_gemv.cpp:368
  wire [40:0] shl_943 = {flags_116, 32'd0};  // awq_gemv.cpp:166
  wire [40:0] beat_0_944 = shl_943 | {32'd0, sticky_940};  // awq_gemv.cpp:166
  wire [63:0] shl_945 = {line_193_11[15:0], 48'd0};
  wire [63:0] beat_0_946 = {23'd0, beat_0_944} | shl_945;  // awq_gemv.cpp:169
  wire [95:0] shl_947 = {bad_block_115, 64'd0};  // awq_gemv.cpp:168
  wire [95:0] beat_0_948 = {32'd0, beat_0_946} | shl_947;  // awq_gemv.cpp:169
  wire [127:0] shl_949 = {frames_942, 96'd0};  // awq_gemv.cpp:169
  wire [127:0] beat_0_950 = {32'd0, beat_0_948} | shl_949;  // awq_gemv.cpp:169
  wire line_195_2_load_951 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_store_952 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_load_953 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_store_954 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_push_955 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:173
  assign line_195_2_en0 = ~(line_195_2_v0 & ((~m_status_beat_ready)));
  wire line_195_2_issue = line_195_2_run;
  wire line_195_2_leave = 1'b0;
  assign line_195_2_v0 = line_195_2_issue;
  wire line_195_2_busy = line_195_2_run;
  always @(posedge ap_clk) begin
    if (line_195_2_issue & line_195_2_en0) line_195_2_run <= 1'b0;
    if (line_195_2_start) line_195_2_run <= 1'b1;
    if (rst) begin line_195_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_193_done_0) bad_block_115 <= 32'hffffffff;
    if (line_193_done_0) flags_116 <= {8'd0, flags_13};
    if (line_193_done_0) discard_x_117 <= 1'd1;
    if (line_193_done_0) discard_w_118 <= 1'd1;
    if (line_193_done_0) discard_p_119 <= 1'd1;
    if (line_195_done) bad_block_115 <= bad_block_103;
    if (line_195_done) flags_116 <= flags_111;
    if (line_195_done) discard_x_117 <= discard_x_112;
    if (line_195_done) discard_w_118 <= discard_w_113;
    if (line_195_done) discard_p_119 <= discard_p_114;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: discard, pipelined loop, II=1, depth 1
  wire xor_956 = more_120 ^ 1'd1;
  wire more_957 = s_x_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_pop_958 = discard_v0 & discard_en0;  // awq_gemv.cpp:156
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_956;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_120 <= more_957;
    if (line_195_2_done) more_120 <= discard_x_117;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: line_154, 1 stages
  assign line_154_en0 = 1'd1;
  wire line_154_issue = line_154_run;
  wire line_154_leave = 1'b0;
  assign line_154_v0 = line_154_issue;
  wire line_154_busy = line_154_run;
  always @(posedge ap_clk) begin
    if (line_154_issue & line_154_en0) line_154_run <= 1'b0;
    if (line_154_start) line_154_run <= 1'b1;
    if (rst) begin line_154_run <= 1'b0; end
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: discard_2, pipelined loop, II=1, depth 1
  wire xor_959 = more_121 ^ 1'd1;
  wire more_960 = s_w_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_2_pop_961 = discard_2_v0 & discard_2_en0;  // awq_gemv.cpp:156
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_959;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_121 <= more_960;
    if (line_154_done) more_121 <= discard_w_118;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: line_154_2, 1 stages
  assign line_154_2_en0 = 1'd1;
  wire line_154_2_issue = line_154_2_run;
  wire line_154_2_leave = 1'b0;
  assign line_154_2_v0 = line_154_2_issue;
  wire line_154_2_busy = line_154_2_run;
  always @(posedge ap_clk) begin
    if (line_154_2_issue & line_154_2_en0) line_154_2_run <= 1'b0;
    if (line_154_2_start) line_154_2_run <= 1'b1;
    if (rst) begin line_154_2_run <= 1'b0; end
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: discard_3, pipelined loop, II=1, depth 1
  wire xor_962 = more_122 ^ 1'd1;
  wire more_963 = s_param_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_3_pop_964 = discard_3_v0 & discard_3_en0;  // awq_gemv.cpp:156
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_962;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_122 <= more_963;
    if (line_154_2_done) more_122 <= discard_p_119;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:178: line_178, 1 stages
  assign line_178_en0 = 1'd1;
  wire line_178_issue = line_178_run;
  wire line_178_leave = 1'b0;
  assign line_178_v0 = line_178_issue;
  wire line_178_busy = line_178_run;
  always @(posedge ap_clk) begin
    if (line_178_issue & line_178_en0) line_178_run <= 1'b0;
    if (line_178_start) line_178_run <= 1'b1;
    if (rst) begin line_178_run <= 1'b0; end
  end

  // ---- control
  assign line_193_done_0 = (state == LINE_193_S) & ~line_193_busy & c_11_12;
  assign line_193_done_1 = (state == LINE_193_S) & ~line_193_busy & ~c_11_12;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_195_done = (state == LINE_195_S) & ~line_195_busy;
  assign line_195_2_done = (state == LINE_195_2_S) & ~line_195_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_154_done = (state == LINE_154_S) & ~line_154_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_154_2_done = (state == LINE_154_2_S) & ~line_154_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_178_done = (state == LINE_178_S) & ~line_178_busy;
  always @(posedge ap_clk) begin
    if (line_193_done_0 | line_195_done) state <= LINE_195_2_S;
    if (line_193_done_1) state <= LINE_38_S;
    if (line_38_done) state <= WEIGHTS_S;
    if (weights_done) state <= LINE_195_S;
    if (line_195_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_154_S;
    if (line_154_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_154_2_S;
    if (line_154_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_178_S;
    if (call_begin | line_178_done) state <= LINE_193_S;
    if (rst) state <= RESTART;
  end
  assign line_195_2_start = line_193_done_0 | line_195_done;
  assign line_38_start = line_193_done_1;
  assign weights_start = line_38_done;
  assign line_195_start = weights_done;
  assign discard_start = line_195_2_done;
  assign line_154_start = discard_done;
  assign discard_2_start = line_154_done;
  assign line_154_2_start = discard_2_done;
  assign discard_3_start = line_154_2_done;
  assign line_178_start = discard_3_done;
  assign line_193_start = call_begin | line_178_done;

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_193_pop_137;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_input #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_153 | weights_pop_916 | discard_pop_958;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_920 | discard_2_pop_961;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_923 | discard_3_pop_964;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 16 beats; 10 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_915;
  wire [128:0] m_y_beat = {out_20_196_s22, out_0_193};
  awq_gemv_output #(.WIDTH(129), .ADDRESS(4), .ROOM(6)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_195_2_push_955;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, beat_0_950};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/awq_gemv/awq_gemv.cpp:188: sticky
  always @(posedge ap_clk) begin
    if (line_195_2_store_952) mem_sticky <= sticky_940;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:188: frames
  always @(posedge ap_clk) begin
    if (line_195_2_store_954) mem_frames <= frames_942;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:189: x_even
  wire mem_x_even_write = weights_store_917;
  wire [11:0] mem_x_even_write_address = trunc_918_s1;
  wire [63:0] mem_x_even_write_data = x_200;
  wire mem_x_even_read = weights_load_921;
  wire [11:0] mem_x_even_read_address = x_word_91[12:1];
  wire mem_x_even_advance = weights_v3 & weights_en3;
  awq_gemv_mem_x_even mem_x_even_ram (.clk(ap_clk), .read(mem_x_even_read), .read_address(mem_x_even_read_address), .q(mem_x_even_q), .advance(mem_x_even_advance), .q2(mem_x_even_q2), .write(mem_x_even_write), .write_address(mem_x_even_write_address), .write_data(mem_x_even_write_data));

  // hls/awq_gemv/awq_gemv.cpp:189: x_odd
  wire mem_x_odd_write = weights_store_919;
  wire [11:0] mem_x_odd_write_address = trunc_918_s1;
  wire [63:0] mem_x_odd_write_data = x_201;
  wire mem_x_odd_read = weights_load_922;
  wire [11:0] mem_x_odd_read_address = x_word_91[12:1];
  wire mem_x_odd_advance = weights_v3 & weights_en3;
  awq_gemv_mem_x_odd mem_x_odd_ram (.clk(ap_clk), .read(mem_x_odd_read), .read_address(mem_x_odd_read_address), .q(mem_x_odd_q), .advance(mem_x_odd_advance), .q2(mem_x_odd_q2), .write(mem_x_odd_write), .write_address(mem_x_odd_write_address), .write_data(mem_x_odd_write_data));
endmodule

// Two-entry register slice of an input: taking a beat changes a few bits only, so that whether a beat is taken may be
// decided late. valid and ready are registers, data comes from one of two; one beat a cycle.
module awq_gemv_input #(
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

// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module awq_gemv_regslice #(
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

// FIFO of an output: `room` goes low while there are beats left for all that may be on their way. out_data is a
// register; one beat a cycle.
module awq_gemv_output #(
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

// hls/awq_gemv/awq_gemv.cpp:189: x_even, 3696 words of 64 bits; its output is registered once more
module awq_gemv_mem_x_even (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [11:0] read_address,
  output wire [63:0] q,
  output wire [63:0] q2,
  input  wire        write,
  input  wire [11:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:3695];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/awq_gemv/awq_gemv.cpp:189: x_odd, 3696 words of 64 bits; its output is registered once more
module awq_gemv_mem_x_odd (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [11:0] read_address,
  output wire [63:0] q,
  output wire [63:0] q2,
  input  wire        write,
  input  wire [11:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:3695];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 6 x 7 bits, signed product after 3 stages
module awq_gemv_mul_6s_7s_12_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [5:0]  a,
  input  wire [6:0]  b,
  output wire [11:0] p
);
  reg [5:0] a_q;
  reg [6:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [11:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{6{a_q[5]}}, a_q}) * $signed({{5{b_q[6]}}, b_q});
  reg [11:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 16 x 16 bits, unsigned product after 3 stages
module awq_gemv_mul_16_16_32_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [15:0] a,
  input  wire [15:0] b,
  output wire [31:0] p
);
  reg [15:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [31:0] m;
  always @(posedge clk) if (enable[1]) m <= {16'd0, a_q} * {16'd0, b_q};
  reg [31:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 26 x 6 bits, unsigned product after 3 stages
module awq_gemv_mul_26_6_32_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [25:0] a,
  input  wire [5:0]  b,
  output wire [31:0] p
);
  reg [25:0] a_q;
  reg [5:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [31:0] m;
  always @(posedge clk) if (enable[1]) m <= {6'd0, a_q} * {26'd0, b_q};
  reg [31:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 26 x 16 bits, signed product after 3 stages
module awq_gemv_mul_26s_16s_41_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [25:0] a,
  input  wire [15:0] b,
  output wire [40:0] p
);
  reg [25:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [40:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{15{a_q[25]}}, a_q}) * $signed({{25{b_q[15]}}, b_q});
  reg [40:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 27 x 16 bits, signed product after 3 stages
module awq_gemv_mul_27s_16s_42_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [26:0] a,
  input  wire [15:0] b,
  output wire [41:0] p
);
  reg [26:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [41:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{15{a_q[26]}}, a_q}) * $signed({{26{b_q[15]}}, b_q});
  reg [41:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

`default_nettype wire
