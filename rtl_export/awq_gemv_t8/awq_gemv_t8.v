// awq_gemv_t8: made by rtl_export from hls/awq_gemv_t8/awq_gemv_t8.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 18 (hls/include/awq_gemv_lane.hpp:300)
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
  reg weights_v17;
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

  // ---- hls/include/awq_gemv_lane.hpp:300: weights, pipelined loop, II=1, depth 18
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
  wire icmp_1081 = beat_209 < 6'd2;  // awq_gemv_lane.hpp:379
  wire xor_1210 = final_beat_488 ^ 1'd1;
  wire and_1211 = xor_1210 & param_beat_444;
  wire first_1215 = beat_209 == 6'd0;  // awq_gemv_lane.hpp:360
  wire icmp_1225 = beat_209 == 6'd1;  // awq_gemv_lane.hpp:375
  wire or_1251 = xor_278 | icmp_369;
  wire icmp_1295 = slots_193 == 4'd1;  // awq_gemv_lane.hpp:330
  wire and_1296 = icmp_1295 & slot_last_223;
  wire xor_1297 = and_1296 ^ 1'd1;
  wire or_1298 = scales_271 | xor_1297;
  wire slot_bank_1299 = or_1298 ? slot_bank_191 : xor_274;
  wire and_1300 = scales_271 & icmp_369;
  wire [6:0] results_1301 = results_192 + 7'd127;  // awq_gemv_lane.hpp:352
  wire [6:0] results_1302 = and_1296 ? results_18 : results_192;
  wire [6:0] select_1303 = and_371 ? results_1301 : results_1302;
  wire [6:0] results_1304 = and_1300 ? 7'd0 : select_1303;
  wire [3:0] slots_1305 = slots_193 + 4'd15;  // awq_gemv_lane.hpp:336
  wire [3:0] slots_1306 = scales_271 ? 4'd0 : slots_1305;
  wire [3:0] slots_1307 = and_491 ? 4'd8 : slots_1306;
  wire and_1308 = weighs_448 & icmp_437;
  wire icmp_1309 = next_word_194 == last_word_21;  // awq_gemv_lane.hpp:383
  wire [12:0] add_1310 = next_word_194 + 13'd1;  // awq_gemv_lane.hpp:383
  wire [12:0] select_1311 = icmp_1309 ? 13'd0 : add_1310;  // awq_gemv_lane.hpp:383
  wire [12:0] word_1312 = and_1308 ? select_1311 : next_word_194;
  wire loader_0_1588 = end_454 ^ 1'd1;  // awq_gemv_lane.hpp:191
  wire loader_1589 = loader_199 & loader_0_1588;
  wire [13:0] add_1590 = {1'd0, next_word_194} + 14'd1;  // awq_gemv_lane.hpp:174
  wire icmp_1591 = add_1590 >= {1'd0, loader_204};  // awq_gemv_lane.hpp:174
  wire loader_1_1592 = loader_199 & icmp_1591;
  wire loader_2_1593 = takes_first_201 ^ 1'd1;  // awq_gemv_lane.hpp:192
  wire loader_1594 = loader_199 ? loader_2_1593 : takes_first_201;
  wire [7:0] shl_1595 = {loader_3_202[6:0], 1'd0};  // awq_gemv_lane.hpp:193
  wire [7:0] loader_3_1596 = wraps_458 ? 8'd1 : shl_1595;  // awq_gemv_lane.hpp:193
  wire [7:0] loader_3_1597 = loader_199 ? loader_3_1596 : loader_3_202;  // awq_gemv_t8.cpp:14
  wire [7:0] loader_4_1598 = loader_199 ? loader_3_202 : loader_4_203;  // awq_gemv_t8.cpp:14
  wire [7:0] and_1599 = loader_4_203 & last_token_22;  // awq_gemv_lane.hpp:187
  wire icmp_1600 = and_1599 == 8'd0;  // awq_gemv_lane.hpp:187
  wire xor_1601 = icmp_1600 ^ 1'd1;
  wire and_1602 = loader_199 & xor_1601;
  wire [15:0] add_1603 = {1'd0, loader_4_206} + 16'd1;  // awq_gemv_lane.hpp:187
  wire [12:0] loader_1604 = and_1602 ? add_1603[12:0] : loader_204;
  wire [12:0] or_1607 = loader_3_207[12:0] | 13'd1;
  wire [14:0] loader_4_1608 = loader_199 ? {2'd0, or_1607} : loader_4_206;  // awq_gemv_t8.cpp:14
  wire and_1609 = loader_199 & wraps_458;
  wire [15:0] add_1610 = {1'd0, loader_3_207} + 16'd2;  // awq_gemv_lane.hpp:194
  wire [14:0] loader_3_1611 = and_1609 ? {2'd0, add_1610[12:0]} : loader_3_207;  // awq_gemv_t8.cpp:14
  wire [15:0] col_groups_1612 = col_groups_208 + {16{last_blocks_441}};  // awq_gemv_lane.hpp:398
  wire [15:0] col_groups_1613 = and_491 ? col_groups_1612 : col_groups_208;
  wire [5:0] add_1614 = beat_209 + 6'd1;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_1615 = final_beat_488 ? 6'd0 : add_1614;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_1616 = weighs_448 ? beat_1615 : beat_209;
  wire [12:0] or_1626 = loader_3_207[12:0] | 13'd1;  // awq_gemv_lane.hpp:178
  wire icmp_1627 = or_1626 != line_38_24;  // awq_gemv_lane.hpp:178
  wire is_last_1628 = final_token_456 | icmp_1627;
  wire final_columns_1634 = col_groups_208 == 16'd1;  // awq_gemv_lane.hpp:358
  wire and_1635 = final_beat_488 & last_blocks_441;  // awq_gemv_lane.hpp:359
  wire is_last_1636 = final_columns_1634 & and_1635;
  wire xor_1637 = is_last_1636 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1645 = final_beat_488 & final_columns_1634;
  wire xor_1646 = is_last_1645 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1673 = group_219 + 16'd1;
  wire [15:0] select_1674 = last_blocks_441 ? 16'd0 : add_1673;  // awq_gemv_lane.hpp:399
  wire [15:0] group_1675 = and_491 ? select_1674 : group_219;
  wire running_1676 = final_result_435 ^ 1'd1;  // awq_gemv_lane.hpp:351
  wire running_1677 = or_1251 | running_1676;
  wire and_1678 = last_blocks_441 & final_columns_1634;
  wire weighing_1679 = and_1678 ^ 1'd1;  // awq_gemv_lane.hpp:396
  wire weighing_1680 = xor_1210 | weighing_1679;
  wire weighing_1681 = weighs_448 ? weighing_1680 : weighing_221;
  wire slot_first_1682 = group_219 == 16'd0;  // awq_gemv_lane.hpp:393
  wire slot_last_1684 = and_491 ? last_blocks_441 : slot_last_223;
  wire slot_end_1685 = and_491 ? final_columns_1634 : results_end_224;
  wire results_end_1686 = or_1298 ? results_end_225 : results_end_224;
  wire weights_load_1705 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1706 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1707 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1708 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1709 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1710 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1711 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
  wire weights_load_1712 = weights_v0 & weights_en0 & weighs_448;  // awq_gemv_lane.hpp:122
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
  reg icmp_1081_s1;
  reg and_1211_s1;
  reg first_1215_s1;
  reg icmp_1225_s1;
  reg or_1251_s1;
  reg final_beat_488_s1;
  reg and_1296_s1;
  reg and_1300_s1;
  reg is_last_1628_s1;
  reg xor_1637_s1;
  reg xor_1646_s1;
  reg slot_first_1682_s1;
  reg xor_278_s1;
  reg final_result_435_s1;
  reg and_466_s1;
  reg [11:0] trunc_1716_s1;
  reg and_472_s1;
  reg [11:0] trunc_1718_s1;
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
    icmp_1081_s1 <= icmp_1081;
    and_1211_s1 <= and_1211;
    first_1215_s1 <= first_1215;
    icmp_1225_s1 <= icmp_1225;
    or_1251_s1 <= or_1251;
    final_beat_488_s1 <= final_beat_488;
    and_1296_s1 <= and_1296;
    and_1300_s1 <= and_1300;
    is_last_1628_s1 <= is_last_1628;
    xor_1637_s1 <= xor_1637;
    xor_1646_s1 <= xor_1646;
    slot_first_1682_s1 <= slot_first_1682;
    xor_278_s1 <= xor_278;
    final_result_435_s1 <= final_result_435;
    and_466_s1 <= and_466;
    trunc_1716_s1 <= select_467[11:0];
    and_472_s1 <= and_472;
    trunc_1718_s1 <= select_473[11:0];
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
  wire and_1212 = and_1211_s1 & weighs_448_s1;
  wire [31:0] params_1_1213 = and_1212 ? params_5_186 : params_1_154;
  wire [31:0] params_0_1214 = and_1212 ? params_4_185 : params_0_155;
  wire [31:0] params_2_1255 = and_1212 ? params_6_187 : params_2_183;
  wire [31:0] params_3_1256 = and_1212 ? params_7_188 : params_3_184;
  wire [31:0] ref_1257 = p_packet_215 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_1258 = and_1212 ? ref_1257 : params_4_185;
  wire [31:0] ref_1259 = p_packet_215 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_1260 = and_1212 ? ref_1259 : params_5_186;
  wire [31:0] ref_1261 = p_packet_215 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_1262 = and_1212 ? ref_1261 : params_6_187;
  wire [31:0] ref_1263 = p_packet_215 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_1264 = and_1212 ? ref_1263 : params_7_188;
  wire and_1265 = final_beat_488_s1 & param_beat_444_s1;
  wire and_1266 = and_1265 & weighs_448_s1;
  wire [7:0] ref_1267 = p_packet_215 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_1269 = p_packet_215 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_1273 = p_packet_215 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_1277 = p_packet_215 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] ref_1281 = p_packet_215 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_1283 = p_packet_215 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_1287 = p_packet_215 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_1291 = p_packet_215 ? 8'd0 : s_param_beat_data[63:56];
  wire [63:0] loader_2_1605 = or_468 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_1606 = loader_199_s1 ? loader_2_1605 : loader_2_205;  // awq_gemv_t8.cpp:14
  wire [5:0] result_1617 = result_210 + 6'd1;  // awq_gemv_lane.hpp:353
  wire [5:0] result_1618 = and_1296_s1 ? 6'd0 : result_210;
  wire [5:0] select_1619 = and_371_s1 ? result_1617 : result_1618;
  wire [5:0] result_1620 = and_1300_s1 ? result_210 : select_1619;
  wire and_1621 = x_packet_211 & xor_461;
  wire or_1622 = and_1621 | s_x_beat_last;
  wire x_packet_1623 = and_462 ? or_1622 : x_packet_211;
  wire xor_1624 = or_468 ^ 1'd1;
  wire and_1625 = loader_199_s1 & xor_1624;
  wire x_packet_1_1629 = s_x_beat_last & is_last_1628_s1;
  wire x_packet_1630 = and_1625 ? x_packet_1_1629 : x_packet_212;
  wire w_packet_1631 = w_packet_213 | s_w_beat_last;
  wire w_packet_1632 = weighs_448_s1 ? w_packet_1631 : w_packet_213;
  wire and_1633 = weighs_448_s1 & xor_436;
  wire w_packet_1_1638 = s_w_beat_last & xor_1637_s1;
  wire w_packet_1639 = and_1633 ? w_packet_1_1638 : w_packet_214;
  wire and_1640 = weighs_448_s1 & param_beat_444_s1;
  wire p_packet_1641 = p_packet_215 | s_param_beat_last;
  wire p_packet_1642 = and_1640 ? p_packet_1641 : p_packet_215;
  wire and_1643 = xor_450 & param_beat_444_s1;
  wire and_1644 = and_1643 & weighs_448_s1;
  wire p_packet_1_1647 = s_param_beat_last & xor_1646_s1;
  wire p_packet_1648 = and_1644 ? p_packet_1_1647 : p_packet_216;
  wire w_packet_1650 = w_packet_213 ? w_packet_214 : w_packet_1_1638;
  wire or_1651 = c_10_9 | w_packet_1650;
  wire slot_first_1683 = and_491_s1 ? slot_first_1682_s1 : slot_first_222;
  wire weights_pop_1704 = weights_v1 & weights_en1 & and_449;  // stream_kernel.hpp:38
  wire weights_pop_1713 = weights_v1 & weights_en1 & and_452;  // stream_kernel.hpp:38
  wire weights_pop_1714 = weights_v1 & weights_en1 & and_463;  // stream_kernel.hpp:38
  wire weights_store_1715 = weights_v1 & weights_en1 & and_466_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1717 = weights_v1 & weights_en1 & and_472_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1719 = weights_v1 & weights_en1 & and_476_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1720 = weights_v1 & weights_en1 & and_478_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1721 = weights_v1 & weights_en1 & and_480_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1722 = weights_v1 & weights_en1 & and_482_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1723 = weights_v1 & weights_en1 & and_484_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1724 = weights_v1 & weights_en1 & and_486_s1;  // awq_gemv_lane.hpp:185
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
  reg icmp_1081_s2;
  reg weighs_448_s2;
  reg first_1215_s2;
  reg icmp_1225_s2;
  reg or_1251_s2;
  reg final_beat_488_s2;
  reg [7:0] ref_1267_s2;
  reg [7:0] ref_1269_s2;
  reg [7:0] ref_1273_s2;
  reg [7:0] ref_1277_s2;
  reg and_1266_s2;
  reg [7:0] ref_1281_s2;
  reg [7:0] ref_1283_s2;
  reg [7:0] ref_1287_s2;
  reg [7:0] ref_1291_s2;
  reg or_1651_s2;
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
    icmp_1081_s2 <= icmp_1081_s1;
    weighs_448_s2 <= weighs_448_s1;
    first_1215_s2 <= first_1215_s1;
    icmp_1225_s2 <= icmp_1225_s1;
    or_1251_s2 <= or_1251_s1;
    final_beat_488_s2 <= final_beat_488_s1;
    ref_1267_s2 <= ref_1267;
    ref_1269_s2 <= ref_1269;
    ref_1273_s2 <= ref_1273;
    ref_1277_s2 <= ref_1277;
    and_1266_s2 <= and_1266;
    ref_1281_s2 <= ref_1281;
    ref_1283_s2 <= ref_1283;
    ref_1287_s2 <= ref_1287;
    ref_1291_s2 <= ref_1291;
    or_1651_s2 <= or_1651;
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
  wire [31:0] shl_503 = {d1_502, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_504 = {1'd0, w_495_s2[43:40]} - {1'd0, zero_4_159};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_505 = {d0_504, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_506 = shl_503 + {{22{shl_505[31]}}, shl_505[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_507;
  awq_gemv_t8_mul_27s_16s_42_3 mul_507_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_506[31:5]), .b(mem_x_5_q2[31:16]), .p(mul_507));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_509 = {1'd0, w_495_s2[91:88]} - {1'd0, zero_5_158};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_510 = {d1_509, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_511 = {1'd0, w_495_s2[75:72]} - {1'd0, zero_4_159};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_512 = {d0_511, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_513 = shl_510 + {{22{shl_512[31]}}, shl_512[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_514;
  awq_gemv_t8_mul_27s_16s_42_3 mul_514_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_513[31:5]), .b(mem_x_5_q2[47:32]), .p(mul_514));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_515 = {1'd0, w_495_s2[123:120]} - {1'd0, zero_5_158};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_516 = {d1_515, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_517 = {1'd0, w_495_s2[107:104]} - {1'd0, zero_4_159};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_518 = {d0_517, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_519 = shl_516 + {{22{shl_518[31]}}, shl_518[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_520;
  awq_gemv_t8_mul_27s_16s_42_3 mul_520_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_519[31:5]), .b(mem_x_5_q2[63:48]), .p(mul_520));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_532 = {1'd0, w_495_s2[23:20]} - {1'd0, zero_3_160};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_533 = {d1_532, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_534 = {1'd0, w_495_s2[7:4]} - {1'd0, zero_2_161};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_535 = {d0_534, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_536 = shl_533 + {{22{shl_535[31]}}, shl_535[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_537;
  awq_gemv_t8_mul_27s_16s_42_3 mul_537_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_536[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_537));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_538 = {1'd0, w_495_s2[55:52]} - {1'd0, zero_3_160};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_539 = {d1_538, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_540 = {1'd0, w_495_s2[39:36]} - {1'd0, zero_2_161};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_541 = {d0_540, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_542 = shl_539 + {{22{shl_541[31]}}, shl_541[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_543;
  awq_gemv_t8_mul_27s_16s_42_3 mul_543_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_542[31:5]), .b(mem_x_5_q2[31:16]), .p(mul_543));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_545 = {1'd0, w_495_s2[87:84]} - {1'd0, zero_3_160};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_546 = {d1_545, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_547 = {1'd0, w_495_s2[71:68]} - {1'd0, zero_2_161};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_548 = {d0_547, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_549 = shl_546 + {{22{shl_548[31]}}, shl_548[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_550;
  awq_gemv_t8_mul_27s_16s_42_3 mul_550_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_5_q2[47:32]), .p(mul_550));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_551 = {1'd0, w_495_s2[119:116]} - {1'd0, zero_3_160};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_552 = {d1_551, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_553 = {1'd0, w_495_s2[103:100]} - {1'd0, zero_2_161};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_554 = {d0_553, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_555 = shl_552 + {{22{shl_554[31]}}, shl_554[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_556;
  awq_gemv_t8_mul_27s_16s_42_3 mul_556_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_555[31:5]), .b(mem_x_5_q2[63:48]), .p(mul_556));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_568 = {1'd0, w_495_s2[19:16]} - {1'd0, zero_1_162};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_569 = {d1_568, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_570 = {1'd0, w_495_s2[3:0]} - {1'd0, zero_0_163};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_571 = {d0_570, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_572 = shl_569 + {{22{shl_571[31]}}, shl_571[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_573;
  awq_gemv_t8_mul_27s_16s_42_3 mul_573_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_572[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_573));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_574 = {1'd0, w_495_s2[51:48]} - {1'd0, zero_1_162};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_575 = {d1_574, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_576 = {1'd0, w_495_s2[35:32]} - {1'd0, zero_0_163};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_577 = {d0_576, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_578 = shl_575 + {{22{shl_577[31]}}, shl_577[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_579;
  awq_gemv_t8_mul_27s_16s_42_3 mul_579_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_578[31:5]), .b(mem_x_5_q2[31:16]), .p(mul_579));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_581 = {1'd0, w_495_s2[83:80]} - {1'd0, zero_1_162};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_582 = {d1_581, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_583 = {1'd0, w_495_s2[67:64]} - {1'd0, zero_0_163};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_584 = {d0_583, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_585 = shl_582 + {{22{shl_584[31]}}, shl_584[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_586;
  awq_gemv_t8_mul_27s_16s_42_3 mul_586_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_5_q2[47:32]), .p(mul_586));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_587 = {1'd0, w_495_s2[115:112]} - {1'd0, zero_1_162};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_588 = {d1_587, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_589 = {1'd0, w_495_s2[99:96]} - {1'd0, zero_0_163};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_590 = {d0_589, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_591 = shl_588 + {{22{shl_590[31]}}, shl_590[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_592;
  awq_gemv_t8_mul_27s_16s_42_3 mul_592_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_591[31:5]), .b(mem_x_5_q2[63:48]), .p(mul_592));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_604 = {1'd0, w_495_s2[31:28]} - {1'd0, zero_7_156};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_605 = {d1_604, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_606 = {1'd0, w_495_s2[15:12]} - {1'd0, zero_6_157};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_607 = {d0_606, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_608 = shl_605 + {{22{shl_607[31]}}, shl_607[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_609;
  awq_gemv_t8_mul_27s_16s_42_3 mul_609_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_608[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_609));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_610 = {1'd0, w_495_s2[63:60]} - {1'd0, zero_7_156};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_611 = {d1_610, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_612 = {1'd0, w_495_s2[47:44]} - {1'd0, zero_6_157};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_613 = {d0_612, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_614 = shl_611 + {{22{shl_613[31]}}, shl_613[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_615;
  awq_gemv_t8_mul_27s_16s_42_3 mul_615_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_614[31:5]), .b(mem_x_4_q2[31:16]), .p(mul_615));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_617 = {1'd0, w_495_s2[95:92]} - {1'd0, zero_7_156};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_618 = {d1_617, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_619 = {1'd0, w_495_s2[79:76]} - {1'd0, zero_6_157};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_620 = {d0_619, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_621 = shl_618 + {{22{shl_620[31]}}, shl_620[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_622;
  awq_gemv_t8_mul_27s_16s_42_3 mul_622_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_4_q2[47:32]), .p(mul_622));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_623 = {1'd0, w_495_s2[127:124]} - {1'd0, zero_7_156};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_624 = {d1_623, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_625 = {1'd0, w_495_s2[111:108]} - {1'd0, zero_6_157};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_626 = {d0_625, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_627 = shl_624 + {{22{shl_626[31]}}, shl_626[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_628;
  awq_gemv_t8_mul_27s_16s_42_3 mul_628_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_627[31:5]), .b(mem_x_4_q2[63:48]), .p(mul_628));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_640;
  awq_gemv_t8_mul_27s_16s_42_3 mul_640_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_640));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_641;
  awq_gemv_t8_mul_27s_16s_42_3 mul_641_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_506[31:5]), .b(mem_x_4_q2[31:16]), .p(mul_641));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_643;
  awq_gemv_t8_mul_27s_16s_42_3 mul_643_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_513[31:5]), .b(mem_x_4_q2[47:32]), .p(mul_643));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_644;
  awq_gemv_t8_mul_27s_16s_42_3 mul_644_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_519[31:5]), .b(mem_x_4_q2[63:48]), .p(mul_644));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_656;
  awq_gemv_t8_mul_27s_16s_42_3 mul_656_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_536[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_656));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_657;
  awq_gemv_t8_mul_27s_16s_42_3 mul_657_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_542[31:5]), .b(mem_x_4_q2[31:16]), .p(mul_657));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_659;
  awq_gemv_t8_mul_27s_16s_42_3 mul_659_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_4_q2[47:32]), .p(mul_659));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_660;
  awq_gemv_t8_mul_27s_16s_42_3 mul_660_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_555[31:5]), .b(mem_x_4_q2[63:48]), .p(mul_660));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_672;
  awq_gemv_t8_mul_27s_16s_42_3 mul_672_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_572[31:5]), .b(mem_x_4_q2[15:0]), .p(mul_672));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_673;
  awq_gemv_t8_mul_27s_16s_42_3 mul_673_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_578[31:5]), .b(mem_x_4_q2[31:16]), .p(mul_673));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_675;
  awq_gemv_t8_mul_27s_16s_42_3 mul_675_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_4_q2[47:32]), .p(mul_675));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_676;
  awq_gemv_t8_mul_27s_16s_42_3 mul_676_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_591[31:5]), .b(mem_x_4_q2[63:48]), .p(mul_676));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_688;
  awq_gemv_t8_mul_27s_16s_42_3 mul_688_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_608[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_688));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_689;
  awq_gemv_t8_mul_27s_16s_42_3 mul_689_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_614[31:5]), .b(mem_x_3_q2[31:16]), .p(mul_689));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_691;
  awq_gemv_t8_mul_27s_16s_42_3 mul_691_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_3_q2[47:32]), .p(mul_691));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_692;
  awq_gemv_t8_mul_27s_16s_42_3 mul_692_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_627[31:5]), .b(mem_x_3_q2[63:48]), .p(mul_692));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_704;
  awq_gemv_t8_mul_27s_16s_42_3 mul_704_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_704));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_705;
  awq_gemv_t8_mul_27s_16s_42_3 mul_705_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_506[31:5]), .b(mem_x_3_q2[31:16]), .p(mul_705));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_707;
  awq_gemv_t8_mul_27s_16s_42_3 mul_707_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_513[31:5]), .b(mem_x_3_q2[47:32]), .p(mul_707));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_708;
  awq_gemv_t8_mul_27s_16s_42_3 mul_708_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_519[31:5]), .b(mem_x_3_q2[63:48]), .p(mul_708));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_720;
  awq_gemv_t8_mul_27s_16s_42_3 mul_720_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_536[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_720));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_721;
  awq_gemv_t8_mul_27s_16s_42_3 mul_721_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_542[31:5]), .b(mem_x_3_q2[31:16]), .p(mul_721));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_723;
  awq_gemv_t8_mul_27s_16s_42_3 mul_723_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_3_q2[47:32]), .p(mul_723));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_724;
  awq_gemv_t8_mul_27s_16s_42_3 mul_724_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_555[31:5]), .b(mem_x_3_q2[63:48]), .p(mul_724));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_736;
  awq_gemv_t8_mul_27s_16s_42_3 mul_736_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_572[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_736));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_737;
  awq_gemv_t8_mul_27s_16s_42_3 mul_737_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_578[31:5]), .b(mem_x_3_q2[31:16]), .p(mul_737));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_739;
  awq_gemv_t8_mul_27s_16s_42_3 mul_739_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_3_q2[47:32]), .p(mul_739));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_740;
  awq_gemv_t8_mul_27s_16s_42_3 mul_740_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_591[31:5]), .b(mem_x_3_q2[63:48]), .p(mul_740));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_752;
  awq_gemv_t8_mul_27s_16s_42_3 mul_752_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_608[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_752));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_753;
  awq_gemv_t8_mul_27s_16s_42_3 mul_753_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_614[31:5]), .b(mem_x_2_q2[31:16]), .p(mul_753));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_755;
  awq_gemv_t8_mul_27s_16s_42_3 mul_755_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_2_q2[47:32]), .p(mul_755));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_756;
  awq_gemv_t8_mul_27s_16s_42_3 mul_756_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_627[31:5]), .b(mem_x_2_q2[63:48]), .p(mul_756));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_768;
  awq_gemv_t8_mul_27s_16s_42_3 mul_768_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_768));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_769;
  awq_gemv_t8_mul_27s_16s_42_3 mul_769_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_506[31:5]), .b(mem_x_2_q2[31:16]), .p(mul_769));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_771;
  awq_gemv_t8_mul_27s_16s_42_3 mul_771_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_513[31:5]), .b(mem_x_2_q2[47:32]), .p(mul_771));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_772;
  awq_gemv_t8_mul_27s_16s_42_3 mul_772_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_519[31:5]), .b(mem_x_2_q2[63:48]), .p(mul_772));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_784;
  awq_gemv_t8_mul_27s_16s_42_3 mul_784_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_536[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_784));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_785;
  awq_gemv_t8_mul_27s_16s_42_3 mul_785_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_542[31:5]), .b(mem_x_2_q2[31:16]), .p(mul_785));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_787;
  awq_gemv_t8_mul_27s_16s_42_3 mul_787_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_2_q2[47:32]), .p(mul_787));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_788;
  awq_gemv_t8_mul_27s_16s_42_3 mul_788_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_555[31:5]), .b(mem_x_2_q2[63:48]), .p(mul_788));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_800;
  awq_gemv_t8_mul_27s_16s_42_3 mul_800_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_572[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_800));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_801;
  awq_gemv_t8_mul_27s_16s_42_3 mul_801_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_578[31:5]), .b(mem_x_2_q2[31:16]), .p(mul_801));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_803;
  awq_gemv_t8_mul_27s_16s_42_3 mul_803_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_2_q2[47:32]), .p(mul_803));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_804;
  awq_gemv_t8_mul_27s_16s_42_3 mul_804_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_591[31:5]), .b(mem_x_2_q2[63:48]), .p(mul_804));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_816;
  awq_gemv_t8_mul_27s_16s_42_3 mul_816_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_608[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_816));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_817;
  awq_gemv_t8_mul_27s_16s_42_3 mul_817_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_614[31:5]), .b(mem_x_1_q2[31:16]), .p(mul_817));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_819;
  awq_gemv_t8_mul_27s_16s_42_3 mul_819_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_1_q2[47:32]), .p(mul_819));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_820;
  awq_gemv_t8_mul_27s_16s_42_3 mul_820_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_627[31:5]), .b(mem_x_1_q2[63:48]), .p(mul_820));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_832;
  awq_gemv_t8_mul_27s_16s_42_3 mul_832_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_832));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_833;
  awq_gemv_t8_mul_27s_16s_42_3 mul_833_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_506[31:5]), .b(mem_x_1_q2[31:16]), .p(mul_833));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_835;
  awq_gemv_t8_mul_27s_16s_42_3 mul_835_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_513[31:5]), .b(mem_x_1_q2[47:32]), .p(mul_835));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_836;
  awq_gemv_t8_mul_27s_16s_42_3 mul_836_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_519[31:5]), .b(mem_x_1_q2[63:48]), .p(mul_836));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_848;
  awq_gemv_t8_mul_27s_16s_42_3 mul_848_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_536[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_848));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_849;
  awq_gemv_t8_mul_27s_16s_42_3 mul_849_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_542[31:5]), .b(mem_x_1_q2[31:16]), .p(mul_849));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_851;
  awq_gemv_t8_mul_27s_16s_42_3 mul_851_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_1_q2[47:32]), .p(mul_851));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_852;
  awq_gemv_t8_mul_27s_16s_42_3 mul_852_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_555[31:5]), .b(mem_x_1_q2[63:48]), .p(mul_852));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_864;
  awq_gemv_t8_mul_27s_16s_42_3 mul_864_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_572[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_864));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_865;
  awq_gemv_t8_mul_27s_16s_42_3 mul_865_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_578[31:5]), .b(mem_x_1_q2[31:16]), .p(mul_865));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_867;
  awq_gemv_t8_mul_27s_16s_42_3 mul_867_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_1_q2[47:32]), .p(mul_867));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_868;
  awq_gemv_t8_mul_27s_16s_42_3 mul_868_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_591[31:5]), .b(mem_x_1_q2[63:48]), .p(mul_868));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_880;
  awq_gemv_t8_mul_27s_16s_42_3 mul_880_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_608[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_880));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_881;
  awq_gemv_t8_mul_27s_16s_42_3 mul_881_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_614[31:5]), .b(mem_x_0_q2[31:16]), .p(mul_881));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_883;
  awq_gemv_t8_mul_27s_16s_42_3 mul_883_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_0_q2[47:32]), .p(mul_883));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_884;
  awq_gemv_t8_mul_27s_16s_42_3 mul_884_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_627[31:5]), .b(mem_x_0_q2[63:48]), .p(mul_884));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_896;
  awq_gemv_t8_mul_27s_16s_42_3 mul_896_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_896));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_897;
  awq_gemv_t8_mul_27s_16s_42_3 mul_897_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_506[31:5]), .b(mem_x_0_q2[31:16]), .p(mul_897));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_899;
  awq_gemv_t8_mul_27s_16s_42_3 mul_899_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_513[31:5]), .b(mem_x_0_q2[47:32]), .p(mul_899));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_900;
  awq_gemv_t8_mul_27s_16s_42_3 mul_900_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_519[31:5]), .b(mem_x_0_q2[63:48]), .p(mul_900));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_912;
  awq_gemv_t8_mul_27s_16s_42_3 mul_912_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_536[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_912));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_913;
  awq_gemv_t8_mul_27s_16s_42_3 mul_913_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_542[31:5]), .b(mem_x_0_q2[31:16]), .p(mul_913));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_915;
  awq_gemv_t8_mul_27s_16s_42_3 mul_915_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_0_q2[47:32]), .p(mul_915));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_916;
  awq_gemv_t8_mul_27s_16s_42_3 mul_916_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_555[31:5]), .b(mem_x_0_q2[63:48]), .p(mul_916));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_928;
  awq_gemv_t8_mul_27s_16s_42_3 mul_928_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_572[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_928));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_929;
  awq_gemv_t8_mul_27s_16s_42_3 mul_929_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_578[31:5]), .b(mem_x_0_q2[31:16]), .p(mul_929));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_931;
  awq_gemv_t8_mul_27s_16s_42_3 mul_931_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_0_q2[47:32]), .p(mul_931));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_932;
  awq_gemv_t8_mul_27s_16s_42_3 mul_932_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_591[31:5]), .b(mem_x_0_q2[63:48]), .p(mul_932));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_941;
  awq_gemv_t8_mul_27s_16s_42_3 mul_941_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_608[31:5]), .b(mem_x_5_q2[15:0]), .p(mul_941));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_942;
  awq_gemv_t8_mul_27s_16s_42_3 mul_942_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_614[31:5]), .b(mem_x_5_q2[31:16]), .p(mul_942));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_944;
  awq_gemv_t8_mul_27s_16s_42_3 mul_944_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_5_q2[47:32]), .p(mul_944));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_945;
  awq_gemv_t8_mul_27s_16s_42_3 mul_945_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_627[31:5]), .b(mem_x_5_q2[63:48]), .p(mul_945));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_957;
  awq_gemv_t8_mul_27s_16s_42_3 mul_957_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_572[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_957));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_958;
  awq_gemv_t8_mul_27s_16s_42_3 mul_958_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_578[31:5]), .b(mem_x_6_q2[31:16]), .p(mul_958));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_960;
  awq_gemv_t8_mul_27s_16s_42_3 mul_960_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_6_q2[47:32]), .p(mul_960));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_961;
  awq_gemv_t8_mul_27s_16s_42_3 mul_961_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_591[31:5]), .b(mem_x_6_q2[63:48]), .p(mul_961));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_973;
  awq_gemv_t8_mul_27s_16s_42_3 mul_973_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_536[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_973));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_974;
  awq_gemv_t8_mul_27s_16s_42_3 mul_974_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_542[31:5]), .b(mem_x_6_q2[31:16]), .p(mul_974));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_976;
  awq_gemv_t8_mul_27s_16s_42_3 mul_976_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_6_q2[47:32]), .p(mul_976));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_977;
  awq_gemv_t8_mul_27s_16s_42_3 mul_977_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_555[31:5]), .b(mem_x_6_q2[63:48]), .p(mul_977));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_989;
  awq_gemv_t8_mul_27s_16s_42_3 mul_989_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_989));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_990;
  awq_gemv_t8_mul_27s_16s_42_3 mul_990_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_506[31:5]), .b(mem_x_6_q2[31:16]), .p(mul_990));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_992;
  awq_gemv_t8_mul_27s_16s_42_3 mul_992_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_513[31:5]), .b(mem_x_6_q2[47:32]), .p(mul_992));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_993;
  awq_gemv_t8_mul_27s_16s_42_3 mul_993_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_519[31:5]), .b(mem_x_6_q2[63:48]), .p(mul_993));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1005;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1005_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_608[31:5]), .b(mem_x_6_q2[15:0]), .p(mul_1005));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1006;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1006_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_614[31:5]), .b(mem_x_6_q2[31:16]), .p(mul_1006));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1008;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1008_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_6_q2[47:32]), .p(mul_1008));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1009;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1009_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_627[31:5]), .b(mem_x_6_q2[63:48]), .p(mul_1009));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1021;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1021_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_572[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1021));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1022;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1022_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_578[31:5]), .b(mem_x_7_q2[31:16]), .p(mul_1022));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1024;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1024_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_585[31:5]), .b(mem_x_7_q2[47:32]), .p(mul_1024));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1025;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1025_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_591[31:5]), .b(mem_x_7_q2[63:48]), .p(mul_1025));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1036;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1036_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_536[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1036));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1037;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1037_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_542[31:5]), .b(mem_x_7_q2[31:16]), .p(mul_1037));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1039;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1039_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_549[31:5]), .b(mem_x_7_q2[47:32]), .p(mul_1039));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1040;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1040_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_555[31:5]), .b(mem_x_7_q2[63:48]), .p(mul_1040));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1051;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1051_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_500[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1051));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1052;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1052_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_506[31:5]), .b(mem_x_7_q2[31:16]), .p(mul_1052));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1054;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1054_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_513[31:5]), .b(mem_x_7_q2[47:32]), .p(mul_1054));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1055;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1055_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_519[31:5]), .b(mem_x_7_q2[63:48]), .p(mul_1055));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1066;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1066_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_608[31:5]), .b(mem_x_7_q2[15:0]), .p(mul_1066));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1067;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1067_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_614[31:5]), .b(mem_x_7_q2[31:16]), .p(mul_1067));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1069;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1069_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_621[31:5]), .b(mem_x_7_q2[47:32]), .p(mul_1069));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_1070;
  awq_gemv_t8_mul_27s_16s_42_3 mul_1070_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_627[31:5]), .b(mem_x_7_q2[63:48]), .p(mul_1070));  // awq_gemv_lane.hpp:123
  wire and_1216 = weighs_448_s2 & first_1215_s2;
  wire [3:0] zero_7_1217 = and_1216 ? w_495_s2[31:28] : zero_7_156;
  wire [3:0] zero_6_1218 = and_1216 ? w_495_s2[15:12] : zero_6_157;
  wire [3:0] zero_5_1219 = and_1216 ? w_495_s2[27:24] : zero_5_158;
  wire [3:0] zero_4_1220 = and_1216 ? w_495_s2[11:8] : zero_4_159;
  wire [3:0] zero_3_1221 = and_1216 ? w_495_s2[23:20] : zero_3_160;
  wire [3:0] zero_2_1222 = and_1216 ? w_495_s2[7:4] : zero_2_161;
  wire [3:0] zero_1_1223 = and_1216 ? w_495_s2[19:16] : zero_1_162;
  wire [3:0] zero_0_1224 = and_1216 ? w_495_s2[3:0] : zero_0_163;
  wire and_1226 = weighs_448_s2 & icmp_1225_s2;
  wire [14:0] scale_7_1227 = and_1226 ? w_495_s2[126:112] : scale_7_164;
  wire [14:0] scale_6_1228 = and_1226 ? w_495_s2[110:96] : scale_6_165;
  wire [14:0] scale_5_1229 = and_1226 ? w_495_s2[94:80] : scale_5_166;
  wire [14:0] scale_4_1230 = and_1226 ? w_495_s2[78:64] : scale_4_167;
  wire [14:0] scale_3_1231 = and_1226 ? w_495_s2[62:48] : scale_3_168;
  wire [14:0] scale_2_1232 = and_1226 ? w_495_s2[46:32] : scale_2_169;
  wire [14:0] scale_1_1233 = and_1226 ? w_495_s2[30:16] : scale_1_170;
  wire [14:0] scale_0_1234 = and_1226 ? w_495_s2[14:0] : scale_0_171;
  wire [14:0] scale_7_1235 = icmp_1225_s2 ? w_495_s2[126:112] : scale_7_164;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_7_1236 = and_491_s2 ? scale_7_1235 : slot_scale_7_172;
  wire [14:0] scale_6_1237 = icmp_1225_s2 ? w_495_s2[110:96] : scale_6_165;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_6_1238 = and_491_s2 ? scale_6_1237 : slot_scale_6_173;
  wire [14:0] scale_5_1239 = icmp_1225_s2 ? w_495_s2[94:80] : scale_5_166;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_5_1240 = and_491_s2 ? scale_5_1239 : slot_scale_5_174;
  wire [14:0] scale_4_1241 = icmp_1225_s2 ? w_495_s2[78:64] : scale_4_167;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_4_1242 = and_491_s2 ? scale_4_1241 : slot_scale_4_175;
  wire [14:0] scale_3_1243 = icmp_1225_s2 ? w_495_s2[62:48] : scale_3_168;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_3_1244 = and_491_s2 ? scale_3_1243 : slot_scale_3_176;
  wire [14:0] scale_2_1245 = icmp_1225_s2 ? w_495_s2[46:32] : scale_2_169;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_2_1246 = and_491_s2 ? scale_2_1245 : slot_scale_2_177;
  wire [14:0] scale_1_1247 = icmp_1225_s2 ? w_495_s2[30:16] : scale_1_170;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_1_1248 = and_491_s2 ? scale_1_1247 : slot_scale_1_178;
  wire [14:0] scale_0_1249 = icmp_1225_s2 ? w_495_s2[14:0] : scale_0_171;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_0_1250 = and_491_s2 ? scale_0_1249 : slot_scale_0_179;
  wire [31:0] select_1268 = final_beat_488_s2 ? {24'd0, ref_1267_s2} : params_8_189;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_1270 = {ref_1269_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_1271 = {8'd0, select_1268[7:0]} | shl_1270;  // awq_gemv_lane.hpp:232
  wire [31:0] select_1272 = final_beat_488_s2 ? {16'd0, or_1271} : params_8_189;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_1274 = {ref_1273_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_1275 = {8'd0, select_1272[15:0]} | shl_1274;  // awq_gemv_lane.hpp:232
  wire [31:0] select_1276 = final_beat_488_s2 ? {8'd0, or_1275} : params_8_189;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_1278 = {ref_1277_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_1279 = {8'd0, select_1276[23:0]} | shl_1278;  // awq_gemv_lane.hpp:232
  wire [31:0] params_8_1280 = and_1266_s2 ? or_1279 : params_8_189;
  wire [31:0] select_1282 = final_beat_488_s2 ? {24'd0, ref_1281_s2} : params_9_190;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_1284 = {ref_1283_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_1285 = {8'd0, select_1282[7:0]} | shl_1284;  // awq_gemv_lane.hpp:232
  wire [31:0] select_1286 = final_beat_488_s2 ? {16'd0, or_1285} : params_9_190;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_1288 = {ref_1287_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_1289 = {8'd0, select_1286[15:0]} | shl_1288;  // awq_gemv_lane.hpp:232
  wire [31:0] select_1290 = final_beat_488_s2 ? {8'd0, or_1289} : params_9_190;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_1292 = {ref_1291_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_1293 = {8'd0, select_1290[23:0]} | shl_1292;  // awq_gemv_lane.hpp:232
  wire [31:0] params_9_1294 = and_1266_s2 ? or_1293 : params_9_190;
  wire [31:0] block_1313 = block_195 + 32'd1;  // awq_gemv_lane.hpp:397
  wire [31:0] block_1314 = and_491_s2 ? block_1313 : block_195;
  wire [127:0] shl_1315 = {w_495_s2[127:64], 64'd0};
  wire [63:0] shl_1316 = {w_495_s2[31:0], 32'd0};
  wire [127:0] or_1317 = shl_1315 | {64'd0, shl_1316};  // awq_gemv_lane.hpp:90
  wire [127:0] or_1318 = or_1317 | 128'h9226f562;  // awq_gemv_lane.hpp:90
  wire [127:0] ref_1319 = first_1215_s2 ? or_1318 : w_495_s2;  // awq_gemv_lane.hpp:206
  wire [122:0] and_1320 = ref_1319[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_1321 = ^and_1320;
  wire [123:0] and_1322 = ref_1319[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_1323 = ^and_1322;
  wire [1:0] shl_1324 = {parity_1323, 1'd0};
  wire [1:0] or_1325 = {1'd0, parity_1321} | shl_1324;
  wire [124:0] and_1326 = ref_1319[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_1327 = ^and_1326;
  wire [2:0] shl_1328 = {parity_1327, 2'd0};
  wire [2:0] or_1329 = {1'd0, or_1325} | shl_1328;
  wire [125:0] and_1330 = ref_1319[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_1331 = ^and_1330;
  wire [3:0] shl_1332 = {parity_1331, 3'd0};
  wire [3:0] or_1333 = {1'd0, or_1329} | shl_1332;
  wire [126:0] and_1334 = ref_1319[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_1335 = ^and_1334;
  wire [4:0] shl_1336 = {parity_1335, 4'd0};
  wire [4:0] or_1337 = {1'd0, or_1333} | shl_1336;
  wire [127:0] and_1338 = ref_1319 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_1339 = ^and_1338;
  wire [5:0] shl_1340 = {parity_1339, 5'd0};
  wire [5:0] or_1341 = {1'd0, or_1337} | shl_1340;
  wire [125:0] and_1342 = ref_1319[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_1343 = ^and_1342;
  wire [6:0] shl_1344 = {parity_1343, 6'd0};
  wire [6:0] or_1345 = {1'd0, or_1341} | shl_1344;
  wire [126:0] and_1346 = ref_1319[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_1347 = ^and_1346;
  wire [7:0] shl_1348 = {parity_1347, 7'd0};
  wire [7:0] or_1349 = {1'd0, or_1345} | shl_1348;
  wire [127:0] and_1350 = ref_1319 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_1351 = ^and_1350;
  wire [8:0] shl_1352 = {parity_1351, 8'd0};
  wire [8:0] or_1353 = {1'd0, or_1349} | shl_1352;
  wire [127:0] and_1354 = ref_1319 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_1355 = ^and_1354;
  wire [9:0] shl_1356 = {parity_1355, 9'd0};
  wire [9:0] or_1357 = {1'd0, or_1353} | shl_1356;
  wire [122:0] and_1358 = ref_1319[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_1359 = ^and_1358;
  wire [10:0] shl_1360 = {parity_1359, 10'd0};
  wire [10:0] or_1361 = {1'd0, or_1357} | shl_1360;
  wire [123:0] and_1362 = ref_1319[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_1363 = ^and_1362;
  wire [11:0] shl_1364 = {parity_1363, 11'd0};
  wire [11:0] or_1365 = {1'd0, or_1361} | shl_1364;
  wire [124:0] and_1366 = ref_1319[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_1367 = ^and_1366;
  wire [12:0] shl_1368 = {parity_1367, 12'd0};
  wire [12:0] or_1369 = {1'd0, or_1365} | shl_1368;
  wire [125:0] and_1370 = ref_1319[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_1371 = ^and_1370;
  wire [13:0] shl_1372 = {parity_1371, 13'd0};
  wire [13:0] or_1373 = {1'd0, or_1369} | shl_1372;
  wire [126:0] and_1374 = ref_1319[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_1375 = ^and_1374;
  wire [14:0] shl_1376 = {parity_1375, 14'd0};
  wire [14:0] or_1377 = {1'd0, or_1373} | shl_1376;
  wire [127:0] and_1378 = ref_1319 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_1379 = ^and_1378;
  wire [15:0] shl_1380 = {parity_1379, 15'd0};
  wire [15:0] or_1381 = {1'd0, or_1377} | shl_1380;
  wire [124:0] and_1382 = ref_1319[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_1383 = ^and_1382;
  wire [16:0] shl_1384 = {parity_1383, 16'd0};
  wire [16:0] or_1385 = {1'd0, or_1381} | shl_1384;
  wire [125:0] and_1386 = ref_1319[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:74
  wire parity_1387 = ^and_1386;
  wire [17:0] shl_1388 = {parity_1387, 17'd0};
  wire [17:0] or_1389 = {1'd0, or_1385} | shl_1388;
  wire [126:0] and_1390 = ref_1319[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_1391 = ^and_1390;
  wire [18:0] shl_1392 = {parity_1391, 18'd0};
  wire [18:0] or_1393 = {1'd0, or_1389} | shl_1392;
  wire [127:0] and_1394 = ref_1319 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_1395 = ^and_1394;
  wire [19:0] shl_1396 = {parity_1395, 19'd0};
  wire [19:0] or_1397 = {1'd0, or_1393} | shl_1396;
  wire [127:0] and_1398 = ref_1319 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:74
  wire parity_1399 = ^and_1398;
  wire [20:0] shl_1400 = {parity_1399, 20'd0};
  wire [20:0] or_1401 = {1'd0, or_1397} | shl_1400;
  wire [127:0] and_1402 = ref_1319 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_1403 = ^and_1402;
  wire [21:0] shl_1404 = {parity_1403, 21'd0};
  wire [21:0] or_1405 = {1'd0, or_1401} | shl_1404;
  wire [126:0] and_1406 = ref_1319[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_1407 = ^and_1406;
  wire [22:0] shl_1408 = {parity_1407, 22'd0};
  wire [22:0] or_1409 = {1'd0, or_1405} | shl_1408;
  wire [127:0] and_1410 = ref_1319 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:74
  wire parity_1411 = ^and_1410;
  wire [23:0] shl_1412 = {parity_1411, 23'd0};
  wire [23:0] or_1413 = {1'd0, or_1409} | shl_1412;
  wire [127:0] and_1414 = ref_1319 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:74
  wire parity_1415 = ^and_1414;
  wire [24:0] shl_1416 = {parity_1415, 24'd0};
  wire [24:0] or_1417 = {1'd0, or_1413} | shl_1416;
  wire [126:0] and_1418 = ref_1319[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_1419 = ^and_1418;
  wire [25:0] shl_1420 = {parity_1419, 25'd0};
  wire [25:0] or_1421 = {1'd0, or_1417} | shl_1420;
  wire [127:0] and_1422 = ref_1319 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:74
  wire parity_1423 = ^and_1422;
  wire [26:0] shl_1424 = {parity_1423, 26'd0};
  wire [26:0] or_1425 = {1'd0, or_1421} | shl_1424;
  wire [127:0] and_1426 = ref_1319 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:74
  wire parity_1427 = ^and_1426;
  wire [27:0] shl_1428 = {parity_1427, 27'd0};
  wire [27:0] or_1429 = {1'd0, or_1425} | shl_1428;
  wire [126:0] and_1430 = ref_1319[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_1431 = ^and_1430;
  wire [28:0] shl_1432 = {parity_1431, 28'd0};
  wire [28:0] or_1433 = {1'd0, or_1429} | shl_1432;
  wire [127:0] and_1434 = ref_1319 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:74
  wire parity_1435 = ^and_1434;
  wire [29:0] shl_1436 = {parity_1435, 29'd0};
  wire [29:0] or_1437 = {1'd0, or_1433} | shl_1436;
  wire [127:0] and_1438 = ref_1319 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:74
  wire parity_1439 = ^and_1438;
  wire [30:0] shl_1440 = {parity_1439, 30'd0};
  wire [30:0] or_1441 = {1'd0, or_1437} | shl_1440;
  wire [127:0] and_1442 = ref_1319 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_1443 = ^and_1442;
  wire [31:0] shl_1444 = {parity_1443, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_1445 = {1'd0, or_1441} | shl_1444;  // awq_gemv_lane.hpp:74
  wire [31:0] check_1_1575 = and_1216 ? w_495_s2[63:32] : check_1_197;
  wire icmp_1576 = c_1_7 != w_495_s2[111:96];
  wire icmp_1577 = block_195 != w_495_s2[95:64];  // awq_gemv_lane.hpp:209
  wire or_1578 = icmp_1576 | icmp_1577;  // awq_gemv_lane.hpp:209
  wire [119:0] shl_1579 = {w_495_s2[119:112], 112'd0};
  wire icmp_1580 = shl_1579 != 120'h10000000000000000000000000000;
  wire or_1581 = or_1578 | icmp_1580;  // awq_gemv_lane.hpp:209
  wire xor_1582 = or_1581 ^ 1'd1;
  wire icmp_1585 = c_0_8 != w_495_s2[127:120];  // awq_gemv_lane.hpp:212
  wire and_1649 = final_beat_488_s2 & weighs_448_s2;
  wire [31:0] check_1_1652 = first_1215_s2 ? w_495_s2[63:32] : check_1_197;
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
  reg and_491_s3;
  reg icmp_1081_s3;
  reg weighs_448_s3;
  reg or_1251_s3;
  reg first_1215_s3;
  reg [31:0] or_1445_s3;
  reg xor_1582_s3;
  reg icmp_1585_s3;
  reg and_1216_s3;
  reg [31:0] check_1_1652_s3;
  reg or_1651_s3;
  reg and_1649_s3;
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
    and_491_s3 <= and_491_s2;
    icmp_1081_s3 <= icmp_1081_s2;
    weighs_448_s3 <= weighs_448_s2;
    or_1251_s3 <= or_1251_s2;
    first_1215_s3 <= first_1215_s2;
    or_1445_s3 <= or_1445;
    xor_1582_s3 <= xor_1582;
    icmp_1585_s3 <= icmp_1585;
    and_1216_s3 <= and_1216;
    check_1_1652_s3 <= check_1_1652;
    or_1651_s3 <= or_1651_s2;
    and_1649_s3 <= and_1649;
    block_195_s3 <= block_195;
    sum_index_277_s3 <= sum_index_277_s2;
    xor_278_s3 <= xor_278_s2;
    and_373_s3 <= and_373_s2;
    final_result_435_s3 <= final_result_435_s2;
  end
  wire [31:0] lshr_381 = select_375_s3 >> select_379_s3;  // awq_gemv_lane.hpp:141
  wire [127:0] exponent_384 = s_x_data_19 >> shl_383_s3;  // awq_gemv_lane.hpp:339
  wire [31:0] select_1446 = first_1215_s3 ? 32'd0 : check_0_196;  // awq_gemv_lane.hpp:206
  wire [31:0] and_1447 = select_1446 & 32'heb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_1448 = ^and_1447;
  wire [31:0] and_1449 = select_1446 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_1450 = ^and_1449;
  wire [1:0] shl_1451 = {parity_1450, 1'd0};
  wire [1:0] or_1452 = {1'd0, parity_1448} | shl_1451;
  wire [31:0] and_1453 = select_1446 & 32'had1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_1454 = ^and_1453;
  wire [2:0] shl_1455 = {parity_1454, 2'd0};
  wire [2:0] or_1456 = {1'd0, or_1452} | shl_1455;
  wire [30:0] and_1457 = select_1446[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_1458 = ^and_1457;
  wire [3:0] shl_1459 = {parity_1458, 3'd0};
  wire [3:0] or_1460 = {1'd0, or_1456} | shl_1459;
  wire [31:0] and_1461 = select_1446 & 32'hb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_1462 = ^and_1461;
  wire [4:0] shl_1463 = {parity_1462, 4'd0};
  wire [4:0] or_1464 = {1'd0, or_1460} | shl_1463;
  wire [30:0] and_1465 = select_1446[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_1466 = ^and_1465;
  wire [5:0] shl_1467 = {parity_1466, 5'd0};
  wire [5:0] or_1468 = {1'd0, or_1464} | shl_1467;
  wire [29:0] and_1469 = select_1446[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_1470 = ^and_1469;
  wire [6:0] shl_1471 = {parity_1470, 6'd0};
  wire [6:0] or_1472 = {1'd0, or_1468} | shl_1471;
  wire [30:0] and_1473 = select_1446[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_1474 = ^and_1473;
  wire [7:0] shl_1475 = {parity_1474, 7'd0};
  wire [7:0] or_1476 = {1'd0, or_1472} | shl_1475;
  wire [31:0] and_1477 = select_1446 & 32'hebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_1478 = ^and_1477;
  wire [8:0] shl_1479 = {parity_1478, 8'd0};
  wire [8:0] or_1480 = {1'd0, or_1476} | shl_1479;
  wire [29:0] and_1481 = select_1446[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_1482 = ^and_1481;
  wire [9:0] shl_1483 = {parity_1482, 9'd0};
  wire [9:0] or_1484 = {1'd0, or_1480} | shl_1483;
  wire [31:0] and_1485 = select_1446 & 32'h92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_1486 = ^and_1485;
  wire [10:0] shl_1487 = {parity_1486, 10'd0};
  wire [10:0] or_1488 = {1'd0, or_1484} | shl_1487;
  wire [29:0] and_1489 = select_1446[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_1490 = ^and_1489;
  wire [11:0] shl_1491 = {parity_1490, 11'd0};
  wire [11:0] or_1492 = {1'd0, or_1488} | shl_1491;
  wire [30:0] and_1493 = select_1446[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_1494 = ^and_1493;
  wire [12:0] shl_1495 = {parity_1494, 12'd0};
  wire [12:0] or_1496 = {1'd0, or_1492} | shl_1495;
  wire [31:0] and_1497 = select_1446 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_1498 = ^and_1497;
  wire [13:0] shl_1499 = {parity_1498, 13'd0};
  wire [13:0] or_1500 = {1'd0, or_1496} | shl_1499;
  wire [29:0] and_1501 = select_1446[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_1502 = ^and_1501;
  wire [14:0] shl_1503 = {parity_1502, 14'd0};
  wire [14:0] or_1504 = {1'd0, or_1500} | shl_1503;
  wire [30:0] and_1505 = select_1446[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_1506 = ^and_1505;
  wire [15:0] shl_1507 = {parity_1506, 15'd0};
  wire [15:0] or_1508 = {1'd0, or_1504} | shl_1507;
  wire [30:0] and_1509 = select_1446[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_1510 = ^and_1509;
  wire [16:0] shl_1511 = {parity_1510, 16'd0};
  wire [16:0] or_1512 = {1'd0, or_1508} | shl_1511;
  wire [31:0] and_1513 = select_1446 & 32'hb993d378;  // awq_gemv_lane.hpp:74
  wire parity_1514 = ^and_1513;
  wire [17:0] shl_1515 = {parity_1514, 17'd0};
  wire [17:0] or_1516 = {1'd0, or_1512} | shl_1515;
  wire [30:0] and_1517 = select_1446[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_1518 = ^and_1517;
  wire [18:0] shl_1519 = {parity_1518, 18'd0};
  wire [18:0] or_1520 = {1'd0, or_1516} | shl_1519;
  wire [31:0] and_1521 = select_1446 & 32'he64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_1522 = ^and_1521;
  wire [19:0] shl_1523 = {parity_1522, 19'd0};
  wire [19:0] or_1524 = {1'd0, or_1520} | shl_1523;
  wire [29:0] and_1525 = select_1446[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:74
  wire parity_1526 = ^and_1525;
  wire [20:0] shl_1527 = {parity_1526, 20'd0};
  wire [20:0] or_1528 = {1'd0, or_1524} | shl_1527;
  wire [31:0] and_1529 = select_1446 & 32'ha4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_1530 = ^and_1529;
  wire [21:0] shl_1531 = {parity_1530, 21'd0};
  wire [21:0] or_1532 = {1'd0, or_1528} | shl_1531;
  wire [31:0] and_1533 = select_1446 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_1534 = ^and_1533;
  wire [22:0] shl_1535 = {parity_1534, 22'd0};
  wire [22:0] or_1536 = {1'd0, or_1532} | shl_1535;
  wire [30:0] and_1537 = select_1446[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:74
  wire parity_1538 = ^and_1537;
  wire [23:0] shl_1539 = {parity_1538, 23'd0};
  wire [23:0] or_1540 = {1'd0, or_1536} | shl_1539;
  wire [30:0] and_1541 = select_1446[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:74
  wire parity_1542 = ^and_1541;
  wire [24:0] shl_1543 = {parity_1542, 24'd0};
  wire [24:0] or_1544 = {1'd0, or_1540} | shl_1543;
  wire [29:0] and_1545 = select_1446[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_1546 = ^and_1545;
  wire [25:0] shl_1547 = {parity_1546, 25'd0};
  wire [25:0] or_1548 = {1'd0, or_1544} | shl_1547;
  wire [30:0] and_1549 = select_1446[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:74
  wire parity_1550 = ^and_1549;
  wire [26:0] shl_1551 = {parity_1550, 26'd0};
  wire [26:0] or_1552 = {1'd0, or_1548} | shl_1551;
  wire [30:0] and_1553 = select_1446[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:74
  wire parity_1554 = ^and_1553;
  wire [27:0] shl_1555 = {parity_1554, 27'd0};
  wire [27:0] or_1556 = {1'd0, or_1552} | shl_1555;
  wire [30:0] and_1557 = select_1446[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_1558 = ^and_1557;
  wire [28:0] shl_1559 = {parity_1558, 28'd0};
  wire [28:0] or_1560 = {1'd0, or_1556} | shl_1559;
  wire [31:0] and_1561 = select_1446 & 32'hf21a0359;  // awq_gemv_lane.hpp:74
  wire parity_1562 = ^and_1561;
  wire [29:0] shl_1563 = {parity_1562, 29'd0};
  wire [29:0] or_1564 = {1'd0, or_1560} | shl_1563;
  wire [27:0] and_1565 = select_1446[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:74
  wire parity_1566 = ^and_1565;
  wire [30:0] shl_1567 = {parity_1566, 30'd0};
  wire [30:0] or_1568 = {1'd0, or_1564} | shl_1567;
  wire [31:0] and_1569 = select_1446 & 32'hf5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_1570 = ^and_1569;
  wire [31:0] shl_1571 = {parity_1570, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_1572 = {1'd0, or_1568} | shl_1571;  // awq_gemv_lane.hpp:74
  wire [31:0] check_0_1573 = or_1445_s3 ^ or_1572;  // awq_gemv_lane.hpp:82
  wire [31:0] check_0_1574 = weighs_448_s3 ? check_0_1573 : check_0_196;  // awq_gemv_t8.cpp:14
  wire and_1583 = first_1215_s3 & xor_1582_s3;
  wire xor_1584 = and_1583 ^ 1'd1;
  wire or_1586 = xor_1584 | icmp_1585_s3;
  wire check_1587 = and_1216_s3 ? or_1586 : check_198;
  wire [31:0] xor_1653 = check_0_1573 ^ check_1_1652_s3;  // awq_gemv_lane.hpp:218
  wire check_1655 = first_1215_s3 ? or_1586 : check_198;
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
  reg and_491_s4;
  reg icmp_1081_s4;
  reg weighs_448_s4;
  reg or_1251_s4;
  reg [31:0] xor_1653_s4;
  reg check_1655_s4;
  reg or_1651_s4;
  reg and_1649_s4;
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
    and_491_s4 <= and_491_s3;
    icmp_1081_s4 <= icmp_1081_s3;
    weighs_448_s4 <= weighs_448_s3;
    or_1251_s4 <= or_1251_s3;
    xor_1653_s4 <= xor_1653;
    check_1655_s4 <= check_1655;
    or_1651_s4 <= or_1651_s3;
    and_1649_s4 <= and_1649_s3;
    block_195_s4 <= block_195_s3;
    sum_index_277_s4 <= sum_index_277_s3;
    xor_278_s4 <= xor_278_s3;
    and_373_s4 <= and_373_s3;
    final_result_435_s4 <= final_result_435_s3;
  end
  wire [7:0] shift_385 = trunc_386_s4 - {3'd0, exponent_384_s4[4:0]};  // awq_gemv_lane.hpp:340
  wire icmp_1654 = xor_1653_s4 != 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire or_1656 = icmp_1654 | check_1655_s4;  // awq_gemv_lane.hpp:388
  wire xor_1657 = or_1656 ^ 1'd1;
  wire or_1658 = or_1651_s4 | xor_1657;
  wire xor_1665 = or_1658 ^ 1'd1;
  wire and_1666 = and_1649_s4 & xor_1665;
  wire icmp_1667 = xor_1653_s4 == 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire [7:0] select_1668 = icmp_1667 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:218
  wire [8:0] select_1669 = check_1655_s4 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:218
  wire [8:0] or_1670 = {1'd0, select_1668} | select_1669;  // awq_gemv_lane.hpp:218
  wire [8:0] flags_1671 = flags_218 | or_1670;  // awq_gemv_lane.hpp:389
  wire [8:0] flags_1672 = and_1666 ? flags_1671 : flags_218;
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
  reg and_491_s5;
  reg icmp_1081_s5;
  reg weighs_448_s5;
  reg or_1251_s5;
  reg or_1658_s5;
  reg and_1649_s5;
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
    and_491_s5 <= and_491_s4;
    icmp_1081_s5 <= icmp_1081_s4;
    weighs_448_s5 <= weighs_448_s4;
    or_1251_s5 <= or_1251_s4;
    or_1658_s5 <= or_1658;
    and_1649_s5 <= and_1649_s4;
    block_195_s5 <= block_195_s4;
    sum_index_277_s5 <= sum_index_277_s4;
    xor_278_s5 <= xor_278_s4;
    and_373_s5 <= and_373_s4;
    final_result_435_s5 <= final_result_435_s4;
  end
  wire [42:0] add_508 = {{1{mul_501[41]}}, mul_501} + {{1{mul_507[41]}}, mul_507};  // awq_gemv_lane.hpp:123
  wire [42:0] add_521 = {{1{mul_514[41]}}, mul_514} + {{1{mul_520[41]}}, mul_520};  // awq_gemv_lane.hpp:123
  wire [42:0] add_544 = {{1{mul_537[41]}}, mul_537} + {{1{mul_543[41]}}, mul_543};  // awq_gemv_lane.hpp:123
  wire [42:0] add_557 = {{1{mul_550[41]}}, mul_550} + {{1{mul_556[41]}}, mul_556};  // awq_gemv_lane.hpp:123
  wire [42:0] add_580 = {{1{mul_573[41]}}, mul_573} + {{1{mul_579[41]}}, mul_579};  // awq_gemv_lane.hpp:123
  wire [42:0] add_593 = {{1{mul_586[41]}}, mul_586} + {{1{mul_592[41]}}, mul_592};  // awq_gemv_lane.hpp:123
  wire [42:0] add_616 = {{1{mul_609[41]}}, mul_609} + {{1{mul_615[41]}}, mul_615};  // awq_gemv_lane.hpp:123
  wire [42:0] add_629 = {{1{mul_622[41]}}, mul_622} + {{1{mul_628[41]}}, mul_628};  // awq_gemv_lane.hpp:123
  wire [42:0] add_642 = {{1{mul_640[41]}}, mul_640} + {{1{mul_641[41]}}, mul_641};  // awq_gemv_lane.hpp:123
  wire [42:0] add_645 = {{1{mul_643[41]}}, mul_643} + {{1{mul_644[41]}}, mul_644};  // awq_gemv_lane.hpp:123
  wire [42:0] add_658 = {{1{mul_656[41]}}, mul_656} + {{1{mul_657[41]}}, mul_657};  // awq_gemv_lane.hpp:123
  wire [42:0] add_661 = {{1{mul_659[41]}}, mul_659} + {{1{mul_660[41]}}, mul_660};  // awq_gemv_lane.hpp:123
  wire [42:0] add_674 = {{1{mul_672[41]}}, mul_672} + {{1{mul_673[41]}}, mul_673};  // awq_gemv_lane.hpp:123
  wire [42:0] add_677 = {{1{mul_675[41]}}, mul_675} + {{1{mul_676[41]}}, mul_676};  // awq_gemv_lane.hpp:123
  wire [42:0] add_690 = {{1{mul_688[41]}}, mul_688} + {{1{mul_689[41]}}, mul_689};  // awq_gemv_lane.hpp:123
  wire [42:0] add_693 = {{1{mul_691[41]}}, mul_691} + {{1{mul_692[41]}}, mul_692};  // awq_gemv_lane.hpp:123
  wire [42:0] add_706 = {{1{mul_704[41]}}, mul_704} + {{1{mul_705[41]}}, mul_705};  // awq_gemv_lane.hpp:123
  wire [42:0] add_709 = {{1{mul_707[41]}}, mul_707} + {{1{mul_708[41]}}, mul_708};  // awq_gemv_lane.hpp:123
  wire [42:0] add_722 = {{1{mul_720[41]}}, mul_720} + {{1{mul_721[41]}}, mul_721};  // awq_gemv_lane.hpp:123
  wire [42:0] add_725 = {{1{mul_723[41]}}, mul_723} + {{1{mul_724[41]}}, mul_724};  // awq_gemv_lane.hpp:123
  wire [42:0] add_738 = {{1{mul_736[41]}}, mul_736} + {{1{mul_737[41]}}, mul_737};  // awq_gemv_lane.hpp:123
  wire [42:0] add_741 = {{1{mul_739[41]}}, mul_739} + {{1{mul_740[41]}}, mul_740};  // awq_gemv_lane.hpp:123
  wire [42:0] add_754 = {{1{mul_752[41]}}, mul_752} + {{1{mul_753[41]}}, mul_753};  // awq_gemv_lane.hpp:123
  wire [42:0] add_757 = {{1{mul_755[41]}}, mul_755} + {{1{mul_756[41]}}, mul_756};  // awq_gemv_lane.hpp:123
  wire [42:0] add_770 = {{1{mul_768[41]}}, mul_768} + {{1{mul_769[41]}}, mul_769};  // awq_gemv_lane.hpp:123
  wire [42:0] add_773 = {{1{mul_771[41]}}, mul_771} + {{1{mul_772[41]}}, mul_772};  // awq_gemv_lane.hpp:123
  wire [42:0] add_786 = {{1{mul_784[41]}}, mul_784} + {{1{mul_785[41]}}, mul_785};  // awq_gemv_lane.hpp:123
  wire [42:0] add_789 = {{1{mul_787[41]}}, mul_787} + {{1{mul_788[41]}}, mul_788};  // awq_gemv_lane.hpp:123
  wire [42:0] add_802 = {{1{mul_800[41]}}, mul_800} + {{1{mul_801[41]}}, mul_801};  // awq_gemv_lane.hpp:123
  wire [42:0] add_805 = {{1{mul_803[41]}}, mul_803} + {{1{mul_804[41]}}, mul_804};  // awq_gemv_lane.hpp:123
  wire [42:0] add_818 = {{1{mul_816[41]}}, mul_816} + {{1{mul_817[41]}}, mul_817};  // awq_gemv_lane.hpp:123
  wire [42:0] add_821 = {{1{mul_819[41]}}, mul_819} + {{1{mul_820[41]}}, mul_820};  // awq_gemv_lane.hpp:123
  wire [42:0] add_834 = {{1{mul_832[41]}}, mul_832} + {{1{mul_833[41]}}, mul_833};  // awq_gemv_lane.hpp:123
  wire [42:0] add_837 = {{1{mul_835[41]}}, mul_835} + {{1{mul_836[41]}}, mul_836};  // awq_gemv_lane.hpp:123
  wire [42:0] add_850 = {{1{mul_848[41]}}, mul_848} + {{1{mul_849[41]}}, mul_849};  // awq_gemv_lane.hpp:123
  wire [42:0] add_853 = {{1{mul_851[41]}}, mul_851} + {{1{mul_852[41]}}, mul_852};  // awq_gemv_lane.hpp:123
  wire [42:0] add_866 = {{1{mul_864[41]}}, mul_864} + {{1{mul_865[41]}}, mul_865};  // awq_gemv_lane.hpp:123
  wire [42:0] add_869 = {{1{mul_867[41]}}, mul_867} + {{1{mul_868[41]}}, mul_868};  // awq_gemv_lane.hpp:123
  wire [42:0] add_882 = {{1{mul_880[41]}}, mul_880} + {{1{mul_881[41]}}, mul_881};  // awq_gemv_lane.hpp:123
  wire [42:0] add_885 = {{1{mul_883[41]}}, mul_883} + {{1{mul_884[41]}}, mul_884};  // awq_gemv_lane.hpp:123
  wire [42:0] add_898 = {{1{mul_896[41]}}, mul_896} + {{1{mul_897[41]}}, mul_897};  // awq_gemv_lane.hpp:123
  wire [42:0] add_901 = {{1{mul_899[41]}}, mul_899} + {{1{mul_900[41]}}, mul_900};  // awq_gemv_lane.hpp:123
  wire [42:0] add_914 = {{1{mul_912[41]}}, mul_912} + {{1{mul_913[41]}}, mul_913};  // awq_gemv_lane.hpp:123
  wire [42:0] add_917 = {{1{mul_915[41]}}, mul_915} + {{1{mul_916[41]}}, mul_916};  // awq_gemv_lane.hpp:123
  wire [42:0] add_930 = {{1{mul_928[41]}}, mul_928} + {{1{mul_929[41]}}, mul_929};  // awq_gemv_lane.hpp:123
  wire [42:0] add_933 = {{1{mul_931[41]}}, mul_931} + {{1{mul_932[41]}}, mul_932};  // awq_gemv_lane.hpp:123
  wire [42:0] add_943 = {{1{mul_941[41]}}, mul_941} + {{1{mul_942[41]}}, mul_942};  // awq_gemv_lane.hpp:123
  wire [42:0] add_946 = {{1{mul_944[41]}}, mul_944} + {{1{mul_945[41]}}, mul_945};  // awq_gemv_lane.hpp:123
  wire [42:0] add_959 = {{1{mul_957[41]}}, mul_957} + {{1{mul_958[41]}}, mul_958};  // awq_gemv_lane.hpp:123
  wire [42:0] add_962 = {{1{mul_960[41]}}, mul_960} + {{1{mul_961[41]}}, mul_961};  // awq_gemv_lane.hpp:123
  wire [42:0] add_975 = {{1{mul_973[41]}}, mul_973} + {{1{mul_974[41]}}, mul_974};  // awq_gemv_lane.hpp:123
  wire [42:0] add_978 = {{1{mul_976[41]}}, mul_976} + {{1{mul_977[41]}}, mul_977};  // awq_gemv_lane.hpp:123
  wire [42:0] add_991 = {{1{mul_989[41]}}, mul_989} + {{1{mul_990[41]}}, mul_990};  // awq_gemv_lane.hpp:123
  wire [42:0] add_994 = {{1{mul_992[41]}}, mul_992} + {{1{mul_993[41]}}, mul_993};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1007 = {{1{mul_1005[41]}}, mul_1005} + {{1{mul_1006[41]}}, mul_1006};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1010 = {{1{mul_1008[41]}}, mul_1008} + {{1{mul_1009[41]}}, mul_1009};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1023 = {{1{mul_1021[41]}}, mul_1021} + {{1{mul_1022[41]}}, mul_1022};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1026 = {{1{mul_1024[41]}}, mul_1024} + {{1{mul_1025[41]}}, mul_1025};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1038 = {{1{mul_1036[41]}}, mul_1036} + {{1{mul_1037[41]}}, mul_1037};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1041 = {{1{mul_1039[41]}}, mul_1039} + {{1{mul_1040[41]}}, mul_1040};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1053 = {{1{mul_1051[41]}}, mul_1051} + {{1{mul_1052[41]}}, mul_1052};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1056 = {{1{mul_1054[41]}}, mul_1054} + {{1{mul_1055[41]}}, mul_1055};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1068 = {{1{mul_1066[41]}}, mul_1066} + {{1{mul_1067[41]}}, mul_1067};  // awq_gemv_lane.hpp:123
  wire [42:0] add_1071 = {{1{mul_1069[41]}}, mul_1069} + {{1{mul_1070[41]}}, mul_1070};  // awq_gemv_lane.hpp:123
  wire icmp_1659 = bad_block_217 == 32'hffffffff;  // awq_gemv_lane.hpp:390
  wire xor_1660 = icmp_1659 ^ 1'd1;
  wire or_1661 = or_1658_s5 | xor_1660;
  wire xor_1662 = or_1661 ^ 1'd1;
  wire and_1663 = and_1649_s5 & xor_1662;
  wire [31:0] bad_block_1664 = and_1663 ? block_195_s5 : bad_block_217;
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
  reg [42:0] add_508_s6;
  reg [42:0] add_521_s6;
  reg and_491_s6;
  reg [42:0] add_544_s6;
  reg [42:0] add_557_s6;
  reg [42:0] add_580_s6;
  reg [42:0] add_593_s6;
  reg [42:0] add_616_s6;
  reg [42:0] add_629_s6;
  reg [42:0] add_642_s6;
  reg [42:0] add_645_s6;
  reg [42:0] add_658_s6;
  reg [42:0] add_661_s6;
  reg [42:0] add_674_s6;
  reg [42:0] add_677_s6;
  reg [42:0] add_690_s6;
  reg [42:0] add_693_s6;
  reg [42:0] add_706_s6;
  reg [42:0] add_709_s6;
  reg [42:0] add_722_s6;
  reg [42:0] add_725_s6;
  reg [42:0] add_738_s6;
  reg [42:0] add_741_s6;
  reg [42:0] add_754_s6;
  reg [42:0] add_757_s6;
  reg [42:0] add_770_s6;
  reg [42:0] add_773_s6;
  reg [42:0] add_786_s6;
  reg [42:0] add_789_s6;
  reg [42:0] add_802_s6;
  reg [42:0] add_805_s6;
  reg [42:0] add_818_s6;
  reg [42:0] add_821_s6;
  reg [42:0] add_834_s6;
  reg [42:0] add_837_s6;
  reg [42:0] add_850_s6;
  reg [42:0] add_853_s6;
  reg [42:0] add_866_s6;
  reg [42:0] add_869_s6;
  reg [42:0] add_882_s6;
  reg [42:0] add_885_s6;
  reg [42:0] add_898_s6;
  reg [42:0] add_901_s6;
  reg [42:0] add_914_s6;
  reg [42:0] add_917_s6;
  reg [42:0] add_930_s6;
  reg [42:0] add_933_s6;
  reg [42:0] add_943_s6;
  reg [42:0] add_946_s6;
  reg [42:0] add_959_s6;
  reg [42:0] add_962_s6;
  reg [42:0] add_975_s6;
  reg [42:0] add_978_s6;
  reg [42:0] add_991_s6;
  reg [42:0] add_994_s6;
  reg [42:0] add_1007_s6;
  reg [42:0] add_1010_s6;
  reg [42:0] add_1023_s6;
  reg [42:0] add_1026_s6;
  reg [42:0] add_1038_s6;
  reg [42:0] add_1041_s6;
  reg [42:0] add_1053_s6;
  reg [42:0] add_1056_s6;
  reg [42:0] add_1068_s6;
  reg [42:0] add_1071_s6;
  reg icmp_1081_s6;
  reg weighs_448_s6;
  reg or_1251_s6;
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
    add_508_s6 <= add_508;
    add_521_s6 <= add_521;
    and_491_s6 <= and_491_s5;
    add_544_s6 <= add_544;
    add_557_s6 <= add_557;
    add_580_s6 <= add_580;
    add_593_s6 <= add_593;
    add_616_s6 <= add_616;
    add_629_s6 <= add_629;
    add_642_s6 <= add_642;
    add_645_s6 <= add_645;
    add_658_s6 <= add_658;
    add_661_s6 <= add_661;
    add_674_s6 <= add_674;
    add_677_s6 <= add_677;
    add_690_s6 <= add_690;
    add_693_s6 <= add_693;
    add_706_s6 <= add_706;
    add_709_s6 <= add_709;
    add_722_s6 <= add_722;
    add_725_s6 <= add_725;
    add_738_s6 <= add_738;
    add_741_s6 <= add_741;
    add_754_s6 <= add_754;
    add_757_s6 <= add_757;
    add_770_s6 <= add_770;
    add_773_s6 <= add_773;
    add_786_s6 <= add_786;
    add_789_s6 <= add_789;
    add_802_s6 <= add_802;
    add_805_s6 <= add_805;
    add_818_s6 <= add_818;
    add_821_s6 <= add_821;
    add_834_s6 <= add_834;
    add_837_s6 <= add_837;
    add_850_s6 <= add_850;
    add_853_s6 <= add_853;
    add_866_s6 <= add_866;
    add_869_s6 <= add_869;
    add_882_s6 <= add_882;
    add_885_s6 <= add_885;
    add_898_s6 <= add_898;
    add_901_s6 <= add_901;
    add_914_s6 <= add_914;
    add_917_s6 <= add_917;
    add_930_s6 <= add_930;
    add_933_s6 <= add_933;
    add_943_s6 <= add_943;
    add_946_s6 <= add_946;
    add_959_s6 <= add_959;
    add_962_s6 <= add_962;
    add_975_s6 <= add_975;
    add_978_s6 <= add_978;
    add_991_s6 <= add_991;
    add_994_s6 <= add_994;
    add_1007_s6 <= add_1007;
    add_1010_s6 <= add_1010;
    add_1023_s6 <= add_1023;
    add_1026_s6 <= add_1026;
    add_1038_s6 <= add_1038;
    add_1041_s6 <= add_1041;
    add_1053_s6 <= add_1053;
    add_1056_s6 <= add_1056;
    add_1068_s6 <= add_1068;
    add_1071_s6 <= add_1071;
    icmp_1081_s6 <= icmp_1081_s5;
    weighs_448_s6 <= weighs_448_s5;
    or_1251_s6 <= or_1251_s5;
    sum_index_277_s6 <= sum_index_277_s5;
    xor_278_s6 <= xor_278_s5;
    and_373_s6 <= and_373_s5;
    final_result_435_s6 <= final_result_435_s5;
  end
  wire [43:0] high_522 = {{1{add_508_s6[42]}}, add_508_s6} + {{1{add_521_s6[42]}}, add_521_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_558 = {{1{add_544_s6[42]}}, add_544_s6} + {{1{add_557_s6[42]}}, add_557_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_594 = {{1{add_580_s6[42]}}, add_580_s6} + {{1{add_593_s6[42]}}, add_593_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_630 = {{1{add_616_s6[42]}}, add_616_s6} + {{1{add_629_s6[42]}}, add_629_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_646 = {{1{add_642_s6[42]}}, add_642_s6} + {{1{add_645_s6[42]}}, add_645_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_662 = {{1{add_658_s6[42]}}, add_658_s6} + {{1{add_661_s6[42]}}, add_661_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_678 = {{1{add_674_s6[42]}}, add_674_s6} + {{1{add_677_s6[42]}}, add_677_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_694 = {{1{add_690_s6[42]}}, add_690_s6} + {{1{add_693_s6[42]}}, add_693_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_710 = {{1{add_706_s6[42]}}, add_706_s6} + {{1{add_709_s6[42]}}, add_709_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_726 = {{1{add_722_s6[42]}}, add_722_s6} + {{1{add_725_s6[42]}}, add_725_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_742 = {{1{add_738_s6[42]}}, add_738_s6} + {{1{add_741_s6[42]}}, add_741_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_758 = {{1{add_754_s6[42]}}, add_754_s6} + {{1{add_757_s6[42]}}, add_757_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_774 = {{1{add_770_s6[42]}}, add_770_s6} + {{1{add_773_s6[42]}}, add_773_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_790 = {{1{add_786_s6[42]}}, add_786_s6} + {{1{add_789_s6[42]}}, add_789_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_806 = {{1{add_802_s6[42]}}, add_802_s6} + {{1{add_805_s6[42]}}, add_805_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_822 = {{1{add_818_s6[42]}}, add_818_s6} + {{1{add_821_s6[42]}}, add_821_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_838 = {{1{add_834_s6[42]}}, add_834_s6} + {{1{add_837_s6[42]}}, add_837_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_854 = {{1{add_850_s6[42]}}, add_850_s6} + {{1{add_853_s6[42]}}, add_853_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_870 = {{1{add_866_s6[42]}}, add_866_s6} + {{1{add_869_s6[42]}}, add_869_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_886 = {{1{add_882_s6[42]}}, add_882_s6} + {{1{add_885_s6[42]}}, add_885_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_902 = {{1{add_898_s6[42]}}, add_898_s6} + {{1{add_901_s6[42]}}, add_901_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_918 = {{1{add_914_s6[42]}}, add_914_s6} + {{1{add_917_s6[42]}}, add_917_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_934 = {{1{add_930_s6[42]}}, add_930_s6} + {{1{add_933_s6[42]}}, add_933_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_947 = {{1{add_943_s6[42]}}, add_943_s6} + {{1{add_946_s6[42]}}, add_946_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_963 = {{1{add_959_s6[42]}}, add_959_s6} + {{1{add_962_s6[42]}}, add_962_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_979 = {{1{add_975_s6[42]}}, add_975_s6} + {{1{add_978_s6[42]}}, add_978_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_995 = {{1{add_991_s6[42]}}, add_991_s6} + {{1{add_994_s6[42]}}, add_994_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1011 = {{1{add_1007_s6[42]}}, add_1007_s6} + {{1{add_1010_s6[42]}}, add_1010_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1027 = {{1{add_1023_s6[42]}}, add_1023_s6} + {{1{add_1026_s6[42]}}, add_1026_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1042 = {{1{add_1038_s6[42]}}, add_1038_s6} + {{1{add_1041_s6[42]}}, add_1041_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1057 = {{1{add_1053_s6[42]}}, add_1053_s6} + {{1{add_1056_s6[42]}}, add_1056_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_1072 = {{1{add_1068_s6[42]}}, add_1068_s6} + {{1{add_1071_s6[42]}}, add_1071_s6};  // awq_gemv_lane.hpp:123
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
  reg [43:0] high_522_s7;
  reg and_491_s7;
  reg [43:0] high_558_s7;
  reg [43:0] high_594_s7;
  reg [43:0] high_630_s7;
  reg [43:0] high_646_s7;
  reg [43:0] high_662_s7;
  reg [43:0] high_678_s7;
  reg [43:0] high_694_s7;
  reg [43:0] high_710_s7;
  reg [43:0] high_726_s7;
  reg [43:0] high_742_s7;
  reg [43:0] high_758_s7;
  reg [43:0] high_774_s7;
  reg [43:0] high_790_s7;
  reg [43:0] high_806_s7;
  reg [43:0] high_822_s7;
  reg [43:0] high_838_s7;
  reg [43:0] high_854_s7;
  reg [43:0] high_870_s7;
  reg [43:0] high_886_s7;
  reg [43:0] high_902_s7;
  reg [43:0] high_918_s7;
  reg [43:0] high_934_s7;
  reg [43:0] high_947_s7;
  reg [43:0] high_963_s7;
  reg [43:0] high_979_s7;
  reg [43:0] high_995_s7;
  reg [43:0] high_1011_s7;
  reg [43:0] high_1027_s7;
  reg [43:0] high_1042_s7;
  reg [43:0] high_1057_s7;
  reg [43:0] high_1072_s7;
  reg icmp_1081_s7;
  reg weighs_448_s7;
  reg or_1251_s7;
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
    high_522_s7 <= high_522;
    and_491_s7 <= and_491_s6;
    high_558_s7 <= high_558;
    high_594_s7 <= high_594;
    high_630_s7 <= high_630;
    high_646_s7 <= high_646;
    high_662_s7 <= high_662;
    high_678_s7 <= high_678;
    high_694_s7 <= high_694;
    high_710_s7 <= high_710;
    high_726_s7 <= high_726;
    high_742_s7 <= high_742;
    high_758_s7 <= high_758;
    high_774_s7 <= high_774;
    high_790_s7 <= high_790;
    high_806_s7 <= high_806;
    high_822_s7 <= high_822;
    high_838_s7 <= high_838;
    high_854_s7 <= high_854;
    high_870_s7 <= high_870;
    high_886_s7 <= high_886;
    high_902_s7 <= high_902;
    high_918_s7 <= high_918;
    high_934_s7 <= high_934;
    high_947_s7 <= high_947;
    high_963_s7 <= high_963;
    high_979_s7 <= high_979;
    high_995_s7 <= high_995;
    high_1011_s7 <= high_1011;
    high_1027_s7 <= high_1027;
    high_1042_s7 <= high_1042;
    high_1057_s7 <= high_1057;
    high_1072_s7 <= high_1072;
    icmp_1081_s7 <= icmp_1081_s6;
    weighs_448_s7 <= weighs_448_s6;
    or_1251_s7 <= or_1251_s6;
    sum_index_277_s7 <= sum_index_277_s6;
    xor_278_s7 <= xor_278_s6;
    and_373_s7 <= and_373_s6;
    final_result_435_s7 <= final_result_435_s6;
  end
  wire [31:0] high_281 = trunc_282_s7 ? {{5{slot_dot_3_68[26]}}, slot_dot_3_68} : slot_dot_2_69;
  wire [31:0] low_283 = trunc_282_s7 ? {{5{slot_dot_1_70[26]}}, slot_dot_1_70} : slot_dot_0_71;
  wire [31:0] low_284 = trunc_285_s7 ? high_281 : low_283;
  wire [31:0] high_286 = trunc_282_s7 ? {{5{slot_dot_7_64[26]}}, slot_dot_7_64} : slot_dot_6_65;
  wire [31:0] low_287 = trunc_282_s7 ? {{5{slot_dot_5_66[26]}}, slot_dot_5_66} : slot_dot_4_67;
  wire [31:0] high_288 = trunc_285_s7 ? high_286 : low_287;
  wire [31:0] select_289 = icmp_280_s7 ? low_284 : high_288;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_297;
  awq_gemv_t8_mul_27s_16s_42_3 mul_297_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_289[26:0]), .b({1'd0, select_296_s7}), .p(mul_297));  // awq_gemv_lane.hpp:328
  wire [31:0] high_300 = trunc_282_s7 ? {{5{slot_dot_11_60[26]}}, slot_dot_11_60} : slot_dot_10_61;
  wire [31:0] low_301 = trunc_282_s7 ? {{5{slot_dot_9_62[26]}}, slot_dot_9_62} : slot_dot_8_63;
  wire [31:0] low_302 = trunc_285_s7 ? high_300 : low_301;
  wire [31:0] high_303 = trunc_282_s7 ? {{5{slot_dot_15_56[26]}}, slot_dot_15_56} : slot_dot_14_57;
  wire [31:0] low_304 = trunc_282_s7 ? {{5{slot_dot_13_58[26]}}, slot_dot_13_58} : slot_dot_12_59;
  wire [31:0] high_305 = trunc_285_s7 ? high_303 : low_304;
  wire [31:0] select_306 = icmp_280_s7 ? low_302 : high_305;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_307;
  awq_gemv_t8_mul_27s_16s_42_3 mul_307_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_306[26:0]), .b({1'd0, select_296_s7}), .p(mul_307));  // awq_gemv_lane.hpp:328
  wire [31:0] high_310 = trunc_282_s7 ? {{5{slot_dot_19_52[26]}}, slot_dot_19_52} : slot_dot_18_53;
  wire [31:0] low_311 = trunc_282_s7 ? {{5{slot_dot_17_54[26]}}, slot_dot_17_54} : slot_dot_16_55;
  wire [31:0] low_312 = trunc_285_s7 ? high_310 : low_311;
  wire [31:0] high_313 = trunc_282_s7 ? {{5{slot_dot_23_48[26]}}, slot_dot_23_48} : slot_dot_22_49;
  wire [31:0] low_314 = trunc_282_s7 ? {{5{slot_dot_21_50[26]}}, slot_dot_21_50} : slot_dot_20_51;
  wire [31:0] high_315 = trunc_285_s7 ? high_313 : low_314;
  wire [31:0] select_316 = icmp_280_s7 ? low_312 : high_315;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_317;
  awq_gemv_t8_mul_27s_16s_42_3 mul_317_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_316[26:0]), .b({1'd0, select_296_s7}), .p(mul_317));  // awq_gemv_lane.hpp:328
  wire [31:0] high_320 = trunc_282_s7 ? {{5{slot_dot_27_44[26]}}, slot_dot_27_44} : slot_dot_26_45;
  wire [31:0] low_321 = trunc_282_s7 ? {{5{slot_dot_25_46[26]}}, slot_dot_25_46} : slot_dot_24_47;
  wire [31:0] low_322 = trunc_285_s7 ? high_320 : low_321;
  wire [31:0] high_323 = trunc_282_s7 ? {{5{slot_dot_31_40[26]}}, slot_dot_31_40} : slot_dot_30_41;
  wire [31:0] low_324 = trunc_282_s7 ? {{5{slot_dot_29_42[26]}}, slot_dot_29_42} : slot_dot_28_43;
  wire [31:0] high_325 = trunc_285_s7 ? high_323 : low_324;
  wire [31:0] select_326 = icmp_280_s7 ? low_322 : high_325;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_327;
  awq_gemv_t8_mul_27s_16s_42_3 mul_327_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_326[26:0]), .b({1'd0, select_296_s7}), .p(mul_327));  // awq_gemv_lane.hpp:328
  wire [31:0] high_330 = trunc_282_s7 ? {{5{slot_dot_35_36[26]}}, slot_dot_35_36} : slot_dot_34_37;
  wire [31:0] low_331 = trunc_282_s7 ? {{5{slot_dot_33_38[26]}}, slot_dot_33_38} : slot_dot_32_39;
  wire [31:0] low_332 = trunc_285_s7 ? high_330 : low_331;
  wire [31:0] high_333 = trunc_282_s7 ? {{5{slot_dot_39_32[26]}}, slot_dot_39_32} : slot_dot_38_33;
  wire [31:0] low_334 = trunc_282_s7 ? {{5{slot_dot_37_34[26]}}, slot_dot_37_34} : slot_dot_36_35;
  wire [31:0] high_335 = trunc_285_s7 ? high_333 : low_334;
  wire [31:0] select_336 = icmp_280_s7 ? low_332 : high_335;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_337;
  awq_gemv_t8_mul_27s_16s_42_3 mul_337_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_336[26:0]), .b({1'd0, select_296_s7}), .p(mul_337));  // awq_gemv_lane.hpp:328
  wire [31:0] high_340 = trunc_282_s7 ? {{5{slot_dot_43_28[26]}}, slot_dot_43_28} : slot_dot_42_29;
  wire [31:0] low_341 = trunc_282_s7 ? {{5{slot_dot_41_30[26]}}, slot_dot_41_30} : slot_dot_40_31;
  wire [31:0] low_342 = trunc_285_s7 ? high_340 : low_341;
  wire [31:0] high_343 = trunc_282_s7 ? {{5{slot_dot_47_73[26]}}, slot_dot_47_73} : slot_dot_46_72;
  wire [31:0] low_344 = trunc_282_s7 ? {{5{slot_dot_45_26[26]}}, slot_dot_45_26} : slot_dot_44_27;
  wire [31:0] high_345 = trunc_285_s7 ? high_343 : low_344;
  wire [31:0] select_346 = icmp_280_s7 ? low_342 : high_345;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_347;
  awq_gemv_t8_mul_27s_16s_42_3 mul_347_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_346[26:0]), .b({1'd0, select_296_s7}), .p(mul_347));  // awq_gemv_lane.hpp:328
  wire [31:0] high_350 = trunc_282_s7 ? {{5{slot_dot_51_77[26]}}, slot_dot_51_77} : slot_dot_50_76;
  wire [31:0] low_351 = trunc_282_s7 ? {{5{slot_dot_49_75[26]}}, slot_dot_49_75} : slot_dot_48_74;
  wire [31:0] low_352 = trunc_285_s7 ? high_350 : low_351;
  wire [31:0] high_353 = trunc_282_s7 ? {{5{slot_dot_55_81[26]}}, slot_dot_55_81} : slot_dot_54_80;
  wire [31:0] low_354 = trunc_282_s7 ? {{5{slot_dot_53_79[26]}}, slot_dot_53_79} : slot_dot_52_78;
  wire [31:0] high_355 = trunc_285_s7 ? high_353 : low_354;
  wire [31:0] select_356 = icmp_280_s7 ? low_352 : high_355;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_357;
  awq_gemv_t8_mul_27s_16s_42_3 mul_357_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_356[26:0]), .b({1'd0, select_296_s7}), .p(mul_357));  // awq_gemv_lane.hpp:328
  wire [31:0] high_360 = trunc_282_s7 ? slot_dot_59_85 : slot_dot_58_84;
  wire [31:0] low_361 = trunc_282_s7 ? slot_dot_57_83 : slot_dot_56_82;
  wire [31:0] low_362 = trunc_285_s7 ? high_360 : low_361;
  wire [31:0] high_363 = trunc_282_s7 ? slot_dot_63_89 : slot_dot_62_88;
  wire [31:0] low_364 = trunc_282_s7 ? slot_dot_61_87 : slot_dot_60_86;
  wire [31:0] high_365 = trunc_285_s7 ? high_363 : low_364;
  wire [31:0] select_366 = icmp_280_s7 ? low_362 : high_365;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_367;
  awq_gemv_t8_mul_27s_16s_42_3 mul_367_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_366[26:0]), .b({1'd0, select_296_s7}), .p(mul_367));  // awq_gemv_lane.hpp:328
  wire [27:0] shl_492 = {dot_45_135, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_493 = shl_492 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_494 = {{4{or_493[27]}}, or_493};  // awq_gemv_lane.hpp:128
  wire [33:0] add_523 = {2'd0, zext_494} + {{11{high_522_s7[43]}}, high_522_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_524 = {add_523[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_45_525 = and_491_s7 ? shl_524[31:5] : slot_dot_45_26;
  wire [31:0] add_526 = dot_44_134 + {{10{high_522_s7[21]}}, high_522_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_527 = {add_526[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_44_528 = and_491_s7 ? {{5{shl_527[31]}}, shl_527[31:5]} : slot_dot_44_27;
  wire [27:0] shl_529 = {dot_43_133, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_530 = shl_529 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_531 = {{4{or_530[27]}}, or_530};  // awq_gemv_lane.hpp:128
  wire [33:0] add_559 = {2'd0, zext_531} + {{11{high_558_s7[43]}}, high_558_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_560 = {add_559[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_43_561 = and_491_s7 ? shl_560[31:5] : slot_dot_43_28;
  wire [31:0] add_562 = dot_42_132 + {{10{high_558_s7[21]}}, high_558_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_563 = {add_562[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_42_564 = and_491_s7 ? {{5{shl_563[31]}}, shl_563[31:5]} : slot_dot_42_29;
  wire [27:0] shl_565 = {dot_41_131, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_566 = shl_565 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_567 = {{4{or_566[27]}}, or_566};  // awq_gemv_lane.hpp:128
  wire [33:0] add_595 = {2'd0, zext_567} + {{11{high_594_s7[43]}}, high_594_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_596 = {add_595[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_41_597 = and_491_s7 ? shl_596[31:5] : slot_dot_41_30;
  wire [31:0] add_598 = dot_40_130 + {{10{high_594_s7[21]}}, high_594_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_599 = {add_598[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_40_600 = and_491_s7 ? {{5{shl_599[31]}}, shl_599[31:5]} : slot_dot_40_31;
  wire [27:0] shl_601 = {dot_39_129, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_602 = shl_601 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_603 = {{4{or_602[27]}}, or_602};  // awq_gemv_lane.hpp:128
  wire [33:0] add_631 = {2'd0, zext_603} + {{11{high_630_s7[43]}}, high_630_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_632 = {add_631[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_39_633 = and_491_s7 ? shl_632[31:5] : slot_dot_39_32;
  wire [31:0] add_634 = dot_38_128 + {{10{high_630_s7[21]}}, high_630_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_635 = {add_634[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_38_636 = and_491_s7 ? {{5{shl_635[31]}}, shl_635[31:5]} : slot_dot_38_33;
  wire [27:0] shl_637 = {dot_37_127, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_638 = shl_637 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_639 = {{4{or_638[27]}}, or_638};  // awq_gemv_lane.hpp:128
  wire [33:0] add_647 = {2'd0, zext_639} + {{11{high_646_s7[43]}}, high_646_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_648 = {add_647[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_37_649 = and_491_s7 ? shl_648[31:5] : slot_dot_37_34;
  wire [31:0] add_650 = dot_36_126 + {{10{high_646_s7[21]}}, high_646_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_651 = {add_650[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_36_652 = and_491_s7 ? {{5{shl_651[31]}}, shl_651[31:5]} : slot_dot_36_35;
  wire [27:0] shl_653 = {dot_35_125, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_654 = shl_653 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_655 = {{4{or_654[27]}}, or_654};  // awq_gemv_lane.hpp:128
  wire [33:0] add_663 = {2'd0, zext_655} + {{11{high_662_s7[43]}}, high_662_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_664 = {add_663[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_35_665 = and_491_s7 ? shl_664[31:5] : slot_dot_35_36;
  wire [31:0] add_666 = dot_34_124 + {{10{high_662_s7[21]}}, high_662_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_667 = {add_666[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_34_668 = and_491_s7 ? {{5{shl_667[31]}}, shl_667[31:5]} : slot_dot_34_37;
  wire [27:0] shl_669 = {dot_33_123, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_670 = shl_669 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_671 = {{4{or_670[27]}}, or_670};  // awq_gemv_lane.hpp:128
  wire [33:0] add_679 = {2'd0, zext_671} + {{11{high_678_s7[43]}}, high_678_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_680 = {add_679[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_33_681 = and_491_s7 ? shl_680[31:5] : slot_dot_33_38;
  wire [31:0] add_682 = dot_32_122 + {{10{high_678_s7[21]}}, high_678_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_683 = {add_682[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_32_684 = and_491_s7 ? {{5{shl_683[31]}}, shl_683[31:5]} : slot_dot_32_39;
  wire [27:0] shl_685 = {dot_31_121, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_686 = shl_685 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_687 = {{4{or_686[27]}}, or_686};  // awq_gemv_lane.hpp:128
  wire [33:0] add_695 = {2'd0, zext_687} + {{11{high_694_s7[43]}}, high_694_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_696 = {add_695[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_31_697 = and_491_s7 ? shl_696[31:5] : slot_dot_31_40;
  wire [31:0] add_698 = dot_30_120 + {{10{high_694_s7[21]}}, high_694_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_699 = {add_698[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_30_700 = and_491_s7 ? {{5{shl_699[31]}}, shl_699[31:5]} : slot_dot_30_41;
  wire [27:0] shl_701 = {dot_29_119, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_702 = shl_701 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_703 = {{4{or_702[27]}}, or_702};  // awq_gemv_lane.hpp:128
  wire [33:0] add_711 = {2'd0, zext_703} + {{11{high_710_s7[43]}}, high_710_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_712 = {add_711[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_29_713 = and_491_s7 ? shl_712[31:5] : slot_dot_29_42;
  wire [31:0] add_714 = dot_28_118 + {{10{high_710_s7[21]}}, high_710_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_715 = {add_714[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_28_716 = and_491_s7 ? {{5{shl_715[31]}}, shl_715[31:5]} : slot_dot_28_43;
  wire [27:0] shl_717 = {dot_27_117, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_718 = shl_717 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_719 = {{4{or_718[27]}}, or_718};  // awq_gemv_lane.hpp:128
  wire [33:0] add_727 = {2'd0, zext_719} + {{11{high_726_s7[43]}}, high_726_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_728 = {add_727[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_27_729 = and_491_s7 ? shl_728[31:5] : slot_dot_27_44;
  wire [31:0] add_730 = dot_26_116 + {{10{high_726_s7[21]}}, high_726_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_731 = {add_730[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_26_732 = and_491_s7 ? {{5{shl_731[31]}}, shl_731[31:5]} : slot_dot_26_45;
  wire [27:0] shl_733 = {dot_25_115, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_734 = shl_733 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_735 = {{4{or_734[27]}}, or_734};  // awq_gemv_lane.hpp:128
  wire [33:0] add_743 = {2'd0, zext_735} + {{11{high_742_s7[43]}}, high_742_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_744 = {add_743[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_25_745 = and_491_s7 ? shl_744[31:5] : slot_dot_25_46;
  wire [31:0] add_746 = dot_24_114 + {{10{high_742_s7[21]}}, high_742_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_747 = {add_746[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_24_748 = and_491_s7 ? {{5{shl_747[31]}}, shl_747[31:5]} : slot_dot_24_47;
  wire [27:0] shl_749 = {dot_23_113, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_750 = shl_749 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_751 = {{4{or_750[27]}}, or_750};  // awq_gemv_lane.hpp:128
  wire [33:0] add_759 = {2'd0, zext_751} + {{11{high_758_s7[43]}}, high_758_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_760 = {add_759[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_23_761 = and_491_s7 ? shl_760[31:5] : slot_dot_23_48;
  wire [31:0] add_762 = dot_22_112 + {{10{high_758_s7[21]}}, high_758_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_763 = {add_762[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_22_764 = and_491_s7 ? {{5{shl_763[31]}}, shl_763[31:5]} : slot_dot_22_49;
  wire [27:0] shl_765 = {dot_21_111, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_766 = shl_765 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_767 = {{4{or_766[27]}}, or_766};  // awq_gemv_lane.hpp:128
  wire [33:0] add_775 = {2'd0, zext_767} + {{11{high_774_s7[43]}}, high_774_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_776 = {add_775[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_21_777 = and_491_s7 ? shl_776[31:5] : slot_dot_21_50;
  wire [31:0] add_778 = dot_20_110 + {{10{high_774_s7[21]}}, high_774_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_779 = {add_778[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_20_780 = and_491_s7 ? {{5{shl_779[31]}}, shl_779[31:5]} : slot_dot_20_51;
  wire [27:0] shl_781 = {dot_19_109, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_782 = shl_781 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_783 = {{4{or_782[27]}}, or_782};  // awq_gemv_lane.hpp:128
  wire [33:0] add_791 = {2'd0, zext_783} + {{11{high_790_s7[43]}}, high_790_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_792 = {add_791[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_19_793 = and_491_s7 ? shl_792[31:5] : slot_dot_19_52;
  wire [31:0] add_794 = dot_18_108 + {{10{high_790_s7[21]}}, high_790_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_795 = {add_794[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_18_796 = and_491_s7 ? {{5{shl_795[31]}}, shl_795[31:5]} : slot_dot_18_53;
  wire [27:0] shl_797 = {dot_17_107, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_798 = shl_797 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_799 = {{4{or_798[27]}}, or_798};  // awq_gemv_lane.hpp:128
  wire [33:0] add_807 = {2'd0, zext_799} + {{11{high_806_s7[43]}}, high_806_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_808 = {add_807[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_17_809 = and_491_s7 ? shl_808[31:5] : slot_dot_17_54;
  wire [31:0] add_810 = dot_16_106 + {{10{high_806_s7[21]}}, high_806_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_811 = {add_810[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_16_812 = and_491_s7 ? {{5{shl_811[31]}}, shl_811[31:5]} : slot_dot_16_55;
  wire [27:0] shl_813 = {dot_15_105, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_814 = shl_813 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_815 = {{4{or_814[27]}}, or_814};  // awq_gemv_lane.hpp:128
  wire [33:0] add_823 = {2'd0, zext_815} + {{11{high_822_s7[43]}}, high_822_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_824 = {add_823[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_15_825 = and_491_s7 ? shl_824[31:5] : slot_dot_15_56;
  wire [31:0] add_826 = dot_14_104 + {{10{high_822_s7[21]}}, high_822_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_827 = {add_826[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_14_828 = and_491_s7 ? {{5{shl_827[31]}}, shl_827[31:5]} : slot_dot_14_57;
  wire [27:0] shl_829 = {dot_13_103, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_830 = shl_829 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_831 = {{4{or_830[27]}}, or_830};  // awq_gemv_lane.hpp:128
  wire [33:0] add_839 = {2'd0, zext_831} + {{11{high_838_s7[43]}}, high_838_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_840 = {add_839[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_13_841 = and_491_s7 ? shl_840[31:5] : slot_dot_13_58;
  wire [31:0] add_842 = dot_12_102 + {{10{high_838_s7[21]}}, high_838_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_843 = {add_842[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_12_844 = and_491_s7 ? {{5{shl_843[31]}}, shl_843[31:5]} : slot_dot_12_59;
  wire [27:0] shl_845 = {dot_11_101, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_846 = shl_845 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_847 = {{4{or_846[27]}}, or_846};  // awq_gemv_lane.hpp:128
  wire [33:0] add_855 = {2'd0, zext_847} + {{11{high_854_s7[43]}}, high_854_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_856 = {add_855[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_11_857 = and_491_s7 ? shl_856[31:5] : slot_dot_11_60;
  wire [31:0] add_858 = dot_10_100 + {{10{high_854_s7[21]}}, high_854_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_859 = {add_858[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_10_860 = and_491_s7 ? {{5{shl_859[31]}}, shl_859[31:5]} : slot_dot_10_61;
  wire [27:0] shl_861 = {dot_9_99, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_862 = shl_861 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_863 = {{4{or_862[27]}}, or_862};  // awq_gemv_lane.hpp:128
  wire [33:0] add_871 = {2'd0, zext_863} + {{11{high_870_s7[43]}}, high_870_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_872 = {add_871[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_9_873 = and_491_s7 ? shl_872[31:5] : slot_dot_9_62;
  wire [31:0] add_874 = dot_8_98 + {{10{high_870_s7[21]}}, high_870_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_875 = {add_874[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_8_876 = and_491_s7 ? {{5{shl_875[31]}}, shl_875[31:5]} : slot_dot_8_63;
  wire [27:0] shl_877 = {dot_7_97, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_878 = shl_877 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_879 = {{4{or_878[27]}}, or_878};  // awq_gemv_lane.hpp:128
  wire [33:0] add_887 = {2'd0, zext_879} + {{11{high_886_s7[43]}}, high_886_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_888 = {add_887[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_7_889 = and_491_s7 ? shl_888[31:5] : slot_dot_7_64;
  wire [31:0] add_890 = dot_6_96 + {{10{high_886_s7[21]}}, high_886_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_891 = {add_890[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_6_892 = and_491_s7 ? {{5{shl_891[31]}}, shl_891[31:5]} : slot_dot_6_65;
  wire [27:0] shl_893 = {dot_5_95, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_894 = shl_893 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_895 = {{4{or_894[27]}}, or_894};  // awq_gemv_lane.hpp:128
  wire [33:0] add_903 = {2'd0, zext_895} + {{11{high_902_s7[43]}}, high_902_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_904 = {add_903[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_5_905 = and_491_s7 ? shl_904[31:5] : slot_dot_5_66;
  wire [31:0] add_906 = dot_4_94 + {{10{high_902_s7[21]}}, high_902_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_907 = {add_906[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_4_908 = and_491_s7 ? {{5{shl_907[31]}}, shl_907[31:5]} : slot_dot_4_67;
  wire [27:0] shl_909 = {dot_3_93, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_910 = shl_909 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_911 = {{4{or_910[27]}}, or_910};  // awq_gemv_lane.hpp:128
  wire [33:0] add_919 = {2'd0, zext_911} + {{11{high_918_s7[43]}}, high_918_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_920 = {add_919[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_3_921 = and_491_s7 ? shl_920[31:5] : slot_dot_3_68;
  wire [31:0] add_922 = dot_2_92 + {{10{high_918_s7[21]}}, high_918_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_923 = {add_922[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_2_924 = and_491_s7 ? {{5{shl_923[31]}}, shl_923[31:5]} : slot_dot_2_69;
  wire [27:0] shl_925 = {dot_1_91, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_926 = shl_925 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_927 = {{4{or_926[27]}}, or_926};  // awq_gemv_lane.hpp:128
  wire [33:0] add_935 = {2'd0, zext_927} + {{11{high_934_s7[43]}}, high_934_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_936 = {add_935[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_1_937 = and_491_s7 ? shl_936[31:5] : slot_dot_1_70;
  wire [31:0] add_938 = dot_0_90 + {{10{high_934_s7[21]}}, high_934_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_939 = {add_938[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_0_940 = and_491_s7 ? {{5{shl_939[31]}}, shl_939[31:5]} : slot_dot_0_71;
  wire [31:0] add_948 = dot_46_136 + {{10{high_947_s7[21]}}, high_947_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_949 = {add_948[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_46_950 = and_491_s7 ? {{5{shl_949[31]}}, shl_949[31:5]} : slot_dot_46_72;
  wire [27:0] shl_951 = {dot_47_137, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_952 = shl_951 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_953 = {{4{or_952[27]}}, or_952};  // awq_gemv_lane.hpp:128
  wire [33:0] add_954 = {2'd0, zext_953} + {{11{high_947_s7[43]}}, high_947_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_955 = {add_954[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_47_956 = and_491_s7 ? shl_955[31:5] : slot_dot_47_73;
  wire [31:0] add_964 = dot_48_138 + {{10{high_963_s7[21]}}, high_963_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_965 = {add_964[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_48_966 = and_491_s7 ? {{5{shl_965[31]}}, shl_965[31:5]} : slot_dot_48_74;
  wire [27:0] shl_967 = {dot_49_139, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_968 = shl_967 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_969 = {{4{or_968[27]}}, or_968};  // awq_gemv_lane.hpp:128
  wire [33:0] add_970 = {2'd0, zext_969} + {{11{high_963_s7[43]}}, high_963_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_971 = {add_970[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_49_972 = and_491_s7 ? shl_971[31:5] : slot_dot_49_75;
  wire [31:0] add_980 = dot_50_140 + {{10{high_979_s7[21]}}, high_979_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_981 = {add_980[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_50_982 = and_491_s7 ? {{5{shl_981[31]}}, shl_981[31:5]} : slot_dot_50_76;
  wire [27:0] shl_983 = {dot_51_141, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_984 = shl_983 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_985 = {{4{or_984[27]}}, or_984};  // awq_gemv_lane.hpp:128
  wire [33:0] add_986 = {2'd0, zext_985} + {{11{high_979_s7[43]}}, high_979_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_987 = {add_986[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_51_988 = and_491_s7 ? shl_987[31:5] : slot_dot_51_77;
  wire [31:0] add_996 = dot_52_142 + {{10{high_995_s7[21]}}, high_995_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_997 = {add_996[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_52_998 = and_491_s7 ? {{5{shl_997[31]}}, shl_997[31:5]} : slot_dot_52_78;
  wire [27:0] shl_999 = {dot_53_143, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_1000 = shl_999 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_1001 = {{4{or_1000[27]}}, or_1000};  // awq_gemv_lane.hpp:128
  wire [33:0] add_1002 = {2'd0, zext_1001} + {{11{high_995_s7[43]}}, high_995_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1003 = {add_1002[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_53_1004 = and_491_s7 ? shl_1003[31:5] : slot_dot_53_79;
  wire [31:0] add_1012 = dot_54_144 + {{10{high_1011_s7[21]}}, high_1011_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1013 = {add_1012[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_54_1014 = and_491_s7 ? {{5{shl_1013[31]}}, shl_1013[31:5]} : slot_dot_54_80;
  wire [27:0] shl_1015 = {dot_55_145, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_1016 = shl_1015 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_1017 = {{4{or_1016[27]}}, or_1016};  // awq_gemv_lane.hpp:128
  wire [33:0] add_1018 = {2'd0, zext_1017} + {{11{high_1011_s7[43]}}, high_1011_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1019 = {add_1018[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_55_1020 = and_491_s7 ? shl_1019[31:5] : slot_dot_55_81;
  wire [31:0] add_1028 = dot_56_146 + {{10{high_1027_s7[21]}}, high_1027_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1029 = {add_1028[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_56_1030 = and_491_s7 ? {{5{shl_1029[31]}}, shl_1029[31:5]} : slot_dot_56_82;
  wire [31:0] shl_1031 = {dot_57_147[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_1032 = shl_1031 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_1033 = {2'd0, or_1032} + {{11{high_1027_s7[43]}}, high_1027_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1034 = {add_1033[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_57_1035 = and_491_s7 ? {{5{shl_1034[31]}}, shl_1034[31:5]} : slot_dot_57_83;
  wire [31:0] add_1043 = dot_58_148 + {{10{high_1042_s7[21]}}, high_1042_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1044 = {add_1043[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_58_1045 = and_491_s7 ? {{5{shl_1044[31]}}, shl_1044[31:5]} : slot_dot_58_84;
  wire [31:0] shl_1046 = {dot_59_149[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_1047 = shl_1046 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_1048 = {2'd0, or_1047} + {{11{high_1042_s7[43]}}, high_1042_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1049 = {add_1048[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_59_1050 = and_491_s7 ? {{5{shl_1049[31]}}, shl_1049[31:5]} : slot_dot_59_85;
  wire [31:0] add_1058 = dot_60_150 + {{10{high_1057_s7[21]}}, high_1057_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1059 = {add_1058[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_60_1060 = and_491_s7 ? {{5{shl_1059[31]}}, shl_1059[31:5]} : slot_dot_60_86;
  wire [31:0] shl_1061 = {dot_61_151[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_1062 = shl_1061 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_1063 = {2'd0, or_1062} + {{11{high_1057_s7[43]}}, high_1057_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1064 = {add_1063[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_61_1065 = and_491_s7 ? {{5{shl_1064[31]}}, shl_1064[31:5]} : slot_dot_61_87;
  wire [31:0] add_1073 = dot_62_152 + {{10{high_1072_s7[21]}}, high_1072_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_1074 = {add_1073[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_62_1075 = and_491_s7 ? {{5{shl_1074[31]}}, shl_1074[31:5]} : slot_dot_62_88;
  wire [31:0] shl_1076 = {dot_63_153[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_1077 = shl_1076 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_1078 = {2'd0, or_1077} + {{11{high_1072_s7[43]}}, high_1072_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_1079 = {add_1078[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_63_1080 = and_491_s7 ? {{5{shl_1079[31]}}, shl_1079[31:5]} : slot_dot_63_89;
  wire [26:0] dot_0_1082 = icmp_1081_s7 ? 27'd0 : shl_939[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_0_1083 = weighs_448_s7 ? {{5{dot_0_1082[26]}}, dot_0_1082} : dot_0_90;
  wire [26:0] dot_1_1084 = icmp_1081_s7 ? 27'd0 : add_935[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_1_1085 = weighs_448_s7 ? dot_1_1084 : dot_1_91;
  wire [26:0] dot_2_1086 = icmp_1081_s7 ? 27'd0 : shl_923[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_2_1087 = weighs_448_s7 ? {{5{dot_2_1086[26]}}, dot_2_1086} : dot_2_92;
  wire [26:0] dot_3_1088 = icmp_1081_s7 ? 27'd0 : add_919[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_3_1089 = weighs_448_s7 ? dot_3_1088 : dot_3_93;
  wire [26:0] dot_4_1090 = icmp_1081_s7 ? 27'd0 : shl_907[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_4_1091 = weighs_448_s7 ? {{5{dot_4_1090[26]}}, dot_4_1090} : dot_4_94;
  wire [26:0] dot_5_1092 = icmp_1081_s7 ? 27'd0 : add_903[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_5_1093 = weighs_448_s7 ? dot_5_1092 : dot_5_95;
  wire [26:0] dot_6_1094 = icmp_1081_s7 ? 27'd0 : shl_891[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_6_1095 = weighs_448_s7 ? {{5{dot_6_1094[26]}}, dot_6_1094} : dot_6_96;
  wire [26:0] dot_7_1096 = icmp_1081_s7 ? 27'd0 : add_887[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_7_1097 = weighs_448_s7 ? dot_7_1096 : dot_7_97;
  wire [26:0] dot_8_1098 = icmp_1081_s7 ? 27'd0 : shl_875[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_8_1099 = weighs_448_s7 ? {{5{dot_8_1098[26]}}, dot_8_1098} : dot_8_98;
  wire [26:0] dot_9_1100 = icmp_1081_s7 ? 27'd0 : add_871[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_9_1101 = weighs_448_s7 ? dot_9_1100 : dot_9_99;
  wire [26:0] dot_10_1102 = icmp_1081_s7 ? 27'd0 : shl_859[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_10_1103 = weighs_448_s7 ? {{5{dot_10_1102[26]}}, dot_10_1102} : dot_10_100;
  wire [26:0] dot_11_1104 = icmp_1081_s7 ? 27'd0 : add_855[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_11_1105 = weighs_448_s7 ? dot_11_1104 : dot_11_101;
  wire [26:0] dot_12_1106 = icmp_1081_s7 ? 27'd0 : shl_843[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_12_1107 = weighs_448_s7 ? {{5{dot_12_1106[26]}}, dot_12_1106} : dot_12_102;
  wire [26:0] dot_13_1108 = icmp_1081_s7 ? 27'd0 : add_839[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_13_1109 = weighs_448_s7 ? dot_13_1108 : dot_13_103;
  wire [26:0] dot_14_1110 = icmp_1081_s7 ? 27'd0 : shl_827[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_14_1111 = weighs_448_s7 ? {{5{dot_14_1110[26]}}, dot_14_1110} : dot_14_104;
  wire [26:0] dot_15_1112 = icmp_1081_s7 ? 27'd0 : add_823[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_15_1113 = weighs_448_s7 ? dot_15_1112 : dot_15_105;
  wire [26:0] dot_16_1114 = icmp_1081_s7 ? 27'd0 : shl_811[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_16_1115 = weighs_448_s7 ? {{5{dot_16_1114[26]}}, dot_16_1114} : dot_16_106;
  wire [26:0] dot_17_1116 = icmp_1081_s7 ? 27'd0 : add_807[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_17_1117 = weighs_448_s7 ? dot_17_1116 : dot_17_107;
  wire [26:0] dot_18_1118 = icmp_1081_s7 ? 27'd0 : shl_795[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_18_1119 = weighs_448_s7 ? {{5{dot_18_1118[26]}}, dot_18_1118} : dot_18_108;
  wire [26:0] dot_19_1120 = icmp_1081_s7 ? 27'd0 : add_791[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_19_1121 = weighs_448_s7 ? dot_19_1120 : dot_19_109;
  wire [26:0] dot_20_1122 = icmp_1081_s7 ? 27'd0 : shl_779[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_20_1123 = weighs_448_s7 ? {{5{dot_20_1122[26]}}, dot_20_1122} : dot_20_110;
  wire [26:0] dot_21_1124 = icmp_1081_s7 ? 27'd0 : add_775[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_21_1125 = weighs_448_s7 ? dot_21_1124 : dot_21_111;
  wire [26:0] dot_22_1126 = icmp_1081_s7 ? 27'd0 : shl_763[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_22_1127 = weighs_448_s7 ? {{5{dot_22_1126[26]}}, dot_22_1126} : dot_22_112;
  wire [26:0] dot_23_1128 = icmp_1081_s7 ? 27'd0 : add_759[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_23_1129 = weighs_448_s7 ? dot_23_1128 : dot_23_113;
  wire [26:0] dot_24_1130 = icmp_1081_s7 ? 27'd0 : shl_747[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_24_1131 = weighs_448_s7 ? {{5{dot_24_1130[26]}}, dot_24_1130} : dot_24_114;
  wire [26:0] dot_25_1132 = icmp_1081_s7 ? 27'd0 : add_743[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_25_1133 = weighs_448_s7 ? dot_25_1132 : dot_25_115;
  wire [26:0] dot_26_1134 = icmp_1081_s7 ? 27'd0 : shl_731[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_26_1135 = weighs_448_s7 ? {{5{dot_26_1134[26]}}, dot_26_1134} : dot_26_116;
  wire [26:0] dot_27_1136 = icmp_1081_s7 ? 27'd0 : add_727[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_27_1137 = weighs_448_s7 ? dot_27_1136 : dot_27_117;
  wire [26:0] dot_28_1138 = icmp_1081_s7 ? 27'd0 : shl_715[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_28_1139 = weighs_448_s7 ? {{5{dot_28_1138[26]}}, dot_28_1138} : dot_28_118;
  wire [26:0] dot_29_1140 = icmp_1081_s7 ? 27'd0 : add_711[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_29_1141 = weighs_448_s7 ? dot_29_1140 : dot_29_119;
  wire [26:0] dot_30_1142 = icmp_1081_s7 ? 27'd0 : shl_699[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_30_1143 = weighs_448_s7 ? {{5{dot_30_1142[26]}}, dot_30_1142} : dot_30_120;
  wire [26:0] dot_31_1144 = icmp_1081_s7 ? 27'd0 : add_695[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_31_1145 = weighs_448_s7 ? dot_31_1144 : dot_31_121;
  wire [26:0] dot_32_1146 = icmp_1081_s7 ? 27'd0 : shl_683[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_32_1147 = weighs_448_s7 ? {{5{dot_32_1146[26]}}, dot_32_1146} : dot_32_122;
  wire [26:0] dot_33_1148 = icmp_1081_s7 ? 27'd0 : add_679[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_33_1149 = weighs_448_s7 ? dot_33_1148 : dot_33_123;
  wire [26:0] dot_34_1150 = icmp_1081_s7 ? 27'd0 : shl_667[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_34_1151 = weighs_448_s7 ? {{5{dot_34_1150[26]}}, dot_34_1150} : dot_34_124;
  wire [26:0] dot_35_1152 = icmp_1081_s7 ? 27'd0 : add_663[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_35_1153 = weighs_448_s7 ? dot_35_1152 : dot_35_125;
  wire [26:0] dot_36_1154 = icmp_1081_s7 ? 27'd0 : shl_651[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_36_1155 = weighs_448_s7 ? {{5{dot_36_1154[26]}}, dot_36_1154} : dot_36_126;
  wire [26:0] dot_37_1156 = icmp_1081_s7 ? 27'd0 : add_647[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_37_1157 = weighs_448_s7 ? dot_37_1156 : dot_37_127;
  wire [26:0] dot_38_1158 = icmp_1081_s7 ? 27'd0 : shl_635[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_38_1159 = weighs_448_s7 ? {{5{dot_38_1158[26]}}, dot_38_1158} : dot_38_128;
  wire [26:0] dot_39_1160 = icmp_1081_s7 ? 27'd0 : add_631[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_39_1161 = weighs_448_s7 ? dot_39_1160 : dot_39_129;
  wire [26:0] dot_40_1162 = icmp_1081_s7 ? 27'd0 : shl_599[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_40_1163 = weighs_448_s7 ? {{5{dot_40_1162[26]}}, dot_40_1162} : dot_40_130;
  wire [26:0] dot_41_1164 = icmp_1081_s7 ? 27'd0 : add_595[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_41_1165 = weighs_448_s7 ? dot_41_1164 : dot_41_131;
  wire [26:0] dot_42_1166 = icmp_1081_s7 ? 27'd0 : shl_563[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_42_1167 = weighs_448_s7 ? {{5{dot_42_1166[26]}}, dot_42_1166} : dot_42_132;
  wire [26:0] dot_43_1168 = icmp_1081_s7 ? 27'd0 : add_559[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_43_1169 = weighs_448_s7 ? dot_43_1168 : dot_43_133;
  wire [26:0] dot_44_1170 = icmp_1081_s7 ? 27'd0 : shl_527[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_44_1171 = weighs_448_s7 ? {{5{dot_44_1170[26]}}, dot_44_1170} : dot_44_134;
  wire [26:0] dot_45_1172 = icmp_1081_s7 ? 27'd0 : add_523[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_45_1173 = weighs_448_s7 ? dot_45_1172 : dot_45_135;
  wire [26:0] dot_46_1174 = icmp_1081_s7 ? 27'd0 : shl_949[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_46_1175 = weighs_448_s7 ? {{5{dot_46_1174[26]}}, dot_46_1174} : dot_46_136;
  wire [26:0] dot_47_1176 = icmp_1081_s7 ? 27'd0 : add_954[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_47_1177 = weighs_448_s7 ? dot_47_1176 : dot_47_137;
  wire [26:0] dot_48_1178 = icmp_1081_s7 ? 27'd0 : shl_965[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_48_1179 = weighs_448_s7 ? {{5{dot_48_1178[26]}}, dot_48_1178} : dot_48_138;
  wire [26:0] dot_49_1180 = icmp_1081_s7 ? 27'd0 : add_970[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_49_1181 = weighs_448_s7 ? dot_49_1180 : dot_49_139;
  wire [26:0] dot_50_1182 = icmp_1081_s7 ? 27'd0 : shl_981[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_50_1183 = weighs_448_s7 ? {{5{dot_50_1182[26]}}, dot_50_1182} : dot_50_140;
  wire [26:0] dot_51_1184 = icmp_1081_s7 ? 27'd0 : add_986[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_51_1185 = weighs_448_s7 ? dot_51_1184 : dot_51_141;
  wire [26:0] dot_52_1186 = icmp_1081_s7 ? 27'd0 : shl_997[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_52_1187 = weighs_448_s7 ? {{5{dot_52_1186[26]}}, dot_52_1186} : dot_52_142;
  wire [26:0] dot_53_1188 = icmp_1081_s7 ? 27'd0 : add_1002[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_53_1189 = weighs_448_s7 ? dot_53_1188 : dot_53_143;
  wire [26:0] dot_54_1190 = icmp_1081_s7 ? 27'd0 : shl_1013[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_54_1191 = weighs_448_s7 ? {{5{dot_54_1190[26]}}, dot_54_1190} : dot_54_144;
  wire [26:0] dot_55_1192 = icmp_1081_s7 ? 27'd0 : add_1018[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_55_1193 = weighs_448_s7 ? dot_55_1192 : dot_55_145;
  wire [26:0] dot_56_1194 = icmp_1081_s7 ? 27'd0 : shl_1029[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_56_1195 = weighs_448_s7 ? {{5{dot_56_1194[26]}}, dot_56_1194} : dot_56_146;
  wire [26:0] dot_57_1196 = icmp_1081_s7 ? 27'd0 : add_1033[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_57_1197 = weighs_448_s7 ? {{5{dot_57_1196[26]}}, dot_57_1196} : dot_57_147;
  wire [26:0] dot_58_1198 = icmp_1081_s7 ? 27'd0 : shl_1044[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_58_1199 = weighs_448_s7 ? {{5{dot_58_1198[26]}}, dot_58_1198} : dot_58_148;
  wire [26:0] dot_59_1200 = icmp_1081_s7 ? 27'd0 : add_1048[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_59_1201 = weighs_448_s7 ? {{5{dot_59_1200[26]}}, dot_59_1200} : dot_59_149;
  wire [26:0] dot_60_1202 = icmp_1081_s7 ? 27'd0 : shl_1059[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_60_1203 = weighs_448_s7 ? {{5{dot_60_1202[26]}}, dot_60_1202} : dot_60_150;
  wire [26:0] dot_61_1204 = icmp_1081_s7 ? 27'd0 : add_1063[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_61_1205 = weighs_448_s7 ? {{5{dot_61_1204[26]}}, dot_61_1204} : dot_61_151;
  wire [26:0] dot_62_1206 = icmp_1081_s7 ? 27'd0 : shl_1074[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_62_1207 = weighs_448_s7 ? {{5{dot_62_1206[26]}}, dot_62_1206} : dot_62_152;
  wire [26:0] dot_63_1208 = icmp_1081_s7 ? 27'd0 : add_1078[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_63_1209 = weighs_448_s7 ? {{5{dot_63_1208[26]}}, dot_63_1208} : dot_63_153;
  // stage 8
  reg slot_first_222_s8;
  reg [7:0] shift_385_s8;
  reg trunc_392_s8;
  reg trunc_395_s8;
  reg trunc_400_s8;
  reg [31:0] select_422_s8;
  reg or_1251_s8;
  reg [3:0] sum_index_277_s8;
  reg xor_278_s8;
  reg and_373_s8;
  reg final_result_435_s8;
  always @(posedge ap_clk) begin
    slot_first_222_s8 <= slot_first_222_s7;
    shift_385_s8 <= shift_385_s7;
    trunc_392_s8 <= trunc_392_s7;
    trunc_395_s8 <= trunc_395_s7;
    trunc_400_s8 <= trunc_400_s7;
    select_422_s8 <= select_422_s7;
    or_1251_s8 <= or_1251_s7;
    sum_index_277_s8 <= sum_index_277_s7;
    xor_278_s8 <= xor_278_s7;
    and_373_s8 <= and_373_s7;
    final_result_435_s8 <= final_result_435_s7;
  end
  // stage 9
  reg slot_first_222_s9;
  reg [7:0] shift_385_s9;
  reg trunc_392_s9;
  reg trunc_395_s9;
  reg trunc_400_s9;
  reg [31:0] select_422_s9;
  reg or_1251_s9;
  reg [3:0] sum_index_277_s9;
  reg xor_278_s9;
  reg and_373_s9;
  reg final_result_435_s9;
  always @(posedge ap_clk) begin
    slot_first_222_s9 <= slot_first_222_s8;
    shift_385_s9 <= shift_385_s8;
    trunc_392_s9 <= trunc_392_s8;
    trunc_395_s9 <= trunc_395_s8;
    trunc_400_s9 <= trunc_400_s8;
    select_422_s9 <= select_422_s8;
    or_1251_s9 <= or_1251_s8;
    sum_index_277_s9 <= sum_index_277_s8;
    xor_278_s9 <= xor_278_s8;
    and_373_s9 <= and_373_s8;
    final_result_435_s9 <= final_result_435_s8;
  end
  wire weights_load_1687 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1688 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1689 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1690 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1691 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1692 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1693 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1694 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  // stage 10
  reg slot_first_222_s10;
  reg [7:0] shift_385_s10;
  reg trunc_392_s10;
  reg trunc_395_s10;
  reg trunc_400_s10;
  reg [31:0] select_422_s10;
  reg or_1251_s10;
  reg xor_278_s10;
  reg [3:0] sum_index_277_s10;
  reg and_373_s10;
  reg final_result_435_s10;
  always @(posedge ap_clk) begin
    slot_first_222_s10 <= slot_first_222_s9;
    shift_385_s10 <= shift_385_s9;
    trunc_392_s10 <= trunc_392_s9;
    trunc_395_s10 <= trunc_395_s9;
    trunc_400_s10 <= trunc_400_s9;
    select_422_s10 <= select_422_s9;
    or_1251_s10 <= or_1251_s9;
    xor_278_s10 <= xor_278_s9;
    sum_index_277_s10 <= sum_index_277_s9;
    and_373_s10 <= and_373_s9;
    final_result_435_s10 <= final_result_435_s9;
  end
  wire [47:0] select_279 = slot_first_222_s10 ? 48'd0 : mem_acc_0_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_298 = select_279 + {{6{mul_297[41]}}, mul_297};  // awq_gemv_lane.hpp:328
  wire [47:0] select_299 = slot_first_222_s10 ? 48'd0 : mem_acc_1_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_308 = select_299 + {{6{mul_307[41]}}, mul_307};  // awq_gemv_lane.hpp:328
  wire [47:0] select_309 = slot_first_222_s10 ? 48'd0 : mem_acc_2_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_318 = select_309 + {{6{mul_317[41]}}, mul_317};  // awq_gemv_lane.hpp:328
  wire [47:0] select_319 = slot_first_222_s10 ? 48'd0 : mem_acc_3_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_328 = select_319 + {{6{mul_327[41]}}, mul_327};  // awq_gemv_lane.hpp:328
  wire [47:0] select_329 = slot_first_222_s10 ? 48'd0 : mem_acc_4_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_338 = select_329 + {{6{mul_337[41]}}, mul_337};  // awq_gemv_lane.hpp:328
  wire [47:0] select_339 = slot_first_222_s10 ? 48'd0 : mem_acc_5_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_348 = select_339 + {{6{mul_347[41]}}, mul_347};  // awq_gemv_lane.hpp:328
  wire [47:0] select_349 = slot_first_222_s10 ? 48'd0 : mem_acc_6_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_358 = select_349 + {{6{mul_357[41]}}, mul_357};  // awq_gemv_lane.hpp:328
  wire [47:0] select_359 = slot_first_222_s10 ? 48'd0 : mem_acc_7_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_368 = select_359 + {{6{mul_367[41]}}, mul_367};  // awq_gemv_lane.hpp:328
  wire icmp_387 = shift_385_s10 < 8'd48;  // awq_gemv_lane.hpp:149
  wire [7:0] select_388 = icmp_387 ? shift_385_s10 : 8'd48;  // awq_gemv_lane.hpp:149
  wire [5:0] right_389 = shift_385_s10[7] ? 6'd0 : select_388[5:0];  // awq_gemv_lane.hpp:149
  wire icmp_390 = right_389 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] high_391 = trunc_392_s10 ? mem_acc_7_q : mem_acc_6_q;
  wire [47:0] low_393 = trunc_392_s10 ? mem_acc_5_q : mem_acc_4_q;
  wire [47:0] high_394 = trunc_395_s10 ? high_391 : low_393;
  wire [47:0] high_396 = trunc_392_s10 ? mem_acc_3_q : mem_acc_2_q;
  wire [47:0] low_397 = trunc_392_s10 ? mem_acc_1_q : mem_acc_0_q;
  wire [47:0] low_398 = trunc_395_s10 ? high_396 : low_397;
  wire [47:0] select_399 = trunc_400_s10 ? high_394 : low_398;  // awq_gemv_lane.hpp:141
  wire [47:0] ashr_401_w = $signed(select_399) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_402 = {select_399, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_413 = 8'd0 - shift_385_s10;  // awq_gemv_lane.hpp:150
  wire [4:0] select_414 = shift_385_s10[7] ? sub_413[4:0] : 5'd0;  // awq_gemv_lane.hpp:150
  wire weights_store_1695 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1696 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1697 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1698 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1699 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1700 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1701 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1702 = weights_v10 & weights_en10 & xor_278_s10;  // awq_gemv_lane.hpp:328
  // stage 11
  reg [5:0] right_389_s11;
  reg [48:0] doubled_402_s11;
  reg icmp_390_s11;
  reg ashr_405_s11;
  reg [4:0] select_414_s11;
  reg [31:0] select_422_s11;
  reg or_1251_s11;
  reg and_373_s11;
  reg final_result_435_s11;
  always @(posedge ap_clk) begin
    right_389_s11 <= right_389;
    doubled_402_s11 <= doubled_402;
    icmp_390_s11 <= icmp_390;
    ashr_405_s11 <= ashr_401_w[0];
    select_414_s11 <= select_414;
    select_422_s11 <= select_422_s10;
    or_1251_s11 <= or_1251_s10;
    and_373_s11 <= and_373_s10;
    final_result_435_s11 <= final_result_435_s10;
  end
  wire [48:0] ashr_403 = $signed(doubled_402_s11) >>> right_389_s11;  // stream_kernel.hpp:121
  // stage 12
  reg icmp_390_s12;
  reg ashr_405_s12;
  reg [48:0] ashr_403_s12;
  reg [4:0] select_414_s12;
  reg [31:0] select_422_s12;
  reg or_1251_s12;
  reg and_373_s12;
  reg final_result_435_s12;
  always @(posedge ap_clk) begin
    icmp_390_s12 <= icmp_390_s11;
    ashr_405_s12 <= ashr_405_s11;
    ashr_403_s12 <= ashr_403;
    select_414_s12 <= select_414_s11;
    select_422_s12 <= select_422_s11;
    or_1251_s12 <= or_1251_s11;
    and_373_s12 <= and_373_s11;
    final_result_435_s12 <= final_result_435_s11;
  end
  wire [48:0] select_404 = icmp_390_s12 ? {49{ashr_405_s12}} : ashr_403_s12;  // stream_kernel.hpp:121
  wire [49:0] zext_406 = {{1{select_404[48]}}, select_404};  // stream_kernel.hpp:121
  wire [50:0] add_407 = {1'd0, zext_406} + 51'd1;  // stream_kernel.hpp:121
  // stage 13
  reg [49:0] lshr_408_s13;
  reg [4:0] select_414_s13;
  reg [31:0] select_422_s13;
  reg or_1251_s13;
  reg and_373_s13;
  reg final_result_435_s13;
  always @(posedge ap_clk) begin
    lshr_408_s13 <= add_407[50:1];
    select_414_s13 <= select_414_s12;
    select_422_s13 <= select_422_s12;
    or_1251_s13 <= or_1251_s12;
    and_373_s13 <= and_373_s12;
    final_result_435_s13 <= final_result_435_s12;
  end
  wire icmp_409 = $signed(lshr_408_s13[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:153
  wire icmp_410 = $signed(lshr_408_s13[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:153
  wire [34:0] select_411 = icmp_410 ? 35'h600000000 : lshr_408_s13[34:0];  // awq_gemv_lane.hpp:153
  wire [34:0] select_412 = icmp_409 ? 35'h200000000 : select_411;  // awq_gemv_lane.hpp:153
  // stage 14
  reg [34:0] select_412_s14;
  reg [4:0] select_414_s14;
  reg [31:0] select_422_s14;
  reg or_1251_s14;
  reg and_373_s14;
  reg final_result_435_s14;
  always @(posedge ap_clk) begin
    select_412_s14 <= select_412;
    select_414_s14 <= select_414_s13;
    select_422_s14 <= select_422_s13;
    or_1251_s14 <= or_1251_s13;
    and_373_s14 <= and_373_s13;
    final_result_435_s14 <= final_result_435_s13;
  end
  wire [52:0] shl_415 = {{18{select_412_s14[34]}}, select_412_s14} << select_414_s14;  // awq_gemv_lane.hpp:154
  // stage 15
  reg [52:0] shl_415_s15;
  reg [31:0] select_422_s15;
  reg or_1251_s15;
  reg and_373_s15;
  reg final_result_435_s15;
  always @(posedge ap_clk) begin
    shl_415_s15 <= shl_415;
    select_422_s15 <= select_422_s14;
    or_1251_s15 <= or_1251_s14;
    and_373_s15 <= and_373_s14;
    final_result_435_s15 <= final_result_435_s14;
  end
  wire [52:0] add_423 = shl_415_s15 + {{21{select_422_s15[31]}}, select_422_s15};  // awq_gemv_lane.hpp:154
  // stage 16
  reg [52:0] add_423_s16;
  reg or_1251_s16;
  reg and_373_s16;
  reg final_result_435_s16;
  always @(posedge ap_clk) begin
    add_423_s16 <= add_423;
    or_1251_s16 <= or_1251_s15;
    and_373_s16 <= and_373_s15;
    final_result_435_s16 <= final_result_435_s15;
  end
  wire icmp_424 = $signed(add_423_s16) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_425 = icmp_424 ? add_423_s16 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 17
  reg [52:0] select_425_s17;
  reg or_1251_s17;
  reg and_373_s17;
  reg final_result_435_s17;
  always @(posedge ap_clk) begin
    select_425_s17 <= select_425;
    or_1251_s17 <= or_1251_s16;
    and_373_s17 <= and_373_s16;
    final_result_435_s17 <= final_result_435_s16;
  end
  wire icmp_426 = $signed(select_425_s17) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_427 = icmp_426 ? select_425_s17 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_428 = {select_427[31:0], 96'd0};  // awq_gemv_lane.hpp:344
  wire [95:0] shl_429 = {y_2_180, 64'd0};  // awq_gemv_lane.hpp:344
  wire [127:0] or_430 = shl_428 | {32'd0, shl_429};  // awq_gemv_lane.hpp:344
  wire [63:0] shl_431 = {y_1_181, 32'd0};  // awq_gemv_lane.hpp:345
  wire [127:0] or_432 = or_430 | {64'd0, shl_431};  // awq_gemv_lane.hpp:344
  wire [127:0] out_433 = or_432 | {96'd0, y_0_182};  // awq_gemv_lane.hpp:345
  wire [31:0] y_2_1252 = or_1251_s17 ? y_2_180 : select_427[31:0];  // awq_gemv_t8.cpp:14
  wire [31:0] y_1_1253 = or_1251_s17 ? y_1_181 : y_2_180;  // awq_gemv_t8.cpp:14
  wire [31:0] y_0_1254 = or_1251_s17 ? y_0_182 : y_1_181;  // awq_gemv_t8.cpp:14
  wire weights_push_1703 = weights_v17 & weights_en17 & and_373_s17;  // awq_gemv_lane.hpp:346
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
  assign weights_en17 = 1'd1;
  wire weights_issue = weights_run;
  wire weights_leave = xor_487;
  assign weights_v0 = weights_issue & ~weights_leave;
  reg weights_busy;
  always @(posedge ap_clk) weights_busy <= weights_start | weights_run | weights_v1 | weights_v2 | weights_v3 | weights_v4 | weights_v5 | weights_v6 | weights_v7 | weights_v8 | weights_v9 | weights_v10 | weights_v11 | weights_v12 | weights_v13 | weights_v14 | weights_v15 | weights_v16 | weights_v17;
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
    if (rst) begin weights_run <= 1'b0; weights_v1 <= 1'b0; weights_v2 <= 1'b0; weights_v3 <= 1'b0; weights_v4 <= 1'b0; weights_v5 <= 1'b0; weights_v6 <= 1'b0; weights_v7 <= 1'b0; weights_v8 <= 1'b0; weights_v9 <= 1'b0; weights_v10 <= 1'b0; weights_v11 <= 1'b0; weights_v12 <= 1'b0; weights_v13 <= 1'b0; weights_v14 <= 1'b0; weights_v15 <= 1'b0; weights_v16 <= 1'b0; weights_v17 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (weights_v7 & weights_en7) slot_dot_45_26 <= slot_dot_45_525;
    if (weights_v7 & weights_en7) slot_dot_44_27 <= slot_dot_44_528;
    if (weights_v7 & weights_en7) slot_dot_43_28 <= slot_dot_43_561;
    if (weights_v7 & weights_en7) slot_dot_42_29 <= slot_dot_42_564;
    if (weights_v7 & weights_en7) slot_dot_41_30 <= slot_dot_41_597;
    if (weights_v7 & weights_en7) slot_dot_40_31 <= slot_dot_40_600;
    if (weights_v7 & weights_en7) slot_dot_39_32 <= slot_dot_39_633;
    if (weights_v7 & weights_en7) slot_dot_38_33 <= slot_dot_38_636;
    if (weights_v7 & weights_en7) slot_dot_37_34 <= slot_dot_37_649;
    if (weights_v7 & weights_en7) slot_dot_36_35 <= slot_dot_36_652;
    if (weights_v7 & weights_en7) slot_dot_35_36 <= slot_dot_35_665;
    if (weights_v7 & weights_en7) slot_dot_34_37 <= slot_dot_34_668;
    if (weights_v7 & weights_en7) slot_dot_33_38 <= slot_dot_33_681;
    if (weights_v7 & weights_en7) slot_dot_32_39 <= slot_dot_32_684;
    if (weights_v7 & weights_en7) slot_dot_31_40 <= slot_dot_31_697;
    if (weights_v7 & weights_en7) slot_dot_30_41 <= slot_dot_30_700;
    if (weights_v7 & weights_en7) slot_dot_29_42 <= slot_dot_29_713;
    if (weights_v7 & weights_en7) slot_dot_28_43 <= slot_dot_28_716;
    if (weights_v7 & weights_en7) slot_dot_27_44 <= slot_dot_27_729;
    if (weights_v7 & weights_en7) slot_dot_26_45 <= slot_dot_26_732;
    if (weights_v7 & weights_en7) slot_dot_25_46 <= slot_dot_25_745;
    if (weights_v7 & weights_en7) slot_dot_24_47 <= slot_dot_24_748;
    if (weights_v7 & weights_en7) slot_dot_23_48 <= slot_dot_23_761;
    if (weights_v7 & weights_en7) slot_dot_22_49 <= slot_dot_22_764;
    if (weights_v7 & weights_en7) slot_dot_21_50 <= slot_dot_21_777;
    if (weights_v7 & weights_en7) slot_dot_20_51 <= slot_dot_20_780;
    if (weights_v7 & weights_en7) slot_dot_19_52 <= slot_dot_19_793;
    if (weights_v7 & weights_en7) slot_dot_18_53 <= slot_dot_18_796;
    if (weights_v7 & weights_en7) slot_dot_17_54 <= slot_dot_17_809;
    if (weights_v7 & weights_en7) slot_dot_16_55 <= slot_dot_16_812;
    if (weights_v7 & weights_en7) slot_dot_15_56 <= slot_dot_15_825;
    if (weights_v7 & weights_en7) slot_dot_14_57 <= slot_dot_14_828;
    if (weights_v7 & weights_en7) slot_dot_13_58 <= slot_dot_13_841;
    if (weights_v7 & weights_en7) slot_dot_12_59 <= slot_dot_12_844;
    if (weights_v7 & weights_en7) slot_dot_11_60 <= slot_dot_11_857;
    if (weights_v7 & weights_en7) slot_dot_10_61 <= slot_dot_10_860;
    if (weights_v7 & weights_en7) slot_dot_9_62 <= slot_dot_9_873;
    if (weights_v7 & weights_en7) slot_dot_8_63 <= slot_dot_8_876;
    if (weights_v7 & weights_en7) slot_dot_7_64 <= slot_dot_7_889;
    if (weights_v7 & weights_en7) slot_dot_6_65 <= slot_dot_6_892;
    if (weights_v7 & weights_en7) slot_dot_5_66 <= slot_dot_5_905;
    if (weights_v7 & weights_en7) slot_dot_4_67 <= slot_dot_4_908;
    if (weights_v7 & weights_en7) slot_dot_3_68 <= slot_dot_3_921;
    if (weights_v7 & weights_en7) slot_dot_2_69 <= slot_dot_2_924;
    if (weights_v7 & weights_en7) slot_dot_1_70 <= slot_dot_1_937;
    if (weights_v7 & weights_en7) slot_dot_0_71 <= slot_dot_0_940;
    if (weights_v7 & weights_en7) slot_dot_46_72 <= slot_dot_46_950;
    if (weights_v7 & weights_en7) slot_dot_47_73 <= slot_dot_47_956;
    if (weights_v7 & weights_en7) slot_dot_48_74 <= slot_dot_48_966;
    if (weights_v7 & weights_en7) slot_dot_49_75 <= slot_dot_49_972;
    if (weights_v7 & weights_en7) slot_dot_50_76 <= slot_dot_50_982;
    if (weights_v7 & weights_en7) slot_dot_51_77 <= slot_dot_51_988;
    if (weights_v7 & weights_en7) slot_dot_52_78 <= slot_dot_52_998;
    if (weights_v7 & weights_en7) slot_dot_53_79 <= slot_dot_53_1004;
    if (weights_v7 & weights_en7) slot_dot_54_80 <= slot_dot_54_1014;
    if (weights_v7 & weights_en7) slot_dot_55_81 <= slot_dot_55_1020;
    if (weights_v7 & weights_en7) slot_dot_56_82 <= slot_dot_56_1030;
    if (weights_v7 & weights_en7) slot_dot_57_83 <= slot_dot_57_1035;
    if (weights_v7 & weights_en7) slot_dot_58_84 <= slot_dot_58_1045;
    if (weights_v7 & weights_en7) slot_dot_59_85 <= slot_dot_59_1050;
    if (weights_v7 & weights_en7) slot_dot_60_86 <= slot_dot_60_1060;
    if (weights_v7 & weights_en7) slot_dot_61_87 <= slot_dot_61_1065;
    if (weights_v7 & weights_en7) slot_dot_62_88 <= slot_dot_62_1075;
    if (weights_v7 & weights_en7) slot_dot_63_89 <= slot_dot_63_1080;
    if (weights_v7 & weights_en7) dot_0_90 <= dot_0_1083;
    if (weights_v7 & weights_en7) dot_1_91 <= dot_1_1085;
    if (weights_v7 & weights_en7) dot_2_92 <= dot_2_1087;
    if (weights_v7 & weights_en7) dot_3_93 <= dot_3_1089;
    if (weights_v7 & weights_en7) dot_4_94 <= dot_4_1091;
    if (weights_v7 & weights_en7) dot_5_95 <= dot_5_1093;
    if (weights_v7 & weights_en7) dot_6_96 <= dot_6_1095;
    if (weights_v7 & weights_en7) dot_7_97 <= dot_7_1097;
    if (weights_v7 & weights_en7) dot_8_98 <= dot_8_1099;
    if (weights_v7 & weights_en7) dot_9_99 <= dot_9_1101;
    if (weights_v7 & weights_en7) dot_10_100 <= dot_10_1103;
    if (weights_v7 & weights_en7) dot_11_101 <= dot_11_1105;
    if (weights_v7 & weights_en7) dot_12_102 <= dot_12_1107;
    if (weights_v7 & weights_en7) dot_13_103 <= dot_13_1109;
    if (weights_v7 & weights_en7) dot_14_104 <= dot_14_1111;
    if (weights_v7 & weights_en7) dot_15_105 <= dot_15_1113;
    if (weights_v7 & weights_en7) dot_16_106 <= dot_16_1115;
    if (weights_v7 & weights_en7) dot_17_107 <= dot_17_1117;
    if (weights_v7 & weights_en7) dot_18_108 <= dot_18_1119;
    if (weights_v7 & weights_en7) dot_19_109 <= dot_19_1121;
    if (weights_v7 & weights_en7) dot_20_110 <= dot_20_1123;
    if (weights_v7 & weights_en7) dot_21_111 <= dot_21_1125;
    if (weights_v7 & weights_en7) dot_22_112 <= dot_22_1127;
    if (weights_v7 & weights_en7) dot_23_113 <= dot_23_1129;
    if (weights_v7 & weights_en7) dot_24_114 <= dot_24_1131;
    if (weights_v7 & weights_en7) dot_25_115 <= dot_25_1133;
    if (weights_v7 & weights_en7) dot_26_116 <= dot_26_1135;
    if (weights_v7 & weights_en7) dot_27_117 <= dot_27_1137;
    if (weights_v7 & weights_en7) dot_28_118 <= dot_28_1139;
    if (weights_v7 & weights_en7) dot_29_119 <= dot_29_1141;
    if (weights_v7 & weights_en7) dot_30_120 <= dot_30_1143;
    if (weights_v7 & weights_en7) dot_31_121 <= dot_31_1145;
    if (weights_v7 & weights_en7) dot_32_122 <= dot_32_1147;
    if (weights_v7 & weights_en7) dot_33_123 <= dot_33_1149;
    if (weights_v7 & weights_en7) dot_34_124 <= dot_34_1151;
    if (weights_v7 & weights_en7) dot_35_125 <= dot_35_1153;
    if (weights_v7 & weights_en7) dot_36_126 <= dot_36_1155;
    if (weights_v7 & weights_en7) dot_37_127 <= dot_37_1157;
    if (weights_v7 & weights_en7) dot_38_128 <= dot_38_1159;
    if (weights_v7 & weights_en7) dot_39_129 <= dot_39_1161;
    if (weights_v7 & weights_en7) dot_40_130 <= dot_40_1163;
    if (weights_v7 & weights_en7) dot_41_131 <= dot_41_1165;
    if (weights_v7 & weights_en7) dot_42_132 <= dot_42_1167;
    if (weights_v7 & weights_en7) dot_43_133 <= dot_43_1169;
    if (weights_v7 & weights_en7) dot_44_134 <= dot_44_1171;
    if (weights_v7 & weights_en7) dot_45_135 <= dot_45_1173;
    if (weights_v7 & weights_en7) dot_46_136 <= dot_46_1175;
    if (weights_v7 & weights_en7) dot_47_137 <= dot_47_1177;
    if (weights_v7 & weights_en7) dot_48_138 <= dot_48_1179;
    if (weights_v7 & weights_en7) dot_49_139 <= dot_49_1181;
    if (weights_v7 & weights_en7) dot_50_140 <= dot_50_1183;
    if (weights_v7 & weights_en7) dot_51_141 <= dot_51_1185;
    if (weights_v7 & weights_en7) dot_52_142 <= dot_52_1187;
    if (weights_v7 & weights_en7) dot_53_143 <= dot_53_1189;
    if (weights_v7 & weights_en7) dot_54_144 <= dot_54_1191;
    if (weights_v7 & weights_en7) dot_55_145 <= dot_55_1193;
    if (weights_v7 & weights_en7) dot_56_146 <= dot_56_1195;
    if (weights_v7 & weights_en7) dot_57_147 <= dot_57_1197;
    if (weights_v7 & weights_en7) dot_58_148 <= dot_58_1199;
    if (weights_v7 & weights_en7) dot_59_149 <= dot_59_1201;
    if (weights_v7 & weights_en7) dot_60_150 <= dot_60_1203;
    if (weights_v7 & weights_en7) dot_61_151 <= dot_61_1205;
    if (weights_v7 & weights_en7) dot_62_152 <= dot_62_1207;
    if (weights_v7 & weights_en7) dot_63_153 <= dot_63_1209;
    if (weights_v1 & weights_en1) params_1_154 <= params_1_1213;
    if (weights_v1 & weights_en1) params_0_155 <= params_0_1214;
    if (weights_v2 & weights_en2) zero_7_156 <= zero_7_1217;
    if (weights_v2 & weights_en2) zero_6_157 <= zero_6_1218;
    if (weights_v2 & weights_en2) zero_5_158 <= zero_5_1219;
    if (weights_v2 & weights_en2) zero_4_159 <= zero_4_1220;
    if (weights_v2 & weights_en2) zero_3_160 <= zero_3_1221;
    if (weights_v2 & weights_en2) zero_2_161 <= zero_2_1222;
    if (weights_v2 & weights_en2) zero_1_162 <= zero_1_1223;
    if (weights_v2 & weights_en2) zero_0_163 <= zero_0_1224;
    if (weights_v2 & weights_en2) scale_7_164 <= scale_7_1227;
    if (weights_v2 & weights_en2) scale_6_165 <= scale_6_1228;
    if (weights_v2 & weights_en2) scale_5_166 <= scale_5_1229;
    if (weights_v2 & weights_en2) scale_4_167 <= scale_4_1230;
    if (weights_v2 & weights_en2) scale_3_168 <= scale_3_1231;
    if (weights_v2 & weights_en2) scale_2_169 <= scale_2_1232;
    if (weights_v2 & weights_en2) scale_1_170 <= scale_1_1233;
    if (weights_v2 & weights_en2) scale_0_171 <= scale_0_1234;
    if (weights_v2 & weights_en2) slot_scale_7_172 <= slot_scale_7_1236;
    if (weights_v2 & weights_en2) slot_scale_6_173 <= slot_scale_6_1238;
    if (weights_v2 & weights_en2) slot_scale_5_174 <= slot_scale_5_1240;
    if (weights_v2 & weights_en2) slot_scale_4_175 <= slot_scale_4_1242;
    if (weights_v2 & weights_en2) slot_scale_3_176 <= slot_scale_3_1244;
    if (weights_v2 & weights_en2) slot_scale_2_177 <= slot_scale_2_1246;
    if (weights_v2 & weights_en2) slot_scale_1_178 <= slot_scale_1_1248;
    if (weights_v2 & weights_en2) slot_scale_0_179 <= slot_scale_0_1250;
    if (weights_v17 & weights_en17) y_2_180 <= y_2_1252;
    if (weights_v17 & weights_en17) y_1_181 <= y_1_1253;
    if (weights_v17 & weights_en17) y_0_182 <= y_0_1254;
    if (weights_v1 & weights_en1) params_2_183 <= params_2_1255;
    if (weights_v1 & weights_en1) params_3_184 <= params_3_1256;
    if (weights_v1 & weights_en1) params_4_185 <= params_4_1258;
    if (weights_v1 & weights_en1) params_5_186 <= params_5_1260;
    if (weights_v1 & weights_en1) params_6_187 <= params_6_1262;
    if (weights_v1 & weights_en1) params_7_188 <= params_7_1264;
    if (weights_v2 & weights_en2) params_8_189 <= params_8_1280;
    if (weights_v2 & weights_en2) params_9_190 <= params_9_1294;
    if (weights_v0 & weights_en0) slot_bank_191 <= slot_bank_1299;
    if (weights_v0 & weights_en0) results_192 <= results_1304;
    if (weights_v0 & weights_en0) slots_193 <= slots_1307;
    if (weights_v0 & weights_en0) next_word_194 <= word_1312;
    if (weights_v2 & weights_en2) block_195 <= block_1314;
    if (weights_v3 & weights_en3) check_0_196 <= check_0_1574;
    if (weights_v2 & weights_en2) check_1_197 <= check_1_1575;
    if (weights_v3 & weights_en3) check_198 <= check_1587;
    if (weights_v0 & weights_en0) loader_199 <= loader_1589;
    if (weights_v0 & weights_en0) loader_200 <= loader_1_1592;
    if (weights_v0 & weights_en0) takes_first_201 <= loader_1594;
    if (weights_v0 & weights_en0) loader_3_202 <= loader_3_1597;
    if (weights_v0 & weights_en0) loader_4_203 <= loader_4_1598;
    if (weights_v0 & weights_en0) loader_204 <= loader_1604;
    if (weights_v1 & weights_en1) loader_2_205 <= loader_2_1606;
    if (weights_v0 & weights_en0) loader_4_206 <= loader_4_1608;
    if (weights_v0 & weights_en0) loader_3_207 <= loader_3_1611;
    if (weights_v0 & weights_en0) col_groups_208 <= col_groups_1613;
    if (weights_v0 & weights_en0) beat_209 <= beat_1616;
    if (weights_v1 & weights_en1) result_210 <= result_1620;
    if (weights_v1 & weights_en1) x_packet_211 <= x_packet_1623;
    if (weights_v1 & weights_en1) x_packet_212 <= x_packet_1630;
    if (weights_v1 & weights_en1) w_packet_213 <= w_packet_1632;
    if (weights_v1 & weights_en1) w_packet_214 <= w_packet_1639;
    if (weights_v1 & weights_en1) p_packet_215 <= p_packet_1642;
    if (weights_v1 & weights_en1) p_packet_216 <= p_packet_1648;
    if (weights_v5 & weights_en5) bad_block_217 <= bad_block_1664;
    if (weights_v4 & weights_en4) flags_218 <= flags_1672;
    if (weights_v0 & weights_en0) group_219 <= group_1675;
    if (weights_v0 & weights_en0) running_220 <= running_1677;
    if (weights_v0 & weights_en0) weighing_221 <= weighing_1681;
    if (weights_v1 & weights_en1) slot_first_222 <= slot_first_1683;
    if (weights_v0 & weights_en0) slot_last_223 <= slot_last_1684;
    if (weights_v0 & weights_en0) results_end_224 <= slot_end_1685;
    if (weights_v0 & weights_en0) results_end_225 <= results_end_1686;
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
  wire [1:0] select_1725 = x_packet_212 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1726 = x_packet_211 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1727 = {1'd0, select_1725} | select_1726;  // stream_kernel.hpp:50
  wire [3:0] select_1728 = w_packet_214 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1729 = w_packet_213 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1730 = {1'd0, select_1728} | select_1729;  // stream_kernel.hpp:50
  wire [4:0] or_1731 = {2'd0, or_1727} | or_1730;  // awq_gemv_lane.hpp:409
  wire [5:0] select_1732 = p_packet_216 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1733 = p_packet_215 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1734 = {1'd0, select_1732} | select_1733;  // stream_kernel.hpp:50
  wire [6:0] or_1735 = {2'd0, or_1731} | or_1734;  // awq_gemv_lane.hpp:409
  wire [8:0] flags_1736 = flags_218 | {2'd0, or_1735};  // awq_gemv_lane.hpp:409
  wire discard_x_1737 = x_packet_211 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1738 = w_packet_213 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1739 = p_packet_215 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_255_v0 & line_255_en0) flags_226 <= flags_1736;
    if (line_255_v0 & line_255_en0) discard_x_227 <= discard_x_1737;
    if (line_255_v0 & line_255_en0) discard_w_228 <= discard_w_1738;
    if (line_255_v0 & line_255_en0) discard_p_229 <= discard_p_1739;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255_2, 1 stages
  wire [8:0] select_1740 = c_11_10 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:412
  wire [8:0] or_1741 = select_1740 | flags_231;  // awq_gemv_lane.hpp:412
  wire [31:0] add_1742 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:413
  wire [31:0] select_1743 = c_11_10 ? add_1742 : 32'd1;  // awq_gemv_lane.hpp:413
  wire [40:0] shl_1744 = {flags_231, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1745 = shl_1744 | {32'd0, or_1741};  // stream_kernel.hpp:81
  wire [63:0] shl_1746 = {line_253_11[15:0], 48'd0};
  wire [63:0] data_1747 = {23'd0, data_1745} | shl_1746;  // stream_kernel.hpp:84
  wire [95:0] shl_1748 = {bad_block_230, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1749 = {32'd0, data_1747} | shl_1748;  // stream_kernel.hpp:84
  wire [127:0] shl_1750 = {select_1743, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1751 = {32'd0, data_1749} | shl_1750;  // stream_kernel.hpp:84
  wire line_255_2_load_1752 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_store_1753 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_load_1754 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_store_1755 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_push_1756 = line_255_2_v0 & line_255_2_en0;  // stream_kernel.hpp:85
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
  wire xor_1757 = more_235 ^ 1'd1;
  wire more_1758 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1759 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1757;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_235 <= more_1758;
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
  wire xor_1760 = more_236 ^ 1'd1;
  wire more_1761 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1762 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1760;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_236 <= more_1761;
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
  wire xor_1763 = more_237 ^ 1'd1;
  wire more_1764 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1765 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1763;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_237 <= more_1764;
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

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_253_pop_252;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_t8_input #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_270 | weights_pop_1714 | discard_pop_1759;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_t8_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_1704 | discard_2_pop_1762;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_t8_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_1713 | discard_3_pop_1765;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_t8_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 17 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1703;
  wire [128:0] m_y_beat = {final_result_435_s17, out_433};
  awq_gemv_t8_output #(.WIDTH(129), .ADDRESS(5), .ROOM(15)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_255_2_push_1756;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1751};
  awq_gemv_t8_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:245: sticky
  always @(posedge ap_clk) begin
    if (line_255_2_store_1753) mem_sticky <= or_1741;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:245: frames
  always @(posedge ap_clk) begin
    if (line_255_2_store_1755) mem_frames <= select_1743;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:246: x_0
  wire mem_x_0_write = weights_store_1715;
  wire [11:0] mem_x_0_write_address = trunc_1716_s1;
  wire [63:0] mem_x_0_write_data = select_470;
  wire mem_x_0_read = weights_load_1705;
  wire [11:0] mem_x_0_read_address = next_word_194[11:0];
  wire mem_x_0_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_0 mem_x_0_ram (.clk(ap_clk), .read(mem_x_0_read), .read_address(mem_x_0_read_address), .q(mem_x_0_q), .advance(mem_x_0_advance), .q2(mem_x_0_q2), .write(mem_x_0_write), .write_address(mem_x_0_write_address), .write_data(mem_x_0_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_1
  wire mem_x_1_write = weights_store_1717;
  wire [11:0] mem_x_1_write_address = trunc_1718_s1;
  wire [63:0] mem_x_1_write_data = select_474;
  wire mem_x_1_read = weights_load_1706;
  wire [11:0] mem_x_1_read_address = next_word_194[11:0];
  wire mem_x_1_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_1 mem_x_1_ram (.clk(ap_clk), .read(mem_x_1_read), .read_address(mem_x_1_read_address), .q(mem_x_1_q), .advance(mem_x_1_advance), .q2(mem_x_1_q2), .write(mem_x_1_write), .write_address(mem_x_1_write_address), .write_data(mem_x_1_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_2
  wire mem_x_2_write = weights_store_1719;
  wire [11:0] mem_x_2_write_address = trunc_1716_s1;
  wire [63:0] mem_x_2_write_data = select_470;
  wire mem_x_2_read = weights_load_1707;
  wire [11:0] mem_x_2_read_address = next_word_194[11:0];
  wire mem_x_2_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_2 mem_x_2_ram (.clk(ap_clk), .read(mem_x_2_read), .read_address(mem_x_2_read_address), .q(mem_x_2_q), .advance(mem_x_2_advance), .q2(mem_x_2_q2), .write(mem_x_2_write), .write_address(mem_x_2_write_address), .write_data(mem_x_2_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_3
  wire mem_x_3_write = weights_store_1720;
  wire [11:0] mem_x_3_write_address = trunc_1718_s1;
  wire [63:0] mem_x_3_write_data = select_474;
  wire mem_x_3_read = weights_load_1708;
  wire [11:0] mem_x_3_read_address = next_word_194[11:0];
  wire mem_x_3_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_3 mem_x_3_ram (.clk(ap_clk), .read(mem_x_3_read), .read_address(mem_x_3_read_address), .q(mem_x_3_q), .advance(mem_x_3_advance), .q2(mem_x_3_q2), .write(mem_x_3_write), .write_address(mem_x_3_write_address), .write_data(mem_x_3_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_4
  wire mem_x_4_write = weights_store_1721;
  wire [11:0] mem_x_4_write_address = trunc_1716_s1;
  wire [63:0] mem_x_4_write_data = select_470;
  wire mem_x_4_read = weights_load_1709;
  wire [11:0] mem_x_4_read_address = next_word_194[11:0];
  wire mem_x_4_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_4 mem_x_4_ram (.clk(ap_clk), .read(mem_x_4_read), .read_address(mem_x_4_read_address), .q(mem_x_4_q), .advance(mem_x_4_advance), .q2(mem_x_4_q2), .write(mem_x_4_write), .write_address(mem_x_4_write_address), .write_data(mem_x_4_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_5
  wire mem_x_5_write = weights_store_1722;
  wire [11:0] mem_x_5_write_address = trunc_1718_s1;
  wire [63:0] mem_x_5_write_data = select_474;
  wire mem_x_5_read = weights_load_1710;
  wire [11:0] mem_x_5_read_address = next_word_194[11:0];
  wire mem_x_5_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_5 mem_x_5_ram (.clk(ap_clk), .read(mem_x_5_read), .read_address(mem_x_5_read_address), .q(mem_x_5_q), .advance(mem_x_5_advance), .q2(mem_x_5_q2), .write(mem_x_5_write), .write_address(mem_x_5_write_address), .write_data(mem_x_5_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_6
  wire mem_x_6_write = weights_store_1723;
  wire [11:0] mem_x_6_write_address = trunc_1716_s1;
  wire [63:0] mem_x_6_write_data = select_470;
  wire mem_x_6_read = weights_load_1711;
  wire [11:0] mem_x_6_read_address = next_word_194[11:0];
  wire mem_x_6_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_6 mem_x_6_ram (.clk(ap_clk), .read(mem_x_6_read), .read_address(mem_x_6_read_address), .q(mem_x_6_q), .advance(mem_x_6_advance), .q2(mem_x_6_q2), .write(mem_x_6_write), .write_address(mem_x_6_write_address), .write_data(mem_x_6_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_7
  wire mem_x_7_write = weights_store_1724;
  wire [11:0] mem_x_7_write_address = trunc_1718_s1;
  wire [63:0] mem_x_7_write_data = select_474;
  wire mem_x_7_read = weights_load_1712;
  wire [11:0] mem_x_7_read_address = next_word_194[11:0];
  wire mem_x_7_advance = weights_v1 & weights_en1;
  awq_gemv_t8_mem_x_7 mem_x_7_ram (.clk(ap_clk), .read(mem_x_7_read), .read_address(mem_x_7_read_address), .q(mem_x_7_q), .advance(mem_x_7_advance), .q2(mem_x_7_q2), .write(mem_x_7_write), .write_address(mem_x_7_write_address), .write_data(mem_x_7_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_0
  wire mem_acc_0_write = weights_store_1695;
  wire [3:0] mem_acc_0_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_0_write_data = add_298;
  wire mem_acc_0_read = weights_load_1687;
  wire [3:0] mem_acc_0_read_address = sum_index_277_s9;
  awq_gemv_t8_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_1
  wire mem_acc_1_write = weights_store_1696;
  wire [3:0] mem_acc_1_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_1_write_data = add_308;
  wire mem_acc_1_read = weights_load_1688;
  wire [3:0] mem_acc_1_read_address = sum_index_277_s9;
  awq_gemv_t8_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_2
  wire mem_acc_2_write = weights_store_1697;
  wire [3:0] mem_acc_2_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_2_write_data = add_318;
  wire mem_acc_2_read = weights_load_1689;
  wire [3:0] mem_acc_2_read_address = sum_index_277_s9;
  awq_gemv_t8_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_3
  wire mem_acc_3_write = weights_store_1698;
  wire [3:0] mem_acc_3_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_3_write_data = add_328;
  wire mem_acc_3_read = weights_load_1690;
  wire [3:0] mem_acc_3_read_address = sum_index_277_s9;
  awq_gemv_t8_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_4
  wire mem_acc_4_write = weights_store_1699;
  wire [3:0] mem_acc_4_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_4_write_data = add_338;
  wire mem_acc_4_read = weights_load_1691;
  wire [3:0] mem_acc_4_read_address = sum_index_277_s9;
  awq_gemv_t8_mem_acc_4 mem_acc_4_ram (.clk(ap_clk), .read(mem_acc_4_read), .read_address(mem_acc_4_read_address), .q(mem_acc_4_q), .write(mem_acc_4_write), .write_address(mem_acc_4_write_address), .write_data(mem_acc_4_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_5
  wire mem_acc_5_write = weights_store_1700;
  wire [3:0] mem_acc_5_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_5_write_data = add_348;
  wire mem_acc_5_read = weights_load_1692;
  wire [3:0] mem_acc_5_read_address = sum_index_277_s9;
  awq_gemv_t8_mem_acc_5 mem_acc_5_ram (.clk(ap_clk), .read(mem_acc_5_read), .read_address(mem_acc_5_read_address), .q(mem_acc_5_q), .write(mem_acc_5_write), .write_address(mem_acc_5_write_address), .write_data(mem_acc_5_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_6
  wire mem_acc_6_write = weights_store_1701;
  wire [3:0] mem_acc_6_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_6_write_data = add_358;
  wire mem_acc_6_read = weights_load_1693;
  wire [3:0] mem_acc_6_read_address = sum_index_277_s9;
  awq_gemv_t8_mem_acc_6 mem_acc_6_ram (.clk(ap_clk), .read(mem_acc_6_read), .read_address(mem_acc_6_read_address), .q(mem_acc_6_q), .write(mem_acc_6_write), .write_address(mem_acc_6_write_address), .write_data(mem_acc_6_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_7
  wire mem_acc_7_write = weights_store_1702;
  wire [3:0] mem_acc_7_write_address = sum_index_277_s10;
  wire [47:0] mem_acc_7_write_data = add_368;
  wire mem_acc_7_read = weights_load_1694;
  wire [3:0] mem_acc_7_read_address = sum_index_277_s9;
  awq_gemv_t8_mem_acc_7 mem_acc_7_ram (.clk(ap_clk), .read(mem_acc_7_read), .read_address(mem_acc_7_read_address), .q(mem_acc_7_q), .write(mem_acc_7_write), .write_address(mem_acc_7_write_address), .write_data(mem_acc_7_write_data));
endmodule

// Two-entry register slice of an input: taking a beat changes a few bits only, so that whether a beat is taken may be
// decided late. valid and ready are registers, data comes from one of two; one beat a cycle.
module awq_gemv_t8_input #(
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
module awq_gemv_t8_regslice #(
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
