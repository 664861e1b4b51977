// silu_mul: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   gate: II=2, depth 14 (hls/silu_mul/silu_mul.cpp:95)
//   up: II=1, depth 9 (hls/silu_mul/silu_mul.cpp:107)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module silu_mul (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_y_TDATA,
  input  wire [15:0]  s_y_TKEEP,
  input  wire [15:0]  s_y_TSTRB,
  input  wire [0:0]   s_y_TLAST,
  input  wire         s_y_TVALID,
  output wire         s_y_TREADY,
  output wire [127:0] m_y_TDATA,
  output wire [15:0]  m_y_TKEEP,
  output wire [15:0]  m_y_TSTRB,
  output wire [0:0]   m_y_TLAST,
  output wire         m_y_TVALID,
  input  wire         m_y_TREADY,
  output wire [127:0] m_trace_TDATA,
  output wire [15:0]  m_trace_TKEEP,
  output wire [15:0]  m_trace_TSTRB,
  output wire [0:0]   m_trace_TLAST,
  output wire         m_trace_TVALID,
  input  wire         m_trace_TREADY,
  output wire [127:0] m_status_TDATA,
  output wire [15:0]  m_status_TKEEP,
  output wire [15:0]  m_status_TSTRB,
  output wire [0:0]   m_status_TLAST,
  output wire         m_status_TVALID,
  input  wire         m_status_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [3:0] LINE_88_S = 4'd0;
  localparam [3:0] LINE_113_S = 4'd1;
  localparam [3:0] LINE_89_S = 4'd2;
  localparam [3:0] LINE_95_S = 4'd3;
  localparam [3:0] GATE_S = 4'd4;
  localparam [3:0] LINE_95_2_S = 4'd5;
  localparam [3:0] UP_S = 4'd6;
  localparam [3:0] LINE_50_S = 4'd7;
  localparam [3:0] LINE_75_S = 4'd8;
  localparam [3:0] DISCARD_S = 4'd9;
  localparam [3:0] LINE_75_2_S = 4'd10;
  localparam [3:0] RESTART = 4'd11;
  reg [3:0] state;
  wire line_88_done_0;
  wire line_88_done_1;
  wire line_113_done;
  wire line_89_done_0;
  wire line_89_done_1;
  wire line_95_done;
  wire gate_done;
  wire line_95_2_done;
  wire up_done;
  wire line_50_done;
  wire line_75_done;
  wire discard_done;
  wire line_75_2_done;
  wire call_begin = state == RESTART;

  // hls/silu_mul/silu_mul.cpp:88: line_88
  wire line_88_start;
  reg line_88_run;
  reg [127:0] s_cmd_data_1;
  reg line_88_2;
  reg [14:0] line_88_3;
  reg [20:0] cmd_4_4;
  reg c_6_5;
  reg c_5_6;
  reg line_88_7;
  reg line_88_v1;
  reg line_88_v2;
  wire line_88_v0;
  wire line_88_en0;
  wire line_88_en1;
  wire line_88_en2;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_8;
  wire line_113_v0;
  wire line_113_en0;

  // hls/silu_mul/silu_mul.cpp:89: line_89
  wire line_89_start;
  reg line_89_run;
  reg cmd_10_9;
  reg flags_10;
  reg discard_y_11;
  wire line_89_v0;
  wire line_89_en0;

  // hls/silu_mul/silu_mul.cpp:95: line_95
  wire line_95_start;
  reg line_95_run;
  wire line_95_v0;
  wire line_95_en0;

  // hls/silu_mul/silu_mul.cpp:95: gate
  wire gate_start;
  reg gate_run;
  reg [14:0] i_12;
  reg packet_13;
  reg packet_14;
  reg gate_v1;
  reg gate_v2;
  reg gate_v3;
  reg gate_v4;
  reg gate_v5;
  reg gate_v6;
  reg gate_v7;
  reg gate_v8;
  reg gate_v9;
  reg gate_v10;
  reg gate_v11;
  reg gate_v12;
  reg gate_v13;
  wire gate_v0;
  wire gate_en0;
  wire gate_en1;
  wire gate_en2;
  wire gate_en3;
  wire gate_en4;
  wire gate_en5;
  wire gate_en6;
  wire gate_en7;
  wire gate_en8;
  wire gate_en9;
  wire gate_en10;
  wire gate_en11;
  wire gate_en12;
  wire gate_en13;

  // hls/silu_mul/silu_mul.cpp:95: line_95_2
  wire line_95_2_start;
  reg line_95_2_run;
  reg [15:0] line_95_2_15;
  wire line_95_2_v0;
  wire line_95_2_en0;

  // hls/silu_mul/silu_mul.cpp:107: up
  wire up_start;
  reg up_run;
  reg [14:0] i21_16;
  reg packet_17;
  reg packet_18;
  reg up_v1;
  reg up_v2;
  reg up_v3;
  reg up_v4;
  reg up_v5;
  reg up_v6;
  reg up_v7;
  reg up_v8;
  wire up_v0;
  wire up_en0;
  wire up_en1;
  wire up_en2;
  wire up_en3;
  wire up_en4;
  wire up_en5;
  wire up_en6;
  wire up_en7;
  wire up_en8;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [2:0] flags_19;
  reg discard_y_20;
  wire line_50_v0;
  wire line_50_en0;

  // hls/silu_mul/silu_mul.cpp:75: line_75
  wire line_75_start;
  reg line_75_run;
  reg [2:0] flags_21;
  reg discard_y_22;
  wire line_75_v0;
  wire line_75_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_23;
  wire discard_v0;
  wire discard_en0;

  // hls/silu_mul/silu_mul.cpp:75: line_75_2
  wire line_75_2_start;
  reg line_75_2_run;
  wire line_75_2_v0;
  wire line_75_2_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_y_beat;
  wire s_y_beat_valid;
  wire [127:0] s_y_beat_data = s_y_beat[127:0];
  wire s_y_beat_last = s_y_beat[128];
  wire m_y_beat_ready;
  wire m_y_beat_room;
  wire m_trace_beat_ready;
  wire m_trace_beat_room;
  wire m_status_beat_ready;
  reg [2:0] mem_sticky;
  reg [31:0] mem_frames;
  wire [16:0] mem_kSigmoid_port0_q;
  wire [16:0] mem_kSigmoid_port0_q2;
  wire [16:0] mem_kSigmoid_port1_q;
  wire [16:0] mem_kSigmoid_port1_q2;
  wire [9:0] mem_kSteps_port0_q;
  wire [9:0] mem_kSteps_port0_q2;
  wire [9:0] mem_kSteps_port1_q;
  wire [9:0] mem_kSteps_port1_q2;
  wire [127:0] mem_silus_q;
  wire [127:0] mem_silus_q2;

  // ---- hls/silu_mul/silu_mul.cpp:88: line_88, 3 stages
  // stage 0
  wire icmp_24 = s_cmd_beat_data[79:72] > 8'd7;  // stream_kernel.hpp:101
  wire [7:0] add_25 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] select_26 = icmp_24 ? 4'd0 : add_25[3:0];  // stream_kernel.hpp:101
  wire [15:0] shl_31 = {s_cmd_beat_data[15:8], 8'd0};
  wire icmp_32 = shl_31 == 16'd0;  // silu_mul.cpp:90
  wire xor_33 = icmp_32 ^ 1'd1;  // stream_kernel.hpp:107
  wire icmp_34 = s_cmd_beat_data[7:0] != 8'd1;  // stream_kernel.hpp:107
  wire or_35 = icmp_34 | icmp_24;  // stream_kernel.hpp:107
  wire or_36 = xor_33 | or_35;  // stream_kernel.hpp:107
  wire [63:0] shl_37 = {s_cmd_beat_data[63:48], 48'd0};
  wire icmp_38 = shl_37 != 64'd0;
  wire or_39 = or_36 | icmp_38;  // stream_kernel.hpp:107
  wire c_6_44 = s_cmd_beat_data[65] ^ 1'd1;
  wire c_5_45 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_88_pop_46 = line_88_v0 & line_88_en0;  // silu_mul.cpp:88
  // stage 1
  reg [15:0] zext_28_s1;
  reg [3:0] select_26_s1;
  reg or_39_s1;
  always @(posedge ap_clk) begin
    zext_28_s1 <= s_cmd_beat_data[47:32];
    select_26_s1 <= select_26;
    or_39_s1 <= or_39;
  end
  wire [19:0] mul_27 = {4'd0, zext_28_s1} * {16'd0, select_26_s1};  // silu_mul.cpp:29
  wire [14:0] shl_43 = {mul_27[13:0], 1'd0};
  // stage 2
  reg [19:0] mul_27_s2;
  reg or_39_s2;
  always @(posedge ap_clk) begin
    mul_27_s2 <= mul_27;
    or_39_s2 <= or_39_s1;
  end
  wire [20:0] cmd_4_29 = {mul_27_s2, 1'd0};
  wire icmp_30 = cmd_4_29 > 21'd16384;
  wire icmp_40 = mul_27_s2 == 20'd0;
  wire or_41 = or_39_s2 | icmp_40;  // stream_kernel.hpp:107
  wire or_42 = icmp_30 | or_41;  // stream_kernel.hpp:107
  assign line_88_en0 = ~(line_88_v0 & ((~s_cmd_beat_valid)));
  assign line_88_en1 = 1'd1;
  assign line_88_en2 = 1'd1;
  wire line_88_issue = line_88_run;
  wire line_88_leave = 1'b0;
  assign line_88_v0 = line_88_issue;
  wire line_88_busy = line_88_run | line_88_v1 | line_88_v2;
  always @(posedge ap_clk) begin
    if (line_88_issue & line_88_en0) line_88_run <= 1'b0;
    if (line_88_start) line_88_run <= 1'b1;
    line_88_v1 <= line_88_v0 & line_88_en0;
    line_88_v2 <= line_88_v1;
    if (rst) begin line_88_run <= 1'b0; line_88_v1 <= 1'b0; line_88_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_88_v0 & line_88_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_88_v0 & line_88_en0) line_88_2 <= icmp_32;
    if (line_88_v1 & line_88_en1) line_88_3 <= shl_43;
    if (line_88_v2 & line_88_en2) cmd_4_4 <= cmd_4_29;
    if (line_88_v0 & line_88_en0) c_6_5 <= c_6_44;
    if (line_88_v0 & line_88_en0) c_5_6 <= c_5_45;
    if (line_88_v2 & line_88_en2) line_88_7 <= or_42;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_47 = s_cmd_data_1 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_48 = and_47 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_8 <= icmp_48;
  end

  // ---- hls/silu_mul/silu_mul.cpp:89: line_89, 1 stages
  wire discard_y_49 = cmd_10_9 & line_88_2;  // silu_mul.cpp:90
  assign line_89_en0 = 1'd1;
  wire line_89_issue = line_89_run;
  wire line_89_leave = 1'b0;
  assign line_89_v0 = line_89_issue;
  wire line_89_busy = line_89_run;
  always @(posedge ap_clk) begin
    if (line_89_issue & line_89_en0) line_89_run <= 1'b0;
    if (line_89_start) line_89_run <= 1'b1;
    if (rst) begin line_89_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_89_v0 & line_89_en0) flags_10 <= cmd_10_9;
    if (line_89_v0 & line_89_en0) discard_y_11 <= discard_y_49;
    if (line_88_done_0) cmd_10_9 <= 1'd1;
    if (line_113_done) cmd_10_9 <= line_113_8;
  end

  // ---- hls/silu_mul/silu_mul.cpp:95: line_95, 1 stages
  assign line_95_en0 = 1'd1;
  wire line_95_issue = line_95_run;
  wire line_95_leave = 1'b0;
  assign line_95_v0 = line_95_issue;
  wire line_95_busy = line_95_run;
  always @(posedge ap_clk) begin
    if (line_95_issue & line_95_en0) line_95_run <= 1'b0;
    if (line_95_start) line_95_run <= 1'b1;
    if (rst) begin line_95_run <= 1'b0; end
  end

  // ---- hls/silu_mul/silu_mul.cpp:95: gate, pipelined loop, II=2, depth 14
  // stage 0
  wire xor_50 = packet_13 ^ 1'd1;
  wire [31:0] beat_51 = packet_13 ? 32'd0 : s_y_beat_data[31:0];
  wire icmp_52 = $signed(beat_51) > $signed(32'hfff00000);  // silu_mul.cpp:52
  wire [31:0] beat_57 = packet_13 ? 32'd0 : s_y_beat_data[63:32];
  wire [31:0] beat_63 = packet_13 ? 32'd0 : s_y_beat_data[95:64];
  wire icmp_64 = $signed(beat_63) > $signed(32'hfff00000);  // silu_mul.cpp:52
  wire [31:0] beat_69 = packet_13 ? 32'd0 : s_y_beat_data[127:96];
  wire icmp_161 = i_12 < line_88_3;  // silu_mul.cpp:95
  wire xor_162 = icmp_161 ^ 1'd1;
  wire packet_164 = packet_13 | s_y_beat_last;
  wire packet_165 = packet_13 ? packet_14 : s_y_beat_last;
  wire gate_pop_166 = gate_v0 & gate_en0 & xor_50;  // stream_kernel.hpp:38
  // stage 1
  reg icmp_52_s1;
  reg [31:0] beat_51_s1;
  reg [31:0] beat_57_s1;
  reg icmp_64_s1;
  reg [31:0] beat_63_s1;
  reg [31:0] beat_69_s1;
  reg [14:0] i_12_s1;
  always @(posedge ap_clk) begin
    icmp_52_s1 <= icmp_52;
    beat_51_s1 <= beat_51;
    beat_57_s1 <= beat_57;
    icmp_64_s1 <= icmp_64;
    beat_63_s1 <= beat_63;
    beat_69_s1 <= beat_69;
    i_12_s1 <= i_12;
  end
  wire [31:0] select_53 = icmp_52_s1 ? beat_51_s1 : 32'hfff00000;  // silu_mul.cpp:52
  wire icmp_54 = $signed(select_53) < $signed(32'd1048575);  // silu_mul.cpp:52
  wire [31:0] x_55 = icmp_54 ? select_53 : 32'd1048575;  // silu_mul.cpp:52
  wire [9:0] index_56 = x_55[20:11] ^ 10'd512;  // silu_mul.cpp:54
  wire icmp_58 = $signed(beat_57_s1) > $signed(32'hfff00000);  // silu_mul.cpp:52
  wire [31:0] select_65 = icmp_64_s1 ? beat_63_s1 : 32'hfff00000;  // silu_mul.cpp:52
  wire icmp_66 = $signed(select_65) < $signed(32'd1048575);  // silu_mul.cpp:52
  wire [31:0] x_67 = icmp_66 ? select_65 : 32'd1048575;  // silu_mul.cpp:52
  wire [9:0] index_68 = x_67[20:11] ^ 10'd512;  // silu_mul.cpp:54
  wire icmp_70 = $signed(beat_69_s1) > $signed(32'hfff00000);  // silu_mul.cpp:52
  wire [14:0] i_163 = i_12_s1 + 15'd1;  // silu_mul.cpp:95
  wire gate_load_167 = gate_v1 & gate_en1;  // silu_mul.cpp:56
  wire gate_load_171 = gate_v1 & gate_en1;  // silu_mul.cpp:56
  // stage 2
  reg icmp_58_s2;
  reg [31:0] beat_57_s2;
  reg icmp_70_s2;
  reg [31:0] beat_69_s2;
  reg [10:0] zext_77_s2;
  reg [25:0] zext_82_s2;
  reg [5:0] ashr_84_s2;
  reg [10:0] zext_119_s2;
  reg [25:0] zext_124_s2;
  reg [5:0] ashr_126_s2;
  reg [9:0] index_56_s2;
  reg [9:0] index_68_s2;
  reg [13:0] trunc_176_s2;
  always @(posedge ap_clk) begin
    icmp_58_s2 <= icmp_58;
    beat_57_s2 <= beat_57_s1;
    icmp_70_s2 <= icmp_70;
    beat_69_s2 <= beat_69_s1;
    zext_77_s2 <= x_55[10:0];
    zext_82_s2 <= beat_51_s1[25:0];
    ashr_84_s2 <= beat_51_s1[31:26];
    zext_119_s2 <= x_67[10:0];
    zext_124_s2 <= beat_63_s1[25:0];
    ashr_126_s2 <= beat_63_s1[31:26];
    index_56_s2 <= index_56;
    index_68_s2 <= index_68;
    trunc_176_s2 <= i_12_s1[13:0];
  end
  wire [31:0] select_59 = icmp_58_s2 ? beat_57_s2 : 32'hfff00000;  // silu_mul.cpp:52
  wire icmp_60 = $signed(select_59) < $signed(32'd1048575);  // silu_mul.cpp:52
  wire [31:0] x_61 = icmp_60 ? select_59 : 32'd1048575;  // silu_mul.cpp:52
  wire [9:0] index_62 = x_61[20:11] ^ 10'd512;  // silu_mul.cpp:54
  wire [31:0] select_71 = icmp_70_s2 ? beat_69_s2 : 32'hfff00000;  // silu_mul.cpp:52
  wire icmp_72 = $signed(select_71) < $signed(32'd1048575);  // silu_mul.cpp:52
  wire [31:0] x_73 = icmp_72 ? select_71 : 32'd1048575;  // silu_mul.cpp:52
  wire [9:0] index_74 = x_73[20:11] ^ 10'd512;  // silu_mul.cpp:54
  wire gate_load_169 = gate_v2 & gate_en2;  // silu_mul.cpp:56
  wire gate_load_173 = gate_v2 & gate_en2;  // silu_mul.cpp:56
  // stage 3
  reg [10:0] zext_77_s3;
  reg [25:0] zext_82_s3;
  reg [5:0] ashr_84_s3;
  reg [10:0] zext_97_s3;
  reg [25:0] zext_102_s3;
  reg [5:0] ashr_104_s3;
  reg [10:0] zext_119_s3;
  reg [25:0] zext_124_s3;
  reg [5:0] ashr_126_s3;
  reg [10:0] zext_141_s3;
  reg [25:0] zext_146_s3;
  reg [5:0] ashr_148_s3;
  reg [9:0] index_56_s3;
  reg [9:0] index_62_s3;
  reg [9:0] index_68_s3;
  reg [9:0] index_74_s3;
  reg [13:0] trunc_176_s3;
  always @(posedge ap_clk) begin
    zext_77_s3 <= zext_77_s2;
    zext_82_s3 <= zext_82_s2;
    ashr_84_s3 <= ashr_84_s2;
    zext_97_s3 <= x_61[10:0];
    zext_102_s3 <= beat_57_s2[25:0];
    ashr_104_s3 <= beat_57_s2[31:26];
    zext_119_s3 <= zext_119_s2;
    zext_124_s3 <= zext_124_s2;
    ashr_126_s3 <= ashr_126_s2;
    zext_141_s3 <= x_73[10:0];
    zext_146_s3 <= beat_69_s2[25:0];
    ashr_148_s3 <= beat_69_s2[31:26];
    index_56_s3 <= index_56_s2;
    index_62_s3 <= index_62;
    index_68_s3 <= index_68_s2;
    index_74_s3 <= index_74;
    trunc_176_s3 <= trunc_176_s2;
  end
  wire [29:0] shl_75 = {mem_kSteps_port0_q2, 20'd0};  // silu_mul.cpp:57
  wire [19:0] product_76;
  silu_mul_mul_10_11_20_3 product_76_mul_10_11_20_3 (.clk(ap_clk), .enable({gate_en5, gate_en4, gate_en3}), .a(shl_75[29:20]), .b(zext_77_s3), .p(product_76));  // silu_mul.cpp:57
  wire [29:0] shl_117 = {mem_kSteps_port1_q2, 20'd0};  // silu_mul.cpp:57
  wire [19:0] product_118;
  silu_mul_mul_10_11_20_3 product_118_mul_10_11_20_3 (.clk(ap_clk), .enable({gate_en5, gate_en4, gate_en3}), .a(shl_117[29:20]), .b(zext_119_s3), .p(product_118));  // silu_mul.cpp:57
  // stage 4
  reg [25:0] zext_82_s4;
  reg [5:0] ashr_84_s4;
  reg [10:0] zext_97_s4;
  reg [25:0] zext_102_s4;
  reg [5:0] ashr_104_s4;
  reg [25:0] zext_124_s4;
  reg [5:0] ashr_126_s4;
  reg [10:0] zext_141_s4;
  reg [25:0] zext_146_s4;
  reg [5:0] ashr_148_s4;
  reg [9:0] index_56_s4;
  reg [9:0] index_62_s4;
  reg [9:0] index_68_s4;
  reg [9:0] index_74_s4;
  reg [13:0] trunc_176_s4;
  always @(posedge ap_clk) begin
    zext_82_s4 <= zext_82_s3;
    ashr_84_s4 <= ashr_84_s3;
    zext_97_s4 <= zext_97_s3;
    zext_102_s4 <= zext_102_s3;
    ashr_104_s4 <= ashr_104_s3;
    zext_124_s4 <= zext_124_s3;
    ashr_126_s4 <= ashr_126_s3;
    zext_141_s4 <= zext_141_s3;
    zext_146_s4 <= zext_146_s3;
    ashr_148_s4 <= ashr_148_s3;
    index_56_s4 <= index_56_s3;
    index_62_s4 <= index_62_s3;
    index_68_s4 <= index_68_s3;
    index_74_s4 <= index_74_s3;
    trunc_176_s4 <= trunc_176_s3;
  end
  wire [29:0] shl_95 = {mem_kSteps_port0_q2, 20'd0};  // silu_mul.cpp:57
  wire [19:0] product_96;
  silu_mul_mul_10_11_20_3 product_96_mul_10_11_20_3 (.clk(ap_clk), .enable({gate_en6, gate_en5, gate_en4}), .a(shl_95[29:20]), .b(zext_97_s4), .p(product_96));  // silu_mul.cpp:57
  wire [29:0] shl_139 = {mem_kSteps_port1_q2, 20'd0};  // silu_mul.cpp:57
  wire [19:0] product_140;
  silu_mul_mul_10_11_20_3 product_140_mul_10_11_20_3 (.clk(ap_clk), .enable({gate_en6, gate_en5, gate_en4}), .a(shl_139[29:20]), .b(zext_141_s4), .p(product_140));  // silu_mul.cpp:57
  wire gate_load_168 = gate_v4 & gate_en4;  // silu_mul.cpp:58
  wire gate_load_172 = gate_v4 & gate_en4;  // silu_mul.cpp:58
  // stage 5
  reg [25:0] zext_82_s5;
  reg [5:0] ashr_84_s5;
  reg [25:0] zext_102_s5;
  reg [5:0] ashr_104_s5;
  reg [25:0] zext_124_s5;
  reg [5:0] ashr_126_s5;
  reg [25:0] zext_146_s5;
  reg [5:0] ashr_148_s5;
  reg [9:0] index_62_s5;
  reg [9:0] index_74_s5;
  reg [13:0] trunc_176_s5;
  always @(posedge ap_clk) begin
    zext_82_s5 <= zext_82_s4;
    ashr_84_s5 <= ashr_84_s4;
    zext_102_s5 <= zext_102_s4;
    ashr_104_s5 <= ashr_104_s4;
    zext_124_s5 <= zext_124_s4;
    ashr_126_s5 <= ashr_126_s4;
    zext_146_s5 <= zext_146_s4;
    ashr_148_s5 <= ashr_148_s4;
    index_62_s5 <= index_62_s4;
    index_74_s5 <= index_74_s4;
    trunc_176_s5 <= trunc_176_s4;
  end
  wire gate_load_170 = gate_v5 & gate_en5;  // silu_mul.cpp:58
  wire gate_load_174 = gate_v5 & gate_en5;  // silu_mul.cpp:58
  // stage 6
  reg [25:0] zext_82_s6;
  reg [5:0] ashr_84_s6;
  reg [25:0] zext_102_s6;
  reg [5:0] ashr_104_s6;
  reg [25:0] zext_124_s6;
  reg [5:0] ashr_126_s6;
  reg [25:0] zext_146_s6;
  reg [5:0] ashr_148_s6;
  reg [13:0] trunc_176_s6;
  always @(posedge ap_clk) begin
    zext_82_s6 <= zext_82_s5;
    ashr_84_s6 <= ashr_84_s5;
    zext_102_s6 <= zext_102_s5;
    ashr_104_s6 <= ashr_104_s5;
    zext_124_s6 <= zext_124_s5;
    ashr_126_s6 <= ashr_126_s5;
    zext_146_s6 <= zext_146_s5;
    ashr_148_s6 <= ashr_148_s5;
    trunc_176_s6 <= trunc_176_s5;
  end
  wire [28:0] shl_78 = {product_76, 9'd0};  // stream_kernel.hpp:120
  wire [10:0] add_79 = {1'd0, shl_78[28:19]} + 11'd1;  // stream_kernel.hpp:121
  wire [16:0] sigmoid_80 = {7'd0, add_79[10:1]} + mem_kSigmoid_port0_q2;  // silu_mul.cpp:58
  wire [28:0] shl_120 = {product_118, 9'd0};  // stream_kernel.hpp:120
  wire [10:0] add_121 = {1'd0, shl_120[28:19]} + 11'd1;  // stream_kernel.hpp:121
  wire [16:0] sigmoid_122 = {7'd0, add_121[10:1]} + mem_kSigmoid_port1_q2;  // silu_mul.cpp:58
  // stage 7
  reg [25:0] zext_82_s7;
  reg [16:0] sigmoid_80_s7;
  reg [5:0] ashr_84_s7;
  reg [25:0] zext_102_s7;
  reg [5:0] ashr_104_s7;
  reg [25:0] zext_124_s7;
  reg [16:0] sigmoid_122_s7;
  reg [5:0] ashr_126_s7;
  reg [25:0] zext_146_s7;
  reg [5:0] ashr_148_s7;
  reg [13:0] trunc_176_s7;
  always @(posedge ap_clk) begin
    zext_82_s7 <= zext_82_s6;
    sigmoid_80_s7 <= sigmoid_80;
    ashr_84_s7 <= ashr_84_s6;
    zext_102_s7 <= zext_102_s6;
    ashr_104_s7 <= ashr_104_s6;
    zext_124_s7 <= zext_124_s6;
    sigmoid_122_s7 <= sigmoid_122;
    ashr_126_s7 <= ashr_126_s6;
    zext_146_s7 <= zext_146_s6;
    ashr_148_s7 <= ashr_148_s6;
    trunc_176_s7 <= trunc_176_s6;
  end
  wire [42:0] mul_81;
  silu_mul_mul_26_17_43_3 mul_81_mul_26_17_43_3 (.clk(ap_clk), .enable({gate_en9, gate_en8, gate_en7}), .a(zext_82_s7), .b(sigmoid_80_s7), .p(mul_81));  // silu_mul.cpp:59
  wire [22:0] mul_83;
  silu_mul_mul_6s_18s_23_3 mul_83_mul_6s_18s_23_3 (.clk(ap_clk), .enable({gate_en9, gate_en8, gate_en7}), .a(ashr_84_s7), .b({1'd0, sigmoid_80_s7}), .p(mul_83));  // silu_mul.cpp:59
  wire [28:0] shl_98 = {product_96, 9'd0};  // stream_kernel.hpp:120
  wire [10:0] add_99 = {1'd0, shl_98[28:19]} + 11'd1;  // stream_kernel.hpp:121
  wire [16:0] sigmoid_100 = {7'd0, add_99[10:1]} + mem_kSigmoid_port0_q2;  // silu_mul.cpp:58
  wire [42:0] mul_123;
  silu_mul_mul_26_17_43_3 mul_123_mul_26_17_43_3 (.clk(ap_clk), .enable({gate_en9, gate_en8, gate_en7}), .a(zext_124_s7), .b(sigmoid_122_s7), .p(mul_123));  // silu_mul.cpp:59
  wire [22:0] mul_125;
  silu_mul_mul_6s_18s_23_3 mul_125_mul_6s_18s_23_3 (.clk(ap_clk), .enable({gate_en9, gate_en8, gate_en7}), .a(ashr_126_s7), .b({1'd0, sigmoid_122_s7}), .p(mul_125));  // silu_mul.cpp:59
  wire [28:0] shl_142 = {product_140, 9'd0};  // stream_kernel.hpp:120
  wire [10:0] add_143 = {1'd0, shl_142[28:19]} + 11'd1;  // stream_kernel.hpp:121
  wire [16:0] sigmoid_144 = {7'd0, add_143[10:1]} + mem_kSigmoid_port1_q2;  // silu_mul.cpp:58
  // stage 8
  reg [25:0] zext_102_s8;
  reg [16:0] sigmoid_100_s8;
  reg [5:0] ashr_104_s8;
  reg [25:0] zext_146_s8;
  reg [16:0] sigmoid_144_s8;
  reg [5:0] ashr_148_s8;
  reg [13:0] trunc_176_s8;
  always @(posedge ap_clk) begin
    zext_102_s8 <= zext_102_s7;
    sigmoid_100_s8 <= sigmoid_100;
    ashr_104_s8 <= ashr_104_s7;
    zext_146_s8 <= zext_146_s7;
    sigmoid_144_s8 <= sigmoid_144;
    ashr_148_s8 <= ashr_148_s7;
    trunc_176_s8 <= trunc_176_s7;
  end
  wire [42:0] mul_101;
  silu_mul_mul_26_17_43_3 mul_101_mul_26_17_43_3 (.clk(ap_clk), .enable({gate_en10, gate_en9, gate_en8}), .a(zext_102_s8), .b(sigmoid_100_s8), .p(mul_101));  // silu_mul.cpp:59
  wire [22:0] mul_103;
  silu_mul_mul_6s_18s_23_3 mul_103_mul_6s_18s_23_3 (.clk(ap_clk), .enable({gate_en10, gate_en9, gate_en8}), .a(ashr_104_s8), .b({1'd0, sigmoid_100_s8}), .p(mul_103));  // silu_mul.cpp:59
  wire [42:0] mul_145;
  silu_mul_mul_26_17_43_3 mul_145_mul_26_17_43_3 (.clk(ap_clk), .enable({gate_en10, gate_en9, gate_en8}), .a(zext_146_s8), .b(sigmoid_144_s8), .p(mul_145));  // silu_mul.cpp:59
  wire [22:0] mul_147;
  silu_mul_mul_6s_18s_23_3 mul_147_mul_6s_18s_23_3 (.clk(ap_clk), .enable({gate_en10, gate_en9, gate_en8}), .a(ashr_148_s8), .b({1'd0, sigmoid_144_s8}), .p(mul_147));  // silu_mul.cpp:59
  // stage 9
  reg [13:0] trunc_176_s9;
  always @(posedge ap_clk) begin
    trunc_176_s9 <= trunc_176_s8;
  end
  // stage 10
  reg [13:0] trunc_176_s10;
  always @(posedge ap_clk) begin
    trunc_176_s10 <= trunc_176_s9;
  end
  wire [48:0] shl_85 = {mul_83, 26'd0};  // silu_mul.cpp:59
  wire [48:0] doubled_86 = {6'd0, mul_81} + shl_85;  // silu_mul.cpp:59
  wire [49:0] lshr_87_w = {{1{doubled_86[48]}}, doubled_86} >> 15;  // stream_kernel.hpp:121
  wire [48:0] shl_127 = {mul_125, 26'd0};  // silu_mul.cpp:59
  wire [48:0] doubled_128 = {6'd0, mul_123} + shl_127;  // silu_mul.cpp:59
  wire [49:0] lshr_129_w = {{1{doubled_128[48]}}, doubled_128} >> 15;  // stream_kernel.hpp:121
  // stage 11
  reg [34:0] lshr_89_s11;
  reg [34:0] lshr_131_s11;
  reg [13:0] trunc_176_s11;
  always @(posedge ap_clk) begin
    lshr_89_s11 <= lshr_87_w[34:0];
    lshr_131_s11 <= lshr_129_w[34:0];
    trunc_176_s11 <= trunc_176_s10;
  end
  wire [35:0] add_88 = {1'd0, lshr_89_s11} + 36'd1;  // stream_kernel.hpp:121
  wire icmp_90 = $signed(add_88[34:1]) > $signed(34'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_91 = $signed(add_88[34:1]) < $signed(34'h380000001);  // stream_kernel.hpp:130
  wire [48:0] shl_105 = {mul_103, 26'd0};  // silu_mul.cpp:59
  wire [48:0] doubled_106 = {6'd0, mul_101} + shl_105;  // silu_mul.cpp:59
  wire [49:0] lshr_107_w = {{1{doubled_106[48]}}, doubled_106} >> 15;  // stream_kernel.hpp:121
  wire [35:0] add_130 = {1'd0, lshr_131_s11} + 36'd1;  // stream_kernel.hpp:121
  wire icmp_132 = $signed(add_130[34:1]) > $signed(34'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_133 = $signed(add_130[34:1]) < $signed(34'h380000001);  // stream_kernel.hpp:130
  wire [48:0] shl_149 = {mul_147, 26'd0};  // silu_mul.cpp:59
  wire [48:0] doubled_150 = {6'd0, mul_145} + shl_149;  // silu_mul.cpp:59
  wire [49:0] lshr_151_w = {{1{doubled_150[48]}}, doubled_150} >> 15;  // stream_kernel.hpp:121
  // stage 12
  reg icmp_91_s12;
  reg [31:0] zext_93_s12;
  reg icmp_90_s12;
  reg [34:0] lshr_109_s12;
  reg [31:0] zext_135_s12;
  reg icmp_133_s12;
  reg icmp_132_s12;
  reg [34:0] lshr_153_s12;
  reg [13:0] trunc_176_s12;
  always @(posedge ap_clk) begin
    icmp_91_s12 <= icmp_91;
    zext_93_s12 <= add_88[32:1];
    icmp_90_s12 <= icmp_90;
    lshr_109_s12 <= lshr_107_w[34:0];
    zext_135_s12 <= add_130[32:1];
    icmp_133_s12 <= icmp_133;
    icmp_132_s12 <= icmp_132;
    lshr_153_s12 <= lshr_151_w[34:0];
    trunc_176_s12 <= trunc_176_s11;
  end
  wire [31:0] select_92 = icmp_91_s12 ? 32'h80000001 : zext_93_s12;  // stream_kernel.hpp:130
  wire [31:0] select_94 = icmp_90_s12 ? 32'h7fffffff : select_92;  // stream_kernel.hpp:130
  wire [35:0] add_108 = {1'd0, lshr_109_s12} + 36'd1;  // stream_kernel.hpp:121
  wire icmp_110 = $signed(add_108[34:1]) > $signed(34'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_111 = $signed(add_108[34:1]) < $signed(34'h380000001);  // stream_kernel.hpp:130
  wire [35:0] add_152 = {1'd0, lshr_153_s12} + 36'd1;  // stream_kernel.hpp:121
  wire icmp_154 = $signed(add_152[34:1]) > $signed(34'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_155 = $signed(add_152[34:1]) < $signed(34'h380000001);  // stream_kernel.hpp:130
  // stage 13
  reg [31:0] zext_113_s13;
  reg icmp_111_s13;
  reg icmp_110_s13;
  reg [31:0] select_94_s13;
  reg [31:0] zext_135_s13;
  reg icmp_133_s13;
  reg icmp_132_s13;
  reg [31:0] sext_157_s13;
  reg icmp_155_s13;
  reg icmp_154_s13;
  reg [13:0] trunc_176_s13;
  always @(posedge ap_clk) begin
    zext_113_s13 <= add_108[32:1];
    icmp_111_s13 <= icmp_111;
    icmp_110_s13 <= icmp_110;
    select_94_s13 <= select_94;
    zext_135_s13 <= zext_135_s12;
    icmp_133_s13 <= icmp_133_s12;
    icmp_132_s13 <= icmp_132_s12;
    sext_157_s13 <= add_152[32:1];
    icmp_155_s13 <= icmp_155;
    icmp_154_s13 <= icmp_154;
    trunc_176_s13 <= trunc_176_s12;
  end
  wire [63:0] shl_112 = {zext_113_s13, 32'd0};
  wire [63:0] select_114 = icmp_111_s13 ? 64'h8000000100000000 : shl_112;  // stream_kernel.hpp:130
  wire [63:0] select_115 = icmp_110_s13 ? 64'h7fffffff00000000 : select_114;  // stream_kernel.hpp:130
  wire [63:0] or_116 = {32'd0, select_94_s13} | select_115;  // silu_mul.cpp:102
  wire [95:0] shl_134 = {zext_135_s13, 64'd0};
  wire [95:0] select_136 = icmp_133_s13 ? 96'h800000010000000000000000 : shl_134;  // stream_kernel.hpp:130
  wire [95:0] select_137 = icmp_132_s13 ? 96'h7fffffff0000000000000000 : select_136;  // stream_kernel.hpp:130
  wire [95:0] word_138 = {32'd0, or_116} | select_137;  // silu_mul.cpp:102
  wire [127:0] shl_156 = {sext_157_s13, 96'd0};  // silu_mul.cpp:102
  wire [127:0] select_158 = icmp_155_s13 ? 128'h80000001000000000000000000000000 : shl_156;  // stream_kernel.hpp:130
  wire [127:0] select_159 = icmp_154_s13 ? 128'h7fffffff000000000000000000000000 : select_158;  // stream_kernel.hpp:130
  wire [127:0] word_160 = {32'd0, word_138} | select_159;  // silu_mul.cpp:102
  wire gate_store_175 = gate_v13 & gate_en13;  // silu_mul.cpp:104
  assign gate_en0 = ~(gate_v0 & ((~s_y_beat_valid & xor_50)));
  assign gate_en1 = 1'd1;
  assign gate_en2 = 1'd1;
  assign gate_en3 = 1'd1;
  assign gate_en4 = 1'd1;
  assign gate_en5 = 1'd1;
  assign gate_en6 = 1'd1;
  assign gate_en7 = 1'd1;
  assign gate_en8 = 1'd1;
  assign gate_en9 = 1'd1;
  assign gate_en10 = 1'd1;
  assign gate_en11 = 1'd1;
  assign gate_en12 = 1'd1;
  assign gate_en13 = 1'd1;
  reg [7:0] gate_phase;
  wire gate_issue = gate_run & (gate_phase == 8'd0);
  wire gate_leave = xor_162;
  assign gate_v0 = gate_issue & ~gate_leave;
  reg gate_busy;
  always @(posedge ap_clk) gate_busy <= gate_start | gate_run | gate_v1 | gate_v2 | gate_v3 | gate_v4 | gate_v5 | gate_v6 | gate_v7 | gate_v8 | gate_v9 | gate_v10 | gate_v11 | gate_v12 | gate_v13;
  always @(posedge ap_clk) begin
    if (gate_issue & gate_leave) gate_run <= 1'b0;
    if (gate_start) gate_run <= 1'b1;
    gate_v1 <= gate_v0 & gate_en0;
    gate_v2 <= gate_v1;
    gate_v3 <= gate_v2;
    gate_v4 <= gate_v3;
    gate_v5 <= gate_v4;
    gate_v6 <= gate_v5;
    gate_v7 <= gate_v6;
    gate_v8 <= gate_v7;
    gate_v9 <= gate_v8;
    gate_v10 <= gate_v9;
    gate_v11 <= gate_v10;
    gate_v12 <= gate_v11;
    gate_v13 <= gate_v12;
    if (rst | ~gate_run) gate_phase <= 8'd0;
    else if ((gate_phase == 8'd0 & gate_en0) | (gate_phase == 8'd1 & gate_en1)) gate_phase <= gate_phase == 8'd1 ? 8'd0 : gate_phase + 8'd1;
    if (rst) begin gate_run <= 1'b0; gate_v1 <= 1'b0; gate_v2 <= 1'b0; gate_v3 <= 1'b0; gate_v4 <= 1'b0; gate_v5 <= 1'b0; gate_v6 <= 1'b0; gate_v7 <= 1'b0; gate_v8 <= 1'b0; gate_v9 <= 1'b0; gate_v10 <= 1'b0; gate_v11 <= 1'b0; gate_v12 <= 1'b0; gate_v13 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (gate_v1 & gate_en1) i_12 <= i_163;
    if (gate_v0 & gate_en0) packet_13 <= packet_164;
    if (gate_v0 & gate_en0) packet_14 <= packet_165;
    if (line_95_done) i_12 <= 15'd0;
    if (line_95_done) packet_13 <= 1'd0;
    if (line_95_done) packet_14 <= 1'd0;
  end

  // ---- hls/silu_mul/silu_mul.cpp:95: line_95_2, 1 stages
  wire [14:0] shl_177 = {cmd_4_4[14:1], 1'd0};
  wire [15:0] add_178 = {1'd0, shl_177} + 16'd65535;  // silu_mul.cpp:109
  assign line_95_2_en0 = 1'd1;
  wire line_95_2_issue = line_95_2_run;
  wire line_95_2_leave = 1'b0;
  assign line_95_2_v0 = line_95_2_issue;
  wire line_95_2_busy = line_95_2_run;
  always @(posedge ap_clk) begin
    if (line_95_2_issue & line_95_2_en0) line_95_2_run <= 1'b0;
    if (line_95_2_start) line_95_2_run <= 1'b1;
    if (rst) begin line_95_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_95_2_v0 & line_95_2_en0) line_95_2_15 <= add_178;
  end

  // ---- hls/silu_mul/silu_mul.cpp:107: up, pipelined loop, II=1, depth 9
  // stage 0
  wire xor_179 = packet_17 ^ 1'd1;
  wire [31:0] beat32_180 = packet_17 ? 32'd0 : s_y_beat_data[31:0];
  wire [31:0] beat32_200 = packet_17 ? 32'd0 : s_y_beat_data[63:32];
  wire [31:0] beat32_222 = packet_17 ? 32'd0 : s_y_beat_data[95:64];
  wire [31:0] beat32_244 = packet_17 ? 32'd0 : s_y_beat_data[127:96];
  wire last_266 = line_95_2_15 == {1'd0, i21_16};  // silu_mul.cpp:109
  wire icmp_268 = i21_16 < line_88_3;  // silu_mul.cpp:107
  wire xor_269 = icmp_268 ^ 1'd1;
  wire [14:0] i_270 = i21_16 + 15'd1;  // silu_mul.cpp:107
  wire packet_271 = packet_17 | s_y_beat_last;
  wire xor_272 = last_266 ^ 1'd1;  // stream_kernel.hpp:41
  wire packet_1_273 = s_y_beat_last & xor_272;
  wire packet_274 = packet_17 ? packet_18 : packet_1_273;
  wire up_pop_275 = up_v0 & up_en0 & xor_179;  // stream_kernel.hpp:38
  wire up_load_276 = up_v0 & up_en0;  // silu_mul.cpp:110
  // stage 1
  reg [14:0] ashr_182_s1;
  reg [16:0] zext_185_s1;
  reg [14:0] ashr_202_s1;
  reg [16:0] zext_205_s1;
  reg [14:0] ashr_224_s1;
  reg [16:0] zext_227_s1;
  reg [14:0] ashr_246_s1;
  reg [16:0] zext_249_s1;
  reg last_266_s1;
  always @(posedge ap_clk) begin
    ashr_182_s1 <= beat32_180[31:17];
    zext_185_s1 <= beat32_180[16:0];
    ashr_202_s1 <= beat32_200[31:17];
    zext_205_s1 <= beat32_200[16:0];
    ashr_224_s1 <= beat32_222[31:17];
    zext_227_s1 <= beat32_222[16:0];
    ashr_246_s1 <= beat32_244[31:17];
    zext_249_s1 <= beat32_244[16:0];
    last_266_s1 <= last_266;
  end
  // stage 2
  reg [14:0] ashr_182_s2;
  reg [16:0] zext_185_s2;
  reg [14:0] ashr_202_s2;
  reg [16:0] zext_205_s2;
  reg [14:0] ashr_224_s2;
  reg [16:0] zext_227_s2;
  reg [14:0] ashr_246_s2;
  reg [16:0] zext_249_s2;
  reg last_266_s2;
  always @(posedge ap_clk) begin
    ashr_182_s2 <= ashr_182_s1;
    zext_185_s2 <= zext_185_s1;
    ashr_202_s2 <= ashr_202_s1;
    zext_205_s2 <= zext_205_s1;
    ashr_224_s2 <= ashr_224_s1;
    zext_227_s2 <= zext_227_s1;
    ashr_246_s2 <= ashr_246_s1;
    zext_249_s2 <= zext_249_s1;
    last_266_s2 <= last_266_s1;
  end
  wire [40:0] mul_181;
  silu_mul_mul_27s_15s_41_3 mul_181_mul_27s_15s_41_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a({1'd0, mem_silus_q2[25:0]}), .b(ashr_182_s2), .p(mul_181));  // silu_mul.cpp:65
  wire [42:0] mul_184;
  silu_mul_mul_26_17_43_3 mul_184_mul_26_17_43_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[25:0]), .b(zext_185_s2), .p(mul_184));  // silu_mul.cpp:65
  wire [22:0] mul_187;
  silu_mul_mul_6s_18s_23_3 mul_187_mul_6s_18s_23_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[31:26]), .b({1'd0, zext_185_s2}), .p(mul_187));  // silu_mul.cpp:65
  wire [20:0] mul_189;
  silu_mul_mul_6s_15s_21_3 mul_189_mul_6s_15s_21_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[31:26]), .b(ashr_182_s2), .p(mul_189));  // silu_mul.cpp:65
  wire [40:0] mul_201;
  silu_mul_mul_27s_15s_41_3 mul_201_mul_27s_15s_41_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a({1'd0, mem_silus_q2[57:32]}), .b(ashr_202_s2), .p(mul_201));  // silu_mul.cpp:65
  wire [42:0] mul_204;
  silu_mul_mul_26_17_43_3 mul_204_mul_26_17_43_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[57:32]), .b(zext_205_s2), .p(mul_204));  // silu_mul.cpp:65
  wire [22:0] mul_207;
  silu_mul_mul_6s_18s_23_3 mul_207_mul_6s_18s_23_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[63:58]), .b({1'd0, zext_205_s2}), .p(mul_207));  // silu_mul.cpp:65
  wire [20:0] mul_209;
  silu_mul_mul_6s_15s_21_3 mul_209_mul_6s_15s_21_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[63:58]), .b(ashr_202_s2), .p(mul_209));  // silu_mul.cpp:65
  wire [40:0] mul_223;
  silu_mul_mul_27s_15s_41_3 mul_223_mul_27s_15s_41_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a({1'd0, mem_silus_q2[89:64]}), .b(ashr_224_s2), .p(mul_223));  // silu_mul.cpp:65
  wire [42:0] mul_226;
  silu_mul_mul_26_17_43_3 mul_226_mul_26_17_43_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[89:64]), .b(zext_227_s2), .p(mul_226));  // silu_mul.cpp:65
  wire [22:0] mul_229;
  silu_mul_mul_6s_18s_23_3 mul_229_mul_6s_18s_23_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[95:90]), .b({1'd0, zext_227_s2}), .p(mul_229));  // silu_mul.cpp:65
  wire [20:0] mul_231;
  silu_mul_mul_6s_15s_21_3 mul_231_mul_6s_15s_21_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[95:90]), .b(ashr_224_s2), .p(mul_231));  // silu_mul.cpp:65
  wire [40:0] mul_245;
  silu_mul_mul_27s_15s_41_3 mul_245_mul_27s_15s_41_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a({1'd0, mem_silus_q2[121:96]}), .b(ashr_246_s2), .p(mul_245));  // silu_mul.cpp:65
  wire [42:0] mul_248;
  silu_mul_mul_26_17_43_3 mul_248_mul_26_17_43_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[121:96]), .b(zext_249_s2), .p(mul_248));  // silu_mul.cpp:65
  wire [22:0] mul_251;
  silu_mul_mul_6s_18s_23_3 mul_251_mul_6s_18s_23_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[127:122]), .b({1'd0, zext_249_s2}), .p(mul_251));  // silu_mul.cpp:65
  wire [20:0] mul_253;
  silu_mul_mul_6s_15s_21_3 mul_253_mul_6s_15s_21_3 (.clk(ap_clk), .enable({up_en4, up_en3, up_en2}), .a(mem_silus_q2[127:122]), .b(ashr_246_s2), .p(mul_253));  // silu_mul.cpp:65
  // stage 3
  reg last_266_s3;
  always @(posedge ap_clk) begin
    last_266_s3 <= last_266_s2;
  end
  // stage 4
  reg last_266_s4;
  always @(posedge ap_clk) begin
    last_266_s4 <= last_266_s3;
  end
  // stage 5
  reg last_266_s5;
  always @(posedge ap_clk) begin
    last_266_s5 <= last_266_s4;
  end
  wire [57:0] shl_183 = {mul_181, 17'd0};  // silu_mul.cpp:65
  wire [57:0] add_186 = shl_183 + {15'd0, mul_184};  // silu_mul.cpp:65
  wire [48:0] shl_188 = {mul_187, 26'd0};  // silu_mul.cpp:65
  wire [63:0] shl_190 = {mul_189, 43'd0};  // silu_mul.cpp:65
  wire [63:0] add_191 = {{15{shl_188[48]}}, shl_188} + shl_190;  // silu_mul.cpp:65
  wire [57:0] shl_203 = {mul_201, 17'd0};  // silu_mul.cpp:65
  wire [57:0] add_206 = shl_203 + {15'd0, mul_204};  // silu_mul.cpp:65
  wire [48:0] shl_208 = {mul_207, 26'd0};  // silu_mul.cpp:65
  wire [63:0] shl_210 = {mul_209, 43'd0};  // silu_mul.cpp:65
  wire [63:0] add_211 = {{15{shl_208[48]}}, shl_208} + shl_210;  // silu_mul.cpp:65
  wire [57:0] shl_225 = {mul_223, 17'd0};  // silu_mul.cpp:65
  wire [57:0] add_228 = shl_225 + {15'd0, mul_226};  // silu_mul.cpp:65
  wire [48:0] shl_230 = {mul_229, 26'd0};  // silu_mul.cpp:65
  wire [63:0] shl_232 = {mul_231, 43'd0};  // silu_mul.cpp:65
  wire [63:0] add_233 = {{15{shl_230[48]}}, shl_230} + shl_232;  // silu_mul.cpp:65
  wire [57:0] shl_247 = {mul_245, 17'd0};  // silu_mul.cpp:65
  wire [57:0] add_250 = shl_247 + {15'd0, mul_248};  // silu_mul.cpp:65
  wire [48:0] shl_252 = {mul_251, 26'd0};  // silu_mul.cpp:65
  wire [63:0] shl_254 = {mul_253, 43'd0};  // silu_mul.cpp:65
  wire [63:0] add_255 = {{15{shl_252[48]}}, shl_252} + shl_254;  // silu_mul.cpp:65
  // stage 6
  reg [57:0] add_186_s6;
  reg [63:0] add_191_s6;
  reg [57:0] add_206_s6;
  reg [63:0] add_211_s6;
  reg [57:0] add_228_s6;
  reg [63:0] add_233_s6;
  reg [57:0] add_250_s6;
  reg [63:0] add_255_s6;
  reg last_266_s6;
  always @(posedge ap_clk) begin
    add_186_s6 <= add_186;
    add_191_s6 <= add_191;
    add_206_s6 <= add_206;
    add_211_s6 <= add_211;
    add_228_s6 <= add_228;
    add_233_s6 <= add_233;
    add_250_s6 <= add_250;
    add_255_s6 <= add_255;
    last_266_s6 <= last_266_s5;
  end
  wire [63:0] add_192 = {{6{add_186_s6[57]}}, add_186_s6} + add_191_s6;  // silu_mul.cpp:65
  wire [63:0] add_212 = {{6{add_206_s6[57]}}, add_206_s6} + add_211_s6;  // silu_mul.cpp:65
  wire [63:0] add_234 = {{6{add_228_s6[57]}}, add_228_s6} + add_233_s6;  // silu_mul.cpp:65
  wire [63:0] add_256 = {{6{add_250_s6[57]}}, add_250_s6} + add_255_s6;  // silu_mul.cpp:65
  // stage 7
  reg [48:0] lshr_194_s7;
  reg [48:0] lshr_214_s7;
  reg [48:0] lshr_236_s7;
  reg [48:0] lshr_258_s7;
  reg last_266_s7;
  always @(posedge ap_clk) begin
    lshr_194_s7 <= add_192[63:15];
    lshr_214_s7 <= add_212[63:15];
    lshr_236_s7 <= add_234[63:15];
    lshr_258_s7 <= add_256[63:15];
    last_266_s7 <= last_266_s6;
  end
  wire [49:0] add_193 = {1'd0, lshr_194_s7} + 50'd1;  // stream_kernel.hpp:121
  wire [49:0] add_213 = {1'd0, lshr_214_s7} + 50'd1;  // stream_kernel.hpp:121
  wire [49:0] add_235 = {1'd0, lshr_236_s7} + 50'd1;  // stream_kernel.hpp:121
  wire [49:0] add_257 = {1'd0, lshr_258_s7} + 50'd1;  // stream_kernel.hpp:121
  // stage 8
  reg [48:0] lshr_195_s8;
  reg [48:0] lshr_215_s8;
  reg [48:0] lshr_237_s8;
  reg [48:0] lshr_259_s8;
  reg last_266_s8;
  always @(posedge ap_clk) begin
    lshr_195_s8 <= add_193[49:1];
    lshr_215_s8 <= add_213[49:1];
    lshr_237_s8 <= add_235[49:1];
    lshr_259_s8 <= add_257[49:1];
    last_266_s8 <= last_266_s7;
  end
  wire icmp_196 = $signed(lshr_195_s8[47:0]) > $signed(48'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_197 = $signed(lshr_195_s8[47:0]) < $signed(48'hffff80000001);  // stream_kernel.hpp:130
  wire [31:0] select_198 = icmp_197 ? 32'h80000001 : lshr_195_s8[31:0];  // stream_kernel.hpp:130
  wire [31:0] select_199 = icmp_196 ? 32'h7fffffff : select_198;  // stream_kernel.hpp:130
  wire icmp_216 = $signed(lshr_215_s8[47:0]) > $signed(48'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_217 = $signed(lshr_215_s8[47:0]) < $signed(48'hffff80000001);  // stream_kernel.hpp:130
  wire [63:0] shl_218 = {lshr_215_s8[31:0], 32'd0};
  wire [63:0] select_219 = icmp_217 ? 64'h8000000100000000 : shl_218;  // stream_kernel.hpp:130
  wire [63:0] select_220 = icmp_216 ? 64'h7fffffff00000000 : select_219;  // stream_kernel.hpp:130
  wire [63:0] or_221 = {32'd0, select_199} | select_220;  // silu_mul.cpp:115
  wire icmp_238 = $signed(lshr_237_s8[47:0]) > $signed(48'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_239 = $signed(lshr_237_s8[47:0]) < $signed(48'hffff80000001);  // stream_kernel.hpp:130
  wire [95:0] shl_240 = {lshr_237_s8[31:0], 64'd0};
  wire [95:0] select_241 = icmp_239 ? 96'h800000010000000000000000 : shl_240;  // stream_kernel.hpp:130
  wire [95:0] select_242 = icmp_238 ? 96'h7fffffff0000000000000000 : select_241;  // stream_kernel.hpp:130
  wire [95:0] product_243 = {32'd0, or_221} | select_242;  // silu_mul.cpp:115
  wire icmp_260 = $signed(lshr_259_s8[47:0]) > $signed(48'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_261 = $signed(lshr_259_s8[47:0]) < $signed(48'hffff80000001);  // stream_kernel.hpp:130
  wire [127:0] shl_262 = {lshr_259_s8[31:0], 96'd0};  // silu_mul.cpp:115
  wire [127:0] select_263 = icmp_261 ? 128'h80000001000000000000000000000000 : shl_262;  // stream_kernel.hpp:130
  wire [127:0] select_264 = icmp_260 ? 128'h7fffffff000000000000000000000000 : select_263;  // stream_kernel.hpp:130
  wire [127:0] product_265 = {32'd0, product_243} | select_264;  // silu_mul.cpp:115
  wire xor_267 = c_6_5 ^ 1'd1;
  wire up_push_277 = up_v8 & up_en8;  // silu_mul.cpp:117
  wire up_push_278 = up_v8 & up_en8 & xor_267;  // silu_mul.cpp:118
  assign up_en0 = ~(up_v0 & ((~s_y_beat_valid & xor_179) | (~m_y_beat_room) | (~m_trace_beat_room)));
  assign up_en1 = 1'd1;
  assign up_en2 = 1'd1;
  assign up_en3 = 1'd1;
  assign up_en4 = 1'd1;
  assign up_en5 = 1'd1;
  assign up_en6 = 1'd1;
  assign up_en7 = 1'd1;
  assign up_en8 = 1'd1;
  wire up_issue = up_run;
  wire up_leave = xor_269;
  assign up_v0 = up_issue & ~up_leave;
  reg up_busy;
  always @(posedge ap_clk) up_busy <= up_start | up_run | up_v1 | up_v2 | up_v3 | up_v4 | up_v5 | up_v6 | up_v7 | up_v8;
  always @(posedge ap_clk) begin
    if (up_issue & up_leave) up_run <= 1'b0;
    if (up_start) up_run <= 1'b1;
    up_v1 <= up_v0 & up_en0;
    up_v2 <= up_v1;
    up_v3 <= up_v2;
    up_v4 <= up_v3;
    up_v5 <= up_v4;
    up_v6 <= up_v5;
    up_v7 <= up_v6;
    up_v8 <= up_v7;
    if (rst) begin up_run <= 1'b0; up_v1 <= 1'b0; up_v2 <= 1'b0; up_v3 <= 1'b0; up_v4 <= 1'b0; up_v5 <= 1'b0; up_v6 <= 1'b0; up_v7 <= 1'b0; up_v8 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (up_v0 & up_en0) i21_16 <= i_270;
    if (up_v0 & up_en0) packet_17 <= packet_271;
    if (up_v0 & up_en0) packet_18 <= packet_274;
    if (line_95_2_done) i21_16 <= 15'd0;
    if (line_95_2_done) packet_17 <= packet_13;
    if (line_95_2_done) packet_18 <= packet_14;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_279 = packet_18 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_280 = packet_17 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] flags_281 = {1'd0, select_279} | select_280;  // stream_kernel.hpp:50
  wire discard_y_282 = packet_17 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_50_en0 = 1'd1;
  wire line_50_issue = line_50_run;
  wire line_50_leave = 1'b0;
  assign line_50_v0 = line_50_issue;
  wire line_50_busy = line_50_run;
  always @(posedge ap_clk) begin
    if (line_50_issue & line_50_en0) line_50_run <= 1'b0;
    if (line_50_start) line_50_run <= 1'b1;
    if (rst) begin line_50_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_50_v0 & line_50_en0) flags_19 <= flags_281;
    if (line_50_v0 & line_50_en0) discard_y_20 <= discard_y_282;
  end

  // ---- hls/silu_mul/silu_mul.cpp:75: line_75, 1 stages
  wire [2:0] select_283 = c_5_6 ? mem_sticky : 3'd0;  // silu_mul.cpp:124
  wire [2:0] sticky_284 = select_283 | flags_21;  // silu_mul.cpp:124
  wire [31:0] add_285 = mem_frames + 32'd1;  // silu_mul.cpp:125
  wire [31:0] frames_286 = c_5_6 ? add_285 : 32'd1;  // silu_mul.cpp:125
  wire [34:0] shl_287 = {flags_21, 32'd0};  // stream_kernel.hpp:81
  wire [34:0] data_288 = shl_287 | {32'd0, sticky_284};  // stream_kernel.hpp:81
  wire [63:0] shl_289 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_290 = {29'd0, data_288} | shl_289;  // stream_kernel.hpp:84
  wire [127:0] shl_291 = {frames_286, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_292 = {64'd0, or_290} | shl_291;  // stream_kernel.hpp:84
  wire [127:0] data_293 = or_292 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_75_load_294 = line_75_v0 & line_75_en0;  // silu_mul.cpp:124
  wire line_75_store_295 = line_75_v0 & line_75_en0;  // silu_mul.cpp:124
  wire line_75_load_296 = line_75_v0 & line_75_en0;  // silu_mul.cpp:125
  wire line_75_store_297 = line_75_v0 & line_75_en0;  // silu_mul.cpp:125
  wire line_75_push_298 = line_75_v0 & line_75_en0;  // stream_kernel.hpp:85
  assign line_75_en0 = ~(line_75_v0 & ((~m_status_beat_ready)));
  wire line_75_issue = line_75_run;
  wire line_75_leave = 1'b0;
  assign line_75_v0 = line_75_issue;
  wire line_75_busy = line_75_run;
  always @(posedge ap_clk) begin
    if (line_75_issue & line_75_en0) line_75_run <= 1'b0;
    if (line_75_start) line_75_run <= 1'b1;
    if (rst) begin line_75_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_89_done_0) flags_21 <= {2'd0, flags_10};
    if (line_89_done_0) discard_y_22 <= discard_y_11;
    if (line_50_done) flags_21 <= flags_19;
    if (line_50_done) discard_y_22 <= discard_y_20;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_299 = more_23 ^ 1'd1;
  wire more_300 = s_y_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_301 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_y_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_299;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_23 <= more_300;
    if (line_75_done) more_23 <= discard_y_22;
  end

  // ---- hls/silu_mul/silu_mul.cpp:75: line_75_2, 1 stages
  assign line_75_2_en0 = 1'd1;
  wire line_75_2_issue = line_75_2_run;
  wire line_75_2_leave = 1'b0;
  assign line_75_2_v0 = line_75_2_issue;
  wire line_75_2_busy = line_75_2_run;
  always @(posedge ap_clk) begin
    if (line_75_2_issue & line_75_2_en0) line_75_2_run <= 1'b0;
    if (line_75_2_start) line_75_2_run <= 1'b1;
    if (rst) begin line_75_2_run <= 1'b0; end
  end

  // ---- control
  assign line_88_done_0 = (state == LINE_88_S) & ~line_88_busy & line_88_7;
  assign line_88_done_1 = (state == LINE_88_S) & ~line_88_busy & ~line_88_7;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_89_done_0 = (state == LINE_89_S) & ~line_89_busy & cmd_10_9;
  assign line_89_done_1 = (state == LINE_89_S) & ~line_89_busy & ~cmd_10_9;
  assign line_95_done = (state == LINE_95_S) & ~line_95_busy;
  assign gate_done = (state == GATE_S) & ~gate_busy;
  assign line_95_2_done = (state == LINE_95_2_S) & ~line_95_2_busy;
  assign up_done = (state == UP_S) & ~up_busy;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_75_done = (state == LINE_75_S) & ~line_75_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_75_2_done = (state == LINE_75_2_S) & ~line_75_2_busy;
  always @(posedge ap_clk) begin
    if (line_88_done_0 | line_113_done) state <= LINE_89_S;
    if (line_88_done_1) state <= LINE_113_S;
    if (line_89_done_0 | line_50_done) state <= LINE_75_S;
    if (line_89_done_1) state <= LINE_95_S;
    if (line_95_done) state <= GATE_S;
    if (gate_done) state <= LINE_95_2_S;
    if (line_95_2_done) state <= UP_S;
    if (up_done) state <= LINE_50_S;
    if (line_75_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_75_2_S;
    if (call_begin | line_75_2_done) state <= LINE_88_S;
    if (rst) state <= RESTART;
  end
  assign line_89_start = line_88_done_0 | line_113_done;
  assign line_113_start = line_88_done_1;
  assign line_75_start = line_89_done_0 | line_50_done;
  assign line_95_start = line_89_done_1;
  assign gate_start = line_95_done;
  assign line_95_2_start = gate_done;
  assign up_start = line_95_2_done;
  assign line_50_start = up_done;
  assign discard_start = line_75_done;
  assign line_75_2_start = discard_done;
  assign line_88_start = call_begin | line_75_2_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_88_pop_46;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  silu_mul_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_y: data and valid are registered
  wire s_y_beat_take = gate_pop_166 | up_pop_275 | discard_pop_301;
  wire s_y_unused = &{1'b0, s_y_TKEEP, s_y_TSTRB};
  silu_mul_forward #(.WIDTH(129)) s_y_slice (.clk(ap_clk), .rst(rst), .in_data({s_y_TLAST, s_y_TDATA}), .in_valid(s_y_TVALID), .in_ready(s_y_TREADY), .out_data(s_y_beat), .out_valid(s_y_beat_valid), .out_ready(s_y_beat_take));

  // m_y: 16 beats; 9 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = up_push_277;
  wire [128:0] m_y_beat = {last_266_s8, product_265};
  silu_mul_output #(.WIDTH(129), .ADDRESS(4), .ROOM(7)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_trace: 16 beats; 9 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = up_push_278;
  wire [128:0] m_trace_beat = {last_266_s8, product_265};
  silu_mul_output #(.WIDTH(129), .ADDRESS(4), .ROOM(7)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_75_push_298;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_293};
  silu_mul_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/silu_mul/silu_mul.cpp:84: sticky
  always @(posedge ap_clk) begin
    if (line_75_store_295) mem_sticky <= sticky_284;
    if (rst) mem_sticky <= 3'd0;
  end

  // hls/silu_mul/silu_mul.cpp:84: frames
  always @(posedge ap_clk) begin
    if (line_75_store_297) mem_frames <= frames_286;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/tables_gen.hpp:86: kSigmoid
  wire mem_kSigmoid_write = 1'b0;
  wire [10:0] mem_kSigmoid_write_address = 11'd0;
  wire [16:0] mem_kSigmoid_write_data = 17'd0;
  wire mem_kSigmoid_port0_read = gate_load_168 | gate_load_170;
  wire [10:0] mem_kSigmoid_port0_read_address = gate_load_168 ? {1'd0, index_56_s4} : {1'd0, index_62_s5};
  wire mem_kSigmoid_port0_advance = gate_v5 & gate_en5 | gate_v6 & gate_en6;
  silu_mul_mem_kSigmoid mem_kSigmoid_port0_ram (.clk(ap_clk), .read(mem_kSigmoid_port0_read), .read_address(mem_kSigmoid_port0_read_address), .q(mem_kSigmoid_port0_q), .advance(mem_kSigmoid_port0_advance), .q2(mem_kSigmoid_port0_q2), .write(mem_kSigmoid_write), .write_address(mem_kSigmoid_write_address), .write_data(mem_kSigmoid_write_data));
  wire mem_kSigmoid_port1_read = gate_load_172 | gate_load_174;
  wire [10:0] mem_kSigmoid_port1_read_address = gate_load_172 ? {1'd0, index_68_s4} : {1'd0, index_74_s5};
  wire mem_kSigmoid_port1_advance = gate_v5 & gate_en5 | gate_v6 & gate_en6;
  silu_mul_mem_kSigmoid mem_kSigmoid_port1_ram (.clk(ap_clk), .read(mem_kSigmoid_port1_read), .read_address(mem_kSigmoid_port1_read_address), .q(mem_kSigmoid_port1_q), .advance(mem_kSigmoid_port1_advance), .q2(mem_kSigmoid_port1_q2), .write(mem_kSigmoid_write), .write_address(mem_kSigmoid_write_address), .write_data(mem_kSigmoid_write_data));

  // hls/silu_mul/silu_mul.cpp:47: kSteps
  wire mem_kSteps_write = 1'b0;
  wire [9:0] mem_kSteps_write_address = 10'd0;
  wire [9:0] mem_kSteps_write_data = 10'd0;
  wire mem_kSteps_port0_read = gate_load_167 | gate_load_169;
  wire [9:0] mem_kSteps_port0_read_address = gate_load_167 ? index_56 : index_62;
  wire mem_kSteps_port0_advance = gate_v2 & gate_en2 | gate_v3 & gate_en3;
  silu_mul_mem_kSteps mem_kSteps_port0_ram (.clk(ap_clk), .read(mem_kSteps_port0_read), .read_address(mem_kSteps_port0_read_address), .q(mem_kSteps_port0_q), .advance(mem_kSteps_port0_advance), .q2(mem_kSteps_port0_q2), .write(mem_kSteps_write), .write_address(mem_kSteps_write_address), .write_data(mem_kSteps_write_data));
  wire mem_kSteps_port1_read = gate_load_171 | gate_load_173;
  wire [9:0] mem_kSteps_port1_read_address = gate_load_171 ? index_68 : index_74;
  wire mem_kSteps_port1_advance = gate_v2 & gate_en2 | gate_v3 & gate_en3;
  silu_mul_mem_kSteps mem_kSteps_port1_ram (.clk(ap_clk), .read(mem_kSteps_port1_read), .read_address(mem_kSteps_port1_read_address), .q(mem_kSteps_port1_q), .advance(mem_kSteps_port1_advance), .q2(mem_kSteps_port1_q2), .write(mem_kSteps_write), .write_address(mem_kSteps_write_address), .write_data(mem_kSteps_write_data));

  // hls/silu_mul/silu_mul.cpp:85: silus
  wire mem_silus_write = gate_store_175;
  wire [13:0] mem_silus_write_address = trunc_176_s13;
  wire [127:0] mem_silus_write_data = word_160;
  wire mem_silus_read = up_load_276;
  wire [13:0] mem_silus_read_address = i21_16[13:0];
  wire mem_silus_advance = up_v1 & up_en1;
  silu_mul_mem_silus mem_silus_ram (.clk(ap_clk), .read(mem_silus_read), .read_address(mem_silus_read_address), .q(mem_silus_q), .advance(mem_silus_advance), .q2(mem_silus_q2), .write(mem_silus_write), .write_address(mem_silus_write_address), .write_data(mem_silus_write_data));
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module silu_mul_forward #(
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
module silu_mul_output #(
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
module silu_mul_single #(
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

// hls/include/tables_gen.hpp:86: kSigmoid, 1025 words of 17 bits; its output is registered once more
module silu_mul_mem_kSigmoid (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [10:0] read_address,
  output wire [16:0] q,
  output wire [16:0] q2,
  input  wire        write,
  input  wire [10:0] write_address,
  input  wire [16:0] write_data
);
  (* ram_style = "auto" *) reg [16:0] memory [0:1024];
  reg [16:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 17'd0;
    memory[1] = 17'd0;
    memory[2] = 17'd0;
    memory[3] = 17'd0;
    memory[4] = 17'd0;
    memory[5] = 17'd0;
    memory[6] = 17'd0;
    memory[7] = 17'd0;
    memory[8] = 17'd0;
    memory[9] = 17'd0;
    memory[10] = 17'd0;
    memory[11] = 17'd0;
    memory[12] = 17'd0;
    memory[13] = 17'd0;
    memory[14] = 17'd0;
    memory[15] = 17'd0;
    memory[16] = 17'd0;
    memory[17] = 17'd0;
    memory[18] = 17'd0;
    memory[19] = 17'd0;
    memory[20] = 17'd0;
    memory[21] = 17'd0;
    memory[22] = 17'd0;
    memory[23] = 17'd0;
    memory[24] = 17'd0;
    memory[25] = 17'd0;
    memory[26] = 17'd0;
    memory[27] = 17'd0;
    memory[28] = 17'd0;
    memory[29] = 17'd0;
    memory[30] = 17'd0;
    memory[31] = 17'd0;
    memory[32] = 17'd0;
    memory[33] = 17'd0;
    memory[34] = 17'd0;
    memory[35] = 17'd0;
    memory[36] = 17'd0;
    memory[37] = 17'd0;
    memory[38] = 17'd0;
    memory[39] = 17'd0;
    memory[40] = 17'd0;
    memory[41] = 17'd0;
    memory[42] = 17'd0;
    memory[43] = 17'd0;
    memory[44] = 17'd0;
    memory[45] = 17'd0;
    memory[46] = 17'd0;
    memory[47] = 17'd0;
    memory[48] = 17'd0;
    memory[49] = 17'd0;
    memory[50] = 17'd0;
    memory[51] = 17'd0;
    memory[52] = 17'd0;
    memory[53] = 17'd0;
    memory[54] = 17'd0;
    memory[55] = 17'd0;
    memory[56] = 17'd0;
    memory[57] = 17'd0;
    memory[58] = 17'd0;
    memory[59] = 17'd0;
    memory[60] = 17'd0;
    memory[61] = 17'd0;
    memory[62] = 17'd0;
    memory[63] = 17'd0;
    memory[64] = 17'd0;
    memory[65] = 17'd0;
    memory[66] = 17'd0;
    memory[67] = 17'd0;
    memory[68] = 17'd0;
    memory[69] = 17'd0;
    memory[70] = 17'd0;
    memory[71] = 17'd0;
    memory[72] = 17'd0;
    memory[73] = 17'd0;
    memory[74] = 17'd0;
    memory[75] = 17'd0;
    memory[76] = 17'd0;
    memory[77] = 17'd0;
    memory[78] = 17'd0;
    memory[79] = 17'd0;
    memory[80] = 17'd0;
    memory[81] = 17'd0;
    memory[82] = 17'd0;
    memory[83] = 17'd0;
    memory[84] = 17'd0;
    memory[85] = 17'd0;
    memory[86] = 17'd0;
    memory[87] = 17'd0;
    memory[88] = 17'd0;
    memory[89] = 17'd0;
    memory[90] = 17'd0;
    memory[91] = 17'd0;
    memory[92] = 17'd0;
    memory[93] = 17'd0;
    memory[94] = 17'd0;
    memory[95] = 17'd0;
    memory[96] = 17'd0;
    memory[97] = 17'd0;
    memory[98] = 17'd0;
    memory[99] = 17'd0;
    memory[100] = 17'd0;
    memory[101] = 17'd0;
    memory[102] = 17'd0;
    memory[103] = 17'd0;
    memory[104] = 17'd0;
    memory[105] = 17'd0;
    memory[106] = 17'd0;
    memory[107] = 17'd0;
    memory[108] = 17'd0;
    memory[109] = 17'd0;
    memory[110] = 17'd0;
    memory[111] = 17'd0;
    memory[112] = 17'd0;
    memory[113] = 17'd0;
    memory[114] = 17'd0;
    memory[115] = 17'd0;
    memory[116] = 17'd0;
    memory[117] = 17'd0;
    memory[118] = 17'd0;
    memory[119] = 17'd0;
    memory[120] = 17'd0;
    memory[121] = 17'd0;
    memory[122] = 17'd0;
    memory[123] = 17'd0;
    memory[124] = 17'd0;
    memory[125] = 17'd0;
    memory[126] = 17'd0;
    memory[127] = 17'd0;
    memory[128] = 17'd0;
    memory[129] = 17'd0;
    memory[130] = 17'd0;
    memory[131] = 17'd0;
    memory[132] = 17'd0;
    memory[133] = 17'd0;
    memory[134] = 17'd0;
    memory[135] = 17'd1;
    memory[136] = 17'd1;
    memory[137] = 17'd1;
    memory[138] = 17'd1;
    memory[139] = 17'd1;
    memory[140] = 17'd1;
    memory[141] = 17'd1;
    memory[142] = 17'd1;
    memory[143] = 17'd1;
    memory[144] = 17'd1;
    memory[145] = 17'd1;
    memory[146] = 17'd1;
    memory[147] = 17'd1;
    memory[148] = 17'd1;
    memory[149] = 17'd1;
    memory[150] = 17'd1;
    memory[151] = 17'd1;
    memory[152] = 17'd1;
    memory[153] = 17'd1;
    memory[154] = 17'd1;
    memory[155] = 17'd1;
    memory[156] = 17'd1;
    memory[157] = 17'd1;
    memory[158] = 17'd1;
    memory[159] = 17'd1;
    memory[160] = 17'd1;
    memory[161] = 17'd1;
    memory[162] = 17'd1;
    memory[163] = 17'd1;
    memory[164] = 17'd1;
    memory[165] = 17'd1;
    memory[166] = 17'd1;
    memory[167] = 17'd1;
    memory[168] = 17'd1;
    memory[169] = 17'd1;
    memory[170] = 17'd1;
    memory[171] = 17'd2;
    memory[172] = 17'd2;
    memory[173] = 17'd2;
    memory[174] = 17'd2;
    memory[175] = 17'd2;
    memory[176] = 17'd2;
    memory[177] = 17'd2;
    memory[178] = 17'd2;
    memory[179] = 17'd2;
    memory[180] = 17'd2;
    memory[181] = 17'd2;
    memory[182] = 17'd2;
    memory[183] = 17'd2;
    memory[184] = 17'd2;
    memory[185] = 17'd2;
    memory[186] = 17'd2;
    memory[187] = 17'd3;
    memory[188] = 17'd3;
    memory[189] = 17'd3;
    memory[190] = 17'd3;
    memory[191] = 17'd3;
    memory[192] = 17'd3;
    memory[193] = 17'd3;
    memory[194] = 17'd3;
    memory[195] = 17'd3;
    memory[196] = 17'd3;
    memory[197] = 17'd3;
    memory[198] = 17'd4;
    memory[199] = 17'd4;
    memory[200] = 17'd4;
    memory[201] = 17'd4;
    memory[202] = 17'd4;
    memory[203] = 17'd4;
    memory[204] = 17'd4;
    memory[205] = 17'd4;
    memory[206] = 17'd5;
    memory[207] = 17'd5;
    memory[208] = 17'd5;
    memory[209] = 17'd5;
    memory[210] = 17'd5;
    memory[211] = 17'd5;
    memory[212] = 17'd6;
    memory[213] = 17'd6;
    memory[214] = 17'd6;
    memory[215] = 17'd6;
    memory[216] = 17'd6;
    memory[217] = 17'd6;
    memory[218] = 17'd7;
    memory[219] = 17'd7;
    memory[220] = 17'd7;
    memory[221] = 17'd7;
    memory[222] = 17'd8;
    memory[223] = 17'd8;
    memory[224] = 17'd8;
    memory[225] = 17'd8;
    memory[226] = 17'd9;
    memory[227] = 17'd9;
    memory[228] = 17'd9;
    memory[229] = 17'd9;
    memory[230] = 17'd10;
    memory[231] = 17'd10;
    memory[232] = 17'd10;
    memory[233] = 17'd11;
    memory[234] = 17'd11;
    memory[235] = 17'd11;
    memory[236] = 17'd12;
    memory[237] = 17'd12;
    memory[238] = 17'd13;
    memory[239] = 17'd13;
    memory[240] = 17'd13;
    memory[241] = 17'd14;
    memory[242] = 17'd14;
    memory[243] = 17'd15;
    memory[244] = 17'd15;
    memory[245] = 17'd16;
    memory[246] = 17'd16;
    memory[247] = 17'd17;
    memory[248] = 17'd17;
    memory[249] = 17'd18;
    memory[250] = 17'd18;
    memory[251] = 17'd19;
    memory[252] = 17'd19;
    memory[253] = 17'd20;
    memory[254] = 17'd21;
    memory[255] = 17'd21;
    memory[256] = 17'd22;
    memory[257] = 17'd23;
    memory[258] = 17'd23;
    memory[259] = 17'd24;
    memory[260] = 17'd25;
    memory[261] = 17'd26;
    memory[262] = 17'd27;
    memory[263] = 17'd27;
    memory[264] = 17'd28;
    memory[265] = 17'd29;
    memory[266] = 17'd30;
    memory[267] = 17'd31;
    memory[268] = 17'd32;
    memory[269] = 17'd33;
    memory[270] = 17'd34;
    memory[271] = 17'd35;
    memory[272] = 17'd36;
    memory[273] = 17'd37;
    memory[274] = 17'd39;
    memory[275] = 17'd40;
    memory[276] = 17'd41;
    memory[277] = 17'd42;
    memory[278] = 17'd44;
    memory[279] = 17'd45;
    memory[280] = 17'd47;
    memory[281] = 17'd48;
    memory[282] = 17'd50;
    memory[283] = 17'd51;
    memory[284] = 17'd53;
    memory[285] = 17'd54;
    memory[286] = 17'd56;
    memory[287] = 17'd58;
    memory[288] = 17'd60;
    memory[289] = 17'd62;
    memory[290] = 17'd64;
    memory[291] = 17'd66;
    memory[292] = 17'd68;
    memory[293] = 17'd70;
    memory[294] = 17'd72;
    memory[295] = 17'd74;
    memory[296] = 17'd77;
    memory[297] = 17'd79;
    memory[298] = 17'd82;
    memory[299] = 17'd84;
    memory[300] = 17'd87;
    memory[301] = 17'd90;
    memory[302] = 17'd92;
    memory[303] = 17'd95;
    memory[304] = 17'd98;
    memory[305] = 17'd101;
    memory[306] = 17'd105;
    memory[307] = 17'd108;
    memory[308] = 17'd111;
    memory[309] = 17'd115;
    memory[310] = 17'd119;
    memory[311] = 17'd122;
    memory[312] = 17'd126;
    memory[313] = 17'd130;
    memory[314] = 17'd134;
    memory[315] = 17'd139;
    memory[316] = 17'd143;
    memory[317] = 17'd148;
    memory[318] = 17'd152;
    memory[319] = 17'd157;
    memory[320] = 17'd162;
    memory[321] = 17'd167;
    memory[322] = 17'd172;
    memory[323] = 17'd178;
    memory[324] = 17'd184;
    memory[325] = 17'd189;
    memory[326] = 17'd195;
    memory[327] = 17'd202;
    memory[328] = 17'd208;
    memory[329] = 17'd215;
    memory[330] = 17'd221;
    memory[331] = 17'd228;
    memory[332] = 17'd236;
    memory[333] = 17'd243;
    memory[334] = 17'd251;
    memory[335] = 17'd259;
    memory[336] = 17'd267;
    memory[337] = 17'd275;
    memory[338] = 17'd284;
    memory[339] = 17'd293;
    memory[340] = 17'd302;
    memory[341] = 17'd312;
    memory[342] = 17'd321;
    memory[343] = 17'd332;
    memory[344] = 17'd342;
    memory[345] = 17'd353;
    memory[346] = 17'd364;
    memory[347] = 17'd376;
    memory[348] = 17'd387;
    memory[349] = 17'd400;
    memory[350] = 17'd412;
    memory[351] = 17'd425;
    memory[352] = 17'd439;
    memory[353] = 17'd452;
    memory[354] = 17'd467;
    memory[355] = 17'd481;
    memory[356] = 17'd497;
    memory[357] = 17'd512;
    memory[358] = 17'd528;
    memory[359] = 17'd545;
    memory[360] = 17'd562;
    memory[361] = 17'd580;
    memory[362] = 17'd598;
    memory[363] = 17'd617;
    memory[364] = 17'd636;
    memory[365] = 17'd656;
    memory[366] = 17'd677;
    memory[367] = 17'd698;
    memory[368] = 17'd720;
    memory[369] = 17'd743;
    memory[370] = 17'd766;
    memory[371] = 17'd790;
    memory[372] = 17'd815;
    memory[373] = 17'd840;
    memory[374] = 17'd867;
    memory[375] = 17'd894;
    memory[376] = 17'd922;
    memory[377] = 17'd951;
    memory[378] = 17'd980;
    memory[379] = 17'd1011;
    memory[380] = 17'd1042;
    memory[381] = 17'd1075;
    memory[382] = 17'd1109;
    memory[383] = 17'd1143;
    memory[384] = 17'd1179;
    memory[385] = 17'd1215;
    memory[386] = 17'd1253;
    memory[387] = 17'd1292;
    memory[388] = 17'd1333;
    memory[389] = 17'd1374;
    memory[390] = 17'd1417;
    memory[391] = 17'd1461;
    memory[392] = 17'd1506;
    memory[393] = 17'd1553;
    memory[394] = 17'd1601;
    memory[395] = 17'd1650;
    memory[396] = 17'd1701;
    memory[397] = 17'd1754;
    memory[398] = 17'd1808;
    memory[399] = 17'd1864;
    memory[400] = 17'd1921;
    memory[401] = 17'd1980;
    memory[402] = 17'd2041;
    memory[403] = 17'd2104;
    memory[404] = 17'd2168;
    memory[405] = 17'd2235;
    memory[406] = 17'd2303;
    memory[407] = 17'd2374;
    memory[408] = 17'd2446;
    memory[409] = 17'd2521;
    memory[410] = 17'd2598;
    memory[411] = 17'd2677;
    memory[412] = 17'd2758;
    memory[413] = 17'd2842;
    memory[414] = 17'd2928;
    memory[415] = 17'd3017;
    memory[416] = 17'd3108;
    memory[417] = 17'd3202;
    memory[418] = 17'd3298;
    memory[419] = 17'd3398;
    memory[420] = 17'd3500;
    memory[421] = 17'd3605;
    memory[422] = 17'd3713;
    memory[423] = 17'd3824;
    memory[424] = 17'd3938;
    memory[425] = 17'd4055;
    memory[426] = 17'd4176;
    memory[427] = 17'd4299;
    memory[428] = 17'd4427;
    memory[429] = 17'd4557;
    memory[430] = 17'd4692;
    memory[431] = 17'd4830;
    memory[432] = 17'd4971;
    memory[433] = 17'd5117;
    memory[434] = 17'd5266;
    memory[435] = 17'd5420;
    memory[436] = 17'd5577;
    memory[437] = 17'd5739;
    memory[438] = 17'd5904;
    memory[439] = 17'd6074;
    memory[440] = 17'd6249;
    memory[441] = 17'd6428;
    memory[442] = 17'd6611;
    memory[443] = 17'd6799;
    memory[444] = 17'd6992;
    memory[445] = 17'd7190;
    memory[446] = 17'd7392;
    memory[447] = 17'd7600;
    memory[448] = 17'd7812;
    memory[449] = 17'd8030;
    memory[450] = 17'd8252;
    memory[451] = 17'd8481;
    memory[452] = 17'd8714;
    memory[453] = 17'd8953;
    memory[454] = 17'd9197;
    memory[455] = 17'd9447;
    memory[456] = 17'd9702;
    memory[457] = 17'd9964;
    memory[458] = 17'd10230;
    memory[459] = 17'd10503;
    memory[460] = 17'd10782;
    memory[461] = 17'd11066;
    memory[462] = 17'd11357;
    memory[463] = 17'd11653;
    memory[464] = 17'd11955;
    memory[465] = 17'd12264;
    memory[466] = 17'd12579;
    memory[467] = 17'd12899;
    memory[468] = 17'd13226;
    memory[469] = 17'd13559;
    memory[470] = 17'd13898;
    memory[471] = 17'd14243;
    memory[472] = 17'd14595;
    memory[473] = 17'd14952;
    memory[474] = 17'd15316;
    memory[475] = 17'd15686;
    memory[476] = 17'd16062;
    memory[477] = 17'd16444;
    memory[478] = 17'd16832;
    memory[479] = 17'd17226;
    memory[480] = 17'd17625;
    memory[481] = 17'd18031;
    memory[482] = 17'd18442;
    memory[483] = 17'd18859;
    memory[484] = 17'd19282;
    memory[485] = 17'd19710;
    memory[486] = 17'd20143;
    memory[487] = 17'd20582;
    memory[488] = 17'd21025;
    memory[489] = 17'd21474;
    memory[490] = 17'd21928;
    memory[491] = 17'd22386;
    memory[492] = 17'd22849;
    memory[493] = 17'd23316;
    memory[494] = 17'd23788;
    memory[495] = 17'd24263;
    memory[496] = 17'd24743;
    memory[497] = 17'd25226;
    memory[498] = 17'd25712;
    memory[499] = 17'd26202;
    memory[500] = 17'd26695;
    memory[501] = 17'd27191;
    memory[502] = 17'd27689;
    memory[503] = 17'd28190;
    memory[504] = 17'd28693;
    memory[505] = 17'd29198;
    memory[506] = 17'd29705;
    memory[507] = 17'd30213;
    memory[508] = 17'd30723;
    memory[509] = 17'd31233;
    memory[510] = 17'd31744;
    memory[511] = 17'd32256;
    memory[512] = 17'd32768;
    memory[513] = 17'd33280;
    memory[514] = 17'd33792;
    memory[515] = 17'd34303;
    memory[516] = 17'd34813;
    memory[517] = 17'd35323;
    memory[518] = 17'd35831;
    memory[519] = 17'd36338;
    memory[520] = 17'd36843;
    memory[521] = 17'd37346;
    memory[522] = 17'd37847;
    memory[523] = 17'd38345;
    memory[524] = 17'd38841;
    memory[525] = 17'd39334;
    memory[526] = 17'd39824;
    memory[527] = 17'd40310;
    memory[528] = 17'd40793;
    memory[529] = 17'd41273;
    memory[530] = 17'd41748;
    memory[531] = 17'd42220;
    memory[532] = 17'd42687;
    memory[533] = 17'd43150;
    memory[534] = 17'd43608;
    memory[535] = 17'd44062;
    memory[536] = 17'd44511;
    memory[537] = 17'd44954;
    memory[538] = 17'd45393;
    memory[539] = 17'd45826;
    memory[540] = 17'd46254;
    memory[541] = 17'd46677;
    memory[542] = 17'd47094;
    memory[543] = 17'd47505;
    memory[544] = 17'd47911;
    memory[545] = 17'd48310;
    memory[546] = 17'd48704;
    memory[547] = 17'd49092;
    memory[548] = 17'd49474;
    memory[549] = 17'd49850;
    memory[550] = 17'd50220;
    memory[551] = 17'd50584;
    memory[552] = 17'd50941;
    memory[553] = 17'd51293;
    memory[554] = 17'd51638;
    memory[555] = 17'd51977;
    memory[556] = 17'd52310;
    memory[557] = 17'd52637;
    memory[558] = 17'd52957;
    memory[559] = 17'd53272;
    memory[560] = 17'd53581;
    memory[561] = 17'd53883;
    memory[562] = 17'd54179;
    memory[563] = 17'd54470;
    memory[564] = 17'd54754;
    memory[565] = 17'd55033;
    memory[566] = 17'd55306;
    memory[567] = 17'd55572;
    memory[568] = 17'd55834;
    memory[569] = 17'd56089;
    memory[570] = 17'd56339;
    memory[571] = 17'd56583;
    memory[572] = 17'd56822;
    memory[573] = 17'd57055;
    memory[574] = 17'd57284;
    memory[575] = 17'd57506;
    memory[576] = 17'd57724;
    memory[577] = 17'd57936;
    memory[578] = 17'd58144;
    memory[579] = 17'd58346;
    memory[580] = 17'd58544;
    memory[581] = 17'd58737;
    memory[582] = 17'd58925;
    memory[583] = 17'd59108;
    memory[584] = 17'd59287;
    memory[585] = 17'd59462;
    memory[586] = 17'd59632;
    memory[587] = 17'd59797;
    memory[588] = 17'd59959;
    memory[589] = 17'd60116;
    memory[590] = 17'd60270;
    memory[591] = 17'd60419;
    memory[592] = 17'd60565;
    memory[593] = 17'd60706;
    memory[594] = 17'd60844;
    memory[595] = 17'd60979;
    memory[596] = 17'd61109;
    memory[597] = 17'd61237;
    memory[598] = 17'd61360;
    memory[599] = 17'd61481;
    memory[600] = 17'd61598;
    memory[601] = 17'd61712;
    memory[602] = 17'd61823;
    memory[603] = 17'd61931;
    memory[604] = 17'd62036;
    memory[605] = 17'd62138;
    memory[606] = 17'd62238;
    memory[607] = 17'd62334;
    memory[608] = 17'd62428;
    memory[609] = 17'd62519;
    memory[610] = 17'd62608;
    memory[611] = 17'd62694;
    memory[612] = 17'd62778;
    memory[613] = 17'd62859;
    memory[614] = 17'd62938;
    memory[615] = 17'd63015;
    memory[616] = 17'd63090;
    memory[617] = 17'd63162;
    memory[618] = 17'd63233;
    memory[619] = 17'd63301;
    memory[620] = 17'd63368;
    memory[621] = 17'd63432;
    memory[622] = 17'd63495;
    memory[623] = 17'd63556;
    memory[624] = 17'd63615;
    memory[625] = 17'd63672;
    memory[626] = 17'd63728;
    memory[627] = 17'd63782;
    memory[628] = 17'd63835;
    memory[629] = 17'd63886;
    memory[630] = 17'd63935;
    memory[631] = 17'd63983;
    memory[632] = 17'd64030;
    memory[633] = 17'd64075;
    memory[634] = 17'd64119;
    memory[635] = 17'd64162;
    memory[636] = 17'd64203;
    memory[637] = 17'd64244;
    memory[638] = 17'd64283;
    memory[639] = 17'd64321;
    memory[640] = 17'd64357;
    memory[641] = 17'd64393;
    memory[642] = 17'd64427;
    memory[643] = 17'd64461;
    memory[644] = 17'd64494;
    memory[645] = 17'd64525;
    memory[646] = 17'd64556;
    memory[647] = 17'd64585;
    memory[648] = 17'd64614;
    memory[649] = 17'd64642;
    memory[650] = 17'd64669;
    memory[651] = 17'd64696;
    memory[652] = 17'd64721;
    memory[653] = 17'd64746;
    memory[654] = 17'd64770;
    memory[655] = 17'd64793;
    memory[656] = 17'd64816;
    memory[657] = 17'd64838;
    memory[658] = 17'd64859;
    memory[659] = 17'd64880;
    memory[660] = 17'd64900;
    memory[661] = 17'd64919;
    memory[662] = 17'd64938;
    memory[663] = 17'd64956;
    memory[664] = 17'd64974;
    memory[665] = 17'd64991;
    memory[666] = 17'd65008;
    memory[667] = 17'd65024;
    memory[668] = 17'd65039;
    memory[669] = 17'd65055;
    memory[670] = 17'd65069;
    memory[671] = 17'd65084;
    memory[672] = 17'd65097;
    memory[673] = 17'd65111;
    memory[674] = 17'd65124;
    memory[675] = 17'd65136;
    memory[676] = 17'd65149;
    memory[677] = 17'd65160;
    memory[678] = 17'd65172;
    memory[679] = 17'd65183;
    memory[680] = 17'd65194;
    memory[681] = 17'd65204;
    memory[682] = 17'd65215;
    memory[683] = 17'd65224;
    memory[684] = 17'd65234;
    memory[685] = 17'd65243;
    memory[686] = 17'd65252;
    memory[687] = 17'd65261;
    memory[688] = 17'd65269;
    memory[689] = 17'd65277;
    memory[690] = 17'd65285;
    memory[691] = 17'd65293;
    memory[692] = 17'd65300;
    memory[693] = 17'd65308;
    memory[694] = 17'd65315;
    memory[695] = 17'd65321;
    memory[696] = 17'd65328;
    memory[697] = 17'd65334;
    memory[698] = 17'd65341;
    memory[699] = 17'd65347;
    memory[700] = 17'd65352;
    memory[701] = 17'd65358;
    memory[702] = 17'd65364;
    memory[703] = 17'd65369;
    memory[704] = 17'd65374;
    memory[705] = 17'd65379;
    memory[706] = 17'd65384;
    memory[707] = 17'd65388;
    memory[708] = 17'd65393;
    memory[709] = 17'd65397;
    memory[710] = 17'd65402;
    memory[711] = 17'd65406;
    memory[712] = 17'd65410;
    memory[713] = 17'd65414;
    memory[714] = 17'd65417;
    memory[715] = 17'd65421;
    memory[716] = 17'd65425;
    memory[717] = 17'd65428;
    memory[718] = 17'd65431;
    memory[719] = 17'd65435;
    memory[720] = 17'd65438;
    memory[721] = 17'd65441;
    memory[722] = 17'd65444;
    memory[723] = 17'd65446;
    memory[724] = 17'd65449;
    memory[725] = 17'd65452;
    memory[726] = 17'd65454;
    memory[727] = 17'd65457;
    memory[728] = 17'd65459;
    memory[729] = 17'd65462;
    memory[730] = 17'd65464;
    memory[731] = 17'd65466;
    memory[732] = 17'd65468;
    memory[733] = 17'd65470;
    memory[734] = 17'd65472;
    memory[735] = 17'd65474;
    memory[736] = 17'd65476;
    memory[737] = 17'd65478;
    memory[738] = 17'd65480;
    memory[739] = 17'd65482;
    memory[740] = 17'd65483;
    memory[741] = 17'd65485;
    memory[742] = 17'd65486;
    memory[743] = 17'd65488;
    memory[744] = 17'd65489;
    memory[745] = 17'd65491;
    memory[746] = 17'd65492;
    memory[747] = 17'd65494;
    memory[748] = 17'd65495;
    memory[749] = 17'd65496;
    memory[750] = 17'd65497;
    memory[751] = 17'd65499;
    memory[752] = 17'd65500;
    memory[753] = 17'd65501;
    memory[754] = 17'd65502;
    memory[755] = 17'd65503;
    memory[756] = 17'd65504;
    memory[757] = 17'd65505;
    memory[758] = 17'd65506;
    memory[759] = 17'd65507;
    memory[760] = 17'd65508;
    memory[761] = 17'd65509;
    memory[762] = 17'd65509;
    memory[763] = 17'd65510;
    memory[764] = 17'd65511;
    memory[765] = 17'd65512;
    memory[766] = 17'd65513;
    memory[767] = 17'd65513;
    memory[768] = 17'd65514;
    memory[769] = 17'd65515;
    memory[770] = 17'd65515;
    memory[771] = 17'd65516;
    memory[772] = 17'd65517;
    memory[773] = 17'd65517;
    memory[774] = 17'd65518;
    memory[775] = 17'd65518;
    memory[776] = 17'd65519;
    memory[777] = 17'd65519;
    memory[778] = 17'd65520;
    memory[779] = 17'd65520;
    memory[780] = 17'd65521;
    memory[781] = 17'd65521;
    memory[782] = 17'd65522;
    memory[783] = 17'd65522;
    memory[784] = 17'd65523;
    memory[785] = 17'd65523;
    memory[786] = 17'd65523;
    memory[787] = 17'd65524;
    memory[788] = 17'd65524;
    memory[789] = 17'd65525;
    memory[790] = 17'd65525;
    memory[791] = 17'd65525;
    memory[792] = 17'd65526;
    memory[793] = 17'd65526;
    memory[794] = 17'd65526;
    memory[795] = 17'd65527;
    memory[796] = 17'd65527;
    memory[797] = 17'd65527;
    memory[798] = 17'd65527;
    memory[799] = 17'd65528;
    memory[800] = 17'd65528;
    memory[801] = 17'd65528;
    memory[802] = 17'd65528;
    memory[803] = 17'd65529;
    memory[804] = 17'd65529;
    memory[805] = 17'd65529;
    memory[806] = 17'd65529;
    memory[807] = 17'd65530;
    memory[808] = 17'd65530;
    memory[809] = 17'd65530;
    memory[810] = 17'd65530;
    memory[811] = 17'd65530;
    memory[812] = 17'd65530;
    memory[813] = 17'd65531;
    memory[814] = 17'd65531;
    memory[815] = 17'd65531;
    memory[816] = 17'd65531;
    memory[817] = 17'd65531;
    memory[818] = 17'd65531;
    memory[819] = 17'd65532;
    memory[820] = 17'd65532;
    memory[821] = 17'd65532;
    memory[822] = 17'd65532;
    memory[823] = 17'd65532;
    memory[824] = 17'd65532;
    memory[825] = 17'd65532;
    memory[826] = 17'd65532;
    memory[827] = 17'd65533;
    memory[828] = 17'd65533;
    memory[829] = 17'd65533;
    memory[830] = 17'd65533;
    memory[831] = 17'd65533;
    memory[832] = 17'd65533;
    memory[833] = 17'd65533;
    memory[834] = 17'd65533;
    memory[835] = 17'd65533;
    memory[836] = 17'd65533;
    memory[837] = 17'd65533;
    memory[838] = 17'd65534;
    memory[839] = 17'd65534;
    memory[840] = 17'd65534;
    memory[841] = 17'd65534;
    memory[842] = 17'd65534;
    memory[843] = 17'd65534;
    memory[844] = 17'd65534;
    memory[845] = 17'd65534;
    memory[846] = 17'd65534;
    memory[847] = 17'd65534;
    memory[848] = 17'd65534;
    memory[849] = 17'd65534;
    memory[850] = 17'd65534;
    memory[851] = 17'd65534;
    memory[852] = 17'd65534;
    memory[853] = 17'd65534;
    memory[854] = 17'd65535;
    memory[855] = 17'd65535;
    memory[856] = 17'd65535;
    memory[857] = 17'd65535;
    memory[858] = 17'd65535;
    memory[859] = 17'd65535;
    memory[860] = 17'd65535;
    memory[861] = 17'd65535;
    memory[862] = 17'd65535;
    memory[863] = 17'd65535;
    memory[864] = 17'd65535;
    memory[865] = 17'd65535;
    memory[866] = 17'd65535;
    memory[867] = 17'd65535;
    memory[868] = 17'd65535;
    memory[869] = 17'd65535;
    memory[870] = 17'd65535;
    memory[871] = 17'd65535;
    memory[872] = 17'd65535;
    memory[873] = 17'd65535;
    memory[874] = 17'd65535;
    memory[875] = 17'd65535;
    memory[876] = 17'd65535;
    memory[877] = 17'd65535;
    memory[878] = 17'd65535;
    memory[879] = 17'd65535;
    memory[880] = 17'd65535;
    memory[881] = 17'd65535;
    memory[882] = 17'd65535;
    memory[883] = 17'd65535;
    memory[884] = 17'd65535;
    memory[885] = 17'd65535;
    memory[886] = 17'd65535;
    memory[887] = 17'd65535;
    memory[888] = 17'd65535;
    memory[889] = 17'd65535;
    memory[890] = 17'd65536;
    memory[891] = 17'd65536;
    memory[892] = 17'd65536;
    memory[893] = 17'd65536;
    memory[894] = 17'd65536;
    memory[895] = 17'd65536;
    memory[896] = 17'd65536;
    memory[897] = 17'd65536;
    memory[898] = 17'd65536;
    memory[899] = 17'd65536;
    memory[900] = 17'd65536;
    memory[901] = 17'd65536;
    memory[902] = 17'd65536;
    memory[903] = 17'd65536;
    memory[904] = 17'd65536;
    memory[905] = 17'd65536;
    memory[906] = 17'd65536;
    memory[907] = 17'd65536;
    memory[908] = 17'd65536;
    memory[909] = 17'd65536;
    memory[910] = 17'd65536;
    memory[911] = 17'd65536;
    memory[912] = 17'd65536;
    memory[913] = 17'd65536;
    memory[914] = 17'd65536;
    memory[915] = 17'd65536;
    memory[916] = 17'd65536;
    memory[917] = 17'd65536;
    memory[918] = 17'd65536;
    memory[919] = 17'd65536;
    memory[920] = 17'd65536;
    memory[921] = 17'd65536;
    memory[922] = 17'd65536;
    memory[923] = 17'd65536;
    memory[924] = 17'd65536;
    memory[925] = 17'd65536;
    memory[926] = 17'd65536;
    memory[927] = 17'd65536;
    memory[928] = 17'd65536;
    memory[929] = 17'd65536;
    memory[930] = 17'd65536;
    memory[931] = 17'd65536;
    memory[932] = 17'd65536;
    memory[933] = 17'd65536;
    memory[934] = 17'd65536;
    memory[935] = 17'd65536;
    memory[936] = 17'd65536;
    memory[937] = 17'd65536;
    memory[938] = 17'd65536;
    memory[939] = 17'd65536;
    memory[940] = 17'd65536;
    memory[941] = 17'd65536;
    memory[942] = 17'd65536;
    memory[943] = 17'd65536;
    memory[944] = 17'd65536;
    memory[945] = 17'd65536;
    memory[946] = 17'd65536;
    memory[947] = 17'd65536;
    memory[948] = 17'd65536;
    memory[949] = 17'd65536;
    memory[950] = 17'd65536;
    memory[951] = 17'd65536;
    memory[952] = 17'd65536;
    memory[953] = 17'd65536;
    memory[954] = 17'd65536;
    memory[955] = 17'd65536;
    memory[956] = 17'd65536;
    memory[957] = 17'd65536;
    memory[958] = 17'd65536;
    memory[959] = 17'd65536;
    memory[960] = 17'd65536;
    memory[961] = 17'd65536;
    memory[962] = 17'd65536;
    memory[963] = 17'd65536;
    memory[964] = 17'd65536;
    memory[965] = 17'd65536;
    memory[966] = 17'd65536;
    memory[967] = 17'd65536;
    memory[968] = 17'd65536;
    memory[969] = 17'd65536;
    memory[970] = 17'd65536;
    memory[971] = 17'd65536;
    memory[972] = 17'd65536;
    memory[973] = 17'd65536;
    memory[974] = 17'd65536;
    memory[975] = 17'd65536;
    memory[976] = 17'd65536;
    memory[977] = 17'd65536;
    memory[978] = 17'd65536;
    memory[979] = 17'd65536;
    memory[980] = 17'd65536;
    memory[981] = 17'd65536;
    memory[982] = 17'd65536;
    memory[983] = 17'd65536;
    memory[984] = 17'd65536;
    memory[985] = 17'd65536;
    memory[986] = 17'd65536;
    memory[987] = 17'd65536;
    memory[988] = 17'd65536;
    memory[989] = 17'd65536;
    memory[990] = 17'd65536;
    memory[991] = 17'd65536;
    memory[992] = 17'd65536;
    memory[993] = 17'd65536;
    memory[994] = 17'd65536;
    memory[995] = 17'd65536;
    memory[996] = 17'd65536;
    memory[997] = 17'd65536;
    memory[998] = 17'd65536;
    memory[999] = 17'd65536;
    memory[1000] = 17'd65536;
    memory[1001] = 17'd65536;
    memory[1002] = 17'd65536;
    memory[1003] = 17'd65536;
    memory[1004] = 17'd65536;
    memory[1005] = 17'd65536;
    memory[1006] = 17'd65536;
    memory[1007] = 17'd65536;
    memory[1008] = 17'd65536;
    memory[1009] = 17'd65536;
    memory[1010] = 17'd65536;
    memory[1011] = 17'd65536;
    memory[1012] = 17'd65536;
    memory[1013] = 17'd65536;
    memory[1014] = 17'd65536;
    memory[1015] = 17'd65536;
    memory[1016] = 17'd65536;
    memory[1017] = 17'd65536;
    memory[1018] = 17'd65536;
    memory[1019] = 17'd65536;
    memory[1020] = 17'd65536;
    memory[1021] = 17'd65536;
    memory[1022] = 17'd65536;
    memory[1023] = 17'd65536;
    memory[1024] = 17'd65536;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/silu_mul/silu_mul.cpp:47: kSteps, 1024 words of 10 bits; its output is registered once more
module silu_mul_mem_kSteps (
  input  wire       clk,
  input  wire       read,
  input  wire       advance,
  input  wire [9:0] read_address,
  output wire [9:0] q,
  output wire [9:0] q2,
  input  wire       write,
  input  wire [9:0] write_address,
  input  wire [9:0] write_data
);
  (* ram_style = "auto" *) reg [9:0] memory [0:1023];
  reg [9:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 10'd0;
    memory[1] = 10'd0;
    memory[2] = 10'd0;
    memory[3] = 10'd0;
    memory[4] = 10'd0;
    memory[5] = 10'd0;
    memory[6] = 10'd0;
    memory[7] = 10'd0;
    memory[8] = 10'd0;
    memory[9] = 10'd0;
    memory[10] = 10'd0;
    memory[11] = 10'd0;
    memory[12] = 10'd0;
    memory[13] = 10'd0;
    memory[14] = 10'd0;
    memory[15] = 10'd0;
    memory[16] = 10'd0;
    memory[17] = 10'd0;
    memory[18] = 10'd0;
    memory[19] = 10'd0;
    memory[20] = 10'd0;
    memory[21] = 10'd0;
    memory[22] = 10'd0;
    memory[23] = 10'd0;
    memory[24] = 10'd0;
    memory[25] = 10'd0;
    memory[26] = 10'd0;
    memory[27] = 10'd0;
    memory[28] = 10'd0;
    memory[29] = 10'd0;
    memory[30] = 10'd0;
    memory[31] = 10'd0;
    memory[32] = 10'd0;
    memory[33] = 10'd0;
    memory[34] = 10'd0;
    memory[35] = 10'd0;
    memory[36] = 10'd0;
    memory[37] = 10'd0;
    memory[38] = 10'd0;
    memory[39] = 10'd0;
    memory[40] = 10'd0;
    memory[41] = 10'd0;
    memory[42] = 10'd0;
    memory[43] = 10'd0;
    memory[44] = 10'd0;
    memory[45] = 10'd0;
    memory[46] = 10'd0;
    memory[47] = 10'd0;
    memory[48] = 10'd0;
    memory[49] = 10'd0;
    memory[50] = 10'd0;
    memory[51] = 10'd0;
    memory[52] = 10'd0;
    memory[53] = 10'd0;
    memory[54] = 10'd0;
    memory[55] = 10'd0;
    memory[56] = 10'd0;
    memory[57] = 10'd0;
    memory[58] = 10'd0;
    memory[59] = 10'd0;
    memory[60] = 10'd0;
    memory[61] = 10'd0;
    memory[62] = 10'd0;
    memory[63] = 10'd0;
    memory[64] = 10'd0;
    memory[65] = 10'd0;
    memory[66] = 10'd0;
    memory[67] = 10'd0;
    memory[68] = 10'd0;
    memory[69] = 10'd0;
    memory[70] = 10'd0;
    memory[71] = 10'd0;
    memory[72] = 10'd0;
    memory[73] = 10'd0;
    memory[74] = 10'd0;
    memory[75] = 10'd0;
    memory[76] = 10'd0;
    memory[77] = 10'd0;
    memory[78] = 10'd0;
    memory[79] = 10'd0;
    memory[80] = 10'd0;
    memory[81] = 10'd0;
    memory[82] = 10'd0;
    memory[83] = 10'd0;
    memory[84] = 10'd0;
    memory[85] = 10'd0;
    memory[86] = 10'd0;
    memory[87] = 10'd0;
    memory[88] = 10'd0;
    memory[89] = 10'd0;
    memory[90] = 10'd0;
    memory[91] = 10'd0;
    memory[92] = 10'd0;
    memory[93] = 10'd0;
    memory[94] = 10'd0;
    memory[95] = 10'd0;
    memory[96] = 10'd0;
    memory[97] = 10'd0;
    memory[98] = 10'd0;
    memory[99] = 10'd0;
    memory[100] = 10'd0;
    memory[101] = 10'd0;
    memory[102] = 10'd0;
    memory[103] = 10'd0;
    memory[104] = 10'd0;
    memory[105] = 10'd0;
    memory[106] = 10'd0;
    memory[107] = 10'd0;
    memory[108] = 10'd0;
    memory[109] = 10'd0;
    memory[110] = 10'd0;
    memory[111] = 10'd0;
    memory[112] = 10'd0;
    memory[113] = 10'd0;
    memory[114] = 10'd0;
    memory[115] = 10'd0;
    memory[116] = 10'd0;
    memory[117] = 10'd0;
    memory[118] = 10'd0;
    memory[119] = 10'd0;
    memory[120] = 10'd0;
    memory[121] = 10'd0;
    memory[122] = 10'd0;
    memory[123] = 10'd0;
    memory[124] = 10'd0;
    memory[125] = 10'd0;
    memory[126] = 10'd0;
    memory[127] = 10'd0;
    memory[128] = 10'd0;
    memory[129] = 10'd0;
    memory[130] = 10'd0;
    memory[131] = 10'd0;
    memory[132] = 10'd0;
    memory[133] = 10'd0;
    memory[134] = 10'd1;
    memory[135] = 10'd0;
    memory[136] = 10'd0;
    memory[137] = 10'd0;
    memory[138] = 10'd0;
    memory[139] = 10'd0;
    memory[140] = 10'd0;
    memory[141] = 10'd0;
    memory[142] = 10'd0;
    memory[143] = 10'd0;
    memory[144] = 10'd0;
    memory[145] = 10'd0;
    memory[146] = 10'd0;
    memory[147] = 10'd0;
    memory[148] = 10'd0;
    memory[149] = 10'd0;
    memory[150] = 10'd0;
    memory[151] = 10'd0;
    memory[152] = 10'd0;
    memory[153] = 10'd0;
    memory[154] = 10'd0;
    memory[155] = 10'd0;
    memory[156] = 10'd0;
    memory[157] = 10'd0;
    memory[158] = 10'd0;
    memory[159] = 10'd0;
    memory[160] = 10'd0;
    memory[161] = 10'd0;
    memory[162] = 10'd0;
    memory[163] = 10'd0;
    memory[164] = 10'd0;
    memory[165] = 10'd0;
    memory[166] = 10'd0;
    memory[167] = 10'd0;
    memory[168] = 10'd0;
    memory[169] = 10'd0;
    memory[170] = 10'd1;
    memory[171] = 10'd0;
    memory[172] = 10'd0;
    memory[173] = 10'd0;
    memory[174] = 10'd0;
    memory[175] = 10'd0;
    memory[176] = 10'd0;
    memory[177] = 10'd0;
    memory[178] = 10'd0;
    memory[179] = 10'd0;
    memory[180] = 10'd0;
    memory[181] = 10'd0;
    memory[182] = 10'd0;
    memory[183] = 10'd0;
    memory[184] = 10'd0;
    memory[185] = 10'd0;
    memory[186] = 10'd1;
    memory[187] = 10'd0;
    memory[188] = 10'd0;
    memory[189] = 10'd0;
    memory[190] = 10'd0;
    memory[191] = 10'd0;
    memory[192] = 10'd0;
    memory[193] = 10'd0;
    memory[194] = 10'd0;
    memory[195] = 10'd0;
    memory[196] = 10'd0;
    memory[197] = 10'd1;
    memory[198] = 10'd0;
    memory[199] = 10'd0;
    memory[200] = 10'd0;
    memory[201] = 10'd0;
    memory[202] = 10'd0;
    memory[203] = 10'd0;
    memory[204] = 10'd0;
    memory[205] = 10'd1;
    memory[206] = 10'd0;
    memory[207] = 10'd0;
    memory[208] = 10'd0;
    memory[209] = 10'd0;
    memory[210] = 10'd0;
    memory[211] = 10'd1;
    memory[212] = 10'd0;
    memory[213] = 10'd0;
    memory[214] = 10'd0;
    memory[215] = 10'd0;
    memory[216] = 10'd0;
    memory[217] = 10'd1;
    memory[218] = 10'd0;
    memory[219] = 10'd0;
    memory[220] = 10'd0;
    memory[221] = 10'd1;
    memory[222] = 10'd0;
    memory[223] = 10'd0;
    memory[224] = 10'd0;
    memory[225] = 10'd1;
    memory[226] = 10'd0;
    memory[227] = 10'd0;
    memory[228] = 10'd0;
    memory[229] = 10'd1;
    memory[230] = 10'd0;
    memory[231] = 10'd0;
    memory[232] = 10'd1;
    memory[233] = 10'd0;
    memory[234] = 10'd0;
    memory[235] = 10'd1;
    memory[236] = 10'd0;
    memory[237] = 10'd1;
    memory[238] = 10'd0;
    memory[239] = 10'd0;
    memory[240] = 10'd1;
    memory[241] = 10'd0;
    memory[242] = 10'd1;
    memory[243] = 10'd0;
    memory[244] = 10'd1;
    memory[245] = 10'd0;
    memory[246] = 10'd1;
    memory[247] = 10'd0;
    memory[248] = 10'd1;
    memory[249] = 10'd0;
    memory[250] = 10'd1;
    memory[251] = 10'd0;
    memory[252] = 10'd1;
    memory[253] = 10'd1;
    memory[254] = 10'd0;
    memory[255] = 10'd1;
    memory[256] = 10'd1;
    memory[257] = 10'd0;
    memory[258] = 10'd1;
    memory[259] = 10'd1;
    memory[260] = 10'd1;
    memory[261] = 10'd1;
    memory[262] = 10'd0;
    memory[263] = 10'd1;
    memory[264] = 10'd1;
    memory[265] = 10'd1;
    memory[266] = 10'd1;
    memory[267] = 10'd1;
    memory[268] = 10'd1;
    memory[269] = 10'd1;
    memory[270] = 10'd1;
    memory[271] = 10'd1;
    memory[272] = 10'd1;
    memory[273] = 10'd2;
    memory[274] = 10'd1;
    memory[275] = 10'd1;
    memory[276] = 10'd1;
    memory[277] = 10'd2;
    memory[278] = 10'd1;
    memory[279] = 10'd2;
    memory[280] = 10'd1;
    memory[281] = 10'd2;
    memory[282] = 10'd1;
    memory[283] = 10'd2;
    memory[284] = 10'd1;
    memory[285] = 10'd2;
    memory[286] = 10'd2;
    memory[287] = 10'd2;
    memory[288] = 10'd2;
    memory[289] = 10'd2;
    memory[290] = 10'd2;
    memory[291] = 10'd2;
    memory[292] = 10'd2;
    memory[293] = 10'd2;
    memory[294] = 10'd2;
    memory[295] = 10'd3;
    memory[296] = 10'd2;
    memory[297] = 10'd3;
    memory[298] = 10'd2;
    memory[299] = 10'd3;
    memory[300] = 10'd3;
    memory[301] = 10'd2;
    memory[302] = 10'd3;
    memory[303] = 10'd3;
    memory[304] = 10'd3;
    memory[305] = 10'd4;
    memory[306] = 10'd3;
    memory[307] = 10'd3;
    memory[308] = 10'd4;
    memory[309] = 10'd4;
    memory[310] = 10'd3;
    memory[311] = 10'd4;
    memory[312] = 10'd4;
    memory[313] = 10'd4;
    memory[314] = 10'd5;
    memory[315] = 10'd4;
    memory[316] = 10'd5;
    memory[317] = 10'd4;
    memory[318] = 10'd5;
    memory[319] = 10'd5;
    memory[320] = 10'd5;
    memory[321] = 10'd5;
    memory[322] = 10'd6;
    memory[323] = 10'd6;
    memory[324] = 10'd5;
    memory[325] = 10'd6;
    memory[326] = 10'd7;
    memory[327] = 10'd6;
    memory[328] = 10'd7;
    memory[329] = 10'd6;
    memory[330] = 10'd7;
    memory[331] = 10'd8;
    memory[332] = 10'd7;
    memory[333] = 10'd8;
    memory[334] = 10'd8;
    memory[335] = 10'd8;
    memory[336] = 10'd8;
    memory[337] = 10'd9;
    memory[338] = 10'd9;
    memory[339] = 10'd9;
    memory[340] = 10'd10;
    memory[341] = 10'd9;
    memory[342] = 10'd11;
    memory[343] = 10'd10;
    memory[344] = 10'd11;
    memory[345] = 10'd11;
    memory[346] = 10'd12;
    memory[347] = 10'd11;
    memory[348] = 10'd13;
    memory[349] = 10'd12;
    memory[350] = 10'd13;
    memory[351] = 10'd14;
    memory[352] = 10'd13;
    memory[353] = 10'd15;
    memory[354] = 10'd14;
    memory[355] = 10'd16;
    memory[356] = 10'd15;
    memory[357] = 10'd16;
    memory[358] = 10'd17;
    memory[359] = 10'd17;
    memory[360] = 10'd18;
    memory[361] = 10'd18;
    memory[362] = 10'd19;
    memory[363] = 10'd19;
    memory[364] = 10'd20;
    memory[365] = 10'd21;
    memory[366] = 10'd21;
    memory[367] = 10'd22;
    memory[368] = 10'd23;
    memory[369] = 10'd23;
    memory[370] = 10'd24;
    memory[371] = 10'd25;
    memory[372] = 10'd25;
    memory[373] = 10'd27;
    memory[374] = 10'd27;
    memory[375] = 10'd28;
    memory[376] = 10'd29;
    memory[377] = 10'd29;
    memory[378] = 10'd31;
    memory[379] = 10'd31;
    memory[380] = 10'd33;
    memory[381] = 10'd34;
    memory[382] = 10'd34;
    memory[383] = 10'd36;
    memory[384] = 10'd36;
    memory[385] = 10'd38;
    memory[386] = 10'd39;
    memory[387] = 10'd41;
    memory[388] = 10'd41;
    memory[389] = 10'd43;
    memory[390] = 10'd44;
    memory[391] = 10'd45;
    memory[392] = 10'd47;
    memory[393] = 10'd48;
    memory[394] = 10'd49;
    memory[395] = 10'd51;
    memory[396] = 10'd53;
    memory[397] = 10'd54;
    memory[398] = 10'd56;
    memory[399] = 10'd57;
    memory[400] = 10'd59;
    memory[401] = 10'd61;
    memory[402] = 10'd63;
    memory[403] = 10'd64;
    memory[404] = 10'd67;
    memory[405] = 10'd68;
    memory[406] = 10'd71;
    memory[407] = 10'd72;
    memory[408] = 10'd75;
    memory[409] = 10'd77;
    memory[410] = 10'd79;
    memory[411] = 10'd81;
    memory[412] = 10'd84;
    memory[413] = 10'd86;
    memory[414] = 10'd89;
    memory[415] = 10'd91;
    memory[416] = 10'd94;
    memory[417] = 10'd96;
    memory[418] = 10'd100;
    memory[419] = 10'd102;
    memory[420] = 10'd105;
    memory[421] = 10'd108;
    memory[422] = 10'd111;
    memory[423] = 10'd114;
    memory[424] = 10'd117;
    memory[425] = 10'd121;
    memory[426] = 10'd123;
    memory[427] = 10'd128;
    memory[428] = 10'd130;
    memory[429] = 10'd135;
    memory[430] = 10'd138;
    memory[431] = 10'd141;
    memory[432] = 10'd146;
    memory[433] = 10'd149;
    memory[434] = 10'd154;
    memory[435] = 10'd157;
    memory[436] = 10'd162;
    memory[437] = 10'd165;
    memory[438] = 10'd170;
    memory[439] = 10'd175;
    memory[440] = 10'd179;
    memory[441] = 10'd183;
    memory[442] = 10'd188;
    memory[443] = 10'd193;
    memory[444] = 10'd198;
    memory[445] = 10'd202;
    memory[446] = 10'd208;
    memory[447] = 10'd212;
    memory[448] = 10'd218;
    memory[449] = 10'd222;
    memory[450] = 10'd229;
    memory[451] = 10'd233;
    memory[452] = 10'd239;
    memory[453] = 10'd244;
    memory[454] = 10'd250;
    memory[455] = 10'd255;
    memory[456] = 10'd262;
    memory[457] = 10'd266;
    memory[458] = 10'd273;
    memory[459] = 10'd279;
    memory[460] = 10'd284;
    memory[461] = 10'd291;
    memory[462] = 10'd296;
    memory[463] = 10'd302;
    memory[464] = 10'd309;
    memory[465] = 10'd315;
    memory[466] = 10'd320;
    memory[467] = 10'd327;
    memory[468] = 10'd333;
    memory[469] = 10'd339;
    memory[470] = 10'd345;
    memory[471] = 10'd352;
    memory[472] = 10'd357;
    memory[473] = 10'd364;
    memory[474] = 10'd370;
    memory[475] = 10'd376;
    memory[476] = 10'd382;
    memory[477] = 10'd388;
    memory[478] = 10'd394;
    memory[479] = 10'd399;
    memory[480] = 10'd406;
    memory[481] = 10'd411;
    memory[482] = 10'd417;
    memory[483] = 10'd423;
    memory[484] = 10'd428;
    memory[485] = 10'd433;
    memory[486] = 10'd439;
    memory[487] = 10'd443;
    memory[488] = 10'd449;
    memory[489] = 10'd454;
    memory[490] = 10'd458;
    memory[491] = 10'd463;
    memory[492] = 10'd467;
    memory[493] = 10'd472;
    memory[494] = 10'd475;
    memory[495] = 10'd480;
    memory[496] = 10'd483;
    memory[497] = 10'd486;
    memory[498] = 10'd490;
    memory[499] = 10'd493;
    memory[500] = 10'd496;
    memory[501] = 10'd498;
    memory[502] = 10'd501;
    memory[503] = 10'd503;
    memory[504] = 10'd505;
    memory[505] = 10'd507;
    memory[506] = 10'd508;
    memory[507] = 10'd510;
    memory[508] = 10'd510;
    memory[509] = 10'd511;
    memory[510] = 10'd512;
    memory[511] = 10'd512;
    memory[512] = 10'd512;
    memory[513] = 10'd512;
    memory[514] = 10'd511;
    memory[515] = 10'd510;
    memory[516] = 10'd510;
    memory[517] = 10'd508;
    memory[518] = 10'd507;
    memory[519] = 10'd505;
    memory[520] = 10'd503;
    memory[521] = 10'd501;
    memory[522] = 10'd498;
    memory[523] = 10'd496;
    memory[524] = 10'd493;
    memory[525] = 10'd490;
    memory[526] = 10'd486;
    memory[527] = 10'd483;
    memory[528] = 10'd480;
    memory[529] = 10'd475;
    memory[530] = 10'd472;
    memory[531] = 10'd467;
    memory[532] = 10'd463;
    memory[533] = 10'd458;
    memory[534] = 10'd454;
    memory[535] = 10'd449;
    memory[536] = 10'd443;
    memory[537] = 10'd439;
    memory[538] = 10'd433;
    memory[539] = 10'd428;
    memory[540] = 10'd423;
    memory[541] = 10'd417;
    memory[542] = 10'd411;
    memory[543] = 10'd406;
    memory[544] = 10'd399;
    memory[545] = 10'd394;
    memory[546] = 10'd388;
    memory[547] = 10'd382;
    memory[548] = 10'd376;
    memory[549] = 10'd370;
    memory[550] = 10'd364;
    memory[551] = 10'd357;
    memory[552] = 10'd352;
    memory[553] = 10'd345;
    memory[554] = 10'd339;
    memory[555] = 10'd333;
    memory[556] = 10'd327;
    memory[557] = 10'd320;
    memory[558] = 10'd315;
    memory[559] = 10'd309;
    memory[560] = 10'd302;
    memory[561] = 10'd296;
    memory[562] = 10'd291;
    memory[563] = 10'd284;
    memory[564] = 10'd279;
    memory[565] = 10'd273;
    memory[566] = 10'd266;
    memory[567] = 10'd262;
    memory[568] = 10'd255;
    memory[569] = 10'd250;
    memory[570] = 10'd244;
    memory[571] = 10'd239;
    memory[572] = 10'd233;
    memory[573] = 10'd229;
    memory[574] = 10'd222;
    memory[575] = 10'd218;
    memory[576] = 10'd212;
    memory[577] = 10'd208;
    memory[578] = 10'd202;
    memory[579] = 10'd198;
    memory[580] = 10'd193;
    memory[581] = 10'd188;
    memory[582] = 10'd183;
    memory[583] = 10'd179;
    memory[584] = 10'd175;
    memory[585] = 10'd170;
    memory[586] = 10'd165;
    memory[587] = 10'd162;
    memory[588] = 10'd157;
    memory[589] = 10'd154;
    memory[590] = 10'd149;
    memory[591] = 10'd146;
    memory[592] = 10'd141;
    memory[593] = 10'd138;
    memory[594] = 10'd135;
    memory[595] = 10'd130;
    memory[596] = 10'd128;
    memory[597] = 10'd123;
    memory[598] = 10'd121;
    memory[599] = 10'd117;
    memory[600] = 10'd114;
    memory[601] = 10'd111;
    memory[602] = 10'd108;
    memory[603] = 10'd105;
    memory[604] = 10'd102;
    memory[605] = 10'd100;
    memory[606] = 10'd96;
    memory[607] = 10'd94;
    memory[608] = 10'd91;
    memory[609] = 10'd89;
    memory[610] = 10'd86;
    memory[611] = 10'd84;
    memory[612] = 10'd81;
    memory[613] = 10'd79;
    memory[614] = 10'd77;
    memory[615] = 10'd75;
    memory[616] = 10'd72;
    memory[617] = 10'd71;
    memory[618] = 10'd68;
    memory[619] = 10'd67;
    memory[620] = 10'd64;
    memory[621] = 10'd63;
    memory[622] = 10'd61;
    memory[623] = 10'd59;
    memory[624] = 10'd57;
    memory[625] = 10'd56;
    memory[626] = 10'd54;
    memory[627] = 10'd53;
    memory[628] = 10'd51;
    memory[629] = 10'd49;
    memory[630] = 10'd48;
    memory[631] = 10'd47;
    memory[632] = 10'd45;
    memory[633] = 10'd44;
    memory[634] = 10'd43;
    memory[635] = 10'd41;
    memory[636] = 10'd41;
    memory[637] = 10'd39;
    memory[638] = 10'd38;
    memory[639] = 10'd36;
    memory[640] = 10'd36;
    memory[641] = 10'd34;
    memory[642] = 10'd34;
    memory[643] = 10'd33;
    memory[644] = 10'd31;
    memory[645] = 10'd31;
    memory[646] = 10'd29;
    memory[647] = 10'd29;
    memory[648] = 10'd28;
    memory[649] = 10'd27;
    memory[650] = 10'd27;
    memory[651] = 10'd25;
    memory[652] = 10'd25;
    memory[653] = 10'd24;
    memory[654] = 10'd23;
    memory[655] = 10'd23;
    memory[656] = 10'd22;
    memory[657] = 10'd21;
    memory[658] = 10'd21;
    memory[659] = 10'd20;
    memory[660] = 10'd19;
    memory[661] = 10'd19;
    memory[662] = 10'd18;
    memory[663] = 10'd18;
    memory[664] = 10'd17;
    memory[665] = 10'd17;
    memory[666] = 10'd16;
    memory[667] = 10'd15;
    memory[668] = 10'd16;
    memory[669] = 10'd14;
    memory[670] = 10'd15;
    memory[671] = 10'd13;
    memory[672] = 10'd14;
    memory[673] = 10'd13;
    memory[674] = 10'd12;
    memory[675] = 10'd13;
    memory[676] = 10'd11;
    memory[677] = 10'd12;
    memory[678] = 10'd11;
    memory[679] = 10'd11;
    memory[680] = 10'd10;
    memory[681] = 10'd11;
    memory[682] = 10'd9;
    memory[683] = 10'd10;
    memory[684] = 10'd9;
    memory[685] = 10'd9;
    memory[686] = 10'd9;
    memory[687] = 10'd8;
    memory[688] = 10'd8;
    memory[689] = 10'd8;
    memory[690] = 10'd8;
    memory[691] = 10'd7;
    memory[692] = 10'd8;
    memory[693] = 10'd7;
    memory[694] = 10'd6;
    memory[695] = 10'd7;
    memory[696] = 10'd6;
    memory[697] = 10'd7;
    memory[698] = 10'd6;
    memory[699] = 10'd5;
    memory[700] = 10'd6;
    memory[701] = 10'd6;
    memory[702] = 10'd5;
    memory[703] = 10'd5;
    memory[704] = 10'd5;
    memory[705] = 10'd5;
    memory[706] = 10'd4;
    memory[707] = 10'd5;
    memory[708] = 10'd4;
    memory[709] = 10'd5;
    memory[710] = 10'd4;
    memory[711] = 10'd4;
    memory[712] = 10'd4;
    memory[713] = 10'd3;
    memory[714] = 10'd4;
    memory[715] = 10'd4;
    memory[716] = 10'd3;
    memory[717] = 10'd3;
    memory[718] = 10'd4;
    memory[719] = 10'd3;
    memory[720] = 10'd3;
    memory[721] = 10'd3;
    memory[722] = 10'd2;
    memory[723] = 10'd3;
    memory[724] = 10'd3;
    memory[725] = 10'd2;
    memory[726] = 10'd3;
    memory[727] = 10'd2;
    memory[728] = 10'd3;
    memory[729] = 10'd2;
    memory[730] = 10'd2;
    memory[731] = 10'd2;
    memory[732] = 10'd2;
    memory[733] = 10'd2;
    memory[734] = 10'd2;
    memory[735] = 10'd2;
    memory[736] = 10'd2;
    memory[737] = 10'd2;
    memory[738] = 10'd2;
    memory[739] = 10'd1;
    memory[740] = 10'd2;
    memory[741] = 10'd1;
    memory[742] = 10'd2;
    memory[743] = 10'd1;
    memory[744] = 10'd2;
    memory[745] = 10'd1;
    memory[746] = 10'd2;
    memory[747] = 10'd1;
    memory[748] = 10'd1;
    memory[749] = 10'd1;
    memory[750] = 10'd2;
    memory[751] = 10'd1;
    memory[752] = 10'd1;
    memory[753] = 10'd1;
    memory[754] = 10'd1;
    memory[755] = 10'd1;
    memory[756] = 10'd1;
    memory[757] = 10'd1;
    memory[758] = 10'd1;
    memory[759] = 10'd1;
    memory[760] = 10'd1;
    memory[761] = 10'd0;
    memory[762] = 10'd1;
    memory[763] = 10'd1;
    memory[764] = 10'd1;
    memory[765] = 10'd1;
    memory[766] = 10'd0;
    memory[767] = 10'd1;
    memory[768] = 10'd1;
    memory[769] = 10'd0;
    memory[770] = 10'd1;
    memory[771] = 10'd1;
    memory[772] = 10'd0;
    memory[773] = 10'd1;
    memory[774] = 10'd0;
    memory[775] = 10'd1;
    memory[776] = 10'd0;
    memory[777] = 10'd1;
    memory[778] = 10'd0;
    memory[779] = 10'd1;
    memory[780] = 10'd0;
    memory[781] = 10'd1;
    memory[782] = 10'd0;
    memory[783] = 10'd1;
    memory[784] = 10'd0;
    memory[785] = 10'd0;
    memory[786] = 10'd1;
    memory[787] = 10'd0;
    memory[788] = 10'd1;
    memory[789] = 10'd0;
    memory[790] = 10'd0;
    memory[791] = 10'd1;
    memory[792] = 10'd0;
    memory[793] = 10'd0;
    memory[794] = 10'd1;
    memory[795] = 10'd0;
    memory[796] = 10'd0;
    memory[797] = 10'd0;
    memory[798] = 10'd1;
    memory[799] = 10'd0;
    memory[800] = 10'd0;
    memory[801] = 10'd0;
    memory[802] = 10'd1;
    memory[803] = 10'd0;
    memory[804] = 10'd0;
    memory[805] = 10'd0;
    memory[806] = 10'd1;
    memory[807] = 10'd0;
    memory[808] = 10'd0;
    memory[809] = 10'd0;
    memory[810] = 10'd0;
    memory[811] = 10'd0;
    memory[812] = 10'd1;
    memory[813] = 10'd0;
    memory[814] = 10'd0;
    memory[815] = 10'd0;
    memory[816] = 10'd0;
    memory[817] = 10'd0;
    memory[818] = 10'd1;
    memory[819] = 10'd0;
    memory[820] = 10'd0;
    memory[821] = 10'd0;
    memory[822] = 10'd0;
    memory[823] = 10'd0;
    memory[824] = 10'd0;
    memory[825] = 10'd0;
    memory[826] = 10'd1;
    memory[827] = 10'd0;
    memory[828] = 10'd0;
    memory[829] = 10'd0;
    memory[830] = 10'd0;
    memory[831] = 10'd0;
    memory[832] = 10'd0;
    memory[833] = 10'd0;
    memory[834] = 10'd0;
    memory[835] = 10'd0;
    memory[836] = 10'd0;
    memory[837] = 10'd1;
    memory[838] = 10'd0;
    memory[839] = 10'd0;
    memory[840] = 10'd0;
    memory[841] = 10'd0;
    memory[842] = 10'd0;
    memory[843] = 10'd0;
    memory[844] = 10'd0;
    memory[845] = 10'd0;
    memory[846] = 10'd0;
    memory[847] = 10'd0;
    memory[848] = 10'd0;
    memory[849] = 10'd0;
    memory[850] = 10'd0;
    memory[851] = 10'd0;
    memory[852] = 10'd0;
    memory[853] = 10'd1;
    memory[854] = 10'd0;
    memory[855] = 10'd0;
    memory[856] = 10'd0;
    memory[857] = 10'd0;
    memory[858] = 10'd0;
    memory[859] = 10'd0;
    memory[860] = 10'd0;
    memory[861] = 10'd0;
    memory[862] = 10'd0;
    memory[863] = 10'd0;
    memory[864] = 10'd0;
    memory[865] = 10'd0;
    memory[866] = 10'd0;
    memory[867] = 10'd0;
    memory[868] = 10'd0;
    memory[869] = 10'd0;
    memory[870] = 10'd0;
    memory[871] = 10'd0;
    memory[872] = 10'd0;
    memory[873] = 10'd0;
    memory[874] = 10'd0;
    memory[875] = 10'd0;
    memory[876] = 10'd0;
    memory[877] = 10'd0;
    memory[878] = 10'd0;
    memory[879] = 10'd0;
    memory[880] = 10'd0;
    memory[881] = 10'd0;
    memory[882] = 10'd0;
    memory[883] = 10'd0;
    memory[884] = 10'd0;
    memory[885] = 10'd0;
    memory[886] = 10'd0;
    memory[887] = 10'd0;
    memory[888] = 10'd0;
    memory[889] = 10'd1;
    memory[890] = 10'd0;
    memory[891] = 10'd0;
    memory[892] = 10'd0;
    memory[893] = 10'd0;
    memory[894] = 10'd0;
    memory[895] = 10'd0;
    memory[896] = 10'd0;
    memory[897] = 10'd0;
    memory[898] = 10'd0;
    memory[899] = 10'd0;
    memory[900] = 10'd0;
    memory[901] = 10'd0;
    memory[902] = 10'd0;
    memory[903] = 10'd0;
    memory[904] = 10'd0;
    memory[905] = 10'd0;
    memory[906] = 10'd0;
    memory[907] = 10'd0;
    memory[908] = 10'd0;
    memory[909] = 10'd0;
    memory[910] = 10'd0;
    memory[911] = 10'd0;
    memory[912] = 10'd0;
    memory[913] = 10'd0;
    memory[914] = 10'd0;
    memory[915] = 10'd0;
    memory[916] = 10'd0;
    memory[917] = 10'd0;
    memory[918] = 10'd0;
    memory[919] = 10'd0;
    memory[920] = 10'd0;
    memory[921] = 10'd0;
    memory[922] = 10'd0;
    memory[923] = 10'd0;
    memory[924] = 10'd0;
    memory[925] = 10'd0;
    memory[926] = 10'd0;
    memory[927] = 10'd0;
    memory[928] = 10'd0;
    memory[929] = 10'd0;
    memory[930] = 10'd0;
    memory[931] = 10'd0;
    memory[932] = 10'd0;
    memory[933] = 10'd0;
    memory[934] = 10'd0;
    memory[935] = 10'd0;
    memory[936] = 10'd0;
    memory[937] = 10'd0;
    memory[938] = 10'd0;
    memory[939] = 10'd0;
    memory[940] = 10'd0;
    memory[941] = 10'd0;
    memory[942] = 10'd0;
    memory[943] = 10'd0;
    memory[944] = 10'd0;
    memory[945] = 10'd0;
    memory[946] = 10'd0;
    memory[947] = 10'd0;
    memory[948] = 10'd0;
    memory[949] = 10'd0;
    memory[950] = 10'd0;
    memory[951] = 10'd0;
    memory[952] = 10'd0;
    memory[953] = 10'd0;
    memory[954] = 10'd0;
    memory[955] = 10'd0;
    memory[956] = 10'd0;
    memory[957] = 10'd0;
    memory[958] = 10'd0;
    memory[959] = 10'd0;
    memory[960] = 10'd0;
    memory[961] = 10'd0;
    memory[962] = 10'd0;
    memory[963] = 10'd0;
    memory[964] = 10'd0;
    memory[965] = 10'd0;
    memory[966] = 10'd0;
    memory[967] = 10'd0;
    memory[968] = 10'd0;
    memory[969] = 10'd0;
    memory[970] = 10'd0;
    memory[971] = 10'd0;
    memory[972] = 10'd0;
    memory[973] = 10'd0;
    memory[974] = 10'd0;
    memory[975] = 10'd0;
    memory[976] = 10'd0;
    memory[977] = 10'd0;
    memory[978] = 10'd0;
    memory[979] = 10'd0;
    memory[980] = 10'd0;
    memory[981] = 10'd0;
    memory[982] = 10'd0;
    memory[983] = 10'd0;
    memory[984] = 10'd0;
    memory[985] = 10'd0;
    memory[986] = 10'd0;
    memory[987] = 10'd0;
    memory[988] = 10'd0;
    memory[989] = 10'd0;
    memory[990] = 10'd0;
    memory[991] = 10'd0;
    memory[992] = 10'd0;
    memory[993] = 10'd0;
    memory[994] = 10'd0;
    memory[995] = 10'd0;
    memory[996] = 10'd0;
    memory[997] = 10'd0;
    memory[998] = 10'd0;
    memory[999] = 10'd0;
    memory[1000] = 10'd0;
    memory[1001] = 10'd0;
    memory[1002] = 10'd0;
    memory[1003] = 10'd0;
    memory[1004] = 10'd0;
    memory[1005] = 10'd0;
    memory[1006] = 10'd0;
    memory[1007] = 10'd0;
    memory[1008] = 10'd0;
    memory[1009] = 10'd0;
    memory[1010] = 10'd0;
    memory[1011] = 10'd0;
    memory[1012] = 10'd0;
    memory[1013] = 10'd0;
    memory[1014] = 10'd0;
    memory[1015] = 10'd0;
    memory[1016] = 10'd0;
    memory[1017] = 10'd0;
    memory[1018] = 10'd0;
    memory[1019] = 10'd0;
    memory[1020] = 10'd0;
    memory[1021] = 10'd0;
    memory[1022] = 10'd0;
    memory[1023] = 10'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/silu_mul/silu_mul.cpp:85: silus, 16384 words of 128 bits; its output is registered once more
module silu_mul_mem_silus (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [13:0]  read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [13:0]  write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "ultra" *) reg [127:0] memory [0:16383];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 6 x 15 bits, signed product after 3 stages
module silu_mul_mul_6s_15s_21_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [5:0]  a,
  input  wire [14:0] b,
  output wire [20:0] p
);
  reg [5:0] a_q;
  reg [14:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [20:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{15{a_q[5]}}, a_q}) * $signed({{6{b_q[14]}}, b_q});
  reg [20:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 6 x 18 bits, signed product after 3 stages
module silu_mul_mul_6s_18s_23_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [5:0]  a,
  input  wire [17:0] b,
  output wire [22:0] p
);
  reg [5:0] a_q;
  reg [17:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [22:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{17{a_q[5]}}, a_q}) * $signed({{5{b_q[17]}}, b_q});
  reg [22:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 10 x 11 bits, unsigned product after 3 stages
module silu_mul_mul_10_11_20_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [9:0]  a,
  input  wire [10:0] b,
  output wire [19:0] p
);
  reg [9:0] a_q;
  reg [10:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [19:0] m;
  always @(posedge clk) if (enable[1]) m <= {10'd0, a_q} * {9'd0, b_q};
  reg [19:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 26 x 17 bits, unsigned product after 3 stages
module silu_mul_mul_26_17_43_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [25:0] a,
  input  wire [16:0] b,
  output wire [42:0] p
);
  reg [25:0] a_q;
  reg [16:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [42:0] m;
  always @(posedge clk) if (enable[1]) m <= {17'd0, a_q} * {26'd0, b_q};
  reg [42:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 27 x 15 bits, signed product after 3 stages
module silu_mul_mul_27s_15s_41_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [26:0] a,
  input  wire [14:0] b,
  output wire [40:0] p
);
  reg [26:0] a_q;
  reg [14:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [40:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{14{a_q[26]}}, a_q}) * $signed({{26{b_q[14]}}, b_q});
  reg [40:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

`default_nettype wire
