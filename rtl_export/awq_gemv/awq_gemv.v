// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:304)
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
  localparam [3:0] LINE_257_S = 4'd0;
  localparam [3:0] LINE_20_S = 4'd1;
  localparam [3:0] LINE_258_S = 4'd2;
  localparam [3:0] LINE_38_S = 4'd3;
  localparam [3:0] WEIGHTS_S = 4'd4;
  localparam [3:0] LINE_259_S = 4'd5;
  localparam [3:0] LINE_259_2_S = 4'd6;
  localparam [3:0] DISCARD_S = 4'd7;
  localparam [3:0] LINE_69_S = 4'd8;
  localparam [3:0] DISCARD_2_S = 4'd9;
  localparam [3:0] LINE_69_2_S = 4'd10;
  localparam [3:0] DISCARD_3_S = 4'd11;
  localparam [3:0] LINE_5_S = 4'd12;
  localparam [3:0] RESTART = 4'd13;
  reg [3:0] state;
  wire line_257_done_0;
  wire line_257_done_1;
  wire line_20_done;
  wire line_258_done_0;
  wire line_258_done_1;
  wire line_38_done;
  wire weights_done;
  wire line_259_done;
  wire line_259_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_69_2_done;
  wire discard_3_done;
  wire line_5_done;
  wire call_begin = state == RESTART;

  // hls/include/awq_gemv_lane.hpp:257: line_257
  wire line_257_start;
  reg line_257_run;
  reg [65:0] line_257_1;
  reg line_257_2;
  reg [15:0] c_2_3;
  reg line_257_4;
  reg [15:0] c_4_5;
  reg [15:0] c_3_6;
  reg [7:0] last_token_7;
  reg [127:0] s_cmd_data_8;
  reg [3:0] c_10_9;
  reg [7:0] c_0_10;
  reg [15:0] c_1_11;
  reg c_13_12;
  reg [111:0] line_257_13;
  reg line_257_14;
  wire line_257_v0;
  wire line_257_en0;

  // hls/include/stream_kernel.hpp:20: line_20
  wire line_20_start;
  reg line_20_run;
  reg line_20_15;
  wire line_20_v0;
  wire line_20_en0;

  // hls/include/awq_gemv_lane.hpp:258: line_258
  wire line_258_start;
  reg line_258_run;
  reg c_14_16;
  reg flags_17;
  wire line_258_v0;
  wire line_258_en0;

  // hls/include/stream_kernel.hpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [15:0] last_group_18;
  reg [5:0] line_38_19;
  reg [6:0] results_20;
  reg [4:0] line_38_21;
  reg [5:0] line_38_22;
  reg [12:0] last_word_23;
  reg line_38_24;
  reg [1:0] last_token_25;
  reg [1:0] last_slot_26;
  reg [12:0] line_38_27;
  reg s_x_last_28;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:304: weights
  wire weights_start;
  reg weights_run;
  reg [31:0] slot_dot_0_29;
  reg [26:0] slot_dot_1_30;
  reg [31:0] slot_dot_2_31;
  reg [26:0] slot_dot_3_32;
  reg [31:0] slot_dot_4_33;
  reg [26:0] slot_dot_5_34;
  reg [31:0] slot_dot_6_35;
  reg [26:0] slot_dot_7_36;
  reg [31:0] dot_0_37;
  reg [26:0] dot_1_38;
  reg [31:0] dot_2_39;
  reg [26:0] dot_3_40;
  reg [31:0] dot_4_41;
  reg [26:0] dot_5_42;
  reg [31:0] dot_6_43;
  reg [26:0] dot_7_44;
  reg [31:0] params_9_45;
  reg [31:0] params_8_46;
  reg [31:0] params_7_47;
  reg [31:0] params_6_48;
  reg [31:0] params_5_49;
  reg [31:0] params_4_50;
  reg [31:0] params_3_51;
  reg [31:0] params_2_52;
  reg [31:0] params_1_53;
  reg [31:0] params_0_54;
  reg [3:0] zero_7_55;
  reg [3:0] zero_6_56;
  reg [3:0] zero_5_57;
  reg [3:0] zero_4_58;
  reg [3:0] zero_3_59;
  reg [3:0] zero_2_60;
  reg [3:0] zero_1_61;
  reg [3:0] zero_0_62;
  reg [15:0] scale_7_63;
  reg [15:0] scale_6_64;
  reg [15:0] scale_5_65;
  reg [15:0] scale_4_66;
  reg [15:0] scale_3_67;
  reg [15:0] scale_2_68;
  reg [15:0] scale_1_69;
  reg [15:0] scale_0_70;
  reg [15:0] slot_scale_7_71;
  reg [15:0] slot_scale_6_72;
  reg [15:0] slot_scale_5_73;
  reg [15:0] slot_scale_4_74;
  reg [15:0] slot_scale_3_75;
  reg [15:0] slot_scale_2_76;
  reg [15:0] slot_scale_1_77;
  reg [15:0] slot_scale_0_78;
  reg [31:0] y_2_79;
  reg [31:0] y_1_80;
  reg [31:0] y_0_81;
  reg slot_bank_82;
  reg [6:0] results_83;
  reg [3:0] slots_84;
  reg [12:0] word_85;
  reg [31:0] block_86;
  reg [31:0] check_0_87;
  reg [31:0] check_1_88;
  reg check_89;
  reg loader_90;
  reg takes_first_91;
  reg [1:0] loader_4_92;
  reg [1:0] loader_93;
  reg [63:0] loader_2_94;
  reg [14:0] loader_4_95;
  reg [14:0] loader_3_96;
  reg [15:0] col_groups_97;
  reg [5:0] beat_98;
  reg [5:0] result_99;
  reg x_packet_100;
  reg x_packet_101;
  reg w_packet_102;
  reg w_packet_103;
  reg p_packet_104;
  reg p_packet_105;
  reg [31:0] bad_block_106;
  reg [8:0] flags_107;
  reg [15:0] group_108;
  reg running_109;
  reg weighs_110;
  reg slot_first_111;
  reg slot_last_112;
  reg results_end_113;
  reg results_end_114;
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

  // hls/include/awq_gemv_lane.hpp:259: line_259
  wire line_259_start;
  reg line_259_run;
  reg [8:0] flags_115;
  reg discard_x_116;
  reg discard_w_117;
  reg discard_p_118;
  wire line_259_v0;
  wire line_259_en0;

  // hls/include/awq_gemv_lane.hpp:259: line_259_2
  wire line_259_2_start;
  reg line_259_2_run;
  reg [31:0] bad_block_119;
  reg [8:0] flags_120;
  reg discard_x_121;
  reg discard_w_122;
  reg discard_p_123;
  wire line_259_2_v0;
  wire line_259_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_124;
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
  reg more_125;
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
  reg more_126;
  wire discard_3_v0;
  wire discard_3_en0;

  // hls/awq_gemv/awq_gemv.cpp:5: line_5
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
  wire [63:0] mem_x_q;
  wire [63:0] mem_x_q2;
  wire [47:0] mem_acc_q;

  // ---- hls/include/awq_gemv_lane.hpp:257: line_257, 1 stages
  wire icmp_127 = s_cmd_beat_data[47:32] == 16'd0;
  wire icmp_128 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:64
  wire [7:0] and_129 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv_lane.hpp:64
  wire icmp_130 = and_129 != 8'd2;  // awq_gemv_lane.hpp:64
  wire or_131 = icmp_128 | icmp_130;  // awq_gemv_lane.hpp:64
  wire or_132 = icmp_127 | or_131;  // awq_gemv_lane.hpp:64
  wire [65:0] shl_133 = {s_cmd_beat_data[65], 65'd0};
  wire [15:0] c_4_134 = s_cmd_beat_data[47:32] >> s_cmd_beat_data[65];  // awq_gemv_lane.hpp:57
  wire c_13_135 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_257_pop_136 = line_257_v0 & line_257_en0;  // awq_gemv_lane.hpp:257
  assign line_257_en0 = ~(line_257_v0 & ((~s_cmd_beat_valid)));
  wire line_257_issue = line_257_run;
  wire line_257_leave = 1'b0;
  assign line_257_v0 = line_257_issue;
  wire line_257_busy = line_257_run;
  always @(posedge ap_clk) begin
    if (line_257_issue & line_257_en0) line_257_run <= 1'b0;
    if (line_257_start) line_257_run <= 1'b1;
    if (rst) begin line_257_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_257_v0 & line_257_en0) line_257_1 <= shl_133;
    if (line_257_v0 & line_257_en0) line_257_2 <= s_cmd_beat_data[8];
    if (line_257_v0 & line_257_en0) c_2_3 <= s_cmd_beat_data[47:32];
    if (line_257_v0 & line_257_en0) line_257_4 <= s_cmd_beat_data[32];
    if (line_257_v0 & line_257_en0) c_4_5 <= c_4_134;
    if (line_257_v0 & line_257_en0) c_3_6 <= s_cmd_beat_data[63:48];
    if (line_257_v0 & line_257_en0) last_token_7 <= s_cmd_beat_data[79:72];
    if (line_257_v0 & line_257_en0) s_cmd_data_8 <= s_cmd_beat_data;
    if (line_257_v0 & line_257_en0) c_10_9 <= s_cmd_beat_data[75:72];
    if (line_257_v0 & line_257_en0) c_0_10 <= s_cmd_beat_data[15:8];
    if (line_257_v0 & line_257_en0) c_1_11 <= s_cmd_beat_data[31:16];
    if (line_257_v0 & line_257_en0) c_13_12 <= c_13_135;
    if (line_257_v0 & line_257_en0) line_257_13 <= s_cmd_beat_data[127:16];
    if (line_257_v0 & line_257_en0) line_257_14 <= or_132;
  end

  // ---- hls/include/stream_kernel.hpp:20: line_20, 1 stages
  wire icmp_137 = c_3_6 == 16'd0;
  wire icmp_138 = last_token_7 != 8'd0;
  wire [8:0] limit_139 = line_257_2 ? 9'd231 : 9'd462;  // awq_gemv_lane.hpp:63
  wire icmp_140 = {7'd0, limit_139} < c_4_5;
  wire or_141 = icmp_138 | icmp_140;  // awq_gemv_lane.hpp:65
  wire or_142 = icmp_137 | or_141;  // awq_gemv_lane.hpp:65
  wire planes_143 = line_257_1 != 66'd0;  // stream_kernel.hpp:20
  wire and_144 = planes_143 & line_257_4;
  wire or_145 = or_142 | and_144;  // awq_gemv_lane.hpp:65
  wire [127:0] and_146 = s_cmd_data_8 & 128'hffffffffffff00fc0000000000000000;
  wire icmp_147 = and_146 != 128'd0;
  wire or_148 = or_145 | icmp_147;  // awq_gemv_lane.hpp:65
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
    if (line_20_v0 & line_20_en0) line_20_15 <= or_148;
  end

  // ---- hls/include/awq_gemv_lane.hpp:258: line_258, 1 stages
  assign line_258_en0 = 1'd1;
  wire line_258_issue = line_258_run;
  wire line_258_leave = 1'b0;
  assign line_258_v0 = line_258_issue;
  wire line_258_busy = line_258_run;
  always @(posedge ap_clk) begin
    if (line_258_issue & line_258_en0) line_258_run <= 1'b0;
    if (line_258_start) line_258_run <= 1'b1;
    if (rst) begin line_258_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_258_v0 & line_258_en0) flags_17 <= c_14_16;
    if (line_257_done_0) c_14_16 <= 1'd1;
    if (line_20_done) c_14_16 <= line_20_15;
  end

  // ---- hls/include/stream_kernel.hpp:38: line_38, 2 stages
  // stage 0
  wire [15:0] last_group_149 = c_2_3 + 16'd65535;  // awq_gemv_lane.hpp:267
  wire [5:0] last_beat_150 = line_257_2 ? 6'd33 : 6'd17;  // awq_gemv_lane.hpp:266
  wire [6:0] shl_151 = {c_10_9, 3'd0};  // awq_gemv_lane.hpp:335
  wire [7:0] add_152 = {1'd0, shl_151} + 8'd8;  // awq_gemv_lane.hpp:335
  wire [2:0] select_153 = line_257_2 ? 3'd5 : 3'd4;  // awq_gemv_lane.hpp:268
  wire [15:0] shl_154 = c_4_5 << select_153;  // awq_gemv_lane.hpp:268
  wire xor_157 = c_0_10[2] ^ 1'd1;
  wire icmp_158 = c_10_9 > 4'd7;  // awq_gemv_lane.hpp:271
  wire [15:0] shl_159 = 16'd1 << c_10_9;  // awq_gemv_lane.hpp:271
  wire [1:0] last_token_160 = icmp_158 ? 2'd0 : shl_159[1:0];  // awq_gemv_lane.hpp:271
  wire [3:0] shl_161 = {last_token_7[3:1], 1'd0};
  wire icmp_162 = shl_161 > 4'd7;  // awq_gemv_lane.hpp:272
  wire [3:0] or_163 = shl_161 | 4'd1;  // awq_gemv_lane.hpp:272
  wire [15:0] shl_164 = 16'd1 << or_163;  // awq_gemv_lane.hpp:272
  wire [1:0] last_slot_165 = icmp_162 ? 2'd0 : shl_164[1:0];  // awq_gemv_lane.hpp:272
  wire line_38_pop_166 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [12:0] trunc_156_s1;
  always @(posedge ap_clk) begin
    trunc_156_s1 <= shl_154[12:0];
  end
  wire [12:0] last_word_155 = trunc_156_s1 + 13'd8191;  // awq_gemv_lane.hpp:268
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
    if (line_38_v0 & line_38_en0) last_group_18 <= last_group_149;
    if (line_38_v0 & line_38_en0) line_38_19 <= last_beat_150;
    if (line_38_v0 & line_38_en0) results_20 <= add_152[6:0];
    if (line_38_v0 & line_38_en0) line_38_21 <= s_x_beat_data[4:0];
    if (line_38_v0 & line_38_en0) line_38_22 <= last_beat_150;
    if (line_38_v1 & line_38_en1) last_word_23 <= last_word_155;
    if (line_38_v0 & line_38_en0) line_38_24 <= xor_157;
    if (line_38_v0 & line_38_en0) last_token_25 <= last_token_160;
    if (line_38_v0 & line_38_en0) last_slot_26 <= last_slot_165;
    if (line_38_v1 & line_38_en1) line_38_27 <= last_word_155;
    if (line_38_v0 & line_38_en0) s_x_last_28 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:304: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_167 = slots_84 == 4'd0;  // awq_gemv_lane.hpp:317
  wire [3:0] slot_168 = 4'd0 - slots_84;  // awq_gemv_lane.hpp:318
  wire xor_170 = slot_bank_82 ^ 1'd1;  // awq_gemv_lane.hpp:319
  wire select_171 = scales_167 ? xor_170 : slot_bank_82;  // awq_gemv_lane.hpp:319
  wire xor_174 = scales_167 ^ 1'd1;
  wire icmp_195 = results_83 == 7'd0;  // awq_gemv_lane.hpp:341
  wire xor_196 = icmp_195 ^ 1'd1;
  wire and_197 = scales_167 & xor_196;
  wire icmp_247 = results_83 == 7'd1;
  wire final_result_248 = results_end_114 & icmp_247;
  wire xor_249 = w_packet_102 ^ 1'd1;
  wire and_250 = xor_249 & weighs_110;
  wire last_blocks_252 = group_108 == last_group_18;  // awq_gemv_lane.hpp:313
  wire [6:0] add_253 = {1'd0, beat_98} + 7'd3;  // awq_gemv_lane.hpp:313
  wire icmp_254 = add_253 > {1'd0, line_38_19};  // awq_gemv_lane.hpp:313
  wire param_beat_255 = last_blocks_252 & icmp_254;
  wire end_259 = last_word_23 < loader_3_96[12:0];  // awq_gemv_lane.hpp:180
  wire [1:0] and_260 = loader_4_92 & last_token_25;  // awq_gemv_lane.hpp:180
  wire final_token_261 = and_260 == 2'd0;  // awq_gemv_lane.hpp:180
  wire [1:0] and_262 = loader_4_92 & last_slot_26;  // awq_gemv_lane.hpp:180
  wire wraps_263 = and_262 != 2'd0;  // awq_gemv_lane.hpp:180
  wire and_264 = final_token_261 & wraps_263;
  wire or_265 = end_259 | and_264;
  wire [1:0] select_269 = end_259 ? 2'd0 : loader_4_92;  // awq_gemv_lane.hpp:184
  wire or_270 = loader_93[0] | select_269[0];  // awq_gemv_lane.hpp:184
  wire and_271 = loader_90 & or_270;
  wire [14:0] select_272 = takes_first_91 ? loader_4_95 : loader_3_96;  // awq_gemv_lane.hpp:189
  wire xor_276 = running_109 ^ 1'd1;
  wire final_beat_277 = beat_98 == line_38_22;  // awq_gemv_lane.hpp:362
  wire and_278 = weighs_110 & final_beat_277;
  wire [127:0] w_279 = w_packet_102 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:363
  wire icmp_429 = beat_98 < 6'd2;  // awq_gemv_lane.hpp:383
  wire xor_475 = final_beat_277 ^ 1'd1;
  wire and_476 = weighs_110 & xor_475;
  wire and_477 = and_476 & param_beat_255;
  wire first_490 = beat_98 == 6'd0;  // awq_gemv_lane.hpp:364
  wire icmp_500 = beat_98 == 6'd1;  // awq_gemv_lane.hpp:379
  wire or_527 = xor_174 | icmp_195;
  wire icmp_531 = slots_84 == 4'd1;  // awq_gemv_lane.hpp:334
  wire and_532 = icmp_531 & slot_last_112;
  wire xor_533 = and_532 ^ 1'd1;
  wire or_534 = scales_167 | xor_533;
  wire slot_bank_535 = or_534 ? slot_bank_82 : xor_170;
  wire and_536 = scales_167 & icmp_195;
  wire [6:0] results_537 = results_83 + 7'd127;  // awq_gemv_lane.hpp:356
  wire [6:0] results_538 = and_532 ? results_20 : results_83;
  wire [6:0] select_539 = and_197 ? results_537 : results_538;
  wire [6:0] results_540 = and_536 ? 7'd0 : select_539;
  wire [3:0] slots_541 = slots_84 + 4'd15;  // awq_gemv_lane.hpp:340
  wire [3:0] slots_542 = scales_167 ? 4'd0 : slots_541;
  wire [3:0] slots_543 = and_278 ? 4'd8 : slots_542;
  wire icmp_544 = beat_98 > 6'd1;  // awq_gemv_lane.hpp:387
  wire and_545 = weighs_110 & icmp_544;
  wire icmp_546 = word_85 == last_word_23;  // awq_gemv_lane.hpp:387
  wire [12:0] add_547 = word_85 + 13'd1;  // awq_gemv_lane.hpp:387
  wire [12:0] select_548 = icmp_546 ? 13'd0 : add_547;  // awq_gemv_lane.hpp:387
  wire [12:0] word_549 = and_545 ? select_548 : word_85;
  wire loader_0_826 = end_259 ^ 1'd1;  // awq_gemv_lane.hpp:195
  wire loader_827 = loader_90 & loader_0_826;
  wire loader_2_828 = takes_first_91 ^ 1'd1;  // awq_gemv_lane.hpp:196
  wire loader_829 = loader_90 ? loader_2_828 : takes_first_91;
  wire [1:0] shl_830 = {loader_4_92[0], 1'd0};
  wire [1:0] loader_3_831 = wraps_263 ? 2'd1 : shl_830;  // awq_gemv_lane.hpp:197
  wire [1:0] loader_832 = loader_90 ? loader_3_831 : loader_4_92;
  wire [1:0] loader_833 = loader_90 ? loader_4_92 : loader_93;
  wire [12:0] or_836 = loader_3_96[12:0] | 13'd1;
  wire [14:0] loader_4_837 = loader_90 ? {2'd0, or_836} : loader_4_95;  // awq_gemv.cpp:14
  wire and_838 = loader_90 & wraps_263;
  wire [15:0] add_839 = {1'd0, loader_3_96} + 16'd2;  // awq_gemv_lane.hpp:198
  wire [14:0] loader_3_840 = and_838 ? {2'd0, add_839[12:0]} : loader_3_96;  // awq_gemv.cpp:14
  wire [15:0] col_groups_841 = col_groups_97 + {16{last_blocks_252}};  // awq_gemv_lane.hpp:402
  wire [15:0] col_groups_842 = and_278 ? col_groups_841 : col_groups_97;
  wire [5:0] add_843 = beat_98 + 6'd1;  // awq_gemv_lane.hpp:405
  wire [5:0] beat_844 = final_beat_277 ? 6'd0 : add_843;  // awq_gemv_lane.hpp:405
  wire [5:0] beat_845 = weighs_110 ? beat_844 : beat_98;
  wire [12:0] or_855 = loader_3_96[12:0] | 13'd1;  // awq_gemv_lane.hpp:182
  wire icmp_856 = or_855 != line_38_27;  // awq_gemv_lane.hpp:182
  wire is_last_857 = final_token_261 | icmp_856;
  wire w_packet_860 = w_packet_102 | s_w_beat_last;
  wire w_packet_861 = weighs_110 ? w_packet_860 : w_packet_102;
  wire and_862 = weighs_110 & xor_249;
  wire final_columns_863 = col_groups_97 == 16'd1;  // awq_gemv_lane.hpp:362
  wire and_864 = final_beat_277 & last_blocks_252;  // awq_gemv_lane.hpp:363
  wire is_last_865 = final_columns_863 & and_864;
  wire xor_866 = is_last_865 ^ 1'd1;  // stream_kernel.hpp:41
  wire w_packet_1_867 = s_w_beat_last & xor_866;
  wire w_packet_868 = and_862 ? w_packet_1_867 : w_packet_103;
  wire is_last_873 = final_beat_277 & final_columns_863;
  wire xor_874 = is_last_873 ^ 1'd1;  // stream_kernel.hpp:41
  wire w_packet_877 = w_packet_102 ? w_packet_103 : w_packet_1_867;
  wire or_878 = line_38_24 | w_packet_877;
  wire [15:0] add_900 = group_108 + 16'd1;
  wire [15:0] select_901 = last_blocks_252 ? 16'd0 : add_900;  // awq_gemv_lane.hpp:403
  wire [15:0] group_902 = and_278 ? select_901 : group_108;
  wire running_903 = final_result_248 ^ 1'd1;  // awq_gemv_lane.hpp:355
  wire running_904 = or_527 | running_903;
  wire and_905 = last_blocks_252 & final_columns_863;
  wire weighing_906 = and_905 ^ 1'd1;  // awq_gemv_lane.hpp:400
  wire weighing_907 = xor_475 | weighing_906;
  wire weighing_908 = weighs_110 & weighing_907;
  wire slot_first_909 = group_108 == 16'd0;  // awq_gemv_lane.hpp:397
  wire slot_first_910 = and_278 ? slot_first_909 : slot_first_111;
  wire slot_last_911 = and_278 ? last_blocks_252 : slot_last_112;
  wire slot_end_912 = and_278 ? final_columns_863 : results_end_113;
  wire results_end_913 = or_534 ? results_end_114 : results_end_113;
  wire weights_pop_917 = weights_v0 & weights_en0 & and_250;  // stream_kernel.hpp:38
  wire weights_load_918 = weights_v0 & weights_en0 & weighs_110;  // awq_gemv_lane.hpp:126
  // stage 1
  reg scales_167_s1;
  reg [3:0] slot_168_s1;
  reg select_171_s1;
  reg slot_first_111_s1;
  reg and_197_s1;
  reg weighs_110_s1;
  reg param_beat_255_s1;
  reg or_265_s1;
  reg loader_90_s1;
  reg takes_first_91_s1;
  reg [127:0] w_279_s1;
  reg and_278_s1;
  reg icmp_429_s1;
  reg final_beat_277_s1;
  reg and_477_s1;
  reg first_490_s1;
  reg icmp_500_s1;
  reg or_527_s1;
  reg and_532_s1;
  reg and_536_s1;
  reg is_last_857_s1;
  reg xor_874_s1;
  reg or_878_s1;
  reg xor_174_s1;
  reg final_result_248_s1;
  reg and_271_s1;
  reg [12:0] trunc_922_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_167_s1 <= scales_167;
    slot_168_s1 <= slot_168;
    select_171_s1 <= select_171;
    slot_first_111_s1 <= slot_first_111;
    and_197_s1 <= and_197;
    weighs_110_s1 <= weighs_110;
    param_beat_255_s1 <= param_beat_255;
    or_265_s1 <= or_265;
    loader_90_s1 <= loader_90;
    takes_first_91_s1 <= takes_first_91;
    w_279_s1 <= w_279;
    and_278_s1 <= and_278;
    icmp_429_s1 <= icmp_429;
    final_beat_277_s1 <= final_beat_277;
    and_477_s1 <= and_477;
    first_490_s1 <= first_490;
    icmp_500_s1 <= icmp_500;
    or_527_s1 <= or_527;
    and_532_s1 <= and_532;
    and_536_s1 <= and_536;
    is_last_857_s1 <= is_last_857;
    xor_874_s1 <= xor_874;
    or_878_s1 <= or_878;
    xor_174_s1 <= xor_174;
    final_result_248_s1 <= final_result_248;
    and_271_s1 <= and_271;
    trunc_922_s1 <= select_272[12:0];
  end
  wire [3:0] select_169 = scales_167_s1 ? result_99[3:0] : slot_168_s1;  // awq_gemv_lane.hpp:319
  wire [3:0] shl_172 = {select_171_s1, 3'd0};
  wire [3:0] sum_index_173 = {1'd0, select_169[2:0]} | shl_172;  // awq_gemv_lane.hpp:319
  wire icmp_176 = slot_168_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:145
  wire icmp_198 = result_99[1:0] == 2'd3;  // awq_gemv_lane.hpp:347
  wire and_199 = and_197_s1 & icmp_198;
  wire icmp_200 = result_99[2:0] < 3'd4;  // awq_gemv_lane.hpp:145
  wire [31:0] high_229 = result_99[0] ? params_3_51 : params_2_52;
  wire [31:0] low_230 = result_99[0] ? params_1_53 : params_0_54;
  wire [31:0] low_231 = result_99[1] ? high_229 : low_230;
  wire [31:0] high_232 = result_99[0] ? params_7_47 : params_6_48;
  wire [31:0] low_233 = result_99[0] ? params_5_49 : params_4_50;
  wire [31:0] high_234 = result_99[1] ? high_232 : low_233;
  wire [31:0] select_235 = icmp_200 ? low_231 : high_234;  // awq_gemv_lane.hpp:145
  wire xor_251 = p_packet_104 ^ 1'd1;
  wire and_256 = weighs_110_s1 & param_beat_255_s1;
  wire and_257 = xor_251 & and_256;
  wire xor_258 = x_packet_100 ^ 1'd1;
  wire xor_266 = or_265_s1 ^ 1'd1;
  wire and_267 = loader_90_s1 & xor_266;
  wire and_268 = xor_258 & and_267;
  wire or_273 = x_packet_100 | or_265_s1;
  wire [63:0] first_274 = or_273 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_275 = takes_first_91_s1 ? loader_2_94 : first_274;  // awq_gemv_lane.hpp:189
  wire and_446 = and_278_s1 & param_beat_255_s1;
  wire [7:0] ref_447 = p_packet_104 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_449 = p_packet_104 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_453 = p_packet_104 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_457 = p_packet_104 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] ref_461 = p_packet_104 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_463 = p_packet_104 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_467 = p_packet_104 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_471 = p_packet_104 ? 8'd0 : s_param_beat_data[31:24];
  wire [31:0] ref_478 = p_packet_104 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_479 = and_477_s1 ? ref_478 : params_7_47;
  wire [31:0] ref_480 = p_packet_104 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_481 = and_477_s1 ? ref_480 : params_6_48;
  wire [31:0] ref_482 = p_packet_104 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_483 = and_477_s1 ? ref_482 : params_5_49;
  wire [31:0] ref_484 = p_packet_104 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_485 = and_477_s1 ? ref_484 : params_4_50;
  wire [31:0] params_3_486 = and_477_s1 ? params_7_47 : params_3_51;
  wire [31:0] params_2_487 = and_477_s1 ? params_6_48 : params_2_52;
  wire [31:0] params_1_488 = and_477_s1 ? params_5_49 : params_1_53;
  wire [31:0] params_0_489 = and_477_s1 ? params_4_50 : params_0_54;
  wire [127:0] shl_552 = {w_279_s1[127:64], 64'd0};
  wire [63:0] shl_553 = {w_279_s1[31:0], 32'd0};
  wire [127:0] or_554 = shl_552 | {64'd0, shl_553};  // awq_gemv_lane.hpp:94
  wire [127:0] or_555 = or_554 | 128'h9226f562;  // awq_gemv_lane.hpp:94
  wire [127:0] ref_556 = first_490_s1 ? or_555 : w_279_s1;  // awq_gemv_lane.hpp:210
  wire [122:0] and_557 = ref_556[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:78
  wire parity_558 = ^and_557;
  wire [123:0] and_559 = ref_556[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:78
  wire parity_560 = ^and_559;
  wire [1:0] shl_561 = {parity_560, 1'd0};
  wire [1:0] or_562 = {1'd0, parity_558} | shl_561;
  wire [124:0] and_563 = ref_556[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:78
  wire parity_564 = ^and_563;
  wire [2:0] shl_565 = {parity_564, 2'd0};
  wire [2:0] or_566 = {1'd0, or_562} | shl_565;
  wire [125:0] and_567 = ref_556[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:78
  wire parity_568 = ^and_567;
  wire [3:0] shl_569 = {parity_568, 3'd0};
  wire [3:0] or_570 = {1'd0, or_566} | shl_569;
  wire [126:0] and_571 = ref_556[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:78
  wire parity_572 = ^and_571;
  wire [4:0] shl_573 = {parity_572, 4'd0};
  wire [4:0] or_574 = {1'd0, or_570} | shl_573;
  wire [127:0] and_575 = ref_556 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:78
  wire parity_576 = ^and_575;
  wire [5:0] shl_577 = {parity_576, 5'd0};
  wire [5:0] or_578 = {1'd0, or_574} | shl_577;
  wire [125:0] and_579 = ref_556[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:78
  wire parity_580 = ^and_579;
  wire [6:0] shl_581 = {parity_580, 6'd0};
  wire [6:0] or_582 = {1'd0, or_578} | shl_581;
  wire [126:0] and_583 = ref_556[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:78
  wire parity_584 = ^and_583;
  wire [7:0] shl_585 = {parity_584, 7'd0};
  wire [7:0] or_586 = {1'd0, or_582} | shl_585;
  wire [127:0] and_587 = ref_556 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:78
  wire parity_588 = ^and_587;
  wire [8:0] shl_589 = {parity_588, 8'd0};
  wire [8:0] or_590 = {1'd0, or_586} | shl_589;
  wire [127:0] and_591 = ref_556 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:78
  wire parity_592 = ^and_591;
  wire [9:0] shl_593 = {parity_592, 9'd0};
  wire [9:0] or_594 = {1'd0, or_590} | shl_593;
  wire [122:0] and_595 = ref_556[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:78
  wire parity_596 = ^and_595;
  wire [10:0] shl_597 = {parity_596, 10'd0};
  wire [10:0] or_598 = {1'd0, or_594} | shl_597;
  wire [123:0] and_599 = ref_556[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:78
  wire parity_600 = ^and_599;
  wire [11:0] shl_601 = {parity_600, 11'd0};
  wire [11:0] or_602 = {1'd0, or_598} | shl_601;
  wire [124:0] and_603 = ref_556[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:78
  wire parity_604 = ^and_603;
  wire [12:0] shl_605 = {parity_604, 12'd0};
  wire [12:0] or_606 = {1'd0, or_602} | shl_605;
  wire [125:0] and_607 = ref_556[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:78
  wire parity_608 = ^and_607;
  wire [13:0] shl_609 = {parity_608, 13'd0};
  wire [13:0] or_610 = {1'd0, or_606} | shl_609;
  wire [126:0] and_611 = ref_556[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:78
  wire parity_612 = ^and_611;
  wire [14:0] shl_613 = {parity_612, 14'd0};
  wire [14:0] or_614 = {1'd0, or_610} | shl_613;
  wire [127:0] and_615 = ref_556 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:78
  wire parity_616 = ^and_615;
  wire [15:0] shl_617 = {parity_616, 15'd0};
  wire [15:0] or_618 = {1'd0, or_614} | shl_617;
  wire [124:0] and_619 = ref_556[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:78
  wire parity_620 = ^and_619;
  wire [16:0] shl_621 = {parity_620, 16'd0};
  wire [16:0] or_622 = {1'd0, or_618} | shl_621;
  wire [125:0] and_623 = ref_556[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:78
  wire parity_624 = ^and_623;
  wire [17:0] shl_625 = {parity_624, 17'd0};
  wire [17:0] or_626 = {1'd0, or_622} | shl_625;
  wire [126:0] and_627 = ref_556[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:78
  wire parity_628 = ^and_627;
  wire [18:0] shl_629 = {parity_628, 18'd0};
  wire [18:0] or_630 = {1'd0, or_626} | shl_629;
  wire [127:0] and_631 = ref_556 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:78
  wire parity_632 = ^and_631;
  wire [19:0] shl_633 = {parity_632, 19'd0};
  wire [19:0] or_634 = {1'd0, or_630} | shl_633;
  wire [127:0] and_635 = ref_556 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:78
  wire parity_636 = ^and_635;
  wire [20:0] shl_637 = {parity_636, 20'd0};
  wire [20:0] or_638 = {1'd0, or_634} | shl_637;
  wire [127:0] and_639 = ref_556 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:78
  wire parity_640 = ^and_639;
  wire [21:0] shl_641 = {parity_640, 21'd0};
  wire [21:0] or_642 = {1'd0, or_638} | shl_641;
  wire [126:0] and_643 = ref_556[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:78
  wire parity_644 = ^and_643;
  wire [22:0] shl_645 = {parity_644, 22'd0};
  wire [22:0] or_646 = {1'd0, or_642} | shl_645;
  wire [127:0] and_647 = ref_556 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:78
  wire parity_648 = ^and_647;
  wire [23:0] shl_649 = {parity_648, 23'd0};
  wire [23:0] or_650 = {1'd0, or_646} | shl_649;
  wire [127:0] and_651 = ref_556 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:78
  wire parity_652 = ^and_651;
  wire [24:0] shl_653 = {parity_652, 24'd0};
  wire [24:0] or_654 = {1'd0, or_650} | shl_653;
  wire [126:0] and_655 = ref_556[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:78
  wire parity_656 = ^and_655;
  wire [25:0] shl_657 = {parity_656, 25'd0};
  wire [25:0] or_658 = {1'd0, or_654} | shl_657;
  wire [127:0] and_659 = ref_556 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:78
  wire parity_660 = ^and_659;
  wire [26:0] shl_661 = {parity_660, 26'd0};
  wire [26:0] or_662 = {1'd0, or_658} | shl_661;
  wire [127:0] and_663 = ref_556 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:78
  wire parity_664 = ^and_663;
  wire [27:0] shl_665 = {parity_664, 27'd0};
  wire [27:0] or_666 = {1'd0, or_662} | shl_665;
  wire [126:0] and_667 = ref_556[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:78
  wire parity_668 = ^and_667;
  wire [28:0] shl_669 = {parity_668, 28'd0};
  wire [28:0] or_670 = {1'd0, or_666} | shl_669;
  wire [127:0] and_671 = ref_556 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:78
  wire parity_672 = ^and_671;
  wire [29:0] shl_673 = {parity_672, 29'd0};
  wire [29:0] or_674 = {1'd0, or_670} | shl_673;
  wire [127:0] and_675 = ref_556 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:78
  wire parity_676 = ^and_675;
  wire [30:0] shl_677 = {parity_676, 30'd0};
  wire [30:0] or_678 = {1'd0, or_674} | shl_677;
  wire [127:0] and_679 = ref_556 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:78
  wire parity_680 = ^and_679;
  wire [31:0] shl_681 = {parity_680, 31'd0};  // awq_gemv_lane.hpp:78
  wire [31:0] or_682 = {1'd0, or_678} | shl_681;  // awq_gemv_lane.hpp:78
  wire [63:0] loader_2_834 = or_273 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_835 = loader_90_s1 ? loader_2_834 : loader_2_94;  // awq_gemv.cpp:14
  wire [5:0] result_846 = result_99 + 6'd1;  // awq_gemv_lane.hpp:357
  wire [5:0] result_847 = and_532_s1 ? 6'd0 : result_99;
  wire [5:0] select_848 = and_197_s1 ? result_846 : result_847;
  wire [5:0] result_849 = and_536_s1 ? result_99 : select_848;
  wire and_850 = x_packet_100 & xor_266;
  wire or_851 = and_850 | s_x_beat_last;
  wire x_packet_852 = and_267 ? or_851 : x_packet_100;
  wire xor_853 = or_273 ^ 1'd1;
  wire and_854 = loader_90_s1 & xor_853;
  wire x_packet_1_858 = s_x_beat_last & is_last_857_s1;
  wire x_packet_859 = and_854 ? x_packet_1_858 : x_packet_101;
  wire p_packet_869 = p_packet_104 | s_param_beat_last;
  wire p_packet_870 = and_256 ? p_packet_869 : p_packet_104;
  wire and_871 = weighs_110_s1 & xor_251;
  wire and_872 = and_871 & param_beat_255_s1;
  wire p_packet_1_875 = s_param_beat_last & xor_874_s1;
  wire p_packet_876 = and_872 ? p_packet_1_875 : p_packet_105;
  wire weights_pop_919 = weights_v1 & weights_en1 & and_257;  // stream_kernel.hpp:38
  wire weights_pop_920 = weights_v1 & weights_en1 & and_268;  // stream_kernel.hpp:38
  wire weights_store_921 = weights_v1 & weights_en1 & and_271_s1;  // awq_gemv_lane.hpp:189
  // stage 2
  reg slot_first_111_s2;
  reg trunc_178_s2;
  reg trunc_181_s2;
  reg icmp_176_s2;
  reg icmp_200_s2;
  reg trunc_203_s2;
  reg trunc_206_s2;
  reg [31:0] select_235_s2;
  reg [127:0] w_279_s2;
  reg [3:0] zext_297_s2;
  reg and_278_s2;
  reg [3:0] lshr_393_s2;
  reg icmp_429_s2;
  reg weighs_110_s2;
  reg final_beat_277_s2;
  reg [7:0] ref_447_s2;
  reg [7:0] ref_449_s2;
  reg [7:0] ref_453_s2;
  reg [7:0] ref_457_s2;
  reg and_446_s2;
  reg [7:0] ref_461_s2;
  reg [7:0] ref_463_s2;
  reg [7:0] ref_467_s2;
  reg [7:0] ref_471_s2;
  reg first_490_s2;
  reg icmp_500_s2;
  reg [15:0] trunc_506_s2;
  reg or_527_s2;
  reg [31:0] or_682_s2;
  reg [31:0] trunc_815_s2;
  reg or_878_s2;
  reg [3:0] sum_index_173_s2;
  reg xor_174_s2;
  reg and_199_s2;
  reg final_result_248_s2;
  always @(posedge ap_clk) begin
    slot_first_111_s2 <= slot_first_111_s1;
    trunc_178_s2 <= slot_168_s1[0];
    trunc_181_s2 <= slot_168_s1[1];
    icmp_176_s2 <= icmp_176;
    icmp_200_s2 <= icmp_200;
    trunc_203_s2 <= result_99[0];
    trunc_206_s2 <= result_99[1];
    select_235_s2 <= select_235;
    w_279_s2 <= w_279_s1;
    zext_297_s2 <= w_279_s1[67:64];
    and_278_s2 <= and_278_s1;
    lshr_393_s2 <= w_279_s1[31:28];
    icmp_429_s2 <= icmp_429_s1;
    weighs_110_s2 <= weighs_110_s1;
    final_beat_277_s2 <= final_beat_277_s1;
    ref_447_s2 <= ref_447;
    ref_449_s2 <= ref_449;
    ref_453_s2 <= ref_453;
    ref_457_s2 <= ref_457;
    and_446_s2 <= and_446;
    ref_461_s2 <= ref_461;
    ref_463_s2 <= ref_463;
    ref_467_s2 <= ref_467;
    ref_471_s2 <= ref_471;
    first_490_s2 <= first_490_s1;
    icmp_500_s2 <= icmp_500_s1;
    trunc_506_s2 <= w_279_s1[79:64];
    or_527_s2 <= or_527_s1;
    or_682_s2 <= or_682;
    trunc_815_s2 <= w_279_s1[95:64];
    or_878_s2 <= or_878_s1;
    sum_index_173_s2 <= sum_index_173;
    xor_174_s2 <= xor_174_s1;
    and_199_s2 <= and_199;
    final_result_248_s2 <= final_result_248_s1;
  end
  wire [15:0] high_186 = trunc_178_s2 ? slot_scale_3_75 : slot_scale_2_76;
  wire [15:0] low_187 = trunc_178_s2 ? slot_scale_1_77 : slot_scale_0_78;
  wire [15:0] low_188 = trunc_181_s2 ? high_186 : low_187;
  wire [15:0] high_189 = trunc_178_s2 ? slot_scale_7_71 : slot_scale_6_72;
  wire [15:0] low_190 = trunc_178_s2 ? slot_scale_5_73 : slot_scale_4_74;
  wire [15:0] high_191 = trunc_181_s2 ? high_189 : low_190;
  wire [15:0] select_192 = icmp_176_s2 ? low_188 : high_191;  // awq_gemv_lane.hpp:145
  wire [31:0] select_201 = icmp_200_s2 ? params_8_46 : params_9_45;  // awq_gemv_lane.hpp:145
  wire [4:0] select_202 = trunc_203_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_204 = {trunc_203_s2, 3'd0};
  wire [4:0] select_205 = trunc_206_s2 ? select_202 : {1'd0, shl_204};
  wire [4:0] d1_280 = {1'd0, w_279_s2[19:16]} - {1'd0, zero_1_61};  // awq_gemv_lane.hpp:109
  wire [31:0] shl_281 = {d1_280, 27'd0};  // awq_gemv_lane.hpp:110
  wire [4:0] d0_282 = {1'd0, w_279_s2[3:0]} - {1'd0, zero_0_62};  // awq_gemv_lane.hpp:109
  wire [31:0] shl_283 = {d0_282, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_0_284 = shl_281 + {{22{shl_283[31]}}, shl_283[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_285;
  awq_gemv_mul_27s_16s_42_3 mul_285_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_0_284[31:5]), .b(mem_x_q2[15:0]), .p(mul_285));  // awq_gemv_lane.hpp:127
  wire [4:0] d1_286 = {1'd0, w_279_s2[51:48]} - {1'd0, zero_1_61};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_288 = {1'd0, w_279_s2[35:32]} - {1'd0, zero_0_62};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_294 = {1'd0, w_279_s2[83:80]} - {1'd0, zero_1_61};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_296 = {1'd0, zext_297_s2} - {1'd0, zero_0_62};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_303 = {1'd0, w_279_s2[115:112]} - {1'd0, zero_1_61};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_305 = {1'd0, w_279_s2[99:96]} - {1'd0, zero_0_62};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_320 = {1'd0, w_279_s2[23:20]} - {1'd0, zero_3_59};  // awq_gemv_lane.hpp:109
  wire [31:0] shl_321 = {d1_320, 27'd0};  // awq_gemv_lane.hpp:110
  wire [4:0] d0_322 = {1'd0, w_279_s2[7:4]} - {1'd0, zero_2_60};  // awq_gemv_lane.hpp:109
  wire [31:0] shl_323 = {d0_322, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_1_324 = shl_321 + {{22{shl_323[31]}}, shl_323[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_325;
  awq_gemv_mul_27s_16s_42_3 mul_325_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_1_324[31:5]), .b(mem_x_q2[15:0]), .p(mul_325));  // awq_gemv_lane.hpp:127
  wire [4:0] d1_326 = {1'd0, w_279_s2[55:52]} - {1'd0, zero_3_59};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_328 = {1'd0, w_279_s2[39:36]} - {1'd0, zero_2_60};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_333 = {1'd0, w_279_s2[87:84]} - {1'd0, zero_3_59};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_335 = {1'd0, w_279_s2[71:68]} - {1'd0, zero_2_60};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_340 = {1'd0, w_279_s2[119:116]} - {1'd0, zero_3_59};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_342 = {1'd0, w_279_s2[103:100]} - {1'd0, zero_2_60};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_356 = {1'd0, w_279_s2[27:24]} - {1'd0, zero_5_57};  // awq_gemv_lane.hpp:109
  wire [31:0] shl_357 = {d1_356, 27'd0};  // awq_gemv_lane.hpp:110
  wire [4:0] d0_358 = {1'd0, w_279_s2[11:8]} - {1'd0, zero_4_58};  // awq_gemv_lane.hpp:109
  wire [31:0] shl_359 = {d0_358, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_2_360 = shl_357 + {{22{shl_359[31]}}, shl_359[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_361;
  awq_gemv_mul_27s_16s_42_3 mul_361_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_2_360[31:5]), .b(mem_x_q2[15:0]), .p(mul_361));  // awq_gemv_lane.hpp:127
  wire [4:0] d1_362 = {1'd0, w_279_s2[59:56]} - {1'd0, zero_5_57};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_364 = {1'd0, w_279_s2[43:40]} - {1'd0, zero_4_58};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_369 = {1'd0, w_279_s2[91:88]} - {1'd0, zero_5_57};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_371 = {1'd0, w_279_s2[75:72]} - {1'd0, zero_4_58};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_376 = {1'd0, w_279_s2[123:120]} - {1'd0, zero_5_57};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_378 = {1'd0, w_279_s2[107:104]} - {1'd0, zero_4_58};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_392 = {1'd0, lshr_393_s2} - {1'd0, zero_7_55};  // awq_gemv_lane.hpp:109
  wire [31:0] shl_394 = {d1_392, 27'd0};  // awq_gemv_lane.hpp:110
  wire [4:0] d0_395 = {1'd0, w_279_s2[15:12]} - {1'd0, zero_6_56};  // awq_gemv_lane.hpp:109
  wire [31:0] shl_396 = {d0_395, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_3_397 = shl_394 + {{22{shl_396[31]}}, shl_396[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_398;
  awq_gemv_mul_27s_16s_42_3 mul_398_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_3_397[31:5]), .b(mem_x_q2[15:0]), .p(mul_398));  // awq_gemv_lane.hpp:127
  wire [4:0] d1_399 = {1'd0, w_279_s2[63:60]} - {1'd0, zero_7_55};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_401 = {1'd0, w_279_s2[47:44]} - {1'd0, zero_6_56};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_406 = {1'd0, w_279_s2[95:92]} - {1'd0, zero_7_55};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_408 = {1'd0, w_279_s2[79:76]} - {1'd0, zero_6_56};  // awq_gemv_lane.hpp:109
  wire [4:0] d1_413 = {1'd0, w_279_s2[127:124]} - {1'd0, zero_7_55};  // awq_gemv_lane.hpp:109
  wire [4:0] d0_415 = {1'd0, w_279_s2[111:108]} - {1'd0, zero_6_56};  // awq_gemv_lane.hpp:109
  wire [31:0] select_448 = final_beat_277_s2 ? {24'd0, ref_447_s2} : params_9_45;  // awq_gemv_lane.hpp:236
  wire [15:0] shl_450 = {ref_449_s2, 8'd0};  // awq_gemv_lane.hpp:236
  wire [15:0] or_451 = {8'd0, select_448[7:0]} | shl_450;  // awq_gemv_lane.hpp:236
  wire [31:0] select_452 = final_beat_277_s2 ? {16'd0, or_451} : params_9_45;  // awq_gemv_lane.hpp:236
  wire [23:0] shl_454 = {ref_453_s2, 16'd0};  // awq_gemv_lane.hpp:236
  wire [23:0] or_455 = {8'd0, select_452[15:0]} | shl_454;  // awq_gemv_lane.hpp:236
  wire [31:0] select_456 = final_beat_277_s2 ? {8'd0, or_455} : params_9_45;  // awq_gemv_lane.hpp:236
  wire [31:0] shl_458 = {ref_457_s2, 24'd0};  // awq_gemv_lane.hpp:236
  wire [31:0] or_459 = {8'd0, select_456[23:0]} | shl_458;  // awq_gemv_lane.hpp:236
  wire [31:0] params_9_460 = and_446_s2 ? or_459 : params_9_45;
  wire [31:0] select_462 = final_beat_277_s2 ? {24'd0, ref_461_s2} : params_8_46;  // awq_gemv_lane.hpp:236
  wire [15:0] shl_464 = {ref_463_s2, 8'd0};  // awq_gemv_lane.hpp:236
  wire [15:0] or_465 = {8'd0, select_462[7:0]} | shl_464;  // awq_gemv_lane.hpp:236
  wire [31:0] select_466 = final_beat_277_s2 ? {16'd0, or_465} : params_8_46;  // awq_gemv_lane.hpp:236
  wire [23:0] shl_468 = {ref_467_s2, 16'd0};  // awq_gemv_lane.hpp:236
  wire [23:0] or_469 = {8'd0, select_466[15:0]} | shl_468;  // awq_gemv_lane.hpp:236
  wire [31:0] select_470 = final_beat_277_s2 ? {8'd0, or_469} : params_8_46;  // awq_gemv_lane.hpp:236
  wire [31:0] shl_472 = {ref_471_s2, 24'd0};  // awq_gemv_lane.hpp:236
  wire [31:0] or_473 = {8'd0, select_470[23:0]} | shl_472;  // awq_gemv_lane.hpp:236
  wire [31:0] params_8_474 = and_446_s2 ? or_473 : params_8_46;
  wire and_491 = weighs_110_s2 & first_490_s2;
  wire [3:0] zero_7_492 = and_491 ? w_279_s2[31:28] : zero_7_55;
  wire [3:0] zero_6_493 = and_491 ? w_279_s2[15:12] : zero_6_56;
  wire [3:0] zero_5_494 = and_491 ? w_279_s2[27:24] : zero_5_57;
  wire [3:0] zero_4_495 = and_491 ? w_279_s2[11:8] : zero_4_58;
  wire [3:0] zero_3_496 = and_491 ? w_279_s2[23:20] : zero_3_59;
  wire [3:0] zero_2_497 = and_491 ? w_279_s2[7:4] : zero_2_60;
  wire [3:0] zero_1_498 = and_491 ? w_279_s2[19:16] : zero_1_61;
  wire [3:0] zero_0_499 = and_491 ? w_279_s2[3:0] : zero_0_62;
  wire and_501 = weighs_110_s2 & icmp_500_s2;
  wire [15:0] scale_7_502 = and_501 ? w_279_s2[127:112] : scale_7_63;
  wire [15:0] scale_6_503 = and_501 ? w_279_s2[111:96] : scale_6_64;
  wire [15:0] scale_5_504 = and_501 ? w_279_s2[95:80] : scale_5_65;
  wire [15:0] scale_4_505 = and_501 ? trunc_506_s2 : scale_4_66;
  wire [15:0] scale_3_507 = and_501 ? w_279_s2[63:48] : scale_3_67;
  wire [15:0] scale_2_508 = and_501 ? w_279_s2[47:32] : scale_2_68;
  wire [15:0] scale_1_509 = and_501 ? w_279_s2[31:16] : scale_1_69;
  wire [15:0] scale_0_510 = and_501 ? w_279_s2[15:0] : scale_0_70;
  wire [15:0] scale_7_511 = icmp_500_s2 ? w_279_s2[127:112] : scale_7_63;  // awq_gemv_lane.hpp:379
  wire [15:0] slot_scale_7_512 = and_278_s2 ? scale_7_511 : slot_scale_7_71;
  wire [15:0] scale_6_513 = icmp_500_s2 ? w_279_s2[111:96] : scale_6_64;  // awq_gemv_lane.hpp:379
  wire [15:0] slot_scale_6_514 = and_278_s2 ? scale_6_513 : slot_scale_6_72;
  wire [15:0] scale_5_515 = icmp_500_s2 ? w_279_s2[95:80] : scale_5_65;  // awq_gemv_lane.hpp:379
  wire [15:0] slot_scale_5_516 = and_278_s2 ? scale_5_515 : slot_scale_5_73;
  wire [15:0] scale_4_517 = icmp_500_s2 ? trunc_506_s2 : scale_4_66;  // awq_gemv_lane.hpp:379
  wire [15:0] slot_scale_4_518 = and_278_s2 ? scale_4_517 : slot_scale_4_74;
  wire [15:0] scale_3_519 = icmp_500_s2 ? w_279_s2[63:48] : scale_3_67;  // awq_gemv_lane.hpp:379
  wire [15:0] slot_scale_3_520 = and_278_s2 ? scale_3_519 : slot_scale_3_75;
  wire [15:0] scale_2_521 = icmp_500_s2 ? w_279_s2[47:32] : scale_2_68;  // awq_gemv_lane.hpp:379
  wire [15:0] slot_scale_2_522 = and_278_s2 ? scale_2_521 : slot_scale_2_76;
  wire [15:0] scale_1_523 = icmp_500_s2 ? w_279_s2[31:16] : scale_1_69;  // awq_gemv_lane.hpp:379
  wire [15:0] slot_scale_1_524 = and_278_s2 ? scale_1_523 : slot_scale_1_77;
  wire [15:0] scale_0_525 = icmp_500_s2 ? w_279_s2[15:0] : scale_0_70;  // awq_gemv_lane.hpp:379
  wire [15:0] slot_scale_0_526 = and_278_s2 ? scale_0_525 : slot_scale_0_78;
  wire [31:0] block_550 = block_86 + 32'd1;  // awq_gemv_lane.hpp:401
  wire [31:0] block_551 = and_278_s2 ? block_550 : block_86;
  wire [31:0] select_683 = first_490_s2 ? 32'd0 : check_0_87;  // awq_gemv_lane.hpp:210
  wire [31:0] and_684 = select_683 & 32'heb46de2f;  // awq_gemv_lane.hpp:78
  wire parity_685 = ^and_684;
  wire [31:0] and_686 = select_683 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:78
  wire parity_687 = ^and_686;
  wire [1:0] shl_688 = {parity_687, 1'd0};
  wire [1:0] or_689 = {1'd0, parity_685} | shl_688;
  wire [31:0] and_690 = select_683 & 32'had1b78bc;  // awq_gemv_lane.hpp:78
  wire parity_691 = ^and_690;
  wire [2:0] shl_692 = {parity_691, 2'd0};
  wire [2:0] or_693 = {1'd0, or_689} | shl_692;
  wire [30:0] and_694 = select_683[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:78
  wire parity_695 = ^and_694;
  wire [3:0] shl_696 = {parity_695, 3'd0};
  wire [3:0] or_697 = {1'd0, or_693} | shl_696;
  wire [31:0] and_698 = select_683 & 32'hb46de2f1;  // awq_gemv_lane.hpp:78
  wire parity_699 = ^and_698;
  wire [4:0] shl_700 = {parity_699, 4'd0};
  wire [4:0] or_701 = {1'd0, or_697} | shl_700;
  wire [30:0] and_702 = select_683[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:78
  wire parity_703 = ^and_702;
  wire [5:0] shl_704 = {parity_703, 5'd0};
  wire [5:0] or_705 = {1'd0, or_701} | shl_704;
  wire [29:0] and_706 = select_683[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:78
  wire parity_707 = ^and_706;
  wire [6:0] shl_708 = {parity_707, 6'd0};
  wire [6:0] or_709 = {1'd0, or_705} | shl_708;
  wire [30:0] and_710 = select_683[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:78
  wire parity_711 = ^and_710;
  wire [7:0] shl_712 = {parity_711, 7'd0};
  wire [7:0] or_713 = {1'd0, or_709} | shl_712;
  wire [31:0] and_714 = select_683 & 32'hebc557ab;  // awq_gemv_lane.hpp:78
  wire parity_715 = ^and_714;
  wire [8:0] shl_716 = {parity_715, 8'd0};
  wire [8:0] or_717 = {1'd0, or_713} | shl_716;
  wire [29:0] and_718 = select_683[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:78
  wire parity_719 = ^and_718;
  wire [9:0] shl_720 = {parity_719, 9'd0};
  wire [9:0] or_721 = {1'd0, or_717} | shl_720;
  wire [31:0] and_722 = select_683 & 32'h92de3cde;  // awq_gemv_lane.hpp:78
  wire parity_723 = ^and_722;
  wire [10:0] shl_724 = {parity_723, 10'd0};
  wire [10:0] or_725 = {1'd0, or_721} | shl_724;
  wire [29:0] and_726 = select_683[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:78
  wire parity_727 = ^and_726;
  wire [11:0] shl_728 = {parity_727, 11'd0};
  wire [11:0] or_729 = {1'd0, or_725} | shl_728;
  wire [30:0] and_730 = select_683[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:78
  wire parity_731 = ^and_730;
  wire [12:0] shl_732 = {parity_731, 12'd0};
  wire [12:0] or_733 = {1'd0, or_729} | shl_732;
  wire [31:0] and_734 = select_683 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:78
  wire parity_735 = ^and_734;
  wire [13:0] shl_736 = {parity_735, 13'd0};
  wire [13:0] or_737 = {1'd0, or_733} | shl_736;
  wire [29:0] and_738 = select_683[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:78
  wire parity_739 = ^and_738;
  wire [14:0] shl_740 = {parity_739, 14'd0};
  wire [14:0] or_741 = {1'd0, or_737} | shl_740;
  wire [30:0] and_742 = select_683[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:78
  wire parity_743 = ^and_742;
  wire [15:0] shl_744 = {parity_743, 15'd0};
  wire [15:0] or_745 = {1'd0, or_741} | shl_744;
  wire [30:0] and_746 = select_683[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:78
  wire parity_747 = ^and_746;
  wire [16:0] shl_748 = {parity_747, 16'd0};
  wire [16:0] or_749 = {1'd0, or_745} | shl_748;
  wire [31:0] and_750 = select_683 & 32'hb993d378;  // awq_gemv_lane.hpp:78
  wire parity_751 = ^and_750;
  wire [17:0] shl_752 = {parity_751, 17'd0};
  wire [17:0] or_753 = {1'd0, or_749} | shl_752;
  wire [30:0] and_754 = select_683[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:78
  wire parity_755 = ^and_754;
  wire [18:0] shl_756 = {parity_755, 18'd0};
  wire [18:0] or_757 = {1'd0, or_753} | shl_756;
  wire [31:0] and_758 = select_683 & 32'he64f4de1;  // awq_gemv_lane.hpp:78
  wire parity_759 = ^and_758;
  wire [19:0] shl_760 = {parity_759, 19'd0};
  wire [19:0] or_761 = {1'd0, or_757} | shl_760;
  wire [29:0] and_762 = select_683[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:78
  wire parity_763 = ^and_762;
  wire [20:0] shl_764 = {parity_763, 20'd0};
  wire [20:0] or_765 = {1'd0, or_761} | shl_764;
  wire [31:0] and_766 = select_683 & 32'ha4f655f7;  // awq_gemv_lane.hpp:78
  wire parity_767 = ^and_766;
  wire [21:0] shl_768 = {parity_767, 21'd0};
  wire [21:0] or_769 = {1'd0, or_765} | shl_768;
  wire [31:0] and_770 = select_683 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:78
  wire parity_771 = ^and_770;
  wire [22:0] shl_772 = {parity_771, 22'd0};
  wire [22:0] or_773 = {1'd0, or_769} | shl_772;
  wire [30:0] and_774 = select_683[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:78
  wire parity_775 = ^and_774;
  wire [23:0] shl_776 = {parity_775, 23'd0};
  wire [23:0] or_777 = {1'd0, or_773} | shl_776;
  wire [30:0] and_778 = select_683[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:78
  wire parity_779 = ^and_778;
  wire [24:0] shl_780 = {parity_779, 24'd0};
  wire [24:0] or_781 = {1'd0, or_777} | shl_780;
  wire [29:0] and_782 = select_683[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:78
  wire parity_783 = ^and_782;
  wire [25:0] shl_784 = {parity_783, 25'd0};
  wire [25:0] or_785 = {1'd0, or_781} | shl_784;
  wire [30:0] and_786 = select_683[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:78
  wire parity_787 = ^and_786;
  wire [26:0] shl_788 = {parity_787, 26'd0};
  wire [26:0] or_789 = {1'd0, or_785} | shl_788;
  wire [30:0] and_790 = select_683[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:78
  wire parity_791 = ^and_790;
  wire [27:0] shl_792 = {parity_791, 27'd0};
  wire [27:0] or_793 = {1'd0, or_789} | shl_792;
  wire [30:0] and_794 = select_683[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:78
  wire parity_795 = ^and_794;
  wire [28:0] shl_796 = {parity_795, 28'd0};
  wire [28:0] or_797 = {1'd0, or_793} | shl_796;
  wire [31:0] and_798 = select_683 & 32'hf21a0359;  // awq_gemv_lane.hpp:78
  wire parity_799 = ^and_798;
  wire [29:0] shl_800 = {parity_799, 29'd0};
  wire [29:0] or_801 = {1'd0, or_797} | shl_800;
  wire [27:0] and_802 = select_683[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:78
  wire parity_803 = ^and_802;
  wire [30:0] shl_804 = {parity_803, 30'd0};
  wire [30:0] or_805 = {1'd0, or_801} | shl_804;
  wire [31:0] and_806 = select_683 & 32'hf5a36f17;  // awq_gemv_lane.hpp:78
  wire parity_807 = ^and_806;
  wire [31:0] shl_808 = {parity_807, 31'd0};  // awq_gemv_lane.hpp:78
  wire [31:0] or_809 = {1'd0, or_805} | shl_808;  // awq_gemv_lane.hpp:78
  wire [31:0] check_0_810 = or_682_s2 ^ or_809;  // awq_gemv_lane.hpp:86
  wire [31:0] check_0_811 = weighs_110_s2 ? check_0_810 : check_0_87;  // awq_gemv.cpp:14
  wire [31:0] check_1_812 = and_491 ? w_279_s2[63:32] : check_1_88;
  wire icmp_813 = c_1_11 != w_279_s2[111:96];
  wire icmp_814 = block_86 != trunc_815_s2;  // awq_gemv_lane.hpp:213
  wire or_816 = icmp_813 | icmp_814;  // awq_gemv_lane.hpp:213
  wire [119:0] shl_817 = {w_279_s2[119:112], 112'd0};
  wire icmp_818 = shl_817 != 120'h10000000000000000000000000000;
  wire or_819 = or_816 | icmp_818;  // awq_gemv_lane.hpp:213
  wire xor_820 = or_819 ^ 1'd1;
  wire icmp_823 = c_0_10 != w_279_s2[127:120];  // awq_gemv_lane.hpp:216
  wire [31:0] check_1_879 = first_490_s2 ? w_279_s2[63:32] : check_1_88;
  wire [31:0] xor_880 = check_0_810 ^ check_1_879;  // awq_gemv_lane.hpp:222
  // stage 3
  reg slot_first_111_s3;
  reg trunc_178_s3;
  reg trunc_181_s3;
  reg icmp_176_s3;
  reg [15:0] select_192_s3;
  reg [31:0] select_201_s3;
  reg [4:0] select_205_s3;
  reg [31:0] select_235_s3;
  reg [4:0] d1_286_s3;
  reg [4:0] d0_288_s3;
  reg [15:0] sext_292_s3;
  reg [4:0] d1_294_s3;
  reg [4:0] d0_296_s3;
  reg [15:0] sext_301_s3;
  reg [4:0] d1_303_s3;
  reg [4:0] d0_305_s3;
  reg [15:0] trunc_309_s3;
  reg and_278_s3;
  reg [4:0] d1_326_s3;
  reg [4:0] d0_328_s3;
  reg [4:0] d1_333_s3;
  reg [4:0] d0_335_s3;
  reg [4:0] d1_340_s3;
  reg [4:0] d0_342_s3;
  reg [4:0] d1_362_s3;
  reg [4:0] d0_364_s3;
  reg [4:0] d1_369_s3;
  reg [4:0] d0_371_s3;
  reg [4:0] d1_376_s3;
  reg [4:0] d0_378_s3;
  reg [4:0] d1_399_s3;
  reg [4:0] d0_401_s3;
  reg [4:0] d1_406_s3;
  reg [4:0] d0_408_s3;
  reg [4:0] d1_413_s3;
  reg [4:0] d0_415_s3;
  reg icmp_429_s3;
  reg weighs_110_s3;
  reg or_527_s3;
  reg first_490_s3;
  reg xor_820_s3;
  reg icmp_823_s3;
  reg and_491_s3;
  reg [31:0] xor_880_s3;
  reg or_878_s3;
  reg [31:0] block_86_s3;
  reg [3:0] sum_index_173_s3;
  reg xor_174_s3;
  reg and_199_s3;
  reg final_result_248_s3;
  always @(posedge ap_clk) begin
    slot_first_111_s3 <= slot_first_111_s2;
    trunc_178_s3 <= trunc_178_s2;
    trunc_181_s3 <= trunc_181_s2;
    icmp_176_s3 <= icmp_176_s2;
    select_192_s3 <= select_192;
    select_201_s3 <= select_201;
    select_205_s3 <= select_205;
    select_235_s3 <= select_235_s2;
    d1_286_s3 <= d1_286;
    d0_288_s3 <= d0_288;
    sext_292_s3 <= mem_x_q2[31:16];
    d1_294_s3 <= d1_294;
    d0_296_s3 <= d0_296;
    sext_301_s3 <= mem_x_q2[47:32];
    d1_303_s3 <= d1_303;
    d0_305_s3 <= d0_305;
    trunc_309_s3 <= mem_x_q2[63:48];
    and_278_s3 <= and_278_s2;
    d1_326_s3 <= d1_326;
    d0_328_s3 <= d0_328;
    d1_333_s3 <= d1_333;
    d0_335_s3 <= d0_335;
    d1_340_s3 <= d1_340;
    d0_342_s3 <= d0_342;
    d1_362_s3 <= d1_362;
    d0_364_s3 <= d0_364;
    d1_369_s3 <= d1_369;
    d0_371_s3 <= d0_371;
    d1_376_s3 <= d1_376;
    d0_378_s3 <= d0_378;
    d1_399_s3 <= d1_399;
    d0_401_s3 <= d0_401;
    d1_406_s3 <= d1_406;
    d0_408_s3 <= d0_408;
    d1_413_s3 <= d1_413;
    d0_415_s3 <= d0_415;
    icmp_429_s3 <= icmp_429_s2;
    weighs_110_s3 <= weighs_110_s2;
    or_527_s3 <= or_527_s2;
    first_490_s3 <= first_490_s2;
    xor_820_s3 <= xor_820;
    icmp_823_s3 <= icmp_823;
    and_491_s3 <= and_491;
    xor_880_s3 <= xor_880;
    or_878_s3 <= or_878_s2;
    block_86_s3 <= block_86;
    sum_index_173_s3 <= sum_index_173_s2;
    xor_174_s3 <= xor_174_s2;
    and_199_s3 <= and_199_s2;
    final_result_248_s3 <= final_result_248_s2;
  end
  wire [31:0] lshr_207 = select_201_s3 >> select_205_s3;  // awq_gemv_lane.hpp:145
  wire [31:0] shl_287 = {d1_286_s3, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_289 = {d0_288_s3, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_4_290 = shl_287 + {{22{shl_289[31]}}, shl_289[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_291;
  awq_gemv_mul_27s_16s_42_2 mul_291_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_4_290[31:5]), .b(sext_292_s3), .p(mul_291));  // awq_gemv_lane.hpp:127
  wire [31:0] shl_327 = {d1_326_s3, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_329 = {d0_328_s3, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_5_330 = shl_327 + {{22{shl_329[31]}}, shl_329[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_331;
  awq_gemv_mul_27s_16s_42_2 mul_331_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_5_330[31:5]), .b(sext_292_s3), .p(mul_331));  // awq_gemv_lane.hpp:127
  wire [31:0] shl_363 = {d1_362_s3, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_365 = {d0_364_s3, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_6_366 = shl_363 + {{22{shl_365[31]}}, shl_365[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_367;
  awq_gemv_mul_27s_16s_42_2 mul_367_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_6_366[31:5]), .b(sext_292_s3), .p(mul_367));  // awq_gemv_lane.hpp:127
  wire [31:0] shl_400 = {d1_399_s3, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_402 = {d0_401_s3, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_7_403 = shl_400 + {{22{shl_402[31]}}, shl_402[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_404;
  awq_gemv_mul_27s_16s_42_2 mul_404_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_7_403[31:5]), .b(sext_292_s3), .p(mul_404));  // awq_gemv_lane.hpp:127
  wire and_821 = first_490_s3 & xor_820_s3;
  wire xor_822 = and_821 ^ 1'd1;
  wire or_824 = xor_822 | icmp_823_s3;
  wire check_825 = and_491_s3 ? or_824 : check_89;
  wire icmp_881 = xor_880_s3 != 32'hffffffff;  // awq_gemv_lane.hpp:222
  wire check_882 = first_490_s3 ? or_824 : check_89;
  wire or_883 = icmp_881 | check_882;  // awq_gemv_lane.hpp:392
  wire xor_884 = or_883 ^ 1'd1;
  wire or_885 = or_878_s3 | xor_884;
  wire xor_892 = or_885 ^ 1'd1;
  wire and_893 = and_278_s3 & xor_892;
  wire icmp_894 = xor_880_s3 == 32'hffffffff;  // awq_gemv_lane.hpp:222
  wire [7:0] select_895 = icmp_894 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:222
  wire [8:0] select_896 = check_882 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:222
  wire [8:0] or_897 = {1'd0, select_895} | select_896;  // awq_gemv_lane.hpp:222
  wire [8:0] flags_898 = flags_107 | or_897;  // awq_gemv_lane.hpp:393
  wire [8:0] flags_899 = and_893 ? flags_898 : flags_107;
  // stage 4
  reg slot_first_111_s4;
  reg trunc_178_s4;
  reg trunc_181_s4;
  reg icmp_176_s4;
  reg [15:0] select_192_s4;
  reg [7:0] trunc_209_s4;
  reg [31:0] select_235_s4;
  reg [4:0] d1_294_s4;
  reg [4:0] d0_296_s4;
  reg [15:0] sext_301_s4;
  reg [4:0] d1_303_s4;
  reg [4:0] d0_305_s4;
  reg [15:0] trunc_309_s4;
  reg and_278_s4;
  reg [4:0] d1_333_s4;
  reg [4:0] d0_335_s4;
  reg [4:0] d1_340_s4;
  reg [4:0] d0_342_s4;
  reg [4:0] d1_369_s4;
  reg [4:0] d0_371_s4;
  reg [4:0] d1_376_s4;
  reg [4:0] d0_378_s4;
  reg [4:0] d1_406_s4;
  reg [4:0] d0_408_s4;
  reg [4:0] d1_413_s4;
  reg [4:0] d0_415_s4;
  reg icmp_429_s4;
  reg weighs_110_s4;
  reg or_527_s4;
  reg or_885_s4;
  reg [31:0] block_86_s4;
  reg [3:0] sum_index_173_s4;
  reg xor_174_s4;
  reg and_199_s4;
  reg final_result_248_s4;
  always @(posedge ap_clk) begin
    slot_first_111_s4 <= slot_first_111_s3;
    trunc_178_s4 <= trunc_178_s3;
    trunc_181_s4 <= trunc_181_s3;
    icmp_176_s4 <= icmp_176_s3;
    select_192_s4 <= select_192_s3;
    trunc_209_s4 <= lshr_207[7:0];
    select_235_s4 <= select_235_s3;
    d1_294_s4 <= d1_294_s3;
    d0_296_s4 <= d0_296_s3;
    sext_301_s4 <= sext_301_s3;
    d1_303_s4 <= d1_303_s3;
    d0_305_s4 <= d0_305_s3;
    trunc_309_s4 <= trunc_309_s3;
    and_278_s4 <= and_278_s3;
    d1_333_s4 <= d1_333_s3;
    d0_335_s4 <= d0_335_s3;
    d1_340_s4 <= d1_340_s3;
    d0_342_s4 <= d0_342_s3;
    d1_369_s4 <= d1_369_s3;
    d0_371_s4 <= d0_371_s3;
    d1_376_s4 <= d1_376_s3;
    d0_378_s4 <= d0_378_s3;
    d1_406_s4 <= d1_406_s3;
    d0_408_s4 <= d0_408_s3;
    d1_413_s4 <= d1_413_s3;
    d0_415_s4 <= d0_415_s3;
    icmp_429_s4 <= icmp_429_s3;
    weighs_110_s4 <= weighs_110_s3;
    or_527_s4 <= or_527_s3;
    or_885_s4 <= or_885;
    block_86_s4 <= block_86_s3;
    sum_index_173_s4 <= sum_index_173_s3;
    xor_174_s4 <= xor_174_s3;
    and_199_s4 <= and_199_s3;
    final_result_248_s4 <= final_result_248_s3;
  end
  wire [7:0] shift_208 = trunc_209_s4 - {3'd0, line_38_21};  // awq_gemv_lane.hpp:344
  wire [31:0] shl_295 = {d1_294_s4, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_298 = {d0_296_s4, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_8_299 = shl_295 + {{22{shl_298[31]}}, shl_298[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_300;
  awq_gemv_mul_27s_16s_42_2 mul_300_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_8_299[31:5]), .b(sext_301_s4), .p(mul_300));  // awq_gemv_lane.hpp:127
  wire [31:0] shl_334 = {d1_333_s4, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_336 = {d0_335_s4, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_9_337 = shl_334 + {{22{shl_336[31]}}, shl_336[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_338;
  awq_gemv_mul_27s_16s_42_2 mul_338_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_9_337[31:5]), .b(sext_301_s4), .p(mul_338));  // awq_gemv_lane.hpp:127
  wire [31:0] shl_370 = {d1_369_s4, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_372 = {d0_371_s4, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_10_373 = shl_370 + {{22{shl_372[31]}}, shl_372[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_374;
  awq_gemv_mul_27s_16s_42_2 mul_374_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_10_373[31:5]), .b(sext_301_s4), .p(mul_374));  // awq_gemv_lane.hpp:127
  wire [31:0] shl_407 = {d1_406_s4, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_409 = {d0_408_s4, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_11_410 = shl_407 + {{22{shl_409[31]}}, shl_409[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_411;
  awq_gemv_mul_27s_16s_42_2 mul_411_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_11_410[31:5]), .b(sext_301_s4), .p(mul_411));  // awq_gemv_lane.hpp:127
  wire icmp_886 = bad_block_106 == 32'hffffffff;  // awq_gemv_lane.hpp:394
  wire xor_887 = icmp_886 ^ 1'd1;
  wire or_888 = or_885_s4 | xor_887;
  wire xor_889 = or_888 ^ 1'd1;
  wire and_890 = and_278_s4 & xor_889;
  wire [31:0] bad_block_891 = and_890 ? block_86_s4 : bad_block_106;
  // stage 5
  reg slot_first_111_s5;
  reg trunc_178_s5;
  reg trunc_181_s5;
  reg icmp_176_s5;
  reg [15:0] select_192_s5;
  reg [7:0] shift_208_s5;
  reg [31:0] select_235_s5;
  reg [4:0] d1_303_s5;
  reg [4:0] d0_305_s5;
  reg [15:0] trunc_309_s5;
  reg and_278_s5;
  reg [4:0] d1_340_s5;
  reg [4:0] d0_342_s5;
  reg [4:0] d1_376_s5;
  reg [4:0] d0_378_s5;
  reg [4:0] d1_413_s5;
  reg [4:0] d0_415_s5;
  reg icmp_429_s5;
  reg weighs_110_s5;
  reg or_527_s5;
  reg [3:0] sum_index_173_s5;
  reg xor_174_s5;
  reg and_199_s5;
  reg final_result_248_s5;
  always @(posedge ap_clk) begin
    slot_first_111_s5 <= slot_first_111_s4;
    trunc_178_s5 <= trunc_178_s4;
    trunc_181_s5 <= trunc_181_s4;
    icmp_176_s5 <= icmp_176_s4;
    select_192_s5 <= select_192_s4;
    shift_208_s5 <= shift_208;
    select_235_s5 <= select_235_s4;
    d1_303_s5 <= d1_303_s4;
    d0_305_s5 <= d0_305_s4;
    trunc_309_s5 <= trunc_309_s4;
    and_278_s5 <= and_278_s4;
    d1_340_s5 <= d1_340_s4;
    d0_342_s5 <= d0_342_s4;
    d1_376_s5 <= d1_376_s4;
    d0_378_s5 <= d0_378_s4;
    d1_413_s5 <= d1_413_s4;
    d0_415_s5 <= d0_415_s4;
    icmp_429_s5 <= icmp_429_s4;
    weighs_110_s5 <= weighs_110_s4;
    or_527_s5 <= or_527_s4;
    sum_index_173_s5 <= sum_index_173_s4;
    xor_174_s5 <= xor_174_s4;
    and_199_s5 <= and_199_s4;
    final_result_248_s5 <= final_result_248_s4;
  end
  wire [42:0] add_293 = {{1{mul_285[41]}}, mul_285} + {{1{mul_291[41]}}, mul_291};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_304 = {d1_303_s5, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_306 = {d0_305_s5, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_12_307 = shl_304 + {{22{shl_306[31]}}, shl_306[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_308;
  awq_gemv_mul_27s_16s_42_2 mul_308_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_12_307[31:5]), .b(trunc_309_s5), .p(mul_308));  // awq_gemv_lane.hpp:127
  wire [42:0] add_332 = {{1{mul_325[41]}}, mul_325} + {{1{mul_331[41]}}, mul_331};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_341 = {d1_340_s5, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_343 = {d0_342_s5, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_13_344 = shl_341 + {{22{shl_343[31]}}, shl_343[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_345;
  awq_gemv_mul_27s_16s_42_2 mul_345_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_13_344[31:5]), .b(trunc_309_s5), .p(mul_345));  // awq_gemv_lane.hpp:127
  wire [42:0] add_368 = {{1{mul_361[41]}}, mul_361} + {{1{mul_367[41]}}, mul_367};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_377 = {d1_376_s5, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_379 = {d0_378_s5, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_14_380 = shl_377 + {{22{shl_379[31]}}, shl_379[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_381;
  awq_gemv_mul_27s_16s_42_2 mul_381_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_14_380[31:5]), .b(trunc_309_s5), .p(mul_381));  // awq_gemv_lane.hpp:127
  wire [42:0] add_405 = {{1{mul_398[41]}}, mul_398} + {{1{mul_404[41]}}, mul_404};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_414 = {d1_413_s5, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] shl_416 = {d0_415_s5, 27'd0};  // awq_gemv_lane.hpp:110
  wire [31:0] packed_15_417 = shl_414 + {{22{shl_416[31]}}, shl_416[31:22]};  // awq_gemv_lane.hpp:110
  wire [41:0] mul_418;
  awq_gemv_mul_27s_16s_42_2 mul_418_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_15_417[31:5]), .b(trunc_309_s5), .p(mul_418));  // awq_gemv_lane.hpp:127
  // stage 6
  reg slot_first_111_s6;
  reg trunc_178_s6;
  reg trunc_181_s6;
  reg icmp_176_s6;
  reg [15:0] select_192_s6;
  reg [7:0] shift_208_s6;
  reg [31:0] select_235_s6;
  reg [42:0] add_293_s6;
  reg and_278_s6;
  reg [42:0] add_332_s6;
  reg [42:0] add_368_s6;
  reg [42:0] add_405_s6;
  reg icmp_429_s6;
  reg weighs_110_s6;
  reg or_527_s6;
  reg [3:0] sum_index_173_s6;
  reg xor_174_s6;
  reg and_199_s6;
  reg final_result_248_s6;
  always @(posedge ap_clk) begin
    slot_first_111_s6 <= slot_first_111_s5;
    trunc_178_s6 <= trunc_178_s5;
    trunc_181_s6 <= trunc_181_s5;
    icmp_176_s6 <= icmp_176_s5;
    select_192_s6 <= select_192_s5;
    shift_208_s6 <= shift_208_s5;
    select_235_s6 <= select_235_s5;
    add_293_s6 <= add_293;
    and_278_s6 <= and_278_s5;
    add_332_s6 <= add_332;
    add_368_s6 <= add_368;
    add_405_s6 <= add_405;
    icmp_429_s6 <= icmp_429_s5;
    weighs_110_s6 <= weighs_110_s5;
    or_527_s6 <= or_527_s5;
    sum_index_173_s6 <= sum_index_173_s5;
    xor_174_s6 <= xor_174_s5;
    and_199_s6 <= and_199_s5;
    final_result_248_s6 <= final_result_248_s5;
  end
  wire [43:0] add_302 = {{1{add_293_s6[42]}}, add_293_s6} + {{2{mul_300[41]}}, mul_300};  // awq_gemv_lane.hpp:127
  wire [43:0] add_339 = {{1{add_332_s6[42]}}, add_332_s6} + {{2{mul_338[41]}}, mul_338};  // awq_gemv_lane.hpp:127
  wire [43:0] add_375 = {{1{add_368_s6[42]}}, add_368_s6} + {{2{mul_374[41]}}, mul_374};  // awq_gemv_lane.hpp:127
  wire [43:0] add_412 = {{1{add_405_s6[42]}}, add_405_s6} + {{2{mul_411[41]}}, mul_411};  // awq_gemv_lane.hpp:127
  // stage 7
  reg slot_first_111_s7;
  reg trunc_178_s7;
  reg trunc_181_s7;
  reg icmp_176_s7;
  reg [15:0] select_192_s7;
  reg [7:0] shift_208_s7;
  reg [31:0] select_235_s7;
  reg [43:0] add_302_s7;
  reg and_278_s7;
  reg [43:0] add_339_s7;
  reg [43:0] add_375_s7;
  reg [43:0] add_412_s7;
  reg icmp_429_s7;
  reg weighs_110_s7;
  reg or_527_s7;
  reg [3:0] sum_index_173_s7;
  reg xor_174_s7;
  reg and_199_s7;
  reg final_result_248_s7;
  always @(posedge ap_clk) begin
    slot_first_111_s7 <= slot_first_111_s6;
    trunc_178_s7 <= trunc_178_s6;
    trunc_181_s7 <= trunc_181_s6;
    icmp_176_s7 <= icmp_176_s6;
    select_192_s7 <= select_192_s6;
    shift_208_s7 <= shift_208_s6;
    select_235_s7 <= select_235_s6;
    add_302_s7 <= add_302;
    and_278_s7 <= and_278_s6;
    add_339_s7 <= add_339;
    add_375_s7 <= add_375;
    add_412_s7 <= add_412;
    icmp_429_s7 <= icmp_429_s6;
    weighs_110_s7 <= weighs_110_s6;
    or_527_s7 <= or_527_s6;
    sum_index_173_s7 <= sum_index_173_s6;
    xor_174_s7 <= xor_174_s6;
    and_199_s7 <= and_199_s6;
    final_result_248_s7 <= final_result_248_s6;
  end
  wire [43:0] high_310 = add_302_s7 + {{2{mul_308[41]}}, mul_308};  // awq_gemv_lane.hpp:127
  wire [43:0] high_346 = add_339_s7 + {{2{mul_345[41]}}, mul_345};  // awq_gemv_lane.hpp:127
  wire [43:0] high_382 = add_375_s7 + {{2{mul_381[41]}}, mul_381};  // awq_gemv_lane.hpp:127
  wire [43:0] high_419 = add_412_s7 + {{2{mul_418[41]}}, mul_418};  // awq_gemv_lane.hpp:127
  // stage 8
  reg slot_first_111_s8;
  reg trunc_178_s8;
  reg trunc_181_s8;
  reg icmp_176_s8;
  reg [15:0] select_192_s8;
  reg [7:0] shift_208_s8;
  reg [31:0] select_235_s8;
  reg [43:0] high_310_s8;
  reg and_278_s8;
  reg [43:0] high_346_s8;
  reg [43:0] high_382_s8;
  reg [43:0] high_419_s8;
  reg icmp_429_s8;
  reg weighs_110_s8;
  reg or_527_s8;
  reg [3:0] sum_index_173_s8;
  reg xor_174_s8;
  reg and_199_s8;
  reg final_result_248_s8;
  always @(posedge ap_clk) begin
    slot_first_111_s8 <= slot_first_111_s7;
    trunc_178_s8 <= trunc_178_s7;
    trunc_181_s8 <= trunc_181_s7;
    icmp_176_s8 <= icmp_176_s7;
    select_192_s8 <= select_192_s7;
    shift_208_s8 <= shift_208_s7;
    select_235_s8 <= select_235_s7;
    high_310_s8 <= high_310;
    and_278_s8 <= and_278_s7;
    high_346_s8 <= high_346;
    high_382_s8 <= high_382;
    high_419_s8 <= high_419;
    icmp_429_s8 <= icmp_429_s7;
    weighs_110_s8 <= weighs_110_s7;
    or_527_s8 <= or_527_s7;
    sum_index_173_s8 <= sum_index_173_s7;
    xor_174_s8 <= xor_174_s7;
    and_199_s8 <= and_199_s7;
    final_result_248_s8 <= final_result_248_s7;
  end
  wire [31:0] high_177 = trunc_178_s8 ? {{5{slot_dot_3_32[26]}}, slot_dot_3_32} : slot_dot_2_31;
  wire [31:0] low_179 = trunc_178_s8 ? {{5{slot_dot_1_30[26]}}, slot_dot_1_30} : slot_dot_0_29;
  wire [31:0] low_180 = trunc_181_s8 ? high_177 : low_179;
  wire [31:0] high_182 = trunc_178_s8 ? {{5{slot_dot_7_36[26]}}, slot_dot_7_36} : slot_dot_6_35;
  wire [31:0] low_183 = trunc_178_s8 ? {{5{slot_dot_5_34[26]}}, slot_dot_5_34} : slot_dot_4_33;
  wire [31:0] high_184 = trunc_181_s8 ? high_182 : low_183;
  wire [31:0] select_185 = icmp_176_s8 ? low_180 : high_184;  // awq_gemv_lane.hpp:145
  wire [42:0] mul_193;
  awq_gemv_mul_27s_17s_43_2 mul_193_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_185[26:0]), .b({1'd0, select_192_s8}), .p(mul_193));  // awq_gemv_lane.hpp:332
  wire [31:0] add_311 = dot_0_37 + {{10{high_310_s8[21]}}, high_310_s8[21:0]};  // awq_gemv_lane.hpp:131
  wire [31:0] shl_312 = {add_311[26:0], 5'd0};  // awq_gemv_lane.hpp:383
  wire [31:0] slot_dot_0_313 = and_278_s8 ? {{5{shl_312[31]}}, shl_312[31:5]} : slot_dot_0_29;
  wire [27:0] shl_314 = {dot_1_38, 1'd0};  // awq_gemv_lane.hpp:132
  wire [27:0] or_315 = shl_314 | 28'd1;  // awq_gemv_lane.hpp:132
  wire [31:0] zext_316 = {{4{or_315[27]}}, or_315};  // awq_gemv_lane.hpp:132
  wire [33:0] add_317 = {2'd0, zext_316} + {{11{high_310_s8[43]}}, high_310_s8[43:21]};  // awq_gemv_lane.hpp:132
  wire [31:0] shl_318 = {add_317[27:1], 5'd0};  // awq_gemv_lane.hpp:384
  wire [26:0] slot_dot_1_319 = and_278_s8 ? shl_318[31:5] : slot_dot_1_30;
  wire [31:0] add_347 = dot_2_39 + {{10{high_346_s8[21]}}, high_346_s8[21:0]};  // awq_gemv_lane.hpp:131
  wire [31:0] shl_348 = {add_347[26:0], 5'd0};  // awq_gemv_lane.hpp:131
  wire [31:0] slot_dot_2_349 = and_278_s8 ? {{5{shl_348[31]}}, shl_348[31:5]} : slot_dot_2_31;
  wire [27:0] shl_350 = {dot_3_40, 1'd0};  // awq_gemv_lane.hpp:132
  wire [27:0] or_351 = shl_350 | 28'd1;  // awq_gemv_lane.hpp:132
  wire [31:0] zext_352 = {{4{or_351[27]}}, or_351};  // awq_gemv_lane.hpp:132
  wire [33:0] add_353 = {2'd0, zext_352} + {{11{high_346_s8[43]}}, high_346_s8[43:21]};  // awq_gemv_lane.hpp:132
  wire [31:0] shl_354 = {add_353[27:1], 5'd0};  // awq_gemv_lane.hpp:384
  wire [26:0] slot_dot_3_355 = and_278_s8 ? shl_354[31:5] : slot_dot_3_32;
  wire [31:0] add_383 = dot_4_41 + {{10{high_382_s8[21]}}, high_382_s8[21:0]};  // awq_gemv_lane.hpp:131
  wire [31:0] shl_384 = {add_383[26:0], 5'd0};  // awq_gemv_lane.hpp:131
  wire [31:0] slot_dot_4_385 = and_278_s8 ? {{5{shl_384[31]}}, shl_384[31:5]} : slot_dot_4_33;
  wire [27:0] shl_386 = {dot_5_42, 1'd0};  // awq_gemv_lane.hpp:132
  wire [27:0] or_387 = shl_386 | 28'd1;  // awq_gemv_lane.hpp:132
  wire [31:0] zext_388 = {{4{or_387[27]}}, or_387};  // awq_gemv_lane.hpp:132
  wire [33:0] add_389 = {2'd0, zext_388} + {{11{high_382_s8[43]}}, high_382_s8[43:21]};  // awq_gemv_lane.hpp:132
  wire [31:0] shl_390 = {add_389[27:1], 5'd0};  // awq_gemv_lane.hpp:384
  wire [26:0] slot_dot_5_391 = and_278_s8 ? shl_390[31:5] : slot_dot_5_34;
  wire [31:0] add_420 = dot_6_43 + {{10{high_419_s8[21]}}, high_419_s8[21:0]};  // awq_gemv_lane.hpp:131
  wire [31:0] shl_421 = {add_420[26:0], 5'd0};  // awq_gemv_lane.hpp:131
  wire [31:0] slot_dot_6_422 = and_278_s8 ? {{5{shl_421[31]}}, shl_421[31:5]} : slot_dot_6_35;
  wire [27:0] shl_423 = {dot_7_44, 1'd0};  // awq_gemv_lane.hpp:132
  wire [27:0] or_424 = shl_423 | 28'd1;  // awq_gemv_lane.hpp:132
  wire [31:0] zext_425 = {{4{or_424[27]}}, or_424};  // awq_gemv_lane.hpp:132
  wire [33:0] add_426 = {2'd0, zext_425} + {{11{high_419_s8[43]}}, high_419_s8[43:21]};  // awq_gemv_lane.hpp:132
  wire [31:0] shl_427 = {add_426[27:1], 5'd0};  // awq_gemv_lane.hpp:384
  wire [26:0] slot_dot_7_428 = and_278_s8 ? shl_427[31:5] : slot_dot_7_36;
  wire [26:0] dot_0_430 = icmp_429_s8 ? 27'd0 : shl_312[31:5];  // awq_gemv_lane.hpp:383
  wire [31:0] dot_0_431 = weighs_110_s8 ? {{5{dot_0_430[26]}}, dot_0_430} : dot_0_37;
  wire [26:0] dot_1_432 = icmp_429_s8 ? 27'd0 : add_317[27:1];  // awq_gemv_lane.hpp:383
  wire [26:0] dot_1_433 = weighs_110_s8 ? dot_1_432 : dot_1_38;
  wire [26:0] dot_2_434 = icmp_429_s8 ? 27'd0 : shl_348[31:5];  // awq_gemv_lane.hpp:383
  wire [31:0] dot_2_435 = weighs_110_s8 ? {{5{dot_2_434[26]}}, dot_2_434} : dot_2_39;
  wire [26:0] dot_3_436 = icmp_429_s8 ? 27'd0 : add_353[27:1];  // awq_gemv_lane.hpp:383
  wire [26:0] dot_3_437 = weighs_110_s8 ? dot_3_436 : dot_3_40;
  wire [26:0] dot_4_438 = icmp_429_s8 ? 27'd0 : shl_384[31:5];  // awq_gemv_lane.hpp:383
  wire [31:0] dot_4_439 = weighs_110_s8 ? {{5{dot_4_438[26]}}, dot_4_438} : dot_4_41;
  wire [26:0] dot_5_440 = icmp_429_s8 ? 27'd0 : add_389[27:1];  // awq_gemv_lane.hpp:383
  wire [26:0] dot_5_441 = weighs_110_s8 ? dot_5_440 : dot_5_42;
  wire [26:0] dot_6_442 = icmp_429_s8 ? 27'd0 : shl_421[31:5];  // awq_gemv_lane.hpp:383
  wire [31:0] dot_6_443 = weighs_110_s8 ? {{5{dot_6_442[26]}}, dot_6_442} : dot_6_43;
  wire [26:0] dot_7_444 = icmp_429_s8 ? 27'd0 : add_426[27:1];  // awq_gemv_lane.hpp:383
  wire [26:0] dot_7_445 = weighs_110_s8 ? dot_7_444 : dot_7_44;
  wire weights_load_914 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:325
  // stage 9
  reg slot_first_111_s9;
  reg [7:0] shift_208_s9;
  reg [31:0] select_235_s9;
  reg or_527_s9;
  reg xor_174_s9;
  reg [3:0] sum_index_173_s9;
  reg and_199_s9;
  reg final_result_248_s9;
  always @(posedge ap_clk) begin
    slot_first_111_s9 <= slot_first_111_s8;
    shift_208_s9 <= shift_208_s8;
    select_235_s9 <= select_235_s8;
    or_527_s9 <= or_527_s8;
    xor_174_s9 <= xor_174_s8;
    sum_index_173_s9 <= sum_index_173_s8;
    and_199_s9 <= and_199_s8;
    final_result_248_s9 <= final_result_248_s8;
  end
  wire [47:0] select_175 = slot_first_111_s9 ? 48'd0 : mem_acc_q;  // awq_gemv_lane.hpp:332
  wire icmp_210 = shift_208_s9 < 8'd48;  // awq_gemv_lane.hpp:153
  wire [7:0] select_211 = icmp_210 ? shift_208_s9 : 8'd48;  // awq_gemv_lane.hpp:153
  wire [5:0] right_212 = shift_208_s9[7] ? 6'd0 : select_211[5:0];  // awq_gemv_lane.hpp:153
  wire icmp_213 = right_212 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] ashr_214_w = $signed(mem_acc_q) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_215 = {mem_acc_q, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_226 = 8'd0 - shift_208_s9;  // awq_gemv_lane.hpp:154
  wire [4:0] select_227 = shift_208_s9[7] ? sub_226[4:0] : 5'd0;  // awq_gemv_lane.hpp:154
  // stage 10
  reg [47:0] select_175_s10;
  reg [5:0] right_212_s10;
  reg [48:0] doubled_215_s10;
  reg icmp_213_s10;
  reg ashr_218_s10;
  reg [4:0] select_227_s10;
  reg [31:0] select_235_s10;
  reg or_527_s10;
  reg xor_174_s10;
  reg [3:0] sum_index_173_s10;
  reg and_199_s10;
  reg final_result_248_s10;
  always @(posedge ap_clk) begin
    select_175_s10 <= select_175;
    right_212_s10 <= right_212;
    doubled_215_s10 <= doubled_215;
    icmp_213_s10 <= icmp_213;
    ashr_218_s10 <= ashr_214_w[0];
    select_227_s10 <= select_227;
    select_235_s10 <= select_235_s9;
    or_527_s10 <= or_527_s9;
    xor_174_s10 <= xor_174_s9;
    sum_index_173_s10 <= sum_index_173_s9;
    and_199_s10 <= and_199_s9;
    final_result_248_s10 <= final_result_248_s9;
  end
  wire [47:0] add_194 = select_175_s10 + {{5{mul_193[42]}}, mul_193};  // awq_gemv_lane.hpp:332
  wire [48:0] ashr_216 = $signed(doubled_215_s10) >>> right_212_s10;  // stream_kernel.hpp:121
  wire weights_store_915 = weights_v10 & weights_en10 & xor_174_s10;  // awq_gemv_lane.hpp:332
  // stage 11
  reg icmp_213_s11;
  reg ashr_218_s11;
  reg [48:0] ashr_216_s11;
  reg [4:0] select_227_s11;
  reg [31:0] select_235_s11;
  reg or_527_s11;
  reg and_199_s11;
  reg final_result_248_s11;
  always @(posedge ap_clk) begin
    icmp_213_s11 <= icmp_213_s10;
    ashr_218_s11 <= ashr_218_s10;
    ashr_216_s11 <= ashr_216;
    select_227_s11 <= select_227_s10;
    select_235_s11 <= select_235_s10;
    or_527_s11 <= or_527_s10;
    and_199_s11 <= and_199_s10;
    final_result_248_s11 <= final_result_248_s10;
  end
  wire [48:0] select_217 = icmp_213_s11 ? {49{ashr_218_s11}} : ashr_216_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_219 = {{1{select_217[48]}}, select_217};  // stream_kernel.hpp:121
  wire [50:0] add_220 = {1'd0, zext_219} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_221_s12;
  reg [4:0] select_227_s12;
  reg [31:0] select_235_s12;
  reg or_527_s12;
  reg and_199_s12;
  reg final_result_248_s12;
  always @(posedge ap_clk) begin
    lshr_221_s12 <= add_220[50:1];
    select_227_s12 <= select_227_s11;
    select_235_s12 <= select_235_s11;
    or_527_s12 <= or_527_s11;
    and_199_s12 <= and_199_s11;
    final_result_248_s12 <= final_result_248_s11;
  end
  wire icmp_222 = $signed(lshr_221_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:157
  wire icmp_223 = $signed(lshr_221_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:157
  wire [34:0] select_224 = icmp_223 ? 35'h600000000 : lshr_221_s12[34:0];  // awq_gemv_lane.hpp:157
  wire [34:0] select_225 = icmp_222 ? 35'h200000000 : select_224;  // awq_gemv_lane.hpp:157
  // stage 13
  reg [34:0] select_225_s13;
  reg [4:0] select_227_s13;
  reg [31:0] select_235_s13;
  reg or_527_s13;
  reg and_199_s13;
  reg final_result_248_s13;
  always @(posedge ap_clk) begin
    select_225_s13 <= select_225;
    select_227_s13 <= select_227_s12;
    select_235_s13 <= select_235_s12;
    or_527_s13 <= or_527_s12;
    and_199_s13 <= and_199_s12;
    final_result_248_s13 <= final_result_248_s12;
  end
  wire [52:0] shl_228 = {{18{select_225_s13[34]}}, select_225_s13} << select_227_s13;  // awq_gemv_lane.hpp:158
  // stage 14
  reg [52:0] shl_228_s14;
  reg [31:0] select_235_s14;
  reg or_527_s14;
  reg and_199_s14;
  reg final_result_248_s14;
  always @(posedge ap_clk) begin
    shl_228_s14 <= shl_228;
    select_235_s14 <= select_235_s13;
    or_527_s14 <= or_527_s13;
    and_199_s14 <= and_199_s13;
    final_result_248_s14 <= final_result_248_s13;
  end
  wire [52:0] add_236 = shl_228_s14 + {{21{select_235_s14[31]}}, select_235_s14};  // awq_gemv_lane.hpp:158
  // stage 15
  reg [52:0] add_236_s15;
  reg or_527_s15;
  reg and_199_s15;
  reg final_result_248_s15;
  always @(posedge ap_clk) begin
    add_236_s15 <= add_236;
    or_527_s15 <= or_527_s14;
    and_199_s15 <= and_199_s14;
    final_result_248_s15 <= final_result_248_s14;
  end
  wire icmp_237 = $signed(add_236_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_238 = icmp_237 ? add_236_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_238_s16;
  reg or_527_s16;
  reg and_199_s16;
  reg final_result_248_s16;
  always @(posedge ap_clk) begin
    select_238_s16 <= select_238;
    or_527_s16 <= or_527_s15;
    and_199_s16 <= and_199_s15;
    final_result_248_s16 <= final_result_248_s15;
  end
  wire icmp_239 = $signed(select_238_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_240 = icmp_239 ? select_238_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_241 = {select_240[31:0], 96'd0};  // awq_gemv_lane.hpp:348
  wire [95:0] shl_242 = {y_2_79, 64'd0};  // awq_gemv_lane.hpp:348
  wire [127:0] or_243 = shl_241 | {32'd0, shl_242};  // awq_gemv_lane.hpp:348
  wire [63:0] shl_244 = {y_1_80, 32'd0};  // awq_gemv_lane.hpp:349
  wire [127:0] or_245 = or_243 | {64'd0, shl_244};  // awq_gemv_lane.hpp:348
  wire [127:0] out_246 = or_245 | {96'd0, y_0_81};  // awq_gemv_lane.hpp:349
  wire [31:0] y_2_528 = or_527_s16 ? y_2_79 : select_240[31:0];  // awq_gemv.cpp:14
  wire [31:0] y_1_529 = or_527_s16 ? y_1_80 : y_2_79;  // awq_gemv.cpp:14
  wire [31:0] y_0_530 = or_527_s16 ? y_0_81 : y_1_80;  // awq_gemv.cpp:14
  wire weights_push_916 = weights_v16 & weights_en16 & and_199_s16;  // awq_gemv_lane.hpp:350
  assign weights_en0 = ~(weights_v0 & ((~s_w_beat_valid & and_250))) & weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_param_beat_valid & and_257) | (~s_x_beat_valid & and_268) | (~m_y_beat_room)));
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
  wire weights_leave = xor_276;
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
    if (weights_v8 & weights_en8) slot_dot_0_29 <= slot_dot_0_313;
    if (weights_v8 & weights_en8) slot_dot_1_30 <= slot_dot_1_319;
    if (weights_v8 & weights_en8) slot_dot_2_31 <= slot_dot_2_349;
    if (weights_v8 & weights_en8) slot_dot_3_32 <= slot_dot_3_355;
    if (weights_v8 & weights_en8) slot_dot_4_33 <= slot_dot_4_385;
    if (weights_v8 & weights_en8) slot_dot_5_34 <= slot_dot_5_391;
    if (weights_v8 & weights_en8) slot_dot_6_35 <= slot_dot_6_422;
    if (weights_v8 & weights_en8) slot_dot_7_36 <= slot_dot_7_428;
    if (weights_v8 & weights_en8) dot_0_37 <= dot_0_431;
    if (weights_v8 & weights_en8) dot_1_38 <= dot_1_433;
    if (weights_v8 & weights_en8) dot_2_39 <= dot_2_435;
    if (weights_v8 & weights_en8) dot_3_40 <= dot_3_437;
    if (weights_v8 & weights_en8) dot_4_41 <= dot_4_439;
    if (weights_v8 & weights_en8) dot_5_42 <= dot_5_441;
    if (weights_v8 & weights_en8) dot_6_43 <= dot_6_443;
    if (weights_v8 & weights_en8) dot_7_44 <= dot_7_445;
    if (weights_v2 & weights_en2) params_9_45 <= params_9_460;
    if (weights_v2 & weights_en2) params_8_46 <= params_8_474;
    if (weights_v1 & weights_en1) params_7_47 <= params_7_479;
    if (weights_v1 & weights_en1) params_6_48 <= params_6_481;
    if (weights_v1 & weights_en1) params_5_49 <= params_5_483;
    if (weights_v1 & weights_en1) params_4_50 <= params_4_485;
    if (weights_v1 & weights_en1) params_3_51 <= params_3_486;
    if (weights_v1 & weights_en1) params_2_52 <= params_2_487;
    if (weights_v1 & weights_en1) params_1_53 <= params_1_488;
    if (weights_v1 & weights_en1) params_0_54 <= params_0_489;
    if (weights_v2 & weights_en2) zero_7_55 <= zero_7_492;
    if (weights_v2 & weights_en2) zero_6_56 <= zero_6_493;
    if (weights_v2 & weights_en2) zero_5_57 <= zero_5_494;
    if (weights_v2 & weights_en2) zero_4_58 <= zero_4_495;
    if (weights_v2 & weights_en2) zero_3_59 <= zero_3_496;
    if (weights_v2 & weights_en2) zero_2_60 <= zero_2_497;
    if (weights_v2 & weights_en2) zero_1_61 <= zero_1_498;
    if (weights_v2 & weights_en2) zero_0_62 <= zero_0_499;
    if (weights_v2 & weights_en2) scale_7_63 <= scale_7_502;
    if (weights_v2 & weights_en2) scale_6_64 <= scale_6_503;
    if (weights_v2 & weights_en2) scale_5_65 <= scale_5_504;
    if (weights_v2 & weights_en2) scale_4_66 <= scale_4_505;
    if (weights_v2 & weights_en2) scale_3_67 <= scale_3_507;
    if (weights_v2 & weights_en2) scale_2_68 <= scale_2_508;
    if (weights_v2 & weights_en2) scale_1_69 <= scale_1_509;
    if (weights_v2 & weights_en2) scale_0_70 <= scale_0_510;
    if (weights_v2 & weights_en2) slot_scale_7_71 <= slot_scale_7_512;
    if (weights_v2 & weights_en2) slot_scale_6_72 <= slot_scale_6_514;
    if (weights_v2 & weights_en2) slot_scale_5_73 <= slot_scale_5_516;
    if (weights_v2 & weights_en2) slot_scale_4_74 <= slot_scale_4_518;
    if (weights_v2 & weights_en2) slot_scale_3_75 <= slot_scale_3_520;
    if (weights_v2 & weights_en2) slot_scale_2_76 <= slot_scale_2_522;
    if (weights_v2 & weights_en2) slot_scale_1_77 <= slot_scale_1_524;
    if (weights_v2 & weights_en2) slot_scale_0_78 <= slot_scale_0_526;
    if (weights_v16 & weights_en16) y_2_79 <= y_2_528;
    if (weights_v16 & weights_en16) y_1_80 <= y_1_529;
    if (weights_v16 & weights_en16) y_0_81 <= y_0_530;
    if (weights_v0 & weights_en0) slot_bank_82 <= slot_bank_535;
    if (weights_v0 & weights_en0) results_83 <= results_540;
    if (weights_v0 & weights_en0) slots_84 <= slots_543;
    if (weights_v0 & weights_en0) word_85 <= word_549;
    if (weights_v2 & weights_en2) block_86 <= block_551;
    if (weights_v2 & weights_en2) check_0_87 <= check_0_811;
    if (weights_v2 & weights_en2) check_1_88 <= check_1_812;
    if (weights_v3 & weights_en3) check_89 <= check_825;
    if (weights_v0 & weights_en0) loader_90 <= loader_827;
    if (weights_v0 & weights_en0) takes_first_91 <= loader_829;
    if (weights_v0 & weights_en0) loader_4_92 <= loader_832;
    if (weights_v0 & weights_en0) loader_93 <= loader_833;
    if (weights_v1 & weights_en1) loader_2_94 <= loader_2_835;
    if (weights_v0 & weights_en0) loader_4_95 <= loader_4_837;
    if (weights_v0 & weights_en0) loader_3_96 <= loader_3_840;
    if (weights_v0 & weights_en0) col_groups_97 <= col_groups_842;
    if (weights_v0 & weights_en0) beat_98 <= beat_845;
    if (weights_v1 & weights_en1) result_99 <= result_849;
    if (weights_v1 & weights_en1) x_packet_100 <= x_packet_852;
    if (weights_v1 & weights_en1) x_packet_101 <= x_packet_859;
    if (weights_v0 & weights_en0) w_packet_102 <= w_packet_861;
    if (weights_v0 & weights_en0) w_packet_103 <= w_packet_868;
    if (weights_v1 & weights_en1) p_packet_104 <= p_packet_870;
    if (weights_v1 & weights_en1) p_packet_105 <= p_packet_876;
    if (weights_v4 & weights_en4) bad_block_106 <= bad_block_891;
    if (weights_v3 & weights_en3) flags_107 <= flags_899;
    if (weights_v0 & weights_en0) group_108 <= group_902;
    if (weights_v0 & weights_en0) running_109 <= running_904;
    if (weights_v0 & weights_en0) weighs_110 <= weighing_908;
    if (weights_v0 & weights_en0) slot_first_111 <= slot_first_910;
    if (weights_v0 & weights_en0) slot_last_112 <= slot_last_911;
    if (weights_v0 & weights_en0) results_end_113 <= slot_end_912;
    if (weights_v0 & weights_en0) results_end_114 <= results_end_913;
    if (line_38_done) params_9_45 <= 32'd0;
    if (line_38_done) params_8_46 <= 32'd0;
    if (line_38_done) params_7_47 <= 32'd0;
    if (line_38_done) params_6_48 <= 32'd0;
    if (line_38_done) params_5_49 <= 32'd0;
    if (line_38_done) params_4_50 <= 32'd0;
    if (line_38_done) params_3_51 <= 32'd0;
    if (line_38_done) params_2_52 <= 32'd0;
    if (line_38_done) params_1_53 <= 32'd0;
    if (line_38_done) params_0_54 <= 32'd0;
    if (line_38_done) zero_7_55 <= 4'd0;
    if (line_38_done) zero_6_56 <= 4'd0;
    if (line_38_done) zero_5_57 <= 4'd0;
    if (line_38_done) zero_4_58 <= 4'd0;
    if (line_38_done) zero_3_59 <= 4'd0;
    if (line_38_done) zero_2_60 <= 4'd0;
    if (line_38_done) zero_1_61 <= 4'd0;
    if (line_38_done) zero_0_62 <= 4'd0;
    if (line_38_done) scale_7_63 <= 16'd0;
    if (line_38_done) scale_6_64 <= 16'd0;
    if (line_38_done) scale_5_65 <= 16'd0;
    if (line_38_done) scale_4_66 <= 16'd0;
    if (line_38_done) scale_3_67 <= 16'd0;
    if (line_38_done) scale_2_68 <= 16'd0;
    if (line_38_done) scale_1_69 <= 16'd0;
    if (line_38_done) scale_0_70 <= 16'd0;
    if (line_38_done) slot_scale_7_71 <= 16'd0;
    if (line_38_done) slot_scale_6_72 <= 16'd0;
    if (line_38_done) slot_scale_5_73 <= 16'd0;
    if (line_38_done) slot_scale_4_74 <= 16'd0;
    if (line_38_done) slot_scale_3_75 <= 16'd0;
    if (line_38_done) slot_scale_2_76 <= 16'd0;
    if (line_38_done) slot_scale_1_77 <= 16'd0;
    if (line_38_done) slot_scale_0_78 <= 16'd0;
    if (line_38_done) y_2_79 <= 32'd0;
    if (line_38_done) y_1_80 <= 32'd0;
    if (line_38_done) y_0_81 <= 32'd0;
    if (line_38_done) slot_bank_82 <= 1'd0;
    if (line_38_done) results_83 <= 7'd0;
    if (line_38_done) slots_84 <= 4'd0;
    if (line_38_done) word_85 <= 13'd0;
    if (line_38_done) block_86 <= 32'd0;
    if (line_38_done) check_0_87 <= 32'd0;
    if (line_38_done) check_1_88 <= 32'd0;
    if (line_38_done) check_89 <= 1'd0;
    if (line_38_done) loader_90 <= 1'd1;
    if (line_38_done) takes_first_91 <= 1'd0;
    if (line_38_done) loader_4_92 <= 2'd1;
    if (line_38_done) loader_93 <= 2'd0;
    if (line_38_done) loader_2_94 <= 64'd0;
    if (line_38_done) loader_4_95 <= 15'd0;
    if (line_38_done) loader_3_96 <= 15'd0;
    if (line_38_done) col_groups_97 <= c_3_6;
    if (line_38_done) beat_98 <= 6'd0;
    if (line_38_done) result_99 <= 6'd0;
    if (line_38_done) x_packet_100 <= s_x_last_28;
    if (line_38_done) x_packet_101 <= s_x_last_28;
    if (line_38_done) w_packet_102 <= 1'd0;
    if (line_38_done) w_packet_103 <= 1'd0;
    if (line_38_done) p_packet_104 <= 1'd0;
    if (line_38_done) p_packet_105 <= 1'd0;
    if (line_38_done) bad_block_106 <= 32'hffffffff;
    if (line_38_done) flags_107 <= {8'd0, flags_17};
    if (line_38_done) group_108 <= 16'd0;
    if (line_38_done) running_109 <= 1'd1;
    if (line_38_done) weighs_110 <= 1'd1;
    if (line_38_done) slot_first_111 <= 1'd0;
    if (line_38_done) slot_last_112 <= 1'd0;
    if (line_38_done) results_end_113 <= 1'd0;
    if (line_38_done) results_end_114 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:259: line_259, 1 stages
  wire [1:0] select_923 = x_packet_101 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_924 = x_packet_100 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_925 = {1'd0, select_923} | select_924;  // stream_kernel.hpp:50
  wire [3:0] select_926 = w_packet_103 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_927 = w_packet_102 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_928 = {1'd0, select_926} | select_927;  // stream_kernel.hpp:50
  wire [4:0] or_929 = {2'd0, or_925} | or_928;  // awq_gemv_lane.hpp:413
  wire [5:0] select_930 = p_packet_105 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_931 = p_packet_104 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_932 = {1'd0, select_930} | select_931;  // stream_kernel.hpp:50
  wire [6:0] or_933 = {2'd0, or_929} | or_932;  // awq_gemv_lane.hpp:413
  wire [8:0] flags_934 = flags_107 | {2'd0, or_933};  // awq_gemv_lane.hpp:413
  wire discard_x_935 = x_packet_100 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_936 = w_packet_102 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_937 = p_packet_104 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_259_en0 = 1'd1;
  wire line_259_issue = line_259_run;
  wire line_259_leave = 1'b0;
  assign line_259_v0 = line_259_issue;
  wire line_259_busy = line_259_run;
  always @(posedge ap_clk) begin
    if (line_259_issue & line_259_en0) line_259_run <= 1'b0;
    if (line_259_start) line_259_run <= 1'b1;
    if (rst) begin line_259_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_259_v0 & line_259_en0) flags_115 <= flags_934;
    if (line_259_v0 & line_259_en0) discard_x_116 <= discard_x_935;
    if (line_259_v0 & line_259_en0) discard_w_117 <= discard_w_936;
    if (line_259_v0 & line_259_en0) discard_p_118 <= discard_p_937;
  end

  // ---- hls/include/awq_gemv_lane.hpp:259: line_259_2, 1 stages
  wire [8:0] select_938 = c_13_12 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:416
  wire [8:0] or_939 = select_938 | flags_120;  // awq_gemv_lane.hpp:416
  wire [31:0] add_940 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:417
  wire [31:0] select_941 = c_13_12 ? add_940 : 32'd1;  // awq_gemv_lane.hpp:417
  wire [40:0] shl_942 = {flags_120, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_943 = shl_942 | {32'd0, or_939};  // stream_kernel.hpp:81
  wire [63:0] shl_944 = {line_257_13[15:0], 48'd0};
  wire [63:0] data_945 = {23'd0, data_943} | shl_944;  // stream_kernel.hpp:84
  wire [95:0] shl_946 = {bad_block_119, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_947 = {32'd0, data_945} | shl_946;  // stream_kernel.hpp:84
  wire [127:0] shl_948 = {select_941, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_949 = {32'd0, data_947} | shl_948;  // stream_kernel.hpp:84
  wire line_259_2_load_950 = line_259_2_v0 & line_259_2_en0;  // awq_gemv_lane.hpp:416
  wire line_259_2_store_951 = line_259_2_v0 & line_259_2_en0;  // awq_gemv_lane.hpp:416
  wire line_259_2_load_952 = line_259_2_v0 & line_259_2_en0;  // awq_gemv_lane.hpp:417
  wire line_259_2_store_953 = line_259_2_v0 & line_259_2_en0;  // awq_gemv_lane.hpp:417
  wire line_259_2_push_954 = line_259_2_v0 & line_259_2_en0;  // stream_kernel.hpp:85
  assign line_259_2_en0 = ~(line_259_2_v0 & ((~m_status_beat_ready)));
  wire line_259_2_issue = line_259_2_run;
  wire line_259_2_leave = 1'b0;
  assign line_259_2_v0 = line_259_2_issue;
  wire line_259_2_busy = line_259_2_run;
  always @(posedge ap_clk) begin
    if (line_259_2_issue & line_259_2_en0) line_259_2_run <= 1'b0;
    if (line_259_2_start) line_259_2_run <= 1'b1;
    if (rst) begin line_259_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_258_done_0) bad_block_119 <= 32'hffffffff;
    if (line_258_done_0) flags_120 <= {8'd0, flags_17};
    if (line_258_done_0) discard_x_121 <= 1'd1;
    if (line_258_done_0) discard_w_122 <= 1'd1;
    if (line_258_done_0) discard_p_123 <= 1'd1;
    if (line_259_done) bad_block_119 <= bad_block_106;
    if (line_259_done) flags_120 <= flags_115;
    if (line_259_done) discard_x_121 <= discard_x_116;
    if (line_259_done) discard_w_122 <= discard_w_117;
    if (line_259_done) discard_p_123 <= discard_p_118;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_955 = more_124 ^ 1'd1;
  wire more_956 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_957 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_955;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_124 <= more_956;
    if (line_259_2_done) more_124 <= discard_x_121;
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
  wire xor_958 = more_125 ^ 1'd1;
  wire more_959 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_960 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_958;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_125 <= more_959;
    if (line_69_done) more_125 <= discard_w_122;
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
  wire xor_961 = more_126 ^ 1'd1;
  wire more_962 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_963 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_961;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_126 <= more_962;
    if (line_69_2_done) more_126 <= discard_p_123;
  end

  // ---- hls/awq_gemv/awq_gemv.cpp:5: line_5, 1 stages
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
  assign line_257_done_0 = (state == LINE_257_S) & ~line_257_busy & line_257_14;
  assign line_257_done_1 = (state == LINE_257_S) & ~line_257_busy & ~line_257_14;
  assign line_20_done = (state == LINE_20_S) & ~line_20_busy;
  assign line_258_done_0 = (state == LINE_258_S) & ~line_258_busy & c_14_16;
  assign line_258_done_1 = (state == LINE_258_S) & ~line_258_busy & ~c_14_16;
  assign line_38_done = (state == LINE_38_S) & ~line_38_busy;
  assign weights_done = (state == WEIGHTS_S) & ~weights_busy;
  assign line_259_done = (state == LINE_259_S) & ~line_259_busy;
  assign line_259_2_done = (state == LINE_259_2_S) & ~line_259_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_5_done = (state == LINE_5_S) & ~line_5_busy;
  always @(posedge ap_clk) begin
    if (line_257_done_0 | line_20_done) state <= LINE_258_S;
    if (line_257_done_1) state <= LINE_20_S;
    if (line_258_done_0 | line_259_done) state <= LINE_259_2_S;
    if (line_258_done_1) state <= LINE_38_S;
    if (line_38_done) state <= WEIGHTS_S;
    if (weights_done) state <= LINE_259_S;
    if (line_259_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_2_S;
    if (line_69_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_5_S;
    if (call_begin | line_5_done) state <= LINE_257_S;
    if (rst) state <= RESTART;
  end
  assign line_258_start = line_257_done_0 | line_20_done;
  assign line_20_start = line_257_done_1;
  assign line_259_2_start = line_258_done_0 | line_259_done;
  assign line_38_start = line_258_done_1;
  assign weights_start = line_38_done;
  assign line_259_start = weights_done;
  assign discard_start = line_259_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_69_2_start = discard_2_done;
  assign discard_3_start = line_69_2_done;
  assign line_5_start = discard_3_done;
  assign line_257_start = call_begin | line_5_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_257_pop_136;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_166 | weights_pop_920 | discard_pop_957;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_917 | discard_2_pop_960;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_919 | discard_3_pop_963;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_916;
  wire [128:0] m_y_beat = {final_result_248_s16, out_246};
  awq_gemv_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_259_2_push_954;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_949};
  awq_gemv_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:249: sticky
  always @(posedge ap_clk) begin
    if (line_259_2_store_951) mem_sticky <= or_939;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:249: frames
  always @(posedge ap_clk) begin
    if (line_259_2_store_953) mem_frames <= select_941;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:250: x
  wire mem_x_write = weights_store_921;
  wire [12:0] mem_x_write_address = trunc_922_s1;
  wire [63:0] mem_x_write_data = select_275;
  wire mem_x_read = weights_load_918;
  wire [12:0] mem_x_read_address = word_85;
  wire mem_x_advance = weights_v1 & weights_en1;
  awq_gemv_mem_x mem_x_ram (.clk(ap_clk), .read(mem_x_read), .read_address(mem_x_read_address), .q(mem_x_q), .advance(mem_x_advance), .q2(mem_x_q2), .write(mem_x_write), .write_address(mem_x_write_address), .write_data(mem_x_write_data));

  // hls/include/awq_gemv_lane.hpp:251: acc
  wire mem_acc_write = weights_store_915;
  wire [3:0] mem_acc_write_address = sum_index_173_s10;
  wire [47:0] mem_acc_write_data = add_194;
  wire mem_acc_read = weights_load_914;
  wire [3:0] mem_acc_read_address = sum_index_173_s8;
  awq_gemv_mem_acc mem_acc_ram (.clk(ap_clk), .read(mem_acc_read), .read_address(mem_acc_read_address), .q(mem_acc_q), .write(mem_acc_write), .write_address(mem_acc_write_address), .write_data(mem_acc_write_data));
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

// Register slice of one entry for a stream that the kernel uses every second cycle at most: valid, ready and data are
// registers.
module awq_gemv_single #(
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

// hls/include/awq_gemv_lane.hpp:250: x, 8192 words of 64 bits; its output is registered once more
module awq_gemv_mem_x (
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

// hls/include/awq_gemv_lane.hpp:251: acc, 16 words of 48 bits
module awq_gemv_mem_acc (
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
module awq_gemv_mul_27s_16s_42_2 (
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

// 27 x 17 bits, signed product after 2 stages
module awq_gemv_mul_27s_17s_43_2 (
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
