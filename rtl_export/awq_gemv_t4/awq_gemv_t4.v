// awq_gemv_t4: made by rtl_export from hls/awq_gemv_t4/awq_gemv_t4.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:339)
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
  reg [3:0] last_token_25;
  reg [3:0] last_slot_26;
  reg [12:0] line_38_27;
  reg s_x_last_28;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:339: weights
  wire weights_start;
  reg weights_run;
  reg [26:0] slot_dot_13_29;
  reg [31:0] slot_dot_12_30;
  reg [26:0] slot_dot_11_31;
  reg [31:0] slot_dot_10_32;
  reg [26:0] slot_dot_9_33;
  reg [31:0] slot_dot_8_34;
  reg [26:0] slot_dot_7_35;
  reg [31:0] slot_dot_6_36;
  reg [26:0] slot_dot_5_37;
  reg [31:0] slot_dot_4_38;
  reg [26:0] slot_dot_3_39;
  reg [31:0] slot_dot_2_40;
  reg [26:0] slot_dot_1_41;
  reg [31:0] slot_dot_0_42;
  reg [31:0] slot_dot_14_43;
  reg [26:0] slot_dot_15_44;
  reg [31:0] slot_dot_16_45;
  reg [26:0] slot_dot_17_46;
  reg [31:0] slot_dot_18_47;
  reg [26:0] slot_dot_19_48;
  reg [31:0] slot_dot_20_49;
  reg [26:0] slot_dot_21_50;
  reg [31:0] slot_dot_22_51;
  reg [26:0] slot_dot_23_52;
  reg [31:0] slot_dot_24_53;
  reg [31:0] slot_dot_25_54;
  reg [31:0] slot_dot_26_55;
  reg [31:0] slot_dot_27_56;
  reg [31:0] slot_dot_28_57;
  reg [31:0] slot_dot_29_58;
  reg [31:0] slot_dot_30_59;
  reg [31:0] slot_dot_31_60;
  reg [31:0] dot_0_61;
  reg [26:0] dot_1_62;
  reg [31:0] dot_2_63;
  reg [26:0] dot_3_64;
  reg [31:0] dot_4_65;
  reg [26:0] dot_5_66;
  reg [31:0] dot_6_67;
  reg [26:0] dot_7_68;
  reg [31:0] dot_8_69;
  reg [26:0] dot_9_70;
  reg [31:0] dot_10_71;
  reg [26:0] dot_11_72;
  reg [31:0] dot_12_73;
  reg [26:0] dot_13_74;
  reg [31:0] dot_14_75;
  reg [26:0] dot_15_76;
  reg [31:0] dot_16_77;
  reg [26:0] dot_17_78;
  reg [31:0] dot_18_79;
  reg [26:0] dot_19_80;
  reg [31:0] dot_20_81;
  reg [26:0] dot_21_82;
  reg [31:0] dot_22_83;
  reg [26:0] dot_23_84;
  reg [31:0] dot_24_85;
  reg [31:0] dot_25_86;
  reg [31:0] dot_26_87;
  reg [31:0] dot_27_88;
  reg [31:0] dot_28_89;
  reg [31:0] dot_29_90;
  reg [31:0] dot_30_91;
  reg [31:0] dot_31_92;
  reg [31:0] params_5_93;
  reg [31:0] params_4_94;
  reg [31:0] params_3_95;
  reg [31:0] params_2_96;
  reg [31:0] params_1_97;
  reg [31:0] params_0_98;
  reg [3:0] zero_7_99;
  reg [3:0] zero_6_100;
  reg [3:0] zero_5_101;
  reg [3:0] zero_4_102;
  reg [3:0] zero_3_103;
  reg [3:0] zero_2_104;
  reg [3:0] zero_1_105;
  reg [3:0] zero_0_106;
  reg [15:0] scale_7_107;
  reg [15:0] scale_6_108;
  reg [15:0] scale_5_109;
  reg [15:0] scale_4_110;
  reg [15:0] scale_3_111;
  reg [15:0] scale_2_112;
  reg [15:0] scale_1_113;
  reg [15:0] scale_0_114;
  reg [15:0] slot_scale_7_115;
  reg [15:0] slot_scale_6_116;
  reg [15:0] slot_scale_5_117;
  reg [15:0] slot_scale_4_118;
  reg [15:0] slot_scale_3_119;
  reg [15:0] slot_scale_2_120;
  reg [15:0] slot_scale_1_121;
  reg [15:0] slot_scale_0_122;
  reg [31:0] y_2_123;
  reg [31:0] y_1_124;
  reg [31:0] y_0_125;
  reg [31:0] params_6_126;
  reg [31:0] params_7_127;
  reg [31:0] params_8_128;
  reg [31:0] params_9_129;
  reg slot_bank_130;
  reg [6:0] results_131;
  reg [3:0] slots_132;
  reg [12:0] next_word_133;
  reg [31:0] block_134;
  reg [31:0] check_0_135;
  reg [31:0] check_1_136;
  reg check_137;
  reg loader_138;
  reg loader_139;
  reg takes_first_140;
  reg [3:0] loader_4_141;
  reg [3:0] loader_142;
  reg [12:0] loader_143;
  reg [63:0] loader_2_144;
  reg [14:0] loader_4_145;
  reg [14:0] loader_3_146;
  reg [15:0] col_groups_147;
  reg [5:0] phase_148;
  reg [5:0] result_149;
  reg x_packet_150;
  reg x_packet_151;
  reg w_packet_152;
  reg w_packet_153;
  reg p_packet_154;
  reg p_packet_155;
  reg [31:0] bad_block_156;
  reg [8:0] flags_157;
  reg [15:0] group_158;
  reg running_159;
  reg weighing_160;
  reg slot_first_161;
  reg slot_last_162;
  reg results_end_163;
  reg results_end_164;
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
  reg [8:0] flags_165;
  reg discard_x_166;
  reg discard_w_167;
  reg discard_p_168;
  wire line_293_v0;
  wire line_293_en0;

  // hls/include/awq_gemv_lane.hpp:293: line_293_2
  wire line_293_2_start;
  reg line_293_2_run;
  reg [31:0] bad_block_169;
  reg [8:0] flags_170;
  reg discard_x_171;
  reg discard_w_172;
  reg discard_p_173;
  wire line_293_2_v0;
  wire line_293_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_174;
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
  reg more_175;
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
  reg more_176;
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

  // ---- hls/include/awq_gemv_lane.hpp:291: line_291, 1 stages
  wire icmp_177 = s_cmd_beat_data[47:32] == 16'd0;
  wire icmp_178 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:66
  wire [7:0] and_179 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv_lane.hpp:66
  wire icmp_180 = and_179 != 8'd2;  // awq_gemv_lane.hpp:66
  wire or_181 = icmp_178 | icmp_180;  // awq_gemv_lane.hpp:66
  wire or_182 = icmp_177 | or_181;  // awq_gemv_lane.hpp:66
  wire [65:0] shl_183 = {s_cmd_beat_data[65], 65'd0};
  wire [15:0] c_4_184 = s_cmd_beat_data[47:32] >> s_cmd_beat_data[65];  // awq_gemv_lane.hpp:58
  wire c_14_185 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_291_pop_186 = line_291_v0 & line_291_en0;  // awq_gemv_lane.hpp:291
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
    if (line_291_v0 & line_291_en0) line_291_1 <= shl_183;
    if (line_291_v0 & line_291_en0) line_291_2 <= s_cmd_beat_data[8];
    if (line_291_v0 & line_291_en0) c_2_3 <= s_cmd_beat_data[47:32];
    if (line_291_v0 & line_291_en0) line_291_4 <= s_cmd_beat_data[32];
    if (line_291_v0 & line_291_en0) c_4_5 <= c_4_184;
    if (line_291_v0 & line_291_en0) c_3_6 <= s_cmd_beat_data[63:48];
    if (line_291_v0 & line_291_en0) last_token_7 <= s_cmd_beat_data[79:72];
    if (line_291_v0 & line_291_en0) s_cmd_data_8 <= s_cmd_beat_data;
    if (line_291_v0 & line_291_en0) c_10_9 <= s_cmd_beat_data[75:72];
    if (line_291_v0 & line_291_en0) c_0_10 <= s_cmd_beat_data[15:8];
    if (line_291_v0 & line_291_en0) c_1_11 <= s_cmd_beat_data[31:16];
    if (line_291_v0 & line_291_en0) c_14_12 <= c_14_185;
    if (line_291_v0 & line_291_en0) line_291_13 <= s_cmd_beat_data[127:16];
    if (line_291_v0 & line_291_en0) line_291_14 <= or_182;
  end

  // ---- hls/include/stream_kernel.hpp:20: line_20, 1 stages
  wire icmp_187 = c_3_6 == 16'd0;
  wire icmp_188 = last_token_7 > 8'd3;
  wire [8:0] limit_189 = line_291_2 ? 9'd231 : 9'd462;  // awq_gemv_lane.hpp:65
  wire icmp_190 = {7'd0, limit_189} < c_4_5;
  wire or_191 = icmp_188 | icmp_190;  // awq_gemv_lane.hpp:67
  wire or_192 = icmp_187 | or_191;  // awq_gemv_lane.hpp:67
  wire planes_193 = line_291_1 != 66'd0;  // stream_kernel.hpp:20
  wire and_194 = planes_193 & line_291_4;  // awq_gemv_lane.hpp:67
  wire or_195 = or_192 | and_194;  // awq_gemv_lane.hpp:67
  wire [127:0] and_196 = s_cmd_data_8 & 128'hffffffffffff00fc0000000000000000;
  wire icmp_197 = and_196 != 128'd0;
  wire or_198 = or_195 | icmp_197;  // awq_gemv_lane.hpp:67
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
    if (line_20_v0 & line_20_en0) line_20_15 <= or_198;
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
  wire [15:0] last_group_199 = c_2_3 + 16'd65535;  // awq_gemv_lane.hpp:301
  wire [5:0] last_beat_200 = line_291_2 ? 6'd33 : 6'd17;  // awq_gemv_lane.hpp:300
  wire [6:0] shl_201 = {c_10_9, 3'd0};  // awq_gemv_lane.hpp:370
  wire [7:0] add_202 = {1'd0, shl_201} + 8'd8;  // awq_gemv_lane.hpp:370
  wire [2:0] select_203 = line_291_2 ? 3'd5 : 3'd4;  // awq_gemv_lane.hpp:302
  wire [15:0] shl_204 = c_4_5 << select_203;  // awq_gemv_lane.hpp:302
  wire xor_207 = c_0_10[2] ^ 1'd1;
  wire icmp_208 = c_10_9 > 4'd7;  // awq_gemv_lane.hpp:305
  wire [15:0] shl_209 = 16'd1 << c_10_9;  // awq_gemv_lane.hpp:305
  wire [3:0] last_token_210 = icmp_208 ? 4'd0 : shl_209[3:0];  // awq_gemv_lane.hpp:305
  wire [3:0] shl_211 = {last_token_7[3:1], 1'd0};
  wire icmp_212 = shl_211 > 4'd7;  // awq_gemv_lane.hpp:306
  wire [3:0] or_213 = shl_211 | 4'd1;  // awq_gemv_lane.hpp:306
  wire [15:0] shl_214 = 16'd1 << or_213;  // awq_gemv_lane.hpp:306
  wire [3:0] last_slot_215 = icmp_212 ? 4'd0 : shl_214[3:0];  // awq_gemv_lane.hpp:306
  wire line_38_pop_216 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [12:0] trunc_206_s1;
  always @(posedge ap_clk) begin
    trunc_206_s1 <= shl_204[12:0];
  end
  wire [12:0] last_word_205 = trunc_206_s1 + 13'd8191;  // awq_gemv_lane.hpp:302
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
    if (line_38_v0 & line_38_en0) last_group_18 <= last_group_199;
    if (line_38_v0 & line_38_en0) line_38_19 <= last_beat_200;
    if (line_38_v0 & line_38_en0) results_20 <= add_202[6:0];
    if (line_38_v0 & line_38_en0) s_x_data_21 <= s_x_beat_data;
    if (line_38_v0 & line_38_en0) line_38_22 <= last_beat_200;
    if (line_38_v1 & line_38_en1) last_word_23 <= last_word_205;
    if (line_38_v0 & line_38_en0) line_38_24 <= xor_207;
    if (line_38_v0 & line_38_en0) last_token_25 <= last_token_210;
    if (line_38_v0 & line_38_en0) last_slot_26 <= last_slot_215;
    if (line_38_v1 & line_38_en1) line_38_27 <= last_word_205;
    if (line_38_v0 & line_38_en0) s_x_last_28 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:339: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_217 = slots_132 == 4'd0;  // awq_gemv_lane.hpp:352
  wire [3:0] slot_218 = 4'd0 - slots_132;  // awq_gemv_lane.hpp:353
  wire xor_220 = slot_bank_130 ^ 1'd1;  // awq_gemv_lane.hpp:354
  wire select_221 = scales_217 ? xor_220 : slot_bank_130;  // awq_gemv_lane.hpp:354
  wire xor_224 = scales_217 ^ 1'd1;
  wire icmp_275 = results_131 == 7'd0;  // awq_gemv_lane.hpp:376
  wire xor_276 = icmp_275 ^ 1'd1;
  wire and_277 = scales_217 & xor_276;
  wire icmp_335 = results_131 == 7'd1;
  wire final_result_336 = results_end_164 & icmp_335;
  wire icmp_338 = phase_148 > 6'd1;
  wire and_339 = loader_139 & icmp_338;
  wire xor_340 = and_339 ^ 1'd1;
  wire and_341 = weighing_160 & xor_340;
  wire last_blocks_342 = group_158 == last_group_18;  // awq_gemv_lane.hpp:348
  wire [6:0] add_343 = {1'd0, phase_148} + 7'd3;  // awq_gemv_lane.hpp:348
  wire icmp_344 = add_343 > {1'd0, line_38_19};  // awq_gemv_lane.hpp:348
  wire param_beat_345 = last_blocks_342 & icmp_344;
  wire xor_346 = param_beat_345 ^ 1'd1;  // awq_gemv_lane.hpp:349
  wire icmp_347 = results_131 < 7'd2;
  wire or_348 = xor_346 | icmp_347;
  wire weighs_349 = and_341 & or_348;
  wire end_355 = last_word_23 < loader_3_146[12:0];  // awq_gemv_lane.hpp:213
  wire [3:0] and_356 = loader_4_141 & last_token_25;  // awq_gemv_lane.hpp:213
  wire final_token_357 = and_356 == 4'd0;  // awq_gemv_lane.hpp:213
  wire [3:0] and_358 = loader_4_141 & last_slot_26;  // awq_gemv_lane.hpp:213
  wire wraps_359 = and_358 != 4'd0;  // awq_gemv_lane.hpp:213
  wire and_360 = final_token_357 & wraps_359;
  wire or_361 = end_355 | and_360;
  wire [3:0] select_365 = end_355 ? 4'd0 : loader_4_141;  // awq_gemv_lane.hpp:217
  wire or_366 = loader_142[0] | select_365[0];  // awq_gemv_lane.hpp:217
  wire and_367 = loader_138 & or_366;
  wire [14:0] select_368 = takes_first_140 ? loader_4_145 : loader_3_146;  // awq_gemv_lane.hpp:222
  wire or_372 = loader_142[1] | select_365[1];  // awq_gemv_lane.hpp:217
  wire and_373 = loader_138 & or_372;
  wire [14:0] select_374 = takes_first_140 ? loader_3_146 : loader_4_145;  // awq_gemv_lane.hpp:222
  wire or_376 = loader_142[2] | select_365[2];  // awq_gemv_lane.hpp:217
  wire and_377 = loader_138 & or_376;
  wire or_378 = loader_142[3] | select_365[3];  // awq_gemv_lane.hpp:217
  wire and_379 = loader_138 & or_378;
  wire xor_380 = running_159 ^ 1'd1;
  wire final_beat_381 = phase_148 == line_38_22;  // awq_gemv_lane.hpp:397
  wire and_382 = weighing_160 & final_beat_381;
  wire and_383 = xor_340 & and_382;
  wire and_384 = and_383 & or_348;
  wire icmp_730 = phase_148 < 6'd2;  // awq_gemv_lane.hpp:424
  wire xor_795 = final_beat_381 ^ 1'd1;
  wire and_796 = xor_795 & param_beat_345;
  wire first_806 = phase_148 == 6'd0;  // awq_gemv_lane.hpp:404
  wire icmp_816 = phase_148 == 6'd1;  // awq_gemv_lane.hpp:420
  wire or_842 = xor_224 | icmp_275;
  wire icmp_880 = slots_132 == 4'd1;  // awq_gemv_lane.hpp:369
  wire and_881 = icmp_880 & slot_last_162;
  wire xor_882 = and_881 ^ 1'd1;
  wire or_883 = scales_217 | xor_882;
  wire slot_bank_884 = or_883 ? slot_bank_130 : xor_220;
  wire and_885 = scales_217 & icmp_275;
  wire [6:0] results_886 = results_131 + 7'd127;  // awq_gemv_lane.hpp:391
  wire [6:0] results_887 = and_881 ? results_20 : results_131;
  wire [6:0] select_888 = and_277 ? results_886 : results_887;
  wire [6:0] results_889 = and_885 ? 7'd0 : select_888;
  wire [3:0] slots_890 = slots_132 + 4'd15;  // awq_gemv_lane.hpp:375
  wire [3:0] slots_891 = scales_217 ? 4'd0 : slots_890;
  wire [3:0] slots_892 = and_384 ? 4'd8 : slots_891;
  wire and_893 = weighs_349 & icmp_338;
  wire icmp_894 = next_word_133 == last_word_23;  // awq_gemv_lane.hpp:428
  wire [12:0] add_895 = next_word_133 + 13'd1;  // awq_gemv_lane.hpp:428
  wire [12:0] select_896 = icmp_894 ? 13'd0 : add_895;  // awq_gemv_lane.hpp:428
  wire [12:0] word_897 = and_893 ? select_896 : next_word_133;
  wire loader_0_1173 = end_355 ^ 1'd1;  // awq_gemv_lane.hpp:228
  wire loader_1174 = loader_138 & loader_0_1173;
  wire [13:0] add_1175 = {1'd0, next_word_133} + 14'd1;  // awq_gemv_lane.hpp:211
  wire icmp_1176 = add_1175 >= {1'd0, loader_143};  // awq_gemv_lane.hpp:211
  wire loader_1_1177 = loader_138 & icmp_1176;
  wire loader_2_1178 = takes_first_140 ^ 1'd1;  // awq_gemv_lane.hpp:229
  wire loader_1179 = loader_138 ? loader_2_1178 : takes_first_140;
  wire [3:0] shl_1180 = {loader_4_141[2:0], 1'd0};
  wire [3:0] loader_3_1181 = wraps_359 ? 4'd1 : shl_1180;  // awq_gemv_lane.hpp:230
  wire [3:0] loader_1182 = loader_138 ? loader_3_1181 : loader_4_141;
  wire [3:0] loader_1183 = loader_138 ? loader_4_141 : loader_142;
  wire [3:0] and_1184 = loader_142 & last_token_25;  // awq_gemv_lane.hpp:224
  wire icmp_1185 = and_1184 == 4'd0;  // awq_gemv_lane.hpp:224
  wire xor_1186 = icmp_1185 ^ 1'd1;
  wire and_1187 = loader_138 & xor_1186;
  wire [15:0] add_1188 = {1'd0, loader_4_145} + 16'd1;  // awq_gemv_lane.hpp:224
  wire [12:0] loader_1189 = and_1187 ? add_1188[12:0] : loader_143;
  wire [12:0] or_1192 = loader_3_146[12:0] | 13'd1;
  wire [14:0] loader_4_1193 = loader_138 ? {2'd0, or_1192} : loader_4_145;  // awq_gemv_t4.cpp:14
  wire and_1194 = loader_138 & wraps_359;
  wire [15:0] add_1195 = {1'd0, loader_3_146} + 16'd2;  // awq_gemv_lane.hpp:231
  wire [14:0] loader_3_1196 = and_1194 ? {2'd0, add_1195[12:0]} : loader_3_146;  // awq_gemv_t4.cpp:14
  wire [15:0] col_groups_1197 = col_groups_147 + {16{last_blocks_342}};  // awq_gemv_lane.hpp:443
  wire [15:0] col_groups_1198 = and_384 ? col_groups_1197 : col_groups_147;
  wire [5:0] add_1199 = phase_148 + 6'd1;  // awq_gemv_lane.hpp:446
  wire [5:0] beat_1200 = final_beat_381 ? 6'd0 : add_1199;  // awq_gemv_lane.hpp:446
  wire [5:0] beat_1201 = weighs_349 ? beat_1200 : phase_148;
  wire [12:0] or_1211 = loader_3_146[12:0] | 13'd1;  // awq_gemv_lane.hpp:215
  wire icmp_1212 = or_1211 != line_38_27;  // awq_gemv_lane.hpp:215
  wire is_last_1213 = final_token_357 | icmp_1212;
  wire final_columns_1219 = col_groups_147 == 16'd1;  // awq_gemv_lane.hpp:397
  wire and_1220 = final_beat_381 & last_blocks_342;  // awq_gemv_lane.hpp:403
  wire is_last_1221 = final_columns_1219 & and_1220;
  wire xor_1222 = is_last_1221 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1230 = final_beat_381 & final_columns_1219;
  wire xor_1231 = is_last_1230 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1258 = group_158 + 16'd1;
  wire [15:0] select_1259 = last_blocks_342 ? 16'd0 : add_1258;  // awq_gemv_lane.hpp:444
  wire [15:0] group_1260 = and_384 ? select_1259 : group_158;
  wire running_1261 = final_result_336 ^ 1'd1;  // awq_gemv_lane.hpp:390
  wire running_1262 = or_842 | running_1261;
  wire and_1263 = last_blocks_342 & final_columns_1219;
  wire weighing_1264 = and_1263 ^ 1'd1;  // awq_gemv_lane.hpp:441
  wire weighing_1265 = xor_795 | weighing_1264;
  wire weighing_1266 = weighs_349 ? weighing_1265 : weighing_160;
  wire slot_first_1267 = group_158 == 16'd0;  // awq_gemv_lane.hpp:438
  wire slot_last_1269 = and_384 ? last_blocks_342 : slot_last_162;
  wire slot_end_1270 = and_384 ? final_columns_1219 : results_end_163;
  wire results_end_1271 = or_883 ? results_end_164 : results_end_163;
  wire weights_load_1282 = weights_v0 & weights_en0 & weighs_349;  // awq_gemv_lane.hpp:159
  wire weights_load_1283 = weights_v0 & weights_en0 & weighs_349;  // awq_gemv_lane.hpp:159
  wire weights_load_1284 = weights_v0 & weights_en0 & weighs_349;  // awq_gemv_lane.hpp:159
  wire weights_load_1285 = weights_v0 & weights_en0 & weighs_349;  // awq_gemv_lane.hpp:159
  // stage 1
  reg scales_217_s1;
  reg [3:0] slot_218_s1;
  reg select_221_s1;
  reg and_277_s1;
  reg weighs_349_s1;
  reg param_beat_345_s1;
  reg or_361_s1;
  reg loader_138_s1;
  reg takes_first_140_s1;
  reg and_384_s1;
  reg icmp_730_s1;
  reg and_796_s1;
  reg first_806_s1;
  reg icmp_816_s1;
  reg or_842_s1;
  reg final_beat_381_s1;
  reg and_881_s1;
  reg and_885_s1;
  reg is_last_1213_s1;
  reg xor_1222_s1;
  reg xor_1231_s1;
  reg slot_first_1267_s1;
  reg xor_224_s1;
  reg final_result_336_s1;
  reg and_367_s1;
  reg [12:0] trunc_1289_s1;
  reg and_373_s1;
  reg [12:0] trunc_1291_s1;
  reg and_377_s1;
  reg and_379_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_217_s1 <= scales_217;
    slot_218_s1 <= slot_218;
    select_221_s1 <= select_221;
    and_277_s1 <= and_277;
    weighs_349_s1 <= weighs_349;
    param_beat_345_s1 <= param_beat_345;
    or_361_s1 <= or_361;
    loader_138_s1 <= loader_138;
    takes_first_140_s1 <= takes_first_140;
    and_384_s1 <= and_384;
    icmp_730_s1 <= icmp_730;
    and_796_s1 <= and_796;
    first_806_s1 <= first_806;
    icmp_816_s1 <= icmp_816;
    or_842_s1 <= or_842;
    final_beat_381_s1 <= final_beat_381;
    and_881_s1 <= and_881;
    and_885_s1 <= and_885;
    is_last_1213_s1 <= is_last_1213;
    xor_1222_s1 <= xor_1222;
    xor_1231_s1 <= xor_1231;
    slot_first_1267_s1 <= slot_first_1267;
    xor_224_s1 <= xor_224;
    final_result_336_s1 <= final_result_336;
    and_367_s1 <= and_367;
    trunc_1289_s1 <= select_368[12:0];
    and_373_s1 <= and_373;
    trunc_1291_s1 <= select_374[12:0];
    and_377_s1 <= and_377;
    and_379_s1 <= and_379;
  end
  wire [3:0] select_219 = scales_217_s1 ? result_149[3:0] : slot_218_s1;  // awq_gemv_lane.hpp:354
  wire [3:0] shl_222 = {select_221_s1, 3'd0};
  wire [3:0] sum_index_223 = {1'd0, select_219[2:0]} | shl_222;  // awq_gemv_lane.hpp:354
  wire icmp_226 = slot_218_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:178
  wire icmp_278 = result_149[1:0] == 2'd3;  // awq_gemv_lane.hpp:382
  wire and_279 = and_277_s1 & icmp_278;
  wire icmp_280 = result_149[2:0] < 3'd4;  // awq_gemv_lane.hpp:178
  wire [31:0] high_317 = result_149[0] ? params_3_95 : params_2_96;
  wire [31:0] low_318 = result_149[0] ? params_1_97 : params_0_98;
  wire [31:0] low_319 = result_149[1] ? high_317 : low_318;
  wire [31:0] high_320 = result_149[0] ? params_7_127 : params_6_126;
  wire [31:0] low_321 = result_149[0] ? params_5_93 : params_4_94;
  wire [31:0] high_322 = result_149[1] ? high_320 : low_321;
  wire [31:0] select_323 = icmp_280 ? low_319 : high_322;  // awq_gemv_lane.hpp:178
  wire xor_337 = w_packet_152 ^ 1'd1;
  wire and_350 = xor_337 & weighs_349_s1;
  wire xor_351 = p_packet_154 ^ 1'd1;
  wire and_352 = param_beat_345_s1 & weighs_349_s1;
  wire and_353 = xor_351 & and_352;
  wire xor_354 = x_packet_150 ^ 1'd1;
  wire xor_362 = or_361_s1 ^ 1'd1;
  wire and_363 = loader_138_s1 & xor_362;
  wire and_364 = xor_354 & and_363;
  wire or_369 = x_packet_150 | or_361_s1;
  wire [63:0] first_370 = or_369 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_371 = takes_first_140_s1 ? loader_2_144 : first_370;  // awq_gemv_lane.hpp:222
  wire [63:0] select_375 = takes_first_140_s1 ? first_370 : loader_2_144;  // awq_gemv_lane.hpp:222
  wire [127:0] w_388 = w_packet_152 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:403
  wire and_797 = and_796_s1 & weighs_349_s1;
  wire [31:0] ref_798 = p_packet_154 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_799 = and_797 ? ref_798 : params_5_93;
  wire [31:0] ref_800 = p_packet_154 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_801 = and_797 ? ref_800 : params_4_94;
  wire [31:0] params_3_802 = and_797 ? params_7_127 : params_3_95;
  wire [31:0] params_2_803 = and_797 ? params_6_126 : params_2_96;
  wire [31:0] params_1_804 = and_797 ? params_5_93 : params_1_97;
  wire [31:0] params_0_805 = and_797 ? params_4_94 : params_0_98;
  wire [31:0] ref_846 = p_packet_154 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_847 = and_797 ? ref_846 : params_6_126;
  wire [31:0] ref_848 = p_packet_154 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_849 = and_797 ? ref_848 : params_7_127;
  wire and_850 = final_beat_381_s1 & param_beat_345_s1;
  wire and_851 = and_850 & weighs_349_s1;
  wire [7:0] ref_852 = p_packet_154 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_854 = p_packet_154 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_858 = p_packet_154 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_862 = p_packet_154 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] ref_866 = p_packet_154 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_868 = p_packet_154 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_872 = p_packet_154 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_876 = p_packet_154 ? 8'd0 : s_param_beat_data[63:56];
  wire [63:0] loader_2_1190 = or_369 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_1191 = loader_138_s1 ? loader_2_1190 : loader_2_144;  // awq_gemv_t4.cpp:14
  wire [5:0] result_1202 = result_149 + 6'd1;  // awq_gemv_lane.hpp:392
  wire [5:0] result_1203 = and_881_s1 ? 6'd0 : result_149;
  wire [5:0] select_1204 = and_277_s1 ? result_1202 : result_1203;
  wire [5:0] result_1205 = and_885_s1 ? result_149 : select_1204;
  wire and_1206 = x_packet_150 & xor_362;
  wire or_1207 = and_1206 | s_x_beat_last;
  wire x_packet_1208 = and_363 ? or_1207 : x_packet_150;
  wire xor_1209 = or_369 ^ 1'd1;
  wire and_1210 = loader_138_s1 & xor_1209;
  wire x_packet_1_1214 = s_x_beat_last & is_last_1213_s1;
  wire x_packet_1215 = and_1210 ? x_packet_1_1214 : x_packet_151;
  wire w_packet_1216 = w_packet_152 | s_w_beat_last;
  wire w_packet_1217 = weighs_349_s1 ? w_packet_1216 : w_packet_152;
  wire and_1218 = weighs_349_s1 & xor_337;
  wire w_packet_1_1223 = s_w_beat_last & xor_1222_s1;
  wire w_packet_1224 = and_1218 ? w_packet_1_1223 : w_packet_153;
  wire and_1225 = weighs_349_s1 & param_beat_345_s1;
  wire p_packet_1226 = p_packet_154 | s_param_beat_last;
  wire p_packet_1227 = and_1225 ? p_packet_1226 : p_packet_154;
  wire and_1228 = xor_351 & param_beat_345_s1;
  wire and_1229 = and_1228 & weighs_349_s1;
  wire p_packet_1_1232 = s_param_beat_last & xor_1231_s1;
  wire p_packet_1233 = and_1229 ? p_packet_1_1232 : p_packet_155;
  wire w_packet_1235 = w_packet_152 ? w_packet_153 : w_packet_1_1223;
  wire or_1236 = line_38_24 | w_packet_1235;
  wire slot_first_1268 = and_384_s1 ? slot_first_1267_s1 : slot_first_161;
  wire weights_pop_1281 = weights_v1 & weights_en1 & and_350;  // stream_kernel.hpp:38
  wire weights_pop_1286 = weights_v1 & weights_en1 & and_353;  // stream_kernel.hpp:38
  wire weights_pop_1287 = weights_v1 & weights_en1 & and_364;  // stream_kernel.hpp:38
  wire weights_store_1288 = weights_v1 & weights_en1 & and_367_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1290 = weights_v1 & weights_en1 & and_373_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1292 = weights_v1 & weights_en1 & and_377_s1;  // awq_gemv_lane.hpp:222
  wire weights_store_1293 = weights_v1 & weights_en1 & and_379_s1;  // awq_gemv_lane.hpp:222
  // stage 2
  reg slot_first_161_s2;
  reg trunc_228_s2;
  reg trunc_231_s2;
  reg icmp_226_s2;
  reg icmp_280_s2;
  reg trunc_283_s2;
  reg trunc_286_s2;
  reg [2:0] lshr_288_s2;
  reg trunc_301_s2;
  reg [31:0] select_323_s2;
  reg [127:0] w_388_s2;
  reg and_384_s2;
  reg icmp_730_s2;
  reg weighs_349_s2;
  reg first_806_s2;
  reg icmp_816_s2;
  reg or_842_s2;
  reg final_beat_381_s2;
  reg [7:0] ref_852_s2;
  reg [7:0] ref_854_s2;
  reg [7:0] ref_858_s2;
  reg [7:0] ref_862_s2;
  reg and_851_s2;
  reg [7:0] ref_866_s2;
  reg [7:0] ref_868_s2;
  reg [7:0] ref_872_s2;
  reg [7:0] ref_876_s2;
  reg or_1236_s2;
  reg [3:0] sum_index_223_s2;
  reg xor_224_s2;
  reg and_279_s2;
  reg final_result_336_s2;
  always @(posedge ap_clk) begin
    slot_first_161_s2 <= slot_first_161;
    trunc_228_s2 <= slot_218_s1[0];
    trunc_231_s2 <= slot_218_s1[1];
    icmp_226_s2 <= icmp_226;
    icmp_280_s2 <= icmp_280;
    trunc_283_s2 <= result_149[0];
    trunc_286_s2 <= result_149[1];
    lshr_288_s2 <= result_149[5:3];
    trunc_301_s2 <= result_149[4];
    select_323_s2 <= select_323;
    w_388_s2 <= w_388;
    and_384_s2 <= and_384_s1;
    icmp_730_s2 <= icmp_730_s1;
    weighs_349_s2 <= weighs_349_s1;
    first_806_s2 <= first_806_s1;
    icmp_816_s2 <= icmp_816_s1;
    or_842_s2 <= or_842_s1;
    final_beat_381_s2 <= final_beat_381_s1;
    ref_852_s2 <= ref_852;
    ref_854_s2 <= ref_854;
    ref_858_s2 <= ref_858;
    ref_862_s2 <= ref_862;
    and_851_s2 <= and_851;
    ref_866_s2 <= ref_866;
    ref_868_s2 <= ref_868;
    ref_872_s2 <= ref_872;
    ref_876_s2 <= ref_876;
    or_1236_s2 <= or_1236;
    sum_index_223_s2 <= sum_index_223;
    xor_224_s2 <= xor_224_s1;
    and_279_s2 <= and_279;
    final_result_336_s2 <= final_result_336_s1;
  end
  wire [15:0] high_236 = trunc_228_s2 ? slot_scale_3_119 : slot_scale_2_120;
  wire [15:0] low_237 = trunc_228_s2 ? slot_scale_1_121 : slot_scale_0_122;
  wire [15:0] low_238 = trunc_231_s2 ? high_236 : low_237;
  wire [15:0] high_239 = trunc_228_s2 ? slot_scale_7_115 : slot_scale_6_116;
  wire [15:0] low_240 = trunc_228_s2 ? slot_scale_5_117 : slot_scale_4_118;
  wire [15:0] high_241 = trunc_231_s2 ? high_239 : low_240;
  wire [15:0] select_242 = icmp_226_s2 ? low_238 : high_241;  // awq_gemv_lane.hpp:178
  wire [31:0] select_281 = icmp_280_s2 ? params_8_128 : params_9_129;  // awq_gemv_lane.hpp:178
  wire [4:0] select_282 = trunc_283_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_284 = {trunc_283_s2, 3'd0};
  wire [4:0] select_285 = trunc_286_s2 ? select_282 : {1'd0, shl_284};
  wire [5:0] shl_289 = {lshr_288_s2, 3'd0};
  wire [4:0] d1_389 = {1'd0, w_388_s2[27:24]} - {1'd0, zero_5_101};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_390 = {d1_389, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_391 = {1'd0, w_388_s2[11:8]} - {1'd0, zero_4_102};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_392 = {d0_391, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_393 = shl_390 + {{22{shl_392[31]}}, shl_392[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_394;
  awq_gemv_t4_mul_27s_16s_42_3 mul_394_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_393[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_394));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_395 = {1'd0, w_388_s2[59:56]} - {1'd0, zero_5_101};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_397 = {1'd0, w_388_s2[43:40]} - {1'd0, zero_4_102};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_403 = {1'd0, w_388_s2[91:88]} - {1'd0, zero_5_101};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_405 = {1'd0, w_388_s2[75:72]} - {1'd0, zero_4_102};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_411 = {1'd0, w_388_s2[123:120]} - {1'd0, zero_5_101};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_413 = {1'd0, w_388_s2[107:104]} - {1'd0, zero_4_102};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_428 = {1'd0, w_388_s2[23:20]} - {1'd0, zero_3_103};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_429 = {d1_428, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_430 = {1'd0, w_388_s2[7:4]} - {1'd0, zero_2_104};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_431 = {d0_430, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_432 = shl_429 + {{22{shl_431[31]}}, shl_431[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_433;
  awq_gemv_t4_mul_27s_16s_42_3 mul_433_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_432[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_433));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_434 = {1'd0, w_388_s2[55:52]} - {1'd0, zero_3_103};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_436 = {1'd0, w_388_s2[39:36]} - {1'd0, zero_2_104};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_441 = {1'd0, w_388_s2[87:84]} - {1'd0, zero_3_103};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_443 = {1'd0, w_388_s2[71:68]} - {1'd0, zero_2_104};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_448 = {1'd0, w_388_s2[119:116]} - {1'd0, zero_3_103};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_450 = {1'd0, w_388_s2[103:100]} - {1'd0, zero_2_104};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_464 = {1'd0, w_388_s2[19:16]} - {1'd0, zero_1_105};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_465 = {d1_464, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_466 = {1'd0, w_388_s2[3:0]} - {1'd0, zero_0_106};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_467 = {d0_466, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_468 = shl_465 + {{22{shl_467[31]}}, shl_467[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_469;
  awq_gemv_t4_mul_27s_16s_42_3 mul_469_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_468[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_469));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_470 = {1'd0, w_388_s2[51:48]} - {1'd0, zero_1_105};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_472 = {1'd0, w_388_s2[35:32]} - {1'd0, zero_0_106};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_477 = {1'd0, w_388_s2[83:80]} - {1'd0, zero_1_105};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_479 = {1'd0, w_388_s2[67:64]} - {1'd0, zero_0_106};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_484 = {1'd0, w_388_s2[115:112]} - {1'd0, zero_1_105};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_486 = {1'd0, w_388_s2[99:96]} - {1'd0, zero_0_106};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_500 = {1'd0, w_388_s2[31:28]} - {1'd0, zero_7_99};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_501 = {d1_500, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_502 = {1'd0, w_388_s2[15:12]} - {1'd0, zero_6_100};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_503 = {d0_502, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_504 = shl_501 + {{22{shl_503[31]}}, shl_503[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_505;
  awq_gemv_t4_mul_27s_16s_42_3 mul_505_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_504[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_505));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_506 = {1'd0, w_388_s2[63:60]} - {1'd0, zero_7_99};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_508 = {1'd0, w_388_s2[47:44]} - {1'd0, zero_6_100};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_514 = {1'd0, w_388_s2[95:92]} - {1'd0, zero_7_99};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_516 = {1'd0, w_388_s2[79:76]} - {1'd0, zero_6_100};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_522 = {1'd0, w_388_s2[127:124]} - {1'd0, zero_7_99};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_524 = {1'd0, w_388_s2[111:108]} - {1'd0, zero_6_100};  // awq_gemv_lane.hpp:142
  wire [41:0] mul_539;
  awq_gemv_t4_mul_27s_16s_42_3 mul_539_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_393[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_539));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_555;
  awq_gemv_t4_mul_27s_16s_42_3 mul_555_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_432[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_555));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_571;
  awq_gemv_t4_mul_27s_16s_42_3 mul_571_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_468[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_571));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_584;
  awq_gemv_t4_mul_27s_16s_42_3 mul_584_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_504[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_584));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_600;
  awq_gemv_t4_mul_27s_16s_42_3 mul_600_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_468[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_600));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_619;
  awq_gemv_t4_mul_27s_16s_42_3 mul_619_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_432[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_619));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_635;
  awq_gemv_t4_mul_27s_16s_42_3 mul_635_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_393[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_635));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_651;
  awq_gemv_t4_mul_27s_16s_42_3 mul_651_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_504[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_651));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_667;
  awq_gemv_t4_mul_27s_16s_42_3 mul_667_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_468[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_667));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_685;
  awq_gemv_t4_mul_27s_16s_42_3 mul_685_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_432[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_685));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_700;
  awq_gemv_t4_mul_27s_16s_42_3 mul_700_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_393[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_700));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_715;
  awq_gemv_t4_mul_27s_16s_42_3 mul_715_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_504[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_715));  // awq_gemv_lane.hpp:160
  wire and_807 = weighs_349_s2 & first_806_s2;
  wire [3:0] zero_7_808 = and_807 ? w_388_s2[31:28] : zero_7_99;
  wire [3:0] zero_6_809 = and_807 ? w_388_s2[15:12] : zero_6_100;
  wire [3:0] zero_5_810 = and_807 ? w_388_s2[27:24] : zero_5_101;
  wire [3:0] zero_4_811 = and_807 ? w_388_s2[11:8] : zero_4_102;
  wire [3:0] zero_3_812 = and_807 ? w_388_s2[23:20] : zero_3_103;
  wire [3:0] zero_2_813 = and_807 ? w_388_s2[7:4] : zero_2_104;
  wire [3:0] zero_1_814 = and_807 ? w_388_s2[19:16] : zero_1_105;
  wire [3:0] zero_0_815 = and_807 ? w_388_s2[3:0] : zero_0_106;
  wire and_817 = weighs_349_s2 & icmp_816_s2;
  wire [15:0] scale_7_818 = and_817 ? w_388_s2[127:112] : scale_7_107;
  wire [15:0] scale_6_819 = and_817 ? w_388_s2[111:96] : scale_6_108;
  wire [15:0] scale_5_820 = and_817 ? w_388_s2[95:80] : scale_5_109;
  wire [15:0] scale_4_821 = and_817 ? w_388_s2[79:64] : scale_4_110;
  wire [15:0] scale_3_822 = and_817 ? w_388_s2[63:48] : scale_3_111;
  wire [15:0] scale_2_823 = and_817 ? w_388_s2[47:32] : scale_2_112;
  wire [15:0] scale_1_824 = and_817 ? w_388_s2[31:16] : scale_1_113;
  wire [15:0] scale_0_825 = and_817 ? w_388_s2[15:0] : scale_0_114;
  wire [15:0] scale_7_826 = icmp_816_s2 ? w_388_s2[127:112] : scale_7_107;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_7_827 = and_384_s2 ? scale_7_826 : slot_scale_7_115;
  wire [15:0] scale_6_828 = icmp_816_s2 ? w_388_s2[111:96] : scale_6_108;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_6_829 = and_384_s2 ? scale_6_828 : slot_scale_6_116;
  wire [15:0] scale_5_830 = icmp_816_s2 ? w_388_s2[95:80] : scale_5_109;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_5_831 = and_384_s2 ? scale_5_830 : slot_scale_5_117;
  wire [15:0] scale_4_832 = icmp_816_s2 ? w_388_s2[79:64] : scale_4_110;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_4_833 = and_384_s2 ? scale_4_832 : slot_scale_4_118;
  wire [15:0] scale_3_834 = icmp_816_s2 ? w_388_s2[63:48] : scale_3_111;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_3_835 = and_384_s2 ? scale_3_834 : slot_scale_3_119;
  wire [15:0] scale_2_836 = icmp_816_s2 ? w_388_s2[47:32] : scale_2_112;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_2_837 = and_384_s2 ? scale_2_836 : slot_scale_2_120;
  wire [15:0] scale_1_838 = icmp_816_s2 ? w_388_s2[31:16] : scale_1_113;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_1_839 = and_384_s2 ? scale_1_838 : slot_scale_1_121;
  wire [15:0] scale_0_840 = icmp_816_s2 ? w_388_s2[15:0] : scale_0_114;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_0_841 = and_384_s2 ? scale_0_840 : slot_scale_0_122;
  wire [31:0] select_853 = final_beat_381_s2 ? {24'd0, ref_852_s2} : params_8_128;  // awq_gemv_lane.hpp:269
  wire [15:0] shl_855 = {ref_854_s2, 8'd0};  // awq_gemv_lane.hpp:269
  wire [15:0] or_856 = {8'd0, select_853[7:0]} | shl_855;  // awq_gemv_lane.hpp:269
  wire [31:0] select_857 = final_beat_381_s2 ? {16'd0, or_856} : params_8_128;  // awq_gemv_lane.hpp:269
  wire [23:0] shl_859 = {ref_858_s2, 16'd0};  // awq_gemv_lane.hpp:269
  wire [23:0] or_860 = {8'd0, select_857[15:0]} | shl_859;  // awq_gemv_lane.hpp:269
  wire [31:0] select_861 = final_beat_381_s2 ? {8'd0, or_860} : params_8_128;  // awq_gemv_lane.hpp:269
  wire [31:0] shl_863 = {ref_862_s2, 24'd0};  // awq_gemv_lane.hpp:269
  wire [31:0] or_864 = {8'd0, select_861[23:0]} | shl_863;  // awq_gemv_lane.hpp:269
  wire [31:0] params_8_865 = and_851_s2 ? or_864 : params_8_128;
  wire [31:0] select_867 = final_beat_381_s2 ? {24'd0, ref_866_s2} : params_9_129;  // awq_gemv_lane.hpp:269
  wire [15:0] shl_869 = {ref_868_s2, 8'd0};  // awq_gemv_lane.hpp:269
  wire [15:0] or_870 = {8'd0, select_867[7:0]} | shl_869;  // awq_gemv_lane.hpp:269
  wire [31:0] select_871 = final_beat_381_s2 ? {16'd0, or_870} : params_9_129;  // awq_gemv_lane.hpp:269
  wire [23:0] shl_873 = {ref_872_s2, 16'd0};  // awq_gemv_lane.hpp:269
  wire [23:0] or_874 = {8'd0, select_871[15:0]} | shl_873;  // awq_gemv_lane.hpp:269
  wire [31:0] select_875 = final_beat_381_s2 ? {8'd0, or_874} : params_9_129;  // awq_gemv_lane.hpp:269
  wire [31:0] shl_877 = {ref_876_s2, 24'd0};  // awq_gemv_lane.hpp:269
  wire [31:0] or_878 = {8'd0, select_875[23:0]} | shl_877;  // awq_gemv_lane.hpp:269
  wire [31:0] params_9_879 = and_851_s2 ? or_878 : params_9_129;
  wire [31:0] block_898 = block_134 + 32'd1;  // awq_gemv_lane.hpp:442
  wire [31:0] block_899 = and_384_s2 ? block_898 : block_134;
  wire [127:0] shl_900 = {w_388_s2[127:64], 64'd0};
  wire [63:0] shl_901 = {w_388_s2[31:0], 32'd0};
  wire [127:0] or_902 = shl_900 | {64'd0, shl_901};  // awq_gemv_lane.hpp:96
  wire [127:0] or_903 = or_902 | 128'h9226f562;  // awq_gemv_lane.hpp:96
  wire [127:0] ref_904 = first_806_s2 ? or_903 : w_388_s2;  // awq_gemv_lane.hpp:243
  wire [122:0] and_905 = ref_904[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:80
  wire parity_906 = ^and_905;
  wire [123:0] and_907 = ref_904[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:80
  wire parity_908 = ^and_907;
  wire [1:0] shl_909 = {parity_908, 1'd0};
  wire [1:0] or_910 = {1'd0, parity_906} | shl_909;
  wire [124:0] and_911 = ref_904[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:80
  wire parity_912 = ^and_911;
  wire [2:0] shl_913 = {parity_912, 2'd0};
  wire [2:0] or_914 = {1'd0, or_910} | shl_913;
  wire [125:0] and_915 = ref_904[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:80
  wire parity_916 = ^and_915;
  wire [3:0] shl_917 = {parity_916, 3'd0};
  wire [3:0] or_918 = {1'd0, or_914} | shl_917;
  wire [126:0] and_919 = ref_904[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:80
  wire parity_920 = ^and_919;
  wire [4:0] shl_921 = {parity_920, 4'd0};
  wire [4:0] or_922 = {1'd0, or_918} | shl_921;
  wire [127:0] and_923 = ref_904 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:80
  wire parity_924 = ^and_923;
  wire [5:0] shl_925 = {parity_924, 5'd0};
  wire [5:0] or_926 = {1'd0, or_922} | shl_925;
  wire [125:0] and_927 = ref_904[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:80
  wire parity_928 = ^and_927;
  wire [6:0] shl_929 = {parity_928, 6'd0};
  wire [6:0] or_930 = {1'd0, or_926} | shl_929;
  wire [126:0] and_931 = ref_904[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:80
  wire parity_932 = ^and_931;
  wire [7:0] shl_933 = {parity_932, 7'd0};
  wire [7:0] or_934 = {1'd0, or_930} | shl_933;
  wire [127:0] and_935 = ref_904 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:80
  wire parity_936 = ^and_935;
  wire [8:0] shl_937 = {parity_936, 8'd0};
  wire [8:0] or_938 = {1'd0, or_934} | shl_937;
  wire [127:0] and_939 = ref_904 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:80
  wire parity_940 = ^and_939;
  wire [9:0] shl_941 = {parity_940, 9'd0};
  wire [9:0] or_942 = {1'd0, or_938} | shl_941;
  wire [122:0] and_943 = ref_904[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:80
  wire parity_944 = ^and_943;
  wire [10:0] shl_945 = {parity_944, 10'd0};
  wire [10:0] or_946 = {1'd0, or_942} | shl_945;
  wire [123:0] and_947 = ref_904[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:80
  wire parity_948 = ^and_947;
  wire [11:0] shl_949 = {parity_948, 11'd0};
  wire [11:0] or_950 = {1'd0, or_946} | shl_949;
  wire [124:0] and_951 = ref_904[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:80
  wire parity_952 = ^and_951;
  wire [12:0] shl_953 = {parity_952, 12'd0};
  wire [12:0] or_954 = {1'd0, or_950} | shl_953;
  wire [125:0] and_955 = ref_904[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:80
  wire parity_956 = ^and_955;
  wire [13:0] shl_957 = {parity_956, 13'd0};
  wire [13:0] or_958 = {1'd0, or_954} | shl_957;
  wire [126:0] and_959 = ref_904[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:80
  wire parity_960 = ^and_959;
  wire [14:0] shl_961 = {parity_960, 14'd0};
  wire [14:0] or_962 = {1'd0, or_958} | shl_961;
  wire [127:0] and_963 = ref_904 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:80
  wire parity_964 = ^and_963;
  wire [15:0] shl_965 = {parity_964, 15'd0};
  wire [15:0] or_966 = {1'd0, or_962} | shl_965;
  wire [124:0] and_967 = ref_904[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:80
  wire parity_968 = ^and_967;
  wire [16:0] shl_969 = {parity_968, 16'd0};
  wire [16:0] or_970 = {1'd0, or_966} | shl_969;
  wire [125:0] and_971 = ref_904[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:80
  wire parity_972 = ^and_971;
  wire [17:0] shl_973 = {parity_972, 17'd0};
  wire [17:0] or_974 = {1'd0, or_970} | shl_973;
  wire [126:0] and_975 = ref_904[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:80
  wire parity_976 = ^and_975;
  wire [18:0] shl_977 = {parity_976, 18'd0};
  wire [18:0] or_978 = {1'd0, or_974} | shl_977;
  wire [127:0] and_979 = ref_904 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:80
  wire parity_980 = ^and_979;
  wire [19:0] shl_981 = {parity_980, 19'd0};
  wire [19:0] or_982 = {1'd0, or_978} | shl_981;
  wire [127:0] and_983 = ref_904 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:80
  wire parity_984 = ^and_983;
  wire [20:0] shl_985 = {parity_984, 20'd0};
  wire [20:0] or_986 = {1'd0, or_982} | shl_985;
  wire [127:0] and_987 = ref_904 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:80
  wire parity_988 = ^and_987;
  wire [21:0] shl_989 = {parity_988, 21'd0};
  wire [21:0] or_990 = {1'd0, or_986} | shl_989;
  wire [126:0] and_991 = ref_904[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:80
  wire parity_992 = ^and_991;
  wire [22:0] shl_993 = {parity_992, 22'd0};
  wire [22:0] or_994 = {1'd0, or_990} | shl_993;
  wire [127:0] and_995 = ref_904 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:80
  wire parity_996 = ^and_995;
  wire [23:0] shl_997 = {parity_996, 23'd0};
  wire [23:0] or_998 = {1'd0, or_994} | shl_997;
  wire [127:0] and_999 = ref_904 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:80
  wire parity_1000 = ^and_999;
  wire [24:0] shl_1001 = {parity_1000, 24'd0};
  wire [24:0] or_1002 = {1'd0, or_998} | shl_1001;
  wire [126:0] and_1003 = ref_904[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:80
  wire parity_1004 = ^and_1003;
  wire [25:0] shl_1005 = {parity_1004, 25'd0};
  wire [25:0] or_1006 = {1'd0, or_1002} | shl_1005;
  wire [127:0] and_1007 = ref_904 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:80
  wire parity_1008 = ^and_1007;
  wire [26:0] shl_1009 = {parity_1008, 26'd0};
  wire [26:0] or_1010 = {1'd0, or_1006} | shl_1009;
  wire [127:0] and_1011 = ref_904 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:80
  wire parity_1012 = ^and_1011;
  wire [27:0] shl_1013 = {parity_1012, 27'd0};
  wire [27:0] or_1014 = {1'd0, or_1010} | shl_1013;
  wire [126:0] and_1015 = ref_904[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:80
  wire parity_1016 = ^and_1015;
  wire [28:0] shl_1017 = {parity_1016, 28'd0};
  wire [28:0] or_1018 = {1'd0, or_1014} | shl_1017;
  wire [127:0] and_1019 = ref_904 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:80
  wire parity_1020 = ^and_1019;
  wire [29:0] shl_1021 = {parity_1020, 29'd0};
  wire [29:0] or_1022 = {1'd0, or_1018} | shl_1021;
  wire [127:0] and_1023 = ref_904 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:80
  wire parity_1024 = ^and_1023;
  wire [30:0] shl_1025 = {parity_1024, 30'd0};
  wire [30:0] or_1026 = {1'd0, or_1022} | shl_1025;
  wire [127:0] and_1027 = ref_904 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:80
  wire parity_1028 = ^and_1027;
  wire [31:0] shl_1029 = {parity_1028, 31'd0};  // awq_gemv_lane.hpp:80
  wire [31:0] or_1030 = {1'd0, or_1026} | shl_1029;  // awq_gemv_lane.hpp:80
  wire [31:0] check_1_1160 = and_807 ? w_388_s2[63:32] : check_1_136;
  wire icmp_1161 = c_1_11 != w_388_s2[111:96];
  wire icmp_1162 = block_134 != w_388_s2[95:64];  // awq_gemv_lane.hpp:246
  wire or_1163 = icmp_1161 | icmp_1162;  // awq_gemv_lane.hpp:246
  wire [119:0] shl_1164 = {w_388_s2[119:112], 112'd0};
  wire icmp_1165 = shl_1164 != 120'h10000000000000000000000000000;
  wire or_1166 = or_1163 | icmp_1165;  // awq_gemv_lane.hpp:246
  wire xor_1167 = or_1166 ^ 1'd1;
  wire icmp_1170 = c_0_10 != w_388_s2[127:120];  // awq_gemv_lane.hpp:249
  wire and_1234 = final_beat_381_s2 & weighs_349_s2;
  wire [31:0] check_1_1237 = first_806_s2 ? w_388_s2[63:32] : check_1_136;
  // stage 3
  reg slot_first_161_s3;
  reg trunc_228_s3;
  reg trunc_231_s3;
  reg icmp_226_s3;
  reg [15:0] select_242_s3;
  reg [31:0] select_281_s3;
  reg [4:0] select_285_s3;
  reg [5:0] shl_289_s3;
  reg trunc_298_s3;
  reg trunc_301_s3;
  reg [31:0] select_323_s3;
  reg [4:0] d1_395_s3;
  reg [4:0] d0_397_s3;
  reg [15:0] sext_401_s3;
  reg [4:0] d1_403_s3;
  reg [4:0] d0_405_s3;
  reg [15:0] sext_409_s3;
  reg [4:0] d1_411_s3;
  reg [4:0] d0_413_s3;
  reg [15:0] trunc_417_s3;
  reg and_384_s3;
  reg [4:0] d1_434_s3;
  reg [4:0] d0_436_s3;
  reg [4:0] d1_441_s3;
  reg [4:0] d0_443_s3;
  reg [4:0] d1_448_s3;
  reg [4:0] d0_450_s3;
  reg [4:0] d1_470_s3;
  reg [4:0] d0_472_s3;
  reg [4:0] d1_477_s3;
  reg [4:0] d0_479_s3;
  reg [4:0] d1_484_s3;
  reg [4:0] d0_486_s3;
  reg [4:0] d1_506_s3;
  reg [4:0] d0_508_s3;
  reg [15:0] sext_512_s3;
  reg [4:0] d1_514_s3;
  reg [4:0] d0_516_s3;
  reg [15:0] sext_520_s3;
  reg [4:0] d1_522_s3;
  reg [4:0] d0_524_s3;
  reg [15:0] trunc_528_s3;
  reg [15:0] sext_602_s3;
  reg [15:0] sext_605_s3;
  reg [15:0] trunc_608_s3;
  reg [15:0] sext_669_s3;
  reg [15:0] sext_672_s3;
  reg [15:0] trunc_675_s3;
  reg icmp_730_s3;
  reg weighs_349_s3;
  reg or_842_s3;
  reg first_806_s3;
  reg [31:0] or_1030_s3;
  reg xor_1167_s3;
  reg icmp_1170_s3;
  reg and_807_s3;
  reg [31:0] check_1_1237_s3;
  reg or_1236_s3;
  reg and_1234_s3;
  reg [31:0] block_134_s3;
  reg [3:0] sum_index_223_s3;
  reg xor_224_s3;
  reg and_279_s3;
  reg final_result_336_s3;
  always @(posedge ap_clk) begin
    slot_first_161_s3 <= slot_first_161_s2;
    trunc_228_s3 <= trunc_228_s2;
    trunc_231_s3 <= trunc_231_s2;
    icmp_226_s3 <= icmp_226_s2;
    select_242_s3 <= select_242;
    select_281_s3 <= select_281;
    select_285_s3 <= select_285;
    shl_289_s3 <= shl_289;
    trunc_298_s3 <= lshr_288_s2[0];
    trunc_301_s3 <= trunc_301_s2;
    select_323_s3 <= select_323_s2;
    d1_395_s3 <= d1_395;
    d0_397_s3 <= d0_397;
    sext_401_s3 <= mem_x_1_q2[31:16];
    d1_403_s3 <= d1_403;
    d0_405_s3 <= d0_405;
    sext_409_s3 <= mem_x_1_q2[47:32];
    d1_411_s3 <= d1_411;
    d0_413_s3 <= d0_413;
    trunc_417_s3 <= mem_x_1_q2[63:48];
    and_384_s3 <= and_384_s2;
    d1_434_s3 <= d1_434;
    d0_436_s3 <= d0_436;
    d1_441_s3 <= d1_441;
    d0_443_s3 <= d0_443;
    d1_448_s3 <= d1_448;
    d0_450_s3 <= d0_450;
    d1_470_s3 <= d1_470;
    d0_472_s3 <= d0_472;
    d1_477_s3 <= d1_477;
    d0_479_s3 <= d0_479;
    d1_484_s3 <= d1_484;
    d0_486_s3 <= d0_486;
    d1_506_s3 <= d1_506;
    d0_508_s3 <= d0_508;
    sext_512_s3 <= mem_x_0_q2[31:16];
    d1_514_s3 <= d1_514;
    d0_516_s3 <= d0_516;
    sext_520_s3 <= mem_x_0_q2[47:32];
    d1_522_s3 <= d1_522;
    d0_524_s3 <= d0_524;
    trunc_528_s3 <= mem_x_0_q2[63:48];
    sext_602_s3 <= mem_x_2_q2[31:16];
    sext_605_s3 <= mem_x_2_q2[47:32];
    trunc_608_s3 <= mem_x_2_q2[63:48];
    sext_669_s3 <= mem_x_3_q2[31:16];
    sext_672_s3 <= mem_x_3_q2[47:32];
    trunc_675_s3 <= mem_x_3_q2[63:48];
    icmp_730_s3 <= icmp_730_s2;
    weighs_349_s3 <= weighs_349_s2;
    or_842_s3 <= or_842_s2;
    first_806_s3 <= first_806_s2;
    or_1030_s3 <= or_1030;
    xor_1167_s3 <= xor_1167;
    icmp_1170_s3 <= icmp_1170;
    and_807_s3 <= and_807;
    check_1_1237_s3 <= check_1_1237;
    or_1236_s3 <= or_1236_s2;
    and_1234_s3 <= and_1234;
    block_134_s3 <= block_134;
    sum_index_223_s3 <= sum_index_223_s2;
    xor_224_s3 <= xor_224_s2;
    and_279_s3 <= and_279_s2;
    final_result_336_s3 <= final_result_336_s2;
  end
  wire [31:0] lshr_287 = select_281_s3 >> select_285_s3;  // awq_gemv_lane.hpp:178
  wire [127:0] exponent_290 = s_x_data_21 >> shl_289_s3;  // awq_gemv_lane.hpp:378
  wire [31:0] shl_396 = {d1_395_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_398 = {d0_397_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_399 = shl_396 + {{22{shl_398[31]}}, shl_398[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_400;
  awq_gemv_t4_mul_27s_16s_42_2 mul_400_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_399[31:5]), .b(sext_401_s3), .p(mul_400));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_435 = {d1_434_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_437 = {d0_436_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_438 = shl_435 + {{22{shl_437[31]}}, shl_437[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_439;
  awq_gemv_t4_mul_27s_16s_42_2 mul_439_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_438[31:5]), .b(sext_401_s3), .p(mul_439));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_471 = {d1_470_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_473 = {d0_472_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_474 = shl_471 + {{22{shl_473[31]}}, shl_473[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_475;
  awq_gemv_t4_mul_27s_16s_42_2 mul_475_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_474[31:5]), .b(sext_401_s3), .p(mul_475));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_507 = {d1_506_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_509 = {d0_508_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_510 = shl_507 + {{22{shl_509[31]}}, shl_509[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_511;
  awq_gemv_t4_mul_27s_16s_42_2 mul_511_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_510[31:5]), .b(sext_512_s3), .p(mul_511));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_540;
  awq_gemv_t4_mul_27s_16s_42_2 mul_540_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_399[31:5]), .b(sext_512_s3), .p(mul_540));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_556;
  awq_gemv_t4_mul_27s_16s_42_2 mul_556_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_438[31:5]), .b(sext_512_s3), .p(mul_556));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_572;
  awq_gemv_t4_mul_27s_16s_42_2 mul_572_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_474[31:5]), .b(sext_512_s3), .p(mul_572));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_585;
  awq_gemv_t4_mul_27s_16s_42_2 mul_585_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_510[31:5]), .b(sext_401_s3), .p(mul_585));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_601;
  awq_gemv_t4_mul_27s_16s_42_2 mul_601_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_474[31:5]), .b(sext_602_s3), .p(mul_601));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_620;
  awq_gemv_t4_mul_27s_16s_42_2 mul_620_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_438[31:5]), .b(sext_602_s3), .p(mul_620));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_636;
  awq_gemv_t4_mul_27s_16s_42_2 mul_636_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_399[31:5]), .b(sext_602_s3), .p(mul_636));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_652;
  awq_gemv_t4_mul_27s_16s_42_2 mul_652_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_510[31:5]), .b(sext_602_s3), .p(mul_652));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_668;
  awq_gemv_t4_mul_27s_16s_42_2 mul_668_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_474[31:5]), .b(sext_669_s3), .p(mul_668));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_686;
  awq_gemv_t4_mul_27s_16s_42_2 mul_686_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_438[31:5]), .b(sext_669_s3), .p(mul_686));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_701;
  awq_gemv_t4_mul_27s_16s_42_2 mul_701_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_399[31:5]), .b(sext_669_s3), .p(mul_701));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_716;
  awq_gemv_t4_mul_27s_16s_42_2 mul_716_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_510[31:5]), .b(sext_669_s3), .p(mul_716));  // awq_gemv_lane.hpp:160
  wire [31:0] select_1031 = first_806_s3 ? 32'd0 : check_0_135;  // awq_gemv_lane.hpp:243
  wire [31:0] and_1032 = select_1031 & 32'heb46de2f;  // awq_gemv_lane.hpp:80
  wire parity_1033 = ^and_1032;
  wire [31:0] and_1034 = select_1031 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:80
  wire parity_1035 = ^and_1034;
  wire [1:0] shl_1036 = {parity_1035, 1'd0};
  wire [1:0] or_1037 = {1'd0, parity_1033} | shl_1036;
  wire [31:0] and_1038 = select_1031 & 32'had1b78bc;  // awq_gemv_lane.hpp:80
  wire parity_1039 = ^and_1038;
  wire [2:0] shl_1040 = {parity_1039, 2'd0};
  wire [2:0] or_1041 = {1'd0, or_1037} | shl_1040;
  wire [30:0] and_1042 = select_1031[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:80
  wire parity_1043 = ^and_1042;
  wire [3:0] shl_1044 = {parity_1043, 3'd0};
  wire [3:0] or_1045 = {1'd0, or_1041} | shl_1044;
  wire [31:0] and_1046 = select_1031 & 32'hb46de2f1;  // awq_gemv_lane.hpp:80
  wire parity_1047 = ^and_1046;
  wire [4:0] shl_1048 = {parity_1047, 4'd0};
  wire [4:0] or_1049 = {1'd0, or_1045} | shl_1048;
  wire [30:0] and_1050 = select_1031[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:80
  wire parity_1051 = ^and_1050;
  wire [5:0] shl_1052 = {parity_1051, 5'd0};
  wire [5:0] or_1053 = {1'd0, or_1049} | shl_1052;
  wire [29:0] and_1054 = select_1031[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:80
  wire parity_1055 = ^and_1054;
  wire [6:0] shl_1056 = {parity_1055, 6'd0};
  wire [6:0] or_1057 = {1'd0, or_1053} | shl_1056;
  wire [30:0] and_1058 = select_1031[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:80
  wire parity_1059 = ^and_1058;
  wire [7:0] shl_1060 = {parity_1059, 7'd0};
  wire [7:0] or_1061 = {1'd0, or_1057} | shl_1060;
  wire [31:0] and_1062 = select_1031 & 32'hebc557ab;  // awq_gemv_lane.hpp:80
  wire parity_1063 = ^and_1062;
  wire [8:0] shl_1064 = {parity_1063, 8'd0};
  wire [8:0] or_1065 = {1'd0, or_1061} | shl_1064;
  wire [29:0] and_1066 = select_1031[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:80
  wire parity_1067 = ^and_1066;
  wire [9:0] shl_1068 = {parity_1067, 9'd0};
  wire [9:0] or_1069 = {1'd0, or_1065} | shl_1068;
  wire [31:0] and_1070 = select_1031 & 32'h92de3cde;  // awq_gemv_lane.hpp:80
  wire parity_1071 = ^and_1070;
  wire [10:0] shl_1072 = {parity_1071, 10'd0};
  wire [10:0] or_1073 = {1'd0, or_1069} | shl_1072;
  wire [29:0] and_1074 = select_1031[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:80
  wire parity_1075 = ^and_1074;
  wire [11:0] shl_1076 = {parity_1075, 11'd0};
  wire [11:0] or_1077 = {1'd0, or_1073} | shl_1076;
  wire [30:0] and_1078 = select_1031[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:80
  wire parity_1079 = ^and_1078;
  wire [12:0] shl_1080 = {parity_1079, 12'd0};
  wire [12:0] or_1081 = {1'd0, or_1077} | shl_1080;
  wire [31:0] and_1082 = select_1031 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:80
  wire parity_1083 = ^and_1082;
  wire [13:0] shl_1084 = {parity_1083, 13'd0};
  wire [13:0] or_1085 = {1'd0, or_1081} | shl_1084;
  wire [29:0] and_1086 = select_1031[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:80
  wire parity_1087 = ^and_1086;
  wire [14:0] shl_1088 = {parity_1087, 14'd0};
  wire [14:0] or_1089 = {1'd0, or_1085} | shl_1088;
  wire [30:0] and_1090 = select_1031[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:80
  wire parity_1091 = ^and_1090;
  wire [15:0] shl_1092 = {parity_1091, 15'd0};
  wire [15:0] or_1093 = {1'd0, or_1089} | shl_1092;
  wire [30:0] and_1094 = select_1031[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:80
  wire parity_1095 = ^and_1094;
  wire [16:0] shl_1096 = {parity_1095, 16'd0};
  wire [16:0] or_1097 = {1'd0, or_1093} | shl_1096;
  wire [31:0] and_1098 = select_1031 & 32'hb993d378;  // awq_gemv_lane.hpp:80
  wire parity_1099 = ^and_1098;
  wire [17:0] shl_1100 = {parity_1099, 17'd0};
  wire [17:0] or_1101 = {1'd0, or_1097} | shl_1100;
  wire [30:0] and_1102 = select_1031[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:80
  wire parity_1103 = ^and_1102;
  wire [18:0] shl_1104 = {parity_1103, 18'd0};
  wire [18:0] or_1105 = {1'd0, or_1101} | shl_1104;
  wire [31:0] and_1106 = select_1031 & 32'he64f4de1;  // awq_gemv_lane.hpp:80
  wire parity_1107 = ^and_1106;
  wire [19:0] shl_1108 = {parity_1107, 19'd0};
  wire [19:0] or_1109 = {1'd0, or_1105} | shl_1108;
  wire [29:0] and_1110 = select_1031[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:80
  wire parity_1111 = ^and_1110;
  wire [20:0] shl_1112 = {parity_1111, 20'd0};
  wire [20:0] or_1113 = {1'd0, or_1109} | shl_1112;
  wire [31:0] and_1114 = select_1031 & 32'ha4f655f7;  // awq_gemv_lane.hpp:80
  wire parity_1115 = ^and_1114;
  wire [21:0] shl_1116 = {parity_1115, 21'd0};
  wire [21:0] or_1117 = {1'd0, or_1113} | shl_1116;
  wire [31:0] and_1118 = select_1031 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:80
  wire parity_1119 = ^and_1118;
  wire [22:0] shl_1120 = {parity_1119, 22'd0};
  wire [22:0] or_1121 = {1'd0, or_1117} | shl_1120;
  wire [30:0] and_1122 = select_1031[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:80
  wire parity_1123 = ^and_1122;
  wire [23:0] shl_1124 = {parity_1123, 23'd0};
  wire [23:0] or_1125 = {1'd0, or_1121} | shl_1124;
  wire [30:0] and_1126 = select_1031[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:80
  wire parity_1127 = ^and_1126;
  wire [24:0] shl_1128 = {parity_1127, 24'd0};
  wire [24:0] or_1129 = {1'd0, or_1125} | shl_1128;
  wire [29:0] and_1130 = select_1031[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:80
  wire parity_1131 = ^and_1130;
  wire [25:0] shl_1132 = {parity_1131, 25'd0};
  wire [25:0] or_1133 = {1'd0, or_1129} | shl_1132;
  wire [30:0] and_1134 = select_1031[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:80
  wire parity_1135 = ^and_1134;
  wire [26:0] shl_1136 = {parity_1135, 26'd0};
  wire [26:0] or_1137 = {1'd0, or_1133} | shl_1136;
  wire [30:0] and_1138 = select_1031[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:80
  wire parity_1139 = ^and_1138;
  wire [27:0] shl_1140 = {parity_1139, 27'd0};
  wire [27:0] or_1141 = {1'd0, or_1137} | shl_1140;
  wire [30:0] and_1142 = select_1031[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:80
  wire parity_1143 = ^and_1142;
  wire [28:0] shl_1144 = {parity_1143, 28'd0};
  wire [28:0] or_1145 = {1'd0, or_1141} | shl_1144;
  wire [31:0] and_1146 = select_1031 & 32'hf21a0359;  // awq_gemv_lane.hpp:80
  wire parity_1147 = ^and_1146;
  wire [29:0] shl_1148 = {parity_1147, 29'd0};
  wire [29:0] or_1149 = {1'd0, or_1145} | shl_1148;
  wire [27:0] and_1150 = select_1031[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:80
  wire parity_1151 = ^and_1150;
  wire [30:0] shl_1152 = {parity_1151, 30'd0};
  wire [30:0] or_1153 = {1'd0, or_1149} | shl_1152;
  wire [31:0] and_1154 = select_1031 & 32'hf5a36f17;  // awq_gemv_lane.hpp:80
  wire parity_1155 = ^and_1154;
  wire [31:0] shl_1156 = {parity_1155, 31'd0};  // awq_gemv_lane.hpp:80
  wire [31:0] or_1157 = {1'd0, or_1153} | shl_1156;  // awq_gemv_lane.hpp:80
  wire [31:0] check_0_1158 = or_1030_s3 ^ or_1157;  // awq_gemv_lane.hpp:88
  wire [31:0] check_0_1159 = weighs_349_s3 ? check_0_1158 : check_0_135;  // awq_gemv_t4.cpp:14
  wire and_1168 = first_806_s3 & xor_1167_s3;
  wire xor_1169 = and_1168 ^ 1'd1;
  wire or_1171 = xor_1169 | icmp_1170_s3;
  wire check_1172 = and_807_s3 ? or_1171 : check_137;
  wire [31:0] xor_1238 = check_0_1158 ^ check_1_1237_s3;  // awq_gemv_lane.hpp:255
  wire check_1240 = first_806_s3 ? or_1171 : check_137;
  // stage 4
  reg slot_first_161_s4;
  reg trunc_228_s4;
  reg trunc_231_s4;
  reg icmp_226_s4;
  reg [15:0] select_242_s4;
  reg [127:0] exponent_290_s4;
  reg [7:0] trunc_292_s4;
  reg trunc_298_s4;
  reg trunc_301_s4;
  reg [31:0] select_323_s4;
  reg [4:0] d1_403_s4;
  reg [4:0] d0_405_s4;
  reg [15:0] sext_409_s4;
  reg [4:0] d1_411_s4;
  reg [4:0] d0_413_s4;
  reg [15:0] trunc_417_s4;
  reg and_384_s4;
  reg [4:0] d1_441_s4;
  reg [4:0] d0_443_s4;
  reg [4:0] d1_448_s4;
  reg [4:0] d0_450_s4;
  reg [4:0] d1_477_s4;
  reg [4:0] d0_479_s4;
  reg [4:0] d1_484_s4;
  reg [4:0] d0_486_s4;
  reg [4:0] d1_514_s4;
  reg [4:0] d0_516_s4;
  reg [15:0] sext_520_s4;
  reg [4:0] d1_522_s4;
  reg [4:0] d0_524_s4;
  reg [15:0] trunc_528_s4;
  reg [15:0] sext_605_s4;
  reg [15:0] trunc_608_s4;
  reg [15:0] sext_672_s4;
  reg [15:0] trunc_675_s4;
  reg icmp_730_s4;
  reg weighs_349_s4;
  reg or_842_s4;
  reg [31:0] xor_1238_s4;
  reg check_1240_s4;
  reg or_1236_s4;
  reg and_1234_s4;
  reg [31:0] block_134_s4;
  reg [3:0] sum_index_223_s4;
  reg xor_224_s4;
  reg and_279_s4;
  reg final_result_336_s4;
  always @(posedge ap_clk) begin
    slot_first_161_s4 <= slot_first_161_s3;
    trunc_228_s4 <= trunc_228_s3;
    trunc_231_s4 <= trunc_231_s3;
    icmp_226_s4 <= icmp_226_s3;
    select_242_s4 <= select_242_s3;
    exponent_290_s4 <= exponent_290;
    trunc_292_s4 <= lshr_287[7:0];
    trunc_298_s4 <= trunc_298_s3;
    trunc_301_s4 <= trunc_301_s3;
    select_323_s4 <= select_323_s3;
    d1_403_s4 <= d1_403_s3;
    d0_405_s4 <= d0_405_s3;
    sext_409_s4 <= sext_409_s3;
    d1_411_s4 <= d1_411_s3;
    d0_413_s4 <= d0_413_s3;
    trunc_417_s4 <= trunc_417_s3;
    and_384_s4 <= and_384_s3;
    d1_441_s4 <= d1_441_s3;
    d0_443_s4 <= d0_443_s3;
    d1_448_s4 <= d1_448_s3;
    d0_450_s4 <= d0_450_s3;
    d1_477_s4 <= d1_477_s3;
    d0_479_s4 <= d0_479_s3;
    d1_484_s4 <= d1_484_s3;
    d0_486_s4 <= d0_486_s3;
    d1_514_s4 <= d1_514_s3;
    d0_516_s4 <= d0_516_s3;
    sext_520_s4 <= sext_520_s3;
    d1_522_s4 <= d1_522_s3;
    d0_524_s4 <= d0_524_s3;
    trunc_528_s4 <= trunc_528_s3;
    sext_605_s4 <= sext_605_s3;
    trunc_608_s4 <= trunc_608_s3;
    sext_672_s4 <= sext_672_s3;
    trunc_675_s4 <= trunc_675_s3;
    icmp_730_s4 <= icmp_730_s3;
    weighs_349_s4 <= weighs_349_s3;
    or_842_s4 <= or_842_s3;
    xor_1238_s4 <= xor_1238;
    check_1240_s4 <= check_1240;
    or_1236_s4 <= or_1236_s3;
    and_1234_s4 <= and_1234_s3;
    block_134_s4 <= block_134_s3;
    sum_index_223_s4 <= sum_index_223_s3;
    xor_224_s4 <= xor_224_s3;
    and_279_s4 <= and_279_s3;
    final_result_336_s4 <= final_result_336_s3;
  end
  wire [7:0] shift_291 = trunc_292_s4 - {3'd0, exponent_290_s4[4:0]};  // awq_gemv_lane.hpp:379
  wire [31:0] shl_404 = {d1_403_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_406 = {d0_405_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_407 = shl_404 + {{22{shl_406[31]}}, shl_406[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_408;
  awq_gemv_t4_mul_27s_16s_42_2 mul_408_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_407[31:5]), .b(sext_409_s4), .p(mul_408));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_442 = {d1_441_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_444 = {d0_443_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_445 = shl_442 + {{22{shl_444[31]}}, shl_444[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_446;
  awq_gemv_t4_mul_27s_16s_42_2 mul_446_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_445[31:5]), .b(sext_409_s4), .p(mul_446));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_478 = {d1_477_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_480 = {d0_479_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_481 = shl_478 + {{22{shl_480[31]}}, shl_480[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_482;
  awq_gemv_t4_mul_27s_16s_42_2 mul_482_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_481[31:5]), .b(sext_409_s4), .p(mul_482));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_515 = {d1_514_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_517 = {d0_516_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_518 = shl_515 + {{22{shl_517[31]}}, shl_517[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_519;
  awq_gemv_t4_mul_27s_16s_42_2 mul_519_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_518[31:5]), .b(sext_520_s4), .p(mul_519));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_542;
  awq_gemv_t4_mul_27s_16s_42_2 mul_542_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_407[31:5]), .b(sext_520_s4), .p(mul_542));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_558;
  awq_gemv_t4_mul_27s_16s_42_2 mul_558_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_445[31:5]), .b(sext_520_s4), .p(mul_558));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_574;
  awq_gemv_t4_mul_27s_16s_42_2 mul_574_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_481[31:5]), .b(sext_520_s4), .p(mul_574));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_587;
  awq_gemv_t4_mul_27s_16s_42_2 mul_587_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_518[31:5]), .b(sext_409_s4), .p(mul_587));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_604;
  awq_gemv_t4_mul_27s_16s_42_2 mul_604_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_481[31:5]), .b(sext_605_s4), .p(mul_604));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_622;
  awq_gemv_t4_mul_27s_16s_42_2 mul_622_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_445[31:5]), .b(sext_605_s4), .p(mul_622));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_638;
  awq_gemv_t4_mul_27s_16s_42_2 mul_638_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_407[31:5]), .b(sext_605_s4), .p(mul_638));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_654;
  awq_gemv_t4_mul_27s_16s_42_2 mul_654_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_518[31:5]), .b(sext_605_s4), .p(mul_654));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_671;
  awq_gemv_t4_mul_27s_16s_42_2 mul_671_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_481[31:5]), .b(sext_672_s4), .p(mul_671));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_688;
  awq_gemv_t4_mul_27s_16s_42_2 mul_688_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_445[31:5]), .b(sext_672_s4), .p(mul_688));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_703;
  awq_gemv_t4_mul_27s_16s_42_2 mul_703_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_407[31:5]), .b(sext_672_s4), .p(mul_703));  // awq_gemv_lane.hpp:160
  wire [41:0] mul_718;
  awq_gemv_t4_mul_27s_16s_42_2 mul_718_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_518[31:5]), .b(sext_672_s4), .p(mul_718));  // awq_gemv_lane.hpp:160
  wire icmp_1239 = xor_1238_s4 != 32'hffffffff;  // awq_gemv_lane.hpp:255
  wire or_1241 = icmp_1239 | check_1240_s4;  // awq_gemv_lane.hpp:433
  wire xor_1242 = or_1241 ^ 1'd1;
  wire or_1243 = or_1236_s4 | xor_1242;
  wire xor_1250 = or_1243 ^ 1'd1;
  wire and_1251 = and_1234_s4 & xor_1250;
  wire icmp_1252 = xor_1238_s4 == 32'hffffffff;  // awq_gemv_lane.hpp:255
  wire [7:0] select_1253 = icmp_1252 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:255
  wire [8:0] select_1254 = check_1240_s4 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:255
  wire [8:0] or_1255 = {1'd0, select_1253} | select_1254;  // awq_gemv_lane.hpp:255
  wire [8:0] flags_1256 = flags_157 | or_1255;  // awq_gemv_lane.hpp:434
  wire [8:0] flags_1257 = and_1251 ? flags_1256 : flags_157;
  // stage 5
  reg slot_first_161_s5;
  reg trunc_228_s5;
  reg trunc_231_s5;
  reg icmp_226_s5;
  reg [15:0] select_242_s5;
  reg [7:0] shift_291_s5;
  reg trunc_298_s5;
  reg trunc_301_s5;
  reg [31:0] select_323_s5;
  reg [4:0] d1_411_s5;
  reg [4:0] d0_413_s5;
  reg [15:0] trunc_417_s5;
  reg and_384_s5;
  reg [4:0] d1_448_s5;
  reg [4:0] d0_450_s5;
  reg [4:0] d1_484_s5;
  reg [4:0] d0_486_s5;
  reg [4:0] d1_522_s5;
  reg [4:0] d0_524_s5;
  reg [15:0] trunc_528_s5;
  reg [15:0] trunc_608_s5;
  reg [15:0] trunc_675_s5;
  reg icmp_730_s5;
  reg weighs_349_s5;
  reg or_842_s5;
  reg or_1243_s5;
  reg and_1234_s5;
  reg [31:0] block_134_s5;
  reg [3:0] sum_index_223_s5;
  reg xor_224_s5;
  reg and_279_s5;
  reg final_result_336_s5;
  always @(posedge ap_clk) begin
    slot_first_161_s5 <= slot_first_161_s4;
    trunc_228_s5 <= trunc_228_s4;
    trunc_231_s5 <= trunc_231_s4;
    icmp_226_s5 <= icmp_226_s4;
    select_242_s5 <= select_242_s4;
    shift_291_s5 <= shift_291;
    trunc_298_s5 <= trunc_298_s4;
    trunc_301_s5 <= trunc_301_s4;
    select_323_s5 <= select_323_s4;
    d1_411_s5 <= d1_411_s4;
    d0_413_s5 <= d0_413_s4;
    trunc_417_s5 <= trunc_417_s4;
    and_384_s5 <= and_384_s4;
    d1_448_s5 <= d1_448_s4;
    d0_450_s5 <= d0_450_s4;
    d1_484_s5 <= d1_484_s4;
    d0_486_s5 <= d0_486_s4;
    d1_522_s5 <= d1_522_s4;
    d0_524_s5 <= d0_524_s4;
    trunc_528_s5 <= trunc_528_s4;
    trunc_608_s5 <= trunc_608_s4;
    trunc_675_s5 <= trunc_675_s4;
    icmp_730_s5 <= icmp_730_s4;
    weighs_349_s5 <= weighs_349_s4;
    or_842_s5 <= or_842_s4;
    or_1243_s5 <= or_1243;
    and_1234_s5 <= and_1234_s4;
    block_134_s5 <= block_134_s4;
    sum_index_223_s5 <= sum_index_223_s4;
    xor_224_s5 <= xor_224_s4;
    and_279_s5 <= and_279_s4;
    final_result_336_s5 <= final_result_336_s4;
  end
  wire [42:0] add_402 = {{1{mul_394[41]}}, mul_394} + {{1{mul_400[41]}}, mul_400};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_412 = {d1_411_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_414 = {d0_413_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_415 = shl_412 + {{22{shl_414[31]}}, shl_414[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_416;
  awq_gemv_t4_mul_27s_16s_42_2 mul_416_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_415[31:5]), .b(trunc_417_s5), .p(mul_416));  // awq_gemv_lane.hpp:160
  wire [42:0] add_440 = {{1{mul_433[41]}}, mul_433} + {{1{mul_439[41]}}, mul_439};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_449 = {d1_448_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_451 = {d0_450_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_452 = shl_449 + {{22{shl_451[31]}}, shl_451[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_453;
  awq_gemv_t4_mul_27s_16s_42_2 mul_453_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_452[31:5]), .b(trunc_417_s5), .p(mul_453));  // awq_gemv_lane.hpp:160
  wire [42:0] add_476 = {{1{mul_469[41]}}, mul_469} + {{1{mul_475[41]}}, mul_475};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_485 = {d1_484_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_487 = {d0_486_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_488 = shl_485 + {{22{shl_487[31]}}, shl_487[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_489;
  awq_gemv_t4_mul_27s_16s_42_2 mul_489_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_488[31:5]), .b(trunc_417_s5), .p(mul_489));  // awq_gemv_lane.hpp:160
  wire [42:0] add_513 = {{1{mul_505[41]}}, mul_505} + {{1{mul_511[41]}}, mul_511};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_523 = {d1_522_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_525 = {d0_524_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] add_526 = shl_523 + {{22{shl_525[31]}}, shl_525[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_527;
  awq_gemv_t4_mul_27s_16s_42_2 mul_527_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_526[31:5]), .b(trunc_528_s5), .p(mul_527));  // awq_gemv_lane.hpp:160
  wire [42:0] add_541 = {{1{mul_539[41]}}, mul_539} + {{1{mul_540[41]}}, mul_540};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_544;
  awq_gemv_t4_mul_27s_16s_42_2 mul_544_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_415[31:5]), .b(trunc_528_s5), .p(mul_544));  // awq_gemv_lane.hpp:160
  wire [42:0] add_557 = {{1{mul_555[41]}}, mul_555} + {{1{mul_556[41]}}, mul_556};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_560;
  awq_gemv_t4_mul_27s_16s_42_2 mul_560_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_452[31:5]), .b(trunc_528_s5), .p(mul_560));  // awq_gemv_lane.hpp:160
  wire [42:0] add_573 = {{1{mul_571[41]}}, mul_571} + {{1{mul_572[41]}}, mul_572};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_576;
  awq_gemv_t4_mul_27s_16s_42_2 mul_576_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_488[31:5]), .b(trunc_528_s5), .p(mul_576));  // awq_gemv_lane.hpp:160
  wire [42:0] add_586 = {{1{mul_584[41]}}, mul_584} + {{1{mul_585[41]}}, mul_585};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_589;
  awq_gemv_t4_mul_27s_16s_42_2 mul_589_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_526[31:5]), .b(trunc_417_s5), .p(mul_589));  // awq_gemv_lane.hpp:160
  wire [42:0] add_603 = {{1{mul_600[41]}}, mul_600} + {{1{mul_601[41]}}, mul_601};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_607;
  awq_gemv_t4_mul_27s_16s_42_2 mul_607_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_488[31:5]), .b(trunc_608_s5), .p(mul_607));  // awq_gemv_lane.hpp:160
  wire [42:0] add_621 = {{1{mul_619[41]}}, mul_619} + {{1{mul_620[41]}}, mul_620};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_624;
  awq_gemv_t4_mul_27s_16s_42_2 mul_624_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_452[31:5]), .b(trunc_608_s5), .p(mul_624));  // awq_gemv_lane.hpp:160
  wire [42:0] add_637 = {{1{mul_635[41]}}, mul_635} + {{1{mul_636[41]}}, mul_636};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_640;
  awq_gemv_t4_mul_27s_16s_42_2 mul_640_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_415[31:5]), .b(trunc_608_s5), .p(mul_640));  // awq_gemv_lane.hpp:160
  wire [42:0] add_653 = {{1{mul_651[41]}}, mul_651} + {{1{mul_652[41]}}, mul_652};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_656;
  awq_gemv_t4_mul_27s_16s_42_2 mul_656_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_526[31:5]), .b(trunc_608_s5), .p(mul_656));  // awq_gemv_lane.hpp:160
  wire [42:0] add_670 = {{1{mul_667[41]}}, mul_667} + {{1{mul_668[41]}}, mul_668};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_674;
  awq_gemv_t4_mul_27s_16s_42_2 mul_674_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_488[31:5]), .b(trunc_675_s5), .p(mul_674));  // awq_gemv_lane.hpp:160
  wire [42:0] add_687 = {{1{mul_685[41]}}, mul_685} + {{1{mul_686[41]}}, mul_686};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_690;
  awq_gemv_t4_mul_27s_16s_42_2 mul_690_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_452[31:5]), .b(trunc_675_s5), .p(mul_690));  // awq_gemv_lane.hpp:160
  wire [42:0] add_702 = {{1{mul_700[41]}}, mul_700} + {{1{mul_701[41]}}, mul_701};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_705;
  awq_gemv_t4_mul_27s_16s_42_2 mul_705_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_415[31:5]), .b(trunc_675_s5), .p(mul_705));  // awq_gemv_lane.hpp:160
  wire [42:0] add_717 = {{1{mul_715[41]}}, mul_715} + {{1{mul_716[41]}}, mul_716};  // awq_gemv_lane.hpp:160
  wire [41:0] mul_720;
  awq_gemv_t4_mul_27s_16s_42_2 mul_720_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_526[31:5]), .b(trunc_675_s5), .p(mul_720));  // awq_gemv_lane.hpp:160
  wire icmp_1244 = bad_block_156 == 32'hffffffff;  // awq_gemv_lane.hpp:435
  wire xor_1245 = icmp_1244 ^ 1'd1;
  wire or_1246 = or_1243_s5 | xor_1245;
  wire xor_1247 = or_1246 ^ 1'd1;
  wire and_1248 = and_1234_s5 & xor_1247;
  wire [31:0] bad_block_1249 = and_1248 ? block_134_s5 : bad_block_156;
  // stage 6
  reg slot_first_161_s6;
  reg trunc_228_s6;
  reg trunc_231_s6;
  reg icmp_226_s6;
  reg [15:0] select_242_s6;
  reg [7:0] shift_291_s6;
  reg trunc_298_s6;
  reg trunc_301_s6;
  reg [31:0] select_323_s6;
  reg [42:0] add_402_s6;
  reg and_384_s6;
  reg [42:0] add_440_s6;
  reg [42:0] add_476_s6;
  reg [42:0] add_513_s6;
  reg [42:0] add_541_s6;
  reg [42:0] add_557_s6;
  reg [42:0] add_573_s6;
  reg [42:0] add_586_s6;
  reg [42:0] add_603_s6;
  reg [42:0] add_621_s6;
  reg [42:0] add_637_s6;
  reg [42:0] add_653_s6;
  reg [42:0] add_670_s6;
  reg [42:0] add_687_s6;
  reg [42:0] add_702_s6;
  reg [42:0] add_717_s6;
  reg icmp_730_s6;
  reg weighs_349_s6;
  reg or_842_s6;
  reg [3:0] sum_index_223_s6;
  reg xor_224_s6;
  reg and_279_s6;
  reg final_result_336_s6;
  always @(posedge ap_clk) begin
    slot_first_161_s6 <= slot_first_161_s5;
    trunc_228_s6 <= trunc_228_s5;
    trunc_231_s6 <= trunc_231_s5;
    icmp_226_s6 <= icmp_226_s5;
    select_242_s6 <= select_242_s5;
    shift_291_s6 <= shift_291_s5;
    trunc_298_s6 <= trunc_298_s5;
    trunc_301_s6 <= trunc_301_s5;
    select_323_s6 <= select_323_s5;
    add_402_s6 <= add_402;
    and_384_s6 <= and_384_s5;
    add_440_s6 <= add_440;
    add_476_s6 <= add_476;
    add_513_s6 <= add_513;
    add_541_s6 <= add_541;
    add_557_s6 <= add_557;
    add_573_s6 <= add_573;
    add_586_s6 <= add_586;
    add_603_s6 <= add_603;
    add_621_s6 <= add_621;
    add_637_s6 <= add_637;
    add_653_s6 <= add_653;
    add_670_s6 <= add_670;
    add_687_s6 <= add_687;
    add_702_s6 <= add_702;
    add_717_s6 <= add_717;
    icmp_730_s6 <= icmp_730_s5;
    weighs_349_s6 <= weighs_349_s5;
    or_842_s6 <= or_842_s5;
    sum_index_223_s6 <= sum_index_223_s5;
    xor_224_s6 <= xor_224_s5;
    and_279_s6 <= and_279_s5;
    final_result_336_s6 <= final_result_336_s5;
  end
  wire [43:0] add_410 = {{1{add_402_s6[42]}}, add_402_s6} + {{2{mul_408[41]}}, mul_408};  // awq_gemv_lane.hpp:160
  wire [43:0] add_447 = {{1{add_440_s6[42]}}, add_440_s6} + {{2{mul_446[41]}}, mul_446};  // awq_gemv_lane.hpp:160
  wire [43:0] add_483 = {{1{add_476_s6[42]}}, add_476_s6} + {{2{mul_482[41]}}, mul_482};  // awq_gemv_lane.hpp:160
  wire [43:0] add_521 = {{1{add_513_s6[42]}}, add_513_s6} + {{2{mul_519[41]}}, mul_519};  // awq_gemv_lane.hpp:160
  wire [43:0] add_543 = {{1{add_541_s6[42]}}, add_541_s6} + {{2{mul_542[41]}}, mul_542};  // awq_gemv_lane.hpp:160
  wire [43:0] add_559 = {{1{add_557_s6[42]}}, add_557_s6} + {{2{mul_558[41]}}, mul_558};  // awq_gemv_lane.hpp:160
  wire [43:0] add_575 = {{1{add_573_s6[42]}}, add_573_s6} + {{2{mul_574[41]}}, mul_574};  // awq_gemv_lane.hpp:160
  wire [43:0] add_588 = {{1{add_586_s6[42]}}, add_586_s6} + {{2{mul_587[41]}}, mul_587};  // awq_gemv_lane.hpp:160
  wire [43:0] add_606 = {{1{add_603_s6[42]}}, add_603_s6} + {{2{mul_604[41]}}, mul_604};  // awq_gemv_lane.hpp:160
  wire [43:0] add_623 = {{1{add_621_s6[42]}}, add_621_s6} + {{2{mul_622[41]}}, mul_622};  // awq_gemv_lane.hpp:160
  wire [43:0] add_639 = {{1{add_637_s6[42]}}, add_637_s6} + {{2{mul_638[41]}}, mul_638};  // awq_gemv_lane.hpp:160
  wire [43:0] add_655 = {{1{add_653_s6[42]}}, add_653_s6} + {{2{mul_654[41]}}, mul_654};  // awq_gemv_lane.hpp:160
  wire [43:0] add_673 = {{1{add_670_s6[42]}}, add_670_s6} + {{2{mul_671[41]}}, mul_671};  // awq_gemv_lane.hpp:160
  wire [43:0] add_689 = {{1{add_687_s6[42]}}, add_687_s6} + {{2{mul_688[41]}}, mul_688};  // awq_gemv_lane.hpp:160
  wire [43:0] add_704 = {{1{add_702_s6[42]}}, add_702_s6} + {{2{mul_703[41]}}, mul_703};  // awq_gemv_lane.hpp:160
  wire [43:0] add_719 = {{1{add_717_s6[42]}}, add_717_s6} + {{2{mul_718[41]}}, mul_718};  // awq_gemv_lane.hpp:160
  // stage 7
  reg slot_first_161_s7;
  reg trunc_228_s7;
  reg trunc_231_s7;
  reg icmp_226_s7;
  reg [15:0] select_242_s7;
  reg [7:0] shift_291_s7;
  reg trunc_298_s7;
  reg trunc_301_s7;
  reg [31:0] select_323_s7;
  reg [43:0] add_410_s7;
  reg and_384_s7;
  reg [43:0] add_447_s7;
  reg [43:0] add_483_s7;
  reg [43:0] add_521_s7;
  reg [43:0] add_543_s7;
  reg [43:0] add_559_s7;
  reg [43:0] add_575_s7;
  reg [43:0] add_588_s7;
  reg [43:0] add_606_s7;
  reg [43:0] add_623_s7;
  reg [43:0] add_639_s7;
  reg [43:0] add_655_s7;
  reg [43:0] add_673_s7;
  reg [43:0] add_689_s7;
  reg [43:0] add_704_s7;
  reg [43:0] add_719_s7;
  reg icmp_730_s7;
  reg weighs_349_s7;
  reg or_842_s7;
  reg [3:0] sum_index_223_s7;
  reg xor_224_s7;
  reg and_279_s7;
  reg final_result_336_s7;
  always @(posedge ap_clk) begin
    slot_first_161_s7 <= slot_first_161_s6;
    trunc_228_s7 <= trunc_228_s6;
    trunc_231_s7 <= trunc_231_s6;
    icmp_226_s7 <= icmp_226_s6;
    select_242_s7 <= select_242_s6;
    shift_291_s7 <= shift_291_s6;
    trunc_298_s7 <= trunc_298_s6;
    trunc_301_s7 <= trunc_301_s6;
    select_323_s7 <= select_323_s6;
    add_410_s7 <= add_410;
    and_384_s7 <= and_384_s6;
    add_447_s7 <= add_447;
    add_483_s7 <= add_483;
    add_521_s7 <= add_521;
    add_543_s7 <= add_543;
    add_559_s7 <= add_559;
    add_575_s7 <= add_575;
    add_588_s7 <= add_588;
    add_606_s7 <= add_606;
    add_623_s7 <= add_623;
    add_639_s7 <= add_639;
    add_655_s7 <= add_655;
    add_673_s7 <= add_673;
    add_689_s7 <= add_689;
    add_704_s7 <= add_704;
    add_719_s7 <= add_719;
    icmp_730_s7 <= icmp_730_s6;
    weighs_349_s7 <= weighs_349_s6;
    or_842_s7 <= or_842_s6;
    sum_index_223_s7 <= sum_index_223_s6;
    xor_224_s7 <= xor_224_s6;
    and_279_s7 <= and_279_s6;
    final_result_336_s7 <= final_result_336_s6;
  end
  wire [43:0] high_418 = add_410_s7 + {{2{mul_416[41]}}, mul_416};  // awq_gemv_lane.hpp:160
  wire [43:0] high_454 = add_447_s7 + {{2{mul_453[41]}}, mul_453};  // awq_gemv_lane.hpp:160
  wire [43:0] high_490 = add_483_s7 + {{2{mul_489[41]}}, mul_489};  // awq_gemv_lane.hpp:160
  wire [43:0] high_529 = add_521_s7 + {{2{mul_527[41]}}, mul_527};  // awq_gemv_lane.hpp:160
  wire [43:0] high_545 = add_543_s7 + {{2{mul_544[41]}}, mul_544};  // awq_gemv_lane.hpp:160
  wire [43:0] high_561 = add_559_s7 + {{2{mul_560[41]}}, mul_560};  // awq_gemv_lane.hpp:160
  wire [43:0] high_577 = add_575_s7 + {{2{mul_576[41]}}, mul_576};  // awq_gemv_lane.hpp:160
  wire [43:0] high_590 = add_588_s7 + {{2{mul_589[41]}}, mul_589};  // awq_gemv_lane.hpp:160
  wire [43:0] high_609 = add_606_s7 + {{2{mul_607[41]}}, mul_607};  // awq_gemv_lane.hpp:160
  wire [43:0] high_625 = add_623_s7 + {{2{mul_624[41]}}, mul_624};  // awq_gemv_lane.hpp:160
  wire [43:0] high_641 = add_639_s7 + {{2{mul_640[41]}}, mul_640};  // awq_gemv_lane.hpp:160
  wire [43:0] high_657 = add_655_s7 + {{2{mul_656[41]}}, mul_656};  // awq_gemv_lane.hpp:160
  wire [43:0] high_676 = add_673_s7 + {{2{mul_674[41]}}, mul_674};  // awq_gemv_lane.hpp:160
  wire [43:0] high_691 = add_689_s7 + {{2{mul_690[41]}}, mul_690};  // awq_gemv_lane.hpp:160
  wire [43:0] high_706 = add_704_s7 + {{2{mul_705[41]}}, mul_705};  // awq_gemv_lane.hpp:160
  wire [43:0] high_721 = add_719_s7 + {{2{mul_720[41]}}, mul_720};  // awq_gemv_lane.hpp:160
  // stage 8
  reg slot_first_161_s8;
  reg trunc_228_s8;
  reg trunc_231_s8;
  reg icmp_226_s8;
  reg [15:0] select_242_s8;
  reg [7:0] shift_291_s8;
  reg trunc_298_s8;
  reg trunc_301_s8;
  reg [31:0] select_323_s8;
  reg [43:0] high_418_s8;
  reg and_384_s8;
  reg [43:0] high_454_s8;
  reg [43:0] high_490_s8;
  reg [43:0] high_529_s8;
  reg [43:0] high_545_s8;
  reg [43:0] high_561_s8;
  reg [43:0] high_577_s8;
  reg [43:0] high_590_s8;
  reg [43:0] high_609_s8;
  reg [43:0] high_625_s8;
  reg [43:0] high_641_s8;
  reg [43:0] high_657_s8;
  reg [43:0] high_676_s8;
  reg [43:0] high_691_s8;
  reg [43:0] high_706_s8;
  reg [43:0] high_721_s8;
  reg icmp_730_s8;
  reg weighs_349_s8;
  reg or_842_s8;
  reg [3:0] sum_index_223_s8;
  reg xor_224_s8;
  reg and_279_s8;
  reg final_result_336_s8;
  always @(posedge ap_clk) begin
    slot_first_161_s8 <= slot_first_161_s7;
    trunc_228_s8 <= trunc_228_s7;
    trunc_231_s8 <= trunc_231_s7;
    icmp_226_s8 <= icmp_226_s7;
    select_242_s8 <= select_242_s7;
    shift_291_s8 <= shift_291_s7;
    trunc_298_s8 <= trunc_298_s7;
    trunc_301_s8 <= trunc_301_s7;
    select_323_s8 <= select_323_s7;
    high_418_s8 <= high_418;
    and_384_s8 <= and_384_s7;
    high_454_s8 <= high_454;
    high_490_s8 <= high_490;
    high_529_s8 <= high_529;
    high_545_s8 <= high_545;
    high_561_s8 <= high_561;
    high_577_s8 <= high_577;
    high_590_s8 <= high_590;
    high_609_s8 <= high_609;
    high_625_s8 <= high_625;
    high_641_s8 <= high_641;
    high_657_s8 <= high_657;
    high_676_s8 <= high_676;
    high_691_s8 <= high_691;
    high_706_s8 <= high_706;
    high_721_s8 <= high_721;
    icmp_730_s8 <= icmp_730_s7;
    weighs_349_s8 <= weighs_349_s7;
    or_842_s8 <= or_842_s7;
    sum_index_223_s8 <= sum_index_223_s7;
    xor_224_s8 <= xor_224_s7;
    and_279_s8 <= and_279_s7;
    final_result_336_s8 <= final_result_336_s7;
  end
  wire [31:0] high_227 = trunc_228_s8 ? {{5{slot_dot_3_39[26]}}, slot_dot_3_39} : slot_dot_2_40;
  wire [31:0] low_229 = trunc_228_s8 ? {{5{slot_dot_1_41[26]}}, slot_dot_1_41} : slot_dot_0_42;
  wire [31:0] low_230 = trunc_231_s8 ? high_227 : low_229;
  wire [31:0] high_232 = trunc_228_s8 ? {{5{slot_dot_7_35[26]}}, slot_dot_7_35} : slot_dot_6_36;
  wire [31:0] low_233 = trunc_228_s8 ? {{5{slot_dot_5_37[26]}}, slot_dot_5_37} : slot_dot_4_38;
  wire [31:0] high_234 = trunc_231_s8 ? high_232 : low_233;
  wire [31:0] select_235 = icmp_226_s8 ? low_230 : high_234;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_243;
  awq_gemv_t4_mul_27s_17s_43_2 mul_243_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_235[26:0]), .b({1'd0, select_242_s8}), .p(mul_243));  // awq_gemv_lane.hpp:367
  wire [31:0] high_246 = trunc_228_s8 ? {{5{slot_dot_11_31[26]}}, slot_dot_11_31} : slot_dot_10_32;
  wire [31:0] low_247 = trunc_228_s8 ? {{5{slot_dot_9_33[26]}}, slot_dot_9_33} : slot_dot_8_34;
  wire [31:0] low_248 = trunc_231_s8 ? high_246 : low_247;
  wire [31:0] high_249 = trunc_228_s8 ? {{5{slot_dot_15_44[26]}}, slot_dot_15_44} : slot_dot_14_43;
  wire [31:0] low_250 = trunc_228_s8 ? {{5{slot_dot_13_29[26]}}, slot_dot_13_29} : slot_dot_12_30;
  wire [31:0] high_251 = trunc_231_s8 ? high_249 : low_250;
  wire [31:0] select_252 = icmp_226_s8 ? low_248 : high_251;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_253;
  awq_gemv_t4_mul_27s_17s_43_2 mul_253_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_252[26:0]), .b({1'd0, select_242_s8}), .p(mul_253));  // awq_gemv_lane.hpp:367
  wire [31:0] high_256 = trunc_228_s8 ? {{5{slot_dot_19_48[26]}}, slot_dot_19_48} : slot_dot_18_47;
  wire [31:0] low_257 = trunc_228_s8 ? {{5{slot_dot_17_46[26]}}, slot_dot_17_46} : slot_dot_16_45;
  wire [31:0] low_258 = trunc_231_s8 ? high_256 : low_257;
  wire [31:0] high_259 = trunc_228_s8 ? {{5{slot_dot_23_52[26]}}, slot_dot_23_52} : slot_dot_22_51;
  wire [31:0] low_260 = trunc_228_s8 ? {{5{slot_dot_21_50[26]}}, slot_dot_21_50} : slot_dot_20_49;
  wire [31:0] high_261 = trunc_231_s8 ? high_259 : low_260;
  wire [31:0] select_262 = icmp_226_s8 ? low_258 : high_261;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_263;
  awq_gemv_t4_mul_27s_17s_43_2 mul_263_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_262[26:0]), .b({1'd0, select_242_s8}), .p(mul_263));  // awq_gemv_lane.hpp:367
  wire [31:0] high_266 = trunc_228_s8 ? slot_dot_27_56 : slot_dot_26_55;
  wire [31:0] low_267 = trunc_228_s8 ? slot_dot_25_54 : slot_dot_24_53;
  wire [31:0] low_268 = trunc_231_s8 ? high_266 : low_267;
  wire [31:0] high_269 = trunc_228_s8 ? slot_dot_31_60 : slot_dot_30_59;
  wire [31:0] low_270 = trunc_228_s8 ? slot_dot_29_58 : slot_dot_28_57;
  wire [31:0] high_271 = trunc_231_s8 ? high_269 : low_270;
  wire [31:0] select_272 = icmp_226_s8 ? low_268 : high_271;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_273;
  awq_gemv_t4_mul_27s_17s_43_2 mul_273_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_272[26:0]), .b({1'd0, select_242_s8}), .p(mul_273));  // awq_gemv_lane.hpp:367
  wire [27:0] shl_385 = {dot_13_74, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_386 = shl_385 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_387 = {{4{or_386[27]}}, or_386};  // awq_gemv_lane.hpp:165
  wire [33:0] add_419 = {2'd0, zext_387} + {{11{high_418_s8[43]}}, high_418_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_420 = {add_419[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_13_421 = and_384_s8 ? shl_420[31:5] : slot_dot_13_29;
  wire [31:0] add_422 = dot_12_73 + {{10{high_418_s8[21]}}, high_418_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_423 = {add_422[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_12_424 = and_384_s8 ? {{5{shl_423[31]}}, shl_423[31:5]} : slot_dot_12_30;
  wire [27:0] shl_425 = {dot_11_72, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_426 = shl_425 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_427 = {{4{or_426[27]}}, or_426};  // awq_gemv_lane.hpp:165
  wire [33:0] add_455 = {2'd0, zext_427} + {{11{high_454_s8[43]}}, high_454_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_456 = {add_455[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_11_457 = and_384_s8 ? shl_456[31:5] : slot_dot_11_31;
  wire [31:0] add_458 = dot_10_71 + {{10{high_454_s8[21]}}, high_454_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_459 = {add_458[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_10_460 = and_384_s8 ? {{5{shl_459[31]}}, shl_459[31:5]} : slot_dot_10_32;
  wire [27:0] shl_461 = {dot_9_70, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_462 = shl_461 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_463 = {{4{or_462[27]}}, or_462};  // awq_gemv_lane.hpp:165
  wire [33:0] add_491 = {2'd0, zext_463} + {{11{high_490_s8[43]}}, high_490_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_492 = {add_491[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_9_493 = and_384_s8 ? shl_492[31:5] : slot_dot_9_33;
  wire [31:0] add_494 = dot_8_69 + {{10{high_490_s8[21]}}, high_490_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_495 = {add_494[26:0], 5'd0};  // awq_gemv_lane.hpp:424
  wire [31:0] slot_dot_8_496 = and_384_s8 ? {{5{shl_495[31]}}, shl_495[31:5]} : slot_dot_8_34;
  wire [27:0] shl_497 = {dot_7_68, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_498 = shl_497 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_499 = {{4{or_498[27]}}, or_498};  // awq_gemv_lane.hpp:165
  wire [33:0] add_530 = {2'd0, zext_499} + {{11{high_529_s8[43]}}, high_529_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_531 = {add_530[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_7_532 = and_384_s8 ? shl_531[31:5] : slot_dot_7_35;
  wire [31:0] add_533 = dot_6_67 + {{10{high_529_s8[21]}}, high_529_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_534 = {add_533[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_6_535 = and_384_s8 ? {{5{shl_534[31]}}, shl_534[31:5]} : slot_dot_6_36;
  wire [27:0] shl_536 = {dot_5_66, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_537 = shl_536 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_538 = {{4{or_537[27]}}, or_537};  // awq_gemv_lane.hpp:165
  wire [33:0] add_546 = {2'd0, zext_538} + {{11{high_545_s8[43]}}, high_545_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_547 = {add_546[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_5_548 = and_384_s8 ? shl_547[31:5] : slot_dot_5_37;
  wire [31:0] add_549 = dot_4_65 + {{10{high_545_s8[21]}}, high_545_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_550 = {add_549[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_4_551 = and_384_s8 ? {{5{shl_550[31]}}, shl_550[31:5]} : slot_dot_4_38;
  wire [27:0] shl_552 = {dot_3_64, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_553 = shl_552 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_554 = {{4{or_553[27]}}, or_553};  // awq_gemv_lane.hpp:165
  wire [33:0] add_562 = {2'd0, zext_554} + {{11{high_561_s8[43]}}, high_561_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_563 = {add_562[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_3_564 = and_384_s8 ? shl_563[31:5] : slot_dot_3_39;
  wire [31:0] add_565 = dot_2_63 + {{10{high_561_s8[21]}}, high_561_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_566 = {add_565[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_2_567 = and_384_s8 ? {{5{shl_566[31]}}, shl_566[31:5]} : slot_dot_2_40;
  wire [27:0] shl_568 = {dot_1_62, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_569 = shl_568 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_570 = {{4{or_569[27]}}, or_569};  // awq_gemv_lane.hpp:165
  wire [33:0] add_578 = {2'd0, zext_570} + {{11{high_577_s8[43]}}, high_577_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_579 = {add_578[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_1_580 = and_384_s8 ? shl_579[31:5] : slot_dot_1_41;
  wire [31:0] add_581 = dot_0_61 + {{10{high_577_s8[21]}}, high_577_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_582 = {add_581[26:0], 5'd0};  // awq_gemv_lane.hpp:424
  wire [31:0] slot_dot_0_583 = and_384_s8 ? {{5{shl_582[31]}}, shl_582[31:5]} : slot_dot_0_42;
  wire [31:0] add_591 = dot_14_75 + {{10{high_590_s8[21]}}, high_590_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_592 = {add_591[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_14_593 = and_384_s8 ? {{5{shl_592[31]}}, shl_592[31:5]} : slot_dot_14_43;
  wire [27:0] shl_594 = {dot_15_76, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_595 = shl_594 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_596 = {{4{or_595[27]}}, or_595};  // awq_gemv_lane.hpp:165
  wire [33:0] add_597 = {2'd0, zext_596} + {{11{high_590_s8[43]}}, high_590_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_598 = {add_597[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_15_599 = and_384_s8 ? shl_598[31:5] : slot_dot_15_44;
  wire [31:0] add_610 = dot_16_77 + {{10{high_609_s8[21]}}, high_609_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_611 = {add_610[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_16_612 = and_384_s8 ? {{5{shl_611[31]}}, shl_611[31:5]} : slot_dot_16_45;
  wire [27:0] shl_613 = {dot_17_78, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_614 = shl_613 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_615 = {{4{or_614[27]}}, or_614};  // awq_gemv_lane.hpp:165
  wire [33:0] add_616 = {2'd0, zext_615} + {{11{high_609_s8[43]}}, high_609_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_617 = {add_616[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_17_618 = and_384_s8 ? shl_617[31:5] : slot_dot_17_46;
  wire [31:0] add_626 = dot_18_79 + {{10{high_625_s8[21]}}, high_625_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_627 = {add_626[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_18_628 = and_384_s8 ? {{5{shl_627[31]}}, shl_627[31:5]} : slot_dot_18_47;
  wire [27:0] shl_629 = {dot_19_80, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_630 = shl_629 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_631 = {{4{or_630[27]}}, or_630};  // awq_gemv_lane.hpp:165
  wire [33:0] add_632 = {2'd0, zext_631} + {{11{high_625_s8[43]}}, high_625_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_633 = {add_632[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_19_634 = and_384_s8 ? shl_633[31:5] : slot_dot_19_48;
  wire [31:0] add_642 = dot_20_81 + {{10{high_641_s8[21]}}, high_641_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_643 = {add_642[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_20_644 = and_384_s8 ? {{5{shl_643[31]}}, shl_643[31:5]} : slot_dot_20_49;
  wire [27:0] shl_645 = {dot_21_82, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_646 = shl_645 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_647 = {{4{or_646[27]}}, or_646};  // awq_gemv_lane.hpp:165
  wire [33:0] add_648 = {2'd0, zext_647} + {{11{high_641_s8[43]}}, high_641_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_649 = {add_648[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_21_650 = and_384_s8 ? shl_649[31:5] : slot_dot_21_50;
  wire [31:0] add_658 = dot_22_83 + {{10{high_657_s8[21]}}, high_657_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_659 = {add_658[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_22_660 = and_384_s8 ? {{5{shl_659[31]}}, shl_659[31:5]} : slot_dot_22_51;
  wire [27:0] shl_661 = {dot_23_84, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_662 = shl_661 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_663 = {{4{or_662[27]}}, or_662};  // awq_gemv_lane.hpp:165
  wire [33:0] add_664 = {2'd0, zext_663} + {{11{high_657_s8[43]}}, high_657_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_665 = {add_664[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_23_666 = and_384_s8 ? shl_665[31:5] : slot_dot_23_52;
  wire [31:0] add_677 = dot_24_85 + {{10{high_676_s8[21]}}, high_676_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_678 = {add_677[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_24_679 = and_384_s8 ? {{5{shl_678[31]}}, shl_678[31:5]} : slot_dot_24_53;
  wire [31:0] shl_680 = {dot_25_86[30:0], 1'd0};  // awq_gemv_lane.hpp:165
  wire [31:0] or_681 = shl_680 | 32'd1;  // awq_gemv_lane.hpp:165
  wire [33:0] add_682 = {2'd0, or_681} + {{11{high_676_s8[43]}}, high_676_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_683 = {add_682[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [31:0] slot_dot_25_684 = and_384_s8 ? {{5{shl_683[31]}}, shl_683[31:5]} : slot_dot_25_54;
  wire [31:0] add_692 = dot_26_87 + {{10{high_691_s8[21]}}, high_691_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_693 = {add_692[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_26_694 = and_384_s8 ? {{5{shl_693[31]}}, shl_693[31:5]} : slot_dot_26_55;
  wire [31:0] shl_695 = {dot_27_88[30:0], 1'd0};  // awq_gemv_lane.hpp:165
  wire [31:0] or_696 = shl_695 | 32'd1;  // awq_gemv_lane.hpp:165
  wire [33:0] add_697 = {2'd0, or_696} + {{11{high_691_s8[43]}}, high_691_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_698 = {add_697[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [31:0] slot_dot_27_699 = and_384_s8 ? {{5{shl_698[31]}}, shl_698[31:5]} : slot_dot_27_56;
  wire [31:0] add_707 = dot_28_89 + {{10{high_706_s8[21]}}, high_706_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_708 = {add_707[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_28_709 = and_384_s8 ? {{5{shl_708[31]}}, shl_708[31:5]} : slot_dot_28_57;
  wire [31:0] shl_710 = {dot_29_90[30:0], 1'd0};  // awq_gemv_lane.hpp:165
  wire [31:0] or_711 = shl_710 | 32'd1;  // awq_gemv_lane.hpp:165
  wire [33:0] add_712 = {2'd0, or_711} + {{11{high_706_s8[43]}}, high_706_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_713 = {add_712[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [31:0] slot_dot_29_714 = and_384_s8 ? {{5{shl_713[31]}}, shl_713[31:5]} : slot_dot_29_58;
  wire [31:0] add_722 = dot_30_91 + {{10{high_721_s8[21]}}, high_721_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_723 = {add_722[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_30_724 = and_384_s8 ? {{5{shl_723[31]}}, shl_723[31:5]} : slot_dot_30_59;
  wire [31:0] shl_725 = {dot_31_92[30:0], 1'd0};  // awq_gemv_lane.hpp:165
  wire [31:0] or_726 = shl_725 | 32'd1;  // awq_gemv_lane.hpp:165
  wire [33:0] add_727 = {2'd0, or_726} + {{11{high_721_s8[43]}}, high_721_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_728 = {add_727[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [31:0] slot_dot_31_729 = and_384_s8 ? {{5{shl_728[31]}}, shl_728[31:5]} : slot_dot_31_60;
  wire [26:0] dot_0_731 = icmp_730_s8 ? 27'd0 : shl_582[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_0_732 = weighs_349_s8 ? {{5{dot_0_731[26]}}, dot_0_731} : dot_0_61;
  wire [26:0] dot_1_733 = icmp_730_s8 ? 27'd0 : add_578[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_1_734 = weighs_349_s8 ? dot_1_733 : dot_1_62;
  wire [26:0] dot_2_735 = icmp_730_s8 ? 27'd0 : shl_566[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_2_736 = weighs_349_s8 ? {{5{dot_2_735[26]}}, dot_2_735} : dot_2_63;
  wire [26:0] dot_3_737 = icmp_730_s8 ? 27'd0 : add_562[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_3_738 = weighs_349_s8 ? dot_3_737 : dot_3_64;
  wire [26:0] dot_4_739 = icmp_730_s8 ? 27'd0 : shl_550[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_4_740 = weighs_349_s8 ? {{5{dot_4_739[26]}}, dot_4_739} : dot_4_65;
  wire [26:0] dot_5_741 = icmp_730_s8 ? 27'd0 : add_546[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_5_742 = weighs_349_s8 ? dot_5_741 : dot_5_66;
  wire [26:0] dot_6_743 = icmp_730_s8 ? 27'd0 : shl_534[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_6_744 = weighs_349_s8 ? {{5{dot_6_743[26]}}, dot_6_743} : dot_6_67;
  wire [26:0] dot_7_745 = icmp_730_s8 ? 27'd0 : add_530[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_7_746 = weighs_349_s8 ? dot_7_745 : dot_7_68;
  wire [26:0] dot_8_747 = icmp_730_s8 ? 27'd0 : shl_495[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_8_748 = weighs_349_s8 ? {{5{dot_8_747[26]}}, dot_8_747} : dot_8_69;
  wire [26:0] dot_9_749 = icmp_730_s8 ? 27'd0 : add_491[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_9_750 = weighs_349_s8 ? dot_9_749 : dot_9_70;
  wire [26:0] dot_10_751 = icmp_730_s8 ? 27'd0 : shl_459[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_10_752 = weighs_349_s8 ? {{5{dot_10_751[26]}}, dot_10_751} : dot_10_71;
  wire [26:0] dot_11_753 = icmp_730_s8 ? 27'd0 : add_455[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_11_754 = weighs_349_s8 ? dot_11_753 : dot_11_72;
  wire [26:0] dot_12_755 = icmp_730_s8 ? 27'd0 : shl_423[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_12_756 = weighs_349_s8 ? {{5{dot_12_755[26]}}, dot_12_755} : dot_12_73;
  wire [26:0] dot_13_757 = icmp_730_s8 ? 27'd0 : add_419[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_13_758 = weighs_349_s8 ? dot_13_757 : dot_13_74;
  wire [26:0] dot_14_759 = icmp_730_s8 ? 27'd0 : shl_592[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_14_760 = weighs_349_s8 ? {{5{dot_14_759[26]}}, dot_14_759} : dot_14_75;
  wire [26:0] dot_15_761 = icmp_730_s8 ? 27'd0 : add_597[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_15_762 = weighs_349_s8 ? dot_15_761 : dot_15_76;
  wire [26:0] dot_16_763 = icmp_730_s8 ? 27'd0 : shl_611[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_16_764 = weighs_349_s8 ? {{5{dot_16_763[26]}}, dot_16_763} : dot_16_77;
  wire [26:0] dot_17_765 = icmp_730_s8 ? 27'd0 : add_616[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_17_766 = weighs_349_s8 ? dot_17_765 : dot_17_78;
  wire [26:0] dot_18_767 = icmp_730_s8 ? 27'd0 : shl_627[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_18_768 = weighs_349_s8 ? {{5{dot_18_767[26]}}, dot_18_767} : dot_18_79;
  wire [26:0] dot_19_769 = icmp_730_s8 ? 27'd0 : add_632[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_19_770 = weighs_349_s8 ? dot_19_769 : dot_19_80;
  wire [26:0] dot_20_771 = icmp_730_s8 ? 27'd0 : shl_643[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_20_772 = weighs_349_s8 ? {{5{dot_20_771[26]}}, dot_20_771} : dot_20_81;
  wire [26:0] dot_21_773 = icmp_730_s8 ? 27'd0 : add_648[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_21_774 = weighs_349_s8 ? dot_21_773 : dot_21_82;
  wire [26:0] dot_22_775 = icmp_730_s8 ? 27'd0 : shl_659[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_22_776 = weighs_349_s8 ? {{5{dot_22_775[26]}}, dot_22_775} : dot_22_83;
  wire [26:0] dot_23_777 = icmp_730_s8 ? 27'd0 : add_664[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_23_778 = weighs_349_s8 ? dot_23_777 : dot_23_84;
  wire [26:0] dot_24_779 = icmp_730_s8 ? 27'd0 : shl_678[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_24_780 = weighs_349_s8 ? {{5{dot_24_779[26]}}, dot_24_779} : dot_24_85;
  wire [26:0] dot_25_781 = icmp_730_s8 ? 27'd0 : add_682[27:1];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_25_782 = weighs_349_s8 ? {{5{dot_25_781[26]}}, dot_25_781} : dot_25_86;
  wire [26:0] dot_26_783 = icmp_730_s8 ? 27'd0 : shl_693[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_26_784 = weighs_349_s8 ? {{5{dot_26_783[26]}}, dot_26_783} : dot_26_87;
  wire [26:0] dot_27_785 = icmp_730_s8 ? 27'd0 : add_697[27:1];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_27_786 = weighs_349_s8 ? {{5{dot_27_785[26]}}, dot_27_785} : dot_27_88;
  wire [26:0] dot_28_787 = icmp_730_s8 ? 27'd0 : shl_708[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_28_788 = weighs_349_s8 ? {{5{dot_28_787[26]}}, dot_28_787} : dot_28_89;
  wire [26:0] dot_29_789 = icmp_730_s8 ? 27'd0 : add_712[27:1];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_29_790 = weighs_349_s8 ? {{5{dot_29_789[26]}}, dot_29_789} : dot_29_90;
  wire [26:0] dot_30_791 = icmp_730_s8 ? 27'd0 : shl_723[31:5];  // awq_gemv_lane.hpp:425
  wire [31:0] dot_30_792 = weighs_349_s8 ? {{5{dot_30_791[26]}}, dot_30_791} : dot_30_91;
  wire [26:0] dot_31_793 = icmp_730_s8 ? 27'd0 : add_727[27:1];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_31_794 = weighs_349_s8 ? {{5{dot_31_793[26]}}, dot_31_793} : dot_31_92;
  wire weights_load_1272 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1273 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1274 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  wire weights_load_1275 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  // stage 9
  reg slot_first_161_s9;
  reg [7:0] shift_291_s9;
  reg trunc_298_s9;
  reg trunc_301_s9;
  reg [31:0] select_323_s9;
  reg or_842_s9;
  reg xor_224_s9;
  reg [3:0] sum_index_223_s9;
  reg and_279_s9;
  reg final_result_336_s9;
  always @(posedge ap_clk) begin
    slot_first_161_s9 <= slot_first_161_s8;
    shift_291_s9 <= shift_291_s8;
    trunc_298_s9 <= trunc_298_s8;
    trunc_301_s9 <= trunc_301_s8;
    select_323_s9 <= select_323_s8;
    or_842_s9 <= or_842_s8;
    xor_224_s9 <= xor_224_s8;
    sum_index_223_s9 <= sum_index_223_s8;
    and_279_s9 <= and_279_s8;
    final_result_336_s9 <= final_result_336_s8;
  end
  wire [47:0] select_225 = slot_first_161_s9 ? 48'd0 : mem_acc_0_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_245 = slot_first_161_s9 ? 48'd0 : mem_acc_1_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_255 = slot_first_161_s9 ? 48'd0 : mem_acc_2_q;  // awq_gemv_lane.hpp:367
  wire [47:0] select_265 = slot_first_161_s9 ? 48'd0 : mem_acc_3_q;  // awq_gemv_lane.hpp:367
  wire icmp_293 = shift_291_s9 < 8'd48;  // awq_gemv_lane.hpp:186
  wire [7:0] select_294 = icmp_293 ? shift_291_s9 : 8'd48;  // awq_gemv_lane.hpp:186
  wire [5:0] right_295 = shift_291_s9[7] ? 6'd0 : select_294[5:0];  // awq_gemv_lane.hpp:186
  wire icmp_296 = right_295 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] high_297 = trunc_298_s9 ? mem_acc_3_q : mem_acc_2_q;
  wire [47:0] low_299 = trunc_298_s9 ? mem_acc_1_q : mem_acc_0_q;
  wire [47:0] select_300 = trunc_301_s9 ? high_297 : low_299;
  wire [47:0] ashr_302_w = $signed(select_300) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_303 = {select_300, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_314 = 8'd0 - shift_291_s9;  // awq_gemv_lane.hpp:187
  wire [4:0] select_315 = shift_291_s9[7] ? sub_314[4:0] : 5'd0;  // awq_gemv_lane.hpp:187
  // stage 10
  reg [47:0] select_225_s10;
  reg [47:0] select_245_s10;
  reg [47:0] select_255_s10;
  reg [47:0] select_265_s10;
  reg [5:0] right_295_s10;
  reg [48:0] doubled_303_s10;
  reg icmp_296_s10;
  reg ashr_306_s10;
  reg [4:0] select_315_s10;
  reg [31:0] select_323_s10;
  reg or_842_s10;
  reg xor_224_s10;
  reg [3:0] sum_index_223_s10;
  reg and_279_s10;
  reg final_result_336_s10;
  always @(posedge ap_clk) begin
    select_225_s10 <= select_225;
    select_245_s10 <= select_245;
    select_255_s10 <= select_255;
    select_265_s10 <= select_265;
    right_295_s10 <= right_295;
    doubled_303_s10 <= doubled_303;
    icmp_296_s10 <= icmp_296;
    ashr_306_s10 <= ashr_302_w[0];
    select_315_s10 <= select_315;
    select_323_s10 <= select_323_s9;
    or_842_s10 <= or_842_s9;
    xor_224_s10 <= xor_224_s9;
    sum_index_223_s10 <= sum_index_223_s9;
    and_279_s10 <= and_279_s9;
    final_result_336_s10 <= final_result_336_s9;
  end
  wire [47:0] add_244 = select_225_s10 + {{5{mul_243[42]}}, mul_243};  // awq_gemv_lane.hpp:367
  wire [47:0] add_254 = select_245_s10 + {{5{mul_253[42]}}, mul_253};  // awq_gemv_lane.hpp:367
  wire [47:0] add_264 = select_255_s10 + {{5{mul_263[42]}}, mul_263};  // awq_gemv_lane.hpp:367
  wire [47:0] add_274 = select_265_s10 + {{5{mul_273[42]}}, mul_273};  // awq_gemv_lane.hpp:367
  wire [48:0] ashr_304 = $signed(doubled_303_s10) >>> right_295_s10;  // stream_kernel.hpp:121
  wire weights_store_1276 = weights_v10 & weights_en10 & xor_224_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1277 = weights_v10 & weights_en10 & xor_224_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1278 = weights_v10 & weights_en10 & xor_224_s10;  // awq_gemv_lane.hpp:367
  wire weights_store_1279 = weights_v10 & weights_en10 & xor_224_s10;  // awq_gemv_lane.hpp:367
  // stage 11
  reg icmp_296_s11;
  reg ashr_306_s11;
  reg [48:0] ashr_304_s11;
  reg [4:0] select_315_s11;
  reg [31:0] select_323_s11;
  reg or_842_s11;
  reg and_279_s11;
  reg final_result_336_s11;
  always @(posedge ap_clk) begin
    icmp_296_s11 <= icmp_296_s10;
    ashr_306_s11 <= ashr_306_s10;
    ashr_304_s11 <= ashr_304;
    select_315_s11 <= select_315_s10;
    select_323_s11 <= select_323_s10;
    or_842_s11 <= or_842_s10;
    and_279_s11 <= and_279_s10;
    final_result_336_s11 <= final_result_336_s10;
  end
  wire [48:0] select_305 = icmp_296_s11 ? {49{ashr_306_s11}} : ashr_304_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_307 = {{1{select_305[48]}}, select_305};  // stream_kernel.hpp:121
  wire [50:0] add_308 = {1'd0, zext_307} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_309_s12;
  reg [4:0] select_315_s12;
  reg [31:0] select_323_s12;
  reg or_842_s12;
  reg and_279_s12;
  reg final_result_336_s12;
  always @(posedge ap_clk) begin
    lshr_309_s12 <= add_308[50:1];
    select_315_s12 <= select_315_s11;
    select_323_s12 <= select_323_s11;
    or_842_s12 <= or_842_s11;
    and_279_s12 <= and_279_s11;
    final_result_336_s12 <= final_result_336_s11;
  end
  wire icmp_310 = $signed(lshr_309_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:190
  wire icmp_311 = $signed(lshr_309_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:190
  wire [34:0] select_312 = icmp_311 ? 35'h600000000 : lshr_309_s12[34:0];  // awq_gemv_lane.hpp:190
  wire [34:0] select_313 = icmp_310 ? 35'h200000000 : select_312;  // awq_gemv_lane.hpp:190
  // stage 13
  reg [34:0] select_313_s13;
  reg [4:0] select_315_s13;
  reg [31:0] select_323_s13;
  reg or_842_s13;
  reg and_279_s13;
  reg final_result_336_s13;
  always @(posedge ap_clk) begin
    select_313_s13 <= select_313;
    select_315_s13 <= select_315_s12;
    select_323_s13 <= select_323_s12;
    or_842_s13 <= or_842_s12;
    and_279_s13 <= and_279_s12;
    final_result_336_s13 <= final_result_336_s12;
  end
  wire [52:0] shl_316 = {{18{select_313_s13[34]}}, select_313_s13} << select_315_s13;  // awq_gemv_lane.hpp:191
  // stage 14
  reg [52:0] shl_316_s14;
  reg [31:0] select_323_s14;
  reg or_842_s14;
  reg and_279_s14;
  reg final_result_336_s14;
  always @(posedge ap_clk) begin
    shl_316_s14 <= shl_316;
    select_323_s14 <= select_323_s13;
    or_842_s14 <= or_842_s13;
    and_279_s14 <= and_279_s13;
    final_result_336_s14 <= final_result_336_s13;
  end
  wire [52:0] add_324 = shl_316_s14 + {{21{select_323_s14[31]}}, select_323_s14};  // awq_gemv_lane.hpp:191
  // stage 15
  reg [52:0] add_324_s15;
  reg or_842_s15;
  reg and_279_s15;
  reg final_result_336_s15;
  always @(posedge ap_clk) begin
    add_324_s15 <= add_324;
    or_842_s15 <= or_842_s14;
    and_279_s15 <= and_279_s14;
    final_result_336_s15 <= final_result_336_s14;
  end
  wire icmp_325 = $signed(add_324_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_326 = icmp_325 ? add_324_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_326_s16;
  reg or_842_s16;
  reg and_279_s16;
  reg final_result_336_s16;
  always @(posedge ap_clk) begin
    select_326_s16 <= select_326;
    or_842_s16 <= or_842_s15;
    and_279_s16 <= and_279_s15;
    final_result_336_s16 <= final_result_336_s15;
  end
  wire icmp_327 = $signed(select_326_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_328 = icmp_327 ? select_326_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_329 = {select_328[31:0], 96'd0};  // awq_gemv_lane.hpp:383
  wire [95:0] shl_330 = {y_2_123, 64'd0};  // awq_gemv_lane.hpp:383
  wire [127:0] or_331 = shl_329 | {32'd0, shl_330};  // awq_gemv_lane.hpp:383
  wire [63:0] shl_332 = {y_1_124, 32'd0};  // awq_gemv_lane.hpp:384
  wire [127:0] or_333 = or_331 | {64'd0, shl_332};  // awq_gemv_lane.hpp:383
  wire [127:0] out_334 = or_333 | {96'd0, y_0_125};  // awq_gemv_lane.hpp:384
  wire [31:0] y_2_843 = or_842_s16 ? y_2_123 : select_328[31:0];  // awq_gemv_t4.cpp:14
  wire [31:0] y_1_844 = or_842_s16 ? y_1_124 : y_2_123;  // awq_gemv_t4.cpp:14
  wire [31:0] y_0_845 = or_842_s16 ? y_0_125 : y_1_124;  // awq_gemv_t4.cpp:14
  wire weights_push_1280 = weights_v16 & weights_en16 & and_279_s16;  // awq_gemv_lane.hpp:385
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_w_beat_valid & and_350) | (~s_param_beat_valid & and_353) | (~s_x_beat_valid & and_364) | (~m_y_beat_room)));
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
  wire weights_leave = xor_380;
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
    if (weights_v8 & weights_en8) slot_dot_13_29 <= slot_dot_13_421;
    if (weights_v8 & weights_en8) slot_dot_12_30 <= slot_dot_12_424;
    if (weights_v8 & weights_en8) slot_dot_11_31 <= slot_dot_11_457;
    if (weights_v8 & weights_en8) slot_dot_10_32 <= slot_dot_10_460;
    if (weights_v8 & weights_en8) slot_dot_9_33 <= slot_dot_9_493;
    if (weights_v8 & weights_en8) slot_dot_8_34 <= slot_dot_8_496;
    if (weights_v8 & weights_en8) slot_dot_7_35 <= slot_dot_7_532;
    if (weights_v8 & weights_en8) slot_dot_6_36 <= slot_dot_6_535;
    if (weights_v8 & weights_en8) slot_dot_5_37 <= slot_dot_5_548;
    if (weights_v8 & weights_en8) slot_dot_4_38 <= slot_dot_4_551;
    if (weights_v8 & weights_en8) slot_dot_3_39 <= slot_dot_3_564;
    if (weights_v8 & weights_en8) slot_dot_2_40 <= slot_dot_2_567;
    if (weights_v8 & weights_en8) slot_dot_1_41 <= slot_dot_1_580;
    if (weights_v8 & weights_en8) slot_dot_0_42 <= slot_dot_0_583;
    if (weights_v8 & weights_en8) slot_dot_14_43 <= slot_dot_14_593;
    if (weights_v8 & weights_en8) slot_dot_15_44 <= slot_dot_15_599;
    if (weights_v8 & weights_en8) slot_dot_16_45 <= slot_dot_16_612;
    if (weights_v8 & weights_en8) slot_dot_17_46 <= slot_dot_17_618;
    if (weights_v8 & weights_en8) slot_dot_18_47 <= slot_dot_18_628;
    if (weights_v8 & weights_en8) slot_dot_19_48 <= slot_dot_19_634;
    if (weights_v8 & weights_en8) slot_dot_20_49 <= slot_dot_20_644;
    if (weights_v8 & weights_en8) slot_dot_21_50 <= slot_dot_21_650;
    if (weights_v8 & weights_en8) slot_dot_22_51 <= slot_dot_22_660;
    if (weights_v8 & weights_en8) slot_dot_23_52 <= slot_dot_23_666;
    if (weights_v8 & weights_en8) slot_dot_24_53 <= slot_dot_24_679;
    if (weights_v8 & weights_en8) slot_dot_25_54 <= slot_dot_25_684;
    if (weights_v8 & weights_en8) slot_dot_26_55 <= slot_dot_26_694;
    if (weights_v8 & weights_en8) slot_dot_27_56 <= slot_dot_27_699;
    if (weights_v8 & weights_en8) slot_dot_28_57 <= slot_dot_28_709;
    if (weights_v8 & weights_en8) slot_dot_29_58 <= slot_dot_29_714;
    if (weights_v8 & weights_en8) slot_dot_30_59 <= slot_dot_30_724;
    if (weights_v8 & weights_en8) slot_dot_31_60 <= slot_dot_31_729;
    if (weights_v8 & weights_en8) dot_0_61 <= dot_0_732;
    if (weights_v8 & weights_en8) dot_1_62 <= dot_1_734;
    if (weights_v8 & weights_en8) dot_2_63 <= dot_2_736;
    if (weights_v8 & weights_en8) dot_3_64 <= dot_3_738;
    if (weights_v8 & weights_en8) dot_4_65 <= dot_4_740;
    if (weights_v8 & weights_en8) dot_5_66 <= dot_5_742;
    if (weights_v8 & weights_en8) dot_6_67 <= dot_6_744;
    if (weights_v8 & weights_en8) dot_7_68 <= dot_7_746;
    if (weights_v8 & weights_en8) dot_8_69 <= dot_8_748;
    if (weights_v8 & weights_en8) dot_9_70 <= dot_9_750;
    if (weights_v8 & weights_en8) dot_10_71 <= dot_10_752;
    if (weights_v8 & weights_en8) dot_11_72 <= dot_11_754;
    if (weights_v8 & weights_en8) dot_12_73 <= dot_12_756;
    if (weights_v8 & weights_en8) dot_13_74 <= dot_13_758;
    if (weights_v8 & weights_en8) dot_14_75 <= dot_14_760;
    if (weights_v8 & weights_en8) dot_15_76 <= dot_15_762;
    if (weights_v8 & weights_en8) dot_16_77 <= dot_16_764;
    if (weights_v8 & weights_en8) dot_17_78 <= dot_17_766;
    if (weights_v8 & weights_en8) dot_18_79 <= dot_18_768;
    if (weights_v8 & weights_en8) dot_19_80 <= dot_19_770;
    if (weights_v8 & weights_en8) dot_20_81 <= dot_20_772;
    if (weights_v8 & weights_en8) dot_21_82 <= dot_21_774;
    if (weights_v8 & weights_en8) dot_22_83 <= dot_22_776;
    if (weights_v8 & weights_en8) dot_23_84 <= dot_23_778;
    if (weights_v8 & weights_en8) dot_24_85 <= dot_24_780;
    if (weights_v8 & weights_en8) dot_25_86 <= dot_25_782;
    if (weights_v8 & weights_en8) dot_26_87 <= dot_26_784;
    if (weights_v8 & weights_en8) dot_27_88 <= dot_27_786;
    if (weights_v8 & weights_en8) dot_28_89 <= dot_28_788;
    if (weights_v8 & weights_en8) dot_29_90 <= dot_29_790;
    if (weights_v8 & weights_en8) dot_30_91 <= dot_30_792;
    if (weights_v8 & weights_en8) dot_31_92 <= dot_31_794;
    if (weights_v1 & weights_en1) params_5_93 <= params_5_799;
    if (weights_v1 & weights_en1) params_4_94 <= params_4_801;
    if (weights_v1 & weights_en1) params_3_95 <= params_3_802;
    if (weights_v1 & weights_en1) params_2_96 <= params_2_803;
    if (weights_v1 & weights_en1) params_1_97 <= params_1_804;
    if (weights_v1 & weights_en1) params_0_98 <= params_0_805;
    if (weights_v2 & weights_en2) zero_7_99 <= zero_7_808;
    if (weights_v2 & weights_en2) zero_6_100 <= zero_6_809;
    if (weights_v2 & weights_en2) zero_5_101 <= zero_5_810;
    if (weights_v2 & weights_en2) zero_4_102 <= zero_4_811;
    if (weights_v2 & weights_en2) zero_3_103 <= zero_3_812;
    if (weights_v2 & weights_en2) zero_2_104 <= zero_2_813;
    if (weights_v2 & weights_en2) zero_1_105 <= zero_1_814;
    if (weights_v2 & weights_en2) zero_0_106 <= zero_0_815;
    if (weights_v2 & weights_en2) scale_7_107 <= scale_7_818;
    if (weights_v2 & weights_en2) scale_6_108 <= scale_6_819;
    if (weights_v2 & weights_en2) scale_5_109 <= scale_5_820;
    if (weights_v2 & weights_en2) scale_4_110 <= scale_4_821;
    if (weights_v2 & weights_en2) scale_3_111 <= scale_3_822;
    if (weights_v2 & weights_en2) scale_2_112 <= scale_2_823;
    if (weights_v2 & weights_en2) scale_1_113 <= scale_1_824;
    if (weights_v2 & weights_en2) scale_0_114 <= scale_0_825;
    if (weights_v2 & weights_en2) slot_scale_7_115 <= slot_scale_7_827;
    if (weights_v2 & weights_en2) slot_scale_6_116 <= slot_scale_6_829;
    if (weights_v2 & weights_en2) slot_scale_5_117 <= slot_scale_5_831;
    if (weights_v2 & weights_en2) slot_scale_4_118 <= slot_scale_4_833;
    if (weights_v2 & weights_en2) slot_scale_3_119 <= slot_scale_3_835;
    if (weights_v2 & weights_en2) slot_scale_2_120 <= slot_scale_2_837;
    if (weights_v2 & weights_en2) slot_scale_1_121 <= slot_scale_1_839;
    if (weights_v2 & weights_en2) slot_scale_0_122 <= slot_scale_0_841;
    if (weights_v16 & weights_en16) y_2_123 <= y_2_843;
    if (weights_v16 & weights_en16) y_1_124 <= y_1_844;
    if (weights_v16 & weights_en16) y_0_125 <= y_0_845;
    if (weights_v1 & weights_en1) params_6_126 <= params_6_847;
    if (weights_v1 & weights_en1) params_7_127 <= params_7_849;
    if (weights_v2 & weights_en2) params_8_128 <= params_8_865;
    if (weights_v2 & weights_en2) params_9_129 <= params_9_879;
    if (weights_v0 & weights_en0) slot_bank_130 <= slot_bank_884;
    if (weights_v0 & weights_en0) results_131 <= results_889;
    if (weights_v0 & weights_en0) slots_132 <= slots_892;
    if (weights_v0 & weights_en0) next_word_133 <= word_897;
    if (weights_v2 & weights_en2) block_134 <= block_899;
    if (weights_v3 & weights_en3) check_0_135 <= check_0_1159;
    if (weights_v2 & weights_en2) check_1_136 <= check_1_1160;
    if (weights_v3 & weights_en3) check_137 <= check_1172;
    if (weights_v0 & weights_en0) loader_138 <= loader_1174;
    if (weights_v0 & weights_en0) loader_139 <= loader_1_1177;
    if (weights_v0 & weights_en0) takes_first_140 <= loader_1179;
    if (weights_v0 & weights_en0) loader_4_141 <= loader_1182;
    if (weights_v0 & weights_en0) loader_142 <= loader_1183;
    if (weights_v0 & weights_en0) loader_143 <= loader_1189;
    if (weights_v1 & weights_en1) loader_2_144 <= loader_2_1191;
    if (weights_v0 & weights_en0) loader_4_145 <= loader_4_1193;
    if (weights_v0 & weights_en0) loader_3_146 <= loader_3_1196;
    if (weights_v0 & weights_en0) col_groups_147 <= col_groups_1198;
    if (weights_v0 & weights_en0) phase_148 <= beat_1201;
    if (weights_v1 & weights_en1) result_149 <= result_1205;
    if (weights_v1 & weights_en1) x_packet_150 <= x_packet_1208;
    if (weights_v1 & weights_en1) x_packet_151 <= x_packet_1215;
    if (weights_v1 & weights_en1) w_packet_152 <= w_packet_1217;
    if (weights_v1 & weights_en1) w_packet_153 <= w_packet_1224;
    if (weights_v1 & weights_en1) p_packet_154 <= p_packet_1227;
    if (weights_v1 & weights_en1) p_packet_155 <= p_packet_1233;
    if (weights_v5 & weights_en5) bad_block_156 <= bad_block_1249;
    if (weights_v4 & weights_en4) flags_157 <= flags_1257;
    if (weights_v0 & weights_en0) group_158 <= group_1260;
    if (weights_v0 & weights_en0) running_159 <= running_1262;
    if (weights_v0 & weights_en0) weighing_160 <= weighing_1266;
    if (weights_v1 & weights_en1) slot_first_161 <= slot_first_1268;
    if (weights_v0 & weights_en0) slot_last_162 <= slot_last_1269;
    if (weights_v0 & weights_en0) results_end_163 <= slot_end_1270;
    if (weights_v0 & weights_en0) results_end_164 <= results_end_1271;
    if (line_38_done) params_5_93 <= 32'd0;
    if (line_38_done) params_4_94 <= 32'd0;
    if (line_38_done) params_3_95 <= 32'd0;
    if (line_38_done) params_2_96 <= 32'd0;
    if (line_38_done) params_1_97 <= 32'd0;
    if (line_38_done) params_0_98 <= 32'd0;
    if (line_38_done) zero_7_99 <= 4'd0;
    if (line_38_done) zero_6_100 <= 4'd0;
    if (line_38_done) zero_5_101 <= 4'd0;
    if (line_38_done) zero_4_102 <= 4'd0;
    if (line_38_done) zero_3_103 <= 4'd0;
    if (line_38_done) zero_2_104 <= 4'd0;
    if (line_38_done) zero_1_105 <= 4'd0;
    if (line_38_done) zero_0_106 <= 4'd0;
    if (line_38_done) scale_7_107 <= 16'd0;
    if (line_38_done) scale_6_108 <= 16'd0;
    if (line_38_done) scale_5_109 <= 16'd0;
    if (line_38_done) scale_4_110 <= 16'd0;
    if (line_38_done) scale_3_111 <= 16'd0;
    if (line_38_done) scale_2_112 <= 16'd0;
    if (line_38_done) scale_1_113 <= 16'd0;
    if (line_38_done) scale_0_114 <= 16'd0;
    if (line_38_done) slot_scale_7_115 <= 16'd0;
    if (line_38_done) slot_scale_6_116 <= 16'd0;
    if (line_38_done) slot_scale_5_117 <= 16'd0;
    if (line_38_done) slot_scale_4_118 <= 16'd0;
    if (line_38_done) slot_scale_3_119 <= 16'd0;
    if (line_38_done) slot_scale_2_120 <= 16'd0;
    if (line_38_done) slot_scale_1_121 <= 16'd0;
    if (line_38_done) slot_scale_0_122 <= 16'd0;
    if (line_38_done) y_2_123 <= 32'd0;
    if (line_38_done) y_1_124 <= 32'd0;
    if (line_38_done) y_0_125 <= 32'd0;
    if (line_38_done) params_6_126 <= 32'd0;
    if (line_38_done) params_7_127 <= 32'd0;
    if (line_38_done) params_8_128 <= 32'd0;
    if (line_38_done) params_9_129 <= 32'd0;
    if (line_38_done) slot_bank_130 <= 1'd0;
    if (line_38_done) results_131 <= 7'd0;
    if (line_38_done) slots_132 <= 4'd0;
    if (line_38_done) next_word_133 <= 13'd0;
    if (line_38_done) block_134 <= 32'd0;
    if (line_38_done) check_0_135 <= 32'd0;
    if (line_38_done) check_1_136 <= 32'd0;
    if (line_38_done) check_137 <= 1'd0;
    if (line_38_done) loader_138 <= 1'd1;
    if (line_38_done) loader_139 <= 1'd1;
    if (line_38_done) takes_first_140 <= 1'd0;
    if (line_38_done) loader_4_141 <= 4'd1;
    if (line_38_done) loader_142 <= 4'd0;
    if (line_38_done) loader_143 <= 13'd0;
    if (line_38_done) loader_2_144 <= 64'd0;
    if (line_38_done) loader_4_145 <= 15'd0;
    if (line_38_done) loader_3_146 <= 15'd0;
    if (line_38_done) col_groups_147 <= c_3_6;
    if (line_38_done) phase_148 <= 6'd0;
    if (line_38_done) result_149 <= 6'd0;
    if (line_38_done) x_packet_150 <= s_x_last_28;
    if (line_38_done) x_packet_151 <= s_x_last_28;
    if (line_38_done) w_packet_152 <= 1'd0;
    if (line_38_done) w_packet_153 <= 1'd0;
    if (line_38_done) p_packet_154 <= 1'd0;
    if (line_38_done) p_packet_155 <= 1'd0;
    if (line_38_done) bad_block_156 <= 32'hffffffff;
    if (line_38_done) flags_157 <= {8'd0, flags_17};
    if (line_38_done) group_158 <= 16'd0;
    if (line_38_done) running_159 <= 1'd1;
    if (line_38_done) weighing_160 <= 1'd1;
    if (line_38_done) slot_first_161 <= 1'd0;
    if (line_38_done) slot_last_162 <= 1'd0;
    if (line_38_done) results_end_163 <= 1'd0;
    if (line_38_done) results_end_164 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:293: line_293, 1 stages
  wire [1:0] select_1294 = x_packet_151 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1295 = x_packet_150 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1296 = {1'd0, select_1294} | select_1295;  // stream_kernel.hpp:50
  wire [3:0] select_1297 = w_packet_153 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1298 = w_packet_152 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1299 = {1'd0, select_1297} | select_1298;  // stream_kernel.hpp:50
  wire [4:0] or_1300 = {2'd0, or_1296} | or_1299;  // awq_gemv_lane.hpp:454
  wire [5:0] select_1301 = p_packet_155 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1302 = p_packet_154 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1303 = {1'd0, select_1301} | select_1302;  // stream_kernel.hpp:50
  wire [6:0] or_1304 = {2'd0, or_1300} | or_1303;  // awq_gemv_lane.hpp:454
  wire [8:0] flags_1305 = flags_157 | {2'd0, or_1304};  // awq_gemv_lane.hpp:454
  wire discard_x_1306 = x_packet_150 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1307 = w_packet_152 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1308 = p_packet_154 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_293_v0 & line_293_en0) flags_165 <= flags_1305;
    if (line_293_v0 & line_293_en0) discard_x_166 <= discard_x_1306;
    if (line_293_v0 & line_293_en0) discard_w_167 <= discard_w_1307;
    if (line_293_v0 & line_293_en0) discard_p_168 <= discard_p_1308;
  end

  // ---- hls/include/awq_gemv_lane.hpp:293: line_293_2, 1 stages
  wire [8:0] select_1309 = c_14_12 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:457
  wire [8:0] or_1310 = select_1309 | flags_170;  // awq_gemv_lane.hpp:457
  wire [31:0] add_1311 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:458
  wire [31:0] select_1312 = c_14_12 ? add_1311 : 32'd1;  // awq_gemv_lane.hpp:458
  wire [40:0] shl_1313 = {flags_170, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1314 = shl_1313 | {32'd0, or_1310};  // stream_kernel.hpp:81
  wire [63:0] shl_1315 = {line_291_13[15:0], 48'd0};
  wire [63:0] data_1316 = {23'd0, data_1314} | shl_1315;  // stream_kernel.hpp:84
  wire [95:0] shl_1317 = {bad_block_169, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1318 = {32'd0, data_1316} | shl_1317;  // stream_kernel.hpp:84
  wire [127:0] shl_1319 = {select_1312, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1320 = {32'd0, data_1318} | shl_1319;  // stream_kernel.hpp:84
  wire line_293_2_load_1321 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:457
  wire line_293_2_store_1322 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:457
  wire line_293_2_load_1323 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:458
  wire line_293_2_store_1324 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:458
  wire line_293_2_push_1325 = line_293_2_v0 & line_293_2_en0;  // stream_kernel.hpp:85
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
    if (line_292_done_0) bad_block_169 <= 32'hffffffff;
    if (line_292_done_0) flags_170 <= {8'd0, flags_17};
    if (line_292_done_0) discard_x_171 <= 1'd1;
    if (line_292_done_0) discard_w_172 <= 1'd1;
    if (line_292_done_0) discard_p_173 <= 1'd1;
    if (line_293_done) bad_block_169 <= bad_block_156;
    if (line_293_done) flags_170 <= flags_165;
    if (line_293_done) discard_x_171 <= discard_x_166;
    if (line_293_done) discard_w_172 <= discard_w_167;
    if (line_293_done) discard_p_173 <= discard_p_168;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1326 = more_174 ^ 1'd1;
  wire more_1327 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1328 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1326;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_174 <= more_1327;
    if (line_293_2_done) more_174 <= discard_x_171;
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
  wire xor_1329 = more_175 ^ 1'd1;
  wire more_1330 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1331 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1329;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_175 <= more_1330;
    if (line_69_done) more_175 <= discard_w_172;
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
  wire xor_1332 = more_176 ^ 1'd1;
  wire more_1333 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1334 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1332;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_176 <= more_1333;
    if (line_69_2_done) more_176 <= discard_p_173;
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
  wire s_cmd_beat_take = line_291_pop_186;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_t4_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_216 | weights_pop_1287 | discard_pop_1328;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_1281 | discard_2_pop_1331;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_1286 | discard_3_pop_1334;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1280;
  wire [128:0] m_y_beat = {final_result_336_s16, out_334};
  awq_gemv_t4_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_293_2_push_1325;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1320};
  awq_gemv_t4_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:283: sticky
  always @(posedge ap_clk) begin
    if (line_293_2_store_1322) mem_sticky <= or_1310;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:283: frames
  always @(posedge ap_clk) begin
    if (line_293_2_store_1324) mem_frames <= select_1312;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:284: x_0
  wire mem_x_0_write = weights_store_1288;
  wire [12:0] mem_x_0_write_address = trunc_1289_s1;
  wire [63:0] mem_x_0_write_data = select_371;
  wire mem_x_0_read = weights_load_1282;
  wire [12:0] mem_x_0_read_address = next_word_133;
  wire mem_x_0_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_0 mem_x_0_ram (.clk(ap_clk), .read(mem_x_0_read), .read_address(mem_x_0_read_address), .q(mem_x_0_q), .advance(mem_x_0_advance), .q2(mem_x_0_q2), .write(mem_x_0_write), .write_address(mem_x_0_write_address), .write_data(mem_x_0_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_1
  wire mem_x_1_write = weights_store_1290;
  wire [12:0] mem_x_1_write_address = trunc_1291_s1;
  wire [63:0] mem_x_1_write_data = select_375;
  wire mem_x_1_read = weights_load_1283;
  wire [12:0] mem_x_1_read_address = next_word_133;
  wire mem_x_1_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_1 mem_x_1_ram (.clk(ap_clk), .read(mem_x_1_read), .read_address(mem_x_1_read_address), .q(mem_x_1_q), .advance(mem_x_1_advance), .q2(mem_x_1_q2), .write(mem_x_1_write), .write_address(mem_x_1_write_address), .write_data(mem_x_1_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_2
  wire mem_x_2_write = weights_store_1292;
  wire [12:0] mem_x_2_write_address = trunc_1289_s1;
  wire [63:0] mem_x_2_write_data = select_371;
  wire mem_x_2_read = weights_load_1284;
  wire [12:0] mem_x_2_read_address = next_word_133;
  wire mem_x_2_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_2 mem_x_2_ram (.clk(ap_clk), .read(mem_x_2_read), .read_address(mem_x_2_read_address), .q(mem_x_2_q), .advance(mem_x_2_advance), .q2(mem_x_2_q2), .write(mem_x_2_write), .write_address(mem_x_2_write_address), .write_data(mem_x_2_write_data));

  // hls/include/awq_gemv_lane.hpp:284: x_3
  wire mem_x_3_write = weights_store_1293;
  wire [12:0] mem_x_3_write_address = trunc_1291_s1;
  wire [63:0] mem_x_3_write_data = select_375;
  wire mem_x_3_read = weights_load_1285;
  wire [12:0] mem_x_3_read_address = next_word_133;
  wire mem_x_3_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_3 mem_x_3_ram (.clk(ap_clk), .read(mem_x_3_read), .read_address(mem_x_3_read_address), .q(mem_x_3_q), .advance(mem_x_3_advance), .q2(mem_x_3_q2), .write(mem_x_3_write), .write_address(mem_x_3_write_address), .write_data(mem_x_3_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_0
  wire mem_acc_0_write = weights_store_1276;
  wire [3:0] mem_acc_0_write_address = sum_index_223_s10;
  wire [47:0] mem_acc_0_write_data = add_244;
  wire mem_acc_0_read = weights_load_1272;
  wire [3:0] mem_acc_0_read_address = sum_index_223_s8;
  awq_gemv_t4_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_1
  wire mem_acc_1_write = weights_store_1277;
  wire [3:0] mem_acc_1_write_address = sum_index_223_s10;
  wire [47:0] mem_acc_1_write_data = add_254;
  wire mem_acc_1_read = weights_load_1273;
  wire [3:0] mem_acc_1_read_address = sum_index_223_s8;
  awq_gemv_t4_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_2
  wire mem_acc_2_write = weights_store_1278;
  wire [3:0] mem_acc_2_write_address = sum_index_223_s10;
  wire [47:0] mem_acc_2_write_data = add_264;
  wire mem_acc_2_read = weights_load_1274;
  wire [3:0] mem_acc_2_read_address = sum_index_223_s8;
  awq_gemv_t4_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc_3
  wire mem_acc_3_write = weights_store_1279;
  wire [3:0] mem_acc_3_write_address = sum_index_223_s10;
  wire [47:0] mem_acc_3_write_data = add_274;
  wire mem_acc_3_read = weights_load_1275;
  wire [3:0] mem_acc_3_read_address = sum_index_223_s8;
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

// hls/include/awq_gemv_lane.hpp:284: x_0, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:284: x_1, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:284: x_2, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:284: x_3, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:285: acc_0, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:285: acc_1, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:285: acc_2, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:285: acc_3, 16 words of 48 bits
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
