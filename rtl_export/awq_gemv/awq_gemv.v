// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 18 (hls/include/awq_gemv_lane.hpp:300)
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

  // ---- hls/include/awq_gemv_lane.hpp:300: weights, pipelined loop, II=1, depth 18
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
  wire icmp_416 = beat_95 < 6'd2;  // awq_gemv_lane.hpp:379
  wire xor_462 = final_beat_267 ^ 1'd1;
  wire and_463 = weighs_107 & xor_462;
  wire and_464 = and_463 & param_beat_245;
  wire first_477 = beat_95 == 6'd0;  // awq_gemv_lane.hpp:360
  wire icmp_487 = beat_95 == 6'd1;  // awq_gemv_lane.hpp:375
  wire or_514 = xor_164 | icmp_185;
  wire icmp_518 = slots_81 == 4'd1;  // awq_gemv_lane.hpp:330
  wire and_519 = icmp_518 & slot_last_109;
  wire xor_520 = and_519 ^ 1'd1;
  wire or_521 = scales_157 | xor_520;
  wire slot_bank_522 = or_521 ? slot_bank_79 : xor_160;
  wire and_523 = scales_157 & icmp_185;
  wire [6:0] results_524 = results_80 + 7'd127;  // awq_gemv_lane.hpp:352
  wire [6:0] results_525 = and_519 ? results_18 : results_80;
  wire [6:0] select_526 = and_187 ? results_524 : results_525;
  wire [6:0] results_527 = and_523 ? 7'd0 : select_526;
  wire [3:0] slots_528 = slots_81 + 4'd15;  // awq_gemv_lane.hpp:336
  wire [3:0] slots_529 = scales_157 ? 4'd0 : slots_528;
  wire [3:0] slots_530 = and_268 ? 4'd8 : slots_529;
  wire icmp_531 = beat_95 > 6'd1;  // awq_gemv_lane.hpp:383
  wire and_532 = weighs_107 & icmp_531;
  wire icmp_533 = word_82 == last_word_21;  // awq_gemv_lane.hpp:383
  wire [12:0] add_534 = word_82 + 13'd1;  // awq_gemv_lane.hpp:383
  wire [12:0] select_535 = icmp_533 ? 13'd0 : add_534;  // awq_gemv_lane.hpp:383
  wire [12:0] word_536 = and_532 ? select_535 : word_82;
  wire loader_0_813 = end_249 ^ 1'd1;  // awq_gemv_lane.hpp:191
  wire loader_814 = loader_87 & loader_0_813;
  wire loader_2_815 = takes_first_88 ^ 1'd1;  // awq_gemv_lane.hpp:192
  wire loader_816 = loader_87 ? loader_2_815 : takes_first_88;
  wire [1:0] shl_817 = {loader_4_89[0], 1'd0};
  wire [1:0] loader_3_818 = wraps_253 ? 2'd1 : shl_817;  // awq_gemv_lane.hpp:193
  wire [1:0] loader_819 = loader_87 ? loader_3_818 : loader_4_89;
  wire [1:0] loader_820 = loader_87 ? loader_4_89 : loader_90;
  wire [12:0] or_823 = loader_3_93[12:0] | 13'd1;
  wire [14:0] loader_4_824 = loader_87 ? {2'd0, or_823} : loader_4_92;  // awq_gemv.cpp:14
  wire and_825 = loader_87 & wraps_253;
  wire [15:0] add_826 = {1'd0, loader_3_93} + 16'd2;  // awq_gemv_lane.hpp:194
  wire [14:0] loader_3_827 = and_825 ? {2'd0, add_826[12:0]} : loader_3_93;  // awq_gemv.cpp:14
  wire [15:0] col_groups_828 = col_groups_94 + {16{last_blocks_242}};  // awq_gemv_lane.hpp:398
  wire [15:0] col_groups_829 = and_268 ? col_groups_828 : col_groups_94;
  wire [5:0] add_830 = beat_95 + 6'd1;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_831 = final_beat_267 ? 6'd0 : add_830;  // awq_gemv_lane.hpp:401
  wire [5:0] beat_832 = weighs_107 ? beat_831 : beat_95;
  wire [12:0] or_842 = loader_3_93[12:0] | 13'd1;  // awq_gemv_lane.hpp:178
  wire icmp_843 = or_842 != line_38_24;  // awq_gemv_lane.hpp:178
  wire is_last_844 = final_token_251 | icmp_843;
  wire w_packet_847 = w_packet_99 | s_w_beat_last;
  wire w_packet_848 = weighs_107 ? w_packet_847 : w_packet_99;
  wire and_849 = weighs_107 & xor_239;
  wire final_columns_850 = col_groups_94 == 16'd1;  // awq_gemv_lane.hpp:358
  wire and_851 = final_beat_267 & last_blocks_242;  // awq_gemv_lane.hpp:359
  wire is_last_852 = final_columns_850 & and_851;
  wire xor_853 = is_last_852 ^ 1'd1;  // stream_kernel.hpp:41
  wire w_packet_1_854 = s_w_beat_last & xor_853;
  wire w_packet_855 = and_849 ? w_packet_1_854 : w_packet_100;
  wire is_last_860 = final_beat_267 & final_columns_850;
  wire xor_861 = is_last_860 ^ 1'd1;  // stream_kernel.hpp:41
  wire w_packet_864 = w_packet_99 ? w_packet_100 : w_packet_1_854;
  wire or_865 = c_10_9 | w_packet_864;
  wire [15:0] add_887 = group_105 + 16'd1;
  wire [15:0] select_888 = last_blocks_242 ? 16'd0 : add_887;  // awq_gemv_lane.hpp:399
  wire [15:0] group_889 = and_268 ? select_888 : group_105;
  wire running_890 = final_result_238 ^ 1'd1;  // awq_gemv_lane.hpp:351
  wire running_891 = or_514 | running_890;
  wire and_892 = last_blocks_242 & final_columns_850;
  wire weighing_893 = and_892 ^ 1'd1;  // awq_gemv_lane.hpp:396
  wire weighing_894 = xor_462 | weighing_893;
  wire weighing_895 = weighs_107 & weighing_894;
  wire slot_first_896 = group_105 == 16'd0;  // awq_gemv_lane.hpp:393
  wire slot_first_897 = and_268 ? slot_first_896 : slot_first_108;
  wire slot_last_898 = and_268 ? last_blocks_242 : slot_last_109;
  wire slot_end_899 = and_268 ? final_columns_850 : results_end_110;
  wire results_end_900 = or_521 ? results_end_111 : results_end_110;
  wire weights_pop_904 = weights_v0 & weights_en0 & and_240;  // stream_kernel.hpp:38
  wire weights_load_905 = weights_v0 & weights_en0 & weighs_107;  // awq_gemv_lane.hpp:122
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
  reg icmp_416_s1;
  reg final_beat_267_s1;
  reg and_464_s1;
  reg first_477_s1;
  reg icmp_487_s1;
  reg or_514_s1;
  reg and_519_s1;
  reg and_523_s1;
  reg is_last_844_s1;
  reg xor_861_s1;
  reg or_865_s1;
  reg xor_164_s1;
  reg final_result_238_s1;
  reg and_261_s1;
  reg [12:0] trunc_909_s1;
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
    icmp_416_s1 <= icmp_416;
    final_beat_267_s1 <= final_beat_267;
    and_464_s1 <= and_464;
    first_477_s1 <= first_477;
    icmp_487_s1 <= icmp_487;
    or_514_s1 <= or_514;
    and_519_s1 <= and_519;
    and_523_s1 <= and_523;
    is_last_844_s1 <= is_last_844;
    xor_861_s1 <= xor_861;
    or_865_s1 <= or_865;
    xor_164_s1 <= xor_164;
    final_result_238_s1 <= final_result_238;
    and_261_s1 <= and_261;
    trunc_909_s1 <= select_262[12:0];
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
  wire and_433 = and_268_s1 & param_beat_245_s1;
  wire [7:0] ref_434 = p_packet_101 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_436 = p_packet_101 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_440 = p_packet_101 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_444 = p_packet_101 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] ref_448 = p_packet_101 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_450 = p_packet_101 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_454 = p_packet_101 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_458 = p_packet_101 ? 8'd0 : s_param_beat_data[31:24];
  wire [31:0] ref_465 = p_packet_101 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_466 = and_464_s1 ? ref_465 : params_7_44;
  wire [31:0] ref_467 = p_packet_101 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_468 = and_464_s1 ? ref_467 : params_6_45;
  wire [31:0] ref_469 = p_packet_101 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_470 = and_464_s1 ? ref_469 : params_5_46;
  wire [31:0] ref_471 = p_packet_101 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_472 = and_464_s1 ? ref_471 : params_4_47;
  wire [31:0] params_3_473 = and_464_s1 ? params_7_44 : params_3_48;
  wire [31:0] params_2_474 = and_464_s1 ? params_6_45 : params_2_49;
  wire [31:0] params_1_475 = and_464_s1 ? params_5_46 : params_1_50;
  wire [31:0] params_0_476 = and_464_s1 ? params_4_47 : params_0_51;
  wire [127:0] shl_539 = {w_269_s1[127:64], 64'd0};
  wire [63:0] shl_540 = {w_269_s1[31:0], 32'd0};
  wire [127:0] or_541 = shl_539 | {64'd0, shl_540};  // awq_gemv_lane.hpp:90
  wire [127:0] or_542 = or_541 | 128'h9226f562;  // awq_gemv_lane.hpp:90
  wire [127:0] ref_543 = first_477_s1 ? or_542 : w_269_s1;  // awq_gemv_lane.hpp:206
  wire [122:0] and_544 = ref_543[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_545 = ^and_544;
  wire [123:0] and_546 = ref_543[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_547 = ^and_546;
  wire [1:0] shl_548 = {parity_547, 1'd0};
  wire [1:0] or_549 = {1'd0, parity_545} | shl_548;
  wire [124:0] and_550 = ref_543[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_551 = ^and_550;
  wire [2:0] shl_552 = {parity_551, 2'd0};
  wire [2:0] or_553 = {1'd0, or_549} | shl_552;
  wire [125:0] and_554 = ref_543[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_555 = ^and_554;
  wire [3:0] shl_556 = {parity_555, 3'd0};
  wire [3:0] or_557 = {1'd0, or_553} | shl_556;
  wire [126:0] and_558 = ref_543[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_559 = ^and_558;
  wire [4:0] shl_560 = {parity_559, 4'd0};
  wire [4:0] or_561 = {1'd0, or_557} | shl_560;
  wire [127:0] and_562 = ref_543 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_563 = ^and_562;
  wire [5:0] shl_564 = {parity_563, 5'd0};
  wire [5:0] or_565 = {1'd0, or_561} | shl_564;
  wire [125:0] and_566 = ref_543[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_567 = ^and_566;
  wire [6:0] shl_568 = {parity_567, 6'd0};
  wire [6:0] or_569 = {1'd0, or_565} | shl_568;
  wire [126:0] and_570 = ref_543[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_571 = ^and_570;
  wire [7:0] shl_572 = {parity_571, 7'd0};
  wire [7:0] or_573 = {1'd0, or_569} | shl_572;
  wire [127:0] and_574 = ref_543 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_575 = ^and_574;
  wire [8:0] shl_576 = {parity_575, 8'd0};
  wire [8:0] or_577 = {1'd0, or_573} | shl_576;
  wire [127:0] and_578 = ref_543 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_579 = ^and_578;
  wire [9:0] shl_580 = {parity_579, 9'd0};
  wire [9:0] or_581 = {1'd0, or_577} | shl_580;
  wire [122:0] and_582 = ref_543[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_583 = ^and_582;
  wire [10:0] shl_584 = {parity_583, 10'd0};
  wire [10:0] or_585 = {1'd0, or_581} | shl_584;
  wire [123:0] and_586 = ref_543[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_587 = ^and_586;
  wire [11:0] shl_588 = {parity_587, 11'd0};
  wire [11:0] or_589 = {1'd0, or_585} | shl_588;
  wire [124:0] and_590 = ref_543[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_591 = ^and_590;
  wire [12:0] shl_592 = {parity_591, 12'd0};
  wire [12:0] or_593 = {1'd0, or_589} | shl_592;
  wire [125:0] and_594 = ref_543[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_595 = ^and_594;
  wire [13:0] shl_596 = {parity_595, 13'd0};
  wire [13:0] or_597 = {1'd0, or_593} | shl_596;
  wire [126:0] and_598 = ref_543[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_599 = ^and_598;
  wire [14:0] shl_600 = {parity_599, 14'd0};
  wire [14:0] or_601 = {1'd0, or_597} | shl_600;
  wire [127:0] and_602 = ref_543 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_603 = ^and_602;
  wire [15:0] shl_604 = {parity_603, 15'd0};
  wire [15:0] or_605 = {1'd0, or_601} | shl_604;
  wire [124:0] and_606 = ref_543[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_607 = ^and_606;
  wire [16:0] shl_608 = {parity_607, 16'd0};
  wire [16:0] or_609 = {1'd0, or_605} | shl_608;
  wire [125:0] and_610 = ref_543[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:74
  wire parity_611 = ^and_610;
  wire [17:0] shl_612 = {parity_611, 17'd0};
  wire [17:0] or_613 = {1'd0, or_609} | shl_612;
  wire [126:0] and_614 = ref_543[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_615 = ^and_614;
  wire [18:0] shl_616 = {parity_615, 18'd0};
  wire [18:0] or_617 = {1'd0, or_613} | shl_616;
  wire [127:0] and_618 = ref_543 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_619 = ^and_618;
  wire [19:0] shl_620 = {parity_619, 19'd0};
  wire [19:0] or_621 = {1'd0, or_617} | shl_620;
  wire [127:0] and_622 = ref_543 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:74
  wire parity_623 = ^and_622;
  wire [20:0] shl_624 = {parity_623, 20'd0};
  wire [20:0] or_625 = {1'd0, or_621} | shl_624;
  wire [127:0] and_626 = ref_543 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_627 = ^and_626;
  wire [21:0] shl_628 = {parity_627, 21'd0};
  wire [21:0] or_629 = {1'd0, or_625} | shl_628;
  wire [126:0] and_630 = ref_543[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_631 = ^and_630;
  wire [22:0] shl_632 = {parity_631, 22'd0};
  wire [22:0] or_633 = {1'd0, or_629} | shl_632;
  wire [127:0] and_634 = ref_543 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:74
  wire parity_635 = ^and_634;
  wire [23:0] shl_636 = {parity_635, 23'd0};
  wire [23:0] or_637 = {1'd0, or_633} | shl_636;
  wire [127:0] and_638 = ref_543 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:74
  wire parity_639 = ^and_638;
  wire [24:0] shl_640 = {parity_639, 24'd0};
  wire [24:0] or_641 = {1'd0, or_637} | shl_640;
  wire [126:0] and_642 = ref_543[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_643 = ^and_642;
  wire [25:0] shl_644 = {parity_643, 25'd0};
  wire [25:0] or_645 = {1'd0, or_641} | shl_644;
  wire [127:0] and_646 = ref_543 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:74
  wire parity_647 = ^and_646;
  wire [26:0] shl_648 = {parity_647, 26'd0};
  wire [26:0] or_649 = {1'd0, or_645} | shl_648;
  wire [127:0] and_650 = ref_543 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:74
  wire parity_651 = ^and_650;
  wire [27:0] shl_652 = {parity_651, 27'd0};
  wire [27:0] or_653 = {1'd0, or_649} | shl_652;
  wire [126:0] and_654 = ref_543[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_655 = ^and_654;
  wire [28:0] shl_656 = {parity_655, 28'd0};
  wire [28:0] or_657 = {1'd0, or_653} | shl_656;
  wire [127:0] and_658 = ref_543 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:74
  wire parity_659 = ^and_658;
  wire [29:0] shl_660 = {parity_659, 29'd0};
  wire [29:0] or_661 = {1'd0, or_657} | shl_660;
  wire [127:0] and_662 = ref_543 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:74
  wire parity_663 = ^and_662;
  wire [30:0] shl_664 = {parity_663, 30'd0};
  wire [30:0] or_665 = {1'd0, or_661} | shl_664;
  wire [127:0] and_666 = ref_543 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_667 = ^and_666;
  wire [31:0] shl_668 = {parity_667, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_669 = {1'd0, or_665} | shl_668;  // awq_gemv_lane.hpp:74
  wire [63:0] loader_2_821 = or_263 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_822 = loader_87_s1 ? loader_2_821 : loader_2_91;  // awq_gemv.cpp:14
  wire [5:0] result_833 = result_96 + 6'd1;  // awq_gemv_lane.hpp:353
  wire [5:0] result_834 = and_519_s1 ? 6'd0 : result_96;
  wire [5:0] select_835 = and_187_s1 ? result_833 : result_834;
  wire [5:0] result_836 = and_523_s1 ? result_96 : select_835;
  wire and_837 = x_packet_97 & xor_256;
  wire or_838 = and_837 | s_x_beat_last;
  wire x_packet_839 = and_257 ? or_838 : x_packet_97;
  wire xor_840 = or_263 ^ 1'd1;
  wire and_841 = loader_87_s1 & xor_840;
  wire x_packet_1_845 = s_x_beat_last & is_last_844_s1;
  wire x_packet_846 = and_841 ? x_packet_1_845 : x_packet_98;
  wire p_packet_856 = p_packet_101 | s_param_beat_last;
  wire p_packet_857 = and_246 ? p_packet_856 : p_packet_101;
  wire and_858 = weighs_107_s1 & xor_241;
  wire and_859 = and_858 & param_beat_245_s1;
  wire p_packet_1_862 = s_param_beat_last & xor_861_s1;
  wire p_packet_863 = and_859 ? p_packet_1_862 : p_packet_102;
  wire weights_pop_906 = weights_v1 & weights_en1 & and_247;  // stream_kernel.hpp:38
  wire weights_pop_907 = weights_v1 & weights_en1 & and_258;  // stream_kernel.hpp:38
  wire weights_store_908 = weights_v1 & weights_en1 & and_261_s1;  // awq_gemv_lane.hpp:185
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
  reg [3:0] zext_286_s2;
  reg and_268_s2;
  reg [3:0] lshr_380_s2;
  reg icmp_416_s2;
  reg weighs_107_s2;
  reg final_beat_267_s2;
  reg [7:0] ref_434_s2;
  reg [7:0] ref_436_s2;
  reg [7:0] ref_440_s2;
  reg [7:0] ref_444_s2;
  reg and_433_s2;
  reg [7:0] ref_448_s2;
  reg [7:0] ref_450_s2;
  reg [7:0] ref_454_s2;
  reg [7:0] ref_458_s2;
  reg first_477_s2;
  reg icmp_487_s2;
  reg [14:0] zext_493_s2;
  reg or_514_s2;
  reg [31:0] or_669_s2;
  reg [31:0] trunc_802_s2;
  reg or_865_s2;
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
    zext_286_s2 <= w_269_s1[67:64];
    and_268_s2 <= and_268_s1;
    lshr_380_s2 <= w_269_s1[31:28];
    icmp_416_s2 <= icmp_416_s1;
    weighs_107_s2 <= weighs_107_s1;
    final_beat_267_s2 <= final_beat_267_s1;
    ref_434_s2 <= ref_434;
    ref_436_s2 <= ref_436;
    ref_440_s2 <= ref_440;
    ref_444_s2 <= ref_444;
    and_433_s2 <= and_433;
    ref_448_s2 <= ref_448;
    ref_450_s2 <= ref_450;
    ref_454_s2 <= ref_454;
    ref_458_s2 <= ref_458;
    first_477_s2 <= first_477_s1;
    icmp_487_s2 <= icmp_487_s1;
    zext_493_s2 <= w_269_s1[78:64];
    or_514_s2 <= or_514_s1;
    or_669_s2 <= or_669;
    trunc_802_s2 <= w_269_s1[95:64];
    or_865_s2 <= or_865_s1;
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
  wire [31:0] shl_277 = {d1_276, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_278 = {1'd0, w_269_s2[35:32]} - {1'd0, zero_0_59};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_279 = {d0_278, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_4_280 = shl_277 + {{22{shl_279[31]}}, shl_279[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_281;
  awq_gemv_mul_27s_16s_42_3 mul_281_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_4_280[31:5]), .b(mem_x_q2[31:16]), .p(mul_281));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_283 = {1'd0, w_269_s2[83:80]} - {1'd0, zero_1_58};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_284 = {d1_283, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_285 = {1'd0, zext_286_s2} - {1'd0, zero_0_59};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_287 = {d0_285, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_8_288 = shl_284 + {{22{shl_287[31]}}, shl_287[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_289;
  awq_gemv_mul_27s_16s_42_3 mul_289_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_8_288[31:5]), .b(mem_x_q2[47:32]), .p(mul_289));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_290 = {1'd0, w_269_s2[115:112]} - {1'd0, zero_1_58};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_291 = {d1_290, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_292 = {1'd0, w_269_s2[99:96]} - {1'd0, zero_0_59};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_293 = {d0_292, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_12_294 = shl_291 + {{22{shl_293[31]}}, shl_293[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_295;
  awq_gemv_mul_27s_16s_42_3 mul_295_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_12_294[31:5]), .b(mem_x_q2[63:48]), .p(mul_295));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_307 = {1'd0, w_269_s2[23:20]} - {1'd0, zero_3_56};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_308 = {d1_307, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_309 = {1'd0, w_269_s2[7:4]} - {1'd0, zero_2_57};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_310 = {d0_309, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_1_311 = shl_308 + {{22{shl_310[31]}}, shl_310[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_312;
  awq_gemv_mul_27s_16s_42_3 mul_312_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_1_311[31:5]), .b(mem_x_q2[15:0]), .p(mul_312));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_313 = {1'd0, w_269_s2[55:52]} - {1'd0, zero_3_56};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_314 = {d1_313, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_315 = {1'd0, w_269_s2[39:36]} - {1'd0, zero_2_57};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_316 = {d0_315, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_5_317 = shl_314 + {{22{shl_316[31]}}, shl_316[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_318;
  awq_gemv_mul_27s_16s_42_3 mul_318_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_5_317[31:5]), .b(mem_x_q2[31:16]), .p(mul_318));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_320 = {1'd0, w_269_s2[87:84]} - {1'd0, zero_3_56};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_321 = {d1_320, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_322 = {1'd0, w_269_s2[71:68]} - {1'd0, zero_2_57};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_323 = {d0_322, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_9_324 = shl_321 + {{22{shl_323[31]}}, shl_323[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_325;
  awq_gemv_mul_27s_16s_42_3 mul_325_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_9_324[31:5]), .b(mem_x_q2[47:32]), .p(mul_325));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_326 = {1'd0, w_269_s2[119:116]} - {1'd0, zero_3_56};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_327 = {d1_326, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_328 = {1'd0, w_269_s2[103:100]} - {1'd0, zero_2_57};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_329 = {d0_328, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_13_330 = shl_327 + {{22{shl_329[31]}}, shl_329[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_331;
  awq_gemv_mul_27s_16s_42_3 mul_331_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_13_330[31:5]), .b(mem_x_q2[63:48]), .p(mul_331));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_343 = {1'd0, w_269_s2[27:24]} - {1'd0, zero_5_54};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_344 = {d1_343, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_345 = {1'd0, w_269_s2[11:8]} - {1'd0, zero_4_55};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_346 = {d0_345, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_2_347 = shl_344 + {{22{shl_346[31]}}, shl_346[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_348;
  awq_gemv_mul_27s_16s_42_3 mul_348_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_2_347[31:5]), .b(mem_x_q2[15:0]), .p(mul_348));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_349 = {1'd0, w_269_s2[59:56]} - {1'd0, zero_5_54};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_350 = {d1_349, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_351 = {1'd0, w_269_s2[43:40]} - {1'd0, zero_4_55};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_352 = {d0_351, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_6_353 = shl_350 + {{22{shl_352[31]}}, shl_352[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_354;
  awq_gemv_mul_27s_16s_42_3 mul_354_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_6_353[31:5]), .b(mem_x_q2[31:16]), .p(mul_354));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_356 = {1'd0, w_269_s2[91:88]} - {1'd0, zero_5_54};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_357 = {d1_356, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_358 = {1'd0, w_269_s2[75:72]} - {1'd0, zero_4_55};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_359 = {d0_358, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_10_360 = shl_357 + {{22{shl_359[31]}}, shl_359[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_361;
  awq_gemv_mul_27s_16s_42_3 mul_361_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_10_360[31:5]), .b(mem_x_q2[47:32]), .p(mul_361));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_362 = {1'd0, w_269_s2[123:120]} - {1'd0, zero_5_54};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_363 = {d1_362, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_364 = {1'd0, w_269_s2[107:104]} - {1'd0, zero_4_55};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_365 = {d0_364, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_14_366 = shl_363 + {{22{shl_365[31]}}, shl_365[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_367;
  awq_gemv_mul_27s_16s_42_3 mul_367_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_14_366[31:5]), .b(mem_x_q2[63:48]), .p(mul_367));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_379 = {1'd0, lshr_380_s2} - {1'd0, zero_7_52};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_381 = {d1_379, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_382 = {1'd0, w_269_s2[15:12]} - {1'd0, zero_6_53};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_383 = {d0_382, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_3_384 = shl_381 + {{22{shl_383[31]}}, shl_383[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_385;
  awq_gemv_mul_27s_16s_42_3 mul_385_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_3_384[31:5]), .b(mem_x_q2[15:0]), .p(mul_385));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_386 = {1'd0, w_269_s2[63:60]} - {1'd0, zero_7_52};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_387 = {d1_386, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_388 = {1'd0, w_269_s2[47:44]} - {1'd0, zero_6_53};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_389 = {d0_388, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_7_390 = shl_387 + {{22{shl_389[31]}}, shl_389[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_391;
  awq_gemv_mul_27s_16s_42_3 mul_391_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_7_390[31:5]), .b(mem_x_q2[31:16]), .p(mul_391));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_393 = {1'd0, w_269_s2[95:92]} - {1'd0, zero_7_52};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_394 = {d1_393, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_395 = {1'd0, w_269_s2[79:76]} - {1'd0, zero_6_53};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_396 = {d0_395, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_11_397 = shl_394 + {{22{shl_396[31]}}, shl_396[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_398;
  awq_gemv_mul_27s_16s_42_3 mul_398_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_11_397[31:5]), .b(mem_x_q2[47:32]), .p(mul_398));  // awq_gemv_lane.hpp:123
  wire [4:0] d1_399 = {1'd0, w_269_s2[127:124]} - {1'd0, zero_7_52};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_400 = {d1_399, 27'd0};  // awq_gemv_lane.hpp:106
  wire [4:0] d0_401 = {1'd0, w_269_s2[111:108]} - {1'd0, zero_6_53};  // awq_gemv_lane.hpp:105
  wire [31:0] shl_402 = {d0_401, 27'd0};  // awq_gemv_lane.hpp:106
  wire [31:0] packed_15_403 = shl_400 + {{22{shl_402[31]}}, shl_402[31:22]};  // awq_gemv_lane.hpp:106
  wire [41:0] mul_404;
  awq_gemv_mul_27s_16s_42_3 mul_404_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_15_403[31:5]), .b(mem_x_q2[63:48]), .p(mul_404));  // awq_gemv_lane.hpp:123
  wire [31:0] select_435 = final_beat_267_s2 ? {24'd0, ref_434_s2} : params_9_42;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_437 = {ref_436_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_438 = {8'd0, select_435[7:0]} | shl_437;  // awq_gemv_lane.hpp:232
  wire [31:0] select_439 = final_beat_267_s2 ? {16'd0, or_438} : params_9_42;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_441 = {ref_440_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_442 = {8'd0, select_439[15:0]} | shl_441;  // awq_gemv_lane.hpp:232
  wire [31:0] select_443 = final_beat_267_s2 ? {8'd0, or_442} : params_9_42;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_445 = {ref_444_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_446 = {8'd0, select_443[23:0]} | shl_445;  // awq_gemv_lane.hpp:232
  wire [31:0] params_9_447 = and_433_s2 ? or_446 : params_9_42;
  wire [31:0] select_449 = final_beat_267_s2 ? {24'd0, ref_448_s2} : params_8_43;  // awq_gemv_lane.hpp:232
  wire [15:0] shl_451 = {ref_450_s2, 8'd0};  // awq_gemv_lane.hpp:232
  wire [15:0] or_452 = {8'd0, select_449[7:0]} | shl_451;  // awq_gemv_lane.hpp:232
  wire [31:0] select_453 = final_beat_267_s2 ? {16'd0, or_452} : params_8_43;  // awq_gemv_lane.hpp:232
  wire [23:0] shl_455 = {ref_454_s2, 16'd0};  // awq_gemv_lane.hpp:232
  wire [23:0] or_456 = {8'd0, select_453[15:0]} | shl_455;  // awq_gemv_lane.hpp:232
  wire [31:0] select_457 = final_beat_267_s2 ? {8'd0, or_456} : params_8_43;  // awq_gemv_lane.hpp:232
  wire [31:0] shl_459 = {ref_458_s2, 24'd0};  // awq_gemv_lane.hpp:232
  wire [31:0] or_460 = {8'd0, select_457[23:0]} | shl_459;  // awq_gemv_lane.hpp:232
  wire [31:0] params_8_461 = and_433_s2 ? or_460 : params_8_43;
  wire and_478 = weighs_107_s2 & first_477_s2;
  wire [3:0] zero_7_479 = and_478 ? w_269_s2[31:28] : zero_7_52;
  wire [3:0] zero_6_480 = and_478 ? w_269_s2[15:12] : zero_6_53;
  wire [3:0] zero_5_481 = and_478 ? w_269_s2[27:24] : zero_5_54;
  wire [3:0] zero_4_482 = and_478 ? w_269_s2[11:8] : zero_4_55;
  wire [3:0] zero_3_483 = and_478 ? w_269_s2[23:20] : zero_3_56;
  wire [3:0] zero_2_484 = and_478 ? w_269_s2[7:4] : zero_2_57;
  wire [3:0] zero_1_485 = and_478 ? w_269_s2[19:16] : zero_1_58;
  wire [3:0] zero_0_486 = and_478 ? w_269_s2[3:0] : zero_0_59;
  wire and_488 = weighs_107_s2 & icmp_487_s2;
  wire [14:0] scale_7_489 = and_488 ? w_269_s2[126:112] : scale_7_60;
  wire [14:0] scale_6_490 = and_488 ? w_269_s2[110:96] : scale_6_61;
  wire [14:0] scale_5_491 = and_488 ? w_269_s2[94:80] : scale_5_62;
  wire [14:0] scale_4_492 = and_488 ? zext_493_s2 : scale_4_63;
  wire [14:0] scale_3_494 = and_488 ? w_269_s2[62:48] : scale_3_64;
  wire [14:0] scale_2_495 = and_488 ? w_269_s2[46:32] : scale_2_65;
  wire [14:0] scale_1_496 = and_488 ? w_269_s2[30:16] : scale_1_66;
  wire [14:0] scale_0_497 = and_488 ? w_269_s2[14:0] : scale_0_67;
  wire [14:0] scale_7_498 = icmp_487_s2 ? w_269_s2[126:112] : scale_7_60;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_7_499 = and_268_s2 ? scale_7_498 : slot_scale_7_68;
  wire [14:0] scale_6_500 = icmp_487_s2 ? w_269_s2[110:96] : scale_6_61;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_6_501 = and_268_s2 ? scale_6_500 : slot_scale_6_69;
  wire [14:0] scale_5_502 = icmp_487_s2 ? w_269_s2[94:80] : scale_5_62;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_5_503 = and_268_s2 ? scale_5_502 : slot_scale_5_70;
  wire [14:0] scale_4_504 = icmp_487_s2 ? zext_493_s2 : scale_4_63;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_4_505 = and_268_s2 ? scale_4_504 : slot_scale_4_71;
  wire [14:0] scale_3_506 = icmp_487_s2 ? w_269_s2[62:48] : scale_3_64;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_3_507 = and_268_s2 ? scale_3_506 : slot_scale_3_72;
  wire [14:0] scale_2_508 = icmp_487_s2 ? w_269_s2[46:32] : scale_2_65;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_2_509 = and_268_s2 ? scale_2_508 : slot_scale_2_73;
  wire [14:0] scale_1_510 = icmp_487_s2 ? w_269_s2[30:16] : scale_1_66;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_1_511 = and_268_s2 ? scale_1_510 : slot_scale_1_74;
  wire [14:0] scale_0_512 = icmp_487_s2 ? w_269_s2[14:0] : scale_0_67;  // awq_gemv_lane.hpp:375
  wire [14:0] slot_scale_0_513 = and_268_s2 ? scale_0_512 : slot_scale_0_75;
  wire [31:0] block_537 = block_83 + 32'd1;  // awq_gemv_lane.hpp:397
  wire [31:0] block_538 = and_268_s2 ? block_537 : block_83;
  wire [31:0] select_670 = first_477_s2 ? 32'd0 : check_0_84;  // awq_gemv_lane.hpp:206
  wire [31:0] and_671 = select_670 & 32'heb46de2f;  // awq_gemv_lane.hpp:74
  wire parity_672 = ^and_671;
  wire [31:0] and_673 = select_670 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:74
  wire parity_674 = ^and_673;
  wire [1:0] shl_675 = {parity_674, 1'd0};
  wire [1:0] or_676 = {1'd0, parity_672} | shl_675;
  wire [31:0] and_677 = select_670 & 32'had1b78bc;  // awq_gemv_lane.hpp:74
  wire parity_678 = ^and_677;
  wire [2:0] shl_679 = {parity_678, 2'd0};
  wire [2:0] or_680 = {1'd0, or_676} | shl_679;
  wire [30:0] and_681 = select_670[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:74
  wire parity_682 = ^and_681;
  wire [3:0] shl_683 = {parity_682, 3'd0};
  wire [3:0] or_684 = {1'd0, or_680} | shl_683;
  wire [31:0] and_685 = select_670 & 32'hb46de2f1;  // awq_gemv_lane.hpp:74
  wire parity_686 = ^and_685;
  wire [4:0] shl_687 = {parity_686, 4'd0};
  wire [4:0] or_688 = {1'd0, or_684} | shl_687;
  wire [30:0] and_689 = select_670[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:74
  wire parity_690 = ^and_689;
  wire [5:0] shl_691 = {parity_690, 5'd0};
  wire [5:0] or_692 = {1'd0, or_688} | shl_691;
  wire [29:0] and_693 = select_670[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:74
  wire parity_694 = ^and_693;
  wire [6:0] shl_695 = {parity_694, 6'd0};
  wire [6:0] or_696 = {1'd0, or_692} | shl_695;
  wire [30:0] and_697 = select_670[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:74
  wire parity_698 = ^and_697;
  wire [7:0] shl_699 = {parity_698, 7'd0};
  wire [7:0] or_700 = {1'd0, or_696} | shl_699;
  wire [31:0] and_701 = select_670 & 32'hebc557ab;  // awq_gemv_lane.hpp:74
  wire parity_702 = ^and_701;
  wire [8:0] shl_703 = {parity_702, 8'd0};
  wire [8:0] or_704 = {1'd0, or_700} | shl_703;
  wire [29:0] and_705 = select_670[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:74
  wire parity_706 = ^and_705;
  wire [9:0] shl_707 = {parity_706, 9'd0};
  wire [9:0] or_708 = {1'd0, or_704} | shl_707;
  wire [31:0] and_709 = select_670 & 32'h92de3cde;  // awq_gemv_lane.hpp:74
  wire parity_710 = ^and_709;
  wire [10:0] shl_711 = {parity_710, 10'd0};
  wire [10:0] or_712 = {1'd0, or_708} | shl_711;
  wire [29:0] and_713 = select_670[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:74
  wire parity_714 = ^and_713;
  wire [11:0] shl_715 = {parity_714, 11'd0};
  wire [11:0] or_716 = {1'd0, or_712} | shl_715;
  wire [30:0] and_717 = select_670[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:74
  wire parity_718 = ^and_717;
  wire [12:0] shl_719 = {parity_718, 12'd0};
  wire [12:0] or_720 = {1'd0, or_716} | shl_719;
  wire [31:0] and_721 = select_670 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:74
  wire parity_722 = ^and_721;
  wire [13:0] shl_723 = {parity_722, 13'd0};
  wire [13:0] or_724 = {1'd0, or_720} | shl_723;
  wire [29:0] and_725 = select_670[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:74
  wire parity_726 = ^and_725;
  wire [14:0] shl_727 = {parity_726, 14'd0};
  wire [14:0] or_728 = {1'd0, or_724} | shl_727;
  wire [30:0] and_729 = select_670[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:74
  wire parity_730 = ^and_729;
  wire [15:0] shl_731 = {parity_730, 15'd0};
  wire [15:0] or_732 = {1'd0, or_728} | shl_731;
  wire [30:0] and_733 = select_670[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:74
  wire parity_734 = ^and_733;
  wire [16:0] shl_735 = {parity_734, 16'd0};
  wire [16:0] or_736 = {1'd0, or_732} | shl_735;
  wire [31:0] and_737 = select_670 & 32'hb993d378;  // awq_gemv_lane.hpp:74
  wire parity_738 = ^and_737;
  wire [17:0] shl_739 = {parity_738, 17'd0};
  wire [17:0] or_740 = {1'd0, or_736} | shl_739;
  wire [30:0] and_741 = select_670[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:74
  wire parity_742 = ^and_741;
  wire [18:0] shl_743 = {parity_742, 18'd0};
  wire [18:0] or_744 = {1'd0, or_740} | shl_743;
  wire [31:0] and_745 = select_670 & 32'he64f4de1;  // awq_gemv_lane.hpp:74
  wire parity_746 = ^and_745;
  wire [19:0] shl_747 = {parity_746, 19'd0};
  wire [19:0] or_748 = {1'd0, or_744} | shl_747;
  wire [29:0] and_749 = select_670[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:74
  wire parity_750 = ^and_749;
  wire [20:0] shl_751 = {parity_750, 20'd0};
  wire [20:0] or_752 = {1'd0, or_748} | shl_751;
  wire [31:0] and_753 = select_670 & 32'ha4f655f7;  // awq_gemv_lane.hpp:74
  wire parity_754 = ^and_753;
  wire [21:0] shl_755 = {parity_754, 21'd0};
  wire [21:0] or_756 = {1'd0, or_752} | shl_755;
  wire [31:0] and_757 = select_670 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:74
  wire parity_758 = ^and_757;
  wire [22:0] shl_759 = {parity_758, 22'd0};
  wire [22:0] or_760 = {1'd0, or_756} | shl_759;
  wire [30:0] and_761 = select_670[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:74
  wire parity_762 = ^and_761;
  wire [23:0] shl_763 = {parity_762, 23'd0};
  wire [23:0] or_764 = {1'd0, or_760} | shl_763;
  wire [30:0] and_765 = select_670[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:74
  wire parity_766 = ^and_765;
  wire [24:0] shl_767 = {parity_766, 24'd0};
  wire [24:0] or_768 = {1'd0, or_764} | shl_767;
  wire [29:0] and_769 = select_670[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:74
  wire parity_770 = ^and_769;
  wire [25:0] shl_771 = {parity_770, 25'd0};
  wire [25:0] or_772 = {1'd0, or_768} | shl_771;
  wire [30:0] and_773 = select_670[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:74
  wire parity_774 = ^and_773;
  wire [26:0] shl_775 = {parity_774, 26'd0};
  wire [26:0] or_776 = {1'd0, or_772} | shl_775;
  wire [30:0] and_777 = select_670[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:74
  wire parity_778 = ^and_777;
  wire [27:0] shl_779 = {parity_778, 27'd0};
  wire [27:0] or_780 = {1'd0, or_776} | shl_779;
  wire [30:0] and_781 = select_670[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:74
  wire parity_782 = ^and_781;
  wire [28:0] shl_783 = {parity_782, 28'd0};
  wire [28:0] or_784 = {1'd0, or_780} | shl_783;
  wire [31:0] and_785 = select_670 & 32'hf21a0359;  // awq_gemv_lane.hpp:74
  wire parity_786 = ^and_785;
  wire [29:0] shl_787 = {parity_786, 29'd0};
  wire [29:0] or_788 = {1'd0, or_784} | shl_787;
  wire [27:0] and_789 = select_670[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:74
  wire parity_790 = ^and_789;
  wire [30:0] shl_791 = {parity_790, 30'd0};
  wire [30:0] or_792 = {1'd0, or_788} | shl_791;
  wire [31:0] and_793 = select_670 & 32'hf5a36f17;  // awq_gemv_lane.hpp:74
  wire parity_794 = ^and_793;
  wire [31:0] shl_795 = {parity_794, 31'd0};  // awq_gemv_lane.hpp:74
  wire [31:0] or_796 = {1'd0, or_792} | shl_795;  // awq_gemv_lane.hpp:74
  wire [31:0] check_0_797 = or_669_s2 ^ or_796;  // awq_gemv_lane.hpp:82
  wire [31:0] check_0_798 = weighs_107_s2 ? check_0_797 : check_0_84;  // awq_gemv.cpp:14
  wire [31:0] check_1_799 = and_478 ? w_269_s2[63:32] : check_1_85;
  wire icmp_800 = c_1_7 != w_269_s2[111:96];
  wire icmp_801 = block_83 != trunc_802_s2;  // awq_gemv_lane.hpp:209
  wire or_803 = icmp_800 | icmp_801;  // awq_gemv_lane.hpp:209
  wire [119:0] shl_804 = {w_269_s2[119:112], 112'd0};
  wire icmp_805 = shl_804 != 120'h10000000000000000000000000000;
  wire or_806 = or_803 | icmp_805;  // awq_gemv_lane.hpp:209
  wire xor_807 = or_806 ^ 1'd1;
  wire icmp_810 = c_0_8 != w_269_s2[127:120];  // awq_gemv_lane.hpp:212
  wire [31:0] check_1_866 = first_477_s2 ? w_269_s2[63:32] : check_1_85;
  wire [31:0] xor_867 = check_0_797 ^ check_1_866;  // awq_gemv_lane.hpp:218
  // stage 3
  reg slot_first_108_s3;
  reg trunc_168_s3;
  reg trunc_171_s3;
  reg icmp_166_s3;
  reg [14:0] select_182_s3;
  reg [31:0] select_191_s3;
  reg [4:0] select_195_s3;
  reg [31:0] select_225_s3;
  reg and_268_s3;
  reg icmp_416_s3;
  reg weighs_107_s3;
  reg or_514_s3;
  reg first_477_s3;
  reg xor_807_s3;
  reg icmp_810_s3;
  reg and_478_s3;
  reg [31:0] xor_867_s3;
  reg or_865_s3;
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
    and_268_s3 <= and_268_s2;
    icmp_416_s3 <= icmp_416_s2;
    weighs_107_s3 <= weighs_107_s2;
    or_514_s3 <= or_514_s2;
    first_477_s3 <= first_477_s2;
    xor_807_s3 <= xor_807;
    icmp_810_s3 <= icmp_810;
    and_478_s3 <= and_478;
    xor_867_s3 <= xor_867;
    or_865_s3 <= or_865_s2;
    block_83_s3 <= block_83;
    sum_index_163_s3 <= sum_index_163_s2;
    xor_164_s3 <= xor_164_s2;
    and_189_s3 <= and_189_s2;
    final_result_238_s3 <= final_result_238_s2;
  end
  wire [31:0] lshr_197 = select_191_s3 >> select_195_s3;  // awq_gemv_lane.hpp:141
  wire and_808 = first_477_s3 & xor_807_s3;
  wire xor_809 = and_808 ^ 1'd1;
  wire or_811 = xor_809 | icmp_810_s3;
  wire check_812 = and_478_s3 ? or_811 : check_86;
  wire icmp_868 = xor_867_s3 != 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire check_869 = first_477_s3 ? or_811 : check_86;
  wire or_870 = icmp_868 | check_869;  // awq_gemv_lane.hpp:388
  wire xor_871 = or_870 ^ 1'd1;
  wire or_872 = or_865_s3 | xor_871;
  wire xor_879 = or_872 ^ 1'd1;
  wire and_880 = and_268_s3 & xor_879;
  wire icmp_881 = xor_867_s3 == 32'hffffffff;  // awq_gemv_lane.hpp:218
  wire [7:0] select_882 = icmp_881 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:218
  wire [8:0] select_883 = check_869 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:218
  wire [8:0] or_884 = {1'd0, select_882} | select_883;  // awq_gemv_lane.hpp:218
  wire [8:0] flags_885 = flags_104 | or_884;  // awq_gemv_lane.hpp:389
  wire [8:0] flags_886 = and_880 ? flags_885 : flags_104;
  // stage 4
  reg slot_first_108_s4;
  reg trunc_168_s4;
  reg trunc_171_s4;
  reg icmp_166_s4;
  reg [14:0] select_182_s4;
  reg [7:0] trunc_199_s4;
  reg [31:0] select_225_s4;
  reg and_268_s4;
  reg icmp_416_s4;
  reg weighs_107_s4;
  reg or_514_s4;
  reg or_872_s4;
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
    and_268_s4 <= and_268_s3;
    icmp_416_s4 <= icmp_416_s3;
    weighs_107_s4 <= weighs_107_s3;
    or_514_s4 <= or_514_s3;
    or_872_s4 <= or_872;
    block_83_s4 <= block_83_s3;
    sum_index_163_s4 <= sum_index_163_s3;
    xor_164_s4 <= xor_164_s3;
    and_189_s4 <= and_189_s3;
    final_result_238_s4 <= final_result_238_s3;
  end
  wire [7:0] shift_198 = trunc_199_s4 - {3'd0, line_38_19};  // awq_gemv_lane.hpp:340
  wire icmp_873 = bad_block_103 == 32'hffffffff;  // awq_gemv_lane.hpp:390
  wire xor_874 = icmp_873 ^ 1'd1;
  wire or_875 = or_872_s4 | xor_874;
  wire xor_876 = or_875 ^ 1'd1;
  wire and_877 = and_268_s4 & xor_876;
  wire [31:0] bad_block_878 = and_877 ? block_83_s4 : bad_block_103;
  // stage 5
  reg slot_first_108_s5;
  reg trunc_168_s5;
  reg trunc_171_s5;
  reg icmp_166_s5;
  reg [14:0] select_182_s5;
  reg [7:0] shift_198_s5;
  reg [31:0] select_225_s5;
  reg and_268_s5;
  reg icmp_416_s5;
  reg weighs_107_s5;
  reg or_514_s5;
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
    and_268_s5 <= and_268_s4;
    icmp_416_s5 <= icmp_416_s4;
    weighs_107_s5 <= weighs_107_s4;
    or_514_s5 <= or_514_s4;
    sum_index_163_s5 <= sum_index_163_s4;
    xor_164_s5 <= xor_164_s4;
    and_189_s5 <= and_189_s4;
    final_result_238_s5 <= final_result_238_s4;
  end
  wire [42:0] add_282 = {{1{mul_275[41]}}, mul_275} + {{1{mul_281[41]}}, mul_281};  // awq_gemv_lane.hpp:123
  wire [42:0] add_296 = {{1{mul_289[41]}}, mul_289} + {{1{mul_295[41]}}, mul_295};  // awq_gemv_lane.hpp:123
  wire [42:0] add_319 = {{1{mul_312[41]}}, mul_312} + {{1{mul_318[41]}}, mul_318};  // awq_gemv_lane.hpp:123
  wire [42:0] add_332 = {{1{mul_325[41]}}, mul_325} + {{1{mul_331[41]}}, mul_331};  // awq_gemv_lane.hpp:123
  wire [42:0] add_355 = {{1{mul_348[41]}}, mul_348} + {{1{mul_354[41]}}, mul_354};  // awq_gemv_lane.hpp:123
  wire [42:0] add_368 = {{1{mul_361[41]}}, mul_361} + {{1{mul_367[41]}}, mul_367};  // awq_gemv_lane.hpp:123
  wire [42:0] add_392 = {{1{mul_385[41]}}, mul_385} + {{1{mul_391[41]}}, mul_391};  // awq_gemv_lane.hpp:123
  wire [42:0] add_405 = {{1{mul_398[41]}}, mul_398} + {{1{mul_404[41]}}, mul_404};  // awq_gemv_lane.hpp:123
  // stage 6
  reg slot_first_108_s6;
  reg trunc_168_s6;
  reg trunc_171_s6;
  reg icmp_166_s6;
  reg [14:0] select_182_s6;
  reg [7:0] shift_198_s6;
  reg [31:0] select_225_s6;
  reg [42:0] add_282_s6;
  reg [42:0] add_296_s6;
  reg and_268_s6;
  reg [42:0] add_319_s6;
  reg [42:0] add_332_s6;
  reg [42:0] add_355_s6;
  reg [42:0] add_368_s6;
  reg [42:0] add_392_s6;
  reg [42:0] add_405_s6;
  reg icmp_416_s6;
  reg weighs_107_s6;
  reg or_514_s6;
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
    add_282_s6 <= add_282;
    add_296_s6 <= add_296;
    and_268_s6 <= and_268_s5;
    add_319_s6 <= add_319;
    add_332_s6 <= add_332;
    add_355_s6 <= add_355;
    add_368_s6 <= add_368;
    add_392_s6 <= add_392;
    add_405_s6 <= add_405;
    icmp_416_s6 <= icmp_416_s5;
    weighs_107_s6 <= weighs_107_s5;
    or_514_s6 <= or_514_s5;
    sum_index_163_s6 <= sum_index_163_s5;
    xor_164_s6 <= xor_164_s5;
    and_189_s6 <= and_189_s5;
    final_result_238_s6 <= final_result_238_s5;
  end
  wire [43:0] high_297 = {{1{add_282_s6[42]}}, add_282_s6} + {{1{add_296_s6[42]}}, add_296_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_333 = {{1{add_319_s6[42]}}, add_319_s6} + {{1{add_332_s6[42]}}, add_332_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_369 = {{1{add_355_s6[42]}}, add_355_s6} + {{1{add_368_s6[42]}}, add_368_s6};  // awq_gemv_lane.hpp:123
  wire [43:0] high_406 = {{1{add_392_s6[42]}}, add_392_s6} + {{1{add_405_s6[42]}}, add_405_s6};  // awq_gemv_lane.hpp:123
  // stage 7
  reg slot_first_108_s7;
  reg trunc_168_s7;
  reg trunc_171_s7;
  reg icmp_166_s7;
  reg [14:0] select_182_s7;
  reg [7:0] shift_198_s7;
  reg [31:0] select_225_s7;
  reg [43:0] high_297_s7;
  reg and_268_s7;
  reg [43:0] high_333_s7;
  reg [43:0] high_369_s7;
  reg [43:0] high_406_s7;
  reg icmp_416_s7;
  reg weighs_107_s7;
  reg or_514_s7;
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
    high_297_s7 <= high_297;
    and_268_s7 <= and_268_s6;
    high_333_s7 <= high_333;
    high_369_s7 <= high_369;
    high_406_s7 <= high_406;
    icmp_416_s7 <= icmp_416_s6;
    weighs_107_s7 <= weighs_107_s6;
    or_514_s7 <= or_514_s6;
    sum_index_163_s7 <= sum_index_163_s6;
    xor_164_s7 <= xor_164_s6;
    and_189_s7 <= and_189_s6;
    final_result_238_s7 <= final_result_238_s6;
  end
  wire [31:0] high_167 = trunc_168_s7 ? {{5{slot_dot_3_29[26]}}, slot_dot_3_29} : slot_dot_2_28;
  wire [31:0] low_169 = trunc_168_s7 ? {{5{slot_dot_1_27[26]}}, slot_dot_1_27} : slot_dot_0_26;
  wire [31:0] low_170 = trunc_171_s7 ? high_167 : low_169;
  wire [31:0] high_172 = trunc_168_s7 ? {{5{slot_dot_7_33[26]}}, slot_dot_7_33} : slot_dot_6_32;
  wire [31:0] low_173 = trunc_168_s7 ? {{5{slot_dot_5_31[26]}}, slot_dot_5_31} : slot_dot_4_30;
  wire [31:0] high_174 = trunc_171_s7 ? high_172 : low_173;
  wire [31:0] select_175 = icmp_166_s7 ? low_170 : high_174;  // awq_gemv_lane.hpp:141
  wire [41:0] mul_183;
  awq_gemv_mul_27s_16s_42_3 mul_183_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en9, weights_en8, weights_en7}), .a(select_175[26:0]), .b({1'd0, select_182_s7}), .p(mul_183));  // awq_gemv_lane.hpp:328
  wire [31:0] add_298 = dot_0_34 + {{10{high_297_s7[21]}}, high_297_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_299 = {add_298[26:0], 5'd0};  // awq_gemv_lane.hpp:379
  wire [31:0] slot_dot_0_300 = and_268_s7 ? {{5{shl_299[31]}}, shl_299[31:5]} : slot_dot_0_26;
  wire [27:0] shl_301 = {dot_1_35, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_302 = shl_301 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_303 = {{4{or_302[27]}}, or_302};  // awq_gemv_lane.hpp:128
  wire [33:0] add_304 = {2'd0, zext_303} + {{11{high_297_s7[43]}}, high_297_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_305 = {add_304[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_1_306 = and_268_s7 ? shl_305[31:5] : slot_dot_1_27;
  wire [31:0] add_334 = dot_2_36 + {{10{high_333_s7[21]}}, high_333_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_335 = {add_334[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_2_336 = and_268_s7 ? {{5{shl_335[31]}}, shl_335[31:5]} : slot_dot_2_28;
  wire [27:0] shl_337 = {dot_3_37, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_338 = shl_337 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_339 = {{4{or_338[27]}}, or_338};  // awq_gemv_lane.hpp:128
  wire [33:0] add_340 = {2'd0, zext_339} + {{11{high_333_s7[43]}}, high_333_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_341 = {add_340[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_3_342 = and_268_s7 ? shl_341[31:5] : slot_dot_3_29;
  wire [31:0] add_370 = dot_4_38 + {{10{high_369_s7[21]}}, high_369_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_371 = {add_370[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_4_372 = and_268_s7 ? {{5{shl_371[31]}}, shl_371[31:5]} : slot_dot_4_30;
  wire [27:0] shl_373 = {dot_5_39, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_374 = shl_373 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_375 = {{4{or_374[27]}}, or_374};  // awq_gemv_lane.hpp:128
  wire [33:0] add_376 = {2'd0, zext_375} + {{11{high_369_s7[43]}}, high_369_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_377 = {add_376[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_5_378 = and_268_s7 ? shl_377[31:5] : slot_dot_5_31;
  wire [31:0] add_407 = dot_6_40 + {{10{high_406_s7[21]}}, high_406_s7[21:0]};  // awq_gemv_lane.hpp:127
  wire [31:0] shl_408 = {add_407[26:0], 5'd0};  // awq_gemv_lane.hpp:127
  wire [31:0] slot_dot_6_409 = and_268_s7 ? {{5{shl_408[31]}}, shl_408[31:5]} : slot_dot_6_32;
  wire [27:0] shl_410 = {dot_7_41, 1'd0};  // awq_gemv_lane.hpp:128
  wire [27:0] or_411 = shl_410 | 28'd1;  // awq_gemv_lane.hpp:128
  wire [31:0] zext_412 = {{4{or_411[27]}}, or_411};  // awq_gemv_lane.hpp:128
  wire [33:0] add_413 = {2'd0, zext_412} + {{11{high_406_s7[43]}}, high_406_s7[43:21]};  // awq_gemv_lane.hpp:128
  wire [31:0] shl_414 = {add_413[27:1], 5'd0};  // awq_gemv_lane.hpp:380
  wire [26:0] slot_dot_7_415 = and_268_s7 ? shl_414[31:5] : slot_dot_7_33;
  wire [26:0] dot_0_417 = icmp_416_s7 ? 27'd0 : shl_299[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_0_418 = weighs_107_s7 ? {{5{dot_0_417[26]}}, dot_0_417} : dot_0_34;
  wire [26:0] dot_1_419 = icmp_416_s7 ? 27'd0 : add_304[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_1_420 = weighs_107_s7 ? dot_1_419 : dot_1_35;
  wire [26:0] dot_2_421 = icmp_416_s7 ? 27'd0 : shl_335[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_2_422 = weighs_107_s7 ? {{5{dot_2_421[26]}}, dot_2_421} : dot_2_36;
  wire [26:0] dot_3_423 = icmp_416_s7 ? 27'd0 : add_340[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_3_424 = weighs_107_s7 ? dot_3_423 : dot_3_37;
  wire [26:0] dot_4_425 = icmp_416_s7 ? 27'd0 : shl_371[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_4_426 = weighs_107_s7 ? {{5{dot_4_425[26]}}, dot_4_425} : dot_4_38;
  wire [26:0] dot_5_427 = icmp_416_s7 ? 27'd0 : add_376[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_5_428 = weighs_107_s7 ? dot_5_427 : dot_5_39;
  wire [26:0] dot_6_429 = icmp_416_s7 ? 27'd0 : shl_408[31:5];  // awq_gemv_lane.hpp:379
  wire [31:0] dot_6_430 = weighs_107_s7 ? {{5{dot_6_429[26]}}, dot_6_429} : dot_6_40;
  wire [26:0] dot_7_431 = icmp_416_s7 ? 27'd0 : add_413[27:1];  // awq_gemv_lane.hpp:379
  wire [26:0] dot_7_432 = weighs_107_s7 ? dot_7_431 : dot_7_41;
  // stage 8
  reg slot_first_108_s8;
  reg [7:0] shift_198_s8;
  reg [31:0] select_225_s8;
  reg or_514_s8;
  reg [3:0] sum_index_163_s8;
  reg xor_164_s8;
  reg and_189_s8;
  reg final_result_238_s8;
  always @(posedge ap_clk) begin
    slot_first_108_s8 <= slot_first_108_s7;
    shift_198_s8 <= shift_198_s7;
    select_225_s8 <= select_225_s7;
    or_514_s8 <= or_514_s7;
    sum_index_163_s8 <= sum_index_163_s7;
    xor_164_s8 <= xor_164_s7;
    and_189_s8 <= and_189_s7;
    final_result_238_s8 <= final_result_238_s7;
  end
  // stage 9
  reg slot_first_108_s9;
  reg [7:0] shift_198_s9;
  reg [31:0] select_225_s9;
  reg or_514_s9;
  reg [3:0] sum_index_163_s9;
  reg xor_164_s9;
  reg and_189_s9;
  reg final_result_238_s9;
  always @(posedge ap_clk) begin
    slot_first_108_s9 <= slot_first_108_s8;
    shift_198_s9 <= shift_198_s8;
    select_225_s9 <= select_225_s8;
    or_514_s9 <= or_514_s8;
    sum_index_163_s9 <= sum_index_163_s8;
    xor_164_s9 <= xor_164_s8;
    and_189_s9 <= and_189_s8;
    final_result_238_s9 <= final_result_238_s8;
  end
  wire weights_load_901 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:321
  // stage 10
  reg slot_first_108_s10;
  reg [7:0] shift_198_s10;
  reg [31:0] select_225_s10;
  reg or_514_s10;
  reg xor_164_s10;
  reg [3:0] sum_index_163_s10;
  reg and_189_s10;
  reg final_result_238_s10;
  always @(posedge ap_clk) begin
    slot_first_108_s10 <= slot_first_108_s9;
    shift_198_s10 <= shift_198_s9;
    select_225_s10 <= select_225_s9;
    or_514_s10 <= or_514_s9;
    xor_164_s10 <= xor_164_s9;
    sum_index_163_s10 <= sum_index_163_s9;
    and_189_s10 <= and_189_s9;
    final_result_238_s10 <= final_result_238_s9;
  end
  wire [47:0] select_165 = slot_first_108_s10 ? 48'd0 : mem_acc_q;  // awq_gemv_lane.hpp:328
  wire [47:0] add_184 = select_165 + {{6{mul_183[41]}}, mul_183};  // awq_gemv_lane.hpp:328
  wire icmp_200 = shift_198_s10 < 8'd48;  // awq_gemv_lane.hpp:149
  wire [7:0] select_201 = icmp_200 ? shift_198_s10 : 8'd48;  // awq_gemv_lane.hpp:149
  wire [5:0] right_202 = shift_198_s10[7] ? 6'd0 : select_201[5:0];  // awq_gemv_lane.hpp:149
  wire icmp_203 = right_202 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] ashr_204_w = $signed(mem_acc_q) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_205 = {mem_acc_q, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_216 = 8'd0 - shift_198_s10;  // awq_gemv_lane.hpp:150
  wire [4:0] select_217 = shift_198_s10[7] ? sub_216[4:0] : 5'd0;  // awq_gemv_lane.hpp:150
  wire weights_store_902 = weights_v10 & weights_en10 & xor_164_s10;  // awq_gemv_lane.hpp:328
  // stage 11
  reg [5:0] right_202_s11;
  reg [48:0] doubled_205_s11;
  reg icmp_203_s11;
  reg ashr_208_s11;
  reg [4:0] select_217_s11;
  reg [31:0] select_225_s11;
  reg or_514_s11;
  reg and_189_s11;
  reg final_result_238_s11;
  always @(posedge ap_clk) begin
    right_202_s11 <= right_202;
    doubled_205_s11 <= doubled_205;
    icmp_203_s11 <= icmp_203;
    ashr_208_s11 <= ashr_204_w[0];
    select_217_s11 <= select_217;
    select_225_s11 <= select_225_s10;
    or_514_s11 <= or_514_s10;
    and_189_s11 <= and_189_s10;
    final_result_238_s11 <= final_result_238_s10;
  end
  wire [48:0] ashr_206 = $signed(doubled_205_s11) >>> right_202_s11;  // stream_kernel.hpp:121
  // stage 12
  reg icmp_203_s12;
  reg ashr_208_s12;
  reg [48:0] ashr_206_s12;
  reg [4:0] select_217_s12;
  reg [31:0] select_225_s12;
  reg or_514_s12;
  reg and_189_s12;
  reg final_result_238_s12;
  always @(posedge ap_clk) begin
    icmp_203_s12 <= icmp_203_s11;
    ashr_208_s12 <= ashr_208_s11;
    ashr_206_s12 <= ashr_206;
    select_217_s12 <= select_217_s11;
    select_225_s12 <= select_225_s11;
    or_514_s12 <= or_514_s11;
    and_189_s12 <= and_189_s11;
    final_result_238_s12 <= final_result_238_s11;
  end
  wire [48:0] select_207 = icmp_203_s12 ? {49{ashr_208_s12}} : ashr_206_s12;  // stream_kernel.hpp:121
  wire [49:0] zext_209 = {{1{select_207[48]}}, select_207};  // stream_kernel.hpp:121
  wire [50:0] add_210 = {1'd0, zext_209} + 51'd1;  // stream_kernel.hpp:121
  // stage 13
  reg [49:0] lshr_211_s13;
  reg [4:0] select_217_s13;
  reg [31:0] select_225_s13;
  reg or_514_s13;
  reg and_189_s13;
  reg final_result_238_s13;
  always @(posedge ap_clk) begin
    lshr_211_s13 <= add_210[50:1];
    select_217_s13 <= select_217_s12;
    select_225_s13 <= select_225_s12;
    or_514_s13 <= or_514_s12;
    and_189_s13 <= and_189_s12;
    final_result_238_s13 <= final_result_238_s12;
  end
  wire icmp_212 = $signed(lshr_211_s13[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:153
  wire icmp_213 = $signed(lshr_211_s13[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:153
  wire [34:0] select_214 = icmp_213 ? 35'h600000000 : lshr_211_s13[34:0];  // awq_gemv_lane.hpp:153
  wire [34:0] select_215 = icmp_212 ? 35'h200000000 : select_214;  // awq_gemv_lane.hpp:153
  // stage 14
  reg [34:0] select_215_s14;
  reg [4:0] select_217_s14;
  reg [31:0] select_225_s14;
  reg or_514_s14;
  reg and_189_s14;
  reg final_result_238_s14;
  always @(posedge ap_clk) begin
    select_215_s14 <= select_215;
    select_217_s14 <= select_217_s13;
    select_225_s14 <= select_225_s13;
    or_514_s14 <= or_514_s13;
    and_189_s14 <= and_189_s13;
    final_result_238_s14 <= final_result_238_s13;
  end
  wire [52:0] shl_218 = {{18{select_215_s14[34]}}, select_215_s14} << select_217_s14;  // awq_gemv_lane.hpp:154
  // stage 15
  reg [52:0] shl_218_s15;
  reg [31:0] select_225_s15;
  reg or_514_s15;
  reg and_189_s15;
  reg final_result_238_s15;
  always @(posedge ap_clk) begin
    shl_218_s15 <= shl_218;
    select_225_s15 <= select_225_s14;
    or_514_s15 <= or_514_s14;
    and_189_s15 <= and_189_s14;
    final_result_238_s15 <= final_result_238_s14;
  end
  wire [52:0] add_226 = shl_218_s15 + {{21{select_225_s15[31]}}, select_225_s15};  // awq_gemv_lane.hpp:154
  // stage 16
  reg [52:0] add_226_s16;
  reg or_514_s16;
  reg and_189_s16;
  reg final_result_238_s16;
  always @(posedge ap_clk) begin
    add_226_s16 <= add_226;
    or_514_s16 <= or_514_s15;
    and_189_s16 <= and_189_s15;
    final_result_238_s16 <= final_result_238_s15;
  end
  wire icmp_227 = $signed(add_226_s16) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_228 = icmp_227 ? add_226_s16 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 17
  reg [52:0] select_228_s17;
  reg or_514_s17;
  reg and_189_s17;
  reg final_result_238_s17;
  always @(posedge ap_clk) begin
    select_228_s17 <= select_228;
    or_514_s17 <= or_514_s16;
    and_189_s17 <= and_189_s16;
    final_result_238_s17 <= final_result_238_s16;
  end
  wire icmp_229 = $signed(select_228_s17) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_230 = icmp_229 ? select_228_s17 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_231 = {select_230[31:0], 96'd0};  // awq_gemv_lane.hpp:344
  wire [95:0] shl_232 = {y_2_76, 64'd0};  // awq_gemv_lane.hpp:344
  wire [127:0] or_233 = shl_231 | {32'd0, shl_232};  // awq_gemv_lane.hpp:344
  wire [63:0] shl_234 = {y_1_77, 32'd0};  // awq_gemv_lane.hpp:345
  wire [127:0] or_235 = or_233 | {64'd0, shl_234};  // awq_gemv_lane.hpp:344
  wire [127:0] out_236 = or_235 | {96'd0, y_0_78};  // awq_gemv_lane.hpp:345
  wire [31:0] y_2_515 = or_514_s17 ? y_2_76 : select_230[31:0];  // awq_gemv.cpp:14
  wire [31:0] y_1_516 = or_514_s17 ? y_1_77 : y_2_76;  // awq_gemv.cpp:14
  wire [31:0] y_0_517 = or_514_s17 ? y_0_78 : y_1_77;  // awq_gemv.cpp:14
  wire weights_push_903 = weights_v17 & weights_en17 & and_189_s17;  // awq_gemv_lane.hpp:346
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
  assign weights_en17 = 1'd1;
  wire weights_issue = weights_run;
  wire weights_leave = xor_266;
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
    if (weights_v7 & weights_en7) slot_dot_0_26 <= slot_dot_0_300;
    if (weights_v7 & weights_en7) slot_dot_1_27 <= slot_dot_1_306;
    if (weights_v7 & weights_en7) slot_dot_2_28 <= slot_dot_2_336;
    if (weights_v7 & weights_en7) slot_dot_3_29 <= slot_dot_3_342;
    if (weights_v7 & weights_en7) slot_dot_4_30 <= slot_dot_4_372;
    if (weights_v7 & weights_en7) slot_dot_5_31 <= slot_dot_5_378;
    if (weights_v7 & weights_en7) slot_dot_6_32 <= slot_dot_6_409;
    if (weights_v7 & weights_en7) slot_dot_7_33 <= slot_dot_7_415;
    if (weights_v7 & weights_en7) dot_0_34 <= dot_0_418;
    if (weights_v7 & weights_en7) dot_1_35 <= dot_1_420;
    if (weights_v7 & weights_en7) dot_2_36 <= dot_2_422;
    if (weights_v7 & weights_en7) dot_3_37 <= dot_3_424;
    if (weights_v7 & weights_en7) dot_4_38 <= dot_4_426;
    if (weights_v7 & weights_en7) dot_5_39 <= dot_5_428;
    if (weights_v7 & weights_en7) dot_6_40 <= dot_6_430;
    if (weights_v7 & weights_en7) dot_7_41 <= dot_7_432;
    if (weights_v2 & weights_en2) params_9_42 <= params_9_447;
    if (weights_v2 & weights_en2) params_8_43 <= params_8_461;
    if (weights_v1 & weights_en1) params_7_44 <= params_7_466;
    if (weights_v1 & weights_en1) params_6_45 <= params_6_468;
    if (weights_v1 & weights_en1) params_5_46 <= params_5_470;
    if (weights_v1 & weights_en1) params_4_47 <= params_4_472;
    if (weights_v1 & weights_en1) params_3_48 <= params_3_473;
    if (weights_v1 & weights_en1) params_2_49 <= params_2_474;
    if (weights_v1 & weights_en1) params_1_50 <= params_1_475;
    if (weights_v1 & weights_en1) params_0_51 <= params_0_476;
    if (weights_v2 & weights_en2) zero_7_52 <= zero_7_479;
    if (weights_v2 & weights_en2) zero_6_53 <= zero_6_480;
    if (weights_v2 & weights_en2) zero_5_54 <= zero_5_481;
    if (weights_v2 & weights_en2) zero_4_55 <= zero_4_482;
    if (weights_v2 & weights_en2) zero_3_56 <= zero_3_483;
    if (weights_v2 & weights_en2) zero_2_57 <= zero_2_484;
    if (weights_v2 & weights_en2) zero_1_58 <= zero_1_485;
    if (weights_v2 & weights_en2) zero_0_59 <= zero_0_486;
    if (weights_v2 & weights_en2) scale_7_60 <= scale_7_489;
    if (weights_v2 & weights_en2) scale_6_61 <= scale_6_490;
    if (weights_v2 & weights_en2) scale_5_62 <= scale_5_491;
    if (weights_v2 & weights_en2) scale_4_63 <= scale_4_492;
    if (weights_v2 & weights_en2) scale_3_64 <= scale_3_494;
    if (weights_v2 & weights_en2) scale_2_65 <= scale_2_495;
    if (weights_v2 & weights_en2) scale_1_66 <= scale_1_496;
    if (weights_v2 & weights_en2) scale_0_67 <= scale_0_497;
    if (weights_v2 & weights_en2) slot_scale_7_68 <= slot_scale_7_499;
    if (weights_v2 & weights_en2) slot_scale_6_69 <= slot_scale_6_501;
    if (weights_v2 & weights_en2) slot_scale_5_70 <= slot_scale_5_503;
    if (weights_v2 & weights_en2) slot_scale_4_71 <= slot_scale_4_505;
    if (weights_v2 & weights_en2) slot_scale_3_72 <= slot_scale_3_507;
    if (weights_v2 & weights_en2) slot_scale_2_73 <= slot_scale_2_509;
    if (weights_v2 & weights_en2) slot_scale_1_74 <= slot_scale_1_511;
    if (weights_v2 & weights_en2) slot_scale_0_75 <= slot_scale_0_513;
    if (weights_v17 & weights_en17) y_2_76 <= y_2_515;
    if (weights_v17 & weights_en17) y_1_77 <= y_1_516;
    if (weights_v17 & weights_en17) y_0_78 <= y_0_517;
    if (weights_v0 & weights_en0) slot_bank_79 <= slot_bank_522;
    if (weights_v0 & weights_en0) results_80 <= results_527;
    if (weights_v0 & weights_en0) slots_81 <= slots_530;
    if (weights_v0 & weights_en0) word_82 <= word_536;
    if (weights_v2 & weights_en2) block_83 <= block_538;
    if (weights_v2 & weights_en2) check_0_84 <= check_0_798;
    if (weights_v2 & weights_en2) check_1_85 <= check_1_799;
    if (weights_v3 & weights_en3) check_86 <= check_812;
    if (weights_v0 & weights_en0) loader_87 <= loader_814;
    if (weights_v0 & weights_en0) takes_first_88 <= loader_816;
    if (weights_v0 & weights_en0) loader_4_89 <= loader_819;
    if (weights_v0 & weights_en0) loader_90 <= loader_820;
    if (weights_v1 & weights_en1) loader_2_91 <= loader_2_822;
    if (weights_v0 & weights_en0) loader_4_92 <= loader_4_824;
    if (weights_v0 & weights_en0) loader_3_93 <= loader_3_827;
    if (weights_v0 & weights_en0) col_groups_94 <= col_groups_829;
    if (weights_v0 & weights_en0) beat_95 <= beat_832;
    if (weights_v1 & weights_en1) result_96 <= result_836;
    if (weights_v1 & weights_en1) x_packet_97 <= x_packet_839;
    if (weights_v1 & weights_en1) x_packet_98 <= x_packet_846;
    if (weights_v0 & weights_en0) w_packet_99 <= w_packet_848;
    if (weights_v0 & weights_en0) w_packet_100 <= w_packet_855;
    if (weights_v1 & weights_en1) p_packet_101 <= p_packet_857;
    if (weights_v1 & weights_en1) p_packet_102 <= p_packet_863;
    if (weights_v4 & weights_en4) bad_block_103 <= bad_block_878;
    if (weights_v3 & weights_en3) flags_104 <= flags_886;
    if (weights_v0 & weights_en0) group_105 <= group_889;
    if (weights_v0 & weights_en0) running_106 <= running_891;
    if (weights_v0 & weights_en0) weighs_107 <= weighing_895;
    if (weights_v0 & weights_en0) slot_first_108 <= slot_first_897;
    if (weights_v0 & weights_en0) slot_last_109 <= slot_last_898;
    if (weights_v0 & weights_en0) results_end_110 <= slot_end_899;
    if (weights_v0 & weights_en0) results_end_111 <= results_end_900;
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
  wire [1:0] select_910 = x_packet_98 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_911 = x_packet_97 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_912 = {1'd0, select_910} | select_911;  // stream_kernel.hpp:50
  wire [3:0] select_913 = w_packet_100 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_914 = w_packet_99 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_915 = {1'd0, select_913} | select_914;  // stream_kernel.hpp:50
  wire [4:0] or_916 = {2'd0, or_912} | or_915;  // awq_gemv_lane.hpp:409
  wire [5:0] select_917 = p_packet_102 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_918 = p_packet_101 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_919 = {1'd0, select_917} | select_918;  // stream_kernel.hpp:50
  wire [6:0] or_920 = {2'd0, or_916} | or_919;  // awq_gemv_lane.hpp:409
  wire [8:0] flags_921 = flags_104 | {2'd0, or_920};  // awq_gemv_lane.hpp:409
  wire discard_x_922 = x_packet_97 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_923 = w_packet_99 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_924 = p_packet_101 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_255_v0 & line_255_en0) flags_112 <= flags_921;
    if (line_255_v0 & line_255_en0) discard_x_113 <= discard_x_922;
    if (line_255_v0 & line_255_en0) discard_w_114 <= discard_w_923;
    if (line_255_v0 & line_255_en0) discard_p_115 <= discard_p_924;
  end

  // ---- hls/include/awq_gemv_lane.hpp:255: line_255_2, 1 stages
  wire [8:0] select_925 = c_11_10 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:412
  wire [8:0] or_926 = select_925 | flags_117;  // awq_gemv_lane.hpp:412
  wire [31:0] add_927 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:413
  wire [31:0] select_928 = c_11_10 ? add_927 : 32'd1;  // awq_gemv_lane.hpp:413
  wire [40:0] shl_929 = {flags_117, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_930 = shl_929 | {32'd0, or_926};  // stream_kernel.hpp:81
  wire [63:0] shl_931 = {line_253_11[15:0], 48'd0};
  wire [63:0] data_932 = {23'd0, data_930} | shl_931;  // stream_kernel.hpp:84
  wire [95:0] shl_933 = {bad_block_116, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_934 = {32'd0, data_932} | shl_933;  // stream_kernel.hpp:84
  wire [127:0] shl_935 = {select_928, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_936 = {32'd0, data_934} | shl_935;  // stream_kernel.hpp:84
  wire line_255_2_load_937 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_store_938 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:412
  wire line_255_2_load_939 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_store_940 = line_255_2_v0 & line_255_2_en0;  // awq_gemv_lane.hpp:413
  wire line_255_2_push_941 = line_255_2_v0 & line_255_2_en0;  // stream_kernel.hpp:85
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
  wire xor_942 = more_121 ^ 1'd1;
  wire more_943 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_944 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_942;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_121 <= more_943;
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
  wire xor_945 = more_122 ^ 1'd1;
  wire more_946 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_947 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_945;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_122 <= more_946;
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
  wire xor_948 = more_123 ^ 1'd1;
  wire more_949 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_950 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_948;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_123 <= more_949;
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

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_253_pop_138;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_input #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_156 | weights_pop_907 | discard_pop_944;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_904 | discard_2_pop_947;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_906 | discard_3_pop_950;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 17 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_903;
  wire [128:0] m_y_beat = {final_result_238_s17, out_236};
  awq_gemv_output #(.WIDTH(129), .ADDRESS(5), .ROOM(15)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_255_2_push_941;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_936};
  awq_gemv_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:245: sticky
  always @(posedge ap_clk) begin
    if (line_255_2_store_938) mem_sticky <= or_926;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:245: frames
  always @(posedge ap_clk) begin
    if (line_255_2_store_940) mem_frames <= select_928;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:246: x
  wire mem_x_write = weights_store_908;
  wire [12:0] mem_x_write_address = trunc_909_s1;
  wire [63:0] mem_x_write_data = select_265;
  wire mem_x_read = weights_load_905;
  wire [12:0] mem_x_read_address = word_82;
  wire mem_x_advance = weights_v1 & weights_en1;
  awq_gemv_mem_x mem_x_ram (.clk(ap_clk), .read(mem_x_read), .read_address(mem_x_read_address), .q(mem_x_q), .advance(mem_x_advance), .q2(mem_x_q2), .write(mem_x_write), .write_address(mem_x_write_address), .write_data(mem_x_write_data));

  // hls/include/awq_gemv_lane.hpp:247: acc
  wire mem_acc_write = weights_store_902;
  wire [3:0] mem_acc_write_address = sum_index_163_s10;
  wire [47:0] mem_acc_write_data = add_184;
  wire mem_acc_read = weights_load_901;
  wire [3:0] mem_acc_read_address = sum_index_163_s9;
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

// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module awq_gemv_regslice #(
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
