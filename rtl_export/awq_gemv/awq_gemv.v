// awq_gemv: made by rtl_export from hls/awq_gemv/awq_gemv.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   weights: II=1, depth 17 (hls/include/awq_gemv_lane.hpp:339)
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
  localparam [4:0] LINE_291_S = 5'd0;
  localparam [4:0] LINE_20_S = 5'd1;
  localparam [4:0] LINE_67_S = 5'd2;
  localparam [4:0] LINE_67_2_S = 5'd3;
  localparam [4:0] LINE_68_S = 5'd4;
  localparam [4:0] LINE_292_S = 5'd5;
  localparam [4:0] LINE_38_S = 5'd6;
  localparam [4:0] WEIGHTS_S = 5'd7;
  localparam [4:0] LINE_293_S = 5'd8;
  localparam [4:0] LINE_293_2_S = 5'd9;
  localparam [4:0] DISCARD_S = 5'd10;
  localparam [4:0] LINE_69_S = 5'd11;
  localparam [4:0] DISCARD_2_S = 5'd12;
  localparam [4:0] LINE_69_2_S = 5'd13;
  localparam [4:0] DISCARD_3_S = 5'd14;
  localparam [4:0] LINE_5_S = 5'd15;
  localparam [4:0] RESTART = 5'd16;
  reg [4:0] state;
  wire line_291_done_0;
  wire line_291_done_1;
  wire line_20_done_0;
  wire line_20_done_1;
  wire line_67_done_0;
  wire line_67_done_1;
  wire line_67_2_done_0;
  wire line_67_2_done_1;
  wire line_68_done;
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
  reg [15:0] c_2_2;
  reg line_291_3;
  reg line_291_4;
  reg [8:0] limit_5;
  reg [15:0] c_4_6;
  reg [15:0] c_3_7;
  reg [7:0] last_token_8;
  reg [127:0] s_cmd_data_9;
  reg line_291_10;
  reg [3:0] c_10_11;
  reg [7:0] c_0_12;
  reg [15:0] c_1_13;
  reg c_14_14;
  reg [111:0] line_291_15;
  reg line_291_16;
  wire line_291_v0;
  wire line_291_en0;

  // hls/include/stream_kernel.hpp:20: line_20
  wire line_20_start;
  reg line_20_run;
  reg planes_17;
  wire line_20_v0;
  wire line_20_en0;

  // hls/include/awq_gemv_lane.hpp:67: line_67
  wire line_67_start;
  reg line_67_run;
  reg line_67_18;
  wire line_67_v0;
  wire line_67_en0;

  // hls/include/awq_gemv_lane.hpp:67: line_67_2
  wire line_67_2_start;
  reg line_67_2_run;
  reg line_67_2_19;
  wire line_67_2_v0;
  wire line_67_2_en0;

  // hls/include/awq_gemv_lane.hpp:68: line_68
  wire line_68_start;
  reg line_68_run;
  reg line_68_20;
  wire line_68_v0;
  wire line_68_en0;

  // hls/include/awq_gemv_lane.hpp:292: line_292
  wire line_292_start;
  reg line_292_run;
  reg c_15_21;
  reg flags_22;
  wire line_292_v0;
  wire line_292_en0;

  // hls/include/stream_kernel.hpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  reg [15:0] last_group_23;
  reg [5:0] line_38_24;
  reg [6:0] results_25;
  reg [4:0] line_38_26;
  reg [5:0] line_38_27;
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

  // hls/include/awq_gemv_lane.hpp:339: weights
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
  reg [5:0] beat_104;
  reg [5:0] result_105;
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
  reg weighs_116;
  reg slot_first_117;
  reg slot_last_118;
  reg results_end_119;
  reg results_end_120;
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
  reg [8:0] flags_121;
  reg discard_x_122;
  reg discard_w_123;
  reg discard_p_124;
  wire line_293_v0;
  wire line_293_en0;

  // hls/include/awq_gemv_lane.hpp:293: line_293_2
  wire line_293_2_start;
  reg line_293_2_run;
  reg [31:0] bad_block_125;
  reg [8:0] flags_126;
  reg discard_x_127;
  reg discard_w_128;
  reg discard_p_129;
  wire line_293_2_v0;
  wire line_293_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_130;
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
  reg more_131;
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
  reg more_132;
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

  // ---- hls/include/awq_gemv_lane.hpp:291: line_291, 1 stages
  wire icmp_133 = s_cmd_beat_data[47:32] == 16'd0;
  wire xor_134 = s_cmd_beat_data[9] ^ 1'd1;
  wire or_135 = xor_134 | s_cmd_beat_data[15];  // awq_gemv_lane.hpp:66
  wire icmp_136 = s_cmd_beat_data[7:0] != 8'd1;  // awq_gemv_lane.hpp:66
  wire or_137 = or_135 | icmp_136;  // awq_gemv_lane.hpp:66
  wire or_138 = icmp_133 | or_137;  // awq_gemv_lane.hpp:66
  wire [65:0] shl_139 = {s_cmd_beat_data[65], 65'd0};
  wire [8:0] limit_140 = s_cmd_beat_data[8] ? 9'd231 : 9'd462;  // awq_gemv_lane.hpp:65
  wire [15:0] c_4_141 = s_cmd_beat_data[47:32] >> s_cmd_beat_data[65];  // awq_gemv_lane.hpp:58
  wire c_14_142 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_291_pop_143 = line_291_v0 & line_291_en0;  // awq_gemv_lane.hpp:291
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
    if (line_291_v0 & line_291_en0) line_291_1 <= shl_139;
    if (line_291_v0 & line_291_en0) c_2_2 <= s_cmd_beat_data[47:32];
    if (line_291_v0 & line_291_en0) line_291_3 <= s_cmd_beat_data[32];
    if (line_291_v0 & line_291_en0) line_291_4 <= s_cmd_beat_data[11];
    if (line_291_v0 & line_291_en0) limit_5 <= limit_140;
    if (line_291_v0 & line_291_en0) c_4_6 <= c_4_141;
    if (line_291_v0 & line_291_en0) c_3_7 <= s_cmd_beat_data[63:48];
    if (line_291_v0 & line_291_en0) last_token_8 <= s_cmd_beat_data[79:72];
    if (line_291_v0 & line_291_en0) s_cmd_data_9 <= s_cmd_beat_data;
    if (line_291_v0 & line_291_en0) line_291_10 <= s_cmd_beat_data[8];
    if (line_291_v0 & line_291_en0) c_10_11 <= s_cmd_beat_data[75:72];
    if (line_291_v0 & line_291_en0) c_0_12 <= s_cmd_beat_data[15:8];
    if (line_291_v0 & line_291_en0) c_1_13 <= s_cmd_beat_data[31:16];
    if (line_291_v0 & line_291_en0) c_14_14 <= c_14_142;
    if (line_291_v0 & line_291_en0) line_291_15 <= s_cmd_beat_data[127:16];
    if (line_291_v0 & line_291_en0) line_291_16 <= or_138;
  end

  // ---- hls/include/stream_kernel.hpp:20: line_20, 1 stages
  wire planes_144 = line_291_1 == 66'd0;  // stream_kernel.hpp:20
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
    if (line_20_v0 & line_20_en0) planes_17 <= planes_144;
  end

  // ---- hls/include/awq_gemv_lane.hpp:67: line_67, 1 stages
  wire or_145 = line_291_3 | line_291_4;  // awq_gemv_lane.hpp:67
  wire icmp_146 = last_token_8 != 8'd0;
  wire or_147 = or_145 | icmp_146;  // awq_gemv_lane.hpp:67
  wire icmp_148 = {7'd0, limit_5} < c_4_6;
  wire icmp_149 = c_3_7 == 16'd0;
  wire or_150 = icmp_148 | icmp_149;  // awq_gemv_lane.hpp:67
  wire or_151 = or_147 | or_150;  // awq_gemv_lane.hpp:67
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
    if (line_67_v0 & line_67_en0) line_67_18 <= or_151;
  end

  // ---- hls/include/awq_gemv_lane.hpp:67: line_67_2, 1 stages
  wire icmp_152 = c_3_7 != 16'd0;
  wire icmp_153 = last_token_8 == 8'd0;
  wire icmp_154 = {7'd0, limit_5} >= c_4_6;  // awq_gemv_lane.hpp:67
  wire and_155 = icmp_153 & icmp_154;  // awq_gemv_lane.hpp:67
  wire and_156 = icmp_152 & and_155;  // awq_gemv_lane.hpp:67
  assign line_67_2_en0 = 1'd1;
  wire line_67_2_issue = line_67_2_run;
  wire line_67_2_leave = 1'b0;
  assign line_67_2_v0 = line_67_2_issue;
  wire line_67_2_busy = line_67_2_run;
  always @(posedge ap_clk) begin
    if (line_67_2_issue & line_67_2_en0) line_67_2_run <= 1'b0;
    if (line_67_2_start) line_67_2_run <= 1'b1;
    if (rst) begin line_67_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_67_2_v0 & line_67_2_en0) line_67_2_19 <= and_156;
  end

  // ---- hls/include/awq_gemv_lane.hpp:68: line_68, 1 stages
  wire [127:0] and_157 = s_cmd_data_9 & 128'hffffffffffff00fc0000000000000000;  // awq_gemv_lane.hpp:68
  wire icmp_158 = and_157 != 128'd0;  // awq_gemv_lane.hpp:68
  assign line_68_en0 = 1'd1;
  wire line_68_issue = line_68_run;
  wire line_68_leave = 1'b0;
  assign line_68_v0 = line_68_issue;
  wire line_68_busy = line_68_run;
  always @(posedge ap_clk) begin
    if (line_68_issue & line_68_en0) line_68_run <= 1'b0;
    if (line_68_start) line_68_run <= 1'b1;
    if (rst) begin line_68_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_68_v0 & line_68_en0) line_68_20 <= icmp_158;
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
    if (line_292_v0 & line_292_en0) flags_22 <= c_15_21;
    if (line_291_done_0) c_15_21 <= 1'd1;
    if (line_67_done_0) c_15_21 <= 1'd1;
    if (line_67_2_done_1) c_15_21 <= 1'd1;
    if (line_68_done) c_15_21 <= line_68_20;
  end

  // ---- hls/include/stream_kernel.hpp:38: line_38, 2 stages
  // stage 0
  wire [15:0] last_group_159 = c_2_2 + 16'd65535;  // awq_gemv_lane.hpp:301
  wire [5:0] last_beat_160 = line_291_10 ? 6'd33 : 6'd17;  // awq_gemv_lane.hpp:300
  wire [6:0] shl_161 = {c_10_11, 3'd0};  // awq_gemv_lane.hpp:370
  wire [7:0] add_162 = {1'd0, shl_161} + 8'd8;  // awq_gemv_lane.hpp:370
  wire [2:0] select_163 = line_291_10 ? 3'd5 : 3'd4;  // awq_gemv_lane.hpp:302
  wire [15:0] shl_164 = c_4_6 << select_163;  // awq_gemv_lane.hpp:302
  wire xor_167 = c_0_12[2] ^ 1'd1;
  wire icmp_168 = c_10_11 > 4'd7;  // awq_gemv_lane.hpp:305
  wire [15:0] shl_169 = 16'd1 << c_10_11;  // awq_gemv_lane.hpp:305
  wire [1:0] last_token_170 = icmp_168 ? 2'd0 : shl_169[1:0];  // awq_gemv_lane.hpp:305
  wire [3:0] shl_171 = {last_token_8[3:1], 1'd0};
  wire icmp_172 = shl_171 > 4'd7;  // awq_gemv_lane.hpp:306
  wire [3:0] or_173 = shl_171 | 4'd1;  // awq_gemv_lane.hpp:306
  wire [15:0] shl_174 = 16'd1 << or_173;  // awq_gemv_lane.hpp:306
  wire [1:0] last_slot_175 = icmp_172 ? 2'd0 : shl_174[1:0];  // awq_gemv_lane.hpp:306
  wire line_38_pop_176 = line_38_v0 & line_38_en0;  // stream_kernel.hpp:38
  // stage 1
  reg [12:0] trunc_166_s1;
  always @(posedge ap_clk) begin
    trunc_166_s1 <= shl_164[12:0];
  end
  wire [12:0] last_word_165 = trunc_166_s1 + 13'd8191;  // awq_gemv_lane.hpp:302
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
    if (line_38_v0 & line_38_en0) last_group_23 <= last_group_159;
    if (line_38_v0 & line_38_en0) line_38_24 <= last_beat_160;
    if (line_38_v0 & line_38_en0) results_25 <= add_162[6:0];
    if (line_38_v0 & line_38_en0) line_38_26 <= s_x_beat_data[4:0];
    if (line_38_v0 & line_38_en0) line_38_27 <= last_beat_160;
    if (line_38_v1 & line_38_en1) last_word_28 <= last_word_165;
    if (line_38_v0 & line_38_en0) line_38_29 <= xor_167;
    if (line_38_v0 & line_38_en0) last_token_30 <= last_token_170;
    if (line_38_v0 & line_38_en0) last_slot_31 <= last_slot_175;
    if (line_38_v1 & line_38_en1) line_38_32 <= last_word_165;
    if (line_38_v0 & line_38_en0) s_x_last_33 <= s_x_beat_last;
  end

  // ---- hls/include/awq_gemv_lane.hpp:339: weights, pipelined loop, II=1, depth 17
  // stage 0
  wire scales_177 = slots_89 == 4'd0;  // awq_gemv_lane.hpp:352
  wire [3:0] slot_178 = 4'd0 - slots_89;  // awq_gemv_lane.hpp:353
  wire xor_180 = slot_bank_87 ^ 1'd1;  // awq_gemv_lane.hpp:354
  wire select_181 = scales_177 ? xor_180 : slot_bank_87;  // awq_gemv_lane.hpp:354
  wire xor_184 = scales_177 ^ 1'd1;
  wire icmp_205 = results_88 == 7'd0;  // awq_gemv_lane.hpp:376
  wire xor_206 = icmp_205 ^ 1'd1;
  wire and_207 = scales_177 & xor_206;
  wire icmp_257 = results_88 == 7'd1;
  wire final_result_258 = results_end_120 & icmp_257;
  wire icmp_260 = beat_104[1:0] == 2'd1;
  wire icmp_261 = beat_104 > 6'd1;
  wire and_262 = line_291_4 & icmp_261;
  wire reads_263 = icmp_260 & and_262;
  wire last_blocks_268 = group_114 == last_group_23;  // awq_gemv_lane.hpp:348
  wire [6:0] add_269 = {1'd0, beat_104} + 7'd3;  // awq_gemv_lane.hpp:348
  wire icmp_270 = add_269 > {1'd0, line_38_24};  // awq_gemv_lane.hpp:348
  wire param_beat_271 = last_blocks_268 & icmp_270;
  wire end_275 = last_word_28 < loader_3_102[12:0];  // awq_gemv_lane.hpp:213
  wire [1:0] and_276 = loader_4_98 & last_token_30;  // awq_gemv_lane.hpp:213
  wire final_token_277 = and_276 == 2'd0;  // awq_gemv_lane.hpp:213
  wire [1:0] and_278 = loader_4_98 & last_slot_31;  // awq_gemv_lane.hpp:213
  wire wraps_279 = and_278 != 2'd0;  // awq_gemv_lane.hpp:213
  wire and_280 = final_token_277 & wraps_279;
  wire or_281 = end_275 | and_280;
  wire [1:0] select_285 = end_275 ? 2'd0 : loader_4_98;  // awq_gemv_lane.hpp:217
  wire or_286 = loader_99[0] | select_285[0];  // awq_gemv_lane.hpp:217
  wire and_287 = loader_96 & or_286;
  wire [14:0] select_288 = takes_first_97 ? loader_4_101 : loader_3_102;  // awq_gemv_lane.hpp:222
  wire xor_292 = running_115 ^ 1'd1;
  wire final_beat_293 = beat_104 == line_38_27;  // awq_gemv_lane.hpp:397
  wire and_294 = weighs_116 & final_beat_293;
  wire icmp_577 = beat_104 < 6'd2;  // awq_gemv_lane.hpp:424
  wire xor_623 = final_beat_293 ^ 1'd1;
  wire and_624 = weighs_116 & xor_623;
  wire and_625 = and_624 & param_beat_271;
  wire first_638 = beat_104 == 6'd0;  // awq_gemv_lane.hpp:404
  wire icmp_648 = beat_104 == 6'd1;  // awq_gemv_lane.hpp:420
  wire or_674 = xor_184 | icmp_205;
  wire icmp_678 = slots_89 == 4'd1;  // awq_gemv_lane.hpp:369
  wire and_679 = icmp_678 & slot_last_118;
  wire xor_680 = and_679 ^ 1'd1;
  wire or_681 = scales_177 | xor_680;
  wire slot_bank_682 = or_681 ? slot_bank_87 : xor_180;
  wire and_683 = scales_177 & icmp_205;
  wire [6:0] results_684 = results_88 + 7'd127;  // awq_gemv_lane.hpp:391
  wire [6:0] results_685 = and_679 ? results_25 : results_88;
  wire [6:0] select_686 = and_207 ? results_684 : results_685;
  wire [6:0] results_687 = and_683 ? 7'd0 : select_686;
  wire [3:0] slots_688 = slots_89 + 4'd15;  // awq_gemv_lane.hpp:375
  wire [3:0] slots_689 = scales_177 ? 4'd0 : slots_688;
  wire [3:0] slots_690 = and_294 ? 4'd8 : slots_689;
  wire and_691 = weighs_116 & icmp_261;
  wire icmp_692 = word_90 == last_word_28;  // awq_gemv_lane.hpp:428
  wire [12:0] add_693 = word_90 + 13'd1;  // awq_gemv_lane.hpp:428
  wire [12:0] select_694 = icmp_692 ? 13'd0 : add_693;  // awq_gemv_lane.hpp:428
  wire [12:0] word_695 = and_691 ? select_694 : word_90;
  wire loader_0_983 = end_275 ^ 1'd1;  // awq_gemv_lane.hpp:228
  wire loader_984 = loader_96 & loader_0_983;
  wire loader_2_985 = takes_first_97 ^ 1'd1;  // awq_gemv_lane.hpp:229
  wire loader_986 = loader_96 ? loader_2_985 : takes_first_97;
  wire [1:0] shl_987 = {loader_4_98[0], 1'd0};
  wire [1:0] loader_3_988 = wraps_279 ? 2'd1 : shl_987;  // awq_gemv_lane.hpp:230
  wire [1:0] loader_989 = loader_96 ? loader_3_988 : loader_4_98;
  wire [1:0] loader_990 = loader_96 ? loader_4_98 : loader_99;
  wire [12:0] or_993 = loader_3_102[12:0] | 13'd1;
  wire [14:0] loader_4_994 = loader_96 ? {2'd0, or_993} : loader_4_101;  // awq_gemv.cpp:14
  wire and_995 = loader_96 & wraps_279;
  wire [15:0] add_996 = {1'd0, loader_3_102} + 16'd2;  // awq_gemv_lane.hpp:231
  wire [14:0] loader_3_997 = and_995 ? {2'd0, add_996[12:0]} : loader_3_102;  // awq_gemv.cpp:14
  wire [15:0] col_groups_998 = col_groups_103 + {16{last_blocks_268}};  // awq_gemv_lane.hpp:443
  wire [15:0] col_groups_999 = and_294 ? col_groups_998 : col_groups_103;
  wire [5:0] add_1000 = beat_104 + 6'd1;  // awq_gemv_lane.hpp:446
  wire [5:0] beat_1001 = final_beat_293 ? 6'd0 : add_1000;  // awq_gemv_lane.hpp:446
  wire [5:0] beat_1002 = weighs_116 ? beat_1001 : beat_104;
  wire [12:0] or_1012 = loader_3_102[12:0] | 13'd1;  // awq_gemv_lane.hpp:215
  wire icmp_1013 = or_1012 != line_38_32;  // awq_gemv_lane.hpp:215
  wire is_last_1014 = final_token_277 | icmp_1013;
  wire final_columns_1021 = col_groups_103 == 16'd1;  // awq_gemv_lane.hpp:397
  wire and_1022 = last_blocks_268 & final_columns_1021;
  wire [6:0] add_1023 = {1'd0, beat_104} + 7'd1;  // awq_gemv_lane.hpp:400
  wire icmp_1024 = add_1023 == {1'd0, line_38_24};  // awq_gemv_lane.hpp:400
  wire final_read_1025 = line_291_4 ? icmp_1024 : final_beat_293;  // awq_gemv_lane.hpp:400
  wire is_last_1026 = and_1022 & final_read_1025;
  wire xor_1027 = is_last_1026 ^ 1'd1;  // stream_kernel.hpp:41
  wire is_last_1034 = final_beat_293 & final_columns_1021;
  wire xor_1035 = is_last_1034 ^ 1'd1;  // stream_kernel.hpp:41
  wire [15:0] add_1062 = group_114 + 16'd1;
  wire [15:0] select_1063 = last_blocks_268 ? 16'd0 : add_1062;  // awq_gemv_lane.hpp:444
  wire [15:0] group_1064 = and_294 ? select_1063 : group_114;
  wire running_1065 = final_result_258 ^ 1'd1;  // awq_gemv_lane.hpp:390
  wire running_1066 = or_674 | running_1065;
  wire weighing_1067 = and_1022 ^ 1'd1;  // awq_gemv_lane.hpp:441
  wire weighing_1068 = xor_623 | weighing_1067;
  wire weighing_1069 = weighs_116 & weighing_1068;
  wire slot_first_1070 = group_114 == 16'd0;  // awq_gemv_lane.hpp:438
  wire slot_first_1071 = and_294 ? slot_first_1070 : slot_first_117;
  wire slot_last_1072 = and_294 ? last_blocks_268 : slot_last_118;
  wire slot_end_1073 = and_294 ? final_columns_1021 : results_end_119;
  wire results_end_1074 = or_681 ? results_end_120 : results_end_119;
  wire weights_load_1079 = weights_v0 & weights_en0 & weighs_116;  // awq_gemv_lane.hpp:159
  // stage 1
  reg scales_177_s1;
  reg [3:0] slot_178_s1;
  reg select_181_s1;
  reg slot_first_117_s1;
  reg and_207_s1;
  reg reads_263_s1;
  reg weighs_116_s1;
  reg param_beat_271_s1;
  reg or_281_s1;
  reg loader_96_s1;
  reg takes_first_97_s1;
  reg [1:0] phase_296_s1;
  reg trunc_323_s1;
  reg and_294_s1;
  reg icmp_577_s1;
  reg final_beat_293_s1;
  reg and_625_s1;
  reg first_638_s1;
  reg icmp_648_s1;
  reg or_674_s1;
  reg and_679_s1;
  reg and_683_s1;
  reg is_last_1014_s1;
  reg xor_1027_s1;
  reg xor_1035_s1;
  reg xor_184_s1;
  reg final_result_258_s1;
  reg and_287_s1;
  reg [12:0] trunc_1083_s1;
  always @(posedge ap_clk) if (weights_en0) begin
    scales_177_s1 <= scales_177;
    slot_178_s1 <= slot_178;
    select_181_s1 <= select_181;
    slot_first_117_s1 <= slot_first_117;
    and_207_s1 <= and_207;
    reads_263_s1 <= reads_263;
    weighs_116_s1 <= weighs_116;
    param_beat_271_s1 <= param_beat_271;
    or_281_s1 <= or_281;
    loader_96_s1 <= loader_96;
    takes_first_97_s1 <= takes_first_97;
    phase_296_s1 <= beat_104[1:0];
    trunc_323_s1 <= beat_104[1];
    and_294_s1 <= and_294;
    icmp_577_s1 <= icmp_577;
    final_beat_293_s1 <= final_beat_293;
    and_625_s1 <= and_625;
    first_638_s1 <= first_638;
    icmp_648_s1 <= icmp_648;
    or_674_s1 <= or_674;
    and_679_s1 <= and_679;
    and_683_s1 <= and_683;
    is_last_1014_s1 <= is_last_1014;
    xor_1027_s1 <= xor_1027;
    xor_1035_s1 <= xor_1035;
    xor_184_s1 <= xor_184;
    final_result_258_s1 <= final_result_258;
    and_287_s1 <= and_287;
    trunc_1083_s1 <= select_288[12:0];
  end
  wire [3:0] select_179 = scales_177_s1 ? result_105[3:0] : slot_178_s1;  // awq_gemv_lane.hpp:354
  wire [3:0] shl_182 = {select_181_s1, 3'd0};
  wire [3:0] sum_index_183 = {1'd0, select_179[2:0]} | shl_182;  // awq_gemv_lane.hpp:354
  wire icmp_186 = slot_178_s1[2:0] < 3'd4;  // awq_gemv_lane.hpp:178
  wire [15:0] high_196 = slot_178_s1[0] ? slot_scale_3_80 : slot_scale_2_81;
  wire [15:0] low_197 = slot_178_s1[0] ? slot_scale_1_82 : slot_scale_0_83;
  wire [15:0] low_198 = slot_178_s1[1] ? high_196 : low_197;
  wire [15:0] high_199 = slot_178_s1[0] ? slot_scale_7_76 : slot_scale_6_77;
  wire [15:0] low_200 = slot_178_s1[0] ? slot_scale_5_78 : slot_scale_4_79;
  wire [15:0] high_201 = slot_178_s1[1] ? high_199 : low_200;
  wire [15:0] select_202 = icmp_186 ? low_198 : high_201;  // awq_gemv_lane.hpp:178
  wire icmp_208 = result_105[1:0] == 2'd3;  // awq_gemv_lane.hpp:382
  wire and_209 = and_207_s1 & icmp_208;
  wire icmp_210 = result_105[2:0] < 3'd4;  // awq_gemv_lane.hpp:178
  wire [31:0] high_239 = result_105[0] ? params_3_56 : params_2_57;
  wire [31:0] low_240 = result_105[0] ? params_1_58 : params_0_59;
  wire [31:0] low_241 = result_105[1] ? high_239 : low_240;
  wire [31:0] high_242 = result_105[0] ? params_7_52 : params_6_53;
  wire [31:0] low_243 = result_105[0] ? params_5_54 : params_4_55;
  wire [31:0] high_244 = result_105[1] ? high_242 : low_243;
  wire [31:0] select_245 = icmp_210 ? low_241 : high_244;  // awq_gemv_lane.hpp:178
  wire xor_259 = w_packet_108 ^ 1'd1;
  wire xor_264 = reads_263_s1 ^ 1'd1;
  wire and_265 = weighs_116_s1 & xor_264;
  wire and_266 = xor_259 & and_265;
  wire xor_267 = p_packet_110 ^ 1'd1;
  wire and_272 = weighs_116_s1 & param_beat_271_s1;
  wire and_273 = xor_267 & and_272;
  wire xor_274 = x_packet_106 ^ 1'd1;
  wire xor_282 = or_281_s1 ^ 1'd1;
  wire and_283 = loader_96_s1 & xor_282;
  wire and_284 = xor_274 & and_283;
  wire or_289 = x_packet_106 | or_281_s1;
  wire [63:0] first_290 = or_289 ? 64'd0 : s_x_beat_data[63:0];
  wire [63:0] select_291 = takes_first_97_s1 ? loader_2_100 : first_290;  // awq_gemv_lane.hpp:222
  wire icmp_295 = $signed(phase_296_s1) < $signed(2'd3);
  wire or_297 = reads_263_s1 | w_packet_108;
  wire [127:0] w_298 = or_297 ? 128'd0 : s_w_beat_data;
  wire [2:0] ref_299 = icmp_295 ? w_298[5:3] : dense_92[5:3];
  wire [3:0] ref_300 = line_291_4 ? {1'd0, ref_299} : w_298[19:16];
  wire [2:0] ref_303 = icmp_295 ? w_298[2:0] : dense_92[2:0];
  wire [3:0] ref_304 = line_291_4 ? {1'd0, ref_303} : w_298[3:0];
  wire [2:0] ref_309 = icmp_295 ? w_298[29:27] : dense_92[29:27];
  wire [3:0] ref_310 = line_291_4 ? {1'd0, ref_309} : w_298[51:48];
  wire [2:0] ref_313 = icmp_295 ? w_298[26:24] : dense_92[26:24];
  wire [3:0] ref_314 = line_291_4 ? {1'd0, ref_313} : w_298[35:32];
  wire xor_321 = icmp_295 ^ 1'd1;
  wire and_322 = xor_321 & trunc_323_s1;
  wire [127:0] shl_324 = {w_298[95:0], 32'd0};  // awq_gemv_lane.hpp:108
  wire [127:0] or_325 = shl_324 | {32'd0, dense_92};  // awq_gemv_lane.hpp:108
  wire [2:0] select_326 = and_322 ? or_325[53:51] : dense_92[53:51];
  wire [2:0] ref_327 = icmp_295 ? w_298[53:51] : select_326;
  wire [2:0] select_332 = and_322 ? or_325[50:48] : dense_92[50:48];
  wire [2:0] ref_333 = icmp_295 ? w_298[50:48] : select_332;
  wire or_342 = icmp_295 | trunc_323_s1;
  wire [2:0] select_343 = icmp_295 ? w_298[77:75] : or_325[77:75];
  wire icmp_344 = phase_296_s1 == 2'd0;
  wire xor_345 = trunc_323_s1 ^ 1'd1;
  wire and_346 = xor_345 & xor_321;
  wire and_347 = icmp_344 & and_346;
  wire [127:0] shl_348 = {w_298[63:0], 64'd0};  // awq_gemv_lane.hpp:108
  wire [127:0] or_349 = shl_348 | {32'd0, dense_92};  // awq_gemv_lane.hpp:108
  wire [2:0] select_350 = and_347 ? or_349[77:75] : dense_92[77:75];
  wire [2:0] ref_351 = or_342 ? select_343 : select_350;
  wire [2:0] select_356 = icmp_295 ? w_298[74:72] : or_325[74:72];
  wire [2:0] select_357 = and_347 ? or_349[74:72] : dense_92[74:72];
  wire [2:0] ref_358 = or_342 ? select_356 : select_357;
  wire [2:0] ref_376 = icmp_295 ? w_298[11:9] : dense_92[11:9];
  wire [3:0] ref_377 = line_291_4 ? {1'd0, ref_376} : w_298[23:20];
  wire [2:0] ref_380 = icmp_295 ? w_298[8:6] : dense_92[8:6];
  wire [3:0] ref_381 = line_291_4 ? {1'd0, ref_380} : w_298[7:4];
  wire [2:0] select_386 = and_322 ? or_325[35:33] : dense_92[35:33];
  wire [2:0] ref_387 = icmp_295 ? w_298[35:33] : select_386;
  wire [2:0] select_392 = and_322 ? or_325[32:30] : dense_92[32:30];
  wire [2:0] ref_393 = icmp_295 ? w_298[32:30] : select_392;
  wire [2:0] select_401 = and_322 ? or_325[59:57] : dense_92[59:57];
  wire [2:0] ref_402 = icmp_295 ? w_298[59:57] : select_401;
  wire [2:0] select_407 = and_322 ? or_325[56:54] : dense_92[56:54];
  wire [2:0] ref_408 = icmp_295 ? w_298[56:54] : select_407;
  wire [2:0] select_416 = icmp_295 ? w_298[83:81] : or_325[83:81];
  wire [2:0] select_417 = and_347 ? or_349[83:81] : dense_92[83:81];
  wire [2:0] ref_418 = or_342 ? select_416 : select_417;
  wire [2:0] select_423 = icmp_295 ? w_298[80:78] : or_325[80:78];
  wire [2:0] select_424 = and_347 ? or_349[80:78] : dense_92[80:78];
  wire [2:0] ref_425 = or_342 ? select_423 : select_424;
  wire [2:0] ref_442 = icmp_295 ? w_298[17:15] : dense_92[17:15];
  wire [3:0] ref_443 = line_291_4 ? {1'd0, ref_442} : w_298[27:24];
  wire [2:0] ref_446 = icmp_295 ? w_298[14:12] : dense_92[14:12];
  wire [3:0] ref_447 = line_291_4 ? {1'd0, ref_446} : w_298[11:8];
  wire [2:0] select_452 = and_322 ? or_325[41:39] : dense_92[41:39];
  wire [2:0] ref_453 = icmp_295 ? w_298[41:39] : select_452;
  wire [2:0] select_458 = and_322 ? or_325[38:36] : dense_92[38:36];
  wire [2:0] ref_459 = icmp_295 ? w_298[38:36] : select_458;
  wire [2:0] select_467 = icmp_295 ? w_298[65:63] : or_325[65:63];
  wire [2:0] select_468 = and_347 ? or_349[65:63] : dense_92[65:63];
  wire [2:0] ref_469 = or_342 ? select_467 : select_468;
  wire [2:0] select_474 = and_322 ? or_325[62:60] : dense_92[62:60];
  wire [2:0] ref_475 = icmp_295 ? w_298[62:60] : select_474;
  wire [2:0] select_483 = icmp_295 ? w_298[89:87] : or_325[89:87];
  wire [2:0] select_484 = and_347 ? or_349[89:87] : dense_92[89:87];
  wire [2:0] ref_485 = or_342 ? select_483 : select_484;
  wire [2:0] select_490 = icmp_295 ? w_298[86:84] : or_325[86:84];
  wire [2:0] select_491 = and_347 ? or_349[86:84] : dense_92[86:84];
  wire [2:0] ref_492 = or_342 ? select_490 : select_491;
  wire [2:0] ref_509 = icmp_295 ? w_298[23:21] : dense_92[23:21];
  wire [3:0] ref_510 = line_291_4 ? {1'd0, ref_509} : w_298[31:28];
  wire [2:0] ref_513 = icmp_295 ? w_298[20:18] : dense_92[20:18];
  wire [3:0] ref_514 = line_291_4 ? {1'd0, ref_513} : w_298[15:12];
  wire [2:0] select_519 = and_322 ? or_325[47:45] : dense_92[47:45];
  wire [2:0] ref_520 = icmp_295 ? w_298[47:45] : select_519;
  wire [2:0] select_525 = and_322 ? or_325[44:42] : dense_92[44:42];
  wire [2:0] ref_526 = icmp_295 ? w_298[44:42] : select_525;
  wire [2:0] select_534 = icmp_295 ? w_298[71:69] : or_325[71:69];
  wire [2:0] select_535 = and_347 ? or_349[71:69] : dense_92[71:69];
  wire [2:0] ref_536 = or_342 ? select_534 : select_535;
  wire [2:0] select_541 = icmp_295 ? w_298[68:66] : or_325[68:66];
  wire [2:0] select_542 = and_347 ? or_349[68:66] : dense_92[68:66];
  wire [2:0] ref_543 = or_342 ? select_541 : select_542;
  wire [2:0] select_551 = icmp_295 ? w_298[95:93] : or_325[95:93];
  wire [2:0] select_552 = and_347 ? or_349[95:93] : dense_92[95:93];
  wire [2:0] ref_553 = or_342 ? select_551 : select_552;
  wire [2:0] select_558 = icmp_295 ? w_298[92:90] : or_325[92:90];
  wire [2:0] select_559 = and_347 ? or_349[92:90] : dense_92[92:90];
  wire [2:0] ref_560 = or_342 ? select_558 : select_559;
  wire and_594 = and_294_s1 & param_beat_271_s1;
  wire [7:0] ref_595 = p_packet_110 ? 8'd0 : s_param_beat_data[39:32];
  wire [7:0] ref_597 = p_packet_110 ? 8'd0 : s_param_beat_data[47:40];
  wire [7:0] ref_601 = p_packet_110 ? 8'd0 : s_param_beat_data[55:48];
  wire [7:0] ref_605 = p_packet_110 ? 8'd0 : s_param_beat_data[63:56];
  wire [7:0] ref_609 = p_packet_110 ? 8'd0 : s_param_beat_data[7:0];
  wire [7:0] ref_611 = p_packet_110 ? 8'd0 : s_param_beat_data[15:8];
  wire [7:0] ref_615 = p_packet_110 ? 8'd0 : s_param_beat_data[23:16];
  wire [7:0] ref_619 = p_packet_110 ? 8'd0 : s_param_beat_data[31:24];
  wire [31:0] ref_626 = p_packet_110 ? 32'd0 : s_param_beat_data[127:96];
  wire [31:0] params_7_627 = and_625_s1 ? ref_626 : params_7_52;
  wire [31:0] ref_628 = p_packet_110 ? 32'd0 : s_param_beat_data[95:64];
  wire [31:0] params_6_629 = and_625_s1 ? ref_628 : params_6_53;
  wire [31:0] ref_630 = p_packet_110 ? 32'd0 : s_param_beat_data[63:32];
  wire [31:0] params_5_631 = and_625_s1 ? ref_630 : params_5_54;
  wire [31:0] ref_632 = p_packet_110 ? 32'd0 : s_param_beat_data[31:0];
  wire [31:0] params_4_633 = and_625_s1 ? ref_632 : params_4_55;
  wire [31:0] params_3_634 = and_625_s1 ? params_7_52 : params_3_56;
  wire [31:0] params_2_635 = and_625_s1 ? params_6_53 : params_2_57;
  wire [31:0] params_1_636 = and_625_s1 ? params_5_54 : params_1_58;
  wire [31:0] params_0_637 = and_625_s1 ? params_4_55 : params_0_59;
  wire and_639 = weighs_116_s1 & first_638_s1;
  wire [3:0] zero_7_640 = and_639 ? w_298[31:28] : zero_7_60;
  wire [3:0] zero_6_641 = and_639 ? w_298[15:12] : zero_6_61;
  wire [3:0] zero_5_642 = and_639 ? w_298[27:24] : zero_5_62;
  wire [3:0] zero_4_643 = and_639 ? w_298[11:8] : zero_4_63;
  wire [3:0] zero_3_644 = and_639 ? w_298[23:20] : zero_3_64;
  wire [3:0] zero_2_645 = and_639 ? w_298[7:4] : zero_2_65;
  wire [3:0] zero_1_646 = and_639 ? w_298[19:16] : zero_1_66;
  wire [3:0] zero_0_647 = and_639 ? w_298[3:0] : zero_0_67;
  wire and_649 = weighs_116_s1 & icmp_648_s1;
  wire [15:0] scale_7_650 = and_649 ? w_298[127:112] : scale_7_68;
  wire [15:0] scale_6_651 = and_649 ? w_298[111:96] : scale_6_69;
  wire [15:0] scale_5_652 = and_649 ? w_298[95:80] : scale_5_70;
  wire [15:0] scale_4_653 = and_649 ? w_298[79:64] : scale_4_71;
  wire [15:0] scale_3_654 = and_649 ? w_298[63:48] : scale_3_72;
  wire [15:0] scale_2_655 = and_649 ? w_298[47:32] : scale_2_73;
  wire [15:0] scale_1_656 = and_649 ? w_298[31:16] : scale_1_74;
  wire [15:0] scale_0_657 = and_649 ? w_298[15:0] : scale_0_75;
  wire [15:0] scale_7_658 = icmp_648_s1 ? w_298[127:112] : scale_7_68;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_7_659 = and_294_s1 ? scale_7_658 : slot_scale_7_76;
  wire [15:0] scale_6_660 = icmp_648_s1 ? w_298[111:96] : scale_6_69;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_6_661 = and_294_s1 ? scale_6_660 : slot_scale_6_77;
  wire [15:0] scale_5_662 = icmp_648_s1 ? w_298[95:80] : scale_5_70;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_5_663 = and_294_s1 ? scale_5_662 : slot_scale_5_78;
  wire [15:0] scale_4_664 = icmp_648_s1 ? w_298[79:64] : scale_4_71;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_4_665 = and_294_s1 ? scale_4_664 : slot_scale_4_79;
  wire [15:0] scale_3_666 = icmp_648_s1 ? w_298[63:48] : scale_3_72;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_3_667 = and_294_s1 ? scale_3_666 : slot_scale_3_80;
  wire [15:0] scale_2_668 = icmp_648_s1 ? w_298[47:32] : scale_2_73;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_2_669 = and_294_s1 ? scale_2_668 : slot_scale_2_81;
  wire [15:0] scale_1_670 = icmp_648_s1 ? w_298[31:16] : scale_1_74;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_1_671 = and_294_s1 ? scale_1_670 : slot_scale_1_82;
  wire [15:0] scale_0_672 = icmp_648_s1 ? w_298[15:0] : scale_0_75;  // awq_gemv_lane.hpp:420
  wire [15:0] slot_scale_0_673 = and_294_s1 ? scale_0_672 : slot_scale_0_83;
  wire [31:0] block_696 = block_91 + 32'd1;  // awq_gemv_lane.hpp:442
  wire [31:0] block_697 = and_294_s1 ? block_696 : block_91;
  wire and_698 = weighs_116_s1 & line_291_4;
  wire icmp_699 = phase_296_s1 == 2'd3;
  wire and_700 = xor_321 & icmp_699;
  wire [95:0] select_701 = icmp_295 ? {64'd0, w_298[127:96]} : w_298[127:32];  // awq_gemv_lane.hpp:109
  wire [95:0] dense_702 = and_700 ? {32'd0, w_298[127:64]} : select_701;  // awq_gemv_lane.hpp:109
  wire [95:0] dense_703 = and_698 ? dense_702 : dense_92;
  wire [127:0] w_704 = w_packet_108 ? 128'd0 : s_w_beat_data;  // awq_gemv_lane.hpp:403
  wire [127:0] shl_705 = {w_704[127:64], 64'd0};
  wire [63:0] shl_706 = {w_704[31:0], 32'd0};
  wire [127:0] or_707 = shl_705 | {64'd0, shl_706};  // awq_gemv_lane.hpp:96
  wire [127:0] or_708 = or_707 | 128'h9226f562;  // awq_gemv_lane.hpp:96
  wire [127:0] ref_709 = first_638_s1 ? or_708 : w_704;  // awq_gemv_lane.hpp:243
  wire and_971 = first_638_s1 & xor_264;
  wire icmp_972 = c_1_13 != w_704[111:96];
  wire icmp_973 = block_91 != w_704[95:64];  // awq_gemv_lane.hpp:246
  wire or_974 = icmp_972 | icmp_973;  // awq_gemv_lane.hpp:246
  wire icmp_980 = c_0_12 != w_704[127:120];  // awq_gemv_lane.hpp:249
  wire [63:0] loader_2_991 = or_289 ? 64'd0 : s_x_beat_data[127:64];
  wire [63:0] loader_2_992 = loader_96_s1 ? loader_2_991 : loader_2_100;  // awq_gemv.cpp:14
  wire [5:0] result_1003 = result_105 + 6'd1;  // awq_gemv_lane.hpp:392
  wire [5:0] result_1004 = and_679_s1 ? 6'd0 : result_105;
  wire [5:0] select_1005 = and_207_s1 ? result_1003 : result_1004;
  wire [5:0] result_1006 = and_683_s1 ? result_105 : select_1005;
  wire and_1007 = x_packet_106 & xor_282;
  wire or_1008 = and_1007 | s_x_beat_last;
  wire x_packet_1009 = and_283 ? or_1008 : x_packet_106;
  wire xor_1010 = or_289 ^ 1'd1;
  wire and_1011 = loader_96_s1 & xor_1010;
  wire x_packet_1_1015 = s_x_beat_last & is_last_1014_s1;
  wire x_packet_1016 = and_1011 ? x_packet_1_1015 : x_packet_107;
  wire w_packet_1017 = w_packet_108 | s_w_beat_last;
  wire w_packet_1018 = and_265 ? w_packet_1017 : w_packet_108;
  wire xor_1019 = or_297 ^ 1'd1;
  wire and_1020 = weighs_116_s1 & xor_1019;
  wire w_packet_1_1028 = s_w_beat_last & xor_1027_s1;
  wire w_packet_1029 = and_1020 ? w_packet_1_1028 : w_packet_109;
  wire p_packet_1030 = p_packet_110 | s_param_beat_last;
  wire p_packet_1031 = and_272 ? p_packet_1030 : p_packet_110;
  wire and_1032 = weighs_116_s1 & xor_267;
  wire and_1033 = and_1032 & param_beat_271_s1;
  wire p_packet_1_1036 = s_param_beat_last & xor_1035_s1;
  wire p_packet_1037 = and_1033 ? p_packet_1_1036 : p_packet_111;
  wire w_packet_1038 = or_297 ? w_packet_109 : w_packet_1_1028;
  wire or_1039 = line_38_29 | w_packet_1038;
  wire weights_pop_1078 = weights_v1 & weights_en1 & and_266;  // stream_kernel.hpp:38
  wire weights_pop_1080 = weights_v1 & weights_en1 & and_273;  // stream_kernel.hpp:38
  wire weights_pop_1081 = weights_v1 & weights_en1 & and_284;  // stream_kernel.hpp:38
  wire weights_store_1082 = weights_v1 & weights_en1 & and_287_s1;  // awq_gemv_lane.hpp:222
  // stage 2
  reg slot_first_117_s2;
  reg trunc_188_s2;
  reg trunc_191_s2;
  reg icmp_186_s2;
  reg [15:0] select_202_s2;
  reg icmp_210_s2;
  reg trunc_213_s2;
  reg trunc_216_s2;
  reg [31:0] select_245_s2;
  reg [3:0] ref_300_s2;
  reg [3:0] zero_1_66_s2;
  reg [3:0] ref_304_s2;
  reg [3:0] zero_0_67_s2;
  reg [3:0] ref_310_s2;
  reg [3:0] ref_314_s2;
  reg [2:0] ref_327_s2;
  reg [3:0] trunc_329_s2;
  reg [2:0] ref_333_s2;
  reg [3:0] trunc_335_s2;
  reg [2:0] ref_351_s2;
  reg [3:0] trunc_353_s2;
  reg [2:0] ref_358_s2;
  reg [3:0] trunc_360_s2;
  reg and_294_s2;
  reg [3:0] ref_377_s2;
  reg [3:0] zero_3_64_s2;
  reg [3:0] ref_381_s2;
  reg [3:0] zero_2_65_s2;
  reg [2:0] ref_387_s2;
  reg [3:0] trunc_389_s2;
  reg [2:0] ref_393_s2;
  reg [3:0] trunc_395_s2;
  reg [2:0] ref_402_s2;
  reg [3:0] trunc_404_s2;
  reg [2:0] ref_408_s2;
  reg [3:0] trunc_410_s2;
  reg [2:0] ref_418_s2;
  reg [3:0] trunc_420_s2;
  reg [2:0] ref_425_s2;
  reg [3:0] trunc_427_s2;
  reg [3:0] ref_443_s2;
  reg [3:0] zero_5_62_s2;
  reg [3:0] ref_447_s2;
  reg [3:0] zero_4_63_s2;
  reg [2:0] ref_453_s2;
  reg [3:0] trunc_455_s2;
  reg [2:0] ref_459_s2;
  reg [3:0] trunc_461_s2;
  reg [2:0] ref_469_s2;
  reg [3:0] trunc_471_s2;
  reg [2:0] ref_475_s2;
  reg [3:0] trunc_477_s2;
  reg [2:0] ref_485_s2;
  reg [3:0] trunc_487_s2;
  reg [2:0] ref_492_s2;
  reg [3:0] trunc_494_s2;
  reg [3:0] ref_510_s2;
  reg [3:0] zero_7_60_s2;
  reg [3:0] ref_514_s2;
  reg [3:0] zero_6_61_s2;
  reg [2:0] ref_520_s2;
  reg [3:0] trunc_522_s2;
  reg [2:0] ref_526_s2;
  reg [3:0] trunc_528_s2;
  reg [2:0] ref_536_s2;
  reg [3:0] trunc_538_s2;
  reg [2:0] ref_543_s2;
  reg [3:0] trunc_545_s2;
  reg [2:0] ref_553_s2;
  reg [3:0] trunc_555_s2;
  reg [2:0] ref_560_s2;
  reg [3:0] trunc_562_s2;
  reg icmp_577_s2;
  reg weighs_116_s2;
  reg final_beat_293_s2;
  reg [7:0] ref_595_s2;
  reg [7:0] ref_597_s2;
  reg [7:0] ref_601_s2;
  reg [7:0] ref_605_s2;
  reg and_594_s2;
  reg [7:0] ref_609_s2;
  reg [7:0] ref_611_s2;
  reg [7:0] ref_615_s2;
  reg [7:0] ref_619_s2;
  reg or_674_s2;
  reg [127:0] ref_709_s2;
  reg first_638_s2;
  reg and_265_s2;
  reg reads_263_s2;
  reg [31:0] check_1_970_s2;
  reg [7:0] zext_976_s2;
  reg or_974_s2;
  reg and_971_s2;
  reg icmp_980_s2;
  reg or_1039_s2;
  reg [31:0] block_91_s2;
  reg [3:0] sum_index_183_s2;
  reg xor_184_s2;
  reg and_209_s2;
  reg final_result_258_s2;
  always @(posedge ap_clk) begin
    slot_first_117_s2 <= slot_first_117_s1;
    trunc_188_s2 <= slot_178_s1[0];
    trunc_191_s2 <= slot_178_s1[1];
    icmp_186_s2 <= icmp_186;
    select_202_s2 <= select_202;
    icmp_210_s2 <= icmp_210;
    trunc_213_s2 <= result_105[0];
    trunc_216_s2 <= result_105[1];
    select_245_s2 <= select_245;
    ref_300_s2 <= ref_300;
    zero_1_66_s2 <= zero_1_66;
    ref_304_s2 <= ref_304;
    zero_0_67_s2 <= zero_0_67;
    ref_310_s2 <= ref_310;
    ref_314_s2 <= ref_314;
    ref_327_s2 <= ref_327;
    trunc_329_s2 <= w_298[83:80];
    ref_333_s2 <= ref_333;
    trunc_335_s2 <= w_298[67:64];
    ref_351_s2 <= ref_351;
    trunc_353_s2 <= w_298[115:112];
    ref_358_s2 <= ref_358;
    trunc_360_s2 <= w_298[99:96];
    and_294_s2 <= and_294_s1;
    ref_377_s2 <= ref_377;
    zero_3_64_s2 <= zero_3_64;
    ref_381_s2 <= ref_381;
    zero_2_65_s2 <= zero_2_65;
    ref_387_s2 <= ref_387;
    trunc_389_s2 <= w_298[55:52];
    ref_393_s2 <= ref_393;
    trunc_395_s2 <= w_298[39:36];
    ref_402_s2 <= ref_402;
    trunc_404_s2 <= w_298[87:84];
    ref_408_s2 <= ref_408;
    trunc_410_s2 <= w_298[71:68];
    ref_418_s2 <= ref_418;
    trunc_420_s2 <= w_298[119:116];
    ref_425_s2 <= ref_425;
    trunc_427_s2 <= w_298[103:100];
    ref_443_s2 <= ref_443;
    zero_5_62_s2 <= zero_5_62;
    ref_447_s2 <= ref_447;
    zero_4_63_s2 <= zero_4_63;
    ref_453_s2 <= ref_453;
    trunc_455_s2 <= w_298[59:56];
    ref_459_s2 <= ref_459;
    trunc_461_s2 <= w_298[43:40];
    ref_469_s2 <= ref_469;
    trunc_471_s2 <= w_298[91:88];
    ref_475_s2 <= ref_475;
    trunc_477_s2 <= w_298[75:72];
    ref_485_s2 <= ref_485;
    trunc_487_s2 <= w_298[123:120];
    ref_492_s2 <= ref_492;
    trunc_494_s2 <= w_298[107:104];
    ref_510_s2 <= ref_510;
    zero_7_60_s2 <= zero_7_60;
    ref_514_s2 <= ref_514;
    zero_6_61_s2 <= zero_6_61;
    ref_520_s2 <= ref_520;
    trunc_522_s2 <= w_298[63:60];
    ref_526_s2 <= ref_526;
    trunc_528_s2 <= w_298[47:44];
    ref_536_s2 <= ref_536;
    trunc_538_s2 <= w_298[95:92];
    ref_543_s2 <= ref_543;
    trunc_545_s2 <= w_298[79:76];
    ref_553_s2 <= ref_553;
    trunc_555_s2 <= w_298[127:124];
    ref_560_s2 <= ref_560;
    trunc_562_s2 <= w_298[111:108];
    icmp_577_s2 <= icmp_577_s1;
    weighs_116_s2 <= weighs_116_s1;
    final_beat_293_s2 <= final_beat_293_s1;
    ref_595_s2 <= ref_595;
    ref_597_s2 <= ref_597;
    ref_601_s2 <= ref_601;
    ref_605_s2 <= ref_605;
    and_594_s2 <= and_594;
    ref_609_s2 <= ref_609;
    ref_611_s2 <= ref_611;
    ref_615_s2 <= ref_615;
    ref_619_s2 <= ref_619;
    or_674_s2 <= or_674_s1;
    ref_709_s2 <= ref_709;
    first_638_s2 <= first_638_s1;
    and_265_s2 <= and_265;
    reads_263_s2 <= reads_263_s1;
    check_1_970_s2 <= w_704[63:32];
    zext_976_s2 <= w_704[119:112];
    or_974_s2 <= or_974;
    and_971_s2 <= and_971;
    icmp_980_s2 <= icmp_980;
    or_1039_s2 <= or_1039;
    block_91_s2 <= block_91;
    sum_index_183_s2 <= sum_index_183;
    xor_184_s2 <= xor_184_s1;
    and_209_s2 <= and_209;
    final_result_258_s2 <= final_result_258_s1;
  end
  wire [31:0] select_211 = icmp_210_s2 ? params_8_51 : params_9_50;  // awq_gemv_lane.hpp:178
  wire [4:0] select_212 = trunc_213_s2 ? 5'd24 : 5'd16;
  wire [3:0] shl_214 = {trunc_213_s2, 3'd0};
  wire [4:0] select_215 = trunc_216_s2 ? select_212 : {1'd0, shl_214};
  wire [4:0] d1_301 = {1'd0, ref_300_s2} - {1'd0, zero_1_66_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_302 = {d1_301, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_305 = {1'd0, ref_304_s2} - {1'd0, zero_0_67_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_306 = {d0_305, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_0_307 = shl_302 + {{22{shl_306[31]}}, shl_306[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_308;
  awq_gemv_mul_27s_16s_42_3 mul_308_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_0_307[31:5]), .b(mem_x_q2[15:0]), .p(mul_308));  // awq_gemv_lane.hpp:160
  wire [4:0] d1_311 = {1'd0, ref_310_s2} - {1'd0, zero_1_66_s2};  // awq_gemv_lane.hpp:142
  wire [4:0] d0_315 = {1'd0, ref_314_s2} - {1'd0, zero_0_67_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_328 = line_291_4 ? {1'd0, ref_327_s2} : trunc_329_s2;
  wire [4:0] d1_330 = {1'd0, ref_328} - {1'd0, zero_1_66_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_334 = line_291_4 ? {1'd0, ref_333_s2} : trunc_335_s2;
  wire [4:0] d0_336 = {1'd0, ref_334} - {1'd0, zero_0_67_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_352 = line_291_4 ? {1'd0, ref_351_s2} : trunc_353_s2;
  wire [4:0] d1_354 = {1'd0, ref_352} - {1'd0, zero_1_66_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_359 = line_291_4 ? {1'd0, ref_358_s2} : trunc_360_s2;
  wire [4:0] d0_361 = {1'd0, ref_359} - {1'd0, zero_0_67_s2};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_378 = {1'd0, ref_377_s2} - {1'd0, zero_3_64_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_379 = {d1_378, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_382 = {1'd0, ref_381_s2} - {1'd0, zero_2_65_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_383 = {d0_382, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_1_384 = shl_379 + {{22{shl_383[31]}}, shl_383[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_385;
  awq_gemv_mul_27s_16s_42_3 mul_385_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_1_384[31:5]), .b(mem_x_q2[15:0]), .p(mul_385));  // awq_gemv_lane.hpp:160
  wire [3:0] ref_388 = line_291_4 ? {1'd0, ref_387_s2} : trunc_389_s2;
  wire [4:0] d1_390 = {1'd0, ref_388} - {1'd0, zero_3_64_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_394 = line_291_4 ? {1'd0, ref_393_s2} : trunc_395_s2;
  wire [4:0] d0_396 = {1'd0, ref_394} - {1'd0, zero_2_65_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_403 = line_291_4 ? {1'd0, ref_402_s2} : trunc_404_s2;
  wire [4:0] d1_405 = {1'd0, ref_403} - {1'd0, zero_3_64_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_409 = line_291_4 ? {1'd0, ref_408_s2} : trunc_410_s2;
  wire [4:0] d0_411 = {1'd0, ref_409} - {1'd0, zero_2_65_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_419 = line_291_4 ? {1'd0, ref_418_s2} : trunc_420_s2;
  wire [4:0] d1_421 = {1'd0, ref_419} - {1'd0, zero_3_64_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_426 = line_291_4 ? {1'd0, ref_425_s2} : trunc_427_s2;
  wire [4:0] d0_428 = {1'd0, ref_426} - {1'd0, zero_2_65_s2};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_444 = {1'd0, ref_443_s2} - {1'd0, zero_5_62_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_445 = {d1_444, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_448 = {1'd0, ref_447_s2} - {1'd0, zero_4_63_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_449 = {d0_448, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_2_450 = shl_445 + {{22{shl_449[31]}}, shl_449[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_451;
  awq_gemv_mul_27s_16s_42_3 mul_451_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_2_450[31:5]), .b(mem_x_q2[15:0]), .p(mul_451));  // awq_gemv_lane.hpp:160
  wire [3:0] ref_454 = line_291_4 ? {1'd0, ref_453_s2} : trunc_455_s2;
  wire [4:0] d1_456 = {1'd0, ref_454} - {1'd0, zero_5_62_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_460 = line_291_4 ? {1'd0, ref_459_s2} : trunc_461_s2;
  wire [4:0] d0_462 = {1'd0, ref_460} - {1'd0, zero_4_63_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_470 = line_291_4 ? {1'd0, ref_469_s2} : trunc_471_s2;
  wire [4:0] d1_472 = {1'd0, ref_470} - {1'd0, zero_5_62_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_476 = line_291_4 ? {1'd0, ref_475_s2} : trunc_477_s2;
  wire [4:0] d0_478 = {1'd0, ref_476} - {1'd0, zero_4_63_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_486 = line_291_4 ? {1'd0, ref_485_s2} : trunc_487_s2;
  wire [4:0] d1_488 = {1'd0, ref_486} - {1'd0, zero_5_62_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_493 = line_291_4 ? {1'd0, ref_492_s2} : trunc_494_s2;
  wire [4:0] d0_495 = {1'd0, ref_493} - {1'd0, zero_4_63_s2};  // awq_gemv_lane.hpp:142
  wire [4:0] d1_511 = {1'd0, ref_510_s2} - {1'd0, zero_7_60_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_512 = {d1_511, 27'd0};  // awq_gemv_lane.hpp:143
  wire [4:0] d0_515 = {1'd0, ref_514_s2} - {1'd0, zero_6_61_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] shl_516 = {d0_515, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_3_517 = shl_512 + {{22{shl_516[31]}}, shl_516[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_518;
  awq_gemv_mul_27s_16s_42_3 mul_518_mul_27s_16s_42_3 (.clk(ap_clk), .enable({weights_en4, weights_en3, weights_en2}), .a(packed_3_517[31:5]), .b(mem_x_q2[15:0]), .p(mul_518));  // awq_gemv_lane.hpp:160
  wire [3:0] ref_521 = line_291_4 ? {1'd0, ref_520_s2} : trunc_522_s2;
  wire [4:0] d1_523 = {1'd0, ref_521} - {1'd0, zero_7_60_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_527 = line_291_4 ? {1'd0, ref_526_s2} : trunc_528_s2;
  wire [4:0] d0_529 = {1'd0, ref_527} - {1'd0, zero_6_61_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_537 = line_291_4 ? {1'd0, ref_536_s2} : trunc_538_s2;
  wire [4:0] d1_539 = {1'd0, ref_537} - {1'd0, zero_7_60_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_544 = line_291_4 ? {1'd0, ref_543_s2} : trunc_545_s2;
  wire [4:0] d0_546 = {1'd0, ref_544} - {1'd0, zero_6_61_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_554 = line_291_4 ? {1'd0, ref_553_s2} : trunc_555_s2;
  wire [4:0] d1_556 = {1'd0, ref_554} - {1'd0, zero_7_60_s2};  // awq_gemv_lane.hpp:142
  wire [3:0] ref_561 = line_291_4 ? {1'd0, ref_560_s2} : trunc_562_s2;
  wire [4:0] d0_563 = {1'd0, ref_561} - {1'd0, zero_6_61_s2};  // awq_gemv_lane.hpp:142
  wire [31:0] select_596 = final_beat_293_s2 ? {24'd0, ref_595_s2} : params_9_50;  // awq_gemv_lane.hpp:269
  wire [15:0] shl_598 = {ref_597_s2, 8'd0};  // awq_gemv_lane.hpp:269
  wire [15:0] or_599 = {8'd0, select_596[7:0]} | shl_598;  // awq_gemv_lane.hpp:269
  wire [31:0] select_600 = final_beat_293_s2 ? {16'd0, or_599} : params_9_50;  // awq_gemv_lane.hpp:269
  wire [23:0] shl_602 = {ref_601_s2, 16'd0};  // awq_gemv_lane.hpp:269
  wire [23:0] or_603 = {8'd0, select_600[15:0]} | shl_602;  // awq_gemv_lane.hpp:269
  wire [31:0] select_604 = final_beat_293_s2 ? {8'd0, or_603} : params_9_50;  // awq_gemv_lane.hpp:269
  wire [31:0] shl_606 = {ref_605_s2, 24'd0};  // awq_gemv_lane.hpp:269
  wire [31:0] or_607 = {8'd0, select_604[23:0]} | shl_606;  // awq_gemv_lane.hpp:269
  wire [31:0] params_9_608 = and_594_s2 ? or_607 : params_9_50;
  wire [31:0] select_610 = final_beat_293_s2 ? {24'd0, ref_609_s2} : params_8_51;  // awq_gemv_lane.hpp:269
  wire [15:0] shl_612 = {ref_611_s2, 8'd0};  // awq_gemv_lane.hpp:269
  wire [15:0] or_613 = {8'd0, select_610[7:0]} | shl_612;  // awq_gemv_lane.hpp:269
  wire [31:0] select_614 = final_beat_293_s2 ? {16'd0, or_613} : params_8_51;  // awq_gemv_lane.hpp:269
  wire [23:0] shl_616 = {ref_615_s2, 16'd0};  // awq_gemv_lane.hpp:269
  wire [23:0] or_617 = {8'd0, select_614[15:0]} | shl_616;  // awq_gemv_lane.hpp:269
  wire [31:0] select_618 = final_beat_293_s2 ? {8'd0, or_617} : params_8_51;  // awq_gemv_lane.hpp:269
  wire [31:0] shl_620 = {ref_619_s2, 24'd0};  // awq_gemv_lane.hpp:269
  wire [31:0] or_621 = {8'd0, select_618[23:0]} | shl_620;  // awq_gemv_lane.hpp:269
  wire [31:0] params_8_622 = and_594_s2 ? or_621 : params_8_51;
  wire [122:0] and_710 = ref_709_s2[122:0] & 123'h4d101df481b4e5af182fa07eb46de2f;  // awq_gemv_lane.hpp:80
  wire parity_711 = ^and_710;
  wire [123:0] and_712 = ref_709_s2[123:0] & 124'h9a203be90369cb5e305f40fd68dbc5e;  // awq_gemv_lane.hpp:80
  wire parity_713 = ^and_712;
  wire [1:0] shl_714 = {parity_713, 1'd0};
  wire [1:0] or_715 = {1'd0, parity_711} | shl_714;
  wire [124:0] and_716 = ref_709_s2[124:0] & 125'h1344077d206d396bc60be81fad1b78bc;  // awq_gemv_lane.hpp:80
  wire parity_717 = ^and_716;
  wire [2:0] shl_718 = {parity_717, 2'd0};
  wire [2:0] or_719 = {1'd0, or_715} | shl_718;
  wire [125:0] and_720 = ref_709_s2[125:0] & 126'h26880efa40da72d78c17d03f5a36f178;  // awq_gemv_lane.hpp:80
  wire parity_721 = ^and_720;
  wire [3:0] shl_722 = {parity_721, 3'd0};
  wire [3:0] or_723 = {1'd0, or_719} | shl_722;
  wire [126:0] and_724 = ref_709_s2[126:0] & 127'h4d101df481b4e5af182fa07eb46de2f1;  // awq_gemv_lane.hpp:80
  wire parity_725 = ^and_724;
  wire [4:0] shl_726 = {parity_725, 4'd0};
  wire [4:0] or_727 = {1'd0, or_723} | shl_726;
  wire [127:0] and_728 = ref_709_s2 & 128'h9a203be90369cb5e305f40fd68dbc5e2;  // awq_gemv_lane.hpp:80
  wire parity_729 = ^and_728;
  wire [5:0] shl_730 = {parity_729, 5'd0};
  wire [5:0] or_731 = {1'd0, or_727} | shl_730;
  wire [125:0] and_732 = ref_709_s2[125:0] & 126'h3091760d4ec8d8e6913c7bfd3af155ea;  // awq_gemv_lane.hpp:80
  wire parity_733 = ^and_732;
  wire [6:0] shl_734 = {parity_733, 6'd0};
  wire [6:0] or_735 = {1'd0, or_731} | shl_734;
  wire [126:0] and_736 = ref_709_s2[126:0] & 127'h6122ec1a9d91b1cd2278f7fa75e2abd5;  // awq_gemv_lane.hpp:80
  wire parity_737 = ^and_736;
  wire [7:0] shl_738 = {parity_737, 7'd0};
  wire [7:0] or_739 = {1'd0, or_735} | shl_738;
  wire [127:0] and_740 = ref_709_s2 & 128'hc245d8353b23639a44f1eff4ebc557ab;  // awq_gemv_lane.hpp:80
  wire parity_741 = ^and_740;
  wire [8:0] shl_742 = {parity_741, 8'd0};
  wire [8:0] or_743 = {1'd0, or_739} | shl_742;
  wire [127:0] and_744 = ref_709_s2 & 128'h805ab1b53e5d896e786125ee3ccc7178;  // awq_gemv_lane.hpp:80
  wire parity_745 = ^and_744;
  wire [9:0] shl_746 = {parity_745, 9'd0};
  wire [9:0] or_747 = {1'd0, or_743} | shl_746;
  wire [122:0] and_748 = ref_709_s2[122:0] & 123'h46462b534a05c860140b1db92de3cde;  // awq_gemv_lane.hpp:80
  wire parity_749 = ^and_748;
  wire [10:0] shl_750 = {parity_749, 10'd0};
  wire [10:0] or_751 = {1'd0, or_747} | shl_750;
  wire [123:0] and_752 = ref_709_s2[123:0] & 124'h8c8c56a6940b90c028163b725bc79bc;  // awq_gemv_lane.hpp:80
  wire parity_753 = ^and_752;
  wire [11:0] shl_754 = {parity_753, 11'd0};
  wire [11:0] or_755 = {1'd0, or_751} | shl_754;
  wire [124:0] and_756 = ref_709_s2[124:0] & 125'h11918ad4d28172180502c76e4b78f379;  // awq_gemv_lane.hpp:80
  wire parity_757 = ^and_756;
  wire [12:0] shl_758 = {parity_757, 12'd0};
  wire [12:0] or_759 = {1'd0, or_755} | shl_758;
  wire [125:0] and_760 = ref_709_s2[125:0] & 126'h232315a9a502e4300a058edc96f1e6f2;  // awq_gemv_lane.hpp:80
  wire parity_761 = ^and_760;
  wire [13:0] shl_762 = {parity_761, 13'd0};
  wire [13:0] or_763 = {1'd0, or_759} | shl_762;
  wire [126:0] and_764 = ref_709_s2[126:0] & 127'h46462b534a05c860140b1db92de3cde4;  // awq_gemv_lane.hpp:80
  wire parity_765 = ^and_764;
  wire [14:0] shl_766 = {parity_765, 14'd0};
  wire [14:0] or_767 = {1'd0, or_763} | shl_766;
  wire [127:0] and_768 = ref_709_s2 & 128'h8c8c56a6940b90c028163b725bc79bc9;  // awq_gemv_lane.hpp:80
  wire parity_769 = ^and_768;
  wire [15:0] shl_770 = {parity_769, 15'd0};
  wire [15:0] or_771 = {1'd0, or_767} | shl_770;
  wire [124:0] and_772 = ref_709_s2[124:0] & 125'h1dc9ac92600c6fdaa1ae8ce35cc9e9bc;  // awq_gemv_lane.hpp:80
  wire parity_773 = ^and_772;
  wire [16:0] shl_774 = {parity_773, 16'd0};
  wire [16:0] or_775 = {1'd0, or_771} | shl_774;
  wire [125:0] and_776 = ref_709_s2[125:0] & 126'h3b935924c018dfb5435d19c6b993d378;  // awq_gemv_lane.hpp:80
  wire parity_777 = ^and_776;
  wire [17:0] shl_778 = {parity_777, 17'd0};
  wire [17:0] or_779 = {1'd0, or_775} | shl_778;
  wire [126:0] and_780 = ref_709_s2[126:0] & 127'h7726b2498031bf6a86ba338d7327a6f0;  // awq_gemv_lane.hpp:80
  wire parity_781 = ^and_780;
  wire [18:0] shl_782 = {parity_781, 18'd0};
  wire [18:0] or_783 = {1'd0, or_779} | shl_782;
  wire [127:0] and_784 = ref_709_s2 & 128'hee4d649300637ed50d74671ae64f4de1;  // awq_gemv_lane.hpp:80
  wire parity_785 = ^and_784;
  wire [19:0] shl_786 = {parity_785, 19'd0};
  wire [19:0] or_787 = {1'd0, or_783} | shl_786;
  wire [127:0] and_788 = ref_709_s2 & 128'hd84bc8f948ddb3f0eb6a343227d845ec;  // awq_gemv_lane.hpp:80
  wire parity_789 = ^and_788;
  wire [20:0] shl_790 = {parity_789, 20'd0};
  wire [20:0] or_791 = {1'd0, or_787} | shl_790;
  wire [127:0] and_792 = ref_709_s2 & 128'hb446902dd9a029bb27569263a4f655f7;  // awq_gemv_lane.hpp:80
  wire parity_793 = ^and_792;
  wire [21:0] shl_794 = {parity_793, 21'd0};
  wire [21:0] or_795 = {1'd0, or_791} | shl_794;
  wire [126:0] and_796 = ref_709_s2[126:0] & 127'h6c5c2184fb5b1d2cbf2fdec0a2aa75c1;  // awq_gemv_lane.hpp:80
  wire parity_797 = ^and_796;
  wire [22:0] shl_798 = {parity_797, 22'd0};
  wire [22:0] or_799 = {1'd0, or_795} | shl_798;
  wire [127:0] and_800 = ref_709_s2 & 128'hd8b84309f6b63a597e5fbd814554eb82;  // awq_gemv_lane.hpp:80
  wire parity_801 = ^and_800;
  wire [23:0] shl_802 = {parity_801, 23'd0};
  wire [23:0] or_803 = {1'd0, or_799} | shl_802;
  wire [127:0] and_804 = ref_709_s2 & 128'hb5a187cca5773ae80d3d810561ef092a;  // awq_gemv_lane.hpp:80
  wire parity_805 = ^and_804;
  wire [24:0] shl_806 = {parity_805, 24'd0};
  wire [24:0] or_807 = {1'd0, or_803} | shl_806;
  wire [126:0] and_808 = ref_709_s2[126:0] & 127'h6f920e4602f53b8aebf9f80d2898cc7b;  // awq_gemv_lane.hpp:80
  wire parity_809 = ^and_808;
  wire [25:0] shl_810 = {parity_809, 25'd0};
  wire [25:0] or_811 = {1'd0, or_807} | shl_810;
  wire [127:0] and_812 = ref_709_s2 & 128'hdf241c8c05ea7715d7f3f01a513198f7;  // awq_gemv_lane.hpp:80
  wire parity_813 = ^and_812;
  wire [26:0] shl_814 = {parity_813, 26'd0};
  wire [26:0] or_815 = {1'd0, or_811} | shl_814;
  wire [127:0] and_816 = ref_709_s2 & 128'hba9938c743cfa0715e651a334925efc1;  // awq_gemv_lane.hpp:80
  wire parity_817 = ^and_816;
  wire [27:0] shl_818 = {parity_817, 27'd0};
  wire [27:0] or_819 = {1'd0, or_815} | shl_818;
  wire [126:0] and_820 = ref_709_s2[126:0] & 127'h71e37051cf840eb84d48ce61790d01ac;  // awq_gemv_lane.hpp:80
  wire parity_821 = ^and_820;
  wire [28:0] shl_822 = {parity_821, 28'd0};
  wire [28:0] or_823 = {1'd0, or_819} | shl_822;
  wire [127:0] and_824 = ref_709_s2 & 128'he3c6e0a39f081d709a919cc2f21a0359;  // awq_gemv_lane.hpp:80
  wire parity_825 = ^and_824;
  wire [29:0] shl_826 = {parity_825, 29'd0};
  wire [29:0] or_827 = {1'd0, or_823} | shl_826;
  wire [127:0] and_828 = ref_709_s2 & 128'hc35cc098760b74bbc4a1c3820f72d89c;  // awq_gemv_lane.hpp:80
  wire parity_829 = ^and_828;
  wire [30:0] shl_830 = {parity_829, 30'd0};
  wire [30:0] or_831 = {1'd0, or_827} | shl_830;
  wire [127:0] and_832 = ref_709_s2 & 128'h826880efa40da72d78c17d03f5a36f17;  // awq_gemv_lane.hpp:80
  wire parity_833 = ^and_832;
  wire [31:0] shl_834 = {parity_833, 31'd0};  // awq_gemv_lane.hpp:80
  wire [31:0] or_835 = {1'd0, or_831} | shl_834;  // awq_gemv_lane.hpp:80
  wire [31:0] select_836 = first_638_s2 ? 32'd0 : check_0_93;  // awq_gemv_lane.hpp:243
  wire [31:0] and_837 = select_836 & 32'heb46de2f;  // awq_gemv_lane.hpp:80
  wire parity_838 = ^and_837;
  wire [31:0] and_839 = select_836 & 32'hd68dbc5e;  // awq_gemv_lane.hpp:80
  wire parity_840 = ^and_839;
  wire [1:0] shl_841 = {parity_840, 1'd0};
  wire [1:0] or_842 = {1'd0, parity_838} | shl_841;
  wire [31:0] and_843 = select_836 & 32'had1b78bc;  // awq_gemv_lane.hpp:80
  wire parity_844 = ^and_843;
  wire [2:0] shl_845 = {parity_844, 2'd0};
  wire [2:0] or_846 = {1'd0, or_842} | shl_845;
  wire [30:0] and_847 = select_836[30:0] & 31'h5a36f178;  // awq_gemv_lane.hpp:80
  wire parity_848 = ^and_847;
  wire [3:0] shl_849 = {parity_848, 3'd0};
  wire [3:0] or_850 = {1'd0, or_846} | shl_849;
  wire [31:0] and_851 = select_836 & 32'hb46de2f1;  // awq_gemv_lane.hpp:80
  wire parity_852 = ^and_851;
  wire [4:0] shl_853 = {parity_852, 4'd0};
  wire [4:0] or_854 = {1'd0, or_850} | shl_853;
  wire [30:0] and_855 = select_836[30:0] & 31'h68dbc5e2;  // awq_gemv_lane.hpp:80
  wire parity_856 = ^and_855;
  wire [5:0] shl_857 = {parity_856, 5'd0};
  wire [5:0] or_858 = {1'd0, or_854} | shl_857;
  wire [29:0] and_859 = select_836[29:0] & 30'h3af155ea;  // awq_gemv_lane.hpp:80
  wire parity_860 = ^and_859;
  wire [6:0] shl_861 = {parity_860, 6'd0};
  wire [6:0] or_862 = {1'd0, or_858} | shl_861;
  wire [30:0] and_863 = select_836[30:0] & 31'h75e2abd5;  // awq_gemv_lane.hpp:80
  wire parity_864 = ^and_863;
  wire [7:0] shl_865 = {parity_864, 7'd0};
  wire [7:0] or_866 = {1'd0, or_862} | shl_865;
  wire [31:0] and_867 = select_836 & 32'hebc557ab;  // awq_gemv_lane.hpp:80
  wire parity_868 = ^and_867;
  wire [8:0] shl_869 = {parity_868, 8'd0};
  wire [8:0] or_870 = {1'd0, or_866} | shl_869;
  wire [29:0] and_871 = select_836[29:0] & 30'h3ccc7178;  // awq_gemv_lane.hpp:80
  wire parity_872 = ^and_871;
  wire [9:0] shl_873 = {parity_872, 9'd0};
  wire [9:0] or_874 = {1'd0, or_870} | shl_873;
  wire [31:0] and_875 = select_836 & 32'h92de3cde;  // awq_gemv_lane.hpp:80
  wire parity_876 = ^and_875;
  wire [10:0] shl_877 = {parity_876, 10'd0};
  wire [10:0] or_878 = {1'd0, or_874} | shl_877;
  wire [29:0] and_879 = select_836[29:0] & 30'h25bc79bc;  // awq_gemv_lane.hpp:80
  wire parity_880 = ^and_879;
  wire [11:0] shl_881 = {parity_880, 11'd0};
  wire [11:0] or_882 = {1'd0, or_878} | shl_881;
  wire [30:0] and_883 = select_836[30:0] & 31'h4b78f379;  // awq_gemv_lane.hpp:80
  wire parity_884 = ^and_883;
  wire [12:0] shl_885 = {parity_884, 12'd0};
  wire [12:0] or_886 = {1'd0, or_882} | shl_885;
  wire [31:0] and_887 = select_836 & 32'h96f1e6f2;  // awq_gemv_lane.hpp:80
  wire parity_888 = ^and_887;
  wire [13:0] shl_889 = {parity_888, 13'd0};
  wire [13:0] or_890 = {1'd0, or_886} | shl_889;
  wire [29:0] and_891 = select_836[29:0] & 30'h2de3cde4;  // awq_gemv_lane.hpp:80
  wire parity_892 = ^and_891;
  wire [14:0] shl_893 = {parity_892, 14'd0};
  wire [14:0] or_894 = {1'd0, or_890} | shl_893;
  wire [30:0] and_895 = select_836[30:0] & 31'h5bc79bc9;  // awq_gemv_lane.hpp:80
  wire parity_896 = ^and_895;
  wire [15:0] shl_897 = {parity_896, 15'd0};
  wire [15:0] or_898 = {1'd0, or_894} | shl_897;
  wire [30:0] and_899 = select_836[30:0] & 31'h5cc9e9bc;  // awq_gemv_lane.hpp:80
  wire parity_900 = ^and_899;
  wire [16:0] shl_901 = {parity_900, 16'd0};
  wire [16:0] or_902 = {1'd0, or_898} | shl_901;
  wire [31:0] and_903 = select_836 & 32'hb993d378;  // awq_gemv_lane.hpp:80
  wire parity_904 = ^and_903;
  wire [17:0] shl_905 = {parity_904, 17'd0};
  wire [17:0] or_906 = {1'd0, or_902} | shl_905;
  wire [30:0] and_907 = select_836[30:0] & 31'h7327a6f0;  // awq_gemv_lane.hpp:80
  wire parity_908 = ^and_907;
  wire [18:0] shl_909 = {parity_908, 18'd0};
  wire [18:0] or_910 = {1'd0, or_906} | shl_909;
  wire [31:0] and_911 = select_836 & 32'he64f4de1;  // awq_gemv_lane.hpp:80
  wire parity_912 = ^and_911;
  wire [19:0] shl_913 = {parity_912, 19'd0};
  wire [19:0] or_914 = {1'd0, or_910} | shl_913;
  wire [29:0] and_915 = select_836[29:0] & 30'h27d845ec;  // awq_gemv_lane.hpp:80
  wire parity_916 = ^and_915;
  wire [20:0] shl_917 = {parity_916, 20'd0};
  wire [20:0] or_918 = {1'd0, or_914} | shl_917;
  wire [31:0] and_919 = select_836 & 32'ha4f655f7;  // awq_gemv_lane.hpp:80
  wire parity_920 = ^and_919;
  wire [21:0] shl_921 = {parity_920, 21'd0};
  wire [21:0] or_922 = {1'd0, or_918} | shl_921;
  wire [31:0] and_923 = select_836 & 32'ha2aa75c1;  // awq_gemv_lane.hpp:80
  wire parity_924 = ^and_923;
  wire [22:0] shl_925 = {parity_924, 22'd0};
  wire [22:0] or_926 = {1'd0, or_922} | shl_925;
  wire [30:0] and_927 = select_836[30:0] & 31'h4554eb82;  // awq_gemv_lane.hpp:80
  wire parity_928 = ^and_927;
  wire [23:0] shl_929 = {parity_928, 23'd0};
  wire [23:0] or_930 = {1'd0, or_926} | shl_929;
  wire [30:0] and_931 = select_836[30:0] & 31'h61ef092a;  // awq_gemv_lane.hpp:80
  wire parity_932 = ^and_931;
  wire [24:0] shl_933 = {parity_932, 24'd0};
  wire [24:0] or_934 = {1'd0, or_930} | shl_933;
  wire [29:0] and_935 = select_836[29:0] & 30'h2898cc7b;  // awq_gemv_lane.hpp:80
  wire parity_936 = ^and_935;
  wire [25:0] shl_937 = {parity_936, 25'd0};
  wire [25:0] or_938 = {1'd0, or_934} | shl_937;
  wire [30:0] and_939 = select_836[30:0] & 31'h513198f7;  // awq_gemv_lane.hpp:80
  wire parity_940 = ^and_939;
  wire [26:0] shl_941 = {parity_940, 26'd0};
  wire [26:0] or_942 = {1'd0, or_938} | shl_941;
  wire [30:0] and_943 = select_836[30:0] & 31'h4925efc1;  // awq_gemv_lane.hpp:80
  wire parity_944 = ^and_943;
  wire [27:0] shl_945 = {parity_944, 27'd0};
  wire [27:0] or_946 = {1'd0, or_942} | shl_945;
  wire [30:0] and_947 = select_836[30:0] & 31'h790d01ac;  // awq_gemv_lane.hpp:80
  wire parity_948 = ^and_947;
  wire [28:0] shl_949 = {parity_948, 28'd0};
  wire [28:0] or_950 = {1'd0, or_946} | shl_949;
  wire [31:0] and_951 = select_836 & 32'hf21a0359;  // awq_gemv_lane.hpp:80
  wire parity_952 = ^and_951;
  wire [29:0] shl_953 = {parity_952, 29'd0};
  wire [29:0] or_954 = {1'd0, or_950} | shl_953;
  wire [27:0] and_955 = select_836[27:0] & 28'hf72d89c;  // awq_gemv_lane.hpp:80
  wire parity_956 = ^and_955;
  wire [30:0] shl_957 = {parity_956, 30'd0};
  wire [30:0] or_958 = {1'd0, or_954} | shl_957;
  wire [31:0] and_959 = select_836 & 32'hf5a36f17;  // awq_gemv_lane.hpp:80
  wire parity_960 = ^and_959;
  wire [31:0] shl_961 = {parity_960, 31'd0};  // awq_gemv_lane.hpp:80
  wire [31:0] or_962 = {1'd0, or_958} | shl_961;  // awq_gemv_lane.hpp:80
  wire [31:0] check_0_963 = or_835 ^ or_962;  // awq_gemv_lane.hpp:88
  wire [31:0] check_0_964 = and_265_s2 ? check_0_963 : check_0_93;
  wire xor_965 = first_638_s2 ^ 1'd1;
  wire or_966 = reads_263_s2 | xor_965;
  wire xor_967 = or_966 ^ 1'd1;
  wire and_968 = weighs_116_s2 & xor_967;
  wire [31:0] check_1_969 = and_968 ? check_1_970_s2 : check_1_94;
  wire [119:0] shl_975 = {zext_976_s2, 112'd0};
  wire icmp_977 = shl_975 != 120'h10000000000000000000000000000;
  wire or_978 = or_974_s2 | icmp_977;  // awq_gemv_lane.hpp:246
  wire [31:0] check_0_1040 = reads_263_s2 ? check_0_93 : check_0_963;  // awq_gemv.cpp:14
  wire [31:0] check_1_1041 = or_966 ? check_1_94 : check_1_970_s2;  // awq_gemv.cpp:14
  // stage 3
  reg slot_first_117_s3;
  reg trunc_188_s3;
  reg trunc_191_s3;
  reg icmp_186_s3;
  reg [15:0] select_202_s3;
  reg [31:0] select_211_s3;
  reg [4:0] select_215_s3;
  reg [31:0] select_245_s3;
  reg [4:0] d1_311_s3;
  reg [4:0] d0_315_s3;
  reg [15:0] sext_319_s3;
  reg [4:0] d1_330_s3;
  reg [4:0] d0_336_s3;
  reg [15:0] sext_340_s3;
  reg [4:0] d1_354_s3;
  reg [4:0] d0_361_s3;
  reg [15:0] trunc_365_s3;
  reg and_294_s3;
  reg [4:0] d1_390_s3;
  reg [4:0] d0_396_s3;
  reg [4:0] d1_405_s3;
  reg [4:0] d0_411_s3;
  reg [4:0] d1_421_s3;
  reg [4:0] d0_428_s3;
  reg [4:0] d1_456_s3;
  reg [4:0] d0_462_s3;
  reg [4:0] d1_472_s3;
  reg [4:0] d0_478_s3;
  reg [4:0] d1_488_s3;
  reg [4:0] d0_495_s3;
  reg [4:0] d1_523_s3;
  reg [4:0] d0_529_s3;
  reg [4:0] d1_539_s3;
  reg [4:0] d0_546_s3;
  reg [4:0] d1_556_s3;
  reg [4:0] d0_563_s3;
  reg icmp_577_s3;
  reg weighs_116_s3;
  reg or_674_s3;
  reg and_971_s3;
  reg or_978_s3;
  reg icmp_980_s3;
  reg and_968_s3;
  reg [31:0] check_0_1040_s3;
  reg [31:0] check_1_1041_s3;
  reg or_966_s3;
  reg or_1039_s3;
  reg [31:0] block_91_s3;
  reg [3:0] sum_index_183_s3;
  reg xor_184_s3;
  reg and_209_s3;
  reg final_result_258_s3;
  always @(posedge ap_clk) begin
    slot_first_117_s3 <= slot_first_117_s2;
    trunc_188_s3 <= trunc_188_s2;
    trunc_191_s3 <= trunc_191_s2;
    icmp_186_s3 <= icmp_186_s2;
    select_202_s3 <= select_202_s2;
    select_211_s3 <= select_211;
    select_215_s3 <= select_215;
    select_245_s3 <= select_245_s2;
    d1_311_s3 <= d1_311;
    d0_315_s3 <= d0_315;
    sext_319_s3 <= mem_x_q2[31:16];
    d1_330_s3 <= d1_330;
    d0_336_s3 <= d0_336;
    sext_340_s3 <= mem_x_q2[47:32];
    d1_354_s3 <= d1_354;
    d0_361_s3 <= d0_361;
    trunc_365_s3 <= mem_x_q2[63:48];
    and_294_s3 <= and_294_s2;
    d1_390_s3 <= d1_390;
    d0_396_s3 <= d0_396;
    d1_405_s3 <= d1_405;
    d0_411_s3 <= d0_411;
    d1_421_s3 <= d1_421;
    d0_428_s3 <= d0_428;
    d1_456_s3 <= d1_456;
    d0_462_s3 <= d0_462;
    d1_472_s3 <= d1_472;
    d0_478_s3 <= d0_478;
    d1_488_s3 <= d1_488;
    d0_495_s3 <= d0_495;
    d1_523_s3 <= d1_523;
    d0_529_s3 <= d0_529;
    d1_539_s3 <= d1_539;
    d0_546_s3 <= d0_546;
    d1_556_s3 <= d1_556;
    d0_563_s3 <= d0_563;
    icmp_577_s3 <= icmp_577_s2;
    weighs_116_s3 <= weighs_116_s2;
    or_674_s3 <= or_674_s2;
    and_971_s3 <= and_971_s2;
    or_978_s3 <= or_978;
    icmp_980_s3 <= icmp_980_s2;
    and_968_s3 <= and_968;
    check_0_1040_s3 <= check_0_1040;
    check_1_1041_s3 <= check_1_1041;
    or_966_s3 <= or_966;
    or_1039_s3 <= or_1039_s2;
    block_91_s3 <= block_91_s2;
    sum_index_183_s3 <= sum_index_183_s2;
    xor_184_s3 <= xor_184_s2;
    and_209_s3 <= and_209_s2;
    final_result_258_s3 <= final_result_258_s2;
  end
  wire [31:0] lshr_217 = select_211_s3 >> select_215_s3;  // awq_gemv_lane.hpp:178
  wire [31:0] shl_312 = {d1_311_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_316 = {d0_315_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_4_317 = shl_312 + {{22{shl_316[31]}}, shl_316[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_318;
  awq_gemv_mul_27s_16s_42_2 mul_318_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_4_317[31:5]), .b(sext_319_s3), .p(mul_318));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_391 = {d1_390_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_397 = {d0_396_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_5_398 = shl_391 + {{22{shl_397[31]}}, shl_397[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_399;
  awq_gemv_mul_27s_16s_42_2 mul_399_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_5_398[31:5]), .b(sext_319_s3), .p(mul_399));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_457 = {d1_456_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_463 = {d0_462_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_6_464 = shl_457 + {{22{shl_463[31]}}, shl_463[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_465;
  awq_gemv_mul_27s_16s_42_2 mul_465_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_6_464[31:5]), .b(sext_319_s3), .p(mul_465));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_524 = {d1_523_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_530 = {d0_529_s3, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_7_531 = shl_524 + {{22{shl_530[31]}}, shl_530[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_532;
  awq_gemv_mul_27s_16s_42_2 mul_532_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en4, weights_en3}), .a(packed_7_531[31:5]), .b(sext_319_s3), .p(mul_532));  // awq_gemv_lane.hpp:160
  wire and_979 = and_971_s3 & or_978_s3;
  wire or_981 = and_979 | icmp_980_s3;
  wire check_982 = and_968_s3 ? or_981 : check_95;
  wire [31:0] xor_1042 = check_0_1040_s3 ^ check_1_1041_s3;  // awq_gemv_lane.hpp:255
  wire icmp_1043 = xor_1042 != 32'hffffffff;  // awq_gemv_lane.hpp:255
  wire check_1044 = or_966_s3 ? check_95 : or_981;
  wire or_1045 = icmp_1043 | check_1044;  // awq_gemv_lane.hpp:433
  wire xor_1046 = or_1045 ^ 1'd1;
  wire or_1047 = or_1039_s3 | xor_1046;
  wire icmp_1056 = xor_1042 == 32'hffffffff;  // awq_gemv_lane.hpp:255
  // stage 4
  reg slot_first_117_s4;
  reg trunc_188_s4;
  reg trunc_191_s4;
  reg icmp_186_s4;
  reg [15:0] select_202_s4;
  reg [7:0] trunc_219_s4;
  reg [31:0] select_245_s4;
  reg [4:0] d1_330_s4;
  reg [4:0] d0_336_s4;
  reg [15:0] sext_340_s4;
  reg [4:0] d1_354_s4;
  reg [4:0] d0_361_s4;
  reg [15:0] trunc_365_s4;
  reg and_294_s4;
  reg [4:0] d1_405_s4;
  reg [4:0] d0_411_s4;
  reg [4:0] d1_421_s4;
  reg [4:0] d0_428_s4;
  reg [4:0] d1_472_s4;
  reg [4:0] d0_478_s4;
  reg [4:0] d1_488_s4;
  reg [4:0] d0_495_s4;
  reg [4:0] d1_539_s4;
  reg [4:0] d0_546_s4;
  reg [4:0] d1_556_s4;
  reg [4:0] d0_563_s4;
  reg icmp_577_s4;
  reg weighs_116_s4;
  reg or_674_s4;
  reg or_1047_s4;
  reg [31:0] block_91_s4;
  reg icmp_1056_s4;
  reg check_1044_s4;
  reg [3:0] sum_index_183_s4;
  reg xor_184_s4;
  reg and_209_s4;
  reg final_result_258_s4;
  always @(posedge ap_clk) begin
    slot_first_117_s4 <= slot_first_117_s3;
    trunc_188_s4 <= trunc_188_s3;
    trunc_191_s4 <= trunc_191_s3;
    icmp_186_s4 <= icmp_186_s3;
    select_202_s4 <= select_202_s3;
    trunc_219_s4 <= lshr_217[7:0];
    select_245_s4 <= select_245_s3;
    d1_330_s4 <= d1_330_s3;
    d0_336_s4 <= d0_336_s3;
    sext_340_s4 <= sext_340_s3;
    d1_354_s4 <= d1_354_s3;
    d0_361_s4 <= d0_361_s3;
    trunc_365_s4 <= trunc_365_s3;
    and_294_s4 <= and_294_s3;
    d1_405_s4 <= d1_405_s3;
    d0_411_s4 <= d0_411_s3;
    d1_421_s4 <= d1_421_s3;
    d0_428_s4 <= d0_428_s3;
    d1_472_s4 <= d1_472_s3;
    d0_478_s4 <= d0_478_s3;
    d1_488_s4 <= d1_488_s3;
    d0_495_s4 <= d0_495_s3;
    d1_539_s4 <= d1_539_s3;
    d0_546_s4 <= d0_546_s3;
    d1_556_s4 <= d1_556_s3;
    d0_563_s4 <= d0_563_s3;
    icmp_577_s4 <= icmp_577_s3;
    weighs_116_s4 <= weighs_116_s3;
    or_674_s4 <= or_674_s3;
    or_1047_s4 <= or_1047;
    block_91_s4 <= block_91_s3;
    icmp_1056_s4 <= icmp_1056;
    check_1044_s4 <= check_1044;
    sum_index_183_s4 <= sum_index_183_s3;
    xor_184_s4 <= xor_184_s3;
    and_209_s4 <= and_209_s3;
    final_result_258_s4 <= final_result_258_s3;
  end
  wire [7:0] shift_218 = trunc_219_s4 - {3'd0, line_38_26};  // awq_gemv_lane.hpp:379
  wire [31:0] shl_331 = {d1_330_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_337 = {d0_336_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_8_338 = shl_331 + {{22{shl_337[31]}}, shl_337[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_339;
  awq_gemv_mul_27s_16s_42_2 mul_339_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_8_338[31:5]), .b(sext_340_s4), .p(mul_339));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_406 = {d1_405_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_412 = {d0_411_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_9_413 = shl_406 + {{22{shl_412[31]}}, shl_412[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_414;
  awq_gemv_mul_27s_16s_42_2 mul_414_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_9_413[31:5]), .b(sext_340_s4), .p(mul_414));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_473 = {d1_472_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_479 = {d0_478_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_10_480 = shl_473 + {{22{shl_479[31]}}, shl_479[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_481;
  awq_gemv_mul_27s_16s_42_2 mul_481_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_10_480[31:5]), .b(sext_340_s4), .p(mul_481));  // awq_gemv_lane.hpp:160
  wire [31:0] shl_540 = {d1_539_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_547 = {d0_546_s4, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_11_548 = shl_540 + {{22{shl_547[31]}}, shl_547[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_549;
  awq_gemv_mul_27s_16s_42_2 mul_549_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en5, weights_en4}), .a(packed_11_548[31:5]), .b(sext_340_s4), .p(mul_549));  // awq_gemv_lane.hpp:160
  wire icmp_1048 = bad_block_112 == 32'hffffffff;  // awq_gemv_lane.hpp:435
  wire xor_1049 = icmp_1048 ^ 1'd1;
  wire or_1050 = or_1047_s4 | xor_1049;
  wire xor_1051 = or_1050 ^ 1'd1;
  wire and_1052 = and_294_s4 & xor_1051;
  wire [31:0] bad_block_1053 = and_1052 ? block_91_s4 : bad_block_112;
  wire xor_1054 = or_1047_s4 ^ 1'd1;
  wire and_1055 = and_294_s4 & xor_1054;
  wire [7:0] select_1057 = icmp_1056_s4 ? 8'd0 : 8'd128;  // awq_gemv_lane.hpp:255
  wire [8:0] select_1058 = check_1044_s4 ? 9'd256 : 9'd0;  // awq_gemv_lane.hpp:255
  wire [8:0] or_1059 = {1'd0, select_1057} | select_1058;  // awq_gemv_lane.hpp:255
  wire [8:0] flags_1060 = flags_113 | or_1059;  // awq_gemv_lane.hpp:434
  wire [8:0] flags_1061 = and_1055 ? flags_1060 : flags_113;
  // stage 5
  reg slot_first_117_s5;
  reg trunc_188_s5;
  reg trunc_191_s5;
  reg icmp_186_s5;
  reg [15:0] select_202_s5;
  reg [7:0] shift_218_s5;
  reg [31:0] select_245_s5;
  reg [4:0] d1_354_s5;
  reg [4:0] d0_361_s5;
  reg [15:0] trunc_365_s5;
  reg and_294_s5;
  reg [4:0] d1_421_s5;
  reg [4:0] d0_428_s5;
  reg [4:0] d1_488_s5;
  reg [4:0] d0_495_s5;
  reg [4:0] d1_556_s5;
  reg [4:0] d0_563_s5;
  reg icmp_577_s5;
  reg weighs_116_s5;
  reg or_674_s5;
  reg [3:0] sum_index_183_s5;
  reg xor_184_s5;
  reg and_209_s5;
  reg final_result_258_s5;
  always @(posedge ap_clk) begin
    slot_first_117_s5 <= slot_first_117_s4;
    trunc_188_s5 <= trunc_188_s4;
    trunc_191_s5 <= trunc_191_s4;
    icmp_186_s5 <= icmp_186_s4;
    select_202_s5 <= select_202_s4;
    shift_218_s5 <= shift_218;
    select_245_s5 <= select_245_s4;
    d1_354_s5 <= d1_354_s4;
    d0_361_s5 <= d0_361_s4;
    trunc_365_s5 <= trunc_365_s4;
    and_294_s5 <= and_294_s4;
    d1_421_s5 <= d1_421_s4;
    d0_428_s5 <= d0_428_s4;
    d1_488_s5 <= d1_488_s4;
    d0_495_s5 <= d0_495_s4;
    d1_556_s5 <= d1_556_s4;
    d0_563_s5 <= d0_563_s4;
    icmp_577_s5 <= icmp_577_s4;
    weighs_116_s5 <= weighs_116_s4;
    or_674_s5 <= or_674_s4;
    sum_index_183_s5 <= sum_index_183_s4;
    xor_184_s5 <= xor_184_s4;
    and_209_s5 <= and_209_s4;
    final_result_258_s5 <= final_result_258_s4;
  end
  wire [42:0] add_320 = {{1{mul_308[41]}}, mul_308} + {{1{mul_318[41]}}, mul_318};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_355 = {d1_354_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_362 = {d0_361_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_12_363 = shl_355 + {{22{shl_362[31]}}, shl_362[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_364;
  awq_gemv_mul_27s_16s_42_2 mul_364_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_12_363[31:5]), .b(trunc_365_s5), .p(mul_364));  // awq_gemv_lane.hpp:160
  wire [42:0] add_400 = {{1{mul_385[41]}}, mul_385} + {{1{mul_399[41]}}, mul_399};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_422 = {d1_421_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_429 = {d0_428_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_13_430 = shl_422 + {{22{shl_429[31]}}, shl_429[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_431;
  awq_gemv_mul_27s_16s_42_2 mul_431_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_13_430[31:5]), .b(trunc_365_s5), .p(mul_431));  // awq_gemv_lane.hpp:160
  wire [42:0] add_466 = {{1{mul_451[41]}}, mul_451} + {{1{mul_465[41]}}, mul_465};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_489 = {d1_488_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_496 = {d0_495_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_14_497 = shl_489 + {{22{shl_496[31]}}, shl_496[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_498;
  awq_gemv_mul_27s_16s_42_2 mul_498_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_14_497[31:5]), .b(trunc_365_s5), .p(mul_498));  // awq_gemv_lane.hpp:160
  wire [42:0] add_533 = {{1{mul_518[41]}}, mul_518} + {{1{mul_532[41]}}, mul_532};  // awq_gemv_lane.hpp:160
  wire [31:0] shl_557 = {d1_556_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] shl_564 = {d0_563_s5, 27'd0};  // awq_gemv_lane.hpp:143
  wire [31:0] packed_15_565 = shl_557 + {{22{shl_564[31]}}, shl_564[31:22]};  // awq_gemv_lane.hpp:143
  wire [41:0] mul_566;
  awq_gemv_mul_27s_16s_42_2 mul_566_mul_27s_16s_42_2 (.clk(ap_clk), .enable({weights_en6, weights_en5}), .a(packed_15_565[31:5]), .b(trunc_365_s5), .p(mul_566));  // awq_gemv_lane.hpp:160
  // stage 6
  reg slot_first_117_s6;
  reg trunc_188_s6;
  reg trunc_191_s6;
  reg icmp_186_s6;
  reg [15:0] select_202_s6;
  reg [7:0] shift_218_s6;
  reg [31:0] select_245_s6;
  reg [42:0] add_320_s6;
  reg and_294_s6;
  reg [42:0] add_400_s6;
  reg [42:0] add_466_s6;
  reg [42:0] add_533_s6;
  reg icmp_577_s6;
  reg weighs_116_s6;
  reg or_674_s6;
  reg [3:0] sum_index_183_s6;
  reg xor_184_s6;
  reg and_209_s6;
  reg final_result_258_s6;
  always @(posedge ap_clk) begin
    slot_first_117_s6 <= slot_first_117_s5;
    trunc_188_s6 <= trunc_188_s5;
    trunc_191_s6 <= trunc_191_s5;
    icmp_186_s6 <= icmp_186_s5;
    select_202_s6 <= select_202_s5;
    shift_218_s6 <= shift_218_s5;
    select_245_s6 <= select_245_s5;
    add_320_s6 <= add_320;
    and_294_s6 <= and_294_s5;
    add_400_s6 <= add_400;
    add_466_s6 <= add_466;
    add_533_s6 <= add_533;
    icmp_577_s6 <= icmp_577_s5;
    weighs_116_s6 <= weighs_116_s5;
    or_674_s6 <= or_674_s5;
    sum_index_183_s6 <= sum_index_183_s5;
    xor_184_s6 <= xor_184_s5;
    and_209_s6 <= and_209_s5;
    final_result_258_s6 <= final_result_258_s5;
  end
  wire [43:0] add_341 = {{1{add_320_s6[42]}}, add_320_s6} + {{2{mul_339[41]}}, mul_339};  // awq_gemv_lane.hpp:160
  wire [43:0] add_415 = {{1{add_400_s6[42]}}, add_400_s6} + {{2{mul_414[41]}}, mul_414};  // awq_gemv_lane.hpp:160
  wire [43:0] add_482 = {{1{add_466_s6[42]}}, add_466_s6} + {{2{mul_481[41]}}, mul_481};  // awq_gemv_lane.hpp:160
  wire [43:0] add_550 = {{1{add_533_s6[42]}}, add_533_s6} + {{2{mul_549[41]}}, mul_549};  // awq_gemv_lane.hpp:160
  // stage 7
  reg slot_first_117_s7;
  reg trunc_188_s7;
  reg trunc_191_s7;
  reg icmp_186_s7;
  reg [15:0] select_202_s7;
  reg [7:0] shift_218_s7;
  reg [31:0] select_245_s7;
  reg [43:0] add_341_s7;
  reg and_294_s7;
  reg [43:0] add_415_s7;
  reg [43:0] add_482_s7;
  reg [43:0] add_550_s7;
  reg icmp_577_s7;
  reg weighs_116_s7;
  reg or_674_s7;
  reg [3:0] sum_index_183_s7;
  reg xor_184_s7;
  reg and_209_s7;
  reg final_result_258_s7;
  always @(posedge ap_clk) begin
    slot_first_117_s7 <= slot_first_117_s6;
    trunc_188_s7 <= trunc_188_s6;
    trunc_191_s7 <= trunc_191_s6;
    icmp_186_s7 <= icmp_186_s6;
    select_202_s7 <= select_202_s6;
    shift_218_s7 <= shift_218_s6;
    select_245_s7 <= select_245_s6;
    add_341_s7 <= add_341;
    and_294_s7 <= and_294_s6;
    add_415_s7 <= add_415;
    add_482_s7 <= add_482;
    add_550_s7 <= add_550;
    icmp_577_s7 <= icmp_577_s6;
    weighs_116_s7 <= weighs_116_s6;
    or_674_s7 <= or_674_s6;
    sum_index_183_s7 <= sum_index_183_s6;
    xor_184_s7 <= xor_184_s6;
    and_209_s7 <= and_209_s6;
    final_result_258_s7 <= final_result_258_s6;
  end
  wire [43:0] high_366 = add_341_s7 + {{2{mul_364[41]}}, mul_364};  // awq_gemv_lane.hpp:160
  wire [43:0] high_432 = add_415_s7 + {{2{mul_431[41]}}, mul_431};  // awq_gemv_lane.hpp:160
  wire [43:0] high_499 = add_482_s7 + {{2{mul_498[41]}}, mul_498};  // awq_gemv_lane.hpp:160
  wire [43:0] high_567 = add_550_s7 + {{2{mul_566[41]}}, mul_566};  // awq_gemv_lane.hpp:160
  // stage 8
  reg slot_first_117_s8;
  reg trunc_188_s8;
  reg trunc_191_s8;
  reg icmp_186_s8;
  reg [15:0] select_202_s8;
  reg [7:0] shift_218_s8;
  reg [31:0] select_245_s8;
  reg [43:0] high_366_s8;
  reg and_294_s8;
  reg [43:0] high_432_s8;
  reg [43:0] high_499_s8;
  reg [43:0] high_567_s8;
  reg icmp_577_s8;
  reg weighs_116_s8;
  reg or_674_s8;
  reg [3:0] sum_index_183_s8;
  reg xor_184_s8;
  reg and_209_s8;
  reg final_result_258_s8;
  always @(posedge ap_clk) begin
    slot_first_117_s8 <= slot_first_117_s7;
    trunc_188_s8 <= trunc_188_s7;
    trunc_191_s8 <= trunc_191_s7;
    icmp_186_s8 <= icmp_186_s7;
    select_202_s8 <= select_202_s7;
    shift_218_s8 <= shift_218_s7;
    select_245_s8 <= select_245_s7;
    high_366_s8 <= high_366;
    and_294_s8 <= and_294_s7;
    high_432_s8 <= high_432;
    high_499_s8 <= high_499;
    high_567_s8 <= high_567;
    icmp_577_s8 <= icmp_577_s7;
    weighs_116_s8 <= weighs_116_s7;
    or_674_s8 <= or_674_s7;
    sum_index_183_s8 <= sum_index_183_s7;
    xor_184_s8 <= xor_184_s7;
    and_209_s8 <= and_209_s7;
    final_result_258_s8 <= final_result_258_s7;
  end
  wire [31:0] high_187 = trunc_188_s8 ? {{5{slot_dot_3_37[26]}}, slot_dot_3_37} : slot_dot_2_36;
  wire [31:0] low_189 = trunc_188_s8 ? {{5{slot_dot_1_35[26]}}, slot_dot_1_35} : slot_dot_0_34;
  wire [31:0] low_190 = trunc_191_s8 ? high_187 : low_189;
  wire [31:0] high_192 = trunc_188_s8 ? {{5{slot_dot_7_41[26]}}, slot_dot_7_41} : slot_dot_6_40;
  wire [31:0] low_193 = trunc_188_s8 ? {{5{slot_dot_5_39[26]}}, slot_dot_5_39} : slot_dot_4_38;
  wire [31:0] high_194 = trunc_191_s8 ? high_192 : low_193;
  wire [31:0] select_195 = icmp_186_s8 ? low_190 : high_194;  // awq_gemv_lane.hpp:178
  wire [42:0] mul_203;
  awq_gemv_mul_27s_17s_43_2 mul_203_mul_27s_17s_43_2 (.clk(ap_clk), .enable({weights_en9, weights_en8}), .a(select_195[26:0]), .b({1'd0, select_202_s8}), .p(mul_203));  // awq_gemv_lane.hpp:367
  wire [31:0] add_367 = dot_0_42 + {{10{high_366_s8[21]}}, high_366_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_368 = {add_367[26:0], 5'd0};  // awq_gemv_lane.hpp:424
  wire [31:0] slot_dot_0_369 = and_294_s8 ? {{5{shl_368[31]}}, shl_368[31:5]} : slot_dot_0_34;
  wire [27:0] shl_370 = {dot_1_43, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_371 = shl_370 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_372 = {{4{or_371[27]}}, or_371};  // awq_gemv_lane.hpp:165
  wire [33:0] add_373 = {2'd0, zext_372} + {{11{high_366_s8[43]}}, high_366_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_374 = {add_373[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_1_375 = and_294_s8 ? shl_374[31:5] : slot_dot_1_35;
  wire [31:0] add_433 = dot_2_44 + {{10{high_432_s8[21]}}, high_432_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_434 = {add_433[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_2_435 = and_294_s8 ? {{5{shl_434[31]}}, shl_434[31:5]} : slot_dot_2_36;
  wire [27:0] shl_436 = {dot_3_45, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_437 = shl_436 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_438 = {{4{or_437[27]}}, or_437};  // awq_gemv_lane.hpp:165
  wire [33:0] add_439 = {2'd0, zext_438} + {{11{high_432_s8[43]}}, high_432_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_440 = {add_439[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_3_441 = and_294_s8 ? shl_440[31:5] : slot_dot_3_37;
  wire [31:0] add_500 = dot_4_46 + {{10{high_499_s8[21]}}, high_499_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_501 = {add_500[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_4_502 = and_294_s8 ? {{5{shl_501[31]}}, shl_501[31:5]} : slot_dot_4_38;
  wire [27:0] shl_503 = {dot_5_47, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_504 = shl_503 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_505 = {{4{or_504[27]}}, or_504};  // awq_gemv_lane.hpp:165
  wire [33:0] add_506 = {2'd0, zext_505} + {{11{high_499_s8[43]}}, high_499_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_507 = {add_506[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_5_508 = and_294_s8 ? shl_507[31:5] : slot_dot_5_39;
  wire [31:0] add_568 = dot_6_48 + {{10{high_567_s8[21]}}, high_567_s8[21:0]};  // awq_gemv_lane.hpp:164
  wire [31:0] shl_569 = {add_568[26:0], 5'd0};  // awq_gemv_lane.hpp:164
  wire [31:0] slot_dot_6_570 = and_294_s8 ? {{5{shl_569[31]}}, shl_569[31:5]} : slot_dot_6_40;
  wire [27:0] shl_571 = {dot_7_49, 1'd0};  // awq_gemv_lane.hpp:165
  wire [27:0] or_572 = shl_571 | 28'd1;  // awq_gemv_lane.hpp:165
  wire [31:0] zext_573 = {{4{or_572[27]}}, or_572};  // awq_gemv_lane.hpp:165
  wire [33:0] add_574 = {2'd0, zext_573} + {{11{high_567_s8[43]}}, high_567_s8[43:21]};  // awq_gemv_lane.hpp:165
  wire [31:0] shl_575 = {add_574[27:1], 5'd0};  // awq_gemv_lane.hpp:425
  wire [26:0] slot_dot_7_576 = and_294_s8 ? shl_575[31:5] : slot_dot_7_41;
  wire [26:0] dot_0_578 = icmp_577_s8 ? 27'd0 : shl_368[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_0_579 = weighs_116_s8 ? {{5{dot_0_578[26]}}, dot_0_578} : dot_0_42;
  wire [26:0] dot_1_580 = icmp_577_s8 ? 27'd0 : add_373[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_1_581 = weighs_116_s8 ? dot_1_580 : dot_1_43;
  wire [26:0] dot_2_582 = icmp_577_s8 ? 27'd0 : shl_434[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_2_583 = weighs_116_s8 ? {{5{dot_2_582[26]}}, dot_2_582} : dot_2_44;
  wire [26:0] dot_3_584 = icmp_577_s8 ? 27'd0 : add_439[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_3_585 = weighs_116_s8 ? dot_3_584 : dot_3_45;
  wire [26:0] dot_4_586 = icmp_577_s8 ? 27'd0 : shl_501[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_4_587 = weighs_116_s8 ? {{5{dot_4_586[26]}}, dot_4_586} : dot_4_46;
  wire [26:0] dot_5_588 = icmp_577_s8 ? 27'd0 : add_506[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_5_589 = weighs_116_s8 ? dot_5_588 : dot_5_47;
  wire [26:0] dot_6_590 = icmp_577_s8 ? 27'd0 : shl_569[31:5];  // awq_gemv_lane.hpp:424
  wire [31:0] dot_6_591 = weighs_116_s8 ? {{5{dot_6_590[26]}}, dot_6_590} : dot_6_48;
  wire [26:0] dot_7_592 = icmp_577_s8 ? 27'd0 : add_574[27:1];  // awq_gemv_lane.hpp:424
  wire [26:0] dot_7_593 = weighs_116_s8 ? dot_7_592 : dot_7_49;
  wire weights_load_1075 = weights_v8 & weights_en8;  // awq_gemv_lane.hpp:360
  // stage 9
  reg slot_first_117_s9;
  reg [7:0] shift_218_s9;
  reg [31:0] select_245_s9;
  reg or_674_s9;
  reg xor_184_s9;
  reg [3:0] sum_index_183_s9;
  reg and_209_s9;
  reg final_result_258_s9;
  always @(posedge ap_clk) begin
    slot_first_117_s9 <= slot_first_117_s8;
    shift_218_s9 <= shift_218_s8;
    select_245_s9 <= select_245_s8;
    or_674_s9 <= or_674_s8;
    xor_184_s9 <= xor_184_s8;
    sum_index_183_s9 <= sum_index_183_s8;
    and_209_s9 <= and_209_s8;
    final_result_258_s9 <= final_result_258_s8;
  end
  wire [47:0] select_185 = slot_first_117_s9 ? 48'd0 : mem_acc_q;  // awq_gemv_lane.hpp:367
  wire icmp_220 = shift_218_s9 < 8'd48;  // awq_gemv_lane.hpp:186
  wire [7:0] select_221 = icmp_220 ? shift_218_s9 : 8'd48;  // awq_gemv_lane.hpp:186
  wire [5:0] right_222 = shift_218_s9[7] ? 6'd0 : select_221[5:0];  // awq_gemv_lane.hpp:186
  wire icmp_223 = right_222 > 6'd49;  // stream_kernel.hpp:121
  wire [47:0] ashr_224_w = $signed(mem_acc_q) >>> 48;  // stream_kernel.hpp:121
  wire [48:0] doubled_225 = {mem_acc_q, 1'd0};  // stream_kernel.hpp:120
  wire [7:0] sub_236 = 8'd0 - shift_218_s9;  // awq_gemv_lane.hpp:187
  wire [4:0] select_237 = shift_218_s9[7] ? sub_236[4:0] : 5'd0;  // awq_gemv_lane.hpp:187
  // stage 10
  reg [47:0] select_185_s10;
  reg [5:0] right_222_s10;
  reg [48:0] doubled_225_s10;
  reg icmp_223_s10;
  reg ashr_228_s10;
  reg [4:0] select_237_s10;
  reg [31:0] select_245_s10;
  reg or_674_s10;
  reg xor_184_s10;
  reg [3:0] sum_index_183_s10;
  reg and_209_s10;
  reg final_result_258_s10;
  always @(posedge ap_clk) begin
    select_185_s10 <= select_185;
    right_222_s10 <= right_222;
    doubled_225_s10 <= doubled_225;
    icmp_223_s10 <= icmp_223;
    ashr_228_s10 <= ashr_224_w[0];
    select_237_s10 <= select_237;
    select_245_s10 <= select_245_s9;
    or_674_s10 <= or_674_s9;
    xor_184_s10 <= xor_184_s9;
    sum_index_183_s10 <= sum_index_183_s9;
    and_209_s10 <= and_209_s9;
    final_result_258_s10 <= final_result_258_s9;
  end
  wire [47:0] add_204 = select_185_s10 + {{5{mul_203[42]}}, mul_203};  // awq_gemv_lane.hpp:367
  wire [48:0] ashr_226 = $signed(doubled_225_s10) >>> right_222_s10;  // stream_kernel.hpp:121
  wire weights_store_1076 = weights_v10 & weights_en10 & xor_184_s10;  // awq_gemv_lane.hpp:367
  // stage 11
  reg icmp_223_s11;
  reg ashr_228_s11;
  reg [48:0] ashr_226_s11;
  reg [4:0] select_237_s11;
  reg [31:0] select_245_s11;
  reg or_674_s11;
  reg and_209_s11;
  reg final_result_258_s11;
  always @(posedge ap_clk) begin
    icmp_223_s11 <= icmp_223_s10;
    ashr_228_s11 <= ashr_228_s10;
    ashr_226_s11 <= ashr_226;
    select_237_s11 <= select_237_s10;
    select_245_s11 <= select_245_s10;
    or_674_s11 <= or_674_s10;
    and_209_s11 <= and_209_s10;
    final_result_258_s11 <= final_result_258_s10;
  end
  wire [48:0] select_227 = icmp_223_s11 ? {49{ashr_228_s11}} : ashr_226_s11;  // stream_kernel.hpp:121
  wire [49:0] zext_229 = {{1{select_227[48]}}, select_227};  // stream_kernel.hpp:121
  wire [50:0] add_230 = {1'd0, zext_229} + 51'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [49:0] lshr_231_s12;
  reg [4:0] select_237_s12;
  reg [31:0] select_245_s12;
  reg or_674_s12;
  reg and_209_s12;
  reg final_result_258_s12;
  always @(posedge ap_clk) begin
    lshr_231_s12 <= add_230[50:1];
    select_237_s12 <= select_237_s11;
    select_245_s12 <= select_245_s11;
    or_674_s12 <= or_674_s11;
    and_209_s12 <= and_209_s11;
    final_result_258_s12 <= final_result_258_s11;
  end
  wire icmp_232 = $signed(lshr_231_s12[48:0]) > $signed(49'h200000000);  // awq_gemv_lane.hpp:190
  wire icmp_233 = $signed(lshr_231_s12[48:0]) < $signed(49'h1fffe00000000);  // awq_gemv_lane.hpp:190
  wire [34:0] select_234 = icmp_233 ? 35'h600000000 : lshr_231_s12[34:0];  // awq_gemv_lane.hpp:190
  wire [34:0] select_235 = icmp_232 ? 35'h200000000 : select_234;  // awq_gemv_lane.hpp:190
  // stage 13
  reg [34:0] select_235_s13;
  reg [4:0] select_237_s13;
  reg [31:0] select_245_s13;
  reg or_674_s13;
  reg and_209_s13;
  reg final_result_258_s13;
  always @(posedge ap_clk) begin
    select_235_s13 <= select_235;
    select_237_s13 <= select_237_s12;
    select_245_s13 <= select_245_s12;
    or_674_s13 <= or_674_s12;
    and_209_s13 <= and_209_s12;
    final_result_258_s13 <= final_result_258_s12;
  end
  wire [52:0] shl_238 = {{18{select_235_s13[34]}}, select_235_s13} << select_237_s13;  // awq_gemv_lane.hpp:191
  // stage 14
  reg [52:0] shl_238_s14;
  reg [31:0] select_245_s14;
  reg or_674_s14;
  reg and_209_s14;
  reg final_result_258_s14;
  always @(posedge ap_clk) begin
    shl_238_s14 <= shl_238;
    select_245_s14 <= select_245_s13;
    or_674_s14 <= or_674_s13;
    and_209_s14 <= and_209_s13;
    final_result_258_s14 <= final_result_258_s13;
  end
  wire [52:0] add_246 = shl_238_s14 + {{21{select_245_s14[31]}}, select_245_s14};  // awq_gemv_lane.hpp:191
  // stage 15
  reg [52:0] add_246_s15;
  reg or_674_s15;
  reg and_209_s15;
  reg final_result_258_s15;
  always @(posedge ap_clk) begin
    add_246_s15 <= add_246;
    or_674_s15 <= or_674_s14;
    and_209_s15 <= and_209_s14;
    final_result_258_s15 <= final_result_258_s14;
  end
  wire icmp_247 = $signed(add_246_s15) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_248 = icmp_247 ? add_246_s15 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 16
  reg [52:0] select_248_s16;
  reg or_674_s16;
  reg and_209_s16;
  reg final_result_258_s16;
  always @(posedge ap_clk) begin
    select_248_s16 <= select_248;
    or_674_s16 <= or_674_s15;
    and_209_s16 <= and_209_s15;
    final_result_258_s16 <= final_result_258_s15;
  end
  wire icmp_249 = $signed(select_248_s16) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_250 = icmp_249 ? select_248_s16 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_251 = {select_250[31:0], 96'd0};  // awq_gemv_lane.hpp:383
  wire [95:0] shl_252 = {y_2_84, 64'd0};  // awq_gemv_lane.hpp:383
  wire [127:0] or_253 = shl_251 | {32'd0, shl_252};  // awq_gemv_lane.hpp:383
  wire [63:0] shl_254 = {y_1_85, 32'd0};  // awq_gemv_lane.hpp:384
  wire [127:0] or_255 = or_253 | {64'd0, shl_254};  // awq_gemv_lane.hpp:383
  wire [127:0] out_256 = or_255 | {96'd0, y_0_86};  // awq_gemv_lane.hpp:384
  wire [31:0] y_2_675 = or_674_s16 ? y_2_84 : select_250[31:0];  // awq_gemv.cpp:14
  wire [31:0] y_1_676 = or_674_s16 ? y_1_85 : y_2_84;  // awq_gemv.cpp:14
  wire [31:0] y_0_677 = or_674_s16 ? y_0_86 : y_1_85;  // awq_gemv.cpp:14
  wire weights_push_1077 = weights_v16 & weights_en16 & and_209_s16;  // awq_gemv_lane.hpp:385
  assign weights_en0 = weights_en1;
  assign weights_en1 = ~(weights_v1 & ((~s_w_beat_valid & and_266) | (~s_param_beat_valid & and_273) | (~s_x_beat_valid & and_284) | (~m_y_beat_room)));
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
  wire weights_leave = xor_292;
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
    if (weights_v8 & weights_en8) slot_dot_0_34 <= slot_dot_0_369;
    if (weights_v8 & weights_en8) slot_dot_1_35 <= slot_dot_1_375;
    if (weights_v8 & weights_en8) slot_dot_2_36 <= slot_dot_2_435;
    if (weights_v8 & weights_en8) slot_dot_3_37 <= slot_dot_3_441;
    if (weights_v8 & weights_en8) slot_dot_4_38 <= slot_dot_4_502;
    if (weights_v8 & weights_en8) slot_dot_5_39 <= slot_dot_5_508;
    if (weights_v8 & weights_en8) slot_dot_6_40 <= slot_dot_6_570;
    if (weights_v8 & weights_en8) slot_dot_7_41 <= slot_dot_7_576;
    if (weights_v8 & weights_en8) dot_0_42 <= dot_0_579;
    if (weights_v8 & weights_en8) dot_1_43 <= dot_1_581;
    if (weights_v8 & weights_en8) dot_2_44 <= dot_2_583;
    if (weights_v8 & weights_en8) dot_3_45 <= dot_3_585;
    if (weights_v8 & weights_en8) dot_4_46 <= dot_4_587;
    if (weights_v8 & weights_en8) dot_5_47 <= dot_5_589;
    if (weights_v8 & weights_en8) dot_6_48 <= dot_6_591;
    if (weights_v8 & weights_en8) dot_7_49 <= dot_7_593;
    if (weights_v2 & weights_en2) params_9_50 <= params_9_608;
    if (weights_v2 & weights_en2) params_8_51 <= params_8_622;
    if (weights_v1 & weights_en1) params_7_52 <= params_7_627;
    if (weights_v1 & weights_en1) params_6_53 <= params_6_629;
    if (weights_v1 & weights_en1) params_5_54 <= params_5_631;
    if (weights_v1 & weights_en1) params_4_55 <= params_4_633;
    if (weights_v1 & weights_en1) params_3_56 <= params_3_634;
    if (weights_v1 & weights_en1) params_2_57 <= params_2_635;
    if (weights_v1 & weights_en1) params_1_58 <= params_1_636;
    if (weights_v1 & weights_en1) params_0_59 <= params_0_637;
    if (weights_v1 & weights_en1) zero_7_60 <= zero_7_640;
    if (weights_v1 & weights_en1) zero_6_61 <= zero_6_641;
    if (weights_v1 & weights_en1) zero_5_62 <= zero_5_642;
    if (weights_v1 & weights_en1) zero_4_63 <= zero_4_643;
    if (weights_v1 & weights_en1) zero_3_64 <= zero_3_644;
    if (weights_v1 & weights_en1) zero_2_65 <= zero_2_645;
    if (weights_v1 & weights_en1) zero_1_66 <= zero_1_646;
    if (weights_v1 & weights_en1) zero_0_67 <= zero_0_647;
    if (weights_v1 & weights_en1) scale_7_68 <= scale_7_650;
    if (weights_v1 & weights_en1) scale_6_69 <= scale_6_651;
    if (weights_v1 & weights_en1) scale_5_70 <= scale_5_652;
    if (weights_v1 & weights_en1) scale_4_71 <= scale_4_653;
    if (weights_v1 & weights_en1) scale_3_72 <= scale_3_654;
    if (weights_v1 & weights_en1) scale_2_73 <= scale_2_655;
    if (weights_v1 & weights_en1) scale_1_74 <= scale_1_656;
    if (weights_v1 & weights_en1) scale_0_75 <= scale_0_657;
    if (weights_v1 & weights_en1) slot_scale_7_76 <= slot_scale_7_659;
    if (weights_v1 & weights_en1) slot_scale_6_77 <= slot_scale_6_661;
    if (weights_v1 & weights_en1) slot_scale_5_78 <= slot_scale_5_663;
    if (weights_v1 & weights_en1) slot_scale_4_79 <= slot_scale_4_665;
    if (weights_v1 & weights_en1) slot_scale_3_80 <= slot_scale_3_667;
    if (weights_v1 & weights_en1) slot_scale_2_81 <= slot_scale_2_669;
    if (weights_v1 & weights_en1) slot_scale_1_82 <= slot_scale_1_671;
    if (weights_v1 & weights_en1) slot_scale_0_83 <= slot_scale_0_673;
    if (weights_v16 & weights_en16) y_2_84 <= y_2_675;
    if (weights_v16 & weights_en16) y_1_85 <= y_1_676;
    if (weights_v16 & weights_en16) y_0_86 <= y_0_677;
    if (weights_v0 & weights_en0) slot_bank_87 <= slot_bank_682;
    if (weights_v0 & weights_en0) results_88 <= results_687;
    if (weights_v0 & weights_en0) slots_89 <= slots_690;
    if (weights_v0 & weights_en0) word_90 <= word_695;
    if (weights_v1 & weights_en1) block_91 <= block_697;
    if (weights_v1 & weights_en1) dense_92 <= dense_703;
    if (weights_v2 & weights_en2) check_0_93 <= check_0_964;
    if (weights_v2 & weights_en2) check_1_94 <= check_1_969;
    if (weights_v3 & weights_en3) check_95 <= check_982;
    if (weights_v0 & weights_en0) loader_96 <= loader_984;
    if (weights_v0 & weights_en0) takes_first_97 <= loader_986;
    if (weights_v0 & weights_en0) loader_4_98 <= loader_989;
    if (weights_v0 & weights_en0) loader_99 <= loader_990;
    if (weights_v1 & weights_en1) loader_2_100 <= loader_2_992;
    if (weights_v0 & weights_en0) loader_4_101 <= loader_4_994;
    if (weights_v0 & weights_en0) loader_3_102 <= loader_3_997;
    if (weights_v0 & weights_en0) col_groups_103 <= col_groups_999;
    if (weights_v0 & weights_en0) beat_104 <= beat_1002;
    if (weights_v1 & weights_en1) result_105 <= result_1006;
    if (weights_v1 & weights_en1) x_packet_106 <= x_packet_1009;
    if (weights_v1 & weights_en1) x_packet_107 <= x_packet_1016;
    if (weights_v1 & weights_en1) w_packet_108 <= w_packet_1018;
    if (weights_v1 & weights_en1) w_packet_109 <= w_packet_1029;
    if (weights_v1 & weights_en1) p_packet_110 <= p_packet_1031;
    if (weights_v1 & weights_en1) p_packet_111 <= p_packet_1037;
    if (weights_v4 & weights_en4) bad_block_112 <= bad_block_1053;
    if (weights_v4 & weights_en4) flags_113 <= flags_1061;
    if (weights_v0 & weights_en0) group_114 <= group_1064;
    if (weights_v0 & weights_en0) running_115 <= running_1066;
    if (weights_v0 & weights_en0) weighs_116 <= weighing_1069;
    if (weights_v0 & weights_en0) slot_first_117 <= slot_first_1071;
    if (weights_v0 & weights_en0) slot_last_118 <= slot_last_1072;
    if (weights_v0 & weights_en0) results_end_119 <= slot_end_1073;
    if (weights_v0 & weights_en0) results_end_120 <= results_end_1074;
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
    if (line_38_done) beat_104 <= 6'd0;
    if (line_38_done) result_105 <= 6'd0;
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
    if (line_38_done) weighs_116 <= 1'd1;
    if (line_38_done) slot_first_117 <= 1'd0;
    if (line_38_done) slot_last_118 <= 1'd0;
    if (line_38_done) results_end_119 <= 1'd0;
    if (line_38_done) results_end_120 <= 1'd0;
  end

  // ---- hls/include/awq_gemv_lane.hpp:293: line_293, 1 stages
  wire [1:0] select_1084 = x_packet_107 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_1085 = x_packet_106 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_1086 = {1'd0, select_1084} | select_1085;  // stream_kernel.hpp:50
  wire [3:0] select_1087 = w_packet_109 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_1088 = w_packet_108 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_1089 = {1'd0, select_1087} | select_1088;  // stream_kernel.hpp:50
  wire [4:0] or_1090 = {2'd0, or_1086} | or_1089;  // awq_gemv_lane.hpp:454
  wire [5:0] select_1091 = p_packet_111 ? 6'd32 : 6'd0;  // stream_kernel.hpp:50
  wire [6:0] select_1092 = p_packet_110 ? 7'd0 : 7'd64;  // stream_kernel.hpp:50
  wire [6:0] or_1093 = {1'd0, select_1091} | select_1092;  // stream_kernel.hpp:50
  wire [6:0] or_1094 = {2'd0, or_1090} | or_1093;  // awq_gemv_lane.hpp:454
  wire [8:0] flags_1095 = flags_113 | {2'd0, or_1094};  // awq_gemv_lane.hpp:454
  wire discard_x_1096 = x_packet_106 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_w_1097 = w_packet_108 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_p_1098 = p_packet_110 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_293_v0 & line_293_en0) flags_121 <= flags_1095;
    if (line_293_v0 & line_293_en0) discard_x_122 <= discard_x_1096;
    if (line_293_v0 & line_293_en0) discard_w_123 <= discard_w_1097;
    if (line_293_v0 & line_293_en0) discard_p_124 <= discard_p_1098;
  end

  // ---- hls/include/awq_gemv_lane.hpp:293: line_293_2, 1 stages
  wire [8:0] select_1099 = c_14_14 ? mem_sticky : 9'd0;  // awq_gemv_lane.hpp:457
  wire [8:0] or_1100 = select_1099 | flags_126;  // awq_gemv_lane.hpp:457
  wire [31:0] add_1101 = mem_frames + 32'd1;  // awq_gemv_lane.hpp:458
  wire [31:0] select_1102 = c_14_14 ? add_1101 : 32'd1;  // awq_gemv_lane.hpp:458
  wire [40:0] shl_1103 = {flags_126, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_1104 = shl_1103 | {32'd0, or_1100};  // stream_kernel.hpp:81
  wire [63:0] shl_1105 = {line_291_15[15:0], 48'd0};
  wire [63:0] data_1106 = {23'd0, data_1104} | shl_1105;  // stream_kernel.hpp:84
  wire [95:0] shl_1107 = {bad_block_125, 64'd0};  // stream_kernel.hpp:83
  wire [95:0] data_1108 = {32'd0, data_1106} | shl_1107;  // stream_kernel.hpp:84
  wire [127:0] shl_1109 = {select_1102, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] data_1110 = {32'd0, data_1108} | shl_1109;  // stream_kernel.hpp:84
  wire line_293_2_load_1111 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:457
  wire line_293_2_store_1112 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:457
  wire line_293_2_load_1113 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:458
  wire line_293_2_store_1114 = line_293_2_v0 & line_293_2_en0;  // awq_gemv_lane.hpp:458
  wire line_293_2_push_1115 = line_293_2_v0 & line_293_2_en0;  // stream_kernel.hpp:85
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
    if (line_292_done_0) bad_block_125 <= 32'hffffffff;
    if (line_292_done_0) flags_126 <= {8'd0, flags_22};
    if (line_292_done_0) discard_x_127 <= 1'd1;
    if (line_292_done_0) discard_w_128 <= 1'd1;
    if (line_292_done_0) discard_p_129 <= 1'd1;
    if (line_293_done) bad_block_125 <= bad_block_112;
    if (line_293_done) flags_126 <= flags_121;
    if (line_293_done) discard_x_127 <= discard_x_122;
    if (line_293_done) discard_w_128 <= discard_w_123;
    if (line_293_done) discard_p_129 <= discard_p_124;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1116 = more_130 ^ 1'd1;
  wire more_1117 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1118 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1116;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_130 <= more_1117;
    if (line_293_2_done) more_130 <= discard_x_127;
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
  wire xor_1119 = more_131 ^ 1'd1;
  wire more_1120 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1121 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_w_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1119;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_131 <= more_1120;
    if (line_69_done) more_131 <= discard_w_128;
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
  wire xor_1122 = more_132 ^ 1'd1;
  wire more_1123 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_1124 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_param_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_1122;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_132 <= more_1123;
    if (line_69_2_done) more_132 <= discard_p_129;
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
  assign line_291_done_0 = (state == LINE_291_S) & ~line_291_busy & line_291_16;
  assign line_291_done_1 = (state == LINE_291_S) & ~line_291_busy & ~line_291_16;
  assign line_20_done_0 = (state == LINE_20_S) & ~line_20_busy & planes_17;
  assign line_20_done_1 = (state == LINE_20_S) & ~line_20_busy & ~planes_17;
  assign line_67_done_0 = (state == LINE_67_S) & ~line_67_busy & line_67_18;
  assign line_67_done_1 = (state == LINE_67_S) & ~line_67_busy & ~line_67_18;
  assign line_67_2_done_0 = (state == LINE_67_2_S) & ~line_67_2_busy & line_67_2_19;
  assign line_67_2_done_1 = (state == LINE_67_2_S) & ~line_67_2_busy & ~line_67_2_19;
  assign line_68_done = (state == LINE_68_S) & ~line_68_busy;
  assign line_292_done_0 = (state == LINE_292_S) & ~line_292_busy & c_15_21;
  assign line_292_done_1 = (state == LINE_292_S) & ~line_292_busy & ~c_15_21;
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
    if (line_291_done_0 | line_67_done_0 | line_67_2_done_1 | line_68_done) state <= LINE_292_S;
    if (line_291_done_1) state <= LINE_20_S;
    if (line_20_done_0) state <= LINE_67_2_S;
    if (line_20_done_1) state <= LINE_67_S;
    if (line_67_done_1 | line_67_2_done_0) state <= LINE_68_S;
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
  assign line_292_start = line_291_done_0 | line_67_done_0 | line_67_2_done_1 | line_68_done;
  assign line_20_start = line_291_done_1;
  assign line_67_2_start = line_20_done_0;
  assign line_67_start = line_20_done_1;
  assign line_68_start = line_67_done_1 | line_67_2_done_0;
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
  wire s_cmd_beat_take = line_291_pop_143;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  awq_gemv_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: registered both ways
  wire s_x_beat_take = line_38_pop_176 | weights_pop_1081 | discard_pop_1118;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = weights_pop_1078 | discard_2_pop_1121;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = weights_pop_1080 | discard_3_pop_1124;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  awq_gemv_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_y: 32 beats; 16 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = weights_push_1077;
  wire [128:0] m_y_beat = {final_result_258_s16, out_256};
  awq_gemv_output #(.WIDTH(129), .ADDRESS(5), .ROOM(16)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_293_2_push_1115;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1110};
  awq_gemv_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/include/awq_gemv_lane.hpp:283: sticky
  always @(posedge ap_clk) begin
    if (line_293_2_store_1112) mem_sticky <= or_1100;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/include/awq_gemv_lane.hpp:283: frames
  always @(posedge ap_clk) begin
    if (line_293_2_store_1114) mem_frames <= select_1102;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/awq_gemv_lane.hpp:284: x
  wire mem_x_write = weights_store_1082;
  wire [12:0] mem_x_write_address = trunc_1083_s1;
  wire [63:0] mem_x_write_data = select_291;
  wire mem_x_read = weights_load_1079;
  wire [12:0] mem_x_read_address = word_90;
  wire mem_x_advance = weights_v1 & weights_en1;
  awq_gemv_mem_x mem_x_ram (.clk(ap_clk), .read(mem_x_read), .read_address(mem_x_read_address), .q(mem_x_q), .advance(mem_x_advance), .q2(mem_x_q2), .write(mem_x_write), .write_address(mem_x_write_address), .write_data(mem_x_write_data));

  // hls/include/awq_gemv_lane.hpp:285: acc
  wire mem_acc_write = weights_store_1076;
  wire [3:0] mem_acc_write_address = sum_index_183_s10;
  wire [47:0] mem_acc_write_data = add_204;
  wire mem_acc_read = weights_load_1075;
  wire [3:0] mem_acc_read_address = sum_index_183_s8;
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

// hls/include/awq_gemv_lane.hpp:284: x, 8192 words of 64 bits; its output is registered once more
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

// hls/include/awq_gemv_lane.hpp:285: acc, 16 words of 48 bits
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
