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
  reg [15:0] last_group_6;
  reg [15:0] c_1_7;
  reg [7:0] c_0_8;
  reg c_9_9;
  reg c_10_10;
  reg [111:0] line_193_11;
  reg c_11_12;
  reg flags_13;
  wire line_193_v0;
  wire line_193_en0;

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
  wire [15:0] last_group_127 = s_cmd_beat_data[47:32] + 16'd65535;  // awq_gemv.cpp:70
  wire [8:0] limit_128 = s_cmd_beat_data[8] ? 9'd231 : 9'd462;  // awq_gemv.cpp:69
  wire icmp_129 = last_group_127 >= {7'd0, limit_128};  // awq_gemv.cpp:70
  wire or_130 = or_126 | icmp_129;  // awq_gemv.cpp:70
  wire icmp_131 = s_cmd_beat_data[63:48] == 16'd0;
  wire or_132 = or_130 | icmp_131;  // awq_gemv.cpp:70
  wire icmp_133 = s_cmd_beat_data > 128'h1ffffffffffffffff;  // awq_gemv.cpp:71
  wire c_11_134 = or_132 | icmp_133;  // awq_gemv.cpp:70
  wire c_9_135 = s_cmd_beat_data[10] ^ 1'd1;
  wire c_10_136 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_193_pop_137 = line_193_v0 & line_193_en0;  // awq_gemv.cpp:193
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
    if (line_193_v0 & line_193_en0) last_group_6 <= last_group_127;
    if (line_193_v0 & line_193_en0) c_1_7 <= s_cmd_beat_data[31:16];
    if (line_193_v0 & line_193_en0) c_0_8 <= s_cmd_beat_data[15:8];
    if (line_193_v0 & line_193_en0) c_9_9 <= c_9_135;
    if (line_193_v0 & line_193_en0) c_10_10 <= c_10_136;
    if (line_193_v0 & line_193_en0) line_193_11 <= s_cmd_beat_data[127:16];
    if (line_193_v0 & line_193_en0) c_11_12 <= c_11_134;
    if (line_193_v0 & line_193_en0) flags_13 <= c_11_134;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:38: line_38, 3 stages
  // stage 0
  wire [31:0] blocks_138 = {16'd0, line_193_3} * {16'd0, line_193_4};  // awq_gemv.cpp:204
  wire [5:0] last_beat_139 = line_193_1 ? 6'd33 : 6'd17;  // awq_gemv.cpp:203
  wire [5:0] add_140 = last_beat_139 + 6'd1;  // awq_gemv.cpp:205
  wire [2:0] select_143 = line_193_1 ? 3'd4 : 3'd3;  // awq_gemv.cpp:202
  wire [15:0] shl_144 = c_2_2 << select_143;  // awq_gemv.cpp:202
  wire [12:0] shl_145 = {shl_144[12:1], 1'd0};
  wire [13:0] add_146 = {1'd0, shl_145} + 14'd16383;  // awq_gemv.cpp:273
  wire [16:0] add_148 = {1'd0, line_193_5} + 17'd131071;  // awq_gemv.cpp:316
  wire line_38_pop_149 = line_38_v0 & line_38_en0;  // awq_gemv.cpp:38
  // stage 1
  reg [31:0] blocks_138_s1;
  reg [5:0] add_140_s1;
  always @(posedge ap_clk) if (line_38_en0) begin
    blocks_138_s1 <= blocks_138;
    add_140_s1 <= add_140;
  end
  wire [31:0] beats_141 = $signed(blocks_138_s1) * $signed({26'd0, add_140_s1});  // awq_gemv.cpp:205
  // stage 2
  reg [31:0] beats_141_s2;
  always @(posedge ap_clk) if (line_38_en1) begin
    beats_141_s2 <= beats_141;
  end
  wire [32:0] add_142 = {1'd0, beats_141_s2} + 33'd8;  // awq_gemv.cpp:240
  wire [32:0] add_147 = {1'd0, beats_141_s2} + 33'h1ffffffff;  // awq_gemv.cpp:280
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
    if (line_38_v2 & line_38_en2) line_38_14 <= add_142;
    if (line_38_v0 & line_38_en0) line_38_15 <= s_x_beat_data[4:0];
    if (line_38_v0 & line_38_en0) line_38_16 <= shl_145;
    if (line_38_v0 & line_38_en0) line_38_17 <= add_146;
    if (line_38_v1 & line_38_en1) beats_18 <= beats_141;
    if (line_38_v0 & line_38_en0) line_38_19 <= last_beat_139;
    if (line_38_v2 & line_38_en2) line_38_20 <= add_147;
    if (line_38_v0 & line_38_en0) line_38_21 <= add_148;
    if (line_38_v0 & line_38_en0) s_x_last_22 <= s_x_beat_last;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:240: weights, pipelined loop, II=1, depth 15
  // stage 0
  wire xor_193 = x_packet_101 ^ 1'd1;
  wire icmp_194 = t_92 < {19'd0, line_38_16};  // awq_gemv.cpp:272
  wire and_195 = xor_193 & icmp_194;
  wire [63:0] x_196 = x_packet_101 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] x_197 = x_packet_101 ? 64'd0 : s_x_beat_data[127:64];
  wire icmp_199 = t_92 < beats_18;  // awq_gemv.cpp:278
  wire icmp_219 = line_38_14 > {1'd0, t_92};  // awq_gemv.cpp:240
  wire xor_220 = icmp_219 ^ 1'd1;
  wire [31:0] t_590 = t_92 + 32'd1;  // awq_gemv.cpp:240
  wire is_last_870 = line_38_20 != {1'd0, t_92};  // awq_gemv.cpp:280
  wire x_packet_873 = x_packet_101 | s_x_beat_last;
  wire x_packet_874 = icmp_194 ? x_packet_873 : x_packet_101;
  wire and_875 = icmp_194 & xor_193;
  wire is_last_876 = {{19{line_38_17[13]}}, line_38_17} != {1'd0, t_92};  // awq_gemv.cpp:273
  wire x_packet_1_877 = s_x_beat_last & is_last_876;
  wire x_packet_878 = and_875 ? x_packet_1_877 : x_packet_102;
  wire weights_pop_923 = weights_v0 & weights_en0 & and_195;  // awq_gemv.cpp:38
  wire weights_store_924 = weights_v0 & weights_en0 & icmp_194;  // awq_gemv.cpp:274
  wire weights_store_925 = weights_v0 & weights_en0 & icmp_194;  // awq_gemv.cpp:275
  // stage 1
  reg icmp_199_s1;
  reg is_last_870_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    icmp_199_s1 <= icmp_199;
    is_last_870_s1 <= is_last_870;
  end
  wire icmp_201 = beat_96 == 6'd0;  // awq_gemv.cpp:281
  wire xor_202 = icmp_201 ^ 1'd1;
  wire and_203 = icmp_199_s1 & xor_202;
  wire icmp_204 = $signed(beat_96) < $signed(6'd1);
  wire and_205 = and_203 & icmp_204;
  wire xor_206 = icmp_204 ^ 1'd1;
  wire and_207 = icmp_199_s1 & xor_206;
  wire icmp_208 = beat_96 == 6'd1;
  wire xor_209 = icmp_208 ^ 1'd1;
  wire and_210 = and_207 & xor_209;
  wire or_211 = and_205 | and_210;
  wire slot_first_214 = group_105 == 16'd0;  // awq_gemv.cpp:315
  wire [5:0] add_215 = beat_96 + 6'd55;  // awq_gemv.cpp:315
  wire icmp_216 = add_215 < 6'd3;  // awq_gemv.cpp:315
  wire and_217 = slot_first_214 & icmp_216;
  wire and_221 = xor_202 & icmp_204;
  wire and_222 = xor_206 & xor_209;
  wire or_223 = and_221 | and_222;
  wire and_224 = xor_206 & icmp_208;
  wire and_245 = icmp_199_s1 & or_223;
  wire icmp_246 = beat_96 == 6'd2;  // awq_gemv.cpp:309
  wire final_beat_465 = beat_96 == line_38_19;  // awq_gemv.cpp:279
  wire and_466 = icmp_199_s1 & final_beat_465;
  wire icmp_521 = beat_96 == 6'd11;  // awq_gemv.cpp:318
  wire xor_522 = icmp_521 ^ 1'd1;
  wire and_523 = and_217 & xor_522;
  wire slot_last_585 = group_105 == last_group_6;  // awq_gemv.cpp:311
  wire and_586 = slot_last_585 & final_beat_465;
  wire [15:0] add_587 = {1'd0, x_word_91} + 16'd1;  // awq_gemv.cpp:311
  wire [12:0] x_word_588 = and_586 ? 13'd0 : add_587[12:0];  // awq_gemv.cpp:311
  wire [14:0] x_word_589 = and_245 ? {2'd0, x_word_588} : x_word_91;
  wire [5:0] add_854 = beat_96 + 6'd1;  // awq_gemv.cpp:355
  wire [5:0] beat_855 = final_beat_465 ? 6'd0 : add_854;  // awq_gemv.cpp:355
  wire [5:0] beat_856 = icmp_199_s1 ? beat_855 : beat_96;
  wire icmp_863 = beat_96 != 6'd11;
  wire and_885 = icmp_201 & icmp_204;
  wire [15:0] add_907 = group_105 + 16'd1;
  wire [15:0] select_908 = slot_last_585 ? 16'd0 : add_907;  // awq_gemv.cpp:353
  wire [15:0] group_909 = and_466 ? select_908 : group_105;
  wire slot_first_917 = and_466 ? slot_first_214 : slot_first_107;
  wire weights_load_927 = weights_v1 & weights_en1 & or_211;  // awq_gemv.cpp:302
  wire weights_load_928 = weights_v1 & weights_en1 & or_211;  // awq_gemv.cpp:302
  // stage 2
  reg slot_first_107_s2;
  reg icmp_199_s2;
  reg and_217_s2;
  reg or_223_s2;
  reg and_224_s2;
  reg icmp_246_s2;
  reg trunc_254_s2;
  reg and_245_s2;
  reg and_466_s2;
  reg and_523_s2;
  reg icmp_201_s2;
  reg icmp_863_s2;
  reg is_last_870_s2;
  reg and_885_s2;
  reg final_beat_465_s2;
  reg slot_last_585_s2;
  always @(posedge ap_clk) if (weights_en1) begin
    slot_first_107_s2 <= slot_first_107;
    icmp_199_s2 <= icmp_199_s1;
    and_217_s2 <= and_217;
    or_223_s2 <= or_223;
    and_224_s2 <= and_224;
    icmp_246_s2 <= icmp_246;
    trunc_254_s2 <= x_word_91[0];
    and_245_s2 <= and_245;
    and_466_s2 <= and_466;
    and_523_s2 <= and_523;
    icmp_201_s2 <= icmp_201;
    icmp_863_s2 <= icmp_863;
    is_last_870_s2 <= is_last_870_s1;
    and_885_s2 <= and_885;
    final_beat_465_s2 <= final_beat_465;
    slot_last_585_s2 <= slot_last_585;
  end
  wire icmp_150 = slots_83 == 4'd0;  // awq_gemv.cpp:242
  wire xor_151 = icmp_150 ^ 1'd1;
  wire and_152 = slot_last_108 & xor_151;
  wire xor_153 = slots_83[0] ^ 1'd1;
  wire or_154 = slots_83[1] | xor_153;  // awq_gemv.cpp:245
  wire xor_155 = or_154 ^ 1'd1;
  wire and_156 = and_152 & xor_155;
  wire [3:0] and_190 = slots_83 & 4'd13;  // awq_gemv.cpp:251
  wire icmp_191 = and_190 == 4'd1;  // awq_gemv.cpp:251
  wire out_20_192 = slot_end_109 & icmp_191;
  wire xor_198 = w_packet_99 ^ 1'd1;
  wire and_200 = xor_198 & icmp_199_s2;
  wire or_225 = or_223_s2 | and_224_s2;
  wire xor_226 = or_225 ^ 1'd1;
  wire and_227 = icmp_199_s2 & xor_226;
  wire [127:0] w_228 = w_packet_99 ? 128'd0 : s_w_beat_data;  // awq_gemv.cpp:280
  wire [3:0] zero_3_229 = and_227 ? w_228[23:20] : zero_3_23;
  wire [3:0] zero_2_230 = and_227 ? w_228[7:4] : zero_2_24;
  wire [3:0] zero_1_231 = and_227 ? w_228[19:16] : zero_1_25;
  wire [3:0] zero_0_232 = and_227 ? w_228[3:0] : zero_0_26;
  wire xor_233 = and_224_s2 ^ 1'd1;
  wire or_234 = or_223_s2 | xor_233;
  wire xor_235 = or_234 ^ 1'd1;
  wire and_236 = icmp_199_s2 & xor_235;
  wire [14:0] scale_7_237 = and_236 ? w_228[126:112] : scale_7_27;
  wire [14:0] scale_6_238 = and_236 ? w_228[110:96] : scale_6_28;
  wire [14:0] scale_5_239 = and_236 ? w_228[94:80] : scale_5_29;
  wire [14:0] scale_4_240 = and_236 ? w_228[78:64] : scale_4_30;
  wire [14:0] scale_3_241 = and_236 ? w_228[62:48] : scale_3_31;
  wire [14:0] scale_2_242 = and_236 ? w_228[46:32] : scale_2_32;
  wire [14:0] scale_1_243 = and_236 ? w_228[30:16] : scale_1_33;
  wire [14:0] scale_0_244 = and_236 ? w_228[14:0] : scale_0_34;
  wire [4:0] sub_248 = {1'd0, w_228[79:76]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_249 = {sub_248, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_250 = {1'd0, w_228[95:92]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_251 = {sub_250, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_252 = {{21{shl_249[31]}}, shl_249[31:27]} + shl_251[31:6];  // awq_gemv.cpp:79
  wire [63:0] x_253 = trunc_254_s2 ? mem_x_odd_q : mem_x_even_q;
  wire [4:0] sub_260 = {1'd0, w_228[15:12]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_261 = {sub_260, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_262 = {1'd0, w_228[31:28]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_263 = {sub_262, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_264 = {{21{shl_261[31]}}, shl_261[31:27]} + shl_263[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_270 = {1'd0, w_228[47:44]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_271 = {sub_270, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_272 = {1'd0, w_228[63:60]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_273 = {sub_272, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_274 = {{21{shl_271[31]}}, shl_271[31:27]} + shl_273[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_282 = {1'd0, w_228[111:108]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_283 = {sub_282, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_284 = {1'd0, w_228[127:124]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [4:0] sub_307 = {1'd0, w_228[75:72]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_308 = {sub_307, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_309 = {1'd0, w_228[91:88]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_310 = {sub_309, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_311 = {{21{shl_308[31]}}, shl_308[31:27]} + shl_310[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_316 = {1'd0, w_228[11:8]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_317 = {sub_316, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_318 = {1'd0, w_228[27:24]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_319 = {sub_318, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_320 = {{21{shl_317[31]}}, shl_317[31:27]} + shl_319[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_325 = {1'd0, w_228[43:40]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_326 = {sub_325, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_327 = {1'd0, w_228[59:56]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_328 = {sub_327, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_329 = {{21{shl_326[31]}}, shl_326[31:27]} + shl_328[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_336 = {1'd0, w_228[107:104]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_337 = {sub_336, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_338 = {1'd0, w_228[123:120]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [4:0] sub_360 = {1'd0, w_228[71:68]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_361 = {sub_360, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_362 = {1'd0, w_228[87:84]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_363 = {sub_362, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_364 = {{21{shl_361[31]}}, shl_361[31:27]} + shl_363[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_369 = {1'd0, w_228[7:4]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_370 = {sub_369, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_371 = {1'd0, w_228[23:20]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_372 = {sub_371, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_373 = {{21{shl_370[31]}}, shl_370[31:27]} + shl_372[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_378 = {1'd0, w_228[39:36]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_379 = {sub_378, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_380 = {1'd0, w_228[55:52]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_381 = {sub_380, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_382 = {{21{shl_379[31]}}, shl_379[31:27]} + shl_381[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_389 = {1'd0, w_228[103:100]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_390 = {sub_389, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_391 = {1'd0, w_228[119:116]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [4:0] sub_413 = {1'd0, w_228[67:64]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_414 = {sub_413, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_415 = {1'd0, w_228[83:80]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_416 = {sub_415, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_417 = {{21{shl_414[31]}}, shl_414[31:27]} + shl_416[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_422 = {1'd0, w_228[3:0]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_423 = {sub_422, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_424 = {1'd0, w_228[19:16]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_425 = {sub_424, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_426 = {{21{shl_423[31]}}, shl_423[31:27]} + shl_425[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_431 = {1'd0, w_228[35:32]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_432 = {sub_431, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_433 = {1'd0, w_228[51:48]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_434 = {sub_433, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_435 = {{21{shl_432[31]}}, shl_432[31:27]} + shl_434[31:6];  // awq_gemv.cpp:79
  wire [4:0] sub_442 = {1'd0, w_228[99:96]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_443 = {sub_442, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_444 = {1'd0, w_228[115:112]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [14:0] scale_7_467 = or_234 ? scale_7_27 : w_228[126:112];
  wire [14:0] slot_scale_7_468 = and_466_s2 ? scale_7_467 : slot_scale_7_43;
  wire [14:0] scale_6_469 = or_234 ? scale_6_28 : w_228[110:96];
  wire [14:0] slot_scale_6_470 = icmp_150 ? slot_scale_6_44 : slot_scale_7_43;
  wire [14:0] slot_scale_6_471 = and_466_s2 ? scale_6_469 : slot_scale_6_470;
  wire [14:0] scale_5_472 = or_234 ? scale_5_29 : w_228[94:80];
  wire [14:0] slot_scale_5_473 = icmp_150 ? slot_scale_5_45 : slot_scale_6_44;
  wire [14:0] slot_scale_5_474 = and_466_s2 ? scale_5_472 : slot_scale_5_473;
  wire [14:0] scale_4_475 = or_234 ? scale_4_30 : w_228[78:64];
  wire [14:0] slot_scale_4_476 = icmp_150 ? slot_scale_4_46 : slot_scale_5_45;
  wire [14:0] slot_scale_4_477 = and_466_s2 ? scale_4_475 : slot_scale_4_476;
  wire [14:0] scale_3_478 = or_234 ? scale_3_31 : w_228[62:48];
  wire [14:0] slot_scale_3_479 = icmp_150 ? slot_scale_3_47 : slot_scale_4_46;
  wire [14:0] slot_scale_3_480 = and_466_s2 ? scale_3_478 : slot_scale_3_479;
  wire [14:0] scale_2_481 = or_234 ? scale_2_32 : w_228[46:32];
  wire [14:0] slot_scale_2_482 = icmp_150 ? slot_scale_2_48 : slot_scale_3_47;
  wire [14:0] slot_scale_2_483 = and_466_s2 ? scale_2_481 : slot_scale_2_482;
  wire [14:0] scale_1_484 = or_234 ? scale_1_33 : w_228[30:16];
  wire [14:0] slot_scale_1_485 = icmp_150 ? slot_scale_1_49 : slot_scale_2_48;
  wire [14:0] slot_scale_1_486 = and_466_s2 ? scale_1_484 : slot_scale_1_485;
  wire [14:0] scale_0_487 = or_234 ? scale_0_34 : w_228[14:0];
  wire [14:0] slot_scale_0_488 = icmp_150 ? slot_scale_0_50 : slot_scale_1_49;
  wire [14:0] slot_scale_0_489 = and_466_s2 ? scale_0_487 : slot_scale_0_488;
  wire and_529 = slot_last_108 & xor_155;
  wire or_530 = and_529 | slot_last_108;
  wire xor_531 = or_530 ^ 1'd1;
  wire or_532 = icmp_150 | xor_531;
  wire [3:0] add_575 = slots_83 + 4'd15;  // awq_gemv.cpp:269
  wire [3:0] slots_576 = icmp_150 ? slots_83 : add_575;
  wire [3:0] slots_577 = and_466_s2 ? 4'd8 : slots_576;
  wire [3:0] zero_4_581 = and_227 ? w_228[11:8] : zero_4_87;
  wire [3:0] zero_5_582 = and_227 ? w_228[27:24] : zero_5_88;
  wire [3:0] zero_6_583 = and_227 ? w_228[15:12] : zero_6_89;
  wire [3:0] zero_7_584 = and_227 ? w_228[31:28] : zero_7_90;
  wire [31:0] crc_want_591 = and_227 ? w_228[63:32] : crc_want_93;
  wire [127:0] shl_592 = {w_228[127:64], 64'd0};
  wire [63:0] shl_593 = {w_228[31:0], 32'd0};
  wire [127:0] or_594 = shl_592 | {64'd0, shl_593};  // awq_gemv.cpp:147
  wire [127:0] or_595 = or_594 | 128'h9226f562;  // awq_gemv.cpp:147
  wire [127:0] ref_596 = icmp_201_s2 ? or_595 : w_228;  // awq_gemv.cpp:281
  wire [122:0] and_597 = ref_596[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv.cpp:131
  wire parity_598 = ^and_597;
  wire [123:0] and_599 = ref_596[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv.cpp:131
  wire parity_600 = ^and_599;
  wire [1:0] shl_601 = {parity_600, 1'd0};
  wire [1:0] or_602 = {1'd0, parity_598} | shl_601;
  wire [124:0] and_603 = ref_596[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv.cpp:131
  wire parity_604 = ^and_603;
  wire [2:0] shl_605 = {parity_604, 2'd0};
  wire [2:0] or_606 = {1'd0, or_602} | shl_605;
  wire [125:0] and_607 = ref_596[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv.cpp:131
  wire parity_608 = ^and_607;
  wire [3:0] shl_609 = {parity_608, 3'd0};
  wire [3:0] or_610 = {1'd0, or_606} | shl_609;
  wire [126:0] and_611 = ref_596[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv.cpp:131
  wire parity_612 = ^and_611;
  wire [4:0] shl_613 = {parity_612, 4'd0};
  wire [4:0] or_614 = {1'd0, or_610} | shl_613;
  wire [127:0] and_615 = ref_596 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv.cpp:131
  wire parity_616 = ^and_615;
  wire [5:0] shl_617 = {parity_616, 5'd0};
  wire [5:0] or_618 = {1'd0, or_614} | shl_617;
  wire [125:0] and_619 = ref_596[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv.cpp:131
  wire parity_620 = ^and_619;
  wire [6:0] shl_621 = {parity_620, 6'd0};
  wire [6:0] or_622 = {1'd0, or_618} | shl_621;
  wire [126:0] and_623 = ref_596[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv.cpp:131
  wire parity_624 = ^and_623;
  wire [7:0] shl_625 = {parity_624, 7'd0};
  wire [7:0] or_626 = {1'd0, or_622} | shl_625;
  wire [127:0] and_627 = ref_596 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv.cpp:131
  wire parity_628 = ^and_627;
  wire [8:0] shl_629 = {parity_628, 8'd0};
  wire [8:0] or_630 = {1'd0, or_626} | shl_629;
  wire [127:0] and_631 = ref_596 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv.cpp:131
  wire parity_632 = ^and_631;
  wire [9:0] shl_633 = {parity_632, 9'd0};
  wire [9:0] or_634 = {1'd0, or_630} | shl_633;
  wire [122:0] and_635 = ref_596[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv.cpp:131
  wire parity_636 = ^and_635;
  wire [10:0] shl_637 = {parity_636, 10'd0};
  wire [10:0] or_638 = {1'd0, or_634} | shl_637;
  wire [123:0] and_639 = ref_596[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv.cpp:131
  wire parity_640 = ^and_639;
  wire [11:0] shl_641 = {parity_640, 11'd0};
  wire [11:0] or_642 = {1'd0, or_638} | shl_641;
  wire [124:0] and_643 = ref_596[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv.cpp:131
  wire parity_644 = ^and_643;
  wire [12:0] shl_645 = {parity_644, 12'd0};
  wire [12:0] or_646 = {1'd0, or_642} | shl_645;
  wire [125:0] and_647 = ref_596[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv.cpp:131
  wire parity_648 = ^and_647;
  wire [13:0] shl_649 = {parity_648, 13'd0};
  wire [13:0] or_650 = {1'd0, or_646} | shl_649;
  wire [126:0] and_651 = ref_596[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv.cpp:131
  wire parity_652 = ^and_651;
  wire [14:0] shl_653 = {parity_652, 14'd0};
  wire [14:0] or_654 = {1'd0, or_650} | shl_653;
  wire [127:0] and_655 = ref_596 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv.cpp:131
  wire parity_656 = ^and_655;
  wire [15:0] shl_657 = {parity_656, 15'd0};
  wire [15:0] or_658 = {1'd0, or_654} | shl_657;
  wire [124:0] and_659 = ref_596[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv.cpp:131
  wire parity_660 = ^and_659;
  wire [16:0] shl_661 = {parity_660, 16'd0};
  wire [16:0] or_662 = {1'd0, or_658} | shl_661;
  wire [125:0] and_663 = ref_596[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv.cpp:131
  wire parity_664 = ^and_663;
  wire [17:0] shl_665 = {parity_664, 17'd0};
  wire [17:0] or_666 = {1'd0, or_662} | shl_665;
  wire [126:0] and_667 = ref_596[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv.cpp:131
  wire parity_668 = ^and_667;
  wire [18:0] shl_669 = {parity_668, 18'd0};
  wire [18:0] or_670 = {1'd0, or_666} | shl_669;
  wire [127:0] and_671 = ref_596 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv.cpp:131
  wire parity_672 = ^and_671;
  wire [19:0] shl_673 = {parity_672, 19'd0};
  wire [19:0] or_674 = {1'd0, or_670} | shl_673;
  wire [127:0] and_675 = ref_596 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv.cpp:131
  wire parity_676 = ^and_675;
  wire [20:0] shl_677 = {parity_676, 20'd0};
  wire [20:0] or_678 = {1'd0, or_674} | shl_677;
  wire [127:0] and_679 = ref_596 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv.cpp:131
  wire parity_680 = ^and_679;
  wire [21:0] shl_681 = {parity_680, 21'd0};
  wire [21:0] or_682 = {1'd0, or_678} | shl_681;
  wire [126:0] and_683 = ref_596[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv.cpp:131
  wire parity_684 = ^and_683;
  wire [22:0] shl_685 = {parity_684, 22'd0};
  wire [22:0] or_686 = {1'd0, or_682} | shl_685;
  wire [127:0] and_687 = ref_596 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv.cpp:131
  wire parity_688 = ^and_687;
  wire [23:0] shl_689 = {parity_688, 23'd0};
  wire [23:0] or_690 = {1'd0, or_686} | shl_689;
  wire [127:0] and_691 = ref_596 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv.cpp:131
  wire parity_692 = ^and_691;
  wire [24:0] shl_693 = {parity_692, 24'd0};
  wire [24:0] or_694 = {1'd0, or_690} | shl_693;
  wire [126:0] and_695 = ref_596[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv.cpp:131
  wire parity_696 = ^and_695;
  wire [25:0] shl_697 = {parity_696, 25'd0};
  wire [25:0] or_698 = {1'd0, or_694} | shl_697;
  wire [127:0] and_699 = ref_596 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv.cpp:131
  wire parity_700 = ^and_699;
  wire [26:0] shl_701 = {parity_700, 26'd0};
  wire [26:0] or_702 = {1'd0, or_698} | shl_701;
  wire [127:0] and_703 = ref_596 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv.cpp:131
  wire parity_704 = ^and_703;
  wire [27:0] shl_705 = {parity_704, 27'd0};
  wire [27:0] or_706 = {1'd0, or_702} | shl_705;
  wire [126:0] and_707 = ref_596[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv.cpp:131
  wire parity_708 = ^and_707;
  wire [28:0] shl_709 = {parity_708, 28'd0};
  wire [28:0] or_710 = {1'd0, or_706} | shl_709;
  wire [127:0] and_711 = ref_596 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv.cpp:131
  wire parity_712 = ^and_711;
  wire [29:0] shl_713 = {parity_712, 29'd0};
  wire [29:0] or_714 = {1'd0, or_710} | shl_713;
  wire [127:0] and_715 = ref_596 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv.cpp:131
  wire parity_716 = ^and_715;
  wire [30:0] shl_717 = {parity_716, 30'd0};
  wire [30:0] or_718 = {1'd0, or_714} | shl_717;
  wire [127:0] and_719 = ref_596 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv.cpp:131
  wire parity_720 = ^and_719;
  wire [31:0] shl_721 = {parity_720, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_722 = {1'd0, or_718} | shl_721;  // awq_gemv.cpp:131
  wire [31:0] block_852 = block_95 + 32'd1;  // awq_gemv.cpp:351
  wire [31:0] block_853 = and_466_s2 ? block_852 : block_95;
  wire icmp_862 = line_38_21 != {1'd0, col_group_104};  // awq_gemv.cpp:316
  wire is_last_864 = icmp_862 | icmp_863_s2;
  wire w_packet_867 = w_packet_99 | s_w_beat_last;
  wire w_packet_868 = icmp_199_s2 ? w_packet_867 : w_packet_99;
  wire and_869 = icmp_199_s2 & xor_198;
  wire w_packet_1_871 = s_w_beat_last & is_last_870_s2;
  wire w_packet_872 = and_869 ? w_packet_1_871 : w_packet_100;
  wire w_packet_879 = w_packet_99 ? w_packet_100 : w_packet_1_871;
  wire or_880 = c_9_9 | w_packet_879;
  wire xor_881 = or_880 ^ 1'd1;  // awq_gemv.cpp:336
  wire [31:0] crc_want_882 = or_225 ? crc_want_93 : w_228[63:32];
  wire icmp_886 = block_95 != w_228[95:64];  // awq_gemv.cpp:291
  wire icmp_887 = c_1_7 != w_228[111:96];
  wire or_888 = icmp_886 | icmp_887;  // awq_gemv.cpp:291
  wire [119:0] shl_889 = {w_228[119:112], 112'd0};
  wire icmp_890 = shl_889 != 120'h10000000000000000000000000000;
  wire icmp_895 = c_0_8 != w_228[127:120];  // awq_gemv.cpp:294
  wire [15:0] col_group_905 = col_group_104 + {15'd0, slot_last_585_s2};  // awq_gemv.cpp:352
  wire [15:0] col_group_906 = and_466_s2 ? col_group_905 : col_group_104;
  wire slot_last_918 = and_466_s2 ? slot_last_585_s2 : slot_last_108;
  wire slot_end_919 = line_38_21 == {1'd0, col_group_104};  // awq_gemv.cpp:349
  wire slot_end_920 = and_466_s2 ? slot_end_919 : slot_end_109;
  wire weights_pop_926 = weights_v2 & weights_en2 & and_200;  // awq_gemv.cpp:38
  // stage 3
  reg slot_first_107_s3;
  reg [14:0] slot_scale_0_50_s3;
  reg icmp_199_s3;
  reg and_217_s3;
  reg icmp_246_s3;
  reg [25:0] packed_252_s3;
  reg [15:0] sext_256_s3;
  reg [25:0] packed_264_s3;
  reg [15:0] sext_266_s3;
  reg [25:0] packed_274_s3;
  reg [15:0] sext_276_s3;
  reg [4:0] sub_284_s3;
  reg [4:0] ashr_287_s3;
  reg [15:0] trunc_289_s3;
  reg and_245_s3;
  reg [25:0] packed_311_s3;
  reg [25:0] packed_320_s3;
  reg [25:0] packed_329_s3;
  reg [4:0] sub_338_s3;
  reg [4:0] ashr_341_s3;
  reg [25:0] packed_364_s3;
  reg [25:0] packed_373_s3;
  reg [25:0] packed_382_s3;
  reg [4:0] sub_391_s3;
  reg [4:0] ashr_394_s3;
  reg [25:0] packed_417_s3;
  reg [25:0] packed_426_s3;
  reg [25:0] packed_435_s3;
  reg [4:0] sub_444_s3;
  reg [4:0] ashr_447_s3;
  reg or_223_s3;
  reg and_466_s3;
  reg icmp_150_s3;
  reg and_523_s3;
  reg or_532_s3;
  reg icmp_201_s3;
  reg [31:0] or_722_s3;
  reg is_last_864_s3;
  reg [31:0] crc_want_882_s3;
  reg or_888_s3;
  reg icmp_890_s3;
  reg and_885_s3;
  reg icmp_895_s3;
  reg or_225_s3;
  reg xor_881_s3;
  reg final_beat_465_s3;
  reg [31:0] block_95_s3;
  reg and_227_s3;
  reg and_156_s3;
  reg out_20_192_s3;
  always @(posedge ap_clk) if (weights_en2) begin
    slot_first_107_s3 <= slot_first_107_s2;
    slot_scale_0_50_s3 <= slot_scale_0_50;
    icmp_199_s3 <= icmp_199_s2;
    and_217_s3 <= and_217_s2;
    icmp_246_s3 <= icmp_246_s2;
    packed_252_s3 <= packed_252;
    sext_256_s3 <= x_253[47:32];
    packed_264_s3 <= packed_264;
    sext_266_s3 <= x_253[15:0];
    packed_274_s3 <= packed_274;
    sext_276_s3 <= x_253[31:16];
    sub_284_s3 <= sub_284;
    ashr_287_s3 <= shl_283[31:27];
    trunc_289_s3 <= x_253[63:48];
    and_245_s3 <= and_245_s2;
    packed_311_s3 <= packed_311;
    packed_320_s3 <= packed_320;
    packed_329_s3 <= packed_329;
    sub_338_s3 <= sub_338;
    ashr_341_s3 <= shl_337[31:27];
    packed_364_s3 <= packed_364;
    packed_373_s3 <= packed_373;
    packed_382_s3 <= packed_382;
    sub_391_s3 <= sub_391;
    ashr_394_s3 <= shl_390[31:27];
    packed_417_s3 <= packed_417;
    packed_426_s3 <= packed_426;
    packed_435_s3 <= packed_435;
    sub_444_s3 <= sub_444;
    ashr_447_s3 <= shl_443[31:27];
    or_223_s3 <= or_223_s2;
    and_466_s3 <= and_466_s2;
    icmp_150_s3 <= icmp_150;
    and_523_s3 <= and_523_s2;
    or_532_s3 <= or_532;
    icmp_201_s3 <= icmp_201_s2;
    or_722_s3 <= or_722;
    is_last_864_s3 <= is_last_864;
    crc_want_882_s3 <= crc_want_882;
    or_888_s3 <= or_888;
    icmp_890_s3 <= icmp_890;
    and_885_s3 <= and_885_s2;
    icmp_895_s3 <= icmp_895;
    or_225_s3 <= or_225;
    xor_881_s3 <= xor_881;
    final_beat_465_s3 <= final_beat_465_s2;
    block_95_s3 <= block_95;
    and_227_s3 <= and_227;
    and_156_s3 <= and_156;
    out_20_192_s3 <= out_20_192;
  end
  wire [40:0] product_255 = $signed({{15{packed_252_s3[25]}}, packed_252_s3}) * $signed({{25{sext_256_s3[15]}}, sext_256_s3});  // awq_gemv.cpp:80
  wire [40:0] product_265 = $signed({{15{packed_264_s3[25]}}, packed_264_s3}) * $signed({{25{sext_266_s3[15]}}, sext_266_s3});  // awq_gemv.cpp:80
  wire [40:0] product_275 = $signed({{15{packed_274_s3[25]}}, packed_274_s3}) * $signed({{25{sext_276_s3[15]}}, sext_276_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_285 = {sub_284_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_286 = {{21{ashr_287_s3[4]}}, ashr_287_s3} + shl_285[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_312 = $signed({{15{packed_311_s3[25]}}, packed_311_s3}) * $signed({{25{sext_256_s3[15]}}, sext_256_s3});  // awq_gemv.cpp:80
  wire [40:0] product_321 = $signed({{15{packed_320_s3[25]}}, packed_320_s3}) * $signed({{25{sext_266_s3[15]}}, sext_266_s3});  // awq_gemv.cpp:80
  wire [40:0] product_330 = $signed({{15{packed_329_s3[25]}}, packed_329_s3}) * $signed({{25{sext_276_s3[15]}}, sext_276_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_339 = {sub_338_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_340 = {{21{ashr_341_s3[4]}}, ashr_341_s3} + shl_339[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_365 = $signed({{15{packed_364_s3[25]}}, packed_364_s3}) * $signed({{25{sext_256_s3[15]}}, sext_256_s3});  // awq_gemv.cpp:80
  wire [40:0] product_374 = $signed({{15{packed_373_s3[25]}}, packed_373_s3}) * $signed({{25{sext_266_s3[15]}}, sext_266_s3});  // awq_gemv.cpp:80
  wire [40:0] product_383 = $signed({{15{packed_382_s3[25]}}, packed_382_s3}) * $signed({{25{sext_276_s3[15]}}, sext_276_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_392 = {sub_391_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_393 = {{21{ashr_394_s3[4]}}, ashr_394_s3} + shl_392[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_418 = $signed({{15{packed_417_s3[25]}}, packed_417_s3}) * $signed({{25{sext_256_s3[15]}}, sext_256_s3});  // awq_gemv.cpp:80
  wire [40:0] product_427 = $signed({{15{packed_426_s3[25]}}, packed_426_s3}) * $signed({{25{sext_266_s3[15]}}, sext_266_s3});  // awq_gemv.cpp:80
  wire [40:0] product_436 = $signed({{15{packed_435_s3[25]}}, packed_435_s3}) * $signed({{25{sext_276_s3[15]}}, sext_276_s3});  // awq_gemv.cpp:80
  wire [31:0] shl_445 = {sub_444_s3, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_446 = {{21{ashr_447_s3[4]}}, ashr_447_s3} + shl_445[31:6];  // awq_gemv.cpp:79
  wire [31:0] select_723 = icmp_201_s3 ? 32'd0 : crc_94;  // awq_gemv.cpp:281
  wire [31:0] and_724 = select_723 & 32'heb46de2f;  // awq_gemv.cpp:131
  wire parity_725 = ^and_724;
  wire [31:0] and_726 = select_723 & 32'hd68dbc5e;  // awq_gemv.cpp:131
  wire parity_727 = ^and_726;
  wire [1:0] shl_728 = {parity_727, 1'd0};
  wire [1:0] or_729 = {1'd0, parity_725} | shl_728;
  wire [31:0] and_730 = select_723 & 32'had1b78bc;  // awq_gemv.cpp:131
  wire parity_731 = ^and_730;
  wire [2:0] shl_732 = {parity_731, 2'd0};
  wire [2:0] or_733 = {1'd0, or_729} | shl_732;
  wire [30:0] and_734 = select_723[30:0] & 31'h5a36f178;  // awq_gemv.cpp:131
  wire parity_735 = ^and_734;
  wire [3:0] shl_736 = {parity_735, 3'd0};
  wire [3:0] or_737 = {1'd0, or_733} | shl_736;
  wire [31:0] and_738 = select_723 & 32'hb46de2f1;  // awq_gemv.cpp:131
  wire parity_739 = ^and_738;
  wire [4:0] shl_740 = {parity_739, 4'd0};
  wire [4:0] or_741 = {1'd0, or_737} | shl_740;
  wire [30:0] and_742 = select_723[30:0] & 31'h68dbc5e2;  // awq_gemv.cpp:131
  wire parity_743 = ^and_742;
  wire [5:0] shl_744 = {parity_743, 5'd0};
  wire [5:0] or_745 = {1'd0, or_741} | shl_744;
  wire [29:0] and_746 = select_723[29:0] & 30'h3af155ea;  // awq_gemv.cpp:131
  wire parity_747 = ^and_746;
  wire [6:0] shl_748 = {parity_747, 6'd0};
  wire [6:0] or_749 = {1'd0, or_745} | shl_748;
  wire [30:0] and_750 = select_723[30:0] & 31'h75e2abd5;  // awq_gemv.cpp:131
  wire parity_751 = ^and_750;
  wire [7:0] shl_752 = {parity_751, 7'd0};
  wire [7:0] or_753 = {1'd0, or_749} | shl_752;
  wire [31:0] and_754 = select_723 & 32'hebc557ab;  // awq_gemv.cpp:131
  wire parity_755 = ^and_754;
  wire [8:0] shl_756 = {parity_755, 8'd0};
  wire [8:0] or_757 = {1'd0, or_753} | shl_756;
  wire [29:0] and_758 = select_723[29:0] & 30'h3ccc7178;  // awq_gemv.cpp:131
  wire parity_759 = ^and_758;
  wire [9:0] shl_760 = {parity_759, 9'd0};
  wire [9:0] or_761 = {1'd0, or_757} | shl_760;
  wire [31:0] and_762 = select_723 & 32'h92de3cde;  // awq_gemv.cpp:131
  wire parity_763 = ^and_762;
  wire [10:0] shl_764 = {parity_763, 10'd0};
  wire [10:0] or_765 = {1'd0, or_761} | shl_764;
  wire [29:0] and_766 = select_723[29:0] & 30'h25bc79bc;  // awq_gemv.cpp:131
  wire parity_767 = ^and_766;
  wire [11:0] shl_768 = {parity_767, 11'd0};
  wire [11:0] or_769 = {1'd0, or_765} | shl_768;
  wire [30:0] and_770 = select_723[30:0] & 31'h4b78f379;  // awq_gemv.cpp:131
  wire parity_771 = ^and_770;
  wire [12:0] shl_772 = {parity_771, 12'd0};
  wire [12:0] or_773 = {1'd0, or_769} | shl_772;
  wire [31:0] and_774 = select_723 & 32'h96f1e6f2;  // awq_gemv.cpp:131
  wire parity_775 = ^and_774;
  wire [13:0] shl_776 = {parity_775, 13'd0};
  wire [13:0] or_777 = {1'd0, or_773} | shl_776;
  wire [29:0] and_778 = select_723[29:0] & 30'h2de3cde4;  // awq_gemv.cpp:131
  wire parity_779 = ^and_778;
  wire [14:0] shl_780 = {parity_779, 14'd0};
  wire [14:0] or_781 = {1'd0, or_777} | shl_780;
  wire [30:0] and_782 = select_723[30:0] & 31'h5bc79bc9;  // awq_gemv.cpp:131
  wire parity_783 = ^and_782;
  wire [15:0] shl_784 = {parity_783, 15'd0};
  wire [15:0] or_785 = {1'd0, or_781} | shl_784;
  wire [30:0] and_786 = select_723[30:0] & 31'h5cc9e9bc;  // awq_gemv.cpp:131
  wire parity_787 = ^and_786;
  wire [16:0] shl_788 = {parity_787, 16'd0};
  wire [16:0] or_789 = {1'd0, or_785} | shl_788;
  wire [31:0] and_790 = select_723 & 32'hb993d378;  // awq_gemv.cpp:131
  wire parity_791 = ^and_790;
  wire [17:0] shl_792 = {parity_791, 17'd0};
  wire [17:0] or_793 = {1'd0, or_789} | shl_792;
  wire [30:0] and_794 = select_723[30:0] & 31'h7327a6f0;  // awq_gemv.cpp:131
  wire parity_795 = ^and_794;
  wire [18:0] shl_796 = {parity_795, 18'd0};
  wire [18:0] or_797 = {1'd0, or_793} | shl_796;
  wire [31:0] and_798 = select_723 & 32'he64f4de1;  // awq_gemv.cpp:131
  wire parity_799 = ^and_798;
  wire [19:0] shl_800 = {parity_799, 19'd0};
  wire [19:0] or_801 = {1'd0, or_797} | shl_800;
  wire [29:0] and_802 = select_723[29:0] & 30'h27d845ec;  // awq_gemv.cpp:131
  wire parity_803 = ^and_802;
  wire [20:0] shl_804 = {parity_803, 20'd0};
  wire [20:0] or_805 = {1'd0, or_801} | shl_804;
  wire [31:0] and_806 = select_723 & 32'ha4f655f7;  // awq_gemv.cpp:131
  wire parity_807 = ^and_806;
  wire [21:0] shl_808 = {parity_807, 21'd0};
  wire [21:0] or_809 = {1'd0, or_805} | shl_808;
  wire [31:0] and_810 = select_723 & 32'ha2aa75c1;  // awq_gemv.cpp:131
  wire parity_811 = ^and_810;
  wire [22:0] shl_812 = {parity_811, 22'd0};
  wire [22:0] or_813 = {1'd0, or_809} | shl_812;
  wire [30:0] and_814 = select_723[30:0] & 31'h4554eb82;  // awq_gemv.cpp:131
  wire parity_815 = ^and_814;
  wire [23:0] shl_816 = {parity_815, 23'd0};
  wire [23:0] or_817 = {1'd0, or_813} | shl_816;
  wire [30:0] and_818 = select_723[30:0] & 31'h61ef092a;  // awq_gemv.cpp:131
  wire parity_819 = ^and_818;
  wire [24:0] shl_820 = {parity_819, 24'd0};
  wire [24:0] or_821 = {1'd0, or_817} | shl_820;
  wire [29:0] and_822 = select_723[29:0] & 30'h2898cc7b;  // awq_gemv.cpp:131
  wire parity_823 = ^and_822;
  wire [25:0] shl_824 = {parity_823, 25'd0};
  wire [25:0] or_825 = {1'd0, or_821} | shl_824;
  wire [30:0] and_826 = select_723[30:0] & 31'h513198f7;  // awq_gemv.cpp:131
  wire parity_827 = ^and_826;
  wire [26:0] shl_828 = {parity_827, 26'd0};
  wire [26:0] or_829 = {1'd0, or_825} | shl_828;
  wire [30:0] and_830 = select_723[30:0] & 31'h4925efc1;  // awq_gemv.cpp:131
  wire parity_831 = ^and_830;
  wire [27:0] shl_832 = {parity_831, 27'd0};
  wire [27:0] or_833 = {1'd0, or_829} | shl_832;
  wire [30:0] and_834 = select_723[30:0] & 31'h790d01ac;  // awq_gemv.cpp:131
  wire parity_835 = ^and_834;
  wire [28:0] shl_836 = {parity_835, 28'd0};
  wire [28:0] or_837 = {1'd0, or_833} | shl_836;
  wire [31:0] and_838 = select_723 & 32'hf21a0359;  // awq_gemv.cpp:131
  wire parity_839 = ^and_838;
  wire [29:0] shl_840 = {parity_839, 29'd0};
  wire [29:0] or_841 = {1'd0, or_837} | shl_840;
  wire [27:0] and_842 = select_723[27:0] & 28'hf72d89c;  // awq_gemv.cpp:131
  wire parity_843 = ^and_842;
  wire [30:0] shl_844 = {parity_843, 30'd0};
  wire [30:0] or_845 = {1'd0, or_841} | shl_844;
  wire [31:0] and_846 = select_723 & 32'hf5a36f17;  // awq_gemv.cpp:131
  wire parity_847 = ^and_846;
  wire [31:0] shl_848 = {parity_847, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_849 = {1'd0, or_845} | shl_848;  // awq_gemv.cpp:131
  wire [31:0] crc_850 = or_722_s3 ^ or_849;  // awq_gemv.cpp:139
  wire [31:0] crc_851 = icmp_199_s3 ? crc_850 : crc_94;
  wire [31:0] xor_883 = crc_850 ^ crc_want_882_s3;  // awq_gemv.cpp:335
  wire or_891 = or_888_s3 | icmp_890_s3;  // awq_gemv.cpp:291
  wire xor_892 = or_891 ^ 1'd1;
  wire and_893 = and_885_s3 & xor_892;
  wire xor_894 = and_893 ^ 1'd1;
  wire or_896 = xor_894 | icmp_895_s3;
  wire header_bad_897 = or_225_s3 ? header_bad_110 : or_896;
  wire header_bad_921 = and_227_s3 ? or_896 : header_bad_110;
  // stage 4
  reg slot_first_107_s4;
  reg [14:0] slot_scale_0_50_s4;
  reg icmp_199_s4;
  reg and_217_s4;
  reg icmp_246_s4;
  reg [40:0] product_255_s4;
  reg [40:0] product_265_s4;
  reg [40:0] product_275_s4;
  reg [25:0] packed_286_s4;
  reg [15:0] trunc_289_s4;
  reg and_245_s4;
  reg [40:0] product_312_s4;
  reg [40:0] product_321_s4;
  reg [40:0] product_330_s4;
  reg [25:0] packed_340_s4;
  reg [40:0] product_365_s4;
  reg [40:0] product_374_s4;
  reg [40:0] product_383_s4;
  reg [25:0] packed_393_s4;
  reg [40:0] product_418_s4;
  reg [40:0] product_427_s4;
  reg [40:0] product_436_s4;
  reg [25:0] packed_446_s4;
  reg or_223_s4;
  reg and_466_s4;
  reg icmp_150_s4;
  reg and_523_s4;
  reg or_532_s4;
  reg is_last_864_s4;
  reg [31:0] xor_883_s4;
  reg header_bad_897_s4;
  reg xor_881_s4;
  reg final_beat_465_s4;
  reg [31:0] block_95_s4;
  reg and_156_s4;
  reg out_20_192_s4;
  always @(posedge ap_clk) if (weights_en3) begin
    slot_first_107_s4 <= slot_first_107_s3;
    slot_scale_0_50_s4 <= slot_scale_0_50_s3;
    icmp_199_s4 <= icmp_199_s3;
    and_217_s4 <= and_217_s3;
    icmp_246_s4 <= icmp_246_s3;
    product_255_s4 <= product_255;
    product_265_s4 <= product_265;
    product_275_s4 <= product_275;
    packed_286_s4 <= packed_286;
    trunc_289_s4 <= trunc_289_s3;
    and_245_s4 <= and_245_s3;
    product_312_s4 <= product_312;
    product_321_s4 <= product_321;
    product_330_s4 <= product_330;
    packed_340_s4 <= packed_340;
    product_365_s4 <= product_365;
    product_374_s4 <= product_374;
    product_383_s4 <= product_383;
    packed_393_s4 <= packed_393;
    product_418_s4 <= product_418;
    product_427_s4 <= product_427;
    product_436_s4 <= product_436;
    packed_446_s4 <= packed_446;
    or_223_s4 <= or_223_s3;
    and_466_s4 <= and_466_s3;
    icmp_150_s4 <= icmp_150_s3;
    and_523_s4 <= and_523_s3;
    or_532_s4 <= or_532_s3;
    is_last_864_s4 <= is_last_864_s3;
    xor_883_s4 <= xor_883;
    header_bad_897_s4 <= header_bad_897;
    xor_881_s4 <= xor_881_s3;
    final_beat_465_s4 <= final_beat_465_s3;
    block_95_s4 <= block_95_s3;
    and_156_s4 <= and_156_s3;
    out_20_192_s4 <= out_20_192_s3;
  end
  wire [42:0] lshr_257_w = {{2{product_255_s4[40]}}, product_255_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_258_w = {{2{product_255_s4[40]}}, product_255_s4} >> 20;
  wire [20:0] p1_259 = lshr_257_w[20:0] + {20'd0, lshr_258_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_267_w = {{2{product_265_s4[40]}}, product_265_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_268_w = {{2{product_265_s4[40]}}, product_265_s4} >> 20;
  wire [20:0] p1_269 = lshr_267_w[20:0] + {20'd0, lshr_268_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_277_w = {{2{product_275_s4[40]}}, product_275_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_278_w = {{2{product_275_s4[40]}}, product_275_s4} >> 20;
  wire [20:0] p1_279 = lshr_277_w[20:0] + {20'd0, lshr_278_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_280 = {{1{p1_269[20]}}, p1_269} + {{1{p1_279[20]}}, p1_279};  // awq_gemv.cpp:101
  wire [21:0] add_281 = {{1{p1_259[20]}}, p1_259} + add_280;  // awq_gemv.cpp:101
  wire [40:0] product_288 = $signed({{15{packed_286_s4[25]}}, packed_286_s4}) * $signed({{25{trunc_289_s4[15]}}, trunc_289_s4});  // awq_gemv.cpp:80
  wire [21:0] add_299 = {{1{product_265_s4[20]}}, product_265_s4[20:0]} + {{1{product_275_s4[20]}}, product_275_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_300 = {{1{product_255_s4[20]}}, product_255_s4[20:0]} + add_299;  // awq_gemv.cpp:100
  wire [42:0] lshr_313_w = {{2{product_312_s4[40]}}, product_312_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_314_w = {{2{product_312_s4[40]}}, product_312_s4} >> 20;
  wire [20:0] p1_315 = lshr_313_w[20:0] + {20'd0, lshr_314_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_322_w = {{2{product_321_s4[40]}}, product_321_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_323_w = {{2{product_321_s4[40]}}, product_321_s4} >> 20;
  wire [20:0] p1_324 = lshr_322_w[20:0] + {20'd0, lshr_323_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_331_w = {{2{product_330_s4[40]}}, product_330_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_332_w = {{2{product_330_s4[40]}}, product_330_s4} >> 20;
  wire [20:0] p1_333 = lshr_331_w[20:0] + {20'd0, lshr_332_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_334 = {{1{p1_324[20]}}, p1_324} + {{1{p1_333[20]}}, p1_333};  // awq_gemv.cpp:101
  wire [21:0] add_335 = {{1{p1_315[20]}}, p1_315} + add_334;  // awq_gemv.cpp:101
  wire [40:0] product_342 = $signed({{15{packed_340_s4[25]}}, packed_340_s4}) * $signed({{25{trunc_289_s4[15]}}, trunc_289_s4});  // awq_gemv.cpp:80
  wire [21:0] add_352 = {{1{product_321_s4[20]}}, product_321_s4[20:0]} + {{1{product_330_s4[20]}}, product_330_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_353 = {{1{product_312_s4[20]}}, product_312_s4[20:0]} + add_352;  // awq_gemv.cpp:100
  wire [42:0] lshr_366_w = {{2{product_365_s4[40]}}, product_365_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_367_w = {{2{product_365_s4[40]}}, product_365_s4} >> 20;
  wire [20:0] p1_368 = lshr_366_w[20:0] + {20'd0, lshr_367_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_375_w = {{2{product_374_s4[40]}}, product_374_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_376_w = {{2{product_374_s4[40]}}, product_374_s4} >> 20;
  wire [20:0] p1_377 = lshr_375_w[20:0] + {20'd0, lshr_376_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_384_w = {{2{product_383_s4[40]}}, product_383_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_385_w = {{2{product_383_s4[40]}}, product_383_s4} >> 20;
  wire [20:0] p1_386 = lshr_384_w[20:0] + {20'd0, lshr_385_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_387 = {{1{p1_377[20]}}, p1_377} + {{1{p1_386[20]}}, p1_386};  // awq_gemv.cpp:101
  wire [21:0] add_388 = {{1{p1_368[20]}}, p1_368} + add_387;  // awq_gemv.cpp:101
  wire [40:0] product_395 = $signed({{15{packed_393_s4[25]}}, packed_393_s4}) * $signed({{25{trunc_289_s4[15]}}, trunc_289_s4});  // awq_gemv.cpp:80
  wire [21:0] add_405 = {{1{product_374_s4[20]}}, product_374_s4[20:0]} + {{1{product_383_s4[20]}}, product_383_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_406 = {{1{product_365_s4[20]}}, product_365_s4[20:0]} + add_405;  // awq_gemv.cpp:100
  wire [42:0] lshr_419_w = {{2{product_418_s4[40]}}, product_418_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_420_w = {{2{product_418_s4[40]}}, product_418_s4} >> 20;
  wire [20:0] p1_421 = lshr_419_w[20:0] + {20'd0, lshr_420_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_428_w = {{2{product_427_s4[40]}}, product_427_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_429_w = {{2{product_427_s4[40]}}, product_427_s4} >> 20;
  wire [20:0] p1_430 = lshr_428_w[20:0] + {20'd0, lshr_429_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_437_w = {{2{product_436_s4[40]}}, product_436_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_438_w = {{2{product_436_s4[40]}}, product_436_s4} >> 20;
  wire [20:0] p1_439 = lshr_437_w[20:0] + {20'd0, lshr_438_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_440 = {{1{p1_430[20]}}, p1_430} + {{1{p1_439[20]}}, p1_439};  // awq_gemv.cpp:101
  wire [21:0] add_441 = {{1{p1_421[20]}}, p1_421} + add_440;  // awq_gemv.cpp:101
  wire [40:0] product_448 = $signed({{15{packed_446_s4[25]}}, packed_446_s4}) * $signed({{25{trunc_289_s4[15]}}, trunc_289_s4});  // awq_gemv.cpp:80
  wire [21:0] add_458 = {{1{product_427_s4[20]}}, product_427_s4[20:0]} + {{1{product_436_s4[20]}}, product_436_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_459 = {{1{product_418_s4[20]}}, product_418_s4[20:0]} + add_458;  // awq_gemv.cpp:100
  wire crc_bad_884 = xor_883_s4 != 32'hffffffff;  // awq_gemv.cpp:335
  wire or_898 = crc_bad_884 | header_bad_897_s4;
  wire and_899 = xor_881_s4 & or_898;
  wire icmp_900 = bad_block_103 == 32'hffffffff;  // awq_gemv.cpp:339
  wire and_901 = and_899 & icmp_900;
  wire and_902 = final_beat_465_s4 & and_901;
  wire and_903 = icmp_199_s4 & and_902;
  wire [31:0] bad_block_904 = and_903 ? block_95_s4 : bad_block_103;
  wire and_910 = final_beat_465_s4 & and_899;
  wire and_911 = icmp_199_s4 & and_910;
  wire [7:0] select_912 = crc_bad_884 ? 8'd128 : 8'd0;  // awq_gemv.cpp:337
  wire [8:0] select_913 = header_bad_897_s4 ? 9'd256 : 9'd0;  // awq_gemv.cpp:338
  wire [8:0] or_914 = {1'd0, select_912} | select_913;  // awq_gemv.cpp:338
  wire [8:0] flags_915 = or_914 | flags_106;  // awq_gemv.cpp:338
  wire [8:0] flags_916 = and_911 ? flags_915 : flags_106;
  // stage 5
  reg slot_first_107_s5;
  reg [14:0] slot_scale_0_50_s5;
  reg icmp_199_s5;
  reg and_217_s5;
  reg icmp_246_s5;
  reg [40:0] product_288_s5;
  reg [21:0] add_281_s5;
  reg and_245_s5;
  reg [21:0] add_300_s5;
  reg [40:0] product_342_s5;
  reg [21:0] add_335_s5;
  reg [21:0] add_353_s5;
  reg [40:0] product_395_s5;
  reg [21:0] add_388_s5;
  reg [21:0] add_406_s5;
  reg [40:0] product_448_s5;
  reg [21:0] add_441_s5;
  reg [21:0] add_459_s5;
  reg or_223_s5;
  reg and_466_s5;
  reg icmp_150_s5;
  reg and_523_s5;
  reg or_532_s5;
  reg is_last_864_s5;
  reg and_156_s5;
  reg out_20_192_s5;
  always @(posedge ap_clk) if (weights_en4) begin
    slot_first_107_s5 <= slot_first_107_s4;
    slot_scale_0_50_s5 <= slot_scale_0_50_s4;
    icmp_199_s5 <= icmp_199_s4;
    and_217_s5 <= and_217_s4;
    icmp_246_s5 <= icmp_246_s4;
    product_288_s5 <= product_288;
    add_281_s5 <= add_281;
    and_245_s5 <= and_245_s4;
    add_300_s5 <= add_300;
    product_342_s5 <= product_342;
    add_335_s5 <= add_335;
    add_353_s5 <= add_353;
    product_395_s5 <= product_395;
    add_388_s5 <= add_388;
    add_406_s5 <= add_406;
    product_448_s5 <= product_448;
    add_441_s5 <= add_441;
    add_459_s5 <= add_459;
    or_223_s5 <= or_223_s4;
    and_466_s5 <= and_466_s4;
    icmp_150_s5 <= icmp_150_s4;
    and_523_s5 <= and_523_s4;
    or_532_s5 <= or_532_s4;
    is_last_864_s5 <= is_last_864_s4;
    and_156_s5 <= and_156_s4;
    out_20_192_s5 <= out_20_192_s4;
  end
  wire [42:0] lshr_290_w = {{2{product_288_s5[40]}}, product_288_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_291_w = {{2{product_288_s5[40]}}, product_288_s5} >> 20;
  wire [20:0] p1_292 = lshr_290_w[20:0] + {20'd0, lshr_291_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_293 = {2'd0, add_281_s5} + {{3{p1_292[20]}}, p1_292};  // awq_gemv.cpp:101
  wire [31:0] part_7_294 = {add_293[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_301 = {2'd0, add_300_s5} + {{3{product_288_s5[20]}}, product_288_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_6_302 = {sum0_301[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [42:0] lshr_343_w = {{2{product_342_s5[40]}}, product_342_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_344_w = {{2{product_342_s5[40]}}, product_342_s5} >> 20;
  wire [20:0] p1_345 = lshr_343_w[20:0] + {20'd0, lshr_344_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_346 = {2'd0, add_335_s5} + {{3{p1_345[20]}}, p1_345};  // awq_gemv.cpp:101
  wire [31:0] part_5_347 = {add_346[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_354 = {2'd0, add_353_s5} + {{3{product_342_s5[20]}}, product_342_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_4_355 = {sum0_354[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [42:0] lshr_396_w = {{2{product_395_s5[40]}}, product_395_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_397_w = {{2{product_395_s5[40]}}, product_395_s5} >> 20;
  wire [20:0] p1_398 = lshr_396_w[20:0] + {20'd0, lshr_397_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_399 = {2'd0, add_388_s5} + {{3{p1_398[20]}}, p1_398};  // awq_gemv.cpp:101
  wire [31:0] part_3_400 = {add_399[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_407 = {2'd0, add_406_s5} + {{3{product_395_s5[20]}}, product_395_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_2_408 = {sum0_407[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [42:0] lshr_449_w = {{2{product_448_s5[40]}}, product_448_s5} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_450_w = {{2{product_448_s5[40]}}, product_448_s5} >> 20;
  wire [20:0] p1_451 = lshr_449_w[20:0] + {20'd0, lshr_450_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_452 = {2'd0, add_441_s5} + {{3{p1_451[20]}}, p1_451};  // awq_gemv.cpp:101
  wire [31:0] part_1_453 = {add_452[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_460 = {2'd0, add_459_s5} + {{3{product_448_s5[20]}}, product_448_s5[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_0_461 = {sum0_460[21:0], 10'd0};  // awq_gemv.cpp:103
  // stage 6
  reg slot_first_107_s6;
  reg [14:0] slot_scale_0_50_s6;
  reg icmp_199_s6;
  reg and_217_s6;
  reg icmp_246_s6;
  reg [21:0] trunc_296_s6;
  reg and_245_s6;
  reg [21:0] trunc_304_s6;
  reg [21:0] trunc_349_s6;
  reg [21:0] trunc_357_s6;
  reg [21:0] trunc_402_s6;
  reg [21:0] trunc_410_s6;
  reg [21:0] trunc_455_s6;
  reg [21:0] trunc_463_s6;
  reg or_223_s6;
  reg and_466_s6;
  reg icmp_150_s6;
  reg and_523_s6;
  reg or_532_s6;
  reg is_last_864_s6;
  reg and_156_s6;
  reg out_20_192_s6;
  always @(posedge ap_clk) if (weights_en5) begin
    slot_first_107_s6 <= slot_first_107_s5;
    slot_scale_0_50_s6 <= slot_scale_0_50_s5;
    icmp_199_s6 <= icmp_199_s5;
    and_217_s6 <= and_217_s5;
    icmp_246_s6 <= icmp_246_s5;
    trunc_296_s6 <= part_7_294[31:10];
    and_245_s6 <= and_245_s5;
    trunc_304_s6 <= part_6_302[31:10];
    trunc_349_s6 <= part_5_347[31:10];
    trunc_357_s6 <= part_4_355[31:10];
    trunc_402_s6 <= part_3_400[31:10];
    trunc_410_s6 <= part_2_408[31:10];
    trunc_455_s6 <= part_1_453[31:10];
    trunc_463_s6 <= part_0_461[31:10];
    or_223_s6 <= or_223_s5;
    and_466_s6 <= and_466_s5;
    icmp_150_s6 <= icmp_150_s5;
    and_523_s6 <= and_523_s5;
    or_532_s6 <= or_532_s5;
    is_last_864_s6 <= is_last_864_s5;
    and_156_s6 <= and_156_s5;
    out_20_192_s6 <= out_20_192_s5;
  end
  wire [41:0] mul_163 = $signed({{15{slot_dot_58[26]}}, slot_dot_58}) * $signed({27'd0, slot_scale_0_50_s6});  // awq_gemv.cpp:243
  wire [26:0] select_247 = icmp_246_s6 ? 27'd0 : dot_35;  // awq_gemv.cpp:309
  wire [26:0] add_295 = select_247 + {{5{trunc_296_s6[21]}}, trunc_296_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_297 = and_245_s6 ? add_295 : dot_35;
  wire [26:0] select_298 = icmp_246_s6 ? 27'd0 : dot_36;  // awq_gemv.cpp:309
  wire [26:0] add_303 = select_298 + {{5{trunc_304_s6[21]}}, trunc_304_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_305 = and_245_s6 ? add_303 : dot_36;
  wire [26:0] select_306 = icmp_246_s6 ? 27'd0 : dot_37;  // awq_gemv.cpp:309
  wire [26:0] add_348 = select_306 + {{5{trunc_349_s6[21]}}, trunc_349_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_350 = and_245_s6 ? add_348 : dot_37;
  wire [26:0] select_351 = icmp_246_s6 ? 27'd0 : dot_38;  // awq_gemv.cpp:309
  wire [26:0] add_356 = select_351 + {{5{trunc_357_s6[21]}}, trunc_357_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_358 = and_245_s6 ? add_356 : dot_38;
  wire [26:0] select_359 = icmp_246_s6 ? 27'd0 : dot_39;  // awq_gemv.cpp:309
  wire [26:0] add_401 = select_359 + {{5{trunc_402_s6[21]}}, trunc_402_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_403 = and_245_s6 ? add_401 : dot_39;
  wire [26:0] select_404 = icmp_246_s6 ? 27'd0 : dot_40;  // awq_gemv.cpp:309
  wire [26:0] add_409 = select_404 + {{5{trunc_410_s6[21]}}, trunc_410_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_411 = and_245_s6 ? add_409 : dot_40;
  wire [26:0] select_412 = icmp_246_s6 ? 27'd0 : dot_41;  // awq_gemv.cpp:309
  wire [26:0] add_454 = select_412 + {{5{trunc_455_s6[21]}}, trunc_455_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_456 = and_245_s6 ? add_454 : dot_41;
  wire [26:0] select_457 = icmp_246_s6 ? 27'd0 : dot_42;  // awq_gemv.cpp:309
  wire [26:0] add_462 = select_457 + {{5{trunc_463_s6[21]}}, trunc_463_s6};  // awq_gemv.cpp:309
  wire [26:0] dot_464 = and_245_s6 ? add_462 : dot_42;
  wire [26:0] dot_490 = or_223_s6 ? add_295 : dot_35;
  wire [26:0] slot_dot_491 = and_466_s6 ? dot_490 : slot_dot_51;
  wire [26:0] dot_492 = or_223_s6 ? add_303 : dot_36;
  wire [26:0] slot_dot_493 = icmp_150_s6 ? slot_dot_52 : slot_dot_51;
  wire [26:0] slot_dot_494 = and_466_s6 ? dot_492 : slot_dot_493;
  wire [26:0] dot_495 = or_223_s6 ? add_348 : dot_37;
  wire [26:0] slot_dot_496 = icmp_150_s6 ? slot_dot_53 : slot_dot_52;
  wire [26:0] slot_dot_497 = and_466_s6 ? dot_495 : slot_dot_496;
  wire [26:0] dot_498 = or_223_s6 ? add_356 : dot_38;
  wire [26:0] slot_dot_499 = icmp_150_s6 ? slot_dot_54 : slot_dot_53;
  wire [26:0] slot_dot_500 = and_466_s6 ? dot_498 : slot_dot_499;
  wire [26:0] dot_501 = or_223_s6 ? add_401 : dot_39;
  wire [26:0] slot_dot_502 = icmp_150_s6 ? slot_dot_55 : slot_dot_54;
  wire [26:0] slot_dot_503 = and_466_s6 ? dot_501 : slot_dot_502;
  wire [26:0] dot_504 = or_223_s6 ? add_409 : dot_40;
  wire [26:0] slot_dot_505 = icmp_150_s6 ? slot_dot_56 : slot_dot_55;
  wire [26:0] slot_dot_506 = and_466_s6 ? dot_504 : slot_dot_505;
  wire [26:0] dot_507 = or_223_s6 ? add_454 : dot_41;
  wire [26:0] slot_dot_508 = icmp_150_s6 ? slot_dot_57 : slot_dot_56;
  wire [26:0] slot_dot_509 = and_466_s6 ? dot_507 : slot_dot_508;
  wire [26:0] dot_510 = or_223_s6 ? add_462 : dot_42;
  wire [26:0] slot_dot_511 = icmp_150_s6 ? slot_dot_58 : slot_dot_57;
  wire [26:0] slot_dot_512 = and_466_s6 ? dot_510 : slot_dot_511;
  // stage 7
  reg slot_first_107_s7;
  reg [41:0] mul_163_s7;
  reg icmp_199_s7;
  reg and_217_s7;
  reg icmp_150_s7;
  reg and_523_s7;
  reg or_532_s7;
  reg is_last_864_s7;
  reg and_156_s7;
  reg out_20_192_s7;
  always @(posedge ap_clk) if (weights_en6) begin
    slot_first_107_s7 <= slot_first_107_s6;
    mul_163_s7 <= mul_163;
    icmp_199_s7 <= icmp_199_s6;
    and_217_s7 <= and_217_s6;
    icmp_150_s7 <= icmp_150_s6;
    and_523_s7 <= and_523_s6;
    or_532_s7 <= or_532_s6;
    is_last_864_s7 <= is_last_864_s6;
    and_156_s7 <= and_156_s6;
    out_20_192_s7 <= out_20_192_s6;
  end
  wire [7:0] shift_157 = shift_0_82 - {3'd0, line_38_15};  // awq_gemv.cpp:244
  wire icmp_158 = shift_157 < 8'd48;  // awq_gemv.cpp:112
  wire [7:0] select_159 = icmp_158 ? shift_157 : 8'd48;  // awq_gemv.cpp:112
  wire [5:0] right_160 = shift_157[7] ? 6'd0 : select_159[5:0];  // awq_gemv.cpp:112
  wire [47:0] select_162 = slot_first_107_s7 ? 48'd0 : acc_66;  // awq_gemv.cpp:243
  wire [47:0] sum_164 = select_162 + {{6{mul_163_s7[41]}}, mul_163_s7};  // awq_gemv.cpp:243
  wire [7:0] sub_176 = 8'd0 - shift_157;  // awq_gemv.cpp:113
  wire [4:0] select_177 = shift_157[7] ? sub_176[4:0] : 5'd0;  // awq_gemv.cpp:113
  wire xor_212 = p_packet_97 ^ 1'd1;
  wire and_213 = xor_212 & icmp_199_s7;
  wire and_218 = and_213 & and_217_s7;
  wire [47:0] acc_513 = icmp_150_s7 ? acc_59 : sum_164;
  wire [47:0] acc_514 = icmp_150_s7 ? acc_60 : acc_59;
  wire [47:0] acc_515 = icmp_150_s7 ? acc_61 : acc_60;
  wire [47:0] acc_516 = icmp_150_s7 ? acc_62 : acc_61;
  wire [47:0] acc_517 = icmp_150_s7 ? acc_63 : acc_62;
  wire [47:0] acc_518 = icmp_150_s7 ? acc_64 : acc_63;
  wire [47:0] acc_519 = icmp_150_s7 ? acc_65 : acc_64;
  wire [47:0] acc_520 = icmp_150_s7 ? acc_66 : acc_65;
  wire and_524 = and_217_s7 & and_523_s7;
  wire and_525 = icmp_199_s7 & and_524;
  wire [31:0] bias_7_526 = p_packet_97 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] bias_7_527 = and_525 ? bias_7_526 : bias_7_67;
  wire [31:0] bias_6_528 = p_packet_97 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] bias_6_533 = or_532_s7 ? bias_6_68 : bias_7_67;
  wire [31:0] bias_6_534 = and_525 ? bias_6_528 : bias_6_533;
  wire [31:0] bias_5_535 = p_packet_97 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] bias_5_536 = or_532_s7 ? bias_5_69 : bias_6_68;
  wire [31:0] bias_5_537 = and_525 ? bias_5_535 : bias_5_536;
  wire [31:0] bias_4_538 = p_packet_97 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] bias_4_539 = or_532_s7 ? bias_4_70 : bias_5_69;
  wire [31:0] bias_4_540 = and_525 ? bias_4_538 : bias_4_539;
  wire [31:0] bias_3_541 = or_532_s7 ? bias_3_71 : bias_4_70;
  wire [31:0] bias_3_542 = and_525 ? bias_7_67 : bias_3_541;
  wire [31:0] bias_2_543 = or_532_s7 ? bias_2_72 : bias_3_71;
  wire [31:0] bias_2_544 = and_525 ? bias_6_533 : bias_2_543;
  wire [31:0] bias_1_545 = or_532_s7 ? bias_1_73 : bias_2_72;
  wire [31:0] bias_1_546 = and_525 ? bias_5_536 : bias_1_545;
  wire [31:0] bias_0_547 = or_532_s7 ? bias_0_74 : bias_1_73;
  wire [31:0] bias_0_548 = and_525 ? bias_4_539 : bias_0_547;
  wire xor_549 = and_523_s7 ^ 1'd1;
  wire and_550 = and_217_s7 & xor_549;
  wire and_551 = icmp_199_s7 & and_550;
  wire [7:0] p_552 = p_packet_97 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] shift_7_553 = and_551 ? p_552 : shift_7_75;
  wire [7:0] p_554 = p_packet_97 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] shift_6_555 = or_532_s7 ? shift_6_76 : shift_7_75;
  wire [7:0] shift_6_556 = and_551 ? p_554 : shift_6_555;
  wire [7:0] p_557 = p_packet_97 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] shift_5_558 = or_532_s7 ? shift_5_77 : shift_6_76;
  wire [7:0] shift_5_559 = and_551 ? p_557 : shift_5_558;
  wire [7:0] p_560 = p_packet_97 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] shift_4_561 = or_532_s7 ? shift_4_78 : shift_5_77;
  wire [7:0] shift_4_562 = and_551 ? p_560 : shift_4_561;
  wire [7:0] p_563 = p_packet_97 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] shift_3_564 = or_532_s7 ? shift_3_79 : shift_4_78;
  wire [7:0] shift_3_565 = and_551 ? p_563 : shift_3_564;
  wire [7:0] p_566 = p_packet_97 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] shift_2_567 = or_532_s7 ? shift_2_80 : shift_3_79;
  wire [7:0] shift_2_568 = and_551 ? p_566 : shift_2_567;
  wire [7:0] p_569 = p_packet_97 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] shift_1_570 = or_532_s7 ? shift_1_81 : shift_2_80;
  wire [7:0] shift_1_571 = and_551 ? p_569 : shift_1_570;
  wire [7:0] p_572 = p_packet_97 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] shift_0_573 = or_532_s7 ? shift_0_82 : shift_1_81;
  wire [7:0] shift_0_574 = and_551 ? p_572 : shift_0_573;
  wire and_857 = icmp_199_s7 & and_217_s7;
  wire p_packet_858 = p_packet_97 | s_param_beat_last;
  wire p_packet_859 = and_857 ? p_packet_858 : p_packet_97;
  wire and_860 = and_217_s7 & xor_212;
  wire and_861 = icmp_199_s7 & and_860;
  wire p_packet_1_865 = s_param_beat_last & is_last_864_s7;
  wire p_packet_866 = and_861 ? p_packet_1_865 : p_packet_98;
  wire weights_pop_929 = weights_v7 & weights_en7 & and_218;  // awq_gemv.cpp:38
  // stage 8
  reg [5:0] right_160_s8;
  reg [47:0] sum_164_s8;
  reg [4:0] select_177_s8;
  reg [31:0] bias_0_74_s8;
  reg icmp_150_s8;
  reg and_156_s8;
  reg out_20_192_s8;
  always @(posedge ap_clk) if (weights_en7) begin
    right_160_s8 <= right_160;
    sum_164_s8 <= sum_164;
    select_177_s8 <= select_177;
    bias_0_74_s8 <= bias_0_74;
    icmp_150_s8 <= icmp_150_s7;
    and_156_s8 <= and_156_s7;
    out_20_192_s8 <= out_20_192_s7;
  end
  wire icmp_161 = right_160_s8 > 6'd49;  // awq_gemv.cpp:115
  wire [47:0] ashr_165_w = $signed(sum_164_s8) >>> 48;  // awq_gemv.cpp:115
  wire [48:0] doubled_166 = {sum_164_s8, 1'd0};  // awq_gemv.cpp:114
  wire [48:0] ashr_167 = $signed(doubled_166) >>> right_160_s8;  // awq_gemv.cpp:115
  // stage 9
  reg icmp_161_s9;
  reg ashr_169_s9;
  reg [48:0] ashr_167_s9;
  reg [4:0] select_177_s9;
  reg [31:0] bias_0_74_s9;
  reg icmp_150_s9;
  reg and_156_s9;
  reg out_20_192_s9;
  always @(posedge ap_clk) if (weights_en8) begin
    icmp_161_s9 <= icmp_161;
    ashr_169_s9 <= ashr_165_w[0];
    ashr_167_s9 <= ashr_167;
    select_177_s9 <= select_177_s8;
    bias_0_74_s9 <= bias_0_74_s8;
    icmp_150_s9 <= icmp_150_s8;
    and_156_s9 <= and_156_s8;
    out_20_192_s9 <= out_20_192_s8;
  end
  wire [48:0] select_168 = icmp_161_s9 ? {49{ashr_169_s9}} : ashr_167_s9;  // awq_gemv.cpp:115
  wire [48:0] add_170 = select_168 + 49'd1;  // awq_gemv.cpp:115
  // stage 10
  reg [47:0] rounded_172_s10;
  reg [4:0] select_177_s10;
  reg [31:0] bias_0_74_s10;
  reg icmp_150_s10;
  reg and_156_s10;
  reg out_20_192_s10;
  always @(posedge ap_clk) if (weights_en9) begin
    rounded_172_s10 <= add_170[48:1];
    select_177_s10 <= select_177_s9;
    bias_0_74_s10 <= bias_0_74_s9;
    icmp_150_s10 <= icmp_150_s9;
    and_156_s10 <= and_156_s9;
    out_20_192_s10 <= out_20_192_s9;
  end
  wire icmp_171 = $signed(rounded_172_s10) > $signed(48'hfffe00000000);  // awq_gemv.cpp:117
  wire [47:0] select_173 = icmp_171 ? rounded_172_s10 : 48'hfffe00000000;  // awq_gemv.cpp:117
  // stage 11
  reg [47:0] select_173_s11;
  reg [4:0] select_177_s11;
  reg [31:0] bias_0_74_s11;
  reg icmp_150_s11;
  reg and_156_s11;
  reg out_20_192_s11;
  always @(posedge ap_clk) if (weights_en10) begin
    select_173_s11 <= select_173;
    select_177_s11 <= select_177_s10;
    bias_0_74_s11 <= bias_0_74_s10;
    icmp_150_s11 <= icmp_150_s10;
    and_156_s11 <= and_156_s10;
    out_20_192_s11 <= out_20_192_s10;
  end
  wire icmp_174 = $signed(select_173_s11) < $signed(48'h200000000);  // awq_gemv.cpp:117
  wire [47:0] select_175 = icmp_174 ? select_173_s11 : 48'h200000000;  // awq_gemv.cpp:117
  // stage 12
  reg [47:0] select_175_s12;
  reg [4:0] select_177_s12;
  reg [31:0] bias_0_74_s12;
  reg icmp_150_s12;
  reg and_156_s12;
  reg out_20_192_s12;
  always @(posedge ap_clk) if (weights_en11) begin
    select_175_s12 <= select_175;
    select_177_s12 <= select_177_s11;
    bias_0_74_s12 <= bias_0_74_s11;
    icmp_150_s12 <= icmp_150_s11;
    and_156_s12 <= and_156_s11;
    out_20_192_s12 <= out_20_192_s11;
  end
  wire [52:0] shl_178 = {{5{select_175_s12[47]}}, select_175_s12} << select_177_s12;  // awq_gemv.cpp:118
  // stage 13
  reg [52:0] shl_178_s13;
  reg [31:0] bias_0_74_s13;
  reg icmp_150_s13;
  reg and_156_s13;
  reg out_20_192_s13;
  always @(posedge ap_clk) if (weights_en12) begin
    shl_178_s13 <= shl_178;
    bias_0_74_s13 <= bias_0_74_s12;
    icmp_150_s13 <= icmp_150_s12;
    and_156_s13 <= and_156_s12;
    out_20_192_s13 <= out_20_192_s12;
  end
  wire [52:0] sum_179 = shl_178_s13 + {{21{bias_0_74_s13[31]}}, bias_0_74_s13};  // awq_gemv.cpp:118
  wire icmp_180 = $signed(sum_179) > $signed(53'h1fffff80000001);  // awq_gemv.cpp:120
  // stage 14
  reg icmp_180_s14;
  reg [52:0] sum_179_s14;
  reg icmp_150_s14;
  reg and_156_s14;
  reg out_20_192_s14;
  always @(posedge ap_clk) if (weights_en13) begin
    icmp_180_s14 <= icmp_180;
    sum_179_s14 <= sum_179;
    icmp_150_s14 <= icmp_150_s13;
    and_156_s14 <= and_156_s13;
    out_20_192_s14 <= out_20_192_s13;
  end
  wire [52:0] select_181 = icmp_180_s14 ? sum_179_s14 : 53'h1fffff80000001;  // awq_gemv.cpp:120
  wire icmp_182 = $signed(select_181) < $signed(53'h7fffffff);  // awq_gemv.cpp:120
  wire [52:0] select_183 = icmp_182 ? select_181 : 53'h7fffffff;  // awq_gemv.cpp:120
  wire [127:0] shl_184 = {select_183[31:0], 96'd0};  // awq_gemv.cpp:247
  wire [95:0] shl_185 = {y_2_84, 64'd0};  // awq_gemv.cpp:247
  wire [127:0] or_186 = shl_184 | {32'd0, shl_185};  // awq_gemv.cpp:247
  wire [63:0] shl_187 = {y_1_85, 32'd0};  // awq_gemv.cpp:248
  wire [127:0] or_188 = or_186 | {64'd0, shl_187};  // awq_gemv.cpp:247
  wire [127:0] out_0_189 = or_188 | {96'd0, y_0_86};  // awq_gemv.cpp:248
  wire [31:0] y_2_578 = icmp_150_s14 ? y_2_84 : select_183[31:0];
  wire [31:0] y_1_579 = icmp_150_s14 ? y_1_85 : y_2_84;
  wire [31:0] y_0_580 = icmp_150_s14 ? y_0_86 : y_1_85;
  wire weights_push_922 = weights_v14 & weights_en14 & and_156_s14;  // awq_gemv.cpp:252
  assign weights_en0 = ~(weights_v0 & ((~s_x_beat_valid & and_195))) & weights_en1;
  assign weights_en1 = 1'b1 & weights_en2;
  assign weights_en2 = ~(weights_v2 & ((~s_w_beat_valid & and_200))) & weights_en3;
  assign weights_en3 = 1'b1 & weights_en4;
  assign weights_en4 = 1'b1 & weights_en5;
  assign weights_en5 = 1'b1 & weights_en6;
  assign weights_en6 = 1'b1 & weights_en7;
  assign weights_en7 = ~(weights_v7 & ((~s_param_beat_valid & and_218))) & weights_en8;
  assign weights_en8 = 1'b1 & weights_en9;
  assign weights_en9 = 1'b1 & weights_en10;
  assign weights_en10 = 1'b1 & weights_en11;
  assign weights_en11 = 1'b1 & weights_en12;
  assign weights_en12 = 1'b1 & weights_en13;
  assign weights_en13 = 1'b1 & weights_en14;
  assign weights_en14 = ~(weights_v14 & ((~m_y_beat_ready & and_156_s14)));
  wire weights_issue = weights_run;
  wire weights_leave = xor_220;
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
    if (weights_v2 & weights_en2) zero_3_23 <= zero_3_229;
    if (weights_v2 & weights_en2) zero_2_24 <= zero_2_230;
    if (weights_v2 & weights_en2) zero_1_25 <= zero_1_231;
    if (weights_v2 & weights_en2) zero_0_26 <= zero_0_232;
    if (weights_v2 & weights_en2) scale_7_27 <= scale_7_237;
    if (weights_v2 & weights_en2) scale_6_28 <= scale_6_238;
    if (weights_v2 & weights_en2) scale_5_29 <= scale_5_239;
    if (weights_v2 & weights_en2) scale_4_30 <= scale_4_240;
    if (weights_v2 & weights_en2) scale_3_31 <= scale_3_241;
    if (weights_v2 & weights_en2) scale_2_32 <= scale_2_242;
    if (weights_v2 & weights_en2) scale_1_33 <= scale_1_243;
    if (weights_v2 & weights_en2) scale_0_34 <= scale_0_244;
    if (weights_v6 & weights_en6) dot_35 <= dot_297;
    if (weights_v6 & weights_en6) dot_36 <= dot_305;
    if (weights_v6 & weights_en6) dot_37 <= dot_350;
    if (weights_v6 & weights_en6) dot_38 <= dot_358;
    if (weights_v6 & weights_en6) dot_39 <= dot_403;
    if (weights_v6 & weights_en6) dot_40 <= dot_411;
    if (weights_v6 & weights_en6) dot_41 <= dot_456;
    if (weights_v6 & weights_en6) dot_42 <= dot_464;
    if (weights_v2 & weights_en2) slot_scale_7_43 <= slot_scale_7_468;
    if (weights_v2 & weights_en2) slot_scale_6_44 <= slot_scale_6_471;
    if (weights_v2 & weights_en2) slot_scale_5_45 <= slot_scale_5_474;
    if (weights_v2 & weights_en2) slot_scale_4_46 <= slot_scale_4_477;
    if (weights_v2 & weights_en2) slot_scale_3_47 <= slot_scale_3_480;
    if (weights_v2 & weights_en2) slot_scale_2_48 <= slot_scale_2_483;
    if (weights_v2 & weights_en2) slot_scale_1_49 <= slot_scale_1_486;
    if (weights_v2 & weights_en2) slot_scale_0_50 <= slot_scale_0_489;
    if (weights_v6 & weights_en6) slot_dot_51 <= slot_dot_491;
    if (weights_v6 & weights_en6) slot_dot_52 <= slot_dot_494;
    if (weights_v6 & weights_en6) slot_dot_53 <= slot_dot_497;
    if (weights_v6 & weights_en6) slot_dot_54 <= slot_dot_500;
    if (weights_v6 & weights_en6) slot_dot_55 <= slot_dot_503;
    if (weights_v6 & weights_en6) slot_dot_56 <= slot_dot_506;
    if (weights_v6 & weights_en6) slot_dot_57 <= slot_dot_509;
    if (weights_v6 & weights_en6) slot_dot_58 <= slot_dot_512;
    if (weights_v7 & weights_en7) acc_59 <= acc_513;
    if (weights_v7 & weights_en7) acc_60 <= acc_514;
    if (weights_v7 & weights_en7) acc_61 <= acc_515;
    if (weights_v7 & weights_en7) acc_62 <= acc_516;
    if (weights_v7 & weights_en7) acc_63 <= acc_517;
    if (weights_v7 & weights_en7) acc_64 <= acc_518;
    if (weights_v7 & weights_en7) acc_65 <= acc_519;
    if (weights_v7 & weights_en7) acc_66 <= acc_520;
    if (weights_v7 & weights_en7) bias_7_67 <= bias_7_527;
    if (weights_v7 & weights_en7) bias_6_68 <= bias_6_534;
    if (weights_v7 & weights_en7) bias_5_69 <= bias_5_537;
    if (weights_v7 & weights_en7) bias_4_70 <= bias_4_540;
    if (weights_v7 & weights_en7) bias_3_71 <= bias_3_542;
    if (weights_v7 & weights_en7) bias_2_72 <= bias_2_544;
    if (weights_v7 & weights_en7) bias_1_73 <= bias_1_546;
    if (weights_v7 & weights_en7) bias_0_74 <= bias_0_548;
    if (weights_v7 & weights_en7) shift_7_75 <= shift_7_553;
    if (weights_v7 & weights_en7) shift_6_76 <= shift_6_556;
    if (weights_v7 & weights_en7) shift_5_77 <= shift_5_559;
    if (weights_v7 & weights_en7) shift_4_78 <= shift_4_562;
    if (weights_v7 & weights_en7) shift_3_79 <= shift_3_565;
    if (weights_v7 & weights_en7) shift_2_80 <= shift_2_568;
    if (weights_v7 & weights_en7) shift_1_81 <= shift_1_571;
    if (weights_v7 & weights_en7) shift_0_82 <= shift_0_574;
    if (weights_v2 & weights_en2) slots_83 <= slots_577;
    if (weights_v14 & weights_en14) y_2_84 <= y_2_578;
    if (weights_v14 & weights_en14) y_1_85 <= y_1_579;
    if (weights_v14 & weights_en14) y_0_86 <= y_0_580;
    if (weights_v2 & weights_en2) zero_4_87 <= zero_4_581;
    if (weights_v2 & weights_en2) zero_5_88 <= zero_5_582;
    if (weights_v2 & weights_en2) zero_6_89 <= zero_6_583;
    if (weights_v2 & weights_en2) zero_7_90 <= zero_7_584;
    if (weights_v1 & weights_en1) x_word_91 <= x_word_589;
    if (weights_v0 & weights_en0) t_92 <= t_590;
    if (weights_v2 & weights_en2) crc_want_93 <= crc_want_591;
    if (weights_v3 & weights_en3) crc_94 <= crc_851;
    if (weights_v2 & weights_en2) block_95 <= block_853;
    if (weights_v1 & weights_en1) beat_96 <= beat_856;
    if (weights_v7 & weights_en7) p_packet_97 <= p_packet_859;
    if (weights_v7 & weights_en7) p_packet_98 <= p_packet_866;
    if (weights_v2 & weights_en2) w_packet_99 <= w_packet_868;
    if (weights_v2 & weights_en2) w_packet_100 <= w_packet_872;
    if (weights_v0 & weights_en0) x_packet_101 <= x_packet_874;
    if (weights_v0 & weights_en0) x_packet_102 <= x_packet_878;
    if (weights_v4 & weights_en4) bad_block_103 <= bad_block_904;
    if (weights_v2 & weights_en2) col_group_104 <= col_group_906;
    if (weights_v1 & weights_en1) group_105 <= group_909;
    if (weights_v4 & weights_en4) flags_106 <= flags_916;
    if (weights_v1 & weights_en1) slot_first_107 <= slot_first_917;
    if (weights_v2 & weights_en2) slot_last_108 <= slot_last_918;
    if (weights_v2 & weights_en2) slot_end_109 <= slot_end_920;
    if (weights_v3 & weights_en3) header_bad_110 <= header_bad_921;
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
    if (line_38_done) flags_106 <= {8'd0, flags_13};
    if (line_38_done) slot_first_107 <= 1'd0;
    if (line_38_done) slot_last_108 <= 1'd0;
    if (line_38_done) slot_end_109 <= 1'd0;
    if (line_38_done) header_bad_110 <= 1'd0;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195, 1 stages
  wire [1:0] select_930 = x_packet_102 ? 2'd2 : 2'd0;  // awq_gemv.cpp:362
  wire [2:0] select_931 = x_packet_101 ? 3'd0 : 3'd4;  // awq_gemv.cpp:362
  wire [2:0] or_932 = {1'd0, select_930} | select_931;  // awq_gemv.cpp:362
  wire [3:0] select_933 = w_packet_100 ? 4'd8 : 4'd0;  // awq_gemv.cpp:363
  wire [4:0] select_934 = w_packet_99 ? 5'd0 : 5'd16;  // awq_gemv.cpp:363
  wire [4:0] or_935 = {1'd0, select_933} | select_934;  // awq_gemv.cpp:363
  wire [4:0] or_936 = {2'd0, or_932} | or_935;  // awq_gemv.cpp:363
  wire [5:0] select_937 = p_packet_98 ? 6'd32 : 6'd0;  // awq_gemv.cpp:364
  wire [6:0] select_938 = p_packet_97 ? 7'd0 : 7'd64;  // awq_gemv.cpp:364
  wire [6:0] or_939 = {1'd0, select_937} | select_938;  // awq_gemv.cpp:364
  wire [6:0] or_940 = {2'd0, or_936} | or_939;  // awq_gemv.cpp:364
  wire [8:0] flags_941 = {2'd0, or_940} | flags_106;  // awq_gemv.cpp:364
  wire discard_x_942 = x_packet_101 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_w_943 = w_packet_99 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_p_944 = p_packet_97 ^ 1'd1;  // awq_gemv.cpp:45
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
    if (line_195_v0 & line_195_en0) flags_111 <= flags_941;
    if (line_195_v0 & line_195_en0) discard_x_112 <= discard_x_942;
    if (line_195_v0 & line_195_en0) discard_w_113 <= discard_w_943;
    if (line_195_v0 & line_195_en0) discard_p_114 <= discard_p_944;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195_2, 1 stages
  wire [8:0] select_945 = c_10_10 ? mem_sticky_0 : 9'd0;  // awq_gemv.cpp:367
  wire [8:0] sticky_946 = select_945 | flags_116;  // awq_gemv.cpp:367
  wire [31:0] add_947 = mem_frames_0 + 32'd1;  // awq_gemv.cpp:368
  wire [31:0] frames_948 = c_10_10 ? add_947 : 32'd1;  // awq_gemv.cpp:368
  wire [40:0] shl_949 = {flags_116, 32'd0};  // awq_gemv.cpp:166
  wire [40:0] beat_0_950 = shl_949 | {32'd0, sticky_946};  // awq_gemv.cpp:166
  wire [63:0] shl_951 = {line_193_11[15:0], 48'd0};
  wire [63:0] beat_0_952 = {23'd0, beat_0_950} | shl_951;  // awq_gemv.cpp:169
  wire [95:0] shl_953 = {bad_block_115, 64'd0};  // awq_gemv.cpp:168
  wire [95:0] beat_0_954 = {32'd0, beat_0_952} | shl_953;  // awq_gemv.cpp:169
  wire [127:0] shl_955 = {frames_948, 96'd0};  // awq_gemv.cpp:169
  wire [127:0] beat_0_956 = {32'd0, beat_0_954} | shl_955;  // awq_gemv.cpp:169
  wire line_195_2_load_957 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_store_958 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_load_959 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_store_960 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_push_961 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:173
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
  wire xor_962 = more_120 ^ 1'd1;
  wire more_963 = s_x_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_pop_964 = discard_v0 & discard_en0;  // awq_gemv.cpp:156
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_962;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_120 <= more_963;
    if (line_195_2_done) more_120 <= discard_x_117;
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
  wire xor_965 = more_121 ^ 1'd1;
  wire more_966 = s_w_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_2_pop_967 = discard_2_v0 & discard_2_en0;  // awq_gemv.cpp:156
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_965;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_121 <= more_966;
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
  wire xor_968 = more_122 ^ 1'd1;
  wire more_969 = s_param_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_3_pop_970 = discard_3_v0 & discard_3_en0;  // awq_gemv.cpp:156
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_968;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_122 <= more_969;
    if (line_154_2_done) more_122 <= discard_p_119;
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
  wire s_cmd_beat_take = line_193_pop_137;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_regslice #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_149 | weights_pop_923 | discard_pop_964;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_926 | discard_2_pop_967;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_929 | discard_3_pop_970;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: registered both ways
  wire m_y_beat_valid = weights_push_922;
  wire [160:0] m_y_beat = {out_20_192_s14, 16'd65535, 16'd65535, out_0_189};
  awq_gemv_regslice #(.WIDTH(161)) m_y_slice (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .out_data({m_y_TLAST, m_y_TSTRB, m_y_TKEEP, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_195_2_push_961;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, beat_0_956};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/awq_gemv/awq_gemv.cpp:188: sticky_0
  always @(posedge ap_clk) begin
    if (line_195_2_store_958) mem_sticky_0 <= sticky_946;
    if (rst) mem_sticky_0 <= 9'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:188: frames_0
  always @(posedge ap_clk) begin
    if (line_195_2_store_960) mem_frames_0 <= frames_948;
    if (rst) mem_frames_0 <= 32'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:189: x_even
  wire mem_x_even_read = weights_load_927;
  wire [11:0] mem_x_even_read_address = x_word_91[12:1];
  wire mem_x_even_write = weights_store_924;
  wire [11:0] mem_x_even_write_address = t_92[11:0];
  wire [63:0] mem_x_even_write_data = x_196;
  awq_gemv_mem_x_even mem_x_even_ram (.clk(ap_clk), .read(mem_x_even_read), .read_address(mem_x_even_read_address), .q(mem_x_even_q), .write(mem_x_even_write), .write_address(mem_x_even_write_address), .write_data(mem_x_even_write_data));

  // hls/awq_gemv/awq_gemv.cpp:189: x_odd
  wire mem_x_odd_read = weights_load_928;
  wire [11:0] mem_x_odd_read_address = x_word_91[12:1];
  wire mem_x_odd_write = weights_store_925;
  wire [11:0] mem_x_odd_write_address = t_92[11:0];
  wire [63:0] mem_x_odd_write_data = x_197;
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
