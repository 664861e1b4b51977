// residual: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load: II=1, depth 1 (hls/residual/residual.cpp:73)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   update: II=1, depth 5 (hls/residual/residual.cpp:86)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_3: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module residual (
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
  input  wire [127:0] s_y_TDATA,
  input  wire [15:0]  s_y_TKEEP,
  input  wire [15:0]  s_y_TSTRB,
  input  wire [0:0]   s_y_TLAST,
  input  wire         s_y_TVALID,
  output wire         s_y_TREADY,
  output wire [127:0] m_x_TDATA,
  output wire [15:0]  m_x_TKEEP,
  output wire [15:0]  m_x_TSTRB,
  output wire [0:0]   m_x_TLAST,
  output wire         m_x_TVALID,
  input  wire         m_x_TREADY,
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
  localparam [4:0] LINE_59_S = 5'd0;
  localparam [4:0] LINE_22_S = 5'd1;
  localparam [4:0] LINE_113_S = 5'd2;
  localparam [4:0] LINE_60_S = 5'd3;
  localparam [4:0] LINE_64_S = 5'd4;
  localparam [4:0] LINE_69_S = 5'd5;
  localparam [4:0] LINE_43_S = 5'd6;
  localparam [4:0] LINE_43_2_S = 5'd7;
  localparam [4:0] LINE_71_S = 5'd8;
  localparam [4:0] LOAD_S = 5'd9;
  localparam [4:0] LINE_50_S = 5'd10;
  localparam [4:0] LINE_79_S = 5'd11;
  localparam [4:0] LINE_43_3_S = 5'd12;
  localparam [4:0] DISCARD_S = 5'd13;
  localparam [4:0] LINE_69_2_S = 5'd14;
  localparam [4:0] LINE_60_2_S = 5'd15;
  localparam [4:0] LINE_90_S = 5'd16;
  localparam [4:0] UPDATE_S = 5'd17;
  localparam [4:0] LINE_98_S = 5'd18;
  localparam [4:0] LINE_50_2_S = 5'd19;
  localparam [4:0] LINE_43_4_S = 5'd20;
  localparam [4:0] LINE_50_3_S = 5'd21;
  localparam [4:0] LINE_43_5_S = 5'd22;
  localparam [4:0] LINE_43_6_S = 5'd23;
  localparam [4:0] DISCARD_2_S = 5'd24;
  localparam [4:0] LINE_69_3_S = 5'd25;
  localparam [4:0] DISCARD_3_S = 5'd26;
  localparam [4:0] LINE_43_7_S = 5'd27;
  localparam [4:0] RESTART = 5'd28;
  reg [4:0] state;
  wire line_59_done_0;
  wire line_59_done_1;
  wire line_22_done_0;
  wire line_22_done_1;
  wire line_113_done;
  wire line_60_done_0;
  wire line_60_done_1;
  wire line_64_done_0;
  wire line_64_done_1;
  wire line_69_done;
  wire line_43_done_0;
  wire line_43_done_1;
  wire line_43_2_done;
  wire line_71_done;
  wire load_done;
  wire line_50_done_0;
  wire line_50_done_1;
  wire line_79_done;
  wire line_43_3_done;
  wire discard_done;
  wire line_69_2_done;
  wire line_60_2_done_0;
  wire line_60_2_done_1;
  wire line_90_done;
  wire update_done;
  wire line_98_done_0;
  wire line_98_done_1;
  wire line_50_2_done;
  wire line_43_4_done_0;
  wire line_43_4_done_1;
  wire line_50_3_done;
  wire line_43_5_done;
  wire line_43_6_done;
  wire discard_2_done;
  wire line_69_3_done;
  wire discard_3_done;
  wire line_43_7_done;
  wire call_begin = state == RESTART;

  // hls/residual/residual.cpp:59: line_59
  wire line_59_start;
  reg line_59_run;
  reg [15:0] groups_1;
  reg [3:0] c_4_2;
  reg [11:0] line_59_3;
  reg [7:0] c_1_4;
  reg cmd_10_5;
  reg [127:0] s_cmd_data_6;
  reg [12:0] line_59_7;
  reg [7:0] options_8;
  reg c_7_9;
  reg c_6_10;
  reg [11:0] line_59_11;
  reg c_5_12;
  reg line_59_13;
  wire line_59_v0;
  wire line_59_en0;

  // hls/residual/residual.cpp:22: line_22
  wire line_22_start;
  reg line_22_run;
  reg line_22_14;
  reg line_22_v1;
  wire line_22_v0;
  wire line_22_en0;
  wire line_22_en1;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_15;
  wire line_113_v0;
  wire line_113_en0;

  // hls/residual/residual.cpp:60: line_60
  wire line_60_start;
  reg line_60_run;
  reg cmd_11_16;
  reg flags_17;
  reg discard_x_18;
  reg discard_y_19;
  wire line_60_v0;
  wire line_60_en0;

  // hls/residual/residual.cpp:64: line_64
  wire line_64_start;
  reg line_64_run;
  reg [12:0] token_words_20;
  reg [4:0] stride_21;
  reg line_64_22;
  reg [15:0] words_23;
  reg single_24;
  reg [12:0] line_64_25;
  wire line_64_v0;
  wire line_64_en0;

  // hls/residual/residual.cpp:69: line_69
  wire line_69_start;
  reg line_69_run;
  wire line_69_v0;
  wire line_69_en0;

  // hls/residual/residual.cpp:43: line_43
  wire line_43_start;
  reg line_43_run;
  reg [3:0] token_26;
  reg [2:0] flags_27;
  reg discard_x_28;
  reg line_43_29;
  wire line_43_v0;
  wire line_43_en0;

  // hls/residual/residual.cpp:43: line_43_2
  wire line_43_2_start;
  reg line_43_2_run;
  wire line_43_2_v0;
  wire line_43_2_en0;

  // hls/residual/residual.cpp:71: line_71
  wire line_71_start;
  reg line_71_run;
  reg [13:0] line_71_30;
  reg [4:0] line_71_31;
  reg [4:0] line_71_32;
  wire line_71_v0;
  wire line_71_en0;

  // hls/residual/residual.cpp:73: load
  wire load_start;
  reg load_run;
  reg [12:0] i_33;
  reg packet_34;
  reg packet_35;
  reg [12:0] address_36;
  wire load_v0;
  wire load_en0;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [2:0] flags_37;
  wire line_50_v0;
  wire line_50_en0;

  // hls/residual/residual.cpp:79: line_79
  wire line_79_start;
  reg line_79_run;
  reg line_79_38;
  reg line_79_39;
  wire line_79_v0;
  wire line_79_en0;

  // hls/residual/residual.cpp:43: line_43_3
  wire line_43_3_start;
  reg line_43_3_run;
  reg more_40;
  reg discard_x_41;
  wire line_43_3_v0;
  wire line_43_3_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_42;
  wire discard_v0;
  wire discard_en0;

  // hls/residual/residual.cpp:69: line_69_2
  wire line_69_2_start;
  reg line_69_2_run;
  reg [3:0] token_43;
  wire line_69_2_v0;
  wire line_69_2_en0;

  // hls/residual/residual.cpp:60: line_60_2
  wire line_60_2_start;
  reg line_60_2_run;
  reg [2:0] flags_44;
  reg discard_x_45;
  reg line_60_2_46;
  wire line_60_2_v0;
  wire line_60_2_en0;

  // hls/residual/residual.cpp:90: line_90
  wire line_90_start;
  reg line_90_run;
  reg [13:0] line_90_47;
  reg line_90_48;
  wire line_90_v0;
  wire line_90_en0;

  // hls/residual/residual.cpp:86: update
  wire update_start;
  reg update_run;
  reg [12:0] i86_49;
  reg x_packet_50;
  reg x_packet_51;
  reg y_packet_52;
  reg y_packet_53;
  reg update_v1;
  reg update_v2;
  reg update_v3;
  reg update_v4;
  wire update_v0;
  wire update_en0;
  wire update_en1;
  wire update_en2;
  wire update_en3;
  wire update_en4;

  // hls/residual/residual.cpp:98: line_98
  wire line_98_start;
  reg line_98_run;
  wire line_98_v0;
  wire line_98_en0;

  // hls/include/stream_kernel.hpp:50: line_50_2
  wire line_50_2_start;
  reg line_50_2_run;
  reg [2:0] flags_54;
  reg discard_x_55;
  wire line_50_2_v0;
  wire line_50_2_en0;

  // hls/residual/residual.cpp:43: line_43_4
  wire line_43_4_start;
  reg line_43_4_run;
  reg [2:0] flags_56;
  reg discard_x_57;
  wire line_43_4_v0;
  wire line_43_4_en0;

  // hls/include/stream_kernel.hpp:50: line_50_3
  wire line_50_3_start;
  reg line_50_3_run;
  reg [4:0] flags_58;
  reg discard_y_59;
  wire line_50_3_v0;
  wire line_50_3_en0;

  // hls/residual/residual.cpp:43: line_43_5
  wire line_43_5_start;
  reg line_43_5_run;
  reg [4:0] flags_60;
  reg discard_x_61;
  reg discard_y_62;
  wire line_43_5_v0;
  wire line_43_5_en0;

  // hls/residual/residual.cpp:43: line_43_6
  wire line_43_6_start;
  reg line_43_6_run;
  reg [4:0] flags_63;
  reg more_64;
  reg discard_y_65;
  wire line_43_6_v0;
  wire line_43_6_en0;

  // hls/include/stream_kernel.hpp:69: discard_2
  wire discard_2_start;
  reg discard_2_run;
  reg more_66;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/include/stream_kernel.hpp:69: line_69_3
  wire line_69_3_start;
  reg line_69_3_run;
  wire line_69_3_v0;
  wire line_69_3_en0;

  // hls/include/stream_kernel.hpp:69: discard_3
  wire discard_3_start;
  reg discard_3_run;
  reg more_67;
  wire discard_3_v0;
  wire discard_3_en0;

  // hls/residual/residual.cpp:43: line_43_7
  wire line_43_7_start;
  reg line_43_7_run;
  wire line_43_7_v0;
  wire line_43_7_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_x_beat;
  wire s_x_beat_valid;
  wire [127:0] s_x_beat_data = s_x_beat[127:0];
  wire s_x_beat_last = s_x_beat[128];
  wire [128:0] s_y_beat;
  wire s_y_beat_valid;
  wire [127:0] s_y_beat_data = s_y_beat[127:0];
  wire s_y_beat_last = s_y_beat[128];
  wire m_x_beat_ready;
  wire m_x_beat_room;
  wire m_trace_beat_ready;
  wire m_trace_beat_room;
  wire m_status_beat_ready;
  reg [4:0] mem_sticky;
  reg [31:0] mem_frames;
  reg [3:0] mem_held_tokens;
  reg [11:0] mem_held_groups;
  wire [127:0] mem_stream_q;
  wire [127:0] mem_stream_q2;

  // ---- hls/residual/residual.cpp:59: line_59, 1 stages
  wire icmp_68 = s_cmd_beat_data[7:0] != 8'd1;  // stream_kernel.hpp:107
  wire icmp_69 = s_cmd_beat_data[79:72] > 8'd7;  // stream_kernel.hpp:101
  wire or_70 = icmp_68 | icmp_69;  // stream_kernel.hpp:107
  wire [7:0] add_71 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] c_4_72 = icmp_69 ? 4'd0 : add_71[3:0];  // stream_kernel.hpp:101
  wire cmd_10_73 = s_cmd_beat_data[15:8] == 8'd0;  // residual.cpp:20
  wire c_7_74 = s_cmd_beat_data[66] ^ 1'd1;
  wire c_6_75 = s_cmd_beat_data[65] ^ 1'd1;
  wire c_5_76 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_59_pop_77 = line_59_v0 & line_59_en0;  // residual.cpp:59
  assign line_59_en0 = ~(line_59_v0 & ((~s_cmd_beat_valid)));
  wire line_59_issue = line_59_run;
  wire line_59_leave = 1'b0;
  assign line_59_v0 = line_59_issue;
  wire line_59_busy = line_59_run;
  always @(posedge ap_clk) begin
    if (line_59_issue & line_59_en0) line_59_run <= 1'b0;
    if (line_59_start) line_59_run <= 1'b1;
    if (rst) begin line_59_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_59_v0 & line_59_en0) groups_1 <= s_cmd_beat_data[47:32];
    if (line_59_v0 & line_59_en0) c_4_2 <= c_4_72;
    if (line_59_v0 & line_59_en0) line_59_3 <= s_cmd_beat_data[43:32];
    if (line_59_v0 & line_59_en0) c_1_4 <= s_cmd_beat_data[15:8];
    if (line_59_v0 & line_59_en0) cmd_10_5 <= cmd_10_73;
    if (line_59_v0 & line_59_en0) s_cmd_data_6 <= s_cmd_beat_data;
    if (line_59_v0 & line_59_en0) line_59_7 <= s_cmd_beat_data[44:32];
    if (line_59_v0 & line_59_en0) options_8 <= s_cmd_beat_data[71:64];
    if (line_59_v0 & line_59_en0) c_7_9 <= c_7_74;
    if (line_59_v0 & line_59_en0) c_6_10 <= c_6_75;
    if (line_59_v0 & line_59_en0) line_59_11 <= s_cmd_beat_data[43:32];
    if (line_59_v0 & line_59_en0) c_5_12 <= c_5_76;
    if (line_59_v0 & line_59_en0) line_59_13 <= or_70;
  end

  // ---- hls/residual/residual.cpp:22: line_22, 2 stages
  // stage 0
  wire [15:0] mul_90 = $signed(groups_1) * $signed({12'd0, c_4_2});  // residual.cpp:22
  // stage 1
  reg [15:0] mul_90_s1;
  always @(posedge ap_clk) begin
    mul_90_s1 <= mul_90;
  end
  wire [15:0] add_78 = groups_1 + 16'd65535;  // residual.cpp:22
  wire icmp_79 = add_78 < 16'd2048;  // residual.cpp:22
  wire [63:0] shl_80 = {s_cmd_data_6[63:48], 48'd0};
  wire icmp_81 = shl_80 == 64'd0;
  wire icmp_82 = c_1_4 < 8'd2;  // residual.cpp:24
  wire icmp_83 = c_4_2 == mem_held_tokens;  // residual.cpp:23
  wire icmp_84 = line_59_3 == mem_held_groups;  // residual.cpp:23
  wire held_85 = icmp_83 & icmp_84;
  wire or_86 = cmd_10_5 | held_85;
  wire and_87 = icmp_82 & or_86;  // residual.cpp:24
  wire and_88 = icmp_81 & and_87;  // residual.cpp:24
  wire and_89 = icmp_79 & and_88;  // residual.cpp:24
  wire icmp_91 = mul_90_s1 < 16'd2049;  // residual.cpp:22
  wire and_92 = and_89 & icmp_91;  // residual.cpp:24
  wire line_22_load_93 = line_22_v1 & line_22_en1;  // residual.cpp:59
  wire line_22_load_94 = line_22_v1 & line_22_en1;  // residual.cpp:59
  assign line_22_en0 = 1'd1;
  assign line_22_en1 = 1'd1;
  wire line_22_issue = line_22_run;
  wire line_22_leave = 1'b0;
  assign line_22_v0 = line_22_issue;
  wire line_22_busy = line_22_run | line_22_v1;
  always @(posedge ap_clk) begin
    if (line_22_issue & line_22_en0) line_22_run <= 1'b0;
    if (line_22_start) line_22_run <= 1'b1;
    line_22_v1 <= line_22_v0;
    if (rst) begin line_22_run <= 1'b0; line_22_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_22_v1 & line_22_en1) line_22_14 <= and_92;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_95 = s_cmd_data_6 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_96 = and_95 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_15 <= icmp_96;
  end

  // ---- hls/residual/residual.cpp:60: line_60, 1 stages
  wire discard_x_97 = cmd_11_16 & cmd_10_5;  // residual.cpp:61
  wire icmp_98 = c_1_4 == 8'd1;  // residual.cpp:61
  wire discard_y_99 = cmd_11_16 & icmp_98;  // residual.cpp:61
  assign line_60_en0 = 1'd1;
  wire line_60_issue = line_60_run;
  wire line_60_leave = 1'b0;
  assign line_60_v0 = line_60_issue;
  wire line_60_busy = line_60_run;
  always @(posedge ap_clk) begin
    if (line_60_issue & line_60_en0) line_60_run <= 1'b0;
    if (line_60_start) line_60_run <= 1'b1;
    if (rst) begin line_60_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_60_v0 & line_60_en0) flags_17 <= cmd_11_16;
    if (line_60_v0 & line_60_en0) discard_x_18 <= discard_x_97;
    if (line_60_v0 & line_60_en0) discard_y_19 <= discard_y_99;
    if (line_59_done_0) cmd_11_16 <= 1'd1;
    if (line_22_done_1) cmd_11_16 <= 1'd1;
    if (line_113_done) cmd_11_16 <= line_113_15;
  end

  // ---- hls/residual/residual.cpp:64: line_64, 1 stages
  wire xor_100 = cmd_10_5 ^ 1'd1;  // residual.cpp:67
  wire icmp_101 = c_4_2 == 4'd1;
  wire or_102 = xor_100 | icmp_101;
  wire [12:0] token_words_103 = {line_59_7[11:0], 1'd0};  // residual.cpp:65
  wire [4:0] stride_104 = {c_4_2, 1'd0};  // residual.cpp:66
  wire [15:0] mul_105 = $signed(groups_1) * $signed({12'd0, c_4_2});  // residual.cpp:65
  wire [15:0] words_106 = {mul_105[14:0], 1'd0};  // residual.cpp:65
  wire single_107 = cmd_10_5 & icmp_101;
  wire [12:0] shl_108 = {mul_105[11:0], 1'd0};
  assign line_64_en0 = 1'd1;
  wire line_64_issue = line_64_run;
  wire line_64_leave = 1'b0;
  assign line_64_v0 = line_64_issue;
  wire line_64_busy = line_64_run;
  always @(posedge ap_clk) begin
    if (line_64_issue & line_64_en0) line_64_run <= 1'b0;
    if (line_64_start) line_64_run <= 1'b1;
    if (rst) begin line_64_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_64_v0 & line_64_en0) token_words_20 <= token_words_103;
    if (line_64_v0 & line_64_en0) stride_21 <= stride_104;
    if (line_64_v0 & line_64_en0) line_64_22 <= or_102;
    if (line_64_v0 & line_64_en0) words_23 <= words_106;
    if (line_64_v0 & line_64_en0) single_24 <= single_107;
    if (line_64_v0 & line_64_en0) line_64_25 <= shl_108;
  end

  // ---- hls/residual/residual.cpp:69: line_69, 1 stages
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

  // ---- hls/residual/residual.cpp:43: line_43, 1 stages
  wire icmp_109 = token_26 < c_4_2;  // residual.cpp:69
  assign line_43_en0 = 1'd1;
  wire line_43_issue = line_43_run;
  wire line_43_leave = 1'b0;
  assign line_43_v0 = line_43_issue;
  wire line_43_busy = line_43_run;
  always @(posedge ap_clk) begin
    if (line_43_issue & line_43_en0) line_43_run <= 1'b0;
    if (line_43_start) line_43_run <= 1'b1;
    if (rst) begin line_43_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_43_v0 & line_43_en0) line_43_29 <= icmp_109;
    if (line_69_done) token_26 <= 4'd0;
    if (line_69_done) flags_27 <= {2'd0, flags_17};
    if (line_69_done) discard_x_28 <= discard_x_18;
    if (line_69_2_done) token_26 <= token_43;
    if (line_69_2_done) flags_27 <= flags_37;
    if (line_69_2_done) discard_x_28 <= discard_x_41;
  end

  // ---- hls/residual/residual.cpp:43: line_43_2, 1 stages
  assign line_43_2_en0 = 1'd1;
  wire line_43_2_issue = line_43_2_run;
  wire line_43_2_leave = 1'b0;
  assign line_43_2_v0 = line_43_2_issue;
  wire line_43_2_busy = line_43_2_run;
  always @(posedge ap_clk) begin
    if (line_43_2_issue & line_43_2_en0) line_43_2_run <= 1'b0;
    if (line_43_2_start) line_43_2_run <= 1'b1;
    if (rst) begin line_43_2_run <= 1'b0; end
  end

  // ---- hls/residual/residual.cpp:71: line_71, 1 stages
  wire [13:0] add_110 = {1'd0, token_words_20} + 14'd16383;  // residual.cpp:75
  wire [4:0] shl_111 = {token_26, 1'd0};
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
    if (line_71_v0 & line_71_en0) line_71_30 <= add_110;
    if (line_71_v0 & line_71_en0) line_71_31 <= stride_21;
    if (line_71_v0 & line_71_en0) line_71_32 <= shl_111;
  end

  // ---- hls/residual/residual.cpp:73: load, pipelined loop, II=1, depth 1
  wire xor_112 = packet_34 ^ 1'd1;
  wire [127:0] ref_113 = packet_34 ? 128'd0 : s_x_beat_data;  // residual.cpp:75
  wire icmp_114 = token_words_20 > i_33;  // residual.cpp:73
  wire xor_115 = icmp_114 ^ 1'd1;
  wire [13:0] add_116 = {1'd0, i_33} + 14'd1;  // residual.cpp:73
  wire packet_117 = packet_34 | s_x_beat_last;
  wire is_last_118 = line_71_30 != {1'd0, i_33};  // residual.cpp:75
  wire packet_1_119 = s_x_beat_last & is_last_118;
  wire packet_120 = packet_34 ? packet_35 : packet_1_119;
  wire [13:0] add_121 = {1'd0, address_36} + {9'd0, line_71_31};  // residual.cpp:76
  wire [12:0] add_122 = add_121[12:0] + 13'd8191;  // residual.cpp:76
  wire [12:0] add_123 = address_36 + 13'd1;  // residual.cpp:76
  wire [12:0] address_124 = i_33[0] ? add_122 : add_123;
  wire load_pop_125 = load_v0 & load_en0 & xor_112;  // stream_kernel.hpp:38
  wire load_store_126 = load_v0 & load_en0;  // residual.cpp:75
  assign load_en0 = ~(load_v0 & ((~s_x_beat_valid & xor_112)));
  wire load_issue = load_run;
  wire load_leave = xor_115;
  assign load_v0 = load_issue & ~load_leave;
  wire load_busy = load_run;
  always @(posedge ap_clk) begin
    if (load_issue & load_leave) load_run <= 1'b0;
    if (load_start) load_run <= 1'b1;
    if (rst) begin load_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (load_v0 & load_en0) i_33 <= add_116[12:0];
    if (load_v0 & load_en0) packet_34 <= packet_117;
    if (load_v0 & load_en0) packet_35 <= packet_120;
    if (load_v0 & load_en0) address_36 <= address_124;
    if (line_71_done) i_33 <= 13'd0;
    if (line_71_done) packet_34 <= 1'd0;
    if (line_71_done) packet_35 <= 1'd0;
    if (line_71_done) address_36 <= {8'd0, line_71_32};
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_127 = packet_35 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_128 = packet_34 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_129 = {1'd0, select_127} | select_128;  // stream_kernel.hpp:50
  wire [2:0] flags_130 = flags_27 | or_129;  // residual.cpp:78
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
    if (line_50_v0 & line_50_en0) flags_37 <= flags_130;
  end

  // ---- hls/residual/residual.cpp:79: line_79, 1 stages
  wire [4:0] add_131 = {1'd0, c_4_2} + 5'd31;  // residual.cpp:79
  wire icmp_132 = add_131 == {1'd0, token_26};  // residual.cpp:79
  wire xor_133 = icmp_132 ^ 1'd1;  // residual.cpp:80
  assign line_79_en0 = 1'd1;
  wire line_79_issue = line_79_run;
  wire line_79_leave = 1'b0;
  assign line_79_v0 = line_79_issue;
  wire line_79_busy = line_79_run;
  always @(posedge ap_clk) begin
    if (line_79_issue & line_79_en0) line_79_run <= 1'b0;
    if (line_79_start) line_79_run <= 1'b1;
    if (rst) begin line_79_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_79_v0 & line_79_en0) line_79_38 <= xor_133;
    if (line_79_v0 & line_79_en0) line_79_39 <= icmp_132;
  end

  // ---- hls/residual/residual.cpp:43: line_43_3, 1 stages
  assign line_43_3_en0 = 1'd1;
  wire line_43_3_issue = line_43_3_run;
  wire line_43_3_leave = 1'b0;
  assign line_43_3_v0 = line_43_3_issue;
  wire line_43_3_busy = line_43_3_run;
  always @(posedge ap_clk) begin
    if (line_43_3_issue & line_43_3_en0) line_43_3_run <= 1'b0;
    if (line_43_3_start) line_43_3_run <= 1'b1;
    if (rst) begin line_43_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_50_done_0) more_40 <= 1'd0;
    if (line_50_done_0) discard_x_41 <= 1'd0;
    if (line_79_done) more_40 <= line_79_38;
    if (line_79_done) discard_x_41 <= line_79_39;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_134 = more_42 ^ 1'd1;
  wire more_135 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_136 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_134;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_42 <= more_135;
    if (line_43_3_done) more_42 <= more_40;
  end

  // ---- hls/residual/residual.cpp:69: line_69_2, 1 stages
  wire [3:0] token_137 = token_26 + 4'd1;  // residual.cpp:69
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
  always @(posedge ap_clk) begin
    if (line_69_2_v0 & line_69_2_en0) token_43 <= token_137;
  end

  // ---- hls/residual/residual.cpp:60: line_60_2, 1 stages
  wire [2:0] shl_138 = {options_8[2:1], 1'd0};
  wire icmp_139 = shl_138 != 3'd0;  // residual.cpp:83
  wire or_140 = line_64_22 | icmp_139;  // residual.cpp:83
  assign line_60_2_en0 = 1'd1;
  wire line_60_2_issue = line_60_2_run;
  wire line_60_2_leave = 1'b0;
  assign line_60_2_v0 = line_60_2_issue;
  wire line_60_2_busy = line_60_2_run;
  always @(posedge ap_clk) begin
    if (line_60_2_issue & line_60_2_en0) line_60_2_run <= 1'b0;
    if (line_60_2_start) line_60_2_run <= 1'b1;
    if (rst) begin line_60_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_60_2_v0 & line_60_2_en0) line_60_2_46 <= or_140;
    if (line_64_done_0) flags_44 <= {2'd0, flags_17};
    if (line_64_done_0) discard_x_45 <= discard_x_18;
    if (line_43_2_done) flags_44 <= flags_27;
    if (line_43_2_done) discard_x_45 <= discard_x_28;
  end

  // ---- hls/residual/residual.cpp:90: line_90, 1 stages
  wire [12:0] shl_141 = {words_23[12:1], 1'd0};
  wire [13:0] add_142 = {1'd0, shl_141} + 14'd16383;  // residual.cpp:90
  wire xor_143 = single_24 ^ cmd_10_5;  // residual.cpp:94
  assign line_90_en0 = 1'd1;
  wire line_90_issue = line_90_run;
  wire line_90_leave = 1'b0;
  assign line_90_v0 = line_90_issue;
  wire line_90_busy = line_90_run;
  always @(posedge ap_clk) begin
    if (line_90_issue & line_90_en0) line_90_run <= 1'b0;
    if (line_90_start) line_90_run <= 1'b1;
    if (rst) begin line_90_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_90_v0 & line_90_en0) line_90_47 <= add_142;
    if (line_90_v0 & line_90_en0) line_90_48 <= xor_143;
  end

  // ---- hls/residual/residual.cpp:86: update, pipelined loop, II=1, depth 5
  // stage 0
  wire xor_144 = single_24 ^ 1'd1;
  wire xor_145 = x_packet_50 ^ 1'd1;
  wire and_146 = xor_145 & single_24;
  wire xor_147 = y_packet_52 ^ 1'd1;
  wire xor_148 = cmd_10_5 ^ 1'd1;
  wire and_149 = xor_147 & xor_148;
  wire and_151 = x_packet_50 & single_24;
  wire [127:0] select_152 = and_151 ? 128'd0 : s_x_beat_data;  // residual.cpp:43
  wire [31:0] b_154 = y_packet_52 ? 32'd0 : s_y_beat_data[63:32];
  wire [31:0] b_161 = y_packet_52 ? 32'd0 : s_y_beat_data[31:0];
  wire [31:0] b_168 = y_packet_52 ? 32'd0 : s_y_beat_data[95:64];
  wire [31:0] b_176 = y_packet_52 ? 32'd0 : s_y_beat_data[127:96];
  wire icmp_186 = line_90_47 == {1'd0, i86_49};  // residual.cpp:95
  wire icmp_188 = line_90_47 == {1'd0, i86_49};  // residual.cpp:96
  wire icmp_189 = i86_49 < line_64_25;  // residual.cpp:86
  wire xor_190 = icmp_189 ^ 1'd1;
  wire [12:0] i_191 = i86_49 + 13'd1;  // residual.cpp:86
  wire or_192 = and_151 | s_x_beat_last;
  wire x_packet_193 = single_24 ? or_192 : x_packet_50;
  wire or_194 = x_packet_50 | xor_144;
  wire is_last_195 = line_90_47 != {1'd0, i86_49};  // residual.cpp:90
  wire x_packet_1_196 = s_x_beat_last & is_last_195;
  wire x_packet_197 = or_194 ? x_packet_51 : x_packet_1_196;
  wire y_packet_198 = y_packet_52 | s_y_beat_last;
  wire y_packet_199 = cmd_10_5 ? y_packet_52 : y_packet_198;
  wire or_200 = cmd_10_5 | y_packet_52;
  wire is_last_201 = line_90_47 != {1'd0, i86_49};  // residual.cpp:93
  wire y_packet_1_202 = s_y_beat_last & is_last_201;
  wire y_packet_203 = or_200 ? y_packet_53 : y_packet_1_202;
  wire update_load_204 = update_v0 & update_en0 & xor_144;  // residual.cpp:92
  wire update_pop_205 = update_v0 & update_en0 & and_146;  // stream_kernel.hpp:38
  wire update_pop_206 = update_v0 & update_en0 & and_149;  // stream_kernel.hpp:38
  // stage 1
  reg [127:0] select_152_s1;
  reg [31:0] b_154_s1;
  reg [31:0] b_161_s1;
  reg [31:0] b_168_s1;
  reg [31:0] b_176_s1;
  reg [11:0] trunc_208_s1;
  reg icmp_186_s1;
  reg icmp_188_s1;
  always @(posedge ap_clk) begin
    select_152_s1 <= select_152;
    b_154_s1 <= b_154;
    b_161_s1 <= b_161;
    b_168_s1 <= b_168;
    b_176_s1 <= b_176;
    trunc_208_s1 <= i86_49[11:0];
    icmp_186_s1 <= icmp_186;
    icmp_188_s1 <= icmp_188;
  end
  // stage 2
  reg [127:0] select_152_s2;
  reg [31:0] b_154_s2;
  reg [31:0] b_161_s2;
  reg [31:0] b_168_s2;
  reg [31:0] b_176_s2;
  reg [11:0] trunc_208_s2;
  reg icmp_186_s2;
  reg icmp_188_s2;
  always @(posedge ap_clk) begin
    select_152_s2 <= select_152_s1;
    b_154_s2 <= b_154_s1;
    b_161_s2 <= b_161_s1;
    b_168_s2 <= b_168_s1;
    b_176_s2 <= b_176_s1;
    trunc_208_s2 <= trunc_208_s1;
    icmp_186_s2 <= icmp_186_s1;
    icmp_188_s2 <= icmp_188_s1;
  end
  wire [127:0] x_153 = single_24 ? select_152_s2 : mem_stream_q2;
  wire [32:0] add_155 = {{1{x_153[63]}}, x_153[63:32]} + {{1{b_154_s2[31]}}, b_154_s2};  // residual.cpp:36
  wire [32:0] add_162 = {{1{x_153[31]}}, x_153[31:0]} + {{1{b_161_s2[31]}}, b_161_s2};  // residual.cpp:36
  wire [32:0] add_169 = {{1{x_153[95]}}, x_153[95:64]} + {{1{b_168_s2[31]}}, b_168_s2};  // residual.cpp:36
  wire [32:0] add_177 = {{1{x_153[127]}}, x_153[127:96]} + {{1{b_176_s2[31]}}, b_176_s2};  // residual.cpp:36
  // stage 3
  reg [32:0] add_155_s3;
  reg [32:0] add_162_s3;
  reg [32:0] add_169_s3;
  reg [32:0] add_177_s3;
  reg [127:0] x_153_s3;
  reg [11:0] trunc_208_s3;
  reg icmp_186_s3;
  reg icmp_188_s3;
  always @(posedge ap_clk) begin
    add_155_s3 <= add_155;
    add_162_s3 <= add_162;
    add_169_s3 <= add_169;
    add_177_s3 <= add_177;
    x_153_s3 <= x_153;
    trunc_208_s3 <= trunc_208_s2;
    icmp_186_s3 <= icmp_186_s2;
    icmp_188_s3 <= icmp_188_s2;
  end
  wire icmp_156 = $signed(add_155_s3) > $signed(33'h180000001);  // stream_kernel.hpp:130
  wire [32:0] select_157 = icmp_156 ? add_155_s3 : 33'h180000001;  // stream_kernel.hpp:130
  wire icmp_163 = $signed(add_162_s3) > $signed(33'h180000001);  // stream_kernel.hpp:130
  wire [32:0] select_164 = icmp_163 ? add_162_s3 : 33'h180000001;  // stream_kernel.hpp:130
  wire icmp_170 = $signed(add_169_s3) > $signed(33'h180000001);  // stream_kernel.hpp:130
  wire [32:0] select_171 = icmp_170 ? add_169_s3 : 33'h180000001;  // stream_kernel.hpp:130
  wire icmp_178 = $signed(add_177_s3) > $signed(33'h180000001);  // stream_kernel.hpp:130
  wire [32:0] select_179 = icmp_178 ? add_177_s3 : 33'h180000001;  // stream_kernel.hpp:130
  // stage 4
  reg [32:0] select_157_s4;
  reg [32:0] select_164_s4;
  reg [32:0] select_171_s4;
  reg [32:0] select_179_s4;
  reg [127:0] x_153_s4;
  reg [11:0] trunc_208_s4;
  reg icmp_186_s4;
  reg icmp_188_s4;
  always @(posedge ap_clk) begin
    select_157_s4 <= select_157;
    select_164_s4 <= select_164;
    select_171_s4 <= select_171;
    select_179_s4 <= select_179;
    x_153_s4 <= x_153_s3;
    trunc_208_s4 <= trunc_208_s3;
    icmp_186_s4 <= icmp_186_s3;
    icmp_188_s4 <= icmp_188_s3;
  end
  wire xor_150 = line_90_48 ^ 1'd1;
  wire icmp_158 = $signed(select_157_s4) < $signed(33'h7fffffff);  // stream_kernel.hpp:130
  wire [32:0] select_159 = icmp_158 ? select_157_s4 : 33'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] shl_160 = {select_159[31:0], 32'd0};
  wire icmp_165 = $signed(select_164_s4) < $signed(33'h7fffffff);  // stream_kernel.hpp:130
  wire [32:0] select_166 = icmp_165 ? select_164_s4 : 33'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] or_167 = shl_160 | {32'd0, select_166[31:0]};  // residual.cpp:36
  wire icmp_172 = $signed(select_171_s4) < $signed(33'h7fffffff);  // stream_kernel.hpp:130
  wire [32:0] select_173 = icmp_172 ? select_171_s4 : 33'h7fffffff;  // stream_kernel.hpp:130
  wire [95:0] shl_174 = {select_173[31:0], 64'd0};
  wire [95:0] or_175 = {32'd0, or_167} | shl_174;  // residual.cpp:36
  wire icmp_180 = $signed(select_179_s4) < $signed(33'h7fffffff);  // stream_kernel.hpp:130
  wire [32:0] select_181 = icmp_180 ? select_179_s4 : 33'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_182 = {select_181[31:0], 96'd0};  // residual.cpp:36
  wire [127:0] x_183 = {32'd0, or_175} | shl_182;  // residual.cpp:36
  wire [127:0] x_184 = cmd_10_5 ? x_153_s4 : x_183;  // residual.cpp:43
  wire xor_185 = c_7_9 ^ 1'd1;
  wire xor_187 = c_6_10 ^ 1'd1;
  wire update_store_207 = update_v4 & update_en4 & xor_150;  // residual.cpp:94
  wire update_push_209 = update_v4 & update_en4 & xor_185;  // residual.cpp:95
  wire update_push_210 = update_v4 & update_en4 & xor_187;  // residual.cpp:96
  assign update_en0 = ~(update_v0 & ((~s_x_beat_valid & and_146) | (~s_y_beat_valid & and_149) | (~m_x_beat_room) | (~m_trace_beat_room)));
  assign update_en1 = 1'd1;
  assign update_en2 = 1'd1;
  assign update_en3 = 1'd1;
  assign update_en4 = 1'd1;
  wire update_issue = update_run;
  wire update_leave = xor_190;
  assign update_v0 = update_issue & ~update_leave;
  reg update_busy;
  always @(posedge ap_clk) update_busy <= update_start | update_run | update_v1 | update_v2 | update_v3 | update_v4;
  always @(posedge ap_clk) begin
    if (update_issue & update_leave) update_run <= 1'b0;
    if (update_start) update_run <= 1'b1;
    update_v1 <= update_v0 & update_en0;
    update_v2 <= update_v1;
    update_v3 <= update_v2;
    update_v4 <= update_v3;
    if (rst) begin update_run <= 1'b0; update_v1 <= 1'b0; update_v2 <= 1'b0; update_v3 <= 1'b0; update_v4 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (update_v0 & update_en0) i86_49 <= i_191;
    if (update_v0 & update_en0) x_packet_50 <= x_packet_193;
    if (update_v0 & update_en0) x_packet_51 <= x_packet_197;
    if (update_v0 & update_en0) y_packet_52 <= y_packet_199;
    if (update_v0 & update_en0) y_packet_53 <= y_packet_203;
    if (line_90_done) i86_49 <= 13'd0;
    if (line_90_done) x_packet_50 <= 1'd0;
    if (line_90_done) x_packet_51 <= 1'd0;
    if (line_90_done) y_packet_52 <= 1'd0;
    if (line_90_done) y_packet_53 <= 1'd0;
  end

  // ---- hls/residual/residual.cpp:98: line_98, 1 stages
  assign line_98_en0 = 1'd1;
  wire line_98_issue = line_98_run;
  wire line_98_leave = 1'b0;
  assign line_98_v0 = line_98_issue;
  wire line_98_busy = line_98_run;
  always @(posedge ap_clk) begin
    if (line_98_issue & line_98_en0) line_98_run <= 1'b0;
    if (line_98_start) line_98_run <= 1'b1;
    if (rst) begin line_98_run <= 1'b0; end
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50_2, 1 stages
  wire [1:0] select_211 = x_packet_51 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_212 = x_packet_50 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_213 = {1'd0, select_211} | select_212;  // stream_kernel.hpp:50
  wire [2:0] flags_214 = flags_44 | or_213;  // residual.cpp:99
  wire discard_x_215 = x_packet_50 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_2_v0 & line_50_2_en0) flags_54 <= flags_214;
    if (line_50_2_v0 & line_50_2_en0) discard_x_55 <= discard_x_215;
  end

  // ---- hls/residual/residual.cpp:43: line_43_4, 1 stages
  assign line_43_4_en0 = 1'd1;
  wire line_43_4_issue = line_43_4_run;
  wire line_43_4_leave = 1'b0;
  assign line_43_4_v0 = line_43_4_issue;
  wire line_43_4_busy = line_43_4_run;
  always @(posedge ap_clk) begin
    if (line_43_4_issue & line_43_4_en0) line_43_4_run <= 1'b0;
    if (line_43_4_start) line_43_4_run <= 1'b1;
    if (rst) begin line_43_4_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_98_done_1) flags_56 <= flags_44;
    if (line_98_done_1) discard_x_57 <= discard_x_45;
    if (line_50_2_done) flags_56 <= flags_54;
    if (line_50_2_done) discard_x_57 <= discard_x_55;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50_3, 1 stages
  wire [3:0] select_216 = y_packet_53 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_217 = y_packet_52 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_218 = {1'd0, select_216} | select_217;  // stream_kernel.hpp:50
  wire [4:0] flags_219 = {2'd0, flags_56} | or_218;  // residual.cpp:103
  wire discard_y_220 = y_packet_52 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_3_v0 & line_50_3_en0) flags_58 <= flags_219;
    if (line_50_3_v0 & line_50_3_en0) discard_y_59 <= discard_y_220;
  end

  // ---- hls/residual/residual.cpp:43: line_43_5, 1 stages
  wire line_43_5_store_221 = line_43_5_v0 & line_43_5_en0;  // residual.cpp:107
  wire line_43_5_store_222 = line_43_5_v0 & line_43_5_en0;  // residual.cpp:108
  assign line_43_5_en0 = 1'd1;
  wire line_43_5_issue = line_43_5_run;
  wire line_43_5_leave = 1'b0;
  assign line_43_5_v0 = line_43_5_issue;
  wire line_43_5_busy = line_43_5_run;
  always @(posedge ap_clk) begin
    if (line_43_5_issue & line_43_5_en0) line_43_5_run <= 1'b0;
    if (line_43_5_start) line_43_5_run <= 1'b1;
    if (rst) begin line_43_5_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_60_2_done_1) flags_60 <= {2'd0, flags_44};
    if (line_60_2_done_1) discard_x_61 <= discard_x_45;
    if (line_60_2_done_1) discard_y_62 <= discard_y_19;
    if (line_43_4_done_0) flags_60 <= {2'd0, flags_56};
    if (line_43_4_done_0) discard_x_61 <= discard_x_57;
    if (line_43_4_done_0) discard_y_62 <= discard_y_19;
    if (line_50_3_done) flags_60 <= flags_58;
    if (line_50_3_done) discard_x_61 <= discard_x_57;
    if (line_50_3_done) discard_y_62 <= discard_y_59;
  end

  // ---- hls/residual/residual.cpp:43: line_43_6, 1 stages
  wire [4:0] select_223 = c_5_12 ? mem_sticky : 5'd0;  // residual.cpp:111
  wire [4:0] sticky_224 = select_223 | flags_63;  // residual.cpp:111
  wire [31:0] add_225 = mem_frames + 32'd1;  // residual.cpp:112
  wire [31:0] frames_226 = c_5_12 ? add_225 : 32'd1;  // residual.cpp:112
  wire [36:0] shl_227 = {flags_63, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_228 = shl_227 | {32'd0, sticky_224};  // stream_kernel.hpp:81
  wire [63:0] shl_229 = {s_cmd_data_6[31:16], 48'd0};
  wire [63:0] or_230 = {27'd0, data_228} | shl_229;  // stream_kernel.hpp:84
  wire [127:0] shl_231 = {frames_226, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_232 = {64'd0, or_230} | shl_231;  // stream_kernel.hpp:84
  wire [127:0] data_233 = or_232 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_43_6_load_234 = line_43_6_v0 & line_43_6_en0;  // residual.cpp:111
  wire line_43_6_store_235 = line_43_6_v0 & line_43_6_en0;  // residual.cpp:111
  wire line_43_6_load_236 = line_43_6_v0 & line_43_6_en0;  // residual.cpp:112
  wire line_43_6_store_237 = line_43_6_v0 & line_43_6_en0;  // residual.cpp:112
  wire line_43_6_push_238 = line_43_6_v0 & line_43_6_en0;  // stream_kernel.hpp:85
  assign line_43_6_en0 = ~(line_43_6_v0 & ((~m_status_beat_ready)));
  wire line_43_6_issue = line_43_6_run;
  wire line_43_6_leave = 1'b0;
  assign line_43_6_v0 = line_43_6_issue;
  wire line_43_6_busy = line_43_6_run;
  always @(posedge ap_clk) begin
    if (line_43_6_issue & line_43_6_en0) line_43_6_run <= 1'b0;
    if (line_43_6_start) line_43_6_run <= 1'b1;
    if (rst) begin line_43_6_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_60_done_0) flags_63 <= {4'd0, flags_17};
    if (line_60_done_0) more_64 <= discard_x_18;
    if (line_60_done_0) discard_y_65 <= discard_y_19;
    if (line_43_5_done) flags_63 <= flags_60;
    if (line_43_5_done) more_64 <= discard_x_61;
    if (line_43_5_done) discard_y_65 <= discard_y_62;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard_2, pipelined loop, II=1, depth 1
  wire xor_239 = more_66 ^ 1'd1;
  wire more_240 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_241 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_x_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_239;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_66 <= more_240;
    if (line_43_6_done) more_66 <= more_64;
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

  // ---- hls/include/stream_kernel.hpp:69: discard_3, pipelined loop, II=1, depth 1
  wire xor_242 = more_67 ^ 1'd1;
  wire more_243 = s_y_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_244 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_y_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_242;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_67 <= more_243;
    if (line_69_3_done) more_67 <= discard_y_65;
  end

  // ---- hls/residual/residual.cpp:43: line_43_7, 1 stages
  assign line_43_7_en0 = 1'd1;
  wire line_43_7_issue = line_43_7_run;
  wire line_43_7_leave = 1'b0;
  assign line_43_7_v0 = line_43_7_issue;
  wire line_43_7_busy = line_43_7_run;
  always @(posedge ap_clk) begin
    if (line_43_7_issue & line_43_7_en0) line_43_7_run <= 1'b0;
    if (line_43_7_start) line_43_7_run <= 1'b1;
    if (rst) begin line_43_7_run <= 1'b0; end
  end

  // ---- control
  assign line_59_done_0 = (state == LINE_59_S) & ~line_59_busy & line_59_13;
  assign line_59_done_1 = (state == LINE_59_S) & ~line_59_busy & ~line_59_13;
  assign line_22_done_0 = (state == LINE_22_S) & ~line_22_busy & line_22_14;
  assign line_22_done_1 = (state == LINE_22_S) & ~line_22_busy & ~line_22_14;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_60_done_0 = (state == LINE_60_S) & ~line_60_busy & cmd_11_16;
  assign line_60_done_1 = (state == LINE_60_S) & ~line_60_busy & ~cmd_11_16;
  assign line_64_done_0 = (state == LINE_64_S) & ~line_64_busy & line_64_22;
  assign line_64_done_1 = (state == LINE_64_S) & ~line_64_busy & ~line_64_22;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign line_43_done_0 = (state == LINE_43_S) & ~line_43_busy & line_43_29;
  assign line_43_done_1 = (state == LINE_43_S) & ~line_43_busy & ~line_43_29;
  assign line_43_2_done = (state == LINE_43_2_S) & ~line_43_2_busy;
  assign line_71_done = (state == LINE_71_S) & ~line_71_busy;
  assign load_done = (state == LOAD_S) & ~load_busy;
  assign line_50_done_0 = (state == LINE_50_S) & ~line_50_busy & packet_34;
  assign line_50_done_1 = (state == LINE_50_S) & ~line_50_busy & ~packet_34;
  assign line_79_done = (state == LINE_79_S) & ~line_79_busy;
  assign line_43_3_done = (state == LINE_43_3_S) & ~line_43_3_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign line_60_2_done_0 = (state == LINE_60_2_S) & ~line_60_2_busy & line_60_2_46;
  assign line_60_2_done_1 = (state == LINE_60_2_S) & ~line_60_2_busy & ~line_60_2_46;
  assign line_90_done = (state == LINE_90_S) & ~line_90_busy;
  assign update_done = (state == UPDATE_S) & ~update_busy;
  assign line_98_done_0 = (state == LINE_98_S) & ~line_98_busy & single_24;
  assign line_98_done_1 = (state == LINE_98_S) & ~line_98_busy & ~single_24;
  assign line_50_2_done = (state == LINE_50_2_S) & ~line_50_2_busy;
  assign line_43_4_done_0 = (state == LINE_43_4_S) & ~line_43_4_busy & cmd_10_5;
  assign line_43_4_done_1 = (state == LINE_43_4_S) & ~line_43_4_busy & ~cmd_10_5;
  assign line_50_3_done = (state == LINE_50_3_S) & ~line_50_3_busy;
  assign line_43_5_done = (state == LINE_43_5_S) & ~line_43_5_busy;
  assign line_43_6_done = (state == LINE_43_6_S) & ~line_43_6_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_3_done = (state == LINE_69_3_S) & ~line_69_3_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_43_7_done = (state == LINE_43_7_S) & ~line_43_7_busy;
  always @(posedge ap_clk) begin
    if (line_59_done_0 | line_22_done_1 | line_113_done) state <= LINE_60_S;
    if (line_59_done_1) state <= LINE_22_S;
    if (line_22_done_0) state <= LINE_113_S;
    if (line_60_done_0 | line_43_5_done) state <= LINE_43_6_S;
    if (line_60_done_1) state <= LINE_64_S;
    if (line_64_done_0 | line_43_2_done) state <= LINE_60_2_S;
    if (line_64_done_1) state <= LINE_69_S;
    if (line_69_done | line_69_2_done) state <= LINE_43_S;
    if (line_43_done_0) state <= LINE_71_S;
    if (line_43_done_1) state <= LINE_43_2_S;
    if (line_71_done) state <= LOAD_S;
    if (load_done) state <= LINE_50_S;
    if (line_50_done_0 | line_79_done) state <= LINE_43_3_S;
    if (line_50_done_1) state <= LINE_79_S;
    if (line_43_3_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_2_S;
    if (line_60_2_done_0) state <= LINE_90_S;
    if (line_60_2_done_1 | line_43_4_done_0 | line_50_3_done) state <= LINE_43_5_S;
    if (line_90_done) state <= UPDATE_S;
    if (update_done) state <= LINE_98_S;
    if (line_98_done_0) state <= LINE_50_2_S;
    if (line_98_done_1 | line_50_2_done) state <= LINE_43_4_S;
    if (line_43_4_done_1) state <= LINE_50_3_S;
    if (line_43_6_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_3_S;
    if (line_69_3_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_43_7_S;
    if (call_begin | line_43_7_done) state <= LINE_59_S;
    if (rst) state <= RESTART;
  end
  assign line_60_start = line_59_done_0 | line_22_done_1 | line_113_done;
  assign line_22_start = line_59_done_1;
  assign line_113_start = line_22_done_0;
  assign line_43_6_start = line_60_done_0 | line_43_5_done;
  assign line_64_start = line_60_done_1;
  assign line_60_2_start = line_64_done_0 | line_43_2_done;
  assign line_69_start = line_64_done_1;
  assign line_43_start = line_69_done | line_69_2_done;
  assign line_71_start = line_43_done_0;
  assign line_43_2_start = line_43_done_1;
  assign load_start = line_71_done;
  assign line_50_start = load_done;
  assign line_43_3_start = line_50_done_0 | line_79_done;
  assign line_79_start = line_50_done_1;
  assign discard_start = line_43_3_done;
  assign line_69_2_start = discard_done;
  assign line_90_start = line_60_2_done_0;
  assign line_43_5_start = line_60_2_done_1 | line_43_4_done_0 | line_50_3_done;
  assign update_start = line_90_done;
  assign line_98_start = update_done;
  assign line_50_2_start = line_98_done_0;
  assign line_43_4_start = line_98_done_1 | line_50_2_done;
  assign line_50_3_start = line_43_4_done_1;
  assign discard_2_start = line_43_6_done;
  assign line_69_3_start = discard_2_done;
  assign discard_3_start = line_69_3_done;
  assign line_43_7_start = discard_3_done;
  assign line_59_start = call_begin | line_43_7_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_59_pop_77;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  residual_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: data and valid are registered
  wire s_x_beat_take = load_pop_125 | discard_pop_136 | update_pop_205 | discard_2_pop_241;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  residual_forward #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_y: data and valid are registered
  wire s_y_beat_take = update_pop_206 | discard_3_pop_244;
  wire s_y_unused = &{1'b0, s_y_TKEEP, s_y_TSTRB};
  residual_forward #(.WIDTH(129)) s_y_slice (.clk(ap_clk), .rst(rst), .in_data({s_y_TLAST, s_y_TDATA}), .in_valid(s_y_TVALID), .in_ready(s_y_TREADY), .out_data(s_y_beat), .out_valid(s_y_beat_valid), .out_ready(s_y_beat_take));

  // m_x: 16 beats; 5 may still come when there is no more room
  assign m_x_TKEEP = 16'd65535;
  assign m_x_TSTRB = 16'd65535;
  wire m_x_beat_valid = update_push_209;
  wire [128:0] m_x_beat = {icmp_186_s4, x_184};
  residual_output #(.WIDTH(129), .ADDRESS(4), .ROOM(11)) m_x_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x_beat), .in_valid(m_x_beat_valid), .in_ready(m_x_beat_ready), .room(m_x_beat_room), .out_data({m_x_TLAST, m_x_TDATA}), .out_valid(m_x_TVALID), .out_ready(m_x_TREADY));

  // m_trace: 16 beats; 5 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = update_push_210;
  wire [128:0] m_trace_beat = {icmp_188_s4, x_184};
  residual_output #(.WIDTH(129), .ADDRESS(4), .ROOM(11)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_43_6_push_238;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_233};
  residual_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/residual/residual.cpp:53: sticky
  always @(posedge ap_clk) begin
    if (line_43_6_store_235) mem_sticky <= sticky_224;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/residual/residual.cpp:53: frames
  always @(posedge ap_clk) begin
    if (line_43_6_store_237) mem_frames <= frames_226;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/residual/residual.cpp:54: held_tokens
  always @(posedge ap_clk) begin
    if (line_43_5_store_221) mem_held_tokens <= c_4_2;
    if (rst) mem_held_tokens <= 4'd0;
  end

  // hls/residual/residual.cpp:55: held_groups
  always @(posedge ap_clk) begin
    if (line_43_5_store_222) mem_held_groups <= line_59_11;
    if (rst) mem_held_groups <= 12'd0;
  end

  // hls/residual/residual.cpp:56: stream
  wire mem_stream_write = load_store_126 | update_store_207;
  wire [11:0] mem_stream_write_address = load_store_126 ? address_36[11:0] : trunc_208_s4;
  wire [127:0] mem_stream_write_data = load_store_126 ? ref_113 : x_184;
  wire mem_stream_read = update_load_204;
  wire [11:0] mem_stream_read_address = i86_49[11:0];
  wire mem_stream_advance = update_v1 & update_en1;
  residual_mem_stream mem_stream_ram (.clk(ap_clk), .read(mem_stream_read), .read_address(mem_stream_read_address), .q(mem_stream_q), .advance(mem_stream_advance), .q2(mem_stream_q2), .write(mem_stream_write), .write_address(mem_stream_write_address), .write_data(mem_stream_write_data));
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module residual_forward #(
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
module residual_output #(
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
module residual_single #(
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

// hls/residual/residual.cpp:56: stream, 4096 words of 128 bits; its output is registered once more
module residual_mem_stream (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [11:0]  read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [11:0]  write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "ultra" *) reg [127:0] memory [0:4095];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

`default_nettype wire
