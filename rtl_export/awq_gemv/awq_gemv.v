// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 16 (hls/awq_gemv/awq_gemv.cpp:231)
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
  localparam [3:0] LINE_194_S = 4'd3;
  localparam [3:0] LINE_195_S = 4'd4;
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
  wire line_194_done;
  wire line_195_done;
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
  reg [119:0] line_193_1;
  reg [63:0] line_193_2;
  reg [95:0] line_193_3;
  reg [79:0] line_193_4;
  reg [15:0] line_193_5;
  reg [7:0] c_2_6;
  reg [15:0] line_193_7;
  reg [127:0] s_cmd_data_8;
  reg [111:0] line_193_9;
  reg line_193_10;
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
  reg line_38_21;
  reg s_x_last_22;
  reg line_38_v1;
  reg line_38_v2;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;
  wire line_38_en2;

  // hls/awq_gemv/awq_gemv.cpp:231: weights
  wire weights_start;
  reg weights_run;
  reg [3:0] zero_1_23;
  reg [3:0] zero_0_24;
  reg [14:0] scale_0_25;
  reg [14:0] scale_1_26;
  reg [14:0] scale_2_27;
  reg [14:0] scale_3_28;
  reg [14:0] scale_4_29;
  reg [14:0] scale_5_30;
  reg [14:0] scale_6_31;
  reg [14:0] scale_7_32;
  reg [26:0] dot_33;
  reg [26:0] dot_34;
  reg [26:0] dot_35;
  reg [26:0] dot_36;
  reg [26:0] dot_37;
  reg [26:0] dot_38;
  reg [26:0] dot_39;
  reg [26:0] dot_40;
  reg [14:0] slot_scale_0_41;
  reg [14:0] slot_scale_1_42;
  reg [14:0] slot_scale_2_43;
  reg [14:0] slot_scale_3_44;
  reg [14:0] slot_scale_4_45;
  reg [14:0] slot_scale_5_46;
  reg [14:0] slot_scale_6_47;
  reg [14:0] slot_scale_7_48;
  reg [26:0] slot_dot_49;
  reg [26:0] slot_dot_50;
  reg [26:0] slot_dot_51;
  reg [26:0] slot_dot_52;
  reg [26:0] slot_dot_53;
  reg [26:0] slot_dot_54;
  reg [26:0] slot_dot_55;
  reg [26:0] slot_dot_56;
  reg [47:0] acc_57;
  reg [47:0] acc_58;
  reg [47:0] acc_59;
  reg [47:0] acc_60;
  reg [47:0] acc_61;
  reg [47:0] acc_62;
  reg [47:0] acc_63;
  reg [47:0] acc_64;
  reg [31:0] bias_0_65;
  reg [31:0] bias_1_66;
  reg [31:0] bias_2_67;
  reg [31:0] bias_3_68;
  reg [31:0] bias_4_69;
  reg [31:0] bias_5_70;
  reg [31:0] bias_6_71;
  reg [31:0] bias_7_72;
  reg [7:0] shift_7_73;
  reg [7:0] shift_6_74;
  reg [7:0] shift_5_75;
  reg [7:0] shift_4_76;
  reg [7:0] shift_3_77;
  reg [7:0] shift_2_78;
  reg [7:0] shift_1_79;
  reg [7:0] shift_0_80;
  reg [3:0] slots_81;
  reg [3:0] zero_2_82;
  reg [3:0] zero_3_83;
  reg [3:0] zero_4_84;
  reg [3:0] zero_5_85;
  reg [3:0] zero_6_86;
  reg [3:0] zero_7_87;
  reg [14:0] x_word_88;
  reg [31:0] block_89;
  reg [31:0] bad_block_90;
  reg [31:0] crc_91;
  reg [15:0] col_group_92;
  reg [15:0] group_93;
  reg [31:0] crc_want_94;
  reg [31:0] y_2_95;
  reg [31:0] y_1_96;
  reg [31:0] y_0_97;
  reg [31:0] t_98;
  reg [6:0] beat_99;
  reg p_packet_100;
  reg p_packet_101;
  reg w_packet_102;
  reg w_packet_103;
  reg x_packet_104;
  reg x_packet_105;
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
  reg weights_v15;
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

  // hls/awq_gemv/awq_gemv.cpp:194: line_194
  wire line_194_start;
  reg line_194_run;
  reg [8:0] flags_111;
  reg discard_x_112;
  reg discard_w_113;
  reg discard_p_114;
  wire line_194_v0;
  wire line_194_en0;

  // hls/awq_gemv/awq_gemv.cpp:195: line_195
  wire line_195_start;
  reg line_195_run;
  reg [31:0] bad_block_115;
  reg [8:0] flags_116;
  reg more_117;
  reg discard_w_118;
  reg discard_p_119;
  wire line_195_v0;
  wire line_195_en0;

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
  wire line_193_pop_123 = line_193_v0 & line_193_en0;  // awq_gemv.cpp:193
  wire [63:0] shl_126 = {s_cmd_beat_data[63:48], 48'd0};  // awq_gemv.cpp:62
  wire [31:0] shl_128 = {s_cmd_beat_data[31:16], 16'd0};
  wire [31:0] or_127 = shl_128 | {24'd0, s_cmd_beat_data[15:8]};  // awq_gemv.cpp:60
  wire [63:0] or_125 = shl_126 | {32'd0, or_127};  // awq_gemv.cpp:62
  wire [47:0] shl_129 = {s_cmd_beat_data[47:32], 32'd0};
  wire [63:0] or_124 = or_125 | {16'd0, shl_129};  // awq_gemv.cpp:62
  wire icmp_134 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv.cpp:70
  wire [7:0] and_136 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv.cpp:70
  wire icmp_135 = and_136 != 8'd2;  // awq_gemv.cpp:70
  wire or_133 = icmp_134 | icmp_135;  // awq_gemv.cpp:70
  wire [15:0] add_138 = s_cmd_beat_data[47:32] + 16'd65535;  // awq_gemv.cpp:70
  wire [8:0] limit_139 = s_cmd_beat_data[8] ? 9'd231 : 9'd462;  // awq_gemv.cpp:69
  wire icmp_137 = add_138 >= {7'd0, limit_139};  // awq_gemv.cpp:70
  wire or_132 = or_133 | icmp_137;  // awq_gemv.cpp:70
  wire icmp_140 = s_cmd_beat_data[63:48] == 16'd0;
  wire or_131 = or_132 | icmp_140;  // awq_gemv.cpp:70
  wire icmp_141 = s_cmd_beat_data > 128'h1ffffffffffffffff;  // awq_gemv.cpp:71
  wire or_130 = or_131 | icmp_141;  // awq_gemv.cpp:70
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
    if (line_193_v0 & line_193_en0) line_193_1 <= s_cmd_beat_data[127:8];
    if (line_193_v0 & line_193_en0) line_193_2 <= or_124;
    if (line_193_v0 & line_193_en0) line_193_3 <= s_cmd_beat_data[127:32];
    if (line_193_v0 & line_193_en0) line_193_4 <= s_cmd_beat_data[127:48];
    if (line_193_v0 & line_193_en0) line_193_5 <= s_cmd_beat_data[47:32];
    if (line_193_v0 & line_193_en0) c_2_6 <= s_cmd_beat_data[15:8];
    if (line_193_v0 & line_193_en0) line_193_7 <= s_cmd_beat_data[31:16];
    if (line_193_v0 & line_193_en0) s_cmd_data_8 <= s_cmd_beat_data;
    if (line_193_v0 & line_193_en0) line_193_9 <= s_cmd_beat_data[127:16];
    if (line_193_v0 & line_193_en0) line_193_10 <= or_130;
    if (line_193_v0 & line_193_en0) flags_11 <= or_130;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:38: line_38, 3 stages
  // stage 0
  wire line_38_pop_142 = line_38_v0 & line_38_en0;  // awq_gemv.cpp:38
  wire [31:0] blocks_145 = {16'd0, line_193_3[15:0]} * {16'd0, line_193_4[15:0]};  // awq_gemv.cpp:204
  wire [5:0] last_beat_147 = line_193_1[0] ? 6'd33 : 6'd17;  // awq_gemv.cpp:202
  wire [5:0] add_146 = last_beat_147 + 6'd1;  // awq_gemv.cpp:205
  wire [12:0] shl_149 = {line_193_2[40:32], 4'd0};
  wire [12:0] shl_150 = {line_193_2[41:32], 3'd0};
  wire [12:0] x_beats_148 = line_193_1[0] ? shl_149 : shl_150;  // awq_gemv.cpp:202
  wire [13:0] add_151 = {1'd0, x_beats_148} + 14'd16383;  // awq_gemv.cpp:264
  wire [15:0] last_group_153 = line_193_5 + 16'd65535;  // awq_gemv.cpp:206
  wire [16:0] add_154 = {1'd0, line_193_4[15:0]} + 17'd131071;  // awq_gemv.cpp:307
  wire [2:0] shl_156 = {c_2_6[2], 2'd0};
  wire icmp_155 = shl_156 == 3'd0;  // awq_gemv.cpp:327
  // stage 1
  reg [31:0] blocks_145_s1;
  reg [5:0] add_146_s1;
  always @(posedge ap_clk) if (line_38_en0) begin
    blocks_145_s1 <= blocks_145;
    add_146_s1 <= add_146;
  end
  wire [31:0] beats_144 = $signed(blocks_145_s1) * $signed({26'd0, add_146_s1});  // awq_gemv.cpp:205
  // stage 2
  reg [31:0] beats_144_s2;
  always @(posedge ap_clk) if (line_38_en1) begin
    beats_144_s2 <= beats_144;
  end
  wire [32:0] add_143 = {1'd0, beats_144_s2} + 33'd8;  // awq_gemv.cpp:231
  wire [32:0] add_152 = {1'd0, beats_144_s2} + 33'h1ffffffff;  // awq_gemv.cpp:271
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
    if (line_38_v2 & line_38_en2) line_38_12 <= add_143;
    if (line_38_v0 & line_38_en0) line_38_13 <= s_x_beat_data[4:0];
    if (line_38_v0 & line_38_en0) line_38_14 <= x_beats_148;
    if (line_38_v0 & line_38_en0) line_38_15 <= add_151;
    if (line_38_v1 & line_38_en1) beats_16 <= beats_144;
    if (line_38_v0 & line_38_en0) line_38_17 <= last_beat_147;
    if (line_38_v2 & line_38_en2) line_38_18 <= add_152;
    if (line_38_v0 & line_38_en0) last_group_19 <= last_group_153;
    if (line_38_v0 & line_38_en0) line_38_20 <= add_154;
    if (line_38_v0 & line_38_en0) line_38_21 <= icmp_155;
    if (line_38_v0 & line_38_en0) s_x_last_22 <= s_x_beat_last;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:231: weights, pipelined loop, II=1, depth 16
  // stage 0
  wire xor_203 = x_packet_104 ^ 1'd1;
  wire icmp_204 = t_98 < {19'd0, line_38_14};  // awq_gemv.cpp:263
  wire and_202 = xor_203 & icmp_204;
  wire weights_pop_205 = weights_v0 & weights_en0 & and_202;  // awq_gemv.cpp:38
  wire weights_store_206 = weights_v0 & weights_en0 & icmp_204;  // awq_gemv.cpp:265
  wire [63:0] data_0_207 = x_packet_104 ? 64'd0 : s_x_beat_data[63:0];  // awq_gemv.cpp:264
  wire weights_store_208 = weights_v0 & weights_en0 & icmp_204;  // awq_gemv.cpp:266
  wire [63:0] data_1_209 = x_packet_104 ? 64'd0 : s_x_beat_data[127:64];  // awq_gemv.cpp:264
  wire icmp_212 = t_98 < beats_16;  // awq_gemv.cpp:269
  wire is_last_704 = line_38_18 != {1'd0, t_98};  // awq_gemv.cpp:271
  wire [31:0] t_1090 = t_98 + 32'd1;  // awq_gemv.cpp:231
  wire x_packet_1108 = x_packet_104 | s_x_beat_last;
  wire x_packet_1107 = icmp_204 ? x_packet_1108 : x_packet_104;
  wire is_last_1112 = {{19{line_38_15[13]}}, line_38_15} != {1'd0, t_98};  // awq_gemv.cpp:264
  wire x_packet_1_1111 = s_x_beat_last & is_last_1112;
  wire x_packet_1110 = x_packet_104 ? x_packet_105 : x_packet_1_1111;
  wire x_packet_1109 = icmp_204 ? x_packet_1110 : x_packet_105;
  wire icmp_1129 = line_38_12 > {1'd0, t_98};  // awq_gemv.cpp:231
  wire xor_1128 = icmp_1129 ^ 1'd1;
  // stage 1
  reg icmp_212_s1;
  reg is_last_704_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    icmp_212_s1 <= icmp_212;
    is_last_704_s1 <= is_last_704;
  end
  wire icmp_217 = beat_99[5:0] == 6'd0;  // awq_gemv.cpp:272
  wire xor_216 = icmp_217 ^ 1'd1;
  wire and_215 = icmp_212_s1 & xor_216;
  wire icmp_219 = beat_99[5:0] == 6'd1;  // awq_gemv.cpp:286
  wire xor_218 = icmp_219 ^ 1'd1;
  wire and_214 = and_215 & xor_218;
  wire weights_load_220 = weights_v1 & weights_en1 & and_214;  // awq_gemv.cpp:293
  wire weights_load_221 = weights_v1 & weights_en1 & and_214;  // awq_gemv.cpp:293
  wire slot_first_227 = group_93 == 16'd0;  // awq_gemv.cpp:306
  wire icmp_228 = beat_99[5:0] > 6'd8;
  wire and_226 = slot_first_227 & icmp_228;
  wire [5:0] shl_230 = {beat_99[5:2], 2'd0};
  wire icmp_229 = shl_230 < 6'd12;
  wire and_225 = and_226 & icmp_229;
  wire and_234 = xor_216 & xor_218;
  wire and_236 = xor_216 & icmp_219;
  wire icmp_279 = x_word_88[0] == 1'd0;  // awq_gemv.cpp:294
  wire icmp_305 = beat_99[5:0] == 6'd2;  // awq_gemv.cpp:300
  wire final_beat_523 = beat_99[5:0] == line_38_17;  // awq_gemv.cpp:270
  wire icmp_579 = beat_99[5:0] == 6'd11;  // awq_gemv.cpp:309
  wire slot_last_691 = group_93 == last_group_19;  // awq_gemv.cpp:302
  wire and_690 = slot_last_691 & final_beat_523;
  wire [15:0] add_692 = {1'd0, x_word_88} + 16'd1;  // awq_gemv.cpp:302
  wire [12:0] x_word_689 = and_690 ? 13'd0 : add_692[12:0];  // awq_gemv.cpp:302
  wire [14:0] x_word_688 = and_234 ? {2'd0, x_word_689} : x_word_88;
  wire [14:0] x_word_687 = icmp_212_s1 ? x_word_688 : x_word_88;  // awq_gemv.cpp:212
  wire [15:0] add_1085 = group_93 + 16'd1;
  wire [15:0] select_1084 = slot_last_691 ? 16'd0 : add_1085;  // awq_gemv.cpp:344
  wire [15:0] group_1083 = final_beat_523 ? select_1084 : group_93;
  wire [15:0] group_1082 = icmp_212_s1 ? group_1083 : group_93;
  wire [7:0] add_1093 = {1'd0, beat_99} + 8'd1;  // awq_gemv.cpp:346
  wire [5:0] beat_1092 = final_beat_523 ? 6'd0 : add_1093[5:0];  // awq_gemv.cpp:346
  wire [6:0] beat_1091 = icmp_212_s1 ? {1'd0, beat_1092} : beat_99;
  wire icmp_1103 = beat_99[5:0] != 6'd11;  // awq_gemv.cpp:307
  wire slot_first_1121 = final_beat_523 ? slot_first_227 : slot_first_107;
  wire slot_first_1120 = icmp_212_s1 ? slot_first_1121 : slot_first_107;
  // stage 2
  reg slot_first_107_s2;
  reg icmp_212_s2;
  reg and_225_s2;
  reg and_234_s2;
  reg and_236_s2;
  reg icmp_279_s2;
  reg icmp_305_s2;
  reg final_beat_523_s2;
  reg icmp_579_s2;
  reg is_last_704_s2;
  reg icmp_217_s2;
  reg slot_last_691_s2;
  reg icmp_1103_s2;
  always @(posedge ap_clk) if (weights_en1) begin
    slot_first_107_s2 <= slot_first_107;
    icmp_212_s2 <= icmp_212_s1;
    and_225_s2 <= and_225;
    and_234_s2 <= and_234;
    and_236_s2 <= and_236;
    icmp_279_s2 <= icmp_279;
    icmp_305_s2 <= icmp_305;
    final_beat_523_s2 <= final_beat_523;
    icmp_579_s2 <= icmp_579;
    is_last_704_s2 <= is_last_704_s1;
    icmp_217_s2 <= icmp_217;
    slot_last_691_s2 <= slot_last_691;
    icmp_1103_s2 <= icmp_1103;
  end
  wire icmp_159 = slots_81 == 4'd0;  // awq_gemv.cpp:233
  wire xor_158 = icmp_159 ^ 1'd1;
  wire [1:0] shl_163 = {slots_81[1], 1'd0};
  wire icmp_162 = shl_163 == 2'd0;
  wire and_161 = slot_last_108 & icmp_162;
  wire icmp_164 = slots_81[0] != 1'd0;
  wire and_160 = and_161 & icmp_164;
  wire and_157 = xor_158 & and_160;
  wire icmp_201 = slots_81 == 4'd1;  // awq_gemv.cpp:242
  wire out_20_200 = slot_end_109 & icmp_201;  // awq_gemv.cpp:242
  wire xor_211 = w_packet_102 ^ 1'd1;
  wire and_210 = xor_211 & icmp_212_s2;
  wire weights_pop_213 = weights_v2 & weights_en2 & and_210;  // awq_gemv.cpp:38
  wire [63:0] data_0_237 = w_packet_102 ? 64'd0 : s_w_beat_data[63:0];  // awq_gemv.cpp:271
  wire [3:0] select_235 = and_236_s2 ? zero_1_23 : data_0_237[19:16];
  wire [3:0] zero_1_233 = and_234_s2 ? zero_1_23 : select_235;
  wire [3:0] zero_1_232 = icmp_212_s2 ? zero_1_233 : zero_1_23;
  wire [3:0] select_240 = and_236_s2 ? zero_0_24 : data_0_237[3:0];
  wire [3:0] zero_0_239 = and_234_s2 ? zero_0_24 : select_240;
  wire [3:0] zero_0_238 = icmp_212_s2 ? zero_0_239 : zero_0_24;
  wire [14:0] select_243 = and_236_s2 ? data_0_237[14:0] : scale_0_25;
  wire [14:0] scale_0_242 = and_234_s2 ? scale_0_25 : select_243;
  wire [14:0] scale_0_241 = icmp_212_s2 ? scale_0_242 : scale_0_25;  // awq_gemv.cpp:214
  wire [14:0] select_246 = and_236_s2 ? data_0_237[30:16] : scale_1_26;
  wire [14:0] scale_1_245 = and_234_s2 ? scale_1_26 : select_246;
  wire [14:0] scale_1_244 = icmp_212_s2 ? scale_1_245 : scale_1_26;  // awq_gemv.cpp:214
  wire [14:0] select_249 = and_236_s2 ? data_0_237[46:32] : scale_2_27;
  wire [14:0] scale_2_248 = and_234_s2 ? scale_2_27 : select_249;
  wire [14:0] scale_2_247 = icmp_212_s2 ? scale_2_248 : scale_2_27;  // awq_gemv.cpp:214
  wire [14:0] select_252 = and_236_s2 ? data_0_237[62:48] : scale_3_28;
  wire [14:0] scale_3_251 = and_234_s2 ? scale_3_28 : select_252;
  wire [14:0] scale_3_250 = icmp_212_s2 ? scale_3_251 : scale_3_28;  // awq_gemv.cpp:214
  wire [63:0] data_1_256 = w_packet_102 ? 64'd0 : s_w_beat_data[127:64];  // awq_gemv.cpp:271
  wire [14:0] select_255 = and_236_s2 ? data_1_256[14:0] : scale_4_29;
  wire [14:0] scale_4_254 = and_234_s2 ? scale_4_29 : select_255;
  wire [14:0] scale_4_253 = icmp_212_s2 ? scale_4_254 : scale_4_29;  // awq_gemv.cpp:214
  wire [14:0] select_259 = and_236_s2 ? data_1_256[30:16] : scale_5_30;
  wire [14:0] scale_5_258 = and_234_s2 ? scale_5_30 : select_259;
  wire [14:0] scale_5_257 = icmp_212_s2 ? scale_5_258 : scale_5_30;  // awq_gemv.cpp:214
  wire [14:0] select_262 = and_236_s2 ? data_1_256[46:32] : scale_6_31;
  wire [14:0] scale_6_261 = and_234_s2 ? scale_6_31 : select_262;
  wire [14:0] scale_6_260 = icmp_212_s2 ? scale_6_261 : scale_6_31;  // awq_gemv.cpp:214
  wire [14:0] select_265 = and_236_s2 ? data_1_256[62:48] : scale_7_32;
  wire [14:0] scale_7_264 = and_234_s2 ? scale_7_32 : select_265;
  wire [14:0] scale_7_263 = icmp_212_s2 ? scale_7_264 : scale_7_32;  // awq_gemv.cpp:214
  wire [4:0] d0_275 = {1'd0, data_0_237[3:0]} - {1'd0, zero_0_24};  // awq_gemv.cpp:99
  wire [31:0] shl_274 = {d0_275, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_277 = {1'd0, data_0_237[19:16]} - {1'd0, zero_1_23};  // awq_gemv.cpp:99
  wire [31:0] shl_276 = {d1_277, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_273 = {{21{shl_274[31]}}, shl_274[31:27]} + shl_276[31:6];  // awq_gemv.cpp:79
  wire [63:0] x_278 = icmp_279_s2 ? mem_x_even_q : mem_x_odd_q;  // awq_gemv.cpp:294
  wire [4:0] d0_284 = {1'd0, data_0_237[35:32]} - {1'd0, zero_0_24};  // awq_gemv.cpp:99
  wire [31:0] shl_283 = {d0_284, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_286 = {1'd0, data_0_237[51:48]} - {1'd0, zero_1_23};  // awq_gemv.cpp:99
  wire [31:0] shl_285 = {d1_286, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_282 = {{21{shl_283[31]}}, shl_283[31:27]} + shl_285[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_292 = {1'd0, data_1_256[3:0]} - {1'd0, zero_0_24};  // awq_gemv.cpp:99
  wire [31:0] shl_291 = {d0_292, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_294 = {1'd0, data_1_256[19:16]} - {1'd0, zero_1_23};  // awq_gemv.cpp:99
  wire [31:0] shl_293 = {d1_294, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_290 = {{21{shl_291[31]}}, shl_291[31:27]} + shl_293[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_299 = {1'd0, data_1_256[35:32]} - {1'd0, zero_0_24};  // awq_gemv.cpp:99
  wire [31:0] shl_298 = {d0_299, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_301 = {1'd0, data_1_256[51:48]} - {1'd0, zero_1_23};  // awq_gemv.cpp:99
  wire [31:0] shl_300 = {d1_301, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_297 = {{21{shl_298[31]}}, shl_298[31:27]} + shl_300[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_344 = {1'd0, data_0_237[7:4]} - {1'd0, zero_2_82};  // awq_gemv.cpp:99
  wire [31:0] shl_343 = {d0_344, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_346 = {1'd0, data_0_237[23:20]} - {1'd0, zero_3_83};  // awq_gemv.cpp:99
  wire [31:0] shl_345 = {d1_346, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_342 = {{21{shl_343[31]}}, shl_343[31:27]} + shl_345[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_350 = {1'd0, data_0_237[39:36]} - {1'd0, zero_2_82};  // awq_gemv.cpp:99
  wire [31:0] shl_349 = {d0_350, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_352 = {1'd0, data_0_237[55:52]} - {1'd0, zero_3_83};  // awq_gemv.cpp:99
  wire [31:0] shl_351 = {d1_352, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_348 = {{21{shl_349[31]}}, shl_349[31:27]} + shl_351[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_357 = {1'd0, data_1_256[7:4]} - {1'd0, zero_2_82};  // awq_gemv.cpp:99
  wire [31:0] shl_356 = {d0_357, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_359 = {1'd0, data_1_256[23:20]} - {1'd0, zero_3_83};  // awq_gemv.cpp:99
  wire [31:0] shl_358 = {d1_359, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_355 = {{21{shl_356[31]}}, shl_356[31:27]} + shl_358[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_363 = {1'd0, data_1_256[39:36]} - {1'd0, zero_2_82};  // awq_gemv.cpp:99
  wire [31:0] shl_362 = {d0_363, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_365 = {1'd0, data_1_256[55:52]} - {1'd0, zero_3_83};  // awq_gemv.cpp:99
  wire [31:0] shl_364 = {d1_365, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_361 = {{21{shl_362[31]}}, shl_362[31:27]} + shl_364[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_406 = {1'd0, data_0_237[11:8]} - {1'd0, zero_4_84};  // awq_gemv.cpp:99
  wire [31:0] shl_405 = {d0_406, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_408 = {1'd0, data_0_237[27:24]} - {1'd0, zero_5_85};  // awq_gemv.cpp:99
  wire [31:0] shl_407 = {d1_408, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_404 = {{21{shl_405[31]}}, shl_405[31:27]} + shl_407[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_412 = {1'd0, data_0_237[43:40]} - {1'd0, zero_4_84};  // awq_gemv.cpp:99
  wire [31:0] shl_411 = {d0_412, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_414 = {1'd0, data_0_237[59:56]} - {1'd0, zero_5_85};  // awq_gemv.cpp:99
  wire [31:0] shl_413 = {d1_414, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_410 = {{21{shl_411[31]}}, shl_411[31:27]} + shl_413[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_419 = {1'd0, data_1_256[11:8]} - {1'd0, zero_4_84};  // awq_gemv.cpp:99
  wire [31:0] shl_418 = {d0_419, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_421 = {1'd0, data_1_256[27:24]} - {1'd0, zero_5_85};  // awq_gemv.cpp:99
  wire [31:0] shl_420 = {d1_421, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_417 = {{21{shl_418[31]}}, shl_418[31:27]} + shl_420[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_425 = {1'd0, data_1_256[43:40]} - {1'd0, zero_4_84};  // awq_gemv.cpp:99
  wire [31:0] shl_424 = {d0_425, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_427 = {1'd0, data_1_256[59:56]} - {1'd0, zero_5_85};  // awq_gemv.cpp:99
  wire [31:0] shl_426 = {d1_427, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_423 = {{21{shl_424[31]}}, shl_424[31:27]} + shl_426[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_468 = {1'd0, data_0_237[15:12]} - {1'd0, zero_6_86};  // awq_gemv.cpp:99
  wire [31:0] shl_467 = {d0_468, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_470 = {1'd0, data_0_237[31:28]} - {1'd0, zero_7_87};  // awq_gemv.cpp:99
  wire [31:0] shl_469 = {d1_470, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_466 = {{21{shl_467[31]}}, shl_467[31:27]} + shl_469[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_474 = {1'd0, data_0_237[47:44]} - {1'd0, zero_6_86};  // awq_gemv.cpp:99
  wire [31:0] shl_473 = {d0_474, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_476 = {1'd0, data_0_237[63:60]} - {1'd0, zero_7_87};  // awq_gemv.cpp:99
  wire [31:0] shl_475 = {d1_476, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_472 = {{21{shl_473[31]}}, shl_473[31:27]} + shl_475[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_481 = {1'd0, data_1_256[15:12]} - {1'd0, zero_6_86};  // awq_gemv.cpp:99
  wire [31:0] shl_480 = {d0_481, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_483 = {1'd0, data_1_256[31:28]} - {1'd0, zero_7_87};  // awq_gemv.cpp:99
  wire [31:0] shl_482 = {d1_483, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_479 = {{21{shl_480[31]}}, shl_480[31:27]} + shl_482[31:6];  // awq_gemv.cpp:79
  wire [4:0] d0_487 = {1'd0, data_1_256[47:44]} - {1'd0, zero_6_86};  // awq_gemv.cpp:99
  wire [31:0] shl_486 = {d0_487, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] d1_489 = {1'd0, data_1_256[63:60]} - {1'd0, zero_7_87};  // awq_gemv.cpp:99
  wire [31:0] shl_488 = {d1_489, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_485 = {{21{shl_486[31]}}, shl_486[31:27]} + shl_488[31:6];  // awq_gemv.cpp:79
  wire [14:0] slot_scale_0_524 = icmp_159 ? slot_scale_0_41 : slot_scale_1_42;
  wire [14:0] slot_scale_0_522 = final_beat_523_s2 ? scale_0_242 : slot_scale_0_524;
  wire [14:0] slot_scale_0_521 = icmp_212_s2 ? slot_scale_0_522 : slot_scale_0_524;
  wire [14:0] slot_scale_1_527 = icmp_159 ? slot_scale_1_42 : slot_scale_2_43;
  wire [14:0] slot_scale_1_526 = final_beat_523_s2 ? scale_1_245 : slot_scale_1_527;
  wire [14:0] slot_scale_1_525 = icmp_212_s2 ? slot_scale_1_526 : slot_scale_1_527;
  wire [14:0] slot_scale_2_530 = icmp_159 ? slot_scale_2_43 : slot_scale_3_44;
  wire [14:0] slot_scale_2_529 = final_beat_523_s2 ? scale_2_248 : slot_scale_2_530;
  wire [14:0] slot_scale_2_528 = icmp_212_s2 ? slot_scale_2_529 : slot_scale_2_530;
  wire [14:0] slot_scale_3_533 = icmp_159 ? slot_scale_3_44 : slot_scale_4_45;
  wire [14:0] slot_scale_3_532 = final_beat_523_s2 ? scale_3_251 : slot_scale_3_533;
  wire [14:0] slot_scale_3_531 = icmp_212_s2 ? slot_scale_3_532 : slot_scale_3_533;
  wire [14:0] slot_scale_4_536 = icmp_159 ? slot_scale_4_45 : slot_scale_5_46;
  wire [14:0] slot_scale_4_535 = final_beat_523_s2 ? scale_4_254 : slot_scale_4_536;
  wire [14:0] slot_scale_4_534 = icmp_212_s2 ? slot_scale_4_535 : slot_scale_4_536;
  wire [14:0] slot_scale_5_539 = icmp_159 ? slot_scale_5_46 : slot_scale_6_47;
  wire [14:0] slot_scale_5_538 = final_beat_523_s2 ? scale_5_258 : slot_scale_5_539;
  wire [14:0] slot_scale_5_537 = icmp_212_s2 ? slot_scale_5_538 : slot_scale_5_539;
  wire [14:0] slot_scale_6_542 = icmp_159 ? slot_scale_6_47 : slot_scale_7_48;
  wire [14:0] slot_scale_6_541 = final_beat_523_s2 ? scale_6_261 : slot_scale_6_542;
  wire [14:0] slot_scale_6_540 = icmp_212_s2 ? slot_scale_6_541 : slot_scale_6_542;
  wire [14:0] slot_scale_7_544 = final_beat_523_s2 ? scale_7_264 : slot_scale_7_48;
  wire [14:0] slot_scale_7_543 = icmp_212_s2 ? slot_scale_7_544 : slot_scale_7_48;
  wire [3:0] add_668 = slots_81 + 4'd15;  // awq_gemv.cpp:260
  wire [3:0] slots_667 = icmp_159 ? slots_81 : add_668;
  wire [3:0] slots_666 = final_beat_523_s2 ? 4'd8 : slots_667;
  wire [3:0] slots_665 = icmp_212_s2 ? slots_666 : slots_667;
  wire [3:0] select_671 = and_236_s2 ? zero_2_82 : data_0_237[7:4];
  wire [3:0] zero_2_670 = and_234_s2 ? zero_2_82 : select_671;
  wire [3:0] zero_2_669 = icmp_212_s2 ? zero_2_670 : zero_2_82;
  wire [3:0] select_674 = and_236_s2 ? zero_3_83 : data_0_237[23:20];
  wire [3:0] zero_3_673 = and_234_s2 ? zero_3_83 : select_674;
  wire [3:0] zero_3_672 = icmp_212_s2 ? zero_3_673 : zero_3_83;
  wire [3:0] select_677 = and_236_s2 ? zero_4_84 : data_0_237[11:8];
  wire [3:0] zero_4_676 = and_234_s2 ? zero_4_84 : select_677;
  wire [3:0] zero_4_675 = icmp_212_s2 ? zero_4_676 : zero_4_84;
  wire [3:0] select_680 = and_236_s2 ? zero_5_85 : data_0_237[27:24];
  wire [3:0] zero_5_679 = and_234_s2 ? zero_5_85 : select_680;
  wire [3:0] zero_5_678 = icmp_212_s2 ? zero_5_679 : zero_5_85;
  wire [3:0] select_683 = and_236_s2 ? zero_6_86 : data_0_237[15:12];
  wire [3:0] zero_6_682 = and_234_s2 ? zero_6_86 : select_683;
  wire [3:0] zero_6_681 = icmp_212_s2 ? zero_6_682 : zero_6_86;
  wire [3:0] select_686 = and_236_s2 ? zero_7_87 : data_0_237[31:28];
  wire [3:0] zero_7_685 = and_234_s2 ? zero_7_87 : select_686;
  wire [3:0] zero_7_684 = icmp_212_s2 ? zero_7_685 : zero_7_87;
  wire [31:0] block_695 = block_89 + 32'd1;  // awq_gemv.cpp:342
  wire [31:0] block_694 = final_beat_523_s2 ? block_695 : block_89;
  wire [31:0] block_693 = icmp_212_s2 ? block_694 : block_89;
  wire w_packet_1_703 = s_w_beat_last & is_last_704_s2;
  wire w_packet_702 = w_packet_102 ? w_packet_103 : w_packet_1_703;
  wire or_701 = line_38_21 | w_packet_702;
  wire xor_700 = or_701 ^ 1'd1;  // awq_gemv.cpp:327
  wire [58:0] and_743 = data_1_256[58:0] & 59'h4d101df481b4e5a;  // awq_gemv.cpp:131
  wire [122:0] shl_742 = {and_743, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] shl_747 = {data_0_237[31:0], 32'd0};  // awq_gemv.cpp:272
  wire [63:0] or_746 = shl_747 | 64'h9226f562;  // awq_gemv.cpp:272
  wire [63:0] select_745 = icmp_217_s2 ? or_746 : data_0_237;  // awq_gemv.cpp:272
  wire [63:0] and_744 = select_745 & 64'hf182fa07eb46de2f;  // awq_gemv.cpp:131
  wire [122:0] or_741 = shl_742 | {59'd0, and_744};  // awq_gemv.cpp:131
  wire parity_740 = ^or_741;
  wire [59:0] and_752 = data_1_256[59:0] & 60'h9a203be90369cb5;  // awq_gemv.cpp:131
  wire [123:0] shl_751 = {and_752, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_753 = select_745 & 64'he305f40fd68dbc5e;  // awq_gemv.cpp:131
  wire [123:0] or_750 = shl_751 | {60'd0, and_753};  // awq_gemv.cpp:131
  wire parity_749 = ^or_750;
  wire [1:0] shl_748 = {parity_749, 1'd0};
  wire [1:0] or_739 = {1'd0, parity_740} | shl_748;
  wire [60:0] and_758 = data_1_256[60:0] & 61'h1344077d206d396b;  // awq_gemv.cpp:131
  wire [124:0] shl_757 = {and_758, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_759 = select_745 & 64'hc60be81fad1b78bc;  // awq_gemv.cpp:131
  wire [124:0] or_756 = shl_757 | {61'd0, and_759};  // awq_gemv.cpp:131
  wire parity_755 = ^or_756;
  wire [2:0] shl_754 = {parity_755, 2'd0};
  wire [2:0] or_738 = {1'd0, or_739} | shl_754;
  wire [61:0] and_764 = data_1_256[61:0] & 62'h26880efa40da72d7;  // awq_gemv.cpp:131
  wire [125:0] shl_763 = {and_764, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_765 = select_745 & 64'h8c17d03f5a36f178;  // awq_gemv.cpp:131
  wire [125:0] or_762 = shl_763 | {62'd0, and_765};  // awq_gemv.cpp:131
  wire parity_761 = ^or_762;
  wire [3:0] shl_760 = {parity_761, 3'd0};
  wire [3:0] or_737 = {1'd0, or_738} | shl_760;
  wire [62:0] and_770 = data_1_256[62:0] & 63'h4d101df481b4e5af;  // awq_gemv.cpp:131
  wire [126:0] shl_769 = {and_770, 64'd0};  // awq_gemv.cpp:131
  wire [60:0] and_771 = select_745[60:0] & 61'h182fa07eb46de2f1;  // awq_gemv.cpp:131
  wire [126:0] or_768 = shl_769 | {66'd0, and_771};  // awq_gemv.cpp:131
  wire parity_767 = ^or_768;
  wire [4:0] shl_766 = {parity_767, 4'd0};
  wire [4:0] or_736 = {1'd0, or_737} | shl_766;
  wire [63:0] and_776 = data_1_256 & 64'h9a203be90369cb5e;  // awq_gemv.cpp:131
  wire [127:0] shl_775 = {and_776, 64'd0};  // awq_gemv.cpp:131
  wire [61:0] and_777 = select_745[61:0] & 62'h305f40fd68dbc5e2;  // awq_gemv.cpp:131
  wire [127:0] or_774 = shl_775 | {66'd0, and_777};  // awq_gemv.cpp:131
  wire parity_773 = ^or_774;
  wire [5:0] shl_772 = {parity_773, 5'd0};
  wire [5:0] or_735 = {1'd0, or_736} | shl_772;
  wire [61:0] and_782 = data_1_256[61:0] & 62'h3091760d4ec8d8e6;  // awq_gemv.cpp:131
  wire [125:0] shl_781 = {and_782, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_783 = select_745 & 64'h913c7bfd3af155ea;  // awq_gemv.cpp:131
  wire [125:0] or_780 = shl_781 | {62'd0, and_783};  // awq_gemv.cpp:131
  wire parity_779 = ^or_780;
  wire [6:0] shl_778 = {parity_779, 6'd0};
  wire [6:0] or_734 = {1'd0, or_735} | shl_778;
  wire [62:0] and_788 = data_1_256[62:0] & 63'h6122ec1a9d91b1cd;  // awq_gemv.cpp:131
  wire [126:0] shl_787 = {and_788, 64'd0};  // awq_gemv.cpp:131
  wire [61:0] and_789 = select_745[61:0] & 62'h2278f7fa75e2abd5;  // awq_gemv.cpp:131
  wire [126:0] or_786 = shl_787 | {65'd0, and_789};  // awq_gemv.cpp:131
  wire parity_785 = ^or_786;
  wire [7:0] shl_784 = {parity_785, 7'd0};
  wire [7:0] or_733 = {1'd0, or_734} | shl_784;
  wire [63:0] and_794 = data_1_256 & 64'hc245d8353b23639a;  // awq_gemv.cpp:131
  wire [127:0] shl_793 = {and_794, 64'd0};  // awq_gemv.cpp:131
  wire [62:0] and_795 = select_745[62:0] & 63'h44f1eff4ebc557ab;  // awq_gemv.cpp:131
  wire [127:0] or_792 = shl_793 | {65'd0, and_795};  // awq_gemv.cpp:131
  wire parity_791 = ^or_792;
  wire [8:0] shl_790 = {parity_791, 8'd0};
  wire [8:0] or_732 = {1'd0, or_733} | shl_790;
  wire [63:0] and_800 = data_1_256 & 64'h805ab1b53e5d896e;  // awq_gemv.cpp:131
  wire [127:0] shl_799 = {and_800, 64'd0};  // awq_gemv.cpp:131
  wire [62:0] and_801 = select_745[62:0] & 63'h786125ee3ccc7178;  // awq_gemv.cpp:131
  wire [127:0] or_798 = shl_799 | {65'd0, and_801};  // awq_gemv.cpp:131
  wire parity_797 = ^or_798;
  wire [9:0] shl_796 = {parity_797, 9'd0};
  wire [9:0] or_731 = {1'd0, or_732} | shl_796;
  wire [58:0] and_806 = data_1_256[58:0] & 59'h46462b534a05c86;  // awq_gemv.cpp:131
  wire [122:0] shl_805 = {and_806, 64'd0};  // awq_gemv.cpp:131
  wire [56:0] and_807 = select_745[56:0] & 57'h140b1db92de3cde;  // awq_gemv.cpp:131
  wire [122:0] or_804 = shl_805 | {66'd0, and_807};  // awq_gemv.cpp:131
  wire parity_803 = ^or_804;
  wire [10:0] shl_802 = {parity_803, 10'd0};
  wire [10:0] or_730 = {1'd0, or_731} | shl_802;
  wire [59:0] and_812 = data_1_256[59:0] & 60'h8c8c56a6940b90c;  // awq_gemv.cpp:131
  wire [123:0] shl_811 = {and_812, 64'd0};  // awq_gemv.cpp:131
  wire [57:0] and_813 = select_745[57:0] & 58'h28163b725bc79bc;  // awq_gemv.cpp:131
  wire [123:0] or_810 = shl_811 | {66'd0, and_813};  // awq_gemv.cpp:131
  wire parity_809 = ^or_810;
  wire [11:0] shl_808 = {parity_809, 11'd0};
  wire [11:0] or_729 = {1'd0, or_730} | shl_808;
  wire [60:0] and_818 = data_1_256[60:0] & 61'h11918ad4d2817218;  // awq_gemv.cpp:131
  wire [124:0] shl_817 = {and_818, 64'd0};  // awq_gemv.cpp:131
  wire [58:0] and_819 = select_745[58:0] & 59'h502c76e4b78f379;  // awq_gemv.cpp:131
  wire [124:0] or_816 = shl_817 | {66'd0, and_819};  // awq_gemv.cpp:131
  wire parity_815 = ^or_816;
  wire [12:0] shl_814 = {parity_815, 12'd0};
  wire [12:0] or_728 = {1'd0, or_729} | shl_814;
  wire [61:0] and_824 = data_1_256[61:0] & 62'h232315a9a502e430;  // awq_gemv.cpp:131
  wire [125:0] shl_823 = {and_824, 64'd0};  // awq_gemv.cpp:131
  wire [59:0] and_825 = select_745[59:0] & 60'ha058edc96f1e6f2;  // awq_gemv.cpp:131
  wire [125:0] or_822 = shl_823 | {66'd0, and_825};  // awq_gemv.cpp:131
  wire parity_821 = ^or_822;
  wire [13:0] shl_820 = {parity_821, 13'd0};
  wire [13:0] or_727 = {1'd0, or_728} | shl_820;
  wire [62:0] and_830 = data_1_256[62:0] & 63'h46462b534a05c860;  // awq_gemv.cpp:131
  wire [126:0] shl_829 = {and_830, 64'd0};  // awq_gemv.cpp:131
  wire [60:0] and_831 = select_745[60:0] & 61'h140b1db92de3cde4;  // awq_gemv.cpp:131
  wire [126:0] or_828 = shl_829 | {66'd0, and_831};  // awq_gemv.cpp:131
  wire parity_827 = ^or_828;
  wire [14:0] shl_826 = {parity_827, 14'd0};
  wire [14:0] or_726 = {1'd0, or_727} | shl_826;
  wire [63:0] and_836 = data_1_256 & 64'h8c8c56a6940b90c0;  // awq_gemv.cpp:131
  wire [127:0] shl_835 = {and_836, 64'd0};  // awq_gemv.cpp:131
  wire [61:0] and_837 = select_745[61:0] & 62'h28163b725bc79bc9;  // awq_gemv.cpp:131
  wire [127:0] or_834 = shl_835 | {66'd0, and_837};  // awq_gemv.cpp:131
  wire parity_833 = ^or_834;
  wire [15:0] shl_832 = {parity_833, 15'd0};
  wire [15:0] or_725 = {1'd0, or_726} | shl_832;
  wire [60:0] and_842 = data_1_256[60:0] & 61'h1dc9ac92600c6fda;  // awq_gemv.cpp:131
  wire [124:0] shl_841 = {and_842, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_843 = select_745 & 64'ha1ae8ce35cc9e9bc;  // awq_gemv.cpp:131
  wire [124:0] or_840 = shl_841 | {61'd0, and_843};  // awq_gemv.cpp:131
  wire parity_839 = ^or_840;
  wire [16:0] shl_838 = {parity_839, 16'd0};
  wire [16:0] or_724 = {1'd0, or_725} | shl_838;
  wire [61:0] and_848 = data_1_256[61:0] & 62'h3b935924c018dfb5;  // awq_gemv.cpp:131
  wire [125:0] shl_847 = {and_848, 64'd0};  // awq_gemv.cpp:131
  wire [62:0] and_849 = select_745[62:0] & 63'h435d19c6b993d378;  // awq_gemv.cpp:131
  wire [125:0] or_846 = shl_847 | {63'd0, and_849};  // awq_gemv.cpp:131
  wire parity_845 = ^or_846;
  wire [17:0] shl_844 = {parity_845, 17'd0};
  wire [17:0] or_723 = {1'd0, or_724} | shl_844;
  wire [62:0] and_854 = data_1_256[62:0] & 63'h7726b2498031bf6a;  // awq_gemv.cpp:131
  wire [126:0] shl_853 = {and_854, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_855 = select_745 & 64'h86ba338d7327a6f0;  // awq_gemv.cpp:131
  wire [126:0] or_852 = shl_853 | {63'd0, and_855};  // awq_gemv.cpp:131
  wire parity_851 = ^or_852;
  wire [18:0] shl_850 = {parity_851, 18'd0};
  wire [18:0] or_722 = {1'd0, or_723} | shl_850;
  wire [63:0] and_860 = data_1_256 & 64'hee4d649300637ed5;  // awq_gemv.cpp:131
  wire [127:0] shl_859 = {and_860, 64'd0};  // awq_gemv.cpp:131
  wire [59:0] and_861 = select_745[59:0] & 60'hd74671ae64f4de1;  // awq_gemv.cpp:131
  wire [127:0] or_858 = shl_859 | {68'd0, and_861};  // awq_gemv.cpp:131
  wire parity_857 = ^or_858;
  wire [19:0] shl_856 = {parity_857, 19'd0};
  wire [19:0] or_721 = {1'd0, or_722} | shl_856;
  wire [63:0] and_866 = data_1_256 & 64'hd84bc8f948ddb3f0;  // awq_gemv.cpp:131
  wire [127:0] shl_865 = {and_866, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_867 = select_745 & 64'heb6a343227d845ec;  // awq_gemv.cpp:131
  wire [127:0] or_864 = shl_865 | {64'd0, and_867};  // awq_gemv.cpp:131
  wire parity_863 = ^or_864;
  wire [20:0] shl_862 = {parity_863, 20'd0};
  wire [20:0] or_720 = {1'd0, or_721} | shl_862;
  wire [63:0] and_872 = data_1_256 & 64'hb446902dd9a029bb;  // awq_gemv.cpp:131
  wire [127:0] shl_871 = {and_872, 64'd0};  // awq_gemv.cpp:131
  wire [61:0] and_873 = select_745[61:0] & 62'h27569263a4f655f7;  // awq_gemv.cpp:131
  wire [127:0] or_870 = shl_871 | {66'd0, and_873};  // awq_gemv.cpp:131
  wire parity_869 = ^or_870;
  wire [21:0] shl_868 = {parity_869, 21'd0};
  wire [21:0] or_719 = {1'd0, or_720} | shl_868;
  wire [62:0] and_878 = data_1_256[62:0] & 63'h6c5c2184fb5b1d2c;  // awq_gemv.cpp:131
  wire [126:0] shl_877 = {and_878, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_879 = select_745 & 64'hbf2fdec0a2aa75c1;  // awq_gemv.cpp:131
  wire [126:0] or_876 = shl_877 | {63'd0, and_879};  // awq_gemv.cpp:131
  wire parity_875 = ^or_876;
  wire [22:0] shl_874 = {parity_875, 22'd0};
  wire [22:0] or_718 = {1'd0, or_719} | shl_874;
  wire [63:0] and_884 = data_1_256 & 64'hd8b84309f6b63a59;  // awq_gemv.cpp:131
  wire [127:0] shl_883 = {and_884, 64'd0};  // awq_gemv.cpp:131
  wire [62:0] and_885 = select_745[62:0] & 63'h7e5fbd814554eb82;  // awq_gemv.cpp:131
  wire [127:0] or_882 = shl_883 | {65'd0, and_885};  // awq_gemv.cpp:131
  wire parity_881 = ^or_882;
  wire [23:0] shl_880 = {parity_881, 23'd0};
  wire [23:0] or_717 = {1'd0, or_718} | shl_880;
  wire [63:0] and_890 = data_1_256 & 64'hb5a187cca5773ae8;  // awq_gemv.cpp:131
  wire [127:0] shl_889 = {and_890, 64'd0};  // awq_gemv.cpp:131
  wire [59:0] and_891 = select_745[59:0] & 60'hd3d810561ef092a;  // awq_gemv.cpp:131
  wire [127:0] or_888 = shl_889 | {68'd0, and_891};  // awq_gemv.cpp:131
  wire parity_887 = ^or_888;
  wire [24:0] shl_886 = {parity_887, 24'd0};
  wire [24:0] or_716 = {1'd0, or_717} | shl_886;
  wire [62:0] and_896 = data_1_256[62:0] & 63'h6f920e4602f53b8a;  // awq_gemv.cpp:131
  wire [126:0] shl_895 = {and_896, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_897 = select_745 & 64'hebf9f80d2898cc7b;  // awq_gemv.cpp:131
  wire [126:0] or_894 = shl_895 | {63'd0, and_897};  // awq_gemv.cpp:131
  wire parity_893 = ^or_894;
  wire [25:0] shl_892 = {parity_893, 25'd0};
  wire [25:0] or_715 = {1'd0, or_716} | shl_892;
  wire [63:0] and_902 = data_1_256 & 64'hdf241c8c05ea7715;  // awq_gemv.cpp:131
  wire [127:0] shl_901 = {and_902, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_903 = select_745 & 64'hd7f3f01a513198f7;  // awq_gemv.cpp:131
  wire [127:0] or_900 = shl_901 | {64'd0, and_903};  // awq_gemv.cpp:131
  wire parity_899 = ^or_900;
  wire [26:0] shl_898 = {parity_899, 26'd0};
  wire [26:0] or_714 = {1'd0, or_715} | shl_898;
  wire [63:0] and_908 = data_1_256 & 64'hba9938c743cfa071;  // awq_gemv.cpp:131
  wire [127:0] shl_907 = {and_908, 64'd0};  // awq_gemv.cpp:131
  wire [62:0] and_909 = select_745[62:0] & 63'h5e651a334925efc1;  // awq_gemv.cpp:131
  wire [127:0] or_906 = shl_907 | {65'd0, and_909};  // awq_gemv.cpp:131
  wire parity_905 = ^or_906;
  wire [27:0] shl_904 = {parity_905, 27'd0};
  wire [27:0] or_713 = {1'd0, or_714} | shl_904;
  wire [62:0] and_914 = data_1_256[62:0] & 63'h71e37051cf840eb8;  // awq_gemv.cpp:131
  wire [126:0] shl_913 = {and_914, 64'd0};  // awq_gemv.cpp:131
  wire [62:0] and_915 = select_745[62:0] & 63'h4d48ce61790d01ac;  // awq_gemv.cpp:131
  wire [126:0] or_912 = shl_913 | {64'd0, and_915};  // awq_gemv.cpp:131
  wire parity_911 = ^or_912;
  wire [28:0] shl_910 = {parity_911, 28'd0};
  wire [28:0] or_712 = {1'd0, or_713} | shl_910;
  wire [63:0] and_920 = data_1_256 & 64'he3c6e0a39f081d70;  // awq_gemv.cpp:131
  wire [127:0] shl_919 = {and_920, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_921 = select_745 & 64'h9a919cc2f21a0359;  // awq_gemv.cpp:131
  wire [127:0] or_918 = shl_919 | {64'd0, and_921};  // awq_gemv.cpp:131
  wire parity_917 = ^or_918;
  wire [29:0] shl_916 = {parity_917, 29'd0};
  wire [29:0] or_711 = {1'd0, or_712} | shl_916;
  wire [63:0] and_926 = data_1_256 & 64'hc35cc098760b74bb;  // awq_gemv.cpp:131
  wire [127:0] shl_925 = {and_926, 64'd0};  // awq_gemv.cpp:131
  wire [63:0] and_927 = select_745 & 64'hc4a1c3820f72d89c;  // awq_gemv.cpp:131
  wire [127:0] or_924 = shl_925 | {64'd0, and_927};  // awq_gemv.cpp:131
  wire parity_923 = ^or_924;
  wire [30:0] shl_922 = {parity_923, 30'd0};
  wire [30:0] or_710 = {1'd0, or_711} | shl_922;
  wire [63:0] and_932 = data_1_256 & 64'h826880efa40da72d;  // awq_gemv.cpp:131
  wire [127:0] shl_931 = {and_932, 64'd0};  // awq_gemv.cpp:131
  wire [62:0] and_933 = select_745[62:0] & 63'h78c17d03f5a36f17;  // awq_gemv.cpp:131
  wire [127:0] or_930 = shl_931 | {65'd0, and_933};  // awq_gemv.cpp:131
  wire parity_929 = ^or_930;
  wire [31:0] shl_928 = {parity_929, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] out_709 = {1'd0, or_710} | shl_928;  // awq_gemv.cpp:131
  wire [31:0] select_1062 = and_236_s2 ? crc_want_94 : data_0_237[63:32];
  wire [31:0] crc_want_1061 = and_234_s2 ? crc_want_94 : select_1062;
  wire icmp_1071 = block_89 != data_1_256[31:0];  // awq_gemv.cpp:282
  wire icmp_1072 = line_193_7 != data_1_256[47:32];
  wire or_1070 = icmp_1071 | icmp_1072;
  wire [55:0] shl_1074 = {data_1_256[55:48], 48'd0};
  wire icmp_1073 = shl_1074 != 56'h1000000000000;
  wire or_1069 = or_1070 | icmp_1073;
  wire xor_1068 = or_1069 ^ 1'd1;
  wire and_1067 = icmp_217_s2 & xor_1068;
  wire xor_1066 = and_1067 ^ 1'd1;
  wire icmp_1075 = c_2_6 != data_1_256[63:56];  // awq_gemv.cpp:285
  wire or_1065 = xor_1066 | icmp_1075;
  wire [15:0] col_group_1081 = col_group_92 + {15'd0, slot_last_691_s2};  // awq_gemv.cpp:343
  wire [15:0] col_group_1080 = final_beat_523_s2 ? col_group_1081 : col_group_92;
  wire [15:0] col_group_1079 = icmp_212_s2 ? col_group_1080 : col_group_92;
  wire [31:0] crc_want_1086 = icmp_212_s2 ? crc_want_1061 : crc_want_94;
  wire icmp_1102 = line_38_20 != {1'd0, col_group_92};  // awq_gemv.cpp:307
  wire is_last_1101 = icmp_1102 | icmp_1103_s2;
  wire w_packet_1105 = w_packet_102 | s_w_beat_last;
  wire w_packet_1104 = icmp_212_s2 ? w_packet_1105 : w_packet_102;
  wire w_packet_1106 = icmp_212_s2 ? w_packet_702 : w_packet_103;
  wire slot_last_1123 = final_beat_523_s2 ? slot_last_691_s2 : slot_last_108;
  wire slot_last_1122 = icmp_212_s2 ? slot_last_1123 : slot_last_108;
  wire slot_end_1126 = line_38_20 == {1'd0, col_group_92};  // awq_gemv.cpp:340
  wire slot_end_1125 = final_beat_523_s2 ? slot_end_1126 : slot_end_109;
  wire slot_end_1124 = icmp_212_s2 ? slot_end_1125 : slot_end_109;
  // stage 3
  reg and_157_s3;
  reg slot_first_107_s3;
  reg [14:0] slot_scale_0_41_s3;
  reg out_20_200_s3;
  reg icmp_212_s3;
  reg and_225_s3;
  reg and_234_s3;
  reg [25:0] packed_273_s3;
  reg [15:0] sext_280_s3;
  reg [25:0] packed_282_s3;
  reg [15:0] sext_287_s3;
  reg [25:0] packed_290_s3;
  reg [15:0] sext_295_s3;
  reg [25:0] packed_297_s3;
  reg [15:0] trunc_302_s3;
  reg icmp_305_s3;
  reg [25:0] packed_342_s3;
  reg [25:0] packed_348_s3;
  reg [25:0] packed_355_s3;
  reg [25:0] packed_361_s3;
  reg [25:0] packed_404_s3;
  reg [25:0] packed_410_s3;
  reg [25:0] packed_417_s3;
  reg [25:0] packed_423_s3;
  reg [25:0] packed_466_s3;
  reg [25:0] packed_472_s3;
  reg [25:0] packed_479_s3;
  reg [25:0] packed_485_s3;
  reg final_beat_523_s3;
  reg icmp_159_s3;
  reg icmp_579_s3;
  reg slot_last_108_s3;
  reg xor_700_s3;
  reg [31:0] out_709_s3;
  reg icmp_217_s3;
  reg [31:0] crc_want_1061_s3;
  reg and_236_s3;
  reg or_1065_s3;
  reg [31:0] block_89_s3;
  reg is_last_1101_s3;
  always @(posedge ap_clk) if (weights_en2) begin
    and_157_s3 <= and_157;
    slot_first_107_s3 <= slot_first_107_s2;
    slot_scale_0_41_s3 <= slot_scale_0_41;
    out_20_200_s3 <= out_20_200;
    icmp_212_s3 <= icmp_212_s2;
    and_225_s3 <= and_225_s2;
    and_234_s3 <= and_234_s2;
    packed_273_s3 <= packed_273;
    sext_280_s3 <= x_278[15:0];
    packed_282_s3 <= packed_282;
    sext_287_s3 <= x_278[31:16];
    packed_290_s3 <= packed_290;
    sext_295_s3 <= x_278[47:32];
    packed_297_s3 <= packed_297;
    trunc_302_s3 <= x_278[63:48];
    icmp_305_s3 <= icmp_305_s2;
    packed_342_s3 <= packed_342;
    packed_348_s3 <= packed_348;
    packed_355_s3 <= packed_355;
    packed_361_s3 <= packed_361;
    packed_404_s3 <= packed_404;
    packed_410_s3 <= packed_410;
    packed_417_s3 <= packed_417;
    packed_423_s3 <= packed_423;
    packed_466_s3 <= packed_466;
    packed_472_s3 <= packed_472;
    packed_479_s3 <= packed_479;
    packed_485_s3 <= packed_485;
    final_beat_523_s3 <= final_beat_523_s2;
    icmp_159_s3 <= icmp_159;
    icmp_579_s3 <= icmp_579_s2;
    slot_last_108_s3 <= slot_last_108;
    xor_700_s3 <= xor_700;
    out_709_s3 <= out_709;
    icmp_217_s3 <= icmp_217_s2;
    crc_want_1061_s3 <= crc_want_1061;
    and_236_s3 <= and_236_s2;
    or_1065_s3 <= or_1065;
    block_89_s3 <= block_89;
    is_last_1101_s3 <= is_last_1101;
  end
  wire [40:0] product_272 = $signed({{15{packed_273_s3[25]}}, packed_273_s3}) * $signed({{25{sext_280_s3[15]}}, sext_280_s3});  // awq_gemv.cpp:80
  wire [40:0] product_281 = $signed({{15{packed_282_s3[25]}}, packed_282_s3}) * $signed({{25{sext_287_s3[15]}}, sext_287_s3});  // awq_gemv.cpp:80
  wire [40:0] product_289 = $signed({{15{packed_290_s3[25]}}, packed_290_s3}) * $signed({{25{sext_295_s3[15]}}, sext_295_s3});  // awq_gemv.cpp:80
  wire [40:0] product_296 = $signed({{15{packed_297_s3[25]}}, packed_297_s3}) * $signed({{25{trunc_302_s3[15]}}, trunc_302_s3});  // awq_gemv.cpp:80
  wire [40:0] product_341 = $signed({{15{packed_342_s3[25]}}, packed_342_s3}) * $signed({{25{sext_280_s3[15]}}, sext_280_s3});  // awq_gemv.cpp:80
  wire [40:0] product_347 = $signed({{15{packed_348_s3[25]}}, packed_348_s3}) * $signed({{25{sext_287_s3[15]}}, sext_287_s3});  // awq_gemv.cpp:80
  wire [40:0] product_354 = $signed({{15{packed_355_s3[25]}}, packed_355_s3}) * $signed({{25{sext_295_s3[15]}}, sext_295_s3});  // awq_gemv.cpp:80
  wire [40:0] product_360 = $signed({{15{packed_361_s3[25]}}, packed_361_s3}) * $signed({{25{trunc_302_s3[15]}}, trunc_302_s3});  // awq_gemv.cpp:80
  wire [40:0] product_403 = $signed({{15{packed_404_s3[25]}}, packed_404_s3}) * $signed({{25{sext_280_s3[15]}}, sext_280_s3});  // awq_gemv.cpp:80
  wire [40:0] product_409 = $signed({{15{packed_410_s3[25]}}, packed_410_s3}) * $signed({{25{sext_287_s3[15]}}, sext_287_s3});  // awq_gemv.cpp:80
  wire [40:0] product_416 = $signed({{15{packed_417_s3[25]}}, packed_417_s3}) * $signed({{25{sext_295_s3[15]}}, sext_295_s3});  // awq_gemv.cpp:80
  wire [40:0] product_422 = $signed({{15{packed_423_s3[25]}}, packed_423_s3}) * $signed({{25{trunc_302_s3[15]}}, trunc_302_s3});  // awq_gemv.cpp:80
  wire [40:0] product_465 = $signed({{15{packed_466_s3[25]}}, packed_466_s3}) * $signed({{25{sext_280_s3[15]}}, sext_280_s3});  // awq_gemv.cpp:80
  wire [40:0] product_471 = $signed({{15{packed_472_s3[25]}}, packed_472_s3}) * $signed({{25{sext_287_s3[15]}}, sext_287_s3});  // awq_gemv.cpp:80
  wire [40:0] product_478 = $signed({{15{packed_479_s3[25]}}, packed_479_s3}) * $signed({{25{sext_295_s3[15]}}, sext_295_s3});  // awq_gemv.cpp:80
  wire [40:0] product_484 = $signed({{15{packed_485_s3[25]}}, packed_485_s3}) * $signed({{25{trunc_302_s3[15]}}, trunc_302_s3});  // awq_gemv.cpp:80
  wire [31:0] and_967 = crc_91 & 32'heb46de2f;  // awq_gemv.cpp:131
  wire parity_966 = ^and_967;
  wire [31:0] and_970 = crc_91 & 32'hd68dbc5e;  // awq_gemv.cpp:131
  wire parity_969 = ^and_970;
  wire [1:0] shl_968 = {parity_969, 1'd0};
  wire [1:0] or_965 = {1'd0, parity_966} | shl_968;
  wire [31:0] and_973 = crc_91 & 32'had1b78bc;  // awq_gemv.cpp:131
  wire parity_972 = ^and_973;
  wire [2:0] shl_971 = {parity_972, 2'd0};
  wire [2:0] or_964 = {1'd0, or_965} | shl_971;
  wire [30:0] and_976 = crc_91[30:0] & 31'h5a36f178;  // awq_gemv.cpp:131
  wire parity_975 = ^and_976;
  wire [3:0] shl_974 = {parity_975, 3'd0};
  wire [3:0] or_963 = {1'd0, or_964} | shl_974;
  wire [31:0] and_979 = crc_91 & 32'hb46de2f1;  // awq_gemv.cpp:131
  wire parity_978 = ^and_979;
  wire [4:0] shl_977 = {parity_978, 4'd0};
  wire [4:0] or_962 = {1'd0, or_963} | shl_977;
  wire [30:0] and_982 = crc_91[30:0] & 31'h68dbc5e2;  // awq_gemv.cpp:131
  wire parity_981 = ^and_982;
  wire [5:0] shl_980 = {parity_981, 5'd0};
  wire [5:0] or_961 = {1'd0, or_962} | shl_980;
  wire [29:0] and_985 = crc_91[29:0] & 30'h3af155ea;  // awq_gemv.cpp:131
  wire parity_984 = ^and_985;
  wire [6:0] shl_983 = {parity_984, 6'd0};
  wire [6:0] or_960 = {1'd0, or_961} | shl_983;
  wire [30:0] and_988 = crc_91[30:0] & 31'h75e2abd5;  // awq_gemv.cpp:131
  wire parity_987 = ^and_988;
  wire [7:0] shl_986 = {parity_987, 7'd0};
  wire [7:0] or_959 = {1'd0, or_960} | shl_986;
  wire [31:0] and_991 = crc_91 & 32'hebc557ab;  // awq_gemv.cpp:131
  wire parity_990 = ^and_991;
  wire [8:0] shl_989 = {parity_990, 8'd0};
  wire [8:0] or_958 = {1'd0, or_959} | shl_989;
  wire [29:0] and_994 = crc_91[29:0] & 30'h3ccc7178;  // awq_gemv.cpp:131
  wire parity_993 = ^and_994;
  wire [9:0] shl_992 = {parity_993, 9'd0};
  wire [9:0] or_957 = {1'd0, or_958} | shl_992;
  wire [31:0] and_997 = crc_91 & 32'h92de3cde;  // awq_gemv.cpp:131
  wire parity_996 = ^and_997;
  wire [10:0] shl_995 = {parity_996, 10'd0};
  wire [10:0] or_956 = {1'd0, or_957} | shl_995;
  wire [29:0] and_1000 = crc_91[29:0] & 30'h25bc79bc;  // awq_gemv.cpp:131
  wire parity_999 = ^and_1000;
  wire [11:0] shl_998 = {parity_999, 11'd0};
  wire [11:0] or_955 = {1'd0, or_956} | shl_998;
  wire [30:0] and_1003 = crc_91[30:0] & 31'h4b78f379;  // awq_gemv.cpp:131
  wire parity_1002 = ^and_1003;
  wire [12:0] shl_1001 = {parity_1002, 12'd0};
  wire [12:0] or_954 = {1'd0, or_955} | shl_1001;
  wire [31:0] and_1006 = crc_91 & 32'h96f1e6f2;  // awq_gemv.cpp:131
  wire parity_1005 = ^and_1006;
  wire [13:0] shl_1004 = {parity_1005, 13'd0};
  wire [13:0] or_953 = {1'd0, or_954} | shl_1004;
  wire [29:0] and_1009 = crc_91[29:0] & 30'h2de3cde4;  // awq_gemv.cpp:131
  wire parity_1008 = ^and_1009;
  wire [14:0] shl_1007 = {parity_1008, 14'd0};
  wire [14:0] or_952 = {1'd0, or_953} | shl_1007;
  wire [30:0] and_1012 = crc_91[30:0] & 31'h5bc79bc9;  // awq_gemv.cpp:131
  wire parity_1011 = ^and_1012;
  wire [15:0] shl_1010 = {parity_1011, 15'd0};
  wire [15:0] or_951 = {1'd0, or_952} | shl_1010;
  wire [30:0] and_1015 = crc_91[30:0] & 31'h5cc9e9bc;  // awq_gemv.cpp:131
  wire parity_1014 = ^and_1015;
  wire [16:0] shl_1013 = {parity_1014, 16'd0};
  wire [16:0] or_950 = {1'd0, or_951} | shl_1013;
  wire [31:0] and_1018 = crc_91 & 32'hb993d378;  // awq_gemv.cpp:131
  wire parity_1017 = ^and_1018;
  wire [17:0] shl_1016 = {parity_1017, 17'd0};
  wire [17:0] or_949 = {1'd0, or_950} | shl_1016;
  wire [30:0] and_1021 = crc_91[30:0] & 31'h7327a6f0;  // awq_gemv.cpp:131
  wire parity_1020 = ^and_1021;
  wire [18:0] shl_1019 = {parity_1020, 18'd0};
  wire [18:0] or_948 = {1'd0, or_949} | shl_1019;
  wire [31:0] and_1024 = crc_91 & 32'he64f4de1;  // awq_gemv.cpp:131
  wire parity_1023 = ^and_1024;
  wire [19:0] shl_1022 = {parity_1023, 19'd0};
  wire [19:0] or_947 = {1'd0, or_948} | shl_1022;
  wire [29:0] and_1027 = crc_91[29:0] & 30'h27d845ec;  // awq_gemv.cpp:131
  wire parity_1026 = ^and_1027;
  wire [20:0] shl_1025 = {parity_1026, 20'd0};
  wire [20:0] or_946 = {1'd0, or_947} | shl_1025;
  wire [31:0] and_1030 = crc_91 & 32'ha4f655f7;  // awq_gemv.cpp:131
  wire parity_1029 = ^and_1030;
  wire [21:0] shl_1028 = {parity_1029, 21'd0};
  wire [21:0] or_945 = {1'd0, or_946} | shl_1028;
  wire [31:0] and_1033 = crc_91 & 32'ha2aa75c1;  // awq_gemv.cpp:131
  wire parity_1032 = ^and_1033;
  wire [22:0] shl_1031 = {parity_1032, 22'd0};
  wire [22:0] or_944 = {1'd0, or_945} | shl_1031;
  wire [30:0] and_1036 = crc_91[30:0] & 31'h4554eb82;  // awq_gemv.cpp:131
  wire parity_1035 = ^and_1036;
  wire [23:0] shl_1034 = {parity_1035, 23'd0};
  wire [23:0] or_943 = {1'd0, or_944} | shl_1034;
  wire [30:0] and_1039 = crc_91[30:0] & 31'h61ef092a;  // awq_gemv.cpp:131
  wire parity_1038 = ^and_1039;
  wire [24:0] shl_1037 = {parity_1038, 24'd0};
  wire [24:0] or_942 = {1'd0, or_943} | shl_1037;
  wire [29:0] and_1042 = crc_91[29:0] & 30'h2898cc7b;  // awq_gemv.cpp:131
  wire parity_1041 = ^and_1042;
  wire [25:0] shl_1040 = {parity_1041, 25'd0};
  wire [25:0] or_941 = {1'd0, or_942} | shl_1040;
  wire [30:0] and_1045 = crc_91[30:0] & 31'h513198f7;  // awq_gemv.cpp:131
  wire parity_1044 = ^and_1045;
  wire [26:0] shl_1043 = {parity_1044, 26'd0};
  wire [26:0] or_940 = {1'd0, or_941} | shl_1043;
  wire [30:0] and_1048 = crc_91[30:0] & 31'h4925efc1;  // awq_gemv.cpp:131
  wire parity_1047 = ^and_1048;
  wire [27:0] shl_1046 = {parity_1047, 27'd0};
  wire [27:0] or_939 = {1'd0, or_940} | shl_1046;
  wire [30:0] and_1051 = crc_91[30:0] & 31'h790d01ac;  // awq_gemv.cpp:131
  wire parity_1050 = ^and_1051;
  wire [28:0] shl_1049 = {parity_1050, 28'd0};
  wire [28:0] or_938 = {1'd0, or_939} | shl_1049;
  wire [31:0] and_1054 = crc_91 & 32'hf21a0359;  // awq_gemv.cpp:131
  wire parity_1053 = ^and_1054;
  wire [29:0] shl_1052 = {parity_1053, 29'd0};
  wire [29:0] or_937 = {1'd0, or_938} | shl_1052;
  wire [27:0] and_1057 = crc_91[27:0] & 28'hf72d89c;  // awq_gemv.cpp:131
  wire parity_1056 = ^and_1057;
  wire [30:0] shl_1055 = {parity_1056, 30'd0};
  wire [30:0] or_936 = {1'd0, or_937} | shl_1055;
  wire [31:0] and_1060 = crc_91 & 32'hf5a36f17;  // awq_gemv.cpp:131
  wire parity_1059 = ^and_1060;
  wire [31:0] shl_1058 = {parity_1059, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_935 = {1'd0, or_936} | shl_1058;  // awq_gemv.cpp:131
  wire [31:0] out_934 = icmp_217_s3 ? 32'd0 : or_935;  // awq_gemv.cpp:131
  wire [31:0] crc_708 = out_709_s3 ^ out_934;  // awq_gemv.cpp:139
  wire [31:0] xor_707 = crc_708 ^ crc_want_1061_s3;  // awq_gemv.cpp:326
  wire select_1064 = and_236_s3 ? header_bad_110 : or_1065_s3;
  wire header_bad_1063 = and_234_s3 ? header_bad_110 : select_1064;
  wire [31:0] crc_1078 = icmp_212_s3 ? crc_708 : crc_91;
  wire header_bad_1127 = icmp_212_s3 ? header_bad_1063 : header_bad_110;
  // stage 4
  reg and_157_s4;
  reg slot_first_107_s4;
  reg [14:0] slot_scale_0_41_s4;
  reg out_20_200_s4;
  reg icmp_212_s4;
  reg and_225_s4;
  reg and_234_s4;
  reg [40:0] product_272_s4;
  reg [40:0] product_281_s4;
  reg [40:0] product_289_s4;
  reg [40:0] product_296_s4;
  reg icmp_305_s4;
  reg [40:0] product_341_s4;
  reg [40:0] product_347_s4;
  reg [40:0] product_354_s4;
  reg [40:0] product_360_s4;
  reg [40:0] product_403_s4;
  reg [40:0] product_409_s4;
  reg [40:0] product_416_s4;
  reg [40:0] product_422_s4;
  reg [40:0] product_465_s4;
  reg [40:0] product_471_s4;
  reg [40:0] product_478_s4;
  reg [40:0] product_484_s4;
  reg final_beat_523_s4;
  reg icmp_159_s4;
  reg icmp_579_s4;
  reg slot_last_108_s4;
  reg xor_700_s4;
  reg [31:0] xor_707_s4;
  reg header_bad_1063_s4;
  reg [31:0] block_89_s4;
  reg is_last_1101_s4;
  always @(posedge ap_clk) if (weights_en3) begin
    and_157_s4 <= and_157_s3;
    slot_first_107_s4 <= slot_first_107_s3;
    slot_scale_0_41_s4 <= slot_scale_0_41_s3;
    out_20_200_s4 <= out_20_200_s3;
    icmp_212_s4 <= icmp_212_s3;
    and_225_s4 <= and_225_s3;
    and_234_s4 <= and_234_s3;
    product_272_s4 <= product_272;
    product_281_s4 <= product_281;
    product_289_s4 <= product_289;
    product_296_s4 <= product_296;
    icmp_305_s4 <= icmp_305_s3;
    product_341_s4 <= product_341;
    product_347_s4 <= product_347;
    product_354_s4 <= product_354;
    product_360_s4 <= product_360;
    product_403_s4 <= product_403;
    product_409_s4 <= product_409;
    product_416_s4 <= product_416;
    product_422_s4 <= product_422;
    product_465_s4 <= product_465;
    product_471_s4 <= product_471;
    product_478_s4 <= product_478;
    product_484_s4 <= product_484;
    final_beat_523_s4 <= final_beat_523_s3;
    icmp_159_s4 <= icmp_159_s3;
    icmp_579_s4 <= icmp_579_s3;
    slot_last_108_s4 <= slot_last_108_s3;
    xor_700_s4 <= xor_700_s3;
    xor_707_s4 <= xor_707;
    header_bad_1063_s4 <= header_bad_1063;
    block_89_s4 <= block_89_s3;
    is_last_1101_s4 <= is_last_1101_s3;
  end
  wire [21:0] add_271 = {{1{product_272_s4[20]}}, product_272_s4[20:0]} + {{1{product_281_s4[20]}}, product_281_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_288 = {{1{product_289_s4[20]}}, product_289_s4[20:0]} + {{1{product_296_s4[20]}}, product_296_s4[20:0]};  // awq_gemv.cpp:100
  wire [22:0] add_270 = {{1{add_271[21]}}, add_271} + {{1{add_288[21]}}, add_288};  // awq_gemv.cpp:100
  wire [31:0] shl_269 = {add_270[21:0], 10'd0};  // awq_gemv.cpp:100
  wire [42:0] lshr_313_w = {{2{product_272_s4[40]}}, product_272_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_316_w = {{2{product_272_s4[40]}}, product_272_s4} >> 20;
  wire [20:0] shl_315 = {lshr_316_w[0], 20'd0};
  wire icmp_314 = shl_315 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_312 = lshr_313_w[20:0] + {20'd0, icmp_314};  // awq_gemv.cpp:82
  wire [42:0] lshr_318_w = {{2{product_281_s4[40]}}, product_281_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_321_w = {{2{product_281_s4[40]}}, product_281_s4} >> 20;
  wire [20:0] shl_320 = {lshr_321_w[0], 20'd0};
  wire icmp_319 = shl_320 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_317 = lshr_318_w[20:0] + {20'd0, icmp_319};  // awq_gemv.cpp:82
  wire [21:0] add_311 = {{1{p1_312[20]}}, p1_312} + {{1{p1_317[20]}}, p1_317};  // awq_gemv.cpp:101
  wire [42:0] lshr_324_w = {{2{product_289_s4[40]}}, product_289_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_327_w = {{2{product_289_s4[40]}}, product_289_s4} >> 20;
  wire [20:0] shl_326 = {lshr_327_w[0], 20'd0};
  wire icmp_325 = shl_326 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_323 = lshr_324_w[20:0] + {20'd0, icmp_325};  // awq_gemv.cpp:82
  wire [42:0] lshr_329_w = {{2{product_296_s4[40]}}, product_296_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_332_w = {{2{product_296_s4[40]}}, product_296_s4} >> 20;
  wire [20:0] shl_331 = {lshr_332_w[0], 20'd0};
  wire icmp_330 = shl_331 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_328 = lshr_329_w[20:0] + {20'd0, icmp_330};  // awq_gemv.cpp:82
  wire [21:0] add_322 = {{1{p1_323[20]}}, p1_323} + {{1{p1_328[20]}}, p1_328};  // awq_gemv.cpp:101
  wire [21:0] add_340 = {{1{product_341_s4[20]}}, product_341_s4[20:0]} + {{1{product_347_s4[20]}}, product_347_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_353 = {{1{product_354_s4[20]}}, product_354_s4[20:0]} + {{1{product_360_s4[20]}}, product_360_s4[20:0]};  // awq_gemv.cpp:100
  wire [22:0] add_339 = {{1{add_340[21]}}, add_340} + {{1{add_353[21]}}, add_353};  // awq_gemv.cpp:100
  wire [31:0] shl_338 = {add_339[21:0], 10'd0};  // awq_gemv.cpp:100
  wire [42:0] lshr_375_w = {{2{product_341_s4[40]}}, product_341_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_378_w = {{2{product_341_s4[40]}}, product_341_s4} >> 20;
  wire [20:0] shl_377 = {lshr_378_w[0], 20'd0};
  wire icmp_376 = shl_377 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_374 = lshr_375_w[20:0] + {20'd0, icmp_376};  // awq_gemv.cpp:82
  wire [42:0] lshr_380_w = {{2{product_347_s4[40]}}, product_347_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_383_w = {{2{product_347_s4[40]}}, product_347_s4} >> 20;
  wire [20:0] shl_382 = {lshr_383_w[0], 20'd0};
  wire icmp_381 = shl_382 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_379 = lshr_380_w[20:0] + {20'd0, icmp_381};  // awq_gemv.cpp:82
  wire [21:0] add_373 = {{1{p1_374[20]}}, p1_374} + {{1{p1_379[20]}}, p1_379};  // awq_gemv.cpp:101
  wire [42:0] lshr_386_w = {{2{product_354_s4[40]}}, product_354_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_389_w = {{2{product_354_s4[40]}}, product_354_s4} >> 20;
  wire [20:0] shl_388 = {lshr_389_w[0], 20'd0};
  wire icmp_387 = shl_388 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_385 = lshr_386_w[20:0] + {20'd0, icmp_387};  // awq_gemv.cpp:82
  wire [42:0] lshr_391_w = {{2{product_360_s4[40]}}, product_360_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_394_w = {{2{product_360_s4[40]}}, product_360_s4} >> 20;
  wire [20:0] shl_393 = {lshr_394_w[0], 20'd0};
  wire icmp_392 = shl_393 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_390 = lshr_391_w[20:0] + {20'd0, icmp_392};  // awq_gemv.cpp:82
  wire [21:0] add_384 = {{1{p1_385[20]}}, p1_385} + {{1{p1_390[20]}}, p1_390};  // awq_gemv.cpp:101
  wire [21:0] add_402 = {{1{product_403_s4[20]}}, product_403_s4[20:0]} + {{1{product_409_s4[20]}}, product_409_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_415 = {{1{product_416_s4[20]}}, product_416_s4[20:0]} + {{1{product_422_s4[20]}}, product_422_s4[20:0]};  // awq_gemv.cpp:100
  wire [22:0] add_401 = {{1{add_402[21]}}, add_402} + {{1{add_415[21]}}, add_415};  // awq_gemv.cpp:100
  wire [31:0] shl_400 = {add_401[21:0], 10'd0};  // awq_gemv.cpp:100
  wire [42:0] lshr_437_w = {{2{product_403_s4[40]}}, product_403_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_440_w = {{2{product_403_s4[40]}}, product_403_s4} >> 20;
  wire [20:0] shl_439 = {lshr_440_w[0], 20'd0};
  wire icmp_438 = shl_439 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_436 = lshr_437_w[20:0] + {20'd0, icmp_438};  // awq_gemv.cpp:82
  wire [42:0] lshr_442_w = {{2{product_409_s4[40]}}, product_409_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_445_w = {{2{product_409_s4[40]}}, product_409_s4} >> 20;
  wire [20:0] shl_444 = {lshr_445_w[0], 20'd0};
  wire icmp_443 = shl_444 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_441 = lshr_442_w[20:0] + {20'd0, icmp_443};  // awq_gemv.cpp:82
  wire [21:0] add_435 = {{1{p1_436[20]}}, p1_436} + {{1{p1_441[20]}}, p1_441};  // awq_gemv.cpp:101
  wire [42:0] lshr_448_w = {{2{product_416_s4[40]}}, product_416_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_451_w = {{2{product_416_s4[40]}}, product_416_s4} >> 20;
  wire [20:0] shl_450 = {lshr_451_w[0], 20'd0};
  wire icmp_449 = shl_450 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_447 = lshr_448_w[20:0] + {20'd0, icmp_449};  // awq_gemv.cpp:82
  wire [42:0] lshr_453_w = {{2{product_422_s4[40]}}, product_422_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_456_w = {{2{product_422_s4[40]}}, product_422_s4} >> 20;
  wire [20:0] shl_455 = {lshr_456_w[0], 20'd0};
  wire icmp_454 = shl_455 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_452 = lshr_453_w[20:0] + {20'd0, icmp_454};  // awq_gemv.cpp:82
  wire [21:0] add_446 = {{1{p1_447[20]}}, p1_447} + {{1{p1_452[20]}}, p1_452};  // awq_gemv.cpp:101
  wire [21:0] add_464 = {{1{product_465_s4[20]}}, product_465_s4[20:0]} + {{1{product_471_s4[20]}}, product_471_s4[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_477 = {{1{product_478_s4[20]}}, product_478_s4[20:0]} + {{1{product_484_s4[20]}}, product_484_s4[20:0]};  // awq_gemv.cpp:100
  wire [22:0] add_463 = {{1{add_464[21]}}, add_464} + {{1{add_477[21]}}, add_477};  // awq_gemv.cpp:100
  wire [31:0] shl_462 = {add_463[21:0], 10'd0};  // awq_gemv.cpp:100
  wire [42:0] lshr_499_w = {{2{product_465_s4[40]}}, product_465_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_502_w = {{2{product_465_s4[40]}}, product_465_s4} >> 20;
  wire [20:0] shl_501 = {lshr_502_w[0], 20'd0};
  wire icmp_500 = shl_501 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_498 = lshr_499_w[20:0] + {20'd0, icmp_500};  // awq_gemv.cpp:82
  wire [42:0] lshr_504_w = {{2{product_471_s4[40]}}, product_471_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_507_w = {{2{product_471_s4[40]}}, product_471_s4} >> 20;
  wire [20:0] shl_506 = {lshr_507_w[0], 20'd0};
  wire icmp_505 = shl_506 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_503 = lshr_504_w[20:0] + {20'd0, icmp_505};  // awq_gemv.cpp:82
  wire [21:0] add_497 = {{1{p1_498[20]}}, p1_498} + {{1{p1_503[20]}}, p1_503};  // awq_gemv.cpp:101
  wire [42:0] lshr_510_w = {{2{product_478_s4[40]}}, product_478_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_513_w = {{2{product_478_s4[40]}}, product_478_s4} >> 20;
  wire [20:0] shl_512 = {lshr_513_w[0], 20'd0};
  wire icmp_511 = shl_512 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_509 = lshr_510_w[20:0] + {20'd0, icmp_511};  // awq_gemv.cpp:82
  wire [42:0] lshr_515_w = {{2{product_484_s4[40]}}, product_484_s4} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_518_w = {{2{product_484_s4[40]}}, product_484_s4} >> 20;
  wire [20:0] shl_517 = {lshr_518_w[0], 20'd0};
  wire icmp_516 = shl_517 != 21'd0;  // awq_gemv.cpp:82
  wire [20:0] p1_514 = lshr_515_w[20:0] + {20'd0, icmp_516};  // awq_gemv.cpp:82
  wire [21:0] add_508 = {{1{p1_509[20]}}, p1_509} + {{1{p1_514[20]}}, p1_514};  // awq_gemv.cpp:101
  wire crc_bad_706 = xor_707_s4 != 32'hffffffff;  // awq_gemv.cpp:326
  wire or_705 = crc_bad_706 | header_bad_1063_s4;
  wire and_699 = xor_700_s4 & or_705;
  wire icmp_1077 = bad_block_90 == 32'hffffffff;  // awq_gemv.cpp:330
  wire [31:0] bad_block_1076 = icmp_1077 ? block_89_s4 : bad_block_90;  // awq_gemv.cpp:330
  wire [31:0] bad_block_698 = and_699 ? bad_block_1076 : bad_block_90;
  wire [31:0] bad_block_697 = final_beat_523_s4 ? bad_block_698 : bad_block_90;
  wire [31:0] bad_block_696 = icmp_212_s4 ? bad_block_697 : bad_block_90;
  // stage 5
  reg and_157_s5;
  reg slot_first_107_s5;
  reg [14:0] slot_scale_0_41_s5;
  reg out_20_200_s5;
  reg icmp_212_s5;
  reg and_225_s5;
  reg and_234_s5;
  reg [21:0] ashr_303_s5;
  reg icmp_305_s5;
  reg [21:0] add_311_s5;
  reg [21:0] add_322_s5;
  reg [21:0] ashr_366_s5;
  reg [21:0] add_373_s5;
  reg [21:0] add_384_s5;
  reg [21:0] ashr_428_s5;
  reg [21:0] add_435_s5;
  reg [21:0] add_446_s5;
  reg [21:0] ashr_490_s5;
  reg [21:0] add_497_s5;
  reg [21:0] add_508_s5;
  reg final_beat_523_s5;
  reg icmp_159_s5;
  reg icmp_579_s5;
  reg slot_last_108_s5;
  reg is_last_1101_s5;
  reg and_699_s5;
  reg crc_bad_706_s5;
  reg header_bad_1063_s5;
  always @(posedge ap_clk) if (weights_en4) begin
    and_157_s5 <= and_157_s4;
    slot_first_107_s5 <= slot_first_107_s4;
    slot_scale_0_41_s5 <= slot_scale_0_41_s4;
    out_20_200_s5 <= out_20_200_s4;
    icmp_212_s5 <= icmp_212_s4;
    and_225_s5 <= and_225_s4;
    and_234_s5 <= and_234_s4;
    ashr_303_s5 <= shl_269[31:10];
    icmp_305_s5 <= icmp_305_s4;
    add_311_s5 <= add_311;
    add_322_s5 <= add_322;
    ashr_366_s5 <= shl_338[31:10];
    add_373_s5 <= add_373;
    add_384_s5 <= add_384;
    ashr_428_s5 <= shl_400[31:10];
    add_435_s5 <= add_435;
    add_446_s5 <= add_446;
    ashr_490_s5 <= shl_462[31:10];
    add_497_s5 <= add_497;
    add_508_s5 <= add_508;
    final_beat_523_s5 <= final_beat_523_s4;
    icmp_159_s5 <= icmp_159_s4;
    icmp_579_s5 <= icmp_579_s4;
    slot_last_108_s5 <= slot_last_108_s4;
    is_last_1101_s5 <= is_last_1101_s4;
    and_699_s5 <= and_699;
    crc_bad_706_s5 <= crc_bad_706;
    header_bad_1063_s5 <= header_bad_1063_s4;
  end
  wire [22:0] add_310 = {{1{add_311_s5[21]}}, add_311_s5} + {{1{add_322_s5[21]}}, add_322_s5};  // awq_gemv.cpp:101
  wire [31:0] shl_309 = {add_310[21:0], 10'd0};  // awq_gemv.cpp:101
  wire [22:0] add_372 = {{1{add_373_s5[21]}}, add_373_s5} + {{1{add_384_s5[21]}}, add_384_s5};  // awq_gemv.cpp:101
  wire [31:0] shl_371 = {add_372[21:0], 10'd0};  // awq_gemv.cpp:101
  wire [22:0] add_434 = {{1{add_435_s5[21]}}, add_435_s5} + {{1{add_446_s5[21]}}, add_446_s5};  // awq_gemv.cpp:101
  wire [31:0] shl_433 = {add_434[21:0], 10'd0};  // awq_gemv.cpp:101
  wire [22:0] add_496 = {{1{add_497_s5[21]}}, add_497_s5} + {{1{add_508_s5[21]}}, add_508_s5};  // awq_gemv.cpp:101
  wire [31:0] shl_495 = {add_496[21:0], 10'd0};  // awq_gemv.cpp:101
  wire [7:0] select_1118 = crc_bad_706_s5 ? 8'd128 : 8'd0;  // awq_gemv.cpp:328
  wire [8:0] select_1119 = header_bad_1063_s5 ? 9'd256 : 9'd0;  // awq_gemv.cpp:329
  wire [8:0] or_1117 = {1'd0, select_1118} | select_1119;  // awq_gemv.cpp:329
  wire [8:0] flags_1116 = or_1117 | flags_106;  // awq_gemv.cpp:329
  wire [8:0] flags_1115 = and_699_s5 ? flags_1116 : flags_106;
  wire [8:0] flags_1114 = final_beat_523_s5 ? flags_1115 : flags_106;
  wire [8:0] flags_1113 = icmp_212_s5 ? flags_1114 : flags_106;  // awq_gemv.cpp:194
  // stage 6
  reg and_157_s6;
  reg slot_first_107_s6;
  reg [14:0] slot_scale_0_41_s6;
  reg out_20_200_s6;
  reg icmp_212_s6;
  reg and_225_s6;
  reg and_234_s6;
  reg [21:0] ashr_303_s6;
  reg icmp_305_s6;
  reg [21:0] ashr_333_s6;
  reg [21:0] ashr_366_s6;
  reg [21:0] ashr_395_s6;
  reg [21:0] ashr_428_s6;
  reg [21:0] ashr_457_s6;
  reg [21:0] ashr_490_s6;
  reg [21:0] ashr_519_s6;
  reg final_beat_523_s6;
  reg icmp_159_s6;
  reg icmp_579_s6;
  reg slot_last_108_s6;
  reg is_last_1101_s6;
  always @(posedge ap_clk) if (weights_en5) begin
    and_157_s6 <= and_157_s5;
    slot_first_107_s6 <= slot_first_107_s5;
    slot_scale_0_41_s6 <= slot_scale_0_41_s5;
    out_20_200_s6 <= out_20_200_s5;
    icmp_212_s6 <= icmp_212_s5;
    and_225_s6 <= and_225_s5;
    and_234_s6 <= and_234_s5;
    ashr_303_s6 <= ashr_303_s5;
    icmp_305_s6 <= icmp_305_s5;
    ashr_333_s6 <= shl_309[31:10];
    ashr_366_s6 <= ashr_366_s5;
    ashr_395_s6 <= shl_371[31:10];
    ashr_428_s6 <= ashr_428_s5;
    ashr_457_s6 <= shl_433[31:10];
    ashr_490_s6 <= ashr_490_s5;
    ashr_519_s6 <= shl_495[31:10];
    final_beat_523_s6 <= final_beat_523_s5;
    icmp_159_s6 <= icmp_159_s5;
    icmp_579_s6 <= icmp_579_s5;
    slot_last_108_s6 <= slot_last_108_s5;
    is_last_1101_s6 <= is_last_1101_s5;
  end
  wire [26:0] select_304 = icmp_305_s6 ? 27'd0 : dot_33;  // awq_gemv.cpp:300
  wire [28:0] add_268 = {{7{ashr_303_s6[21]}}, ashr_303_s6} + {2'd0, select_304};  // awq_gemv.cpp:300
  wire [26:0] dot_267 = and_234_s6 ? add_268[26:0] : dot_33;
  wire [26:0] dot_266 = icmp_212_s6 ? dot_267 : dot_33;
  wire [26:0] select_334 = icmp_305_s6 ? 27'd0 : dot_34;  // awq_gemv.cpp:300
  wire [28:0] add_308 = {{7{ashr_333_s6[21]}}, ashr_333_s6} + {2'd0, select_334};  // awq_gemv.cpp:300
  wire [26:0] dot_307 = and_234_s6 ? add_308[26:0] : dot_34;
  wire [26:0] dot_306 = icmp_212_s6 ? dot_307 : dot_34;
  wire [26:0] select_367 = icmp_305_s6 ? 27'd0 : dot_35;  // awq_gemv.cpp:300
  wire [28:0] add_337 = {{7{ashr_366_s6[21]}}, ashr_366_s6} + {2'd0, select_367};  // awq_gemv.cpp:300
  wire [26:0] dot_336 = and_234_s6 ? add_337[26:0] : dot_35;
  wire [26:0] dot_335 = icmp_212_s6 ? dot_336 : dot_35;
  wire [26:0] select_396 = icmp_305_s6 ? 27'd0 : dot_36;  // awq_gemv.cpp:300
  wire [28:0] add_370 = {{7{ashr_395_s6[21]}}, ashr_395_s6} + {2'd0, select_396};  // awq_gemv.cpp:300
  wire [26:0] dot_369 = and_234_s6 ? add_370[26:0] : dot_36;
  wire [26:0] dot_368 = icmp_212_s6 ? dot_369 : dot_36;
  wire [26:0] select_429 = icmp_305_s6 ? 27'd0 : dot_37;  // awq_gemv.cpp:300
  wire [28:0] add_399 = {{7{ashr_428_s6[21]}}, ashr_428_s6} + {2'd0, select_429};  // awq_gemv.cpp:300
  wire [26:0] dot_398 = and_234_s6 ? add_399[26:0] : dot_37;
  wire [26:0] dot_397 = icmp_212_s6 ? dot_398 : dot_37;
  wire [26:0] select_458 = icmp_305_s6 ? 27'd0 : dot_38;  // awq_gemv.cpp:300
  wire [28:0] add_432 = {{7{ashr_457_s6[21]}}, ashr_457_s6} + {2'd0, select_458};  // awq_gemv.cpp:300
  wire [26:0] dot_431 = and_234_s6 ? add_432[26:0] : dot_38;
  wire [26:0] dot_430 = icmp_212_s6 ? dot_431 : dot_38;
  wire [26:0] select_491 = icmp_305_s6 ? 27'd0 : dot_39;  // awq_gemv.cpp:300
  wire [28:0] add_461 = {{7{ashr_490_s6[21]}}, ashr_490_s6} + {2'd0, select_491};  // awq_gemv.cpp:300
  wire [26:0] dot_460 = and_234_s6 ? add_461[26:0] : dot_39;
  wire [26:0] dot_459 = icmp_212_s6 ? dot_460 : dot_39;
  wire [26:0] select_520 = icmp_305_s6 ? 27'd0 : dot_40;  // awq_gemv.cpp:300
  wire [28:0] add_494 = {{7{ashr_519_s6[21]}}, ashr_519_s6} + {2'd0, select_520};  // awq_gemv.cpp:300
  wire [26:0] dot_493 = and_234_s6 ? add_494[26:0] : dot_40;
  wire [26:0] dot_492 = icmp_212_s6 ? dot_493 : dot_40;
  // stage 7
  reg and_157_s7;
  reg slot_first_107_s7;
  reg [14:0] slot_scale_0_41_s7;
  reg out_20_200_s7;
  reg icmp_212_s7;
  reg and_225_s7;
  reg final_beat_523_s7;
  reg [26:0] dot_267_s7;
  reg icmp_159_s7;
  reg [26:0] dot_307_s7;
  reg [26:0] dot_336_s7;
  reg [26:0] dot_369_s7;
  reg [26:0] dot_398_s7;
  reg [26:0] dot_431_s7;
  reg [26:0] dot_460_s7;
  reg [26:0] dot_493_s7;
  reg icmp_579_s7;
  reg slot_last_108_s7;
  reg is_last_1101_s7;
  always @(posedge ap_clk) if (weights_en6) begin
    and_157_s7 <= and_157_s6;
    slot_first_107_s7 <= slot_first_107_s6;
    slot_scale_0_41_s7 <= slot_scale_0_41_s6;
    out_20_200_s7 <= out_20_200_s6;
    icmp_212_s7 <= icmp_212_s6;
    and_225_s7 <= and_225_s6;
    final_beat_523_s7 <= final_beat_523_s6;
    dot_267_s7 <= dot_267;
    icmp_159_s7 <= icmp_159_s6;
    dot_307_s7 <= dot_307;
    dot_336_s7 <= dot_336;
    dot_369_s7 <= dot_369;
    dot_398_s7 <= dot_398;
    dot_431_s7 <= dot_431;
    dot_460_s7 <= dot_460;
    dot_493_s7 <= dot_493;
    icmp_579_s7 <= icmp_579_s6;
    slot_last_108_s7 <= slot_last_108_s6;
    is_last_1101_s7 <= is_last_1101_s6;
  end
  wire [41:0] mul_191 = $signed({{15{slot_dot_49[26]}}, slot_dot_49}) * $signed({27'd0, slot_scale_0_41_s7});  // awq_gemv.cpp:234
  wire [26:0] slot_dot_547 = icmp_159_s7 ? slot_dot_49 : slot_dot_50;
  wire [26:0] slot_dot_546 = final_beat_523_s7 ? dot_267_s7 : slot_dot_547;
  wire [26:0] slot_dot_545 = icmp_212_s7 ? slot_dot_546 : slot_dot_547;
  wire [26:0] slot_dot_550 = icmp_159_s7 ? slot_dot_50 : slot_dot_51;
  wire [26:0] slot_dot_549 = final_beat_523_s7 ? dot_307_s7 : slot_dot_550;
  wire [26:0] slot_dot_548 = icmp_212_s7 ? slot_dot_549 : slot_dot_550;
  wire [26:0] slot_dot_553 = icmp_159_s7 ? slot_dot_51 : slot_dot_52;
  wire [26:0] slot_dot_552 = final_beat_523_s7 ? dot_336_s7 : slot_dot_553;
  wire [26:0] slot_dot_551 = icmp_212_s7 ? slot_dot_552 : slot_dot_553;
  wire [26:0] slot_dot_556 = icmp_159_s7 ? slot_dot_52 : slot_dot_53;
  wire [26:0] slot_dot_555 = final_beat_523_s7 ? dot_369_s7 : slot_dot_556;
  wire [26:0] slot_dot_554 = icmp_212_s7 ? slot_dot_555 : slot_dot_556;
  wire [26:0] slot_dot_559 = icmp_159_s7 ? slot_dot_53 : slot_dot_54;
  wire [26:0] slot_dot_558 = final_beat_523_s7 ? dot_398_s7 : slot_dot_559;
  wire [26:0] slot_dot_557 = icmp_212_s7 ? slot_dot_558 : slot_dot_559;
  wire [26:0] slot_dot_562 = icmp_159_s7 ? slot_dot_54 : slot_dot_55;
  wire [26:0] slot_dot_561 = final_beat_523_s7 ? dot_431_s7 : slot_dot_562;
  wire [26:0] slot_dot_560 = icmp_212_s7 ? slot_dot_561 : slot_dot_562;
  wire [26:0] slot_dot_565 = icmp_159_s7 ? slot_dot_55 : slot_dot_56;
  wire [26:0] slot_dot_564 = final_beat_523_s7 ? dot_460_s7 : slot_dot_565;
  wire [26:0] slot_dot_563 = icmp_212_s7 ? slot_dot_564 : slot_dot_565;
  wire [26:0] slot_dot_567 = final_beat_523_s7 ? dot_493_s7 : slot_dot_56;
  wire [26:0] slot_dot_566 = icmp_212_s7 ? slot_dot_567 : slot_dot_56;
  // stage 8
  reg and_157_s8;
  reg slot_first_107_s8;
  reg [41:0] mul_191_s8;
  reg out_20_200_s8;
  reg icmp_212_s8;
  reg and_225_s8;
  reg icmp_159_s8;
  reg icmp_579_s8;
  reg slot_last_108_s8;
  reg is_last_1101_s8;
  always @(posedge ap_clk) if (weights_en7) begin
    and_157_s8 <= and_157_s7;
    slot_first_107_s8 <= slot_first_107_s7;
    mul_191_s8 <= mul_191;
    out_20_200_s8 <= out_20_200_s7;
    icmp_212_s8 <= icmp_212_s7;
    and_225_s8 <= and_225_s7;
    icmp_159_s8 <= icmp_159_s7;
    icmp_579_s8 <= icmp_579_s7;
    slot_last_108_s8 <= slot_last_108_s7;
    is_last_1101_s8 <= is_last_1101_s7;
  end
  wire [7:0] shift_185 = shift_0_80 - {3'd0, line_38_13};  // awq_gemv.cpp:235
  wire icmp_184 = $signed(shift_185) < $signed(8'd0);  // awq_gemv.cpp:112
  wire icmp_187 = shift_185 < 8'd48;  // awq_gemv.cpp:112
  wire [7:0] select_186 = icmp_187 ? shift_185 : 8'd48;  // awq_gemv.cpp:112
  wire [5:0] right_183 = icmp_184 ? 6'd0 : select_186[5:0];  // awq_gemv.cpp:112
  wire [47:0] select_190 = slot_first_107_s8 ? 48'd0 : acc_57;  // awq_gemv.cpp:234
  wire [47:0] sum_189 = select_190 + {{6{mul_191_s8[41]}}, mul_191_s8};  // awq_gemv.cpp:234
  wire [7:0] sub_197 = 8'd0 - shift_185;  // awq_gemv.cpp:113
  wire [4:0] select_196 = icmp_184 ? sub_197[4:0] : 5'd0;  // awq_gemv.cpp:113
  wire xor_224 = p_packet_100 ^ 1'd1;
  wire and_223 = xor_224 & icmp_212_s8;
  wire and_222 = and_223 & and_225_s8;
  wire weights_pop_231 = weights_v8 & weights_en8 & and_222;  // awq_gemv.cpp:38
  wire [47:0] acc_568 = icmp_159_s8 ? acc_57 : acc_58;
  wire [47:0] acc_569 = icmp_159_s8 ? acc_58 : acc_59;
  wire [47:0] acc_570 = icmp_159_s8 ? acc_59 : acc_60;
  wire [47:0] acc_571 = icmp_159_s8 ? acc_60 : acc_61;
  wire [47:0] acc_572 = icmp_159_s8 ? acc_61 : acc_62;
  wire [47:0] acc_573 = icmp_159_s8 ? acc_62 : acc_63;
  wire [47:0] acc_574 = icmp_159_s8 ? acc_63 : acc_64;
  wire [47:0] acc_575 = icmp_159_s8 ? acc_64 : sum_189;
  wire [31:0] bias_0_581 = slot_last_108_s8 ? bias_1_66 : bias_0_65;  // awq_gemv.cpp:254
  wire [31:0] bias_0_580 = icmp_159_s8 ? bias_0_65 : bias_0_581;
  wire [31:0] bias_4_583 = slot_last_108_s8 ? bias_5_70 : bias_4_69;  // awq_gemv.cpp:254
  wire [31:0] bias_4_582 = icmp_159_s8 ? bias_4_69 : bias_4_583;
  wire [31:0] select_578 = icmp_579_s8 ? bias_0_580 : bias_4_582;  // awq_gemv.cpp:323
  wire [31:0] bias_0_577 = and_225_s8 ? select_578 : bias_0_580;  // awq_gemv.cpp:219
  wire [31:0] bias_0_576 = icmp_212_s8 ? bias_0_577 : bias_0_580;  // awq_gemv.cpp:219
  wire [31:0] bias_1_588 = slot_last_108_s8 ? bias_2_67 : bias_1_66;  // awq_gemv.cpp:254
  wire [31:0] bias_1_587 = icmp_159_s8 ? bias_1_66 : bias_1_588;
  wire [31:0] bias_5_590 = slot_last_108_s8 ? bias_6_71 : bias_5_70;  // awq_gemv.cpp:254
  wire [31:0] bias_5_589 = icmp_159_s8 ? bias_5_70 : bias_5_590;
  wire [31:0] select_586 = icmp_579_s8 ? bias_1_587 : bias_5_589;  // awq_gemv.cpp:323
  wire [31:0] bias_1_585 = and_225_s8 ? select_586 : bias_1_587;  // awq_gemv.cpp:219
  wire [31:0] bias_1_584 = icmp_212_s8 ? bias_1_585 : bias_1_587;  // awq_gemv.cpp:219
  wire [31:0] bias_2_595 = slot_last_108_s8 ? bias_3_68 : bias_2_67;  // awq_gemv.cpp:254
  wire [31:0] bias_2_594 = icmp_159_s8 ? bias_2_67 : bias_2_595;
  wire [31:0] bias_6_597 = slot_last_108_s8 ? bias_7_72 : bias_6_71;  // awq_gemv.cpp:254
  wire [31:0] bias_6_596 = icmp_159_s8 ? bias_6_71 : bias_6_597;
  wire [31:0] select_593 = icmp_579_s8 ? bias_2_594 : bias_6_596;  // awq_gemv.cpp:323
  wire [31:0] bias_2_592 = and_225_s8 ? select_593 : bias_2_594;  // awq_gemv.cpp:219
  wire [31:0] bias_2_591 = icmp_212_s8 ? bias_2_592 : bias_2_594;  // awq_gemv.cpp:219
  wire [31:0] bias_3_602 = slot_last_108_s8 ? bias_4_69 : bias_3_68;  // awq_gemv.cpp:254
  wire [31:0] bias_3_601 = icmp_159_s8 ? bias_3_68 : bias_3_602;
  wire [31:0] select_600 = icmp_579_s8 ? bias_3_601 : bias_7_72;  // awq_gemv.cpp:323
  wire [31:0] bias_3_599 = and_225_s8 ? select_600 : bias_3_601;  // awq_gemv.cpp:219
  wire [31:0] bias_3_598 = icmp_212_s8 ? bias_3_599 : bias_3_601;  // awq_gemv.cpp:219
  wire [31:0] select_606 = p_packet_100 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] select_605 = icmp_579_s8 ? bias_4_582 : select_606;  // awq_gemv.cpp:323
  wire [31:0] bias_4_604 = and_225_s8 ? select_605 : bias_4_582;  // awq_gemv.cpp:219
  wire [31:0] bias_4_603 = icmp_212_s8 ? bias_4_604 : bias_4_582;  // awq_gemv.cpp:219
  wire [31:0] select_610 = p_packet_100 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] select_609 = icmp_579_s8 ? bias_5_589 : select_610;  // awq_gemv.cpp:323
  wire [31:0] bias_5_608 = and_225_s8 ? select_609 : bias_5_589;  // awq_gemv.cpp:219
  wire [31:0] bias_5_607 = icmp_212_s8 ? bias_5_608 : bias_5_589;  // awq_gemv.cpp:219
  wire [31:0] select_614 = p_packet_100 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] select_613 = icmp_579_s8 ? bias_6_596 : select_614;  // awq_gemv.cpp:323
  wire [31:0] bias_6_612 = and_225_s8 ? select_613 : bias_6_596;  // awq_gemv.cpp:219
  wire [31:0] bias_6_611 = icmp_212_s8 ? bias_6_612 : bias_6_596;  // awq_gemv.cpp:219
  wire [31:0] select_618 = p_packet_100 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] select_617 = icmp_579_s8 ? bias_7_72 : select_618;  // awq_gemv.cpp:323
  wire [31:0] bias_7_616 = and_225_s8 ? select_617 : bias_7_72;  // awq_gemv.cpp:219
  wire [31:0] bias_7_615 = icmp_212_s8 ? bias_7_616 : bias_7_72;  // awq_gemv.cpp:219
  wire [7:0] select_622 = p_packet_100 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] select_621 = icmp_579_s8 ? select_622 : shift_7_73;  // awq_gemv.cpp:323
  wire [7:0] shift_7_620 = and_225_s8 ? select_621 : shift_7_73;
  wire [7:0] shift_7_619 = icmp_212_s8 ? shift_7_620 : shift_7_73;
  wire [7:0] select_626 = p_packet_100 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] shift_6_628 = slot_last_108_s8 ? shift_7_73 : shift_6_74;  // awq_gemv.cpp:254
  wire [7:0] shift_6_627 = icmp_159_s8 ? shift_6_74 : shift_6_628;
  wire [7:0] select_625 = icmp_579_s8 ? select_626 : shift_6_627;  // awq_gemv.cpp:323
  wire [7:0] shift_6_624 = and_225_s8 ? select_625 : shift_6_627;
  wire [7:0] shift_6_623 = icmp_212_s8 ? shift_6_624 : shift_6_627;
  wire [7:0] select_632 = p_packet_100 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] shift_5_634 = slot_last_108_s8 ? shift_6_74 : shift_5_75;  // awq_gemv.cpp:254
  wire [7:0] shift_5_633 = icmp_159_s8 ? shift_5_75 : shift_5_634;
  wire [7:0] select_631 = icmp_579_s8 ? select_632 : shift_5_633;  // awq_gemv.cpp:323
  wire [7:0] shift_5_630 = and_225_s8 ? select_631 : shift_5_633;
  wire [7:0] shift_5_629 = icmp_212_s8 ? shift_5_630 : shift_5_633;
  wire [7:0] select_638 = p_packet_100 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] shift_4_640 = slot_last_108_s8 ? shift_5_75 : shift_4_76;  // awq_gemv.cpp:254
  wire [7:0] shift_4_639 = icmp_159_s8 ? shift_4_76 : shift_4_640;
  wire [7:0] select_637 = icmp_579_s8 ? select_638 : shift_4_639;  // awq_gemv.cpp:323
  wire [7:0] shift_4_636 = and_225_s8 ? select_637 : shift_4_639;
  wire [7:0] shift_4_635 = icmp_212_s8 ? shift_4_636 : shift_4_639;
  wire [7:0] select_644 = p_packet_100 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] shift_3_646 = slot_last_108_s8 ? shift_4_76 : shift_3_77;  // awq_gemv.cpp:254
  wire [7:0] shift_3_645 = icmp_159_s8 ? shift_3_77 : shift_3_646;
  wire [7:0] select_643 = icmp_579_s8 ? select_644 : shift_3_645;  // awq_gemv.cpp:323
  wire [7:0] shift_3_642 = and_225_s8 ? select_643 : shift_3_645;
  wire [7:0] shift_3_641 = icmp_212_s8 ? shift_3_642 : shift_3_645;
  wire [7:0] select_650 = p_packet_100 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] shift_2_652 = slot_last_108_s8 ? shift_3_77 : shift_2_78;  // awq_gemv.cpp:254
  wire [7:0] shift_2_651 = icmp_159_s8 ? shift_2_78 : shift_2_652;
  wire [7:0] select_649 = icmp_579_s8 ? select_650 : shift_2_651;  // awq_gemv.cpp:323
  wire [7:0] shift_2_648 = and_225_s8 ? select_649 : shift_2_651;
  wire [7:0] shift_2_647 = icmp_212_s8 ? shift_2_648 : shift_2_651;
  wire [7:0] select_656 = p_packet_100 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] shift_1_658 = slot_last_108_s8 ? shift_2_78 : shift_1_79;  // awq_gemv.cpp:254
  wire [7:0] shift_1_657 = icmp_159_s8 ? shift_1_79 : shift_1_658;
  wire [7:0] select_655 = icmp_579_s8 ? select_656 : shift_1_657;  // awq_gemv.cpp:323
  wire [7:0] shift_1_654 = and_225_s8 ? select_655 : shift_1_657;
  wire [7:0] shift_1_653 = icmp_212_s8 ? shift_1_654 : shift_1_657;
  wire [7:0] select_662 = p_packet_100 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] shift_0_664 = slot_last_108_s8 ? shift_1_79 : shift_0_80;  // awq_gemv.cpp:254
  wire [7:0] shift_0_663 = icmp_159_s8 ? shift_0_80 : shift_0_664;
  wire [7:0] select_661 = icmp_579_s8 ? select_662 : shift_0_663;  // awq_gemv.cpp:323
  wire [7:0] shift_0_660 = and_225_s8 ? select_661 : shift_0_663;
  wire [7:0] shift_0_659 = icmp_212_s8 ? shift_0_660 : shift_0_663;
  wire p_packet_1096 = p_packet_100 | s_param_beat_last;
  wire p_packet_1095 = and_225_s8 ? p_packet_1096 : p_packet_100;
  wire p_packet_1094 = icmp_212_s8 ? p_packet_1095 : p_packet_100;
  wire p_packet_1_1100 = s_param_beat_last & is_last_1101_s8;
  wire p_packet_1099 = p_packet_100 ? p_packet_101 : p_packet_1_1100;
  wire p_packet_1098 = and_225_s8 ? p_packet_1099 : p_packet_101;
  wire p_packet_1097 = icmp_212_s8 ? p_packet_1098 : p_packet_101;
  // stage 9
  reg and_157_s9;
  reg [5:0] right_183_s9;
  reg [47:0] sum_189_s9;
  reg [4:0] select_196_s9;
  reg [31:0] bias_0_65_s9;
  reg out_20_200_s9;
  reg icmp_159_s9;
  always @(posedge ap_clk) if (weights_en8) begin
    and_157_s9 <= and_157_s8;
    right_183_s9 <= right_183;
    sum_189_s9 <= sum_189;
    select_196_s9 <= select_196;
    bias_0_65_s9 <= bias_0_65;
    out_20_200_s9 <= out_20_200_s8;
    icmp_159_s9 <= icmp_159_s8;
  end
  wire icmp_182 = right_183_s9 > 6'd49;  // awq_gemv.cpp:115
  wire [47:0] ashr_188_w = $signed(sum_189_s9) >>> 48;  // awq_gemv.cpp:115
  wire [48:0] shl_194 = {sum_189_s9, 1'd0};  // awq_gemv.cpp:114
  wire [48:0] ashr_193 = $signed(shl_194) >>> right_183_s9;  // awq_gemv.cpp:115
  // stage 10
  reg and_157_s10;
  reg icmp_182_s10;
  reg ashr_192_s10;
  reg [48:0] ashr_193_s10;
  reg [4:0] select_196_s10;
  reg [31:0] bias_0_65_s10;
  reg out_20_200_s10;
  reg icmp_159_s10;
  always @(posedge ap_clk) if (weights_en9) begin
    and_157_s10 <= and_157_s9;
    icmp_182_s10 <= icmp_182;
    ashr_192_s10 <= ashr_188_w[0];
    ashr_193_s10 <= ashr_193;
    select_196_s10 <= select_196_s9;
    bias_0_65_s10 <= bias_0_65_s9;
    out_20_200_s10 <= out_20_200_s9;
    icmp_159_s10 <= icmp_159_s9;
  end
  wire [48:0] select_181 = icmp_182_s10 ? {49{ashr_192_s10}} : ashr_193_s10;  // awq_gemv.cpp:115
  wire [48:0] add_180 = select_181 + 49'd1;  // awq_gemv.cpp:115
  // stage 11
  reg and_157_s11;
  reg [47:0] rounded_195_s11;
  reg [4:0] select_196_s11;
  reg [31:0] bias_0_65_s11;
  reg out_20_200_s11;
  reg icmp_159_s11;
  always @(posedge ap_clk) if (weights_en10) begin
    and_157_s11 <= and_157_s10;
    rounded_195_s11 <= add_180[48:1];
    select_196_s11 <= select_196_s10;
    bias_0_65_s11 <= bias_0_65_s10;
    out_20_200_s11 <= out_20_200_s10;
    icmp_159_s11 <= icmp_159_s10;
  end
  wire icmp_179 = $signed(rounded_195_s11) > $signed(48'hfffe00000000);  // awq_gemv.cpp:117
  wire [47:0] select_178 = icmp_179 ? rounded_195_s11 : 48'hfffe00000000;  // awq_gemv.cpp:117
  // stage 12
  reg and_157_s12;
  reg [47:0] select_178_s12;
  reg [4:0] select_196_s12;
  reg [31:0] bias_0_65_s12;
  reg out_20_200_s12;
  reg icmp_159_s12;
  always @(posedge ap_clk) if (weights_en11) begin
    and_157_s12 <= and_157_s11;
    select_178_s12 <= select_178;
    select_196_s12 <= select_196_s11;
    bias_0_65_s12 <= bias_0_65_s11;
    out_20_200_s12 <= out_20_200_s11;
    icmp_159_s12 <= icmp_159_s11;
  end
  wire icmp_177 = $signed(select_178_s12) < $signed(48'h200000000);  // awq_gemv.cpp:117
  wire [47:0] select_176 = icmp_177 ? select_178_s12 : 48'h200000000;  // awq_gemv.cpp:117
  // stage 13
  reg and_157_s13;
  reg [47:0] select_176_s13;
  reg [4:0] select_196_s13;
  reg [31:0] bias_0_65_s13;
  reg out_20_200_s13;
  reg icmp_159_s13;
  always @(posedge ap_clk) if (weights_en12) begin
    and_157_s13 <= and_157_s12;
    select_176_s13 <= select_176;
    select_196_s13 <= select_196_s12;
    bias_0_65_s13 <= bias_0_65_s12;
    out_20_200_s13 <= out_20_200_s12;
    icmp_159_s13 <= icmp_159_s12;
  end
  wire [52:0] shl_175 = {{5{select_176_s13[47]}}, select_176_s13} << select_196_s13;  // awq_gemv.cpp:118
  // stage 14
  reg and_157_s14;
  reg [52:0] shl_175_s14;
  reg [31:0] bias_0_65_s14;
  reg out_20_200_s14;
  reg icmp_159_s14;
  always @(posedge ap_clk) if (weights_en13) begin
    and_157_s14 <= and_157_s13;
    shl_175_s14 <= shl_175;
    bias_0_65_s14 <= bias_0_65_s13;
    out_20_200_s14 <= out_20_200_s13;
    icmp_159_s14 <= icmp_159_s13;
  end
  wire [52:0] sum_174 = shl_175_s14 + {{21{bias_0_65_s14[31]}}, bias_0_65_s14};  // awq_gemv.cpp:118
  wire icmp_173 = $signed(sum_174) > $signed(53'h1fffff80000001);  // awq_gemv.cpp:120
  // stage 15
  reg and_157_s15;
  reg icmp_173_s15;
  reg [52:0] sum_174_s15;
  reg out_20_200_s15;
  reg icmp_159_s15;
  always @(posedge ap_clk) if (weights_en14) begin
    and_157_s15 <= and_157_s14;
    icmp_173_s15 <= icmp_173;
    sum_174_s15 <= sum_174;
    out_20_200_s15 <= out_20_200_s14;
    icmp_159_s15 <= icmp_159_s14;
  end
  wire weights_push_165 = weights_v15 & weights_en15 & and_157_s15;  // awq_gemv.cpp:243
  wire [52:0] select_172 = icmp_173_s15 ? sum_174_s15 : 53'h1fffff80000001;  // awq_gemv.cpp:120
  wire icmp_171 = $signed(select_172) < $signed(53'h7fffffff);  // awq_gemv.cpp:120
  wire [52:0] select_170 = icmp_171 ? select_172 : 53'h7fffffff;  // awq_gemv.cpp:120
  wire [63:0] shl_169 = {select_170[31:0], 32'd0};  // awq_gemv.cpp:238
  wire [63:0] or_168 = shl_169 | {32'd0, y_2_95};  // awq_gemv.cpp:238
  wire [127:0] shl_167 = {or_168, 64'd0};  // awq_gemv.cpp:238
  wire [63:0] shl_199 = {y_1_96, 32'd0};  // awq_gemv.cpp:239
  wire [63:0] or_198 = shl_199 | {32'd0, y_0_97};  // awq_gemv.cpp:239
  wire [127:0] out_0_166 = shl_167 | {64'd0, or_198};  // awq_gemv.cpp:238
  wire [31:0] y_2_1087 = icmp_159_s15 ? y_2_95 : select_170[31:0];
  wire [31:0] y_1_1088 = icmp_159_s15 ? y_1_96 : y_2_95;
  wire [31:0] y_0_1089 = icmp_159_s15 ? y_0_97 : y_1_96;
  assign weights_en0 = ~(weights_v0 & ((~s_x_beat_valid & and_202))) & weights_en1;
  assign weights_en1 = 1'b1 & weights_en2;
  assign weights_en2 = ~(weights_v2 & ((~s_w_beat_valid & and_210))) & weights_en3;
  assign weights_en3 = 1'b1 & weights_en4;
  assign weights_en4 = 1'b1 & weights_en5;
  assign weights_en5 = 1'b1 & weights_en6;
  assign weights_en6 = 1'b1 & weights_en7;
  assign weights_en7 = 1'b1 & weights_en8;
  assign weights_en8 = ~(weights_v8 & ((~s_param_beat_valid & and_222))) & weights_en9;
  assign weights_en9 = 1'b1 & weights_en10;
  assign weights_en10 = 1'b1 & weights_en11;
  assign weights_en11 = 1'b1 & weights_en12;
  assign weights_en12 = 1'b1 & weights_en13;
  assign weights_en13 = 1'b1 & weights_en14;
  assign weights_en14 = 1'b1 & weights_en15;
  assign weights_en15 = ~(weights_v15 & ((~m_y_beat_ready & and_157_s15)));
  wire weights_issue = weights_run;
  wire weights_leave = xor_1128;
  assign weights_v0 = weights_issue & ~weights_leave;
  wire weights_busy = weights_run | weights_v1 | weights_v2 | weights_v3 | weights_v4 | weights_v5 | weights_v6 | weights_v7 | weights_v8 | weights_v9 | weights_v10 | weights_v11 | weights_v12 | weights_v13 | weights_v14 | weights_v15;
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
    if (weights_en14) weights_v15 <= weights_v14; else if (weights_en15) weights_v15 <= 1'b0;
    if (rst) begin weights_run <= 1'b0; weights_v1 <= 1'b0; weights_v2 <= 1'b0; weights_v3 <= 1'b0; weights_v4 <= 1'b0; weights_v5 <= 1'b0; weights_v6 <= 1'b0; weights_v7 <= 1'b0; weights_v8 <= 1'b0; weights_v9 <= 1'b0; weights_v10 <= 1'b0; weights_v11 <= 1'b0; weights_v12 <= 1'b0; weights_v13 <= 1'b0; weights_v14 <= 1'b0; weights_v15 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (weights_v2 & weights_en2) zero_1_23 <= zero_1_232;
    if (weights_v2 & weights_en2) zero_0_24 <= zero_0_238;
    if (weights_v2 & weights_en2) scale_0_25 <= scale_0_241;
    if (weights_v2 & weights_en2) scale_1_26 <= scale_1_244;
    if (weights_v2 & weights_en2) scale_2_27 <= scale_2_247;
    if (weights_v2 & weights_en2) scale_3_28 <= scale_3_250;
    if (weights_v2 & weights_en2) scale_4_29 <= scale_4_253;
    if (weights_v2 & weights_en2) scale_5_30 <= scale_5_257;
    if (weights_v2 & weights_en2) scale_6_31 <= scale_6_260;
    if (weights_v2 & weights_en2) scale_7_32 <= scale_7_263;
    if (weights_v6 & weights_en6) dot_33 <= dot_266;
    if (weights_v6 & weights_en6) dot_34 <= dot_306;
    if (weights_v6 & weights_en6) dot_35 <= dot_335;
    if (weights_v6 & weights_en6) dot_36 <= dot_368;
    if (weights_v6 & weights_en6) dot_37 <= dot_397;
    if (weights_v6 & weights_en6) dot_38 <= dot_430;
    if (weights_v6 & weights_en6) dot_39 <= dot_459;
    if (weights_v6 & weights_en6) dot_40 <= dot_492;
    if (weights_v2 & weights_en2) slot_scale_0_41 <= slot_scale_0_521;
    if (weights_v2 & weights_en2) slot_scale_1_42 <= slot_scale_1_525;
    if (weights_v2 & weights_en2) slot_scale_2_43 <= slot_scale_2_528;
    if (weights_v2 & weights_en2) slot_scale_3_44 <= slot_scale_3_531;
    if (weights_v2 & weights_en2) slot_scale_4_45 <= slot_scale_4_534;
    if (weights_v2 & weights_en2) slot_scale_5_46 <= slot_scale_5_537;
    if (weights_v2 & weights_en2) slot_scale_6_47 <= slot_scale_6_540;
    if (weights_v2 & weights_en2) slot_scale_7_48 <= slot_scale_7_543;
    if (weights_v7 & weights_en7) slot_dot_49 <= slot_dot_545;
    if (weights_v7 & weights_en7) slot_dot_50 <= slot_dot_548;
    if (weights_v7 & weights_en7) slot_dot_51 <= slot_dot_551;
    if (weights_v7 & weights_en7) slot_dot_52 <= slot_dot_554;
    if (weights_v7 & weights_en7) slot_dot_53 <= slot_dot_557;
    if (weights_v7 & weights_en7) slot_dot_54 <= slot_dot_560;
    if (weights_v7 & weights_en7) slot_dot_55 <= slot_dot_563;
    if (weights_v7 & weights_en7) slot_dot_56 <= slot_dot_566;
    if (weights_v8 & weights_en8) acc_57 <= acc_568;
    if (weights_v8 & weights_en8) acc_58 <= acc_569;
    if (weights_v8 & weights_en8) acc_59 <= acc_570;
    if (weights_v8 & weights_en8) acc_60 <= acc_571;
    if (weights_v8 & weights_en8) acc_61 <= acc_572;
    if (weights_v8 & weights_en8) acc_62 <= acc_573;
    if (weights_v8 & weights_en8) acc_63 <= acc_574;
    if (weights_v8 & weights_en8) acc_64 <= acc_575;
    if (weights_v8 & weights_en8) bias_0_65 <= bias_0_576;
    if (weights_v8 & weights_en8) bias_1_66 <= bias_1_584;
    if (weights_v8 & weights_en8) bias_2_67 <= bias_2_591;
    if (weights_v8 & weights_en8) bias_3_68 <= bias_3_598;
    if (weights_v8 & weights_en8) bias_4_69 <= bias_4_603;
    if (weights_v8 & weights_en8) bias_5_70 <= bias_5_607;
    if (weights_v8 & weights_en8) bias_6_71 <= bias_6_611;
    if (weights_v8 & weights_en8) bias_7_72 <= bias_7_615;
    if (weights_v8 & weights_en8) shift_7_73 <= shift_7_619;
    if (weights_v8 & weights_en8) shift_6_74 <= shift_6_623;
    if (weights_v8 & weights_en8) shift_5_75 <= shift_5_629;
    if (weights_v8 & weights_en8) shift_4_76 <= shift_4_635;
    if (weights_v8 & weights_en8) shift_3_77 <= shift_3_641;
    if (weights_v8 & weights_en8) shift_2_78 <= shift_2_647;
    if (weights_v8 & weights_en8) shift_1_79 <= shift_1_653;
    if (weights_v8 & weights_en8) shift_0_80 <= shift_0_659;
    if (weights_v2 & weights_en2) slots_81 <= slots_665;
    if (weights_v2 & weights_en2) zero_2_82 <= zero_2_669;
    if (weights_v2 & weights_en2) zero_3_83 <= zero_3_672;
    if (weights_v2 & weights_en2) zero_4_84 <= zero_4_675;
    if (weights_v2 & weights_en2) zero_5_85 <= zero_5_678;
    if (weights_v2 & weights_en2) zero_6_86 <= zero_6_681;
    if (weights_v2 & weights_en2) zero_7_87 <= zero_7_684;
    if (weights_v1 & weights_en1) x_word_88 <= x_word_687;
    if (weights_v2 & weights_en2) block_89 <= block_693;
    if (weights_v4 & weights_en4) bad_block_90 <= bad_block_696;
    if (weights_v3 & weights_en3) crc_91 <= crc_1078;
    if (weights_v2 & weights_en2) col_group_92 <= col_group_1079;
    if (weights_v1 & weights_en1) group_93 <= group_1082;
    if (weights_v2 & weights_en2) crc_want_94 <= crc_want_1086;
    if (weights_v15 & weights_en15) y_2_95 <= y_2_1087;
    if (weights_v15 & weights_en15) y_1_96 <= y_1_1088;
    if (weights_v15 & weights_en15) y_0_97 <= y_0_1089;
    if (weights_v0 & weights_en0) t_98 <= t_1090;
    if (weights_v1 & weights_en1) beat_99 <= beat_1091;
    if (weights_v8 & weights_en8) p_packet_100 <= p_packet_1094;
    if (weights_v8 & weights_en8) p_packet_101 <= p_packet_1097;
    if (weights_v2 & weights_en2) w_packet_102 <= w_packet_1104;
    if (weights_v2 & weights_en2) w_packet_103 <= w_packet_1106;
    if (weights_v0 & weights_en0) x_packet_104 <= x_packet_1107;
    if (weights_v0 & weights_en0) x_packet_105 <= x_packet_1109;
    if (weights_v5 & weights_en5) flags_106 <= flags_1113;
    if (weights_v1 & weights_en1) slot_first_107 <= slot_first_1120;
    if (weights_v2 & weights_en2) slot_last_108 <= slot_last_1122;
    if (weights_v2 & weights_en2) slot_end_109 <= slot_end_1124;
    if (weights_v3 & weights_en3) header_bad_110 <= header_bad_1127;
    if (line_38_done) zero_1_23 <= 4'd0;
    if (line_38_done) zero_0_24 <= 4'd0;
    if (line_38_done) scale_0_25 <= 15'd0;
    if (line_38_done) scale_1_26 <= 15'd0;
    if (line_38_done) scale_2_27 <= 15'd0;
    if (line_38_done) scale_3_28 <= 15'd0;
    if (line_38_done) scale_4_29 <= 15'd0;
    if (line_38_done) scale_5_30 <= 15'd0;
    if (line_38_done) scale_6_31 <= 15'd0;
    if (line_38_done) scale_7_32 <= 15'd0;
    if (line_38_done) dot_33 <= 27'd0;
    if (line_38_done) dot_34 <= 27'd0;
    if (line_38_done) dot_35 <= 27'd0;
    if (line_38_done) dot_36 <= 27'd0;
    if (line_38_done) dot_37 <= 27'd0;
    if (line_38_done) dot_38 <= 27'd0;
    if (line_38_done) dot_39 <= 27'd0;
    if (line_38_done) dot_40 <= 27'd0;
    if (line_38_done) slot_scale_0_41 <= 15'd0;
    if (line_38_done) slot_scale_1_42 <= 15'd0;
    if (line_38_done) slot_scale_2_43 <= 15'd0;
    if (line_38_done) slot_scale_3_44 <= 15'd0;
    if (line_38_done) slot_scale_4_45 <= 15'd0;
    if (line_38_done) slot_scale_5_46 <= 15'd0;
    if (line_38_done) slot_scale_6_47 <= 15'd0;
    if (line_38_done) slot_scale_7_48 <= 15'd0;
    if (line_38_done) slot_dot_49 <= 27'd0;
    if (line_38_done) slot_dot_50 <= 27'd0;
    if (line_38_done) slot_dot_51 <= 27'd0;
    if (line_38_done) slot_dot_52 <= 27'd0;
    if (line_38_done) slot_dot_53 <= 27'd0;
    if (line_38_done) slot_dot_54 <= 27'd0;
    if (line_38_done) slot_dot_55 <= 27'd0;
    if (line_38_done) slot_dot_56 <= 27'd0;
    if (line_38_done) acc_57 <= 48'd0;
    if (line_38_done) acc_58 <= 48'd0;
    if (line_38_done) acc_59 <= 48'd0;
    if (line_38_done) acc_60 <= 48'd0;
    if (line_38_done) acc_61 <= 48'd0;
    if (line_38_done) acc_62 <= 48'd0;
    if (line_38_done) acc_63 <= 48'd0;
    if (line_38_done) acc_64 <= 48'd0;
    if (line_38_done) bias_0_65 <= 32'd0;
    if (line_38_done) bias_1_66 <= 32'd0;
    if (line_38_done) bias_2_67 <= 32'd0;
    if (line_38_done) bias_3_68 <= 32'd0;
    if (line_38_done) bias_4_69 <= 32'd0;
    if (line_38_done) bias_5_70 <= 32'd0;
    if (line_38_done) bias_6_71 <= 32'd0;
    if (line_38_done) bias_7_72 <= 32'd0;
    if (line_38_done) shift_7_73 <= 8'd0;
    if (line_38_done) shift_6_74 <= 8'd0;
    if (line_38_done) shift_5_75 <= 8'd0;
    if (line_38_done) shift_4_76 <= 8'd0;
    if (line_38_done) shift_3_77 <= 8'd0;
    if (line_38_done) shift_2_78 <= 8'd0;
    if (line_38_done) shift_1_79 <= 8'd0;
    if (line_38_done) shift_0_80 <= 8'd0;
    if (line_38_done) slots_81 <= 4'd0;
    if (line_38_done) zero_2_82 <= 4'd0;
    if (line_38_done) zero_3_83 <= 4'd0;
    if (line_38_done) zero_4_84 <= 4'd0;
    if (line_38_done) zero_5_85 <= 4'd0;
    if (line_38_done) zero_6_86 <= 4'd0;
    if (line_38_done) zero_7_87 <= 4'd0;
    if (line_38_done) x_word_88 <= 15'd0;
    if (line_38_done) block_89 <= 32'd0;
    if (line_38_done) bad_block_90 <= 32'hffffffff;
    if (line_38_done) crc_91 <= 32'd0;
    if (line_38_done) col_group_92 <= 16'd0;
    if (line_38_done) group_93 <= 16'd0;
    if (line_38_done) crc_want_94 <= 32'd0;
    if (line_38_done) y_2_95 <= 32'd0;
    if (line_38_done) y_1_96 <= 32'd0;
    if (line_38_done) y_0_97 <= 32'd0;
    if (line_38_done) t_98 <= 32'd0;
    if (line_38_done) beat_99 <= 7'd0;
    if (line_38_done) p_packet_100 <= 1'd0;
    if (line_38_done) p_packet_101 <= 1'd0;
    if (line_38_done) w_packet_102 <= 1'd0;
    if (line_38_done) w_packet_103 <= 1'd0;
    if (line_38_done) x_packet_104 <= s_x_last_22;
    if (line_38_done) x_packet_105 <= s_x_last_22;
    if (line_38_done) flags_106 <= {8'd0, flags_11};
    if (line_38_done) slot_first_107 <= 1'd0;
    if (line_38_done) slot_last_108 <= 1'd0;
    if (line_38_done) slot_end_109 <= 1'd0;
    if (line_38_done) header_bad_110 <= 1'd0;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:194: line_194, 1 stages
  wire [1:0] select_1134 = x_packet_105 ? 2'd2 : 2'd0;  // awq_gemv.cpp:353
  wire [2:0] select_1135 = x_packet_104 ? 3'd0 : 3'd4;  // awq_gemv.cpp:353
  wire [2:0] or_1133 = {1'd0, select_1134} | select_1135;  // awq_gemv.cpp:353
  wire [3:0] select_1137 = w_packet_103 ? 4'd8 : 4'd0;  // awq_gemv.cpp:354
  wire [4:0] select_1138 = w_packet_102 ? 5'd0 : 5'd16;  // awq_gemv.cpp:354
  wire [4:0] or_1136 = {1'd0, select_1137} | select_1138;  // awq_gemv.cpp:354
  wire [4:0] or_1132 = {2'd0, or_1133} | or_1136;  // awq_gemv.cpp:354
  wire [5:0] select_1140 = p_packet_101 ? 6'd32 : 6'd0;  // awq_gemv.cpp:355
  wire [6:0] select_1141 = p_packet_100 ? 7'd0 : 7'd64;  // awq_gemv.cpp:355
  wire [6:0] or_1139 = {1'd0, select_1140} | select_1141;  // awq_gemv.cpp:355
  wire [6:0] or_1131 = {2'd0, or_1132} | or_1139;  // awq_gemv.cpp:355
  wire [8:0] flags_1130 = {2'd0, or_1131} | flags_106;  // awq_gemv.cpp:355
  wire discard_x_1142 = x_packet_104 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_w_1143 = w_packet_102 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_p_1144 = p_packet_100 ^ 1'd1;  // awq_gemv.cpp:45
  assign line_194_en0 = 1'b1;
  wire line_194_issue = line_194_run;
  wire line_194_leave = 1'b0;
  assign line_194_v0 = line_194_issue;
  wire line_194_busy = line_194_run;
  always @(posedge ap_clk) begin
    if (line_194_issue & line_194_en0) line_194_run <= 1'b0;
    if (line_194_start) line_194_run <= 1'b1;
    if (rst) begin line_194_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_194_v0 & line_194_en0) flags_111 <= flags_1130;
    if (line_194_v0 & line_194_en0) discard_x_112 <= discard_x_1142;
    if (line_194_v0 & line_194_en0) discard_w_113 <= discard_w_1143;
    if (line_194_v0 & line_194_en0) discard_p_114 <= discard_p_1144;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195, 1 stages
  wire line_195_load_1145 = line_195_v0 & line_195_en0;  // awq_gemv.cpp:358
  wire line_195_store_1146 = line_195_v0 & line_195_en0;  // awq_gemv.cpp:358
  wire [64:0] shl_1150 = {s_cmd_data_8[64], 64'd0};
  wire icmp_1149 = shl_1150 == 65'd0;  // awq_gemv.cpp:358
  wire [8:0] select_1148 = icmp_1149 ? mem_sticky_0 : 9'd0;  // awq_gemv.cpp:358
  wire [8:0] sticky_1147 = select_1148 | flags_116;  // awq_gemv.cpp:358
  wire line_195_load_1151 = line_195_v0 & line_195_en0;  // awq_gemv.cpp:359
  wire line_195_store_1152 = line_195_v0 & line_195_en0;  // awq_gemv.cpp:359
  wire [31:0] add_1154 = mem_frames_0 + 32'd1;  // awq_gemv.cpp:359
  wire [31:0] frames_1153 = icmp_1149 ? add_1154 : 32'd1;  // awq_gemv.cpp:359
  wire line_195_push_1155 = line_195_v0 & line_195_en0;  // awq_gemv.cpp:173
  wire [40:0] shl_1160 = {flags_116, 32'd0};  // awq_gemv.cpp:166
  wire [40:0] beat_0_1159 = shl_1160 | {32'd0, sticky_1147};  // awq_gemv.cpp:166
  wire [63:0] shl_1161 = {line_193_9[15:0], 48'd0};
  wire [63:0] beat_0_1158 = {23'd0, beat_0_1159} | shl_1161;  // awq_gemv.cpp:169
  wire [95:0] shl_1162 = {bad_block_115, 64'd0};  // awq_gemv.cpp:168
  wire [95:0] beat_0_1157 = {32'd0, beat_0_1158} | shl_1162;  // awq_gemv.cpp:169
  wire [127:0] shl_1163 = {frames_1153, 96'd0};  // awq_gemv.cpp:169
  wire [127:0] beat_0_1156 = {32'd0, beat_0_1157} | shl_1163;  // awq_gemv.cpp:169
  assign line_195_en0 = ~(line_195_v0 & ((~m_status_beat_ready)));
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
    if (line_193_done_0) bad_block_115 <= 32'hffffffff;
    if (line_193_done_0) flags_116 <= {8'd0, flags_11};
    if (line_193_done_0) more_117 <= 1'd1;
    if (line_193_done_0) discard_w_118 <= 1'd1;
    if (line_193_done_0) discard_p_119 <= 1'd1;
    if (line_194_done) bad_block_115 <= bad_block_90;
    if (line_194_done) flags_116 <= flags_111;
    if (line_194_done) more_117 <= discard_x_112;
    if (line_194_done) discard_w_118 <= discard_w_113;
    if (line_194_done) discard_p_119 <= discard_p_114;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:154: discard, pipelined loop, II=1, depth 1
  wire discard_pop_1164 = discard_v0 & discard_en0;  // awq_gemv.cpp:156
  wire more_1165 = s_x_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire xor_1166 = more_120 ^ 1'd1;
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1166;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_120 <= more_1165;
    if (line_195_done) more_120 <= more_117;
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
  wire discard_2_pop_1167 = discard_2_v0 & discard_2_en0;  // awq_gemv.cpp:156
  wire more_1168 = s_w_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire xor_1169 = more_121 ^ 1'd1;
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1169;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_121 <= more_1168;
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
  wire discard_3_pop_1170 = discard_3_v0 & discard_3_en0;  // awq_gemv.cpp:156
  wire more_1171 = s_param_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire xor_1172 = more_122 ^ 1'd1;
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1172;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_122 <= more_1171;
    if (line_154_2_done) more_122 <= discard_p_119;
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
  assign line_193_done_0 = (state == LINE_193_S) & ~line_193_busy & line_193_10;
  assign line_193_done_1 = (state == LINE_193_S) & ~line_193_busy & ~line_193_10;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_194_done = (state == LINE_194_S) & ~line_194_busy;
  assign line_195_done = (state == LINE_195_S) & ~line_195_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_154_done = (state == LINE_154_S) & ~line_154_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_154_2_done = (state == LINE_154_2_S) & ~line_154_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_364_done = (state == LINE_364_S) & ~line_364_busy;
  always @(posedge ap_clk) begin
    if (line_193_done_0 | line_194_done) state <= LINE_195_S;
    if (line_193_done_1) state <= LINE_38_S;
    if (line_38_done) state <= WEIGHTS_S;
    if (weights_done) state <= LINE_194_S;
    if (line_195_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_154_S;
    if (line_154_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_154_2_S;
    if (line_154_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_364_S;
    if (restart | line_364_done) state <= LINE_193_S;
    if (rst) state <= RESTART_S;
  end
  assign line_195_start = line_193_done_0 | line_194_done;
  assign line_38_start = line_193_done_1;
  assign weights_start = line_38_done;
  assign line_194_start = weights_done;
  assign discard_start = line_195_done;
  assign line_154_start = discard_done;
  assign discard_2_start = line_154_done;
  assign line_154_2_start = discard_2_done;
  assign discard_3_start = line_154_2_done;
  assign line_364_start = discard_3_done;
  assign line_193_start = restart | line_364_done;

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_193_pop_123;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_regslice #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_142 | weights_pop_205 | discard_pop_1164;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_213 | discard_2_pop_1167;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_231 | discard_3_pop_1170;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: registered both ways
  wire m_y_beat_valid = weights_push_165;
  wire [160:0] m_y_beat = {out_20_200_s15, 16'd65535, 16'd65535, out_0_166};
  awq_gemv_regslice #(.WIDTH(161)) m_y_slice (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .out_data({m_y_TLAST, m_y_TSTRB, m_y_TKEEP, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_195_push_1155;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, beat_0_1156};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/awq_gemv/awq_gemv.cpp:188: sticky_0
  always @(posedge ap_clk) begin
    if (line_195_store_1146) mem_sticky_0 <= sticky_1147;
    if (rst) mem_sticky_0 <= 9'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:188: frames_0
  always @(posedge ap_clk) begin
    if (line_195_store_1152) mem_frames_0 <= frames_1153;
    if (rst) mem_frames_0 <= 32'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:189: x_even
  wire mem_x_even_read = weights_load_220;
  wire [11:0] mem_x_even_read_address = x_word_88[12:1];
  wire mem_x_even_write = weights_store_206;
  wire [11:0] mem_x_even_write_address = t_98[11:0];
  wire [63:0] mem_x_even_write_data = data_0_207;
  awq_gemv_mem_x_even mem_x_even_ram (.clk(ap_clk), .read(mem_x_even_read), .read_address(mem_x_even_read_address), .q(mem_x_even_q), .write(mem_x_even_write), .write_address(mem_x_even_write_address), .write_data(mem_x_even_write_data));

  // hls/awq_gemv/awq_gemv.cpp:189: x_odd
  wire mem_x_odd_read = weights_load_221;
  wire [11:0] mem_x_odd_read_address = x_word_88[12:1];
  wire mem_x_odd_write = weights_store_208;
  wire [11:0] mem_x_odd_write_address = t_98[11:0];
  wire [63:0] mem_x_odd_write_data = data_1_209;
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
