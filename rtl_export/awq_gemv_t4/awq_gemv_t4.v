// awq_gemv_t4: made by rtl_export from hls/awq_gemv_t4/awq_gemv_t4.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:344)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_3: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module awq_gemv_t4 (
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
  localparam [3:0] LINE_295_S = 4'd0;
  localparam [3:0] LINE_67_S = 4'd1;
  localparam [3:0] LINE_71_S = 4'd2;
  localparam [3:0] LINE_296_S = 4'd3;
  localparam [3:0] LINE_38_S = 4'd4;
  localparam [3:0] WEIGHTS_S = 4'd5;
  localparam [3:0] LINE_297_S = 4'd6;
  localparam [3:0] LINE_297_2_S = 4'd7;
  localparam [3:0] DISCARD_S = 4'd8;
  localparam [3:0] LINE_69_S = 4'd9;
  localparam [3:0] DISCARD_2_S = 4'd10;
  localparam [3:0] LINE_69_2_S = 4'd11;
  localparam [3:0] DISCARD_3_S = 4'd12;
  localparam [3:0] LINE_5_S = 4'd13;
  localparam [3:0] RESTART = 4'd14;
  reg [3:0] state;
  wire line_295_done_0;
  wire line_295_done_1;
  wire line_67_done_0;
  wire line_67_done_1;
  wire line_71_done;
  wire line_296_done_0;
  wire line_296_done_1;
  wire line_38_done;
  wire weights_done;
  wire line_297_done;
  wire line_297_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_69_2_done;
  wire discard_3_done;
  wire line_5_done;
  wire call_begin = state == RESTART;

  // hls/include/awq_gemv_lane.hpp:295: line_295
  wire line_295_start;
  reg line_295_run;
  reg [7:0] c_0_1;
  reg line_295_2;
  reg [15:0] c_2_3;
  reg line_295_4;
  reg planes_5;
  reg [15:0] c_4_6;
  reg [12:0] limit_7;
  reg [15:0] c_3_8;
  reg [7:0] last_token_9;
  reg [127:0] s_cmd_data_10;
  reg [2:0] c_10_11;
  reg [3:0] c_11_12;
  reg [15:0] c_1_13;
  reg c_14_14;
  reg [111:0] line_295_15;
  reg line_295_16;
  reg line_295_v1;
  wire line_295_v0;
  wire line_295_en0;
  wire line_295_en1;

  // hls/include/awq_gemv_lane.hpp:67: line_67
  wire line_67_start;
  reg line_67_run;
  reg line_67_17;
  wire line_67_v0;
  wire line_67_en0;

  // hls/include/awq_gemv_lane.hpp:71: line_71
  wire line_71_start;
  reg line_71_run;
  reg line_71_18;
  wire line_71_v0;
  wire line_71_en0;

  // hls/include/awq_gemv_lane.hpp:296: line_296
  wire line_296_start;
  reg line_296_run;
  reg c_15_19;
  reg flags_20;
  wire line_296_v0;
  wire line_296_en0;

  // hls/include/stream_kernel.hpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [15:0] last_group_21;
  reg [5:0] line_38_22;
  reg [6:0] results_23;
  reg [127:0] s_x_data_24;
  reg [5:0] last_beat_25;
  reg line_38_26;
  reg [12:0] last_word_27;
  reg line_38_28;
  reg [3:0] last_token_29;
  reg [3:0] last_slot_30;
  reg [12:0] line_38_31;
  reg s_x_last_32;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:344: weights
  wire weights_start;
  reg weights_run;
  reg [26:0] slot_dot_13_33;
  reg [31:0] slot_dot_12_34;
  reg [26:0] slot_dot_11_35;
  reg [31:0] slot_dot_10_36;
  reg [26:0] slot_dot_9_37;
  reg [31:0] slot_dot_8_38;
  reg [26:0] slot_dot_7_39;
  reg [31:0] slot_dot_6_40;
  reg [26:0] slot_dot_5_41;
  reg [31:0] slot_dot_4_42;
  reg [26:0] slot_dot_3_43;
  reg [31:0] slot_dot_2_44;
  reg [26:0] slot_dot_1_45;
  reg [31:0] slot_dot_0_46;
  reg [31:0] slot_dot_14_47;
  reg [26:0] slot_dot_15_48;
  reg [31:0] slot_dot_16_49;
  reg [26:0] slot_dot_17_50;
  reg [31:0] slot_dot_18_51;
  reg [26:0] slot_dot_19_52;
  reg [31:0] slot_dot_20_53;
  reg [26:0] slot_dot_21_54;
  reg [31:0] slot_dot_22_55;
  reg [26:0] slot_dot_23_56;
  reg [31:0] slot_dot_24_57;
  reg [31:0] slot_dot_25_58;
  reg [31:0] slot_dot_26_59;
  reg [31:0] slot_dot_27_60;
  reg [31:0] slot_dot_28_61;
  reg [31:0] slot_dot_29_62;
  reg [31:0] slot_dot_30_63;
  reg [31:0] slot_dot_31_64;
  reg [31:0] dot_0_65;
  reg [26:0] dot_1_66;
  reg [31:0] dot_2_67;
  reg [26:0] dot_3_68;
  reg [31:0] dot_4_69;
  reg [26:0] dot_5_70;
  reg [31:0] dot_6_71;
  reg [26:0] dot_7_72;
  reg [31:0] dot_8_73;
  reg [26:0] dot_9_74;
  reg [31:0] dot_10_75;
  reg [26:0] dot_11_76;
  reg [31:0] dot_12_77;
  reg [26:0] dot_13_78;
  reg [31:0] dot_14_79;
  reg [26:0] dot_15_80;
  reg [31:0] dot_16_81;
  reg [26:0] dot_17_82;
  reg [31:0] dot_18_83;
  reg [26:0] dot_19_84;
  reg [31:0] dot_20_85;
  reg [26:0] dot_21_86;
  reg [31:0] dot_22_87;
  reg [26:0] dot_23_88;
  reg [31:0] dot_24_89;
  reg [31:0] dot_25_90;
  reg [31:0] dot_26_91;
  reg [31:0] dot_27_92;
  reg [31:0] dot_28_93;
  reg [31:0] dot_29_94;
  reg [31:0] dot_30_95;
  reg [31:0] dot_31_96;
  reg [31:0] params_5_97;
  reg [31:0] params_4_98;
  reg [31:0] params_3_99;
  reg [31:0] params_2_100;
  reg [31:0] params_1_101;
  reg [31:0] params_0_102;
  reg [3:0] zero_7_103;
  reg [3:0] zero_6_104;
  reg [3:0] zero_5_105;
  reg [3:0] zero_4_106;
  reg [3:0] zero_3_107;
  reg [3:0] zero_2_108;
  reg [3:0] zero_1_109;
  reg [3:0] zero_0_110;
  reg [15:0] scale_7_111;
  reg [15:0] scale_6_112;
  reg [15:0] scale_5_113;
  reg [15:0] scale_4_114;
  reg [15:0] scale_3_115;
  reg [15:0] scale_2_116;
  reg [15:0] scale_1_117;
  reg [15:0] scale_0_118;
  reg [15:0] slot_scale_7_119;
  reg [15:0] slot_scale_6_120;
  reg [15:0] slot_scale_5_121;
  reg [15:0] slot_scale_4_122;
  reg [15:0] slot_scale_3_123;
  reg [15:0] slot_scale_2_124;
  reg [15:0] slot_scale_1_125;
  reg [15:0] slot_scale_0_126;
  reg [31:0] y_2_127;
  reg [31:0] y_1_128;
  reg [31:0] y_0_129;
  reg [31:0] params_6_130;
  reg [31:0] params_7_131;
  reg [31:0] params_8_132;
  reg [31:0] params_9_133;
  reg slot_bank_134;
  reg [6:0] results_135;
  reg [3:0] slots_136;
  reg [12:0] next_word_137;
  reg [31:0] block_138;
  reg [31:0] check_0_139;
  reg [31:0] check_1_140;
  reg check_141;
  reg loader_142;
  reg loader_143;
  reg takes_first_144;
  reg [3:0] loader_4_145;
  reg [3:0] loader_146;
  reg [12:0] loader_147;
  reg [63:0] loader_2_148;
  reg [14:0] loader_4_149;
  reg [14:0] loader_3_150;
  reg [15:0] col_groups_151;
  reg [5:0] result_152;
  reg [5:0] phase_153;
  reg x_packet_154;
  reg x_packet_155;
  reg w_packet_156;
  reg w_packet_157;
  reg p_packet_158;
  reg p_packet_159;
  reg [31:0] bad_block_160;
  reg [8:0] flags_161;
  reg [15:0] group_162;
  reg running_163;
  reg weighing_164;
  reg slot_first_165;
  reg slot_last_166;
  reg results_end_167;
  reg results_end_168;
  reg answering_169;
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

  // hls/include/awq_gemv_lane.hpp:297: line_297
  wire line_297_start;
  reg line_297_run;
  reg [8:0] flags_170;
  reg discard_x_171;
  reg discard_w_172;
  reg discard_p_173;
  wire line_297_v0;
  wire line_297_en0;

  // hls/include/awq_gemv_lane.hpp:297: line_297_2
  wire line_297_2_start;
  reg line_297_2_run;
  reg [31:0] bad_block_174;
  reg [8:0] flags_175;
  reg discard_x_176;
  reg discard_w_177;
  reg discard_p_178;
  wire line_297_2_v0;
  wire line_297_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_179;
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
  reg more_180;
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
  reg more_181;
  wire discard_3_v0;
  wire discard_3_en0;

  // hls/awq_gemv_t4/awq_gemv_t4.cpp:5: line_5
  wire line_5_start;
  reg line_5_run;
  wire line_5_v0;
  wire line_5_en0;
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
  wire [63:0] mem_x_0_q;
  wire [63:0] mem_x_0_q2;
  wire [63:0] mem_x_1_q;
  wire [63:0] mem_x_1_q2;
  wire [63:0] mem_x_2_q;
  wire [63:0] mem_x_2_q2;
  wire [63:0] mem_x_3_q;
  wire [63:0] mem_x_3_q2;
  wire [47:0] mem_acc_0_q;
  wire [47:0] mem_acc_1_q;
  wire [47:0] mem_acc_2_q;
  wire [47:0] mem_acc_3_q;

  // ---- hls/include/awq_gemv_lane.hpp:295: line_295, 2 stages
  // stage 0
  wire icmp_182 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:70
  wire xor_183 = s_cmd_beat_data[9] ^ 1'd1;
  wire or_184 = icmp_182 | xor_183;  // awq_gemv_lane.hpp:70
  wire [15:0] c_4_185 = s_cmd_beat_data[47:32] >> s_cmd_beat_data[65];  // awq_gemv_lane.hpp:62
  wire c_14_191 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_295_pop_192 = line_295_v0 & line_295_en0;  // awq_gemv_lane.hpp:295
  // stage 1
  reg zext_187_s1;
  reg ashr_189_s1;
  always @(posedge ap_clk) begin
    zext_187_s1 <= s_cmd_beat_data[8];
    ashr_189_s1 <= s_cmd_beat_data[15];
  end
  wire [2:0] or_186 = {2'd0, zext_187_s1} | 3'd4;  // awq_gemv_lane.hpp:57
  wire [3:0] add_188 = {4{ashr_189_s1}} + {1'd0, or_186};  // awq_gemv_lane.hpp:57
  wire [12:0] lshr_190 = 13'd7392 >> add_188[2:0];  // awq_gemv_lane.hpp:69
  assign line_295_en0 = ~(line_295_v0 & ((~s_cmd_beat_valid)));
  assign line_295_en1 = 1'd1;
  wire line_295_issue = line_295_run;
  wire line_295_leave = 1'b0;
  assign line_295_v0 = line_295_issue;
  wire line_295_busy = line_295_run | line_295_v1;
  always @(posedge ap_clk) begin
    if (line_295_issue & line_295_en0) line_295_run <= 1'b0;
    if (line_295_start) line_295_run <= 1'b1;
    line_295_v1 <= line_295_v0 & line_295_en0;
    if (rst) begin line_295_run <= 1'b0; line_295_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_295_v0 & line_295_en0) c_0_1 <= s_cmd_beat_data[15:8];
    if (line_295_v0 & line_295_en0) line_295_2 <= s_cmd_beat_data[11];
    if (line_295_v0 & line_295_en0) c_2_3 <= s_cmd_beat_data[47:32];
    if (line_295_v0 & line_295_en0) line_295_4 <= s_cmd_beat_data[32];
    if (line_295_v0 & line_295_en0) planes_5 <= s_cmd_beat_data[65];
    if (line_295_v0 & line_295_en0) c_4_6 <= c_4_185;
    if (line_295_v1 & line_295_en1) limit_7 <= lshr_190;
    if (line_295_v0 & line_295_en0) c_3_8 <= s_cmd_beat_data[63:48];
    if (line_295_v0 & line_295_en0) last_token_9 <= s_cmd_beat_data[79:72];
    if (line_295_v0 & line_295_en0) s_cmd_data_10 <= s_cmd_beat_data;
    if (line_295_v1 & line_295_en1) c_10_11 <= add_188[2:0];
    if (line_295_v0 & line_295_en0) c_11_12 <= s_cmd_beat_data[75:72];
    if (line_295_v0 & line_295_en0) c_1_13 <= s_cmd_beat_data[31:16];
    if (line_295_v0 & line_295_en0) c_14_14 <= c_14_191;
    if (line_295_v0 & line_295_en0) line_295_15 <= s_cmd_beat_data[127:16];
    if (line_295_v0 & line_295_en0) line_295_16 <= or_184;
  end

  // ---- hls/include/awq_gemv_lane.hpp:67: line_67, 1 stages
  wire icmp_193 = c_2_3 == 16'd0;
  wire [7:0] and_194 = c_0_1 & 8'd129;
  wire icmp_195 = and_194 == 8'd129;
  wire or_196 = line_295_2 | icmp_195;  // awq_gemv_lane.hpp:70
  wire or_197 = icmp_193 | or_196;  // awq_gemv_lane.hpp:70
  assign line_67_en0 = 1'd1;
  wire line_67_issue = line_67_run;
  wire line_67_leave = 1'b0;
  assign line_67_v0 = line_67_issue;
  wire line_67_busy = line_67_run;
  always @(posedge ap_clk) begin
    if (line_67_issue & line_67_en0) line_67_run <= 1'b0;
    if (line_67_start) line_67_run <= 1'b1;
    if (rst) begin line_67_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_67_v0 & line_67_en0) line_67_17 <= or_197;
  end

  // ---- hls/include/awq_gemv_lane.hpp:71: line_71, 1 stages
  wire and_198 = planes_5 & line_295_4;  // awq_gemv_lane.hpp:71
  wire icmp_199 = last_token_9 > 8'd3;
  wire or_200 = and_198 | icmp_199;  // awq_gemv_lane.hpp:71
  wire icmp_201 = c_4_6 > {3'd0, limit_7};
  wire icmp_202 = c_3_8 == 16'd0;
  wire or_203 = icmp_201 | icmp_202;  // awq_gemv_lane.hpp:71
  wire or_204 = or_200 | or_203;  // awq_gemv_lane.hpp:71
  wire [127:0] and_205 = s_cmd_data_10 & 128'hffffffffffff00fc0000000000000000;
  wire icmp_206 = and_205 != 128'd0;
  wire or_207 = or_204 | icmp_206;  // awq_gemv_lane.hpp:71
  assign line_71_en0 = 1'd1;
  wire line_71_issue = line_71_run;
  wire line_71_leave = 1'b0;
  assign line_71_v0 = line_71_issue;
  wire line_71_busy = line_71_run;
  always @(posedge ap_clk) begin
    if (line_71_issue & line_71_en0) line_71_run <= 1'b0;
    if (line_71_start) line_71_run <= 1'b1;
    if (rst) begin line_71_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_71_v0 & line_71_en0) line_71_18 <= or_207;
  end

  // ---- hls/include/awq_gemv_lane.hpp:296: line_296, 1 stages
  assign line_296_en0 = 1'd1;
  wire line_296_issue = line_296_run;
  wire line_296_leave = 1'b0;
  assign line_296_v0 = line_296_issue;
  wire line_296_busy = line_296_run;
  always @(posedge ap_clk) begin
    if (line_296_issue & line_296_en0) line_296_run <= 1'b0;
    if (line_296_start) line_296_run <= 1'b1;
    if (rst) begin line_296_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_296_v0 & line_296_en0) flags_20 <= c_15_19;
    if (line_295_done_0) c_15_19 <= 1'd1;
    if (line_67_done_0) c_15_19 <= 1'd1;
    if (line_71_done) c_15_19 <= line_71_18;
  end

  // ---- hls/include/stream_kernel.hpp:38: line_38, 2 stages
  // stage 0
  wire [15:0] last_group_208 = c_2_3 + 16'd65535;  // awq_gemv_lane.hpp:305
  wire [7:0] shl_210 = 8'd1 << c_10_11;  // awq_gemv_lane.hpp:304
  wire [5:0] add_211 = shl_210[5:0] + 6'd1;  // awq_gemv_lane.hpp:304
  wire [6:0] shl_213 = {c_11_12, 3'd0};  // awq_gemv_lane.hpp:375
  wire [7:0] add_214 = {1'd0, shl_213} + 8'd8;  // awq_gemv_lane.hpp:375
  wire [15:0] shl_216 = c_4_6 << c_10_11;  // awq_gemv_lane.hpp:306
  wire xor_219 = c_0_1[2] ^ 1'd1;
  wire icmp_220 = c_11_12 > 4'd7;  // awq_gemv_lane.hpp:309
  wire [15:0] shl_221 = 16'd1 << c_11_12;  // awq_gemv_lane.hpp:309
  wire [3:0] last_token_222 = icmp_220 ? 4'd0 : shl_221[3:0];  // awq_gemv_lane.hpp:309
  wire [3:0] shl_223 = {last_token_9[3:1], 1'd0};
  wire icmp_224 = shl_223 > 4'd7;  // awq_gemv_lane.hpp:310
  wire [3:0] or_225 = shl_223 | 4'd1;  // awq_gemv_lane.hpp:310
  wire [15:0] shl_226 = 16'd1 << or_225;  // awq_gemv_lane.hpp:310
  wire [3:0] last_slot_227 = icmp_224 ? 4'd0 : shl_226[3:0];  // awq_gemv_lane.hpp:310
  wire line_38_pop_228 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [5:0] add_211_s1;
  reg [12:0] trunc_218_s1;
  always @(posedge ap_clk) begin
    add_211_s1 <= add_211;
    trunc_218_s1 <= shl_216[12:0];
  end
  wire icmp_209 = c_10_11 > 3'd5;  // awq_gemv_lane.hpp:304
  wire [5:0] last_beat_212 = icmp_209 ? 6'd1 : add_211_s1;  // awq_gemv_lane.hpp:304
  wire icmp_215 = last_beat_212 < 6'd2;  // awq_gemv_lane.hpp:430
  wire [12:0] last_word_217 = trunc_218_s1 + 13'd8191;  // awq_gemv_lane.hpp:306
  assign line_38_en0 = ~(line_38_v0 & ((~s_x_beat_valid)));
  assign line_38_en1 = 1'd1;
  wire line_38_issue = line_38_run;
  wire line_38_leave = 1'b0;
  assign line_38_v0 = line_38_issue;
  wire line_38_busy = line_38_run | line_38_v1;
  always @(posedge ap_clk) begin
    if (line_38_issue & line_38_en0) line_38_run <= 1'b0;
    if (line_38_start) line_38_run <= 1'b1;
    line_38_v1 <= line_38_v0 & line_38_en0;
    if (rst) begin line_38_run <= 1'b0; line_38_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_38_v0 & line_38_en0) last_group_21 <= last_group_208;
    if (line_38_v1 & line_38_en1) line_38_22 <= last_beat_212;
    if (line_38_v0 & line_38_en0) results_23 <= add_214[6:0];
    if (line_38_v0 & line_38_en0) s_x_data_24 <= s_x_beat_data;
    if (line_38_v1 & line_38_en1) last_beat_25 <= last_beat_212;
    if (line_38_v1 & line_38_en1) line_38_26 <= icmp_215;
    if (line_38_v1 & line_38_en1) last_word_27 <= last_word_217;
    if (line_38_v0 & line_38_en0) line_38_28 <= xor_219;
    if (line_38_v0 & line_38_en0) last_token_29 <= last_token_222;
    if (line_38_v0 & line_38_en0) last_slot_30 <= last_slot_227;
    if (line_38_v1 & line_38_en1) line_38_31 <= last_word_217;
    if (line_38_v0 & line_38_en0) s_x_last_32 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:344: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_229 = slots_136 == 4'd0;  // awq_gemv_lane.hpp:357
  wire [3:0] slot_230 = 4'd0 - slots_136;  // awq_gemv_lane.hpp:358
  wire xor_232 = slot_bank_134 ^ 1'd1;  // awq_gemv_lane.hpp:359
  wire select_233 = scales_229 ? xor_232 : slot_bank_134;  // awq_gemv_lane.hpp:359
  wire xor_236 = scales_229 ^ 1'd1;
  wire icmp_287 = results_135 == 7'd0;  // awq_gemv_lane.hpp:381
  wire xor_288 = icmp_287 ^ 1'd1;
  wire and_289 = scales_229 & xor_288;
  wire icmp_347 = results_135 == 7'd1;
  wire final_result_348 = results_end_168 & icmp_347;
  wire xor_350 = loader_143 ^ 1'd1;  // awq_gemv_lane.hpp:354
  wire icmp_351 = phase_153 < 6'd2;
  wire or_352 = xor_350 | icmp_351;
  wire and_353 = weighing_164 & or_352;
  wire xor_354 = and_353 ^ 1'd1;  // awq_gemv_lane.hpp:402
  wire last_blocks_355 = group_162 == last_group_21;  // awq_gemv_lane.hpp:353
  wire and_356 = answering_169 & last_blocks_355;
  wire [6:0] add_357 = {1'd0, phase_153} + 7'd3;  // awq_gemv_lane.hpp:353
  wire icmp_358 = add_357 > {1'd0, line_38_22};  // awq_gemv_lane.hpp:353
  wire and_359 = and_356 & icmp_358;
  wire or_360 = xor_354 | and_359;
  wire xor_361 = or_360 ^ 1'd1;
  wire param_beat_364 = last_blocks_355 & icmp_358;
  wire end_368 = last_word_27 < loader_3_150[12:0];  // awq_gemv_lane.hpp:217
  wire [3:0] and_369 = loader_4_145 & last_token_29;  // awq_gemv_lane.hpp:217
  wire final_token_370 = and_369 == 4'd0;  // awq_gemv_lane.hpp:217
  wire [3:0] and_371 = loader_4_145 & last_slot_30;  // awq_gemv_lane.hpp:217
  wire wraps_372 = and_371 != 4'd0;  // awq_gemv_lane.hpp:217
  wire and_373 = final_token_370 & wraps_372;
  wire or_374 = end_368 | and_373;
  wire [3:0] select_378 = end_368 ? 4'd0 : loader_4_145;  // awq_gemv_lane.hpp:221
  wire or_379 = loader_146[0] | select_378[0];  // awq_gemv_lane.hpp:221
  wire and_380 = loader_142 & or_379;
  wire [14:0] select_381 = takes_first_144 ? loader_4_149 : loader_3_150;  // awq_gemv_lane.hpp:226
  wire or_385 = loader_146[1] | select_378[1];  // awq_gemv_lane.hpp:221
  wire and_386 = loader_142 & or_385;
  wire [14:0] select_387 = takes_first_144 ? loader_3_150 : loader_4_149;  // awq_gemv_lane.hpp:226
  wire or_389 = loader_146[2] | select_378[2];  // awq_gemv_lane.hpp:221
  wire and_390 = loader_142 & or_389;
  wire or_391 = loader_146[3] | select_378[3];  // awq_gemv_lane.hpp:221
  wire and_392 = loader_142 & or_391;
  wire xor_393 = running_163 ^ 1'd1;
  wire final_beat_394 = phase_153 == last_beat_25;  // awq_gemv_lane.hpp:403
  wire xor_395 = final_beat_394 ^ 1'd1;
  wire or_396 = xor_354 | and_359;
  wire or_397 = xor_395 | or_396;
  wire and_855 = param_beat_364 & xor_395;
  wire xor_856 = and_855 ^ 1'd1;
  wire or_857 = or_360 | xor_856;
  wire first_866 = phase_153 == 6'd0;  // awq_gemv_lane.hpp:410
  wire icmp_877 = phase_153 == 6'd1;  // awq_gemv_lane.hpp:426
  wire or_904 = xor_236 | icmp_287;
  wire icmp_943 = slots_136 == 4'd1;  // awq_gemv_lane.hpp:374
  wire and_944 = icmp_943 & slot_last_166;
  wire xor_945 = and_944 ^ 1'd1;
  wire or_946 = scales_229 | xor_945;
  wire slot_bank_947 = or_946 ? slot_bank_134 : xor_232;
  wire and_948 = scales_229 & icmp_287;
  wire [6:0] results_949 = results_135 + 7'd127;  // awq_gemv_lane.hpp:397
  wire [6:0] results_950 = and_944 ? results_23 : results_135;
  wire [6:0] select_951 = and_289 ? results_949 : results_950;
  wire [6:0] results_952 = and_948 ? 7'd0 : select_951;
  wire [3:0] slots_953 = slots_136 + 4'd15;  // awq_gemv_lane.hpp:380
  wire [3:0] slots_954 = scales_229 ? 4'd0 : slots_953;
  wire [3:0] slots_955 = or_397 ? slots_954 : 4'd8;
  wire icmp_956 = phase_153 > 6'd1;  // awq_gemv_lane.hpp:434
  wire xor_957 = icmp_956 ^ 1'd1;
  wire or_958 = or_360 | xor_957;
  wire icmp_959 = next_word_137 == last_word_27;  // awq_gemv_lane.hpp:434
  wire [12:0] add_960 = next_word_137 + 13'd1;  // awq_gemv_lane.hpp:434
  wire [12:0] select_961 = icmp_959 ? 13'd0 : add_960;  // awq_gemv_lane.hpp:434
  wire [12:0] word_962 = or_958 ? next_word_137 : select_961;
  wire loader_0_1238 = end_368 ^ 1'd1;  // awq_gemv_lane.hpp:232
  wire loader_1239 = loader_142 & loader_0_1238;
  wire [13:0] add_1240 = {1'd0, next_word_137} + 14'd1;  // awq_gemv_lane.hpp:215
  wire icmp_1241 = add_1240 >= {1'd0, loader_147};  // awq_gemv_lane.hpp:215
  wire loader_1_1242 = loader_142 & icmp_1241;
  wire loader_2_1243 = takes_first_144 ^ 1'd1;  // awq_gemv_lane.hpp:233
  wire loader_1244 = loader_142 ? loader_2_1243 : takes_first_144;
  wire [3:0] shl_1245 = {loader_4_145[2:0], 1'd0};
  wire [3:0] loader_3_1246 = wraps_372 ? 4'd1 : shl_1245;  // awq_gemv_lane.hpp:234
  wire [3:0] loader_1247 = loader_142 ? loader_3_1246 : loader_4_145;
  wire [3:0] loader_1248 = loader_142 ? loader_4_145 : loader_146;
  wire [3:0] and_1249 = loader_146 & last_token_29;  // awq_gemv_lane.hpp:228
  wire icmp_1250 = and_1249 == 4'd0;  // awq_gemv_lane.hpp:228
  wire xor_1251 = icmp_1250 ^ 1'd1;
  wire and_1252 = loader_142 & xor_1251;
  wire [15:0] add_1253 = {1'd0, loader_4_149} + 16'd1;  // awq_gemv_lane.hpp:228
  wire [12:0] loader_1254 = and_1252 ? add_1253[12:0] : loader_147;
  wire [12:0] or_1257 = loader_3_150[12:0] | 13'd1;
  wire [14:0] loader_4_1258 = loader_142 ? {2'd0, or_1257} : loader_4_149;  // awq_gemv_t4.cpp:14
  wire and_1259 = loader_142 & wraps_372;
  wire [15:0] add_1260 = {1'd0, loader_3_150} + 16'd2;  // awq_gemv_lane.hpp:235
  wire [14:0] loader_3_1261 = and_1259 ? {2'd0, add_1260[12:0]} : loader_3_150;  // awq_gemv_t4.cpp:14
  wire [15:0] col_groups_1262 = col_groups_151 + {16{last_blocks_355}};  // awq_gemv_lane.hpp:450
  wire [15:0] col_groups_1263 = or_397 ? col_groups_151 : col_groups_1262;
  wire [5:0] add_1268 = phase_153 + 6'd1;  // awq_gemv_lane.hpp:453
  wire [5:0] beat_1269 = final_beat_394 ? 6'd0 : add_1268;  // awq_gemv_lane.hpp:453
  wire [5:0] beat_1270 = or_360 ? phase_153 : beat_1269;
  wire [12:0] or_1276 = loader_3_150[12:0] | 13'd1;  // awq_gemv_lane.hpp:219
  wire icmp_1277 = or_1276 != line_38_31;  // awq_gemv_lane.hpp:219
  wire is_last_1278 = final_token_370 | icmp_1277;
  wire and_1284 = final_beat_394 & last_blocks_355;  // awq_gemv_lane.hpp:409
  wire final_columns_1285 = col_groups_151 == 16'd1;  // awq_gemv_lane.hpp:403
  wire is_last_1286 = and_1284 & final_columns_1285;
  wire xor_1287 = is_last_1286 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1297 = final_beat_394 & final_columns_1285;
  wire xor_1298 = is_last_1297 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1328 = group_162 + 16'd1;
  wire [15:0] select_1329 = last_blocks_355 ? 16'd0 : add_1328;  // awq_gemv_lane.hpp:451
  wire [15:0] group_1330 = or_397 ? group_162 : select_1329;
  wire running_1331 = final_result_348 ^ 1'd1;  // awq_gemv_lane.hpp:395
  wire running_1332 = or_904 | running_1331;
  wire and_1333 = last_blocks_355 & final_columns_1285;
  wire weighing_1334 = and_1333 ^ 1'd1;  // awq_gemv_lane.hpp:447
  wire weighing_1335 = or_397 ? weighing_164 : weighing_1334;
  wire slot_first_1336 = group_162 == 16'd0;  // awq_gemv_lane.hpp:444
  wire slot_last_1338 = or_397 ? slot_last_166 : last_blocks_355;
  wire slot_end_1339 = or_397 ? results_end_167 : final_columns_1285;
  wire results_end_1340 = or_946 ? results_end_168 : results_end_167;
  wire xor_1341 = and_1284 ^ 1'd1;
  wire or_1342 = xor_354 | xor_1341;
  wire or_1343 = or_1342 | and_359;
  wire icmp_1344 = results_135 != 7'd1;  // awq_gemv_lane.hpp:396
  wire answering_1345 = or_904 ? answering_169 : icmp_1344;  // awq_gemv_t4.cpp:14
  wire answering_1346 = or_1343 ? answering_1345 : 1'd1;
  wire weights_load_1357 = weights_v0 & weights_en0 & xor_361;  // awq_gemv_lane.hpp:163
  wire weights_load_1358 = weights_v0 & weights_en0 & xor_361;  // awq_gemv_lane.hpp:163
  wire weights_load_1359 = weights_v0 & weights_en0 & xor_361;  // awq_gemv_lane.hpp:163
  wire weights_load_1360 = weights_v0 & weights_en0 & xor_361;  // awq_gemv_lane.hpp:163
  // stage 1
  reg scales_229_s1;
  reg [3:0] slot_230_s1;
  reg select_233_s1;
  reg and_289_s1;
  reg xor_361_s1;
  reg param_beat_364_s1;
  reg or_374_s1;
  reg loader_142_s1;
  reg takes_first_144_s1;
  reg or_397_s1;
  reg icmp_351_s1;
  reg or_360_s1;
  reg final_beat_394_s1;
  reg or_857_s1;
  reg first_866_s1;
  reg icmp_877_s1;
  reg or_904_s1;
  reg and_944_s1;
  reg and_948_s1;
  reg is_last_1278_s1;
  reg xor_1287_s1;
  reg xor_1298_s1;
  reg slot_first_1336_s1;
  reg xor_236_s1;
  reg final_result_348_s1;
  reg and_380_s1;
  reg [12:0] trunc_1364_s1;
  reg and_386_s1;
  reg [12:0] trunc_1366_s1;
  reg and_390_s1;
  reg and_392_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_229_s1 <= scales_229;
    slot_230_s1 <= slot_230;
    select_233_s1 <= select_233;
    and_289_s1 <= and_289;
    xor_361_s1 <= xor_361;
    param_beat_364_s1 <= param_beat_364;
    or_374_s1 <= or_374;
    loader_142_s1 <= loader_142;
    takes_first_144_s1 <= takes_first_144;
    or_397_s1 <= or_397;
    icmp_351_s1 <= icmp_351;
    or_360_s1 <= or_360;
    final_beat_394_s1 <= final_beat_394;
    or_857_s1 <= or_857;
    first_866_s1 <= first_866;
    icmp_877_s1 <= icmp_877;
    or_904_s1 <= or_904;
    and_944_s1 <= and_944;
    and_948_s1 <= and_948;
    is_last_1278_s1 <= is_last_1278;
    xor_1287_s1 <= xor_1287;
    xor_1298_s1 <= xor_1298;
    slot_first_1336_s1 <= slot_first_1336;
    xor_236_s1 <= xor_236;
    final_result_348_s1 <= final_result_348;
    and_380_s1 <= and_380;
    trunc_1364_s1 <= select_381[12:0];
    and_386_s1 <= and_386;
    trunc_1366_s1 <= select_387[12:0];
    and_390_s1 <= and_390;
    and_392_s1 <= and_392;
  end
  wire [3:0] select_231 = scales_229_s1 ? result_152[3:0] : slot_230_s1;  // awq_gemv_lane.hpp:359
  wire [3:0] shl_234 = {select_233_s1, 3'd0};
  wire [3:0] sum_index_235 = {1'd0, select_231[2:0]} | shl_234;  // awq_gemv_lane.hpp:359
  wire icmp_238 = slot_230_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:182
  wire icmp_290 = result_152[1:0] == 2'd3;  // awq_gemv_lane.hpp:387
  wire and_291 = and_289_s1 & icmp_290;
  wire icmp_292 = result_152[2:0] < 3'd4;  // awq_gemv_lane.hpp:182
  wire [31:0] high_329 = result_152[0] ? params_3_99 : params_2_100;
  wire [31:0] low_330 = result_152[0] ? params_1_101 : params_0_102;
  wire [31:0] low_331 = result_152[1] ? high_329 : low_330;
  wire [31:0] high_332 = result_152[0] ? params_7_131 : params_6_130;
  wire [31:0] low_333 = result_152[0] ? params_5_97 : params_4_98;
  wire [31:0] high_334 = result_152[1] ? high_332 : low_333;
  wire [31:0] select_335 = icmp_292 ? low_331 : high_334;  // awq_gemv_lane.hpp:182
  wire xor_349 = w_packet_156 ^ 1'd1;
  wire and_362 = xor_349 & xor_361_s1;
  wire xor_363 = p_packet_158 ^ 1'd1;
  wire and_365 = param_beat_364_s1 & xor_361_s1;
  wire and_366 = xor_363 & and_365;
  wire xor_367 = x_packet_154 ^ 1'd1;
  wire xor_375 = or_374_s1 ^ 1'd1;
  wire and_376 = loader_142_s1 & xor_375;
  wire and_377 = xor_367 & and_376;
  wire or_382 = x_packet_154 | or_374_s1;
  wire [63:0] first_383 = or_382 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_384 = takes_first_144_s1 ? loader_2_148 : first_383;  // awq_gemv_lane.hpp:226
  wire [63:0] select_388 = takes_first_144_s1 ? first_383 : loader_2_148;  // awq_gemv_lane.hpp:226
  wire [127:0] w_401 = w_packet_156 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:409
  wire [31:0] ref_858 = p_packet_158 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_859 = or_857_s1 ? params_5_97 : ref_858;
  wire [31:0] ref_860 = p_packet_158 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_861 = or_857_s1 ? params_4_98 : ref_860;
  wire [31:0] params_3_862 = or_857_s1 ? params_3_99 : params_7_131;
  wire [31:0] params_2_863 = or_857_s1 ? params_2_100 : params_6_130;
  wire [31:0] params_1_864 = or_857_s1 ? params_1_101 : params_5_97;
  wire [31:0] params_0_865 = or_857_s1 ? params_0_102 : params_4_98;
  wire [31:0] ref_908 = p_packet_158 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_909 = or_857_s1 ? params_6_130 : ref_908;
  wire [31:0] ref_910 = p_packet_158 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_911 = or_857_s1 ? params_7_131 : ref_910;
  wire and_912 = param_beat_364_s1 & final_beat_394_s1;
  wire xor_913 = and_912 ^ 1'd1;
  wire or_914 = or_360_s1 | xor_913;
  wire [7:0] ref_915 = p_packet_158 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_917 = p_packet_158 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_921 = p_packet_158 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_925 = p_packet_158 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] ref_929 = p_packet_158 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_931 = p_packet_158 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_935 = p_packet_158 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_939 = p_packet_158 ? 8'd0 : s_param_beat_data[63:56];
  wire [63:0] loader_2_1255 = or_382 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_1256 = loader_142_s1 ? loader_2_1255 : loader_2_148;  // awq_gemv_t4.cpp:14
  wire [5:0] result_1264 = result_152 + 6'd1;  // awq_gemv_lane.hpp:398
  wire [5:0] result_1265 = and_944_s1 ? 6'd0 : result_152;
  wire [5:0] select_1266 = and_289_s1 ? result_1264 : result_1265;
  wire [5:0] result_1267 = and_948_s1 ? result_152 : select_1266;
  wire and_1271 = x_packet_154 & xor_375;
  wire or_1272 = and_1271 | s_x_beat_last;
  wire x_packet_1273 = and_376 ? or_1272 : x_packet_154;
  wire xor_1274 = or_382 ^ 1'd1;
  wire and_1275 = loader_142_s1 & xor_1274;
  wire x_packet_1_1279 = s_x_beat_last & is_last_1278_s1;
  wire x_packet_1280 = and_1275 ? x_packet_1_1279 : x_packet_155;
  wire w_packet_1281 = w_packet_156 | s_w_beat_last;
  wire w_packet_1282 = or_360_s1 ? w_packet_156 : w_packet_1281;
  wire or_1283 = or_360_s1 | w_packet_156;
  wire w_packet_1_1288 = s_w_beat_last & xor_1287_s1;
  wire w_packet_1289 = or_1283 ? w_packet_157 : w_packet_1_1288;
  wire xor_1290 = param_beat_364_s1 ^ 1'd1;
  wire or_1291 = or_360_s1 | xor_1290;
  wire p_packet_1292 = p_packet_158 | s_param_beat_last;
  wire p_packet_1293 = or_1291 ? p_packet_158 : p_packet_1292;
  wire and_1294 = param_beat_364_s1 & xor_363;
  wire xor_1295 = and_1294 ^ 1'd1;
  wire or_1296 = or_360_s1 | xor_1295;
  wire p_packet_1_1299 = s_param_beat_last & xor_1298_s1;
  wire p_packet_1300 = or_1296 ? p_packet_159 : p_packet_1_1299;
  wire w_packet_1301 = w_packet_156 ? w_packet_157 : w_packet_1_1288;
  wire or_1302 = line_38_28 | w_packet_1301;
  wire slot_first_1337 = or_397_s1 ? slot_first_165 : slot_first_1336_s1;
  wire weights_pop_1356 = weights_v1 & weights_en1 & and_362;  // stream_kernel.hpp:38
  wire weights_pop_1361 = weights_v1 & weights_en1 & and_366;  // stream_kernel.hpp:38
  wire weights_pop_1362 = weights_v1 & weights_en1 & and_377;  // stream_kernel.hpp:38
  wire weights_store_1363 = weights_v1 & weights_en1 & and_380_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1365 = weights_v1 & weights_en1 & and_386_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1367 = weights_v1 & weights_en1 & and_390_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1368 = weights_v1 & weights_en1 & and_392_s1;  // awq_gemv_lane.hpp:226
  // stage 2
  reg slot_first_165_s2;
  reg trunc_240_s2;
  reg trunc_243_s2;
  reg icmp_238_s2;
  reg icmp_292_s2;
  reg trunc_295_s2;
  reg trunc_298_s2;
  reg [2:0] lshr_300_s2;
  reg trunc_313_s2;
  reg [31:0] select_335_s2;
  reg [127:0] w_401_s2;
  reg or_397_s2;
  reg icmp_351_s2;
  reg or_360_s2;
  reg final_beat_394_s2;
  reg first_866_s2;
  reg icmp_877_s2;
  reg or_904_s2;
  reg [7:0] ref_915_s2;
  reg [7:0] ref_917_s2;
  reg [7:0] ref_921_s2;
  reg [7:0] ref_925_s2;
  reg or_914_s2;
  reg [7:0] ref_929_s2;
  reg [7:0] ref_931_s2;
  reg [7:0] ref_935_s2;
  reg [7:0] ref_939_s2;
  reg or_1302_s2;
  reg [3:0] sum_index_235_s2;
  reg xor_236_s2;
  reg and_291_s2;
  reg final_result_348_s2;
  always @(posedge ap_clk) begin
    slot_first_165_s2 <= slot_first_165;
    trunc_240_s2 <= slot_230_s1[0];
    trunc_243_s2 <= slot_230_s1[1];
    icmp_238_s2 <= icmp_238;
    icmp_292_s2 <= icmp_292;
    trunc_295_s2 <= result_152[0];
    trunc_298_s2 <= result_152[1];
    lshr_300_s2 <= result_152[5:3];
    trunc_313_s2 <= result_152[4];
    select_335_s2 <= select_335;
    w_401_s2 <= w_401;
    or_397_s2 <= or_397_s1;
    icmp_351_s2 <= icmp_351_s1;
    or_360_s2 <= or_360_s1;
    final_beat_394_s2 <= final_beat_394_s1;
    first_866_s2 <= first_866_s1;
    icmp_877_s2 <= icmp_877_s1;
    or_904_s2 <= or_904_s1;
    ref_915_s2 <= ref_915;
    ref_917_s2 <= ref_917;
    ref_921_s2 <= ref_921;
    ref_925_s2 <= ref_925;
    or_914_s2 <= or_914;
    ref_929_s2 <= ref_929;
    ref_931_s2 <= ref_931;
    ref_935_s2 <= ref_935;
    ref_939_s2 <= ref_939;
    or_1302_s2 <= or_1302;
    sum_index_235_s2 <= sum_index_235;
    xor_236_s2 <= xor_236_s1;
    and_291_s2 <= and_291;
    final_result_348_s2 <= final_result_348_s1;
  end
  wire [15:0] high_248 = trunc_240_s2 ? slot_scale_3_123 : slot_scale_2_124;
  wire [15:0] low_249 = trunc_240_s2 ? slot_scale_1_125 : slot_scale_0_126;
  wire [15:0] low_250 = trunc_243_s2 ? high_248 : low_249;
  wire [15:0] high_251 = trunc_240_s2 ? slot_scale_7_119 : slot_scale_6_120;
  wire [15:0] low_252 = trunc_240_s2 ? slot_scale_5_121 : slot_scale_4_122;
  wire [15:0] high_253 = trunc_243_s2 ? high_251 : low_252;
  wire [15:0] select_254 = icmp_238_s2 ? low_250 : high_253;  // awq_gemv_lane.hpp:182
  wire [31:0] select_293 = icmp_292_s2 ? params_8_132 : params_9_133;  // awq_gemv_lane.hpp:182
  wire [4:0] select_294 = trunc_295_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_296 = {trunc_295_s2, 3'd0};
  wire [4:0] select_297 = trunc_298_s2 ? select_294 : {1'd0, shl_296};
  wire [5:0] shl_301 = {lshr_300_s2, 3'd0};
  wire [4:0] d1_402 = {1'd0, w_401_s2[27:24]} - {1'd0, zero_5_105};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_403 = {d1_402, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_404 = {1'd0, w_401_s2[11:8]} - {1'd0, zero_4_106};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_405 = {d0_404, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_406 = shl_403 + {{22{shl_405[31]}}, shl_405[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_407;
  awq_gemv_t4_mul_27s_16s_42_3 mul_407_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_406[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_407));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_408 = {1'd0, w_401_s2[59:56]} - {1'd0, zero_5_105};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_410 = {1'd0, w_401_s2[43:40]} - {1'd0, zero_4_106};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_416 = {1'd0, w_401_s2[91:88]} - {1'd0, zero_5_105};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_418 = {1'd0, w_401_s2[75:72]} - {1'd0, zero_4_106};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_424 = {1'd0, w_401_s2[123:120]} - {1'd0, zero_5_105};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_426 = {1'd0, w_401_s2[107:104]} - {1'd0, zero_4_106};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_443 = {1'd0, w_401_s2[23:20]} - {1'd0, zero_3_107};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_444 = {d1_443, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_445 = {1'd0, w_401_s2[7:4]} - {1'd0, zero_2_108};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_446 = {d0_445, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_447 = shl_444 + {{22{shl_446[31]}}, shl_446[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_448;
  awq_gemv_t4_mul_27s_16s_42_3 mul_448_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_447[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_448));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_449 = {1'd0, w_401_s2[55:52]} - {1'd0, zero_3_107};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_451 = {1'd0, w_401_s2[39:36]} - {1'd0, zero_2_108};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_456 = {1'd0, w_401_s2[87:84]} - {1'd0, zero_3_107};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_458 = {1'd0, w_401_s2[71:68]} - {1'd0, zero_2_108};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_463 = {1'd0, w_401_s2[119:116]} - {1'd0, zero_3_107};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_465 = {1'd0, w_401_s2[103:100]} - {1'd0, zero_2_108};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_481 = {1'd0, w_401_s2[19:16]} - {1'd0, zero_1_109};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_482 = {d1_481, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_483 = {1'd0, w_401_s2[3:0]} - {1'd0, zero_0_110};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_484 = {d0_483, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_485 = shl_482 + {{22{shl_484[31]}}, shl_484[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_486;
  awq_gemv_t4_mul_27s_16s_42_3 mul_486_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_485[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_486));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_487 = {1'd0, w_401_s2[51:48]} - {1'd0, zero_1_109};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_489 = {1'd0, w_401_s2[35:32]} - {1'd0, zero_0_110};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_494 = {1'd0, w_401_s2[83:80]} - {1'd0, zero_1_109};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_496 = {1'd0, w_401_s2[67:64]} - {1'd0, zero_0_110};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_501 = {1'd0, w_401_s2[115:112]} - {1'd0, zero_1_109};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_503 = {1'd0, w_401_s2[99:96]} - {1'd0, zero_0_110};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_519 = {1'd0, w_401_s2[31:28]} - {1'd0, zero_7_103};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_520 = {d1_519, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_521 = {1'd0, w_401_s2[15:12]} - {1'd0, zero_6_104};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_522 = {d0_521, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_523 = shl_520 + {{22{shl_522[31]}}, shl_522[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_524;
  awq_gemv_t4_mul_27s_16s_42_3 mul_524_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_524));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_525 = {1'd0, w_401_s2[63:60]} - {1'd0, zero_7_103};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_527 = {1'd0, w_401_s2[47:44]} - {1'd0, zero_6_104};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_533 = {1'd0, w_401_s2[95:92]} - {1'd0, zero_7_103};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_535 = {1'd0, w_401_s2[79:76]} - {1'd0, zero_6_104};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_541 = {1'd0, w_401_s2[127:124]} - {1'd0, zero_7_103};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_543 = {1'd0, w_401_s2[111:108]} - {1'd0, zero_6_104};  // awq_gemv_lane.hpp:146
  wire [41:0] mul_558;
  awq_gemv_t4_mul_27s_16s_42_3 mul_558_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_406[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_558));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_574;
  awq_gemv_t4_mul_27s_16s_42_3 mul_574_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_447[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_574));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_590;
  awq_gemv_t4_mul_27s_16s_42_3 mul_590_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_485[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_590));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_603;
  awq_gemv_t4_mul_27s_16s_42_3 mul_603_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_603));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_621;
  awq_gemv_t4_mul_27s_16s_42_3 mul_621_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_485[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_621));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_640;
  awq_gemv_t4_mul_27s_16s_42_3 mul_640_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_447[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_640));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_656;
  awq_gemv_t4_mul_27s_16s_42_3 mul_656_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_406[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_656));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_672;
  awq_gemv_t4_mul_27s_16s_42_3 mul_672_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_672));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_688;
  awq_gemv_t4_mul_27s_16s_42_3 mul_688_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_485[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_688));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_708;
  awq_gemv_t4_mul_27s_16s_42_3 mul_708_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_447[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_708));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_725;
  awq_gemv_t4_mul_27s_16s_42_3 mul_725_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_406[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_725));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_742;
  awq_gemv_t4_mul_27s_16s_42_3 mul_742_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_742));  // awq_gemv_lane.hpp:164
  wire xor_867 = first_866_s2 ^ 1'd1;
  wire or_868 = or_360_s2 | xor_867;
  wire [3:0] zero_7_869 = or_868 ? zero_7_103 : w_401_s2[31:28];
  wire [3:0] zero_6_870 = or_868 ? zero_6_104 : w_401_s2[15:12];
  wire [3:0] zero_5_871 = or_868 ? zero_5_105 : w_401_s2[27:24];
  wire [3:0] zero_4_872 = or_868 ? zero_4_106 : w_401_s2[11:8];
  wire [3:0] zero_3_873 = or_868 ? zero_3_107 : w_401_s2[23:20];
  wire [3:0] zero_2_874 = or_868 ? zero_2_108 : w_401_s2[7:4];
  wire [3:0] zero_1_875 = or_868 ? zero_1_109 : w_401_s2[19:16];
  wire [3:0] zero_0_876 = or_868 ? zero_0_110 : w_401_s2[3:0];
  wire xor_878 = icmp_877_s2 ^ 1'd1;
  wire or_879 = or_360_s2 | xor_878;
  wire [15:0] scale_7_880 = or_879 ? scale_7_111 : w_401_s2[127:112];
  wire [15:0] scale_6_881 = or_879 ? scale_6_112 : w_401_s2[111:96];
  wire [15:0] scale_5_882 = or_879 ? scale_5_113 : w_401_s2[95:80];
  wire [15:0] scale_4_883 = or_879 ? scale_4_114 : w_401_s2[79:64];
  wire [15:0] scale_3_884 = or_879 ? scale_3_115 : w_401_s2[63:48];
  wire [15:0] scale_2_885 = or_879 ? scale_2_116 : w_401_s2[47:32];
  wire [15:0] scale_1_886 = or_879 ? scale_1_117 : w_401_s2[31:16];
  wire [15:0] scale_0_887 = or_879 ? scale_0_118 : w_401_s2[15:0];
  wire [15:0] scale_7_888 = icmp_877_s2 ? w_401_s2[127:112] : scale_7_111;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_7_889 = or_397_s2 ? slot_scale_7_119 : scale_7_888;
  wire [15:0] scale_6_890 = icmp_877_s2 ? w_401_s2[111:96] : scale_6_112;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_6_891 = or_397_s2 ? slot_scale_6_120 : scale_6_890;
  wire [15:0] scale_5_892 = icmp_877_s2 ? w_401_s2[95:80] : scale_5_113;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_5_893 = or_397_s2 ? slot_scale_5_121 : scale_5_892;
  wire [15:0] scale_4_894 = icmp_877_s2 ? w_401_s2[79:64] : scale_4_114;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_4_895 = or_397_s2 ? slot_scale_4_122 : scale_4_894;
  wire [15:0] scale_3_896 = icmp_877_s2 ? w_401_s2[63:48] : scale_3_115;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_3_897 = or_397_s2 ? slot_scale_3_123 : scale_3_896;
  wire [15:0] scale_2_898 = icmp_877_s2 ? w_401_s2[47:32] : scale_2_116;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_2_899 = or_397_s2 ? slot_scale_2_124 : scale_2_898;
  wire [15:0] scale_1_900 = icmp_877_s2 ? w_401_s2[31:16] : scale_1_117;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_1_901 = or_397_s2 ? slot_scale_1_125 : scale_1_900;
  wire [15:0] scale_0_902 = icmp_877_s2 ? w_401_s2[15:0] : scale_0_118;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_0_903 = or_397_s2 ? slot_scale_0_126 : scale_0_902;
  wire [31:0] select_916 = final_beat_394_s2 ? {24'd0, ref_915_s2} : params_8_132;  // awq_gemv_lane.hpp:273
  wire [15:0] shl_918 = {ref_917_s2, 8'd0};  // awq_gemv_lane.hpp:273
  wire [15:0] or_919 = {8'd0, select_916[7:0]} | shl_918;  // awq_gemv_lane.hpp:273
  wire [31:0] select_920 = final_beat_394_s2 ? {16'd0, or_919} : params_8_132;  // awq_gemv_lane.hpp:273
  wire [23:0] shl_922 = {ref_921_s2, 16'd0};  // awq_gemv_lane.hpp:273
  wire [23:0] or_923 = {8'd0, select_920[15:0]} | shl_922;  // awq_gemv_lane.hpp:273
  wire [31:0] select_924 = final_beat_394_s2 ? {8'd0, or_923} : params_8_132;  // awq_gemv_lane.hpp:273
  wire [31:0] shl_926 = {ref_925_s2, 24'd0};  // awq_gemv_lane.hpp:273
  wire [31:0] or_927 = {8'd0, select_924[23:0]} | shl_926;  // awq_gemv_lane.hpp:273
  wire [31:0] params_8_928 = or_914_s2 ? params_8_132 : or_927;
  wire [31:0] select_930 = final_beat_394_s2 ? {24'd0, ref_929_s2} : params_9_133;  // awq_gemv_lane.hpp:273
  wire [15:0] shl_932 = {ref_931_s2, 8'd0};  // awq_gemv_lane.hpp:273
  wire [15:0] or_933 = {8'd0, select_930[7:0]} | shl_932;  // awq_gemv_lane.hpp:273
  wire [31:0] select_934 = final_beat_394_s2 ? {16'd0, or_933} : params_9_133;  // awq_gemv_lane.hpp:273
  wire [23:0] shl_936 = {ref_935_s2, 16'd0};  // awq_gemv_lane.hpp:273
  wire [23:0] or_937 = {8'd0, select_934[15:0]} | shl_936;  // awq_gemv_lane.hpp:273
  wire [31:0] select_938 = final_beat_394_s2 ? {8'd0, or_937} : params_9_133;  // awq_gemv_lane.hpp:273
  wire [31:0] shl_940 = {ref_939_s2, 24'd0};  // awq_gemv_lane.hpp:273
  wire [31:0] or_941 = {8'd0, select_938[23:0]} | shl_940;  // awq_gemv_lane.hpp:273
  wire [31:0] params_9_942 = or_914_s2 ? params_9_133 : or_941;
  wire [31:0] block_963 = block_138 + 32'd1;  // awq_gemv_lane.hpp:449
  wire [31:0] block_964 = or_397_s2 ? block_138 : block_963;
  wire [127:0] shl_965 = {w_401_s2[127:64], 64'd0};
  wire [63:0] shl_966 = {w_401_s2[31:0], 32'd0};
  wire [127:0] or_967 = shl_965 | {64'd0, shl_966};  // awq_gemv_lane.hpp:100
  wire [127:0] or_968 = or_967 | 128'h9226f562;  // awq_gemv_lane.hpp:100
  wire [127:0] ref_969 = first_866_s2 ? or_968 : w_401_s2;  // awq_gemv_lane.hpp:247
  wire [122:0] and_970 = ref_969[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:84
  wire parity_971 = ^and_970;
  wire [123:0] and_972 = ref_969[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:84
  wire parity_973 = ^and_972;
  wire [1:0] shl_974 = {parity_973, 1'd0};
  wire [1:0] or_975 = {1'd0, parity_971} | shl_974;
  wire [124:0] and_976 = ref_969[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:84
  wire parity_977 = ^and_976;
  wire [2:0] shl_978 = {parity_977, 2'd0};
  wire [2:0] or_979 = {1'd0, or_975} | shl_978;
  wire [125:0] and_980 = ref_969[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:84
  wire parity_981 = ^and_980;
  wire [3:0] shl_982 = {parity_981, 3'd0};
  wire [3:0] or_983 = {1'd0, or_979} | shl_982;
  wire [126:0] and_984 = ref_969[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:84
  wire parity_985 = ^and_984;
  wire [4:0] shl_986 = {parity_985, 4'd0};
  wire [4:0] or_987 = {1'd0, or_983} | shl_986;
  wire [127:0] and_988 = ref_969 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:84
  wire parity_989 = ^and_988;
  wire [5:0] shl_990 = {parity_989, 5'd0};
  wire [5:0] or_991 = {1'd0, or_987} | shl_990;
  wire [125:0] and_992 = ref_969[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:84
  wire parity_993 = ^and_992;
  wire [6:0] shl_994 = {parity_993, 6'd0};
  wire [6:0] or_995 = {1'd0, or_991} | shl_994;
  wire [126:0] and_996 = ref_969[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:84
  wire parity_997 = ^and_996;
  wire [7:0] shl_998 = {parity_997, 7'd0};
  wire [7:0] or_999 = {1'd0, or_995} | shl_998;
  wire [127:0] and_1000 = ref_969 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:84
  wire parity_1001 = ^and_1000;
  wire [8:0] shl_1002 = {parity_1001, 8'd0};
  wire [8:0] or_1003 = {1'd0, or_999} | shl_1002;
  wire [127:0] and_1004 = ref_969 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:84
  wire parity_1005 = ^and_1004;
  wire [9:0] shl_1006 = {parity_1005, 9'd0};
  wire [9:0] or_1007 = {1'd0, or_1003} | shl_1006;
  wire [122:0] and_1008 = ref_969[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:84
  wire parity_1009 = ^and_1008;
  wire [10:0] shl_1010 = {parity_1009, 10'd0};
  wire [10:0] or_1011 = {1'd0, or_1007} | shl_1010;
  wire [123:0] and_1012 = ref_969[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:84
  wire parity_1013 = ^and_1012;
  wire [11:0] shl_1014 = {parity_1013, 11'd0};
  wire [11:0] or_1015 = {1'd0, or_1011} | shl_1014;
  wire [124:0] and_1016 = ref_969[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:84
  wire parity_1017 = ^and_1016;
  wire [12:0] shl_1018 = {parity_1017, 12'd0};
  wire [12:0] or_1019 = {1'd0, or_1015} | shl_1018;
  wire [125:0] and_1020 = ref_969[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:84
  wire parity_1021 = ^and_1020;
  wire [13:0] shl_1022 = {parity_1021, 13'd0};
  wire [13:0] or_1023 = {1'd0, or_1019} | shl_1022;
  wire [126:0] and_1024 = ref_969[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:84
  wire parity_1025 = ^and_1024;
  wire [14:0] shl_1026 = {parity_1025, 14'd0};
  wire [14:0] or_1027 = {1'd0, or_1023} | shl_1026;
  wire [127:0] and_1028 = ref_969 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:84
  wire parity_1029 = ^and_1028;
  wire [15:0] shl_1030 = {parity_1029, 15'd0};
  wire [15:0] or_1031 = {1'd0, or_1027} | shl_1030;
  wire [124:0] and_1032 = ref_969[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:84
  wire parity_1033 = ^and_1032;
  wire [16:0] shl_1034 = {parity_1033, 16'd0};
  wire [16:0] or_1035 = {1'd0, or_1031} | shl_1034;
  wire [125:0] and_1036 = ref_969[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:84
  wire parity_1037 = ^and_1036;
  wire [17:0] shl_1038 = {parity_1037, 17'd0};
  wire [17:0] or_1039 = {1'd0, or_1035} | shl_1038;
  wire [126:0] and_1040 = ref_969[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:84
  wire parity_1041 = ^and_1040;
  wire [18:0] shl_1042 = {parity_1041, 18'd0};
  wire [18:0] or_1043 = {1'd0, or_1039} | shl_1042;
  wire [127:0] and_1044 = ref_969 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:84
  wire parity_1045 = ^and_1044;
  wire [19:0] shl_1046 = {parity_1045, 19'd0};
  wire [19:0] or_1047 = {1'd0, or_1043} | shl_1046;
  wire [127:0] and_1048 = ref_969 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:84
  wire parity_1049 = ^and_1048;
  wire [20:0] shl_1050 = {parity_1049, 20'd0};
  wire [20:0] or_1051 = {1'd0, or_1047} | shl_1050;
  wire [127:0] and_1052 = ref_969 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:84
  wire parity_1053 = ^and_1052;
  wire [21:0] shl_1054 = {parity_1053, 21'd0};
  wire [21:0] or_1055 = {1'd0, or_1051} | shl_1054;
  wire [126:0] and_1056 = ref_969[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:84
  wire parity_1057 = ^and_1056;
  wire [22:0] shl_1058 = {parity_1057, 22'd0};
  wire [22:0] or_1059 = {1'd0, or_1055} | shl_1058;
  wire [127:0] and_1060 = ref_969 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:84
  wire parity_1061 = ^and_1060;
  wire [23:0] shl_1062 = {parity_1061, 23'd0};
  wire [23:0] or_1063 = {1'd0, or_1059} | shl_1062;
  wire [127:0] and_1064 = ref_969 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:84
  wire parity_1065 = ^and_1064;
  wire [24:0] shl_1066 = {parity_1065, 24'd0};
  wire [24:0] or_1067 = {1'd0, or_1063} | shl_1066;
  wire [126:0] and_1068 = ref_969[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:84
  wire parity_1069 = ^and_1068;
  wire [25:0] shl_1070 = {parity_1069, 25'd0};
  wire [25:0] or_1071 = {1'd0, or_1067} | shl_1070;
  wire [127:0] and_1072 = ref_969 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:84
  wire parity_1073 = ^and_1072;
  wire [26:0] shl_1074 = {parity_1073, 26'd0};
  wire [26:0] or_1075 = {1'd0, or_1071} | shl_1074;
  wire [127:0] and_1076 = ref_969 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:84
  wire parity_1077 = ^and_1076;
  wire [27:0] shl_1078 = {parity_1077, 27'd0};
  wire [27:0] or_1079 = {1'd0, or_1075} | shl_1078;
  wire [126:0] and_1080 = ref_969[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:84
  wire parity_1081 = ^and_1080;
  wire [28:0] shl_1082 = {parity_1081, 28'd0};
  wire [28:0] or_1083 = {1'd0, or_1079} | shl_1082;
  wire [127:0] and_1084 = ref_969 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:84
  wire parity_1085 = ^and_1084;
  wire [29:0] shl_1086 = {parity_1085, 29'd0};
  wire [29:0] or_1087 = {1'd0, or_1083} | shl_1086;
  wire [127:0] and_1088 = ref_969 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:84
  wire parity_1089 = ^and_1088;
  wire [30:0] shl_1090 = {parity_1089, 30'd0};
  wire [30:0] or_1091 = {1'd0, or_1087} | shl_1090;
  wire [127:0] and_1092 = ref_969 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:84
  wire parity_1093 = ^and_1092;
  wire [31:0] shl_1094 = {parity_1093, 31'd0};  // awq_gemv_lane.hpp:84
  wire [31:0] or_1095 = {1'd0, or_1091} | shl_1094;  // awq_gemv_lane.hpp:84
  wire [31:0] check_1_1225 = or_868 ? check_1_140 : w_401_s2[63:32];
  wire icmp_1226 = c_1_13 != w_401_s2[111:96];
  wire icmp_1227 = block_138 != w_401_s2[95:64];  // awq_gemv_lane.hpp:250
  wire or_1228 = icmp_1226 | icmp_1227;  // awq_gemv_lane.hpp:250
  wire [119:0] shl_1229 = {w_401_s2[119:112], 112'd0};
  wire icmp_1230 = shl_1229 != 120'h10000000000000000000000000000;
  wire or_1231 = or_1228 | icmp_1230;  // awq_gemv_lane.hpp:250
  wire xor_1232 = or_1231 ^ 1'd1;
  wire icmp_1235 = c_0_1 != w_401_s2[127:120];  // awq_gemv_lane.hpp:253
  wire [31:0] check_1_1303 = first_866_s2 ? w_401_s2[63:32] : check_1_140;
  // stage 3
  reg slot_first_165_s3;
  reg trunc_240_s3;
  reg trunc_243_s3;
  reg icmp_238_s3;
  reg [15:0] select_254_s3;
  reg [31:0] select_293_s3;
  reg [4:0] select_297_s3;
  reg [5:0] shl_301_s3;
  reg trunc_310_s3;
  reg trunc_313_s3;
  reg [31:0] select_335_s3;
  reg [4:0] d1_408_s3;
  reg [4:0] d0_410_s3;
  reg [15:0] sext_414_s3;
  reg [4:0] d1_416_s3;
  reg [4:0] d0_418_s3;
  reg [15:0] sext_422_s3;
  reg [4:0] d1_424_s3;
  reg [4:0] d0_426_s3;
  reg [15:0] trunc_430_s3;
  reg or_397_s3;
  reg [4:0] d1_449_s3;
  reg [4:0] d0_451_s3;
  reg [4:0] d1_456_s3;
  reg [4:0] d0_458_s3;
  reg [4:0] d1_463_s3;
  reg [4:0] d0_465_s3;
  reg [4:0] d1_487_s3;
  reg [4:0] d0_489_s3;
  reg [4:0] d1_494_s3;
  reg [4:0] d0_496_s3;
  reg [4:0] d1_501_s3;
  reg [4:0] d0_503_s3;
  reg [4:0] d1_525_s3;
  reg [4:0] d0_527_s3;
  reg [15:0] sext_531_s3;
  reg [4:0] d1_533_s3;
  reg [4:0] d0_535_s3;
  reg [15:0] sext_539_s3;
  reg [4:0] d1_541_s3;
  reg [4:0] d0_543_s3;
  reg [15:0] trunc_547_s3;
  reg [15:0] sext_623_s3;
  reg [15:0] sext_626_s3;
  reg [15:0] trunc_629_s3;
  reg [15:0] sext_690_s3;
  reg [15:0] sext_693_s3;
  reg [15:0] trunc_696_s3;
  reg icmp_351_s3;
  reg or_360_s3;
  reg final_beat_394_s3;
  reg or_904_s3;
  reg first_866_s3;
  reg [31:0] or_1095_s3;
  reg xor_1232_s3;
  reg icmp_1235_s3;
  reg or_868_s3;
  reg [31:0] check_1_1303_s3;
  reg or_1302_s3;
  reg [31:0] block_138_s3;
  reg [3:0] sum_index_235_s3;
  reg xor_236_s3;
  reg and_291_s3;
  reg final_result_348_s3;
  always @(posedge ap_clk) begin
    slot_first_165_s3 <= slot_first_165_s2;
    trunc_240_s3 <= trunc_240_s2;
    trunc_243_s3 <= trunc_243_s2;
    icmp_238_s3 <= icmp_238_s2;
    select_254_s3 <= select_254;
    select_293_s3 <= select_293;
    select_297_s3 <= select_297;
    shl_301_s3 <= shl_301;
    trunc_310_s3 <= lshr_300_s2[0];
    trunc_313_s3 <= trunc_313_s2;
    select_335_s3 <= select_335_s2;
    d1_408_s3 <= d1_408;
    d0_410_s3 <= d0_410;
    sext_414_s3 <= mem_x_1_q2[31:16];
    d1_416_s3 <= d1_416;
    d0_418_s3 <= d0_418;
    sext_422_s3 <= mem_x_1_q2[47:32];
    d1_424_s3 <= d1_424;
    d0_426_s3 <= d0_426;
    trunc_430_s3 <= mem_x_1_q2[63:48];
    or_397_s3 <= or_397_s2;
    d1_449_s3 <= d1_449;
    d0_451_s3 <= d0_451;
    d1_456_s3 <= d1_456;
    d0_458_s3 <= d0_458;
    d1_463_s3 <= d1_463;
    d0_465_s3 <= d0_465;
    d1_487_s3 <= d1_487;
    d0_489_s3 <= d0_489;
    d1_494_s3 <= d1_494;
    d0_496_s3 <= d0_496;
    d1_501_s3 <= d1_501;
    d0_503_s3 <= d0_503;
    d1_525_s3 <= d1_525;
    d0_527_s3 <= d0_527;
    sext_531_s3 <= mem_x_0_q2[31:16];
    d1_533_s3 <= d1_533;
    d0_535_s3 <= d0_535;
    sext_539_s3 <= mem_x_0_q2[47:32];
    d1_541_s3 <= d1_541;
    d0_543_s3 <= d0_543;
    trunc_547_s3 <= mem_x_0_q2[63:48];
    sext_623_s3 <= mem_x_2_q2[31:16];
    sext_626_s3 <= mem_x_2_q2[47:32];
    trunc_629_s3 <= mem_x_2_q2[63:48];
    sext_690_s3 <= mem_x_3_q2[31:16];
    sext_693_s3 <= mem_x_3_q2[47:32];
    trunc_696_s3 <= mem_x_3_q2[63:48];
    icmp_351_s3 <= icmp_351_s2;
    or_360_s3 <= or_360_s2;
    final_beat_394_s3 <= final_beat_394_s2;
    or_904_s3 <= or_904_s2;
    first_866_s3 <= first_866_s2;
    or_1095_s3 <= or_1095;
    xor_1232_s3 <= xor_1232;
    icmp_1235_s3 <= icmp_1235;
    or_868_s3 <= or_868;
    check_1_1303_s3 <= check_1_1303;
    or_1302_s3 <= or_1302_s2;
    block_138_s3 <= block_138;
    sum_index_235_s3 <= sum_index_235_s2;
    xor_236_s3 <= xor_236_s2;
    and_291_s3 <= and_291_s2;
    final_result_348_s3 <= final_result_348_s2;
  end
  wire [31:0] lshr_299 = select_293_s3 >> select_297_s3;  // awq_gemv_lane.hpp:182
  wire [127:0] exponent_302 = s_x_data_24 >> shl_301_s3;  // awq_gemv_lane.hpp:383
  wire [31:0] shl_409 = {d1_408_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_411 = {d0_410_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_412 = shl_409 + {{22{shl_411[31]}}, shl_411[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_413;
  awq_gemv_t4_mul_27s_16s_42_2 mul_413_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_412[31:5]), .b(sext_414_s3), .p(mul_413));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_450 = {d1_449_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_452 = {d0_451_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_453 = shl_450 + {{22{shl_452[31]}}, shl_452[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_454;
  awq_gemv_t4_mul_27s_16s_42_2 mul_454_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_453[31:5]), .b(sext_414_s3), .p(mul_454));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_488 = {d1_487_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_490 = {d0_489_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_491 = shl_488 + {{22{shl_490[31]}}, shl_490[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_492;
  awq_gemv_t4_mul_27s_16s_42_2 mul_492_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_491[31:5]), .b(sext_414_s3), .p(mul_492));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_526 = {d1_525_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_528 = {d0_527_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_529 = shl_526 + {{22{shl_528[31]}}, shl_528[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_530;
  awq_gemv_t4_mul_27s_16s_42_2 mul_530_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_531_s3), .p(mul_530));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_559;
  awq_gemv_t4_mul_27s_16s_42_2 mul_559_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_412[31:5]), .b(sext_531_s3), .p(mul_559));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_575;
  awq_gemv_t4_mul_27s_16s_42_2 mul_575_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_453[31:5]), .b(sext_531_s3), .p(mul_575));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_591;
  awq_gemv_t4_mul_27s_16s_42_2 mul_591_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_491[31:5]), .b(sext_531_s3), .p(mul_591));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_604;
  awq_gemv_t4_mul_27s_16s_42_2 mul_604_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_414_s3), .p(mul_604));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_622;
  awq_gemv_t4_mul_27s_16s_42_2 mul_622_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_491[31:5]), .b(sext_623_s3), .p(mul_622));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_641;
  awq_gemv_t4_mul_27s_16s_42_2 mul_641_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_453[31:5]), .b(sext_623_s3), .p(mul_641));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_657;
  awq_gemv_t4_mul_27s_16s_42_2 mul_657_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_412[31:5]), .b(sext_623_s3), .p(mul_657));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_673;
  awq_gemv_t4_mul_27s_16s_42_2 mul_673_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_623_s3), .p(mul_673));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_689;
  awq_gemv_t4_mul_27s_16s_42_2 mul_689_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_491[31:5]), .b(sext_690_s3), .p(mul_689));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_709;
  awq_gemv_t4_mul_27s_16s_42_2 mul_709_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_453[31:5]), .b(sext_690_s3), .p(mul_709));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_726;
  awq_gemv_t4_mul_27s_16s_42_2 mul_726_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_412[31:5]), .b(sext_690_s3), .p(mul_726));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_743;
  awq_gemv_t4_mul_27s_16s_42_2 mul_743_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_690_s3), .p(mul_743));  // awq_gemv_lane.hpp:164
  wire [31:0] select_1096 = first_866_s3 ? 32'd0 : check_0_139;  // awq_gemv_lane.hpp:247
  wire [31:0] and_1097 = select_1096 & 32'heb46de2f;  // awq_gemv_lane.hpp:84
  wire parity_1098 = ^and_1097;
  wire [31:0] and_1099 = select_1096 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:84
  wire parity_1100 = ^and_1099;
  wire [1:0] shl_1101 = {parity_1100, 1'd0};
  wire [1:0] or_1102 = {1'd0, parity_1098} | shl_1101;
  wire [31:0] and_1103 = select_1096 & 32'had1b78bc;  // awq_gemv_lane.hpp:84
  wire parity_1104 = ^and_1103;
  wire [2:0] shl_1105 = {parity_1104, 2'd0};
  wire [2:0] or_1106 = {1'd0, or_1102} | shl_1105;
  wire [30:0] and_1107 = select_1096[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:84
  wire parity_1108 = ^and_1107;
  wire [3:0] shl_1109 = {parity_1108, 3'd0};
  wire [3:0] or_1110 = {1'd0, or_1106} | shl_1109;
  wire [31:0] and_1111 = select_1096 & 32'hb46de2f1;  // awq_gemv_lane.hpp:84
  wire parity_1112 = ^and_1111;
  wire [4:0] shl_1113 = {parity_1112, 4'd0};
  wire [4:0] or_1114 = {1'd0, or_1110} | shl_1113;
  wire [30:0] and_1115 = select_1096[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:84
  wire parity_1116 = ^and_1115;
  wire [5:0] shl_1117 = {parity_1116, 5'd0};
  wire [5:0] or_1118 = {1'd0, or_1114} | shl_1117;
  wire [29:0] and_1119 = select_1096[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:84
  wire parity_1120 = ^and_1119;
  wire [6:0] shl_1121 = {parity_1120, 6'd0};
  wire [6:0] or_1122 = {1'd0, or_1118} | shl_1121;
  wire [30:0] and_1123 = select_1096[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:84
  wire parity_1124 = ^and_1123;
  wire [7:0] shl_1125 = {parity_1124, 7'd0};
  wire [7:0] or_1126 = {1'd0, or_1122} | shl_1125;
  wire [31:0] and_1127 = select_1096 & 32'hebc557ab;  // awq_gemv_lane.hpp:84
  wire parity_1128 = ^and_1127;
  wire [8:0] shl_1129 = {parity_1128, 8'd0};
  wire [8:0] or_1130 = {1'd0, or_1126} | shl_1129;
  wire [29:0] and_1131 = select_1096[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:84
  wire parity_1132 = ^and_1131;
  wire [9:0] shl_1133 = {parity_1132, 9'd0};
  wire [9:0] or_1134 = {1'd0, or_1130} | shl_1133;
  wire [31:0] and_1135 = select_1096 & 32'h92de3cde;  // awq_gemv_lane.hpp:84
  wire parity_1136 = ^and_1135;
  wire [10:0] shl_1137 = {parity_1136, 10'd0};
  wire [10:0] or_1138 = {1'd0, or_1134} | shl_1137;
  wire [29:0] and_1139 = select_1096[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:84
  wire parity_1140 = ^and_1139;
  wire [11:0] shl_1141 = {parity_1140, 11'd0};
  wire [11:0] or_1142 = {1'd0, or_1138} | shl_1141;
  wire [30:0] and_1143 = select_1096[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:84
  wire parity_1144 = ^and_1143;
  wire [12:0] shl_1145 = {parity_1144, 12'd0};
  wire [12:0] or_1146 = {1'd0, or_1142} | shl_1145;
  wire [31:0] and_1147 = select_1096 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:84
  wire parity_1148 = ^and_1147;
  wire [13:0] shl_1149 = {parity_1148, 13'd0};
  wire [13:0] or_1150 = {1'd0, or_1146} | shl_1149;
  wire [29:0] and_1151 = select_1096[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:84
  wire parity_1152 = ^and_1151;
  wire [14:0] shl_1153 = {parity_1152, 14'd0};
  wire [14:0] or_1154 = {1'd0, or_1150} | shl_1153;
  wire [30:0] and_1155 = select_1096[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:84
  wire parity_1156 = ^and_1155;
  wire [15:0] shl_1157 = {parity_1156, 15'd0};
  wire [15:0] or_1158 = {1'd0, or_1154} | shl_1157;
  wire [30:0] and_1159 = select_1096[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:84
  wire parity_1160 = ^and_1159;
  wire [16:0] shl_1161 = {parity_1160, 16'd0};
  wire [16:0] or_1162 = {1'd0, or_1158} | shl_1161;
  wire [31:0] and_1163 = select_1096 & 32'hb993d378;  // awq_gemv_lane.hpp:84
  wire parity_1164 = ^and_1163;
  wire [17:0] shl_1165 = {parity_1164, 17'd0};
  wire [17:0] or_1166 = {1'd0, or_1162} | shl_1165;
  wire [30:0] and_1167 = select_1096[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:84
  wire parity_1168 = ^and_1167;
  wire [18:0] shl_1169 = {parity_1168, 18'd0};
  wire [18:0] or_1170 = {1'd0, or_1166} | shl_1169;
  wire [31:0] and_1171 = select_1096 & 32'he64f4de1;  // awq_gemv_lane.hpp:84
  wire parity_1172 = ^and_1171;
  wire [19:0] shl_1173 = {parity_1172, 19'd0};
  wire [19:0] or_1174 = {1'd0, or_1170} | shl_1173;
  wire [29:0] and_1175 = select_1096[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:84
  wire parity_1176 = ^and_1175;
  wire [20:0] shl_1177 = {parity_1176, 20'd0};
  wire [20:0] or_1178 = {1'd0, or_1174} | shl_1177;
  wire [31:0] and_1179 = select_1096 & 32'ha4f655f7;  // awq_gemv_lane.hpp:84
  wire parity_1180 = ^and_1179;
  wire [21:0] shl_1181 = {parity_1180, 21'd0};
  wire [21:0] or_1182 = {1'd0, or_1178} | shl_1181;
  wire [31:0] and_1183 = select_1096 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:84
  wire parity_1184 = ^and_1183;
  wire [22:0] shl_1185 = {parity_1184, 22'd0};
  wire [22:0] or_1186 = {1'd0, or_1182} | shl_1185;
  wire [30:0] and_1187 = select_1096[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:84
  wire parity_1188 = ^and_1187;
  wire [23:0] shl_1189 = {parity_1188, 23'd0};
  wire [23:0] or_1190 = {1'd0, or_1186} | shl_1189;
  wire [30:0] and_1191 = select_1096[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:84
  wire parity_1192 = ^and_1191;
  wire [24:0] shl_1193 = {parity_1192, 24'd0};
  wire [24:0] or_1194 = {1'd0, or_1190} | shl_1193;
  wire [29:0] and_1195 = select_1096[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:84
  wire parity_1196 = ^and_1195;
  wire [25:0] shl_1197 = {parity_1196, 25'd0};
  wire [25:0] or_1198 = {1'd0, or_1194} | shl_1197;
  wire [30:0] and_1199 = select_1096[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:84
  wire parity_1200 = ^and_1199;
  wire [26:0] shl_1201 = {parity_1200, 26'd0};
  wire [26:0] or_1202 = {1'd0, or_1198} | shl_1201;
  wire [30:0] and_1203 = select_1096[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:84
  wire parity_1204 = ^and_1203;
  wire [27:0] shl_1205 = {parity_1204, 27'd0};
  wire [27:0] or_1206 = {1'd0, or_1202} | shl_1205;
  wire [30:0] and_1207 = select_1096[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:84
  wire parity_1208 = ^and_1207;
  wire [28:0] shl_1209 = {parity_1208, 28'd0};
  wire [28:0] or_1210 = {1'd0, or_1206} | shl_1209;
  wire [31:0] and_1211 = select_1096 & 32'hf21a0359;  // awq_gemv_lane.hpp:84
  wire parity_1212 = ^and_1211;
  wire [29:0] shl_1213 = {parity_1212, 29'd0};
  wire [29:0] or_1214 = {1'd0, or_1210} | shl_1213;
  wire [27:0] and_1215 = select_1096[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:84
  wire parity_1216 = ^and_1215;
  wire [30:0] shl_1217 = {parity_1216, 30'd0};
  wire [30:0] or_1218 = {1'd0, or_1214} | shl_1217;
  wire [31:0] and_1219 = select_1096 & 32'hf5a36f17;  // awq_gemv_lane.hpp:84
  wire parity_1220 = ^and_1219;
  wire [31:0] shl_1221 = {parity_1220, 31'd0};  // awq_gemv_lane.hpp:84
  wire [31:0] or_1222 = {1'd0, or_1218} | shl_1221;  // awq_gemv_lane.hpp:84
  wire [31:0] check_0_1223 = or_1095_s3 ^ or_1222;  // awq_gemv_lane.hpp:92
  wire [31:0] check_0_1224 = or_360_s3 ? check_0_139 : check_0_1223;
  wire and_1233 = first_866_s3 & xor_1232_s3;
  wire xor_1234 = and_1233 ^ 1'd1;
  wire or_1236 = xor_1234 | icmp_1235_s3;
  wire check_1237 = or_868_s3 ? check_141 : or_1236;
  wire [31:0] xor_1304 = check_0_1223 ^ check_1_1303_s3;  // awq_gemv_lane.hpp:259
  wire check_1306 = first_866_s3 ? or_1236 : check_141;
  // stage 4
  reg slot_first_165_s4;
  reg trunc_240_s4;
  reg trunc_243_s4;
  reg icmp_238_s4;
  reg [15:0] select_254_s4;
  reg [127:0] exponent_302_s4;
  reg [7:0] trunc_304_s4;
  reg trunc_310_s4;
  reg trunc_313_s4;
  reg [31:0] select_335_s4;
  reg [4:0] d1_416_s4;
  reg [4:0] d0_418_s4;
  reg [15:0] sext_422_s4;
  reg [4:0] d1_424_s4;
  reg [4:0] d0_426_s4;
  reg [15:0] trunc_430_s4;
  reg or_397_s4;
  reg [4:0] d1_456_s4;
  reg [4:0] d0_458_s4;
  reg [4:0] d1_463_s4;
  reg [4:0] d0_465_s4;
  reg [4:0] d1_494_s4;
  reg [4:0] d0_496_s4;
  reg [4:0] d1_501_s4;
  reg [4:0] d0_503_s4;
  reg [4:0] d1_533_s4;
  reg [4:0] d0_535_s4;
  reg [15:0] sext_539_s4;
  reg [4:0] d1_541_s4;
  reg [4:0] d0_543_s4;
  reg [15:0] trunc_547_s4;
  reg [15:0] sext_626_s4;
  reg [15:0] trunc_629_s4;
  reg [15:0] sext_693_s4;
  reg [15:0] trunc_696_s4;
  reg icmp_351_s4;
  reg or_360_s4;
  reg final_beat_394_s4;
  reg or_904_s4;
  reg [31:0] xor_1304_s4;
  reg check_1306_s4;
  reg or_1302_s4;
  reg [31:0] block_138_s4;
  reg [3:0] sum_index_235_s4;
  reg xor_236_s4;
  reg and_291_s4;
  reg final_result_348_s4;
  always @(posedge ap_clk) begin
    slot_first_165_s4 <= slot_first_165_s3;
    trunc_240_s4 <= trunc_240_s3;
    trunc_243_s4 <= trunc_243_s3;
    icmp_238_s4 <= icmp_238_s3;
    select_254_s4 <= select_254_s3;
    exponent_302_s4 <= exponent_302;
    trunc_304_s4 <= lshr_299[7:0];
    trunc_310_s4 <= trunc_310_s3;
    trunc_313_s4 <= trunc_313_s3;
    select_335_s4 <= select_335_s3;
    d1_416_s4 <= d1_416_s3;
    d0_418_s4 <= d0_418_s3;
    sext_422_s4 <= sext_422_s3;
    d1_424_s4 <= d1_424_s3;
    d0_426_s4 <= d0_426_s3;
    trunc_430_s4 <= trunc_430_s3;
    or_397_s4 <= or_397_s3;
    d1_456_s4 <= d1_456_s3;
    d0_458_s4 <= d0_458_s3;
    d1_463_s4 <= d1_463_s3;
    d0_465_s4 <= d0_465_s3;
    d1_494_s4 <= d1_494_s3;
    d0_496_s4 <= d0_496_s3;
    d1_501_s4 <= d1_501_s3;
    d0_503_s4 <= d0_503_s3;
    d1_533_s4 <= d1_533_s3;
    d0_535_s4 <= d0_535_s3;
    sext_539_s4 <= sext_539_s3;
    d1_541_s4 <= d1_541_s3;
    d0_543_s4 <= d0_543_s3;
    trunc_547_s4 <= trunc_547_s3;
    sext_626_s4 <= sext_626_s3;
    trunc_629_s4 <= trunc_629_s3;
    sext_693_s4 <= sext_693_s3;
    trunc_696_s4 <= trunc_696_s3;
    icmp_351_s4 <= icmp_351_s3;
    or_360_s4 <= or_360_s3;
    final_beat_394_s4 <= final_beat_394_s3;
    or_904_s4 <= or_904_s3;
    xor_1304_s4 <= xor_1304;
    check_1306_s4 <= check_1306;
    or_1302_s4 <= or_1302_s3;
    block_138_s4 <= block_138_s3;
    sum_index_235_s4 <= sum_index_235_s3;
    xor_236_s4 <= xor_236_s3;
    and_291_s4 <= and_291_s3;
    final_result_348_s4 <= final_result_348_s3;
  end
  wire [7:0] shift_303 = trunc_304_s4 - {3'd0, exponent_302_s4[4:0]};  // awq_gemv_lane.hpp:384
  wire [31:0] shl_417 = {d1_416_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_419 = {d0_418_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_420 = shl_417 + {{22{shl_419[31]}}, shl_419[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_421;
  awq_gemv_t4_mul_27s_16s_42_2 mul_421_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_420[31:5]), .b(sext_422_s4), .p(mul_421));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_457 = {d1_456_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_459 = {d0_458_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_460 = shl_457 + {{22{shl_459[31]}}, shl_459[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_461;
  awq_gemv_t4_mul_27s_16s_42_2 mul_461_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_460[31:5]), .b(sext_422_s4), .p(mul_461));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_495 = {d1_494_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_497 = {d0_496_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_498 = shl_495 + {{22{shl_497[31]}}, shl_497[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_499;
  awq_gemv_t4_mul_27s_16s_42_2 mul_499_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_498[31:5]), .b(sext_422_s4), .p(mul_499));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_534 = {d1_533_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_536 = {d0_535_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_537 = shl_534 + {{22{shl_536[31]}}, shl_536[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_538;
  awq_gemv_t4_mul_27s_16s_42_2 mul_538_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_539_s4), .p(mul_538));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_561;
  awq_gemv_t4_mul_27s_16s_42_2 mul_561_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_420[31:5]), .b(sext_539_s4), .p(mul_561));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_577;
  awq_gemv_t4_mul_27s_16s_42_2 mul_577_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_460[31:5]), .b(sext_539_s4), .p(mul_577));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_593;
  awq_gemv_t4_mul_27s_16s_42_2 mul_593_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_498[31:5]), .b(sext_539_s4), .p(mul_593));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_606;
  awq_gemv_t4_mul_27s_16s_42_2 mul_606_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_422_s4), .p(mul_606));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_625;
  awq_gemv_t4_mul_27s_16s_42_2 mul_625_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_498[31:5]), .b(sext_626_s4), .p(mul_625));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_643;
  awq_gemv_t4_mul_27s_16s_42_2 mul_643_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_460[31:5]), .b(sext_626_s4), .p(mul_643));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_659;
  awq_gemv_t4_mul_27s_16s_42_2 mul_659_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_420[31:5]), .b(sext_626_s4), .p(mul_659));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_675;
  awq_gemv_t4_mul_27s_16s_42_2 mul_675_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_626_s4), .p(mul_675));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_692;
  awq_gemv_t4_mul_27s_16s_42_2 mul_692_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_498[31:5]), .b(sext_693_s4), .p(mul_692));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_711;
  awq_gemv_t4_mul_27s_16s_42_2 mul_711_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_460[31:5]), .b(sext_693_s4), .p(mul_711));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_728;
  awq_gemv_t4_mul_27s_16s_42_2 mul_728_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_420[31:5]), .b(sext_693_s4), .p(mul_728));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_745;
  awq_gemv_t4_mul_27s_16s_42_2 mul_745_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_693_s4), .p(mul_745));  // awq_gemv_lane.hpp:164
  wire icmp_1305 = xor_1304_s4 != 32'hffffffff;  // awq_gemv_lane.hpp:259
  wire or_1307 = icmp_1305 | check_1306_s4;  // awq_gemv_lane.hpp:439
  wire xor_1308 = or_1307 ^ 1'd1;
  wire or_1309 = or_1302_s4 | xor_1308;
  wire icmp_1322 = xor_1304_s4 == 32'hffffffff;  // awq_gemv_lane.hpp:259
  // stage 5
  reg slot_first_165_s5;
  reg trunc_240_s5;
  reg trunc_243_s5;
  reg icmp_238_s5;
  reg [15:0] select_254_s5;
  reg [7:0] shift_303_s5;
  reg trunc_310_s5;
  reg trunc_313_s5;
  reg [31:0] select_335_s5;
  reg [4:0] d1_424_s5;
  reg [4:0] d0_426_s5;
  reg [15:0] trunc_430_s5;
  reg or_397_s5;
  reg [4:0] d1_463_s5;
  reg [4:0] d0_465_s5;
  reg [4:0] d1_501_s5;
  reg [4:0] d0_503_s5;
  reg [4:0] d1_541_s5;
  reg [4:0] d0_543_s5;
  reg [15:0] trunc_547_s5;
  reg [15:0] trunc_629_s5;
  reg [15:0] trunc_696_s5;
  reg icmp_351_s5;
  reg or_360_s5;
  reg final_beat_394_s5;
  reg or_904_s5;
  reg or_1309_s5;
  reg [31:0] block_138_s5;
  reg icmp_1322_s5;
  reg check_1306_s5;
  reg [3:0] sum_index_235_s5;
  reg xor_236_s5;
  reg and_291_s5;
  reg final_result_348_s5;
  always @(posedge ap_clk) begin
    slot_first_165_s5 <= slot_first_165_s4;
    trunc_240_s5 <= trunc_240_s4;
    trunc_243_s5 <= trunc_243_s4;
    icmp_238_s5 <= icmp_238_s4;
    select_254_s5 <= select_254_s4;
    shift_303_s5 <= shift_303;
    trunc_310_s5 <= trunc_310_s4;
    trunc_313_s5 <= trunc_313_s4;
    select_335_s5 <= select_335_s4;
    d1_424_s5 <= d1_424_s4;
    d0_426_s5 <= d0_426_s4;
    trunc_430_s5 <= trunc_430_s4;
    or_397_s5 <= or_397_s4;
    d1_463_s5 <= d1_463_s4;
    d0_465_s5 <= d0_465_s4;
    d1_501_s5 <= d1_501_s4;
    d0_503_s5 <= d0_503_s4;
    d1_541_s5 <= d1_541_s4;
    d0_543_s5 <= d0_543_s4;
    trunc_547_s5 <= trunc_547_s4;
    trunc_629_s5 <= trunc_629_s4;
    trunc_696_s5 <= trunc_696_s4;
    icmp_351_s5 <= icmp_351_s4;
    or_360_s5 <= or_360_s4;
    final_beat_394_s5 <= final_beat_394_s4;
    or_904_s5 <= or_904_s4;
    or_1309_s5 <= or_1309;
    block_138_s5 <= block_138_s4;
    icmp_1322_s5 <= icmp_1322;
    check_1306_s5 <= check_1306_s4;
    sum_index_235_s5 <= sum_index_235_s4;
    xor_236_s5 <= xor_236_s4;
    and_291_s5 <= and_291_s4;
    final_result_348_s5 <= final_result_348_s4;
  end
  wire [42:0] add_415 = {{1{mul_407[41]}}, mul_407} + {{1{mul_413[41]}}, mul_413};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_425 = {d1_424_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_427 = {d0_426_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_428 = shl_425 + {{22{shl_427[31]}}, shl_427[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_429;
  awq_gemv_t4_mul_27s_16s_42_2 mul_429_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_428[31:5]), .b(trunc_430_s5), .p(mul_429));  // awq_gemv_lane.hpp:164
  wire [42:0] add_455 = {{1{mul_448[41]}}, mul_448} + {{1{mul_454[41]}}, mul_454};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_464 = {d1_463_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_466 = {d0_465_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_467 = shl_464 + {{22{shl_466[31]}}, shl_466[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_468;
  awq_gemv_t4_mul_27s_16s_42_2 mul_468_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_467[31:5]), .b(trunc_430_s5), .p(mul_468));  // awq_gemv_lane.hpp:164
  wire [42:0] add_493 = {{1{mul_486[41]}}, mul_486} + {{1{mul_492[41]}}, mul_492};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_502 = {d1_501_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_504 = {d0_503_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_505 = shl_502 + {{22{shl_504[31]}}, shl_504[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_506;
  awq_gemv_t4_mul_27s_16s_42_2 mul_506_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_505[31:5]), .b(trunc_430_s5), .p(mul_506));  // awq_gemv_lane.hpp:164
  wire [42:0] add_532 = {{1{mul_524[41]}}, mul_524} + {{1{mul_530[41]}}, mul_530};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_542 = {d1_541_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_544 = {d0_543_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_545 = shl_542 + {{22{shl_544[31]}}, shl_544[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_546;
  awq_gemv_t4_mul_27s_16s_42_2 mul_546_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_547_s5), .p(mul_546));  // awq_gemv_lane.hpp:164
  wire [42:0] add_560 = {{1{mul_558[41]}}, mul_558} + {{1{mul_559[41]}}, mul_559};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_563;
  awq_gemv_t4_mul_27s_16s_42_2 mul_563_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_428[31:5]), .b(trunc_547_s5), .p(mul_563));  // awq_gemv_lane.hpp:164
  wire [42:0] add_576 = {{1{mul_574[41]}}, mul_574} + {{1{mul_575[41]}}, mul_575};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_579;
  awq_gemv_t4_mul_27s_16s_42_2 mul_579_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_467[31:5]), .b(trunc_547_s5), .p(mul_579));  // awq_gemv_lane.hpp:164
  wire [42:0] add_592 = {{1{mul_590[41]}}, mul_590} + {{1{mul_591[41]}}, mul_591};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_595;
  awq_gemv_t4_mul_27s_16s_42_2 mul_595_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_505[31:5]), .b(trunc_547_s5), .p(mul_595));  // awq_gemv_lane.hpp:164
  wire [42:0] add_605 = {{1{mul_603[41]}}, mul_603} + {{1{mul_604[41]}}, mul_604};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_608;
  awq_gemv_t4_mul_27s_16s_42_2 mul_608_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_430_s5), .p(mul_608));  // awq_gemv_lane.hpp:164
  wire [42:0] add_624 = {{1{mul_621[41]}}, mul_621} + {{1{mul_622[41]}}, mul_622};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_628;
  awq_gemv_t4_mul_27s_16s_42_2 mul_628_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_505[31:5]), .b(trunc_629_s5), .p(mul_628));  // awq_gemv_lane.hpp:164
  wire [42:0] add_642 = {{1{mul_640[41]}}, mul_640} + {{1{mul_641[41]}}, mul_641};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_645;
  awq_gemv_t4_mul_27s_16s_42_2 mul_645_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_467[31:5]), .b(trunc_629_s5), .p(mul_645));  // awq_gemv_lane.hpp:164
  wire [42:0] add_658 = {{1{mul_656[41]}}, mul_656} + {{1{mul_657[41]}}, mul_657};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_661;
  awq_gemv_t4_mul_27s_16s_42_2 mul_661_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_428[31:5]), .b(trunc_629_s5), .p(mul_661));  // awq_gemv_lane.hpp:164
  wire [42:0] add_674 = {{1{mul_672[41]}}, mul_672} + {{1{mul_673[41]}}, mul_673};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_677;
  awq_gemv_t4_mul_27s_16s_42_2 mul_677_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_629_s5), .p(mul_677));  // awq_gemv_lane.hpp:164
  wire [42:0] add_691 = {{1{mul_688[41]}}, mul_688} + {{1{mul_689[41]}}, mul_689};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_695;
  awq_gemv_t4_mul_27s_16s_42_2 mul_695_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_505[31:5]), .b(trunc_696_s5), .p(mul_695));  // awq_gemv_lane.hpp:164
  wire [42:0] add_710 = {{1{mul_708[41]}}, mul_708} + {{1{mul_709[41]}}, mul_709};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_713;
  awq_gemv_t4_mul_27s_16s_42_2 mul_713_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_467[31:5]), .b(trunc_696_s5), .p(mul_713));  // awq_gemv_lane.hpp:164
  wire [42:0] add_727 = {{1{mul_725[41]}}, mul_725} + {{1{mul_726[41]}}, mul_726};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_730;
  awq_gemv_t4_mul_27s_16s_42_2 mul_730_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_428[31:5]), .b(trunc_696_s5), .p(mul_730));  // awq_gemv_lane.hpp:164
  wire [42:0] add_744 = {{1{mul_742[41]}}, mul_742} + {{1{mul_743[41]}}, mul_743};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_747;
  awq_gemv_t4_mul_27s_16s_42_2 mul_747_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_696_s5), .p(mul_747));  // awq_gemv_lane.hpp:164
  wire icmp_1310 = bad_block_160 == 32'hffffffff;  // awq_gemv_lane.hpp:441
  wire xor_1311 = icmp_1310 ^ 1'd1;
  wire or_1312 = or_1309_s5 | xor_1311;
  wire xor_1313 = or_1312 ^ 1'd1;
  wire and_1314 = final_beat_394_s5 & xor_1313;
  wire xor_1315 = and_1314 ^ 1'd1;
  wire or_1316 = or_360_s5 | xor_1315;
  wire [31:0] bad_block_1317 = or_1316 ? bad_block_160 : block_138_s5;
  wire xor_1318 = or_1309_s5 ^ 1'd1;
  wire and_1319 = final_beat_394_s5 & xor_1318;
  wire xor_1320 = and_1319 ^ 1'd1;
  wire or_1321 = or_360_s5 | xor_1320;
  wire [7:0] select_1323 = icmp_1322_s5 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:259
  wire [8:0] select_1324 = check_1306_s5 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:259
  wire [8:0] or_1325 = {1'd0, select_1323} | select_1324;  // awq_gemv_lane.hpp:259
  wire [8:0] flags_1326 = flags_161 | or_1325;  // awq_gemv_lane.hpp:440
  wire [8:0] flags_1327 = or_1321 ? flags_161 : flags_1326;
  // stage 6
  reg slot_first_165_s6;
  reg trunc_240_s6;
  reg trunc_243_s6;
  reg icmp_238_s6;
  reg [15:0] select_254_s6;
  reg [7:0] shift_303_s6;
  reg trunc_310_s6;
  reg trunc_313_s6;
  reg [31:0] select_335_s6;
  reg [42:0] add_415_s6;
  reg or_397_s6;
  reg [42:0] add_455_s6;
  reg [42:0] add_493_s6;
  reg [42:0] add_532_s6;
  reg [42:0] add_560_s6;
  reg [42:0] add_576_s6;
  reg [42:0] add_592_s6;
  reg [42:0] add_605_s6;
  reg [42:0] add_624_s6;
  reg [42:0] add_642_s6;
  reg [42:0] add_658_s6;
  reg [42:0] add_674_s6;
  reg [42:0] add_691_s6;
  reg [42:0] add_710_s6;
  reg [42:0] add_727_s6;
  reg [42:0] add_744_s6;
  reg icmp_351_s6;
  reg or_360_s6;
  reg final_beat_394_s6;
  reg or_904_s6;
  reg [3:0] sum_index_235_s6;
  reg xor_236_s6;
  reg and_291_s6;
  reg final_result_348_s6;
  always @(posedge ap_clk) begin
    slot_first_165_s6 <= slot_first_165_s5;
    trunc_240_s6 <= trunc_240_s5;
    trunc_243_s6 <= trunc_243_s5;
    icmp_238_s6 <= icmp_238_s5;
    select_254_s6 <= select_254_s5;
    shift_303_s6 <= shift_303_s5;
    trunc_310_s6 <= trunc_310_s5;
    trunc_313_s6 <= trunc_313_s5;
    select_335_s6 <= select_335_s5;
    add_415_s6 <= add_415;
    or_397_s6 <= or_397_s5;
    add_455_s6 <= add_455;
    add_493_s6 <= add_493;
    add_532_s6 <= add_532;
    add_560_s6 <= add_560;
    add_576_s6 <= add_576;
    add_592_s6 <= add_592;
    add_605_s6 <= add_605;
    add_624_s6 <= add_624;
    add_642_s6 <= add_642;
    add_658_s6 <= add_658;
    add_674_s6 <= add_674;
    add_691_s6 <= add_691;
    add_710_s6 <= add_710;
    add_727_s6 <= add_727;
    add_744_s6 <= add_744;
    icmp_351_s6 <= icmp_351_s5;
    or_360_s6 <= or_360_s5;
    final_beat_394_s6 <= final_beat_394_s5;
    or_904_s6 <= or_904_s5;
    sum_index_235_s6 <= sum_index_235_s5;
    xor_236_s6 <= xor_236_s5;
    and_291_s6 <= and_291_s5;
    final_result_348_s6 <= final_result_348_s5;
  end
  wire [43:0] add_423 = {{1{add_415_s6[42]}}, add_415_s6} + {{2{mul_421[41]}}, mul_421};  // awq_gemv_lane.hpp:164
  wire [43:0] add_462 = {{1{add_455_s6[42]}}, add_455_s6} + {{2{mul_461[41]}}, mul_461};  // awq_gemv_lane.hpp:164
  wire [43:0] add_500 = {{1{add_493_s6[42]}}, add_493_s6} + {{2{mul_499[41]}}, mul_499};  // awq_gemv_lane.hpp:164
  wire [43:0] add_540 = {{1{add_532_s6[42]}}, add_532_s6} + {{2{mul_538[41]}}, mul_538};  // awq_gemv_lane.hpp:164
  wire [43:0] add_562 = {{1{add_560_s6[42]}}, add_560_s6} + {{2{mul_561[41]}}, mul_561};  // awq_gemv_lane.hpp:164
  wire [43:0] add_578 = {{1{add_576_s6[42]}}, add_576_s6} + {{2{mul_577[41]}}, mul_577};  // awq_gemv_lane.hpp:164
  wire [43:0] add_594 = {{1{add_592_s6[42]}}, add_592_s6} + {{2{mul_593[41]}}, mul_593};  // awq_gemv_lane.hpp:164
  wire [43:0] add_607 = {{1{add_605_s6[42]}}, add_605_s6} + {{2{mul_606[41]}}, mul_606};  // awq_gemv_lane.hpp:164
  wire [43:0] add_627 = {{1{add_624_s6[42]}}, add_624_s6} + {{2{mul_625[41]}}, mul_625};  // awq_gemv_lane.hpp:164
  wire [43:0] add_644 = {{1{add_642_s6[42]}}, add_642_s6} + {{2{mul_643[41]}}, mul_643};  // awq_gemv_lane.hpp:164
  wire [43:0] add_660 = {{1{add_658_s6[42]}}, add_658_s6} + {{2{mul_659[41]}}, mul_659};  // awq_gemv_lane.hpp:164
  wire [43:0] add_676 = {{1{add_674_s6[42]}}, add_674_s6} + {{2{mul_675[41]}}, mul_675};  // awq_gemv_lane.hpp:164
  wire [43:0] add_694 = {{1{add_691_s6[42]}}, add_691_s6} + {{2{mul_692[41]}}, mul_692};  // awq_gemv_lane.hpp:164
  wire [43:0] add_712 = {{1{add_710_s6[42]}}, add_710_s6} + {{2{mul_711[41]}}, mul_711};  // awq_gemv_lane.hpp:164
  wire [43:0] add_729 = {{1{add_727_s6[42]}}, add_727_s6} + {{2{mul_728[41]}}, mul_728};  // awq_gemv_lane.hpp:164
  wire [43:0] add_746 = {{1{add_744_s6[42]}}, add_744_s6} + {{2{mul_745[41]}}, mul_745};  // awq_gemv_lane.hpp:164
  // stage 7
  reg slot_first_165_s7;
  reg trunc_240_s7;
  reg trunc_243_s7;
  reg icmp_238_s7;
  reg [15:0] select_254_s7;
  reg [7:0] shift_303_s7;
  reg trunc_310_s7;
  reg trunc_313_s7;
  reg [31:0] select_335_s7;
  reg [43:0] add_423_s7;
  reg or_397_s7;
  reg [43:0] add_462_s7;
  reg [43:0] add_500_s7;
  reg [43:0] add_540_s7;
  reg [43:0] add_562_s7;
  reg [43:0] add_578_s7;
  reg [43:0] add_594_s7;
  reg [43:0] add_607_s7;
  reg [43:0] add_627_s7;
  reg [43:0] add_644_s7;
  reg [43:0] add_660_s7;
  reg [43:0] add_676_s7;
  reg [43:0] add_694_s7;
  reg [43:0] add_712_s7;
  reg [43:0] add_729_s7;
  reg [43:0] add_746_s7;
  reg icmp_351_s7;
  reg or_360_s7;
  reg final_beat_394_s7;
  reg or_904_s7;
  reg [3:0] sum_index_235_s7;
  reg xor_236_s7;
  reg and_291_s7;
  reg final_result_348_s7;
  always @(posedge ap_clk) begin
    slot_first_165_s7 <= slot_first_165_s6;
    trunc_240_s7 <= trunc_240_s6;
    trunc_243_s7 <= trunc_243_s6;
    icmp_238_s7 <= icmp_238_s6;
    select_254_s7 <= select_254_s6;
    shift_303_s7 <= shift_303_s6;
    trunc_310_s7 <= trunc_310_s6;
    trunc_313_s7 <= trunc_313_s6;
    select_335_s7 <= select_335_s6;
    add_423_s7 <= add_423;
    or_397_s7 <= or_397_s6;
    add_462_s7 <= add_462;
    add_500_s7 <= add_500;
    add_540_s7 <= add_540;
    add_562_s7 <= add_562;
    add_578_s7 <= add_578;
    add_594_s7 <= add_594;
    add_607_s7 <= add_607;
    add_627_s7 <= add_627;
    add_644_s7 <= add_644;
    add_660_s7 <= add_660;
    add_676_s7 <= add_676;
    add_694_s7 <= add_694;
    add_712_s7 <= add_712;
    add_729_s7 <= add_729;
    add_746_s7 <= add_746;
    icmp_351_s7 <= icmp_351_s6;
    or_360_s7 <= or_360_s6;
    final_beat_394_s7 <= final_beat_394_s6;
    or_904_s7 <= or_904_s6;
    sum_index_235_s7 <= sum_index_235_s6;
    xor_236_s7 <= xor_236_s6;
    and_291_s7 <= and_291_s6;
    final_result_348_s7 <= final_result_348_s6;
  end
  wire [43:0] high_431 = add_423_s7 + {{2{mul_429[41]}}, mul_429};  // awq_gemv_lane.hpp:164
  wire [43:0] high_469 = add_462_s7 + {{2{mul_468[41]}}, mul_468};  // awq_gemv_lane.hpp:164
  wire [43:0] high_507 = add_500_s7 + {{2{mul_506[41]}}, mul_506};  // awq_gemv_lane.hpp:164
  wire [43:0] high_548 = add_540_s7 + {{2{mul_546[41]}}, mul_546};  // awq_gemv_lane.hpp:164
  wire [43:0] high_564 = add_562_s7 + {{2{mul_563[41]}}, mul_563};  // awq_gemv_lane.hpp:164
  wire [43:0] high_580 = add_578_s7 + {{2{mul_579[41]}}, mul_579};  // awq_gemv_lane.hpp:164
  wire [43:0] high_596 = add_594_s7 + {{2{mul_595[41]}}, mul_595};  // awq_gemv_lane.hpp:164
  wire [43:0] high_609 = add_607_s7 + {{2{mul_608[41]}}, mul_608};  // awq_gemv_lane.hpp:164
  wire [43:0] high_630 = add_627_s7 + {{2{mul_628[41]}}, mul_628};  // awq_gemv_lane.hpp:164
  wire [43:0] high_646 = add_644_s7 + {{2{mul_645[41]}}, mul_645};  // awq_gemv_lane.hpp:164
  wire [43:0] high_662 = add_660_s7 + {{2{mul_661[41]}}, mul_661};  // awq_gemv_lane.hpp:164
  wire [43:0] high_678 = add_676_s7 + {{2{mul_677[41]}}, mul_677};  // awq_gemv_lane.hpp:164
  wire [43:0] high_697 = add_694_s7 + {{2{mul_695[41]}}, mul_695};  // awq_gemv_lane.hpp:164
  wire [43:0] high_714 = add_712_s7 + {{2{mul_713[41]}}, mul_713};  // awq_gemv_lane.hpp:164
  wire [43:0] high_731 = add_729_s7 + {{2{mul_730[41]}}, mul_730};  // awq_gemv_lane.hpp:164
  wire [43:0] high_748 = add_746_s7 + {{2{mul_747[41]}}, mul_747};  // awq_gemv_lane.hpp:164
  // stage 8
  reg slot_first_165_s8;
  reg trunc_240_s8;
  reg trunc_243_s8;
  reg icmp_238_s8;
  reg [15:0] select_254_s8;
  reg [7:0] shift_303_s8;
  reg trunc_310_s8;
  reg trunc_313_s8;
  reg [31:0] select_335_s8;
  reg [22:0] trunc_433_s8;
  reg or_397_s8;
  reg [21:0] sext_437_s8;
  reg [22:0] trunc_471_s8;
  reg [21:0] sext_475_s8;
  reg [22:0] trunc_509_s8;
  reg [21:0] sext_513_s8;
  reg [43:0] high_548_s8;
  reg [43:0] high_564_s8;
  reg [43:0] high_580_s8;
  reg [43:0] high_596_s8;
  reg [21:0] sext_611_s8;
  reg [22:0] trunc_618_s8;
  reg [43:0] high_630_s8;
  reg [43:0] high_646_s8;
  reg [43:0] high_662_s8;
  reg [43:0] high_678_s8;
  reg [21:0] sext_699_s8;
  reg [22:0] trunc_705_s8;
  reg [21:0] sext_716_s8;
  reg [22:0] trunc_722_s8;
  reg [21:0] sext_733_s8;
  reg [22:0] trunc_739_s8;
  reg [21:0] sext_750_s8;
  reg [22:0] trunc_756_s8;
  reg icmp_351_s8;
  reg or_360_s8;
  reg final_beat_394_s8;
  reg or_904_s8;
  reg [3:0] sum_index_235_s8;
  reg xor_236_s8;
  reg and_291_s8;
  reg final_result_348_s8;
  always @(posedge ap_clk) begin
    slot_first_165_s8 <= slot_first_165_s7;
    trunc_240_s8 <= trunc_240_s7;
    trunc_243_s8 <= trunc_243_s7;
    icmp_238_s8 <= icmp_238_s7;
    select_254_s8 <= select_254_s7;
    shift_303_s8 <= shift_303_s7;
    trunc_310_s8 <= trunc_310_s7;
    trunc_313_s8 <= trunc_313_s7;
    select_335_s8 <= select_335_s7;
    trunc_433_s8 <= high_431[43:21];
    or_397_s8 <= or_397_s7;
    sext_437_s8 <= high_431[21:0];
    trunc_471_s8 <= high_469[43:21];
    sext_475_s8 <= high_469[21:0];
    trunc_509_s8 <= high_507[43:21];
    sext_513_s8 <= high_507[21:0];
    high_548_s8 <= high_548;
    high_564_s8 <= high_564;
    high_580_s8 <= high_580;
    high_596_s8 <= high_596;
    sext_611_s8 <= high_609[21:0];
    trunc_618_s8 <= high_609[43:21];
    high_630_s8 <= high_630;
    high_646_s8 <= high_646;
    high_662_s8 <= high_662;
    high_678_s8 <= high_678;
    sext_699_s8 <= high_697[21:0];
    trunc_705_s8 <= high_697[43:21];
    sext_716_s8 <= high_714[21:0];
    trunc_722_s8 <= high_714[43:21];
    sext_733_s8 <= high_731[21:0];
    trunc_739_s8 <= high_731[43:21];
    sext_750_s8 <= high_748[21:0];
    trunc_756_s8 <= high_748[43:21];
    icmp_351_s8 <= icmp_351_s7;
    or_360_s8 <= or_360_s7;
    final_beat_394_s8 <= final_beat_394_s7;
    or_904_s8 <= or_904_s7;
    sum_index_235_s8 <= sum_index_235_s7;
    xor_236_s8 <= xor_236_s7;
    and_291_s8 <= and_291_s7;
    final_result_348_s8 <= final_result_348_s7;
  end
  wire [31:0] high_239 = trunc_240_s8 ? {{5{slot_dot_3_43[26]}}, slot_dot_3_43} : slot_dot_2_44;
  wire [31:0] low_241 = trunc_240_s8 ? {{5{slot_dot_1_45[26]}}, slot_dot_1_45} : slot_dot_0_46;
  wire [31:0] low_242 = trunc_243_s8 ? high_239 : low_241;
  wire [31:0] high_244 = trunc_240_s8 ? {{5{slot_dot_7_39[26]}}, slot_dot_7_39} : slot_dot_6_40;
  wire [31:0] low_245 = trunc_240_s8 ? {{5{slot_dot_5_41[26]}}, slot_dot_5_41} : slot_dot_4_42;
  wire [31:0] high_246 = trunc_243_s8 ? high_244 : low_245;
  wire [31:0] select_247 = icmp_238_s8 ? low_242 : high_246;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_255;
  awq_gemv_t4_mul_27s_17s_43_2 mul_255_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_247[26:0]), .b({1'd0, select_254_s8}), .p(mul_255));  // awq_gemv_lane.hpp:372
  wire [31:0] high_258 = trunc_240_s8 ? {{5{slot_dot_11_35[26]}}, slot_dot_11_35} : slot_dot_10_36;
  wire [31:0] low_259 = trunc_240_s8 ? {{5{slot_dot_9_37[26]}}, slot_dot_9_37} : slot_dot_8_38;
  wire [31:0] low_260 = trunc_243_s8 ? high_258 : low_259;
  wire [31:0] high_261 = trunc_240_s8 ? {{5{slot_dot_15_48[26]}}, slot_dot_15_48} : slot_dot_14_47;
  wire [31:0] low_262 = trunc_240_s8 ? {{5{slot_dot_13_33[26]}}, slot_dot_13_33} : slot_dot_12_34;
  wire [31:0] high_263 = trunc_243_s8 ? high_261 : low_262;
  wire [31:0] select_264 = icmp_238_s8 ? low_260 : high_263;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_265;
  awq_gemv_t4_mul_27s_17s_43_2 mul_265_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_264[26:0]), .b({1'd0, select_254_s8}), .p(mul_265));  // awq_gemv_lane.hpp:372
  wire [31:0] high_268 = trunc_240_s8 ? {{5{slot_dot_19_52[26]}}, slot_dot_19_52} : slot_dot_18_51;
  wire [31:0] low_269 = trunc_240_s8 ? {{5{slot_dot_17_50[26]}}, slot_dot_17_50} : slot_dot_16_49;
  wire [31:0] low_270 = trunc_243_s8 ? high_268 : low_269;
  wire [31:0] high_271 = trunc_240_s8 ? {{5{slot_dot_23_56[26]}}, slot_dot_23_56} : slot_dot_22_55;
  wire [31:0] low_272 = trunc_240_s8 ? {{5{slot_dot_21_54[26]}}, slot_dot_21_54} : slot_dot_20_53;
  wire [31:0] high_273 = trunc_243_s8 ? high_271 : low_272;
  wire [31:0] select_274 = icmp_238_s8 ? low_270 : high_273;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_275;
  awq_gemv_t4_mul_27s_17s_43_2 mul_275_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_274[26:0]), .b({1'd0, select_254_s8}), .p(mul_275));  // awq_gemv_lane.hpp:372
  wire [31:0] high_278 = trunc_240_s8 ? slot_dot_27_60 : slot_dot_26_59;
  wire [31:0] low_279 = trunc_240_s8 ? slot_dot_25_58 : slot_dot_24_57;
  wire [31:0] low_280 = trunc_243_s8 ? high_278 : low_279;
  wire [31:0] high_281 = trunc_240_s8 ? slot_dot_31_64 : slot_dot_30_63;
  wire [31:0] low_282 = trunc_240_s8 ? slot_dot_29_62 : slot_dot_28_61;
  wire [31:0] high_283 = trunc_243_s8 ? high_281 : low_282;
  wire [31:0] select_284 = icmp_238_s8 ? low_280 : high_283;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_285;
  awq_gemv_t4_mul_27s_17s_43_2 mul_285_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_284[26:0]), .b({1'd0, select_254_s8}), .p(mul_285));  // awq_gemv_lane.hpp:372
  wire [27:0] shl_398 = {dot_13_78, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_399 = shl_398 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_400 = {{4{or_399[27]}}, or_399};  // awq_gemv_lane.hpp:169
  wire [33:0] add_432 = {2'd0, zext_400} + {{11{trunc_433_s8[22]}}, trunc_433_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_434 = {add_432[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_13_435 = or_397_s8 ? slot_dot_13_33 : shl_434[31:5];
  wire [31:0] add_436 = dot_12_77 + {{10{sext_437_s8[21]}}, sext_437_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_438 = {add_436[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_12_439 = or_397_s8 ? slot_dot_12_34 : {{5{shl_438[31]}}, shl_438[31:5]};
  wire [27:0] shl_440 = {dot_11_76, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_441 = shl_440 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_442 = {{4{or_441[27]}}, or_441};  // awq_gemv_lane.hpp:169
  wire [33:0] add_470 = {2'd0, zext_442} + {{11{trunc_471_s8[22]}}, trunc_471_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_472 = {add_470[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_11_473 = or_397_s8 ? slot_dot_11_35 : shl_472[31:5];
  wire [31:0] add_474 = dot_10_75 + {{10{sext_475_s8[21]}}, sext_475_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_476 = {add_474[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_10_477 = or_397_s8 ? slot_dot_10_36 : {{5{shl_476[31]}}, shl_476[31:5]};
  wire [27:0] shl_478 = {dot_9_74, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_479 = shl_478 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_480 = {{4{or_479[27]}}, or_479};  // awq_gemv_lane.hpp:169
  wire [33:0] add_508 = {2'd0, zext_480} + {{11{trunc_509_s8[22]}}, trunc_509_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_510 = {add_508[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_9_511 = or_397_s8 ? slot_dot_9_37 : shl_510[31:5];
  wire [31:0] add_512 = dot_8_73 + {{10{sext_513_s8[21]}}, sext_513_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_514 = {add_512[26:0], 5'd0};  // awq_gemv_lane.hpp:430
  wire [31:0] slot_dot_8_515 = or_397_s8 ? slot_dot_8_38 : {{5{shl_514[31]}}, shl_514[31:5]};
  wire [27:0] shl_516 = {dot_7_72, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_517 = shl_516 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_518 = {{4{or_517[27]}}, or_517};  // awq_gemv_lane.hpp:169
  wire [33:0] add_549 = {2'd0, zext_518} + {{11{high_548_s8[43]}}, high_548_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_550 = {add_549[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_7_551 = or_397_s8 ? slot_dot_7_39 : shl_550[31:5];
  wire [31:0] add_552 = dot_6_71 + {{10{high_548_s8[21]}}, high_548_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_553 = {add_552[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_6_554 = or_397_s8 ? slot_dot_6_40 : {{5{shl_553[31]}}, shl_553[31:5]};
  wire [27:0] shl_555 = {dot_5_70, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_556 = shl_555 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_557 = {{4{or_556[27]}}, or_556};  // awq_gemv_lane.hpp:169
  wire [33:0] add_565 = {2'd0, zext_557} + {{11{high_564_s8[43]}}, high_564_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_566 = {add_565[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_5_567 = or_397_s8 ? slot_dot_5_41 : shl_566[31:5];
  wire [31:0] add_568 = dot_4_69 + {{10{high_564_s8[21]}}, high_564_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_569 = {add_568[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_4_570 = or_397_s8 ? slot_dot_4_42 : {{5{shl_569[31]}}, shl_569[31:5]};
  wire [27:0] shl_571 = {dot_3_68, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_572 = shl_571 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_573 = {{4{or_572[27]}}, or_572};  // awq_gemv_lane.hpp:169
  wire [33:0] add_581 = {2'd0, zext_573} + {{11{high_580_s8[43]}}, high_580_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_582 = {add_581[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_3_583 = or_397_s8 ? slot_dot_3_43 : shl_582[31:5];
  wire [31:0] add_584 = dot_2_67 + {{10{high_580_s8[21]}}, high_580_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_585 = {add_584[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_2_586 = or_397_s8 ? slot_dot_2_44 : {{5{shl_585[31]}}, shl_585[31:5]};
  wire [27:0] shl_587 = {dot_1_66, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_588 = shl_587 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_589 = {{4{or_588[27]}}, or_588};  // awq_gemv_lane.hpp:169
  wire [33:0] add_597 = {2'd0, zext_589} + {{11{high_596_s8[43]}}, high_596_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_598 = {add_597[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_1_599 = or_397_s8 ? slot_dot_1_45 : shl_598[31:5];
  wire [31:0] add_600 = dot_0_65 + {{10{high_596_s8[21]}}, high_596_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_601 = {add_600[26:0], 5'd0};  // awq_gemv_lane.hpp:430
  wire [31:0] slot_dot_0_602 = or_397_s8 ? slot_dot_0_46 : {{5{shl_601[31]}}, shl_601[31:5]};
  wire [31:0] add_610 = dot_14_79 + {{10{sext_611_s8[21]}}, sext_611_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_612 = {add_610[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_14_613 = or_397_s8 ? slot_dot_14_47 : {{5{shl_612[31]}}, shl_612[31:5]};
  wire [27:0] shl_614 = {dot_15_80, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_615 = shl_614 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_616 = {{4{or_615[27]}}, or_615};  // awq_gemv_lane.hpp:169
  wire [33:0] add_617 = {2'd0, zext_616} + {{11{trunc_618_s8[22]}}, trunc_618_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_619 = {add_617[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_15_620 = or_397_s8 ? slot_dot_15_48 : shl_619[31:5];
  wire [31:0] add_631 = dot_16_81 + {{10{high_630_s8[21]}}, high_630_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_632 = {add_631[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_16_633 = or_397_s8 ? slot_dot_16_49 : {{5{shl_632[31]}}, shl_632[31:5]};
  wire [27:0] shl_634 = {dot_17_82, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_635 = shl_634 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_636 = {{4{or_635[27]}}, or_635};  // awq_gemv_lane.hpp:169
  wire [33:0] add_637 = {2'd0, zext_636} + {{11{high_630_s8[43]}}, high_630_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_638 = {add_637[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_17_639 = or_397_s8 ? slot_dot_17_50 : shl_638[31:5];
  wire [31:0] add_647 = dot_18_83 + {{10{high_646_s8[21]}}, high_646_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_648 = {add_647[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_18_649 = or_397_s8 ? slot_dot_18_51 : {{5{shl_648[31]}}, shl_648[31:5]};
  wire [27:0] shl_650 = {dot_19_84, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_651 = shl_650 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_652 = {{4{or_651[27]}}, or_651};  // awq_gemv_lane.hpp:169
  wire [33:0] add_653 = {2'd0, zext_652} + {{11{high_646_s8[43]}}, high_646_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_654 = {add_653[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_19_655 = or_397_s8 ? slot_dot_19_52 : shl_654[31:5];
  wire [31:0] add_663 = dot_20_85 + {{10{high_662_s8[21]}}, high_662_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_664 = {add_663[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_20_665 = or_397_s8 ? slot_dot_20_53 : {{5{shl_664[31]}}, shl_664[31:5]};
  wire [27:0] shl_666 = {dot_21_86, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_667 = shl_666 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_668 = {{4{or_667[27]}}, or_667};  // awq_gemv_lane.hpp:169
  wire [33:0] add_669 = {2'd0, zext_668} + {{11{high_662_s8[43]}}, high_662_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_670 = {add_669[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_21_671 = or_397_s8 ? slot_dot_21_54 : shl_670[31:5];
  wire [31:0] add_679 = dot_22_87 + {{10{high_678_s8[21]}}, high_678_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_680 = {add_679[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_22_681 = or_397_s8 ? slot_dot_22_55 : {{5{shl_680[31]}}, shl_680[31:5]};
  wire [27:0] shl_682 = {dot_23_88, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_683 = shl_682 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_684 = {{4{or_683[27]}}, or_683};  // awq_gemv_lane.hpp:169
  wire [33:0] add_685 = {2'd0, zext_684} + {{11{high_678_s8[43]}}, high_678_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_686 = {add_685[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_23_687 = or_397_s8 ? slot_dot_23_56 : shl_686[31:5];
  wire [31:0] add_698 = dot_24_89 + {{10{sext_699_s8[21]}}, sext_699_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_700 = {add_698[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_24_701 = or_397_s8 ? slot_dot_24_57 : {{5{shl_700[31]}}, shl_700[31:5]};
  wire [31:0] shl_702 = {dot_25_90[30:0], 1'd0};  // awq_gemv_lane.hpp:169
  wire [31:0] or_703 = shl_702 | 32'd1;  // awq_gemv_lane.hpp:169
  wire [33:0] add_704 = {2'd0, or_703} + {{11{trunc_705_s8[22]}}, trunc_705_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_706 = {add_704[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [31:0] slot_dot_25_707 = or_397_s8 ? slot_dot_25_58 : {{5{shl_706[31]}}, shl_706[31:5]};
  wire [31:0] add_715 = dot_26_91 + {{10{sext_716_s8[21]}}, sext_716_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_717 = {add_715[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_26_718 = or_397_s8 ? slot_dot_26_59 : {{5{shl_717[31]}}, shl_717[31:5]};
  wire [31:0] shl_719 = {dot_27_92[30:0], 1'd0};  // awq_gemv_lane.hpp:169
  wire [31:0] or_720 = shl_719 | 32'd1;  // awq_gemv_lane.hpp:169
  wire [33:0] add_721 = {2'd0, or_720} + {{11{trunc_722_s8[22]}}, trunc_722_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_723 = {add_721[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [31:0] slot_dot_27_724 = or_397_s8 ? slot_dot_27_60 : {{5{shl_723[31]}}, shl_723[31:5]};
  wire [31:0] add_732 = dot_28_93 + {{10{sext_733_s8[21]}}, sext_733_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_734 = {add_732[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_28_735 = or_397_s8 ? slot_dot_28_61 : {{5{shl_734[31]}}, shl_734[31:5]};
  wire [31:0] shl_736 = {dot_29_94[30:0], 1'd0};  // awq_gemv_lane.hpp:169
  wire [31:0] or_737 = shl_736 | 32'd1;  // awq_gemv_lane.hpp:169
  wire [33:0] add_738 = {2'd0, or_737} + {{11{trunc_739_s8[22]}}, trunc_739_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_740 = {add_738[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [31:0] slot_dot_29_741 = or_397_s8 ? slot_dot_29_62 : {{5{shl_740[31]}}, shl_740[31:5]};
  wire [31:0] add_749 = dot_30_95 + {{10{sext_750_s8[21]}}, sext_750_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_751 = {add_749[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_30_752 = or_397_s8 ? slot_dot_30_63 : {{5{shl_751[31]}}, shl_751[31:5]};
  wire [31:0] shl_753 = {dot_31_96[30:0], 1'd0};  // awq_gemv_lane.hpp:169
  wire [31:0] or_754 = shl_753 | 32'd1;  // awq_gemv_lane.hpp:169
  wire [33:0] add_755 = {2'd0, or_754} + {{11{trunc_756_s8[22]}}, trunc_756_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_757 = {add_755[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [31:0] slot_dot_31_758 = or_397_s8 ? slot_dot_31_64 : {{5{shl_757[31]}}, shl_757[31:5]};
  wire [26:0] dot_0_759 = icmp_351_s8 ? 27'd0 : shl_601[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_0_760 = or_360_s8 ? dot_0_65 : {{5{dot_0_759[26]}}, dot_0_759};
  wire [26:0] dot_1_761 = icmp_351_s8 ? 27'd0 : add_597[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_1_762 = or_360_s8 ? dot_1_66 : dot_1_761;
  wire [26:0] dot_2_763 = icmp_351_s8 ? 27'd0 : shl_585[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_2_764 = or_360_s8 ? dot_2_67 : {{5{dot_2_763[26]}}, dot_2_763};
  wire [26:0] dot_3_765 = icmp_351_s8 ? 27'd0 : add_581[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_3_766 = or_360_s8 ? dot_3_68 : dot_3_765;
  wire [26:0] dot_4_767 = icmp_351_s8 ? 27'd0 : shl_569[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_4_768 = or_360_s8 ? dot_4_69 : {{5{dot_4_767[26]}}, dot_4_767};
  wire [26:0] dot_5_769 = icmp_351_s8 ? 27'd0 : add_565[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_5_770 = or_360_s8 ? dot_5_70 : dot_5_769;
  wire [26:0] dot_6_771 = icmp_351_s8 ? 27'd0 : shl_553[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_6_772 = or_360_s8 ? dot_6_71 : {{5{dot_6_771[26]}}, dot_6_771};
  wire [26:0] dot_7_773 = icmp_351_s8 ? 27'd0 : add_549[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_7_774 = or_360_s8 ? dot_7_72 : dot_7_773;
  wire [26:0] dot_8_775 = line_38_26 ? 27'd0 : shl_514[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_8_776 = icmp_351_s8 ? 27'd0 : shl_514[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_8_777 = final_beat_394_s8 ? dot_8_775 : dot_8_776;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_8_778 = or_360_s8 ? dot_8_73 : {{5{dot_8_777[26]}}, dot_8_777};
  wire [26:0] dot_9_779 = line_38_26 ? 27'd0 : add_508[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_9_780 = icmp_351_s8 ? 27'd0 : add_508[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_9_781 = final_beat_394_s8 ? dot_9_779 : dot_9_780;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_9_782 = or_360_s8 ? dot_9_74 : dot_9_781;
  wire [26:0] dot_10_783 = line_38_26 ? 27'd0 : shl_476[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_10_784 = icmp_351_s8 ? 27'd0 : shl_476[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_10_785 = final_beat_394_s8 ? dot_10_783 : dot_10_784;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_10_786 = or_360_s8 ? dot_10_75 : {{5{dot_10_785[26]}}, dot_10_785};
  wire [26:0] dot_11_787 = line_38_26 ? 27'd0 : add_470[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_11_788 = icmp_351_s8 ? 27'd0 : add_470[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_11_789 = final_beat_394_s8 ? dot_11_787 : dot_11_788;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_11_790 = or_360_s8 ? dot_11_76 : dot_11_789;
  wire [26:0] dot_12_791 = line_38_26 ? 27'd0 : shl_438[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_12_792 = icmp_351_s8 ? 27'd0 : shl_438[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_12_793 = final_beat_394_s8 ? dot_12_791 : dot_12_792;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_12_794 = or_360_s8 ? dot_12_77 : {{5{dot_12_793[26]}}, dot_12_793};
  wire [26:0] dot_13_795 = line_38_26 ? 27'd0 : add_432[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_13_796 = icmp_351_s8 ? 27'd0 : add_432[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_13_797 = final_beat_394_s8 ? dot_13_795 : dot_13_796;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_13_798 = or_360_s8 ? dot_13_78 : dot_13_797;
  wire [26:0] dot_14_799 = line_38_26 ? 27'd0 : shl_612[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_14_800 = icmp_351_s8 ? 27'd0 : shl_612[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_14_801 = final_beat_394_s8 ? dot_14_799 : dot_14_800;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_14_802 = or_360_s8 ? dot_14_79 : {{5{dot_14_801[26]}}, dot_14_801};
  wire [26:0] dot_15_803 = line_38_26 ? 27'd0 : add_617[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_15_804 = icmp_351_s8 ? 27'd0 : add_617[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_15_805 = final_beat_394_s8 ? dot_15_803 : dot_15_804;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_15_806 = or_360_s8 ? dot_15_80 : dot_15_805;
  wire [26:0] dot_16_807 = icmp_351_s8 ? 27'd0 : shl_632[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_16_808 = or_360_s8 ? dot_16_81 : {{5{dot_16_807[26]}}, dot_16_807};
  wire [26:0] dot_17_809 = icmp_351_s8 ? 27'd0 : add_637[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_17_810 = or_360_s8 ? dot_17_82 : dot_17_809;
  wire [26:0] dot_18_811 = icmp_351_s8 ? 27'd0 : shl_648[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_18_812 = or_360_s8 ? dot_18_83 : {{5{dot_18_811[26]}}, dot_18_811};
  wire [26:0] dot_19_813 = icmp_351_s8 ? 27'd0 : add_653[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_19_814 = or_360_s8 ? dot_19_84 : dot_19_813;
  wire [26:0] dot_20_815 = icmp_351_s8 ? 27'd0 : shl_664[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_20_816 = or_360_s8 ? dot_20_85 : {{5{dot_20_815[26]}}, dot_20_815};
  wire [26:0] dot_21_817 = icmp_351_s8 ? 27'd0 : add_669[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_21_818 = or_360_s8 ? dot_21_86 : dot_21_817;
  wire [26:0] dot_22_819 = icmp_351_s8 ? 27'd0 : shl_680[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_22_820 = or_360_s8 ? dot_22_87 : {{5{dot_22_819[26]}}, dot_22_819};
  wire [26:0] dot_23_821 = icmp_351_s8 ? 27'd0 : add_685[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_23_822 = or_360_s8 ? dot_23_88 : dot_23_821;
  wire [26:0] dot_24_823 = line_38_26 ? 27'd0 : shl_700[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_24_824 = icmp_351_s8 ? 27'd0 : shl_700[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_24_825 = final_beat_394_s8 ? dot_24_823 : dot_24_824;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_24_826 = or_360_s8 ? dot_24_89 : {{5{dot_24_825[26]}}, dot_24_825};
  wire [26:0] dot_25_827 = line_38_26 ? 27'd0 : add_704[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_25_828 = icmp_351_s8 ? 27'd0 : add_704[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_25_829 = final_beat_394_s8 ? dot_25_827 : dot_25_828;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_25_830 = or_360_s8 ? dot_25_90 : {{5{dot_25_829[26]}}, dot_25_829};
  wire [26:0] dot_26_831 = line_38_26 ? 27'd0 : shl_717[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_26_832 = icmp_351_s8 ? 27'd0 : shl_717[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_26_833 = final_beat_394_s8 ? dot_26_831 : dot_26_832;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_26_834 = or_360_s8 ? dot_26_91 : {{5{dot_26_833[26]}}, dot_26_833};
  wire [26:0] dot_27_835 = line_38_26 ? 27'd0 : add_721[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_27_836 = icmp_351_s8 ? 27'd0 : add_721[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_27_837 = final_beat_394_s8 ? dot_27_835 : dot_27_836;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_27_838 = or_360_s8 ? dot_27_92 : {{5{dot_27_837[26]}}, dot_27_837};
  wire [26:0] dot_28_839 = line_38_26 ? 27'd0 : shl_734[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_28_840 = icmp_351_s8 ? 27'd0 : shl_734[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_28_841 = final_beat_394_s8 ? dot_28_839 : dot_28_840;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_28_842 = or_360_s8 ? dot_28_93 : {{5{dot_28_841[26]}}, dot_28_841};
  wire [26:0] dot_29_843 = line_38_26 ? 27'd0 : add_738[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_29_844 = icmp_351_s8 ? 27'd0 : add_738[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_29_845 = final_beat_394_s8 ? dot_29_843 : dot_29_844;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_29_846 = or_360_s8 ? dot_29_94 : {{5{dot_29_845[26]}}, dot_29_845};
  wire [26:0] dot_30_847 = line_38_26 ? 27'd0 : shl_751[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_30_848 = icmp_351_s8 ? 27'd0 : shl_751[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_30_849 = final_beat_394_s8 ? dot_30_847 : dot_30_848;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_30_850 = or_360_s8 ? dot_30_95 : {{5{dot_30_849[26]}}, dot_30_849};
  wire [26:0] dot_31_851 = line_38_26 ? 27'd0 : add_755[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_31_852 = icmp_351_s8 ? 27'd0 : add_755[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_31_853 = final_beat_394_s8 ? dot_31_851 : dot_31_852;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_31_854 = or_360_s8 ? dot_31_96 : {{5{dot_31_853[26]}}, dot_31_853};
  wire weights_load_1347 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1348 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1349 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1350 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  // stage 9
  reg slot_first_165_s9;
  reg [7:0] shift_303_s9;
  reg trunc_310_s9;
  reg trunc_313_s9;
  reg [31:0] select_335_s9;
  reg or_904_s9;
  reg xor_236_s9;
  reg [3:0] sum_index_235_s9;
  reg and_291_s9;
  reg final_result_348_s9;
  always @(posedge ap_clk) begin
    slot_first_165_s9 <= slot_first_165_s8;
    shift_303_s9 <= shift_303_s8;
    trunc_310_s9 <= trunc_310_s8;
    trunc_313_s9 <= trunc_313_s8;
    select_335_s9 <= select_335_s8;
    or_904_s9 <= or_904_s8;
    xor_236_s9 <= xor_236_s8;
    sum_index_235_s9 <= sum_index_235_s8;
    and_291_s9 <= and_291_s8;
    final_result_348_s9 <= final_result_348_s8;
  end
  wire [47:0] select_237 = slot_first_165_s9 ? 48'd0 : mem_acc_0_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_257 = slot_first_165_s9 ? 48'd0 : mem_acc_1_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_267 = slot_first_165_s9 ? 48'd0 : mem_acc_2_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_277 = slot_first_165_s9 ? 48'd0 : mem_acc_3_q;  // awq_gemv_lane.hpp:372
  wire icmp_305 = shift_303_s9 < 8'd48;  // awq_gemv_lane.hpp:190
  wire [7:0] select_306 = icmp_305 ? shift_303_s9 : 8'd48;  // awq_gemv_lane.hpp:190
  wire [5:0] right_307 = shift_303_s9[7] ? 6'd0 : select_306[5:0];  // awq_gemv_lane.hpp:190
  wire icmp_308 = right_307 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] high_309 = trunc_310_s9 ? mem_acc_3_q : mem_acc_2_q;
  wire [47:0] low_311 = trunc_310_s9 ? mem_acc_1_q : mem_acc_0_q;
  wire [47:0] select_312 = trunc_313_s9 ? high_309 : low_311;
  wire [47:0] ashr_314_w = $signed(select_312) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_315 = {select_312, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_326 = 8'd0 - shift_303_s9;  // awq_gemv_lane.hpp:191
  wire [4:0] select_327 = shift_303_s9[7] ? sub_326[4:0] : 5'd0;  // awq_gemv_lane.hpp:191
  // stage 10
  reg [47:0] select_237_s10;
  reg [47:0] select_257_s10;
  reg [47:0] select_267_s10;
  reg [47:0] select_277_s10;
  reg [5:0] right_307_s10;
  reg [48:0] doubled_315_s10;
  reg icmp_308_s10;
  reg ashr_318_s10;
  reg [4:0] select_327_s10;
  reg [31:0] select_335_s10;
  reg or_904_s10;
  reg xor_236_s10;
  reg [3:0] sum_index_235_s10;
  reg and_291_s10;
  reg final_result_348_s10;
  always @(posedge ap_clk) begin
    select_237_s10 <= select_237;
    select_257_s10 <= select_257;
    select_267_s10 <= select_267;
    select_277_s10 <= select_277;
    right_307_s10 <= right_307;
    doubled_315_s10 <= doubled_315;
    icmp_308_s10 <= icmp_308;
    ashr_318_s10 <= ashr_314_w[0];
    select_327_s10 <= select_327;
    select_335_s10 <= select_335_s9;
    or_904_s10 <= or_904_s9;
    xor_236_s10 <= xor_236_s9;
    sum_index_235_s10 <= sum_index_235_s9;
    and_291_s10 <= and_291_s9;
    final_result_348_s10 <= final_result_348_s9;
  end
  wire [47:0] add_256 = select_237_s10 + {{5{mul_255[42]}}, mul_255};  // awq_gemv_lane.hpp:372
  wire [47:0] add_266 = select_257_s10 + {{5{mul_265[42]}}, mul_265};  // awq_gemv_lane.hpp:372
  wire [47:0] add_276 = select_267_s10 + {{5{mul_275[42]}}, mul_275};  // awq_gemv_lane.hpp:372
  wire [47:0] add_286 = select_277_s10 + {{5{mul_285[42]}}, mul_285};  // awq_gemv_lane.hpp:372
  wire [48:0] ashr_316 = $signed(doubled_315_s10) >>> right_307_s10;  // stream_kernel.hpp:121
  wire weights_store_1351 = weights_v10 & weights_en10 & xor_236_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1352 = weights_v10 & weights_en10 & xor_236_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1353 = weights_v10 & weights_en10 & xor_236_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1354 = weights_v10 & weights_en10 & xor_236_s10;  // awq_gemv_lane.hpp:372
  // stage 11
  reg icmp_308_s11;
  reg ashr_318_s11;
  reg [48:0] ashr_316_s11;
  reg [4:0] select_327_s11;
  reg [31:0] select_335_s11;
  reg or_904_s11;
  reg and_291_s11;
  reg final_result_348_s11;
  always @(posedge ap_clk) begin
    icmp_308_s11 <= icmp_308_s10;
    ashr_318_s11 <= ashr_318_s10;
    ashr_316_s11 <= ashr_316;
    select_327_s11 <= select_327_s10;
    select_335_s11 <= select_335_s10;
    or_904_s11 <= or_904_s10;
    and_291_s11 <= and_291_s10;
    final_result_348_s11 <= final_result_348_s10;
  end
  wire [48:0] select_317 = icmp_308_s11 ? {49{ashr_318_s11}} : ashr_316_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_319 = {{1{select_317[48]}}, select_317};  // stream_kernel.hpp:121
  wire [50:0] add_320 = {1'd0, zext_319} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_321_s12;
  reg [4:0] select_327_s12;
  reg [31:0] select_335_s12;
  reg or_904_s12;
  reg and_291_s12;
  reg final_result_348_s12;
  always @(posedge ap_clk) begin
    lshr_321_s12 <= add_320[50:1];
    select_327_s12 <= select_327_s11;
    select_335_s12 <= select_335_s11;
    or_904_s12 <= or_904_s11;
    and_291_s12 <= and_291_s11;
    final_result_348_s12 <= final_result_348_s11;
  end
  wire icmp_322 = $signed(lshr_321_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:194
  wire icmp_323 = $signed(lshr_321_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:194
  wire [34:0] select_324 = icmp_323 ? 35'h600000000 : lshr_321_s12[34:0];  // awq_gemv_lane.hpp:194
  wire [34:0] select_325 = icmp_322 ? 35'h200000000 : select_324;  // awq_gemv_lane.hpp:194
  // stage 13
  reg [34:0] select_325_s13;
  reg [4:0] select_327_s13;
  reg [31:0] select_335_s13;
  reg or_904_s13;
  reg and_291_s13;
  reg final_result_348_s13;
  always @(posedge ap_clk) begin
    select_325_s13 <= select_325;
    select_327_s13 <= select_327_s12;
    select_335_s13 <= select_335_s12;
    or_904_s13 <= or_904_s12;
    and_291_s13 <= and_291_s12;
    final_result_348_s13 <= final_result_348_s12;
  end
  wire [52:0] shl_328 = {{18{select_325_s13[34]}}, select_325_s13} << select_327_s13;  // awq_gemv_lane.hpp:195
  // stage 14
  reg [52:0] shl_328_s14;
  reg [31:0] select_335_s14;
  reg or_904_s14;
  reg and_291_s14;
  reg final_result_348_s14;
  always @(posedge ap_clk) begin
    shl_328_s14 <= shl_328;
    select_335_s14 <= select_335_s13;
    or_904_s14 <= or_904_s13;
    and_291_s14 <= and_291_s13;
    final_result_348_s14 <= final_result_348_s13;
  end
  wire [52:0] add_336 = shl_328_s14 + {{21{select_335_s14[31]}}, select_335_s14};  // awq_gemv_lane.hpp:195
  // stage 15
  reg [52:0] add_336_s15;
  reg or_904_s15;
  reg and_291_s15;
  reg final_result_348_s15;
  always @(posedge ap_clk) begin
    add_336_s15 <= add_336;
    or_904_s15 <= or_904_s14;
    and_291_s15 <= and_291_s14;
    final_result_348_s15 <= final_result_348_s14;
  end
  wire icmp_337 = $signed(add_336_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_338 = icmp_337 ? add_336_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_338_s16;
  reg or_904_s16;
  reg and_291_s16;
  reg final_result_348_s16;
  always @(posedge ap_clk) begin
    select_338_s16 <= select_338;
    or_904_s16 <= or_904_s15;
    and_291_s16 <= and_291_s15;
    final_result_348_s16 <= final_result_348_s15;
  end
  wire icmp_339 = $signed(select_338_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_340 = icmp_339 ? select_338_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_341 = {select_340[31:0], 96'd0};  // awq_gemv_lane.hpp:388
  wire [95:0] shl_342 = {y_2_127, 64'd0};  // awq_gemv_lane.hpp:388
  wire [127:0] or_343 = shl_341 | {32'd0, shl_342};  // awq_gemv_lane.hpp:388
  wire [63:0] shl_344 = {y_1_128, 32'd0};  // awq_gemv_lane.hpp:389
  wire [127:0] or_345 = or_343 | {64'd0, shl_344};  // awq_gemv_lane.hpp:388
  wire [127:0] out_346 = or_345 | {96'd0, y_0_129};  // awq_gemv_lane.hpp:389
  wire [31:0] y_2_905 = or_904_s16 ? y_2_127 : select_340[31:0];  // awq_gemv_t4.cpp:14
  wire [31:0] y_1_906 = or_904_s16 ? y_1_128 : y_2_127;  // awq_gemv_t4.cpp:14
  wire [31:0] y_0_907 = or_904_s16 ? y_0_129 : y_1_128;  // awq_gemv_t4.cpp:14
  wire weights_push_1355 = weights_v16 & weights_en16 & and_291_s16;  // awq_gemv_lane.hpp:390
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_w_beat_valid & and_362) | (~s_param_beat_valid & and_366) | (~s_x_beat_valid & and_377) | (~m_y_beat_room)));
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
  wire weights_issue = weights_run;
  wire weights_leave = xor_393;
  assign weights_v0 = weights_issue & ~weights_leave;
  reg weights_busy;
  always @(posedge ap_clk) weights_busy <= weights_start | weights_run | weights_v1 | weights_v2 | weights_v3 | weights_v4 | weights_v5 | weights_v6 | weights_v7 | weights_v8 | weights_v9 | weights_v10 | weights_v11 | weights_v12 | weights_v13 | weights_v14 | weights_v15 | weights_v16;
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
    if (rst) begin weights_run <= 1'b0; weights_v1 <= 1'b0; weights_v2 <= 1'b0; weights_v3 <= 1'b0; weights_v4 <= 1'b0; weights_v5 <= 1'b0; weights_v6 <= 1'b0; weights_v7 <= 1'b0; weights_v8 <= 1'b0; weights_v9 <= 1'b0; weights_v10 <= 1'b0; weights_v11 <= 1'b0; weights_v12 <= 1'b0; weights_v13 <= 1'b0; weights_v14 <= 1'b0; weights_v15 <= 1'b0; weights_v16 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (weights_v8 & weights_en8) slot_dot_13_33 <= slot_dot_13_435;
    if (weights_v8 & weights_en8) slot_dot_12_34 <= slot_dot_12_439;
    if (weights_v8 & weights_en8) slot_dot_11_35 <= slot_dot_11_473;
    if (weights_v8 & weights_en8) slot_dot_10_36 <= slot_dot_10_477;
    if (weights_v8 & weights_en8) slot_dot_9_37 <= slot_dot_9_511;
    if (weights_v8 & weights_en8) slot_dot_8_38 <= slot_dot_8_515;
    if (weights_v8 & weights_en8) slot_dot_7_39 <= slot_dot_7_551;
    if (weights_v8 & weights_en8) slot_dot_6_40 <= slot_dot_6_554;
    if (weights_v8 & weights_en8) slot_dot_5_41 <= slot_dot_5_567;
    if (weights_v8 & weights_en8) slot_dot_4_42 <= slot_dot_4_570;
    if (weights_v8 & weights_en8) slot_dot_3_43 <= slot_dot_3_583;
    if (weights_v8 & weights_en8) slot_dot_2_44 <= slot_dot_2_586;
    if (weights_v8 & weights_en8) slot_dot_1_45 <= slot_dot_1_599;
    if (weights_v8 & weights_en8) slot_dot_0_46 <= slot_dot_0_602;
    if (weights_v8 & weights_en8) slot_dot_14_47 <= slot_dot_14_613;
    if (weights_v8 & weights_en8) slot_dot_15_48 <= slot_dot_15_620;
    if (weights_v8 & weights_en8) slot_dot_16_49 <= slot_dot_16_633;
    if (weights_v8 & weights_en8) slot_dot_17_50 <= slot_dot_17_639;
    if (weights_v8 & weights_en8) slot_dot_18_51 <= slot_dot_18_649;
    if (weights_v8 & weights_en8) slot_dot_19_52 <= slot_dot_19_655;
    if (weights_v8 & weights_en8) slot_dot_20_53 <= slot_dot_20_665;
    if (weights_v8 & weights_en8) slot_dot_21_54 <= slot_dot_21_671;
    if (weights_v8 & weights_en8) slot_dot_22_55 <= slot_dot_22_681;
    if (weights_v8 & weights_en8) slot_dot_23_56 <= slot_dot_23_687;
    if (weights_v8 & weights_en8) slot_dot_24_57 <= slot_dot_24_701;
    if (weights_v8 & weights_en8) slot_dot_25_58 <= slot_dot_25_707;
    if (weights_v8 & weights_en8) slot_dot_26_59 <= slot_dot_26_718;
    if (weights_v8 & weights_en8) slot_dot_27_60 <= slot_dot_27_724;
    if (weights_v8 & weights_en8) slot_dot_28_61 <= slot_dot_28_735;
    if (weights_v8 & weights_en8) slot_dot_29_62 <= slot_dot_29_741;
    if (weights_v8 & weights_en8) slot_dot_30_63 <= slot_dot_30_752;
    if (weights_v8 & weights_en8) slot_dot_31_64 <= slot_dot_31_758;
    if (weights_v8 & weights_en8) dot_0_65 <= dot_0_760;
    if (weights_v8 & weights_en8) dot_1_66 <= dot_1_762;
    if (weights_v8 & weights_en8) dot_2_67 <= dot_2_764;
    if (weights_v8 & weights_en8) dot_3_68 <= dot_3_766;
    if (weights_v8 & weights_en8) dot_4_69 <= dot_4_768;
    if (weights_v8 & weights_en8) dot_5_70 <= dot_5_770;
    if (weights_v8 & weights_en8) dot_6_71 <= dot_6_772;
    if (weights_v8 & weights_en8) dot_7_72 <= dot_7_774;
    if (weights_v8 & weights_en8) dot_8_73 <= dot_8_778;
    if (weights_v8 & weights_en8) dot_9_74 <= dot_9_782;
    if (weights_v8 & weights_en8) dot_10_75 <= dot_10_786;
    if (weights_v8 & weights_en8) dot_11_76 <= dot_11_790;
    if (weights_v8 & weights_en8) dot_12_77 <= dot_12_794;
    if (weights_v8 & weights_en8) dot_13_78 <= dot_13_798;
    if (weights_v8 & weights_en8) dot_14_79 <= dot_14_802;
    if (weights_v8 & weights_en8) dot_15_80 <= dot_15_806;
    if (weights_v8 & weights_en8) dot_16_81 <= dot_16_808;
    if (weights_v8 & weights_en8) dot_17_82 <= dot_17_810;
    if (weights_v8 & weights_en8) dot_18_83 <= dot_18_812;
    if (weights_v8 & weights_en8) dot_19_84 <= dot_19_814;
    if (weights_v8 & weights_en8) dot_20_85 <= dot_20_816;
    if (weights_v8 & weights_en8) dot_21_86 <= dot_21_818;
    if (weights_v8 & weights_en8) dot_22_87 <= dot_22_820;
    if (weights_v8 & weights_en8) dot_23_88 <= dot_23_822;
    if (weights_v8 & weights_en8) dot_24_89 <= dot_24_826;
    if (weights_v8 & weights_en8) dot_25_90 <= dot_25_830;
    if (weights_v8 & weights_en8) dot_26_91 <= dot_26_834;
    if (weights_v8 & weights_en8) dot_27_92 <= dot_27_838;
    if (weights_v8 & weights_en8) dot_28_93 <= dot_28_842;
    if (weights_v8 & weights_en8) dot_29_94 <= dot_29_846;
    if (weights_v8 & weights_en8) dot_30_95 <= dot_30_850;
    if (weights_v8 & weights_en8) dot_31_96 <= dot_31_854;
    if (weights_v1 & weights_en1) params_5_97 <= params_5_859;
    if (weights_v1 & weights_en1) params_4_98 <= params_4_861;
    if (weights_v1 & weights_en1) params_3_99 <= params_3_862;
    if (weights_v1 & weights_en1) params_2_100 <= params_2_863;
    if (weights_v1 & weights_en1) params_1_101 <= params_1_864;
    if (weights_v1 & weights_en1) params_0_102 <= params_0_865;
    if (weights_v2 & weights_en2) zero_7_103 <= zero_7_869;
    if (weights_v2 & weights_en2) zero_6_104 <= zero_6_870;
    if (weights_v2 & weights_en2) zero_5_105 <= zero_5_871;
    if (weights_v2 & weights_en2) zero_4_106 <= zero_4_872;
    if (weights_v2 & weights_en2) zero_3_107 <= zero_3_873;
    if (weights_v2 & weights_en2) zero_2_108 <= zero_2_874;
    if (weights_v2 & weights_en2) zero_1_109 <= zero_1_875;
    if (weights_v2 & weights_en2) zero_0_110 <= zero_0_876;
    if (weights_v2 & weights_en2) scale_7_111 <= scale_7_880;
    if (weights_v2 & weights_en2) scale_6_112 <= scale_6_881;
    if (weights_v2 & weights_en2) scale_5_113 <= scale_5_882;
    if (weights_v2 & weights_en2) scale_4_114 <= scale_4_883;
    if (weights_v2 & weights_en2) scale_3_115 <= scale_3_884;
    if (weights_v2 & weights_en2) scale_2_116 <= scale_2_885;
    if (weights_v2 & weights_en2) scale_1_117 <= scale_1_886;
    if (weights_v2 & weights_en2) scale_0_118 <= scale_0_887;
    if (weights_v2 & weights_en2) slot_scale_7_119 <= slot_scale_7_889;
    if (weights_v2 & weights_en2) slot_scale_6_120 <= slot_scale_6_891;
    if (weights_v2 & weights_en2) slot_scale_5_121 <= slot_scale_5_893;
    if (weights_v2 & weights_en2) slot_scale_4_122 <= slot_scale_4_895;
    if (weights_v2 & weights_en2) slot_scale_3_123 <= slot_scale_3_897;
    if (weights_v2 & weights_en2) slot_scale_2_124 <= slot_scale_2_899;
    if (weights_v2 & weights_en2) slot_scale_1_125 <= slot_scale_1_901;
    if (weights_v2 & weights_en2) slot_scale_0_126 <= slot_scale_0_903;
    if (weights_v16 & weights_en16) y_2_127 <= y_2_905;
    if (weights_v16 & weights_en16) y_1_128 <= y_1_906;
    if (weights_v16 & weights_en16) y_0_129 <= y_0_907;
    if (weights_v1 & weights_en1) params_6_130 <= params_6_909;
    if (weights_v1 & weights_en1) params_7_131 <= params_7_911;
    if (weights_v2 & weights_en2) params_8_132 <= params_8_928;
    if (weights_v2 & weights_en2) params_9_133 <= params_9_942;
    if (weights_v0 & weights_en0) slot_bank_134 <= slot_bank_947;
    if (weights_v0 & weights_en0) results_135 <= results_952;
    if (weights_v0 & weights_en0) slots_136 <= slots_955;
    if (weights_v0 & weights_en0) next_word_137 <= word_962;
    if (weights_v2 & weights_en2) block_138 <= block_964;
    if (weights_v3 & weights_en3) check_0_139 <= check_0_1224;
    if (weights_v2 & weights_en2) check_1_140 <= check_1_1225;
    if (weights_v3 & weights_en3) check_141 <= check_1237;
    if (weights_v0 & weights_en0) loader_142 <= loader_1239;
    if (weights_v0 & weights_en0) loader_143 <= loader_1_1242;
    if (weights_v0 & weights_en0) takes_first_144 <= loader_1244;
    if (weights_v0 & weights_en0) loader_4_145 <= loader_1247;
    if (weights_v0 & weights_en0) loader_146 <= loader_1248;
    if (weights_v0 & weights_en0) loader_147 <= loader_1254;
    if (weights_v1 & weights_en1) loader_2_148 <= loader_2_1256;
    if (weights_v0 & weights_en0) loader_4_149 <= loader_4_1258;
    if (weights_v0 & weights_en0) loader_3_150 <= loader_3_1261;
    if (weights_v0 & weights_en0) col_groups_151 <= col_groups_1263;
    if (weights_v1 & weights_en1) result_152 <= result_1267;
    if (weights_v0 & weights_en0) phase_153 <= beat_1270;
    if (weights_v1 & weights_en1) x_packet_154 <= x_packet_1273;
    if (weights_v1 & weights_en1) x_packet_155 <= x_packet_1280;
    if (weights_v1 & weights_en1) w_packet_156 <= w_packet_1282;
    if (weights_v1 & weights_en1) w_packet_157 <= w_packet_1289;
    if (weights_v1 & weights_en1) p_packet_158 <= p_packet_1293;
    if (weights_v1 & weights_en1) p_packet_159 <= p_packet_1300;
    if (weights_v5 & weights_en5) bad_block_160 <= bad_block_1317;
    if (weights_v5 & weights_en5) flags_161 <= flags_1327;
    if (weights_v0 & weights_en0) group_162 <= group_1330;
    if (weights_v0 & weights_en0) running_163 <= running_1332;
    if (weights_v0 & weights_en0) weighing_164 <= weighing_1335;
    if (weights_v1 & weights_en1) slot_first_165 <= slot_first_1337;
    if (weights_v0 & weights_en0) slot_last_166 <= slot_last_1338;
    if (weights_v0 & weights_en0) results_end_167 <= slot_end_1339;
    if (weights_v0 & weights_en0) results_end_168 <= results_end_1340;
    if (weights_v0 & weights_en0) answering_169 <= answering_1346;
    if (line_38_done) params_5_97 <= 32'd0;
    if (line_38_done) params_4_98 <= 32'd0;
    if (line_38_done) params_3_99 <= 32'd0;
    if (line_38_done) params_2_100 <= 32'd0;
    if (line_38_done) params_1_101 <= 32'd0;
    if (line_38_done) params_0_102 <= 32'd0;
    if (line_38_done) zero_7_103 <= 4'd0;
    if (line_38_done) zero_6_104 <= 4'd0;
    if (line_38_done) zero_5_105 <= 4'd0;
    if (line_38_done) zero_4_106 <= 4'd0;
    if (line_38_done) zero_3_107 <= 4'd0;
    if (line_38_done) zero_2_108 <= 4'd0;
    if (line_38_done) zero_1_109 <= 4'd0;
    if (line_38_done) zero_0_110 <= 4'd0;
    if (line_38_done) scale_7_111 <= 16'd0;
    if (line_38_done) scale_6_112 <= 16'd0;
    if (line_38_done) scale_5_113 <= 16'd0;
    if (line_38_done) scale_4_114 <= 16'd0;
    if (line_38_done) scale_3_115 <= 16'd0;
    if (line_38_done) scale_2_116 <= 16'd0;
    if (line_38_done) scale_1_117 <= 16'd0;
    if (line_38_done) scale_0_118 <= 16'd0;
    if (line_38_done) slot_scale_7_119 <= 16'd0;
    if (line_38_done) slot_scale_6_120 <= 16'd0;
    if (line_38_done) slot_scale_5_121 <= 16'd0;
    if (line_38_done) slot_scale_4_122 <= 16'd0;
    if (line_38_done) slot_scale_3_123 <= 16'd0;
    if (line_38_done) slot_scale_2_124 <= 16'd0;
    if (line_38_done) slot_scale_1_125 <= 16'd0;
    if (line_38_done) slot_scale_0_126 <= 16'd0;
    if (line_38_done) y_2_127 <= 32'd0;
    if (line_38_done) y_1_128 <= 32'd0;
    if (line_38_done) y_0_129 <= 32'd0;
    if (line_38_done) params_6_130 <= 32'd0;
    if (line_38_done) params_7_131 <= 32'd0;
    if (line_38_done) params_8_132 <= 32'd0;
    if (line_38_done) params_9_133 <= 32'd0;
    if (line_38_done) slot_bank_134 <= 1'd0;
    if (line_38_done) results_135 <= 7'd0;
    if (line_38_done) slots_136 <= 4'd0;
    if (line_38_done) next_word_137 <= 13'd0;
    if (line_38_done) block_138 <= 32'd0;
    if (line_38_done) check_0_139 <= 32'd0;
    if (line_38_done) check_1_140 <= 32'd0;
    if (line_38_done) check_141 <= 1'd0;
    if (line_38_done) loader_142 <= 1'd1;
    if (line_38_done) loader_143 <= 1'd1;
    if (line_38_done) takes_first_144 <= 1'd0;
    if (line_38_done) loader_4_145 <= 4'd1;
    if (line_38_done) loader_146 <= 4'd0;
    if (line_38_done) loader_147 <= 13'd0;
    if (line_38_done) loader_2_148 <= 64'd0;
    if (line_38_done) loader_4_149 <= 15'd0;
    if (line_38_done) loader_3_150 <= 15'd0;
    if (line_38_done) col_groups_151 <= c_3_8;
    if (line_38_done) result_152 <= 6'd0;
    if (line_38_done) phase_153 <= 6'd0;
    if (line_38_done) x_packet_154 <= s_x_last_32;
    if (line_38_done) x_packet_155 <= s_x_last_32;
    if (line_38_done) w_packet_156 <= 1'd0;
    if (line_38_done) w_packet_157 <= 1'd0;
    if (line_38_done) p_packet_158 <= 1'd0;
    if (line_38_done) p_packet_159 <= 1'd0;
    if (line_38_done) bad_block_160 <= 32'hffffffff;
    if (line_38_done) flags_161 <= {8'd0, flags_20};
    if (line_38_done) group_162 <= 16'd0;
    if (line_38_done) running_163 <= 1'd1;
    if (line_38_done) weighing_164 <= 1'd1;
    if (line_38_done) slot_first_165 <= 1'd0;
    if (line_38_done) slot_last_166 <= 1'd0;
    if (line_38_done) results_end_167 <= 1'd0;
    if (line_38_done) results_end_168 <= 1'd0;
    if (line_38_done) answering_169 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:297: line_297, 1 stages
  wire [1:0] select_1369 = x_packet_155 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1370 = x_packet_154 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1371 = {1'd0, select_1369} | select_1370;  // stream_kernel.hpp:50
  wire [3:0] select_1372 = w_packet_157 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1373 = w_packet_156 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1374 = {1'd0, select_1372} | select_1373;  // stream_kernel.hpp:50
  wire [4:0] or_1375 = {2'd0, or_1371} | or_1374;  // awq_gemv_lane.hpp:461
  wire [5:0] select_1376 = p_packet_159 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1377 = p_packet_158 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1378 = {1'd0, select_1376} | select_1377;  // stream_kernel.hpp:50
  wire [6:0] or_1379 = {2'd0, or_1375} | or_1378;  // awq_gemv_lane.hpp:461
  wire [8:0] flags_1380 = flags_161 | {2'd0, or_1379};  // awq_gemv_lane.hpp:461
  wire discard_x_1381 = x_packet_154 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1382 = w_packet_156 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1383 = p_packet_158 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_297_en0 = 1'd1;
  wire line_297_issue = line_297_run;
  wire line_297_leave = 1'b0;
  assign line_297_v0 = line_297_issue;
  wire line_297_busy = line_297_run;
  always @(posedge ap_clk) begin
    if (line_297_issue & line_297_en0) line_297_run <= 1'b0;
    if (line_297_start) line_297_run <= 1'b1;
    if (rst) begin line_297_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_297_v0 & line_297_en0) flags_170 <= flags_1380;
    if (line_297_v0 & line_297_en0) discard_x_171 <= discard_x_1381;
    if (line_297_v0 & line_297_en0) discard_w_172 <= discard_w_1382;
    if (line_297_v0 & line_297_en0) discard_p_173 <= discard_p_1383;
  end

  // ---- hls/include/awq_gemv_lane.hpp:297: line_297_2, 1 stages
  wire [8:0] select_1384 = c_14_14 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:464
  wire [8:0] or_1385 = select_1384 | flags_175;  // awq_gemv_lane.hpp:464
  wire [31:0] add_1386 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:465
  wire [31:0] select_1387 = c_14_14 ? add_1386 : 32'd1;  // awq_gemv_lane.hpp:465
  wire [40:0] shl_1388 = {flags_175, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1389 = shl_1388 | {32'd0, or_1385};  // stream_kernel.hpp:81
  wire [63:0] shl_1390 = {line_295_15[15:0], 48'd0};
  wire [63:0] data_1391 = {23'd0, data_1389} | shl_1390;  // stream_kernel.hpp:84
  wire [95:0] shl_1392 = {bad_block_174, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1393 = {32'd0, data_1391} | shl_1392;  // stream_kernel.hpp:84
  wire [127:0] shl_1394 = {select_1387, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1395 = {32'd0, data_1393} | shl_1394;  // stream_kernel.hpp:84
  wire line_297_2_load_1396 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:464
  wire line_297_2_store_1397 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:464
  wire line_297_2_load_1398 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:465
  wire line_297_2_store_1399 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:465
  wire line_297_2_push_1400 = line_297_2_v0 & line_297_2_en0;  // stream_kernel.hpp:85
  assign line_297_2_en0 = ~(line_297_2_v0 & ((~m_status_beat_ready)));
  wire line_297_2_issue = line_297_2_run;
  wire line_297_2_leave = 1'b0;
  assign line_297_2_v0 = line_297_2_issue;
  wire line_297_2_busy = line_297_2_run;
  always @(posedge ap_clk) begin
    if (line_297_2_issue & line_297_2_en0) line_297_2_run <= 1'b0;
    if (line_297_2_start) line_297_2_run <= 1'b1;
    if (rst) begin line_297_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_296_done_0) bad_block_174 <= 32'hffffffff;
    if (line_296_done_0) flags_175 <= {8'd0, flags_20};
    if (line_296_done_0) discard_x_176 <= 1'd1;
    if (line_296_done_0) discard_w_177 <= 1'd1;
    if (line_296_done_0) discard_p_178 <= 1'd1;
    if (line_297_done) bad_block_174 <= bad_block_160;
    if (line_297_done) flags_175 <= flags_170;
    if (line_297_done) discard_x_176 <= discard_x_171;
    if (line_297_done) discard_w_177 <= discard_w_172;
    if (line_297_done) discard_p_178 <= discard_p_173;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1401 = more_179 ^ 1'd1;
  wire more_1402 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1403 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1401;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_179 <= more_1402;
    if (line_297_2_done) more_179 <= discard_x_176;
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
  wire xor_1404 = more_180 ^ 1'd1;
  wire more_1405 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1406 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1404;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_180 <= more_1405;
    if (line_69_done) more_180 <= discard_w_177;
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
  wire xor_1407 = more_181 ^ 1'd1;
  wire more_1408 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1409 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1407;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_181 <= more_1408;
    if (line_69_2_done) more_181 <= discard_p_178;
  end

  // ---- hls/awq_gemv_t4/awq_gemv_t4.cpp:5: line_5, 1 stages
  assign line_5_en0 = 1'd1;
  wire line_5_issue = line_5_run;
  wire line_5_leave = 1'b0;
  assign line_5_v0 = line_5_issue;
  wire line_5_busy = line_5_run;
  always @(posedge ap_clk) begin
    if (line_5_issue & line_5_en0) line_5_run <= 1'b0;
    if (line_5_start) line_5_run <= 1'b1;
    if (rst) begin line_5_run <= 1'b0; end
  end

  // ---- control
  assign line_295_done_0 = (state == LINE_295_S) & ~line_295_busy & line_295_16;
  assign line_295_done_1 = (state == LINE_295_S) & ~line_295_busy & ~line_295_16;
  assign line_67_done_0 = (state == LINE_67_S) & ~line_67_busy & line_67_17;
  assign line_67_done_1 = (state == LINE_67_S) & ~line_67_busy & ~line_67_17;
  assign line_71_done = (state == LINE_71_S) & ~line_71_busy;
  assign line_296_done_0 = (state == LINE_296_S) & ~line_296_busy & c_15_19;
  assign line_296_done_1 = (state == LINE_296_S) & ~line_296_busy & ~c_15_19;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_297_done = (state == LINE_297_S) & ~line_297_busy;
  assign line_297_2_done = (state == LINE_297_2_S) & ~line_297_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_5_done = (state == LINE_5_S) & ~line_5_busy;
  always @(posedge ap_clk) begin
    if (line_295_done_0 | line_67_done_0 | line_71_done) state <= LINE_296_S;
    if (line_295_done_1) state <= LINE_67_S;
    if (line_67_done_1) state <= LINE_71_S;
    if (line_296_done_0 | line_297_done) state <= LINE_297_2_S;
    if (line_296_done_1) state <= LINE_38_S;
    if (line_38_done) state <= WEIGHTS_S;
    if (weights_done) state <= LINE_297_S;
    if (line_297_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_2_S;
    if (line_69_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_5_S;
    if (call_begin | line_5_done) state <= LINE_295_S;
    if (rst) state <= RESTART;
  end
  assign line_296_start = line_295_done_0 | line_67_done_0 | line_71_done;
  assign line_67_start = line_295_done_1;
  assign line_71_start = line_67_done_1;
  assign line_297_2_start = line_296_done_0 | line_297_done;
  assign line_38_start = line_296_done_1;
  assign weights_start = line_38_done;
  assign line_297_start = weights_done;
  assign discard_start = line_297_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_69_2_start = discard_2_done;
  assign discard_3_start = line_69_2_done;
  assign line_5_start = discard_3_done;
  assign line_295_start = call_begin | line_5_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_295_pop_192;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_t4_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_228 | weights_pop_1362 | discard_pop_1403;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_1356 | discard_2_pop_1406;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_1361 | discard_3_pop_1409;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1355;
  wire [128:0] m_y_beat = {final_result_348_s16, out_346};
  awq_gemv_t4_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_297_2_push_1400;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1395};
  awq_gemv_t4_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:287: sticky
  always @(posedge ap_clk) begin
    if (line_297_2_store_1397) mem_sticky <= or_1385;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:287: frames
  always @(posedge ap_clk) begin
    if (line_297_2_store_1399) mem_frames <= select_1387;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:288: x_0
  wire mem_x_0_write = weights_store_1363;
  wire [12:0] mem_x_0_write_address = trunc_1364_s1;
  wire [63:0] mem_x_0_write_data = select_384;
  wire mem_x_0_read = weights_load_1357;
  wire [12:0] mem_x_0_read_address = next_word_137;
  wire mem_x_0_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_0 mem_x_0_ram (.clk(ap_clk), .read(mem_x_0_read), .read_address(mem_x_0_read_address), .q(mem_x_0_q), .advance(mem_x_0_advance), .q2(mem_x_0_q2), .write(mem_x_0_write), .write_address(mem_x_0_write_address), .write_data(mem_x_0_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_1
  wire mem_x_1_write = weights_store_1365;
  wire [12:0] mem_x_1_write_address = trunc_1366_s1;
  wire [63:0] mem_x_1_write_data = select_388;
  wire mem_x_1_read = weights_load_1358;
  wire [12:0] mem_x_1_read_address = next_word_137;
  wire mem_x_1_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_1 mem_x_1_ram (.clk(ap_clk), .read(mem_x_1_read), .read_address(mem_x_1_read_address), .q(mem_x_1_q), .advance(mem_x_1_advance), .q2(mem_x_1_q2), .write(mem_x_1_write), .write_address(mem_x_1_write_address), .write_data(mem_x_1_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_2
  wire mem_x_2_write = weights_store_1367;
  wire [12:0] mem_x_2_write_address = trunc_1364_s1;
  wire [63:0] mem_x_2_write_data = select_384;
  wire mem_x_2_read = weights_load_1359;
  wire [12:0] mem_x_2_read_address = next_word_137;
  wire mem_x_2_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_2 mem_x_2_ram (.clk(ap_clk), .read(mem_x_2_read), .read_address(mem_x_2_read_address), .q(mem_x_2_q), .advance(mem_x_2_advance), .q2(mem_x_2_q2), .write(mem_x_2_write), .write_address(mem_x_2_write_address), .write_data(mem_x_2_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_3
  wire mem_x_3_write = weights_store_1368;
  wire [12:0] mem_x_3_write_address = trunc_1366_s1;
  wire [63:0] mem_x_3_write_data = select_388;
  wire mem_x_3_read = weights_load_1360;
  wire [12:0] mem_x_3_read_address = next_word_137;
  wire mem_x_3_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_3 mem_x_3_ram (.clk(ap_clk), .read(mem_x_3_read), .read_address(mem_x_3_read_address), .q(mem_x_3_q), .advance(mem_x_3_advance), .q2(mem_x_3_q2), .write(mem_x_3_write), .write_address(mem_x_3_write_address), .write_data(mem_x_3_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_0
  wire mem_acc_0_write = weights_store_1351;
  wire [3:0] mem_acc_0_write_address = sum_index_235_s10;
  wire [47:0] mem_acc_0_write_data = add_256;
  wire mem_acc_0_read = weights_load_1347;
  wire [3:0] mem_acc_0_read_address = sum_index_235_s8;
  awq_gemv_t4_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_1
  wire mem_acc_1_write = weights_store_1352;
  wire [3:0] mem_acc_1_write_address = sum_index_235_s10;
  wire [47:0] mem_acc_1_write_data = add_266;
  wire mem_acc_1_read = weights_load_1348;
  wire [3:0] mem_acc_1_read_address = sum_index_235_s8;
  awq_gemv_t4_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_2
  wire mem_acc_2_write = weights_store_1353;
  wire [3:0] mem_acc_2_write_address = sum_index_235_s10;
  wire [47:0] mem_acc_2_write_data = add_276;
  wire mem_acc_2_read = weights_load_1349;
  wire [3:0] mem_acc_2_read_address = sum_index_235_s8;
  awq_gemv_t4_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_3
  wire mem_acc_3_write = weights_store_1354;
  wire [3:0] mem_acc_3_write_address = sum_index_235_s10;
  wire [47:0] mem_acc_3_write_data = add_286;
  wire mem_acc_3_read = weights_load_1350;
  wire [3:0] mem_acc_3_read_address = sum_index_235_s8;
  awq_gemv_t4_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));
endmodule

// Two-entry register slice of an input: taking a beat changes a few bits only, so that whether a beat is taken may be
// decided late. valid and ready are registers, data comes from one of two; one beat a cycle.
module awq_gemv_t4_input #(
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
module awq_gemv_t4_output #(
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
module awq_gemv_t4_single #(
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

// hls/include/awq_gemv_lane.hpp:288: x_0, 8192 words of 64 bits; its output is registered once more
module awq_gemv_t4_mem_x_0 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [12:0] read_address,
  output wire [63:0] q,
  output wire [63:0] q2,
  input  wire        write,
  input  wire [12:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:8191];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:288: x_1, 8192 words of 64 bits; its output is registered once more
module awq_gemv_t4_mem_x_1 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [12:0] read_address,
  output wire [63:0] q,
  output wire [63:0] q2,
  input  wire        write,
  input  wire [12:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:8191];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:288: x_2, 8192 words of 64 bits; its output is registered once more
module awq_gemv_t4_mem_x_2 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [12:0] read_address,
  output wire [63:0] q,
  output wire [63:0] q2,
  input  wire        write,
  input  wire [12:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:8191];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:288: x_3, 8192 words of 64 bits; its output is registered once more
module awq_gemv_t4_mem_x_3 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [12:0] read_address,
  output wire [63:0] q,
  output wire [63:0] q2,
  input  wire        write,
  input  wire [12:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:8191];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:289: acc_0, 16 words of 48 bits
module awq_gemv_t4_mem_acc_0 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [47:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [47:0] write_data
);
  (* ram_style = "distributed" *) reg [47:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:289: acc_1, 16 words of 48 bits
module awq_gemv_t4_mem_acc_1 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [47:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [47:0] write_data
);
  (* ram_style = "distributed" *) reg [47:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:289: acc_2, 16 words of 48 bits
module awq_gemv_t4_mem_acc_2 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [47:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [47:0] write_data
);
  (* ram_style = "distributed" *) reg [47:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:289: acc_3, 16 words of 48 bits
module awq_gemv_t4_mem_acc_3 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [47:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [47:0] write_data
);
  (* ram_style = "distributed" *) reg [47:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 27 x 16 bits, signed product after 2 stages
module awq_gemv_t4_mul_27s_16s_42_2 (
  input  wire        clk,
  input  wire [1:0]  enable,
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
  reg [41:0] result;
  always @(posedge clk) if (enable[1]) result <= $signed({{15{a_q[26]}}, a_q}) * $signed({{26{b_q[15]}}, b_q});
  assign p = result;
endmodule

// 27 x 16 bits, signed product after 3 stages
module awq_gemv_t4_mul_27s_16s_42_3 (
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

// 27 x 17 bits, signed product after 2 stages
module awq_gemv_t4_mul_27s_17s_43_2 (
  input  wire        clk,
  input  wire [1:0]  enable,
  input  wire [26:0] a,
  input  wire [16:0] b,
  output wire [42:0] p
);
  reg [26:0] a_q;
  reg [16:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [42:0] result;
  always @(posedge clk) if (enable[1]) result <= $signed({{16{a_q[26]}}, a_q}) * $signed({{26{b_q[16]}}, b_q});
  assign p = result;
endmodule

`default_nettype wire
