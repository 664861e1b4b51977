// embedding: made by rtl_export from hls/embedding/embedding.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   parameters: II=1, depth 3 (hls/embedding/embedding.cpp:88)
//   rows: II=1, depth 12 (hls/embedding/embedding.cpp:104)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module embedding (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
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
  output wire [127:0] m_x_TDATA,
  output wire [15:0]  m_x_TKEEP,
  output wire [15:0]  m_x_TSTRB,
  output wire [0:0]   m_x_TLAST,
  output wire         m_x_TVALID,
  input  wire         m_x_TREADY,
  output wire [127:0] m_status_TDATA,
  output wire [15:0]  m_status_TKEEP,
  output wire [15:0]  m_status_TSTRB,
  output wire [0:0]   m_status_TLAST,
  output wire         m_status_TVALID,
  input  wire         m_status_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [3:0] LINE_80_S = 4'd0;
  localparam [3:0] LINE_36_S = 4'd1;
  localparam [3:0] LINE_80_2_S = 4'd2;
  localparam [3:0] LINE_113_S = 4'd3;
  localparam [3:0] LINE_81_S = 4'd4;
  localparam [3:0] LINE_91_S = 4'd5;
  localparam [3:0] PARAMETERS_S = 4'd6;
  localparam [3:0] LINE_69_S = 4'd7;
  localparam [3:0] ROWS_S = 4'd8;
  localparam [3:0] LINE_50_S = 4'd9;
  localparam [3:0] LINE_69_2_S = 4'd10;
  localparam [3:0] DISCARD_S = 4'd11;
  localparam [3:0] LINE_69_3_S = 4'd12;
  localparam [3:0] DISCARD_2_S = 4'd13;
  localparam [3:0] LINE_69_4_S = 4'd14;
  localparam [3:0] RESTART = 4'd15;
  reg [3:0] state;
  wire line_80_done_0;
  wire line_80_done_1;
  wire line_36_done;
  wire line_80_2_done_0;
  wire line_80_2_done_1;
  wire line_113_done;
  wire line_81_done_0;
  wire line_81_done_1;
  wire line_91_done;
  wire parameters_done;
  wire line_69_done;
  wire rows_done;
  wire line_50_done;
  wire line_69_2_done;
  wire discard_done;
  wire line_69_3_done;
  wire discard_2_done;
  wire line_69_4_done;
  wire call_begin = state == RESTART;

  // hls/embedding/embedding.cpp:80: line_80
  wire line_80_start;
  reg line_80_run;
  reg line_80_1;
  reg [15:0] cmd_4_2;
  reg line_80_3;
  reg line_80_4;
  reg line_80_5;
  reg cmd_14_6;
  reg [3:0] line_80_7;
  reg [7:0] column_8;
  reg [127:0] s_cmd_data_9;
  reg [5:0] line_80_10;
  reg [15:0] line_80_11;
  reg cmd_13_12;
  reg [2:0] cmd_11_13;
  reg c_5_14;
  reg line_80_v1;
  wire line_80_v0;
  wire line_80_en0;
  wire line_80_en1;

  // hls/embedding/embedding.cpp:36: line_36
  wire line_36_start;
  reg line_36_run;
  reg line_36_15;
  wire line_36_v0;
  wire line_36_en0;

  // hls/embedding/embedding.cpp:80: line_80_2
  wire line_80_2_start;
  reg line_80_2_run;
  reg misfit_16;
  reg line_80_2_17;
  wire line_80_2_v0;
  wire line_80_2_en0;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_18;
  wire line_113_v0;
  wire line_113_en0;

  // hls/embedding/embedding.cpp:81: line_81
  wire line_81_start;
  reg line_81_run;
  reg cmd_15_19;
  reg flags_20;
  reg discard_w_21;
  wire line_81_v0;
  wire line_81_en0;

  // hls/embedding/embedding.cpp:91: line_91
  wire line_91_start;
  reg line_91_run;
  reg [5:0] line_91_22;
  wire line_91_v0;
  wire line_91_en0;

  // hls/embedding/embedding.cpp:88: parameters
  wire parameters_start;
  reg parameters_run;
  reg [1:0] is_last_23;
  reg [7:0] shift_24;
  reg parameters_25;
  reg parameters_26;
  reg parameters_v1;
  reg parameters_v2;
  wire parameters_v0;
  wire parameters_en0;
  wire parameters_en1;
  wire parameters_en2;

  // hls/embedding/embedding.cpp:69: line_69
  wire line_69_start;
  reg line_69_run;
  reg [21:0] line_69_27;
  reg [22:0] line_69_28;
  reg [20:0] line_69_29;
  reg line_69_30;
  reg [5:0] line_69_31;
  reg [4:0] line_69_32;
  reg [4:0] line_69_33;
  reg line_69_34;
  reg line_69_35;
  reg [4:0] line_69_36;
  reg [4:0] line_69_37;
  reg line_69_38;
  reg line_69_39;
  reg [5:0] line_69_40;
  reg line_69_v1;
  reg line_69_v2;
  reg line_69_v3;
  wire line_69_v0;
  wire line_69_en0;
  wire line_69_en1;
  wire line_69_en2;
  wire line_69_en3;

  // hls/embedding/embedding.cpp:104: rows
  wire rows_start;
  reg rows_run;
  reg [3:0] zero_41;
  reg [10:0] word_42;
  reg [21:0] i33_43;
  reg [5:0] place_44;
  reg weights_45;
  reg weights_46;
  reg [15:0] scale_47;
  reg rows_v1;
  reg rows_v2;
  reg rows_v3;
  reg rows_v4;
  reg rows_v5;
  reg rows_v6;
  reg rows_v7;
  reg rows_v8;
  reg rows_v9;
  reg rows_v10;
  reg rows_v11;
  wire rows_v0;
  wire rows_en0;
  wire rows_en1;
  wire rows_en2;
  wire rows_en3;
  wire rows_en4;
  wire rows_en5;
  wire rows_en6;
  wire rows_en7;
  wire rows_en8;
  wire rows_en9;
  wire rows_en10;
  wire rows_en11;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [4:0] flags_48;
  reg discard_w_49;
  reg discard_param_50;
  wire line_50_v0;
  wire line_50_en0;

  // hls/embedding/embedding.cpp:69: line_69_2
  wire line_69_2_start;
  reg line_69_2_run;
  reg [4:0] flags_51;
  reg discard_w_52;
  reg discard_param_53;
  wire line_69_2_v0;
  wire line_69_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_54;
  wire discard_v0;
  wire discard_en0;

  // hls/include/stream_kernel.hpp:69: line_69_3
  wire line_69_3_start;
  reg line_69_3_run;
  wire line_69_3_v0;
  wire line_69_3_en0;

  // hls/include/stream_kernel.hpp:69: discard_2
  wire discard_2_start;
  reg discard_2_run;
  reg more_55;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/embedding/embedding.cpp:69: line_69_4
  wire line_69_4_start;
  reg line_69_4_run;
  wire line_69_4_v0;
  wire line_69_4_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_w_beat;
  wire s_w_beat_valid;
  wire [127:0] s_w_beat_data = s_w_beat[127:0];
  wire s_w_beat_last = s_w_beat[128];
  wire [128:0] s_param_beat;
  wire s_param_beat_valid;
  wire [127:0] s_param_beat_data = s_param_beat[127:0];
  wire s_param_beat_last = s_param_beat[128];
  wire m_x_beat_ready;
  wire m_x_beat_room;
  wire m_status_beat_ready;
  reg [4:0] mem_sticky;
  reg [31:0] mem_frames;
  wire [2:0] mem_kNibbleOfColumn_q;
  wire [83:0] mem_held_q;
  wire [83:0] mem_held_q2;

  // ---- hls/embedding/embedding.cpp:80: line_80, 2 stages
  // stage 0
  wire cmd_13_56 = s_cmd_beat_data[65] ^ 1'd1;
  wire icmp_57 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_58 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire [15:0] and_59 = s_cmd_beat_data[15:0] & 16'd35328;  // embedding.cpp:34
  wire cmd_14_60 = and_59 == 16'd512;  // embedding.cpp:34
  wire [7:0] add_61 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire c_5_62 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_80_pop_63 = line_80_v0 & line_80_en0;  // embedding.cpp:80
  wire line_80_load_64 = line_80_v0 & line_80_en0;  // embedding.cpp:30
  // stage 1
  assign line_80_en0 = ~(line_80_v0 & ((~s_cmd_beat_valid)));
  assign line_80_en1 = 1'd1;
  wire line_80_issue = line_80_run;
  wire line_80_leave = 1'b0;
  assign line_80_v0 = line_80_issue;
  wire line_80_busy = line_80_run | line_80_v1;
  always @(posedge ap_clk) begin
    if (line_80_issue & line_80_en0) line_80_run <= 1'b0;
    if (line_80_start) line_80_run <= 1'b1;
    line_80_v1 <= line_80_v0 & line_80_en0;
    if (rst) begin line_80_run <= 1'b0; line_80_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_80_v0 & line_80_en0) line_80_1 <= s_cmd_beat_data[8];
    if (line_80_v0 & line_80_en0) cmd_4_2 <= s_cmd_beat_data[47:32];
    if (line_80_v0 & line_80_en0) line_80_3 <= s_cmd_beat_data[32];
    if (line_80_v0 & line_80_en0) line_80_4 <= icmp_57;
    if (line_80_v0 & line_80_en0) line_80_5 <= icmp_58;
    if (line_80_v0 & line_80_en0) cmd_14_6 <= cmd_14_60;
    if (line_80_v0 & line_80_en0) line_80_7 <= add_61[3:0];
    if (line_80_v0 & line_80_en0) column_8 <= s_cmd_beat_data[55:48];
    if (line_80_v0 & line_80_en0) s_cmd_data_9 <= s_cmd_beat_data;
    if (line_80_v0 & line_80_en0) line_80_10 <= s_cmd_beat_data[53:48];
    if (line_80_v0 & line_80_en0) line_80_11 <= s_cmd_beat_data[47:32];
    if (line_80_v0 & line_80_en0) cmd_13_12 <= cmd_13_56;
    if (line_80_v1 & line_80_en1) cmd_11_13 <= mem_kNibbleOfColumn_q;
    if (line_80_v0 & line_80_en0) c_5_14 <= c_5_62;
  end

  // ---- hls/embedding/embedding.cpp:36: line_36, 1 stages
  wire [8:0] limit_65 = line_80_1 ? 9'd128 : 9'd256;  // embedding.cpp:36
  wire icmp_66 = {7'd0, limit_65} < cmd_4_2;
  wire or_67 = line_80_3 | icmp_66;  // embedding.cpp:37
  assign line_36_en0 = 1'd1;
  wire line_36_issue = line_36_run;
  wire line_36_leave = 1'b0;
  assign line_36_v0 = line_36_issue;
  wire line_36_busy = line_36_run;
  always @(posedge ap_clk) begin
    if (line_36_issue & line_36_en0) line_36_run <= 1'b0;
    if (line_36_start) line_36_run <= 1'b1;
    if (rst) begin line_36_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_36_v0 & line_36_en0) line_36_15 <= or_67;
  end

  // ---- hls/embedding/embedding.cpp:80: line_80_2, 1 stages
  wire icmp_68 = line_80_7 != 4'd1;
  wire icmp_69 = column_8 > 8'd7;
  wire or_70 = icmp_68 | icmp_69;  // stream_kernel.hpp:107
  wire and_71 = line_80_4 & line_80_5;  // stream_kernel.hpp:107
  wire and_72 = cmd_14_6 & and_71;  // stream_kernel.hpp:107
  wire xor_73 = and_72 ^ 1'd1;  // stream_kernel.hpp:107
  wire or_74 = misfit_16 | xor_73;  // stream_kernel.hpp:107
  wire icmp_75 = cmd_4_2 == 16'd0;
  wire or_76 = or_74 | icmp_75;  // stream_kernel.hpp:107
  wire or_77 = or_70 | or_76;  // stream_kernel.hpp:107
  wire [63:0] shl_78 = {s_cmd_data_9[63:56], 56'd0};
  wire icmp_79 = shl_78 != 64'd0;
  wire or_80 = or_77 | icmp_79;  // stream_kernel.hpp:107
  assign line_80_2_en0 = 1'd1;
  wire line_80_2_issue = line_80_2_run;
  wire line_80_2_leave = 1'b0;
  assign line_80_2_v0 = line_80_2_issue;
  wire line_80_2_busy = line_80_2_run;
  always @(posedge ap_clk) begin
    if (line_80_2_issue & line_80_2_en0) line_80_2_run <= 1'b0;
    if (line_80_2_start) line_80_2_run <= 1'b1;
    if (rst) begin line_80_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_80_2_v0 & line_80_2_en0) line_80_2_17 <= or_80;
    if (line_80_done_0) misfit_16 <= 1'd0;
    if (line_36_done) misfit_16 <= line_36_15;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_81 = s_cmd_data_9 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_82 = and_81 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_18 <= icmp_82;
  end

  // ---- hls/embedding/embedding.cpp:81: line_81, 1 stages
  wire discard_w_83 = cmd_15_19 & cmd_14_6;  // embedding.cpp:82
  assign line_81_en0 = 1'd1;
  wire line_81_issue = line_81_run;
  wire line_81_leave = 1'b0;
  assign line_81_v0 = line_81_issue;
  wire line_81_busy = line_81_run;
  always @(posedge ap_clk) begin
    if (line_81_issue & line_81_en0) line_81_run <= 1'b0;
    if (line_81_start) line_81_run <= 1'b1;
    if (rst) begin line_81_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_81_v0 & line_81_en0) flags_20 <= cmd_15_19;
    if (line_81_v0 & line_81_en0) discard_w_21 <= discard_w_83;
    if (line_80_2_done_0) cmd_15_19 <= 1'd1;
    if (line_113_done) cmd_15_19 <= line_113_18;
  end

  // ---- hls/embedding/embedding.cpp:91: line_91, 1 stages
  wire [5:0] shl_84 = {line_80_10[2:0], 3'd0};  // embedding.cpp:91
  assign line_91_en0 = 1'd1;
  wire line_91_issue = line_91_run;
  wire line_91_leave = 1'b0;
  assign line_91_v0 = line_91_issue;
  wire line_91_busy = line_91_run;
  always @(posedge ap_clk) begin
    if (line_91_issue & line_91_en0) line_91_run <= 1'b0;
    if (line_91_start) line_91_run <= 1'b1;
    if (rst) begin line_91_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_91_v0 & line_91_en0) line_91_22 <= shl_84;
  end

  // ---- hls/embedding/embedding.cpp:88: parameters, pipelined loop, II=1, depth 3
  // stage 0
  wire xor_85 = parameters_25 ^ 1'd1;
  wire icmp_86 = is_last_23 == 2'd3;  // embedding.cpp:88
  wire [1:0] i_87 = is_last_23 + 2'd1;  // embedding.cpp:88
  wire [63:0] beat_88 = parameters_25 ? 64'd0 : s_param_beat_data[63:0];
  wire parameters_90 = parameters_25 | s_param_beat_last;
  wire is_last_91 = is_last_23 != 2'd2;  // embedding.cpp:90
  wire parameters_1_92 = s_param_beat_last & is_last_91;  // stream_kernel.hpp:41
  wire parameters_93 = parameters_25 ? parameters_26 : parameters_1_92;
  wire parameters_pop_94 = parameters_v0 & parameters_en0 & xor_85;  // stream_kernel.hpp:38
  // stage 1
  reg [63:0] beat_88_s1;
  always @(posedge ap_clk) begin
    beat_88_s1 <= beat_88;
  end
  wire [63:0] lshr_89 = beat_88_s1 >> line_91_22;  // embedding.cpp:91
  // stage 2
  reg [63:0] lshr_89_s2;
  always @(posedge ap_clk) begin
    lshr_89_s2 <= lshr_89;
  end
  assign parameters_en0 = ~(parameters_v0 & ((~s_param_beat_valid & xor_85)));
  assign parameters_en1 = 1'd1;
  assign parameters_en2 = 1'd1;
  wire parameters_issue = parameters_run;
  wire parameters_leave = icmp_86;
  assign parameters_v0 = parameters_issue & ~parameters_leave;
  wire parameters_busy = parameters_run | parameters_v1 | parameters_v2;
  always @(posedge ap_clk) begin
    if (parameters_issue & parameters_leave) parameters_run <= 1'b0;
    if (parameters_start) parameters_run <= 1'b1;
    parameters_v1 <= parameters_v0 & parameters_en0;
    parameters_v2 <= parameters_v1;
    if (rst) begin parameters_run <= 1'b0; parameters_v1 <= 1'b0; parameters_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (parameters_v0 & parameters_en0) is_last_23 <= i_87;
    if (parameters_v2 & parameters_en2) shift_24 <= lshr_89_s2[7:0];
    if (parameters_v0 & parameters_en0) parameters_25 <= parameters_90;
    if (parameters_v0 & parameters_en0) parameters_26 <= parameters_93;
    if (line_91_done) is_last_23 <= 2'd0;
    if (line_91_done) shift_24 <= 8'd0;
    if (line_91_done) parameters_25 <= 1'd0;
    if (line_91_done) parameters_26 <= 1'd0;
  end

  // ---- hls/embedding/embedding.cpp:69: line_69, 4 stages
  // stage 0
  wire [5:0] block_beats_95 = line_80_1 ? 6'd34 : 6'd18;  // embedding.cpp:94
  wire [21:0] beats_96;
  embedding_mul_16_6_22_3 beats_96_mul_16_6_22_3 (.clk(ap_clk), .enable({line_69_en2, line_69_en1, line_69_en0}), .a(line_80_11), .b(block_beats_95), .p(beats_96));  // embedding.cpp:95
  wire xor_99 = column_8[2] ^ 1'd1;
  wire [5:0] shl_100 = {column_8[1], 5'd0};
  wire [4:0] shl_101 = {column_8[0], 4'd0};
  wire [4:0] shl_102 = {cmd_11_13, 2'd0};  // embedding.cpp:47
  wire icmp_103 = $signed(shift_24) > $signed(8'd15);  // embedding.cpp:63
  wire icmp_104 = $signed(shift_24) < $signed(8'd241);  // embedding.cpp:63
  wire [8:0] right_105 = {{1{shift_24[7]}}, shift_24} + 9'd496;  // embedding.cpp:61
  wire [9:0] sub_106 = 10'd0 - {1'd0, right_105};  // embedding.cpp:63
  wire icmp_107 = $signed(shift_24) > $signed(8'd38);  // embedding.cpp:62
  wire icmp_108 = $signed(shift_24) < $signed(8'd16);  // embedding.cpp:62
  wire [5:0] add_109 = block_beats_95 + 6'd63;  // embedding.cpp:135
  // stage 1
  // stage 2
  // stage 3
  wire [22:0] add_97 = {1'd0, beats_96} + 23'h7fffff;  // embedding.cpp:108
  wire [20:0] select_98 = cmd_13_12 ? 21'd0 : beats_96[21:1];  // embedding.cpp:96
  assign line_69_en0 = 1'd1;
  assign line_69_en1 = 1'd1;
  assign line_69_en2 = 1'd1;
  assign line_69_en3 = 1'd1;
  wire line_69_issue = line_69_run;
  wire line_69_leave = 1'b0;
  assign line_69_v0 = line_69_issue;
  wire line_69_busy = line_69_run | line_69_v1 | line_69_v2 | line_69_v3;
  always @(posedge ap_clk) begin
    if (line_69_issue & line_69_en0) line_69_run <= 1'b0;
    if (line_69_start) line_69_run <= 1'b1;
    line_69_v1 <= line_69_v0;
    line_69_v2 <= line_69_v1;
    line_69_v3 <= line_69_v2;
    if (rst) begin line_69_run <= 1'b0; line_69_v1 <= 1'b0; line_69_v2 <= 1'b0; line_69_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_69_v3 & line_69_en3) line_69_27 <= beats_96;
    if (line_69_v3 & line_69_en3) line_69_28 <= add_97;
    if (line_69_v3 & line_69_en3) line_69_29 <= select_98;
    if (line_69_v0 & line_69_en0) line_69_30 <= xor_99;
    if (line_69_v0 & line_69_en0) line_69_31 <= shl_100;
    if (line_69_v0 & line_69_en0) line_69_32 <= shl_101;
    if (line_69_v0 & line_69_en0) line_69_33 <= shl_102;
    if (line_69_v0 & line_69_en0) line_69_34 <= icmp_103;
    if (line_69_v0 & line_69_en0) line_69_35 <= icmp_104;
    if (line_69_v0 & line_69_en0) line_69_36 <= sub_106[4:0];
    if (line_69_v0 & line_69_en0) line_69_37 <= right_105[4:0];
    if (line_69_v0 & line_69_en0) line_69_38 <= icmp_107;
    if (line_69_v0 & line_69_en0) line_69_39 <= icmp_108;
    if (line_69_v0 & line_69_en0) line_69_40 <= add_109;
  end

  // ---- hls/embedding/embedding.cpp:104: rows, pipelined loop, II=1, depth 12
  // stage 0
  wire xor_110 = weights_45 ^ 1'd1;
  wire icmp_120 = i33_43 == {1'd0, line_69_29};  // embedding.cpp:110
  wire is_high_122 = i33_43 < {1'd0, line_69_29};  // embedding.cpp:108
  wire [31:0] beat44_131 = weights_45 ? 32'd0 : s_w_beat_data[63:32];
  wire [31:0] beat44_166 = weights_45 ? 32'd0 : s_w_beat_data[31:0];
  wire [31:0] beat44_194 = weights_45 ? 32'd0 : s_w_beat_data[95:64];
  wire [31:0] beat44_223 = weights_45 ? 32'd0 : s_w_beat_data[127:96];
  wire is_last_252 = line_69_28 == {1'd0, i33_43};  // embedding.cpp:108
  wire icmp_262 = i33_43 < line_69_27;  // embedding.cpp:104
  wire xor_263 = icmp_262 ^ 1'd1;
  wire [21:0] i_272 = i33_43 + 22'd1;  // embedding.cpp:104
  wire weights_276 = weights_45 | s_w_beat_last;
  wire xor_277 = is_last_252 ^ 1'd1;  // stream_kernel.hpp:41
  wire weights_1_278 = s_w_beat_last & xor_277;
  wire weights_279 = weights_45 ? weights_46 : weights_1_278;
  wire [63:0] beat44_281 = weights_45 ? 64'd0 : s_w_beat_data[63:0];
  wire [63:0] beat44_282 = weights_45 ? 64'd0 : s_w_beat_data[127:64];
  wire [63:0] half_283 = line_69_30 ? beat44_281 : beat44_282;  // embedding.cpp:53
  wire rows_pop_288 = rows_v0 & rows_en0 & xor_110;  // stream_kernel.hpp:38
  // stage 1
  reg icmp_120_s1;
  reg is_high_122_s1;
  reg [31:0] beat44_131_s1;
  reg [31:0] beat44_166_s1;
  reg [31:0] beat44_194_s1;
  reg [31:0] beat44_223_s1;
  reg [63:0] half_283_s1;
  reg is_last_252_s1;
  always @(posedge ap_clk) begin
    icmp_120_s1 <= icmp_120;
    is_high_122_s1 <= is_high_122;
    beat44_131_s1 <= beat44_131;
    beat44_166_s1 <= beat44_166;
    beat44_194_s1 <= beat44_194;
    beat44_223_s1 <= beat44_223;
    half_283_s1 <= half_283;
    is_last_252_s1 <= is_last_252;
  end
  wire [31:0] lshr_132 = beat44_131_s1 >> line_69_33;  // embedding.cpp:47
  wire [31:0] lshr_167 = beat44_166_s1 >> line_69_33;  // embedding.cpp:47
  wire [31:0] lshr_195 = beat44_194_s1 >> line_69_33;  // embedding.cpp:47
  wire [31:0] lshr_224 = beat44_223_s1 >> line_69_33;  // embedding.cpp:47
  wire [31:0] lshr_265 = beat44_166_s1 >> line_69_33;  // embedding.cpp:47
  wire [63:0] lshr_284 = half_283_s1 >> line_69_31;  // embedding.cpp:54
  // stage 2
  reg icmp_120_s2;
  reg is_high_122_s2;
  reg [3:0] zext_134_s2;
  reg [3:0] zext_169_s2;
  reg [3:0] zext_197_s2;
  reg [3:0] zext_226_s2;
  reg [3:0] zero_267_s2;
  reg [63:0] lshr_284_s2;
  reg is_last_252_s2;
  always @(posedge ap_clk) begin
    icmp_120_s2 <= icmp_120_s1;
    is_high_122_s2 <= is_high_122_s1;
    zext_134_s2 <= lshr_132[3:0];
    zext_169_s2 <= lshr_167[3:0];
    zext_197_s2 <= lshr_195[3:0];
    zext_226_s2 <= lshr_224[3:0];
    zero_267_s2 <= lshr_265[3:0];
    lshr_284_s2 <= lshr_284;
    is_last_252_s2 <= is_last_252_s1;
  end
  wire [31:0] lshr_285 = lshr_284_s2[31:0] >> line_69_32;  // embedding.cpp:55
  // stage 3
  reg icmp_120_s3;
  reg is_high_122_s3;
  reg [3:0] zext_134_s3;
  reg [3:0] zext_169_s3;
  reg [3:0] zext_197_s3;
  reg [3:0] zext_226_s3;
  reg [3:0] zero_267_s3;
  reg [15:0] trunc_287_s3;
  reg is_last_252_s3;
  always @(posedge ap_clk) begin
    icmp_120_s3 <= icmp_120_s2;
    is_high_122_s3 <= is_high_122_s2;
    zext_134_s3 <= zext_134_s2;
    zext_169_s3 <= zext_169_s2;
    zext_197_s3 <= zext_197_s2;
    zext_226_s3 <= zext_226_s2;
    zero_267_s3 <= zero_267_s2;
    trunc_287_s3 <= lshr_285[15:0];
    is_last_252_s3 <= is_last_252_s2;
  end
  wire icmp_111 = $signed(place_44) < $signed(6'd1);
  wire xor_112 = icmp_111 ^ 1'd1;
  wire icmp_113 = place_44 == 6'd1;
  wire xor_114 = icmp_113 ^ 1'd1;
  wire and_115 = xor_112 & xor_114;
  wire icmp_116 = place_44 == 6'd0;
  wire xor_117 = icmp_116 ^ 1'd1;
  wire and_118 = icmp_111 & xor_117;
  wire [4:0] difference_133 = {1'd0, zext_134_s3} - {1'd0, zero_41};  // embedding.cpp:122
  wire [31:0] shl_135 = {difference_133, 27'd0};  // embedding.cpp:123
  wire [20:0] product_136;
  embedding_mul_5s_17s_21_3 product_136_mul_5s_17s_21_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_135[31:27]), .b({1'd0, scale_47}), .p(product_136));  // embedding.cpp:123
  wire [4:0] difference_168 = {1'd0, zext_169_s3} - {1'd0, zero_41};  // embedding.cpp:122
  wire [31:0] shl_170 = {difference_168, 27'd0};  // embedding.cpp:123
  wire [20:0] product_171;
  embedding_mul_5s_17s_21_3 product_171_mul_5s_17s_21_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_170[31:27]), .b({1'd0, scale_47}), .p(product_171));  // embedding.cpp:123
  wire [4:0] difference_196 = {1'd0, zext_197_s3} - {1'd0, zero_41};  // embedding.cpp:122
  wire [31:0] shl_198 = {difference_196, 27'd0};  // embedding.cpp:123
  wire [20:0] product_199;
  embedding_mul_5s_17s_21_3 product_199_mul_5s_17s_21_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_198[31:27]), .b({1'd0, scale_47}), .p(product_199));  // embedding.cpp:123
  wire [4:0] difference_225 = {1'd0, zext_226_s3} - {1'd0, zero_41};  // embedding.cpp:122
  wire [31:0] shl_227 = {difference_225, 27'd0};  // embedding.cpp:123
  wire [20:0] product_228;
  embedding_mul_5s_17s_21_3 product_228_mul_5s_17s_21_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_227[31:27]), .b({1'd0, scale_47}), .p(product_228));  // embedding.cpp:123
  wire and_264 = icmp_111 & icmp_116;
  wire [3:0] zero_266 = and_264 ? zero_267_s3 : zero_41;
  wire and_268 = xor_112 & icmp_113;
  wire or_269 = and_268 | and_264;
  wire icmp_273 = line_69_40 == place_44;  // embedding.cpp:135
  wire [5:0] add_274 = place_44 + 6'd1;  // embedding.cpp:135
  wire [5:0] place_275 = icmp_273 ? 6'd0 : add_274;  // embedding.cpp:135
  wire or_280 = icmp_111 | xor_114;
  wire [15:0] scale_286 = or_280 ? scale_47 : trunc_287_s3;  // embedding.cpp:69
  // stage 4
  reg and_115_s4;
  reg and_118_s4;
  reg icmp_120_s4;
  reg is_high_122_s4;
  reg or_269_s4;
  reg is_last_252_s4;
  always @(posedge ap_clk) begin
    and_115_s4 <= and_115;
    and_118_s4 <= and_118;
    icmp_120_s4 <= icmp_120_s3;
    is_high_122_s4 <= is_high_122_s3;
    or_269_s4 <= or_269;
    is_last_252_s4 <= is_last_252_s3;
  end
  wire or_119 = and_115_s4 | and_118_s4;
  wire [10:0] select_121 = icmp_120_s4 ? 11'd0 : word_42;  // embedding.cpp:110
  wire [10:0] word_270 = select_121 + 11'd1;  // embedding.cpp:133
  wire [10:0] word_271 = or_269_s4 ? select_121 : word_270;
  wire rows_load_289 = rows_v4 & rows_en4 & or_119;  // embedding.cpp:118
  // stage 5
  reg is_high_122_s5;
  reg and_115_s5;
  reg and_118_s5;
  reg is_last_252_s5;
  reg [10:0] select_121_s5;
  always @(posedge ap_clk) begin
    is_high_122_s5 <= is_high_122_s4;
    and_115_s5 <= and_115_s4;
    and_118_s5 <= and_118_s4;
    is_last_252_s5 <= is_last_252_s4;
    select_121_s5 <= select_121;
  end
  // stage 6
  reg is_high_122_s6;
  reg and_115_s6;
  reg and_118_s6;
  reg is_last_252_s6;
  reg [10:0] select_121_s6;
  always @(posedge ap_clk) begin
    is_high_122_s6 <= is_high_122_s5;
    and_115_s6 <= and_115_s5;
    and_118_s6 <= and_118_s5;
    is_last_252_s6 <= is_last_252_s5;
    select_121_s6 <= select_121_s5;
  end
  wire xor_123 = is_high_122_s6 ^ 1'd1;
  wire and_124 = and_115_s6 & xor_123;
  wire and_125 = and_118_s6 & xor_123;
  wire or_126 = and_124 | and_125;
  wire xor_127 = cmd_13_12 ^ 1'd1;
  wire and_128 = and_115_s6 & xor_127;
  wire and_129 = and_118_s6 & xor_127;
  wire or_130 = and_128 | and_129;
  wire [31:0] shl_137 = {product_136, 11'd0};  // embedding.cpp:126
  wire [21:0] add_138 = {{1{shl_137[31]}}, shl_137[31:11]} + {{1{mem_held_q2[41]}}, mem_held_q2[41:21]};  // embedding.cpp:126
  wire [21:0] ref_139 = or_130 ? add_138 : {{1{shl_137[31]}}, shl_137[31:11]};
  wire icmp_141 = line_69_37 < 5'd22;  // stream_kernel.hpp:121
  wire [4:0] select_142 = icmp_141 ? line_69_37 : 5'd22;  // stream_kernel.hpp:121
  wire [4:0] select_143 = line_69_38 ? 5'd22 : select_142;  // embedding.cpp:62
  wire [4:0] select_144 = line_69_39 ? 5'd0 : select_143;  // embedding.cpp:62
  wire [31:0] shl_172 = {product_171, 11'd0};  // embedding.cpp:126
  wire [21:0] add_173 = {{1{shl_172[31]}}, shl_172[31:11]} + {{1{mem_held_q2[20]}}, mem_held_q2[20:0]};  // embedding.cpp:126
  wire [21:0] ref_174 = or_130 ? add_173 : {{1{shl_172[31]}}, shl_172[31:11]};
  wire [31:0] shl_200 = {product_199, 11'd0};  // embedding.cpp:126
  wire [21:0] add_201 = {{1{shl_200[31]}}, shl_200[31:11]} + {{1{mem_held_q2[62]}}, mem_held_q2[62:42]};  // embedding.cpp:126
  wire [21:0] ref_202 = or_130 ? add_201 : {{1{shl_200[31]}}, shl_200[31:11]};
  wire [31:0] shl_229 = {product_228, 11'd0};  // embedding.cpp:126
  wire [21:0] add_230 = {{1{shl_229[31]}}, shl_229[31:11]} + {{1{mem_held_q2[83]}}, mem_held_q2[83:63]};  // embedding.cpp:126
  wire [21:0] doubled_231 = or_130 ? add_230 : {{1{shl_229[31]}}, shl_229[31:11]};
  wire and_253 = and_115_s6 & is_high_122_s6;
  wire and_254 = and_118_s6 & is_high_122_s6;
  wire or_255 = and_253 | and_254;
  wire [41:0] shl_256 = {product_136, 21'd0};
  wire [41:0] or_257 = shl_256 | {21'd0, product_171};  // embedding.cpp:125
  wire [62:0] shl_258 = {product_199, 42'd0};
  wire [62:0] or_259 = {21'd0, or_257} | shl_258;  // embedding.cpp:125
  wire [83:0] shl_260 = {product_228, 63'd0};  // embedding.cpp:125
  wire [83:0] or_261 = {21'd0, or_259} | shl_260;  // embedding.cpp:125
  wire rows_store_291 = rows_v6 & rows_en6 & or_255;  // embedding.cpp:129
  // stage 7
  reg [21:0] ref_139_s7;
  reg [4:0] select_144_s7;
  reg and_115_s7;
  reg and_118_s7;
  reg [21:0] ref_174_s7;
  reg [21:0] ref_202_s7;
  reg [21:0] doubled_231_s7;
  reg or_126_s7;
  reg is_last_252_s7;
  always @(posedge ap_clk) begin
    ref_139_s7 <= ref_139;
    select_144_s7 <= select_144;
    and_115_s7 <= and_115_s6;
    and_118_s7 <= and_118_s6;
    ref_174_s7 <= ref_174;
    ref_202_s7 <= ref_202;
    doubled_231_s7 <= doubled_231;
    or_126_s7 <= or_126;
    is_last_252_s7 <= is_last_252_s6;
  end
  wire [22:0] shl_140 = {ref_139_s7, 1'd0};
  wire [22:0] ashr_145 = $signed(shl_140) >>> select_144_s7;  // stream_kernel.hpp:121
  wire [22:0] shl_175 = {ref_174_s7, 1'd0};
  wire [22:0] ashr_176 = $signed(shl_175) >>> select_144_s7;  // stream_kernel.hpp:121
  wire [22:0] shl_203 = {ref_202_s7, 1'd0};
  wire [22:0] ashr_204 = $signed(shl_203) >>> select_144_s7;  // stream_kernel.hpp:121
  wire [22:0] shl_232 = {doubled_231_s7, 1'd0};
  wire [22:0] ashr_233 = $signed(shl_232) >>> select_144_s7;  // stream_kernel.hpp:121
  // stage 8
  reg [22:0] ashr_145_s8;
  reg and_115_s8;
  reg and_118_s8;
  reg [22:0] ashr_176_s8;
  reg [22:0] ashr_204_s8;
  reg [22:0] ashr_233_s8;
  reg or_126_s8;
  reg is_last_252_s8;
  always @(posedge ap_clk) begin
    ashr_145_s8 <= ashr_145;
    and_115_s8 <= and_115_s7;
    and_118_s8 <= and_118_s7;
    ashr_176_s8 <= ashr_176;
    ashr_204_s8 <= ashr_204;
    ashr_233_s8 <= ashr_233;
    or_126_s8 <= or_126_s7;
    is_last_252_s8 <= is_last_252_s7;
  end
  wire [23:0] add_146 = {1'd0, ashr_145_s8} + 24'd1;  // stream_kernel.hpp:121
  wire xor_147 = line_69_34 ^ 1'd1;
  wire and_148 = and_115_s8 & xor_147;
  wire and_149 = and_148 & line_69_35;
  wire and_150 = and_118_s8 & xor_147;
  wire and_151 = and_150 & line_69_35;
  wire or_152 = and_149 | and_151;
  wire xor_153 = line_69_35 ^ 1'd1;
  wire and_154 = and_148 & xor_153;
  wire and_155 = and_150 & xor_153;
  wire or_156 = and_154 | and_155;
  wire [4:0] select_157 = or_156 ? line_69_36 : 5'd0;
  wire [4:0] up_158 = or_152 ? 5'd31 : select_157;
  wire [23:0] add_177 = {1'd0, ashr_176_s8} + 24'd1;  // stream_kernel.hpp:121
  wire xor_178 = line_69_35 ^ 1'd1;
  wire and_179 = and_148 & xor_178;
  wire and_180 = and_150 & xor_178;
  wire or_181 = and_179 | and_180;
  wire and_182 = and_115_s8 & line_69_34;
  wire and_183 = and_118_s8 & line_69_34;
  wire or_184 = and_182 | and_183;
  wire select_185 = or_184 ? 1'd0 : 1'd1;
  wire [4:0] up_186 = or_181 ? line_69_36 : {5{select_185}};
  wire [23:0] add_205 = {1'd0, ashr_204_s8} + 24'd1;  // stream_kernel.hpp:121
  wire and_206 = and_148 & line_69_35;
  wire and_207 = and_150 & line_69_35;
  wire or_208 = and_206 | and_207;
  wire xor_209 = line_69_35 ^ 1'd1;
  wire and_210 = and_148 & xor_209;
  wire and_211 = and_150 & xor_209;
  wire or_212 = and_210 | and_211;
  wire [4:0] select_213 = or_212 ? line_69_36 : 5'd0;
  wire [4:0] up_214 = or_208 ? 5'd31 : select_213;
  wire [23:0] add_234 = {1'd0, ashr_233_s8} + 24'd1;  // stream_kernel.hpp:121
  wire and_235 = and_148 & line_69_35;
  wire and_236 = and_150 & line_69_35;
  wire or_237 = and_235 | and_236;
  wire xor_238 = line_69_35 ^ 1'd1;
  wire and_239 = and_148 & xor_238;
  wire and_240 = and_150 & xor_238;
  wire or_241 = and_239 | and_240;
  wire [4:0] select_242 = or_241 ? line_69_36 : 5'd0;
  wire [4:0] up_243 = or_237 ? 5'd31 : select_242;
  // stage 9
  reg [21:0] sext_160_s9;
  reg [4:0] up_158_s9;
  reg [21:0] sext_188_s9;
  reg [4:0] up_186_s9;
  reg [21:0] sext_216_s9;
  reg [4:0] up_214_s9;
  reg [21:0] sext_245_s9;
  reg [4:0] up_243_s9;
  reg or_126_s9;
  reg is_last_252_s9;
  always @(posedge ap_clk) begin
    sext_160_s9 <= add_146[22:1];
    up_158_s9 <= up_158;
    sext_188_s9 <= add_177[22:1];
    up_186_s9 <= up_186;
    sext_216_s9 <= add_205[22:1];
    up_214_s9 <= up_214;
    sext_245_s9 <= add_234[22:1];
    up_243_s9 <= up_243;
    or_126_s9 <= or_126_s8;
    is_last_252_s9 <= is_last_252_s8;
  end
  wire [52:0] shl_159 = {{31{sext_160_s9[21]}}, sext_160_s9} << up_158_s9;  // embedding.cpp:64
  wire [52:0] shl_187 = {{31{sext_188_s9[21]}}, sext_188_s9} << up_186_s9;  // embedding.cpp:64
  wire [52:0] shl_215 = {{31{sext_216_s9[21]}}, sext_216_s9} << up_214_s9;  // embedding.cpp:64
  wire [52:0] shl_244 = {{31{sext_245_s9[21]}}, sext_245_s9} << up_243_s9;  // embedding.cpp:64
  // stage 10
  reg [52:0] shl_159_s10;
  reg [52:0] shl_187_s10;
  reg [52:0] shl_215_s10;
  reg [52:0] shl_244_s10;
  reg or_126_s10;
  reg is_last_252_s10;
  always @(posedge ap_clk) begin
    shl_159_s10 <= shl_159;
    shl_187_s10 <= shl_187;
    shl_215_s10 <= shl_215;
    shl_244_s10 <= shl_244;
    or_126_s10 <= or_126_s9;
    is_last_252_s10 <= is_last_252_s9;
  end
  wire icmp_161 = $signed(shl_159_s10) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_162 = icmp_161 ? shl_159_s10 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  wire icmp_189 = $signed(shl_187_s10) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_190 = icmp_189 ? shl_187_s10 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  wire icmp_217 = $signed(shl_215_s10) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_218 = icmp_217 ? shl_215_s10 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  wire icmp_246 = $signed(shl_244_s10) > $signed(53'h1fffff80000001);  // stream_kernel.hpp:130
  wire [52:0] select_247 = icmp_246 ? shl_244_s10 : 53'h1fffff80000001;  // stream_kernel.hpp:130
  // stage 11
  reg [52:0] select_162_s11;
  reg [52:0] select_190_s11;
  reg [52:0] select_218_s11;
  reg [52:0] select_247_s11;
  reg or_126_s11;
  reg is_last_252_s11;
  always @(posedge ap_clk) begin
    select_162_s11 <= select_162;
    select_190_s11 <= select_190;
    select_218_s11 <= select_218;
    select_247_s11 <= select_247;
    or_126_s11 <= or_126_s10;
    is_last_252_s11 <= is_last_252_s10;
  end
  wire icmp_163 = $signed(select_162_s11) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_164 = icmp_163 ? select_162_s11 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] shl_165 = {select_164[31:0], 32'd0};
  wire icmp_191 = $signed(select_190_s11) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_192 = icmp_191 ? select_190_s11 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] values_193 = shl_165 | {32'd0, select_192[31:0]};  // embedding.cpp:126
  wire icmp_219 = $signed(select_218_s11) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_220 = icmp_219 ? select_218_s11 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [95:0] shl_221 = {select_220[31:0], 64'd0};
  wire [95:0] values_222 = {32'd0, values_193} | shl_221;  // embedding.cpp:126
  wire icmp_248 = $signed(select_247_s11) < $signed(53'h7fffffff);  // stream_kernel.hpp:130
  wire [52:0] select_249 = icmp_248 ? select_247_s11 : 53'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_250 = {select_249[31:0], 96'd0};  // embedding.cpp:126
  wire [127:0] values_251 = {32'd0, values_222} | shl_250;  // embedding.cpp:126
  wire rows_push_290 = rows_v11 & rows_en11 & or_126_s11;  // embedding.cpp:131
  assign rows_en0 = ~(rows_v0 & ((~s_w_beat_valid & xor_110) | (~m_x_beat_room)));
  assign rows_en1 = 1'd1;
  assign rows_en2 = 1'd1;
  assign rows_en3 = 1'd1;
  assign rows_en4 = 1'd1;
  assign rows_en5 = 1'd1;
  assign rows_en6 = 1'd1;
  assign rows_en7 = 1'd1;
  assign rows_en8 = 1'd1;
  assign rows_en9 = 1'd1;
  assign rows_en10 = 1'd1;
  assign rows_en11 = 1'd1;
  wire rows_issue = rows_run;
  wire rows_leave = xor_263;
  assign rows_v0 = rows_issue & ~rows_leave;
  reg rows_busy;
  always @(posedge ap_clk) rows_busy <= rows_start | rows_run | rows_v1 | rows_v2 | rows_v3 | rows_v4 | rows_v5 | rows_v6 | rows_v7 | rows_v8 | rows_v9 | rows_v10 | rows_v11;
  always @(posedge ap_clk) begin
    if (rows_issue & rows_leave) rows_run <= 1'b0;
    if (rows_start) rows_run <= 1'b1;
    rows_v1 <= rows_v0 & rows_en0;
    rows_v2 <= rows_v1;
    rows_v3 <= rows_v2;
    rows_v4 <= rows_v3;
    rows_v5 <= rows_v4;
    rows_v6 <= rows_v5;
    rows_v7 <= rows_v6;
    rows_v8 <= rows_v7;
    rows_v9 <= rows_v8;
    rows_v10 <= rows_v9;
    rows_v11 <= rows_v10;
    if (rst) begin rows_run <= 1'b0; rows_v1 <= 1'b0; rows_v2 <= 1'b0; rows_v3 <= 1'b0; rows_v4 <= 1'b0; rows_v5 <= 1'b0; rows_v6 <= 1'b0; rows_v7 <= 1'b0; rows_v8 <= 1'b0; rows_v9 <= 1'b0; rows_v10 <= 1'b0; rows_v11 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (rows_v3 & rows_en3) zero_41 <= zero_266;
    if (rows_v4 & rows_en4) word_42 <= word_271;
    if (rows_v0 & rows_en0) i33_43 <= i_272;
    if (rows_v3 & rows_en3) place_44 <= place_275;
    if (rows_v0 & rows_en0) weights_45 <= weights_276;
    if (rows_v0 & rows_en0) weights_46 <= weights_279;
    if (rows_v3 & rows_en3) scale_47 <= scale_286;
    if (line_69_done) zero_41 <= 4'd0;
    if (line_69_done) word_42 <= 11'd0;
    if (line_69_done) i33_43 <= 22'd0;
    if (line_69_done) place_44 <= 6'd0;
    if (line_69_done) weights_45 <= 1'd0;
    if (line_69_done) weights_46 <= 1'd0;
    if (line_69_done) scale_47 <= 16'd0;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_292 = weights_46 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_293 = weights_45 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_294 = {1'd0, select_292} | select_293;  // stream_kernel.hpp:50
  wire [3:0] select_295 = parameters_26 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_296 = parameters_25 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_297 = {1'd0, select_295} | select_296;  // stream_kernel.hpp:50
  wire [4:0] flags_298 = {2'd0, or_294} | or_297;  // embedding.cpp:137
  wire discard_w_299 = weights_45 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_param_300 = parameters_25 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_v0 & line_50_en0) flags_48 <= flags_298;
    if (line_50_v0 & line_50_en0) discard_w_49 <= discard_w_299;
    if (line_50_v0 & line_50_en0) discard_param_50 <= discard_param_300;
  end

  // ---- hls/embedding/embedding.cpp:69: line_69_2, 1 stages
  wire [4:0] select_301 = c_5_14 ? mem_sticky : 5'd0;  // embedding.cpp:142
  wire [4:0] sticky_302 = select_301 | flags_51;  // embedding.cpp:142
  wire [31:0] add_303 = mem_frames + 32'd1;  // embedding.cpp:143
  wire [31:0] frames_304 = c_5_14 ? add_303 : 32'd1;  // embedding.cpp:143
  wire [36:0] shl_305 = {flags_51, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_306 = shl_305 | {32'd0, sticky_302};  // stream_kernel.hpp:81
  wire [63:0] shl_307 = {s_cmd_data_9[31:16], 48'd0};
  wire [63:0] or_308 = {27'd0, data_306} | shl_307;  // stream_kernel.hpp:84
  wire [127:0] shl_309 = {frames_304, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_310 = {64'd0, or_308} | shl_309;  // stream_kernel.hpp:84
  wire [127:0] data_311 = or_310 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_69_2_load_312 = line_69_2_v0 & line_69_2_en0;  // embedding.cpp:142
  wire line_69_2_store_313 = line_69_2_v0 & line_69_2_en0;  // embedding.cpp:142
  wire line_69_2_load_314 = line_69_2_v0 & line_69_2_en0;  // embedding.cpp:143
  wire line_69_2_store_315 = line_69_2_v0 & line_69_2_en0;  // embedding.cpp:143
  wire line_69_2_push_316 = line_69_2_v0 & line_69_2_en0;  // stream_kernel.hpp:85
  assign line_69_2_en0 = ~(line_69_2_v0 & ((~m_status_beat_ready)));
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
    if (line_81_done_0) flags_51 <= {4'd0, flags_20};
    if (line_81_done_0) discard_w_52 <= discard_w_21;
    if (line_81_done_0) discard_param_53 <= discard_w_21;
    if (line_50_done) flags_51 <= flags_48;
    if (line_50_done) discard_w_52 <= discard_w_49;
    if (line_50_done) discard_param_53 <= discard_param_50;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_317 = more_54 ^ 1'd1;
  wire more_318 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_319 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_w_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_317;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_54 <= more_318;
    if (line_69_2_done) more_54 <= discard_w_52;
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

  // ---- hls/include/stream_kernel.hpp:69: discard_2, pipelined loop, II=1, depth 1
  wire xor_320 = more_55 ^ 1'd1;
  wire more_321 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_322 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_param_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_320;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_55 <= more_321;
    if (line_69_3_done) more_55 <= discard_param_53;
  end

  // ---- hls/embedding/embedding.cpp:69: line_69_4, 1 stages
  assign line_69_4_en0 = 1'd1;
  wire line_69_4_issue = line_69_4_run;
  wire line_69_4_leave = 1'b0;
  assign line_69_4_v0 = line_69_4_issue;
  wire line_69_4_busy = line_69_4_run;
  always @(posedge ap_clk) begin
    if (line_69_4_issue & line_69_4_en0) line_69_4_run <= 1'b0;
    if (line_69_4_start) line_69_4_run <= 1'b1;
    if (rst) begin line_69_4_run <= 1'b0; end
  end

  // ---- control
  assign line_80_done_0 = (state == LINE_80_S) & ~line_80_busy & cmd_13_12;
  assign line_80_done_1 = (state == LINE_80_S) & ~line_80_busy & ~cmd_13_12;
  assign line_36_done = (state == LINE_36_S) & ~line_36_busy;
  assign line_80_2_done_0 = (state == LINE_80_2_S) & ~line_80_2_busy & line_80_2_17;
  assign line_80_2_done_1 = (state == LINE_80_2_S) & ~line_80_2_busy & ~line_80_2_17;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_81_done_0 = (state == LINE_81_S) & ~line_81_busy & cmd_15_19;
  assign line_81_done_1 = (state == LINE_81_S) & ~line_81_busy & ~cmd_15_19;
  assign line_91_done = (state == LINE_91_S) & ~line_91_busy;
  assign parameters_done = (state == PARAMETERS_S) & ~parameters_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign rows_done = (state == ROWS_S) & ~rows_busy;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_3_done = (state == LINE_69_3_S) & ~line_69_3_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_4_done = (state == LINE_69_4_S) & ~line_69_4_busy;
  always @(posedge ap_clk) begin
    if (line_80_done_0 | line_36_done) state <= LINE_80_2_S;
    if (line_80_done_1) state <= LINE_36_S;
    if (line_80_2_done_0 | line_113_done) state <= LINE_81_S;
    if (line_80_2_done_1) state <= LINE_113_S;
    if (line_81_done_0 | line_50_done) state <= LINE_69_2_S;
    if (line_81_done_1) state <= LINE_91_S;
    if (line_91_done) state <= PARAMETERS_S;
    if (parameters_done) state <= LINE_69_S;
    if (line_69_done) state <= ROWS_S;
    if (rows_done) state <= LINE_50_S;
    if (line_69_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_3_S;
    if (line_69_3_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_4_S;
    if (call_begin | line_69_4_done) state <= LINE_80_S;
    if (rst) state <= RESTART;
  end
  assign line_80_2_start = line_80_done_0 | line_36_done;
  assign line_36_start = line_80_done_1;
  assign line_81_start = line_80_2_done_0 | line_113_done;
  assign line_113_start = line_80_2_done_1;
  assign line_69_2_start = line_81_done_0 | line_50_done;
  assign line_91_start = line_81_done_1;
  assign parameters_start = line_91_done;
  assign line_69_start = parameters_done;
  assign rows_start = line_69_done;
  assign line_50_start = rows_done;
  assign discard_start = line_69_2_done;
  assign line_69_3_start = discard_done;
  assign discard_2_start = line_69_3_done;
  assign line_69_4_start = discard_2_done;
  assign line_80_start = call_begin | line_69_4_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_80_pop_63;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  embedding_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = rows_pop_288 | discard_pop_319;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  embedding_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = parameters_pop_94 | discard_2_pop_322;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  embedding_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_x: 16 beats; 12 may still come when there is no more room
  assign m_x_TKEEP = 16'd65535;
  assign m_x_TSTRB = 16'd65535;
  wire m_x_beat_valid = rows_push_290;
  wire [128:0] m_x_beat = {is_last_252_s11, values_251};
  embedding_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_x_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x_beat), .in_valid(m_x_beat_valid), .in_ready(m_x_beat_ready), .room(m_x_beat_room), .out_data({m_x_TLAST, m_x_TDATA}), .out_valid(m_x_TVALID), .out_ready(m_x_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_69_2_push_316;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_311};
  embedding_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/embedding/embedding.cpp:78: sticky
  always @(posedge ap_clk) begin
    if (line_69_2_store_313) mem_sticky <= sticky_302;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/embedding/embedding.cpp:78: frames
  always @(posedge ap_clk) begin
    if (line_69_2_store_315) mem_frames <= frames_304;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/layout_gen.hpp:65: kNibbleOfColumn
  wire mem_kNibbleOfColumn_write = 1'b0;
  wire [2:0] mem_kNibbleOfColumn_write_address = 3'd0;
  wire [2:0] mem_kNibbleOfColumn_write_data = 3'd0;
  wire mem_kNibbleOfColumn_read = line_80_load_64;
  wire [2:0] mem_kNibbleOfColumn_read_address = s_cmd_beat_data[50:48];
  embedding_mem_kNibbleOfColumn mem_kNibbleOfColumn_ram (.clk(ap_clk), .read(mem_kNibbleOfColumn_read), .read_address(mem_kNibbleOfColumn_read_address), .q(mem_kNibbleOfColumn_q), .write(mem_kNibbleOfColumn_write), .write_address(mem_kNibbleOfColumn_write_address), .write_data(mem_kNibbleOfColumn_write_data));

  // hls/embedding/embedding.cpp:97: held
  wire mem_held_write = rows_store_291;
  wire [10:0] mem_held_write_address = select_121_s6;
  wire [83:0] mem_held_write_data = or_261;
  wire mem_held_read = rows_load_289;
  wire [10:0] mem_held_read_address = select_121;
  wire mem_held_advance = rows_v5 & rows_en5;
  embedding_mem_held mem_held_ram (.clk(ap_clk), .read(mem_held_read), .read_address(mem_held_read_address), .q(mem_held_q), .advance(mem_held_advance), .q2(mem_held_q2), .write(mem_held_write), .write_address(mem_held_write_address), .write_data(mem_held_write_data));
endmodule

// Two-entry register slice of an input: taking a beat changes a few bits only, so that whether a beat is taken may be
// decided late. valid and ready are registers, data comes from one of two; one beat a cycle.
module embedding_input #(
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
module embedding_output #(
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
module embedding_single #(
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

// hls/include/layout_gen.hpp:65: kNibbleOfColumn, 8 words of 3 bits
module embedding_mem_kNibbleOfColumn (
  input  wire       clk,
  input  wire       read,
  input  wire [2:0] read_address,
  output reg  [2:0] q,
  input  wire       write,
  input  wire [2:0] write_address,
  input  wire [2:0] write_data
);
  (* ram_style = "auto" *) reg [2:0] memory [0:7];
  initial begin
    memory[0] = 3'd0;
    memory[1] = 3'd4;
    memory[2] = 3'd1;
    memory[3] = 3'd5;
    memory[4] = 3'd2;
    memory[5] = 3'd6;
    memory[6] = 3'd3;
    memory[7] = 3'd7;
  end
  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/embedding/embedding.cpp:97: held, 2048 words of 84 bits; its output is registered once more
module embedding_mem_held (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [10:0] read_address,
  output wire [83:0] q,
  output wire [83:0] q2,
  input  wire        write,
  input  wire [10:0] write_address,
  input  wire [83:0] write_data
);
  (* ram_style = "block" *) reg [83:0] memory [0:2047];
  reg [83:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 5 x 17 bits, signed product after 3 stages
module embedding_mul_5s_17s_21_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [4:0]  a,
  input  wire [16:0] b,
  output wire [20:0] p
);
  reg [4:0] a_q;
  reg [16:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [20:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{16{a_q[4]}}, a_q}) * $signed({{4{b_q[16]}}, b_q});
  reg [20:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 16 x 6 bits, unsigned product after 3 stages
module embedding_mul_16_6_22_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [15:0] a,
  input  wire [5:0]  b,
  output wire [21:0] p
);
  reg [15:0] a_q;
  reg [5:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [21:0] m;
  always @(posedge clk) if (enable[1]) m <= {6'd0, a_q} * {16'd0, b_q};
  reg [21:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

`default_nettype wire
