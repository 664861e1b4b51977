// awq_gemv_t4: made by rtl_export from hls/awq_gemv_t4/awq_gemv_t4.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:300)
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
  reg [3:0] last_token_22;
  reg [3:0] last_slot_23;
  reg [12:0] line_38_24;
  reg s_x_last_25;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:300: weights
  wire weights_start;
  reg weights_run;
  reg [26:0] slot_dot_13_26;
  reg [31:0] slot_dot_12_27;
  reg [26:0] slot_dot_11_28;
  reg [31:0] slot_dot_10_29;
  reg [26:0] slot_dot_9_30;
  reg [31:0] slot_dot_8_31;
  reg [26:0] slot_dot_7_32;
  reg [31:0] slot_dot_6_33;
  reg [26:0] slot_dot_5_34;
  reg [31:0] slot_dot_4_35;
  reg [26:0] slot_dot_3_36;
  reg [31:0] slot_dot_2_37;
  reg [26:0] slot_dot_1_38;
  reg [31:0] slot_dot_0_39;
  reg [31:0] slot_dot_14_40;
  reg [26:0] slot_dot_15_41;
  reg [31:0] slot_dot_16_42;
  reg [26:0] slot_dot_17_43;
  reg [31:0] slot_dot_18_44;
  reg [26:0] slot_dot_19_45;
  reg [31:0] slot_dot_20_46;
  reg [26:0] slot_dot_21_47;
  reg [31:0] slot_dot_22_48;
  reg [26:0] slot_dot_23_49;
  reg [31:0] slot_dot_24_50;
  reg [31:0] slot_dot_25_51;
  reg [31:0] slot_dot_26_52;
  reg [31:0] slot_dot_27_53;
  reg [31:0] slot_dot_28_54;
  reg [31:0] slot_dot_29_55;
  reg [31:0] slot_dot_30_56;
  reg [31:0] slot_dot_31_57;
  reg [31:0] dot_0_58;
  reg [26:0] dot_1_59;
  reg [31:0] dot_2_60;
  reg [26:0] dot_3_61;
  reg [31:0] dot_4_62;
  reg [26:0] dot_5_63;
  reg [31:0] dot_6_64;
  reg [26:0] dot_7_65;
  reg [31:0] dot_8_66;
  reg [26:0] dot_9_67;
  reg [31:0] dot_10_68;
  reg [26:0] dot_11_69;
  reg [31:0] dot_12_70;
  reg [26:0] dot_13_71;
  reg [31:0] dot_14_72;
  reg [26:0] dot_15_73;
  reg [31:0] dot_16_74;
  reg [26:0] dot_17_75;
  reg [31:0] dot_18_76;
  reg [26:0] dot_19_77;
  reg [31:0] dot_20_78;
  reg [26:0] dot_21_79;
  reg [31:0] dot_22_80;
  reg [26:0] dot_23_81;
  reg [31:0] dot_24_82;
  reg [31:0] dot_25_83;
  reg [31:0] dot_26_84;
  reg [31:0] dot_27_85;
  reg [31:0] dot_28_86;
  reg [31:0] dot_29_87;
  reg [31:0] dot_30_88;
  reg [31:0] dot_31_89;
  reg [31:0] params_5_90;
  reg [31:0] params_4_91;
  reg [31:0] params_3_92;
  reg [31:0] params_2_93;
  reg [31:0] params_1_94;
  reg [31:0] params_0_95;
  reg [3:0] zero_7_96;
  reg [3:0] zero_6_97;
  reg [3:0] zero_5_98;
  reg [3:0] zero_4_99;
  reg [3:0] zero_3_100;
  reg [3:0] zero_2_101;
  reg [3:0] zero_1_102;
  reg [3:0] zero_0_103;
  reg [14:0] scale_7_104;
  reg [14:0] scale_6_105;
  reg [14:0] scale_5_106;
  reg [14:0] scale_4_107;
  reg [14:0] scale_3_108;
  reg [14:0] scale_2_109;
  reg [14:0] scale_1_110;
  reg [14:0] scale_0_111;
  reg [14:0] slot_scale_7_112;
  reg [14:0] slot_scale_6_113;
  reg [14:0] slot_scale_5_114;
  reg [14:0] slot_scale_4_115;
  reg [14:0] slot_scale_3_116;
  reg [14:0] slot_scale_2_117;
  reg [14:0] slot_scale_1_118;
  reg [14:0] slot_scale_0_119;
  reg [31:0] y_2_120;
  reg [31:0] y_1_121;
  reg [31:0] y_0_122;
  reg [31:0] params_6_123;
  reg [31:0] params_7_124;
  reg [31:0] params_8_125;
  reg [31:0] params_9_126;
  reg slot_bank_127;
  reg [6:0] results_128;
  reg [3:0] slots_129;
  reg [12:0] next_word_130;
  reg [31:0] block_131;
  reg [31:0] check_0_132;
  reg [31:0] check_1_133;
  reg check_134;
  reg loader_135;
  reg loader_136;
  reg takes_first_137;
  reg [3:0] loader_4_138;
  reg [3:0] loader_139;
  reg [12:0] loader_140;
  reg [63:0] loader_2_141;
  reg [14:0] loader_4_142;
  reg [14:0] loader_3_143;
  reg [15:0] col_groups_144;
  reg [5:0] beat_145;
  reg [5:0] result_146;
  reg x_packet_147;
  reg x_packet_148;
  reg w_packet_149;
  reg w_packet_150;
  reg p_packet_151;
  reg p_packet_152;
  reg [31:0] bad_block_153;
  reg [8:0] flags_154;
  reg [15:0] group_155;
  reg running_156;
  reg weighing_157;
  reg slot_first_158;
  reg slot_last_159;
  reg results_end_160;
  reg results_end_161;
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
  reg [8:0] flags_162;
  reg discard_x_163;
  reg discard_w_164;
  reg discard_p_165;
  wire line_255_v0;
  wire line_255_en0;

  // hls/include/awq_gemv_lane.hpp:255: line_255_2
  wire line_255_2_start;
  reg line_255_2_run;
  reg [31:0] bad_block_166;
  reg [8:0] flags_167;
  reg discard_x_168;
  reg discard_w_169;
  reg discard_p_170;
  wire line_255_2_v0;
  wire line_255_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_171;
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
  reg more_172;
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
  reg more_173;
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

  // ---- hls/include/awq_gemv_lane.hpp:253: line_253, 1 stages
  wire icmp_174 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:60
  wire [7:0] and_175 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv_lane.hpp:60
  wire icmp_176 = and_175 != 8'd2;  // awq_gemv_lane.hpp:60
  wire or_177 = icmp_174 | icmp_176;  // awq_gemv_lane.hpp:60
  wire icmp_178 = s_cmd_beat_data[79:72] > 8'd3;
  wire icmp_179 = s_cmd_beat_data[63:48] == 16'd0;
  wire or_180 = icmp_178 | icmp_179;  // awq_gemv_lane.hpp:60
  wire or_181 = or_177 | or_180;  // awq_gemv_lane.hpp:60
  wire [15:0] last_group_182 = s_cmd_beat_data[47:32] + 16'd65535;  // awq_gemv_lane.hpp:60
  wire [8:0] limit_183 = s_cmd_beat_data[8] ? 9'd231 : 9'd462;  // awq_gemv_lane.hpp:59
  wire icmp_184 = last_group_182 >= {7'd0, limit_183};  // awq_gemv_lane.hpp:60
  wire or_185 = or_181 | icmp_184;  // awq_gemv_lane.hpp:60
  wire c_10_186 = s_cmd_beat_data[10] ^ 1'd1;
  wire c_11_187 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_253_pop_188 = line_253_v0 & line_253_en0;  // awq_gemv_lane.hpp:253
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
    if (line_253_v0 & line_253_en0) last_group_6 <= last_group_182;
    if (line_253_v0 & line_253_en0) c_1_7 <= s_cmd_beat_data[31:16];
    if (line_253_v0 & line_253_en0) c_0_8 <= s_cmd_beat_data[15:8];
    if (line_253_v0 & line_253_en0) c_10_9 <= c_10_186;
    if (line_253_v0 & line_253_en0) c_11_10 <= c_11_187;
    if (line_253_v0 & line_253_en0) line_253_11 <= s_cmd_beat_data[127:16];
    if (line_253_v0 & line_253_en0) line_253_12 <= or_185;
    if (line_253_v0 & line_253_en0) c_3_13 <= s_cmd_beat_data[63:48];
  end

  // ---- hls/include/awq_gemv_lane.hpp:61: line_61, 1 stages
  wire [127:0] and_189 = s_cmd_data_1 & 128'hffffffffffff00fe0000000000000000;  // awq_gemv_lane.hpp:61
  wire icmp_190 = and_189 != 128'd0;  // awq_gemv_lane.hpp:61
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
    if (line_61_v0 & line_61_en0) line_61_14 <= icmp_190;
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
  wire [5:0] last_beat_191 = line_253_2 ? 6'd33 : 6'd17;  // awq_gemv_lane.hpp:262
  wire [7:0] shl_192 = {last_token_4[4:0], 3'd0};  // awq_gemv_lane.hpp:331
  wire [7:0] add_193 = shl_192 + 8'd8;  // awq_gemv_lane.hpp:331
  wire [2:0] select_194 = line_253_2 ? 3'd5 : 3'd4;  // awq_gemv_lane.hpp:264
  wire [15:0] shl_195 = c_2_3 << select_194;  // awq_gemv_lane.hpp:264
  wire icmp_198 = line_253_5 > 4'd7;  // awq_gemv_lane.hpp:267
  wire [15:0] shl_199 = 16'd1 << line_253_5;  // awq_gemv_lane.hpp:267
  wire [3:0] last_token_200 = icmp_198 ? 4'd0 : shl_199[3:0];  // awq_gemv_lane.hpp:267
  wire [3:0] shl_201 = {last_token_4[3:1], 1'd0};
  wire icmp_202 = shl_201 > 4'd7;  // awq_gemv_lane.hpp:268
  wire [3:0] or_203 = shl_201 | 4'd1;  // awq_gemv_lane.hpp:268
  wire [15:0] shl_204 = 16'd1 << or_203;  // awq_gemv_lane.hpp:268
  wire [3:0] last_slot_205 = icmp_202 ? 4'd0 : shl_204[3:0];  // awq_gemv_lane.hpp:268
  wire line_38_pop_206 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [12:0] trunc_197_s1;
  always @(posedge ap_clk) begin
    trunc_197_s1 <= shl_195[12:0];
  end
  wire [12:0] last_word_196 = trunc_197_s1 + 13'd8191;  // awq_gemv_lane.hpp:264
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
    if (line_38_v0 & line_38_en0) line_38_17 <= last_beat_191;
    if (line_38_v0 & line_38_en0) results_18 <= add_193[6:0];
    if (line_38_v0 & line_38_en0) s_x_data_19 <= s_x_beat_data;
    if (line_38_v0 & line_38_en0) line_38_20 <= last_beat_191;
    if (line_38_v1 & line_38_en1) last_word_21 <= last_word_196;
    if (line_38_v0 & line_38_en0) last_token_22 <= last_token_200;
    if (line_38_v0 & line_38_en0) last_slot_23 <= last_slot_205;
    if (line_38_v1 & line_38_en1) line_38_24 <= last_word_196;
    if (line_38_v0 & line_38_en0) s_x_last_25 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:300: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_207 = slots_129 == 4'd0;  // awq_gemv_lane.hpp:313
  wire [3:0] slot_208 = 4'd0 - slots_129;  // awq_gemv_lane.hpp:314
  wire xor_210 = slot_bank_127 ^ 1'd1;  // awq_gemv_lane.hpp:315
  wire select_211 = scales_207 ? xor_210 : slot_bank_127;  // awq_gemv_lane.hpp:315
  wire xor_214 = scales_207 ^ 1'd1;
  wire icmp_265 = results_128 == 7'd0;  // awq_gemv_lane.hpp:337
  wire xor_266 = icmp_265 ^ 1'd1;
  wire and_267 = scales_207 & xor_266;
  wire icmp_325 = results_128 == 7'd1;
  wire final_result_326 = results_end_161 & icmp_325;
  wire icmp_328 = beat_145 > 6'd1;
  wire and_329 = loader_136 & icmp_328;
  wire xor_330 = and_329 ^ 1'd1;
  wire and_331 = weighing_157 & xor_330;
  wire last_blocks_332 = group_155 == last_group_6;  // awq_gemv_lane.hpp:309
  wire [6:0] add_333 = {1'd0, beat_145} + 7'd3;  // awq_gemv_lane.hpp:309
  wire icmp_334 = add_333 > {1'd0, line_38_17};  // awq_gemv_lane.hpp:309
  wire param_beat_335 = last_blocks_332 & icmp_334;
  wire xor_336 = param_beat_335 ^ 1'd1;  // awq_gemv_lane.hpp:310
  wire icmp_337 = results_128 < 7'd2;
  wire or_338 = xor_336 | icmp_337;
  wire weighs_339 = and_331 & or_338;
  wire end_345 = last_word_21 < loader_3_143[12:0];  // awq_gemv_lane.hpp:176
  wire [3:0] and_346 = loader_4_138 & last_token_22;  // awq_gemv_lane.hpp:176
  wire final_token_347 = and_346 == 4'd0;  // awq_gemv_lane.hpp:176
  wire [3:0] and_348 = loader_4_138 & last_slot_23;  // awq_gemv_lane.hpp:176
  wire wraps_349 = and_348 != 4'd0;  // awq_gemv_lane.hpp:176
  wire and_350 = final_token_347 & wraps_349;
  wire or_351 = end_345 | and_350;
  wire [3:0] select_355 = end_345 ? 4'd0 : loader_4_138;  // awq_gemv_lane.hpp:180
  wire or_356 = loader_139[0] | select_355[0];  // awq_gemv_lane.hpp:180
  wire and_357 = loader_135 & or_356;
  wire [14:0] select_358 = takes_first_137 ? loader_4_142 : loader_3_143;  // awq_gemv_lane.hpp:185
  wire or_362 = loader_139[1] | select_355[1];  // awq_gemv_lane.hpp:180
  wire and_363 = loader_135 & or_362;
  wire [14:0] select_364 = takes_first_137 ? loader_3_143 : loader_4_142;  // awq_gemv_lane.hpp:185
  wire or_366 = loader_139[2] | select_355[2];  // awq_gemv_lane.hpp:180
  wire and_367 = loader_135 & or_366;
  wire or_368 = loader_139[3] | select_355[3];  // awq_gemv_lane.hpp:180
  wire and_369 = loader_135 & or_368;
  wire xor_370 = running_156 ^ 1'd1;
  wire final_beat_371 = beat_145 == line_38_20;  // awq_gemv_lane.hpp:358
  wire and_372 = weighing_157 & final_beat_371;
  wire and_373 = xor_330 & and_372;
  wire and_374 = and_373 & or_338;
  wire icmp_720 = beat_145 < 6'd2;  // awq_gemv_lane.hpp:379
  wire xor_785 = final_beat_371 ^ 1'd1;
  wire and_786 = xor_785 & param_beat_335;
  wire first_796 = beat_145 == 6'd0;  // awq_gemv_lane.hpp:360
  wire icmp_806 = beat_145 == 6'd1;  // awq_gemv_lane.hpp:375
  wire or_832 = xor_214 | icmp_265;
  wire icmp_870 = slots_129 == 4'd1;  // awq_gemv_lane.hpp:330
  wire and_871 = icmp_870 & slot_last_159;
  wire xor_872 = and_871 ^ 1'd1;
  wire or_873 = scales_207 | xor_872;
  wire slot_bank_874 = or_873 ? slot_bank_127 : xor_210;
  wire and_875 = scales_207 & icmp_265;
  wire [6:0] results_876 = results_128 + 7'd127;  // awq_gemv_lane.hpp:352
  wire [6:0] results_877 = and_871 ? results_18 : results_128;
  wire [6:0] select_878 = and_267 ? results_876 : results_877;
  wire [6:0] results_879 = and_875 ? 7'd0 : select_878;
  wire [3:0] slots_880 = slots_129 + 4'd15;  // awq_gemv_lane.hpp:336
  wire [3:0] slots_881 = scales_207 ? 4'd0 : slots_880;
  wire [3:0] slots_882 = and_374 ? 4'd8 : slots_881;
  wire and_883 = weighs_339 & icmp_328;
  wire icmp_884 = next_word_130 == last_word_21;  // awq_gemv_lane.hpp:383
  wire [12:0] add_885 = next_word_130 + 13'd1;  // awq_gemv_lane.hpp:383
  wire [12:0] select_886 = icmp_884 ? 13'd0 : add_885;  // awq_gemv_lane.hpp:383
  wire [12:0] word_887 = and_883 ? select_886 : next_word_130;
  wire loader_0_1163 = end_345 ^ 1'd1;  // awq_gemv_lane.hpp:191
  wire loader_1164 = loader_135 & loader_0_1163;
  wire [13:0] add_1165 = {1'd0, next_word_130} + 14'd1;  // awq_gemv_lane.hpp:174
  wire icmp_1166 = add_1165 >= {1'd0, loader_140};  // awq_gemv_lane.hpp:174
  wire loader_1_1167 = loader_135 & icmp_1166;
  wire loader_2_1168 = takes_first_137 ^ 1'd1;  // awq_gemv_lane.hpp:192
  wire loader_1169 = loader_135 ? loader_2_1168 : takes_first_137;
  wire [3:0] shl_1170 = {loader_4_138[2:0], 1'd0};
  wire [3:0] loader_3_1171 = wraps_349 ? 4'd1 : shl_1170;  // awq_gemv_lane.hpp:193
  wire [3:0] loader_1172 = loader_135 ? loader_3_1171 : loader_4_138;
  wire [3:0] loader_1173 = loader_135 ? loader_4_138 : loader_139;
  wire [3:0] and_1174 = loader_139 & last_token_22;  // awq_gemv_lane.hpp:187
  wire icmp_1175 = and_1174 == 4'd0;  // awq_gemv_lane.hpp:187
  wire xor_1176 = icmp_1175 ^ 1'd1;
  wire and_1177 = loader_135 & xor_1176;
  wire [15:0] add_1178 = {1'd0, loader_4_142} + 16'd1;  // awq_gemv_lane.hpp:187
  wire [12:0] loader_1179 = and_1177 ? add_1178[12:0] : loader_140;
  wire [12:0] or_1182 = loader_3_143[12:0] | 13'd1;
  wire [14:0] loader_4_1183 = loader_135 ? {2'd0, or_1182} : loader_4_142;  // awq_gemv_t4.cpp:14
  wire and_1184 = loader_135 & wraps_349;
  wire [15:0] add_1185 = {1'd0, loader_3_143} + 16'd2;  // awq_gemv_lane.hpp:194
  wire [14:0] loader_3_1186 = and_1184 ? {2'd0, add_1185[12:0]} : loader_3_143;  // awq_gemv_t4.cpp:14
  wire [15:0] col_groups_1187 = col_groups_144 + {16{last_blocks_332}};  // awq_gemv_lane.hpp:398
  wire [15:0] col_groups_1188 = and_374 ? col_groups_1187 : col_groups_144;
  wire [5:0] add_1189 = beat_145 + 6'd1;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_1190 = final_beat_371 ? 6'd0 : add_1189;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_1191 = weighs_339 ? beat_1190 : beat_145;
  wire [12:0] or_1201 = loader_3_143[12:0] | 13'd1;  // awq_gemv_lane.hpp:178
  wire icmp_1202 = or_1201 != line_38_24;  // awq_gemv_lane.hpp:178
  wire is_last_1203 = final_token_347 | icmp_1202;
  wire final_columns_1209 = col_groups_144 == 16'd1;  // awq_gemv_lane.hpp:358
  wire and_1210 = final_beat_371 & last_blocks_332;  // awq_gemv_lane.hpp:359
  wire is_last_1211 = final_columns_1209 & and_1210;
  wire xor_1212 = is_last_1211 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1220 = final_beat_371 & final_columns_1209;
  wire xor_1221 = is_last_1220 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1248 = group_155 + 16'd1;
  wire [15:0] select_1249 = last_blocks_332 ? 16'd0 : add_1248;  // awq_gemv_lane.hpp:399
  wire [15:0] group_1250 = and_374 ? select_1249 : group_155;
  wire running_1251 = final_result_326 ^ 1'd1;  // awq_gemv_lane.hpp:351
  wire running_1252 = or_832 | running_1251;
  wire and_1253 = last_blocks_332 & final_columns_1209;
  wire weighing_1254 = and_1253 ^ 1'd1;  // awq_gemv_lane.hpp:396
  wire weighing_1255 = xor_785 | weighing_1254;
  wire weighing_1256 = weighs_339 ? weighing_1255 : weighing_157;
  wire slot_first_1257 = group_155 == 16'd0;  // awq_gemv_lane.hpp:393
  wire slot_last_1259 = and_374 ? last_blocks_332 : slot_last_159;
  wire slot_end_1260 = and_374 ? final_columns_1209 : results_end_160;
  wire results_end_1261 = or_873 ? results_end_161 : results_end_160;
  wire weights_load_1272 = weights_v0 & weights_en0 & weighs_339;  // awq_gemv_lane.hpp:122
  wire weights_load_1273 = weights_v0 & weights_en0 & weighs_339;  // awq_gemv_lane.hpp:122
  wire weights_load_1274 = weights_v0 & weights_en0 & weighs_339;  // awq_gemv_lane.hpp:122
  wire weights_load_1275 = weights_v0 & weights_en0 & weighs_339;  // awq_gemv_lane.hpp:122
  // stage 1
  reg scales_207_s1;
  reg [3:0] slot_208_s1;
  reg select_211_s1;
  reg and_267_s1;
  reg weighs_339_s1;
  reg param_beat_335_s1;
  reg or_351_s1;
  reg loader_135_s1;
  reg takes_first_137_s1;
  reg and_374_s1;
  reg icmp_720_s1;
  reg and_786_s1;
  reg first_796_s1;
  reg icmp_806_s1;
  reg or_832_s1;
  reg final_beat_371_s1;
  reg and_871_s1;
  reg and_875_s1;
  reg is_last_1203_s1;
  reg xor_1212_s1;
  reg xor_1221_s1;
  reg slot_first_1257_s1;
  reg xor_214_s1;
  reg final_result_326_s1;
  reg and_357_s1;
  reg [12:0] trunc_1279_s1;
  reg and_363_s1;
  reg [12:0] trunc_1281_s1;
  reg and_367_s1;
  reg and_369_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_207_s1 <= scales_207;
    slot_208_s1 <= slot_208;
    select_211_s1 <= select_211;
    and_267_s1 <= and_267;
    weighs_339_s1 <= weighs_339;
    param_beat_335_s1 <= param_beat_335;
    or_351_s1 <= or_351;
    loader_135_s1 <= loader_135;
    takes_first_137_s1 <= takes_first_137;
    and_374_s1 <= and_374;
    icmp_720_s1 <= icmp_720;
    and_786_s1 <= and_786;
    first_796_s1 <= first_796;
    icmp_806_s1 <= icmp_806;
    or_832_s1 <= or_832;
    final_beat_371_s1 <= final_beat_371;
    and_871_s1 <= and_871;
    and_875_s1 <= and_875;
    is_last_1203_s1 <= is_last_1203;
    xor_1212_s1 <= xor_1212;
    xor_1221_s1 <= xor_1221;
    slot_first_1257_s1 <= slot_first_1257;
    xor_214_s1 <= xor_214;
    final_result_326_s1 <= final_result_326;
    and_357_s1 <= and_357;
    trunc_1279_s1 <= select_358[12:0];
    and_363_s1 <= and_363;
    trunc_1281_s1 <= select_364[12:0];
    and_367_s1 <= and_367;
    and_369_s1 <= and_369;
  end
  wire [3:0] select_209 = scales_207_s1 ? result_146[3:0] : slot_208_s1;  // awq_gemv_lane.hpp:315
  wire [3:0] shl_212 = {select_211_s1, 3'd0};
  wire [3:0] sum_index_213 = {1'd0, select_209[2:0]} | shl_212;  // awq_gemv_lane.hpp:315
  wire icmp_216 = slot_208_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:141
  wire icmp_268 = result_146[1:0] == 2'd3;  // awq_gemv_lane.hpp:343
  wire and_269 = and_267_s1 & icmp_268;
  wire icmp_270 = result_146[2:0] < 3'd4;  // awq_gemv_lane.hpp:141
  wire [31:0] high_307 = result_146[0] ? params_3_92 : params_2_93;
  wire [31:0] low_308 = result_146[0] ? params_1_94 : params_0_95;
  wire [31:0] low_309 = result_146[1] ? high_307 : low_308;
  wire [31:0] high_310 = result_146[0] ? params_7_124 : params_6_123;
  wire [31:0] low_311 = result_146[0] ? params_5_90 : params_4_91;
  wire [31:0] high_312 = result_146[1] ? high_310 : low_311;
  wire [31:0] select_313 = icmp_270 ? low_309 : high_312;  // awq_gemv_lane.hpp:141
  wire xor_327 = w_packet_149 ^ 1'd1;
  wire and_340 = xor_327 & weighs_339_s1;
  wire xor_341 = p_packet_151 ^ 1'd1;
  wire and_342 = param_beat_335_s1 & weighs_339_s1;
  wire and_343 = xor_341 & and_342;
  wire xor_344 = x_packet_147 ^ 1'd1;
  wire xor_352 = or_351_s1 ^ 1'd1;
  wire and_353 = loader_135_s1 & xor_352;
  wire and_354 = xor_344 & and_353;
  wire or_359 = x_packet_147 | or_351_s1;
  wire [63:0] first_360 = or_359 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_361 = takes_first_137_s1 ? loader_2_141 : first_360;  // awq_gemv_lane.hpp:185
  wire [63:0] select_365 = takes_first_137_s1 ? first_360 : loader_2_141;  // awq_gemv_lane.hpp:185
  wire [127:0] w_378 = w_packet_149 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:359
  wire and_787 = and_786_s1 & weighs_339_s1;
  wire [31:0] ref_788 = p_packet_151 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_789 = and_787 ? ref_788 : params_5_90;
  wire [31:0] ref_790 = p_packet_151 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_791 = and_787 ? ref_790 : params_4_91;
  wire [31:0] params_3_792 = and_787 ? params_7_124 : params_3_92;
  wire [31:0] params_2_793 = and_787 ? params_6_123 : params_2_93;
  wire [31:0] params_1_794 = and_787 ? params_5_90 : params_1_94;
  wire [31:0] params_0_795 = and_787 ? params_4_91 : params_0_95;
  wire [31:0] ref_836 = p_packet_151 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_837 = and_787 ? ref_836 : params_6_123;
  wire [31:0] ref_838 = p_packet_151 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_839 = and_787 ? ref_838 : params_7_124;
  wire and_840 = final_beat_371_s1 & param_beat_335_s1;
  wire and_841 = and_840 & weighs_339_s1;
  wire [7:0] ref_842 = p_packet_151 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_844 = p_packet_151 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_848 = p_packet_151 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_852 = p_packet_151 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] ref_856 = p_packet_151 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_858 = p_packet_151 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_862 = p_packet_151 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_866 = p_packet_151 ? 8'd0 : s_param_beat_data[63:56];
  wire [63:0] loader_2_1180 = or_359 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_1181 = loader_135_s1 ? loader_2_1180 : loader_2_141;  // awq_gemv_t4.cpp:14
  wire [5:0] result_1192 = result_146 + 6'd1;  // awq_gemv_lane.hpp:353
  wire [5:0] result_1193 = and_871_s1 ? 6'd0 : result_146;
  wire [5:0] select_1194 = and_267_s1 ? result_1192 : result_1193;
  wire [5:0] result_1195 = and_875_s1 ? result_146 : select_1194;
  wire and_1196 = x_packet_147 & xor_352;
  wire or_1197 = and_1196 | s_x_beat_last;
  wire x_packet_1198 = and_353 ? or_1197 : x_packet_147;
  wire xor_1199 = or_359 ^ 1'd1;
  wire and_1200 = loader_135_s1 & xor_1199;
  wire x_packet_1_1204 = s_x_beat_last & is_last_1203_s1;
  wire x_packet_1205 = and_1200 ? x_packet_1_1204 : x_packet_148;
  wire w_packet_1206 = w_packet_149 | s_w_beat_last;
  wire w_packet_1207 = weighs_339_s1 ? w_packet_1206 : w_packet_149;
  wire and_1208 = weighs_339_s1 & xor_327;
  wire w_packet_1_1213 = s_w_beat_last & xor_1212_s1;
  wire w_packet_1214 = and_1208 ? w_packet_1_1213 : w_packet_150;
  wire and_1215 = weighs_339_s1 & param_beat_335_s1;
  wire p_packet_1216 = p_packet_151 | s_param_beat_last;
  wire p_packet_1217 = and_1215 ? p_packet_1216 : p_packet_151;
  wire and_1218 = xor_341 & param_beat_335_s1;
  wire and_1219 = and_1218 & weighs_339_s1;
  wire p_packet_1_1222 = s_param_beat_last & xor_1221_s1;
  wire p_packet_1223 = and_1219 ? p_packet_1_1222 : p_packet_152;
  wire w_packet_1225 = w_packet_149 ? w_packet_150 : w_packet_1_1213;
  wire or_1226 = c_10_9 | w_packet_1225;
  wire slot_first_1258 = and_374_s1 ? slot_first_1257_s1 : slot_first_158;
  wire weights_pop_1271 = weights_v1 & weights_en1 & and_340;  // stream_kernel.hpp:38
  wire weights_pop_1276 = weights_v1 & weights_en1 & and_343;  // stream_kernel.hpp:38
  wire weights_pop_1277 = weights_v1 & weights_en1 & and_354;  // stream_kernel.hpp:38
  wire weights_store_1278 = weights_v1 & weights_en1 & and_357_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1280 = weights_v1 & weights_en1 & and_363_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1282 = weights_v1 & weights_en1 & and_367_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1283 = weights_v1 & weights_en1 & and_369_s1;  // awq_gemv_lane.hpp:185
  // stage 2
  reg slot_first_158_s2;
  reg trunc_218_s2;
  reg trunc_221_s2;
  reg icmp_216_s2;
  reg icmp_270_s2;
  reg trunc_273_s2;
  reg trunc_276_s2;
  reg [2:0] lshr_278_s2;
  reg trunc_291_s2;
  reg [31:0] select_313_s2;
  reg [127:0] w_378_s2;
  reg and_374_s2;
  reg icmp_720_s2;
  reg weighs_339_s2;
  reg first_796_s2;
  reg icmp_806_s2;
  reg or_832_s2;
  reg final_beat_371_s2;
  reg [7:0] ref_842_s2;
  reg [7:0] ref_844_s2;
  reg [7:0] ref_848_s2;
  reg [7:0] ref_852_s2;
  reg and_841_s2;
  reg [7:0] ref_856_s2;
  reg [7:0] ref_858_s2;
  reg [7:0] ref_862_s2;
  reg [7:0] ref_866_s2;
  reg or_1226_s2;
  reg [3:0] sum_index_213_s2;
  reg xor_214_s2;
  reg and_269_s2;
  reg final_result_326_s2;
  always @(posedge ap_clk) begin
    slot_first_158_s2 <= slot_first_158;
    trunc_218_s2 <= slot_208_s1[0];
    trunc_221_s2 <= slot_208_s1[1];
    icmp_216_s2 <= icmp_216;
    icmp_270_s2 <= icmp_270;
    trunc_273_s2 <= result_146[0];
    trunc_276_s2 <= result_146[1];
    lshr_278_s2 <= result_146[5:3];
    trunc_291_s2 <= result_146[4];
    select_313_s2 <= select_313;
    w_378_s2 <= w_378;
    and_374_s2 <= and_374_s1;
    icmp_720_s2 <= icmp_720_s1;
    weighs_339_s2 <= weighs_339_s1;
    first_796_s2 <= first_796_s1;
    icmp_806_s2 <= icmp_806_s1;
    or_832_s2 <= or_832_s1;
    final_beat_371_s2 <= final_beat_371_s1;
    ref_842_s2 <= ref_842;
    ref_844_s2 <= ref_844;
    ref_848_s2 <= ref_848;
    ref_852_s2 <= ref_852;
    and_841_s2 <= and_841;
    ref_856_s2 <= ref_856;
    ref_858_s2 <= ref_858;
    ref_862_s2 <= ref_862;
    ref_866_s2 <= ref_866;
    or_1226_s2 <= or_1226;
    sum_index_213_s2 <= sum_index_213;
    xor_214_s2 <= xor_214_s1;
    and_269_s2 <= and_269;
    final_result_326_s2 <= final_result_326_s1;
  end
  wire [14:0] high_226 = trunc_218_s2 ? slot_scale_3_116 : slot_scale_2_117;
  wire [14:0] low_227 = trunc_218_s2 ? slot_scale_1_118 : slot_scale_0_119;
  wire [14:0] low_228 = trunc_221_s2 ? high_226 : low_227;
  wire [14:0] high_229 = trunc_218_s2 ? slot_scale_7_112 : slot_scale_6_113;
  wire [14:0] low_230 = trunc_218_s2 ? slot_scale_5_114 : slot_scale_4_115;
  wire [14:0] high_231 = trunc_221_s2 ? high_229 : low_230;
  wire [14:0] select_232 = icmp_216_s2 ? low_228 : high_231;  // awq_gemv_lane.hpp:141
  wire [31:0] select_271 = icmp_270_s2 ? params_8_125 : params_9_126;  // awq_gemv_lane.hpp:141
  wire [4:0] select_272 = trunc_273_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_274 = {trunc_273_s2, 3'd0};
  wire [4:0] select_275 = trunc_276_s2 ? select_272 : {1'd0, shl_274};
  wire [5:0] shl_279 = {lshr_278_s2, 3'd0};
  wire [4:0] d1_379 = {1'd0, w_378_s2[27:24]} - {1'd0, zero_5_98};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_380 = {d1_379, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_381 = {1'd0, w_378_s2[11:8]} - {1'd0, zero_4_99};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_382 = {d0_381, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_383 = shl_380 + {{22{shl_382[31]}}, shl_382[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_384;
  awq_gemv_t4_mul_27s_16s_42_3 mul_384_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_383[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_384));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_385 = {1'd0, w_378_s2[59:56]} - {1'd0, zero_5_98};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_387 = {1'd0, w_378_s2[43:40]} - {1'd0, zero_4_99};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_393 = {1'd0, w_378_s2[91:88]} - {1'd0, zero_5_98};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_395 = {1'd0, w_378_s2[75:72]} - {1'd0, zero_4_99};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_401 = {1'd0, w_378_s2[123:120]} - {1'd0, zero_5_98};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_403 = {1'd0, w_378_s2[107:104]} - {1'd0, zero_4_99};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_418 = {1'd0, w_378_s2[23:20]} - {1'd0, zero_3_100};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_419 = {d1_418, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_420 = {1'd0, w_378_s2[7:4]} - {1'd0, zero_2_101};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_421 = {d0_420, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_422 = shl_419 + {{22{shl_421[31]}}, shl_421[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_423;
  awq_gemv_t4_mul_27s_16s_42_3 mul_423_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_422[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_423));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_424 = {1'd0, w_378_s2[55:52]} - {1'd0, zero_3_100};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_426 = {1'd0, w_378_s2[39:36]} - {1'd0, zero_2_101};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_431 = {1'd0, w_378_s2[87:84]} - {1'd0, zero_3_100};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_433 = {1'd0, w_378_s2[71:68]} - {1'd0, zero_2_101};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_438 = {1'd0, w_378_s2[119:116]} - {1'd0, zero_3_100};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_440 = {1'd0, w_378_s2[103:100]} - {1'd0, zero_2_101};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_454 = {1'd0, w_378_s2[19:16]} - {1'd0, zero_1_102};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_455 = {d1_454, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_456 = {1'd0, w_378_s2[3:0]} - {1'd0, zero_0_103};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_457 = {d0_456, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_458 = shl_455 + {{22{shl_457[31]}}, shl_457[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_459;
  awq_gemv_t4_mul_27s_16s_42_3 mul_459_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_458[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_459));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_460 = {1'd0, w_378_s2[51:48]} - {1'd0, zero_1_102};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_462 = {1'd0, w_378_s2[35:32]} - {1'd0, zero_0_103};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_467 = {1'd0, w_378_s2[83:80]} - {1'd0, zero_1_102};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_469 = {1'd0, w_378_s2[67:64]} - {1'd0, zero_0_103};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_474 = {1'd0, w_378_s2[115:112]} - {1'd0, zero_1_102};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_476 = {1'd0, w_378_s2[99:96]} - {1'd0, zero_0_103};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_490 = {1'd0, w_378_s2[31:28]} - {1'd0, zero_7_96};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_491 = {d1_490, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_492 = {1'd0, w_378_s2[15:12]} - {1'd0, zero_6_97};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_493 = {d0_492, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_494 = shl_491 + {{22{shl_493[31]}}, shl_493[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_495;
  awq_gemv_t4_mul_27s_16s_42_3 mul_495_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_494[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_495));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_496 = {1'd0, w_378_s2[63:60]} - {1'd0, zero_7_96};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_498 = {1'd0, w_378_s2[47:44]} - {1'd0, zero_6_97};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_504 = {1'd0, w_378_s2[95:92]} - {1'd0, zero_7_96};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_506 = {1'd0, w_378_s2[79:76]} - {1'd0, zero_6_97};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_512 = {1'd0, w_378_s2[127:124]} - {1'd0, zero_7_96};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_514 = {1'd0, w_378_s2[111:108]} - {1'd0, zero_6_97};  // awq_gemv_lane.hpp:105
  wire [41:0] mul_529;
  awq_gemv_t4_mul_27s_16s_42_3 mul_529_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_383[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_529));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_545;
  awq_gemv_t4_mul_27s_16s_42_3 mul_545_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_422[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_545));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_561;
  awq_gemv_t4_mul_27s_16s_42_3 mul_561_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_458[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_561));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_574;
  awq_gemv_t4_mul_27s_16s_42_3 mul_574_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_494[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_574));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_590;
  awq_gemv_t4_mul_27s_16s_42_3 mul_590_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_458[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_590));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_609;
  awq_gemv_t4_mul_27s_16s_42_3 mul_609_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_422[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_609));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_625;
  awq_gemv_t4_mul_27s_16s_42_3 mul_625_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_383[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_625));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_641;
  awq_gemv_t4_mul_27s_16s_42_3 mul_641_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_494[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_641));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_657;
  awq_gemv_t4_mul_27s_16s_42_3 mul_657_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_458[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_657));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_675;
  awq_gemv_t4_mul_27s_16s_42_3 mul_675_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_422[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_675));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_690;
  awq_gemv_t4_mul_27s_16s_42_3 mul_690_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_383[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_690));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_705;
  awq_gemv_t4_mul_27s_16s_42_3 mul_705_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_494[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_705));  // awq_gemv_lane.hpp:123
  wire and_797 = weighs_339_s2 & first_796_s2;
  wire [3:0] zero_7_798 = and_797 ? w_378_s2[31:28] : zero_7_96;
  wire [3:0] zero_6_799 = and_797 ? w_378_s2[15:12] : zero_6_97;
  wire [3:0] zero_5_800 = and_797 ? w_378_s2[27:24] : zero_5_98;
  wire [3:0] zero_4_801 = and_797 ? w_378_s2[11:8] : zero_4_99;
  wire [3:0] zero_3_802 = and_797 ? w_378_s2[23:20] : zero_3_100;
  wire [3:0] zero_2_803 = and_797 ? w_378_s2[7:4] : zero_2_101;
  wire [3:0] zero_1_804 = and_797 ? w_378_s2[19:16] : zero_1_102;
  wire [3:0] zero_0_805 = and_797 ? w_378_s2[3:0] : zero_0_103;
  wire and_807 = weighs_339_s2 & icmp_806_s2;
  wire [14:0] scale_7_808 = and_807 ? w_378_s2[126:112] : scale_7_104;
  wire [14:0] scale_6_809 = and_807 ? w_378_s2[110:96] : scale_6_105;
  wire [14:0] scale_5_810 = and_807 ? w_378_s2[94:80] : scale_5_106;
  wire [14:0] scale_4_811 = and_807 ? w_378_s2[78:64] : scale_4_107;
  wire [14:0] scale_3_812 = and_807 ? w_378_s2[62:48] : scale_3_108;
  wire [14:0] scale_2_813 = and_807 ? w_378_s2[46:32] : scale_2_109;
  wire [14:0] scale_1_814 = and_807 ? w_378_s2[30:16] : scale_1_110;
  wire [14:0] scale_0_815 = and_807 ? w_378_s2[14:0] : scale_0_111;
  wire [14:0] scale_7_816 = icmp_806_s2 ? w_378_s2[126:112] : scale_7_104;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_7_817 = and_374_s2 ? scale_7_816 : slot_scale_7_112;
  wire [14:0] scale_6_818 = icmp_806_s2 ? w_378_s2[110:96] : scale_6_105;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_6_819 = and_374_s2 ? scale_6_818 : slot_scale_6_113;
  wire [14:0] scale_5_820 = icmp_806_s2 ? w_378_s2[94:80] : scale_5_106;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_5_821 = and_374_s2 ? scale_5_820 : slot_scale_5_114;
  wire [14:0] scale_4_822 = icmp_806_s2 ? w_378_s2[78:64] : scale_4_107;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_4_823 = and_374_s2 ? scale_4_822 : slot_scale_4_115;
  wire [14:0] scale_3_824 = icmp_806_s2 ? w_378_s2[62:48] : scale_3_108;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_3_825 = and_374_s2 ? scale_3_824 : slot_scale_3_116;
  wire [14:0] scale_2_826 = icmp_806_s2 ? w_378_s2[46:32] : scale_2_109;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_2_827 = and_374_s2 ? scale_2_826 : slot_scale_2_117;
  wire [14:0] scale_1_828 = icmp_806_s2 ? w_378_s2[30:16] : scale_1_110;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_1_829 = and_374_s2 ? scale_1_828 : slot_scale_1_118;
  wire [14:0] scale_0_830 = icmp_806_s2 ? w_378_s2[14:0] : scale_0_111;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_0_831 = and_374_s2 ? scale_0_830 : slot_scale_0_119;
  wire [31:0] select_843 = final_beat_371_s2 ? {24'd0, ref_842_s2} : params_8_125;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_845 = {ref_844_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_846 = {8'd0, select_843[7:0]} | shl_845;  // awq_gemv_lane.hpp:232
  wire [31:0] select_847 = final_beat_371_s2 ? {16'd0, or_846} : params_8_125;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_849 = {ref_848_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_850 = {8'd0, select_847[15:0]} | shl_849;  // awq_gemv_lane.hpp:232
  wire [31:0] select_851 = final_beat_371_s2 ? {8'd0, or_850} : params_8_125;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_853 = {ref_852_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_854 = {8'd0, select_851[23:0]} | shl_853;  // awq_gemv_lane.hpp:232
  wire [31:0] params_8_855 = and_841_s2 ? or_854 : params_8_125;
  wire [31:0] select_857 = final_beat_371_s2 ? {24'd0, ref_856_s2} : params_9_126;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_859 = {ref_858_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_860 = {8'd0, select_857[7:0]} | shl_859;  // awq_gemv_lane.hpp:232
  wire [31:0] select_861 = final_beat_371_s2 ? {16'd0, or_860} : params_9_126;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_863 = {ref_862_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_864 = {8'd0, select_861[15:0]} | shl_863;  // awq_gemv_lane.hpp:232
  wire [31:0] select_865 = final_beat_371_s2 ? {8'd0, or_864} : params_9_126;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_867 = {ref_866_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_868 = {8'd0, select_865[23:0]} | shl_867;  // awq_gemv_lane.hpp:232
  wire [31:0] params_9_869 = and_841_s2 ? or_868 : params_9_126;
  wire [31:0] block_888 = block_131 + 32'd1;  // awq_gemv_lane.hpp:397
  wire [31:0] block_889 = and_374_s2 ? block_888 : block_131;
  wire [127:0] shl_890 = {w_378_s2[127:64], 64'd0};
  wire [63:0] shl_891 = {w_378_s2[31:0], 32'd0};
  wire [127:0] or_892 = shl_890 | {64'd0, shl_891};  // awq_gemv_lane.hpp:90
  wire [127:0] or_893 = or_892 | 128'h9226f562;  // awq_gemv_lane.hpp:90
  wire [127:0] ref_894 = first_796_s2 ? or_893 : w_378_s2;  // awq_gemv_lane.hpp:206
  wire [122:0] and_895 = ref_894[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_896 = ^and_895;
  wire [123:0] and_897 = ref_894[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_898 = ^and_897;
  wire [1:0] shl_899 = {parity_898, 1'd0};
  wire [1:0] or_900 = {1'd0, parity_896} | shl_899;
  wire [124:0] and_901 = ref_894[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_902 = ^and_901;
  wire [2:0] shl_903 = {parity_902, 2'd0};
  wire [2:0] or_904 = {1'd0, or_900} | shl_903;
  wire [125:0] and_905 = ref_894[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_906 = ^and_905;
  wire [3:0] shl_907 = {parity_906, 3'd0};
  wire [3:0] or_908 = {1'd0, or_904} | shl_907;
  wire [126:0] and_909 = ref_894[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_910 = ^and_909;
  wire [4:0] shl_911 = {parity_910, 4'd0};
  wire [4:0] or_912 = {1'd0, or_908} | shl_911;
  wire [127:0] and_913 = ref_894 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_914 = ^and_913;
  wire [5:0] shl_915 = {parity_914, 5'd0};
  wire [5:0] or_916 = {1'd0, or_912} | shl_915;
  wire [125:0] and_917 = ref_894[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_918 = ^and_917;
  wire [6:0] shl_919 = {parity_918, 6'd0};
  wire [6:0] or_920 = {1'd0, or_916} | shl_919;
  wire [126:0] and_921 = ref_894[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_922 = ^and_921;
  wire [7:0] shl_923 = {parity_922, 7'd0};
  wire [7:0] or_924 = {1'd0, or_920} | shl_923;
  wire [127:0] and_925 = ref_894 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_926 = ^and_925;
  wire [8:0] shl_927 = {parity_926, 8'd0};
  wire [8:0] or_928 = {1'd0, or_924} | shl_927;
  wire [127:0] and_929 = ref_894 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_930 = ^and_929;
  wire [9:0] shl_931 = {parity_930, 9'd0};
  wire [9:0] or_932 = {1'd0, or_928} | shl_931;
  wire [122:0] and_933 = ref_894[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_934 = ^and_933;
  wire [10:0] shl_935 = {parity_934, 10'd0};
  wire [10:0] or_936 = {1'd0, or_932} | shl_935;
  wire [123:0] and_937 = ref_894[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_938 = ^and_937;
  wire [11:0] shl_939 = {parity_938, 11'd0};
  wire [11:0] or_940 = {1'd0, or_936} | shl_939;
  wire [124:0] and_941 = ref_894[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_942 = ^and_941;
  wire [12:0] shl_943 = {parity_942, 12'd0};
  wire [12:0] or_944 = {1'd0, or_940} | shl_943;
  wire [125:0] and_945 = ref_894[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_946 = ^and_945;
  wire [13:0] shl_947 = {parity_946, 13'd0};
  wire [13:0] or_948 = {1'd0, or_944} | shl_947;
  wire [126:0] and_949 = ref_894[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_950 = ^and_949;
  wire [14:0] shl_951 = {parity_950, 14'd0};
  wire [14:0] or_952 = {1'd0, or_948} | shl_951;
  wire [127:0] and_953 = ref_894 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_954 = ^and_953;
  wire [15:0] shl_955 = {parity_954, 15'd0};
  wire [15:0] or_956 = {1'd0, or_952} | shl_955;
  wire [124:0] and_957 = ref_894[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_958 = ^and_957;
  wire [16:0] shl_959 = {parity_958, 16'd0};
  wire [16:0] or_960 = {1'd0, or_956} | shl_959;
  wire [125:0] and_961 = ref_894[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:74
  wire parity_962 = ^and_961;
  wire [17:0] shl_963 = {parity_962, 17'd0};
  wire [17:0] or_964 = {1'd0, or_960} | shl_963;
  wire [126:0] and_965 = ref_894[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_966 = ^and_965;
  wire [18:0] shl_967 = {parity_966, 18'd0};
  wire [18:0] or_968 = {1'd0, or_964} | shl_967;
  wire [127:0] and_969 = ref_894 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_970 = ^and_969;
  wire [19:0] shl_971 = {parity_970, 19'd0};
  wire [19:0] or_972 = {1'd0, or_968} | shl_971;
  wire [127:0] and_973 = ref_894 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:74
  wire parity_974 = ^and_973;
  wire [20:0] shl_975 = {parity_974, 20'd0};
  wire [20:0] or_976 = {1'd0, or_972} | shl_975;
  wire [127:0] and_977 = ref_894 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_978 = ^and_977;
  wire [21:0] shl_979 = {parity_978, 21'd0};
  wire [21:0] or_980 = {1'd0, or_976} | shl_979;
  wire [126:0] and_981 = ref_894[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_982 = ^and_981;
  wire [22:0] shl_983 = {parity_982, 22'd0};
  wire [22:0] or_984 = {1'd0, or_980} | shl_983;
  wire [127:0] and_985 = ref_894 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:74
  wire parity_986 = ^and_985;
  wire [23:0] shl_987 = {parity_986, 23'd0};
  wire [23:0] or_988 = {1'd0, or_984} | shl_987;
  wire [127:0] and_989 = ref_894 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:74
  wire parity_990 = ^and_989;
  wire [24:0] shl_991 = {parity_990, 24'd0};
  wire [24:0] or_992 = {1'd0, or_988} | shl_991;
  wire [126:0] and_993 = ref_894[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_994 = ^and_993;
  wire [25:0] shl_995 = {parity_994, 25'd0};
  wire [25:0] or_996 = {1'd0, or_992} | shl_995;
  wire [127:0] and_997 = ref_894 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:74
  wire parity_998 = ^and_997;
  wire [26:0] shl_999 = {parity_998, 26'd0};
  wire [26:0] or_1000 = {1'd0, or_996} | shl_999;
  wire [127:0] and_1001 = ref_894 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:74
  wire parity_1002 = ^and_1001;
  wire [27:0] shl_1003 = {parity_1002, 27'd0};
  wire [27:0] or_1004 = {1'd0, or_1000} | shl_1003;
  wire [126:0] and_1005 = ref_894[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_1006 = ^and_1005;
  wire [28:0] shl_1007 = {parity_1006, 28'd0};
  wire [28:0] or_1008 = {1'd0, or_1004} | shl_1007;
  wire [127:0] and_1009 = ref_894 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:74
  wire parity_1010 = ^and_1009;
  wire [29:0] shl_1011 = {parity_1010, 29'd0};
  wire [29:0] or_1012 = {1'd0, or_1008} | shl_1011;
  wire [127:0] and_1013 = ref_894 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:74
  wire parity_1014 = ^and_1013;
  wire [30:0] shl_1015 = {parity_1014, 30'd0};
  wire [30:0] or_1016 = {1'd0, or_1012} | shl_1015;
  wire [127:0] and_1017 = ref_894 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_1018 = ^and_1017;
  wire [31:0] shl_1019 = {parity_1018, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_1020 = {1'd0, or_1016} | shl_1019;  // awq_gemv_lane.hpp:74
  wire [31:0] check_1_1150 = and_797 ? w_378_s2[63:32] : check_1_133;
  wire icmp_1151 = c_1_7 != w_378_s2[111:96];
  wire icmp_1152 = block_131 != w_378_s2[95:64];  // awq_gemv_lane.hpp:209
  wire or_1153 = icmp_1151 | icmp_1152;  // awq_gemv_lane.hpp:209
  wire [119:0] shl_1154 = {w_378_s2[119:112], 112'd0};
  wire icmp_1155 = shl_1154 != 120'h10000000000000000000000000000;
  wire or_1156 = or_1153 | icmp_1155;  // awq_gemv_lane.hpp:209
  wire xor_1157 = or_1156 ^ 1'd1;
  wire icmp_1160 = c_0_8 != w_378_s2[127:120];  // awq_gemv_lane.hpp:212
  wire and_1224 = final_beat_371_s2 & weighs_339_s2;
  wire [31:0] check_1_1227 = first_796_s2 ? w_378_s2[63:32] : check_1_133;
  // stage 3
  reg slot_first_158_s3;
  reg trunc_218_s3;
  reg trunc_221_s3;
  reg icmp_216_s3;
  reg [14:0] select_232_s3;
  reg [31:0] select_271_s3;
  reg [4:0] select_275_s3;
  reg [5:0] shl_279_s3;
  reg trunc_288_s3;
  reg trunc_291_s3;
  reg [31:0] select_313_s3;
  reg [4:0] d1_385_s3;
  reg [4:0] d0_387_s3;
  reg [15:0] sext_391_s3;
  reg [4:0] d1_393_s3;
  reg [4:0] d0_395_s3;
  reg [15:0] sext_399_s3;
  reg [4:0] d1_401_s3;
  reg [4:0] d0_403_s3;
  reg [15:0] trunc_407_s3;
  reg and_374_s3;
  reg [4:0] d1_424_s3;
  reg [4:0] d0_426_s3;
  reg [4:0] d1_431_s3;
  reg [4:0] d0_433_s3;
  reg [4:0] d1_438_s3;
  reg [4:0] d0_440_s3;
  reg [4:0] d1_460_s3;
  reg [4:0] d0_462_s3;
  reg [4:0] d1_467_s3;
  reg [4:0] d0_469_s3;
  reg [4:0] d1_474_s3;
  reg [4:0] d0_476_s3;
  reg [4:0] d1_496_s3;
  reg [4:0] d0_498_s3;
  reg [15:0] sext_502_s3;
  reg [4:0] d1_504_s3;
  reg [4:0] d0_506_s3;
  reg [15:0] sext_510_s3;
  reg [4:0] d1_512_s3;
  reg [4:0] d0_514_s3;
  reg [15:0] trunc_518_s3;
  reg [15:0] sext_592_s3;
  reg [15:0] sext_595_s3;
  reg [15:0] trunc_598_s3;
  reg [15:0] sext_659_s3;
  reg [15:0] sext_662_s3;
  reg [15:0] trunc_665_s3;
  reg icmp_720_s3;
  reg weighs_339_s3;
  reg or_832_s3;
  reg first_796_s3;
  reg [31:0] or_1020_s3;
  reg xor_1157_s3;
  reg icmp_1160_s3;
  reg and_797_s3;
  reg [31:0] check_1_1227_s3;
  reg or_1226_s3;
  reg and_1224_s3;
  reg [31:0] block_131_s3;
  reg [3:0] sum_index_213_s3;
  reg xor_214_s3;
  reg and_269_s3;
  reg final_result_326_s3;
  always @(posedge ap_clk) begin
    slot_first_158_s3 <= slot_first_158_s2;
    trunc_218_s3 <= trunc_218_s2;
    trunc_221_s3 <= trunc_221_s2;
    icmp_216_s3 <= icmp_216_s2;
    select_232_s3 <= select_232;
    select_271_s3 <= select_271;
    select_275_s3 <= select_275;
    shl_279_s3 <= shl_279;
    trunc_288_s3 <= lshr_278_s2[0];
    trunc_291_s3 <= trunc_291_s2;
    select_313_s3 <= select_313_s2;
    d1_385_s3 <= d1_385;
    d0_387_s3 <= d0_387;
    sext_391_s3 <= mem_x_1_q2[31:16];
    d1_393_s3 <= d1_393;
    d0_395_s3 <= d0_395;
    sext_399_s3 <= mem_x_1_q2[47:32];
    d1_401_s3 <= d1_401;
    d0_403_s3 <= d0_403;
    trunc_407_s3 <= mem_x_1_q2[63:48];
    and_374_s3 <= and_374_s2;
    d1_424_s3 <= d1_424;
    d0_426_s3 <= d0_426;
    d1_431_s3 <= d1_431;
    d0_433_s3 <= d0_433;
    d1_438_s3 <= d1_438;
    d0_440_s3 <= d0_440;
    d1_460_s3 <= d1_460;
    d0_462_s3 <= d0_462;
    d1_467_s3 <= d1_467;
    d0_469_s3 <= d0_469;
    d1_474_s3 <= d1_474;
    d0_476_s3 <= d0_476;
    d1_496_s3 <= d1_496;
    d0_498_s3 <= d0_498;
    sext_502_s3 <= mem_x_0_q2[31:16];
    d1_504_s3 <= d1_504;
    d0_506_s3 <= d0_506;
    sext_510_s3 <= mem_x_0_q2[47:32];
    d1_512_s3 <= d1_512;
    d0_514_s3 <= d0_514;
    trunc_518_s3 <= mem_x_0_q2[63:48];
    sext_592_s3 <= mem_x_2_q2[31:16];
    sext_595_s3 <= mem_x_2_q2[47:32];
    trunc_598_s3 <= mem_x_2_q2[63:48];
    sext_659_s3 <= mem_x_3_q2[31:16];
    sext_662_s3 <= mem_x_3_q2[47:32];
    trunc_665_s3 <= mem_x_3_q2[63:48];
    icmp_720_s3 <= icmp_720_s2;
    weighs_339_s3 <= weighs_339_s2;
    or_832_s3 <= or_832_s2;
    first_796_s3 <= first_796_s2;
    or_1020_s3 <= or_1020;
    xor_1157_s3 <= xor_1157;
    icmp_1160_s3 <= icmp_1160;
    and_797_s3 <= and_797;
    check_1_1227_s3 <= check_1_1227;
    or_1226_s3 <= or_1226_s2;
    and_1224_s3 <= and_1224;
    block_131_s3 <= block_131;
    sum_index_213_s3 <= sum_index_213_s2;
    xor_214_s3 <= xor_214_s2;
    and_269_s3 <= and_269_s2;
    final_result_326_s3 <= final_result_326_s2;
  end
  wire [31:0] lshr_277 = select_271_s3 >> select_275_s3;  // awq_gemv_lane.hpp:141
  wire [127:0] exponent_280 = s_x_data_19 >> shl_279_s3;  // awq_gemv_lane.hpp:339
  wire [31:0] shl_386 = {d1_385_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_388 = {d0_387_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_389 = shl_386 + {{22{shl_388[31]}}, shl_388[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_390;
  awq_gemv_t4_mul_27s_16s_42_2 mul_390_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_389[31:5]), .b(sext_391_s3), .p(mul_390));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_425 = {d1_424_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_427 = {d0_426_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_428 = shl_425 + {{22{shl_427[31]}}, shl_427[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_429;
  awq_gemv_t4_mul_27s_16s_42_2 mul_429_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_428[31:5]), .b(sext_391_s3), .p(mul_429));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_461 = {d1_460_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_463 = {d0_462_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_464 = shl_461 + {{22{shl_463[31]}}, shl_463[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_465;
  awq_gemv_t4_mul_27s_16s_42_2 mul_465_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_464[31:5]), .b(sext_391_s3), .p(mul_465));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_497 = {d1_496_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_499 = {d0_498_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_500 = shl_497 + {{22{shl_499[31]}}, shl_499[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_501;
  awq_gemv_t4_mul_27s_16s_42_2 mul_501_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_500[31:5]), .b(sext_502_s3), .p(mul_501));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_530;
  awq_gemv_t4_mul_27s_16s_42_2 mul_530_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_389[31:5]), .b(sext_502_s3), .p(mul_530));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_546;
  awq_gemv_t4_mul_27s_16s_42_2 mul_546_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_428[31:5]), .b(sext_502_s3), .p(mul_546));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_562;
  awq_gemv_t4_mul_27s_16s_42_2 mul_562_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_464[31:5]), .b(sext_502_s3), .p(mul_562));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_575;
  awq_gemv_t4_mul_27s_16s_42_2 mul_575_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_500[31:5]), .b(sext_391_s3), .p(mul_575));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_591;
  awq_gemv_t4_mul_27s_16s_42_2 mul_591_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_464[31:5]), .b(sext_592_s3), .p(mul_591));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_610;
  awq_gemv_t4_mul_27s_16s_42_2 mul_610_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_428[31:5]), .b(sext_592_s3), .p(mul_610));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_626;
  awq_gemv_t4_mul_27s_16s_42_2 mul_626_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_389[31:5]), .b(sext_592_s3), .p(mul_626));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_642;
  awq_gemv_t4_mul_27s_16s_42_2 mul_642_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_500[31:5]), .b(sext_592_s3), .p(mul_642));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_658;
  awq_gemv_t4_mul_27s_16s_42_2 mul_658_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_464[31:5]), .b(sext_659_s3), .p(mul_658));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_676;
  awq_gemv_t4_mul_27s_16s_42_2 mul_676_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_428[31:5]), .b(sext_659_s3), .p(mul_676));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_691;
  awq_gemv_t4_mul_27s_16s_42_2 mul_691_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_389[31:5]), .b(sext_659_s3), .p(mul_691));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_706;
  awq_gemv_t4_mul_27s_16s_42_2 mul_706_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(add_500[31:5]), .b(sext_659_s3), .p(mul_706));  // awq_gemv_lane.hpp:123
  wire [31:0] select_1021 = first_796_s3 ? 32'd0 : check_0_132;  // awq_gemv_lane.hpp:206
  wire [31:0] and_1022 = select_1021 & 32'heb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_1023 = ^and_1022;
  wire [31:0] and_1024 = select_1021 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_1025 = ^and_1024;
  wire [1:0] shl_1026 = {parity_1025, 1'd0};
  wire [1:0] or_1027 = {1'd0, parity_1023} | shl_1026;
  wire [31:0] and_1028 = select_1021 & 32'had1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_1029 = ^and_1028;
  wire [2:0] shl_1030 = {parity_1029, 2'd0};
  wire [2:0] or_1031 = {1'd0, or_1027} | shl_1030;
  wire [30:0] and_1032 = select_1021[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_1033 = ^and_1032;
  wire [3:0] shl_1034 = {parity_1033, 3'd0};
  wire [3:0] or_1035 = {1'd0, or_1031} | shl_1034;
  wire [31:0] and_1036 = select_1021 & 32'hb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_1037 = ^and_1036;
  wire [4:0] shl_1038 = {parity_1037, 4'd0};
  wire [4:0] or_1039 = {1'd0, or_1035} | shl_1038;
  wire [30:0] and_1040 = select_1021[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_1041 = ^and_1040;
  wire [5:0] shl_1042 = {parity_1041, 5'd0};
  wire [5:0] or_1043 = {1'd0, or_1039} | shl_1042;
  wire [29:0] and_1044 = select_1021[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_1045 = ^and_1044;
  wire [6:0] shl_1046 = {parity_1045, 6'd0};
  wire [6:0] or_1047 = {1'd0, or_1043} | shl_1046;
  wire [30:0] and_1048 = select_1021[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_1049 = ^and_1048;
  wire [7:0] shl_1050 = {parity_1049, 7'd0};
  wire [7:0] or_1051 = {1'd0, or_1047} | shl_1050;
  wire [31:0] and_1052 = select_1021 & 32'hebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_1053 = ^and_1052;
  wire [8:0] shl_1054 = {parity_1053, 8'd0};
  wire [8:0] or_1055 = {1'd0, or_1051} | shl_1054;
  wire [29:0] and_1056 = select_1021[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_1057 = ^and_1056;
  wire [9:0] shl_1058 = {parity_1057, 9'd0};
  wire [9:0] or_1059 = {1'd0, or_1055} | shl_1058;
  wire [31:0] and_1060 = select_1021 & 32'h92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_1061 = ^and_1060;
  wire [10:0] shl_1062 = {parity_1061, 10'd0};
  wire [10:0] or_1063 = {1'd0, or_1059} | shl_1062;
  wire [29:0] and_1064 = select_1021[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_1065 = ^and_1064;
  wire [11:0] shl_1066 = {parity_1065, 11'd0};
  wire [11:0] or_1067 = {1'd0, or_1063} | shl_1066;
  wire [30:0] and_1068 = select_1021[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_1069 = ^and_1068;
  wire [12:0] shl_1070 = {parity_1069, 12'd0};
  wire [12:0] or_1071 = {1'd0, or_1067} | shl_1070;
  wire [31:0] and_1072 = select_1021 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_1073 = ^and_1072;
  wire [13:0] shl_1074 = {parity_1073, 13'd0};
  wire [13:0] or_1075 = {1'd0, or_1071} | shl_1074;
  wire [29:0] and_1076 = select_1021[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_1077 = ^and_1076;
  wire [14:0] shl_1078 = {parity_1077, 14'd0};
  wire [14:0] or_1079 = {1'd0, or_1075} | shl_1078;
  wire [30:0] and_1080 = select_1021[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_1081 = ^and_1080;
  wire [15:0] shl_1082 = {parity_1081, 15'd0};
  wire [15:0] or_1083 = {1'd0, or_1079} | shl_1082;
  wire [30:0] and_1084 = select_1021[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_1085 = ^and_1084;
  wire [16:0] shl_1086 = {parity_1085, 16'd0};
  wire [16:0] or_1087 = {1'd0, or_1083} | shl_1086;
  wire [31:0] and_1088 = select_1021 & 32'hb993d378;  // awq_gemv_lane.hpp:74
  wire parity_1089 = ^and_1088;
  wire [17:0] shl_1090 = {parity_1089, 17'd0};
  wire [17:0] or_1091 = {1'd0, or_1087} | shl_1090;
  wire [30:0] and_1092 = select_1021[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_1093 = ^and_1092;
  wire [18:0] shl_1094 = {parity_1093, 18'd0};
  wire [18:0] or_1095 = {1'd0, or_1091} | shl_1094;
  wire [31:0] and_1096 = select_1021 & 32'he64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_1097 = ^and_1096;
  wire [19:0] shl_1098 = {parity_1097, 19'd0};
  wire [19:0] or_1099 = {1'd0, or_1095} | shl_1098;
  wire [29:0] and_1100 = select_1021[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:74
  wire parity_1101 = ^and_1100;
  wire [20:0] shl_1102 = {parity_1101, 20'd0};
  wire [20:0] or_1103 = {1'd0, or_1099} | shl_1102;
  wire [31:0] and_1104 = select_1021 & 32'ha4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_1105 = ^and_1104;
  wire [21:0] shl_1106 = {parity_1105, 21'd0};
  wire [21:0] or_1107 = {1'd0, or_1103} | shl_1106;
  wire [31:0] and_1108 = select_1021 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_1109 = ^and_1108;
  wire [22:0] shl_1110 = {parity_1109, 22'd0};
  wire [22:0] or_1111 = {1'd0, or_1107} | shl_1110;
  wire [30:0] and_1112 = select_1021[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:74
  wire parity_1113 = ^and_1112;
  wire [23:0] shl_1114 = {parity_1113, 23'd0};
  wire [23:0] or_1115 = {1'd0, or_1111} | shl_1114;
  wire [30:0] and_1116 = select_1021[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:74
  wire parity_1117 = ^and_1116;
  wire [24:0] shl_1118 = {parity_1117, 24'd0};
  wire [24:0] or_1119 = {1'd0, or_1115} | shl_1118;
  wire [29:0] and_1120 = select_1021[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_1121 = ^and_1120;
  wire [25:0] shl_1122 = {parity_1121, 25'd0};
  wire [25:0] or_1123 = {1'd0, or_1119} | shl_1122;
  wire [30:0] and_1124 = select_1021[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:74
  wire parity_1125 = ^and_1124;
  wire [26:0] shl_1126 = {parity_1125, 26'd0};
  wire [26:0] or_1127 = {1'd0, or_1123} | shl_1126;
  wire [30:0] and_1128 = select_1021[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:74
  wire parity_1129 = ^and_1128;
  wire [27:0] shl_1130 = {parity_1129, 27'd0};
  wire [27:0] or_1131 = {1'd0, or_1127} | shl_1130;
  wire [30:0] and_1132 = select_1021[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_1133 = ^and_1132;
  wire [28:0] shl_1134 = {parity_1133, 28'd0};
  wire [28:0] or_1135 = {1'd0, or_1131} | shl_1134;
  wire [31:0] and_1136 = select_1021 & 32'hf21a0359;  // awq_gemv_lane.hpp:74
  wire parity_1137 = ^and_1136;
  wire [29:0] shl_1138 = {parity_1137, 29'd0};
  wire [29:0] or_1139 = {1'd0, or_1135} | shl_1138;
  wire [27:0] and_1140 = select_1021[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:74
  wire parity_1141 = ^and_1140;
  wire [30:0] shl_1142 = {parity_1141, 30'd0};
  wire [30:0] or_1143 = {1'd0, or_1139} | shl_1142;
  wire [31:0] and_1144 = select_1021 & 32'hf5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_1145 = ^and_1144;
  wire [31:0] shl_1146 = {parity_1145, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_1147 = {1'd0, or_1143} | shl_1146;  // awq_gemv_lane.hpp:74
  wire [31:0] check_0_1148 = or_1020_s3 ^ or_1147;  // awq_gemv_lane.hpp:82
  wire [31:0] check_0_1149 = weighs_339_s3 ? check_0_1148 : check_0_132;  // awq_gemv_t4.cpp:14
  wire and_1158 = first_796_s3 & xor_1157_s3;
  wire xor_1159 = and_1158 ^ 1'd1;
  wire or_1161 = xor_1159 | icmp_1160_s3;
  wire check_1162 = and_797_s3 ? or_1161 : check_134;
  wire [31:0] xor_1228 = check_0_1148 ^ check_1_1227_s3;  // awq_gemv_lane.hpp:218
  wire check_1230 = first_796_s3 ? or_1161 : check_134;
  // stage 4
  reg slot_first_158_s4;
  reg trunc_218_s4;
  reg trunc_221_s4;
  reg icmp_216_s4;
  reg [14:0] select_232_s4;
  reg [127:0] exponent_280_s4;
  reg [7:0] trunc_282_s4;
  reg trunc_288_s4;
  reg trunc_291_s4;
  reg [31:0] select_313_s4;
  reg [4:0] d1_393_s4;
  reg [4:0] d0_395_s4;
  reg [15:0] sext_399_s4;
  reg [4:0] d1_401_s4;
  reg [4:0] d0_403_s4;
  reg [15:0] trunc_407_s4;
  reg and_374_s4;
  reg [4:0] d1_431_s4;
  reg [4:0] d0_433_s4;
  reg [4:0] d1_438_s4;
  reg [4:0] d0_440_s4;
  reg [4:0] d1_467_s4;
  reg [4:0] d0_469_s4;
  reg [4:0] d1_474_s4;
  reg [4:0] d0_476_s4;
  reg [4:0] d1_504_s4;
  reg [4:0] d0_506_s4;
  reg [15:0] sext_510_s4;
  reg [4:0] d1_512_s4;
  reg [4:0] d0_514_s4;
  reg [15:0] trunc_518_s4;
  reg [15:0] sext_595_s4;
  reg [15:0] trunc_598_s4;
  reg [15:0] sext_662_s4;
  reg [15:0] trunc_665_s4;
  reg icmp_720_s4;
  reg weighs_339_s4;
  reg or_832_s4;
  reg [31:0] xor_1228_s4;
  reg check_1230_s4;
  reg or_1226_s4;
  reg and_1224_s4;
  reg [31:0] block_131_s4;
  reg [3:0] sum_index_213_s4;
  reg xor_214_s4;
  reg and_269_s4;
  reg final_result_326_s4;
  always @(posedge ap_clk) begin
    slot_first_158_s4 <= slot_first_158_s3;
    trunc_218_s4 <= trunc_218_s3;
    trunc_221_s4 <= trunc_221_s3;
    icmp_216_s4 <= icmp_216_s3;
    select_232_s4 <= select_232_s3;
    exponent_280_s4 <= exponent_280;
    trunc_282_s4 <= lshr_277[7:0];
    trunc_288_s4 <= trunc_288_s3;
    trunc_291_s4 <= trunc_291_s3;
    select_313_s4 <= select_313_s3;
    d1_393_s4 <= d1_393_s3;
    d0_395_s4 <= d0_395_s3;
    sext_399_s4 <= sext_399_s3;
    d1_401_s4 <= d1_401_s3;
    d0_403_s4 <= d0_403_s3;
    trunc_407_s4 <= trunc_407_s3;
    and_374_s4 <= and_374_s3;
    d1_431_s4 <= d1_431_s3;
    d0_433_s4 <= d0_433_s3;
    d1_438_s4 <= d1_438_s3;
    d0_440_s4 <= d0_440_s3;
    d1_467_s4 <= d1_467_s3;
    d0_469_s4 <= d0_469_s3;
    d1_474_s4 <= d1_474_s3;
    d0_476_s4 <= d0_476_s3;
    d1_504_s4 <= d1_504_s3;
    d0_506_s4 <= d0_506_s3;
    sext_510_s4 <= sext_510_s3;
    d1_512_s4 <= d1_512_s3;
    d0_514_s4 <= d0_514_s3;
    trunc_518_s4 <= trunc_518_s3;
    sext_595_s4 <= sext_595_s3;
    trunc_598_s4 <= trunc_598_s3;
    sext_662_s4 <= sext_662_s3;
    trunc_665_s4 <= trunc_665_s3;
    icmp_720_s4 <= icmp_720_s3;
    weighs_339_s4 <= weighs_339_s3;
    or_832_s4 <= or_832_s3;
    xor_1228_s4 <= xor_1228;
    check_1230_s4 <= check_1230;
    or_1226_s4 <= or_1226_s3;
    and_1224_s4 <= and_1224_s3;
    block_131_s4 <= block_131_s3;
    sum_index_213_s4 <= sum_index_213_s3;
    xor_214_s4 <= xor_214_s3;
    and_269_s4 <= and_269_s3;
    final_result_326_s4 <= final_result_326_s3;
  end
  wire [7:0] shift_281 = trunc_282_s4 - {3'd0, exponent_280_s4[4:0]};  // awq_gemv_lane.hpp:340
  wire [31:0] shl_394 = {d1_393_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_396 = {d0_395_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_397 = shl_394 + {{22{shl_396[31]}}, shl_396[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_398;
  awq_gemv_t4_mul_27s_16s_42_2 mul_398_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_397[31:5]), .b(sext_399_s4), .p(mul_398));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_432 = {d1_431_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_434 = {d0_433_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_435 = shl_432 + {{22{shl_434[31]}}, shl_434[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_436;
  awq_gemv_t4_mul_27s_16s_42_2 mul_436_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_435[31:5]), .b(sext_399_s4), .p(mul_436));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_468 = {d1_467_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_470 = {d0_469_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_471 = shl_468 + {{22{shl_470[31]}}, shl_470[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_472;
  awq_gemv_t4_mul_27s_16s_42_2 mul_472_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_471[31:5]), .b(sext_399_s4), .p(mul_472));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_505 = {d1_504_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_507 = {d0_506_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_508 = shl_505 + {{22{shl_507[31]}}, shl_507[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_509;
  awq_gemv_t4_mul_27s_16s_42_2 mul_509_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_508[31:5]), .b(sext_510_s4), .p(mul_509));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_532;
  awq_gemv_t4_mul_27s_16s_42_2 mul_532_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_397[31:5]), .b(sext_510_s4), .p(mul_532));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_548;
  awq_gemv_t4_mul_27s_16s_42_2 mul_548_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_435[31:5]), .b(sext_510_s4), .p(mul_548));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_564;
  awq_gemv_t4_mul_27s_16s_42_2 mul_564_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_471[31:5]), .b(sext_510_s4), .p(mul_564));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_577;
  awq_gemv_t4_mul_27s_16s_42_2 mul_577_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_508[31:5]), .b(sext_399_s4), .p(mul_577));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_594;
  awq_gemv_t4_mul_27s_16s_42_2 mul_594_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_471[31:5]), .b(sext_595_s4), .p(mul_594));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_612;
  awq_gemv_t4_mul_27s_16s_42_2 mul_612_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_435[31:5]), .b(sext_595_s4), .p(mul_612));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_628;
  awq_gemv_t4_mul_27s_16s_42_2 mul_628_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_397[31:5]), .b(sext_595_s4), .p(mul_628));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_644;
  awq_gemv_t4_mul_27s_16s_42_2 mul_644_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_508[31:5]), .b(sext_595_s4), .p(mul_644));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_661;
  awq_gemv_t4_mul_27s_16s_42_2 mul_661_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_471[31:5]), .b(sext_662_s4), .p(mul_661));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_678;
  awq_gemv_t4_mul_27s_16s_42_2 mul_678_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_435[31:5]), .b(sext_662_s4), .p(mul_678));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_693;
  awq_gemv_t4_mul_27s_16s_42_2 mul_693_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_397[31:5]), .b(sext_662_s4), .p(mul_693));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_708;
  awq_gemv_t4_mul_27s_16s_42_2 mul_708_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(add_508[31:5]), .b(sext_662_s4), .p(mul_708));  // awq_gemv_lane.hpp:123
  wire icmp_1229 = xor_1228_s4 != 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire or_1231 = icmp_1229 | check_1230_s4;  // awq_gemv_lane.hpp:388
  wire xor_1232 = or_1231 ^ 1'd1;
  wire or_1233 = or_1226_s4 | xor_1232;
  wire xor_1240 = or_1233 ^ 1'd1;
  wire and_1241 = and_1224_s4 & xor_1240;
  wire icmp_1242 = xor_1228_s4 == 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire [7:0] select_1243 = icmp_1242 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:218
  wire [8:0] select_1244 = check_1230_s4 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:218
  wire [8:0] or_1245 = {1'd0, select_1243} | select_1244;  // awq_gemv_lane.hpp:218
  wire [8:0] flags_1246 = flags_154 | or_1245;  // awq_gemv_lane.hpp:389
  wire [8:0] flags_1247 = and_1241 ? flags_1246 : flags_154;
  // stage 5
  reg slot_first_158_s5;
  reg trunc_218_s5;
  reg trunc_221_s5;
  reg icmp_216_s5;
  reg [14:0] select_232_s5;
  reg [7:0] shift_281_s5;
  reg trunc_288_s5;
  reg trunc_291_s5;
  reg [31:0] select_313_s5;
  reg [4:0] d1_401_s5;
  reg [4:0] d0_403_s5;
  reg [15:0] trunc_407_s5;
  reg and_374_s5;
  reg [4:0] d1_438_s5;
  reg [4:0] d0_440_s5;
  reg [4:0] d1_474_s5;
  reg [4:0] d0_476_s5;
  reg [4:0] d1_512_s5;
  reg [4:0] d0_514_s5;
  reg [15:0] trunc_518_s5;
  reg [15:0] trunc_598_s5;
  reg [15:0] trunc_665_s5;
  reg icmp_720_s5;
  reg weighs_339_s5;
  reg or_832_s5;
  reg or_1233_s5;
  reg and_1224_s5;
  reg [31:0] block_131_s5;
  reg [3:0] sum_index_213_s5;
  reg xor_214_s5;
  reg and_269_s5;
  reg final_result_326_s5;
  always @(posedge ap_clk) begin
    slot_first_158_s5 <= slot_first_158_s4;
    trunc_218_s5 <= trunc_218_s4;
    trunc_221_s5 <= trunc_221_s4;
    icmp_216_s5 <= icmp_216_s4;
    select_232_s5 <= select_232_s4;
    shift_281_s5 <= shift_281;
    trunc_288_s5 <= trunc_288_s4;
    trunc_291_s5 <= trunc_291_s4;
    select_313_s5 <= select_313_s4;
    d1_401_s5 <= d1_401_s4;
    d0_403_s5 <= d0_403_s4;
    trunc_407_s5 <= trunc_407_s4;
    and_374_s5 <= and_374_s4;
    d1_438_s5 <= d1_438_s4;
    d0_440_s5 <= d0_440_s4;
    d1_474_s5 <= d1_474_s4;
    d0_476_s5 <= d0_476_s4;
    d1_512_s5 <= d1_512_s4;
    d0_514_s5 <= d0_514_s4;
    trunc_518_s5 <= trunc_518_s4;
    trunc_598_s5 <= trunc_598_s4;
    trunc_665_s5 <= trunc_665_s4;
    icmp_720_s5 <= icmp_720_s4;
    weighs_339_s5 <= weighs_339_s4;
    or_832_s5 <= or_832_s4;
    or_1233_s5 <= or_1233;
    and_1224_s5 <= and_1224_s4;
    block_131_s5 <= block_131_s4;
    sum_index_213_s5 <= sum_index_213_s4;
    xor_214_s5 <= xor_214_s4;
    and_269_s5 <= and_269_s4;
    final_result_326_s5 <= final_result_326_s4;
  end
  wire [42:0] add_392 = {{1{mul_384[41]}}, mul_384} + {{1{mul_390[41]}}, mul_390};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_402 = {d1_401_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_404 = {d0_403_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_405 = shl_402 + {{22{shl_404[31]}}, shl_404[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_406;
  awq_gemv_t4_mul_27s_16s_42_2 mul_406_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_405[31:5]), .b(trunc_407_s5), .p(mul_406));  // awq_gemv_lane.hpp:123
  wire [42:0] add_430 = {{1{mul_423[41]}}, mul_423} + {{1{mul_429[41]}}, mul_429};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_439 = {d1_438_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_441 = {d0_440_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_442 = shl_439 + {{22{shl_441[31]}}, shl_441[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_443;
  awq_gemv_t4_mul_27s_16s_42_2 mul_443_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_442[31:5]), .b(trunc_407_s5), .p(mul_443));  // awq_gemv_lane.hpp:123
  wire [42:0] add_466 = {{1{mul_459[41]}}, mul_459} + {{1{mul_465[41]}}, mul_465};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_475 = {d1_474_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_477 = {d0_476_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_478 = shl_475 + {{22{shl_477[31]}}, shl_477[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_479;
  awq_gemv_t4_mul_27s_16s_42_2 mul_479_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_478[31:5]), .b(trunc_407_s5), .p(mul_479));  // awq_gemv_lane.hpp:123
  wire [42:0] add_503 = {{1{mul_495[41]}}, mul_495} + {{1{mul_501[41]}}, mul_501};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_513 = {d1_512_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_515 = {d0_514_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_516 = shl_513 + {{22{shl_515[31]}}, shl_515[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_517;
  awq_gemv_t4_mul_27s_16s_42_2 mul_517_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_516[31:5]), .b(trunc_518_s5), .p(mul_517));  // awq_gemv_lane.hpp:123
  wire [42:0] add_531 = {{1{mul_529[41]}}, mul_529} + {{1{mul_530[41]}}, mul_530};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_534;
  awq_gemv_t4_mul_27s_16s_42_2 mul_534_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_405[31:5]), .b(trunc_518_s5), .p(mul_534));  // awq_gemv_lane.hpp:123
  wire [42:0] add_547 = {{1{mul_545[41]}}, mul_545} + {{1{mul_546[41]}}, mul_546};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_550;
  awq_gemv_t4_mul_27s_16s_42_2 mul_550_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_442[31:5]), .b(trunc_518_s5), .p(mul_550));  // awq_gemv_lane.hpp:123
  wire [42:0] add_563 = {{1{mul_561[41]}}, mul_561} + {{1{mul_562[41]}}, mul_562};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_566;
  awq_gemv_t4_mul_27s_16s_42_2 mul_566_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_478[31:5]), .b(trunc_518_s5), .p(mul_566));  // awq_gemv_lane.hpp:123
  wire [42:0] add_576 = {{1{mul_574[41]}}, mul_574} + {{1{mul_575[41]}}, mul_575};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_579;
  awq_gemv_t4_mul_27s_16s_42_2 mul_579_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_516[31:5]), .b(trunc_407_s5), .p(mul_579));  // awq_gemv_lane.hpp:123
  wire [42:0] add_593 = {{1{mul_590[41]}}, mul_590} + {{1{mul_591[41]}}, mul_591};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_597;
  awq_gemv_t4_mul_27s_16s_42_2 mul_597_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_478[31:5]), .b(trunc_598_s5), .p(mul_597));  // awq_gemv_lane.hpp:123
  wire [42:0] add_611 = {{1{mul_609[41]}}, mul_609} + {{1{mul_610[41]}}, mul_610};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_614;
  awq_gemv_t4_mul_27s_16s_42_2 mul_614_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_442[31:5]), .b(trunc_598_s5), .p(mul_614));  // awq_gemv_lane.hpp:123
  wire [42:0] add_627 = {{1{mul_625[41]}}, mul_625} + {{1{mul_626[41]}}, mul_626};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_630;
  awq_gemv_t4_mul_27s_16s_42_2 mul_630_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_405[31:5]), .b(trunc_598_s5), .p(mul_630));  // awq_gemv_lane.hpp:123
  wire [42:0] add_643 = {{1{mul_641[41]}}, mul_641} + {{1{mul_642[41]}}, mul_642};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_646;
  awq_gemv_t4_mul_27s_16s_42_2 mul_646_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_516[31:5]), .b(trunc_598_s5), .p(mul_646));  // awq_gemv_lane.hpp:123
  wire [42:0] add_660 = {{1{mul_657[41]}}, mul_657} + {{1{mul_658[41]}}, mul_658};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_664;
  awq_gemv_t4_mul_27s_16s_42_2 mul_664_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_478[31:5]), .b(trunc_665_s5), .p(mul_664));  // awq_gemv_lane.hpp:123
  wire [42:0] add_677 = {{1{mul_675[41]}}, mul_675} + {{1{mul_676[41]}}, mul_676};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_680;
  awq_gemv_t4_mul_27s_16s_42_2 mul_680_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_442[31:5]), .b(trunc_665_s5), .p(mul_680));  // awq_gemv_lane.hpp:123
  wire [42:0] add_692 = {{1{mul_690[41]}}, mul_690} + {{1{mul_691[41]}}, mul_691};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_695;
  awq_gemv_t4_mul_27s_16s_42_2 mul_695_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_405[31:5]), .b(trunc_665_s5), .p(mul_695));  // awq_gemv_lane.hpp:123
  wire [42:0] add_707 = {{1{mul_705[41]}}, mul_705} + {{1{mul_706[41]}}, mul_706};  // awq_gemv_lane.hpp:123
  wire [41:0] mul_710;
  awq_gemv_t4_mul_27s_16s_42_2 mul_710_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(add_516[31:5]), .b(trunc_665_s5), .p(mul_710));  // awq_gemv_lane.hpp:123
  wire icmp_1234 = bad_block_153 == 32'hffffffff;  // awq_gemv_lane.hpp:390
  wire xor_1235 = icmp_1234 ^ 1'd1;
  wire or_1236 = or_1233_s5 | xor_1235;
  wire xor_1237 = or_1236 ^ 1'd1;
  wire and_1238 = and_1224_s5 & xor_1237;
  wire [31:0] bad_block_1239 = and_1238 ? block_131_s5 : bad_block_153;
  // stage 6
  reg slot_first_158_s6;
  reg trunc_218_s6;
  reg trunc_221_s6;
  reg icmp_216_s6;
  reg [14:0] select_232_s6;
  reg [7:0] shift_281_s6;
  reg trunc_288_s6;
  reg trunc_291_s6;
  reg [31:0] select_313_s6;
  reg [42:0] add_392_s6;
  reg and_374_s6;
  reg [42:0] add_430_s6;
  reg [42:0] add_466_s6;
  reg [42:0] add_503_s6;
  reg [42:0] add_531_s6;
  reg [42:0] add_547_s6;
  reg [42:0] add_563_s6;
  reg [42:0] add_576_s6;
  reg [42:0] add_593_s6;
  reg [42:0] add_611_s6;
  reg [42:0] add_627_s6;
  reg [42:0] add_643_s6;
  reg [42:0] add_660_s6;
  reg [42:0] add_677_s6;
  reg [42:0] add_692_s6;
  reg [42:0] add_707_s6;
  reg icmp_720_s6;
  reg weighs_339_s6;
  reg or_832_s6;
  reg [3:0] sum_index_213_s6;
  reg xor_214_s6;
  reg and_269_s6;
  reg final_result_326_s6;
  always @(posedge ap_clk) begin
    slot_first_158_s6 <= slot_first_158_s5;
    trunc_218_s6 <= trunc_218_s5;
    trunc_221_s6 <= trunc_221_s5;
    icmp_216_s6 <= icmp_216_s5;
    select_232_s6 <= select_232_s5;
    shift_281_s6 <= shift_281_s5;
    trunc_288_s6 <= trunc_288_s5;
    trunc_291_s6 <= trunc_291_s5;
    select_313_s6 <= select_313_s5;
    add_392_s6 <= add_392;
    and_374_s6 <= and_374_s5;
    add_430_s6 <= add_430;
    add_466_s6 <= add_466;
    add_503_s6 <= add_503;
    add_531_s6 <= add_531;
    add_547_s6 <= add_547;
    add_563_s6 <= add_563;
    add_576_s6 <= add_576;
    add_593_s6 <= add_593;
    add_611_s6 <= add_611;
    add_627_s6 <= add_627;
    add_643_s6 <= add_643;
    add_660_s6 <= add_660;
    add_677_s6 <= add_677;
    add_692_s6 <= add_692;
    add_707_s6 <= add_707;
    icmp_720_s6 <= icmp_720_s5;
    weighs_339_s6 <= weighs_339_s5;
    or_832_s6 <= or_832_s5;
    sum_index_213_s6 <= sum_index_213_s5;
    xor_214_s6 <= xor_214_s5;
    and_269_s6 <= and_269_s5;
    final_result_326_s6 <= final_result_326_s5;
  end
  wire [43:0] add_400 = {{1{add_392_s6[42]}}, add_392_s6} + {{2{mul_398[41]}}, mul_398};  // awq_gemv_lane.hpp:123
  wire [43:0] add_437 = {{1{add_430_s6[42]}}, add_430_s6} + {{2{mul_436[41]}}, mul_436};  // awq_gemv_lane.hpp:123
  wire [43:0] add_473 = {{1{add_466_s6[42]}}, add_466_s6} + {{2{mul_472[41]}}, mul_472};  // awq_gemv_lane.hpp:123
  wire [43:0] add_511 = {{1{add_503_s6[42]}}, add_503_s6} + {{2{mul_509[41]}}, mul_509};  // awq_gemv_lane.hpp:123
  wire [43:0] add_533 = {{1{add_531_s6[42]}}, add_531_s6} + {{2{mul_532[41]}}, mul_532};  // awq_gemv_lane.hpp:123
  wire [43:0] add_549 = {{1{add_547_s6[42]}}, add_547_s6} + {{2{mul_548[41]}}, mul_548};  // awq_gemv_lane.hpp:123
  wire [43:0] add_565 = {{1{add_563_s6[42]}}, add_563_s6} + {{2{mul_564[41]}}, mul_564};  // awq_gemv_lane.hpp:123
  wire [43:0] add_578 = {{1{add_576_s6[42]}}, add_576_s6} + {{2{mul_577[41]}}, mul_577};  // awq_gemv_lane.hpp:123
  wire [43:0] add_596 = {{1{add_593_s6[42]}}, add_593_s6} + {{2{mul_594[41]}}, mul_594};  // awq_gemv_lane.hpp:123
  wire [43:0] add_613 = {{1{add_611_s6[42]}}, add_611_s6} + {{2{mul_612[41]}}, mul_612};  // awq_gemv_lane.hpp:123
  wire [43:0] add_629 = {{1{add_627_s6[42]}}, add_627_s6} + {{2{mul_628[41]}}, mul_628};  // awq_gemv_lane.hpp:123
  wire [43:0] add_645 = {{1{add_643_s6[42]}}, add_643_s6} + {{2{mul_644[41]}}, mul_644};  // awq_gemv_lane.hpp:123
  wire [43:0] add_663 = {{1{add_660_s6[42]}}, add_660_s6} + {{2{mul_661[41]}}, mul_661};  // awq_gemv_lane.hpp:123
  wire [43:0] add_679 = {{1{add_677_s6[42]}}, add_677_s6} + {{2{mul_678[41]}}, mul_678};  // awq_gemv_lane.hpp:123
  wire [43:0] add_694 = {{1{add_692_s6[42]}}, add_692_s6} + {{2{mul_693[41]}}, mul_693};  // awq_gemv_lane.hpp:123
  wire [43:0] add_709 = {{1{add_707_s6[42]}}, add_707_s6} + {{2{mul_708[41]}}, mul_708};  // awq_gemv_lane.hpp:123
  // stage 7
  reg slot_first_158_s7;
  reg trunc_218_s7;
  reg trunc_221_s7;
  reg icmp_216_s7;
  reg [14:0] select_232_s7;
  reg [7:0] shift_281_s7;
  reg trunc_288_s7;
  reg trunc_291_s7;
  reg [31:0] select_313_s7;
  reg [43:0] add_400_s7;
  reg and_374_s7;
  reg [43:0] add_437_s7;
  reg [43:0] add_473_s7;
  reg [43:0] add_511_s7;
  reg [43:0] add_533_s7;
  reg [43:0] add_549_s7;
  reg [43:0] add_565_s7;
  reg [43:0] add_578_s7;
  reg [43:0] add_596_s7;
  reg [43:0] add_613_s7;
  reg [43:0] add_629_s7;
  reg [43:0] add_645_s7;
  reg [43:0] add_663_s7;
  reg [43:0] add_679_s7;
  reg [43:0] add_694_s7;
  reg [43:0] add_709_s7;
  reg icmp_720_s7;
  reg weighs_339_s7;
  reg or_832_s7;
  reg [3:0] sum_index_213_s7;
  reg xor_214_s7;
  reg and_269_s7;
  reg final_result_326_s7;
  always @(posedge ap_clk) begin
    slot_first_158_s7 <= slot_first_158_s6;
    trunc_218_s7 <= trunc_218_s6;
    trunc_221_s7 <= trunc_221_s6;
    icmp_216_s7 <= icmp_216_s6;
    select_232_s7 <= select_232_s6;
    shift_281_s7 <= shift_281_s6;
    trunc_288_s7 <= trunc_288_s6;
    trunc_291_s7 <= trunc_291_s6;
    select_313_s7 <= select_313_s6;
    add_400_s7 <= add_400;
    and_374_s7 <= and_374_s6;
    add_437_s7 <= add_437;
    add_473_s7 <= add_473;
    add_511_s7 <= add_511;
    add_533_s7 <= add_533;
    add_549_s7 <= add_549;
    add_565_s7 <= add_565;
    add_578_s7 <= add_578;
    add_596_s7 <= add_596;
    add_613_s7 <= add_613;
    add_629_s7 <= add_629;
    add_645_s7 <= add_645;
    add_663_s7 <= add_663;
    add_679_s7 <= add_679;
    add_694_s7 <= add_694;
    add_709_s7 <= add_709;
    icmp_720_s7 <= icmp_720_s6;
    weighs_339_s7 <= weighs_339_s6;
    or_832_s7 <= or_832_s6;
    sum_index_213_s7 <= sum_index_213_s6;
    xor_214_s7 <= xor_214_s6;
    and_269_s7 <= and_269_s6;
    final_result_326_s7 <= final_result_326_s6;
  end
  wire [43:0] high_408 = add_400_s7 + {{2{mul_406[41]}}, mul_406};  // awq_gemv_lane.hpp:123
  wire [43:0] high_444 = add_437_s7 + {{2{mul_443[41]}}, mul_443};  // awq_gemv_lane.hpp:123
  wire [43:0] high_480 = add_473_s7 + {{2{mul_479[41]}}, mul_479};  // awq_gemv_lane.hpp:123
  wire [43:0] high_519 = add_511_s7 + {{2{mul_517[41]}}, mul_517};  // awq_gemv_lane.hpp:123
  wire [43:0] high_535 = add_533_s7 + {{2{mul_534[41]}}, mul_534};  // awq_gemv_lane.hpp:123
  wire [43:0] high_551 = add_549_s7 + {{2{mul_550[41]}}, mul_550};  // awq_gemv_lane.hpp:123
  wire [43:0] high_567 = add_565_s7 + {{2{mul_566[41]}}, mul_566};  // awq_gemv_lane.hpp:123
  wire [43:0] high_580 = add_578_s7 + {{2{mul_579[41]}}, mul_579};  // awq_gemv_lane.hpp:123
  wire [43:0] high_599 = add_596_s7 + {{2{mul_597[41]}}, mul_597};  // awq_gemv_lane.hpp:123
  wire [43:0] high_615 = add_613_s7 + {{2{mul_614[41]}}, mul_614};  // awq_gemv_lane.hpp:123
  wire [43:0] high_631 = add_629_s7 + {{2{mul_630[41]}}, mul_630};  // awq_gemv_lane.hpp:123
  wire [43:0] high_647 = add_645_s7 + {{2{mul_646[41]}}, mul_646};  // awq_gemv_lane.hpp:123
  wire [43:0] high_666 = add_663_s7 + {{2{mul_664[41]}}, mul_664};  // awq_gemv_lane.hpp:123
  wire [43:0] high_681 = add_679_s7 + {{2{mul_680[41]}}, mul_680};  // awq_gemv_lane.hpp:123
  wire [43:0] high_696 = add_694_s7 + {{2{mul_695[41]}}, mul_695};  // awq_gemv_lane.hpp:123
  wire [43:0] high_711 = add_709_s7 + {{2{mul_710[41]}}, mul_710};  // awq_gemv_lane.hpp:123
  // stage 8
  reg slot_first_158_s8;
  reg trunc_218_s8;
  reg trunc_221_s8;
  reg icmp_216_s8;
  reg [14:0] select_232_s8;
  reg [7:0] shift_281_s8;
  reg trunc_288_s8;
  reg trunc_291_s8;
  reg [31:0] select_313_s8;
  reg [43:0] high_408_s8;
  reg and_374_s8;
  reg [43:0] high_444_s8;
  reg [43:0] high_480_s8;
  reg [43:0] high_519_s8;
  reg [43:0] high_535_s8;
  reg [43:0] high_551_s8;
  reg [43:0] high_567_s8;
  reg [43:0] high_580_s8;
  reg [43:0] high_599_s8;
  reg [43:0] high_615_s8;
  reg [43:0] high_631_s8;
  reg [43:0] high_647_s8;
  reg [43:0] high_666_s8;
  reg [43:0] high_681_s8;
  reg [43:0] high_696_s8;
  reg [43:0] high_711_s8;
  reg icmp_720_s8;
  reg weighs_339_s8;
  reg or_832_s8;
  reg [3:0] sum_index_213_s8;
  reg xor_214_s8;
  reg and_269_s8;
  reg final_result_326_s8;
  always @(posedge ap_clk) begin
    slot_first_158_s8 <= slot_first_158_s7;
    trunc_218_s8 <= trunc_218_s7;
    trunc_221_s8 <= trunc_221_s7;
    icmp_216_s8 <= icmp_216_s7;
    select_232_s8 <= select_232_s7;
    shift_281_s8 <= shift_281_s7;
    trunc_288_s8 <= trunc_288_s7;
    trunc_291_s8 <= trunc_291_s7;
    select_313_s8 <= select_313_s7;
    high_408_s8 <= high_408;
    and_374_s8 <= and_374_s7;
    high_444_s8 <= high_444;
    high_480_s8 <= high_480;
    high_519_s8 <= high_519;
    high_535_s8 <= high_535;
    high_551_s8 <= high_551;
    high_567_s8 <= high_567;
    high_580_s8 <= high_580;
    high_599_s8 <= high_599;
    high_615_s8 <= high_615;
    high_631_s8 <= high_631;
    high_647_s8 <= high_647;
    high_666_s8 <= high_666;
    high_681_s8 <= high_681;
    high_696_s8 <= high_696;
    high_711_s8 <= high_711;
    icmp_720_s8 <= icmp_720_s7;
    weighs_339_s8 <= weighs_339_s7;
    or_832_s8 <= or_832_s7;
    sum_index_213_s8 <= sum_index_213_s7;
    xor_214_s8 <= xor_214_s7;
    and_269_s8 <= and_269_s7;
    final_result_326_s8 <= final_result_326_s7;
  end
  wire [31:0] high_217 = trunc_218_s8 ? {{5{slot_dot_3_36[26]}}, slot_dot_3_36} : slot_dot_2_37;
  wire [31:0] low_219 = trunc_218_s8 ? {{5{slot_dot_1_38[26]}}, slot_dot_1_38} : slot_dot_0_39;
  wire [31:0] low_220 = trunc_221_s8 ? high_217 : low_219;
  wire [31:0] high_222 = trunc_218_s8 ? {{5{slot_dot_7_32[26]}}, slot_dot_7_32} : slot_dot_6_33;
  wire [31:0] low_223 = trunc_218_s8 ? {{5{slot_dot_5_34[26]}}, slot_dot_5_34} : slot_dot_4_35;
  wire [31:0] high_224 = trunc_221_s8 ? high_222 : low_223;
  wire [31:0] select_225 = icmp_216_s8 ? low_220 : high_224;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_233;
  awq_gemv_t4_mul_27s_16s_42_2 mul_233_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_225[26:0]), .b({1'd0, select_232_s8}), .p(mul_233));  // awq_gemv_lane.hpp:328
  wire [31:0] high_236 = trunc_218_s8 ? {{5{slot_dot_11_28[26]}}, slot_dot_11_28} : slot_dot_10_29;
  wire [31:0] low_237 = trunc_218_s8 ? {{5{slot_dot_9_30[26]}}, slot_dot_9_30} : slot_dot_8_31;
  wire [31:0] low_238 = trunc_221_s8 ? high_236 : low_237;
  wire [31:0] high_239 = trunc_218_s8 ? {{5{slot_dot_15_41[26]}}, slot_dot_15_41} : slot_dot_14_40;
  wire [31:0] low_240 = trunc_218_s8 ? {{5{slot_dot_13_26[26]}}, slot_dot_13_26} : slot_dot_12_27;
  wire [31:0] high_241 = trunc_221_s8 ? high_239 : low_240;
  wire [31:0] select_242 = icmp_216_s8 ? low_238 : high_241;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_243;
  awq_gemv_t4_mul_27s_16s_42_2 mul_243_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_242[26:0]), .b({1'd0, select_232_s8}), .p(mul_243));  // awq_gemv_lane.hpp:328
  wire [31:0] high_246 = trunc_218_s8 ? {{5{slot_dot_19_45[26]}}, slot_dot_19_45} : slot_dot_18_44;
  wire [31:0] low_247 = trunc_218_s8 ? {{5{slot_dot_17_43[26]}}, slot_dot_17_43} : slot_dot_16_42;
  wire [31:0] low_248 = trunc_221_s8 ? high_246 : low_247;
  wire [31:0] high_249 = trunc_218_s8 ? {{5{slot_dot_23_49[26]}}, slot_dot_23_49} : slot_dot_22_48;
  wire [31:0] low_250 = trunc_218_s8 ? {{5{slot_dot_21_47[26]}}, slot_dot_21_47} : slot_dot_20_46;
  wire [31:0] high_251 = trunc_221_s8 ? high_249 : low_250;
  wire [31:0] select_252 = icmp_216_s8 ? low_248 : high_251;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_253;
  awq_gemv_t4_mul_27s_16s_42_2 mul_253_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_252[26:0]), .b({1'd0, select_232_s8}), .p(mul_253));  // awq_gemv_lane.hpp:328
  wire [31:0] high_256 = trunc_218_s8 ? slot_dot_27_53 : slot_dot_26_52;
  wire [31:0] low_257 = trunc_218_s8 ? slot_dot_25_51 : slot_dot_24_50;
  wire [31:0] low_258 = trunc_221_s8 ? high_256 : low_257;
  wire [31:0] high_259 = trunc_218_s8 ? slot_dot_31_57 : slot_dot_30_56;
  wire [31:0] low_260 = trunc_218_s8 ? slot_dot_29_55 : slot_dot_28_54;
  wire [31:0] high_261 = trunc_221_s8 ? high_259 : low_260;
  wire [31:0] select_262 = icmp_216_s8 ? low_258 : high_261;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_263;
  awq_gemv_t4_mul_27s_16s_42_2 mul_263_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_262[26:0]), .b({1'd0, select_232_s8}), .p(mul_263));  // awq_gemv_lane.hpp:328
  wire [27:0] shl_375 = {dot_13_71, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_376 = shl_375 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_377 = {{4{or_376[27]}}, or_376};  // awq_gemv_lane.hpp:128
  wire [33:0] add_409 = {2'd0, zext_377} + {{11{high_408_s8[43]}}, high_408_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_410 = {add_409[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_13_411 = and_374_s8 ? shl_410[31:5] : slot_dot_13_26;
  wire [31:0] add_412 = dot_12_70 + {{10{high_408_s8[21]}}, high_408_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_413 = {add_412[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_12_414 = and_374_s8 ? {{5{shl_413[31]}}, shl_413[31:5]} : slot_dot_12_27;
  wire [27:0] shl_415 = {dot_11_69, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_416 = shl_415 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_417 = {{4{or_416[27]}}, or_416};  // awq_gemv_lane.hpp:128
  wire [33:0] add_445 = {2'd0, zext_417} + {{11{high_444_s8[43]}}, high_444_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_446 = {add_445[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_11_447 = and_374_s8 ? shl_446[31:5] : slot_dot_11_28;
  wire [31:0] add_448 = dot_10_68 + {{10{high_444_s8[21]}}, high_444_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_449 = {add_448[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_10_450 = and_374_s8 ? {{5{shl_449[31]}}, shl_449[31:5]} : slot_dot_10_29;
  wire [27:0] shl_451 = {dot_9_67, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_452 = shl_451 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_453 = {{4{or_452[27]}}, or_452};  // awq_gemv_lane.hpp:128
  wire [33:0] add_481 = {2'd0, zext_453} + {{11{high_480_s8[43]}}, high_480_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_482 = {add_481[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_9_483 = and_374_s8 ? shl_482[31:5] : slot_dot_9_30;
  wire [31:0] add_484 = dot_8_66 + {{10{high_480_s8[21]}}, high_480_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_485 = {add_484[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_8_486 = and_374_s8 ? {{5{shl_485[31]}}, shl_485[31:5]} : slot_dot_8_31;
  wire [27:0] shl_487 = {dot_7_65, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_488 = shl_487 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_489 = {{4{or_488[27]}}, or_488};  // awq_gemv_lane.hpp:128
  wire [33:0] add_520 = {2'd0, zext_489} + {{11{high_519_s8[43]}}, high_519_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_521 = {add_520[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_7_522 = and_374_s8 ? shl_521[31:5] : slot_dot_7_32;
  wire [31:0] add_523 = dot_6_64 + {{10{high_519_s8[21]}}, high_519_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_524 = {add_523[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_6_525 = and_374_s8 ? {{5{shl_524[31]}}, shl_524[31:5]} : slot_dot_6_33;
  wire [27:0] shl_526 = {dot_5_63, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_527 = shl_526 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_528 = {{4{or_527[27]}}, or_527};  // awq_gemv_lane.hpp:128
  wire [33:0] add_536 = {2'd0, zext_528} + {{11{high_535_s8[43]}}, high_535_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_537 = {add_536[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_5_538 = and_374_s8 ? shl_537[31:5] : slot_dot_5_34;
  wire [31:0] add_539 = dot_4_62 + {{10{high_535_s8[21]}}, high_535_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_540 = {add_539[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_4_541 = and_374_s8 ? {{5{shl_540[31]}}, shl_540[31:5]} : slot_dot_4_35;
  wire [27:0] shl_542 = {dot_3_61, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_543 = shl_542 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_544 = {{4{or_543[27]}}, or_543};  // awq_gemv_lane.hpp:128
  wire [33:0] add_552 = {2'd0, zext_544} + {{11{high_551_s8[43]}}, high_551_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_553 = {add_552[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_3_554 = and_374_s8 ? shl_553[31:5] : slot_dot_3_36;
  wire [31:0] add_555 = dot_2_60 + {{10{high_551_s8[21]}}, high_551_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_556 = {add_555[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_2_557 = and_374_s8 ? {{5{shl_556[31]}}, shl_556[31:5]} : slot_dot_2_37;
  wire [27:0] shl_558 = {dot_1_59, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_559 = shl_558 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_560 = {{4{or_559[27]}}, or_559};  // awq_gemv_lane.hpp:128
  wire [33:0] add_568 = {2'd0, zext_560} + {{11{high_567_s8[43]}}, high_567_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_569 = {add_568[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_1_570 = and_374_s8 ? shl_569[31:5] : slot_dot_1_38;
  wire [31:0] add_571 = dot_0_58 + {{10{high_567_s8[21]}}, high_567_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_572 = {add_571[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_0_573 = and_374_s8 ? {{5{shl_572[31]}}, shl_572[31:5]} : slot_dot_0_39;
  wire [31:0] add_581 = dot_14_72 + {{10{high_580_s8[21]}}, high_580_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_582 = {add_581[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_14_583 = and_374_s8 ? {{5{shl_582[31]}}, shl_582[31:5]} : slot_dot_14_40;
  wire [27:0] shl_584 = {dot_15_73, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_585 = shl_584 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_586 = {{4{or_585[27]}}, or_585};  // awq_gemv_lane.hpp:128
  wire [33:0] add_587 = {2'd0, zext_586} + {{11{high_580_s8[43]}}, high_580_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_588 = {add_587[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_15_589 = and_374_s8 ? shl_588[31:5] : slot_dot_15_41;
  wire [31:0] add_600 = dot_16_74 + {{10{high_599_s8[21]}}, high_599_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_601 = {add_600[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_16_602 = and_374_s8 ? {{5{shl_601[31]}}, shl_601[31:5]} : slot_dot_16_42;
  wire [27:0] shl_603 = {dot_17_75, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_604 = shl_603 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_605 = {{4{or_604[27]}}, or_604};  // awq_gemv_lane.hpp:128
  wire [33:0] add_606 = {2'd0, zext_605} + {{11{high_599_s8[43]}}, high_599_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_607 = {add_606[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_17_608 = and_374_s8 ? shl_607[31:5] : slot_dot_17_43;
  wire [31:0] add_616 = dot_18_76 + {{10{high_615_s8[21]}}, high_615_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_617 = {add_616[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_18_618 = and_374_s8 ? {{5{shl_617[31]}}, shl_617[31:5]} : slot_dot_18_44;
  wire [27:0] shl_619 = {dot_19_77, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_620 = shl_619 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_621 = {{4{or_620[27]}}, or_620};  // awq_gemv_lane.hpp:128
  wire [33:0] add_622 = {2'd0, zext_621} + {{11{high_615_s8[43]}}, high_615_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_623 = {add_622[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_19_624 = and_374_s8 ? shl_623[31:5] : slot_dot_19_45;
  wire [31:0] add_632 = dot_20_78 + {{10{high_631_s8[21]}}, high_631_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_633 = {add_632[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_20_634 = and_374_s8 ? {{5{shl_633[31]}}, shl_633[31:5]} : slot_dot_20_46;
  wire [27:0] shl_635 = {dot_21_79, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_636 = shl_635 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_637 = {{4{or_636[27]}}, or_636};  // awq_gemv_lane.hpp:128
  wire [33:0] add_638 = {2'd0, zext_637} + {{11{high_631_s8[43]}}, high_631_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_639 = {add_638[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_21_640 = and_374_s8 ? shl_639[31:5] : slot_dot_21_47;
  wire [31:0] add_648 = dot_22_80 + {{10{high_647_s8[21]}}, high_647_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_649 = {add_648[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_22_650 = and_374_s8 ? {{5{shl_649[31]}}, shl_649[31:5]} : slot_dot_22_48;
  wire [27:0] shl_651 = {dot_23_81, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_652 = shl_651 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_653 = {{4{or_652[27]}}, or_652};  // awq_gemv_lane.hpp:128
  wire [33:0] add_654 = {2'd0, zext_653} + {{11{high_647_s8[43]}}, high_647_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_655 = {add_654[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_23_656 = and_374_s8 ? shl_655[31:5] : slot_dot_23_49;
  wire [31:0] add_667 = dot_24_82 + {{10{high_666_s8[21]}}, high_666_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_668 = {add_667[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_24_669 = and_374_s8 ? {{5{shl_668[31]}}, shl_668[31:5]} : slot_dot_24_50;
  wire [31:0] shl_670 = {dot_25_83[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_671 = shl_670 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_672 = {2'd0, or_671} + {{11{high_666_s8[43]}}, high_666_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_673 = {add_672[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_25_674 = and_374_s8 ? {{5{shl_673[31]}}, shl_673[31:5]} : slot_dot_25_51;
  wire [31:0] add_682 = dot_26_84 + {{10{high_681_s8[21]}}, high_681_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_683 = {add_682[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_26_684 = and_374_s8 ? {{5{shl_683[31]}}, shl_683[31:5]} : slot_dot_26_52;
  wire [31:0] shl_685 = {dot_27_85[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_686 = shl_685 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_687 = {2'd0, or_686} + {{11{high_681_s8[43]}}, high_681_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_688 = {add_687[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_27_689 = and_374_s8 ? {{5{shl_688[31]}}, shl_688[31:5]} : slot_dot_27_53;
  wire [31:0] add_697 = dot_28_86 + {{10{high_696_s8[21]}}, high_696_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_698 = {add_697[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_28_699 = and_374_s8 ? {{5{shl_698[31]}}, shl_698[31:5]} : slot_dot_28_54;
  wire [31:0] shl_700 = {dot_29_87[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_701 = shl_700 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_702 = {2'd0, or_701} + {{11{high_696_s8[43]}}, high_696_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_703 = {add_702[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_29_704 = and_374_s8 ? {{5{shl_703[31]}}, shl_703[31:5]} : slot_dot_29_55;
  wire [31:0] add_712 = dot_30_88 + {{10{high_711_s8[21]}}, high_711_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_713 = {add_712[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_30_714 = and_374_s8 ? {{5{shl_713[31]}}, shl_713[31:5]} : slot_dot_30_56;
  wire [31:0] shl_715 = {dot_31_89[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_716 = shl_715 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_717 = {2'd0, or_716} + {{11{high_711_s8[43]}}, high_711_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_718 = {add_717[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_31_719 = and_374_s8 ? {{5{shl_718[31]}}, shl_718[31:5]} : slot_dot_31_57;
  wire [26:0] dot_0_721 = icmp_720_s8 ? 27'd0 : shl_572[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_0_722 = weighs_339_s8 ? {{5{dot_0_721[26]}}, dot_0_721} : dot_0_58;
  wire [26:0] dot_1_723 = icmp_720_s8 ? 27'd0 : add_568[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_1_724 = weighs_339_s8 ? dot_1_723 : dot_1_59;
  wire [26:0] dot_2_725 = icmp_720_s8 ? 27'd0 : shl_556[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_2_726 = weighs_339_s8 ? {{5{dot_2_725[26]}}, dot_2_725} : dot_2_60;
  wire [26:0] dot_3_727 = icmp_720_s8 ? 27'd0 : add_552[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_3_728 = weighs_339_s8 ? dot_3_727 : dot_3_61;
  wire [26:0] dot_4_729 = icmp_720_s8 ? 27'd0 : shl_540[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_4_730 = weighs_339_s8 ? {{5{dot_4_729[26]}}, dot_4_729} : dot_4_62;
  wire [26:0] dot_5_731 = icmp_720_s8 ? 27'd0 : add_536[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_5_732 = weighs_339_s8 ? dot_5_731 : dot_5_63;
  wire [26:0] dot_6_733 = icmp_720_s8 ? 27'd0 : shl_524[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_6_734 = weighs_339_s8 ? {{5{dot_6_733[26]}}, dot_6_733} : dot_6_64;
  wire [26:0] dot_7_735 = icmp_720_s8 ? 27'd0 : add_520[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_7_736 = weighs_339_s8 ? dot_7_735 : dot_7_65;
  wire [26:0] dot_8_737 = icmp_720_s8 ? 27'd0 : shl_485[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_8_738 = weighs_339_s8 ? {{5{dot_8_737[26]}}, dot_8_737} : dot_8_66;
  wire [26:0] dot_9_739 = icmp_720_s8 ? 27'd0 : add_481[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_9_740 = weighs_339_s8 ? dot_9_739 : dot_9_67;
  wire [26:0] dot_10_741 = icmp_720_s8 ? 27'd0 : shl_449[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_10_742 = weighs_339_s8 ? {{5{dot_10_741[26]}}, dot_10_741} : dot_10_68;
  wire [26:0] dot_11_743 = icmp_720_s8 ? 27'd0 : add_445[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_11_744 = weighs_339_s8 ? dot_11_743 : dot_11_69;
  wire [26:0] dot_12_745 = icmp_720_s8 ? 27'd0 : shl_413[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_12_746 = weighs_339_s8 ? {{5{dot_12_745[26]}}, dot_12_745} : dot_12_70;
  wire [26:0] dot_13_747 = icmp_720_s8 ? 27'd0 : add_409[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_13_748 = weighs_339_s8 ? dot_13_747 : dot_13_71;
  wire [26:0] dot_14_749 = icmp_720_s8 ? 27'd0 : shl_582[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_14_750 = weighs_339_s8 ? {{5{dot_14_749[26]}}, dot_14_749} : dot_14_72;
  wire [26:0] dot_15_751 = icmp_720_s8 ? 27'd0 : add_587[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_15_752 = weighs_339_s8 ? dot_15_751 : dot_15_73;
  wire [26:0] dot_16_753 = icmp_720_s8 ? 27'd0 : shl_601[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_16_754 = weighs_339_s8 ? {{5{dot_16_753[26]}}, dot_16_753} : dot_16_74;
  wire [26:0] dot_17_755 = icmp_720_s8 ? 27'd0 : add_606[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_17_756 = weighs_339_s8 ? dot_17_755 : dot_17_75;
  wire [26:0] dot_18_757 = icmp_720_s8 ? 27'd0 : shl_617[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_18_758 = weighs_339_s8 ? {{5{dot_18_757[26]}}, dot_18_757} : dot_18_76;
  wire [26:0] dot_19_759 = icmp_720_s8 ? 27'd0 : add_622[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_19_760 = weighs_339_s8 ? dot_19_759 : dot_19_77;
  wire [26:0] dot_20_761 = icmp_720_s8 ? 27'd0 : shl_633[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_20_762 = weighs_339_s8 ? {{5{dot_20_761[26]}}, dot_20_761} : dot_20_78;
  wire [26:0] dot_21_763 = icmp_720_s8 ? 27'd0 : add_638[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_21_764 = weighs_339_s8 ? dot_21_763 : dot_21_79;
  wire [26:0] dot_22_765 = icmp_720_s8 ? 27'd0 : shl_649[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_22_766 = weighs_339_s8 ? {{5{dot_22_765[26]}}, dot_22_765} : dot_22_80;
  wire [26:0] dot_23_767 = icmp_720_s8 ? 27'd0 : add_654[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_23_768 = weighs_339_s8 ? dot_23_767 : dot_23_81;
  wire [26:0] dot_24_769 = icmp_720_s8 ? 27'd0 : shl_668[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_24_770 = weighs_339_s8 ? {{5{dot_24_769[26]}}, dot_24_769} : dot_24_82;
  wire [26:0] dot_25_771 = icmp_720_s8 ? 27'd0 : add_672[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_25_772 = weighs_339_s8 ? {{5{dot_25_771[26]}}, dot_25_771} : dot_25_83;
  wire [26:0] dot_26_773 = icmp_720_s8 ? 27'd0 : shl_683[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_26_774 = weighs_339_s8 ? {{5{dot_26_773[26]}}, dot_26_773} : dot_26_84;
  wire [26:0] dot_27_775 = icmp_720_s8 ? 27'd0 : add_687[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_27_776 = weighs_339_s8 ? {{5{dot_27_775[26]}}, dot_27_775} : dot_27_85;
  wire [26:0] dot_28_777 = icmp_720_s8 ? 27'd0 : shl_698[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_28_778 = weighs_339_s8 ? {{5{dot_28_777[26]}}, dot_28_777} : dot_28_86;
  wire [26:0] dot_29_779 = icmp_720_s8 ? 27'd0 : add_702[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_29_780 = weighs_339_s8 ? {{5{dot_29_779[26]}}, dot_29_779} : dot_29_87;
  wire [26:0] dot_30_781 = icmp_720_s8 ? 27'd0 : shl_713[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_30_782 = weighs_339_s8 ? {{5{dot_30_781[26]}}, dot_30_781} : dot_30_88;
  wire [26:0] dot_31_783 = icmp_720_s8 ? 27'd0 : add_717[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_31_784 = weighs_339_s8 ? {{5{dot_31_783[26]}}, dot_31_783} : dot_31_89;
  wire weights_load_1262 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1263 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1264 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  wire weights_load_1265 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  // stage 9
  reg slot_first_158_s9;
  reg [7:0] shift_281_s9;
  reg trunc_288_s9;
  reg trunc_291_s9;
  reg [31:0] select_313_s9;
  reg or_832_s9;
  reg xor_214_s9;
  reg [3:0] sum_index_213_s9;
  reg and_269_s9;
  reg final_result_326_s9;
  always @(posedge ap_clk) begin
    slot_first_158_s9 <= slot_first_158_s8;
    shift_281_s9 <= shift_281_s8;
    trunc_288_s9 <= trunc_288_s8;
    trunc_291_s9 <= trunc_291_s8;
    select_313_s9 <= select_313_s8;
    or_832_s9 <= or_832_s8;
    xor_214_s9 <= xor_214_s8;
    sum_index_213_s9 <= sum_index_213_s8;
    and_269_s9 <= and_269_s8;
    final_result_326_s9 <= final_result_326_s8;
  end
  wire [47:0] select_215 = slot_first_158_s9 ? 48'd0 : mem_acc_0_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_235 = slot_first_158_s9 ? 48'd0 : mem_acc_1_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_245 = slot_first_158_s9 ? 48'd0 : mem_acc_2_q;  // awq_gemv_lane.hpp:328
  wire [47:0] select_255 = slot_first_158_s9 ? 48'd0 : mem_acc_3_q;  // awq_gemv_lane.hpp:328
  wire icmp_283 = shift_281_s9 < 8'd48;  // awq_gemv_lane.hpp:149
  wire [7:0] select_284 = icmp_283 ? shift_281_s9 : 8'd48;  // awq_gemv_lane.hpp:149
  wire [5:0] right_285 = shift_281_s9[7] ? 6'd0 : select_284[5:0];  // awq_gemv_lane.hpp:149
  wire icmp_286 = right_285 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] high_287 = trunc_288_s9 ? mem_acc_3_q : mem_acc_2_q;
  wire [47:0] low_289 = trunc_288_s9 ? mem_acc_1_q : mem_acc_0_q;
  wire [47:0] select_290 = trunc_291_s9 ? high_287 : low_289;
  wire [47:0] ashr_292_w = $signed(select_290) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_293 = {select_290, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_304 = 8'd0 - shift_281_s9;  // awq_gemv_lane.hpp:150
  wire [4:0] select_305 = shift_281_s9[7] ? sub_304[4:0] : 5'd0;  // awq_gemv_lane.hpp:150
  // stage 10
  reg [47:0] select_215_s10;
  reg [47:0] select_235_s10;
  reg [47:0] select_245_s10;
  reg [47:0] select_255_s10;
  reg [5:0] right_285_s10;
  reg [48:0] doubled_293_s10;
  reg icmp_286_s10;
  reg ashr_296_s10;
  reg [4:0] select_305_s10;
  reg [31:0] select_313_s10;
  reg or_832_s10;
  reg xor_214_s10;
  reg [3:0] sum_index_213_s10;
  reg and_269_s10;
  reg final_result_326_s10;
  always @(posedge ap_clk) begin
    select_215_s10 <= select_215;
    select_235_s10 <= select_235;
    select_245_s10 <= select_245;
    select_255_s10 <= select_255;
    right_285_s10 <= right_285;
    doubled_293_s10 <= doubled_293;
    icmp_286_s10 <= icmp_286;
    ashr_296_s10 <= ashr_292_w[0];
    select_305_s10 <= select_305;
    select_313_s10 <= select_313_s9;
    or_832_s10 <= or_832_s9;
    xor_214_s10 <= xor_214_s9;
    sum_index_213_s10 <= sum_index_213_s9;
    and_269_s10 <= and_269_s9;
    final_result_326_s10 <= final_result_326_s9;
  end
  wire [47:0] add_234 = select_215_s10 + {{6{mul_233[41]}}, mul_233};  // awq_gemv_lane.hpp:328
  wire [47:0] add_244 = select_235_s10 + {{6{mul_243[41]}}, mul_243};  // awq_gemv_lane.hpp:328
  wire [47:0] add_254 = select_245_s10 + {{6{mul_253[41]}}, mul_253};  // awq_gemv_lane.hpp:328
  wire [47:0] add_264 = select_255_s10 + {{6{mul_263[41]}}, mul_263};  // awq_gemv_lane.hpp:328
  wire [48:0] ashr_294 = $signed(doubled_293_s10) >>> right_285_s10;  // stream_kernel.hpp:121
  wire weights_store_1266 = weights_v10 & weights_en10 & xor_214_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1267 = weights_v10 & weights_en10 & xor_214_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1268 = weights_v10 & weights_en10 & xor_214_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1269 = weights_v10 & weights_en10 & xor_214_s10;  // awq_gemv_lane.hpp:328
  // stage 11
  reg icmp_286_s11;
  reg ashr_296_s11;
  reg [48:0] ashr_294_s11;
  reg [4:0] select_305_s11;
  reg [31:0] select_313_s11;
  reg or_832_s11;
  reg and_269_s11;
  reg final_result_326_s11;
  always @(posedge ap_clk) begin
    icmp_286_s11 <= icmp_286_s10;
    ashr_296_s11 <= ashr_296_s10;
    ashr_294_s11 <= ashr_294;
    select_305_s11 <= select_305_s10;
    select_313_s11 <= select_313_s10;
    or_832_s11 <= or_832_s10;
    and_269_s11 <= and_269_s10;
    final_result_326_s11 <= final_result_326_s10;
  end
  wire [48:0] select_295 = icmp_286_s11 ? {49{ashr_296_s11}} : ashr_294_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_297 = {{1{select_295[48]}}, select_295};  // stream_kernel.hpp:121
  wire [50:0] add_298 = {1'd0, zext_297} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_299_s12;
  reg [4:0] select_305_s12;
  reg [31:0] select_313_s12;
  reg or_832_s12;
  reg and_269_s12;
  reg final_result_326_s12;
  always @(posedge ap_clk) begin
    lshr_299_s12 <= add_298[50:1];
    select_305_s12 <= select_305_s11;
    select_313_s12 <= select_313_s11;
    or_832_s12 <= or_832_s11;
    and_269_s12 <= and_269_s11;
    final_result_326_s12 <= final_result_326_s11;
  end
  wire icmp_300 = $signed(lshr_299_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:153
  wire icmp_301 = $signed(lshr_299_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:153
  wire [34:0] select_302 = icmp_301 ? 35'h600000000 : lshr_299_s12[34:0];  // awq_gemv_lane.hpp:153
  wire [34:0] select_303 = icmp_300 ? 35'h200000000 : select_302;  // awq_gemv_lane.hpp:153
  // stage 13
  reg [34:0] select_303_s13;
  reg [4:0] select_305_s13;
  reg [31:0] select_313_s13;
  reg or_832_s13;
  reg and_269_s13;
  reg final_result_326_s13;
  always @(posedge ap_clk) begin
    select_303_s13 <= select_303;
    select_305_s13 <= select_305_s12;
    select_313_s13 <= select_313_s12;
    or_832_s13 <= or_832_s12;
    and_269_s13 <= and_269_s12;
    final_result_326_s13 <= final_result_326_s12;
  end
  wire [52:0] shl_306 = {{18{select_303_s13[34]}}, select_303_s13} << select_305_s13;  // awq_gemv_lane.hpp:154
  // stage 14
  reg [52:0] shl_306_s14;
  reg [31:0] select_313_s14;
  reg or_832_s14;
  reg and_269_s14;
  reg final_result_326_s14;
  always @(posedge ap_clk) begin
    shl_306_s14 <= shl_306;
    select_313_s14 <= select_313_s13;
    or_832_s14 <= or_832_s13;
    and_269_s14 <= and_269_s13;
    final_result_326_s14 <= final_result_326_s13;
  end
  wire [52:0] add_314 = shl_306_s14 + {{21{select_313_s14[31]}}, select_313_s14};  // awq_gemv_lane.hpp:154
  // stage 15
  reg [52:0] add_314_s15;
  reg or_832_s15;
  reg and_269_s15;
  reg final_result_326_s15;
  always @(posedge ap_clk) begin
    add_314_s15 <= add_314;
    or_832_s15 <= or_832_s14;
    and_269_s15 <= and_269_s14;
    final_result_326_s15 <= final_result_326_s14;
  end
  wire icmp_315 = $signed(add_314_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_316 = icmp_315 ? add_314_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_316_s16;
  reg or_832_s16;
  reg and_269_s16;
  reg final_result_326_s16;
  always @(posedge ap_clk) begin
    select_316_s16 <= select_316;
    or_832_s16 <= or_832_s15;
    and_269_s16 <= and_269_s15;
    final_result_326_s16 <= final_result_326_s15;
  end
  wire icmp_317 = $signed(select_316_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_318 = icmp_317 ? select_316_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_319 = {select_318[31:0], 96'd0};  // awq_gemv_lane.hpp:344
  wire [95:0] shl_320 = {y_2_120, 64'd0};  // awq_gemv_lane.hpp:344
  wire [127:0] or_321 = shl_319 | {32'd0, shl_320};  // awq_gemv_lane.hpp:344
  wire [63:0] shl_322 = {y_1_121, 32'd0};  // awq_gemv_lane.hpp:345
  wire [127:0] or_323 = or_321 | {64'd0, shl_322};  // awq_gemv_lane.hpp:344
  wire [127:0] out_324 = or_323 | {96'd0, y_0_122};  // awq_gemv_lane.hpp:345
  wire [31:0] y_2_833 = or_832_s16 ? y_2_120 : select_318[31:0];  // awq_gemv_t4.cpp:14
  wire [31:0] y_1_834 = or_832_s16 ? y_1_121 : y_2_120;  // awq_gemv_t4.cpp:14
  wire [31:0] y_0_835 = or_832_s16 ? y_0_122 : y_1_121;  // awq_gemv_t4.cpp:14
  wire weights_push_1270 = weights_v16 & weights_en16 & and_269_s16;  // awq_gemv_lane.hpp:346
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_w_beat_valid & and_340) | (~s_param_beat_valid & and_343) | (~s_x_beat_valid & and_354) | (~m_y_beat_room)));
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
  wire weights_leave = xor_370;
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
    if (weights_v8 & weights_en8) slot_dot_13_26 <= slot_dot_13_411;
    if (weights_v8 & weights_en8) slot_dot_12_27 <= slot_dot_12_414;
    if (weights_v8 & weights_en8) slot_dot_11_28 <= slot_dot_11_447;
    if (weights_v8 & weights_en8) slot_dot_10_29 <= slot_dot_10_450;
    if (weights_v8 & weights_en8) slot_dot_9_30 <= slot_dot_9_483;
    if (weights_v8 & weights_en8) slot_dot_8_31 <= slot_dot_8_486;
    if (weights_v8 & weights_en8) slot_dot_7_32 <= slot_dot_7_522;
    if (weights_v8 & weights_en8) slot_dot_6_33 <= slot_dot_6_525;
    if (weights_v8 & weights_en8) slot_dot_5_34 <= slot_dot_5_538;
    if (weights_v8 & weights_en8) slot_dot_4_35 <= slot_dot_4_541;
    if (weights_v8 & weights_en8) slot_dot_3_36 <= slot_dot_3_554;
    if (weights_v8 & weights_en8) slot_dot_2_37 <= slot_dot_2_557;
    if (weights_v8 & weights_en8) slot_dot_1_38 <= slot_dot_1_570;
    if (weights_v8 & weights_en8) slot_dot_0_39 <= slot_dot_0_573;
    if (weights_v8 & weights_en8) slot_dot_14_40 <= slot_dot_14_583;
    if (weights_v8 & weights_en8) slot_dot_15_41 <= slot_dot_15_589;
    if (weights_v8 & weights_en8) slot_dot_16_42 <= slot_dot_16_602;
    if (weights_v8 & weights_en8) slot_dot_17_43 <= slot_dot_17_608;
    if (weights_v8 & weights_en8) slot_dot_18_44 <= slot_dot_18_618;
    if (weights_v8 & weights_en8) slot_dot_19_45 <= slot_dot_19_624;
    if (weights_v8 & weights_en8) slot_dot_20_46 <= slot_dot_20_634;
    if (weights_v8 & weights_en8) slot_dot_21_47 <= slot_dot_21_640;
    if (weights_v8 & weights_en8) slot_dot_22_48 <= slot_dot_22_650;
    if (weights_v8 & weights_en8) slot_dot_23_49 <= slot_dot_23_656;
    if (weights_v8 & weights_en8) slot_dot_24_50 <= slot_dot_24_669;
    if (weights_v8 & weights_en8) slot_dot_25_51 <= slot_dot_25_674;
    if (weights_v8 & weights_en8) slot_dot_26_52 <= slot_dot_26_684;
    if (weights_v8 & weights_en8) slot_dot_27_53 <= slot_dot_27_689;
    if (weights_v8 & weights_en8) slot_dot_28_54 <= slot_dot_28_699;
    if (weights_v8 & weights_en8) slot_dot_29_55 <= slot_dot_29_704;
    if (weights_v8 & weights_en8) slot_dot_30_56 <= slot_dot_30_714;
    if (weights_v8 & weights_en8) slot_dot_31_57 <= slot_dot_31_719;
    if (weights_v8 & weights_en8) dot_0_58 <= dot_0_722;
    if (weights_v8 & weights_en8) dot_1_59 <= dot_1_724;
    if (weights_v8 & weights_en8) dot_2_60 <= dot_2_726;
    if (weights_v8 & weights_en8) dot_3_61 <= dot_3_728;
    if (weights_v8 & weights_en8) dot_4_62 <= dot_4_730;
    if (weights_v8 & weights_en8) dot_5_63 <= dot_5_732;
    if (weights_v8 & weights_en8) dot_6_64 <= dot_6_734;
    if (weights_v8 & weights_en8) dot_7_65 <= dot_7_736;
    if (weights_v8 & weights_en8) dot_8_66 <= dot_8_738;
    if (weights_v8 & weights_en8) dot_9_67 <= dot_9_740;
    if (weights_v8 & weights_en8) dot_10_68 <= dot_10_742;
    if (weights_v8 & weights_en8) dot_11_69 <= dot_11_744;
    if (weights_v8 & weights_en8) dot_12_70 <= dot_12_746;
    if (weights_v8 & weights_en8) dot_13_71 <= dot_13_748;
    if (weights_v8 & weights_en8) dot_14_72 <= dot_14_750;
    if (weights_v8 & weights_en8) dot_15_73 <= dot_15_752;
    if (weights_v8 & weights_en8) dot_16_74 <= dot_16_754;
    if (weights_v8 & weights_en8) dot_17_75 <= dot_17_756;
    if (weights_v8 & weights_en8) dot_18_76 <= dot_18_758;
    if (weights_v8 & weights_en8) dot_19_77 <= dot_19_760;
    if (weights_v8 & weights_en8) dot_20_78 <= dot_20_762;
    if (weights_v8 & weights_en8) dot_21_79 <= dot_21_764;
    if (weights_v8 & weights_en8) dot_22_80 <= dot_22_766;
    if (weights_v8 & weights_en8) dot_23_81 <= dot_23_768;
    if (weights_v8 & weights_en8) dot_24_82 <= dot_24_770;
    if (weights_v8 & weights_en8) dot_25_83 <= dot_25_772;
    if (weights_v8 & weights_en8) dot_26_84 <= dot_26_774;
    if (weights_v8 & weights_en8) dot_27_85 <= dot_27_776;
    if (weights_v8 & weights_en8) dot_28_86 <= dot_28_778;
    if (weights_v8 & weights_en8) dot_29_87 <= dot_29_780;
    if (weights_v8 & weights_en8) dot_30_88 <= dot_30_782;
    if (weights_v8 & weights_en8) dot_31_89 <= dot_31_784;
    if (weights_v1 & weights_en1) params_5_90 <= params_5_789;
    if (weights_v1 & weights_en1) params_4_91 <= params_4_791;
    if (weights_v1 & weights_en1) params_3_92 <= params_3_792;
    if (weights_v1 & weights_en1) params_2_93 <= params_2_793;
    if (weights_v1 & weights_en1) params_1_94 <= params_1_794;
    if (weights_v1 & weights_en1) params_0_95 <= params_0_795;
    if (weights_v2 & weights_en2) zero_7_96 <= zero_7_798;
    if (weights_v2 & weights_en2) zero_6_97 <= zero_6_799;
    if (weights_v2 & weights_en2) zero_5_98 <= zero_5_800;
    if (weights_v2 & weights_en2) zero_4_99 <= zero_4_801;
    if (weights_v2 & weights_en2) zero_3_100 <= zero_3_802;
    if (weights_v2 & weights_en2) zero_2_101 <= zero_2_803;
    if (weights_v2 & weights_en2) zero_1_102 <= zero_1_804;
    if (weights_v2 & weights_en2) zero_0_103 <= zero_0_805;
    if (weights_v2 & weights_en2) scale_7_104 <= scale_7_808;
    if (weights_v2 & weights_en2) scale_6_105 <= scale_6_809;
    if (weights_v2 & weights_en2) scale_5_106 <= scale_5_810;
    if (weights_v2 & weights_en2) scale_4_107 <= scale_4_811;
    if (weights_v2 & weights_en2) scale_3_108 <= scale_3_812;
    if (weights_v2 & weights_en2) scale_2_109 <= scale_2_813;
    if (weights_v2 & weights_en2) scale_1_110 <= scale_1_814;
    if (weights_v2 & weights_en2) scale_0_111 <= scale_0_815;
    if (weights_v2 & weights_en2) slot_scale_7_112 <= slot_scale_7_817;
    if (weights_v2 & weights_en2) slot_scale_6_113 <= slot_scale_6_819;
    if (weights_v2 & weights_en2) slot_scale_5_114 <= slot_scale_5_821;
    if (weights_v2 & weights_en2) slot_scale_4_115 <= slot_scale_4_823;
    if (weights_v2 & weights_en2) slot_scale_3_116 <= slot_scale_3_825;
    if (weights_v2 & weights_en2) slot_scale_2_117 <= slot_scale_2_827;
    if (weights_v2 & weights_en2) slot_scale_1_118 <= slot_scale_1_829;
    if (weights_v2 & weights_en2) slot_scale_0_119 <= slot_scale_0_831;
    if (weights_v16 & weights_en16) y_2_120 <= y_2_833;
    if (weights_v16 & weights_en16) y_1_121 <= y_1_834;
    if (weights_v16 & weights_en16) y_0_122 <= y_0_835;
    if (weights_v1 & weights_en1) params_6_123 <= params_6_837;
    if (weights_v1 & weights_en1) params_7_124 <= params_7_839;
    if (weights_v2 & weights_en2) params_8_125 <= params_8_855;
    if (weights_v2 & weights_en2) params_9_126 <= params_9_869;
    if (weights_v0 & weights_en0) slot_bank_127 <= slot_bank_874;
    if (weights_v0 & weights_en0) results_128 <= results_879;
    if (weights_v0 & weights_en0) slots_129 <= slots_882;
    if (weights_v0 & weights_en0) next_word_130 <= word_887;
    if (weights_v2 & weights_en2) block_131 <= block_889;
    if (weights_v3 & weights_en3) check_0_132 <= check_0_1149;
    if (weights_v2 & weights_en2) check_1_133 <= check_1_1150;
    if (weights_v3 & weights_en3) check_134 <= check_1162;
    if (weights_v0 & weights_en0) loader_135 <= loader_1164;
    if (weights_v0 & weights_en0) loader_136 <= loader_1_1167;
    if (weights_v0 & weights_en0) takes_first_137 <= loader_1169;
    if (weights_v0 & weights_en0) loader_4_138 <= loader_1172;
    if (weights_v0 & weights_en0) loader_139 <= loader_1173;
    if (weights_v0 & weights_en0) loader_140 <= loader_1179;
    if (weights_v1 & weights_en1) loader_2_141 <= loader_2_1181;
    if (weights_v0 & weights_en0) loader_4_142 <= loader_4_1183;
    if (weights_v0 & weights_en0) loader_3_143 <= loader_3_1186;
    if (weights_v0 & weights_en0) col_groups_144 <= col_groups_1188;
    if (weights_v0 & weights_en0) beat_145 <= beat_1191;
    if (weights_v1 & weights_en1) result_146 <= result_1195;
    if (weights_v1 & weights_en1) x_packet_147 <= x_packet_1198;
    if (weights_v1 & weights_en1) x_packet_148 <= x_packet_1205;
    if (weights_v1 & weights_en1) w_packet_149 <= w_packet_1207;
    if (weights_v1 & weights_en1) w_packet_150 <= w_packet_1214;
    if (weights_v1 & weights_en1) p_packet_151 <= p_packet_1217;
    if (weights_v1 & weights_en1) p_packet_152 <= p_packet_1223;
    if (weights_v5 & weights_en5) bad_block_153 <= bad_block_1239;
    if (weights_v4 & weights_en4) flags_154 <= flags_1247;
    if (weights_v0 & weights_en0) group_155 <= group_1250;
    if (weights_v0 & weights_en0) running_156 <= running_1252;
    if (weights_v0 & weights_en0) weighing_157 <= weighing_1256;
    if (weights_v1 & weights_en1) slot_first_158 <= slot_first_1258;
    if (weights_v0 & weights_en0) slot_last_159 <= slot_last_1259;
    if (weights_v0 & weights_en0) results_end_160 <= slot_end_1260;
    if (weights_v0 & weights_en0) results_end_161 <= results_end_1261;
    if (line_38_done) params_5_90 <= 32'd0;
    if (line_38_done) params_4_91 <= 32'd0;
    if (line_38_done) params_3_92 <= 32'd0;
    if (line_38_done) params_2_93 <= 32'd0;
    if (line_38_done) params_1_94 <= 32'd0;
    if (line_38_done) params_0_95 <= 32'd0;
    if (line_38_done) zero_7_96 <= 4'd0;
    if (line_38_done) zero_6_97 <= 4'd0;
    if (line_38_done) zero_5_98 <= 4'd0;
    if (line_38_done) zero_4_99 <= 4'd0;
    if (line_38_done) zero_3_100 <= 4'd0;
    if (line_38_done) zero_2_101 <= 4'd0;
    if (line_38_done) zero_1_102 <= 4'd0;
    if (line_38_done) zero_0_103 <= 4'd0;
    if (line_38_done) scale_7_104 <= 15'd0;
    if (line_38_done) scale_6_105 <= 15'd0;
    if (line_38_done) scale_5_106 <= 15'd0;
    if (line_38_done) scale_4_107 <= 15'd0;
    if (line_38_done) scale_3_108 <= 15'd0;
    if (line_38_done) scale_2_109 <= 15'd0;
    if (line_38_done) scale_1_110 <= 15'd0;
    if (line_38_done) scale_0_111 <= 15'd0;
    if (line_38_done) slot_scale_7_112 <= 15'd0;
    if (line_38_done) slot_scale_6_113 <= 15'd0;
    if (line_38_done) slot_scale_5_114 <= 15'd0;
    if (line_38_done) slot_scale_4_115 <= 15'd0;
    if (line_38_done) slot_scale_3_116 <= 15'd0;
    if (line_38_done) slot_scale_2_117 <= 15'd0;
    if (line_38_done) slot_scale_1_118 <= 15'd0;
    if (line_38_done) slot_scale_0_119 <= 15'd0;
    if (line_38_done) y_2_120 <= 32'd0;
    if (line_38_done) y_1_121 <= 32'd0;
    if (line_38_done) y_0_122 <= 32'd0;
    if (line_38_done) params_6_123 <= 32'd0;
    if (line_38_done) params_7_124 <= 32'd0;
    if (line_38_done) params_8_125 <= 32'd0;
    if (line_38_done) params_9_126 <= 32'd0;
    if (line_38_done) slot_bank_127 <= 1'd0;
    if (line_38_done) results_128 <= 7'd0;
    if (line_38_done) slots_129 <= 4'd0;
    if (line_38_done) next_word_130 <= 13'd0;
    if (line_38_done) block_131 <= 32'd0;
    if (line_38_done) check_0_132 <= 32'd0;
    if (line_38_done) check_1_133 <= 32'd0;
    if (line_38_done) check_134 <= 1'd0;
    if (line_38_done) loader_135 <= 1'd1;
    if (line_38_done) loader_136 <= 1'd1;
    if (line_38_done) takes_first_137 <= 1'd0;
    if (line_38_done) loader_4_138 <= 4'd1;
    if (line_38_done) loader_139 <= 4'd0;
    if (line_38_done) loader_140 <= 13'd0;
    if (line_38_done) loader_2_141 <= 64'd0;
    if (line_38_done) loader_4_142 <= 15'd0;
    if (line_38_done) loader_3_143 <= 15'd0;
    if (line_38_done) col_groups_144 <= c_3_13;
    if (line_38_done) beat_145 <= 6'd0;
    if (line_38_done) result_146 <= 6'd0;
    if (line_38_done) x_packet_147 <= s_x_last_25;
    if (line_38_done) x_packet_148 <= s_x_last_25;
    if (line_38_done) w_packet_149 <= 1'd0;
    if (line_38_done) w_packet_150 <= 1'd0;
    if (line_38_done) p_packet_151 <= 1'd0;
    if (line_38_done) p_packet_152 <= 1'd0;
    if (line_38_done) bad_block_153 <= 32'hffffffff;
    if (line_38_done) flags_154 <= {8'd0, flags_16};
    if (line_38_done) group_155 <= 16'd0;
    if (line_38_done) running_156 <= 1'd1;
    if (line_38_done) weighing_157 <= 1'd1;
    if (line_38_done) slot_first_158 <= 1'd0;
    if (line_38_done) slot_last_159 <= 1'd0;
    if (line_38_done) results_end_160 <= 1'd0;
    if (line_38_done) results_end_161 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255, 1 stages
  wire [1:0] select_1284 = x_packet_148 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1285 = x_packet_147 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1286 = {1'd0, select_1284} | select_1285;  // stream_kernel.hpp:50
  wire [3:0] select_1287 = w_packet_150 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1288 = w_packet_149 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1289 = {1'd0, select_1287} | select_1288;  // stream_kernel.hpp:50
  wire [4:0] or_1290 = {2'd0, or_1286} | or_1289;  // awq_gemv_lane.hpp:409
  wire [5:0] select_1291 = p_packet_152 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1292 = p_packet_151 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1293 = {1'd0, select_1291} | select_1292;  // stream_kernel.hpp:50
  wire [6:0] or_1294 = {2'd0, or_1290} | or_1293;  // awq_gemv_lane.hpp:409
  wire [8:0] flags_1295 = flags_154 | {2'd0, or_1294};  // awq_gemv_lane.hpp:409
  wire discard_x_1296 = x_packet_147 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1297 = w_packet_149 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1298 = p_packet_151 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_255_v0 & line_255_en0) flags_162 <= flags_1295;
    if (line_255_v0 & line_255_en0) discard_x_163 <= discard_x_1296;
    if (line_255_v0 & line_255_en0) discard_w_164 <= discard_w_1297;
    if (line_255_v0 & line_255_en0) discard_p_165 <= discard_p_1298;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255_2, 1 stages
  wire [8:0] select_1299 = c_11_10 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:412
  wire [8:0] or_1300 = select_1299 | flags_167;  // awq_gemv_lane.hpp:412
  wire [31:0] add_1301 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:413
  wire [31:0] select_1302 = c_11_10 ? add_1301 : 32'd1;  // awq_gemv_lane.hpp:413
  wire [40:0] shl_1303 = {flags_167, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1304 = shl_1303 | {32'd0, or_1300};  // stream_kernel.hpp:81
  wire [63:0] shl_1305 = {line_253_11[15:0], 48'd0};
  wire [63:0] data_1306 = {23'd0, data_1304} | shl_1305;  // stream_kernel.hpp:84
  wire [95:0] shl_1307 = {bad_block_166, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1308 = {32'd0, data_1306} | shl_1307;  // stream_kernel.hpp:84
  wire [127:0] shl_1309 = {select_1302, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1310 = {32'd0, data_1308} | shl_1309;  // stream_kernel.hpp:84
  wire line_255_2_load_1311 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_store_1312 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_load_1313 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_store_1314 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_push_1315 = line_255_2_v0 & line_255_2_en0;  // stream_kernel.hpp:85
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
    if (line_254_done_0) bad_block_166 <= 32'hffffffff;
    if (line_254_done_0) flags_167 <= {8'd0, flags_16};
    if (line_254_done_0) discard_x_168 <= 1'd1;
    if (line_254_done_0) discard_w_169 <= 1'd1;
    if (line_254_done_0) discard_p_170 <= 1'd1;
    if (line_255_done) bad_block_166 <= bad_block_153;
    if (line_255_done) flags_167 <= flags_162;
    if (line_255_done) discard_x_168 <= discard_x_163;
    if (line_255_done) discard_w_169 <= discard_w_164;
    if (line_255_done) discard_p_170 <= discard_p_165;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1316 = more_171 ^ 1'd1;
  wire more_1317 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1318 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1316;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_171 <= more_1317;
    if (line_255_2_done) more_171 <= discard_x_168;
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
  wire xor_1319 = more_172 ^ 1'd1;
  wire more_1320 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1321 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1319;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_172 <= more_1320;
    if (line_69_done) more_172 <= discard_w_169;
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
  wire xor_1322 = more_173 ^ 1'd1;
  wire more_1323 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1324 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1322;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_173 <= more_1323;
    if (line_69_2_done) more_173 <= discard_p_170;
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
  wire s_cmd_beat_take = line_253_pop_188;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_t4_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_206 | weights_pop_1277 | discard_pop_1318;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_1271 | discard_2_pop_1321;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_1276 | discard_3_pop_1324;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1270;
  wire [128:0] m_y_beat = {final_result_326_s16, out_324};
  awq_gemv_t4_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_255_2_push_1315;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1310};
  awq_gemv_t4_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:245: sticky
  always @(posedge ap_clk) begin
    if (line_255_2_store_1312) mem_sticky <= or_1300;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:245: frames
  always @(posedge ap_clk) begin
    if (line_255_2_store_1314) mem_frames <= select_1302;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:246: x_0
  wire mem_x_0_write = weights_store_1278;
  wire [12:0] mem_x_0_write_address = trunc_1279_s1;
  wire [63:0] mem_x_0_write_data = select_361;
  wire mem_x_0_read = weights_load_1272;
  wire [12:0] mem_x_0_read_address = next_word_130;
  wire mem_x_0_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_0 mem_x_0_ram (.clk(ap_clk), .read(mem_x_0_read), .read_address(mem_x_0_read_address), .q(mem_x_0_q), .advance(mem_x_0_advance), .q2(mem_x_0_q2), .write(mem_x_0_write), .write_address(mem_x_0_write_address), .write_data(mem_x_0_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_1
  wire mem_x_1_write = weights_store_1280;
  wire [12:0] mem_x_1_write_address = trunc_1281_s1;
  wire [63:0] mem_x_1_write_data = select_365;
  wire mem_x_1_read = weights_load_1273;
  wire [12:0] mem_x_1_read_address = next_word_130;
  wire mem_x_1_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_1 mem_x_1_ram (.clk(ap_clk), .read(mem_x_1_read), .read_address(mem_x_1_read_address), .q(mem_x_1_q), .advance(mem_x_1_advance), .q2(mem_x_1_q2), .write(mem_x_1_write), .write_address(mem_x_1_write_address), .write_data(mem_x_1_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_2
  wire mem_x_2_write = weights_store_1282;
  wire [12:0] mem_x_2_write_address = trunc_1279_s1;
  wire [63:0] mem_x_2_write_data = select_361;
  wire mem_x_2_read = weights_load_1274;
  wire [12:0] mem_x_2_read_address = next_word_130;
  wire mem_x_2_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_2 mem_x_2_ram (.clk(ap_clk), .read(mem_x_2_read), .read_address(mem_x_2_read_address), .q(mem_x_2_q), .advance(mem_x_2_advance), .q2(mem_x_2_q2), .write(mem_x_2_write), .write_address(mem_x_2_write_address), .write_data(mem_x_2_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_3
  wire mem_x_3_write = weights_store_1283;
  wire [12:0] mem_x_3_write_address = trunc_1281_s1;
  wire [63:0] mem_x_3_write_data = select_365;
  wire mem_x_3_read = weights_load_1275;
  wire [12:0] mem_x_3_read_address = next_word_130;
  wire mem_x_3_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_3 mem_x_3_ram (.clk(ap_clk), .read(mem_x_3_read), .read_address(mem_x_3_read_address), .q(mem_x_3_q), .advance(mem_x_3_advance), .q2(mem_x_3_q2), .write(mem_x_3_write), .write_address(mem_x_3_write_address), .write_data(mem_x_3_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_0
  wire mem_acc_0_write = weights_store_1266;
  wire [3:0] mem_acc_0_write_address = sum_index_213_s10;
  wire [47:0] mem_acc_0_write_data = add_234;
  wire mem_acc_0_read = weights_load_1262;
  wire [3:0] mem_acc_0_read_address = sum_index_213_s8;
  awq_gemv_t4_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_1
  wire mem_acc_1_write = weights_store_1267;
  wire [3:0] mem_acc_1_write_address = sum_index_213_s10;
  wire [47:0] mem_acc_1_write_data = add_244;
  wire mem_acc_1_read = weights_load_1263;
  wire [3:0] mem_acc_1_read_address = sum_index_213_s8;
  awq_gemv_t4_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_2
  wire mem_acc_2_write = weights_store_1268;
  wire [3:0] mem_acc_2_write_address = sum_index_213_s10;
  wire [47:0] mem_acc_2_write_data = add_254;
  wire mem_acc_2_read = weights_load_1264;
  wire [3:0] mem_acc_2_read_address = sum_index_213_s8;
  awq_gemv_t4_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_3
  wire mem_acc_3_write = weights_store_1269;
  wire [3:0] mem_acc_3_write_address = sum_index_213_s10;
  wire [47:0] mem_acc_3_write_data = add_264;
  wire mem_acc_3_read = weights_load_1265;
  wire [3:0] mem_acc_3_read_address = sum_index_213_s8;
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

// hls/include/awq_gemv_lane.hpp:246: x_0, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_1, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_2, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:246: x_3, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:247: acc_0, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_1, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_2, 16 words of 48 bits
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

// hls/include/awq_gemv_lane.hpp:247: acc_3, 16 words of 48 bits
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

`default_nettype wire
