// awq_gemv_t8: made by rtl_export from hls/awq_gemv_t8/awq_gemv_t8.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:300)
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
  localparam [3:0] LINE_253_S = 4'd0;
  localparam [3:0] LINE_61_S = 4'd1;
  localparam [3:0] LINE_254_S = 4'd2;
  localparam [3:0] LINE_38_S = 4'd3;
  localparam [3:0] WEIGHTS_S = 4'd4;
  localparam [3:0] LINE_255_S = 4'd5;
  localparam [3:0] LINE_255_2_S = 4'd6;
  localparam [3:0] DISCARD_S = 4'd7;
  localparam [3:0] LINE_69_S = 4'd8;
  localparam [3:0] DISCARD_2_S = 4'd9;
  localparam [3:0] LINE_69_2_S = 4'd10;
  localparam [3:0] DISCARD_3_S = 4'd11;
  localparam [3:0] LINE_5_S = 4'd12;
  localparam [3:0] RESTART = 4'd13;
  reg [3:0] state;
  wire line_253_done_0;
  wire line_253_done_1;
  wire line_61_done;
  wire line_254_done_0;
  wire line_254_done_1;
  wire line_38_done;
  wire weights_done;
  wire line_255_done;
  wire line_255_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_69_2_done;
  wire discard_3_done;
  wire line_5_done;
  wire call_begin = state == RESTART;

  // hls/include/awq_gemv_lane.hpp:253: line_253
  wire line_253_start;
  reg line_253_run;
  reg [127:0] s_cmd_data_1;
  reg line_253_2;
  reg [15:0] c_2_3;
  reg [7:0] last_token_4;
  reg [3:0] line_253_5;
  reg [15:0] last_group_6;
  reg [15:0] c_1_7;
  reg [7:0] c_0_8;
  reg c_10_9;
  reg c_11_10;
  reg [111:0] line_253_11;
  reg line_253_12;
  reg [15:0] c_3_13;
  wire line_253_v0;
  wire line_253_en0;

  // hls/include/awq_gemv_lane.hpp:61: line_61
  wire line_61_start;
  reg line_61_run;
  reg line_61_14;
  wire line_61_v0;
  wire line_61_en0;

  // hls/include/awq_gemv_lane.hpp:254: line_254
  wire line_254_start;
  reg line_254_run;
  reg c_12_15;
  reg flags_16;
  wire line_254_v0;
  wire line_254_en0;

  // hls/include/stream_kernel.hpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [5:0] line_38_17;
  reg [6:0] results_18;
  reg [127:0] s_x_data_19;
  reg [5:0] line_38_20;
  reg [12:0] last_word_21;
  reg [7:0] last_token_22;
  reg [7:0] last_slot_23;
  reg [12:0] line_38_24;
  reg s_x_last_25;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:300: weights
  wire weights_start;
  reg weights_run;
  reg [26:0] slot_dot_45_26;
  reg [31:0] slot_dot_44_27;
  reg [26:0] slot_dot_43_28;
  reg [31:0] slot_dot_42_29;
  reg [26:0] slot_dot_41_30;
  reg [31:0] slot_dot_40_31;
  reg [26:0] slot_dot_39_32;
  reg [31:0] slot_dot_38_33;
  reg [26:0] slot_dot_37_34;
  reg [31:0] slot_dot_36_35;
  reg [26:0] slot_dot_35_36;
  reg [31:0] slot_dot_34_37;
  reg [26:0] slot_dot_33_38;
  reg [31:0] slot_dot_32_39;
  reg [26:0] slot_dot_31_40;
  reg [31:0] slot_dot_30_41;
  reg [26:0] slot_dot_29_42;
  reg [31:0] slot_dot_28_43;
  reg [26:0] slot_dot_27_44;
  reg [31:0] slot_dot_26_45;
  reg [26:0] slot_dot_25_46;
  reg [31:0] slot_dot_24_47;
  reg [26:0] slot_dot_23_48;
  reg [31:0] slot_dot_22_49;
  reg [26:0] slot_dot_21_50;
  reg [31:0] slot_dot_20_51;
  reg [26:0] slot_dot_19_52;
  reg [31:0] slot_dot_18_53;
  reg [26:0] slot_dot_17_54;
  reg [31:0] slot_dot_16_55;
  reg [26:0] slot_dot_15_56;
  reg [31:0] slot_dot_14_57;
  reg [26:0] slot_dot_13_58;
  reg [31:0] slot_dot_12_59;
  reg [26:0] slot_dot_11_60;
  reg [31:0] slot_dot_10_61;
  reg [26:0] slot_dot_9_62;
  reg [31:0] slot_dot_8_63;
  reg [26:0] slot_dot_7_64;
  reg [31:0] slot_dot_6_65;
  reg [26:0] slot_dot_5_66;
  reg [31:0] slot_dot_4_67;
  reg [26:0] slot_dot_3_68;
  reg [31:0] slot_dot_2_69;
  reg [26:0] slot_dot_1_70;
  reg [31:0] slot_dot_0_71;
  reg [31:0] slot_dot_46_72;
  reg [26:0] slot_dot_47_73;
  reg [31:0] slot_dot_48_74;
  reg [26:0] slot_dot_49_75;
  reg [31:0] slot_dot_50_76;
  reg [26:0] slot_dot_51_77;
  reg [31:0] slot_dot_52_78;
  reg [26:0] slot_dot_53_79;
  reg [31:0] slot_dot_54_80;
  reg [26:0] slot_dot_55_81;
  reg [31:0] slot_dot_56_82;
  reg [31:0] slot_dot_57_83;
  reg [31:0] slot_dot_58_84;
  reg [31:0] slot_dot_59_85;
  reg [31:0] slot_dot_60_86;
  reg [31:0] slot_dot_61_87;
  reg [31:0] slot_dot_62_88;
  reg [31:0] slot_dot_63_89;
  reg [31:0] dot_0_90;
  reg [26:0] dot_1_91;
  reg [31:0] dot_2_92;
  reg [26:0] dot_3_93;
  reg [31:0] dot_4_94;
  reg [26:0] dot_5_95;
  reg [31:0] dot_6_96;
  reg [26:0] dot_7_97;
  reg [31:0] dot_8_98;
  reg [26:0] dot_9_99;
  reg [31:0] dot_10_100;
  reg [26:0] dot_11_101;
  reg [31:0] dot_12_102;
  reg [26:0] dot_13_103;
  reg [31:0] dot_14_104;
  reg [26:0] dot_15_105;
  reg [31:0] dot_16_106;
  reg [26:0] dot_17_107;
  reg [31:0] dot_18_108;
  reg [26:0] dot_19_109;
  reg [31:0] dot_20_110;
  reg [26:0] dot_21_111;
  reg [31:0] dot_22_112;
  reg [26:0] dot_23_113;
  reg [31:0] dot_24_114;
  reg [26:0] dot_25_115;
  reg [31:0] dot_26_116;
  reg [26:0] dot_27_117;
  reg [31:0] dot_28_118;
  reg [26:0] dot_29_119;
  reg [31:0] dot_30_120;
  reg [26:0] dot_31_121;
  reg [31:0] dot_32_122;
  reg [26:0] dot_33_123;
  reg [31:0] dot_34_124;
  reg [26:0] dot_35_125;
  reg [31:0] dot_36_126;
  reg [26:0] dot_37_127;
  reg [31:0] dot_38_128;
  reg [26:0] dot_39_129;
  reg [31:0] dot_40_130;
  reg [26:0] dot_41_131;
  reg [31:0] dot_42_132;
  reg [26:0] dot_43_133;
  reg [31:0] dot_44_134;
  reg [26:0] dot_45_135;
  reg [31:0] dot_46_136;
  reg [26:0] dot_47_137;
  reg [31:0] dot_48_138;
  reg [26:0] dot_49_139;
  reg [31:0] dot_50_140;
  reg [26:0] dot_51_141;
  reg [31:0] dot_52_142;
  reg [26:0] dot_53_143;
  reg [31:0] dot_54_144;
  reg [26:0] dot_55_145;
  reg [31:0] dot_56_146;
  reg [31:0] dot_57_147;
  reg [31:0] dot_58_148;
  reg [31:0] dot_59_149;
  reg [31:0] dot_60_150;
  reg [31:0] dot_61_151;
  reg [31:0] dot_62_152;
  reg [31:0] dot_63_153;
  reg [31:0] params_1_154;
  reg [31:0] params_0_155;
  reg [3:0] zero_7_156;
  reg [3:0] zero_6_157;
  reg [3:0] zero_5_158;
  reg [3:0] zero_4_159;
  reg [3:0] zero_3_160;
  reg [3:0] zero_2_161;
  reg [3:0] zero_1_162;
  reg [3:0] zero_0_163;
  reg [14:0] scale_7_164;
  reg [14:0] scale_6_165;
  reg [14:0] scale_5_166;
  reg [14:0] scale_4_167;
  reg [14:0] scale_3_168;
  reg [14:0] scale_2_169;
  reg [14:0] scale_1_170;
  reg [14:0] scale_0_171;
  reg [14:0] slot_scale_7_172;
  reg [14:0] slot_scale_6_173;
  reg [14:0] slot_scale_5_174;
  reg [14:0] slot_scale_4_175;
  reg [14:0] slot_scale_3_176;
  reg [14:0] slot_scale_2_177;
  reg [14:0] slot_scale_1_178;
  reg [14:0] slot_scale_0_179;
  reg [31:0] y_2_180;
  reg [31:0] y_1_181;
  reg [31:0] y_0_182;
  reg [31:0] params_2_183;
  reg [31:0] params_3_184;
  reg [31:0] params_4_185;
  reg [31:0] params_5_186;
  reg [31:0] params_6_187;
  reg [31:0] params_7_188;
  reg [31:0] params_8_189;
  reg [31:0] params_9_190;
  reg slot_bank_191;
  reg [6:0] results_192;
  reg [3:0] slots_193;
  reg [12:0] next_word_194;
  reg [31:0] block_195;
  reg [31:0] check_0_196;
  reg [31:0] check_1_197;
  reg check_198;
  reg loader_199;
  reg loader_200;
  reg takes_first_201;
  reg [7:0] loader_3_202;
  reg [7:0] loader_4_203;
  reg [12:0] loader_204;
  reg [63:0] loader_2_205;
  reg [14:0] loader_4_206;
  reg [14:0] loader_3_207;
  reg [15:0] col_groups_208;
  reg [5:0] beat_209;
  reg [5:0] result_210;
  reg x_packet_211;
  reg x_packet_212;
  reg w_packet_213;
  reg w_packet_214;
  reg p_packet_215;
  reg p_packet_216;
  reg [31:0] bad_block_217;
  reg [8:0] flags_218;
  reg [15:0] group_219;
  reg running_220;
  reg weighing_221;
  reg slot_first_222;
  reg slot_last_223;
  reg results_end_224;
  reg results_end_225;
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

  // hls/include/awq_gemv_lane.hpp:255: line_255
  wire line_255_start;
  reg line_255_run;
  reg [8:0] flags_226;
  reg discard_x_227;
  reg discard_w_228;
  reg discard_p_229;
  wire line_255_v0;
  wire line_255_en0;

  // hls/include/awq_gemv_lane.hpp:255: line_255_2
  wire line_255_2_start;
  reg line_255_2_run;
  reg [31:0] bad_block_230;
  reg [8:0] flags_231;
  reg discard_x_232;
  reg discard_w_233;
  reg discard_p_234;
  wire line_255_2_v0;
  wire line_255_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_235;
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
  reg more_236;
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
  reg more_237;
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

  // ---- hls/include/awq_gemv_lane.hpp:253: line_253, 1 stages
  wire icmp_238 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:60
  wire [7:0] and_239 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv_lane.hpp:60
  wire icmp_240 = and_239 != 8'd2;  // awq_gemv_lane.hpp:60
  wire or_241 = icmp_238 | icmp_240;  // awq_gemv_lane.hpp:60
  wire icmp_242 = s_cmd_beat_data[79:72] > 8'd7;
  wire icmp_243 = s_cmd_beat_data[63:48] == 16'd0;
  wire or_244 = icmp_242 | icmp_243;  // awq_gemv_lane.hpp:60
  wire or_245 = or_241 | or_244;  // awq_gemv_lane.hpp:60
  wire [15:0] last_group_246 = s_cmd_beat_data[47:32] + 16'd65535;  // awq_gemv_lane.hpp:60
  wire [8:0] limit_247 = s_cmd_beat_data[8] ? 9'd128 : 9'd256;  // awq_gemv_lane.hpp:59
  wire icmp_248 = last_group_246 >= {7'd0, limit_247};  // awq_gemv_lane.hpp:60
  wire or_249 = or_245 | icmp_248;  // awq_gemv_lane.hpp:60
  wire c_10_250 = s_cmd_beat_data[10] ^ 1'd1;
  wire c_11_251 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_253_pop_252 = line_253_v0 & line_253_en0;  // awq_gemv_lane.hpp:253
  assign line_253_en0 = ~(line_253_v0 & ((~s_cmd_beat_valid)));
  wire line_253_issue = line_253_run;
  wire line_253_leave = 1'b0;
  assign line_253_v0 = line_253_issue;
  wire line_253_busy = line_253_run;
  always @(posedge ap_clk) begin
    if (line_253_issue & line_253_en0) line_253_run <= 1'b0;
    if (line_253_start) line_253_run <= 1'b1;
    if (rst) begin line_253_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_253_v0 & line_253_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_253_v0 & line_253_en0) line_253_2 <= s_cmd_beat_data[8];
    if (line_253_v0 & line_253_en0) c_2_3 <= s_cmd_beat_data[47:32];
    if (line_253_v0 & line_253_en0) last_token_4 <= s_cmd_beat_data[79:72];
    if (line_253_v0 & line_253_en0) line_253_5 <= s_cmd_beat_data[75:72];
    if (line_253_v0 & line_253_en0) last_group_6 <= last_group_246;
    if (line_253_v0 & line_253_en0) c_1_7 <= s_cmd_beat_data[31:16];
    if (line_253_v0 & line_253_en0) c_0_8 <= s_cmd_beat_data[15:8];
    if (line_253_v0 & line_253_en0) c_10_9 <= c_10_250;
    if (line_253_v0 & line_253_en0) c_11_10 <= c_11_251;
    if (line_253_v0 & line_253_en0) line_253_11 <= s_cmd_beat_data[127:16];
    if (line_253_v0 & line_253_en0) line_253_12 <= or_249;
    if (line_253_v0 & line_253_en0) c_3_13 <= s_cmd_beat_data[63:48];
  end

  // ---- hls/include/awq_gemv_lane.hpp:61: line_61, 1 stages
  wire [127:0] and_253 = s_cmd_data_1 & 128'hffffffffffff00fe0000000000000000;  // awq_gemv_lane.hpp:61
  wire icmp_254 = and_253 != 128'd0;  // awq_gemv_lane.hpp:61
  assign line_61_en0 = 1'd1;
  wire line_61_issue = line_61_run;
  wire line_61_leave = 1'b0;
  assign line_61_v0 = line_61_issue;
  wire line_61_busy = line_61_run;
  always @(posedge ap_clk) begin
    if (line_61_issue & line_61_en0) line_61_run <= 1'b0;
    if (line_61_start) line_61_run <= 1'b1;
    if (rst) begin line_61_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_61_v0 & line_61_en0) line_61_14 <= icmp_254;
  end

  // ---- hls/include/awq_gemv_lane.hpp:254: line_254, 1 stages
  assign line_254_en0 = 1'd1;
  wire line_254_issue = line_254_run;
  wire line_254_leave = 1'b0;
  assign line_254_v0 = line_254_issue;
  wire line_254_busy = line_254_run;
  always @(posedge ap_clk) begin
    if (line_254_issue & line_254_en0) line_254_run <= 1'b0;
    if (line_254_start) line_254_run <= 1'b1;
    if (rst) begin line_254_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_254_v0 & line_254_en0) flags_16 <= c_12_15;
    if (line_253_done_0) c_12_15 <= 1'd1;
    if (line_61_done) c_12_15 <= line_61_14;
  end

  // ---- hls/include/stream_kernel.hpp:38: line_38, 2 stages
  // stage 0
  wire [5:0] last_beat_255 = line_253_2 ? 6'd33 : 6'd17;  // awq_gemv_lane.hpp:262
  wire [7:0] shl_256 = {last_token_4[4:0], 3'd0};  // awq_gemv_lane.hpp:331
  wire [7:0] add_257 = shl_256 + 8'd8;  // awq_gemv_lane.hpp:331
  wire [2:0] select_258 = line_253_2 ? 3'd5 : 3'd4;  // awq_gemv_lane.hpp:264
  wire [15:0] shl_259 = c_2_3 << select_258;  // awq_gemv_lane.hpp:264
  wire icmp_262 = line_253_5 > 4'd7;  // awq_gemv_lane.hpp:267
  wire [15:0] shl_263 = 16'd1 << line_253_5;  // awq_gemv_lane.hpp:267
  wire [7:0] last_token_264 = icmp_262 ? 8'd0 : shl_263[7:0];  // awq_gemv_lane.hpp:267
  wire [3:0] shl_265 = {last_token_4[3:1], 1'd0};
  wire icmp_266 = shl_265 > 4'd7;  // awq_gemv_lane.hpp:268
  wire [3:0] or_267 = shl_265 | 4'd1;  // awq_gemv_lane.hpp:268
  wire [15:0] shl_268 = 16'd1 << or_267;  // awq_gemv_lane.hpp:268
  wire [7:0] last_slot_269 = icmp_266 ? 8'd0 : shl_268[7:0];  // awq_gemv_lane.hpp:268
  wire line_38_pop_270 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [12:0] trunc_261_s1;
  always @(posedge ap_clk) begin
    trunc_261_s1 <= shl_259[12:0];
  end
  wire [12:0] last_word_260 = trunc_261_s1 + 13'd8191;  // awq_gemv_lane.hpp:264
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
    if (line_38_v0 & line_38_en0) line_38_17 <= last_beat_255;
    if (line_38_v0 & line_38_en0) results_18 <= add_257[6:0];
    if (line_38_v0 & line_38_en0) s_x_data_19 <= s_x_beat_data;
    if (line_38_v0 & line_38_en0) line_38_20 <= last_beat_255;
    if (line_38_v1 & line_38_en1) last_word_21 <= last_word_260;
    if (line_38_v0 & line_38_en0) last_token_22 <= last_token_264;
    if (line_38_v0 & line_38_en0) last_slot_23 <= last_slot_269;
    if (line_38_v1 & line_38_en1) line_38_24 <= last_word_260;
    if (line_38_v0 & line_38_en0) s_x_last_25 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:300: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_271 = slots_193 == 4'd0;  // awq_gemv_lane.hpp:313
  wire [3:0] slot_272 = 4'd0 - slots_193;  // awq_gemv_lane.hpp:314
  wire xor_274 = slot_bank_191 ^ 1'd1;  // awq_gemv_lane.hpp:315
  wire select_275 = scales_271 ? xor_274 : slot_bank_191;  // awq_gemv_lane.hpp:315
  wire xor_278 = scales_271 ^ 1'd1;
  wire icmp_369 = results_192 == 7'd0;  // awq_gemv_lane.hpp:337
  wire xor_370 = icmp_369 ^ 1'd1;
  wire and_371 = scales_271 & xor_370;
  wire icmp_434 = results_192 == 7'd1;
  wire final_result_435 = results_end_225 & icmp_434;
  wire icmp_437 = beat_209 > 6'd1;
  wire and_438 = loader_200 & icmp_437;
  wire xor_439 = and_438 ^ 1'd1;
  wire and_440 = weighing_221 & xor_439;
  wire last_blocks_441 = group_219 == last_group_6;  // awq_gemv_lane.hpp:309
  wire [6:0] add_442 = {1'd0, beat_209} + 7'd3;  // awq_gemv_lane.hpp:309
  wire icmp_443 = add_442 > {1'd0, line_38_17};  // awq_gemv_lane.hpp:309
  wire param_beat_444 = last_blocks_441 & icmp_443;
  wire xor_445 = param_beat_444 ^ 1'd1;  // awq_gemv_lane.hpp:310
  wire icmp_446 = results_192 < 7'd2;
  wire or_447 = xor_445 | icmp_446;
  wire weighs_448 = and_440 & or_447;
  wire end_454 = last_word_21 < loader_3_207[12:0];  // awq_gemv_lane.hpp:176
  wire [7:0] and_455 = loader_3_202 & last_token_22;  // awq_gemv_lane.hpp:176
  wire final_token_456 = and_455 == 8'd0;  // awq_gemv_lane.hpp:176
  wire [7:0] and_457 = loader_3_202 & last_slot_23;  // awq_gemv_lane.hpp:176
  wire wraps_458 = and_457 != 8'd0;  // awq_gemv_lane.hpp:176
  wire and_459 = final_token_456 & wraps_458;
  wire or_460 = end_454 | and_459;
  wire [7:0] select_464 = end_454 ? 8'd0 : loader_3_202;  // awq_gemv_lane.hpp:180
  wire or_465 = select_464[0] | loader_4_203[0];  // awq_gemv_lane.hpp:180
  wire and_466 = loader_199 & or_465;
  wire [14:0] select_467 = takes_first_201 ? loader_4_206 : loader_3_207;  // awq_gemv_lane.hpp:185
  wire or_471 = select_464[1] | loader_4_203[1];  // awq_gemv_lane.hpp:180
  wire and_472 = loader_199 & or_471;
  wire [14:0] select_473 = takes_first_201 ? loader_3_207 : loader_4_206;  // awq_gemv_lane.hpp:185
  wire or_475 = select_464[2] | loader_4_203[2];  // awq_gemv_lane.hpp:180
  wire and_476 = loader_199 & or_475;
  wire or_477 = select_464[3] | loader_4_203[3];  // awq_gemv_lane.hpp:180
  wire and_478 = loader_199 & or_477;
  wire or_479 = select_464[4] | loader_4_203[4];  // awq_gemv_lane.hpp:180
  wire and_480 = loader_199 & or_479;
  wire or_481 = select_464[5] | loader_4_203[5];  // awq_gemv_lane.hpp:180
  wire and_482 = loader_199 & or_481;
  wire or_483 = select_464[6] | loader_4_203[6];  // awq_gemv_lane.hpp:180
  wire and_484 = loader_199 & or_483;
  wire or_485 = select_464[7] | loader_4_203[7];  // awq_gemv_lane.hpp:180
  wire and_486 = loader_199 & or_485;
  wire xor_487 = running_220 ^ 1'd1;
  wire final_beat_488 = beat_209 == line_38_20;  // awq_gemv_lane.hpp:358
  wire and_489 = weighing_221 & final_beat_488;
  wire and_490 = xor_439 & and_489;
  wire and_491 = and_490 & or_447;
  wire icmp_1105 = beat_209 < 6'd2;  // awq_gemv_lane.hpp:379
  wire xor_1234 = final_beat_488 ^ 1'd1;
  wire and_1235 = xor_1234 & param_beat_444;
  wire first_1239 = beat_209 == 6'd0;  // awq_gemv_lane.hpp:360
  wire icmp_1249 = beat_209 == 6'd1;  // awq_gemv_lane.hpp:375
  wire or_1275 = xor_278 | icmp_369;
  wire icmp_1319 = slots_193 == 4'd1;  // awq_gemv_lane.hpp:330
  wire and_1320 = icmp_1319 & slot_last_223;
  wire xor_1321 = and_1320 ^ 1'd1;
  wire or_1322 = scales_271 | xor_1321;
  wire slot_bank_1323 = or_1322 ? slot_bank_191 : xor_274;
  wire and_1324 = scales_271 & icmp_369;
  wire [6:0] results_1325 = results_192 + 7'd127;  // awq_gemv_lane.hpp:352
  wire [6:0] results_1326 = and_1320 ? results_18 : results_192;
  wire [6:0] select_1327 = and_371 ? results_1325 : results_1326;
  wire [6:0] results_1328 = and_1324 ? 7'd0 : select_1327;
  wire [3:0] slots_1329 = slots_193 + 4'd15;  // awq_gemv_lane.hpp:336
  wire [3:0] slots_1330 = scales_271 ? 4'd0 : slots_1329;
  wire [3:0] slots_1331 = and_491 ? 4'd8 : slots_1330;
  wire and_1332 = weighs_448 & icmp_437;
  wire icmp_1333 = next_word_194 == last_word_21;  // awq_gemv_lane.hpp:383
  wire [12:0] add_1334 = next_word_194 + 13'd1;  // awq_gemv_lane.hpp:383
  wire [12:0] select_1335 = icmp_1333 ? 13'd0 : add_1334;  // awq_gemv_lane.hpp:383
  wire [12:0] word_1336 = and_1332 ? select_1335 : next_word_194;
  wire loader_0_1612 = end_454 ^ 1'd1;  // awq_gemv_lane.hpp:191
  wire loader_1613 = loader_199 & loader_0_1612;
  wire [13:0] add_1614 = {1'd0, next_word_194} + 14'd1;  // awq_gemv_lane.hpp:174
  wire icmp_1615 = add_1614 >= {1'd0, loader_204};  // awq_gemv_lane.hpp:174
  wire loader_1_1616 = loader_199 & icmp_1615;
  wire loader_2_1617 = takes_first_201 ^ 1'd1;  // awq_gemv_lane.hpp:192
  wire loader_1618 = loader_199 ? loader_2_1617 : takes_first_201;
  wire [7:0] shl_1619 = {loader_3_202[6:0], 1'd0};  // awq_gemv_lane.hpp:193
  wire [7:0] loader_3_1620 = wraps_458 ? 8'd1 : shl_1619;  // awq_gemv_lane.hpp:193
  wire [7:0] loader_3_1621 = loader_199 ? loader_3_1620 : loader_3_202;  // awq_gemv_t8.cpp:14
  wire [7:0] loader_4_1622 = loader_199 ? loader_3_202 : loader_4_203;  // awq_gemv_t8.cpp:14
  wire [7:0] and_1623 = loader_4_203 & last_token_22;  // awq_gemv_lane.hpp:187
  wire icmp_1624 = and_1623 == 8'd0;  // awq_gemv_lane.hpp:187
  wire xor_1625 = icmp_1624 ^ 1'd1;
  wire and_1626 = loader_199 & xor_1625;
  wire [15:0] add_1627 = {1'd0, loader_4_206} + 16'd1;  // awq_gemv_lane.hpp:187
  wire [12:0] loader_1628 = and_1626 ? add_1627[12:0] : loader_204;
  wire [12:0] or_1631 = loader_3_207[12:0] | 13'd1;
  wire [14:0] loader_4_1632 = loader_199 ? {2'd0, or_1631} : loader_4_206;  // awq_gemv_t8.cpp:14
  wire and_1633 = loader_199 & wraps_458;
  wire [15:0] add_1634 = {1'd0, loader_3_207} + 16'd2;  // awq_gemv_lane.hpp:194
  wire [14:0] loader_3_1635 = and_1633 ? {2'd0, add_1634[12:0]} : loader_3_207;  // awq_gemv_t8.cpp:14
  wire [15:0] col_groups_1636 = col_groups_208 + {16{last_blocks_441}};  // awq_gemv_lane.hpp:398
  wire [15:0] col_groups_1637 = and_491 ? col_groups_1636 : col_groups_208;
  wire [5:0] add_1638 = beat_209 + 6'd1;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_1639 = final_beat_488 ? 6'd0 : add_1638;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_1640 = weighs_448 ? beat_1639 : beat_209;
  wire [12:0] or_1650 = loader_3_207[12:0] | 13'd1;  // awq_gemv_lane.hpp:178
  wire icmp_1651 = or_1650 != line_38_24;  // awq_gemv_lane.hpp:178
  wire is_last_1652 = final_token_456 | icmp_1651;
  wire final_columns_1658 = col_groups_208 == 16'd1;  // awq_gemv_lane.hpp:358
  wire and_1659 = final_beat_488 & last_blocks_441;  // awq_gemv_lane.hpp:359
  wire is_last_1660 = final_columns_1658 & and_1659;
  wire xor_1661 = is_last_1660 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1669 = final_beat_488 & final_columns_1658;
  wire xor_1670 = is_last_1669 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1697 = group_219 + 16'd1;
  wire [15:0] select_1698 = last_blocks_441 ? 16'd0 : add_1697;  // awq_gemv_lane.hpp:399
  wire [15:0] group_1699 = and_491 ? select_1698 : group_219;
  wire running_1700 = final_result_435 ^ 1'd1;  // awq_gemv_lane.hpp:351
  wire running_1701 = or_1275 | running_1700;
  wire and_1702 = last_blocks_441 & final_columns_1658;
  wire weighing_1703 = and_1702 ^ 1'd1;  // awq_gemv_lane.hpp:396
  wire weighing_1704 = xor_1234 | weighing_1703;
  wire weighing_1705 = weighs_448 ? weighing_1704 : weighing_221;
  wire slot_first_1706 = group_219 == 16'd0;  // awq_gemv_lane.hpp:393
  wire slot_last_1708 = and_491 ? last_blocks_441 : slot_last_223;
  wire slot_end_1709 = and_491 ? final_columns_1658 : results_end_224;
  wire results_end_1710 = or_1322 ? results_end_225 : results_end_224;
  wire weights_load_1729 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1730 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1731 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1732 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1733 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1734 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1735 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1736 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  // stage 1
  reg scales_271_s1;
  reg [3:0] slot_272_s1;
  reg select_275_s1;
  reg and_371_s1;
  reg weighs_448_s1;
  reg param_beat_444_s1;
  reg or_460_s1;
  reg loader_199_s1;
  reg takes_first_201_s1;
  reg and_491_s1;
  reg icmp_1105_s1;
  reg and_1235_s1;
  reg first_1239_s1;
  reg icmp_1249_s1;
  reg or_1275_s1;
  reg final_beat_488_s1;
  reg and_1320_s1;
  reg and_1324_s1;
  reg is_last_1652_s1;
  reg xor_1661_s1;
  reg xor_1670_s1;
  reg slot_first_1706_s1;
  reg xor_278_s1;
  reg final_result_435_s1;
  reg and_466_s1;
  reg [11:0] trunc_1740_s1;
  reg and_472_s1;
  reg [11:0] trunc_1742_s1;
  reg and_476_s1;
  reg and_478_s1;
  reg and_480_s1;
  reg and_482_s1;
  reg and_484_s1;
  reg and_486_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_271_s1 <= scales_271;
    slot_272_s1 <= slot_272;
    select_275_s1 <= select_275;
    and_371_s1 <= and_371;
    weighs_448_s1 <= weighs_448;
    param_beat_444_s1 <= param_beat_444;
    or_460_s1 <= or_460;
    loader_199_s1 <= loader_199;
    takes_first_201_s1 <= takes_first_201;
    and_491_s1 <= and_491;
    icmp_1105_s1 <= icmp_1105;
    and_1235_s1 <= and_1235;
    first_1239_s1 <= first_1239;
    icmp_1249_s1 <= icmp_1249;
    or_1275_s1 <= or_1275;
    final_beat_488_s1 <= final_beat_488;
    and_1320_s1 <= and_1320;
    and_1324_s1 <= and_1324;
    is_last_1652_s1 <= is_last_1652;
    xor_1661_s1 <= xor_1661;
    xor_1670_s1 <= xor_1670;
    slot_first_1706_s1 <= slot_first_1706;
    xor_278_s1 <= xor_278;
    final_result_435_s1 <= final_result_435;
    and_466_s1 <= and_466;
    trunc_1740_s1 <= select_467[11:0];
    and_472_s1 <= and_472;
    trunc_1742_s1 <= select_473[11:0];
    and_476_s1 <= and_476;
    and_478_s1 <= and_478;
    and_480_s1 <= and_480;
    and_482_s1 <= and_482;
    and_484_s1 <= and_484;
    and_486_s1 <= and_486;
  end
  wire [3:0] select_273 = scales_271_s1 ? result_210[3:0] : slot_272_s1;  // awq_gemv_lane.hpp:315
  wire [3:0] shl_276 = {select_275_s1, 3'd0};
  wire [3:0] sum_index_277 = {1'd0, select_273[2:0]} | shl_276;  // awq_gemv_lane.hpp:315
  wire icmp_280 = slot_272_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:141
  wire icmp_372 = result_210[1:0] == 2'd3;  // awq_gemv_lane.hpp:343
  wire and_373 = and_371_s1 & icmp_372;
  wire icmp_374 = result_210[2:0] < 3'd4;  // awq_gemv_lane.hpp:141
  wire [31:0] high_416 = result_210[0] ? params_3_184 : params_2_183;
  wire [31:0] low_417 = result_210[0] ? params_1_154 : params_0_155;
  wire [31:0] low_418 = result_210[1] ? high_416 : low_417;
  wire [31:0] high_419 = result_210[0] ? params_7_188 : params_6_187;
  wire [31:0] low_420 = result_210[0] ? params_5_186 : params_4_185;
  wire [31:0] high_421 = result_210[1] ? high_419 : low_420;
  wire [31:0] select_422 = icmp_374 ? low_418 : high_421;  // awq_gemv_lane.hpp:141
  wire xor_436 = w_packet_213 ^ 1'd1;
  wire and_449 = xor_436 & weighs_448_s1;
  wire xor_450 = p_packet_215 ^ 1'd1;
  wire and_451 = param_beat_444_s1 & weighs_448_s1;
  wire and_452 = xor_450 & and_451;
  wire xor_453 = x_packet_211 ^ 1'd1;
  wire xor_461 = or_460_s1 ^ 1'd1;
  wire and_462 = loader_199_s1 & xor_461;
  wire and_463 = xor_453 & and_462;
  wire or_468 = x_packet_211 | or_460_s1;
  wire [63:0] first_469 = or_468 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_470 = takes_first_201_s1 ? loader_2_205 : first_469;  // awq_gemv_lane.hpp:185
  wire [63:0] select_474 = takes_first_201_s1 ? first_469 : loader_2_205;  // awq_gemv_lane.hpp:185
  wire [127:0] w_495 = w_packet_213 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:359
  wire and_1236 = and_1235_s1 & weighs_448_s1;
  wire [31:0] params_1_1237 = and_1236 ? params_5_186 : params_1_154;
  wire [31:0] params_0_1238 = and_1236 ? params_4_185 : params_0_155;
  wire [31:0] params_2_1279 = and_1236 ? params_6_187 : params_2_183;
  wire [31:0] params_3_1280 = and_1236 ? params_7_188 : params_3_184;
  wire [31:0] ref_1281 = p_packet_215 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_1282 = and_1236 ? ref_1281 : params_4_185;
  wire [31:0] ref_1283 = p_packet_215 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_1284 = and_1236 ? ref_1283 : params_5_186;
  wire [31:0] ref_1285 = p_packet_215 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_1286 = and_1236 ? ref_1285 : params_6_187;
  wire [31:0] ref_1287 = p_packet_215 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_1288 = and_1236 ? ref_1287 : params_7_188;
  wire and_1289 = final_beat_488_s1 & param_beat_444_s1;
  wire and_1290 = and_1289 & weighs_448_s1;
  wire [7:0] ref_1291 = p_packet_215 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_1293 = p_packet_215 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_1297 = p_packet_215 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_1301 = p_packet_215 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] ref_1305 = p_packet_215 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_1307 = p_packet_215 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_1311 = p_packet_215 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_1315 = p_packet_215 ? 8'd0 : s_param_beat_data[63:56];
  wire [63:0] loader_2_1629 = or_468 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_1630 = loader_199_s1 ? loader_2_1629 : loader_2_205;  // awq_gemv_t8.cpp:14
  wire [5:0] result_1641 = result_210 + 6'd1;  // awq_gemv_lane.hpp:353
  wire [5:0] result_1642 = and_1320_s1 ? 6'd0 : result_210;
  wire [5:0] select_1643 = and_371_s1 ? result_1641 : result_1642;
  wire [5:0] result_1644 = and_1324_s1 ? result_210 : select_1643;
  wire and_1645 = x_packet_211 & xor_461;
  wire or_1646 = and_1645 | s_x_beat_last;
  wire x_packet_1647 = and_462 ? or_1646 : x_packet_211;
  wire xor_1648 = or_468 ^ 1'd1;
  wire and_1649 = loader_199_s1 & xor_1648;
  wire x_packet_1_1653 = s_x_beat_last & is_last_1652_s1;
  wire x_packet_1654 = and_1649 ? x_packet_1_1653 : x_packet_212;
  wire w_packet_1655 = w_packet_213 | s_w_beat_last;
  wire w_packet_1656 = weighs_448_s1 ? w_packet_1655 : w_packet_213;
  wire and_1657 = weighs_448_s1 & xor_436;
  wire w_packet_1_1662 = s_w_beat_last & xor_1661_s1;
  wire w_packet_1663 = and_1657 ? w_packet_1_1662 : w_packet_214;
  wire and_1664 = weighs_448_s1 & param_beat_444_s1;
  wire p_packet_1665 = p_packet_215 | s_param_beat_last;
  wire p_packet_1666 = and_1664 ? p_packet_1665 : p_packet_215;
  wire and_1667 = xor_450 & param_beat_444_s1;
  wire and_1668 = and_1667 & weighs_448_s1;
  wire p_packet_1_1671 = s_param_beat_last & xor_1670_s1;
  wire p_packet_1672 = and_1668 ? p_packet_1_1671 : p_packet_216;
  wire w_packet_1674 = w_packet_213 ? w_packet_214 : w_packet_1_1662;
  wire or_1675 = c_10_9 | w_packet_1674;
  wire slot_first_1707 = and_491_s1 ? slot_first_1706_s1 : slot_first_222;
  wire weights_pop_1728 = weights_v1 & weights_en1 & and_449;  // stream_kernel.hpp:38
  wire weights_pop_1737 = weights_v1 & weights_en1 & and_452;  // stream_kernel.hpp:38
  wire weights_pop_1738 = weights_v1 & weights_en1 & and_463;  // stream_kernel.hpp:38
  wire weights_store_1739 = weights_v1 & weights_en1 & and_466_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1741 = weights_v1 & weights_en1 & and_472_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1743 = weights_v1 & weights_en1 & and_476_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1744 = weights_v1 & weights_en1 & and_478_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1745 = weights_v1 & weights_en1 & and_480_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1746 = weights_v1 & weights_en1 & and_482_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1747 = weights_v1 & weights_en1 & and_484_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1748 = weights_v1 & weights_en1 & and_486_s1;  // awq_gemv_lane.hpp:185
  // stage 2
  reg slot_first_222_s2;
  reg trunc_282_s2;
  reg trunc_285_s2;
  reg icmp_280_s2;
  reg icmp_374_s2;
  reg trunc_377_s2;
  reg trunc_380_s2;
  reg [2:0] lshr_382_s2;
  reg trunc_395_s2;
  reg trunc_400_s2;
  reg [31:0] select_422_s2;
  reg [127:0] w_495_s2;
  reg and_491_s2;
  reg icmp_1105_s2;
  reg weighs_448_s2;
  reg first_1239_s2;
  reg icmp_1249_s2;
  reg or_1275_s2;
  reg final_beat_488_s2;
  reg [7:0] ref_1291_s2;
  reg [7:0] ref_1293_s2;
  reg [7:0] ref_1297_s2;
  reg [7:0] ref_1301_s2;
  reg and_1290_s2;
  reg [7:0] ref_1305_s2;
  reg [7:0] ref_1307_s2;
  reg [7:0] ref_1311_s2;
  reg [7:0] ref_1315_s2;
  reg or_1675_s2;
  reg [3:0] sum_index_277_s2;
  reg xor_278_s2;
  reg and_373_s2;
  reg final_result_435_s2;
  always @(posedge ap_clk) begin
    slot_first_222_s2 <= slot_first_222;
    trunc_282_s2 <= slot_272_s1[0];
    trunc_285_s2 <= slot_272_s1[1];
    icmp_280_s2 <= icmp_280;
    icmp_374_s2 <= icmp_374;
    trunc_377_s2 <= result_210[0];
    trunc_380_s2 <= result_210[1];
    lshr_382_s2 <= result_210[5:3];
    trunc_395_s2 <= result_210[4];
    trunc_400_s2 <= result_210[5];
    select_422_s2 <= select_422;
    w_495_s2 <= w_495;
    and_491_s2 <= and_491_s1;
    icmp_1105_s2 <= icmp_1105_s1;
    weighs_448_s2 <= weighs_448_s1;
    first_1239_s2 <= first_1239_s1;
    icmp_1249_s2 <= icmp_1249_s1;
    or_1275_s2 <= or_1275_s1;
    final_beat_488_s2 <= final_beat_488_s1;
    ref_1291_s2 <= ref_1291;
    ref_1293_s2 <= ref_1293;
    ref_1297_s2 <= ref_1297;
    ref_1301_s2 <= ref_1301;
    and_1290_s2 <= and_1290;
    ref_1305_s2 <= ref_1305;
    ref_1307_s2 <= ref_1307;
    ref_1311_s2 <= ref_1311;
    ref_1315_s2 <= ref_1315;
    or_1675_s2 <= or_1675;
    sum_index_277_s2 <= sum_index_277;
    xor_278_s2 <= xor_278_s1;
    and_373_s2 <= and_373;
    final_result_435_s2 <= final_result_435_s1;
  end
  wire [14:0] high_290 = trunc_282_s2 ? slot_scale_3_176 : slot_scale_2_177;
  wire [14:0] low_291 = trunc_282_s2 ? slot_scale_1_178 : slot_scale_0_179;
  wire [14:0] low_292 = trunc_285_s2 ? high_290 : low_291;
  wire [14:0] high_293 = trunc_282_s2 ? slot_scale_7_172 : slot_scale_6_173;
  wire [14:0] low_294 = trunc_282_s2 ? slot_scale_5_174 : slot_scale_4_175;
  wire [14:0] high_295 = trunc_285_s2 ? high_293 : low_294;
  wire [14:0] select_296 = icmp_280_s2 ? low_292 : high_295;  // awq_gemv_lane.hpp:141
  wire [31:0] select_375 = icmp_374_s2 ? params_8_189 : params_9_190;  // awq_gemv_lane.hpp:141
  wire [4:0] select_376 = trunc_377_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_378 = {trunc_377_s2, 3'd0};
  wire [4:0] select_379 = trunc_380_s2 ? select_376 : {1'd0, shl_378};
  wire [5:0] shl_383 = {lshr_382_s2, 3'd0};
  wire [4:0] d1_496 = {1'd0, w_495_s2[27:24]} - {1'd0, zero_5_158};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_497 = {d1_496, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_498 = {1'd0, w_495_s2[11:8]} - {1'd0, zero_4_159};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_499 = {d0_498, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_500 = shl_497 + {{22{shl_499[31]}}, shl_499[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_501;
  awq_gemv_t8_mul_27s_16s_42_3 mul_501_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_501));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_502 = {1'd0, w_495_s2[59:56]} - {1'd0, zero_5_158};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_504 = {1'd0, w_495_s2[43:40]} - {1'd0, zero_4_159};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_510 = {1'd0, w_495_s2[91:88]} - {1'd0, zero_5_158};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_512 = {1'd0, w_495_s2[75:72]} - {1'd0, zero_4_159};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_518 = {1'd0, w_495_s2[123:120]} - {1'd0, zero_5_158};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_520 = {1'd0, w_495_s2[107:104]} - {1'd0, zero_4_159};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_535 = {1'd0, w_495_s2[23:20]} - {1'd0, zero_3_160};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_536 = {d1_535, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_537 = {1'd0, w_495_s2[7:4]} - {1'd0, zero_2_161};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_538 = {d0_537, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_539 = shl_536 + {{22{shl_538[31]}}, shl_538[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_540;
  awq_gemv_t8_mul_27s_16s_42_3 mul_540_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_539[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_540));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_541 = {1'd0, w_495_s2[55:52]} - {1'd0, zero_3_160};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_543 = {1'd0, w_495_s2[39:36]} - {1'd0, zero_2_161};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_548 = {1'd0, w_495_s2[87:84]} - {1'd0, zero_3_160};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_550 = {1'd0, w_495_s2[71:68]} - {1'd0, zero_2_161};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_555 = {1'd0, w_495_s2[119:116]} - {1'd0, zero_3_160};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_557 = {1'd0, w_495_s2[103:100]} - {1'd0, zero_2_161};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_571 = {1'd0, w_495_s2[19:16]} - {1'd0, zero_1_162};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_572 = {d1_571, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_573 = {1'd0, w_495_s2[3:0]} - {1'd0, zero_0_163};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_574 = {d0_573, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_575 = shl_572 + {{22{shl_574[31]}}, shl_574[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_576;
  awq_gemv_t8_mul_27s_16s_42_3 mul_576_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_575[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_576));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_577 = {1'd0, w_495_s2[51:48]} - {1'd0, zero_1_162};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_579 = {1'd0, w_495_s2[35:32]} - {1'd0, zero_0_163};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_584 = {1'd0, w_495_s2[83:80]} - {1'd0, zero_1_162};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_586 = {1'd0, w_495_s2[67:64]} - {1'd0, zero_0_163};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_591 = {1'd0, w_495_s2[115:112]} - {1'd0, zero_1_162};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_593 = {1'd0, w_495_s2[99:96]} - {1'd0, zero_0_163};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_607 = {1'd0, w_495_s2[31:28]} - {1'd0, zero_7_156};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_608 = {d1_607, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_609 = {1'd0, w_495_s2[15:12]} - {1'd0, zero_6_157};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_610 = {d0_609, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_611 = shl_608 + {{22{shl_610[31]}}, shl_610[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_612;
  awq_gemv_t8_mul_27s_16s_42_3 mul_612_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_611[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_612));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_613 = {1'd0, w_495_s2[63:60]} - {1'd0, zero_7_156};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_615 = {1'd0, w_495_s2[47:44]} - {1'd0, zero_6_157};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_621 = {1'd0, w_495_s2[95:92]} - {1'd0, zero_7_156};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_623 = {1'd0, w_495_s2[79:76]} - {1'd0, zero_6_157};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_629 = {1'd0, w_495_s2[127:124]} - {1'd0, zero_7_156};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_631 = {1'd0, w_495_s2[111:108]} - {1'd0, zero_6_157};  // awq_gemv_lane.hpp:105
  wire [41:0] mul_646;
  awq_gemv_t8_mul_27s_16s_42_3 mul_646_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_646));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_662;
  awq_gemv_t8_mul_27s_16s_42_3 mul_662_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_539[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_662));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_678;
  awq_gemv_t8_mul_27s_16s_42_3 mul_678_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_575[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_678));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_694;
  awq_gemv_t8_mul_27s_16s_42_3 mul_694_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_611[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_694));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_713;
  awq_gemv_t8_mul_27s_16s_42_3 mul_713_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_713));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_729;
  awq_gemv_t8_mul_27s_16s_42_3 mul_729_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_539[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_729));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_745;
  awq_gemv_t8_mul_27s_16s_42_3 mul_745_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_575[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_745));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_761;
  awq_gemv_t8_mul_27s_16s_42_3 mul_761_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_611[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_761));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_780;
  awq_gemv_t8_mul_27s_16s_42_3 mul_780_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_780));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_796;
  awq_gemv_t8_mul_27s_16s_42_3 mul_796_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_539[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_796));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_812;
  awq_gemv_t8_mul_27s_16s_42_3 mul_812_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_575[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_812));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_828;
  awq_gemv_t8_mul_27s_16s_42_3 mul_828_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_611[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_828));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_847;
  awq_gemv_t8_mul_27s_16s_42_3 mul_847_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_847));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_863;
  awq_gemv_t8_mul_27s_16s_42_3 mul_863_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_539[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_863));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_879;
  awq_gemv_t8_mul_27s_16s_42_3 mul_879_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_575[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_879));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_895;
  awq_gemv_t8_mul_27s_16s_42_3 mul_895_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_611[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_895));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_914;
  awq_gemv_t8_mul_27s_16s_42_3 mul_914_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_914));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_930;
  awq_gemv_t8_mul_27s_16s_42_3 mul_930_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_539[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_930));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_946;
  awq_gemv_t8_mul_27s_16s_42_3 mul_946_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_575[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_946));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_959;
  awq_gemv_t8_mul_27s_16s_42_3 mul_959_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_611[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_959));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_975;
  awq_gemv_t8_mul_27s_16s_42_3 mul_975_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_575[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_975));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_994;
  awq_gemv_t8_mul_27s_16s_42_3 mul_994_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_539[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_994));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1010;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1010_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1010));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1026;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1026_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_611[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1026));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1042;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1042_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_575[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1042));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1060;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1060_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_539[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1060));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1075;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1075_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1075));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1090;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1090_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_611[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1090));  // awq_gemv_lane.hpp:123
  wire and_1240 = weighs_448_s2 & first_1239_s2;
  wire [3:0] zero_7_1241 = and_1240 ? w_495_s2[31:28] : zero_7_156;
  wire [3:0] zero_6_1242 = and_1240 ? w_495_s2[15:12] : zero_6_157;
  wire [3:0] zero_5_1243 = and_1240 ? w_495_s2[27:24] : zero_5_158;
  wire [3:0] zero_4_1244 = and_1240 ? w_495_s2[11:8] : zero_4_159;
  wire [3:0] zero_3_1245 = and_1240 ? w_495_s2[23:20] : zero_3_160;
  wire [3:0] zero_2_1246 = and_1240 ? w_495_s2[7:4] : zero_2_161;
  wire [3:0] zero_1_1247 = and_1240 ? w_495_s2[19:16] : zero_1_162;
  wire [3:0] zero_0_1248 = and_1240 ? w_495_s2[3:0] : zero_0_163;
  wire and_1250 = weighs_448_s2 & icmp_1249_s2;
  wire [14:0] scale_7_1251 = and_1250 ? w_495_s2[126:112] : scale_7_164;
  wire [14:0] scale_6_1252 = and_1250 ? w_495_s2[110:96] : scale_6_165;
  wire [14:0] scale_5_1253 = and_1250 ? w_495_s2[94:80] : scale_5_166;
  wire [14:0] scale_4_1254 = and_1250 ? w_495_s2[78:64] : scale_4_167;
  wire [14:0] scale_3_1255 = and_1250 ? w_495_s2[62:48] : scale_3_168;
  wire [14:0] scale_2_1256 = and_1250 ? w_495_s2[46:32] : scale_2_169;
  wire [14:0] scale_1_1257 = and_1250 ? w_495_s2[30:16] : scale_1_170;
  wire [14:0] scale_0_1258 = and_1250 ? w_495_s2[14:0] : scale_0_171;
  wire [14:0] scale_7_1259 = icmp_1249_s2 ? w_495_s2[126:112] : scale_7_164;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_7_1260 = and_491_s2 ? scale_7_1259 : slot_scale_7_172;
  wire [14:0] scale_6_1261 = icmp_1249_s2 ? w_495_s2[110:96] : scale_6_165;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_6_1262 = and_491_s2 ? scale_6_1261 : slot_scale_6_173;
  wire [14:0] scale_5_1263 = icmp_1249_s2 ? w_495_s2[94:80] : scale_5_166;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_5_1264 = and_491_s2 ? scale_5_1263 : slot_scale_5_174;
  wire [14:0] scale_4_1265 = icmp_1249_s2 ? w_495_s2[78:64] : scale_4_167;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_4_1266 = and_491_s2 ? scale_4_1265 : slot_scale_4_175;
  wire [14:0] scale_3_1267 = icmp_1249_s2 ? w_495_s2[62:48] : scale_3_168;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_3_1268 = and_491_s2 ? scale_3_1267 : slot_scale_3_176;
  wire [14:0] scale_2_1269 = icmp_1249_s2 ? w_495_s2[46:32] : scale_2_169;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_2_1270 = and_491_s2 ? scale_2_1269 : slot_scale_2_177;
  wire [14:0] scale_1_1271 = icmp_1249_s2 ? w_495_s2[30:16] : scale_1_170;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_1_1272 = and_491_s2 ? scale_1_1271 : slot_scale_1_178;
  wire [14:0] scale_0_1273 = icmp_1249_s2 ? w_495_s2[14:0] : scale_0_171;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_0_1274 = and_491_s2 ? scale_0_1273 : slot_scale_0_179;
  wire [31:0] select_1292 = final_beat_488_s2 ? {24'd0, ref_1291_s2} : params_8_189;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_1294 = {ref_1293_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_1295 = {8'd0, select_1292[7:0]} | shl_1294;  // awq_gemv_lane.hpp:232
  wire [31:0] select_1296 = final_beat_488_s2 ? {16'd0, or_1295} : params_8_189;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_1298 = {ref_1297_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_1299 = {8'd0, select_1296[15:0]} | shl_1298;  // awq_gemv_lane.hpp:232
  wire [31:0] select_1300 = final_beat_488_s2 ? {8'd0, or_1299} : params_8_189;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_1302 = {ref_1301_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_1303 = {8'd0, select_1300[23:0]} | shl_1302;  // awq_gemv_lane.hpp:232
  wire [31:0] params_8_1304 = and_1290_s2 ? or_1303 : params_8_189;
  wire [31:0] select_1306 = final_beat_488_s2 ? {24'd0, ref_1305_s2} : params_9_190;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_1308 = {ref_1307_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_1309 = {8'd0, select_1306[7:0]} | shl_1308;  // awq_gemv_lane.hpp:232
  wire [31:0] select_1310 = final_beat_488_s2 ? {16'd0, or_1309} : params_9_190;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_1312 = {ref_1311_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_1313 = {8'd0, select_1310[15:0]} | shl_1312;  // awq_gemv_lane.hpp:232
  wire [31:0] select_1314 = final_beat_488_s2 ? {8'd0, or_1313} : params_9_190;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_1316 = {ref_1315_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_1317 = {8'd0, select_1314[23:0]} | shl_1316;  // awq_gemv_lane.hpp:232
  wire [31:0] params_9_1318 = and_1290_s2 ? or_1317 : params_9_190;
  wire [31:0] block_1337 = block_195 + 32'd1;  // awq_gemv_lane.hpp:397
  wire [31:0] block_1338 = and_491_s2 ? block_1337 : block_195;
  wire [127:0] shl_1339 = {w_495_s2[127:64], 64'd0};
  wire [63:0] shl_1340 = {w_495_s2[31:0], 32'd0};
  wire [127:0] or_1341 = shl_1339 | {64'd0, shl_1340};  // awq_gemv_lane.hpp:90
  wire [127:0] or_1342 = or_1341 | 128'h9226f562;  // awq_gemv_lane.hpp:90
  wire [127:0] ref_1343 = first_1239_s2 ? or_1342 : w_495_s2;  // awq_gemv_lane.hpp:206
  wire [122:0] and_1344 = ref_1343[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_1345 = ^and_1344;
  wire [123:0] and_1346 = ref_1343[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_1347 = ^and_1346;
  wire [1:0] shl_1348 = {parity_1347, 1'd0};
  wire [1:0] or_1349 = {1'd0, parity_1345} | shl_1348;
  wire [124:0] and_1350 = ref_1343[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_1351 = ^and_1350;
  wire [2:0] shl_1352 = {parity_1351, 2'd0};
  wire [2:0] or_1353 = {1'd0, or_1349} | shl_1352;
  wire [125:0] and_1354 = ref_1343[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_1355 = ^and_1354;
  wire [3:0] shl_1356 = {parity_1355, 3'd0};
  wire [3:0] or_1357 = {1'd0, or_1353} | shl_1356;
  wire [126:0] and_1358 = ref_1343[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_1359 = ^and_1358;
  wire [4:0] shl_1360 = {parity_1359, 4'd0};
  wire [4:0] or_1361 = {1'd0, or_1357} | shl_1360;
  wire [127:0] and_1362 = ref_1343 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_1363 = ^and_1362;
  wire [5:0] shl_1364 = {parity_1363, 5'd0};
  wire [5:0] or_1365 = {1'd0, or_1361} | shl_1364;
  wire [125:0] and_1366 = ref_1343[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_1367 = ^and_1366;
  wire [6:0] shl_1368 = {parity_1367, 6'd0};
  wire [6:0] or_1369 = {1'd0, or_1365} | shl_1368;
  wire [126:0] and_1370 = ref_1343[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_1371 = ^and_1370;
  wire [7:0] shl_1372 = {parity_1371, 7'd0};
  wire [7:0] or_1373 = {1'd0, or_1369} | shl_1372;
  wire [127:0] and_1374 = ref_1343 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_1375 = ^and_1374;
  wire [8:0] shl_1376 = {parity_1375, 8'd0};
  wire [8:0] or_1377 = {1'd0, or_1373} | shl_1376;
  wire [127:0] and_1378 = ref_1343 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_1379 = ^and_1378;
  wire [9:0] shl_1380 = {parity_1379, 9'd0};
  wire [9:0] or_1381 = {1'd0, or_1377} | shl_1380;
  wire [122:0] and_1382 = ref_1343[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_1383 = ^and_1382;
  wire [10:0] shl_1384 = {parity_1383, 10'd0};
  wire [10:0] or_1385 = {1'd0, or_1381} | shl_1384;
  wire [123:0] and_1386 = ref_1343[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_1387 = ^and_1386;
  wire [11:0] shl_1388 = {parity_1387, 11'd0};
  wire [11:0] or_1389 = {1'd0, or_1385} | shl_1388;
  wire [124:0] and_1390 = ref_1343[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_1391 = ^and_1390;
  wire [12:0] shl_1392 = {parity_1391, 12'd0};
  wire [12:0] or_1393 = {1'd0, or_1389} | shl_1392;
  wire [125:0] and_1394 = ref_1343[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_1395 = ^and_1394;
  wire [13:0] shl_1396 = {parity_1395, 13'd0};
  wire [13:0] or_1397 = {1'd0, or_1393} | shl_1396;
  wire [126:0] and_1398 = ref_1343[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_1399 = ^and_1398;
  wire [14:0] shl_1400 = {parity_1399, 14'd0};
  wire [14:0] or_1401 = {1'd0, or_1397} | shl_1400;
  wire [127:0] and_1402 = ref_1343 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_1403 = ^and_1402;
  wire [15:0] shl_1404 = {parity_1403, 15'd0};
  wire [15:0] or_1405 = {1'd0, or_1401} | shl_1404;
  wire [124:0] and_1406 = ref_1343[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_1407 = ^and_1406;
  wire [16:0] shl_1408 = {parity_1407, 16'd0};
  wire [16:0] or_1409 = {1'd0, or_1405} | shl_1408;
  wire [125:0] and_1410 = ref_1343[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:74
  wire parity_1411 = ^and_1410;
  wire [17:0] shl_1412 = {parity_1411, 17'd0};
  wire [17:0] or_1413 = {1'd0, or_1409} | shl_1412;
  wire [126:0] and_1414 = ref_1343[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_1415 = ^and_1414;
  wire [18:0] shl_1416 = {parity_1415, 18'd0};
  wire [18:0] or_1417 = {1'd0, or_1413} | shl_1416;
  wire [127:0] and_1418 = ref_1343 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_1419 = ^and_1418;
  wire [19:0] shl_1420 = {parity_1419, 19'd0};
  wire [19:0] or_1421 = {1'd0, or_1417} | shl_1420;
  wire [127:0] and_1422 = ref_1343 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:74
  wire parity_1423 = ^and_1422;
  wire [20:0] shl_1424 = {parity_1423, 20'd0};
  wire [20:0] or_1425 = {1'd0, or_1421} | shl_1424;
  wire [127:0] and_1426 = ref_1343 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_1427 = ^and_1426;
  wire [21:0] shl_1428 = {parity_1427, 21'd0};
  wire [21:0] or_1429 = {1'd0, or_1425} | shl_1428;
  wire [126:0] and_1430 = ref_1343[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_1431 = ^and_1430;
  wire [22:0] shl_1432 = {parity_1431, 22'd0};
  wire [22:0] or_1433 = {1'd0, or_1429} | shl_1432;
  wire [127:0] and_1434 = ref_1343 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:74
  wire parity_1435 = ^and_1434;
  wire [23:0] shl_1436 = {parity_1435, 23'd0};
  wire [23:0] or_1437 = {1'd0, or_1433} | shl_1436;
  wire [127:0] and_1438 = ref_1343 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:74
  wire parity_1439 = ^and_1438;
  wire [24:0] shl_1440 = {parity_1439, 24'd0};
  wire [24:0] or_1441 = {1'd0, or_1437} | shl_1440;
  wire [126:0] and_1442 = ref_1343[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_1443 = ^and_1442;
  wire [25:0] shl_1444 = {parity_1443, 25'd0};
  wire [25:0] or_1445 = {1'd0, or_1441} | shl_1444;
  wire [127:0] and_1446 = ref_1343 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:74
  wire parity_1447 = ^and_1446;
  wire [26:0] shl_1448 = {parity_1447, 26'd0};
  wire [26:0] or_1449 = {1'd0, or_1445} | shl_1448;
  wire [127:0] and_1450 = ref_1343 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:74
  wire parity_1451 = ^and_1450;
  wire [27:0] shl_1452 = {parity_1451, 27'd0};
  wire [27:0] or_1453 = {1'd0, or_1449} | shl_1452;
  wire [126:0] and_1454 = ref_1343[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_1455 = ^and_1454;
  wire [28:0] shl_1456 = {parity_1455, 28'd0};
  wire [28:0] or_1457 = {1'd0, or_1453} | shl_1456;
  wire [127:0] and_1458 = ref_1343 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:74
  wire parity_1459 = ^and_1458;
  wire [29:0] shl_1460 = {parity_1459, 29'd0};
  wire [29:0] or_1461 = {1'd0, or_1457} | shl_1460;
  wire [127:0] and_1462 = ref_1343 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:74
  wire parity_1463 = ^and_1462;
  wire [30:0] shl_1464 = {parity_1463, 30'd0};
  wire [30:0] or_1465 = {1'd0, or_1461} | shl_1464;
  wire [127:0] and_1466 = ref_1343 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_1467 = ^and_1466;
  wire [31:0] shl_1468 = {parity_1467, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_1469 = {1'd0, or_1465} | shl_1468;  // awq_gemv_lane.hpp:74
  wire [31:0] check_1_1599 = and_1240 ? w_495_s2[63:32] : check_1_197;
  wire icmp_1600 = c_1_7 != w_495_s2[111:96];
  wire icmp_1601 = block_195 != w_495_s2[95:64];  // awq_gemv_lane.hpp:209
  wire or_1602 = icmp_1600 | icmp_1601;  // awq_gemv_lane.hpp:209
  wire [119:0] shl_1603 = {w_495_s2[119:112], 112'd0};
  wire icmp_1604 = shl_1603 != 120'h10000000000000000000000000000;
  wire or_1605 = or_1602 | icmp_1604;  // awq_gemv_lane.hpp:209
  wire xor_1606 = or_1605 ^ 1'd1;
  wire icmp_1609 = c_0_8 != w_495_s2[127:120];  // awq_gemv_lane.hpp:212
  wire and_1673 = final_beat_488_s2 & weighs_448_s2;
  wire [31:0] check_1_1676 = first_1239_s2 ? w_495_s2[63:32] : check_1_197;
  // stage 3
  reg slot_first_222_s3;
  reg trunc_282_s3;
  reg trunc_285_s3;
  reg icmp_280_s3;
  reg [14:0] select_296_s3;
  reg [31:0] select_375_s3;
  reg [4:0] select_379_s3;
  reg [5:0] shl_383_s3;
  reg trunc_392_s3;
  reg trunc_395_s3;
  reg trunc_400_s3;
  reg [31:0] select_422_s3;
  reg [4:0] d1_502_s3;
  reg [4:0] d0_504_s3;
  reg [15:0] sext_508_s3;
  reg [4:0] d1_510_s3;
  reg [4:0] d0_512_s3;
  reg [15:0] sext_516_s3;
  reg [4:0] d1_518_s3;
  reg [4:0] d0_520_s3;
  reg [15:0] trunc_524_s3;
  reg and_491_s3;
  reg [4:0] d1_541_s3;
  reg [4:0] d0_543_s3;
  reg [4:0] d1_548_s3;
  reg [4:0] d0_550_s3;
  reg [4:0] d1_555_s3;
  reg [4:0] d0_557_s3;
  reg [4:0] d1_577_s3;
  reg [4:0] d0_579_s3;
  reg [4:0] d1_584_s3;
  reg [4:0] d0_586_s3;
  reg [4:0] d1_591_s3;
  reg [4:0] d0_593_s3;
  reg [4:0] d1_613_s3;
  reg [4:0] d0_615_s3;
  reg [15:0] sext_619_s3;
  reg [4:0] d1_621_s3;
  reg [4:0] d0_623_s3;
  reg [15:0] sext_627_s3;
  reg [4:0] d1_629_s3;
  reg [4:0] d0_631_s3;
  reg [15:0] trunc_635_s3;
  reg [15:0] sext_696_s3;
  reg [15:0] sext_699_s3;
  reg [15:0] trunc_702_s3;
  reg [15:0] sext_763_s3;
  reg [15:0] sext_766_s3;
  reg [15:0] trunc_769_s3;
  reg [15:0] sext_830_s3;
  reg [15:0] sext_833_s3;
  reg [15:0] trunc_836_s3;
  reg [15:0] sext_897_s3;
  reg [15:0] sext_900_s3;
  reg [15:0] trunc_903_s3;
  reg [15:0] sext_977_s3;
  reg [15:0] sext_980_s3;
  reg [15:0] trunc_983_s3;
  reg [15:0] sext_1044_s3;
  reg [15:0] sext_1047_s3;
  reg [15:0] trunc_1050_s3;
  reg icmp_1105_s3;
  reg weighs_448_s3;
  reg or_1275_s3;
  reg first_1239_s3;
  reg [31:0] or_1469_s3;
  reg xor_1606_s3;
  reg icmp_1609_s3;
  reg and_1240_s3;
  reg [31:0] check_1_1676_s3;
  reg or_1675_s3;
  reg and_1673_s3;
  reg [31:0] block_195_s3;
  reg [3:0] sum_index_277_s3;
  reg xor_278_s3;
  reg and_373_s3;
  reg final_result_435_s3;
  always @(posedge ap_clk) begin
    slot_first_222_s3 <= slot_first_222_s2;
    trunc_282_s3 <= trunc_282_s2;
    trunc_285_s3 <= trunc_285_s2;
    icmp_280_s3 <= icmp_280_s2;
    select_296_s3 <= select_296;
    select_375_s3 <= select_375;
    select_379_s3 <= select_379;
    shl_383_s3 <= shl_383;
    trunc_392_s3 <= lshr_382_s2[0];
    trunc_395_s3 <= trunc_395_s2;
    trunc_400_s3 <= trunc_400_s2;
    select_422_s3 <= select_422_s2;
    d1_502_s3 <= d1_502;
    d0_504_s3 <= d0_504;
    sext_508_s3 <= mem_x_5_q2[31:16];
    d1_510_s3 <= d1_510;
    d0_512_s3 <= d0_512;
    sext_516_s3 <= mem_x_5_q2[47:32];
    d1_518_s3 <= d1_518;
    d0_520_s3 <= d0_520;
    trunc_524_s3 <= mem_x_5_q2[63:48];
    and_491_s3 <= and_491_s2;
    d1_541_s3 <= d1_541;
    d0_543_s3 <= d0_543;
    d1_548_s3 <= d1_548;
    d0_550_s3 <= d0_550;
    d1_555_s3 <= d1_555;
    d0_557_s3 <= d0_557;
    d1_577_s3 <= d1_577;
    d0_579_s3 <= d0_579;
    d1_584_s3 <= d1_584;
    d0_586_s3 <= d0_586;
    d1_591_s3 <= d1_591;
    d0_593_s3 <= d0_593;
    d1_613_s3 <= d1_613;
    d0_615_s3 <= d0_615;
    sext_619_s3 <= mem_x_4_q2[31:16];
    d1_621_s3 <= d1_621;
    d0_623_s3 <= d0_623;
    sext_627_s3 <= mem_x_4_q2[47:32];
    d1_629_s3 <= d1_629;
    d0_631_s3 <= d0_631;
    trunc_635_s3 <= mem_x_4_q2[63:48];
    sext_696_s3 <= mem_x_3_q2[31:16];
    sext_699_s3 <= mem_x_3_q2[47:32];
    trunc_702_s3 <= mem_x_3_q2[63:48];
    sext_763_s3 <= mem_x_2_q2[31:16];
    sext_766_s3 <= mem_x_2_q2[47:32];
    trunc_769_s3 <= mem_x_2_q2[63:48];
    sext_830_s3 <= mem_x_1_q2[31:16];
    sext_833_s3 <= mem_x_1_q2[47:32];
    trunc_836_s3 <= mem_x_1_q2[63:48];
    sext_897_s3 <= mem_x_0_q2[31:16];
    sext_900_s3 <= mem_x_0_q2[47:32];
    trunc_903_s3 <= mem_x_0_q2[63:48];
    sext_977_s3 <= mem_x_6_q2[31:16];
    sext_980_s3 <= mem_x_6_q2[47:32];
    trunc_983_s3 <= mem_x_6_q2[63:48];
    sext_1044_s3 <= mem_x_7_q2[31:16];
    sext_1047_s3 <= mem_x_7_q2[47:32];
    trunc_1050_s3 <= mem_x_7_q2[63:48];
    icmp_1105_s3 <= icmp_1105_s2;
    weighs_448_s3 <= weighs_448_s2;
    or_1275_s3 <= or_1275_s2;
    first_1239_s3 <= first_1239_s2;
    or_1469_s3 <= or_1469;
    xor_1606_s3 <= xor_1606;
    icmp_1609_s3 <= icmp_1609;
    and_1240_s3 <= and_1240;
    check_1_1676_s3 <= check_1_1676;
    or_1675_s3 <= or_1675_s2;
    and_1673_s3 <= and_1673;
    block_195_s3 <= block_195;
    sum_index_277_s3 <= sum_index_277_s2;
    xor_278_s3 <= xor_278_s2;
    and_373_s3 <= and_373_s2;
    final_result_435_s3 <= final_result_435_s2;
  end
  wire [31:0] lshr_381 = select_375_s3 >> select_379_s3;  // awq_gemv_lane.hpp:141
  wire [127:0] exponent_384 = s_x_data_19 >> shl_383_s3;  // awq_gemv_lane.hpp:339
  wire [31:0] shl_503 = {d1_502_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_505 = {d0_504_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_506 = shl_503 + {{22{shl_505[31]}}, shl_505[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_507;
  awq_gemv_t8_mul_27s_16s_42_2 mul_507_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_506[31:5]), .b(sext_508_s3), .p(mul_507));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_542 = {d1_541_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_544 = {d0_543_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_545 = shl_542 + {{22{shl_544[31]}}, shl_544[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_546;
  awq_gemv_t8_mul_27s_16s_42_2 mul_546_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_545[31:5]), .b(sext_508_s3), .p(mul_546));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_578 = {d1_577_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_580 = {d0_579_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_581 = shl_578 + {{22{shl_580[31]}}, shl_580[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_582;
  awq_gemv_t8_mul_27s_16s_42_2 mul_582_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_581[31:5]), .b(sext_508_s3), .p(mul_582));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_614 = {d1_613_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_616 = {d0_615_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_617 = shl_614 + {{22{shl_616[31]}}, shl_616[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_618;
  awq_gemv_t8_mul_27s_16s_42_2 mul_618_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_617[31:5]), .b(sext_619_s3), .p(mul_618));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_647;
  awq_gemv_t8_mul_27s_16s_42_2 mul_647_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_506[31:5]), .b(sext_619_s3), .p(mul_647));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_663;
  awq_gemv_t8_mul_27s_16s_42_2 mul_663_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_545[31:5]), .b(sext_619_s3), .p(mul_663));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_679;
  awq_gemv_t8_mul_27s_16s_42_2 mul_679_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_581[31:5]), .b(sext_619_s3), .p(mul_679));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_695;
  awq_gemv_t8_mul_27s_16s_42_2 mul_695_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_617[31:5]), .b(sext_696_s3), .p(mul_695));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_714;
  awq_gemv_t8_mul_27s_16s_42_2 mul_714_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_506[31:5]), .b(sext_696_s3), .p(mul_714));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_730;
  awq_gemv_t8_mul_27s_16s_42_2 mul_730_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_545[31:5]), .b(sext_696_s3), .p(mul_730));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_746;
  awq_gemv_t8_mul_27s_16s_42_2 mul_746_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_581[31:5]), .b(sext_696_s3), .p(mul_746));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_762;
  awq_gemv_t8_mul_27s_16s_42_2 mul_762_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_617[31:5]), .b(sext_763_s3), .p(mul_762));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_781;
  awq_gemv_t8_mul_27s_16s_42_2 mul_781_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_506[31:5]), .b(sext_763_s3), .p(mul_781));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_797;
  awq_gemv_t8_mul_27s_16s_42_2 mul_797_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_545[31:5]), .b(sext_763_s3), .p(mul_797));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_813;
  awq_gemv_t8_mul_27s_16s_42_2 mul_813_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_581[31:5]), .b(sext_763_s3), .p(mul_813));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_829;
  awq_gemv_t8_mul_27s_16s_42_2 mul_829_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_617[31:5]), .b(sext_830_s3), .p(mul_829));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_848;
  awq_gemv_t8_mul_27s_16s_42_2 mul_848_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_506[31:5]), .b(sext_830_s3), .p(mul_848));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_864;
  awq_gemv_t8_mul_27s_16s_42_2 mul_864_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_545[31:5]), .b(sext_830_s3), .p(mul_864));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_880;
  awq_gemv_t8_mul_27s_16s_42_2 mul_880_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_581[31:5]), .b(sext_830_s3), .p(mul_880));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_896;
  awq_gemv_t8_mul_27s_16s_42_2 mul_896_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_617[31:5]), .b(sext_897_s3), .p(mul_896));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_915;
  awq_gemv_t8_mul_27s_16s_42_2 mul_915_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_506[31:5]), .b(sext_897_s3), .p(mul_915));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_931;
  awq_gemv_t8_mul_27s_16s_42_2 mul_931_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_545[31:5]), .b(sext_897_s3), .p(mul_931));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_947;
  awq_gemv_t8_mul_27s_16s_42_2 mul_947_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_581[31:5]), .b(sext_897_s3), .p(mul_947));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_960;
  awq_gemv_t8_mul_27s_16s_42_2 mul_960_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_617[31:5]), .b(sext_508_s3), .p(mul_960));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_976;
  awq_gemv_t8_mul_27s_16s_42_2 mul_976_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_581[31:5]), .b(sext_977_s3), .p(mul_976));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_995;
  awq_gemv_t8_mul_27s_16s_42_2 mul_995_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_545[31:5]), .b(sext_977_s3), .p(mul_995));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1011;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1011_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_506[31:5]), .b(sext_977_s3), .p(mul_1011));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1027;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1027_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_617[31:5]), .b(sext_977_s3), .p(mul_1027));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1043;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1043_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_581[31:5]), .b(sext_1044_s3), .p(mul_1043));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1061;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1061_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_545[31:5]), .b(sext_1044_s3), .p(mul_1061));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1076;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1076_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_506[31:5]), .b(sext_1044_s3), .p(mul_1076));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1091;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1091_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_617[31:5]), .b(sext_1044_s3), .p(mul_1091));  // awq_gemv_lane.hpp:123
  wire [31:0] select_1470 = first_1239_s3 ? 32'd0 : check_0_196;  // awq_gemv_lane.hpp:206
  wire [31:0] and_1471 = select_1470 & 32'heb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_1472 = ^and_1471;
  wire [31:0] and_1473 = select_1470 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_1474 = ^and_1473;
  wire [1:0] shl_1475 = {parity_1474, 1'd0};
  wire [1:0] or_1476 = {1'd0, parity_1472} | shl_1475;
  wire [31:0] and_1477 = select_1470 & 32'had1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_1478 = ^and_1477;
  wire [2:0] shl_1479 = {parity_1478, 2'd0};
  wire [2:0] or_1480 = {1'd0, or_1476} | shl_1479;
  wire [30:0] and_1481 = select_1470[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_1482 = ^and_1481;
  wire [3:0] shl_1483 = {parity_1482, 3'd0};
  wire [3:0] or_1484 = {1'd0, or_1480} | shl_1483;
  wire [31:0] and_1485 = select_1470 & 32'hb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_1486 = ^and_1485;
  wire [4:0] shl_1487 = {parity_1486, 4'd0};
  wire [4:0] or_1488 = {1'd0, or_1484} | shl_1487;
  wire [30:0] and_1489 = select_1470[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_1490 = ^and_1489;
  wire [5:0] shl_1491 = {parity_1490, 5'd0};
  wire [5:0] or_1492 = {1'd0, or_1488} | shl_1491;
  wire [29:0] and_1493 = select_1470[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_1494 = ^and_1493;
  wire [6:0] shl_1495 = {parity_1494, 6'd0};
  wire [6:0] or_1496 = {1'd0, or_1492} | shl_1495;
  wire [30:0] and_1497 = select_1470[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_1498 = ^and_1497;
  wire [7:0] shl_1499 = {parity_1498, 7'd0};
  wire [7:0] or_1500 = {1'd0, or_1496} | shl_1499;
  wire [31:0] and_1501 = select_1470 & 32'hebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_1502 = ^and_1501;
  wire [8:0] shl_1503 = {parity_1502, 8'd0};
  wire [8:0] or_1504 = {1'd0, or_1500} | shl_1503;
  wire [29:0] and_1505 = select_1470[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_1506 = ^and_1505;
  wire [9:0] shl_1507 = {parity_1506, 9'd0};
  wire [9:0] or_1508 = {1'd0, or_1504} | shl_1507;
  wire [31:0] and_1509 = select_1470 & 32'h92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_1510 = ^and_1509;
  wire [10:0] shl_1511 = {parity_1510, 10'd0};
  wire [10:0] or_1512 = {1'd0, or_1508} | shl_1511;
  wire [29:0] and_1513 = select_1470[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_1514 = ^and_1513;
  wire [11:0] shl_1515 = {parity_1514, 11'd0};
  wire [11:0] or_1516 = {1'd0, or_1512} | shl_1515;
  wire [30:0] and_1517 = select_1470[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_1518 = ^and_1517;
  wire [12:0] shl_1519 = {parity_1518, 12'd0};
  wire [12:0] or_1520 = {1'd0, or_1516} | shl_1519;
  wire [31:0] and_1521 = select_1470 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_1522 = ^and_1521;
  wire [13:0] shl_1523 = {parity_1522, 13'd0};
  wire [13:0] or_1524 = {1'd0, or_1520} | shl_1523;
  wire [29:0] and_1525 = select_1470[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_1526 = ^and_1525;
  wire [14:0] shl_1527 = {parity_1526, 14'd0};
  wire [14:0] or_1528 = {1'd0, or_1524} | shl_1527;
  wire [30:0] and_1529 = select_1470[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_1530 = ^and_1529;
  wire [15:0] shl_1531 = {parity_1530, 15'd0};
  wire [15:0] or_1532 = {1'd0, or_1528} | shl_1531;
  wire [30:0] and_1533 = select_1470[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_1534 = ^and_1533;
  wire [16:0] shl_1535 = {parity_1534, 16'd0};
  wire [16:0] or_1536 = {1'd0, or_1532} | shl_1535;
  wire [31:0] and_1537 = select_1470 & 32'hb993d378;  // awq_gemv_lane.hpp:74
  wire parity_1538 = ^and_1537;
  wire [17:0] shl_1539 = {parity_1538, 17'd0};
  wire [17:0] or_1540 = {1'd0, or_1536} | shl_1539;
  wire [30:0] and_1541 = select_1470[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_1542 = ^and_1541;
  wire [18:0] shl_1543 = {parity_1542, 18'd0};
  wire [18:0] or_1544 = {1'd0, or_1540} | shl_1543;
  wire [31:0] and_1545 = select_1470 & 32'he64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_1546 = ^and_1545;
  wire [19:0] shl_1547 = {parity_1546, 19'd0};
  wire [19:0] or_1548 = {1'd0, or_1544} | shl_1547;
  wire [29:0] and_1549 = select_1470[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:74
  wire parity_1550 = ^and_1549;
  wire [20:0] shl_1551 = {parity_1550, 20'd0};
  wire [20:0] or_1552 = {1'd0, or_1548} | shl_1551;
  wire [31:0] and_1553 = select_1470 & 32'ha4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_1554 = ^and_1553;
  wire [21:0] shl_1555 = {parity_1554, 21'd0};
  wire [21:0] or_1556 = {1'd0, or_1552} | shl_1555;
  wire [31:0] and_1557 = select_1470 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_1558 = ^and_1557;
  wire [22:0] shl_1559 = {parity_1558, 22'd0};
  wire [22:0] or_1560 = {1'd0, or_1556} | shl_1559;
  wire [30:0] and_1561 = select_1470[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:74
  wire parity_1562 = ^and_1561;
  wire [23:0] shl_1563 = {parity_1562, 23'd0};
  wire [23:0] or_1564 = {1'd0, or_1560} | shl_1563;
  wire [30:0] and_1565 = select_1470[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:74
  wire parity_1566 = ^and_1565;
  wire [24:0] shl_1567 = {parity_1566, 24'd0};
  wire [24:0] or_1568 = {1'd0, or_1564} | shl_1567;
  wire [29:0] and_1569 = select_1470[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_1570 = ^and_1569;
  wire [25:0] shl_1571 = {parity_1570, 25'd0};
  wire [25:0] or_1572 = {1'd0, or_1568} | shl_1571;
  wire [30:0] and_1573 = select_1470[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:74
  wire parity_1574 = ^and_1573;
  wire [26:0] shl_1575 = {parity_1574, 26'd0};
  wire [26:0] or_1576 = {1'd0, or_1572} | shl_1575;
  wire [30:0] and_1577 = select_1470[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:74
  wire parity_1578 = ^and_1577;
  wire [27:0] shl_1579 = {parity_1578, 27'd0};
  wire [27:0] or_1580 = {1'd0, or_1576} | shl_1579;
  wire [30:0] and_1581 = select_1470[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_1582 = ^and_1581;
  wire [28:0] shl_1583 = {parity_1582, 28'd0};
  wire [28:0] or_1584 = {1'd0, or_1580} | shl_1583;
  wire [31:0] and_1585 = select_1470 & 32'hf21a0359;  // awq_gemv_lane.hpp:74
  wire parity_1586 = ^and_1585;
  wire [29:0] shl_1587 = {parity_1586, 29'd0};
  wire [29:0] or_1588 = {1'd0, or_1584} | shl_1587;
  wire [27:0] and_1589 = select_1470[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:74
  wire parity_1590 = ^and_1589;
  wire [30:0] shl_1591 = {parity_1590, 30'd0};
  wire [30:0] or_1592 = {1'd0, or_1588} | shl_1591;
  wire [31:0] and_1593 = select_1470 & 32'hf5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_1594 = ^and_1593;
  wire [31:0] shl_1595 = {parity_1594, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_1596 = {1'd0, or_1592} | shl_1595;  // awq_gemv_lane.hpp:74
  wire [31:0] check_0_1597 = or_1469_s3 ^ or_1596;  // awq_gemv_lane.hpp:82
  wire [31:0] check_0_1598 = weighs_448_s3 ? check_0_1597 : check_0_196;  // awq_gemv_t8.cpp:14
  wire and_1607 = first_1239_s3 & xor_1606_s3;
  wire xor_1608 = and_1607 ^ 1'd1;
  wire or_1610 = xor_1608 | icmp_1609_s3;
  wire check_1611 = and_1240_s3 ? or_1610 : check_198;
  wire [31:0] xor_1677 = check_0_1597 ^ check_1_1676_s3;  // awq_gemv_lane.hpp:218
  wire check_1679 = first_1239_s3 ? or_1610 : check_198;
  // stage 4
  reg slot_first_222_s4;
  reg trunc_282_s4;
  reg trunc_285_s4;
  reg icmp_280_s4;
  reg [14:0] select_296_s4;
  reg [127:0] exponent_384_s4;
  reg [7:0] trunc_386_s4;
  reg trunc_392_s4;
  reg trunc_395_s4;
  reg trunc_400_s4;
  reg [31:0] select_422_s4;
  reg [4:0] d1_510_s4;
  reg [4:0] d0_512_s4;
  reg [15:0] sext_516_s4;
  reg [4:0] d1_518_s4;
  reg [4:0] d0_520_s4;
  reg [15:0] trunc_524_s4;
  reg and_491_s4;
  reg [4:0] d1_548_s4;
  reg [4:0] d0_550_s4;
  reg [4:0] d1_555_s4;
  reg [4:0] d0_557_s4;
  reg [4:0] d1_584_s4;
  reg [4:0] d0_586_s4;
  reg [4:0] d1_591_s4;
  reg [4:0] d0_593_s4;
  reg [4:0] d1_621_s4;
  reg [4:0] d0_623_s4;
  reg [15:0] sext_627_s4;
  reg [4:0] d1_629_s4;
  reg [4:0] d0_631_s4;
  reg [15:0] trunc_635_s4;
  reg [15:0] sext_699_s4;
  reg [15:0] trunc_702_s4;
  reg [15:0] sext_766_s4;
  reg [15:0] trunc_769_s4;
  reg [15:0] sext_833_s4;
  reg [15:0] trunc_836_s4;
  reg [15:0] sext_900_s4;
  reg [15:0] trunc_903_s4;
  reg [15:0] sext_980_s4;
  reg [15:0] trunc_983_s4;
  reg [15:0] sext_1047_s4;
  reg [15:0] trunc_1050_s4;
  reg icmp_1105_s4;
  reg weighs_448_s4;
  reg or_1275_s4;
  reg [31:0] xor_1677_s4;
  reg check_1679_s4;
  reg or_1675_s4;
  reg and_1673_s4;
  reg [31:0] block_195_s4;
  reg [3:0] sum_index_277_s4;
  reg xor_278_s4;
  reg and_373_s4;
  reg final_result_435_s4;
  always @(posedge ap_clk) begin
    slot_first_222_s4 <= slot_first_222_s3;
    trunc_282_s4 <= trunc_282_s3;
    trunc_285_s4 <= trunc_285_s3;
    icmp_280_s4 <= icmp_280_s3;
    select_296_s4 <= select_296_s3;
    exponent_384_s4 <= exponent_384;
    trunc_386_s4 <= lshr_381[7:0];
    trunc_392_s4 <= trunc_392_s3;
    trunc_395_s4 <= trunc_395_s3;
    trunc_400_s4 <= trunc_400_s3;
    select_422_s4 <= select_422_s3;
    d1_510_s4 <= d1_510_s3;
    d0_512_s4 <= d0_512_s3;
    sext_516_s4 <= sext_516_s3;
    d1_518_s4 <= d1_518_s3;
    d0_520_s4 <= d0_520_s3;
    trunc_524_s4 <= trunc_524_s3;
    and_491_s4 <= and_491_s3;
    d1_548_s4 <= d1_548_s3;
    d0_550_s4 <= d0_550_s3;
    d1_555_s4 <= d1_555_s3;
    d0_557_s4 <= d0_557_s3;
    d1_584_s4 <= d1_584_s3;
    d0_586_s4 <= d0_586_s3;
    d1_591_s4 <= d1_591_s3;
    d0_593_s4 <= d0_593_s3;
    d1_621_s4 <= d1_621_s3;
    d0_623_s4 <= d0_623_s3;
    sext_627_s4 <= sext_627_s3;
    d1_629_s4 <= d1_629_s3;
    d0_631_s4 <= d0_631_s3;
    trunc_635_s4 <= trunc_635_s3;
    sext_699_s4 <= sext_699_s3;
    trunc_702_s4 <= trunc_702_s3;
    sext_766_s4 <= sext_766_s3;
    trunc_769_s4 <= trunc_769_s3;
    sext_833_s4 <= sext_833_s3;
    trunc_836_s4 <= trunc_836_s3;
    sext_900_s4 <= sext_900_s3;
    trunc_903_s4 <= trunc_903_s3;
    sext_980_s4 <= sext_980_s3;
    trunc_983_s4 <= trunc_983_s3;
    sext_1047_s4 <= sext_1047_s3;
    trunc_1050_s4 <= trunc_1050_s3;
    icmp_1105_s4 <= icmp_1105_s3;
    weighs_448_s4 <= weighs_448_s3;
    or_1275_s4 <= or_1275_s3;
    xor_1677_s4 <= xor_1677;
    check_1679_s4 <= check_1679;
    or_1675_s4 <= or_1675_s3;
    and_1673_s4 <= and_1673_s3;
    block_195_s4 <= block_195_s3;
    sum_index_277_s4 <= sum_index_277_s3;
    xor_278_s4 <= xor_278_s3;
    and_373_s4 <= and_373_s3;
    final_result_435_s4 <= final_result_435_s3;
  end
  wire [7:0] shift_385 = trunc_386_s4 - {3'd0, exponent_384_s4[4:0]};  // awq_gemv_lane.hpp:340
  wire [31:0] shl_511 = {d1_510_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_513 = {d0_512_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_514 = shl_511 + {{22{shl_513[31]}}, shl_513[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_515;
  awq_gemv_t8_mul_27s_16s_42_2 mul_515_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_514[31:5]), .b(sext_516_s4), .p(mul_515));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_549 = {d1_548_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_551 = {d0_550_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_552 = shl_549 + {{22{shl_551[31]}}, shl_551[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_553;
  awq_gemv_t8_mul_27s_16s_42_2 mul_553_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_552[31:5]), .b(sext_516_s4), .p(mul_553));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_585 = {d1_584_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_587 = {d0_586_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_588 = shl_585 + {{22{shl_587[31]}}, shl_587[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_589;
  awq_gemv_t8_mul_27s_16s_42_2 mul_589_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_588[31:5]), .b(sext_516_s4), .p(mul_589));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_622 = {d1_621_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_624 = {d0_623_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_625 = shl_622 + {{22{shl_624[31]}}, shl_624[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_626;
  awq_gemv_t8_mul_27s_16s_42_2 mul_626_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_625[31:5]), .b(sext_627_s4), .p(mul_626));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_649;
  awq_gemv_t8_mul_27s_16s_42_2 mul_649_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_514[31:5]), .b(sext_627_s4), .p(mul_649));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_665;
  awq_gemv_t8_mul_27s_16s_42_2 mul_665_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_552[31:5]), .b(sext_627_s4), .p(mul_665));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_681;
  awq_gemv_t8_mul_27s_16s_42_2 mul_681_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_588[31:5]), .b(sext_627_s4), .p(mul_681));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_698;
  awq_gemv_t8_mul_27s_16s_42_2 mul_698_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_625[31:5]), .b(sext_699_s4), .p(mul_698));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_716;
  awq_gemv_t8_mul_27s_16s_42_2 mul_716_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_514[31:5]), .b(sext_699_s4), .p(mul_716));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_732;
  awq_gemv_t8_mul_27s_16s_42_2 mul_732_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_552[31:5]), .b(sext_699_s4), .p(mul_732));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_748;
  awq_gemv_t8_mul_27s_16s_42_2 mul_748_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_588[31:5]), .b(sext_699_s4), .p(mul_748));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_765;
  awq_gemv_t8_mul_27s_16s_42_2 mul_765_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_625[31:5]), .b(sext_766_s4), .p(mul_765));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_783;
  awq_gemv_t8_mul_27s_16s_42_2 mul_783_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_514[31:5]), .b(sext_766_s4), .p(mul_783));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_799;
  awq_gemv_t8_mul_27s_16s_42_2 mul_799_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_552[31:5]), .b(sext_766_s4), .p(mul_799));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_815;
  awq_gemv_t8_mul_27s_16s_42_2 mul_815_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_588[31:5]), .b(sext_766_s4), .p(mul_815));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_832;
  awq_gemv_t8_mul_27s_16s_42_2 mul_832_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_625[31:5]), .b(sext_833_s4), .p(mul_832));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_850;
  awq_gemv_t8_mul_27s_16s_42_2 mul_850_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_514[31:5]), .b(sext_833_s4), .p(mul_850));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_866;
  awq_gemv_t8_mul_27s_16s_42_2 mul_866_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_552[31:5]), .b(sext_833_s4), .p(mul_866));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_882;
  awq_gemv_t8_mul_27s_16s_42_2 mul_882_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_588[31:5]), .b(sext_833_s4), .p(mul_882));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_899;
  awq_gemv_t8_mul_27s_16s_42_2 mul_899_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_625[31:5]), .b(sext_900_s4), .p(mul_899));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_917;
  awq_gemv_t8_mul_27s_16s_42_2 mul_917_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_514[31:5]), .b(sext_900_s4), .p(mul_917));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_933;
  awq_gemv_t8_mul_27s_16s_42_2 mul_933_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_552[31:5]), .b(sext_900_s4), .p(mul_933));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_949;
  awq_gemv_t8_mul_27s_16s_42_2 mul_949_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_588[31:5]), .b(sext_900_s4), .p(mul_949));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_962;
  awq_gemv_t8_mul_27s_16s_42_2 mul_962_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_625[31:5]), .b(sext_516_s4), .p(mul_962));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_979;
  awq_gemv_t8_mul_27s_16s_42_2 mul_979_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_588[31:5]), .b(sext_980_s4), .p(mul_979));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_997;
  awq_gemv_t8_mul_27s_16s_42_2 mul_997_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_552[31:5]), .b(sext_980_s4), .p(mul_997));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1013;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1013_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_514[31:5]), .b(sext_980_s4), .p(mul_1013));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1029;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1029_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_625[31:5]), .b(sext_980_s4), .p(mul_1029));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1046;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1046_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_588[31:5]), .b(sext_1047_s4), .p(mul_1046));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1063;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1063_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_552[31:5]), .b(sext_1047_s4), .p(mul_1063));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1078;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1078_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_514[31:5]), .b(sext_1047_s4), .p(mul_1078));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1093;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1093_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_625[31:5]), .b(sext_1047_s4), .p(mul_1093));  // awq_gemv_lane.hpp:123
  wire icmp_1678 = xor_1677_s4 != 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire or_1680 = icmp_1678 | check_1679_s4;  // awq_gemv_lane.hpp:388
  wire xor_1681 = or_1680 ^ 1'd1;
  wire or_1682 = or_1675_s4 | xor_1681;
  wire xor_1689 = or_1682 ^ 1'd1;
  wire and_1690 = and_1673_s4 & xor_1689;
  wire icmp_1691 = xor_1677_s4 == 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire [7:0] select_1692 = icmp_1691 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:218
  wire [8:0] select_1693 = check_1679_s4 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:218
  wire [8:0] or_1694 = {1'd0, select_1692} | select_1693;  // awq_gemv_lane.hpp:218
  wire [8:0] flags_1695 = flags_218 | or_1694;  // awq_gemv_lane.hpp:389
  wire [8:0] flags_1696 = and_1690 ? flags_1695 : flags_218;
  // stage 5
  reg slot_first_222_s5;
  reg trunc_282_s5;
  reg trunc_285_s5;
  reg icmp_280_s5;
  reg [14:0] select_296_s5;
  reg [7:0] shift_385_s5;
  reg trunc_392_s5;
  reg trunc_395_s5;
  reg trunc_400_s5;
  reg [31:0] select_422_s5;
  reg [4:0] d1_518_s5;
  reg [4:0] d0_520_s5;
  reg [15:0] trunc_524_s5;
  reg and_491_s5;
  reg [4:0] d1_555_s5;
  reg [4:0] d0_557_s5;
  reg [4:0] d1_591_s5;
  reg [4:0] d0_593_s5;
  reg [4:0] d1_629_s5;
  reg [4:0] d0_631_s5;
  reg [15:0] trunc_635_s5;
  reg [15:0] trunc_702_s5;
  reg [15:0] trunc_769_s5;
  reg [15:0] trunc_836_s5;
  reg [15:0] trunc_903_s5;
  reg [15:0] trunc_983_s5;
  reg [15:0] trunc_1050_s5;
  reg icmp_1105_s5;
  reg weighs_448_s5;
  reg or_1275_s5;
  reg or_1682_s5;
  reg and_1673_s5;
  reg [31:0] block_195_s5;
  reg [3:0] sum_index_277_s5;
  reg xor_278_s5;
  reg and_373_s5;
  reg final_result_435_s5;
  always @(posedge ap_clk) begin
    slot_first_222_s5 <= slot_first_222_s4;
    trunc_282_s5 <= trunc_282_s4;
    trunc_285_s5 <= trunc_285_s4;
    icmp_280_s5 <= icmp_280_s4;
    select_296_s5 <= select_296_s4;
    shift_385_s5 <= shift_385;
    trunc_392_s5 <= trunc_392_s4;
    trunc_395_s5 <= trunc_395_s4;
    trunc_400_s5 <= trunc_400_s4;
    select_422_s5 <= select_422_s4;
    d1_518_s5 <= d1_518_s4;
    d0_520_s5 <= d0_520_s4;
    trunc_524_s5 <= trunc_524_s4;
    and_491_s5 <= and_491_s4;
    d1_555_s5 <= d1_555_s4;
    d0_557_s5 <= d0_557_s4;
    d1_591_s5 <= d1_591_s4;
    d0_593_s5 <= d0_593_s4;
    d1_629_s5 <= d1_629_s4;
    d0_631_s5 <= d0_631_s4;
    trunc_635_s5 <= trunc_635_s4;
    trunc_702_s5 <= trunc_702_s4;
    trunc_769_s5 <= trunc_769_s4;
    trunc_836_s5 <= trunc_836_s4;
    trunc_903_s5 <= trunc_903_s4;
    trunc_983_s5 <= trunc_983_s4;
    trunc_1050_s5 <= trunc_1050_s4;
    icmp_1105_s5 <= icmp_1105_s4;
    weighs_448_s5 <= weighs_448_s4;
    or_1275_s5 <= or_1275_s4;
    or_1682_s5 <= or_1682;
    and_1673_s5 <= and_1673_s4;
    block_195_s5 <= block_195_s4;
    sum_index_277_s5 <= sum_index_277_s4;
    xor_278_s5 <= xor_278_s4;
    and_373_s5 <= and_373_s4;
    final_result_435_s5 <= final_result_435_s4;
  end
  wire [42:0] add_509 = {{1{mul_501[41]}}, mul_501} + {{1{mul_507[41]}}, mul_507};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_519 = {d1_518_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_521 = {d0_520_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_522 = shl_519 + {{22{shl_521[31]}}, shl_521[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_523;
  awq_gemv_t8_mul_27s_16s_42_2 mul_523_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_522[31:5]), .b(trunc_524_s5), .p(mul_523));  // awq_gemv_lane.hpp:123
  wire [42:0] add_547 = {{1{mul_540[41]}}, mul_540} + {{1{mul_546[41]}}, mul_546};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_556 = {d1_555_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_558 = {d0_557_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_559 = shl_556 + {{22{shl_558[31]}}, shl_558[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_560;
  awq_gemv_t8_mul_27s_16s_42_2 mul_560_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_559[31:5]), .b(trunc_524_s5), .p(mul_560));  // awq_gemv_lane.hpp:123
  wire [42:0] add_583 = {{1{mul_576[41]}}, mul_576} + {{1{mul_582[41]}}, mul_582};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_592 = {d1_591_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_594 = {d0_593_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_595 = shl_592 + {{22{shl_594[31]}}, shl_594[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_596;
  awq_gemv_t8_mul_27s_16s_42_2 mul_596_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_595[31:5]), .b(trunc_524_s5), .p(mul_596));  // awq_gemv_lane.hpp:123
  wire [42:0] add_620 = {{1{mul_612[41]}}, mul_612} + {{1{mul_618[41]}}, mul_618};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_630 = {d1_629_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_632 = {d0_631_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_633 = shl_630 + {{22{shl_632[31]}}, shl_632[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_634;
  awq_gemv_t8_mul_27s_16s_42_2 mul_634_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_633[31:5]), .b(trunc_635_s5), .p(mul_634));  // awq_gemv_lane.hpp:123
  wire [42:0] add_648 = {{1{mul_646[41]}}, mul_646} + {{1{mul_647[41]}}, mul_647};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_651;
  awq_gemv_t8_mul_27s_16s_42_2 mul_651_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_522[31:5]), .b(trunc_635_s5), .p(mul_651));  // awq_gemv_lane.hpp:123
  wire [42:0] add_664 = {{1{mul_662[41]}}, mul_662} + {{1{mul_663[41]}}, mul_663};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_667;
  awq_gemv_t8_mul_27s_16s_42_2 mul_667_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_559[31:5]), .b(trunc_635_s5), .p(mul_667));  // awq_gemv_lane.hpp:123
  wire [42:0] add_680 = {{1{mul_678[41]}}, mul_678} + {{1{mul_679[41]}}, mul_679};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_683;
  awq_gemv_t8_mul_27s_16s_42_2 mul_683_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_595[31:5]), .b(trunc_635_s5), .p(mul_683));  // awq_gemv_lane.hpp:123
  wire [42:0] add_697 = {{1{mul_694[41]}}, mul_694} + {{1{mul_695[41]}}, mul_695};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_701;
  awq_gemv_t8_mul_27s_16s_42_2 mul_701_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_633[31:5]), .b(trunc_702_s5), .p(mul_701));  // awq_gemv_lane.hpp:123
  wire [42:0] add_715 = {{1{mul_713[41]}}, mul_713} + {{1{mul_714[41]}}, mul_714};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_718;
  awq_gemv_t8_mul_27s_16s_42_2 mul_718_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_522[31:5]), .b(trunc_702_s5), .p(mul_718));  // awq_gemv_lane.hpp:123
  wire [42:0] add_731 = {{1{mul_729[41]}}, mul_729} + {{1{mul_730[41]}}, mul_730};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_734;
  awq_gemv_t8_mul_27s_16s_42_2 mul_734_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_559[31:5]), .b(trunc_702_s5), .p(mul_734));  // awq_gemv_lane.hpp:123
  wire [42:0] add_747 = {{1{mul_745[41]}}, mul_745} + {{1{mul_746[41]}}, mul_746};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_750;
  awq_gemv_t8_mul_27s_16s_42_2 mul_750_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_595[31:5]), .b(trunc_702_s5), .p(mul_750));  // awq_gemv_lane.hpp:123
  wire [42:0] add_764 = {{1{mul_761[41]}}, mul_761} + {{1{mul_762[41]}}, mul_762};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_768;
  awq_gemv_t8_mul_27s_16s_42_2 mul_768_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_633[31:5]), .b(trunc_769_s5), .p(mul_768));  // awq_gemv_lane.hpp:123
  wire [42:0] add_782 = {{1{mul_780[41]}}, mul_780} + {{1{mul_781[41]}}, mul_781};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_785;
  awq_gemv_t8_mul_27s_16s_42_2 mul_785_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_522[31:5]), .b(trunc_769_s5), .p(mul_785));  // awq_gemv_lane.hpp:123
  wire [42:0] add_798 = {{1{mul_796[41]}}, mul_796} + {{1{mul_797[41]}}, mul_797};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_801;
  awq_gemv_t8_mul_27s_16s_42_2 mul_801_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_559[31:5]), .b(trunc_769_s5), .p(mul_801));  // awq_gemv_lane.hpp:123
  wire [42:0] add_814 = {{1{mul_812[41]}}, mul_812} + {{1{mul_813[41]}}, mul_813};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_817;
  awq_gemv_t8_mul_27s_16s_42_2 mul_817_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_595[31:5]), .b(trunc_769_s5), .p(mul_817));  // awq_gemv_lane.hpp:123
  wire [42:0] add_831 = {{1{mul_828[41]}}, mul_828} + {{1{mul_829[41]}}, mul_829};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_835;
  awq_gemv_t8_mul_27s_16s_42_2 mul_835_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_633[31:5]), .b(trunc_836_s5), .p(mul_835));  // awq_gemv_lane.hpp:123
  wire [42:0] add_849 = {{1{mul_847[41]}}, mul_847} + {{1{mul_848[41]}}, mul_848};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_852;
  awq_gemv_t8_mul_27s_16s_42_2 mul_852_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_522[31:5]), .b(trunc_836_s5), .p(mul_852));  // awq_gemv_lane.hpp:123
  wire [42:0] add_865 = {{1{mul_863[41]}}, mul_863} + {{1{mul_864[41]}}, mul_864};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_868;
  awq_gemv_t8_mul_27s_16s_42_2 mul_868_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_559[31:5]), .b(trunc_836_s5), .p(mul_868));  // awq_gemv_lane.hpp:123
  wire [42:0] add_881 = {{1{mul_879[41]}}, mul_879} + {{1{mul_880[41]}}, mul_880};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_884;
  awq_gemv_t8_mul_27s_16s_42_2 mul_884_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_595[31:5]), .b(trunc_836_s5), .p(mul_884));  // awq_gemv_lane.hpp:123
  wire [42:0] add_898 = {{1{mul_895[41]}}, mul_895} + {{1{mul_896[41]}}, mul_896};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_902;
  awq_gemv_t8_mul_27s_16s_42_2 mul_902_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_633[31:5]), .b(trunc_903_s5), .p(mul_902));  // awq_gemv_lane.hpp:123
  wire [42:0] add_916 = {{1{mul_914[41]}}, mul_914} + {{1{mul_915[41]}}, mul_915};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_919;
  awq_gemv_t8_mul_27s_16s_42_2 mul_919_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_522[31:5]), .b(trunc_903_s5), .p(mul_919));  // awq_gemv_lane.hpp:123
  wire [42:0] add_932 = {{1{mul_930[41]}}, mul_930} + {{1{mul_931[41]}}, mul_931};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_935;
  awq_gemv_t8_mul_27s_16s_42_2 mul_935_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_559[31:5]), .b(trunc_903_s5), .p(mul_935));  // awq_gemv_lane.hpp:123
  wire [42:0] add_948 = {{1{mul_946[41]}}, mul_946} + {{1{mul_947[41]}}, mul_947};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_951;
  awq_gemv_t8_mul_27s_16s_42_2 mul_951_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_595[31:5]), .b(trunc_903_s5), .p(mul_951));  // awq_gemv_lane.hpp:123
  wire [42:0] add_961 = {{1{mul_959[41]}}, mul_959} + {{1{mul_960[41]}}, mul_960};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_964;
  awq_gemv_t8_mul_27s_16s_42_2 mul_964_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_633[31:5]), .b(trunc_524_s5), .p(mul_964));  // awq_gemv_lane.hpp:123
  wire [42:0] add_978 = {{1{mul_975[41]}}, mul_975} + {{1{mul_976[41]}}, mul_976};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_982;
  awq_gemv_t8_mul_27s_16s_42_2 mul_982_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_595[31:5]), .b(trunc_983_s5), .p(mul_982));  // awq_gemv_lane.hpp:123
  wire [42:0] add_996 = {{1{mul_994[41]}}, mul_994} + {{1{mul_995[41]}}, mul_995};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_999;
  awq_gemv_t8_mul_27s_16s_42_2 mul_999_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_559[31:5]), .b(trunc_983_s5), .p(mul_999));  // awq_gemv_lane.hpp:123
  wire [42:0] add_1012 = {{1{mul_1010[41]}}, mul_1010} + {{1{mul_1011[41]}}, mul_1011};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1015;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1015_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_522[31:5]), .b(trunc_983_s5), .p(mul_1015));  // awq_gemv_lane.hpp:123
  wire [42:0] add_1028 = {{1{mul_1026[41]}}, mul_1026} + {{1{mul_1027[41]}}, mul_1027};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1031;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1031_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_633[31:5]), .b(trunc_983_s5), .p(mul_1031));  // awq_gemv_lane.hpp:123
  wire [42:0] add_1045 = {{1{mul_1042[41]}}, mul_1042} + {{1{mul_1043[41]}}, mul_1043};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1049;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1049_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_595[31:5]), .b(trunc_1050_s5), .p(mul_1049));  // awq_gemv_lane.hpp:123
  wire [42:0] add_1062 = {{1{mul_1060[41]}}, mul_1060} + {{1{mul_1061[41]}}, mul_1061};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1065;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1065_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_559[31:5]), .b(trunc_1050_s5), .p(mul_1065));  // awq_gemv_lane.hpp:123
  wire [42:0] add_1077 = {{1{mul_1075[41]}}, mul_1075} + {{1{mul_1076[41]}}, mul_1076};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1080;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1080_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_522[31:5]), .b(trunc_1050_s5), .p(mul_1080));  // awq_gemv_lane.hpp:123
  wire [42:0] add_1092 = {{1{mul_1090[41]}}, mul_1090} + {{1{mul_1091[41]}}, mul_1091};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1095;
  awq_gemv_t8_mul_27s_16s_42_2 mul_1095_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_633[31:5]), .b(trunc_1050_s5), .p(mul_1095));  // awq_gemv_lane.hpp:123
  wire icmp_1683 = bad_block_217 == 32'hffffffff;  // awq_gemv_lane.hpp:390
  wire xor_1684 = icmp_1683 ^ 1'd1;
  wire or_1685 = or_1682_s5 | xor_1684;
  wire xor_1686 = or_1685 ^ 1'd1;
  wire and_1687 = and_1673_s5 & xor_1686;
  wire [31:0] bad_block_1688 = and_1687 ? block_195_s5 : bad_block_217;
  // stage 6
  reg slot_first_222_s6;
  reg trunc_282_s6;
  reg trunc_285_s6;
  reg icmp_280_s6;
  reg [14:0] select_296_s6;
  reg [7:0] shift_385_s6;
  reg trunc_392_s6;
  reg trunc_395_s6;
  reg trunc_400_s6;
  reg [31:0] select_422_s6;
  reg [42:0] add_509_s6;
  reg and_491_s6;
  reg [42:0] add_547_s6;
  reg [42:0] add_583_s6;
  reg [42:0] add_620_s6;
  reg [42:0] add_648_s6;
  reg [42:0] add_664_s6;
  reg [42:0] add_680_s6;
  reg [42:0] add_697_s6;
  reg [42:0] add_715_s6;
  reg [42:0] add_731_s6;
  reg [42:0] add_747_s6;
  reg [42:0] add_764_s6;
  reg [42:0] add_782_s6;
  reg [42:0] add_798_s6;
  reg [42:0] add_814_s6;
  reg [42:0] add_831_s6;
  reg [42:0] add_849_s6;
  reg [42:0] add_865_s6;
  reg [42:0] add_881_s6;
  reg [42:0] add_898_s6;
  reg [42:0] add_916_s6;
  reg [42:0] add_932_s6;
  reg [42:0] add_948_s6;
  reg [42:0] add_961_s6;
  reg [42:0] add_978_s6;
  reg [42:0] add_996_s6;
  reg [42:0] add_1012_s6;
  reg [42:0] add_1028_s6;
  reg [42:0] add_1045_s6;
  reg [42:0] add_1062_s6;
  reg [42:0] add_1077_s6;
  reg [42:0] add_1092_s6;
  reg icmp_1105_s6;
  reg weighs_448_s6;
  reg or_1275_s6;
  reg [3:0] sum_index_277_s6;
  reg xor_278_s6;
  reg and_373_s6;
  reg final_result_435_s6;
  always @(posedge ap_clk) begin
    slot_first_222_s6 <= slot_first_222_s5;
    trunc_282_s6 <= trunc_282_s5;
    trunc_285_s6 <= trunc_285_s5;
    icmp_280_s6 <= icmp_280_s5;
    select_296_s6 <= select_296_s5;
    shift_385_s6 <= shift_385_s5;
    trunc_392_s6 <= trunc_392_s5;
    trunc_395_s6 <= trunc_395_s5;
    trunc_400_s6 <= trunc_400_s5;
    select_422_s6 <= select_422_s5;
    add_509_s6 <= add_509;
    and_491_s6 <= and_491_s5;
    add_547_s6 <= add_547;
    add_583_s6 <= add_583;
    add_620_s6 <= add_620;
    add_648_s6 <= add_648;
    add_664_s6 <= add_664;
    add_680_s6 <= add_680;
    add_697_s6 <= add_697;
    add_715_s6 <= add_715;
    add_731_s6 <= add_731;
    add_747_s6 <= add_747;
    add_764_s6 <= add_764;
    add_782_s6 <= add_782;
    add_798_s6 <= add_798;
    add_814_s6 <= add_814;
    add_831_s6 <= add_831;
    add_849_s6 <= add_849;
    add_865_s6 <= add_865;
    add_881_s6 <= add_881;
    add_898_s6 <= add_898;
    add_916_s6 <= add_916;
    add_932_s6 <= add_932;
    add_948_s6 <= add_948;
    add_961_s6 <= add_961;
    add_978_s6 <= add_978;
    add_996_s6 <= add_996;
    add_1012_s6 <= add_1012;
    add_1028_s6 <= add_1028;
    add_1045_s6 <= add_1045;
    add_1062_s6 <= add_1062;
    add_1077_s6 <= add_1077;
    add_1092_s6 <= add_1092;
    icmp_1105_s6 <= icmp_1105_s5;
    weighs_448_s6 <= weighs_448_s5;
    or_1275_s6 <= or_1275_s5;
    sum_index_277_s6 <= sum_index_277_s5;
    xor_278_s6 <= xor_278_s5;
    and_373_s6 <= and_373_s5;
    final_result_435_s6 <= final_result_435_s5;
  end
  wire [43:0] add_517 = {{1{add_509_s6[42]}}, add_509_s6} + {{2{mul_515[41]}}, mul_515};  // awq_gemv_lane.hpp:123
  wire [43:0] add_554 = {{1{add_547_s6[42]}}, add_547_s6} + {{2{mul_553[41]}}, mul_553};  // awq_gemv_lane.hpp:123
  wire [43:0] add_590 = {{1{add_583_s6[42]}}, add_583_s6} + {{2{mul_589[41]}}, mul_589};  // awq_gemv_lane.hpp:123
  wire [43:0] add_628 = {{1{add_620_s6[42]}}, add_620_s6} + {{2{mul_626[41]}}, mul_626};  // awq_gemv_lane.hpp:123
  wire [43:0] add_650 = {{1{add_648_s6[42]}}, add_648_s6} + {{2{mul_649[41]}}, mul_649};  // awq_gemv_lane.hpp:123
  wire [43:0] add_666 = {{1{add_664_s6[42]}}, add_664_s6} + {{2{mul_665[41]}}, mul_665};  // awq_gemv_lane.hpp:123
  wire [43:0] add_682 = {{1{add_680_s6[42]}}, add_680_s6} + {{2{mul_681[41]}}, mul_681};  // awq_gemv_lane.hpp:123
  wire [43:0] add_700 = {{1{add_697_s6[42]}}, add_697_s6} + {{2{mul_698[41]}}, mul_698};  // awq_gemv_lane.hpp:123
  wire [43:0] add_717 = {{1{add_715_s6[42]}}, add_715_s6} + {{2{mul_716[41]}}, mul_716};  // awq_gemv_lane.hpp:123
  wire [43:0] add_733 = {{1{add_731_s6[42]}}, add_731_s6} + {{2{mul_732[41]}}, mul_732};  // awq_gemv_lane.hpp:123
  wire [43:0] add_749 = {{1{add_747_s6[42]}}, add_747_s6} + {{2{mul_748[41]}}, mul_748};  // awq_gemv_lane.hpp:123
  wire [43:0] add_767 = {{1{add_764_s6[42]}}, add_764_s6} + {{2{mul_765[41]}}, mul_765};  // awq_gemv_lane.hpp:123
  wire [43:0] add_784 = {{1{add_782_s6[42]}}, add_782_s6} + {{2{mul_783[41]}}, mul_783};  // awq_gemv_lane.hpp:123
  wire [43:0] add_800 = {{1{add_798_s6[42]}}, add_798_s6} + {{2{mul_799[41]}}, mul_799};  // awq_gemv_lane.hpp:123
  wire [43:0] add_816 = {{1{add_814_s6[42]}}, add_814_s6} + {{2{mul_815[41]}}, mul_815};  // awq_gemv_lane.hpp:123
  wire [43:0] add_834 = {{1{add_831_s6[42]}}, add_831_s6} + {{2{mul_832[41]}}, mul_832};  // awq_gemv_lane.hpp:123
  wire [43:0] add_851 = {{1{add_849_s6[42]}}, add_849_s6} + {{2{mul_850[41]}}, mul_850};  // awq_gemv_lane.hpp:123
  wire [43:0] add_867 = {{1{add_865_s6[42]}}, add_865_s6} + {{2{mul_866[41]}}, mul_866};  // awq_gemv_lane.hpp:123
  wire [43:0] add_883 = {{1{add_881_s6[42]}}, add_881_s6} + {{2{mul_882[41]}}, mul_882};  // awq_gemv_lane.hpp:123
  wire [43:0] add_901 = {{1{add_898_s6[42]}}, add_898_s6} + {{2{mul_899[41]}}, mul_899};  // awq_gemv_lane.hpp:123
  wire [43:0] add_918 = {{1{add_916_s6[42]}}, add_916_s6} + {{2{mul_917[41]}}, mul_917};  // awq_gemv_lane.hpp:123
  wire [43:0] add_934 = {{1{add_932_s6[42]}}, add_932_s6} + {{2{mul_933[41]}}, mul_933};  // awq_gemv_lane.hpp:123
  wire [43:0] add_950 = {{1{add_948_s6[42]}}, add_948_s6} + {{2{mul_949[41]}}, mul_949};  // awq_gemv_lane.hpp:123
  wire [43:0] add_963 = {{1{add_961_s6[42]}}, add_961_s6} + {{2{mul_962[41]}}, mul_962};  // awq_gemv_lane.hpp:123
  wire [43:0] add_981 = {{1{add_978_s6[42]}}, add_978_s6} + {{2{mul_979[41]}}, mul_979};  // awq_gemv_lane.hpp:123
  wire [43:0] add_998 = {{1{add_996_s6[42]}}, add_996_s6} + {{2{mul_997[41]}}, mul_997};  // awq_gemv_lane.hpp:123
  wire [43:0] add_1014 = {{1{add_1012_s6[42]}}, add_1012_s6} + {{2{mul_1013[41]}}, mul_1013};  // awq_gemv_lane.hpp:123
  wire [43:0] add_1030 = {{1{add_1028_s6[42]}}, add_1028_s6} + {{2{mul_1029[41]}}, mul_1029};  // awq_gemv_lane.hpp:123
  wire [43:0] add_1048 = {{1{add_1045_s6[42]}}, add_1045_s6} + {{2{mul_1046[41]}}, mul_1046};  // awq_gemv_lane.hpp:123
  wire [43:0] add_1064 = {{1{add_1062_s6[42]}}, add_1062_s6} + {{2{mul_1063[41]}}, mul_1063};  // awq_gemv_lane.hpp:123
  wire [43:0] add_1079 = {{1{add_1077_s6[42]}}, add_1077_s6} + {{2{mul_1078[41]}}, mul_1078};  // awq_gemv_lane.hpp:123
  wire [43:0] add_1094 = {{1{add_1092_s6[42]}}, add_1092_s6} + {{2{mul_1093[41]}}, mul_1093};  // awq_gemv_lane.hpp:123
  // stage 7
  reg slot_first_222_s7;
  reg trunc_282_s7;
  reg trunc_285_s7;
  reg icmp_280_s7;
  reg [14:0] select_296_s7;
  reg [7:0] shift_385_s7;
  reg trunc_392_s7;
  reg trunc_395_s7;
  reg trunc_400_s7;
  reg [31:0] select_422_s7;
  reg [43:0] add_517_s7;
  reg and_491_s7;
  reg [43:0] add_554_s7;
  reg [43:0] add_590_s7;
  reg [43:0] add_628_s7;
  reg [43:0] add_650_s7;
  reg [43:0] add_666_s7;
  reg [43:0] add_682_s7;
  reg [43:0] add_700_s7;
  reg [43:0] add_717_s7;
  reg [43:0] add_733_s7;
  reg [43:0] add_749_s7;
  reg [43:0] add_767_s7;
  reg [43:0] add_784_s7;
  reg [43:0] add_800_s7;
  reg [43:0] add_816_s7;
  reg [43:0] add_834_s7;
  reg [43:0] add_851_s7;
  reg [43:0] add_867_s7;
  reg [43:0] add_883_s7;
  reg [43:0] add_901_s7;
  reg [43:0] add_918_s7;
  reg [43:0] add_934_s7;
  reg [43:0] add_950_s7;
  reg [43:0] add_963_s7;
  reg [43:0] add_981_s7;
  reg [43:0] add_998_s7;
  reg [43:0] add_1014_s7;
  reg [43:0] add_1030_s7;
  reg [43:0] add_1048_s7;
  reg [43:0] add_1064_s7;
  reg [43:0] add_1079_s7;
  reg [43:0] add_1094_s7;
  reg icmp_1105_s7;
  reg weighs_448_s7;
  reg or_1275_s7;
  reg [3:0] sum_index_277_s7;
  reg xor_278_s7;
  reg and_373_s7;
  reg final_result_435_s7;
  always @(posedge ap_clk) begin
    slot_first_222_s7 <= slot_first_222_s6;
    trunc_282_s7 <= trunc_282_s6;
    trunc_285_s7 <= trunc_285_s6;
    icmp_280_s7 <= icmp_280_s6;
    select_296_s7 <= select_296_s6;
    shift_385_s7 <= shift_385_s6;
    trunc_392_s7 <= trunc_392_s6;
    trunc_395_s7 <= trunc_395_s6;
    trunc_400_s7 <= trunc_400_s6;
    select_422_s7 <= select_422_s6;
    add_517_s7 <= add_517;
    and_491_s7 <= and_491_s6;
    add_554_s7 <= add_554;
    add_590_s7 <= add_590;
    add_628_s7 <= add_628;
    add_650_s7 <= add_650;
    add_666_s7 <= add_666;
    add_682_s7 <= add_682;
    add_700_s7 <= add_700;
    add_717_s7 <= add_717;
    add_733_s7 <= add_733;
    add_749_s7 <= add_749;
    add_767_s7 <= add_767;
    add_784_s7 <= add_784;
    add_800_s7 <= add_800;
    add_816_s7 <= add_816;
    add_834_s7 <= add_834;
    add_851_s7 <= add_851;
    add_867_s7 <= add_867;
    add_883_s7 <= add_883;
    add_901_s7 <= add_901;
    add_918_s7 <= add_918;
    add_934_s7 <= add_934;
    add_950_s7 <= add_950;
    add_963_s7 <= add_963;
    add_981_s7 <= add_981;
    add_998_s7 <= add_998;
    add_1014_s7 <= add_1014;
    add_1030_s7 <= add_1030;
    add_1048_s7 <= add_1048;
    add_1064_s7 <= add_1064;
    add_1079_s7 <= add_1079;
    add_1094_s7 <= add_1094;
    icmp_1105_s7 <= icmp_1105_s6;
    weighs_448_s7 <= weighs_448_s6;
    or_1275_s7 <= or_1275_s6;
    sum_index_277_s7 <= sum_index_277_s6;
    xor_278_s7 <= xor_278_s6;
    and_373_s7 <= and_373_s6;
    final_result_435_s7 <= final_result_435_s6;
  end
  wire [43:0] high_525 = add_517_s7 + {{2{mul_523[41]}}, mul_523};  // awq_gemv_lane.hpp:123
  wire [43:0] high_561 = add_554_s7 + {{2{mul_560[41]}}, mul_560};  // awq_gemv_lane.hpp:123
  wire [43:0] high_597 = add_590_s7 + {{2{mul_596[41]}}, mul_596};  // awq_gemv_lane.hpp:123
  wire [43:0] high_636 = add_628_s7 + {{2{mul_634[41]}}, mul_634};  // awq_gemv_lane.hpp:123
  wire [43:0] high_652 = add_650_s7 + {{2{mul_651[41]}}, mul_651};  // awq_gemv_lane.hpp:123
  wire [43:0] high_668 = add_666_s7 + {{2{mul_667[41]}}, mul_667};  // awq_gemv_lane.hpp:123
  wire [43:0] high_684 = add_682_s7 + {{2{mul_683[41]}}, mul_683};  // awq_gemv_lane.hpp:123
  wire [43:0] high_703 = add_700_s7 + {{2{mul_701[41]}}, mul_701};  // awq_gemv_lane.hpp:123
  wire [43:0] high_719 = add_717_s7 + {{2{mul_718[41]}}, mul_718};  // awq_gemv_lane.hpp:123
  wire [43:0] high_735 = add_733_s7 + {{2{mul_734[41]}}, mul_734};  // awq_gemv_lane.hpp:123
  wire [43:0] high_751 = add_749_s7 + {{2{mul_750[41]}}, mul_750};  // awq_gemv_lane.hpp:123
  wire [43:0] high_770 = add_767_s7 + {{2{mul_768[41]}}, mul_768};  // awq_gemv_lane.hpp:123
  wire [43:0] high_786 = add_784_s7 + {{2{mul_785[41]}}, mul_785};  // awq_gemv_lane.hpp:123
  wire [43:0] high_802 = add_800_s7 + {{2{mul_801[41]}}, mul_801};  // awq_gemv_lane.hpp:123
  wire [43:0] high_818 = add_816_s7 + {{2{mul_817[41]}}, mul_817};  // awq_gemv_lane.hpp:123
  wire [43:0] high_837 = add_834_s7 + {{2{mul_835[41]}}, mul_835};  // awq_gemv_lane.hpp:123
  wire [43:0] high_853 = add_851_s7 + {{2{mul_852[41]}}, mul_852};  // awq_gemv_lane.hpp:123
  wire [43:0] high_869 = add_867_s7 + {{2{mul_868[41]}}, mul_868};  // awq_gemv_lane.hpp:123
  wire [43:0] high_885 = add_883_s7 + {{2{mul_884[41]}}, mul_884};  // awq_gemv_lane.hpp:123
  wire [43:0] high_904 = add_901_s7 + {{2{mul_902[41]}}, mul_902};  // awq_gemv_lane.hpp:123
  wire [43:0] high_920 = add_918_s7 + {{2{mul_919[41]}}, mul_919};  // awq_gemv_lane.hpp:123
  wire [43:0] high_936 = add_934_s7 + {{2{mul_935[41]}}, mul_935};  // awq_gemv_lane.hpp:123
  wire [43:0] high_952 = add_950_s7 + {{2{mul_951[41]}}, mul_951};  // awq_gemv_lane.hpp:123
  wire [43:0] high_965 = add_963_s7 + {{2{mul_964[41]}}, mul_964};  // awq_gemv_lane.hpp:123
  wire [43:0] high_984 = add_981_s7 + {{2{mul_982[41]}}, mul_982};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1000 = add_998_s7 + {{2{mul_999[41]}}, mul_999};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1016 = add_1014_s7 + {{2{mul_1015[41]}}, mul_1015};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1032 = add_1030_s7 + {{2{mul_1031[41]}}, mul_1031};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1051 = add_1048_s7 + {{2{mul_1049[41]}}, mul_1049};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1066 = add_1064_s7 + {{2{mul_1065[41]}}, mul_1065};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1081 = add_1079_s7 + {{2{mul_1080[41]}}, mul_1080};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1096 = add_1094_s7 + {{2{mul_1095[41]}}, mul_1095};  // awq_gemv_lane.hpp:123
  // stage 8
  reg slot_first_222_s8;
  reg trunc_282_s8;
  reg trunc_285_s8;
  reg icmp_280_s8;
  reg [14:0] select_296_s8;
  reg [7:0] shift_385_s8;
  reg trunc_392_s8;
  reg trunc_395_s8;
  reg trunc_400_s8;
  reg [31:0] select_422_s8;
  reg [43:0] high_525_s8;
  reg and_491_s8;
  reg [43:0] high_561_s8;
  reg [43:0] high_597_s8;
  reg [43:0] high_636_s8;
  reg [43:0] high_652_s8;
  reg [43:0] high_668_s8;
  reg [43:0] high_684_s8;
  reg [43:0] high_703_s8;
  reg [43:0] high_719_s8;
  reg [43:0] high_735_s8;
  reg [43:0] high_751_s8;
  reg [43:0] high_770_s8;
  reg [43:0] high_786_s8;
  reg [43:0] high_802_s8;
  reg [43:0] high_818_s8;
  reg [43:0] high_837_s8;
  reg [43:0] high_853_s8;
  reg [43:0] high_869_s8;
  reg [43:0] high_885_s8;
  reg [43:0] high_904_s8;
  reg [43:0] high_920_s8;
  reg [43:0] high_936_s8;
  reg [43:0] high_952_s8;
  reg [43:0] high_965_s8;
  reg [43:0] high_984_s8;
  reg [43:0] high_1000_s8;
  reg [43:0] high_1016_s8;
  reg [43:0] high_1032_s8;
  reg [43:0] high_1051_s8;
  reg [43:0] high_1066_s8;
  reg [43:0] high_1081_s8;
  reg [43:0] high_1096_s8;
  reg icmp_1105_s8;
  reg weighs_448_s8;
  reg or_1275_s8;
  reg [3:0] sum_index_277_s8;
  reg xor_278_s8;
  reg and_373_s8;
  reg final_result_435_s8;
  always @(posedge ap_clk) begin
    slot_first_222_s8 <= slot_first_222_s7;
    trunc_282_s8 <= trunc_282_s7;
    trunc_285_s8 <= trunc_285_s7;
    icmp_280_s8 <= icmp_280_s7;
    select_296_s8 <= select_296_s7;
    shift_385_s8 <= shift_385_s7;
    trunc_392_s8 <= trunc_392_s7;
    trunc_395_s8 <= trunc_395_s7;
    trunc_400_s8 <= trunc_400_s7;
    select_422_s8 <= select_422_s7;
    high_525_s8 <= high_525;
    and_491_s8 <= and_491_s7;
    high_561_s8 <= high_561;
    high_597_s8 <= high_597;
    high_636_s8 <= high_636;
    high_652_s8 <= high_652;
    high_668_s8 <= high_668;
    high_684_s8 <= high_684;
    high_703_s8 <= high_703;
    high_719_s8 <= high_719;
    high_735_s8 <= high_735;
    high_751_s8 <= high_751;
    high_770_s8 <= high_770;
    high_786_s8 <= high_786;
    high_802_s8 <= high_802;
    high_818_s8 <= high_818;
    high_837_s8 <= high_837;
    high_853_s8 <= high_853;
    high_869_s8 <= high_869;
    high_885_s8 <= high_885;
    high_904_s8 <= high_904;
    high_920_s8 <= high_920;
    high_936_s8 <= high_936;
    high_952_s8 <= high_952;
    high_965_s8 <= high_965;
    high_984_s8 <= high_984;
    high_1000_s8 <= high_1000;
    high_1016_s8 <= high_1016;
    high_1032_s8 <= high_1032;
    high_1051_s8 <= high_1051;
    high_1066_s8 <= high_1066;
    high_1081_s8 <= high_1081;
    high_1096_s8 <= high_1096;
    icmp_1105_s8 <= icmp_1105_s7;
    weighs_448_s8 <= weighs_448_s7;
    or_1275_s8 <= or_1275_s7;
    sum_index_277_s8 <= sum_index_277_s7;
    xor_278_s8 <= xor_278_s7;
    and_373_s8 <= and_373_s7;
    final_result_435_s8 <= final_result_435_s7;
  end
  wire [31:0] high_281 = trunc_282_s8 ? {{5{slot_dot_3_68[26]}}, slot_dot_3_68} : slot_dot_2_69;
  wire [31:0] low_283 = trunc_282_s8 ? {{5{slot_dot_1_70[26]}}, slot_dot_1_70} : slot_dot_0_71;
  wire [31:0] low_284 = trunc_285_s8 ? high_281 : low_283;
  wire [31:0] high_286 = trunc_282_s8 ? {{5{slot_dot_7_64[26]}}, slot_dot_7_64} : slot_dot_6_65;
  wire [31:0] low_287 = trunc_282_s8 ? {{5{slot_dot_5_66[26]}}, slot_dot_5_66} : slot_dot_4_67;
  wire [31:0] high_288 = trunc_285_s8 ? high_286 : low_287;
  wire [31:0] select_289 = icmp_280_s8 ? low_284 : high_288;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_297;
  awq_gemv_t8_mul_27s_16s_42_2 mul_297_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_289[26:0]), .b({1'd0, select_296_s8}), .p(mul_297));  // awq_gemv_lane.hpp:328
  wire [31:0] high_300 = trunc_282_s8 ? {{5{slot_dot_11_60[26]}}, slot_dot_11_60} : slot_dot_10_61;
  wire [31:0] low_301 = trunc_282_s8 ? {{5{slot_dot_9_62[26]}}, slot_dot_9_62} : slot_dot_8_63;
  wire [31:0] low_302 = trunc_285_s8 ? high_300 : low_301;
  wire [31:0] high_303 = trunc_282_s8 ? {{5{slot_dot_15_56[26]}}, slot_dot_15_56} : slot_dot_14_57;
  wire [31:0] low_304 = trunc_282_s8 ? {{5{slot_dot_13_58[26]}}, slot_dot_13_58} : slot_dot_12_59;
  wire [31:0] high_305 = trunc_285_s8 ? high_303 : low_304;
  wire [31:0] select_306 = icmp_280_s8 ? low_302 : high_305;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_307;
  awq_gemv_t8_mul_27s_16s_42_2 mul_307_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_306[26:0]), .b({1'd0, select_296_s8}), .p(mul_307));  // awq_gemv_lane.hpp:328
  wire [31:0] high_310 = trunc_282_s8 ? {{5{slot_dot_19_52[26]}}, slot_dot_19_52} : slot_dot_18_53;
  wire [31:0] low_311 = trunc_282_s8 ? {{5{slot_dot_17_54[26]}}, slot_dot_17_54} : slot_dot_16_55;
  wire [31:0] low_312 = trunc_285_s8 ? high_310 : low_311;
  wire [31:0] high_313 = trunc_282_s8 ? {{5{slot_dot_23_48[26]}}, slot_dot_23_48} : slot_dot_22_49;
  wire [31:0] low_314 = trunc_282_s8 ? {{5{slot_dot_21_50[26]}}, slot_dot_21_50} : slot_dot_20_51;
  wire [31:0] high_315 = trunc_285_s8 ? high_313 : low_314;
  wire [31:0] select_316 = icmp_280_s8 ? low_312 : high_315;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_317;
  awq_gemv_t8_mul_27s_16s_42_2 mul_317_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_316[26:0]), .b({1'd0, select_296_s8}), .p(mul_317));  // awq_gemv_lane.hpp:328
  wire [31:0] high_320 = trunc_282_s8 ? {{5{slot_dot_27_44[26]}}, slot_dot_27_44} : slot_dot_26_45;
  wire [31:0] low_321 = trunc_282_s8 ? {{5{slot_dot_25_46[26]}}, slot_dot_25_46} : slot_dot_24_47;
  wire [31:0] low_322 = trunc_285_s8 ? high_320 : low_321;
  wire [31:0] high_323 = trunc_282_s8 ? {{5{slot_dot_31_40[26]}}, slot_dot_31_40} : slot_dot_30_41;
  wire [31:0] low_324 = trunc_282_s8 ? {{5{slot_dot_29_42[26]}}, slot_dot_29_42} : slot_dot_28_43;
  wire [31:0] high_325 = trunc_285_s8 ? high_323 : low_324;
  wire [31:0] select_326 = icmp_280_s8 ? low_322 : high_325;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_327;
  awq_gemv_t8_mul_27s_16s_42_2 mul_327_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_326[26:0]), .b({1'd0, select_296_s8}), .p(mul_327));  // awq_gemv_lane.hpp:328
  wire [31:0] high_330 = trunc_282_s8 ? {{5{slot_dot_35_36[26]}}, slot_dot_35_36} : slot_dot_34_37;
  wire [31:0] low_331 = trunc_282_s8 ? {{5{slot_dot_33_38[26]}}, slot_dot_33_38} : slot_dot_32_39;
  wire [31:0] low_332 = trunc_285_s8 ? high_330 : low_331;
  wire [31:0] high_333 = trunc_282_s8 ? {{5{slot_dot_39_32[26]}}, slot_dot_39_32} : slot_dot_38_33;
  wire [31:0] low_334 = trunc_282_s8 ? {{5{slot_dot_37_34[26]}}, slot_dot_37_34} : slot_dot_36_35;
  wire [31:0] high_335 = trunc_285_s8 ? high_333 : low_334;
  wire [31:0] select_336 = icmp_280_s8 ? low_332 : high_335;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_337;
  awq_gemv_t8_mul_27s_16s_42_2 mul_337_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_336[26:0]), .b({1'd0, select_296_s8}), .p(mul_337));  // awq_gemv_lane.hpp:328
  wire [31:0] high_340 = trunc_282_s8 ? {{5{slot_dot_43_28[26]}}, slot_dot_43_28} : slot_dot_42_29;
  wire [31:0] low_341 = trunc_282_s8 ? {{5{slot_dot_41_30[26]}}, slot_dot_41_30} : slot_dot_40_31;
  wire [31:0] low_342 = trunc_285_s8 ? high_340 : low_341;
  wire [31:0] high_343 = trunc_282_s8 ? {{5{slot_dot_47_73[26]}}, slot_dot_47_73} : slot_dot_46_72;
  wire [31:0] low_344 = trunc_282_s8 ? {{5{slot_dot_45_26[26]}}, slot_dot_45_26} : slot_dot_44_27;
  wire [31:0] high_345 = trunc_285_s8 ? high_343 : low_344;
  wire [31:0] select_346 = icmp_280_s8 ? low_342 : high_345;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_347;
  awq_gemv_t8_mul_27s_16s_42_2 mul_347_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_346[26:0]), .b({1'd0, select_296_s8}), .p(mul_347));  // awq_gemv_lane.hpp:328
  wire [31:0] high_350 = trunc_282_s8 ? {{5{slot_dot_51_77[26]}}, slot_dot_51_77} : slot_dot_50_76;
  wire [31:0] low_351 = trunc_282_s8 ? {{5{slot_dot_49_75[26]}}, slot_dot_49_75} : slot_dot_48_74;
  wire [31:0] low_352 = trunc_285_s8 ? high_350 : low_351;
  wire [31:0] high_353 = trunc_282_s8 ? {{5{slot_dot_55_81[26]}}, slot_dot_55_81} : slot_dot_54_80;
  wire [31:0] low_354 = trunc_282_s8 ? {{5{slot_dot_53_79[26]}}, slot_dot_53_79} : slot_dot_52_78;
  wire [31:0] high_355 = trunc_285_s8 ? high_353 : low_354;
  wire [31:0] select_356 = icmp_280_s8 ? low_352 : high_355;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_357;
  awq_gemv_t8_mul_27s_16s_42_2 mul_357_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_356[26:0]), .b({1'd0, select_296_s8}), .p(mul_357));  // awq_gemv_lane.hpp:328
  wire [31:0] high_360 = trunc_282_s8 ? slot_dot_59_85 : slot_dot_58_84;
  wire [31:0] low_361 = trunc_282_s8 ? slot_dot_57_83 : slot_dot_56_82;
  wire [31:0] low_362 = trunc_285_s8 ? high_360 : low_361;
  wire [31:0] high_363 = trunc_282_s8 ? slot_dot_63_89 : slot_dot_62_88;
  wire [31:0] low_364 = trunc_282_s8 ? slot_dot_61_87 : slot_dot_60_86;
  wire [31:0] high_365 = trunc_285_s8 ? high_363 : low_364;
  wire [31:0] select_366 = icmp_280_s8 ? low_362 : high_365;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_367;
  awq_gemv_t8_mul_27s_16s_42_2 mul_367_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_366[26:0]), .b({1'd0, select_296_s8}), .p(mul_367));  // awq_gemv_lane.hpp:328
  wire [27:0] shl_492 = {dot_45_135, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_493 = shl_492 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_494 = {{4{or_493[27]}}, or_493};  // awq_gemv_lane.hpp:128
  wire [33:0] add_526 = {2'd0, zext_494} + {{11{high_525_s8[43]}}, high_525_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_527 = {add_526[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_45_528 = and_491_s8 ? shl_527[31:5] : slot_dot_45_26;
  wire [31:0] add_529 = dot_44_134 + {{10{high_525_s8[21]}}, high_525_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_530 = {add_529[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_44_531 = and_491_s8 ? {{5{shl_530[31]}}, shl_530[31:5]} : slot_dot_44_27;
  wire [27:0] shl_532 = {dot_43_133, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_533 = shl_532 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_534 = {{4{or_533[27]}}, or_533};  // awq_gemv_lane.hpp:128
  wire [33:0] add_562 = {2'd0, zext_534} + {{11{high_561_s8[43]}}, high_561_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_563 = {add_562[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_43_564 = and_491_s8 ? shl_563[31:5] : slot_dot_43_28;
  wire [31:0] add_565 = dot_42_132 + {{10{high_561_s8[21]}}, high_561_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_566 = {add_565[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_42_567 = and_491_s8 ? {{5{shl_566[31]}}, shl_566[31:5]} : slot_dot_42_29;
  wire [27:0] shl_568 = {dot_41_131, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_569 = shl_568 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_570 = {{4{or_569[27]}}, or_569};  // awq_gemv_lane.hpp:128
  wire [33:0] add_598 = {2'd0, zext_570} + {{11{high_597_s8[43]}}, high_597_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_599 = {add_598[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_41_600 = and_491_s8 ? shl_599[31:5] : slot_dot_41_30;
  wire [31:0] add_601 = dot_40_130 + {{10{high_597_s8[21]}}, high_597_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_602 = {add_601[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_40_603 = and_491_s8 ? {{5{shl_602[31]}}, shl_602[31:5]} : slot_dot_40_31;
  wire [27:0] shl_604 = {dot_39_129, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_605 = shl_604 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_606 = {{4{or_605[27]}}, or_605};  // awq_gemv_lane.hpp:128
  wire [33:0] add_637 = {2'd0, zext_606} + {{11{high_636_s8[43]}}, high_636_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_638 = {add_637[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_39_639 = and_491_s8 ? shl_638[31:5] : slot_dot_39_32;
  wire [31:0] add_640 = dot_38_128 + {{10{high_636_s8[21]}}, high_636_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_641 = {add_640[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_38_642 = and_491_s8 ? {{5{shl_641[31]}}, shl_641[31:5]} : slot_dot_38_33;
  wire [27:0] shl_643 = {dot_37_127, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_644 = shl_643 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_645 = {{4{or_644[27]}}, or_644};  // awq_gemv_lane.hpp:128
  wire [33:0] add_653 = {2'd0, zext_645} + {{11{high_652_s8[43]}}, high_652_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_654 = {add_653[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_37_655 = and_491_s8 ? shl_654[31:5] : slot_dot_37_34;
  wire [31:0] add_656 = dot_36_126 + {{10{high_652_s8[21]}}, high_652_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_657 = {add_656[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_36_658 = and_491_s8 ? {{5{shl_657[31]}}, shl_657[31:5]} : slot_dot_36_35;
  wire [27:0] shl_659 = {dot_35_125, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_660 = shl_659 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_661 = {{4{or_660[27]}}, or_660};  // awq_gemv_lane.hpp:128
  wire [33:0] add_669 = {2'd0, zext_661} + {{11{high_668_s8[43]}}, high_668_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_670 = {add_669[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_35_671 = and_491_s8 ? shl_670[31:5] : slot_dot_35_36;
  wire [31:0] add_672 = dot_34_124 + {{10{high_668_s8[21]}}, high_668_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_673 = {add_672[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_34_674 = and_491_s8 ? {{5{shl_673[31]}}, shl_673[31:5]} : slot_dot_34_37;
  wire [27:0] shl_675 = {dot_33_123, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_676 = shl_675 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_677 = {{4{or_676[27]}}, or_676};  // awq_gemv_lane.hpp:128
  wire [33:0] add_685 = {2'd0, zext_677} + {{11{high_684_s8[43]}}, high_684_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_686 = {add_685[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_33_687 = and_491_s8 ? shl_686[31:5] : slot_dot_33_38;
  wire [31:0] add_688 = dot_32_122 + {{10{high_684_s8[21]}}, high_684_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_689 = {add_688[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_32_690 = and_491_s8 ? {{5{shl_689[31]}}, shl_689[31:5]} : slot_dot_32_39;
  wire [27:0] shl_691 = {dot_31_121, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_692 = shl_691 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_693 = {{4{or_692[27]}}, or_692};  // awq_gemv_lane.hpp:128
  wire [33:0] add_704 = {2'd0, zext_693} + {{11{high_703_s8[43]}}, high_703_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_705 = {add_704[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_31_706 = and_491_s8 ? shl_705[31:5] : slot_dot_31_40;
  wire [31:0] add_707 = dot_30_120 + {{10{high_703_s8[21]}}, high_703_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_708 = {add_707[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_30_709 = and_491_s8 ? {{5{shl_708[31]}}, shl_708[31:5]} : slot_dot_30_41;
  wire [27:0] shl_710 = {dot_29_119, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_711 = shl_710 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_712 = {{4{or_711[27]}}, or_711};  // awq_gemv_lane.hpp:128
  wire [33:0] add_720 = {2'd0, zext_712} + {{11{high_719_s8[43]}}, high_719_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_721 = {add_720[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_29_722 = and_491_s8 ? shl_721[31:5] : slot_dot_29_42;
  wire [31:0] add_723 = dot_28_118 + {{10{high_719_s8[21]}}, high_719_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_724 = {add_723[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_28_725 = and_491_s8 ? {{5{shl_724[31]}}, shl_724[31:5]} : slot_dot_28_43;
  wire [27:0] shl_726 = {dot_27_117, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_727 = shl_726 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_728 = {{4{or_727[27]}}, or_727};  // awq_gemv_lane.hpp:128
  wire [33:0] add_736 = {2'd0, zext_728} + {{11{high_735_s8[43]}}, high_735_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_737 = {add_736[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_27_738 = and_491_s8 ? shl_737[31:5] : slot_dot_27_44;
  wire [31:0] add_739 = dot_26_116 + {{10{high_735_s8[21]}}, high_735_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_740 = {add_739[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_26_741 = and_491_s8 ? {{5{shl_740[31]}}, shl_740[31:5]} : slot_dot_26_45;
  wire [27:0] shl_742 = {dot_25_115, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_743 = shl_742 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_744 = {{4{or_743[27]}}, or_743};  // awq_gemv_lane.hpp:128
  wire [33:0] add_752 = {2'd0, zext_744} + {{11{high_751_s8[43]}}, high_751_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_753 = {add_752[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_25_754 = and_491_s8 ? shl_753[31:5] : slot_dot_25_46;
  wire [31:0] add_755 = dot_24_114 + {{10{high_751_s8[21]}}, high_751_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_756 = {add_755[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_24_757 = and_491_s8 ? {{5{shl_756[31]}}, shl_756[31:5]} : slot_dot_24_47;
  wire [27:0] shl_758 = {dot_23_113, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_759 = shl_758 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_760 = {{4{or_759[27]}}, or_759};  // awq_gemv_lane.hpp:128
  wire [33:0] add_771 = {2'd0, zext_760} + {{11{high_770_s8[43]}}, high_770_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_772 = {add_771[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_23_773 = and_491_s8 ? shl_772[31:5] : slot_dot_23_48;
  wire [31:0] add_774 = dot_22_112 + {{10{high_770_s8[21]}}, high_770_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_775 = {add_774[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_22_776 = and_491_s8 ? {{5{shl_775[31]}}, shl_775[31:5]} : slot_dot_22_49;
  wire [27:0] shl_777 = {dot_21_111, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_778 = shl_777 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_779 = {{4{or_778[27]}}, or_778};  // awq_gemv_lane.hpp:128
  wire [33:0] add_787 = {2'd0, zext_779} + {{11{high_786_s8[43]}}, high_786_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_788 = {add_787[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_21_789 = and_491_s8 ? shl_788[31:5] : slot_dot_21_50;
  wire [31:0] add_790 = dot_20_110 + {{10{high_786_s8[21]}}, high_786_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_791 = {add_790[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_20_792 = and_491_s8 ? {{5{shl_791[31]}}, shl_791[31:5]} : slot_dot_20_51;
  wire [27:0] shl_793 = {dot_19_109, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_794 = shl_793 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_795 = {{4{or_794[27]}}, or_794};  // awq_gemv_lane.hpp:128
  wire [33:0] add_803 = {2'd0, zext_795} + {{11{high_802_s8[43]}}, high_802_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_804 = {add_803[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_19_805 = and_491_s8 ? shl_804[31:5] : slot_dot_19_52;
  wire [31:0] add_806 = dot_18_108 + {{10{high_802_s8[21]}}, high_802_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_807 = {add_806[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_18_808 = and_491_s8 ? {{5{shl_807[31]}}, shl_807[31:5]} : slot_dot_18_53;
  wire [27:0] shl_809 = {dot_17_107, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_810 = shl_809 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_811 = {{4{or_810[27]}}, or_810};  // awq_gemv_lane.hpp:128
  wire [33:0] add_819 = {2'd0, zext_811} + {{11{high_818_s8[43]}}, high_818_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_820 = {add_819[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_17_821 = and_491_s8 ? shl_820[31:5] : slot_dot_17_54;
  wire [31:0] add_822 = dot_16_106 + {{10{high_818_s8[21]}}, high_818_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_823 = {add_822[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_16_824 = and_491_s8 ? {{5{shl_823[31]}}, shl_823[31:5]} : slot_dot_16_55;
  wire [27:0] shl_825 = {dot_15_105, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_826 = shl_825 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_827 = {{4{or_826[27]}}, or_826};  // awq_gemv_lane.hpp:128
  wire [33:0] add_838 = {2'd0, zext_827} + {{11{high_837_s8[43]}}, high_837_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_839 = {add_838[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_15_840 = and_491_s8 ? shl_839[31:5] : slot_dot_15_56;
  wire [31:0] add_841 = dot_14_104 + {{10{high_837_s8[21]}}, high_837_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_842 = {add_841[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_14_843 = and_491_s8 ? {{5{shl_842[31]}}, shl_842[31:5]} : slot_dot_14_57;
  wire [27:0] shl_844 = {dot_13_103, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_845 = shl_844 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_846 = {{4{or_845[27]}}, or_845};  // awq_gemv_lane.hpp:128
  wire [33:0] add_854 = {2'd0, zext_846} + {{11{high_853_s8[43]}}, high_853_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_855 = {add_854[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_13_856 = and_491_s8 ? shl_855[31:5] : slot_dot_13_58;
  wire [31:0] add_857 = dot_12_102 + {{10{high_853_s8[21]}}, high_853_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_858 = {add_857[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_12_859 = and_491_s8 ? {{5{shl_858[31]}}, shl_858[31:5]} : slot_dot_12_59;
  wire [27:0] shl_860 = {dot_11_101, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_861 = shl_860 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_862 = {{4{or_861[27]}}, or_861};  // awq_gemv_lane.hpp:128
  wire [33:0] add_870 = {2'd0, zext_862} + {{11{high_869_s8[43]}}, high_869_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_871 = {add_870[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_11_872 = and_491_s8 ? shl_871[31:5] : slot_dot_11_60;
  wire [31:0] add_873 = dot_10_100 + {{10{high_869_s8[21]}}, high_869_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_874 = {add_873[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_10_875 = and_491_s8 ? {{5{shl_874[31]}}, shl_874[31:5]} : slot_dot_10_61;
  wire [27:0] shl_876 = {dot_9_99, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_877 = shl_876 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_878 = {{4{or_877[27]}}, or_877};  // awq_gemv_lane.hpp:128
  wire [33:0] add_886 = {2'd0, zext_878} + {{11{high_885_s8[43]}}, high_885_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_887 = {add_886[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_9_888 = and_491_s8 ? shl_887[31:5] : slot_dot_9_62;
  wire [31:0] add_889 = dot_8_98 + {{10{high_885_s8[21]}}, high_885_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_890 = {add_889[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_8_891 = and_491_s8 ? {{5{shl_890[31]}}, shl_890[31:5]} : slot_dot_8_63;
  wire [27:0] shl_892 = {dot_7_97, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_893 = shl_892 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_894 = {{4{or_893[27]}}, or_893};  // awq_gemv_lane.hpp:128
  wire [33:0] add_905 = {2'd0, zext_894} + {{11{high_904_s8[43]}}, high_904_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_906 = {add_905[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_7_907 = and_491_s8 ? shl_906[31:5] : slot_dot_7_64;
  wire [31:0] add_908 = dot_6_96 + {{10{high_904_s8[21]}}, high_904_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_909 = {add_908[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_6_910 = and_491_s8 ? {{5{shl_909[31]}}, shl_909[31:5]} : slot_dot_6_65;
  wire [27:0] shl_911 = {dot_5_95, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_912 = shl_911 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_913 = {{4{or_912[27]}}, or_912};  // awq_gemv_lane.hpp:128
  wire [33:0] add_921 = {2'd0, zext_913} + {{11{high_920_s8[43]}}, high_920_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_922 = {add_921[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_5_923 = and_491_s8 ? shl_922[31:5] : slot_dot_5_66;
  wire [31:0] add_924 = dot_4_94 + {{10{high_920_s8[21]}}, high_920_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_925 = {add_924[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_4_926 = and_491_s8 ? {{5{shl_925[31]}}, shl_925[31:5]} : slot_dot_4_67;
  wire [27:0] shl_927 = {dot_3_93, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_928 = shl_927 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_929 = {{4{or_928[27]}}, or_928};  // awq_gemv_lane.hpp:128
  wire [33:0] add_937 = {2'd0, zext_929} + {{11{high_936_s8[43]}}, high_936_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_938 = {add_937[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_3_939 = and_491_s8 ? shl_938[31:5] : slot_dot_3_68;
  wire [31:0] add_940 = dot_2_92 + {{10{high_936_s8[21]}}, high_936_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_941 = {add_940[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_2_942 = and_491_s8 ? {{5{shl_941[31]}}, shl_941[31:5]} : slot_dot_2_69;
  wire [27:0] shl_943 = {dot_1_91, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_944 = shl_943 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_945 = {{4{or_944[27]}}, or_944};  // awq_gemv_lane.hpp:128
  wire [33:0] add_953 = {2'd0, zext_945} + {{11{high_952_s8[43]}}, high_952_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_954 = {add_953[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_1_955 = and_491_s8 ? shl_954[31:5] : slot_dot_1_70;
  wire [31:0] add_956 = dot_0_90 + {{10{high_952_s8[21]}}, high_952_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_957 = {add_956[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_0_958 = and_491_s8 ? {{5{shl_957[31]}}, shl_957[31:5]} : slot_dot_0_71;
  wire [31:0] add_966 = dot_46_136 + {{10{high_965_s8[21]}}, high_965_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_967 = {add_966[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_46_968 = and_491_s8 ? {{5{shl_967[31]}}, shl_967[31:5]} : slot_dot_46_72;
  wire [27:0] shl_969 = {dot_47_137, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_970 = shl_969 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_971 = {{4{or_970[27]}}, or_970};  // awq_gemv_lane.hpp:128
  wire [33:0] add_972 = {2'd0, zext_971} + {{11{high_965_s8[43]}}, high_965_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_973 = {add_972[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_47_974 = and_491_s8 ? shl_973[31:5] : slot_dot_47_73;
  wire [31:0] add_985 = dot_48_138 + {{10{high_984_s8[21]}}, high_984_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_986 = {add_985[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_48_987 = and_491_s8 ? {{5{shl_986[31]}}, shl_986[31:5]} : slot_dot_48_74;
  wire [27:0] shl_988 = {dot_49_139, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_989 = shl_988 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_990 = {{4{or_989[27]}}, or_989};  // awq_gemv_lane.hpp:128
  wire [33:0] add_991 = {2'd0, zext_990} + {{11{high_984_s8[43]}}, high_984_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_992 = {add_991[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_49_993 = and_491_s8 ? shl_992[31:5] : slot_dot_49_75;
  wire [31:0] add_1001 = dot_50_140 + {{10{high_1000_s8[21]}}, high_1000_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1002 = {add_1001[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_50_1003 = and_491_s8 ? {{5{shl_1002[31]}}, shl_1002[31:5]} : slot_dot_50_76;
  wire [27:0] shl_1004 = {dot_51_141, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_1005 = shl_1004 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_1006 = {{4{or_1005[27]}}, or_1005};  // awq_gemv_lane.hpp:128
  wire [33:0] add_1007 = {2'd0, zext_1006} + {{11{high_1000_s8[43]}}, high_1000_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1008 = {add_1007[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_51_1009 = and_491_s8 ? shl_1008[31:5] : slot_dot_51_77;
  wire [31:0] add_1017 = dot_52_142 + {{10{high_1016_s8[21]}}, high_1016_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1018 = {add_1017[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_52_1019 = and_491_s8 ? {{5{shl_1018[31]}}, shl_1018[31:5]} : slot_dot_52_78;
  wire [27:0] shl_1020 = {dot_53_143, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_1021 = shl_1020 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_1022 = {{4{or_1021[27]}}, or_1021};  // awq_gemv_lane.hpp:128
  wire [33:0] add_1023 = {2'd0, zext_1022} + {{11{high_1016_s8[43]}}, high_1016_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1024 = {add_1023[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_53_1025 = and_491_s8 ? shl_1024[31:5] : slot_dot_53_79;
  wire [31:0] add_1033 = dot_54_144 + {{10{high_1032_s8[21]}}, high_1032_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1034 = {add_1033[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_54_1035 = and_491_s8 ? {{5{shl_1034[31]}}, shl_1034[31:5]} : slot_dot_54_80;
  wire [27:0] shl_1036 = {dot_55_145, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_1037 = shl_1036 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_1038 = {{4{or_1037[27]}}, or_1037};  // awq_gemv_lane.hpp:128
  wire [33:0] add_1039 = {2'd0, zext_1038} + {{11{high_1032_s8[43]}}, high_1032_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1040 = {add_1039[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_55_1041 = and_491_s8 ? shl_1040[31:5] : slot_dot_55_81;
  wire [31:0] add_1052 = dot_56_146 + {{10{high_1051_s8[21]}}, high_1051_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1053 = {add_1052[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_56_1054 = and_491_s8 ? {{5{shl_1053[31]}}, shl_1053[31:5]} : slot_dot_56_82;
  wire [31:0] shl_1055 = {dot_57_147[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_1056 = shl_1055 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_1057 = {2'd0, or_1056} + {{11{high_1051_s8[43]}}, high_1051_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1058 = {add_1057[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_57_1059 = and_491_s8 ? {{5{shl_1058[31]}}, shl_1058[31:5]} : slot_dot_57_83;
  wire [31:0] add_1067 = dot_58_148 + {{10{high_1066_s8[21]}}, high_1066_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1068 = {add_1067[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_58_1069 = and_491_s8 ? {{5{shl_1068[31]}}, shl_1068[31:5]} : slot_dot_58_84;
  wire [31:0] shl_1070 = {dot_59_149[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_1071 = shl_1070 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_1072 = {2'd0, or_1071} + {{11{high_1066_s8[43]}}, high_1066_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1073 = {add_1072[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_59_1074 = and_491_s8 ? {{5{shl_1073[31]}}, shl_1073[31:5]} : slot_dot_59_85;
  wire [31:0] add_1082 = dot_60_150 + {{10{high_1081_s8[21]}}, high_1081_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1083 = {add_1082[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_60_1084 = and_491_s8 ? {{5{shl_1083[31]}}, shl_1083[31:5]} : slot_dot_60_86;
  wire [31:0] shl_1085 = {dot_61_151[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_1086 = shl_1085 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_1087 = {2'd0, or_1086} + {{11{high_1081_s8[43]}}, high_1081_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1088 = {add_1087[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_61_1089 = and_491_s8 ? {{5{shl_1088[31]}}, shl_1088[31:5]} : slot_dot_61_87;
  wire [31:0] add_1097 = dot_62_152 + {{10{high_1096_s8[21]}}, high_1096_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1098 = {add_1097[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_62_1099 = and_491_s8 ? {{5{shl_1098[31]}}, shl_1098[31:5]} : slot_dot_62_88;
  wire [31:0] shl_1100 = {dot_63_153[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_1101 = shl_1100 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_1102 = {2'd0, or_1101} + {{11{high_1096_s8[43]}}, high_1096_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1103 = {add_1102[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_63_1104 = and_491_s8 ? {{5{shl_1103[31]}}, shl_1103[31:5]} : slot_dot_63_89;
  wire [26:0] dot_0_1106 = icmp_1105_s8 ? 27'd0 : shl_957[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_0_1107 = weighs_448_s8 ? {{5{dot_0_1106[26]}}, dot_0_1106} : dot_0_90;
  wire [26:0] dot_1_1108 = icmp_1105_s8 ? 27'd0 : add_953[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_1_1109 = weighs_448_s8 ? dot_1_1108 : dot_1_91;
  wire [26:0] dot_2_1110 = icmp_1105_s8 ? 27'd0 : shl_941[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_2_1111 = weighs_448_s8 ? {{5{dot_2_1110[26]}}, dot_2_1110} : dot_2_92;
  wire [26:0] dot_3_1112 = icmp_1105_s8 ? 27'd0 : add_937[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_3_1113 = weighs_448_s8 ? dot_3_1112 : dot_3_93;
  wire [26:0] dot_4_1114 = icmp_1105_s8 ? 27'd0 : shl_925[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_4_1115 = weighs_448_s8 ? {{5{dot_4_1114[26]}}, dot_4_1114} : dot_4_94;
  wire [26:0] dot_5_1116 = icmp_1105_s8 ? 27'd0 : add_921[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_5_1117 = weighs_448_s8 ? dot_5_1116 : dot_5_95;
  wire [26:0] dot_6_1118 = icmp_1105_s8 ? 27'd0 : shl_909[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_6_1119 = weighs_448_s8 ? {{5{dot_6_1118[26]}}, dot_6_1118} : dot_6_96;
  wire [26:0] dot_7_1120 = icmp_1105_s8 ? 27'd0 : add_905[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_7_1121 = weighs_448_s8 ? dot_7_1120 : dot_7_97;
  wire [26:0] dot_8_1122 = icmp_1105_s8 ? 27'd0 : shl_890[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_8_1123 = weighs_448_s8 ? {{5{dot_8_1122[26]}}, dot_8_1122} : dot_8_98;
  wire [26:0] dot_9_1124 = icmp_1105_s8 ? 27'd0 : add_886[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_9_1125 = weighs_448_s8 ? dot_9_1124 : dot_9_99;
  wire [26:0] dot_10_1126 = icmp_1105_s8 ? 27'd0 : shl_874[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_10_1127 = weighs_448_s8 ? {{5{dot_10_1126[26]}}, dot_10_1126} : dot_10_100;
  wire [26:0] dot_11_1128 = icmp_1105_s8 ? 27'd0 : add_870[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_11_1129 = weighs_448_s8 ? dot_11_1128 : dot_11_101;
  wire [26:0] dot_12_1130 = icmp_1105_s8 ? 27'd0 : shl_858[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_12_1131 = weighs_448_s8 ? {{5{dot_12_1130[26]}}, dot_12_1130} : dot_12_102;
  wire [26:0] dot_13_1132 = icmp_1105_s8 ? 27'd0 : add_854[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_13_1133 = weighs_448_s8 ? dot_13_1132 : dot_13_103;
  wire [26:0] dot_14_1134 = icmp_1105_s8 ? 27'd0 : shl_842[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_14_1135 = weighs_448_s8 ? {{5{dot_14_1134[26]}}, dot_14_1134} : dot_14_104;
  wire [26:0] dot_15_1136 = icmp_1105_s8 ? 27'd0 : add_838[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_15_1137 = weighs_448_s8 ? dot_15_1136 : dot_15_105;
  wire [26:0] dot_16_1138 = icmp_1105_s8 ? 27'd0 : shl_823[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_16_1139 = weighs_448_s8 ? {{5{dot_16_1138[26]}}, dot_16_1138} : dot_16_106;
  wire [26:0] dot_17_1140 = icmp_1105_s8 ? 27'd0 : add_819[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_17_1141 = weighs_448_s8 ? dot_17_1140 : dot_17_107;
  wire [26:0] dot_18_1142 = icmp_1105_s8 ? 27'd0 : shl_807[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_18_1143 = weighs_448_s8 ? {{5{dot_18_1142[26]}}, dot_18_1142} : dot_18_108;
  wire [26:0] dot_19_1144 = icmp_1105_s8 ? 27'd0 : add_803[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_19_1145 = weighs_448_s8 ? dot_19_1144 : dot_19_109;
  wire [26:0] dot_20_1146 = icmp_1105_s8 ? 27'd0 : shl_791[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_20_1147 = weighs_448_s8 ? {{5{dot_20_1146[26]}}, dot_20_1146} : dot_20_110;
  wire [26:0] dot_21_1148 = icmp_1105_s8 ? 27'd0 : add_787[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_21_1149 = weighs_448_s8 ? dot_21_1148 : dot_21_111;
  wire [26:0] dot_22_1150 = icmp_1105_s8 ? 27'd0 : shl_775[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_22_1151 = weighs_448_s8 ? {{5{dot_22_1150[26]}}, dot_22_1150} : dot_22_112;
  wire [26:0] dot_23_1152 = icmp_1105_s8 ? 27'd0 : add_771[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_23_1153 = weighs_448_s8 ? dot_23_1152 : dot_23_113;
  wire [26:0] dot_24_1154 = icmp_1105_s8 ? 27'd0 : shl_756[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_24_1155 = weighs_448_s8 ? {{5{dot_24_1154[26]}}, dot_24_1154} : dot_24_114;
  wire [26:0] dot_25_1156 = icmp_1105_s8 ? 27'd0 : add_752[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_25_1157 = weighs_448_s8 ? dot_25_1156 : dot_25_115;
  wire [26:0] dot_26_1158 = icmp_1105_s8 ? 27'd0 : shl_740[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_26_1159 = weighs_448_s8 ? {{5{dot_26_1158[26]}}, dot_26_1158} : dot_26_116;
  wire [26:0] dot_27_1160 = icmp_1105_s8 ? 27'd0 : add_736[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_27_1161 = weighs_448_s8 ? dot_27_1160 : dot_27_117;
  wire [26:0] dot_28_1162 = icmp_1105_s8 ? 27'd0 : shl_724[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_28_1163 = weighs_448_s8 ? {{5{dot_28_1162[26]}}, dot_28_1162} : dot_28_118;
  wire [26:0] dot_29_1164 = icmp_1105_s8 ? 27'd0 : add_720[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_29_1165 = weighs_448_s8 ? dot_29_1164 : dot_29_119;
  wire [26:0] dot_30_1166 = icmp_1105_s8 ? 27'd0 : shl_708[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_30_1167 = weighs_448_s8 ? {{5{dot_30_1166[26]}}, dot_30_1166} : dot_30_120;
  wire [26:0] dot_31_1168 = icmp_1105_s8 ? 27'd0 : add_704[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_31_1169 = weighs_448_s8 ? dot_31_1168 : dot_31_121;
  wire [26:0] dot_32_1170 = icmp_1105_s8 ? 27'd0 : shl_689[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_32_1171 = weighs_448_s8 ? {{5{dot_32_1170[26]}}, dot_32_1170} : dot_32_122;
  wire [26:0] dot_33_1172 = icmp_1105_s8 ? 27'd0 : add_685[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_33_1173 = weighs_448_s8 ? dot_33_1172 : dot_33_123;
  wire [26:0] dot_34_1174 = icmp_1105_s8 ? 27'd0 : shl_673[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_34_1175 = weighs_448_s8 ? {{5{dot_34_1174[26]}}, dot_34_1174} : dot_34_124;
  wire [26:0] dot_35_1176 = icmp_1105_s8 ? 27'd0 : add_669[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_35_1177 = weighs_448_s8 ? dot_35_1176 : dot_35_125;
  wire [26:0] dot_36_1178 = icmp_1105_s8 ? 27'd0 : shl_657[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_36_1179 = weighs_448_s8 ? {{5{dot_36_1178[26]}}, dot_36_1178} : dot_36_126;
  wire [26:0] dot_37_1180 = icmp_1105_s8 ? 27'd0 : add_653[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_37_1181 = weighs_448_s8 ? dot_37_1180 : dot_37_127;
  wire [26:0] dot_38_1182 = icmp_1105_s8 ? 27'd0 : shl_641[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_38_1183 = weighs_448_s8 ? {{5{dot_38_1182[26]}}, dot_38_1182} : dot_38_128;
  wire [26:0] dot_39_1184 = icmp_1105_s8 ? 27'd0 : add_637[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_39_1185 = weighs_448_s8 ? dot_39_1184 : dot_39_129;
  wire [26:0] dot_40_1186 = icmp_1105_s8 ? 27'd0 : shl_602[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_40_1187 = weighs_448_s8 ? {{5{dot_40_1186[26]}}, dot_40_1186} : dot_40_130;
  wire [26:0] dot_41_1188 = icmp_1105_s8 ? 27'd0 : add_598[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_41_1189 = weighs_448_s8 ? dot_41_1188 : dot_41_131;
  wire [26:0] dot_42_1190 = icmp_1105_s8 ? 27'd0 : shl_566[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_42_1191 = weighs_448_s8 ? {{5{dot_42_1190[26]}}, dot_42_1190} : dot_42_132;
  wire [26:0] dot_43_1192 = icmp_1105_s8 ? 27'd0 : add_562[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_43_1193 = weighs_448_s8 ? dot_43_1192 : dot_43_133;
  wire [26:0] dot_44_1194 = icmp_1105_s8 ? 27'd0 : shl_530[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_44_1195 = weighs_448_s8 ? {{5{dot_44_1194[26]}}, dot_44_1194} : dot_44_134;
  wire [26:0] dot_45_1196 = icmp_1105_s8 ? 27'd0 : add_526[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_45_1197 = weighs_448_s8 ? dot_45_1196 : dot_45_135;
  wire [26:0] dot_46_1198 = icmp_1105_s8 ? 27'd0 : shl_967[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_46_1199 = weighs_448_s8 ? {{5{dot_46_1198[26]}}, dot_46_1198} : dot_46_136;
  wire [26:0] dot_47_1200 = icmp_1105_s8 ? 27'd0 : add_972[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_47_1201 = weighs_448_s8 ? dot_47_1200 : dot_47_137;
  wire [26:0] dot_48_1202 = icmp_1105_s8 ? 27'd0 : shl_986[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_48_1203 = weighs_448_s8 ? {{5{dot_48_1202[26]}}, dot_48_1202} : dot_48_138;
  wire [26:0] dot_49_1204 = icmp_1105_s8 ? 27'd0 : add_991[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_49_1205 = weighs_448_s8 ? dot_49_1204 : dot_49_139;
  wire [26:0] dot_50_1206 = icmp_1105_s8 ? 27'd0 : shl_1002[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_50_1207 = weighs_448_s8 ? {{5{dot_50_1206[26]}}, dot_50_1206} : dot_50_140;
  wire [26:0] dot_51_1208 = icmp_1105_s8 ? 27'd0 : add_1007[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_51_1209 = weighs_448_s8 ? dot_51_1208 : dot_51_141;
  wire [26:0] dot_52_1210 = icmp_1105_s8 ? 27'd0 : shl_1018[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_52_1211 = weighs_448_s8 ? {{5{dot_52_1210[26]}}, dot_52_1210} : dot_52_142;
  wire [26:0] dot_53_1212 = icmp_1105_s8 ? 27'd0 : add_1023[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_53_1213 = weighs_448_s8 ? dot_53_1212 : dot_53_143;
  wire [26:0] dot_54_1214 = icmp_1105_s8 ? 27'd0 : shl_1034[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_54_1215 = weighs_448_s8 ? {{5{dot_54_1214[26]}}, dot_54_1214} : dot_54_144;
  wire [26:0] dot_55_1216 = icmp_1105_s8 ? 27'd0 : add_1039[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_55_1217 = weighs_448_s8 ? dot_55_1216 : dot_55_145;
  wire [26:0] dot_56_1218 = icmp_1105_s8 ? 27'd0 : shl_1053[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_56_1219 = weighs_448_s8 ? {{5{dot_56_1218[26]}}, dot_56_1218} : dot_56_146;
  wire [26:0] dot_57_1220 = icmp_1105_s8 ? 27'd0 : add_1057[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_57_1221 = weighs_448_s8 ? {{5{dot_57_1220[26]}}, dot_57_1220} : dot_57_147;
  wire [26:0] dot_58_1222 = icmp_1105_s8 ? 27'd0 : shl_1068[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_58_1223 = weighs_448_s8 ? {{5{dot_58_1222[26]}}, dot_58_1222} : dot_58_148;
  wire [26:0] dot_59_1224 = icmp_1105_s8 ? 27'd0 : add_1072[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_59_1225 = weighs_448_s8 ? {{5{dot_59_1224[26]}}, dot_59_1224} : dot_59_149;
  wire [26:0] dot_60_1226 = icmp_1105_s8 ? 27'd0 : shl_1083[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_60_1227 = weighs_448_s8 ? {{5{dot_60_1226[26]}}, dot_60_1226} : dot_60_150;
  wire [26:0] dot_61_1228 = icmp_1105_s8 ? 27'd0 : add_1087[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_61_1229 = weighs_448_s8 ? {{5{dot_61_1228[26]}}, dot_61_1228} : dot_61_151;
  wire [26:0] dot_62_1230 = icmp_1105_s8 ? 27'd0 : shl_1098[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_62_1231 = weighs_448_s8 ? {{5{dot_62_1230[26]}}, dot_62_1230} : dot_62_152;
  wire [26:0] dot_63_1232 = icmp_1105_s8 ? 27'd0 : add_1102[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_63_1233 = weighs_448_s8 ? {{5{dot_63_1232[26]}}, dot_63_1232} : dot_63_153;
  wire weights_load_1711 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1712 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1713 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1714 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1715 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1716 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1717 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1718 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  // stage 9
  reg slot_first_222_s9;
  reg [7:0] shift_385_s9;
  reg trunc_392_s9;
  reg trunc_395_s9;
  reg trunc_400_s9;
  reg [31:0] select_422_s9;
  reg or_1275_s9;
  reg xor_278_s9;
  reg [3:0] sum_index_277_s9;
  reg and_373_s9;
  reg final_result_435_s9;
  always @(posedge ap_clk) begin
    slot_first_222_s9 <= slot_first_222_s8;
    shift_385_s9 <= shift_385_s8;
    trunc_392_s9 <= trunc_392_s8;
    trunc_395_s9 <= trunc_395_s8;
    trunc_400_s9 <= trunc_400_s8;
    select_422_s9 <= select_422_s8;
    or_1275_s9 <= or_1275_s8;
    xor_278_s9 <= xor_278_s8;
    sum_index_277_s9 <= sum_index_277_s8;
    and_373_s9 <= and_373_s8;
    final_result_435_s9 <= final_result_435_s8;
  end
  wire [47:0] select_279 = slot_first_222_s9 ? 48'd0 : mem_acc_0_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_299 = slot_first_222_s9 ? 48'd0 : mem_acc_1_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_309 = slot_first_222_s9 ? 48'd0 : mem_acc_2_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_319 = slot_first_222_s9 ? 48'd0 : mem_acc_3_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_329 = slot_first_222_s9 ? 48'd0 : mem_acc_4_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_339 = slot_first_222_s9 ? 48'd0 : mem_acc_5_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_349 = slot_first_222_s9 ? 48'd0 : mem_acc_6_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_359 = slot_first_222_s9 ? 48'd0 : mem_acc_7_q;  // awq_gemv_lane.hpp:328
  wire icmp_387 = shift_385_s9 < 8'd48;  // awq_gemv_lane.hpp:149
  wire [7:0] select_388 = icmp_387 ? shift_385_s9 : 8'd48;  // awq_gemv_lane.hpp:149
  wire [5:0] right_389 = shift_385_s9[7] ? 6'd0 : select_388[5:0];  // awq_gemv_lane.hpp:149
  wire icmp_390 = right_389 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] high_391 = trunc_392_s9 ? mem_acc_7_q : mem_acc_6_q;
  wire [47:0] low_393 = trunc_392_s9 ? mem_acc_5_q : mem_acc_4_q;
  wire [47:0] high_394 = trunc_395_s9 ? high_391 : low_393;
  wire [47:0] high_396 = trunc_392_s9 ? mem_acc_3_q : mem_acc_2_q;
  wire [47:0] low_397 = trunc_392_s9 ? mem_acc_1_q : mem_acc_0_q;
  wire [47:0] low_398 = trunc_395_s9 ? high_396 : low_397;
  wire [47:0] select_399 = trunc_400_s9 ? high_394 : low_398;  // awq_gemv_lane.hpp:141
  wire [47:0] ashr_401_w = $signed(select_399) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_402 = {select_399, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_413 = 8'd0 - shift_385_s9;  // awq_gemv_lane.hpp:150
  wire [4:0] select_414 = shift_385_s9[7] ? sub_413[4:0] : 5'd0;  // awq_gemv_lane.hpp:150
  // stage 10
  reg [47:0] select_279_s10;
  reg [47:0] select_299_s10;
  reg [47:0] select_309_s10;
  reg [47:0] select_319_s10;
  reg [47:0] select_329_s10;
  reg [47:0] select_339_s10;
  reg [47:0] select_349_s10;
  reg [47:0] select_359_s10;
  reg [5:0] right_389_s10;
  reg [48:0] doubled_402_s10;
  reg icmp_390_s10;
  reg ashr_405_s10;
  reg [4:0] select_414_s10;
  reg [31:0] select_422_s10;
  reg or_1275_s10;
  reg xor_278_s10;
  reg [3:0] sum_index_277_s10;
  reg and_373_s10;
  reg final_result_435_s10;
  always @(posedge ap_clk) begin
    select_279_s10 <= select_279;
    select_299_s10 <= select_299;
    select_309_s10 <= select_309;
    select_319_s10 <= select_319;
    select_329_s10 <= select_329;
    select_339_s10 <= select_339;
    select_349_s10 <= select_349;
    select_359_s10 <= select_359;
    right_389_s10 <= right_389;
    doubled_402_s10 <= doubled_402;
    icmp_390_s10 <= icmp_390;
    ashr_405_s10 <= ashr_401_w[0];
    select_414_s10 <= select_414;
    select_422_s10 <= select_422_s9;
    or_1275_s10 <= or_1275_s9;
    xor_278_s10 <= xor_278_s9;
    sum_index_277_s10 <= sum_index_277_s9;
    and_373_s10 <= and_373_s9;
    final_result_435_s10 <= final_result_435_s9;
  end
  wire [47:0] add_298 = select_279_s10 + {{6{mul_297[41]}}, mul_297};  // awq_gemv_lane.hpp:328
  wire [47:0] add_308 = select_299_s10 + {{6{mul_307[41]}}, mul_307};  // awq_gemv_lane.hpp:328
  wire [47:0] add_318 = select_309_s10 + {{6{mul_317[41]}}, mul_317};  // awq_gemv_lane.hpp:328
  wire [47:0] add_328 = select_319_s10 + {{6{mul_327[41]}}, mul_327};  // awq_gemv_lane.hpp:328
  wire [47:0] add_338 = select_329_s10 + {{6{mul_337[41]}}, mul_337};  // awq_gemv_lane.hpp:328
  wire [47:0] add_348 = select_339_s10 + {{6{mul_347[41]}}, mul_347};  // awq_gemv_lane.hpp:328
  wire [47:0] add_358 = select_349_s10 + {{6{mul_357[41]}}, mul_357};  // awq_gemv_lane.hpp:328
  wire [47:0] add_368 = select_359_s10 + {{6{mul_367[41]}}, mul_367};  // awq_gemv_lane.hpp:328
  wire [48:0] ashr_403 = $signed(doubled_402_s10) >>> right_389_s10;  // stream_kernel.hpp:121
  wire weights_store_1719 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1720 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1721 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1722 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1723 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1724 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1725 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1726 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  // stage 11
  reg icmp_390_s11;
  reg ashr_405_s11;
  reg [48:0] ashr_403_s11;
  reg [4:0] select_414_s11;
  reg [31:0] select_422_s11;
  reg or_1275_s11;
  reg and_373_s11;
  reg final_result_435_s11;
  always @(posedge ap_clk) begin
    icmp_390_s11 <= icmp_390_s10;
    ashr_405_s11 <= ashr_405_s10;
    ashr_403_s11 <= ashr_403;
    select_414_s11 <= select_414_s10;
    select_422_s11 <= select_422_s10;
    or_1275_s11 <= or_1275_s10;
    and_373_s11 <= and_373_s10;
    final_result_435_s11 <= final_result_435_s10;
  end
  wire [48:0] select_404 = icmp_390_s11 ? {49{ashr_405_s11}} : ashr_403_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_406 = {{1{select_404[48]}}, select_404};  // stream_kernel.hpp:121
  wire [50:0] add_407 = {1'd0, zext_406} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_408_s12;
  reg [4:0] select_414_s12;
  reg [31:0] select_422_s12;
  reg or_1275_s12;
  reg and_373_s12;
  reg final_result_435_s12;
  always @(posedge ap_clk) begin
    lshr_408_s12 <= add_407[50:1];
    select_414_s12 <= select_414_s11;
    select_422_s12 <= select_422_s11;
    or_1275_s12 <= or_1275_s11;
    and_373_s12 <= and_373_s11;
    final_result_435_s12 <= final_result_435_s11;
  end
  wire icmp_409 = $signed(lshr_408_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:153
  wire icmp_410 = $signed(lshr_408_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:153
  wire [34:0] select_411 = icmp_410 ? 35'h600000000 : lshr_408_s12[34:0];  // awq_gemv_lane.hpp:153
  wire [34:0] select_412 = icmp_409 ? 35'h200000000 : select_411;  // awq_gemv_lane.hpp:153
  // stage 13
  reg [34:0] select_412_s13;
  reg [4:0] select_414_s13;
  reg [31:0] select_422_s13;
  reg or_1275_s13;
  reg and_373_s13;
  reg final_result_435_s13;
  always @(posedge ap_clk) begin
    select_412_s13 <= select_412;
    select_414_s13 <= select_414_s12;
    select_422_s13 <= select_422_s12;
    or_1275_s13 <= or_1275_s12;
    and_373_s13 <= and_373_s12;
    final_result_435_s13 <= final_result_435_s12;
  end
  wire [52:0] shl_415 = {{18{select_412_s13[34]}}, select_412_s13} << select_414_s13;  // awq_gemv_lane.hpp:154
  // stage 14
  reg [52:0] shl_415_s14;
  reg [31:0] select_422_s14;
  reg or_1275_s14;
  reg and_373_s14;
  reg final_result_435_s14;
  always @(posedge ap_clk) begin
    shl_415_s14 <= shl_415;
    select_422_s14 <= select_422_s13;
    or_1275_s14 <= or_1275_s13;
    and_373_s14 <= and_373_s13;
    final_result_435_s14 <= final_result_435_s13;
  end
  wire [52:0] add_423 = shl_415_s14 + {{21{select_422_s14[31]}}, select_422_s14};  // awq_gemv_lane.hpp:154
  // stage 15
  reg [52:0] add_423_s15;
  reg or_1275_s15;
  reg and_373_s15;
  reg final_result_435_s15;
  always @(posedge ap_clk) begin
    add_423_s15 <= add_423;
    or_1275_s15 <= or_1275_s14;
    and_373_s15 <= and_373_s14;
    final_result_435_s15 <= final_result_435_s14;
  end
  wire icmp_424 = $signed(add_423_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_425 = icmp_424 ? add_423_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_425_s16;
  reg or_1275_s16;
  reg and_373_s16;
  reg final_result_435_s16;
  always @(posedge ap_clk) begin
    select_425_s16 <= select_425;
    or_1275_s16 <= or_1275_s15;
    and_373_s16 <= and_373_s15;
    final_result_435_s16 <= final_result_435_s15;
  end
  wire icmp_426 = $signed(select_425_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_427 = icmp_426 ? select_425_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_428 = {select_427[31:0], 96'd0};  // awq_gemv_lane.hpp:344
  wire [95:0] shl_429 = {y_2_180, 64'd0};  // awq_gemv_lane.hpp:344
  wire [127:0] or_430 = shl_428 | {32'd0, shl_429};  // awq_gemv_lane.hpp:344
  wire [63:0] shl_431 = {y_1_181, 32'd0};  // awq_gemv_lane.hpp:345
  wire [127:0] or_432 = or_430 | {64'd0, shl_431};  // awq_gemv_lane.hpp:344
  wire [127:0] out_433 = or_432 | {96'd0, y_0_182};  // awq_gemv_lane.hpp:345
  wire [31:0] y_2_1276 = or_1275_s16 ? y_2_180 : select_427[31:0];  // awq_gemv_t8.cpp:14
  wire [31:0] y_1_1277 = or_1275_s16 ? y_1_181 : y_2_180;  // awq_gemv_t8.cpp:14
  wire [31:0] y_0_1278 = or_1275_s16 ? y_0_182 : y_1_181;  // awq_gemv_t8.cpp:14
  wire weights_push_1727 = weights_v16 & weights_en16 & and_373_s16;  // awq_gemv_lane.hpp:346
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_w_beat_valid & and_449) | (~s_param_beat_valid & and_452) | (~s_x_beat_valid & and_463) | (~m_y_beat_room)));
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
  wire weights_leave = xor_487;
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
    if (weights_v8 & weights_en8) slot_dot_45_26 <= slot_dot_45_528;
    if (weights_v8 & weights_en8) slot_dot_44_27 <= slot_dot_44_531;
    if (weights_v8 & weights_en8) slot_dot_43_28 <= slot_dot_43_564;
    if (weights_v8 & weights_en8) slot_dot_42_29 <= slot_dot_42_567;
    if (weights_v8 & weights_en8) slot_dot_41_30 <= slot_dot_41_600;
    if (weights_v8 & weights_en8) slot_dot_40_31 <= slot_dot_40_603;
    if (weights_v8 & weights_en8) slot_dot_39_32 <= slot_dot_39_639;
    if (weights_v8 & weights_en8) slot_dot_38_33 <= slot_dot_38_642;
    if (weights_v8 & weights_en8) slot_dot_37_34 <= slot_dot_37_655;
    if (weights_v8 & weights_en8) slot_dot_36_35 <= slot_dot_36_658;
    if (weights_v8 & weights_en8) slot_dot_35_36 <= slot_dot_35_671;
    if (weights_v8 & weights_en8) slot_dot_34_37 <= slot_dot_34_674;
    if (weights_v8 & weights_en8) slot_dot_33_38 <= slot_dot_33_687;
    if (weights_v8 & weights_en8) slot_dot_32_39 <= slot_dot_32_690;
    if (weights_v8 & weights_en8) slot_dot_31_40 <= slot_dot_31_706;
    if (weights_v8 & weights_en8) slot_dot_30_41 <= slot_dot_30_709;
    if (weights_v8 & weights_en8) slot_dot_29_42 <= slot_dot_29_722;
    if (weights_v8 & weights_en8) slot_dot_28_43 <= slot_dot_28_725;
    if (weights_v8 & weights_en8) slot_dot_27_44 <= slot_dot_27_738;
    if (weights_v8 & weights_en8) slot_dot_26_45 <= slot_dot_26_741;
    if (weights_v8 & weights_en8) slot_dot_25_46 <= slot_dot_25_754;
    if (weights_v8 & weights_en8) slot_dot_24_47 <= slot_dot_24_757;
    if (weights_v8 & weights_en8) slot_dot_23_48 <= slot_dot_23_773;
    if (weights_v8 & weights_en8) slot_dot_22_49 <= slot_dot_22_776;
    if (weights_v8 & weights_en8) slot_dot_21_50 <= slot_dot_21_789;
    if (weights_v8 & weights_en8) slot_dot_20_51 <= slot_dot_20_792;
    if (weights_v8 & weights_en8) slot_dot_19_52 <= slot_dot_19_805;
    if (weights_v8 & weights_en8) slot_dot_18_53 <= slot_dot_18_808;
    if (weights_v8 & weights_en8) slot_dot_17_54 <= slot_dot_17_821;
    if (weights_v8 & weights_en8) slot_dot_16_55 <= slot_dot_16_824;
    if (weights_v8 & weights_en8) slot_dot_15_56 <= slot_dot_15_840;
    if (weights_v8 & weights_en8) slot_dot_14_57 <= slot_dot_14_843;
    if (weights_v8 & weights_en8) slot_dot_13_58 <= slot_dot_13_856;
    if (weights_v8 & weights_en8) slot_dot_12_59 <= slot_dot_12_859;
    if (weights_v8 & weights_en8) slot_dot_11_60 <= slot_dot_11_872;
    if (weights_v8 & weights_en8) slot_dot_10_61 <= slot_dot_10_875;
    if (weights_v8 & weights_en8) slot_dot_9_62 <= slot_dot_9_888;
    if (weights_v8 & weights_en8) slot_dot_8_63 <= slot_dot_8_891;
    if (weights_v8 & weights_en8) slot_dot_7_64 <= slot_dot_7_907;
    if (weights_v8 & weights_en8) slot_dot_6_65 <= slot_dot_6_910;
    if (weights_v8 & weights_en8) slot_dot_5_66 <= slot_dot_5_923;
    if (weights_v8 & weights_en8) slot_dot_4_67 <= slot_dot_4_926;
    if (weights_v8 & weights_en8) slot_dot_3_68 <= slot_dot_3_939;
    if (weights_v8 & weights_en8) slot_dot_2_69 <= slot_dot_2_942;
    if (weights_v8 & weights_en8) slot_dot_1_70 <= slot_dot_1_955;
    if (weights_v8 & weights_en8) slot_dot_0_71 <= slot_dot_0_958;
    if (weights_v8 & weights_en8) slot_dot_46_72 <= slot_dot_46_968;
    if (weights_v8 & weights_en8) slot_dot_47_73 <= slot_dot_47_974;
    if (weights_v8 & weights_en8) slot_dot_48_74 <= slot_dot_48_987;
    if (weights_v8 & weights_en8) slot_dot_49_75 <= slot_dot_49_993;
    if (weights_v8 & weights_en8) slot_dot_50_76 <= slot_dot_50_1003;
    if (weights_v8 & weights_en8) slot_dot_51_77 <= slot_dot_51_1009;
    if (weights_v8 & weights_en8) slot_dot_52_78 <= slot_dot_52_1019;
    if (weights_v8 & weights_en8) slot_dot_53_79 <= slot_dot_53_1025;
    if (weights_v8 & weights_en8) slot_dot_54_80 <= slot_dot_54_1035;
    if (weights_v8 & weights_en8) slot_dot_55_81 <= slot_dot_55_1041;
    if (weights_v8 & weights_en8) slot_dot_56_82 <= slot_dot_56_1054;
    if (weights_v8 & weights_en8) slot_dot_57_83 <= slot_dot_57_1059;
    if (weights_v8 & weights_en8) slot_dot_58_84 <= slot_dot_58_1069;
    if (weights_v8 & weights_en8) slot_dot_59_85 <= slot_dot_59_1074;
    if (weights_v8 & weights_en8) slot_dot_60_86 <= slot_dot_60_1084;
    if (weights_v8 & weights_en8) slot_dot_61_87 <= slot_dot_61_1089;
    if (weights_v8 & weights_en8) slot_dot_62_88 <= slot_dot_62_1099;
    if (weights_v8 & weights_en8) slot_dot_63_89 <= slot_dot_63_1104;
    if (weights_v8 & weights_en8) dot_0_90 <= dot_0_1107;
    if (weights_v8 & weights_en8) dot_1_91 <= dot_1_1109;
    if (weights_v8 & weights_en8) dot_2_92 <= dot_2_1111;
    if (weights_v8 & weights_en8) dot_3_93 <= dot_3_1113;
    if (weights_v8 & weights_en8) dot_4_94 <= dot_4_1115;
    if (weights_v8 & weights_en8) dot_5_95 <= dot_5_1117;
    if (weights_v8 & weights_en8) dot_6_96 <= dot_6_1119;
    if (weights_v8 & weights_en8) dot_7_97 <= dot_7_1121;
    if (weights_v8 & weights_en8) dot_8_98 <= dot_8_1123;
    if (weights_v8 & weights_en8) dot_9_99 <= dot_9_1125;
    if (weights_v8 & weights_en8) dot_10_100 <= dot_10_1127;
    if (weights_v8 & weights_en8) dot_11_101 <= dot_11_1129;
    if (weights_v8 & weights_en8) dot_12_102 <= dot_12_1131;
    if (weights_v8 & weights_en8) dot_13_103 <= dot_13_1133;
    if (weights_v8 & weights_en8) dot_14_104 <= dot_14_1135;
    if (weights_v8 & weights_en8) dot_15_105 <= dot_15_1137;
    if (weights_v8 & weights_en8) dot_16_106 <= dot_16_1139;
    if (weights_v8 & weights_en8) dot_17_107 <= dot_17_1141;
    if (weights_v8 & weights_en8) dot_18_108 <= dot_18_1143;
    if (weights_v8 & weights_en8) dot_19_109 <= dot_19_1145;
    if (weights_v8 & weights_en8) dot_20_110 <= dot_20_1147;
    if (weights_v8 & weights_en8) dot_21_111 <= dot_21_1149;
    if (weights_v8 & weights_en8) dot_22_112 <= dot_22_1151;
    if (weights_v8 & weights_en8) dot_23_113 <= dot_23_1153;
    if (weights_v8 & weights_en8) dot_24_114 <= dot_24_1155;
    if (weights_v8 & weights_en8) dot_25_115 <= dot_25_1157;
    if (weights_v8 & weights_en8) dot_26_116 <= dot_26_1159;
    if (weights_v8 & weights_en8) dot_27_117 <= dot_27_1161;
    if (weights_v8 & weights_en8) dot_28_118 <= dot_28_1163;
    if (weights_v8 & weights_en8) dot_29_119 <= dot_29_1165;
    if (weights_v8 & weights_en8) dot_30_120 <= dot_30_1167;
    if (weights_v8 & weights_en8) dot_31_121 <= dot_31_1169;
    if (weights_v8 & weights_en8) dot_32_122 <= dot_32_1171;
    if (weights_v8 & weights_en8) dot_33_123 <= dot_33_1173;
    if (weights_v8 & weights_en8) dot_34_124 <= dot_34_1175;
    if (weights_v8 & weights_en8) dot_35_125 <= dot_35_1177;
    if (weights_v8 & weights_en8) dot_36_126 <= dot_36_1179;
    if (weights_v8 & weights_en8) dot_37_127 <= dot_37_1181;
    if (weights_v8 & weights_en8) dot_38_128 <= dot_38_1183;
    if (weights_v8 & weights_en8) dot_39_129 <= dot_39_1185;
    if (weights_v8 & weights_en8) dot_40_130 <= dot_40_1187;
    if (weights_v8 & weights_en8) dot_41_131 <= dot_41_1189;
    if (weights_v8 & weights_en8) dot_42_132 <= dot_42_1191;
    if (weights_v8 & weights_en8) dot_43_133 <= dot_43_1193;
    if (weights_v8 & weights_en8) dot_44_134 <= dot_44_1195;
    if (weights_v8 & weights_en8) dot_45_135 <= dot_45_1197;
    if (weights_v8 & weights_en8) dot_46_136 <= dot_46_1199;
    if (weights_v8 & weights_en8) dot_47_137 <= dot_47_1201;
    if (weights_v8 & weights_en8) dot_48_138 <= dot_48_1203;
    if (weights_v8 & weights_en8) dot_49_139 <= dot_49_1205;
    if (weights_v8 & weights_en8) dot_50_140 <= dot_50_1207;
    if (weights_v8 & weights_en8) dot_51_141 <= dot_51_1209;
    if (weights_v8 & weights_en8) dot_52_142 <= dot_52_1211;
    if (weights_v8 & weights_en8) dot_53_143 <= dot_53_1213;
    if (weights_v8 & weights_en8) dot_54_144 <= dot_54_1215;
    if (weights_v8 & weights_en8) dot_55_145 <= dot_55_1217;
    if (weights_v8 & weights_en8) dot_56_146 <= dot_56_1219;
    if (weights_v8 & weights_en8) dot_57_147 <= dot_57_1221;
    if (weights_v8 & weights_en8) dot_58_148 <= dot_58_1223;
    if (weights_v8 & weights_en8) dot_59_149 <= dot_59_1225;
    if (weights_v8 & weights_en8) dot_60_150 <= dot_60_1227;
    if (weights_v8 & weights_en8) dot_61_151 <= dot_61_1229;
    if (weights_v8 & weights_en8) dot_62_152 <= dot_62_1231;
    if (weights_v8 & weights_en8) dot_63_153 <= dot_63_1233;
    if (weights_v1 & weights_en1) params_1_154 <= params_1_1237;
    if (weights_v1 & weights_en1) params_0_155 <= params_0_1238;
    if (weights_v2 & weights_en2) zero_7_156 <= zero_7_1241;
    if (weights_v2 & weights_en2) zero_6_157 <= zero_6_1242;
    if (weights_v2 & weights_en2) zero_5_158 <= zero_5_1243;
    if (weights_v2 & weights_en2) zero_4_159 <= zero_4_1244;
    if (weights_v2 & weights_en2) zero_3_160 <= zero_3_1245;
    if (weights_v2 & weights_en2) zero_2_161 <= zero_2_1246;
    if (weights_v2 & weights_en2) zero_1_162 <= zero_1_1247;
    if (weights_v2 & weights_en2) zero_0_163 <= zero_0_1248;
    if (weights_v2 & weights_en2) scale_7_164 <= scale_7_1251;
    if (weights_v2 & weights_en2) scale_6_165 <= scale_6_1252;
    if (weights_v2 & weights_en2) scale_5_166 <= scale_5_1253;
    if (weights_v2 & weights_en2) scale_4_167 <= scale_4_1254;
    if (weights_v2 & weights_en2) scale_3_168 <= scale_3_1255;
    if (weights_v2 & weights_en2) scale_2_169 <= scale_2_1256;
    if (weights_v2 & weights_en2) scale_1_170 <= scale_1_1257;
    if (weights_v2 & weights_en2) scale_0_171 <= scale_0_1258;
    if (weights_v2 & weights_en2) slot_scale_7_172 <= slot_scale_7_1260;
    if (weights_v2 & weights_en2) slot_scale_6_173 <= slot_scale_6_1262;
    if (weights_v2 & weights_en2) slot_scale_5_174 <= slot_scale_5_1264;
    if (weights_v2 & weights_en2) slot_scale_4_175 <= slot_scale_4_1266;
    if (weights_v2 & weights_en2) slot_scale_3_176 <= slot_scale_3_1268;
    if (weights_v2 & weights_en2) slot_scale_2_177 <= slot_scale_2_1270;
    if (weights_v2 & weights_en2) slot_scale_1_178 <= slot_scale_1_1272;
    if (weights_v2 & weights_en2) slot_scale_0_179 <= slot_scale_0_1274;
    if (weights_v16 & weights_en16) y_2_180 <= y_2_1276;
    if (weights_v16 & weights_en16) y_1_181 <= y_1_1277;
    if (weights_v16 & weights_en16) y_0_182 <= y_0_1278;
    if (weights_v1 & weights_en1) params_2_183 <= params_2_1279;
    if (weights_v1 & weights_en1) params_3_184 <= params_3_1280;
    if (weights_v1 & weights_en1) params_4_185 <= params_4_1282;
    if (weights_v1 & weights_en1) params_5_186 <= params_5_1284;
    if (weights_v1 & weights_en1) params_6_187 <= params_6_1286;
    if (weights_v1 & weights_en1) params_7_188 <= params_7_1288;
    if (weights_v2 & weights_en2) params_8_189 <= params_8_1304;
    if (weights_v2 & weights_en2) params_9_190 <= params_9_1318;
    if (weights_v0 & weights_en0) slot_bank_191 <= slot_bank_1323;
    if (weights_v0 & weights_en0) results_192 <= results_1328;
    if (weights_v0 & weights_en0) slots_193 <= slots_1331;
    if (weights_v0 & weights_en0) next_word_194 <= word_1336;
    if (weights_v2 & weights_en2) block_195 <= block_1338;
    if (weights_v3 & weights_en3) check_0_196 <= check_0_1598;
    if (weights_v2 & weights_en2) check_1_197 <= check_1_1599;
    if (weights_v3 & weights_en3) check_198 <= check_1611;
    if (weights_v0 & weights_en0) loader_199 <= loader_1613;
    if (weights_v0 & weights_en0) loader_200 <= loader_1_1616;
    if (weights_v0 & weights_en0) takes_first_201 <= loader_1618;
    if (weights_v0 & weights_en0) loader_3_202 <= loader_3_1621;
    if (weights_v0 & weights_en0) loader_4_203 <= loader_4_1622;
    if (weights_v0 & weights_en0) loader_204 <= loader_1628;
    if (weights_v1 & weights_en1) loader_2_205 <= loader_2_1630;
    if (weights_v0 & weights_en0) loader_4_206 <= loader_4_1632;
    if (weights_v0 & weights_en0) loader_3_207 <= loader_3_1635;
    if (weights_v0 & weights_en0) col_groups_208 <= col_groups_1637;
    if (weights_v0 & weights_en0) beat_209 <= beat_1640;
    if (weights_v1 & weights_en1) result_210 <= result_1644;
    if (weights_v1 & weights_en1) x_packet_211 <= x_packet_1647;
    if (weights_v1 & weights_en1) x_packet_212 <= x_packet_1654;
    if (weights_v1 & weights_en1) w_packet_213 <= w_packet_1656;
    if (weights_v1 & weights_en1) w_packet_214 <= w_packet_1663;
    if (weights_v1 & weights_en1) p_packet_215 <= p_packet_1666;
    if (weights_v1 & weights_en1) p_packet_216 <= p_packet_1672;
    if (weights_v5 & weights_en5) bad_block_217 <= bad_block_1688;
    if (weights_v4 & weights_en4) flags_218 <= flags_1696;
    if (weights_v0 & weights_en0) group_219 <= group_1699;
    if (weights_v0 & weights_en0) running_220 <= running_1701;
    if (weights_v0 & weights_en0) weighing_221 <= weighing_1705;
    if (weights_v1 & weights_en1) slot_first_222 <= slot_first_1707;
    if (weights_v0 & weights_en0) slot_last_223 <= slot_last_1708;
    if (weights_v0 & weights_en0) results_end_224 <= slot_end_1709;
    if (weights_v0 & weights_en0) results_end_225 <= results_end_1710;
    if (line_38_done) params_1_154 <= 32'd0;
    if (line_38_done) params_0_155 <= 32'd0;
    if (line_38_done) zero_7_156 <= 4'd0;
    if (line_38_done) zero_6_157 <= 4'd0;
    if (line_38_done) zero_5_158 <= 4'd0;
    if (line_38_done) zero_4_159 <= 4'd0;
    if (line_38_done) zero_3_160 <= 4'd0;
    if (line_38_done) zero_2_161 <= 4'd0;
    if (line_38_done) zero_1_162 <= 4'd0;
    if (line_38_done) zero_0_163 <= 4'd0;
    if (line_38_done) scale_7_164 <= 15'd0;
    if (line_38_done) scale_6_165 <= 15'd0;
    if (line_38_done) scale_5_166 <= 15'd0;
    if (line_38_done) scale_4_167 <= 15'd0;
    if (line_38_done) scale_3_168 <= 15'd0;
    if (line_38_done) scale_2_169 <= 15'd0;
    if (line_38_done) scale_1_170 <= 15'd0;
    if (line_38_done) scale_0_171 <= 15'd0;
    if (line_38_done) slot_scale_7_172 <= 15'd0;
    if (line_38_done) slot_scale_6_173 <= 15'd0;
    if (line_38_done) slot_scale_5_174 <= 15'd0;
    if (line_38_done) slot_scale_4_175 <= 15'd0;
    if (line_38_done) slot_scale_3_176 <= 15'd0;
    if (line_38_done) slot_scale_2_177 <= 15'd0;
    if (line_38_done) slot_scale_1_178 <= 15'd0;
    if (line_38_done) slot_scale_0_179 <= 15'd0;
    if (line_38_done) y_2_180 <= 32'd0;
    if (line_38_done) y_1_181 <= 32'd0;
    if (line_38_done) y_0_182 <= 32'd0;
    if (line_38_done) params_2_183 <= 32'd0;
    if (line_38_done) params_3_184 <= 32'd0;
    if (line_38_done) params_4_185 <= 32'd0;
    if (line_38_done) params_5_186 <= 32'd0;
    if (line_38_done) params_6_187 <= 32'd0;
    if (line_38_done) params_7_188 <= 32'd0;
    if (line_38_done) params_8_189 <= 32'd0;
    if (line_38_done) params_9_190 <= 32'd0;
    if (line_38_done) slot_bank_191 <= 1'd0;
    if (line_38_done) results_192 <= 7'd0;
    if (line_38_done) slots_193 <= 4'd0;
    if (line_38_done) next_word_194 <= 13'd0;
    if (line_38_done) block_195 <= 32'd0;
    if (line_38_done) check_0_196 <= 32'd0;
    if (line_38_done) check_1_197 <= 32'd0;
    if (line_38_done) check_198 <= 1'd0;
    if (line_38_done) loader_199 <= 1'd1;
    if (line_38_done) loader_200 <= 1'd1;
    if (line_38_done) takes_first_201 <= 1'd0;
    if (line_38_done) loader_3_202 <= 8'd1;
    if (line_38_done) loader_4_203 <= 8'd0;
    if (line_38_done) loader_204 <= 13'd0;
    if (line_38_done) loader_2_205 <= 64'd0;
    if (line_38_done) loader_4_206 <= 15'd0;
    if (line_38_done) loader_3_207 <= 15'd0;
    if (line_38_done) col_groups_208 <= c_3_13;
    if (line_38_done) beat_209 <= 6'd0;
    if (line_38_done) result_210 <= 6'd0;
    if (line_38_done) x_packet_211 <= s_x_last_25;
    if (line_38_done) x_packet_212 <= s_x_last_25;
    if (line_38_done) w_packet_213 <= 1'd0;
    if (line_38_done) w_packet_214 <= 1'd0;
    if (line_38_done) p_packet_215 <= 1'd0;
    if (line_38_done) p_packet_216 <= 1'd0;
    if (line_38_done) bad_block_217 <= 32'hffffffff;
    if (line_38_done) flags_218 <= {8'd0, flags_16};
    if (line_38_done) group_219 <= 16'd0;
    if (line_38_done) running_220 <= 1'd1;
    if (line_38_done) weighing_221 <= 1'd1;
    if (line_38_done) slot_first_222 <= 1'd0;
    if (line_38_done) slot_last_223 <= 1'd0;
    if (line_38_done) results_end_224 <= 1'd0;
    if (line_38_done) results_end_225 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255, 1 stages
  wire [1:0] select_1749 = x_packet_212 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1750 = x_packet_211 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1751 = {1'd0, select_1749} | select_1750;  // stream_kernel.hpp:50
  wire [3:0] select_1752 = w_packet_214 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1753 = w_packet_213 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1754 = {1'd0, select_1752} | select_1753;  // stream_kernel.hpp:50
  wire [4:0] or_1755 = {2'd0, or_1751} | or_1754;  // awq_gemv_lane.hpp:409
  wire [5:0] select_1756 = p_packet_216 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1757 = p_packet_215 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1758 = {1'd0, select_1756} | select_1757;  // stream_kernel.hpp:50
  wire [6:0] or_1759 = {2'd0, or_1755} | or_1758;  // awq_gemv_lane.hpp:409
  wire [8:0] flags_1760 = flags_218 | {2'd0, or_1759};  // awq_gemv_lane.hpp:409
  wire discard_x_1761 = x_packet_211 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1762 = w_packet_213 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1763 = p_packet_215 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_255_en0 = 1'd1;
  wire line_255_issue = line_255_run;
  wire line_255_leave = 1'b0;
  assign line_255_v0 = line_255_issue;
  wire line_255_busy = line_255_run;
  always @(posedge ap_clk) begin
    if (line_255_issue & line_255_en0) line_255_run <= 1'b0;
    if (line_255_start) line_255_run <= 1'b1;
    if (rst) begin line_255_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_255_v0 & line_255_en0) flags_226 <= flags_1760;
    if (line_255_v0 & line_255_en0) discard_x_227 <= discard_x_1761;
    if (line_255_v0 & line_255_en0) discard_w_228 <= discard_w_1762;
    if (line_255_v0 & line_255_en0) discard_p_229 <= discard_p_1763;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255_2, 1 stages
  wire [8:0] select_1764 = c_11_10 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:412
  wire [8:0] or_1765 = select_1764 | flags_231;  // awq_gemv_lane.hpp:412
  wire [31:0] add_1766 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:413
  wire [31:0] select_1767 = c_11_10 ? add_1766 : 32'd1;  // awq_gemv_lane.hpp:413
  wire [40:0] shl_1768 = {flags_231, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1769 = shl_1768 | {32'd0, or_1765};  // stream_kernel.hpp:81
  wire [63:0] shl_1770 = {line_253_11[15:0], 48'd0};
  wire [63:0] data_1771 = {23'd0, data_1769} | shl_1770;  // stream_kernel.hpp:84
  wire [95:0] shl_1772 = {bad_block_230, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1773 = {32'd0, data_1771} | shl_1772;  // stream_kernel.hpp:84
  wire [127:0] shl_1774 = {select_1767, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1775 = {32'd0, data_1773} | shl_1774;  // stream_kernel.hpp:84
  wire line_255_2_load_1776 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_store_1777 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_load_1778 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_store_1779 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_push_1780 = line_255_2_v0 & line_255_2_en0;  // stream_kernel.hpp:85
  assign line_255_2_en0 = ~(line_255_2_v0 & ((~m_status_beat_ready)));
  wire line_255_2_issue = line_255_2_run;
  wire line_255_2_leave = 1'b0;
  assign line_255_2_v0 = line_255_2_issue;
  wire line_255_2_busy = line_255_2_run;
  always @(posedge ap_clk) begin
    if (line_255_2_issue & line_255_2_en0) line_255_2_run <= 1'b0;
    if (line_255_2_start) line_255_2_run <= 1'b1;
    if (rst) begin line_255_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_254_done_0) bad_block_230 <= 32'hffffffff;
    if (line_254_done_0) flags_231 <= {8'd0, flags_16};
    if (line_254_done_0) discard_x_232 <= 1'd1;
    if (line_254_done_0) discard_w_233 <= 1'd1;
    if (line_254_done_0) discard_p_234 <= 1'd1;
    if (line_255_done) bad_block_230 <= bad_block_217;
    if (line_255_done) flags_231 <= flags_226;
    if (line_255_done) discard_x_232 <= discard_x_227;
    if (line_255_done) discard_w_233 <= discard_w_228;
    if (line_255_done) discard_p_234 <= discard_p_229;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1781 = more_235 ^ 1'd1;
  wire more_1782 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1783 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1781;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_235 <= more_1782;
    if (line_255_2_done) more_235 <= discard_x_232;
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
  wire xor_1784 = more_236 ^ 1'd1;
  wire more_1785 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1786 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1784;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_236 <= more_1785;
    if (line_69_done) more_236 <= discard_w_233;
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
  wire xor_1787 = more_237 ^ 1'd1;
  wire more_1788 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1789 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1787;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_237 <= more_1788;
    if (line_69_2_done) more_237 <= discard_p_234;
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
  assign line_253_done_0 = (state == LINE_253_S) & ~line_253_busy & line_253_12;
  assign line_253_done_1 = (state == LINE_253_S) & ~line_253_busy & ~line_253_12;
  assign line_61_done = (state == LINE_61_S) & ~line_61_busy;
  assign line_254_done_0 = (state == LINE_254_S) & ~line_254_busy & c_12_15;
  assign line_254_done_1 = (state == LINE_254_S) & ~line_254_busy & ~c_12_15;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_255_done = (state == LINE_255_S) & ~line_255_busy;
  assign line_255_2_done = (state == LINE_255_2_S) & ~line_255_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_5_done = (state == LINE_5_S) & ~line_5_busy;
  always @(posedge ap_clk) begin
    if (line_253_done_0 | line_61_done) state <= LINE_254_S;
    if (line_253_done_1) state <= LINE_61_S;
    if (line_254_done_0 | line_255_done) state <= LINE_255_2_S;
    if (line_254_done_1) state <= LINE_38_S;
    if (line_38_done) state <= WEIGHTS_S;
    if (weights_done) state <= LINE_255_S;
    if (line_255_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_2_S;
    if (line_69_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_5_S;
    if (call_begin | line_5_done) state <= LINE_253_S;
    if (rst) state <= RESTART;
  end
  assign line_254_start = line_253_done_0 | line_61_done;
  assign line_61_start = line_253_done_1;
  assign line_255_2_start = line_254_done_0 | line_255_done;
  assign line_38_start = line_254_done_1;
  assign weights_start = line_38_done;
  assign line_255_start = weights_done;
  assign discard_start = line_255_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_69_2_start = discard_2_done;
  assign discard_3_start = line_69_2_done;
  assign line_5_start = discard_3_done;
  assign line_253_start = call_begin | line_5_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_253_pop_252;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_t8_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: data and valid are registered
  wire s_x_beat_take = line_38_pop_270 | weights_pop_1738 | discard_pop_1783;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: data and valid are registered
  wire s_w_beat_take = weights_pop_1728 | discard_2_pop_1786;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: data and valid are registered
  wire s_param_beat_take = weights_pop_1737 | discard_3_pop_1789;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_t8_forward #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1727;
  wire [128:0] m_y_beat = {final_result_435_s16, out_433};
  awq_gemv_t8_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_255_2_push_1780;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1775};
  awq_gemv_t8_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:245: sticky
  always @(posedge ap_clk) begin
    if (line_255_2_store_1777) mem_sticky <= or_1765;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:245: frames
  always @(posedge ap_clk) begin
    if (line_255_2_store_1779) mem_frames <= select_1767;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:246: x_0
  wire mem_x_0_write = weights_store_1739;
  wire [11:0] mem_x_0_write_address = trunc_1740_s1;
  wire [63:0] mem_x_0_write_data = select_470;
  wire mem_x_0_read = weights_load_1729;
  wire [11:0] mem_x_0_read_address = next_word_194[11:0];
  wire mem_x_0_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_0 mem_x_0_ram (.clk(ap_clk), .read(mem_x_0_read), .read_address(mem_x_0_read_address), .q(mem_x_0_q), .advance(mem_x_0_advance), .q2(mem_x_0_q2), .write(mem_x_0_write), .write_address(mem_x_0_write_address), .write_data(mem_x_0_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_1
  wire mem_x_1_write = weights_store_1741;
  wire [11:0] mem_x_1_write_address = trunc_1742_s1;
  wire [63:0] mem_x_1_write_data = select_474;
  wire mem_x_1_read = weights_load_1730;
  wire [11:0] mem_x_1_read_address = next_word_194[11:0];
  wire mem_x_1_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_1 mem_x_1_ram (.clk(ap_clk), .read(mem_x_1_read), .read_address(mem_x_1_read_address), .q(mem_x_1_q), .advance(mem_x_1_advance), .q2(mem_x_1_q2), .write(mem_x_1_write), .write_address(mem_x_1_write_address), .write_data(mem_x_1_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_2
  wire mem_x_2_write = weights_store_1743;
  wire [11:0] mem_x_2_write_address = trunc_1740_s1;
  wire [63:0] mem_x_2_write_data = select_470;
  wire mem_x_2_read = weights_load_1731;
  wire [11:0] mem_x_2_read_address = next_word_194[11:0];
  wire mem_x_2_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_2 mem_x_2_ram (.clk(ap_clk), .read(mem_x_2_read), .read_address(mem_x_2_read_address), .q(mem_x_2_q), .advance(mem_x_2_advance), .q2(mem_x_2_q2), .write(mem_x_2_write), .write_address(mem_x_2_write_address), .write_data(mem_x_2_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_3
  wire mem_x_3_write = weights_store_1744;
  wire [11:0] mem_x_3_write_address = trunc_1742_s1;
  wire [63:0] mem_x_3_write_data = select_474;
  wire mem_x_3_read = weights_load_1732;
  wire [11:0] mem_x_3_read_address = next_word_194[11:0];
  wire mem_x_3_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_3 mem_x_3_ram (.clk(ap_clk), .read(mem_x_3_read), .read_address(mem_x_3_read_address), .q(mem_x_3_q), .advance(mem_x_3_advance), .q2(mem_x_3_q2), .write(mem_x_3_write), .write_address(mem_x_3_write_address), .write_data(mem_x_3_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_4
  wire mem_x_4_write = weights_store_1745;
  wire [11:0] mem_x_4_write_address = trunc_1740_s1;
  wire [63:0] mem_x_4_write_data = select_470;
  wire mem_x_4_read = weights_load_1733;
  wire [11:0] mem_x_4_read_address = next_word_194[11:0];
  wire mem_x_4_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_4 mem_x_4_ram (.clk(ap_clk), .read(mem_x_4_read), .read_address(mem_x_4_read_address), .q(mem_x_4_q), .advance(mem_x_4_advance), .q2(mem_x_4_q2), .write(mem_x_4_write), .write_address(mem_x_4_write_address), .write_data(mem_x_4_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_5
  wire mem_x_5_write = weights_store_1746;
  wire [11:0] mem_x_5_write_address = trunc_1742_s1;
  wire [63:0] mem_x_5_write_data = select_474;
  wire mem_x_5_read = weights_load_1734;
  wire [11:0] mem_x_5_read_address = next_word_194[11:0];
  wire mem_x_5_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_5 mem_x_5_ram (.clk(ap_clk), .read(mem_x_5_read), .read_address(mem_x_5_read_address), .q(mem_x_5_q), .advance(mem_x_5_advance), .q2(mem_x_5_q2), .write(mem_x_5_write), .write_address(mem_x_5_write_address), .write_data(mem_x_5_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_6
  wire mem_x_6_write = weights_store_1747;
  wire [11:0] mem_x_6_write_address = trunc_1740_s1;
  wire [63:0] mem_x_6_write_data = select_470;
  wire mem_x_6_read = weights_load_1735;
  wire [11:0] mem_x_6_read_address = next_word_194[11:0];
  wire mem_x_6_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_6 mem_x_6_ram (.clk(ap_clk), .read(mem_x_6_read), .read_address(mem_x_6_read_address), .q(mem_x_6_q), .advance(mem_x_6_advance), .q2(mem_x_6_q2), .write(mem_x_6_write), .write_address(mem_x_6_write_address), .write_data(mem_x_6_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_7
  wire mem_x_7_write = weights_store_1748;
  wire [11:0] mem_x_7_write_address = trunc_1742_s1;
  wire [63:0] mem_x_7_write_data = select_474;
  wire mem_x_7_read = weights_load_1736;
  wire [11:0] mem_x_7_read_address = next_word_194[11:0];
  wire mem_x_7_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_7 mem_x_7_ram (.clk(ap_clk), .read(mem_x_7_read), .read_address(mem_x_7_read_address), .q(mem_x_7_q), .advance(mem_x_7_advance), .q2(mem_x_7_q2), .write(mem_x_7_write), .write_address(mem_x_7_write_address), .write_data(mem_x_7_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_0
  wire mem_acc_0_write = weights_store_1719;
  wire [3:0] mem_acc_0_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_0_write_data = add_298;
  wire mem_acc_0_read = weights_load_1711;
  wire [3:0] mem_acc_0_read_address = sum_index_277_s8;
  awq_gemv_t8_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_1
  wire mem_acc_1_write = weights_store_1720;
  wire [3:0] mem_acc_1_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_1_write_data = add_308;
  wire mem_acc_1_read = weights_load_1712;
  wire [3:0] mem_acc_1_read_address = sum_index_277_s8;
  awq_gemv_t8_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_2
  wire mem_acc_2_write = weights_store_1721;
  wire [3:0] mem_acc_2_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_2_write_data = add_318;
  wire mem_acc_2_read = weights_load_1713;
  wire [3:0] mem_acc_2_read_address = sum_index_277_s8;
  awq_gemv_t8_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_3
  wire mem_acc_3_write = weights_store_1722;
  wire [3:0] mem_acc_3_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_3_write_data = add_328;
  wire mem_acc_3_read = weights_load_1714;
  wire [3:0] mem_acc_3_read_address = sum_index_277_s8;
  awq_gemv_t8_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_4
  wire mem_acc_4_write = weights_store_1723;
  wire [3:0] mem_acc_4_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_4_write_data = add_338;
  wire mem_acc_4_read = weights_load_1715;
  wire [3:0] mem_acc_4_read_address = sum_index_277_s8;
  awq_gemv_t8_mem_acc_4 mem_acc_4_ram (.clk(ap_clk), .read(mem_acc_4_read), .read_address(mem_acc_4_read_address), .q(mem_acc_4_q), .write(mem_acc_4_write), .write_address(mem_acc_4_write_address), .write_data(mem_acc_4_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_5
  wire mem_acc_5_write = weights_store_1724;
  wire [3:0] mem_acc_5_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_5_write_data = add_348;
  wire mem_acc_5_read = weights_load_1716;
  wire [3:0] mem_acc_5_read_address = sum_index_277_s8;
  awq_gemv_t8_mem_acc_5 mem_acc_5_ram (.clk(ap_clk), .read(mem_acc_5_read), .read_address(mem_acc_5_read_address), .q(mem_acc_5_q), .write(mem_acc_5_write), .write_address(mem_acc_5_write_address), .write_data(mem_acc_5_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_6
  wire mem_acc_6_write = weights_store_1725;
  wire [3:0] mem_acc_6_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_6_write_data = add_358;
  wire mem_acc_6_read = weights_load_1717;
  wire [3:0] mem_acc_6_read_address = sum_index_277_s8;
  awq_gemv_t8_mem_acc_6 mem_acc_6_ram (.clk(ap_clk), .read(mem_acc_6_read), .read_address(mem_acc_6_read_address), .q(mem_acc_6_q), .write(mem_acc_6_write), .write_address(mem_acc_6_write_address), .write_data(mem_acc_6_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_7
  wire mem_acc_7_write = weights_store_1726;
  wire [3:0] mem_acc_7_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_7_write_data = add_368;
  wire mem_acc_7_read = weights_load_1718;
  wire [3:0] mem_acc_7_read_address = sum_index_277_s8;
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

// hls/include/awq_gemv_lane.hpp:246: x_0, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_1, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_2, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_3, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_4, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_5, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_6, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_7, 4096 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:247: acc_0, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_1, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_2, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_3, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_4, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_5, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_6, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_7, 16 words of 48 bits
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

`default_nettype wire
