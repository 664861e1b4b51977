// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 20 (hls/awq_gemv/awq_gemv.cpp:240)
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

  // ---- hls/awq_gemv/awq_gemv.cpp:193: line_193, 1 stages
  wire icmp_123 = s_cmd_beat_data[63:48] == 16'd0;
  wire icmp_124 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv.cpp:70
  wire [7:0] and_125 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv.cpp:70
  wire icmp_126 = and_125 != 8'd2;  // awq_gemv.cpp:70
  wire or_127 = icmp_124 | icmp_126;  // awq_gemv.cpp:70
  wire or_128 = icmp_123 | or_127;  // awq_gemv.cpp:70
  wire [15:0] last_group_129 = s_cmd_beat_data[47:32] + 16'd65535;  // awq_gemv.cpp:70
  wire [8:0] limit_130 = s_cmd_beat_data[8] ? 9'd231 : 9'd462;  // awq_gemv.cpp:69
  wire icmp_131 = last_group_129 >= {7'd0, limit_130};  // awq_gemv.cpp:70
  wire or_132 = or_128 | icmp_131;  // awq_gemv.cpp:70
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
    if (line_193_v0 & line_193_en0) last_group_6 <= last_group_129;
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
  assign line_38_en0 = ~(line_38_v0 & ((~s_x_beat_valid)));
  assign line_38_en1 = 1'd1;
  assign line_38_en2 = 1'd1;
  assign line_38_en3 = 1'd1;
  assign line_38_en4 = 1'd1;
  assign line_38_en5 = 1'd1;
  assign line_38_en6 = 1'd1;
  wire line_38_issue = line_38_run;
  wire line_38_leave = 1'b0;
  assign line_38_v0 = line_38_issue;
  reg line_38_busy;
  always @(posedge ap_clk) line_38_busy <= line_38_start | line_38_run | line_38_v1 | line_38_v2 | line_38_v3 | line_38_v4 | line_38_v5 | line_38_v6;
  always @(posedge ap_clk) begin
    if (line_38_issue & line_38_en0) line_38_run <= 1'b0;
    if (line_38_start) line_38_run <= 1'b1;
    line_38_v1 <= line_38_v0 & line_38_en0;
    line_38_v2 <= line_38_v1;
    line_38_v3 <= line_38_v2;
    line_38_v4 <= line_38_v3;
    line_38_v5 <= line_38_v4;
    line_38_v6 <= line_38_v5;
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

  // ---- hls/awq_gemv/awq_gemv.cpp:240: weights, pipelined loop, II=1, depth 20
  // stage 0
  wire icmp_194 = t_95 < {19'd0, line_38_16};  // awq_gemv.cpp:272
  wire icmp_199 = t_95 < beats_18;  // awq_gemv.cpp:278
  wire icmp_219 = line_38_14 > {1'd0, t_95};  // awq_gemv.cpp:240
  wire xor_220 = icmp_219 ^ 1'd1;
  wire [31:0] t_845 = t_95 + 32'd1;  // awq_gemv.cpp:240
  wire is_last_852 = {{19{line_38_17[13]}}, line_38_17} != {1'd0, t_95};  // awq_gemv.cpp:273
  wire is_last_858 = line_38_20 != {1'd0, t_95};  // awq_gemv.cpp:280
  // stage 1
  reg icmp_194_s1;
  reg icmp_199_s1;
  reg is_last_852_s1;
  reg is_last_858_s1;
  reg [11:0] trunc_914_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    icmp_194_s1 <= icmp_194;
    icmp_199_s1 <= icmp_199;
    is_last_852_s1 <= is_last_852;
    is_last_858_s1 <= is_last_858;
    trunc_914_s1 <= t_95[11:0];
  end
  wire xor_193 = x_packet_97 ^ 1'd1;
  wire and_195 = xor_193 & icmp_194_s1;
  wire [63:0] x_196 = x_packet_97 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] x_197 = x_packet_97 ? 64'd0 : s_x_beat_data[127:64];
  wire x_packet_849 = x_packet_97 | s_x_beat_last;
  wire x_packet_850 = icmp_194_s1 ? x_packet_849 : x_packet_97;
  wire and_851 = icmp_194_s1 & xor_193;
  wire x_packet_1_853 = s_x_beat_last & is_last_852_s1;
  wire x_packet_854 = and_851 ? x_packet_1_853 : x_packet_98;
  wire weights_pop_912 = weights_v1 & weights_en1 & and_195;  // awq_gemv.cpp:38
  wire weights_store_913 = weights_v1 & weights_en1 & icmp_194_s1;  // awq_gemv.cpp:274
  wire weights_store_915 = weights_v1 & weights_en1 & icmp_194_s1;  // awq_gemv.cpp:275
  // stage 2
  reg icmp_199_s2;
  reg is_last_858_s2;
  always @(posedge ap_clk) if (weights_en1) begin
    icmp_199_s2 <= icmp_199_s1;
    is_last_858_s2 <= is_last_858_s1;
  end
  wire icmp_201 = beat_96 == 6'd0;  // awq_gemv.cpp:281
  wire xor_202 = icmp_201 ^ 1'd1;
  wire icmp_203 = $signed(beat_96) < $signed(6'd1);
  wire and_204 = xor_202 & icmp_203;
  wire and_205 = and_204 & icmp_199_s2;
  wire xor_206 = icmp_203 ^ 1'd1;
  wire icmp_207 = beat_96 == 6'd1;
  wire xor_208 = icmp_207 ^ 1'd1;
  wire and_209 = xor_206 & xor_208;
  wire and_210 = and_209 & icmp_199_s2;
  wire or_211 = and_205 | and_210;
  wire slot_first_213 = group_105 == 16'd0;  // awq_gemv.cpp:315
  wire [5:0] add_214 = beat_96 + 6'd55;  // awq_gemv.cpp:315
  wire icmp_215 = add_214 < 6'd3;  // awq_gemv.cpp:315
  wire and_216 = slot_first_213 & icmp_215;
  wire or_221 = xor_202 | xor_206;
  wire or_229 = icmp_203 | xor_208;
  wire or_240 = and_204 | and_209;
  wire and_241 = icmp_199_s2 & or_240;
  wire icmp_242 = beat_96 == 6'd2;  // awq_gemv.cpp:309
  wire final_beat_458 = beat_96 == line_38_19;  // awq_gemv.cpp:279
  wire and_459 = icmp_199_s2 & final_beat_458;
  wire icmp_515 = beat_96 == 6'd11;  // awq_gemv.cpp:318
  wire slot_last_577 = group_105 == last_group_6;  // awq_gemv.cpp:311
  wire and_578 = slot_last_577 & final_beat_458;
  wire [15:0] add_579 = {1'd0, x_word_91} + 16'd1;  // awq_gemv.cpp:311
  wire [12:0] x_word_580 = and_578 ? 13'd0 : add_579[12:0];  // awq_gemv.cpp:311
  wire [14:0] x_word_581 = and_241 ? {2'd0, x_word_580} : x_word_91;
  wire [5:0] add_846 = beat_96 + 6'd1;  // awq_gemv.cpp:355
  wire [5:0] beat_847 = final_beat_458 ? 6'd0 : add_846;  // awq_gemv.cpp:355
  wire [5:0] beat_848 = icmp_199_s2 ? beat_847 : beat_96;
  wire icmp_866 = beat_96 != 6'd11;
  wire and_871 = final_beat_458 & icmp_199_s2;
  wire and_878 = icmp_201 & icmp_203;
  wire [15:0] add_901 = group_105 + 16'd1;
  wire [15:0] select_902 = slot_last_577 ? 16'd0 : add_901;  // awq_gemv.cpp:353
  wire [15:0] group_903 = and_459 ? select_902 : group_105;
  wire slot_first_906 = and_459 ? slot_first_213 : slot_first_107;
  wire weights_load_917 = weights_v2 & weights_en2 & or_211;  // awq_gemv.cpp:302
  wire weights_load_918 = weights_v2 & weights_en2 & or_211;  // awq_gemv.cpp:302
  // stage 3
  reg slot_first_107_s3;
  reg icmp_199_s3;
  reg and_216_s3;
  reg or_221_s3;
  reg or_229_s3;
  reg icmp_242_s3;
  reg trunc_250_s3;
  reg and_241_s3;
  reg and_459_s3;
  reg or_240_s3;
  reg icmp_515_s3;
  reg icmp_201_s3;
  reg is_last_858_s3;
  reg icmp_866_s3;
  reg and_878_s3;
  reg and_871_s3;
  reg slot_last_577_s3;
  always @(posedge ap_clk) if (weights_en2) begin
    slot_first_107_s3 <= slot_first_107;
    icmp_199_s3 <= icmp_199_s2;
    and_216_s3 <= and_216;
    or_221_s3 <= or_221;
    or_229_s3 <= or_229;
    icmp_242_s3 <= icmp_242;
    trunc_250_s3 <= x_word_91[0];
    and_241_s3 <= and_241;
    and_459_s3 <= and_459;
    or_240_s3 <= or_240;
    icmp_515_s3 <= icmp_515;
    icmp_201_s3 <= icmp_201;
    is_last_858_s3 <= is_last_858_s2;
    icmp_866_s3 <= icmp_866;
    and_878_s3 <= and_878;
    and_871_s3 <= and_871;
    slot_last_577_s3 <= slot_last_577;
  end
  wire xor_198 = w_packet_99 ^ 1'd1;
  wire and_200 = xor_198 & icmp_199_s3;
  wire [127:0] w_224 = w_packet_99 ? 128'd0 : s_w_beat_data;  // awq_gemv.cpp:280
  wire w_packet_855 = w_packet_99 | s_w_beat_last;
  wire w_packet_856 = icmp_199_s3 ? w_packet_855 : w_packet_99;
  wire and_857 = icmp_199_s3 & xor_198;
  wire w_packet_1_859 = s_w_beat_last & is_last_858_s3;
  wire w_packet_860 = and_857 ? w_packet_1_859 : w_packet_100;
  wire w_packet_872 = w_packet_99 ? w_packet_100 : w_packet_1_859;
  wire or_873 = c_9_9 | w_packet_872;
  wire xor_874 = or_873 ^ 1'd1;  // awq_gemv.cpp:336
  wire weights_pop_916 = weights_v3 & weights_en3 & and_200;  // awq_gemv.cpp:38
  // stage 4
  reg slot_first_107_s4;
  reg icmp_199_s4;
  reg and_216_s4;
  reg or_221_s4;
  reg [127:0] w_224_s4;
  reg or_229_s4;
  reg icmp_242_s4;
  reg trunc_250_s4;
  reg and_241_s4;
  reg and_459_s4;
  reg or_240_s4;
  reg icmp_515_s4;
  reg icmp_201_s4;
  reg icmp_866_s4;
  reg and_878_s4;
  reg xor_874_s4;
  reg and_871_s4;
  reg slot_last_577_s4;
  always @(posedge ap_clk) if (weights_en3) begin
    slot_first_107_s4 <= slot_first_107_s3;
    icmp_199_s4 <= icmp_199_s3;
    and_216_s4 <= and_216_s3;
    or_221_s4 <= or_221_s3;
    w_224_s4 <= w_224;
    or_229_s4 <= or_229_s3;
    icmp_242_s4 <= icmp_242_s3;
    trunc_250_s4 <= trunc_250_s3;
    and_241_s4 <= and_241_s3;
    and_459_s4 <= and_459_s3;
    or_240_s4 <= or_240_s3;
    icmp_515_s4 <= icmp_515_s3;
    icmp_201_s4 <= icmp_201_s3;
    icmp_866_s4 <= icmp_866_s3;
    and_878_s4 <= and_878_s3;
    xor_874_s4 <= xor_874;
    and_871_s4 <= and_871_s3;
    slot_last_577_s4 <= slot_last_577_s3;
  end
  wire icmp_150 = slots_83 == 4'd0;  // awq_gemv.cpp:242
  wire xor_151 = icmp_150 ^ 1'd1;
  wire xor_152 = slots_83[0] ^ 1'd1;
  wire or_153 = slots_83[1] | xor_152;  // awq_gemv.cpp:245
  wire xor_154 = or_153 ^ 1'd1;
  wire and_155 = slot_last_108 & xor_154;
  wire and_156 = xor_151 & and_155;
  wire [3:0] and_190 = slots_83 & 4'd13;  // awq_gemv.cpp:251
  wire icmp_191 = and_190 == 4'd1;  // awq_gemv.cpp:251
  wire out_20_192 = slot_end_109 & icmp_191;
  wire xor_222 = or_221_s4 ^ 1'd1;
  wire and_223 = icmp_199_s4 & xor_222;
  wire [3:0] zero_3_225 = and_223 ? w_224_s4[23:20] : zero_3_23;
  wire [3:0] zero_2_226 = and_223 ? w_224_s4[7:4] : zero_2_24;
  wire [3:0] zero_1_227 = and_223 ? w_224_s4[19:16] : zero_1_25;
  wire [3:0] zero_0_228 = and_223 ? w_224_s4[3:0] : zero_0_26;
  wire xor_230 = or_229_s4 ^ 1'd1;
  wire and_231 = icmp_199_s4 & xor_230;
  wire [14:0] scale_7_232 = and_231 ? w_224_s4[126:112] : scale_7_27;
  wire [14:0] scale_6_233 = and_231 ? w_224_s4[110:96] : scale_6_28;
  wire [14:0] scale_5_234 = and_231 ? w_224_s4[94:80] : scale_5_29;
  wire [14:0] scale_4_235 = and_231 ? w_224_s4[78:64] : scale_4_30;
  wire [14:0] scale_3_236 = and_231 ? w_224_s4[62:48] : scale_3_31;
  wire [14:0] scale_2_237 = and_231 ? w_224_s4[46:32] : scale_2_32;
  wire [14:0] scale_1_238 = and_231 ? w_224_s4[30:16] : scale_1_33;
  wire [14:0] scale_0_239 = and_231 ? w_224_s4[14:0] : scale_0_34;
  wire [4:0] sub_244 = {1'd0, w_224_s4[79:76]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_245 = {sub_244, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_246 = {1'd0, w_224_s4[95:92]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_247 = {sub_246, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_248 = {{21{shl_245[31]}}, shl_245[31:27]} + shl_247[31:6];  // awq_gemv.cpp:79
  wire [63:0] x_249 = trunc_250_s4 ? mem_x_odd_q2 : mem_x_even_q2;
  wire [40:0] product_251;
  awq_gemv_mul_26s_16s_41_3 product_251_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_248), .b(x_249[47:32]), .p(product_251));  // awq_gemv.cpp:80
  wire [4:0] sub_255 = {1'd0, w_224_s4[15:12]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_256 = {sub_255, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_257 = {1'd0, w_224_s4[31:28]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_258 = {sub_257, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_259 = {{21{shl_256[31]}}, shl_256[31:27]} + shl_258[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_260;
  awq_gemv_mul_26s_16s_41_3 product_260_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_259), .b(x_249[15:0]), .p(product_260));  // awq_gemv.cpp:80
  wire [4:0] sub_264 = {1'd0, w_224_s4[47:44]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_265 = {sub_264, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_266 = {1'd0, w_224_s4[63:60]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [31:0] shl_267 = {sub_266, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_268 = {{21{shl_265[31]}}, shl_265[31:27]} + shl_267[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_269;
  awq_gemv_mul_26s_16s_41_3 product_269_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_268), .b(x_249[31:16]), .p(product_269));  // awq_gemv.cpp:80
  wire [4:0] sub_275 = {1'd0, w_224_s4[111:108]} - {1'd0, zero_6_89};  // awq_gemv.cpp:99
  wire [31:0] shl_276 = {sub_275, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_277 = {1'd0, w_224_s4[127:124]} - {1'd0, zero_7_90};  // awq_gemv.cpp:99
  wire [4:0] sub_300 = {1'd0, w_224_s4[75:72]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_301 = {sub_300, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_302 = {1'd0, w_224_s4[91:88]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_303 = {sub_302, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_304 = {{21{shl_301[31]}}, shl_301[31:27]} + shl_303[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_305;
  awq_gemv_mul_26s_16s_41_3 product_305_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_304), .b(x_249[47:32]), .p(product_305));  // awq_gemv.cpp:80
  wire [4:0] sub_309 = {1'd0, w_224_s4[11:8]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_310 = {sub_309, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_311 = {1'd0, w_224_s4[27:24]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_312 = {sub_311, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_313 = {{21{shl_310[31]}}, shl_310[31:27]} + shl_312[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_314;
  awq_gemv_mul_26s_16s_41_3 product_314_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_313), .b(x_249[15:0]), .p(product_314));  // awq_gemv.cpp:80
  wire [4:0] sub_318 = {1'd0, w_224_s4[43:40]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_319 = {sub_318, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_320 = {1'd0, w_224_s4[59:56]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [31:0] shl_321 = {sub_320, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_322 = {{21{shl_319[31]}}, shl_319[31:27]} + shl_321[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_323;
  awq_gemv_mul_26s_16s_41_3 product_323_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_322), .b(x_249[31:16]), .p(product_323));  // awq_gemv.cpp:80
  wire [4:0] sub_329 = {1'd0, w_224_s4[107:104]} - {1'd0, zero_4_87};  // awq_gemv.cpp:99
  wire [31:0] shl_330 = {sub_329, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_331 = {1'd0, w_224_s4[123:120]} - {1'd0, zero_5_88};  // awq_gemv.cpp:99
  wire [4:0] sub_353 = {1'd0, w_224_s4[71:68]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_354 = {sub_353, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_355 = {1'd0, w_224_s4[87:84]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_356 = {sub_355, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_357 = {{21{shl_354[31]}}, shl_354[31:27]} + shl_356[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_358;
  awq_gemv_mul_26s_16s_41_3 product_358_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_357), .b(x_249[47:32]), .p(product_358));  // awq_gemv.cpp:80
  wire [4:0] sub_362 = {1'd0, w_224_s4[7:4]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_363 = {sub_362, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_364 = {1'd0, w_224_s4[23:20]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_365 = {sub_364, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_366 = {{21{shl_363[31]}}, shl_363[31:27]} + shl_365[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_367;
  awq_gemv_mul_26s_16s_41_3 product_367_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_366), .b(x_249[15:0]), .p(product_367));  // awq_gemv.cpp:80
  wire [4:0] sub_371 = {1'd0, w_224_s4[39:36]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_372 = {sub_371, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_373 = {1'd0, w_224_s4[55:52]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [31:0] shl_374 = {sub_373, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_375 = {{21{shl_372[31]}}, shl_372[31:27]} + shl_374[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_376;
  awq_gemv_mul_26s_16s_41_3 product_376_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_375), .b(x_249[31:16]), .p(product_376));  // awq_gemv.cpp:80
  wire [4:0] sub_382 = {1'd0, w_224_s4[103:100]} - {1'd0, zero_2_24};  // awq_gemv.cpp:99
  wire [31:0] shl_383 = {sub_382, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_384 = {1'd0, w_224_s4[119:116]} - {1'd0, zero_3_23};  // awq_gemv.cpp:99
  wire [4:0] sub_406 = {1'd0, w_224_s4[67:64]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_407 = {sub_406, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_408 = {1'd0, w_224_s4[83:80]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_409 = {sub_408, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_410 = {{21{shl_407[31]}}, shl_407[31:27]} + shl_409[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_411;
  awq_gemv_mul_26s_16s_41_3 product_411_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_410), .b(x_249[47:32]), .p(product_411));  // awq_gemv.cpp:80
  wire [4:0] sub_415 = {1'd0, w_224_s4[3:0]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_416 = {sub_415, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_417 = {1'd0, w_224_s4[19:16]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_418 = {sub_417, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_419 = {{21{shl_416[31]}}, shl_416[31:27]} + shl_418[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_420;
  awq_gemv_mul_26s_16s_41_3 product_420_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_419), .b(x_249[15:0]), .p(product_420));  // awq_gemv.cpp:80
  wire [4:0] sub_424 = {1'd0, w_224_s4[35:32]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_425 = {sub_424, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_426 = {1'd0, w_224_s4[51:48]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [31:0] shl_427 = {sub_426, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_428 = {{21{shl_425[31]}}, shl_425[31:27]} + shl_427[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_429;
  awq_gemv_mul_26s_16s_41_3 product_429_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_428), .b(x_249[31:16]), .p(product_429));  // awq_gemv.cpp:80
  wire [4:0] sub_435 = {1'd0, w_224_s4[99:96]} - {1'd0, zero_0_26};  // awq_gemv.cpp:99
  wire [31:0] shl_436 = {sub_435, 27'd0};  // awq_gemv.cpp:79
  wire [4:0] sub_437 = {1'd0, w_224_s4[115:112]} - {1'd0, zero_1_25};  // awq_gemv.cpp:99
  wire [14:0] scale_7_460 = or_229_s4 ? scale_7_27 : w_224_s4[126:112];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_7_461 = and_459_s4 ? scale_7_460 : slot_scale_7_43;
  wire [14:0] scale_6_462 = or_229_s4 ? scale_6_28 : w_224_s4[110:96];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_6_463 = icmp_150 ? slot_scale_6_44 : slot_scale_7_43;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_6_464 = and_459_s4 ? scale_6_462 : slot_scale_6_463;
  wire [14:0] scale_5_465 = or_229_s4 ? scale_5_29 : w_224_s4[94:80];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_5_466 = icmp_150 ? slot_scale_5_45 : slot_scale_6_44;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_5_467 = and_459_s4 ? scale_5_465 : slot_scale_5_466;
  wire [14:0] scale_4_468 = or_229_s4 ? scale_4_30 : w_224_s4[78:64];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_4_469 = icmp_150 ? slot_scale_4_46 : slot_scale_5_45;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_4_470 = and_459_s4 ? scale_4_468 : slot_scale_4_469;
  wire [14:0] scale_3_471 = or_229_s4 ? scale_3_31 : w_224_s4[62:48];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_3_472 = icmp_150 ? slot_scale_3_47 : slot_scale_4_46;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_3_473 = and_459_s4 ? scale_3_471 : slot_scale_3_472;
  wire [14:0] scale_2_474 = or_229_s4 ? scale_2_32 : w_224_s4[46:32];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_2_475 = icmp_150 ? slot_scale_2_48 : slot_scale_3_47;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_2_476 = and_459_s4 ? scale_2_474 : slot_scale_2_475;
  wire [14:0] scale_1_477 = or_229_s4 ? scale_1_33 : w_224_s4[30:16];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_1_478 = icmp_150 ? slot_scale_1_49 : slot_scale_2_48;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_1_479 = and_459_s4 ? scale_1_477 : slot_scale_1_478;
  wire [14:0] scale_0_480 = or_229_s4 ? scale_0_34 : w_224_s4[14:0];  // awq_gemv.cpp:178
  wire [14:0] slot_scale_0_481 = icmp_150 ? slot_scale_0_50 : slot_scale_1_49;  // awq_gemv.cpp:178
  wire [14:0] slot_scale_0_482 = and_459_s4 ? scale_0_480 : slot_scale_0_481;
  wire xor_522 = slot_last_108 ^ 1'd1;
  wire or_523 = icmp_150 | xor_522;
  wire [3:0] add_567 = slots_83 + 4'd15;  // awq_gemv.cpp:269
  wire [3:0] slots_568 = icmp_150 ? slots_83 : add_567;  // awq_gemv.cpp:178
  wire [3:0] slots_569 = and_459_s4 ? 4'd8 : slots_568;
  wire [3:0] zero_4_573 = and_223 ? w_224_s4[11:8] : zero_4_87;
  wire [3:0] zero_5_574 = and_223 ? w_224_s4[27:24] : zero_5_88;
  wire [3:0] zero_6_575 = and_223 ? w_224_s4[15:12] : zero_6_89;
  wire [3:0] zero_7_576 = and_223 ? w_224_s4[31:28] : zero_7_90;
  wire [31:0] block_582 = block_92 + 32'd1;  // awq_gemv.cpp:351
  wire [31:0] block_583 = and_459_s4 ? block_582 : block_92;
  wire [127:0] shl_584 = {w_224_s4[127:64], 64'd0};
  wire [63:0] shl_585 = {w_224_s4[31:0], 32'd0};
  wire [127:0] or_586 = shl_584 | {64'd0, shl_585};  // awq_gemv.cpp:147
  wire [127:0] or_587 = or_586 | 128'h9226f562;  // awq_gemv.cpp:147
  wire [127:0] ref_588 = icmp_201_s4 ? or_587 : w_224_s4;  // awq_gemv.cpp:281
  wire [122:0] and_589 = ref_588[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv.cpp:131
  wire parity_590 = ^and_589;
  wire [123:0] and_591 = ref_588[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv.cpp:131
  wire parity_592 = ^and_591;
  wire [1:0] shl_593 = {parity_592, 1'd0};
  wire [1:0] or_594 = {1'd0, parity_590} | shl_593;
  wire [124:0] and_595 = ref_588[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv.cpp:131
  wire parity_596 = ^and_595;
  wire [2:0] shl_597 = {parity_596, 2'd0};
  wire [2:0] or_598 = {1'd0, or_594} | shl_597;
  wire [125:0] and_599 = ref_588[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv.cpp:131
  wire parity_600 = ^and_599;
  wire [3:0] shl_601 = {parity_600, 3'd0};
  wire [3:0] or_602 = {1'd0, or_598} | shl_601;
  wire [126:0] and_603 = ref_588[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv.cpp:131
  wire parity_604 = ^and_603;
  wire [4:0] shl_605 = {parity_604, 4'd0};
  wire [4:0] or_606 = {1'd0, or_602} | shl_605;
  wire [127:0] and_607 = ref_588 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv.cpp:131
  wire parity_608 = ^and_607;
  wire [5:0] shl_609 = {parity_608, 5'd0};
  wire [5:0] or_610 = {1'd0, or_606} | shl_609;
  wire [125:0] and_611 = ref_588[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv.cpp:131
  wire parity_612 = ^and_611;
  wire [6:0] shl_613 = {parity_612, 6'd0};
  wire [6:0] or_614 = {1'd0, or_610} | shl_613;
  wire [126:0] and_615 = ref_588[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv.cpp:131
  wire parity_616 = ^and_615;
  wire [7:0] shl_617 = {parity_616, 7'd0};
  wire [7:0] or_618 = {1'd0, or_614} | shl_617;
  wire [127:0] and_619 = ref_588 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv.cpp:131
  wire parity_620 = ^and_619;
  wire [8:0] shl_621 = {parity_620, 8'd0};
  wire [8:0] or_622 = {1'd0, or_618} | shl_621;
  wire [127:0] and_623 = ref_588 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv.cpp:131
  wire parity_624 = ^and_623;
  wire [9:0] shl_625 = {parity_624, 9'd0};
  wire [9:0] or_626 = {1'd0, or_622} | shl_625;
  wire [122:0] and_627 = ref_588[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv.cpp:131
  wire parity_628 = ^and_627;
  wire [10:0] shl_629 = {parity_628, 10'd0};
  wire [10:0] or_630 = {1'd0, or_626} | shl_629;
  wire [123:0] and_631 = ref_588[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv.cpp:131
  wire parity_632 = ^and_631;
  wire [11:0] shl_633 = {parity_632, 11'd0};
  wire [11:0] or_634 = {1'd0, or_630} | shl_633;
  wire [124:0] and_635 = ref_588[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv.cpp:131
  wire parity_636 = ^and_635;
  wire [12:0] shl_637 = {parity_636, 12'd0};
  wire [12:0] or_638 = {1'd0, or_634} | shl_637;
  wire [125:0] and_639 = ref_588[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv.cpp:131
  wire parity_640 = ^and_639;
  wire [13:0] shl_641 = {parity_640, 13'd0};
  wire [13:0] or_642 = {1'd0, or_638} | shl_641;
  wire [126:0] and_643 = ref_588[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv.cpp:131
  wire parity_644 = ^and_643;
  wire [14:0] shl_645 = {parity_644, 14'd0};
  wire [14:0] or_646 = {1'd0, or_642} | shl_645;
  wire [127:0] and_647 = ref_588 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv.cpp:131
  wire parity_648 = ^and_647;
  wire [15:0] shl_649 = {parity_648, 15'd0};
  wire [15:0] or_650 = {1'd0, or_646} | shl_649;
  wire [124:0] and_651 = ref_588[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv.cpp:131
  wire parity_652 = ^and_651;
  wire [16:0] shl_653 = {parity_652, 16'd0};
  wire [16:0] or_654 = {1'd0, or_650} | shl_653;
  wire [125:0] and_655 = ref_588[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv.cpp:131
  wire parity_656 = ^and_655;
  wire [17:0] shl_657 = {parity_656, 17'd0};
  wire [17:0] or_658 = {1'd0, or_654} | shl_657;
  wire [126:0] and_659 = ref_588[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv.cpp:131
  wire parity_660 = ^and_659;
  wire [18:0] shl_661 = {parity_660, 18'd0};
  wire [18:0] or_662 = {1'd0, or_658} | shl_661;
  wire [127:0] and_663 = ref_588 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv.cpp:131
  wire parity_664 = ^and_663;
  wire [19:0] shl_665 = {parity_664, 19'd0};
  wire [19:0] or_666 = {1'd0, or_662} | shl_665;
  wire [127:0] and_667 = ref_588 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv.cpp:131
  wire parity_668 = ^and_667;
  wire [20:0] shl_669 = {parity_668, 20'd0};
  wire [20:0] or_670 = {1'd0, or_666} | shl_669;
  wire [127:0] and_671 = ref_588 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv.cpp:131
  wire parity_672 = ^and_671;
  wire [21:0] shl_673 = {parity_672, 21'd0};
  wire [21:0] or_674 = {1'd0, or_670} | shl_673;
  wire [126:0] and_675 = ref_588[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv.cpp:131
  wire parity_676 = ^and_675;
  wire [22:0] shl_677 = {parity_676, 22'd0};
  wire [22:0] or_678 = {1'd0, or_674} | shl_677;
  wire [127:0] and_679 = ref_588 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv.cpp:131
  wire parity_680 = ^and_679;
  wire [23:0] shl_681 = {parity_680, 23'd0};
  wire [23:0] or_682 = {1'd0, or_678} | shl_681;
  wire [127:0] and_683 = ref_588 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv.cpp:131
  wire parity_684 = ^and_683;
  wire [24:0] shl_685 = {parity_684, 24'd0};
  wire [24:0] or_686 = {1'd0, or_682} | shl_685;
  wire [126:0] and_687 = ref_588[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv.cpp:131
  wire parity_688 = ^and_687;
  wire [25:0] shl_689 = {parity_688, 25'd0};
  wire [25:0] or_690 = {1'd0, or_686} | shl_689;
  wire [127:0] and_691 = ref_588 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv.cpp:131
  wire parity_692 = ^and_691;
  wire [26:0] shl_693 = {parity_692, 26'd0};
  wire [26:0] or_694 = {1'd0, or_690} | shl_693;
  wire [127:0] and_695 = ref_588 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv.cpp:131
  wire parity_696 = ^and_695;
  wire [27:0] shl_697 = {parity_696, 27'd0};
  wire [27:0] or_698 = {1'd0, or_694} | shl_697;
  wire [126:0] and_699 = ref_588[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv.cpp:131
  wire parity_700 = ^and_699;
  wire [28:0] shl_701 = {parity_700, 28'd0};
  wire [28:0] or_702 = {1'd0, or_698} | shl_701;
  wire [127:0] and_703 = ref_588 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv.cpp:131
  wire parity_704 = ^and_703;
  wire [29:0] shl_705 = {parity_704, 29'd0};
  wire [29:0] or_706 = {1'd0, or_702} | shl_705;
  wire [127:0] and_707 = ref_588 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv.cpp:131
  wire parity_708 = ^and_707;
  wire [30:0] shl_709 = {parity_708, 30'd0};
  wire [30:0] or_710 = {1'd0, or_706} | shl_709;
  wire [127:0] and_711 = ref_588 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv.cpp:131
  wire parity_712 = ^and_711;
  wire [31:0] shl_713 = {parity_712, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_714 = {1'd0, or_710} | shl_713;  // awq_gemv.cpp:131
  wire [31:0] select_715 = icmp_201_s4 ? 32'd0 : crc_93;  // awq_gemv.cpp:281
  wire [31:0] and_716 = select_715 & 32'heb46de2f;  // awq_gemv.cpp:131
  wire parity_717 = ^and_716;
  wire [31:0] and_718 = select_715 & 32'hd68dbc5e;  // awq_gemv.cpp:131
  wire parity_719 = ^and_718;
  wire [1:0] shl_720 = {parity_719, 1'd0};
  wire [1:0] or_721 = {1'd0, parity_717} | shl_720;
  wire [31:0] and_722 = select_715 & 32'had1b78bc;  // awq_gemv.cpp:131
  wire parity_723 = ^and_722;
  wire [2:0] shl_724 = {parity_723, 2'd0};
  wire [2:0] or_725 = {1'd0, or_721} | shl_724;
  wire [30:0] and_726 = select_715[30:0] & 31'h5a36f178;  // awq_gemv.cpp:131
  wire parity_727 = ^and_726;
  wire [3:0] shl_728 = {parity_727, 3'd0};
  wire [3:0] or_729 = {1'd0, or_725} | shl_728;
  wire [31:0] and_730 = select_715 & 32'hb46de2f1;  // awq_gemv.cpp:131
  wire parity_731 = ^and_730;
  wire [4:0] shl_732 = {parity_731, 4'd0};
  wire [4:0] or_733 = {1'd0, or_729} | shl_732;
  wire [30:0] and_734 = select_715[30:0] & 31'h68dbc5e2;  // awq_gemv.cpp:131
  wire parity_735 = ^and_734;
  wire [5:0] shl_736 = {parity_735, 5'd0};
  wire [5:0] or_737 = {1'd0, or_733} | shl_736;
  wire [29:0] and_738 = select_715[29:0] & 30'h3af155ea;  // awq_gemv.cpp:131
  wire parity_739 = ^and_738;
  wire [6:0] shl_740 = {parity_739, 6'd0};
  wire [6:0] or_741 = {1'd0, or_737} | shl_740;
  wire [30:0] and_742 = select_715[30:0] & 31'h75e2abd5;  // awq_gemv.cpp:131
  wire parity_743 = ^and_742;
  wire [7:0] shl_744 = {parity_743, 7'd0};
  wire [7:0] or_745 = {1'd0, or_741} | shl_744;
  wire [31:0] and_746 = select_715 & 32'hebc557ab;  // awq_gemv.cpp:131
  wire parity_747 = ^and_746;
  wire [8:0] shl_748 = {parity_747, 8'd0};
  wire [8:0] or_749 = {1'd0, or_745} | shl_748;
  wire [29:0] and_750 = select_715[29:0] & 30'h3ccc7178;  // awq_gemv.cpp:131
  wire parity_751 = ^and_750;
  wire [9:0] shl_752 = {parity_751, 9'd0};
  wire [9:0] or_753 = {1'd0, or_749} | shl_752;
  wire [31:0] and_754 = select_715 & 32'h92de3cde;  // awq_gemv.cpp:131
  wire parity_755 = ^and_754;
  wire [10:0] shl_756 = {parity_755, 10'd0};
  wire [10:0] or_757 = {1'd0, or_753} | shl_756;
  wire [29:0] and_758 = select_715[29:0] & 30'h25bc79bc;  // awq_gemv.cpp:131
  wire parity_759 = ^and_758;
  wire [11:0] shl_760 = {parity_759, 11'd0};
  wire [11:0] or_761 = {1'd0, or_757} | shl_760;
  wire [30:0] and_762 = select_715[30:0] & 31'h4b78f379;  // awq_gemv.cpp:131
  wire parity_763 = ^and_762;
  wire [12:0] shl_764 = {parity_763, 12'd0};
  wire [12:0] or_765 = {1'd0, or_761} | shl_764;
  wire [31:0] and_766 = select_715 & 32'h96f1e6f2;  // awq_gemv.cpp:131
  wire parity_767 = ^and_766;
  wire [13:0] shl_768 = {parity_767, 13'd0};
  wire [13:0] or_769 = {1'd0, or_765} | shl_768;
  wire [29:0] and_770 = select_715[29:0] & 30'h2de3cde4;  // awq_gemv.cpp:131
  wire parity_771 = ^and_770;
  wire [14:0] shl_772 = {parity_771, 14'd0};
  wire [14:0] or_773 = {1'd0, or_769} | shl_772;
  wire [30:0] and_774 = select_715[30:0] & 31'h5bc79bc9;  // awq_gemv.cpp:131
  wire parity_775 = ^and_774;
  wire [15:0] shl_776 = {parity_775, 15'd0};
  wire [15:0] or_777 = {1'd0, or_773} | shl_776;
  wire [30:0] and_778 = select_715[30:0] & 31'h5cc9e9bc;  // awq_gemv.cpp:131
  wire parity_779 = ^and_778;
  wire [16:0] shl_780 = {parity_779, 16'd0};
  wire [16:0] or_781 = {1'd0, or_777} | shl_780;
  wire [31:0] and_782 = select_715 & 32'hb993d378;  // awq_gemv.cpp:131
  wire parity_783 = ^and_782;
  wire [17:0] shl_784 = {parity_783, 17'd0};
  wire [17:0] or_785 = {1'd0, or_781} | shl_784;
  wire [30:0] and_786 = select_715[30:0] & 31'h7327a6f0;  // awq_gemv.cpp:131
  wire parity_787 = ^and_786;
  wire [18:0] shl_788 = {parity_787, 18'd0};
  wire [18:0] or_789 = {1'd0, or_785} | shl_788;
  wire [31:0] and_790 = select_715 & 32'he64f4de1;  // awq_gemv.cpp:131
  wire parity_791 = ^and_790;
  wire [19:0] shl_792 = {parity_791, 19'd0};
  wire [19:0] or_793 = {1'd0, or_789} | shl_792;
  wire [29:0] and_794 = select_715[29:0] & 30'h27d845ec;  // awq_gemv.cpp:131
  wire parity_795 = ^and_794;
  wire [20:0] shl_796 = {parity_795, 20'd0};
  wire [20:0] or_797 = {1'd0, or_793} | shl_796;
  wire [31:0] and_798 = select_715 & 32'ha4f655f7;  // awq_gemv.cpp:131
  wire parity_799 = ^and_798;
  wire [21:0] shl_800 = {parity_799, 21'd0};
  wire [21:0] or_801 = {1'd0, or_797} | shl_800;
  wire [31:0] and_802 = select_715 & 32'ha2aa75c1;  // awq_gemv.cpp:131
  wire parity_803 = ^and_802;
  wire [22:0] shl_804 = {parity_803, 22'd0};
  wire [22:0] or_805 = {1'd0, or_801} | shl_804;
  wire [30:0] and_806 = select_715[30:0] & 31'h4554eb82;  // awq_gemv.cpp:131
  wire parity_807 = ^and_806;
  wire [23:0] shl_808 = {parity_807, 23'd0};
  wire [23:0] or_809 = {1'd0, or_805} | shl_808;
  wire [30:0] and_810 = select_715[30:0] & 31'h61ef092a;  // awq_gemv.cpp:131
  wire parity_811 = ^and_810;
  wire [24:0] shl_812 = {parity_811, 24'd0};
  wire [24:0] or_813 = {1'd0, or_809} | shl_812;
  wire [29:0] and_814 = select_715[29:0] & 30'h2898cc7b;  // awq_gemv.cpp:131
  wire parity_815 = ^and_814;
  wire [25:0] shl_816 = {parity_815, 25'd0};
  wire [25:0] or_817 = {1'd0, or_813} | shl_816;
  wire [30:0] and_818 = select_715[30:0] & 31'h513198f7;  // awq_gemv.cpp:131
  wire parity_819 = ^and_818;
  wire [26:0] shl_820 = {parity_819, 26'd0};
  wire [26:0] or_821 = {1'd0, or_817} | shl_820;
  wire [30:0] and_822 = select_715[30:0] & 31'h4925efc1;  // awq_gemv.cpp:131
  wire parity_823 = ^and_822;
  wire [27:0] shl_824 = {parity_823, 27'd0};
  wire [27:0] or_825 = {1'd0, or_821} | shl_824;
  wire [30:0] and_826 = select_715[30:0] & 31'h790d01ac;  // awq_gemv.cpp:131
  wire parity_827 = ^and_826;
  wire [28:0] shl_828 = {parity_827, 28'd0};
  wire [28:0] or_829 = {1'd0, or_825} | shl_828;
  wire [31:0] and_830 = select_715 & 32'hf21a0359;  // awq_gemv.cpp:131
  wire parity_831 = ^and_830;
  wire [29:0] shl_832 = {parity_831, 29'd0};
  wire [29:0] or_833 = {1'd0, or_829} | shl_832;
  wire [27:0] and_834 = select_715[27:0] & 28'hf72d89c;  // awq_gemv.cpp:131
  wire parity_835 = ^and_834;
  wire [30:0] shl_836 = {parity_835, 30'd0};
  wire [30:0] or_837 = {1'd0, or_833} | shl_836;
  wire [31:0] and_838 = select_715 & 32'hf5a36f17;  // awq_gemv.cpp:131
  wire parity_839 = ^and_838;
  wire [31:0] shl_840 = {parity_839, 31'd0};  // awq_gemv.cpp:131
  wire [31:0] or_841 = {1'd0, or_837} | shl_840;  // awq_gemv.cpp:131
  wire [31:0] crc_842 = or_714 ^ or_841;  // awq_gemv.cpp:139
  wire [31:0] crc_843 = icmp_199_s4 ? crc_842 : crc_93;  // awq_gemv.cpp:178
  wire [31:0] crc_want_844 = and_223 ? w_224_s4[63:32] : crc_want_94;
  wire icmp_865 = line_38_21 != {1'd0, col_group_106};  // awq_gemv.cpp:316
  wire is_last_867 = icmp_865 | icmp_866_s4;
  wire [31:0] crc_want_875 = or_221_s4 ? crc_want_94 : w_224_s4[63:32];  // awq_gemv.cpp:178
  wire [31:0] xor_876 = crc_842 ^ crc_want_875;  // awq_gemv.cpp:335
  wire icmp_879 = c_1_7 != w_224_s4[111:96];
  wire icmp_880 = block_92 != w_224_s4[95:64];  // awq_gemv.cpp:291
  wire or_881 = icmp_879 | icmp_880;  // awq_gemv.cpp:291
  wire [119:0] shl_882 = {w_224_s4[119:112], 112'd0};
  wire icmp_883 = shl_882 != 120'h10000000000000000000000000000;
  wire or_884 = or_881 | icmp_883;  // awq_gemv.cpp:291
  wire xor_885 = or_884 ^ 1'd1;
  wire and_886 = and_878_s4 & xor_885;
  wire xor_887 = and_886 ^ 1'd1;
  wire icmp_888 = c_0_8 != w_224_s4[127:120];  // awq_gemv.cpp:294
  wire or_889 = xor_887 | icmp_888;
  wire [15:0] col_group_904 = col_group_106 + {15'd0, slot_last_577_s4};  // awq_gemv.cpp:352
  wire [15:0] col_group_905 = and_459_s4 ? col_group_904 : col_group_106;
  wire slot_last_907 = and_459_s4 ? slot_last_577_s4 : slot_last_108;
  wire slot_end_908 = line_38_21 == {1'd0, col_group_106};  // awq_gemv.cpp:349
  wire slot_end_909 = and_459_s4 ? slot_end_908 : slot_end_109;
  // stage 5
  reg slot_first_107_s5;
  reg [14:0] slot_scale_0_50_s5;
  reg icmp_199_s5;
  reg and_216_s5;
  reg icmp_242_s5;
  reg [4:0] sub_277_s5;
  reg [4:0] ashr_280_s5;
  reg [15:0] trunc_282_s5;
  reg and_241_s5;
  reg [4:0] sub_331_s5;
  reg [4:0] ashr_334_s5;
  reg [4:0] sub_384_s5;
  reg [4:0] ashr_387_s5;
  reg [4:0] sub_437_s5;
  reg [4:0] ashr_440_s5;
  reg or_240_s5;
  reg and_459_s5;
  reg icmp_150_s5;
  reg icmp_515_s5;
  reg or_523_s5;
  reg is_last_867_s5;
  reg [31:0] xor_876_s5;
  reg or_221_s5;
  reg or_889_s5;
  reg xor_874_s5;
  reg and_871_s5;
  reg [31:0] block_92_s5;
  reg and_223_s5;
  reg and_156_s5;
  reg out_20_192_s5;
  always @(posedge ap_clk) if (weights_en4) begin
    slot_first_107_s5 <= slot_first_107_s4;
    slot_scale_0_50_s5 <= slot_scale_0_50;
    icmp_199_s5 <= icmp_199_s4;
    and_216_s5 <= and_216_s4;
    icmp_242_s5 <= icmp_242_s4;
    sub_277_s5 <= sub_277;
    ashr_280_s5 <= shl_276[31:27];
    trunc_282_s5 <= x_249[63:48];
    and_241_s5 <= and_241_s4;
    sub_331_s5 <= sub_331;
    ashr_334_s5 <= shl_330[31:27];
    sub_384_s5 <= sub_384;
    ashr_387_s5 <= shl_383[31:27];
    sub_437_s5 <= sub_437;
    ashr_440_s5 <= shl_436[31:27];
    or_240_s5 <= or_240_s4;
    and_459_s5 <= and_459_s4;
    icmp_150_s5 <= icmp_150;
    icmp_515_s5 <= icmp_515_s4;
    or_523_s5 <= or_523;
    is_last_867_s5 <= is_last_867;
    xor_876_s5 <= xor_876;
    or_221_s5 <= or_221_s4;
    or_889_s5 <= or_889;
    xor_874_s5 <= xor_874_s4;
    and_871_s5 <= and_871_s4;
    block_92_s5 <= block_92;
    and_223_s5 <= and_223;
    and_156_s5 <= and_156;
    out_20_192_s5 <= out_20_192;
  end
  wire [31:0] shl_278 = {sub_277_s5, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_279 = {{21{ashr_280_s5[4]}}, ashr_280_s5} + shl_278[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_281;
  awq_gemv_mul_26s_16s_41_3 product_281_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_279), .b(trunc_282_s5), .p(product_281));  // awq_gemv.cpp:80
  wire [31:0] shl_332 = {sub_331_s5, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_333 = {{21{ashr_334_s5[4]}}, ashr_334_s5} + shl_332[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_335;
  awq_gemv_mul_26s_16s_41_3 product_335_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_333), .b(trunc_282_s5), .p(product_335));  // awq_gemv.cpp:80
  wire [31:0] shl_385 = {sub_384_s5, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_386 = {{21{ashr_387_s5[4]}}, ashr_387_s5} + shl_385[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_388;
  awq_gemv_mul_26s_16s_41_3 product_388_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_386), .b(trunc_282_s5), .p(product_388));  // awq_gemv.cpp:80
  wire [31:0] shl_438 = {sub_437_s5, 27'd0};  // awq_gemv.cpp:79
  wire [25:0] packed_439 = {{21{ashr_440_s5[4]}}, ashr_440_s5} + shl_438[31:6];  // awq_gemv.cpp:79
  wire [40:0] product_441;
  awq_gemv_mul_26s_16s_41_3 product_441_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_439), .b(trunc_282_s5), .p(product_441));  // awq_gemv.cpp:80
  wire icmp_870 = bad_block_103 == 32'hffffffff;  // awq_gemv.cpp:339
  wire crc_bad_877 = xor_876_s5 != 32'hffffffff;  // awq_gemv.cpp:335
  wire header_bad_890 = or_221_s5 ? header_bad_110 : or_889_s5;
  wire or_891 = crc_bad_877 | header_bad_890;
  wire and_892 = xor_874_s5 & or_891;
  wire and_893 = and_871_s5 & and_892;
  wire and_894 = icmp_870 & and_893;
  wire [31:0] bad_block_895 = and_894 ? block_92_s5 : bad_block_103;
  wire [7:0] select_896 = crc_bad_877 ? 8'd128 : 8'd0;  // awq_gemv.cpp:337
  wire [8:0] select_897 = header_bad_890 ? 9'd256 : 9'd0;  // awq_gemv.cpp:338
  wire [8:0] or_898 = {1'd0, select_896} | select_897;  // awq_gemv.cpp:338
  wire [8:0] flags_899 = or_898 | flags_104;  // awq_gemv.cpp:338
  wire [8:0] flags_900 = and_893 ? flags_899 : flags_104;
  wire header_bad_910 = and_223_s5 ? or_889_s5 : header_bad_110;
  // stage 6
  reg slot_first_107_s6;
  reg [14:0] slot_scale_0_50_s6;
  reg icmp_199_s6;
  reg and_216_s6;
  reg icmp_242_s6;
  reg and_241_s6;
  reg or_240_s6;
  reg and_459_s6;
  reg icmp_150_s6;
  reg icmp_515_s6;
  reg or_523_s6;
  reg is_last_867_s6;
  reg and_156_s6;
  reg out_20_192_s6;
  always @(posedge ap_clk) if (weights_en5) begin
    slot_first_107_s6 <= slot_first_107_s5;
    slot_scale_0_50_s6 <= slot_scale_0_50_s5;
    icmp_199_s6 <= icmp_199_s5;
    and_216_s6 <= and_216_s5;
    icmp_242_s6 <= icmp_242_s5;
    and_241_s6 <= and_241_s5;
    or_240_s6 <= or_240_s5;
    and_459_s6 <= and_459_s5;
    icmp_150_s6 <= icmp_150_s5;
    icmp_515_s6 <= icmp_515_s5;
    or_523_s6 <= or_523_s5;
    is_last_867_s6 <= is_last_867_s5;
    and_156_s6 <= and_156_s5;
    out_20_192_s6 <= out_20_192_s5;
  end
  // stage 7
  reg slot_first_107_s7;
  reg [14:0] slot_scale_0_50_s7;
  reg icmp_199_s7;
  reg and_216_s7;
  reg icmp_242_s7;
  reg and_241_s7;
  reg or_240_s7;
  reg and_459_s7;
  reg icmp_150_s7;
  reg icmp_515_s7;
  reg or_523_s7;
  reg is_last_867_s7;
  reg and_156_s7;
  reg out_20_192_s7;
  always @(posedge ap_clk) if (weights_en6) begin
    slot_first_107_s7 <= slot_first_107_s6;
    slot_scale_0_50_s7 <= slot_scale_0_50_s6;
    icmp_199_s7 <= icmp_199_s6;
    and_216_s7 <= and_216_s6;
    icmp_242_s7 <= icmp_242_s6;
    and_241_s7 <= and_241_s6;
    or_240_s7 <= or_240_s6;
    and_459_s7 <= and_459_s6;
    icmp_150_s7 <= icmp_150_s6;
    icmp_515_s7 <= icmp_515_s6;
    or_523_s7 <= or_523_s6;
    is_last_867_s7 <= is_last_867_s6;
    and_156_s7 <= and_156_s6;
    out_20_192_s7 <= out_20_192_s6;
  end
  wire [42:0] lshr_252_w = {{2{product_251[40]}}, product_251} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_253_w = {{2{product_251[40]}}, product_251} >> 20;
  wire [20:0] p1_254 = lshr_252_w[20:0] + {20'd0, lshr_253_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_261_w = {{2{product_260[40]}}, product_260} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_262_w = {{2{product_260[40]}}, product_260} >> 20;
  wire [20:0] p1_263 = lshr_261_w[20:0] + {20'd0, lshr_262_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_270_w = {{2{product_269[40]}}, product_269} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_271_w = {{2{product_269[40]}}, product_269} >> 20;
  wire [20:0] p1_272 = lshr_270_w[20:0] + {20'd0, lshr_271_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_273 = {{1{p1_263[20]}}, p1_263} + {{1{p1_272[20]}}, p1_272};  // awq_gemv.cpp:101
  wire [21:0] add_292 = {{1{product_260[20]}}, product_260[20:0]} + {{1{product_269[20]}}, product_269[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_293 = {{1{product_251[20]}}, product_251[20:0]} + add_292;  // awq_gemv.cpp:100
  wire [42:0] lshr_306_w = {{2{product_305[40]}}, product_305} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_307_w = {{2{product_305[40]}}, product_305} >> 20;
  wire [20:0] p1_308 = lshr_306_w[20:0] + {20'd0, lshr_307_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_315_w = {{2{product_314[40]}}, product_314} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_316_w = {{2{product_314[40]}}, product_314} >> 20;
  wire [20:0] p1_317 = lshr_315_w[20:0] + {20'd0, lshr_316_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_324_w = {{2{product_323[40]}}, product_323} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_325_w = {{2{product_323[40]}}, product_323} >> 20;
  wire [20:0] p1_326 = lshr_324_w[20:0] + {20'd0, lshr_325_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_327 = {{1{p1_317[20]}}, p1_317} + {{1{p1_326[20]}}, p1_326};  // awq_gemv.cpp:101
  wire [21:0] add_345 = {{1{product_314[20]}}, product_314[20:0]} + {{1{product_323[20]}}, product_323[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_346 = {{1{product_305[20]}}, product_305[20:0]} + add_345;  // awq_gemv.cpp:100
  wire [42:0] lshr_359_w = {{2{product_358[40]}}, product_358} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_360_w = {{2{product_358[40]}}, product_358} >> 20;
  wire [20:0] p1_361 = lshr_359_w[20:0] + {20'd0, lshr_360_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_368_w = {{2{product_367[40]}}, product_367} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_369_w = {{2{product_367[40]}}, product_367} >> 20;
  wire [20:0] p1_370 = lshr_368_w[20:0] + {20'd0, lshr_369_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_377_w = {{2{product_376[40]}}, product_376} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_378_w = {{2{product_376[40]}}, product_376} >> 20;
  wire [20:0] p1_379 = lshr_377_w[20:0] + {20'd0, lshr_378_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_380 = {{1{p1_370[20]}}, p1_370} + {{1{p1_379[20]}}, p1_379};  // awq_gemv.cpp:101
  wire [21:0] add_398 = {{1{product_367[20]}}, product_367[20:0]} + {{1{product_376[20]}}, product_376[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_399 = {{1{product_358[20]}}, product_358[20:0]} + add_398;  // awq_gemv.cpp:100
  wire [42:0] lshr_412_w = {{2{product_411[40]}}, product_411} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_413_w = {{2{product_411[40]}}, product_411} >> 20;
  wire [20:0] p1_414 = lshr_412_w[20:0] + {20'd0, lshr_413_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_421_w = {{2{product_420[40]}}, product_420} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_422_w = {{2{product_420[40]}}, product_420} >> 20;
  wire [20:0] p1_423 = lshr_421_w[20:0] + {20'd0, lshr_422_w[0]};  // awq_gemv.cpp:82
  wire [42:0] lshr_430_w = {{2{product_429[40]}}, product_429} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_431_w = {{2{product_429[40]}}, product_429} >> 20;
  wire [20:0] p1_432 = lshr_430_w[20:0] + {20'd0, lshr_431_w[0]};  // awq_gemv.cpp:82
  wire [21:0] add_433 = {{1{p1_423[20]}}, p1_423} + {{1{p1_432[20]}}, p1_432};  // awq_gemv.cpp:101
  wire [21:0] add_451 = {{1{product_420[20]}}, product_420[20:0]} + {{1{product_429[20]}}, product_429[20:0]};  // awq_gemv.cpp:100
  wire [21:0] add_452 = {{1{product_411[20]}}, product_411[20:0]} + add_451;  // awq_gemv.cpp:100
  // stage 8
  reg slot_first_107_s8;
  reg [14:0] slot_scale_0_50_s8;
  reg icmp_199_s8;
  reg and_216_s8;
  reg icmp_242_s8;
  reg [20:0] p1_254_s8;
  reg [21:0] add_273_s8;
  reg and_241_s8;
  reg [21:0] add_293_s8;
  reg [20:0] p1_308_s8;
  reg [21:0] add_327_s8;
  reg [21:0] add_346_s8;
  reg [20:0] p1_361_s8;
  reg [21:0] add_380_s8;
  reg [21:0] add_399_s8;
  reg [20:0] p1_414_s8;
  reg [21:0] add_433_s8;
  reg [21:0] add_452_s8;
  reg or_240_s8;
  reg and_459_s8;
  reg icmp_150_s8;
  reg icmp_515_s8;
  reg or_523_s8;
  reg is_last_867_s8;
  reg and_156_s8;
  reg out_20_192_s8;
  always @(posedge ap_clk) if (weights_en7) begin
    slot_first_107_s8 <= slot_first_107_s7;
    slot_scale_0_50_s8 <= slot_scale_0_50_s7;
    icmp_199_s8 <= icmp_199_s7;
    and_216_s8 <= and_216_s7;
    icmp_242_s8 <= icmp_242_s7;
    p1_254_s8 <= p1_254;
    add_273_s8 <= add_273;
    and_241_s8 <= and_241_s7;
    add_293_s8 <= add_293;
    p1_308_s8 <= p1_308;
    add_327_s8 <= add_327;
    add_346_s8 <= add_346;
    p1_361_s8 <= p1_361;
    add_380_s8 <= add_380;
    add_399_s8 <= add_399;
    p1_414_s8 <= p1_414;
    add_433_s8 <= add_433;
    add_452_s8 <= add_452;
    or_240_s8 <= or_240_s7;
    and_459_s8 <= and_459_s7;
    icmp_150_s8 <= icmp_150_s7;
    icmp_515_s8 <= icmp_515_s7;
    or_523_s8 <= or_523_s7;
    is_last_867_s8 <= is_last_867_s7;
    and_156_s8 <= and_156_s7;
    out_20_192_s8 <= out_20_192_s7;
  end
  wire [21:0] add_274 = {{1{p1_254_s8[20]}}, p1_254_s8} + add_273_s8;  // awq_gemv.cpp:101
  wire [42:0] lshr_283_w = {{2{product_281[40]}}, product_281} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_284_w = {{2{product_281[40]}}, product_281} >> 20;
  wire [20:0] p1_285 = lshr_283_w[20:0] + {20'd0, lshr_284_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_286 = {2'd0, add_274} + {{3{p1_285[20]}}, p1_285};  // awq_gemv.cpp:101
  wire [31:0] part_7_287 = {add_286[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_294 = {2'd0, add_293_s8} + {{3{product_281[20]}}, product_281[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_6_295 = {sum0_294[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_328 = {{1{p1_308_s8[20]}}, p1_308_s8} + add_327_s8;  // awq_gemv.cpp:101
  wire [42:0] lshr_336_w = {{2{product_335[40]}}, product_335} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_337_w = {{2{product_335[40]}}, product_335} >> 20;
  wire [20:0] p1_338 = lshr_336_w[20:0] + {20'd0, lshr_337_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_339 = {2'd0, add_328} + {{3{p1_338[20]}}, p1_338};  // awq_gemv.cpp:101
  wire [31:0] part_5_340 = {add_339[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_347 = {2'd0, add_346_s8} + {{3{product_335[20]}}, product_335[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_4_348 = {sum0_347[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_381 = {{1{p1_361_s8[20]}}, p1_361_s8} + add_380_s8;  // awq_gemv.cpp:101
  wire [42:0] lshr_389_w = {{2{product_388[40]}}, product_388} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_390_w = {{2{product_388[40]}}, product_388} >> 20;
  wire [20:0] p1_391 = lshr_389_w[20:0] + {20'd0, lshr_390_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_392 = {2'd0, add_381} + {{3{p1_391[20]}}, p1_391};  // awq_gemv.cpp:101
  wire [31:0] part_3_393 = {add_392[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_400 = {2'd0, add_399_s8} + {{3{product_388[20]}}, product_388[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_2_401 = {sum0_400[21:0], 10'd0};  // awq_gemv.cpp:103
  wire [21:0] add_434 = {{1{p1_414_s8[20]}}, p1_414_s8} + add_433_s8;  // awq_gemv.cpp:101
  wire [42:0] lshr_442_w = {{2{product_441[40]}}, product_441} >> 21;  // awq_gemv.cpp:82
  wire [42:0] lshr_443_w = {{2{product_441[40]}}, product_441} >> 20;
  wire [20:0] p1_444 = lshr_442_w[20:0] + {20'd0, lshr_443_w[0]};  // awq_gemv.cpp:82
  wire [23:0] add_445 = {2'd0, add_434} + {{3{p1_444[20]}}, p1_444};  // awq_gemv.cpp:101
  wire [31:0] part_1_446 = {add_445[21:0], 10'd0};  // awq_gemv.cpp:104
  wire [23:0] sum0_453 = {2'd0, add_452_s8} + {{3{product_441[20]}}, product_441[20:0]};  // awq_gemv.cpp:100
  wire [31:0] part_0_454 = {sum0_453[21:0], 10'd0};  // awq_gemv.cpp:103
  // stage 9
  reg slot_first_107_s9;
  reg [14:0] slot_scale_0_50_s9;
  reg icmp_199_s9;
  reg and_216_s9;
  reg icmp_242_s9;
  reg [21:0] trunc_289_s9;
  reg and_241_s9;
  reg [21:0] trunc_297_s9;
  reg [21:0] trunc_342_s9;
  reg [21:0] trunc_350_s9;
  reg [21:0] trunc_395_s9;
  reg [21:0] trunc_403_s9;
  reg [21:0] trunc_448_s9;
  reg [21:0] trunc_456_s9;
  reg or_240_s9;
  reg and_459_s9;
  reg icmp_150_s9;
  reg icmp_515_s9;
  reg or_523_s9;
  reg is_last_867_s9;
  reg and_156_s9;
  reg out_20_192_s9;
  always @(posedge ap_clk) if (weights_en8) begin
    slot_first_107_s9 <= slot_first_107_s8;
    slot_scale_0_50_s9 <= slot_scale_0_50_s8;
    icmp_199_s9 <= icmp_199_s8;
    and_216_s9 <= and_216_s8;
    icmp_242_s9 <= icmp_242_s8;
    trunc_289_s9 <= part_7_287[31:10];
    and_241_s9 <= and_241_s8;
    trunc_297_s9 <= part_6_295[31:10];
    trunc_342_s9 <= part_5_340[31:10];
    trunc_350_s9 <= part_4_348[31:10];
    trunc_395_s9 <= part_3_393[31:10];
    trunc_403_s9 <= part_2_401[31:10];
    trunc_448_s9 <= part_1_446[31:10];
    trunc_456_s9 <= part_0_454[31:10];
    or_240_s9 <= or_240_s8;
    and_459_s9 <= and_459_s8;
    icmp_150_s9 <= icmp_150_s8;
    icmp_515_s9 <= icmp_515_s8;
    or_523_s9 <= or_523_s8;
    is_last_867_s9 <= is_last_867_s8;
    and_156_s9 <= and_156_s8;
    out_20_192_s9 <= out_20_192_s8;
  end
  wire [41:0] mul_163;
  awq_gemv_mul_27s_16s_42_3 mul_163_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en11, weights_en10, weights_en9}), .a(slot_dot_58), .b({1'd0, slot_scale_0_50_s9}), .p(mul_163));  // awq_gemv.cpp:243
  wire [26:0] select_243 = icmp_242_s9 ? 27'd0 : dot_35;  // awq_gemv.cpp:309
  wire [26:0] add_288 = select_243 + {{5{trunc_289_s9[21]}}, trunc_289_s9};  // awq_gemv.cpp:309
  wire [26:0] dot_290 = and_241_s9 ? add_288 : dot_35;
  wire [26:0] select_291 = icmp_242_s9 ? 27'd0 : dot_36;  // awq_gemv.cpp:309
  wire [26:0] add_296 = select_291 + {{5{trunc_297_s9[21]}}, trunc_297_s9};  // awq_gemv.cpp:309
  wire [26:0] dot_298 = and_241_s9 ? add_296 : dot_36;
  wire [26:0] select_299 = icmp_242_s9 ? 27'd0 : dot_37;  // awq_gemv.cpp:309
  wire [26:0] add_341 = select_299 + {{5{trunc_342_s9[21]}}, trunc_342_s9};  // awq_gemv.cpp:309
  wire [26:0] dot_343 = and_241_s9 ? add_341 : dot_37;
  wire [26:0] select_344 = icmp_242_s9 ? 27'd0 : dot_38;  // awq_gemv.cpp:309
  wire [26:0] add_349 = select_344 + {{5{trunc_350_s9[21]}}, trunc_350_s9};  // awq_gemv.cpp:309
  wire [26:0] dot_351 = and_241_s9 ? add_349 : dot_38;
  wire [26:0] select_352 = icmp_242_s9 ? 27'd0 : dot_39;  // awq_gemv.cpp:309
  wire [26:0] add_394 = select_352 + {{5{trunc_395_s9[21]}}, trunc_395_s9};  // awq_gemv.cpp:309
  wire [26:0] dot_396 = and_241_s9 ? add_394 : dot_39;
  wire [26:0] select_397 = icmp_242_s9 ? 27'd0 : dot_40;  // awq_gemv.cpp:309
  wire [26:0] add_402 = select_397 + {{5{trunc_403_s9[21]}}, trunc_403_s9};  // awq_gemv.cpp:309
  wire [26:0] dot_404 = and_241_s9 ? add_402 : dot_40;
  wire [26:0] select_405 = icmp_242_s9 ? 27'd0 : dot_41;  // awq_gemv.cpp:309
  wire [26:0] add_447 = select_405 + {{5{trunc_448_s9[21]}}, trunc_448_s9};  // awq_gemv.cpp:309
  wire [26:0] dot_449 = and_241_s9 ? add_447 : dot_41;
  wire [26:0] select_450 = icmp_242_s9 ? 27'd0 : dot_42;  // awq_gemv.cpp:309
  wire [26:0] add_455 = select_450 + {{5{trunc_456_s9[21]}}, trunc_456_s9};  // awq_gemv.cpp:309
  wire [26:0] dot_457 = and_241_s9 ? add_455 : dot_42;
  wire [26:0] dot_483 = or_240_s9 ? add_288 : dot_35;
  wire [26:0] slot_dot_484 = and_459_s9 ? dot_483 : slot_dot_51;
  wire [26:0] dot_485 = or_240_s9 ? add_296 : dot_36;
  wire [26:0] slot_dot_486 = icmp_150_s9 ? slot_dot_52 : slot_dot_51;
  wire [26:0] slot_dot_487 = and_459_s9 ? dot_485 : slot_dot_486;
  wire [26:0] dot_488 = or_240_s9 ? add_341 : dot_37;
  wire [26:0] slot_dot_489 = icmp_150_s9 ? slot_dot_53 : slot_dot_52;
  wire [26:0] slot_dot_490 = and_459_s9 ? dot_488 : slot_dot_489;
  wire [26:0] dot_491 = or_240_s9 ? add_349 : dot_38;
  wire [26:0] slot_dot_492 = icmp_150_s9 ? slot_dot_54 : slot_dot_53;
  wire [26:0] slot_dot_493 = and_459_s9 ? dot_491 : slot_dot_492;
  wire [26:0] dot_494 = or_240_s9 ? add_394 : dot_39;
  wire [26:0] slot_dot_495 = icmp_150_s9 ? slot_dot_55 : slot_dot_54;
  wire [26:0] slot_dot_496 = and_459_s9 ? dot_494 : slot_dot_495;
  wire [26:0] dot_497 = or_240_s9 ? add_402 : dot_40;
  wire [26:0] slot_dot_498 = icmp_150_s9 ? slot_dot_56 : slot_dot_55;
  wire [26:0] slot_dot_499 = and_459_s9 ? dot_497 : slot_dot_498;
  wire [26:0] dot_500 = or_240_s9 ? add_447 : dot_41;
  wire [26:0] slot_dot_501 = icmp_150_s9 ? slot_dot_57 : slot_dot_56;
  wire [26:0] slot_dot_502 = and_459_s9 ? dot_500 : slot_dot_501;
  wire [26:0] dot_503 = or_240_s9 ? add_455 : dot_42;
  wire [26:0] slot_dot_504 = icmp_150_s9 ? slot_dot_58 : slot_dot_57;
  wire [26:0] slot_dot_505 = and_459_s9 ? dot_503 : slot_dot_504;
  // stage 10
  reg slot_first_107_s10;
  reg icmp_199_s10;
  reg and_216_s10;
  reg icmp_150_s10;
  reg icmp_515_s10;
  reg or_523_s10;
  reg is_last_867_s10;
  reg and_156_s10;
  reg out_20_192_s10;
  always @(posedge ap_clk) if (weights_en9) begin
    slot_first_107_s10 <= slot_first_107_s9;
    icmp_199_s10 <= icmp_199_s9;
    and_216_s10 <= and_216_s9;
    icmp_150_s10 <= icmp_150_s9;
    icmp_515_s10 <= icmp_515_s9;
    or_523_s10 <= or_523_s9;
    is_last_867_s10 <= is_last_867_s9;
    and_156_s10 <= and_156_s9;
    out_20_192_s10 <= out_20_192_s9;
  end
  // stage 11
  reg slot_first_107_s11;
  reg icmp_199_s11;
  reg and_216_s11;
  reg icmp_150_s11;
  reg icmp_515_s11;
  reg or_523_s11;
  reg is_last_867_s11;
  reg and_156_s11;
  reg out_20_192_s11;
  always @(posedge ap_clk) if (weights_en10) begin
    slot_first_107_s11 <= slot_first_107_s10;
    icmp_199_s11 <= icmp_199_s10;
    and_216_s11 <= and_216_s10;
    icmp_150_s11 <= icmp_150_s10;
    icmp_515_s11 <= icmp_515_s10;
    or_523_s11 <= or_523_s10;
    is_last_867_s11 <= is_last_867_s10;
    and_156_s11 <= and_156_s10;
    out_20_192_s11 <= out_20_192_s10;
  end
  // stage 12
  reg slot_first_107_s12;
  reg icmp_199_s12;
  reg and_216_s12;
  reg icmp_150_s12;
  reg icmp_515_s12;
  reg or_523_s12;
  reg is_last_867_s12;
  reg and_156_s12;
  reg out_20_192_s12;
  always @(posedge ap_clk) if (weights_en11) begin
    slot_first_107_s12 <= slot_first_107_s11;
    icmp_199_s12 <= icmp_199_s11;
    and_216_s12 <= and_216_s11;
    icmp_150_s12 <= icmp_150_s11;
    icmp_515_s12 <= icmp_515_s11;
    or_523_s12 <= or_523_s11;
    is_last_867_s12 <= is_last_867_s11;
    and_156_s12 <= and_156_s11;
    out_20_192_s12 <= out_20_192_s11;
  end
  wire [7:0] shift_157 = shift_0_82 - {3'd0, line_38_15};  // awq_gemv.cpp:244
  wire icmp_158 = shift_157 < 8'd48;  // awq_gemv.cpp:112
  wire [7:0] select_159 = icmp_158 ? shift_157 : 8'd48;  // awq_gemv.cpp:112
  wire [5:0] right_160 = shift_157[7] ? 6'd0 : select_159[5:0];  // awq_gemv.cpp:112
  wire [47:0] select_162 = slot_first_107_s12 ? 48'd0 : acc_66;  // awq_gemv.cpp:243
  wire [47:0] sum_164 = select_162 + {{6{mul_163[41]}}, mul_163};  // awq_gemv.cpp:243
  wire [7:0] sub_176 = 8'd0 - shift_157;  // awq_gemv.cpp:113
  wire [4:0] select_177 = shift_157[7] ? sub_176[4:0] : 5'd0;  // awq_gemv.cpp:113
  wire xor_212 = p_packet_101 ^ 1'd1;
  wire and_217 = icmp_199_s12 & and_216_s12;
  wire and_218 = xor_212 & and_217;
  wire [47:0] acc_506 = icmp_150_s12 ? acc_59 : sum_164;
  wire [47:0] acc_507 = icmp_150_s12 ? acc_60 : acc_59;
  wire [47:0] acc_508 = icmp_150_s12 ? acc_61 : acc_60;
  wire [47:0] acc_509 = icmp_150_s12 ? acc_62 : acc_61;
  wire [47:0] acc_510 = icmp_150_s12 ? acc_63 : acc_62;
  wire [47:0] acc_511 = icmp_150_s12 ? acc_64 : acc_63;
  wire [47:0] acc_512 = icmp_150_s12 ? acc_65 : acc_64;
  wire [47:0] acc_513 = icmp_150_s12 ? acc_66 : acc_65;
  wire xor_514 = and_216_s12 ^ 1'd1;
  wire or_516 = xor_514 | icmp_515_s12;
  wire xor_517 = or_516 ^ 1'd1;
  wire and_518 = icmp_199_s12 & xor_517;
  wire [31:0] bias_7_519 = p_packet_101 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] bias_7_520 = and_518 ? bias_7_519 : bias_7_67;
  wire [31:0] bias_6_521 = p_packet_101 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] bias_6_524 = or_523_s12 ? bias_6_68 : bias_7_67;
  wire [31:0] bias_6_525 = and_518 ? bias_6_521 : bias_6_524;
  wire [31:0] bias_5_526 = p_packet_101 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] bias_5_527 = or_523_s12 ? bias_5_69 : bias_6_68;
  wire [31:0] bias_5_528 = and_518 ? bias_5_526 : bias_5_527;
  wire [31:0] bias_4_529 = p_packet_101 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] bias_4_530 = or_523_s12 ? bias_4_70 : bias_5_69;
  wire [31:0] bias_4_531 = and_518 ? bias_4_529 : bias_4_530;
  wire [31:0] bias_3_532 = or_523_s12 ? bias_3_71 : bias_4_70;
  wire [31:0] bias_3_533 = and_518 ? bias_7_67 : bias_3_532;
  wire [31:0] bias_2_534 = or_523_s12 ? bias_2_72 : bias_3_71;
  wire [31:0] bias_2_535 = and_518 ? bias_6_524 : bias_2_534;
  wire [31:0] bias_1_536 = or_523_s12 ? bias_1_73 : bias_2_72;
  wire [31:0] bias_1_537 = and_518 ? bias_5_527 : bias_1_536;
  wire [31:0] bias_0_538 = or_523_s12 ? bias_0_74 : bias_1_73;
  wire [31:0] bias_0_539 = and_518 ? bias_4_530 : bias_0_538;
  wire xor_540 = icmp_515_s12 ^ 1'd1;
  wire or_541 = xor_514 | xor_540;
  wire xor_542 = or_541 ^ 1'd1;
  wire and_543 = icmp_199_s12 & xor_542;
  wire [7:0] p_544 = p_packet_101 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] shift_7_545 = and_543 ? p_544 : shift_7_75;
  wire [7:0] p_546 = p_packet_101 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] shift_6_547 = or_523_s12 ? shift_6_76 : shift_7_75;
  wire [7:0] shift_6_548 = and_543 ? p_546 : shift_6_547;
  wire [7:0] p_549 = p_packet_101 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] shift_5_550 = or_523_s12 ? shift_5_77 : shift_6_76;
  wire [7:0] shift_5_551 = and_543 ? p_549 : shift_5_550;
  wire [7:0] p_552 = p_packet_101 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] shift_4_553 = or_523_s12 ? shift_4_78 : shift_5_77;
  wire [7:0] shift_4_554 = and_543 ? p_552 : shift_4_553;
  wire [7:0] p_555 = p_packet_101 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] shift_3_556 = or_523_s12 ? shift_3_79 : shift_4_78;
  wire [7:0] shift_3_557 = and_543 ? p_555 : shift_3_556;
  wire [7:0] p_558 = p_packet_101 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] shift_2_559 = or_523_s12 ? shift_2_80 : shift_3_79;
  wire [7:0] shift_2_560 = and_543 ? p_558 : shift_2_559;
  wire [7:0] p_561 = p_packet_101 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] shift_1_562 = or_523_s12 ? shift_1_81 : shift_2_80;
  wire [7:0] shift_1_563 = and_543 ? p_561 : shift_1_562;
  wire [7:0] p_564 = p_packet_101 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] shift_0_565 = or_523_s12 ? shift_0_82 : shift_1_81;
  wire [7:0] shift_0_566 = and_543 ? p_564 : shift_0_565;
  wire p_packet_861 = p_packet_101 | s_param_beat_last;
  wire p_packet_862 = and_217 ? p_packet_861 : p_packet_101;
  wire and_863 = xor_212 & icmp_199_s12;
  wire and_864 = and_863 & and_216_s12;
  wire p_packet_1_868 = s_param_beat_last & is_last_867_s12;
  wire p_packet_869 = and_864 ? p_packet_1_868 : p_packet_102;
  wire weights_pop_919 = weights_v12 & weights_en12 & and_218;  // awq_gemv.cpp:38
  // stage 13
  reg [5:0] right_160_s13;
  reg [47:0] sum_164_s13;
  reg [4:0] select_177_s13;
  reg [31:0] bias_0_74_s13;
  reg icmp_150_s13;
  reg and_156_s13;
  reg out_20_192_s13;
  always @(posedge ap_clk) begin
    right_160_s13 <= right_160;
    sum_164_s13 <= sum_164;
    select_177_s13 <= select_177;
    bias_0_74_s13 <= bias_0_74;
    icmp_150_s13 <= icmp_150_s12;
    and_156_s13 <= and_156_s12;
    out_20_192_s13 <= out_20_192_s12;
  end
  wire icmp_161 = right_160_s13 > 6'd49;  // awq_gemv.cpp:115
  wire [47:0] ashr_165_w = $signed(sum_164_s13) >>> 48;  // awq_gemv.cpp:115
  wire [48:0] doubled_166 = {sum_164_s13, 1'd0};  // awq_gemv.cpp:114
  wire [48:0] ashr_167 = $signed(doubled_166) >>> right_160_s13;  // awq_gemv.cpp:115
  // stage 14
  reg icmp_161_s14;
  reg ashr_169_s14;
  reg [48:0] ashr_167_s14;
  reg [4:0] select_177_s14;
  reg [31:0] bias_0_74_s14;
  reg icmp_150_s14;
  reg and_156_s14;
  reg out_20_192_s14;
  always @(posedge ap_clk) begin
    icmp_161_s14 <= icmp_161;
    ashr_169_s14 <= ashr_165_w[0];
    ashr_167_s14 <= ashr_167;
    select_177_s14 <= select_177_s13;
    bias_0_74_s14 <= bias_0_74_s13;
    icmp_150_s14 <= icmp_150_s13;
    and_156_s14 <= and_156_s13;
    out_20_192_s14 <= out_20_192_s13;
  end
  wire [48:0] select_168 = icmp_161_s14 ? {49{ashr_169_s14}} : ashr_167_s14;  // awq_gemv.cpp:115
  wire [48:0] add_170 = select_168 + 49'd1;  // awq_gemv.cpp:115
  // stage 15
  reg [47:0] rounded_172_s15;
  reg [4:0] select_177_s15;
  reg [31:0] bias_0_74_s15;
  reg icmp_150_s15;
  reg and_156_s15;
  reg out_20_192_s15;
  always @(posedge ap_clk) begin
    rounded_172_s15 <= add_170[48:1];
    select_177_s15 <= select_177_s14;
    bias_0_74_s15 <= bias_0_74_s14;
    icmp_150_s15 <= icmp_150_s14;
    and_156_s15 <= and_156_s14;
    out_20_192_s15 <= out_20_192_s14;
  end
  wire icmp_171 = $signed(rounded_172_s15) > $signed(48'hfffe00000000);  // awq_gemv.cpp:117
  wire [47:0] select_173 = icmp_171 ? rounded_172_s15 : 48'hfffe00000000;  // awq_gemv.cpp:117
  // stage 16
  reg [47:0] select_173_s16;
  reg [4:0] select_177_s16;
  reg [31:0] bias_0_74_s16;
  reg icmp_150_s16;
  reg and_156_s16;
  reg out_20_192_s16;
  always @(posedge ap_clk) begin
    select_173_s16 <= select_173;
    select_177_s16 <= select_177_s15;
    bias_0_74_s16 <= bias_0_74_s15;
    icmp_150_s16 <= icmp_150_s15;
    and_156_s16 <= and_156_s15;
    out_20_192_s16 <= out_20_192_s15;
  end
  wire icmp_174 = $signed(select_173_s16) < $signed(48'h200000000);  // awq_gemv.cpp:117
  wire [47:0] select_175 = icmp_174 ? select_173_s16 : 48'h200000000;  // awq_gemv.cpp:117
  // stage 17
  reg [47:0] select_175_s17;
  reg [4:0] select_177_s17;
  reg [31:0] bias_0_74_s17;
  reg icmp_150_s17;
  reg and_156_s17;
  reg out_20_192_s17;
  always @(posedge ap_clk) begin
    select_175_s17 <= select_175;
    select_177_s17 <= select_177_s16;
    bias_0_74_s17 <= bias_0_74_s16;
    icmp_150_s17 <= icmp_150_s16;
    and_156_s17 <= and_156_s16;
    out_20_192_s17 <= out_20_192_s16;
  end
  wire [52:0] shl_178 = {{5{select_175_s17[47]}}, select_175_s17} << select_177_s17;  // awq_gemv.cpp:118
  // stage 18
  reg [52:0] shl_178_s18;
  reg [31:0] bias_0_74_s18;
  reg icmp_150_s18;
  reg and_156_s18;
  reg out_20_192_s18;
  always @(posedge ap_clk) begin
    shl_178_s18 <= shl_178;
    bias_0_74_s18 <= bias_0_74_s17;
    icmp_150_s18 <= icmp_150_s17;
    and_156_s18 <= and_156_s17;
    out_20_192_s18 <= out_20_192_s17;
  end
  wire [52:0] sum_179 = shl_178_s18 + {{21{bias_0_74_s18[31]}}, bias_0_74_s18};  // awq_gemv.cpp:118
  wire icmp_180 = $signed(sum_179) > $signed(53'h1fffff80000001);  // awq_gemv.cpp:120
  // stage 19
  reg icmp_180_s19;
  reg [52:0] sum_179_s19;
  reg icmp_150_s19;
  reg and_156_s19;
  reg out_20_192_s19;
  always @(posedge ap_clk) begin
    icmp_180_s19 <= icmp_180;
    sum_179_s19 <= sum_179;
    icmp_150_s19 <= icmp_150_s18;
    and_156_s19 <= and_156_s18;
    out_20_192_s19 <= out_20_192_s18;
  end
  wire [52:0] select_181 = icmp_180_s19 ? sum_179_s19 : 53'h1fffff80000001;  // awq_gemv.cpp:120
  wire icmp_182 = $signed(select_181) < $signed(53'h7fffffff);  // awq_gemv.cpp:120
  wire [52:0] select_183 = icmp_182 ? select_181 : 53'h7fffffff;  // awq_gemv.cpp:120
  wire [127:0] shl_184 = {select_183[31:0], 96'd0};  // awq_gemv.cpp:247
  wire [95:0] shl_185 = {y_2_84, 64'd0};  // awq_gemv.cpp:247
  wire [127:0] or_186 = shl_184 | {32'd0, shl_185};  // awq_gemv.cpp:247
  wire [63:0] shl_187 = {y_1_85, 32'd0};  // awq_gemv.cpp:248
  wire [127:0] or_188 = or_186 | {64'd0, shl_187};  // awq_gemv.cpp:247
  wire [127:0] out_0_189 = or_188 | {96'd0, y_0_86};  // awq_gemv.cpp:248
  wire [31:0] y_2_570 = icmp_150_s19 ? y_2_84 : select_183[31:0];  // awq_gemv.cpp:178
  wire [31:0] y_1_571 = icmp_150_s19 ? y_1_85 : y_2_84;  // awq_gemv.cpp:178
  wire [31:0] y_0_572 = icmp_150_s19 ? y_0_86 : y_1_85;  // awq_gemv.cpp:178
  wire weights_push_911 = weights_v19 & weights_en19 & and_156_s19;  // awq_gemv.cpp:252
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_x_beat_valid & and_195))) & weights_en2;
  assign weights_en2 = weights_en3;
  assign weights_en3 = ~(weights_v3 & ((~s_w_beat_valid & and_200))) & weights_en4;
  assign weights_en4 = weights_en5;
  assign weights_en5 = weights_en6;
  assign weights_en6 = weights_en7;
  assign weights_en7 = weights_en8;
  assign weights_en8 = weights_en9;
  assign weights_en9 = weights_en10;
  assign weights_en10 = weights_en11;
  assign weights_en11 = weights_en12;
  assign weights_en12 = ~(weights_v12 & ((~s_param_beat_valid & and_218) | (~m_y_beat_room)));
  assign weights_en13 = 1'd1;
  assign weights_en14 = 1'd1;
  assign weights_en15 = 1'd1;
  assign weights_en16 = 1'd1;
  assign weights_en17 = 1'd1;
  assign weights_en18 = 1'd1;
  assign weights_en19 = 1'd1;
  wire weights_issue = weights_run;
  wire weights_leave = xor_220;
  assign weights_v0 = weights_issue & ~weights_leave;
  reg weights_busy;
  always @(posedge ap_clk) weights_busy <= weights_start | weights_run | weights_v1 | weights_v2 | weights_v3 | weights_v4 | weights_v5 | weights_v6 | weights_v7 | weights_v8 | weights_v9 | weights_v10 | weights_v11 | weights_v12 | weights_v13 | weights_v14 | weights_v15 | weights_v16 | weights_v17 | weights_v18 | weights_v19;
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
    weights_v13 <= weights_v12 & weights_en12;
    weights_v14 <= weights_v13;
    weights_v15 <= weights_v14;
    weights_v16 <= weights_v15;
    weights_v17 <= weights_v16;
    weights_v18 <= weights_v17;
    weights_v19 <= weights_v18;
    if (rst) begin weights_run <= 1'b0; weights_v1 <= 1'b0; weights_v2 <= 1'b0; weights_v3 <= 1'b0; weights_v4 <= 1'b0; weights_v5 <= 1'b0; weights_v6 <= 1'b0; weights_v7 <= 1'b0; weights_v8 <= 1'b0; weights_v9 <= 1'b0; weights_v10 <= 1'b0; weights_v11 <= 1'b0; weights_v12 <= 1'b0; weights_v13 <= 1'b0; weights_v14 <= 1'b0; weights_v15 <= 1'b0; weights_v16 <= 1'b0; weights_v17 <= 1'b0; weights_v18 <= 1'b0; weights_v19 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (weights_v4 & weights_en4) zero_3_23 <= zero_3_225;
    if (weights_v4 & weights_en4) zero_2_24 <= zero_2_226;
    if (weights_v4 & weights_en4) zero_1_25 <= zero_1_227;
    if (weights_v4 & weights_en4) zero_0_26 <= zero_0_228;
    if (weights_v4 & weights_en4) scale_7_27 <= scale_7_232;
    if (weights_v4 & weights_en4) scale_6_28 <= scale_6_233;
    if (weights_v4 & weights_en4) scale_5_29 <= scale_5_234;
    if (weights_v4 & weights_en4) scale_4_30 <= scale_4_235;
    if (weights_v4 & weights_en4) scale_3_31 <= scale_3_236;
    if (weights_v4 & weights_en4) scale_2_32 <= scale_2_237;
    if (weights_v4 & weights_en4) scale_1_33 <= scale_1_238;
    if (weights_v4 & weights_en4) scale_0_34 <= scale_0_239;
    if (weights_v9 & weights_en9) dot_35 <= dot_290;
    if (weights_v9 & weights_en9) dot_36 <= dot_298;
    if (weights_v9 & weights_en9) dot_37 <= dot_343;
    if (weights_v9 & weights_en9) dot_38 <= dot_351;
    if (weights_v9 & weights_en9) dot_39 <= dot_396;
    if (weights_v9 & weights_en9) dot_40 <= dot_404;
    if (weights_v9 & weights_en9) dot_41 <= dot_449;
    if (weights_v9 & weights_en9) dot_42 <= dot_457;
    if (weights_v4 & weights_en4) slot_scale_7_43 <= slot_scale_7_461;
    if (weights_v4 & weights_en4) slot_scale_6_44 <= slot_scale_6_464;
    if (weights_v4 & weights_en4) slot_scale_5_45 <= slot_scale_5_467;
    if (weights_v4 & weights_en4) slot_scale_4_46 <= slot_scale_4_470;
    if (weights_v4 & weights_en4) slot_scale_3_47 <= slot_scale_3_473;
    if (weights_v4 & weights_en4) slot_scale_2_48 <= slot_scale_2_476;
    if (weights_v4 & weights_en4) slot_scale_1_49 <= slot_scale_1_479;
    if (weights_v4 & weights_en4) slot_scale_0_50 <= slot_scale_0_482;
    if (weights_v9 & weights_en9) slot_dot_51 <= slot_dot_484;
    if (weights_v9 & weights_en9) slot_dot_52 <= slot_dot_487;
    if (weights_v9 & weights_en9) slot_dot_53 <= slot_dot_490;
    if (weights_v9 & weights_en9) slot_dot_54 <= slot_dot_493;
    if (weights_v9 & weights_en9) slot_dot_55 <= slot_dot_496;
    if (weights_v9 & weights_en9) slot_dot_56 <= slot_dot_499;
    if (weights_v9 & weights_en9) slot_dot_57 <= slot_dot_502;
    if (weights_v9 & weights_en9) slot_dot_58 <= slot_dot_505;
    if (weights_v12 & weights_en12) acc_59 <= acc_506;
    if (weights_v12 & weights_en12) acc_60 <= acc_507;
    if (weights_v12 & weights_en12) acc_61 <= acc_508;
    if (weights_v12 & weights_en12) acc_62 <= acc_509;
    if (weights_v12 & weights_en12) acc_63 <= acc_510;
    if (weights_v12 & weights_en12) acc_64 <= acc_511;
    if (weights_v12 & weights_en12) acc_65 <= acc_512;
    if (weights_v12 & weights_en12) acc_66 <= acc_513;
    if (weights_v12 & weights_en12) bias_7_67 <= bias_7_520;
    if (weights_v12 & weights_en12) bias_6_68 <= bias_6_525;
    if (weights_v12 & weights_en12) bias_5_69 <= bias_5_528;
    if (weights_v12 & weights_en12) bias_4_70 <= bias_4_531;
    if (weights_v12 & weights_en12) bias_3_71 <= bias_3_533;
    if (weights_v12 & weights_en12) bias_2_72 <= bias_2_535;
    if (weights_v12 & weights_en12) bias_1_73 <= bias_1_537;
    if (weights_v12 & weights_en12) bias_0_74 <= bias_0_539;
    if (weights_v12 & weights_en12) shift_7_75 <= shift_7_545;
    if (weights_v12 & weights_en12) shift_6_76 <= shift_6_548;
    if (weights_v12 & weights_en12) shift_5_77 <= shift_5_551;
    if (weights_v12 & weights_en12) shift_4_78 <= shift_4_554;
    if (weights_v12 & weights_en12) shift_3_79 <= shift_3_557;
    if (weights_v12 & weights_en12) shift_2_80 <= shift_2_560;
    if (weights_v12 & weights_en12) shift_1_81 <= shift_1_563;
    if (weights_v12 & weights_en12) shift_0_82 <= shift_0_566;
    if (weights_v4 & weights_en4) slots_83 <= slots_569;
    if (weights_v19 & weights_en19) y_2_84 <= y_2_570;
    if (weights_v19 & weights_en19) y_1_85 <= y_1_571;
    if (weights_v19 & weights_en19) y_0_86 <= y_0_572;
    if (weights_v4 & weights_en4) zero_4_87 <= zero_4_573;
    if (weights_v4 & weights_en4) zero_5_88 <= zero_5_574;
    if (weights_v4 & weights_en4) zero_6_89 <= zero_6_575;
    if (weights_v4 & weights_en4) zero_7_90 <= zero_7_576;
    if (weights_v2 & weights_en2) x_word_91 <= x_word_581;
    if (weights_v4 & weights_en4) block_92 <= block_583;
    if (weights_v4 & weights_en4) crc_93 <= crc_843;
    if (weights_v4 & weights_en4) crc_want_94 <= crc_want_844;
    if (weights_v0 & weights_en0) t_95 <= t_845;
    if (weights_v2 & weights_en2) beat_96 <= beat_848;
    if (weights_v1 & weights_en1) x_packet_97 <= x_packet_850;
    if (weights_v1 & weights_en1) x_packet_98 <= x_packet_854;
    if (weights_v3 & weights_en3) w_packet_99 <= w_packet_856;
    if (weights_v3 & weights_en3) w_packet_100 <= w_packet_860;
    if (weights_v12 & weights_en12) p_packet_101 <= p_packet_862;
    if (weights_v12 & weights_en12) p_packet_102 <= p_packet_869;
    if (weights_v5 & weights_en5) bad_block_103 <= bad_block_895;
    if (weights_v5 & weights_en5) flags_104 <= flags_900;
    if (weights_v2 & weights_en2) group_105 <= group_903;
    if (weights_v4 & weights_en4) col_group_106 <= col_group_905;
    if (weights_v2 & weights_en2) slot_first_107 <= slot_first_906;
    if (weights_v4 & weights_en4) slot_last_108 <= slot_last_907;
    if (weights_v4 & weights_en4) slot_end_109 <= slot_end_909;
    if (weights_v5 & weights_en5) header_bad_110 <= header_bad_910;
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
  wire [1:0] select_920 = x_packet_98 ? 2'd2 : 2'd0;  // awq_gemv.cpp:362
  wire [2:0] select_921 = x_packet_97 ? 3'd0 : 3'd4;  // awq_gemv.cpp:362
  wire [2:0] or_922 = {1'd0, select_920} | select_921;  // awq_gemv.cpp:362
  wire [3:0] select_923 = w_packet_100 ? 4'd8 : 4'd0;  // awq_gemv.cpp:363
  wire [4:0] select_924 = w_packet_99 ? 5'd0 : 5'd16;  // awq_gemv.cpp:363
  wire [4:0] or_925 = {1'd0, select_923} | select_924;  // awq_gemv.cpp:363
  wire [4:0] or_926 = {2'd0, or_922} | or_925;  // awq_gemv.cpp:363
  wire [5:0] select_927 = p_packet_102 ? 6'd32 : 6'd0;  // awq_gemv.cpp:364
  wire [6:0] select_928 = p_packet_101 ? 7'd0 : 7'd64;  // awq_gemv.cpp:364
  wire [6:0] or_929 = {1'd0, select_927} | select_928;  // awq_gemv.cpp:364
  wire [6:0] or_930 = {2'd0, or_926} | or_929;  // awq_gemv.cpp:364
  wire [8:0] flags_931 = {2'd0, or_930} | flags_104;  // awq_gemv.cpp:364
  wire discard_x_932 = x_packet_97 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_w_933 = w_packet_99 ^ 1'd1;  // awq_gemv.cpp:45
  wire discard_p_934 = p_packet_101 ^ 1'd1;  // awq_gemv.cpp:45
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
    if (line_195_v0 & line_195_en0) flags_111 <= flags_931;
    if (line_195_v0 & line_195_en0) discard_x_112 <= discard_x_932;
    if (line_195_v0 & line_195_en0) discard_w_113 <= discard_w_933;
    if (line_195_v0 & line_195_en0) discard_p_114 <= discard_p_934;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:195: line_195_2, 1 stages
  wire [8:0] select_935 = c_10_10 ? mem_sticky : 9'd0;  // awq_gemv.cpp:367
  wire [8:0] sticky_936 = select_935 | flags_116;  // awq_gemv.cpp:367
  wire [31:0] add_937 = mem_frames + 32'd1;  // awq_gemv.cpp:368
  wire [31:0] frames_938 = c_10_10 ? add_937 : 32'd1;  // awq_gemv.cpp:368
  wire [40:0] shl_939 = {flags_116, 32'd0};  // awq_gemv.cpp:166
  wire [40:0] beat_0_940 = shl_939 | {32'd0, sticky_936};  // awq_gemv.cpp:166
  wire [63:0] shl_941 = {line_193_11[15:0], 48'd0};
  wire [63:0] beat_0_942 = {23'd0, beat_0_940} | shl_941;  // awq_gemv.cpp:169
  wire [95:0] shl_943 = {bad_block_115, 64'd0};  // awq_gemv.cpp:168
  wire [95:0] beat_0_944 = {32'd0, beat_0_942} | shl_943;  // awq_gemv.cpp:169
  wire [127:0] shl_945 = {frames_938, 96'd0};  // awq_gemv.cpp:169
  wire [127:0] beat_0_946 = {32'd0, beat_0_944} | shl_945;  // awq_gemv.cpp:169
  wire line_195_2_load_947 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_store_948 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:367
  wire line_195_2_load_949 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_store_950 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:368
  wire line_195_2_push_951 = line_195_2_v0 & line_195_2_en0;  // awq_gemv.cpp:173
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
  wire xor_952 = more_120 ^ 1'd1;
  wire more_953 = s_x_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_pop_954 = discard_v0 & discard_en0;  // awq_gemv.cpp:156
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_952;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_120 <= more_953;
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
  wire xor_955 = more_121 ^ 1'd1;
  wire more_956 = s_w_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_2_pop_957 = discard_2_v0 & discard_2_en0;  // awq_gemv.cpp:156
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_955;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_121 <= more_956;
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
  wire xor_958 = more_122 ^ 1'd1;
  wire more_959 = s_param_beat_last ^ 1'd1;  // awq_gemv.cpp:156
  wire discard_3_pop_960 = discard_3_v0 & discard_3_en0;  // awq_gemv.cpp:156
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_958;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_122 <= more_959;
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
  wire s_x_beat_take = line_38_pop_149 | weights_pop_912 | discard_pop_954;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_916 | discard_2_pop_957;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_919 | discard_3_pop_960;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 16 beats; 8 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_911;
  wire [128:0] m_y_beat = {out_20_192_s19, out_0_189};
  awq_gemv_output #(.WIDTH(129), .ADDRESS(4), .ROOM(8)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_195_2_push_951;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, beat_0_946};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/awq_gemv/awq_gemv.cpp:188: sticky
  always @(posedge ap_clk) begin
    if (line_195_2_store_948) mem_sticky <= sticky_936;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:188: frames
  always @(posedge ap_clk) begin
    if (line_195_2_store_950) mem_frames <= frames_938;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:189: x_even
  wire mem_x_even_write = weights_store_913;
  wire [11:0] mem_x_even_write_address = trunc_914_s1;
  wire [63:0] mem_x_even_write_data = x_196;
  wire mem_x_even_read = weights_load_917;
  wire [11:0] mem_x_even_read_address = x_word_91[12:1];
  wire mem_x_even_advance = weights_v3 & weights_en3;
  awq_gemv_mem_x_even mem_x_even_ram (.clk(ap_clk), .read(mem_x_even_read), .read_address(mem_x_even_read_address), .q(mem_x_even_q), .advance(mem_x_even_advance), .q2(mem_x_even_q2), .write(mem_x_even_write), .write_address(mem_x_even_write_address), .write_data(mem_x_even_write_data));

  // hls/awq_gemv/awq_gemv.cpp:189: x_odd
  wire mem_x_odd_write = weights_store_915;
  wire [11:0] mem_x_odd_write_address = trunc_914_s1;
  wire [63:0] mem_x_odd_write_data = x_197;
  wire mem_x_odd_read = weights_load_918;
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
