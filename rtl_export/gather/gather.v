// gather: made by rtl_export from hls/gather/gather.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   join: II=1, depth 2 (hls/gather/gather.cpp:65)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_3: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_4: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module gather (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_y0_TDATA,
  input  wire [15:0]  s_y0_TKEEP,
  input  wire [15:0]  s_y0_TSTRB,
  input  wire [0:0]   s_y0_TLAST,
  input  wire         s_y0_TVALID,
  output wire         s_y0_TREADY,
  input  wire [127:0] s_y1_TDATA,
  input  wire [15:0]  s_y1_TKEEP,
  input  wire [15:0]  s_y1_TSTRB,
  input  wire [0:0]   s_y1_TLAST,
  input  wire         s_y1_TVALID,
  output wire         s_y1_TREADY,
  input  wire [127:0] s_y2_TDATA,
  input  wire [15:0]  s_y2_TKEEP,
  input  wire [15:0]  s_y2_TSTRB,
  input  wire [0:0]   s_y2_TLAST,
  input  wire         s_y2_TVALID,
  output wire         s_y2_TREADY,
  input  wire [127:0] s_y3_TDATA,
  input  wire [15:0]  s_y3_TKEEP,
  input  wire [15:0]  s_y3_TSTRB,
  input  wire [0:0]   s_y3_TLAST,
  input  wire         s_y3_TVALID,
  output wire         s_y3_TREADY,
  output wire [127:0] m_rope_TDATA,
  output wire [15:0]  m_rope_TKEEP,
  output wire [15:0]  m_rope_TSTRB,
  output wire [0:0]   m_rope_TLAST,
  output wire         m_rope_TVALID,
  input  wire         m_rope_TREADY,
  output wire [127:0] m_residual_TDATA,
  output wire [15:0]  m_residual_TKEEP,
  output wire [15:0]  m_residual_TSTRB,
  output wire [0:0]   m_residual_TLAST,
  output wire         m_residual_TVALID,
  input  wire         m_residual_TREADY,
  output wire [127:0] m_silu_TDATA,
  output wire [15:0]  m_silu_TKEEP,
  output wire [15:0]  m_silu_TSTRB,
  output wire [0:0]   m_silu_TLAST,
  output wire         m_silu_TVALID,
  input  wire         m_silu_TREADY,
  output wire [127:0] m_argmax_TDATA,
  output wire [15:0]  m_argmax_TKEEP,
  output wire [15:0]  m_argmax_TSTRB,
  output wire [0:0]   m_argmax_TLAST,
  output wire         m_argmax_TVALID,
  input  wire         m_argmax_TREADY,
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
  localparam [4:0] LINE_46_S = 5'd0;
  localparam [4:0] LINE_113_S = 5'd1;
  localparam [4:0] LINE_47_S = 5'd2;
  localparam [4:0] LINE_59_S = 5'd3;
  localparam [4:0] JOIN_S = 5'd4;
  localparam [4:0] LINE_32_S = 5'd5;
  localparam [4:0] LINE_50_S = 5'd6;
  localparam [4:0] LINE_97_S = 5'd7;
  localparam [4:0] LINE_50_2_S = 5'd8;
  localparam [4:0] LINE_97_2_S = 5'd9;
  localparam [4:0] LINE_50_3_S = 5'd10;
  localparam [4:0] LINE_97_3_S = 5'd11;
  localparam [4:0] LINE_50_4_S = 5'd12;
  localparam [4:0] LINE_97_4_S = 5'd13;
  localparam [4:0] LINE_47_2_S = 5'd14;
  localparam [4:0] DISCARD_S = 5'd15;
  localparam [4:0] LINE_69_S = 5'd16;
  localparam [4:0] DISCARD_2_S = 5'd17;
  localparam [4:0] LINE_69_2_S = 5'd18;
  localparam [4:0] DISCARD_3_S = 5'd19;
  localparam [4:0] LINE_69_3_S = 5'd20;
  localparam [4:0] DISCARD_4_S = 5'd21;
  localparam [4:0] LINE_28_S = 5'd22;
  localparam [4:0] RESTART = 5'd23;
  reg [4:0] state;
  wire line_46_done_0;
  wire line_46_done_1;
  wire line_113_done;
  wire line_47_done_0;
  wire line_47_done_1;
  wire line_59_done;
  wire join_done;
  wire line_32_done_0;
  wire line_32_done_1;
  wire line_50_done;
  wire line_97_done_0;
  wire line_97_done_1;
  wire line_50_2_done;
  wire line_97_2_done_0;
  wire line_97_2_done_1;
  wire line_50_3_done;
  wire line_97_3_done_0;
  wire line_97_3_done_1;
  wire line_50_4_done;
  wire line_97_4_done;
  wire line_47_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_69_2_done;
  wire discard_3_done;
  wire line_69_3_done;
  wire discard_4_done;
  wire line_28_done;
  wire call_begin = state == RESTART;

  // hls/gather/gather.cpp:46: line_46
  wire line_46_start;
  reg line_46_run;
  reg [127:0] s_cmd_data_1;
  reg cmd_10_2;
  reg [3:0] c_4_3;
  reg [15:0] line_46_4;
  reg [15:0] line_46_5;
  reg [7:0] c_1_6;
  reg c_6_7;
  reg [15:0] cmd_4_8;
  reg c_5_9;
  reg line_46_10;
  wire line_46_v0;
  wire line_46_en0;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_11;
  wire line_113_v0;
  wire line_113_en0;

  // hls/gather/gather.cpp:47: line_47
  wire line_47_start;
  reg line_47_run;
  reg cmd_11_12;
  reg flags_13;
  reg more_0_14;
  wire line_47_v0;
  wire line_47_en0;

  // hls/gather/gather.cpp:59: line_59
  wire line_59_start;
  reg line_59_run;
  reg [19:0] beats_15;
  reg [4:0] last_beat_16;
  reg [20:0] line_59_17;
  reg line_59_18;
  reg line_59_19;
  reg line_59_20;
  reg line_59_21;
  reg line_59_v1;
  wire line_59_v0;
  wire line_59_en0;
  wire line_59_en1;

  // hls/gather/gather.cpp:65: join
  wire join_start;
  reg join_run;
  reg packet_7_22;
  reg packet_23;
  reg packet_5_24;
  reg packet_25;
  reg packet_3_26;
  reg packet_27;
  reg packet_1_28;
  reg packet_29;
  reg [19:0] i_30;
  reg [1:0] lane20_31;
  reg [16:0] group_32;
  reg [4:0] beat_33;
  reg join_v1;
  wire join_v0;
  wire join_en0;
  wire join_en1;

  // hls/include/stream_kernel.hpp:32: line_32
  wire line_32_start;
  reg line_32_run;
  reg has_packet_34;
  reg more_0_35;
  wire line_32_v0;
  wire line_32_en0;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [2:0] line_50_36;
  wire line_50_v0;
  wire line_50_en0;

  // hls/gather/gather.cpp:97: line_97
  wire line_97_start;
  reg line_97_run;
  reg [2:0] flags_37;
  reg has_packet_38;
  reg more_1_39;
  wire line_97_v0;
  wire line_97_en0;

  // hls/include/stream_kernel.hpp:50: line_50_2
  wire line_50_2_start;
  reg line_50_2_run;
  reg [4:0] line_50_2_40;
  wire line_50_2_v0;
  wire line_50_2_en0;

  // hls/gather/gather.cpp:97: line_97_2
  wire line_97_2_start;
  reg line_97_2_run;
  reg [4:0] ref_41;
  reg [4:0] flags_42;
  reg has_packet_43;
  reg more_2_44;
  wire line_97_2_v0;
  wire line_97_2_en0;

  // hls/include/stream_kernel.hpp:50: line_50_3
  wire line_50_3_start;
  reg line_50_3_run;
  reg [6:0] line_50_3_45;
  wire line_50_3_v0;
  wire line_50_3_en0;

  // hls/gather/gather.cpp:97: line_97_3
  wire line_97_3_start;
  reg line_97_3_run;
  reg [6:0] ref_46;
  reg [6:0] flags_47;
  reg has_packet_48;
  reg more_3_49;
  wire line_97_3_v0;
  wire line_97_3_en0;

  // hls/include/stream_kernel.hpp:50: line_50_4
  wire line_50_4_start;
  reg line_50_4_run;
  reg [8:0] line_50_4_50;
  wire line_50_4_v0;
  wire line_50_4_en0;

  // hls/gather/gather.cpp:97: line_97_4
  wire line_97_4_start;
  reg line_97_4_run;
  reg [8:0] ref_51;
  reg [8:0] flags_52;
  wire line_97_4_v0;
  wire line_97_4_en0;

  // hls/gather/gather.cpp:47: line_47_2
  wire line_47_2_start;
  reg line_47_2_run;
  reg more_3_53;
  reg more_2_54;
  reg more_1_55;
  reg more_0_56;
  reg [8:0] flags_57;
  wire line_47_2_v0;
  wire line_47_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_58;
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
  reg more_59;
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
  reg more_60;
  wire discard_3_v0;
  wire discard_3_en0;

  // hls/include/stream_kernel.hpp:69: line_69_3
  wire line_69_3_start;
  reg line_69_3_run;
  wire line_69_3_v0;
  wire line_69_3_en0;

  // hls/include/stream_kernel.hpp:69: discard_4
  wire discard_4_start;
  reg discard_4_run;
  reg more_61;
  wire discard_4_v0;
  wire discard_4_en0;

  // hls/gather/gather.cpp:28: line_28
  wire line_28_start;
  reg line_28_run;
  wire line_28_v0;
  wire line_28_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_y0_beat;
  wire s_y0_beat_valid;
  wire [127:0] s_y0_beat_data = s_y0_beat[127:0];
  wire s_y0_beat_last = s_y0_beat[128];
  wire [128:0] s_y1_beat;
  wire s_y1_beat_valid;
  wire [127:0] s_y1_beat_data = s_y1_beat[127:0];
  wire s_y1_beat_last = s_y1_beat[128];
  wire [128:0] s_y2_beat;
  wire s_y2_beat_valid;
  wire [127:0] s_y2_beat_data = s_y2_beat[127:0];
  wire s_y2_beat_last = s_y2_beat[128];
  wire [128:0] s_y3_beat;
  wire s_y3_beat_valid;
  wire [127:0] s_y3_beat_data = s_y3_beat[127:0];
  wire s_y3_beat_last = s_y3_beat[128];
  wire m_rope_beat_ready;
  wire m_residual_beat_ready;
  wire m_silu_beat_ready;
  wire m_argmax_beat_ready;
  wire m_trace_beat_ready;
  wire m_status_beat_ready;
  reg [8:0] mem_sticky;
  reg [31:0] mem_frames;

  // ---- hls/gather/gather.cpp:46: line_46, 1 stages
  wire [63:0] shl_62 = {s_cmd_beat_data[63:48], 48'd0};
  wire icmp_63 = shl_62 != 64'd0;
  wire icmp_64 = s_cmd_beat_data[47:32] == 16'd0;
  wire icmp_65 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire cmd_10_66 = s_cmd_beat_data[15:8] < 8'd4;  // gather.cpp:20
  wire icmp_67 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire and_68 = cmd_10_66 & icmp_67;  // stream_kernel.hpp:107
  wire and_69 = icmp_65 & and_68;  // stream_kernel.hpp:107
  wire xor_70 = and_69 ^ 1'd1;  // stream_kernel.hpp:107
  wire or_71 = icmp_64 | xor_70;  // stream_kernel.hpp:107
  wire or_72 = icmp_63 | or_71;  // stream_kernel.hpp:107
  wire [7:0] add_73 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] c_4_74 = icmp_65 ? add_73[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire c_6_75 = s_cmd_beat_data[65] ^ 1'd1;
  wire c_5_76 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_46_pop_77 = line_46_v0 & line_46_en0;  // gather.cpp:46
  assign line_46_en0 = ~(line_46_v0 & ((~s_cmd_beat_valid)));
  wire line_46_issue = line_46_run;
  wire line_46_leave = 1'b0;
  assign line_46_v0 = line_46_issue;
  wire line_46_busy = line_46_run;
  always @(posedge ap_clk) begin
    if (line_46_issue & line_46_en0) line_46_run <= 1'b0;
    if (line_46_start) line_46_run <= 1'b1;
    if (rst) begin line_46_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_46_v0 & line_46_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_46_v0 & line_46_en0) cmd_10_2 <= cmd_10_66;
    if (line_46_v0 & line_46_en0) c_4_3 <= c_4_74;
    if (line_46_v0 & line_46_en0) line_46_4 <= s_cmd_beat_data[47:32];
    if (line_46_v0 & line_46_en0) line_46_5 <= s_cmd_beat_data[47:32];
    if (line_46_v0 & line_46_en0) c_1_6 <= s_cmd_beat_data[15:8];
    if (line_46_v0 & line_46_en0) c_6_7 <= c_6_75;
    if (line_46_v0 & line_46_en0) cmd_4_8 <= s_cmd_beat_data[47:32];
    if (line_46_v0 & line_46_en0) c_5_9 <= c_5_76;
    if (line_46_v0 & line_46_en0) line_46_10 <= or_72;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_78 = s_cmd_data_1 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_79 = and_78 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_11 <= icmp_79;
  end

  // ---- hls/gather/gather.cpp:47: line_47, 1 stages
  wire more_0_80 = cmd_11_12 & cmd_10_2;  // gather.cpp:53
  assign line_47_en0 = 1'd1;
  wire line_47_issue = line_47_run;
  wire line_47_leave = 1'b0;
  assign line_47_v0 = line_47_issue;
  wire line_47_busy = line_47_run;
  always @(posedge ap_clk) begin
    if (line_47_issue & line_47_en0) line_47_run <= 1'b0;
    if (line_47_start) line_47_run <= 1'b1;
    if (rst) begin line_47_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_47_v0 & line_47_en0) flags_13 <= cmd_11_12;
    if (line_47_v0 & line_47_en0) more_0_14 <= more_0_80;
    if (line_46_done_0) cmd_11_12 <= 1'd1;
    if (line_113_done) cmd_11_12 <= line_113_11;
  end

  // ---- hls/gather/gather.cpp:59: line_59, 2 stages
  // stage 0
  wire [19:0] mul_81 = {4'd0, line_46_4} * {16'd0, c_4_3};  // gather.cpp:60
  wire [19:0] beats_82 = {mul_81[18:0], 1'd0};
  wire [4:0] shl_83 = {c_4_3, 1'd0};
  wire [4:0] last_beat_84 = shl_83 + 5'd31;  // gather.cpp:59
  wire icmp_88 = $signed(c_1_6) < $signed(8'd1);
  wire icmp_89 = $signed(c_1_6) < $signed(8'd2);
  wire icmp_90 = c_1_6 == 8'd2;
  wire icmp_91 = c_1_6 == 8'd0;
  // stage 1
  reg [18:0] zext_86_s1;
  always @(posedge ap_clk) begin
    zext_86_s1 <= mul_81[18:0];
  end
  wire [19:0] shl_85 = {zext_86_s1, 1'd0};
  wire [20:0] add_87 = {1'd0, shl_85} + 21'h1fffff;  // gather.cpp:67
  assign line_59_en0 = 1'd1;
  assign line_59_en1 = 1'd1;
  wire line_59_issue = line_59_run;
  wire line_59_leave = 1'b0;
  assign line_59_v0 = line_59_issue;
  wire line_59_busy = line_59_run | line_59_v1;
  always @(posedge ap_clk) begin
    if (line_59_issue & line_59_en0) line_59_run <= 1'b0;
    if (line_59_start) line_59_run <= 1'b1;
    line_59_v1 <= line_59_v0;
    if (rst) begin line_59_run <= 1'b0; line_59_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_59_v0 & line_59_en0) beats_15 <= beats_82;
    if (line_59_v0 & line_59_en0) last_beat_16 <= last_beat_84;
    if (line_59_v1 & line_59_en1) line_59_17 <= add_87;
    if (line_59_v0 & line_59_en0) line_59_18 <= icmp_88;
    if (line_59_v0 & line_59_en0) line_59_19 <= icmp_89;
    if (line_59_v0 & line_59_en0) line_59_20 <= icmp_90;
    if (line_59_v0 & line_59_en0) line_59_21 <= icmp_91;
  end

  // ---- hls/gather/gather.cpp:65: join, pipelined loop, II=1, depth 2
  // stage 0
  wire icmp_95 = $signed(lane20_31) < $signed(2'd1);
  wire icmp_103 = lane20_31 == 2'd2;
  wire xor_110 = line_59_18 ^ 1'd1;
  wire xor_111 = line_59_19 ^ 1'd1;
  wire and_112 = xor_110 & xor_111;
  wire end_128 = line_59_17 == {1'd0, i_30};  // gather.cpp:67
  wire and_129 = xor_110 & line_59_19;
  wire icmp_137 = i_30 < beats_15;  // gather.cpp:65
  wire xor_138 = icmp_137 ^ 1'd1;
  wire group_end_141 = beat_33 != last_beat_16;  // gather.cpp:67
  wire [16:0] add_142 = group_32 + 17'd4;  // gather.cpp:68
  wire icmp_143 = add_142 < {1'd0, line_46_5};  // gather.cpp:68
  wire lane_end_144 = group_end_141 | icmp_143;
  wire [19:0] i_170 = i_30 + 20'd1;  // gather.cpp:65
  wire xor_171 = group_end_141 ^ 1'd1;  // gather.cpp:89
  wire [1:0] lane_172 = lane20_31 + {1'd0, xor_171};  // gather.cpp:90
  wire [16:0] group_173 = group_32 + {16'd0, xor_171};  // gather.cpp:89
  wire [4:0] add_174 = beat_33 + 5'd1;  // gather.cpp:88
  wire [4:0] beat_175 = group_end_141 ? add_174 : 5'd0;  // gather.cpp:88
  // stage 1
  reg trunc_94_s1;
  reg icmp_95_s1;
  reg icmp_103_s1;
  reg and_112_s1;
  reg lane_end_144_s1;
  reg end_128_s1;
  reg and_129_s1;
  always @(posedge ap_clk) if (join_en0) begin
    trunc_94_s1 <= lane20_31[1];
    icmp_95_s1 <= icmp_95;
    icmp_103_s1 <= icmp_103;
    and_112_s1 <= and_112;
    lane_end_144_s1 <= lane_end_144;
    end_128_s1 <= end_128;
    and_129_s1 <= and_129;
  end
  wire xor_92 = packet_27 ^ 1'd1;
  wire xor_93 = trunc_94_s1 ^ 1'd1;
  wire xor_96 = icmp_95_s1 ^ 1'd1;
  wire and_97 = xor_93 & xor_96;
  wire and_98 = xor_92 & and_97;
  wire xor_99 = packet_29 ^ 1'd1;
  wire and_100 = xor_93 & icmp_95_s1;
  wire and_101 = xor_99 & and_100;
  wire xor_102 = packet_23 ^ 1'd1;
  wire xor_104 = icmp_103_s1 ^ 1'd1;
  wire and_105 = trunc_94_s1 & xor_104;
  wire and_106 = xor_102 & and_105;
  wire xor_107 = packet_25 ^ 1'd1;
  wire and_108 = trunc_94_s1 & icmp_103_s1;
  wire and_109 = xor_107 & and_108;
  wire and_113 = and_112_s1 & line_59_20;
  wire and_114 = packet_27 & xor_93;
  wire or_115 = and_114 | and_100;
  wire and_116 = packet_23 & and_105;
  wire and_117 = packet_25 & and_108;
  wire or_118 = and_116 | and_117;
  wire or_119 = or_115 | or_118;
  wire and_120 = packet_27 & and_97;
  wire and_121 = packet_29 & and_100;
  wire or_122 = and_120 | and_121;
  wire or_123 = or_118 | or_122;
  wire [127:0] select_124 = or_123 ? 128'd0 : s_y0_beat_data;  // gather.cpp:28
  wire [127:0] select_125 = and_109 ? s_y2_beat_data : s_y3_beat_data;  // gather.cpp:28
  wire [127:0] select_126 = and_98 ? s_y1_beat_data : select_125;  // gather.cpp:28
  wire [127:0] y_127 = or_119 ? select_124 : select_126;  // gather.cpp:28
  wire xor_130 = line_59_20 ^ 1'd1;
  wire and_131 = and_112_s1 & xor_130;
  wire xor_132 = line_59_21 ^ 1'd1;
  wire and_133 = line_59_18 & xor_132;
  wire or_134 = and_131 | and_133;
  wire and_135 = line_59_18 & line_59_21;
  wire xor_136 = c_6_7 ^ 1'd1;
  wire or_139 = packet_23 | xor_93;
  wire or_140 = or_139 | icmp_103_s1;
  wire and_145 = s_y3_beat_last & lane_end_144_s1;
  wire packet_7_146 = or_140 ? packet_7_22 : and_145;  // gather.cpp:28
  wire or_147 = xor_93 | icmp_103_s1;
  wire or_148 = and_116 | s_y3_beat_last;
  wire packet_149 = or_147 ? packet_23 : or_148;
  wire or_150 = packet_25 | xor_93;
  wire or_151 = or_150 | xor_104;
  wire and_152 = s_y2_beat_last & lane_end_144_s1;
  wire packet_5_153 = or_151 ? packet_5_24 : and_152;  // gather.cpp:28
  wire or_154 = xor_93 | xor_104;
  wire or_155 = and_117 | s_y2_beat_last;
  wire packet_156 = or_154 ? packet_25 : or_155;
  wire or_157 = packet_27 | trunc_94_s1;
  wire or_158 = or_157 | icmp_95_s1;
  wire and_159 = s_y1_beat_last & lane_end_144_s1;
  wire packet_3_160 = or_158 ? packet_3_26 : and_159;  // gather.cpp:28
  wire or_161 = trunc_94_s1 | icmp_95_s1;
  wire or_162 = and_120 | s_y1_beat_last;
  wire packet_163 = or_161 ? packet_27 : or_162;
  wire or_164 = packet_29 | trunc_94_s1;
  wire or_165 = or_164 | xor_96;
  wire and_166 = s_y0_beat_last & lane_end_144_s1;
  wire packet_1_167 = or_165 ? packet_1_28 : and_166;  // gather.cpp:28
  wire select_168 = and_101 ? s_y0_beat_last : packet_29;
  wire packet_169 = and_121 | select_168;
  wire join_pop_176 = join_v1 & join_en1 & and_98;  // stream_kernel.hpp:38
  wire join_pop_177 = join_v1 & join_en1 & and_101;  // stream_kernel.hpp:38
  wire join_pop_178 = join_v1 & join_en1 & and_106;  // stream_kernel.hpp:38
  wire join_pop_179 = join_v1 & join_en1 & and_109;  // stream_kernel.hpp:38
  wire join_push_180 = join_v1 & join_en1 & and_113;  // gather.cpp:84
  wire join_push_181 = join_v1 & join_en1 & and_129_s1;  // gather.cpp:82
  wire join_push_182 = join_v1 & join_en1 & or_134;  // gather.cpp:86
  wire join_push_183 = join_v1 & join_en1 & and_135;  // gather.cpp:80
  wire join_push_184 = join_v1 & join_en1 & xor_136;  // gather.cpp:87
  assign join_en0 = join_en1;
  assign join_en1 = ~(join_v1 & ((~s_y1_beat_valid & and_98) | (~s_y0_beat_valid & and_101) | (~s_y3_beat_valid & and_106) | (~s_y2_beat_valid & and_109) | (~m_silu_beat_ready & and_113) | (~m_residual_beat_ready & and_129_s1) | (~m_argmax_beat_ready & or_134) | (~m_rope_beat_ready & and_135) | (~m_trace_beat_ready & xor_136)));
  wire join_issue = join_run;
  wire join_leave = xor_138;
  assign join_v0 = join_issue & ~join_leave;
  wire join_busy = join_run | join_v1;
  always @(posedge ap_clk) begin
    if (join_issue & join_leave) join_run <= 1'b0;
    if (join_start) join_run <= 1'b1;
    if (join_en0) join_v1 <= join_v0; else if (join_en1) join_v1 <= 1'b0;
    if (rst) begin join_run <= 1'b0; join_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (join_v1 & join_en1) packet_7_22 <= packet_7_146;
    if (join_v1 & join_en1) packet_23 <= packet_149;
    if (join_v1 & join_en1) packet_5_24 <= packet_5_153;
    if (join_v1 & join_en1) packet_25 <= packet_156;
    if (join_v1 & join_en1) packet_3_26 <= packet_3_160;
    if (join_v1 & join_en1) packet_27 <= packet_163;
    if (join_v1 & join_en1) packet_1_28 <= packet_1_167;
    if (join_v1 & join_en1) packet_29 <= packet_169;
    if (join_v0 & join_en0) i_30 <= i_170;
    if (join_v0 & join_en0) lane20_31 <= lane_172;
    if (join_v0 & join_en0) group_32 <= group_173;
    if (join_v0 & join_en0) beat_33 <= beat_175;
    if (line_59_done) packet_7_22 <= 1'd0;
    if (line_59_done) packet_23 <= 1'd0;
    if (line_59_done) packet_5_24 <= 1'd0;
    if (line_59_done) packet_25 <= 1'd0;
    if (line_59_done) packet_3_26 <= 1'd0;
    if (line_59_done) packet_27 <= 1'd0;
    if (line_59_done) packet_1_28 <= 1'd0;
    if (line_59_done) packet_29 <= 1'd0;
    if (line_59_done) i_30 <= 20'd0;
    if (line_59_done) lane20_31 <= 2'd0;
    if (line_59_done) group_32 <= 17'd0;
    if (line_59_done) beat_33 <= 5'd0;
  end

  // ---- hls/include/stream_kernel.hpp:32: line_32, 1 stages
  wire has_packet_185 = cmd_4_8 != 16'd0;  // gather.cpp:95
  wire xor_186 = packet_29 ^ 1'd1;
  wire more_0_187 = has_packet_185 & xor_186;
  assign line_32_en0 = 1'd1;
  wire line_32_issue = line_32_run;
  wire line_32_leave = 1'b0;
  assign line_32_v0 = line_32_issue;
  wire line_32_busy = line_32_run;
  always @(posedge ap_clk) begin
    if (line_32_issue & line_32_en0) line_32_run <= 1'b0;
    if (line_32_start) line_32_run <= 1'b1;
    if (rst) begin line_32_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_32_v0 & line_32_en0) has_packet_34 <= has_packet_185;
    if (line_32_v0 & line_32_en0) more_0_35 <= more_0_187;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [2:0] select_188 = packet_29 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [1:0] shl_189 = {packet_1_28, 1'd0};  // stream_kernel.hpp:50
  wire [2:0] or_190 = select_188 | {1'd0, shl_189};  // stream_kernel.hpp:50
  wire [2:0] or_191 = or_190 | {2'd0, flags_13};  // gather.cpp:97
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
    if (line_50_v0 & line_50_en0) line_50_36 <= or_191;
  end

  // ---- hls/gather/gather.cpp:97: line_97, 1 stages
  wire has_packet_192 = cmd_4_8 > 16'd1;  // gather.cpp:95
  wire xor_193 = packet_27 ^ 1'd1;
  wire more_1_194 = has_packet_192 & xor_193;
  assign line_97_en0 = 1'd1;
  wire line_97_issue = line_97_run;
  wire line_97_leave = 1'b0;
  assign line_97_v0 = line_97_issue;
  wire line_97_busy = line_97_run;
  always @(posedge ap_clk) begin
    if (line_97_issue & line_97_en0) line_97_run <= 1'b0;
    if (line_97_start) line_97_run <= 1'b1;
    if (rst) begin line_97_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_97_v0 & line_97_en0) has_packet_38 <= has_packet_192;
    if (line_97_v0 & line_97_en0) more_1_39 <= more_1_194;
    if (line_32_done_1) flags_37 <= {2'd0, flags_13};
    if (line_50_done) flags_37 <= line_50_36;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50_2, 1 stages
  wire [2:0] select_195 = packet_27 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [1:0] shl_196 = {packet_3_26, 1'd0};  // stream_kernel.hpp:50
  wire [2:0] or_197 = select_195 | {1'd0, shl_196};  // stream_kernel.hpp:50
  wire [4:0] shl_198 = {or_197, 2'd0};  // stream_kernel.hpp:50
  assign line_50_2_en0 = 1'd1;
  wire line_50_2_issue = line_50_2_run;
  wire line_50_2_leave = 1'b0;
  assign line_50_2_v0 = line_50_2_issue;
  wire line_50_2_busy = line_50_2_run;
  always @(posedge ap_clk) begin
    if (line_50_2_issue & line_50_2_en0) line_50_2_run <= 1'b0;
    if (line_50_2_start) line_50_2_run <= 1'b1;
    if (rst) begin line_50_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_50_2_v0 & line_50_2_en0) line_50_2_40 <= shl_198;
  end

  // ---- hls/gather/gather.cpp:97: line_97_2, 1 stages
  wire has_packet_199 = cmd_4_8 > 16'd2;  // gather.cpp:95
  wire [4:0] flags_200 = {2'd0, flags_37} | ref_41;  // gather.cpp:97
  wire xor_201 = packet_25 ^ 1'd1;  // gather.cpp:96
  wire more_2_202 = has_packet_199 & xor_201;
  assign line_97_2_en0 = 1'd1;
  wire line_97_2_issue = line_97_2_run;
  wire line_97_2_leave = 1'b0;
  assign line_97_2_v0 = line_97_2_issue;
  wire line_97_2_busy = line_97_2_run;
  always @(posedge ap_clk) begin
    if (line_97_2_issue & line_97_2_en0) line_97_2_run <= 1'b0;
    if (line_97_2_start) line_97_2_run <= 1'b1;
    if (rst) begin line_97_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_97_2_v0 & line_97_2_en0) flags_42 <= flags_200;
    if (line_97_2_v0 & line_97_2_en0) has_packet_43 <= has_packet_199;
    if (line_97_2_v0 & line_97_2_en0) more_2_44 <= more_2_202;
    if (line_97_done_1) ref_41 <= 5'd0;
    if (line_50_2_done) ref_41 <= line_50_2_40;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50_3, 1 stages
  wire [2:0] select_203 = packet_25 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [1:0] shl_204 = {packet_5_24, 1'd0};  // stream_kernel.hpp:50
  wire [2:0] or_205 = select_203 | {1'd0, shl_204};  // stream_kernel.hpp:50
  wire [6:0] shl_206 = {or_205, 4'd0};  // stream_kernel.hpp:50
  assign line_50_3_en0 = 1'd1;
  wire line_50_3_issue = line_50_3_run;
  wire line_50_3_leave = 1'b0;
  assign line_50_3_v0 = line_50_3_issue;
  wire line_50_3_busy = line_50_3_run;
  always @(posedge ap_clk) begin
    if (line_50_3_issue & line_50_3_en0) line_50_3_run <= 1'b0;
    if (line_50_3_start) line_50_3_run <= 1'b1;
    if (rst) begin line_50_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_50_3_v0 & line_50_3_en0) line_50_3_45 <= shl_206;
  end

  // ---- hls/gather/gather.cpp:97: line_97_3, 1 stages
  wire has_packet_207 = cmd_4_8 > 16'd3;  // gather.cpp:95
  wire [6:0] flags_208 = {2'd0, flags_42} | ref_46;  // gather.cpp:97
  wire xor_209 = packet_23 ^ 1'd1;  // gather.cpp:96
  wire more_3_210 = has_packet_207 & xor_209;
  assign line_97_3_en0 = 1'd1;
  wire line_97_3_issue = line_97_3_run;
  wire line_97_3_leave = 1'b0;
  assign line_97_3_v0 = line_97_3_issue;
  wire line_97_3_busy = line_97_3_run;
  always @(posedge ap_clk) begin
    if (line_97_3_issue & line_97_3_en0) line_97_3_run <= 1'b0;
    if (line_97_3_start) line_97_3_run <= 1'b1;
    if (rst) begin line_97_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_97_3_v0 & line_97_3_en0) flags_47 <= flags_208;
    if (line_97_3_v0 & line_97_3_en0) has_packet_48 <= has_packet_207;
    if (line_97_3_v0 & line_97_3_en0) more_3_49 <= more_3_210;
    if (line_97_2_done_1) ref_46 <= 7'd0;
    if (line_50_3_done) ref_46 <= line_50_3_45;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50_4, 1 stages
  wire [2:0] select_211 = packet_23 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [1:0] shl_212 = {packet_7_22, 1'd0};  // stream_kernel.hpp:50
  wire [2:0] or_213 = select_211 | {1'd0, shl_212};  // stream_kernel.hpp:50
  wire [8:0] shl_214 = {or_213, 6'd0};  // stream_kernel.hpp:50
  assign line_50_4_en0 = 1'd1;
  wire line_50_4_issue = line_50_4_run;
  wire line_50_4_leave = 1'b0;
  assign line_50_4_v0 = line_50_4_issue;
  wire line_50_4_busy = line_50_4_run;
  always @(posedge ap_clk) begin
    if (line_50_4_issue & line_50_4_en0) line_50_4_run <= 1'b0;
    if (line_50_4_start) line_50_4_run <= 1'b1;
    if (rst) begin line_50_4_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_50_4_v0 & line_50_4_en0) line_50_4_50 <= shl_214;
  end

  // ---- hls/gather/gather.cpp:97: line_97_4, 1 stages
  wire [8:0] flags_215 = {2'd0, flags_47} | ref_51;  // gather.cpp:97
  assign line_97_4_en0 = 1'd1;
  wire line_97_4_issue = line_97_4_run;
  wire line_97_4_leave = 1'b0;
  assign line_97_4_v0 = line_97_4_issue;
  wire line_97_4_busy = line_97_4_run;
  always @(posedge ap_clk) begin
    if (line_97_4_issue & line_97_4_en0) line_97_4_run <= 1'b0;
    if (line_97_4_start) line_97_4_run <= 1'b1;
    if (rst) begin line_97_4_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_97_4_v0 & line_97_4_en0) flags_52 <= flags_215;
    if (line_97_3_done_1) ref_51 <= 9'd0;
    if (line_50_4_done) ref_51 <= line_50_4_50;
  end

  // ---- hls/gather/gather.cpp:47: line_47_2, 1 stages
  wire [8:0] select_216 = c_5_9 ? mem_sticky : 9'd0;  // gather.cpp:101
  wire [8:0] sticky_217 = select_216 | flags_57;  // gather.cpp:101
  wire [31:0] add_218 = mem_frames + 32'd1;  // gather.cpp:102
  wire [31:0] frames_219 = c_5_9 ? add_218 : 32'd1;  // gather.cpp:102
  wire [40:0] shl_220 = {flags_57, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_221 = shl_220 | {32'd0, sticky_217};  // stream_kernel.hpp:81
  wire [63:0] shl_222 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_223 = {23'd0, data_221} | shl_222;  // stream_kernel.hpp:84
  wire [127:0] shl_224 = {frames_219, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_225 = {64'd0, or_223} | shl_224;  // stream_kernel.hpp:84
  wire [127:0] data_226 = or_225 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_47_2_load_227 = line_47_2_v0 & line_47_2_en0;  // gather.cpp:101
  wire line_47_2_store_228 = line_47_2_v0 & line_47_2_en0;  // gather.cpp:101
  wire line_47_2_load_229 = line_47_2_v0 & line_47_2_en0;  // gather.cpp:102
  wire line_47_2_store_230 = line_47_2_v0 & line_47_2_en0;  // gather.cpp:102
  wire line_47_2_push_231 = line_47_2_v0 & line_47_2_en0;  // stream_kernel.hpp:85
  assign line_47_2_en0 = ~(line_47_2_v0 & ((~m_status_beat_ready)));
  wire line_47_2_issue = line_47_2_run;
  wire line_47_2_leave = 1'b0;
  assign line_47_2_v0 = line_47_2_issue;
  wire line_47_2_busy = line_47_2_run;
  always @(posedge ap_clk) begin
    if (line_47_2_issue & line_47_2_en0) line_47_2_run <= 1'b0;
    if (line_47_2_start) line_47_2_run <= 1'b1;
    if (rst) begin line_47_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_47_done_0) more_3_53 <= more_0_14;
    if (line_47_done_0) more_2_54 <= more_0_14;
    if (line_47_done_0) more_1_55 <= more_0_14;
    if (line_47_done_0) more_0_56 <= more_0_14;
    if (line_47_done_0) flags_57 <= {8'd0, flags_13};
    if (line_97_4_done) more_3_53 <= more_3_49;
    if (line_97_4_done) more_2_54 <= more_2_44;
    if (line_97_4_done) more_1_55 <= more_1_39;
    if (line_97_4_done) more_0_56 <= more_0_35;
    if (line_97_4_done) flags_57 <= flags_52;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_232 = more_58 ^ 1'd1;
  wire more_233 = s_y0_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_234 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_y0_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_232;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_58 <= more_233;
    if (line_47_2_done) more_58 <= more_0_56;
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
  wire xor_235 = more_59 ^ 1'd1;
  wire more_236 = s_y1_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_237 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_y1_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_235;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_59 <= more_236;
    if (line_69_done) more_59 <= more_1_55;
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
  wire xor_238 = more_60 ^ 1'd1;
  wire more_239 = s_y2_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_240 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_y2_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_238;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_60 <= more_239;
    if (line_69_2_done) more_60 <= more_2_54;
  end

  // ---- hls/include/stream_kernel.hpp:69: line_69_3, 1 stages
  assign line_69_3_en0 = 1'd1;
  wire line_69_3_issue = line_69_3_run;
  wire line_69_3_leave = 1'b0;
  assign line_69_3_v0 = line_69_3_issue;
  wire line_69_3_busy = line_69_3_run;
  always @(posedge ap_clk) begin
    if (line_69_3_issue & line_69_3_en0) line_69_3_run <= 1'b0;
    if (line_69_3_start) line_69_3_run <= 1'b1;
    if (rst) begin line_69_3_run <= 1'b0; end
  end

  // ---- hls/include/stream_kernel.hpp:69: discard_4, pipelined loop, II=1, depth 1
  wire xor_241 = more_61 ^ 1'd1;
  wire more_242 = s_y3_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_4_pop_243 = discard_4_v0 & discard_4_en0;  // stream_kernel.hpp:71
  assign discard_4_en0 = ~(discard_4_v0 & ((~s_y3_beat_valid)));
  wire discard_4_issue = discard_4_run;
  wire discard_4_leave = xor_241;
  assign discard_4_v0 = discard_4_issue & ~discard_4_leave;
  wire discard_4_busy = discard_4_run;
  always @(posedge ap_clk) begin
    if (discard_4_issue & discard_4_leave) discard_4_run <= 1'b0;
    if (discard_4_start) discard_4_run <= 1'b1;
    if (rst) begin discard_4_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_4_v0 & discard_4_en0) more_61 <= more_242;
    if (line_69_3_done) more_61 <= more_3_53;
  end

  // ---- hls/gather/gather.cpp:28: line_28, 1 stages
  assign line_28_en0 = 1'd1;
  wire line_28_issue = line_28_run;
  wire line_28_leave = 1'b0;
  assign line_28_v0 = line_28_issue;
  wire line_28_busy = line_28_run;
  always @(posedge ap_clk) begin
    if (line_28_issue & line_28_en0) line_28_run <= 1'b0;
    if (line_28_start) line_28_run <= 1'b1;
    if (rst) begin line_28_run <= 1'b0; end
  end

  // ---- control
  assign line_46_done_0 = (state == LINE_46_S) & ~line_46_busy & line_46_10;
  assign line_46_done_1 = (state == LINE_46_S) & ~line_46_busy & ~line_46_10;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_47_done_0 = (state == LINE_47_S) & ~line_47_busy & cmd_11_12;
  assign line_47_done_1 = (state == LINE_47_S) & ~line_47_busy & ~cmd_11_12;
  assign line_59_done = (state == LINE_59_S) & ~line_59_busy;
  assign join_done = (state == JOIN_S) & ~join_busy;
  assign line_32_done_0 = (state == LINE_32_S) & ~line_32_busy & has_packet_34;
  assign line_32_done_1 = (state == LINE_32_S) & ~line_32_busy & ~has_packet_34;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_97_done_0 = (state == LINE_97_S) & ~line_97_busy & has_packet_38;
  assign line_97_done_1 = (state == LINE_97_S) & ~line_97_busy & ~has_packet_38;
  assign line_50_2_done = (state == LINE_50_2_S) & ~line_50_2_busy;
  assign line_97_2_done_0 = (state == LINE_97_2_S) & ~line_97_2_busy & has_packet_43;
  assign line_97_2_done_1 = (state == LINE_97_2_S) & ~line_97_2_busy & ~has_packet_43;
  assign line_50_3_done = (state == LINE_50_3_S) & ~line_50_3_busy;
  assign line_97_3_done_0 = (state == LINE_97_3_S) & ~line_97_3_busy & has_packet_48;
  assign line_97_3_done_1 = (state == LINE_97_3_S) & ~line_97_3_busy & ~has_packet_48;
  assign line_50_4_done = (state == LINE_50_4_S) & ~line_50_4_busy;
  assign line_97_4_done = (state == LINE_97_4_S) & ~line_97_4_busy;
  assign line_47_2_done = (state == LINE_47_2_S) & ~line_47_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_69_3_done = (state == LINE_69_3_S) & ~line_69_3_busy;
  assign discard_4_done = (state == DISCARD_4_S) & ~discard_4_busy;
  assign line_28_done = (state == LINE_28_S) & ~line_28_busy;
  always @(posedge ap_clk) begin
    if (line_46_done_0 | line_113_done) state <= LINE_47_S;
    if (line_46_done_1) state <= LINE_113_S;
    if (line_47_done_0 | line_97_4_done) state <= LINE_47_2_S;
    if (line_47_done_1) state <= LINE_59_S;
    if (line_59_done) state <= JOIN_S;
    if (join_done) state <= LINE_32_S;
    if (line_32_done_0) state <= LINE_50_S;
    if (line_32_done_1 | line_50_done) state <= LINE_97_S;
    if (line_97_done_0) state <= LINE_50_2_S;
    if (line_97_done_1 | line_50_2_done) state <= LINE_97_2_S;
    if (line_97_2_done_0) state <= LINE_50_3_S;
    if (line_97_2_done_1 | line_50_3_done) state <= LINE_97_3_S;
    if (line_97_3_done_0) state <= LINE_50_4_S;
    if (line_97_3_done_1 | line_50_4_done) state <= LINE_97_4_S;
    if (line_47_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_2_S;
    if (line_69_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_69_3_S;
    if (line_69_3_done) state <= DISCARD_4_S;
    if (discard_4_done) state <= LINE_28_S;
    if (call_begin | line_28_done) state <= LINE_46_S;
    if (rst) state <= RESTART;
  end
  assign line_47_start = line_46_done_0 | line_113_done;
  assign line_113_start = line_46_done_1;
  assign line_47_2_start = line_47_done_0 | line_97_4_done;
  assign line_59_start = line_47_done_1;
  assign join_start = line_59_done;
  assign line_32_start = join_done;
  assign line_50_start = line_32_done_0;
  assign line_97_start = line_32_done_1 | line_50_done;
  assign line_50_2_start = line_97_done_0;
  assign line_97_2_start = line_97_done_1 | line_50_2_done;
  assign line_50_3_start = line_97_2_done_0;
  assign line_97_3_start = line_97_2_done_1 | line_50_3_done;
  assign line_50_4_start = line_97_3_done_0;
  assign line_97_4_start = line_97_3_done_1 | line_50_4_done;
  assign discard_start = line_47_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_69_2_start = discard_2_done;
  assign discard_3_start = line_69_2_done;
  assign line_69_3_start = discard_3_done;
  assign discard_4_start = line_69_3_done;
  assign line_28_start = discard_4_done;
  assign line_46_start = call_begin | line_28_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_46_pop_77;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  gather_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_y0: data and valid are registered
  wire s_y0_beat_take = join_pop_177 | discard_pop_234;
  wire s_y0_unused = &{1'b0, s_y0_TKEEP, s_y0_TSTRB};
  gather_forward #(.WIDTH(129)) s_y0_slice (.clk(ap_clk), .rst(rst), .in_data({s_y0_TLAST, s_y0_TDATA}), .in_valid(s_y0_TVALID), .in_ready(s_y0_TREADY), .out_data(s_y0_beat), .out_valid(s_y0_beat_valid), .out_ready(s_y0_beat_take));

  // s_y1: data and valid are registered
  wire s_y1_beat_take = join_pop_176 | discard_2_pop_237;
  wire s_y1_unused = &{1'b0, s_y1_TKEEP, s_y1_TSTRB};
  gather_forward #(.WIDTH(129)) s_y1_slice (.clk(ap_clk), .rst(rst), .in_data({s_y1_TLAST, s_y1_TDATA}), .in_valid(s_y1_TVALID), .in_ready(s_y1_TREADY), .out_data(s_y1_beat), .out_valid(s_y1_beat_valid), .out_ready(s_y1_beat_take));

  // s_y2: data and valid are registered
  wire s_y2_beat_take = join_pop_179 | discard_3_pop_240;
  wire s_y2_unused = &{1'b0, s_y2_TKEEP, s_y2_TSTRB};
  gather_forward #(.WIDTH(129)) s_y2_slice (.clk(ap_clk), .rst(rst), .in_data({s_y2_TLAST, s_y2_TDATA}), .in_valid(s_y2_TVALID), .in_ready(s_y2_TREADY), .out_data(s_y2_beat), .out_valid(s_y2_beat_valid), .out_ready(s_y2_beat_take));

  // s_y3: data and valid are registered
  wire s_y3_beat_take = join_pop_178 | discard_4_pop_243;
  wire s_y3_unused = &{1'b0, s_y3_TKEEP, s_y3_TSTRB};
  gather_forward #(.WIDTH(129)) s_y3_slice (.clk(ap_clk), .rst(rst), .in_data({s_y3_TLAST, s_y3_TDATA}), .in_valid(s_y3_TVALID), .in_ready(s_y3_TREADY), .out_data(s_y3_beat), .out_valid(s_y3_beat_valid), .out_ready(s_y3_beat_take));

  // m_rope: data and valid are registered
  wire m_rope_beat_valid = join_push_183;
  wire [160:0] m_rope_beat = {end_128_s1, 16'd65535, 16'd65535, y_127};
  gather_forward #(.WIDTH(161)) m_rope_slice (.clk(ap_clk), .rst(rst), .in_data(m_rope_beat), .in_valid(m_rope_beat_valid), .in_ready(m_rope_beat_ready), .out_data({m_rope_TLAST, m_rope_TSTRB, m_rope_TKEEP, m_rope_TDATA}), .out_valid(m_rope_TVALID), .out_ready(m_rope_TREADY));

  // m_residual: registered both ways
  wire m_residual_beat_valid = join_push_181;
  wire [160:0] m_residual_beat = {end_128_s1, 16'd65535, 16'd65535, y_127};
  gather_regslice #(.WIDTH(161)) m_residual_slice (.clk(ap_clk), .rst(rst), .in_data(m_residual_beat), .in_valid(m_residual_beat_valid), .in_ready(m_residual_beat_ready), .out_data({m_residual_TLAST, m_residual_TSTRB, m_residual_TKEEP, m_residual_TDATA}), .out_valid(m_residual_TVALID), .out_ready(m_residual_TREADY));

  // m_silu: registered both ways
  wire m_silu_beat_valid = join_push_180;
  wire [160:0] m_silu_beat = {end_128_s1, 16'd65535, 16'd65535, y_127};
  gather_regslice #(.WIDTH(161)) m_silu_slice (.clk(ap_clk), .rst(rst), .in_data(m_silu_beat), .in_valid(m_silu_beat_valid), .in_ready(m_silu_beat_ready), .out_data({m_silu_TLAST, m_silu_TSTRB, m_silu_TKEEP, m_silu_TDATA}), .out_valid(m_silu_TVALID), .out_ready(m_silu_TREADY));

  // m_argmax: registered both ways
  wire m_argmax_beat_valid = join_push_182;
  wire [160:0] m_argmax_beat = {end_128_s1, 16'd65535, 16'd65535, y_127};
  gather_regslice #(.WIDTH(161)) m_argmax_slice (.clk(ap_clk), .rst(rst), .in_data(m_argmax_beat), .in_valid(m_argmax_beat_valid), .in_ready(m_argmax_beat_ready), .out_data({m_argmax_TLAST, m_argmax_TSTRB, m_argmax_TKEEP, m_argmax_TDATA}), .out_valid(m_argmax_TVALID), .out_ready(m_argmax_TREADY));

  // m_trace: data and valid are registered
  wire m_trace_beat_valid = join_push_184;
  wire [160:0] m_trace_beat = {end_128_s1, 16'd65535, 16'd65535, y_127};
  gather_forward #(.WIDTH(161)) m_trace_slice (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .out_data({m_trace_TLAST, m_trace_TSTRB, m_trace_TKEEP, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_47_2_push_231;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_226};
  gather_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/gather/gather.cpp:44: sticky
  always @(posedge ap_clk) begin
    if (line_47_2_store_228) mem_sticky <= sticky_217;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/gather/gather.cpp:44: frames
  always @(posedge ap_clk) begin
    if (line_47_2_store_230) mem_frames <= frames_219;
    if (rst) mem_frames <= 32'd0;
  end
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module gather_forward #(
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

// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module gather_regslice #(
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

// Register slice of one entry for a stream that the kernel uses every second cycle at most: valid, ready and data are
// registers.
module gather_single #(
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
