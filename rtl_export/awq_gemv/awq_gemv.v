// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 15 (hls/awq_gemv/awq_gemv.cpp:240)
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
  localparam [3:0] LINE_373_S = 4'd10;
  localparam [3:0] RESTART_S = 4'd11;
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
  wire line_373_done;
  wire restart = state == RESTART_S;

  // hls/awq_gemv/awq_gemv.cpp:193: line_193
  wire line_193_start;
  reg line_193_run;
  reg line_193_1;
  reg [15:0] c_2_2;
  reg [15:0] line_193_3;
  reg [15:0] line_193_4;
  reg [15:0] line_193_5;
  reg [15:0] c_1_6;
  reg [7:0] c_0_7;
  reg c_9_8;
  reg c_10_9;
  reg [111:0] line_193_10;
  reg c_11_11;
  reg flags_12;
  wire line_193_v0;
  wire line_193_en0;

  // hls/awq_gemv/awq_gemv.cpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [32:0] line_38_13;
  reg [4:0] line_38_14;
  reg [12:0] line_38_15;
  reg [13:0] line_38_16;
  reg [31:0] beats_17;
  reg [5:0] line_38_18;
  reg [32:0] line_38_19;
  reg [15:0] last_group_20;
  reg [16:0] line_38_21;
  reg s_x_last_22;
  reg line_38_v1;
  reg line_38_v2;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;
  wire line_38_en2;

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
  reg [31:0] t_92;
  reg [31:0] crc_want_93;
  reg [31:0] crc_94;
  reg [31:0] block_95;
  reg [5:0] beat_96;
  reg p_packet_97;
  reg p_packet_98;
  reg w_packet_99;
  reg w_packet_100;
  reg x_packet_101;
  reg x_packet_102;
  reg [31:0] bad_block_103;
  reg [15:0] col_group_104;
  reg [15:0] group_105;
  reg [8:0] flags_106;
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

  // hls/awq_gemv/awq_gemv.cpp:195: line_195
  wire line_195_start;
  reg line_195_run;
  reg [8:0] flags_111;
  reg discard_p_112;
  reg discard_w_113;
  reg discard_x_114;
  wire line_195_v0;
  wire line_195_en0;

  // hls/awq_gemv/awq_gemv.cpp:195: line_195_2
  wire line_195_2_start;
  reg line_195_2_run;
  reg [31:0] bad_block_115;
  reg [8:0] flags_116;
  reg discard_p_117;
  reg discard_w_118;
  reg discard_x_119;
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

  // hls/awq_gemv/awq_gemv.cpp:373: line_373
  wire line_373_start;
  reg line_373_run;
  wire line_373_v0;
  wire line_373_en0;
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
  wire m_status_beat_ready;
  reg [8:0] mem_sticky_0;
  reg [31:0] mem_frames_0;
  wire [63:0] mem_x_even_q;
  wire [63:0] mem_x_odd_q;

  // ---- hls/awq_gemv/awq_gemv.cpp:193: line_193, 1 stages
  wire icmp_123 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv.cpp:70
  wire [7:0] and_124 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv.cpp:70
  wire icmp_125 = and_124 != 8'd2;  // awq_gemv.cpp:70
  wire or_126 = icmp_123 | icmp_125;  // awq_gemv.cpp:70
  wire [15:0] add_127 = s_cmd_beat_data[47:32] + 16'd65535;  // awq_gemv.cpp:70
  wire [8:0] limit_128 = s_cmd_beat_data[8] ? 9'd231 : 9'd462;  // awq_gemv.cpp:69
  wire icmp_129 = add_127 >= {7'd0, limit_128};  // awq_gemv.cpp:70
  wire or_130 = or_126 | icmp_129;  // awq_gemv.cpp:70
  wire icmp_131 = s_cmd_beat_data[63:48] == 16'd0;
  wire or_132 = or_130 | icmp_131;  // awq_gemv.cpp:70
  wire icmp_133 = s_cmd_beat_data > 128'h1ffffffffffffffff;  // awq_gemv.cpp:71
  wire c_11_134 = or_132 | icmp_133;  // awq_gemv.cpp:70
  wire [2:0] shl_135 = {s_cmd_beat_data[10], 2'd0};
  wire c_9_136 = shl_135 == 3'd0;  // awq_gemv.cpp:64
  wire [64:0] shl_137 = {s_cmd_beat_data[64], 64'd0};
  wire c_10_138 = shl_137 == 65'd0;  // awq_gemv.cpp:52
  wire line_193_pop_139 = line_193_v0 & line_193_en0;  // awq_gemv.cpp:193
  assign line_193_en0 = ~(line_193_v0 & ((~s_cmd_beat_valid)));
  wire line_193_issue = line_193_run;
  wire line_193_leave = 1'b0;
  assign line_193_v0 = line_193_issue;
  wire line_193_busy = line_193_run;
  always @(posedge ap_clk) begin
    if (line_193_issue & line_193_en0) line_193_run <= 1'b0;
    if (line_193_start) line_193_run <= 1'b1;
    if (rst) begin line_193_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_193_v0 & line_193_en0) line_193_1 <= s_cmd_beat_data[8];
    if (line_193_v0 & line_193_en0) c_2_2 <= s_cmd_beat_data[47:32];
    if (line_193_v0 & line_193_en0) line_193_3 <= s_cmd_beat_data[47:32];
    if (line_193_v0 & line_193_en0) line_193_4 <= s_cmd_beat_data[63:48];
    if (line_193_v0 & line_193_en0) line_193_5 <= s_cmd_beat_data[63:48];
    if (line_193_v0 & line_193_en0) c_1_6 <= s_cmd_beat_data[31:16];
    if (line_193_v0 & line_193_en0) c_0_7 <= s_cmd_beat_data[15:8];
    if (line_193_v0 & line_193_en0) c_9_8 <= c_9_136;
    if (line_193_v0 & line_193_en0) c_10_9 <= c_10_138;
    if (line_193_v0 & line_193_en0) line_193_10 <= s_cmd_beat_data[127:16];
    if (line_193_v0 & line_193_en0) c_11_11 <= c_11_134;
    if (line_193_v0 & line_193_en0) flags_12 <= c_11_134;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:38: line_38, 3 stages
  // stage 0
  wire [31:0] blocks_140 = {16'd0, line_193_3} * {16'd0, line_193_4};  // awq_gemv.cpp:204
  wire [5:0] last_beat_141 = line_193_1 ? 6'd33 : 6'd17;  // awq_gemv.cpp:203
  wire [5:0] add_142 = last_beat_141 + 6'd1;  // awq_gemv.cpp:205
  wire [2:0] select_145 = line_193_1 ? 3'd4 : 3'd3;  // awq_gemv.cpp:202
  wire [15:0] last_group_150 = c_2_2 + 16'd65535;  // awq_gemv.cpp:206
  wire [16:0] add_151 = {1'd0, line_193_5} + 17'd131071;  // awq_gemv.cpp:316
  wire line_38_pop_152 = line_38_v0 & line_38_en0;  // awq_gemv.cpp:38
  // stage 1
  reg [31:0] blocks_140_s1;
  reg [5:0] add_142_s1;
  reg [2:0] select_145_s1;
  always @(posedge ap_clk) if (line_38_en0) begin
    blocks_140_s1 <= blocks_140;
    add_142_s1 <= add_142;
    select_145_s1 <= select_145;
  end
  wire [31:0] beats_143 = $signed(blocks_140_s1) * $signed({26'd0, add_142_s1});  // awq_gemv.cpp:205
  wire [15:0] shl_146 = c_2_2 << select_145_s1;  // awq_gemv.cpp:202
  wire [12:0] shl_147 = {shl_146[12:1], 1'd0};
  wire [13:0] add_148 = {1'd0, shl_147} + 14'd16383;  // awq_gemv.cpp:273
  // stage 2
  reg [31:0] beats_143_s2;
  always @(posedge ap_clk) if (line_38_en1) begin
    beats_143_s2 <= beats_143;
  end
  wire [32:0] add_144 = {1'd0, beats_143_s2} + 33'd8;  // awq_gemv.cpp:240
  wire [32:0] add_149 = {1'd0, beats_143_s2} + 33'h1ffffffff;  // awq_gemv.cpp:280
  assign line_38_en0 = ~(line_38_v0 & ((~s_x_beat_valid))) & line_38_en1;
  assign line_38_en1 = 1'b1 & line_38_en2;
  assign line_38_en2 = 1'b1;
  wire line_38_issue = line_38_run;
  wire line_38_leave = 1'b0;
  assign line_38_v0 = line_38_issue;
  wire line_38_busy = line_38_run | line_38_v1 | line_38_v2;
  always @(posedge ap_clk) begin
    if (line_38_issue & line_38_en0) line_38_run <= 1'b0;
    if (line_38_start) line_38_run <= 1'b1;
    if (line_38_en0) line_38_v1 <= line_38_v0; else if (line_38_en1) line_38_v1 <= 1'b0;
    if (line_38_en1) line_38_v2 <= line_38_v1; else if (line_38_en2) line_38_v2 <= 1'b0;
    if (rst) begin line_38_run <= 1'b0; line_38_v1 <= 1'b0; line_38_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_38_v2 & line_38_en2) line_38_13 <= add_144;
    if (line_38_v0 & line_38_en0) line_38_14 <= s_x_beat_data[4:0];
    if (line_38_v1 & line_38_en1) line_38_15 <= shl_147;
    if (line_38_v1 & line_38_en1) line_38_16 <= add_148;
    if (line_38_v1 & line_38_en1) beats_17 <= beats_143;
    if (line_38_v0 & line_38_en0) line_38_18 <= last_beat_141;
    if (line_38_v2 & line_38_en2) line_38_19 <= add_149;
    if (line_38_v0 & line_38_en0) last_group_20 <= last_group_150;
    if (line_38_v0 & line_38_en0) line_38_21 <= add_151;
    if (line_38_v0 & line_38_en0) s_x_last_22 <= s_x_beat_last;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:240: weights, pipelined loop, II=1, depth 15
  // stage 0
  wire xor_197 = x_packet_101 ^ 1'd1;
  wire icmp_198 = t_92 < {19'd0, line_38_15};  // awq_gemv.cpp:272
  wire and_199 = xor_197 & icmp_198;
  wire [63:0] x_200 = x_packet_101 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] x_201 = x_packet_101 ? 64'd0 : s_x_beat_data[127:64];
  wire icmp_203 = t_92 < beats_17;  // awq_gemv.cpp:278
  wire icmp_223 = line_38_13 > {1'd0, t_92};  // awq_gemv.cpp:240
  wire xor_224 = icmp_223 ^ 1'd1;
  wire [31:0] t_622 = t_92 + 32'd1;  // awq_gemv.cpp:240
  wire is_last_902 = line_38_19 != {1'd0, t_92};  // awq_gemv.cpp:280
  wire x_packet_905 = x_packet_101 | s_x_beat_last;
  wire x_packet_906 = icmp_198 ? x_packet_905 : x_packet_101;
  wire and_907 = icmp_198 & xor_197;
  wire is_last_908 = {{19{line_38_16[13]}}, line_38_16} != {1'd0, t_92};  // awq_gemv.cpp:273
  wire x_packet_1_909 = s_x_beat_last & is_last_908;
  wire x_packet_910 = and_907 ? x_packet_1_909 : x_packet_102;
  wire weights_pop_955 = weights_v0 & weights_en0 & and_199;  // awq_gemv.cpp:38
  wire weights_store_956 = weights_v0 & weights_en0 & icmp_198;  // awq_gemv.cpp:274
  wire weights_store_957 = weights_v0 & weights_en0 & icmp_198;  // awq_gemv.cpp:275
  // stage 1
  reg icmp_203_s1;
  reg is_last_902_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    icmp_203_s1 <= icmp_203;
    is_last_902_s1 <= is_last_902;
  end
  wire icmp_205 = beat_96 == 6'd0;  // awq_gemv.cpp:281
  wire xor_206 = icmp_205 ^ 1'd1;
  wire and_207 = icmp_203_s1 & xor_206;
  wire icmp_208 = $signed(beat_96) < $signed(6'd1);
  wire and_209 = and_207 & icmp_208;
  wire xor_210 = icmp_208 ^ 1'd1;
  wire and_211 = icmp_203_s1 & xor_210;
  wire icmp_212 = beat_96 == 6'd1;
  wire xor_213 = icmp_212 ^ 1'd1;
  wire and_214 = and_211 & xor_213;
  wire or_215 = and_209 | and_214;
  wire slot_first_218 = group_105 == 16'd0;  // awq_gemv.cpp:315
  wire [5:0] add_219 = beat_96 + 6'd55;  // awq_gemv.cpp:315
  wire icmp_220 = add_219 < 6'd3;  // awq_gemv.cpp:315
  wire and_221 = slot_first_218 & icmp_220;
  wire and_225 = xor_206 & icmp_208;
  wire and_226 = xor_210 & xor_213;
  wire or_227 = and_225 | and_226;
  wire and_228 = xor_210 & icmp_212;
  wire and_249 = icmp_203_s1 & or_227;
  wire icmp_250 = beat_96 == 6'd2;  // awq_gemv.cpp:309
  wire icmp_257 = x_word_91[0] == 1'd0;  // awq_gemv.cpp:303
  wire final_beat_501 = beat_96 == line_38_18;  // awq_gemv.cpp:279
  wire and_502 = icmp_203_s1 & final_beat_501;
  wire icmp_557 = beat_96 == 6'd11;  // awq_gemv.cpp:318
  wire slot_last_617 = group_105 == last_group_20;  // awq_gemv.cpp:311
  wire and_618 = slot_last_617 & final_beat_501;
  wire [15:0] add_619 = {1'd0, x_word_91} + 16'd1;  // awq_gemv.cpp:311
  wire [12:0] x_word_620 = and_618 ? 13'd0 : add_619[12:0];  // awq_gemv.cpp:311
  wire [14:0] x_word_621 = and_249 ? {2'd0, x_word_620} : x_word_91;
  wire [5:0] add_886 = beat_96 + 6'd1;  // awq_gemv.cpp:355
  wire [5:0] beat_887 = final_beat_501 ? 6'd0 : add_886;  // awq_gemv.cpp:355
  wire [5:0] beat_888 = icmp_203_s1 ? beat_887 : beat_96;
  wire icmp_895 = beat_96 != 6'd11;
  wire and_917 = icmp_205 & icmp_208;
  wire [15:0] add_939 = group_105 + 16'd1;
  wire [15:0] select_940 = slot_last_617 ? 16'd0 : add_939;  // awq_gemv.cpp:353
  wire [15:0] group_941 = and_502 ? select_940 : group_105;
  wire slot_first_949 = and_502 ? slot_first_218 : slot_first_107;
  wire weights_load_959 = weights_v1 & weights_en1 & or_215;  // awq_gemv.cpp:302
  wire weights_load_960 = weights_v1 & weights_en1 & or_215;  // awq_gemv.cpp:302
  // stage 2
  reg slot_first_107_s2;
  reg icmp_203_s2;
  reg and_221_s2;
  reg or_227_s2;
  reg and_228_s2;
  reg icmp_250_s2;
  reg icmp_257_s2;
  reg and_249_s2;
  reg and_502_s2;
  reg icmp_557_s2;
  reg icmp_205_s2;
  reg icmp_895_s2;
  reg is_last_902_s2;
  reg and_917_s2;
  reg final_beat_501_s2;
  reg slot_last_617_s2;
  always @(posedge ap_clk) if (weights_en1) begin
    slot_first_107_s2 <= slot_first_107;
    icmp_203_s2 <= icmp_203_s1;
    and_221_s2 <= and_221;
    or_227_s2 <= or_227;
    and_228_s2 <= and_228;
    icmp_250_s2 <= icmp_250;
    icmp_257_s2 <= icmp_257;
    and_249_s2 <= and_249;
    and_502_s2 <= and_502;
    icmp_557_s2 <= icmp_557;
    icmp_205_s2 <= icmp_205;
    icmp_895_s2 <= icmp_895;
    is_last_902_s2 <= is_last_902_s1;
    and_917_s2 <= and_917;
    final_beat_501_s2 <= final_beat_501;
    slot_last_617_s2 <= slot_last_617;
  end
  wire icmp_153 = slots_83 == 4'd0;  // awq_gemv.cpp:242
  wire xor_154 = icmp_153 ^ 1'd1;
  wire [1:0] shl_155 = {slots_83[1], 1'd0};
  wire icmp_156 = shl_155 == 2'd0;
  wire and_157 = slot_last_108 & icmp_156;
  wire icmp_158 = slots_83[0] != 1'd0;
  wire and_159 = and_157 & icmp_158;
  wire and_160 = xor_154 & and_159;
  wire icmp_195 = slots_83 == 4'd1;  // awq_gemv.cpp:251
  wire out_20_196 = slot_end_109 & icmp_195;  // awq_gemv.cpp:251
  wire xor_202 = w_packet_99 ^ 1'd1;
  wire and_204 = xor_202 & icmp_203_s2;
  wire or_229 = or_227_s2 | and_228_s2;
  wire xor_230 = or_229 ^ 1'd1;
  wire and_231 = icmp_203_s2 & xor_230;
  wire [127:0] w_232 = w_packet_99 ? 128'd0 : s_w_beat_data;  // awq_gemv.cpp:280
  wire [3:0] zero_3_233 = and_231 ? w_232[23:20] : zero_3_23;
  wire [3:0] zero_2_234 = and_231 ? w_232[7:4] : zero_2_24;
  wire [3:0] zero_1_235 = and_231 ? w_232[19:16] : zero_1_25;
  wire [3:0] zero_0_236 = and_231 ? w_232[3:0] : zero_0_26;
  wire xor_237 = and_228_s2 ^ 1'd1;
  wire or_238 = or_227_s2 | xor_237;
  wire xor_239 = or_238 ^ 1'd1;
  wire and_240 = icmp_203_s2 & xor_239;
  wire [14:0] scale_7_241 = and_240 ? w_232[126:112] : scale_7_27;
  wire [14:0] scale_6_242 = and_240 ? w_232[110:96] : scale_6_28;
  wire [14:0] scale_5_243 = and_240 ? w_232[94:80] : scale_5_29;
  wire [14:0] scale_4_244 = and_240 ? w_232[78:64] : scale_4_30;
  wire [14:0] scale_3_245 = and_240 ? w_232[62:48] : scale_3_31;
  wire [14:0] scale_2_246 = and_240 ? w_232[46:32] : scale_2_32;
  wire [14:0] scale_1_247 = and_240 ? w_232[30:16] : scale_1_33;
  wire [14:0] scale_0_248 = and_240 ? w_232[14:0] : scale_0_34;
  wire [4:0] sub_252 = {1'd0, w_232[79:76]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_253 = {sub_252, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_254 = {1'd0, w_232[95:92]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_255 = {sub_254, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_256 = {{21{shl_253[31]}}, shl_253[31:27]} + shl_255[31:6];  // awq_gemv.cpp:79
  wire [63:0] x_258 = icmp_257_s2 ? mem_x_even_q : mem_x_odd_q;  // awq_gemv.cpp:303
  wire [4:0] sub_266 = {1'd0, w_232[15:12]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_267 = {sub_266, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_268 = {1'd0, w_232[31:28]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_269 = {sub_268, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_270 = {{21{shl_267[31]}}, shl_267[31:27]} + shl_269[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_278 = {1'd0, w_232[47:44]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_279 = {sub_278, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_280 = {1'd0, w_232[63:60]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_281 = {sub_280, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_282 = {{21{shl_279[31]}}, shl_279[31:27]} + shl_281[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_292 = {1'd0, w_232[111:108]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_293 = {sub_292, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_294 = {1'd0, w_232[127:124]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [4:0] sub_319 = {1'd0, w_232[75:72]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_320 = {sub_319, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_321 = {1'd0, w_232[91:88]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_322 = {sub_321, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_323 = {{21{shl_320[31]}}, shl_320[31:27]} + shl_322[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_330 = {1'd0, w_232[11:8]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_331 = {sub_330, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_332 = {1'd0, w_232[27:24]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_333 = {sub_332, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_334 = {{21{shl_331[31]}}, shl_331[31:27]} + shl_333[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_341 = {1'd0, w_232[43:40]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_342 = {sub_341, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_343 = {1'd0, w_232[59:56]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_344 = {sub_343, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_345 = {{21{shl_342[31]}}, shl_342[31:27]} + shl_344[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_354 = {1'd0, w_232[107:104]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_355 = {sub_354, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_356 = {1'd0, w_232[123:120]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [4:0] sub_380 = {1'd0, w_232[71:68]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_381 = {sub_380, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_382 = {1'd0, w_232[87:84]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_383 = {sub_382, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_384 = {{21{shl_381[31]}}, shl_381[31:27]} + shl_383[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_391 = {1'd0, w_232[7:4]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_392 = {sub_391, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_393 = {1'd0, w_232[23:20]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_394 = {sub_393, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_395 = {{21{shl_392[31]}}, shl_392[31:27]} + shl_394[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_402 = {1'd0, w_232[39:36]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_403 = {sub_402, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_404 = {1'd0, w_232[55:52]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_405 = {sub_404, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_406 = {{21{shl_403[31]}}, shl_403[31:27]} + shl_405[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_415 = {1'd0, w_232[103:100]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_416 = {sub_415, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_417 = {1'd0, w_232[119:116]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [4:0] sub_441 = {1'd0, w_232[67:64]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_442 = {sub_441, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_443 = {1'd0, w_232[83:80]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_444 = {sub_443, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_445 = {{21{shl_442[31]}}, shl_442[31:27]} + shl_444[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_452 = {1'd0, w_232[3:0]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_453 = {sub_452, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_454 = {1'd0, w_232[19:16]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_455 = {sub_454, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_456 = {{21{shl_453[31]}}, shl_453[31:27]} + shl_455[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_463 = {1'd0, w_232[35:32]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_464 = {sub_463, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_465 = {1'd0, w_232[51:48]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_466 = {sub_465, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_467 = {{21{shl_464[31]}}, shl_464[31:27]} + shl_466[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_476 = {1'd0, w_232[99:96]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_477 = {sub_476, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_478 = {1'd0, w_232[115:112]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [14:0] scale_7_503 = or_238 ? scale_7_27 : w_232[126:112];
  wire [14:0] slot_scale_7_504 = and_502_s2 ? scale_7_503 : slot_scale_7_43;
  wire [14:0] scale_6_505 = or_238 ? scale_6_28 : w_232[110:96];
  wire [14:0] slot_scale_6_506 = icmp_153 ? slot_scale_6_44 : slot_scale_7_43;
  wire [14:0] slot_scale_6_507 = and_502_s2 ? scale_6_505 : slot_scale_6_506;
  wire [14:0] scale_5_508 = or_238 ? scale_5_29 : w_232[94:80];
  wire [14:0] slot_scale_5_509 = icmp_153 ? slot_scale_5_45 : slot_scale_6_44;
  wire [14:0] slot_scale_5_510 = and_502_s2 ? scale_5_508 : slot_scale_5_509;
  wire [14:0] scale_4_511 = or_238 ? scale_4_30 : w_232[78:64];
  wire [14:0] slot_scale_4_512 = icmp_153 ? slot_scale_4_46 : slot_scale_5_45;
  wire [14:0] slot_scale_4_513 = and_502_s2 ? scale_4_511 : slot_scale_4_512;
  wire [14:0] scale_3_514 = or_238 ? scale_3_31 : w_232[62:48];
  wire [14:0] slot_scale_3_515 = icmp_153 ? slot_scale_3_47 : slot_scale_4_46;
  wire [14:0] slot_scale_3_516 = and_502_s2 ? scale_3_514 : slot_scale_3_515;
  wire [14:0] scale_2_517 = or_238 ? scale_2_32 : w_232[46:32];
  wire [14:0] slot_scale_2_518 = icmp_153 ? slot_scale_2_48 : slot_scale_3_47;
  wire [14:0] slot_scale_2_519 = and_502_s2 ? scale_2_517 : slot_scale_2_518;
  wire [14:0] scale_1_520 = or_238 ? scale_1_33 : w_232[30:16];
  wire [14:0] slot_scale_1_521 = icmp_153 ? slot_scale_1_49 : slot_scale_2_48;
  wire [14:0] slot_scale_1_522 = and_502_s2 ? scale_1_520 : slot_scale_1_521;
  wire [14:0] scale_0_523 = or_238 ? scale_0_34 : w_232[14:0];
  wire [14:0] slot_scale_0_524 = icmp_153 ? slot_scale_0_50 : slot_scale_1_49;
  wire [14:0] slot_scale_0_525 = and_502_s2 ? scale_0_523 : slot_scale_0_524;
  wire xor_564 = slot_last_108 ^ 1'd1;
  wire or_565 = icmp_153 | xor_564;
  wire [3:0] add_607 = slots_83 + 4'd15;  // awq_gemv.cpp:269
  wire [3:0] slots_608 = icmp_153 ? slots_83 : add_607;
  wire [3:0] slots_609 = and_502_s2 ? 4'd8 : slots_608;
  wire [3:0] zero_4_613 = and_231 ? w_232[11:8] : zero_4_87;
  wire [3:0] zero_5_614 = and_231 ? w_232[27:24] : zero_5_88;
  wire [3:0] zero_6_615 = and_231 ? w_232[15:12] : zero_6_89;
  wire [3:0] zero_7_616 = and_231 ? w_232[31:28] : zero_7_90;
  wire [31:0] crc_want_623 = and_231 ? w_232[63:32] : crc_want_93;
  wire [127:0] shl_624 = {w_232[127:64], 64'd0};
  wire [63:0] shl_625 = {w_232[31:0], 32'd0};
  wire [127:0] or_626 = shl_624 | {64'd0, shl_625};  // awq_gemv.cpp:147
  wire [127:0] or_627 = or_626 | 128'h9226f562;  // awq_gemv.cpp:147
  wire [127:0] ref_628 = icmp_205_s2 ? or_627 : w_232;  // awq_gemv.cpp:281
  wire [122:0] and_629 = ref_628[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv.cpp:131
  wire parity_630 = ^and_629;
  wire [123:0] and_631 = ref_628[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv.cpp:131
  wire parity_632 = ^and_631;
  wire [1:0] shl_633 = {parity_632, 1'd0};
  wire [1:0] or_634 = {1'd0, parity_630} | shl_633;
  wire [124:0] and_635 = ref_628[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv.cpp:131
  wire parity_636 = ^and_635;
  wire [2:0] shl_637 = {parity_636, 2'd0};
  wire [2:0] or_638 = {1'd0, or_634} | shl_637;
  wire [125:0] and_639 = ref_628[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv.cpp:131
  wire parity_640 = ^and_639;
  wire [3:0] shl_641 = {parity_640, 3'd0};
  wire [3:0] or_642 = {1'd0, or_638} | shl_641;
  wire [126:0] and_643 = ref_628[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv.cpp:131
  wire parity_644 = ^and_643;
  wire [4:0] shl_645 = {parity_644, 4'd0};
  wire [4:0] or_646 = {1'd0, or_642} | shl_645;
  wire [127:0] and_647 = ref_628 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv.cpp:131
  wire parity_648 = ^and_647;
  wire [5:0] shl_649 = {parity_648, 5'd0};
  wire [5:0] or_650 = {1'd0, or_646} | shl_649;
  wire [125:0] and_651 = ref_628[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv.cpp:131
  wire parity_652 = ^and_651;
  wire [6:0] shl_653 = {parity_652, 6'd0};
  wire [6:0] or_654 = {1'd0, or_650} | shl_653;
  wire [126:0] and_655 = ref_628[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv.cpp:131
  wire parity_656 = ^and_655;
  wire [7:0] shl_657 = {parity_656, 7'd0};
  wire [7:0] or_658 = {1'd0, or_654} | shl_657;
  wire [127:0] and_659 = ref_628 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv.cpp:131
  wire parity_660 = ^and_659;
  wire [8:0] shl_661 = {parity_660, 8'd0};
  wire [8:0] or_662 = {1'd0, or_658} | shl_661;
  wire [127:0] and_663 = ref_628 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv.cpp:131
  wire parity_664 = ^and_663;
  wire [9:0] shl_665 = {parity_664, 9'd0};
  wire [9:0] or_666 = {1'd0, or_662} | shl_665;
  wire [122:0] and_667 = ref_628[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv.cpp:131
  wire parity_668 = ^and_667;
  wire [10:0] shl_669 = {parity_668, 10'd0};
  wire [10:0] or_670 = {1'd0, or_666} | shl_669;
  wire [123:0] and_671 = ref_628[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv.cpp:131
  wire parity_672 = ^and_671;
  wire [11:0] shl_673 = {parity_672, 11'd0};
  wire [11:0] or_674 = {1'd0, or_670} | shl_673;
  wire [124:0] and_675 = ref_628[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv.cpp:131
  wire parity_676 = ^and_675;
  wire [12:0] shl_677 = {parity_676, 12'd0};
  wire [12:0] or_678 = {1'd0, or_674} | shl_677;
  wire [125:0] and_679 = ref_628[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv.cpp:131
  wire parity_680 = ^and_679;
  wire [13:0] shl_681 = {parity_680, 13'd0};
  wire [13:0] or_682 = {1'd0, or_678} | shl_681;
  wire [126:0] and_683 = ref_628[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv.cpp:131
  wire parity_684 = ^and_683;
  wire [14:0] shl_685 = {parity_684, 14'd0};
  wire [14:0] or_686 = {1'd0, or_682} | shl_685;
  wire [127:0] and_687 = ref_628 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv.cpp:131
  wire parity_688 = ^and_687;
  wire [15:0] shl_689 = {parity_688, 15'd0};
  wire [15:0] or_690 = {1'd0, or_686} | shl_689;
  wire [124:0] and_691 = ref_628[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv.cpp:131
  wire parity_692 = ^and_691;
  wire [16:0] shl_693 = {parity_692, 16'd0};
  wire [16:0] or_694 = {1'd0, or_690} | shl_693;
  wire [125:0] and_695 = ref_628[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv.cpp:131
  wire parity_696 = ^and_695;
  wire [17:0] shl_697 = {parity_696, 17'd0};
  wire [17:0] or_698 = {1'd0, or_694} | shl_697;
  wire [126:0] and_699 = ref_628[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv.cpp:131
  wire parity_700 = ^and_699;
  wire [18:0] shl_701 = {parity_700, 18'd0};
  wire [18:0] or_702 = {1'd0, or_698} | shl_701;
  wire [127:0] and_703 = ref_628 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv.cpp:131
  wire parity_704 = ^and_703;
  wire [19:0] shl_705 = {parity_704, 19'd0};
  wire [19:0] or_706 = {1'd0, or_702} | shl_705;
  wire [127:0] and_707 = ref_628 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv.cpp:131
  wire parity_708 = ^and_707;
  wire [20:0] shl_709 = {parity_708, 20'd0};
  wire [20:0] or_710 = {1'd0, or_706} | shl_709;
  wire [127:0] and_711 = ref_628 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv.cpp:131
  wire parity_712 = ^and_711;
  wire [21:0] shl_713 = {parity_712, 21'd0};
  wire [21:0] or_714 = {1'd0, or_710} | shl_713;
  wire [126:0] and_715 = ref_628[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv.cpp:131
  wire parity_716 = ^and_715;
  wire [22:0] shl_717 = {parity_716, 22'd0};
  wire [22:0] or_718 = {1'd0, or_714} | shl_717;
  wire [127:0] and_719 = ref_628 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv.cpp:131
  wire parity_720 = ^and_719;
  wire [23:0] shl_721 = {parity_720, 23'd0};
  wire [23:0] or_722 = {1'd0, or_718} | shl_721;
  wire [127:0] and_723 = ref_628 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv.cpp:131
  wire parity_724 = ^and_723;
  wire [24:0] shl_725 = {parity_724, 24'd0};
  wire [24:0] or_726 = {1'd0, or_722} | shl_725;
  wire [126:0] and_727 = ref_628[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv.cpp:131
  wire parity_728 = ^and_727;
  wire [25:0] shl_729 = {parity_728, 25'd0};
  wire [25:0] or_730 = {1'd0, or_726} | shl_729;
  wire [127:0] and_731 = ref_628 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv.cpp:131
  wire parity_732 = ^and_731;
  wire [26:0] shl_733 = {parity_732, 26'd0};
  wire [26:0] or_734 = {1'd0, or_730} | shl_733;
  wire [127:0] and_735 = ref_628 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv.cpp:131
  wire parity_736 = ^and_735;
  wire [27:0] shl_737 = {parity_736, 27'd0};
  wire [27:0] or_738 = {1'd0, or_734} | shl_737;
  wire [126:0] and_739 = ref_628[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv.cpp:131
  wire parity_740 = ^and_739;
  wire [28:0] shl_741 = {parity_740, 28'd0};
  wire [28:0] or_742 = {1'd0, or_738} | shl_741;
  wire [127:0] and_743 = ref_628 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv.cpp:131
  wire parity_744 = ^and_743;
  wire [29:0] shl_745 = {parity_744, 29'd0};
  wire [29:0] or_746 = {1'd0, or_742} | shl_745;
  wire [127:0] and_747 = ref_628 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv.cpp:131
  wire parity_748 = ^and_747;
  wire [30:0] shl_749 = {parity_748, 30'd0};
  wire [30:0] or_750 = {1'd0, or_746} | shl_749;
  wire [127:0] and_751 = ref_628 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv.cpp:131
  wire parity_752 = ^and_751;
  wire [31:0] shl_753 = {parity_752, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_754 = {1'd0, or_750} | shl_753;  // awq_gemv.cpp:131
  wire [31:0] block_884 = block_95 + 32'd1;  // awq_gemv.cpp:351
  wire [31:0] block_885 = and_502_s2 ? block_884 : block_95;
  wire icmp_894 = line_38_21 != {1'd0, col_group_104};  // awq_gemv.cpp:316
  wire is_last_896 = icmp_894 | icmp_895_s2;
  wire w_packet_899 = w_packet_99 | s_w_beat_last;
  wire w_packet_900 = icmp_203_s2 ? w_packet_899 : w_packet_99;
  wire and_901 = icmp_203_s2 & xor_202;
  wire w_packet_1_903 = s_w_beat_last & is_last_902_s2;
  wire w_packet_904 = and_901 ? w_packet_1_903 : w_packet_100;
  wire w_packet_911 = w_packet_99 ? w_packet_100 : w_packet_1_903;
  wire or_912 = c_9_8 | w_packet_911;
  wire xor_913 = or_912 ^ 1'd1;  // awq_gemv.cpp:336
  wire [31:0] crc_want_914 = or_229 ? crc_want_93 : w_232[63:32];
  wire icmp_918 = block_95 != w_232[95:64];  // awq_gemv.cpp:291
  wire icmp_919 = c_1_6 != w_232[111:96];
  wire or_920 = icmp_918 | icmp_919;  // awq_gemv.cpp:291
  wire [119:0] shl_921 = {w_232[119:112], 112'd0};
  wire icmp_922 = shl_921 != 120'h10000000000000000000000000000;
  wire icmp_927 = c_0_7 != w_232[127:120];  // awq_gemv.cpp:294
  wire [15:0] col_group_937 = col_group_104 + {15'd0, slot_last_617_s2};  // awq_gemv.cpp:352
  wire [15:0] col_group_938 = and_502_s2 ? col_group_937 : col_group_104;
  wire slot_last_950 = and_502_s2 ? slot_last_617_s2 : slot_last_108;
  wire slot_end_951 = line_38_21 == {1'd0, col_group_104};  // awq_gemv.cpp:349
  wire slot_end_952 = and_502_s2 ? slot_end_951 : slot_end_109;
  wire weights_pop_958 = weights_v2 & weights_en2 & and_204;  // awq_gemv.cpp:38
  // stage 3
  reg slot_first_107_s3;
  reg [14:0] slot_scale_0_50_s3;
  reg icmp_203_s3;
  reg and_221_s3;
  reg icmp_250_s3;
  reg [25:0] packed_256_s3;
  reg [15:0] sext_260_s3;
  reg [25:0] packed_270_s3;
  reg [15:0] sext_272_s3;
  reg [25:0] packed_282_s3;
  reg [15:0] sext_284_s3;
  reg [4:0] sub_294_s3;
  reg [4:0] ashr_297_s3;
  reg [15:0] trunc_299_s3;
  reg and_249_s3;
  reg [25:0] packed_323_s3;
  reg [25:0] packed_334_s3;
  reg [25:0] packed_345_s3;
  reg [4:0] sub_356_s3;
  reg [4:0] ashr_359_s3;
  reg [25:0] packed_384_s3;
  reg [25:0] packed_395_s3;
  reg [25:0] packed_406_s3;
  reg [4:0] sub_417_s3;
  reg [4:0] ashr_420_s3;
  reg [25:0] packed_445_s3;
  reg [25:0] packed_456_s3;
  reg [25:0] packed_467_s3;
  reg [4:0] sub_478_s3;
  reg [4:0] ashr_481_s3;
  reg or_227_s3;
  reg and_502_s3;
  reg icmp_153_s3;
  reg icmp_557_s3;
  reg or_565_s3;
  reg icmp_205_s3;
  reg [31:0] or_754_s3;
  reg is_last_896_s3;
  reg [31:0] crc_want_914_s3;
  reg or_920_s3;
  reg icmp_922_s3;
  reg and_917_s3;
  reg icmp_927_s3;
  reg or_229_s3;
  reg xor_913_s3;
  reg final_beat_501_s3;
  reg [31:0] block_95_s3;
  reg and_231_s3;
  reg and_160_s3;
  reg out_20_196_s3;
  always @(posedge ap_clk) if (weights_en2) begin
    slot_first_107_s3 <= slot_first_107_s2;
    slot_scale_0_50_s3 <= slot_scale_0_50;
    icmp_203_s3 <= icmp_203_s2;
    and_221_s3 <= and_221_s2;
    icmp_250_s3 <= icmp_250_s2;
    packed_256_s3 <= packed_256;
    sext_260_s3 <= x_258[47:32];
    packed_270_s3 <= packed_270;
    sext_272_s3 <= x_258[15:0];
    packed_282_s3 <= packed_282;
    sext_284_s3 <= x_258[31:16];
    sub_294_s3 <= sub_294;
    ashr_297_s3 <= shl_293[31:27];
    trunc_299_s3 <= x_258[63:48];
    and_249_s3 <= and_249_s2;
    packed_323_s3 <= packed_323;
    packed_334_s3 <= packed_334;
    packed_345_s3 <= packed_345;
    sub_356_s3 <= sub_356;
    ashr_359_s3 <= shl_355[31:27];
    packed_384_s3 <= packed_384;
    packed_395_s3 <= packed_395;
    packed_406_s3 <= packed_406;
    sub_417_s3 <= sub_417;
    ashr_420_s3 <= shl_416[31:27];
    packed_445_s3 <= packed_445;
    packed_456_s3 <= packed_456;
    packed_467_s3 <= packed_467;
    sub_478_s3 <= sub_478;
    ashr_481_s3 <= shl_477[31:27];
    or_227_s3 <= or_227_s2;
    and_502_s3 <= and_502_s2;
    icmp_153_s3 <= icmp_153;
    icmp_557_s3 <= icmp_557_s2;
    or_565_s3 <= or_565;
    icmp_205_s3 <= icmp_205_s2;
    or_754_s3 <= or_754;
    is_last_896_s3 <= is_last_896;
    crc_want_914_s3 <= crc_want_914;
    or_920_s3 <= or_920;
    icmp_922_s3 <= icmp_922;
    and_917_s3 <= and_917_s2;
    icmp_927_s3 <= icmp_927;
    or_229_s3 <= or_229;
    xor_913_s3 <= xor_913;
    final_beat_501_s3 <= final_beat_501_s2;
    block_95_s3 <= block_95;
    and_231_s3 <= and_231;
    and_160_s3 <= and_160;
    out_20_196_s3 <= out_20_196;
  end
  wire [40:0] product_259 = $signed({{15{packed_256_s3[25]}}, packed_256_s3}) * $signed({{25{sext_260_s3[15]}}, sext_260_s3});  // awq_gemv.cpp:80
  wire [40:0] product_271 = $signed({{15{packed_270_s3[25]}}, packed_270_s3}) * $signed({{25{sext_272_s3[15]}}, sext_272_s3});  // awq_gemv.cpp:80
  wire [40:0] product_283 = $signed({{15{packed_282_s3[25]}}, packed_282_s3}) * $signed({{25{sext_284_s3[15]}}, sext_284_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_295 = {sub_294_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_296 = {{21{ashr_297_s3[4]}}, ashr_297_s3} + shl_295[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_324 = $signed({{15{packed_323_s3[25]}}, packed_323_s3}) * $signed({{25{sext_260_s3[15]}}, sext_260_s3});  // awq_gemv.cpp:80
  wire [40:0] product_335 = $signed({{15{packed_334_s3[25]}}, packed_334_s3}) * $signed({{25{sext_272_s3[15]}}, sext_272_s3});  // awq_gemv.cpp:80
  wire [40:0] product_346 = $signed({{15{packed_345_s3[25]}}, packed_345_s3}) * $signed({{25{sext_284_s3[15]}}, sext_284_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_357 = {sub_356_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_358 = {{21{ashr_359_s3[4]}}, ashr_359_s3} + shl_357[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_385 = $signed({{15{packed_384_s3[25]}}, packed_384_s3}) * $signed({{25{sext_260_s3[15]}}, sext_260_s3});  // awq_gemv.cpp:80
  wire [40:0] product_396 = $signed({{15{packed_395_s3[25]}}, packed_395_s3}) * $signed({{25{sext_272_s3[15]}}, sext_272_s3});  // awq_gemv.cpp:80
  wire [40:0] product_407 = $signed({{15{packed_406_s3[25]}}, packed_406_s3}) * $signed({{25{sext_284_s3[15]}}, sext_284_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_418 = {sub_417_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_419 = {{21{ashr_420_s3[4]}}, ashr_420_s3} + shl_418[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_446 = $signed({{15{packed_445_s3[25]}}, packed_445_s3}) * $signed({{25{sext_260_s3[15]}}, sext_260_s3});  // awq_gemv.cpp:80
  wire [40:0] product_457 = $signed({{15{packed_456_s3[25]}}, packed_456_s3}) * $signed({{25{sext_272_s3[15]}}, sext_272_s3});  // awq_gemv.cpp:80
  wire [40:0] product_468 = $signed({{15{packed_467_s3[25]}}, packed_467_s3}) * $signed({{25{sext_284_s3[15]}}, sext_284_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_479 = {sub_478_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_480 = {{21{ashr_481_s3[4]}}, ashr_481_s3} + shl_479[31:6];  // awq_gemv.cpp:79
  wire [31:0] select_755 = icmp_205_s3 ? 32'd0 : crc_94;  // awq_gemv.cpp:281
  wire [31:0] and_756 = select_755 & 32'heb46de2f;  // awq_gemv.cpp:131
  wire parity_757 = ^and_756;
  wire [31:0] and_758 = select_755 & 32'hd68dbc5e;  // awq_gemv.cpp:131
  wire parity_759 = ^and_758;
  wire [1:0] shl_760 = {parity_759, 1'd0};
  wire [1:0] or_761 = {1'd0, parity_757} | shl_760;
  wire [31:0] and_762 = select_755 & 32'had1b78bc;  // awq_gemv.cpp:131
  wire parity_763 = ^and_762;
  wire [2:0] shl_764 = {parity_763, 2'd0};
  wire [2:0] or_765 = {1'd0, or_761} | shl_764;
  wire [30:0] and_766 = select_755[30:0] & 31'h5a36f178;  // awq_gemv.cpp:131
  wire parity_767 = ^and_766;
  wire [3:0] shl_768 = {parity_767, 3'd0};
  wire [3:0] or_769 = {1'd0, or_765} | shl_768;
  wire [31:0] and_770 = select_755 & 32'hb46de2f1;  // awq_gemv.cpp:131
  wire parity_771 = ^and_770;
  wire [4:0] shl_772 = {parity_771, 4'd0};
  wire [4:0] or_773 = {1'd0, or_769} | shl_772;
  wire [30:0] and_774 = select_755[30:0] & 31'h68dbc5e2;  // awq_gemv.cpp:131
  wire parity_775 = ^and_774;
  wire [5:0] shl_776 = {parity_775, 5'd0};
  wire [5:0] or_777 = {1'd0, or_773} | shl_776;
  wire [29:0] and_778 = select_755[29:0] & 30'h3af155ea;  // awq_gemv.cpp:131
  wire parity_779 = ^and_778;
  wire [6:0] shl_780 = {parity_779, 6'd0};
  wire [6:0] or_781 = {1'd0, or_777} | shl_780;
  wire [30:0] and_782 = select_755[30:0] & 31'h75e2abd5;  // awq_gemv.cpp:131
  wire parity_783 = ^and_782;
  wire [7:0] shl_784 = {parity_783, 7'd0};
  wire [7:0] or_785 = {1'd0, or_781} | shl_784;
  wire [31:0] and_786 = select_755 & 32'hebc557ab;  // awq_gemv.cpp:131
  wire parity_787 = ^and_786;
  wire [8:0] shl_788 = {parity_787, 8'd0};
  wire [8:0] or_789 = {1'd0, or_785} | shl_788;
  wire [29:0] and_790 = select_755[29:0] & 30'h3ccc7178;  // awq_gemv.cpp:131
  wire parity_791 = ^and_790;
  wire [9:0] shl_792 = {parity_791, 9'd0};
  wire [9:0] or_793 = {1'd0, or_789} | shl_792;
  wire [31:0] and_794 = select_755 & 32'h92de3cde;  // awq_gemv.cpp:131
  wire parity_795 = ^and_794;
  wire [10:0] shl_796 = {parity_795, 10'd0};
  wire [10:0] or_797 = {1'd0, or_793} | shl_796;
  wire [29:0] and_798 = select_755[29:0] & 30'h25bc79bc;  // awq_gemv.cpp:131
  wire parity_799 = ^and_798;
  wire [11:0] shl_800 = {parity_799, 11'd0};
  wire [11:0] or_801 = {1'd0, or_797} | shl_800;
  wire [30:0] and_802 = select_755[30:0] & 31'h4b78f379;  // awq_gemv.cpp:131
  wire parity_803 = ^and_802;
  wire [12:0] shl_804 = {parity_803, 12'd0};
  wire [12:0] or_805 = {1'd0, or_801} | shl_804;
  wire [31:0] and_806 = select_755 & 32'h96f1e6f2;  // awq_gemv.cpp:131
  wire parity_807 = ^and_806;
  wire [13:0] shl_808 = {parity_807, 13'd0};
  wire [13:0] or_809 = {1'd0, or_805} | shl_808;
  wire [29:0] and_810 = select_755[29:0] & 30'h2de3cde4;  // awq_gemv.cpp:131
  wire parity_811 = ^and_810;
  wire [14:0] shl_812 = {parity_811, 14'd0};
  wire [14:0] or_813 = {1'd0, or_809} | shl_812;
  wire [30:0] and_814 = select_755[30:0] & 31'h5bc79bc9;  // awq_gemv.cpp:131
  wire parity_815 = ^and_814;
  wire [15:0] shl_816 = {parity_815, 15'd0};
  wire [15:0] or_817 = {1'd0, or_813} | shl_816;
  wire [30:0] and_818 = select_755[30:0] & 31'h5cc9e9bc;  // awq_gemv.cpp:131
  wire parity_819 = ^and_818;
  wire [16:0] shl_820 = {parity_819, 16'd0};
  wire [16:0] or_821 = {1'd0, or_817} | shl_820;
  wire [31:0] and_822 = select_755 & 32'hb993d378;  // awq_gemv.cpp:131
  wire parity_823 = ^and_822;
  wire [17:0] shl_824 = {parity_823, 17'd0};
  wire [17:0] or_825 = {1'd0, or_821} | shl_824;
  wire [30:0] and_826 = select_755[30:0] & 31'h7327a6f0;  // awq_gemv.cpp:131
  wire parity_827 = ^and_826;
  wire [18:0] shl_828 = {parity_827, 18'd0};
  wire [18:0] or_829 = {1'd0, or_825} | shl_828;
  wire [31:0] and_830 = select_755 & 32'he64f4de1;  // awq_gemv.cpp:131
  wire parity_831 = ^and_830;
  wire [19:0] shl_832 = {parity_831, 19'd0};
  wire [19:0] or_833 = {1'd0, or_829} | shl_832;
  wire [29:0] and_834 = select_755[29:0] & 30'h27d845ec;  // awq_gemv.cpp:131
  wire parity_835 = ^and_834;
  wire [20:0] shl_836 = {parity_835, 20'd0};
  wire [20:0] or_837 = {1'd0, or_833} | shl_836;
  wire [31:0] and_838 = select_755 & 32'ha4f655f7;  // awq_gemv.cpp:131
  wire parity_839 = ^and_838;
  wire [21:0] shl_840 = {parity_839, 21'd0};
  wire [21:0] or_841 = {1'd0, or_837} | shl_840;
  wire [31:0] and_842 = select_755 & 32'ha2aa75c1;  // awq_gemv.cpp:131
  wire parity_843 = ^and_842;
  wire [22:0] shl_844 = {parity_843, 22'd0};
  wire [22:0] or_845 = {1'd0, or_841} | shl_844;
  wire [30:0] and_846 = select_755[30:0] & 31'h4554eb82;  // awq_gemv.cpp:131
  wire parity_847 = ^and_846;
  wire [23:0] shl_848 = {parity_847, 23'd0};
  wire [23:0] or_849 = {1'd0, or_845} | shl_848;
  wire [30:0] and_850 = select_755[30:0] & 31'h61ef092a;  // awq_gemv.cpp:131
  wire parity_851 = ^and_850;
  wire [24:0] shl_852 = {parity_851, 24'd0};
  wire [24:0] or_853 = {1'd0, or_849} | shl_852;
  wire [29:0] and_854 = select_755[29:0] & 30'h2898cc7b;  // awq_gemv.cpp:131
  wire parity_855 = ^and_854;
  wire [25:0] shl_856 = {parity_855, 25'd0};
  wire [25:0] or_857 = {1'd0, or_853} | shl_856;
  wire [30:0] and_858 = select_755[30:0] & 31'h513198f7;  // awq_gemv.cpp:131
  wire parity_859 = ^and_858;
  wire [26:0] shl_860 = {parity_859, 26'd0};
  wire [26:0] or_861 = {1'd0, or_857} | shl_860;
  wire [30:0] and_862 = select_755[30:0] & 31'h4925efc1;  // awq_gemv.cpp:131
  wire parity_863 = ^and_862;
  wire [27:0] shl_864 = {parity_863, 27'd0};
  wire [27:0] or_865 = {1'd0, or_861} | shl_864;
  wire [30:0] and_866 = select_755[30:0] & 31'h790d01ac;  // awq_gemv.cpp:131
  wire parity_867 = ^and_866;
  wire [28:0] shl_868 = {parity_867, 28'd0};
  wire [28:0] or_869 = {1'd0, or_865} | shl_868;
  wire [31:0] and_870 = select_755 & 32'hf21a0359;  // awq_gemv.cpp:131
  wire parity_871 = ^and_870;
  wire [29:0] shl_872 = {parity_871, 29'd0};
  wire [29:0] or_873 = {1'd0, or_869} | shl_872;
  wire [27:0] and_874 = select_755[27:0] & 28'hf72d89c;  // awq_gemv.cpp:131
  wire parity_875 = ^and_874;
  wire [30:0] shl_876 = {parity_875, 30'd0};
  wire [30:0] or_877 = {1'd0, or_873} | shl_876;
  wire [31:0] and_878 = select_755 & 32'hf5a36f17;  // awq_gemv.cpp:131
  wire parity_879 = ^and_878;
  wire [31:0] shl_880 = {parity_879, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_881 = {1'd0, or_877} | shl_880;  // awq_gemv.cpp:131
  wire [31:0] crc_882 = or_754_s3 ^ or_881;  // awq_gemv.cpp:139
  wire [31:0] crc_883 = icmp_203_s3 ? crc_882 : crc_94;
  wire [31:0] xor_915 = crc_882 ^ crc_want_914_s3;  // awq_gemv.cpp:335
  wire or_923 = or_920_s3 | icmp_922_s3;  // awq_gemv.cpp:291
  wire xor_924 = or_923 ^ 1'd1;
  wire and_925 = and_917_s3 & xor_924;
  wire xor_926 = and_925 ^ 1'd1;
  wire or_928 = xor_926 | icmp_927_s3;
  wire header_bad_929 = or_229_s3 ? header_bad_110 : or_928;
  wire header_bad_953 = and_231_s3 ? or_928 : header_bad_110;
  // stage 4
  reg slot_first_107_s4;
  reg [14:0] slot_scale_0_50_s4;
  reg icmp_203_s4;
  reg and_221_s4;
  reg icmp_250_s4;
  reg [40:0] product_259_s4;
  reg [40:0] product_271_s4;
  reg [40:0] product_283_s4;
  reg [25:0] packed_296_s4;
  reg [15:0] trunc_299_s4;
  reg and_249_s4;
  reg [40:0] product_324_s4;
  reg [40:0] product_335_s4;
  reg [40:0] product_346_s4;
  reg [25:0] packed_358_s4;
  reg [40:0] product_385_s4;
  reg [40:0] product_396_s4;
  reg [40:0] product_407_s4;
  reg [25:0] packed_419_s4;
  reg [40:0] product_446_s4;
  reg [40:0] product_457_s4;
  reg [40:0] product_468_s4;
  reg [25:0] packed_480_s4;
  reg or_227_s4;
  reg and_502_s4;
  reg icmp_153_s4;
  reg icmp_557_s4;
  reg or_565_s4;
  reg is_last_896_s4;
  reg [31:0] xor_915_s4;
  reg header_bad_929_s4;
  reg xor_913_s4;
  reg final_beat_501_s4;
  reg [31:0] block_95_s4;
  reg and_160_s4;
  reg out_20_196_s4;
  always @(posedge ap_clk) if (weights_en3) begin
    slot_first_107_s4 <= slot_first_107_s3;
    slot_scale_0_50_s4 <= slot_scale_0_50_s3;
    icmp_203_s4 <= icmp_203_s3;
    and_221_s4 <= and_221_s3;
    icmp_250_s4 <= icmp_250_s3;
    product_259_s4 <= product_259;
    product_271_s4 <= product_271;
    product_283_s4 <= product_283;
    packed_296_s4 <= packed_296;
    trunc_299_s4 <= trunc_299_s3;
    and_249_s4 <= and_249_s3;
    product_324_s4 <= product_324;
    product_335_s4 <= product_335;
    product_346_s4 <= product_346;
    packed_358_s4 <= packed_358;
    product_385_s4 <= product_385;
    product_396_s4 <= product_396;
    product_407_s4 <= product_407;
    packed_419_s4 <= packed_419;
    product_446_s4 <= product_446;
    product_457_s4 <= product_457;
    product_468_s4 <= product_468;
    packed_480_s4 <= packed_480;
    or_227_s4 <= or_227_s3;
    and_502_s4 <= and_502_s3;
    icmp_153_s4 <= icmp_153_s3;
    icmp_557_s4 <= icmp_557_s3;
    or_565_s4 <= or_565_s3;
    is_last_896_s4 <= is_last_896_s3;
    xor_915_s4 <= xor_915;
    header_bad_929_s4 <= header_bad_929;
    xor_913_s4 <= xor_913_s3;
    final_beat_501_s4 <= final_beat_501_s3;
    block_95_s4 <= block_95_s3;
    and_160_s4 <= and_160_s3;
    out_20_196_s4 <= out_20_196_s3;
  end
  wire [42:0] lshr_261_w = {{2{product_259_s4[40]}}, product_259_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_262_w = {{2{product_259_s4[40]}}, product_259_s4} >> 20;
  wire [20:0] shl_263 = {lshr_262_w[0], 20'd0};
  wire icmp_264 = shl_263 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_265 = lshr_261_w[20:0] + {20'd0, icmp_264};  // awq_gemv.cpp:82
  wire [42:0] lshr_273_w = {{2{product_271_s4[40]}}, product_271_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_274_w = {{2{product_271_s4[40]}}, product_271_s4} >> 20;
  wire [20:0] shl_275 = {lshr_274_w[0], 20'd0};
  wire icmp_276 = shl_275 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_277 = lshr_273_w[20:0] + {20'd0, icmp_276};  // awq_gemv.cpp:82
  wire [42:0] lshr_285_w = {{2{product_283_s4[40]}}, product_283_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_286_w = {{2{product_283_s4[40]}}, product_283_s4} >> 20;
  wire [20:0] shl_287 = {lshr_286_w[0], 20'd0};
  wire icmp_288 = shl_287 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_289 = lshr_285_w[20:0] + {20'd0, icmp_288};  // awq_gemv.cpp:82
  wire [21:0] add_290 = {{1{p1_277[20]}}, p1_277} + {{1{p1_289[20]}}, p1_289};  // awq_gemv.cpp:101
  wire [40:0] product_298 = $signed({{15{packed_296_s4[25]}}, packed_296_s4}) * $signed({{25{trunc_299_s4[15]}}, trunc_299_s4});  // awq_gemv.cpp:80
  wire [21:0] add_311 = {{1{product_271_s4[20]}}, product_271_s4[20:0]} + {{1{product_283_s4[20]}}, product_283_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_312 = {{1{product_259_s4[20]}}, product_259_s4[20:0]} + add_311;  // awq_gemv.cpp:100
  wire [42:0] lshr_325_w = {{2{product_324_s4[40]}}, product_324_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_326_w = {{2{product_324_s4[40]}}, product_324_s4} >> 20;
  wire [20:0] shl_327 = {lshr_326_w[0], 20'd0};
  wire icmp_328 = shl_327 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_329 = lshr_325_w[20:0] + {20'd0, icmp_328};  // awq_gemv.cpp:82
  wire [42:0] lshr_336_w = {{2{product_335_s4[40]}}, product_335_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_337_w = {{2{product_335_s4[40]}}, product_335_s4} >> 20;
  wire [20:0] shl_338 = {lshr_337_w[0], 20'd0};
  wire icmp_339 = shl_338 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_340 = lshr_336_w[20:0] + {20'd0, icmp_339};  // awq_gemv.cpp:82
  wire [42:0] lshr_347_w = {{2{product_346_s4[40]}}, product_346_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_348_w = {{2{product_346_s4[40]}}, product_346_s4} >> 20;
  wire [20:0] shl_349 = {lshr_348_w[0], 20'd0};
  wire icmp_350 = shl_349 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_351 = lshr_347_w[20:0] + {20'd0, icmp_350};  // awq_gemv.cpp:82
  wire [21:0] add_352 = {{1{p1_340[20]}}, p1_340} + {{1{p1_351[20]}}, p1_351};  // awq_gemv.cpp:101
  wire [40:0] product_360 = $signed({{15{packed_358_s4[25]}}, packed_358_s4}) * $signed({{25{trunc_299_s4[15]}}, trunc_299_s4});  // awq_gemv.cpp:80
  wire [21:0] add_372 = {{1{product_335_s4[20]}}, product_335_s4[20:0]} + {{1{product_346_s4[20]}}, product_346_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_373 = {{1{product_324_s4[20]}}, product_324_s4[20:0]} + add_372;  // awq_gemv.cpp:100
  wire [42:0] lshr_386_w = {{2{product_385_s4[40]}}, product_385_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_387_w = {{2{product_385_s4[40]}}, product_385_s4} >> 20;
  wire [20:0] shl_388 = {lshr_387_w[0], 20'd0};
  wire icmp_389 = shl_388 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_390 = lshr_386_w[20:0] + {20'd0, icmp_389};  // awq_gemv.cpp:82
  wire [42:0] lshr_397_w = {{2{product_396_s4[40]}}, product_396_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_398_w = {{2{product_396_s4[40]}}, product_396_s4} >> 20;
  wire [20:0] shl_399 = {lshr_398_w[0], 20'd0};
  wire icmp_400 = shl_399 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_401 = lshr_397_w[20:0] + {20'd0, icmp_400};  // awq_gemv.cpp:82
  wire [42:0] lshr_408_w = {{2{product_407_s4[40]}}, product_407_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_409_w = {{2{product_407_s4[40]}}, product_407_s4} >> 20;
  wire [20:0] shl_410 = {lshr_409_w[0], 20'd0};
  wire icmp_411 = shl_410 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_412 = lshr_408_w[20:0] + {20'd0, icmp_411};  // awq_gemv.cpp:82
  wire [21:0] add_413 = {{1{p1_401[20]}}, p1_401} + {{1{p1_412[20]}}, p1_412};  // awq_gemv.cpp:101
  wire [40:0] product_421 = $signed({{15{packed_419_s4[25]}}, packed_419_s4}) * $signed({{25{trunc_299_s4[15]}}, trunc_299_s4});  // awq_gemv.cpp:80
  wire [21:0] add_433 = {{1{product_396_s4[20]}}, product_396_s4[20:0]} + {{1{product_407_s4[20]}}, product_407_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_434 = {{1{product_385_s4[20]}}, product_385_s4[20:0]} + add_433;  // awq_gemv.cpp:100
  wire [42:0] lshr_447_w = {{2{product_446_s4[40]}}, product_446_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_448_w = {{2{product_446_s4[40]}}, product_446_s4} >> 20;
  wire [20:0] shl_449 = {lshr_448_w[0], 20'd0};
  wire icmp_450 = shl_449 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_451 = lshr_447_w[20:0] + {20'd0, icmp_450};  // awq_gemv.cpp:82
  wire [42:0] lshr_458_w = {{2{product_457_s4[40]}}, product_457_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_459_w = {{2{product_457_s4[40]}}, product_457_s4} >> 20;
  wire [20:0] shl_460 = {lshr_459_w[0], 20'd0};
  wire icmp_461 = shl_460 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_462 = lshr_458_w[20:0] + {20'd0, icmp_461};  // awq_gemv.cpp:82
  wire [42:0] lshr_469_w = {{2{product_468_s4[40]}}, product_468_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_470_w = {{2{product_468_s4[40]}}, product_468_s4} >> 20;
  wire [20:0] shl_471 = {lshr_470_w[0], 20'd0};
  wire icmp_472 = shl_471 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_473 = lshr_469_w[20:0] + {20'd0, icmp_472};  // awq_gemv.cpp:82
  wire [21:0] add_474 = {{1{p1_462[20]}}, p1_462} + {{1{p1_473[20]}}, p1_473};  // awq_gemv.cpp:101
  wire [40:0] product_482 = $signed({{15{packed_480_s4[25]}}, packed_480_s4}) * $signed({{25{trunc_299_s4[15]}}, trunc_299_s4});  // awq_gemv.cpp:80
  wire [21:0] add_494 = {{1{product_457_s4[20]}}, product_457_s4[20:0]} + {{1{product_468_s4[20]}}, product_468_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_495 = {{1{product_446_s4[20]}}, product_446_s4[20:0]} + add_494;  // awq_gemv.cpp:100
  wire crc_bad_916 = xor_915_s4 != 32'hffffffff;  // awq_gemv.cpp:335
  wire or_930 = crc_bad_916 | header_bad_929_s4;
  wire and_931 = xor_913_s4 & or_930;
  wire icmp_932 = bad_block_103 == 32'hffffffff;  // awq_gemv.cpp:339
  wire and_933 = and_931 & icmp_932;
  wire and_934 = final_beat_501_s4 & and_933;
  wire and_935 = icmp_203_s4 & and_934;
  wire [31:0] bad_block_936 = and_935 ? block_95_s4 : bad_block_103;
  wire and_942 = final_beat_501_s4 & and_931;
  wire and_943 = icmp_203_s4 & and_942;
  wire [7:0] select_944 = crc_bad_916 ? 8'd128 : 8'd0;  // awq_gemv.cpp:337
  wire [8:0] select_945 = header_bad_929_s4 ? 9'd256 : 9'd0;  // awq_gemv.cpp:338
  wire [8:0] or_946 = {1'd0, select_944} | select_945;  // awq_gemv.cpp:338
  wire [8:0] flags_947 = or_946 | flags_106;  // awq_gemv.cpp:338
  wire [8:0] flags_948 = and_943 ? flags_947 : flags_106;
  // stage 5
  reg slot_first_107_s5;
  reg [14:0] slot_scale_0_50_s5;
  reg icmp_203_s5;
  reg and_221_s5;
  reg icmp_250_s5;
  reg [20:0] p1_265_s5;
  reg [21:0] add_290_s5;
  reg [40:0] product_298_s5;
  reg and_249_s5;
  reg [21:0] add_312_s5;
  reg [20:0] p1_329_s5;
  reg [21:0] add_352_s5;
  reg [40:0] product_360_s5;
  reg [21:0] add_373_s5;
  reg [20:0] p1_390_s5;
  reg [21:0] add_413_s5;
  reg [40:0] product_421_s5;
  reg [21:0] add_434_s5;
  reg [20:0] p1_451_s5;
  reg [21:0] add_474_s5;
  reg [40:0] product_482_s5;
  reg [21:0] add_495_s5;
  reg or_227_s5;
  reg and_502_s5;
  reg icmp_153_s5;
  reg icmp_557_s5;
  reg or_565_s5;
  reg is_last_896_s5;
  reg and_160_s5;
  reg out_20_196_s5;
  always @(posedge ap_clk) if (weights_en4) begin
    slot_first_107_s5 <= slot_first_107_s4;
    slot_scale_0_50_s5 <= slot_scale_0_50_s4;
    icmp_203_s5 <= icmp_203_s4;
    and_221_s5 <= and_221_s4;
    icmp_250_s5 <= icmp_250_s4;
    p1_265_s5 <= p1_265;
    add_290_s5 <= add_290;
    product_298_s5 <= product_298;
    and_249_s5 <= and_249_s4;
    add_312_s5 <= add_312;
    p1_329_s5 <= p1_329;
    add_352_s5 <= add_352;
    product_360_s5 <= product_360;
    add_373_s5 <= add_373;
    p1_390_s5 <= p1_390;
    add_413_s5 <= add_413;
    product_421_s5 <= product_421;
    add_434_s5 <= add_434;
    p1_451_s5 <= p1_451;
    add_474_s5 <= add_474;
    product_482_s5 <= product_482;
    add_495_s5 <= add_495;
    or_227_s5 <= or_227_s4;
    and_502_s5 <= and_502_s4;
    icmp_153_s5 <= icmp_153_s4;
    icmp_557_s5 <= icmp_557_s4;
    or_565_s5 <= or_565_s4;
    is_last_896_s5 <= is_last_896_s4;
    and_160_s5 <= and_160_s4;
    out_20_196_s5 <= out_20_196_s4;
  end
  wire [21:0] add_291 = {{1{p1_265_s5[20]}}, p1_265_s5} + add_290_s5;  // awq_gemv.cpp:101
  wire [42:0] lshr_300_w = {{2{product_298_s5[40]}}, product_298_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_301_w = {{2{product_298_s5[40]}}, product_298_s5} >> 20;
  wire [20:0] shl_302 = {lshr_301_w[0], 20'd0};
  wire icmp_303 = shl_302 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_304 = lshr_300_w[20:0] + {20'd0, icmp_303};  // awq_gemv.cpp:82
  wire [23:0] add_305 = {2'd0, add_291} + {{3{p1_304[20]}}, p1_304};  // awq_gemv.cpp:101
  wire [31:0] part_7_306 = {add_305[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_313 = {2'd0, add_312_s5} + {{3{product_298_s5[20]}}, product_298_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_6_314 = {sum0_313[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_353 = {{1{p1_329_s5[20]}}, p1_329_s5} + add_352_s5;  // awq_gemv.cpp:101
  wire [42:0] lshr_361_w = {{2{product_360_s5[40]}}, product_360_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_362_w = {{2{product_360_s5[40]}}, product_360_s5} >> 20;
  wire [20:0] shl_363 = {lshr_362_w[0], 20'd0};
  wire icmp_364 = shl_363 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_365 = lshr_361_w[20:0] + {20'd0, icmp_364};  // awq_gemv.cpp:82
  wire [23:0] add_366 = {2'd0, add_353} + {{3{p1_365[20]}}, p1_365};  // awq_gemv.cpp:101
  wire [31:0] part_5_367 = {add_366[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_374 = {2'd0, add_373_s5} + {{3{product_360_s5[20]}}, product_360_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_4_375 = {sum0_374[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_414 = {{1{p1_390_s5[20]}}, p1_390_s5} + add_413_s5;  // awq_gemv.cpp:101
  wire [42:0] lshr_422_w = {{2{product_421_s5[40]}}, product_421_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_423_w = {{2{product_421_s5[40]}}, product_421_s5} >> 20;
  wire [20:0] shl_424 = {lshr_423_w[0], 20'd0};
  wire icmp_425 = shl_424 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_426 = lshr_422_w[20:0] + {20'd0, icmp_425};  // awq_gemv.cpp:82
  wire [23:0] add_427 = {2'd0, add_414} + {{3{p1_426[20]}}, p1_426};  // awq_gemv.cpp:101
  wire [31:0] part_3_428 = {add_427[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_435 = {2'd0, add_434_s5} + {{3{product_421_s5[20]}}, product_421_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_2_436 = {sum0_435[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_475 = {{1{p1_451_s5[20]}}, p1_451_s5} + add_474_s5;  // awq_gemv.cpp:101
  wire [42:0] lshr_483_w = {{2{product_482_s5[40]}}, product_482_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_484_w = {{2{product_482_s5[40]}}, product_482_s5} >> 20;
  wire [20:0] shl_485 = {lshr_484_w[0], 20'd0};
  wire icmp_486 = shl_485 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_487 = lshr_483_w[20:0] + {20'd0, icmp_486};  // awq_gemv.cpp:82
  wire [23:0] add_488 = {2'd0, add_475} + {{3{p1_487[20]}}, p1_487};  // awq_gemv.cpp:101
  wire [31:0] part_1_489 = {add_488[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_496 = {2'd0, add_495_s5} + {{3{product_482_s5[20]}}, product_482_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_0_497 = {sum0_496[21:0], 10'd0};  // awq_gemv.cpp:103
  // stage 6
  reg slot_first_107_s6;
  reg [14:0] slot_scale_0_50_s6;
  reg icmp_203_s6;
  reg and_221_s6;
  reg icmp_250_s6;
  reg [21:0] trunc_308_s6;
  reg and_249_s6;
  reg [21:0] trunc_316_s6;
  reg [21:0] trunc_369_s6;
  reg [21:0] trunc_377_s6;
  reg [21:0] trunc_430_s6;
  reg [21:0] trunc_438_s6;
  reg [21:0] trunc_491_s6;
  reg [21:0] trunc_499_s6;
  reg or_227_s6;
  reg and_502_s6;
  reg icmp_153_s6;
  reg icmp_557_s6;
  reg or_565_s6;
  reg is_last_896_s6;
  reg and_160_s6;
  reg out_20_196_s6;
  always @(posedge ap_clk) if (weights_en5) begin
    slot_first_107_s6 <= slot_first_107_s5;
    slot_scale_0_50_s6 <= slot_scale_0_50_s5;
    icmp_203_s6 <= icmp_203_s5;
    and_221_s6 <= and_221_s5;
    icmp_250_s6 <= icmp_250_s5;
    trunc_308_s6 <= part_7_306[31:10];
    and_249_s6 <= and_249_s5;
    trunc_316_s6 <= part_6_314[31:10];
    trunc_369_s6 <= part_5_367[31:10];
    trunc_377_s6 <= part_4_375[31:10];
    trunc_430_s6 <= part_3_428[31:10];
    trunc_438_s6 <= part_2_436[31:10];
    trunc_491_s6 <= part_1_489[31:10];
    trunc_499_s6 <= part_0_497[31:10];
    or_227_s6 <= or_227_s5;
    and_502_s6 <= and_502_s5;
    icmp_153_s6 <= icmp_153_s5;
    icmp_557_s6 <= icmp_557_s5;
    or_565_s6 <= or_565_s5;
    is_last_896_s6 <= is_last_896_s5;
    and_160_s6 <= and_160_s5;
    out_20_196_s6 <= out_20_196_s5;
  end
  wire [41:0] mul_168 = $signed({{15{slot_dot_58[26]}}, slot_dot_58}) * $signed({27'd0, slot_scale_0_50_s6});  // awq_gemv.cpp:243
  wire [26:0] select_251 = icmp_250_s6 ? 27'd0 : dot_35;  // awq_gemv.cpp:309
  wire [26:0] add_307 = select_251 + {{5{trunc_308_s6[21]}}, trunc_308_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_309 = and_249_s6 ? add_307 : dot_35;
  wire [26:0] select_310 = icmp_250_s6 ? 27'd0 : dot_36;  // awq_gemv.cpp:309
  wire [26:0] add_315 = select_310 + {{5{trunc_316_s6[21]}}, trunc_316_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_317 = and_249_s6 ? add_315 : dot_36;
  wire [26:0] select_318 = icmp_250_s6 ? 27'd0 : dot_37;  // awq_gemv.cpp:309
  wire [26:0] add_368 = select_318 + {{5{trunc_369_s6[21]}}, trunc_369_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_370 = and_249_s6 ? add_368 : dot_37;
  wire [26:0] select_371 = icmp_250_s6 ? 27'd0 : dot_38;  // awq_gemv.cpp:309
  wire [26:0] add_376 = select_371 + {{5{trunc_377_s6[21]}}, trunc_377_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_378 = and_249_s6 ? add_376 : dot_38;
  wire [26:0] select_379 = icmp_250_s6 ? 27'd0 : dot_39;  // awq_gemv.cpp:309
  wire [26:0] add_429 = select_379 + {{5{trunc_430_s6[21]}}, trunc_430_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_431 = and_249_s6 ? add_429 : dot_39;
  wire [26:0] select_432 = icmp_250_s6 ? 27'd0 : dot_40;  // awq_gemv.cpp:309
  wire [26:0] add_437 = select_432 + {{5{trunc_438_s6[21]}}, trunc_438_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_439 = and_249_s6 ? add_437 : dot_40;
  wire [26:0] select_440 = icmp_250_s6 ? 27'd0 : dot_41;  // awq_gemv.cpp:309
  wire [26:0] add_490 = select_440 + {{5{trunc_491_s6[21]}}, trunc_491_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_492 = and_249_s6 ? add_490 : dot_41;
  wire [26:0] select_493 = icmp_250_s6 ? 27'd0 : dot_42;  // awq_gemv.cpp:309
  wire [26:0] add_498 = select_493 + {{5{trunc_499_s6[21]}}, trunc_499_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_500 = and_249_s6 ? add_498 : dot_42;
  wire [26:0] dot_526 = or_227_s6 ? add_307 : dot_35;
  wire [26:0] slot_dot_527 = and_502_s6 ? dot_526 : slot_dot_51;
  wire [26:0] dot_528 = or_227_s6 ? add_315 : dot_36;
  wire [26:0] slot_dot_529 = icmp_153_s6 ? slot_dot_52 : slot_dot_51;
  wire [26:0] slot_dot_530 = and_502_s6 ? dot_528 : slot_dot_529;
  wire [26:0] dot_531 = or_227_s6 ? add_368 : dot_37;
  wire [26:0] slot_dot_532 = icmp_153_s6 ? slot_dot_53 : slot_dot_52;
  wire [26:0] slot_dot_533 = and_502_s6 ? dot_531 : slot_dot_532;
  wire [26:0] dot_534 = or_227_s6 ? add_376 : dot_38;
  wire [26:0] slot_dot_535 = icmp_153_s6 ? slot_dot_54 : slot_dot_53;
  wire [26:0] slot_dot_536 = and_502_s6 ? dot_534 : slot_dot_535;
  wire [26:0] dot_537 = or_227_s6 ? add_429 : dot_39;
  wire [26:0] slot_dot_538 = icmp_153_s6 ? slot_dot_55 : slot_dot_54;
  wire [26:0] slot_dot_539 = and_502_s6 ? dot_537 : slot_dot_538;
  wire [26:0] dot_540 = or_227_s6 ? add_437 : dot_40;
  wire [26:0] slot_dot_541 = icmp_153_s6 ? slot_dot_56 : slot_dot_55;
  wire [26:0] slot_dot_542 = and_502_s6 ? dot_540 : slot_dot_541;
  wire [26:0] dot_543 = or_227_s6 ? add_490 : dot_41;
  wire [26:0] slot_dot_544 = icmp_153_s6 ? slot_dot_57 : slot_dot_56;
  wire [26:0] slot_dot_545 = and_502_s6 ? dot_543 : slot_dot_544;
  wire [26:0] dot_546 = or_227_s6 ? add_498 : dot_42;
  wire [26:0] slot_dot_547 = icmp_153_s6 ? slot_dot_58 : slot_dot_57;
  wire [26:0] slot_dot_548 = and_502_s6 ? dot_546 : slot_dot_547;
  // stage 7
  reg slot_first_107_s7;
  reg [41:0] mul_168_s7;
  reg icmp_203_s7;
  reg and_221_s7;
  reg icmp_153_s7;
  reg icmp_557_s7;
  reg or_565_s7;
  reg is_last_896_s7;
  reg and_160_s7;
  reg out_20_196_s7;
  always @(posedge ap_clk) if (weights_en6) begin
    slot_first_107_s7 <= slot_first_107_s6;
    mul_168_s7 <= mul_168;
    icmp_203_s7 <= icmp_203_s6;
    and_221_s7 <= and_221_s6;
    icmp_153_s7 <= icmp_153_s6;
    icmp_557_s7 <= icmp_557_s6;
    or_565_s7 <= or_565_s6;
    is_last_896_s7 <= is_last_896_s6;
    and_160_s7 <= and_160_s6;
    out_20_196_s7 <= out_20_196_s6;
  end
  wire [7:0] shift_161 = shift_0_82 - {3'd0, line_38_14};  // awq_gemv.cpp:244
  wire icmp_162 = $signed(shift_161) < $signed(8'd0);  // awq_gemv.cpp:112
  wire icmp_163 = shift_161 < 8'd48;  // awq_gemv.cpp:112
  wire [7:0] select_164 = icmp_163 ? shift_161 : 8'd48;  // awq_gemv.cpp:112
  wire [5:0] right_165 = icmp_162 ? 6'd0 : select_164[5:0];  // awq_gemv.cpp:112
  wire [47:0] select_167 = slot_first_107_s7 ? 48'd0 : acc_66;  // awq_gemv.cpp:243
  wire [47:0] sum_169 = select_167 + {{6{mul_168_s7[41]}}, mul_168_s7};  // awq_gemv.cpp:243
  wire [7:0] sub_181 = 8'd0 - shift_161;  // awq_gemv.cpp:113
  wire [4:0] select_182 = icmp_162 ? sub_181[4:0] : 5'd0;  // awq_gemv.cpp:113
  wire xor_216 = p_packet_97 ^ 1'd1;
  wire and_217 = xor_216 & icmp_203_s7;
  wire and_222 = and_217 & and_221_s7;
  wire [47:0] acc_549 = icmp_153_s7 ? acc_59 : sum_169;
  wire [47:0] acc_550 = icmp_153_s7 ? acc_60 : acc_59;
  wire [47:0] acc_551 = icmp_153_s7 ? acc_61 : acc_60;
  wire [47:0] acc_552 = icmp_153_s7 ? acc_62 : acc_61;
  wire [47:0] acc_553 = icmp_153_s7 ? acc_63 : acc_62;
  wire [47:0] acc_554 = icmp_153_s7 ? acc_64 : acc_63;
  wire [47:0] acc_555 = icmp_153_s7 ? acc_65 : acc_64;
  wire [47:0] acc_556 = icmp_153_s7 ? acc_66 : acc_65;
  wire xor_558 = icmp_557_s7 ^ 1'd1;
  wire and_559 = and_221_s7 & xor_558;
  wire and_560 = icmp_203_s7 & and_559;
  wire [31:0] p_561 = p_packet_97 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] bias_7_562 = and_560 ? p_561 : bias_7_67;
  wire [31:0] p_563 = p_packet_97 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] bias_6_566 = or_565_s7 ? bias_6_68 : bias_7_67;
  wire [31:0] bias_6_567 = and_560 ? p_563 : bias_6_566;
  wire [31:0] p_568 = p_packet_97 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] bias_5_569 = or_565_s7 ? bias_5_69 : bias_6_68;
  wire [31:0] bias_5_570 = and_560 ? p_568 : bias_5_569;
  wire [31:0] p_571 = p_packet_97 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] bias_4_572 = or_565_s7 ? bias_4_70 : bias_5_69;
  wire [31:0] bias_4_573 = and_560 ? p_571 : bias_4_572;
  wire [31:0] bias_3_574 = or_565_s7 ? bias_3_71 : bias_4_70;
  wire [31:0] bias_3_575 = and_560 ? bias_7_67 : bias_3_574;
  wire [31:0] bias_2_576 = or_565_s7 ? bias_2_72 : bias_3_71;
  wire [31:0] bias_2_577 = and_560 ? bias_6_566 : bias_2_576;
  wire [31:0] bias_1_578 = or_565_s7 ? bias_1_73 : bias_2_72;
  wire [31:0] bias_1_579 = and_560 ? bias_5_569 : bias_1_578;
  wire [31:0] bias_0_580 = or_565_s7 ? bias_0_74 : bias_1_73;
  wire [31:0] bias_0_581 = and_560 ? bias_4_572 : bias_0_580;
  wire and_582 = and_221_s7 & icmp_557_s7;
  wire and_583 = icmp_203_s7 & and_582;
  wire [7:0] p_584 = p_packet_97 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] shift_7_585 = and_583 ? p_584 : shift_7_75;
  wire [7:0] p_586 = p_packet_97 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] shift_6_587 = or_565_s7 ? shift_6_76 : shift_7_75;
  wire [7:0] shift_6_588 = and_583 ? p_586 : shift_6_587;
  wire [7:0] p_589 = p_packet_97 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] shift_5_590 = or_565_s7 ? shift_5_77 : shift_6_76;
  wire [7:0] shift_5_591 = and_583 ? p_589 : shift_5_590;
  wire [7:0] p_592 = p_packet_97 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] shift_4_593 = or_565_s7 ? shift_4_78 : shift_5_77;
  wire [7:0] shift_4_594 = and_583 ? p_592 : shift_4_593;
  wire [7:0] p_595 = p_packet_97 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] shift_3_596 = or_565_s7 ? shift_3_79 : shift_4_78;
  wire [7:0] shift_3_597 = and_583 ? p_595 : shift_3_596;
  wire [7:0] p_598 = p_packet_97 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] shift_2_599 = or_565_s7 ? shift_2_80 : shift_3_79;
  wire [7:0] shift_2_600 = and_583 ? p_598 : shift_2_599;
  wire [7:0] p_601 = p_packet_97 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] shift_1_602 = or_565_s7 ? shift_1_81 : shift_2_80;
  wire [7:0] shift_1_603 = and_583 ? p_601 : shift_1_602;
  wire [7:0] p_604 = p_packet_97 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] shift_0_605 = or_565_s7 ? shift_0_82 : shift_1_81;
  wire [7:0] shift_0_606 = and_583 ? p_604 : shift_0_605;
  wire and_889 = icmp_203_s7 & and_221_s7;
  wire p_packet_890 = p_packet_97 | s_param_beat_last;
  wire p_packet_891 = and_889 ? p_packet_890 : p_packet_97;
  wire and_892 = and_221_s7 & xor_216;
  wire and_893 = icmp_203_s7 & and_892;
  wire p_packet_1_897 = s_param_beat_last & is_last_896_s7;
  wire p_packet_898 = and_893 ? p_packet_1_897 : p_packet_98;
  wire weights_pop_961 = weights_v7 & weights_en7 & and_222;  // awq_gemv.cpp:38
  // stage 8
  reg [5:0] right_165_s8;
  reg [47:0] sum_169_s8;
  reg [4:0] select_182_s8;
  reg [31:0] bias_0_74_s8;
  reg icmp_153_s8;
  reg and_160_s8;
  reg out_20_196_s8;
  always @(posedge ap_clk) if (weights_en7) begin
    right_165_s8 <= right_165;
    sum_169_s8 <= sum_169;
    select_182_s8 <= select_182;
    bias_0_74_s8 <= bias_0_74;
    icmp_153_s8 <= icmp_153_s7;
    and_160_s8 <= and_160_s7;
    out_20_196_s8 <= out_20_196_s7;
  end
  wire icmp_166 = right_165_s8 > 6'd49;  // awq_gemv.cpp:115
  wire [47:0] ashr_170_w = $signed(sum_169_s8) >>> 48;  // awq_gemv.cpp:115
  wire [48:0] doubled_171 = {sum_169_s8, 1'd0};  // awq_gemv.cpp:114
  wire [48:0] ashr_172 = $signed(doubled_171) >>> right_165_s8;  // awq_gemv.cpp:115
  // stage 9
  reg icmp_166_s9;
  reg ashr_174_s9;
  reg [48:0] ashr_172_s9;
  reg [4:0] select_182_s9;
  reg [31:0] bias_0_74_s9;
  reg icmp_153_s9;
  reg and_160_s9;
  reg out_20_196_s9;
  always @(posedge ap_clk) if (weights_en8) begin
    icmp_166_s9 <= icmp_166;
    ashr_174_s9 <= ashr_170_w[0];
    ashr_172_s9 <= ashr_172;
    select_182_s9 <= select_182_s8;
    bias_0_74_s9 <= bias_0_74_s8;
    icmp_153_s9 <= icmp_153_s8;
    and_160_s9 <= and_160_s8;
    out_20_196_s9 <= out_20_196_s8;
  end
  wire [48:0] select_173 = icmp_166_s9 ? {49{ashr_174_s9}} : ashr_172_s9;  // awq_gemv.cpp:115
  wire [48:0] add_175 = select_173 + 49'd1;  // awq_gemv.cpp:115
  // stage 10
  reg [47:0] rounded_177_s10;
  reg [4:0] select_182_s10;
  reg [31:0] bias_0_74_s10;
  reg icmp_153_s10;
  reg and_160_s10;
  reg out_20_196_s10;
  always @(posedge ap_clk) if (weights_en9) begin
    rounded_177_s10 <= add_175[48:1];
    select_182_s10 <= select_182_s9;
    bias_0_74_s10 <= bias_0_74_s9;
    icmp_153_s10 <= icmp_153_s9;
    and_160_s10 <= and_160_s9;
    out_20_196_s10 <= out_20_196_s9;
  end
  wire icmp_176 = $signed(rounded_177_s10) > $signed(48'hfffe00000000);  // awq_gemv.cpp:117
  wire [47:0] select_178 = icmp_176 ? rounded_177_s10 : 48'hfffe00000000;  // awq_gemv.cpp:117
  // stage 11
  reg [47:0] select_178_s11;
  reg [4:0] select_182_s11;
  reg [31:0] bias_0_74_s11;
  reg icmp_153_s11;
  reg and_160_s11;
  reg out_20_196_s11;
  always @(posedge ap_clk) if (weights_en10) begin
    select_178_s11 <= select_178;
    select_182_s11 <= select_182_s10;
    bias_0_74_s11 <= bias_0_74_s10;
    icmp_153_s11 <= icmp_153_s10;
    and_160_s11 <= and_160_s10;
    out_20_196_s11 <= out_20_196_s10;
  end
  wire icmp_179 = $signed(select_178_s11) < $signed(48'h200000000);  // awq_gemv.cpp:117
  wire [47:0] select_180 = icmp_179 ? select_178_s11 : 48'h200000000;  // awq_gemv.cpp:117
  // stage 12
  reg [47:0] select_180_s12;
  reg [4:0] select_182_s12;
  reg [31:0] bias_0_74_s12;
  reg icmp_153_s12;
  reg and_160_s12;
  reg out_20_196_s12;
  always @(posedge ap_clk) if (weights_en11) begin
    select_180_s12 <= select_180;
    select_182_s12 <= select_182_s11;
    bias_0_74_s12 <= bias_0_74_s11;
    icmp_153_s12 <= icmp_153_s11;
    and_160_s12 <= and_160_s11;
    out_20_196_s12 <= out_20_196_s11;
  end
  wire [52:0] shl_183 = {{5{select_180_s12[47]}}, select_180_s12} << select_182_s12;  // awq_gemv.cpp:118
  // stage 13
  reg [52:0] shl_183_s13;
  reg [31:0] bias_0_74_s13;
  reg icmp_153_s13;
  reg and_160_s13;
  reg out_20_196_s13;
  always @(posedge ap_clk) if (weights_en12) begin
    shl_183_s13 <= shl_183;
    bias_0_74_s13 <= bias_0_74_s12;
    icmp_153_s13 <= icmp_153_s12;
    and_160_s13 <= and_160_s12;
    out_20_196_s13 <= out_20_196_s12;
  end
  wire [52:0] sum_184 = shl_183_s13 + {{21{bias_0_74_s13[31]}}, bias_0_74_s13};  // awq_gemv.cpp:118
  wire icmp_185 = $signed(sum_184) > $signed(53'h1fffff80000001);  // awq_gemv.cpp:120
  // stage 14
  reg icmp_185_s14;
  reg [52:0] sum_184_s14;
  reg icmp_153_s14;
  reg and_160_s14;
  reg out_20_196_s14;
  always @(posedge ap_clk) if (weights_en13) begin
    icmp_185_s14 <= icmp_185;
    sum_184_s14 <= sum_184;
    icmp_153_s14 <= icmp_153_s13;
    and_160_s14 <= and_160_s13;
    out_20_196_s14 <= out_20_196_s13;
  end
  wire [52:0] select_186 = icmp_185_s14 ? sum_184_s14 : 53'h1fffff80000001;  // awq_gemv.cpp:120
  wire icmp_187 = $signed(select_186) < $signed(53'h7fffffff);  // awq_gemv.cpp:120
  wire [52:0] select_188 = icmp_187 ? select_186 : 53'h7fffffff;  // awq_gemv.cpp:120
  wire [127:0] shl_189 = {select_188[31:0], 96'd0};  // awq_gemv.cpp:247
  wire [95:0] shl_190 = {y_2_84, 64'd0};  // awq_gemv.cpp:247
  wire [127:0] or_191 = shl_189 | {32'd0, shl_190};  // awq_gemv.cpp:247
  wire [63:0] shl_192 = {y_1_85, 32'd0};  // awq_gemv.cpp:248
  wire [127:0] or_193 = or_191 | {64'd0, shl_192};  // awq_gemv.cpp:247
  wire [127:0] out_0_194 = or_193 | {96'd0, y_0_86};  // awq_gemv.cpp:248
  wire [31:0] y_2_610 = icmp_153_s14 ? y_2_84 : select_188[31:0];
  wire [31:0] y_1_611 = icmp_153_s14 ? y_1_85 : y_2_84;
  wire [31:0] y_0_612 = icmp_153_s14 ? y_0_86 : y_1_85;
  wire weights_push_954 = weights_v14 & weights_en14 & and_160_s14;  // awq_gemv.cpp:252
  assign weights_en0 = ~(weights_v0 & ((~s_x_beat_valid & and_199))) & weights_en1;
  assign weights_en1 = 1'b1 & weights_en2;
  assign weights_en2 = ~(weights_v2 & ((~s_w_beat_valid & and_204))) & weights_en3;
  assign weights_en3 = 1'b1 & weights_en4;
  assign weights_en4 = 1'b1 & weights_en5;
  assign weights_en5 = 1'b1 & weights_en6;
  assign weights_en6 = 1'b1 & weights_en7;
  assign weights_en7 = ~(weights_v7 & ((~s_param_beat_valid & and_222))) & weights_en8;
  assign weights_en8 = 1'b1 & weights_en9;
  assign weights_en9 = 1'b1 & weights_en10;
  assign weights_en10 = 1'b1 & weights_en11;
  assign weights_en11 = 1'b1 & weights_en12;
  assign weights_en12 = 1'b1 & weights_en13;
  assign weights_en13 = 1'b1 & weights_en14;
  assign weights_en14 = ~(weights_v14 & ((~m_y_beat_ready & and_160_s14)));
  wire weights_issue = weights_run;
  wire weights_leave = xor_224;
  assign weights_v0 = weights_issue & ~weights_leave;
  wire weights_busy = weights_run | weights_v1 | weights_v2 | weights_v3 | weights_v4 | weights_v5 | weights_v6 | weights_v7 | weights_v8 | weights_v9 | weights_v10 | weights_v11 | weights_v12 | weights_v13 | weights_v14;
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
    if (weights_en13) weights_v14 <= weights_v13; else if (weights_en14) weights_v14 <= 1'b0;
    if (rst) begin weights_run <= 1'b0; weights_v1 <= 1'b0; weights_v2 <= 1'b0; weights_v3 <= 1'b0; weights_v4 <= 1'b0; weights_v5 <= 1'b0; weights_v6 <= 1'b0; weights_v7 <= 1'b0; weights_v8 <= 1'b0; weights_v9 <= 1'b0; weights_v10 <= 1'b0; weights_v11 <= 1'b0; weights_v12 <= 1'b0; weights_v13 <= 1'b0; weights_v14 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (weights_v2 & weights_en2) zero_3_23 <= zero_3_233;
    if (weights_v2 & weights_en2) zero_2_24 <= zero_2_234;
    if (weights_v2 & weights_en2) zero_1_25 <= zero_1_235;
    if (weights_v2 & weights_en2) zero_0_26 <= zero_0_236;
    if (weights_v2 & weights_en2) scale_7_27 <= scale_7_241;
    if (weights_v2 & weights_en2) scale_6_28 <= scale_6_242;
    if (weights_v2 & weights_en2) scale_5_29 <= scale_5_243;
    if (weights_v2 & weights_en2) scale_4_30 <= scale_4_244;
    if (weights_v2 & weights_en2) scale_3_31 <= scale_3_245;
    if (weights_v2 & weights_en2) scale_2_32 <= scale_2_246;
    if (weights_v2 & weights_en2) scale_1_33 <= scale_1_247;
    if (weights_v2 & weights_en2) scale_0_34 <= scale_0_248;
    if (weights_v6 & weights_en6) dot_35 <= dot_309;
    if (weights_v6 & weights_en6) dot_36 <= dot_317;
    if (weights_v6 & weights_en6) dot_37 <= dot_370;
    if (weights_v6 & weights_en6) dot_38 <= dot_378;
    if (weights_v6 & weights_en6) dot_39 <= dot_431;
    if (weights_v6 & weights_en6) dot_40 <= dot_439;
    if (weights_v6 & weights_en6) dot_41 <= dot_492;
    if (weights_v6 & weights_en6) dot_42 <= dot_500;
    if (weights_v2 & weights_en2) slot_scale_7_43 <= slot_scale_7_504;
    if (weights_v2 & weights_en2) slot_scale_6_44 <= slot_scale_6_507;
    if (weights_v2 & weights_en2) slot_scale_5_45 <= slot_scale_5_510;
    if (weights_v2 & weights_en2) slot_scale_4_46 <= slot_scale_4_513;
    if (weights_v2 & weights_en2) slot_scale_3_47 <= slot_scale_3_516;
    if (weights_v2 & weights_en2) slot_scale_2_48 <= slot_scale_2_519;
    if (weights_v2 & weights_en2) slot_scale_1_49 <= slot_scale_1_522;
    if (weights_v2 & weights_en2) slot_scale_0_50 <= slot_scale_0_525;
    if (weights_v6 & weights_en6) slot_dot_51 <= slot_dot_527;
    if (weights_v6 & weights_en6) slot_dot_52 <= slot_dot_530;
    if (weights_v6 & weights_en6) slot_dot_53 <= slot_dot_533;
    if (weights_v6 & weights_en6) slot_dot_54 <= slot_dot_536;
    if (weights_v6 & weights_en6) slot_dot_55 <= slot_dot_539;
    if (weights_v6 & weights_en6) slot_dot_56 <= slot_dot_542;
    if (weights_v6 & weights_en6) slot_dot_57 <= slot_dot_545;
    if (weights_v6 & weights_en6) slot_dot_58 <= slot_dot_548;
    if (weights_v7 & weights_en7) acc_59 <= acc_549;
    if (weights_v7 & weights_en7) acc_60 <= acc_550;
    if (weights_v7 & weights_en7) acc_61 <= acc_551;
    if (weights_v7 & weights_en7) acc_62 <= acc_552;
    if (weights_v7 & weights_en7) acc_63 <= acc_553;
    if (weights_v7 & weights_en7) acc_64 <= acc_554;
    if (weights_v7 & weights_en7) acc_65 <= acc_555;
    if (weights_v7 & weights_en7) acc_66 <= acc_556;
    if (weights_v7 & weights_en7) bias_7_67 <= bias_7_562;
    if (weights_v7 & weights_en7) bias_6_68 <= bias_6_567;
    if (weights_v7 & weights_en7) bias_5_69 <= bias_5_570;
    if (weights_v7 & weights_en7) bias_4_70 <= bias_4_573;
    if (weights_v7 & weights_en7) bias_3_71 <= bias_3_575;
    if (weights_v7 & weights_en7) bias_2_72 <= bias_2_577;
    if (weights_v7 & weights_en7) bias_1_73 <= bias_1_579;
    if (weights_v7 & weights_en7) bias_0_74 <= bias_0_581;
    if (weights_v7 & weights_en7) shift_7_75 <= shift_7_585;
    if (weights_v7 & weights_en7) shift_6_76 <= shift_6_588;
    if (weights_v7 & weights_en7) shift_5_77 <= shift_5_591;
    if (weights_v7 & weights_en7) shift_4_78 <= shift_4_594;
    if (weights_v7 & weights_en7) shift_3_79 <= shift_3_597;
    if (weights_v7 & weights_en7) shift_2_80 <= shift_2_600;
    if (weights_v7 & weights_en7) shift_1_81 <= shift_1_603;
    if (weights_v7 & weights_en7) shift_0_82 <= shift_0_606;
    if (weights_v2 & weights_en2) slots_83 <= slots_609;
    if (weights_v14 & weights_en14) y_2_84 <= y_2_610;
    if (weights_v14 & weights_en14) y_1_85 <= y_1_611;
    if (weights_v14 & weights_en14) y_0_86 <= y_0_612;
    if (weights_v2 & weights_en2) zero_4_87 <= zero_4_613;
    if (weights_v2 & weights_en2) zero_5_88 <= zero_5_614;
    if (weights_v2 & weights_en2) zero_6_89 <= zero_6_615;
    if (weights_v2 & weights_en2) zero_7_90 <= zero_7_616;
    if (weights_v1 & weights_en1) x_word_91 <= x_word_621;
    if (weights_v0 & weights_en0) t_92 <= t_622;
    if (weights_v2 & weights_en2) crc_want_93 <= crc_want_623;
    if (weights_v3 & weights_en3) crc_94 <= crc_883;
    if (weights_v2 & weights_en2) block_95 <= block_885;
    if (weights_v1 & weights_en1) beat_96 <= beat_888;
    if (weights_v7 & weights_en7) p_packet_97 <= p_packet_891;
    if (weights_v7 & weights_en7) p_packet_98 <= p_packet_898;
    if (weights_v2 & weights_en2) w_packet_99 <= w_packet_900;
    if (weights_v2 & weights_en2) w_packet_100 <= w_packet_904;
    if (weights_v0 & weights_en0) x_packet_101 <= x_packet_906;
    if (weights_v0 & weights_en0) x_packet_102 <= x_packet_910;
    if (weights_v4 & weights_en4) bad_block_103 <= bad_block_936;
    if (weights_v2 & weights_en2) col_group_104 <= col_group_938;
    if (weights_v1 & weights_en1) group_105 <= group_941;
    if (weights_v4 & weights_en4) flags_106 <= flags_948;
    if (weights_v1 & weights_en1) slot_first_107 <= slot_first_949;
    if (weights_v2 & weights_en2) slot_last_108 <= slot_last_950;
    if (weights_v2 & weights_en2) slot_end_109 <= slot_end_952;
    if (weights_v3 & weights_en3) header_bad_110 <= header_bad_953;
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
    if (line_38_done) t_92 <= 32'd0;
    if (line_38_done) crc_want_93 <= 32'd0;
    if (line_38_done) crc_94 <= 32'd0;
    if (line_38_done) block_95 <= 32'd0;
    if (line_38_done) beat_96 <= 6'd0;
    if (line_38_done) p_packet_97 <= 1'd0;
    if (line_38_done) p_packet_98 <= 1'd0;
    if (line_38_done) w_packet_99 <= 1'd0;
    if (line_38_done) w_packet_100 <= 1'd0;
    if (line_38_done) x_packet_101 <= s_x_last_22;
    if (line_38_done) x_packet_102 <= s_x_last_22;
    if (line_38_done) bad_block_103 <= 32'hffffffff;
    if (line_38_done) col_group_104 <= 16'd0;
    if (line_38_done) group_105 <= 16'd0;
    if (line_38_done) flags_106 <= {8'd0, flags_12};
    if (line_38_done) slot_first_107 <= 1'd0;
    if (line_38_done) slot_last_108 <= 1'd0;
    if (line_38_done) slot_end_109 <= 1'd0;
    if (line_38_done) header_bad_110 <= 1'd0;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195, 1 stages
  wire [1:0] select_962 = x_packet_102 ? 2'd2 : 2'd0;  // awq_gemv.cpp:362
  wire [2:0] select_963 = x_packet_101 ? 3'd0 : 3'd4;  // awq_gemv.cpp:362
  wire [2:0] or_964 = {1'd0, select_962} | select_963;  // awq_gemv.cpp:362
  wire [3:0] select_965 = w_packet_100 ? 4'd8 : 4'd0;  // awq_gemv.cpp:363
  wire [4:0] select_966 = w_packet_99 ? 5'd0 : 5'd16;  // awq_gemv.cpp:363
  wire [4:0] or_967 = {1'd0, select_965} | select_966;  // awq_gemv.cpp:363
  wire [4:0] or_968 = {2'd0, or_964} | or_967;  // awq_gemv.cpp:363
  wire [5:0] select_969 = p_packet_98 ? 6'd32 : 6'd0;  // awq_gemv.cpp:364
  wire [6:0] select_970 = p_packet_97 ? 7'd0 : 7'd64;  // awq_gemv.cpp:364
  wire [6:0] or_971 = {1'd0, select_969} | select_970;  // awq_gemv.cpp:364
  wire [6:0] or_972 = {2'd0, or_968} | or_971;  // awq_gemv.cpp:364
  wire [8:0] flags_973 = {2'd0, or_972} | flags_106;  // awq_gemv.cpp:364
  wire discard_p_974 = p_packet_97 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_w_975 = w_packet_99 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_x_976 = x_packet_101 ^ 1'd1;  // awq_gemv.cpp:45
  assign line_195_en0 = 1'b1;
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
    if (line_195_v0 & line_195_en0) flags_111 <= flags_973;
    if (line_195_v0 & line_195_en0) discard_p_112 <= discard_p_974;
    if (line_195_v0 & line_195_en0) discard_w_113 <= discard_w_975;
    if (line_195_v0 & line_195_en0) discard_x_114 <= discard_x_976;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195_2, 1 stages
  wire [8:0] select_977 = c_10_9 ? mem_sticky_0 : 9'd0;  // awq_gemv.cpp:367
  wire [8:0] sticky_978 = select_977 | flags_116;  // awq_gemv.cpp:367
  wire [31:0] add_979 = mem_frames_0 + 32'd1;  // awq_gemv.cpp:368
  wire [31:0] frames_980 = c_10_9 ? add_979 : 32'd1;  // awq_gemv.cpp:368
  wire [40:0] shl_981 = {flags_116, 32'd0};  // awq_gemv.cpp:166
  wire [40:0] beat_0_982 = shl_981 | {32'd0, sticky_978};  // awq_gemv.cpp:166
  wire [63:0] shl_983 = {line_193_10[15:0], 48'd0};
  wire [63:0] beat_0_984 = {23'd0, beat_0_982} | shl_983;  // awq_gemv.cpp:169
  wire [95:0] shl_985 = {bad_block_115, 64'd0};  // awq_gemv.cpp:168
  wire [95:0] beat_0_986 = {32'd0, beat_0_984} | shl_985;  // awq_gemv.cpp:169
  wire [127:0] shl_987 = {frames_980, 96'd0};  // awq_gemv.cpp:169
  wire [127:0] beat_0_988 = {32'd0, beat_0_986} | shl_987;  // awq_gemv.cpp:169
  wire line_195_2_load_989 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_store_990 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_load_991 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_store_992 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_push_993 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:173
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
    if (line_193_done_0) flags_116 <= {8'd0, flags_12};
    if (line_193_done_0) discard_p_117 <= 1'd1;
    if (line_193_done_0) discard_w_118 <= 1'd1;
    if (line_193_done_0) discard_x_119 <= 1'd1;
    if (line_195_done) bad_block_115 <= bad_block_103;
    if (line_195_done) flags_116 <= flags_111;
    if (line_195_done) discard_p_117 <= discard_p_112;
    if (line_195_done) discard_w_118 <= discard_w_113;
    if (line_195_done) discard_x_119 <= discard_x_114;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: discard, pipelined loop, II=1, depth 1
  wire xor_994 = more_120 ^ 1'd1;
  wire more_995 = s_x_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_pop_996 = discard_v0 & discard_en0;  // awq_gemv.cpp:156
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_994;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_120 <= more_995;
    if (line_195_2_done) more_120 <= discard_x_119;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: line_154, 1 stages
  assign line_154_en0 = 1'b1;
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
  wire xor_997 = more_121 ^ 1'd1;
  wire more_998 = s_w_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_2_pop_999 = discard_2_v0 & discard_2_en0;  // awq_gemv.cpp:156
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_997;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_121 <= more_998;
    if (line_154_done) more_121 <= discard_w_118;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: line_154_2, 1 stages
  assign line_154_2_en0 = 1'b1;
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
  wire xor_1000 = more_122 ^ 1'd1;
  wire more_1001 = s_param_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_3_pop_1002 = discard_3_v0 & discard_3_en0;  // awq_gemv.cpp:156
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1000;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_122 <= more_1001;
    if (line_154_2_done) more_122 <= discard_p_117;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:373: line_373, 1 stages
  assign line_373_en0 = 1'b1;
  wire line_373_issue = line_373_run;
  wire line_373_leave = 1'b0;
  assign line_373_v0 = line_373_issue;
  wire line_373_busy = line_373_run;
  always @(posedge ap_clk) begin
    if (line_373_issue & line_373_en0) line_373_run <= 1'b0;
    if (line_373_start) line_373_run <= 1'b1;
    if (rst) begin line_373_run <= 1'b0; end
  end

  // ---- control
  assign line_193_done_0 = (state == LINE_193_S) & ~line_193_busy & c_11_11;
  assign line_193_done_1 = (state == LINE_193_S) & ~line_193_busy & ~c_11_11;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_195_done = (state == LINE_195_S) & ~line_195_busy;
  assign line_195_2_done = (state == LINE_195_2_S) & ~line_195_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_154_done = (state == LINE_154_S) & ~line_154_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_154_2_done = (state == LINE_154_2_S) & ~line_154_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_373_done = (state == LINE_373_S) & ~line_373_busy;
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
    if (discard_3_done) state <= LINE_373_S;
    if (restart | line_373_done) state <= LINE_193_S;
    if (rst) state <= RESTART_S;
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
  assign line_373_start = discard_3_done;
  assign line_193_start = restart | line_373_done;

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_193_pop_139;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_regslice #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_152 | weights_pop_955 | discard_pop_996;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_958 | discard_2_pop_999;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_961 | discard_3_pop_1002;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: registered both ways
  wire m_y_beat_valid = weights_push_954;
  wire [160:0] m_y_beat = {out_20_196_s14, 16'd65535, 16'd65535, out_0_194};
  awq_gemv_regslice #(.WIDTH(161)) m_y_slice (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .out_data({m_y_TLAST, m_y_TSTRB, m_y_TKEEP, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_195_2_push_993;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, beat_0_988};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/awq_gemv/awq_gemv.cpp:188: sticky_0
  always @(posedge ap_clk) begin
    if (line_195_2_store_990) mem_sticky_0 <= sticky_978;
    if (rst) mem_sticky_0 <= 9'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:188: frames_0
  always @(posedge ap_clk) begin
    if (line_195_2_store_992) mem_frames_0 <= frames_980;
    if (rst) mem_frames_0 <= 32'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:189: x_even
  wire mem_x_even_read = weights_load_959;
  wire [11:0] mem_x_even_read_address = x_word_91[12:1];
  wire mem_x_even_write = weights_store_956;
  wire [11:0] mem_x_even_write_address = t_92[11:0];
  wire [63:0] mem_x_even_write_data = x_200;
  awq_gemv_mem_x_even mem_x_even_ram (.clk(ap_clk), .read(mem_x_even_read), .read_address(mem_x_even_read_address), .q(mem_x_even_q), .write(mem_x_even_write), .write_address(mem_x_even_write_address), .write_data(mem_x_even_write_data));

  // hls/awq_gemv/awq_gemv.cpp:189: x_odd
  wire mem_x_odd_read = weights_load_960;
  wire [11:0] mem_x_odd_read_address = x_word_91[12:1];
  wire mem_x_odd_write = weights_store_957;
  wire [11:0] mem_x_odd_write_address = t_92[11:0];
  wire [63:0] mem_x_odd_write_data = x_201;
  awq_gemv_mem_x_odd mem_x_odd_ram (.clk(ap_clk), .read(mem_x_odd_read), .read_address(mem_x_odd_read_address), .q(mem_x_odd_q), .write(mem_x_odd_write), .write_address(mem_x_odd_write_address), .write_data(mem_x_odd_write_data));
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

// hls/awq_gemv/awq_gemv.cpp:189: x_even, 3696 words of 64 bits
module awq_gemv_mem_x_even (
  input  wire        clk,
  input  wire        read,
  input  wire [11:0] read_address,
  output reg  [63:0] q,
  input  wire        write,
  input  wire [11:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:3695];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/awq_gemv/awq_gemv.cpp:189: x_odd, 3696 words of 64 bits
module awq_gemv_mem_x_odd (
  input  wire        clk,
  input  wire        read,
  input  wire [11:0] read_address,
  output reg  [63:0] q,
  input  wire        write,
  input  wire [11:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:3695];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

`default_nettype wire
