// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 15 (hls/awq_gemv/awq_gemv.cpp:231)
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
  localparam [3:0] LINE_364_S = 4'd10;
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
  wire line_364_done;
  wire restart = state == RESTART_S;

  // hls/awq_gemv/awq_gemv.cpp:193: line_193
  wire line_193_start;
  reg line_193_run;
  reg line_193_1;
  reg [15:0] c_2_2;
  reg [95:0] line_193_3;
  reg [79:0] line_193_4;
  reg [15:0] c_1_5;
  reg [7:0] c_0_6;
  reg c_9_7;
  reg c_10_8;
  reg [111:0] line_193_9;
  reg c_11_10;
  reg flags_11;
  wire line_193_v0;
  wire line_193_en0;

  // hls/awq_gemv/awq_gemv.cpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [32:0] line_38_12;
  reg [4:0] line_38_13;
  reg [12:0] line_38_14;
  reg [13:0] line_38_15;
  reg [31:0] beats_16;
  reg [5:0] line_38_17;
  reg [32:0] line_38_18;
  reg [15:0] last_group_19;
  reg [16:0] line_38_20;
  reg s_x_last_21;
  reg line_38_v1;
  reg line_38_v2;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;
  wire line_38_en2;

  // hls/awq_gemv/awq_gemv.cpp:231: weights
  wire weights_start;
  reg weights_run;
  reg [3:0] zero_3_22;
  reg [3:0] zero_2_23;
  reg [3:0] zero_1_24;
  reg [3:0] zero_0_25;
  reg [14:0] scale_7_26;
  reg [14:0] scale_6_27;
  reg [14:0] scale_5_28;
  reg [14:0] scale_4_29;
  reg [14:0] scale_3_30;
  reg [14:0] scale_2_31;
  reg [14:0] scale_1_32;
  reg [14:0] scale_0_33;
  reg [26:0] dot_34;
  reg [26:0] dot_35;
  reg [26:0] dot_36;
  reg [26:0] dot_37;
  reg [26:0] dot_38;
  reg [26:0] dot_39;
  reg [26:0] dot_40;
  reg [26:0] dot_41;
  reg [14:0] slot_scale_7_42;
  reg [14:0] slot_scale_6_43;
  reg [14:0] slot_scale_5_44;
  reg [14:0] slot_scale_4_45;
  reg [14:0] slot_scale_3_46;
  reg [14:0] slot_scale_2_47;
  reg [14:0] slot_scale_1_48;
  reg [14:0] slot_scale_0_49;
  reg [26:0] slot_dot_50;
  reg [26:0] slot_dot_51;
  reg [26:0] slot_dot_52;
  reg [26:0] slot_dot_53;
  reg [26:0] slot_dot_54;
  reg [26:0] slot_dot_55;
  reg [26:0] slot_dot_56;
  reg [26:0] slot_dot_57;
  reg [47:0] acc_58;
  reg [47:0] acc_59;
  reg [47:0] acc_60;
  reg [47:0] acc_61;
  reg [47:0] acc_62;
  reg [47:0] acc_63;
  reg [47:0] acc_64;
  reg [47:0] acc_65;
  reg [31:0] bias_7_66;
  reg [31:0] bias_6_67;
  reg [31:0] bias_5_68;
  reg [31:0] bias_4_69;
  reg [31:0] bias_3_70;
  reg [31:0] bias_2_71;
  reg [31:0] bias_1_72;
  reg [31:0] bias_0_73;
  reg [7:0] shift_7_74;
  reg [7:0] shift_6_75;
  reg [7:0] shift_5_76;
  reg [7:0] shift_4_77;
  reg [7:0] shift_3_78;
  reg [7:0] shift_2_79;
  reg [7:0] shift_1_80;
  reg [7:0] shift_0_81;
  reg [3:0] slots_82;
  reg [31:0] y_2_83;
  reg [31:0] y_1_84;
  reg [31:0] y_0_85;
  reg [3:0] zero_4_86;
  reg [3:0] zero_5_87;
  reg [3:0] zero_6_88;
  reg [3:0] zero_7_89;
  reg [14:0] x_word_90;
  reg [31:0] t_91;
  reg [31:0] crc_want_92;
  reg [31:0] crc_93;
  reg [31:0] block_94;
  reg [5:0] beat_95;
  reg p_packet_96;
  reg p_packet_97;
  reg w_packet_98;
  reg w_packet_99;
  reg x_packet_100;
  reg x_packet_101;
  reg [31:0] bad_block_102;
  reg [15:0] col_group_103;
  reg [15:0] group_104;
  reg [8:0] flags_105;
  reg slot_first_106;
  reg slot_last_107;
  reg slot_end_108;
  reg header_bad_109;
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
  reg [8:0] flags_110;
  reg discard_x_111;
  reg discard_w_112;
  reg discard_p_113;
  wire line_195_v0;
  wire line_195_en0;

  // hls/awq_gemv/awq_gemv.cpp:195: line_195_2
  wire line_195_2_start;
  reg line_195_2_run;
  reg [31:0] bad_block_114;
  reg [8:0] flags_115;
  reg discard_x_116;
  reg discard_w_117;
  reg discard_p_118;
  wire line_195_2_v0;
  wire line_195_2_en0;

  // hls/awq_gemv/awq_gemv.cpp:154: discard
  wire discard_start;
  reg discard_run;
  reg more_119;
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
  reg more_120;
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
  reg more_121;
  wire discard_3_v0;
  wire discard_3_en0;

  // hls/awq_gemv/awq_gemv.cpp:364: line_364
  wire line_364_start;
  reg line_364_run;
  wire line_364_v0;
  wire line_364_en0;
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
  wire line_193_pop_122 = line_193_v0 & line_193_en0;  // awq_gemv.cpp:193
  wire [2:0] shl_124 = {s_cmd_beat_data[10], 2'd0};
  wire c_9_123 = shl_124 == 3'd0;  // awq_gemv.cpp:64
  wire [64:0] shl_126 = {s_cmd_beat_data[64], 64'd0};
  wire c_10_125 = shl_126 == 65'd0;  // awq_gemv.cpp:52
  wire icmp_131 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv.cpp:70
  wire [7:0] and_133 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv.cpp:70
  wire icmp_132 = and_133 != 8'd2;  // awq_gemv.cpp:70
  wire or_130 = icmp_131 | icmp_132;  // awq_gemv.cpp:70
  wire [15:0] add_135 = s_cmd_beat_data[47:32] + 16'd65535;  // awq_gemv.cpp:70
  wire [8:0] limit_136 = s_cmd_beat_data[8] ? 9'd231 : 9'd462;  // awq_gemv.cpp:69
  wire icmp_134 = add_135 >= {7'd0, limit_136};  // awq_gemv.cpp:70
  wire or_129 = or_130 | icmp_134;  // awq_gemv.cpp:70
  wire icmp_137 = s_cmd_beat_data[63:48] == 16'd0;
  wire or_128 = or_129 | icmp_137;  // awq_gemv.cpp:70
  wire icmp_138 = s_cmd_beat_data > 128'h1ffffffffffffffff;  // awq_gemv.cpp:71
  wire c_11_127 = or_128 | icmp_138;  // awq_gemv.cpp:70
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
    if (line_193_v0 & line_193_en0) line_193_3 <= s_cmd_beat_data[127:32];
    if (line_193_v0 & line_193_en0) line_193_4 <= s_cmd_beat_data[127:48];
    if (line_193_v0 & line_193_en0) c_1_5 <= s_cmd_beat_data[31:16];
    if (line_193_v0 & line_193_en0) c_0_6 <= s_cmd_beat_data[15:8];
    if (line_193_v0 & line_193_en0) c_9_7 <= c_9_123;
    if (line_193_v0 & line_193_en0) c_10_8 <= c_10_125;
    if (line_193_v0 & line_193_en0) line_193_9 <= s_cmd_beat_data[127:16];
    if (line_193_v0 & line_193_en0) c_11_10 <= c_11_127;
    if (line_193_v0 & line_193_en0) flags_11 <= c_11_127;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:38: line_38, 3 stages
  // stage 0
  wire line_38_pop_139 = line_38_v0 & line_38_en0;  // awq_gemv.cpp:38
  wire [31:0] blocks_142 = {16'd0, line_193_3[15:0]} * {16'd0, line_193_4[15:0]};  // awq_gemv.cpp:204
  wire [5:0] last_beat_144 = line_193_1 ? 6'd33 : 6'd17;  // awq_gemv.cpp:203
  wire [5:0] add_143 = last_beat_144 + 6'd1;  // awq_gemv.cpp:205
  wire [2:0] select_147 = line_193_1 ? 3'd4 : 3'd3;  // awq_gemv.cpp:202
  wire [15:0] last_group_150 = c_2_2 + 16'd65535;  // awq_gemv.cpp:206
  wire [16:0] add_151 = {1'd0, line_193_4[15:0]} + 17'd131071;  // awq_gemv.cpp:307
  // stage 1
  reg [31:0] blocks_142_s1;
  reg [5:0] add_143_s1;
  reg [2:0] select_147_s1;
  always @(posedge ap_clk) if (line_38_en0) begin
    blocks_142_s1 <= blocks_142;
    add_143_s1 <= add_143;
    select_147_s1 <= select_147;
  end
  wire [31:0] beats_141 = $signed(blocks_142_s1) * $signed({26'd0, add_143_s1});  // awq_gemv.cpp:205
  wire [15:0] shl_146 = c_2_2 << select_147_s1;  // awq_gemv.cpp:202
  wire [12:0] shl_145 = {shl_146[12:1], 1'd0};
  wire [13:0] add_148 = {1'd0, shl_145} + 14'd16383;  // awq_gemv.cpp:264
  // stage 2
  reg [31:0] beats_141_s2;
  always @(posedge ap_clk) if (line_38_en1) begin
    beats_141_s2 <= beats_141;
  end
  wire [32:0] add_140 = {1'd0, beats_141_s2} + 33'd8;  // awq_gemv.cpp:231
  wire [32:0] add_149 = {1'd0, beats_141_s2} + 33'h1ffffffff;  // awq_gemv.cpp:271
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
    if (line_38_v2 & line_38_en2) line_38_12 <= add_140;
    if (line_38_v0 & line_38_en0) line_38_13 <= s_x_beat_data[4:0];
    if (line_38_v1 & line_38_en1) line_38_14 <= shl_145;
    if (line_38_v1 & line_38_en1) line_38_15 <= add_148;
    if (line_38_v1 & line_38_en1) beats_16 <= beats_141;
    if (line_38_v0 & line_38_en0) line_38_17 <= last_beat_144;
    if (line_38_v2 & line_38_en2) line_38_18 <= add_149;
    if (line_38_v0 & line_38_en0) last_group_19 <= last_group_150;
    if (line_38_v0 & line_38_en0) line_38_20 <= add_151;
    if (line_38_v0 & line_38_en0) s_x_last_21 <= s_x_beat_last;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:231: weights, pipelined loop, II=1, depth 15
  // stage 0
  wire xor_198 = x_packet_100 ^ 1'd1;
  wire icmp_199 = t_91 < {19'd0, line_38_14};  // awq_gemv.cpp:263
  wire and_197 = xor_198 & icmp_199;
  wire weights_pop_200 = weights_v0 & weights_en0 & and_197;  // awq_gemv.cpp:38
  wire weights_store_201 = weights_v0 & weights_en0 & icmp_199;  // awq_gemv.cpp:265
  wire [63:0] x_202 = x_packet_100 ? 64'd0 : s_x_beat_data[63:0];
  wire weights_store_203 = weights_v0 & weights_en0 & icmp_199;  // awq_gemv.cpp:266
  wire [63:0] x_204 = x_packet_100 ? 64'd0 : s_x_beat_data[127:64];
  wire icmp_207 = t_91 < beats_16;  // awq_gemv.cpp:269
  wire [31:0] t_627 = t_91 + 32'd1;  // awq_gemv.cpp:231
  wire is_last_909 = line_38_18 != {1'd0, t_91};  // awq_gemv.cpp:271
  wire x_packet_911 = x_packet_100 | s_x_beat_last;
  wire x_packet_910 = icmp_199 ? x_packet_911 : x_packet_100;
  wire and_913 = icmp_199 & xor_198;
  wire is_last_915 = {{19{line_38_15[13]}}, line_38_15} != {1'd0, t_91};  // awq_gemv.cpp:264
  wire x_packet_1_914 = s_x_beat_last & is_last_915;
  wire x_packet_912 = and_913 ? x_packet_1_914 : x_packet_101;
  wire icmp_960 = line_38_12 > {1'd0, t_91};  // awq_gemv.cpp:231
  wire xor_959 = icmp_960 ^ 1'd1;
  // stage 1
  reg icmp_207_s1;
  reg is_last_909_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    icmp_207_s1 <= icmp_207;
    is_last_909_s1 <= is_last_909;
  end
  wire icmp_213 = beat_95 == 6'd0;  // awq_gemv.cpp:272
  wire xor_212 = icmp_213 ^ 1'd1;
  wire and_211 = icmp_207_s1 & xor_212;
  wire icmp_214 = $signed(beat_95) < $signed(6'd1);
  wire and_210 = and_211 & icmp_214;
  wire xor_217 = icmp_214 ^ 1'd1;
  wire and_216 = icmp_207_s1 & xor_217;
  wire icmp_219 = beat_95 == 6'd1;
  wire xor_218 = icmp_219 ^ 1'd1;
  wire and_215 = and_216 & xor_218;
  wire or_209 = and_210 | and_215;
  wire weights_load_220 = weights_v1 & weights_en1 & or_209;  // awq_gemv.cpp:293
  wire weights_load_221 = weights_v1 & weights_en1 & or_209;  // awq_gemv.cpp:293
  wire slot_first_226 = group_104 == 16'd0;  // awq_gemv.cpp:306
  wire [5:0] add_228 = beat_95 + 6'd55;  // awq_gemv.cpp:306
  wire icmp_227 = add_228 < 6'd3;  // awq_gemv.cpp:306
  wire and_225 = slot_first_226 & icmp_227;
  wire and_235 = xor_212 & icmp_214;
  wire and_236 = xor_217 & xor_218;
  wire or_234 = and_235 | and_236;
  wire and_237 = xor_217 & icmp_219;
  wire and_255 = icmp_207_s1 & or_234;
  wire icmp_258 = beat_95 == 6'd2;  // awq_gemv.cpp:300
  wire icmp_271 = x_word_90[0] == 1'd0;  // awq_gemv.cpp:294
  wire final_beat_508 = beat_95 == line_38_17;  // awq_gemv.cpp:270
  wire and_507 = icmp_207_s1 & final_beat_508;
  wire icmp_566 = beat_95 == 6'd11;  // awq_gemv.cpp:309
  wire slot_last_625 = group_104 == last_group_19;  // awq_gemv.cpp:302
  wire and_624 = slot_last_625 & final_beat_508;
  wire [15:0] add_626 = {1'd0, x_word_90} + 16'd1;  // awq_gemv.cpp:302
  wire [12:0] x_word_623 = and_624 ? 13'd0 : add_626[12:0];  // awq_gemv.cpp:302
  wire [14:0] x_word_622 = and_255 ? {2'd0, x_word_623} : x_word_90;
  wire [5:0] add_893 = beat_95 + 6'd1;  // awq_gemv.cpp:346
  wire [5:0] beat_892 = final_beat_508 ? 6'd0 : add_893;  // awq_gemv.cpp:346
  wire [5:0] beat_891 = icmp_207_s1 ? beat_892 : beat_95;
  wire icmp_903 = beat_95 != 6'd11;
  wire and_932 = icmp_213 & icmp_214;
  wire [15:0] add_946 = group_104 + 16'd1;
  wire [15:0] select_945 = slot_last_625 ? 16'd0 : add_946;  // awq_gemv.cpp:344
  wire [15:0] group_944 = and_507 ? select_945 : group_104;
  wire slot_first_954 = and_507 ? slot_first_226 : slot_first_106;
  // stage 2
  reg slot_first_106_s2;
  reg icmp_207_s2;
  reg and_225_s2;
  reg or_234_s2;
  reg and_237_s2;
  reg and_255_s2;
  reg icmp_258_s2;
  reg icmp_271_s2;
  reg and_507_s2;
  reg icmp_566_s2;
  reg icmp_213_s2;
  reg icmp_903_s2;
  reg is_last_909_s2;
  reg final_beat_508_s2;
  reg and_932_s2;
  reg slot_last_625_s2;
  always @(posedge ap_clk) if (weights_en1) begin
    slot_first_106_s2 <= slot_first_106;
    icmp_207_s2 <= icmp_207_s1;
    and_225_s2 <= and_225;
    or_234_s2 <= or_234;
    and_237_s2 <= and_237;
    and_255_s2 <= and_255;
    icmp_258_s2 <= icmp_258;
    icmp_271_s2 <= icmp_271;
    and_507_s2 <= and_507;
    icmp_566_s2 <= icmp_566;
    icmp_213_s2 <= icmp_213;
    icmp_903_s2 <= icmp_903;
    is_last_909_s2 <= is_last_909_s1;
    final_beat_508_s2 <= final_beat_508;
    and_932_s2 <= and_932;
    slot_last_625_s2 <= slot_last_625;
  end
  wire icmp_154 = slots_82 == 4'd0;  // awq_gemv.cpp:233
  wire xor_153 = icmp_154 ^ 1'd1;
  wire [1:0] shl_158 = {slots_82[1], 1'd0};
  wire icmp_157 = shl_158 == 2'd0;
  wire and_156 = slot_last_107 & icmp_157;
  wire icmp_159 = slots_82[0] != 1'd0;
  wire and_155 = and_156 & icmp_159;
  wire and_152 = xor_153 & and_155;
  wire icmp_196 = slots_82 == 4'd1;  // awq_gemv.cpp:242
  wire out_20_195 = slot_end_108 & icmp_196;  // awq_gemv.cpp:242
  wire xor_206 = w_packet_98 ^ 1'd1;
  wire and_205 = xor_206 & icmp_207_s2;
  wire weights_pop_208 = weights_v2 & weights_en2 & and_205;  // awq_gemv.cpp:38
  wire or_233 = or_234_s2 | and_237_s2;
  wire xor_232 = or_233 ^ 1'd1;
  wire and_231 = icmp_207_s2 & xor_232;
  wire [127:0] w_238 = w_packet_98 ? 128'd0 : s_w_beat_data;  // awq_gemv.cpp:271
  wire [3:0] zero_3_230 = and_231 ? w_238[23:20] : zero_3_22;
  wire [3:0] zero_2_239 = and_231 ? w_238[7:4] : zero_2_23;
  wire [3:0] zero_1_240 = and_231 ? w_238[19:16] : zero_1_24;
  wire [3:0] zero_0_241 = and_231 ? w_238[3:0] : zero_0_25;
  wire xor_246 = and_237_s2 ^ 1'd1;
  wire or_245 = or_234_s2 | xor_246;
  wire xor_244 = or_245 ^ 1'd1;
  wire and_243 = icmp_207_s2 & xor_244;
  wire [14:0] scale_7_242 = and_243 ? w_238[126:112] : scale_7_26;
  wire [14:0] scale_6_247 = and_243 ? w_238[110:96] : scale_6_27;
  wire [14:0] scale_5_248 = and_243 ? w_238[94:80] : scale_5_28;
  wire [14:0] scale_4_249 = and_243 ? w_238[78:64] : scale_4_29;
  wire [14:0] scale_3_250 = and_243 ? w_238[62:48] : scale_3_30;
  wire [14:0] scale_2_251 = and_243 ? w_238[46:32] : scale_2_31;
  wire [14:0] scale_1_252 = and_243 ? w_238[30:16] : scale_1_32;
  wire [14:0] scale_0_253 = and_243 ? w_238[14:0] : scale_0_33;
  wire [4:0] sub_267 = {1'd0, w_238[79:76]} - {1'd0, zero_6_88};  // awq_gemv.cpp:99
  wire [31:0] shl_266 = {sub_267, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_269 = {1'd0, w_238[95:92]} - {1'd0, zero_7_89};  // awq_gemv.cpp:99
  wire [31:0] shl_268 = {sub_269, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_265 = {{21{shl_266[31]}}, shl_266[31:27]} + shl_268[31:6];  // awq_gemv.cpp:79
  wire [63:0] x_270 = icmp_271_s2 ? mem_x_even_q : mem_x_odd_q;  // awq_gemv.cpp:294
  wire [4:0] sub_282 = {1'd0, w_238[15:12]} - {1'd0, zero_6_88};  // awq_gemv.cpp:99
  wire [31:0] shl_281 = {sub_282, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_284 = {1'd0, w_238[31:28]} - {1'd0, zero_7_89};  // awq_gemv.cpp:99
  wire [31:0] shl_283 = {sub_284, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_280 = {{21{shl_281[31]}}, shl_281[31:27]} + shl_283[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_294 = {1'd0, w_238[47:44]} - {1'd0, zero_6_88};  // awq_gemv.cpp:99
  wire [31:0] shl_293 = {sub_294, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_296 = {1'd0, w_238[63:60]} - {1'd0, zero_7_89};  // awq_gemv.cpp:99
  wire [31:0] shl_295 = {sub_296, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_292 = {{21{shl_293[31]}}, shl_293[31:27]} + shl_295[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_306 = {1'd0, w_238[111:108]} - {1'd0, zero_6_88};  // awq_gemv.cpp:99
  wire [31:0] shl_305 = {sub_306, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_309 = {1'd0, w_238[127:124]} - {1'd0, zero_7_89};  // awq_gemv.cpp:99
  wire [4:0] sub_334 = {1'd0, w_238[75:72]} - {1'd0, zero_4_86};  // awq_gemv.cpp:99
  wire [31:0] shl_333 = {sub_334, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_336 = {1'd0, w_238[91:88]} - {1'd0, zero_5_87};  // awq_gemv.cpp:99
  wire [31:0] shl_335 = {sub_336, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_332 = {{21{shl_333[31]}}, shl_333[31:27]} + shl_335[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_346 = {1'd0, w_238[11:8]} - {1'd0, zero_4_86};  // awq_gemv.cpp:99
  wire [31:0] shl_345 = {sub_346, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_348 = {1'd0, w_238[27:24]} - {1'd0, zero_5_87};  // awq_gemv.cpp:99
  wire [31:0] shl_347 = {sub_348, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_344 = {{21{shl_345[31]}}, shl_345[31:27]} + shl_347[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_357 = {1'd0, w_238[43:40]} - {1'd0, zero_4_86};  // awq_gemv.cpp:99
  wire [31:0] shl_356 = {sub_357, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_359 = {1'd0, w_238[59:56]} - {1'd0, zero_5_87};  // awq_gemv.cpp:99
  wire [31:0] shl_358 = {sub_359, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_355 = {{21{shl_356[31]}}, shl_356[31:27]} + shl_358[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_368 = {1'd0, w_238[107:104]} - {1'd0, zero_4_86};  // awq_gemv.cpp:99
  wire [31:0] shl_367 = {sub_368, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_371 = {1'd0, w_238[123:120]} - {1'd0, zero_5_87};  // awq_gemv.cpp:99
  wire [4:0] sub_395 = {1'd0, w_238[71:68]} - {1'd0, zero_2_23};  // awq_gemv.cpp:99
  wire [31:0] shl_394 = {sub_395, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_397 = {1'd0, w_238[87:84]} - {1'd0, zero_3_22};  // awq_gemv.cpp:99
  wire [31:0] shl_396 = {sub_397, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_393 = {{21{shl_394[31]}}, shl_394[31:27]} + shl_396[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_407 = {1'd0, w_238[7:4]} - {1'd0, zero_2_23};  // awq_gemv.cpp:99
  wire [31:0] shl_406 = {sub_407, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_409 = {1'd0, w_238[23:20]} - {1'd0, zero_3_22};  // awq_gemv.cpp:99
  wire [31:0] shl_408 = {sub_409, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_405 = {{21{shl_406[31]}}, shl_406[31:27]} + shl_408[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_418 = {1'd0, w_238[39:36]} - {1'd0, zero_2_23};  // awq_gemv.cpp:99
  wire [31:0] shl_417 = {sub_418, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_420 = {1'd0, w_238[55:52]} - {1'd0, zero_3_22};  // awq_gemv.cpp:99
  wire [31:0] shl_419 = {sub_420, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_416 = {{21{shl_417[31]}}, shl_417[31:27]} + shl_419[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_429 = {1'd0, w_238[103:100]} - {1'd0, zero_2_23};  // awq_gemv.cpp:99
  wire [31:0] shl_428 = {sub_429, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_432 = {1'd0, w_238[119:116]} - {1'd0, zero_3_22};  // awq_gemv.cpp:99
  wire [4:0] sub_456 = {1'd0, w_238[67:64]} - {1'd0, zero_0_25};  // awq_gemv.cpp:99
  wire [31:0] shl_455 = {sub_456, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_458 = {1'd0, w_238[83:80]} - {1'd0, zero_1_24};  // awq_gemv.cpp:99
  wire [31:0] shl_457 = {sub_458, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_454 = {{21{shl_455[31]}}, shl_455[31:27]} + shl_457[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_468 = {1'd0, w_238[3:0]} - {1'd0, zero_0_25};  // awq_gemv.cpp:99
  wire [31:0] shl_467 = {sub_468, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_470 = {1'd0, w_238[19:16]} - {1'd0, zero_1_24};  // awq_gemv.cpp:99
  wire [31:0] shl_469 = {sub_470, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_466 = {{21{shl_467[31]}}, shl_467[31:27]} + shl_469[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_479 = {1'd0, w_238[35:32]} - {1'd0, zero_0_25};  // awq_gemv.cpp:99
  wire [31:0] shl_478 = {sub_479, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_481 = {1'd0, w_238[51:48]} - {1'd0, zero_1_24};  // awq_gemv.cpp:99
  wire [31:0] shl_480 = {sub_481, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_477 = {{21{shl_478[31]}}, shl_478[31:27]} + shl_480[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_490 = {1'd0, w_238[99:96]} - {1'd0, zero_0_25};  // awq_gemv.cpp:99
  wire [31:0] shl_489 = {sub_490, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_493 = {1'd0, w_238[115:112]} - {1'd0, zero_1_24};  // awq_gemv.cpp:99
  wire [14:0] scale_7_509 = or_245 ? scale_7_26 : w_238[126:112];
  wire [14:0] slot_scale_7_506 = and_507_s2 ? scale_7_509 : slot_scale_7_42;
  wire [14:0] scale_6_511 = or_245 ? scale_6_27 : w_238[110:96];
  wire [14:0] slot_scale_6_512 = icmp_154 ? slot_scale_6_43 : slot_scale_7_42;
  wire [14:0] slot_scale_6_510 = and_507_s2 ? scale_6_511 : slot_scale_6_512;
  wire [14:0] scale_5_514 = or_245 ? scale_5_28 : w_238[94:80];
  wire [14:0] slot_scale_5_515 = icmp_154 ? slot_scale_5_44 : slot_scale_6_43;
  wire [14:0] slot_scale_5_513 = and_507_s2 ? scale_5_514 : slot_scale_5_515;
  wire [14:0] scale_4_517 = or_245 ? scale_4_29 : w_238[78:64];
  wire [14:0] slot_scale_4_518 = icmp_154 ? slot_scale_4_45 : slot_scale_5_44;
  wire [14:0] slot_scale_4_516 = and_507_s2 ? scale_4_517 : slot_scale_4_518;
  wire [14:0] scale_3_520 = or_245 ? scale_3_30 : w_238[62:48];
  wire [14:0] slot_scale_3_521 = icmp_154 ? slot_scale_3_46 : slot_scale_4_45;
  wire [14:0] slot_scale_3_519 = and_507_s2 ? scale_3_520 : slot_scale_3_521;
  wire [14:0] scale_2_523 = or_245 ? scale_2_31 : w_238[46:32];
  wire [14:0] slot_scale_2_524 = icmp_154 ? slot_scale_2_47 : slot_scale_3_46;
  wire [14:0] slot_scale_2_522 = and_507_s2 ? scale_2_523 : slot_scale_2_524;
  wire [14:0] scale_1_526 = or_245 ? scale_1_32 : w_238[30:16];
  wire [14:0] slot_scale_1_527 = icmp_154 ? slot_scale_1_48 : slot_scale_2_47;
  wire [14:0] slot_scale_1_525 = and_507_s2 ? scale_1_526 : slot_scale_1_527;
  wire [14:0] scale_0_529 = or_245 ? scale_0_33 : w_238[14:0];
  wire [14:0] slot_scale_0_530 = icmp_154 ? slot_scale_0_49 : slot_scale_1_48;
  wire [14:0] slot_scale_0_528 = and_507_s2 ? scale_0_529 : slot_scale_0_530;
  wire xor_572 = slot_last_107 ^ 1'd1;
  wire or_571 = icmp_154 | xor_572;
  wire [3:0] add_614 = slots_82 + 4'd15;  // awq_gemv.cpp:260
  wire [3:0] slots_613 = icmp_154 ? slots_82 : add_614;
  wire [3:0] slots_612 = and_507_s2 ? 4'd8 : slots_613;
  wire [3:0] zero_4_618 = and_231 ? w_238[11:8] : zero_4_86;
  wire [3:0] zero_5_619 = and_231 ? w_238[27:24] : zero_5_87;
  wire [3:0] zero_6_620 = and_231 ? w_238[15:12] : zero_6_88;
  wire [3:0] zero_7_621 = and_231 ? w_238[31:28] : zero_7_89;
  wire [31:0] crc_want_628 = and_231 ? w_238[63:32] : crc_want_92;
  wire [127:0] shl_667 = {w_238[127:64], 64'd0};
  wire [63:0] shl_668 = {w_238[31:0], 32'd0};
  wire [127:0] or_666 = shl_667 | {64'd0, shl_668};  // awq_gemv.cpp:147
  wire [127:0] or_665 = or_666 | 128'h9226f562;  // awq_gemv.cpp:147
  wire [127:0] ref_664 = icmp_213_s2 ? or_665 : w_238;  // awq_gemv.cpp:272
  wire [122:0] and_663 = ref_664[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv.cpp:131
  wire parity_662 = ^and_663;
  wire [123:0] and_671 = ref_664[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv.cpp:131
  wire parity_670 = ^and_671;
  wire [1:0] shl_669 = {parity_670, 1'd0};
  wire [1:0] or_661 = {1'd0, parity_662} | shl_669;
  wire [124:0] and_674 = ref_664[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv.cpp:131
  wire parity_673 = ^and_674;
  wire [2:0] shl_672 = {parity_673, 2'd0};
  wire [2:0] or_660 = {1'd0, or_661} | shl_672;
  wire [125:0] and_677 = ref_664[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv.cpp:131
  wire parity_676 = ^and_677;
  wire [3:0] shl_675 = {parity_676, 3'd0};
  wire [3:0] or_659 = {1'd0, or_660} | shl_675;
  wire [126:0] and_680 = ref_664[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv.cpp:131
  wire parity_679 = ^and_680;
  wire [4:0] shl_678 = {parity_679, 4'd0};
  wire [4:0] or_658 = {1'd0, or_659} | shl_678;
  wire [127:0] and_683 = ref_664 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv.cpp:131
  wire parity_682 = ^and_683;
  wire [5:0] shl_681 = {parity_682, 5'd0};
  wire [5:0] or_657 = {1'd0, or_658} | shl_681;
  wire [125:0] and_686 = ref_664[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv.cpp:131
  wire parity_685 = ^and_686;
  wire [6:0] shl_684 = {parity_685, 6'd0};
  wire [6:0] or_656 = {1'd0, or_657} | shl_684;
  wire [126:0] and_689 = ref_664[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv.cpp:131
  wire parity_688 = ^and_689;
  wire [7:0] shl_687 = {parity_688, 7'd0};
  wire [7:0] or_655 = {1'd0, or_656} | shl_687;
  wire [127:0] and_692 = ref_664 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv.cpp:131
  wire parity_691 = ^and_692;
  wire [8:0] shl_690 = {parity_691, 8'd0};
  wire [8:0] or_654 = {1'd0, or_655} | shl_690;
  wire [127:0] and_695 = ref_664 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv.cpp:131
  wire parity_694 = ^and_695;
  wire [9:0] shl_693 = {parity_694, 9'd0};
  wire [9:0] or_653 = {1'd0, or_654} | shl_693;
  wire [122:0] and_698 = ref_664[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv.cpp:131
  wire parity_697 = ^and_698;
  wire [10:0] shl_696 = {parity_697, 10'd0};
  wire [10:0] or_652 = {1'd0, or_653} | shl_696;
  wire [123:0] and_701 = ref_664[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv.cpp:131
  wire parity_700 = ^and_701;
  wire [11:0] shl_699 = {parity_700, 11'd0};
  wire [11:0] or_651 = {1'd0, or_652} | shl_699;
  wire [124:0] and_704 = ref_664[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv.cpp:131
  wire parity_703 = ^and_704;
  wire [12:0] shl_702 = {parity_703, 12'd0};
  wire [12:0] or_650 = {1'd0, or_651} | shl_702;
  wire [125:0] and_707 = ref_664[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv.cpp:131
  wire parity_706 = ^and_707;
  wire [13:0] shl_705 = {parity_706, 13'd0};
  wire [13:0] or_649 = {1'd0, or_650} | shl_705;
  wire [126:0] and_710 = ref_664[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv.cpp:131
  wire parity_709 = ^and_710;
  wire [14:0] shl_708 = {parity_709, 14'd0};
  wire [14:0] or_648 = {1'd0, or_649} | shl_708;
  wire [127:0] and_713 = ref_664 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv.cpp:131
  wire parity_712 = ^and_713;
  wire [15:0] shl_711 = {parity_712, 15'd0};
  wire [15:0] or_647 = {1'd0, or_648} | shl_711;
  wire [124:0] and_716 = ref_664[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv.cpp:131
  wire parity_715 = ^and_716;
  wire [16:0] shl_714 = {parity_715, 16'd0};
  wire [16:0] or_646 = {1'd0, or_647} | shl_714;
  wire [125:0] and_719 = ref_664[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv.cpp:131
  wire parity_718 = ^and_719;
  wire [17:0] shl_717 = {parity_718, 17'd0};
  wire [17:0] or_645 = {1'd0, or_646} | shl_717;
  wire [126:0] and_722 = ref_664[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv.cpp:131
  wire parity_721 = ^and_722;
  wire [18:0] shl_720 = {parity_721, 18'd0};
  wire [18:0] or_644 = {1'd0, or_645} | shl_720;
  wire [127:0] and_725 = ref_664 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv.cpp:131
  wire parity_724 = ^and_725;
  wire [19:0] shl_723 = {parity_724, 19'd0};
  wire [19:0] or_643 = {1'd0, or_644} | shl_723;
  wire [127:0] and_728 = ref_664 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv.cpp:131
  wire parity_727 = ^and_728;
  wire [20:0] shl_726 = {parity_727, 20'd0};
  wire [20:0] or_642 = {1'd0, or_643} | shl_726;
  wire [127:0] and_731 = ref_664 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv.cpp:131
  wire parity_730 = ^and_731;
  wire [21:0] shl_729 = {parity_730, 21'd0};
  wire [21:0] or_641 = {1'd0, or_642} | shl_729;
  wire [126:0] and_734 = ref_664[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv.cpp:131
  wire parity_733 = ^and_734;
  wire [22:0] shl_732 = {parity_733, 22'd0};
  wire [22:0] or_640 = {1'd0, or_641} | shl_732;
  wire [127:0] and_737 = ref_664 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv.cpp:131
  wire parity_736 = ^and_737;
  wire [23:0] shl_735 = {parity_736, 23'd0};
  wire [23:0] or_639 = {1'd0, or_640} | shl_735;
  wire [127:0] and_740 = ref_664 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv.cpp:131
  wire parity_739 = ^and_740;
  wire [24:0] shl_738 = {parity_739, 24'd0};
  wire [24:0] or_638 = {1'd0, or_639} | shl_738;
  wire [126:0] and_743 = ref_664[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv.cpp:131
  wire parity_742 = ^and_743;
  wire [25:0] shl_741 = {parity_742, 25'd0};
  wire [25:0] or_637 = {1'd0, or_638} | shl_741;
  wire [127:0] and_746 = ref_664 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv.cpp:131
  wire parity_745 = ^and_746;
  wire [26:0] shl_744 = {parity_745, 26'd0};
  wire [26:0] or_636 = {1'd0, or_637} | shl_744;
  wire [127:0] and_749 = ref_664 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv.cpp:131
  wire parity_748 = ^and_749;
  wire [27:0] shl_747 = {parity_748, 27'd0};
  wire [27:0] or_635 = {1'd0, or_636} | shl_747;
  wire [126:0] and_752 = ref_664[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv.cpp:131
  wire parity_751 = ^and_752;
  wire [28:0] shl_750 = {parity_751, 28'd0};
  wire [28:0] or_634 = {1'd0, or_635} | shl_750;
  wire [127:0] and_755 = ref_664 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv.cpp:131
  wire parity_754 = ^and_755;
  wire [29:0] shl_753 = {parity_754, 29'd0};
  wire [29:0] or_633 = {1'd0, or_634} | shl_753;
  wire [127:0] and_758 = ref_664 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv.cpp:131
  wire parity_757 = ^and_758;
  wire [30:0] shl_756 = {parity_757, 30'd0};
  wire [30:0] or_632 = {1'd0, or_633} | shl_756;
  wire [127:0] and_761 = ref_664 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv.cpp:131
  wire parity_760 = ^and_761;
  wire [31:0] shl_759 = {parity_760, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_631 = {1'd0, or_632} | shl_759;  // awq_gemv.cpp:131
  wire [31:0] block_890 = block_94 + 32'd1;  // awq_gemv.cpp:342
  wire [31:0] block_889 = and_507_s2 ? block_890 : block_94;
  wire icmp_902 = line_38_20 != {1'd0, col_group_103};  // awq_gemv.cpp:307
  wire is_last_901 = icmp_902 | icmp_903_s2;
  wire w_packet_905 = w_packet_98 | s_w_beat_last;
  wire w_packet_904 = icmp_207_s2 ? w_packet_905 : w_packet_98;
  wire and_907 = icmp_207_s2 & xor_206;
  wire w_packet_1_908 = s_w_beat_last & is_last_909_s2;
  wire w_packet_906 = and_907 ? w_packet_1_908 : w_packet_99;
  wire w_packet_923 = w_packet_98 ? w_packet_99 : w_packet_1_908;
  wire or_922 = c_9_7 | w_packet_923;
  wire xor_921 = or_922 ^ 1'd1;  // awq_gemv.cpp:327
  wire [31:0] crc_want_927 = or_233 ? crc_want_92 : w_238[63:32];
  wire icmp_936 = block_94 != w_238[95:64];  // awq_gemv.cpp:282
  wire icmp_937 = c_1_5 != w_238[111:96];
  wire or_935 = icmp_936 | icmp_937;  // awq_gemv.cpp:282
  wire [119:0] shl_939 = {w_238[119:112], 112'd0};
  wire icmp_938 = shl_939 != 120'h10000000000000000000000000000;
  wire icmp_940 = c_0_6 != w_238[127:120];  // awq_gemv.cpp:285
  wire [15:0] col_group_943 = col_group_103 + {15'd0, slot_last_625_s2};  // awq_gemv.cpp:343
  wire [15:0] col_group_942 = and_507_s2 ? col_group_943 : col_group_103;
  wire slot_last_955 = and_507_s2 ? slot_last_625_s2 : slot_last_107;
  wire slot_end_957 = line_38_20 == {1'd0, col_group_103};  // awq_gemv.cpp:340
  wire slot_end_956 = and_507_s2 ? slot_end_957 : slot_end_108;
  // stage 3
  reg and_152_s3;
  reg slot_first_106_s3;
  reg [14:0] slot_scale_0_49_s3;
  reg out_20_195_s3;
  reg icmp_207_s3;
  reg and_225_s3;
  reg and_255_s3;
  reg icmp_258_s3;
  reg [25:0] packed_265_s3;
  reg [15:0] sext_272_s3;
  reg [25:0] packed_280_s3;
  reg [15:0] sext_285_s3;
  reg [25:0] packed_292_s3;
  reg [15:0] sext_297_s3;
  reg [4:0] ashr_307_s3;
  reg [4:0] sub_309_s3;
  reg [15:0] trunc_310_s3;
  reg [25:0] packed_332_s3;
  reg [25:0] packed_344_s3;
  reg [25:0] packed_355_s3;
  reg [4:0] ashr_369_s3;
  reg [4:0] sub_371_s3;
  reg [25:0] packed_393_s3;
  reg [25:0] packed_405_s3;
  reg [25:0] packed_416_s3;
  reg [4:0] ashr_430_s3;
  reg [4:0] sub_432_s3;
  reg [25:0] packed_454_s3;
  reg [25:0] packed_466_s3;
  reg [25:0] packed_477_s3;
  reg [4:0] ashr_491_s3;
  reg [4:0] sub_493_s3;
  reg and_507_s3;
  reg or_234_s3;
  reg icmp_154_s3;
  reg icmp_566_s3;
  reg or_571_s3;
  reg [31:0] or_631_s3;
  reg icmp_213_s3;
  reg is_last_901_s3;
  reg final_beat_508_s3;
  reg xor_921_s3;
  reg [31:0] crc_want_927_s3;
  reg or_233_s3;
  reg and_932_s3;
  reg or_935_s3;
  reg icmp_938_s3;
  reg icmp_940_s3;
  reg [31:0] block_94_s3;
  reg and_231_s3;
  always @(posedge ap_clk) if (weights_en2) begin
    and_152_s3 <= and_152;
    slot_first_106_s3 <= slot_first_106_s2;
    slot_scale_0_49_s3 <= slot_scale_0_49;
    out_20_195_s3 <= out_20_195;
    icmp_207_s3 <= icmp_207_s2;
    and_225_s3 <= and_225_s2;
    and_255_s3 <= and_255_s2;
    icmp_258_s3 <= icmp_258_s2;
    packed_265_s3 <= packed_265;
    sext_272_s3 <= x_270[47:32];
    packed_280_s3 <= packed_280;
    sext_285_s3 <= x_270[15:0];
    packed_292_s3 <= packed_292;
    sext_297_s3 <= x_270[31:16];
    ashr_307_s3 <= shl_305[31:27];
    sub_309_s3 <= sub_309;
    trunc_310_s3 <= x_270[63:48];
    packed_332_s3 <= packed_332;
    packed_344_s3 <= packed_344;
    packed_355_s3 <= packed_355;
    ashr_369_s3 <= shl_367[31:27];
    sub_371_s3 <= sub_371;
    packed_393_s3 <= packed_393;
    packed_405_s3 <= packed_405;
    packed_416_s3 <= packed_416;
    ashr_430_s3 <= shl_428[31:27];
    sub_432_s3 <= sub_432;
    packed_454_s3 <= packed_454;
    packed_466_s3 <= packed_466;
    packed_477_s3 <= packed_477;
    ashr_491_s3 <= shl_489[31:27];
    sub_493_s3 <= sub_493;
    and_507_s3 <= and_507_s2;
    or_234_s3 <= or_234_s2;
    icmp_154_s3 <= icmp_154;
    icmp_566_s3 <= icmp_566_s2;
    or_571_s3 <= or_571;
    or_631_s3 <= or_631;
    icmp_213_s3 <= icmp_213_s2;
    is_last_901_s3 <= is_last_901;
    final_beat_508_s3 <= final_beat_508_s2;
    xor_921_s3 <= xor_921;
    crc_want_927_s3 <= crc_want_927;
    or_233_s3 <= or_233;
    and_932_s3 <= and_932_s2;
    or_935_s3 <= or_935;
    icmp_938_s3 <= icmp_938;
    icmp_940_s3 <= icmp_940;
    block_94_s3 <= block_94;
    and_231_s3 <= and_231;
  end
  wire [40:0] product_264 = $signed({{15{packed_265_s3[25]}}, packed_265_s3}) * $signed({{25{sext_272_s3[15]}}, sext_272_s3});  // awq_gemv.cpp:80
  wire [40:0] product_279 = $signed({{15{packed_280_s3[25]}}, packed_280_s3}) * $signed({{25{sext_285_s3[15]}}, sext_285_s3});  // awq_gemv.cpp:80
  wire [40:0] product_291 = $signed({{15{packed_292_s3[25]}}, packed_292_s3}) * $signed({{25{sext_297_s3[15]}}, sext_297_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_308 = {sub_309_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_304 = {{21{ashr_307_s3[4]}}, ashr_307_s3} + shl_308[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_331 = $signed({{15{packed_332_s3[25]}}, packed_332_s3}) * $signed({{25{sext_272_s3[15]}}, sext_272_s3});  // awq_gemv.cpp:80
  wire [40:0] product_343 = $signed({{15{packed_344_s3[25]}}, packed_344_s3}) * $signed({{25{sext_285_s3[15]}}, sext_285_s3});  // awq_gemv.cpp:80
  wire [40:0] product_354 = $signed({{15{packed_355_s3[25]}}, packed_355_s3}) * $signed({{25{sext_297_s3[15]}}, sext_297_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_370 = {sub_371_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_366 = {{21{ashr_369_s3[4]}}, ashr_369_s3} + shl_370[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_392 = $signed({{15{packed_393_s3[25]}}, packed_393_s3}) * $signed({{25{sext_272_s3[15]}}, sext_272_s3});  // awq_gemv.cpp:80
  wire [40:0] product_404 = $signed({{15{packed_405_s3[25]}}, packed_405_s3}) * $signed({{25{sext_285_s3[15]}}, sext_285_s3});  // awq_gemv.cpp:80
  wire [40:0] product_415 = $signed({{15{packed_416_s3[25]}}, packed_416_s3}) * $signed({{25{sext_297_s3[15]}}, sext_297_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_431 = {sub_432_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_427 = {{21{ashr_430_s3[4]}}, ashr_430_s3} + shl_431[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_453 = $signed({{15{packed_454_s3[25]}}, packed_454_s3}) * $signed({{25{sext_272_s3[15]}}, sext_272_s3});  // awq_gemv.cpp:80
  wire [40:0] product_465 = $signed({{15{packed_466_s3[25]}}, packed_466_s3}) * $signed({{25{sext_285_s3[15]}}, sext_285_s3});  // awq_gemv.cpp:80
  wire [40:0] product_476 = $signed({{15{packed_477_s3[25]}}, packed_477_s3}) * $signed({{25{sext_297_s3[15]}}, sext_297_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_492 = {sub_493_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_488 = {{21{ashr_491_s3[4]}}, ashr_491_s3} + shl_492[31:6];  // awq_gemv.cpp:79
  wire [31:0] select_795 = icmp_213_s3 ? 32'd0 : crc_93;  // awq_gemv.cpp:272
  wire [31:0] and_794 = select_795 & 32'heb46de2f;  // awq_gemv.cpp:131
  wire parity_793 = ^and_794;
  wire [31:0] and_798 = select_795 & 32'hd68dbc5e;  // awq_gemv.cpp:131
  wire parity_797 = ^and_798;
  wire [1:0] shl_796 = {parity_797, 1'd0};
  wire [1:0] or_792 = {1'd0, parity_793} | shl_796;
  wire [31:0] and_801 = select_795 & 32'had1b78bc;  // awq_gemv.cpp:131
  wire parity_800 = ^and_801;
  wire [2:0] shl_799 = {parity_800, 2'd0};
  wire [2:0] or_791 = {1'd0, or_792} | shl_799;
  wire [30:0] and_804 = select_795[30:0] & 31'h5a36f178;  // awq_gemv.cpp:131
  wire parity_803 = ^and_804;
  wire [3:0] shl_802 = {parity_803, 3'd0};
  wire [3:0] or_790 = {1'd0, or_791} | shl_802;
  wire [31:0] and_807 = select_795 & 32'hb46de2f1;  // awq_gemv.cpp:131
  wire parity_806 = ^and_807;
  wire [4:0] shl_805 = {parity_806, 4'd0};
  wire [4:0] or_789 = {1'd0, or_790} | shl_805;
  wire [30:0] and_810 = select_795[30:0] & 31'h68dbc5e2;  // awq_gemv.cpp:131
  wire parity_809 = ^and_810;
  wire [5:0] shl_808 = {parity_809, 5'd0};
  wire [5:0] or_788 = {1'd0, or_789} | shl_808;
  wire [29:0] and_813 = select_795[29:0] & 30'h3af155ea;  // awq_gemv.cpp:131
  wire parity_812 = ^and_813;
  wire [6:0] shl_811 = {parity_812, 6'd0};
  wire [6:0] or_787 = {1'd0, or_788} | shl_811;
  wire [30:0] and_816 = select_795[30:0] & 31'h75e2abd5;  // awq_gemv.cpp:131
  wire parity_815 = ^and_816;
  wire [7:0] shl_814 = {parity_815, 7'd0};
  wire [7:0] or_786 = {1'd0, or_787} | shl_814;
  wire [31:0] and_819 = select_795 & 32'hebc557ab;  // awq_gemv.cpp:131
  wire parity_818 = ^and_819;
  wire [8:0] shl_817 = {parity_818, 8'd0};
  wire [8:0] or_785 = {1'd0, or_786} | shl_817;
  wire [29:0] and_822 = select_795[29:0] & 30'h3ccc7178;  // awq_gemv.cpp:131
  wire parity_821 = ^and_822;
  wire [9:0] shl_820 = {parity_821, 9'd0};
  wire [9:0] or_784 = {1'd0, or_785} | shl_820;
  wire [31:0] and_825 = select_795 & 32'h92de3cde;  // awq_gemv.cpp:131
  wire parity_824 = ^and_825;
  wire [10:0] shl_823 = {parity_824, 10'd0};
  wire [10:0] or_783 = {1'd0, or_784} | shl_823;
  wire [29:0] and_828 = select_795[29:0] & 30'h25bc79bc;  // awq_gemv.cpp:131
  wire parity_827 = ^and_828;
  wire [11:0] shl_826 = {parity_827, 11'd0};
  wire [11:0] or_782 = {1'd0, or_783} | shl_826;
  wire [30:0] and_831 = select_795[30:0] & 31'h4b78f379;  // awq_gemv.cpp:131
  wire parity_830 = ^and_831;
  wire [12:0] shl_829 = {parity_830, 12'd0};
  wire [12:0] or_781 = {1'd0, or_782} | shl_829;
  wire [31:0] and_834 = select_795 & 32'h96f1e6f2;  // awq_gemv.cpp:131
  wire parity_833 = ^and_834;
  wire [13:0] shl_832 = {parity_833, 13'd0};
  wire [13:0] or_780 = {1'd0, or_781} | shl_832;
  wire [29:0] and_837 = select_795[29:0] & 30'h2de3cde4;  // awq_gemv.cpp:131
  wire parity_836 = ^and_837;
  wire [14:0] shl_835 = {parity_836, 14'd0};
  wire [14:0] or_779 = {1'd0, or_780} | shl_835;
  wire [30:0] and_840 = select_795[30:0] & 31'h5bc79bc9;  // awq_gemv.cpp:131
  wire parity_839 = ^and_840;
  wire [15:0] shl_838 = {parity_839, 15'd0};
  wire [15:0] or_778 = {1'd0, or_779} | shl_838;
  wire [30:0] and_843 = select_795[30:0] & 31'h5cc9e9bc;  // awq_gemv.cpp:131
  wire parity_842 = ^and_843;
  wire [16:0] shl_841 = {parity_842, 16'd0};
  wire [16:0] or_777 = {1'd0, or_778} | shl_841;
  wire [31:0] and_846 = select_795 & 32'hb993d378;  // awq_gemv.cpp:131
  wire parity_845 = ^and_846;
  wire [17:0] shl_844 = {parity_845, 17'd0};
  wire [17:0] or_776 = {1'd0, or_777} | shl_844;
  wire [30:0] and_849 = select_795[30:0] & 31'h7327a6f0;  // awq_gemv.cpp:131
  wire parity_848 = ^and_849;
  wire [18:0] shl_847 = {parity_848, 18'd0};
  wire [18:0] or_775 = {1'd0, or_776} | shl_847;
  wire [31:0] and_852 = select_795 & 32'he64f4de1;  // awq_gemv.cpp:131
  wire parity_851 = ^and_852;
  wire [19:0] shl_850 = {parity_851, 19'd0};
  wire [19:0] or_774 = {1'd0, or_775} | shl_850;
  wire [29:0] and_855 = select_795[29:0] & 30'h27d845ec;  // awq_gemv.cpp:131
  wire parity_854 = ^and_855;
  wire [20:0] shl_853 = {parity_854, 20'd0};
  wire [20:0] or_773 = {1'd0, or_774} | shl_853;
  wire [31:0] and_858 = select_795 & 32'ha4f655f7;  // awq_gemv.cpp:131
  wire parity_857 = ^and_858;
  wire [21:0] shl_856 = {parity_857, 21'd0};
  wire [21:0] or_772 = {1'd0, or_773} | shl_856;
  wire [31:0] and_861 = select_795 & 32'ha2aa75c1;  // awq_gemv.cpp:131
  wire parity_860 = ^and_861;
  wire [22:0] shl_859 = {parity_860, 22'd0};
  wire [22:0] or_771 = {1'd0, or_772} | shl_859;
  wire [30:0] and_864 = select_795[30:0] & 31'h4554eb82;  // awq_gemv.cpp:131
  wire parity_863 = ^and_864;
  wire [23:0] shl_862 = {parity_863, 23'd0};
  wire [23:0] or_770 = {1'd0, or_771} | shl_862;
  wire [30:0] and_867 = select_795[30:0] & 31'h61ef092a;  // awq_gemv.cpp:131
  wire parity_866 = ^and_867;
  wire [24:0] shl_865 = {parity_866, 24'd0};
  wire [24:0] or_769 = {1'd0, or_770} | shl_865;
  wire [29:0] and_870 = select_795[29:0] & 30'h2898cc7b;  // awq_gemv.cpp:131
  wire parity_869 = ^and_870;
  wire [25:0] shl_868 = {parity_869, 25'd0};
  wire [25:0] or_768 = {1'd0, or_769} | shl_868;
  wire [30:0] and_873 = select_795[30:0] & 31'h513198f7;  // awq_gemv.cpp:131
  wire parity_872 = ^and_873;
  wire [26:0] shl_871 = {parity_872, 26'd0};
  wire [26:0] or_767 = {1'd0, or_768} | shl_871;
  wire [30:0] and_876 = select_795[30:0] & 31'h4925efc1;  // awq_gemv.cpp:131
  wire parity_875 = ^and_876;
  wire [27:0] shl_874 = {parity_875, 27'd0};
  wire [27:0] or_766 = {1'd0, or_767} | shl_874;
  wire [30:0] and_879 = select_795[30:0] & 31'h790d01ac;  // awq_gemv.cpp:131
  wire parity_878 = ^and_879;
  wire [28:0] shl_877 = {parity_878, 28'd0};
  wire [28:0] or_765 = {1'd0, or_766} | shl_877;
  wire [31:0] and_882 = select_795 & 32'hf21a0359;  // awq_gemv.cpp:131
  wire parity_881 = ^and_882;
  wire [29:0] shl_880 = {parity_881, 29'd0};
  wire [29:0] or_764 = {1'd0, or_765} | shl_880;
  wire [27:0] and_885 = select_795[27:0] & 28'hf72d89c;  // awq_gemv.cpp:131
  wire parity_884 = ^and_885;
  wire [30:0] shl_883 = {parity_884, 30'd0};
  wire [30:0] or_763 = {1'd0, or_764} | shl_883;
  wire [31:0] and_888 = select_795 & 32'hf5a36f17;  // awq_gemv.cpp:131
  wire parity_887 = ^and_888;
  wire [31:0] shl_886 = {parity_887, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_762 = {1'd0, or_763} | shl_886;  // awq_gemv.cpp:131
  wire [31:0] crc_630 = or_631_s3 ^ or_762;  // awq_gemv.cpp:139
  wire [31:0] crc_629 = icmp_207_s3 ? crc_630 : crc_93;
  wire [31:0] xor_926 = crc_630 ^ crc_want_927_s3;  // awq_gemv.cpp:326
  wire or_934 = or_935_s3 | icmp_938_s3;  // awq_gemv.cpp:282
  wire xor_933 = or_934 ^ 1'd1;
  wire and_931 = and_932_s3 & xor_933;
  wire xor_930 = and_931 ^ 1'd1;
  wire or_929 = xor_930 | icmp_940_s3;
  wire header_bad_928 = or_233_s3 ? header_bad_109 : or_929;
  wire header_bad_958 = and_231_s3 ? or_929 : header_bad_109;
  // stage 4
  reg and_152_s4;
  reg slot_first_106_s4;
  reg [14:0] slot_scale_0_49_s4;
  reg out_20_195_s4;
  reg icmp_207_s4;
  reg and_225_s4;
  reg and_255_s4;
  reg icmp_258_s4;
  reg [40:0] product_264_s4;
  reg [40:0] product_279_s4;
  reg [40:0] product_291_s4;
  reg [25:0] packed_304_s4;
  reg [15:0] trunc_310_s4;
  reg [40:0] product_331_s4;
  reg [40:0] product_343_s4;
  reg [40:0] product_354_s4;
  reg [25:0] packed_366_s4;
  reg [40:0] product_392_s4;
  reg [40:0] product_404_s4;
  reg [40:0] product_415_s4;
  reg [25:0] packed_427_s4;
  reg [40:0] product_453_s4;
  reg [40:0] product_465_s4;
  reg [40:0] product_476_s4;
  reg [25:0] packed_488_s4;
  reg and_507_s4;
  reg or_234_s4;
  reg icmp_154_s4;
  reg icmp_566_s4;
  reg or_571_s4;
  reg is_last_901_s4;
  reg final_beat_508_s4;
  reg xor_921_s4;
  reg [31:0] xor_926_s4;
  reg header_bad_928_s4;
  reg [31:0] block_94_s4;
  always @(posedge ap_clk) if (weights_en3) begin
    and_152_s4 <= and_152_s3;
    slot_first_106_s4 <= slot_first_106_s3;
    slot_scale_0_49_s4 <= slot_scale_0_49_s3;
    out_20_195_s4 <= out_20_195_s3;
    icmp_207_s4 <= icmp_207_s3;
    and_225_s4 <= and_225_s3;
    and_255_s4 <= and_255_s3;
    icmp_258_s4 <= icmp_258_s3;
    product_264_s4 <= product_264;
    product_279_s4 <= product_279;
    product_291_s4 <= product_291;
    packed_304_s4 <= packed_304;
    trunc_310_s4 <= trunc_310_s3;
    product_331_s4 <= product_331;
    product_343_s4 <= product_343;
    product_354_s4 <= product_354;
    packed_366_s4 <= packed_366;
    product_392_s4 <= product_392;
    product_404_s4 <= product_404;
    product_415_s4 <= product_415;
    packed_427_s4 <= packed_427;
    product_453_s4 <= product_453;
    product_465_s4 <= product_465;
    product_476_s4 <= product_476;
    packed_488_s4 <= packed_488;
    and_507_s4 <= and_507_s3;
    or_234_s4 <= or_234_s3;
    icmp_154_s4 <= icmp_154_s3;
    icmp_566_s4 <= icmp_566_s3;
    or_571_s4 <= or_571_s3;
    is_last_901_s4 <= is_last_901_s3;
    final_beat_508_s4 <= final_beat_508_s3;
    xor_921_s4 <= xor_921_s3;
    xor_926_s4 <= xor_926;
    header_bad_928_s4 <= header_bad_928;
    block_94_s4 <= block_94_s3;
  end
  wire [42:0] lshr_263_w = {{2{product_264_s4[40]}}, product_264_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_275_w = {{2{product_264_s4[40]}}, product_264_s4} >> 20;
  wire [20:0] shl_274 = {lshr_275_w[0], 20'd0};
  wire icmp_273 = shl_274 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_262 = lshr_263_w[20:0] + {20'd0, icmp_273};  // awq_gemv.cpp:82
  wire [42:0] lshr_278_w = {{2{product_279_s4[40]}}, product_279_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_288_w = {{2{product_279_s4[40]}}, product_279_s4} >> 20;
  wire [20:0] shl_287 = {lshr_288_w[0], 20'd0};
  wire icmp_286 = shl_287 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_277 = lshr_278_w[20:0] + {20'd0, icmp_286};  // awq_gemv.cpp:82
  wire [42:0] lshr_290_w = {{2{product_291_s4[40]}}, product_291_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_300_w = {{2{product_291_s4[40]}}, product_291_s4} >> 20;
  wire [20:0] shl_299 = {lshr_300_w[0], 20'd0};
  wire icmp_298 = shl_299 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_289 = lshr_290_w[20:0] + {20'd0, icmp_298};  // awq_gemv.cpp:82
  wire [21:0] add_276 = {{1{p1_277[20]}}, p1_277} + {{1{p1_289[20]}}, p1_289};  // awq_gemv.cpp:101
  wire [40:0] product_303 = $signed({{15{packed_304_s4[25]}}, packed_304_s4}) * $signed({{25{trunc_310_s4[15]}}, trunc_310_s4});  // awq_gemv.cpp:80
  wire [21:0] add_321 = {{1{product_279_s4[20]}}, product_279_s4[20:0]} + {{1{product_291_s4[20]}}, product_291_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_320 = {{1{product_264_s4[20]}}, product_264_s4[20:0]} + add_321;  // awq_gemv.cpp:100
  wire [42:0] lshr_330_w = {{2{product_331_s4[40]}}, product_331_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_339_w = {{2{product_331_s4[40]}}, product_331_s4} >> 20;
  wire [20:0] shl_338 = {lshr_339_w[0], 20'd0};
  wire icmp_337 = shl_338 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_329 = lshr_330_w[20:0] + {20'd0, icmp_337};  // awq_gemv.cpp:82
  wire [42:0] lshr_342_w = {{2{product_343_s4[40]}}, product_343_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_351_w = {{2{product_343_s4[40]}}, product_343_s4} >> 20;
  wire [20:0] shl_350 = {lshr_351_w[0], 20'd0};
  wire icmp_349 = shl_350 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_341 = lshr_342_w[20:0] + {20'd0, icmp_349};  // awq_gemv.cpp:82
  wire [42:0] lshr_353_w = {{2{product_354_s4[40]}}, product_354_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_362_w = {{2{product_354_s4[40]}}, product_354_s4} >> 20;
  wire [20:0] shl_361 = {lshr_362_w[0], 20'd0};
  wire icmp_360 = shl_361 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_352 = lshr_353_w[20:0] + {20'd0, icmp_360};  // awq_gemv.cpp:82
  wire [21:0] add_340 = {{1{p1_341[20]}}, p1_341} + {{1{p1_352[20]}}, p1_352};  // awq_gemv.cpp:101
  wire [40:0] product_365 = $signed({{15{packed_366_s4[25]}}, packed_366_s4}) * $signed({{25{trunc_310_s4[15]}}, trunc_310_s4});  // awq_gemv.cpp:80
  wire [21:0] add_382 = {{1{product_343_s4[20]}}, product_343_s4[20:0]} + {{1{product_354_s4[20]}}, product_354_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_381 = {{1{product_331_s4[20]}}, product_331_s4[20:0]} + add_382;  // awq_gemv.cpp:100
  wire [42:0] lshr_391_w = {{2{product_392_s4[40]}}, product_392_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_400_w = {{2{product_392_s4[40]}}, product_392_s4} >> 20;
  wire [20:0] shl_399 = {lshr_400_w[0], 20'd0};
  wire icmp_398 = shl_399 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_390 = lshr_391_w[20:0] + {20'd0, icmp_398};  // awq_gemv.cpp:82
  wire [42:0] lshr_403_w = {{2{product_404_s4[40]}}, product_404_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_412_w = {{2{product_404_s4[40]}}, product_404_s4} >> 20;
  wire [20:0] shl_411 = {lshr_412_w[0], 20'd0};
  wire icmp_410 = shl_411 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_402 = lshr_403_w[20:0] + {20'd0, icmp_410};  // awq_gemv.cpp:82
  wire [42:0] lshr_414_w = {{2{product_415_s4[40]}}, product_415_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_423_w = {{2{product_415_s4[40]}}, product_415_s4} >> 20;
  wire [20:0] shl_422 = {lshr_423_w[0], 20'd0};
  wire icmp_421 = shl_422 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_413 = lshr_414_w[20:0] + {20'd0, icmp_421};  // awq_gemv.cpp:82
  wire [21:0] add_401 = {{1{p1_402[20]}}, p1_402} + {{1{p1_413[20]}}, p1_413};  // awq_gemv.cpp:101
  wire [40:0] product_426 = $signed({{15{packed_427_s4[25]}}, packed_427_s4}) * $signed({{25{trunc_310_s4[15]}}, trunc_310_s4});  // awq_gemv.cpp:80
  wire [21:0] add_443 = {{1{product_404_s4[20]}}, product_404_s4[20:0]} + {{1{product_415_s4[20]}}, product_415_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_442 = {{1{product_392_s4[20]}}, product_392_s4[20:0]} + add_443;  // awq_gemv.cpp:100
  wire [42:0] lshr_452_w = {{2{product_453_s4[40]}}, product_453_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_461_w = {{2{product_453_s4[40]}}, product_453_s4} >> 20;
  wire [20:0] shl_460 = {lshr_461_w[0], 20'd0};
  wire icmp_459 = shl_460 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_451 = lshr_452_w[20:0] + {20'd0, icmp_459};  // awq_gemv.cpp:82
  wire [42:0] lshr_464_w = {{2{product_465_s4[40]}}, product_465_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_473_w = {{2{product_465_s4[40]}}, product_465_s4} >> 20;
  wire [20:0] shl_472 = {lshr_473_w[0], 20'd0};
  wire icmp_471 = shl_472 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_463 = lshr_464_w[20:0] + {20'd0, icmp_471};  // awq_gemv.cpp:82
  wire [42:0] lshr_475_w = {{2{product_476_s4[40]}}, product_476_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_484_w = {{2{product_476_s4[40]}}, product_476_s4} >> 20;
  wire [20:0] shl_483 = {lshr_484_w[0], 20'd0};
  wire icmp_482 = shl_483 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_474 = lshr_475_w[20:0] + {20'd0, icmp_482};  // awq_gemv.cpp:82
  wire [21:0] add_462 = {{1{p1_463[20]}}, p1_463} + {{1{p1_474[20]}}, p1_474};  // awq_gemv.cpp:101
  wire [40:0] product_487 = $signed({{15{packed_488_s4[25]}}, packed_488_s4}) * $signed({{25{trunc_310_s4[15]}}, trunc_310_s4});  // awq_gemv.cpp:80
  wire [21:0] add_504 = {{1{product_465_s4[20]}}, product_465_s4[20:0]} + {{1{product_476_s4[20]}}, product_476_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_503 = {{1{product_453_s4[20]}}, product_453_s4[20:0]} + add_504;  // awq_gemv.cpp:100
  wire crc_bad_925 = xor_926_s4 != 32'hffffffff;  // awq_gemv.cpp:326
  wire or_924 = crc_bad_925 | header_bad_928_s4;
  wire and_920 = xor_921_s4 & or_924;
  wire icmp_941 = bad_block_102 == 32'hffffffff;  // awq_gemv.cpp:330
  wire and_919 = and_920 & icmp_941;
  wire and_918 = final_beat_508_s4 & and_919;
  wire and_917 = icmp_207_s4 & and_918;
  wire [31:0] bad_block_916 = and_917 ? block_94_s4 : bad_block_102;
  wire and_949 = final_beat_508_s4 & and_920;
  wire and_948 = icmp_207_s4 & and_949;
  wire [7:0] select_952 = crc_bad_925 ? 8'd128 : 8'd0;  // awq_gemv.cpp:328
  wire [8:0] select_953 = header_bad_928_s4 ? 9'd256 : 9'd0;  // awq_gemv.cpp:329
  wire [8:0] or_951 = {1'd0, select_952} | select_953;  // awq_gemv.cpp:329
  wire [8:0] flags_950 = or_951 | flags_105;  // awq_gemv.cpp:329
  wire [8:0] flags_947 = and_948 ? flags_950 : flags_105;
  // stage 5
  reg and_152_s5;
  reg slot_first_106_s5;
  reg [14:0] slot_scale_0_49_s5;
  reg out_20_195_s5;
  reg icmp_207_s5;
  reg and_225_s5;
  reg and_255_s5;
  reg icmp_258_s5;
  reg [20:0] p1_262_s5;
  reg [21:0] add_276_s5;
  reg [40:0] product_303_s5;
  reg [21:0] add_320_s5;
  reg [20:0] p1_329_s5;
  reg [21:0] add_340_s5;
  reg [40:0] product_365_s5;
  reg [21:0] add_381_s5;
  reg [20:0] p1_390_s5;
  reg [21:0] add_401_s5;
  reg [40:0] product_426_s5;
  reg [21:0] add_442_s5;
  reg [20:0] p1_451_s5;
  reg [21:0] add_462_s5;
  reg [40:0] product_487_s5;
  reg [21:0] add_503_s5;
  reg and_507_s5;
  reg or_234_s5;
  reg icmp_154_s5;
  reg icmp_566_s5;
  reg or_571_s5;
  reg is_last_901_s5;
  always @(posedge ap_clk) if (weights_en4) begin
    and_152_s5 <= and_152_s4;
    slot_first_106_s5 <= slot_first_106_s4;
    slot_scale_0_49_s5 <= slot_scale_0_49_s4;
    out_20_195_s5 <= out_20_195_s4;
    icmp_207_s5 <= icmp_207_s4;
    and_225_s5 <= and_225_s4;
    and_255_s5 <= and_255_s4;
    icmp_258_s5 <= icmp_258_s4;
    p1_262_s5 <= p1_262;
    add_276_s5 <= add_276;
    product_303_s5 <= product_303;
    add_320_s5 <= add_320;
    p1_329_s5 <= p1_329;
    add_340_s5 <= add_340;
    product_365_s5 <= product_365;
    add_381_s5 <= add_381;
    p1_390_s5 <= p1_390;
    add_401_s5 <= add_401;
    product_426_s5 <= product_426;
    add_442_s5 <= add_442;
    p1_451_s5 <= p1_451;
    add_462_s5 <= add_462;
    product_487_s5 <= product_487;
    add_503_s5 <= add_503;
    and_507_s5 <= and_507_s4;
    or_234_s5 <= or_234_s4;
    icmp_154_s5 <= icmp_154_s4;
    icmp_566_s5 <= icmp_566_s4;
    or_571_s5 <= or_571_s4;
    is_last_901_s5 <= is_last_901_s4;
  end
  wire [21:0] add_261 = {{1{p1_262_s5[20]}}, p1_262_s5} + add_276_s5;  // awq_gemv.cpp:101
  wire [42:0] lshr_302_w = {{2{product_303_s5[40]}}, product_303_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_313_w = {{2{product_303_s5[40]}}, product_303_s5} >> 20;
  wire [20:0] shl_312 = {lshr_313_w[0], 20'd0};
  wire icmp_311 = shl_312 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_301 = lshr_302_w[20:0] + {20'd0, icmp_311};  // awq_gemv.cpp:82
  wire [23:0] add_260 = {2'd0, add_261} + {{3{p1_301[20]}}, p1_301};  // awq_gemv.cpp:101
  wire [31:0] part_7_259 = {add_260[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_319 = {2'd0, add_320_s5} + {{3{product_303_s5[20]}}, product_303_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_6_318 = {sum0_319[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_328 = {{1{p1_329_s5[20]}}, p1_329_s5} + add_340_s5;  // awq_gemv.cpp:101
  wire [42:0] lshr_364_w = {{2{product_365_s5[40]}}, product_365_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_374_w = {{2{product_365_s5[40]}}, product_365_s5} >> 20;
  wire [20:0] shl_373 = {lshr_374_w[0], 20'd0};
  wire icmp_372 = shl_373 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_363 = lshr_364_w[20:0] + {20'd0, icmp_372};  // awq_gemv.cpp:82
  wire [23:0] add_327 = {2'd0, add_328} + {{3{p1_363[20]}}, p1_363};  // awq_gemv.cpp:101
  wire [31:0] part_5_326 = {add_327[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_380 = {2'd0, add_381_s5} + {{3{product_365_s5[20]}}, product_365_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_4_379 = {sum0_380[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_389 = {{1{p1_390_s5[20]}}, p1_390_s5} + add_401_s5;  // awq_gemv.cpp:101
  wire [42:0] lshr_425_w = {{2{product_426_s5[40]}}, product_426_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_435_w = {{2{product_426_s5[40]}}, product_426_s5} >> 20;
  wire [20:0] shl_434 = {lshr_435_w[0], 20'd0};
  wire icmp_433 = shl_434 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_424 = lshr_425_w[20:0] + {20'd0, icmp_433};  // awq_gemv.cpp:82
  wire [23:0] add_388 = {2'd0, add_389} + {{3{p1_424[20]}}, p1_424};  // awq_gemv.cpp:101
  wire [31:0] part_3_387 = {add_388[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_441 = {2'd0, add_442_s5} + {{3{product_426_s5[20]}}, product_426_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_2_440 = {sum0_441[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_450 = {{1{p1_451_s5[20]}}, p1_451_s5} + add_462_s5;  // awq_gemv.cpp:101
  wire [42:0] lshr_486_w = {{2{product_487_s5[40]}}, product_487_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_496_w = {{2{product_487_s5[40]}}, product_487_s5} >> 20;
  wire [20:0] shl_495 = {lshr_496_w[0], 20'd0};
  wire icmp_494 = shl_495 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_485 = lshr_486_w[20:0] + {20'd0, icmp_494};  // awq_gemv.cpp:82
  wire [23:0] add_449 = {2'd0, add_450} + {{3{p1_485[20]}}, p1_485};  // awq_gemv.cpp:101
  wire [31:0] part_1_448 = {add_449[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_502 = {2'd0, add_503_s5} + {{3{product_487_s5[20]}}, product_487_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_0_501 = {sum0_502[21:0], 10'd0};  // awq_gemv.cpp:103
  // stage 6
  reg and_152_s6;
  reg slot_first_106_s6;
  reg [14:0] slot_scale_0_49_s6;
  reg out_20_195_s6;
  reg icmp_207_s6;
  reg and_225_s6;
  reg and_255_s6;
  reg icmp_258_s6;
  reg [21:0] trunc_314_s6;
  reg [21:0] trunc_322_s6;
  reg [21:0] trunc_375_s6;
  reg [21:0] trunc_383_s6;
  reg [21:0] trunc_436_s6;
  reg [21:0] trunc_444_s6;
  reg [21:0] trunc_497_s6;
  reg [21:0] trunc_505_s6;
  reg and_507_s6;
  reg or_234_s6;
  reg icmp_154_s6;
  reg icmp_566_s6;
  reg or_571_s6;
  reg is_last_901_s6;
  always @(posedge ap_clk) if (weights_en5) begin
    and_152_s6 <= and_152_s5;
    slot_first_106_s6 <= slot_first_106_s5;
    slot_scale_0_49_s6 <= slot_scale_0_49_s5;
    out_20_195_s6 <= out_20_195_s5;
    icmp_207_s6 <= icmp_207_s5;
    and_225_s6 <= and_225_s5;
    and_255_s6 <= and_255_s5;
    icmp_258_s6 <= icmp_258_s5;
    trunc_314_s6 <= part_7_259[31:10];
    trunc_322_s6 <= part_6_318[31:10];
    trunc_375_s6 <= part_5_326[31:10];
    trunc_383_s6 <= part_4_379[31:10];
    trunc_436_s6 <= part_3_387[31:10];
    trunc_444_s6 <= part_2_440[31:10];
    trunc_497_s6 <= part_1_448[31:10];
    trunc_505_s6 <= part_0_501[31:10];
    and_507_s6 <= and_507_s5;
    or_234_s6 <= or_234_s5;
    icmp_154_s6 <= icmp_154_s5;
    icmp_566_s6 <= icmp_566_s5;
    or_571_s6 <= or_571_s5;
    is_last_901_s6 <= is_last_901_s5;
  end
  wire [41:0] mul_186 = $signed({{15{slot_dot_57[26]}}, slot_dot_57}) * $signed({27'd0, slot_scale_0_49_s6});  // awq_gemv.cpp:234
  wire [26:0] select_257 = icmp_258_s6 ? 27'd0 : dot_34;  // awq_gemv.cpp:300
  wire [26:0] add_256 = select_257 + {{5{trunc_314_s6[21]}}, trunc_314_s6};  // awq_gemv.cpp:300
  wire [26:0] dot_254 = and_255_s6 ? add_256 : dot_34;
  wire [26:0] select_317 = icmp_258_s6 ? 27'd0 : dot_35;  // awq_gemv.cpp:300
  wire [26:0] add_316 = select_317 + {{5{trunc_322_s6[21]}}, trunc_322_s6};  // awq_gemv.cpp:300
  wire [26:0] dot_315 = and_255_s6 ? add_316 : dot_35;
  wire [26:0] select_325 = icmp_258_s6 ? 27'd0 : dot_36;  // awq_gemv.cpp:300
  wire [26:0] add_324 = select_325 + {{5{trunc_375_s6[21]}}, trunc_375_s6};  // awq_gemv.cpp:300
  wire [26:0] dot_323 = and_255_s6 ? add_324 : dot_36;
  wire [26:0] select_378 = icmp_258_s6 ? 27'd0 : dot_37;  // awq_gemv.cpp:300
  wire [26:0] add_377 = select_378 + {{5{trunc_383_s6[21]}}, trunc_383_s6};  // awq_gemv.cpp:300
  wire [26:0] dot_376 = and_255_s6 ? add_377 : dot_37;
  wire [26:0] select_386 = icmp_258_s6 ? 27'd0 : dot_38;  // awq_gemv.cpp:300
  wire [26:0] add_385 = select_386 + {{5{trunc_436_s6[21]}}, trunc_436_s6};  // awq_gemv.cpp:300
  wire [26:0] dot_384 = and_255_s6 ? add_385 : dot_38;
  wire [26:0] select_439 = icmp_258_s6 ? 27'd0 : dot_39;  // awq_gemv.cpp:300
  wire [26:0] add_438 = select_439 + {{5{trunc_444_s6[21]}}, trunc_444_s6};  // awq_gemv.cpp:300
  wire [26:0] dot_437 = and_255_s6 ? add_438 : dot_39;
  wire [26:0] select_447 = icmp_258_s6 ? 27'd0 : dot_40;  // awq_gemv.cpp:300
  wire [26:0] add_446 = select_447 + {{5{trunc_497_s6[21]}}, trunc_497_s6};  // awq_gemv.cpp:300
  wire [26:0] dot_445 = and_255_s6 ? add_446 : dot_40;
  wire [26:0] select_500 = icmp_258_s6 ? 27'd0 : dot_41;  // awq_gemv.cpp:300
  wire [26:0] add_499 = select_500 + {{5{trunc_505_s6[21]}}, trunc_505_s6};  // awq_gemv.cpp:300
  wire [26:0] dot_498 = and_255_s6 ? add_499 : dot_41;
  wire [26:0] dot_532 = or_234_s6 ? add_256 : dot_34;
  wire [26:0] slot_dot_531 = and_507_s6 ? dot_532 : slot_dot_50;
  wire [26:0] dot_534 = or_234_s6 ? add_316 : dot_35;
  wire [26:0] slot_dot_535 = icmp_154_s6 ? slot_dot_51 : slot_dot_50;
  wire [26:0] slot_dot_533 = and_507_s6 ? dot_534 : slot_dot_535;
  wire [26:0] dot_537 = or_234_s6 ? add_324 : dot_36;
  wire [26:0] slot_dot_538 = icmp_154_s6 ? slot_dot_52 : slot_dot_51;
  wire [26:0] slot_dot_536 = and_507_s6 ? dot_537 : slot_dot_538;
  wire [26:0] dot_540 = or_234_s6 ? add_377 : dot_37;
  wire [26:0] slot_dot_541 = icmp_154_s6 ? slot_dot_53 : slot_dot_52;
  wire [26:0] slot_dot_539 = and_507_s6 ? dot_540 : slot_dot_541;
  wire [26:0] dot_543 = or_234_s6 ? add_385 : dot_38;
  wire [26:0] slot_dot_544 = icmp_154_s6 ? slot_dot_54 : slot_dot_53;
  wire [26:0] slot_dot_542 = and_507_s6 ? dot_543 : slot_dot_544;
  wire [26:0] dot_546 = or_234_s6 ? add_438 : dot_39;
  wire [26:0] slot_dot_547 = icmp_154_s6 ? slot_dot_55 : slot_dot_54;
  wire [26:0] slot_dot_545 = and_507_s6 ? dot_546 : slot_dot_547;
  wire [26:0] dot_549 = or_234_s6 ? add_446 : dot_40;
  wire [26:0] slot_dot_550 = icmp_154_s6 ? slot_dot_56 : slot_dot_55;
  wire [26:0] slot_dot_548 = and_507_s6 ? dot_549 : slot_dot_550;
  wire [26:0] dot_552 = or_234_s6 ? add_499 : dot_41;
  wire [26:0] slot_dot_553 = icmp_154_s6 ? slot_dot_57 : slot_dot_56;
  wire [26:0] slot_dot_551 = and_507_s6 ? dot_552 : slot_dot_553;
  // stage 7
  reg and_152_s7;
  reg slot_first_106_s7;
  reg [41:0] mul_186_s7;
  reg out_20_195_s7;
  reg icmp_207_s7;
  reg and_225_s7;
  reg icmp_154_s7;
  reg icmp_566_s7;
  reg or_571_s7;
  reg is_last_901_s7;
  always @(posedge ap_clk) if (weights_en6) begin
    and_152_s7 <= and_152_s6;
    slot_first_106_s7 <= slot_first_106_s6;
    mul_186_s7 <= mul_186;
    out_20_195_s7 <= out_20_195_s6;
    icmp_207_s7 <= icmp_207_s6;
    and_225_s7 <= and_225_s6;
    icmp_154_s7 <= icmp_154_s6;
    icmp_566_s7 <= icmp_566_s6;
    or_571_s7 <= or_571_s6;
    is_last_901_s7 <= is_last_901_s6;
  end
  wire [7:0] shift_180 = shift_0_81 - {3'd0, line_38_13};  // awq_gemv.cpp:235
  wire icmp_179 = $signed(shift_180) < $signed(8'd0);  // awq_gemv.cpp:112
  wire icmp_182 = shift_180 < 8'd48;  // awq_gemv.cpp:112
  wire [7:0] select_181 = icmp_182 ? shift_180 : 8'd48;  // awq_gemv.cpp:112
  wire [5:0] right_178 = icmp_179 ? 6'd0 : select_181[5:0];  // awq_gemv.cpp:112
  wire [47:0] select_185 = slot_first_106_s7 ? 48'd0 : acc_65;  // awq_gemv.cpp:234
  wire [47:0] sum_184 = select_185 + {{6{mul_186_s7[41]}}, mul_186_s7};  // awq_gemv.cpp:234
  wire [7:0] sub_192 = 8'd0 - shift_180;  // awq_gemv.cpp:113
  wire [4:0] select_191 = icmp_179 ? sub_192[4:0] : 5'd0;  // awq_gemv.cpp:113
  wire xor_224 = p_packet_96 ^ 1'd1;
  wire and_223 = xor_224 & icmp_207_s7;
  wire and_222 = and_223 & and_225_s7;
  wire weights_pop_229 = weights_v7 & weights_en7 & and_222;  // awq_gemv.cpp:38
  wire [47:0] acc_554 = icmp_154_s7 ? acc_58 : sum_184;
  wire [47:0] acc_555 = icmp_154_s7 ? acc_59 : acc_58;
  wire [47:0] acc_556 = icmp_154_s7 ? acc_60 : acc_59;
  wire [47:0] acc_557 = icmp_154_s7 ? acc_61 : acc_60;
  wire [47:0] acc_558 = icmp_154_s7 ? acc_62 : acc_61;
  wire [47:0] acc_559 = icmp_154_s7 ? acc_63 : acc_62;
  wire [47:0] acc_560 = icmp_154_s7 ? acc_64 : acc_63;
  wire [47:0] acc_561 = icmp_154_s7 ? acc_65 : acc_64;
  wire xor_565 = icmp_566_s7 ^ 1'd1;
  wire and_564 = and_225_s7 & xor_565;
  wire and_563 = icmp_207_s7 & and_564;
  wire [31:0] p_567 = p_packet_96 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] bias_7_562 = and_563 ? p_567 : bias_7_66;
  wire [31:0] p_569 = p_packet_96 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] bias_6_570 = or_571_s7 ? bias_6_67 : bias_7_66;
  wire [31:0] bias_6_568 = and_563 ? p_569 : bias_6_570;
  wire [31:0] p_574 = p_packet_96 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] bias_5_575 = or_571_s7 ? bias_5_68 : bias_6_67;
  wire [31:0] bias_5_573 = and_563 ? p_574 : bias_5_575;
  wire [31:0] p_577 = p_packet_96 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] bias_4_578 = or_571_s7 ? bias_4_69 : bias_5_68;
  wire [31:0] bias_4_576 = and_563 ? p_577 : bias_4_578;
  wire [31:0] bias_3_580 = or_571_s7 ? bias_3_70 : bias_4_69;
  wire [31:0] bias_3_579 = and_563 ? bias_7_66 : bias_3_580;
  wire [31:0] bias_2_582 = or_571_s7 ? bias_2_71 : bias_3_70;
  wire [31:0] bias_2_581 = and_563 ? bias_6_570 : bias_2_582;
  wire [31:0] bias_1_584 = or_571_s7 ? bias_1_72 : bias_2_71;
  wire [31:0] bias_1_583 = and_563 ? bias_5_575 : bias_1_584;
  wire [31:0] bias_0_586 = or_571_s7 ? bias_0_73 : bias_1_72;
  wire [31:0] bias_0_585 = and_563 ? bias_4_578 : bias_0_586;
  wire and_589 = and_225_s7 & icmp_566_s7;
  wire and_588 = icmp_207_s7 & and_589;
  wire [7:0] p_590 = p_packet_96 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] shift_7_587 = and_588 ? p_590 : shift_7_74;
  wire [7:0] p_592 = p_packet_96 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] shift_6_593 = or_571_s7 ? shift_6_75 : shift_7_74;
  wire [7:0] shift_6_591 = and_588 ? p_592 : shift_6_593;
  wire [7:0] p_595 = p_packet_96 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] shift_5_596 = or_571_s7 ? shift_5_76 : shift_6_75;
  wire [7:0] shift_5_594 = and_588 ? p_595 : shift_5_596;
  wire [7:0] p_598 = p_packet_96 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] shift_4_599 = or_571_s7 ? shift_4_77 : shift_5_76;
  wire [7:0] shift_4_597 = and_588 ? p_598 : shift_4_599;
  wire [7:0] p_601 = p_packet_96 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] shift_3_602 = or_571_s7 ? shift_3_78 : shift_4_77;
  wire [7:0] shift_3_600 = and_588 ? p_601 : shift_3_602;
  wire [7:0] p_604 = p_packet_96 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] shift_2_605 = or_571_s7 ? shift_2_79 : shift_3_78;
  wire [7:0] shift_2_603 = and_588 ? p_604 : shift_2_605;
  wire [7:0] p_607 = p_packet_96 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] shift_1_608 = or_571_s7 ? shift_1_80 : shift_2_79;
  wire [7:0] shift_1_606 = and_588 ? p_607 : shift_1_608;
  wire [7:0] p_610 = p_packet_96 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] shift_0_611 = or_571_s7 ? shift_0_81 : shift_1_80;
  wire [7:0] shift_0_609 = and_588 ? p_610 : shift_0_611;
  wire and_895 = icmp_207_s7 & and_225_s7;
  wire p_packet_896 = p_packet_96 | s_param_beat_last;
  wire p_packet_894 = and_895 ? p_packet_896 : p_packet_96;
  wire and_899 = and_225_s7 & xor_224;
  wire and_898 = icmp_207_s7 & and_899;
  wire p_packet_1_900 = s_param_beat_last & is_last_901_s7;
  wire p_packet_897 = and_898 ? p_packet_1_900 : p_packet_97;
  // stage 8
  reg and_152_s8;
  reg [5:0] right_178_s8;
  reg [47:0] sum_184_s8;
  reg [4:0] select_191_s8;
  reg [31:0] bias_0_73_s8;
  reg out_20_195_s8;
  reg icmp_154_s8;
  always @(posedge ap_clk) if (weights_en7) begin
    and_152_s8 <= and_152_s7;
    right_178_s8 <= right_178;
    sum_184_s8 <= sum_184;
    select_191_s8 <= select_191;
    bias_0_73_s8 <= bias_0_73;
    out_20_195_s8 <= out_20_195_s7;
    icmp_154_s8 <= icmp_154_s7;
  end
  wire icmp_177 = right_178_s8 > 6'd49;  // awq_gemv.cpp:115
  wire [47:0] ashr_183_w = $signed(sum_184_s8) >>> 48;  // awq_gemv.cpp:115
  wire [48:0] doubled_189 = {sum_184_s8, 1'd0};  // awq_gemv.cpp:114
  wire [48:0] ashr_188 = $signed(doubled_189) >>> right_178_s8;  // awq_gemv.cpp:115
  // stage 9
  reg and_152_s9;
  reg icmp_177_s9;
  reg ashr_187_s9;
  reg [48:0] ashr_188_s9;
  reg [4:0] select_191_s9;
  reg [31:0] bias_0_73_s9;
  reg out_20_195_s9;
  reg icmp_154_s9;
  always @(posedge ap_clk) if (weights_en8) begin
    and_152_s9 <= and_152_s8;
    icmp_177_s9 <= icmp_177;
    ashr_187_s9 <= ashr_183_w[0];
    ashr_188_s9 <= ashr_188;
    select_191_s9 <= select_191_s8;
    bias_0_73_s9 <= bias_0_73_s8;
    out_20_195_s9 <= out_20_195_s8;
    icmp_154_s9 <= icmp_154_s8;
  end
  wire [48:0] select_176 = icmp_177_s9 ? {49{ashr_187_s9}} : ashr_188_s9;  // awq_gemv.cpp:115
  wire [48:0] add_175 = select_176 + 49'd1;  // awq_gemv.cpp:115
  // stage 10
  reg and_152_s10;
  reg [47:0] rounded_190_s10;
  reg [4:0] select_191_s10;
  reg [31:0] bias_0_73_s10;
  reg out_20_195_s10;
  reg icmp_154_s10;
  always @(posedge ap_clk) if (weights_en9) begin
    and_152_s10 <= and_152_s9;
    rounded_190_s10 <= add_175[48:1];
    select_191_s10 <= select_191_s9;
    bias_0_73_s10 <= bias_0_73_s9;
    out_20_195_s10 <= out_20_195_s9;
    icmp_154_s10 <= icmp_154_s9;
  end
  wire icmp_174 = $signed(rounded_190_s10) > $signed(48'hfffe00000000);  // awq_gemv.cpp:117
  wire [47:0] select_173 = icmp_174 ? rounded_190_s10 : 48'hfffe00000000;  // awq_gemv.cpp:117
  // stage 11
  reg and_152_s11;
  reg [47:0] select_173_s11;
  reg [4:0] select_191_s11;
  reg [31:0] bias_0_73_s11;
  reg out_20_195_s11;
  reg icmp_154_s11;
  always @(posedge ap_clk) if (weights_en10) begin
    and_152_s11 <= and_152_s10;
    select_173_s11 <= select_173;
    select_191_s11 <= select_191_s10;
    bias_0_73_s11 <= bias_0_73_s10;
    out_20_195_s11 <= out_20_195_s10;
    icmp_154_s11 <= icmp_154_s10;
  end
  wire icmp_172 = $signed(select_173_s11) < $signed(48'h200000000);  // awq_gemv.cpp:117
  wire [47:0] select_171 = icmp_172 ? select_173_s11 : 48'h200000000;  // awq_gemv.cpp:117
  // stage 12
  reg and_152_s12;
  reg [47:0] select_171_s12;
  reg [4:0] select_191_s12;
  reg [31:0] bias_0_73_s12;
  reg out_20_195_s12;
  reg icmp_154_s12;
  always @(posedge ap_clk) if (weights_en11) begin
    and_152_s12 <= and_152_s11;
    select_171_s12 <= select_171;
    select_191_s12 <= select_191_s11;
    bias_0_73_s12 <= bias_0_73_s11;
    out_20_195_s12 <= out_20_195_s11;
    icmp_154_s12 <= icmp_154_s11;
  end
  wire [52:0] shl_170 = {{5{select_171_s12[47]}}, select_171_s12} << select_191_s12;  // awq_gemv.cpp:118
  // stage 13
  reg and_152_s13;
  reg [52:0] shl_170_s13;
  reg [31:0] bias_0_73_s13;
  reg out_20_195_s13;
  reg icmp_154_s13;
  always @(posedge ap_clk) if (weights_en12) begin
    and_152_s13 <= and_152_s12;
    shl_170_s13 <= shl_170;
    bias_0_73_s13 <= bias_0_73_s12;
    out_20_195_s13 <= out_20_195_s12;
    icmp_154_s13 <= icmp_154_s12;
  end
  wire [52:0] sum_169 = shl_170_s13 + {{21{bias_0_73_s13[31]}}, bias_0_73_s13};  // awq_gemv.cpp:118
  wire icmp_168 = $signed(sum_169) > $signed(53'h1fffff80000001);  // awq_gemv.cpp:120
  // stage 14
  reg and_152_s14;
  reg icmp_168_s14;
  reg [52:0] sum_169_s14;
  reg out_20_195_s14;
  reg icmp_154_s14;
  always @(posedge ap_clk) if (weights_en13) begin
    and_152_s14 <= and_152_s13;
    icmp_168_s14 <= icmp_168;
    sum_169_s14 <= sum_169;
    out_20_195_s14 <= out_20_195_s13;
    icmp_154_s14 <= icmp_154_s13;
  end
  wire weights_push_160 = weights_v14 & weights_en14 & and_152_s14;  // awq_gemv.cpp:243
  wire [52:0] select_167 = icmp_168_s14 ? sum_169_s14 : 53'h1fffff80000001;  // awq_gemv.cpp:120
  wire icmp_166 = $signed(select_167) < $signed(53'h7fffffff);  // awq_gemv.cpp:120
  wire [52:0] select_165 = icmp_166 ? select_167 : 53'h7fffffff;  // awq_gemv.cpp:120
  wire [127:0] shl_164 = {select_165[31:0], 96'd0};  // awq_gemv.cpp:238
  wire [95:0] shl_193 = {y_2_83, 64'd0};  // awq_gemv.cpp:238
  wire [127:0] or_163 = shl_164 | {32'd0, shl_193};  // awq_gemv.cpp:238
  wire [63:0] shl_194 = {y_1_84, 32'd0};  // awq_gemv.cpp:239
  wire [127:0] or_162 = or_163 | {64'd0, shl_194};  // awq_gemv.cpp:238
  wire [127:0] out_0_161 = or_162 | {96'd0, y_0_85};  // awq_gemv.cpp:239
  wire [31:0] y_2_615 = icmp_154_s14 ? y_2_83 : select_165[31:0];
  wire [31:0] y_1_616 = icmp_154_s14 ? y_1_84 : y_2_83;
  wire [31:0] y_0_617 = icmp_154_s14 ? y_0_85 : y_1_84;
  assign weights_en0 = ~(weights_v0 & ((~s_x_beat_valid & and_197))) & weights_en1;
  assign weights_en1 = 1'b1 & weights_en2;
  assign weights_en2 = ~(weights_v2 & ((~s_w_beat_valid & and_205))) & weights_en3;
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
  assign weights_en14 = ~(weights_v14 & ((~m_y_beat_ready & and_152_s14)));
  wire weights_issue = weights_run;
  wire weights_leave = xor_959;
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
    if (weights_v2 & weights_en2) zero_3_22 <= zero_3_230;
    if (weights_v2 & weights_en2) zero_2_23 <= zero_2_239;
    if (weights_v2 & weights_en2) zero_1_24 <= zero_1_240;
    if (weights_v2 & weights_en2) zero_0_25 <= zero_0_241;
    if (weights_v2 & weights_en2) scale_7_26 <= scale_7_242;
    if (weights_v2 & weights_en2) scale_6_27 <= scale_6_247;
    if (weights_v2 & weights_en2) scale_5_28 <= scale_5_248;
    if (weights_v2 & weights_en2) scale_4_29 <= scale_4_249;
    if (weights_v2 & weights_en2) scale_3_30 <= scale_3_250;
    if (weights_v2 & weights_en2) scale_2_31 <= scale_2_251;
    if (weights_v2 & weights_en2) scale_1_32 <= scale_1_252;
    if (weights_v2 & weights_en2) scale_0_33 <= scale_0_253;
    if (weights_v6 & weights_en6) dot_34 <= dot_254;
    if (weights_v6 & weights_en6) dot_35 <= dot_315;
    if (weights_v6 & weights_en6) dot_36 <= dot_323;
    if (weights_v6 & weights_en6) dot_37 <= dot_376;
    if (weights_v6 & weights_en6) dot_38 <= dot_384;
    if (weights_v6 & weights_en6) dot_39 <= dot_437;
    if (weights_v6 & weights_en6) dot_40 <= dot_445;
    if (weights_v6 & weights_en6) dot_41 <= dot_498;
    if (weights_v2 & weights_en2) slot_scale_7_42 <= slot_scale_7_506;
    if (weights_v2 & weights_en2) slot_scale_6_43 <= slot_scale_6_510;
    if (weights_v2 & weights_en2) slot_scale_5_44 <= slot_scale_5_513;
    if (weights_v2 & weights_en2) slot_scale_4_45 <= slot_scale_4_516;
    if (weights_v2 & weights_en2) slot_scale_3_46 <= slot_scale_3_519;
    if (weights_v2 & weights_en2) slot_scale_2_47 <= slot_scale_2_522;
    if (weights_v2 & weights_en2) slot_scale_1_48 <= slot_scale_1_525;
    if (weights_v2 & weights_en2) slot_scale_0_49 <= slot_scale_0_528;
    if (weights_v6 & weights_en6) slot_dot_50 <= slot_dot_531;
    if (weights_v6 & weights_en6) slot_dot_51 <= slot_dot_533;
    if (weights_v6 & weights_en6) slot_dot_52 <= slot_dot_536;
    if (weights_v6 & weights_en6) slot_dot_53 <= slot_dot_539;
    if (weights_v6 & weights_en6) slot_dot_54 <= slot_dot_542;
    if (weights_v6 & weights_en6) slot_dot_55 <= slot_dot_545;
    if (weights_v6 & weights_en6) slot_dot_56 <= slot_dot_548;
    if (weights_v6 & weights_en6) slot_dot_57 <= slot_dot_551;
    if (weights_v7 & weights_en7) acc_58 <= acc_554;
    if (weights_v7 & weights_en7) acc_59 <= acc_555;
    if (weights_v7 & weights_en7) acc_60 <= acc_556;
    if (weights_v7 & weights_en7) acc_61 <= acc_557;
    if (weights_v7 & weights_en7) acc_62 <= acc_558;
    if (weights_v7 & weights_en7) acc_63 <= acc_559;
    if (weights_v7 & weights_en7) acc_64 <= acc_560;
    if (weights_v7 & weights_en7) acc_65 <= acc_561;
    if (weights_v7 & weights_en7) bias_7_66 <= bias_7_562;
    if (weights_v7 & weights_en7) bias_6_67 <= bias_6_568;
    if (weights_v7 & weights_en7) bias_5_68 <= bias_5_573;
    if (weights_v7 & weights_en7) bias_4_69 <= bias_4_576;
    if (weights_v7 & weights_en7) bias_3_70 <= bias_3_579;
    if (weights_v7 & weights_en7) bias_2_71 <= bias_2_581;
    if (weights_v7 & weights_en7) bias_1_72 <= bias_1_583;
    if (weights_v7 & weights_en7) bias_0_73 <= bias_0_585;
    if (weights_v7 & weights_en7) shift_7_74 <= shift_7_587;
    if (weights_v7 & weights_en7) shift_6_75 <= shift_6_591;
    if (weights_v7 & weights_en7) shift_5_76 <= shift_5_594;
    if (weights_v7 & weights_en7) shift_4_77 <= shift_4_597;
    if (weights_v7 & weights_en7) shift_3_78 <= shift_3_600;
    if (weights_v7 & weights_en7) shift_2_79 <= shift_2_603;
    if (weights_v7 & weights_en7) shift_1_80 <= shift_1_606;
    if (weights_v7 & weights_en7) shift_0_81 <= shift_0_609;
    if (weights_v2 & weights_en2) slots_82 <= slots_612;
    if (weights_v14 & weights_en14) y_2_83 <= y_2_615;
    if (weights_v14 & weights_en14) y_1_84 <= y_1_616;
    if (weights_v14 & weights_en14) y_0_85 <= y_0_617;
    if (weights_v2 & weights_en2) zero_4_86 <= zero_4_618;
    if (weights_v2 & weights_en2) zero_5_87 <= zero_5_619;
    if (weights_v2 & weights_en2) zero_6_88 <= zero_6_620;
    if (weights_v2 & weights_en2) zero_7_89 <= zero_7_621;
    if (weights_v1 & weights_en1) x_word_90 <= x_word_622;
    if (weights_v0 & weights_en0) t_91 <= t_627;
    if (weights_v2 & weights_en2) crc_want_92 <= crc_want_628;
    if (weights_v3 & weights_en3) crc_93 <= crc_629;
    if (weights_v2 & weights_en2) block_94 <= block_889;
    if (weights_v1 & weights_en1) beat_95 <= beat_891;
    if (weights_v7 & weights_en7) p_packet_96 <= p_packet_894;
    if (weights_v7 & weights_en7) p_packet_97 <= p_packet_897;
    if (weights_v2 & weights_en2) w_packet_98 <= w_packet_904;
    if (weights_v2 & weights_en2) w_packet_99 <= w_packet_906;
    if (weights_v0 & weights_en0) x_packet_100 <= x_packet_910;
    if (weights_v0 & weights_en0) x_packet_101 <= x_packet_912;
    if (weights_v4 & weights_en4) bad_block_102 <= bad_block_916;
    if (weights_v2 & weights_en2) col_group_103 <= col_group_942;
    if (weights_v1 & weights_en1) group_104 <= group_944;
    if (weights_v4 & weights_en4) flags_105 <= flags_947;
    if (weights_v1 & weights_en1) slot_first_106 <= slot_first_954;
    if (weights_v2 & weights_en2) slot_last_107 <= slot_last_955;
    if (weights_v2 & weights_en2) slot_end_108 <= slot_end_956;
    if (weights_v3 & weights_en3) header_bad_109 <= header_bad_958;
    if (line_38_done) zero_3_22 <= 4'd0;
    if (line_38_done) zero_2_23 <= 4'd0;
    if (line_38_done) zero_1_24 <= 4'd0;
    if (line_38_done) zero_0_25 <= 4'd0;
    if (line_38_done) scale_7_26 <= 15'd0;
    if (line_38_done) scale_6_27 <= 15'd0;
    if (line_38_done) scale_5_28 <= 15'd0;
    if (line_38_done) scale_4_29 <= 15'd0;
    if (line_38_done) scale_3_30 <= 15'd0;
    if (line_38_done) scale_2_31 <= 15'd0;
    if (line_38_done) scale_1_32 <= 15'd0;
    if (line_38_done) scale_0_33 <= 15'd0;
    if (line_38_done) dot_34 <= 27'd0;
    if (line_38_done) dot_35 <= 27'd0;
    if (line_38_done) dot_36 <= 27'd0;
    if (line_38_done) dot_37 <= 27'd0;
    if (line_38_done) dot_38 <= 27'd0;
    if (line_38_done) dot_39 <= 27'd0;
    if (line_38_done) dot_40 <= 27'd0;
    if (line_38_done) dot_41 <= 27'd0;
    if (line_38_done) slot_scale_7_42 <= 15'd0;
    if (line_38_done) slot_scale_6_43 <= 15'd0;
    if (line_38_done) slot_scale_5_44 <= 15'd0;
    if (line_38_done) slot_scale_4_45 <= 15'd0;
    if (line_38_done) slot_scale_3_46 <= 15'd0;
    if (line_38_done) slot_scale_2_47 <= 15'd0;
    if (line_38_done) slot_scale_1_48 <= 15'd0;
    if (line_38_done) slot_scale_0_49 <= 15'd0;
    if (line_38_done) slot_dot_50 <= 27'd0;
    if (line_38_done) slot_dot_51 <= 27'd0;
    if (line_38_done) slot_dot_52 <= 27'd0;
    if (line_38_done) slot_dot_53 <= 27'd0;
    if (line_38_done) slot_dot_54 <= 27'd0;
    if (line_38_done) slot_dot_55 <= 27'd0;
    if (line_38_done) slot_dot_56 <= 27'd0;
    if (line_38_done) slot_dot_57 <= 27'd0;
    if (line_38_done) acc_58 <= 48'd0;
    if (line_38_done) acc_59 <= 48'd0;
    if (line_38_done) acc_60 <= 48'd0;
    if (line_38_done) acc_61 <= 48'd0;
    if (line_38_done) acc_62 <= 48'd0;
    if (line_38_done) acc_63 <= 48'd0;
    if (line_38_done) acc_64 <= 48'd0;
    if (line_38_done) acc_65 <= 48'd0;
    if (line_38_done) bias_7_66 <= 32'd0;
    if (line_38_done) bias_6_67 <= 32'd0;
    if (line_38_done) bias_5_68 <= 32'd0;
    if (line_38_done) bias_4_69 <= 32'd0;
    if (line_38_done) bias_3_70 <= 32'd0;
    if (line_38_done) bias_2_71 <= 32'd0;
    if (line_38_done) bias_1_72 <= 32'd0;
    if (line_38_done) bias_0_73 <= 32'd0;
    if (line_38_done) shift_7_74 <= 8'd0;
    if (line_38_done) shift_6_75 <= 8'd0;
    if (line_38_done) shift_5_76 <= 8'd0;
    if (line_38_done) shift_4_77 <= 8'd0;
    if (line_38_done) shift_3_78 <= 8'd0;
    if (line_38_done) shift_2_79 <= 8'd0;
    if (line_38_done) shift_1_80 <= 8'd0;
    if (line_38_done) shift_0_81 <= 8'd0;
    if (line_38_done) slots_82 <= 4'd0;
    if (line_38_done) y_2_83 <= 32'd0;
    if (line_38_done) y_1_84 <= 32'd0;
    if (line_38_done) y_0_85 <= 32'd0;
    if (line_38_done) zero_4_86 <= 4'd0;
    if (line_38_done) zero_5_87 <= 4'd0;
    if (line_38_done) zero_6_88 <= 4'd0;
    if (line_38_done) zero_7_89 <= 4'd0;
    if (line_38_done) x_word_90 <= 15'd0;
    if (line_38_done) t_91 <= 32'd0;
    if (line_38_done) crc_want_92 <= 32'd0;
    if (line_38_done) crc_93 <= 32'd0;
    if (line_38_done) block_94 <= 32'd0;
    if (line_38_done) beat_95 <= 6'd0;
    if (line_38_done) p_packet_96 <= 1'd0;
    if (line_38_done) p_packet_97 <= 1'd0;
    if (line_38_done) w_packet_98 <= 1'd0;
    if (line_38_done) w_packet_99 <= 1'd0;
    if (line_38_done) x_packet_100 <= s_x_last_21;
    if (line_38_done) x_packet_101 <= s_x_last_21;
    if (line_38_done) bad_block_102 <= 32'hffffffff;
    if (line_38_done) col_group_103 <= 16'd0;
    if (line_38_done) group_104 <= 16'd0;
    if (line_38_done) flags_105 <= {8'd0, flags_11};
    if (line_38_done) slot_first_106 <= 1'd0;
    if (line_38_done) slot_last_107 <= 1'd0;
    if (line_38_done) slot_end_108 <= 1'd0;
    if (line_38_done) header_bad_109 <= 1'd0;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195, 1 stages
  wire [1:0] select_965 = x_packet_101 ? 2'd2 : 2'd0;  // awq_gemv.cpp:353
  wire [2:0] select_966 = x_packet_100 ? 3'd0 : 3'd4;  // awq_gemv.cpp:353
  wire [2:0] or_964 = {1'd0, select_965} | select_966;  // awq_gemv.cpp:353
  wire [3:0] select_968 = w_packet_99 ? 4'd8 : 4'd0;  // awq_gemv.cpp:354
  wire [4:0] select_969 = w_packet_98 ? 5'd0 : 5'd16;  // awq_gemv.cpp:354
  wire [4:0] or_967 = {1'd0, select_968} | select_969;  // awq_gemv.cpp:354
  wire [4:0] or_963 = {2'd0, or_964} | or_967;  // awq_gemv.cpp:354
  wire [5:0] select_971 = p_packet_97 ? 6'd32 : 6'd0;  // awq_gemv.cpp:355
  wire [6:0] select_972 = p_packet_96 ? 7'd0 : 7'd64;  // awq_gemv.cpp:355
  wire [6:0] or_970 = {1'd0, select_971} | select_972;  // awq_gemv.cpp:355
  wire [6:0] or_962 = {2'd0, or_963} | or_970;  // awq_gemv.cpp:355
  wire [8:0] flags_961 = {2'd0, or_962} | flags_105;  // awq_gemv.cpp:355
  wire discard_x_973 = x_packet_100 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_w_974 = w_packet_98 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_p_975 = p_packet_96 ^ 1'd1;  // awq_gemv.cpp:45
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
    if (line_195_v0 & line_195_en0) flags_110 <= flags_961;
    if (line_195_v0 & line_195_en0) discard_x_111 <= discard_x_973;
    if (line_195_v0 & line_195_en0) discard_w_112 <= discard_w_974;
    if (line_195_v0 & line_195_en0) discard_p_113 <= discard_p_975;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195_2, 1 stages
  wire line_195_2_load_976 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:358
  wire line_195_2_store_977 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:358
  wire [8:0] select_979 = c_10_8 ? mem_sticky_0 : 9'd0;  // awq_gemv.cpp:358
  wire [8:0] sticky_978 = select_979 | flags_115;  // awq_gemv.cpp:358
  wire line_195_2_load_980 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:359
  wire line_195_2_store_981 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:359
  wire [31:0] add_983 = mem_frames_0 + 32'd1;  // awq_gemv.cpp:359
  wire [31:0] frames_982 = c_10_8 ? add_983 : 32'd1;  // awq_gemv.cpp:359
  wire line_195_2_push_984 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:173
  wire [40:0] shl_989 = {flags_115, 32'd0};  // awq_gemv.cpp:166
  wire [40:0] beat_0_988 = shl_989 | {32'd0, sticky_978};  // awq_gemv.cpp:166
  wire [63:0] shl_990 = {line_193_9[15:0], 48'd0};
  wire [63:0] beat_0_987 = {23'd0, beat_0_988} | shl_990;  // awq_gemv.cpp:169
  wire [95:0] shl_991 = {bad_block_114, 64'd0};  // awq_gemv.cpp:168
  wire [95:0] beat_0_986 = {32'd0, beat_0_987} | shl_991;  // awq_gemv.cpp:169
  wire [127:0] shl_992 = {frames_982, 96'd0};  // awq_gemv.cpp:169
  wire [127:0] beat_0_985 = {32'd0, beat_0_986} | shl_992;  // awq_gemv.cpp:169
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
    if (line_193_done_0) bad_block_114 <= 32'hffffffff;
    if (line_193_done_0) flags_115 <= {8'd0, flags_11};
    if (line_193_done_0) discard_x_116 <= 1'd1;
    if (line_193_done_0) discard_w_117 <= 1'd1;
    if (line_193_done_0) discard_p_118 <= 1'd1;
    if (line_195_done) bad_block_114 <= bad_block_102;
    if (line_195_done) flags_115 <= flags_110;
    if (line_195_done) discard_x_116 <= discard_x_111;
    if (line_195_done) discard_w_117 <= discard_w_112;
    if (line_195_done) discard_p_118 <= discard_p_113;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: discard, pipelined loop, II=1, depth 1
  wire discard_pop_993 = discard_v0 & discard_en0;  // awq_gemv.cpp:156
  wire more_994 = s_x_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire xor_995 = more_119 ^ 1'd1;
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_995;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_119 <= more_994;
    if (line_195_2_done) more_119 <= discard_x_116;
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
  wire discard_2_pop_996 = discard_2_v0 & discard_2_en0;  // awq_gemv.cpp:156
  wire more_997 = s_w_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire xor_998 = more_120 ^ 1'd1;
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_998;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_120 <= more_997;
    if (line_154_done) more_120 <= discard_w_117;
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
  wire discard_3_pop_999 = discard_3_v0 & discard_3_en0;  // awq_gemv.cpp:156
  wire more_1000 = s_param_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire xor_1001 = more_121 ^ 1'd1;
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1001;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_121 <= more_1000;
    if (line_154_2_done) more_121 <= discard_p_118;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:364: line_364, 1 stages
  assign line_364_en0 = 1'b1;
  wire line_364_issue = line_364_run;
  wire line_364_leave = 1'b0;
  assign line_364_v0 = line_364_issue;
  wire line_364_busy = line_364_run;
  always @(posedge ap_clk) begin
    if (line_364_issue & line_364_en0) line_364_run <= 1'b0;
    if (line_364_start) line_364_run <= 1'b1;
    if (rst) begin line_364_run <= 1'b0; end
  end

  // ---- control
  assign line_193_done_0 = (state == LINE_193_S) & ~line_193_busy & c_11_10;
  assign line_193_done_1 = (state == LINE_193_S) & ~line_193_busy & ~c_11_10;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_195_done = (state == LINE_195_S) & ~line_195_busy;
  assign line_195_2_done = (state == LINE_195_2_S) & ~line_195_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_154_done = (state == LINE_154_S) & ~line_154_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_154_2_done = (state == LINE_154_2_S) & ~line_154_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_364_done = (state == LINE_364_S) & ~line_364_busy;
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
    if (discard_3_done) state <= LINE_364_S;
    if (restart | line_364_done) state <= LINE_193_S;
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
  assign line_364_start = discard_3_done;
  assign line_193_start = restart | line_364_done;

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_193_pop_122;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_regslice #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_139 | weights_pop_200 | discard_pop_993;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_208 | discard_2_pop_996;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_229 | discard_3_pop_999;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: registered both ways
  wire m_y_beat_valid = weights_push_160;
  wire [160:0] m_y_beat = {out_20_195_s14, 16'd65535, 16'd65535, out_0_161};
  awq_gemv_regslice #(.WIDTH(161)) m_y_slice (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .out_data({m_y_TLAST, m_y_TSTRB, m_y_TKEEP, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_195_2_push_984;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, beat_0_985};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/awq_gemv/awq_gemv.cpp:188: sticky_0
  always @(posedge ap_clk) begin
    if (line_195_2_store_977) mem_sticky_0 <= sticky_978;
    if (rst) mem_sticky_0 <= 9'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:188: frames_0
  always @(posedge ap_clk) begin
    if (line_195_2_store_981) mem_frames_0 <= frames_982;
    if (rst) mem_frames_0 <= 32'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:189: x_even
  wire mem_x_even_read = weights_load_220;
  wire [11:0] mem_x_even_read_address = x_word_90[12:1];
  wire mem_x_even_write = weights_store_201;
  wire [11:0] mem_x_even_write_address = t_91[11:0];
  wire [63:0] mem_x_even_write_data = x_202;
  awq_gemv_mem_x_even mem_x_even_ram (.clk(ap_clk), .read(mem_x_even_read), .read_address(mem_x_even_read_address), .q(mem_x_even_q), .write(mem_x_even_write), .write_address(mem_x_even_write_address), .write_data(mem_x_even_write_data));

  // hls/awq_gemv/awq_gemv.cpp:189: x_odd
  wire mem_x_odd_read = weights_load_221;
  wire [11:0] mem_x_odd_read_address = x_word_90[12:1];
  wire mem_x_odd_write = weights_store_203;
  wire [11:0] mem_x_odd_write_address = t_91[11:0];
  wire [63:0] mem_x_odd_write_data = x_204;
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
