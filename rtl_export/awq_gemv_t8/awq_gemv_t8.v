// awq_gemv_t8: made by rtl_export from hls/awq_gemv_t8/awq_gemv_t8.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:344)
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
  reg [7:0] last_token_29;
  reg [7:0] last_slot_30;
  reg [12:0] line_38_31;
  reg s_x_last_32;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:344: weights
  wire weights_start;
  reg weights_run;
  reg [26:0] slot_dot_45_33;
  reg [31:0] slot_dot_44_34;
  reg [26:0] slot_dot_43_35;
  reg [31:0] slot_dot_42_36;
  reg [26:0] slot_dot_41_37;
  reg [31:0] slot_dot_40_38;
  reg [26:0] slot_dot_39_39;
  reg [31:0] slot_dot_38_40;
  reg [26:0] slot_dot_37_41;
  reg [31:0] slot_dot_36_42;
  reg [26:0] slot_dot_35_43;
  reg [31:0] slot_dot_34_44;
  reg [26:0] slot_dot_33_45;
  reg [31:0] slot_dot_32_46;
  reg [26:0] slot_dot_31_47;
  reg [31:0] slot_dot_30_48;
  reg [26:0] slot_dot_29_49;
  reg [31:0] slot_dot_28_50;
  reg [26:0] slot_dot_27_51;
  reg [31:0] slot_dot_26_52;
  reg [26:0] slot_dot_25_53;
  reg [31:0] slot_dot_24_54;
  reg [26:0] slot_dot_23_55;
  reg [31:0] slot_dot_22_56;
  reg [26:0] slot_dot_21_57;
  reg [31:0] slot_dot_20_58;
  reg [26:0] slot_dot_19_59;
  reg [31:0] slot_dot_18_60;
  reg [26:0] slot_dot_17_61;
  reg [31:0] slot_dot_16_62;
  reg [26:0] slot_dot_15_63;
  reg [31:0] slot_dot_14_64;
  reg [26:0] slot_dot_13_65;
  reg [31:0] slot_dot_12_66;
  reg [26:0] slot_dot_11_67;
  reg [31:0] slot_dot_10_68;
  reg [26:0] slot_dot_9_69;
  reg [31:0] slot_dot_8_70;
  reg [26:0] slot_dot_7_71;
  reg [31:0] slot_dot_6_72;
  reg [26:0] slot_dot_5_73;
  reg [31:0] slot_dot_4_74;
  reg [26:0] slot_dot_3_75;
  reg [31:0] slot_dot_2_76;
  reg [26:0] slot_dot_1_77;
  reg [31:0] slot_dot_0_78;
  reg [31:0] slot_dot_46_79;
  reg [26:0] slot_dot_47_80;
  reg [31:0] slot_dot_48_81;
  reg [26:0] slot_dot_49_82;
  reg [31:0] slot_dot_50_83;
  reg [26:0] slot_dot_51_84;
  reg [31:0] slot_dot_52_85;
  reg [26:0] slot_dot_53_86;
  reg [31:0] slot_dot_54_87;
  reg [26:0] slot_dot_55_88;
  reg [31:0] slot_dot_56_89;
  reg [31:0] slot_dot_57_90;
  reg [31:0] slot_dot_58_91;
  reg [31:0] slot_dot_59_92;
  reg [31:0] slot_dot_60_93;
  reg [31:0] slot_dot_61_94;
  reg [31:0] slot_dot_62_95;
  reg [31:0] slot_dot_63_96;
  reg [31:0] dot_0_97;
  reg [26:0] dot_1_98;
  reg [31:0] dot_2_99;
  reg [26:0] dot_3_100;
  reg [31:0] dot_4_101;
  reg [26:0] dot_5_102;
  reg [31:0] dot_6_103;
  reg [26:0] dot_7_104;
  reg [31:0] dot_8_105;
  reg [26:0] dot_9_106;
  reg [31:0] dot_10_107;
  reg [26:0] dot_11_108;
  reg [31:0] dot_12_109;
  reg [26:0] dot_13_110;
  reg [31:0] dot_14_111;
  reg [26:0] dot_15_112;
  reg [31:0] dot_16_113;
  reg [26:0] dot_17_114;
  reg [31:0] dot_18_115;
  reg [26:0] dot_19_116;
  reg [31:0] dot_20_117;
  reg [26:0] dot_21_118;
  reg [31:0] dot_22_119;
  reg [26:0] dot_23_120;
  reg [31:0] dot_24_121;
  reg [26:0] dot_25_122;
  reg [31:0] dot_26_123;
  reg [26:0] dot_27_124;
  reg [31:0] dot_28_125;
  reg [26:0] dot_29_126;
  reg [31:0] dot_30_127;
  reg [26:0] dot_31_128;
  reg [31:0] dot_32_129;
  reg [26:0] dot_33_130;
  reg [31:0] dot_34_131;
  reg [26:0] dot_35_132;
  reg [31:0] dot_36_133;
  reg [26:0] dot_37_134;
  reg [31:0] dot_38_135;
  reg [26:0] dot_39_136;
  reg [31:0] dot_40_137;
  reg [26:0] dot_41_138;
  reg [31:0] dot_42_139;
  reg [26:0] dot_43_140;
  reg [31:0] dot_44_141;
  reg [26:0] dot_45_142;
  reg [31:0] dot_46_143;
  reg [26:0] dot_47_144;
  reg [31:0] dot_48_145;
  reg [26:0] dot_49_146;
  reg [31:0] dot_50_147;
  reg [26:0] dot_51_148;
  reg [31:0] dot_52_149;
  reg [26:0] dot_53_150;
  reg [31:0] dot_54_151;
  reg [26:0] dot_55_152;
  reg [31:0] dot_56_153;
  reg [31:0] dot_57_154;
  reg [31:0] dot_58_155;
  reg [31:0] dot_59_156;
  reg [31:0] dot_60_157;
  reg [31:0] dot_61_158;
  reg [31:0] dot_62_159;
  reg [31:0] dot_63_160;
  reg [31:0] params_1_161;
  reg [31:0] params_0_162;
  reg [3:0] zero_7_163;
  reg [3:0] zero_6_164;
  reg [3:0] zero_5_165;
  reg [3:0] zero_4_166;
  reg [3:0] zero_3_167;
  reg [3:0] zero_2_168;
  reg [3:0] zero_1_169;
  reg [3:0] zero_0_170;
  reg [15:0] scale_7_171;
  reg [15:0] scale_6_172;
  reg [15:0] scale_5_173;
  reg [15:0] scale_4_174;
  reg [15:0] scale_3_175;
  reg [15:0] scale_2_176;
  reg [15:0] scale_1_177;
  reg [15:0] scale_0_178;
  reg [15:0] slot_scale_7_179;
  reg [15:0] slot_scale_6_180;
  reg [15:0] slot_scale_5_181;
  reg [15:0] slot_scale_4_182;
  reg [15:0] slot_scale_3_183;
  reg [15:0] slot_scale_2_184;
  reg [15:0] slot_scale_1_185;
  reg [15:0] slot_scale_0_186;
  reg [31:0] y_2_187;
  reg [31:0] y_1_188;
  reg [31:0] y_0_189;
  reg [31:0] params_2_190;
  reg [31:0] params_3_191;
  reg [31:0] params_4_192;
  reg [31:0] params_5_193;
  reg [31:0] params_6_194;
  reg [31:0] params_7_195;
  reg [31:0] params_8_196;
  reg [31:0] params_9_197;
  reg slot_bank_198;
  reg [6:0] results_199;
  reg [3:0] slots_200;
  reg [12:0] next_word_201;
  reg [31:0] block_202;
  reg [31:0] check_0_203;
  reg [31:0] check_1_204;
  reg check_205;
  reg loader_206;
  reg loader_207;
  reg takes_first_208;
  reg [7:0] loader_3_209;
  reg [7:0] loader_4_210;
  reg [12:0] loader_211;
  reg [63:0] loader_2_212;
  reg [14:0] loader_4_213;
  reg [14:0] loader_3_214;
  reg [15:0] col_groups_215;
  reg [5:0] result_216;
  reg [5:0] phase_217;
  reg x_packet_218;
  reg x_packet_219;
  reg w_packet_220;
  reg w_packet_221;
  reg p_packet_222;
  reg p_packet_223;
  reg [31:0] bad_block_224;
  reg [8:0] flags_225;
  reg [15:0] group_226;
  reg running_227;
  reg weighing_228;
  reg slot_first_229;
  reg slot_last_230;
  reg results_end_231;
  reg results_end_232;
  reg answering_233;
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
  reg [8:0] flags_234;
  reg discard_x_235;
  reg discard_w_236;
  reg discard_p_237;
  wire line_297_v0;
  wire line_297_en0;

  // hls/include/awq_gemv_lane.hpp:297: line_297_2
  wire line_297_2_start;
  reg line_297_2_run;
  reg [31:0] bad_block_238;
  reg [8:0] flags_239;
  reg discard_x_240;
  reg discard_w_241;
  reg discard_p_242;
  wire line_297_2_v0;
  wire line_297_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_243;
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
  reg more_244;
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
  reg more_245;
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

  // ---- hls/include/awq_gemv_lane.hpp:295: line_295, 2 stages
  // stage 0
  wire icmp_246 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:70
  wire xor_247 = s_cmd_beat_data[9] ^ 1'd1;
  wire or_248 = icmp_246 | xor_247;  // awq_gemv_lane.hpp:70
  wire [15:0] c_4_249 = s_cmd_beat_data[47:32] >> s_cmd_beat_data[65];  // awq_gemv_lane.hpp:62
  wire c_14_255 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_295_pop_256 = line_295_v0 & line_295_en0;  // awq_gemv_lane.hpp:295
  // stage 1
  reg zext_251_s1;
  reg ashr_253_s1;
  always @(posedge ap_clk) begin
    zext_251_s1 <= s_cmd_beat_data[8];
    ashr_253_s1 <= s_cmd_beat_data[15];
  end
  wire [2:0] or_250 = {2'd0, zext_251_s1} | 3'd4;  // awq_gemv_lane.hpp:57
  wire [3:0] add_252 = {4{ashr_253_s1}} + {1'd0, or_250};  // awq_gemv_lane.hpp:57
  wire [12:0] lshr_254 = 13'd4096 >> add_252[2:0];  // awq_gemv_lane.hpp:69
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
    if (line_295_v0 & line_295_en0) c_4_6 <= c_4_249;
    if (line_295_v1 & line_295_en1) limit_7 <= lshr_254;
    if (line_295_v0 & line_295_en0) c_3_8 <= s_cmd_beat_data[63:48];
    if (line_295_v0 & line_295_en0) last_token_9 <= s_cmd_beat_data[79:72];
    if (line_295_v0 & line_295_en0) s_cmd_data_10 <= s_cmd_beat_data;
    if (line_295_v1 & line_295_en1) c_10_11 <= add_252[2:0];
    if (line_295_v0 & line_295_en0) c_11_12 <= s_cmd_beat_data[75:72];
    if (line_295_v0 & line_295_en0) c_1_13 <= s_cmd_beat_data[31:16];
    if (line_295_v0 & line_295_en0) c_14_14 <= c_14_255;
    if (line_295_v0 & line_295_en0) line_295_15 <= s_cmd_beat_data[127:16];
    if (line_295_v0 & line_295_en0) line_295_16 <= or_248;
  end

  // ---- hls/include/awq_gemv_lane.hpp:67: line_67, 1 stages
  wire icmp_257 = c_2_3 == 16'd0;
  wire [7:0] and_258 = c_0_1 & 8'd129;
  wire icmp_259 = and_258 == 8'd129;
  wire or_260 = line_295_2 | icmp_259;  // awq_gemv_lane.hpp:70
  wire or_261 = icmp_257 | or_260;  // awq_gemv_lane.hpp:70
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
    if (line_67_v0 & line_67_en0) line_67_17 <= or_261;
  end

  // ---- hls/include/awq_gemv_lane.hpp:71: line_71, 1 stages
  wire and_262 = planes_5 & line_295_4;  // awq_gemv_lane.hpp:71
  wire icmp_263 = last_token_9 > 8'd7;
  wire or_264 = and_262 | icmp_263;  // awq_gemv_lane.hpp:71
  wire icmp_265 = c_4_6 > {3'd0, limit_7};
  wire icmp_266 = c_3_8 == 16'd0;
  wire or_267 = icmp_265 | icmp_266;  // awq_gemv_lane.hpp:71
  wire or_268 = or_264 | or_267;  // awq_gemv_lane.hpp:71
  wire [127:0] and_269 = s_cmd_data_10 & 128'hffffffffffff00fc0000000000000000;
  wire icmp_270 = and_269 != 128'd0;
  wire or_271 = or_268 | icmp_270;  // awq_gemv_lane.hpp:71
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
    if (line_71_v0 & line_71_en0) line_71_18 <= or_271;
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
  wire [15:0] last_group_272 = c_2_3 + 16'd65535;  // awq_gemv_lane.hpp:305
  wire [7:0] shl_274 = 8'd1 << c_10_11;  // awq_gemv_lane.hpp:304
  wire [5:0] add_275 = shl_274[5:0] + 6'd1;  // awq_gemv_lane.hpp:304
  wire [6:0] shl_277 = {c_11_12, 3'd0};  // awq_gemv_lane.hpp:375
  wire [7:0] add_278 = {1'd0, shl_277} + 8'd8;  // awq_gemv_lane.hpp:375
  wire [15:0] shl_280 = c_4_6 << c_10_11;  // awq_gemv_lane.hpp:306
  wire xor_283 = c_0_1[2] ^ 1'd1;
  wire icmp_284 = c_11_12 > 4'd7;  // awq_gemv_lane.hpp:309
  wire [15:0] shl_285 = 16'd1 << c_11_12;  // awq_gemv_lane.hpp:309
  wire [7:0] last_token_286 = icmp_284 ? 8'd0 : shl_285[7:0];  // awq_gemv_lane.hpp:309
  wire [3:0] shl_287 = {last_token_9[3:1], 1'd0};
  wire icmp_288 = shl_287 > 4'd7;  // awq_gemv_lane.hpp:310
  wire [3:0] or_289 = shl_287 | 4'd1;  // awq_gemv_lane.hpp:310
  wire [15:0] shl_290 = 16'd1 << or_289;  // awq_gemv_lane.hpp:310
  wire [7:0] last_slot_291 = icmp_288 ? 8'd0 : shl_290[7:0];  // awq_gemv_lane.hpp:310
  wire line_38_pop_292 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [5:0] add_275_s1;
  reg [12:0] trunc_282_s1;
  always @(posedge ap_clk) begin
    add_275_s1 <= add_275;
    trunc_282_s1 <= shl_280[12:0];
  end
  wire icmp_273 = c_10_11 > 3'd5;  // awq_gemv_lane.hpp:304
  wire [5:0] last_beat_276 = icmp_273 ? 6'd1 : add_275_s1;  // awq_gemv_lane.hpp:304
  wire icmp_279 = last_beat_276 < 6'd2;  // awq_gemv_lane.hpp:430
  wire [12:0] last_word_281 = trunc_282_s1 + 13'd8191;  // awq_gemv_lane.hpp:306
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
    if (line_38_v0 & line_38_en0) last_group_21 <= last_group_272;
    if (line_38_v1 & line_38_en1) line_38_22 <= last_beat_276;
    if (line_38_v0 & line_38_en0) results_23 <= add_278[6:0];
    if (line_38_v0 & line_38_en0) s_x_data_24 <= s_x_beat_data;
    if (line_38_v1 & line_38_en1) last_beat_25 <= last_beat_276;
    if (line_38_v1 & line_38_en1) line_38_26 <= icmp_279;
    if (line_38_v1 & line_38_en1) last_word_27 <= last_word_281;
    if (line_38_v0 & line_38_en0) line_38_28 <= xor_283;
    if (line_38_v0 & line_38_en0) last_token_29 <= last_token_286;
    if (line_38_v0 & line_38_en0) last_slot_30 <= last_slot_291;
    if (line_38_v1 & line_38_en1) line_38_31 <= last_word_281;
    if (line_38_v0 & line_38_en0) s_x_last_32 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:344: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_293 = slots_200 == 4'd0;  // awq_gemv_lane.hpp:357
  wire [3:0] slot_294 = 4'd0 - slots_200;  // awq_gemv_lane.hpp:358
  wire xor_296 = slot_bank_198 ^ 1'd1;  // awq_gemv_lane.hpp:359
  wire select_297 = scales_293 ? xor_296 : slot_bank_198;  // awq_gemv_lane.hpp:359
  wire xor_300 = scales_293 ^ 1'd1;
  wire icmp_391 = results_199 == 7'd0;  // awq_gemv_lane.hpp:381
  wire xor_392 = icmp_391 ^ 1'd1;
  wire and_393 = scales_293 & xor_392;
  wire icmp_456 = results_199 == 7'd1;
  wire final_result_457 = results_end_232 & icmp_456;
  wire xor_459 = loader_207 ^ 1'd1;  // awq_gemv_lane.hpp:354
  wire icmp_460 = phase_217 < 6'd2;
  wire or_461 = xor_459 | icmp_460;
  wire and_462 = weighing_228 & or_461;
  wire xor_463 = and_462 ^ 1'd1;  // awq_gemv_lane.hpp:402
  wire last_blocks_464 = group_226 == last_group_21;  // awq_gemv_lane.hpp:353
  wire and_465 = answering_233 & last_blocks_464;
  wire [6:0] add_466 = {1'd0, phase_217} + 7'd3;  // awq_gemv_lane.hpp:353
  wire icmp_467 = add_466 > {1'd0, line_38_22};  // awq_gemv_lane.hpp:353
  wire and_468 = and_465 & icmp_467;
  wire or_469 = xor_463 | and_468;
  wire xor_470 = or_469 ^ 1'd1;
  wire param_beat_473 = last_blocks_464 & icmp_467;
  wire end_477 = last_word_27 < loader_3_214[12:0];  // awq_gemv_lane.hpp:217
  wire [7:0] and_478 = loader_3_209 & last_token_29;  // awq_gemv_lane.hpp:217
  wire final_token_479 = and_478 == 8'd0;  // awq_gemv_lane.hpp:217
  wire [7:0] and_480 = loader_3_209 & last_slot_30;  // awq_gemv_lane.hpp:217
  wire wraps_481 = and_480 != 8'd0;  // awq_gemv_lane.hpp:217
  wire and_482 = final_token_479 & wraps_481;
  wire or_483 = end_477 | and_482;
  wire [7:0] select_487 = end_477 ? 8'd0 : loader_3_209;  // awq_gemv_lane.hpp:221
  wire or_488 = select_487[0] | loader_4_210[0];  // awq_gemv_lane.hpp:221
  wire and_489 = loader_206 & or_488;
  wire [14:0] select_490 = takes_first_208 ? loader_4_213 : loader_3_214;  // awq_gemv_lane.hpp:226
  wire or_494 = select_487[1] | loader_4_210[1];  // awq_gemv_lane.hpp:221
  wire and_495 = loader_206 & or_494;
  wire [14:0] select_496 = takes_first_208 ? loader_3_214 : loader_4_213;  // awq_gemv_lane.hpp:226
  wire or_498 = select_487[2] | loader_4_210[2];  // awq_gemv_lane.hpp:221
  wire and_499 = loader_206 & or_498;
  wire or_500 = select_487[3] | loader_4_210[3];  // awq_gemv_lane.hpp:221
  wire and_501 = loader_206 & or_500;
  wire or_502 = select_487[4] | loader_4_210[4];  // awq_gemv_lane.hpp:221
  wire and_503 = loader_206 & or_502;
  wire or_504 = select_487[5] | loader_4_210[5];  // awq_gemv_lane.hpp:221
  wire and_505 = loader_206 & or_504;
  wire or_506 = select_487[6] | loader_4_210[6];  // awq_gemv_lane.hpp:221
  wire and_507 = loader_206 & or_506;
  wire or_508 = select_487[7] | loader_4_210[7];  // awq_gemv_lane.hpp:221
  wire and_509 = loader_206 & or_508;
  wire xor_510 = running_227 ^ 1'd1;
  wire final_beat_511 = phase_217 == last_beat_25;  // awq_gemv_lane.hpp:403
  wire xor_512 = final_beat_511 ^ 1'd1;
  wire or_513 = xor_463 | and_468;
  wire or_514 = xor_512 | or_513;
  wire and_1352 = param_beat_473 & xor_512;
  wire xor_1353 = and_1352 ^ 1'd1;
  wire or_1354 = or_469 | xor_1353;
  wire first_1357 = phase_217 == 6'd0;  // awq_gemv_lane.hpp:410
  wire icmp_1368 = phase_217 == 6'd1;  // awq_gemv_lane.hpp:426
  wire or_1395 = xor_300 | icmp_391;
  wire icmp_1440 = slots_200 == 4'd1;  // awq_gemv_lane.hpp:374
  wire and_1441 = icmp_1440 & slot_last_230;
  wire xor_1442 = and_1441 ^ 1'd1;
  wire or_1443 = scales_293 | xor_1442;
  wire slot_bank_1444 = or_1443 ? slot_bank_198 : xor_296;
  wire and_1445 = scales_293 & icmp_391;
  wire [6:0] results_1446 = results_199 + 7'd127;  // awq_gemv_lane.hpp:397
  wire [6:0] results_1447 = and_1441 ? results_23 : results_199;
  wire [6:0] select_1448 = and_393 ? results_1446 : results_1447;
  wire [6:0] results_1449 = and_1445 ? 7'd0 : select_1448;
  wire [3:0] slots_1450 = slots_200 + 4'd15;  // awq_gemv_lane.hpp:380
  wire [3:0] slots_1451 = scales_293 ? 4'd0 : slots_1450;
  wire [3:0] slots_1452 = or_514 ? slots_1451 : 4'd8;
  wire icmp_1453 = phase_217 > 6'd1;  // awq_gemv_lane.hpp:434
  wire xor_1454 = icmp_1453 ^ 1'd1;
  wire or_1455 = or_469 | xor_1454;
  wire icmp_1456 = next_word_201 == last_word_27;  // awq_gemv_lane.hpp:434
  wire [12:0] add_1457 = next_word_201 + 13'd1;  // awq_gemv_lane.hpp:434
  wire [12:0] select_1458 = icmp_1456 ? 13'd0 : add_1457;  // awq_gemv_lane.hpp:434
  wire [12:0] word_1459 = or_1455 ? next_word_201 : select_1458;
  wire loader_0_1735 = end_477 ^ 1'd1;  // awq_gemv_lane.hpp:232
  wire loader_1736 = loader_206 & loader_0_1735;
  wire [13:0] add_1737 = {1'd0, next_word_201} + 14'd1;  // awq_gemv_lane.hpp:215
  wire icmp_1738 = add_1737 >= {1'd0, loader_211};  // awq_gemv_lane.hpp:215
  wire loader_1_1739 = loader_206 & icmp_1738;
  wire loader_2_1740 = takes_first_208 ^ 1'd1;  // awq_gemv_lane.hpp:233
  wire loader_1741 = loader_206 ? loader_2_1740 : takes_first_208;
  wire [7:0] shl_1742 = {loader_3_209[6:0], 1'd0};  // awq_gemv_lane.hpp:234
  wire [7:0] loader_3_1743 = wraps_481 ? 8'd1 : shl_1742;  // awq_gemv_lane.hpp:234
  wire [7:0] loader_3_1744 = loader_206 ? loader_3_1743 : loader_3_209;  // awq_gemv_t8.cpp:14
  wire [7:0] loader_4_1745 = loader_206 ? loader_3_209 : loader_4_210;  // awq_gemv_t8.cpp:14
  wire [7:0] and_1746 = loader_4_210 & last_token_29;  // awq_gemv_lane.hpp:228
  wire icmp_1747 = and_1746 == 8'd0;  // awq_gemv_lane.hpp:228
  wire xor_1748 = icmp_1747 ^ 1'd1;
  wire and_1749 = loader_206 & xor_1748;
  wire [15:0] add_1750 = {1'd0, loader_4_213} + 16'd1;  // awq_gemv_lane.hpp:228
  wire [12:0] loader_1751 = and_1749 ? add_1750[12:0] : loader_211;
  wire [12:0] or_1754 = loader_3_214[12:0] | 13'd1;
  wire [14:0] loader_4_1755 = loader_206 ? {2'd0, or_1754} : loader_4_213;  // awq_gemv_t8.cpp:14
  wire and_1756 = loader_206 & wraps_481;
  wire [15:0] add_1757 = {1'd0, loader_3_214} + 16'd2;  // awq_gemv_lane.hpp:235
  wire [14:0] loader_3_1758 = and_1756 ? {2'd0, add_1757[12:0]} : loader_3_214;  // awq_gemv_t8.cpp:14
  wire [15:0] col_groups_1759 = col_groups_215 + {16{last_blocks_464}};  // awq_gemv_lane.hpp:450
  wire [15:0] col_groups_1760 = or_514 ? col_groups_215 : col_groups_1759;
  wire [5:0] add_1765 = phase_217 + 6'd1;  // awq_gemv_lane.hpp:453
  wire [5:0] beat_1766 = final_beat_511 ? 6'd0 : add_1765;  // awq_gemv_lane.hpp:453
  wire [5:0] beat_1767 = or_469 ? phase_217 : beat_1766;
  wire [12:0] or_1773 = loader_3_214[12:0] | 13'd1;  // awq_gemv_lane.hpp:219
  wire icmp_1774 = or_1773 != line_38_31;  // awq_gemv_lane.hpp:219
  wire is_last_1775 = final_token_479 | icmp_1774;
  wire and_1781 = final_beat_511 & last_blocks_464;  // awq_gemv_lane.hpp:409
  wire final_columns_1782 = col_groups_215 == 16'd1;  // awq_gemv_lane.hpp:403
  wire is_last_1783 = and_1781 & final_columns_1782;
  wire xor_1784 = is_last_1783 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1794 = final_beat_511 & final_columns_1782;
  wire xor_1795 = is_last_1794 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1825 = group_226 + 16'd1;
  wire [15:0] select_1826 = last_blocks_464 ? 16'd0 : add_1825;  // awq_gemv_lane.hpp:451
  wire [15:0] group_1827 = or_514 ? group_226 : select_1826;
  wire running_1828 = final_result_457 ^ 1'd1;  // awq_gemv_lane.hpp:395
  wire running_1829 = or_1395 | running_1828;
  wire and_1830 = last_blocks_464 & final_columns_1782;
  wire weighing_1831 = and_1830 ^ 1'd1;  // awq_gemv_lane.hpp:447
  wire weighing_1832 = or_514 ? weighing_228 : weighing_1831;
  wire slot_first_1833 = group_226 == 16'd0;  // awq_gemv_lane.hpp:444
  wire slot_last_1835 = or_514 ? slot_last_230 : last_blocks_464;
  wire slot_end_1836 = or_514 ? results_end_231 : final_columns_1782;
  wire results_end_1837 = or_1443 ? results_end_232 : results_end_231;
  wire xor_1838 = and_1781 ^ 1'd1;
  wire or_1839 = xor_463 | xor_1838;
  wire or_1840 = or_1839 | and_468;
  wire icmp_1841 = results_199 != 7'd1;  // awq_gemv_lane.hpp:396
  wire answering_1842 = or_1395 ? answering_233 : icmp_1841;  // awq_gemv_t8.cpp:14
  wire answering_1843 = or_1840 ? answering_1842 : 1'd1;
  wire weights_load_1862 = weights_v0 & weights_en0 & xor_470;  // awq_gemv_lane.hpp:163
  wire weights_load_1863 = weights_v0 & weights_en0 & xor_470;  // awq_gemv_lane.hpp:163
  wire weights_load_1864 = weights_v0 & weights_en0 & xor_470;  // awq_gemv_lane.hpp:163
  wire weights_load_1865 = weights_v0 & weights_en0 & xor_470;  // awq_gemv_lane.hpp:163
  wire weights_load_1866 = weights_v0 & weights_en0 & xor_470;  // awq_gemv_lane.hpp:163
  wire weights_load_1867 = weights_v0 & weights_en0 & xor_470;  // awq_gemv_lane.hpp:163
  wire weights_load_1868 = weights_v0 & weights_en0 & xor_470;  // awq_gemv_lane.hpp:163
  wire weights_load_1869 = weights_v0 & weights_en0 & xor_470;  // awq_gemv_lane.hpp:163
  // stage 1
  reg scales_293_s1;
  reg [3:0] slot_294_s1;
  reg select_297_s1;
  reg and_393_s1;
  reg xor_470_s1;
  reg param_beat_473_s1;
  reg or_483_s1;
  reg loader_206_s1;
  reg takes_first_208_s1;
  reg or_514_s1;
  reg icmp_460_s1;
  reg or_469_s1;
  reg final_beat_511_s1;
  reg or_1354_s1;
  reg first_1357_s1;
  reg icmp_1368_s1;
  reg or_1395_s1;
  reg and_1441_s1;
  reg and_1445_s1;
  reg is_last_1775_s1;
  reg xor_1784_s1;
  reg xor_1795_s1;
  reg slot_first_1833_s1;
  reg xor_300_s1;
  reg final_result_457_s1;
  reg and_489_s1;
  reg [11:0] trunc_1873_s1;
  reg and_495_s1;
  reg [11:0] trunc_1875_s1;
  reg and_499_s1;
  reg and_501_s1;
  reg and_503_s1;
  reg and_505_s1;
  reg and_507_s1;
  reg and_509_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_293_s1 <= scales_293;
    slot_294_s1 <= slot_294;
    select_297_s1 <= select_297;
    and_393_s1 <= and_393;
    xor_470_s1 <= xor_470;
    param_beat_473_s1 <= param_beat_473;
    or_483_s1 <= or_483;
    loader_206_s1 <= loader_206;
    takes_first_208_s1 <= takes_first_208;
    or_514_s1 <= or_514;
    icmp_460_s1 <= icmp_460;
    or_469_s1 <= or_469;
    final_beat_511_s1 <= final_beat_511;
    or_1354_s1 <= or_1354;
    first_1357_s1 <= first_1357;
    icmp_1368_s1 <= icmp_1368;
    or_1395_s1 <= or_1395;
    and_1441_s1 <= and_1441;
    and_1445_s1 <= and_1445;
    is_last_1775_s1 <= is_last_1775;
    xor_1784_s1 <= xor_1784;
    xor_1795_s1 <= xor_1795;
    slot_first_1833_s1 <= slot_first_1833;
    xor_300_s1 <= xor_300;
    final_result_457_s1 <= final_result_457;
    and_489_s1 <= and_489;
    trunc_1873_s1 <= select_490[11:0];
    and_495_s1 <= and_495;
    trunc_1875_s1 <= select_496[11:0];
    and_499_s1 <= and_499;
    and_501_s1 <= and_501;
    and_503_s1 <= and_503;
    and_505_s1 <= and_505;
    and_507_s1 <= and_507;
    and_509_s1 <= and_509;
  end
  wire [3:0] select_295 = scales_293_s1 ? result_216[3:0] : slot_294_s1;  // awq_gemv_lane.hpp:359
  wire [3:0] shl_298 = {select_297_s1, 3'd0};
  wire [3:0] sum_index_299 = {1'd0, select_295[2:0]} | shl_298;  // awq_gemv_lane.hpp:359
  wire icmp_302 = slot_294_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:182
  wire icmp_394 = result_216[1:0] == 2'd3;  // awq_gemv_lane.hpp:387
  wire and_395 = and_393_s1 & icmp_394;
  wire icmp_396 = result_216[2:0] < 3'd4;  // awq_gemv_lane.hpp:182
  wire [31:0] high_438 = result_216[0] ? params_3_191 : params_2_190;
  wire [31:0] low_439 = result_216[0] ? params_1_161 : params_0_162;
  wire [31:0] low_440 = result_216[1] ? high_438 : low_439;
  wire [31:0] high_441 = result_216[0] ? params_7_195 : params_6_194;
  wire [31:0] low_442 = result_216[0] ? params_5_193 : params_4_192;
  wire [31:0] high_443 = result_216[1] ? high_441 : low_442;
  wire [31:0] select_444 = icmp_396 ? low_440 : high_443;  // awq_gemv_lane.hpp:182
  wire xor_458 = w_packet_220 ^ 1'd1;
  wire and_471 = xor_458 & xor_470_s1;
  wire xor_472 = p_packet_222 ^ 1'd1;
  wire and_474 = param_beat_473_s1 & xor_470_s1;
  wire and_475 = xor_472 & and_474;
  wire xor_476 = x_packet_218 ^ 1'd1;
  wire xor_484 = or_483_s1 ^ 1'd1;
  wire and_485 = loader_206_s1 & xor_484;
  wire and_486 = xor_476 & and_485;
  wire or_491 = x_packet_218 | or_483_s1;
  wire [63:0] first_492 = or_491 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_493 = takes_first_208_s1 ? loader_2_212 : first_492;  // awq_gemv_lane.hpp:226
  wire [63:0] select_497 = takes_first_208_s1 ? first_492 : loader_2_212;  // awq_gemv_lane.hpp:226
  wire [127:0] w_518 = w_packet_220 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:409
  wire [31:0] params_1_1355 = or_1354_s1 ? params_1_161 : params_5_193;
  wire [31:0] params_0_1356 = or_1354_s1 ? params_0_162 : params_4_192;
  wire [31:0] params_2_1399 = or_1354_s1 ? params_2_190 : params_6_194;
  wire [31:0] params_3_1400 = or_1354_s1 ? params_3_191 : params_7_195;
  wire [31:0] ref_1401 = p_packet_222 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_1402 = or_1354_s1 ? params_4_192 : ref_1401;
  wire [31:0] ref_1403 = p_packet_222 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_1404 = or_1354_s1 ? params_5_193 : ref_1403;
  wire [31:0] ref_1405 = p_packet_222 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_1406 = or_1354_s1 ? params_6_194 : ref_1405;
  wire [31:0] ref_1407 = p_packet_222 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_1408 = or_1354_s1 ? params_7_195 : ref_1407;
  wire and_1409 = param_beat_473_s1 & final_beat_511_s1;
  wire xor_1410 = and_1409 ^ 1'd1;
  wire or_1411 = or_469_s1 | xor_1410;
  wire [7:0] ref_1412 = p_packet_222 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_1414 = p_packet_222 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_1418 = p_packet_222 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_1422 = p_packet_222 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] ref_1426 = p_packet_222 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_1428 = p_packet_222 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_1432 = p_packet_222 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_1436 = p_packet_222 ? 8'd0 : s_param_beat_data[63:56];
  wire [63:0] loader_2_1752 = or_491 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_1753 = loader_206_s1 ? loader_2_1752 : loader_2_212;  // awq_gemv_t8.cpp:14
  wire [5:0] result_1761 = result_216 + 6'd1;  // awq_gemv_lane.hpp:398
  wire [5:0] result_1762 = and_1441_s1 ? 6'd0 : result_216;
  wire [5:0] select_1763 = and_393_s1 ? result_1761 : result_1762;
  wire [5:0] result_1764 = and_1445_s1 ? result_216 : select_1763;
  wire and_1768 = x_packet_218 & xor_484;
  wire or_1769 = and_1768 | s_x_beat_last;
  wire x_packet_1770 = and_485 ? or_1769 : x_packet_218;
  wire xor_1771 = or_491 ^ 1'd1;
  wire and_1772 = loader_206_s1 & xor_1771;
  wire x_packet_1_1776 = s_x_beat_last & is_last_1775_s1;
  wire x_packet_1777 = and_1772 ? x_packet_1_1776 : x_packet_219;
  wire w_packet_1778 = w_packet_220 | s_w_beat_last;
  wire w_packet_1779 = or_469_s1 ? w_packet_220 : w_packet_1778;
  wire or_1780 = or_469_s1 | w_packet_220;
  wire w_packet_1_1785 = s_w_beat_last & xor_1784_s1;
  wire w_packet_1786 = or_1780 ? w_packet_221 : w_packet_1_1785;
  wire xor_1787 = param_beat_473_s1 ^ 1'd1;
  wire or_1788 = or_469_s1 | xor_1787;
  wire p_packet_1789 = p_packet_222 | s_param_beat_last;
  wire p_packet_1790 = or_1788 ? p_packet_222 : p_packet_1789;
  wire and_1791 = param_beat_473_s1 & xor_472;
  wire xor_1792 = and_1791 ^ 1'd1;
  wire or_1793 = or_469_s1 | xor_1792;
  wire p_packet_1_1796 = s_param_beat_last & xor_1795_s1;
  wire p_packet_1797 = or_1793 ? p_packet_223 : p_packet_1_1796;
  wire w_packet_1798 = w_packet_220 ? w_packet_221 : w_packet_1_1785;
  wire or_1799 = line_38_28 | w_packet_1798;
  wire slot_first_1834 = or_514_s1 ? slot_first_229 : slot_first_1833_s1;
  wire weights_pop_1861 = weights_v1 & weights_en1 & and_471;  // stream_kernel.hpp:38
  wire weights_pop_1870 = weights_v1 & weights_en1 & and_475;  // stream_kernel.hpp:38
  wire weights_pop_1871 = weights_v1 & weights_en1 & and_486;  // stream_kernel.hpp:38
  wire weights_store_1872 = weights_v1 & weights_en1 & and_489_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1874 = weights_v1 & weights_en1 & and_495_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1876 = weights_v1 & weights_en1 & and_499_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1877 = weights_v1 & weights_en1 & and_501_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1878 = weights_v1 & weights_en1 & and_503_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1879 = weights_v1 & weights_en1 & and_505_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1880 = weights_v1 & weights_en1 & and_507_s1;  // awq_gemv_lane.hpp:226
  wire weights_store_1881 = weights_v1 & weights_en1 & and_509_s1;  // awq_gemv_lane.hpp:226
  // stage 2
  reg slot_first_229_s2;
  reg trunc_304_s2;
  reg trunc_307_s2;
  reg icmp_302_s2;
  reg icmp_396_s2;
  reg trunc_399_s2;
  reg trunc_402_s2;
  reg [2:0] lshr_404_s2;
  reg trunc_417_s2;
  reg trunc_422_s2;
  reg [31:0] select_444_s2;
  reg [127:0] w_518_s2;
  reg or_514_s2;
  reg icmp_460_s2;
  reg or_469_s2;
  reg final_beat_511_s2;
  reg first_1357_s2;
  reg icmp_1368_s2;
  reg or_1395_s2;
  reg [7:0] ref_1412_s2;
  reg [7:0] ref_1414_s2;
  reg [7:0] ref_1418_s2;
  reg [7:0] ref_1422_s2;
  reg or_1411_s2;
  reg [7:0] ref_1426_s2;
  reg [7:0] ref_1428_s2;
  reg [7:0] ref_1432_s2;
  reg [7:0] ref_1436_s2;
  reg or_1799_s2;
  reg [3:0] sum_index_299_s2;
  reg xor_300_s2;
  reg and_395_s2;
  reg final_result_457_s2;
  always @(posedge ap_clk) begin
    slot_first_229_s2 <= slot_first_229;
    trunc_304_s2 <= slot_294_s1[0];
    trunc_307_s2 <= slot_294_s1[1];
    icmp_302_s2 <= icmp_302;
    icmp_396_s2 <= icmp_396;
    trunc_399_s2 <= result_216[0];
    trunc_402_s2 <= result_216[1];
    lshr_404_s2 <= result_216[5:3];
    trunc_417_s2 <= result_216[4];
    trunc_422_s2 <= result_216[5];
    select_444_s2 <= select_444;
    w_518_s2 <= w_518;
    or_514_s2 <= or_514_s1;
    icmp_460_s2 <= icmp_460_s1;
    or_469_s2 <= or_469_s1;
    final_beat_511_s2 <= final_beat_511_s1;
    first_1357_s2 <= first_1357_s1;
    icmp_1368_s2 <= icmp_1368_s1;
    or_1395_s2 <= or_1395_s1;
    ref_1412_s2 <= ref_1412;
    ref_1414_s2 <= ref_1414;
    ref_1418_s2 <= ref_1418;
    ref_1422_s2 <= ref_1422;
    or_1411_s2 <= or_1411;
    ref_1426_s2 <= ref_1426;
    ref_1428_s2 <= ref_1428;
    ref_1432_s2 <= ref_1432;
    ref_1436_s2 <= ref_1436;
    or_1799_s2 <= or_1799;
    sum_index_299_s2 <= sum_index_299;
    xor_300_s2 <= xor_300_s1;
    and_395_s2 <= and_395;
    final_result_457_s2 <= final_result_457_s1;
  end
  wire [15:0] high_312 = trunc_304_s2 ? slot_scale_3_183 : slot_scale_2_184;
  wire [15:0] low_313 = trunc_304_s2 ? slot_scale_1_185 : slot_scale_0_186;
  wire [15:0] low_314 = trunc_307_s2 ? high_312 : low_313;
  wire [15:0] high_315 = trunc_304_s2 ? slot_scale_7_179 : slot_scale_6_180;
  wire [15:0] low_316 = trunc_304_s2 ? slot_scale_5_181 : slot_scale_4_182;
  wire [15:0] high_317 = trunc_307_s2 ? high_315 : low_316;
  wire [15:0] select_318 = icmp_302_s2 ? low_314 : high_317;  // awq_gemv_lane.hpp:182
  wire [31:0] select_397 = icmp_396_s2 ? params_8_196 : params_9_197;  // awq_gemv_lane.hpp:182
  wire [4:0] select_398 = trunc_399_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_400 = {trunc_399_s2, 3'd0};
  wire [4:0] select_401 = trunc_402_s2 ? select_398 : {1'd0, shl_400};
  wire [5:0] shl_405 = {lshr_404_s2, 3'd0};
  wire [4:0] d1_519 = {1'd0, w_518_s2[27:24]} - {1'd0, zero_5_165};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_520 = {d1_519, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_521 = {1'd0, w_518_s2[11:8]} - {1'd0, zero_4_166};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_522 = {d0_521, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_523 = shl_520 + {{22{shl_522[31]}}, shl_522[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_524;
  awq_gemv_t8_mul_27s_16s_42_3 mul_524_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_524));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_525 = {1'd0, w_518_s2[59:56]} - {1'd0, zero_5_165};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_527 = {1'd0, w_518_s2[43:40]} - {1'd0, zero_4_166};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_533 = {1'd0, w_518_s2[91:88]} - {1'd0, zero_5_165};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_535 = {1'd0, w_518_s2[75:72]} - {1'd0, zero_4_166};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_541 = {1'd0, w_518_s2[123:120]} - {1'd0, zero_5_165};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_543 = {1'd0, w_518_s2[107:104]} - {1'd0, zero_4_166};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_560 = {1'd0, w_518_s2[23:20]} - {1'd0, zero_3_167};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_561 = {d1_560, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_562 = {1'd0, w_518_s2[7:4]} - {1'd0, zero_2_168};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_563 = {d0_562, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_564 = shl_561 + {{22{shl_563[31]}}, shl_563[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_565;
  awq_gemv_t8_mul_27s_16s_42_3 mul_565_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_564[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_565));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_566 = {1'd0, w_518_s2[55:52]} - {1'd0, zero_3_167};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_568 = {1'd0, w_518_s2[39:36]} - {1'd0, zero_2_168};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_573 = {1'd0, w_518_s2[87:84]} - {1'd0, zero_3_167};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_575 = {1'd0, w_518_s2[71:68]} - {1'd0, zero_2_168};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_580 = {1'd0, w_518_s2[119:116]} - {1'd0, zero_3_167};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_582 = {1'd0, w_518_s2[103:100]} - {1'd0, zero_2_168};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_598 = {1'd0, w_518_s2[19:16]} - {1'd0, zero_1_169};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_599 = {d1_598, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_600 = {1'd0, w_518_s2[3:0]} - {1'd0, zero_0_170};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_601 = {d0_600, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_602 = shl_599 + {{22{shl_601[31]}}, shl_601[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_603;
  awq_gemv_t8_mul_27s_16s_42_3 mul_603_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_602[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_603));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_604 = {1'd0, w_518_s2[51:48]} - {1'd0, zero_1_169};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_606 = {1'd0, w_518_s2[35:32]} - {1'd0, zero_0_170};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_611 = {1'd0, w_518_s2[83:80]} - {1'd0, zero_1_169};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_613 = {1'd0, w_518_s2[67:64]} - {1'd0, zero_0_170};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_618 = {1'd0, w_518_s2[115:112]} - {1'd0, zero_1_169};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_620 = {1'd0, w_518_s2[99:96]} - {1'd0, zero_0_170};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_636 = {1'd0, w_518_s2[31:28]} - {1'd0, zero_7_163};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_637 = {d1_636, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_638 = {1'd0, w_518_s2[15:12]} - {1'd0, zero_6_164};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_639 = {d0_638, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_640 = shl_637 + {{22{shl_639[31]}}, shl_639[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_641;
  awq_gemv_t8_mul_27s_16s_42_3 mul_641_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_640[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_641));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_642 = {1'd0, w_518_s2[63:60]} - {1'd0, zero_7_163};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_644 = {1'd0, w_518_s2[47:44]} - {1'd0, zero_6_164};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_650 = {1'd0, w_518_s2[95:92]} - {1'd0, zero_7_163};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_652 = {1'd0, w_518_s2[79:76]} - {1'd0, zero_6_164};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_658 = {1'd0, w_518_s2[127:124]} - {1'd0, zero_7_163};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_660 = {1'd0, w_518_s2[111:108]} - {1'd0, zero_6_164};  // awq_gemv_lane.hpp:146
  wire [41:0] mul_675;
  awq_gemv_t8_mul_27s_16s_42_3 mul_675_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_675));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_691;
  awq_gemv_t8_mul_27s_16s_42_3 mul_691_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_564[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_691));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_707;
  awq_gemv_t8_mul_27s_16s_42_3 mul_707_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_602[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_707));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_723;
  awq_gemv_t8_mul_27s_16s_42_3 mul_723_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_640[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_723));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_744;
  awq_gemv_t8_mul_27s_16s_42_3 mul_744_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_744));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_762;
  awq_gemv_t8_mul_27s_16s_42_3 mul_762_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_564[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_762));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_780;
  awq_gemv_t8_mul_27s_16s_42_3 mul_780_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_602[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_780));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_798;
  awq_gemv_t8_mul_27s_16s_42_3 mul_798_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_640[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_798));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_817;
  awq_gemv_t8_mul_27s_16s_42_3 mul_817_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_817));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_833;
  awq_gemv_t8_mul_27s_16s_42_3 mul_833_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_564[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_833));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_849;
  awq_gemv_t8_mul_27s_16s_42_3 mul_849_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_602[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_849));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_865;
  awq_gemv_t8_mul_27s_16s_42_3 mul_865_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_640[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_865));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_886;
  awq_gemv_t8_mul_27s_16s_42_3 mul_886_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_886));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_904;
  awq_gemv_t8_mul_27s_16s_42_3 mul_904_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_564[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_904));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_922;
  awq_gemv_t8_mul_27s_16s_42_3 mul_922_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_602[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_922));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_940;
  awq_gemv_t8_mul_27s_16s_42_3 mul_940_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_640[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_940));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_959;
  awq_gemv_t8_mul_27s_16s_42_3 mul_959_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_959));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_975;
  awq_gemv_t8_mul_27s_16s_42_3 mul_975_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_564[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_975));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_991;
  awq_gemv_t8_mul_27s_16s_42_3 mul_991_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_602[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_991));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1004;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1004_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_640[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_1004));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1022;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1022_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_602[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1022));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1041;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1041_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_564[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1041));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1057;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1057_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1057));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1073;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1073_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_640[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1073));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1089;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1089_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_602[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1089));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1109;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1109_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_564[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1109));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1126;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1126_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_523[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1126));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1143;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1143_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_640[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1143));  // awq_gemv_lane.hpp:164
  wire xor_1358 = first_1357_s2 ^ 1'd1;
  wire or_1359 = or_469_s2 | xor_1358;
  wire [3:0] zero_7_1360 = or_1359 ? zero_7_163 : w_518_s2[31:28];
  wire [3:0] zero_6_1361 = or_1359 ? zero_6_164 : w_518_s2[15:12];
  wire [3:0] zero_5_1362 = or_1359 ? zero_5_165 : w_518_s2[27:24];
  wire [3:0] zero_4_1363 = or_1359 ? zero_4_166 : w_518_s2[11:8];
  wire [3:0] zero_3_1364 = or_1359 ? zero_3_167 : w_518_s2[23:20];
  wire [3:0] zero_2_1365 = or_1359 ? zero_2_168 : w_518_s2[7:4];
  wire [3:0] zero_1_1366 = or_1359 ? zero_1_169 : w_518_s2[19:16];
  wire [3:0] zero_0_1367 = or_1359 ? zero_0_170 : w_518_s2[3:0];
  wire xor_1369 = icmp_1368_s2 ^ 1'd1;
  wire or_1370 = or_469_s2 | xor_1369;
  wire [15:0] scale_7_1371 = or_1370 ? scale_7_171 : w_518_s2[127:112];
  wire [15:0] scale_6_1372 = or_1370 ? scale_6_172 : w_518_s2[111:96];
  wire [15:0] scale_5_1373 = or_1370 ? scale_5_173 : w_518_s2[95:80];
  wire [15:0] scale_4_1374 = or_1370 ? scale_4_174 : w_518_s2[79:64];
  wire [15:0] scale_3_1375 = or_1370 ? scale_3_175 : w_518_s2[63:48];
  wire [15:0] scale_2_1376 = or_1370 ? scale_2_176 : w_518_s2[47:32];
  wire [15:0] scale_1_1377 = or_1370 ? scale_1_177 : w_518_s2[31:16];
  wire [15:0] scale_0_1378 = or_1370 ? scale_0_178 : w_518_s2[15:0];
  wire [15:0] scale_7_1379 = icmp_1368_s2 ? w_518_s2[127:112] : scale_7_171;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_7_1380 = or_514_s2 ? slot_scale_7_179 : scale_7_1379;
  wire [15:0] scale_6_1381 = icmp_1368_s2 ? w_518_s2[111:96] : scale_6_172;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_6_1382 = or_514_s2 ? slot_scale_6_180 : scale_6_1381;
  wire [15:0] scale_5_1383 = icmp_1368_s2 ? w_518_s2[95:80] : scale_5_173;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_5_1384 = or_514_s2 ? slot_scale_5_181 : scale_5_1383;
  wire [15:0] scale_4_1385 = icmp_1368_s2 ? w_518_s2[79:64] : scale_4_174;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_4_1386 = or_514_s2 ? slot_scale_4_182 : scale_4_1385;
  wire [15:0] scale_3_1387 = icmp_1368_s2 ? w_518_s2[63:48] : scale_3_175;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_3_1388 = or_514_s2 ? slot_scale_3_183 : scale_3_1387;
  wire [15:0] scale_2_1389 = icmp_1368_s2 ? w_518_s2[47:32] : scale_2_176;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_2_1390 = or_514_s2 ? slot_scale_2_184 : scale_2_1389;
  wire [15:0] scale_1_1391 = icmp_1368_s2 ? w_518_s2[31:16] : scale_1_177;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_1_1392 = or_514_s2 ? slot_scale_1_185 : scale_1_1391;
  wire [15:0] scale_0_1393 = icmp_1368_s2 ? w_518_s2[15:0] : scale_0_178;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_0_1394 = or_514_s2 ? slot_scale_0_186 : scale_0_1393;
  wire [31:0] select_1413 = final_beat_511_s2 ? {24'd0, ref_1412_s2} : params_8_196;  // awq_gemv_lane.hpp:273
  wire [15:0] shl_1415 = {ref_1414_s2, 8'd0};  // awq_gemv_lane.hpp:273
  wire [15:0] or_1416 = {8'd0, select_1413[7:0]} | shl_1415;  // awq_gemv_lane.hpp:273
  wire [31:0] select_1417 = final_beat_511_s2 ? {16'd0, or_1416} : params_8_196;  // awq_gemv_lane.hpp:273
  wire [23:0] shl_1419 = {ref_1418_s2, 16'd0};  // awq_gemv_lane.hpp:273
  wire [23:0] or_1420 = {8'd0, select_1417[15:0]} | shl_1419;  // awq_gemv_lane.hpp:273
  wire [31:0] select_1421 = final_beat_511_s2 ? {8'd0, or_1420} : params_8_196;  // awq_gemv_lane.hpp:273
  wire [31:0] shl_1423 = {ref_1422_s2, 24'd0};  // awq_gemv_lane.hpp:273
  wire [31:0] or_1424 = {8'd0, select_1421[23:0]} | shl_1423;  // awq_gemv_lane.hpp:273
  wire [31:0] params_8_1425 = or_1411_s2 ? params_8_196 : or_1424;
  wire [31:0] select_1427 = final_beat_511_s2 ? {24'd0, ref_1426_s2} : params_9_197;  // awq_gemv_lane.hpp:273
  wire [15:0] shl_1429 = {ref_1428_s2, 8'd0};  // awq_gemv_lane.hpp:273
  wire [15:0] or_1430 = {8'd0, select_1427[7:0]} | shl_1429;  // awq_gemv_lane.hpp:273
  wire [31:0] select_1431 = final_beat_511_s2 ? {16'd0, or_1430} : params_9_197;  // awq_gemv_lane.hpp:273
  wire [23:0] shl_1433 = {ref_1432_s2, 16'd0};  // awq_gemv_lane.hpp:273
  wire [23:0] or_1434 = {8'd0, select_1431[15:0]} | shl_1433;  // awq_gemv_lane.hpp:273
  wire [31:0] select_1435 = final_beat_511_s2 ? {8'd0, or_1434} : params_9_197;  // awq_gemv_lane.hpp:273
  wire [31:0] shl_1437 = {ref_1436_s2, 24'd0};  // awq_gemv_lane.hpp:273
  wire [31:0] or_1438 = {8'd0, select_1435[23:0]} | shl_1437;  // awq_gemv_lane.hpp:273
  wire [31:0] params_9_1439 = or_1411_s2 ? params_9_197 : or_1438;
  wire [31:0] block_1460 = block_202 + 32'd1;  // awq_gemv_lane.hpp:449
  wire [31:0] block_1461 = or_514_s2 ? block_202 : block_1460;
  wire [127:0] shl_1462 = {w_518_s2[127:64], 64'd0};
  wire [63:0] shl_1463 = {w_518_s2[31:0], 32'd0};
  wire [127:0] or_1464 = shl_1462 | {64'd0, shl_1463};  // awq_gemv_lane.hpp:100
  wire [127:0] or_1465 = or_1464 | 128'h9226f562;  // awq_gemv_lane.hpp:100
  wire [127:0] ref_1466 = first_1357_s2 ? or_1465 : w_518_s2;  // awq_gemv_lane.hpp:247
  wire [122:0] and_1467 = ref_1466[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:84
  wire parity_1468 = ^and_1467;
  wire [123:0] and_1469 = ref_1466[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:84
  wire parity_1470 = ^and_1469;
  wire [1:0] shl_1471 = {parity_1470, 1'd0};
  wire [1:0] or_1472 = {1'd0, parity_1468} | shl_1471;
  wire [124:0] and_1473 = ref_1466[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:84
  wire parity_1474 = ^and_1473;
  wire [2:0] shl_1475 = {parity_1474, 2'd0};
  wire [2:0] or_1476 = {1'd0, or_1472} | shl_1475;
  wire [125:0] and_1477 = ref_1466[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:84
  wire parity_1478 = ^and_1477;
  wire [3:0] shl_1479 = {parity_1478, 3'd0};
  wire [3:0] or_1480 = {1'd0, or_1476} | shl_1479;
  wire [126:0] and_1481 = ref_1466[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:84
  wire parity_1482 = ^and_1481;
  wire [4:0] shl_1483 = {parity_1482, 4'd0};
  wire [4:0] or_1484 = {1'd0, or_1480} | shl_1483;
  wire [127:0] and_1485 = ref_1466 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:84
  wire parity_1486 = ^and_1485;
  wire [5:0] shl_1487 = {parity_1486, 5'd0};
  wire [5:0] or_1488 = {1'd0, or_1484} | shl_1487;
  wire [125:0] and_1489 = ref_1466[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:84
  wire parity_1490 = ^and_1489;
  wire [6:0] shl_1491 = {parity_1490, 6'd0};
  wire [6:0] or_1492 = {1'd0, or_1488} | shl_1491;
  wire [126:0] and_1493 = ref_1466[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:84
  wire parity_1494 = ^and_1493;
  wire [7:0] shl_1495 = {parity_1494, 7'd0};
  wire [7:0] or_1496 = {1'd0, or_1492} | shl_1495;
  wire [127:0] and_1497 = ref_1466 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:84
  wire parity_1498 = ^and_1497;
  wire [8:0] shl_1499 = {parity_1498, 8'd0};
  wire [8:0] or_1500 = {1'd0, or_1496} | shl_1499;
  wire [127:0] and_1501 = ref_1466 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:84
  wire parity_1502 = ^and_1501;
  wire [9:0] shl_1503 = {parity_1502, 9'd0};
  wire [9:0] or_1504 = {1'd0, or_1500} | shl_1503;
  wire [122:0] and_1505 = ref_1466[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:84
  wire parity_1506 = ^and_1505;
  wire [10:0] shl_1507 = {parity_1506, 10'd0};
  wire [10:0] or_1508 = {1'd0, or_1504} | shl_1507;
  wire [123:0] and_1509 = ref_1466[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:84
  wire parity_1510 = ^and_1509;
  wire [11:0] shl_1511 = {parity_1510, 11'd0};
  wire [11:0] or_1512 = {1'd0, or_1508} | shl_1511;
  wire [124:0] and_1513 = ref_1466[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:84
  wire parity_1514 = ^and_1513;
  wire [12:0] shl_1515 = {parity_1514, 12'd0};
  wire [12:0] or_1516 = {1'd0, or_1512} | shl_1515;
  wire [125:0] and_1517 = ref_1466[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:84
  wire parity_1518 = ^and_1517;
  wire [13:0] shl_1519 = {parity_1518, 13'd0};
  wire [13:0] or_1520 = {1'd0, or_1516} | shl_1519;
  wire [126:0] and_1521 = ref_1466[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:84
  wire parity_1522 = ^and_1521;
  wire [14:0] shl_1523 = {parity_1522, 14'd0};
  wire [14:0] or_1524 = {1'd0, or_1520} | shl_1523;
  wire [127:0] and_1525 = ref_1466 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:84
  wire parity_1526 = ^and_1525;
  wire [15:0] shl_1527 = {parity_1526, 15'd0};
  wire [15:0] or_1528 = {1'd0, or_1524} | shl_1527;
  wire [124:0] and_1529 = ref_1466[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:84
  wire parity_1530 = ^and_1529;
  wire [16:0] shl_1531 = {parity_1530, 16'd0};
  wire [16:0] or_1532 = {1'd0, or_1528} | shl_1531;
  wire [125:0] and_1533 = ref_1466[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:84
  wire parity_1534 = ^and_1533;
  wire [17:0] shl_1535 = {parity_1534, 17'd0};
  wire [17:0] or_1536 = {1'd0, or_1532} | shl_1535;
  wire [126:0] and_1537 = ref_1466[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:84
  wire parity_1538 = ^and_1537;
  wire [18:0] shl_1539 = {parity_1538, 18'd0};
  wire [18:0] or_1540 = {1'd0, or_1536} | shl_1539;
  wire [127:0] and_1541 = ref_1466 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:84
  wire parity_1542 = ^and_1541;
  wire [19:0] shl_1543 = {parity_1542, 19'd0};
  wire [19:0] or_1544 = {1'd0, or_1540} | shl_1543;
  wire [127:0] and_1545 = ref_1466 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:84
  wire parity_1546 = ^and_1545;
  wire [20:0] shl_1547 = {parity_1546, 20'd0};
  wire [20:0] or_1548 = {1'd0, or_1544} | shl_1547;
  wire [127:0] and_1549 = ref_1466 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:84
  wire parity_1550 = ^and_1549;
  wire [21:0] shl_1551 = {parity_1550, 21'd0};
  wire [21:0] or_1552 = {1'd0, or_1548} | shl_1551;
  wire [126:0] and_1553 = ref_1466[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:84
  wire parity_1554 = ^and_1553;
  wire [22:0] shl_1555 = {parity_1554, 22'd0};
  wire [22:0] or_1556 = {1'd0, or_1552} | shl_1555;
  wire [127:0] and_1557 = ref_1466 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:84
  wire parity_1558 = ^and_1557;
  wire [23:0] shl_1559 = {parity_1558, 23'd0};
  wire [23:0] or_1560 = {1'd0, or_1556} | shl_1559;
  wire [127:0] and_1561 = ref_1466 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:84
  wire parity_1562 = ^and_1561;
  wire [24:0] shl_1563 = {parity_1562, 24'd0};
  wire [24:0] or_1564 = {1'd0, or_1560} | shl_1563;
  wire [126:0] and_1565 = ref_1466[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:84
  wire parity_1566 = ^and_1565;
  wire [25:0] shl_1567 = {parity_1566, 25'd0};
  wire [25:0] or_1568 = {1'd0, or_1564} | shl_1567;
  wire [127:0] and_1569 = ref_1466 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:84
  wire parity_1570 = ^and_1569;
  wire [26:0] shl_1571 = {parity_1570, 26'd0};
  wire [26:0] or_1572 = {1'd0, or_1568} | shl_1571;
  wire [127:0] and_1573 = ref_1466 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:84
  wire parity_1574 = ^and_1573;
  wire [27:0] shl_1575 = {parity_1574, 27'd0};
  wire [27:0] or_1576 = {1'd0, or_1572} | shl_1575;
  wire [126:0] and_1577 = ref_1466[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:84
  wire parity_1578 = ^and_1577;
  wire [28:0] shl_1579 = {parity_1578, 28'd0};
  wire [28:0] or_1580 = {1'd0, or_1576} | shl_1579;
  wire [127:0] and_1581 = ref_1466 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:84
  wire parity_1582 = ^and_1581;
  wire [29:0] shl_1583 = {parity_1582, 29'd0};
  wire [29:0] or_1584 = {1'd0, or_1580} | shl_1583;
  wire [127:0] and_1585 = ref_1466 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:84
  wire parity_1586 = ^and_1585;
  wire [30:0] shl_1587 = {parity_1586, 30'd0};
  wire [30:0] or_1588 = {1'd0, or_1584} | shl_1587;
  wire [127:0] and_1589 = ref_1466 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:84
  wire parity_1590 = ^and_1589;
  wire [31:0] shl_1591 = {parity_1590, 31'd0};  // awq_gemv_lane.hpp:84
  wire [31:0] or_1592 = {1'd0, or_1588} | shl_1591;  // awq_gemv_lane.hpp:84
  wire [31:0] check_1_1722 = or_1359 ? check_1_204 : w_518_s2[63:32];
  wire icmp_1723 = c_1_13 != w_518_s2[111:96];
  wire icmp_1724 = block_202 != w_518_s2[95:64];  // awq_gemv_lane.hpp:250
  wire or_1725 = icmp_1723 | icmp_1724;  // awq_gemv_lane.hpp:250
  wire [119:0] shl_1726 = {w_518_s2[119:112], 112'd0};
  wire icmp_1727 = shl_1726 != 120'h10000000000000000000000000000;
  wire or_1728 = or_1725 | icmp_1727;  // awq_gemv_lane.hpp:250
  wire xor_1729 = or_1728 ^ 1'd1;
  wire icmp_1732 = c_0_1 != w_518_s2[127:120];  // awq_gemv_lane.hpp:253
  wire [31:0] check_1_1800 = first_1357_s2 ? w_518_s2[63:32] : check_1_204;
  // stage 3
  reg slot_first_229_s3;
  reg trunc_304_s3;
  reg trunc_307_s3;
  reg icmp_302_s3;
  reg [15:0] select_318_s3;
  reg [31:0] select_397_s3;
  reg [4:0] select_401_s3;
  reg [5:0] shl_405_s3;
  reg trunc_414_s3;
  reg trunc_417_s3;
  reg trunc_422_s3;
  reg [31:0] select_444_s3;
  reg [4:0] d1_525_s3;
  reg [4:0] d0_527_s3;
  reg [15:0] sext_531_s3;
  reg [4:0] d1_533_s3;
  reg [4:0] d0_535_s3;
  reg [15:0] sext_539_s3;
  reg [4:0] d1_541_s3;
  reg [4:0] d0_543_s3;
  reg [15:0] trunc_547_s3;
  reg or_514_s3;
  reg [4:0] d1_566_s3;
  reg [4:0] d0_568_s3;
  reg [4:0] d1_573_s3;
  reg [4:0] d0_575_s3;
  reg [4:0] d1_580_s3;
  reg [4:0] d0_582_s3;
  reg [4:0] d1_604_s3;
  reg [4:0] d0_606_s3;
  reg [4:0] d1_611_s3;
  reg [4:0] d0_613_s3;
  reg [4:0] d1_618_s3;
  reg [4:0] d0_620_s3;
  reg [4:0] d1_642_s3;
  reg [4:0] d0_644_s3;
  reg [15:0] sext_648_s3;
  reg [4:0] d1_650_s3;
  reg [4:0] d0_652_s3;
  reg [15:0] sext_656_s3;
  reg [4:0] d1_658_s3;
  reg [4:0] d0_660_s3;
  reg [15:0] trunc_664_s3;
  reg [15:0] sext_725_s3;
  reg [15:0] sext_728_s3;
  reg [15:0] trunc_731_s3;
  reg [15:0] sext_800_s3;
  reg [15:0] sext_803_s3;
  reg [15:0] trunc_806_s3;
  reg [15:0] sext_867_s3;
  reg [15:0] sext_870_s3;
  reg [15:0] trunc_873_s3;
  reg [15:0] sext_942_s3;
  reg [15:0] sext_945_s3;
  reg [15:0] trunc_948_s3;
  reg [15:0] sext_1024_s3;
  reg [15:0] sext_1027_s3;
  reg [15:0] trunc_1030_s3;
  reg [15:0] sext_1091_s3;
  reg [15:0] sext_1094_s3;
  reg [15:0] trunc_1097_s3;
  reg icmp_460_s3;
  reg or_469_s3;
  reg final_beat_511_s3;
  reg or_1395_s3;
  reg first_1357_s3;
  reg [31:0] or_1592_s3;
  reg xor_1729_s3;
  reg icmp_1732_s3;
  reg or_1359_s3;
  reg [31:0] check_1_1800_s3;
  reg or_1799_s3;
  reg [31:0] block_202_s3;
  reg [3:0] sum_index_299_s3;
  reg xor_300_s3;
  reg and_395_s3;
  reg final_result_457_s3;
  always @(posedge ap_clk) begin
    slot_first_229_s3 <= slot_first_229_s2;
    trunc_304_s3 <= trunc_304_s2;
    trunc_307_s3 <= trunc_307_s2;
    icmp_302_s3 <= icmp_302_s2;
    select_318_s3 <= select_318;
    select_397_s3 <= select_397;
    select_401_s3 <= select_401;
    shl_405_s3 <= shl_405;
    trunc_414_s3 <= lshr_404_s2[0];
    trunc_417_s3 <= trunc_417_s2;
    trunc_422_s3 <= trunc_422_s2;
    select_444_s3 <= select_444_s2;
    d1_525_s3 <= d1_525;
    d0_527_s3 <= d0_527;
    sext_531_s3 <= mem_x_5_q2[31:16];
    d1_533_s3 <= d1_533;
    d0_535_s3 <= d0_535;
    sext_539_s3 <= mem_x_5_q2[47:32];
    d1_541_s3 <= d1_541;
    d0_543_s3 <= d0_543;
    trunc_547_s3 <= mem_x_5_q2[63:48];
    or_514_s3 <= or_514_s2;
    d1_566_s3 <= d1_566;
    d0_568_s3 <= d0_568;
    d1_573_s3 <= d1_573;
    d0_575_s3 <= d0_575;
    d1_580_s3 <= d1_580;
    d0_582_s3 <= d0_582;
    d1_604_s3 <= d1_604;
    d0_606_s3 <= d0_606;
    d1_611_s3 <= d1_611;
    d0_613_s3 <= d0_613;
    d1_618_s3 <= d1_618;
    d0_620_s3 <= d0_620;
    d1_642_s3 <= d1_642;
    d0_644_s3 <= d0_644;
    sext_648_s3 <= mem_x_4_q2[31:16];
    d1_650_s3 <= d1_650;
    d0_652_s3 <= d0_652;
    sext_656_s3 <= mem_x_4_q2[47:32];
    d1_658_s3 <= d1_658;
    d0_660_s3 <= d0_660;
    trunc_664_s3 <= mem_x_4_q2[63:48];
    sext_725_s3 <= mem_x_3_q2[31:16];
    sext_728_s3 <= mem_x_3_q2[47:32];
    trunc_731_s3 <= mem_x_3_q2[63:48];
    sext_800_s3 <= mem_x_2_q2[31:16];
    sext_803_s3 <= mem_x_2_q2[47:32];
    trunc_806_s3 <= mem_x_2_q2[63:48];
    sext_867_s3 <= mem_x_1_q2[31:16];
    sext_870_s3 <= mem_x_1_q2[47:32];
    trunc_873_s3 <= mem_x_1_q2[63:48];
    sext_942_s3 <= mem_x_0_q2[31:16];
    sext_945_s3 <= mem_x_0_q2[47:32];
    trunc_948_s3 <= mem_x_0_q2[63:48];
    sext_1024_s3 <= mem_x_6_q2[31:16];
    sext_1027_s3 <= mem_x_6_q2[47:32];
    trunc_1030_s3 <= mem_x_6_q2[63:48];
    sext_1091_s3 <= mem_x_7_q2[31:16];
    sext_1094_s3 <= mem_x_7_q2[47:32];
    trunc_1097_s3 <= mem_x_7_q2[63:48];
    icmp_460_s3 <= icmp_460_s2;
    or_469_s3 <= or_469_s2;
    final_beat_511_s3 <= final_beat_511_s2;
    or_1395_s3 <= or_1395_s2;
    first_1357_s3 <= first_1357_s2;
    or_1592_s3 <= or_1592;
    xor_1729_s3 <= xor_1729;
    icmp_1732_s3 <= icmp_1732;
    or_1359_s3 <= or_1359;
    check_1_1800_s3 <= check_1_1800;
    or_1799_s3 <= or_1799_s2;
    block_202_s3 <= block_202;
    sum_index_299_s3 <= sum_index_299_s2;
    xor_300_s3 <= xor_300_s2;
    and_395_s3 <= and_395_s2;
    final_result_457_s3 <= final_result_457_s2;
  end
  wire [31:0] lshr_403 = select_397_s3 >> select_401_s3;  // awq_gemv_lane.hpp:182
  wire [127:0] exponent_406 = s_x_data_24 >> shl_405_s3;  // awq_gemv_lane.hpp:383
  wire [31:0] shl_526 = {d1_525_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_528 = {d0_527_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_529 = shl_526 + {{22{shl_528[31]}}, shl_528[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_530;
  awq_gemv_t8_mul_27s_16s_42_2 mul_530_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_531_s3), .p(mul_530));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_567 = {d1_566_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_569 = {d0_568_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_570 = shl_567 + {{22{shl_569[31]}}, shl_569[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_571;
  awq_gemv_t8_mul_27s_16s_42_2 mul_571_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_570[31:5]), .b(sext_531_s3), .p(mul_571));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_605 = {d1_604_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_607 = {d0_606_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_608 = shl_605 + {{22{shl_607[31]}}, shl_607[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_609;
  awq_gemv_t8_mul_27s_16s_42_2 mul_609_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_608[31:5]), .b(sext_531_s3), .p(mul_609));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_643 = {d1_642_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_645 = {d0_644_s3, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_646 = shl_643 + {{22{shl_645[31]}}, shl_645[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_647;
  awq_gemv_t8_mul_27s_16s_42_2 mul_647_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_646[31:5]), .b(sext_648_s3), .p(mul_647));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_676;
  awq_gemv_t8_mul_27s_16s_42_2 mul_676_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_648_s3), .p(mul_676));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_692;
  awq_gemv_t8_mul_27s_16s_42_2 mul_692_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_570[31:5]), .b(sext_648_s3), .p(mul_692));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_708;
  awq_gemv_t8_mul_27s_16s_42_2 mul_708_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_608[31:5]), .b(sext_648_s3), .p(mul_708));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_724;
  awq_gemv_t8_mul_27s_16s_42_2 mul_724_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_646[31:5]), .b(sext_725_s3), .p(mul_724));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_745;
  awq_gemv_t8_mul_27s_16s_42_2 mul_745_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_725_s3), .p(mul_745));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_763;
  awq_gemv_t8_mul_27s_16s_42_2 mul_763_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_570[31:5]), .b(sext_725_s3), .p(mul_763));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_781;
  awq_gemv_t8_mul_27s_16s_42_2 mul_781_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_608[31:5]), .b(sext_725_s3), .p(mul_781));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_799;
  awq_gemv_t8_mul_27s_16s_42_2 mul_799_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_646[31:5]), .b(sext_800_s3), .p(mul_799));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_818;
  awq_gemv_t8_mul_27s_16s_42_2 mul_818_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_800_s3), .p(mul_818));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_834;
  awq_gemv_t8_mul_27s_16s_42_2 mul_834_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_570[31:5]), .b(sext_800_s3), .p(mul_834));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_850;
  awq_gemv_t8_mul_27s_16s_42_2 mul_850_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_608[31:5]), .b(sext_800_s3), .p(mul_850));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_866;
  awq_gemv_t8_mul_27s_16s_42_2 mul_866_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_646[31:5]), .b(sext_867_s3), .p(mul_866));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_887;
  awq_gemv_t8_mul_27s_16s_42_2 mul_887_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_867_s3), .p(mul_887));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_905;
  awq_gemv_t8_mul_27s_16s_42_2 mul_905_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_570[31:5]), .b(sext_867_s3), .p(mul_905));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_923;
  awq_gemv_t8_mul_27s_16s_42_2 mul_923_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_608[31:5]), .b(sext_867_s3), .p(mul_923));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_941;
  awq_gemv_t8_mul_27s_16s_42_2 mul_941_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_646[31:5]), .b(sext_942_s3), .p(mul_941));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_960;
  awq_gemv_t8_mul_27s_16s_42_2 mul_960_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_942_s3), .p(mul_960));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_976;
  awq_gemv_t8_mul_27s_16s_42_2 mul_976_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_570[31:5]), .b(sext_942_s3), .p(mul_976));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_992;
  awq_gemv_t8_mul_27s_16s_42_2 mul_992_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_608[31:5]), .b(sext_942_s3), .p(mul_992));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1005;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1005_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_646[31:5]), .b(sext_531_s3), .p(mul_1005));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1023;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1023_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_608[31:5]), .b(sext_1024_s3), .p(mul_1023));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1042;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1042_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_570[31:5]), .b(sext_1024_s3), .p(mul_1042));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1058;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1058_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_1024_s3), .p(mul_1058));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1074;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1074_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_646[31:5]), .b(sext_1024_s3), .p(mul_1074));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1090;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1090_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_608[31:5]), .b(sext_1091_s3), .p(mul_1090));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1110;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1110_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_570[31:5]), .b(sext_1091_s3), .p(mul_1110));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1127;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1127_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_529[31:5]), .b(sext_1091_s3), .p(mul_1127));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1144;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1144_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_646[31:5]), .b(sext_1091_s3), .p(mul_1144));  // awq_gemv_lane.hpp:164
  wire [31:0] select_1593 = first_1357_s3 ? 32'd0 : check_0_203;  // awq_gemv_lane.hpp:247
  wire [31:0] and_1594 = select_1593 & 32'heb46de2f;  // awq_gemv_lane.hpp:84
  wire parity_1595 = ^and_1594;
  wire [31:0] and_1596 = select_1593 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:84
  wire parity_1597 = ^and_1596;
  wire [1:0] shl_1598 = {parity_1597, 1'd0};
  wire [1:0] or_1599 = {1'd0, parity_1595} | shl_1598;
  wire [31:0] and_1600 = select_1593 & 32'had1b78bc;  // awq_gemv_lane.hpp:84
  wire parity_1601 = ^and_1600;
  wire [2:0] shl_1602 = {parity_1601, 2'd0};
  wire [2:0] or_1603 = {1'd0, or_1599} | shl_1602;
  wire [30:0] and_1604 = select_1593[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:84
  wire parity_1605 = ^and_1604;
  wire [3:0] shl_1606 = {parity_1605, 3'd0};
  wire [3:0] or_1607 = {1'd0, or_1603} | shl_1606;
  wire [31:0] and_1608 = select_1593 & 32'hb46de2f1;  // awq_gemv_lane.hpp:84
  wire parity_1609 = ^and_1608;
  wire [4:0] shl_1610 = {parity_1609, 4'd0};
  wire [4:0] or_1611 = {1'd0, or_1607} | shl_1610;
  wire [30:0] and_1612 = select_1593[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:84
  wire parity_1613 = ^and_1612;
  wire [5:0] shl_1614 = {parity_1613, 5'd0};
  wire [5:0] or_1615 = {1'd0, or_1611} | shl_1614;
  wire [29:0] and_1616 = select_1593[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:84
  wire parity_1617 = ^and_1616;
  wire [6:0] shl_1618 = {parity_1617, 6'd0};
  wire [6:0] or_1619 = {1'd0, or_1615} | shl_1618;
  wire [30:0] and_1620 = select_1593[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:84
  wire parity_1621 = ^and_1620;
  wire [7:0] shl_1622 = {parity_1621, 7'd0};
  wire [7:0] or_1623 = {1'd0, or_1619} | shl_1622;
  wire [31:0] and_1624 = select_1593 & 32'hebc557ab;  // awq_gemv_lane.hpp:84
  wire parity_1625 = ^and_1624;
  wire [8:0] shl_1626 = {parity_1625, 8'd0};
  wire [8:0] or_1627 = {1'd0, or_1623} | shl_1626;
  wire [29:0] and_1628 = select_1593[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:84
  wire parity_1629 = ^and_1628;
  wire [9:0] shl_1630 = {parity_1629, 9'd0};
  wire [9:0] or_1631 = {1'd0, or_1627} | shl_1630;
  wire [31:0] and_1632 = select_1593 & 32'h92de3cde;  // awq_gemv_lane.hpp:84
  wire parity_1633 = ^and_1632;
  wire [10:0] shl_1634 = {parity_1633, 10'd0};
  wire [10:0] or_1635 = {1'd0, or_1631} | shl_1634;
  wire [29:0] and_1636 = select_1593[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:84
  wire parity_1637 = ^and_1636;
  wire [11:0] shl_1638 = {parity_1637, 11'd0};
  wire [11:0] or_1639 = {1'd0, or_1635} | shl_1638;
  wire [30:0] and_1640 = select_1593[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:84
  wire parity_1641 = ^and_1640;
  wire [12:0] shl_1642 = {parity_1641, 12'd0};
  wire [12:0] or_1643 = {1'd0, or_1639} | shl_1642;
  wire [31:0] and_1644 = select_1593 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:84
  wire parity_1645 = ^and_1644;
  wire [13:0] shl_1646 = {parity_1645, 13'd0};
  wire [13:0] or_1647 = {1'd0, or_1643} | shl_1646;
  wire [29:0] and_1648 = select_1593[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:84
  wire parity_1649 = ^and_1648;
  wire [14:0] shl_1650 = {parity_1649, 14'd0};
  wire [14:0] or_1651 = {1'd0, or_1647} | shl_1650;
  wire [30:0] and_1652 = select_1593[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:84
  wire parity_1653 = ^and_1652;
  wire [15:0] shl_1654 = {parity_1653, 15'd0};
  wire [15:0] or_1655 = {1'd0, or_1651} | shl_1654;
  wire [30:0] and_1656 = select_1593[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:84
  wire parity_1657 = ^and_1656;
  wire [16:0] shl_1658 = {parity_1657, 16'd0};
  wire [16:0] or_1659 = {1'd0, or_1655} | shl_1658;
  wire [31:0] and_1660 = select_1593 & 32'hb993d378;  // awq_gemv_lane.hpp:84
  wire parity_1661 = ^and_1660;
  wire [17:0] shl_1662 = {parity_1661, 17'd0};
  wire [17:0] or_1663 = {1'd0, or_1659} | shl_1662;
  wire [30:0] and_1664 = select_1593[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:84
  wire parity_1665 = ^and_1664;
  wire [18:0] shl_1666 = {parity_1665, 18'd0};
  wire [18:0] or_1667 = {1'd0, or_1663} | shl_1666;
  wire [31:0] and_1668 = select_1593 & 32'he64f4de1;  // awq_gemv_lane.hpp:84
  wire parity_1669 = ^and_1668;
  wire [19:0] shl_1670 = {parity_1669, 19'd0};
  wire [19:0] or_1671 = {1'd0, or_1667} | shl_1670;
  wire [29:0] and_1672 = select_1593[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:84
  wire parity_1673 = ^and_1672;
  wire [20:0] shl_1674 = {parity_1673, 20'd0};
  wire [20:0] or_1675 = {1'd0, or_1671} | shl_1674;
  wire [31:0] and_1676 = select_1593 & 32'ha4f655f7;  // awq_gemv_lane.hpp:84
  wire parity_1677 = ^and_1676;
  wire [21:0] shl_1678 = {parity_1677, 21'd0};
  wire [21:0] or_1679 = {1'd0, or_1675} | shl_1678;
  wire [31:0] and_1680 = select_1593 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:84
  wire parity_1681 = ^and_1680;
  wire [22:0] shl_1682 = {parity_1681, 22'd0};
  wire [22:0] or_1683 = {1'd0, or_1679} | shl_1682;
  wire [30:0] and_1684 = select_1593[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:84
  wire parity_1685 = ^and_1684;
  wire [23:0] shl_1686 = {parity_1685, 23'd0};
  wire [23:0] or_1687 = {1'd0, or_1683} | shl_1686;
  wire [30:0] and_1688 = select_1593[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:84
  wire parity_1689 = ^and_1688;
  wire [24:0] shl_1690 = {parity_1689, 24'd0};
  wire [24:0] or_1691 = {1'd0, or_1687} | shl_1690;
  wire [29:0] and_1692 = select_1593[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:84
  wire parity_1693 = ^and_1692;
  wire [25:0] shl_1694 = {parity_1693, 25'd0};
  wire [25:0] or_1695 = {1'd0, or_1691} | shl_1694;
  wire [30:0] and_1696 = select_1593[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:84
  wire parity_1697 = ^and_1696;
  wire [26:0] shl_1698 = {parity_1697, 26'd0};
  wire [26:0] or_1699 = {1'd0, or_1695} | shl_1698;
  wire [30:0] and_1700 = select_1593[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:84
  wire parity_1701 = ^and_1700;
  wire [27:0] shl_1702 = {parity_1701, 27'd0};
  wire [27:0] or_1703 = {1'd0, or_1699} | shl_1702;
  wire [30:0] and_1704 = select_1593[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:84
  wire parity_1705 = ^and_1704;
  wire [28:0] shl_1706 = {parity_1705, 28'd0};
  wire [28:0] or_1707 = {1'd0, or_1703} | shl_1706;
  wire [31:0] and_1708 = select_1593 & 32'hf21a0359;  // awq_gemv_lane.hpp:84
  wire parity_1709 = ^and_1708;
  wire [29:0] shl_1710 = {parity_1709, 29'd0};
  wire [29:0] or_1711 = {1'd0, or_1707} | shl_1710;
  wire [27:0] and_1712 = select_1593[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:84
  wire parity_1713 = ^and_1712;
  wire [30:0] shl_1714 = {parity_1713, 30'd0};
  wire [30:0] or_1715 = {1'd0, or_1711} | shl_1714;
  wire [31:0] and_1716 = select_1593 & 32'hf5a36f17;  // awq_gemv_lane.hpp:84
  wire parity_1717 = ^and_1716;
  wire [31:0] shl_1718 = {parity_1717, 31'd0};  // awq_gemv_lane.hpp:84
  wire [31:0] or_1719 = {1'd0, or_1715} | shl_1718;  // awq_gemv_lane.hpp:84
  wire [31:0] check_0_1720 = or_1592_s3 ^ or_1719;  // awq_gemv_lane.hpp:92
  wire [31:0] check_0_1721 = or_469_s3 ? check_0_203 : check_0_1720;
  wire and_1730 = first_1357_s3 & xor_1729_s3;
  wire xor_1731 = and_1730 ^ 1'd1;
  wire or_1733 = xor_1731 | icmp_1732_s3;
  wire check_1734 = or_1359_s3 ? check_205 : or_1733;
  wire [31:0] xor_1801 = check_0_1720 ^ check_1_1800_s3;  // awq_gemv_lane.hpp:259
  wire check_1803 = first_1357_s3 ? or_1733 : check_205;
  // stage 4
  reg slot_first_229_s4;
  reg trunc_304_s4;
  reg trunc_307_s4;
  reg icmp_302_s4;
  reg [15:0] select_318_s4;
  reg [127:0] exponent_406_s4;
  reg [7:0] trunc_408_s4;
  reg trunc_414_s4;
  reg trunc_417_s4;
  reg trunc_422_s4;
  reg [31:0] select_444_s4;
  reg [4:0] d1_533_s4;
  reg [4:0] d0_535_s4;
  reg [15:0] sext_539_s4;
  reg [4:0] d1_541_s4;
  reg [4:0] d0_543_s4;
  reg [15:0] trunc_547_s4;
  reg or_514_s4;
  reg [4:0] d1_573_s4;
  reg [4:0] d0_575_s4;
  reg [4:0] d1_580_s4;
  reg [4:0] d0_582_s4;
  reg [4:0] d1_611_s4;
  reg [4:0] d0_613_s4;
  reg [4:0] d1_618_s4;
  reg [4:0] d0_620_s4;
  reg [4:0] d1_650_s4;
  reg [4:0] d0_652_s4;
  reg [15:0] sext_656_s4;
  reg [4:0] d1_658_s4;
  reg [4:0] d0_660_s4;
  reg [15:0] trunc_664_s4;
  reg [15:0] sext_728_s4;
  reg [15:0] trunc_731_s4;
  reg [15:0] sext_803_s4;
  reg [15:0] trunc_806_s4;
  reg [15:0] sext_870_s4;
  reg [15:0] trunc_873_s4;
  reg [15:0] sext_945_s4;
  reg [15:0] trunc_948_s4;
  reg [15:0] sext_1027_s4;
  reg [15:0] trunc_1030_s4;
  reg [15:0] sext_1094_s4;
  reg [15:0] trunc_1097_s4;
  reg icmp_460_s4;
  reg or_469_s4;
  reg final_beat_511_s4;
  reg or_1395_s4;
  reg [31:0] xor_1801_s4;
  reg check_1803_s4;
  reg or_1799_s4;
  reg [31:0] block_202_s4;
  reg [3:0] sum_index_299_s4;
  reg xor_300_s4;
  reg and_395_s4;
  reg final_result_457_s4;
  always @(posedge ap_clk) begin
    slot_first_229_s4 <= slot_first_229_s3;
    trunc_304_s4 <= trunc_304_s3;
    trunc_307_s4 <= trunc_307_s3;
    icmp_302_s4 <= icmp_302_s3;
    select_318_s4 <= select_318_s3;
    exponent_406_s4 <= exponent_406;
    trunc_408_s4 <= lshr_403[7:0];
    trunc_414_s4 <= trunc_414_s3;
    trunc_417_s4 <= trunc_417_s3;
    trunc_422_s4 <= trunc_422_s3;
    select_444_s4 <= select_444_s3;
    d1_533_s4 <= d1_533_s3;
    d0_535_s4 <= d0_535_s3;
    sext_539_s4 <= sext_539_s3;
    d1_541_s4 <= d1_541_s3;
    d0_543_s4 <= d0_543_s3;
    trunc_547_s4 <= trunc_547_s3;
    or_514_s4 <= or_514_s3;
    d1_573_s4 <= d1_573_s3;
    d0_575_s4 <= d0_575_s3;
    d1_580_s4 <= d1_580_s3;
    d0_582_s4 <= d0_582_s3;
    d1_611_s4 <= d1_611_s3;
    d0_613_s4 <= d0_613_s3;
    d1_618_s4 <= d1_618_s3;
    d0_620_s4 <= d0_620_s3;
    d1_650_s4 <= d1_650_s3;
    d0_652_s4 <= d0_652_s3;
    sext_656_s4 <= sext_656_s3;
    d1_658_s4 <= d1_658_s3;
    d0_660_s4 <= d0_660_s3;
    trunc_664_s4 <= trunc_664_s3;
    sext_728_s4 <= sext_728_s3;
    trunc_731_s4 <= trunc_731_s3;
    sext_803_s4 <= sext_803_s3;
    trunc_806_s4 <= trunc_806_s3;
    sext_870_s4 <= sext_870_s3;
    trunc_873_s4 <= trunc_873_s3;
    sext_945_s4 <= sext_945_s3;
    trunc_948_s4 <= trunc_948_s3;
    sext_1027_s4 <= sext_1027_s3;
    trunc_1030_s4 <= trunc_1030_s3;
    sext_1094_s4 <= sext_1094_s3;
    trunc_1097_s4 <= trunc_1097_s3;
    icmp_460_s4 <= icmp_460_s3;
    or_469_s4 <= or_469_s3;
    final_beat_511_s4 <= final_beat_511_s3;
    or_1395_s4 <= or_1395_s3;
    xor_1801_s4 <= xor_1801;
    check_1803_s4 <= check_1803;
    or_1799_s4 <= or_1799_s3;
    block_202_s4 <= block_202_s3;
    sum_index_299_s4 <= sum_index_299_s3;
    xor_300_s4 <= xor_300_s3;
    and_395_s4 <= and_395_s3;
    final_result_457_s4 <= final_result_457_s3;
  end
  wire [7:0] shift_407 = trunc_408_s4 - {3'd0, exponent_406_s4[4:0]};  // awq_gemv_lane.hpp:384
  wire [31:0] shl_534 = {d1_533_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_536 = {d0_535_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_537 = shl_534 + {{22{shl_536[31]}}, shl_536[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_538;
  awq_gemv_t8_mul_27s_16s_42_2 mul_538_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_539_s4), .p(mul_538));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_574 = {d1_573_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_576 = {d0_575_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_577 = shl_574 + {{22{shl_576[31]}}, shl_576[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_578;
  awq_gemv_t8_mul_27s_16s_42_2 mul_578_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_577[31:5]), .b(sext_539_s4), .p(mul_578));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_612 = {d1_611_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_614 = {d0_613_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_615 = shl_612 + {{22{shl_614[31]}}, shl_614[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_616;
  awq_gemv_t8_mul_27s_16s_42_2 mul_616_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_615[31:5]), .b(sext_539_s4), .p(mul_616));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_651 = {d1_650_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_653 = {d0_652_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_654 = shl_651 + {{22{shl_653[31]}}, shl_653[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_655;
  awq_gemv_t8_mul_27s_16s_42_2 mul_655_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_654[31:5]), .b(sext_656_s4), .p(mul_655));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_678;
  awq_gemv_t8_mul_27s_16s_42_2 mul_678_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_656_s4), .p(mul_678));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_694;
  awq_gemv_t8_mul_27s_16s_42_2 mul_694_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_577[31:5]), .b(sext_656_s4), .p(mul_694));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_710;
  awq_gemv_t8_mul_27s_16s_42_2 mul_710_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_615[31:5]), .b(sext_656_s4), .p(mul_710));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_727;
  awq_gemv_t8_mul_27s_16s_42_2 mul_727_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_654[31:5]), .b(sext_728_s4), .p(mul_727));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_747;
  awq_gemv_t8_mul_27s_16s_42_2 mul_747_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_728_s4), .p(mul_747));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_765;
  awq_gemv_t8_mul_27s_16s_42_2 mul_765_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_577[31:5]), .b(sext_728_s4), .p(mul_765));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_783;
  awq_gemv_t8_mul_27s_16s_42_2 mul_783_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_615[31:5]), .b(sext_728_s4), .p(mul_783));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_802;
  awq_gemv_t8_mul_27s_16s_42_2 mul_802_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_654[31:5]), .b(sext_803_s4), .p(mul_802));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_820;
  awq_gemv_t8_mul_27s_16s_42_2 mul_820_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_803_s4), .p(mul_820));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_836;
  awq_gemv_t8_mul_27s_16s_42_2 mul_836_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_577[31:5]), .b(sext_803_s4), .p(mul_836));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_852;
  awq_gemv_t8_mul_27s_16s_42_2 mul_852_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_615[31:5]), .b(sext_803_s4), .p(mul_852));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_869;
  awq_gemv_t8_mul_27s_16s_42_2 mul_869_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_654[31:5]), .b(sext_870_s4), .p(mul_869));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_889;
  awq_gemv_t8_mul_27s_16s_42_2 mul_889_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_870_s4), .p(mul_889));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_907;
  awq_gemv_t8_mul_27s_16s_42_2 mul_907_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_577[31:5]), .b(sext_870_s4), .p(mul_907));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_925;
  awq_gemv_t8_mul_27s_16s_42_2 mul_925_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_615[31:5]), .b(sext_870_s4), .p(mul_925));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_944;
  awq_gemv_t8_mul_27s_16s_42_2 mul_944_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_654[31:5]), .b(sext_945_s4), .p(mul_944));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_962;
  awq_gemv_t8_mul_27s_16s_42_2 mul_962_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_945_s4), .p(mul_962));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_978;
  awq_gemv_t8_mul_27s_16s_42_2 mul_978_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_577[31:5]), .b(sext_945_s4), .p(mul_978));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_994;
  awq_gemv_t8_mul_27s_16s_42_2 mul_994_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_615[31:5]), .b(sext_945_s4), .p(mul_994));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1007;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1007_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_654[31:5]), .b(sext_539_s4), .p(mul_1007));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1026;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1026_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_615[31:5]), .b(sext_1027_s4), .p(mul_1026));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1044;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1044_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_577[31:5]), .b(sext_1027_s4), .p(mul_1044));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1060;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1060_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_1027_s4), .p(mul_1060));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1076;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1076_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_654[31:5]), .b(sext_1027_s4), .p(mul_1076));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1093;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1093_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_615[31:5]), .b(sext_1094_s4), .p(mul_1093));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1112;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1112_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_577[31:5]), .b(sext_1094_s4), .p(mul_1112));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1129;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1129_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_537[31:5]), .b(sext_1094_s4), .p(mul_1129));  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1146;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1146_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_654[31:5]), .b(sext_1094_s4), .p(mul_1146));  // awq_gemv_lane.hpp:164
  wire icmp_1802 = xor_1801_s4 != 32'hffffffff;  // awq_gemv_lane.hpp:259
  wire or_1804 = icmp_1802 | check_1803_s4;  // awq_gemv_lane.hpp:439
  wire xor_1805 = or_1804 ^ 1'd1;
  wire or_1806 = or_1799_s4 | xor_1805;
  wire icmp_1819 = xor_1801_s4 == 32'hffffffff;  // awq_gemv_lane.hpp:259
  // stage 5
  reg slot_first_229_s5;
  reg trunc_304_s5;
  reg trunc_307_s5;
  reg icmp_302_s5;
  reg [15:0] select_318_s5;
  reg [7:0] shift_407_s5;
  reg trunc_414_s5;
  reg trunc_417_s5;
  reg trunc_422_s5;
  reg [31:0] select_444_s5;
  reg [4:0] d1_541_s5;
  reg [4:0] d0_543_s5;
  reg [15:0] trunc_547_s5;
  reg or_514_s5;
  reg [4:0] d1_580_s5;
  reg [4:0] d0_582_s5;
  reg [4:0] d1_618_s5;
  reg [4:0] d0_620_s5;
  reg [4:0] d1_658_s5;
  reg [4:0] d0_660_s5;
  reg [15:0] trunc_664_s5;
  reg [15:0] trunc_731_s5;
  reg [15:0] trunc_806_s5;
  reg [15:0] trunc_873_s5;
  reg [15:0] trunc_948_s5;
  reg [15:0] trunc_1030_s5;
  reg [15:0] trunc_1097_s5;
  reg icmp_460_s5;
  reg or_469_s5;
  reg final_beat_511_s5;
  reg or_1395_s5;
  reg or_1806_s5;
  reg [31:0] block_202_s5;
  reg icmp_1819_s5;
  reg check_1803_s5;
  reg [3:0] sum_index_299_s5;
  reg xor_300_s5;
  reg and_395_s5;
  reg final_result_457_s5;
  always @(posedge ap_clk) begin
    slot_first_229_s5 <= slot_first_229_s4;
    trunc_304_s5 <= trunc_304_s4;
    trunc_307_s5 <= trunc_307_s4;
    icmp_302_s5 <= icmp_302_s4;
    select_318_s5 <= select_318_s4;
    shift_407_s5 <= shift_407;
    trunc_414_s5 <= trunc_414_s4;
    trunc_417_s5 <= trunc_417_s4;
    trunc_422_s5 <= trunc_422_s4;
    select_444_s5 <= select_444_s4;
    d1_541_s5 <= d1_541_s4;
    d0_543_s5 <= d0_543_s4;
    trunc_547_s5 <= trunc_547_s4;
    or_514_s5 <= or_514_s4;
    d1_580_s5 <= d1_580_s4;
    d0_582_s5 <= d0_582_s4;
    d1_618_s5 <= d1_618_s4;
    d0_620_s5 <= d0_620_s4;
    d1_658_s5 <= d1_658_s4;
    d0_660_s5 <= d0_660_s4;
    trunc_664_s5 <= trunc_664_s4;
    trunc_731_s5 <= trunc_731_s4;
    trunc_806_s5 <= trunc_806_s4;
    trunc_873_s5 <= trunc_873_s4;
    trunc_948_s5 <= trunc_948_s4;
    trunc_1030_s5 <= trunc_1030_s4;
    trunc_1097_s5 <= trunc_1097_s4;
    icmp_460_s5 <= icmp_460_s4;
    or_469_s5 <= or_469_s4;
    final_beat_511_s5 <= final_beat_511_s4;
    or_1395_s5 <= or_1395_s4;
    or_1806_s5 <= or_1806;
    block_202_s5 <= block_202_s4;
    icmp_1819_s5 <= icmp_1819;
    check_1803_s5 <= check_1803_s4;
    sum_index_299_s5 <= sum_index_299_s4;
    xor_300_s5 <= xor_300_s4;
    and_395_s5 <= and_395_s4;
    final_result_457_s5 <= final_result_457_s4;
  end
  wire [42:0] add_532 = {{1{mul_524[41]}}, mul_524} + {{1{mul_530[41]}}, mul_530};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_542 = {d1_541_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_544 = {d0_543_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_545 = shl_542 + {{22{shl_544[31]}}, shl_544[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_546;
  awq_gemv_t8_mul_27s_16s_42_2 mul_546_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_547_s5), .p(mul_546));  // awq_gemv_lane.hpp:164
  wire [42:0] add_572 = {{1{mul_565[41]}}, mul_565} + {{1{mul_571[41]}}, mul_571};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_581 = {d1_580_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_583 = {d0_582_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_584 = shl_581 + {{22{shl_583[31]}}, shl_583[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_585;
  awq_gemv_t8_mul_27s_16s_42_2 mul_585_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_584[31:5]), .b(trunc_547_s5), .p(mul_585));  // awq_gemv_lane.hpp:164
  wire [42:0] add_610 = {{1{mul_603[41]}}, mul_603} + {{1{mul_609[41]}}, mul_609};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_619 = {d1_618_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_621 = {d0_620_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_622 = shl_619 + {{22{shl_621[31]}}, shl_621[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_623;
  awq_gemv_t8_mul_27s_16s_42_2 mul_623_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_622[31:5]), .b(trunc_547_s5), .p(mul_623));  // awq_gemv_lane.hpp:164
  wire [42:0] add_649 = {{1{mul_641[41]}}, mul_641} + {{1{mul_647[41]}}, mul_647};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_659 = {d1_658_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_661 = {d0_660_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] add_662 = shl_659 + {{22{shl_661[31]}}, shl_661[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_663;
  awq_gemv_t8_mul_27s_16s_42_2 mul_663_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_662[31:5]), .b(trunc_664_s5), .p(mul_663));  // awq_gemv_lane.hpp:164
  wire [42:0] add_677 = {{1{mul_675[41]}}, mul_675} + {{1{mul_676[41]}}, mul_676};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_680;
  awq_gemv_t8_mul_27s_16s_42_2 mul_680_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_664_s5), .p(mul_680));  // awq_gemv_lane.hpp:164
  wire [42:0] add_693 = {{1{mul_691[41]}}, mul_691} + {{1{mul_692[41]}}, mul_692};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_696;
  awq_gemv_t8_mul_27s_16s_42_2 mul_696_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_584[31:5]), .b(trunc_664_s5), .p(mul_696));  // awq_gemv_lane.hpp:164
  wire [42:0] add_709 = {{1{mul_707[41]}}, mul_707} + {{1{mul_708[41]}}, mul_708};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_712;
  awq_gemv_t8_mul_27s_16s_42_2 mul_712_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_622[31:5]), .b(trunc_664_s5), .p(mul_712));  // awq_gemv_lane.hpp:164
  wire [42:0] add_726 = {{1{mul_723[41]}}, mul_723} + {{1{mul_724[41]}}, mul_724};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_730;
  awq_gemv_t8_mul_27s_16s_42_2 mul_730_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_662[31:5]), .b(trunc_731_s5), .p(mul_730));  // awq_gemv_lane.hpp:164
  wire [42:0] add_746 = {{1{mul_744[41]}}, mul_744} + {{1{mul_745[41]}}, mul_745};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_749;
  awq_gemv_t8_mul_27s_16s_42_2 mul_749_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_731_s5), .p(mul_749));  // awq_gemv_lane.hpp:164
  wire [42:0] add_764 = {{1{mul_762[41]}}, mul_762} + {{1{mul_763[41]}}, mul_763};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_767;
  awq_gemv_t8_mul_27s_16s_42_2 mul_767_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_584[31:5]), .b(trunc_731_s5), .p(mul_767));  // awq_gemv_lane.hpp:164
  wire [42:0] add_782 = {{1{mul_780[41]}}, mul_780} + {{1{mul_781[41]}}, mul_781};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_785;
  awq_gemv_t8_mul_27s_16s_42_2 mul_785_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_622[31:5]), .b(trunc_731_s5), .p(mul_785));  // awq_gemv_lane.hpp:164
  wire [42:0] add_801 = {{1{mul_798[41]}}, mul_798} + {{1{mul_799[41]}}, mul_799};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_805;
  awq_gemv_t8_mul_27s_16s_42_2 mul_805_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_662[31:5]), .b(trunc_806_s5), .p(mul_805));  // awq_gemv_lane.hpp:164
  wire [42:0] add_819 = {{1{mul_817[41]}}, mul_817} + {{1{mul_818[41]}}, mul_818};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_822;
  awq_gemv_t8_mul_27s_16s_42_2 mul_822_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_806_s5), .p(mul_822));  // awq_gemv_lane.hpp:164
  wire [42:0] add_835 = {{1{mul_833[41]}}, mul_833} + {{1{mul_834[41]}}, mul_834};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_838;
  awq_gemv_t8_mul_27s_16s_42_2 mul_838_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_584[31:5]), .b(trunc_806_s5), .p(mul_838));  // awq_gemv_lane.hpp:164
  wire [42:0] add_851 = {{1{mul_849[41]}}, mul_849} + {{1{mul_850[41]}}, mul_850};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_854;
  awq_gemv_t8_mul_27s_16s_42_2 mul_854_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_622[31:5]), .b(trunc_806_s5), .p(mul_854));  // awq_gemv_lane.hpp:164
  wire [42:0] add_868 = {{1{mul_865[41]}}, mul_865} + {{1{mul_866[41]}}, mul_866};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_872;
  awq_gemv_t8_mul_27s_16s_42_2 mul_872_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_662[31:5]), .b(trunc_873_s5), .p(mul_872));  // awq_gemv_lane.hpp:164
  wire [42:0] add_888 = {{1{mul_886[41]}}, mul_886} + {{1{mul_887[41]}}, mul_887};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_891;
  awq_gemv_t8_mul_27s_16s_42_2 mul_891_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_873_s5), .p(mul_891));  // awq_gemv_lane.hpp:164
  wire [42:0] add_906 = {{1{mul_904[41]}}, mul_904} + {{1{mul_905[41]}}, mul_905};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_909;
  awq_gemv_t8_mul_27s_16s_42_2 mul_909_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_584[31:5]), .b(trunc_873_s5), .p(mul_909));  // awq_gemv_lane.hpp:164
  wire [42:0] add_924 = {{1{mul_922[41]}}, mul_922} + {{1{mul_923[41]}}, mul_923};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_927;
  awq_gemv_t8_mul_27s_16s_42_2 mul_927_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_622[31:5]), .b(trunc_873_s5), .p(mul_927));  // awq_gemv_lane.hpp:164
  wire [42:0] add_943 = {{1{mul_940[41]}}, mul_940} + {{1{mul_941[41]}}, mul_941};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_947;
  awq_gemv_t8_mul_27s_16s_42_2 mul_947_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_662[31:5]), .b(trunc_948_s5), .p(mul_947));  // awq_gemv_lane.hpp:164
  wire [42:0] add_961 = {{1{mul_959[41]}}, mul_959} + {{1{mul_960[41]}}, mul_960};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_964;
  awq_gemv_t8_mul_27s_16s_42_2 mul_964_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_948_s5), .p(mul_964));  // awq_gemv_lane.hpp:164
  wire [42:0] add_977 = {{1{mul_975[41]}}, mul_975} + {{1{mul_976[41]}}, mul_976};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_980;
  awq_gemv_t8_mul_27s_16s_42_2 mul_980_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_584[31:5]), .b(trunc_948_s5), .p(mul_980));  // awq_gemv_lane.hpp:164
  wire [42:0] add_993 = {{1{mul_991[41]}}, mul_991} + {{1{mul_992[41]}}, mul_992};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_996;
  awq_gemv_t8_mul_27s_16s_42_2 mul_996_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_622[31:5]), .b(trunc_948_s5), .p(mul_996));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1006 = {{1{mul_1004[41]}}, mul_1004} + {{1{mul_1005[41]}}, mul_1005};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1009;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1009_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_662[31:5]), .b(trunc_547_s5), .p(mul_1009));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1025 = {{1{mul_1022[41]}}, mul_1022} + {{1{mul_1023[41]}}, mul_1023};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1029;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1029_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_622[31:5]), .b(trunc_1030_s5), .p(mul_1029));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1043 = {{1{mul_1041[41]}}, mul_1041} + {{1{mul_1042[41]}}, mul_1042};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1046;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1046_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_584[31:5]), .b(trunc_1030_s5), .p(mul_1046));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1059 = {{1{mul_1057[41]}}, mul_1057} + {{1{mul_1058[41]}}, mul_1058};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1062;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1062_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_1030_s5), .p(mul_1062));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1075 = {{1{mul_1073[41]}}, mul_1073} + {{1{mul_1074[41]}}, mul_1074};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1078;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1078_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_662[31:5]), .b(trunc_1030_s5), .p(mul_1078));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1092 = {{1{mul_1089[41]}}, mul_1089} + {{1{mul_1090[41]}}, mul_1090};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1096;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1096_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_622[31:5]), .b(trunc_1097_s5), .p(mul_1096));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1111 = {{1{mul_1109[41]}}, mul_1109} + {{1{mul_1110[41]}}, mul_1110};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1114;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1114_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_584[31:5]), .b(trunc_1097_s5), .p(mul_1114));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1128 = {{1{mul_1126[41]}}, mul_1126} + {{1{mul_1127[41]}}, mul_1127};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1131;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1131_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_545[31:5]), .b(trunc_1097_s5), .p(mul_1131));  // awq_gemv_lane.hpp:164
  wire [42:0] add_1145 = {{1{mul_1143[41]}}, mul_1143} + {{1{mul_1144[41]}}, mul_1144};  // awq_gemv_lane.hpp:164
  wire [41:0] mul_1148;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1148_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_662[31:5]), .b(trunc_1097_s5), .p(mul_1148));  // awq_gemv_lane.hpp:164
  wire icmp_1807 = bad_block_224 == 32'hffffffff;  // awq_gemv_lane.hpp:441
  wire xor_1808 = icmp_1807 ^ 1'd1;
  wire or_1809 = or_1806_s5 | xor_1808;
  wire xor_1810 = or_1809 ^ 1'd1;
  wire and_1811 = final_beat_511_s5 & xor_1810;
  wire xor_1812 = and_1811 ^ 1'd1;
  wire or_1813 = or_469_s5 | xor_1812;
  wire [31:0] bad_block_1814 = or_1813 ? bad_block_224 : block_202_s5;
  wire xor_1815 = or_1806_s5 ^ 1'd1;
  wire and_1816 = final_beat_511_s5 & xor_1815;
  wire xor_1817 = and_1816 ^ 1'd1;
  wire or_1818 = or_469_s5 | xor_1817;
  wire [7:0] select_1820 = icmp_1819_s5 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:259
  wire [8:0] select_1821 = check_1803_s5 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:259
  wire [8:0] or_1822 = {1'd0, select_1820} | select_1821;  // awq_gemv_lane.hpp:259
  wire [8:0] flags_1823 = flags_225 | or_1822;  // awq_gemv_lane.hpp:440
  wire [8:0] flags_1824 = or_1818 ? flags_225 : flags_1823;
  // stage 6
  reg slot_first_229_s6;
  reg trunc_304_s6;
  reg trunc_307_s6;
  reg icmp_302_s6;
  reg [15:0] select_318_s6;
  reg [7:0] shift_407_s6;
  reg trunc_414_s6;
  reg trunc_417_s6;
  reg trunc_422_s6;
  reg [31:0] select_444_s6;
  reg [42:0] add_532_s6;
  reg or_514_s6;
  reg [42:0] add_572_s6;
  reg [42:0] add_610_s6;
  reg [42:0] add_649_s6;
  reg [42:0] add_677_s6;
  reg [42:0] add_693_s6;
  reg [42:0] add_709_s6;
  reg [42:0] add_726_s6;
  reg [42:0] add_746_s6;
  reg [42:0] add_764_s6;
  reg [42:0] add_782_s6;
  reg [42:0] add_801_s6;
  reg [42:0] add_819_s6;
  reg [42:0] add_835_s6;
  reg [42:0] add_851_s6;
  reg [42:0] add_868_s6;
  reg [42:0] add_888_s6;
  reg [42:0] add_906_s6;
  reg [42:0] add_924_s6;
  reg [42:0] add_943_s6;
  reg [42:0] add_961_s6;
  reg [42:0] add_977_s6;
  reg [42:0] add_993_s6;
  reg [42:0] add_1006_s6;
  reg [42:0] add_1025_s6;
  reg [42:0] add_1043_s6;
  reg [42:0] add_1059_s6;
  reg [42:0] add_1075_s6;
  reg [42:0] add_1092_s6;
  reg [42:0] add_1111_s6;
  reg [42:0] add_1128_s6;
  reg [42:0] add_1145_s6;
  reg icmp_460_s6;
  reg or_469_s6;
  reg final_beat_511_s6;
  reg or_1395_s6;
  reg [3:0] sum_index_299_s6;
  reg xor_300_s6;
  reg and_395_s6;
  reg final_result_457_s6;
  always @(posedge ap_clk) begin
    slot_first_229_s6 <= slot_first_229_s5;
    trunc_304_s6 <= trunc_304_s5;
    trunc_307_s6 <= trunc_307_s5;
    icmp_302_s6 <= icmp_302_s5;
    select_318_s6 <= select_318_s5;
    shift_407_s6 <= shift_407_s5;
    trunc_414_s6 <= trunc_414_s5;
    trunc_417_s6 <= trunc_417_s5;
    trunc_422_s6 <= trunc_422_s5;
    select_444_s6 <= select_444_s5;
    add_532_s6 <= add_532;
    or_514_s6 <= or_514_s5;
    add_572_s6 <= add_572;
    add_610_s6 <= add_610;
    add_649_s6 <= add_649;
    add_677_s6 <= add_677;
    add_693_s6 <= add_693;
    add_709_s6 <= add_709;
    add_726_s6 <= add_726;
    add_746_s6 <= add_746;
    add_764_s6 <= add_764;
    add_782_s6 <= add_782;
    add_801_s6 <= add_801;
    add_819_s6 <= add_819;
    add_835_s6 <= add_835;
    add_851_s6 <= add_851;
    add_868_s6 <= add_868;
    add_888_s6 <= add_888;
    add_906_s6 <= add_906;
    add_924_s6 <= add_924;
    add_943_s6 <= add_943;
    add_961_s6 <= add_961;
    add_977_s6 <= add_977;
    add_993_s6 <= add_993;
    add_1006_s6 <= add_1006;
    add_1025_s6 <= add_1025;
    add_1043_s6 <= add_1043;
    add_1059_s6 <= add_1059;
    add_1075_s6 <= add_1075;
    add_1092_s6 <= add_1092;
    add_1111_s6 <= add_1111;
    add_1128_s6 <= add_1128;
    add_1145_s6 <= add_1145;
    icmp_460_s6 <= icmp_460_s5;
    or_469_s6 <= or_469_s5;
    final_beat_511_s6 <= final_beat_511_s5;
    or_1395_s6 <= or_1395_s5;
    sum_index_299_s6 <= sum_index_299_s5;
    xor_300_s6 <= xor_300_s5;
    and_395_s6 <= and_395_s5;
    final_result_457_s6 <= final_result_457_s5;
  end
  wire [43:0] add_540 = {{1{add_532_s6[42]}}, add_532_s6} + {{2{mul_538[41]}}, mul_538};  // awq_gemv_lane.hpp:164
  wire [43:0] add_579 = {{1{add_572_s6[42]}}, add_572_s6} + {{2{mul_578[41]}}, mul_578};  // awq_gemv_lane.hpp:164
  wire [43:0] add_617 = {{1{add_610_s6[42]}}, add_610_s6} + {{2{mul_616[41]}}, mul_616};  // awq_gemv_lane.hpp:164
  wire [43:0] add_657 = {{1{add_649_s6[42]}}, add_649_s6} + {{2{mul_655[41]}}, mul_655};  // awq_gemv_lane.hpp:164
  wire [43:0] add_679 = {{1{add_677_s6[42]}}, add_677_s6} + {{2{mul_678[41]}}, mul_678};  // awq_gemv_lane.hpp:164
  wire [43:0] add_695 = {{1{add_693_s6[42]}}, add_693_s6} + {{2{mul_694[41]}}, mul_694};  // awq_gemv_lane.hpp:164
  wire [43:0] add_711 = {{1{add_709_s6[42]}}, add_709_s6} + {{2{mul_710[41]}}, mul_710};  // awq_gemv_lane.hpp:164
  wire [43:0] add_729 = {{1{add_726_s6[42]}}, add_726_s6} + {{2{mul_727[41]}}, mul_727};  // awq_gemv_lane.hpp:164
  wire [43:0] add_748 = {{1{add_746_s6[42]}}, add_746_s6} + {{2{mul_747[41]}}, mul_747};  // awq_gemv_lane.hpp:164
  wire [43:0] add_766 = {{1{add_764_s6[42]}}, add_764_s6} + {{2{mul_765[41]}}, mul_765};  // awq_gemv_lane.hpp:164
  wire [43:0] add_784 = {{1{add_782_s6[42]}}, add_782_s6} + {{2{mul_783[41]}}, mul_783};  // awq_gemv_lane.hpp:164
  wire [43:0] add_804 = {{1{add_801_s6[42]}}, add_801_s6} + {{2{mul_802[41]}}, mul_802};  // awq_gemv_lane.hpp:164
  wire [43:0] add_821 = {{1{add_819_s6[42]}}, add_819_s6} + {{2{mul_820[41]}}, mul_820};  // awq_gemv_lane.hpp:164
  wire [43:0] add_837 = {{1{add_835_s6[42]}}, add_835_s6} + {{2{mul_836[41]}}, mul_836};  // awq_gemv_lane.hpp:164
  wire [43:0] add_853 = {{1{add_851_s6[42]}}, add_851_s6} + {{2{mul_852[41]}}, mul_852};  // awq_gemv_lane.hpp:164
  wire [43:0] add_871 = {{1{add_868_s6[42]}}, add_868_s6} + {{2{mul_869[41]}}, mul_869};  // awq_gemv_lane.hpp:164
  wire [43:0] add_890 = {{1{add_888_s6[42]}}, add_888_s6} + {{2{mul_889[41]}}, mul_889};  // awq_gemv_lane.hpp:164
  wire [43:0] add_908 = {{1{add_906_s6[42]}}, add_906_s6} + {{2{mul_907[41]}}, mul_907};  // awq_gemv_lane.hpp:164
  wire [43:0] add_926 = {{1{add_924_s6[42]}}, add_924_s6} + {{2{mul_925[41]}}, mul_925};  // awq_gemv_lane.hpp:164
  wire [43:0] add_946 = {{1{add_943_s6[42]}}, add_943_s6} + {{2{mul_944[41]}}, mul_944};  // awq_gemv_lane.hpp:164
  wire [43:0] add_963 = {{1{add_961_s6[42]}}, add_961_s6} + {{2{mul_962[41]}}, mul_962};  // awq_gemv_lane.hpp:164
  wire [43:0] add_979 = {{1{add_977_s6[42]}}, add_977_s6} + {{2{mul_978[41]}}, mul_978};  // awq_gemv_lane.hpp:164
  wire [43:0] add_995 = {{1{add_993_s6[42]}}, add_993_s6} + {{2{mul_994[41]}}, mul_994};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1008 = {{1{add_1006_s6[42]}}, add_1006_s6} + {{2{mul_1007[41]}}, mul_1007};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1028 = {{1{add_1025_s6[42]}}, add_1025_s6} + {{2{mul_1026[41]}}, mul_1026};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1045 = {{1{add_1043_s6[42]}}, add_1043_s6} + {{2{mul_1044[41]}}, mul_1044};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1061 = {{1{add_1059_s6[42]}}, add_1059_s6} + {{2{mul_1060[41]}}, mul_1060};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1077 = {{1{add_1075_s6[42]}}, add_1075_s6} + {{2{mul_1076[41]}}, mul_1076};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1095 = {{1{add_1092_s6[42]}}, add_1092_s6} + {{2{mul_1093[41]}}, mul_1093};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1113 = {{1{add_1111_s6[42]}}, add_1111_s6} + {{2{mul_1112[41]}}, mul_1112};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1130 = {{1{add_1128_s6[42]}}, add_1128_s6} + {{2{mul_1129[41]}}, mul_1129};  // awq_gemv_lane.hpp:164
  wire [43:0] add_1147 = {{1{add_1145_s6[42]}}, add_1145_s6} + {{2{mul_1146[41]}}, mul_1146};  // awq_gemv_lane.hpp:164
  // stage 7
  reg slot_first_229_s7;
  reg trunc_304_s7;
  reg trunc_307_s7;
  reg icmp_302_s7;
  reg [15:0] select_318_s7;
  reg [7:0] shift_407_s7;
  reg trunc_414_s7;
  reg trunc_417_s7;
  reg trunc_422_s7;
  reg [31:0] select_444_s7;
  reg [43:0] add_540_s7;
  reg or_514_s7;
  reg [43:0] add_579_s7;
  reg [43:0] add_617_s7;
  reg [43:0] add_657_s7;
  reg [43:0] add_679_s7;
  reg [43:0] add_695_s7;
  reg [43:0] add_711_s7;
  reg [43:0] add_729_s7;
  reg [43:0] add_748_s7;
  reg [43:0] add_766_s7;
  reg [43:0] add_784_s7;
  reg [43:0] add_804_s7;
  reg [43:0] add_821_s7;
  reg [43:0] add_837_s7;
  reg [43:0] add_853_s7;
  reg [43:0] add_871_s7;
  reg [43:0] add_890_s7;
  reg [43:0] add_908_s7;
  reg [43:0] add_926_s7;
  reg [43:0] add_946_s7;
  reg [43:0] add_963_s7;
  reg [43:0] add_979_s7;
  reg [43:0] add_995_s7;
  reg [43:0] add_1008_s7;
  reg [43:0] add_1028_s7;
  reg [43:0] add_1045_s7;
  reg [43:0] add_1061_s7;
  reg [43:0] add_1077_s7;
  reg [43:0] add_1095_s7;
  reg [43:0] add_1113_s7;
  reg [43:0] add_1130_s7;
  reg [43:0] add_1147_s7;
  reg icmp_460_s7;
  reg or_469_s7;
  reg final_beat_511_s7;
  reg or_1395_s7;
  reg [3:0] sum_index_299_s7;
  reg xor_300_s7;
  reg and_395_s7;
  reg final_result_457_s7;
  always @(posedge ap_clk) begin
    slot_first_229_s7 <= slot_first_229_s6;
    trunc_304_s7 <= trunc_304_s6;
    trunc_307_s7 <= trunc_307_s6;
    icmp_302_s7 <= icmp_302_s6;
    select_318_s7 <= select_318_s6;
    shift_407_s7 <= shift_407_s6;
    trunc_414_s7 <= trunc_414_s6;
    trunc_417_s7 <= trunc_417_s6;
    trunc_422_s7 <= trunc_422_s6;
    select_444_s7 <= select_444_s6;
    add_540_s7 <= add_540;
    or_514_s7 <= or_514_s6;
    add_579_s7 <= add_579;
    add_617_s7 <= add_617;
    add_657_s7 <= add_657;
    add_679_s7 <= add_679;
    add_695_s7 <= add_695;
    add_711_s7 <= add_711;
    add_729_s7 <= add_729;
    add_748_s7 <= add_748;
    add_766_s7 <= add_766;
    add_784_s7 <= add_784;
    add_804_s7 <= add_804;
    add_821_s7 <= add_821;
    add_837_s7 <= add_837;
    add_853_s7 <= add_853;
    add_871_s7 <= add_871;
    add_890_s7 <= add_890;
    add_908_s7 <= add_908;
    add_926_s7 <= add_926;
    add_946_s7 <= add_946;
    add_963_s7 <= add_963;
    add_979_s7 <= add_979;
    add_995_s7 <= add_995;
    add_1008_s7 <= add_1008;
    add_1028_s7 <= add_1028;
    add_1045_s7 <= add_1045;
    add_1061_s7 <= add_1061;
    add_1077_s7 <= add_1077;
    add_1095_s7 <= add_1095;
    add_1113_s7 <= add_1113;
    add_1130_s7 <= add_1130;
    add_1147_s7 <= add_1147;
    icmp_460_s7 <= icmp_460_s6;
    or_469_s7 <= or_469_s6;
    final_beat_511_s7 <= final_beat_511_s6;
    or_1395_s7 <= or_1395_s6;
    sum_index_299_s7 <= sum_index_299_s6;
    xor_300_s7 <= xor_300_s6;
    and_395_s7 <= and_395_s6;
    final_result_457_s7 <= final_result_457_s6;
  end
  wire [43:0] high_548 = add_540_s7 + {{2{mul_546[41]}}, mul_546};  // awq_gemv_lane.hpp:164
  wire [43:0] high_586 = add_579_s7 + {{2{mul_585[41]}}, mul_585};  // awq_gemv_lane.hpp:164
  wire [43:0] high_624 = add_617_s7 + {{2{mul_623[41]}}, mul_623};  // awq_gemv_lane.hpp:164
  wire [43:0] high_665 = add_657_s7 + {{2{mul_663[41]}}, mul_663};  // awq_gemv_lane.hpp:164
  wire [43:0] high_681 = add_679_s7 + {{2{mul_680[41]}}, mul_680};  // awq_gemv_lane.hpp:164
  wire [43:0] high_697 = add_695_s7 + {{2{mul_696[41]}}, mul_696};  // awq_gemv_lane.hpp:164
  wire [43:0] high_713 = add_711_s7 + {{2{mul_712[41]}}, mul_712};  // awq_gemv_lane.hpp:164
  wire [43:0] high_732 = add_729_s7 + {{2{mul_730[41]}}, mul_730};  // awq_gemv_lane.hpp:164
  wire [43:0] high_750 = add_748_s7 + {{2{mul_749[41]}}, mul_749};  // awq_gemv_lane.hpp:164
  wire [43:0] high_768 = add_766_s7 + {{2{mul_767[41]}}, mul_767};  // awq_gemv_lane.hpp:164
  wire [43:0] high_786 = add_784_s7 + {{2{mul_785[41]}}, mul_785};  // awq_gemv_lane.hpp:164
  wire [43:0] high_807 = add_804_s7 + {{2{mul_805[41]}}, mul_805};  // awq_gemv_lane.hpp:164
  wire [43:0] high_823 = add_821_s7 + {{2{mul_822[41]}}, mul_822};  // awq_gemv_lane.hpp:164
  wire [43:0] high_839 = add_837_s7 + {{2{mul_838[41]}}, mul_838};  // awq_gemv_lane.hpp:164
  wire [43:0] high_855 = add_853_s7 + {{2{mul_854[41]}}, mul_854};  // awq_gemv_lane.hpp:164
  wire [43:0] high_874 = add_871_s7 + {{2{mul_872[41]}}, mul_872};  // awq_gemv_lane.hpp:164
  wire [43:0] high_892 = add_890_s7 + {{2{mul_891[41]}}, mul_891};  // awq_gemv_lane.hpp:164
  wire [43:0] high_910 = add_908_s7 + {{2{mul_909[41]}}, mul_909};  // awq_gemv_lane.hpp:164
  wire [43:0] high_928 = add_926_s7 + {{2{mul_927[41]}}, mul_927};  // awq_gemv_lane.hpp:164
  wire [43:0] high_949 = add_946_s7 + {{2{mul_947[41]}}, mul_947};  // awq_gemv_lane.hpp:164
  wire [43:0] high_965 = add_963_s7 + {{2{mul_964[41]}}, mul_964};  // awq_gemv_lane.hpp:164
  wire [43:0] high_981 = add_979_s7 + {{2{mul_980[41]}}, mul_980};  // awq_gemv_lane.hpp:164
  wire [43:0] high_997 = add_995_s7 + {{2{mul_996[41]}}, mul_996};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1010 = add_1008_s7 + {{2{mul_1009[41]}}, mul_1009};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1031 = add_1028_s7 + {{2{mul_1029[41]}}, mul_1029};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1047 = add_1045_s7 + {{2{mul_1046[41]}}, mul_1046};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1063 = add_1061_s7 + {{2{mul_1062[41]}}, mul_1062};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1079 = add_1077_s7 + {{2{mul_1078[41]}}, mul_1078};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1098 = add_1095_s7 + {{2{mul_1096[41]}}, mul_1096};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1115 = add_1113_s7 + {{2{mul_1114[41]}}, mul_1114};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1132 = add_1130_s7 + {{2{mul_1131[41]}}, mul_1131};  // awq_gemv_lane.hpp:164
  wire [43:0] high_1149 = add_1147_s7 + {{2{mul_1148[41]}}, mul_1148};  // awq_gemv_lane.hpp:164
  // stage 8
  reg slot_first_229_s8;
  reg trunc_304_s8;
  reg trunc_307_s8;
  reg icmp_302_s8;
  reg [15:0] select_318_s8;
  reg [7:0] shift_407_s8;
  reg trunc_414_s8;
  reg trunc_417_s8;
  reg trunc_422_s8;
  reg [31:0] select_444_s8;
  reg [22:0] trunc_550_s8;
  reg or_514_s8;
  reg [21:0] sext_554_s8;
  reg [22:0] trunc_588_s8;
  reg [21:0] sext_592_s8;
  reg [22:0] trunc_626_s8;
  reg [21:0] sext_630_s8;
  reg [43:0] high_665_s8;
  reg [43:0] high_681_s8;
  reg [43:0] high_697_s8;
  reg [43:0] high_713_s8;
  reg [22:0] trunc_734_s8;
  reg [21:0] sext_738_s8;
  reg [22:0] trunc_752_s8;
  reg [21:0] sext_756_s8;
  reg [22:0] trunc_770_s8;
  reg [21:0] sext_774_s8;
  reg [22:0] trunc_788_s8;
  reg [21:0] sext_792_s8;
  reg [43:0] high_807_s8;
  reg [43:0] high_823_s8;
  reg [43:0] high_839_s8;
  reg [43:0] high_855_s8;
  reg [22:0] trunc_876_s8;
  reg [21:0] sext_880_s8;
  reg [22:0] trunc_894_s8;
  reg [21:0] sext_898_s8;
  reg [22:0] trunc_912_s8;
  reg [21:0] sext_916_s8;
  reg [22:0] trunc_930_s8;
  reg [21:0] sext_934_s8;
  reg [43:0] high_949_s8;
  reg [43:0] high_965_s8;
  reg [43:0] high_981_s8;
  reg [43:0] high_997_s8;
  reg [21:0] sext_1012_s8;
  reg [22:0] trunc_1019_s8;
  reg [43:0] high_1031_s8;
  reg [43:0] high_1047_s8;
  reg [43:0] high_1063_s8;
  reg [43:0] high_1079_s8;
  reg [21:0] sext_1100_s8;
  reg [22:0] trunc_1106_s8;
  reg [21:0] sext_1117_s8;
  reg [22:0] trunc_1123_s8;
  reg [21:0] sext_1134_s8;
  reg [22:0] trunc_1140_s8;
  reg [21:0] sext_1151_s8;
  reg [22:0] trunc_1157_s8;
  reg icmp_460_s8;
  reg or_469_s8;
  reg final_beat_511_s8;
  reg or_1395_s8;
  reg [3:0] sum_index_299_s8;
  reg xor_300_s8;
  reg and_395_s8;
  reg final_result_457_s8;
  always @(posedge ap_clk) begin
    slot_first_229_s8 <= slot_first_229_s7;
    trunc_304_s8 <= trunc_304_s7;
    trunc_307_s8 <= trunc_307_s7;
    icmp_302_s8 <= icmp_302_s7;
    select_318_s8 <= select_318_s7;
    shift_407_s8 <= shift_407_s7;
    trunc_414_s8 <= trunc_414_s7;
    trunc_417_s8 <= trunc_417_s7;
    trunc_422_s8 <= trunc_422_s7;
    select_444_s8 <= select_444_s7;
    trunc_550_s8 <= high_548[43:21];
    or_514_s8 <= or_514_s7;
    sext_554_s8 <= high_548[21:0];
    trunc_588_s8 <= high_586[43:21];
    sext_592_s8 <= high_586[21:0];
    trunc_626_s8 <= high_624[43:21];
    sext_630_s8 <= high_624[21:0];
    high_665_s8 <= high_665;
    high_681_s8 <= high_681;
    high_697_s8 <= high_697;
    high_713_s8 <= high_713;
    trunc_734_s8 <= high_732[43:21];
    sext_738_s8 <= high_732[21:0];
    trunc_752_s8 <= high_750[43:21];
    sext_756_s8 <= high_750[21:0];
    trunc_770_s8 <= high_768[43:21];
    sext_774_s8 <= high_768[21:0];
    trunc_788_s8 <= high_786[43:21];
    sext_792_s8 <= high_786[21:0];
    high_807_s8 <= high_807;
    high_823_s8 <= high_823;
    high_839_s8 <= high_839;
    high_855_s8 <= high_855;
    trunc_876_s8 <= high_874[43:21];
    sext_880_s8 <= high_874[21:0];
    trunc_894_s8 <= high_892[43:21];
    sext_898_s8 <= high_892[21:0];
    trunc_912_s8 <= high_910[43:21];
    sext_916_s8 <= high_910[21:0];
    trunc_930_s8 <= high_928[43:21];
    sext_934_s8 <= high_928[21:0];
    high_949_s8 <= high_949;
    high_965_s8 <= high_965;
    high_981_s8 <= high_981;
    high_997_s8 <= high_997;
    sext_1012_s8 <= high_1010[21:0];
    trunc_1019_s8 <= high_1010[43:21];
    high_1031_s8 <= high_1031;
    high_1047_s8 <= high_1047;
    high_1063_s8 <= high_1063;
    high_1079_s8 <= high_1079;
    sext_1100_s8 <= high_1098[21:0];
    trunc_1106_s8 <= high_1098[43:21];
    sext_1117_s8 <= high_1115[21:0];
    trunc_1123_s8 <= high_1115[43:21];
    sext_1134_s8 <= high_1132[21:0];
    trunc_1140_s8 <= high_1132[43:21];
    sext_1151_s8 <= high_1149[21:0];
    trunc_1157_s8 <= high_1149[43:21];
    icmp_460_s8 <= icmp_460_s7;
    or_469_s8 <= or_469_s7;
    final_beat_511_s8 <= final_beat_511_s7;
    or_1395_s8 <= or_1395_s7;
    sum_index_299_s8 <= sum_index_299_s7;
    xor_300_s8 <= xor_300_s7;
    and_395_s8 <= and_395_s7;
    final_result_457_s8 <= final_result_457_s7;
  end
  wire [31:0] high_303 = trunc_304_s8 ? {{5{slot_dot_3_75[26]}}, slot_dot_3_75} : slot_dot_2_76;
  wire [31:0] low_305 = trunc_304_s8 ? {{5{slot_dot_1_77[26]}}, slot_dot_1_77} : slot_dot_0_78;
  wire [31:0] low_306 = trunc_307_s8 ? high_303 : low_305;
  wire [31:0] high_308 = trunc_304_s8 ? {{5{slot_dot_7_71[26]}}, slot_dot_7_71} : slot_dot_6_72;
  wire [31:0] low_309 = trunc_304_s8 ? {{5{slot_dot_5_73[26]}}, slot_dot_5_73} : slot_dot_4_74;
  wire [31:0] high_310 = trunc_307_s8 ? high_308 : low_309;
  wire [31:0] select_311 = icmp_302_s8 ? low_306 : high_310;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_319;
  awq_gemv_t8_mul_27s_17s_43_2 mul_319_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_311[26:0]), .b({1'd0, select_318_s8}), .p(mul_319));  // awq_gemv_lane.hpp:372
  wire [31:0] high_322 = trunc_304_s8 ? {{5{slot_dot_11_67[26]}}, slot_dot_11_67} : slot_dot_10_68;
  wire [31:0] low_323 = trunc_304_s8 ? {{5{slot_dot_9_69[26]}}, slot_dot_9_69} : slot_dot_8_70;
  wire [31:0] low_324 = trunc_307_s8 ? high_322 : low_323;
  wire [31:0] high_325 = trunc_304_s8 ? {{5{slot_dot_15_63[26]}}, slot_dot_15_63} : slot_dot_14_64;
  wire [31:0] low_326 = trunc_304_s8 ? {{5{slot_dot_13_65[26]}}, slot_dot_13_65} : slot_dot_12_66;
  wire [31:0] high_327 = trunc_307_s8 ? high_325 : low_326;
  wire [31:0] select_328 = icmp_302_s8 ? low_324 : high_327;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_329;
  awq_gemv_t8_mul_27s_17s_43_2 mul_329_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_328[26:0]), .b({1'd0, select_318_s8}), .p(mul_329));  // awq_gemv_lane.hpp:372
  wire [31:0] high_332 = trunc_304_s8 ? {{5{slot_dot_19_59[26]}}, slot_dot_19_59} : slot_dot_18_60;
  wire [31:0] low_333 = trunc_304_s8 ? {{5{slot_dot_17_61[26]}}, slot_dot_17_61} : slot_dot_16_62;
  wire [31:0] low_334 = trunc_307_s8 ? high_332 : low_333;
  wire [31:0] high_335 = trunc_304_s8 ? {{5{slot_dot_23_55[26]}}, slot_dot_23_55} : slot_dot_22_56;
  wire [31:0] low_336 = trunc_304_s8 ? {{5{slot_dot_21_57[26]}}, slot_dot_21_57} : slot_dot_20_58;
  wire [31:0] high_337 = trunc_307_s8 ? high_335 : low_336;
  wire [31:0] select_338 = icmp_302_s8 ? low_334 : high_337;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_339;
  awq_gemv_t8_mul_27s_17s_43_2 mul_339_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_338[26:0]), .b({1'd0, select_318_s8}), .p(mul_339));  // awq_gemv_lane.hpp:372
  wire [31:0] high_342 = trunc_304_s8 ? {{5{slot_dot_27_51[26]}}, slot_dot_27_51} : slot_dot_26_52;
  wire [31:0] low_343 = trunc_304_s8 ? {{5{slot_dot_25_53[26]}}, slot_dot_25_53} : slot_dot_24_54;
  wire [31:0] low_344 = trunc_307_s8 ? high_342 : low_343;
  wire [31:0] high_345 = trunc_304_s8 ? {{5{slot_dot_31_47[26]}}, slot_dot_31_47} : slot_dot_30_48;
  wire [31:0] low_346 = trunc_304_s8 ? {{5{slot_dot_29_49[26]}}, slot_dot_29_49} : slot_dot_28_50;
  wire [31:0] high_347 = trunc_307_s8 ? high_345 : low_346;
  wire [31:0] select_348 = icmp_302_s8 ? low_344 : high_347;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_349;
  awq_gemv_t8_mul_27s_17s_43_2 mul_349_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_348[26:0]), .b({1'd0, select_318_s8}), .p(mul_349));  // awq_gemv_lane.hpp:372
  wire [31:0] high_352 = trunc_304_s8 ? {{5{slot_dot_35_43[26]}}, slot_dot_35_43} : slot_dot_34_44;
  wire [31:0] low_353 = trunc_304_s8 ? {{5{slot_dot_33_45[26]}}, slot_dot_33_45} : slot_dot_32_46;
  wire [31:0] low_354 = trunc_307_s8 ? high_352 : low_353;
  wire [31:0] high_355 = trunc_304_s8 ? {{5{slot_dot_39_39[26]}}, slot_dot_39_39} : slot_dot_38_40;
  wire [31:0] low_356 = trunc_304_s8 ? {{5{slot_dot_37_41[26]}}, slot_dot_37_41} : slot_dot_36_42;
  wire [31:0] high_357 = trunc_307_s8 ? high_355 : low_356;
  wire [31:0] select_358 = icmp_302_s8 ? low_354 : high_357;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_359;
  awq_gemv_t8_mul_27s_17s_43_2 mul_359_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_358[26:0]), .b({1'd0, select_318_s8}), .p(mul_359));  // awq_gemv_lane.hpp:372
  wire [31:0] high_362 = trunc_304_s8 ? {{5{slot_dot_43_35[26]}}, slot_dot_43_35} : slot_dot_42_36;
  wire [31:0] low_363 = trunc_304_s8 ? {{5{slot_dot_41_37[26]}}, slot_dot_41_37} : slot_dot_40_38;
  wire [31:0] low_364 = trunc_307_s8 ? high_362 : low_363;
  wire [31:0] high_365 = trunc_304_s8 ? {{5{slot_dot_47_80[26]}}, slot_dot_47_80} : slot_dot_46_79;
  wire [31:0] low_366 = trunc_304_s8 ? {{5{slot_dot_45_33[26]}}, slot_dot_45_33} : slot_dot_44_34;
  wire [31:0] high_367 = trunc_307_s8 ? high_365 : low_366;
  wire [31:0] select_368 = icmp_302_s8 ? low_364 : high_367;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_369;
  awq_gemv_t8_mul_27s_17s_43_2 mul_369_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_368[26:0]), .b({1'd0, select_318_s8}), .p(mul_369));  // awq_gemv_lane.hpp:372
  wire [31:0] high_372 = trunc_304_s8 ? {{5{slot_dot_51_84[26]}}, slot_dot_51_84} : slot_dot_50_83;
  wire [31:0] low_373 = trunc_304_s8 ? {{5{slot_dot_49_82[26]}}, slot_dot_49_82} : slot_dot_48_81;
  wire [31:0] low_374 = trunc_307_s8 ? high_372 : low_373;
  wire [31:0] high_375 = trunc_304_s8 ? {{5{slot_dot_55_88[26]}}, slot_dot_55_88} : slot_dot_54_87;
  wire [31:0] low_376 = trunc_304_s8 ? {{5{slot_dot_53_86[26]}}, slot_dot_53_86} : slot_dot_52_85;
  wire [31:0] high_377 = trunc_307_s8 ? high_375 : low_376;
  wire [31:0] select_378 = icmp_302_s8 ? low_374 : high_377;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_379;
  awq_gemv_t8_mul_27s_17s_43_2 mul_379_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_378[26:0]), .b({1'd0, select_318_s8}), .p(mul_379));  // awq_gemv_lane.hpp:372
  wire [31:0] high_382 = trunc_304_s8 ? slot_dot_59_92 : slot_dot_58_91;
  wire [31:0] low_383 = trunc_304_s8 ? slot_dot_57_90 : slot_dot_56_89;
  wire [31:0] low_384 = trunc_307_s8 ? high_382 : low_383;
  wire [31:0] high_385 = trunc_304_s8 ? slot_dot_63_96 : slot_dot_62_95;
  wire [31:0] low_386 = trunc_304_s8 ? slot_dot_61_94 : slot_dot_60_93;
  wire [31:0] high_387 = trunc_307_s8 ? high_385 : low_386;
  wire [31:0] select_388 = icmp_302_s8 ? low_384 : high_387;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_389;
  awq_gemv_t8_mul_27s_17s_43_2 mul_389_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_388[26:0]), .b({1'd0, select_318_s8}), .p(mul_389));  // awq_gemv_lane.hpp:372
  wire [27:0] shl_515 = {dot_45_142, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_516 = shl_515 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_517 = {{4{or_516[27]}}, or_516};  // awq_gemv_lane.hpp:169
  wire [33:0] add_549 = {2'd0, zext_517} + {{11{trunc_550_s8[22]}}, trunc_550_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_551 = {add_549[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_45_552 = or_514_s8 ? slot_dot_45_33 : shl_551[31:5];
  wire [31:0] add_553 = dot_44_141 + {{10{sext_554_s8[21]}}, sext_554_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_555 = {add_553[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_44_556 = or_514_s8 ? slot_dot_44_34 : {{5{shl_555[31]}}, shl_555[31:5]};
  wire [27:0] shl_557 = {dot_43_140, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_558 = shl_557 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_559 = {{4{or_558[27]}}, or_558};  // awq_gemv_lane.hpp:169
  wire [33:0] add_587 = {2'd0, zext_559} + {{11{trunc_588_s8[22]}}, trunc_588_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_589 = {add_587[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_43_590 = or_514_s8 ? slot_dot_43_35 : shl_589[31:5];
  wire [31:0] add_591 = dot_42_139 + {{10{sext_592_s8[21]}}, sext_592_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_593 = {add_591[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_42_594 = or_514_s8 ? slot_dot_42_36 : {{5{shl_593[31]}}, shl_593[31:5]};
  wire [27:0] shl_595 = {dot_41_138, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_596 = shl_595 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_597 = {{4{or_596[27]}}, or_596};  // awq_gemv_lane.hpp:169
  wire [33:0] add_625 = {2'd0, zext_597} + {{11{trunc_626_s8[22]}}, trunc_626_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_627 = {add_625[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_41_628 = or_514_s8 ? slot_dot_41_37 : shl_627[31:5];
  wire [31:0] add_629 = dot_40_137 + {{10{sext_630_s8[21]}}, sext_630_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_631 = {add_629[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_40_632 = or_514_s8 ? slot_dot_40_38 : {{5{shl_631[31]}}, shl_631[31:5]};
  wire [27:0] shl_633 = {dot_39_136, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_634 = shl_633 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_635 = {{4{or_634[27]}}, or_634};  // awq_gemv_lane.hpp:169
  wire [33:0] add_666 = {2'd0, zext_635} + {{11{high_665_s8[43]}}, high_665_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_667 = {add_666[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_39_668 = or_514_s8 ? slot_dot_39_39 : shl_667[31:5];
  wire [31:0] add_669 = dot_38_135 + {{10{high_665_s8[21]}}, high_665_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_670 = {add_669[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_38_671 = or_514_s8 ? slot_dot_38_40 : {{5{shl_670[31]}}, shl_670[31:5]};
  wire [27:0] shl_672 = {dot_37_134, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_673 = shl_672 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_674 = {{4{or_673[27]}}, or_673};  // awq_gemv_lane.hpp:169
  wire [33:0] add_682 = {2'd0, zext_674} + {{11{high_681_s8[43]}}, high_681_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_683 = {add_682[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_37_684 = or_514_s8 ? slot_dot_37_41 : shl_683[31:5];
  wire [31:0] add_685 = dot_36_133 + {{10{high_681_s8[21]}}, high_681_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_686 = {add_685[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_36_687 = or_514_s8 ? slot_dot_36_42 : {{5{shl_686[31]}}, shl_686[31:5]};
  wire [27:0] shl_688 = {dot_35_132, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_689 = shl_688 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_690 = {{4{or_689[27]}}, or_689};  // awq_gemv_lane.hpp:169
  wire [33:0] add_698 = {2'd0, zext_690} + {{11{high_697_s8[43]}}, high_697_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_699 = {add_698[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_35_700 = or_514_s8 ? slot_dot_35_43 : shl_699[31:5];
  wire [31:0] add_701 = dot_34_131 + {{10{high_697_s8[21]}}, high_697_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_702 = {add_701[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_34_703 = or_514_s8 ? slot_dot_34_44 : {{5{shl_702[31]}}, shl_702[31:5]};
  wire [27:0] shl_704 = {dot_33_130, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_705 = shl_704 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_706 = {{4{or_705[27]}}, or_705};  // awq_gemv_lane.hpp:169
  wire [33:0] add_714 = {2'd0, zext_706} + {{11{high_713_s8[43]}}, high_713_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_715 = {add_714[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_33_716 = or_514_s8 ? slot_dot_33_45 : shl_715[31:5];
  wire [31:0] add_717 = dot_32_129 + {{10{high_713_s8[21]}}, high_713_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_718 = {add_717[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_32_719 = or_514_s8 ? slot_dot_32_46 : {{5{shl_718[31]}}, shl_718[31:5]};
  wire [27:0] shl_720 = {dot_31_128, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_721 = shl_720 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_722 = {{4{or_721[27]}}, or_721};  // awq_gemv_lane.hpp:169
  wire [33:0] add_733 = {2'd0, zext_722} + {{11{trunc_734_s8[22]}}, trunc_734_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_735 = {add_733[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_31_736 = or_514_s8 ? slot_dot_31_47 : shl_735[31:5];
  wire [31:0] add_737 = dot_30_127 + {{10{sext_738_s8[21]}}, sext_738_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_739 = {add_737[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_30_740 = or_514_s8 ? slot_dot_30_48 : {{5{shl_739[31]}}, shl_739[31:5]};
  wire [27:0] shl_741 = {dot_29_126, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_742 = shl_741 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_743 = {{4{or_742[27]}}, or_742};  // awq_gemv_lane.hpp:169
  wire [33:0] add_751 = {2'd0, zext_743} + {{11{trunc_752_s8[22]}}, trunc_752_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_753 = {add_751[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_29_754 = or_514_s8 ? slot_dot_29_49 : shl_753[31:5];
  wire [31:0] add_755 = dot_28_125 + {{10{sext_756_s8[21]}}, sext_756_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_757 = {add_755[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_28_758 = or_514_s8 ? slot_dot_28_50 : {{5{shl_757[31]}}, shl_757[31:5]};
  wire [27:0] shl_759 = {dot_27_124, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_760 = shl_759 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_761 = {{4{or_760[27]}}, or_760};  // awq_gemv_lane.hpp:169
  wire [33:0] add_769 = {2'd0, zext_761} + {{11{trunc_770_s8[22]}}, trunc_770_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_771 = {add_769[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_27_772 = or_514_s8 ? slot_dot_27_51 : shl_771[31:5];
  wire [31:0] add_773 = dot_26_123 + {{10{sext_774_s8[21]}}, sext_774_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_775 = {add_773[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_26_776 = or_514_s8 ? slot_dot_26_52 : {{5{shl_775[31]}}, shl_775[31:5]};
  wire [27:0] shl_777 = {dot_25_122, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_778 = shl_777 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_779 = {{4{or_778[27]}}, or_778};  // awq_gemv_lane.hpp:169
  wire [33:0] add_787 = {2'd0, zext_779} + {{11{trunc_788_s8[22]}}, trunc_788_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_789 = {add_787[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_25_790 = or_514_s8 ? slot_dot_25_53 : shl_789[31:5];
  wire [31:0] add_791 = dot_24_121 + {{10{sext_792_s8[21]}}, sext_792_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_793 = {add_791[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_24_794 = or_514_s8 ? slot_dot_24_54 : {{5{shl_793[31]}}, shl_793[31:5]};
  wire [27:0] shl_795 = {dot_23_120, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_796 = shl_795 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_797 = {{4{or_796[27]}}, or_796};  // awq_gemv_lane.hpp:169
  wire [33:0] add_808 = {2'd0, zext_797} + {{11{high_807_s8[43]}}, high_807_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_809 = {add_808[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_23_810 = or_514_s8 ? slot_dot_23_55 : shl_809[31:5];
  wire [31:0] add_811 = dot_22_119 + {{10{high_807_s8[21]}}, high_807_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_812 = {add_811[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_22_813 = or_514_s8 ? slot_dot_22_56 : {{5{shl_812[31]}}, shl_812[31:5]};
  wire [27:0] shl_814 = {dot_21_118, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_815 = shl_814 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_816 = {{4{or_815[27]}}, or_815};  // awq_gemv_lane.hpp:169
  wire [33:0] add_824 = {2'd0, zext_816} + {{11{high_823_s8[43]}}, high_823_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_825 = {add_824[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_21_826 = or_514_s8 ? slot_dot_21_57 : shl_825[31:5];
  wire [31:0] add_827 = dot_20_117 + {{10{high_823_s8[21]}}, high_823_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_828 = {add_827[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_20_829 = or_514_s8 ? slot_dot_20_58 : {{5{shl_828[31]}}, shl_828[31:5]};
  wire [27:0] shl_830 = {dot_19_116, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_831 = shl_830 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_832 = {{4{or_831[27]}}, or_831};  // awq_gemv_lane.hpp:169
  wire [33:0] add_840 = {2'd0, zext_832} + {{11{high_839_s8[43]}}, high_839_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_841 = {add_840[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_19_842 = or_514_s8 ? slot_dot_19_59 : shl_841[31:5];
  wire [31:0] add_843 = dot_18_115 + {{10{high_839_s8[21]}}, high_839_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_844 = {add_843[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_18_845 = or_514_s8 ? slot_dot_18_60 : {{5{shl_844[31]}}, shl_844[31:5]};
  wire [27:0] shl_846 = {dot_17_114, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_847 = shl_846 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_848 = {{4{or_847[27]}}, or_847};  // awq_gemv_lane.hpp:169
  wire [33:0] add_856 = {2'd0, zext_848} + {{11{high_855_s8[43]}}, high_855_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_857 = {add_856[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_17_858 = or_514_s8 ? slot_dot_17_61 : shl_857[31:5];
  wire [31:0] add_859 = dot_16_113 + {{10{high_855_s8[21]}}, high_855_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_860 = {add_859[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_16_861 = or_514_s8 ? slot_dot_16_62 : {{5{shl_860[31]}}, shl_860[31:5]};
  wire [27:0] shl_862 = {dot_15_112, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_863 = shl_862 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_864 = {{4{or_863[27]}}, or_863};  // awq_gemv_lane.hpp:169
  wire [33:0] add_875 = {2'd0, zext_864} + {{11{trunc_876_s8[22]}}, trunc_876_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_877 = {add_875[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_15_878 = or_514_s8 ? slot_dot_15_63 : shl_877[31:5];
  wire [31:0] add_879 = dot_14_111 + {{10{sext_880_s8[21]}}, sext_880_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_881 = {add_879[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_14_882 = or_514_s8 ? slot_dot_14_64 : {{5{shl_881[31]}}, shl_881[31:5]};
  wire [27:0] shl_883 = {dot_13_110, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_884 = shl_883 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_885 = {{4{or_884[27]}}, or_884};  // awq_gemv_lane.hpp:169
  wire [33:0] add_893 = {2'd0, zext_885} + {{11{trunc_894_s8[22]}}, trunc_894_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_895 = {add_893[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_13_896 = or_514_s8 ? slot_dot_13_65 : shl_895[31:5];
  wire [31:0] add_897 = dot_12_109 + {{10{sext_898_s8[21]}}, sext_898_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_899 = {add_897[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_12_900 = or_514_s8 ? slot_dot_12_66 : {{5{shl_899[31]}}, shl_899[31:5]};
  wire [27:0] shl_901 = {dot_11_108, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_902 = shl_901 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_903 = {{4{or_902[27]}}, or_902};  // awq_gemv_lane.hpp:169
  wire [33:0] add_911 = {2'd0, zext_903} + {{11{trunc_912_s8[22]}}, trunc_912_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_913 = {add_911[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_11_914 = or_514_s8 ? slot_dot_11_67 : shl_913[31:5];
  wire [31:0] add_915 = dot_10_107 + {{10{sext_916_s8[21]}}, sext_916_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_917 = {add_915[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_10_918 = or_514_s8 ? slot_dot_10_68 : {{5{shl_917[31]}}, shl_917[31:5]};
  wire [27:0] shl_919 = {dot_9_106, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_920 = shl_919 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_921 = {{4{or_920[27]}}, or_920};  // awq_gemv_lane.hpp:169
  wire [33:0] add_929 = {2'd0, zext_921} + {{11{trunc_930_s8[22]}}, trunc_930_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_931 = {add_929[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_9_932 = or_514_s8 ? slot_dot_9_69 : shl_931[31:5];
  wire [31:0] add_933 = dot_8_105 + {{10{sext_934_s8[21]}}, sext_934_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_935 = {add_933[26:0], 5'd0};  // awq_gemv_lane.hpp:430
  wire [31:0] slot_dot_8_936 = or_514_s8 ? slot_dot_8_70 : {{5{shl_935[31]}}, shl_935[31:5]};
  wire [27:0] shl_937 = {dot_7_104, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_938 = shl_937 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_939 = {{4{or_938[27]}}, or_938};  // awq_gemv_lane.hpp:169
  wire [33:0] add_950 = {2'd0, zext_939} + {{11{high_949_s8[43]}}, high_949_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_951 = {add_950[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_7_952 = or_514_s8 ? slot_dot_7_71 : shl_951[31:5];
  wire [31:0] add_953 = dot_6_103 + {{10{high_949_s8[21]}}, high_949_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_954 = {add_953[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_6_955 = or_514_s8 ? slot_dot_6_72 : {{5{shl_954[31]}}, shl_954[31:5]};
  wire [27:0] shl_956 = {dot_5_102, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_957 = shl_956 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_958 = {{4{or_957[27]}}, or_957};  // awq_gemv_lane.hpp:169
  wire [33:0] add_966 = {2'd0, zext_958} + {{11{high_965_s8[43]}}, high_965_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_967 = {add_966[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_5_968 = or_514_s8 ? slot_dot_5_73 : shl_967[31:5];
  wire [31:0] add_969 = dot_4_101 + {{10{high_965_s8[21]}}, high_965_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_970 = {add_969[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_4_971 = or_514_s8 ? slot_dot_4_74 : {{5{shl_970[31]}}, shl_970[31:5]};
  wire [27:0] shl_972 = {dot_3_100, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_973 = shl_972 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_974 = {{4{or_973[27]}}, or_973};  // awq_gemv_lane.hpp:169
  wire [33:0] add_982 = {2'd0, zext_974} + {{11{high_981_s8[43]}}, high_981_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_983 = {add_982[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_3_984 = or_514_s8 ? slot_dot_3_75 : shl_983[31:5];
  wire [31:0] add_985 = dot_2_99 + {{10{high_981_s8[21]}}, high_981_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_986 = {add_985[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_2_987 = or_514_s8 ? slot_dot_2_76 : {{5{shl_986[31]}}, shl_986[31:5]};
  wire [27:0] shl_988 = {dot_1_98, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_989 = shl_988 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_990 = {{4{or_989[27]}}, or_989};  // awq_gemv_lane.hpp:169
  wire [33:0] add_998 = {2'd0, zext_990} + {{11{high_997_s8[43]}}, high_997_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_999 = {add_998[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_1_1000 = or_514_s8 ? slot_dot_1_77 : shl_999[31:5];
  wire [31:0] add_1001 = dot_0_97 + {{10{high_997_s8[21]}}, high_997_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1002 = {add_1001[26:0], 5'd0};  // awq_gemv_lane.hpp:430
  wire [31:0] slot_dot_0_1003 = or_514_s8 ? slot_dot_0_78 : {{5{shl_1002[31]}}, shl_1002[31:5]};
  wire [31:0] add_1011 = dot_46_143 + {{10{sext_1012_s8[21]}}, sext_1012_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1013 = {add_1011[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_46_1014 = or_514_s8 ? slot_dot_46_79 : {{5{shl_1013[31]}}, shl_1013[31:5]};
  wire [27:0] shl_1015 = {dot_47_144, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_1016 = shl_1015 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_1017 = {{4{or_1016[27]}}, or_1016};  // awq_gemv_lane.hpp:169
  wire [33:0] add_1018 = {2'd0, zext_1017} + {{11{trunc_1019_s8[22]}}, trunc_1019_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1020 = {add_1018[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_47_1021 = or_514_s8 ? slot_dot_47_80 : shl_1020[31:5];
  wire [31:0] add_1032 = dot_48_145 + {{10{high_1031_s8[21]}}, high_1031_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1033 = {add_1032[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_48_1034 = or_514_s8 ? slot_dot_48_81 : {{5{shl_1033[31]}}, shl_1033[31:5]};
  wire [27:0] shl_1035 = {dot_49_146, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_1036 = shl_1035 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_1037 = {{4{or_1036[27]}}, or_1036};  // awq_gemv_lane.hpp:169
  wire [33:0] add_1038 = {2'd0, zext_1037} + {{11{high_1031_s8[43]}}, high_1031_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1039 = {add_1038[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_49_1040 = or_514_s8 ? slot_dot_49_82 : shl_1039[31:5];
  wire [31:0] add_1048 = dot_50_147 + {{10{high_1047_s8[21]}}, high_1047_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1049 = {add_1048[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_50_1050 = or_514_s8 ? slot_dot_50_83 : {{5{shl_1049[31]}}, shl_1049[31:5]};
  wire [27:0] shl_1051 = {dot_51_148, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_1052 = shl_1051 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_1053 = {{4{or_1052[27]}}, or_1052};  // awq_gemv_lane.hpp:169
  wire [33:0] add_1054 = {2'd0, zext_1053} + {{11{high_1047_s8[43]}}, high_1047_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1055 = {add_1054[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_51_1056 = or_514_s8 ? slot_dot_51_84 : shl_1055[31:5];
  wire [31:0] add_1064 = dot_52_149 + {{10{high_1063_s8[21]}}, high_1063_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1065 = {add_1064[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_52_1066 = or_514_s8 ? slot_dot_52_85 : {{5{shl_1065[31]}}, shl_1065[31:5]};
  wire [27:0] shl_1067 = {dot_53_150, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_1068 = shl_1067 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_1069 = {{4{or_1068[27]}}, or_1068};  // awq_gemv_lane.hpp:169
  wire [33:0] add_1070 = {2'd0, zext_1069} + {{11{high_1063_s8[43]}}, high_1063_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1071 = {add_1070[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_53_1072 = or_514_s8 ? slot_dot_53_86 : shl_1071[31:5];
  wire [31:0] add_1080 = dot_54_151 + {{10{high_1079_s8[21]}}, high_1079_s8[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1081 = {add_1080[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_54_1082 = or_514_s8 ? slot_dot_54_87 : {{5{shl_1081[31]}}, shl_1081[31:5]};
  wire [27:0] shl_1083 = {dot_55_152, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_1084 = shl_1083 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_1085 = {{4{or_1084[27]}}, or_1084};  // awq_gemv_lane.hpp:169
  wire [33:0] add_1086 = {2'd0, zext_1085} + {{11{high_1079_s8[43]}}, high_1079_s8[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1087 = {add_1086[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_55_1088 = or_514_s8 ? slot_dot_55_88 : shl_1087[31:5];
  wire [31:0] add_1099 = dot_56_153 + {{10{sext_1100_s8[21]}}, sext_1100_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1101 = {add_1099[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_56_1102 = or_514_s8 ? slot_dot_56_89 : {{5{shl_1101[31]}}, shl_1101[31:5]};
  wire [31:0] shl_1103 = {dot_57_154[30:0], 1'd0};  // awq_gemv_lane.hpp:169
  wire [31:0] or_1104 = shl_1103 | 32'd1;  // awq_gemv_lane.hpp:169
  wire [33:0] add_1105 = {2'd0, or_1104} + {{11{trunc_1106_s8[22]}}, trunc_1106_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1107 = {add_1105[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [31:0] slot_dot_57_1108 = or_514_s8 ? slot_dot_57_90 : {{5{shl_1107[31]}}, shl_1107[31:5]};
  wire [31:0] add_1116 = dot_58_155 + {{10{sext_1117_s8[21]}}, sext_1117_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1118 = {add_1116[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_58_1119 = or_514_s8 ? slot_dot_58_91 : {{5{shl_1118[31]}}, shl_1118[31:5]};
  wire [31:0] shl_1120 = {dot_59_156[30:0], 1'd0};  // awq_gemv_lane.hpp:169
  wire [31:0] or_1121 = shl_1120 | 32'd1;  // awq_gemv_lane.hpp:169
  wire [33:0] add_1122 = {2'd0, or_1121} + {{11{trunc_1123_s8[22]}}, trunc_1123_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1124 = {add_1122[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [31:0] slot_dot_59_1125 = or_514_s8 ? slot_dot_59_92 : {{5{shl_1124[31]}}, shl_1124[31:5]};
  wire [31:0] add_1133 = dot_60_157 + {{10{sext_1134_s8[21]}}, sext_1134_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1135 = {add_1133[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_60_1136 = or_514_s8 ? slot_dot_60_93 : {{5{shl_1135[31]}}, shl_1135[31:5]};
  wire [31:0] shl_1137 = {dot_61_158[30:0], 1'd0};  // awq_gemv_lane.hpp:169
  wire [31:0] or_1138 = shl_1137 | 32'd1;  // awq_gemv_lane.hpp:169
  wire [33:0] add_1139 = {2'd0, or_1138} + {{11{trunc_1140_s8[22]}}, trunc_1140_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1141 = {add_1139[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [31:0] slot_dot_61_1142 = or_514_s8 ? slot_dot_61_94 : {{5{shl_1141[31]}}, shl_1141[31:5]};
  wire [31:0] add_1150 = dot_62_159 + {{10{sext_1151_s8[21]}}, sext_1151_s8};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_1152 = {add_1150[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_62_1153 = or_514_s8 ? slot_dot_62_95 : {{5{shl_1152[31]}}, shl_1152[31:5]};
  wire [31:0] shl_1154 = {dot_63_160[30:0], 1'd0};  // awq_gemv_lane.hpp:169
  wire [31:0] or_1155 = shl_1154 | 32'd1;  // awq_gemv_lane.hpp:169
  wire [33:0] add_1156 = {2'd0, or_1155} + {{11{trunc_1157_s8[22]}}, trunc_1157_s8};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_1158 = {add_1156[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [31:0] slot_dot_63_1159 = or_514_s8 ? slot_dot_63_96 : {{5{shl_1158[31]}}, shl_1158[31:5]};
  wire [26:0] dot_0_1160 = icmp_460_s8 ? 27'd0 : shl_1002[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_0_1161 = or_469_s8 ? dot_0_97 : {{5{dot_0_1160[26]}}, dot_0_1160};
  wire [26:0] dot_1_1162 = icmp_460_s8 ? 27'd0 : add_998[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_1_1163 = or_469_s8 ? dot_1_98 : dot_1_1162;
  wire [26:0] dot_2_1164 = icmp_460_s8 ? 27'd0 : shl_986[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_2_1165 = or_469_s8 ? dot_2_99 : {{5{dot_2_1164[26]}}, dot_2_1164};
  wire [26:0] dot_3_1166 = icmp_460_s8 ? 27'd0 : add_982[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_3_1167 = or_469_s8 ? dot_3_100 : dot_3_1166;
  wire [26:0] dot_4_1168 = icmp_460_s8 ? 27'd0 : shl_970[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_4_1169 = or_469_s8 ? dot_4_101 : {{5{dot_4_1168[26]}}, dot_4_1168};
  wire [26:0] dot_5_1170 = icmp_460_s8 ? 27'd0 : add_966[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_5_1171 = or_469_s8 ? dot_5_102 : dot_5_1170;
  wire [26:0] dot_6_1172 = icmp_460_s8 ? 27'd0 : shl_954[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_6_1173 = or_469_s8 ? dot_6_103 : {{5{dot_6_1172[26]}}, dot_6_1172};
  wire [26:0] dot_7_1174 = icmp_460_s8 ? 27'd0 : add_950[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_7_1175 = or_469_s8 ? dot_7_104 : dot_7_1174;
  wire [26:0] dot_8_1176 = line_38_26 ? 27'd0 : shl_935[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_8_1177 = icmp_460_s8 ? 27'd0 : shl_935[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_8_1178 = final_beat_511_s8 ? dot_8_1176 : dot_8_1177;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_8_1179 = or_469_s8 ? dot_8_105 : {{5{dot_8_1178[26]}}, dot_8_1178};
  wire [26:0] dot_9_1180 = line_38_26 ? 27'd0 : add_929[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_9_1181 = icmp_460_s8 ? 27'd0 : add_929[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_9_1182 = final_beat_511_s8 ? dot_9_1180 : dot_9_1181;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_9_1183 = or_469_s8 ? dot_9_106 : dot_9_1182;
  wire [26:0] dot_10_1184 = line_38_26 ? 27'd0 : shl_917[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_10_1185 = icmp_460_s8 ? 27'd0 : shl_917[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_10_1186 = final_beat_511_s8 ? dot_10_1184 : dot_10_1185;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_10_1187 = or_469_s8 ? dot_10_107 : {{5{dot_10_1186[26]}}, dot_10_1186};
  wire [26:0] dot_11_1188 = line_38_26 ? 27'd0 : add_911[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_11_1189 = icmp_460_s8 ? 27'd0 : add_911[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_11_1190 = final_beat_511_s8 ? dot_11_1188 : dot_11_1189;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_11_1191 = or_469_s8 ? dot_11_108 : dot_11_1190;
  wire [26:0] dot_12_1192 = line_38_26 ? 27'd0 : shl_899[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_12_1193 = icmp_460_s8 ? 27'd0 : shl_899[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_12_1194 = final_beat_511_s8 ? dot_12_1192 : dot_12_1193;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_12_1195 = or_469_s8 ? dot_12_109 : {{5{dot_12_1194[26]}}, dot_12_1194};
  wire [26:0] dot_13_1196 = line_38_26 ? 27'd0 : add_893[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_13_1197 = icmp_460_s8 ? 27'd0 : add_893[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_13_1198 = final_beat_511_s8 ? dot_13_1196 : dot_13_1197;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_13_1199 = or_469_s8 ? dot_13_110 : dot_13_1198;
  wire [26:0] dot_14_1200 = line_38_26 ? 27'd0 : shl_881[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_14_1201 = icmp_460_s8 ? 27'd0 : shl_881[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_14_1202 = final_beat_511_s8 ? dot_14_1200 : dot_14_1201;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_14_1203 = or_469_s8 ? dot_14_111 : {{5{dot_14_1202[26]}}, dot_14_1202};
  wire [26:0] dot_15_1204 = line_38_26 ? 27'd0 : add_875[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_15_1205 = icmp_460_s8 ? 27'd0 : add_875[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_15_1206 = final_beat_511_s8 ? dot_15_1204 : dot_15_1205;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_15_1207 = or_469_s8 ? dot_15_112 : dot_15_1206;
  wire [26:0] dot_16_1208 = icmp_460_s8 ? 27'd0 : shl_860[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_16_1209 = or_469_s8 ? dot_16_113 : {{5{dot_16_1208[26]}}, dot_16_1208};
  wire [26:0] dot_17_1210 = icmp_460_s8 ? 27'd0 : add_856[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_17_1211 = or_469_s8 ? dot_17_114 : dot_17_1210;
  wire [26:0] dot_18_1212 = icmp_460_s8 ? 27'd0 : shl_844[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_18_1213 = or_469_s8 ? dot_18_115 : {{5{dot_18_1212[26]}}, dot_18_1212};
  wire [26:0] dot_19_1214 = icmp_460_s8 ? 27'd0 : add_840[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_19_1215 = or_469_s8 ? dot_19_116 : dot_19_1214;
  wire [26:0] dot_20_1216 = icmp_460_s8 ? 27'd0 : shl_828[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_20_1217 = or_469_s8 ? dot_20_117 : {{5{dot_20_1216[26]}}, dot_20_1216};
  wire [26:0] dot_21_1218 = icmp_460_s8 ? 27'd0 : add_824[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_21_1219 = or_469_s8 ? dot_21_118 : dot_21_1218;
  wire [26:0] dot_22_1220 = icmp_460_s8 ? 27'd0 : shl_812[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_22_1221 = or_469_s8 ? dot_22_119 : {{5{dot_22_1220[26]}}, dot_22_1220};
  wire [26:0] dot_23_1222 = icmp_460_s8 ? 27'd0 : add_808[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_23_1223 = or_469_s8 ? dot_23_120 : dot_23_1222;
  wire [26:0] dot_24_1224 = line_38_26 ? 27'd0 : shl_793[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_24_1225 = icmp_460_s8 ? 27'd0 : shl_793[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_24_1226 = final_beat_511_s8 ? dot_24_1224 : dot_24_1225;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_24_1227 = or_469_s8 ? dot_24_121 : {{5{dot_24_1226[26]}}, dot_24_1226};
  wire [26:0] dot_25_1228 = line_38_26 ? 27'd0 : add_787[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_25_1229 = icmp_460_s8 ? 27'd0 : add_787[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_25_1230 = final_beat_511_s8 ? dot_25_1228 : dot_25_1229;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_25_1231 = or_469_s8 ? dot_25_122 : dot_25_1230;
  wire [26:0] dot_26_1232 = line_38_26 ? 27'd0 : shl_775[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_26_1233 = icmp_460_s8 ? 27'd0 : shl_775[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_26_1234 = final_beat_511_s8 ? dot_26_1232 : dot_26_1233;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_26_1235 = or_469_s8 ? dot_26_123 : {{5{dot_26_1234[26]}}, dot_26_1234};
  wire [26:0] dot_27_1236 = line_38_26 ? 27'd0 : add_769[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_27_1237 = icmp_460_s8 ? 27'd0 : add_769[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_27_1238 = final_beat_511_s8 ? dot_27_1236 : dot_27_1237;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_27_1239 = or_469_s8 ? dot_27_124 : dot_27_1238;
  wire [26:0] dot_28_1240 = line_38_26 ? 27'd0 : shl_757[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_28_1241 = icmp_460_s8 ? 27'd0 : shl_757[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_28_1242 = final_beat_511_s8 ? dot_28_1240 : dot_28_1241;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_28_1243 = or_469_s8 ? dot_28_125 : {{5{dot_28_1242[26]}}, dot_28_1242};
  wire [26:0] dot_29_1244 = line_38_26 ? 27'd0 : add_751[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_29_1245 = icmp_460_s8 ? 27'd0 : add_751[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_29_1246 = final_beat_511_s8 ? dot_29_1244 : dot_29_1245;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_29_1247 = or_469_s8 ? dot_29_126 : dot_29_1246;
  wire [26:0] dot_30_1248 = line_38_26 ? 27'd0 : shl_739[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_30_1249 = icmp_460_s8 ? 27'd0 : shl_739[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_30_1250 = final_beat_511_s8 ? dot_30_1248 : dot_30_1249;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_30_1251 = or_469_s8 ? dot_30_127 : {{5{dot_30_1250[26]}}, dot_30_1250};
  wire [26:0] dot_31_1252 = line_38_26 ? 27'd0 : add_733[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_31_1253 = icmp_460_s8 ? 27'd0 : add_733[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_31_1254 = final_beat_511_s8 ? dot_31_1252 : dot_31_1253;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_31_1255 = or_469_s8 ? dot_31_128 : dot_31_1254;
  wire [26:0] dot_32_1256 = icmp_460_s8 ? 27'd0 : shl_718[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_32_1257 = or_469_s8 ? dot_32_129 : {{5{dot_32_1256[26]}}, dot_32_1256};
  wire [26:0] dot_33_1258 = icmp_460_s8 ? 27'd0 : add_714[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_33_1259 = or_469_s8 ? dot_33_130 : dot_33_1258;
  wire [26:0] dot_34_1260 = icmp_460_s8 ? 27'd0 : shl_702[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_34_1261 = or_469_s8 ? dot_34_131 : {{5{dot_34_1260[26]}}, dot_34_1260};
  wire [26:0] dot_35_1262 = icmp_460_s8 ? 27'd0 : add_698[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_35_1263 = or_469_s8 ? dot_35_132 : dot_35_1262;
  wire [26:0] dot_36_1264 = icmp_460_s8 ? 27'd0 : shl_686[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_36_1265 = or_469_s8 ? dot_36_133 : {{5{dot_36_1264[26]}}, dot_36_1264};
  wire [26:0] dot_37_1266 = icmp_460_s8 ? 27'd0 : add_682[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_37_1267 = or_469_s8 ? dot_37_134 : dot_37_1266;
  wire [26:0] dot_38_1268 = icmp_460_s8 ? 27'd0 : shl_670[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_38_1269 = or_469_s8 ? dot_38_135 : {{5{dot_38_1268[26]}}, dot_38_1268};
  wire [26:0] dot_39_1270 = icmp_460_s8 ? 27'd0 : add_666[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_39_1271 = or_469_s8 ? dot_39_136 : dot_39_1270;
  wire [26:0] dot_40_1272 = line_38_26 ? 27'd0 : shl_631[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_40_1273 = icmp_460_s8 ? 27'd0 : shl_631[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_40_1274 = final_beat_511_s8 ? dot_40_1272 : dot_40_1273;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_40_1275 = or_469_s8 ? dot_40_137 : {{5{dot_40_1274[26]}}, dot_40_1274};
  wire [26:0] dot_41_1276 = line_38_26 ? 27'd0 : add_625[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_41_1277 = icmp_460_s8 ? 27'd0 : add_625[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_41_1278 = final_beat_511_s8 ? dot_41_1276 : dot_41_1277;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_41_1279 = or_469_s8 ? dot_41_138 : dot_41_1278;
  wire [26:0] dot_42_1280 = line_38_26 ? 27'd0 : shl_593[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_42_1281 = icmp_460_s8 ? 27'd0 : shl_593[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_42_1282 = final_beat_511_s8 ? dot_42_1280 : dot_42_1281;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_42_1283 = or_469_s8 ? dot_42_139 : {{5{dot_42_1282[26]}}, dot_42_1282};
  wire [26:0] dot_43_1284 = line_38_26 ? 27'd0 : add_587[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_43_1285 = icmp_460_s8 ? 27'd0 : add_587[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_43_1286 = final_beat_511_s8 ? dot_43_1284 : dot_43_1285;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_43_1287 = or_469_s8 ? dot_43_140 : dot_43_1286;
  wire [26:0] dot_44_1288 = line_38_26 ? 27'd0 : shl_555[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_44_1289 = icmp_460_s8 ? 27'd0 : shl_555[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_44_1290 = final_beat_511_s8 ? dot_44_1288 : dot_44_1289;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_44_1291 = or_469_s8 ? dot_44_141 : {{5{dot_44_1290[26]}}, dot_44_1290};
  wire [26:0] dot_45_1292 = line_38_26 ? 27'd0 : add_549[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_45_1293 = icmp_460_s8 ? 27'd0 : add_549[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_45_1294 = final_beat_511_s8 ? dot_45_1292 : dot_45_1293;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_45_1295 = or_469_s8 ? dot_45_142 : dot_45_1294;
  wire [26:0] dot_46_1296 = line_38_26 ? 27'd0 : shl_1013[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_46_1297 = icmp_460_s8 ? 27'd0 : shl_1013[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_46_1298 = final_beat_511_s8 ? dot_46_1296 : dot_46_1297;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_46_1299 = or_469_s8 ? dot_46_143 : {{5{dot_46_1298[26]}}, dot_46_1298};
  wire [26:0] dot_47_1300 = line_38_26 ? 27'd0 : add_1018[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_47_1301 = icmp_460_s8 ? 27'd0 : add_1018[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_47_1302 = final_beat_511_s8 ? dot_47_1300 : dot_47_1301;  // awq_gemv_lane.hpp:430
  wire [26:0] dot_47_1303 = or_469_s8 ? dot_47_144 : dot_47_1302;
  wire [26:0] dot_48_1304 = icmp_460_s8 ? 27'd0 : shl_1033[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_48_1305 = or_469_s8 ? dot_48_145 : {{5{dot_48_1304[26]}}, dot_48_1304};
  wire [26:0] dot_49_1306 = icmp_460_s8 ? 27'd0 : add_1038[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_49_1307 = or_469_s8 ? dot_49_146 : dot_49_1306;
  wire [26:0] dot_50_1308 = icmp_460_s8 ? 27'd0 : shl_1049[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_50_1309 = or_469_s8 ? dot_50_147 : {{5{dot_50_1308[26]}}, dot_50_1308};
  wire [26:0] dot_51_1310 = icmp_460_s8 ? 27'd0 : add_1054[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_51_1311 = or_469_s8 ? dot_51_148 : dot_51_1310;
  wire [26:0] dot_52_1312 = icmp_460_s8 ? 27'd0 : shl_1065[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_52_1313 = or_469_s8 ? dot_52_149 : {{5{dot_52_1312[26]}}, dot_52_1312};
  wire [26:0] dot_53_1314 = icmp_460_s8 ? 27'd0 : add_1070[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_53_1315 = or_469_s8 ? dot_53_150 : dot_53_1314;
  wire [26:0] dot_54_1316 = icmp_460_s8 ? 27'd0 : shl_1081[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_54_1317 = or_469_s8 ? dot_54_151 : {{5{dot_54_1316[26]}}, dot_54_1316};
  wire [26:0] dot_55_1318 = icmp_460_s8 ? 27'd0 : add_1086[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_55_1319 = or_469_s8 ? dot_55_152 : dot_55_1318;
  wire [26:0] dot_56_1320 = line_38_26 ? 27'd0 : shl_1101[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_56_1321 = icmp_460_s8 ? 27'd0 : shl_1101[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_56_1322 = final_beat_511_s8 ? dot_56_1320 : dot_56_1321;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_56_1323 = or_469_s8 ? dot_56_153 : {{5{dot_56_1322[26]}}, dot_56_1322};
  wire [26:0] dot_57_1324 = line_38_26 ? 27'd0 : add_1105[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_57_1325 = icmp_460_s8 ? 27'd0 : add_1105[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_57_1326 = final_beat_511_s8 ? dot_57_1324 : dot_57_1325;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_57_1327 = or_469_s8 ? dot_57_154 : {{5{dot_57_1326[26]}}, dot_57_1326};
  wire [26:0] dot_58_1328 = line_38_26 ? 27'd0 : shl_1118[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_58_1329 = icmp_460_s8 ? 27'd0 : shl_1118[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_58_1330 = final_beat_511_s8 ? dot_58_1328 : dot_58_1329;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_58_1331 = or_469_s8 ? dot_58_155 : {{5{dot_58_1330[26]}}, dot_58_1330};
  wire [26:0] dot_59_1332 = line_38_26 ? 27'd0 : add_1122[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_59_1333 = icmp_460_s8 ? 27'd0 : add_1122[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_59_1334 = final_beat_511_s8 ? dot_59_1332 : dot_59_1333;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_59_1335 = or_469_s8 ? dot_59_156 : {{5{dot_59_1334[26]}}, dot_59_1334};
  wire [26:0] dot_60_1336 = line_38_26 ? 27'd0 : shl_1135[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_60_1337 = icmp_460_s8 ? 27'd0 : shl_1135[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_60_1338 = final_beat_511_s8 ? dot_60_1336 : dot_60_1337;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_60_1339 = or_469_s8 ? dot_60_157 : {{5{dot_60_1338[26]}}, dot_60_1338};
  wire [26:0] dot_61_1340 = line_38_26 ? 27'd0 : add_1139[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_61_1341 = icmp_460_s8 ? 27'd0 : add_1139[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_61_1342 = final_beat_511_s8 ? dot_61_1340 : dot_61_1341;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_61_1343 = or_469_s8 ? dot_61_158 : {{5{dot_61_1342[26]}}, dot_61_1342};
  wire [26:0] dot_62_1344 = line_38_26 ? 27'd0 : shl_1152[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_62_1345 = icmp_460_s8 ? 27'd0 : shl_1152[31:5];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_62_1346 = final_beat_511_s8 ? dot_62_1344 : dot_62_1345;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_62_1347 = or_469_s8 ? dot_62_159 : {{5{dot_62_1346[26]}}, dot_62_1346};
  wire [26:0] dot_63_1348 = line_38_26 ? 27'd0 : add_1156[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_63_1349 = icmp_460_s8 ? 27'd0 : add_1156[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_63_1350 = final_beat_511_s8 ? dot_63_1348 : dot_63_1349;  // awq_gemv_lane.hpp:430
  wire [31:0] dot_63_1351 = or_469_s8 ? dot_63_160 : {{5{dot_63_1350[26]}}, dot_63_1350};
  wire weights_load_1844 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1845 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1846 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1847 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1848 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1849 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1850 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  wire weights_load_1851 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:365
  // stage 9
  reg slot_first_229_s9;
  reg [7:0] shift_407_s9;
  reg trunc_414_s9;
  reg trunc_417_s9;
  reg trunc_422_s9;
  reg [31:0] select_444_s9;
  reg or_1395_s9;
  reg xor_300_s9;
  reg [3:0] sum_index_299_s9;
  reg and_395_s9;
  reg final_result_457_s9;
  always @(posedge ap_clk) begin
    slot_first_229_s9 <= slot_first_229_s8;
    shift_407_s9 <= shift_407_s8;
    trunc_414_s9 <= trunc_414_s8;
    trunc_417_s9 <= trunc_417_s8;
    trunc_422_s9 <= trunc_422_s8;
    select_444_s9 <= select_444_s8;
    or_1395_s9 <= or_1395_s8;
    xor_300_s9 <= xor_300_s8;
    sum_index_299_s9 <= sum_index_299_s8;
    and_395_s9 <= and_395_s8;
    final_result_457_s9 <= final_result_457_s8;
  end
  wire [47:0] select_301 = slot_first_229_s9 ? 48'd0 : mem_acc_0_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_321 = slot_first_229_s9 ? 48'd0 : mem_acc_1_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_331 = slot_first_229_s9 ? 48'd0 : mem_acc_2_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_341 = slot_first_229_s9 ? 48'd0 : mem_acc_3_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_351 = slot_first_229_s9 ? 48'd0 : mem_acc_4_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_361 = slot_first_229_s9 ? 48'd0 : mem_acc_5_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_371 = slot_first_229_s9 ? 48'd0 : mem_acc_6_q;  // awq_gemv_lane.hpp:372
  wire [47:0] select_381 = slot_first_229_s9 ? 48'd0 : mem_acc_7_q;  // awq_gemv_lane.hpp:372
  wire icmp_409 = shift_407_s9 < 8'd48;  // awq_gemv_lane.hpp:190
  wire [7:0] select_410 = icmp_409 ? shift_407_s9 : 8'd48;  // awq_gemv_lane.hpp:190
  wire [5:0] right_411 = shift_407_s9[7] ? 6'd0 : select_410[5:0];  // awq_gemv_lane.hpp:190
  wire icmp_412 = right_411 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] high_413 = trunc_414_s9 ? mem_acc_7_q : mem_acc_6_q;
  wire [47:0] low_415 = trunc_414_s9 ? mem_acc_5_q : mem_acc_4_q;
  wire [47:0] high_416 = trunc_417_s9 ? high_413 : low_415;
  wire [47:0] high_418 = trunc_414_s9 ? mem_acc_3_q : mem_acc_2_q;
  wire [47:0] low_419 = trunc_414_s9 ? mem_acc_1_q : mem_acc_0_q;
  wire [47:0] low_420 = trunc_417_s9 ? high_418 : low_419;
  wire [47:0] select_421 = trunc_422_s9 ? high_416 : low_420;  // awq_gemv_lane.hpp:182
  wire [47:0] ashr_423_w = $signed(select_421) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_424 = {select_421, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_435 = 8'd0 - shift_407_s9;  // awq_gemv_lane.hpp:191
  wire [4:0] select_436 = shift_407_s9[7] ? sub_435[4:0] : 5'd0;  // awq_gemv_lane.hpp:191
  // stage 10
  reg [47:0] select_301_s10;
  reg [47:0] select_321_s10;
  reg [47:0] select_331_s10;
  reg [47:0] select_341_s10;
  reg [47:0] select_351_s10;
  reg [47:0] select_361_s10;
  reg [47:0] select_371_s10;
  reg [47:0] select_381_s10;
  reg [5:0] right_411_s10;
  reg [48:0] doubled_424_s10;
  reg icmp_412_s10;
  reg ashr_427_s10;
  reg [4:0] select_436_s10;
  reg [31:0] select_444_s10;
  reg or_1395_s10;
  reg xor_300_s10;
  reg [3:0] sum_index_299_s10;
  reg and_395_s10;
  reg final_result_457_s10;
  always @(posedge ap_clk) begin
    select_301_s10 <= select_301;
    select_321_s10 <= select_321;
    select_331_s10 <= select_331;
    select_341_s10 <= select_341;
    select_351_s10 <= select_351;
    select_361_s10 <= select_361;
    select_371_s10 <= select_371;
    select_381_s10 <= select_381;
    right_411_s10 <= right_411;
    doubled_424_s10 <= doubled_424;
    icmp_412_s10 <= icmp_412;
    ashr_427_s10 <= ashr_423_w[0];
    select_436_s10 <= select_436;
    select_444_s10 <= select_444_s9;
    or_1395_s10 <= or_1395_s9;
    xor_300_s10 <= xor_300_s9;
    sum_index_299_s10 <= sum_index_299_s9;
    and_395_s10 <= and_395_s9;
    final_result_457_s10 <= final_result_457_s9;
  end
  wire [47:0] add_320 = select_301_s10 + {{5{mul_319[42]}}, mul_319};  // awq_gemv_lane.hpp:372
  wire [47:0] add_330 = select_321_s10 + {{5{mul_329[42]}}, mul_329};  // awq_gemv_lane.hpp:372
  wire [47:0] add_340 = select_331_s10 + {{5{mul_339[42]}}, mul_339};  // awq_gemv_lane.hpp:372
  wire [47:0] add_350 = select_341_s10 + {{5{mul_349[42]}}, mul_349};  // awq_gemv_lane.hpp:372
  wire [47:0] add_360 = select_351_s10 + {{5{mul_359[42]}}, mul_359};  // awq_gemv_lane.hpp:372
  wire [47:0] add_370 = select_361_s10 + {{5{mul_369[42]}}, mul_369};  // awq_gemv_lane.hpp:372
  wire [47:0] add_380 = select_371_s10 + {{5{mul_379[42]}}, mul_379};  // awq_gemv_lane.hpp:372
  wire [47:0] add_390 = select_381_s10 + {{5{mul_389[42]}}, mul_389};  // awq_gemv_lane.hpp:372
  wire [48:0] ashr_425 = $signed(doubled_424_s10) >>> right_411_s10;  // stream_kernel.hpp:121
  wire weights_store_1852 = weights_v10 & weights_en10 & xor_300_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1853 = weights_v10 & weights_en10 & xor_300_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1854 = weights_v10 & weights_en10 & xor_300_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1855 = weights_v10 & weights_en10 & xor_300_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1856 = weights_v10 & weights_en10 & xor_300_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1857 = weights_v10 & weights_en10 & xor_300_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1858 = weights_v10 & weights_en10 & xor_300_s10;  // awq_gemv_lane.hpp:372
  wire weights_store_1859 = weights_v10 & weights_en10 & xor_300_s10;  // awq_gemv_lane.hpp:372
  // stage 11
  reg icmp_412_s11;
  reg ashr_427_s11;
  reg [48:0] ashr_425_s11;
  reg [4:0] select_436_s11;
  reg [31:0] select_444_s11;
  reg or_1395_s11;
  reg and_395_s11;
  reg final_result_457_s11;
  always @(posedge ap_clk) begin
    icmp_412_s11 <= icmp_412_s10;
    ashr_427_s11 <= ashr_427_s10;
    ashr_425_s11 <= ashr_425;
    select_436_s11 <= select_436_s10;
    select_444_s11 <= select_444_s10;
    or_1395_s11 <= or_1395_s10;
    and_395_s11 <= and_395_s10;
    final_result_457_s11 <= final_result_457_s10;
  end
  wire [48:0] select_426 = icmp_412_s11 ? {49{ashr_427_s11}} : ashr_425_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_428 = {{1{select_426[48]}}, select_426};  // stream_kernel.hpp:121
  wire [50:0] add_429 = {1'd0, zext_428} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_430_s12;
  reg [4:0] select_436_s12;
  reg [31:0] select_444_s12;
  reg or_1395_s12;
  reg and_395_s12;
  reg final_result_457_s12;
  always @(posedge ap_clk) begin
    lshr_430_s12 <= add_429[50:1];
    select_436_s12 <= select_436_s11;
    select_444_s12 <= select_444_s11;
    or_1395_s12 <= or_1395_s11;
    and_395_s12 <= and_395_s11;
    final_result_457_s12 <= final_result_457_s11;
  end
  wire icmp_431 = $signed(lshr_430_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:194
  wire icmp_432 = $signed(lshr_430_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:194
  wire [34:0] select_433 = icmp_432 ? 35'h600000000 : lshr_430_s12[34:0];  // awq_gemv_lane.hpp:194
  wire [34:0] select_434 = icmp_431 ? 35'h200000000 : select_433;  // awq_gemv_lane.hpp:194
  // stage 13
  reg [34:0] select_434_s13;
  reg [4:0] select_436_s13;
  reg [31:0] select_444_s13;
  reg or_1395_s13;
  reg and_395_s13;
  reg final_result_457_s13;
  always @(posedge ap_clk) begin
    select_434_s13 <= select_434;
    select_436_s13 <= select_436_s12;
    select_444_s13 <= select_444_s12;
    or_1395_s13 <= or_1395_s12;
    and_395_s13 <= and_395_s12;
    final_result_457_s13 <= final_result_457_s12;
  end
  wire [52:0] shl_437 = {{18{select_434_s13[34]}}, select_434_s13} << select_436_s13;  // awq_gemv_lane.hpp:195
  // stage 14
  reg [52:0] shl_437_s14;
  reg [31:0] select_444_s14;
  reg or_1395_s14;
  reg and_395_s14;
  reg final_result_457_s14;
  always @(posedge ap_clk) begin
    shl_437_s14 <= shl_437;
    select_444_s14 <= select_444_s13;
    or_1395_s14 <= or_1395_s13;
    and_395_s14 <= and_395_s13;
    final_result_457_s14 <= final_result_457_s13;
  end
  wire [52:0] add_445 = shl_437_s14 + {{21{select_444_s14[31]}}, select_444_s14};  // awq_gemv_lane.hpp:195
  // stage 15
  reg [52:0] add_445_s15;
  reg or_1395_s15;
  reg and_395_s15;
  reg final_result_457_s15;
  always @(posedge ap_clk) begin
    add_445_s15 <= add_445;
    or_1395_s15 <= or_1395_s14;
    and_395_s15 <= and_395_s14;
    final_result_457_s15 <= final_result_457_s14;
  end
  wire icmp_446 = $signed(add_445_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_447 = icmp_446 ? add_445_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_447_s16;
  reg or_1395_s16;
  reg and_395_s16;
  reg final_result_457_s16;
  always @(posedge ap_clk) begin
    select_447_s16 <= select_447;
    or_1395_s16 <= or_1395_s15;
    and_395_s16 <= and_395_s15;
    final_result_457_s16 <= final_result_457_s15;
  end
  wire icmp_448 = $signed(select_447_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_449 = icmp_448 ? select_447_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_450 = {select_449[31:0], 96'd0};  // awq_gemv_lane.hpp:388
  wire [95:0] shl_451 = {y_2_187, 64'd0};  // awq_gemv_lane.hpp:388
  wire [127:0] or_452 = shl_450 | {32'd0, shl_451};  // awq_gemv_lane.hpp:388
  wire [63:0] shl_453 = {y_1_188, 32'd0};  // awq_gemv_lane.hpp:389
  wire [127:0] or_454 = or_452 | {64'd0, shl_453};  // awq_gemv_lane.hpp:388
  wire [127:0] out_455 = or_454 | {96'd0, y_0_189};  // awq_gemv_lane.hpp:389
  wire [31:0] y_2_1396 = or_1395_s16 ? y_2_187 : select_449[31:0];  // awq_gemv_t8.cpp:14
  wire [31:0] y_1_1397 = or_1395_s16 ? y_1_188 : y_2_187;  // awq_gemv_t8.cpp:14
  wire [31:0] y_0_1398 = or_1395_s16 ? y_0_189 : y_1_188;  // awq_gemv_t8.cpp:14
  wire weights_push_1860 = weights_v16 & weights_en16 & and_395_s16;  // awq_gemv_lane.hpp:390
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_w_beat_valid & and_471) | (~s_param_beat_valid & and_475) | (~s_x_beat_valid & and_486) | (~m_y_beat_room)));
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
  wire weights_leave = xor_510;
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
    if (weights_v8 & weights_en8) slot_dot_45_33 <= slot_dot_45_552;
    if (weights_v8 & weights_en8) slot_dot_44_34 <= slot_dot_44_556;
    if (weights_v8 & weights_en8) slot_dot_43_35 <= slot_dot_43_590;
    if (weights_v8 & weights_en8) slot_dot_42_36 <= slot_dot_42_594;
    if (weights_v8 & weights_en8) slot_dot_41_37 <= slot_dot_41_628;
    if (weights_v8 & weights_en8) slot_dot_40_38 <= slot_dot_40_632;
    if (weights_v8 & weights_en8) slot_dot_39_39 <= slot_dot_39_668;
    if (weights_v8 & weights_en8) slot_dot_38_40 <= slot_dot_38_671;
    if (weights_v8 & weights_en8) slot_dot_37_41 <= slot_dot_37_684;
    if (weights_v8 & weights_en8) slot_dot_36_42 <= slot_dot_36_687;
    if (weights_v8 & weights_en8) slot_dot_35_43 <= slot_dot_35_700;
    if (weights_v8 & weights_en8) slot_dot_34_44 <= slot_dot_34_703;
    if (weights_v8 & weights_en8) slot_dot_33_45 <= slot_dot_33_716;
    if (weights_v8 & weights_en8) slot_dot_32_46 <= slot_dot_32_719;
    if (weights_v8 & weights_en8) slot_dot_31_47 <= slot_dot_31_736;
    if (weights_v8 & weights_en8) slot_dot_30_48 <= slot_dot_30_740;
    if (weights_v8 & weights_en8) slot_dot_29_49 <= slot_dot_29_754;
    if (weights_v8 & weights_en8) slot_dot_28_50 <= slot_dot_28_758;
    if (weights_v8 & weights_en8) slot_dot_27_51 <= slot_dot_27_772;
    if (weights_v8 & weights_en8) slot_dot_26_52 <= slot_dot_26_776;
    if (weights_v8 & weights_en8) slot_dot_25_53 <= slot_dot_25_790;
    if (weights_v8 & weights_en8) slot_dot_24_54 <= slot_dot_24_794;
    if (weights_v8 & weights_en8) slot_dot_23_55 <= slot_dot_23_810;
    if (weights_v8 & weights_en8) slot_dot_22_56 <= slot_dot_22_813;
    if (weights_v8 & weights_en8) slot_dot_21_57 <= slot_dot_21_826;
    if (weights_v8 & weights_en8) slot_dot_20_58 <= slot_dot_20_829;
    if (weights_v8 & weights_en8) slot_dot_19_59 <= slot_dot_19_842;
    if (weights_v8 & weights_en8) slot_dot_18_60 <= slot_dot_18_845;
    if (weights_v8 & weights_en8) slot_dot_17_61 <= slot_dot_17_858;
    if (weights_v8 & weights_en8) slot_dot_16_62 <= slot_dot_16_861;
    if (weights_v8 & weights_en8) slot_dot_15_63 <= slot_dot_15_878;
    if (weights_v8 & weights_en8) slot_dot_14_64 <= slot_dot_14_882;
    if (weights_v8 & weights_en8) slot_dot_13_65 <= slot_dot_13_896;
    if (weights_v8 & weights_en8) slot_dot_12_66 <= slot_dot_12_900;
    if (weights_v8 & weights_en8) slot_dot_11_67 <= slot_dot_11_914;
    if (weights_v8 & weights_en8) slot_dot_10_68 <= slot_dot_10_918;
    if (weights_v8 & weights_en8) slot_dot_9_69 <= slot_dot_9_932;
    if (weights_v8 & weights_en8) slot_dot_8_70 <= slot_dot_8_936;
    if (weights_v8 & weights_en8) slot_dot_7_71 <= slot_dot_7_952;
    if (weights_v8 & weights_en8) slot_dot_6_72 <= slot_dot_6_955;
    if (weights_v8 & weights_en8) slot_dot_5_73 <= slot_dot_5_968;
    if (weights_v8 & weights_en8) slot_dot_4_74 <= slot_dot_4_971;
    if (weights_v8 & weights_en8) slot_dot_3_75 <= slot_dot_3_984;
    if (weights_v8 & weights_en8) slot_dot_2_76 <= slot_dot_2_987;
    if (weights_v8 & weights_en8) slot_dot_1_77 <= slot_dot_1_1000;
    if (weights_v8 & weights_en8) slot_dot_0_78 <= slot_dot_0_1003;
    if (weights_v8 & weights_en8) slot_dot_46_79 <= slot_dot_46_1014;
    if (weights_v8 & weights_en8) slot_dot_47_80 <= slot_dot_47_1021;
    if (weights_v8 & weights_en8) slot_dot_48_81 <= slot_dot_48_1034;
    if (weights_v8 & weights_en8) slot_dot_49_82 <= slot_dot_49_1040;
    if (weights_v8 & weights_en8) slot_dot_50_83 <= slot_dot_50_1050;
    if (weights_v8 & weights_en8) slot_dot_51_84 <= slot_dot_51_1056;
    if (weights_v8 & weights_en8) slot_dot_52_85 <= slot_dot_52_1066;
    if (weights_v8 & weights_en8) slot_dot_53_86 <= slot_dot_53_1072;
    if (weights_v8 & weights_en8) slot_dot_54_87 <= slot_dot_54_1082;
    if (weights_v8 & weights_en8) slot_dot_55_88 <= slot_dot_55_1088;
    if (weights_v8 & weights_en8) slot_dot_56_89 <= slot_dot_56_1102;
    if (weights_v8 & weights_en8) slot_dot_57_90 <= slot_dot_57_1108;
    if (weights_v8 & weights_en8) slot_dot_58_91 <= slot_dot_58_1119;
    if (weights_v8 & weights_en8) slot_dot_59_92 <= slot_dot_59_1125;
    if (weights_v8 & weights_en8) slot_dot_60_93 <= slot_dot_60_1136;
    if (weights_v8 & weights_en8) slot_dot_61_94 <= slot_dot_61_1142;
    if (weights_v8 & weights_en8) slot_dot_62_95 <= slot_dot_62_1153;
    if (weights_v8 & weights_en8) slot_dot_63_96 <= slot_dot_63_1159;
    if (weights_v8 & weights_en8) dot_0_97 <= dot_0_1161;
    if (weights_v8 & weights_en8) dot_1_98 <= dot_1_1163;
    if (weights_v8 & weights_en8) dot_2_99 <= dot_2_1165;
    if (weights_v8 & weights_en8) dot_3_100 <= dot_3_1167;
    if (weights_v8 & weights_en8) dot_4_101 <= dot_4_1169;
    if (weights_v8 & weights_en8) dot_5_102 <= dot_5_1171;
    if (weights_v8 & weights_en8) dot_6_103 <= dot_6_1173;
    if (weights_v8 & weights_en8) dot_7_104 <= dot_7_1175;
    if (weights_v8 & weights_en8) dot_8_105 <= dot_8_1179;
    if (weights_v8 & weights_en8) dot_9_106 <= dot_9_1183;
    if (weights_v8 & weights_en8) dot_10_107 <= dot_10_1187;
    if (weights_v8 & weights_en8) dot_11_108 <= dot_11_1191;
    if (weights_v8 & weights_en8) dot_12_109 <= dot_12_1195;
    if (weights_v8 & weights_en8) dot_13_110 <= dot_13_1199;
    if (weights_v8 & weights_en8) dot_14_111 <= dot_14_1203;
    if (weights_v8 & weights_en8) dot_15_112 <= dot_15_1207;
    if (weights_v8 & weights_en8) dot_16_113 <= dot_16_1209;
    if (weights_v8 & weights_en8) dot_17_114 <= dot_17_1211;
    if (weights_v8 & weights_en8) dot_18_115 <= dot_18_1213;
    if (weights_v8 & weights_en8) dot_19_116 <= dot_19_1215;
    if (weights_v8 & weights_en8) dot_20_117 <= dot_20_1217;
    if (weights_v8 & weights_en8) dot_21_118 <= dot_21_1219;
    if (weights_v8 & weights_en8) dot_22_119 <= dot_22_1221;
    if (weights_v8 & weights_en8) dot_23_120 <= dot_23_1223;
    if (weights_v8 & weights_en8) dot_24_121 <= dot_24_1227;
    if (weights_v8 & weights_en8) dot_25_122 <= dot_25_1231;
    if (weights_v8 & weights_en8) dot_26_123 <= dot_26_1235;
    if (weights_v8 & weights_en8) dot_27_124 <= dot_27_1239;
    if (weights_v8 & weights_en8) dot_28_125 <= dot_28_1243;
    if (weights_v8 & weights_en8) dot_29_126 <= dot_29_1247;
    if (weights_v8 & weights_en8) dot_30_127 <= dot_30_1251;
    if (weights_v8 & weights_en8) dot_31_128 <= dot_31_1255;
    if (weights_v8 & weights_en8) dot_32_129 <= dot_32_1257;
    if (weights_v8 & weights_en8) dot_33_130 <= dot_33_1259;
    if (weights_v8 & weights_en8) dot_34_131 <= dot_34_1261;
    if (weights_v8 & weights_en8) dot_35_132 <= dot_35_1263;
    if (weights_v8 & weights_en8) dot_36_133 <= dot_36_1265;
    if (weights_v8 & weights_en8) dot_37_134 <= dot_37_1267;
    if (weights_v8 & weights_en8) dot_38_135 <= dot_38_1269;
    if (weights_v8 & weights_en8) dot_39_136 <= dot_39_1271;
    if (weights_v8 & weights_en8) dot_40_137 <= dot_40_1275;
    if (weights_v8 & weights_en8) dot_41_138 <= dot_41_1279;
    if (weights_v8 & weights_en8) dot_42_139 <= dot_42_1283;
    if (weights_v8 & weights_en8) dot_43_140 <= dot_43_1287;
    if (weights_v8 & weights_en8) dot_44_141 <= dot_44_1291;
    if (weights_v8 & weights_en8) dot_45_142 <= dot_45_1295;
    if (weights_v8 & weights_en8) dot_46_143 <= dot_46_1299;
    if (weights_v8 & weights_en8) dot_47_144 <= dot_47_1303;
    if (weights_v8 & weights_en8) dot_48_145 <= dot_48_1305;
    if (weights_v8 & weights_en8) dot_49_146 <= dot_49_1307;
    if (weights_v8 & weights_en8) dot_50_147 <= dot_50_1309;
    if (weights_v8 & weights_en8) dot_51_148 <= dot_51_1311;
    if (weights_v8 & weights_en8) dot_52_149 <= dot_52_1313;
    if (weights_v8 & weights_en8) dot_53_150 <= dot_53_1315;
    if (weights_v8 & weights_en8) dot_54_151 <= dot_54_1317;
    if (weights_v8 & weights_en8) dot_55_152 <= dot_55_1319;
    if (weights_v8 & weights_en8) dot_56_153 <= dot_56_1323;
    if (weights_v8 & weights_en8) dot_57_154 <= dot_57_1327;
    if (weights_v8 & weights_en8) dot_58_155 <= dot_58_1331;
    if (weights_v8 & weights_en8) dot_59_156 <= dot_59_1335;
    if (weights_v8 & weights_en8) dot_60_157 <= dot_60_1339;
    if (weights_v8 & weights_en8) dot_61_158 <= dot_61_1343;
    if (weights_v8 & weights_en8) dot_62_159 <= dot_62_1347;
    if (weights_v8 & weights_en8) dot_63_160 <= dot_63_1351;
    if (weights_v1 & weights_en1) params_1_161 <= params_1_1355;
    if (weights_v1 & weights_en1) params_0_162 <= params_0_1356;
    if (weights_v2 & weights_en2) zero_7_163 <= zero_7_1360;
    if (weights_v2 & weights_en2) zero_6_164 <= zero_6_1361;
    if (weights_v2 & weights_en2) zero_5_165 <= zero_5_1362;
    if (weights_v2 & weights_en2) zero_4_166 <= zero_4_1363;
    if (weights_v2 & weights_en2) zero_3_167 <= zero_3_1364;
    if (weights_v2 & weights_en2) zero_2_168 <= zero_2_1365;
    if (weights_v2 & weights_en2) zero_1_169 <= zero_1_1366;
    if (weights_v2 & weights_en2) zero_0_170 <= zero_0_1367;
    if (weights_v2 & weights_en2) scale_7_171 <= scale_7_1371;
    if (weights_v2 & weights_en2) scale_6_172 <= scale_6_1372;
    if (weights_v2 & weights_en2) scale_5_173 <= scale_5_1373;
    if (weights_v2 & weights_en2) scale_4_174 <= scale_4_1374;
    if (weights_v2 & weights_en2) scale_3_175 <= scale_3_1375;
    if (weights_v2 & weights_en2) scale_2_176 <= scale_2_1376;
    if (weights_v2 & weights_en2) scale_1_177 <= scale_1_1377;
    if (weights_v2 & weights_en2) scale_0_178 <= scale_0_1378;
    if (weights_v2 & weights_en2) slot_scale_7_179 <= slot_scale_7_1380;
    if (weights_v2 & weights_en2) slot_scale_6_180 <= slot_scale_6_1382;
    if (weights_v2 & weights_en2) slot_scale_5_181 <= slot_scale_5_1384;
    if (weights_v2 & weights_en2) slot_scale_4_182 <= slot_scale_4_1386;
    if (weights_v2 & weights_en2) slot_scale_3_183 <= slot_scale_3_1388;
    if (weights_v2 & weights_en2) slot_scale_2_184 <= slot_scale_2_1390;
    if (weights_v2 & weights_en2) slot_scale_1_185 <= slot_scale_1_1392;
    if (weights_v2 & weights_en2) slot_scale_0_186 <= slot_scale_0_1394;
    if (weights_v16 & weights_en16) y_2_187 <= y_2_1396;
    if (weights_v16 & weights_en16) y_1_188 <= y_1_1397;
    if (weights_v16 & weights_en16) y_0_189 <= y_0_1398;
    if (weights_v1 & weights_en1) params_2_190 <= params_2_1399;
    if (weights_v1 & weights_en1) params_3_191 <= params_3_1400;
    if (weights_v1 & weights_en1) params_4_192 <= params_4_1402;
    if (weights_v1 & weights_en1) params_5_193 <= params_5_1404;
    if (weights_v1 & weights_en1) params_6_194 <= params_6_1406;
    if (weights_v1 & weights_en1) params_7_195 <= params_7_1408;
    if (weights_v2 & weights_en2) params_8_196 <= params_8_1425;
    if (weights_v2 & weights_en2) params_9_197 <= params_9_1439;
    if (weights_v0 & weights_en0) slot_bank_198 <= slot_bank_1444;
    if (weights_v0 & weights_en0) results_199 <= results_1449;
    if (weights_v0 & weights_en0) slots_200 <= slots_1452;
    if (weights_v0 & weights_en0) next_word_201 <= word_1459;
    if (weights_v2 & weights_en2) block_202 <= block_1461;
    if (weights_v3 & weights_en3) check_0_203 <= check_0_1721;
    if (weights_v2 & weights_en2) check_1_204 <= check_1_1722;
    if (weights_v3 & weights_en3) check_205 <= check_1734;
    if (weights_v0 & weights_en0) loader_206 <= loader_1736;
    if (weights_v0 & weights_en0) loader_207 <= loader_1_1739;
    if (weights_v0 & weights_en0) takes_first_208 <= loader_1741;
    if (weights_v0 & weights_en0) loader_3_209 <= loader_3_1744;
    if (weights_v0 & weights_en0) loader_4_210 <= loader_4_1745;
    if (weights_v0 & weights_en0) loader_211 <= loader_1751;
    if (weights_v1 & weights_en1) loader_2_212 <= loader_2_1753;
    if (weights_v0 & weights_en0) loader_4_213 <= loader_4_1755;
    if (weights_v0 & weights_en0) loader_3_214 <= loader_3_1758;
    if (weights_v0 & weights_en0) col_groups_215 <= col_groups_1760;
    if (weights_v1 & weights_en1) result_216 <= result_1764;
    if (weights_v0 & weights_en0) phase_217 <= beat_1767;
    if (weights_v1 & weights_en1) x_packet_218 <= x_packet_1770;
    if (weights_v1 & weights_en1) x_packet_219 <= x_packet_1777;
    if (weights_v1 & weights_en1) w_packet_220 <= w_packet_1779;
    if (weights_v1 & weights_en1) w_packet_221 <= w_packet_1786;
    if (weights_v1 & weights_en1) p_packet_222 <= p_packet_1790;
    if (weights_v1 & weights_en1) p_packet_223 <= p_packet_1797;
    if (weights_v5 & weights_en5) bad_block_224 <= bad_block_1814;
    if (weights_v5 & weights_en5) flags_225 <= flags_1824;
    if (weights_v0 & weights_en0) group_226 <= group_1827;
    if (weights_v0 & weights_en0) running_227 <= running_1829;
    if (weights_v0 & weights_en0) weighing_228 <= weighing_1832;
    if (weights_v1 & weights_en1) slot_first_229 <= slot_first_1834;
    if (weights_v0 & weights_en0) slot_last_230 <= slot_last_1835;
    if (weights_v0 & weights_en0) results_end_231 <= slot_end_1836;
    if (weights_v0 & weights_en0) results_end_232 <= results_end_1837;
    if (weights_v0 & weights_en0) answering_233 <= answering_1843;
    if (line_38_done) params_1_161 <= 32'd0;
    if (line_38_done) params_0_162 <= 32'd0;
    if (line_38_done) zero_7_163 <= 4'd0;
    if (line_38_done) zero_6_164 <= 4'd0;
    if (line_38_done) zero_5_165 <= 4'd0;
    if (line_38_done) zero_4_166 <= 4'd0;
    if (line_38_done) zero_3_167 <= 4'd0;
    if (line_38_done) zero_2_168 <= 4'd0;
    if (line_38_done) zero_1_169 <= 4'd0;
    if (line_38_done) zero_0_170 <= 4'd0;
    if (line_38_done) scale_7_171 <= 16'd0;
    if (line_38_done) scale_6_172 <= 16'd0;
    if (line_38_done) scale_5_173 <= 16'd0;
    if (line_38_done) scale_4_174 <= 16'd0;
    if (line_38_done) scale_3_175 <= 16'd0;
    if (line_38_done) scale_2_176 <= 16'd0;
    if (line_38_done) scale_1_177 <= 16'd0;
    if (line_38_done) scale_0_178 <= 16'd0;
    if (line_38_done) slot_scale_7_179 <= 16'd0;
    if (line_38_done) slot_scale_6_180 <= 16'd0;
    if (line_38_done) slot_scale_5_181 <= 16'd0;
    if (line_38_done) slot_scale_4_182 <= 16'd0;
    if (line_38_done) slot_scale_3_183 <= 16'd0;
    if (line_38_done) slot_scale_2_184 <= 16'd0;
    if (line_38_done) slot_scale_1_185 <= 16'd0;
    if (line_38_done) slot_scale_0_186 <= 16'd0;
    if (line_38_done) y_2_187 <= 32'd0;
    if (line_38_done) y_1_188 <= 32'd0;
    if (line_38_done) y_0_189 <= 32'd0;
    if (line_38_done) params_2_190 <= 32'd0;
    if (line_38_done) params_3_191 <= 32'd0;
    if (line_38_done) params_4_192 <= 32'd0;
    if (line_38_done) params_5_193 <= 32'd0;
    if (line_38_done) params_6_194 <= 32'd0;
    if (line_38_done) params_7_195 <= 32'd0;
    if (line_38_done) params_8_196 <= 32'd0;
    if (line_38_done) params_9_197 <= 32'd0;
    if (line_38_done) slot_bank_198 <= 1'd0;
    if (line_38_done) results_199 <= 7'd0;
    if (line_38_done) slots_200 <= 4'd0;
    if (line_38_done) next_word_201 <= 13'd0;
    if (line_38_done) block_202 <= 32'd0;
    if (line_38_done) check_0_203 <= 32'd0;
    if (line_38_done) check_1_204 <= 32'd0;
    if (line_38_done) check_205 <= 1'd0;
    if (line_38_done) loader_206 <= 1'd1;
    if (line_38_done) loader_207 <= 1'd1;
    if (line_38_done) takes_first_208 <= 1'd0;
    if (line_38_done) loader_3_209 <= 8'd1;
    if (line_38_done) loader_4_210 <= 8'd0;
    if (line_38_done) loader_211 <= 13'd0;
    if (line_38_done) loader_2_212 <= 64'd0;
    if (line_38_done) loader_4_213 <= 15'd0;
    if (line_38_done) loader_3_214 <= 15'd0;
    if (line_38_done) col_groups_215 <= c_3_8;
    if (line_38_done) result_216 <= 6'd0;
    if (line_38_done) phase_217 <= 6'd0;
    if (line_38_done) x_packet_218 <= s_x_last_32;
    if (line_38_done) x_packet_219 <= s_x_last_32;
    if (line_38_done) w_packet_220 <= 1'd0;
    if (line_38_done) w_packet_221 <= 1'd0;
    if (line_38_done) p_packet_222 <= 1'd0;
    if (line_38_done) p_packet_223 <= 1'd0;
    if (line_38_done) bad_block_224 <= 32'hffffffff;
    if (line_38_done) flags_225 <= {8'd0, flags_20};
    if (line_38_done) group_226 <= 16'd0;
    if (line_38_done) running_227 <= 1'd1;
    if (line_38_done) weighing_228 <= 1'd1;
    if (line_38_done) slot_first_229 <= 1'd0;
    if (line_38_done) slot_last_230 <= 1'd0;
    if (line_38_done) results_end_231 <= 1'd0;
    if (line_38_done) results_end_232 <= 1'd0;
    if (line_38_done) answering_233 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:297: line_297, 1 stages
  wire [1:0] select_1882 = x_packet_219 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1883 = x_packet_218 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1884 = {1'd0, select_1882} | select_1883;  // stream_kernel.hpp:50
  wire [3:0] select_1885 = w_packet_221 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1886 = w_packet_220 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1887 = {1'd0, select_1885} | select_1886;  // stream_kernel.hpp:50
  wire [4:0] or_1888 = {2'd0, or_1884} | or_1887;  // awq_gemv_lane.hpp:461
  wire [5:0] select_1889 = p_packet_223 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1890 = p_packet_222 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1891 = {1'd0, select_1889} | select_1890;  // stream_kernel.hpp:50
  wire [6:0] or_1892 = {2'd0, or_1888} | or_1891;  // awq_gemv_lane.hpp:461
  wire [8:0] flags_1893 = flags_225 | {2'd0, or_1892};  // awq_gemv_lane.hpp:461
  wire discard_x_1894 = x_packet_218 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1895 = w_packet_220 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1896 = p_packet_222 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_297_v0 & line_297_en0) flags_234 <= flags_1893;
    if (line_297_v0 & line_297_en0) discard_x_235 <= discard_x_1894;
    if (line_297_v0 & line_297_en0) discard_w_236 <= discard_w_1895;
    if (line_297_v0 & line_297_en0) discard_p_237 <= discard_p_1896;
  end

  // ---- hls/include/awq_gemv_lane.hpp:297: line_297_2, 1 stages
  wire [8:0] select_1897 = c_14_14 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:464
  wire [8:0] or_1898 = select_1897 | flags_239;  // awq_gemv_lane.hpp:464
  wire [31:0] add_1899 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:465
  wire [31:0] select_1900 = c_14_14 ? add_1899 : 32'd1;  // awq_gemv_lane.hpp:465
  wire [40:0] shl_1901 = {flags_239, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1902 = shl_1901 | {32'd0, or_1898};  // stream_kernel.hpp:81
  wire [63:0] shl_1903 = {line_295_15[15:0], 48'd0};
  wire [63:0] data_1904 = {23'd0, data_1902} | shl_1903;  // stream_kernel.hpp:84
  wire [95:0] shl_1905 = {bad_block_238, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1906 = {32'd0, data_1904} | shl_1905;  // stream_kernel.hpp:84
  wire [127:0] shl_1907 = {select_1900, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1908 = {32'd0, data_1906} | shl_1907;  // stream_kernel.hpp:84
  wire line_297_2_load_1909 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:464
  wire line_297_2_store_1910 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:464
  wire line_297_2_load_1911 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:465
  wire line_297_2_store_1912 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:465
  wire line_297_2_push_1913 = line_297_2_v0 & line_297_2_en0;  // stream_kernel.hpp:85
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
    if (line_296_done_0) bad_block_238 <= 32'hffffffff;
    if (line_296_done_0) flags_239 <= {8'd0, flags_20};
    if (line_296_done_0) discard_x_240 <= 1'd1;
    if (line_296_done_0) discard_w_241 <= 1'd1;
    if (line_296_done_0) discard_p_242 <= 1'd1;
    if (line_297_done) bad_block_238 <= bad_block_224;
    if (line_297_done) flags_239 <= flags_234;
    if (line_297_done) discard_x_240 <= discard_x_235;
    if (line_297_done) discard_w_241 <= discard_w_236;
    if (line_297_done) discard_p_242 <= discard_p_237;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1914 = more_243 ^ 1'd1;
  wire more_1915 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1916 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1914;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_243 <= more_1915;
    if (line_297_2_done) more_243 <= discard_x_240;
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
  wire xor_1917 = more_244 ^ 1'd1;
  wire more_1918 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1919 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1917;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_244 <= more_1918;
    if (line_69_done) more_244 <= discard_w_241;
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
  wire xor_1920 = more_245 ^ 1'd1;
  wire more_1921 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1922 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1920;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_245 <= more_1921;
    if (line_69_2_done) more_245 <= discard_p_242;
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
  wire s_cmd_beat_take = line_295_pop_256;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_t8_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: data and valid are registered
  wire s_x_beat_take = line_38_pop_292 | weights_pop_1871 | discard_pop_1916;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: data and valid are registered
  wire s_w_beat_take = weights_pop_1861 | discard_2_pop_1919;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: data and valid are registered
  wire s_param_beat_take = weights_pop_1870 | discard_3_pop_1922;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1860;
  wire [128:0] m_y_beat = {final_result_457_s16, out_455};
  awq_gemv_t8_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_297_2_push_1913;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1908};
  awq_gemv_t8_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:287: sticky
  always @(posedge ap_clk) begin
    if (line_297_2_store_1910) mem_sticky <= or_1898;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:287: frames
  always @(posedge ap_clk) begin
    if (line_297_2_store_1912) mem_frames <= select_1900;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:288: x_0
  wire mem_x_0_write = weights_store_1872;
  wire [11:0] mem_x_0_write_address = trunc_1873_s1;
  wire [63:0] mem_x_0_write_data = select_493;
  wire mem_x_0_read = weights_load_1862;
  wire [11:0] mem_x_0_read_address = next_word_201[11:0];
  wire mem_x_0_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_0 mem_x_0_ram (.clk(ap_clk), .read(mem_x_0_read), .read_address(mem_x_0_read_address), .q(mem_x_0_q), .advance(mem_x_0_advance), .q2(mem_x_0_q2), .write(mem_x_0_write), .write_address(mem_x_0_write_address), .write_data(mem_x_0_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_1
  wire mem_x_1_write = weights_store_1874;
  wire [11:0] mem_x_1_write_address = trunc_1875_s1;
  wire [63:0] mem_x_1_write_data = select_497;
  wire mem_x_1_read = weights_load_1863;
  wire [11:0] mem_x_1_read_address = next_word_201[11:0];
  wire mem_x_1_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_1 mem_x_1_ram (.clk(ap_clk), .read(mem_x_1_read), .read_address(mem_x_1_read_address), .q(mem_x_1_q), .advance(mem_x_1_advance), .q2(mem_x_1_q2), .write(mem_x_1_write), .write_address(mem_x_1_write_address), .write_data(mem_x_1_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_2
  wire mem_x_2_write = weights_store_1876;
  wire [11:0] mem_x_2_write_address = trunc_1873_s1;
  wire [63:0] mem_x_2_write_data = select_493;
  wire mem_x_2_read = weights_load_1864;
  wire [11:0] mem_x_2_read_address = next_word_201[11:0];
  wire mem_x_2_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_2 mem_x_2_ram (.clk(ap_clk), .read(mem_x_2_read), .read_address(mem_x_2_read_address), .q(mem_x_2_q), .advance(mem_x_2_advance), .q2(mem_x_2_q2), .write(mem_x_2_write), .write_address(mem_x_2_write_address), .write_data(mem_x_2_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_3
  wire mem_x_3_write = weights_store_1877;
  wire [11:0] mem_x_3_write_address = trunc_1875_s1;
  wire [63:0] mem_x_3_write_data = select_497;
  wire mem_x_3_read = weights_load_1865;
  wire [11:0] mem_x_3_read_address = next_word_201[11:0];
  wire mem_x_3_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_3 mem_x_3_ram (.clk(ap_clk), .read(mem_x_3_read), .read_address(mem_x_3_read_address), .q(mem_x_3_q), .advance(mem_x_3_advance), .q2(mem_x_3_q2), .write(mem_x_3_write), .write_address(mem_x_3_write_address), .write_data(mem_x_3_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_4
  wire mem_x_4_write = weights_store_1878;
  wire [11:0] mem_x_4_write_address = trunc_1873_s1;
  wire [63:0] mem_x_4_write_data = select_493;
  wire mem_x_4_read = weights_load_1866;
  wire [11:0] mem_x_4_read_address = next_word_201[11:0];
  wire mem_x_4_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_4 mem_x_4_ram (.clk(ap_clk), .read(mem_x_4_read), .read_address(mem_x_4_read_address), .q(mem_x_4_q), .advance(mem_x_4_advance), .q2(mem_x_4_q2), .write(mem_x_4_write), .write_address(mem_x_4_write_address), .write_data(mem_x_4_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_5
  wire mem_x_5_write = weights_store_1879;
  wire [11:0] mem_x_5_write_address = trunc_1875_s1;
  wire [63:0] mem_x_5_write_data = select_497;
  wire mem_x_5_read = weights_load_1867;
  wire [11:0] mem_x_5_read_address = next_word_201[11:0];
  wire mem_x_5_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_5 mem_x_5_ram (.clk(ap_clk), .read(mem_x_5_read), .read_address(mem_x_5_read_address), .q(mem_x_5_q), .advance(mem_x_5_advance), .q2(mem_x_5_q2), .write(mem_x_5_write), .write_address(mem_x_5_write_address), .write_data(mem_x_5_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_6
  wire mem_x_6_write = weights_store_1880;
  wire [11:0] mem_x_6_write_address = trunc_1873_s1;
  wire [63:0] mem_x_6_write_data = select_493;
  wire mem_x_6_read = weights_load_1868;
  wire [11:0] mem_x_6_read_address = next_word_201[11:0];
  wire mem_x_6_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_6 mem_x_6_ram (.clk(ap_clk), .read(mem_x_6_read), .read_address(mem_x_6_read_address), .q(mem_x_6_q), .advance(mem_x_6_advance), .q2(mem_x_6_q2), .write(mem_x_6_write), .write_address(mem_x_6_write_address), .write_data(mem_x_6_write_data));

  // hls/include/awq_gemv_lane.hpp:288: x_7
  wire mem_x_7_write = weights_store_1881;
  wire [11:0] mem_x_7_write_address = trunc_1875_s1;
  wire [63:0] mem_x_7_write_data = select_497;
  wire mem_x_7_read = weights_load_1869;
  wire [11:0] mem_x_7_read_address = next_word_201[11:0];
  wire mem_x_7_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_7 mem_x_7_ram (.clk(ap_clk), .read(mem_x_7_read), .read_address(mem_x_7_read_address), .q(mem_x_7_q), .advance(mem_x_7_advance), .q2(mem_x_7_q2), .write(mem_x_7_write), .write_address(mem_x_7_write_address), .write_data(mem_x_7_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_0
  wire mem_acc_0_write = weights_store_1852;
  wire [3:0] mem_acc_0_write_address = sum_index_299_s10;
  wire [47:0] mem_acc_0_write_data = add_320;
  wire mem_acc_0_read = weights_load_1844;
  wire [3:0] mem_acc_0_read_address = sum_index_299_s8;
  awq_gemv_t8_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_1
  wire mem_acc_1_write = weights_store_1853;
  wire [3:0] mem_acc_1_write_address = sum_index_299_s10;
  wire [47:0] mem_acc_1_write_data = add_330;
  wire mem_acc_1_read = weights_load_1845;
  wire [3:0] mem_acc_1_read_address = sum_index_299_s8;
  awq_gemv_t8_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_2
  wire mem_acc_2_write = weights_store_1854;
  wire [3:0] mem_acc_2_write_address = sum_index_299_s10;
  wire [47:0] mem_acc_2_write_data = add_340;
  wire mem_acc_2_read = weights_load_1846;
  wire [3:0] mem_acc_2_read_address = sum_index_299_s8;
  awq_gemv_t8_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_3
  wire mem_acc_3_write = weights_store_1855;
  wire [3:0] mem_acc_3_write_address = sum_index_299_s10;
  wire [47:0] mem_acc_3_write_data = add_350;
  wire mem_acc_3_read = weights_load_1847;
  wire [3:0] mem_acc_3_read_address = sum_index_299_s8;
  awq_gemv_t8_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_4
  wire mem_acc_4_write = weights_store_1856;
  wire [3:0] mem_acc_4_write_address = sum_index_299_s10;
  wire [47:0] mem_acc_4_write_data = add_360;
  wire mem_acc_4_read = weights_load_1848;
  wire [3:0] mem_acc_4_read_address = sum_index_299_s8;
  awq_gemv_t8_mem_acc_4 mem_acc_4_ram (.clk(ap_clk), .read(mem_acc_4_read), .read_address(mem_acc_4_read_address), .q(mem_acc_4_q), .write(mem_acc_4_write), .write_address(mem_acc_4_write_address), .write_data(mem_acc_4_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_5
  wire mem_acc_5_write = weights_store_1857;
  wire [3:0] mem_acc_5_write_address = sum_index_299_s10;
  wire [47:0] mem_acc_5_write_data = add_370;
  wire mem_acc_5_read = weights_load_1849;
  wire [3:0] mem_acc_5_read_address = sum_index_299_s8;
  awq_gemv_t8_mem_acc_5 mem_acc_5_ram (.clk(ap_clk), .read(mem_acc_5_read), .read_address(mem_acc_5_read_address), .q(mem_acc_5_q), .write(mem_acc_5_write), .write_address(mem_acc_5_write_address), .write_data(mem_acc_5_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_6
  wire mem_acc_6_write = weights_store_1858;
  wire [3:0] mem_acc_6_write_address = sum_index_299_s10;
  wire [47:0] mem_acc_6_write_data = add_380;
  wire mem_acc_6_read = weights_load_1850;
  wire [3:0] mem_acc_6_read_address = sum_index_299_s8;
  awq_gemv_t8_mem_acc_6 mem_acc_6_ram (.clk(ap_clk), .read(mem_acc_6_read), .read_address(mem_acc_6_read_address), .q(mem_acc_6_q), .write(mem_acc_6_write), .write_address(mem_acc_6_write_address), .write_data(mem_acc_6_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc_7
  wire mem_acc_7_write = weights_store_1859;
  wire [3:0] mem_acc_7_write_address = sum_index_299_s10;
  wire [47:0] mem_acc_7_write_data = add_390;
  wire mem_acc_7_read = weights_load_1851;
  wire [3:0] mem_acc_7_read_address = sum_index_299_s8;
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

// hls/include/awq_gemv_lane.hpp:288: x_0, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:288: x_1, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:288: x_2, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:288: x_3, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:288: x_4, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:288: x_5, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:288: x_6, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:288: x_7, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:289: acc_0, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:289: acc_1, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:289: acc_2, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:289: acc_3, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:289: acc_4, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:289: acc_5, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:289: acc_6, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:289: acc_7, 16 words of 48 bits
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
