// awq_gemv_t4: made by rtl_export from hls/awq_gemv_t4/awq_gemv_t4.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 18 (hls/include/awq_gemv_lane.hpp:300)
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

  // ---- hls/include/awq_gemv_lane.hpp:300: weights, pipelined loop, II=1, depth 18
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
  wire icmp_708 = beat_145 < 6'd2;  // awq_gemv_lane.hpp:379
  wire xor_773 = final_beat_371 ^ 1'd1;
  wire and_774 = xor_773 & param_beat_335;
  wire first_784 = beat_145 == 6'd0;  // awq_gemv_lane.hpp:360
  wire icmp_794 = beat_145 == 6'd1;  // awq_gemv_lane.hpp:375
  wire or_820 = xor_214 | icmp_265;
  wire icmp_858 = slots_129 == 4'd1;  // awq_gemv_lane.hpp:330
  wire and_859 = icmp_858 & slot_last_159;
  wire xor_860 = and_859 ^ 1'd1;
  wire or_861 = scales_207 | xor_860;
  wire slot_bank_862 = or_861 ? slot_bank_127 : xor_210;
  wire and_863 = scales_207 & icmp_265;
  wire [6:0] results_864 = results_128 + 7'd127;  // awq_gemv_lane.hpp:352
  wire [6:0] results_865 = and_859 ? results_18 : results_128;
  wire [6:0] select_866 = and_267 ? results_864 : results_865;
  wire [6:0] results_867 = and_863 ? 7'd0 : select_866;
  wire [3:0] slots_868 = slots_129 + 4'd15;  // awq_gemv_lane.hpp:336
  wire [3:0] slots_869 = scales_207 ? 4'd0 : slots_868;
  wire [3:0] slots_870 = and_374 ? 4'd8 : slots_869;
  wire and_871 = weighs_339 & icmp_328;
  wire icmp_872 = next_word_130 == last_word_21;  // awq_gemv_lane.hpp:383
  wire [12:0] add_873 = next_word_130 + 13'd1;  // awq_gemv_lane.hpp:383
  wire [12:0] select_874 = icmp_872 ? 13'd0 : add_873;  // awq_gemv_lane.hpp:383
  wire [12:0] word_875 = and_871 ? select_874 : next_word_130;
  wire loader_0_1151 = end_345 ^ 1'd1;  // awq_gemv_lane.hpp:191
  wire loader_1152 = loader_135 & loader_0_1151;
  wire [13:0] add_1153 = {1'd0, next_word_130} + 14'd1;  // awq_gemv_lane.hpp:174
  wire icmp_1154 = add_1153 >= {1'd0, loader_140};  // awq_gemv_lane.hpp:174
  wire loader_1_1155 = loader_135 & icmp_1154;
  wire loader_2_1156 = takes_first_137 ^ 1'd1;  // awq_gemv_lane.hpp:192
  wire loader_1157 = loader_135 ? loader_2_1156 : takes_first_137;
  wire [3:0] shl_1158 = {loader_4_138[2:0], 1'd0};
  wire [3:0] loader_3_1159 = wraps_349 ? 4'd1 : shl_1158;  // awq_gemv_lane.hpp:193
  wire [3:0] loader_1160 = loader_135 ? loader_3_1159 : loader_4_138;
  wire [3:0] loader_1161 = loader_135 ? loader_4_138 : loader_139;
  wire [3:0] and_1162 = loader_139 & last_token_22;  // awq_gemv_lane.hpp:187
  wire icmp_1163 = and_1162 == 4'd0;  // awq_gemv_lane.hpp:187
  wire xor_1164 = icmp_1163 ^ 1'd1;
  wire and_1165 = loader_135 & xor_1164;
  wire [15:0] add_1166 = {1'd0, loader_4_142} + 16'd1;  // awq_gemv_lane.hpp:187
  wire [12:0] loader_1167 = and_1165 ? add_1166[12:0] : loader_140;
  wire [12:0] or_1170 = loader_3_143[12:0] | 13'd1;
  wire [14:0] loader_4_1171 = loader_135 ? {2'd0, or_1170} : loader_4_142;  // awq_gemv_t4.cpp:14
  wire and_1172 = loader_135 & wraps_349;
  wire [15:0] add_1173 = {1'd0, loader_3_143} + 16'd2;  // awq_gemv_lane.hpp:194
  wire [14:0] loader_3_1174 = and_1172 ? {2'd0, add_1173[12:0]} : loader_3_143;  // awq_gemv_t4.cpp:14
  wire [15:0] col_groups_1175 = col_groups_144 + {16{last_blocks_332}};  // awq_gemv_lane.hpp:398
  wire [15:0] col_groups_1176 = and_374 ? col_groups_1175 : col_groups_144;
  wire [5:0] add_1177 = beat_145 + 6'd1;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_1178 = final_beat_371 ? 6'd0 : add_1177;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_1179 = weighs_339 ? beat_1178 : beat_145;
  wire [12:0] or_1189 = loader_3_143[12:0] | 13'd1;  // awq_gemv_lane.hpp:178
  wire icmp_1190 = or_1189 != line_38_24;  // awq_gemv_lane.hpp:178
  wire is_last_1191 = final_token_347 | icmp_1190;
  wire final_columns_1197 = col_groups_144 == 16'd1;  // awq_gemv_lane.hpp:358
  wire and_1198 = final_beat_371 & last_blocks_332;  // awq_gemv_lane.hpp:359
  wire is_last_1199 = final_columns_1197 & and_1198;
  wire xor_1200 = is_last_1199 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1208 = final_beat_371 & final_columns_1197;
  wire xor_1209 = is_last_1208 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1236 = group_155 + 16'd1;
  wire [15:0] select_1237 = last_blocks_332 ? 16'd0 : add_1236;  // awq_gemv_lane.hpp:399
  wire [15:0] group_1238 = and_374 ? select_1237 : group_155;
  wire running_1239 = final_result_326 ^ 1'd1;  // awq_gemv_lane.hpp:351
  wire running_1240 = or_820 | running_1239;
  wire and_1241 = last_blocks_332 & final_columns_1197;
  wire weighing_1242 = and_1241 ^ 1'd1;  // awq_gemv_lane.hpp:396
  wire weighing_1243 = xor_773 | weighing_1242;
  wire weighing_1244 = weighs_339 ? weighing_1243 : weighing_157;
  wire slot_first_1245 = group_155 == 16'd0;  // awq_gemv_lane.hpp:393
  wire slot_last_1247 = and_374 ? last_blocks_332 : slot_last_159;
  wire slot_end_1248 = and_374 ? final_columns_1197 : results_end_160;
  wire results_end_1249 = or_861 ? results_end_161 : results_end_160;
  wire weights_load_1260 = weights_v0 & weights_en0 & weighs_339;  // awq_gemv_lane.hpp:122
  wire weights_load_1261 = weights_v0 & weights_en0 & weighs_339;  // awq_gemv_lane.hpp:122
  wire weights_load_1262 = weights_v0 & weights_en0 & weighs_339;  // awq_gemv_lane.hpp:122
  wire weights_load_1263 = weights_v0 & weights_en0 & weighs_339;  // awq_gemv_lane.hpp:122
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
  reg icmp_708_s1;
  reg and_774_s1;
  reg first_784_s1;
  reg icmp_794_s1;
  reg or_820_s1;
  reg final_beat_371_s1;
  reg and_859_s1;
  reg and_863_s1;
  reg is_last_1191_s1;
  reg xor_1200_s1;
  reg xor_1209_s1;
  reg slot_first_1245_s1;
  reg xor_214_s1;
  reg final_result_326_s1;
  reg and_357_s1;
  reg [12:0] trunc_1267_s1;
  reg and_363_s1;
  reg [12:0] trunc_1269_s1;
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
    icmp_708_s1 <= icmp_708;
    and_774_s1 <= and_774;
    first_784_s1 <= first_784;
    icmp_794_s1 <= icmp_794;
    or_820_s1 <= or_820;
    final_beat_371_s1 <= final_beat_371;
    and_859_s1 <= and_859;
    and_863_s1 <= and_863;
    is_last_1191_s1 <= is_last_1191;
    xor_1200_s1 <= xor_1200;
    xor_1209_s1 <= xor_1209;
    slot_first_1245_s1 <= slot_first_1245;
    xor_214_s1 <= xor_214;
    final_result_326_s1 <= final_result_326;
    and_357_s1 <= and_357;
    trunc_1267_s1 <= select_358[12:0];
    and_363_s1 <= and_363;
    trunc_1269_s1 <= select_364[12:0];
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
  wire and_775 = and_774_s1 & weighs_339_s1;
  wire [31:0] ref_776 = p_packet_151 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_777 = and_775 ? ref_776 : params_5_90;
  wire [31:0] ref_778 = p_packet_151 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_779 = and_775 ? ref_778 : params_4_91;
  wire [31:0] params_3_780 = and_775 ? params_7_124 : params_3_92;
  wire [31:0] params_2_781 = and_775 ? params_6_123 : params_2_93;
  wire [31:0] params_1_782 = and_775 ? params_5_90 : params_1_94;
  wire [31:0] params_0_783 = and_775 ? params_4_91 : params_0_95;
  wire [31:0] ref_824 = p_packet_151 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_825 = and_775 ? ref_824 : params_6_123;
  wire [31:0] ref_826 = p_packet_151 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_827 = and_775 ? ref_826 : params_7_124;
  wire and_828 = final_beat_371_s1 & param_beat_335_s1;
  wire and_829 = and_828 & weighs_339_s1;
  wire [7:0] ref_830 = p_packet_151 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_832 = p_packet_151 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_836 = p_packet_151 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_840 = p_packet_151 ? 8'd0 : s_param_beat_data[31:24];
  wire [7:0] ref_844 = p_packet_151 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_846 = p_packet_151 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_850 = p_packet_151 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_854 = p_packet_151 ? 8'd0 : s_param_beat_data[63:56];
  wire [63:0] loader_2_1168 = or_359 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_1169 = loader_135_s1 ? loader_2_1168 : loader_2_141;  // awq_gemv_t4.cpp:14
  wire [5:0] result_1180 = result_146 + 6'd1;  // awq_gemv_lane.hpp:353
  wire [5:0] result_1181 = and_859_s1 ? 6'd0 : result_146;
  wire [5:0] select_1182 = and_267_s1 ? result_1180 : result_1181;
  wire [5:0] result_1183 = and_863_s1 ? result_146 : select_1182;
  wire and_1184 = x_packet_147 & xor_352;
  wire or_1185 = and_1184 | s_x_beat_last;
  wire x_packet_1186 = and_353 ? or_1185 : x_packet_147;
  wire xor_1187 = or_359 ^ 1'd1;
  wire and_1188 = loader_135_s1 & xor_1187;
  wire x_packet_1_1192 = s_x_beat_last & is_last_1191_s1;
  wire x_packet_1193 = and_1188 ? x_packet_1_1192 : x_packet_148;
  wire w_packet_1194 = w_packet_149 | s_w_beat_last;
  wire w_packet_1195 = weighs_339_s1 ? w_packet_1194 : w_packet_149;
  wire and_1196 = weighs_339_s1 & xor_327;
  wire w_packet_1_1201 = s_w_beat_last & xor_1200_s1;
  wire w_packet_1202 = and_1196 ? w_packet_1_1201 : w_packet_150;
  wire and_1203 = weighs_339_s1 & param_beat_335_s1;
  wire p_packet_1204 = p_packet_151 | s_param_beat_last;
  wire p_packet_1205 = and_1203 ? p_packet_1204 : p_packet_151;
  wire and_1206 = xor_341 & param_beat_335_s1;
  wire and_1207 = and_1206 & weighs_339_s1;
  wire p_packet_1_1210 = s_param_beat_last & xor_1209_s1;
  wire p_packet_1211 = and_1207 ? p_packet_1_1210 : p_packet_152;
  wire w_packet_1213 = w_packet_149 ? w_packet_150 : w_packet_1_1201;
  wire or_1214 = c_10_9 | w_packet_1213;
  wire slot_first_1246 = and_374_s1 ? slot_first_1245_s1 : slot_first_158;
  wire weights_pop_1259 = weights_v1 & weights_en1 & and_340;  // stream_kernel.hpp:38
  wire weights_pop_1264 = weights_v1 & weights_en1 & and_343;  // stream_kernel.hpp:38
  wire weights_pop_1265 = weights_v1 & weights_en1 & and_354;  // stream_kernel.hpp:38
  wire weights_store_1266 = weights_v1 & weights_en1 & and_357_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1268 = weights_v1 & weights_en1 & and_363_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1270 = weights_v1 & weights_en1 & and_367_s1;  // awq_gemv_lane.hpp:185
  wire weights_store_1271 = weights_v1 & weights_en1 & and_369_s1;  // awq_gemv_lane.hpp:185
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
  reg icmp_708_s2;
  reg weighs_339_s2;
  reg first_784_s2;
  reg icmp_794_s2;
  reg or_820_s2;
  reg final_beat_371_s2;
  reg [7:0] ref_830_s2;
  reg [7:0] ref_832_s2;
  reg [7:0] ref_836_s2;
  reg [7:0] ref_840_s2;
  reg and_829_s2;
  reg [7:0] ref_844_s2;
  reg [7:0] ref_846_s2;
  reg [7:0] ref_850_s2;
  reg [7:0] ref_854_s2;
  reg or_1214_s2;
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
    icmp_708_s2 <= icmp_708_s1;
    weighs_339_s2 <= weighs_339_s1;
    first_784_s2 <= first_784_s1;
    icmp_794_s2 <= icmp_794_s1;
    or_820_s2 <= or_820_s1;
    final_beat_371_s2 <= final_beat_371_s1;
    ref_830_s2 <= ref_830;
    ref_832_s2 <= ref_832;
    ref_836_s2 <= ref_836;
    ref_840_s2 <= ref_840;
    and_829_s2 <= and_829;
    ref_844_s2 <= ref_844;
    ref_846_s2 <= ref_846;
    ref_850_s2 <= ref_850;
    ref_854_s2 <= ref_854;
    or_1214_s2 <= or_1214;
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
  wire [31:0] shl_386 = {d1_385, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_387 = {1'd0, w_378_s2[43:40]} - {1'd0, zero_4_99};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_388 = {d0_387, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_389 = shl_386 + {{22{shl_388[31]}}, shl_388[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_390;
  awq_gemv_t4_mul_27s_16s_42_3 mul_390_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_389[31:5]), .b(mem_x_1_q2[31:16]), .p(mul_390));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_392 = {1'd0, w_378_s2[91:88]} - {1'd0, zero_5_98};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_393 = {d1_392, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_394 = {1'd0, w_378_s2[75:72]} - {1'd0, zero_4_99};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_395 = {d0_394, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_396 = shl_393 + {{22{shl_395[31]}}, shl_395[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_397;
  awq_gemv_t4_mul_27s_16s_42_3 mul_397_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_396[31:5]), .b(mem_x_1_q2[47:32]), .p(mul_397));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_398 = {1'd0, w_378_s2[123:120]} - {1'd0, zero_5_98};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_399 = {d1_398, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_400 = {1'd0, w_378_s2[107:104]} - {1'd0, zero_4_99};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_401 = {d0_400, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_402 = shl_399 + {{22{shl_401[31]}}, shl_401[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_403;
  awq_gemv_t4_mul_27s_16s_42_3 mul_403_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_402[31:5]), .b(mem_x_1_q2[63:48]), .p(mul_403));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_415 = {1'd0, w_378_s2[23:20]} - {1'd0, zero_3_100};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_416 = {d1_415, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_417 = {1'd0, w_378_s2[7:4]} - {1'd0, zero_2_101};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_418 = {d0_417, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_419 = shl_416 + {{22{shl_418[31]}}, shl_418[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_420;
  awq_gemv_t4_mul_27s_16s_42_3 mul_420_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_419[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_420));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_421 = {1'd0, w_378_s2[55:52]} - {1'd0, zero_3_100};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_422 = {d1_421, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_423 = {1'd0, w_378_s2[39:36]} - {1'd0, zero_2_101};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_424 = {d0_423, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_425 = shl_422 + {{22{shl_424[31]}}, shl_424[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_426;
  awq_gemv_t4_mul_27s_16s_42_3 mul_426_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_425[31:5]), .b(mem_x_1_q2[31:16]), .p(mul_426));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_428 = {1'd0, w_378_s2[87:84]} - {1'd0, zero_3_100};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_429 = {d1_428, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_430 = {1'd0, w_378_s2[71:68]} - {1'd0, zero_2_101};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_431 = {d0_430, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_432 = shl_429 + {{22{shl_431[31]}}, shl_431[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_433;
  awq_gemv_t4_mul_27s_16s_42_3 mul_433_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_432[31:5]), .b(mem_x_1_q2[47:32]), .p(mul_433));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_434 = {1'd0, w_378_s2[119:116]} - {1'd0, zero_3_100};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_435 = {d1_434, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_436 = {1'd0, w_378_s2[103:100]} - {1'd0, zero_2_101};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_437 = {d0_436, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_438 = shl_435 + {{22{shl_437[31]}}, shl_437[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_439;
  awq_gemv_t4_mul_27s_16s_42_3 mul_439_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_438[31:5]), .b(mem_x_1_q2[63:48]), .p(mul_439));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_451 = {1'd0, w_378_s2[19:16]} - {1'd0, zero_1_102};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_452 = {d1_451, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_453 = {1'd0, w_378_s2[3:0]} - {1'd0, zero_0_103};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_454 = {d0_453, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_455 = shl_452 + {{22{shl_454[31]}}, shl_454[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_456;
  awq_gemv_t4_mul_27s_16s_42_3 mul_456_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_455[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_456));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_457 = {1'd0, w_378_s2[51:48]} - {1'd0, zero_1_102};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_458 = {d1_457, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_459 = {1'd0, w_378_s2[35:32]} - {1'd0, zero_0_103};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_460 = {d0_459, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_461 = shl_458 + {{22{shl_460[31]}}, shl_460[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_462;
  awq_gemv_t4_mul_27s_16s_42_3 mul_462_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_461[31:5]), .b(mem_x_1_q2[31:16]), .p(mul_462));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_464 = {1'd0, w_378_s2[83:80]} - {1'd0, zero_1_102};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_465 = {d1_464, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_466 = {1'd0, w_378_s2[67:64]} - {1'd0, zero_0_103};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_467 = {d0_466, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_468 = shl_465 + {{22{shl_467[31]}}, shl_467[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_469;
  awq_gemv_t4_mul_27s_16s_42_3 mul_469_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_468[31:5]), .b(mem_x_1_q2[47:32]), .p(mul_469));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_470 = {1'd0, w_378_s2[115:112]} - {1'd0, zero_1_102};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_471 = {d1_470, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_472 = {1'd0, w_378_s2[99:96]} - {1'd0, zero_0_103};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_473 = {d0_472, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_474 = shl_471 + {{22{shl_473[31]}}, shl_473[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_475;
  awq_gemv_t4_mul_27s_16s_42_3 mul_475_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_474[31:5]), .b(mem_x_1_q2[63:48]), .p(mul_475));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_487 = {1'd0, w_378_s2[31:28]} - {1'd0, zero_7_96};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_488 = {d1_487, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_489 = {1'd0, w_378_s2[15:12]} - {1'd0, zero_6_97};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_490 = {d0_489, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_491 = shl_488 + {{22{shl_490[31]}}, shl_490[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_492;
  awq_gemv_t4_mul_27s_16s_42_3 mul_492_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_491[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_492));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_493 = {1'd0, w_378_s2[63:60]} - {1'd0, zero_7_96};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_494 = {d1_493, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_495 = {1'd0, w_378_s2[47:44]} - {1'd0, zero_6_97};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_496 = {d0_495, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_497 = shl_494 + {{22{shl_496[31]}}, shl_496[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_498;
  awq_gemv_t4_mul_27s_16s_42_3 mul_498_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_497[31:5]), .b(mem_x_0_q2[31:16]), .p(mul_498));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_500 = {1'd0, w_378_s2[95:92]} - {1'd0, zero_7_96};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_501 = {d1_500, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_502 = {1'd0, w_378_s2[79:76]} - {1'd0, zero_6_97};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_503 = {d0_502, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_504 = shl_501 + {{22{shl_503[31]}}, shl_503[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_505;
  awq_gemv_t4_mul_27s_16s_42_3 mul_505_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_504[31:5]), .b(mem_x_0_q2[47:32]), .p(mul_505));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_506 = {1'd0, w_378_s2[127:124]} - {1'd0, zero_7_96};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_507 = {d1_506, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_508 = {1'd0, w_378_s2[111:108]} - {1'd0, zero_6_97};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_509 = {d0_508, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] add_510 = shl_507 + {{22{shl_509[31]}}, shl_509[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_511;
  awq_gemv_t4_mul_27s_16s_42_3 mul_511_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_0_q2[63:48]), .p(mul_511));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_523;
  awq_gemv_t4_mul_27s_16s_42_3 mul_523_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_383[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_523));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_524;
  awq_gemv_t4_mul_27s_16s_42_3 mul_524_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_389[31:5]), .b(mem_x_0_q2[31:16]), .p(mul_524));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_526;
  awq_gemv_t4_mul_27s_16s_42_3 mul_526_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_396[31:5]), .b(mem_x_0_q2[47:32]), .p(mul_526));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_527;
  awq_gemv_t4_mul_27s_16s_42_3 mul_527_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_402[31:5]), .b(mem_x_0_q2[63:48]), .p(mul_527));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_539;
  awq_gemv_t4_mul_27s_16s_42_3 mul_539_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_419[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_539));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_540;
  awq_gemv_t4_mul_27s_16s_42_3 mul_540_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_425[31:5]), .b(mem_x_0_q2[31:16]), .p(mul_540));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_542;
  awq_gemv_t4_mul_27s_16s_42_3 mul_542_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_432[31:5]), .b(mem_x_0_q2[47:32]), .p(mul_542));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_543;
  awq_gemv_t4_mul_27s_16s_42_3 mul_543_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_438[31:5]), .b(mem_x_0_q2[63:48]), .p(mul_543));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_555;
  awq_gemv_t4_mul_27s_16s_42_3 mul_555_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_455[31:5]), .b(mem_x_0_q2[15:0]), .p(mul_555));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_556;
  awq_gemv_t4_mul_27s_16s_42_3 mul_556_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_461[31:5]), .b(mem_x_0_q2[31:16]), .p(mul_556));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_558;
  awq_gemv_t4_mul_27s_16s_42_3 mul_558_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_468[31:5]), .b(mem_x_0_q2[47:32]), .p(mul_558));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_559;
  awq_gemv_t4_mul_27s_16s_42_3 mul_559_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_474[31:5]), .b(mem_x_0_q2[63:48]), .p(mul_559));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_568;
  awq_gemv_t4_mul_27s_16s_42_3 mul_568_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_491[31:5]), .b(mem_x_1_q2[15:0]), .p(mul_568));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_569;
  awq_gemv_t4_mul_27s_16s_42_3 mul_569_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_497[31:5]), .b(mem_x_1_q2[31:16]), .p(mul_569));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_571;
  awq_gemv_t4_mul_27s_16s_42_3 mul_571_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_504[31:5]), .b(mem_x_1_q2[47:32]), .p(mul_571));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_572;
  awq_gemv_t4_mul_27s_16s_42_3 mul_572_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_1_q2[63:48]), .p(mul_572));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_584;
  awq_gemv_t4_mul_27s_16s_42_3 mul_584_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_455[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_584));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_585;
  awq_gemv_t4_mul_27s_16s_42_3 mul_585_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_461[31:5]), .b(mem_x_2_q2[31:16]), .p(mul_585));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_587;
  awq_gemv_t4_mul_27s_16s_42_3 mul_587_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_468[31:5]), .b(mem_x_2_q2[47:32]), .p(mul_587));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_588;
  awq_gemv_t4_mul_27s_16s_42_3 mul_588_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_474[31:5]), .b(mem_x_2_q2[63:48]), .p(mul_588));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_600;
  awq_gemv_t4_mul_27s_16s_42_3 mul_600_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_419[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_600));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_601;
  awq_gemv_t4_mul_27s_16s_42_3 mul_601_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_425[31:5]), .b(mem_x_2_q2[31:16]), .p(mul_601));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_603;
  awq_gemv_t4_mul_27s_16s_42_3 mul_603_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_432[31:5]), .b(mem_x_2_q2[47:32]), .p(mul_603));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_604;
  awq_gemv_t4_mul_27s_16s_42_3 mul_604_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_438[31:5]), .b(mem_x_2_q2[63:48]), .p(mul_604));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_616;
  awq_gemv_t4_mul_27s_16s_42_3 mul_616_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_383[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_616));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_617;
  awq_gemv_t4_mul_27s_16s_42_3 mul_617_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_389[31:5]), .b(mem_x_2_q2[31:16]), .p(mul_617));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_619;
  awq_gemv_t4_mul_27s_16s_42_3 mul_619_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_396[31:5]), .b(mem_x_2_q2[47:32]), .p(mul_619));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_620;
  awq_gemv_t4_mul_27s_16s_42_3 mul_620_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_402[31:5]), .b(mem_x_2_q2[63:48]), .p(mul_620));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_632;
  awq_gemv_t4_mul_27s_16s_42_3 mul_632_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_491[31:5]), .b(mem_x_2_q2[15:0]), .p(mul_632));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_633;
  awq_gemv_t4_mul_27s_16s_42_3 mul_633_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_497[31:5]), .b(mem_x_2_q2[31:16]), .p(mul_633));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_635;
  awq_gemv_t4_mul_27s_16s_42_3 mul_635_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_504[31:5]), .b(mem_x_2_q2[47:32]), .p(mul_635));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_636;
  awq_gemv_t4_mul_27s_16s_42_3 mul_636_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_2_q2[63:48]), .p(mul_636));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_648;
  awq_gemv_t4_mul_27s_16s_42_3 mul_648_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_455[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_648));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_649;
  awq_gemv_t4_mul_27s_16s_42_3 mul_649_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_461[31:5]), .b(mem_x_3_q2[31:16]), .p(mul_649));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_651;
  awq_gemv_t4_mul_27s_16s_42_3 mul_651_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_468[31:5]), .b(mem_x_3_q2[47:32]), .p(mul_651));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_652;
  awq_gemv_t4_mul_27s_16s_42_3 mul_652_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_474[31:5]), .b(mem_x_3_q2[63:48]), .p(mul_652));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_663;
  awq_gemv_t4_mul_27s_16s_42_3 mul_663_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_419[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_663));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_664;
  awq_gemv_t4_mul_27s_16s_42_3 mul_664_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_425[31:5]), .b(mem_x_3_q2[31:16]), .p(mul_664));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_666;
  awq_gemv_t4_mul_27s_16s_42_3 mul_666_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_432[31:5]), .b(mem_x_3_q2[47:32]), .p(mul_666));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_667;
  awq_gemv_t4_mul_27s_16s_42_3 mul_667_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_438[31:5]), .b(mem_x_3_q2[63:48]), .p(mul_667));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_678;
  awq_gemv_t4_mul_27s_16s_42_3 mul_678_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_383[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_678));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_679;
  awq_gemv_t4_mul_27s_16s_42_3 mul_679_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_389[31:5]), .b(mem_x_3_q2[31:16]), .p(mul_679));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_681;
  awq_gemv_t4_mul_27s_16s_42_3 mul_681_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_396[31:5]), .b(mem_x_3_q2[47:32]), .p(mul_681));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_682;
  awq_gemv_t4_mul_27s_16s_42_3 mul_682_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_402[31:5]), .b(mem_x_3_q2[63:48]), .p(mul_682));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_693;
  awq_gemv_t4_mul_27s_16s_42_3 mul_693_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_491[31:5]), .b(mem_x_3_q2[15:0]), .p(mul_693));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_694;
  awq_gemv_t4_mul_27s_16s_42_3 mul_694_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_497[31:5]), .b(mem_x_3_q2[31:16]), .p(mul_694));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_696;
  awq_gemv_t4_mul_27s_16s_42_3 mul_696_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_504[31:5]), .b(mem_x_3_q2[47:32]), .p(mul_696));  // awq_gemv_lane.hpp:123
  wire [41:0] mul_697;
  awq_gemv_t4_mul_27s_16s_42_3 mul_697_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(add_510[31:5]), .b(mem_x_3_q2[63:48]), .p(mul_697));  // awq_gemv_lane.hpp:123
  wire and_785 = weighs_339_s2 & first_784_s2;
  wire [3:0] zero_7_786 = and_785 ? w_378_s2[31:28] : zero_7_96;
  wire [3:0] zero_6_787 = and_785 ? w_378_s2[15:12] : zero_6_97;
  wire [3:0] zero_5_788 = and_785 ? w_378_s2[27:24] : zero_5_98;
  wire [3:0] zero_4_789 = and_785 ? w_378_s2[11:8] : zero_4_99;
  wire [3:0] zero_3_790 = and_785 ? w_378_s2[23:20] : zero_3_100;
  wire [3:0] zero_2_791 = and_785 ? w_378_s2[7:4] : zero_2_101;
  wire [3:0] zero_1_792 = and_785 ? w_378_s2[19:16] : zero_1_102;
  wire [3:0] zero_0_793 = and_785 ? w_378_s2[3:0] : zero_0_103;
  wire and_795 = weighs_339_s2 & icmp_794_s2;
  wire [14:0] scale_7_796 = and_795 ? w_378_s2[126:112] : scale_7_104;
  wire [14:0] scale_6_797 = and_795 ? w_378_s2[110:96] : scale_6_105;
  wire [14:0] scale_5_798 = and_795 ? w_378_s2[94:80] : scale_5_106;
  wire [14:0] scale_4_799 = and_795 ? w_378_s2[78:64] : scale_4_107;
  wire [14:0] scale_3_800 = and_795 ? w_378_s2[62:48] : scale_3_108;
  wire [14:0] scale_2_801 = and_795 ? w_378_s2[46:32] : scale_2_109;
  wire [14:0] scale_1_802 = and_795 ? w_378_s2[30:16] : scale_1_110;
  wire [14:0] scale_0_803 = and_795 ? w_378_s2[14:0] : scale_0_111;
  wire [14:0] scale_7_804 = icmp_794_s2 ? w_378_s2[126:112] : scale_7_104;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_7_805 = and_374_s2 ? scale_7_804 : slot_scale_7_112;
  wire [14:0] scale_6_806 = icmp_794_s2 ? w_378_s2[110:96] : scale_6_105;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_6_807 = and_374_s2 ? scale_6_806 : slot_scale_6_113;
  wire [14:0] scale_5_808 = icmp_794_s2 ? w_378_s2[94:80] : scale_5_106;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_5_809 = and_374_s2 ? scale_5_808 : slot_scale_5_114;
  wire [14:0] scale_4_810 = icmp_794_s2 ? w_378_s2[78:64] : scale_4_107;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_4_811 = and_374_s2 ? scale_4_810 : slot_scale_4_115;
  wire [14:0] scale_3_812 = icmp_794_s2 ? w_378_s2[62:48] : scale_3_108;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_3_813 = and_374_s2 ? scale_3_812 : slot_scale_3_116;
  wire [14:0] scale_2_814 = icmp_794_s2 ? w_378_s2[46:32] : scale_2_109;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_2_815 = and_374_s2 ? scale_2_814 : slot_scale_2_117;
  wire [14:0] scale_1_816 = icmp_794_s2 ? w_378_s2[30:16] : scale_1_110;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_1_817 = and_374_s2 ? scale_1_816 : slot_scale_1_118;
  wire [14:0] scale_0_818 = icmp_794_s2 ? w_378_s2[14:0] : scale_0_111;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_0_819 = and_374_s2 ? scale_0_818 : slot_scale_0_119;
  wire [31:0] select_831 = final_beat_371_s2 ? {24'd0, ref_830_s2} : params_8_125;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_833 = {ref_832_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_834 = {8'd0, select_831[7:0]} | shl_833;  // awq_gemv_lane.hpp:232
  wire [31:0] select_835 = final_beat_371_s2 ? {16'd0, or_834} : params_8_125;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_837 = {ref_836_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_838 = {8'd0, select_835[15:0]} | shl_837;  // awq_gemv_lane.hpp:232
  wire [31:0] select_839 = final_beat_371_s2 ? {8'd0, or_838} : params_8_125;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_841 = {ref_840_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_842 = {8'd0, select_839[23:0]} | shl_841;  // awq_gemv_lane.hpp:232
  wire [31:0] params_8_843 = and_829_s2 ? or_842 : params_8_125;
  wire [31:0] select_845 = final_beat_371_s2 ? {24'd0, ref_844_s2} : params_9_126;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_847 = {ref_846_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_848 = {8'd0, select_845[7:0]} | shl_847;  // awq_gemv_lane.hpp:232
  wire [31:0] select_849 = final_beat_371_s2 ? {16'd0, or_848} : params_9_126;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_851 = {ref_850_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_852 = {8'd0, select_849[15:0]} | shl_851;  // awq_gemv_lane.hpp:232
  wire [31:0] select_853 = final_beat_371_s2 ? {8'd0, or_852} : params_9_126;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_855 = {ref_854_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_856 = {8'd0, select_853[23:0]} | shl_855;  // awq_gemv_lane.hpp:232
  wire [31:0] params_9_857 = and_829_s2 ? or_856 : params_9_126;
  wire [31:0] block_876 = block_131 + 32'd1;  // awq_gemv_lane.hpp:397
  wire [31:0] block_877 = and_374_s2 ? block_876 : block_131;
  wire [127:0] shl_878 = {w_378_s2[127:64], 64'd0};
  wire [63:0] shl_879 = {w_378_s2[31:0], 32'd0};
  wire [127:0] or_880 = shl_878 | {64'd0, shl_879};  // awq_gemv_lane.hpp:90
  wire [127:0] or_881 = or_880 | 128'h9226f562;  // awq_gemv_lane.hpp:90
  wire [127:0] ref_882 = first_784_s2 ? or_881 : w_378_s2;  // awq_gemv_lane.hpp:206
  wire [122:0] and_883 = ref_882[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_884 = ^and_883;
  wire [123:0] and_885 = ref_882[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_886 = ^and_885;
  wire [1:0] shl_887 = {parity_886, 1'd0};
  wire [1:0] or_888 = {1'd0, parity_884} | shl_887;
  wire [124:0] and_889 = ref_882[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_890 = ^and_889;
  wire [2:0] shl_891 = {parity_890, 2'd0};
  wire [2:0] or_892 = {1'd0, or_888} | shl_891;
  wire [125:0] and_893 = ref_882[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_894 = ^and_893;
  wire [3:0] shl_895 = {parity_894, 3'd0};
  wire [3:0] or_896 = {1'd0, or_892} | shl_895;
  wire [126:0] and_897 = ref_882[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_898 = ^and_897;
  wire [4:0] shl_899 = {parity_898, 4'd0};
  wire [4:0] or_900 = {1'd0, or_896} | shl_899;
  wire [127:0] and_901 = ref_882 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_902 = ^and_901;
  wire [5:0] shl_903 = {parity_902, 5'd0};
  wire [5:0] or_904 = {1'd0, or_900} | shl_903;
  wire [125:0] and_905 = ref_882[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_906 = ^and_905;
  wire [6:0] shl_907 = {parity_906, 6'd0};
  wire [6:0] or_908 = {1'd0, or_904} | shl_907;
  wire [126:0] and_909 = ref_882[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_910 = ^and_909;
  wire [7:0] shl_911 = {parity_910, 7'd0};
  wire [7:0] or_912 = {1'd0, or_908} | shl_911;
  wire [127:0] and_913 = ref_882 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_914 = ^and_913;
  wire [8:0] shl_915 = {parity_914, 8'd0};
  wire [8:0] or_916 = {1'd0, or_912} | shl_915;
  wire [127:0] and_917 = ref_882 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_918 = ^and_917;
  wire [9:0] shl_919 = {parity_918, 9'd0};
  wire [9:0] or_920 = {1'd0, or_916} | shl_919;
  wire [122:0] and_921 = ref_882[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_922 = ^and_921;
  wire [10:0] shl_923 = {parity_922, 10'd0};
  wire [10:0] or_924 = {1'd0, or_920} | shl_923;
  wire [123:0] and_925 = ref_882[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_926 = ^and_925;
  wire [11:0] shl_927 = {parity_926, 11'd0};
  wire [11:0] or_928 = {1'd0, or_924} | shl_927;
  wire [124:0] and_929 = ref_882[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_930 = ^and_929;
  wire [12:0] shl_931 = {parity_930, 12'd0};
  wire [12:0] or_932 = {1'd0, or_928} | shl_931;
  wire [125:0] and_933 = ref_882[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_934 = ^and_933;
  wire [13:0] shl_935 = {parity_934, 13'd0};
  wire [13:0] or_936 = {1'd0, or_932} | shl_935;
  wire [126:0] and_937 = ref_882[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_938 = ^and_937;
  wire [14:0] shl_939 = {parity_938, 14'd0};
  wire [14:0] or_940 = {1'd0, or_936} | shl_939;
  wire [127:0] and_941 = ref_882 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_942 = ^and_941;
  wire [15:0] shl_943 = {parity_942, 15'd0};
  wire [15:0] or_944 = {1'd0, or_940} | shl_943;
  wire [124:0] and_945 = ref_882[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_946 = ^and_945;
  wire [16:0] shl_947 = {parity_946, 16'd0};
  wire [16:0] or_948 = {1'd0, or_944} | shl_947;
  wire [125:0] and_949 = ref_882[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:74
  wire parity_950 = ^and_949;
  wire [17:0] shl_951 = {parity_950, 17'd0};
  wire [17:0] or_952 = {1'd0, or_948} | shl_951;
  wire [126:0] and_953 = ref_882[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_954 = ^and_953;
  wire [18:0] shl_955 = {parity_954, 18'd0};
  wire [18:0] or_956 = {1'd0, or_952} | shl_955;
  wire [127:0] and_957 = ref_882 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_958 = ^and_957;
  wire [19:0] shl_959 = {parity_958, 19'd0};
  wire [19:0] or_960 = {1'd0, or_956} | shl_959;
  wire [127:0] and_961 = ref_882 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:74
  wire parity_962 = ^and_961;
  wire [20:0] shl_963 = {parity_962, 20'd0};
  wire [20:0] or_964 = {1'd0, or_960} | shl_963;
  wire [127:0] and_965 = ref_882 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_966 = ^and_965;
  wire [21:0] shl_967 = {parity_966, 21'd0};
  wire [21:0] or_968 = {1'd0, or_964} | shl_967;
  wire [126:0] and_969 = ref_882[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_970 = ^and_969;
  wire [22:0] shl_971 = {parity_970, 22'd0};
  wire [22:0] or_972 = {1'd0, or_968} | shl_971;
  wire [127:0] and_973 = ref_882 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:74
  wire parity_974 = ^and_973;
  wire [23:0] shl_975 = {parity_974, 23'd0};
  wire [23:0] or_976 = {1'd0, or_972} | shl_975;
  wire [127:0] and_977 = ref_882 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:74
  wire parity_978 = ^and_977;
  wire [24:0] shl_979 = {parity_978, 24'd0};
  wire [24:0] or_980 = {1'd0, or_976} | shl_979;
  wire [126:0] and_981 = ref_882[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_982 = ^and_981;
  wire [25:0] shl_983 = {parity_982, 25'd0};
  wire [25:0] or_984 = {1'd0, or_980} | shl_983;
  wire [127:0] and_985 = ref_882 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:74
  wire parity_986 = ^and_985;
  wire [26:0] shl_987 = {parity_986, 26'd0};
  wire [26:0] or_988 = {1'd0, or_984} | shl_987;
  wire [127:0] and_989 = ref_882 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:74
  wire parity_990 = ^and_989;
  wire [27:0] shl_991 = {parity_990, 27'd0};
  wire [27:0] or_992 = {1'd0, or_988} | shl_991;
  wire [126:0] and_993 = ref_882[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_994 = ^and_993;
  wire [28:0] shl_995 = {parity_994, 28'd0};
  wire [28:0] or_996 = {1'd0, or_992} | shl_995;
  wire [127:0] and_997 = ref_882 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:74
  wire parity_998 = ^and_997;
  wire [29:0] shl_999 = {parity_998, 29'd0};
  wire [29:0] or_1000 = {1'd0, or_996} | shl_999;
  wire [127:0] and_1001 = ref_882 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:74
  wire parity_1002 = ^and_1001;
  wire [30:0] shl_1003 = {parity_1002, 30'd0};
  wire [30:0] or_1004 = {1'd0, or_1000} | shl_1003;
  wire [127:0] and_1005 = ref_882 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_1006 = ^and_1005;
  wire [31:0] shl_1007 = {parity_1006, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_1008 = {1'd0, or_1004} | shl_1007;  // awq_gemv_lane.hpp:74
  wire [31:0] check_1_1138 = and_785 ? w_378_s2[63:32] : check_1_133;
  wire icmp_1139 = c_1_7 != w_378_s2[111:96];
  wire icmp_1140 = block_131 != w_378_s2[95:64];  // awq_gemv_lane.hpp:209
  wire or_1141 = icmp_1139 | icmp_1140;  // awq_gemv_lane.hpp:209
  wire [119:0] shl_1142 = {w_378_s2[119:112], 112'd0};
  wire icmp_1143 = shl_1142 != 120'h10000000000000000000000000000;
  wire or_1144 = or_1141 | icmp_1143;  // awq_gemv_lane.hpp:209
  wire xor_1145 = or_1144 ^ 1'd1;
  wire icmp_1148 = c_0_8 != w_378_s2[127:120];  // awq_gemv_lane.hpp:212
  wire and_1212 = final_beat_371_s2 & weighs_339_s2;
  wire [31:0] check_1_1215 = first_784_s2 ? w_378_s2[63:32] : check_1_133;
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
  reg and_374_s3;
  reg icmp_708_s3;
  reg weighs_339_s3;
  reg or_820_s3;
  reg first_784_s3;
  reg [31:0] or_1008_s3;
  reg xor_1145_s3;
  reg icmp_1148_s3;
  reg and_785_s3;
  reg [31:0] check_1_1215_s3;
  reg or_1214_s3;
  reg and_1212_s3;
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
    and_374_s3 <= and_374_s2;
    icmp_708_s3 <= icmp_708_s2;
    weighs_339_s3 <= weighs_339_s2;
    or_820_s3 <= or_820_s2;
    first_784_s3 <= first_784_s2;
    or_1008_s3 <= or_1008;
    xor_1145_s3 <= xor_1145;
    icmp_1148_s3 <= icmp_1148;
    and_785_s3 <= and_785;
    check_1_1215_s3 <= check_1_1215;
    or_1214_s3 <= or_1214_s2;
    and_1212_s3 <= and_1212;
    block_131_s3 <= block_131;
    sum_index_213_s3 <= sum_index_213_s2;
    xor_214_s3 <= xor_214_s2;
    and_269_s3 <= and_269_s2;
    final_result_326_s3 <= final_result_326_s2;
  end
  wire [31:0] lshr_277 = select_271_s3 >> select_275_s3;  // awq_gemv_lane.hpp:141
  wire [127:0] exponent_280 = s_x_data_19 >> shl_279_s3;  // awq_gemv_lane.hpp:339
  wire [31:0] select_1009 = first_784_s3 ? 32'd0 : check_0_132;  // awq_gemv_lane.hpp:206
  wire [31:0] and_1010 = select_1009 & 32'heb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_1011 = ^and_1010;
  wire [31:0] and_1012 = select_1009 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_1013 = ^and_1012;
  wire [1:0] shl_1014 = {parity_1013, 1'd0};
  wire [1:0] or_1015 = {1'd0, parity_1011} | shl_1014;
  wire [31:0] and_1016 = select_1009 & 32'had1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_1017 = ^and_1016;
  wire [2:0] shl_1018 = {parity_1017, 2'd0};
  wire [2:0] or_1019 = {1'd0, or_1015} | shl_1018;
  wire [30:0] and_1020 = select_1009[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_1021 = ^and_1020;
  wire [3:0] shl_1022 = {parity_1021, 3'd0};
  wire [3:0] or_1023 = {1'd0, or_1019} | shl_1022;
  wire [31:0] and_1024 = select_1009 & 32'hb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_1025 = ^and_1024;
  wire [4:0] shl_1026 = {parity_1025, 4'd0};
  wire [4:0] or_1027 = {1'd0, or_1023} | shl_1026;
  wire [30:0] and_1028 = select_1009[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_1029 = ^and_1028;
  wire [5:0] shl_1030 = {parity_1029, 5'd0};
  wire [5:0] or_1031 = {1'd0, or_1027} | shl_1030;
  wire [29:0] and_1032 = select_1009[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_1033 = ^and_1032;
  wire [6:0] shl_1034 = {parity_1033, 6'd0};
  wire [6:0] or_1035 = {1'd0, or_1031} | shl_1034;
  wire [30:0] and_1036 = select_1009[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_1037 = ^and_1036;
  wire [7:0] shl_1038 = {parity_1037, 7'd0};
  wire [7:0] or_1039 = {1'd0, or_1035} | shl_1038;
  wire [31:0] and_1040 = select_1009 & 32'hebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_1041 = ^and_1040;
  wire [8:0] shl_1042 = {parity_1041, 8'd0};
  wire [8:0] or_1043 = {1'd0, or_1039} | shl_1042;
  wire [29:0] and_1044 = select_1009[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_1045 = ^and_1044;
  wire [9:0] shl_1046 = {parity_1045, 9'd0};
  wire [9:0] or_1047 = {1'd0, or_1043} | shl_1046;
  wire [31:0] and_1048 = select_1009 & 32'h92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_1049 = ^and_1048;
  wire [10:0] shl_1050 = {parity_1049, 10'd0};
  wire [10:0] or_1051 = {1'd0, or_1047} | shl_1050;
  wire [29:0] and_1052 = select_1009[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_1053 = ^and_1052;
  wire [11:0] shl_1054 = {parity_1053, 11'd0};
  wire [11:0] or_1055 = {1'd0, or_1051} | shl_1054;
  wire [30:0] and_1056 = select_1009[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_1057 = ^and_1056;
  wire [12:0] shl_1058 = {parity_1057, 12'd0};
  wire [12:0] or_1059 = {1'd0, or_1055} | shl_1058;
  wire [31:0] and_1060 = select_1009 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_1061 = ^and_1060;
  wire [13:0] shl_1062 = {parity_1061, 13'd0};
  wire [13:0] or_1063 = {1'd0, or_1059} | shl_1062;
  wire [29:0] and_1064 = select_1009[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_1065 = ^and_1064;
  wire [14:0] shl_1066 = {parity_1065, 14'd0};
  wire [14:0] or_1067 = {1'd0, or_1063} | shl_1066;
  wire [30:0] and_1068 = select_1009[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_1069 = ^and_1068;
  wire [15:0] shl_1070 = {parity_1069, 15'd0};
  wire [15:0] or_1071 = {1'd0, or_1067} | shl_1070;
  wire [30:0] and_1072 = select_1009[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_1073 = ^and_1072;
  wire [16:0] shl_1074 = {parity_1073, 16'd0};
  wire [16:0] or_1075 = {1'd0, or_1071} | shl_1074;
  wire [31:0] and_1076 = select_1009 & 32'hb993d378;  // awq_gemv_lane.hpp:74
  wire parity_1077 = ^and_1076;
  wire [17:0] shl_1078 = {parity_1077, 17'd0};
  wire [17:0] or_1079 = {1'd0, or_1075} | shl_1078;
  wire [30:0] and_1080 = select_1009[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_1081 = ^and_1080;
  wire [18:0] shl_1082 = {parity_1081, 18'd0};
  wire [18:0] or_1083 = {1'd0, or_1079} | shl_1082;
  wire [31:0] and_1084 = select_1009 & 32'he64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_1085 = ^and_1084;
  wire [19:0] shl_1086 = {parity_1085, 19'd0};
  wire [19:0] or_1087 = {1'd0, or_1083} | shl_1086;
  wire [29:0] and_1088 = select_1009[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:74
  wire parity_1089 = ^and_1088;
  wire [20:0] shl_1090 = {parity_1089, 20'd0};
  wire [20:0] or_1091 = {1'd0, or_1087} | shl_1090;
  wire [31:0] and_1092 = select_1009 & 32'ha4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_1093 = ^and_1092;
  wire [21:0] shl_1094 = {parity_1093, 21'd0};
  wire [21:0] or_1095 = {1'd0, or_1091} | shl_1094;
  wire [31:0] and_1096 = select_1009 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_1097 = ^and_1096;
  wire [22:0] shl_1098 = {parity_1097, 22'd0};
  wire [22:0] or_1099 = {1'd0, or_1095} | shl_1098;
  wire [30:0] and_1100 = select_1009[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:74
  wire parity_1101 = ^and_1100;
  wire [23:0] shl_1102 = {parity_1101, 23'd0};
  wire [23:0] or_1103 = {1'd0, or_1099} | shl_1102;
  wire [30:0] and_1104 = select_1009[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:74
  wire parity_1105 = ^and_1104;
  wire [24:0] shl_1106 = {parity_1105, 24'd0};
  wire [24:0] or_1107 = {1'd0, or_1103} | shl_1106;
  wire [29:0] and_1108 = select_1009[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_1109 = ^and_1108;
  wire [25:0] shl_1110 = {parity_1109, 25'd0};
  wire [25:0] or_1111 = {1'd0, or_1107} | shl_1110;
  wire [30:0] and_1112 = select_1009[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:74
  wire parity_1113 = ^and_1112;
  wire [26:0] shl_1114 = {parity_1113, 26'd0};
  wire [26:0] or_1115 = {1'd0, or_1111} | shl_1114;
  wire [30:0] and_1116 = select_1009[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:74
  wire parity_1117 = ^and_1116;
  wire [27:0] shl_1118 = {parity_1117, 27'd0};
  wire [27:0] or_1119 = {1'd0, or_1115} | shl_1118;
  wire [30:0] and_1120 = select_1009[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_1121 = ^and_1120;
  wire [28:0] shl_1122 = {parity_1121, 28'd0};
  wire [28:0] or_1123 = {1'd0, or_1119} | shl_1122;
  wire [31:0] and_1124 = select_1009 & 32'hf21a0359;  // awq_gemv_lane.hpp:74
  wire parity_1125 = ^and_1124;
  wire [29:0] shl_1126 = {parity_1125, 29'd0};
  wire [29:0] or_1127 = {1'd0, or_1123} | shl_1126;
  wire [27:0] and_1128 = select_1009[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:74
  wire parity_1129 = ^and_1128;
  wire [30:0] shl_1130 = {parity_1129, 30'd0};
  wire [30:0] or_1131 = {1'd0, or_1127} | shl_1130;
  wire [31:0] and_1132 = select_1009 & 32'hf5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_1133 = ^and_1132;
  wire [31:0] shl_1134 = {parity_1133, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_1135 = {1'd0, or_1131} | shl_1134;  // awq_gemv_lane.hpp:74
  wire [31:0] check_0_1136 = or_1008_s3 ^ or_1135;  // awq_gemv_lane.hpp:82
  wire [31:0] check_0_1137 = weighs_339_s3 ? check_0_1136 : check_0_132;  // awq_gemv_t4.cpp:14
  wire and_1146 = first_784_s3 & xor_1145_s3;
  wire xor_1147 = and_1146 ^ 1'd1;
  wire or_1149 = xor_1147 | icmp_1148_s3;
  wire check_1150 = and_785_s3 ? or_1149 : check_134;
  wire [31:0] xor_1216 = check_0_1136 ^ check_1_1215_s3;  // awq_gemv_lane.hpp:218
  wire check_1218 = first_784_s3 ? or_1149 : check_134;
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
  reg and_374_s4;
  reg icmp_708_s4;
  reg weighs_339_s4;
  reg or_820_s4;
  reg [31:0] xor_1216_s4;
  reg check_1218_s4;
  reg or_1214_s4;
  reg and_1212_s4;
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
    and_374_s4 <= and_374_s3;
    icmp_708_s4 <= icmp_708_s3;
    weighs_339_s4 <= weighs_339_s3;
    or_820_s4 <= or_820_s3;
    xor_1216_s4 <= xor_1216;
    check_1218_s4 <= check_1218;
    or_1214_s4 <= or_1214_s3;
    and_1212_s4 <= and_1212_s3;
    block_131_s4 <= block_131_s3;
    sum_index_213_s4 <= sum_index_213_s3;
    xor_214_s4 <= xor_214_s3;
    and_269_s4 <= and_269_s3;
    final_result_326_s4 <= final_result_326_s3;
  end
  wire [7:0] shift_281 = trunc_282_s4 - {3'd0, exponent_280_s4[4:0]};  // awq_gemv_lane.hpp:340
  wire icmp_1217 = xor_1216_s4 != 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire or_1219 = icmp_1217 | check_1218_s4;  // awq_gemv_lane.hpp:388
  wire xor_1220 = or_1219 ^ 1'd1;
  wire or_1221 = or_1214_s4 | xor_1220;
  wire xor_1228 = or_1221 ^ 1'd1;
  wire and_1229 = and_1212_s4 & xor_1228;
  wire icmp_1230 = xor_1216_s4 == 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire [7:0] select_1231 = icmp_1230 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:218
  wire [8:0] select_1232 = check_1218_s4 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:218
  wire [8:0] or_1233 = {1'd0, select_1231} | select_1232;  // awq_gemv_lane.hpp:218
  wire [8:0] flags_1234 = flags_154 | or_1233;  // awq_gemv_lane.hpp:389
  wire [8:0] flags_1235 = and_1229 ? flags_1234 : flags_154;
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
  reg and_374_s5;
  reg icmp_708_s5;
  reg weighs_339_s5;
  reg or_820_s5;
  reg or_1221_s5;
  reg and_1212_s5;
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
    and_374_s5 <= and_374_s4;
    icmp_708_s5 <= icmp_708_s4;
    weighs_339_s5 <= weighs_339_s4;
    or_820_s5 <= or_820_s4;
    or_1221_s5 <= or_1221;
    and_1212_s5 <= and_1212_s4;
    block_131_s5 <= block_131_s4;
    sum_index_213_s5 <= sum_index_213_s4;
    xor_214_s5 <= xor_214_s4;
    and_269_s5 <= and_269_s4;
    final_result_326_s5 <= final_result_326_s4;
  end
  wire [42:0] add_391 = {{1{mul_384[41]}}, mul_384} + {{1{mul_390[41]}}, mul_390};  // awq_gemv_lane.hpp:123
  wire [42:0] add_404 = {{1{mul_397[41]}}, mul_397} + {{1{mul_403[41]}}, mul_403};  // awq_gemv_lane.hpp:123
  wire [42:0] add_427 = {{1{mul_420[41]}}, mul_420} + {{1{mul_426[41]}}, mul_426};  // awq_gemv_lane.hpp:123
  wire [42:0] add_440 = {{1{mul_433[41]}}, mul_433} + {{1{mul_439[41]}}, mul_439};  // awq_gemv_lane.hpp:123
  wire [42:0] add_463 = {{1{mul_456[41]}}, mul_456} + {{1{mul_462[41]}}, mul_462};  // awq_gemv_lane.hpp:123
  wire [42:0] add_476 = {{1{mul_469[41]}}, mul_469} + {{1{mul_475[41]}}, mul_475};  // awq_gemv_lane.hpp:123
  wire [42:0] add_499 = {{1{mul_492[41]}}, mul_492} + {{1{mul_498[41]}}, mul_498};  // awq_gemv_lane.hpp:123
  wire [42:0] add_512 = {{1{mul_505[41]}}, mul_505} + {{1{mul_511[41]}}, mul_511};  // awq_gemv_lane.hpp:123
  wire [42:0] add_525 = {{1{mul_523[41]}}, mul_523} + {{1{mul_524[41]}}, mul_524};  // awq_gemv_lane.hpp:123
  wire [42:0] add_528 = {{1{mul_526[41]}}, mul_526} + {{1{mul_527[41]}}, mul_527};  // awq_gemv_lane.hpp:123
  wire [42:0] add_541 = {{1{mul_539[41]}}, mul_539} + {{1{mul_540[41]}}, mul_540};  // awq_gemv_lane.hpp:123
  wire [42:0] add_544 = {{1{mul_542[41]}}, mul_542} + {{1{mul_543[41]}}, mul_543};  // awq_gemv_lane.hpp:123
  wire [42:0] add_557 = {{1{mul_555[41]}}, mul_555} + {{1{mul_556[41]}}, mul_556};  // awq_gemv_lane.hpp:123
  wire [42:0] add_560 = {{1{mul_558[41]}}, mul_558} + {{1{mul_559[41]}}, mul_559};  // awq_gemv_lane.hpp:123
  wire [42:0] add_570 = {{1{mul_568[41]}}, mul_568} + {{1{mul_569[41]}}, mul_569};  // awq_gemv_lane.hpp:123
  wire [42:0] add_573 = {{1{mul_571[41]}}, mul_571} + {{1{mul_572[41]}}, mul_572};  // awq_gemv_lane.hpp:123
  wire [42:0] add_586 = {{1{mul_584[41]}}, mul_584} + {{1{mul_585[41]}}, mul_585};  // awq_gemv_lane.hpp:123
  wire [42:0] add_589 = {{1{mul_587[41]}}, mul_587} + {{1{mul_588[41]}}, mul_588};  // awq_gemv_lane.hpp:123
  wire [42:0] add_602 = {{1{mul_600[41]}}, mul_600} + {{1{mul_601[41]}}, mul_601};  // awq_gemv_lane.hpp:123
  wire [42:0] add_605 = {{1{mul_603[41]}}, mul_603} + {{1{mul_604[41]}}, mul_604};  // awq_gemv_lane.hpp:123
  wire [42:0] add_618 = {{1{mul_616[41]}}, mul_616} + {{1{mul_617[41]}}, mul_617};  // awq_gemv_lane.hpp:123
  wire [42:0] add_621 = {{1{mul_619[41]}}, mul_619} + {{1{mul_620[41]}}, mul_620};  // awq_gemv_lane.hpp:123
  wire [42:0] add_634 = {{1{mul_632[41]}}, mul_632} + {{1{mul_633[41]}}, mul_633};  // awq_gemv_lane.hpp:123
  wire [42:0] add_637 = {{1{mul_635[41]}}, mul_635} + {{1{mul_636[41]}}, mul_636};  // awq_gemv_lane.hpp:123
  wire [42:0] add_650 = {{1{mul_648[41]}}, mul_648} + {{1{mul_649[41]}}, mul_649};  // awq_gemv_lane.hpp:123
  wire [42:0] add_653 = {{1{mul_651[41]}}, mul_651} + {{1{mul_652[41]}}, mul_652};  // awq_gemv_lane.hpp:123
  wire [42:0] add_665 = {{1{mul_663[41]}}, mul_663} + {{1{mul_664[41]}}, mul_664};  // awq_gemv_lane.hpp:123
  wire [42:0] add_668 = {{1{mul_666[41]}}, mul_666} + {{1{mul_667[41]}}, mul_667};  // awq_gemv_lane.hpp:123
  wire [42:0] add_680 = {{1{mul_678[41]}}, mul_678} + {{1{mul_679[41]}}, mul_679};  // awq_gemv_lane.hpp:123
  wire [42:0] add_683 = {{1{mul_681[41]}}, mul_681} + {{1{mul_682[41]}}, mul_682};  // awq_gemv_lane.hpp:123
  wire [42:0] add_695 = {{1{mul_693[41]}}, mul_693} + {{1{mul_694[41]}}, mul_694};  // awq_gemv_lane.hpp:123
  wire [42:0] add_698 = {{1{mul_696[41]}}, mul_696} + {{1{mul_697[41]}}, mul_697};  // awq_gemv_lane.hpp:123
  wire icmp_1222 = bad_block_153 == 32'hffffffff;  // awq_gemv_lane.hpp:390
  wire xor_1223 = icmp_1222 ^ 1'd1;
  wire or_1224 = or_1221_s5 | xor_1223;
  wire xor_1225 = or_1224 ^ 1'd1;
  wire and_1226 = and_1212_s5 & xor_1225;
  wire [31:0] bad_block_1227 = and_1226 ? block_131_s5 : bad_block_153;
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
  reg [42:0] add_391_s6;
  reg [42:0] add_404_s6;
  reg and_374_s6;
  reg [42:0] add_427_s6;
  reg [42:0] add_440_s6;
  reg [42:0] add_463_s6;
  reg [42:0] add_476_s6;
  reg [42:0] add_499_s6;
  reg [42:0] add_512_s6;
  reg [42:0] add_525_s6;
  reg [42:0] add_528_s6;
  reg [42:0] add_541_s6;
  reg [42:0] add_544_s6;
  reg [42:0] add_557_s6;
  reg [42:0] add_560_s6;
  reg [42:0] add_570_s6;
  reg [42:0] add_573_s6;
  reg [42:0] add_586_s6;
  reg [42:0] add_589_s6;
  reg [42:0] add_602_s6;
  reg [42:0] add_605_s6;
  reg [42:0] add_618_s6;
  reg [42:0] add_621_s6;
  reg [42:0] add_634_s6;
  reg [42:0] add_637_s6;
  reg [42:0] add_650_s6;
  reg [42:0] add_653_s6;
  reg [42:0] add_665_s6;
  reg [42:0] add_668_s6;
  reg [42:0] add_680_s6;
  reg [42:0] add_683_s6;
  reg [42:0] add_695_s6;
  reg [42:0] add_698_s6;
  reg icmp_708_s6;
  reg weighs_339_s6;
  reg or_820_s6;
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
    add_391_s6 <= add_391;
    add_404_s6 <= add_404;
    and_374_s6 <= and_374_s5;
    add_427_s6 <= add_427;
    add_440_s6 <= add_440;
    add_463_s6 <= add_463;
    add_476_s6 <= add_476;
    add_499_s6 <= add_499;
    add_512_s6 <= add_512;
    add_525_s6 <= add_525;
    add_528_s6 <= add_528;
    add_541_s6 <= add_541;
    add_544_s6 <= add_544;
    add_557_s6 <= add_557;
    add_560_s6 <= add_560;
    add_570_s6 <= add_570;
    add_573_s6 <= add_573;
    add_586_s6 <= add_586;
    add_589_s6 <= add_589;
    add_602_s6 <= add_602;
    add_605_s6 <= add_605;
    add_618_s6 <= add_618;
    add_621_s6 <= add_621;
    add_634_s6 <= add_634;
    add_637_s6 <= add_637;
    add_650_s6 <= add_650;
    add_653_s6 <= add_653;
    add_665_s6 <= add_665;
    add_668_s6 <= add_668;
    add_680_s6 <= add_680;
    add_683_s6 <= add_683;
    add_695_s6 <= add_695;
    add_698_s6 <= add_698;
    icmp_708_s6 <= icmp_708_s5;
    weighs_339_s6 <= weighs_339_s5;
    or_820_s6 <= or_820_s5;
    sum_index_213_s6 <= sum_index_213_s5;
    xor_214_s6 <= xor_214_s5;
    and_269_s6 <= and_269_s5;
    final_result_326_s6 <= final_result_326_s5;
  end
  wire [43:0] high_405 = {{1{add_391_s6[42]}}, add_391_s6} + {{1{add_404_s6[42]}}, add_404_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_441 = {{1{add_427_s6[42]}}, add_427_s6} + {{1{add_440_s6[42]}}, add_440_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_477 = {{1{add_463_s6[42]}}, add_463_s6} + {{1{add_476_s6[42]}}, add_476_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_513 = {{1{add_499_s6[42]}}, add_499_s6} + {{1{add_512_s6[42]}}, add_512_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_529 = {{1{add_525_s6[42]}}, add_525_s6} + {{1{add_528_s6[42]}}, add_528_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_545 = {{1{add_541_s6[42]}}, add_541_s6} + {{1{add_544_s6[42]}}, add_544_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_561 = {{1{add_557_s6[42]}}, add_557_s6} + {{1{add_560_s6[42]}}, add_560_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_574 = {{1{add_570_s6[42]}}, add_570_s6} + {{1{add_573_s6[42]}}, add_573_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_590 = {{1{add_586_s6[42]}}, add_586_s6} + {{1{add_589_s6[42]}}, add_589_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_606 = {{1{add_602_s6[42]}}, add_602_s6} + {{1{add_605_s6[42]}}, add_605_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_622 = {{1{add_618_s6[42]}}, add_618_s6} + {{1{add_621_s6[42]}}, add_621_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_638 = {{1{add_634_s6[42]}}, add_634_s6} + {{1{add_637_s6[42]}}, add_637_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_654 = {{1{add_650_s6[42]}}, add_650_s6} + {{1{add_653_s6[42]}}, add_653_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_669 = {{1{add_665_s6[42]}}, add_665_s6} + {{1{add_668_s6[42]}}, add_668_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_684 = {{1{add_680_s6[42]}}, add_680_s6} + {{1{add_683_s6[42]}}, add_683_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_699 = {{1{add_695_s6[42]}}, add_695_s6} + {{1{add_698_s6[42]}}, add_698_s6};  // awq_gemv_lane.hpp:123
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
  reg [43:0] high_405_s7;
  reg and_374_s7;
  reg [43:0] high_441_s7;
  reg [43:0] high_477_s7;
  reg [43:0] high_513_s7;
  reg [43:0] high_529_s7;
  reg [43:0] high_545_s7;
  reg [43:0] high_561_s7;
  reg [43:0] high_574_s7;
  reg [43:0] high_590_s7;
  reg [43:0] high_606_s7;
  reg [43:0] high_622_s7;
  reg [43:0] high_638_s7;
  reg [43:0] high_654_s7;
  reg [43:0] high_669_s7;
  reg [43:0] high_684_s7;
  reg [43:0] high_699_s7;
  reg icmp_708_s7;
  reg weighs_339_s7;
  reg or_820_s7;
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
    high_405_s7 <= high_405;
    and_374_s7 <= and_374_s6;
    high_441_s7 <= high_441;
    high_477_s7 <= high_477;
    high_513_s7 <= high_513;
    high_529_s7 <= high_529;
    high_545_s7 <= high_545;
    high_561_s7 <= high_561;
    high_574_s7 <= high_574;
    high_590_s7 <= high_590;
    high_606_s7 <= high_606;
    high_622_s7 <= high_622;
    high_638_s7 <= high_638;
    high_654_s7 <= high_654;
    high_669_s7 <= high_669;
    high_684_s7 <= high_684;
    high_699_s7 <= high_699;
    icmp_708_s7 <= icmp_708_s6;
    weighs_339_s7 <= weighs_339_s6;
    or_820_s7 <= or_820_s6;
    sum_index_213_s7 <= sum_index_213_s6;
    xor_214_s7 <= xor_214_s6;
    and_269_s7 <= and_269_s6;
    final_result_326_s7 <= final_result_326_s6;
  end
  wire [31:0] high_217 = trunc_218_s7 ? {{5{slot_dot_3_36[26]}}, slot_dot_3_36} : slot_dot_2_37;
  wire [31:0] low_219 = trunc_218_s7 ? {{5{slot_dot_1_38[26]}}, slot_dot_1_38} : slot_dot_0_39;
  wire [31:0] low_220 = trunc_221_s7 ? high_217 : low_219;
  wire [31:0] high_222 = trunc_218_s7 ? {{5{slot_dot_7_32[26]}}, slot_dot_7_32} : slot_dot_6_33;
  wire [31:0] low_223 = trunc_218_s7 ? {{5{slot_dot_5_34[26]}}, slot_dot_5_34} : slot_dot_4_35;
  wire [31:0] high_224 = trunc_221_s7 ? high_222 : low_223;
  wire [31:0] select_225 = icmp_216_s7 ? low_220 : high_224;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_233;
  awq_gemv_t4_mul_27s_16s_42_3 mul_233_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_225[26:0]), .b({1'd0, select_232_s7}), .p(mul_233));  // awq_gemv_lane.hpp:328
  wire [31:0] high_236 = trunc_218_s7 ? {{5{slot_dot_11_28[26]}}, slot_dot_11_28} : slot_dot_10_29;
  wire [31:0] low_237 = trunc_218_s7 ? {{5{slot_dot_9_30[26]}}, slot_dot_9_30} : slot_dot_8_31;
  wire [31:0] low_238 = trunc_221_s7 ? high_236 : low_237;
  wire [31:0] high_239 = trunc_218_s7 ? {{5{slot_dot_15_41[26]}}, slot_dot_15_41} : slot_dot_14_40;
  wire [31:0] low_240 = trunc_218_s7 ? {{5{slot_dot_13_26[26]}}, slot_dot_13_26} : slot_dot_12_27;
  wire [31:0] high_241 = trunc_221_s7 ? high_239 : low_240;
  wire [31:0] select_242 = icmp_216_s7 ? low_238 : high_241;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_243;
  awq_gemv_t4_mul_27s_16s_42_3 mul_243_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_242[26:0]), .b({1'd0, select_232_s7}), .p(mul_243));  // awq_gemv_lane.hpp:328
  wire [31:0] high_246 = trunc_218_s7 ? {{5{slot_dot_19_45[26]}}, slot_dot_19_45} : slot_dot_18_44;
  wire [31:0] low_247 = trunc_218_s7 ? {{5{slot_dot_17_43[26]}}, slot_dot_17_43} : slot_dot_16_42;
  wire [31:0] low_248 = trunc_221_s7 ? high_246 : low_247;
  wire [31:0] high_249 = trunc_218_s7 ? {{5{slot_dot_23_49[26]}}, slot_dot_23_49} : slot_dot_22_48;
  wire [31:0] low_250 = trunc_218_s7 ? {{5{slot_dot_21_47[26]}}, slot_dot_21_47} : slot_dot_20_46;
  wire [31:0] high_251 = trunc_221_s7 ? high_249 : low_250;
  wire [31:0] select_252 = icmp_216_s7 ? low_248 : high_251;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_253;
  awq_gemv_t4_mul_27s_16s_42_3 mul_253_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_252[26:0]), .b({1'd0, select_232_s7}), .p(mul_253));  // awq_gemv_lane.hpp:328
  wire [31:0] high_256 = trunc_218_s7 ? slot_dot_27_53 : slot_dot_26_52;
  wire [31:0] low_257 = trunc_218_s7 ? slot_dot_25_51 : slot_dot_24_50;
  wire [31:0] low_258 = trunc_221_s7 ? high_256 : low_257;
  wire [31:0] high_259 = trunc_218_s7 ? slot_dot_31_57 : slot_dot_30_56;
  wire [31:0] low_260 = trunc_218_s7 ? slot_dot_29_55 : slot_dot_28_54;
  wire [31:0] high_261 = trunc_221_s7 ? high_259 : low_260;
  wire [31:0] select_262 = icmp_216_s7 ? low_258 : high_261;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_263;
  awq_gemv_t4_mul_27s_16s_42_3 mul_263_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_262[26:0]), .b({1'd0, select_232_s7}), .p(mul_263));  // awq_gemv_lane.hpp:328
  wire [27:0] shl_375 = {dot_13_71, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_376 = shl_375 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_377 = {{4{or_376[27]}}, or_376};  // awq_gemv_lane.hpp:128
  wire [33:0] add_406 = {2'd0, zext_377} + {{11{high_405_s7[43]}}, high_405_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_407 = {add_406[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_13_408 = and_374_s7 ? shl_407[31:5] : slot_dot_13_26;
  wire [31:0] add_409 = dot_12_70 + {{10{high_405_s7[21]}}, high_405_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_410 = {add_409[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_12_411 = and_374_s7 ? {{5{shl_410[31]}}, shl_410[31:5]} : slot_dot_12_27;
  wire [27:0] shl_412 = {dot_11_69, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_413 = shl_412 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_414 = {{4{or_413[27]}}, or_413};  // awq_gemv_lane.hpp:128
  wire [33:0] add_442 = {2'd0, zext_414} + {{11{high_441_s7[43]}}, high_441_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_443 = {add_442[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_11_444 = and_374_s7 ? shl_443[31:5] : slot_dot_11_28;
  wire [31:0] add_445 = dot_10_68 + {{10{high_441_s7[21]}}, high_441_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_446 = {add_445[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_10_447 = and_374_s7 ? {{5{shl_446[31]}}, shl_446[31:5]} : slot_dot_10_29;
  wire [27:0] shl_448 = {dot_9_67, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_449 = shl_448 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_450 = {{4{or_449[27]}}, or_449};  // awq_gemv_lane.hpp:128
  wire [33:0] add_478 = {2'd0, zext_450} + {{11{high_477_s7[43]}}, high_477_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_479 = {add_478[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_9_480 = and_374_s7 ? shl_479[31:5] : slot_dot_9_30;
  wire [31:0] add_481 = dot_8_66 + {{10{high_477_s7[21]}}, high_477_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_482 = {add_481[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_8_483 = and_374_s7 ? {{5{shl_482[31]}}, shl_482[31:5]} : slot_dot_8_31;
  wire [27:0] shl_484 = {dot_7_65, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_485 = shl_484 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_486 = {{4{or_485[27]}}, or_485};  // awq_gemv_lane.hpp:128
  wire [33:0] add_514 = {2'd0, zext_486} + {{11{high_513_s7[43]}}, high_513_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_515 = {add_514[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_7_516 = and_374_s7 ? shl_515[31:5] : slot_dot_7_32;
  wire [31:0] add_517 = dot_6_64 + {{10{high_513_s7[21]}}, high_513_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_518 = {add_517[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_6_519 = and_374_s7 ? {{5{shl_518[31]}}, shl_518[31:5]} : slot_dot_6_33;
  wire [27:0] shl_520 = {dot_5_63, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_521 = shl_520 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_522 = {{4{or_521[27]}}, or_521};  // awq_gemv_lane.hpp:128
  wire [33:0] add_530 = {2'd0, zext_522} + {{11{high_529_s7[43]}}, high_529_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_531 = {add_530[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_5_532 = and_374_s7 ? shl_531[31:5] : slot_dot_5_34;
  wire [31:0] add_533 = dot_4_62 + {{10{high_529_s7[21]}}, high_529_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_534 = {add_533[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_4_535 = and_374_s7 ? {{5{shl_534[31]}}, shl_534[31:5]} : slot_dot_4_35;
  wire [27:0] shl_536 = {dot_3_61, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_537 = shl_536 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_538 = {{4{or_537[27]}}, or_537};  // awq_gemv_lane.hpp:128
  wire [33:0] add_546 = {2'd0, zext_538} + {{11{high_545_s7[43]}}, high_545_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_547 = {add_546[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_3_548 = and_374_s7 ? shl_547[31:5] : slot_dot_3_36;
  wire [31:0] add_549 = dot_2_60 + {{10{high_545_s7[21]}}, high_545_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_550 = {add_549[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_2_551 = and_374_s7 ? {{5{shl_550[31]}}, shl_550[31:5]} : slot_dot_2_37;
  wire [27:0] shl_552 = {dot_1_59, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_553 = shl_552 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_554 = {{4{or_553[27]}}, or_553};  // awq_gemv_lane.hpp:128
  wire [33:0] add_562 = {2'd0, zext_554} + {{11{high_561_s7[43]}}, high_561_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_563 = {add_562[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_1_564 = and_374_s7 ? shl_563[31:5] : slot_dot_1_38;
  wire [31:0] add_565 = dot_0_58 + {{10{high_561_s7[21]}}, high_561_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_566 = {add_565[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_0_567 = and_374_s7 ? {{5{shl_566[31]}}, shl_566[31:5]} : slot_dot_0_39;
  wire [31:0] add_575 = dot_14_72 + {{10{high_574_s7[21]}}, high_574_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_576 = {add_575[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_14_577 = and_374_s7 ? {{5{shl_576[31]}}, shl_576[31:5]} : slot_dot_14_40;
  wire [27:0] shl_578 = {dot_15_73, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_579 = shl_578 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_580 = {{4{or_579[27]}}, or_579};  // awq_gemv_lane.hpp:128
  wire [33:0] add_581 = {2'd0, zext_580} + {{11{high_574_s7[43]}}, high_574_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_582 = {add_581[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_15_583 = and_374_s7 ? shl_582[31:5] : slot_dot_15_41;
  wire [31:0] add_591 = dot_16_74 + {{10{high_590_s7[21]}}, high_590_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_592 = {add_591[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_16_593 = and_374_s7 ? {{5{shl_592[31]}}, shl_592[31:5]} : slot_dot_16_42;
  wire [27:0] shl_594 = {dot_17_75, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_595 = shl_594 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_596 = {{4{or_595[27]}}, or_595};  // awq_gemv_lane.hpp:128
  wire [33:0] add_597 = {2'd0, zext_596} + {{11{high_590_s7[43]}}, high_590_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_598 = {add_597[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_17_599 = and_374_s7 ? shl_598[31:5] : slot_dot_17_43;
  wire [31:0] add_607 = dot_18_76 + {{10{high_606_s7[21]}}, high_606_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_608 = {add_607[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_18_609 = and_374_s7 ? {{5{shl_608[31]}}, shl_608[31:5]} : slot_dot_18_44;
  wire [27:0] shl_610 = {dot_19_77, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_611 = shl_610 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_612 = {{4{or_611[27]}}, or_611};  // awq_gemv_lane.hpp:128
  wire [33:0] add_613 = {2'd0, zext_612} + {{11{high_606_s7[43]}}, high_606_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_614 = {add_613[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_19_615 = and_374_s7 ? shl_614[31:5] : slot_dot_19_45;
  wire [31:0] add_623 = dot_20_78 + {{10{high_622_s7[21]}}, high_622_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_624 = {add_623[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_20_625 = and_374_s7 ? {{5{shl_624[31]}}, shl_624[31:5]} : slot_dot_20_46;
  wire [27:0] shl_626 = {dot_21_79, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_627 = shl_626 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_628 = {{4{or_627[27]}}, or_627};  // awq_gemv_lane.hpp:128
  wire [33:0] add_629 = {2'd0, zext_628} + {{11{high_622_s7[43]}}, high_622_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_630 = {add_629[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_21_631 = and_374_s7 ? shl_630[31:5] : slot_dot_21_47;
  wire [31:0] add_639 = dot_22_80 + {{10{high_638_s7[21]}}, high_638_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_640 = {add_639[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_22_641 = and_374_s7 ? {{5{shl_640[31]}}, shl_640[31:5]} : slot_dot_22_48;
  wire [27:0] shl_642 = {dot_23_81, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_643 = shl_642 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_644 = {{4{or_643[27]}}, or_643};  // awq_gemv_lane.hpp:128
  wire [33:0] add_645 = {2'd0, zext_644} + {{11{high_638_s7[43]}}, high_638_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_646 = {add_645[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_23_647 = and_374_s7 ? shl_646[31:5] : slot_dot_23_49;
  wire [31:0] add_655 = dot_24_82 + {{10{high_654_s7[21]}}, high_654_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_656 = {add_655[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_24_657 = and_374_s7 ? {{5{shl_656[31]}}, shl_656[31:5]} : slot_dot_24_50;
  wire [31:0] shl_658 = {dot_25_83[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_659 = shl_658 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_660 = {2'd0, or_659} + {{11{high_654_s7[43]}}, high_654_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_661 = {add_660[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_25_662 = and_374_s7 ? {{5{shl_661[31]}}, shl_661[31:5]} : slot_dot_25_51;
  wire [31:0] add_670 = dot_26_84 + {{10{high_669_s7[21]}}, high_669_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_671 = {add_670[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_26_672 = and_374_s7 ? {{5{shl_671[31]}}, shl_671[31:5]} : slot_dot_26_52;
  wire [31:0] shl_673 = {dot_27_85[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_674 = shl_673 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_675 = {2'd0, or_674} + {{11{high_669_s7[43]}}, high_669_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_676 = {add_675[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_27_677 = and_374_s7 ? {{5{shl_676[31]}}, shl_676[31:5]} : slot_dot_27_53;
  wire [31:0] add_685 = dot_28_86 + {{10{high_684_s7[21]}}, high_684_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_686 = {add_685[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_28_687 = and_374_s7 ? {{5{shl_686[31]}}, shl_686[31:5]} : slot_dot_28_54;
  wire [31:0] shl_688 = {dot_29_87[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_689 = shl_688 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_690 = {2'd0, or_689} + {{11{high_684_s7[43]}}, high_684_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_691 = {add_690[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_29_692 = and_374_s7 ? {{5{shl_691[31]}}, shl_691[31:5]} : slot_dot_29_55;
  wire [31:0] add_700 = dot_30_88 + {{10{high_699_s7[21]}}, high_699_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_701 = {add_700[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_30_702 = and_374_s7 ? {{5{shl_701[31]}}, shl_701[31:5]} : slot_dot_30_56;
  wire [31:0] shl_703 = {dot_31_89[30:0], 1'd0};  // awq_gemv_lane.hpp:128
  wire [31:0] or_704 = shl_703 | 32'd1;  // awq_gemv_lane.hpp:128
  wire [33:0] add_705 = {2'd0, or_704} + {{11{high_699_s7[43]}}, high_699_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_706 = {add_705[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [31:0] slot_dot_31_707 = and_374_s7 ? {{5{shl_706[31]}}, shl_706[31:5]} : slot_dot_31_57;
  wire [26:0] dot_0_709 = icmp_708_s7 ? 27'd0 : shl_566[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_0_710 = weighs_339_s7 ? {{5{dot_0_709[26]}}, dot_0_709} : dot_0_58;
  wire [26:0] dot_1_711 = icmp_708_s7 ? 27'd0 : add_562[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_1_712 = weighs_339_s7 ? dot_1_711 : dot_1_59;
  wire [26:0] dot_2_713 = icmp_708_s7 ? 27'd0 : shl_550[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_2_714 = weighs_339_s7 ? {{5{dot_2_713[26]}}, dot_2_713} : dot_2_60;
  wire [26:0] dot_3_715 = icmp_708_s7 ? 27'd0 : add_546[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_3_716 = weighs_339_s7 ? dot_3_715 : dot_3_61;
  wire [26:0] dot_4_717 = icmp_708_s7 ? 27'd0 : shl_534[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_4_718 = weighs_339_s7 ? {{5{dot_4_717[26]}}, dot_4_717} : dot_4_62;
  wire [26:0] dot_5_719 = icmp_708_s7 ? 27'd0 : add_530[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_5_720 = weighs_339_s7 ? dot_5_719 : dot_5_63;
  wire [26:0] dot_6_721 = icmp_708_s7 ? 27'd0 : shl_518[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_6_722 = weighs_339_s7 ? {{5{dot_6_721[26]}}, dot_6_721} : dot_6_64;
  wire [26:0] dot_7_723 = icmp_708_s7 ? 27'd0 : add_514[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_7_724 = weighs_339_s7 ? dot_7_723 : dot_7_65;
  wire [26:0] dot_8_725 = icmp_708_s7 ? 27'd0 : shl_482[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_8_726 = weighs_339_s7 ? {{5{dot_8_725[26]}}, dot_8_725} : dot_8_66;
  wire [26:0] dot_9_727 = icmp_708_s7 ? 27'd0 : add_478[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_9_728 = weighs_339_s7 ? dot_9_727 : dot_9_67;
  wire [26:0] dot_10_729 = icmp_708_s7 ? 27'd0 : shl_446[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_10_730 = weighs_339_s7 ? {{5{dot_10_729[26]}}, dot_10_729} : dot_10_68;
  wire [26:0] dot_11_731 = icmp_708_s7 ? 27'd0 : add_442[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_11_732 = weighs_339_s7 ? dot_11_731 : dot_11_69;
  wire [26:0] dot_12_733 = icmp_708_s7 ? 27'd0 : shl_410[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_12_734 = weighs_339_s7 ? {{5{dot_12_733[26]}}, dot_12_733} : dot_12_70;
  wire [26:0] dot_13_735 = icmp_708_s7 ? 27'd0 : add_406[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_13_736 = weighs_339_s7 ? dot_13_735 : dot_13_71;
  wire [26:0] dot_14_737 = icmp_708_s7 ? 27'd0 : shl_576[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_14_738 = weighs_339_s7 ? {{5{dot_14_737[26]}}, dot_14_737} : dot_14_72;
  wire [26:0] dot_15_739 = icmp_708_s7 ? 27'd0 : add_581[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_15_740 = weighs_339_s7 ? dot_15_739 : dot_15_73;
  wire [26:0] dot_16_741 = icmp_708_s7 ? 27'd0 : shl_592[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_16_742 = weighs_339_s7 ? {{5{dot_16_741[26]}}, dot_16_741} : dot_16_74;
  wire [26:0] dot_17_743 = icmp_708_s7 ? 27'd0 : add_597[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_17_744 = weighs_339_s7 ? dot_17_743 : dot_17_75;
  wire [26:0] dot_18_745 = icmp_708_s7 ? 27'd0 : shl_608[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_18_746 = weighs_339_s7 ? {{5{dot_18_745[26]}}, dot_18_745} : dot_18_76;
  wire [26:0] dot_19_747 = icmp_708_s7 ? 27'd0 : add_613[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_19_748 = weighs_339_s7 ? dot_19_747 : dot_19_77;
  wire [26:0] dot_20_749 = icmp_708_s7 ? 27'd0 : shl_624[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_20_750 = weighs_339_s7 ? {{5{dot_20_749[26]}}, dot_20_749} : dot_20_78;
  wire [26:0] dot_21_751 = icmp_708_s7 ? 27'd0 : add_629[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_21_752 = weighs_339_s7 ? dot_21_751 : dot_21_79;
  wire [26:0] dot_22_753 = icmp_708_s7 ? 27'd0 : shl_640[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_22_754 = weighs_339_s7 ? {{5{dot_22_753[26]}}, dot_22_753} : dot_22_80;
  wire [26:0] dot_23_755 = icmp_708_s7 ? 27'd0 : add_645[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_23_756 = weighs_339_s7 ? dot_23_755 : dot_23_81;
  wire [26:0] dot_24_757 = icmp_708_s7 ? 27'd0 : shl_656[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_24_758 = weighs_339_s7 ? {{5{dot_24_757[26]}}, dot_24_757} : dot_24_82;
  wire [26:0] dot_25_759 = icmp_708_s7 ? 27'd0 : add_660[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_25_760 = weighs_339_s7 ? {{5{dot_25_759[26]}}, dot_25_759} : dot_25_83;
  wire [26:0] dot_26_761 = icmp_708_s7 ? 27'd0 : shl_671[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_26_762 = weighs_339_s7 ? {{5{dot_26_761[26]}}, dot_26_761} : dot_26_84;
  wire [26:0] dot_27_763 = icmp_708_s7 ? 27'd0 : add_675[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_27_764 = weighs_339_s7 ? {{5{dot_27_763[26]}}, dot_27_763} : dot_27_85;
  wire [26:0] dot_28_765 = icmp_708_s7 ? 27'd0 : shl_686[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_28_766 = weighs_339_s7 ? {{5{dot_28_765[26]}}, dot_28_765} : dot_28_86;
  wire [26:0] dot_29_767 = icmp_708_s7 ? 27'd0 : add_690[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_29_768 = weighs_339_s7 ? {{5{dot_29_767[26]}}, dot_29_767} : dot_29_87;
  wire [26:0] dot_30_769 = icmp_708_s7 ? 27'd0 : shl_701[31:5];  // awq_gemv_lane.hpp:380
  wire [31:0] dot_30_770 = weighs_339_s7 ? {{5{dot_30_769[26]}}, dot_30_769} : dot_30_88;
  wire [26:0] dot_31_771 = icmp_708_s7 ? 27'd0 : add_705[27:1];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_31_772 = weighs_339_s7 ? {{5{dot_31_771[26]}}, dot_31_771} : dot_31_89;
  // stage 8
  reg slot_first_158_s8;
  reg [7:0] shift_281_s8;
  reg trunc_288_s8;
  reg trunc_291_s8;
  reg [31:0] select_313_s8;
  reg or_820_s8;
  reg [3:0] sum_index_213_s8;
  reg xor_214_s8;
  reg and_269_s8;
  reg final_result_326_s8;
  always @(posedge ap_clk) begin
    slot_first_158_s8 <= slot_first_158_s7;
    shift_281_s8 <= shift_281_s7;
    trunc_288_s8 <= trunc_288_s7;
    trunc_291_s8 <= trunc_291_s7;
    select_313_s8 <= select_313_s7;
    or_820_s8 <= or_820_s7;
    sum_index_213_s8 <= sum_index_213_s7;
    xor_214_s8 <= xor_214_s7;
    and_269_s8 <= and_269_s7;
    final_result_326_s8 <= final_result_326_s7;
  end
  // stage 9
  reg slot_first_158_s9;
  reg [7:0] shift_281_s9;
  reg trunc_288_s9;
  reg trunc_291_s9;
  reg [31:0] select_313_s9;
  reg or_820_s9;
  reg [3:0] sum_index_213_s9;
  reg xor_214_s9;
  reg and_269_s9;
  reg final_result_326_s9;
  always @(posedge ap_clk) begin
    slot_first_158_s9 <= slot_first_158_s8;
    shift_281_s9 <= shift_281_s8;
    trunc_288_s9 <= trunc_288_s8;
    trunc_291_s9 <= trunc_291_s8;
    select_313_s9 <= select_313_s8;
    or_820_s9 <= or_820_s8;
    sum_index_213_s9 <= sum_index_213_s8;
    xor_214_s9 <= xor_214_s8;
    and_269_s9 <= and_269_s8;
    final_result_326_s9 <= final_result_326_s8;
  end
  wire weights_load_1250 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1251 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1252 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  wire weights_load_1253 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  // stage 10
  reg slot_first_158_s10;
  reg [7:0] shift_281_s10;
  reg trunc_288_s10;
  reg trunc_291_s10;
  reg [31:0] select_313_s10;
  reg or_820_s10;
  reg xor_214_s10;
  reg [3:0] sum_index_213_s10;
  reg and_269_s10;
  reg final_result_326_s10;
  always @(posedge ap_clk) begin
    slot_first_158_s10 <= slot_first_158_s9;
    shift_281_s10 <= shift_281_s9;
    trunc_288_s10 <= trunc_288_s9;
    trunc_291_s10 <= trunc_291_s9;
    select_313_s10 <= select_313_s9;
    or_820_s10 <= or_820_s9;
    xor_214_s10 <= xor_214_s9;
    sum_index_213_s10 <= sum_index_213_s9;
    and_269_s10 <= and_269_s9;
    final_result_326_s10 <= final_result_326_s9;
  end
  wire [47:0] select_215 = slot_first_158_s10 ? 48'd0 : mem_acc_0_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_234 = select_215 + {{6{mul_233[41]}}, mul_233};  // awq_gemv_lane.hpp:328
  wire [47:0] select_235 = slot_first_158_s10 ? 48'd0 : mem_acc_1_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_244 = select_235 + {{6{mul_243[41]}}, mul_243};  // awq_gemv_lane.hpp:328
  wire [47:0] select_245 = slot_first_158_s10 ? 48'd0 : mem_acc_2_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_254 = select_245 + {{6{mul_253[41]}}, mul_253};  // awq_gemv_lane.hpp:328
  wire [47:0] select_255 = slot_first_158_s10 ? 48'd0 : mem_acc_3_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_264 = select_255 + {{6{mul_263[41]}}, mul_263};  // awq_gemv_lane.hpp:328
  wire icmp_283 = shift_281_s10 < 8'd48;  // awq_gemv_lane.hpp:149
  wire [7:0] select_284 = icmp_283 ? shift_281_s10 : 8'd48;  // awq_gemv_lane.hpp:149
  wire [5:0] right_285 = shift_281_s10[7] ? 6'd0 : select_284[5:0];  // awq_gemv_lane.hpp:149
  wire icmp_286 = right_285 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] high_287 = trunc_288_s10 ? mem_acc_3_q : mem_acc_2_q;
  wire [47:0] low_289 = trunc_288_s10 ? mem_acc_1_q : mem_acc_0_q;
  wire [47:0] select_290 = trunc_291_s10 ? high_287 : low_289;
  wire [47:0] ashr_292_w = $signed(select_290) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_293 = {select_290, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_304 = 8'd0 - shift_281_s10;  // awq_gemv_lane.hpp:150
  wire [4:0] select_305 = shift_281_s10[7] ? sub_304[4:0] : 5'd0;  // awq_gemv_lane.hpp:150
  wire weights_store_1254 = weights_v10 & weights_en10 & xor_214_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1255 = weights_v10 & weights_en10 & xor_214_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1256 = weights_v10 & weights_en10 & xor_214_s10;  // awq_gemv_lane.hpp:328
  wire weights_store_1257 = weights_v10 & weights_en10 & xor_214_s10;  // awq_gemv_lane.hpp:328
  // stage 11
  reg [5:0] right_285_s11;
  reg [48:0] doubled_293_s11;
  reg icmp_286_s11;
  reg ashr_296_s11;
  reg [4:0] select_305_s11;
  reg [31:0] select_313_s11;
  reg or_820_s11;
  reg and_269_s11;
  reg final_result_326_s11;
  always @(posedge ap_clk) begin
    right_285_s11 <= right_285;
    doubled_293_s11 <= doubled_293;
    icmp_286_s11 <= icmp_286;
    ashr_296_s11 <= ashr_292_w[0];
    select_305_s11 <= select_305;
    select_313_s11 <= select_313_s10;
    or_820_s11 <= or_820_s10;
    and_269_s11 <= and_269_s10;
    final_result_326_s11 <= final_result_326_s10;
  end
  wire [48:0] ashr_294 = $signed(doubled_293_s11) >>> right_285_s11;  // stream_kernel.hpp:121
  // stage 12
  reg icmp_286_s12;
  reg ashr_296_s12;
  reg [48:0] ashr_294_s12;
  reg [4:0] select_305_s12;
  reg [31:0] select_313_s12;
  reg or_820_s12;
  reg and_269_s12;
  reg final_result_326_s12;
  always @(posedge ap_clk) begin
    icmp_286_s12 <= icmp_286_s11;
    ashr_296_s12 <= ashr_296_s11;
    ashr_294_s12 <= ashr_294;
    select_305_s12 <= select_305_s11;
    select_313_s12 <= select_313_s11;
    or_820_s12 <= or_820_s11;
    and_269_s12 <= and_269_s11;
    final_result_326_s12 <= final_result_326_s11;
  end
  wire [48:0] select_295 = icmp_286_s12 ? {49{ashr_296_s12}} : ashr_294_s12;  // stream_kernel.hpp:121
  wire [49:0] zext_297 = {{1{select_295[48]}}, select_295};  // stream_kernel.hpp:121
  wire [50:0] add_298 = {1'd0, zext_297} + 51'd1;  // stream_kernel.hpp:121
  // stage 13
  reg [49:0] lshr_299_s13;
  reg [4:0] select_305_s13;
  reg [31:0] select_313_s13;
  reg or_820_s13;
  reg and_269_s13;
  reg final_result_326_s13;
  always @(posedge ap_clk) begin
    lshr_299_s13 <= add_298[50:1];
    select_305_s13 <= select_305_s12;
    select_313_s13 <= select_313_s12;
    or_820_s13 <= or_820_s12;
    and_269_s13 <= and_269_s12;
    final_result_326_s13 <= final_result_326_s12;
  end
  wire icmp_300 = $signed(lshr_299_s13[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:153
  wire icmp_301 = $signed(lshr_299_s13[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:153
  wire [34:0] select_302 = icmp_301 ? 35'h600000000 : lshr_299_s13[34:0];  // awq_gemv_lane.hpp:153
  wire [34:0] select_303 = icmp_300 ? 35'h200000000 : select_302;  // awq_gemv_lane.hpp:153
  // stage 14
  reg [34:0] select_303_s14;
  reg [4:0] select_305_s14;
  reg [31:0] select_313_s14;
  reg or_820_s14;
  reg and_269_s14;
  reg final_result_326_s14;
  always @(posedge ap_clk) begin
    select_303_s14 <= select_303;
    select_305_s14 <= select_305_s13;
    select_313_s14 <= select_313_s13;
    or_820_s14 <= or_820_s13;
    and_269_s14 <= and_269_s13;
    final_result_326_s14 <= final_result_326_s13;
  end
  wire [52:0] shl_306 = {{18{select_303_s14[34]}}, select_303_s14} << select_305_s14;  // awq_gemv_lane.hpp:154
  // stage 15
  reg [52:0] shl_306_s15;
  reg [31:0] select_313_s15;
  reg or_820_s15;
  reg and_269_s15;
  reg final_result_326_s15;
  always @(posedge ap_clk) begin
    shl_306_s15 <= shl_306;
    select_313_s15 <= select_313_s14;
    or_820_s15 <= or_820_s14;
    and_269_s15 <= and_269_s14;
    final_result_326_s15 <= final_result_326_s14;
  end
  wire [52:0] add_314 = shl_306_s15 + {{21{select_313_s15[31]}}, select_313_s15};  // awq_gemv_lane.hpp:154
  // stage 16
  reg [52:0] add_314_s16;
  reg or_820_s16;
  reg and_269_s16;
  reg final_result_326_s16;
  always @(posedge ap_clk) begin
    add_314_s16 <= add_314;
    or_820_s16 <= or_820_s15;
    and_269_s16 <= and_269_s15;
    final_result_326_s16 <= final_result_326_s15;
  end
  wire icmp_315 = $signed(add_314_s16) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_316 = icmp_315 ? add_314_s16 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 17
  reg [52:0] select_316_s17;
  reg or_820_s17;
  reg and_269_s17;
  reg final_result_326_s17;
  always @(posedge ap_clk) begin
    select_316_s17 <= select_316;
    or_820_s17 <= or_820_s16;
    and_269_s17 <= and_269_s16;
    final_result_326_s17 <= final_result_326_s16;
  end
  wire icmp_317 = $signed(select_316_s17) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_318 = icmp_317 ? select_316_s17 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_319 = {select_318[31:0], 96'd0};  // awq_gemv_lane.hpp:344
  wire [95:0] shl_320 = {y_2_120, 64'd0};  // awq_gemv_lane.hpp:344
  wire [127:0] or_321 = shl_319 | {32'd0, shl_320};  // awq_gemv_lane.hpp:344
  wire [63:0] shl_322 = {y_1_121, 32'd0};  // awq_gemv_lane.hpp:345
  wire [127:0] or_323 = or_321 | {64'd0, shl_322};  // awq_gemv_lane.hpp:344
  wire [127:0] out_324 = or_323 | {96'd0, y_0_122};  // awq_gemv_lane.hpp:345
  wire [31:0] y_2_821 = or_820_s17 ? y_2_120 : select_318[31:0];  // awq_gemv_t4.cpp:14
  wire [31:0] y_1_822 = or_820_s17 ? y_1_121 : y_2_120;  // awq_gemv_t4.cpp:14
  wire [31:0] y_0_823 = or_820_s17 ? y_0_122 : y_1_121;  // awq_gemv_t4.cpp:14
  wire weights_push_1258 = weights_v17 & weights_en17 & and_269_s17;  // awq_gemv_lane.hpp:346
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
  assign weights_en17 = 1'd1;
  wire weights_issue = weights_run;
  wire weights_leave = xor_370;
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
    if (weights_v7 & weights_en7) slot_dot_13_26 <= slot_dot_13_408;
    if (weights_v7 & weights_en7) slot_dot_12_27 <= slot_dot_12_411;
    if (weights_v7 & weights_en7) slot_dot_11_28 <= slot_dot_11_444;
    if (weights_v7 & weights_en7) slot_dot_10_29 <= slot_dot_10_447;
    if (weights_v7 & weights_en7) slot_dot_9_30 <= slot_dot_9_480;
    if (weights_v7 & weights_en7) slot_dot_8_31 <= slot_dot_8_483;
    if (weights_v7 & weights_en7) slot_dot_7_32 <= slot_dot_7_516;
    if (weights_v7 & weights_en7) slot_dot_6_33 <= slot_dot_6_519;
    if (weights_v7 & weights_en7) slot_dot_5_34 <= slot_dot_5_532;
    if (weights_v7 & weights_en7) slot_dot_4_35 <= slot_dot_4_535;
    if (weights_v7 & weights_en7) slot_dot_3_36 <= slot_dot_3_548;
    if (weights_v7 & weights_en7) slot_dot_2_37 <= slot_dot_2_551;
    if (weights_v7 & weights_en7) slot_dot_1_38 <= slot_dot_1_564;
    if (weights_v7 & weights_en7) slot_dot_0_39 <= slot_dot_0_567;
    if (weights_v7 & weights_en7) slot_dot_14_40 <= slot_dot_14_577;
    if (weights_v7 & weights_en7) slot_dot_15_41 <= slot_dot_15_583;
    if (weights_v7 & weights_en7) slot_dot_16_42 <= slot_dot_16_593;
    if (weights_v7 & weights_en7) slot_dot_17_43 <= slot_dot_17_599;
    if (weights_v7 & weights_en7) slot_dot_18_44 <= slot_dot_18_609;
    if (weights_v7 & weights_en7) slot_dot_19_45 <= slot_dot_19_615;
    if (weights_v7 & weights_en7) slot_dot_20_46 <= slot_dot_20_625;
    if (weights_v7 & weights_en7) slot_dot_21_47 <= slot_dot_21_631;
    if (weights_v7 & weights_en7) slot_dot_22_48 <= slot_dot_22_641;
    if (weights_v7 & weights_en7) slot_dot_23_49 <= slot_dot_23_647;
    if (weights_v7 & weights_en7) slot_dot_24_50 <= slot_dot_24_657;
    if (weights_v7 & weights_en7) slot_dot_25_51 <= slot_dot_25_662;
    if (weights_v7 & weights_en7) slot_dot_26_52 <= slot_dot_26_672;
    if (weights_v7 & weights_en7) slot_dot_27_53 <= slot_dot_27_677;
    if (weights_v7 & weights_en7) slot_dot_28_54 <= slot_dot_28_687;
    if (weights_v7 & weights_en7) slot_dot_29_55 <= slot_dot_29_692;
    if (weights_v7 & weights_en7) slot_dot_30_56 <= slot_dot_30_702;
    if (weights_v7 & weights_en7) slot_dot_31_57 <= slot_dot_31_707;
    if (weights_v7 & weights_en7) dot_0_58 <= dot_0_710;
    if (weights_v7 & weights_en7) dot_1_59 <= dot_1_712;
    if (weights_v7 & weights_en7) dot_2_60 <= dot_2_714;
    if (weights_v7 & weights_en7) dot_3_61 <= dot_3_716;
    if (weights_v7 & weights_en7) dot_4_62 <= dot_4_718;
    if (weights_v7 & weights_en7) dot_5_63 <= dot_5_720;
    if (weights_v7 & weights_en7) dot_6_64 <= dot_6_722;
    if (weights_v7 & weights_en7) dot_7_65 <= dot_7_724;
    if (weights_v7 & weights_en7) dot_8_66 <= dot_8_726;
    if (weights_v7 & weights_en7) dot_9_67 <= dot_9_728;
    if (weights_v7 & weights_en7) dot_10_68 <= dot_10_730;
    if (weights_v7 & weights_en7) dot_11_69 <= dot_11_732;
    if (weights_v7 & weights_en7) dot_12_70 <= dot_12_734;
    if (weights_v7 & weights_en7) dot_13_71 <= dot_13_736;
    if (weights_v7 & weights_en7) dot_14_72 <= dot_14_738;
    if (weights_v7 & weights_en7) dot_15_73 <= dot_15_740;
    if (weights_v7 & weights_en7) dot_16_74 <= dot_16_742;
    if (weights_v7 & weights_en7) dot_17_75 <= dot_17_744;
    if (weights_v7 & weights_en7) dot_18_76 <= dot_18_746;
    if (weights_v7 & weights_en7) dot_19_77 <= dot_19_748;
    if (weights_v7 & weights_en7) dot_20_78 <= dot_20_750;
    if (weights_v7 & weights_en7) dot_21_79 <= dot_21_752;
    if (weights_v7 & weights_en7) dot_22_80 <= dot_22_754;
    if (weights_v7 & weights_en7) dot_23_81 <= dot_23_756;
    if (weights_v7 & weights_en7) dot_24_82 <= dot_24_758;
    if (weights_v7 & weights_en7) dot_25_83 <= dot_25_760;
    if (weights_v7 & weights_en7) dot_26_84 <= dot_26_762;
    if (weights_v7 & weights_en7) dot_27_85 <= dot_27_764;
    if (weights_v7 & weights_en7) dot_28_86 <= dot_28_766;
    if (weights_v7 & weights_en7) dot_29_87 <= dot_29_768;
    if (weights_v7 & weights_en7) dot_30_88 <= dot_30_770;
    if (weights_v7 & weights_en7) dot_31_89 <= dot_31_772;
    if (weights_v1 & weights_en1) params_5_90 <= params_5_777;
    if (weights_v1 & weights_en1) params_4_91 <= params_4_779;
    if (weights_v1 & weights_en1) params_3_92 <= params_3_780;
    if (weights_v1 & weights_en1) params_2_93 <= params_2_781;
    if (weights_v1 & weights_en1) params_1_94 <= params_1_782;
    if (weights_v1 & weights_en1) params_0_95 <= params_0_783;
    if (weights_v2 & weights_en2) zero_7_96 <= zero_7_786;
    if (weights_v2 & weights_en2) zero_6_97 <= zero_6_787;
    if (weights_v2 & weights_en2) zero_5_98 <= zero_5_788;
    if (weights_v2 & weights_en2) zero_4_99 <= zero_4_789;
    if (weights_v2 & weights_en2) zero_3_100 <= zero_3_790;
    if (weights_v2 & weights_en2) zero_2_101 <= zero_2_791;
    if (weights_v2 & weights_en2) zero_1_102 <= zero_1_792;
    if (weights_v2 & weights_en2) zero_0_103 <= zero_0_793;
    if (weights_v2 & weights_en2) scale_7_104 <= scale_7_796;
    if (weights_v2 & weights_en2) scale_6_105 <= scale_6_797;
    if (weights_v2 & weights_en2) scale_5_106 <= scale_5_798;
    if (weights_v2 & weights_en2) scale_4_107 <= scale_4_799;
    if (weights_v2 & weights_en2) scale_3_108 <= scale_3_800;
    if (weights_v2 & weights_en2) scale_2_109 <= scale_2_801;
    if (weights_v2 & weights_en2) scale_1_110 <= scale_1_802;
    if (weights_v2 & weights_en2) scale_0_111 <= scale_0_803;
    if (weights_v2 & weights_en2) slot_scale_7_112 <= slot_scale_7_805;
    if (weights_v2 & weights_en2) slot_scale_6_113 <= slot_scale_6_807;
    if (weights_v2 & weights_en2) slot_scale_5_114 <= slot_scale_5_809;
    if (weights_v2 & weights_en2) slot_scale_4_115 <= slot_scale_4_811;
    if (weights_v2 & weights_en2) slot_scale_3_116 <= slot_scale_3_813;
    if (weights_v2 & weights_en2) slot_scale_2_117 <= slot_scale_2_815;
    if (weights_v2 & weights_en2) slot_scale_1_118 <= slot_scale_1_817;
    if (weights_v2 & weights_en2) slot_scale_0_119 <= slot_scale_0_819;
    if (weights_v17 & weights_en17) y_2_120 <= y_2_821;
    if (weights_v17 & weights_en17) y_1_121 <= y_1_822;
    if (weights_v17 & weights_en17) y_0_122 <= y_0_823;
    if (weights_v1 & weights_en1) params_6_123 <= params_6_825;
    if (weights_v1 & weights_en1) params_7_124 <= params_7_827;
    if (weights_v2 & weights_en2) params_8_125 <= params_8_843;
    if (weights_v2 & weights_en2) params_9_126 <= params_9_857;
    if (weights_v0 & weights_en0) slot_bank_127 <= slot_bank_862;
    if (weights_v0 & weights_en0) results_128 <= results_867;
    if (weights_v0 & weights_en0) slots_129 <= slots_870;
    if (weights_v0 & weights_en0) next_word_130 <= word_875;
    if (weights_v2 & weights_en2) block_131 <= block_877;
    if (weights_v3 & weights_en3) check_0_132 <= check_0_1137;
    if (weights_v2 & weights_en2) check_1_133 <= check_1_1138;
    if (weights_v3 & weights_en3) check_134 <= check_1150;
    if (weights_v0 & weights_en0) loader_135 <= loader_1152;
    if (weights_v0 & weights_en0) loader_136 <= loader_1_1155;
    if (weights_v0 & weights_en0) takes_first_137 <= loader_1157;
    if (weights_v0 & weights_en0) loader_4_138 <= loader_1160;
    if (weights_v0 & weights_en0) loader_139 <= loader_1161;
    if (weights_v0 & weights_en0) loader_140 <= loader_1167;
    if (weights_v1 & weights_en1) loader_2_141 <= loader_2_1169;
    if (weights_v0 & weights_en0) loader_4_142 <= loader_4_1171;
    if (weights_v0 & weights_en0) loader_3_143 <= loader_3_1174;
    if (weights_v0 & weights_en0) col_groups_144 <= col_groups_1176;
    if (weights_v0 & weights_en0) beat_145 <= beat_1179;
    if (weights_v1 & weights_en1) result_146 <= result_1183;
    if (weights_v1 & weights_en1) x_packet_147 <= x_packet_1186;
    if (weights_v1 & weights_en1) x_packet_148 <= x_packet_1193;
    if (weights_v1 & weights_en1) w_packet_149 <= w_packet_1195;
    if (weights_v1 & weights_en1) w_packet_150 <= w_packet_1202;
    if (weights_v1 & weights_en1) p_packet_151 <= p_packet_1205;
    if (weights_v1 & weights_en1) p_packet_152 <= p_packet_1211;
    if (weights_v5 & weights_en5) bad_block_153 <= bad_block_1227;
    if (weights_v4 & weights_en4) flags_154 <= flags_1235;
    if (weights_v0 & weights_en0) group_155 <= group_1238;
    if (weights_v0 & weights_en0) running_156 <= running_1240;
    if (weights_v0 & weights_en0) weighing_157 <= weighing_1244;
    if (weights_v1 & weights_en1) slot_first_158 <= slot_first_1246;
    if (weights_v0 & weights_en0) slot_last_159 <= slot_last_1247;
    if (weights_v0 & weights_en0) results_end_160 <= slot_end_1248;
    if (weights_v0 & weights_en0) results_end_161 <= results_end_1249;
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
  wire [1:0] select_1272 = x_packet_148 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1273 = x_packet_147 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1274 = {1'd0, select_1272} | select_1273;  // stream_kernel.hpp:50
  wire [3:0] select_1275 = w_packet_150 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1276 = w_packet_149 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1277 = {1'd0, select_1275} | select_1276;  // stream_kernel.hpp:50
  wire [4:0] or_1278 = {2'd0, or_1274} | or_1277;  // awq_gemv_lane.hpp:409
  wire [5:0] select_1279 = p_packet_152 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1280 = p_packet_151 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1281 = {1'd0, select_1279} | select_1280;  // stream_kernel.hpp:50
  wire [6:0] or_1282 = {2'd0, or_1278} | or_1281;  // awq_gemv_lane.hpp:409
  wire [8:0] flags_1283 = flags_154 | {2'd0, or_1282};  // awq_gemv_lane.hpp:409
  wire discard_x_1284 = x_packet_147 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1285 = w_packet_149 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1286 = p_packet_151 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_255_v0 & line_255_en0) flags_162 <= flags_1283;
    if (line_255_v0 & line_255_en0) discard_x_163 <= discard_x_1284;
    if (line_255_v0 & line_255_en0) discard_w_164 <= discard_w_1285;
    if (line_255_v0 & line_255_en0) discard_p_165 <= discard_p_1286;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255_2, 1 stages
  wire [8:0] select_1287 = c_11_10 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:412
  wire [8:0] or_1288 = select_1287 | flags_167;  // awq_gemv_lane.hpp:412
  wire [31:0] add_1289 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:413
  wire [31:0] select_1290 = c_11_10 ? add_1289 : 32'd1;  // awq_gemv_lane.hpp:413
  wire [40:0] shl_1291 = {flags_167, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1292 = shl_1291 | {32'd0, or_1288};  // stream_kernel.hpp:81
  wire [63:0] shl_1293 = {line_253_11[15:0], 48'd0};
  wire [63:0] data_1294 = {23'd0, data_1292} | shl_1293;  // stream_kernel.hpp:84
  wire [95:0] shl_1295 = {bad_block_166, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1296 = {32'd0, data_1294} | shl_1295;  // stream_kernel.hpp:84
  wire [127:0] shl_1297 = {select_1290, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1298 = {32'd0, data_1296} | shl_1297;  // stream_kernel.hpp:84
  wire line_255_2_load_1299 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_store_1300 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_load_1301 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_store_1302 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_push_1303 = line_255_2_v0 & line_255_2_en0;  // stream_kernel.hpp:85
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
  wire xor_1304 = more_171 ^ 1'd1;
  wire more_1305 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1306 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1304;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_171 <= more_1305;
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
  wire xor_1307 = more_172 ^ 1'd1;
  wire more_1308 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1309 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1307;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_172 <= more_1308;
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
  wire xor_1310 = more_173 ^ 1'd1;
  wire more_1311 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1312 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1310;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_173 <= more_1311;
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

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_253_pop_188;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_t4_input #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_206 | weights_pop_1265 | discard_pop_1306;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_1259 | discard_2_pop_1309;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_1264 | discard_3_pop_1312;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_t4_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 17 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1258;
  wire [128:0] m_y_beat = {final_result_326_s17, out_324};
  awq_gemv_t4_output #(.WIDTH(129), .ADDRESS(5), .ROOM(15)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_255_2_push_1303;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1298};
  awq_gemv_t4_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:245: sticky
  always @(posedge ap_clk) begin
    if (line_255_2_store_1300) mem_sticky <= or_1288;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:245: frames
  always @(posedge ap_clk) begin
    if (line_255_2_store_1302) mem_frames <= select_1290;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:246: x_0
  wire mem_x_0_write = weights_store_1266;
  wire [12:0] mem_x_0_write_address = trunc_1267_s1;
  wire [63:0] mem_x_0_write_data = select_361;
  wire mem_x_0_read = weights_load_1260;
  wire [12:0] mem_x_0_read_address = next_word_130;
  wire mem_x_0_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_0 mem_x_0_ram (.clk(ap_clk), .read(mem_x_0_read), .read_address(mem_x_0_read_address), .q(mem_x_0_q), .advance(mem_x_0_advance), .q2(mem_x_0_q2), .write(mem_x_0_write), .write_address(mem_x_0_write_address), .write_data(mem_x_0_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_1
  wire mem_x_1_write = weights_store_1268;
  wire [12:0] mem_x_1_write_address = trunc_1269_s1;
  wire [63:0] mem_x_1_write_data = select_365;
  wire mem_x_1_read = weights_load_1261;
  wire [12:0] mem_x_1_read_address = next_word_130;
  wire mem_x_1_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_1 mem_x_1_ram (.clk(ap_clk), .read(mem_x_1_read), .read_address(mem_x_1_read_address), .q(mem_x_1_q), .advance(mem_x_1_advance), .q2(mem_x_1_q2), .write(mem_x_1_write), .write_address(mem_x_1_write_address), .write_data(mem_x_1_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_2
  wire mem_x_2_write = weights_store_1270;
  wire [12:0] mem_x_2_write_address = trunc_1267_s1;
  wire [63:0] mem_x_2_write_data = select_361;
  wire mem_x_2_read = weights_load_1262;
  wire [12:0] mem_x_2_read_address = next_word_130;
  wire mem_x_2_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_2 mem_x_2_ram (.clk(ap_clk), .read(mem_x_2_read), .read_address(mem_x_2_read_address), .q(mem_x_2_q), .advance(mem_x_2_advance), .q2(mem_x_2_q2), .write(mem_x_2_write), .write_address(mem_x_2_write_address), .write_data(mem_x_2_write_data));

  // hls/include/awq_gemv_lane.hpp:246: x_3
  wire mem_x_3_write = weights_store_1271;
  wire [12:0] mem_x_3_write_address = trunc_1269_s1;
  wire [63:0] mem_x_3_write_data = select_365;
  wire mem_x_3_read = weights_load_1263;
  wire [12:0] mem_x_3_read_address = next_word_130;
  wire mem_x_3_advance = weights_v1 & weights_en1;
  awq_gemv_t4_mem_x_3 mem_x_3_ram (.clk(ap_clk), .read(mem_x_3_read), .read_address(mem_x_3_read_address), .q(mem_x_3_q), .advance(mem_x_3_advance), .q2(mem_x_3_q2), .write(mem_x_3_write), .write_address(mem_x_3_write_address), .write_data(mem_x_3_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_0
  wire mem_acc_0_write = weights_store_1254;
  wire [3:0] mem_acc_0_write_address = sum_index_213_s10;
  wire [47:0] mem_acc_0_write_data = add_234;
  wire mem_acc_0_read = weights_load_1250;
  wire [3:0] mem_acc_0_read_address = sum_index_213_s9;
  awq_gemv_t4_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_1
  wire mem_acc_1_write = weights_store_1255;
  wire [3:0] mem_acc_1_write_address = sum_index_213_s10;
  wire [47:0] mem_acc_1_write_data = add_244;
  wire mem_acc_1_read = weights_load_1251;
  wire [3:0] mem_acc_1_read_address = sum_index_213_s9;
  awq_gemv_t4_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_2
  wire mem_acc_2_write = weights_store_1256;
  wire [3:0] mem_acc_2_write_address = sum_index_213_s10;
  wire [47:0] mem_acc_2_write_data = add_254;
  wire mem_acc_2_read = weights_load_1252;
  wire [3:0] mem_acc_2_read_address = sum_index_213_s9;
  awq_gemv_t4_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc_3
  wire mem_acc_3_write = weights_store_1257;
  wire [3:0] mem_acc_3_write_address = sum_index_213_s10;
  wire [47:0] mem_acc_3_write_data = add_264;
  wire mem_acc_3_read = weights_load_1253;
  wire [3:0] mem_acc_3_read_address = sum_index_213_s9;
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

// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module awq_gemv_t4_regslice #(
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
