// trace: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   copy: II=1, depth 3 (hls/trace/trace.cpp:89)
//   rest_a: II=1, depth 1 (hls/trace/trace.cpp:126)
//   rest_b: II=1, depth 1 (hls/trace/trace.cpp:132)

`default_nettype none

module trace (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_residual_TDATA,
  input  wire [15:0]  s_residual_TKEEP,
  input  wire [15:0]  s_residual_TSTRB,
  input  wire [0:0]   s_residual_TLAST,
  input  wire         s_residual_TVALID,
  output wire         s_residual_TREADY,
  input  wire [127:0] s_rmsnorm_TDATA,
  input  wire [15:0]  s_rmsnorm_TKEEP,
  input  wire [15:0]  s_rmsnorm_TSTRB,
  input  wire [0:0]   s_rmsnorm_TLAST,
  input  wire         s_rmsnorm_TVALID,
  output wire         s_rmsnorm_TREADY,
  input  wire [127:0] s_quantize_TDATA,
  input  wire [15:0]  s_quantize_TKEEP,
  input  wire [15:0]  s_quantize_TSTRB,
  input  wire [0:0]   s_quantize_TLAST,
  input  wire         s_quantize_TVALID,
  output wire         s_quantize_TREADY,
  input  wire [127:0] s_gather_TDATA,
  input  wire [15:0]  s_gather_TKEEP,
  input  wire [15:0]  s_gather_TSTRB,
  input  wire [0:0]   s_gather_TLAST,
  input  wire         s_gather_TVALID,
  output wire         s_gather_TREADY,
  input  wire [127:0] s_rope_TDATA,
  input  wire [15:0]  s_rope_TKEEP,
  input  wire [15:0]  s_rope_TSTRB,
  input  wire [0:0]   s_rope_TLAST,
  input  wire         s_rope_TVALID,
  output wire         s_rope_TREADY,
  input  wire [127:0] s_attention0_TDATA,
  input  wire [15:0]  s_attention0_TKEEP,
  input  wire [15:0]  s_attention0_TSTRB,
  input  wire [0:0]   s_attention0_TLAST,
  input  wire         s_attention0_TVALID,
  output wire         s_attention0_TREADY,
  input  wire [127:0] s_attention1_TDATA,
  input  wire [15:0]  s_attention1_TKEEP,
  input  wire [15:0]  s_attention1_TSTRB,
  input  wire [0:0]   s_attention1_TLAST,
  input  wire         s_attention1_TVALID,
  output wire         s_attention1_TREADY,
  input  wire [127:0] s_silu_mul_TDATA,
  input  wire [15:0]  s_silu_mul_TKEEP,
  input  wire [15:0]  s_silu_mul_TSTRB,
  input  wire [0:0]   s_silu_mul_TLAST,
  input  wire         s_silu_mul_TVALID,
  output wire         s_silu_mul_TREADY,
  input  wire [127:0] s_argmax_TDATA,
  input  wire [15:0]  s_argmax_TKEEP,
  input  wire [15:0]  s_argmax_TSTRB,
  input  wire [0:0]   s_argmax_TLAST,
  input  wire         s_argmax_TVALID,
  output wire         s_argmax_TREADY,
  output wire [127:0] m_out_TDATA,
  output wire [15:0]  m_out_TKEEP,
  output wire [15:0]  m_out_TSTRB,
  output wire [0:0]   m_out_TLAST,
  output wire         m_out_TVALID,
  input  wire         m_out_TREADY,
  output wire [127:0] m_status_TDATA,
  output wire [15:0]  m_status_TKEEP,
  output wire [15:0]  m_status_TSTRB,
  output wire [0:0]   m_status_TLAST,
  output wire         m_status_TVALID,
  input  wire         m_status_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [3:0] LINE_70_S = 4'd0;
  localparam [3:0] LINE_113_S = 4'd1;
  localparam [3:0] LINE_87_S = 4'd2;
  localparam [3:0] COPY_S = 4'd3;
  localparam [3:0] LINE_115_S = 4'd4;
  localparam [3:0] LINE_115_2_S = 4'd5;
  localparam [3:0] LINE_49_S = 4'd6;
  localparam [3:0] LINE_115_3_S = 4'd7;
  localparam [3:0] LINE_49_2_S = 4'd8;
  localparam [3:0] LINE_118_S = 4'd9;
  localparam [3:0] LINE_49_3_S = 4'd10;
  localparam [3:0] REST_A_S = 4'd11;
  localparam [3:0] LINE_132_S = 4'd12;
  localparam [3:0] REST_B_S = 4'd13;
  localparam [3:0] LINE_49_4_S = 4'd14;
  localparam [3:0] RESTART = 4'd15;
  reg [3:0] state;
  wire line_70_done_0;
  wire line_70_done_1;
  wire line_113_done;
  wire line_87_done;
  wire copy_done;
  wire line_115_done_0;
  wire line_115_done_1;
  wire line_115_2_done;
  wire line_49_done_0;
  wire line_49_done_1;
  wire line_115_3_done;
  wire line_49_2_done_0;
  wire line_49_2_done_1;
  wire line_118_done;
  wire line_49_3_done;
  wire rest_a_done;
  wire line_132_done;
  wire rest_b_done;
  wire line_49_4_done;
  wire call_begin = state == RESTART;

  // hls/trace/trace.cpp:70: line_70
  wire line_70_start;
  reg line_70_run;
  reg [127:0] s_cmd_data_1;
  reg [15:0] beats_a_2;
  reg [31:0] line_70_3;
  reg has_b_4;
  reg cmd_7_5;
  reg [7:0] source_b_6;
  reg [7:0] source_a_7;
  reg [15:0] beats_b_8;
  reg has_a_9;
  reg cmd_5_10;
  reg line_70_11;
  reg [31:0] repeat_12;
  reg line_70_v1;
  wire line_70_v0;
  wire line_70_en0;
  wire line_70_en1;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_13;
  wire line_113_v0;
  wire line_113_en0;

  // hls/trace/trace.cpp:87: line_87
  wire line_87_start;
  reg line_87_run;
  reg refused_14;
  reg line_87_15;
  reg line_87_16;
  reg turn_ends_17;
  reg last_round_18;
  wire line_87_v0;
  wire line_87_en0;

  // hls/trace/trace.cpp:89: copy
  wire copy_start;
  reg copy_run;
  reg a_19;
  reg a_20;
  reg b_21;
  reg b_22;
  reg [31:0] rounds_23;
  reg [15:0] left_24;
  reg copying_25;
  reg in_b_26;
  reg turn_ends_27;
  reg last_round_28;
  reg copy_v1;
  reg copy_v2;
  wire copy_v0;
  wire copy_en0;
  wire copy_en1;
  wire copy_en2;

  // hls/trace/trace.cpp:115: line_115
  wire line_115_start;
  reg line_115_run;
  reg line_115_29;
  wire line_115_v0;
  wire line_115_en0;

  // hls/trace/trace.cpp:115: line_115_2
  wire line_115_2_start;
  reg line_115_2_run;
  reg line_115_2_30;
  wire line_115_2_v0;
  wire line_115_2_en0;

  // hls/trace/trace.cpp:49: line_49
  wire line_49_start;
  reg line_49_run;
  reg late_a_31;
  reg line_49_32;
  wire line_49_v0;
  wire line_49_en0;

  // hls/trace/trace.cpp:115: line_115_3
  wire line_115_3_start;
  reg line_115_3_run;
  reg line_115_3_33;
  wire line_115_3_v0;
  wire line_115_3_en0;

  // hls/trace/trace.cpp:49: line_49_2
  wire line_49_2_start;
  reg line_49_2_run;
  reg late_b_34;
  wire line_49_2_v0;
  wire line_49_2_en0;

  // hls/trace/trace.cpp:118: line_118
  wire line_118_start;
  reg line_118_run;
  reg [4:0] flags_35;
  wire line_118_v0;
  wire line_118_en0;

  // hls/trace/trace.cpp:49: line_49_3
  wire line_49_3_start;
  reg line_49_3_run;
  reg [4:0] flags_36;
  reg line_49_3_37;
  reg line_49_3_38;
  reg line_49_3_39;
  reg line_49_3_40;
  reg line_49_3_41;
  reg line_49_3_42;
  reg line_49_3_43;
  reg line_49_3_44;
  reg line_49_3_45;
  wire line_49_3_v0;
  wire line_49_3_en0;

  // hls/trace/trace.cpp:126: rest_a
  wire rest_a_start;
  reg rest_a_run;
  reg more_46;
  wire rest_a_v0;
  wire rest_a_en0;

  // hls/trace/trace.cpp:132: line_132
  wire line_132_start;
  reg line_132_run;
  reg line_132_47;
  reg line_132_48;
  reg line_132_49;
  reg line_132_50;
  reg line_132_51;
  reg line_132_52;
  reg line_132_53;
  reg line_132_54;
  reg line_132_55;
  wire line_132_v0;
  wire line_132_en0;

  // hls/trace/trace.cpp:132: rest_b
  wire rest_b_start;
  reg rest_b_run;
  reg more_56;
  wire rest_b_v0;
  wire rest_b_en0;

  // hls/trace/trace.cpp:49: line_49_4
  wire line_49_4_start;
  reg line_49_4_run;
  wire line_49_4_v0;
  wire line_49_4_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_residual_beat;
  wire s_residual_beat_valid;
  wire [127:0] s_residual_beat_data = s_residual_beat[127:0];
  wire s_residual_beat_last = s_residual_beat[128];
  wire [128:0] s_rmsnorm_beat;
  wire s_rmsnorm_beat_valid;
  wire [127:0] s_rmsnorm_beat_data = s_rmsnorm_beat[127:0];
  wire s_rmsnorm_beat_last = s_rmsnorm_beat[128];
  wire [128:0] s_quantize_beat;
  wire s_quantize_beat_valid;
  wire [127:0] s_quantize_beat_data = s_quantize_beat[127:0];
  wire s_quantize_beat_last = s_quantize_beat[128];
  wire [128:0] s_gather_beat;
  wire s_gather_beat_valid;
  wire [127:0] s_gather_beat_data = s_gather_beat[127:0];
  wire s_gather_beat_last = s_gather_beat[128];
  wire [128:0] s_rope_beat;
  wire s_rope_beat_valid;
  wire [127:0] s_rope_beat_data = s_rope_beat[127:0];
  wire s_rope_beat_last = s_rope_beat[128];
  wire [128:0] s_attention0_beat;
  wire s_attention0_beat_valid;
  wire [127:0] s_attention0_beat_data = s_attention0_beat[127:0];
  wire s_attention0_beat_last = s_attention0_beat[128];
  wire [128:0] s_attention1_beat;
  wire s_attention1_beat_valid;
  wire [127:0] s_attention1_beat_data = s_attention1_beat[127:0];
  wire s_attention1_beat_last = s_attention1_beat[128];
  wire [128:0] s_silu_mul_beat;
  wire s_silu_mul_beat_valid;
  wire [127:0] s_silu_mul_beat_data = s_silu_mul_beat[127:0];
  wire s_silu_mul_beat_last = s_silu_mul_beat[128];
  wire [128:0] s_argmax_beat;
  wire s_argmax_beat_valid;
  wire [127:0] s_argmax_beat_data = s_argmax_beat[127:0];
  wire s_argmax_beat_last = s_argmax_beat[128];
  wire m_out_beat_ready;
  wire m_out_beat_room;
  wire m_status_beat_ready;
  reg [4:0] mem_sticky;
  reg [31:0] mem_frames;

  // ---- hls/trace/trace.cpp:70: line_70, 2 stages
  // stage 0
  wire [79:0] and_57 = s_cmd_beat_data[79:0] & 80'hf80000000000000000ff;  // stream_kernel.hpp:107
  wire icmp_58 = and_57 == 80'd1;  // stream_kernel.hpp:107
  wire [15:0] shl_59 = {s_cmd_beat_data[15:8], 8'd0};
  wire icmp_60 = shl_59 == 16'd0;  // trace.cpp:77
  wire icmp_61 = s_cmd_beat_data[39:32] < 8'd9;  // trace.cpp:76
  wire has_a_62 = icmp_60 & icmp_61;  // trace.cpp:76
  wire icmp_63 = s_cmd_beat_data[63:48] != 16'd0;
  wire icmp_64 = s_cmd_beat_data[127:96] != 32'd0;
  wire and_65 = icmp_63 & icmp_64;  // stream_kernel.hpp:107
  wire and_66 = has_a_62 & and_65;  // stream_kernel.hpp:107
  wire icmp_67 = s_cmd_beat_data[95:80] == 16'd0;
  wire icmp_68 = s_cmd_beat_data[47:40] < 8'd9;
  wire icmp_69 = s_cmd_beat_data[47:40] != s_cmd_beat_data[39:32];
  wire and_70 = icmp_68 & icmp_69;  // trace.cpp:77
  wire icmp_71 = s_cmd_beat_data[95:80] != 16'd0;
  wire and_72 = icmp_71 & icmp_60;  // trace.cpp:77
  wire has_b_73 = and_70 & and_72;  // trace.cpp:77
  wire or_74 = icmp_67 | has_b_73;
  wire and_75 = and_66 & or_74;  // stream_kernel.hpp:107
  wire cmd_5_77 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_70_pop_78 = line_70_v0 & line_70_en0;  // trace.cpp:70
  // stage 1
  reg icmp_58_s1;
  reg and_75_s1;
  always @(posedge ap_clk) begin
    icmp_58_s1 <= icmp_58;
    and_75_s1 <= and_75;
  end
  wire and_76 = icmp_58_s1 & and_75_s1;  // stream_kernel.hpp:107
  assign line_70_en0 = ~(line_70_v0 & ((~s_cmd_beat_valid)));
  assign line_70_en1 = 1'd1;
  wire line_70_issue = line_70_run;
  wire line_70_leave = 1'b0;
  assign line_70_v0 = line_70_issue;
  wire line_70_busy = line_70_run | line_70_v1;
  always @(posedge ap_clk) begin
    if (line_70_issue & line_70_en0) line_70_run <= 1'b0;
    if (line_70_start) line_70_run <= 1'b1;
    line_70_v1 <= line_70_v0 & line_70_en0;
    if (rst) begin line_70_run <= 1'b0; line_70_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_70_v0 & line_70_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_70_v0 & line_70_en0) beats_a_2 <= s_cmd_beat_data[63:48];
    if (line_70_v0 & line_70_en0) line_70_3 <= s_cmd_beat_data[127:96];
    if (line_70_v0 & line_70_en0) has_b_4 <= has_b_73;
    if (line_70_v0 & line_70_en0) cmd_7_5 <= s_cmd_beat_data[66];
    if (line_70_v0 & line_70_en0) source_b_6 <= s_cmd_beat_data[47:40];
    if (line_70_v0 & line_70_en0) source_a_7 <= s_cmd_beat_data[39:32];
    if (line_70_v0 & line_70_en0) beats_b_8 <= s_cmd_beat_data[95:80];
    if (line_70_v0 & line_70_en0) has_a_9 <= has_a_62;
    if (line_70_v0 & line_70_en0) cmd_5_10 <= cmd_5_77;
    if (line_70_v1 & line_70_en1) line_70_11 <= and_76;
    if (line_70_v0 & line_70_en0) repeat_12 <= s_cmd_beat_data[127:96];
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [71:0] shl_79 = {s_cmd_data_1[71:67], 67'd0};
  wire icmp_80 = shl_79 != 72'd0;  // stream_kernel.hpp:113
  assign line_113_en0 = 1'd1;
  wire line_113_issue = line_113_run;
  wire line_113_leave = 1'b0;
  assign line_113_v0 = line_113_issue;
  wire line_113_busy = line_113_run;
  always @(posedge ap_clk) begin
    if (line_113_issue & line_113_en0) line_113_run <= 1'b0;
    if (line_113_start) line_113_run <= 1'b1;
    if (rst) begin line_113_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_113_v0 & line_113_en0) line_113_13 <= icmp_80;
  end

  // ---- hls/trace/trace.cpp:87: line_87, 1 stages
  wire xor_81 = has_b_4 ^ 1'd1;  // trace.cpp:92
  wire xor_82 = cmd_7_5 ^ 1'd1;  // trace.cpp:104
  wire turn_ends_83 = beats_a_2 == 16'd1;  // trace.cpp:87
  wire last_round_84 = line_70_3 == 32'd1;  // trace.cpp:87
  assign line_87_en0 = 1'd1;
  wire line_87_issue = line_87_run;
  wire line_87_leave = 1'b0;
  assign line_87_v0 = line_87_issue;
  wire line_87_busy = line_87_run;
  always @(posedge ap_clk) begin
    if (line_87_issue & line_87_en0) line_87_run <= 1'b0;
    if (line_87_start) line_87_run <= 1'b1;
    if (rst) begin line_87_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_87_v0 & line_87_en0) line_87_15 <= xor_81;
    if (line_87_v0 & line_87_en0) line_87_16 <= xor_82;
    if (line_87_v0 & line_87_en0) turn_ends_17 <= turn_ends_83;
    if (line_87_v0 & line_87_en0) last_round_18 <= last_round_84;
    if (line_70_done_1) refused_14 <= 1'd1;
    if (line_113_done) refused_14 <= line_113_13;
  end

  // ---- hls/trace/trace.cpp:89: copy, pipelined loop, II=1, depth 3
  // stage 0
  wire [7:0] source_87 = in_b_26 ? source_b_6 : source_a_7;  // trace.cpp:96
  wire icmp_88 = $signed(source_87) < $signed(8'd4);
  wire xor_89 = icmp_88 ^ 1'd1;
  wire icmp_90 = $signed(source_87) < $signed(8'd6);
  wire xor_91 = icmp_90 ^ 1'd1;
  wire and_92 = xor_89 & xor_91;
  wire icmp_93 = $signed(source_87) < $signed(8'd7);
  wire xor_94 = icmp_93 ^ 1'd1;
  wire icmp_95 = source_87 == 8'd7;
  wire and_96 = xor_94 & icmp_95;
  wire and_97 = and_92 & and_96;
  wire and_99 = icmp_93 & and_92;
  wire icmp_101 = $signed(source_87) < $signed(8'd5);
  wire and_103 = xor_89 & icmp_90;
  wire icmp_108 = $signed(source_87) < $signed(8'd3);
  wire xor_109 = icmp_108 ^ 1'd1;
  wire icmp_110 = $signed(source_87) < $signed(8'd2);
  wire xor_111 = icmp_110 ^ 1'd1;
  wire and_112 = icmp_88 & xor_111;
  wire and_113 = xor_109 & and_112;
  wire and_115 = icmp_108 & and_112;
  wire icmp_117 = $signed(source_87) < $signed(8'd1);
  wire xor_118 = icmp_117 ^ 1'd1;
  wire and_119 = icmp_88 & icmp_110;
  wire and_120 = xor_118 & and_119;
  wire xor_122 = icmp_95 ^ 1'd1;
  wire and_123 = xor_94 & xor_122;
  wire and_124 = and_92 & and_123;
  wire icmp_126 = source_87 == 8'd0;
  wire xor_127 = icmp_126 ^ 1'd1;
  wire and_128 = icmp_117 & xor_127;
  wire and_129 = and_119 & and_128;
  wire and_132 = icmp_117 & icmp_126;
  wire and_133 = and_119 & and_132;
  wire and_135 = icmp_88 & icmp_108;
  wire or_136 = and_119 | and_135;
  wire or_137 = and_124 | or_136;
  wire and_138 = and_119 & icmp_117;
  wire or_139 = and_124 | and_138;
  wire and_140 = and_138 & xor_127;
  wire or_141 = and_124 | and_140;
  wire and_143 = and_119 & xor_118;
  wire and_150 = and_92 & icmp_93;
  wire or_156 = in_b_26 | line_87_15;  // trace.cpp:92
  wire round_ends_157 = turn_ends_27 & or_156;
  wire ends_158 = round_ends_157 & last_round_28;
  wire and_159 = ends_158 & line_87_16;  // trace.cpp:104
  wire source_ends_170 = turn_ends_27 & last_round_28;
  wire xor_171 = source_ends_170 ^ 1'd1;  // trace.cpp:43
  wire or_172 = cmd_7_5 | xor_171;  // trace.cpp:43
  wire xor_175 = in_b_26 ^ 1'd1;
  wire [31:0] rounds_179 = rounds_23 + {32{round_ends_157}};  // trace.cpp:110
  wire and_180 = has_b_4 & xor_175;
  wire next_in_b_181 = turn_ends_27 ? and_180 : in_b_26;  // trace.cpp:106
  wire [15:0] select_182 = next_in_b_181 ? beats_b_8 : beats_a_2;  // trace.cpp:107
  wire [15:0] add_183 = left_24 + 16'd65535;  // trace.cpp:108
  wire [15:0] left_184 = turn_ends_27 ? select_182 : add_183;  // trace.cpp:108
  wire icmp_185 = select_182 == 16'd1;  // trace.cpp:107
  wire icmp_186 = left_24 == 16'd2;  // trace.cpp:107
  wire next_turn_ends_187 = turn_ends_27 ? icmp_185 : icmp_186;  // trace.cpp:107
  wire icmp_188 = rounds_23 == 32'd2;  // trace.cpp:109
  wire last_round_189 = round_ends_157 ? icmp_188 : last_round_28;  // trace.cpp:109
  // stage 1
  reg in_b_26_s1;
  reg and_97_s1;
  reg and_99_s1;
  reg icmp_101_s1;
  reg and_103_s1;
  reg and_113_s1;
  reg and_115_s1;
  reg and_120_s1;
  reg and_124_s1;
  reg and_129_s1;
  reg and_133_s1;
  reg or_141_s1;
  reg and_143_s1;
  reg or_139_s1;
  reg and_150_s1;
  reg or_137_s1;
  reg or_172_s1;
  reg xor_175_s1;
  reg and_159_s1;
  always @(posedge ap_clk) if (copy_en0) begin
    in_b_26_s1 <= in_b_26;
    and_97_s1 <= and_97;
    and_99_s1 <= and_99;
    icmp_101_s1 <= icmp_101;
    and_103_s1 <= and_103;
    and_113_s1 <= and_113;
    and_115_s1 <= and_115;
    and_120_s1 <= and_120;
    and_124_s1 <= and_124;
    and_129_s1 <= and_129;
    and_133_s1 <= and_133;
    or_141_s1 <= or_141;
    and_143_s1 <= and_143;
    or_139_s1 <= or_139;
    and_150_s1 <= and_150;
    or_137_s1 <= or_137;
    or_172_s1 <= or_172;
    xor_175_s1 <= xor_175;
    and_159_s1 <= and_159;
  end
  wire select_85 = in_b_26_s1 ? b_21 : a_19;  // trace.cpp:95
  wire xor_86 = select_85 ^ 1'd1;
  wire and_98 = xor_86 & and_97_s1;
  wire and_100 = xor_86 & and_99_s1;
  wire xor_102 = icmp_101_s1 ^ 1'd1;
  wire and_104 = xor_102 & and_103_s1;
  wire and_105 = xor_86 & and_104;
  wire and_106 = icmp_101_s1 & and_103_s1;
  wire and_107 = xor_86 & and_106;
  wire and_114 = xor_86 & and_113_s1;
  wire and_116 = xor_86 & and_115_s1;
  wire and_121 = xor_86 & and_120_s1;
  wire and_125 = xor_86 & and_124_s1;
  wire and_130 = xor_86 & and_129_s1;
  wire or_131 = and_125 | and_130;
  wire and_134 = xor_86 & and_133_s1;
  wire [127:0] select_142 = or_141_s1 ? s_argmax_beat_data : s_residual_beat_data;  // trace.cpp:96
  wire [127:0] select_144 = and_143_s1 ? s_rmsnorm_beat_data : s_quantize_beat_data;  // trace.cpp:96
  wire [127:0] select_145 = or_139_s1 ? select_142 : select_144;  // trace.cpp:96
  wire and_146 = and_103_s1 & icmp_101_s1;
  wire or_147 = and_146 | and_113_s1;
  wire [127:0] select_148 = and_113_s1 ? s_gather_beat_data : s_rope_beat_data;  // trace.cpp:96
  wire and_149 = and_103_s1 & xor_102;
  wire [127:0] select_151 = and_150_s1 ? s_attention1_beat_data : s_silu_mul_beat_data;  // trace.cpp:96
  wire [127:0] select_152 = and_149 ? s_attention0_beat_data : select_151;  // trace.cpp:96
  wire [127:0] select_153 = or_147 ? select_148 : select_152;  // trace.cpp:96
  wire [127:0] taken_0_154 = or_137_s1 ? select_145 : select_153;  // trace.cpp:96
  wire or_160 = in_b_26_s1 | select_85;
  wire select_161 = or_141_s1 ? s_argmax_beat_last : s_residual_beat_last;
  wire select_162 = and_143_s1 ? s_rmsnorm_beat_last : s_quantize_beat_last;
  wire select_163 = or_139_s1 ? select_161 : select_162;
  wire select_164 = and_113_s1 ? s_gather_beat_last : s_rope_beat_last;
  wire select_165 = and_150_s1 ? s_attention1_beat_last : s_silu_mul_beat_last;
  wire select_166 = and_149 ? s_attention0_beat_last : select_165;
  wire select_167 = or_147 ? select_164 : select_166;
  wire taken_20_168 = or_137_s1 ? select_163 : select_167;
  wire a_169 = or_160 ? a_19 : taken_20_168;
  wire or_176 = xor_175_s1 | select_85;
  wire b_177 = or_176 ? b_21 : taken_20_168;
  wire copy_pop_190 = copy_v1 & copy_en1 & and_98;  // trace.cpp:29
  wire copy_pop_191 = copy_v1 & copy_en1 & and_100;  // trace.cpp:27
  wire copy_pop_192 = copy_v1 & copy_en1 & and_105;  // trace.cpp:25
  wire copy_pop_193 = copy_v1 & copy_en1 & and_107;  // trace.cpp:23
  wire copy_pop_194 = copy_v1 & copy_en1 & and_114;  // trace.cpp:21
  wire copy_pop_195 = copy_v1 & copy_en1 & and_116;  // trace.cpp:19
  wire copy_pop_196 = copy_v1 & copy_en1 & and_121;  // trace.cpp:17
  wire copy_pop_197 = copy_v1 & copy_en1 & or_131;  // trace.cpp:31
  wire copy_pop_198 = copy_v1 & copy_en1 & and_134;  // trace.cpp:15
  // stage 2
  reg select_85_s2;
  reg [127:0] taken_0_154_s2;
  reg taken_20_168_s2;
  reg or_172_s2;
  reg or_160_s2;
  reg or_176_s2;
  reg and_159_s2;
  always @(posedge ap_clk) begin
    select_85_s2 <= select_85;
    taken_0_154_s2 <= taken_0_154;
    taken_20_168_s2 <= taken_20_168;
    or_172_s2 <= or_172_s1;
    or_160_s2 <= or_160;
    or_176_s2 <= or_176;
    and_159_s2 <= and_159_s1;
  end
  wire [127:0] data_155 = select_85_s2 ? 128'd0 : taken_0_154_s2;  // trace.cpp:49
  wire a_1_173 = taken_20_168_s2 & or_172_s2;
  wire a_174 = or_160_s2 ? a_20 : a_1_173;
  wire b_178 = or_176_s2 ? b_22 : a_1_173;
  wire copy_push_199 = copy_v2 & copy_en2;  // trace.cpp:104
  assign copy_en0 = copy_en1;
  assign copy_en1 = ~(copy_v1 & ((~s_silu_mul_beat_valid & and_98) | (~s_attention1_beat_valid & and_100) | (~s_attention0_beat_valid & and_105) | (~s_rope_beat_valid & and_107) | (~s_gather_beat_valid & and_114) | (~s_quantize_beat_valid & and_116) | (~s_rmsnorm_beat_valid & and_121) | (~s_argmax_beat_valid & or_131) | (~s_residual_beat_valid & and_134) | (~m_out_beat_room)));
  assign copy_en2 = 1'd1;
  wire copy_issue = copy_run;
  wire copy_leave = copying_25;
  assign copy_v0 = copy_issue & ~copy_leave;
  wire copy_busy = copy_run | copy_v1 | copy_v2;
  always @(posedge ap_clk) begin
    if (copy_issue & copy_leave) copy_run <= 1'b0;
    if (copy_start) copy_run <= 1'b1;
    if (copy_en0) copy_v1 <= copy_v0; else if (copy_en1) copy_v1 <= 1'b0;
    copy_v2 <= copy_v1 & copy_en1;
    if (rst) begin copy_run <= 1'b0; copy_v1 <= 1'b0; copy_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (copy_v1 & copy_en1) a_19 <= a_169;
    if (copy_v2 & copy_en2) a_20 <= a_174;
    if (copy_v1 & copy_en1) b_21 <= b_177;
    if (copy_v2 & copy_en2) b_22 <= b_178;
    if (copy_v0 & copy_en0) rounds_23 <= rounds_179;
    if (copy_v0 & copy_en0) left_24 <= left_184;
    if (copy_v0 & copy_en0) copying_25 <= ends_158;
    if (copy_v0 & copy_en0) in_b_26 <= next_in_b_181;
    if (copy_v0 & copy_en0) turn_ends_27 <= next_turn_ends_187;
    if (copy_v0 & copy_en0) last_round_28 <= last_round_189;
    if (line_87_done) a_19 <= 1'd0;
    if (line_87_done) a_20 <= 1'd0;
    if (line_87_done) b_21 <= 1'd0;
    if (line_87_done) b_22 <= 1'd0;
    if (line_87_done) rounds_23 <= repeat_12;
    if (line_87_done) left_24 <= beats_a_2;
    if (line_87_done) copying_25 <= refused_14;
    if (line_87_done) in_b_26 <= 1'd0;
    if (line_87_done) turn_ends_27 <= turn_ends_17;
    if (line_87_done) last_round_28 <= last_round_18;
  end

  // ---- hls/trace/trace.cpp:115: line_115, 1 stages
  wire xor_200 = has_a_9 ^ 1'd1;  // trace.cpp:115
  wire or_201 = xor_200 | a_19;
  assign line_115_en0 = 1'd1;
  wire line_115_issue = line_115_run;
  wire line_115_leave = 1'b0;
  assign line_115_v0 = line_115_issue;
  wire line_115_busy = line_115_run;
  always @(posedge ap_clk) begin
    if (line_115_issue & line_115_en0) line_115_run <= 1'b0;
    if (line_115_start) line_115_run <= 1'b1;
    if (rst) begin line_115_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_115_v0 & line_115_en0) line_115_29 <= or_201;
  end

  // ---- hls/trace/trace.cpp:115: line_115_2, 1 stages
  wire xor_202 = cmd_7_5 ^ 1'd1;  // trace.cpp:115
  wire or_203 = refused_14 | xor_202;  // trace.cpp:115
  assign line_115_2_en0 = 1'd1;
  wire line_115_2_issue = line_115_2_run;
  wire line_115_2_leave = 1'b0;
  assign line_115_2_v0 = line_115_2_issue;
  wire line_115_2_busy = line_115_2_run;
  always @(posedge ap_clk) begin
    if (line_115_2_issue & line_115_2_en0) line_115_2_run <= 1'b0;
    if (line_115_2_start) line_115_2_run <= 1'b1;
    if (rst) begin line_115_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_115_2_v0 & line_115_2_en0) line_115_2_30 <= or_203;
  end

  // ---- hls/trace/trace.cpp:49: line_49, 1 stages
  wire xor_204 = has_b_4 ^ 1'd1;  // trace.cpp:115
  wire or_205 = xor_204 | b_21;
  assign line_49_en0 = 1'd1;
  wire line_49_issue = line_49_run;
  wire line_49_leave = 1'b0;
  assign line_49_v0 = line_49_issue;
  wire line_49_busy = line_49_run;
  always @(posedge ap_clk) begin
    if (line_49_issue & line_49_en0) line_49_run <= 1'b0;
    if (line_49_start) line_49_run <= 1'b1;
    if (rst) begin line_49_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_49_v0 & line_49_en0) line_49_32 <= or_205;
    if (line_115_done_0) late_a_31 <= 1'd0;
    if (line_115_2_done) late_a_31 <= line_115_2_30;
  end

  // ---- hls/trace/trace.cpp:115: line_115_3, 1 stages
  wire xor_206 = cmd_7_5 ^ 1'd1;  // trace.cpp:115
  wire or_207 = refused_14 | xor_206;  // trace.cpp:115
  assign line_115_3_en0 = 1'd1;
  wire line_115_3_issue = line_115_3_run;
  wire line_115_3_leave = 1'b0;
  assign line_115_3_v0 = line_115_3_issue;
  wire line_115_3_busy = line_115_3_run;
  always @(posedge ap_clk) begin
    if (line_115_3_issue & line_115_3_en0) line_115_3_run <= 1'b0;
    if (line_115_3_start) line_115_3_run <= 1'b1;
    if (rst) begin line_115_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_115_3_v0 & line_115_3_en0) line_115_3_33 <= or_207;
  end

  // ---- hls/trace/trace.cpp:49: line_49_2, 1 stages
  assign line_49_2_en0 = 1'd1;
  wire line_49_2_issue = line_49_2_run;
  wire line_49_2_leave = 1'b0;
  assign line_49_2_v0 = line_49_2_issue;
  wire line_49_2_busy = line_49_2_run;
  always @(posedge ap_clk) begin
    if (line_49_2_issue & line_49_2_en0) line_49_2_run <= 1'b0;
    if (line_49_2_start) line_49_2_run <= 1'b1;
    if (rst) begin line_49_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_49_done_0) late_b_34 <= 1'd0;
    if (line_115_3_done) late_b_34 <= line_115_3_33;
  end

  // ---- hls/trace/trace.cpp:118: line_118, 1 stages
  wire [1:0] select_208 = a_20 ? 2'd2 : 2'd0;  // trace.cpp:118
  wire [2:0] select_209 = late_a_31 ? 3'd4 : 3'd0;  // trace.cpp:118
  wire [2:0] or_210 = {1'd0, select_208} | select_209;  // trace.cpp:118
  wire [3:0] select_211 = b_22 ? 4'd8 : 4'd0;  // trace.cpp:118
  wire [3:0] or_212 = {1'd0, or_210} | select_211;  // trace.cpp:118
  wire [4:0] select_213 = late_b_34 ? 5'd16 : 5'd0;  // trace.cpp:118
  wire [4:0] flags_214 = {1'd0, or_212} | select_213;  // trace.cpp:118
  assign line_118_en0 = 1'd1;
  wire line_118_issue = line_118_run;
  wire line_118_leave = 1'b0;
  assign line_118_v0 = line_118_issue;
  wire line_118_busy = line_118_run;
  always @(posedge ap_clk) begin
    if (line_118_issue & line_118_en0) line_118_run <= 1'b0;
    if (line_118_start) line_118_run <= 1'b1;
    if (rst) begin line_118_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_118_v0 & line_118_en0) flags_35 <= flags_214;
  end

  // ---- hls/trace/trace.cpp:49: line_49_3, 1 stages
  wire [4:0] select_215 = cmd_5_10 ? mem_sticky : 5'd0;  // trace.cpp:120
  wire [4:0] sticky_216 = select_215 | flags_36;  // trace.cpp:120
  wire [31:0] add_217 = mem_frames + 32'd1;  // trace.cpp:121
  wire [31:0] frames_218 = cmd_5_10 ? add_217 : 32'd1;  // trace.cpp:121
  wire [36:0] shl_219 = {flags_36, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_220 = shl_219 | {32'd0, sticky_216};  // stream_kernel.hpp:81
  wire [63:0] shl_221 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_222 = {27'd0, data_220} | shl_221;  // stream_kernel.hpp:84
  wire [127:0] shl_223 = {frames_218, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_224 = {64'd0, or_222} | shl_223;  // stream_kernel.hpp:84
  wire [127:0] data_225 = or_224 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire icmp_226 = $signed(source_a_7) < $signed(8'd4);
  wire icmp_227 = $signed(source_a_7) < $signed(8'd6);
  wire icmp_228 = $signed(source_a_7) < $signed(8'd7);
  wire icmp_229 = source_a_7 == 8'd7;
  wire icmp_230 = $signed(source_a_7) < $signed(8'd5);
  wire icmp_231 = $signed(source_a_7) < $signed(8'd2);
  wire icmp_232 = $signed(source_a_7) < $signed(8'd3);
  wire icmp_233 = $signed(source_a_7) < $signed(8'd1);
  wire icmp_234 = source_a_7 == 8'd0;
  wire line_49_3_load_235 = line_49_3_v0 & line_49_3_en0;  // trace.cpp:120
  wire line_49_3_store_236 = line_49_3_v0 & line_49_3_en0;  // trace.cpp:120
  wire line_49_3_load_237 = line_49_3_v0 & line_49_3_en0;  // trace.cpp:121
  wire line_49_3_store_238 = line_49_3_v0 & line_49_3_en0;  // trace.cpp:121
  wire line_49_3_push_239 = line_49_3_v0 & line_49_3_en0;  // stream_kernel.hpp:85
  assign line_49_3_en0 = ~(line_49_3_v0 & ((~m_status_beat_ready)));
  wire line_49_3_issue = line_49_3_run;
  wire line_49_3_leave = 1'b0;
  assign line_49_3_v0 = line_49_3_issue;
  wire line_49_3_busy = line_49_3_run;
  always @(posedge ap_clk) begin
    if (line_49_3_issue & line_49_3_en0) line_49_3_run <= 1'b0;
    if (line_49_3_start) line_49_3_run <= 1'b1;
    if (rst) begin line_49_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_49_3_v0 & line_49_3_en0) line_49_3_37 <= icmp_226;
    if (line_49_3_v0 & line_49_3_en0) line_49_3_38 <= icmp_227;
    if (line_49_3_v0 & line_49_3_en0) line_49_3_39 <= icmp_228;
    if (line_49_3_v0 & line_49_3_en0) line_49_3_40 <= icmp_229;
    if (line_49_3_v0 & line_49_3_en0) line_49_3_41 <= icmp_230;
    if (line_49_3_v0 & line_49_3_en0) line_49_3_42 <= icmp_231;
    if (line_49_3_v0 & line_49_3_en0) line_49_3_43 <= icmp_232;
    if (line_49_3_v0 & line_49_3_en0) line_49_3_44 <= icmp_233;
    if (line_49_3_v0 & line_49_3_en0) line_49_3_45 <= icmp_234;
    if (line_49_2_done_0) flags_36 <= 5'd1;
    if (line_118_done) flags_36 <= flags_35;
  end

  // ---- hls/trace/trace.cpp:126: rest_a, pipelined loop, II=1, depth 1
  wire xor_240 = line_49_3_37 ^ 1'd1;
  wire xor_241 = line_49_3_38 ^ 1'd1;
  wire and_242 = xor_240 & xor_241;
  wire xor_243 = line_49_3_39 ^ 1'd1;
  wire and_244 = and_242 & xor_243;
  wire and_245 = and_244 & line_49_3_40;
  wire and_246 = and_242 & line_49_3_39;
  wire and_247 = xor_240 & line_49_3_38;
  wire xor_248 = line_49_3_41 ^ 1'd1;
  wire and_249 = and_247 & xor_248;
  wire and_250 = and_247 & line_49_3_41;
  wire xor_251 = line_49_3_42 ^ 1'd1;
  wire and_252 = line_49_3_37 & xor_251;
  wire xor_253 = line_49_3_43 ^ 1'd1;
  wire and_254 = and_252 & xor_253;
  wire and_255 = and_252 & line_49_3_43;
  wire and_256 = line_49_3_37 & line_49_3_42;
  wire xor_257 = line_49_3_44 ^ 1'd1;
  wire and_258 = and_256 & xor_257;
  wire xor_259 = line_49_3_40 ^ 1'd1;
  wire and_260 = and_244 & xor_259;
  wire and_261 = and_256 & line_49_3_44;
  wire xor_262 = line_49_3_45 ^ 1'd1;
  wire and_263 = and_261 & xor_262;
  wire or_264 = and_260 | and_263;
  wire and_265 = and_261 & line_49_3_45;
  wire xor_266 = more_46 ^ 1'd1;
  wire and_267 = line_49_3_37 & line_49_3_43;
  wire or_268 = and_256 | and_267;
  wire or_269 = or_268 | and_260;
  wire or_270 = and_260 | and_261;
  wire select_271 = or_264 ? s_argmax_beat_last : s_residual_beat_last;
  wire select_272 = and_258 ? s_rmsnorm_beat_last : s_quantize_beat_last;
  wire select_273 = or_270 ? select_271 : select_272;
  wire or_274 = and_250 | and_254;
  wire select_275 = and_254 ? s_gather_beat_last : s_rope_beat_last;
  wire select_276 = and_246 ? s_attention1_beat_last : s_silu_mul_beat_last;
  wire select_277 = and_249 ? s_attention0_beat_last : select_276;
  wire select_278 = or_274 ? select_275 : select_277;
  wire ref_279 = or_269 ? select_273 : select_278;
  wire more_280 = ref_279 ^ 1'd1;  // trace.cpp:128
  wire rest_a_pop_281 = rest_a_v0 & rest_a_en0 & and_245;  // trace.cpp:29
  wire rest_a_pop_282 = rest_a_v0 & rest_a_en0 & and_246;  // trace.cpp:27
  wire rest_a_pop_283 = rest_a_v0 & rest_a_en0 & and_249;  // trace.cpp:25
  wire rest_a_pop_284 = rest_a_v0 & rest_a_en0 & and_250;  // trace.cpp:23
  wire rest_a_pop_285 = rest_a_v0 & rest_a_en0 & and_254;  // trace.cpp:21
  wire rest_a_pop_286 = rest_a_v0 & rest_a_en0 & and_255;  // trace.cpp:19
  wire rest_a_pop_287 = rest_a_v0 & rest_a_en0 & and_258;  // trace.cpp:17
  wire rest_a_pop_288 = rest_a_v0 & rest_a_en0 & or_264;  // trace.cpp:31
  wire rest_a_pop_289 = rest_a_v0 & rest_a_en0 & and_265;  // trace.cpp:15
  assign rest_a_en0 = ~(rest_a_v0 & ((~s_silu_mul_beat_valid & and_245) | (~s_attention1_beat_valid & and_246) | (~s_attention0_beat_valid & and_249) | (~s_rope_beat_valid & and_250) | (~s_gather_beat_valid & and_254) | (~s_quantize_beat_valid & and_255) | (~s_rmsnorm_beat_valid & and_258) | (~s_argmax_beat_valid & or_264) | (~s_residual_beat_valid & and_265)));
  wire rest_a_issue = rest_a_run;
  wire rest_a_leave = xor_266;
  assign rest_a_v0 = rest_a_issue & ~rest_a_leave;
  wire rest_a_busy = rest_a_run;
  always @(posedge ap_clk) begin
    if (rest_a_issue & rest_a_leave) rest_a_run <= 1'b0;
    if (rest_a_start) rest_a_run <= 1'b1;
    if (rst) begin rest_a_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (rest_a_v0 & rest_a_en0) more_46 <= more_280;
    if (line_49_3_done) more_46 <= late_a_31;
  end

  // ---- hls/trace/trace.cpp:132: line_132, 1 stages
  wire icmp_290 = $signed(source_b_6) < $signed(8'd4);
  wire icmp_291 = $signed(source_b_6) < $signed(8'd6);
  wire icmp_292 = $signed(source_b_6) < $signed(8'd7);
  wire icmp_293 = source_b_6 == 8'd7;
  wire icmp_294 = $signed(source_b_6) < $signed(8'd5);
  wire icmp_295 = $signed(source_b_6) < $signed(8'd2);
  wire icmp_296 = $signed(source_b_6) < $signed(8'd3);
  wire icmp_297 = $signed(source_b_6) < $signed(8'd1);
  wire icmp_298 = source_b_6 == 8'd0;
  assign line_132_en0 = 1'd1;
  wire line_132_issue = line_132_run;
  wire line_132_leave = 1'b0;
  assign line_132_v0 = line_132_issue;
  wire line_132_busy = line_132_run;
  always @(posedge ap_clk) begin
    if (line_132_issue & line_132_en0) line_132_run <= 1'b0;
    if (line_132_start) line_132_run <= 1'b1;
    if (rst) begin line_132_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_132_v0 & line_132_en0) line_132_47 <= icmp_290;
    if (line_132_v0 & line_132_en0) line_132_48 <= icmp_291;
    if (line_132_v0 & line_132_en0) line_132_49 <= icmp_292;
    if (line_132_v0 & line_132_en0) line_132_50 <= icmp_293;
    if (line_132_v0 & line_132_en0) line_132_51 <= icmp_294;
    if (line_132_v0 & line_132_en0) line_132_52 <= icmp_295;
    if (line_132_v0 & line_132_en0) line_132_53 <= icmp_296;
    if (line_132_v0 & line_132_en0) line_132_54 <= icmp_297;
    if (line_132_v0 & line_132_en0) line_132_55 <= icmp_298;
  end

  // ---- hls/trace/trace.cpp:132: rest_b, pipelined loop, II=1, depth 1
  wire xor_299 = line_132_47 ^ 1'd1;
  wire xor_300 = line_132_48 ^ 1'd1;
  wire and_301 = xor_299 & xor_300;
  wire xor_302 = line_132_49 ^ 1'd1;
  wire and_303 = and_301 & xor_302;
  wire and_304 = and_303 & line_132_50;
  wire and_305 = and_301 & line_132_49;
  wire and_306 = xor_299 & line_132_48;
  wire xor_307 = line_132_51 ^ 1'd1;
  wire and_308 = and_306 & xor_307;
  wire and_309 = and_306 & line_132_51;
  wire xor_310 = line_132_52 ^ 1'd1;
  wire and_311 = line_132_47 & xor_310;
  wire xor_312 = line_132_53 ^ 1'd1;
  wire and_313 = and_311 & xor_312;
  wire and_314 = and_311 & line_132_53;
  wire and_315 = line_132_47 & line_132_52;
  wire xor_316 = line_132_54 ^ 1'd1;
  wire and_317 = and_315 & xor_316;
  wire xor_318 = line_132_50 ^ 1'd1;
  wire and_319 = and_303 & xor_318;
  wire and_320 = and_315 & line_132_54;
  wire xor_321 = line_132_55 ^ 1'd1;
  wire and_322 = and_320 & xor_321;
  wire or_323 = and_319 | and_322;
  wire and_324 = and_320 & line_132_55;
  wire xor_325 = more_56 ^ 1'd1;
  wire and_326 = line_132_47 & line_132_53;
  wire or_327 = and_315 | and_326;
  wire or_328 = or_327 | and_319;
  wire or_329 = and_319 | and_320;
  wire select_330 = or_323 ? s_argmax_beat_last : s_residual_beat_last;
  wire select_331 = and_317 ? s_rmsnorm_beat_last : s_quantize_beat_last;
  wire select_332 = or_329 ? select_330 : select_331;
  wire or_333 = and_309 | and_313;
  wire select_334 = and_313 ? s_gather_beat_last : s_rope_beat_last;
  wire select_335 = and_305 ? s_attention1_beat_last : s_silu_mul_beat_last;
  wire select_336 = and_308 ? s_attention0_beat_last : select_335;
  wire select_337 = or_333 ? select_334 : select_336;
  wire ref_338 = or_328 ? select_332 : select_337;
  wire more_339 = ref_338 ^ 1'd1;  // trace.cpp:134
  wire rest_b_pop_340 = rest_b_v0 & rest_b_en0 & and_304;  // trace.cpp:29
  wire rest_b_pop_341 = rest_b_v0 & rest_b_en0 & and_305;  // trace.cpp:27
  wire rest_b_pop_342 = rest_b_v0 & rest_b_en0 & and_308;  // trace.cpp:25
  wire rest_b_pop_343 = rest_b_v0 & rest_b_en0 & and_309;  // trace.cpp:23
  wire rest_b_pop_344 = rest_b_v0 & rest_b_en0 & and_313;  // trace.cpp:21
  wire rest_b_pop_345 = rest_b_v0 & rest_b_en0 & and_314;  // trace.cpp:19
  wire rest_b_pop_346 = rest_b_v0 & rest_b_en0 & and_317;  // trace.cpp:17
  wire rest_b_pop_347 = rest_b_v0 & rest_b_en0 & or_323;  // trace.cpp:31
  wire rest_b_pop_348 = rest_b_v0 & rest_b_en0 & and_324;  // trace.cpp:15
  assign rest_b_en0 = ~(rest_b_v0 & ((~s_silu_mul_beat_valid & and_304) | (~s_attention1_beat_valid & and_305) | (~s_attention0_beat_valid & and_308) | (~s_rope_beat_valid & and_309) | (~s_gather_beat_valid & and_313) | (~s_quantize_beat_valid & and_314) | (~s_rmsnorm_beat_valid & and_317) | (~s_argmax_beat_valid & or_323) | (~s_residual_beat_valid & and_324)));
  wire rest_b_issue = rest_b_run;
  wire rest_b_leave = xor_325;
  assign rest_b_v0 = rest_b_issue & ~rest_b_leave;
  wire rest_b_busy = rest_b_run;
  always @(posedge ap_clk) begin
    if (rest_b_issue & rest_b_leave) rest_b_run <= 1'b0;
    if (rest_b_start) rest_b_run <= 1'b1;
    if (rst) begin rest_b_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (rest_b_v0 & rest_b_en0) more_56 <= more_339;
    if (line_132_done) more_56 <= late_b_34;
  end

  // ---- hls/trace/trace.cpp:49: line_49_4, 1 stages
  assign line_49_4_en0 = 1'd1;
  wire line_49_4_issue = line_49_4_run;
  wire line_49_4_leave = 1'b0;
  assign line_49_4_v0 = line_49_4_issue;
  wire line_49_4_busy = line_49_4_run;
  always @(posedge ap_clk) begin
    if (line_49_4_issue & line_49_4_en0) line_49_4_run <= 1'b0;
    if (line_49_4_start) line_49_4_run <= 1'b1;
    if (rst) begin line_49_4_run <= 1'b0; end
  end

  // ---- control
  assign line_70_done_0 = (state == LINE_70_S) & ~line_70_busy & line_70_11;
  assign line_70_done_1 = (state == LINE_70_S) & ~line_70_busy & ~line_70_11;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_87_done = (state == LINE_87_S) & ~line_87_busy;
  assign copy_done = (state == COPY_S) & ~copy_busy;
  assign line_115_done_0 = (state == LINE_115_S) & ~line_115_busy & line_115_29;
  assign line_115_done_1 = (state == LINE_115_S) & ~line_115_busy & ~line_115_29;
  assign line_115_2_done = (state == LINE_115_2_S) & ~line_115_2_busy;
  assign line_49_done_0 = (state == LINE_49_S) & ~line_49_busy & line_49_32;
  assign line_49_done_1 = (state == LINE_49_S) & ~line_49_busy & ~line_49_32;
  assign line_115_3_done = (state == LINE_115_3_S) & ~line_115_3_busy;
  assign line_49_2_done_0 = (state == LINE_49_2_S) & ~line_49_2_busy & refused_14;
  assign line_49_2_done_1 = (state == LINE_49_2_S) & ~line_49_2_busy & ~refused_14;
  assign line_118_done = (state == LINE_118_S) & ~line_118_busy;
  assign line_49_3_done = (state == LINE_49_3_S) & ~line_49_3_busy;
  assign rest_a_done = (state == REST_A_S) & ~rest_a_busy;
  assign line_132_done = (state == LINE_132_S) & ~line_132_busy;
  assign rest_b_done = (state == REST_B_S) & ~rest_b_busy;
  assign line_49_4_done = (state == LINE_49_4_S) & ~line_49_4_busy;
  always @(posedge ap_clk) begin
    if (line_70_done_0) state <= LINE_113_S;
    if (line_70_done_1 | line_113_done) state <= LINE_87_S;
    if (line_87_done) state <= COPY_S;
    if (copy_done) state <= LINE_115_S;
    if (line_115_done_0 | line_115_2_done) state <= LINE_49_S;
    if (line_115_done_1) state <= LINE_115_2_S;
    if (line_49_done_0 | line_115_3_done) state <= LINE_49_2_S;
    if (line_49_done_1) state <= LINE_115_3_S;
    if (line_49_2_done_0 | line_118_done) state <= LINE_49_3_S;
    if (line_49_2_done_1) state <= LINE_118_S;
    if (line_49_3_done) state <= REST_A_S;
    if (rest_a_done) state <= LINE_132_S;
    if (line_132_done) state <= REST_B_S;
    if (rest_b_done) state <= LINE_49_4_S;
    if (call_begin | line_49_4_done) state <= LINE_70_S;
    if (rst) state <= RESTART;
  end
  assign line_113_start = line_70_done_0;
  assign line_87_start = line_70_done_1 | line_113_done;
  assign copy_start = line_87_done;
  assign line_115_start = copy_done;
  assign line_49_start = line_115_done_0 | line_115_2_done;
  assign line_115_2_start = line_115_done_1;
  assign line_49_2_start = line_49_done_0 | line_115_3_done;
  assign line_115_3_start = line_49_done_1;
  assign line_49_3_start = line_49_2_done_0 | line_118_done;
  assign line_118_start = line_49_2_done_1;
  assign rest_a_start = line_49_3_done;
  assign line_132_start = rest_a_done;
  assign rest_b_start = line_132_done;
  assign line_49_4_start = rest_b_done;
  assign line_70_start = call_begin | line_49_4_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_70_pop_78;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  trace_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_residual: data and valid are registered
  wire s_residual_beat_take = copy_pop_198 | rest_a_pop_289 | rest_b_pop_348;
  wire s_residual_unused = &{1'b0, s_residual_TKEEP, s_residual_TSTRB};
  trace_forward #(.WIDTH(129)) s_residual_slice (.clk(ap_clk), .rst(rst), .in_data({s_residual_TLAST, s_residual_TDATA}), .in_valid(s_residual_TVALID), .in_ready(s_residual_TREADY), .out_data(s_residual_beat), .out_valid(s_residual_beat_valid), .out_ready(s_residual_beat_take));

  // s_rmsnorm: data and valid are registered
  wire s_rmsnorm_beat_take = copy_pop_196 | rest_a_pop_287 | rest_b_pop_346;
  wire s_rmsnorm_unused = &{1'b0, s_rmsnorm_TKEEP, s_rmsnorm_TSTRB};
  trace_forward #(.WIDTH(129)) s_rmsnorm_slice (.clk(ap_clk), .rst(rst), .in_data({s_rmsnorm_TLAST, s_rmsnorm_TDATA}), .in_valid(s_rmsnorm_TVALID), .in_ready(s_rmsnorm_TREADY), .out_data(s_rmsnorm_beat), .out_valid(s_rmsnorm_beat_valid), .out_ready(s_rmsnorm_beat_take));

  // s_quantize: data and valid are registered
  wire s_quantize_beat_take = copy_pop_195 | rest_a_pop_286 | rest_b_pop_345;
  wire s_quantize_unused = &{1'b0, s_quantize_TKEEP, s_quantize_TSTRB};
  trace_forward #(.WIDTH(129)) s_quantize_slice (.clk(ap_clk), .rst(rst), .in_data({s_quantize_TLAST, s_quantize_TDATA}), .in_valid(s_quantize_TVALID), .in_ready(s_quantize_TREADY), .out_data(s_quantize_beat), .out_valid(s_quantize_beat_valid), .out_ready(s_quantize_beat_take));

  // s_gather: data and valid are registered
  wire s_gather_beat_take = copy_pop_194 | rest_a_pop_285 | rest_b_pop_344;
  wire s_gather_unused = &{1'b0, s_gather_TKEEP, s_gather_TSTRB};
  trace_forward #(.WIDTH(129)) s_gather_slice (.clk(ap_clk), .rst(rst), .in_data({s_gather_TLAST, s_gather_TDATA}), .in_valid(s_gather_TVALID), .in_ready(s_gather_TREADY), .out_data(s_gather_beat), .out_valid(s_gather_beat_valid), .out_ready(s_gather_beat_take));

  // s_rope: data and valid are registered
  wire s_rope_beat_take = copy_pop_193 | rest_a_pop_284 | rest_b_pop_343;
  wire s_rope_unused = &{1'b0, s_rope_TKEEP, s_rope_TSTRB};
  trace_forward #(.WIDTH(129)) s_rope_slice (.clk(ap_clk), .rst(rst), .in_data({s_rope_TLAST, s_rope_TDATA}), .in_valid(s_rope_TVALID), .in_ready(s_rope_TREADY), .out_data(s_rope_beat), .out_valid(s_rope_beat_valid), .out_ready(s_rope_beat_take));

  // s_attention0: data and valid are registered
  wire s_attention0_beat_take = copy_pop_192 | rest_a_pop_283 | rest_b_pop_342;
  wire s_attention0_unused = &{1'b0, s_attention0_TKEEP, s_attention0_TSTRB};
  trace_forward #(.WIDTH(129)) s_attention0_slice (.clk(ap_clk), .rst(rst), .in_data({s_attention0_TLAST, s_attention0_TDATA}), .in_valid(s_attention0_TVALID), .in_ready(s_attention0_TREADY), .out_data(s_attention0_beat), .out_valid(s_attention0_beat_valid), .out_ready(s_attention0_beat_take));

  // s_attention1: data and valid are registered
  wire s_attention1_beat_take = copy_pop_191 | rest_a_pop_282 | rest_b_pop_341;
  wire s_attention1_unused = &{1'b0, s_attention1_TKEEP, s_attention1_TSTRB};
  trace_forward #(.WIDTH(129)) s_attention1_slice (.clk(ap_clk), .rst(rst), .in_data({s_attention1_TLAST, s_attention1_TDATA}), .in_valid(s_attention1_TVALID), .in_ready(s_attention1_TREADY), .out_data(s_attention1_beat), .out_valid(s_attention1_beat_valid), .out_ready(s_attention1_beat_take));

  // s_silu_mul: data and valid are registered
  wire s_silu_mul_beat_take = copy_pop_190 | rest_a_pop_281 | rest_b_pop_340;
  wire s_silu_mul_unused = &{1'b0, s_silu_mul_TKEEP, s_silu_mul_TSTRB};
  trace_forward #(.WIDTH(129)) s_silu_mul_slice (.clk(ap_clk), .rst(rst), .in_data({s_silu_mul_TLAST, s_silu_mul_TDATA}), .in_valid(s_silu_mul_TVALID), .in_ready(s_silu_mul_TREADY), .out_data(s_silu_mul_beat), .out_valid(s_silu_mul_beat_valid), .out_ready(s_silu_mul_beat_take));

  // s_argmax: data and valid are registered
  wire s_argmax_beat_take = copy_pop_197 | rest_a_pop_288 | rest_b_pop_347;
  wire s_argmax_unused = &{1'b0, s_argmax_TKEEP, s_argmax_TSTRB};
  trace_forward #(.WIDTH(129)) s_argmax_slice (.clk(ap_clk), .rst(rst), .in_data({s_argmax_TLAST, s_argmax_TDATA}), .in_valid(s_argmax_TVALID), .in_ready(s_argmax_TREADY), .out_data(s_argmax_beat), .out_valid(s_argmax_beat_valid), .out_ready(s_argmax_beat_take));

  // m_out: 16 beats; 2 may still come when there is no more room
  assign m_out_TKEEP = 16'd65535;
  assign m_out_TSTRB = 16'd65535;
  wire m_out_beat_valid = copy_push_199;
  wire [128:0] m_out_beat = {and_159_s2, data_155};
  trace_output #(.WIDTH(129), .ADDRESS(4), .ROOM(14)) m_out_fifo (.clk(ap_clk), .rst(rst), .in_data(m_out_beat), .in_valid(m_out_beat_valid), .in_ready(m_out_beat_ready), .room(m_out_beat_room), .out_data({m_out_TLAST, m_out_TDATA}), .out_valid(m_out_TVALID), .out_ready(m_out_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_49_3_push_239;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_225};
  trace_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/trace/trace.cpp:66: sticky
  always @(posedge ap_clk) begin
    if (line_49_3_store_236) mem_sticky <= sticky_216;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/trace/trace.cpp:66: frames
  always @(posedge ap_clk) begin
    if (line_49_3_store_238) mem_frames <= frames_218;
    if (rst) mem_frames <= 32'd0;
  end
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module trace_forward #(
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
module trace_output #(
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
module trace_single #(
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

`default_nettype wire
