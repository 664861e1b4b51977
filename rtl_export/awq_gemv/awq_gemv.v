// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 18 (hls/include/awq_gemv_lane.hpp:344)
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
  localparam [4:0] LINE_295_S = 5'd0;
  localparam [4:0] LINE_20_S = 5'd1;
  localparam [4:0] LINE_71_S = 5'd2;
  localparam [4:0] LINE_71_2_S = 5'd3;
  localparam [4:0] LINE_72_S = 5'd4;
  localparam [4:0] LINE_296_S = 5'd5;
  localparam [4:0] LINE_38_S = 5'd6;
  localparam [4:0] WEIGHTS_S = 5'd7;
  localparam [4:0] LINE_297_S = 5'd8;
  localparam [4:0] LINE_297_2_S = 5'd9;
  localparam [4:0] DISCARD_S = 5'd10;
  localparam [4:0] LINE_69_S = 5'd11;
  localparam [4:0] DISCARD_2_S = 5'd12;
  localparam [4:0] LINE_69_2_S = 5'd13;
  localparam [4:0] DISCARD_3_S = 5'd14;
  localparam [4:0] LINE_5_S = 5'd15;
  localparam [4:0] RESTART = 5'd16;
  reg [4:0] state;
  wire line_295_done_0;
  wire line_295_done_1;
  wire line_20_done_0;
  wire line_20_done_1;
  wire line_71_done_0;
  wire line_71_done_1;
  wire line_71_2_done_0;
  wire line_71_2_done_1;
  wire line_72_done;
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
  reg [65:0] line_295_1;
  reg [15:0] c_2_2;
  reg line_295_3;
  reg line_295_4;
  reg [15:0] c_4_5;
  reg [12:0] limit_6;
  reg [15:0] c_3_7;
  reg [7:0] last_token_8;
  reg [127:0] s_cmd_data_9;
  reg [2:0] c_10_10;
  reg [3:0] c_11_11;
  reg [7:0] c_0_12;
  reg [15:0] c_1_13;
  reg c_14_14;
  reg [111:0] line_295_15;
  reg line_295_16;
  reg line_295_v1;
  wire line_295_v0;
  wire line_295_en0;
  wire line_295_en1;

  // hls/include/stream_kernel.hpp:20: line_20
  wire line_20_start;
  reg line_20_run;
  reg planes_17;
  wire line_20_v0;
  wire line_20_en0;

  // hls/include/awq_gemv_lane.hpp:71: line_71
  wire line_71_start;
  reg line_71_run;
  reg line_71_18;
  wire line_71_v0;
  wire line_71_en0;

  // hls/include/awq_gemv_lane.hpp:71: line_71_2
  wire line_71_2_start;
  reg line_71_2_run;
  reg line_71_2_19;
  wire line_71_2_v0;
  wire line_71_2_en0;

  // hls/include/awq_gemv_lane.hpp:72: line_72
  wire line_72_start;
  reg line_72_run;
  reg line_72_20;
  wire line_72_v0;
  wire line_72_en0;

  // hls/include/awq_gemv_lane.hpp:296: line_296
  wire line_296_start;
  reg line_296_run;
  reg c_15_21;
  reg flags_22;
  wire line_296_v0;
  wire line_296_en0;

  // hls/include/stream_kernel.hpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [15:0] last_group_23;
  reg [5:0] line_38_24;
  reg [6:0] results_25;
  reg [4:0] line_38_26;
  reg [5:0] last_beat_27;
  reg [12:0] last_word_28;
  reg line_38_29;
  reg [1:0] last_token_30;
  reg [1:0] last_slot_31;
  reg [12:0] line_38_32;
  reg s_x_last_33;
  reg line_38_v1;
  wire line_38_v0;
  wire line_38_en0;
  wire line_38_en1;

  // hls/include/awq_gemv_lane.hpp:344: weights
  wire weights_start;
  reg weights_run;
  reg [31:0] slot_dot_0_34;
  reg [26:0] slot_dot_1_35;
  reg [31:0] slot_dot_2_36;
  reg [26:0] slot_dot_3_37;
  reg [31:0] slot_dot_4_38;
  reg [26:0] slot_dot_5_39;
  reg [31:0] slot_dot_6_40;
  reg [26:0] slot_dot_7_41;
  reg [31:0] dot_0_42;
  reg [26:0] dot_1_43;
  reg [31:0] dot_2_44;
  reg [26:0] dot_3_45;
  reg [31:0] dot_4_46;
  reg [26:0] dot_5_47;
  reg [31:0] dot_6_48;
  reg [26:0] dot_7_49;
  reg [31:0] params_9_50;
  reg [31:0] params_8_51;
  reg [31:0] params_7_52;
  reg [31:0] params_6_53;
  reg [31:0] params_5_54;
  reg [31:0] params_4_55;
  reg [31:0] params_3_56;
  reg [31:0] params_2_57;
  reg [31:0] params_1_58;
  reg [31:0] params_0_59;
  reg [3:0] zero_7_60;
  reg [3:0] zero_6_61;
  reg [3:0] zero_5_62;
  reg [3:0] zero_4_63;
  reg [3:0] zero_3_64;
  reg [3:0] zero_2_65;
  reg [3:0] zero_1_66;
  reg [3:0] zero_0_67;
  reg [15:0] scale_7_68;
  reg [15:0] scale_6_69;
  reg [15:0] scale_5_70;
  reg [15:0] scale_4_71;
  reg [15:0] scale_3_72;
  reg [15:0] scale_2_73;
  reg [15:0] scale_1_74;
  reg [15:0] scale_0_75;
  reg [15:0] slot_scale_7_76;
  reg [15:0] slot_scale_6_77;
  reg [15:0] slot_scale_5_78;
  reg [15:0] slot_scale_4_79;
  reg [15:0] slot_scale_3_80;
  reg [15:0] slot_scale_2_81;
  reg [15:0] slot_scale_1_82;
  reg [15:0] slot_scale_0_83;
  reg [31:0] y_2_84;
  reg [31:0] y_1_85;
  reg [31:0] y_0_86;
  reg slot_bank_87;
  reg [6:0] results_88;
  reg [3:0] slots_89;
  reg [12:0] word_90;
  reg [31:0] block_91;
  reg [95:0] dense_92;
  reg [31:0] check_0_93;
  reg [31:0] check_1_94;
  reg check_95;
  reg loader_96;
  reg takes_first_97;
  reg [1:0] loader_4_98;
  reg [1:0] loader_99;
  reg [63:0] loader_2_100;
  reg [14:0] loader_4_101;
  reg [14:0] loader_3_102;
  reg [15:0] col_groups_103;
  reg [5:0] result_104;
  reg [5:0] beat_105;
  reg x_packet_106;
  reg x_packet_107;
  reg w_packet_108;
  reg w_packet_109;
  reg p_packet_110;
  reg p_packet_111;
  reg [31:0] bad_block_112;
  reg [8:0] flags_113;
  reg [15:0] group_114;
  reg running_115;
  reg weighing_116;
  reg slot_first_117;
  reg slot_last_118;
  reg results_end_119;
  reg results_end_120;
  reg answering_121;
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

  // hls/include/awq_gemv_lane.hpp:297: line_297
  wire line_297_start;
  reg line_297_run;
  reg [8:0] flags_122;
  reg discard_x_123;
  reg discard_w_124;
  reg discard_p_125;
  wire line_297_v0;
  wire line_297_en0;

  // hls/include/awq_gemv_lane.hpp:297: line_297_2
  wire line_297_2_start;
  reg line_297_2_run;
  reg [31:0] bad_block_126;
  reg [8:0] flags_127;
  reg discard_x_128;
  reg discard_w_129;
  reg discard_p_130;
  wire line_297_2_v0;
  wire line_297_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_131;
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
  reg more_132;
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
  reg more_133;
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

  // ---- hls/include/awq_gemv_lane.hpp:295: line_295, 2 stages
  // stage 0
  wire xor_134 = s_cmd_beat_data[9] ^ 1'd1;
  wire icmp_135 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:70
  wire or_136 = xor_134 | icmp_135;  // awq_gemv_lane.hpp:70
  wire [7:0] and_137 = s_cmd_beat_data[15:8] & 8'd129;
  wire icmp_138 = and_137 == 8'd129;
  wire icmp_139 = s_cmd_beat_data[47:32] == 16'd0;
  wire or_140 = icmp_138 | icmp_139;  // awq_gemv_lane.hpp:70
  wire or_141 = or_136 | or_140;  // awq_gemv_lane.hpp:70
  wire [65:0] shl_142 = {s_cmd_beat_data[65], 65'd0};
  wire [15:0] c_4_143 = s_cmd_beat_data[47:32] >> s_cmd_beat_data[65];  // awq_gemv_lane.hpp:62
  wire c_14_149 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_295_pop_150 = line_295_v0 & line_295_en0;  // awq_gemv_lane.hpp:295
  // stage 1
  reg zext_145_s1;
  reg ashr_147_s1;
  always @(posedge ap_clk) begin
    zext_145_s1 <= s_cmd_beat_data[8];
    ashr_147_s1 <= s_cmd_beat_data[15];
  end
  wire [2:0] or_144 = {2'd0, zext_145_s1} | 3'd4;  // awq_gemv_lane.hpp:57
  wire [3:0] add_146 = {4{ashr_147_s1}} + {1'd0, or_144};  // awq_gemv_lane.hpp:57
  wire [12:0] lshr_148 = 13'd7392 >> add_146[2:0];  // awq_gemv_lane.hpp:69
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
    if (line_295_v0 & line_295_en0) line_295_1 <= shl_142;
    if (line_295_v0 & line_295_en0) c_2_2 <= s_cmd_beat_data[47:32];
    if (line_295_v0 & line_295_en0) line_295_3 <= s_cmd_beat_data[32];
    if (line_295_v0 & line_295_en0) line_295_4 <= s_cmd_beat_data[11];
    if (line_295_v0 & line_295_en0) c_4_5 <= c_4_143;
    if (line_295_v1 & line_295_en1) limit_6 <= lshr_148;
    if (line_295_v0 & line_295_en0) c_3_7 <= s_cmd_beat_data[63:48];
    if (line_295_v0 & line_295_en0) last_token_8 <= s_cmd_beat_data[79:72];
    if (line_295_v0 & line_295_en0) s_cmd_data_9 <= s_cmd_beat_data;
    if (line_295_v1 & line_295_en1) c_10_10 <= add_146[2:0];
    if (line_295_v0 & line_295_en0) c_11_11 <= s_cmd_beat_data[75:72];
    if (line_295_v0 & line_295_en0) c_0_12 <= s_cmd_beat_data[15:8];
    if (line_295_v0 & line_295_en0) c_1_13 <= s_cmd_beat_data[31:16];
    if (line_295_v0 & line_295_en0) c_14_14 <= c_14_149;
    if (line_295_v0 & line_295_en0) line_295_15 <= s_cmd_beat_data[127:16];
    if (line_295_v0 & line_295_en0) line_295_16 <= or_141;
  end

  // ---- hls/include/stream_kernel.hpp:20: line_20, 1 stages
  wire planes_151 = line_295_1 == 66'd0;  // stream_kernel.hpp:20
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
    if (line_20_v0 & line_20_en0) planes_17 <= planes_151;
  end

  // ---- hls/include/awq_gemv_lane.hpp:71: line_71, 1 stages
  wire or_152 = line_295_3 | line_295_4;  // awq_gemv_lane.hpp:71
  wire icmp_153 = last_token_8 != 8'd0;
  wire or_154 = or_152 | icmp_153;  // awq_gemv_lane.hpp:71
  wire icmp_155 = c_4_5 > {3'd0, limit_6};
  wire icmp_156 = c_3_7 == 16'd0;
  wire or_157 = icmp_155 | icmp_156;  // awq_gemv_lane.hpp:71
  wire or_158 = or_154 | or_157;  // awq_gemv_lane.hpp:71
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
    if (line_71_v0 & line_71_en0) line_71_18 <= or_158;
  end

  // ---- hls/include/awq_gemv_lane.hpp:71: line_71_2, 1 stages
  wire icmp_159 = c_3_7 != 16'd0;
  wire icmp_160 = last_token_8 == 8'd0;
  wire icmp_161 = c_4_5 <= {3'd0, limit_6};  // awq_gemv_lane.hpp:71
  wire and_162 = icmp_160 & icmp_161;  // awq_gemv_lane.hpp:71
  wire and_163 = icmp_159 & and_162;  // awq_gemv_lane.hpp:71
  assign line_71_2_en0 = 1'd1;
  wire line_71_2_issue = line_71_2_run;
  wire line_71_2_leave = 1'b0;
  assign line_71_2_v0 = line_71_2_issue;
  wire line_71_2_busy = line_71_2_run;
  always @(posedge ap_clk) begin
    if (line_71_2_issue & line_71_2_en0) line_71_2_run <= 1'b0;
    if (line_71_2_start) line_71_2_run <= 1'b1;
    if (rst) begin line_71_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_71_2_v0 & line_71_2_en0) line_71_2_19 <= and_163;
  end

  // ---- hls/include/awq_gemv_lane.hpp:72: line_72, 1 stages
  wire [127:0] and_164 = s_cmd_data_9 & 128'hffffffffffff00fc0000000000000000;  // awq_gemv_lane.hpp:72
  wire icmp_165 = and_164 != 128'd0;  // awq_gemv_lane.hpp:72
  assign line_72_en0 = 1'd1;
  wire line_72_issue = line_72_run;
  wire line_72_leave = 1'b0;
  assign line_72_v0 = line_72_issue;
  wire line_72_busy = line_72_run;
  always @(posedge ap_clk) begin
    if (line_72_issue & line_72_en0) line_72_run <= 1'b0;
    if (line_72_start) line_72_run <= 1'b1;
    if (rst) begin line_72_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_72_v0 & line_72_en0) line_72_20 <= icmp_165;
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
    if (line_296_v0 & line_296_en0) flags_22 <= c_15_21;
    if (line_295_done_0) c_15_21 <= 1'd1;
    if (line_71_done_0) c_15_21 <= 1'd1;
    if (line_71_2_done_1) c_15_21 <= 1'd1;
    if (line_72_done) c_15_21 <= line_72_20;
  end

  // ---- hls/include/stream_kernel.hpp:38: line_38, 2 stages
  // stage 0
  wire [15:0] last_group_166 = c_2_2 + 16'd65535;  // awq_gemv_lane.hpp:305
  wire [7:0] shl_168 = 8'd1 << c_10_10;  // awq_gemv_lane.hpp:304
  wire [5:0] add_169 = shl_168[5:0] + 6'd1;  // awq_gemv_lane.hpp:304
  wire [6:0] shl_171 = {c_11_11, 3'd0};  // awq_gemv_lane.hpp:375
  wire [7:0] add_172 = {1'd0, shl_171} + 8'd8;  // awq_gemv_lane.hpp:375
  wire [15:0] shl_173 = c_4_5 << c_10_10;  // awq_gemv_lane.hpp:306
  wire xor_176 = c_0_12[2] ^ 1'd1;
  wire icmp_177 = c_11_11 > 4'd7;  // awq_gemv_lane.hpp:309
  wire [15:0] shl_178 = 16'd1 << c_11_11;  // awq_gemv_lane.hpp:309
  wire [1:0] last_token_179 = icmp_177 ? 2'd0 : shl_178[1:0];  // awq_gemv_lane.hpp:309
  wire [3:0] shl_180 = {last_token_8[3:1], 1'd0};
  wire icmp_181 = shl_180 > 4'd7;  // awq_gemv_lane.hpp:310
  wire [3:0] or_182 = shl_180 | 4'd1;  // awq_gemv_lane.hpp:310
  wire [15:0] shl_183 = 16'd1 << or_182;  // awq_gemv_lane.hpp:310
  wire [1:0] last_slot_184 = icmp_181 ? 2'd0 : shl_183[1:0];  // awq_gemv_lane.hpp:310
  wire line_38_pop_185 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [5:0] add_169_s1;
  reg [12:0] trunc_175_s1;
  always @(posedge ap_clk) begin
    add_169_s1 <= add_169;
    trunc_175_s1 <= shl_173[12:0];
  end
  wire icmp_167 = c_10_10 > 3'd5;  // awq_gemv_lane.hpp:304
  wire [5:0] last_beat_170 = icmp_167 ? 6'd1 : add_169_s1;  // awq_gemv_lane.hpp:304
  wire [12:0] last_word_174 = trunc_175_s1 + 13'd8191;  // awq_gemv_lane.hpp:306
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
    if (line_38_v0 & line_38_en0) last_group_23 <= last_group_166;
    if (line_38_v1 & line_38_en1) line_38_24 <= last_beat_170;
    if (line_38_v0 & line_38_en0) results_25 <= add_172[6:0];
    if (line_38_v0 & line_38_en0) line_38_26 <= s_x_beat_data[4:0];
    if (line_38_v1 & line_38_en1) last_beat_27 <= last_beat_170;
    if (line_38_v1 & line_38_en1) last_word_28 <= last_word_174;
    if (line_38_v0 & line_38_en0) line_38_29 <= xor_176;
    if (line_38_v0 & line_38_en0) last_token_30 <= last_token_179;
    if (line_38_v0 & line_38_en0) last_slot_31 <= last_slot_184;
    if (line_38_v1 & line_38_en1) line_38_32 <= last_word_174;
    if (line_38_v0 & line_38_en0) s_x_last_33 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:344: weights, pipelined loop, II=1, depth 18
  // stage 0
  wire scales_186 = slots_89 == 4'd0;  // awq_gemv_lane.hpp:357
  wire [3:0] slot_187 = 4'd0 - slots_89;  // awq_gemv_lane.hpp:358
  wire xor_189 = slot_bank_87 ^ 1'd1;  // awq_gemv_lane.hpp:359
  wire select_190 = scales_186 ? xor_189 : slot_bank_87;  // awq_gemv_lane.hpp:359
  wire xor_193 = scales_186 ^ 1'd1;
  wire icmp_214 = results_88 == 7'd0;  // awq_gemv_lane.hpp:381
  wire xor_215 = icmp_214 ^ 1'd1;
  wire and_216 = scales_186 & xor_215;
  wire icmp_266 = results_88 == 7'd1;
  wire final_result_267 = results_end_120 & icmp_266;
  wire icmp_269 = beat_105[1:0] == 2'd1;
  wire icmp_270 = beat_105 > 6'd1;
  wire and_271 = line_295_4 & icmp_270;
  wire reads_272 = icmp_269 & and_271;
  wire xor_274 = weighing_116 ^ 1'd1;  // awq_gemv_lane.hpp:402
  wire last_blocks_275 = group_114 == last_group_23;  // awq_gemv_lane.hpp:353
  wire and_276 = answering_121 & last_blocks_275;
  wire [6:0] add_277 = {1'd0, beat_105} + 7'd3;  // awq_gemv_lane.hpp:353
  wire icmp_278 = add_277 > {1'd0, line_38_24};  // awq_gemv_lane.hpp:353
  wire waits_279 = and_276 & icmp_278;
  wire or_280 = xor_274 | waits_279;
  wire param_beat_285 = last_blocks_275 & icmp_278;
  wire end_289 = last_word_28 < loader_3_102[12:0];  // awq_gemv_lane.hpp:217
  wire [1:0] and_290 = loader_4_98 & last_token_30;  // awq_gemv_lane.hpp:217
  wire final_token_291 = and_290 == 2'd0;  // awq_gemv_lane.hpp:217
  wire [1:0] and_292 = loader_4_98 & last_slot_31;  // awq_gemv_lane.hpp:217
  wire wraps_293 = and_292 != 2'd0;  // awq_gemv_lane.hpp:217
  wire and_294 = final_token_291 & wraps_293;
  wire or_295 = end_289 | and_294;
  wire [1:0] select_299 = end_289 ? 2'd0 : loader_4_98;  // awq_gemv_lane.hpp:221
  wire or_300 = loader_99[0] | select_299[0];  // awq_gemv_lane.hpp:221
  wire and_301 = loader_96 & or_300;
  wire [14:0] select_302 = takes_first_97 ? loader_4_101 : loader_3_102;  // awq_gemv_lane.hpp:226
  wire xor_306 = running_115 ^ 1'd1;
  wire final_beat_307 = beat_105 == last_beat_27;  // awq_gemv_lane.hpp:403
  wire xor_308 = final_beat_307 ^ 1'd1;
  wire or_309 = xor_274 | waits_279;
  wire or_310 = xor_308 | or_309;
  wire icmp_571 = beat_105 < 6'd2;  // awq_gemv_lane.hpp:430
  wire and_619 = param_beat_285 & xor_308;
  wire xor_620 = and_619 ^ 1'd1;
  wire or_621 = or_280 | xor_620;
  wire first_634 = beat_105 == 6'd0;  // awq_gemv_lane.hpp:410
  wire icmp_653 = beat_105 == 6'd1;  // awq_gemv_lane.hpp:426
  wire or_680 = xor_193 | icmp_214;
  wire icmp_684 = slots_89 == 4'd1;  // awq_gemv_lane.hpp:374
  wire and_685 = icmp_684 & slot_last_118;
  wire xor_686 = and_685 ^ 1'd1;
  wire or_687 = scales_186 | xor_686;
  wire slot_bank_688 = or_687 ? slot_bank_87 : xor_189;
  wire and_689 = scales_186 & icmp_214;
  wire [6:0] results_690 = results_88 + 7'd127;  // awq_gemv_lane.hpp:397
  wire [6:0] results_691 = and_685 ? results_25 : results_88;
  wire [6:0] select_692 = and_216 ? results_690 : results_691;
  wire [6:0] results_693 = and_689 ? 7'd0 : select_692;
  wire [3:0] slots_694 = slots_89 + 4'd15;  // awq_gemv_lane.hpp:380
  wire [3:0] slots_695 = scales_186 ? 4'd0 : slots_694;
  wire [3:0] slots_696 = or_310 ? slots_695 : 4'd8;
  wire xor_697 = icmp_270 ^ 1'd1;
  wire or_698 = or_280 | xor_697;
  wire loader_0_990 = end_289 ^ 1'd1;  // awq_gemv_lane.hpp:232
  wire loader_991 = loader_96 & loader_0_990;
  wire loader_2_992 = takes_first_97 ^ 1'd1;  // awq_gemv_lane.hpp:233
  wire loader_993 = loader_96 ? loader_2_992 : takes_first_97;
  wire [1:0] shl_994 = {loader_4_98[0], 1'd0};
  wire [1:0] loader_3_995 = wraps_293 ? 2'd1 : shl_994;  // awq_gemv_lane.hpp:234
  wire [1:0] loader_996 = loader_96 ? loader_3_995 : loader_4_98;
  wire [1:0] loader_997 = loader_96 ? loader_4_98 : loader_99;
  wire [12:0] or_1000 = loader_3_102[12:0] | 13'd1;
  wire [14:0] loader_4_1001 = loader_96 ? {2'd0, or_1000} : loader_4_101;  // awq_gemv.cpp:14
  wire and_1002 = loader_96 & wraps_293;
  wire [15:0] add_1003 = {1'd0, loader_3_102} + 16'd2;  // awq_gemv_lane.hpp:235
  wire [14:0] loader_3_1004 = and_1002 ? {2'd0, add_1003[12:0]} : loader_3_102;  // awq_gemv.cpp:14
  wire [15:0] col_groups_1005 = col_groups_103 + {16{last_blocks_275}};  // awq_gemv_lane.hpp:450
  wire [15:0] col_groups_1006 = or_310 ? col_groups_103 : col_groups_1005;
  wire [5:0] add_1011 = beat_105 + 6'd1;  // awq_gemv_lane.hpp:453
  wire [5:0] beat_1012 = final_beat_307 ? 6'd0 : add_1011;  // awq_gemv_lane.hpp:453
  wire [5:0] beat_1013 = or_280 ? beat_105 : beat_1012;
  wire [12:0] or_1019 = loader_3_102[12:0] | 13'd1;  // awq_gemv_lane.hpp:219
  wire icmp_1020 = or_1019 != line_38_32;  // awq_gemv_lane.hpp:219
  wire is_last_1021 = final_token_291 | icmp_1020;
  wire final_columns_1027 = col_groups_103 == 16'd1;  // awq_gemv_lane.hpp:403
  wire and_1028 = last_blocks_275 & final_columns_1027;
  wire [6:0] add_1029 = {1'd0, beat_105} + 7'd1;  // awq_gemv_lane.hpp:406
  wire icmp_1030 = add_1029 == {1'd0, line_38_24};  // awq_gemv_lane.hpp:406
  wire final_read_1031 = line_295_4 ? icmp_1030 : final_beat_307;  // awq_gemv_lane.hpp:406
  wire is_last_1032 = and_1028 & final_read_1031;
  wire xor_1033 = is_last_1032 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1043 = final_beat_307 & final_columns_1027;
  wire xor_1044 = is_last_1043 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1075 = group_114 + 16'd1;
  wire [15:0] select_1076 = last_blocks_275 ? 16'd0 : add_1075;  // awq_gemv_lane.hpp:451
  wire [15:0] group_1077 = or_310 ? group_114 : select_1076;
  wire running_1078 = final_result_267 ^ 1'd1;  // awq_gemv_lane.hpp:395
  wire running_1079 = or_680 | running_1078;
  wire weighing_1080 = and_1028 ^ 1'd1;  // awq_gemv_lane.hpp:447
  wire weighing_1081 = or_310 ? weighing_116 : weighing_1080;
  wire slot_first_1082 = group_114 == 16'd0;  // awq_gemv_lane.hpp:444
  wire slot_last_1084 = or_310 ? slot_last_118 : last_blocks_275;
  wire slot_end_1085 = or_310 ? results_end_119 : final_columns_1027;
  wire results_end_1086 = or_687 ? results_end_120 : results_end_119;
  wire and_1087 = final_beat_307 & last_blocks_275;
  wire xor_1088 = and_1087 ^ 1'd1;
  wire or_1089 = xor_274 | xor_1088;
  wire or_1090 = or_1089 | waits_279;
  wire icmp_1091 = results_88 != 7'd1;  // awq_gemv_lane.hpp:396
  wire answering_1092 = or_680 ? answering_121 : icmp_1091;  // awq_gemv.cpp:14
  wire answering_1093 = or_1090 ? answering_1092 : 1'd1;
  // stage 1
  reg scales_186_s1;
  reg [3:0] slot_187_s1;
  reg select_190_s1;
  reg and_216_s1;
  reg reads_272_s1;
  reg or_280_s1;
  reg param_beat_285_s1;
  reg or_295_s1;
  reg loader_96_s1;
  reg takes_first_97_s1;
  reg [1:0] phase_312_s1;
  reg trunc_339_s1;
  reg or_310_s1;
  reg icmp_571_s1;
  reg final_beat_307_s1;
  reg or_621_s1;
  reg first_634_s1;
  reg icmp_653_s1;
  reg or_680_s1;
  reg or_698_s1;
  reg and_685_s1;
  reg and_689_s1;
  reg is_last_1021_s1;
  reg xor_1033_s1;
  reg xor_1044_s1;
  reg slot_first_1082_s1;
  reg xor_193_s1;
  reg final_result_267_s1;
  reg and_301_s1;
  reg [12:0] trunc_1102_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_186_s1 <= scales_186;
    slot_187_s1 <= slot_187;
    select_190_s1 <= select_190;
    and_216_s1 <= and_216;
    reads_272_s1 <= reads_272;
    or_280_s1 <= or_280;
    param_beat_285_s1 <= param_beat_285;
    or_295_s1 <= or_295;
    loader_96_s1 <= loader_96;
    takes_first_97_s1 <= takes_first_97;
    phase_312_s1 <= beat_105[1:0];
    trunc_339_s1 <= beat_105[1];
    or_310_s1 <= or_310;
    icmp_571_s1 <= icmp_571;
    final_beat_307_s1 <= final_beat_307;
    or_621_s1 <= or_621;
    first_634_s1 <= first_634;
    icmp_653_s1 <= icmp_653;
    or_680_s1 <= or_680;
    or_698_s1 <= or_698;
    and_685_s1 <= and_685;
    and_689_s1 <= and_689;
    is_last_1021_s1 <= is_last_1021;
    xor_1033_s1 <= xor_1033;
    xor_1044_s1 <= xor_1044;
    slot_first_1082_s1 <= slot_first_1082;
    xor_193_s1 <= xor_193;
    final_result_267_s1 <= final_result_267;
    and_301_s1 <= and_301;
    trunc_1102_s1 <= select_302[12:0];
  end
  wire [3:0] select_188 = scales_186_s1 ? result_104[3:0] : slot_187_s1;  // awq_gemv_lane.hpp:359
  wire [3:0] shl_191 = {select_190_s1, 3'd0};
  wire [3:0] sum_index_192 = {1'd0, select_188[2:0]} | shl_191;  // awq_gemv_lane.hpp:359
  wire icmp_195 = slot_187_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:182
  wire icmp_217 = result_104[1:0] == 2'd3;  // awq_gemv_lane.hpp:387
  wire and_218 = and_216_s1 & icmp_217;
  wire icmp_219 = result_104[2:0] < 3'd4;  // awq_gemv_lane.hpp:182
  wire [31:0] high_248 = result_104[0] ? params_3_56 : params_2_57;
  wire [31:0] low_249 = result_104[0] ? params_1_58 : params_0_59;
  wire [31:0] low_250 = result_104[1] ? high_248 : low_249;
  wire [31:0] high_251 = result_104[0] ? params_7_52 : params_6_53;
  wire [31:0] low_252 = result_104[0] ? params_5_54 : params_4_55;
  wire [31:0] high_253 = result_104[1] ? high_251 : low_252;
  wire [31:0] select_254 = icmp_219 ? low_250 : high_253;  // awq_gemv_lane.hpp:182
  wire xor_268 = w_packet_108 ^ 1'd1;
  wire xor_273 = reads_272_s1 ^ 1'd1;
  wire xor_281 = or_280_s1 ^ 1'd1;
  wire and_282 = xor_273 & xor_281;
  wire and_283 = xor_268 & and_282;
  wire xor_284 = p_packet_110 ^ 1'd1;
  wire and_286 = param_beat_285_s1 & xor_281;
  wire and_287 = xor_284 & and_286;
  wire xor_288 = x_packet_106 ^ 1'd1;
  wire xor_296 = or_295_s1 ^ 1'd1;
  wire and_297 = loader_96_s1 & xor_296;
  wire and_298 = xor_288 & and_297;
  wire or_303 = x_packet_106 | or_295_s1;
  wire [63:0] first_304 = or_303 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_305 = takes_first_97_s1 ? loader_2_100 : first_304;  // awq_gemv_lane.hpp:226
  wire or_313 = reads_272_s1 | w_packet_108;
  wire and_588 = param_beat_285_s1 & final_beat_307_s1;
  wire xor_589 = and_588 ^ 1'd1;
  wire or_590 = or_280_s1 | xor_589;
  wire [7:0] ref_591 = p_packet_110 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_593 = p_packet_110 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_597 = p_packet_110 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_601 = p_packet_110 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] ref_605 = p_packet_110 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_607 = p_packet_110 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_611 = p_packet_110 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_615 = p_packet_110 ? 8'd0 : s_param_beat_data[31:24];
  wire [31:0] ref_622 = p_packet_110 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_623 = or_621_s1 ? params_7_52 : ref_622;
  wire [31:0] ref_624 = p_packet_110 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_625 = or_621_s1 ? params_6_53 : ref_624;
  wire [31:0] ref_626 = p_packet_110 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_627 = or_621_s1 ? params_5_54 : ref_626;
  wire [31:0] ref_628 = p_packet_110 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_629 = or_621_s1 ? params_4_55 : ref_628;
  wire [31:0] params_3_630 = or_621_s1 ? params_3_56 : params_7_52;
  wire [31:0] params_2_631 = or_621_s1 ? params_2_57 : params_6_53;
  wire [31:0] params_1_632 = or_621_s1 ? params_1_58 : params_5_54;
  wire [31:0] params_0_633 = or_621_s1 ? params_0_59 : params_4_55;
  wire icmp_699 = word_90 == last_word_28;  // awq_gemv_lane.hpp:434
  wire [12:0] add_700 = word_90 + 13'd1;  // awq_gemv_lane.hpp:434
  wire [12:0] select_701 = icmp_699 ? 13'd0 : add_700;  // awq_gemv_lane.hpp:434
  wire [12:0] word_702 = or_698_s1 ? word_90 : select_701;
  wire or_712 = or_280_s1 | reads_272_s1;
  wire and_978 = first_634_s1 & xor_273;
  wire [63:0] loader_2_998 = or_303 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_999 = loader_96_s1 ? loader_2_998 : loader_2_100;  // awq_gemv.cpp:14
  wire [5:0] result_1007 = result_104 + 6'd1;  // awq_gemv_lane.hpp:398
  wire [5:0] result_1008 = and_685_s1 ? 6'd0 : result_104;
  wire [5:0] select_1009 = and_216_s1 ? result_1007 : result_1008;
  wire [5:0] result_1010 = and_689_s1 ? result_104 : select_1009;
  wire and_1014 = x_packet_106 & xor_296;
  wire or_1015 = and_1014 | s_x_beat_last;
  wire x_packet_1016 = and_297 ? or_1015 : x_packet_106;
  wire xor_1017 = or_303 ^ 1'd1;
  wire and_1018 = loader_96_s1 & xor_1017;
  wire x_packet_1_1022 = s_x_beat_last & is_last_1021_s1;
  wire x_packet_1023 = and_1018 ? x_packet_1_1022 : x_packet_107;
  wire w_packet_1024 = w_packet_108 | s_w_beat_last;
  wire w_packet_1025 = or_712 ? w_packet_108 : w_packet_1024;
  wire or_1026 = or_280_s1 | or_313;
  wire w_packet_1_1034 = s_w_beat_last & xor_1033_s1;
  wire w_packet_1035 = or_1026 ? w_packet_109 : w_packet_1_1034;
  wire xor_1036 = param_beat_285_s1 ^ 1'd1;
  wire or_1037 = or_280_s1 | xor_1036;
  wire p_packet_1038 = p_packet_110 | s_param_beat_last;
  wire p_packet_1039 = or_1037 ? p_packet_110 : p_packet_1038;
  wire and_1040 = param_beat_285_s1 & xor_284;
  wire xor_1041 = and_1040 ^ 1'd1;
  wire or_1042 = or_280_s1 | xor_1041;
  wire p_packet_1_1045 = s_param_beat_last & xor_1044_s1;
  wire p_packet_1046 = or_1042 ? p_packet_111 : p_packet_1_1045;
  wire w_packet_1047 = or_313 ? w_packet_109 : w_packet_1_1034;
  wire or_1048 = line_38_29 | w_packet_1047;
  wire slot_first_1083 = or_310_s1 ? slot_first_117 : slot_first_1082_s1;
  wire weights_pop_1097 = weights_v1 & weights_en1 & and_283;  // stream_kernel.hpp:38
  wire weights_load_1098 = weights_v1 & weights_en1 & xor_281;  // awq_gemv_lane.hpp:163
  wire weights_pop_1099 = weights_v1 & weights_en1 & and_287;  // stream_kernel.hpp:38
  wire weights_pop_1100 = weights_v1 & weights_en1 & and_298;  // stream_kernel.hpp:38
  wire weights_store_1101 = weights_v1 & weights_en1 & and_301_s1;  // awq_gemv_lane.hpp:226
  // stage 2
  reg slot_first_117_s2;
  reg trunc_197_s2;
  reg trunc_200_s2;
  reg icmp_195_s2;
  reg icmp_219_s2;
  reg trunc_222_s2;
  reg trunc_225_s2;
  reg [31:0] select_254_s2;
  reg [1:0] phase_312_s2;
  reg or_313_s2;
  reg [127:0] s_w_beat_data_s2;
  reg trunc_339_s2;
  reg or_310_s2;
  reg icmp_571_s2;
  reg or_280_s2;
  reg final_beat_307_s2;
  reg [7:0] ref_591_s2;
  reg [7:0] ref_593_s2;
  reg [7:0] ref_597_s2;
  reg [7:0] ref_601_s2;
  reg or_590_s2;
  reg [7:0] ref_605_s2;
  reg [7:0] ref_607_s2;
  reg [7:0] ref_611_s2;
  reg [7:0] ref_615_s2;
  reg first_634_s2;
  reg icmp_653_s2;
  reg or_680_s2;
  reg w_packet_108_s2;
  reg or_712_s2;
  reg reads_272_s2;
  reg and_978_s2;
  reg or_1048_s2;
  reg [3:0] sum_index_192_s2;
  reg xor_193_s2;
  reg and_218_s2;
  reg final_result_267_s2;
  always @(posedge ap_clk) begin
    slot_first_117_s2 <= slot_first_117;
    trunc_197_s2 <= slot_187_s1[0];
    trunc_200_s2 <= slot_187_s1[1];
    icmp_195_s2 <= icmp_195;
    icmp_219_s2 <= icmp_219;
    trunc_222_s2 <= result_104[0];
    trunc_225_s2 <= result_104[1];
    select_254_s2 <= select_254;
    phase_312_s2 <= phase_312_s1;
    or_313_s2 <= or_313;
    s_w_beat_data_s2 <= s_w_beat_data;
    trunc_339_s2 <= trunc_339_s1;
    or_310_s2 <= or_310_s1;
    icmp_571_s2 <= icmp_571_s1;
    or_280_s2 <= or_280_s1;
    final_beat_307_s2 <= final_beat_307_s1;
    ref_591_s2 <= ref_591;
    ref_593_s2 <= ref_593;
    ref_597_s2 <= ref_597;
    ref_601_s2 <= ref_601;
    or_590_s2 <= or_590;
    ref_605_s2 <= ref_605;
    ref_607_s2 <= ref_607;
    ref_611_s2 <= ref_611;
    ref_615_s2 <= ref_615;
    first_634_s2 <= first_634_s1;
    icmp_653_s2 <= icmp_653_s1;
    or_680_s2 <= or_680_s1;
    w_packet_108_s2 <= w_packet_108;
    or_712_s2 <= or_712;
    reads_272_s2 <= reads_272_s1;
    and_978_s2 <= and_978;
    or_1048_s2 <= or_1048;
    sum_index_192_s2 <= sum_index_192;
    xor_193_s2 <= xor_193_s1;
    and_218_s2 <= and_218;
    final_result_267_s2 <= final_result_267_s1;
  end
  wire [15:0] high_205 = trunc_197_s2 ? slot_scale_3_80 : slot_scale_2_81;
  wire [15:0] low_206 = trunc_197_s2 ? slot_scale_1_82 : slot_scale_0_83;
  wire [15:0] low_207 = trunc_200_s2 ? high_205 : low_206;
  wire [15:0] high_208 = trunc_197_s2 ? slot_scale_7_76 : slot_scale_6_77;
  wire [15:0] low_209 = trunc_197_s2 ? slot_scale_5_78 : slot_scale_4_79;
  wire [15:0] high_210 = trunc_200_s2 ? high_208 : low_209;
  wire [15:0] select_211 = icmp_195_s2 ? low_207 : high_210;  // awq_gemv_lane.hpp:182
  wire [31:0] select_220 = icmp_219_s2 ? params_8_51 : params_9_50;  // awq_gemv_lane.hpp:182
  wire [4:0] select_221 = trunc_222_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_223 = {trunc_222_s2, 3'd0};
  wire [4:0] select_224 = trunc_225_s2 ? select_221 : {1'd0, shl_223};
  wire icmp_311 = $signed(phase_312_s2) < $signed(2'd3);
  wire [127:0] w_314 = or_313_s2 ? 128'd0 : s_w_beat_data_s2;
  wire [2:0] ref_315 = icmp_311 ? w_314[5:3] : dense_92[5:3];
  wire [3:0] ref_316 = line_295_4 ? {1'd0, ref_315} : w_314[19:16];
  wire [2:0] ref_319 = icmp_311 ? w_314[2:0] : dense_92[2:0];
  wire [3:0] ref_320 = line_295_4 ? {1'd0, ref_319} : w_314[3:0];
  wire [2:0] ref_325 = icmp_311 ? w_314[29:27] : dense_92[29:27];
  wire [3:0] ref_326 = line_295_4 ? {1'd0, ref_325} : w_314[51:48];
  wire [2:0] ref_329 = icmp_311 ? w_314[26:24] : dense_92[26:24];
  wire [3:0] ref_330 = line_295_4 ? {1'd0, ref_329} : w_314[35:32];
  wire xor_337 = icmp_311 ^ 1'd1;
  wire and_338 = xor_337 & trunc_339_s2;
  wire [127:0] shl_340 = {w_314[95:0], 32'd0};  // awq_gemv_lane.hpp:112
  wire [127:0] or_341 = shl_340 | {32'd0, dense_92};  // awq_gemv_lane.hpp:112
  wire [2:0] select_342 = and_338 ? or_341[53:51] : dense_92[53:51];
  wire [2:0] ref_343 = icmp_311 ? w_314[53:51] : select_342;
  wire [3:0] ref_344 = line_295_4 ? {1'd0, ref_343} : w_314[83:80];
  wire [2:0] select_347 = and_338 ? or_341[50:48] : dense_92[50:48];
  wire [2:0] ref_348 = icmp_311 ? w_314[50:48] : select_347;
  wire [3:0] ref_349 = line_295_4 ? {1'd0, ref_348} : w_314[67:64];
  wire or_356 = icmp_311 | trunc_339_s2;
  wire [2:0] select_357 = icmp_311 ? w_314[77:75] : or_341[77:75];
  wire icmp_358 = phase_312_s2 == 2'd0;
  wire xor_359 = trunc_339_s2 ^ 1'd1;
  wire and_360 = xor_359 & xor_337;
  wire and_361 = icmp_358 & and_360;
  wire [127:0] shl_362 = {w_314[63:0], 64'd0};  // awq_gemv_lane.hpp:112
  wire [127:0] or_363 = shl_362 | {32'd0, dense_92};  // awq_gemv_lane.hpp:112
  wire [2:0] select_364 = and_361 ? or_363[77:75] : dense_92[77:75];
  wire [2:0] ref_365 = or_356 ? select_357 : select_364;
  wire [3:0] ref_366 = line_295_4 ? {1'd0, ref_365} : w_314[115:112];
  wire [2:0] select_369 = icmp_311 ? w_314[74:72] : or_341[74:72];
  wire [2:0] select_370 = and_361 ? or_363[74:72] : dense_92[74:72];
  wire [2:0] ref_371 = or_356 ? select_369 : select_370;
  wire [3:0] ref_372 = line_295_4 ? {1'd0, ref_371} : w_314[99:96];
  wire [2:0] ref_388 = icmp_311 ? w_314[11:9] : dense_92[11:9];
  wire [3:0] ref_389 = line_295_4 ? {1'd0, ref_388} : w_314[23:20];
  wire [2:0] ref_392 = icmp_311 ? w_314[8:6] : dense_92[8:6];
  wire [3:0] ref_393 = line_295_4 ? {1'd0, ref_392} : w_314[7:4];
  wire [2:0] select_398 = and_338 ? or_341[35:33] : dense_92[35:33];
  wire [2:0] ref_399 = icmp_311 ? w_314[35:33] : select_398;
  wire [3:0] ref_400 = line_295_4 ? {1'd0, ref_399} : w_314[55:52];
  wire [2:0] select_403 = and_338 ? or_341[32:30] : dense_92[32:30];
  wire [2:0] ref_404 = icmp_311 ? w_314[32:30] : select_403;
  wire [3:0] ref_405 = line_295_4 ? {1'd0, ref_404} : w_314[39:36];
  wire [2:0] select_411 = and_338 ? or_341[59:57] : dense_92[59:57];
  wire [2:0] ref_412 = icmp_311 ? w_314[59:57] : select_411;
  wire [3:0] ref_413 = line_295_4 ? {1'd0, ref_412} : w_314[87:84];
  wire [2:0] select_416 = and_338 ? or_341[56:54] : dense_92[56:54];
  wire [2:0] ref_417 = icmp_311 ? w_314[56:54] : select_416;
  wire [3:0] ref_418 = line_295_4 ? {1'd0, ref_417} : w_314[71:68];
  wire [2:0] select_424 = icmp_311 ? w_314[83:81] : or_341[83:81];
  wire [2:0] select_425 = and_361 ? or_363[83:81] : dense_92[83:81];
  wire [2:0] ref_426 = or_356 ? select_424 : select_425;
  wire [3:0] ref_427 = line_295_4 ? {1'd0, ref_426} : w_314[119:116];
  wire [2:0] select_430 = icmp_311 ? w_314[80:78] : or_341[80:78];
  wire [2:0] select_431 = and_361 ? or_363[80:78] : dense_92[80:78];
  wire [2:0] ref_432 = or_356 ? select_430 : select_431;
  wire [3:0] ref_433 = line_295_4 ? {1'd0, ref_432} : w_314[103:100];
  wire [2:0] ref_448 = icmp_311 ? w_314[17:15] : dense_92[17:15];
  wire [3:0] ref_449 = line_295_4 ? {1'd0, ref_448} : w_314[27:24];
  wire [2:0] ref_452 = icmp_311 ? w_314[14:12] : dense_92[14:12];
  wire [3:0] ref_453 = line_295_4 ? {1'd0, ref_452} : w_314[11:8];
  wire [2:0] select_458 = and_338 ? or_341[41:39] : dense_92[41:39];
  wire [2:0] ref_459 = icmp_311 ? w_314[41:39] : select_458;
  wire [3:0] ref_460 = line_295_4 ? {1'd0, ref_459} : w_314[59:56];
  wire [2:0] select_463 = and_338 ? or_341[38:36] : dense_92[38:36];
  wire [2:0] ref_464 = icmp_311 ? w_314[38:36] : select_463;
  wire [3:0] ref_465 = line_295_4 ? {1'd0, ref_464} : w_314[43:40];
  wire [2:0] select_471 = icmp_311 ? w_314[65:63] : or_341[65:63];
  wire [2:0] select_472 = and_361 ? or_363[65:63] : dense_92[65:63];
  wire [2:0] ref_473 = or_356 ? select_471 : select_472;
  wire [3:0] ref_474 = line_295_4 ? {1'd0, ref_473} : w_314[91:88];
  wire [2:0] select_477 = and_338 ? or_341[62:60] : dense_92[62:60];
  wire [2:0] ref_478 = icmp_311 ? w_314[62:60] : select_477;
  wire [3:0] ref_479 = line_295_4 ? {1'd0, ref_478} : w_314[75:72];
  wire [2:0] select_485 = icmp_311 ? w_314[89:87] : or_341[89:87];
  wire [2:0] select_486 = and_361 ? or_363[89:87] : dense_92[89:87];
  wire [2:0] ref_487 = or_356 ? select_485 : select_486;
  wire [3:0] ref_488 = line_295_4 ? {1'd0, ref_487} : w_314[123:120];
  wire [2:0] select_491 = icmp_311 ? w_314[86:84] : or_341[86:84];
  wire [2:0] select_492 = and_361 ? or_363[86:84] : dense_92[86:84];
  wire [2:0] ref_493 = or_356 ? select_491 : select_492;
  wire [3:0] ref_494 = line_295_4 ? {1'd0, ref_493} : w_314[107:104];
  wire [2:0] ref_509 = icmp_311 ? w_314[23:21] : dense_92[23:21];
  wire [3:0] ref_510 = line_295_4 ? {1'd0, ref_509} : w_314[31:28];
  wire [2:0] ref_513 = icmp_311 ? w_314[20:18] : dense_92[20:18];
  wire [3:0] ref_514 = line_295_4 ? {1'd0, ref_513} : w_314[15:12];
  wire [2:0] select_519 = and_338 ? or_341[47:45] : dense_92[47:45];
  wire [2:0] ref_520 = icmp_311 ? w_314[47:45] : select_519;
  wire [3:0] ref_521 = line_295_4 ? {1'd0, ref_520} : w_314[63:60];
  wire [2:0] select_524 = and_338 ? or_341[44:42] : dense_92[44:42];
  wire [2:0] ref_525 = icmp_311 ? w_314[44:42] : select_524;
  wire [3:0] ref_526 = line_295_4 ? {1'd0, ref_525} : w_314[47:44];
  wire [2:0] select_532 = icmp_311 ? w_314[71:69] : or_341[71:69];
  wire [2:0] select_533 = and_361 ? or_363[71:69] : dense_92[71:69];
  wire [2:0] ref_534 = or_356 ? select_532 : select_533;
  wire [3:0] ref_535 = line_295_4 ? {1'd0, ref_534} : w_314[95:92];
  wire [2:0] select_538 = icmp_311 ? w_314[68:66] : or_341[68:66];
  wire [2:0] select_539 = and_361 ? or_363[68:66] : dense_92[68:66];
  wire [2:0] ref_540 = or_356 ? select_538 : select_539;
  wire [3:0] ref_541 = line_295_4 ? {1'd0, ref_540} : w_314[79:76];
  wire [2:0] select_547 = icmp_311 ? w_314[95:93] : or_341[95:93];
  wire [2:0] select_548 = and_361 ? or_363[95:93] : dense_92[95:93];
  wire [2:0] ref_549 = or_356 ? select_547 : select_548;
  wire [3:0] ref_550 = line_295_4 ? {1'd0, ref_549} : w_314[127:124];
  wire [2:0] select_553 = icmp_311 ? w_314[92:90] : or_341[92:90];
  wire [2:0] select_554 = and_361 ? or_363[92:90] : dense_92[92:90];
  wire [2:0] ref_555 = or_356 ? select_553 : select_554;
  wire [3:0] ref_556 = line_295_4 ? {1'd0, ref_555} : w_314[111:108];
  wire [31:0] select_592 = final_beat_307_s2 ? {24'd0, ref_591_s2} : params_9_50;  // awq_gemv_lane.hpp:273
  wire [15:0] shl_594 = {ref_593_s2, 8'd0};  // awq_gemv_lane.hpp:273
  wire [15:0] or_595 = {8'd0, select_592[7:0]} | shl_594;  // awq_gemv_lane.hpp:273
  wire [31:0] select_596 = final_beat_307_s2 ? {16'd0, or_595} : params_9_50;  // awq_gemv_lane.hpp:273
  wire [23:0] shl_598 = {ref_597_s2, 16'd0};  // awq_gemv_lane.hpp:273
  wire [23:0] or_599 = {8'd0, select_596[15:0]} | shl_598;  // awq_gemv_lane.hpp:273
  wire [31:0] select_600 = final_beat_307_s2 ? {8'd0, or_599} : params_9_50;  // awq_gemv_lane.hpp:273
  wire [31:0] shl_602 = {ref_601_s2, 24'd0};  // awq_gemv_lane.hpp:273
  wire [31:0] or_603 = {8'd0, select_600[23:0]} | shl_602;  // awq_gemv_lane.hpp:273
  wire [31:0] params_9_604 = or_590_s2 ? params_9_50 : or_603;
  wire [31:0] select_606 = final_beat_307_s2 ? {24'd0, ref_605_s2} : params_8_51;  // awq_gemv_lane.hpp:273
  wire [15:0] shl_608 = {ref_607_s2, 8'd0};  // awq_gemv_lane.hpp:273
  wire [15:0] or_609 = {8'd0, select_606[7:0]} | shl_608;  // awq_gemv_lane.hpp:273
  wire [31:0] select_610 = final_beat_307_s2 ? {16'd0, or_609} : params_8_51;  // awq_gemv_lane.hpp:273
  wire [23:0] shl_612 = {ref_611_s2, 16'd0};  // awq_gemv_lane.hpp:273
  wire [23:0] or_613 = {8'd0, select_610[15:0]} | shl_612;  // awq_gemv_lane.hpp:273
  wire [31:0] select_614 = final_beat_307_s2 ? {8'd0, or_613} : params_8_51;  // awq_gemv_lane.hpp:273
  wire [31:0] shl_616 = {ref_615_s2, 24'd0};  // awq_gemv_lane.hpp:273
  wire [31:0] or_617 = {8'd0, select_614[23:0]} | shl_616;  // awq_gemv_lane.hpp:273
  wire [31:0] params_8_618 = or_590_s2 ? params_8_51 : or_617;
  wire xor_654 = icmp_653_s2 ^ 1'd1;
  wire or_655 = or_280_s2 | xor_654;
  wire [15:0] scale_7_656 = or_655 ? scale_7_68 : w_314[127:112];
  wire [15:0] scale_6_657 = or_655 ? scale_6_69 : w_314[111:96];
  wire [15:0] scale_5_658 = or_655 ? scale_5_70 : w_314[95:80];
  wire [15:0] scale_4_659 = or_655 ? scale_4_71 : w_314[79:64];
  wire [15:0] scale_3_660 = or_655 ? scale_3_72 : w_314[63:48];
  wire [15:0] scale_2_661 = or_655 ? scale_2_73 : w_314[47:32];
  wire [15:0] scale_1_662 = or_655 ? scale_1_74 : w_314[31:16];
  wire [15:0] scale_0_663 = or_655 ? scale_0_75 : w_314[15:0];
  wire [15:0] scale_7_664 = icmp_653_s2 ? w_314[127:112] : scale_7_68;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_7_665 = or_310_s2 ? slot_scale_7_76 : scale_7_664;
  wire [15:0] scale_6_666 = icmp_653_s2 ? w_314[111:96] : scale_6_69;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_6_667 = or_310_s2 ? slot_scale_6_77 : scale_6_666;
  wire [15:0] scale_5_668 = icmp_653_s2 ? w_314[95:80] : scale_5_70;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_5_669 = or_310_s2 ? slot_scale_5_78 : scale_5_668;
  wire [15:0] scale_4_670 = icmp_653_s2 ? w_314[79:64] : scale_4_71;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_4_671 = or_310_s2 ? slot_scale_4_79 : scale_4_670;
  wire [15:0] scale_3_672 = icmp_653_s2 ? w_314[63:48] : scale_3_72;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_3_673 = or_310_s2 ? slot_scale_3_80 : scale_3_672;
  wire [15:0] scale_2_674 = icmp_653_s2 ? w_314[47:32] : scale_2_73;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_2_675 = or_310_s2 ? slot_scale_2_81 : scale_2_674;
  wire [15:0] scale_1_676 = icmp_653_s2 ? w_314[31:16] : scale_1_74;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_1_677 = or_310_s2 ? slot_scale_1_82 : scale_1_676;
  wire [15:0] scale_0_678 = icmp_653_s2 ? w_314[15:0] : scale_0_75;  // awq_gemv_lane.hpp:426
  wire [15:0] slot_scale_0_679 = or_310_s2 ? slot_scale_0_83 : scale_0_678;
  wire [31:0] block_703 = block_91 + 32'd1;  // awq_gemv_lane.hpp:449
  wire [31:0] block_704 = or_310_s2 ? block_91 : block_703;
  wire xor_705 = line_295_4 ^ 1'd1;
  wire or_706 = or_280_s2 | xor_705;
  wire icmp_707 = phase_312_s2 == 2'd3;
  wire and_708 = xor_337 & icmp_707;
  wire [95:0] select_709 = icmp_311 ? {64'd0, w_314[127:96]} : w_314[127:32];  // awq_gemv_lane.hpp:113
  wire [95:0] dense_710 = and_708 ? {32'd0, w_314[127:64]} : select_709;  // awq_gemv_lane.hpp:113
  wire [95:0] dense_711 = or_706 ? dense_92 : dense_710;
  wire [127:0] w_713 = w_packet_108_s2 ? 128'd0 : s_w_beat_data_s2;  // awq_gemv_lane.hpp:409
  wire [127:0] shl_714 = {w_713[127:64], 64'd0};
  wire [63:0] shl_715 = {w_713[31:0], 32'd0};
  wire [127:0] or_716 = shl_714 | {64'd0, shl_715};  // awq_gemv_lane.hpp:100
  wire [127:0] or_717 = or_716 | 128'h9226f562;  // awq_gemv_lane.hpp:100
  wire [127:0] ref_718 = first_634_s2 ? or_717 : w_713;  // awq_gemv_lane.hpp:247
  wire [122:0] and_719 = ref_718[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:84
  wire parity_720 = ^and_719;
  wire [123:0] and_721 = ref_718[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:84
  wire parity_722 = ^and_721;
  wire [1:0] shl_723 = {parity_722, 1'd0};
  wire [1:0] or_724 = {1'd0, parity_720} | shl_723;
  wire [124:0] and_725 = ref_718[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:84
  wire parity_726 = ^and_725;
  wire [2:0] shl_727 = {parity_726, 2'd0};
  wire [2:0] or_728 = {1'd0, or_724} | shl_727;
  wire [125:0] and_729 = ref_718[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:84
  wire parity_730 = ^and_729;
  wire [3:0] shl_731 = {parity_730, 3'd0};
  wire [3:0] or_732 = {1'd0, or_728} | shl_731;
  wire [126:0] and_733 = ref_718[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:84
  wire parity_734 = ^and_733;
  wire [4:0] shl_735 = {parity_734, 4'd0};
  wire [4:0] or_736 = {1'd0, or_732} | shl_735;
  wire [127:0] and_737 = ref_718 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:84
  wire parity_738 = ^and_737;
  wire [5:0] shl_739 = {parity_738, 5'd0};
  wire [5:0] or_740 = {1'd0, or_736} | shl_739;
  wire [125:0] and_741 = ref_718[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:84
  wire parity_742 = ^and_741;
  wire [6:0] shl_743 = {parity_742, 6'd0};
  wire [6:0] or_744 = {1'd0, or_740} | shl_743;
  wire [126:0] and_745 = ref_718[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:84
  wire parity_746 = ^and_745;
  wire [7:0] shl_747 = {parity_746, 7'd0};
  wire [7:0] or_748 = {1'd0, or_744} | shl_747;
  wire [127:0] and_749 = ref_718 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:84
  wire parity_750 = ^and_749;
  wire [8:0] shl_751 = {parity_750, 8'd0};
  wire [8:0] or_752 = {1'd0, or_748} | shl_751;
  wire [127:0] and_753 = ref_718 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:84
  wire parity_754 = ^and_753;
  wire [9:0] shl_755 = {parity_754, 9'd0};
  wire [9:0] or_756 = {1'd0, or_752} | shl_755;
  wire [122:0] and_757 = ref_718[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:84
  wire parity_758 = ^and_757;
  wire [10:0] shl_759 = {parity_758, 10'd0};
  wire [10:0] or_760 = {1'd0, or_756} | shl_759;
  wire [123:0] and_761 = ref_718[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:84
  wire parity_762 = ^and_761;
  wire [11:0] shl_763 = {parity_762, 11'd0};
  wire [11:0] or_764 = {1'd0, or_760} | shl_763;
  wire [124:0] and_765 = ref_718[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:84
  wire parity_766 = ^and_765;
  wire [12:0] shl_767 = {parity_766, 12'd0};
  wire [12:0] or_768 = {1'd0, or_764} | shl_767;
  wire [125:0] and_769 = ref_718[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:84
  wire parity_770 = ^and_769;
  wire [13:0] shl_771 = {parity_770, 13'd0};
  wire [13:0] or_772 = {1'd0, or_768} | shl_771;
  wire [126:0] and_773 = ref_718[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:84
  wire parity_774 = ^and_773;
  wire [14:0] shl_775 = {parity_774, 14'd0};
  wire [14:0] or_776 = {1'd0, or_772} | shl_775;
  wire [127:0] and_777 = ref_718 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:84
  wire parity_778 = ^and_777;
  wire [15:0] shl_779 = {parity_778, 15'd0};
  wire [15:0] or_780 = {1'd0, or_776} | shl_779;
  wire [124:0] and_781 = ref_718[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:84
  wire parity_782 = ^and_781;
  wire [16:0] shl_783 = {parity_782, 16'd0};
  wire [16:0] or_784 = {1'd0, or_780} | shl_783;
  wire [125:0] and_785 = ref_718[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:84
  wire parity_786 = ^and_785;
  wire [17:0] shl_787 = {parity_786, 17'd0};
  wire [17:0] or_788 = {1'd0, or_784} | shl_787;
  wire [126:0] and_789 = ref_718[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:84
  wire parity_790 = ^and_789;
  wire [18:0] shl_791 = {parity_790, 18'd0};
  wire [18:0] or_792 = {1'd0, or_788} | shl_791;
  wire [127:0] and_793 = ref_718 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:84
  wire parity_794 = ^and_793;
  wire [19:0] shl_795 = {parity_794, 19'd0};
  wire [19:0] or_796 = {1'd0, or_792} | shl_795;
  wire [127:0] and_797 = ref_718 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:84
  wire parity_798 = ^and_797;
  wire [20:0] shl_799 = {parity_798, 20'd0};
  wire [20:0] or_800 = {1'd0, or_796} | shl_799;
  wire [127:0] and_801 = ref_718 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:84
  wire parity_802 = ^and_801;
  wire [21:0] shl_803 = {parity_802, 21'd0};
  wire [21:0] or_804 = {1'd0, or_800} | shl_803;
  wire [126:0] and_805 = ref_718[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:84
  wire parity_806 = ^and_805;
  wire [22:0] shl_807 = {parity_806, 22'd0};
  wire [22:0] or_808 = {1'd0, or_804} | shl_807;
  wire [127:0] and_809 = ref_718 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:84
  wire parity_810 = ^and_809;
  wire [23:0] shl_811 = {parity_810, 23'd0};
  wire [23:0] or_812 = {1'd0, or_808} | shl_811;
  wire [127:0] and_813 = ref_718 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:84
  wire parity_814 = ^and_813;
  wire [24:0] shl_815 = {parity_814, 24'd0};
  wire [24:0] or_816 = {1'd0, or_812} | shl_815;
  wire [126:0] and_817 = ref_718[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:84
  wire parity_818 = ^and_817;
  wire [25:0] shl_819 = {parity_818, 25'd0};
  wire [25:0] or_820 = {1'd0, or_816} | shl_819;
  wire [127:0] and_821 = ref_718 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:84
  wire parity_822 = ^and_821;
  wire [26:0] shl_823 = {parity_822, 26'd0};
  wire [26:0] or_824 = {1'd0, or_820} | shl_823;
  wire [127:0] and_825 = ref_718 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:84
  wire parity_826 = ^and_825;
  wire [27:0] shl_827 = {parity_826, 27'd0};
  wire [27:0] or_828 = {1'd0, or_824} | shl_827;
  wire [126:0] and_829 = ref_718[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:84
  wire parity_830 = ^and_829;
  wire [28:0] shl_831 = {parity_830, 28'd0};
  wire [28:0] or_832 = {1'd0, or_828} | shl_831;
  wire [127:0] and_833 = ref_718 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:84
  wire parity_834 = ^and_833;
  wire [29:0] shl_835 = {parity_834, 29'd0};
  wire [29:0] or_836 = {1'd0, or_832} | shl_835;
  wire [127:0] and_837 = ref_718 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:84
  wire parity_838 = ^and_837;
  wire [30:0] shl_839 = {parity_838, 30'd0};
  wire [30:0] or_840 = {1'd0, or_836} | shl_839;
  wire [127:0] and_841 = ref_718 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:84
  wire parity_842 = ^and_841;
  wire [31:0] shl_843 = {parity_842, 31'd0};  // awq_gemv_lane.hpp:84
  wire [31:0] or_844 = {1'd0, or_840} | shl_843;  // awq_gemv_lane.hpp:84
  wire icmp_979 = c_1_13 != w_713[111:96];
  wire icmp_980 = block_91 != w_713[95:64];  // awq_gemv_lane.hpp:250
  wire or_981 = icmp_979 | icmp_980;  // awq_gemv_lane.hpp:250
  wire icmp_987 = c_0_12 != w_713[127:120];  // awq_gemv_lane.hpp:253
  // stage 3
  reg slot_first_117_s3;
  reg trunc_197_s3;
  reg trunc_200_s3;
  reg icmp_195_s3;
  reg [15:0] select_211_s3;
  reg [31:0] select_220_s3;
  reg [4:0] select_224_s3;
  reg [31:0] select_254_s3;
  reg [3:0] ref_316_s3;
  reg [3:0] ref_320_s3;
  reg [3:0] ref_326_s3;
  reg [3:0] ref_330_s3;
  reg [3:0] ref_344_s3;
  reg [3:0] ref_349_s3;
  reg [3:0] ref_366_s3;
  reg [3:0] ref_372_s3;
  reg or_310_s3;
  reg [3:0] ref_389_s3;
  reg [3:0] ref_393_s3;
  reg [3:0] ref_400_s3;
  reg [3:0] ref_405_s3;
  reg [3:0] ref_413_s3;
  reg [3:0] ref_418_s3;
  reg [3:0] ref_427_s3;
  reg [3:0] ref_433_s3;
  reg [3:0] ref_449_s3;
  reg [3:0] ref_453_s3;
  reg [3:0] ref_460_s3;
  reg [3:0] ref_465_s3;
  reg [3:0] ref_474_s3;
  reg [3:0] ref_479_s3;
  reg [3:0] ref_488_s3;
  reg [3:0] ref_494_s3;
  reg [3:0] ref_510_s3;
  reg [3:0] ref_514_s3;
  reg [3:0] ref_521_s3;
  reg [3:0] ref_526_s3;
  reg [3:0] ref_535_s3;
  reg [3:0] ref_541_s3;
  reg [3:0] ref_550_s3;
  reg [3:0] ref_556_s3;
  reg icmp_571_s3;
  reg or_280_s3;
  reg first_634_s3;
  reg [3:0] zext_638_s3;
  reg [3:0] zext_640_s3;
  reg [3:0] zext_642_s3;
  reg [3:0] zext_644_s3;
  reg [3:0] zext_646_s3;
  reg [3:0] lshr_648_s3;
  reg [3:0] zext_650_s3;
  reg [3:0] zext_652_s3;
  reg or_680_s3;
  reg [31:0] or_844_s3;
  reg or_712_s3;
  reg reads_272_s3;
  reg [31:0] check_1_977_s3;
  reg [7:0] zext_983_s3;
  reg or_981_s3;
  reg and_978_s3;
  reg icmp_987_s3;
  reg or_1048_s3;
  reg final_beat_307_s3;
  reg [31:0] block_91_s3;
  reg [3:0] sum_index_192_s3;
  reg xor_193_s3;
  reg and_218_s3;
  reg final_result_267_s3;
  always @(posedge ap_clk) begin
    slot_first_117_s3 <= slot_first_117_s2;
    trunc_197_s3 <= trunc_197_s2;
    trunc_200_s3 <= trunc_200_s2;
    icmp_195_s3 <= icmp_195_s2;
    select_211_s3 <= select_211;
    select_220_s3 <= select_220;
    select_224_s3 <= select_224;
    select_254_s3 <= select_254_s2;
    ref_316_s3 <= ref_316;
    ref_320_s3 <= ref_320;
    ref_326_s3 <= ref_326;
    ref_330_s3 <= ref_330;
    ref_344_s3 <= ref_344;
    ref_349_s3 <= ref_349;
    ref_366_s3 <= ref_366;
    ref_372_s3 <= ref_372;
    or_310_s3 <= or_310_s2;
    ref_389_s3 <= ref_389;
    ref_393_s3 <= ref_393;
    ref_400_s3 <= ref_400;
    ref_405_s3 <= ref_405;
    ref_413_s3 <= ref_413;
    ref_418_s3 <= ref_418;
    ref_427_s3 <= ref_427;
    ref_433_s3 <= ref_433;
    ref_449_s3 <= ref_449;
    ref_453_s3 <= ref_453;
    ref_460_s3 <= ref_460;
    ref_465_s3 <= ref_465;
    ref_474_s3 <= ref_474;
    ref_479_s3 <= ref_479;
    ref_488_s3 <= ref_488;
    ref_494_s3 <= ref_494;
    ref_510_s3 <= ref_510;
    ref_514_s3 <= ref_514;
    ref_521_s3 <= ref_521;
    ref_526_s3 <= ref_526;
    ref_535_s3 <= ref_535;
    ref_541_s3 <= ref_541;
    ref_550_s3 <= ref_550;
    ref_556_s3 <= ref_556;
    icmp_571_s3 <= icmp_571_s2;
    or_280_s3 <= or_280_s2;
    first_634_s3 <= first_634_s2;
    zext_638_s3 <= w_314[31:28];
    zext_640_s3 <= w_314[15:12];
    zext_642_s3 <= w_314[27:24];
    zext_644_s3 <= w_314[11:8];
    zext_646_s3 <= w_314[23:20];
    lshr_648_s3 <= w_314[7:4];
    zext_650_s3 <= w_314[19:16];
    zext_652_s3 <= w_314[3:0];
    or_680_s3 <= or_680_s2;
    or_844_s3 <= or_844;
    or_712_s3 <= or_712_s2;
    reads_272_s3 <= reads_272_s2;
    check_1_977_s3 <= w_713[63:32];
    zext_983_s3 <= w_713[119:112];
    or_981_s3 <= or_981;
    and_978_s3 <= and_978_s2;
    icmp_987_s3 <= icmp_987;
    or_1048_s3 <= or_1048_s2;
    final_beat_307_s3 <= final_beat_307_s2;
    block_91_s3 <= block_91;
    sum_index_192_s3 <= sum_index_192_s2;
    xor_193_s3 <= xor_193_s2;
    and_218_s3 <= and_218_s2;
    final_result_267_s3 <= final_result_267_s2;
  end
  wire [31:0] lshr_226 = select_220_s3 >> select_224_s3;  // awq_gemv_lane.hpp:182
  wire [4:0] d1_317 = {1'd0, ref_316_s3} - {1'd0, zero_1_66};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_318 = {d1_317, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_321 = {1'd0, ref_320_s3} - {1'd0, zero_0_67};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_322 = {d0_321, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_0_323 = shl_318 + {{22{shl_322[31]}}, shl_322[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_324;
  awq_gemv_mul_27s_16s_42_3 mul_324_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_0_323[31:5]), .b(mem_x_q2[15:0]), .p(mul_324));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_327 = {1'd0, ref_326_s3} - {1'd0, zero_1_66};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_331 = {1'd0, ref_330_s3} - {1'd0, zero_0_67};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_345 = {1'd0, ref_344_s3} - {1'd0, zero_1_66};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_350 = {1'd0, ref_349_s3} - {1'd0, zero_0_67};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_367 = {1'd0, ref_366_s3} - {1'd0, zero_1_66};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_373 = {1'd0, ref_372_s3} - {1'd0, zero_0_67};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_390 = {1'd0, ref_389_s3} - {1'd0, zero_3_64};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_391 = {d1_390, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_394 = {1'd0, ref_393_s3} - {1'd0, zero_2_65};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_395 = {d0_394, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_1_396 = shl_391 + {{22{shl_395[31]}}, shl_395[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_397;
  awq_gemv_mul_27s_16s_42_3 mul_397_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_1_396[31:5]), .b(mem_x_q2[15:0]), .p(mul_397));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_401 = {1'd0, ref_400_s3} - {1'd0, zero_3_64};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_406 = {1'd0, ref_405_s3} - {1'd0, zero_2_65};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_414 = {1'd0, ref_413_s3} - {1'd0, zero_3_64};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_419 = {1'd0, ref_418_s3} - {1'd0, zero_2_65};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_428 = {1'd0, ref_427_s3} - {1'd0, zero_3_64};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_434 = {1'd0, ref_433_s3} - {1'd0, zero_2_65};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_450 = {1'd0, ref_449_s3} - {1'd0, zero_5_62};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_451 = {d1_450, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_454 = {1'd0, ref_453_s3} - {1'd0, zero_4_63};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_455 = {d0_454, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_2_456 = shl_451 + {{22{shl_455[31]}}, shl_455[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_457;
  awq_gemv_mul_27s_16s_42_3 mul_457_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_2_456[31:5]), .b(mem_x_q2[15:0]), .p(mul_457));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_461 = {1'd0, ref_460_s3} - {1'd0, zero_5_62};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_466 = {1'd0, ref_465_s3} - {1'd0, zero_4_63};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_475 = {1'd0, ref_474_s3} - {1'd0, zero_5_62};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_480 = {1'd0, ref_479_s3} - {1'd0, zero_4_63};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_489 = {1'd0, ref_488_s3} - {1'd0, zero_5_62};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_495 = {1'd0, ref_494_s3} - {1'd0, zero_4_63};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_511 = {1'd0, ref_510_s3} - {1'd0, zero_7_60};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_512 = {d1_511, 27'd0};  // awq_gemv_lane.hpp:147
  wire [4:0] d0_515 = {1'd0, ref_514_s3} - {1'd0, zero_6_61};  // awq_gemv_lane.hpp:146
  wire [31:0] shl_516 = {d0_515, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_3_517 = shl_512 + {{22{shl_516[31]}}, shl_516[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_518;
  awq_gemv_mul_27s_16s_42_3 mul_518_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en5, weights_en4, weights_en3}), .a(packed_3_517[31:5]), .b(mem_x_q2[15:0]), .p(mul_518));  // awq_gemv_lane.hpp:164
  wire [4:0] d1_522 = {1'd0, ref_521_s3} - {1'd0, zero_7_60};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_527 = {1'd0, ref_526_s3} - {1'd0, zero_6_61};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_536 = {1'd0, ref_535_s3} - {1'd0, zero_7_60};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_542 = {1'd0, ref_541_s3} - {1'd0, zero_6_61};  // awq_gemv_lane.hpp:146
  wire [4:0] d1_551 = {1'd0, ref_550_s3} - {1'd0, zero_7_60};  // awq_gemv_lane.hpp:146
  wire [4:0] d0_557 = {1'd0, ref_556_s3} - {1'd0, zero_6_61};  // awq_gemv_lane.hpp:146
  wire xor_635 = first_634_s3 ^ 1'd1;
  wire or_636 = or_280_s3 | xor_635;
  wire [3:0] zero_7_637 = or_636 ? zero_7_60 : zext_638_s3;
  wire [3:0] zero_6_639 = or_636 ? zero_6_61 : zext_640_s3;
  wire [3:0] zero_5_641 = or_636 ? zero_5_62 : zext_642_s3;
  wire [3:0] zero_4_643 = or_636 ? zero_4_63 : zext_644_s3;
  wire [3:0] zero_3_645 = or_636 ? zero_3_64 : zext_646_s3;
  wire [3:0] zero_2_647 = or_636 ? zero_2_65 : lshr_648_s3;
  wire [3:0] zero_1_649 = or_636 ? zero_1_66 : zext_650_s3;
  wire [3:0] zero_0_651 = or_636 ? zero_0_67 : zext_652_s3;
  wire [31:0] select_845 = first_634_s3 ? 32'd0 : check_0_93;  // awq_gemv_lane.hpp:247
  wire [31:0] and_846 = select_845 & 32'heb46de2f;  // awq_gemv_lane.hpp:84
  wire parity_847 = ^and_846;
  wire [31:0] and_848 = select_845 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:84
  wire parity_849 = ^and_848;
  wire [1:0] shl_850 = {parity_849, 1'd0};
  wire [1:0] or_851 = {1'd0, parity_847} | shl_850;
  wire [31:0] and_852 = select_845 & 32'had1b78bc;  // awq_gemv_lane.hpp:84
  wire parity_853 = ^and_852;
  wire [2:0] shl_854 = {parity_853, 2'd0};
  wire [2:0] or_855 = {1'd0, or_851} | shl_854;
  wire [30:0] and_856 = select_845[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:84
  wire parity_857 = ^and_856;
  wire [3:0] shl_858 = {parity_857, 3'd0};
  wire [3:0] or_859 = {1'd0, or_855} | shl_858;
  wire [31:0] and_860 = select_845 & 32'hb46de2f1;  // awq_gemv_lane.hpp:84
  wire parity_861 = ^and_860;
  wire [4:0] shl_862 = {parity_861, 4'd0};
  wire [4:0] or_863 = {1'd0, or_859} | shl_862;
  wire [30:0] and_864 = select_845[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:84
  wire parity_865 = ^and_864;
  wire [5:0] shl_866 = {parity_865, 5'd0};
  wire [5:0] or_867 = {1'd0, or_863} | shl_866;
  wire [29:0] and_868 = select_845[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:84
  wire parity_869 = ^and_868;
  wire [6:0] shl_870 = {parity_869, 6'd0};
  wire [6:0] or_871 = {1'd0, or_867} | shl_870;
  wire [30:0] and_872 = select_845[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:84
  wire parity_873 = ^and_872;
  wire [7:0] shl_874 = {parity_873, 7'd0};
  wire [7:0] or_875 = {1'd0, or_871} | shl_874;
  wire [31:0] and_876 = select_845 & 32'hebc557ab;  // awq_gemv_lane.hpp:84
  wire parity_877 = ^and_876;
  wire [8:0] shl_878 = {parity_877, 8'd0};
  wire [8:0] or_879 = {1'd0, or_875} | shl_878;
  wire [29:0] and_880 = select_845[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:84
  wire parity_881 = ^and_880;
  wire [9:0] shl_882 = {parity_881, 9'd0};
  wire [9:0] or_883 = {1'd0, or_879} | shl_882;
  wire [31:0] and_884 = select_845 & 32'h92de3cde;  // awq_gemv_lane.hpp:84
  wire parity_885 = ^and_884;
  wire [10:0] shl_886 = {parity_885, 10'd0};
  wire [10:0] or_887 = {1'd0, or_883} | shl_886;
  wire [29:0] and_888 = select_845[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:84
  wire parity_889 = ^and_888;
  wire [11:0] shl_890 = {parity_889, 11'd0};
  wire [11:0] or_891 = {1'd0, or_887} | shl_890;
  wire [30:0] and_892 = select_845[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:84
  wire parity_893 = ^and_892;
  wire [12:0] shl_894 = {parity_893, 12'd0};
  wire [12:0] or_895 = {1'd0, or_891} | shl_894;
  wire [31:0] and_896 = select_845 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:84
  wire parity_897 = ^and_896;
  wire [13:0] shl_898 = {parity_897, 13'd0};
  wire [13:0] or_899 = {1'd0, or_895} | shl_898;
  wire [29:0] and_900 = select_845[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:84
  wire parity_901 = ^and_900;
  wire [14:0] shl_902 = {parity_901, 14'd0};
  wire [14:0] or_903 = {1'd0, or_899} | shl_902;
  wire [30:0] and_904 = select_845[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:84
  wire parity_905 = ^and_904;
  wire [15:0] shl_906 = {parity_905, 15'd0};
  wire [15:0] or_907 = {1'd0, or_903} | shl_906;
  wire [30:0] and_908 = select_845[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:84
  wire parity_909 = ^and_908;
  wire [16:0] shl_910 = {parity_909, 16'd0};
  wire [16:0] or_911 = {1'd0, or_907} | shl_910;
  wire [31:0] and_912 = select_845 & 32'hb993d378;  // awq_gemv_lane.hpp:84
  wire parity_913 = ^and_912;
  wire [17:0] shl_914 = {parity_913, 17'd0};
  wire [17:0] or_915 = {1'd0, or_911} | shl_914;
  wire [30:0] and_916 = select_845[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:84
  wire parity_917 = ^and_916;
  wire [18:0] shl_918 = {parity_917, 18'd0};
  wire [18:0] or_919 = {1'd0, or_915} | shl_918;
  wire [31:0] and_920 = select_845 & 32'he64f4de1;  // awq_gemv_lane.hpp:84
  wire parity_921 = ^and_920;
  wire [19:0] shl_922 = {parity_921, 19'd0};
  wire [19:0] or_923 = {1'd0, or_919} | shl_922;
  wire [29:0] and_924 = select_845[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:84
  wire parity_925 = ^and_924;
  wire [20:0] shl_926 = {parity_925, 20'd0};
  wire [20:0] or_927 = {1'd0, or_923} | shl_926;
  wire [31:0] and_928 = select_845 & 32'ha4f655f7;  // awq_gemv_lane.hpp:84
  wire parity_929 = ^and_928;
  wire [21:0] shl_930 = {parity_929, 21'd0};
  wire [21:0] or_931 = {1'd0, or_927} | shl_930;
  wire [31:0] and_932 = select_845 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:84
  wire parity_933 = ^and_932;
  wire [22:0] shl_934 = {parity_933, 22'd0};
  wire [22:0] or_935 = {1'd0, or_931} | shl_934;
  wire [30:0] and_936 = select_845[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:84
  wire parity_937 = ^and_936;
  wire [23:0] shl_938 = {parity_937, 23'd0};
  wire [23:0] or_939 = {1'd0, or_935} | shl_938;
  wire [30:0] and_940 = select_845[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:84
  wire parity_941 = ^and_940;
  wire [24:0] shl_942 = {parity_941, 24'd0};
  wire [24:0] or_943 = {1'd0, or_939} | shl_942;
  wire [29:0] and_944 = select_845[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:84
  wire parity_945 = ^and_944;
  wire [25:0] shl_946 = {parity_945, 25'd0};
  wire [25:0] or_947 = {1'd0, or_943} | shl_946;
  wire [30:0] and_948 = select_845[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:84
  wire parity_949 = ^and_948;
  wire [26:0] shl_950 = {parity_949, 26'd0};
  wire [26:0] or_951 = {1'd0, or_947} | shl_950;
  wire [30:0] and_952 = select_845[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:84
  wire parity_953 = ^and_952;
  wire [27:0] shl_954 = {parity_953, 27'd0};
  wire [27:0] or_955 = {1'd0, or_951} | shl_954;
  wire [30:0] and_956 = select_845[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:84
  wire parity_957 = ^and_956;
  wire [28:0] shl_958 = {parity_957, 28'd0};
  wire [28:0] or_959 = {1'd0, or_955} | shl_958;
  wire [31:0] and_960 = select_845 & 32'hf21a0359;  // awq_gemv_lane.hpp:84
  wire parity_961 = ^and_960;
  wire [29:0] shl_962 = {parity_961, 29'd0};
  wire [29:0] or_963 = {1'd0, or_959} | shl_962;
  wire [27:0] and_964 = select_845[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:84
  wire parity_965 = ^and_964;
  wire [30:0] shl_966 = {parity_965, 30'd0};
  wire [30:0] or_967 = {1'd0, or_963} | shl_966;
  wire [31:0] and_968 = select_845 & 32'hf5a36f17;  // awq_gemv_lane.hpp:84
  wire parity_969 = ^and_968;
  wire [31:0] shl_970 = {parity_969, 31'd0};  // awq_gemv_lane.hpp:84
  wire [31:0] or_971 = {1'd0, or_967} | shl_970;  // awq_gemv_lane.hpp:84
  wire [31:0] check_0_972 = or_844_s3 ^ or_971;  // awq_gemv_lane.hpp:92
  wire [31:0] check_0_973 = or_712_s3 ? check_0_93 : check_0_972;
  wire or_974 = reads_272_s3 | xor_635;
  wire or_975 = or_280_s3 | or_974;
  wire [31:0] check_1_976 = or_975 ? check_1_94 : check_1_977_s3;
  wire [119:0] shl_982 = {zext_983_s3, 112'd0};
  wire icmp_984 = shl_982 != 120'h10000000000000000000000000000;
  wire or_985 = or_981_s3 | icmp_984;  // awq_gemv_lane.hpp:250
  wire [31:0] check_0_1049 = reads_272_s3 ? check_0_93 : check_0_972;  // awq_gemv.cpp:14
  wire [31:0] check_1_1050 = or_974 ? check_1_94 : check_1_977_s3;  // awq_gemv.cpp:14
  // stage 4
  reg slot_first_117_s4;
  reg trunc_197_s4;
  reg trunc_200_s4;
  reg icmp_195_s4;
  reg [15:0] select_211_s4;
  reg [7:0] trunc_228_s4;
  reg [31:0] select_254_s4;
  reg [4:0] d1_327_s4;
  reg [4:0] d0_331_s4;
  reg [15:0] sext_335_s4;
  reg [4:0] d1_345_s4;
  reg [4:0] d0_350_s4;
  reg [15:0] sext_354_s4;
  reg [4:0] d1_367_s4;
  reg [4:0] d0_373_s4;
  reg [15:0] trunc_377_s4;
  reg or_310_s4;
  reg [4:0] d1_401_s4;
  reg [4:0] d0_406_s4;
  reg [4:0] d1_414_s4;
  reg [4:0] d0_419_s4;
  reg [4:0] d1_428_s4;
  reg [4:0] d0_434_s4;
  reg [4:0] d1_461_s4;
  reg [4:0] d0_466_s4;
  reg [4:0] d1_475_s4;
  reg [4:0] d0_480_s4;
  reg [4:0] d1_489_s4;
  reg [4:0] d0_495_s4;
  reg [4:0] d1_522_s4;
  reg [4:0] d0_527_s4;
  reg [4:0] d1_536_s4;
  reg [4:0] d0_542_s4;
  reg [4:0] d1_551_s4;
  reg [4:0] d0_557_s4;
  reg icmp_571_s4;
  reg or_280_s4;
  reg or_680_s4;
  reg and_978_s4;
  reg or_985_s4;
  reg icmp_987_s4;
  reg or_975_s4;
  reg [31:0] check_0_1049_s4;
  reg [31:0] check_1_1050_s4;
  reg or_974_s4;
  reg or_1048_s4;
  reg final_beat_307_s4;
  reg [31:0] block_91_s4;
  reg [3:0] sum_index_192_s4;
  reg xor_193_s4;
  reg and_218_s4;
  reg final_result_267_s4;
  always @(posedge ap_clk) begin
    slot_first_117_s4 <= slot_first_117_s3;
    trunc_197_s4 <= trunc_197_s3;
    trunc_200_s4 <= trunc_200_s3;
    icmp_195_s4 <= icmp_195_s3;
    select_211_s4 <= select_211_s3;
    trunc_228_s4 <= lshr_226[7:0];
    select_254_s4 <= select_254_s3;
    d1_327_s4 <= d1_327;
    d0_331_s4 <= d0_331;
    sext_335_s4 <= mem_x_q2[31:16];
    d1_345_s4 <= d1_345;
    d0_350_s4 <= d0_350;
    sext_354_s4 <= mem_x_q2[47:32];
    d1_367_s4 <= d1_367;
    d0_373_s4 <= d0_373;
    trunc_377_s4 <= mem_x_q2[63:48];
    or_310_s4 <= or_310_s3;
    d1_401_s4 <= d1_401;
    d0_406_s4 <= d0_406;
    d1_414_s4 <= d1_414;
    d0_419_s4 <= d0_419;
    d1_428_s4 <= d1_428;
    d0_434_s4 <= d0_434;
    d1_461_s4 <= d1_461;
    d0_466_s4 <= d0_466;
    d1_475_s4 <= d1_475;
    d0_480_s4 <= d0_480;
    d1_489_s4 <= d1_489;
    d0_495_s4 <= d0_495;
    d1_522_s4 <= d1_522;
    d0_527_s4 <= d0_527;
    d1_536_s4 <= d1_536;
    d0_542_s4 <= d0_542;
    d1_551_s4 <= d1_551;
    d0_557_s4 <= d0_557;
    icmp_571_s4 <= icmp_571_s3;
    or_280_s4 <= or_280_s3;
    or_680_s4 <= or_680_s3;
    and_978_s4 <= and_978_s3;
    or_985_s4 <= or_985;
    icmp_987_s4 <= icmp_987_s3;
    or_975_s4 <= or_975;
    check_0_1049_s4 <= check_0_1049;
    check_1_1050_s4 <= check_1_1050;
    or_974_s4 <= or_974;
    or_1048_s4 <= or_1048_s3;
    final_beat_307_s4 <= final_beat_307_s3;
    block_91_s4 <= block_91_s3;
    sum_index_192_s4 <= sum_index_192_s3;
    xor_193_s4 <= xor_193_s3;
    and_218_s4 <= and_218_s3;
    final_result_267_s4 <= final_result_267_s3;
  end
  wire [7:0] shift_227 = trunc_228_s4 - {3'd0, line_38_26};  // awq_gemv_lane.hpp:384
  wire [31:0] shl_328 = {d1_327_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_332 = {d0_331_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_4_333 = shl_328 + {{22{shl_332[31]}}, shl_332[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_334;
  awq_gemv_mul_27s_16s_42_2 mul_334_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_4_333[31:5]), .b(sext_335_s4), .p(mul_334));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_402 = {d1_401_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_407 = {d0_406_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_5_408 = shl_402 + {{22{shl_407[31]}}, shl_407[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_409;
  awq_gemv_mul_27s_16s_42_2 mul_409_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_5_408[31:5]), .b(sext_335_s4), .p(mul_409));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_462 = {d1_461_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_467 = {d0_466_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_6_468 = shl_462 + {{22{shl_467[31]}}, shl_467[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_469;
  awq_gemv_mul_27s_16s_42_2 mul_469_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_6_468[31:5]), .b(sext_335_s4), .p(mul_469));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_523 = {d1_522_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_528 = {d0_527_s4, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_7_529 = shl_523 + {{22{shl_528[31]}}, shl_528[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_530;
  awq_gemv_mul_27s_16s_42_2 mul_530_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_7_529[31:5]), .b(sext_335_s4), .p(mul_530));  // awq_gemv_lane.hpp:164
  wire and_986 = and_978_s4 & or_985_s4;
  wire or_988 = and_986 | icmp_987_s4;
  wire check_989 = or_975_s4 ? check_95 : or_988;
  wire [31:0] xor_1051 = check_0_1049_s4 ^ check_1_1050_s4;  // awq_gemv_lane.hpp:259
  wire icmp_1052 = xor_1051 != 32'hffffffff;  // awq_gemv_lane.hpp:259
  wire check_1053 = or_974_s4 ? check_95 : or_988;
  wire or_1054 = icmp_1052 | check_1053;  // awq_gemv_lane.hpp:439
  wire xor_1055 = or_1054 ^ 1'd1;
  wire or_1056 = or_1048_s4 | xor_1055;
  wire icmp_1069 = xor_1051 == 32'hffffffff;  // awq_gemv_lane.hpp:259
  // stage 5
  reg slot_first_117_s5;
  reg trunc_197_s5;
  reg trunc_200_s5;
  reg icmp_195_s5;
  reg [15:0] select_211_s5;
  reg [7:0] shift_227_s5;
  reg [31:0] select_254_s5;
  reg [4:0] d1_345_s5;
  reg [4:0] d0_350_s5;
  reg [15:0] sext_354_s5;
  reg [4:0] d1_367_s5;
  reg [4:0] d0_373_s5;
  reg [15:0] trunc_377_s5;
  reg or_310_s5;
  reg [4:0] d1_414_s5;
  reg [4:0] d0_419_s5;
  reg [4:0] d1_428_s5;
  reg [4:0] d0_434_s5;
  reg [4:0] d1_475_s5;
  reg [4:0] d0_480_s5;
  reg [4:0] d1_489_s5;
  reg [4:0] d0_495_s5;
  reg [4:0] d1_536_s5;
  reg [4:0] d0_542_s5;
  reg [4:0] d1_551_s5;
  reg [4:0] d0_557_s5;
  reg icmp_571_s5;
  reg or_280_s5;
  reg or_680_s5;
  reg or_1056_s5;
  reg final_beat_307_s5;
  reg [31:0] block_91_s5;
  reg icmp_1069_s5;
  reg check_1053_s5;
  reg [3:0] sum_index_192_s5;
  reg xor_193_s5;
  reg and_218_s5;
  reg final_result_267_s5;
  always @(posedge ap_clk) begin
    slot_first_117_s5 <= slot_first_117_s4;
    trunc_197_s5 <= trunc_197_s4;
    trunc_200_s5 <= trunc_200_s4;
    icmp_195_s5 <= icmp_195_s4;
    select_211_s5 <= select_211_s4;
    shift_227_s5 <= shift_227;
    select_254_s5 <= select_254_s4;
    d1_345_s5 <= d1_345_s4;
    d0_350_s5 <= d0_350_s4;
    sext_354_s5 <= sext_354_s4;
    d1_367_s5 <= d1_367_s4;
    d0_373_s5 <= d0_373_s4;
    trunc_377_s5 <= trunc_377_s4;
    or_310_s5 <= or_310_s4;
    d1_414_s5 <= d1_414_s4;
    d0_419_s5 <= d0_419_s4;
    d1_428_s5 <= d1_428_s4;
    d0_434_s5 <= d0_434_s4;
    d1_475_s5 <= d1_475_s4;
    d0_480_s5 <= d0_480_s4;
    d1_489_s5 <= d1_489_s4;
    d0_495_s5 <= d0_495_s4;
    d1_536_s5 <= d1_536_s4;
    d0_542_s5 <= d0_542_s4;
    d1_551_s5 <= d1_551_s4;
    d0_557_s5 <= d0_557_s4;
    icmp_571_s5 <= icmp_571_s4;
    or_280_s5 <= or_280_s4;
    or_680_s5 <= or_680_s4;
    or_1056_s5 <= or_1056;
    final_beat_307_s5 <= final_beat_307_s4;
    block_91_s5 <= block_91_s4;
    icmp_1069_s5 <= icmp_1069;
    check_1053_s5 <= check_1053;
    sum_index_192_s5 <= sum_index_192_s4;
    xor_193_s5 <= xor_193_s4;
    and_218_s5 <= and_218_s4;
    final_result_267_s5 <= final_result_267_s4;
  end
  wire [31:0] shl_346 = {d1_345_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_351 = {d0_350_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_8_352 = shl_346 + {{22{shl_351[31]}}, shl_351[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_353;
  awq_gemv_mul_27s_16s_42_2 mul_353_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_8_352[31:5]), .b(sext_354_s5), .p(mul_353));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_415 = {d1_414_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_420 = {d0_419_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_9_421 = shl_415 + {{22{shl_420[31]}}, shl_420[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_422;
  awq_gemv_mul_27s_16s_42_2 mul_422_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_9_421[31:5]), .b(sext_354_s5), .p(mul_422));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_476 = {d1_475_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_481 = {d0_480_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_10_482 = shl_476 + {{22{shl_481[31]}}, shl_481[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_483;
  awq_gemv_mul_27s_16s_42_2 mul_483_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_10_482[31:5]), .b(sext_354_s5), .p(mul_483));  // awq_gemv_lane.hpp:164
  wire [31:0] shl_537 = {d1_536_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_543 = {d0_542_s5, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_11_544 = shl_537 + {{22{shl_543[31]}}, shl_543[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_545;
  awq_gemv_mul_27s_16s_42_2 mul_545_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_11_544[31:5]), .b(sext_354_s5), .p(mul_545));  // awq_gemv_lane.hpp:164
  wire icmp_1057 = bad_block_112 == 32'hffffffff;  // awq_gemv_lane.hpp:441
  wire xor_1058 = icmp_1057 ^ 1'd1;
  wire or_1059 = or_1056_s5 | xor_1058;
  wire xor_1060 = or_1059 ^ 1'd1;
  wire and_1061 = final_beat_307_s5 & xor_1060;
  wire xor_1062 = and_1061 ^ 1'd1;
  wire or_1063 = or_280_s5 | xor_1062;
  wire [31:0] bad_block_1064 = or_1063 ? bad_block_112 : block_91_s5;
  wire xor_1065 = or_1056_s5 ^ 1'd1;
  wire and_1066 = final_beat_307_s5 & xor_1065;
  wire xor_1067 = and_1066 ^ 1'd1;
  wire or_1068 = or_280_s5 | xor_1067;
  wire [7:0] select_1070 = icmp_1069_s5 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:259
  wire [8:0] select_1071 = check_1053_s5 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:259
  wire [8:0] or_1072 = {1'd0, select_1070} | select_1071;  // awq_gemv_lane.hpp:259
  wire [8:0] flags_1073 = flags_113 | or_1072;  // awq_gemv_lane.hpp:440
  wire [8:0] flags_1074 = or_1068 ? flags_113 : flags_1073;
  // stage 6
  reg slot_first_117_s6;
  reg trunc_197_s6;
  reg trunc_200_s6;
  reg icmp_195_s6;
  reg [15:0] select_211_s6;
  reg [7:0] shift_227_s6;
  reg [31:0] select_254_s6;
  reg [4:0] d1_367_s6;
  reg [4:0] d0_373_s6;
  reg [15:0] trunc_377_s6;
  reg or_310_s6;
  reg [4:0] d1_428_s6;
  reg [4:0] d0_434_s6;
  reg [4:0] d1_489_s6;
  reg [4:0] d0_495_s6;
  reg [4:0] d1_551_s6;
  reg [4:0] d0_557_s6;
  reg icmp_571_s6;
  reg or_280_s6;
  reg or_680_s6;
  reg [3:0] sum_index_192_s6;
  reg xor_193_s6;
  reg and_218_s6;
  reg final_result_267_s6;
  always @(posedge ap_clk) begin
    slot_first_117_s6 <= slot_first_117_s5;
    trunc_197_s6 <= trunc_197_s5;
    trunc_200_s6 <= trunc_200_s5;
    icmp_195_s6 <= icmp_195_s5;
    select_211_s6 <= select_211_s5;
    shift_227_s6 <= shift_227_s5;
    select_254_s6 <= select_254_s5;
    d1_367_s6 <= d1_367_s5;
    d0_373_s6 <= d0_373_s5;
    trunc_377_s6 <= trunc_377_s5;
    or_310_s6 <= or_310_s5;
    d1_428_s6 <= d1_428_s5;
    d0_434_s6 <= d0_434_s5;
    d1_489_s6 <= d1_489_s5;
    d0_495_s6 <= d0_495_s5;
    d1_551_s6 <= d1_551_s5;
    d0_557_s6 <= d0_557_s5;
    icmp_571_s6 <= icmp_571_s5;
    or_280_s6 <= or_280_s5;
    or_680_s6 <= or_680_s5;
    sum_index_192_s6 <= sum_index_192_s5;
    xor_193_s6 <= xor_193_s5;
    and_218_s6 <= and_218_s5;
    final_result_267_s6 <= final_result_267_s5;
  end
  wire [42:0] add_336 = {{1{mul_324[41]}}, mul_324} + {{1{mul_334[41]}}, mul_334};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_368 = {d1_367_s6, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_374 = {d0_373_s6, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_12_375 = shl_368 + {{22{shl_374[31]}}, shl_374[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_376;
  awq_gemv_mul_27s_16s_42_2 mul_376_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en7, weights_en6}), .a(packed_12_375[31:5]), .b(trunc_377_s6), .p(mul_376));  // awq_gemv_lane.hpp:164
  wire [42:0] add_410 = {{1{mul_397[41]}}, mul_397} + {{1{mul_409[41]}}, mul_409};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_429 = {d1_428_s6, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_435 = {d0_434_s6, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_13_436 = shl_429 + {{22{shl_435[31]}}, shl_435[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_437;
  awq_gemv_mul_27s_16s_42_2 mul_437_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en7, weights_en6}), .a(packed_13_436[31:5]), .b(trunc_377_s6), .p(mul_437));  // awq_gemv_lane.hpp:164
  wire [42:0] add_470 = {{1{mul_457[41]}}, mul_457} + {{1{mul_469[41]}}, mul_469};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_490 = {d1_489_s6, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_496 = {d0_495_s6, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_14_497 = shl_490 + {{22{shl_496[31]}}, shl_496[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_498;
  awq_gemv_mul_27s_16s_42_2 mul_498_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en7, weights_en6}), .a(packed_14_497[31:5]), .b(trunc_377_s6), .p(mul_498));  // awq_gemv_lane.hpp:164
  wire [42:0] add_531 = {{1{mul_518[41]}}, mul_518} + {{1{mul_530[41]}}, mul_530};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_552 = {d1_551_s6, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] shl_558 = {d0_557_s6, 27'd0};  // awq_gemv_lane.hpp:147
  wire [31:0] packed_15_559 = shl_552 + {{22{shl_558[31]}}, shl_558[31:22]};  // awq_gemv_lane.hpp:147
  wire [41:0] mul_560;
  awq_gemv_mul_27s_16s_42_2 mul_560_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en7, weights_en6}), .a(packed_15_559[31:5]), .b(trunc_377_s6), .p(mul_560));  // awq_gemv_lane.hpp:164
  // stage 7
  reg slot_first_117_s7;
  reg trunc_197_s7;
  reg trunc_200_s7;
  reg icmp_195_s7;
  reg [15:0] select_211_s7;
  reg [7:0] shift_227_s7;
  reg [31:0] select_254_s7;
  reg [42:0] add_336_s7;
  reg or_310_s7;
  reg [42:0] add_410_s7;
  reg [42:0] add_470_s7;
  reg [42:0] add_531_s7;
  reg icmp_571_s7;
  reg or_280_s7;
  reg or_680_s7;
  reg [3:0] sum_index_192_s7;
  reg xor_193_s7;
  reg and_218_s7;
  reg final_result_267_s7;
  always @(posedge ap_clk) begin
    slot_first_117_s7 <= slot_first_117_s6;
    trunc_197_s7 <= trunc_197_s6;
    trunc_200_s7 <= trunc_200_s6;
    icmp_195_s7 <= icmp_195_s6;
    select_211_s7 <= select_211_s6;
    shift_227_s7 <= shift_227_s6;
    select_254_s7 <= select_254_s6;
    add_336_s7 <= add_336;
    or_310_s7 <= or_310_s6;
    add_410_s7 <= add_410;
    add_470_s7 <= add_470;
    add_531_s7 <= add_531;
    icmp_571_s7 <= icmp_571_s6;
    or_280_s7 <= or_280_s6;
    or_680_s7 <= or_680_s6;
    sum_index_192_s7 <= sum_index_192_s6;
    xor_193_s7 <= xor_193_s6;
    and_218_s7 <= and_218_s6;
    final_result_267_s7 <= final_result_267_s6;
  end
  wire [43:0] add_355 = {{1{add_336_s7[42]}}, add_336_s7} + {{2{mul_353[41]}}, mul_353};  // awq_gemv_lane.hpp:164
  wire [43:0] add_423 = {{1{add_410_s7[42]}}, add_410_s7} + {{2{mul_422[41]}}, mul_422};  // awq_gemv_lane.hpp:164
  wire [43:0] add_484 = {{1{add_470_s7[42]}}, add_470_s7} + {{2{mul_483[41]}}, mul_483};  // awq_gemv_lane.hpp:164
  wire [43:0] add_546 = {{1{add_531_s7[42]}}, add_531_s7} + {{2{mul_545[41]}}, mul_545};  // awq_gemv_lane.hpp:164
  // stage 8
  reg slot_first_117_s8;
  reg trunc_197_s8;
  reg trunc_200_s8;
  reg icmp_195_s8;
  reg [15:0] select_211_s8;
  reg [7:0] shift_227_s8;
  reg [31:0] select_254_s8;
  reg [43:0] add_355_s8;
  reg or_310_s8;
  reg [43:0] add_423_s8;
  reg [43:0] add_484_s8;
  reg [43:0] add_546_s8;
  reg icmp_571_s8;
  reg or_280_s8;
  reg or_680_s8;
  reg [3:0] sum_index_192_s8;
  reg xor_193_s8;
  reg and_218_s8;
  reg final_result_267_s8;
  always @(posedge ap_clk) begin
    slot_first_117_s8 <= slot_first_117_s7;
    trunc_197_s8 <= trunc_197_s7;
    trunc_200_s8 <= trunc_200_s7;
    icmp_195_s8 <= icmp_195_s7;
    select_211_s8 <= select_211_s7;
    shift_227_s8 <= shift_227_s7;
    select_254_s8 <= select_254_s7;
    add_355_s8 <= add_355;
    or_310_s8 <= or_310_s7;
    add_423_s8 <= add_423;
    add_484_s8 <= add_484;
    add_546_s8 <= add_546;
    icmp_571_s8 <= icmp_571_s7;
    or_280_s8 <= or_280_s7;
    or_680_s8 <= or_680_s7;
    sum_index_192_s8 <= sum_index_192_s7;
    xor_193_s8 <= xor_193_s7;
    and_218_s8 <= and_218_s7;
    final_result_267_s8 <= final_result_267_s7;
  end
  wire [43:0] high_378 = add_355_s8 + {{2{mul_376[41]}}, mul_376};  // awq_gemv_lane.hpp:164
  wire [43:0] high_438 = add_423_s8 + {{2{mul_437[41]}}, mul_437};  // awq_gemv_lane.hpp:164
  wire [43:0] high_499 = add_484_s8 + {{2{mul_498[41]}}, mul_498};  // awq_gemv_lane.hpp:164
  wire [43:0] high_561 = add_546_s8 + {{2{mul_560[41]}}, mul_560};  // awq_gemv_lane.hpp:164
  // stage 9
  reg slot_first_117_s9;
  reg trunc_197_s9;
  reg trunc_200_s9;
  reg icmp_195_s9;
  reg [15:0] select_211_s9;
  reg [7:0] shift_227_s9;
  reg [31:0] select_254_s9;
  reg [43:0] high_378_s9;
  reg or_310_s9;
  reg [43:0] high_438_s9;
  reg [43:0] high_499_s9;
  reg [43:0] high_561_s9;
  reg icmp_571_s9;
  reg or_280_s9;
  reg or_680_s9;
  reg [3:0] sum_index_192_s9;
  reg xor_193_s9;
  reg and_218_s9;
  reg final_result_267_s9;
  always @(posedge ap_clk) begin
    slot_first_117_s9 <= slot_first_117_s8;
    trunc_197_s9 <= trunc_197_s8;
    trunc_200_s9 <= trunc_200_s8;
    icmp_195_s9 <= icmp_195_s8;
    select_211_s9 <= select_211_s8;
    shift_227_s9 <= shift_227_s8;
    select_254_s9 <= select_254_s8;
    high_378_s9 <= high_378;
    or_310_s9 <= or_310_s8;
    high_438_s9 <= high_438;
    high_499_s9 <= high_499;
    high_561_s9 <= high_561;
    icmp_571_s9 <= icmp_571_s8;
    or_280_s9 <= or_280_s8;
    or_680_s9 <= or_680_s8;
    sum_index_192_s9 <= sum_index_192_s8;
    xor_193_s9 <= xor_193_s8;
    and_218_s9 <= and_218_s8;
    final_result_267_s9 <= final_result_267_s8;
  end
  wire [31:0] high_196 = trunc_197_s9 ? {{5{slot_dot_3_37[26]}}, slot_dot_3_37} : slot_dot_2_36;
  wire [31:0] low_198 = trunc_197_s9 ? {{5{slot_dot_1_35[26]}}, slot_dot_1_35} : slot_dot_0_34;
  wire [31:0] low_199 = trunc_200_s9 ? high_196 : low_198;
  wire [31:0] high_201 = trunc_197_s9 ? {{5{slot_dot_7_41[26]}}, slot_dot_7_41} : slot_dot_6_40;
  wire [31:0] low_202 = trunc_197_s9 ? {{5{slot_dot_5_39[26]}}, slot_dot_5_39} : slot_dot_4_38;
  wire [31:0] high_203 = trunc_200_s9 ? high_201 : low_202;
  wire [31:0] select_204 = icmp_195_s9 ? low_199 : high_203;  // awq_gemv_lane.hpp:182
  wire [42:0] mul_212;
  awq_gemv_mul_27s_17s_43_2 mul_212_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en10, weights_en9}), .a(select_204[26:0]), .b({1'd0, select_211_s9}), .p(mul_212));  // awq_gemv_lane.hpp:372
  wire [31:0] add_379 = dot_0_42 + {{10{high_378_s9[21]}}, high_378_s9[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_380 = {add_379[26:0], 5'd0};  // awq_gemv_lane.hpp:430
  wire [31:0] slot_dot_0_381 = or_310_s9 ? slot_dot_0_34 : {{5{shl_380[31]}}, shl_380[31:5]};
  wire [27:0] shl_382 = {dot_1_43, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_383 = shl_382 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_384 = {{4{or_383[27]}}, or_383};  // awq_gemv_lane.hpp:169
  wire [33:0] add_385 = {2'd0, zext_384} + {{11{high_378_s9[43]}}, high_378_s9[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_386 = {add_385[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_1_387 = or_310_s9 ? slot_dot_1_35 : shl_386[31:5];
  wire [31:0] add_439 = dot_2_44 + {{10{high_438_s9[21]}}, high_438_s9[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_440 = {add_439[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_2_441 = or_310_s9 ? slot_dot_2_36 : {{5{shl_440[31]}}, shl_440[31:5]};
  wire [27:0] shl_442 = {dot_3_45, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_443 = shl_442 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_444 = {{4{or_443[27]}}, or_443};  // awq_gemv_lane.hpp:169
  wire [33:0] add_445 = {2'd0, zext_444} + {{11{high_438_s9[43]}}, high_438_s9[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_446 = {add_445[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_3_447 = or_310_s9 ? slot_dot_3_37 : shl_446[31:5];
  wire [31:0] add_500 = dot_4_46 + {{10{high_499_s9[21]}}, high_499_s9[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_501 = {add_500[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_4_502 = or_310_s9 ? slot_dot_4_38 : {{5{shl_501[31]}}, shl_501[31:5]};
  wire [27:0] shl_503 = {dot_5_47, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_504 = shl_503 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_505 = {{4{or_504[27]}}, or_504};  // awq_gemv_lane.hpp:169
  wire [33:0] add_506 = {2'd0, zext_505} + {{11{high_499_s9[43]}}, high_499_s9[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_507 = {add_506[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_5_508 = or_310_s9 ? slot_dot_5_39 : shl_507[31:5];
  wire [31:0] add_562 = dot_6_48 + {{10{high_561_s9[21]}}, high_561_s9[21:0]};  // awq_gemv_lane.hpp:168
  wire [31:0] shl_563 = {add_562[26:0], 5'd0};  // awq_gemv_lane.hpp:168
  wire [31:0] slot_dot_6_564 = or_310_s9 ? slot_dot_6_40 : {{5{shl_563[31]}}, shl_563[31:5]};
  wire [27:0] shl_565 = {dot_7_49, 1'd0};  // awq_gemv_lane.hpp:169
  wire [27:0] or_566 = shl_565 | 28'd1;  // awq_gemv_lane.hpp:169
  wire [31:0] zext_567 = {{4{or_566[27]}}, or_566};  // awq_gemv_lane.hpp:169
  wire [33:0] add_568 = {2'd0, zext_567} + {{11{high_561_s9[43]}}, high_561_s9[43:21]};  // awq_gemv_lane.hpp:169
  wire [31:0] shl_569 = {add_568[27:1], 5'd0};  // awq_gemv_lane.hpp:431
  wire [26:0] slot_dot_7_570 = or_310_s9 ? slot_dot_7_41 : shl_569[31:5];
  wire [26:0] dot_0_572 = icmp_571_s9 ? 27'd0 : shl_380[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_0_573 = or_280_s9 ? dot_0_42 : {{5{dot_0_572[26]}}, dot_0_572};
  wire [26:0] dot_1_574 = icmp_571_s9 ? 27'd0 : add_385[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_1_575 = or_280_s9 ? dot_1_43 : dot_1_574;
  wire [26:0] dot_2_576 = icmp_571_s9 ? 27'd0 : shl_440[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_2_577 = or_280_s9 ? dot_2_44 : {{5{dot_2_576[26]}}, dot_2_576};
  wire [26:0] dot_3_578 = icmp_571_s9 ? 27'd0 : add_445[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_3_579 = or_280_s9 ? dot_3_45 : dot_3_578;
  wire [26:0] dot_4_580 = icmp_571_s9 ? 27'd0 : shl_501[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_4_581 = or_280_s9 ? dot_4_46 : {{5{dot_4_580[26]}}, dot_4_580};
  wire [26:0] dot_5_582 = icmp_571_s9 ? 27'd0 : add_506[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_5_583 = or_280_s9 ? dot_5_47 : dot_5_582;
  wire [26:0] dot_6_584 = icmp_571_s9 ? 27'd0 : shl_563[31:5];  // awq_gemv_lane.hpp:430
  wire [31:0] dot_6_585 = or_280_s9 ? dot_6_48 : {{5{dot_6_584[26]}}, dot_6_584};
  wire [26:0] dot_7_586 = icmp_571_s9 ? 27'd0 : add_568[27:1];  // awq_gemv_lane.hpp:430
  wire [26:0] dot_7_587 = or_280_s9 ? dot_7_49 : dot_7_586;
  wire weights_load_1094 = weights_v9 & weights_en9;  // awq_gemv_lane.hpp:365
  // stage 10
  reg slot_first_117_s10;
  reg [7:0] shift_227_s10;
  reg [31:0] select_254_s10;
  reg or_680_s10;
  reg xor_193_s10;
  reg [3:0] sum_index_192_s10;
  reg and_218_s10;
  reg final_result_267_s10;
  always @(posedge ap_clk) begin
    slot_first_117_s10 <= slot_first_117_s9;
    shift_227_s10 <= shift_227_s9;
    select_254_s10 <= select_254_s9;
    or_680_s10 <= or_680_s9;
    xor_193_s10 <= xor_193_s9;
    sum_index_192_s10 <= sum_index_192_s9;
    and_218_s10 <= and_218_s9;
    final_result_267_s10 <= final_result_267_s9;
  end
  wire [47:0] select_194 = slot_first_117_s10 ? 48'd0 : mem_acc_q;  // awq_gemv_lane.hpp:372
  wire icmp_229 = shift_227_s10 < 8'd48;  // awq_gemv_lane.hpp:190
  wire [7:0] select_230 = icmp_229 ? shift_227_s10 : 8'd48;  // awq_gemv_lane.hpp:190
  wire [5:0] right_231 = shift_227_s10[7] ? 6'd0 : select_230[5:0];  // awq_gemv_lane.hpp:190
  wire icmp_232 = right_231 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] ashr_233_w = $signed(mem_acc_q) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_234 = {mem_acc_q, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_245 = 8'd0 - shift_227_s10;  // awq_gemv_lane.hpp:191
  wire [4:0] select_246 = shift_227_s10[7] ? sub_245[4:0] : 5'd0;  // awq_gemv_lane.hpp:191
  // stage 11
  reg [47:0] select_194_s11;
  reg [5:0] right_231_s11;
  reg [48:0] doubled_234_s11;
  reg icmp_232_s11;
  reg ashr_237_s11;
  reg [4:0] select_246_s11;
  reg [31:0] select_254_s11;
  reg or_680_s11;
  reg xor_193_s11;
  reg [3:0] sum_index_192_s11;
  reg and_218_s11;
  reg final_result_267_s11;
  always @(posedge ap_clk) begin
    select_194_s11 <= select_194;
    right_231_s11 <= right_231;
    doubled_234_s11 <= doubled_234;
    icmp_232_s11 <= icmp_232;
    ashr_237_s11 <= ashr_233_w[0];
    select_246_s11 <= select_246;
    select_254_s11 <= select_254_s10;
    or_680_s11 <= or_680_s10;
    xor_193_s11 <= xor_193_s10;
    sum_index_192_s11 <= sum_index_192_s10;
    and_218_s11 <= and_218_s10;
    final_result_267_s11 <= final_result_267_s10;
  end
  wire [47:0] add_213 = select_194_s11 + {{5{mul_212[42]}}, mul_212};  // awq_gemv_lane.hpp:372
  wire [48:0] ashr_235 = $signed(doubled_234_s11) >>> right_231_s11;  // stream_kernel.hpp:121
  wire weights_store_1095 = weights_v11 & weights_en11 & xor_193_s11;  // awq_gemv_lane.hpp:372
  // stage 12
  reg icmp_232_s12;
  reg ashr_237_s12;
  reg [48:0] ashr_235_s12;
  reg [4:0] select_246_s12;
  reg [31:0] select_254_s12;
  reg or_680_s12;
  reg and_218_s12;
  reg final_result_267_s12;
  always @(posedge ap_clk) begin
    icmp_232_s12 <= icmp_232_s11;
    ashr_237_s12 <= ashr_237_s11;
    ashr_235_s12 <= ashr_235;
    select_246_s12 <= select_246_s11;
    select_254_s12 <= select_254_s11;
    or_680_s12 <= or_680_s11;
    and_218_s12 <= and_218_s11;
    final_result_267_s12 <= final_result_267_s11;
  end
  wire [48:0] select_236 = icmp_232_s12 ? {49{ashr_237_s12}} : ashr_235_s12;  // stream_kernel.hpp:121
  wire [49:0] zext_238 = {{1{select_236[48]}}, select_236};  // stream_kernel.hpp:121
  wire [50:0] add_239 = {1'd0, zext_238} + 51'd1;  // stream_kernel.hpp:121
  // stage 13
  reg [49:0] lshr_240_s13;
  reg [4:0] select_246_s13;
  reg [31:0] select_254_s13;
  reg or_680_s13;
  reg and_218_s13;
  reg final_result_267_s13;
  always @(posedge ap_clk) begin
    lshr_240_s13 <= add_239[50:1];
    select_246_s13 <= select_246_s12;
    select_254_s13 <= select_254_s12;
    or_680_s13 <= or_680_s12;
    and_218_s13 <= and_218_s12;
    final_result_267_s13 <= final_result_267_s12;
  end
  wire icmp_241 = $signed(lshr_240_s13[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:194
  wire icmp_242 = $signed(lshr_240_s13[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:194
  wire [34:0] select_243 = icmp_242 ? 35'h600000000 : lshr_240_s13[34:0];  // awq_gemv_lane.hpp:194
  wire [34:0] select_244 = icmp_241 ? 35'h200000000 : select_243;  // awq_gemv_lane.hpp:194
  // stage 14
  reg [34:0] select_244_s14;
  reg [4:0] select_246_s14;
  reg [31:0] select_254_s14;
  reg or_680_s14;
  reg and_218_s14;
  reg final_result_267_s14;
  always @(posedge ap_clk) begin
    select_244_s14 <= select_244;
    select_246_s14 <= select_246_s13;
    select_254_s14 <= select_254_s13;
    or_680_s14 <= or_680_s13;
    and_218_s14 <= and_218_s13;
    final_result_267_s14 <= final_result_267_s13;
  end
  wire [52:0] shl_247 = {{18{select_244_s14[34]}}, select_244_s14} << select_246_s14;  // awq_gemv_lane.hpp:195
  // stage 15
  reg [52:0] shl_247_s15;
  reg [31:0] select_254_s15;
  reg or_680_s15;
  reg and_218_s15;
  reg final_result_267_s15;
  always @(posedge ap_clk) begin
    shl_247_s15 <= shl_247;
    select_254_s15 <= select_254_s14;
    or_680_s15 <= or_680_s14;
    and_218_s15 <= and_218_s14;
    final_result_267_s15 <= final_result_267_s14;
  end
  wire [52:0] add_255 = shl_247_s15 + {{21{select_254_s15[31]}}, select_254_s15};  // awq_gemv_lane.hpp:195
  // stage 16
  reg [52:0] add_255_s16;
  reg or_680_s16;
  reg and_218_s16;
  reg final_result_267_s16;
  always @(posedge ap_clk) begin
    add_255_s16 <= add_255;
    or_680_s16 <= or_680_s15;
    and_218_s16 <= and_218_s15;
    final_result_267_s16 <= final_result_267_s15;
  end
  wire icmp_256 = $signed(add_255_s16) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_257 = icmp_256 ? add_255_s16 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 17
  reg [52:0] select_257_s17;
  reg or_680_s17;
  reg and_218_s17;
  reg final_result_267_s17;
  always @(posedge ap_clk) begin
    select_257_s17 <= select_257;
    or_680_s17 <= or_680_s16;
    and_218_s17 <= and_218_s16;
    final_result_267_s17 <= final_result_267_s16;
  end
  wire icmp_258 = $signed(select_257_s17) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_259 = icmp_258 ? select_257_s17 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_260 = {select_259[31:0], 96'd0};  // awq_gemv_lane.hpp:388
  wire [95:0] shl_261 = {y_2_84, 64'd0};  // awq_gemv_lane.hpp:388
  wire [127:0] or_262 = shl_260 | {32'd0, shl_261};  // awq_gemv_lane.hpp:388
  wire [63:0] shl_263 = {y_1_85, 32'd0};  // awq_gemv_lane.hpp:389
  wire [127:0] or_264 = or_262 | {64'd0, shl_263};  // awq_gemv_lane.hpp:388
  wire [127:0] out_265 = or_264 | {96'd0, y_0_86};  // awq_gemv_lane.hpp:389
  wire [31:0] y_2_681 = or_680_s17 ? y_2_84 : select_259[31:0];  // awq_gemv.cpp:14
  wire [31:0] y_1_682 = or_680_s17 ? y_1_85 : y_2_84;  // awq_gemv.cpp:14
  wire [31:0] y_0_683 = or_680_s17 ? y_0_86 : y_1_85;  // awq_gemv.cpp:14
  wire weights_push_1096 = weights_v17 & weights_en17 & and_218_s17;  // awq_gemv_lane.hpp:390
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_w_beat_valid & and_283) | (~s_param_beat_valid & and_287) | (~s_x_beat_valid & and_298) | (~m_y_beat_room)));
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
  wire weights_leave = xor_306;
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
    if (weights_v9 & weights_en9) slot_dot_0_34 <= slot_dot_0_381;
    if (weights_v9 & weights_en9) slot_dot_1_35 <= slot_dot_1_387;
    if (weights_v9 & weights_en9) slot_dot_2_36 <= slot_dot_2_441;
    if (weights_v9 & weights_en9) slot_dot_3_37 <= slot_dot_3_447;
    if (weights_v9 & weights_en9) slot_dot_4_38 <= slot_dot_4_502;
    if (weights_v9 & weights_en9) slot_dot_5_39 <= slot_dot_5_508;
    if (weights_v9 & weights_en9) slot_dot_6_40 <= slot_dot_6_564;
    if (weights_v9 & weights_en9) slot_dot_7_41 <= slot_dot_7_570;
    if (weights_v9 & weights_en9) dot_0_42 <= dot_0_573;
    if (weights_v9 & weights_en9) dot_1_43 <= dot_1_575;
    if (weights_v9 & weights_en9) dot_2_44 <= dot_2_577;
    if (weights_v9 & weights_en9) dot_3_45 <= dot_3_579;
    if (weights_v9 & weights_en9) dot_4_46 <= dot_4_581;
    if (weights_v9 & weights_en9) dot_5_47 <= dot_5_583;
    if (weights_v9 & weights_en9) dot_6_48 <= dot_6_585;
    if (weights_v9 & weights_en9) dot_7_49 <= dot_7_587;
    if (weights_v2 & weights_en2) params_9_50 <= params_9_604;
    if (weights_v2 & weights_en2) params_8_51 <= params_8_618;
    if (weights_v1 & weights_en1) params_7_52 <= params_7_623;
    if (weights_v1 & weights_en1) params_6_53 <= params_6_625;
    if (weights_v1 & weights_en1) params_5_54 <= params_5_627;
    if (weights_v1 & weights_en1) params_4_55 <= params_4_629;
    if (weights_v1 & weights_en1) params_3_56 <= params_3_630;
    if (weights_v1 & weights_en1) params_2_57 <= params_2_631;
    if (weights_v1 & weights_en1) params_1_58 <= params_1_632;
    if (weights_v1 & weights_en1) params_0_59 <= params_0_633;
    if (weights_v3 & weights_en3) zero_7_60 <= zero_7_637;
    if (weights_v3 & weights_en3) zero_6_61 <= zero_6_639;
    if (weights_v3 & weights_en3) zero_5_62 <= zero_5_641;
    if (weights_v3 & weights_en3) zero_4_63 <= zero_4_643;
    if (weights_v3 & weights_en3) zero_3_64 <= zero_3_645;
    if (weights_v3 & weights_en3) zero_2_65 <= zero_2_647;
    if (weights_v3 & weights_en3) zero_1_66 <= zero_1_649;
    if (weights_v3 & weights_en3) zero_0_67 <= zero_0_651;
    if (weights_v2 & weights_en2) scale_7_68 <= scale_7_656;
    if (weights_v2 & weights_en2) scale_6_69 <= scale_6_657;
    if (weights_v2 & weights_en2) scale_5_70 <= scale_5_658;
    if (weights_v2 & weights_en2) scale_4_71 <= scale_4_659;
    if (weights_v2 & weights_en2) scale_3_72 <= scale_3_660;
    if (weights_v2 & weights_en2) scale_2_73 <= scale_2_661;
    if (weights_v2 & weights_en2) scale_1_74 <= scale_1_662;
    if (weights_v2 & weights_en2) scale_0_75 <= scale_0_663;
    if (weights_v2 & weights_en2) slot_scale_7_76 <= slot_scale_7_665;
    if (weights_v2 & weights_en2) slot_scale_6_77 <= slot_scale_6_667;
    if (weights_v2 & weights_en2) slot_scale_5_78 <= slot_scale_5_669;
    if (weights_v2 & weights_en2) slot_scale_4_79 <= slot_scale_4_671;
    if (weights_v2 & weights_en2) slot_scale_3_80 <= slot_scale_3_673;
    if (weights_v2 & weights_en2) slot_scale_2_81 <= slot_scale_2_675;
    if (weights_v2 & weights_en2) slot_scale_1_82 <= slot_scale_1_677;
    if (weights_v2 & weights_en2) slot_scale_0_83 <= slot_scale_0_679;
    if (weights_v17 & weights_en17) y_2_84 <= y_2_681;
    if (weights_v17 & weights_en17) y_1_85 <= y_1_682;
    if (weights_v17 & weights_en17) y_0_86 <= y_0_683;
    if (weights_v0 & weights_en0) slot_bank_87 <= slot_bank_688;
    if (weights_v0 & weights_en0) results_88 <= results_693;
    if (weights_v0 & weights_en0) slots_89 <= slots_696;
    if (weights_v1 & weights_en1) word_90 <= word_702;
    if (weights_v2 & weights_en2) block_91 <= block_704;
    if (weights_v2 & weights_en2) dense_92 <= dense_711;
    if (weights_v3 & weights_en3) check_0_93 <= check_0_973;
    if (weights_v3 & weights_en3) check_1_94 <= check_1_976;
    if (weights_v4 & weights_en4) check_95 <= check_989;
    if (weights_v0 & weights_en0) loader_96 <= loader_991;
    if (weights_v0 & weights_en0) takes_first_97 <= loader_993;
    if (weights_v0 & weights_en0) loader_4_98 <= loader_996;
    if (weights_v0 & weights_en0) loader_99 <= loader_997;
    if (weights_v1 & weights_en1) loader_2_100 <= loader_2_999;
    if (weights_v0 & weights_en0) loader_4_101 <= loader_4_1001;
    if (weights_v0 & weights_en0) loader_3_102 <= loader_3_1004;
    if (weights_v0 & weights_en0) col_groups_103 <= col_groups_1006;
    if (weights_v1 & weights_en1) result_104 <= result_1010;
    if (weights_v0 & weights_en0) beat_105 <= beat_1013;
    if (weights_v1 & weights_en1) x_packet_106 <= x_packet_1016;
    if (weights_v1 & weights_en1) x_packet_107 <= x_packet_1023;
    if (weights_v1 & weights_en1) w_packet_108 <= w_packet_1025;
    if (weights_v1 & weights_en1) w_packet_109 <= w_packet_1035;
    if (weights_v1 & weights_en1) p_packet_110 <= p_packet_1039;
    if (weights_v1 & weights_en1) p_packet_111 <= p_packet_1046;
    if (weights_v5 & weights_en5) bad_block_112 <= bad_block_1064;
    if (weights_v5 & weights_en5) flags_113 <= flags_1074;
    if (weights_v0 & weights_en0) group_114 <= group_1077;
    if (weights_v0 & weights_en0) running_115 <= running_1079;
    if (weights_v0 & weights_en0) weighing_116 <= weighing_1081;
    if (weights_v1 & weights_en1) slot_first_117 <= slot_first_1083;
    if (weights_v0 & weights_en0) slot_last_118 <= slot_last_1084;
    if (weights_v0 & weights_en0) results_end_119 <= slot_end_1085;
    if (weights_v0 & weights_en0) results_end_120 <= results_end_1086;
    if (weights_v0 & weights_en0) answering_121 <= answering_1093;
    if (line_38_done) params_9_50 <= 32'd0;
    if (line_38_done) params_8_51 <= 32'd0;
    if (line_38_done) params_7_52 <= 32'd0;
    if (line_38_done) params_6_53 <= 32'd0;
    if (line_38_done) params_5_54 <= 32'd0;
    if (line_38_done) params_4_55 <= 32'd0;
    if (line_38_done) params_3_56 <= 32'd0;
    if (line_38_done) params_2_57 <= 32'd0;
    if (line_38_done) params_1_58 <= 32'd0;
    if (line_38_done) params_0_59 <= 32'd0;
    if (line_38_done) zero_7_60 <= 4'd0;
    if (line_38_done) zero_6_61 <= 4'd0;
    if (line_38_done) zero_5_62 <= 4'd0;
    if (line_38_done) zero_4_63 <= 4'd0;
    if (line_38_done) zero_3_64 <= 4'd0;
    if (line_38_done) zero_2_65 <= 4'd0;
    if (line_38_done) zero_1_66 <= 4'd0;
    if (line_38_done) zero_0_67 <= 4'd0;
    if (line_38_done) scale_7_68 <= 16'd0;
    if (line_38_done) scale_6_69 <= 16'd0;
    if (line_38_done) scale_5_70 <= 16'd0;
    if (line_38_done) scale_4_71 <= 16'd0;
    if (line_38_done) scale_3_72 <= 16'd0;
    if (line_38_done) scale_2_73 <= 16'd0;
    if (line_38_done) scale_1_74 <= 16'd0;
    if (line_38_done) scale_0_75 <= 16'd0;
    if (line_38_done) slot_scale_7_76 <= 16'd0;
    if (line_38_done) slot_scale_6_77 <= 16'd0;
    if (line_38_done) slot_scale_5_78 <= 16'd0;
    if (line_38_done) slot_scale_4_79 <= 16'd0;
    if (line_38_done) slot_scale_3_80 <= 16'd0;
    if (line_38_done) slot_scale_2_81 <= 16'd0;
    if (line_38_done) slot_scale_1_82 <= 16'd0;
    if (line_38_done) slot_scale_0_83 <= 16'd0;
    if (line_38_done) y_2_84 <= 32'd0;
    if (line_38_done) y_1_85 <= 32'd0;
    if (line_38_done) y_0_86 <= 32'd0;
    if (line_38_done) slot_bank_87 <= 1'd0;
    if (line_38_done) results_88 <= 7'd0;
    if (line_38_done) slots_89 <= 4'd0;
    if (line_38_done) word_90 <= 13'd0;
    if (line_38_done) block_91 <= 32'd0;
    if (line_38_done) dense_92 <= 96'd0;
    if (line_38_done) check_0_93 <= 32'd0;
    if (line_38_done) check_1_94 <= 32'd0;
    if (line_38_done) check_95 <= 1'd0;
    if (line_38_done) loader_96 <= 1'd1;
    if (line_38_done) takes_first_97 <= 1'd0;
    if (line_38_done) loader_4_98 <= 2'd1;
    if (line_38_done) loader_99 <= 2'd0;
    if (line_38_done) loader_2_100 <= 64'd0;
    if (line_38_done) loader_4_101 <= 15'd0;
    if (line_38_done) loader_3_102 <= 15'd0;
    if (line_38_done) col_groups_103 <= c_3_7;
    if (line_38_done) result_104 <= 6'd0;
    if (line_38_done) beat_105 <= 6'd0;
    if (line_38_done) x_packet_106 <= s_x_last_33;
    if (line_38_done) x_packet_107 <= s_x_last_33;
    if (line_38_done) w_packet_108 <= 1'd0;
    if (line_38_done) w_packet_109 <= 1'd0;
    if (line_38_done) p_packet_110 <= 1'd0;
    if (line_38_done) p_packet_111 <= 1'd0;
    if (line_38_done) bad_block_112 <= 32'hffffffff;
    if (line_38_done) flags_113 <= {8'd0, flags_22};
    if (line_38_done) group_114 <= 16'd0;
    if (line_38_done) running_115 <= 1'd1;
    if (line_38_done) weighing_116 <= 1'd1;
    if (line_38_done) slot_first_117 <= 1'd0;
    if (line_38_done) slot_last_118 <= 1'd0;
    if (line_38_done) results_end_119 <= 1'd0;
    if (line_38_done) results_end_120 <= 1'd0;
    if (line_38_done) answering_121 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:297: line_297, 1 stages
  wire [1:0] select_1103 = x_packet_107 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1104 = x_packet_106 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1105 = {1'd0, select_1103} | select_1104;  // stream_kernel.hpp:50
  wire [3:0] select_1106 = w_packet_109 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1107 = w_packet_108 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1108 = {1'd0, select_1106} | select_1107;  // stream_kernel.hpp:50
  wire [4:0] or_1109 = {2'd0, or_1105} | or_1108;  // awq_gemv_lane.hpp:461
  wire [5:0] select_1110 = p_packet_111 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1111 = p_packet_110 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1112 = {1'd0, select_1110} | select_1111;  // stream_kernel.hpp:50
  wire [6:0] or_1113 = {2'd0, or_1109} | or_1112;  // awq_gemv_lane.hpp:461
  wire [8:0] flags_1114 = flags_113 | {2'd0, or_1113};  // awq_gemv_lane.hpp:461
  wire discard_x_1115 = x_packet_106 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1116 = w_packet_108 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1117 = p_packet_110 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_297_v0 & line_297_en0) flags_122 <= flags_1114;
    if (line_297_v0 & line_297_en0) discard_x_123 <= discard_x_1115;
    if (line_297_v0 & line_297_en0) discard_w_124 <= discard_w_1116;
    if (line_297_v0 & line_297_en0) discard_p_125 <= discard_p_1117;
  end

  // ---- hls/include/awq_gemv_lane.hpp:297: line_297_2, 1 stages
  wire [8:0] select_1118 = c_14_14 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:464
  wire [8:0] or_1119 = select_1118 | flags_127;  // awq_gemv_lane.hpp:464
  wire [31:0] add_1120 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:465
  wire [31:0] select_1121 = c_14_14 ? add_1120 : 32'd1;  // awq_gemv_lane.hpp:465
  wire [40:0] shl_1122 = {flags_127, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1123 = shl_1122 | {32'd0, or_1119};  // stream_kernel.hpp:81
  wire [63:0] shl_1124 = {line_295_15[15:0], 48'd0};
  wire [63:0] data_1125 = {23'd0, data_1123} | shl_1124;  // stream_kernel.hpp:84
  wire [95:0] shl_1126 = {bad_block_126, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1127 = {32'd0, data_1125} | shl_1126;  // stream_kernel.hpp:84
  wire [127:0] shl_1128 = {select_1121, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1129 = {32'd0, data_1127} | shl_1128;  // stream_kernel.hpp:84
  wire line_297_2_load_1130 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:464
  wire line_297_2_store_1131 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:464
  wire line_297_2_load_1132 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:465
  wire line_297_2_store_1133 = line_297_2_v0 & line_297_2_en0;  // awq_gemv_lane.hpp:465
  wire line_297_2_push_1134 = line_297_2_v0 & line_297_2_en0;  // stream_kernel.hpp:85
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
    if (line_296_done_0) bad_block_126 <= 32'hffffffff;
    if (line_296_done_0) flags_127 <= {8'd0, flags_22};
    if (line_296_done_0) discard_x_128 <= 1'd1;
    if (line_296_done_0) discard_w_129 <= 1'd1;
    if (line_296_done_0) discard_p_130 <= 1'd1;
    if (line_297_done) bad_block_126 <= bad_block_112;
    if (line_297_done) flags_127 <= flags_122;
    if (line_297_done) discard_x_128 <= discard_x_123;
    if (line_297_done) discard_w_129 <= discard_w_124;
    if (line_297_done) discard_p_130 <= discard_p_125;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1135 = more_131 ^ 1'd1;
  wire more_1136 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1137 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1135;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_131 <= more_1136;
    if (line_297_2_done) more_131 <= discard_x_128;
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
  wire xor_1138 = more_132 ^ 1'd1;
  wire more_1139 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1140 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1138;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_132 <= more_1139;
    if (line_69_done) more_132 <= discard_w_129;
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
  wire xor_1141 = more_133 ^ 1'd1;
  wire more_1142 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1143 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1141;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_133 <= more_1142;
    if (line_69_2_done) more_133 <= discard_p_130;
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
  assign line_295_done_0 = (state == LINE_295_S) & ~line_295_busy & line_295_16;
  assign line_295_done_1 = (state == LINE_295_S) & ~line_295_busy & ~line_295_16;
  assign line_20_done_0 = (state == LINE_20_S) & ~line_20_busy & planes_17;
  assign line_20_done_1 = (state == LINE_20_S) & ~line_20_busy & ~planes_17;
  assign line_71_done_0 = (state == LINE_71_S) & ~line_71_busy & line_71_18;
  assign line_71_done_1 = (state == LINE_71_S) & ~line_71_busy & ~line_71_18;
  assign line_71_2_done_0 = (state == LINE_71_2_S) & ~line_71_2_busy & line_71_2_19;
  assign line_71_2_done_1 = (state == LINE_71_2_S) & ~line_71_2_busy & ~line_71_2_19;
  assign line_72_done = (state == LINE_72_S) & ~line_72_busy;
  assign line_296_done_0 = (state == LINE_296_S) & ~line_296_busy & c_15_21;
  assign line_296_done_1 = (state == LINE_296_S) & ~line_296_busy & ~c_15_21;
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
    if (line_295_done_0 | line_71_done_0 | line_71_2_done_1 | line_72_done) state <= LINE_296_S;
    if (line_295_done_1) state <= LINE_20_S;
    if (line_20_done_0) state <= LINE_71_2_S;
    if (line_20_done_1) state <= LINE_71_S;
    if (line_71_done_1 | line_71_2_done_0) state <= LINE_72_S;
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
  assign line_296_start = line_295_done_0 | line_71_done_0 | line_71_2_done_1 | line_72_done;
  assign line_20_start = line_295_done_1;
  assign line_71_2_start = line_20_done_0;
  assign line_71_start = line_20_done_1;
  assign line_72_start = line_71_done_1 | line_71_2_done_0;
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
  wire s_cmd_beat_take = line_295_pop_150;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_185 | weights_pop_1100 | discard_pop_1137;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_1097 | discard_2_pop_1140;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_1099 | discard_3_pop_1143;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 17 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1096;
  wire [128:0] m_y_beat = {final_result_267_s17, out_265};
  awq_gemv_output #(.WIDTH(129), .ADDRESS(5), .ROOM(15)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_297_2_push_1134;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1129};
  awq_gemv_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:287: sticky
  always @(posedge ap_clk) begin
    if (line_297_2_store_1131) mem_sticky <= or_1119;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:287: frames
  always @(posedge ap_clk) begin
    if (line_297_2_store_1133) mem_frames <= select_1121;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:288: x
  wire mem_x_write = weights_store_1101;
  wire [12:0] mem_x_write_address = trunc_1102_s1;
  wire [63:0] mem_x_write_data = select_305;
  wire mem_x_read = weights_load_1098;
  wire [12:0] mem_x_read_address = word_90;
  wire mem_x_advance = weights_v2 & weights_en2;
  awq_gemv_mem_x mem_x_ram (.clk(ap_clk), .read(mem_x_read), .read_address(mem_x_read_address), .q(mem_x_q), .advance(mem_x_advance), .q2(mem_x_q2), .write(mem_x_write), .write_address(mem_x_write_address), .write_data(mem_x_write_data));

  // hls/include/awq_gemv_lane.hpp:289: acc
  wire mem_acc_write = weights_store_1095;
  wire [3:0] mem_acc_write_address = sum_index_192_s11;
  wire [47:0] mem_acc_write_data = add_213;
  wire mem_acc_read = weights_load_1094;
  wire [3:0] mem_acc_read_address = sum_index_192_s9;
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

// hls/include/awq_gemv_lane.hpp:288: x, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:289: acc, 16 words of 48 bits
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
