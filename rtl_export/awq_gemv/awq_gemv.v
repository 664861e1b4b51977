// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:300)
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
  reg [4:0] line_38_19;
  reg [5:0] line_38_20;
  reg [12:0] last_word_21;
  reg [1:0] last_token_22;
  reg [1:0] last_slot_23;
  reg [12:0] line_38_24;
  reg s_x_last_25;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:300: weights
  wire weights_start;
  reg weights_run;
  reg [31:0] slot_dot_0_26;
  reg [26:0] slot_dot_1_27;
  reg [31:0] slot_dot_2_28;
  reg [26:0] slot_dot_3_29;
  reg [31:0] slot_dot_4_30;
  reg [26:0] slot_dot_5_31;
  reg [31:0] slot_dot_6_32;
  reg [26:0] slot_dot_7_33;
  reg [31:0] dot_0_34;
  reg [26:0] dot_1_35;
  reg [31:0] dot_2_36;
  reg [26:0] dot_3_37;
  reg [31:0] dot_4_38;
  reg [26:0] dot_5_39;
  reg [31:0] dot_6_40;
  reg [26:0] dot_7_41;
  reg [31:0] params_9_42;
  reg [31:0] params_8_43;
  reg [31:0] params_7_44;
  reg [31:0] params_6_45;
  reg [31:0] params_5_46;
  reg [31:0] params_4_47;
  reg [31:0] params_3_48;
  reg [31:0] params_2_49;
  reg [31:0] params_1_50;
  reg [31:0] params_0_51;
  reg [3:0] zero_7_52;
  reg [3:0] zero_6_53;
  reg [3:0] zero_5_54;
  reg [3:0] zero_4_55;
  reg [3:0] zero_3_56;
  reg [3:0] zero_2_57;
  reg [3:0] zero_1_58;
  reg [3:0] zero_0_59;
  reg [14:0] scale_7_60;
  reg [14:0] scale_6_61;
  reg [14:0] scale_5_62;
  reg [14:0] scale_4_63;
  reg [14:0] scale_3_64;
  reg [14:0] scale_2_65;
  reg [14:0] scale_1_66;
  reg [14:0] scale_0_67;
  reg [14:0] slot_scale_7_68;
  reg [14:0] slot_scale_6_69;
  reg [14:0] slot_scale_5_70;
  reg [14:0] slot_scale_4_71;
  reg [14:0] slot_scale_3_72;
  reg [14:0] slot_scale_2_73;
  reg [14:0] slot_scale_1_74;
  reg [14:0] slot_scale_0_75;
  reg [31:0] y_2_76;
  reg [31:0] y_1_77;
  reg [31:0] y_0_78;
  reg slot_bank_79;
  reg [6:0] results_80;
  reg [3:0] slots_81;
  reg [12:0] word_82;
  reg [31:0] block_83;
  reg [31:0] check_0_84;
  reg [31:0] check_1_85;
  reg check_86;
  reg loader_87;
  reg takes_first_88;
  reg [1:0] loader_4_89;
  reg [1:0] loader_90;
  reg [63:0] loader_2_91;
  reg [14:0] loader_4_92;
  reg [14:0] loader_3_93;
  reg [15:0] col_groups_94;
  reg [5:0] beat_95;
  reg [5:0] result_96;
  reg x_packet_97;
  reg x_packet_98;
  reg w_packet_99;
  reg w_packet_100;
  reg p_packet_101;
  reg p_packet_102;
  reg [31:0] bad_block_103;
  reg [8:0] flags_104;
  reg [15:0] group_105;
  reg running_106;
  reg weighs_107;
  reg slot_first_108;
  reg slot_last_109;
  reg results_end_110;
  reg results_end_111;
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
  reg [8:0] flags_112;
  reg discard_x_113;
  reg discard_w_114;
  reg discard_p_115;
  wire line_255_v0;
  wire line_255_en0;

  // hls/include/awq_gemv_lane.hpp:255: line_255_2
  wire line_255_2_start;
  reg line_255_2_run;
  reg [31:0] bad_block_116;
  reg [8:0] flags_117;
  reg discard_x_118;
  reg discard_w_119;
  reg discard_p_120;
  wire line_255_2_v0;
  wire line_255_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_121;
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
  reg more_122;
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
  reg more_123;
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

  // ---- hls/include/awq_gemv_lane.hpp:253: line_253, 1 stages
  wire icmp_124 = s_cmd_beat_data[7:0] == 8'd1;  // awq_gemv_lane.hpp:60
  wire [7:0] and_125 = s_cmd_beat_data[15:8] & 8'd138;  // awq_gemv_lane.hpp:60
  wire icmp_126 = and_125 == 8'd2;  // awq_gemv_lane.hpp:60
  wire and_127 = icmp_124 & icmp_126;  // awq_gemv_lane.hpp:60
  wire icmp_128 = s_cmd_beat_data[79:72] == 8'd0;
  wire icmp_129 = s_cmd_beat_data[63:48] != 16'd0;
  wire and_130 = icmp_128 & icmp_129;  // awq_gemv_lane.hpp:60
  wire and_131 = and_127 & and_130;  // awq_gemv_lane.hpp:60
  wire [15:0] last_group_132 = s_cmd_beat_data[47:32] + 16'd65535;  // awq_gemv_lane.hpp:60
  wire [8:0] limit_133 = s_cmd_beat_data[8] ? 9'd231 : 9'd462;  // awq_gemv_lane.hpp:59
  wire icmp_134 = last_group_132 < {7'd0, limit_133};  // awq_gemv_lane.hpp:60
  wire and_135 = and_131 & icmp_134;  // awq_gemv_lane.hpp:60
  wire c_10_136 = s_cmd_beat_data[10] ^ 1'd1;
  wire c_11_137 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_253_pop_138 = line_253_v0 & line_253_en0;  // awq_gemv_lane.hpp:253
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
    if (line_253_v0 & line_253_en0) last_group_6 <= last_group_132;
    if (line_253_v0 & line_253_en0) c_1_7 <= s_cmd_beat_data[31:16];
    if (line_253_v0 & line_253_en0) c_0_8 <= s_cmd_beat_data[15:8];
    if (line_253_v0 & line_253_en0) c_10_9 <= c_10_136;
    if (line_253_v0 & line_253_en0) c_11_10 <= c_11_137;
    if (line_253_v0 & line_253_en0) line_253_11 <= s_cmd_beat_data[127:16];
    if (line_253_v0 & line_253_en0) line_253_12 <= and_135;
    if (line_253_v0 & line_253_en0) c_3_13 <= s_cmd_beat_data[63:48];
  end

  // ---- hls/include/awq_gemv_lane.hpp:61: line_61, 1 stages
  wire [127:0] and_139 = s_cmd_data_1 & 128'hffffffffffff00fe0000000000000000;  // awq_gemv_lane.hpp:61
  wire icmp_140 = and_139 != 128'd0;  // awq_gemv_lane.hpp:61
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
    if (line_61_v0 & line_61_en0) line_61_14 <= icmp_140;
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
    if (line_253_done_1) c_12_15 <= 1'd1;
    if (line_61_done) c_12_15 <= line_61_14;
  end

  // ---- hls/include/stream_kernel.hpp:38: line_38, 2 stages
  // stage 0
  wire [5:0] last_beat_141 = line_253_2 ? 6'd33 : 6'd17;  // awq_gemv_lane.hpp:262
  wire [7:0] shl_142 = {last_token_4[4:0], 3'd0};  // awq_gemv_lane.hpp:331
  wire [7:0] add_143 = shl_142 + 8'd8;  // awq_gemv_lane.hpp:331
  wire [2:0] select_144 = line_253_2 ? 3'd5 : 3'd4;  // awq_gemv_lane.hpp:264
  wire [15:0] shl_145 = c_2_3 << select_144;  // awq_gemv_lane.hpp:264
  wire icmp_148 = line_253_5 > 4'd7;  // awq_gemv_lane.hpp:267
  wire [15:0] shl_149 = 16'd1 << line_253_5;  // awq_gemv_lane.hpp:267
  wire [1:0] last_token_150 = icmp_148 ? 2'd0 : shl_149[1:0];  // awq_gemv_lane.hpp:267
  wire [3:0] shl_151 = {last_token_4[3:1], 1'd0};
  wire icmp_152 = shl_151 > 4'd7;  // awq_gemv_lane.hpp:268
  wire [3:0] or_153 = shl_151 | 4'd1;  // awq_gemv_lane.hpp:268
  wire [15:0] shl_154 = 16'd1 << or_153;  // awq_gemv_lane.hpp:268
  wire [1:0] last_slot_155 = icmp_152 ? 2'd0 : shl_154[1:0];  // awq_gemv_lane.hpp:268
  wire line_38_pop_156 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [12:0] trunc_147_s1;
  always @(posedge ap_clk) begin
    trunc_147_s1 <= shl_145[12:0];
  end
  wire [12:0] last_word_146 = trunc_147_s1 + 13'd8191;  // awq_gemv_lane.hpp:264
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
    if (line_38_v0 & line_38_en0) line_38_17 <= last_beat_141;
    if (line_38_v0 & line_38_en0) results_18 <= add_143[6:0];
    if (line_38_v0 & line_38_en0) line_38_19 <= s_x_beat_data[4:0];
    if (line_38_v0 & line_38_en0) line_38_20 <= last_beat_141;
    if (line_38_v1 & line_38_en1) last_word_21 <= last_word_146;
    if (line_38_v0 & line_38_en0) last_token_22 <= last_token_150;
    if (line_38_v0 & line_38_en0) last_slot_23 <= last_slot_155;
    if (line_38_v1 & line_38_en1) line_38_24 <= last_word_146;
    if (line_38_v0 & line_38_en0) s_x_last_25 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:300: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_157 = slots_81 == 4'd0;  // awq_gemv_lane.hpp:313
  wire [3:0] slot_158 = 4'd0 - slots_81;  // awq_gemv_lane.hpp:314
  wire xor_160 = slot_bank_79 ^ 1'd1;  // awq_gemv_lane.hpp:315
  wire select_161 = scales_157 ? xor_160 : slot_bank_79;  // awq_gemv_lane.hpp:315
  wire xor_164 = scales_157 ^ 1'd1;
  wire icmp_185 = results_80 == 7'd0;  // awq_gemv_lane.hpp:337
  wire xor_186 = icmp_185 ^ 1'd1;
  wire and_187 = scales_157 & xor_186;
  wire icmp_237 = results_80 == 7'd1;
  wire final_result_238 = results_end_111 & icmp_237;
  wire xor_239 = w_packet_99 ^ 1'd1;
  wire and_240 = xor_239 & weighs_107;
  wire last_blocks_242 = group_105 == last_group_6;  // awq_gemv_lane.hpp:309
  wire [6:0] add_243 = {1'd0, beat_95} + 7'd3;  // awq_gemv_lane.hpp:309
  wire icmp_244 = add_243 > {1'd0, line_38_17};  // awq_gemv_lane.hpp:309
  wire param_beat_245 = last_blocks_242 & icmp_244;
  wire end_249 = last_word_21 < loader_3_93[12:0];  // awq_gemv_lane.hpp:176
  wire [1:0] and_250 = loader_4_89 & last_token_22;  // awq_gemv_lane.hpp:176
  wire final_token_251 = and_250 == 2'd0;  // awq_gemv_lane.hpp:176
  wire [1:0] and_252 = loader_4_89 & last_slot_23;  // awq_gemv_lane.hpp:176
  wire wraps_253 = and_252 != 2'd0;  // awq_gemv_lane.hpp:176
  wire and_254 = final_token_251 & wraps_253;
  wire or_255 = end_249 | and_254;
  wire [1:0] select_259 = end_249 ? 2'd0 : loader_4_89;  // awq_gemv_lane.hpp:180
  wire or_260 = loader_90[0] | select_259[0];  // awq_gemv_lane.hpp:180
  wire and_261 = loader_87 & or_260;
  wire [14:0] select_262 = takes_first_88 ? loader_4_92 : loader_3_93;  // awq_gemv_lane.hpp:185
  wire xor_266 = running_106 ^ 1'd1;
  wire final_beat_267 = beat_95 == line_38_20;  // awq_gemv_lane.hpp:358
  wire and_268 = weighs_107 & final_beat_267;
  wire [127:0] w_269 = w_packet_99 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:359
  wire icmp_419 = beat_95 < 6'd2;  // awq_gemv_lane.hpp:379
  wire xor_465 = final_beat_267 ^ 1'd1;
  wire and_466 = weighs_107 & xor_465;
  wire and_467 = and_466 & param_beat_245;
  wire first_480 = beat_95 == 6'd0;  // awq_gemv_lane.hpp:360
  wire icmp_490 = beat_95 == 6'd1;  // awq_gemv_lane.hpp:375
  wire or_517 = xor_164 | icmp_185;
  wire icmp_521 = slots_81 == 4'd1;  // awq_gemv_lane.hpp:330
  wire and_522 = icmp_521 & slot_last_109;
  wire xor_523 = and_522 ^ 1'd1;
  wire or_524 = scales_157 | xor_523;
  wire slot_bank_525 = or_524 ? slot_bank_79 : xor_160;
  wire and_526 = scales_157 & icmp_185;
  wire [6:0] results_527 = results_80 + 7'd127;  // awq_gemv_lane.hpp:352
  wire [6:0] results_528 = and_522 ? results_18 : results_80;
  wire [6:0] select_529 = and_187 ? results_527 : results_528;
  wire [6:0] results_530 = and_526 ? 7'd0 : select_529;
  wire [3:0] slots_531 = slots_81 + 4'd15;  // awq_gemv_lane.hpp:336
  wire [3:0] slots_532 = scales_157 ? 4'd0 : slots_531;
  wire [3:0] slots_533 = and_268 ? 4'd8 : slots_532;
  wire icmp_534 = beat_95 > 6'd1;  // awq_gemv_lane.hpp:383
  wire and_535 = weighs_107 & icmp_534;
  wire icmp_536 = word_82 == last_word_21;  // awq_gemv_lane.hpp:383
  wire [12:0] add_537 = word_82 + 13'd1;  // awq_gemv_lane.hpp:383
  wire [12:0] select_538 = icmp_536 ? 13'd0 : add_537;  // awq_gemv_lane.hpp:383
  wire [12:0] word_539 = and_535 ? select_538 : word_82;
  wire loader_0_816 = end_249 ^ 1'd1;  // awq_gemv_lane.hpp:191
  wire loader_817 = loader_87 & loader_0_816;
  wire loader_2_818 = takes_first_88 ^ 1'd1;  // awq_gemv_lane.hpp:192
  wire loader_819 = loader_87 ? loader_2_818 : takes_first_88;
  wire [1:0] shl_820 = {loader_4_89[0], 1'd0};
  wire [1:0] loader_3_821 = wraps_253 ? 2'd1 : shl_820;  // awq_gemv_lane.hpp:193
  wire [1:0] loader_822 = loader_87 ? loader_3_821 : loader_4_89;
  wire [1:0] loader_823 = loader_87 ? loader_4_89 : loader_90;
  wire [12:0] or_826 = loader_3_93[12:0] | 13'd1;
  wire [14:0] loader_4_827 = loader_87 ? {2'd0, or_826} : loader_4_92;  // awq_gemv.cpp:14
  wire and_828 = loader_87 & wraps_253;
  wire [15:0] add_829 = {1'd0, loader_3_93} + 16'd2;  // awq_gemv_lane.hpp:194
  wire [14:0] loader_3_830 = and_828 ? {2'd0, add_829[12:0]} : loader_3_93;  // awq_gemv.cpp:14
  wire [15:0] col_groups_831 = col_groups_94 + {16{last_blocks_242}};  // awq_gemv_lane.hpp:398
  wire [15:0] col_groups_832 = and_268 ? col_groups_831 : col_groups_94;
  wire [5:0] add_833 = beat_95 + 6'd1;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_834 = final_beat_267 ? 6'd0 : add_833;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_835 = weighs_107 ? beat_834 : beat_95;
  wire [12:0] or_845 = loader_3_93[12:0] | 13'd1;  // awq_gemv_lane.hpp:178
  wire icmp_846 = or_845 != line_38_24;  // awq_gemv_lane.hpp:178
  wire is_last_847 = final_token_251 | icmp_846;
  wire w_packet_850 = w_packet_99 | s_w_beat_last;
  wire w_packet_851 = weighs_107 ? w_packet_850 : w_packet_99;
  wire and_852 = weighs_107 & xor_239;
  wire final_columns_853 = col_groups_94 == 16'd1;  // awq_gemv_lane.hpp:358
  wire and_854 = final_beat_267 & last_blocks_242;  // awq_gemv_lane.hpp:359
  wire is_last_855 = final_columns_853 & and_854;
  wire xor_856 = is_last_855 ^ 1'd1;  // stream_kernel.hpp:41
  wire w_packet_1_857 = s_w_beat_last & xor_856;
  wire w_packet_858 = and_852 ? w_packet_1_857 : w_packet_100;
  wire is_last_863 = final_beat_267 & final_columns_853;
  wire xor_864 = is_last_863 ^ 1'd1;  // stream_kernel.hpp:41
  wire w_packet_867 = w_packet_99 ? w_packet_100 : w_packet_1_857;
  wire or_868 = c_10_9 | w_packet_867;
  wire [15:0] add_890 = group_105 + 16'd1;
  wire [15:0] select_891 = last_blocks_242 ? 16'd0 : add_890;  // awq_gemv_lane.hpp:399
  wire [15:0] group_892 = and_268 ? select_891 : group_105;
  wire running_893 = final_result_238 ^ 1'd1;  // awq_gemv_lane.hpp:351
  wire running_894 = or_517 | running_893;
  wire and_895 = last_blocks_242 & final_columns_853;
  wire weighing_896 = and_895 ^ 1'd1;  // awq_gemv_lane.hpp:396
  wire weighing_897 = xor_465 | weighing_896;
  wire weighing_898 = weighs_107 & weighing_897;
  wire slot_first_899 = group_105 == 16'd0;  // awq_gemv_lane.hpp:393
  wire slot_first_900 = and_268 ? slot_first_899 : slot_first_108;
  wire slot_last_901 = and_268 ? last_blocks_242 : slot_last_109;
  wire slot_end_902 = and_268 ? final_columns_853 : results_end_110;
  wire results_end_903 = or_524 ? results_end_111 : results_end_110;
  wire weights_pop_907 = weights_v0 & weights_en0 & and_240;  // stream_kernel.hpp:38
  wire weights_load_908 = weights_v0 & weights_en0 & weighs_107;  // awq_gemv_lane.hpp:122
  // stage 1
  reg scales_157_s1;
  reg [3:0] slot_158_s1;
  reg select_161_s1;
  reg slot_first_108_s1;
  reg and_187_s1;
  reg weighs_107_s1;
  reg param_beat_245_s1;
  reg or_255_s1;
  reg loader_87_s1;
  reg takes_first_88_s1;
  reg [127:0] w_269_s1;
  reg and_268_s1;
  reg icmp_419_s1;
  reg final_beat_267_s1;
  reg and_467_s1;
  reg first_480_s1;
  reg icmp_490_s1;
  reg or_517_s1;
  reg and_522_s1;
  reg and_526_s1;
  reg is_last_847_s1;
  reg xor_864_s1;
  reg or_868_s1;
  reg xor_164_s1;
  reg final_result_238_s1;
  reg and_261_s1;
  reg [12:0] trunc_912_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_157_s1 <= scales_157;
    slot_158_s1 <= slot_158;
    select_161_s1 <= select_161;
    slot_first_108_s1 <= slot_first_108;
    and_187_s1 <= and_187;
    weighs_107_s1 <= weighs_107;
    param_beat_245_s1 <= param_beat_245;
    or_255_s1 <= or_255;
    loader_87_s1 <= loader_87;
    takes_first_88_s1 <= takes_first_88;
    w_269_s1 <= w_269;
    and_268_s1 <= and_268;
    icmp_419_s1 <= icmp_419;
    final_beat_267_s1 <= final_beat_267;
    and_467_s1 <= and_467;
    first_480_s1 <= first_480;
    icmp_490_s1 <= icmp_490;
    or_517_s1 <= or_517;
    and_522_s1 <= and_522;
    and_526_s1 <= and_526;
    is_last_847_s1 <= is_last_847;
    xor_864_s1 <= xor_864;
    or_868_s1 <= or_868;
    xor_164_s1 <= xor_164;
    final_result_238_s1 <= final_result_238;
    and_261_s1 <= and_261;
    trunc_912_s1 <= select_262[12:0];
  end
  wire [3:0] select_159 = scales_157_s1 ? result_96[3:0] : slot_158_s1;  // awq_gemv_lane.hpp:315
  wire [3:0] shl_162 = {select_161_s1, 3'd0};
  wire [3:0] sum_index_163 = {1'd0, select_159[2:0]} | shl_162;  // awq_gemv_lane.hpp:315
  wire icmp_166 = slot_158_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:141
  wire icmp_188 = result_96[1:0] == 2'd3;  // awq_gemv_lane.hpp:343
  wire and_189 = and_187_s1 & icmp_188;
  wire icmp_190 = result_96[2:0] < 3'd4;  // awq_gemv_lane.hpp:141
  wire [31:0] high_219 = result_96[0] ? params_3_48 : params_2_49;
  wire [31:0] low_220 = result_96[0] ? params_1_50 : params_0_51;
  wire [31:0] low_221 = result_96[1] ? high_219 : low_220;
  wire [31:0] high_222 = result_96[0] ? params_7_44 : params_6_45;
  wire [31:0] low_223 = result_96[0] ? params_5_46 : params_4_47;
  wire [31:0] high_224 = result_96[1] ? high_222 : low_223;
  wire [31:0] select_225 = icmp_190 ? low_221 : high_224;  // awq_gemv_lane.hpp:141
  wire xor_241 = p_packet_101 ^ 1'd1;
  wire and_246 = weighs_107_s1 & param_beat_245_s1;
  wire and_247 = xor_241 & and_246;
  wire xor_248 = x_packet_97 ^ 1'd1;
  wire xor_256 = or_255_s1 ^ 1'd1;
  wire and_257 = loader_87_s1 & xor_256;
  wire and_258 = xor_248 & and_257;
  wire or_263 = x_packet_97 | or_255_s1;
  wire [63:0] first_264 = or_263 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_265 = takes_first_88_s1 ? loader_2_91 : first_264;  // awq_gemv_lane.hpp:185
  wire and_436 = and_268_s1 & param_beat_245_s1;
  wire [7:0] ref_437 = p_packet_101 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_439 = p_packet_101 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_443 = p_packet_101 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_447 = p_packet_101 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] ref_451 = p_packet_101 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_453 = p_packet_101 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_457 = p_packet_101 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_461 = p_packet_101 ? 8'd0 : s_param_beat_data[31:24];
  wire [31:0] ref_468 = p_packet_101 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_469 = and_467_s1 ? ref_468 : params_7_44;
  wire [31:0] ref_470 = p_packet_101 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_471 = and_467_s1 ? ref_470 : params_6_45;
  wire [31:0] ref_472 = p_packet_101 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_473 = and_467_s1 ? ref_472 : params_5_46;
  wire [31:0] ref_474 = p_packet_101 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_475 = and_467_s1 ? ref_474 : params_4_47;
  wire [31:0] params_3_476 = and_467_s1 ? params_7_44 : params_3_48;
  wire [31:0] params_2_477 = and_467_s1 ? params_6_45 : params_2_49;
  wire [31:0] params_1_478 = and_467_s1 ? params_5_46 : params_1_50;
  wire [31:0] params_0_479 = and_467_s1 ? params_4_47 : params_0_51;
  wire [127:0] shl_542 = {w_269_s1[127:64], 64'd0};
  wire [63:0] shl_543 = {w_269_s1[31:0], 32'd0};
  wire [127:0] or_544 = shl_542 | {64'd0, shl_543};  // awq_gemv_lane.hpp:90
  wire [127:0] or_545 = or_544 | 128'h9226f562;  // awq_gemv_lane.hpp:90
  wire [127:0] ref_546 = first_480_s1 ? or_545 : w_269_s1;  // awq_gemv_lane.hpp:206
  wire [122:0] and_547 = ref_546[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_548 = ^and_547;
  wire [123:0] and_549 = ref_546[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_550 = ^and_549;
  wire [1:0] shl_551 = {parity_550, 1'd0};
  wire [1:0] or_552 = {1'd0, parity_548} | shl_551;
  wire [124:0] and_553 = ref_546[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_554 = ^and_553;
  wire [2:0] shl_555 = {parity_554, 2'd0};
  wire [2:0] or_556 = {1'd0, or_552} | shl_555;
  wire [125:0] and_557 = ref_546[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_558 = ^and_557;
  wire [3:0] shl_559 = {parity_558, 3'd0};
  wire [3:0] or_560 = {1'd0, or_556} | shl_559;
  wire [126:0] and_561 = ref_546[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_562 = ^and_561;
  wire [4:0] shl_563 = {parity_562, 4'd0};
  wire [4:0] or_564 = {1'd0, or_560} | shl_563;
  wire [127:0] and_565 = ref_546 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_566 = ^and_565;
  wire [5:0] shl_567 = {parity_566, 5'd0};
  wire [5:0] or_568 = {1'd0, or_564} | shl_567;
  wire [125:0] and_569 = ref_546[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_570 = ^and_569;
  wire [6:0] shl_571 = {parity_570, 6'd0};
  wire [6:0] or_572 = {1'd0, or_568} | shl_571;
  wire [126:0] and_573 = ref_546[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_574 = ^and_573;
  wire [7:0] shl_575 = {parity_574, 7'd0};
  wire [7:0] or_576 = {1'd0, or_572} | shl_575;
  wire [127:0] and_577 = ref_546 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_578 = ^and_577;
  wire [8:0] shl_579 = {parity_578, 8'd0};
  wire [8:0] or_580 = {1'd0, or_576} | shl_579;
  wire [127:0] and_581 = ref_546 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_582 = ^and_581;
  wire [9:0] shl_583 = {parity_582, 9'd0};
  wire [9:0] or_584 = {1'd0, or_580} | shl_583;
  wire [122:0] and_585 = ref_546[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_586 = ^and_585;
  wire [10:0] shl_587 = {parity_586, 10'd0};
  wire [10:0] or_588 = {1'd0, or_584} | shl_587;
  wire [123:0] and_589 = ref_546[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_590 = ^and_589;
  wire [11:0] shl_591 = {parity_590, 11'd0};
  wire [11:0] or_592 = {1'd0, or_588} | shl_591;
  wire [124:0] and_593 = ref_546[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_594 = ^and_593;
  wire [12:0] shl_595 = {parity_594, 12'd0};
  wire [12:0] or_596 = {1'd0, or_592} | shl_595;
  wire [125:0] and_597 = ref_546[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_598 = ^and_597;
  wire [13:0] shl_599 = {parity_598, 13'd0};
  wire [13:0] or_600 = {1'd0, or_596} | shl_599;
  wire [126:0] and_601 = ref_546[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_602 = ^and_601;
  wire [14:0] shl_603 = {parity_602, 14'd0};
  wire [14:0] or_604 = {1'd0, or_600} | shl_603;
  wire [127:0] and_605 = ref_546 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_606 = ^and_605;
  wire [15:0] shl_607 = {parity_606, 15'd0};
  wire [15:0] or_608 = {1'd0, or_604} | shl_607;
  wire [124:0] and_609 = ref_546[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_610 = ^and_609;
  wire [16:0] shl_611 = {parity_610, 16'd0};
  wire [16:0] or_612 = {1'd0, or_608} | shl_611;
  wire [125:0] and_613 = ref_546[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:74
  wire parity_614 = ^and_613;
  wire [17:0] shl_615 = {parity_614, 17'd0};
  wire [17:0] or_616 = {1'd0, or_612} | shl_615;
  wire [126:0] and_617 = ref_546[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_618 = ^and_617;
  wire [18:0] shl_619 = {parity_618, 18'd0};
  wire [18:0] or_620 = {1'd0, or_616} | shl_619;
  wire [127:0] and_621 = ref_546 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_622 = ^and_621;
  wire [19:0] shl_623 = {parity_622, 19'd0};
  wire [19:0] or_624 = {1'd0, or_620} | shl_623;
  wire [127:0] and_625 = ref_546 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:74
  wire parity_626 = ^and_625;
  wire [20:0] shl_627 = {parity_626, 20'd0};
  wire [20:0] or_628 = {1'd0, or_624} | shl_627;
  wire [127:0] and_629 = ref_546 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_630 = ^and_629;
  wire [21:0] shl_631 = {parity_630, 21'd0};
  wire [21:0] or_632 = {1'd0, or_628} | shl_631;
  wire [126:0] and_633 = ref_546[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_634 = ^and_633;
  wire [22:0] shl_635 = {parity_634, 22'd0};
  wire [22:0] or_636 = {1'd0, or_632} | shl_635;
  wire [127:0] and_637 = ref_546 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:74
  wire parity_638 = ^and_637;
  wire [23:0] shl_639 = {parity_638, 23'd0};
  wire [23:0] or_640 = {1'd0, or_636} | shl_639;
  wire [127:0] and_641 = ref_546 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:74
  wire parity_642 = ^and_641;
  wire [24:0] shl_643 = {parity_642, 24'd0};
  wire [24:0] or_644 = {1'd0, or_640} | shl_643;
  wire [126:0] and_645 = ref_546[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_646 = ^and_645;
  wire [25:0] shl_647 = {parity_646, 25'd0};
  wire [25:0] or_648 = {1'd0, or_644} | shl_647;
  wire [127:0] and_649 = ref_546 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:74
  wire parity_650 = ^and_649;
  wire [26:0] shl_651 = {parity_650, 26'd0};
  wire [26:0] or_652 = {1'd0, or_648} | shl_651;
  wire [127:0] and_653 = ref_546 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:74
  wire parity_654 = ^and_653;
  wire [27:0] shl_655 = {parity_654, 27'd0};
  wire [27:0] or_656 = {1'd0, or_652} | shl_655;
  wire [126:0] and_657 = ref_546[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_658 = ^and_657;
  wire [28:0] shl_659 = {parity_658, 28'd0};
  wire [28:0] or_660 = {1'd0, or_656} | shl_659;
  wire [127:0] and_661 = ref_546 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:74
  wire parity_662 = ^and_661;
  wire [29:0] shl_663 = {parity_662, 29'd0};
  wire [29:0] or_664 = {1'd0, or_660} | shl_663;
  wire [127:0] and_665 = ref_546 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:74
  wire parity_666 = ^and_665;
  wire [30:0] shl_667 = {parity_666, 30'd0};
  wire [30:0] or_668 = {1'd0, or_664} | shl_667;
  wire [127:0] and_669 = ref_546 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_670 = ^and_669;
  wire [31:0] shl_671 = {parity_670, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_672 = {1'd0, or_668} | shl_671;  // awq_gemv_lane.hpp:74
  wire [63:0] loader_2_824 = or_263 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_825 = loader_87_s1 ? loader_2_824 : loader_2_91;  // awq_gemv.cpp:14
  wire [5:0] result_836 = result_96 + 6'd1;  // awq_gemv_lane.hpp:353
  wire [5:0] result_837 = and_522_s1 ? 6'd0 : result_96;
  wire [5:0] select_838 = and_187_s1 ? result_836 : result_837;
  wire [5:0] result_839 = and_526_s1 ? result_96 : select_838;
  wire and_840 = x_packet_97 & xor_256;
  wire or_841 = and_840 | s_x_beat_last;
  wire x_packet_842 = and_257 ? or_841 : x_packet_97;
  wire xor_843 = or_263 ^ 1'd1;
  wire and_844 = loader_87_s1 & xor_843;
  wire x_packet_1_848 = s_x_beat_last & is_last_847_s1;
  wire x_packet_849 = and_844 ? x_packet_1_848 : x_packet_98;
  wire p_packet_859 = p_packet_101 | s_param_beat_last;
  wire p_packet_860 = and_246 ? p_packet_859 : p_packet_101;
  wire and_861 = weighs_107_s1 & xor_241;
  wire and_862 = and_861 & param_beat_245_s1;
  wire p_packet_1_865 = s_param_beat_last & xor_864_s1;
  wire p_packet_866 = and_862 ? p_packet_1_865 : p_packet_102;
  wire weights_pop_909 = weights_v1 & weights_en1 & and_247;  // stream_kernel.hpp:38
  wire weights_pop_910 = weights_v1 & weights_en1 & and_258;  // stream_kernel.hpp:38
  wire weights_store_911 = weights_v1 & weights_en1 & and_261_s1;  // awq_gemv_lane.hpp:185
  // stage 2
  reg slot_first_108_s2;
  reg trunc_168_s2;
  reg trunc_171_s2;
  reg icmp_166_s2;
  reg icmp_190_s2;
  reg trunc_193_s2;
  reg trunc_196_s2;
  reg [31:0] select_225_s2;
  reg [127:0] w_269_s2;
  reg [3:0] zext_287_s2;
  reg and_268_s2;
  reg [3:0] lshr_383_s2;
  reg icmp_419_s2;
  reg weighs_107_s2;
  reg final_beat_267_s2;
  reg [7:0] ref_437_s2;
  reg [7:0] ref_439_s2;
  reg [7:0] ref_443_s2;
  reg [7:0] ref_447_s2;
  reg and_436_s2;
  reg [7:0] ref_451_s2;
  reg [7:0] ref_453_s2;
  reg [7:0] ref_457_s2;
  reg [7:0] ref_461_s2;
  reg first_480_s2;
  reg icmp_490_s2;
  reg [14:0] zext_496_s2;
  reg or_517_s2;
  reg [31:0] or_672_s2;
  reg [31:0] trunc_805_s2;
  reg or_868_s2;
  reg [3:0] sum_index_163_s2;
  reg xor_164_s2;
  reg and_189_s2;
  reg final_result_238_s2;
  always @(posedge ap_clk) begin
    slot_first_108_s2 <= slot_first_108_s1;
    trunc_168_s2 <= slot_158_s1[0];
    trunc_171_s2 <= slot_158_s1[1];
    icmp_166_s2 <= icmp_166;
    icmp_190_s2 <= icmp_190;
    trunc_193_s2 <= result_96[0];
    trunc_196_s2 <= result_96[1];
    select_225_s2 <= select_225;
    w_269_s2 <= w_269_s1;
    zext_287_s2 <= w_269_s1[67:64];
    and_268_s2 <= and_268_s1;
    lshr_383_s2 <= w_269_s1[31:28];
    icmp_419_s2 <= icmp_419_s1;
    weighs_107_s2 <= weighs_107_s1;
    final_beat_267_s2 <= final_beat_267_s1;
    ref_437_s2 <= ref_437;
    ref_439_s2 <= ref_439;
    ref_443_s2 <= ref_443;
    ref_447_s2 <= ref_447;
    and_436_s2 <= and_436;
    ref_451_s2 <= ref_451;
    ref_453_s2 <= ref_453;
    ref_457_s2 <= ref_457;
    ref_461_s2 <= ref_461;
    first_480_s2 <= first_480_s1;
    icmp_490_s2 <= icmp_490_s1;
    zext_496_s2 <= w_269_s1[78:64];
    or_517_s2 <= or_517_s1;
    or_672_s2 <= or_672;
    trunc_805_s2 <= w_269_s1[95:64];
    or_868_s2 <= or_868_s1;
    sum_index_163_s2 <= sum_index_163;
    xor_164_s2 <= xor_164_s1;
    and_189_s2 <= and_189;
    final_result_238_s2 <= final_result_238_s1;
  end
  wire [14:0] high_176 = trunc_168_s2 ? slot_scale_3_72 : slot_scale_2_73;
  wire [14:0] low_177 = trunc_168_s2 ? slot_scale_1_74 : slot_scale_0_75;
  wire [14:0] low_178 = trunc_171_s2 ? high_176 : low_177;
  wire [14:0] high_179 = trunc_168_s2 ? slot_scale_7_68 : slot_scale_6_69;
  wire [14:0] low_180 = trunc_168_s2 ? slot_scale_5_70 : slot_scale_4_71;
  wire [14:0] high_181 = trunc_171_s2 ? high_179 : low_180;
  wire [14:0] select_182 = icmp_166_s2 ? low_178 : high_181;  // awq_gemv_lane.hpp:141
  wire [31:0] select_191 = icmp_190_s2 ? params_8_43 : params_9_42;  // awq_gemv_lane.hpp:141
  wire [4:0] select_192 = trunc_193_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_194 = {trunc_193_s2, 3'd0};
  wire [4:0] select_195 = trunc_196_s2 ? select_192 : {1'd0, shl_194};
  wire [4:0] d1_270 = {1'd0, w_269_s2[19:16]} - {1'd0, zero_1_58};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_271 = {d1_270, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_272 = {1'd0, w_269_s2[3:0]} - {1'd0, zero_0_59};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_273 = {d0_272, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_0_274 = shl_271 + {{22{shl_273[31]}}, shl_273[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_275;
  awq_gemv_mul_27s_16s_42_3 mul_275_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_0_274[31:5]), .b(mem_x_q2[15:0]), .p(mul_275));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_276 = {1'd0, w_269_s2[51:48]} - {1'd0, zero_1_58};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_278 = {1'd0, w_269_s2[35:32]} - {1'd0, zero_0_59};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_284 = {1'd0, w_269_s2[83:80]} - {1'd0, zero_1_58};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_286 = {1'd0, zext_287_s2} - {1'd0, zero_0_59};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_293 = {1'd0, w_269_s2[115:112]} - {1'd0, zero_1_58};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_295 = {1'd0, w_269_s2[99:96]} - {1'd0, zero_0_59};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_310 = {1'd0, w_269_s2[23:20]} - {1'd0, zero_3_56};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_311 = {d1_310, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_312 = {1'd0, w_269_s2[7:4]} - {1'd0, zero_2_57};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_313 = {d0_312, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_1_314 = shl_311 + {{22{shl_313[31]}}, shl_313[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_315;
  awq_gemv_mul_27s_16s_42_3 mul_315_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_1_314[31:5]), .b(mem_x_q2[15:0]), .p(mul_315));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_316 = {1'd0, w_269_s2[55:52]} - {1'd0, zero_3_56};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_318 = {1'd0, w_269_s2[39:36]} - {1'd0, zero_2_57};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_323 = {1'd0, w_269_s2[87:84]} - {1'd0, zero_3_56};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_325 = {1'd0, w_269_s2[71:68]} - {1'd0, zero_2_57};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_330 = {1'd0, w_269_s2[119:116]} - {1'd0, zero_3_56};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_332 = {1'd0, w_269_s2[103:100]} - {1'd0, zero_2_57};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_346 = {1'd0, w_269_s2[27:24]} - {1'd0, zero_5_54};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_347 = {d1_346, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_348 = {1'd0, w_269_s2[11:8]} - {1'd0, zero_4_55};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_349 = {d0_348, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_2_350 = shl_347 + {{22{shl_349[31]}}, shl_349[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_351;
  awq_gemv_mul_27s_16s_42_3 mul_351_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_2_350[31:5]), .b(mem_x_q2[15:0]), .p(mul_351));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_352 = {1'd0, w_269_s2[59:56]} - {1'd0, zero_5_54};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_354 = {1'd0, w_269_s2[43:40]} - {1'd0, zero_4_55};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_359 = {1'd0, w_269_s2[91:88]} - {1'd0, zero_5_54};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_361 = {1'd0, w_269_s2[75:72]} - {1'd0, zero_4_55};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_366 = {1'd0, w_269_s2[123:120]} - {1'd0, zero_5_54};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_368 = {1'd0, w_269_s2[107:104]} - {1'd0, zero_4_55};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_382 = {1'd0, lshr_383_s2} - {1'd0, zero_7_52};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_384 = {d1_382, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_385 = {1'd0, w_269_s2[15:12]} - {1'd0, zero_6_53};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_386 = {d0_385, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_3_387 = shl_384 + {{22{shl_386[31]}}, shl_386[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_388;
  awq_gemv_mul_27s_16s_42_3 mul_388_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_3_387[31:5]), .b(mem_x_q2[15:0]), .p(mul_388));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_389 = {1'd0, w_269_s2[63:60]} - {1'd0, zero_7_52};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_391 = {1'd0, w_269_s2[47:44]} - {1'd0, zero_6_53};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_396 = {1'd0, w_269_s2[95:92]} - {1'd0, zero_7_52};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_398 = {1'd0, w_269_s2[79:76]} - {1'd0, zero_6_53};  // awq_gemv_lane.hpp:105
  wire [4:0] d1_403 = {1'd0, w_269_s2[127:124]} - {1'd0, zero_7_52};  // awq_gemv_lane.hpp:105
  wire [4:0] d0_405 = {1'd0, w_269_s2[111:108]} - {1'd0, zero_6_53};  // awq_gemv_lane.hpp:105
  wire [31:0] select_438 = final_beat_267_s2 ? {24'd0, ref_437_s2} : params_9_42;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_440 = {ref_439_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_441 = {8'd0, select_438[7:0]} | shl_440;  // awq_gemv_lane.hpp:232
  wire [31:0] select_442 = final_beat_267_s2 ? {16'd0, or_441} : params_9_42;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_444 = {ref_443_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_445 = {8'd0, select_442[15:0]} | shl_444;  // awq_gemv_lane.hpp:232
  wire [31:0] select_446 = final_beat_267_s2 ? {8'd0, or_445} : params_9_42;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_448 = {ref_447_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_449 = {8'd0, select_446[23:0]} | shl_448;  // awq_gemv_lane.hpp:232
  wire [31:0] params_9_450 = and_436_s2 ? or_449 : params_9_42;
  wire [31:0] select_452 = final_beat_267_s2 ? {24'd0, ref_451_s2} : params_8_43;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_454 = {ref_453_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_455 = {8'd0, select_452[7:0]} | shl_454;  // awq_gemv_lane.hpp:232
  wire [31:0] select_456 = final_beat_267_s2 ? {16'd0, or_455} : params_8_43;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_458 = {ref_457_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_459 = {8'd0, select_456[15:0]} | shl_458;  // awq_gemv_lane.hpp:232
  wire [31:0] select_460 = final_beat_267_s2 ? {8'd0, or_459} : params_8_43;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_462 = {ref_461_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_463 = {8'd0, select_460[23:0]} | shl_462;  // awq_gemv_lane.hpp:232
  wire [31:0] params_8_464 = and_436_s2 ? or_463 : params_8_43;
  wire and_481 = weighs_107_s2 & first_480_s2;
  wire [3:0] zero_7_482 = and_481 ? w_269_s2[31:28] : zero_7_52;
  wire [3:0] zero_6_483 = and_481 ? w_269_s2[15:12] : zero_6_53;
  wire [3:0] zero_5_484 = and_481 ? w_269_s2[27:24] : zero_5_54;
  wire [3:0] zero_4_485 = and_481 ? w_269_s2[11:8] : zero_4_55;
  wire [3:0] zero_3_486 = and_481 ? w_269_s2[23:20] : zero_3_56;
  wire [3:0] zero_2_487 = and_481 ? w_269_s2[7:4] : zero_2_57;
  wire [3:0] zero_1_488 = and_481 ? w_269_s2[19:16] : zero_1_58;
  wire [3:0] zero_0_489 = and_481 ? w_269_s2[3:0] : zero_0_59;
  wire and_491 = weighs_107_s2 & icmp_490_s2;
  wire [14:0] scale_7_492 = and_491 ? w_269_s2[126:112] : scale_7_60;
  wire [14:0] scale_6_493 = and_491 ? w_269_s2[110:96] : scale_6_61;
  wire [14:0] scale_5_494 = and_491 ? w_269_s2[94:80] : scale_5_62;
  wire [14:0] scale_4_495 = and_491 ? zext_496_s2 : scale_4_63;
  wire [14:0] scale_3_497 = and_491 ? w_269_s2[62:48] : scale_3_64;
  wire [14:0] scale_2_498 = and_491 ? w_269_s2[46:32] : scale_2_65;
  wire [14:0] scale_1_499 = and_491 ? w_269_s2[30:16] : scale_1_66;
  wire [14:0] scale_0_500 = and_491 ? w_269_s2[14:0] : scale_0_67;
  wire [14:0] scale_7_501 = icmp_490_s2 ? w_269_s2[126:112] : scale_7_60;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_7_502 = and_268_s2 ? scale_7_501 : slot_scale_7_68;
  wire [14:0] scale_6_503 = icmp_490_s2 ? w_269_s2[110:96] : scale_6_61;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_6_504 = and_268_s2 ? scale_6_503 : slot_scale_6_69;
  wire [14:0] scale_5_505 = icmp_490_s2 ? w_269_s2[94:80] : scale_5_62;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_5_506 = and_268_s2 ? scale_5_505 : slot_scale_5_70;
  wire [14:0] scale_4_507 = icmp_490_s2 ? zext_496_s2 : scale_4_63;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_4_508 = and_268_s2 ? scale_4_507 : slot_scale_4_71;
  wire [14:0] scale_3_509 = icmp_490_s2 ? w_269_s2[62:48] : scale_3_64;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_3_510 = and_268_s2 ? scale_3_509 : slot_scale_3_72;
  wire [14:0] scale_2_511 = icmp_490_s2 ? w_269_s2[46:32] : scale_2_65;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_2_512 = and_268_s2 ? scale_2_511 : slot_scale_2_73;
  wire [14:0] scale_1_513 = icmp_490_s2 ? w_269_s2[30:16] : scale_1_66;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_1_514 = and_268_s2 ? scale_1_513 : slot_scale_1_74;
  wire [14:0] scale_0_515 = icmp_490_s2 ? w_269_s2[14:0] : scale_0_67;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_0_516 = and_268_s2 ? scale_0_515 : slot_scale_0_75;
  wire [31:0] block_540 = block_83 + 32'd1;  // awq_gemv_lane.hpp:397
  wire [31:0] block_541 = and_268_s2 ? block_540 : block_83;
  wire [31:0] select_673 = first_480_s2 ? 32'd0 : check_0_84;  // awq_gemv_lane.hpp:206
  wire [31:0] and_674 = select_673 & 32'heb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_675 = ^and_674;
  wire [31:0] and_676 = select_673 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_677 = ^and_676;
  wire [1:0] shl_678 = {parity_677, 1'd0};
  wire [1:0] or_679 = {1'd0, parity_675} | shl_678;
  wire [31:0] and_680 = select_673 & 32'had1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_681 = ^and_680;
  wire [2:0] shl_682 = {parity_681, 2'd0};
  wire [2:0] or_683 = {1'd0, or_679} | shl_682;
  wire [30:0] and_684 = select_673[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_685 = ^and_684;
  wire [3:0] shl_686 = {parity_685, 3'd0};
  wire [3:0] or_687 = {1'd0, or_683} | shl_686;
  wire [31:0] and_688 = select_673 & 32'hb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_689 = ^and_688;
  wire [4:0] shl_690 = {parity_689, 4'd0};
  wire [4:0] or_691 = {1'd0, or_687} | shl_690;
  wire [30:0] and_692 = select_673[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_693 = ^and_692;
  wire [5:0] shl_694 = {parity_693, 5'd0};
  wire [5:0] or_695 = {1'd0, or_691} | shl_694;
  wire [29:0] and_696 = select_673[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_697 = ^and_696;
  wire [6:0] shl_698 = {parity_697, 6'd0};
  wire [6:0] or_699 = {1'd0, or_695} | shl_698;
  wire [30:0] and_700 = select_673[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_701 = ^and_700;
  wire [7:0] shl_702 = {parity_701, 7'd0};
  wire [7:0] or_703 = {1'd0, or_699} | shl_702;
  wire [31:0] and_704 = select_673 & 32'hebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_705 = ^and_704;
  wire [8:0] shl_706 = {parity_705, 8'd0};
  wire [8:0] or_707 = {1'd0, or_703} | shl_706;
  wire [29:0] and_708 = select_673[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_709 = ^and_708;
  wire [9:0] shl_710 = {parity_709, 9'd0};
  wire [9:0] or_711 = {1'd0, or_707} | shl_710;
  wire [31:0] and_712 = select_673 & 32'h92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_713 = ^and_712;
  wire [10:0] shl_714 = {parity_713, 10'd0};
  wire [10:0] or_715 = {1'd0, or_711} | shl_714;
  wire [29:0] and_716 = select_673[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_717 = ^and_716;
  wire [11:0] shl_718 = {parity_717, 11'd0};
  wire [11:0] or_719 = {1'd0, or_715} | shl_718;
  wire [30:0] and_720 = select_673[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_721 = ^and_720;
  wire [12:0] shl_722 = {parity_721, 12'd0};
  wire [12:0] or_723 = {1'd0, or_719} | shl_722;
  wire [31:0] and_724 = select_673 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_725 = ^and_724;
  wire [13:0] shl_726 = {parity_725, 13'd0};
  wire [13:0] or_727 = {1'd0, or_723} | shl_726;
  wire [29:0] and_728 = select_673[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_729 = ^and_728;
  wire [14:0] shl_730 = {parity_729, 14'd0};
  wire [14:0] or_731 = {1'd0, or_727} | shl_730;
  wire [30:0] and_732 = select_673[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_733 = ^and_732;
  wire [15:0] shl_734 = {parity_733, 15'd0};
  wire [15:0] or_735 = {1'd0, or_731} | shl_734;
  wire [30:0] and_736 = select_673[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_737 = ^and_736;
  wire [16:0] shl_738 = {parity_737, 16'd0};
  wire [16:0] or_739 = {1'd0, or_735} | shl_738;
  wire [31:0] and_740 = select_673 & 32'hb993d378;  // awq_gemv_lane.hpp:74
  wire parity_741 = ^and_740;
  wire [17:0] shl_742 = {parity_741, 17'd0};
  wire [17:0] or_743 = {1'd0, or_739} | shl_742;
  wire [30:0] and_744 = select_673[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_745 = ^and_744;
  wire [18:0] shl_746 = {parity_745, 18'd0};
  wire [18:0] or_747 = {1'd0, or_743} | shl_746;
  wire [31:0] and_748 = select_673 & 32'he64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_749 = ^and_748;
  wire [19:0] shl_750 = {parity_749, 19'd0};
  wire [19:0] or_751 = {1'd0, or_747} | shl_750;
  wire [29:0] and_752 = select_673[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:74
  wire parity_753 = ^and_752;
  wire [20:0] shl_754 = {parity_753, 20'd0};
  wire [20:0] or_755 = {1'd0, or_751} | shl_754;
  wire [31:0] and_756 = select_673 & 32'ha4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_757 = ^and_756;
  wire [21:0] shl_758 = {parity_757, 21'd0};
  wire [21:0] or_759 = {1'd0, or_755} | shl_758;
  wire [31:0] and_760 = select_673 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_761 = ^and_760;
  wire [22:0] shl_762 = {parity_761, 22'd0};
  wire [22:0] or_763 = {1'd0, or_759} | shl_762;
  wire [30:0] and_764 = select_673[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:74
  wire parity_765 = ^and_764;
  wire [23:0] shl_766 = {parity_765, 23'd0};
  wire [23:0] or_767 = {1'd0, or_763} | shl_766;
  wire [30:0] and_768 = select_673[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:74
  wire parity_769 = ^and_768;
  wire [24:0] shl_770 = {parity_769, 24'd0};
  wire [24:0] or_771 = {1'd0, or_767} | shl_770;
  wire [29:0] and_772 = select_673[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_773 = ^and_772;
  wire [25:0] shl_774 = {parity_773, 25'd0};
  wire [25:0] or_775 = {1'd0, or_771} | shl_774;
  wire [30:0] and_776 = select_673[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:74
  wire parity_777 = ^and_776;
  wire [26:0] shl_778 = {parity_777, 26'd0};
  wire [26:0] or_779 = {1'd0, or_775} | shl_778;
  wire [30:0] and_780 = select_673[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:74
  wire parity_781 = ^and_780;
  wire [27:0] shl_782 = {parity_781, 27'd0};
  wire [27:0] or_783 = {1'd0, or_779} | shl_782;
  wire [30:0] and_784 = select_673[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_785 = ^and_784;
  wire [28:0] shl_786 = {parity_785, 28'd0};
  wire [28:0] or_787 = {1'd0, or_783} | shl_786;
  wire [31:0] and_788 = select_673 & 32'hf21a0359;  // awq_gemv_lane.hpp:74
  wire parity_789 = ^and_788;
  wire [29:0] shl_790 = {parity_789, 29'd0};
  wire [29:0] or_791 = {1'd0, or_787} | shl_790;
  wire [27:0] and_792 = select_673[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:74
  wire parity_793 = ^and_792;
  wire [30:0] shl_794 = {parity_793, 30'd0};
  wire [30:0] or_795 = {1'd0, or_791} | shl_794;
  wire [31:0] and_796 = select_673 & 32'hf5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_797 = ^and_796;
  wire [31:0] shl_798 = {parity_797, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_799 = {1'd0, or_795} | shl_798;  // awq_gemv_lane.hpp:74
  wire [31:0] check_0_800 = or_672_s2 ^ or_799;  // awq_gemv_lane.hpp:82
  wire [31:0] check_0_801 = weighs_107_s2 ? check_0_800 : check_0_84;  // awq_gemv.cpp:14
  wire [31:0] check_1_802 = and_481 ? w_269_s2[63:32] : check_1_85;
  wire icmp_803 = c_1_7 != w_269_s2[111:96];
  wire icmp_804 = block_83 != trunc_805_s2;  // awq_gemv_lane.hpp:209
  wire or_806 = icmp_803 | icmp_804;  // awq_gemv_lane.hpp:209
  wire [119:0] shl_807 = {w_269_s2[119:112], 112'd0};
  wire icmp_808 = shl_807 != 120'h10000000000000000000000000000;
  wire or_809 = or_806 | icmp_808;  // awq_gemv_lane.hpp:209
  wire xor_810 = or_809 ^ 1'd1;
  wire icmp_813 = c_0_8 != w_269_s2[127:120];  // awq_gemv_lane.hpp:212
  wire [31:0] check_1_869 = first_480_s2 ? w_269_s2[63:32] : check_1_85;
  wire [31:0] xor_870 = check_0_800 ^ check_1_869;  // awq_gemv_lane.hpp:218
  // stage 3
  reg slot_first_108_s3;
  reg trunc_168_s3;
  reg trunc_171_s3;
  reg icmp_166_s3;
  reg [14:0] select_182_s3;
  reg [31:0] select_191_s3;
  reg [4:0] select_195_s3;
  reg [31:0] select_225_s3;
  reg [4:0] d1_276_s3;
  reg [4:0] d0_278_s3;
  reg [15:0] sext_282_s3;
  reg [4:0] d1_284_s3;
  reg [4:0] d0_286_s3;
  reg [15:0] sext_291_s3;
  reg [4:0] d1_293_s3;
  reg [4:0] d0_295_s3;
  reg [15:0] trunc_299_s3;
  reg and_268_s3;
  reg [4:0] d1_316_s3;
  reg [4:0] d0_318_s3;
  reg [4:0] d1_323_s3;
  reg [4:0] d0_325_s3;
  reg [4:0] d1_330_s3;
  reg [4:0] d0_332_s3;
  reg [4:0] d1_352_s3;
  reg [4:0] d0_354_s3;
  reg [4:0] d1_359_s3;
  reg [4:0] d0_361_s3;
  reg [4:0] d1_366_s3;
  reg [4:0] d0_368_s3;
  reg [4:0] d1_389_s3;
  reg [4:0] d0_391_s3;
  reg [4:0] d1_396_s3;
  reg [4:0] d0_398_s3;
  reg [4:0] d1_403_s3;
  reg [4:0] d0_405_s3;
  reg icmp_419_s3;
  reg weighs_107_s3;
  reg or_517_s3;
  reg first_480_s3;
  reg xor_810_s3;
  reg icmp_813_s3;
  reg and_481_s3;
  reg [31:0] xor_870_s3;
  reg or_868_s3;
  reg [31:0] block_83_s3;
  reg [3:0] sum_index_163_s3;
  reg xor_164_s3;
  reg and_189_s3;
  reg final_result_238_s3;
  always @(posedge ap_clk) begin
    slot_first_108_s3 <= slot_first_108_s2;
    trunc_168_s3 <= trunc_168_s2;
    trunc_171_s3 <= trunc_171_s2;
    icmp_166_s3 <= icmp_166_s2;
    select_182_s3 <= select_182;
    select_191_s3 <= select_191;
    select_195_s3 <= select_195;
    select_225_s3 <= select_225_s2;
    d1_276_s3 <= d1_276;
    d0_278_s3 <= d0_278;
    sext_282_s3 <= mem_x_q2[31:16];
    d1_284_s3 <= d1_284;
    d0_286_s3 <= d0_286;
    sext_291_s3 <= mem_x_q2[47:32];
    d1_293_s3 <= d1_293;
    d0_295_s3 <= d0_295;
    trunc_299_s3 <= mem_x_q2[63:48];
    and_268_s3 <= and_268_s2;
    d1_316_s3 <= d1_316;
    d0_318_s3 <= d0_318;
    d1_323_s3 <= d1_323;
    d0_325_s3 <= d0_325;
    d1_330_s3 <= d1_330;
    d0_332_s3 <= d0_332;
    d1_352_s3 <= d1_352;
    d0_354_s3 <= d0_354;
    d1_359_s3 <= d1_359;
    d0_361_s3 <= d0_361;
    d1_366_s3 <= d1_366;
    d0_368_s3 <= d0_368;
    d1_389_s3 <= d1_389;
    d0_391_s3 <= d0_391;
    d1_396_s3 <= d1_396;
    d0_398_s3 <= d0_398;
    d1_403_s3 <= d1_403;
    d0_405_s3 <= d0_405;
    icmp_419_s3 <= icmp_419_s2;
    weighs_107_s3 <= weighs_107_s2;
    or_517_s3 <= or_517_s2;
    first_480_s3 <= first_480_s2;
    xor_810_s3 <= xor_810;
    icmp_813_s3 <= icmp_813;
    and_481_s3 <= and_481;
    xor_870_s3 <= xor_870;
    or_868_s3 <= or_868_s2;
    block_83_s3 <= block_83;
    sum_index_163_s3 <= sum_index_163_s2;
    xor_164_s3 <= xor_164_s2;
    and_189_s3 <= and_189_s2;
    final_result_238_s3 <= final_result_238_s2;
  end
  wire [31:0] lshr_197 = select_191_s3 >> select_195_s3;  // awq_gemv_lane.hpp:141
  wire [31:0] shl_277 = {d1_276_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_279 = {d0_278_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_4_280 = shl_277 + {{22{shl_279[31]}}, shl_279[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_281;
  awq_gemv_mul_27s_16s_42_2 mul_281_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_4_280[31:5]), .b(sext_282_s3), .p(mul_281));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_317 = {d1_316_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_319 = {d0_318_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_5_320 = shl_317 + {{22{shl_319[31]}}, shl_319[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_321;
  awq_gemv_mul_27s_16s_42_2 mul_321_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_5_320[31:5]), .b(sext_282_s3), .p(mul_321));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_353 = {d1_352_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_355 = {d0_354_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_6_356 = shl_353 + {{22{shl_355[31]}}, shl_355[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_357;
  awq_gemv_mul_27s_16s_42_2 mul_357_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_6_356[31:5]), .b(sext_282_s3), .p(mul_357));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_390 = {d1_389_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_392 = {d0_391_s3, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_7_393 = shl_390 + {{22{shl_392[31]}}, shl_392[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_394;
  awq_gemv_mul_27s_16s_42_2 mul_394_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_7_393[31:5]), .b(sext_282_s3), .p(mul_394));  // awq_gemv_lane.hpp:123
  wire and_811 = first_480_s3 & xor_810_s3;
  wire xor_812 = and_811 ^ 1'd1;
  wire or_814 = xor_812 | icmp_813_s3;
  wire check_815 = and_481_s3 ? or_814 : check_86;
  wire icmp_871 = xor_870_s3 != 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire check_872 = first_480_s3 ? or_814 : check_86;
  wire or_873 = icmp_871 | check_872;  // awq_gemv_lane.hpp:388
  wire xor_874 = or_873 ^ 1'd1;
  wire or_875 = or_868_s3 | xor_874;
  wire xor_882 = or_875 ^ 1'd1;
  wire and_883 = and_268_s3 & xor_882;
  wire icmp_884 = xor_870_s3 == 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire [7:0] select_885 = icmp_884 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:218
  wire [8:0] select_886 = check_872 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:218
  wire [8:0] or_887 = {1'd0, select_885} | select_886;  // awq_gemv_lane.hpp:218
  wire [8:0] flags_888 = flags_104 | or_887;  // awq_gemv_lane.hpp:389
  wire [8:0] flags_889 = and_883 ? flags_888 : flags_104;
  // stage 4
  reg slot_first_108_s4;
  reg trunc_168_s4;
  reg trunc_171_s4;
  reg icmp_166_s4;
  reg [14:0] select_182_s4;
  reg [7:0] trunc_199_s4;
  reg [31:0] select_225_s4;
  reg [4:0] d1_284_s4;
  reg [4:0] d0_286_s4;
  reg [15:0] sext_291_s4;
  reg [4:0] d1_293_s4;
  reg [4:0] d0_295_s4;
  reg [15:0] trunc_299_s4;
  reg and_268_s4;
  reg [4:0] d1_323_s4;
  reg [4:0] d0_325_s4;
  reg [4:0] d1_330_s4;
  reg [4:0] d0_332_s4;
  reg [4:0] d1_359_s4;
  reg [4:0] d0_361_s4;
  reg [4:0] d1_366_s4;
  reg [4:0] d0_368_s4;
  reg [4:0] d1_396_s4;
  reg [4:0] d0_398_s4;
  reg [4:0] d1_403_s4;
  reg [4:0] d0_405_s4;
  reg icmp_419_s4;
  reg weighs_107_s4;
  reg or_517_s4;
  reg or_875_s4;
  reg [31:0] block_83_s4;
  reg [3:0] sum_index_163_s4;
  reg xor_164_s4;
  reg and_189_s4;
  reg final_result_238_s4;
  always @(posedge ap_clk) begin
    slot_first_108_s4 <= slot_first_108_s3;
    trunc_168_s4 <= trunc_168_s3;
    trunc_171_s4 <= trunc_171_s3;
    icmp_166_s4 <= icmp_166_s3;
    select_182_s4 <= select_182_s3;
    trunc_199_s4 <= lshr_197[7:0];
    select_225_s4 <= select_225_s3;
    d1_284_s4 <= d1_284_s3;
    d0_286_s4 <= d0_286_s3;
    sext_291_s4 <= sext_291_s3;
    d1_293_s4 <= d1_293_s3;
    d0_295_s4 <= d0_295_s3;
    trunc_299_s4 <= trunc_299_s3;
    and_268_s4 <= and_268_s3;
    d1_323_s4 <= d1_323_s3;
    d0_325_s4 <= d0_325_s3;
    d1_330_s4 <= d1_330_s3;
    d0_332_s4 <= d0_332_s3;
    d1_359_s4 <= d1_359_s3;
    d0_361_s4 <= d0_361_s3;
    d1_366_s4 <= d1_366_s3;
    d0_368_s4 <= d0_368_s3;
    d1_396_s4 <= d1_396_s3;
    d0_398_s4 <= d0_398_s3;
    d1_403_s4 <= d1_403_s3;
    d0_405_s4 <= d0_405_s3;
    icmp_419_s4 <= icmp_419_s3;
    weighs_107_s4 <= weighs_107_s3;
    or_517_s4 <= or_517_s3;
    or_875_s4 <= or_875;
    block_83_s4 <= block_83_s3;
    sum_index_163_s4 <= sum_index_163_s3;
    xor_164_s4 <= xor_164_s3;
    and_189_s4 <= and_189_s3;
    final_result_238_s4 <= final_result_238_s3;
  end
  wire [7:0] shift_198 = trunc_199_s4 - {3'd0, line_38_19};  // awq_gemv_lane.hpp:340
  wire [31:0] shl_285 = {d1_284_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_288 = {d0_286_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_8_289 = shl_285 + {{22{shl_288[31]}}, shl_288[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_290;
  awq_gemv_mul_27s_16s_42_2 mul_290_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_8_289[31:5]), .b(sext_291_s4), .p(mul_290));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_324 = {d1_323_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_326 = {d0_325_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_9_327 = shl_324 + {{22{shl_326[31]}}, shl_326[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_328;
  awq_gemv_mul_27s_16s_42_2 mul_328_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_9_327[31:5]), .b(sext_291_s4), .p(mul_328));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_360 = {d1_359_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_362 = {d0_361_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_10_363 = shl_360 + {{22{shl_362[31]}}, shl_362[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_364;
  awq_gemv_mul_27s_16s_42_2 mul_364_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_10_363[31:5]), .b(sext_291_s4), .p(mul_364));  // awq_gemv_lane.hpp:123
  wire [31:0] shl_397 = {d1_396_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_399 = {d0_398_s4, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_11_400 = shl_397 + {{22{shl_399[31]}}, shl_399[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_401;
  awq_gemv_mul_27s_16s_42_2 mul_401_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_11_400[31:5]), .b(sext_291_s4), .p(mul_401));  // awq_gemv_lane.hpp:123
  wire icmp_876 = bad_block_103 == 32'hffffffff;  // awq_gemv_lane.hpp:390
  wire xor_877 = icmp_876 ^ 1'd1;
  wire or_878 = or_875_s4 | xor_877;
  wire xor_879 = or_878 ^ 1'd1;
  wire and_880 = and_268_s4 & xor_879;
  wire [31:0] bad_block_881 = and_880 ? block_83_s4 : bad_block_103;
  // stage 5
  reg slot_first_108_s5;
  reg trunc_168_s5;
  reg trunc_171_s5;
  reg icmp_166_s5;
  reg [14:0] select_182_s5;
  reg [7:0] shift_198_s5;
  reg [31:0] select_225_s5;
  reg [4:0] d1_293_s5;
  reg [4:0] d0_295_s5;
  reg [15:0] trunc_299_s5;
  reg and_268_s5;
  reg [4:0] d1_330_s5;
  reg [4:0] d0_332_s5;
  reg [4:0] d1_366_s5;
  reg [4:0] d0_368_s5;
  reg [4:0] d1_403_s5;
  reg [4:0] d0_405_s5;
  reg icmp_419_s5;
  reg weighs_107_s5;
  reg or_517_s5;
  reg [3:0] sum_index_163_s5;
  reg xor_164_s5;
  reg and_189_s5;
  reg final_result_238_s5;
  always @(posedge ap_clk) begin
    slot_first_108_s5 <= slot_first_108_s4;
    trunc_168_s5 <= trunc_168_s4;
    trunc_171_s5 <= trunc_171_s4;
    icmp_166_s5 <= icmp_166_s4;
    select_182_s5 <= select_182_s4;
    shift_198_s5 <= shift_198;
    select_225_s5 <= select_225_s4;
    d1_293_s5 <= d1_293_s4;
    d0_295_s5 <= d0_295_s4;
    trunc_299_s5 <= trunc_299_s4;
    and_268_s5 <= and_268_s4;
    d1_330_s5 <= d1_330_s4;
    d0_332_s5 <= d0_332_s4;
    d1_366_s5 <= d1_366_s4;
    d0_368_s5 <= d0_368_s4;
    d1_403_s5 <= d1_403_s4;
    d0_405_s5 <= d0_405_s4;
    icmp_419_s5 <= icmp_419_s4;
    weighs_107_s5 <= weighs_107_s4;
    or_517_s5 <= or_517_s4;
    sum_index_163_s5 <= sum_index_163_s4;
    xor_164_s5 <= xor_164_s4;
    and_189_s5 <= and_189_s4;
    final_result_238_s5 <= final_result_238_s4;
  end
  wire [42:0] add_283 = {{1{mul_275[41]}}, mul_275} + {{1{mul_281[41]}}, mul_281};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_294 = {d1_293_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_296 = {d0_295_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_12_297 = shl_294 + {{22{shl_296[31]}}, shl_296[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_298;
  awq_gemv_mul_27s_16s_42_2 mul_298_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_12_297[31:5]), .b(trunc_299_s5), .p(mul_298));  // awq_gemv_lane.hpp:123
  wire [42:0] add_322 = {{1{mul_315[41]}}, mul_315} + {{1{mul_321[41]}}, mul_321};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_331 = {d1_330_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_333 = {d0_332_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_13_334 = shl_331 + {{22{shl_333[31]}}, shl_333[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_335;
  awq_gemv_mul_27s_16s_42_2 mul_335_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_13_334[31:5]), .b(trunc_299_s5), .p(mul_335));  // awq_gemv_lane.hpp:123
  wire [42:0] add_358 = {{1{mul_351[41]}}, mul_351} + {{1{mul_357[41]}}, mul_357};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_367 = {d1_366_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_369 = {d0_368_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_14_370 = shl_367 + {{22{shl_369[31]}}, shl_369[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_371;
  awq_gemv_mul_27s_16s_42_2 mul_371_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_14_370[31:5]), .b(trunc_299_s5), .p(mul_371));  // awq_gemv_lane.hpp:123
  wire [42:0] add_395 = {{1{mul_388[41]}}, mul_388} + {{1{mul_394[41]}}, mul_394};  // awq_gemv_lane.hpp:123
  wire [31:0] shl_404 = {d1_403_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] shl_406 = {d0_405_s5, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_15_407 = shl_404 + {{22{shl_406[31]}}, shl_406[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_408;
  awq_gemv_mul_27s_16s_42_2 mul_408_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_15_407[31:5]), .b(trunc_299_s5), .p(mul_408));  // awq_gemv_lane.hpp:123
  // stage 6
  reg slot_first_108_s6;
  reg trunc_168_s6;
  reg trunc_171_s6;
  reg icmp_166_s6;
  reg [14:0] select_182_s6;
  reg [7:0] shift_198_s6;
  reg [31:0] select_225_s6;
  reg [42:0] add_283_s6;
  reg and_268_s6;
  reg [42:0] add_322_s6;
  reg [42:0] add_358_s6;
  reg [42:0] add_395_s6;
  reg icmp_419_s6;
  reg weighs_107_s6;
  reg or_517_s6;
  reg [3:0] sum_index_163_s6;
  reg xor_164_s6;
  reg and_189_s6;
  reg final_result_238_s6;
  always @(posedge ap_clk) begin
    slot_first_108_s6 <= slot_first_108_s5;
    trunc_168_s6 <= trunc_168_s5;
    trunc_171_s6 <= trunc_171_s5;
    icmp_166_s6 <= icmp_166_s5;
    select_182_s6 <= select_182_s5;
    shift_198_s6 <= shift_198_s5;
    select_225_s6 <= select_225_s5;
    add_283_s6 <= add_283;
    and_268_s6 <= and_268_s5;
    add_322_s6 <= add_322;
    add_358_s6 <= add_358;
    add_395_s6 <= add_395;
    icmp_419_s6 <= icmp_419_s5;
    weighs_107_s6 <= weighs_107_s5;
    or_517_s6 <= or_517_s5;
    sum_index_163_s6 <= sum_index_163_s5;
    xor_164_s6 <= xor_164_s5;
    and_189_s6 <= and_189_s5;
    final_result_238_s6 <= final_result_238_s5;
  end
  wire [43:0] add_292 = {{1{add_283_s6[42]}}, add_283_s6} + {{2{mul_290[41]}}, mul_290};  // awq_gemv_lane.hpp:123
  wire [43:0] add_329 = {{1{add_322_s6[42]}}, add_322_s6} + {{2{mul_328[41]}}, mul_328};  // awq_gemv_lane.hpp:123
  wire [43:0] add_365 = {{1{add_358_s6[42]}}, add_358_s6} + {{2{mul_364[41]}}, mul_364};  // awq_gemv_lane.hpp:123
  wire [43:0] add_402 = {{1{add_395_s6[42]}}, add_395_s6} + {{2{mul_401[41]}}, mul_401};  // awq_gemv_lane.hpp:123
  // stage 7
  reg slot_first_108_s7;
  reg trunc_168_s7;
  reg trunc_171_s7;
  reg icmp_166_s7;
  reg [14:0] select_182_s7;
  reg [7:0] shift_198_s7;
  reg [31:0] select_225_s7;
  reg [43:0] add_292_s7;
  reg and_268_s7;
  reg [43:0] add_329_s7;
  reg [43:0] add_365_s7;
  reg [43:0] add_402_s7;
  reg icmp_419_s7;
  reg weighs_107_s7;
  reg or_517_s7;
  reg [3:0] sum_index_163_s7;
  reg xor_164_s7;
  reg and_189_s7;
  reg final_result_238_s7;
  always @(posedge ap_clk) begin
    slot_first_108_s7 <= slot_first_108_s6;
    trunc_168_s7 <= trunc_168_s6;
    trunc_171_s7 <= trunc_171_s6;
    icmp_166_s7 <= icmp_166_s6;
    select_182_s7 <= select_182_s6;
    shift_198_s7 <= shift_198_s6;
    select_225_s7 <= select_225_s6;
    add_292_s7 <= add_292;
    and_268_s7 <= and_268_s6;
    add_329_s7 <= add_329;
    add_365_s7 <= add_365;
    add_402_s7 <= add_402;
    icmp_419_s7 <= icmp_419_s6;
    weighs_107_s7 <= weighs_107_s6;
    or_517_s7 <= or_517_s6;
    sum_index_163_s7 <= sum_index_163_s6;
    xor_164_s7 <= xor_164_s6;
    and_189_s7 <= and_189_s6;
    final_result_238_s7 <= final_result_238_s6;
  end
  wire [43:0] high_300 = add_292_s7 + {{2{mul_298[41]}}, mul_298};  // awq_gemv_lane.hpp:123
  wire [43:0] high_336 = add_329_s7 + {{2{mul_335[41]}}, mul_335};  // awq_gemv_lane.hpp:123
  wire [43:0] high_372 = add_365_s7 + {{2{mul_371[41]}}, mul_371};  // awq_gemv_lane.hpp:123
  wire [43:0] high_409 = add_402_s7 + {{2{mul_408[41]}}, mul_408};  // awq_gemv_lane.hpp:123
  // stage 8
  reg slot_first_108_s8;
  reg trunc_168_s8;
  reg trunc_171_s8;
  reg icmp_166_s8;
  reg [14:0] select_182_s8;
  reg [7:0] shift_198_s8;
  reg [31:0] select_225_s8;
  reg [43:0] high_300_s8;
  reg and_268_s8;
  reg [43:0] high_336_s8;
  reg [43:0] high_372_s8;
  reg [43:0] high_409_s8;
  reg icmp_419_s8;
  reg weighs_107_s8;
  reg or_517_s8;
  reg [3:0] sum_index_163_s8;
  reg xor_164_s8;
  reg and_189_s8;
  reg final_result_238_s8;
  always @(posedge ap_clk) begin
    slot_first_108_s8 <= slot_first_108_s7;
    trunc_168_s8 <= trunc_168_s7;
    trunc_171_s8 <= trunc_171_s7;
    icmp_166_s8 <= icmp_166_s7;
    select_182_s8 <= select_182_s7;
    shift_198_s8 <= shift_198_s7;
    select_225_s8 <= select_225_s7;
    high_300_s8 <= high_300;
    and_268_s8 <= and_268_s7;
    high_336_s8 <= high_336;
    high_372_s8 <= high_372;
    high_409_s8 <= high_409;
    icmp_419_s8 <= icmp_419_s7;
    weighs_107_s8 <= weighs_107_s7;
    or_517_s8 <= or_517_s7;
    sum_index_163_s8 <= sum_index_163_s7;
    xor_164_s8 <= xor_164_s7;
    and_189_s8 <= and_189_s7;
    final_result_238_s8 <= final_result_238_s7;
  end
  wire [31:0] high_167 = trunc_168_s8 ? {{5{slot_dot_3_29[26]}}, slot_dot_3_29} : slot_dot_2_28;
  wire [31:0] low_169 = trunc_168_s8 ? {{5{slot_dot_1_27[26]}}, slot_dot_1_27} : slot_dot_0_26;
  wire [31:0] low_170 = trunc_171_s8 ? high_167 : low_169;
  wire [31:0] high_172 = trunc_168_s8 ? {{5{slot_dot_7_33[26]}}, slot_dot_7_33} : slot_dot_6_32;
  wire [31:0] low_173 = trunc_168_s8 ? {{5{slot_dot_5_31[26]}}, slot_dot_5_31} : slot_dot_4_30;
  wire [31:0] high_174 = trunc_171_s8 ? high_172 : low_173;
  wire [31:0] select_175 = icmp_166_s8 ? low_170 : high_174;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_183;
  awq_gemv_mul_27s_16s_42_2 mul_183_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_175[26:0]), .b({1'd0, select_182_s8}), .p(mul_183));  // awq_gemv_lane.hpp:328
  wire [31:0] add_301 = dot_0_34 + {{10{high_300_s8[21]}}, high_300_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_302 = {add_301[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_0_303 = and_268_s8 ? {{5{shl_302[31]}}, shl_302[31:5]} : slot_dot_0_26;
  wire [27:0] shl_304 = {dot_1_35, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_305 = shl_304 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_306 = {{4{or_305[27]}}, or_305};  // awq_gemv_lane.hpp:128
  wire [33:0] add_307 = {2'd0, zext_306} + {{11{high_300_s8[43]}}, high_300_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_308 = {add_307[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_1_309 = and_268_s8 ? shl_308[31:5] : slot_dot_1_27;
  wire [31:0] add_337 = dot_2_36 + {{10{high_336_s8[21]}}, high_336_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_338 = {add_337[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_2_339 = and_268_s8 ? {{5{shl_338[31]}}, shl_338[31:5]} : slot_dot_2_28;
  wire [27:0] shl_340 = {dot_3_37, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_341 = shl_340 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_342 = {{4{or_341[27]}}, or_341};  // awq_gemv_lane.hpp:128
  wire [33:0] add_343 = {2'd0, zext_342} + {{11{high_336_s8[43]}}, high_336_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_344 = {add_343[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_3_345 = and_268_s8 ? shl_344[31:5] : slot_dot_3_29;
  wire [31:0] add_373 = dot_4_38 + {{10{high_372_s8[21]}}, high_372_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_374 = {add_373[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_4_375 = and_268_s8 ? {{5{shl_374[31]}}, shl_374[31:5]} : slot_dot_4_30;
  wire [27:0] shl_376 = {dot_5_39, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_377 = shl_376 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_378 = {{4{or_377[27]}}, or_377};  // awq_gemv_lane.hpp:128
  wire [33:0] add_379 = {2'd0, zext_378} + {{11{high_372_s8[43]}}, high_372_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_380 = {add_379[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_5_381 = and_268_s8 ? shl_380[31:5] : slot_dot_5_31;
  wire [31:0] add_410 = dot_6_40 + {{10{high_409_s8[21]}}, high_409_s8[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_411 = {add_410[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_6_412 = and_268_s8 ? {{5{shl_411[31]}}, shl_411[31:5]} : slot_dot_6_32;
  wire [27:0] shl_413 = {dot_7_41, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_414 = shl_413 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_415 = {{4{or_414[27]}}, or_414};  // awq_gemv_lane.hpp:128
  wire [33:0] add_416 = {2'd0, zext_415} + {{11{high_409_s8[43]}}, high_409_s8[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_417 = {add_416[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_7_418 = and_268_s8 ? shl_417[31:5] : slot_dot_7_33;
  wire [26:0] dot_0_420 = icmp_419_s8 ? 27'd0 : shl_302[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_0_421 = weighs_107_s8 ? {{5{dot_0_420[26]}}, dot_0_420} : dot_0_34;
  wire [26:0] dot_1_422 = icmp_419_s8 ? 27'd0 : add_307[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_1_423 = weighs_107_s8 ? dot_1_422 : dot_1_35;
  wire [26:0] dot_2_424 = icmp_419_s8 ? 27'd0 : shl_338[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_2_425 = weighs_107_s8 ? {{5{dot_2_424[26]}}, dot_2_424} : dot_2_36;
  wire [26:0] dot_3_426 = icmp_419_s8 ? 27'd0 : add_343[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_3_427 = weighs_107_s8 ? dot_3_426 : dot_3_37;
  wire [26:0] dot_4_428 = icmp_419_s8 ? 27'd0 : shl_374[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_4_429 = weighs_107_s8 ? {{5{dot_4_428[26]}}, dot_4_428} : dot_4_38;
  wire [26:0] dot_5_430 = icmp_419_s8 ? 27'd0 : add_379[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_5_431 = weighs_107_s8 ? dot_5_430 : dot_5_39;
  wire [26:0] dot_6_432 = icmp_419_s8 ? 27'd0 : shl_411[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_6_433 = weighs_107_s8 ? {{5{dot_6_432[26]}}, dot_6_432} : dot_6_40;
  wire [26:0] dot_7_434 = icmp_419_s8 ? 27'd0 : add_416[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_7_435 = weighs_107_s8 ? dot_7_434 : dot_7_41;
  wire weights_load_904 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:321
  // stage 9
  reg slot_first_108_s9;
  reg [7:0] shift_198_s9;
  reg [31:0] select_225_s9;
  reg or_517_s9;
  reg xor_164_s9;
  reg [3:0] sum_index_163_s9;
  reg and_189_s9;
  reg final_result_238_s9;
  always @(posedge ap_clk) begin
    slot_first_108_s9 <= slot_first_108_s8;
    shift_198_s9 <= shift_198_s8;
    select_225_s9 <= select_225_s8;
    or_517_s9 <= or_517_s8;
    xor_164_s9 <= xor_164_s8;
    sum_index_163_s9 <= sum_index_163_s8;
    and_189_s9 <= and_189_s8;
    final_result_238_s9 <= final_result_238_s8;
  end
  wire [47:0] select_165 = slot_first_108_s9 ? 48'd0 : mem_acc_q;  // awq_gemv_lane.hpp:328
  wire icmp_200 = shift_198_s9 < 8'd48;  // awq_gemv_lane.hpp:149
  wire [7:0] select_201 = icmp_200 ? shift_198_s9 : 8'd48;  // awq_gemv_lane.hpp:149
  wire [5:0] right_202 = shift_198_s9[7] ? 6'd0 : select_201[5:0];  // awq_gemv_lane.hpp:149
  wire icmp_203 = right_202 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] ashr_204_w = $signed(mem_acc_q) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_205 = {mem_acc_q, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_216 = 8'd0 - shift_198_s9;  // awq_gemv_lane.hpp:150
  wire [4:0] select_217 = shift_198_s9[7] ? sub_216[4:0] : 5'd0;  // awq_gemv_lane.hpp:150
  // stage 10
  reg [47:0] select_165_s10;
  reg [5:0] right_202_s10;
  reg [48:0] doubled_205_s10;
  reg icmp_203_s10;
  reg ashr_208_s10;
  reg [4:0] select_217_s10;
  reg [31:0] select_225_s10;
  reg or_517_s10;
  reg xor_164_s10;
  reg [3:0] sum_index_163_s10;
  reg and_189_s10;
  reg final_result_238_s10;
  always @(posedge ap_clk) begin
    select_165_s10 <= select_165;
    right_202_s10 <= right_202;
    doubled_205_s10 <= doubled_205;
    icmp_203_s10 <= icmp_203;
    ashr_208_s10 <= ashr_204_w[0];
    select_217_s10 <= select_217;
    select_225_s10 <= select_225_s9;
    or_517_s10 <= or_517_s9;
    xor_164_s10 <= xor_164_s9;
    sum_index_163_s10 <= sum_index_163_s9;
    and_189_s10 <= and_189_s9;
    final_result_238_s10 <= final_result_238_s9;
  end
  wire [47:0] add_184 = select_165_s10 + {{6{mul_183[41]}}, mul_183};  // awq_gemv_lane.hpp:328
  wire [48:0] ashr_206 = $signed(doubled_205_s10) >>> right_202_s10;  // stream_kernel.hpp:121
  wire weights_store_905 = weights_v10 & weights_en10 & xor_164_s10;  // awq_gemv_lane.hpp:328
  // stage 11
  reg icmp_203_s11;
  reg ashr_208_s11;
  reg [48:0] ashr_206_s11;
  reg [4:0] select_217_s11;
  reg [31:0] select_225_s11;
  reg or_517_s11;
  reg and_189_s11;
  reg final_result_238_s11;
  always @(posedge ap_clk) begin
    icmp_203_s11 <= icmp_203_s10;
    ashr_208_s11 <= ashr_208_s10;
    ashr_206_s11 <= ashr_206;
    select_217_s11 <= select_217_s10;
    select_225_s11 <= select_225_s10;
    or_517_s11 <= or_517_s10;
    and_189_s11 <= and_189_s10;
    final_result_238_s11 <= final_result_238_s10;
  end
  wire [48:0] select_207 = icmp_203_s11 ? {49{ashr_208_s11}} : ashr_206_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_209 = {{1{select_207[48]}}, select_207};  // stream_kernel.hpp:121
  wire [50:0] add_210 = {1'd0, zext_209} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_211_s12;
  reg [4:0] select_217_s12;
  reg [31:0] select_225_s12;
  reg or_517_s12;
  reg and_189_s12;
  reg final_result_238_s12;
  always @(posedge ap_clk) begin
    lshr_211_s12 <= add_210[50:1];
    select_217_s12 <= select_217_s11;
    select_225_s12 <= select_225_s11;
    or_517_s12 <= or_517_s11;
    and_189_s12 <= and_189_s11;
    final_result_238_s12 <= final_result_238_s11;
  end
  wire icmp_212 = $signed(lshr_211_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:153
  wire icmp_213 = $signed(lshr_211_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:153
  wire [34:0] select_214 = icmp_213 ? 35'h600000000 : lshr_211_s12[34:0];  // awq_gemv_lane.hpp:153
  wire [34:0] select_215 = icmp_212 ? 35'h200000000 : select_214;  // awq_gemv_lane.hpp:153
  // stage 13
  reg [34:0] select_215_s13;
  reg [4:0] select_217_s13;
  reg [31:0] select_225_s13;
  reg or_517_s13;
  reg and_189_s13;
  reg final_result_238_s13;
  always @(posedge ap_clk) begin
    select_215_s13 <= select_215;
    select_217_s13 <= select_217_s12;
    select_225_s13 <= select_225_s12;
    or_517_s13 <= or_517_s12;
    and_189_s13 <= and_189_s12;
    final_result_238_s13 <= final_result_238_s12;
  end
  wire [52:0] shl_218 = {{18{select_215_s13[34]}}, select_215_s13} << select_217_s13;  // awq_gemv_lane.hpp:154
  // stage 14
  reg [52:0] shl_218_s14;
  reg [31:0] select_225_s14;
  reg or_517_s14;
  reg and_189_s14;
  reg final_result_238_s14;
  always @(posedge ap_clk) begin
    shl_218_s14 <= shl_218;
    select_225_s14 <= select_225_s13;
    or_517_s14 <= or_517_s13;
    and_189_s14 <= and_189_s13;
    final_result_238_s14 <= final_result_238_s13;
  end
  wire [52:0] add_226 = shl_218_s14 + {{21{select_225_s14[31]}}, select_225_s14};  // awq_gemv_lane.hpp:154
  // stage 15
  reg [52:0] add_226_s15;
  reg or_517_s15;
  reg and_189_s15;
  reg final_result_238_s15;
  always @(posedge ap_clk) begin
    add_226_s15 <= add_226;
    or_517_s15 <= or_517_s14;
    and_189_s15 <= and_189_s14;
    final_result_238_s15 <= final_result_238_s14;
  end
  wire icmp_227 = $signed(add_226_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_228 = icmp_227 ? add_226_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_228_s16;
  reg or_517_s16;
  reg and_189_s16;
  reg final_result_238_s16;
  always @(posedge ap_clk) begin
    select_228_s16 <= select_228;
    or_517_s16 <= or_517_s15;
    and_189_s16 <= and_189_s15;
    final_result_238_s16 <= final_result_238_s15;
  end
  wire icmp_229 = $signed(select_228_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_230 = icmp_229 ? select_228_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_231 = {select_230[31:0], 96'd0};  // awq_gemv_lane.hpp:344
  wire [95:0] shl_232 = {y_2_76, 64'd0};  // awq_gemv_lane.hpp:344
  wire [127:0] or_233 = shl_231 | {32'd0, shl_232};  // awq_gemv_lane.hpp:344
  wire [63:0] shl_234 = {y_1_77, 32'd0};  // awq_gemv_lane.hpp:345
  wire [127:0] or_235 = or_233 | {64'd0, shl_234};  // awq_gemv_lane.hpp:344
  wire [127:0] out_236 = or_235 | {96'd0, y_0_78};  // awq_gemv_lane.hpp:345
  wire [31:0] y_2_518 = or_517_s16 ? y_2_76 : select_230[31:0];  // awq_gemv.cpp:14
  wire [31:0] y_1_519 = or_517_s16 ? y_1_77 : y_2_76;  // awq_gemv.cpp:14
  wire [31:0] y_0_520 = or_517_s16 ? y_0_78 : y_1_77;  // awq_gemv.cpp:14
  wire weights_push_906 = weights_v16 & weights_en16 & and_189_s16;  // awq_gemv_lane.hpp:346
  assign weights_en0 = ~(weights_v0 & ((~s_w_beat_valid & and_240))) & weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_param_beat_valid & and_247) | (~s_x_beat_valid & and_258) | (~m_y_beat_room)));
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
  wire weights_leave = xor_266;
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
    if (weights_v8 & weights_en8) slot_dot_0_26 <= slot_dot_0_303;
    if (weights_v8 & weights_en8) slot_dot_1_27 <= slot_dot_1_309;
    if (weights_v8 & weights_en8) slot_dot_2_28 <= slot_dot_2_339;
    if (weights_v8 & weights_en8) slot_dot_3_29 <= slot_dot_3_345;
    if (weights_v8 & weights_en8) slot_dot_4_30 <= slot_dot_4_375;
    if (weights_v8 & weights_en8) slot_dot_5_31 <= slot_dot_5_381;
    if (weights_v8 & weights_en8) slot_dot_6_32 <= slot_dot_6_412;
    if (weights_v8 & weights_en8) slot_dot_7_33 <= slot_dot_7_418;
    if (weights_v8 & weights_en8) dot_0_34 <= dot_0_421;
    if (weights_v8 & weights_en8) dot_1_35 <= dot_1_423;
    if (weights_v8 & weights_en8) dot_2_36 <= dot_2_425;
    if (weights_v8 & weights_en8) dot_3_37 <= dot_3_427;
    if (weights_v8 & weights_en8) dot_4_38 <= dot_4_429;
    if (weights_v8 & weights_en8) dot_5_39 <= dot_5_431;
    if (weights_v8 & weights_en8) dot_6_40 <= dot_6_433;
    if (weights_v8 & weights_en8) dot_7_41 <= dot_7_435;
    if (weights_v2 & weights_en2) params_9_42 <= params_9_450;
    if (weights_v2 & weights_en2) params_8_43 <= params_8_464;
    if (weights_v1 & weights_en1) params_7_44 <= params_7_469;
    if (weights_v1 & weights_en1) params_6_45 <= params_6_471;
    if (weights_v1 & weights_en1) params_5_46 <= params_5_473;
    if (weights_v1 & weights_en1) params_4_47 <= params_4_475;
    if (weights_v1 & weights_en1) params_3_48 <= params_3_476;
    if (weights_v1 & weights_en1) params_2_49 <= params_2_477;
    if (weights_v1 & weights_en1) params_1_50 <= params_1_478;
    if (weights_v1 & weights_en1) params_0_51 <= params_0_479;
    if (weights_v2 & weights_en2) zero_7_52 <= zero_7_482;
    if (weights_v2 & weights_en2) zero_6_53 <= zero_6_483;
    if (weights_v2 & weights_en2) zero_5_54 <= zero_5_484;
    if (weights_v2 & weights_en2) zero_4_55 <= zero_4_485;
    if (weights_v2 & weights_en2) zero_3_56 <= zero_3_486;
    if (weights_v2 & weights_en2) zero_2_57 <= zero_2_487;
    if (weights_v2 & weights_en2) zero_1_58 <= zero_1_488;
    if (weights_v2 & weights_en2) zero_0_59 <= zero_0_489;
    if (weights_v2 & weights_en2) scale_7_60 <= scale_7_492;
    if (weights_v2 & weights_en2) scale_6_61 <= scale_6_493;
    if (weights_v2 & weights_en2) scale_5_62 <= scale_5_494;
    if (weights_v2 & weights_en2) scale_4_63 <= scale_4_495;
    if (weights_v2 & weights_en2) scale_3_64 <= scale_3_497;
    if (weights_v2 & weights_en2) scale_2_65 <= scale_2_498;
    if (weights_v2 & weights_en2) scale_1_66 <= scale_1_499;
    if (weights_v2 & weights_en2) scale_0_67 <= scale_0_500;
    if (weights_v2 & weights_en2) slot_scale_7_68 <= slot_scale_7_502;
    if (weights_v2 & weights_en2) slot_scale_6_69 <= slot_scale_6_504;
    if (weights_v2 & weights_en2) slot_scale_5_70 <= slot_scale_5_506;
    if (weights_v2 & weights_en2) slot_scale_4_71 <= slot_scale_4_508;
    if (weights_v2 & weights_en2) slot_scale_3_72 <= slot_scale_3_510;
    if (weights_v2 & weights_en2) slot_scale_2_73 <= slot_scale_2_512;
    if (weights_v2 & weights_en2) slot_scale_1_74 <= slot_scale_1_514;
    if (weights_v2 & weights_en2) slot_scale_0_75 <= slot_scale_0_516;
    if (weights_v16 & weights_en16) y_2_76 <= y_2_518;
    if (weights_v16 & weights_en16) y_1_77 <= y_1_519;
    if (weights_v16 & weights_en16) y_0_78 <= y_0_520;
    if (weights_v0 & weights_en0) slot_bank_79 <= slot_bank_525;
    if (weights_v0 & weights_en0) results_80 <= results_530;
    if (weights_v0 & weights_en0) slots_81 <= slots_533;
    if (weights_v0 & weights_en0) word_82 <= word_539;
    if (weights_v2 & weights_en2) block_83 <= block_541;
    if (weights_v2 & weights_en2) check_0_84 <= check_0_801;
    if (weights_v2 & weights_en2) check_1_85 <= check_1_802;
    if (weights_v3 & weights_en3) check_86 <= check_815;
    if (weights_v0 & weights_en0) loader_87 <= loader_817;
    if (weights_v0 & weights_en0) takes_first_88 <= loader_819;
    if (weights_v0 & weights_en0) loader_4_89 <= loader_822;
    if (weights_v0 & weights_en0) loader_90 <= loader_823;
    if (weights_v1 & weights_en1) loader_2_91 <= loader_2_825;
    if (weights_v0 & weights_en0) loader_4_92 <= loader_4_827;
    if (weights_v0 & weights_en0) loader_3_93 <= loader_3_830;
    if (weights_v0 & weights_en0) col_groups_94 <= col_groups_832;
    if (weights_v0 & weights_en0) beat_95 <= beat_835;
    if (weights_v1 & weights_en1) result_96 <= result_839;
    if (weights_v1 & weights_en1) x_packet_97 <= x_packet_842;
    if (weights_v1 & weights_en1) x_packet_98 <= x_packet_849;
    if (weights_v0 & weights_en0) w_packet_99 <= w_packet_851;
    if (weights_v0 & weights_en0) w_packet_100 <= w_packet_858;
    if (weights_v1 & weights_en1) p_packet_101 <= p_packet_860;
    if (weights_v1 & weights_en1) p_packet_102 <= p_packet_866;
    if (weights_v4 & weights_en4) bad_block_103 <= bad_block_881;
    if (weights_v3 & weights_en3) flags_104 <= flags_889;
    if (weights_v0 & weights_en0) group_105 <= group_892;
    if (weights_v0 & weights_en0) running_106 <= running_894;
    if (weights_v0 & weights_en0) weighs_107 <= weighing_898;
    if (weights_v0 & weights_en0) slot_first_108 <= slot_first_900;
    if (weights_v0 & weights_en0) slot_last_109 <= slot_last_901;
    if (weights_v0 & weights_en0) results_end_110 <= slot_end_902;
    if (weights_v0 & weights_en0) results_end_111 <= results_end_903;
    if (line_38_done) params_9_42 <= 32'd0;
    if (line_38_done) params_8_43 <= 32'd0;
    if (line_38_done) params_7_44 <= 32'd0;
    if (line_38_done) params_6_45 <= 32'd0;
    if (line_38_done) params_5_46 <= 32'd0;
    if (line_38_done) params_4_47 <= 32'd0;
    if (line_38_done) params_3_48 <= 32'd0;
    if (line_38_done) params_2_49 <= 32'd0;
    if (line_38_done) params_1_50 <= 32'd0;
    if (line_38_done) params_0_51 <= 32'd0;
    if (line_38_done) zero_7_52 <= 4'd0;
    if (line_38_done) zero_6_53 <= 4'd0;
    if (line_38_done) zero_5_54 <= 4'd0;
    if (line_38_done) zero_4_55 <= 4'd0;
    if (line_38_done) zero_3_56 <= 4'd0;
    if (line_38_done) zero_2_57 <= 4'd0;
    if (line_38_done) zero_1_58 <= 4'd0;
    if (line_38_done) zero_0_59 <= 4'd0;
    if (line_38_done) scale_7_60 <= 15'd0;
    if (line_38_done) scale_6_61 <= 15'd0;
    if (line_38_done) scale_5_62 <= 15'd0;
    if (line_38_done) scale_4_63 <= 15'd0;
    if (line_38_done) scale_3_64 <= 15'd0;
    if (line_38_done) scale_2_65 <= 15'd0;
    if (line_38_done) scale_1_66 <= 15'd0;
    if (line_38_done) scale_0_67 <= 15'd0;
    if (line_38_done) slot_scale_7_68 <= 15'd0;
    if (line_38_done) slot_scale_6_69 <= 15'd0;
    if (line_38_done) slot_scale_5_70 <= 15'd0;
    if (line_38_done) slot_scale_4_71 <= 15'd0;
    if (line_38_done) slot_scale_3_72 <= 15'd0;
    if (line_38_done) slot_scale_2_73 <= 15'd0;
    if (line_38_done) slot_scale_1_74 <= 15'd0;
    if (line_38_done) slot_scale_0_75 <= 15'd0;
    if (line_38_done) y_2_76 <= 32'd0;
    if (line_38_done) y_1_77 <= 32'd0;
    if (line_38_done) y_0_78 <= 32'd0;
    if (line_38_done) slot_bank_79 <= 1'd0;
    if (line_38_done) results_80 <= 7'd0;
    if (line_38_done) slots_81 <= 4'd0;
    if (line_38_done) word_82 <= 13'd0;
    if (line_38_done) block_83 <= 32'd0;
    if (line_38_done) check_0_84 <= 32'd0;
    if (line_38_done) check_1_85 <= 32'd0;
    if (line_38_done) check_86 <= 1'd0;
    if (line_38_done) loader_87 <= 1'd1;
    if (line_38_done) takes_first_88 <= 1'd0;
    if (line_38_done) loader_4_89 <= 2'd1;
    if (line_38_done) loader_90 <= 2'd0;
    if (line_38_done) loader_2_91 <= 64'd0;
    if (line_38_done) loader_4_92 <= 15'd0;
    if (line_38_done) loader_3_93 <= 15'd0;
    if (line_38_done) col_groups_94 <= c_3_13;
    if (line_38_done) beat_95 <= 6'd0;
    if (line_38_done) result_96 <= 6'd0;
    if (line_38_done) x_packet_97 <= s_x_last_25;
    if (line_38_done) x_packet_98 <= s_x_last_25;
    if (line_38_done) w_packet_99 <= 1'd0;
    if (line_38_done) w_packet_100 <= 1'd0;
    if (line_38_done) p_packet_101 <= 1'd0;
    if (line_38_done) p_packet_102 <= 1'd0;
    if (line_38_done) bad_block_103 <= 32'hffffffff;
    if (line_38_done) flags_104 <= {8'd0, flags_16};
    if (line_38_done) group_105 <= 16'd0;
    if (line_38_done) running_106 <= 1'd1;
    if (line_38_done) weighs_107 <= 1'd1;
    if (line_38_done) slot_first_108 <= 1'd0;
    if (line_38_done) slot_last_109 <= 1'd0;
    if (line_38_done) results_end_110 <= 1'd0;
    if (line_38_done) results_end_111 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255, 1 stages
  wire [1:0] select_913 = x_packet_98 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_914 = x_packet_97 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_915 = {1'd0, select_913} | select_914;  // stream_kernel.hpp:50
  wire [3:0] select_916 = w_packet_100 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_917 = w_packet_99 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_918 = {1'd0, select_916} | select_917;  // stream_kernel.hpp:50
  wire [4:0] or_919 = {2'd0, or_915} | or_918;  // awq_gemv_lane.hpp:409
  wire [5:0] select_920 = p_packet_102 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_921 = p_packet_101 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_922 = {1'd0, select_920} | select_921;  // stream_kernel.hpp:50
  wire [6:0] or_923 = {2'd0, or_919} | or_922;  // awq_gemv_lane.hpp:409
  wire [8:0] flags_924 = flags_104 | {2'd0, or_923};  // awq_gemv_lane.hpp:409
  wire discard_x_925 = x_packet_97 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_926 = w_packet_99 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_927 = p_packet_101 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_255_v0 & line_255_en0) flags_112 <= flags_924;
    if (line_255_v0 & line_255_en0) discard_x_113 <= discard_x_925;
    if (line_255_v0 & line_255_en0) discard_w_114 <= discard_w_926;
    if (line_255_v0 & line_255_en0) discard_p_115 <= discard_p_927;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255_2, 1 stages
  wire [8:0] select_928 = c_11_10 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:412
  wire [8:0] or_929 = select_928 | flags_117;  // awq_gemv_lane.hpp:412
  wire [31:0] add_930 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:413
  wire [31:0] select_931 = c_11_10 ? add_930 : 32'd1;  // awq_gemv_lane.hpp:413
  wire [40:0] shl_932 = {flags_117, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_933 = shl_932 | {32'd0, or_929};  // stream_kernel.hpp:81
  wire [63:0] shl_934 = {line_253_11[15:0], 48'd0};
  wire [63:0] data_935 = {23'd0, data_933} | shl_934;  // stream_kernel.hpp:84
  wire [95:0] shl_936 = {bad_block_116, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_937 = {32'd0, data_935} | shl_936;  // stream_kernel.hpp:84
  wire [127:0] shl_938 = {select_931, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_939 = {32'd0, data_937} | shl_938;  // stream_kernel.hpp:84
  wire line_255_2_load_940 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_store_941 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_load_942 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_store_943 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_push_944 = line_255_2_v0 & line_255_2_en0;  // stream_kernel.hpp:85
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
    if (line_254_done_0) bad_block_116 <= 32'hffffffff;
    if (line_254_done_0) flags_117 <= {8'd0, flags_16};
    if (line_254_done_0) discard_x_118 <= 1'd1;
    if (line_254_done_0) discard_w_119 <= 1'd1;
    if (line_254_done_0) discard_p_120 <= 1'd1;
    if (line_255_done) bad_block_116 <= bad_block_103;
    if (line_255_done) flags_117 <= flags_112;
    if (line_255_done) discard_x_118 <= discard_x_113;
    if (line_255_done) discard_w_119 <= discard_w_114;
    if (line_255_done) discard_p_120 <= discard_p_115;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_945 = more_121 ^ 1'd1;
  wire more_946 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_947 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_945;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_121 <= more_946;
    if (line_255_2_done) more_121 <= discard_x_118;
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
  wire xor_948 = more_122 ^ 1'd1;
  wire more_949 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_950 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_948;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_122 <= more_949;
    if (line_69_done) more_122 <= discard_w_119;
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
  wire xor_951 = more_123 ^ 1'd1;
  wire more_952 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_953 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_951;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_123 <= more_952;
    if (line_69_2_done) more_123 <= discard_p_120;
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
    if (line_253_done_0) state <= LINE_61_S;
    if (line_253_done_1 | line_61_done) state <= LINE_254_S;
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
  assign line_61_start = line_253_done_0;
  assign line_254_start = line_253_done_1 | line_61_done;
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
  wire s_cmd_beat_take = line_253_pop_138;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_156 | weights_pop_910 | discard_pop_947;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_907 | discard_2_pop_950;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_909 | discard_3_pop_953;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_906;
  wire [128:0] m_y_beat = {final_result_238_s16, out_236};
  awq_gemv_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_255_2_push_944;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_939};
  awq_gemv_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:245: sticky
  always @(posedge ap_clk) begin
    if (line_255_2_store_941) mem_sticky <= or_929;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:245: frames
  always @(posedge ap_clk) begin
    if (line_255_2_store_943) mem_frames <= select_931;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:246: x
  wire mem_x_write = weights_store_911;
  wire [12:0] mem_x_write_address = trunc_912_s1;
  wire [63:0] mem_x_write_data = select_265;
  wire mem_x_read = weights_load_908;
  wire [12:0] mem_x_read_address = word_82;
  wire mem_x_advance = weights_v1 & weights_en1;
  awq_gemv_mem_x mem_x_ram (.clk(ap_clk), .read(mem_x_read), .read_address(mem_x_read_address), .q(mem_x_q), .advance(mem_x_advance), .q2(mem_x_q2), .write(mem_x_write), .write_address(mem_x_write_address), .write_data(mem_x_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc
  wire mem_acc_write = weights_store_905;
  wire [3:0] mem_acc_write_address = sum_index_163_s10;
  wire [47:0] mem_acc_write_data = add_184;
  wire mem_acc_read = weights_load_904;
  wire [3:0] mem_acc_read_address = sum_index_163_s8;
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

// hls/include/awq_gemv_lane.hpp:246: x, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:247: acc, 16 words of 48 bits
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

`default_nettype wire
