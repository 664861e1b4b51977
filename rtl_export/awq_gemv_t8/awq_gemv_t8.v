// awq_gemv_t8: made by rtl_export from hls/awq_gemv_t8/awq_gemv_t8.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:339)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_3: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module awq_gemv_t8 (
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
  localparam [3:0] LINE_291_S = 4'd0;
  localparam [3:0] LINE_20_S = 4'd1;
  localparam [3:0] LINE_292_S = 4'd2;
  localparam [3:0] LINE_38_S = 4'd3;
  localparam [3:0] WEIGHTS_S = 4'd4;
  localparam [3:0] LINE_293_S = 4'd5;
  localparam [3:0] LINE_293_2_S = 4'd6;
  localparam [3:0] DISCARD_S = 4'd7;
  localparam [3:0] LINE_69_S = 4'd8;
  localparam [3:0] DISCARD_2_S = 4'd9;
  localparam [3:0] LINE_69_2_S = 4'd10;
  localparam [3:0] DISCARD_3_S = 4'd11;
  localparam [3:0] LINE_5_S = 4'd12;
  localparam [3:0] RESTART = 4'd13;
  reg [3:0] state;
  wire line_291_done_0;
  wire line_291_done_1;
  wire line_20_done;
  wire line_292_done_0;
  wire line_292_done_1;
  wire line_38_done;
  wire weights_done;
  wire line_293_done;
  wire line_293_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_69_2_done;
  wire discard_3_done;
  wire line_5_done;
  wire call_begin = state == RESTART;

  // hls/include/awq_gemv_lane.hpp:291: line_291
  wire line_291_start;
  reg line_291_run;
  reg [65:0] line_291_1;
  reg line_291_2;
  reg [15:0] c_2_3;
  reg line_291_4;
  reg [15:0] c_4_5;
  reg [15:0] c_3_6;
  reg [7:0] last_token_7;
  reg [127:0] s_cmd_data_8;
  reg [3:0] c_10_9;
  reg [7:0] c_0_10;
  reg [15:0] c_1_11;
  reg c_14_12;
  reg [111:0] line_291_13;
  reg line_291_14;
  wire line_291_v0;
  wire line_291_en0;

  // hls/include/stream_kernel.hpp:20: line_20
  wire line_20_start;
  reg line_20_run;
  reg line_20_15;
  wire line_20_v0;
  wire line_20_en0;

  // hls/include/awq_gemv_lane.hpp:292: line_292
  wire line_292_start;
  reg line_292_run;
  reg c_15_16;
  reg flags_17;
  wire line_292_v0;
  wire line_292_en0;

  // hls/include/stream_kernel.hpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [15:0] last_group_18;
  reg [5:0] line_38_19;
  reg [6:0] results_20;
  reg [127:0] s_x_data_21;
  reg [5:0] line_38_22;
  reg [12:0] last_word_23;
  reg line_38_24;
  reg [7:0] last_token_25;
  reg [7:0] last_slot_26;
  reg [12:0] line_38_27;
  reg s_x_last_28;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:339: weights
  wire weights_start;
  reg weights_run;
  reg [26:0] slot_dot_45_29;
  reg [31:0] slot_dot_44_30;
  reg [26:0] slot_dot_43_31;
  reg [31:0] slot_dot_42_32;
  reg [26:0] slot_dot_41_33;
  reg [31:0] slot_dot_40_34;
  reg [26:0] slot_dot_39_35;
  reg [31:0] slot_dot_38_36;
  reg [26:0] slot_dot_37_37;
  reg [31:0] slot_dot_36_38;
  reg [26:0] slot_dot_35_39;
  reg [31:0] slot_dot_34_40;
  reg [26:0] slot_dot_33_41;
  reg [31:0] slot_dot_32_42;
  reg [26:0] slot_dot_31_43;
  reg [31:0] slot_dot_30_44;
  reg [26:0] slot_dot_29_45;
  reg [31:0] slot_dot_28_46;
  reg [26:0] slot_dot_27_47;
  reg [31:0] slot_dot_26_48;
  reg [26:0] slot_dot_25_49;
  reg [31:0] slot_dot_24_50;
  reg [26:0] slot_dot_23_51;
  reg [31:0] slot_dot_22_52;
  reg [26:0] slot_dot_21_53;
  reg [31:0] slot_dot_20_54;
  reg [26:0] slot_dot_19_55;
  reg [31:0] slot_dot_18_56;
  reg [26:0] slot_dot_17_57;
  reg [31:0] slot_dot_16_58;
  reg [26:0] slot_dot_15_59;
  reg [31:0] slot_dot_14_60;
  reg [26:0] slot_dot_13_61;
  reg [31:0] slot_dot_12_62;
  reg [26:0] slot_dot_11_63;
  reg [31:0] slot_dot_10_64;
  reg [26:0] slot_dot_9_65;
  reg [31:0] slot_dot_8_66;
  reg [26:0] slot_dot_7_67;
  reg [31:0] slot_dot_6_68;
  reg [26:0] slot_dot_5_69;
  reg [31:0] slot_dot_4_70;
  reg [26:0] slot_dot_3_71;
  reg [31:0] slot_dot_2_72;
  reg [26:0] slot_dot_1_73;
  reg [31:0] slot_dot_0_74;
  reg [31:0] slot_dot_46_75;
  reg [26:0] slot_dot_47_76;
  reg [31:0] slot_dot_48_77;
  reg [26:0] slot_dot_49_78;
  reg [31:0] slot_dot_50_79;
  reg [26:0] slot_dot_51_80;
  reg [31:0] slot_dot_52_81;
  reg [26:0] slot_dot_53_82;
  reg [31:0] slot_dot_54_83;
  reg [26:0] slot_dot_55_84;
  reg [31:0] slot_dot_56_85;
  reg [31:0] slot_dot_57_86;
  reg [31:0] slot_dot_58_87;
  reg [31:0] slot_dot_59_88;
  reg [31:0] slot_dot_60_89;
  reg [31:0] slot_dot_61_90;
  reg [31:0] slot_dot_62_91;
  reg [31:0] slot_dot_63_92;
  reg [31:0] dot_0_93;
  reg [26:0] dot_1_94;
  reg [31:0] dot_2_95;
  reg [26:0] dot_3_96;
  reg [31:0] dot_4_97;
  reg [26:0] dot_5_98;
  reg [31:0] dot_6_99;
  reg [26:0] dot_7_100;
  reg [31:0] dot_8_101;
  reg [26:0] dot_9_102;
  reg [31:0] dot_10_103;
  reg [26:0] dot_11_104;
  reg [31:0] dot_12_105;
  reg [26:0] dot_13_106;
  reg [31:0] dot_14_107;
  reg [26:0] dot_15_108;
  reg [31:0] dot_16_109;
  reg [26:0] dot_17_110;
  reg [31:0] dot_18_111;
  reg [26:0] dot_19_112;
  reg [31:0] dot_20_113;
  reg [26:0] dot_21_114;
  reg [31:0] dot_22_115;
  reg [26:0] dot_23_116;
  reg [31:0] dot_24_117;
  reg [26:0] dot_25_118;
  reg [31:0] dot_26_119;
  reg [26:0] dot_27_120;
  reg [31:0] dot_28_121;
  reg [26:0] dot_29_122;
  reg [31:0] dot_30_123;
  reg [26:0] dot_31_124;
  reg [31:0] dot_32_125;
  reg [26:0] dot_33_126;
  reg [31:0] dot_34_127;
  reg [26:0] dot_35_128;
  reg [31:0] dot_36_129;
  reg [26:0] dot_37_130;
  reg [31:0] dot_38_131;
  reg [26:0] dot_39_132;
  reg [31:0] dot_40_133;
  reg [26:0] dot_41_134;
  reg [31:0] dot_42_135;
  reg [26:0] dot_43_136;
  reg [31:0] dot_44_137;
  reg [26:0] dot_45_138;
  reg [31:0] dot_46_139;
  reg [26:0] dot_47_140;
  reg [31:0] dot_48_141;
  reg [26:0] dot_49_142;
  reg [31:0] dot_50_143;
  reg [26:0] dot_51_144;
  reg [31:0] dot_52_145;
  reg [26:0] dot_53_146;
  reg [31:0] dot_54_147;
  reg [26:0] dot_55_148;
  reg [31:0] dot_56_149;
  reg [31:0] dot_57_150;
  reg [31:0] dot_58_151;
  reg [31:0] dot_59_152;
  reg [31:0] dot_60_153;
  reg [31:0] dot_61_154;
  reg [31:0] dot_62_155;
  reg [31:0] dot_63_156;
  reg [31:0] params_1_157;
  reg [31:0] params_0_158;
  reg [3:0] zero_7_159;
  reg [3:0] zero_6_160;
  reg [3:0] zero_5_161;
  reg [3:0] zero_4_162;
  reg [3:0] zero_3_163;
  reg [3:0] zero_2_164;
  reg [3:0] zero_1_165;
  reg [3:0] zero_0_166;
  reg [15:0] scale_7_167;
  reg [15:0] scale_6_168;
  reg [15:0] scale_5_169;
  reg [15:0] scale_4_170;
  reg [15:0] scale_3_171;
  reg [15:0] scale_2_172;
  reg [15:0] scale_1_173;
  reg [15:0] scale_0_174;
  reg [15:0] slot_scale_7_175;
  reg [15:0] slot_scale_6_176;
  reg [15:0] slot_scale_5_177;
  reg [15:0] slot_scale_4_178;
  reg [15:0] slot_scale_3_179;
  reg [15:0] slot_scale_2_180;
  reg [15:0] slot_scale_1_181;
  reg [15:0] slot_scale_0_182;
  reg [31:0] y_2_183;
  reg [31:0] y_1_184;
  reg [31:0] y_0_185;
  reg [31:0] params_2_186;
  reg [31:0] params_3_187;
  reg [31:0] params_4_188;
  reg [31:0] params_5_189;
  reg [31:0] params_6_190;
  reg [31:0] params_7_191;
  reg [31:0] params_8_192;
  reg [31:0] params_9_193;
  reg slot_bank_194;
  reg [6:0] results_195;
  reg [3:0] slots_196;
  reg [12:0] next_word_197;
  reg [31:0] block_198;
  reg [31:0] check_0_199;
  reg [31:0] check_1_200;
  reg check_201;
  reg loader_202;
  reg loader_203;
  reg takes_first_204;
  reg [7:0] loader_3_205;
  reg [7:0] loader_4_206;
  reg [12:0] loader_207;
  reg [63:0] loader_2_208;
  reg [14:0] loader_4_209;
  reg [14:0] loader_3_210;
  reg [15:0] col_groups_211;
  reg [5:0] phase_212;
  reg [5:0] result_213;
  reg x_packet_214;
  reg x_packet_215;
  reg w_packet_216;
  reg w_packet_217;
  reg p_packet_218;
  reg p_packet_219;
  reg [31:0] bad_block_220;
  reg [8:0] flags_221;
  reg [15:0] group_222;
  reg running_223;
  reg weighing_224;
  reg slot_first_225;
  reg slot_last_226;
  reg results_end_227;
  reg results_end_228;
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

  // hls/include/awq_gemv_lane.hpp:293: line_293
  wire line_293_start;
  reg line_293_run;
  reg [8:0] flags_229;
  reg discard_x_230;
  reg discard_w_231;
  reg discard_p_232;
  wire line_293_v0;
  wire line_293_en0;

  // hls/include/awq_gemv_lane.hpp:293: line_293_2
  wire line_293_2_start;
  reg line_293_2_run;
  reg [31:0] bad_block_233;
  reg [8:0] flags_234;
  reg discard_x_235;
  reg discard_w_236;
  reg discard_p_237;
  wire line_293_2_v0;
  wire line_293_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_238;
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
  reg more_239;
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
  reg more_240;
  wire discard_3_v0;
  wire discard_3_en0;

  // hls/awq_gemv_t8/awq_gemv_t8.cpp:5: line_5
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
  wire [63:0] mem_x_4_q;
  wire [63:0] mem_x_4_q2;
  wire [63:0] mem_x_5_q;
  wire [63:0] mem_x_5_q2;
  wire [63:0] mem_x_6_q;
  wire [63:0] mem_x_6_q2;
  wire [63:0] mem_x_7_q;
  wire [63:0] mem_x_7_q2;
  wire [47:0] mem_acc_0_q;
  wire [47:0] mem_acc_1_q;
  wire [47:0] mem_acc_2_q;
  wire [47:0] mem_acc_3_q;
  wire [47:0] mem_acc_4_q;
  wire [47:0] mem_acc_5_q;
  wire [47:0] mem_acc_6_q;
  wire [47:0] mem_acc_7_q;

  // ---- hls/include/awq_gemv_lane.hpp:291: line_291, 1 stages
  wire icmp_241 = s_cmd_beat_data[47:32] == 16'd0;
  wire icmp_242 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:66
  wire [7:0] and_243 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv_lane.hpp:66
  wire icmp_244 = and_243 != 8'd2;  // awq_gemv_lane.hpp:66
  wire or_245 = icmp_242 | icmp_244;  // awq_gemv_lane.hpp:66
  wire or_246 = icmp_241 | or_245;  // awq_gemv_lane.hpp:66
  wire [65:0] shl_247 = {s_cmd_beat_data[65], 65'd0};
  wire [15:0] c_4_248 = s_cmd_beat_data[47:32] >> s_cmd_beat_data[65];  // awq_gemv_lane.hpp:58
  wire c_14_249 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_291_pop_250 = line_291_v0 & line_291_en0;  // awq_gemv_lane.hpp:291
  assign line_291_en0 = ~(line_291_v0 & ((~s_cmd_beat_valid)));
  wire line_291_issue = line_291_run;
  wire line_291_leave = 1'b0;
  assign line_291_v0 = line_291_issue;
  wire line_291_busy = line_291_run;
  always @(posedge ap_clk) begin
    if (line_291_issue & line_291_en0) line_291_run <= 1'b0;
    if (line_291_start) line_291_run <= 1'b1;
    if (rst) begin line_291_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_291_v0 & line_291_en0) line_291_1 <= shl_247;
    if (line_291_v0 & line_291_en0) line_291_2 <= s_cmd_beat_data[8];
    if (line_291_v0 & line_291_en0) c_2_3 <= s_cmd_beat_data[47:32];
    if (line_291_v0 & line_291_en0) line_291_4 <= s_cmd_beat_data[32];
    if (line_291_v0 & line_291_en0) c_4_5 <= c_4_248;
    if (line_291_v0 & line_291_en0) c_3_6 <= s_cmd_beat_data[63:48];
    if (line_291_v0 & line_291_en0) last_token_7 <= s_cmd_beat_data[79:72];
    if (line_291_v0 & line_291_en0) s_cmd_data_8 <= s_cmd_beat_data;
    if (line_291_v0 & line_291_en0) c_10_9 <= s_cmd_beat_data[75:72];
    if (line_291_v0 & line_291_en0) c_0_10 <= s_cmd_beat_data[15:8];
    if (line_291_v0 & line_291_en0) c_1_11 <= s_cmd_beat_data[31:16];
    if (line_291_v0 & line_291_en0) c_14_12 <= c_14_249;
    if (line_291_v0 & line_291_en0) line_291_13 <= s_cmd_beat_data[127:16];
    if (line_291_v0 & line_291_en0) line_291_14 <= or_246;
  end

  // ---- hls/include/stream_kernel.hpp:20: line_20, 1 stages
  wire icmp_251 = c_3_6 == 16'd0;
  wire icmp_252 = last_token_7 > 8'd7;
  wire [8:0] limit_253 = line_291_2 ? 9'd128 : 9'd256;  // awq_gemv_lane.hpp:65
  wire icmp_254 = {7'd0, limit_253} < c_4_5;
  wire or_255 = icmp_252 | icmp_254;  // awq_gemv_lane.hpp:67
  wire or_256 = icmp_251 | or_255;  // awq_gemv_lane.hpp:67
  wire planes_257 = line_291_1 != 66'd0;  // stream_kernel.hpp:20
  wire and_258 = planes_257 & line_291_4;  // awq_gemv_lane.hpp:67
  wire or_259 = or_256 | and_258;  // awq_gemv_lane.hpp:67
  wire [127:0] and_260 = s_cmd_data_8 & 128'hffffffffffff00fc0000000000000000;
  wire icmp_261 = and_260 != 128'd0;
  wire or_262 = or_259 | icmp_261;  // awq_gemv_lane.hpp:67
  assign line_20_en0 = 1'd1;
  wire line_20_issue = line_20_run;
  wire line_20_leave = 1'b0;
  assign line_20_v0 = line_20_issue;
  wire line_20_busy = line_20_run;
  always @(posedge ap_clk) begin
    if (line_20_issue & line_20_en0) line_20_run <= 1'b0;
    if (line_20_start) line_20_run <= 1'b1;
    if (rst) begin line_20_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_20_v0 & line_20_en0) line_20_15 <= or_262;
  end

  // ---- hls/include/awq_gemv_lane.hpp:292: line_292, 1 stages
  assign line_292_en0 = 1'd1;
  wire line_292_issue = line_292_run;
  wire line_292_leave = 1'b0;
  assign line_292_v0 = line_292_issue;
  wire line_292_busy = line_292_run;
  always @(posedge ap_clk) begin
    if (line_292_issue & line_292_en0) line_292_run <= 1'b0;
    if (line_292_start) line_292_run <= 1'b1;
    if (rst) begin line_292_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_292_v0 & line_292_en0) flags_17 <= c_15_16;
    if (line_291_done_0) c_15_16 <= 1'd1;
    if (line_20_done) c_15_16 <= line_20_15;
  end

  // ---- hls/include/stream_kernel.hpp:38: line_38, 2 stages
  // stage 0
  wire [15:0] last_group_263 = c_2_3 + 16'd65535;  // awq_gemv_lane.hpp:301
  wire [5:0] last_beat_264 = line_291_2 ? 6'd33 : 6'd17;  // awq_gemv_lane.hpp:300
  wire [6:0] shl_265 = {c_10_9, 3'd0};  // awq_gemv_lane.hpp:370
  wire [7:0] add_266 = {1'd0, shl_265} + 8'd8;  // awq_gemv_lane.hpp:370
  wire [2:0] select_267 = line_291_2 ? 3'd5 : 3'd4;  // awq_gemv_lane.hpp:302
  wire [15:0] shl_268 = c_4_5 << select_267;  // awq_gemv_lane.hpp:302
  wire xor_271 = c_0_10[2] ^ 1'd1;
  wire icmp_272 = c_10_9 > 4'd7;  // awq_gemv_lane.hpp:305
  wire [15:0] shl_273 = 16'd1 << c_10_9;  // awq_gemv_lane.hpp:305
  wire [7:0] last_token_274 = icmp_272 ? 8'd0 : shl_273[7:0];  // awq_gemv_lane.hpp:305
  wire [3:0] shl_275 = {last_token_7[3:1], 1'd0};
  wire icmp_276 = shl_275 > 4'd7;  // awq_gemv_lane.hpp:306
  wire [3:0] or_277 = shl_275 | 4'd1;  // awq_gemv_lane.hpp:306
  wire [15:0] shl_278 = 16'd1 << or_277;  // awq_gemv_lane.hpp:306
  wire [7:0] last_slot_279 = icmp_276 ? 8'd0 : shl_278[7:0];  // awq_gemv_lane.hpp:306
  wire line_38_pop_280 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [12:0] trunc_270_s1;
  always @(posedge ap_clk) begin
    trunc_270_s1 <= shl_268[12:0];
  end
  wire [12:0] last_word_269 = trunc_270_s1 + 13'd8191;  // awq_gemv_lane.hpp:302
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
    if (line_38_v0 & line_38_en0) last_group_18 <= last_group_263;
    if (line_38_v0 & line_38_en0) line_38_19 <= last_beat_264;
    if (line_38_v0 & line_38_en0) results_20 <= add_266[6:0];
    if (line_38_v0 & line_38_en0) s_x_data_21 <= s_x_beat_data;
    if (line_38_v0 & line_38_en0) line_38_22 <= last_beat_264;
    if (line_38_v1 & line_38_en1) last_word_23 <= last_word_269;
    if (line_38_v0 & line_38_en0) line_38_24 <= xor_271;
    if (line_38_v0 & line_38_en0) last_token_25 <= last_token_274;
    if (line_38_v0 & line_38_en0) last_slot_26 <= last_slot_279;
    if (line_38_v1 & line_38_en1) line_38_27 <= last_word_269;
    if (line_38_v0 & line_38_en0) s_x_last_28 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:339: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_281 = slots_196 == 4'd0;  // awq_gemv_lane.hpp:352
  wire [3:0] slot_282 = 4'd0 - slots_196;  // awq_gemv_lane.hpp:353
  wire xor_284 = slot_bank_194 ^ 1'd1;  // awq_gemv_lane.hpp:354
  wire select_285 = scales_281 ? xor_284 : slot_bank_194;  // awq_gemv_lane.hpp:354
  wire xor_288 = scales_281 ^ 1'd1;
  wire icmp_379 = results_195 == 7'd0;  // awq_gemv_lane.hpp:376
  wire xor_380 = icmp_379 ^ 1'd1;
  wire and_381 = scales_281 & xor_380;
  wire icmp_444 = results_195 == 7'd1;
  wire final_result_445 = results_end_228 & icmp_444;
  wire icmp_447 = phase_212 > 6'd1;
  wire and_448 = loader_203 & icmp_447;
  wire xor_449 = and_448 ^ 1'd1;
  wire and_450 = weighing_224 & xor_449;
  wire last_blocks_451 = group_222 == last_group_18;  // awq_gemv_lane.hpp:348
  wire [6:0] add_452 = {1'd0, phase_212} + 7'd3;  // awq_gemv_lane.hpp:348
  wire icmp_453 = add_452 > {1'd0, line_38_19};  // awq_gemv_lane.hpp:348
  wire param_beat_454 = last_blocks_451 & icmp_453;
  wire xor_455 = param_beat_454 ^ 1'd1;  // awq_gemv_lane.hpp:349
  wire icmp_456 = results_195 < 7'd2;
  wire or_457 = xor_455 | icmp_456;
  wire weighs_458 = and_450 & or_457;
  wire end_464 = last_word_23 < loader_3_210[12:0];  // awq_gemv_lane.hpp:213
  wire [7:0] and_465 = loader_3_205 & last_token_25;  // awq_gemv_lane.hpp:213
  wire final_token_466 = and_465 == 8'd0;  // awq_gemv_lane.hpp:213
  wire [7:0] and_467 = loader_3_205 & last_slot_26;  // awq_gemv_lane.hpp:213
  wire wraps_468 = and_467 != 8'd0;  // awq_gemv_lane.hpp:213
  wire and_469 = final_token_466 & wraps_468;
  wire or_470 = end_464 | and_469;
  wire [7:0] select_474 = end_464 ? 8'd0 : loader_3_205;  // awq_gemv_lane.hpp:217
  wire or_475 = select_474[0] | loader_4_206[0];  // awq_gemv_lane.hpp:217
  wire and_476 = loader_202 & or_475;
  wire [14:0] select_477 = takes_first_204 ? loader_4_209 : loader_3_210;  // awq_gemv_lane.hpp:222
  wire or_481 = select_474[1] | loader_4_206[1];  // awq_gemv_lane.hpp:217
  wire and_482 = loader_202 & or_481;
  wire [14:0] select_483 = takes_first_204 ? loader_3_210 : loader_4_209;  // awq_gemv_lane.hpp:222
  wire or_485 = select_474[2] | loader_4_206[2];  // awq_gemv_lane.hpp:217
  wire and_486 = loader_202 & or_485;
  wire or_487 = select_474[3] | loader_4_206[3];  // awq_gemv_lane.hpp:217
  wire and_488 = loader_202 & or_487;
  wire or_489 = select_474[4] | loader_4_206[4];  // awq_gemv_lane.hpp:217
  wire and_490 = loader_202 & or_489;
  wire or_491 = select_474[5] | loader_4_206[5];  // awq_gemv_lane.hpp:217
  wire and_492 = loader_202 & or_491;
  wire or_493 = select_474[6] | loader_4_206[6];  // awq_gemv_lane.hpp:217
  wire and_494 = loader_202 & or_493;
  wire or_495 = select_474[7] | loader_4_206[7];  // awq_gemv_lane.hpp:217
  wire and_496 = loader_202 & or_495;
  wire xor_497 = running_223 ^ 1'd1;
  wire final_beat_498 = phase_212 == line_38_22;  // awq_gemv_lane.hpp:397
  wire and_499 = weighing_224 & final_beat_498;
  wire and_500 = xor_449 & and_499;
  wire and_501 = and_500 & or_457;
  wire icmp_1115 = phase_212 < 6'd2;  // awq_gemv_lane.hpp:424
  wire xor_1244 = final_beat_498 ^ 1'd1;
  wire and_1245 = xor_1244 & param_beat_454;
  wire first_1249 = phase_212 == 6'd0;  // awq_gemv_lane.hpp:404
  wire icmp_1259 = phase_212 == 6'd1;  // awq_gemv_lane.hpp:420
  wire or_1285 = xor_288 | icmp_379;
  wire icmp_1329 = slots_196 == 4'd1;  // awq_gemv_lane.hpp:369
  wire and_1330 = icmp_1329 & slot_last_226;
  wire xor_1331 = and_1330 ^ 1'd1;
  wire or_1332 = scales_281 | xor_1331;
  wire slot_bank_1333 = or_1332 ? slot_bank_194 : xor_284;
  wire and_1334 = scales_281 & icmp_379;
  wire [6:0] results_1335 = results_195 + 7'd127;  // awq_gemv_lane.hpp:391
  wire [6:0] results_1336 = and_1330 ? results_20 : results_195;
  wire [6:0] select_1337 = and_381 ? results_1335 : results_1336;
  wire [6:0] results_1338 = and_1334 ? 7'd0 : select_1337;
  wire [3:0] slots_1339 = slots_196 + 4'd15;  // awq_gemv_lane.hpp:375
  wire [3:0] slots_1340 = scales_281 ? 4'd0 : slots_1339;
  wire [3:0] slots_1341 = and_501 ? 4'd8 : slots_1340;
  wire and_1342 = weighs_458 & icmp_447;
  wire icmp_1343 = next_word_197 == last_word_23;  // awq_gemv_lane.hpp:428
  wire [12:0] add_1344 = next_word_197 + 13'd1;  // awq_gemv_lane.hpp:428
  wire [12:0] select_1345 = icmp_1343 ? 13'd0 : add_1344;  // awq_gemv_lane.hpp:428
  wire [12:0] word_1346 = and_1342 ? select_1345 : next_word_197;
  wire loader_0_1622 = end_464 ^ 1'd1;  // awq_gemv_lane.hpp:228
  wire loader_1623 = loader_202 & loader_0_1622;
  wire [13:0] add_1624 = {1'd0, next_word_197} + 14'd1;  // awq_gemv_lane.hpp:211
  wire icmp_1625 = add_1624 >= {1'd0, loader_207};  // awq_gemv_lane.hpp:211
  wire loader_1_1626 = loader_202 & icmp_1625;
  wire loader_2_1627 = takes_first_204 ^ 1'd1;  // awq_gemv_lane.hpp:229
  wire loader_1628 = loader_202 ? loader_2_1627 : takes_first_204;
  wire [7:0] shl_1629 = {loader_3_205[6:0], 1'd0};  // awq_gemv_lane.hpp:230
  wire [7:0] loader_3_1630 = wraps_468 ? 8'd1 : shl_1629;  // awq_gemv_lane.hpp:230
  wire [7:0] loader_3_1631 = loader_202 ? loader_3_1630 : loader_3_205;  // awq_gemv_t8.cpp:14
  wire [7:0] loader_4_1632 = loader_202 ? loader_3_205 : loader_4_206;  // awq_gemv_t8.cpp:14
  wire [7:0] and_1633 = loader_4_206 & last_token_25;  // awq_gemv_lane.hpp:224
  wire icmp_1634 = and_1633 == 8'd0;  // awq_gemv_lane.hpp:224
  wire xor_1635 = icmp_1634 ^ 1'd1;
  wire and_1636 = loader_202 & xor_1635;
  wire [15:0] add_1637 = {1'd0, loader_4_209} + 16'd1;  // awq_gemv_lane.hpp:224
  wire [12:0] loader_1638 = and_1636 ? add_1637[12:0] : loader_207;
  wire [12:0] or_1641 = loader_3_210[12:0] | 13'd1;
  wire [14:0] loader_4_1642 = loader_202 ? {2'd0, or_1641} : loader_4_209;  // awq_gemv_t8.cpp:14
  wire and_1643 = loader_202 & wraps_468;
  wire [15:0] add_1644 = {1'd0, loader_3_210} + 16'd2;  // awq_gemv_lane.hpp:231
  wire [14:0] loader_3_1645 = and_1643 ? {2'd0, add_1644[12:0]} : loader_3_210;  // awq_gemv_t8.cpp:14
  wire [15:0] col_groups_1646 = col_groups_211 + {16{last_blocks_451}};  // awq_gemv_lane.hpp:443
  wire [15:0] col_groups_1647 = and_501 ? col_groups_1646 : col_groups_211;
  wire [5:0] add_1648 = phase_212 + 6'd1;  // awq_gemv_lane.hpp:446
  wire [5:0] beat_1649 = final_beat_498 ? 6'd0 : add_1648;  // awq_gemv_lane.hpp:446
  wire [5:0] beat_1650 = weighs_458 ? beat_1649 : phase_212;
  wire [12:0] or_1660 = loader_3_210[12:0] | 13'd1;  // awq_gemv_lane.hpp:215
  wire icmp_1661 = or_1660 != line_38_27;  // awq_gemv_lane.hpp:215
  wire is_last_1662 = final_token_466 | icmp_1661;
  wire final_columns_1668 = col_groups_211 == 16'd1;  // awq_gemv_lane.hpp:397
  wire and_1669 = final_beat_498 & last_blocks_451;  // awq_gemv_lane.hpp:403
  wire is_last_1670 = final_columns_1668 & and_1669;
  wire xor_1671 = is_last_1670 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1679 = final_beat_498 & final_columns_1668;
  wire xor_1680 = is_last_1679 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1707 = group_222 + 16'd1;
  wire [15:0] select_1708 = last_blocks_451 ? 16'd0 : add_1707;  // awq_gemv_lane.hpp:444
  wire [15:0] group_1709 = and_501 ? select_1708 : group_222;
  wire running_1710 = final_result_445 ^ 1'd1;  // awq_gemv_lane.hpp:390
  wire running_1711 = or_1285 | running_1710;
  wire and_1712 = last_blocks_451 & final_columns_1668;
  wire weighing_1713 = and_1712 ^ 1'd1;  // awq_gemv_lane.hpp:441
  wire weighing_1714 = xor_1244 | weighing_1713;
  wire weighing_1715 = weighs_458 ? weighing_1714 : weighing_224;
  wire slot_first_1716 = group_222 == 16'd0;  // awq_gemv_lane.hpp:438
  wire slot_last_1718 = and_501 ? last_blocks_451 : slot_last_226;
  wire slot_end_1719 = and_501 ? final_columns_1668 : results_end_227;
  wire results_end_1720 = or_1332 ? results_end_228 : results_end_227;
  wire weights_load_1739 = weights_v0 & weights_en0 & weighs_458;  // awq_gemv_lane.hpp:159
  wire weights_load_1740 = weights_v0 & weights_en0 & weighs_458;  // awq_gemv_lane.hpp:159
  wire weights_load_1741 = weights_v0 & weights_en0 & weighs_458;  // awq_gemv_lane.hpp:159
  wire weights_load_1742 = weights_v0 & weights_en0 & weighs_458;  // awq_gemv_lane.hpp:159
  wire weights_load_1743 = weights_v0 & weights_en0 & weighs_458;  // awq_gemv_lane.hpp:159
  wire weights_load_1744 = weights_v0 & weights_en0 & weighs_458;  // awq_gemv_lane.hpp:159
  wire weights_load_1745 = weights_v0 & weights_en0 & weighs_458;  // awq_gemv_lane.hpp:159
  wire weights_load_1746 = weights_v0 & weights_en0 & weighs_458;  // awq_gemv_lane.hpp:159
  // stage 1
  reg scales_281_s1;
  reg [3:0] slot_282_s1;
  reg select_285_s1;
  reg and_381_s1;
  reg weighs_458_s1;
  reg param_beat_454_s1;
  reg or_470_s1;
  reg loader_202_s1;
  reg takes_first_204_s1;
  reg and_501_s1;
  reg icmp_1115_s1;
  reg and_1245_s1;
  reg first_1249_s1;
  reg icmp_1259_s1;
  reg or_1285_s1;
  reg final_beat_498_s1;
  reg and_1330_s1;
  reg and_1334_s1;
  reg is_last_1662_s1;
  reg xor_1671_s1;
  reg xor_1680_s1;
  reg slot_first_1716_s1;
  reg xor_288_s1;
  reg final_result_445_s1;
  reg and_476_s1;
  reg [11:0] trunc_1750_s1;
  reg and_482_s1;
  reg [11:0] trunc_1752_s1;
  reg and_486_s1;
  reg and_488_s1;
  reg and_490_s1;
  reg and_492_s1;
  reg and_494_s1;
  reg and_496_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_281_s1 <= scales_281;
    slot_282_s1 <= slot_282;
    select_285_s1 <= select_285;
    and_381_s1 <= and_381;
    weighs_458_s1 <= weighs_458;
    param_beat_454_s1 <= param_beat_454;
    or_470_s1 <= or_470;
    loader_202_s1 <= loader_202;
    takes_first_204_s1 <= takes_first_204;
    and_501_s1 <= and_501;
    icmp_1115_s1 <= icmp_1115;
    and_1245_s1 <= and_1245;
    first_1249_s1 <= first_1249;
    icmp_1259_s1 <= icmp_1259;
    or_1285_s1 <= or_1285;
    final_beat_498_s1 <= final_beat_498;
    and_1330_s1 <= and_1330;
    and_1334_s1 <= and_1334;
    is_last_1662_s1 <= is_last_1662;
    xor_1671_s1 <= xor_1671;
    xor_1680_s1 <= xor_1680;
    slot_first_1716_s1 <= slot_first_1716;
    xor_288_s1 <= xor_288;
    final_result_445_s1 <= final_result_445;
    and_476_s1 <= and_476;
    trunc_1750_s1 <= select_477[11:0];
    and_482_s1 <= and_482;
    trunc_1752_s1 <= select_483[11:0];
    and_486_s1 <= and_486;
    and_488_s1 <= and_488;
    and_490_s1 <= and_490;
    and_492_s1 <= and_492;
    and_494_s1 <= and_494;
    and_496_s1 <= and_496;
  end
  wire [3:0] select_283 = scales_281_s1 ? result_213[3:0] : slot_282_s1;  // awq_gemv_lane.hpp:354
  wire [3:0] shl_286 = {select_285_s1, 3'd0};
  wire [3:0] sum_index_287 = {1'd0, select_283[2:0]} | shl_286;  // awq_gemv_lane.hpp:354
  wire icmp_290 = slot_282_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:178
  wire icmp_382 = result_213[1:0] == 2'd3;  // awq_gemv_lane.hpp:382
  wire and_383 = and_381_s1 & icmp_382;
  wire icmp_384 = result_213[2:0] < 3'd4;  // awq_gemv_lane.hpp:178
  wire [31:0] high_426 = result_213[0] ? params_3_187 : params_2_186;
  wire [31:0] low_427 = result_213[0] ? params_1_157 : params_0_158;
  wire [31:0] low_428 = result_213[1] ? high_426 : low_427;
  wire [31:0] high_429 = result_213[0] ? params_7_191 : params_6_190;
  wire [31:0] low_430 = result_213[0] ? params_5_189 : params_4_188;
  wire [31:0] high_431 = result_213[1] ? high_429 : low_430;
  wire [31:0] select_432 = icmp_384 ? low_428 : high_431;  // awq_gemv_lane.hpp:178
  wire xor_446 = w_packet_216 ^ 1'd1;
  wire and_459 = xor_446 & weighs_458_s1;
  wire xor_460 = p_packet_218 ^ 1'd1;
  wire and_461 = param_beat_454_s1 & weighs_458_s1;
  wire and_462 = xor_460 & and_461;
  wire xor_463 = x_packet_214 ^ 1'd1;
  wire xor_471 = or_470_s1 ^ 1'd1;
  wire and_472 = loader_202_s1 & xor_471;
  wire and_473 = xor_463 & and_472;
  wire or_478 = x_packet_214 | or_470_s1;
  wire [63:0] first_479 = or_478 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_480 = takes_first_204_s1 ? loader_2_208 : first_479;  // awq_gemv_lane.hpp:222
  wire [63:0] select_484 = takes_first_204_s1 ? first_479 : loader_2_208;  // awq_gemv_lane.hpp:222
  wire [127:0] w_505 = w_packet_216 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:403
  wire and_1246 = and_1245_s1 & weighs_458_s1;
  wire [31:0] params_1_1247 = and_1246 ? params_5_189 : params_1_157;
  wire [31:0] params_0_1248 = and_1246 ? params_4_188 : params_0_158;
  wire [31:0] params_2_1289 = and_1246 ? params_6_190 : params_2_186;
  wire [31:0] params_3_1290 = and_1246 ? params_7_191 : params_3_187;
  wire [31:0] ref_1291 = p_packet_218 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_1292 = and_1246 ? ref_1291 : params_4_188;
  wire [31:0] ref_1293 = p_packet_218 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_1294 = and_1246 ? ref_1293 : params_5_189;
  wire [31:0] ref_1295 = p_packet_218 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_1296 = and_1246 ? ref_1295 : params_6_190;
  wire [31:0] ref_1297 = p_packet_218 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_1298 = and_1246 ? ref_1297 : params_7_191;
  wire and_1299 = final_beat_498_s1 & param_beat_454_s1;
  wire and_1300 = and_1299 & weighs_458_s1;
  wire [7:0] ref_1301 = p_packet_218 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_1303 = p_packet_218 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_1307 = p_packet_218 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_1311 = p_packet_218 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] ref_1315 = p_packet_218 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_1317 = p_packet_218 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_1321 = p_packet_218 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_1325 = p_packet_218 ? 8'd0 : s_param_beat_data[63:56];
  wire [63:0] loader_2_1639 = or_478 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_1640 = loader_202_s1 ? loader_2_1639 : loader_2_208;  // awq_gemv_t8.cpp:14
  wire [5:0] result_1651 = result_213 + 6'd1;  // awq_gemv_lane.hpp:392
  wire [5:0] result_1652 = and_1330_s1 ? 6'd0 : result_213;
  wire [5:0] select_1653 = and_381_s1 ? result_1651 : result_1652;
  wire [5:0] result_1654 = and_1334_s1 ? result_213 : select_1653;
  wire and_1655 = x_packet_214 & xor_471;
  wire or_1656 = and_1655 | s_x_beat_last;
  wire x_packet_1657 = and_472 ? or_1656 : x_packet_214;
  wire xor_1658 = or_478 ^ 1'd1;
  wire and_1659 = loader_202_s1 & xor_1658;
  wire x_packet_1_1663 = s_x_beat_last & is_last_1662_s1;
  wire x_packet_1664 = and_1659 ? x_packet_1_1663 : x_packet_215;
  wire w_packet_1665 = w_packet_216 | s_w_beat_last;
  wire w_packet_1666 = weighs_458_s1 ? w_packet_1665 : w_packet_216;
  wire and_1667 = weighs_458_s1 & xor_446;
  wire w_packet_1_1672 = s_w_beat_last & xor_1671_s1;
  wire w_packet_1673 = and_1667 ? w_packet_1_1672 : w_packet_217;
  wire and_1674 = weighs_458_s1 & param_beat_454_s1;
  wire p_packet_1675 = p_packet_218 | s_param_beat_last;
  wire p_packet_1676 = and_1674 ? p_packet_1675 : p_packet_218;
  wire and_1677 = xor_460 & param_beat_454_s1;
  wire and_1678 = and_1677 & weighs_458_s1;
  wire p_packet_1_1681 = s_param_beat_last & xor_1680_s1;
  wire p_packet_1682 = and_1678 ? p_packet_1_1681 : p_packet_219;
  wire w_packet_1684 = w_packet_216 ? w_packet_217 : w_packet_1_1672;
  wire or_1685 = line_38_24 | w_packet_1684;
  wire slot_first_1717 = and_501_s1 ? slot_first_1716_s1 : slot_first_225;
  wire weights_pop_1738 = weights_v1 & weights_en1 & and_459;  // stream_kernel.hpp:38
  wire weights_pop_1747 = weights_v1 & weights_en1 & and_462;  // stream_kernel.hpp:38
  wire weights_pop_1748 = weights_v1 & weights_en1 & and_473;  // stream_kernel.hpp:38
  wire weights_store_1749 = weights_v1 & weights_en1 & and_476_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1751 = weights_v1 & weights_en1 & and_482_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1753 = weights_v1 & weights_en1 & and_486_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1754 = weights_v1 & weights_en1 & and_488_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1755 = weights_v1 & weights_en1 & and_490_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1756 = weights_v1 & weights_en1 & and_492_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1757 = weights_v1 & weights_en1 & and_494_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1758 = weights_v1 & weights_en1 & and_496_s1;  // awq_gemv_lane.hpp:222
  // stage 2
  reg slot_first_225_s2;
  reg trunc_292_s2;
  reg trunc_295_s2;
  reg icmp_290_s2;
  reg icmp_384_s2;
  reg trunc_387_s2;
  reg trunc_390_s2;
  reg [2:0] lshr_392_s2;
  reg trunc_405_s2;
  reg trunc_410_s2;
  reg [31:0] select_432_s2;
  reg [127:0] w_505_s2;
  reg and_501_s2;
  reg icmp_1115_s2;
  reg weighs_458_s2;
  reg first_1249_s2;
  reg icmp_1259_s2;
  reg or_1285_s2;
  reg final_beat_498_s2;
  reg [7:0] ref_1301_s2;
  reg [7:0] ref_1303_s2;
  reg [7:0] ref_1307_s2;
  reg [7:0] ref_1311_s2;
  reg and_1300_s2;
  reg [7:0] ref_1315_s2;
  reg [7:0] ref_1317_s2;
  reg [7:0] ref_1321_s2;
  reg [7:0] ref_1325_s2;
  reg or_1685_s2;
  reg [3:0] sum_index_287_s2;
  reg xor_288_s2;
  reg and_383_s2;
  reg final_result_445_s2;
  always @(posedge ap_clk) begin
    slot_first_225_s2 <= slot_first_225;
    trunc_292_s2 <= slot_282_s1[0];
    trunc_295_s2 <= slot_282_s1[1];
    icmp_290_s2 <= icmp_290;
    icmp_384_s2 <= icmp_384;
    trunc_387_s2 <= result_213[0];
    trunc_390_s2 <= result_213[1];
    lshr_392_s2 <= result_213[5:3];
    trunc_405_s2 <= result_213[4];
    trunc_410_s2 <= result_213[5];
    select_432_s2 <= select_432;
    w_505_s2 <= w_505;
    and_501_s2 <= and_501_s1;
    icmp_1115_s2 <= icmp_1115_s1;
    weighs_458_s2 <= weighs_458_s1;
    first_1249_s2 <= first_1249_s1;
    icmp_1259_s2 <= icmp_1259_s1;
    or_1285_s2 <= or_1285_s1;
    final_beat_498_s2 <= final_beat_498_s1;
    ref_1301_s2 <= ref_1301;
    ref_1303_s2 <= ref_1303;
    ref_1307_s2 <= ref_1307;
    ref_1311_s2 <= ref_1311;
    and_1300_s2 <= and_1300;
    ref_1315_s2 <= ref_1315;
    ref_1317_s2 <= ref_1317;
    ref_1321_s2 <= ref_1321;
    ref_1325_s2 <= ref_1325;
    or_1685_s2 <= or_1685;
    sum_index_287_s2 <= sum_index_287;
    xor_288_s2 <= xor_288_s1;
    and_383_s2 <= and_383;
    final_result_445_s2 <= final_result_445_s1;
  end
  wire [15:0] high_300 = trunc_292_s2 ? slot_scale_3_179 : slot_scale_2_180;
  wire [15:0] low_301 = trunc_292_s2 ? slot_scale_1_181 : slot_scale_0_182;
  wire [15:0] low_302 = trunc_295_s2 ? high_300 : low_301;
  wire [15:0] high_303 = trunc_292_s2 ? slot_scale_7_175 : slot_scale_6_176;
  wire [15:0] low_304 = trunc_292_s2 ? slot_scale_5_177 : slot_scale_4_178;
  wire [15:0] high_305 = trunc_295_s2 ? high_303 : low_304;
  wire [15:0] select_306 = icmp_290_s2 ? low_302 : high_305;  // awq_gemv_lane.hpp:178
  wire [31:0] select_385 = icmp_384_s2 ? params_8_192 : params_9_193;  // awq_gemv_lane.hpp:178
  wire [4:0] select_386 = trunc_387_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_388 = {trunc_387_s2, 3'd0};
  wire [4:0] select_389 = trunc_390_s2 ? select_386 : {1'd0, shl_388};
  wire [5:0] shl_393 = {lshr_392_s2, 3'd0};
  wire [4:0] d1_506 = {1'd0, w_505_s2[27:24]} - {1'd0, zero_5_161};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_507 = {d1_506, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_508 = {1'd0, w_505_s2[11:8]} - {1'd0, zero_4_162};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_509 = {d0_508, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_510 = shl_507 + {{22{shl_509[31]}}, shl_509[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_511;
  awq_gemv_t8_mul_27s_16s_42_3 mul_511_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_511));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_512 = {1'd0, w_505_s2[59:56]} - {1'd0, zero_5_161};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_514 = {1'd0, w_505_s2[43:40]} - {1'd0, zero_4_162};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_520 = {1'd0, w_505_s2[91:88]} - {1'd0, zero_5_161};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_522 = {1'd0, w_505_s2[75:72]} - {1'd0, zero_4_162};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_528 = {1'd0, w_505_s2[123:120]} - {1'd0, zero_5_161};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_530 = {1'd0, w_505_s2[107:104]} - {1'd0, zero_4_162};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_545 = {1'd0, w_505_s2[23:20]} - {1'd0, zero_3_163};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_546 = {d1_545, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_547 = {1'd0, w_505_s2[7:4]} - {1'd0, zero_2_164};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_548 = {d0_547, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_549 = shl_546 + {{22{shl_548[31]}}, shl_548[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_550;
  awq_gemv_t8_mul_27s_16s_42_3 mul_550_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_550));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_551 = {1'd0, w_505_s2[55:52]} - {1'd0, zero_3_163};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_553 = {1'd0, w_505_s2[39:36]} - {1'd0, zero_2_164};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_558 = {1'd0, w_505_s2[87:84]} - {1'd0, zero_3_163};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_560 = {1'd0, w_505_s2[71:68]} - {1'd0, zero_2_164};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_565 = {1'd0, w_505_s2[119:116]} - {1'd0, zero_3_163};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_567 = {1'd0, w_505_s2[103:100]} - {1'd0, zero_2_164};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_581 = {1'd0, w_505_s2[19:16]} - {1'd0, zero_1_165};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_582 = {d1_581, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_583 = {1'd0, w_505_s2[3:0]} - {1'd0, zero_0_166};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_584 = {d0_583, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_585 = shl_582 + {{22{shl_584[31]}}, shl_584[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_586;
  awq_gemv_t8_mul_27s_16s_42_3 mul_586_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_586));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_587 = {1'd0, w_505_s2[51:48]} - {1'd0, zero_1_165};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_589 = {1'd0, w_505_s2[35:32]} - {1'd0, zero_0_166};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_594 = {1'd0, w_505_s2[83:80]} - {1'd0, zero_1_165};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_596 = {1'd0, w_505_s2[67:64]} - {1'd0, zero_0_166};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_601 = {1'd0, w_505_s2[115:112]} - {1'd0, zero_1_165};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_603 = {1'd0, w_505_s2[99:96]} - {1'd0, zero_0_166};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_617 = {1'd0, w_505_s2[31:28]} - {1'd0, zero_7_159};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_618 = {d1_617, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_619 = {1'd0, w_505_s2[15:12]} - {1'd0, zero_6_160};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_620 = {d0_619, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_621 = shl_618 + {{22{shl_620[31]}}, shl_620[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_622;
  awq_gemv_t8_mul_27s_16s_42_3 mul_622_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_622));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_623 = {1'd0, w_505_s2[63:60]} - {1'd0, zero_7_159};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_625 = {1'd0, w_505_s2[47:44]} - {1'd0, zero_6_160};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_631 = {1'd0, w_505_s2[95:92]} - {1'd0, zero_7_159};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_633 = {1'd0, w_505_s2[79:76]} - {1'd0, zero_6_160};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_639 = {1'd0, w_505_s2[127:124]} - {1'd0, zero_7_159};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_641 = {1'd0, w_505_s2[111:108]} - {1'd0, zero_6_160};  // awq_gemv_lane.hpp:142
  wire [41:0] mul_656;
  awq_gemv_t8_mul_27s_16s_42_3 mul_656_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_656));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_672;
  awq_gemv_t8_mul_27s_16s_42_3 mul_672_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_672));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_688;
  awq_gemv_t8_mul_27s_16s_42_3 mul_688_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_688));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_704;
  awq_gemv_t8_mul_27s_16s_42_3 mul_704_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_704));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_723;
  awq_gemv_t8_mul_27s_16s_42_3 mul_723_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_723));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_739;
  awq_gemv_t8_mul_27s_16s_42_3 mul_739_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_739));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_755;
  awq_gemv_t8_mul_27s_16s_42_3 mul_755_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_755));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_771;
  awq_gemv_t8_mul_27s_16s_42_3 mul_771_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_771));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_790;
  awq_gemv_t8_mul_27s_16s_42_3 mul_790_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_790));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_806;
  awq_gemv_t8_mul_27s_16s_42_3 mul_806_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_806));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_822;
  awq_gemv_t8_mul_27s_16s_42_3 mul_822_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_822));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_838;
  awq_gemv_t8_mul_27s_16s_42_3 mul_838_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_838));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_857;
  awq_gemv_t8_mul_27s_16s_42_3 mul_857_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_857));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_873;
  awq_gemv_t8_mul_27s_16s_42_3 mul_873_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_873));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_889;
  awq_gemv_t8_mul_27s_16s_42_3 mul_889_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_889));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_905;
  awq_gemv_t8_mul_27s_16s_42_3 mul_905_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_905));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_924;
  awq_gemv_t8_mul_27s_16s_42_3 mul_924_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_924));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_940;
  awq_gemv_t8_mul_27s_16s_42_3 mul_940_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_940));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_956;
  awq_gemv_t8_mul_27s_16s_42_3 mul_956_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_956));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_969;
  awq_gemv_t8_mul_27s_16s_42_3 mul_969_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_969));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_985;
  awq_gemv_t8_mul_27s_16s_42_3 mul_985_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_985));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1004;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1004_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1004));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1020;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1020_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1020));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1036;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1036_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1036));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1052;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1052_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1052));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1070;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1070_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1070));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1085;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1085_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1085));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1100;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1100_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1100));  // awq_gemv_lane.hpp:160
  wire and_1250 = weighs_458_s2 & first_1249_s2;
  wire [3:0] zero_7_1251 = and_1250 ? w_505_s2[31:28] : zero_7_159;
  wire [3:0] zero_6_1252 = and_1250 ? w_505_s2[15:12] : zero_6_160;
  wire [3:0] zero_5_1253 = and_1250 ? w_505_s2[27:24] : zero_5_161;
  wire [3:0] zero_4_1254 = and_1250 ? w_505_s2[11:8] : zero_4_162;
  wire [3:0] zero_3_1255 = and_1250 ? w_505_s2[23:20] : zero_3_163;
  wire [3:0] zero_2_1256 = and_1250 ? w_505_s2[7:4] : zero_2_164;
  wire [3:0] zero_1_1257 = and_1250 ? w_505_s2[19:16] : zero_1_165;
  wire [3:0] zero_0_1258 = and_1250 ? w_505_s2[3:0] : zero_0_166;
  wire and_1260 = weighs_458_s2 & icmp_1259_s2;
  wire [15:0] scale_7_1261 = and_1260 ? w_505_s2[127:112] : scale_7_167;
  wire [15:0] scale_6_1262 = and_1260 ? w_505_s2[111:96] : scale_6_168;
  wire [15:0] scale_5_1263 = and_1260 ? w_505_s2[95:80] : scale_5_169;
  wire [15:0] scale_4_1264 = and_1260 ? w_505_s2[79:64] : scale_4_170;
  wire [15:0] scale_3_1265 = and_1260 ? w_505_s2[63:48] : scale_3_171;
  wire [15:0] scale_2_1266 = and_1260 ? w_505_s2[47:32] : scale_2_172;
  wire [15:0] scale_1_1267 = and_1260 ? w_505_s2[31:16] : scale_1_173;
  wire [15:0] scale_0_1268 = and_1260 ? w_505_s2[15:0] : scale_0_174;
  wire [15:0] scale_7_1269 = icmp_1259_s2 ? w_505_s2[127:112] : scale_7_167;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_7_1270 = and_501_s2 ? scale_7_1269 : slot_scale_7_175;
  wire [15:0] scale_6_1271 = icmp_1259_s2 ? w_505_s2[111:96] : scale_6_168;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_6_1272 = and_501_s2 ? scale_6_1271 : slot_scale_6_176;
  wire [15:0] scale_5_1273 = icmp_1259_s2 ? w_505_s2[95:80] : scale_5_169;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_5_1274 = and_501_s2 ? scale_5_1273 : slot_scale_5_177;
  wire [15:0] scale_4_1275 = icmp_1259_s2 ? w_505_s2[79:64] : scale_4_170;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_4_1276 = and_501_s2 ? scale_4_1275 : slot_scale_4_178;
  wire [15:0] scale_3_1277 = icmp_1259_s2 ? w_505_s2[63:48] : scale_3_171;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_3_1278 = and_501_s2 ? scale_3_1277 : slot_scale_3_179;
  wire [15:0] scale_2_1279 = icmp_1259_s2 ? w_505_s2[47:32] : scale_2_172;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_2_1280 = and_501_s2 ? scale_2_1279 : slot_scale_2_180;
  wire [15:0] scale_1_1281 = icmp_1259_s2 ? w_505_s2[31:16] : scale_1_173;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_1_1282 = and_501_s2 ? scale_1_1281 : slot_scale_1_181;
  wire [15:0] scale_0_1283 = icmp_1259_s2 ? w_505_s2[15:0] : scale_0_174;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_0_1284 = and_501_s2 ? scale_0_1283 : slot_scale_0_182;
  wire [31:0] select_1302 = final_beat_498_s2 ? {24'd0, ref_1301_s2} : params_8_192;  // awq_gemv_lane.hpp:269
  wire [15:0] shl_1304 = {ref_1303_s2, 8'd0};  // awq_gemv_lane.hpp:269
  wire [15:0] or_1305 = {8'd0, select_1302[7:0]} | shl_1304;  // awq_gemv_lane.hpp:269
  wire [31:0] select_1306 = final_beat_498_s2 ? {16'd0, or_1305} : params_8_192;  // awq_gemv_lane.hpp:269
  wire [23:0] shl_1308 = {ref_1307_s2, 16'd0};  // awq_gemv_lane.hpp:269
  wire [23:0] or_1309 = {8'd0, select_1306[15:0]} | shl_1308;  // awq_gemv_lane.hpp:269
  wire [31:0] select_1310 = final_beat_498_s2 ? {8'd0, or_1309} : params_8_192;  // awq_gemv_lane.hpp:269
  wire [31:0] shl_1312 = {ref_1311_s2, 24'd0};  // awq_gemv_lane.hpp:269
  wire [31:0] or_1313 = {8'd0, select_1310[23:0]} | shl_1312;  // awq_gemv_lane.hpp:269
  wire [31:0] params_8_1314 = and_1300_s2 ? or_1313 : params_8_192;
  wire [31:0] select_1316 = final_beat_498_s2 ? {24'd0, ref_1315_s2} : params_9_193;  // awq_gemv_lane.hpp:269
  wire [15:0] shl_1318 = {ref_1317_s2, 8'd0};  // awq_gemv_lane.hpp:269
  wire [15:0] or_1319 = {8'd0, select_1316[7:0]} | shl_1318;  // awq_gemv_lane.hpp:269
  wire [31:0] select_1320 = final_beat_498_s2 ? {16'd0, or_1319} : params_9_193;  // awq_gemv_lane.hpp:269
  wire [23:0] shl_1322 = {ref_1321_s2, 16'd0};  // awq_gemv_lane.hpp:269
  wire [23:0] or_1323 = {8'd0, select_1320[15:0]} | shl_1322;  // awq_gemv_lane.hpp:269
  wire [31:0] select_1324 = final_beat_498_s2 ? {8'd0, or_1323} : params_9_193;  // awq_gemv_lane.hpp:269
  wire [31:0] shl_1326 = {ref_1325_s2, 24'd0};  // awq_gemv_lane.hpp:269
  wire [31:0] or_1327 = {8'd0, select_1324[23:0]} | shl_1326;  // awq_gemv_lane.hpp:269
  wire [31:0] params_9_1328 = and_1300_s2 ? or_1327 : params_9_193;
  wire [31:0] block_1347 = block_198 + 32'd1;  // awq_gemv_lane.hpp:442
  wire [31:0] block_1348 = and_501_s2 ? block_1347 : block_198;
  wire [127:0] shl_1349 = {w_505_s2[127:64], 64'd0};
  wire [63:0] shl_1350 = {w_505_s2[31:0], 32'd0};
  wire [127:0] or_1351 = shl_1349 | {64'd0, shl_1350};  // awq_gemv_lane.hpp:96
  wire [127:0] or_1352 = or_1351 | 128'h9226f562;  // awq_gemv_lane.hpp:96
  wire [127:0] ref_1353 = first_1249_s2 ? or_1352 : w_505_s2;  // awq_gemv_lane.hpp:243
  wire [122:0] and_1354 = ref_1353[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:80
  wire parity_1355 = ^and_1354;
  wire [123:0] and_1356 = ref_1353[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:80
  wire parity_1357 = ^and_1356;
  wire [1:0] shl_1358 = {parity_1357, 1'd0};
  wire [1:0] or_1359 = {1'd0, parity_1355} | shl_1358;
  wire [124:0] and_1360 = ref_1353[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:80
  wire parity_1361 = ^and_1360;
  wire [2:0] shl_1362 = {parity_1361, 2'd0};
  wire [2:0] or_1363 = {1'd0, or_1359} | shl_1362;
  wire [125:0] and_1364 = ref_1353[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:80
  wire parity_1365 = ^and_1364;
  wire [3:0] shl_1366 = {parity_1365, 3'd0};
  wire [3:0] or_1367 = {1'd0, or_1363} | shl_1366;
  wire [126:0] and_1368 = ref_1353[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:80
  wire parity_1369 = ^and_1368;
  wire [4:0] shl_1370 = {parity_1369, 4'd0};
  wire [4:0] or_1371 = {1'd0, or_1367} | shl_1370;
  wire [127:0] and_1372 = ref_1353 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:80
  wire parity_1373 = ^and_1372;
  wire [5:0] shl_1374 = {parity_1373, 5'd0};
  wire [5:0] or_1375 = {1'd0, or_1371} | shl_1374;
  wire [125:0] and_1376 = ref_1353[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:80
  wire parity_1377 = ^and_1376;
  wire [6:0] shl_1378 = {parity_1377, 6'd0};
  wire [6:0] or_1379 = {1'd0, or_1375} | shl_1378;
  wire [126:0] and_1380 = ref_1353[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:80
  wire parity_1381 = ^and_1380;
  wire [7:0] shl_1382 = {parity_1381, 7'd0};
  wire [7:0] or_1383 = {1'd0, or_1379} | shl_1382;
  wire [127:0] and_1384 = ref_1353 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:80
  wire parity_1385 = ^and_1384;
  wire [8:0] shl_1386 = {parity_1385, 8'd0};
  wire [8:0] or_1387 = {1'd0, or_1383} | shl_1386;
  wire [127:0] and_1388 = ref_1353 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:80
  wire parity_1389 = ^and_1388;
  wire [9:0] shl_1390 = {parity_1389, 9'd0};
  wire [9:0] or_1391 = {1'd0, or_1387} | shl_1390;
  wire [122:0] and_1392 = ref_1353[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:80
  wire parity_1393 = ^and_1392;
  wire [10:0] shl_1394 = {parity_1393, 10'd0};
  wire [10:0] or_1395 = {1'd0, or_1391} | shl_1394;
  wire [123:0] and_1396 = ref_1353[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:80
  wire parity_1397 = ^and_1396;
  wire [11:0] shl_1398 = {parity_1397, 11'd0};
  wire [11:0] or_1399 = {1'd0, or_1395} | shl_1398;
  wire [124:0] and_1400 = ref_1353[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:80
  wire parity_1401 = ^and_1400;
  wire [12:0] shl_1402 = {parity_1401, 12'd0};
  wire [12:0] or_1403 = {1'd0, or_1399} | shl_1402;
  wire [125:0] and_1404 = ref_1353[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:80
  wire parity_1405 = ^and_1404;
  wire [13:0] shl_1406 = {parity_1405, 13'd0};
  wire [13:0] or_1407 = {1'd0, or_1403} | shl_1406;
  wire [126:0] and_1408 = ref_1353[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:80
  wire parity_1409 = ^and_1408;
  wire [14:0] shl_1410 = {parity_1409, 14'd0};
  wire [14:0] or_1411 = {1'd0, or_1407} | shl_1410;
  wire [127:0] and_1412 = ref_1353 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:80
  wire parity_1413 = ^and_1412;
  wire [15:0] shl_1414 = {parity_1413, 15'd0};
  wire [15:0] or_1415 = {1'd0, or_1411} | shl_1414;
  wire [124:0] and_1416 = ref_1353[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:80
  wire parity_1417 = ^and_1416;
  wire [16:0] shl_1418 = {parity_1417, 16'd0};
  wire [16:0] or_1419 = {1'd0, or_1415} | shl_1418;
  wire [125:0] and_1420 = ref_1353[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:80
  wire parity_1421 = ^and_1420;
  wire [17:0] shl_1422 = {parity_1421, 17'd0};
  wire [17:0] or_1423 = {1'd0, or_1419} | shl_1422;
  wire [126:0] and_1424 = ref_1353[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:80
  wire parity_1425 = ^and_1424;
  wire [18:0] shl_1426 = {parity_1425, 18'd0};
  wire [18:0] or_1427 = {1'd0, or_1423} | shl_1426;
  wire [127:0] and_1428 = ref_1353 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:80
  wire parity_1429 = ^and_1428;
  wire [19:0] shl_1430 = {parity_1429, 19'd0};
  wire [19:0] or_1431 = {1'd0, or_1427} | shl_1430;
  wire [127:0] and_1432 = ref_1353 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:80
  wire parity_1433 = ^and_1432;
  wire [20:0] shl_1434 = {parity_1433, 20'd0};
  wire [20:0] or_1435 = {1'd0, or_1431} | shl_1434;
  wire [127:0] and_1436 = ref_1353 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:80
  wire parity_1437 = ^and_1436;
  wire [21:0] shl_1438 = {parity_1437, 21'd0};
  wire [21:0] or_1439 = {1'd0, or_1435} | shl_1438;
  wire [126:0] and_1440 = ref_1353[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:80
  wire parity_1441 = ^and_1440;
  wire [22:0] shl_1442 = {parity_1441, 22'd0};
  wire [22:0] or_1443 = {1'd0, or_1439} | shl_1442;
  wire [127:0] and_1444 = ref_1353 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:80
  wire parity_1445 = ^and_1444;
  wire [23:0] shl_1446 = {parity_1445, 23'd0};
  wire [23:0] or_1447 = {1'd0, or_1443} | shl_1446;
  wire [127:0] and_1448 = ref_1353 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:80
  wire parity_1449 = ^and_1448;
  wire [24:0] shl_1450 = {parity_1449, 24'd0};
  wire [24:0] or_1451 = {1'd0, or_1447} | shl_1450;
  wire [126:0] and_1452 = ref_1353[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:80
  wire parity_1453 = ^and_1452;
  wire [25:0] shl_1454 = {parity_1453, 25'd0};
  wire [25:0] or_1455 = {1'd0, or_1451} | shl_1454;
  wire [127:0] and_1456 = ref_1353 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:80
  wire parity_1457 = ^and_1456;
  wire [26:0] shl_1458 = {parity_1457, 26'd0};
  wire [26:0] or_1459 = {1'd0, or_1455} | shl_1458;
  wire [127:0] and_1460 = ref_1353 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:80
  wire parity_1461 = ^and_1460;
  wire [27:0] shl_1462 = {parity_1461, 27'd0};
  wire [27:0] or_1463 = {1'd0, or_1459} | shl_1462;
  wire [126:0] and_1464 = ref_1353[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:80
  wire parity_1465 = ^and_1464;
  wire [28:0] shl_1466 = {parity_1465, 28'd0};
  wire [28:0] or_1467 = {1'd0, or_1463} | shl_1466;
  wire [127:0] and_1468 = ref_1353 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:80
  wire parity_1469 = ^and_1468;
  wire [29:0] shl_1470 = {parity_1469, 29'd0};
  wire [29:0] or_1471 = {1'd0, or_1467} | shl_1470;
  wire [127:0] and_1472 = ref_1353 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:80
  wire parity_1473 = ^and_1472;
  wire [30:0] shl_1474 = {parity_1473, 30'd0};
  wire [30:0] or_1475 = {1'd0, or_1471} | shl_1474;
  wire [127:0] and_1476 = ref_1353 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:80
  wire parity_1477 = ^and_1476;
  wire [31:0] shl_1478 = {parity_1477, 31'd0};  // awq_gemv_lane.hpp:80
  wire [31:0] or_1479 = {1'd0, or_1475} | shl_1478;  // awq_gemv_lane.hpp:80
  wire [31:0] check_1_1609 = and_1250 ? w_505_s2[63:32] : check_1_200;
  wire icmp_1610 = c_1_11 != w_505_s2[111:96];
  wire icmp_1611 = block_198 != w_505_s2[95:64];  // awq_gemv_lane.hpp:246
  wire or_1612 = icmp_1610 | icmp_1611;  // awq_gemv_lane.hpp:246
  wire [119:0] shl_1613 = {w_505_s2[119:112], 112'd0};
  wire icmp_1614 = shl_1613 != 120'h10000000000000000000000000000;
  wire or_1615 = or_1612 | icmp_1614;  // awq_gemv_lane.hpp:246
  wire xor_1616 = or_1615 ^ 1'd1;
  wire icmp_1619 = c_0_10 != w_505_s2[127:120];  // awq_gemv_lane.hpp:249
  wire and_1683 = final_beat_498_s2 & weighs_458_s2;
  wire [31:0] check_1_1686 = first_1249_s2 ? w_505_s2[63:32] : check_1_200;
  // stage 3
  reg slot_first_225_s3;
  reg trunc_292_s3;
  reg trunc_295_s3;
  reg icmp_290_s3;
  reg [15:0] select_306_s3;
  reg [31:0] select_385_s3;
  reg [4:0] select_389_s3;
  reg [5:0] shl_393_s3;
  reg trunc_402_s3;
  reg trunc_405_s3;
  reg trunc_410_s3;
  reg [31:0] select_432_s3;
  reg [4:0] d1_512_s3;
  reg [4:0] d0_514_s3;
  reg [15:0] sext_518_s3;
  reg [4:0] d1_520_s3;
  reg [4:0] d0_522_s3;
  reg [15:0] sext_526_s3;
  reg [4:0] d1_528_s3;
  reg [4:0] d0_530_s3;
  reg [15:0] trunc_534_s3;
  reg and_501_s3;
  reg [4:0] d1_551_s3;
  reg [4:0] d0_553_s3;
  reg [4:0] d1_558_s3;
  reg [4:0] d0_560_s3;
  reg [4:0] d1_565_s3;
  reg [4:0] d0_567_s3;
  reg [4:0] d1_587_s3;
  reg [4:0] d0_589_s3;
  reg [4:0] d1_594_s3;
  reg [4:0] d0_596_s3;
  reg [4:0] d1_601_s3;
  reg [4:0] d0_603_s3;
  reg [4:0] d1_623_s3;
  reg [4:0] d0_625_s3;
  reg [15:0] sext_629_s3;
  reg [4:0] d1_631_s3;
  reg [4:0] d0_633_s3;
  reg [15:0] sext_637_s3;
  reg [4:0] d1_639_s3;
  reg [4:0] d0_641_s3;
  reg [15:0] trunc_645_s3;
  reg [15:0] sext_706_s3;
  reg [15:0] sext_709_s3;
  reg [15:0] trunc_712_s3;
  reg [15:0] sext_773_s3;
  reg [15:0] sext_776_s3;
  reg [15:0] trunc_779_s3;
  reg [15:0] sext_840_s3;
  reg [15:0] sext_843_s3;
  reg [15:0] trunc_846_s3;
  reg [15:0] sext_907_s3;
  reg [15:0] sext_910_s3;
  reg [15:0] trunc_913_s3;
  reg [15:0] sext_987_s3;
  reg [15:0] sext_990_s3;
  reg [15:0] trunc_993_s3;
  reg [15:0] sext_1054_s3;
  reg [15:0] sext_1057_s3;
  reg [15:0] trunc_1060_s3;
  reg icmp_1115_s3;
  reg weighs_458_s3;
  reg or_1285_s3;
  reg first_1249_s3;
  reg [31:0] or_1479_s3;
  reg xor_1616_s3;
  reg icmp_1619_s3;
  reg and_1250_s3;
  reg [31:0] check_1_1686_s3;
  reg or_1685_s3;
  reg and_1683_s3;
  reg [31:0] block_198_s3;
  reg [3:0] sum_index_287_s3;
  reg xor_288_s3;
  reg and_383_s3;
  reg final_result_445_s3;
  always @(posedge ap_clk) begin
    slot_first_225_s3 <= slot_first_225_s2;
    trunc_292_s3 <= trunc_292_s2;
    trunc_295_s3 <= trunc_295_s2;
    icmp_290_s3 <= icmp_290_s2;
    select_306_s3 <= select_306;
    select_385_s3 <= select_385;
    select_389_s3 <= select_389;
    shl_393_s3 <= shl_393;
    trunc_402_s3 <= lshr_392_s2[0];
    trunc_405_s3 <= trunc_405_s2;
    trunc_410_s3 <= trunc_410_s2;
    select_432_s3 <= select_432_s2;
    d1_512_s3 <= d1_512;
    d0_514_s3 <= d0_514;
    sext_518_s3 <= mem_x_5_q2[31:16];
    d1_520_s3 <= d1_520;
    d0_522_s3 <= d0_522;
    sext_526_s3 <= mem_x_5_q2[47:32];
    d1_528_s3 <= d1_528;
    d0_530_s3 <= d0_530;
    trunc_534_s3 <= mem_x_5_q2[63:48];
    and_501_s3 <= and_501_s2;
    d1_551_s3 <= d1_551;
    d0_553_s3 <= d0_553;
    d1_558_s3 <= d1_558;
    d0_560_s3 <= d0_560;
    d1_565_s3 <= d1_565;
    d0_567_s3 <= d0_567;
    d1_587_s3 <= d1_587;
    d0_589_s3 <= d0_589;
    d1_594_s3 <= d1_594;
    d0_596_s3 <= d0_596;
    d1_601_s3 <= d1_601;
    d0_603_s3 <= d0_603;
    d1_623_s3 <= d1_623;
    d0_625_s3 <= d0_625;
    sext_629_s3 <= mem_x_4_q2[31:16];
    d1_631_s3 <= d1_631;
    d0_633_s3 <= d0_633;
    sext_637_s3 <= mem_x_4_q2[47:32];
    d1_639_s3 <= d1_639;
    d0_641_s3 <= d0_641;
    trunc_645_s3 <= mem_x_4_q2[63:48];
    sext_706_s3 <= mem_x_3_q2[31:16];
    sext_709_s3 <= mem_x_3_q2[47:32];
    trunc_712_s3 <= mem_x_3_q2[63:48];
    sext_773_s3 <= mem_x_2_q2[31:16];
    sext_776_s3 <= mem_x_2_q2[47:32];
    trunc_779_s3 <= mem_x_2_q2[63:48];
    sext_840_s3 <= mem_x_1_q2[31:16];
    sext_843_s3 <= mem_x_1_q2[47:32];
    trunc_846_s3 <= mem_x_1_q2[63:48];
    sext_907_s3 <= mem_x_0_q2[31:16];
    sext_910_s3 <= mem_x_0_q2[47:32];
    trunc_913_s3 <= mem_x_0_q2[63:48];
    sext_987_s3 <= mem_x_6_q2[31:16];
    sext_990_s3 <= mem_x_6_q2[47:32];
    trunc_993_s3 <= mem_x_6_q2[63:48];
    sext_1054_s3 <= mem_x_7_q2[31:16];
    sext_1057_s3 <= mem_x_7_q2[47:32];
    trunc_1060_s3 <= mem_x_7_q2[63:48];
    icmp_1115_s3 <= icmp_1115_s2;
    weighs_458_s3 <= weighs_458_s2;
    or_1285_s3 <= or_1285_s2;
    first_1249_s3 <= first_1249_s2;
    or_1479_s3 <= or_1479;
    xor_1616_s3 <= xor_1616;
    icmp_1619_s3 <= icmp_1619;
    and_1250_s3 <= and_1250;
    check_1_1686_s3 <= check_1_1686;
    or_1685_s3 <= or_1685_s2;
    and_1683_s3 <= and_1683;
    block_198_s3 <= block_198;
    sum_index_287_s3 <= sum_index_287_s2;
    xor_288_s3 <= xor_288_s2;
    and_383_s3 <= and_383_s2;
    final_result_445_s3 <= final_result_445_s2;
  end
  wire [31:0] lshr_391 = select_385_s3 >> select_389_s3;  // awq_gemv_lane.hpp:178
  wire [127:0] exponent_394 = s_x_data_21 >> shl_393_s3;  // awq_gemv_lane.hpp:378
  wire [31:0] shl_513 = {d1_512_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_515 = {d0_514_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_516 = shl_513 + {{22{shl_515[31]}}, shl_515[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_517;
  awq_gemv_t8_mul_27s_16s_42_2 mul_517_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_516[31:5]), .b(sext_518_s3), .p(mul_517));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_552 = {d1_551_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_554 = {d0_553_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_555 = shl_552 + {{22{shl_554[31]}}, shl_554[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_556;
  awq_gemv_t8_mul_27s_16s_42_2 mul_556_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_555[31:5]), .b(sext_518_s3), .p(mul_556));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_588 = {d1_587_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_590 = {d0_589_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_591 = shl_588 + {{22{shl_590[31]}}, shl_590[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_592;
  awq_gemv_t8_mul_27s_16s_42_2 mul_592_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_591[31:5]), .b(sext_518_s3), .p(mul_592));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_624 = {d1_623_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_626 = {d0_625_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_627 = shl_624 + {{22{shl_626[31]}}, shl_626[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_628;
  awq_gemv_t8_mul_27s_16s_42_2 mul_628_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_627[31:5]), .b(sext_629_s3), .p(mul_628));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_657;
  awq_gemv_t8_mul_27s_16s_42_2 mul_657_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_516[31:5]), .b(sext_629_s3), .p(mul_657));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_673;
  awq_gemv_t8_mul_27s_16s_42_2 mul_673_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_555[31:5]), .b(sext_629_s3), .p(mul_673));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_689;
  awq_gemv_t8_mul_27s_16s_42_2 mul_689_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_591[31:5]), .b(sext_629_s3), .p(mul_689));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_705;
  awq_gemv_t8_mul_27s_16s_42_2 mul_705_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_627[31:5]), .b(sext_706_s3), .p(mul_705));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_724;
  awq_gemv_t8_mul_27s_16s_42_2 mul_724_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_516[31:5]), .b(sext_706_s3), .p(mul_724));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_740;
  awq_gemv_t8_mul_27s_16s_42_2 mul_740_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_555[31:5]), .b(sext_706_s3), .p(mul_740));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_756;
  awq_gemv_t8_mul_27s_16s_42_2 mul_756_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_591[31:5]), .b(sext_706_s3), .p(mul_756));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_772;
  awq_gemv_t8_mul_27s_16s_42_2 mul_772_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_627[31:5]), .b(sext_773_s3), .p(mul_772));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_791;
  awq_gemv_t8_mul_27s_16s_42_2 mul_791_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_516[31:5]), .b(sext_773_s3), .p(mul_791));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_807;
  awq_gemv_t8_mul_27s_16s_42_2 mul_807_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_555[31:5]), .b(sext_773_s3), .p(mul_807));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_823;
  awq_gemv_t8_mul_27s_16s_42_2 mul_823_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_591[31:5]), .b(sext_773_s3), .p(mul_823));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_839;
  awq_gemv_t8_mul_27s_16s_42_2 mul_839_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_627[31:5]), .b(sext_840_s3), .p(mul_839));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_858;
  awq_gemv_t8_mul_27s_16s_42_2 mul_858_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_516[31:5]), .b(sext_840_s3), .p(mul_858));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_874;
  awq_gemv_t8_mul_27s_16s_42_2 mul_874_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_555[31:5]), .b(sext_840_s3), .p(mul_874));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_890;
  awq_gemv_t8_mul_27s_16s_42_2 mul_890_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_591[31:5]), .b(sext_840_s3), .p(mul_890));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_906;
  awq_gemv_t8_mul_27s_16s_42_2 mul_906_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_627[31:5]), .b(sext_907_s3), .p(mul_906));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_925;
  awq_gemv_t8_mul_27s_16s_42_2 mul_925_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_516[31:5]), .b(sext_907_s3), .p(mul_925));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_941;
  awq_gemv_t8_mul_27s_16s_42_2 mul_941_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_555[31:5]), .b(sext_907_s3), .p(mul_941));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_957;
  awq_gemv_t8_mul_27s_16s_42_2 mul_957_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_591[31:5]), .b(sext_907_s3), .p(mul_957));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_970;
  awq_gemv_t8_mul_27s_16s_42_2 mul_970_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_627[31:5]), .b(sext_518_s3), .p(mul_970));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_986;
  awq_gemv_t8_mul_27s_16s_42_2 mul_986_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_591[31:5]), .b(sext_987_s3), .p(mul_986));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1005;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1005_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_555[31:5]), .b(sext_987_s3), .p(mul_1005));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1021;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1021_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_516[31:5]), .b(sext_987_s3), .p(mul_1021));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1037;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1037_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_627[31:5]), .b(sext_987_s3), .p(mul_1037));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1053;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1053_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_591[31:5]), .b(sext_1054_s3), .p(mul_1053));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1071;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1071_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_555[31:5]), .b(sext_1054_s3), .p(mul_1071));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1086;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1086_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_516[31:5]), .b(sext_1054_s3), .p(mul_1086));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1101;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1101_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_627[31:5]), .b(sext_1054_s3), .p(mul_1101));  // awq_gemv_lane.hpp:160
  wire [31:0] select_1480 = first_1249_s3 ? 32'd0 : check_0_199;  // awq_gemv_lane.hpp:243
  wire [31:0] and_1481 = select_1480 & 32'heb46de2f;  // awq_gemv_lane.hpp:80
  wire parity_1482 = ^and_1481;
  wire [31:0] and_1483 = select_1480 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:80
  wire parity_1484 = ^and_1483;
  wire [1:0] shl_1485 = {parity_1484, 1'd0};
  wire [1:0] or_1486 = {1'd0, parity_1482} | shl_1485;
  wire [31:0] and_1487 = select_1480 & 32'had1b78bc;  // awq_gemv_lane.hpp:80
  wire parity_1488 = ^and_1487;
  wire [2:0] shl_1489 = {parity_1488, 2'd0};
  wire [2:0] or_1490 = {1'd0, or_1486} | shl_1489;
  wire [30:0] and_1491 = select_1480[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:80
  wire parity_1492 = ^and_1491;
  wire [3:0] shl_1493 = {parity_1492, 3'd0};
  wire [3:0] or_1494 = {1'd0, or_1490} | shl_1493;
  wire [31:0] and_1495 = select_1480 & 32'hb46de2f1;  // awq_gemv_lane.hpp:80
  wire parity_1496 = ^and_1495;
  wire [4:0] shl_1497 = {parity_1496, 4'd0};
  wire [4:0] or_1498 = {1'd0, or_1494} | shl_1497;
  wire [30:0] and_1499 = select_1480[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:80
  wire parity_1500 = ^and_1499;
  wire [5:0] shl_1501 = {parity_1500, 5'd0};
  wire [5:0] or_1502 = {1'd0, or_1498} | shl_1501;
  wire [29:0] and_1503 = select_1480[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:80
  wire parity_1504 = ^and_1503;
  wire [6:0] shl_1505 = {parity_1504, 6'd0};
  wire [6:0] or_1506 = {1'd0, or_1502} | shl_1505;
  wire [30:0] and_1507 = select_1480[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:80
  wire parity_1508 = ^and_1507;
  wire [7:0] shl_1509 = {parity_1508, 7'd0};
  wire [7:0] or_1510 = {1'd0, or_1506} | shl_1509;
  wire [31:0] and_1511 = select_1480 & 32'hebc557ab;  // awq_gemv_lane.hpp:80
  wire parity_1512 = ^and_1511;
  wire [8:0] shl_1513 = {parity_1512, 8'd0};
  wire [8:0] or_1514 = {1'd0, or_1510} | shl_1513;
  wire [29:0] and_1515 = select_1480[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:80
  wire parity_1516 = ^and_1515;
  wire [9:0] shl_1517 = {parity_1516, 9'd0};
  wire [9:0] or_1518 = {1'd0, or_1514} | shl_1517;
  wire [31:0] and_1519 = select_1480 & 32'h92de3cde;  // awq_gemv_lane.hpp:80
  wire parity_1520 = ^and_1519;
  wire [10:0] shl_1521 = {parity_1520, 10'd0};
  wire [10:0] or_1522 = {1'd0, or_1518} | shl_1521;
  wire [29:0] and_1523 = select_1480[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:80
  wire parity_1524 = ^and_1523;
  wire [11:0] shl_1525 = {parity_1524, 11'd0};
  wire [11:0] or_1526 = {1'd0, or_1522} | shl_1525;
  wire [30:0] and_1527 = select_1480[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:80
  wire parity_1528 = ^and_1527;
  wire [12:0] shl_1529 = {parity_1528, 12'd0};
  wire [12:0] or_1530 = {1'd0, or_1526} | shl_1529;
  wire [31:0] and_1531 = select_1480 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:80
  wire parity_1532 = ^and_1531;
  wire [13:0] shl_1533 = {parity_1532, 13'd0};
  wire [13:0] or_1534 = {1'd0, or_1530} | shl_1533;
  wire [29:0] and_1535 = select_1480[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:80
  wire parity_1536 = ^and_1535;
  wire [14:0] shl_1537 = {parity_1536, 14'd0};
  wire [14:0] or_1538 = {1'd0, or_1534} | shl_1537;
  wire [30:0] and_1539 = select_1480[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:80
  wire parity_1540 = ^and_1539;
  wire [15:0] shl_1541 = {parity_1540, 15'd0};
  wire [15:0] or_1542 = {1'd0, or_1538} | shl_1541;
  wire [30:0] and_1543 = select_1480[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:80
  wire parity_1544 = ^and_1543;
  wire [16:0] shl_1545 = {parity_1544, 16'd0};
  wire [16:0] or_1546 = {1'd0, or_1542} | shl_1545;
  wire [31:0] and_1547 = select_1480 & 32'hb993d378;  // awq_gemv_lane.hpp:80
  wire parity_1548 = ^and_1547;
  wire [17:0] shl_1549 = {parity_1548, 17'd0};
  wire [17:0] or_1550 = {1'd0, or_1546} | shl_1549;
  wire [30:0] and_1551 = select_1480[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:80
  wire parity_1552 = ^and_1551;
  wire [18:0] shl_1553 = {parity_1552, 18'd0};
  wire [18:0] or_1554 = {1'd0, or_1550} | shl_1553;
  wire [31:0] and_1555 = select_1480 & 32'he64f4de1;  // awq_gemv_lane.hpp:80
  wire parity_1556 = ^and_1555;
  wire [19:0] shl_1557 = {parity_1556, 19'd0};
  wire [19:0] or_1558 = {1'd0, or_1554} | shl_1557;
  wire [29:0] and_1559 = select_1480[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:80
  wire parity_1560 = ^and_1559;
  wire [20:0] shl_1561 = {parity_1560, 20'd0};
  wire [20:0] or_1562 = {1'd0, or_1558} | shl_1561;
  wire [31:0] and_1563 = select_1480 & 32'ha4f655f7;  // awq_gemv_lane.hpp:80
  wire parity_1564 = ^and_1563;
  wire [21:0] shl_1565 = {parity_1564, 21'd0};
  wire [21:0] or_1566 = {1'd0, or_1562} | shl_1565;
  wire [31:0] and_1567 = select_1480 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:80
  wire parity_1568 = ^and_1567;
  wire [22:0] shl_1569 = {parity_1568, 22'd0};
  wire [22:0] or_1570 = {1'd0, or_1566} | shl_1569;
  wire [30:0] and_1571 = select_1480[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:80
  wire parity_1572 = ^and_1571;
  wire [23:0] shl_1573 = {parity_1572, 23'd0};
  wire [23:0] or_1574 = {1'd0, or_1570} | shl_1573;
  wire [30:0] and_1575 = select_1480[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:80
  wire parity_1576 = ^and_1575;
  wire [24:0] shl_1577 = {parity_1576, 24'd0};
  wire [24:0] or_1578 = {1'd0, or_1574} | shl_1577;
  wire [29:0] and_1579 = select_1480[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:80
  wire parity_1580 = ^and_1579;
  wire [25:0] shl_1581 = {parity_1580, 25'd0};
  wire [25:0] or_1582 = {1'd0, or_1578} | shl_1581;
  wire [30:0] and_1583 = select_1480[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:80
  wire parity_1584 = ^and_1583;
  wire [26:0] shl_1585 = {parity_1584, 26'd0};
  wire [26:0] or_1586 = {1'd0, or_1582} | shl_1585;
  wire [30:0] and_1587 = select_1480[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:80
  wire parity_1588 = ^and_1587;
  wire [27:0] shl_1589 = {parity_1588, 27'd0};
  wire [27:0] or_1590 = {1'd0, or_1586} | shl_1589;
  wire [30:0] and_1591 = select_1480[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:80
  wire parity_1592 = ^and_1591;
  wire [28:0] shl_1593 = {parity_1592, 28'd0};
  wire [28:0] or_1594 = {1'd0, or_1590} | shl_1593;
  wire [31:0] and_1595 = select_1480 & 32'hf21a0359;  // awq_gemv_lane.hpp:80
  wire parity_1596 = ^and_1595;
  wire [29:0] shl_1597 = {parity_1596, 29'd0};
  wire [29:0] or_1598 = {1'd0, or_1594} | shl_1597;
  wire [27:0] and_1599 = select_1480[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:80
  wire parity_1600 = ^and_1599;
  wire [30:0] shl_1601 = {parity_1600, 30'd0};
  wire [30:0] or_1602 = {1'd0, or_1598} | shl_1601;
  wire [31:0] and_1603 = select_1480 & 32'hf5a36f17;  // awq_gemv_lane.hpp:80
  wire parity_1604 = ^and_1603;
  wire [31:0] shl_1605 = {parity_1604, 31'd0};  // awq_gemv_lane.hpp:80
  wire [31:0] or_1606 = {1'd0, or_1602} | shl_1605;  // awq_gemv_lane.hpp:80
  wire [31:0] check_0_1607 = or_1479_s3 ^ or_1606;  // awq_gemv_lane.hpp:88
  wire [31:0] check_0_1608 = weighs_458_s3 ? check_0_1607 : check_0_199;  // awq_gemv_t8.cpp:14
  wire and_1617 = first_1249_s3 & xor_1616_s3;
  wire xor_1618 = and_1617 ^ 1'd1;
  wire or_1620 = xor_1618 | icmp_1619_s3;
  wire check_1621 = and_1250_s3 ? or_1620 : check_201;
  wire [31:0] xor_1687 = check_0_1607 ^ check_1_1686_s3;  // awq_gemv_lane.hpp:255
  wire check_1689 = first_1249_s3 ? or_1620 : check_201;
  // stage 4
  reg slot_first_225_s4;
  reg trunc_292_s4;
  reg trunc_295_s4;
  reg icmp_290_s4;
  reg [15:0] select_306_s4;
  reg [127:0] exponent_394_s4;
  reg [7:0] trunc_396_s4;
  reg trunc_402_s4;
  reg trunc_405_s4;
  reg trunc_410_s4;
  reg [31:0] select_432_s4;
  reg [4:0] d1_520_s4;
  reg [4:0] d0_522_s4;
  reg [15:0] sext_526_s4;
  reg [4:0] d1_528_s4;
  reg [4:0] d0_530_s4;
  reg [15:0] trunc_534_s4;
  reg and_501_s4;
  reg [4:0] d1_558_s4;
  reg [4:0] d0_560_s4;
  reg [4:0] d1_565_s4;
  reg [4:0] d0_567_s4;
  reg [4:0] d1_594_s4;
  reg [4:0] d0_596_s4;
  reg [4:0] d1_601_s4;
  reg [4:0] d0_603_s4;
  reg [4:0] d1_631_s4;
  reg [4:0] d0_633_s4;
  reg [15:0] sext_637_s4;
  reg [4:0] d1_639_s4;
  reg [4:0] d0_641_s4;
  reg [15:0] trunc_645_s4;
  reg [15:0] sext_709_s4;
  reg [15:0] trunc_712_s4;
  reg [15:0] sext_776_s4;
  reg [15:0] trunc_779_s4;
  reg [15:0] sext_843_s4;
  reg [15:0] trunc_846_s4;
  reg [15:0] sext_910_s4;
  reg [15:0] trunc_913_s4;
  reg [15:0] sext_990_s4;
  reg [15:0] trunc_993_s4;
  reg [15:0] sext_1057_s4;
  reg [15:0] trunc_1060_s4;
  reg icmp_1115_s4;
  reg weighs_458_s4;
  reg or_1285_s4;
  reg [31:0] xor_1687_s4;
  reg check_1689_s4;
  reg or_1685_s4;
  reg and_1683_s4;
  reg [31:0] block_198_s4;
  reg [3:0] sum_index_287_s4;
  reg xor_288_s4;
  reg and_383_s4;
  reg final_result_445_s4;
  always @(posedge ap_clk) begin
    slot_first_225_s4 <= slot_first_225_s3;
    trunc_292_s4 <= trunc_292_s3;
    trunc_295_s4 <= trunc_295_s3;
    icmp_290_s4 <= icmp_290_s3;
    select_306_s4 <= select_306_s3;
    exponent_394_s4 <= exponent_394;
    trunc_396_s4 <= lshr_391[7:0];
    trunc_402_s4 <= trunc_402_s3;
    trunc_405_s4 <= trunc_405_s3;
    trunc_410_s4 <= trunc_410_s3;
    select_432_s4 <= select_432_s3;
    d1_520_s4 <= d1_520_s3;
    d0_522_s4 <= d0_522_s3;
    sext_526_s4 <= sext_526_s3;
    d1_528_s4 <= d1_528_s3;
    d0_530_s4 <= d0_530_s3;
    trunc_534_s4 <= trunc_534_s3;
    and_501_s4 <= and_501_s3;
    d1_558_s4 <= d1_558_s3;
    d0_560_s4 <= d0_560_s3;
    d1_565_s4 <= d1_565_s3;
    d0_567_s4 <= d0_567_s3;
    d1_594_s4 <= d1_594_s3;
    d0_596_s4 <= d0_596_s3;
    d1_601_s4 <= d1_601_s3;
    d0_603_s4 <= d0_603_s3;
    d1_631_s4 <= d1_631_s3;
    d0_633_s4 <= d0_633_s3;
    sext_637_s4 <= sext_637_s3;
    d1_639_s4 <= d1_639_s3;
    d0_641_s4 <= d0_641_s3;
    trunc_645_s4 <= trunc_645_s3;
    sext_709_s4 <= sext_709_s3;
    trunc_712_s4 <= trunc_712_s3;
    sext_776_s4 <= sext_776_s3;
    trunc_779_s4 <= trunc_779_s3;
    sext_843_s4 <= sext_843_s3;
    trunc_846_s4 <= trunc_846_s3;
    sext_910_s4 <= sext_910_s3;
    trunc_913_s4 <= trunc_913_s3;
    sext_990_s4 <= sext_990_s3;
    trunc_993_s4 <= trunc_993_s3;
    sext_1057_s4 <= sext_1057_s3;
    trunc_1060_s4 <= trunc_1060_s3;
    icmp_1115_s4 <= icmp_1115_s3;
    weighs_458_s4 <= weighs_458_s3;
    or_1285_s4 <= or_1285_s3;
    xor_1687_s4 <= xor_1687;
    check_1689_s4 <= check_1689;
    or_1685_s4 <= or_1685_s3;
    and_1683_s4 <= and_1683_s3;
    block_198_s4 <= block_198_s3;
    sum_index_287_s4 <= sum_index_287_s3;
    xor_288_s4 <= xor_288_s3;
    and_383_s4 <= and_383_s3;
    final_result_445_s4 <= final_result_445_s3;
  end
  wire [7:0] shift_395 = trunc_396_s4 - {3'd0, exponent_394_s4[4:0]};  // awq_gemv_lane.hpp:379
  wire [31:0] shl_521 = {d1_520_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_523 = {d0_522_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_524 = shl_521 + {{22{shl_523[31]}}, shl_523[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_525;
  awq_gemv_t8_mul_27s_16s_42_2 mul_525_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_524[31:5]), .b(sext_526_s4), .p(mul_525));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_559 = {d1_558_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_561 = {d0_560_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_562 = shl_559 + {{22{shl_561[31]}}, shl_561[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_563;
  awq_gemv_t8_mul_27s_16s_42_2 mul_563_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_562[31:5]), .b(sext_526_s4), .p(mul_563));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_595 = {d1_594_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_597 = {d0_596_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_598 = shl_595 + {{22{shl_597[31]}}, shl_597[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_599;
  awq_gemv_t8_mul_27s_16s_42_2 mul_599_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_598[31:5]), .b(sext_526_s4), .p(mul_599));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_632 = {d1_631_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_634 = {d0_633_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_635 = shl_632 + {{22{shl_634[31]}}, shl_634[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_636;
  awq_gemv_t8_mul_27s_16s_42_2 mul_636_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_635[31:5]), .b(sext_637_s4), .p(mul_636));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_659;
  awq_gemv_t8_mul_27s_16s_42_2 mul_659_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_524[31:5]), .b(sext_637_s4), .p(mul_659));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_675;
  awq_gemv_t8_mul_27s_16s_42_2 mul_675_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_562[31:5]), .b(sext_637_s4), .p(mul_675));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_691;
  awq_gemv_t8_mul_27s_16s_42_2 mul_691_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_598[31:5]), .b(sext_637_s4), .p(mul_691));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_708;
  awq_gemv_t8_mul_27s_16s_42_2 mul_708_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_635[31:5]), .b(sext_709_s4), .p(mul_708));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_726;
  awq_gemv_t8_mul_27s_16s_42_2 mul_726_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_524[31:5]), .b(sext_709_s4), .p(mul_726));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_742;
  awq_gemv_t8_mul_27s_16s_42_2 mul_742_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_562[31:5]), .b(sext_709_s4), .p(mul_742));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_758;
  awq_gemv_t8_mul_27s_16s_42_2 mul_758_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_598[31:5]), .b(sext_709_s4), .p(mul_758));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_775;
  awq_gemv_t8_mul_27s_16s_42_2 mul_775_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_635[31:5]), .b(sext_776_s4), .p(mul_775));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_793;
  awq_gemv_t8_mul_27s_16s_42_2 mul_793_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_524[31:5]), .b(sext_776_s4), .p(mul_793));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_809;
  awq_gemv_t8_mul_27s_16s_42_2 mul_809_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_562[31:5]), .b(sext_776_s4), .p(mul_809));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_825;
  awq_gemv_t8_mul_27s_16s_42_2 mul_825_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_598[31:5]), .b(sext_776_s4), .p(mul_825));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_842;
  awq_gemv_t8_mul_27s_16s_42_2 mul_842_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_635[31:5]), .b(sext_843_s4), .p(mul_842));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_860;
  awq_gemv_t8_mul_27s_16s_42_2 mul_860_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_524[31:5]), .b(sext_843_s4), .p(mul_860));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_876;
  awq_gemv_t8_mul_27s_16s_42_2 mul_876_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_562[31:5]), .b(sext_843_s4), .p(mul_876));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_892;
  awq_gemv_t8_mul_27s_16s_42_2 mul_892_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_598[31:5]), .b(sext_843_s4), .p(mul_892));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_909;
  awq_gemv_t8_mul_27s_16s_42_2 mul_909_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_635[31:5]), .b(sext_910_s4), .p(mul_909));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_927;
  awq_gemv_t8_mul_27s_16s_42_2 mul_927_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_524[31:5]), .b(sext_910_s4), .p(mul_927));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_943;
  awq_gemv_t8_mul_27s_16s_42_2 mul_943_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_562[31:5]), .b(sext_910_s4), .p(mul_943));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_959;
  awq_gemv_t8_mul_27s_16s_42_2 mul_959_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_598[31:5]), .b(sext_910_s4), .p(mul_959));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_972;
  awq_gemv_t8_mul_27s_16s_42_2 mul_972_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_635[31:5]), .b(sext_526_s4), .p(mul_972));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_989;
  awq_gemv_t8_mul_27s_16s_42_2 mul_989_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_598[31:5]), .b(sext_990_s4), .p(mul_989));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1007;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1007_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_562[31:5]), .b(sext_990_s4), .p(mul_1007));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1023;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1023_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_524[31:5]), .b(sext_990_s4), .p(mul_1023));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1039;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1039_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_635[31:5]), .b(sext_990_s4), .p(mul_1039));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1056;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1056_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_598[31:5]), .b(sext_1057_s4), .p(mul_1056));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1073;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1073_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_562[31:5]), .b(sext_1057_s4), .p(mul_1073));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1088;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1088_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_524[31:5]), .b(sext_1057_s4), .p(mul_1088));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1103;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1103_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_635[31:5]), .b(sext_1057_s4), .p(mul_1103));  // awq_gemv_lane.hpp:160
  wire icmp_1688 = xor_1687_s4 != 32'hffffffff;  // awq_gemv_lane.hpp:255
  wire or_1690 = icmp_1688 | check_1689_s4;  // awq_gemv_lane.hpp:433
  wire xor_1691 = or_1690 ^ 1'd1;
  wire or_1692 = or_1685_s4 | xor_1691;
  wire xor_1699 = or_1692 ^ 1'd1;
  wire and_1700 = and_1683_s4 & xor_1699;
  wire icmp_1701 = xor_1687_s4 == 32'hffffffff;  // awq_gemv_lane.hpp:255
  wire [7:0] select_1702 = icmp_1701 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:255
  wire [8:0] select_1703 = check_1689_s4 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:255
  wire [8:0] or_1704 = {1'd0, select_1702} | select_1703;  // awq_gemv_lane.hpp:255
  wire [8:0] flags_1705 = flags_221 | or_1704;  // awq_gemv_lane.hpp:434
  wire [8:0] flags_1706 = and_1700 ? flags_1705 : flags_221;
  // stage 5
  reg slot_first_225_s5;
  reg trunc_292_s5;
  reg trunc_295_s5;
  reg icmp_290_s5;
  reg [15:0] select_306_s5;
  reg [7:0] shift_395_s5;
  reg trunc_402_s5;
  reg trunc_405_s5;
  reg trunc_410_s5;
  reg [31:0] select_432_s5;
  reg [4:0] d1_528_s5;
  reg [4:0] d0_530_s5;
  reg [15:0] trunc_534_s5;
  reg and_501_s5;
  reg [4:0] d1_565_s5;
  reg [4:0] d0_567_s5;
  reg [4:0] d1_601_s5;
  reg [4:0] d0_603_s5;
  reg [4:0] d1_639_s5;
  reg [4:0] d0_641_s5;
  reg [15:0] trunc_645_s5;
  reg [15:0] trunc_712_s5;
  reg [15:0] trunc_779_s5;
  reg [15:0] trunc_846_s5;
  reg [15:0] trunc_913_s5;
  reg [15:0] trunc_993_s5;
  reg [15:0] trunc_1060_s5;
  reg icmp_1115_s5;
  reg weighs_458_s5;
  reg or_1285_s5;
  reg or_1692_s5;
  reg and_1683_s5;
  reg [31:0] block_198_s5;
  reg [3:0] sum_index_287_s5;
  reg xor_288_s5;
  reg and_383_s5;
  reg final_result_445_s5;
  always @(posedge ap_clk) begin
    slot_first_225_s5 <= slot_first_225_s4;
    trunc_292_s5 <= trunc_292_s4;
    trunc_295_s5 <= trunc_295_s4;
    icmp_290_s5 <= icmp_290_s4;
    select_306_s5 <= select_306_s4;
    shift_395_s5 <= shift_395;
    trunc_402_s5 <= trunc_402_s4;
    trunc_405_s5 <= trunc_405_s4;
    trunc_410_s5 <= trunc_410_s4;
    select_432_s5 <= select_432_s4;
    d1_528_s5 <= d1_528_s4;
    d0_530_s5 <= d0_530_s4;
    trunc_534_s5 <= trunc_534_s4;
    and_501_s5 <= and_501_s4;
    d1_565_s5 <= d1_565_s4;
    d0_567_s5 <= d0_567_s4;
    d1_601_s5 <= d1_601_s4;
    d0_603_s5 <= d0_603_s4;
    d1_639_s5 <= d1_639_s4;
    d0_641_s5 <= d0_641_s4;
    trunc_645_s5 <= trunc_645_s4;
    trunc_712_s5 <= trunc_712_s4;
    trunc_779_s5 <= trunc_779_s4;
    trunc_846_s5 <= trunc_846_s4;
    trunc_913_s5 <= trunc_913_s4;
    trunc_993_s5 <= trunc_993_s4;
    trunc_1060_s5 <= trunc_1060_s4;
    icmp_1115_s5 <= icmp_1115_s4;
    weighs_458_s5 <= weighs_458_s4;
    or_1285_s5 <= or_1285_s4;
    or_1692_s5 <= or_1692;
    and_1683_s5 <= and_1683_s4;
    block_198_s5 <= block_198_s4;
    sum_index_287_s5 <= sum_index_287_s4;
    xor_288_s5 <= xor_288_s4;
    and_383_s5 <= and_383_s4;
    final_result_445_s5 <= final_result_445_s4;
  end
  wire [42:0] add_519 = {{1{mul_511[41]}}, mul_511} + {{1{mul_517[41]}}, mul_517};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_529 = {d1_528_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_531 = {d0_530_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_532 = shl_529 + {{22{shl_531[31]}}, shl_531[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_533;
  awq_gemv_t8_mul_27s_16s_42_2 mul_533_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_532[31:5]), .b(trunc_534_s5), .p(mul_533));  // awq_gemv_lane.hpp:160
  wire [42:0] add_557 = {{1{mul_550[41]}}, mul_550} + {{1{mul_556[41]}}, mul_556};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_566 = {d1_565_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_568 = {d0_567_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_569 = shl_566 + {{22{shl_568[31]}}, shl_568[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_570;
  awq_gemv_t8_mul_27s_16s_42_2 mul_570_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_569[31:5]), .b(trunc_534_s5), .p(mul_570));  // awq_gemv_lane.hpp:160
  wire [42:0] add_593 = {{1{mul_586[41]}}, mul_586} + {{1{mul_592[41]}}, mul_592};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_602 = {d1_601_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_604 = {d0_603_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_605 = shl_602 + {{22{shl_604[31]}}, shl_604[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_606;
  awq_gemv_t8_mul_27s_16s_42_2 mul_606_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_605[31:5]), .b(trunc_534_s5), .p(mul_606));  // awq_gemv_lane.hpp:160
  wire [42:0] add_630 = {{1{mul_622[41]}}, mul_622} + {{1{mul_628[41]}}, mul_628};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_640 = {d1_639_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_642 = {d0_641_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_643 = shl_640 + {{22{shl_642[31]}}, shl_642[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_644;
  awq_gemv_t8_mul_27s_16s_42_2 mul_644_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_643[31:5]), .b(trunc_645_s5), .p(mul_644));  // awq_gemv_lane.hpp:160
  wire [42:0] add_658 = {{1{mul_656[41]}}, mul_656} + {{1{mul_657[41]}}, mul_657};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_661;
  awq_gemv_t8_mul_27s_16s_42_2 mul_661_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_532[31:5]), .b(trunc_645_s5), .p(mul_661));  // awq_gemv_lane.hpp:160
  wire [42:0] add_674 = {{1{mul_672[41]}}, mul_672} + {{1{mul_673[41]}}, mul_673};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_677;
  awq_gemv_t8_mul_27s_16s_42_2 mul_677_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_569[31:5]), .b(trunc_645_s5), .p(mul_677));  // awq_gemv_lane.hpp:160
  wire [42:0] add_690 = {{1{mul_688[41]}}, mul_688} + {{1{mul_689[41]}}, mul_689};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_693;
  awq_gemv_t8_mul_27s_16s_42_2 mul_693_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_605[31:5]), .b(trunc_645_s5), .p(mul_693));  // awq_gemv_lane.hpp:160
  wire [42:0] add_707 = {{1{mul_704[41]}}, mul_704} + {{1{mul_705[41]}}, mul_705};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_711;
  awq_gemv_t8_mul_27s_16s_42_2 mul_711_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_643[31:5]), .b(trunc_712_s5), .p(mul_711));  // awq_gemv_lane.hpp:160
  wire [42:0] add_725 = {{1{mul_723[41]}}, mul_723} + {{1{mul_724[41]}}, mul_724};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_728;
  awq_gemv_t8_mul_27s_16s_42_2 mul_728_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_532[31:5]), .b(trunc_712_s5), .p(mul_728));  // awq_gemv_lane.hpp:160
  wire [42:0] add_741 = {{1{mul_739[41]}}, mul_739} + {{1{mul_740[41]}}, mul_740};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_744;
  awq_gemv_t8_mul_27s_16s_42_2 mul_744_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_569[31:5]), .b(trunc_712_s5), .p(mul_744));  // awq_gemv_lane.hpp:160
  wire [42:0] add_757 = {{1{mul_755[41]}}, mul_755} + {{1{mul_756[41]}}, mul_756};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_760;
  awq_gemv_t8_mul_27s_16s_42_2 mul_760_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_605[31:5]), .b(trunc_712_s5), .p(mul_760));  // awq_gemv_lane.hpp:160
  wire [42:0] add_774 = {{1{mul_771[41]}}, mul_771} + {{1{mul_772[41]}}, mul_772};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_778;
  awq_gemv_t8_mul_27s_16s_42_2 mul_778_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_643[31:5]), .b(trunc_779_s5), .p(mul_778));  // awq_gemv_lane.hpp:160
  wire [42:0] add_792 = {{1{mul_790[41]}}, mul_790} + {{1{mul_791[41]}}, mul_791};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_795;
  awq_gemv_t8_mul_27s_16s_42_2 mul_795_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_532[31:5]), .b(trunc_779_s5), .p(mul_795));  // awq_gemv_lane.hpp:160
  wire [42:0] add_808 = {{1{mul_806[41]}}, mul_806} + {{1{mul_807[41]}}, mul_807};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_811;
  awq_gemv_t8_mul_27s_16s_42_2 mul_811_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_569[31:5]), .b(trunc_779_s5), .p(mul_811));  // awq_gemv_lane.hpp:160
  wire [42:0] add_824 = {{1{mul_822[41]}}, mul_822} + {{1{mul_823[41]}}, mul_823};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_827;
  awq_gemv_t8_mul_27s_16s_42_2 mul_827_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_605[31:5]), .b(trunc_779_s5), .p(mul_827));  // awq_gemv_lane.hpp:160
  wire [42:0] add_841 = {{1{mul_838[41]}}, mul_838} + {{1{mul_839[41]}}, mul_839};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_845;
  awq_gemv_t8_mul_27s_16s_42_2 mul_845_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_643[31:5]), .b(trunc_846_s5), .p(mul_845));  // awq_gemv_lane.hpp:160
  wire [42:0] add_859 = {{1{mul_857[41]}}, mul_857} + {{1{mul_858[41]}}, mul_858};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_862;
  awq_gemv_t8_mul_27s_16s_42_2 mul_862_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_532[31:5]), .b(trunc_846_s5), .p(mul_862));  // awq_gemv_lane.hpp:160
  wire [42:0] add_875 = {{1{mul_873[41]}}, mul_873} + {{1{mul_874[41]}}, mul_874};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_878;
  awq_gemv_t8_mul_27s_16s_42_2 mul_878_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_569[31:5]), .b(trunc_846_s5), .p(mul_878));  // awq_gemv_lane.hpp:160
  wire [42:0] add_891 = {{1{mul_889[41]}}, mul_889} + {{1{mul_890[41]}}, mul_890};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_894;
  awq_gemv_t8_mul_27s_16s_42_2 mul_894_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_605[31:5]), .b(trunc_846_s5), .p(mul_894));  // awq_gemv_lane.hpp:160
  wire [42:0] add_908 = {{1{mul_905[41]}}, mul_905} + {{1{mul_906[41]}}, mul_906};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_912;
  awq_gemv_t8_mul_27s_16s_42_2 mul_912_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_643[31:5]), .b(trunc_913_s5), .p(mul_912));  // awq_gemv_lane.hpp:160
  wire [42:0] add_926 = {{1{mul_924[41]}}, mul_924} + {{1{mul_925[41]}}, mul_925};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_929;
  awq_gemv_t8_mul_27s_16s_42_2 mul_929_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_532[31:5]), .b(trunc_913_s5), .p(mul_929));  // awq_gemv_lane.hpp:160
  wire [42:0] add_942 = {{1{mul_940[41]}}, mul_940} + {{1{mul_941[41]}}, mul_941};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_945;
  awq_gemv_t8_mul_27s_16s_42_2 mul_945_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_569[31:5]), .b(trunc_913_s5), .p(mul_945));  // awq_gemv_lane.hpp:160
  wire [42:0] add_958 = {{1{mul_956[41]}}, mul_956} + {{1{mul_957[41]}}, mul_957};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_961;
  awq_gemv_t8_mul_27s_16s_42_2 mul_961_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_605[31:5]), .b(trunc_913_s5), .p(mul_961));  // awq_gemv_lane.hpp:160
  wire [42:0] add_971 = {{1{mul_969[41]}}, mul_969} + {{1{mul_970[41]}}, mul_970};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_974;
  awq_gemv_t8_mul_27s_16s_42_2 mul_974_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_643[31:5]), .b(trunc_534_s5), .p(mul_974));  // awq_gemv_lane.hpp:160
  wire [42:0] add_988 = {{1{mul_985[41]}}, mul_985} + {{1{mul_986[41]}}, mul_986};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_992;
  awq_gemv_t8_mul_27s_16s_42_2 mul_992_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_605[31:5]), .b(trunc_993_s5), .p(mul_992));  // awq_gemv_lane.hpp:160
  wire [42:0] add_1006 = {{1{mul_1004[41]}}, mul_1004} + {{1{mul_1005[41]}}, mul_1005};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1009;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1009_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_569[31:5]), .b(trunc_993_s5), .p(mul_1009));  // awq_gemv_lane.hpp:160
  wire [42:0] add_1022 = {{1{mul_1020[41]}}, mul_1020} + {{1{mul_1021[41]}}, mul_1021};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1025;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1025_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_532[31:5]), .b(trunc_993_s5), .p(mul_1025));  // awq_gemv_lane.hpp:160
  wire [42:0] add_1038 = {{1{mul_1036[41]}}, mul_1036} + {{1{mul_1037[41]}}, mul_1037};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1041;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1041_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_643[31:5]), .b(trunc_993_s5), .p(mul_1041));  // awq_gemv_lane.hpp:160
  wire [42:0] add_1055 = {{1{mul_1052[41]}}, mul_1052} + {{1{mul_1053[41]}}, mul_1053};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1059;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1059_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_605[31:5]), .b(trunc_1060_s5), .p(mul_1059));  // awq_gemv_lane.hpp:160
  wire [42:0] add_1072 = {{1{mul_1070[41]}}, mul_1070} + {{1{mul_1071[41]}}, mul_1071};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1075;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1075_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_569[31:5]), .b(trunc_1060_s5), .p(mul_1075));  // awq_gemv_lane.hpp:160
  wire [42:0] add_1087 = {{1{mul_1085[41]}}, mul_1085} + {{1{mul_1086[41]}}, mul_1086};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1090;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1090_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_532[31:5]), .b(trunc_1060_s5), .p(mul_1090));  // awq_gemv_lane.hpp:160
  wire [42:0] add_1102 = {{1{mul_1100[41]}}, mul_1100} + {{1{mul_1101[41]}}, mul_1101};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_1105;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1105_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_643[31:5]), .b(trunc_1060_s5), .p(mul_1105));  // awq_gemv_lane.hpp:160
  wire icmp_1693 = bad_block_220 == 32'hffffffff;  // awq_gemv_lane.hpp:435
  wire xor_1694 = icmp_1693 ^ 1'd1;
  wire or_1695 = or_1692_s5 | xor_1694;
  wire xor_1696 = or_1695 ^ 1'd1;
  wire and_1697 = and_1683_s5 & xor_1696;
  wire [31:0] bad_block_1698 = and_1697 ? block_198_s5 : bad_block_220;
  // stage 6
  reg slot_first_225_s6;
  reg trunc_292_s6;
  reg trunc_295_s6;
  reg icmp_290_s6;
  reg [15:0] select_306_s6;
  reg [7:0] shift_395_s6;
  reg trunc_402_s6;
  reg trunc_405_s6;
  reg trunc_410_s6;
  reg [31:0] select_432_s6;
  reg [42:0] add_519_s6;
  reg and_501_s6;
  reg [42:0] add_557_s6;
  reg [42:0] add_593_s6;
  reg [42:0] add_630_s6;
  reg [42:0] add_658_s6;
  reg [42:0] add_674_s6;
  reg [42:0] add_690_s6;
  reg [42:0] add_707_s6;
  reg [42:0] add_725_s6;
  reg [42:0] add_741_s6;
  reg [42:0] add_757_s6;
  reg [42:0] add_774_s6;
  reg [42:0] add_792_s6;
  reg [42:0] add_808_s6;
  reg [42:0] add_824_s6;
  reg [42:0] add_841_s6;
  reg [42:0] add_859_s6;
  reg [42:0] add_875_s6;
  reg [42:0] add_891_s6;
  reg [42:0] add_908_s6;
  reg [42:0] add_926_s6;
  reg [42:0] add_942_s6;
  reg [42:0] add_958_s6;
  reg [42:0] add_971_s6;
  reg [42:0] add_988_s6;
  reg [42:0] add_1006_s6;
  reg [42:0] add_1022_s6;
  reg [42:0] add_1038_s6;
  reg [42:0] add_1055_s6;
  reg [42:0] add_1072_s6;
  reg [42:0] add_1087_s6;
  reg [42:0] add_1102_s6;
  reg icmp_1115_s6;
  reg weighs_458_s6;
  reg or_1285_s6;
  reg [3:0] sum_index_287_s6;
  reg xor_288_s6;
  reg and_383_s6;
  reg final_result_445_s6;
  always @(posedge ap_clk) begin
    slot_first_225_s6 <= slot_first_225_s5;
    trunc_292_s6 <= trunc_292_s5;
    trunc_295_s6 <= trunc_295_s5;
    icmp_290_s6 <= icmp_290_s5;
    select_306_s6 <= select_306_s5;
    shift_395_s6 <= shift_395_s5;
    trunc_402_s6 <= trunc_402_s5;
    trunc_405_s6 <= trunc_405_s5;
    trunc_410_s6 <= trunc_410_s5;
    select_432_s6 <= select_432_s5;
    add_519_s6 <= add_519;
    and_501_s6 <= and_501_s5;
    add_557_s6 <= add_557;
    add_593_s6 <= add_593;
    add_630_s6 <= add_630;
    add_658_s6 <= add_658;
    add_674_s6 <= add_674;
    add_690_s6 <= add_690;
    add_707_s6 <= add_707;
    add_725_s6 <= add_725;
    add_741_s6 <= add_741;
    add_757_s6 <= add_757;
    add_774_s6 <= add_774;
    add_792_s6 <= add_792;
    add_808_s6 <= add_808;
    add_824_s6 <= add_824;
    add_841_s6 <= add_841;
    add_859_s6 <= add_859;
    add_875_s6 <= add_875;
    add_891_s6 <= add_891;
    add_908_s6 <= add_908;
    add_926_s6 <= add_926;
    add_942_s6 <= add_942;
    add_958_s6 <= add_958;
    add_971_s6 <= add_971;
    add_988_s6 <= add_988;
    add_1006_s6 <= add_1006;
    add_1022_s6 <= add_1022;
    add_1038_s6 <= add_1038;
    add_1055_s6 <= add_1055;
    add_1072_s6 <= add_1072;
    add_1087_s6 <= add_1087;
    add_1102_s6 <= add_1102;
    icmp_1115_s6 <= icmp_1115_s5;
    weighs_458_s6 <= weighs_458_s5;
    or_1285_s6 <= or_1285_s5;
    sum_index_287_s6 <= sum_index_287_s5;
    xor_288_s6 <= xor_288_s5;
    and_383_s6 <= and_383_s5;
    final_result_445_s6 <= final_result_445_s5;
  end
  wire [43:0] add_527 = {{1{add_519_s6[42]}}, add_519_s6} + {{2{mul_525[41]}}, mul_525};  // awq_gemv_lane.hpp:160
  wire [43:0] add_564 = {{1{add_557_s6[42]}}, add_557_s6} + {{2{mul_563[41]}}, mul_563};  // awq_gemv_lane.hpp:160
  wire [43:0] add_600 = {{1{add_593_s6[42]}}, add_593_s6} + {{2{mul_599[41]}}, mul_599};  // awq_gemv_lane.hpp:160
  wire [43:0] add_638 = {{1{add_630_s6[42]}}, add_630_s6} + {{2{mul_636[41]}}, mul_636};  // awq_gemv_lane.hpp:160
  wire [43:0] add_660 = {{1{add_658_s6[42]}}, add_658_s6} + {{2{mul_659[41]}}, mul_659};  // awq_gemv_lane.hpp:160
  wire [43:0] add_676 = {{1{add_674_s6[42]}}, add_674_s6} + {{2{mul_675[41]}}, mul_675};  // awq_gemv_lane.hpp:160
  wire [43:0] add_692 = {{1{add_690_s6[42]}}, add_690_s6} + {{2{mul_691[41]}}, mul_691};  // awq_gemv_lane.hpp:160
  wire [43:0] add_710 = {{1{add_707_s6[42]}}, add_707_s6} + {{2{mul_708[41]}}, mul_708};  // awq_gemv_lane.hpp:160
  wire [43:0] add_727 = {{1{add_725_s6[42]}}, add_725_s6} + {{2{mul_726[41]}}, mul_726};  // awq_gemv_lane.hpp:160
  wire [43:0] add_743 = {{1{add_741_s6[42]}}, add_741_s6} + {{2{mul_742[41]}}, mul_742};  // awq_gemv_lane.hpp:160
  wire [43:0] add_759 = {{1{add_757_s6[42]}}, add_757_s6} + {{2{mul_758[41]}}, mul_758};  // awq_gemv_lane.hpp:160
  wire [43:0] add_777 = {{1{add_774_s6[42]}}, add_774_s6} + {{2{mul_775[41]}}, mul_775};  // awq_gemv_lane.hpp:160
  wire [43:0] add_794 = {{1{add_792_s6[42]}}, add_792_s6} + {{2{mul_793[41]}}, mul_793};  // awq_gemv_lane.hpp:160
  wire [43:0] add_810 = {{1{add_808_s6[42]}}, add_808_s6} + {{2{mul_809[41]}}, mul_809};  // awq_gemv_lane.hpp:160
  wire [43:0] add_826 = {{1{add_824_s6[42]}}, add_824_s6} + {{2{mul_825[41]}}, mul_825};  // awq_gemv_lane.hpp:160
  wire [43:0] add_844 = {{1{add_841_s6[42]}}, add_841_s6} + {{2{mul_842[41]}}, mul_842};  // awq_gemv_lane.hpp:160
  wire [43:0] add_861 = {{1{add_859_s6[42]}}, add_859_s6} + {{2{mul_860[41]}}, mul_860};  // awq_gemv_lane.hpp:160
  wire [43:0] add_877 = {{1{add_875_s6[42]}}, add_875_s6} + {{2{mul_876[41]}}, mul_876};  // awq_gemv_lane.hpp:160
  wire [43:0] add_893 = {{1{add_891_s6[42]}}, add_891_s6} + {{2{mul_892[41]}}, mul_892};  // awq_gemv_lane.hpp:160
  wire [43:0] add_911 = {{1{add_908_s6[42]}}, add_908_s6} + {{2{mul_909[41]}}, mul_909};  // awq_gemv_lane.hpp:160
  wire [43:0] add_928 = {{1{add_926_s6[42]}}, add_926_s6} + {{2{mul_927[41]}}, mul_927};  // awq_gemv_lane.hpp:160
  wire [43:0] add_944 = {{1{add_942_s6[42]}}, add_942_s6} + {{2{mul_943[41]}}, mul_943};  // awq_gemv_lane.hpp:160
  wire [43:0] add_960 = {{1{add_958_s6[42]}}, add_958_s6} + {{2{mul_959[41]}}, mul_959};  // awq_gemv_lane.hpp:160
  wire [43:0] add_973 = {{1{add_971_s6[42]}}, add_971_s6} + {{2{mul_972[41]}}, mul_972};  // awq_gemv_lane.hpp:160
  wire [43:0] add_991 = {{1{add_988_s6[42]}}, add_988_s6} + {{2{mul_989[41]}}, mul_989};  // awq_gemv_lane.hpp:160
  wire [43:0] add_1008 = {{1{add_1006_s6[42]}}, add_1006_s6} + {{2{mul_1007[41]}}, mul_1007};  // awq_gemv_lane.hpp:160
  wire [43:0] add_1024 = {{1{add_1022_s6[42]}}, add_1022_s6} + {{2{mul_1023[41]}}, mul_1023};  // awq_gemv_lane.hpp:160
  wire [43:0] add_1040 = {{1{add_1038_s6[42]}}, add_1038_s6} + {{2{mul_1039[41]}}, mul_1039};  // awq_gemv_lane.hpp:160
  wire [43:0] add_1058 = {{1{add_1055_s6[42]}}, add_1055_s6} + {{2{mul_1056[41]}}, mul_1056};  // awq_gemv_lane.hpp:160
  wire [43:0] add_1074 = {{1{add_1072_s6[42]}}, add_1072_s6} + {{2{mul_1073[41]}}, mul_1073};  // awq_gemv_lane.hpp:160
  wire [43:0] add_1089 = {{1{add_1087_s6[42]}}, add_1087_s6} + {{2{mul_1088[41]}}, mul_1088};  // awq_gemv_lane.hpp:160
  wire [43:0] add_1104 = {{1{add_1102_s6[42]}}, add_1102_s6} + {{2{mul_1103[41]}}, mul_1103};  // awq_gemv_lane.hpp:160
  // stage 7
  reg slot_first_225_s7;
  reg trunc_292_s7;
  reg trunc_295_s7;
  reg icmp_290_s7;
  reg [15:0] select_306_s7;
  reg [7:0] shift_395_s7;
  reg trunc_402_s7;
  reg trunc_405_s7;
  reg trunc_410_s7;
  reg [31:0] select_432_s7;
  reg [43:0] add_527_s7;
  reg and_501_s7;
  reg [43:0] add_564_s7;
  reg [43:0] add_600_s7;
  reg [43:0] add_638_s7;
  reg [43:0] add_660_s7;
  reg [43:0] add_676_s7;
  reg [43:0] add_692_s7;
  reg [43:0] add_710_s7;
  reg [43:0] add_727_s7;
  reg [43:0] add_743_s7;
  reg [43:0] add_759_s7;
  reg [43:0] add_777_s7;
  reg [43:0] add_794_s7;
  reg [43:0] add_810_s7;
  reg [43:0] add_826_s7;
  reg [43:0] add_844_s7;
  reg [43:0] add_861_s7;
  reg [43:0] add_877_s7;
  reg [43:0] add_893_s7;
  reg [43:0] add_911_s7;
  reg [43:0] add_928_s7;
  reg [43:0] add_944_s7;
  reg [43:0] add_960_s7;
  reg [43:0] add_973_s7;
  reg [43:0] add_991_s7;
  reg [43:0] add_1008_s7;
  reg [43:0] add_1024_s7;
  reg [43:0] add_1040_s7;
  reg [43:0] add_1058_s7;
  reg [43:0] add_1074_s7;
  reg [43:0] add_1089_s7;
  reg [43:0] add_1104_s7;
  reg icmp_1115_s7;
  reg weighs_458_s7;
  reg or_1285_s7;
  reg [3:0] sum_index_287_s7;
  reg xor_288_s7;
  reg and_383_s7;
  reg final_result_445_s7;
  always @(posedge ap_clk) begin
    slot_first_225_s7 <= slot_first_225_s6;
    trunc_292_s7 <= trunc_292_s6;
    trunc_295_s7 <= trunc_295_s6;
    icmp_290_s7 <= icmp_290_s6;
    select_306_s7 <= select_306_s6;
    shift_395_s7 <= shift_395_s6;
    trunc_402_s7 <= trunc_402_s6;
    trunc_405_s7 <= trunc_405_s6;
    trunc_410_s7 <= trunc_410_s6;
    select_432_s7 <= select_432_s6;
    add_527_s7 <= add_527;
    and_501_s7 <= and_501_s6;
    add_564_s7 <= add_564;
    add_600_s7 <= add_600;
    add_638_s7 <= add_638;
    add_660_s7 <= add_660;
    add_676_s7 <= add_676;
    add_692_s7 <= add_692;
    add_710_s7 <= add_710;
    add_727_s7 <= add_727;
    add_743_s7 <= add_743;
    add_759_s7 <= add_759;
    add_777_s7 <= add_777;
    add_794_s7 <= add_794;
    add_810_s7 <= add_810;
    add_826_s7 <= add_826;
    add_844_s7 <= add_844;
    add_861_s7 <= add_861;
    add_877_s7 <= add_877;
    add_893_s7 <= add_893;
    add_911_s7 <= add_911;
    add_928_s7 <= add_928;
    add_944_s7 <= add_944;
    add_960_s7 <= add_960;
    add_973_s7 <= add_973;
    add_991_s7 <= add_991;
    add_1008_s7 <= add_1008;
    add_1024_s7 <= add_1024;
    add_1040_s7 <= add_1040;
    add_1058_s7 <= add_1058;
    add_1074_s7 <= add_1074;
    add_1089_s7 <= add_1089;
    add_1104_s7 <= add_1104;
    icmp_1115_s7 <= icmp_1115_s6;
    weighs_458_s7 <= weighs_458_s6;
    or_1285_s7 <= or_1285_s6;
    sum_index_287_s7 <= sum_index_287_s6;
    xor_288_s7 <= xor_288_s6;
    and_383_s7 <= and_383_s6;
    final_result_445_s7 <= final_result_445_s6;
  end
  wire [43:0] high_535 = add_527_s7 + {{2{mul_533[41]}}, mul_533};  // awq_gemv_lane.hpp:160
  wire [43:0] high_571 = add_564_s7 + {{2{mul_570[41]}}, mul_570};  // awq_gemv_lane.hpp:160
  wire [43:0] high_607 = add_600_s7 + {{2{mul_606[41]}}, mul_606};  // awq_gemv_lane.hpp:160
  wire [43:0] high_646 = add_638_s7 + {{2{mul_644[41]}}, mul_644};  // awq_gemv_lane.hpp:160
  wire [43:0] high_662 = add_660_s7 + {{2{mul_661[41]}}, mul_661};  // awq_gemv_lane.hpp:160
  wire [43:0] high_678 = add_676_s7 + {{2{mul_677[41]}}, mul_677};  // awq_gemv_lane.hpp:160
  wire [43:0] high_694 = add_692_s7 + {{2{mul_693[41]}}, mul_693};  // awq_gemv_lane.hpp:160
  wire [43:0] high_713 = add_710_s7 + {{2{mul_711[41]}}, mul_711};  // awq_gemv_lane.hpp:160
  wire [43:0] high_729 = add_727_s7 + {{2{mul_728[41]}}, mul_728};  // awq_gemv_lane.hpp:160
  wire [43:0] high_745 = add_743_s7 + {{2{mul_744[41]}}, mul_744};  // awq_gemv_lane.hpp:160
  wire [43:0] high_761 = add_759_s7 + {{2{mul_760[41]}}, mul_760};  // awq_gemv_lane.hpp:160
  wire [43:0] high_780 = add_777_s7 + {{2{mul_778[41]}}, mul_778};  // awq_gemv_lane.hpp:160
  wire [43:0] high_796 = add_794_s7 + {{2{mul_795[41]}}, mul_795};  // awq_gemv_lane.hpp:160
  wire [43:0] high_812 = add_810_s7 + {{2{mul_811[41]}}, mul_811};  // awq_gemv_lane.hpp:160
  wire [43:0] high_828 = add_826_s7 + {{2{mul_827[41]}}, mul_827};  // awq_gemv_lane.hpp:160
  wire [43:0] high_847 = add_844_s7 + {{2{mul_845[41]}}, mul_845};  // awq_gemv_lane.hpp:160
  wire [43:0] high_863 = add_861_s7 + {{2{mul_862[41]}}, mul_862};  // awq_gemv_lane.hpp:160
  wire [43:0] high_879 = add_877_s7 + {{2{mul_878[41]}}, mul_878};  // awq_gemv_lane.hpp:160
  wire [43:0] high_895 = add_893_s7 + {{2{mul_894[41]}}, mul_894};  // awq_gemv_lane.hpp:160
  wire [43:0] high_914 = add_911_s7 + {{2{mul_912[41]}}, mul_912};  // awq_gemv_lane.hpp:160
  wire [43:0] high_930 = add_928_s7 + {{2{mul_929[41]}}, mul_929};  // awq_gemv_lane.hpp:160
  wire [43:0] high_946 = add_944_s7 + {{2{mul_945[41]}}, mul_945};  // awq_gemv_lane.hpp:160
  wire [43:0] high_962 = add_960_s7 + {{2{mul_961[41]}}, mul_961};  // awq_gemv_lane.hpp:160
  wire [43:0] high_975 = add_973_s7 + {{2{mul_974[41]}}, mul_974};  // awq_gemv_lane.hpp:160
  wire [43:0] high_994 = add_991_s7 + {{2{mul_992[41]}}, mul_992};  // awq_gemv_lane.hpp:160
  wire [43:0] high_1010 = add_1008_s7 + {{2{mul_1009[41]}}, mul_1009};  // awq_gemv_lane.hpp:160
  wire [43:0] high_1026 = add_1024_s7 + {{2{mul_1025[41]}}, mul_1025};  // awq_gemv_lane.hpp:160
  wire [43:0] high_1042 = add_1040_s7 + {{2{mul_1041[41]}}, mul_1041};  // awq_gemv_lane.hpp:160
  wire [43:0] high_1061 = add_1058_s7 + {{2{mul_1059[41]}}, mul_1059};  // awq_gemv_lane.hpp:160
  wire [43:0] high_1076 = add_1074_s7 + {{2{mul_1075[41]}}, mul_1075};  // awq_gemv_lane.hpp:160
  wire [43:0] high_1091 = add_1089_s7 + {{2{mul_1090[41]}}, mul_1090};  // awq_gemv_lane.hpp:160
  wire [43:0] high_1106 = add_1104_s7 + {{2{mul_1105[41]}}, mul_1105};  // awq_gemv_lane.hpp:160
  // stage 8
  reg slot_first_225_s8;
  reg trunc_292_s8;
  reg trunc_295_s8;
  reg icmp_290_s8;
  reg [15:0] select_306_s8;
  reg [7:0] shift_395_s8;
  reg trunc_402_s8;
  reg trunc_405_s8;
  reg trunc_410_s8;
  reg [31:0] select_432_s8;
  reg [43:0] high_535_s8;
  reg and_501_s8;
  reg [43:0] high_571_s8;
  reg [43:0] high_607_s8;
  reg [43:0] high_646_s8;
  reg [43:0] high_662_s8;
  reg [43:0] high_678_s8;
  reg [43:0] high_694_s8;
  reg [43:0] high_713_s8;
  reg [43:0] high_729_s8;
  reg [43:0] high_745_s8;
  reg [43:0] high_761_s8;
  reg [43:0] high_780_s8;
  reg [43:0] high_796_s8;
  reg [43:0] high_812_s8;
  reg [43:0] high_828_s8;
  reg [43:0] high_847_s8;
  reg [43:0] high_863_s8;
  reg [43:0] high_879_s8;
  reg [43:0] high_895_s8;
  reg [43:0] high_914_s8;
  reg [43:0] high_930_s8;
  reg [43:0] high_946_s8;
  reg [43:0] high_962_s8;
  reg [43:0] high_975_s8;
  reg [43:0] high_994_s8;
  reg [43:0] high_1010_s8;
  reg [43:0] high_1026_s8;
  reg [43:0] high_1042_s8;
  reg [43:0] high_1061_s8;
  reg [43:0] high_1076_s8;
  reg [43:0] high_1091_s8;
  reg [43:0] high_1106_s8;
  reg icmp_1115_s8;
  reg weighs_458_s8;
  reg or_1285_s8;
  reg [3:0] sum_index_287_s8;
  reg xor_288_s8;
  reg and_383_s8;
  reg final_result_445_s8;
  always @(posedge ap_clk) begin
    slot_first_225_s8 <= slot_first_225_s7;
    trunc_292_s8 <= trunc_292_s7;
    trunc_295_s8 <= trunc_295_s7;
    icmp_290_s8 <= icmp_290_s7;
    select_306_s8 <= select_306_s7;
    shift_395_s8 <= shift_395_s7;
    trunc_402_s8 <= trunc_402_s7;
    trunc_405_s8 <= trunc_405_s7;
    trunc_410_s8 <= trunc_410_s7;
    select_432_s8 <= select_432_s7;
    high_535_s8 <= high_535;
    and_501_s8 <= and_501_s7;
    high_571_s8 <= high_571;
    high_607_s8 <= high_607;
    high_646_s8 <= high_646;
    high_662_s8 <= high_662;
    high_678_s8 <= high_678;
    high_694_s8 <= high_694;
    high_713_s8 <= high_713;
    high_729_s8 <= high_729;
    high_745_s8 <= high_745;
    high_761_s8 <= high_761;
    high_780_s8 <= high_780;
    high_796_s8 <= high_796;
    high_812_s8 <= high_812;
    high_828_s8 <= high_828;
    high_847_s8 <= high_847;
    high_863_s8 <= high_863;
    high_879_s8 <= high_879;
    high_895_s8 <= high_895;
    high_914_s8 <= high_914;
    high_930_s8 <= high_930;
    high_946_s8 <= high_946;
    high_962_s8 <= high_962;
    high_975_s8 <= high_975;
    high_994_s8 <= high_994;
    high_1010_s8 <= high_1010;
    high_1026_s8 <= high_1026;
    high_1042_s8 <= high_1042;
    high_1061_s8 <= high_1061;
    high_1076_s8 <= high_1076;
    high_1091_s8 <= high_1091;
    high_1106_s8 <= high_1106;
    icmp_1115_s8 <= icmp_1115_s7;
    weighs_458_s8 <= weighs_458_s7;
    or_1285_s8 <= or_1285_s7;
    sum_index_287_s8 <= sum_index_287_s7;
    xor_288_s8 <= xor_288_s7;
    and_383_s8 <= and_383_s7;
    final_result_445_s8 <= final_result_445_s7;
  end
  wire [31:0] high_291 = trunc_292_s8 ? {{5{slot_dot_3_71[26]}}, slot_dot_3_71} : slot_dot_2_72;
  wire [31:0] low_293 = trunc_292_s8 ? {{5{slot_dot_1_73[26]}}, slot_dot_1_73} : slot_dot_0_74;
  wire [31:0] low_294 = trunc_295_s8 ? high_291 : low_293;
  wire [31:0] high_296 = trunc_292_s8 ? {{5{slot_dot_7_67[26]}}, slot_dot_7_67} : slot_dot_6_68;
  wire [31:0] low_297 = trunc_292_s8 ? {{5{slot_dot_5_69[26]}}, slot_dot_5_69} : slot_dot_4_70;
  wire [31:0] high_298 = trunc_295_s8 ? high_296 : low_297;
  wire [31:0] select_299 = icmp_290_s8 ? low_294 : high_298;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_307;
  awq_gemv_t8_mul_27s_17s_43_2 mul_307_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_299[26:0]), .b({1'd0, select_306_s8}), .p(mul_307));  // awq_gemv_lane.hpp:367
  wire [31:0] high_310 = trunc_292_s8 ? {{5{slot_dot_11_63[26]}}, slot_dot_11_63} : slot_dot_10_64;
  wire [31:0] low_311 = trunc_292_s8 ? {{5{slot_dot_9_65[26]}}, slot_dot_9_65} : slot_dot_8_66;
  wire [31:0] low_312 = trunc_295_s8 ? high_310 : low_311;
  wire [31:0] high_313 = trunc_292_s8 ? {{5{slot_dot_15_59[26]}}, slot_dot_15_59} : slot_dot_14_60;
  wire [31:0] low_314 = trunc_292_s8 ? {{5{slot_dot_13_61[26]}}, slot_dot_13_61} : slot_dot_12_62;
  wire [31:0] high_315 = trunc_295_s8 ? high_313 : low_314;
  wire [31:0] select_316 = icmp_290_s8 ? low_312 : high_315;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_317;
  awq_gemv_t8_mul_27s_17s_43_2 mul_317_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_316[26:0]), .b({1'd0, select_306_s8}), .p(mul_317));  // awq_gemv_lane.hpp:367
  wire [31:0] high_320 = trunc_292_s8 ? {{5{slot_dot_19_55[26]}}, slot_dot_19_55} : slot_dot_18_56;
  wire [31:0] low_321 = trunc_292_s8 ? {{5{slot_dot_17_57[26]}}, slot_dot_17_57} : slot_dot_16_58;
  wire [31:0] low_322 = trunc_295_s8 ? high_320 : low_321;
  wire [31:0] high_323 = trunc_292_s8 ? {{5{slot_dot_23_51[26]}}, slot_dot_23_51} : slot_dot_22_52;
  wire [31:0] low_324 = trunc_292_s8 ? {{5{slot_dot_21_53[26]}}, slot_dot_21_53} : slot_dot_20_54;
  wire [31:0] high_325 = trunc_295_s8 ? high_323 : low_324;
  wire [31:0] select_326 = icmp_290_s8 ? low_322 : high_325;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_327;
  awq_gemv_t8_mul_27s_17s_43_2 mul_327_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_326[26:0]), .b({1'd0, select_306_s8}), .p(mul_327));  // awq_gemv_lane.hpp:367
  wire [31:0] high_330 = trunc_292_s8 ? {{5{slot_dot_27_47[26]}}, slot_dot_27_47} : slot_dot_26_48;
  wire [31:0] low_331 = trunc_292_s8 ? {{5{slot_dot_25_49[26]}}, slot_dot_25_49} : slot_dot_24_50;
  wire [31:0] low_332 = trunc_295_s8 ? high_330 : low_331;
  wire [31:0] high_333 = trunc_292_s8 ? {{5{slot_dot_31_43[26]}}, slot_dot_31_43} : slot_dot_30_44;
  wire [31:0] low_334 = trunc_292_s8 ? {{5{slot_dot_29_45[26]}}, slot_dot_29_45} : slot_dot_28_46;
  wire [31:0] high_335 = trunc_295_s8 ? high_333 : low_334;
  wire [31:0] select_336 = icmp_290_s8 ? low_332 : high_335;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_337;
  awq_gemv_t8_mul_27s_17s_43_2 mul_337_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_336[26:0]), .b({1'd0, select_306_s8}), .p(mul_337));  // awq_gemv_lane.hpp:367
  wire [31:0] high_340 = trunc_292_s8 ? {{5{slot_dot_35_39[26]}}, slot_dot_35_39} : slot_dot_34_40;
  wire [31:0] low_341 = trunc_292_s8 ? {{5{slot_dot_33_41[26]}}, slot_dot_33_41} : slot_dot_32_42;
  wire [31:0] low_342 = trunc_295_s8 ? high_340 : low_341;
  wire [31:0] high_343 = trunc_292_s8 ? {{5{slot_dot_39_35[26]}}, slot_dot_39_35} : slot_dot_38_36;
  wire [31:0] low_344 = trunc_292_s8 ? {{5{slot_dot_37_37[26]}}, slot_dot_37_37} : slot_dot_36_38;
  wire [31:0] high_345 = trunc_295_s8 ? high_343 : low_344;
  wire [31:0] select_346 = icmp_290_s8 ? low_342 : high_345;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_347;
  awq_gemv_t8_mul_27s_17s_43_2 mul_347_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_346[26:0]), .b({1'd0, select_306_s8}), .p(mul_347));  // awq_gemv_lane.hpp:367
  wire [31:0] high_350 = trunc_292_s8 ? {{5{slot_dot_43_31[26]}}, slot_dot_43_31} : slot_dot_42_32;
  wire [31:0] low_351 = trunc_292_s8 ? {{5{slot_dot_41_33[26]}}, slot_dot_41_33} : slot_dot_40_34;
  wire [31:0] low_352 = trunc_295_s8 ? high_350 : low_351;
  wire [31:0] high_353 = trunc_292_s8 ? {{5{slot_dot_47_76[26]}}, slot_dot_47_76} : slot_dot_46_75;
  wire [31:0] low_354 = trunc_292_s8 ? {{5{slot_dot_45_29[26]}}, slot_dot_45_29} : slot_dot_44_30;
  wire [31:0] high_355 = trunc_295_s8 ? high_353 : low_354;
  wire [31:0] select_356 = icmp_290_s8 ? low_352 : high_355;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_357;
  awq_gemv_t8_mul_27s_17s_43_2 mul_357_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_356[26:0]), .b({1'd0, select_306_s8}), .p(mul_357));  // awq_gemv_lane.hpp:367
  wire [31:0] high_360 = trunc_292_s8 ? {{5{slot_dot_51_80[26]}}, slot_dot_51_80} : slot_dot_50_79;
  wire [31:0] low_361 = trunc_292_s8 ? {{5{slot_dot_49_78[26]}}, slot_dot_49_78} : slot_dot_48_77;
  wire [31:0] low_362 = trunc_295_s8 ? high_360 : low_361;
  wire [31:0] high_363 = trunc_292_s8 ? {{5{slot_dot_55_84[26]}}, slot_dot_55_84} : slot_dot_54_83;
  wire [31:0] low_364 = trunc_292_s8 ? {{5{slot_dot_53_82[26]}}, slot_dot_53_82} : slot_dot_52_81;
  wire [31:0] high_365 = trunc_295_s8 ? high_363 : low_364;
  wire [31:0] select_366 = icmp_290_s8 ? low_362 : high_365;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_367;
  awq_gemv_t8_mul_27s_17s_43_2 mul_367_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_366[26:0]), .b({1'd0, select_306_s8}), .p(mul_367));  // awq_gemv_lane.hpp:367
  wire [31:0] high_370 = trunc_292_s8 ? slot_dot_59_88 : slot_dot_58_87;
  wire [31:0] low_371 = trunc_292_s8 ? slot_dot_57_86 : slot_dot_56_85;
  wire [31:0] low_372 = trunc_295_s8 ? high_370 : low_371;
  wire [31:0] high_373 = trunc_292_s8 ? slot_dot_63_92 : slot_dot_62_91;
  wire [31:0] low_374 = trunc_292_s8 ? slot_dot_61_90 : slot_dot_60_89;
  wire [31:0] high_375 = trunc_295_s8 ? high_373 : low_374;
  wire [31:0] select_376 = icmp_290_s8 ? low_372 : high_375;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_377;
  awq_gemv_t8_mul_27s_17s_43_2 mul_377_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_376[26:0]), .b({1'd0, select_306_s8}), .p(mul_377));  // awq_gemv_lane.hpp:367
  wire [27:0] shl_502 = {dot_45_138, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_503 = shl_502 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_504 = {{4{or_503[27]}}, or_503};  // awq_gemv_lane.hpp:165
  wire [33:0] add_536 = {2'd0, zext_504} + {{11{high_535_s8[43]}}, high_535_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_537 = {add_536[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_45_538 = and_501_s8 ? shl_537[31:5] : slot_dot_45_29;
  wire [31:0] add_539 = dot_44_137 + {{10{high_535_s8[21]}}, high_535_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_540 = {add_539[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_44_541 = and_501_s8 ? {{5{shl_540[31]}}, shl_540[31:5]} : slot_dot_44_30;
  wire [27:0] shl_542 = {dot_43_136, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_543 = shl_542 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_544 = {{4{or_543[27]}}, or_543};  // awq_gemv_lane.hpp:165
  wire [33:0] add_572 = {2'd0, zext_544} + {{11{high_571_s8[43]}}, high_571_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_573 = {add_572[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_43_574 = and_501_s8 ? shl_573[31:5] : slot_dot_43_31;
  wire [31:0] add_575 = dot_42_135 + {{10{high_571_s8[21]}}, high_571_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_576 = {add_575[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_42_577 = and_501_s8 ? {{5{shl_576[31]}}, shl_576[31:5]} : slot_dot_42_32;
  wire [27:0] shl_578 = {dot_41_134, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_579 = shl_578 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_580 = {{4{or_579[27]}}, or_579};  // awq_gemv_lane.hpp:165
  wire [33:0] add_608 = {2'd0, zext_580} + {{11{high_607_s8[43]}}, high_607_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_609 = {add_608[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_41_610 = and_501_s8 ? shl_609[31:5] : slot_dot_41_33;
  wire [31:0] add_611 = dot_40_133 + {{10{high_607_s8[21]}}, high_607_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_612 = {add_611[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_40_613 = and_501_s8 ? {{5{shl_612[31]}}, shl_612[31:5]} : slot_dot_40_34;
  wire [27:0] shl_614 = {dot_39_132, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_615 = shl_614 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_616 = {{4{or_615[27]}}, or_615};  // awq_gemv_lane.hpp:165
  wire [33:0] add_647 = {2'd0, zext_616} + {{11{high_646_s8[43]}}, high_646_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_648 = {add_647[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_39_649 = and_501_s8 ? shl_648[31:5] : slot_dot_39_35;
  wire [31:0] add_650 = dot_38_131 + {{10{high_646_s8[21]}}, high_646_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_651 = {add_650[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_38_652 = and_501_s8 ? {{5{shl_651[31]}}, shl_651[31:5]} : slot_dot_38_36;
  wire [27:0] shl_653 = {dot_37_130, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_654 = shl_653 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_655 = {{4{or_654[27]}}, or_654};  // awq_gemv_lane.hpp:165
  wire [33:0] add_663 = {2'd0, zext_655} + {{11{high_662_s8[43]}}, high_662_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_664 = {add_663[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_37_665 = and_501_s8 ? shl_664[31:5] : slot_dot_37_37;
  wire [31:0] add_666 = dot_36_129 + {{10{high_662_s8[21]}}, high_662_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_667 = {add_666[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_36_668 = and_501_s8 ? {{5{shl_667[31]}}, shl_667[31:5]} : slot_dot_36_38;
  wire [27:0] shl_669 = {dot_35_128, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_670 = shl_669 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_671 = {{4{or_670[27]}}, or_670};  // awq_gemv_lane.hpp:165
  wire [33:0] add_679 = {2'd0, zext_671} + {{11{high_678_s8[43]}}, high_678_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_680 = {add_679[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_35_681 = and_501_s8 ? shl_680[31:5] : slot_dot_35_39;
  wire [31:0] add_682 = dot_34_127 + {{10{high_678_s8[21]}}, high_678_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_683 = {add_682[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_34_684 = and_501_s8 ? {{5{shl_683[31]}}, shl_683[31:5]} : slot_dot_34_40;
  wire [27:0] shl_685 = {dot_33_126, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_686 = shl_685 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_687 = {{4{or_686[27]}}, or_686};  // awq_gemv_lane.hpp:165
  wire [33:0] add_695 = {2'd0, zext_687} + {{11{high_694_s8[43]}}, high_694_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_696 = {add_695[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_33_697 = and_501_s8 ? shl_696[31:5] : slot_dot_33_41;
  wire [31:0] add_698 = dot_32_125 + {{10{high_694_s8[21]}}, high_694_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_699 = {add_698[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_32_700 = and_501_s8 ? {{5{shl_699[31]}}, shl_699[31:5]} : slot_dot_32_42;
  wire [27:0] shl_701 = {dot_31_124, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_702 = shl_701 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_703 = {{4{or_702[27]}}, or_702};  // awq_gemv_lane.hpp:165
  wire [33:0] add_714 = {2'd0, zext_703} + {{11{high_713_s8[43]}}, high_713_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_715 = {add_714[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_31_716 = and_501_s8 ? shl_715[31:5] : slot_dot_31_43;
  wire [31:0] add_717 = dot_30_123 + {{10{high_713_s8[21]}}, high_713_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_718 = {add_717[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_30_719 = and_501_s8 ? {{5{shl_718[31]}}, shl_718[31:5]} : slot_dot_30_44;
  wire [27:0] shl_720 = {dot_29_122, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_721 = shl_720 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_722 = {{4{or_721[27]}}, or_721};  // awq_gemv_lane.hpp:165
  wire [33:0] add_730 = {2'd0, zext_722} + {{11{high_729_s8[43]}}, high_729_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_731 = {add_730[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_29_732 = and_501_s8 ? shl_731[31:5] : slot_dot_29_45;
  wire [31:0] add_733 = dot_28_121 + {{10{high_729_s8[21]}}, high_729_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_734 = {add_733[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_28_735 = and_501_s8 ? {{5{shl_734[31]}}, shl_734[31:5]} : slot_dot_28_46;
  wire [27:0] shl_736 = {dot_27_120, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_737 = shl_736 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_738 = {{4{or_737[27]}}, or_737};  // awq_gemv_lane.hpp:165
  wire [33:0] add_746 = {2'd0, zext_738} + {{11{high_745_s8[43]}}, high_745_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_747 = {add_746[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_27_748 = and_501_s8 ? shl_747[31:5] : slot_dot_27_47;
  wire [31:0] add_749 = dot_26_119 + {{10{high_745_s8[21]}}, high_745_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_750 = {add_749[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_26_751 = and_501_s8 ? {{5{shl_750[31]}}, shl_750[31:5]} : slot_dot_26_48;
  wire [27:0] shl_752 = {dot_25_118, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_753 = shl_752 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_754 = {{4{or_753[27]}}, or_753};  // awq_gemv_lane.hpp:165
  wire [33:0] add_762 = {2'd0, zext_754} + {{11{high_761_s8[43]}}, high_761_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_763 = {add_762[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_25_764 = and_501_s8 ? shl_763[31:5] : slot_dot_25_49;
  wire [31:0] add_765 = dot_24_117 + {{10{high_761_s8[21]}}, high_761_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_766 = {add_765[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_24_767 = and_501_s8 ? {{5{shl_766[31]}}, shl_766[31:5]} : slot_dot_24_50;
  wire [27:0] shl_768 = {dot_23_116, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_769 = shl_768 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_770 = {{4{or_769[27]}}, or_769};  // awq_gemv_lane.hpp:165
  wire [33:0] add_781 = {2'd0, zext_770} + {{11{high_780_s8[43]}}, high_780_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_782 = {add_781[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_23_783 = and_501_s8 ? shl_782[31:5] : slot_dot_23_51;
  wire [31:0] add_784 = dot_22_115 + {{10{high_780_s8[21]}}, high_780_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_785 = {add_784[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_22_786 = and_501_s8 ? {{5{shl_785[31]}}, shl_785[31:5]} : slot_dot_22_52;
  wire [27:0] shl_787 = {dot_21_114, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_788 = shl_787 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_789 = {{4{or_788[27]}}, or_788};  // awq_gemv_lane.hpp:165
  wire [33:0] add_797 = {2'd0, zext_789} + {{11{high_796_s8[43]}}, high_796_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_798 = {add_797[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_21_799 = and_501_s8 ? shl_798[31:5] : slot_dot_21_53;
  wire [31:0] add_800 = dot_20_113 + {{10{high_796_s8[21]}}, high_796_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_801 = {add_800[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_20_802 = and_501_s8 ? {{5{shl_801[31]}}, shl_801[31:5]} : slot_dot_20_54;
  wire [27:0] shl_803 = {dot_19_112, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_804 = shl_803 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_805 = {{4{or_804[27]}}, or_804};  // awq_gemv_lane.hpp:165
  wire [33:0] add_813 = {2'd0, zext_805} + {{11{high_812_s8[43]}}, high_812_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_814 = {add_813[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_19_815 = and_501_s8 ? shl_814[31:5] : slot_dot_19_55;
  wire [31:0] add_816 = dot_18_111 + {{10{high_812_s8[21]}}, high_812_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_817 = {add_816[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_18_818 = and_501_s8 ? {{5{shl_817[31]}}, shl_817[31:5]} : slot_dot_18_56;
  wire [27:0] shl_819 = {dot_17_110, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_820 = shl_819 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_821 = {{4{or_820[27]}}, or_820};  // awq_gemv_lane.hpp:165
  wire [33:0] add_829 = {2'd0, zext_821} + {{11{high_828_s8[43]}}, high_828_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_830 = {add_829[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_17_831 = and_501_s8 ? shl_830[31:5] : slot_dot_17_57;
  wire [31:0] add_832 = dot_16_109 + {{10{high_828_s8[21]}}, high_828_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_833 = {add_832[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_16_834 = and_501_s8 ? {{5{shl_833[31]}}, shl_833[31:5]} : slot_dot_16_58;
  wire [27:0] shl_835 = {dot_15_108, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_836 = shl_835 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_837 = {{4{or_836[27]}}, or_836};  // awq_gemv_lane.hpp:165
  wire [33:0] add_848 = {2'd0, zext_837} + {{11{high_847_s8[43]}}, high_847_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_849 = {add_848[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_15_850 = and_501_s8 ? shl_849[31:5] : slot_dot_15_59;
  wire [31:0] add_851 = dot_14_107 + {{10{high_847_s8[21]}}, high_847_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_852 = {add_851[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_14_853 = and_501_s8 ? {{5{shl_852[31]}}, shl_852[31:5]} : slot_dot_14_60;
  wire [27:0] shl_854 = {dot_13_106, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_855 = shl_854 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_856 = {{4{or_855[27]}}, or_855};  // awq_gemv_lane.hpp:165
  wire [33:0] add_864 = {2'd0, zext_856} + {{11{high_863_s8[43]}}, high_863_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_865 = {add_864[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_13_866 = and_501_s8 ? shl_865[31:5] : slot_dot_13_61;
  wire [31:0] add_867 = dot_12_105 + {{10{high_863_s8[21]}}, high_863_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_868 = {add_867[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_12_869 = and_501_s8 ? {{5{shl_868[31]}}, shl_868[31:5]} : slot_dot_12_62;
  wire [27:0] shl_870 = {dot_11_104, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_871 = shl_870 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_872 = {{4{or_871[27]}}, or_871};  // awq_gemv_lane.hpp:165
  wire [33:0] add_880 = {2'd0, zext_872} + {{11{high_879_s8[43]}}, high_879_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_881 = {add_880[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_11_882 = and_501_s8 ? shl_881[31:5] : slot_dot_11_63;
  wire [31:0] add_883 = dot_10_103 + {{10{high_879_s8[21]}}, high_879_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_884 = {add_883[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_10_885 = and_501_s8 ? {{5{shl_884[31]}}, shl_884[31:5]} : slot_dot_10_64;
  wire [27:0] shl_886 = {dot_9_102, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_887 = shl_886 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_888 = {{4{or_887[27]}}, or_887};  // awq_gemv_lane.hpp:165
  wire [33:0] add_896 = {2'd0, zext_888} + {{11{high_895_s8[43]}}, high_895_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_897 = {add_896[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_9_898 = and_501_s8 ? shl_897[31:5] : slot_dot_9_65;
  wire [31:0] add_899 = dot_8_101 + {{10{high_895_s8[21]}}, high_895_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_900 = {add_899[26:0], 5'd0};  // awq_gemv_lane.hpp:424
  wire [31:0] slot_dot_8_901 = and_501_s8 ? {{5{shl_900[31]}}, shl_900[31:5]} : slot_dot_8_66;
  wire [27:0] shl_902 = {dot_7_100, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_903 = shl_902 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_904 = {{4{or_903[27]}}, or_903};  // awq_gemv_lane.hpp:165
  wire [33:0] add_915 = {2'd0, zext_904} + {{11{high_914_s8[43]}}, high_914_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_916 = {add_915[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_7_917 = and_501_s8 ? shl_916[31:5] : slot_dot_7_67;
  wire [31:0] add_918 = dot_6_99 + {{10{high_914_s8[21]}}, high_914_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_919 = {add_918[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_6_920 = and_501_s8 ? {{5{shl_919[31]}}, shl_919[31:5]} : slot_dot_6_68;
  wire [27:0] shl_921 = {dot_5_98, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_922 = shl_921 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_923 = {{4{or_922[27]}}, or_922};  // awq_gemv_lane.hpp:165
  wire [33:0] add_931 = {2'd0, zext_923} + {{11{high_930_s8[43]}}, high_930_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_932 = {add_931[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_5_933 = and_501_s8 ? shl_932[31:5] : slot_dot_5_69;
  wire [31:0] add_934 = dot_4_97 + {{10{high_930_s8[21]}}, high_930_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_935 = {add_934[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_4_936 = and_501_s8 ? {{5{shl_935[31]}}, shl_935[31:5]} : slot_dot_4_70;
  wire [27:0] shl_937 = {dot_3_96, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_938 = shl_937 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_939 = {{4{or_938[27]}}, or_938};  // awq_gemv_lane.hpp:165
  wire [33:0] add_947 = {2'd0, zext_939} + {{11{high_946_s8[43]}}, high_946_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_948 = {add_947[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_3_949 = and_501_s8 ? shl_948[31:5] : slot_dot_3_71;
  wire [31:0] add_950 = dot_2_95 + {{10{high_946_s8[21]}}, high_946_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_951 = {add_950[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_2_952 = and_501_s8 ? {{5{shl_951[31]}}, shl_951[31:5]} : slot_dot_2_72;
  wire [27:0] shl_953 = {dot_1_94, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_954 = shl_953 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_955 = {{4{or_954[27]}}, or_954};  // awq_gemv_lane.hpp:165
  wire [33:0] add_963 = {2'd0, zext_955} + {{11{high_962_s8[43]}}, high_962_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_964 = {add_963[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_1_965 = and_501_s8 ? shl_964[31:5] : slot_dot_1_73;
  wire [31:0] add_966 = dot_0_93 + {{10{high_962_s8[21]}}, high_962_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_967 = {add_966[26:0], 5'd0};  // awq_gemv_lane.hpp:424
  wire [31:0] slot_dot_0_968 = and_501_s8 ? {{5{shl_967[31]}}, shl_967[31:5]} : slot_dot_0_74;
  wire [31:0] add_976 = dot_46_139 + {{10{high_975_s8[21]}}, high_975_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_977 = {add_976[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_46_978 = and_501_s8 ? {{5{shl_977[31]}}, shl_977[31:5]} : slot_dot_46_75;
  wire [27:0] shl_979 = {dot_47_140, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_980 = shl_979 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_981 = {{4{or_980[27]}}, or_980};  // awq_gemv_lane.hpp:165
  wire [33:0] add_982 = {2'd0, zext_981} + {{11{high_975_s8[43]}}, high_975_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_983 = {add_982[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_47_984 = and_501_s8 ? shl_983[31:5] : slot_dot_47_76;
  wire [31:0] add_995 = dot_48_141 + {{10{high_994_s8[21]}}, high_994_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_996 = {add_995[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_48_997 = and_501_s8 ? {{5{shl_996[31]}}, shl_996[31:5]} : slot_dot_48_77;
  wire [27:0] shl_998 = {dot_49_142, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_999 = shl_998 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_1000 = {{4{or_999[27]}}, or_999};  // awq_gemv_lane.hpp:165
  wire [33:0] add_1001 = {2'd0, zext_1000} + {{11{high_994_s8[43]}}, high_994_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_1002 = {add_1001[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_49_1003 = and_501_s8 ? shl_1002[31:5] : slot_dot_49_78;
  wire [31:0] add_1011 = dot_50_143 + {{10{high_1010_s8[21]}}, high_1010_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_1012 = {add_1011[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_50_1013 = and_501_s8 ? {{5{shl_1012[31]}}, shl_1012[31:5]} : slot_dot_50_79;
  wire [27:0] shl_1014 = {dot_51_144, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_1015 = shl_1014 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_1016 = {{4{or_1015[27]}}, or_1015};  // awq_gemv_lane.hpp:165
  wire [33:0] add_1017 = {2'd0, zext_1016} + {{11{high_1010_s8[43]}}, high_1010_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_1018 = {add_1017[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_51_1019 = and_501_s8 ? shl_1018[31:5] : slot_dot_51_80;
  wire [31:0] add_1027 = dot_52_145 + {{10{high_1026_s8[21]}}, high_1026_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_1028 = {add_1027[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_52_1029 = and_501_s8 ? {{5{shl_1028[31]}}, shl_1028[31:5]} : slot_dot_52_81;
  wire [27:0] shl_1030 = {dot_53_146, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_1031 = shl_1030 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_1032 = {{4{or_1031[27]}}, or_1031};  // awq_gemv_lane.hpp:165
  wire [33:0] add_1033 = {2'd0, zext_1032} + {{11{high_1026_s8[43]}}, high_1026_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_1034 = {add_1033[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_53_1035 = and_501_s8 ? shl_1034[31:5] : slot_dot_53_82;
  wire [31:0] add_1043 = dot_54_147 + {{10{high_1042_s8[21]}}, high_1042_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_1044 = {add_1043[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_54_1045 = and_501_s8 ? {{5{shl_1044[31]}}, shl_1044[31:5]} : slot_dot_54_83;
  wire [27:0] shl_1046 = {dot_55_148, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_1047 = shl_1046 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_1048 = {{4{or_1047[27]}}, or_1047};  // awq_gemv_lane.hpp:165
  wire [33:0] add_1049 = {2'd0, zext_1048} + {{11{high_1042_s8[43]}}, high_1042_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_1050 = {add_1049[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_55_1051 = and_501_s8 ? shl_1050[31:5] : slot_dot_55_84;
  wire [31:0] add_1062 = dot_56_149 + {{10{high_1061_s8[21]}}, high_1061_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_1063 = {add_1062[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_56_1064 = and_501_s8 ? {{5{shl_1063[31]}}, shl_1063[31:5]} : slot_dot_56_85;
  wire [31:0] shl_1065 = {dot_57_150[30:0], 1'd0};  // awq_gemv_lane.hpp:165
  wire [31:0] or_1066 = shl_1065 | 32'd1;  // awq_gemv_lane.hpp:165
  wire [33:0] add_1067 = {2'd0, or_1066} + {{11{high_1061_s8[43]}}, high_1061_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_1068 = {add_1067[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [31:0] slot_dot_57_1069 = and_501_s8 ? {{5{shl_1068[31]}}, shl_1068[31:5]} : slot_dot_57_86;
  wire [31:0] add_1077 = dot_58_151 + {{10{high_1076_s8[21]}}, high_1076_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_1078 = {add_1077[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_58_1079 = and_501_s8 ? {{5{shl_1078[31]}}, shl_1078[31:5]} : slot_dot_58_87;
  wire [31:0] shl_1080 = {dot_59_152[30:0], 1'd0};  // awq_gemv_lane.hpp:165
  wire [31:0] or_1081 = shl_1080 | 32'd1;  // awq_gemv_lane.hpp:165
  wire [33:0] add_1082 = {2'd0, or_1081} + {{11{high_1076_s8[43]}}, high_1076_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_1083 = {add_1082[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [31:0] slot_dot_59_1084 = and_501_s8 ? {{5{shl_1083[31]}}, shl_1083[31:5]} : slot_dot_59_88;
  wire [31:0] add_1092 = dot_60_153 + {{10{high_1091_s8[21]}}, high_1091_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_1093 = {add_1092[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_60_1094 = and_501_s8 ? {{5{shl_1093[31]}}, shl_1093[31:5]} : slot_dot_60_89;
  wire [31:0] shl_1095 = {dot_61_154[30:0], 1'd0};  // awq_gemv_lane.hpp:165
  wire [31:0] or_1096 = shl_1095 | 32'd1;  // awq_gemv_lane.hpp:165
  wire [33:0] add_1097 = {2'd0, or_1096} + {{11{high_1091_s8[43]}}, high_1091_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_1098 = {add_1097[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [31:0] slot_dot_61_1099 = and_501_s8 ? {{5{shl_1098[31]}}, shl_1098[31:5]} : slot_dot_61_90;
  wire [31:0] add_1107 = dot_62_155 + {{10{high_1106_s8[21]}}, high_1106_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_1108 = {add_1107[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_62_1109 = and_501_s8 ? {{5{shl_1108[31]}}, shl_1108[31:5]} : slot_dot_62_91;
  wire [31:0] shl_1110 = {dot_63_156[30:0], 1'd0};  // awq_gemv_lane.hpp:165
  wire [31:0] or_1111 = shl_1110 | 32'd1;  // awq_gemv_lane.hpp:165
  wire [33:0] add_1112 = {2'd0, or_1111} + {{11{high_1106_s8[43]}}, high_1106_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_1113 = {add_1112[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [31:0] slot_dot_63_1114 = and_501_s8 ? {{5{shl_1113[31]}}, shl_1113[31:5]} : slot_dot_63_92;
  wire [26:0] dot_0_1116 = icmp_1115_s8 ? 27'd0 : shl_967[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_0_1117 = weighs_458_s8 ? {{5{dot_0_1116[26]}}, dot_0_1116} : dot_0_93;
  wire [26:0] dot_1_1118 = icmp_1115_s8 ? 27'd0 : add_963[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_1_1119 = weighs_458_s8 ? dot_1_1118 : dot_1_94;
  wire [26:0] dot_2_1120 = icmp_1115_s8 ? 27'd0 : shl_951[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_2_1121 = weighs_458_s8 ? {{5{dot_2_1120[26]}}, dot_2_1120} : dot_2_95;
  wire [26:0] dot_3_1122 = icmp_1115_s8 ? 27'd0 : add_947[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_3_1123 = weighs_458_s8 ? dot_3_1122 : dot_3_96;
  wire [26:0] dot_4_1124 = icmp_1115_s8 ? 27'd0 : shl_935[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_4_1125 = weighs_458_s8 ? {{5{dot_4_1124[26]}}, dot_4_1124} : dot_4_97;
  wire [26:0] dot_5_1126 = icmp_1115_s8 ? 27'd0 : add_931[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_5_1127 = weighs_458_s8 ? dot_5_1126 : dot_5_98;
  wire [26:0] dot_6_1128 = icmp_1115_s8 ? 27'd0 : shl_919[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_6_1129 = weighs_458_s8 ? {{5{dot_6_1128[26]}}, dot_6_1128} : dot_6_99;
  wire [26:0] dot_7_1130 = icmp_1115_s8 ? 27'd0 : add_915[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_7_1131 = weighs_458_s8 ? dot_7_1130 : dot_7_100;
  wire [26:0] dot_8_1132 = icmp_1115_s8 ? 27'd0 : shl_900[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_8_1133 = weighs_458_s8 ? {{5{dot_8_1132[26]}}, dot_8_1132} : dot_8_101;
  wire [26:0] dot_9_1134 = icmp_1115_s8 ? 27'd0 : add_896[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_9_1135 = weighs_458_s8 ? dot_9_1134 : dot_9_102;
  wire [26:0] dot_10_1136 = icmp_1115_s8 ? 27'd0 : shl_884[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_10_1137 = weighs_458_s8 ? {{5{dot_10_1136[26]}}, dot_10_1136} : dot_10_103;
  wire [26:0] dot_11_1138 = icmp_1115_s8 ? 27'd0 : add_880[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_11_1139 = weighs_458_s8 ? dot_11_1138 : dot_11_104;
  wire [26:0] dot_12_1140 = icmp_1115_s8 ? 27'd0 : shl_868[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_12_1141 = weighs_458_s8 ? {{5{dot_12_1140[26]}}, dot_12_1140} : dot_12_105;
  wire [26:0] dot_13_1142 = icmp_1115_s8 ? 27'd0 : add_864[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_13_1143 = weighs_458_s8 ? dot_13_1142 : dot_13_106;
  wire [26:0] dot_14_1144 = icmp_1115_s8 ? 27'd0 : shl_852[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_14_1145 = weighs_458_s8 ? {{5{dot_14_1144[26]}}, dot_14_1144} : dot_14_107;
  wire [26:0] dot_15_1146 = icmp_1115_s8 ? 27'd0 : add_848[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_15_1147 = weighs_458_s8 ? dot_15_1146 : dot_15_108;
  wire [26:0] dot_16_1148 = icmp_1115_s8 ? 27'd0 : shl_833[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_16_1149 = weighs_458_s8 ? {{5{dot_16_1148[26]}}, dot_16_1148} : dot_16_109;
  wire [26:0] dot_17_1150 = icmp_1115_s8 ? 27'd0 : add_829[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_17_1151 = weighs_458_s8 ? dot_17_1150 : dot_17_110;
  wire [26:0] dot_18_1152 = icmp_1115_s8 ? 27'd0 : shl_817[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_18_1153 = weighs_458_s8 ? {{5{dot_18_1152[26]}}, dot_18_1152} : dot_18_111;
  wire [26:0] dot_19_1154 = icmp_1115_s8 ? 27'd0 : add_813[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_19_1155 = weighs_458_s8 ? dot_19_1154 : dot_19_112;
  wire [26:0] dot_20_1156 = icmp_1115_s8 ? 27'd0 : shl_801[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_20_1157 = weighs_458_s8 ? {{5{dot_20_1156[26]}}, dot_20_1156} : dot_20_113;
  wire [26:0] dot_21_1158 = icmp_1115_s8 ? 27'd0 : add_797[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_21_1159 = weighs_458_s8 ? dot_21_1158 : dot_21_114;
  wire [26:0] dot_22_1160 = icmp_1115_s8 ? 27'd0 : shl_785[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_22_1161 = weighs_458_s8 ? {{5{dot_22_1160[26]}}, dot_22_1160} : dot_22_115;
  wire [26:0] dot_23_1162 = icmp_1115_s8 ? 27'd0 : add_781[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_23_1163 = weighs_458_s8 ? dot_23_1162 : dot_23_116;
  wire [26:0] dot_24_1164 = icmp_1115_s8 ? 27'd0 : shl_766[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_24_1165 = weighs_458_s8 ? {{5{dot_24_1164[26]}}, dot_24_1164} : dot_24_117;
  wire [26:0] dot_25_1166 = icmp_1115_s8 ? 27'd0 : add_762[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_25_1167 = weighs_458_s8 ? dot_25_1166 : dot_25_118;
  wire [26:0] dot_26_1168 = icmp_1115_s8 ? 27'd0 : shl_750[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_26_1169 = weighs_458_s8 ? {{5{dot_26_1168[26]}}, dot_26_1168} : dot_26_119;
  wire [26:0] dot_27_1170 = icmp_1115_s8 ? 27'd0 : add_746[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_27_1171 = weighs_458_s8 ? dot_27_1170 : dot_27_120;
  wire [26:0] dot_28_1172 = icmp_1115_s8 ? 27'd0 : shl_734[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_28_1173 = weighs_458_s8 ? {{5{dot_28_1172[26]}}, dot_28_1172} : dot_28_121;
  wire [26:0] dot_29_1174 = icmp_1115_s8 ? 27'd0 : add_730[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_29_1175 = weighs_458_s8 ? dot_29_1174 : dot_29_122;
  wire [26:0] dot_30_1176 = icmp_1115_s8 ? 27'd0 : shl_718[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_30_1177 = weighs_458_s8 ? {{5{dot_30_1176[26]}}, dot_30_1176} : dot_30_123;
  wire [26:0] dot_31_1178 = icmp_1115_s8 ? 27'd0 : add_714[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_31_1179 = weighs_458_s8 ? dot_31_1178 : dot_31_124;
  wire [26:0] dot_32_1180 = icmp_1115_s8 ? 27'd0 : shl_699[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_32_1181 = weighs_458_s8 ? {{5{dot_32_1180[26]}}, dot_32_1180} : dot_32_125;
  wire [26:0] dot_33_1182 = icmp_1115_s8 ? 27'd0 : add_695[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_33_1183 = weighs_458_s8 ? dot_33_1182 : dot_33_126;
  wire [26:0] dot_34_1184 = icmp_1115_s8 ? 27'd0 : shl_683[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_34_1185 = weighs_458_s8 ? {{5{dot_34_1184[26]}}, dot_34_1184} : dot_34_127;
  wire [26:0] dot_35_1186 = icmp_1115_s8 ? 27'd0 : add_679[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_35_1187 = weighs_458_s8 ? dot_35_1186 : dot_35_128;
  wire [26:0] dot_36_1188 = icmp_1115_s8 ? 27'd0 : shl_667[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_36_1189 = weighs_458_s8 ? {{5{dot_36_1188[26]}}, dot_36_1188} : dot_36_129;
  wire [26:0] dot_37_1190 = icmp_1115_s8 ? 27'd0 : add_663[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_37_1191 = weighs_458_s8 ? dot_37_1190 : dot_37_130;
  wire [26:0] dot_38_1192 = icmp_1115_s8 ? 27'd0 : shl_651[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_38_1193 = weighs_458_s8 ? {{5{dot_38_1192[26]}}, dot_38_1192} : dot_38_131;
  wire [26:0] dot_39_1194 = icmp_1115_s8 ? 27'd0 : add_647[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_39_1195 = weighs_458_s8 ? dot_39_1194 : dot_39_132;
  wire [26:0] dot_40_1196 = icmp_1115_s8 ? 27'd0 : shl_612[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_40_1197 = weighs_458_s8 ? {{5{dot_40_1196[26]}}, dot_40_1196} : dot_40_133;
  wire [26:0] dot_41_1198 = icmp_1115_s8 ? 27'd0 : add_608[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_41_1199 = weighs_458_s8 ? dot_41_1198 : dot_41_134;
  wire [26:0] dot_42_1200 = icmp_1115_s8 ? 27'd0 : shl_576[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_42_1201 = weighs_458_s8 ? {{5{dot_42_1200[26]}}, dot_42_1200} : dot_42_135;
  wire [26:0] dot_43_1202 = icmp_1115_s8 ? 27'd0 : add_572[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_43_1203 = weighs_458_s8 ? dot_43_1202 : dot_43_136;
  wire [26:0] dot_44_1204 = icmp_1115_s8 ? 27'd0 : shl_540[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_44_1205 = weighs_458_s8 ? {{5{dot_44_1204[26]}}, dot_44_1204} : dot_44_137;
  wire [26:0] dot_45_1206 = icmp_1115_s8 ? 27'd0 : add_536[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_45_1207 = weighs_458_s8 ? dot_45_1206 : dot_45_138;
  wire [26:0] dot_46_1208 = icmp_1115_s8 ? 27'd0 : shl_977[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_46_1209 = weighs_458_s8 ? {{5{dot_46_1208[26]}}, dot_46_1208} : dot_46_139;
  wire [26:0] dot_47_1210 = icmp_1115_s8 ? 27'd0 : add_982[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_47_1211 = weighs_458_s8 ? dot_47_1210 : dot_47_140;
  wire [26:0] dot_48_1212 = icmp_1115_s8 ? 27'd0 : shl_996[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_48_1213 = weighs_458_s8 ? {{5{dot_48_1212[26]}}, dot_48_1212} : dot_48_141;
  wire [26:0] dot_49_1214 = icmp_1115_s8 ? 27'd0 : add_1001[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_49_1215 = weighs_458_s8 ? dot_49_1214 : dot_49_142;
  wire [26:0] dot_50_1216 = icmp_1115_s8 ? 27'd0 : shl_1012[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_50_1217 = weighs_458_s8 ? {{5{dot_50_1216[26]}}, dot_50_1216} : dot_50_143;
  wire [26:0] dot_51_1218 = icmp_1115_s8 ? 27'd0 : add_1017[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_51_1219 = weighs_458_s8 ? dot_51_1218 : dot_51_144;
  wire [26:0] dot_52_1220 = icmp_1115_s8 ? 27'd0 : shl_1028[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_52_1221 = weighs_458_s8 ? {{5{dot_52_1220[26]}}, dot_52_1220} : dot_52_145;
  wire [26:0] dot_53_1222 = icmp_1115_s8 ? 27'd0 : add_1033[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_53_1223 = weighs_458_s8 ? dot_53_1222 : dot_53_146;
  wire [26:0] dot_54_1224 = icmp_1115_s8 ? 27'd0 : shl_1044[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_54_1225 = weighs_458_s8 ? {{5{dot_54_1224[26]}}, dot_54_1224} : dot_54_147;
  wire [26:0] dot_55_1226 = icmp_1115_s8 ? 27'd0 : add_1049[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_55_1227 = weighs_458_s8 ? dot_55_1226 : dot_55_148;
  wire [26:0] dot_56_1228 = icmp_1115_s8 ? 27'd0 : shl_1063[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_56_1229 = weighs_458_s8 ? {{5{dot_56_1228[26]}}, dot_56_1228} : dot_56_149;
  wire [26:0] dot_57_1230 = icmp_1115_s8 ? 27'd0 : add_1067[27:1];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_57_1231 = weighs_458_s8 ? {{5{dot_57_1230[26]}}, dot_57_1230} : dot_57_150;
  wire [26:0] dot_58_1232 = icmp_1115_s8 ? 27'd0 : shl_1078[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_58_1233 = weighs_458_s8 ? {{5{dot_58_1232[26]}}, dot_58_1232} : dot_58_151;
  wire [26:0] dot_59_1234 = icmp_1115_s8 ? 27'd0 : add_1082[27:1];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_59_1235 = weighs_458_s8 ? {{5{dot_59_1234[26]}}, dot_59_1234} : dot_59_152;
  wire [26:0] dot_60_1236 = icmp_1115_s8 ? 27'd0 : shl_1093[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_60_1237 = weighs_458_s8 ? {{5{dot_60_1236[26]}}, dot_60_1236} : dot_60_153;
  wire [26:0] dot_61_1238 = icmp_1115_s8 ? 27'd0 : add_1097[27:1];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_61_1239 = weighs_458_s8 ? {{5{dot_61_1238[26]}}, dot_61_1238} : dot_61_154;
  wire [26:0] dot_62_1240 = icmp_1115_s8 ? 27'd0 : shl_1108[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_62_1241 = weighs_458_s8 ? {{5{dot_62_1240[26]}}, dot_62_1240} : dot_62_155;
  wire [26:0] dot_63_1242 = icmp_1115_s8 ? 27'd0 : add_1112[27:1];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_63_1243 = weighs_458_s8 ? {{5{dot_63_1242[26]}}, dot_63_1242} : dot_63_156;
  wire weights_load_1721 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1722 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1723 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1724 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1725 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1726 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1727 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1728 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  // stage 9
  reg slot_first_225_s9;
  reg [7:0] shift_395_s9;
  reg trunc_402_s9;
  reg trunc_405_s9;
  reg trunc_410_s9;
  reg [31:0] select_432_s9;
  reg or_1285_s9;
  reg xor_288_s9;
  reg [3:0] sum_index_287_s9;
  reg and_383_s9;
  reg final_result_445_s9;
  always @(posedge ap_clk) begin
    slot_first_225_s9 <= slot_first_225_s8;
    shift_395_s9 <= shift_395_s8;
    trunc_402_s9 <= trunc_402_s8;
    trunc_405_s9 <= trunc_405_s8;
    trunc_410_s9 <= trunc_410_s8;
    select_432_s9 <= select_432_s8;
    or_1285_s9 <= or_1285_s8;
    xor_288_s9 <= xor_288_s8;
    sum_index_287_s9 <= sum_index_287_s8;
    and_383_s9 <= and_383_s8;
    final_result_445_s9 <= final_result_445_s8;
  end
  wire [47:0] select_289 = slot_first_225_s9 ? 48'd0 : mem_acc_0_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_309 = slot_first_225_s9 ? 48'd0 : mem_acc_1_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_319 = slot_first_225_s9 ? 48'd0 : mem_acc_2_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_329 = slot_first_225_s9 ? 48'd0 : mem_acc_3_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_339 = slot_first_225_s9 ? 48'd0 : mem_acc_4_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_349 = slot_first_225_s9 ? 48'd0 : mem_acc_5_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_359 = slot_first_225_s9 ? 48'd0 : mem_acc_6_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_369 = slot_first_225_s9 ? 48'd0 : mem_acc_7_q;  // awq_gemv_lane.hpp:367
  wire icmp_397 = shift_395_s9 < 8'd48;  // awq_gemv_lane.hpp:186
  wire [7:0] select_398 = icmp_397 ? shift_395_s9 : 8'd48;  // awq_gemv_lane.hpp:186
  wire [5:0] right_399 = shift_395_s9[7] ? 6'd0 : select_398[5:0];  // awq_gemv_lane.hpp:186
  wire icmp_400 = right_399 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] high_401 = trunc_402_s9 ? mem_acc_7_q : mem_acc_6_q;
  wire [47:0] low_403 = trunc_402_s9 ? mem_acc_5_q : mem_acc_4_q;
  wire [47:0] high_404 = trunc_405_s9 ? high_401 : low_403;
  wire [47:0] high_406 = trunc_402_s9 ? mem_acc_3_q : mem_acc_2_q;
  wire [47:0] low_407 = trunc_402_s9 ? mem_acc_1_q : mem_acc_0_q;
  wire [47:0] low_408 = trunc_405_s9 ? high_406 : low_407;
  wire [47:0] select_409 = trunc_410_s9 ? high_404 : low_408;  // awq_gemv_lane.hpp:178
  wire [47:0] ashr_411_w = $signed(select_409) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_412 = {select_409, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_423 = 8'd0 - shift_395_s9;  // awq_gemv_lane.hpp:187
  wire [4:0] select_424 = shift_395_s9[7] ? sub_423[4:0] : 5'd0;  // awq_gemv_lane.hpp:187
  // stage 10
  reg [47:0] select_289_s10;
  reg [47:0] select_309_s10;
  reg [47:0] select_319_s10;
  reg [47:0] select_329_s10;
  reg [47:0] select_339_s10;
  reg [47:0] select_349_s10;
  reg [47:0] select_359_s10;
  reg [47:0] select_369_s10;
  reg [5:0] right_399_s10;
  reg [48:0] doubled_412_s10;
  reg icmp_400_s10;
  reg ashr_415_s10;
  reg [4:0] select_424_s10;
  reg [31:0] select_432_s10;
  reg or_1285_s10;
  reg xor_288_s10;
  reg [3:0] sum_index_287_s10;
  reg and_383_s10;
  reg final_result_445_s10;
  always @(posedge ap_clk) begin
    select_289_s10 <= select_289;
    select_309_s10 <= select_309;
    select_319_s10 <= select_319;
    select_329_s10 <= select_329;
    select_339_s10 <= select_339;
    select_349_s10 <= select_349;
    select_359_s10 <= select_359;
    select_369_s10 <= select_369;
    right_399_s10 <= right_399;
    doubled_412_s10 <= doubled_412;
    icmp_400_s10 <= icmp_400;
    ashr_415_s10 <= ashr_411_w[0];
    select_424_s10 <= select_424;
    select_432_s10 <= select_432_s9;
    or_1285_s10 <= or_1285_s9;
    xor_288_s10 <= xor_288_s9;
    sum_index_287_s10 <= sum_index_287_s9;
    and_383_s10 <= and_383_s9;
    final_result_445_s10 <= final_result_445_s9;
  end
  wire [47:0] add_308 = select_289_s10 + {{5{mul_307[42]}}, mul_307};  // awq_gemv_lane.hpp:367
  wire [47:0] add_318 = select_309_s10 + {{5{mul_317[42]}}, mul_317};  // awq_gemv_lane.hpp:367
  wire [47:0] add_328 = select_319_s10 + {{5{mul_327[42]}}, mul_327};  // awq_gemv_lane.hpp:367
  wire [47:0] add_338 = select_329_s10 + {{5{mul_337[42]}}, mul_337};  // awq_gemv_lane.hpp:367
  wire [47:0] add_348 = select_339_s10 + {{5{mul_347[42]}}, mul_347};  // awq_gemv_lane.hpp:367
  wire [47:0] add_358 = select_349_s10 + {{5{mul_357[42]}}, mul_357};  // awq_gemv_lane.hpp:367
  wire [47:0] add_368 = select_359_s10 + {{5{mul_367[42]}}, mul_367};  // awq_gemv_lane.hpp:367
  wire [47:0] add_378 = select_369_s10 + {{5{mul_377[42]}}, mul_377};  // awq_gemv_lane.hpp:367
  wire [48:0] ashr_413 = $signed(doubled_412_s10) >>> right_399_s10;  // stream_kernel.hpp:121
  wire weights_store_1729 = weights_v10 & weights_en10 & xor_288_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1730 = weights_v10 & weights_en10 & xor_288_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1731 = weights_v10 & weights_en10 & xor_288_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1732 = weights_v10 & weights_en10 & xor_288_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1733 = weights_v10 & weights_en10 & xor_288_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1734 = weights_v10 & weights_en10 & xor_288_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1735 = weights_v10 & weights_en10 & xor_288_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1736 = weights_v10 & weights_en10 & xor_288_s10;  // awq_gemv_lane.hpp:367
  // stage 11
  reg icmp_400_s11;
  reg ashr_415_s11;
  reg [48:0] ashr_413_s11;
  reg [4:0] select_424_s11;
  reg [31:0] select_432_s11;
  reg or_1285_s11;
  reg and_383_s11;
  reg final_result_445_s11;
  always @(posedge ap_clk) begin
    icmp_400_s11 <= icmp_400_s10;
    ashr_415_s11 <= ashr_415_s10;
    ashr_413_s11 <= ashr_413;
    select_424_s11 <= select_424_s10;
    select_432_s11 <= select_432_s10;
    or_1285_s11 <= or_1285_s10;
    and_383_s11 <= and_383_s10;
    final_result_445_s11 <= final_result_445_s10;
  end
  wire [48:0] select_414 = icmp_400_s11 ? {49{ashr_415_s11}} : ashr_413_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_416 = {{1{select_414[48]}}, select_414};  // stream_kernel.hpp:121
  wire [50:0] add_417 = {1'd0, zext_416} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_418_s12;
  reg [4:0] select_424_s12;
  reg [31:0] select_432_s12;
  reg or_1285_s12;
  reg and_383_s12;
  reg final_result_445_s12;
  always @(posedge ap_clk) begin
    lshr_418_s12 <= add_417[50:1];
    select_424_s12 <= select_424_s11;
    select_432_s12 <= select_432_s11;
    or_1285_s12 <= or_1285_s11;
    and_383_s12 <= and_383_s11;
    final_result_445_s12 <= final_result_445_s11;
  end
  wire icmp_419 = $signed(lshr_418_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:190
  wire icmp_420 = $signed(lshr_418_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:190
  wire [34:0] select_421 = icmp_420 ? 35'h600000000 : lshr_418_s12[34:0];  // awq_gemv_lane.hpp:190
  wire [34:0] select_422 = icmp_419 ? 35'h200000000 : select_421;  // awq_gemv_lane.hpp:190
  // stage 13
  reg [34:0] select_422_s13;
  reg [4:0] select_424_s13;
  reg [31:0] select_432_s13;
  reg or_1285_s13;
  reg and_383_s13;
  reg final_result_445_s13;
  always @(posedge ap_clk) begin
    select_422_s13 <= select_422;
    select_424_s13 <= select_424_s12;
    select_432_s13 <= select_432_s12;
    or_1285_s13 <= or_1285_s12;
    and_383_s13 <= and_383_s12;
    final_result_445_s13 <= final_result_445_s12;
  end
  wire [52:0] shl_425 = {{18{select_422_s13[34]}}, select_422_s13} << select_424_s13;  // awq_gemv_lane.hpp:191
  // stage 14
  reg [52:0] shl_425_s14;
  reg [31:0] select_432_s14;
  reg or_1285_s14;
  reg and_383_s14;
  reg final_result_445_s14;
  always @(posedge ap_clk) begin
    shl_425_s14 <= shl_425;
    select_432_s14 <= select_432_s13;
    or_1285_s14 <= or_1285_s13;
    and_383_s14 <= and_383_s13;
    final_result_445_s14 <= final_result_445_s13;
  end
  wire [52:0] add_433 = shl_425_s14 + {{21{select_432_s14[31]}}, select_432_s14};  // awq_gemv_lane.hpp:191
  // stage 15
  reg [52:0] add_433_s15;
  reg or_1285_s15;
  reg and_383_s15;
  reg final_result_445_s15;
  always @(posedge ap_clk) begin
    add_433_s15 <= add_433;
    or_1285_s15 <= or_1285_s14;
    and_383_s15 <= and_383_s14;
    final_result_445_s15 <= final_result_445_s14;
  end
  wire icmp_434 = $signed(add_433_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_435 = icmp_434 ? add_433_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_435_s16;
  reg or_1285_s16;
  reg and_383_s16;
  reg final_result_445_s16;
  always @(posedge ap_clk) begin
    select_435_s16 <= select_435;
    or_1285_s16 <= or_1285_s15;
    and_383_s16 <= and_383_s15;
    final_result_445_s16 <= final_result_445_s15;
  end
  wire icmp_436 = $signed(select_435_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_437 = icmp_436 ? select_435_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_438 = {select_437[31:0], 96'd0};  // awq_gemv_lane.hpp:383
  wire [95:0] shl_439 = {y_2_183, 64'd0};  // awq_gemv_lane.hpp:383
  wire [127:0] or_440 = shl_438 | {32'd0, shl_439};  // awq_gemv_lane.hpp:383
  wire [63:0] shl_441 = {y_1_184, 32'd0};  // awq_gemv_lane.hpp:384
  wire [127:0] or_442 = or_440 | {64'd0, shl_441};  // awq_gemv_lane.hpp:383
  wire [127:0] out_443 = or_442 | {96'd0, y_0_185};  // awq_gemv_lane.hpp:384
  wire [31:0] y_2_1286 = or_1285_s16 ? y_2_183 : select_437[31:0];  // awq_gemv_t8.cpp:14
  wire [31:0] y_1_1287 = or_1285_s16 ? y_1_184 : y_2_183;  // awq_gemv_t8.cpp:14
  wire [31:0] y_0_1288 = or_1285_s16 ? y_0_185 : y_1_184;  // awq_gemv_t8.cpp:14
  wire weights_push_1737 = weights_v16 & weights_en16 & and_383_s16;  // awq_gemv_lane.hpp:385
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_w_beat_valid & and_459) | (~s_param_beat_valid & and_462) | (~s_x_beat_valid & and_473) | (~m_y_beat_room)));
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
  wire weights_leave = xor_497;
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
    if (weights_v8 & weights_en8) slot_dot_45_29 <= slot_dot_45_538;
    if (weights_v8 & weights_en8) slot_dot_44_30 <= slot_dot_44_541;
    if (weights_v8 & weights_en8) slot_dot_43_31 <= slot_dot_43_574;
    if (weights_v8 & weights_en8) slot_dot_42_32 <= slot_dot_42_577;
    if (weights_v8 & weights_en8) slot_dot_41_33 <= slot_dot_41_610;
    if (weights_v8 & weights_en8) slot_dot_40_34 <= slot_dot_40_613;
    if (weights_v8 & weights_en8) slot_dot_39_35 <= slot_dot_39_649;
    if (weights_v8 & weights_en8) slot_dot_38_36 <= slot_dot_38_652;
    if (weights_v8 & weights_en8) slot_dot_37_37 <= slot_dot_37_665;
    if (weights_v8 & weights_en8) slot_dot_36_38 <= slot_dot_36_668;
    if (weights_v8 & weights_en8) slot_dot_35_39 <= slot_dot_35_681;
    if (weights_v8 & weights_en8) slot_dot_34_40 <= slot_dot_34_684;
    if (weights_v8 & weights_en8) slot_dot_33_41 <= slot_dot_33_697;
    if (weights_v8 & weights_en8) slot_dot_32_42 <= slot_dot_32_700;
    if (weights_v8 & weights_en8) slot_dot_31_43 <= slot_dot_31_716;
    if (weights_v8 & weights_en8) slot_dot_30_44 <= slot_dot_30_719;
    if (weights_v8 & weights_en8) slot_dot_29_45 <= slot_dot_29_732;
    if (weights_v8 & weights_en8) slot_dot_28_46 <= slot_dot_28_735;
    if (weights_v8 & weights_en8) slot_dot_27_47 <= slot_dot_27_748;
    if (weights_v8 & weights_en8) slot_dot_26_48 <= slot_dot_26_751;
    if (weights_v8 & weights_en8) slot_dot_25_49 <= slot_dot_25_764;
    if (weights_v8 & weights_en8) slot_dot_24_50 <= slot_dot_24_767;
    if (weights_v8 & weights_en8) slot_dot_23_51 <= slot_dot_23_783;
    if (weights_v8 & weights_en8) slot_dot_22_52 <= slot_dot_22_786;
    if (weights_v8 & weights_en8) slot_dot_21_53 <= slot_dot_21_799;
    if (weights_v8 & weights_en8) slot_dot_20_54 <= slot_dot_20_802;
    if (weights_v8 & weights_en8) slot_dot_19_55 <= slot_dot_19_815;
    if (weights_v8 & weights_en8) slot_dot_18_56 <= slot_dot_18_818;
    if (weights_v8 & weights_en8) slot_dot_17_57 <= slot_dot_17_831;
    if (weights_v8 & weights_en8) slot_dot_16_58 <= slot_dot_16_834;
    if (weights_v8 & weights_en8) slot_dot_15_59 <= slot_dot_15_850;
    if (weights_v8 & weights_en8) slot_dot_14_60 <= slot_dot_14_853;
    if (weights_v8 & weights_en8) slot_dot_13_61 <= slot_dot_13_866;
    if (weights_v8 & weights_en8) slot_dot_12_62 <= slot_dot_12_869;
    if (weights_v8 & weights_en8) slot_dot_11_63 <= slot_dot_11_882;
    if (weights_v8 & weights_en8) slot_dot_10_64 <= slot_dot_10_885;
    if (weights_v8 & weights_en8) slot_dot_9_65 <= slot_dot_9_898;
    if (weights_v8 & weights_en8) slot_dot_8_66 <= slot_dot_8_901;
    if (weights_v8 & weights_en8) slot_dot_7_67 <= slot_dot_7_917;
    if (weights_v8 & weights_en8) slot_dot_6_68 <= slot_dot_6_920;
    if (weights_v8 & weights_en8) slot_dot_5_69 <= slot_dot_5_933;
    if (weights_v8 & weights_en8) slot_dot_4_70 <= slot_dot_4_936;
    if (weights_v8 & weights_en8) slot_dot_3_71 <= slot_dot_3_949;
    if (weights_v8 & weights_en8) slot_dot_2_72 <= slot_dot_2_952;
    if (weights_v8 & weights_en8) slot_dot_1_73 <= slot_dot_1_965;
    if (weights_v8 & weights_en8) slot_dot_0_74 <= slot_dot_0_968;
    if (weights_v8 & weights_en8) slot_dot_46_75 <= slot_dot_46_978;
    if (weights_v8 & weights_en8) slot_dot_47_76 <= slot_dot_47_984;
    if (weights_v8 & weights_en8) slot_dot_48_77 <= slot_dot_48_997;
    if (weights_v8 & weights_en8) slot_dot_49_78 <= slot_dot_49_1003;
    if (weights_v8 & weights_en8) slot_dot_50_79 <= slot_dot_50_1013;
    if (weights_v8 & weights_en8) slot_dot_51_80 <= slot_dot_51_1019;
    if (weights_v8 & weights_en8) slot_dot_52_81 <= slot_dot_52_1029;
    if (weights_v8 & weights_en8) slot_dot_53_82 <= slot_dot_53_1035;
    if (weights_v8 & weights_en8) slot_dot_54_83 <= slot_dot_54_1045;
    if (weights_v8 & weights_en8) slot_dot_55_84 <= slot_dot_55_1051;
    if (weights_v8 & weights_en8) slot_dot_56_85 <= slot_dot_56_1064;
    if (weights_v8 & weights_en8) slot_dot_57_86 <= slot_dot_57_1069;
    if (weights_v8 & weights_en8) slot_dot_58_87 <= slot_dot_58_1079;
    if (weights_v8 & weights_en8) slot_dot_59_88 <= slot_dot_59_1084;
    if (weights_v8 & weights_en8) slot_dot_60_89 <= slot_dot_60_1094;
    if (weights_v8 & weights_en8) slot_dot_61_90 <= slot_dot_61_1099;
    if (weights_v8 & weights_en8) slot_dot_62_91 <= slot_dot_62_1109;
    if (weights_v8 & weights_en8) slot_dot_63_92 <= slot_dot_63_1114;
    if (weights_v8 & weights_en8) dot_0_93 <= dot_0_1117;
    if (weights_v8 & weights_en8) dot_1_94 <= dot_1_1119;
    if (weights_v8 & weights_en8) dot_2_95 <= dot_2_1121;
    if (weights_v8 & weights_en8) dot_3_96 <= dot_3_1123;
    if (weights_v8 & weights_en8) dot_4_97 <= dot_4_1125;
    if (weights_v8 & weights_en8) dot_5_98 <= dot_5_1127;
    if (weights_v8 & weights_en8) dot_6_99 <= dot_6_1129;
    if (weights_v8 & weights_en8) dot_7_100 <= dot_7_1131;
    if (weights_v8 & weights_en8) dot_8_101 <= dot_8_1133;
    if (weights_v8 & weights_en8) dot_9_102 <= dot_9_1135;
    if (weights_v8 & weights_en8) dot_10_103 <= dot_10_1137;
    if (weights_v8 & weights_en8) dot_11_104 <= dot_11_1139;
    if (weights_v8 & weights_en8) dot_12_105 <= dot_12_1141;
    if (weights_v8 & weights_en8) dot_13_106 <= dot_13_1143;
    if (weights_v8 & weights_en8) dot_14_107 <= dot_14_1145;
    if (weights_v8 & weights_en8) dot_15_108 <= dot_15_1147;
    if (weights_v8 & weights_en8) dot_16_109 <= dot_16_1149;
    if (weights_v8 & weights_en8) dot_17_110 <= dot_17_1151;
    if (weights_v8 & weights_en8) dot_18_111 <= dot_18_1153;
    if (weights_v8 & weights_en8) dot_19_112 <= dot_19_1155;
    if (weights_v8 & weights_en8) dot_20_113 <= dot_20_1157;
    if (weights_v8 & weights_en8) dot_21_114 <= dot_21_1159;
    if (weights_v8 & weights_en8) dot_22_115 <= dot_22_1161;
    if (weights_v8 & weights_en8) dot_23_116 <= dot_23_1163;
    if (weights_v8 & weights_en8) dot_24_117 <= dot_24_1165;
    if (weights_v8 & weights_en8) dot_25_118 <= dot_25_1167;
    if (weights_v8 & weights_en8) dot_26_119 <= dot_26_1169;
    if (weights_v8 & weights_en8) dot_27_120 <= dot_27_1171;
    if (weights_v8 & weights_en8) dot_28_121 <= dot_28_1173;
    if (weights_v8 & weights_en8) dot_29_122 <= dot_29_1175;
    if (weights_v8 & weights_en8) dot_30_123 <= dot_30_1177;
    if (weights_v8 & weights_en8) dot_31_124 <= dot_31_1179;
    if (weights_v8 & weights_en8) dot_32_125 <= dot_32_1181;
    if (weights_v8 & weights_en8) dot_33_126 <= dot_33_1183;
    if (weights_v8 & weights_en8) dot_34_127 <= dot_34_1185;
    if (weights_v8 & weights_en8) dot_35_128 <= dot_35_1187;
    if (weights_v8 & weights_en8) dot_36_129 <= dot_36_1189;
    if (weights_v8 & weights_en8) dot_37_130 <= dot_37_1191;
    if (weights_v8 & weights_en8) dot_38_131 <= dot_38_1193;
    if (weights_v8 & weights_en8) dot_39_132 <= dot_39_1195;
    if (weights_v8 & weights_en8) dot_40_133 <= dot_40_1197;
    if (weights_v8 & weights_en8) dot_41_134 <= dot_41_1199;
    if (weights_v8 & weights_en8) dot_42_135 <= dot_42_1201;
    if (weights_v8 & weights_en8) dot_43_136 <= dot_43_1203;
    if (weights_v8 & weights_en8) dot_44_137 <= dot_44_1205;
    if (weights_v8 & weights_en8) dot_45_138 <= dot_45_1207;
    if (weights_v8 & weights_en8) dot_46_139 <= dot_46_1209;
    if (weights_v8 & weights_en8) dot_47_140 <= dot_47_1211;
    if (weights_v8 & weights_en8) dot_48_141 <= dot_48_1213;
    if (weights_v8 & weights_en8) dot_49_142 <= dot_49_1215;
    if (weights_v8 & weights_en8) dot_50_143 <= dot_50_1217;
    if (weights_v8 & weights_en8) dot_51_144 <= dot_51_1219;
    if (weights_v8 & weights_en8) dot_52_145 <= dot_52_1221;
    if (weights_v8 & weights_en8) dot_53_146 <= dot_53_1223;
    if (weights_v8 & weights_en8) dot_54_147 <= dot_54_1225;
    if (weights_v8 & weights_en8) dot_55_148 <= dot_55_1227;
    if (weights_v8 & weights_en8) dot_56_149 <= dot_56_1229;
    if (weights_v8 & weights_en8) dot_57_150 <= dot_57_1231;
    if (weights_v8 & weights_en8) dot_58_151 <= dot_58_1233;
    if (weights_v8 & weights_en8) dot_59_152 <= dot_59_1235;
    if (weights_v8 & weights_en8) dot_60_153 <= dot_60_1237;
    if (weights_v8 & weights_en8) dot_61_154 <= dot_61_1239;
    if (weights_v8 & weights_en8) dot_62_155 <= dot_62_1241;
    if (weights_v8 & weights_en8) dot_63_156 <= dot_63_1243;
    if (weights_v1 & weights_en1) params_1_157 <= params_1_1247;
    if (weights_v1 & weights_en1) params_0_158 <= params_0_1248;
    if (weights_v2 & weights_en2) zero_7_159 <= zero_7_1251;
    if (weights_v2 & weights_en2) zero_6_160 <= zero_6_1252;
    if (weights_v2 & weights_en2) zero_5_161 <= zero_5_1253;
    if (weights_v2 & weights_en2) zero_4_162 <= zero_4_1254;
    if (weights_v2 & weights_en2) zero_3_163 <= zero_3_1255;
    if (weights_v2 & weights_en2) zero_2_164 <= zero_2_1256;
    if (weights_v2 & weights_en2) zero_1_165 <= zero_1_1257;
    if (weights_v2 & weights_en2) zero_0_166 <= zero_0_1258;
    if (weights_v2 & weights_en2) scale_7_167 <= scale_7_1261;
    if (weights_v2 & weights_en2) scale_6_168 <= scale_6_1262;
    if (weights_v2 & weights_en2) scale_5_169 <= scale_5_1263;
    if (weights_v2 & weights_en2) scale_4_170 <= scale_4_1264;
    if (weights_v2 & weights_en2) scale_3_171 <= scale_3_1265;
    if (weights_v2 & weights_en2) scale_2_172 <= scale_2_1266;
    if (weights_v2 & weights_en2) scale_1_173 <= scale_1_1267;
    if (weights_v2 & weights_en2) scale_0_174 <= scale_0_1268;
    if (weights_v2 & weights_en2) slot_scale_7_175 <= slot_scale_7_1270;
    if (weights_v2 & weights_en2) slot_scale_6_176 <= slot_scale_6_1272;
    if (weights_v2 & weights_en2) slot_scale_5_177 <= slot_scale_5_1274;
    if (weights_v2 & weights_en2) slot_scale_4_178 <= slot_scale_4_1276;
    if (weights_v2 & weights_en2) slot_scale_3_179 <= slot_scale_3_1278;
    if (weights_v2 & weights_en2) slot_scale_2_180 <= slot_scale_2_1280;
    if (weights_v2 & weights_en2) slot_scale_1_181 <= slot_scale_1_1282;
    if (weights_v2 & weights_en2) slot_scale_0_182 <= slot_scale_0_1284;
    if (weights_v16 & weights_en16) y_2_183 <= y_2_1286;
    if (weights_v16 & weights_en16) y_1_184 <= y_1_1287;
    if (weights_v16 & weights_en16) y_0_185 <= y_0_1288;
    if (weights_v1 & weights_en1) params_2_186 <= params_2_1289;
    if (weights_v1 & weights_en1) params_3_187 <= params_3_1290;
    if (weights_v1 & weights_en1) params_4_188 <= params_4_1292;
    if (weights_v1 & weights_en1) params_5_189 <= params_5_1294;
    if (weights_v1 & weights_en1) params_6_190 <= params_6_1296;
    if (weights_v1 & weights_en1) params_7_191 <= params_7_1298;
    if (weights_v2 & weights_en2) params_8_192 <= params_8_1314;
    if (weights_v2 & weights_en2) params_9_193 <= params_9_1328;
    if (weights_v0 & weights_en0) slot_bank_194 <= slot_bank_1333;
    if (weights_v0 & weights_en0) results_195 <= results_1338;
    if (weights_v0 & weights_en0) slots_196 <= slots_1341;
    if (weights_v0 & weights_en0) next_word_197 <= word_1346;
    if (weights_v2 & weights_en2) block_198 <= block_1348;
    if (weights_v3 & weights_en3) check_0_199 <= check_0_1608;
    if (weights_v2 & weights_en2) check_1_200 <= check_1_1609;
    if (weights_v3 & weights_en3) check_201 <= check_1621;
    if (weights_v0 & weights_en0) loader_202 <= loader_1623;
    if (weights_v0 & weights_en0) loader_203 <= loader_1_1626;
    if (weights_v0 & weights_en0) takes_first_204 <= loader_1628;
    if (weights_v0 & weights_en0) loader_3_205 <= loader_3_1631;
    if (weights_v0 & weights_en0) loader_4_206 <= loader_4_1632;
    if (weights_v0 & weights_en0) loader_207 <= loader_1638;
    if (weights_v1 & weights_en1) loader_2_208 <= loader_2_1640;
    if (weights_v0 & weights_en0) loader_4_209 <= loader_4_1642;
    if (weights_v0 & weights_en0) loader_3_210 <= loader_3_1645;
    if (weights_v0 & weights_en0) col_groups_211 <= col_groups_1647;
    if (weights_v0 & weights_en0) phase_212 <= beat_1650;
    if (weights_v1 & weights_en1) result_213 <= result_1654;
    if (weights_v1 & weights_en1) x_packet_214 <= x_packet_1657;
    if (weights_v1 & weights_en1) x_packet_215 <= x_packet_1664;
    if (weights_v1 & weights_en1) w_packet_216 <= w_packet_1666;
    if (weights_v1 & weights_en1) w_packet_217 <= w_packet_1673;
    if (weights_v1 & weights_en1) p_packet_218 <= p_packet_1676;
    if (weights_v1 & weights_en1) p_packet_219 <= p_packet_1682;
    if (weights_v5 & weights_en5) bad_block_220 <= bad_block_1698;
    if (weights_v4 & weights_en4) flags_221 <= flags_1706;
    if (weights_v0 & weights_en0) group_222 <= group_1709;
    if (weights_v0 & weights_en0) running_223 <= running_1711;
    if (weights_v0 & weights_en0) weighing_224 <= weighing_1715;
    if (weights_v1 & weights_en1) slot_first_225 <= slot_first_1717;
    if (weights_v0 & weights_en0) slot_last_226 <= slot_last_1718;
    if (weights_v0 & weights_en0) results_end_227 <= slot_end_1719;
    if (weights_v0 & weights_en0) results_end_228 <= results_end_1720;
    if (line_38_done) params_1_157 <= 32'd0;
    if (line_38_done) params_0_158 <= 32'd0;
    if (line_38_done) zero_7_159 <= 4'd0;
    if (line_38_done) zero_6_160 <= 4'd0;
    if (line_38_done) zero_5_161 <= 4'd0;
    if (line_38_done) zero_4_162 <= 4'd0;
    if (line_38_done) zero_3_163 <= 4'd0;
    if (line_38_done) zero_2_164 <= 4'd0;
    if (line_38_done) zero_1_165 <= 4'd0;
    if (line_38_done) zero_0_166 <= 4'd0;
    if (line_38_done) scale_7_167 <= 16'd0;
    if (line_38_done) scale_6_168 <= 16'd0;
    if (line_38_done) scale_5_169 <= 16'd0;
    if (line_38_done) scale_4_170 <= 16'd0;
    if (line_38_done) scale_3_171 <= 16'd0;
    if (line_38_done) scale_2_172 <= 16'd0;
    if (line_38_done) scale_1_173 <= 16'd0;
    if (line_38_done) scale_0_174 <= 16'd0;
    if (line_38_done) slot_scale_7_175 <= 16'd0;
    if (line_38_done) slot_scale_6_176 <= 16'd0;
    if (line_38_done) slot_scale_5_177 <= 16'd0;
    if (line_38_done) slot_scale_4_178 <= 16'd0;
    if (line_38_done) slot_scale_3_179 <= 16'd0;
    if (line_38_done) slot_scale_2_180 <= 16'd0;
    if (line_38_done) slot_scale_1_181 <= 16'd0;
    if (line_38_done) slot_scale_0_182 <= 16'd0;
    if (line_38_done) y_2_183 <= 32'd0;
    if (line_38_done) y_1_184 <= 32'd0;
    if (line_38_done) y_0_185 <= 32'd0;
    if (line_38_done) params_2_186 <= 32'd0;
    if (line_38_done) params_3_187 <= 32'd0;
    if (line_38_done) params_4_188 <= 32'd0;
    if (line_38_done) params_5_189 <= 32'd0;
    if (line_38_done) params_6_190 <= 32'd0;
    if (line_38_done) params_7_191 <= 32'd0;
    if (line_38_done) params_8_192 <= 32'd0;
    if (line_38_done) params_9_193 <= 32'd0;
    if (line_38_done) slot_bank_194 <= 1'd0;
    if (line_38_done) results_195 <= 7'd0;
    if (line_38_done) slots_196 <= 4'd0;
    if (line_38_done) next_word_197 <= 13'd0;
    if (line_38_done) block_198 <= 32'd0;
    if (line_38_done) check_0_199 <= 32'd0;
    if (line_38_done) check_1_200 <= 32'd0;
    if (line_38_done) check_201 <= 1'd0;
    if (line_38_done) loader_202 <= 1'd1;
    if (line_38_done) loader_203 <= 1'd1;
    if (line_38_done) takes_first_204 <= 1'd0;
    if (line_38_done) loader_3_205 <= 8'd1;
    if (line_38_done) loader_4_206 <= 8'd0;
    if (line_38_done) loader_207 <= 13'd0;
    if (line_38_done) loader_2_208 <= 64'd0;
    if (line_38_done) loader_4_209 <= 15'd0;
    if (line_38_done) loader_3_210 <= 15'd0;
    if (line_38_done) col_groups_211 <= c_3_6;
    if (line_38_done) phase_212 <= 6'd0;
    if (line_38_done) result_213 <= 6'd0;
    if (line_38_done) x_packet_214 <= s_x_last_28;
    if (line_38_done) x_packet_215 <= s_x_last_28;
    if (line_38_done) w_packet_216 <= 1'd0;
    if (line_38_done) w_packet_217 <= 1'd0;
    if (line_38_done) p_packet_218 <= 1'd0;
    if (line_38_done) p_packet_219 <= 1'd0;
    if (line_38_done) bad_block_220 <= 32'hffffffff;
    if (line_38_done) flags_221 <= {8'd0, flags_17};
    if (line_38_done) group_222 <= 16'd0;
    if (line_38_done) running_223 <= 1'd1;
    if (line_38_done) weighing_224 <= 1'd1;
    if (line_38_done) slot_first_225 <= 1'd0;
    if (line_38_done) slot_last_226 <= 1'd0;
    if (line_38_done) results_end_227 <= 1'd0;
    if (line_38_done) results_end_228 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:293: line_293, 1 stages
  wire [1:0] select_1759 = x_packet_215 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1760 = x_packet_214 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1761 = {1'd0, select_1759} | select_1760;  // stream_kernel.hpp:50
  wire [3:0] select_1762 = w_packet_217 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1763 = w_packet_216 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1764 = {1'd0, select_1762} | select_1763;  // stream_kernel.hpp:50
  wire [4:0] or_1765 = {2'd0, or_1761} | or_1764;  // awq_gemv_lane.hpp:454
  wire [5:0] select_1766 = p_packet_219 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1767 = p_packet_218 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1768 = {1'd0, select_1766} | select_1767;  // stream_kernel.hpp:50
  wire [6:0] or_1769 = {2'd0, or_1765} | or_1768;  // awq_gemv_lane.hpp:454
  wire [8:0] flags_1770 = flags_221 | {2'd0, or_1769};  // awq_gemv_lane.hpp:454
  wire discard_x_1771 = x_packet_214 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1772 = w_packet_216 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1773 = p_packet_218 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_293_en0 = 1'd1;
  wire line_293_issue = line_293_run;
  wire line_293_leave = 1'b0;
  assign line_293_v0 = line_293_issue;
  wire line_293_busy = line_293_run;
  always @(posedge ap_clk) begin
    if (line_293_issue & line_293_en0) line_293_run <= 1'b0;
    if (line_293_start) line_293_run <= 1'b1;
    if (rst) begin line_293_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_293_v0 & line_293_en0) flags_229 <= flags_1770;
    if (line_293_v0 & line_293_en0) discard_x_230 <= discard_x_1771;
    if (line_293_v0 & line_293_en0) discard_w_231 <= discard_w_1772;
    if (line_293_v0 & line_293_en0) discard_p_232 <= discard_p_1773;
  end

  // ---- hls/include/awq_gemv_lane.hpp:293: line_293_2, 1 stages
  wire [8:0] select_1774 = c_14_12 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:457
  wire [8:0] or_1775 = select_1774 | flags_234;  // awq_gemv_lane.hpp:457
  wire [31:0] add_1776 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:458
  wire [31:0] select_1777 = c_14_12 ? add_1776 : 32'd1;  // awq_gemv_lane.hpp:458
  wire [40:0] shl_1778 = {flags_234, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1779 = shl_1778 | {32'd0, or_1775};  // stream_kernel.hpp:81
  wire [63:0] shl_1780 = {line_291_13[15:0], 48'd0};
  wire [63:0] data_1781 = {23'd0, data_1779} | shl_1780;  // stream_kernel.hpp:84
  wire [95:0] shl_1782 = {bad_block_233, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1783 = {32'd0, data_1781} | shl_1782;  // stream_kernel.hpp:84
  wire [127:0] shl_1784 = {select_1777, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1785 = {32'd0, data_1783} | shl_1784;  // stream_kernel.hpp:84
  wire line_293_2_load_1786 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:457
  wire line_293_2_store_1787 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:457
  wire line_293_2_load_1788 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:458
  wire line_293_2_store_1789 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:458
  wire line_293_2_push_1790 = line_293_2_v0 & line_293_2_en0;  // stream_kernel.hpp:85
  assign line_293_2_en0 = ~(line_293_2_v0 & ((~m_status_beat_ready)));
  wire line_293_2_issue = line_293_2_run;
  wire line_293_2_leave = 1'b0;
  assign line_293_2_v0 = line_293_2_issue;
  wire line_293_2_busy = line_293_2_run;
  always @(posedge ap_clk) begin
    if (line_293_2_issue & line_293_2_en0) line_293_2_run <= 1'b0;
    if (line_293_2_start) line_293_2_run <= 1'b1;
    if (rst) begin line_293_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_292_done_0) bad_block_233 <= 32'hffffffff;
    if (line_292_done_0) flags_234 <= {8'd0, flags_17};
    if (line_292_done_0) discard_x_235 <= 1'd1;
    if (line_292_done_0) discard_w_236 <= 1'd1;
    if (line_292_done_0) discard_p_237 <= 1'd1;
    if (line_293_done) bad_block_233 <= bad_block_220;
    if (line_293_done) flags_234 <= flags_229;
    if (line_293_done) discard_x_235 <= discard_x_230;
    if (line_293_done) discard_w_236 <= discard_w_231;
    if (line_293_done) discard_p_237 <= discard_p_232;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1791 = more_238 ^ 1'd1;
  wire more_1792 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1793 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1791;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_238 <= more_1792;
    if (line_293_2_done) more_238 <= discard_x_235;
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
  wire xor_1794 = more_239 ^ 1'd1;
  wire more_1795 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1796 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1794;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_239 <= more_1795;
    if (line_69_done) more_239 <= discard_w_236;
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
  wire xor_1797 = more_240 ^ 1'd1;
  wire more_1798 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1799 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1797;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_240 <= more_1798;
    if (line_69_2_done) more_240 <= discard_p_237;
  end

  // ---- hls/awq_gemv_t8/awq_gemv_t8.cpp:5: line_5, 1 stages
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
  assign line_291_done_0 = (state == LINE_291_S) & ~line_291_busy & line_291_14;
  assign line_291_done_1 = (state == LINE_291_S) & ~line_291_busy & ~line_291_14;
  assign line_20_done = (state == LINE_20_S) & ~line_20_busy;
  assign line_292_done_0 = (state == LINE_292_S) & ~line_292_busy & c_15_16;
  assign line_292_done_1 = (state == LINE_292_S) & ~line_292_busy & ~c_15_16;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_293_done = (state == LINE_293_S) & ~line_293_busy;
  assign line_293_2_done = (state == LINE_293_2_S) & ~line_293_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_5_done = (state == LINE_5_S) & ~line_5_busy;
  always @(posedge ap_clk) begin
    if (line_291_done_0 | line_20_done) state <= LINE_292_S;
    if (line_291_done_1) state <= LINE_20_S;
    if (line_292_done_0 | line_293_done) state <= LINE_293_2_S;
    if (line_292_done_1) state <= LINE_38_S;
    if (line_38_done) state <= WEIGHTS_S;
    if (weights_done) state <= LINE_293_S;
    if (line_293_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_2_S;
    if (line_69_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_5_S;
    if (call_begin | line_5_done) state <= LINE_291_S;
    if (rst) state <= RESTART;
  end
  assign line_292_start = line_291_done_0 | line_20_done;
  assign line_20_start = line_291_done_1;
  assign line_293_2_start = line_292_done_0 | line_293_done;
  assign line_38_start = line_292_done_1;
  assign weights_start = line_38_done;
  assign line_293_start = weights_done;
  assign discard_start = line_293_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_69_2_start = discard_2_done;
  assign discard_3_start = line_69_2_done;
  assign line_5_start = discard_3_done;
  assign line_291_start = call_begin | line_5_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_291_pop_250;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_t8_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: data and valid are registered
  wire s_x_beat_take = line_38_pop_280 | weights_pop_1748 | discard_pop_1793;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: data and valid are registered
  wire s_w_beat_take = weights_pop_1738 | discard_2_pop_1796;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: data and valid are registered
  wire s_param_beat_take = weights_pop_1747 | discard_3_pop_1799;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1737;
  wire [128:0] m_y_beat = {final_result_445_s16, out_443};
  awq_gemv_t8_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_293_2_push_1790;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1785};
  awq_gemv_t8_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:283: sticky
  always @(posedge ap_clk) begin
    if (line_293_2_store_1787) mem_sticky <= or_1775;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:283: frames
  always @(posedge ap_clk) begin
    if (line_293_2_store_1789) mem_frames <= select_1777;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:284: x_0
  wire mem_x_0_write = weights_store_1749;
  wire [11:0] mem_x_0_write_address = trunc_1750_s1;
  wire [63:0] mem_x_0_write_data = select_480;
  wire mem_x_0_read = weights_load_1739;
  wire [11:0] mem_x_0_read_address = next_word_197[11:0];
  wire mem_x_0_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_0 mem_x_0_ram (.clk(ap_clk), .read(mem_x_0_read), .read_address(mem_x_0_read_address), .q(mem_x_0_q), .advance(mem_x_0_advance), .q2(mem_x_0_q2), .write(mem_x_0_write), .write_address(mem_x_0_write_address), .write_data(mem_x_0_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_1
  wire mem_x_1_write = weights_store_1751;
  wire [11:0] mem_x_1_write_address = trunc_1752_s1;
  wire [63:0] mem_x_1_write_data = select_484;
  wire mem_x_1_read = weights_load_1740;
  wire [11:0] mem_x_1_read_address = next_word_197[11:0];
  wire mem_x_1_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_1 mem_x_1_ram (.clk(ap_clk), .read(mem_x_1_read), .read_address(mem_x_1_read_address), .q(mem_x_1_q), .advance(mem_x_1_advance), .q2(mem_x_1_q2), .write(mem_x_1_write), .write_address(mem_x_1_write_address), .write_data(mem_x_1_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_2
  wire mem_x_2_write = weights_store_1753;
  wire [11:0] mem_x_2_write_address = trunc_1750_s1;
  wire [63:0] mem_x_2_write_data = select_480;
  wire mem_x_2_read = weights_load_1741;
  wire [11:0] mem_x_2_read_address = next_word_197[11:0];
  wire mem_x_2_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_2 mem_x_2_ram (.clk(ap_clk), .read(mem_x_2_read), .read_address(mem_x_2_read_address), .q(mem_x_2_q), .advance(mem_x_2_advance), .q2(mem_x_2_q2), .write(mem_x_2_write), .write_address(mem_x_2_write_address), .write_data(mem_x_2_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_3
  wire mem_x_3_write = weights_store_1754;
  wire [11:0] mem_x_3_write_address = trunc_1752_s1;
  wire [63:0] mem_x_3_write_data = select_484;
  wire mem_x_3_read = weights_load_1742;
  wire [11:0] mem_x_3_read_address = next_word_197[11:0];
  wire mem_x_3_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_3 mem_x_3_ram (.clk(ap_clk), .read(mem_x_3_read), .read_address(mem_x_3_read_address), .q(mem_x_3_q), .advance(mem_x_3_advance), .q2(mem_x_3_q2), .write(mem_x_3_write), .write_address(mem_x_3_write_address), .write_data(mem_x_3_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_4
  wire mem_x_4_write = weights_store_1755;
  wire [11:0] mem_x_4_write_address = trunc_1750_s1;
  wire [63:0] mem_x_4_write_data = select_480;
  wire mem_x_4_read = weights_load_1743;
  wire [11:0] mem_x_4_read_address = next_word_197[11:0];
  wire mem_x_4_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_4 mem_x_4_ram (.clk(ap_clk), .read(mem_x_4_read), .read_address(mem_x_4_read_address), .q(mem_x_4_q), .advance(mem_x_4_advance), .q2(mem_x_4_q2), .write(mem_x_4_write), .write_address(mem_x_4_write_address), .write_data(mem_x_4_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_5
  wire mem_x_5_write = weights_store_1756;
  wire [11:0] mem_x_5_write_address = trunc_1752_s1;
  wire [63:0] mem_x_5_write_data = select_484;
  wire mem_x_5_read = weights_load_1744;
  wire [11:0] mem_x_5_read_address = next_word_197[11:0];
  wire mem_x_5_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_5 mem_x_5_ram (.clk(ap_clk), .read(mem_x_5_read), .read_address(mem_x_5_read_address), .q(mem_x_5_q), .advance(mem_x_5_advance), .q2(mem_x_5_q2), .write(mem_x_5_write), .write_address(mem_x_5_write_address), .write_data(mem_x_5_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_6
  wire mem_x_6_write = weights_store_1757;
  wire [11:0] mem_x_6_write_address = trunc_1750_s1;
  wire [63:0] mem_x_6_write_data = select_480;
  wire mem_x_6_read = weights_load_1745;
  wire [11:0] mem_x_6_read_address = next_word_197[11:0];
  wire mem_x_6_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_6 mem_x_6_ram (.clk(ap_clk), .read(mem_x_6_read), .read_address(mem_x_6_read_address), .q(mem_x_6_q), .advance(mem_x_6_advance), .q2(mem_x_6_q2), .write(mem_x_6_write), .write_address(mem_x_6_write_address), .write_data(mem_x_6_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_7
  wire mem_x_7_write = weights_store_1758;
  wire [11:0] mem_x_7_write_address = trunc_1752_s1;
  wire [63:0] mem_x_7_write_data = select_484;
  wire mem_x_7_read = weights_load_1746;
  wire [11:0] mem_x_7_read_address = next_word_197[11:0];
  wire mem_x_7_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_7 mem_x_7_ram (.clk(ap_clk), .read(mem_x_7_read), .read_address(mem_x_7_read_address), .q(mem_x_7_q), .advance(mem_x_7_advance), .q2(mem_x_7_q2), .write(mem_x_7_write), .write_address(mem_x_7_write_address), .write_data(mem_x_7_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_0
  wire mem_acc_0_write = weights_store_1729;
  wire [3:0] mem_acc_0_write_address = sum_index_287_s10;
  wire [47:0] mem_acc_0_write_data = add_308;
  wire mem_acc_0_read = weights_load_1721;
  wire [3:0] mem_acc_0_read_address = sum_index_287_s8;
  awq_gemv_t8_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_1
  wire mem_acc_1_write = weights_store_1730;
  wire [3:0] mem_acc_1_write_address = sum_index_287_s10;
  wire [47:0] mem_acc_1_write_data = add_318;
  wire mem_acc_1_read = weights_load_1722;
  wire [3:0] mem_acc_1_read_address = sum_index_287_s8;
  awq_gemv_t8_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_2
  wire mem_acc_2_write = weights_store_1731;
  wire [3:0] mem_acc_2_write_address = sum_index_287_s10;
  wire [47:0] mem_acc_2_write_data = add_328;
  wire mem_acc_2_read = weights_load_1723;
  wire [3:0] mem_acc_2_read_address = sum_index_287_s8;
  awq_gemv_t8_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_3
  wire mem_acc_3_write = weights_store_1732;
  wire [3:0] mem_acc_3_write_address = sum_index_287_s10;
  wire [47:0] mem_acc_3_write_data = add_338;
  wire mem_acc_3_read = weights_load_1724;
  wire [3:0] mem_acc_3_read_address = sum_index_287_s8;
  awq_gemv_t8_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_4
  wire mem_acc_4_write = weights_store_1733;
  wire [3:0] mem_acc_4_write_address = sum_index_287_s10;
  wire [47:0] mem_acc_4_write_data = add_348;
  wire mem_acc_4_read = weights_load_1725;
  wire [3:0] mem_acc_4_read_address = sum_index_287_s8;
  awq_gemv_t8_mem_acc_4 mem_acc_4_ram (.clk(ap_clk), .read(mem_acc_4_read), .read_address(mem_acc_4_read_address), .q(mem_acc_4_q), .write(mem_acc_4_write), .write_address(mem_acc_4_write_address), .write_data(mem_acc_4_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_5
  wire mem_acc_5_write = weights_store_1734;
  wire [3:0] mem_acc_5_write_address = sum_index_287_s10;
  wire [47:0] mem_acc_5_write_data = add_358;
  wire mem_acc_5_read = weights_load_1726;
  wire [3:0] mem_acc_5_read_address = sum_index_287_s8;
  awq_gemv_t8_mem_acc_5 mem_acc_5_ram (.clk(ap_clk), .read(mem_acc_5_read), .read_address(mem_acc_5_read_address), .q(mem_acc_5_q), .write(mem_acc_5_write), .write_address(mem_acc_5_write_address), .write_data(mem_acc_5_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_6
  wire mem_acc_6_write = weights_store_1735;
  wire [3:0] mem_acc_6_write_address = sum_index_287_s10;
  wire [47:0] mem_acc_6_write_data = add_368;
  wire mem_acc_6_read = weights_load_1727;
  wire [3:0] mem_acc_6_read_address = sum_index_287_s8;
  awq_gemv_t8_mem_acc_6 mem_acc_6_ram (.clk(ap_clk), .read(mem_acc_6_read), .read_address(mem_acc_6_read_address), .q(mem_acc_6_q), .write(mem_acc_6_write), .write_address(mem_acc_6_write_address), .write_data(mem_acc_6_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_7
  wire mem_acc_7_write = weights_store_1736;
  wire [3:0] mem_acc_7_write_address = sum_index_287_s10;
  wire [47:0] mem_acc_7_write_data = add_378;
  wire mem_acc_7_read = weights_load_1728;
  wire [3:0] mem_acc_7_read_address = sum_index_287_s8;
  awq_gemv_t8_mem_acc_7 mem_acc_7_ram (.clk(ap_clk), .read(mem_acc_7_read), .read_address(mem_acc_7_read_address), .q(mem_acc_7_q), .write(mem_acc_7_write), .write_address(mem_acc_7_write_address), .write_data(mem_acc_7_write_data));
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module awq_gemv_t8_forward #(
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
  reg full, awake;  // awake: not in reset

  wire free = ~full | out_ready;
  assign in_ready  = awake & free;
  assign out_data  = beat;
  assign out_valid = full;

  always @(posedge clk) begin
    if (free) beat <= in_data;
    full  <= ~rst & (free ? in_valid & awake : full);
    awake <= ~rst;
  end
endmodule

// FIFO of an output: `room` goes low while there are beats left for all that may be on their way. out_data is a
// register; one beat a cycle.
module awq_gemv_t8_output #(
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
module awq_gemv_t8_single #(
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

// hls/include/awq_gemv_lane.hpp:284: x_0, 4096 words of 64 bits; its output is registered once more
module awq_gemv_t8_mem_x_0 (
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
  (* ram_style = "ultra" *) reg [63:0] memory [0:4095];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:284: x_1, 4096 words of 64 bits; its output is registered once more
module awq_gemv_t8_mem_x_1 (
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
  (* ram_style = "ultra" *) reg [63:0] memory [0:4095];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:284: x_2, 4096 words of 64 bits; its output is registered once more
module awq_gemv_t8_mem_x_2 (
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
  (* ram_style = "ultra" *) reg [63:0] memory [0:4095];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:284: x_3, 4096 words of 64 bits; its output is registered once more
module awq_gemv_t8_mem_x_3 (
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
  (* ram_style = "ultra" *) reg [63:0] memory [0:4095];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:284: x_4, 4096 words of 64 bits; its output is registered once more
module awq_gemv_t8_mem_x_4 (
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
  (* ram_style = "ultra" *) reg [63:0] memory [0:4095];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:284: x_5, 4096 words of 64 bits; its output is registered once more
module awq_gemv_t8_mem_x_5 (
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
  (* ram_style = "ultra" *) reg [63:0] memory [0:4095];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:284: x_6, 4096 words of 64 bits; its output is registered once more
module awq_gemv_t8_mem_x_6 (
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
  (* ram_style = "ultra" *) reg [63:0] memory [0:4095];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:284: x_7, 4096 words of 64 bits; its output is registered once more
module awq_gemv_t8_mem_x_7 (
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
  (* ram_style = "ultra" *) reg [63:0] memory [0:4095];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/include/awq_gemv_lane.hpp:285: acc_0, 16 words of 48 bits
module awq_gemv_t8_mem_acc_0 (
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

// hls/include/awq_gemv_lane.hpp:285: acc_1, 16 words of 48 bits
module awq_gemv_t8_mem_acc_1 (
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

// hls/include/awq_gemv_lane.hpp:285: acc_2, 16 words of 48 bits
module awq_gemv_t8_mem_acc_2 (
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

// hls/include/awq_gemv_lane.hpp:285: acc_3, 16 words of 48 bits
module awq_gemv_t8_mem_acc_3 (
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

// hls/include/awq_gemv_lane.hpp:285: acc_4, 16 words of 48 bits
module awq_gemv_t8_mem_acc_4 (
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

// hls/include/awq_gemv_lane.hpp:285: acc_5, 16 words of 48 bits
module awq_gemv_t8_mem_acc_5 (
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

// hls/include/awq_gemv_lane.hpp:285: acc_6, 16 words of 48 bits
module awq_gemv_t8_mem_acc_6 (
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

// hls/include/awq_gemv_lane.hpp:285: acc_7, 16 words of 48 bits
module awq_gemv_t8_mem_acc_7 (
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
module awq_gemv_t8_mul_27s_16s_42_2 (
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
module awq_gemv_t8_mul_27s_16s_42_3 (
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
module awq_gemv_t8_mul_27s_17s_43_2 (
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
