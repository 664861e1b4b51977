// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 19 (hls/awq_gemv/awq_gemv.cpp:240)
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
  reg line_38_v3;
  reg line_38_v4;
  reg line_38_v5;
  reg line_38_v6;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;
  wire line_38_en2;
  wire line_38_en3;
  wire line_38_en4;
  wire line_38_en5;
  wire line_38_en6;

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
  reg weights_v15;
  reg weights_v16;
  reg weights_v17;
  reg weights_v18;
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
  wire [63:0] mem_x_even_q2;
  wire [63:0] mem_x_odd_q;
  wire [63:0] mem_x_odd_q2;

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

  // ---- hls/awq_gemv/awq_gemv.cpp:38: line_38, 7 stages
  // stage 0
  wire [31:0] blocks_138;
  awq_gemv_mul_16_16_32_3 blocks_138_mul_16_16_32_3 (.clk(ap_clk), .enable({line_38_en2, line_38_en1, line_38_en0}), .a(line_193_3), .b(line_193_4), .p(blocks_138));  // awq_gemv.cpp:204
  wire [2:0] select_143 = line_193_1 ? 3'd4 : 3'd3;  // awq_gemv.cpp:202
  wire [15:0] shl_144 = c_2_2 << select_143;  // awq_gemv.cpp:202
  wire [12:0] shl_145 = {shl_144[12:1], 1'd0};
  wire [13:0] add_146 = {1'd0, shl_145} + 14'd16383;  // awq_gemv.cpp:273
  wire [16:0] add_148 = {1'd0, line_193_5} + 17'd131071;  // awq_gemv.cpp:316
  wire line_38_pop_149 = line_38_v0 & line_38_en0;  // awq_gemv.cpp:38
  // stage 1
  // stage 2
  // stage 3
  wire [5:0] last_beat_139 = line_193_1 ? 6'd33 : 6'd17;  // awq_gemv.cpp:203
  wire [5:0] add_140 = last_beat_139 + 6'd1;  // awq_gemv.cpp:205
  wire [31:0] beats_141;
  awq_gemv_mul_32s_7s_32_3 beats_141_mul_32s_7s_32_3 (.clk(ap_clk), .enable({line_38_en5, line_38_en4, line_38_en3}), .a(blocks_138), .b({1'd0, add_140}), .p(beats_141));  // awq_gemv.cpp:205
  // stage 4
  // stage 5
  // stage 6
  wire [32:0] add_142 = {1'd0, beats_141} + 33'd8;  // awq_gemv.cpp:240
  wire [32:0] add_147 = {1'd0, beats_141} + 33'h1ffffffff;  // awq_gemv.cpp:280
  assign line_38_en0 = ~(line_38_v0 & ((~s_x_beat_valid))) & line_38_en1;
  assign line_38_en1 = 1'b1 & line_38_en2;
  assign line_38_en2 = 1'b1 & line_38_en3;
  assign line_38_en3 = 1'b1 & line_38_en4;
  assign line_38_en4 = 1'b1 & line_38_en5;
  assign line_38_en5 = 1'b1 & line_38_en6;
  assign line_38_en6 = 1'b1;
  wire line_38_issue = line_38_run;
  wire line_38_leave = 1'b0;
  assign line_38_v0 = line_38_issue;
  wire line_38_busy = line_38_run | line_38_v1 | line_38_v2 | line_38_v3 | line_38_v4 | line_38_v5 | line_38_v6;
  always @(posedge ap_clk) begin
    if (line_38_issue & line_38_en0) line_38_run <= 1'b0;
    if (line_38_start) line_38_run <= 1'b1;
    if (line_38_en0) line_38_v1 <= line_38_v0; else if (line_38_en1) line_38_v1 <= 1'b0;
    if (line_38_en1) line_38_v2 <= line_38_v1; else if (line_38_en2) line_38_v2 <= 1'b0;
    if (line_38_en2) line_38_v3 <= line_38_v2; else if (line_38_en3) line_38_v3 <= 1'b0;
    if (line_38_en3) line_38_v4 <= line_38_v3; else if (line_38_en4) line_38_v4 <= 1'b0;
    if (line_38_en4) line_38_v5 <= line_38_v4; else if (line_38_en5) line_38_v5 <= 1'b0;
    if (line_38_en5) line_38_v6 <= line_38_v5; else if (line_38_en6) line_38_v6 <= 1'b0;
    if (rst) begin line_38_run <= 1'b0; line_38_v1 <= 1'b0; line_38_v2 <= 1'b0; line_38_v3 <= 1'b0; line_38_v4 <= 1'b0; line_38_v5 <= 1'b0; line_38_v6 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_38_v6 & line_38_en6) line_38_14 <= add_142;
    if (line_38_v0 & line_38_en0) line_38_15 <= s_x_beat_data[4:0];
    if (line_38_v0 & line_38_en0) line_38_16 <= shl_145;
    if (line_38_v0 & line_38_en0) line_38_17 <= add_146;
    if (line_38_v6 & line_38_en6) beats_18 <= beats_141;
    if (line_38_v3 & line_38_en3) line_38_19 <= last_beat_139;
    if (line_38_v6 & line_38_en6) line_38_20 <= add_147;
    if (line_38_v0 & line_38_en0) line_38_21 <= add_148;
    if (line_38_v0 & line_38_en0) s_x_last_22 <= s_x_beat_last;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:240: weights, pipelined loop, II=1, depth 19
  // stage 0
  wire xor_193 = x_packet_101 ^ 1'd1;
  wire icmp_194 = t_92 < {19'd0, line_38_16};  // awq_gemv.cpp:272
  wire and_195 = xor_193 & icmp_194;
  wire [63:0] x_196 = x_packet_101 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] x_197 = x_packet_101 ? 64'd0 : s_x_beat_data[127:64];
  wire icmp_199 = t_92 < beats_18;  // awq_gemv.cpp:278
  wire icmp_219 = line_38_14 > {1'd0, t_92};  // awq_gemv.cpp:240
  wire xor_220 = icmp_219 ^ 1'd1;
  wire [31:0] t_587 = t_92 + 32'd1;  // awq_gemv.cpp:240
  wire is_last_867 = line_38_20 != {1'd0, t_92};  // awq_gemv.cpp:280
  wire x_packet_870 = x_packet_101 | s_x_beat_last;
  wire x_packet_871 = icmp_194 ? x_packet_870 : x_packet_101;
  wire and_872 = icmp_194 & xor_193;
  wire is_last_873 = {{19{line_38_17[13]}}, line_38_17} != {1'd0, t_92};  // awq_gemv.cpp:273
  wire x_packet_1_874 = s_x_beat_last & is_last_873;
  wire x_packet_875 = and_872 ? x_packet_1_874 : x_packet_102;
  wire weights_pop_920 = weights_v0 & weights_en0 & and_195;  // awq_gemv.cpp:38
  wire weights_store_921 = weights_v0 & weights_en0 & icmp_194;  // awq_gemv.cpp:274
  wire weights_store_922 = weights_v0 & weights_en0 & icmp_194;  // awq_gemv.cpp:275
  // stage 1
  reg icmp_199_s1;
  reg is_last_867_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    icmp_199_s1 <= icmp_199;
    is_last_867_s1 <= is_last_867;
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
  wire final_beat_462 = beat_96 == line_38_19;  // awq_gemv.cpp:279
  wire and_463 = icmp_199_s1 & final_beat_462;
  wire icmp_518 = beat_96 == 6'd11;  // awq_gemv.cpp:318
  wire xor_519 = icmp_518 ^ 1'd1;
  wire and_520 = and_217 & xor_519;
  wire slot_last_582 = group_105 == last_group_6;  // awq_gemv.cpp:311
  wire and_583 = slot_last_582 & final_beat_462;
  wire [15:0] add_584 = {1'd0, x_word_91} + 16'd1;  // awq_gemv.cpp:311
  wire [12:0] x_word_585 = and_583 ? 13'd0 : add_584[12:0];  // awq_gemv.cpp:311
  wire [14:0] x_word_586 = and_245 ? {2'd0, x_word_585} : x_word_91;
  wire [5:0] add_851 = beat_96 + 6'd1;  // awq_gemv.cpp:355
  wire [5:0] beat_852 = final_beat_462 ? 6'd0 : add_851;  // awq_gemv.cpp:355
  wire [5:0] beat_853 = icmp_199_s1 ? beat_852 : beat_96;
  wire icmp_860 = beat_96 != 6'd11;
  wire and_882 = icmp_201 & icmp_204;
  wire [15:0] add_904 = group_105 + 16'd1;
  wire [15:0] select_905 = slot_last_582 ? 16'd0 : add_904;  // awq_gemv.cpp:353
  wire [15:0] group_906 = and_463 ? select_905 : group_105;
  wire slot_first_914 = and_463 ? slot_first_214 : slot_first_107;
  wire weights_load_924 = weights_v1 & weights_en1 & or_211;  // awq_gemv.cpp:302
  wire weights_load_925 = weights_v1 & weights_en1 & or_211;  // awq_gemv.cpp:302
  // stage 2
  reg slot_first_107_s2;
  reg icmp_199_s2;
  reg and_217_s2;
  reg or_223_s2;
  reg and_224_s2;
  reg icmp_246_s2;
  reg trunc_254_s2;
  reg and_245_s2;
  reg and_463_s2;
  reg and_520_s2;
  reg icmp_201_s2;
  reg icmp_860_s2;
  reg is_last_867_s2;
  reg and_882_s2;
  reg final_beat_462_s2;
  reg slot_last_582_s2;
  always @(posedge ap_clk) if (weights_en1) begin
    slot_first_107_s2 <= slot_first_107;
    icmp_199_s2 <= icmp_199_s1;
    and_217_s2 <= and_217;
    or_223_s2 <= or_223;
    and_224_s2 <= and_224;
    icmp_246_s2 <= icmp_246;
    trunc_254_s2 <= x_word_91[0];
    and_245_s2 <= and_245;
    and_463_s2 <= and_463;
    and_520_s2 <= and_520;
    icmp_201_s2 <= icmp_201;
    icmp_860_s2 <= icmp_860;
    is_last_867_s2 <= is_last_867_s1;
    and_882_s2 <= and_882;
    final_beat_462_s2 <= final_beat_462;
    slot_last_582_s2 <= slot_last_582;
  end
  wire xor_198 = w_packet_99 ^ 1'd1;
  wire and_200 = xor_198 & icmp_199_s2;
  wire [127:0] w_228 = w_packet_99 ? 128'd0 : s_w_beat_data;  // awq_gemv.cpp:280
  wire w_packet_864 = w_packet_99 | s_w_beat_last;
  wire w_packet_865 = icmp_199_s2 ? w_packet_864 : w_packet_99;
  wire and_866 = icmp_199_s2 & xor_198;
  wire w_packet_1_868 = s_w_beat_last & is_last_867_s2;
  wire w_packet_869 = and_866 ? w_packet_1_868 : w_packet_100;
  wire w_packet_876 = w_packet_99 ? w_packet_100 : w_packet_1_868;
  wire or_877 = c_9_9 | w_packet_876;
  wire xor_878 = or_877 ^ 1'd1;  // awq_gemv.cpp:336
  wire weights_pop_923 = weights_v2 & weights_en2 & and_200;  // awq_gemv.cpp:38
  // stage 3
  reg slot_first_107_s3;
  reg icmp_199_s3;
  reg and_217_s3;
  reg or_223_s3;
  reg and_224_s3;
  reg [127:0] w_228_s3;
  reg icmp_246_s3;
  reg trunc_254_s3;
  reg and_245_s3;
  reg and_463_s3;
  reg and_520_s3;
  reg icmp_201_s3;
  reg icmp_860_s3;
  reg and_882_s3;
  reg xor_878_s3;
  reg final_beat_462_s3;
  reg slot_last_582_s3;
  always @(posedge ap_clk) if (weights_en2) begin
    slot_first_107_s3 <= slot_first_107_s2;
    icmp_199_s3 <= icmp_199_s2;
    and_217_s3 <= and_217_s2;
    or_223_s3 <= or_223_s2;
    and_224_s3 <= and_224_s2;
    w_228_s3 <= w_228;
    icmp_246_s3 <= icmp_246_s2;
    trunc_254_s3 <= trunc_254_s2;
    and_245_s3 <= and_245_s2;
    and_463_s3 <= and_463_s2;
    and_520_s3 <= and_520_s2;
    icmp_201_s3 <= icmp_201_s2;
    icmp_860_s3 <= icmp_860_s2;
    and_882_s3 <= and_882_s2;
    xor_878_s3 <= xor_878;
    final_beat_462_s3 <= final_beat_462_s2;
    slot_last_582_s3 <= slot_last_582_s2;
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
  wire or_225 = or_223_s3 | and_224_s3;
  wire xor_226 = or_225 ^ 1'd1;
  wire and_227 = icmp_199_s3 & xor_226;
  wire [3:0] zero_3_229 = and_227 ? w_228_s3[23:20] : zero_3_23;
  wire [3:0] zero_2_230 = and_227 ? w_228_s3[7:4] : zero_2_24;
  wire [3:0] zero_1_231 = and_227 ? w_228_s3[19:16] : zero_1_25;
  wire [3:0] zero_0_232 = and_227 ? w_228_s3[3:0] : zero_0_26;
  wire xor_233 = and_224_s3 ^ 1'd1;
  wire or_234 = or_223_s3 | xor_233;
  wire xor_235 = or_234 ^ 1'd1;
  wire and_236 = icmp_199_s3 & xor_235;
  wire [14:0] scale_7_237 = and_236 ? w_228_s3[126:112] : scale_7_27;
  wire [14:0] scale_6_238 = and_236 ? w_228_s3[110:96] : scale_6_28;
  wire [14:0] scale_5_239 = and_236 ? w_228_s3[94:80] : scale_5_29;
  wire [14:0] scale_4_240 = and_236 ? w_228_s3[78:64] : scale_4_30;
  wire [14:0] scale_3_241 = and_236 ? w_228_s3[62:48] : scale_3_31;
  wire [14:0] scale_2_242 = and_236 ? w_228_s3[46:32] : scale_2_32;
  wire [14:0] scale_1_243 = and_236 ? w_228_s3[30:16] : scale_1_33;
  wire [14:0] scale_0_244 = and_236 ? w_228_s3[14:0] : scale_0_34;
  wire [4:0] sub_248 = {1'd0, w_228_s3[79:76]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_249 = {sub_248, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_250 = {1'd0, w_228_s3[95:92]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_251 = {sub_250, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_252 = {{21{shl_249[31]}}, shl_249[31:27]} + shl_251[31:6];  // awq_gemv.cpp:79
  wire [63:0] x_253 = trunc_254_s3 ? mem_x_odd_q2 : mem_x_even_q2;
  wire [40:0] product_255;
  awq_gemv_mul_26s_16s_41_3 product_255_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_252), .b(x_253[47:32]), .p(product_255));  // awq_gemv.cpp:80
  wire [4:0] sub_259 = {1'd0, w_228_s3[15:12]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_260 = {sub_259, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_261 = {1'd0, w_228_s3[31:28]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_262 = {sub_261, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_263 = {{21{shl_260[31]}}, shl_260[31:27]} + shl_262[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_264;
  awq_gemv_mul_26s_16s_41_3 product_264_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_263), .b(x_253[15:0]), .p(product_264));  // awq_gemv.cpp:80
  wire [4:0] sub_268 = {1'd0, w_228_s3[47:44]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_269 = {sub_268, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_270 = {1'd0, w_228_s3[63:60]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_271 = {sub_270, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_272 = {{21{shl_269[31]}}, shl_269[31:27]} + shl_271[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_273;
  awq_gemv_mul_26s_16s_41_3 product_273_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_272), .b(x_253[31:16]), .p(product_273));  // awq_gemv.cpp:80
  wire [4:0] sub_279 = {1'd0, w_228_s3[111:108]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_280 = {sub_279, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_281 = {1'd0, w_228_s3[127:124]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [4:0] sub_304 = {1'd0, w_228_s3[75:72]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_305 = {sub_304, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_306 = {1'd0, w_228_s3[91:88]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_307 = {sub_306, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_308 = {{21{shl_305[31]}}, shl_305[31:27]} + shl_307[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_309;
  awq_gemv_mul_26s_16s_41_3 product_309_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_308), .b(x_253[47:32]), .p(product_309));  // awq_gemv.cpp:80
  wire [4:0] sub_313 = {1'd0, w_228_s3[11:8]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_314 = {sub_313, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_315 = {1'd0, w_228_s3[27:24]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_316 = {sub_315, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_317 = {{21{shl_314[31]}}, shl_314[31:27]} + shl_316[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_318;
  awq_gemv_mul_26s_16s_41_3 product_318_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_317), .b(x_253[15:0]), .p(product_318));  // awq_gemv.cpp:80
  wire [4:0] sub_322 = {1'd0, w_228_s3[43:40]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_323 = {sub_322, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_324 = {1'd0, w_228_s3[59:56]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_325 = {sub_324, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_326 = {{21{shl_323[31]}}, shl_323[31:27]} + shl_325[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_327;
  awq_gemv_mul_26s_16s_41_3 product_327_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_326), .b(x_253[31:16]), .p(product_327));  // awq_gemv.cpp:80
  wire [4:0] sub_333 = {1'd0, w_228_s3[107:104]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_334 = {sub_333, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_335 = {1'd0, w_228_s3[123:120]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [4:0] sub_357 = {1'd0, w_228_s3[71:68]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_358 = {sub_357, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_359 = {1'd0, w_228_s3[87:84]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_360 = {sub_359, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_361 = {{21{shl_358[31]}}, shl_358[31:27]} + shl_360[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_362;
  awq_gemv_mul_26s_16s_41_3 product_362_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_361), .b(x_253[47:32]), .p(product_362));  // awq_gemv.cpp:80
  wire [4:0] sub_366 = {1'd0, w_228_s3[7:4]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_367 = {sub_366, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_368 = {1'd0, w_228_s3[23:20]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_369 = {sub_368, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_370 = {{21{shl_367[31]}}, shl_367[31:27]} + shl_369[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_371;
  awq_gemv_mul_26s_16s_41_3 product_371_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_370), .b(x_253[15:0]), .p(product_371));  // awq_gemv.cpp:80
  wire [4:0] sub_375 = {1'd0, w_228_s3[39:36]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_376 = {sub_375, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_377 = {1'd0, w_228_s3[55:52]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_378 = {sub_377, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_379 = {{21{shl_376[31]}}, shl_376[31:27]} + shl_378[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_380;
  awq_gemv_mul_26s_16s_41_3 product_380_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_379), .b(x_253[31:16]), .p(product_380));  // awq_gemv.cpp:80
  wire [4:0] sub_386 = {1'd0, w_228_s3[103:100]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_387 = {sub_386, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_388 = {1'd0, w_228_s3[119:116]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [4:0] sub_410 = {1'd0, w_228_s3[67:64]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_411 = {sub_410, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_412 = {1'd0, w_228_s3[83:80]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_413 = {sub_412, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_414 = {{21{shl_411[31]}}, shl_411[31:27]} + shl_413[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_415;
  awq_gemv_mul_26s_16s_41_3 product_415_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_414), .b(x_253[47:32]), .p(product_415));  // awq_gemv.cpp:80
  wire [4:0] sub_419 = {1'd0, w_228_s3[3:0]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_420 = {sub_419, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_421 = {1'd0, w_228_s3[19:16]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_422 = {sub_421, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_423 = {{21{shl_420[31]}}, shl_420[31:27]} + shl_422[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_424;
  awq_gemv_mul_26s_16s_41_3 product_424_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_423), .b(x_253[15:0]), .p(product_424));  // awq_gemv.cpp:80
  wire [4:0] sub_428 = {1'd0, w_228_s3[35:32]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_429 = {sub_428, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_430 = {1'd0, w_228_s3[51:48]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_431 = {sub_430, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_432 = {{21{shl_429[31]}}, shl_429[31:27]} + shl_431[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_433;
  awq_gemv_mul_26s_16s_41_3 product_433_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_432), .b(x_253[31:16]), .p(product_433));  // awq_gemv.cpp:80
  wire [4:0] sub_439 = {1'd0, w_228_s3[99:96]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_440 = {sub_439, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_441 = {1'd0, w_228_s3[115:112]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [14:0] scale_7_464 = or_234 ? scale_7_27 : w_228_s3[126:112];
  wire [14:0] slot_scale_7_465 = and_463_s3 ? scale_7_464 : slot_scale_7_43;
  wire [14:0] scale_6_466 = or_234 ? scale_6_28 : w_228_s3[110:96];
  wire [14:0] slot_scale_6_467 = icmp_150 ? slot_scale_6_44 : slot_scale_7_43;
  wire [14:0] slot_scale_6_468 = and_463_s3 ? scale_6_466 : slot_scale_6_467;
  wire [14:0] scale_5_469 = or_234 ? scale_5_29 : w_228_s3[94:80];
  wire [14:0] slot_scale_5_470 = icmp_150 ? slot_scale_5_45 : slot_scale_6_44;
  wire [14:0] slot_scale_5_471 = and_463_s3 ? scale_5_469 : slot_scale_5_470;
  wire [14:0] scale_4_472 = or_234 ? scale_4_30 : w_228_s3[78:64];
  wire [14:0] slot_scale_4_473 = icmp_150 ? slot_scale_4_46 : slot_scale_5_45;
  wire [14:0] slot_scale_4_474 = and_463_s3 ? scale_4_472 : slot_scale_4_473;
  wire [14:0] scale_3_475 = or_234 ? scale_3_31 : w_228_s3[62:48];
  wire [14:0] slot_scale_3_476 = icmp_150 ? slot_scale_3_47 : slot_scale_4_46;
  wire [14:0] slot_scale_3_477 = and_463_s3 ? scale_3_475 : slot_scale_3_476;
  wire [14:0] scale_2_478 = or_234 ? scale_2_32 : w_228_s3[46:32];
  wire [14:0] slot_scale_2_479 = icmp_150 ? slot_scale_2_48 : slot_scale_3_47;
  wire [14:0] slot_scale_2_480 = and_463_s3 ? scale_2_478 : slot_scale_2_479;
  wire [14:0] scale_1_481 = or_234 ? scale_1_33 : w_228_s3[30:16];
  wire [14:0] slot_scale_1_482 = icmp_150 ? slot_scale_1_49 : slot_scale_2_48;
  wire [14:0] slot_scale_1_483 = and_463_s3 ? scale_1_481 : slot_scale_1_482;
  wire [14:0] scale_0_484 = or_234 ? scale_0_34 : w_228_s3[14:0];
  wire [14:0] slot_scale_0_485 = icmp_150 ? slot_scale_0_50 : slot_scale_1_49;
  wire [14:0] slot_scale_0_486 = and_463_s3 ? scale_0_484 : slot_scale_0_485;
  wire and_526 = slot_last_108 & xor_155;
  wire or_527 = and_526 | slot_last_108;
  wire xor_528 = or_527 ^ 1'd1;
  wire or_529 = icmp_150 | xor_528;
  wire [3:0] add_572 = slots_83 + 4'd15;  // awq_gemv.cpp:269
  wire [3:0] slots_573 = icmp_150 ? slots_83 : add_572;
  wire [3:0] slots_574 = and_463_s3 ? 4'd8 : slots_573;
  wire [3:0] zero_4_578 = and_227 ? w_228_s3[11:8] : zero_4_87;
  wire [3:0] zero_5_579 = and_227 ? w_228_s3[27:24] : zero_5_88;
  wire [3:0] zero_6_580 = and_227 ? w_228_s3[15:12] : zero_6_89;
  wire [3:0] zero_7_581 = and_227 ? w_228_s3[31:28] : zero_7_90;
  wire [31:0] crc_want_588 = and_227 ? w_228_s3[63:32] : crc_want_93;
  wire [127:0] shl_589 = {w_228_s3[127:64], 64'd0};
  wire [63:0] shl_590 = {w_228_s3[31:0], 32'd0};
  wire [127:0] or_591 = shl_589 | {64'd0, shl_590};  // awq_gemv.cpp:147
  wire [127:0] or_592 = or_591 | 128'h9226f562;  // awq_gemv.cpp:147
  wire [127:0] ref_593 = icmp_201_s3 ? or_592 : w_228_s3;  // awq_gemv.cpp:281
  wire [122:0] and_594 = ref_593[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv.cpp:131
  wire parity_595 = ^and_594;
  wire [123:0] and_596 = ref_593[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv.cpp:131
  wire parity_597 = ^and_596;
  wire [1:0] shl_598 = {parity_597, 1'd0};
  wire [1:0] or_599 = {1'd0, parity_595} | shl_598;
  wire [124:0] and_600 = ref_593[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv.cpp:131
  wire parity_601 = ^and_600;
  wire [2:0] shl_602 = {parity_601, 2'd0};
  wire [2:0] or_603 = {1'd0, or_599} | shl_602;
  wire [125:0] and_604 = ref_593[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv.cpp:131
  wire parity_605 = ^and_604;
  wire [3:0] shl_606 = {parity_605, 3'd0};
  wire [3:0] or_607 = {1'd0, or_603} | shl_606;
  wire [126:0] and_608 = ref_593[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv.cpp:131
  wire parity_609 = ^and_608;
  wire [4:0] shl_610 = {parity_609, 4'd0};
  wire [4:0] or_611 = {1'd0, or_607} | shl_610;
  wire [127:0] and_612 = ref_593 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv.cpp:131
  wire parity_613 = ^and_612;
  wire [5:0] shl_614 = {parity_613, 5'd0};
  wire [5:0] or_615 = {1'd0, or_611} | shl_614;
  wire [125:0] and_616 = ref_593[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv.cpp:131
  wire parity_617 = ^and_616;
  wire [6:0] shl_618 = {parity_617, 6'd0};
  wire [6:0] or_619 = {1'd0, or_615} | shl_618;
  wire [126:0] and_620 = ref_593[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv.cpp:131
  wire parity_621 = ^and_620;
  wire [7:0] shl_622 = {parity_621, 7'd0};
  wire [7:0] or_623 = {1'd0, or_619} | shl_622;
  wire [127:0] and_624 = ref_593 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv.cpp:131
  wire parity_625 = ^and_624;
  wire [8:0] shl_626 = {parity_625, 8'd0};
  wire [8:0] or_627 = {1'd0, or_623} | shl_626;
  wire [127:0] and_628 = ref_593 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv.cpp:131
  wire parity_629 = ^and_628;
  wire [9:0] shl_630 = {parity_629, 9'd0};
  wire [9:0] or_631 = {1'd0, or_627} | shl_630;
  wire [122:0] and_632 = ref_593[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv.cpp:131
  wire parity_633 = ^and_632;
  wire [10:0] shl_634 = {parity_633, 10'd0};
  wire [10:0] or_635 = {1'd0, or_631} | shl_634;
  wire [123:0] and_636 = ref_593[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv.cpp:131
  wire parity_637 = ^and_636;
  wire [11:0] shl_638 = {parity_637, 11'd0};
  wire [11:0] or_639 = {1'd0, or_635} | shl_638;
  wire [124:0] and_640 = ref_593[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv.cpp:131
  wire parity_641 = ^and_640;
  wire [12:0] shl_642 = {parity_641, 12'd0};
  wire [12:0] or_643 = {1'd0, or_639} | shl_642;
  wire [125:0] and_644 = ref_593[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv.cpp:131
  wire parity_645 = ^and_644;
  wire [13:0] shl_646 = {parity_645, 13'd0};
  wire [13:0] or_647 = {1'd0, or_643} | shl_646;
  wire [126:0] and_648 = ref_593[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv.cpp:131
  wire parity_649 = ^and_648;
  wire [14:0] shl_650 = {parity_649, 14'd0};
  wire [14:0] or_651 = {1'd0, or_647} | shl_650;
  wire [127:0] and_652 = ref_593 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv.cpp:131
  wire parity_653 = ^and_652;
  wire [15:0] shl_654 = {parity_653, 15'd0};
  wire [15:0] or_655 = {1'd0, or_651} | shl_654;
  wire [124:0] and_656 = ref_593[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv.cpp:131
  wire parity_657 = ^and_656;
  wire [16:0] shl_658 = {parity_657, 16'd0};
  wire [16:0] or_659 = {1'd0, or_655} | shl_658;
  wire [125:0] and_660 = ref_593[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv.cpp:131
  wire parity_661 = ^and_660;
  wire [17:0] shl_662 = {parity_661, 17'd0};
  wire [17:0] or_663 = {1'd0, or_659} | shl_662;
  wire [126:0] and_664 = ref_593[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv.cpp:131
  wire parity_665 = ^and_664;
  wire [18:0] shl_666 = {parity_665, 18'd0};
  wire [18:0] or_667 = {1'd0, or_663} | shl_666;
  wire [127:0] and_668 = ref_593 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv.cpp:131
  wire parity_669 = ^and_668;
  wire [19:0] shl_670 = {parity_669, 19'd0};
  wire [19:0] or_671 = {1'd0, or_667} | shl_670;
  wire [127:0] and_672 = ref_593 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv.cpp:131
  wire parity_673 = ^and_672;
  wire [20:0] shl_674 = {parity_673, 20'd0};
  wire [20:0] or_675 = {1'd0, or_671} | shl_674;
  wire [127:0] and_676 = ref_593 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv.cpp:131
  wire parity_677 = ^and_676;
  wire [21:0] shl_678 = {parity_677, 21'd0};
  wire [21:0] or_679 = {1'd0, or_675} | shl_678;
  wire [126:0] and_680 = ref_593[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv.cpp:131
  wire parity_681 = ^and_680;
  wire [22:0] shl_682 = {parity_681, 22'd0};
  wire [22:0] or_683 = {1'd0, or_679} | shl_682;
  wire [127:0] and_684 = ref_593 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv.cpp:131
  wire parity_685 = ^and_684;
  wire [23:0] shl_686 = {parity_685, 23'd0};
  wire [23:0] or_687 = {1'd0, or_683} | shl_686;
  wire [127:0] and_688 = ref_593 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv.cpp:131
  wire parity_689 = ^and_688;
  wire [24:0] shl_690 = {parity_689, 24'd0};
  wire [24:0] or_691 = {1'd0, or_687} | shl_690;
  wire [126:0] and_692 = ref_593[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv.cpp:131
  wire parity_693 = ^and_692;
  wire [25:0] shl_694 = {parity_693, 25'd0};
  wire [25:0] or_695 = {1'd0, or_691} | shl_694;
  wire [127:0] and_696 = ref_593 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv.cpp:131
  wire parity_697 = ^and_696;
  wire [26:0] shl_698 = {parity_697, 26'd0};
  wire [26:0] or_699 = {1'd0, or_695} | shl_698;
  wire [127:0] and_700 = ref_593 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv.cpp:131
  wire parity_701 = ^and_700;
  wire [27:0] shl_702 = {parity_701, 27'd0};
  wire [27:0] or_703 = {1'd0, or_699} | shl_702;
  wire [126:0] and_704 = ref_593[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv.cpp:131
  wire parity_705 = ^and_704;
  wire [28:0] shl_706 = {parity_705, 28'd0};
  wire [28:0] or_707 = {1'd0, or_703} | shl_706;
  wire [127:0] and_708 = ref_593 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv.cpp:131
  wire parity_709 = ^and_708;
  wire [29:0] shl_710 = {parity_709, 29'd0};
  wire [29:0] or_711 = {1'd0, or_707} | shl_710;
  wire [127:0] and_712 = ref_593 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv.cpp:131
  wire parity_713 = ^and_712;
  wire [30:0] shl_714 = {parity_713, 30'd0};
  wire [30:0] or_715 = {1'd0, or_711} | shl_714;
  wire [127:0] and_716 = ref_593 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv.cpp:131
  wire parity_717 = ^and_716;
  wire [31:0] shl_718 = {parity_717, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_719 = {1'd0, or_715} | shl_718;  // awq_gemv.cpp:131
  wire [31:0] select_720 = icmp_201_s3 ? 32'd0 : crc_94;  // awq_gemv.cpp:281
  wire [31:0] and_721 = select_720 & 32'heb46de2f;  // awq_gemv.cpp:131
  wire parity_722 = ^and_721;
  wire [31:0] and_723 = select_720 & 32'hd68dbc5e;  // awq_gemv.cpp:131
  wire parity_724 = ^and_723;
  wire [1:0] shl_725 = {parity_724, 1'd0};
  wire [1:0] or_726 = {1'd0, parity_722} | shl_725;
  wire [31:0] and_727 = select_720 & 32'had1b78bc;  // awq_gemv.cpp:131
  wire parity_728 = ^and_727;
  wire [2:0] shl_729 = {parity_728, 2'd0};
  wire [2:0] or_730 = {1'd0, or_726} | shl_729;
  wire [30:0] and_731 = select_720[30:0] & 31'h5a36f178;  // awq_gemv.cpp:131
  wire parity_732 = ^and_731;
  wire [3:0] shl_733 = {parity_732, 3'd0};
  wire [3:0] or_734 = {1'd0, or_730} | shl_733;
  wire [31:0] and_735 = select_720 & 32'hb46de2f1;  // awq_gemv.cpp:131
  wire parity_736 = ^and_735;
  wire [4:0] shl_737 = {parity_736, 4'd0};
  wire [4:0] or_738 = {1'd0, or_734} | shl_737;
  wire [30:0] and_739 = select_720[30:0] & 31'h68dbc5e2;  // awq_gemv.cpp:131
  wire parity_740 = ^and_739;
  wire [5:0] shl_741 = {parity_740, 5'd0};
  wire [5:0] or_742 = {1'd0, or_738} | shl_741;
  wire [29:0] and_743 = select_720[29:0] & 30'h3af155ea;  // awq_gemv.cpp:131
  wire parity_744 = ^and_743;
  wire [6:0] shl_745 = {parity_744, 6'd0};
  wire [6:0] or_746 = {1'd0, or_742} | shl_745;
  wire [30:0] and_747 = select_720[30:0] & 31'h75e2abd5;  // awq_gemv.cpp:131
  wire parity_748 = ^and_747;
  wire [7:0] shl_749 = {parity_748, 7'd0};
  wire [7:0] or_750 = {1'd0, or_746} | shl_749;
  wire [31:0] and_751 = select_720 & 32'hebc557ab;  // awq_gemv.cpp:131
  wire parity_752 = ^and_751;
  wire [8:0] shl_753 = {parity_752, 8'd0};
  wire [8:0] or_754 = {1'd0, or_750} | shl_753;
  wire [29:0] and_755 = select_720[29:0] & 30'h3ccc7178;  // awq_gemv.cpp:131
  wire parity_756 = ^and_755;
  wire [9:0] shl_757 = {parity_756, 9'd0};
  wire [9:0] or_758 = {1'd0, or_754} | shl_757;
  wire [31:0] and_759 = select_720 & 32'h92de3cde;  // awq_gemv.cpp:131
  wire parity_760 = ^and_759;
  wire [10:0] shl_761 = {parity_760, 10'd0};
  wire [10:0] or_762 = {1'd0, or_758} | shl_761;
  wire [29:0] and_763 = select_720[29:0] & 30'h25bc79bc;  // awq_gemv.cpp:131
  wire parity_764 = ^and_763;
  wire [11:0] shl_765 = {parity_764, 11'd0};
  wire [11:0] or_766 = {1'd0, or_762} | shl_765;
  wire [30:0] and_767 = select_720[30:0] & 31'h4b78f379;  // awq_gemv.cpp:131
  wire parity_768 = ^and_767;
  wire [12:0] shl_769 = {parity_768, 12'd0};
  wire [12:0] or_770 = {1'd0, or_766} | shl_769;
  wire [31:0] and_771 = select_720 & 32'h96f1e6f2;  // awq_gemv.cpp:131
  wire parity_772 = ^and_771;
  wire [13:0] shl_773 = {parity_772, 13'd0};
  wire [13:0] or_774 = {1'd0, or_770} | shl_773;
  wire [29:0] and_775 = select_720[29:0] & 30'h2de3cde4;  // awq_gemv.cpp:131
  wire parity_776 = ^and_775;
  wire [14:0] shl_777 = {parity_776, 14'd0};
  wire [14:0] or_778 = {1'd0, or_774} | shl_777;
  wire [30:0] and_779 = select_720[30:0] & 31'h5bc79bc9;  // awq_gemv.cpp:131
  wire parity_780 = ^and_779;
  wire [15:0] shl_781 = {parity_780, 15'd0};
  wire [15:0] or_782 = {1'd0, or_778} | shl_781;
  wire [30:0] and_783 = select_720[30:0] & 31'h5cc9e9bc;  // awq_gemv.cpp:131
  wire parity_784 = ^and_783;
  wire [16:0] shl_785 = {parity_784, 16'd0};
  wire [16:0] or_786 = {1'd0, or_782} | shl_785;
  wire [31:0] and_787 = select_720 & 32'hb993d378;  // awq_gemv.cpp:131
  wire parity_788 = ^and_787;
  wire [17:0] shl_789 = {parity_788, 17'd0};
  wire [17:0] or_790 = {1'd0, or_786} | shl_789;
  wire [30:0] and_791 = select_720[30:0] & 31'h7327a6f0;  // awq_gemv.cpp:131
  wire parity_792 = ^and_791;
  wire [18:0] shl_793 = {parity_792, 18'd0};
  wire [18:0] or_794 = {1'd0, or_790} | shl_793;
  wire [31:0] and_795 = select_720 & 32'he64f4de1;  // awq_gemv.cpp:131
  wire parity_796 = ^and_795;
  wire [19:0] shl_797 = {parity_796, 19'd0};
  wire [19:0] or_798 = {1'd0, or_794} | shl_797;
  wire [29:0] and_799 = select_720[29:0] & 30'h27d845ec;  // awq_gemv.cpp:131
  wire parity_800 = ^and_799;
  wire [20:0] shl_801 = {parity_800, 20'd0};
  wire [20:0] or_802 = {1'd0, or_798} | shl_801;
  wire [31:0] and_803 = select_720 & 32'ha4f655f7;  // awq_gemv.cpp:131
  wire parity_804 = ^and_803;
  wire [21:0] shl_805 = {parity_804, 21'd0};
  wire [21:0] or_806 = {1'd0, or_802} | shl_805;
  wire [31:0] and_807 = select_720 & 32'ha2aa75c1;  // awq_gemv.cpp:131
  wire parity_808 = ^and_807;
  wire [22:0] shl_809 = {parity_808, 22'd0};
  wire [22:0] or_810 = {1'd0, or_806} | shl_809;
  wire [30:0] and_811 = select_720[30:0] & 31'h4554eb82;  // awq_gemv.cpp:131
  wire parity_812 = ^and_811;
  wire [23:0] shl_813 = {parity_812, 23'd0};
  wire [23:0] or_814 = {1'd0, or_810} | shl_813;
  wire [30:0] and_815 = select_720[30:0] & 31'h61ef092a;  // awq_gemv.cpp:131
  wire parity_816 = ^and_815;
  wire [24:0] shl_817 = {parity_816, 24'd0};
  wire [24:0] or_818 = {1'd0, or_814} | shl_817;
  wire [29:0] and_819 = select_720[29:0] & 30'h2898cc7b;  // awq_gemv.cpp:131
  wire parity_820 = ^and_819;
  wire [25:0] shl_821 = {parity_820, 25'd0};
  wire [25:0] or_822 = {1'd0, or_818} | shl_821;
  wire [30:0] and_823 = select_720[30:0] & 31'h513198f7;  // awq_gemv.cpp:131
  wire parity_824 = ^and_823;
  wire [26:0] shl_825 = {parity_824, 26'd0};
  wire [26:0] or_826 = {1'd0, or_822} | shl_825;
  wire [30:0] and_827 = select_720[30:0] & 31'h4925efc1;  // awq_gemv.cpp:131
  wire parity_828 = ^and_827;
  wire [27:0] shl_829 = {parity_828, 27'd0};
  wire [27:0] or_830 = {1'd0, or_826} | shl_829;
  wire [30:0] and_831 = select_720[30:0] & 31'h790d01ac;  // awq_gemv.cpp:131
  wire parity_832 = ^and_831;
  wire [28:0] shl_833 = {parity_832, 28'd0};
  wire [28:0] or_834 = {1'd0, or_830} | shl_833;
  wire [31:0] and_835 = select_720 & 32'hf21a0359;  // awq_gemv.cpp:131
  wire parity_836 = ^and_835;
  wire [29:0] shl_837 = {parity_836, 29'd0};
  wire [29:0] or_838 = {1'd0, or_834} | shl_837;
  wire [27:0] and_839 = select_720[27:0] & 28'hf72d89c;  // awq_gemv.cpp:131
  wire parity_840 = ^and_839;
  wire [30:0] shl_841 = {parity_840, 30'd0};
  wire [30:0] or_842 = {1'd0, or_838} | shl_841;
  wire [31:0] and_843 = select_720 & 32'hf5a36f17;  // awq_gemv.cpp:131
  wire parity_844 = ^and_843;
  wire [31:0] shl_845 = {parity_844, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_846 = {1'd0, or_842} | shl_845;  // awq_gemv.cpp:131
  wire [31:0] crc_847 = or_719 ^ or_846;  // awq_gemv.cpp:139
  wire [31:0] crc_848 = icmp_199_s3 ? crc_847 : crc_94;
  wire [31:0] block_849 = block_95 + 32'd1;  // awq_gemv.cpp:351
  wire [31:0] block_850 = and_463_s3 ? block_849 : block_95;
  wire icmp_859 = line_38_21 != {1'd0, col_group_104};  // awq_gemv.cpp:316
  wire is_last_861 = icmp_859 | icmp_860_s3;
  wire [31:0] crc_want_879 = or_225 ? crc_want_93 : w_228_s3[63:32];
  wire [31:0] xor_880 = crc_847 ^ crc_want_879;  // awq_gemv.cpp:335
  wire icmp_883 = block_95 != w_228_s3[95:64];  // awq_gemv.cpp:291
  wire icmp_884 = c_1_7 != w_228_s3[111:96];
  wire or_885 = icmp_883 | icmp_884;  // awq_gemv.cpp:291
  wire [119:0] shl_886 = {w_228_s3[119:112], 112'd0};
  wire icmp_887 = shl_886 != 120'h10000000000000000000000000000;
  wire or_888 = or_885 | icmp_887;  // awq_gemv.cpp:291
  wire xor_889 = or_888 ^ 1'd1;
  wire and_890 = and_882_s3 & xor_889;
  wire xor_891 = and_890 ^ 1'd1;
  wire icmp_892 = c_0_8 != w_228_s3[127:120];  // awq_gemv.cpp:294
  wire or_893 = xor_891 | icmp_892;
  wire [15:0] col_group_902 = col_group_104 + {15'd0, slot_last_582_s3};  // awq_gemv.cpp:352
  wire [15:0] col_group_903 = and_463_s3 ? col_group_902 : col_group_104;
  wire slot_last_915 = and_463_s3 ? slot_last_582_s3 : slot_last_108;
  wire slot_end_916 = line_38_21 == {1'd0, col_group_104};  // awq_gemv.cpp:349
  wire slot_end_917 = and_463_s3 ? slot_end_916 : slot_end_109;
  // stage 4
  reg slot_first_107_s4;
  reg [14:0] slot_scale_0_50_s4;
  reg icmp_199_s4;
  reg and_217_s4;
  reg icmp_246_s4;
  reg [4:0] sub_281_s4;
  reg [4:0] ashr_284_s4;
  reg [15:0] trunc_286_s4;
  reg and_245_s4;
  reg [4:0] sub_335_s4;
  reg [4:0] ashr_338_s4;
  reg [4:0] sub_388_s4;
  reg [4:0] ashr_391_s4;
  reg [4:0] sub_441_s4;
  reg [4:0] ashr_444_s4;
  reg or_223_s4;
  reg and_463_s4;
  reg icmp_150_s4;
  reg and_520_s4;
  reg or_529_s4;
  reg is_last_861_s4;
  reg [31:0] xor_880_s4;
  reg or_225_s4;
  reg or_893_s4;
  reg xor_878_s4;
  reg final_beat_462_s4;
  reg [31:0] block_95_s4;
  reg and_227_s4;
  reg and_156_s4;
  reg out_20_192_s4;
  always @(posedge ap_clk) if (weights_en3) begin
    slot_first_107_s4 <= slot_first_107_s3;
    slot_scale_0_50_s4 <= slot_scale_0_50;
    icmp_199_s4 <= icmp_199_s3;
    and_217_s4 <= and_217_s3;
    icmp_246_s4 <= icmp_246_s3;
    sub_281_s4 <= sub_281;
    ashr_284_s4 <= shl_280[31:27];
    trunc_286_s4 <= x_253[63:48];
    and_245_s4 <= and_245_s3;
    sub_335_s4 <= sub_335;
    ashr_338_s4 <= shl_334[31:27];
    sub_388_s4 <= sub_388;
    ashr_391_s4 <= shl_387[31:27];
    sub_441_s4 <= sub_441;
    ashr_444_s4 <= shl_440[31:27];
    or_223_s4 <= or_223_s3;
    and_463_s4 <= and_463_s3;
    icmp_150_s4 <= icmp_150;
    and_520_s4 <= and_520_s3;
    or_529_s4 <= or_529;
    is_last_861_s4 <= is_last_861;
    xor_880_s4 <= xor_880;
    or_225_s4 <= or_225;
    or_893_s4 <= or_893;
    xor_878_s4 <= xor_878_s3;
    final_beat_462_s4 <= final_beat_462_s3;
    block_95_s4 <= block_95;
    and_227_s4 <= and_227;
    and_156_s4 <= and_156;
    out_20_192_s4 <= out_20_192;
  end
  wire [31:0] shl_282 = {sub_281_s4, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_283 = {{21{ashr_284_s4[4]}}, ashr_284_s4} + shl_282[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_285;
  awq_gemv_mul_26s_16s_41_3 product_285_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_283), .b(trunc_286_s4), .p(product_285));  // awq_gemv.cpp:80
  wire [31:0] shl_336 = {sub_335_s4, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_337 = {{21{ashr_338_s4[4]}}, ashr_338_s4} + shl_336[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_339;
  awq_gemv_mul_26s_16s_41_3 product_339_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_337), .b(trunc_286_s4), .p(product_339));  // awq_gemv.cpp:80
  wire [31:0] shl_389 = {sub_388_s4, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_390 = {{21{ashr_391_s4[4]}}, ashr_391_s4} + shl_389[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_392;
  awq_gemv_mul_26s_16s_41_3 product_392_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_390), .b(trunc_286_s4), .p(product_392));  // awq_gemv.cpp:80
  wire [31:0] shl_442 = {sub_441_s4, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_443 = {{21{ashr_444_s4[4]}}, ashr_444_s4} + shl_442[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_445;
  awq_gemv_mul_26s_16s_41_3 product_445_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_443), .b(trunc_286_s4), .p(product_445));  // awq_gemv.cpp:80
  wire crc_bad_881 = xor_880_s4 != 32'hffffffff;  // awq_gemv.cpp:335
  wire header_bad_894 = or_225_s4 ? header_bad_110 : or_893_s4;
  wire or_895 = crc_bad_881 | header_bad_894;
  wire and_896 = xor_878_s4 & or_895;
  wire icmp_897 = bad_block_103 == 32'hffffffff;  // awq_gemv.cpp:339
  wire and_898 = and_896 & icmp_897;
  wire and_899 = final_beat_462_s4 & and_898;
  wire and_900 = icmp_199_s4 & and_899;
  wire [31:0] bad_block_901 = and_900 ? block_95_s4 : bad_block_103;
  wire and_907 = final_beat_462_s4 & and_896;
  wire and_908 = icmp_199_s4 & and_907;
  wire [7:0] select_909 = crc_bad_881 ? 8'd128 : 8'd0;  // awq_gemv.cpp:337
  wire [8:0] select_910 = header_bad_894 ? 9'd256 : 9'd0;  // awq_gemv.cpp:338
  wire [8:0] or_911 = {1'd0, select_909} | select_910;  // awq_gemv.cpp:338
  wire [8:0] flags_912 = or_911 | flags_106;  // awq_gemv.cpp:338
  wire [8:0] flags_913 = and_908 ? flags_912 : flags_106;
  wire header_bad_918 = and_227_s4 ? or_893_s4 : header_bad_110;
  // stage 5
  reg slot_first_107_s5;
  reg [14:0] slot_scale_0_50_s5;
  reg icmp_199_s5;
  reg and_217_s5;
  reg icmp_246_s5;
  reg and_245_s5;
  reg or_223_s5;
  reg and_463_s5;
  reg icmp_150_s5;
  reg and_520_s5;
  reg or_529_s5;
  reg is_last_861_s5;
  reg and_156_s5;
  reg out_20_192_s5;
  always @(posedge ap_clk) if (weights_en4) begin
    slot_first_107_s5 <= slot_first_107_s4;
    slot_scale_0_50_s5 <= slot_scale_0_50_s4;
    icmp_199_s5 <= icmp_199_s4;
    and_217_s5 <= and_217_s4;
    icmp_246_s5 <= icmp_246_s4;
    and_245_s5 <= and_245_s4;
    or_223_s5 <= or_223_s4;
    and_463_s5 <= and_463_s4;
    icmp_150_s5 <= icmp_150_s4;
    and_520_s5 <= and_520_s4;
    or_529_s5 <= or_529_s4;
    is_last_861_s5 <= is_last_861_s4;
    and_156_s5 <= and_156_s4;
    out_20_192_s5 <= out_20_192_s4;
  end
  // stage 6
  reg slot_first_107_s6;
  reg [14:0] slot_scale_0_50_s6;
  reg icmp_199_s6;
  reg and_217_s6;
  reg icmp_246_s6;
  reg and_245_s6;
  reg or_223_s6;
  reg and_463_s6;
  reg icmp_150_s6;
  reg and_520_s6;
  reg or_529_s6;
  reg is_last_861_s6;
  reg and_156_s6;
  reg out_20_192_s6;
  always @(posedge ap_clk) if (weights_en5) begin
    slot_first_107_s6 <= slot_first_107_s5;
    slot_scale_0_50_s6 <= slot_scale_0_50_s5;
    icmp_199_s6 <= icmp_199_s5;
    and_217_s6 <= and_217_s5;
    icmp_246_s6 <= icmp_246_s5;
    and_245_s6 <= and_245_s5;
    or_223_s6 <= or_223_s5;
    and_463_s6 <= and_463_s5;
    icmp_150_s6 <= icmp_150_s5;
    and_520_s6 <= and_520_s5;
    or_529_s6 <= or_529_s5;
    is_last_861_s6 <= is_last_861_s5;
    and_156_s6 <= and_156_s5;
    out_20_192_s6 <= out_20_192_s5;
  end
  wire [42:0] lshr_256_w = {{2{product_255[40]}}, product_255} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_257_w = {{2{product_255[40]}}, product_255} >> 20;
  wire [20:0] p1_258 = lshr_256_w[20:0] + {20'd0, lshr_257_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_265_w = {{2{product_264[40]}}, product_264} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_266_w = {{2{product_264[40]}}, product_264} >> 20;
  wire [20:0] p1_267 = lshr_265_w[20:0] + {20'd0, lshr_266_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_274_w = {{2{product_273[40]}}, product_273} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_275_w = {{2{product_273[40]}}, product_273} >> 20;
  wire [20:0] p1_276 = lshr_274_w[20:0] + {20'd0, lshr_275_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_277 = {{1{p1_267[20]}}, p1_267} + {{1{p1_276[20]}}, p1_276};  // awq_gemv.cpp:101
  wire [21:0] add_296 = {{1{product_264[20]}}, product_264[20:0]} + {{1{product_273[20]}}, product_273[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_297 = {{1{product_255[20]}}, product_255[20:0]} + add_296;  // awq_gemv.cpp:100
  wire [42:0] lshr_310_w = {{2{product_309[40]}}, product_309} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_311_w = {{2{product_309[40]}}, product_309} >> 20;
  wire [20:0] p1_312 = lshr_310_w[20:0] + {20'd0, lshr_311_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_319_w = {{2{product_318[40]}}, product_318} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_320_w = {{2{product_318[40]}}, product_318} >> 20;
  wire [20:0] p1_321 = lshr_319_w[20:0] + {20'd0, lshr_320_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_328_w = {{2{product_327[40]}}, product_327} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_329_w = {{2{product_327[40]}}, product_327} >> 20;
  wire [20:0] p1_330 = lshr_328_w[20:0] + {20'd0, lshr_329_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_331 = {{1{p1_321[20]}}, p1_321} + {{1{p1_330[20]}}, p1_330};  // awq_gemv.cpp:101
  wire [21:0] add_349 = {{1{product_318[20]}}, product_318[20:0]} + {{1{product_327[20]}}, product_327[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_350 = {{1{product_309[20]}}, product_309[20:0]} + add_349;  // awq_gemv.cpp:100
  wire [42:0] lshr_363_w = {{2{product_362[40]}}, product_362} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_364_w = {{2{product_362[40]}}, product_362} >> 20;
  wire [20:0] p1_365 = lshr_363_w[20:0] + {20'd0, lshr_364_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_372_w = {{2{product_371[40]}}, product_371} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_373_w = {{2{product_371[40]}}, product_371} >> 20;
  wire [20:0] p1_374 = lshr_372_w[20:0] + {20'd0, lshr_373_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_381_w = {{2{product_380[40]}}, product_380} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_382_w = {{2{product_380[40]}}, product_380} >> 20;
  wire [20:0] p1_383 = lshr_381_w[20:0] + {20'd0, lshr_382_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_384 = {{1{p1_374[20]}}, p1_374} + {{1{p1_383[20]}}, p1_383};  // awq_gemv.cpp:101
  wire [21:0] add_402 = {{1{product_371[20]}}, product_371[20:0]} + {{1{product_380[20]}}, product_380[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_403 = {{1{product_362[20]}}, product_362[20:0]} + add_402;  // awq_gemv.cpp:100
  wire [42:0] lshr_416_w = {{2{product_415[40]}}, product_415} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_417_w = {{2{product_415[40]}}, product_415} >> 20;
  wire [20:0] p1_418 = lshr_416_w[20:0] + {20'd0, lshr_417_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_425_w = {{2{product_424[40]}}, product_424} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_426_w = {{2{product_424[40]}}, product_424} >> 20;
  wire [20:0] p1_427 = lshr_425_w[20:0] + {20'd0, lshr_426_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_434_w = {{2{product_433[40]}}, product_433} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_435_w = {{2{product_433[40]}}, product_433} >> 20;
  wire [20:0] p1_436 = lshr_434_w[20:0] + {20'd0, lshr_435_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_437 = {{1{p1_427[20]}}, p1_427} + {{1{p1_436[20]}}, p1_436};  // awq_gemv.cpp:101
  wire [21:0] add_455 = {{1{product_424[20]}}, product_424[20:0]} + {{1{product_433[20]}}, product_433[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_456 = {{1{product_415[20]}}, product_415[20:0]} + add_455;  // awq_gemv.cpp:100
  // stage 7
  reg slot_first_107_s7;
  reg [14:0] slot_scale_0_50_s7;
  reg icmp_199_s7;
  reg and_217_s7;
  reg icmp_246_s7;
  reg [20:0] p1_258_s7;
  reg [21:0] add_277_s7;
  reg and_245_s7;
  reg [21:0] add_297_s7;
  reg [20:0] p1_312_s7;
  reg [21:0] add_331_s7;
  reg [21:0] add_350_s7;
  reg [20:0] p1_365_s7;
  reg [21:0] add_384_s7;
  reg [21:0] add_403_s7;
  reg [20:0] p1_418_s7;
  reg [21:0] add_437_s7;
  reg [21:0] add_456_s7;
  reg or_223_s7;
  reg and_463_s7;
  reg icmp_150_s7;
  reg and_520_s7;
  reg or_529_s7;
  reg is_last_861_s7;
  reg and_156_s7;
  reg out_20_192_s7;
  always @(posedge ap_clk) if (weights_en6) begin
    slot_first_107_s7 <= slot_first_107_s6;
    slot_scale_0_50_s7 <= slot_scale_0_50_s6;
    icmp_199_s7 <= icmp_199_s6;
    and_217_s7 <= and_217_s6;
    icmp_246_s7 <= icmp_246_s6;
    p1_258_s7 <= p1_258;
    add_277_s7 <= add_277;
    and_245_s7 <= and_245_s6;
    add_297_s7 <= add_297;
    p1_312_s7 <= p1_312;
    add_331_s7 <= add_331;
    add_350_s7 <= add_350;
    p1_365_s7 <= p1_365;
    add_384_s7 <= add_384;
    add_403_s7 <= add_403;
    p1_418_s7 <= p1_418;
    add_437_s7 <= add_437;
    add_456_s7 <= add_456;
    or_223_s7 <= or_223_s6;
    and_463_s7 <= and_463_s6;
    icmp_150_s7 <= icmp_150_s6;
    and_520_s7 <= and_520_s6;
    or_529_s7 <= or_529_s6;
    is_last_861_s7 <= is_last_861_s6;
    and_156_s7 <= and_156_s6;
    out_20_192_s7 <= out_20_192_s6;
  end
  wire [21:0] add_278 = {{1{p1_258_s7[20]}}, p1_258_s7} + add_277_s7;  // awq_gemv.cpp:101
  wire [42:0] lshr_287_w = {{2{product_285[40]}}, product_285} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_288_w = {{2{product_285[40]}}, product_285} >> 20;
  wire [20:0] p1_289 = lshr_287_w[20:0] + {20'd0, lshr_288_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_290 = {2'd0, add_278} + {{3{p1_289[20]}}, p1_289};  // awq_gemv.cpp:101
  wire [31:0] part_7_291 = {add_290[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_298 = {2'd0, add_297_s7} + {{3{product_285[20]}}, product_285[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_6_299 = {sum0_298[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_332 = {{1{p1_312_s7[20]}}, p1_312_s7} + add_331_s7;  // awq_gemv.cpp:101
  wire [42:0] lshr_340_w = {{2{product_339[40]}}, product_339} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_341_w = {{2{product_339[40]}}, product_339} >> 20;
  wire [20:0] p1_342 = lshr_340_w[20:0] + {20'd0, lshr_341_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_343 = {2'd0, add_332} + {{3{p1_342[20]}}, p1_342};  // awq_gemv.cpp:101
  wire [31:0] part_5_344 = {add_343[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_351 = {2'd0, add_350_s7} + {{3{product_339[20]}}, product_339[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_4_352 = {sum0_351[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_385 = {{1{p1_365_s7[20]}}, p1_365_s7} + add_384_s7;  // awq_gemv.cpp:101
  wire [42:0] lshr_393_w = {{2{product_392[40]}}, product_392} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_394_w = {{2{product_392[40]}}, product_392} >> 20;
  wire [20:0] p1_395 = lshr_393_w[20:0] + {20'd0, lshr_394_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_396 = {2'd0, add_385} + {{3{p1_395[20]}}, p1_395};  // awq_gemv.cpp:101
  wire [31:0] part_3_397 = {add_396[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_404 = {2'd0, add_403_s7} + {{3{product_392[20]}}, product_392[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_2_405 = {sum0_404[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_438 = {{1{p1_418_s7[20]}}, p1_418_s7} + add_437_s7;  // awq_gemv.cpp:101
  wire [42:0] lshr_446_w = {{2{product_445[40]}}, product_445} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_447_w = {{2{product_445[40]}}, product_445} >> 20;
  wire [20:0] p1_448 = lshr_446_w[20:0] + {20'd0, lshr_447_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_449 = {2'd0, add_438} + {{3{p1_448[20]}}, p1_448};  // awq_gemv.cpp:101
  wire [31:0] part_1_450 = {add_449[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_457 = {2'd0, add_456_s7} + {{3{product_445[20]}}, product_445[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_0_458 = {sum0_457[21:0], 10'd0};  // awq_gemv.cpp:103
  // stage 8
  reg slot_first_107_s8;
  reg [14:0] slot_scale_0_50_s8;
  reg icmp_199_s8;
  reg and_217_s8;
  reg icmp_246_s8;
  reg [21:0] trunc_293_s8;
  reg and_245_s8;
  reg [21:0] trunc_301_s8;
  reg [21:0] trunc_346_s8;
  reg [21:0] trunc_354_s8;
  reg [21:0] trunc_399_s8;
  reg [21:0] trunc_407_s8;
  reg [21:0] trunc_452_s8;
  reg [21:0] trunc_460_s8;
  reg or_223_s8;
  reg and_463_s8;
  reg icmp_150_s8;
  reg and_520_s8;
  reg or_529_s8;
  reg is_last_861_s8;
  reg and_156_s8;
  reg out_20_192_s8;
  always @(posedge ap_clk) if (weights_en7) begin
    slot_first_107_s8 <= slot_first_107_s7;
    slot_scale_0_50_s8 <= slot_scale_0_50_s7;
    icmp_199_s8 <= icmp_199_s7;
    and_217_s8 <= and_217_s7;
    icmp_246_s8 <= icmp_246_s7;
    trunc_293_s8 <= part_7_291[31:10];
    and_245_s8 <= and_245_s7;
    trunc_301_s8 <= part_6_299[31:10];
    trunc_346_s8 <= part_5_344[31:10];
    trunc_354_s8 <= part_4_352[31:10];
    trunc_399_s8 <= part_3_397[31:10];
    trunc_407_s8 <= part_2_405[31:10];
    trunc_452_s8 <= part_1_450[31:10];
    trunc_460_s8 <= part_0_458[31:10];
    or_223_s8 <= or_223_s7;
    and_463_s8 <= and_463_s7;
    icmp_150_s8 <= icmp_150_s7;
    and_520_s8 <= and_520_s7;
    or_529_s8 <= or_529_s7;
    is_last_861_s8 <= is_last_861_s7;
    and_156_s8 <= and_156_s7;
    out_20_192_s8 <= out_20_192_s7;
  end
  wire [41:0] mul_163;
  awq_gemv_mul_27s_16s_42_3 mul_163_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en10, weights_en9, weights_en8}), .a(slot_dot_58), .b({1'd0, slot_scale_0_50_s8}), .p(mul_163));  // awq_gemv.cpp:243
  wire [26:0] select_247 = icmp_246_s8 ? 27'd0 : dot_35;  // awq_gemv.cpp:309
  wire [26:0] add_292 = select_247 + {{5{trunc_293_s8[21]}}, trunc_293_s8};  // awq_gemv.cpp:309
  wire [26:0] dot_294 = and_245_s8 ? add_292 : dot_35;
  wire [26:0] select_295 = icmp_246_s8 ? 27'd0 : dot_36;  // awq_gemv.cpp:309
  wire [26:0] add_300 = select_295 + {{5{trunc_301_s8[21]}}, trunc_301_s8};  // awq_gemv.cpp:309
  wire [26:0] dot_302 = and_245_s8 ? add_300 : dot_36;
  wire [26:0] select_303 = icmp_246_s8 ? 27'd0 : dot_37;  // awq_gemv.cpp:309
  wire [26:0] add_345 = select_303 + {{5{trunc_346_s8[21]}}, trunc_346_s8};  // awq_gemv.cpp:309
  wire [26:0] dot_347 = and_245_s8 ? add_345 : dot_37;
  wire [26:0] select_348 = icmp_246_s8 ? 27'd0 : dot_38;  // awq_gemv.cpp:309
  wire [26:0] add_353 = select_348 + {{5{trunc_354_s8[21]}}, trunc_354_s8};  // awq_gemv.cpp:309
  wire [26:0] dot_355 = and_245_s8 ? add_353 : dot_38;
  wire [26:0] select_356 = icmp_246_s8 ? 27'd0 : dot_39;  // awq_gemv.cpp:309
  wire [26:0] add_398 = select_356 + {{5{trunc_399_s8[21]}}, trunc_399_s8};  // awq_gemv.cpp:309
  wire [26:0] dot_400 = and_245_s8 ? add_398 : dot_39;
  wire [26:0] select_401 = icmp_246_s8 ? 27'd0 : dot_40;  // awq_gemv.cpp:309
  wire [26:0] add_406 = select_401 + {{5{trunc_407_s8[21]}}, trunc_407_s8};  // awq_gemv.cpp:309
  wire [26:0] dot_408 = and_245_s8 ? add_406 : dot_40;
  wire [26:0] select_409 = icmp_246_s8 ? 27'd0 : dot_41;  // awq_gemv.cpp:309
  wire [26:0] add_451 = select_409 + {{5{trunc_452_s8[21]}}, trunc_452_s8};  // awq_gemv.cpp:309
  wire [26:0] dot_453 = and_245_s8 ? add_451 : dot_41;
  wire [26:0] select_454 = icmp_246_s8 ? 27'd0 : dot_42;  // awq_gemv.cpp:309
  wire [26:0] add_459 = select_454 + {{5{trunc_460_s8[21]}}, trunc_460_s8};  // awq_gemv.cpp:309
  wire [26:0] dot_461 = and_245_s8 ? add_459 : dot_42;
  wire [26:0] dot_487 = or_223_s8 ? add_292 : dot_35;
  wire [26:0] slot_dot_488 = and_463_s8 ? dot_487 : slot_dot_51;
  wire [26:0] dot_489 = or_223_s8 ? add_300 : dot_36;
  wire [26:0] slot_dot_490 = icmp_150_s8 ? slot_dot_52 : slot_dot_51;
  wire [26:0] slot_dot_491 = and_463_s8 ? dot_489 : slot_dot_490;
  wire [26:0] dot_492 = or_223_s8 ? add_345 : dot_37;
  wire [26:0] slot_dot_493 = icmp_150_s8 ? slot_dot_53 : slot_dot_52;
  wire [26:0] slot_dot_494 = and_463_s8 ? dot_492 : slot_dot_493;
  wire [26:0] dot_495 = or_223_s8 ? add_353 : dot_38;
  wire [26:0] slot_dot_496 = icmp_150_s8 ? slot_dot_54 : slot_dot_53;
  wire [26:0] slot_dot_497 = and_463_s8 ? dot_495 : slot_dot_496;
  wire [26:0] dot_498 = or_223_s8 ? add_398 : dot_39;
  wire [26:0] slot_dot_499 = icmp_150_s8 ? slot_dot_55 : slot_dot_54;
  wire [26:0] slot_dot_500 = and_463_s8 ? dot_498 : slot_dot_499;
  wire [26:0] dot_501 = or_223_s8 ? add_406 : dot_40;
  wire [26:0] slot_dot_502 = icmp_150_s8 ? slot_dot_56 : slot_dot_55;
  wire [26:0] slot_dot_503 = and_463_s8 ? dot_501 : slot_dot_502;
  wire [26:0] dot_504 = or_223_s8 ? add_451 : dot_41;
  wire [26:0] slot_dot_505 = icmp_150_s8 ? slot_dot_57 : slot_dot_56;
  wire [26:0] slot_dot_506 = and_463_s8 ? dot_504 : slot_dot_505;
  wire [26:0] dot_507 = or_223_s8 ? add_459 : dot_42;
  wire [26:0] slot_dot_508 = icmp_150_s8 ? slot_dot_58 : slot_dot_57;
  wire [26:0] slot_dot_509 = and_463_s8 ? dot_507 : slot_dot_508;
  // stage 9
  reg slot_first_107_s9;
  reg icmp_199_s9;
  reg and_217_s9;
  reg icmp_150_s9;
  reg and_520_s9;
  reg or_529_s9;
  reg is_last_861_s9;
  reg and_156_s9;
  reg out_20_192_s9;
  always @(posedge ap_clk) if (weights_en8) begin
    slot_first_107_s9 <= slot_first_107_s8;
    icmp_199_s9 <= icmp_199_s8;
    and_217_s9 <= and_217_s8;
    icmp_150_s9 <= icmp_150_s8;
    and_520_s9 <= and_520_s8;
    or_529_s9 <= or_529_s8;
    is_last_861_s9 <= is_last_861_s8;
    and_156_s9 <= and_156_s8;
    out_20_192_s9 <= out_20_192_s8;
  end
  // stage 10
  reg slot_first_107_s10;
  reg icmp_199_s10;
  reg and_217_s10;
  reg icmp_150_s10;
  reg and_520_s10;
  reg or_529_s10;
  reg is_last_861_s10;
  reg and_156_s10;
  reg out_20_192_s10;
  always @(posedge ap_clk) if (weights_en9) begin
    slot_first_107_s10 <= slot_first_107_s9;
    icmp_199_s10 <= icmp_199_s9;
    and_217_s10 <= and_217_s9;
    icmp_150_s10 <= icmp_150_s9;
    and_520_s10 <= and_520_s9;
    or_529_s10 <= or_529_s9;
    is_last_861_s10 <= is_last_861_s9;
    and_156_s10 <= and_156_s9;
    out_20_192_s10 <= out_20_192_s9;
  end
  // stage 11
  reg slot_first_107_s11;
  reg icmp_199_s11;
  reg and_217_s11;
  reg icmp_150_s11;
  reg and_520_s11;
  reg or_529_s11;
  reg is_last_861_s11;
  reg and_156_s11;
  reg out_20_192_s11;
  always @(posedge ap_clk) if (weights_en10) begin
    slot_first_107_s11 <= slot_first_107_s10;
    icmp_199_s11 <= icmp_199_s10;
    and_217_s11 <= and_217_s10;
    icmp_150_s11 <= icmp_150_s10;
    and_520_s11 <= and_520_s10;
    or_529_s11 <= or_529_s10;
    is_last_861_s11 <= is_last_861_s10;
    and_156_s11 <= and_156_s10;
    out_20_192_s11 <= out_20_192_s10;
  end
  wire [7:0] shift_157 = shift_0_82 - {3'd0, line_38_15};  // awq_gemv.cpp:244
  wire icmp_158 = shift_157 < 8'd48;  // awq_gemv.cpp:112
  wire [7:0] select_159 = icmp_158 ? shift_157 : 8'd48;  // awq_gemv.cpp:112
  wire [5:0] right_160 = shift_157[7] ? 6'd0 : select_159[5:0];  // awq_gemv.cpp:112
  wire [47:0] select_162 = slot_first_107_s11 ? 48'd0 : acc_66;  // awq_gemv.cpp:243
  wire [47:0] sum_164 = select_162 + {{6{mul_163[41]}}, mul_163};  // awq_gemv.cpp:243
  wire [7:0] sub_176 = 8'd0 - shift_157;  // awq_gemv.cpp:113
  wire [4:0] select_177 = shift_157[7] ? sub_176[4:0] : 5'd0;  // awq_gemv.cpp:113
  wire xor_212 = p_packet_97 ^ 1'd1;
  wire and_213 = xor_212 & icmp_199_s11;
  wire and_218 = and_213 & and_217_s11;
  wire [47:0] acc_510 = icmp_150_s11 ? acc_59 : sum_164;
  wire [47:0] acc_511 = icmp_150_s11 ? acc_60 : acc_59;
  wire [47:0] acc_512 = icmp_150_s11 ? acc_61 : acc_60;
  wire [47:0] acc_513 = icmp_150_s11 ? acc_62 : acc_61;
  wire [47:0] acc_514 = icmp_150_s11 ? acc_63 : acc_62;
  wire [47:0] acc_515 = icmp_150_s11 ? acc_64 : acc_63;
  wire [47:0] acc_516 = icmp_150_s11 ? acc_65 : acc_64;
  wire [47:0] acc_517 = icmp_150_s11 ? acc_66 : acc_65;
  wire and_521 = and_217_s11 & and_520_s11;
  wire and_522 = icmp_199_s11 & and_521;
  wire [31:0] bias_7_523 = p_packet_97 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] bias_7_524 = and_522 ? bias_7_523 : bias_7_67;
  wire [31:0] bias_6_525 = p_packet_97 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] bias_6_530 = or_529_s11 ? bias_6_68 : bias_7_67;
  wire [31:0] bias_6_531 = and_522 ? bias_6_525 : bias_6_530;
  wire [31:0] bias_5_532 = p_packet_97 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] bias_5_533 = or_529_s11 ? bias_5_69 : bias_6_68;
  wire [31:0] bias_5_534 = and_522 ? bias_5_532 : bias_5_533;
  wire [31:0] bias_4_535 = p_packet_97 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] bias_4_536 = or_529_s11 ? bias_4_70 : bias_5_69;
  wire [31:0] bias_4_537 = and_522 ? bias_4_535 : bias_4_536;
  wire [31:0] bias_3_538 = or_529_s11 ? bias_3_71 : bias_4_70;
  wire [31:0] bias_3_539 = and_522 ? bias_7_67 : bias_3_538;
  wire [31:0] bias_2_540 = or_529_s11 ? bias_2_72 : bias_3_71;
  wire [31:0] bias_2_541 = and_522 ? bias_6_530 : bias_2_540;
  wire [31:0] bias_1_542 = or_529_s11 ? bias_1_73 : bias_2_72;
  wire [31:0] bias_1_543 = and_522 ? bias_5_533 : bias_1_542;
  wire [31:0] bias_0_544 = or_529_s11 ? bias_0_74 : bias_1_73;
  wire [31:0] bias_0_545 = and_522 ? bias_4_536 : bias_0_544;
  wire xor_546 = and_520_s11 ^ 1'd1;
  wire and_547 = and_217_s11 & xor_546;
  wire and_548 = icmp_199_s11 & and_547;
  wire [7:0] p_549 = p_packet_97 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] shift_7_550 = and_548 ? p_549 : shift_7_75;
  wire [7:0] p_551 = p_packet_97 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] shift_6_552 = or_529_s11 ? shift_6_76 : shift_7_75;
  wire [7:0] shift_6_553 = and_548 ? p_551 : shift_6_552;
  wire [7:0] p_554 = p_packet_97 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] shift_5_555 = or_529_s11 ? shift_5_77 : shift_6_76;
  wire [7:0] shift_5_556 = and_548 ? p_554 : shift_5_555;
  wire [7:0] p_557 = p_packet_97 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] shift_4_558 = or_529_s11 ? shift_4_78 : shift_5_77;
  wire [7:0] shift_4_559 = and_548 ? p_557 : shift_4_558;
  wire [7:0] p_560 = p_packet_97 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] shift_3_561 = or_529_s11 ? shift_3_79 : shift_4_78;
  wire [7:0] shift_3_562 = and_548 ? p_560 : shift_3_561;
  wire [7:0] p_563 = p_packet_97 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] shift_2_564 = or_529_s11 ? shift_2_80 : shift_3_79;
  wire [7:0] shift_2_565 = and_548 ? p_563 : shift_2_564;
  wire [7:0] p_566 = p_packet_97 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] shift_1_567 = or_529_s11 ? shift_1_81 : shift_2_80;
  wire [7:0] shift_1_568 = and_548 ? p_566 : shift_1_567;
  wire [7:0] p_569 = p_packet_97 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] shift_0_570 = or_529_s11 ? shift_0_82 : shift_1_81;
  wire [7:0] shift_0_571 = and_548 ? p_569 : shift_0_570;
  wire and_854 = icmp_199_s11 & and_217_s11;
  wire p_packet_855 = p_packet_97 | s_param_beat_last;
  wire p_packet_856 = and_854 ? p_packet_855 : p_packet_97;
  wire and_857 = and_217_s11 & xor_212;
  wire and_858 = icmp_199_s11 & and_857;
  wire p_packet_1_862 = s_param_beat_last & is_last_861_s11;
  wire p_packet_863 = and_858 ? p_packet_1_862 : p_packet_98;
  wire weights_pop_926 = weights_v11 & weights_en11 & and_218;  // awq_gemv.cpp:38
  // stage 12
  reg [5:0] right_160_s12;
  reg [47:0] sum_164_s12;
  reg [4:0] select_177_s12;
  reg [31:0] bias_0_74_s12;
  reg icmp_150_s12;
  reg and_156_s12;
  reg out_20_192_s12;
  always @(posedge ap_clk) if (weights_en11) begin
    right_160_s12 <= right_160;
    sum_164_s12 <= sum_164;
    select_177_s12 <= select_177;
    bias_0_74_s12 <= bias_0_74;
    icmp_150_s12 <= icmp_150_s11;
    and_156_s12 <= and_156_s11;
    out_20_192_s12 <= out_20_192_s11;
  end
  wire icmp_161 = right_160_s12 > 6'd49;  // awq_gemv.cpp:115
  wire [47:0] ashr_165_w = $signed(sum_164_s12) >>> 48;  // awq_gemv.cpp:115
  wire [48:0] doubled_166 = {sum_164_s12, 1'd0};  // awq_gemv.cpp:114
  wire [48:0] ashr_167 = $signed(doubled_166) >>> right_160_s12;  // awq_gemv.cpp:115
  // stage 13
  reg icmp_161_s13;
  reg ashr_169_s13;
  reg [48:0] ashr_167_s13;
  reg [4:0] select_177_s13;
  reg [31:0] bias_0_74_s13;
  reg icmp_150_s13;
  reg and_156_s13;
  reg out_20_192_s13;
  always @(posedge ap_clk) if (weights_en12) begin
    icmp_161_s13 <= icmp_161;
    ashr_169_s13 <= ashr_165_w[0];
    ashr_167_s13 <= ashr_167;
    select_177_s13 <= select_177_s12;
    bias_0_74_s13 <= bias_0_74_s12;
    icmp_150_s13 <= icmp_150_s12;
    and_156_s13 <= and_156_s12;
    out_20_192_s13 <= out_20_192_s12;
  end
  wire [48:0] select_168 = icmp_161_s13 ? {49{ashr_169_s13}} : ashr_167_s13;  // awq_gemv.cpp:115
  wire [48:0] add_170 = select_168 + 49'd1;  // awq_gemv.cpp:115
  // stage 14
  reg [47:0] rounded_172_s14;
  reg [4:0] select_177_s14;
  reg [31:0] bias_0_74_s14;
  reg icmp_150_s14;
  reg and_156_s14;
  reg out_20_192_s14;
  always @(posedge ap_clk) if (weights_en13) begin
    rounded_172_s14 <= add_170[48:1];
    select_177_s14 <= select_177_s13;
    bias_0_74_s14 <= bias_0_74_s13;
    icmp_150_s14 <= icmp_150_s13;
    and_156_s14 <= and_156_s13;
    out_20_192_s14 <= out_20_192_s13;
  end
  wire icmp_171 = $signed(rounded_172_s14) > $signed(48'hfffe00000000);  // awq_gemv.cpp:117
  wire [47:0] select_173 = icmp_171 ? rounded_172_s14 : 48'hfffe00000000;  // awq_gemv.cpp:117
  // stage 15
  reg [47:0] select_173_s15;
  reg [4:0] select_177_s15;
  reg [31:0] bias_0_74_s15;
  reg icmp_150_s15;
  reg and_156_s15;
  reg out_20_192_s15;
  always @(posedge ap_clk) if (weights_en14) begin
    select_173_s15 <= select_173;
    select_177_s15 <= select_177_s14;
    bias_0_74_s15 <= bias_0_74_s14;
    icmp_150_s15 <= icmp_150_s14;
    and_156_s15 <= and_156_s14;
    out_20_192_s15 <= out_20_192_s14;
  end
  wire icmp_174 = $signed(select_173_s15) < $signed(48'h200000000);  // awq_gemv.cpp:117
  wire [47:0] select_175 = icmp_174 ? select_173_s15 : 48'h200000000;  // awq_gemv.cpp:117
  // stage 16
  reg [47:0] select_175_s16;
  reg [4:0] select_177_s16;
  reg [31:0] bias_0_74_s16;
  reg icmp_150_s16;
  reg and_156_s16;
  reg out_20_192_s16;
  always @(posedge ap_clk) if (weights_en15) begin
    select_175_s16 <= select_175;
    select_177_s16 <= select_177_s15;
    bias_0_74_s16 <= bias_0_74_s15;
    icmp_150_s16 <= icmp_150_s15;
    and_156_s16 <= and_156_s15;
    out_20_192_s16 <= out_20_192_s15;
  end
  wire [52:0] shl_178 = {{5{select_175_s16[47]}}, select_175_s16} << select_177_s16;  // awq_gemv.cpp:118
  // stage 17
  reg [52:0] shl_178_s17;
  reg [31:0] bias_0_74_s17;
  reg icmp_150_s17;
  reg and_156_s17;
  reg out_20_192_s17;
  always @(posedge ap_clk) if (weights_en16) begin
    shl_178_s17 <= shl_178;
    bias_0_74_s17 <= bias_0_74_s16;
    icmp_150_s17 <= icmp_150_s16;
    and_156_s17 <= and_156_s16;
    out_20_192_s17 <= out_20_192_s16;
  end
  wire [52:0] sum_179 = shl_178_s17 + {{21{bias_0_74_s17[31]}}, bias_0_74_s17};  // awq_gemv.cpp:118
  wire icmp_180 = $signed(sum_179) > $signed(53'h1fffff80000001);  // awq_gemv.cpp:120
  // stage 18
  reg icmp_180_s18;
  reg [52:0] sum_179_s18;
  reg icmp_150_s18;
  reg and_156_s18;
  reg out_20_192_s18;
  always @(posedge ap_clk) if (weights_en17) begin
    icmp_180_s18 <= icmp_180;
    sum_179_s18 <= sum_179;
    icmp_150_s18 <= icmp_150_s17;
    and_156_s18 <= and_156_s17;
    out_20_192_s18 <= out_20_192_s17;
  end
  wire [52:0] select_181 = icmp_180_s18 ? sum_179_s18 : 53'h1fffff80000001;  // awq_gemv.cpp:120
  wire icmp_182 = $signed(select_181) < $signed(53'h7fffffff);  // awq_gemv.cpp:120
  wire [52:0] select_183 = icmp_182 ? select_181 : 53'h7fffffff;  // awq_gemv.cpp:120
  wire [127:0] shl_184 = {select_183[31:0], 96'd0};  // awq_gemv.cpp:247
  wire [95:0] shl_185 = {y_2_84, 64'd0};  // awq_gemv.cpp:247
  wire [127:0] or_186 = shl_184 | {32'd0, shl_185};  // awq_gemv.cpp:247
  wire [63:0] shl_187 = {y_1_85, 32'd0};  // awq_gemv.cpp:248
  wire [127:0] or_188 = or_186 | {64'd0, shl_187};  // awq_gemv.cpp:247
  wire [127:0] out_0_189 = or_188 | {96'd0, y_0_86};  // awq_gemv.cpp:248
  wire [31:0] y_2_575 = icmp_150_s18 ? y_2_84 : select_183[31:0];
  wire [31:0] y_1_576 = icmp_150_s18 ? y_1_85 : y_2_84;
  wire [31:0] y_0_577 = icmp_150_s18 ? y_0_86 : y_1_85;
  wire weights_push_919 = weights_v18 & weights_en18 & and_156_s18;  // awq_gemv.cpp:252
  assign weights_en0 = ~(weights_v0 & ((~s_x_beat_valid & and_195))) & weights_en1;
  assign weights_en1 = 1'b1 & weights_en2;
  assign weights_en2 = ~(weights_v2 & ((~s_w_beat_valid & and_200))) & weights_en3;
  assign weights_en3 = 1'b1 & weights_en4;
  assign weights_en4 = 1'b1 & weights_en5;
  assign weights_en5 = 1'b1 & weights_en6;
  assign weights_en6 = 1'b1 & weights_en7;
  assign weights_en7 = 1'b1 & weights_en8;
  assign weights_en8 = 1'b1 & weights_en9;
  assign weights_en9 = 1'b1 & weights_en10;
  assign weights_en10 = 1'b1 & weights_en11;
  assign weights_en11 = ~(weights_v11 & ((~s_param_beat_valid & and_218))) & weights_en12;
  assign weights_en12 = 1'b1 & weights_en13;
  assign weights_en13 = 1'b1 & weights_en14;
  assign weights_en14 = 1'b1 & weights_en15;
  assign weights_en15 = 1'b1 & weights_en16;
  assign weights_en16 = 1'b1 & weights_en17;
  assign weights_en17 = 1'b1 & weights_en18;
  assign weights_en18 = ~(weights_v18 & ((~m_y_beat_ready & and_156_s18)));
  wire weights_issue = weights_run;
  wire weights_leave = xor_220;
  assign weights_v0 = weights_issue & ~weights_leave;
  wire weights_busy = weights_run | weights_v1 | weights_v2 | weights_v3 | weights_v4 | weights_v5 | weights_v6 | weights_v7 | weights_v8 | weights_v9 | weights_v10 | weights_v11 | weights_v12 | weights_v13 | weights_v14 | weights_v15 | weights_v16 | weights_v17 | weights_v18;
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
    if (weights_en15) weights_v16 <= weights_v15; else if (weights_en16) weights_v16 <= 1'b0;
    if (weights_en16) weights_v17 <= weights_v16; else if (weights_en17) weights_v17 <= 1'b0;
    if (weights_en17) weights_v18 <= weights_v17; else if (weights_en18) weights_v18 <= 1'b0;
    if (rst) begin weights_run <= 1'b0; weights_v1 <= 1'b0; weights_v2 <= 1'b0; weights_v3 <= 1'b0; weights_v4 <= 1'b0; weights_v5 <= 1'b0; weights_v6 <= 1'b0; weights_v7 <= 1'b0; weights_v8 <= 1'b0; weights_v9 <= 1'b0; weights_v10 <= 1'b0; weights_v11 <= 1'b0; weights_v12 <= 1'b0; weights_v13 <= 1'b0; weights_v14 <= 1'b0; weights_v15 <= 1'b0; weights_v16 <= 1'b0; weights_v17 <= 1'b0; weights_v18 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (weights_v3 & weights_en3) zero_3_23 <= zero_3_229;
    if (weights_v3 & weights_en3) zero_2_24 <= zero_2_230;
    if (weights_v3 & weights_en3) zero_1_25 <= zero_1_231;
    if (weights_v3 & weights_en3) zero_0_26 <= zero_0_232;
    if (weights_v3 & weights_en3) scale_7_27 <= scale_7_237;
    if (weights_v3 & weights_en3) scale_6_28 <= scale_6_238;
    if (weights_v3 & weights_en3) scale_5_29 <= scale_5_239;
    if (weights_v3 & weights_en3) scale_4_30 <= scale_4_240;
    if (weights_v3 & weights_en3) scale_3_31 <= scale_3_241;
    if (weights_v3 & weights_en3) scale_2_32 <= scale_2_242;
    if (weights_v3 & weights_en3) scale_1_33 <= scale_1_243;
    if (weights_v3 & weights_en3) scale_0_34 <= scale_0_244;
    if (weights_v8 & weights_en8) dot_35 <= dot_294;
    if (weights_v8 & weights_en8) dot_36 <= dot_302;
    if (weights_v8 & weights_en8) dot_37 <= dot_347;
    if (weights_v8 & weights_en8) dot_38 <= dot_355;
    if (weights_v8 & weights_en8) dot_39 <= dot_400;
    if (weights_v8 & weights_en8) dot_40 <= dot_408;
    if (weights_v8 & weights_en8) dot_41 <= dot_453;
    if (weights_v8 & weights_en8) dot_42 <= dot_461;
    if (weights_v3 & weights_en3) slot_scale_7_43 <= slot_scale_7_465;
    if (weights_v3 & weights_en3) slot_scale_6_44 <= slot_scale_6_468;
    if (weights_v3 & weights_en3) slot_scale_5_45 <= slot_scale_5_471;
    if (weights_v3 & weights_en3) slot_scale_4_46 <= slot_scale_4_474;
    if (weights_v3 & weights_en3) slot_scale_3_47 <= slot_scale_3_477;
    if (weights_v3 & weights_en3) slot_scale_2_48 <= slot_scale_2_480;
    if (weights_v3 & weights_en3) slot_scale_1_49 <= slot_scale_1_483;
    if (weights_v3 & weights_en3) slot_scale_0_50 <= slot_scale_0_486;
    if (weights_v8 & weights_en8) slot_dot_51 <= slot_dot_488;
    if (weights_v8 & weights_en8) slot_dot_52 <= slot_dot_491;
    if (weights_v8 & weights_en8) slot_dot_53 <= slot_dot_494;
    if (weights_v8 & weights_en8) slot_dot_54 <= slot_dot_497;
    if (weights_v8 & weights_en8) slot_dot_55 <= slot_dot_500;
    if (weights_v8 & weights_en8) slot_dot_56 <= slot_dot_503;
    if (weights_v8 & weights_en8) slot_dot_57 <= slot_dot_506;
    if (weights_v8 & weights_en8) slot_dot_58 <= slot_dot_509;
    if (weights_v11 & weights_en11) acc_59 <= acc_510;
    if (weights_v11 & weights_en11) acc_60 <= acc_511;
    if (weights_v11 & weights_en11) acc_61 <= acc_512;
    if (weights_v11 & weights_en11) acc_62 <= acc_513;
    if (weights_v11 & weights_en11) acc_63 <= acc_514;
    if (weights_v11 & weights_en11) acc_64 <= acc_515;
    if (weights_v11 & weights_en11) acc_65 <= acc_516;
    if (weights_v11 & weights_en11) acc_66 <= acc_517;
    if (weights_v11 & weights_en11) bias_7_67 <= bias_7_524;
    if (weights_v11 & weights_en11) bias_6_68 <= bias_6_531;
    if (weights_v11 & weights_en11) bias_5_69 <= bias_5_534;
    if (weights_v11 & weights_en11) bias_4_70 <= bias_4_537;
    if (weights_v11 & weights_en11) bias_3_71 <= bias_3_539;
    if (weights_v11 & weights_en11) bias_2_72 <= bias_2_541;
    if (weights_v11 & weights_en11) bias_1_73 <= bias_1_543;
    if (weights_v11 & weights_en11) bias_0_74 <= bias_0_545;
    if (weights_v11 & weights_en11) shift_7_75 <= shift_7_550;
    if (weights_v11 & weights_en11) shift_6_76 <= shift_6_553;
    if (weights_v11 & weights_en11) shift_5_77 <= shift_5_556;
    if (weights_v11 & weights_en11) shift_4_78 <= shift_4_559;
    if (weights_v11 & weights_en11) shift_3_79 <= shift_3_562;
    if (weights_v11 & weights_en11) shift_2_80 <= shift_2_565;
    if (weights_v11 & weights_en11) shift_1_81 <= shift_1_568;
    if (weights_v11 & weights_en11) shift_0_82 <= shift_0_571;
    if (weights_v3 & weights_en3) slots_83 <= slots_574;
    if (weights_v18 & weights_en18) y_2_84 <= y_2_575;
    if (weights_v18 & weights_en18) y_1_85 <= y_1_576;
    if (weights_v18 & weights_en18) y_0_86 <= y_0_577;
    if (weights_v3 & weights_en3) zero_4_87 <= zero_4_578;
    if (weights_v3 & weights_en3) zero_5_88 <= zero_5_579;
    if (weights_v3 & weights_en3) zero_6_89 <= zero_6_580;
    if (weights_v3 & weights_en3) zero_7_90 <= zero_7_581;
    if (weights_v1 & weights_en1) x_word_91 <= x_word_586;
    if (weights_v0 & weights_en0) t_92 <= t_587;
    if (weights_v3 & weights_en3) crc_want_93 <= crc_want_588;
    if (weights_v3 & weights_en3) crc_94 <= crc_848;
    if (weights_v3 & weights_en3) block_95 <= block_850;
    if (weights_v1 & weights_en1) beat_96 <= beat_853;
    if (weights_v11 & weights_en11) p_packet_97 <= p_packet_856;
    if (weights_v11 & weights_en11) p_packet_98 <= p_packet_863;
    if (weights_v2 & weights_en2) w_packet_99 <= w_packet_865;
    if (weights_v2 & weights_en2) w_packet_100 <= w_packet_869;
    if (weights_v0 & weights_en0) x_packet_101 <= x_packet_871;
    if (weights_v0 & weights_en0) x_packet_102 <= x_packet_875;
    if (weights_v4 & weights_en4) bad_block_103 <= bad_block_901;
    if (weights_v3 & weights_en3) col_group_104 <= col_group_903;
    if (weights_v1 & weights_en1) group_105 <= group_906;
    if (weights_v4 & weights_en4) flags_106 <= flags_913;
    if (weights_v1 & weights_en1) slot_first_107 <= slot_first_914;
    if (weights_v3 & weights_en3) slot_last_108 <= slot_last_915;
    if (weights_v3 & weights_en3) slot_end_109 <= slot_end_917;
    if (weights_v4 & weights_en4) header_bad_110 <= header_bad_918;
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
  wire [1:0] select_927 = x_packet_102 ? 2'd2 : 2'd0;  // awq_gemv.cpp:362
  wire [2:0] select_928 = x_packet_101 ? 3'd0 : 3'd4;  // awq_gemv.cpp:362
  wire [2:0] or_929 = {1'd0, select_927} | select_928;  // awq_gemv.cpp:362
  wire [3:0] select_930 = w_packet_100 ? 4'd8 : 4'd0;  // awq_gemv.cpp:363
  wire [4:0] select_931 = w_packet_99 ? 5'd0 : 5'd16;  // awq_gemv.cpp:363
  wire [4:0] or_932 = {1'd0, select_930} | select_931;  // awq_gemv.cpp:363
  wire [4:0] or_933 = {2'd0, or_929} | or_932;  // awq_gemv.cpp:363
  wire [5:0] select_934 = p_packet_98 ? 6'd32 : 6'd0;  // awq_gemv.cpp:364
  wire [6:0] select_935 = p_packet_97 ? 7'd0 : 7'd64;  // awq_gemv.cpp:364
  wire [6:0] or_936 = {1'd0, select_934} | select_935;  // awq_gemv.cpp:364
  wire [6:0] or_937 = {2'd0, or_933} | or_936;  // awq_gemv.cpp:364
  wire [8:0] flags_938 = {2'd0, or_937} | flags_106;  // awq_gemv.cpp:364
  wire discard_x_939 = x_packet_101 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_w_940 = w_packet_99 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_p_941 = p_packet_97 ^ 1'd1;  // awq_gemv.cpp:45
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
    if (line_195_v0 & line_195_en0) flags_111 <= flags_938;
    if (line_195_v0 & line_195_en0) discard_x_112 <= discard_x_939;
    if (line_195_v0 & line_195_en0) discard_w_113 <= discard_w_940;
    if (line_195_v0 & line_195_en0) discard_p_114 <= discard_p_941;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195_2, 1 stages
  wire [8:0] select_942 = c_10_10 ? mem_sticky_0 : 9'd0;  // awq_gemv.cpp:367
  wire [8:0] sticky_943 = select_942 | flags_116;  // awq_gemv.cpp:367
  wire [31:0] add_944 = mem_frames_0 + 32'd1;  // awq_gemv.cpp:368
  wire [31:0] frames_945 = c_10_10 ? add_944 : 32'd1;  // awq_gemv.cpp:368
  wire [40:0] shl_946 = {flags_116, 32'd0};  // awq_gemv.cpp:166
  wire [40:0] beat_0_947 = shl_946 | {32'd0, sticky_943};  // awq_gemv.cpp:166
  wire [63:0] shl_948 = {line_193_11[15:0], 48'd0};
  wire [63:0] beat_0_949 = {23'd0, beat_0_947} | shl_948;  // awq_gemv.cpp:169
  wire [95:0] shl_950 = {bad_block_115, 64'd0};  // awq_gemv.cpp:168
  wire [95:0] beat_0_951 = {32'd0, beat_0_949} | shl_950;  // awq_gemv.cpp:169
  wire [127:0] shl_952 = {frames_945, 96'd0};  // awq_gemv.cpp:169
  wire [127:0] beat_0_953 = {32'd0, beat_0_951} | shl_952;  // awq_gemv.cpp:169
  wire line_195_2_load_954 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_store_955 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_load_956 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_store_957 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_push_958 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:173
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
  wire xor_959 = more_120 ^ 1'd1;
  wire more_960 = s_x_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_pop_961 = discard_v0 & discard_en0;  // awq_gemv.cpp:156
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_959;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_120 <= more_960;
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
  wire xor_962 = more_121 ^ 1'd1;
  wire more_963 = s_w_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_2_pop_964 = discard_2_v0 & discard_2_en0;  // awq_gemv.cpp:156
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_962;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_121 <= more_963;
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
  wire xor_965 = more_122 ^ 1'd1;
  wire more_966 = s_param_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_3_pop_967 = discard_3_v0 & discard_3_en0;  // awq_gemv.cpp:156
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_965;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_122 <= more_966;
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
  wire s_x_beat_take = line_38_pop_149 | weights_pop_920 | discard_pop_961;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_923 | discard_2_pop_964;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_926 | discard_3_pop_967;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_regslice #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: registered both ways
  wire m_y_beat_valid = weights_push_919;
  wire [160:0] m_y_beat = {out_20_192_s18, 16'd65535, 16'd65535, out_0_189};
  awq_gemv_regslice #(.WIDTH(161)) m_y_slice (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .out_data({m_y_TLAST, m_y_TSTRB, m_y_TKEEP, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_195_2_push_958;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, beat_0_953};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/awq_gemv/awq_gemv.cpp:188: sticky_0
  always @(posedge ap_clk) begin
    if (line_195_2_store_955) mem_sticky_0 <= sticky_943;
    if (rst) mem_sticky_0 <= 9'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:188: frames_0
  always @(posedge ap_clk) begin
    if (line_195_2_store_957) mem_frames_0 <= frames_945;
    if (rst) mem_frames_0 <= 32'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:189: x_even
  wire mem_x_even_read = weights_load_924;
  wire mem_x_even_advance = weights_v2 & weights_en2;
  wire [11:0] mem_x_even_read_address = x_word_91[12:1];
  wire mem_x_even_write = weights_store_921;
  wire [11:0] mem_x_even_write_address = t_92[11:0];
  wire [63:0] mem_x_even_write_data = x_196;
  awq_gemv_mem_x_even mem_x_even_ram (.clk(ap_clk), .read(mem_x_even_read), .advance(mem_x_even_advance), .read_address(mem_x_even_read_address), .q(mem_x_even_q), .q2(mem_x_even_q2), .write(mem_x_even_write), .write_address(mem_x_even_write_address), .write_data(mem_x_even_write_data));

  // hls/awq_gemv/awq_gemv.cpp:189: x_odd
  wire mem_x_odd_read = weights_load_925;
  wire mem_x_odd_advance = weights_v2 & weights_en2;
  wire [11:0] mem_x_odd_read_address = x_word_91[12:1];
  wire mem_x_odd_write = weights_store_922;
  wire [11:0] mem_x_odd_write_address = t_92[11:0];
  wire [63:0] mem_x_odd_write_data = x_197;
  awq_gemv_mem_x_odd mem_x_odd_ram (.clk(ap_clk), .read(mem_x_odd_read), .advance(mem_x_odd_advance), .read_address(mem_x_odd_read_address), .q(mem_x_odd_q), .q2(mem_x_odd_q2), .write(mem_x_odd_write), .write_address(mem_x_odd_write_address), .write_data(mem_x_odd_write_data));
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

// 32 x 7 bits, signed product after 3 stages
module awq_gemv_mul_32s_7s_32_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [31:0] a,
  input  wire [6:0]  b,
  output wire [31:0] p
);
  reg [31:0] a_q;
  reg [6:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [31:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed(a_q) * $signed({{25{b_q[6]}}, b_q});
  reg [31:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

`default_nettype wire
