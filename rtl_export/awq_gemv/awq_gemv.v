// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 23 (hls/awq_gemv/awq_gemv.cpp:188)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_3: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

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
  localparam [3:0] LINE_141_S = 4'd0;
  localparam [3:0] LINE_38_S = 4'd1;
  localparam [3:0] WEIGHTS_S = 4'd2;
  localparam [3:0] LINE_143_S = 4'd3;
  localparam [3:0] LINE_143_2_S = 4'd4;
  localparam [3:0] DISCARD_S = 4'd5;
  localparam [3:0] LINE_69_S = 4'd6;
  localparam [3:0] DISCARD_2_S = 4'd7;
  localparam [3:0] LINE_69_2_S = 4'd8;
  localparam [3:0] DISCARD_3_S = 4'd9;
  localparam [3:0] LINE_126_S = 4'd10;
  localparam [3:0] RESTART = 4'd11;
  reg [3:0] state;
  wire line_141_done_0;
  wire line_141_done_1;
  wire line_38_done;
  wire weights_done;
  wire line_143_done;
  wire line_143_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_69_2_done;
  wire discard_3_done;
  wire line_126_done;
  wire call_begin = state == RESTART;

  // hls/awq_gemv/awq_gemv.cpp:141: line_141
  wire line_141_start;
  reg line_141_run;
  reg line_141_1;
  reg [15:0] c_2_2;
  reg [15:0] line_141_3;
  reg [15:0] line_141_4;
  reg [15:0] line_141_5;
  reg [15:0] last_group_6;
  reg [15:0] c_1_7;
  reg [7:0] c_0_8;
  reg c_9_9;
  reg c_10_10;
  reg [111:0] line_141_11;
  reg c_11_12;
  reg flags_13;
  reg line_141_v1;
  wire line_141_v0;
  wire line_141_en0;
  wire line_141_en1;

  // hls/include/stream_kernel.hpp:38: line_38
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

  // hls/awq_gemv/awq_gemv.cpp:188: weights
  wire weights_start;
  reg weights_run;
  reg [14:0] scale_7_23;
  reg [14:0] scale_6_24;
  reg [14:0] scale_5_25;
  reg [14:0] scale_4_26;
  reg [14:0] scale_3_27;
  reg [14:0] scale_2_28;
  reg [14:0] scale_1_29;
  reg [14:0] scale_0_30;
  reg [26:0] dot_31;
  reg [26:0] dot_32;
  reg [26:0] dot_33;
  reg [26:0] dot_34;
  reg [26:0] dot_35;
  reg [26:0] dot_36;
  reg [26:0] dot_37;
  reg [26:0] dot_38;
  reg [14:0] slot_scale_7_39;
  reg [14:0] slot_scale_6_40;
  reg [14:0] slot_scale_5_41;
  reg [14:0] slot_scale_4_42;
  reg [14:0] slot_scale_3_43;
  reg [14:0] slot_scale_2_44;
  reg [14:0] slot_scale_1_45;
  reg [14:0] slot_scale_0_46;
  reg [26:0] slot_dot_47;
  reg [26:0] slot_dot_48;
  reg [26:0] slot_dot_49;
  reg [26:0] slot_dot_50;
  reg [26:0] slot_dot_51;
  reg [26:0] slot_dot_52;
  reg [26:0] slot_dot_53;
  reg [26:0] slot_dot_54;
  reg [47:0] acc_55;
  reg [47:0] acc_56;
  reg [47:0] acc_57;
  reg [47:0] acc_58;
  reg [47:0] acc_59;
  reg [47:0] acc_60;
  reg [47:0] acc_61;
  reg [47:0] acc_62;
  reg [31:0] bias_7_63;
  reg [31:0] bias_6_64;
  reg [31:0] bias_5_65;
  reg [31:0] bias_4_66;
  reg [31:0] bias_3_67;
  reg [31:0] bias_2_68;
  reg [31:0] bias_1_69;
  reg [31:0] bias_0_70;
  reg [7:0] shift_7_71;
  reg [7:0] shift_6_72;
  reg [7:0] shift_5_73;
  reg [7:0] shift_4_74;
  reg [7:0] shift_3_75;
  reg [7:0] shift_2_76;
  reg [7:0] shift_1_77;
  reg [7:0] shift_0_78;
  reg [31:0] y_2_79;
  reg [31:0] y_1_80;
  reg [31:0] y_0_81;
  reg [3:0] zero_0_82;
  reg [3:0] zero_1_83;
  reg [3:0] zero_2_84;
  reg [3:0] zero_3_85;
  reg [3:0] zero_4_86;
  reg [3:0] zero_5_87;
  reg [3:0] zero_6_88;
  reg [3:0] zero_7_89;
  reg [14:0] x_word_90;
  reg [3:0] slots_91;
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

  // hls/awq_gemv/awq_gemv.cpp:143: line_143
  wire line_143_start;
  reg line_143_run;
  reg [8:0] flags_111;
  reg discard_x_112;
  reg discard_w_113;
  reg discard_p_114;
  wire line_143_v0;
  wire line_143_en0;

  // hls/awq_gemv/awq_gemv.cpp:143: line_143_2
  wire line_143_2_start;
  reg line_143_2_run;
  reg [31:0] bad_block_115;
  reg [8:0] flags_116;
  reg discard_x_117;
  reg discard_w_118;
  reg discard_p_119;
  wire line_143_2_v0;
  wire line_143_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_120;
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
  reg more_121;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/include/stream_kernel.hpp:69: line_69_2
  wire line_69_2_start;
  reg line_69_2_run;
  wire line_69_2_v0;
  wire line_69_2_en0;

  // hls/include/stream_kernel.hpp:69: discard_3
  wire discard_3_start;
  reg discard_3_run;
  reg more_122;
  wire discard_3_v0;
  wire discard_3_en0;

  // hls/awq_gemv/awq_gemv.cpp:126: line_126
  wire line_126_start;
  reg line_126_run;
  wire line_126_v0;
  wire line_126_en0;
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

  // ---- hls/awq_gemv/awq_gemv.cpp:141: line_141, 2 stages
  // stage 0
  wire c_9_135 = s_cmd_beat_data[10] ^ 1'd1;
  wire c_10_136 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_141_pop_137 = line_141_v0 & line_141_en0;  // awq_gemv.cpp:141
  // stage 1
  reg [127:0] s_cmd_beat_data_s1;
  always @(posedge ap_clk) begin
    s_cmd_beat_data_s1 <= s_cmd_beat_data;
  end
  wire icmp_123 = s_cmd_beat_data_s1[63:48] == 16'd0;
  wire icmp_124 = s_cmd_beat_data_s1[7:0] != 8'd1;  // awq_gemv.cpp:43
  wire [7:0] and_125 = s_cmd_beat_data_s1[15:8] & 8'd138;  // awq_gemv.cpp:43
  wire icmp_126 = and_125 != 8'd2;  // awq_gemv.cpp:43
  wire or_127 = icmp_124 | icmp_126;  // awq_gemv.cpp:43
  wire or_128 = icmp_123 | or_127;  // awq_gemv.cpp:43
  wire [15:0] last_group_129 = s_cmd_beat_data_s1[47:32] + 16'd65535;  // awq_gemv.cpp:43
  wire [8:0] limit_130 = s_cmd_beat_data_s1[8] ? 9'd231 : 9'd462;  // awq_gemv.cpp:42
  wire icmp_131 = last_group_129 >= {7'd0, limit_130};  // awq_gemv.cpp:43
  wire or_132 = or_128 | icmp_131;  // awq_gemv.cpp:43
  wire icmp_133 = s_cmd_beat_data_s1 > 128'h1ffffffffffffffff;  // awq_gemv.cpp:44
  wire c_11_134 = or_132 | icmp_133;  // awq_gemv.cpp:43
  assign line_141_en0 = ~(line_141_v0 & ((~s_cmd_beat_valid)));
  assign line_141_en1 = 1'd1;
  wire line_141_issue = line_141_run;
  wire line_141_leave = 1'b0;
  assign line_141_v0 = line_141_issue;
  wire line_141_busy = line_141_run | line_141_v1;
  always @(posedge ap_clk) begin
    if (line_141_issue & line_141_en0) line_141_run <= 1'b0;
    if (line_141_start) line_141_run <= 1'b1;
    line_141_v1 <= line_141_v0 & line_141_en0;
    if (rst) begin line_141_run <= 1'b0; line_141_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_141_v1 & line_141_en1) line_141_1 <= s_cmd_beat_data_s1[8];
    if (line_141_v1 & line_141_en1) c_2_2 <= s_cmd_beat_data_s1[47:32];
    if (line_141_v1 & line_141_en1) line_141_3 <= s_cmd_beat_data_s1[47:32];
    if (line_141_v1 & line_141_en1) line_141_4 <= s_cmd_beat_data_s1[63:48];
    if (line_141_v1 & line_141_en1) line_141_5 <= s_cmd_beat_data_s1[63:48];
    if (line_141_v1 & line_141_en1) last_group_6 <= last_group_129;
    if (line_141_v0 & line_141_en0) c_1_7 <= s_cmd_beat_data[31:16];
    if (line_141_v1 & line_141_en1) c_0_8 <= s_cmd_beat_data_s1[15:8];
    if (line_141_v0 & line_141_en0) c_9_9 <= c_9_135;
    if (line_141_v0 & line_141_en0) c_10_10 <= c_10_136;
    if (line_141_v0 & line_141_en0) line_141_11 <= s_cmd_beat_data[127:16];
    if (line_141_v1 & line_141_en1) c_11_12 <= c_11_134;
    if (line_141_v1 & line_141_en1) flags_13 <= c_11_134;
  end

  // ---- hls/include/stream_kernel.hpp:38: line_38, 8 stages
  // stage 0
  wire [31:0] blocks_138;
  awq_gemv_mul_16_16_32_3 blocks_138_mul_16_16_32_3 (.clk(ap_clk), .enable({line_38_en2, line_38_en1, line_38_en0}), .a(line_141_3), .b(line_141_4), .p(blocks_138));  // awq_gemv.cpp:152
  wire [2:0] select_146 = line_141_1 ? 3'd4 : 3'd3;  // awq_gemv.cpp:150
  wire [15:0] shl_147 = c_2_2 << select_146;  // awq_gemv.cpp:150
  wire [16:0] add_152 = {1'd0, line_141_5} + 17'd131071;  // awq_gemv.cpp:260
  wire line_38_pop_153 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [11:0] zext_149_s1;
  always @(posedge ap_clk) begin
    zext_149_s1 <= shl_147[12:1];
  end
  wire [12:0] shl_148 = {zext_149_s1, 1'd0};
  wire [13:0] add_150 = {1'd0, shl_148} + 14'd16383;  // awq_gemv.cpp:217
  // stage 2
  // stage 3
  wire [5:0] last_beat_139 = line_141_1 ? 6'd33 : 6'd17;  // awq_gemv.cpp:151
  wire [5:0] add_140 = last_beat_139 + 6'd1;  // awq_gemv.cpp:153
  wire [31:0] mul_141;
  awq_gemv_mul_26_6_32_3 mul_141_mul_26_6_32_3 (.clk(ap_clk), .enable({line_38_en5, line_38_en4, line_38_en3}), .a(blocks_138[25:0]), .b(add_140), .p(mul_141));  // awq_gemv.cpp:153
  wire [11:0] mul_142;
  awq_gemv_mul_6s_7s_12_3 mul_142_mul_6s_7s_12_3 (.clk(ap_clk), .enable({line_38_en5, line_38_en4, line_38_en3}), .a(blocks_138[31:26]), .b({1'd0, add_140}), .p(mul_142));  // awq_gemv.cpp:153
  // stage 4
  // stage 5
  // stage 6
  wire [31:0] shl_143 = {mul_142[5:0], 26'd0};  // awq_gemv.cpp:153
  wire [31:0] beats_144 = mul_141 + shl_143;  // awq_gemv.cpp:153
  // stage 7
  reg [31:0] beats_144_s7;
  always @(posedge ap_clk) begin
    beats_144_s7 <= beats_144;
  end
  wire [32:0] add_145 = {1'd0, beats_144_s7} + 33'd8;  // awq_gemv.cpp:188
  wire [32:0] add_151 = {1'd0, beats_144_s7} + 33'h1ffffffff;  // awq_gemv.cpp:224
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

  // ---- hls/awq_gemv/awq_gemv.cpp:188: weights, pipelined loop, II=1, depth 23
  // stage 0
  wire icmp_198 = t_95 < {19'd0, line_38_16};  // awq_gemv.cpp:216
  wire icmp_203 = t_95 < beats_18;  // awq_gemv.cpp:222
  wire icmp_205 = beat_96 == 6'd0;  // awq_gemv.cpp:225
  wire icmp_207 = $signed(beat_96) < $signed(6'd1);
  wire icmp_211 = beat_96 == 6'd1;
  wire xor_212 = icmp_211 ^ 1'd1;
  wire slot_first_217 = group_105 == 16'd0;  // awq_gemv.cpp:259
  wire [5:0] add_218 = beat_96 + 6'd55;  // awq_gemv.cpp:259
  wire icmp_219 = add_218 < 6'd3;  // awq_gemv.cpp:259
  wire and_220 = slot_first_217 & icmp_219;
  wire icmp_223 = line_38_14 > {1'd0, t_95};  // awq_gemv.cpp:188
  wire xor_224 = icmp_223 ^ 1'd1;
  wire icmp_240 = beat_96 == 6'd2;  // awq_gemv.cpp:253
  wire final_beat_458 = beat_96 == line_38_19;  // awq_gemv.cpp:223
  wire and_459 = icmp_203 & final_beat_458;
  wire icmp_515 = beat_96 == 6'd11;  // awq_gemv.cpp:262
  wire slot_last_581 = group_105 == last_group_6;  // awq_gemv.cpp:255
  wire [31:0] t_852 = t_95 + 32'd1;  // awq_gemv.cpp:188
  wire [5:0] add_853 = beat_96 + 6'd1;  // awq_gemv.cpp:299
  wire [5:0] beat_854 = final_beat_458 ? 6'd0 : add_853;  // awq_gemv.cpp:299
  wire [5:0] beat_855 = icmp_203 ? beat_854 : beat_96;
  wire is_last_859 = {{19{line_38_17[13]}}, line_38_17} != {1'd0, t_95};  // awq_gemv.cpp:217
  wire is_last_865 = line_38_20 != {1'd0, t_95};  // awq_gemv.cpp:224
  wire icmp_873 = beat_96 != 6'd11;
  wire [15:0] add_909 = group_105 + 16'd1;
  wire [15:0] select_910 = slot_last_581 ? 16'd0 : add_909;  // awq_gemv.cpp:297
  wire [15:0] group_911 = and_459 ? select_910 : group_105;
  wire slot_first_914 = and_459 ? slot_first_217 : slot_first_107;
  // stage 1
  reg slot_first_107_s1;
  reg icmp_198_s1;
  reg icmp_203_s1;
  reg icmp_205_s1;
  reg icmp_207_s1;
  reg xor_212_s1;
  reg and_220_s1;
  reg icmp_240_s1;
  reg and_459_s1;
  reg icmp_515_s1;
  reg slot_last_581_s1;
  reg final_beat_458_s1;
  reg is_last_859_s1;
  reg is_last_865_s1;
  reg icmp_873_s1;
  reg [11:0] trunc_922_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    slot_first_107_s1 <= slot_first_107;
    icmp_198_s1 <= icmp_198;
    icmp_203_s1 <= icmp_203;
    icmp_205_s1 <= icmp_205;
    icmp_207_s1 <= icmp_207;
    xor_212_s1 <= xor_212;
    and_220_s1 <= and_220;
    icmp_240_s1 <= icmp_240;
    and_459_s1 <= and_459;
    icmp_515_s1 <= icmp_515;
    slot_last_581_s1 <= slot_last_581;
    final_beat_458_s1 <= final_beat_458;
    is_last_859_s1 <= is_last_859;
    is_last_865_s1 <= is_last_865;
    icmp_873_s1 <= icmp_873;
    trunc_922_s1 <= t_95[11:0];
  end
  wire icmp_154 = slots_91 == 4'd0;  // awq_gemv.cpp:190
  wire xor_155 = icmp_154 ^ 1'd1;
  wire xor_156 = slots_91[0] ^ 1'd1;
  wire or_157 = slots_91[1] | xor_156;  // awq_gemv.cpp:193
  wire xor_158 = or_157 ^ 1'd1;
  wire and_159 = slot_last_108 & xor_158;
  wire and_160 = xor_155 & and_159;
  wire [7:0] shift_161 = shift_0_78 - {3'd0, line_38_15};  // awq_gemv.cpp:192
  wire [3:0] and_194 = slots_91 & 4'd13;  // awq_gemv.cpp:196
  wire icmp_195 = and_194 == 4'd1;  // awq_gemv.cpp:196
  wire and_196 = slot_end_109 & icmp_195;
  wire xor_197 = x_packet_97 ^ 1'd1;
  wire and_199 = xor_197 & icmp_198_s1;
  wire [63:0] x_200 = x_packet_97 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] x_201 = x_packet_97 ? 64'd0 : s_x_beat_data[127:64];
  wire xor_202 = w_packet_99 ^ 1'd1;
  wire and_204 = xor_202 & icmp_203_s1;
  wire xor_216 = p_packet_101 ^ 1'd1;
  wire and_221 = icmp_203_s1 & and_220_s1;
  wire and_222 = xor_216 & and_221;
  wire [127:0] w_228 = w_packet_99 ? 128'd0 : s_w_beat_data;  // awq_gemv.cpp:224
  wire xor_514 = and_220_s1 ^ 1'd1;
  wire or_516 = xor_514 | icmp_515_s1;
  wire xor_517 = or_516 ^ 1'd1;
  wire and_518 = icmp_203_s1 & xor_517;
  wire [31:0] bias_7_519 = p_packet_101 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] bias_7_520 = and_518 ? bias_7_519 : bias_7_63;
  wire [31:0] bias_6_521 = p_packet_101 ? 32'd0 : s_param_beat_data[95:64];
  wire xor_522 = slot_last_108 ^ 1'd1;
  wire or_523 = icmp_154 | xor_522;
  wire [31:0] bias_6_524 = or_523 ? bias_6_64 : bias_7_63;
  wire [31:0] bias_6_525 = and_518 ? bias_6_521 : bias_6_524;
  wire [31:0] bias_5_526 = p_packet_101 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] bias_5_527 = or_523 ? bias_5_65 : bias_6_64;
  wire [31:0] bias_5_528 = and_518 ? bias_5_526 : bias_5_527;
  wire [31:0] bias_4_529 = p_packet_101 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] bias_4_530 = or_523 ? bias_4_66 : bias_5_65;
  wire [31:0] bias_4_531 = and_518 ? bias_4_529 : bias_4_530;
  wire [31:0] bias_3_532 = or_523 ? bias_3_67 : bias_4_66;
  wire [31:0] bias_3_533 = and_518 ? bias_7_63 : bias_3_532;
  wire [31:0] bias_2_534 = or_523 ? bias_2_68 : bias_3_67;
  wire [31:0] bias_2_535 = and_518 ? bias_6_524 : bias_2_534;
  wire [31:0] bias_1_536 = or_523 ? bias_1_69 : bias_2_68;
  wire [31:0] bias_1_537 = and_518 ? bias_5_527 : bias_1_536;
  wire [31:0] bias_0_538 = or_523 ? bias_0_70 : bias_1_69;
  wire [31:0] bias_0_539 = and_518 ? bias_4_530 : bias_0_538;
  wire xor_540 = icmp_515_s1 ^ 1'd1;
  wire or_541 = xor_514 | xor_540;
  wire xor_542 = or_541 ^ 1'd1;
  wire and_543 = icmp_203_s1 & xor_542;
  wire [7:0] p_544 = p_packet_101 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] shift_7_545 = and_543 ? p_544 : shift_7_71;
  wire [7:0] p_546 = p_packet_101 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] shift_6_547 = or_523 ? shift_6_72 : shift_7_71;
  wire [7:0] shift_6_548 = and_543 ? p_546 : shift_6_547;
  wire [7:0] p_549 = p_packet_101 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] shift_5_550 = or_523 ? shift_5_73 : shift_6_72;
  wire [7:0] shift_5_551 = and_543 ? p_549 : shift_5_550;
  wire [7:0] p_552 = p_packet_101 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] shift_4_553 = or_523 ? shift_4_74 : shift_5_73;
  wire [7:0] shift_4_554 = and_543 ? p_552 : shift_4_553;
  wire [7:0] p_555 = p_packet_101 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] shift_3_556 = or_523 ? shift_3_75 : shift_4_74;
  wire [7:0] shift_3_557 = and_543 ? p_555 : shift_3_556;
  wire [7:0] p_558 = p_packet_101 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] shift_2_559 = or_523 ? shift_2_76 : shift_3_75;
  wire [7:0] shift_2_560 = and_543 ? p_558 : shift_2_559;
  wire [7:0] p_561 = p_packet_101 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] shift_1_562 = or_523 ? shift_1_77 : shift_2_76;
  wire [7:0] shift_1_563 = and_543 ? p_561 : shift_1_562;
  wire [7:0] p_564 = p_packet_101 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] shift_0_565 = or_523 ? shift_0_78 : shift_1_77;
  wire [7:0] shift_0_566 = and_543 ? p_564 : shift_0_565;
  wire and_582 = slot_last_581_s1 & final_beat_458_s1;
  wire [3:0] add_586 = slots_91 + 4'd15;  // awq_gemv.cpp:213
  wire [3:0] slots_587 = icmp_154 ? slots_91 : add_586;  // awq_gemv.cpp:126
  wire [3:0] slots_588 = and_459_s1 ? 4'd8 : slots_587;
  wire x_packet_856 = x_packet_97 | s_x_beat_last;
  wire x_packet_857 = icmp_198_s1 ? x_packet_856 : x_packet_97;
  wire and_858 = icmp_198_s1 & xor_197;
  wire x_packet_1_860 = s_x_beat_last & is_last_859_s1;
  wire x_packet_861 = and_858 ? x_packet_1_860 : x_packet_98;
  wire w_packet_862 = w_packet_99 | s_w_beat_last;
  wire w_packet_863 = icmp_203_s1 ? w_packet_862 : w_packet_99;
  wire and_864 = icmp_203_s1 & xor_202;
  wire w_packet_1_866 = s_w_beat_last & is_last_865_s1;
  wire w_packet_867 = and_864 ? w_packet_1_866 : w_packet_100;
  wire p_packet_868 = p_packet_101 | s_param_beat_last;
  wire p_packet_869 = and_221 ? p_packet_868 : p_packet_101;
  wire and_870 = xor_216 & icmp_203_s1;
  wire and_871 = and_870 & and_220_s1;
  wire icmp_872 = line_38_21 != {1'd0, col_group_106};  // awq_gemv.cpp:260
  wire is_last_874 = icmp_872 | icmp_873_s1;
  wire p_packet_1_875 = s_param_beat_last & is_last_874;
  wire p_packet_876 = and_871 ? p_packet_1_875 : p_packet_102;
  wire and_878 = final_beat_458_s1 & icmp_203_s1;
  wire w_packet_879 = w_packet_99 ? w_packet_100 : w_packet_1_866;
  wire or_880 = c_9_9 | w_packet_879;
  wire xor_881 = or_880 ^ 1'd1;  // awq_gemv.cpp:280
  wire [15:0] col_group_912 = col_group_106 + {15'd0, slot_last_581_s1};  // awq_gemv.cpp:296
  wire [15:0] col_group_913 = and_459_s1 ? col_group_912 : col_group_106;
  wire slot_last_915 = and_459_s1 ? slot_last_581_s1 : slot_last_108;
  wire slot_end_916 = line_38_21 == {1'd0, col_group_106};  // awq_gemv.cpp:293
  wire slot_end_917 = and_459_s1 ? slot_end_916 : slot_end_109;
  wire weights_pop_920 = weights_v1 & weights_en1 & and_199;  // stream_kernel.hpp:38
  wire weights_store_921 = weights_v1 & weights_en1 & icmp_198_s1;  // awq_gemv.cpp:218
  wire weights_store_923 = weights_v1 & weights_en1 & icmp_198_s1;  // awq_gemv.cpp:219
  wire weights_pop_924 = weights_v1 & weights_en1 & and_204;  // stream_kernel.hpp:38
  wire weights_pop_927 = weights_v1 & weights_en1 & and_222;  // stream_kernel.hpp:38
  // stage 2
  reg [7:0] shift_161_s2;
  reg slot_first_107_s2;
  reg [31:0] bias_0_70_s2;
  reg icmp_205_s2;
  reg icmp_207_s2;
  reg icmp_203_s2;
  reg xor_212_s2;
  reg [127:0] w_228_s2;
  reg icmp_240_s2;
  reg and_459_s2;
  reg icmp_154_s2;
  reg and_582_s2;
  reg xor_881_s2;
  reg and_878_s2;
  reg and_160_s2;
  reg and_196_s2;
  always @(posedge ap_clk) begin
    shift_161_s2 <= shift_161;
    slot_first_107_s2 <= slot_first_107_s1;
    bias_0_70_s2 <= bias_0_70;
    icmp_205_s2 <= icmp_205_s1;
    icmp_207_s2 <= icmp_207_s1;
    icmp_203_s2 <= icmp_203_s1;
    xor_212_s2 <= xor_212_s1;
    w_228_s2 <= w_228;
    icmp_240_s2 <= icmp_240_s1;
    and_459_s2 <= and_459_s1;
    icmp_154_s2 <= icmp_154;
    and_582_s2 <= and_582;
    xor_881_s2 <= xor_881;
    and_878_s2 <= and_878;
    and_160_s2 <= and_160;
    and_196_s2 <= and_196;
  end
  wire xor_206 = icmp_205_s2 ^ 1'd1;
  wire and_208 = xor_206 & icmp_207_s2;
  wire and_209 = and_208 & icmp_203_s2;
  wire xor_210 = icmp_207_s2 ^ 1'd1;
  wire and_213 = xor_210 & xor_212_s2;
  wire and_214 = and_213 & icmp_203_s2;
  wire or_215 = and_209 | and_214;
  wire or_225 = icmp_207_s2 | xor_212_s2;
  wire or_238 = and_208 | and_213;
  wire and_239 = icmp_203_s2 & or_238;
  wire or_570 = xor_206 | xor_210;
  wire [15:0] add_583 = {1'd0, x_word_90} + 16'd1;  // awq_gemv.cpp:255
  wire [12:0] x_word_584 = and_582_s2 ? 13'd0 : add_583[12:0];  // awq_gemv.cpp:255
  wire [14:0] x_word_585 = and_239 ? {2'd0, x_word_584} : x_word_90;
  wire and_885 = icmp_205_s2 & icmp_207_s2;
  wire weights_load_925 = weights_v2 & weights_en2 & or_215;  // awq_gemv.cpp:246
  wire weights_load_926 = weights_v2 & weights_en2 & or_215;  // awq_gemv.cpp:246
  // stage 3
  reg [7:0] shift_161_s3;
  reg slot_first_107_s3;
  reg [31:0] bias_0_70_s3;
  reg or_225_s3;
  reg icmp_203_s3;
  reg [127:0] w_228_s3;
  reg icmp_240_s3;
  reg trunc_248_s3;
  reg and_239_s3;
  reg and_459_s3;
  reg icmp_154_s3;
  reg or_238_s3;
  reg or_570_s3;
  reg icmp_205_s3;
  reg and_885_s3;
  reg xor_881_s3;
  reg and_878_s3;
  reg and_160_s3;
  reg and_196_s3;
  always @(posedge ap_clk) begin
    shift_161_s3 <= shift_161_s2;
    slot_first_107_s3 <= slot_first_107_s2;
    bias_0_70_s3 <= bias_0_70_s2;
    or_225_s3 <= or_225;
    icmp_203_s3 <= icmp_203_s2;
    w_228_s3 <= w_228_s2;
    icmp_240_s3 <= icmp_240_s2;
    trunc_248_s3 <= x_word_90[0];
    and_239_s3 <= and_239;
    and_459_s3 <= and_459_s2;
    icmp_154_s3 <= icmp_154_s2;
    or_238_s3 <= or_238;
    or_570_s3 <= or_570;
    icmp_205_s3 <= icmp_205_s2;
    and_885_s3 <= and_885;
    xor_881_s3 <= xor_881_s2;
    and_878_s3 <= and_878_s2;
    and_160_s3 <= and_160_s2;
    and_196_s3 <= and_196_s2;
  end
  wire [127:0] shl_591 = {w_228_s3[127:64], 64'd0};
  wire [63:0] shl_592 = {w_228_s3[31:0], 32'd0};
  wire [127:0] or_593 = shl_591 | {64'd0, shl_592};  // awq_gemv.cpp:120
  wire [127:0] or_594 = or_593 | 128'h9226f562;  // awq_gemv.cpp:120
  wire [127:0] ref_595 = icmp_205_s3 ? or_594 : w_228_s3;  // awq_gemv.cpp:225
  wire [122:0] and_596 = ref_595[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv.cpp:104
  wire parity_597 = ^and_596;
  wire [123:0] and_598 = ref_595[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv.cpp:104
  wire parity_599 = ^and_598;
  wire [1:0] shl_600 = {parity_599, 1'd0};
  wire [1:0] or_601 = {1'd0, parity_597} | shl_600;
  wire [124:0] and_602 = ref_595[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv.cpp:104
  wire parity_603 = ^and_602;
  wire [2:0] shl_604 = {parity_603, 2'd0};
  wire [2:0] or_605 = {1'd0, or_601} | shl_604;
  wire [125:0] and_606 = ref_595[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv.cpp:104
  wire parity_607 = ^and_606;
  wire [3:0] shl_608 = {parity_607, 3'd0};
  wire [3:0] or_609 = {1'd0, or_605} | shl_608;
  wire [126:0] and_610 = ref_595[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv.cpp:104
  wire parity_611 = ^and_610;
  wire [4:0] shl_612 = {parity_611, 4'd0};
  wire [4:0] or_613 = {1'd0, or_609} | shl_612;
  wire [127:0] and_614 = ref_595 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv.cpp:104
  wire parity_615 = ^and_614;
  wire [5:0] shl_616 = {parity_615, 5'd0};
  wire [5:0] or_617 = {1'd0, or_613} | shl_616;
  wire [125:0] and_618 = ref_595[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv.cpp:104
  wire parity_619 = ^and_618;
  wire [6:0] shl_620 = {parity_619, 6'd0};
  wire [6:0] or_621 = {1'd0, or_617} | shl_620;
  wire [126:0] and_622 = ref_595[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv.cpp:104
  wire parity_623 = ^and_622;
  wire [7:0] shl_624 = {parity_623, 7'd0};
  wire [7:0] or_625 = {1'd0, or_621} | shl_624;
  wire [127:0] and_626 = ref_595 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv.cpp:104
  wire parity_627 = ^and_626;
  wire [8:0] shl_628 = {parity_627, 8'd0};
  wire [8:0] or_629 = {1'd0, or_625} | shl_628;
  wire [127:0] and_630 = ref_595 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv.cpp:104
  wire parity_631 = ^and_630;
  wire [9:0] shl_632 = {parity_631, 9'd0};
  wire [9:0] or_633 = {1'd0, or_629} | shl_632;
  wire [122:0] and_634 = ref_595[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv.cpp:104
  wire parity_635 = ^and_634;
  wire [10:0] shl_636 = {parity_635, 10'd0};
  wire [10:0] or_637 = {1'd0, or_633} | shl_636;
  wire [123:0] and_638 = ref_595[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv.cpp:104
  wire parity_639 = ^and_638;
  wire [11:0] shl_640 = {parity_639, 11'd0};
  wire [11:0] or_641 = {1'd0, or_637} | shl_640;
  wire [124:0] and_642 = ref_595[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv.cpp:104
  wire parity_643 = ^and_642;
  wire [12:0] shl_644 = {parity_643, 12'd0};
  wire [12:0] or_645 = {1'd0, or_641} | shl_644;
  wire [125:0] and_646 = ref_595[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv.cpp:104
  wire parity_647 = ^and_646;
  wire [13:0] shl_648 = {parity_647, 13'd0};
  wire [13:0] or_649 = {1'd0, or_645} | shl_648;
  wire [126:0] and_650 = ref_595[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv.cpp:104
  wire parity_651 = ^and_650;
  wire [14:0] shl_652 = {parity_651, 14'd0};
  wire [14:0] or_653 = {1'd0, or_649} | shl_652;
  wire [127:0] and_654 = ref_595 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv.cpp:104
  wire parity_655 = ^and_654;
  wire [15:0] shl_656 = {parity_655, 15'd0};
  wire [15:0] or_657 = {1'd0, or_653} | shl_656;
  wire [124:0] and_658 = ref_595[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv.cpp:104
  wire parity_659 = ^and_658;
  wire [16:0] shl_660 = {parity_659, 16'd0};
  wire [16:0] or_661 = {1'd0, or_657} | shl_660;
  wire [125:0] and_662 = ref_595[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv.cpp:104
  wire parity_663 = ^and_662;
  wire [17:0] shl_664 = {parity_663, 17'd0};
  wire [17:0] or_665 = {1'd0, or_661} | shl_664;
  wire [126:0] and_666 = ref_595[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv.cpp:104
  wire parity_667 = ^and_666;
  wire [18:0] shl_668 = {parity_667, 18'd0};
  wire [18:0] or_669 = {1'd0, or_665} | shl_668;
  wire [127:0] and_670 = ref_595 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv.cpp:104
  wire parity_671 = ^and_670;
  wire [19:0] shl_672 = {parity_671, 19'd0};
  wire [19:0] or_673 = {1'd0, or_669} | shl_672;
  wire [127:0] and_674 = ref_595 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv.cpp:104
  wire parity_675 = ^and_674;
  wire [20:0] shl_676 = {parity_675, 20'd0};
  wire [20:0] or_677 = {1'd0, or_673} | shl_676;
  wire [127:0] and_678 = ref_595 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv.cpp:104
  wire parity_679 = ^and_678;
  wire [21:0] shl_680 = {parity_679, 21'd0};
  wire [21:0] or_681 = {1'd0, or_677} | shl_680;
  wire [126:0] and_682 = ref_595[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv.cpp:104
  wire parity_683 = ^and_682;
  wire [22:0] shl_684 = {parity_683, 22'd0};
  wire [22:0] or_685 = {1'd0, or_681} | shl_684;
  wire [127:0] and_686 = ref_595 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv.cpp:104
  wire parity_687 = ^and_686;
  wire [23:0] shl_688 = {parity_687, 23'd0};
  wire [23:0] or_689 = {1'd0, or_685} | shl_688;
  wire [127:0] and_690 = ref_595 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv.cpp:104
  wire parity_691 = ^and_690;
  wire [24:0] shl_692 = {parity_691, 24'd0};
  wire [24:0] or_693 = {1'd0, or_689} | shl_692;
  wire [126:0] and_694 = ref_595[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv.cpp:104
  wire parity_695 = ^and_694;
  wire [25:0] shl_696 = {parity_695, 25'd0};
  wire [25:0] or_697 = {1'd0, or_693} | shl_696;
  wire [127:0] and_698 = ref_595 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv.cpp:104
  wire parity_699 = ^and_698;
  wire [26:0] shl_700 = {parity_699, 26'd0};
  wire [26:0] or_701 = {1'd0, or_697} | shl_700;
  wire [127:0] and_702 = ref_595 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv.cpp:104
  wire parity_703 = ^and_702;
  wire [27:0] shl_704 = {parity_703, 27'd0};
  wire [27:0] or_705 = {1'd0, or_701} | shl_704;
  wire [126:0] and_706 = ref_595[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv.cpp:104
  wire parity_707 = ^and_706;
  wire [28:0] shl_708 = {parity_707, 28'd0};
  wire [28:0] or_709 = {1'd0, or_705} | shl_708;
  wire [127:0] and_710 = ref_595 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv.cpp:104
  wire parity_711 = ^and_710;
  wire [29:0] shl_712 = {parity_711, 29'd0};
  wire [29:0] or_713 = {1'd0, or_709} | shl_712;
  wire [127:0] and_714 = ref_595 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv.cpp:104
  wire parity_715 = ^and_714;
  wire [30:0] shl_716 = {parity_715, 30'd0};
  wire [30:0] or_717 = {1'd0, or_713} | shl_716;
  wire [127:0] and_718 = ref_595 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv.cpp:104
  wire parity_719 = ^and_718;
  wire [31:0] shl_720 = {parity_719, 31'd0};  // awq_gemv.cpp:104
  wire [31:0] or_721 = {1'd0, or_717} | shl_720;  // awq_gemv.cpp:104
  // stage 4
  reg [7:0] shift_161_s4;
  reg slot_first_107_s4;
  reg [31:0] bias_0_70_s4;
  reg or_225_s4;
  reg icmp_203_s4;
  reg [127:0] w_228_s4;
  reg [14:0] scale_4_233_s4;
  reg icmp_240_s4;
  reg trunc_248_s4;
  reg [3:0] lshr_256_s4;
  reg and_239_s4;
  reg [3:0] zext_406_s4;
  reg and_459_s4;
  reg icmp_154_s4;
  reg or_238_s4;
  reg or_570_s4;
  reg icmp_205_s4;
  reg [31:0] or_721_s4;
  reg [31:0] trunc_888_s4;
  reg and_885_s4;
  reg xor_881_s4;
  reg and_878_s4;
  reg and_160_s4;
  reg and_196_s4;
  always @(posedge ap_clk) begin
    shift_161_s4 <= shift_161_s3;
    slot_first_107_s4 <= slot_first_107_s3;
    bias_0_70_s4 <= bias_0_70_s3;
    or_225_s4 <= or_225_s3;
    icmp_203_s4 <= icmp_203_s3;
    w_228_s4 <= w_228_s3;
    scale_4_233_s4 <= w_228_s3[78:64];
    icmp_240_s4 <= icmp_240_s3;
    trunc_248_s4 <= trunc_248_s3;
    lshr_256_s4 <= w_228_s3[31:28];
    and_239_s4 <= and_239_s3;
    zext_406_s4 <= w_228_s3[67:64];
    and_459_s4 <= and_459_s3;
    icmp_154_s4 <= icmp_154_s3;
    or_238_s4 <= or_238_s3;
    or_570_s4 <= or_570_s3;
    icmp_205_s4 <= icmp_205_s3;
    or_721_s4 <= or_721;
    trunc_888_s4 <= w_228_s3[95:64];
    and_885_s4 <= and_885_s3;
    xor_881_s4 <= xor_881_s3;
    and_878_s4 <= and_878_s3;
    and_160_s4 <= and_160_s3;
    and_196_s4 <= and_196_s3;
  end
  wire xor_226 = or_225_s4 ^ 1'd1;
  wire and_227 = icmp_203_s4 & xor_226;
  wire [14:0] scale_7_229 = and_227 ? w_228_s4[126:112] : scale_7_23;
  wire [14:0] scale_6_230 = and_227 ? w_228_s4[110:96] : scale_6_24;
  wire [14:0] scale_5_231 = and_227 ? w_228_s4[94:80] : scale_5_25;
  wire [14:0] scale_4_232 = and_227 ? scale_4_233_s4 : scale_4_26;
  wire [14:0] scale_3_234 = and_227 ? w_228_s4[62:48] : scale_3_27;
  wire [14:0] scale_2_235 = and_227 ? w_228_s4[46:32] : scale_2_28;
  wire [14:0] scale_1_236 = and_227 ? w_228_s4[30:16] : scale_1_29;
  wire [14:0] scale_0_237 = and_227 ? w_228_s4[14:0] : scale_0_30;
  wire [4:0] sub_242 = {1'd0, w_228_s4[79:76]} - {1'd0, zero_6_88};  // awq_gemv.cpp:72
  wire [31:0] shl_243 = {sub_242, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_244 = {1'd0, w_228_s4[95:92]} - {1'd0, zero_7_89};  // awq_gemv.cpp:72
  wire [31:0] shl_245 = {sub_244, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_246 = {{21{shl_243[31]}}, shl_243[31:27]} + shl_245[31:6];  // awq_gemv.cpp:52
  wire [63:0] x_247 = trunc_248_s4 ? mem_x_odd_q2 : mem_x_even_q2;
  wire [40:0] product_249;
  awq_gemv_mul_26s_16s_41_3 product_249_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_246), .b(x_247[47:32]), .p(product_249));  // awq_gemv.cpp:53
  wire [4:0] sub_253 = {1'd0, w_228_s4[15:12]} - {1'd0, zero_6_88};  // awq_gemv.cpp:72
  wire [31:0] shl_254 = {sub_253, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_255 = {1'd0, lshr_256_s4} - {1'd0, zero_7_89};  // awq_gemv.cpp:72
  wire [31:0] shl_257 = {sub_255, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_258 = {{21{shl_254[31]}}, shl_254[31:27]} + shl_257[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_259;
  awq_gemv_mul_26s_16s_41_3 product_259_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_258), .b(x_247[15:0]), .p(product_259));  // awq_gemv.cpp:53
  wire [4:0] sub_263 = {1'd0, w_228_s4[47:44]} - {1'd0, zero_6_88};  // awq_gemv.cpp:72
  wire [31:0] shl_264 = {sub_263, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_265 = {1'd0, w_228_s4[63:60]} - {1'd0, zero_7_89};  // awq_gemv.cpp:72
  wire [31:0] shl_266 = {sub_265, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_267 = {{21{shl_264[31]}}, shl_264[31:27]} + shl_266[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_268;
  awq_gemv_mul_26s_16s_41_3 product_268_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_267), .b(x_247[31:16]), .p(product_268));  // awq_gemv.cpp:53
  wire [4:0] sub_274 = {1'd0, w_228_s4[111:108]} - {1'd0, zero_6_88};  // awq_gemv.cpp:72
  wire [31:0] shl_275 = {sub_274, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_276 = {1'd0, w_228_s4[127:124]} - {1'd0, zero_7_89};  // awq_gemv.cpp:72
  wire [4:0] sub_299 = {1'd0, w_228_s4[75:72]} - {1'd0, zero_4_86};  // awq_gemv.cpp:72
  wire [31:0] shl_300 = {sub_299, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_301 = {1'd0, w_228_s4[91:88]} - {1'd0, zero_5_87};  // awq_gemv.cpp:72
  wire [31:0] shl_302 = {sub_301, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_303 = {{21{shl_300[31]}}, shl_300[31:27]} + shl_302[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_304;
  awq_gemv_mul_26s_16s_41_3 product_304_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_303), .b(x_247[47:32]), .p(product_304));  // awq_gemv.cpp:53
  wire [4:0] sub_308 = {1'd0, w_228_s4[11:8]} - {1'd0, zero_4_86};  // awq_gemv.cpp:72
  wire [31:0] shl_309 = {sub_308, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_310 = {1'd0, w_228_s4[27:24]} - {1'd0, zero_5_87};  // awq_gemv.cpp:72
  wire [31:0] shl_311 = {sub_310, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_312 = {{21{shl_309[31]}}, shl_309[31:27]} + shl_311[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_313;
  awq_gemv_mul_26s_16s_41_3 product_313_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_312), .b(x_247[15:0]), .p(product_313));  // awq_gemv.cpp:53
  wire [4:0] sub_317 = {1'd0, w_228_s4[43:40]} - {1'd0, zero_4_86};  // awq_gemv.cpp:72
  wire [31:0] shl_318 = {sub_317, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_319 = {1'd0, w_228_s4[59:56]} - {1'd0, zero_5_87};  // awq_gemv.cpp:72
  wire [31:0] shl_320 = {sub_319, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_321 = {{21{shl_318[31]}}, shl_318[31:27]} + shl_320[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_322;
  awq_gemv_mul_26s_16s_41_3 product_322_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_321), .b(x_247[31:16]), .p(product_322));  // awq_gemv.cpp:53
  wire [4:0] sub_328 = {1'd0, w_228_s4[107:104]} - {1'd0, zero_4_86};  // awq_gemv.cpp:72
  wire [31:0] shl_329 = {sub_328, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_330 = {1'd0, w_228_s4[123:120]} - {1'd0, zero_5_87};  // awq_gemv.cpp:72
  wire [4:0] sub_352 = {1'd0, w_228_s4[71:68]} - {1'd0, zero_2_84};  // awq_gemv.cpp:72
  wire [31:0] shl_353 = {sub_352, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_354 = {1'd0, w_228_s4[87:84]} - {1'd0, zero_3_85};  // awq_gemv.cpp:72
  wire [31:0] shl_355 = {sub_354, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_356 = {{21{shl_353[31]}}, shl_353[31:27]} + shl_355[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_357;
  awq_gemv_mul_26s_16s_41_3 product_357_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_356), .b(x_247[47:32]), .p(product_357));  // awq_gemv.cpp:53
  wire [4:0] sub_361 = {1'd0, w_228_s4[7:4]} - {1'd0, zero_2_84};  // awq_gemv.cpp:72
  wire [31:0] shl_362 = {sub_361, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_363 = {1'd0, w_228_s4[23:20]} - {1'd0, zero_3_85};  // awq_gemv.cpp:72
  wire [31:0] shl_364 = {sub_363, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_365 = {{21{shl_362[31]}}, shl_362[31:27]} + shl_364[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_366;
  awq_gemv_mul_26s_16s_41_3 product_366_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_365), .b(x_247[15:0]), .p(product_366));  // awq_gemv.cpp:53
  wire [4:0] sub_370 = {1'd0, w_228_s4[39:36]} - {1'd0, zero_2_84};  // awq_gemv.cpp:72
  wire [31:0] shl_371 = {sub_370, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_372 = {1'd0, w_228_s4[55:52]} - {1'd0, zero_3_85};  // awq_gemv.cpp:72
  wire [31:0] shl_373 = {sub_372, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_374 = {{21{shl_371[31]}}, shl_371[31:27]} + shl_373[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_375;
  awq_gemv_mul_26s_16s_41_3 product_375_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_374), .b(x_247[31:16]), .p(product_375));  // awq_gemv.cpp:53
  wire [4:0] sub_381 = {1'd0, w_228_s4[103:100]} - {1'd0, zero_2_84};  // awq_gemv.cpp:72
  wire [31:0] shl_382 = {sub_381, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_383 = {1'd0, w_228_s4[119:116]} - {1'd0, zero_3_85};  // awq_gemv.cpp:72
  wire [4:0] sub_405 = {1'd0, zext_406_s4} - {1'd0, zero_0_82};  // awq_gemv.cpp:72
  wire [31:0] shl_407 = {sub_405, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_408 = {1'd0, w_228_s4[83:80]} - {1'd0, zero_1_83};  // awq_gemv.cpp:72
  wire [31:0] shl_409 = {sub_408, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_410 = {{21{shl_407[31]}}, shl_407[31:27]} + shl_409[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_411;
  awq_gemv_mul_26s_16s_41_3 product_411_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_410), .b(x_247[47:32]), .p(product_411));  // awq_gemv.cpp:53
  wire [4:0] sub_415 = {1'd0, w_228_s4[3:0]} - {1'd0, zero_0_82};  // awq_gemv.cpp:72
  wire [31:0] shl_416 = {sub_415, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_417 = {1'd0, w_228_s4[19:16]} - {1'd0, zero_1_83};  // awq_gemv.cpp:72
  wire [31:0] shl_418 = {sub_417, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_419 = {{21{shl_416[31]}}, shl_416[31:27]} + shl_418[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_420;
  awq_gemv_mul_26s_16s_41_3 product_420_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_419), .b(x_247[15:0]), .p(product_420));  // awq_gemv.cpp:53
  wire [4:0] sub_424 = {1'd0, w_228_s4[35:32]} - {1'd0, zero_0_82};  // awq_gemv.cpp:72
  wire [31:0] shl_425 = {sub_424, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_426 = {1'd0, w_228_s4[51:48]} - {1'd0, zero_1_83};  // awq_gemv.cpp:72
  wire [31:0] shl_427 = {sub_426, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_428 = {{21{shl_425[31]}}, shl_425[31:27]} + shl_427[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_429;
  awq_gemv_mul_26s_16s_41_3 product_429_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en6, weights_en5, weights_en4}), .a(packed_428), .b(x_247[31:16]), .p(product_429));  // awq_gemv.cpp:53
  wire [4:0] sub_435 = {1'd0, w_228_s4[99:96]} - {1'd0, zero_0_82};  // awq_gemv.cpp:72
  wire [31:0] shl_436 = {sub_435, 27'd0};  // awq_gemv.cpp:52
  wire [4:0] sub_437 = {1'd0, w_228_s4[115:112]} - {1'd0, zero_1_83};  // awq_gemv.cpp:72
  wire [14:0] scale_7_460 = or_225_s4 ? scale_7_23 : w_228_s4[126:112];  // awq_gemv.cpp:126
  wire [14:0] slot_scale_7_461 = and_459_s4 ? scale_7_460 : slot_scale_7_39;
  wire [14:0] scale_6_462 = or_225_s4 ? scale_6_24 : w_228_s4[110:96];  // awq_gemv.cpp:126
  wire [14:0] slot_scale_6_463 = icmp_154_s4 ? slot_scale_6_40 : slot_scale_7_39;  // awq_gemv.cpp:126
  wire [14:0] slot_scale_6_464 = and_459_s4 ? scale_6_462 : slot_scale_6_463;
  wire [14:0] scale_5_465 = or_225_s4 ? scale_5_25 : w_228_s4[94:80];  // awq_gemv.cpp:126
  wire [14:0] slot_scale_5_466 = icmp_154_s4 ? slot_scale_5_41 : slot_scale_6_40;  // awq_gemv.cpp:126
  wire [14:0] slot_scale_5_467 = and_459_s4 ? scale_5_465 : slot_scale_5_466;
  wire [14:0] scale_4_468 = or_225_s4 ? scale_4_26 : scale_4_233_s4;  // awq_gemv.cpp:126
  wire [14:0] slot_scale_4_469 = icmp_154_s4 ? slot_scale_4_42 : slot_scale_5_41;  // awq_gemv.cpp:126
  wire [14:0] slot_scale_4_470 = and_459_s4 ? scale_4_468 : slot_scale_4_469;
  wire [14:0] scale_3_471 = or_225_s4 ? scale_3_27 : w_228_s4[62:48];  // awq_gemv.cpp:126
  wire [14:0] slot_scale_3_472 = icmp_154_s4 ? slot_scale_3_43 : slot_scale_4_42;  // awq_gemv.cpp:126
  wire [14:0] slot_scale_3_473 = and_459_s4 ? scale_3_471 : slot_scale_3_472;
  wire [14:0] scale_2_474 = or_225_s4 ? scale_2_28 : w_228_s4[46:32];  // awq_gemv.cpp:126
  wire [14:0] slot_scale_2_475 = icmp_154_s4 ? slot_scale_2_44 : slot_scale_3_43;  // awq_gemv.cpp:126
  wire [14:0] slot_scale_2_476 = and_459_s4 ? scale_2_474 : slot_scale_2_475;
  wire [14:0] scale_1_477 = or_225_s4 ? scale_1_29 : w_228_s4[30:16];  // awq_gemv.cpp:126
  wire [14:0] slot_scale_1_478 = icmp_154_s4 ? slot_scale_1_45 : slot_scale_2_44;  // awq_gemv.cpp:126
  wire [14:0] slot_scale_1_479 = and_459_s4 ? scale_1_477 : slot_scale_1_478;
  wire [14:0] scale_0_480 = or_225_s4 ? scale_0_30 : w_228_s4[14:0];  // awq_gemv.cpp:126
  wire [14:0] slot_scale_0_481 = icmp_154_s4 ? slot_scale_0_46 : slot_scale_1_45;  // awq_gemv.cpp:126
  wire [14:0] slot_scale_0_482 = and_459_s4 ? scale_0_480 : slot_scale_0_481;
  wire xor_571 = or_570_s4 ^ 1'd1;
  wire and_572 = icmp_203_s4 & xor_571;
  wire [3:0] zero_0_573 = and_572 ? w_228_s4[3:0] : zero_0_82;
  wire [3:0] zero_1_574 = and_572 ? w_228_s4[19:16] : zero_1_83;
  wire [3:0] zero_2_575 = and_572 ? w_228_s4[7:4] : zero_2_84;
  wire [3:0] zero_3_576 = and_572 ? w_228_s4[23:20] : zero_3_85;
  wire [3:0] zero_4_577 = and_572 ? w_228_s4[11:8] : zero_4_86;
  wire [3:0] zero_5_578 = and_572 ? w_228_s4[27:24] : zero_5_87;
  wire [3:0] zero_6_579 = and_572 ? w_228_s4[15:12] : zero_6_88;
  wire [3:0] zero_7_580 = and_572 ? w_228_s4[31:28] : zero_7_89;
  wire [31:0] block_589 = block_92 + 32'd1;  // awq_gemv.cpp:295
  wire [31:0] block_590 = and_459_s4 ? block_589 : block_92;
  wire [31:0] select_722 = icmp_205_s4 ? 32'd0 : crc_93;  // awq_gemv.cpp:225
  wire [31:0] and_723 = select_722 & 32'heb46de2f;  // awq_gemv.cpp:104
  wire parity_724 = ^and_723;
  wire [31:0] and_725 = select_722 & 32'hd68dbc5e;  // awq_gemv.cpp:104
  wire parity_726 = ^and_725;
  wire [1:0] shl_727 = {parity_726, 1'd0};
  wire [1:0] or_728 = {1'd0, parity_724} | shl_727;
  wire [31:0] and_729 = select_722 & 32'had1b78bc;  // awq_gemv.cpp:104
  wire parity_730 = ^and_729;
  wire [2:0] shl_731 = {parity_730, 2'd0};
  wire [2:0] or_732 = {1'd0, or_728} | shl_731;
  wire [30:0] and_733 = select_722[30:0] & 31'h5a36f178;  // awq_gemv.cpp:104
  wire parity_734 = ^and_733;
  wire [3:0] shl_735 = {parity_734, 3'd0};
  wire [3:0] or_736 = {1'd0, or_732} | shl_735;
  wire [31:0] and_737 = select_722 & 32'hb46de2f1;  // awq_gemv.cpp:104
  wire parity_738 = ^and_737;
  wire [4:0] shl_739 = {parity_738, 4'd0};
  wire [4:0] or_740 = {1'd0, or_736} | shl_739;
  wire [30:0] and_741 = select_722[30:0] & 31'h68dbc5e2;  // awq_gemv.cpp:104
  wire parity_742 = ^and_741;
  wire [5:0] shl_743 = {parity_742, 5'd0};
  wire [5:0] or_744 = {1'd0, or_740} | shl_743;
  wire [29:0] and_745 = select_722[29:0] & 30'h3af155ea;  // awq_gemv.cpp:104
  wire parity_746 = ^and_745;
  wire [6:0] shl_747 = {parity_746, 6'd0};
  wire [6:0] or_748 = {1'd0, or_744} | shl_747;
  wire [30:0] and_749 = select_722[30:0] & 31'h75e2abd5;  // awq_gemv.cpp:104
  wire parity_750 = ^and_749;
  wire [7:0] shl_751 = {parity_750, 7'd0};
  wire [7:0] or_752 = {1'd0, or_748} | shl_751;
  wire [31:0] and_753 = select_722 & 32'hebc557ab;  // awq_gemv.cpp:104
  wire parity_754 = ^and_753;
  wire [8:0] shl_755 = {parity_754, 8'd0};
  wire [8:0] or_756 = {1'd0, or_752} | shl_755;
  wire [29:0] and_757 = select_722[29:0] & 30'h3ccc7178;  // awq_gemv.cpp:104
  wire parity_758 = ^and_757;
  wire [9:0] shl_759 = {parity_758, 9'd0};
  wire [9:0] or_760 = {1'd0, or_756} | shl_759;
  wire [31:0] and_761 = select_722 & 32'h92de3cde;  // awq_gemv.cpp:104
  wire parity_762 = ^and_761;
  wire [10:0] shl_763 = {parity_762, 10'd0};
  wire [10:0] or_764 = {1'd0, or_760} | shl_763;
  wire [29:0] and_765 = select_722[29:0] & 30'h25bc79bc;  // awq_gemv.cpp:104
  wire parity_766 = ^and_765;
  wire [11:0] shl_767 = {parity_766, 11'd0};
  wire [11:0] or_768 = {1'd0, or_764} | shl_767;
  wire [30:0] and_769 = select_722[30:0] & 31'h4b78f379;  // awq_gemv.cpp:104
  wire parity_770 = ^and_769;
  wire [12:0] shl_771 = {parity_770, 12'd0};
  wire [12:0] or_772 = {1'd0, or_768} | shl_771;
  wire [31:0] and_773 = select_722 & 32'h96f1e6f2;  // awq_gemv.cpp:104
  wire parity_774 = ^and_773;
  wire [13:0] shl_775 = {parity_774, 13'd0};
  wire [13:0] or_776 = {1'd0, or_772} | shl_775;
  wire [29:0] and_777 = select_722[29:0] & 30'h2de3cde4;  // awq_gemv.cpp:104
  wire parity_778 = ^and_777;
  wire [14:0] shl_779 = {parity_778, 14'd0};
  wire [14:0] or_780 = {1'd0, or_776} | shl_779;
  wire [30:0] and_781 = select_722[30:0] & 31'h5bc79bc9;  // awq_gemv.cpp:104
  wire parity_782 = ^and_781;
  wire [15:0] shl_783 = {parity_782, 15'd0};
  wire [15:0] or_784 = {1'd0, or_780} | shl_783;
  wire [30:0] and_785 = select_722[30:0] & 31'h5cc9e9bc;  // awq_gemv.cpp:104
  wire parity_786 = ^and_785;
  wire [16:0] shl_787 = {parity_786, 16'd0};
  wire [16:0] or_788 = {1'd0, or_784} | shl_787;
  wire [31:0] and_789 = select_722 & 32'hb993d378;  // awq_gemv.cpp:104
  wire parity_790 = ^and_789;
  wire [17:0] shl_791 = {parity_790, 17'd0};
  wire [17:0] or_792 = {1'd0, or_788} | shl_791;
  wire [30:0] and_793 = select_722[30:0] & 31'h7327a6f0;  // awq_gemv.cpp:104
  wire parity_794 = ^and_793;
  wire [18:0] shl_795 = {parity_794, 18'd0};
  wire [18:0] or_796 = {1'd0, or_792} | shl_795;
  wire [31:0] and_797 = select_722 & 32'he64f4de1;  // awq_gemv.cpp:104
  wire parity_798 = ^and_797;
  wire [19:0] shl_799 = {parity_798, 19'd0};
  wire [19:0] or_800 = {1'd0, or_796} | shl_799;
  wire [29:0] and_801 = select_722[29:0] & 30'h27d845ec;  // awq_gemv.cpp:104
  wire parity_802 = ^and_801;
  wire [20:0] shl_803 = {parity_802, 20'd0};
  wire [20:0] or_804 = {1'd0, or_800} | shl_803;
  wire [31:0] and_805 = select_722 & 32'ha4f655f7;  // awq_gemv.cpp:104
  wire parity_806 = ^and_805;
  wire [21:0] shl_807 = {parity_806, 21'd0};
  wire [21:0] or_808 = {1'd0, or_804} | shl_807;
  wire [31:0] and_809 = select_722 & 32'ha2aa75c1;  // awq_gemv.cpp:104
  wire parity_810 = ^and_809;
  wire [22:0] shl_811 = {parity_810, 22'd0};
  wire [22:0] or_812 = {1'd0, or_808} | shl_811;
  wire [30:0] and_813 = select_722[30:0] & 31'h4554eb82;  // awq_gemv.cpp:104
  wire parity_814 = ^and_813;
  wire [23:0] shl_815 = {parity_814, 23'd0};
  wire [23:0] or_816 = {1'd0, or_812} | shl_815;
  wire [30:0] and_817 = select_722[30:0] & 31'h61ef092a;  // awq_gemv.cpp:104
  wire parity_818 = ^and_817;
  wire [24:0] shl_819 = {parity_818, 24'd0};
  wire [24:0] or_820 = {1'd0, or_816} | shl_819;
  wire [29:0] and_821 = select_722[29:0] & 30'h2898cc7b;  // awq_gemv.cpp:104
  wire parity_822 = ^and_821;
  wire [25:0] shl_823 = {parity_822, 25'd0};
  wire [25:0] or_824 = {1'd0, or_820} | shl_823;
  wire [30:0] and_825 = select_722[30:0] & 31'h513198f7;  // awq_gemv.cpp:104
  wire parity_826 = ^and_825;
  wire [26:0] shl_827 = {parity_826, 26'd0};
  wire [26:0] or_828 = {1'd0, or_824} | shl_827;
  wire [30:0] and_829 = select_722[30:0] & 31'h4925efc1;  // awq_gemv.cpp:104
  wire parity_830 = ^and_829;
  wire [27:0] shl_831 = {parity_830, 27'd0};
  wire [27:0] or_832 = {1'd0, or_828} | shl_831;
  wire [30:0] and_833 = select_722[30:0] & 31'h790d01ac;  // awq_gemv.cpp:104
  wire parity_834 = ^and_833;
  wire [28:0] shl_835 = {parity_834, 28'd0};
  wire [28:0] or_836 = {1'd0, or_832} | shl_835;
  wire [31:0] and_837 = select_722 & 32'hf21a0359;  // awq_gemv.cpp:104
  wire parity_838 = ^and_837;
  wire [29:0] shl_839 = {parity_838, 29'd0};
  wire [29:0] or_840 = {1'd0, or_836} | shl_839;
  wire [27:0] and_841 = select_722[27:0] & 28'hf72d89c;  // awq_gemv.cpp:104
  wire parity_842 = ^and_841;
  wire [30:0] shl_843 = {parity_842, 30'd0};
  wire [30:0] or_844 = {1'd0, or_840} | shl_843;
  wire [31:0] and_845 = select_722 & 32'hf5a36f17;  // awq_gemv.cpp:104
  wire parity_846 = ^and_845;
  wire [31:0] shl_847 = {parity_846, 31'd0};  // awq_gemv.cpp:104
  wire [31:0] or_848 = {1'd0, or_844} | shl_847;  // awq_gemv.cpp:104
  wire [31:0] crc_849 = or_721_s4 ^ or_848;  // awq_gemv.cpp:112
  wire [31:0] crc_850 = icmp_203_s4 ? crc_849 : crc_93;  // awq_gemv.cpp:126
  wire [31:0] crc_want_851 = and_572 ? w_228_s4[63:32] : crc_want_94;
  wire [31:0] crc_want_882 = or_570_s4 ? crc_want_94 : w_228_s4[63:32];  // awq_gemv.cpp:126
  wire [31:0] xor_883 = crc_849 ^ crc_want_882;  // awq_gemv.cpp:279
  wire icmp_886 = c_1_7 != w_228_s4[111:96];
  wire icmp_887 = block_92 != trunc_888_s4;  // awq_gemv.cpp:235
  wire or_889 = icmp_886 | icmp_887;  // awq_gemv.cpp:235
  wire [119:0] shl_890 = {w_228_s4[119:112], 112'd0};
  wire icmp_891 = shl_890 != 120'h10000000000000000000000000000;
  wire or_892 = or_889 | icmp_891;  // awq_gemv.cpp:235
  wire xor_893 = or_892 ^ 1'd1;
  wire icmp_896 = c_0_8 != w_228_s4[127:120];  // awq_gemv.cpp:238
  // stage 5
  reg [7:0] shift_161_s5;
  reg slot_first_107_s5;
  reg [14:0] slot_scale_0_46_s5;
  reg [31:0] bias_0_70_s5;
  reg icmp_240_s5;
  reg [4:0] sub_276_s5;
  reg [4:0] ashr_279_s5;
  reg [15:0] trunc_281_s5;
  reg and_239_s5;
  reg [4:0] sub_330_s5;
  reg [4:0] ashr_333_s5;
  reg [4:0] sub_383_s5;
  reg [4:0] ashr_386_s5;
  reg [4:0] sub_437_s5;
  reg [4:0] ashr_440_s5;
  reg or_238_s5;
  reg and_459_s5;
  reg icmp_154_s5;
  reg [31:0] xor_883_s5;
  reg and_885_s5;
  reg xor_893_s5;
  reg icmp_896_s5;
  reg or_570_s5;
  reg xor_881_s5;
  reg and_878_s5;
  reg [31:0] block_92_s5;
  reg and_572_s5;
  reg and_160_s5;
  reg and_196_s5;
  always @(posedge ap_clk) begin
    shift_161_s5 <= shift_161_s4;
    slot_first_107_s5 <= slot_first_107_s4;
    slot_scale_0_46_s5 <= slot_scale_0_46;
    bias_0_70_s5 <= bias_0_70_s4;
    icmp_240_s5 <= icmp_240_s4;
    sub_276_s5 <= sub_276;
    ashr_279_s5 <= shl_275[31:27];
    trunc_281_s5 <= x_247[63:48];
    and_239_s5 <= and_239_s4;
    sub_330_s5 <= sub_330;
    ashr_333_s5 <= shl_329[31:27];
    sub_383_s5 <= sub_383;
    ashr_386_s5 <= shl_382[31:27];
    sub_437_s5 <= sub_437;
    ashr_440_s5 <= shl_436[31:27];
    or_238_s5 <= or_238_s4;
    and_459_s5 <= and_459_s4;
    icmp_154_s5 <= icmp_154_s4;
    xor_883_s5 <= xor_883;
    and_885_s5 <= and_885_s4;
    xor_893_s5 <= xor_893;
    icmp_896_s5 <= icmp_896;
    or_570_s5 <= or_570_s4;
    xor_881_s5 <= xor_881_s4;
    and_878_s5 <= and_878_s4;
    block_92_s5 <= block_92;
    and_572_s5 <= and_572;
    and_160_s5 <= and_160_s4;
    and_196_s5 <= and_196_s4;
  end
  wire [31:0] shl_277 = {sub_276_s5, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_278 = {{21{ashr_279_s5[4]}}, ashr_279_s5} + shl_277[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_280;
  awq_gemv_mul_26s_16s_41_3 product_280_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_278), .b(trunc_281_s5), .p(product_280));  // awq_gemv.cpp:53
  wire [31:0] shl_331 = {sub_330_s5, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_332 = {{21{ashr_333_s5[4]}}, ashr_333_s5} + shl_331[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_334;
  awq_gemv_mul_26s_16s_41_3 product_334_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_332), .b(trunc_281_s5), .p(product_334));  // awq_gemv.cpp:53
  wire [31:0] shl_384 = {sub_383_s5, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_385 = {{21{ashr_386_s5[4]}}, ashr_386_s5} + shl_384[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_387;
  awq_gemv_mul_26s_16s_41_3 product_387_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_385), .b(trunc_281_s5), .p(product_387));  // awq_gemv.cpp:53
  wire [31:0] shl_438 = {sub_437_s5, 27'd0};  // awq_gemv.cpp:52
  wire [25:0] packed_439 = {{21{ashr_440_s5[4]}}, ashr_440_s5} + shl_438[31:6];  // awq_gemv.cpp:52
  wire [40:0] product_441;
  awq_gemv_mul_26s_16s_41_3 product_441_mul_26s_16s_41_3 (.clk(ap_clk), .enable({weights_en7, weights_en6, weights_en5}), .a(packed_439), .b(trunc_281_s5), .p(product_441));  // awq_gemv.cpp:53
  wire crc_bad_884 = xor_883_s5 != 32'hffffffff;  // awq_gemv.cpp:279
  wire and_894 = and_885_s5 & xor_893_s5;
  wire xor_895 = and_894 ^ 1'd1;
  wire or_897 = xor_895 | icmp_896_s5;
  wire header_bad_898 = or_570_s5 ? header_bad_110 : or_897;
  wire or_899 = crc_bad_884 | header_bad_898;
  wire and_900 = xor_881_s5 & or_899;
  wire and_901 = and_878_s5 & and_900;
  wire [7:0] select_904 = crc_bad_884 ? 8'd128 : 8'd0;  // awq_gemv.cpp:281
  wire [8:0] select_905 = header_bad_898 ? 9'd256 : 9'd0;  // awq_gemv.cpp:282
  wire [8:0] or_906 = {1'd0, select_904} | select_905;  // awq_gemv.cpp:282
  wire [8:0] flags_907 = or_906 | flags_104;  // awq_gemv.cpp:282
  wire [8:0] flags_908 = and_901 ? flags_907 : flags_104;
  wire header_bad_918 = and_572_s5 ? or_897 : header_bad_110;
  // stage 6
  reg [7:0] shift_161_s6;
  reg slot_first_107_s6;
  reg [14:0] slot_scale_0_46_s6;
  reg [31:0] bias_0_70_s6;
  reg icmp_240_s6;
  reg and_239_s6;
  reg or_238_s6;
  reg and_459_s6;
  reg icmp_154_s6;
  reg and_901_s6;
  reg [31:0] block_92_s6;
  reg and_160_s6;
  reg and_196_s6;
  always @(posedge ap_clk) begin
    shift_161_s6 <= shift_161_s5;
    slot_first_107_s6 <= slot_first_107_s5;
    slot_scale_0_46_s6 <= slot_scale_0_46_s5;
    bias_0_70_s6 <= bias_0_70_s5;
    icmp_240_s6 <= icmp_240_s5;
    and_239_s6 <= and_239_s5;
    or_238_s6 <= or_238_s5;
    and_459_s6 <= and_459_s5;
    icmp_154_s6 <= icmp_154_s5;
    and_901_s6 <= and_901;
    block_92_s6 <= block_92_s5;
    and_160_s6 <= and_160_s5;
    and_196_s6 <= and_196_s5;
  end
  wire icmp_877 = bad_block_103 == 32'hffffffff;  // awq_gemv.cpp:283
  wire and_902 = icmp_877 & and_901_s6;
  wire [31:0] bad_block_903 = and_902 ? block_92_s6 : bad_block_103;
  // stage 7
  reg [7:0] shift_161_s7;
  reg slot_first_107_s7;
  reg [14:0] slot_scale_0_46_s7;
  reg [31:0] bias_0_70_s7;
  reg icmp_240_s7;
  reg and_239_s7;
  reg or_238_s7;
  reg and_459_s7;
  reg icmp_154_s7;
  reg and_160_s7;
  reg and_196_s7;
  always @(posedge ap_clk) begin
    shift_161_s7 <= shift_161_s6;
    slot_first_107_s7 <= slot_first_107_s6;
    slot_scale_0_46_s7 <= slot_scale_0_46_s6;
    bias_0_70_s7 <= bias_0_70_s6;
    icmp_240_s7 <= icmp_240_s6;
    and_239_s7 <= and_239_s6;
    or_238_s7 <= or_238_s6;
    and_459_s7 <= and_459_s6;
    icmp_154_s7 <= icmp_154_s6;
    and_160_s7 <= and_160_s6;
    and_196_s7 <= and_196_s6;
  end
  wire [42:0] lshr_260_w = {{2{product_259[40]}}, product_259} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_261_w = {{2{product_259[40]}}, product_259} >> 20;
  wire [20:0] p1_262 = lshr_260_w[20:0] + {20'd0, lshr_261_w[0]};  // awq_gemv.cpp:55
  wire [42:0] lshr_269_w = {{2{product_268[40]}}, product_268} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_270_w = {{2{product_268[40]}}, product_268} >> 20;
  wire [20:0] p1_271 = lshr_269_w[20:0] + {20'd0, lshr_270_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_291 = {{1{product_259[20]}}, product_259[20:0]} + {{1{product_268[20]}}, product_268[20:0]};  // awq_gemv.cpp:73
  wire [42:0] lshr_314_w = {{2{product_313[40]}}, product_313} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_315_w = {{2{product_313[40]}}, product_313} >> 20;
  wire [20:0] p1_316 = lshr_314_w[20:0] + {20'd0, lshr_315_w[0]};  // awq_gemv.cpp:55
  wire [42:0] lshr_323_w = {{2{product_322[40]}}, product_322} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_324_w = {{2{product_322[40]}}, product_322} >> 20;
  wire [20:0] p1_325 = lshr_323_w[20:0] + {20'd0, lshr_324_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_344 = {{1{product_313[20]}}, product_313[20:0]} + {{1{product_322[20]}}, product_322[20:0]};  // awq_gemv.cpp:73
  wire [42:0] lshr_367_w = {{2{product_366[40]}}, product_366} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_368_w = {{2{product_366[40]}}, product_366} >> 20;
  wire [20:0] p1_369 = lshr_367_w[20:0] + {20'd0, lshr_368_w[0]};  // awq_gemv.cpp:55
  wire [42:0] lshr_376_w = {{2{product_375[40]}}, product_375} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_377_w = {{2{product_375[40]}}, product_375} >> 20;
  wire [20:0] p1_378 = lshr_376_w[20:0] + {20'd0, lshr_377_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_397 = {{1{product_366[20]}}, product_366[20:0]} + {{1{product_375[20]}}, product_375[20:0]};  // awq_gemv.cpp:73
  wire [42:0] lshr_421_w = {{2{product_420[40]}}, product_420} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_422_w = {{2{product_420[40]}}, product_420} >> 20;
  wire [20:0] p1_423 = lshr_421_w[20:0] + {20'd0, lshr_422_w[0]};  // awq_gemv.cpp:55
  wire [42:0] lshr_430_w = {{2{product_429[40]}}, product_429} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_431_w = {{2{product_429[40]}}, product_429} >> 20;
  wire [20:0] p1_432 = lshr_430_w[20:0] + {20'd0, lshr_431_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_451 = {{1{product_420[20]}}, product_420[20:0]} + {{1{product_429[20]}}, product_429[20:0]};  // awq_gemv.cpp:73
  // stage 8
  reg [7:0] shift_161_s8;
  reg slot_first_107_s8;
  reg [14:0] slot_scale_0_46_s8;
  reg [31:0] bias_0_70_s8;
  reg icmp_240_s8;
  reg [40:0] product_249_s8;
  reg [20:0] p1_262_s8;
  reg [20:0] p1_271_s8;
  reg and_239_s8;
  reg [21:0] add_291_s8;
  reg [40:0] product_304_s8;
  reg [20:0] p1_316_s8;
  reg [20:0] p1_325_s8;
  reg [21:0] add_344_s8;
  reg [40:0] product_357_s8;
  reg [20:0] p1_369_s8;
  reg [20:0] p1_378_s8;
  reg [21:0] add_397_s8;
  reg [40:0] product_411_s8;
  reg [20:0] p1_423_s8;
  reg [20:0] p1_432_s8;
  reg [21:0] add_451_s8;
  reg or_238_s8;
  reg and_459_s8;
  reg icmp_154_s8;
  reg and_160_s8;
  reg and_196_s8;
  always @(posedge ap_clk) begin
    shift_161_s8 <= shift_161_s7;
    slot_first_107_s8 <= slot_first_107_s7;
    slot_scale_0_46_s8 <= slot_scale_0_46_s7;
    bias_0_70_s8 <= bias_0_70_s7;
    icmp_240_s8 <= icmp_240_s7;
    product_249_s8 <= product_249;
    p1_262_s8 <= p1_262;
    p1_271_s8 <= p1_271;
    and_239_s8 <= and_239_s7;
    add_291_s8 <= add_291;
    product_304_s8 <= product_304;
    p1_316_s8 <= p1_316;
    p1_325_s8 <= p1_325;
    add_344_s8 <= add_344;
    product_357_s8 <= product_357;
    p1_369_s8 <= p1_369;
    p1_378_s8 <= p1_378;
    add_397_s8 <= add_397;
    product_411_s8 <= product_411;
    p1_423_s8 <= p1_423;
    p1_432_s8 <= p1_432;
    add_451_s8 <= add_451;
    or_238_s8 <= or_238_s7;
    and_459_s8 <= and_459_s7;
    icmp_154_s8 <= icmp_154_s7;
    and_160_s8 <= and_160_s7;
    and_196_s8 <= and_196_s7;
  end
  wire [42:0] lshr_250_w = {{2{product_249_s8[40]}}, product_249_s8} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_251_w = {{2{product_249_s8[40]}}, product_249_s8} >> 20;
  wire [20:0] p1_252 = lshr_250_w[20:0] + {20'd0, lshr_251_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_272 = {{1{p1_262_s8[20]}}, p1_262_s8} + {{1{p1_271_s8[20]}}, p1_271_s8};  // awq_gemv.cpp:74
  wire [21:0] add_273 = {{1{p1_252[20]}}, p1_252} + add_272;  // awq_gemv.cpp:74
  wire [42:0] lshr_282_w = {{2{product_280[40]}}, product_280} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_283_w = {{2{product_280[40]}}, product_280} >> 20;
  wire [20:0] p1_284 = lshr_282_w[20:0] + {20'd0, lshr_283_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_292 = {{1{product_249_s8[20]}}, product_249_s8[20:0]} + add_291_s8;  // awq_gemv.cpp:73
  wire [23:0] sum0_293 = {2'd0, add_292} + {{3{product_280[20]}}, product_280[20:0]};  // awq_gemv.cpp:73
  wire [31:0] part_6_294 = {sum0_293[21:0], 10'd0};  // awq_gemv.cpp:76
  wire [42:0] lshr_305_w = {{2{product_304_s8[40]}}, product_304_s8} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_306_w = {{2{product_304_s8[40]}}, product_304_s8} >> 20;
  wire [20:0] p1_307 = lshr_305_w[20:0] + {20'd0, lshr_306_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_326 = {{1{p1_316_s8[20]}}, p1_316_s8} + {{1{p1_325_s8[20]}}, p1_325_s8};  // awq_gemv.cpp:74
  wire [21:0] add_327 = {{1{p1_307[20]}}, p1_307} + add_326;  // awq_gemv.cpp:74
  wire [42:0] lshr_335_w = {{2{product_334[40]}}, product_334} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_336_w = {{2{product_334[40]}}, product_334} >> 20;
  wire [20:0] p1_337 = lshr_335_w[20:0] + {20'd0, lshr_336_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_345 = {{1{product_304_s8[20]}}, product_304_s8[20:0]} + add_344_s8;  // awq_gemv.cpp:73
  wire [23:0] sum0_346 = {2'd0, add_345} + {{3{product_334[20]}}, product_334[20:0]};  // awq_gemv.cpp:73
  wire [31:0] part_4_347 = {sum0_346[21:0], 10'd0};  // awq_gemv.cpp:76
  wire [42:0] lshr_358_w = {{2{product_357_s8[40]}}, product_357_s8} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_359_w = {{2{product_357_s8[40]}}, product_357_s8} >> 20;
  wire [20:0] p1_360 = lshr_358_w[20:0] + {20'd0, lshr_359_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_379 = {{1{p1_369_s8[20]}}, p1_369_s8} + {{1{p1_378_s8[20]}}, p1_378_s8};  // awq_gemv.cpp:74
  wire [21:0] add_380 = {{1{p1_360[20]}}, p1_360} + add_379;  // awq_gemv.cpp:74
  wire [42:0] lshr_388_w = {{2{product_387[40]}}, product_387} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_389_w = {{2{product_387[40]}}, product_387} >> 20;
  wire [20:0] p1_390 = lshr_388_w[20:0] + {20'd0, lshr_389_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_398 = {{1{product_357_s8[20]}}, product_357_s8[20:0]} + add_397_s8;  // awq_gemv.cpp:73
  wire [23:0] sum0_399 = {2'd0, add_398} + {{3{product_387[20]}}, product_387[20:0]};  // awq_gemv.cpp:73
  wire [31:0] part_2_400 = {sum0_399[21:0], 10'd0};  // awq_gemv.cpp:76
  wire [42:0] lshr_412_w = {{2{product_411_s8[40]}}, product_411_s8} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_413_w = {{2{product_411_s8[40]}}, product_411_s8} >> 20;
  wire [20:0] p1_414 = lshr_412_w[20:0] + {20'd0, lshr_413_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_433 = {{1{p1_423_s8[20]}}, p1_423_s8} + {{1{p1_432_s8[20]}}, p1_432_s8};  // awq_gemv.cpp:74
  wire [21:0] add_434 = {{1{p1_414[20]}}, p1_414} + add_433;  // awq_gemv.cpp:74
  wire [42:0] lshr_442_w = {{2{product_441[40]}}, product_441} >> 21;  // awq_gemv.cpp:55
  wire [42:0] lshr_443_w = {{2{product_441[40]}}, product_441} >> 20;
  wire [20:0] p1_444 = lshr_442_w[20:0] + {20'd0, lshr_443_w[0]};  // awq_gemv.cpp:55
  wire [21:0] add_452 = {{1{product_411_s8[20]}}, product_411_s8[20:0]} + add_451_s8;  // awq_gemv.cpp:73
  wire [23:0] sum0_453 = {2'd0, add_452} + {{3{product_441[20]}}, product_441[20:0]};  // awq_gemv.cpp:73
  wire [31:0] part_0_454 = {sum0_453[21:0], 10'd0};  // awq_gemv.cpp:76
  // stage 9
  reg [7:0] shift_161_s9;
  reg slot_first_107_s9;
  reg [14:0] slot_scale_0_46_s9;
  reg [31:0] bias_0_70_s9;
  reg icmp_240_s9;
  reg [21:0] add_273_s9;
  reg [20:0] p1_284_s9;
  reg and_239_s9;
  reg [21:0] trunc_296_s9;
  reg [21:0] add_327_s9;
  reg [20:0] p1_337_s9;
  reg [21:0] trunc_349_s9;
  reg [21:0] add_380_s9;
  reg [20:0] p1_390_s9;
  reg [21:0] trunc_402_s9;
  reg [21:0] add_434_s9;
  reg [20:0] p1_444_s9;
  reg [21:0] trunc_456_s9;
  reg or_238_s9;
  reg and_459_s9;
  reg icmp_154_s9;
  reg and_160_s9;
  reg and_196_s9;
  always @(posedge ap_clk) begin
    shift_161_s9 <= shift_161_s8;
    slot_first_107_s9 <= slot_first_107_s8;
    slot_scale_0_46_s9 <= slot_scale_0_46_s8;
    bias_0_70_s9 <= bias_0_70_s8;
    icmp_240_s9 <= icmp_240_s8;
    add_273_s9 <= add_273;
    p1_284_s9 <= p1_284;
    and_239_s9 <= and_239_s8;
    trunc_296_s9 <= part_6_294[31:10];
    add_327_s9 <= add_327;
    p1_337_s9 <= p1_337;
    trunc_349_s9 <= part_4_347[31:10];
    add_380_s9 <= add_380;
    p1_390_s9 <= p1_390;
    trunc_402_s9 <= part_2_400[31:10];
    add_434_s9 <= add_434;
    p1_444_s9 <= p1_444;
    trunc_456_s9 <= part_0_454[31:10];
    or_238_s9 <= or_238_s8;
    and_459_s9 <= and_459_s8;
    icmp_154_s9 <= icmp_154_s8;
    and_160_s9 <= and_160_s8;
    and_196_s9 <= and_196_s8;
  end
  wire [23:0] add_285 = {2'd0, add_273_s9} + {{3{p1_284_s9[20]}}, p1_284_s9};  // awq_gemv.cpp:74
  wire [31:0] part_7_286 = {add_285[21:0], 10'd0};  // awq_gemv.cpp:77
  wire [23:0] add_338 = {2'd0, add_327_s9} + {{3{p1_337_s9[20]}}, p1_337_s9};  // awq_gemv.cpp:74
  wire [31:0] part_5_339 = {add_338[21:0], 10'd0};  // awq_gemv.cpp:77
  wire [23:0] add_391 = {2'd0, add_380_s9} + {{3{p1_390_s9[20]}}, p1_390_s9};  // awq_gemv.cpp:74
  wire [31:0] part_3_392 = {add_391[21:0], 10'd0};  // awq_gemv.cpp:77
  wire [23:0] add_445 = {2'd0, add_434_s9} + {{3{p1_444_s9[20]}}, p1_444_s9};  // awq_gemv.cpp:74
  wire [31:0] part_1_446 = {add_445[21:0], 10'd0};  // awq_gemv.cpp:77
  // stage 10
  reg [7:0] shift_161_s10;
  reg slot_first_107_s10;
  reg [14:0] slot_scale_0_46_s10;
  reg [31:0] bias_0_70_s10;
  reg icmp_240_s10;
  reg [21:0] trunc_288_s10;
  reg and_239_s10;
  reg [21:0] trunc_296_s10;
  reg [21:0] trunc_341_s10;
  reg [21:0] trunc_349_s10;
  reg [21:0] trunc_394_s10;
  reg [21:0] trunc_402_s10;
  reg [21:0] trunc_448_s10;
  reg [21:0] trunc_456_s10;
  reg or_238_s10;
  reg and_459_s10;
  reg icmp_154_s10;
  reg and_160_s10;
  reg and_196_s10;
  always @(posedge ap_clk) begin
    shift_161_s10 <= shift_161_s9;
    slot_first_107_s10 <= slot_first_107_s9;
    slot_scale_0_46_s10 <= slot_scale_0_46_s9;
    bias_0_70_s10 <= bias_0_70_s9;
    icmp_240_s10 <= icmp_240_s9;
    trunc_288_s10 <= part_7_286[31:10];
    and_239_s10 <= and_239_s9;
    trunc_296_s10 <= trunc_296_s9;
    trunc_341_s10 <= part_5_339[31:10];
    trunc_349_s10 <= trunc_349_s9;
    trunc_394_s10 <= part_3_392[31:10];
    trunc_402_s10 <= trunc_402_s9;
    trunc_448_s10 <= part_1_446[31:10];
    trunc_456_s10 <= trunc_456_s9;
    or_238_s10 <= or_238_s9;
    and_459_s10 <= and_459_s9;
    icmp_154_s10 <= icmp_154_s9;
    and_160_s10 <= and_160_s9;
    and_196_s10 <= and_196_s9;
  end
  wire [26:0] select_241 = icmp_240_s10 ? 27'd0 : dot_31;  // awq_gemv.cpp:253
  wire [26:0] add_287 = select_241 + {{5{trunc_288_s10[21]}}, trunc_288_s10};  // awq_gemv.cpp:253
  wire [26:0] dot_289 = and_239_s10 ? add_287 : dot_31;
  wire [26:0] select_290 = icmp_240_s10 ? 27'd0 : dot_32;  // awq_gemv.cpp:253
  wire [26:0] add_295 = select_290 + {{5{trunc_296_s10[21]}}, trunc_296_s10};  // awq_gemv.cpp:253
  wire [26:0] dot_297 = and_239_s10 ? add_295 : dot_32;
  wire [26:0] select_298 = icmp_240_s10 ? 27'd0 : dot_33;  // awq_gemv.cpp:253
  wire [26:0] add_340 = select_298 + {{5{trunc_341_s10[21]}}, trunc_341_s10};  // awq_gemv.cpp:253
  wire [26:0] dot_342 = and_239_s10 ? add_340 : dot_33;
  wire [26:0] select_343 = icmp_240_s10 ? 27'd0 : dot_34;  // awq_gemv.cpp:253
  wire [26:0] add_348 = select_343 + {{5{trunc_349_s10[21]}}, trunc_349_s10};  // awq_gemv.cpp:253
  wire [26:0] dot_350 = and_239_s10 ? add_348 : dot_34;
  wire [26:0] select_351 = icmp_240_s10 ? 27'd0 : dot_35;  // awq_gemv.cpp:253
  wire [26:0] add_393 = select_351 + {{5{trunc_394_s10[21]}}, trunc_394_s10};  // awq_gemv.cpp:253
  wire [26:0] dot_395 = and_239_s10 ? add_393 : dot_35;
  wire [26:0] select_396 = icmp_240_s10 ? 27'd0 : dot_36;  // awq_gemv.cpp:253
  wire [26:0] add_401 = select_396 + {{5{trunc_402_s10[21]}}, trunc_402_s10};  // awq_gemv.cpp:253
  wire [26:0] dot_403 = and_239_s10 ? add_401 : dot_36;
  wire [26:0] select_404 = icmp_240_s10 ? 27'd0 : dot_37;  // awq_gemv.cpp:253
  wire [26:0] add_447 = select_404 + {{5{trunc_448_s10[21]}}, trunc_448_s10};  // awq_gemv.cpp:253
  wire [26:0] dot_449 = and_239_s10 ? add_447 : dot_37;
  wire [26:0] select_450 = icmp_240_s10 ? 27'd0 : dot_38;  // awq_gemv.cpp:253
  wire [26:0] add_455 = select_450 + {{5{trunc_456_s10[21]}}, trunc_456_s10};  // awq_gemv.cpp:253
  wire [26:0] dot_457 = and_239_s10 ? add_455 : dot_38;
  wire [26:0] dot_483 = or_238_s10 ? add_287 : dot_31;
  wire [26:0] dot_485 = or_238_s10 ? add_295 : dot_32;
  wire [26:0] dot_488 = or_238_s10 ? add_340 : dot_33;
  wire [26:0] dot_491 = or_238_s10 ? add_348 : dot_34;
  wire [26:0] dot_494 = or_238_s10 ? add_393 : dot_35;
  wire [26:0] dot_497 = or_238_s10 ? add_401 : dot_36;
  wire [26:0] dot_500 = or_238_s10 ? add_447 : dot_37;
  wire [26:0] dot_503 = or_238_s10 ? add_455 : dot_38;
  // stage 11
  reg [7:0] shift_161_s11;
  reg slot_first_107_s11;
  reg [14:0] slot_scale_0_46_s11;
  reg [31:0] bias_0_70_s11;
  reg and_459_s11;
  reg [26:0] dot_483_s11;
  reg icmp_154_s11;
  reg [26:0] dot_485_s11;
  reg [26:0] dot_488_s11;
  reg [26:0] dot_491_s11;
  reg [26:0] dot_494_s11;
  reg [26:0] dot_497_s11;
  reg [26:0] dot_500_s11;
  reg [26:0] dot_503_s11;
  reg and_160_s11;
  reg and_196_s11;
  always @(posedge ap_clk) begin
    shift_161_s11 <= shift_161_s10;
    slot_first_107_s11 <= slot_first_107_s10;
    slot_scale_0_46_s11 <= slot_scale_0_46_s10;
    bias_0_70_s11 <= bias_0_70_s10;
    and_459_s11 <= and_459_s10;
    dot_483_s11 <= dot_483;
    icmp_154_s11 <= icmp_154_s10;
    dot_485_s11 <= dot_485;
    dot_488_s11 <= dot_488;
    dot_491_s11 <= dot_491;
    dot_494_s11 <= dot_494;
    dot_497_s11 <= dot_497;
    dot_500_s11 <= dot_500;
    dot_503_s11 <= dot_503;
    and_160_s11 <= and_160_s10;
    and_196_s11 <= and_196_s10;
  end
  wire [41:0] mul_167;
  awq_gemv_mul_27s_16s_42_3 mul_167_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en13, weights_en12, weights_en11}), .a(slot_dot_54), .b({1'd0, slot_scale_0_46_s11}), .p(mul_167));  // awq_gemv.cpp:191
  wire [26:0] slot_dot_484 = and_459_s11 ? dot_483_s11 : slot_dot_47;
  wire [26:0] slot_dot_486 = icmp_154_s11 ? slot_dot_48 : slot_dot_47;
  wire [26:0] slot_dot_487 = and_459_s11 ? dot_485_s11 : slot_dot_486;
  wire [26:0] slot_dot_489 = icmp_154_s11 ? slot_dot_49 : slot_dot_48;
  wire [26:0] slot_dot_490 = and_459_s11 ? dot_488_s11 : slot_dot_489;
  wire [26:0] slot_dot_492 = icmp_154_s11 ? slot_dot_50 : slot_dot_49;
  wire [26:0] slot_dot_493 = and_459_s11 ? dot_491_s11 : slot_dot_492;
  wire [26:0] slot_dot_495 = icmp_154_s11 ? slot_dot_51 : slot_dot_50;
  wire [26:0] slot_dot_496 = and_459_s11 ? dot_494_s11 : slot_dot_495;
  wire [26:0] slot_dot_498 = icmp_154_s11 ? slot_dot_52 : slot_dot_51;
  wire [26:0] slot_dot_499 = and_459_s11 ? dot_497_s11 : slot_dot_498;
  wire [26:0] slot_dot_501 = icmp_154_s11 ? slot_dot_53 : slot_dot_52;
  wire [26:0] slot_dot_502 = and_459_s11 ? dot_500_s11 : slot_dot_501;
  wire [26:0] slot_dot_504 = icmp_154_s11 ? slot_dot_54 : slot_dot_53;
  wire [26:0] slot_dot_505 = and_459_s11 ? dot_503_s11 : slot_dot_504;
  // stage 12
  reg [7:0] shift_161_s12;
  reg slot_first_107_s12;
  reg [31:0] bias_0_70_s12;
  reg icmp_154_s12;
  reg and_160_s12;
  reg and_196_s12;
  always @(posedge ap_clk) begin
    shift_161_s12 <= shift_161_s11;
    slot_first_107_s12 <= slot_first_107_s11;
    bias_0_70_s12 <= bias_0_70_s11;
    icmp_154_s12 <= icmp_154_s11;
    and_160_s12 <= and_160_s11;
    and_196_s12 <= and_196_s11;
  end
  // stage 13
  reg [7:0] shift_161_s13;
  reg slot_first_107_s13;
  reg [31:0] bias_0_70_s13;
  reg icmp_154_s13;
  reg and_160_s13;
  reg and_196_s13;
  always @(posedge ap_clk) begin
    shift_161_s13 <= shift_161_s12;
    slot_first_107_s13 <= slot_first_107_s12;
    bias_0_70_s13 <= bias_0_70_s12;
    icmp_154_s13 <= icmp_154_s12;
    and_160_s13 <= and_160_s12;
    and_196_s13 <= and_196_s12;
  end
  // stage 14
  reg [7:0] shift_161_s14;
  reg slot_first_107_s14;
  reg [31:0] bias_0_70_s14;
  reg icmp_154_s14;
  reg and_160_s14;
  reg and_196_s14;
  always @(posedge ap_clk) begin
    shift_161_s14 <= shift_161_s13;
    slot_first_107_s14 <= slot_first_107_s13;
    bias_0_70_s14 <= bias_0_70_s13;
    icmp_154_s14 <= icmp_154_s13;
    and_160_s14 <= and_160_s13;
    and_196_s14 <= and_196_s13;
  end
  wire icmp_162 = shift_161_s14 < 8'd48;  // awq_gemv.cpp:85
  wire [7:0] select_163 = icmp_162 ? shift_161_s14 : 8'd48;  // awq_gemv.cpp:85
  wire [5:0] right_164 = shift_161_s14[7] ? 6'd0 : select_163[5:0];  // awq_gemv.cpp:85
  wire icmp_165 = right_164 > 6'd49;  // awq_gemv.cpp:88
  wire [47:0] select_166 = slot_first_107_s14 ? 48'd0 : acc_62;  // awq_gemv.cpp:191
  wire [47:0] sum_168 = select_166 + {{6{mul_167[41]}}, mul_167};  // awq_gemv.cpp:191
  wire [47:0] ashr_169_w = $signed(sum_168) >>> 48;  // awq_gemv.cpp:88
  wire [48:0] doubled_170 = {sum_168, 1'd0};  // awq_gemv.cpp:87
  wire [7:0] sub_180 = 8'd0 - shift_161_s14;  // awq_gemv.cpp:86
  wire [4:0] select_181 = shift_161_s14[7] ? sub_180[4:0] : 5'd0;  // awq_gemv.cpp:86
  wire [47:0] acc_506 = icmp_154_s14 ? acc_55 : sum_168;
  wire [47:0] acc_507 = icmp_154_s14 ? acc_56 : acc_55;
  wire [47:0] acc_508 = icmp_154_s14 ? acc_57 : acc_56;
  wire [47:0] acc_509 = icmp_154_s14 ? acc_58 : acc_57;
  wire [47:0] acc_510 = icmp_154_s14 ? acc_59 : acc_58;
  wire [47:0] acc_511 = icmp_154_s14 ? acc_60 : acc_59;
  wire [47:0] acc_512 = icmp_154_s14 ? acc_61 : acc_60;
  wire [47:0] acc_513 = icmp_154_s14 ? acc_62 : acc_61;
  // stage 15
  reg [5:0] right_164_s15;
  reg [48:0] doubled_170_s15;
  reg icmp_165_s15;
  reg ashr_173_s15;
  reg [4:0] select_181_s15;
  reg [31:0] bias_0_70_s15;
  reg icmp_154_s15;
  reg and_160_s15;
  reg and_196_s15;
  always @(posedge ap_clk) begin
    right_164_s15 <= right_164;
    doubled_170_s15 <= doubled_170;
    icmp_165_s15 <= icmp_165;
    ashr_173_s15 <= ashr_169_w[0];
    select_181_s15 <= select_181;
    bias_0_70_s15 <= bias_0_70_s14;
    icmp_154_s15 <= icmp_154_s14;
    and_160_s15 <= and_160_s14;
    and_196_s15 <= and_196_s14;
  end
  wire [48:0] ashr_171 = $signed(doubled_170_s15) >>> right_164_s15;  // awq_gemv.cpp:88
  // stage 16
  reg icmp_165_s16;
  reg ashr_173_s16;
  reg [48:0] ashr_171_s16;
  reg [4:0] select_181_s16;
  reg [31:0] bias_0_70_s16;
  reg icmp_154_s16;
  reg and_160_s16;
  reg and_196_s16;
  always @(posedge ap_clk) begin
    icmp_165_s16 <= icmp_165_s15;
    ashr_173_s16 <= ashr_173_s15;
    ashr_171_s16 <= ashr_171;
    select_181_s16 <= select_181_s15;
    bias_0_70_s16 <= bias_0_70_s15;
    icmp_154_s16 <= icmp_154_s15;
    and_160_s16 <= and_160_s15;
    and_196_s16 <= and_196_s15;
  end
  wire [48:0] select_172 = icmp_165_s16 ? {49{ashr_173_s16}} : ashr_171_s16;  // awq_gemv.cpp:88
  wire [48:0] add_174 = select_172 + 49'd1;  // awq_gemv.cpp:88
  // stage 17
  reg [47:0] rounded_176_s17;
  reg [4:0] select_181_s17;
  reg [31:0] bias_0_70_s17;
  reg icmp_154_s17;
  reg and_160_s17;
  reg and_196_s17;
  always @(posedge ap_clk) begin
    rounded_176_s17 <= add_174[48:1];
    select_181_s17 <= select_181_s16;
    bias_0_70_s17 <= bias_0_70_s16;
    icmp_154_s17 <= icmp_154_s16;
    and_160_s17 <= and_160_s16;
    and_196_s17 <= and_196_s16;
  end
  wire icmp_175 = $signed(rounded_176_s17) > $signed(48'hfffe00000000);  // awq_gemv.cpp:90
  wire [47:0] select_177 = icmp_175 ? rounded_176_s17 : 48'hfffe00000000;  // awq_gemv.cpp:90
  // stage 18
  reg [47:0] select_177_s18;
  reg [4:0] select_181_s18;
  reg [31:0] bias_0_70_s18;
  reg icmp_154_s18;
  reg and_160_s18;
  reg and_196_s18;
  always @(posedge ap_clk) begin
    select_177_s18 <= select_177;
    select_181_s18 <= select_181_s17;
    bias_0_70_s18 <= bias_0_70_s17;
    icmp_154_s18 <= icmp_154_s17;
    and_160_s18 <= and_160_s17;
    and_196_s18 <= and_196_s17;
  end
  wire icmp_178 = $signed(select_177_s18) < $signed(48'h200000000);  // awq_gemv.cpp:90
  wire [47:0] select_179 = icmp_178 ? select_177_s18 : 48'h200000000;  // awq_gemv.cpp:90
  // stage 19
  reg [47:0] select_179_s19;
  reg [4:0] select_181_s19;
  reg [31:0] bias_0_70_s19;
  reg icmp_154_s19;
  reg and_160_s19;
  reg and_196_s19;
  always @(posedge ap_clk) begin
    select_179_s19 <= select_179;
    select_181_s19 <= select_181_s18;
    bias_0_70_s19 <= bias_0_70_s18;
    icmp_154_s19 <= icmp_154_s18;
    and_160_s19 <= and_160_s18;
    and_196_s19 <= and_196_s18;
  end
  wire [52:0] shl_182 = {{5{select_179_s19[47]}}, select_179_s19} << select_181_s19;  // awq_gemv.cpp:91
  // stage 20
  reg [52:0] shl_182_s20;
  reg [31:0] bias_0_70_s20;
  reg icmp_154_s20;
  reg and_160_s20;
  reg and_196_s20;
  always @(posedge ap_clk) begin
    shl_182_s20 <= shl_182;
    bias_0_70_s20 <= bias_0_70_s19;
    icmp_154_s20 <= icmp_154_s19;
    and_160_s20 <= and_160_s19;
    and_196_s20 <= and_196_s19;
  end
  wire [52:0] sum_183 = shl_182_s20 + {{21{bias_0_70_s20[31]}}, bias_0_70_s20};  // awq_gemv.cpp:91
  // stage 21
  reg [52:0] sum_183_s21;
  reg icmp_154_s21;
  reg and_160_s21;
  reg and_196_s21;
  always @(posedge ap_clk) begin
    sum_183_s21 <= sum_183;
    icmp_154_s21 <= icmp_154_s20;
    and_160_s21 <= and_160_s20;
    and_196_s21 <= and_196_s20;
  end
  wire icmp_184 = $signed(sum_183_s21) > $signed(53'h1fffff80000001);  // awq_gemv.cpp:93
  wire [52:0] select_185 = icmp_184 ? sum_183_s21 : 53'h1fffff80000001;  // awq_gemv.cpp:93
  // stage 22
  reg [52:0] select_185_s22;
  reg icmp_154_s22;
  reg and_160_s22;
  reg and_196_s22;
  always @(posedge ap_clk) begin
    select_185_s22 <= select_185;
    icmp_154_s22 <= icmp_154_s21;
    and_160_s22 <= and_160_s21;
    and_196_s22 <= and_196_s21;
  end
  wire icmp_186 = $signed(select_185_s22) < $signed(53'h7fffffff);  // awq_gemv.cpp:93
  wire [52:0] select_187 = icmp_186 ? select_185_s22 : 53'h7fffffff;  // awq_gemv.cpp:93
  wire [127:0] shl_188 = {select_187[31:0], 96'd0};  // awq_gemv.cpp:194
  wire [95:0] shl_189 = {y_2_79, 64'd0};  // awq_gemv.cpp:194
  wire [127:0] or_190 = shl_188 | {32'd0, shl_189};  // awq_gemv.cpp:194
  wire [63:0] shl_191 = {y_1_80, 32'd0};  // awq_gemv.cpp:195
  wire [127:0] or_192 = or_190 | {64'd0, shl_191};  // awq_gemv.cpp:194
  wire [127:0] out_193 = or_192 | {96'd0, y_0_81};  // awq_gemv.cpp:195
  wire [31:0] y_2_567 = icmp_154_s22 ? y_2_79 : select_187[31:0];  // awq_gemv.cpp:126
  wire [31:0] y_1_568 = icmp_154_s22 ? y_1_80 : y_2_79;  // awq_gemv.cpp:126
  wire [31:0] y_0_569 = icmp_154_s22 ? y_0_81 : y_1_80;  // awq_gemv.cpp:126
  wire weights_push_919 = weights_v22 & weights_en22 & and_160_s22;  // awq_gemv.cpp:196
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_x_beat_valid & and_199) | (~s_w_beat_valid & and_204) | (~s_param_beat_valid & and_222) | (~m_y_beat_room)));
  assign weights_en2 = 1'd1;
  assign weights_en3 = 1'd1;
  assign weights_en4 = 1'd1;
  assign weights_en5 = 1'd1;
  assign weights_en6 = 1'd1;
  assign weights_en7 = 1'd1;
  assign weights_en8 = 1'd1;
  assign weights_en9 = 1'd1;
  assign weights_en10 = 1'd1;
  assign weights_en11 = 1'd1;
  assign weights_en12 = 1'd1;
  assign weights_en13 = 1'd1;
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
    weights_v2 <= weights_v1 & weights_en1;
    weights_v3 <= weights_v2;
    weights_v4 <= weights_v3;
    weights_v5 <= weights_v4;
    weights_v6 <= weights_v5;
    weights_v7 <= weights_v6;
    weights_v8 <= weights_v7;
    weights_v9 <= weights_v8;
    weights_v10 <= weights_v9;
    weights_v11 <= weights_v10;
    weights_v12 <= weights_v11;
    weights_v13 <= weights_v12;
    weights_v14 <= weights_v13;
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
    if (weights_v4 & weights_en4) scale_7_23 <= scale_7_229;
    if (weights_v4 & weights_en4) scale_6_24 <= scale_6_230;
    if (weights_v4 & weights_en4) scale_5_25 <= scale_5_231;
    if (weights_v4 & weights_en4) scale_4_26 <= scale_4_232;
    if (weights_v4 & weights_en4) scale_3_27 <= scale_3_234;
    if (weights_v4 & weights_en4) scale_2_28 <= scale_2_235;
    if (weights_v4 & weights_en4) scale_1_29 <= scale_1_236;
    if (weights_v4 & weights_en4) scale_0_30 <= scale_0_237;
    if (weights_v10 & weights_en10) dot_31 <= dot_289;
    if (weights_v10 & weights_en10) dot_32 <= dot_297;
    if (weights_v10 & weights_en10) dot_33 <= dot_342;
    if (weights_v10 & weights_en10) dot_34 <= dot_350;
    if (weights_v10 & weights_en10) dot_35 <= dot_395;
    if (weights_v10 & weights_en10) dot_36 <= dot_403;
    if (weights_v10 & weights_en10) dot_37 <= dot_449;
    if (weights_v10 & weights_en10) dot_38 <= dot_457;
    if (weights_v4 & weights_en4) slot_scale_7_39 <= slot_scale_7_461;
    if (weights_v4 & weights_en4) slot_scale_6_40 <= slot_scale_6_464;
    if (weights_v4 & weights_en4) slot_scale_5_41 <= slot_scale_5_467;
    if (weights_v4 & weights_en4) slot_scale_4_42 <= slot_scale_4_470;
    if (weights_v4 & weights_en4) slot_scale_3_43 <= slot_scale_3_473;
    if (weights_v4 & weights_en4) slot_scale_2_44 <= slot_scale_2_476;
    if (weights_v4 & weights_en4) slot_scale_1_45 <= slot_scale_1_479;
    if (weights_v4 & weights_en4) slot_scale_0_46 <= slot_scale_0_482;
    if (weights_v11 & weights_en11) slot_dot_47 <= slot_dot_484;
    if (weights_v11 & weights_en11) slot_dot_48 <= slot_dot_487;
    if (weights_v11 & weights_en11) slot_dot_49 <= slot_dot_490;
    if (weights_v11 & weights_en11) slot_dot_50 <= slot_dot_493;
    if (weights_v11 & weights_en11) slot_dot_51 <= slot_dot_496;
    if (weights_v11 & weights_en11) slot_dot_52 <= slot_dot_499;
    if (weights_v11 & weights_en11) slot_dot_53 <= slot_dot_502;
    if (weights_v11 & weights_en11) slot_dot_54 <= slot_dot_505;
    if (weights_v14 & weights_en14) acc_55 <= acc_506;
    if (weights_v14 & weights_en14) acc_56 <= acc_507;
    if (weights_v14 & weights_en14) acc_57 <= acc_508;
    if (weights_v14 & weights_en14) acc_58 <= acc_509;
    if (weights_v14 & weights_en14) acc_59 <= acc_510;
    if (weights_v14 & weights_en14) acc_60 <= acc_511;
    if (weights_v14 & weights_en14) acc_61 <= acc_512;
    if (weights_v14 & weights_en14) acc_62 <= acc_513;
    if (weights_v1 & weights_en1) bias_7_63 <= bias_7_520;
    if (weights_v1 & weights_en1) bias_6_64 <= bias_6_525;
    if (weights_v1 & weights_en1) bias_5_65 <= bias_5_528;
    if (weights_v1 & weights_en1) bias_4_66 <= bias_4_531;
    if (weights_v1 & weights_en1) bias_3_67 <= bias_3_533;
    if (weights_v1 & weights_en1) bias_2_68 <= bias_2_535;
    if (weights_v1 & weights_en1) bias_1_69 <= bias_1_537;
    if (weights_v1 & weights_en1) bias_0_70 <= bias_0_539;
    if (weights_v1 & weights_en1) shift_7_71 <= shift_7_545;
    if (weights_v1 & weights_en1) shift_6_72 <= shift_6_548;
    if (weights_v1 & weights_en1) shift_5_73 <= shift_5_551;
    if (weights_v1 & weights_en1) shift_4_74 <= shift_4_554;
    if (weights_v1 & weights_en1) shift_3_75 <= shift_3_557;
    if (weights_v1 & weights_en1) shift_2_76 <= shift_2_560;
    if (weights_v1 & weights_en1) shift_1_77 <= shift_1_563;
    if (weights_v1 & weights_en1) shift_0_78 <= shift_0_566;
    if (weights_v22 & weights_en22) y_2_79 <= y_2_567;
    if (weights_v22 & weights_en22) y_1_80 <= y_1_568;
    if (weights_v22 & weights_en22) y_0_81 <= y_0_569;
    if (weights_v4 & weights_en4) zero_0_82 <= zero_0_573;
    if (weights_v4 & weights_en4) zero_1_83 <= zero_1_574;
    if (weights_v4 & weights_en4) zero_2_84 <= zero_2_575;
    if (weights_v4 & weights_en4) zero_3_85 <= zero_3_576;
    if (weights_v4 & weights_en4) zero_4_86 <= zero_4_577;
    if (weights_v4 & weights_en4) zero_5_87 <= zero_5_578;
    if (weights_v4 & weights_en4) zero_6_88 <= zero_6_579;
    if (weights_v4 & weights_en4) zero_7_89 <= zero_7_580;
    if (weights_v2 & weights_en2) x_word_90 <= x_word_585;
    if (weights_v1 & weights_en1) slots_91 <= slots_588;
    if (weights_v4 & weights_en4) block_92 <= block_590;
    if (weights_v4 & weights_en4) crc_93 <= crc_850;
    if (weights_v4 & weights_en4) crc_want_94 <= crc_want_851;
    if (weights_v0 & weights_en0) t_95 <= t_852;
    if (weights_v0 & weights_en0) beat_96 <= beat_855;
    if (weights_v1 & weights_en1) x_packet_97 <= x_packet_857;
    if (weights_v1 & weights_en1) x_packet_98 <= x_packet_861;
    if (weights_v1 & weights_en1) w_packet_99 <= w_packet_863;
    if (weights_v1 & weights_en1) w_packet_100 <= w_packet_867;
    if (weights_v1 & weights_en1) p_packet_101 <= p_packet_869;
    if (weights_v1 & weights_en1) p_packet_102 <= p_packet_876;
    if (weights_v6 & weights_en6) bad_block_103 <= bad_block_903;
    if (weights_v5 & weights_en5) flags_104 <= flags_908;
    if (weights_v0 & weights_en0) group_105 <= group_911;
    if (weights_v1 & weights_en1) col_group_106 <= col_group_913;
    if (weights_v0 & weights_en0) slot_first_107 <= slot_first_914;
    if (weights_v1 & weights_en1) slot_last_108 <= slot_last_915;
    if (weights_v1 & weights_en1) slot_end_109 <= slot_end_917;
    if (weights_v5 & weights_en5) header_bad_110 <= header_bad_918;
    if (line_38_done) scale_7_23 <= 15'd0;
    if (line_38_done) scale_6_24 <= 15'd0;
    if (line_38_done) scale_5_25 <= 15'd0;
    if (line_38_done) scale_4_26 <= 15'd0;
    if (line_38_done) scale_3_27 <= 15'd0;
    if (line_38_done) scale_2_28 <= 15'd0;
    if (line_38_done) scale_1_29 <= 15'd0;
    if (line_38_done) scale_0_30 <= 15'd0;
    if (line_38_done) dot_31 <= 27'd0;
    if (line_38_done) dot_32 <= 27'd0;
    if (line_38_done) dot_33 <= 27'd0;
    if (line_38_done) dot_34 <= 27'd0;
    if (line_38_done) dot_35 <= 27'd0;
    if (line_38_done) dot_36 <= 27'd0;
    if (line_38_done) dot_37 <= 27'd0;
    if (line_38_done) dot_38 <= 27'd0;
    if (line_38_done) slot_scale_7_39 <= 15'd0;
    if (line_38_done) slot_scale_6_40 <= 15'd0;
    if (line_38_done) slot_scale_5_41 <= 15'd0;
    if (line_38_done) slot_scale_4_42 <= 15'd0;
    if (line_38_done) slot_scale_3_43 <= 15'd0;
    if (line_38_done) slot_scale_2_44 <= 15'd0;
    if (line_38_done) slot_scale_1_45 <= 15'd0;
    if (line_38_done) slot_scale_0_46 <= 15'd0;
    if (line_38_done) slot_dot_47 <= 27'd0;
    if (line_38_done) slot_dot_48 <= 27'd0;
    if (line_38_done) slot_dot_49 <= 27'd0;
    if (line_38_done) slot_dot_50 <= 27'd0;
    if (line_38_done) slot_dot_51 <= 27'd0;
    if (line_38_done) slot_dot_52 <= 27'd0;
    if (line_38_done) slot_dot_53 <= 27'd0;
    if (line_38_done) slot_dot_54 <= 27'd0;
    if (line_38_done) acc_55 <= 48'd0;
    if (line_38_done) acc_56 <= 48'd0;
    if (line_38_done) acc_57 <= 48'd0;
    if (line_38_done) acc_58 <= 48'd0;
    if (line_38_done) acc_59 <= 48'd0;
    if (line_38_done) acc_60 <= 48'd0;
    if (line_38_done) acc_61 <= 48'd0;
    if (line_38_done) acc_62 <= 48'd0;
    if (line_38_done) bias_7_63 <= 32'd0;
    if (line_38_done) bias_6_64 <= 32'd0;
    if (line_38_done) bias_5_65 <= 32'd0;
    if (line_38_done) bias_4_66 <= 32'd0;
    if (line_38_done) bias_3_67 <= 32'd0;
    if (line_38_done) bias_2_68 <= 32'd0;
    if (line_38_done) bias_1_69 <= 32'd0;
    if (line_38_done) bias_0_70 <= 32'd0;
    if (line_38_done) shift_7_71 <= 8'd0;
    if (line_38_done) shift_6_72 <= 8'd0;
    if (line_38_done) shift_5_73 <= 8'd0;
    if (line_38_done) shift_4_74 <= 8'd0;
    if (line_38_done) shift_3_75 <= 8'd0;
    if (line_38_done) shift_2_76 <= 8'd0;
    if (line_38_done) shift_1_77 <= 8'd0;
    if (line_38_done) shift_0_78 <= 8'd0;
    if (line_38_done) y_2_79 <= 32'd0;
    if (line_38_done) y_1_80 <= 32'd0;
    if (line_38_done) y_0_81 <= 32'd0;
    if (line_38_done) zero_0_82 <= 4'd0;
    if (line_38_done) zero_1_83 <= 4'd0;
    if (line_38_done) zero_2_84 <= 4'd0;
    if (line_38_done) zero_3_85 <= 4'd0;
    if (line_38_done) zero_4_86 <= 4'd0;
    if (line_38_done) zero_5_87 <= 4'd0;
    if (line_38_done) zero_6_88 <= 4'd0;
    if (line_38_done) zero_7_89 <= 4'd0;
    if (line_38_done) x_word_90 <= 15'd0;
    if (line_38_done) slots_91 <= 4'd0;
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

  // ---- hls/awq_gemv/awq_gemv.cpp:143: line_143, 1 stages
  wire [1:0] select_928 = x_packet_98 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_929 = x_packet_97 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_930 = {1'd0, select_928} | select_929;  // stream_kernel.hpp:50
  wire [3:0] select_931 = w_packet_100 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_932 = w_packet_99 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_933 = {1'd0, select_931} | select_932;  // stream_kernel.hpp:50
  wire [4:0] or_934 = {2'd0, or_930} | or_933;  // awq_gemv.cpp:306
  wire [5:0] select_935 = p_packet_102 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_936 = p_packet_101 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_937 = {1'd0, select_935} | select_936;  // stream_kernel.hpp:50
  wire [6:0] or_938 = {2'd0, or_934} | or_937;  // awq_gemv.cpp:306
  wire [8:0] flags_939 = flags_104 | {2'd0, or_938};  // awq_gemv.cpp:306
  wire discard_x_940 = x_packet_97 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_941 = w_packet_99 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_942 = p_packet_101 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_143_en0 = 1'd1;
  wire line_143_issue = line_143_run;
  wire line_143_leave = 1'b0;
  assign line_143_v0 = line_143_issue;
  wire line_143_busy = line_143_run;
  always @(posedge ap_clk) begin
    if (line_143_issue & line_143_en0) line_143_run <= 1'b0;
    if (line_143_start) line_143_run <= 1'b1;
    if (rst) begin line_143_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_143_v0 & line_143_en0) flags_111 <= flags_939;
    if (line_143_v0 & line_143_en0) discard_x_112 <= discard_x_940;
    if (line_143_v0 & line_143_en0) discard_w_113 <= discard_w_941;
    if (line_143_v0 & line_143_en0) discard_p_114 <= discard_p_942;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:143: line_143_2, 1 stages
  wire [8:0] select_943 = c_10_10 ? mem_sticky : 9'd0;  // awq_gemv.cpp:309
  wire [8:0] sticky_944 = select_943 | flags_116;  // awq_gemv.cpp:309
  wire [31:0] add_945 = mem_frames + 32'd1;  // awq_gemv.cpp:310
  wire [31:0] frames_946 = c_10_10 ? add_945 : 32'd1;  // awq_gemv.cpp:310
  wire [40:0] shl_947 = {flags_116, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_948 = shl_947 | {32'd0, sticky_944};  // stream_kernel.hpp:81
  wire [63:0] shl_949 = {line_141_11[15:0], 48'd0};
  wire [63:0] data_950 = {23'd0, data_948} | shl_949;  // stream_kernel.hpp:84
  wire [95:0] shl_951 = {bad_block_115, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_952 = {32'd0, data_950} | shl_951;  // stream_kernel.hpp:84
  wire [127:0] shl_953 = {frames_946, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_954 = {32'd0, data_952} | shl_953;  // stream_kernel.hpp:84
  wire line_143_2_load_955 = line_143_2_v0 & line_143_2_en0;  // awq_gemv.cpp:309
  wire line_143_2_store_956 = line_143_2_v0 & line_143_2_en0;  // awq_gemv.cpp:309
  wire line_143_2_load_957 = line_143_2_v0 & line_143_2_en0;  // awq_gemv.cpp:310
  wire line_143_2_store_958 = line_143_2_v0 & line_143_2_en0;  // awq_gemv.cpp:310
  wire line_143_2_push_959 = line_143_2_v0 & line_143_2_en0;  // stream_kernel.hpp:85
  assign line_143_2_en0 = ~(line_143_2_v0 & ((~m_status_beat_ready)));
  wire line_143_2_issue = line_143_2_run;
  wire line_143_2_leave = 1'b0;
  assign line_143_2_v0 = line_143_2_issue;
  wire line_143_2_busy = line_143_2_run;
  always @(posedge ap_clk) begin
    if (line_143_2_issue & line_143_2_en0) line_143_2_run <= 1'b0;
    if (line_143_2_start) line_143_2_run <= 1'b1;
    if (rst) begin line_143_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_141_done_0) bad_block_115 <= 32'hffffffff;
    if (line_141_done_0) flags_116 <= {8'd0, flags_13};
    if (line_141_done_0) discard_x_117 <= 1'd1;
    if (line_141_done_0) discard_w_118 <= 1'd1;
    if (line_141_done_0) discard_p_119 <= 1'd1;
    if (line_143_done) bad_block_115 <= bad_block_103;
    if (line_143_done) flags_116 <= flags_111;
    if (line_143_done) discard_x_117 <= discard_x_112;
    if (line_143_done) discard_w_118 <= discard_w_113;
    if (line_143_done) discard_p_119 <= discard_p_114;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_960 = more_120 ^ 1'd1;
  wire more_961 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_962 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_960;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_120 <= more_961;
    if (line_143_2_done) more_120 <= discard_x_117;
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
  wire xor_963 = more_121 ^ 1'd1;
  wire more_964 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_965 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_963;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_121 <= more_964;
    if (line_69_done) more_121 <= discard_w_118;
  end

  // ---- hls/include/stream_kernel.hpp:69: line_69_2, 1 stages
  assign line_69_2_en0 = 1'd1;
  wire line_69_2_issue = line_69_2_run;
  wire line_69_2_leave = 1'b0;
  assign line_69_2_v0 = line_69_2_issue;
  wire line_69_2_busy = line_69_2_run;
  always @(posedge ap_clk) begin
    if (line_69_2_issue & line_69_2_en0) line_69_2_run <= 1'b0;
    if (line_69_2_start) line_69_2_run <= 1'b1;
    if (rst) begin line_69_2_run <= 1'b0; end
  end

  // ---- hls/include/stream_kernel.hpp:69: discard_3, pipelined loop, II=1, depth 1
  wire xor_966 = more_122 ^ 1'd1;
  wire more_967 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_968 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_966;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_122 <= more_967;
    if (line_69_2_done) more_122 <= discard_p_119;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:126: line_126, 1 stages
  assign line_126_en0 = 1'd1;
  wire line_126_issue = line_126_run;
  wire line_126_leave = 1'b0;
  assign line_126_v0 = line_126_issue;
  wire line_126_busy = line_126_run;
  always @(posedge ap_clk) begin
    if (line_126_issue & line_126_en0) line_126_run <= 1'b0;
    if (line_126_start) line_126_run <= 1'b1;
    if (rst) begin line_126_run <= 1'b0; end
  end

  // ---- control
  assign line_141_done_0 = (state == LINE_141_S) & ~line_141_busy & c_11_12;
  assign line_141_done_1 = (state == LINE_141_S) & ~line_141_busy & ~c_11_12;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_143_done = (state == LINE_143_S) & ~line_143_busy;
  assign line_143_2_done = (state == LINE_143_2_S) & ~line_143_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_126_done = (state == LINE_126_S) & ~line_126_busy;
  always @(posedge ap_clk) begin
    if (line_141_done_0 | line_143_done) state <= LINE_143_2_S;
    if (line_141_done_1) state <= LINE_38_S;
    if (line_38_done) state <= WEIGHTS_S;
    if (weights_done) state <= LINE_143_S;
    if (line_143_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_2_S;
    if (line_69_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_126_S;
    if (call_begin | line_126_done) state <= LINE_141_S;
    if (rst) state <= RESTART;
  end
  assign line_143_2_start = line_141_done_0 | line_143_done;
  assign line_38_start = line_141_done_1;
  assign weights_start = line_38_done;
  assign line_143_start = weights_done;
  assign discard_start = line_143_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_69_2_start = discard_2_done;
  assign discard_3_start = line_69_2_done;
  assign line_126_start = discard_3_done;
  assign line_141_start = call_begin | line_126_done;

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_141_pop_137;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_input #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_153 | weights_pop_920 | discard_pop_962;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_924 | discard_2_pop_965;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_927 | discard_3_pop_968;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 22 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_919;
  wire [128:0] m_y_beat = {and_196_s22, out_193};
  awq_gemv_output #(.WIDTH(129), .ADDRESS(5), .ROOM(10)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_143_2_push_959;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_954};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/awq_gemv/awq_gemv.cpp:136: sticky
  always @(posedge ap_clk) begin
    if (line_143_2_store_956) mem_sticky <= sticky_944;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:136: frames
  always @(posedge ap_clk) begin
    if (line_143_2_store_958) mem_frames <= frames_946;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/awq_gemv/awq_gemv.cpp:137: x_even
  wire mem_x_even_write = weights_store_921;
  wire [11:0] mem_x_even_write_address = trunc_922_s1;
  wire [63:0] mem_x_even_write_data = x_200;
  wire mem_x_even_read = weights_load_925;
  wire [11:0] mem_x_even_read_address = x_word_90[12:1];
  wire mem_x_even_advance = weights_v3 & weights_en3;
  awq_gemv_mem_x_even mem_x_even_ram (.clk(ap_clk), .read(mem_x_even_read), .read_address(mem_x_even_read_address), .q(mem_x_even_q), .advance(mem_x_even_advance), .q2(mem_x_even_q2), .write(mem_x_even_write), .write_address(mem_x_even_write_address), .write_data(mem_x_even_write_data));

  // hls/awq_gemv/awq_gemv.cpp:137: x_odd
  wire mem_x_odd_write = weights_store_923;
  wire [11:0] mem_x_odd_write_address = trunc_922_s1;
  wire [63:0] mem_x_odd_write_data = x_201;
  wire mem_x_odd_read = weights_load_926;
  wire [11:0] mem_x_odd_read_address = x_word_90[12:1];
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

// hls/awq_gemv/awq_gemv.cpp:137: x_even, 3696 words of 64 bits; its output is registered once more
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

// hls/awq_gemv/awq_gemv.cpp:137: x_odd, 3696 words of 64 bits; its output is registered once more
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
