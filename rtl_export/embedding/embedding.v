// embedding: made by rtl_export from hls/embedding/embedding.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   parameters: II=1, depth 3 (hls/embedding/embedding.cpp:78)
//   rows: II=1, depth 12 (hls/embedding/embedding.cpp:90)
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
  localparam [3:0] LINE_70_S = 4'd0;
  localparam [3:0] LINE_113_S = 4'd1;
  localparam [3:0] LINE_71_S = 4'd2;
  localparam [3:0] LINE_81_S = 4'd3;
  localparam [3:0] PARAMETERS_S = 4'd4;
  localparam [3:0] LINE_59_S = 4'd5;
  localparam [3:0] ROWS_S = 4'd6;
  localparam [3:0] LINE_50_S = 4'd7;
  localparam [3:0] LINE_59_2_S = 4'd8;
  localparam [3:0] DISCARD_S = 4'd9;
  localparam [3:0] LINE_69_S = 4'd10;
  localparam [3:0] DISCARD_2_S = 4'd11;
  localparam [3:0] LINE_59_3_S = 4'd12;
  localparam [3:0] RESTART = 4'd13;
  reg [3:0] state;
  wire line_70_done_0;
  wire line_70_done_1;
  wire line_113_done;
  wire line_71_done_0;
  wire line_71_done_1;
  wire line_81_done;
  wire parameters_done;
  wire line_59_done;
  wire rows_done;
  wire line_50_done;
  wire line_59_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_59_3_done;
  wire call_begin = state == RESTART;

  // hls/embedding/embedding.cpp:70: line_70
  wire line_70_start;
  reg line_70_run;
  reg [127:0] s_cmd_data_1;
  reg cmd_13_2;
  reg [5:0] line_70_3;
  reg cmd_12_4;
  reg [15:0] line_70_5;
  reg [7:0] column_6;
  reg [2:0] cmd_11_7;
  reg c_5_8;
  reg line_70_9;
  reg line_70_v1;
  wire line_70_v0;
  wire line_70_en0;
  wire line_70_en1;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_10;
  wire line_113_v0;
  wire line_113_en0;

  // hls/embedding/embedding.cpp:71: line_71
  wire line_71_start;
  reg line_71_run;
  reg cmd_14_11;
  reg flags_12;
  reg discard_w_13;
  wire line_71_v0;
  wire line_71_en0;

  // hls/embedding/embedding.cpp:81: line_81
  wire line_81_start;
  reg line_81_run;
  reg [5:0] line_81_14;
  wire line_81_v0;
  wire line_81_en0;

  // hls/embedding/embedding.cpp:78: parameters
  wire parameters_start;
  reg parameters_run;
  reg [1:0] is_last_15;
  reg [7:0] shift_16;
  reg parameters_17;
  reg parameters_18;
  reg parameters_v1;
  reg parameters_v2;
  wire parameters_v0;
  wire parameters_en0;
  wire parameters_en1;
  wire parameters_en2;

  // hls/embedding/embedding.cpp:59: line_59
  wire line_59_start;
  reg line_59_run;
  reg [21:0] line_59_19;
  reg [22:0] line_59_20;
  reg line_59_21;
  reg [5:0] line_59_22;
  reg [4:0] line_59_23;
  reg [4:0] line_59_24;
  reg line_59_25;
  reg line_59_26;
  reg [4:0] line_59_27;
  reg [4:0] line_59_28;
  reg line_59_29;
  reg line_59_30;
  reg [5:0] line_59_31;
  reg line_59_v1;
  reg line_59_v2;
  reg line_59_v3;
  wire line_59_v0;
  wire line_59_en0;
  wire line_59_en1;
  wire line_59_en2;
  wire line_59_en3;

  // hls/embedding/embedding.cpp:90: rows
  wire rows_start;
  reg rows_run;
  reg [21:0] i26_32;
  reg [14:0] scale_33;
  reg [3:0] zero_34;
  reg [5:0] place_35;
  reg weights_36;
  reg weights_37;
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
  reg [4:0] flags_38;
  reg discard_w_39;
  reg discard_param_40;
  wire line_50_v0;
  wire line_50_en0;

  // hls/embedding/embedding.cpp:59: line_59_2
  wire line_59_2_start;
  reg line_59_2_run;
  reg [4:0] flags_41;
  reg discard_w_42;
  reg discard_param_43;
  wire line_59_2_v0;
  wire line_59_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_44;
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
  reg more_45;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/embedding/embedding.cpp:59: line_59_3
  wire line_59_3_start;
  reg line_59_3_run;
  wire line_59_3_v0;
  wire line_59_3_en0;
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

  // ---- hls/embedding/embedding.cpp:70: line_70, 2 stages
  // stage 0
  wire icmp_46 = s_cmd_beat_data[55:48] > 8'd7;
  wire icmp_47 = s_cmd_beat_data[47:32] == 16'd0;
  wire or_48 = icmp_46 | icmp_47;  // stream_kernel.hpp:107
  wire [7:0] and_49 = s_cmd_beat_data[15:8] & 8'd138;  // embedding.cpp:28
  wire cmd_13_50 = and_49 == 8'd2;  // embedding.cpp:28
  wire icmp_51 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_52 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire and_53 = icmp_51 & icmp_52;  // stream_kernel.hpp:107
  wire and_54 = cmd_13_50 & and_53;  // stream_kernel.hpp:107
  wire xor_55 = and_54 ^ 1'd1;  // stream_kernel.hpp:107
  wire or_56 = or_48 | xor_55;  // stream_kernel.hpp:107
  wire [7:0] add_57 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire icmp_58 = add_57[3:0] != 4'd1;
  wire [63:0] shl_59 = {s_cmd_beat_data[63:56], 56'd0};
  wire icmp_60 = shl_59 != 64'd0;
  wire or_61 = icmp_58 | icmp_60;  // stream_kernel.hpp:107
  wire or_62 = or_56 | or_61;  // stream_kernel.hpp:107
  wire cmd_12_63 = s_cmd_beat_data[8] ^ 1'd1;
  wire c_5_64 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_70_pop_65 = line_70_v0 & line_70_en0;  // embedding.cpp:70
  wire line_70_load_66 = line_70_v0 & line_70_en0;  // embedding.cpp:24
  // stage 1
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
    if (line_70_v0 & line_70_en0) cmd_13_2 <= cmd_13_50;
    if (line_70_v0 & line_70_en0) line_70_3 <= s_cmd_beat_data[53:48];
    if (line_70_v0 & line_70_en0) cmd_12_4 <= cmd_12_63;
    if (line_70_v0 & line_70_en0) line_70_5 <= s_cmd_beat_data[47:32];
    if (line_70_v0 & line_70_en0) column_6 <= s_cmd_beat_data[55:48];
    if (line_70_v1 & line_70_en1) cmd_11_7 <= mem_kNibbleOfColumn_q;
    if (line_70_v0 & line_70_en0) c_5_8 <= c_5_64;
    if (line_70_v0 & line_70_en0) line_70_9 <= or_62;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_67 = s_cmd_data_1 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_68 = and_67 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_10 <= icmp_68;
  end

  // ---- hls/embedding/embedding.cpp:71: line_71, 1 stages
  wire discard_w_69 = cmd_14_11 & cmd_13_2;  // embedding.cpp:72
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
    if (line_71_v0 & line_71_en0) flags_12 <= cmd_14_11;
    if (line_71_v0 & line_71_en0) discard_w_13 <= discard_w_69;
    if (line_70_done_0) cmd_14_11 <= 1'd1;
    if (line_113_done) cmd_14_11 <= line_113_10;
  end

  // ---- hls/embedding/embedding.cpp:81: line_81, 1 stages
  wire [5:0] shl_70 = {line_70_3[2:0], 3'd0};  // embedding.cpp:81
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
    if (line_81_v0 & line_81_en0) line_81_14 <= shl_70;
  end

  // ---- hls/embedding/embedding.cpp:78: parameters, pipelined loop, II=1, depth 3
  // stage 0
  wire xor_71 = parameters_17 ^ 1'd1;
  wire icmp_72 = is_last_15 == 2'd3;  // embedding.cpp:78
  wire [1:0] i_73 = is_last_15 + 2'd1;  // embedding.cpp:78
  wire [63:0] beat_74 = parameters_17 ? 64'd0 : s_param_beat_data[63:0];
  wire parameters_76 = parameters_17 | s_param_beat_last;
  wire is_last_77 = is_last_15 != 2'd2;  // embedding.cpp:80
  wire parameters_1_78 = s_param_beat_last & is_last_77;  // stream_kernel.hpp:41
  wire parameters_79 = parameters_17 ? parameters_18 : parameters_1_78;
  wire parameters_pop_80 = parameters_v0 & parameters_en0 & xor_71;  // stream_kernel.hpp:38
  // stage 1
  reg [63:0] beat_74_s1;
  always @(posedge ap_clk) begin
    beat_74_s1 <= beat_74;
  end
  wire [63:0] lshr_75 = beat_74_s1 >> line_81_14;  // embedding.cpp:81
  // stage 2
  reg [63:0] lshr_75_s2;
  always @(posedge ap_clk) begin
    lshr_75_s2 <= lshr_75;
  end
  assign parameters_en0 = ~(parameters_v0 & ((~s_param_beat_valid & xor_71)));
  assign parameters_en1 = 1'd1;
  assign parameters_en2 = 1'd1;
  wire parameters_issue = parameters_run;
  wire parameters_leave = icmp_72;
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
    if (parameters_v0 & parameters_en0) is_last_15 <= i_73;
    if (parameters_v2 & parameters_en2) shift_16 <= lshr_75_s2[7:0];
    if (parameters_v0 & parameters_en0) parameters_17 <= parameters_76;
    if (parameters_v0 & parameters_en0) parameters_18 <= parameters_79;
    if (line_81_done) is_last_15 <= 2'd0;
    if (line_81_done) shift_16 <= 8'd0;
    if (line_81_done) parameters_17 <= 1'd0;
    if (line_81_done) parameters_18 <= 1'd0;
  end

  // ---- hls/embedding/embedding.cpp:59: line_59, 4 stages
  // stage 0
  wire [5:0] block_beats_81 = cmd_12_4 ? 6'd18 : 6'd34;  // embedding.cpp:84
  wire [21:0] beats_82;
  embedding_mul_16_6_22_3 beats_82_mul_16_6_22_3 (.clk(ap_clk), .enable({line_59_en2, line_59_en1, line_59_en0}), .a(line_70_5), .b(block_beats_81), .p(beats_82));  // embedding.cpp:85
  wire xor_84 = column_6[2] ^ 1'd1;
  wire [5:0] shl_85 = {column_6[1], 5'd0};
  wire [4:0] shl_86 = {column_6[0], 4'd0};
  wire [4:0] shl_87 = {cmd_11_7, 2'd0};  // embedding.cpp:37
  wire icmp_88 = $signed(shift_16) > $signed(8'd15);  // embedding.cpp:53
  wire icmp_89 = $signed(shift_16) < $signed(8'd241);  // embedding.cpp:53
  wire [8:0] right_90 = {{1{shift_16[7]}}, shift_16} + 9'd496;  // embedding.cpp:51
  wire [9:0] sub_91 = 10'd0 - {1'd0, right_90};  // embedding.cpp:53
  wire icmp_92 = $signed(shift_16) > $signed(8'd38);  // embedding.cpp:52
  wire icmp_93 = $signed(shift_16) < $signed(8'd16);  // embedding.cpp:52
  wire [5:0] add_94 = block_beats_81 + 6'd63;  // embedding.cpp:107
  // stage 1
  // stage 2
  // stage 3
  wire [22:0] add_83 = {1'd0, beats_82} + 23'h7fffff;  // embedding.cpp:92
  assign line_59_en0 = 1'd1;
  assign line_59_en1 = 1'd1;
  assign line_59_en2 = 1'd1;
  assign line_59_en3 = 1'd1;
  wire line_59_issue = line_59_run;
  wire line_59_leave = 1'b0;
  assign line_59_v0 = line_59_issue;
  wire line_59_busy = line_59_run | line_59_v1 | line_59_v2 | line_59_v3;
  always @(posedge ap_clk) begin
    if (line_59_issue & line_59_en0) line_59_run <= 1'b0;
    if (line_59_start) line_59_run <= 1'b1;
    line_59_v1 <= line_59_v0;
    line_59_v2 <= line_59_v1;
    line_59_v3 <= line_59_v2;
    if (rst) begin line_59_run <= 1'b0; line_59_v1 <= 1'b0; line_59_v2 <= 1'b0; line_59_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_59_v3 & line_59_en3) line_59_19 <= beats_82;
    if (line_59_v3 & line_59_en3) line_59_20 <= add_83;
    if (line_59_v0 & line_59_en0) line_59_21 <= xor_84;
    if (line_59_v0 & line_59_en0) line_59_22 <= shl_85;
    if (line_59_v0 & line_59_en0) line_59_23 <= shl_86;
    if (line_59_v0 & line_59_en0) line_59_24 <= shl_87;
    if (line_59_v0 & line_59_en0) line_59_25 <= icmp_88;
    if (line_59_v0 & line_59_en0) line_59_26 <= icmp_89;
    if (line_59_v0 & line_59_en0) line_59_27 <= sub_91[4:0];
    if (line_59_v0 & line_59_en0) line_59_28 <= right_90[4:0];
    if (line_59_v0 & line_59_en0) line_59_29 <= icmp_92;
    if (line_59_v0 & line_59_en0) line_59_30 <= icmp_93;
    if (line_59_v0 & line_59_en0) line_59_31 <= add_94;
  end

  // ---- hls/embedding/embedding.cpp:90: rows, pipelined loop, II=1, depth 12
  // stage 0
  wire xor_95 = weights_36 ^ 1'd1;
  wire [31:0] beat35_105 = weights_36 ? 32'd0 : s_w_beat_data[63:32];
  wire [31:0] beat35_138 = weights_36 ? 32'd0 : s_w_beat_data[31:0];
  wire [31:0] beat35_164 = weights_36 ? 32'd0 : s_w_beat_data[95:64];
  wire [31:0] beat35_191 = weights_36 ? 32'd0 : s_w_beat_data[127:96];
  wire is_last_218 = line_59_20 == {1'd0, i26_32};  // embedding.cpp:92
  wire icmp_219 = i26_32 < line_59_19;  // embedding.cpp:90
  wire xor_220 = icmp_219 ^ 1'd1;
  wire [21:0] i_221 = i26_32 + 22'd1;  // embedding.cpp:90
  wire [63:0] beat35_223 = weights_36 ? 64'd0 : s_w_beat_data[63:0];
  wire [63:0] beat35_224 = weights_36 ? 64'd0 : s_w_beat_data[127:64];
  wire [63:0] half_225 = line_59_21 ? beat35_223 : beat35_224;  // embedding.cpp:43
  wire weights_237 = weights_36 | s_w_beat_last;
  wire xor_238 = is_last_218 ^ 1'd1;  // stream_kernel.hpp:41
  wire weights_1_239 = s_w_beat_last & xor_238;
  wire weights_240 = weights_36 ? weights_37 : weights_1_239;
  wire rows_pop_241 = rows_v0 & rows_en0 & xor_95;  // stream_kernel.hpp:38
  // stage 1
  reg [31:0] beat35_105_s1;
  reg [31:0] beat35_138_s1;
  reg [31:0] beat35_164_s1;
  reg [31:0] beat35_191_s1;
  reg [63:0] half_225_s1;
  reg is_last_218_s1;
  always @(posedge ap_clk) begin
    beat35_105_s1 <= beat35_105;
    beat35_138_s1 <= beat35_138;
    beat35_164_s1 <= beat35_164;
    beat35_191_s1 <= beat35_191;
    half_225_s1 <= half_225;
    is_last_218_s1 <= is_last_218;
  end
  wire [31:0] lshr_106 = beat35_105_s1 >> line_59_24;  // embedding.cpp:37
  wire [31:0] lshr_139 = beat35_138_s1 >> line_59_24;  // embedding.cpp:37
  wire [31:0] lshr_165 = beat35_164_s1 >> line_59_24;  // embedding.cpp:37
  wire [31:0] lshr_192 = beat35_191_s1 >> line_59_24;  // embedding.cpp:37
  wire [63:0] lshr_226 = half_225_s1 >> line_59_22;  // embedding.cpp:44
  wire [31:0] lshr_231 = beat35_138_s1 >> line_59_24;  // embedding.cpp:37
  // stage 2
  reg [3:0] zext_108_s2;
  reg [3:0] zext_141_s2;
  reg [3:0] zext_167_s2;
  reg [3:0] zext_194_s2;
  reg [63:0] lshr_226_s2;
  reg [3:0] zero_233_s2;
  reg is_last_218_s2;
  always @(posedge ap_clk) begin
    zext_108_s2 <= lshr_106[3:0];
    zext_141_s2 <= lshr_139[3:0];
    zext_167_s2 <= lshr_165[3:0];
    zext_194_s2 <= lshr_192[3:0];
    lshr_226_s2 <= lshr_226;
    zero_233_s2 <= lshr_231[3:0];
    is_last_218_s2 <= is_last_218_s1;
  end
  wire [31:0] lshr_227 = lshr_226_s2[31:0] >> line_59_23;  // embedding.cpp:45
  // stage 3
  reg [3:0] zext_108_s3;
  reg [3:0] zext_141_s3;
  reg [3:0] zext_167_s3;
  reg [3:0] zext_194_s3;
  reg [14:0] trunc_229_s3;
  reg [3:0] zero_233_s3;
  reg is_last_218_s3;
  always @(posedge ap_clk) begin
    zext_108_s3 <= zext_108_s2;
    zext_141_s3 <= zext_141_s2;
    zext_167_s3 <= zext_167_s2;
    zext_194_s3 <= zext_194_s2;
    trunc_229_s3 <= lshr_227[14:0];
    zero_233_s3 <= zero_233_s2;
    is_last_218_s3 <= is_last_218_s2;
  end
  wire icmp_96 = $signed(place_35) < $signed(6'd1);
  wire xor_97 = icmp_96 ^ 1'd1;
  wire icmp_98 = place_35 == 6'd1;
  wire xor_99 = icmp_98 ^ 1'd1;
  wire and_100 = xor_97 & xor_99;
  wire icmp_101 = place_35 == 6'd0;
  wire xor_102 = icmp_101 ^ 1'd1;
  wire and_103 = icmp_96 & xor_102;
  wire [4:0] difference_107 = {1'd0, zext_108_s3} - {1'd0, zero_34};  // embedding.cpp:102
  wire [31:0] shl_109 = {difference_107, 27'd0};  // embedding.cpp:103
  wire [19:0] mul_110;
  embedding_mul_5s_16s_20_3 mul_110_mul_5s_16s_20_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_109[31:27]), .b({1'd0, scale_33}), .p(mul_110));  // embedding.cpp:103
  wire [4:0] difference_140 = {1'd0, zext_141_s3} - {1'd0, zero_34};  // embedding.cpp:102
  wire [31:0] shl_142 = {difference_140, 27'd0};  // embedding.cpp:103
  wire [19:0] mul_143;
  embedding_mul_5s_16s_20_3 mul_143_mul_5s_16s_20_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_142[31:27]), .b({1'd0, scale_33}), .p(mul_143));  // embedding.cpp:103
  wire [4:0] difference_166 = {1'd0, zext_167_s3} - {1'd0, zero_34};  // embedding.cpp:102
  wire [31:0] shl_168 = {difference_166, 27'd0};  // embedding.cpp:103
  wire [19:0] mul_169;
  embedding_mul_5s_16s_20_3 mul_169_mul_5s_16s_20_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_168[31:27]), .b({1'd0, scale_33}), .p(mul_169));  // embedding.cpp:103
  wire [4:0] difference_193 = {1'd0, zext_194_s3} - {1'd0, zero_34};  // embedding.cpp:102
  wire [31:0] shl_195 = {difference_193, 27'd0};  // embedding.cpp:103
  wire [19:0] mul_196;
  embedding_mul_5s_16s_20_3 mul_196_mul_5s_16s_20_3 (.clk(ap_clk), .enable({rows_en5, rows_en4, rows_en3}), .a(shl_195[31:27]), .b({1'd0, scale_33}), .p(mul_196));  // embedding.cpp:103
  wire or_222 = icmp_96 | xor_99;
  wire [14:0] scale_228 = or_222 ? scale_33 : trunc_229_s3;
  wire and_230 = icmp_96 & icmp_101;
  wire [3:0] zero_232 = and_230 ? zero_233_s3 : zero_34;
  wire icmp_234 = line_59_31 == place_35;  // embedding.cpp:107
  wire [5:0] add_235 = place_35 + 6'd1;  // embedding.cpp:107
  wire [5:0] place_236 = icmp_234 ? 6'd0 : add_235;  // embedding.cpp:107
  // stage 4
  reg and_100_s4;
  reg and_103_s4;
  reg is_last_218_s4;
  always @(posedge ap_clk) begin
    and_100_s4 <= and_100;
    and_103_s4 <= and_103;
    is_last_218_s4 <= is_last_218_s3;
  end
  // stage 5
  reg and_100_s5;
  reg and_103_s5;
  reg is_last_218_s5;
  always @(posedge ap_clk) begin
    and_100_s5 <= and_100_s4;
    and_103_s5 <= and_103_s4;
    is_last_218_s5 <= is_last_218_s4;
  end
  // stage 6
  reg and_100_s6;
  reg and_103_s6;
  reg is_last_218_s6;
  always @(posedge ap_clk) begin
    and_100_s6 <= and_100_s5;
    and_103_s6 <= and_103_s5;
    is_last_218_s6 <= is_last_218_s5;
  end
  wire icmp_113 = line_59_28 < 5'd21;  // stream_kernel.hpp:121
  wire [4:0] select_114 = icmp_113 ? line_59_28 : 5'd21;  // stream_kernel.hpp:121
  wire [4:0] select_115 = line_59_29 ? 5'd21 : select_114;  // embedding.cpp:52
  wire [4:0] select_116 = line_59_30 ? 5'd0 : select_115;  // embedding.cpp:52
  // stage 7
  reg and_100_s7;
  reg and_103_s7;
  reg [19:0] mul_110_s7;
  reg [4:0] select_116_s7;
  reg [19:0] mul_143_s7;
  reg [19:0] mul_169_s7;
  reg [19:0] mul_196_s7;
  reg is_last_218_s7;
  always @(posedge ap_clk) begin
    and_100_s7 <= and_100_s6;
    and_103_s7 <= and_103_s6;
    mul_110_s7 <= mul_110;
    select_116_s7 <= select_116;
    mul_143_s7 <= mul_143;
    mul_169_s7 <= mul_169;
    mul_196_s7 <= mul_196;
    is_last_218_s7 <= is_last_218_s6;
  end
  wire [20:0] zext_111 = {{1{mul_110_s7[19]}}, mul_110_s7};
  wire [21:0] shl_112 = {zext_111, 1'd0};
  wire [21:0] ashr_117 = $signed(shl_112) >>> select_116_s7;  // stream_kernel.hpp:121
  wire [20:0] zext_144 = {{1{mul_143_s7[19]}}, mul_143_s7};
  wire [21:0] shl_145 = {zext_144, 1'd0};
  wire [21:0] ashr_146 = $signed(shl_145) >>> select_116_s7;  // stream_kernel.hpp:121
  wire [20:0] zext_170 = {{1{mul_169_s7[19]}}, mul_169_s7};
  wire [21:0] shl_171 = {zext_170, 1'd0};
  wire [21:0] ashr_172 = $signed(shl_171) >>> select_116_s7;  // stream_kernel.hpp:121
  wire [20:0] zext_197 = {{1{mul_196_s7[19]}}, mul_196_s7};
  wire [21:0] shl_198 = {zext_197, 1'd0};
  wire [21:0] ashr_199 = $signed(shl_198) >>> select_116_s7;  // stream_kernel.hpp:121
  // stage 8
  reg and_100_s8;
  reg and_103_s8;
  reg [21:0] ashr_117_s8;
  reg [21:0] ashr_146_s8;
  reg [21:0] ashr_172_s8;
  reg [21:0] ashr_199_s8;
  reg is_last_218_s8;
  always @(posedge ap_clk) begin
    and_100_s8 <= and_100_s7;
    and_103_s8 <= and_103_s7;
    ashr_117_s8 <= ashr_117;
    ashr_146_s8 <= ashr_146;
    ashr_172_s8 <= ashr_172;
    ashr_199_s8 <= ashr_199;
    is_last_218_s8 <= is_last_218_s7;
  end
  wire or_104 = and_100_s8 | and_103_s8;
  wire [22:0] add_118 = {1'd0, ashr_117_s8} + 23'd1;  // stream_kernel.hpp:121
  wire xor_119 = line_59_25 ^ 1'd1;
  wire and_120 = and_100_s8 & xor_119;
  wire and_121 = and_120 & line_59_26;
  wire and_122 = and_103_s8 & xor_119;
  wire and_123 = and_122 & line_59_26;
  wire or_124 = and_121 | and_123;
  wire xor_125 = line_59_26 ^ 1'd1;
  wire and_126 = and_120 & xor_125;
  wire and_127 = and_122 & xor_125;
  wire or_128 = and_126 | and_127;
  wire [4:0] select_129 = or_128 ? line_59_27 : 5'd0;
  wire [4:0] up_130 = or_124 ? 5'd31 : select_129;
  wire [22:0] add_147 = {1'd0, ashr_146_s8} + 23'd1;  // stream_kernel.hpp:121
  wire xor_148 = line_59_26 ^ 1'd1;
  wire and_149 = and_120 & xor_148;
  wire and_150 = and_122 & xor_148;
  wire or_151 = and_149 | and_150;
  wire and_152 = and_100_s8 & line_59_25;
  wire and_153 = and_103_s8 & line_59_25;
  wire or_154 = and_152 | and_153;
  wire select_155 = or_154 ? 1'd0 : 1'd1;
  wire [4:0] up_156 = or_151 ? line_59_27 : {5{select_155}};
  wire [22:0] add_173 = {1'd0, ashr_172_s8} + 23'd1;  // stream_kernel.hpp:121
  wire and_174 = and_120 & line_59_26;
  wire and_175 = and_122 & line_59_26;
  wire or_176 = and_174 | and_175;
  wire xor_177 = line_59_26 ^ 1'd1;
  wire and_178 = and_120 & xor_177;
  wire and_179 = and_122 & xor_177;
  wire or_180 = and_178 | and_179;
  wire [4:0] select_181 = or_180 ? line_59_27 : 5'd0;
  wire [4:0] up_182 = or_176 ? 5'd31 : select_181;
  wire [22:0] add_200 = {1'd0, ashr_199_s8} + 23'd1;  // stream_kernel.hpp:121
  wire and_201 = and_120 & line_59_26;
  wire and_202 = and_122 & line_59_26;
  wire or_203 = and_201 | and_202;
  wire xor_204 = line_59_26 ^ 1'd1;
  wire and_205 = and_120 & xor_204;
  wire and_206 = and_122 & xor_204;
  wire or_207 = and_205 | and_206;
  wire [4:0] select_208 = or_207 ? line_59_27 : 5'd0;
  wire [4:0] up_209 = or_203 ? 5'd31 : select_208;
  // stage 9
  reg [20:0] sext_132_s9;
  reg [4:0] up_130_s9;
  reg [20:0] sext_158_s9;
  reg [4:0] up_156_s9;
  reg [20:0] sext_184_s9;
  reg [4:0] up_182_s9;
  reg [20:0] sext_211_s9;
  reg [4:0] up_209_s9;
  reg or_104_s9;
  reg is_last_218_s9;
  always @(posedge ap_clk) begin
    sext_132_s9 <= add_118[21:1];
    up_130_s9 <= up_130;
    sext_158_s9 <= add_147[21:1];
    up_156_s9 <= up_156;
    sext_184_s9 <= add_173[21:1];
    up_182_s9 <= up_182;
    sext_211_s9 <= add_200[21:1];
    up_209_s9 <= up_209;
    or_104_s9 <= or_104;
    is_last_218_s9 <= is_last_218_s8;
  end
  wire [51:0] shl_131 = {{31{sext_132_s9[20]}}, sext_132_s9} << up_130_s9;  // embedding.cpp:54
  wire [51:0] shl_157 = {{31{sext_158_s9[20]}}, sext_158_s9} << up_156_s9;  // embedding.cpp:54
  wire [51:0] shl_183 = {{31{sext_184_s9[20]}}, sext_184_s9} << up_182_s9;  // embedding.cpp:54
  wire [51:0] shl_210 = {{31{sext_211_s9[20]}}, sext_211_s9} << up_209_s9;  // embedding.cpp:54
  // stage 10
  reg [51:0] shl_131_s10;
  reg [51:0] shl_157_s10;
  reg [51:0] shl_183_s10;
  reg [51:0] shl_210_s10;
  reg or_104_s10;
  reg is_last_218_s10;
  always @(posedge ap_clk) begin
    shl_131_s10 <= shl_131;
    shl_157_s10 <= shl_157;
    shl_183_s10 <= shl_183;
    shl_210_s10 <= shl_210;
    or_104_s10 <= or_104_s9;
    is_last_218_s10 <= is_last_218_s9;
  end
  wire icmp_133 = $signed(shl_131_s10) > $signed(52'hfffff80000001);  // stream_kernel.hpp:130
  wire [51:0] select_134 = icmp_133 ? shl_131_s10 : 52'hfffff80000001;  // stream_kernel.hpp:130
  wire icmp_159 = $signed(shl_157_s10) > $signed(52'hfffff80000001);  // stream_kernel.hpp:130
  wire [51:0] select_160 = icmp_159 ? shl_157_s10 : 52'hfffff80000001;  // stream_kernel.hpp:130
  wire icmp_185 = $signed(shl_183_s10) > $signed(52'hfffff80000001);  // stream_kernel.hpp:130
  wire [51:0] select_186 = icmp_185 ? shl_183_s10 : 52'hfffff80000001;  // stream_kernel.hpp:130
  wire icmp_212 = $signed(shl_210_s10) > $signed(52'hfffff80000001);  // stream_kernel.hpp:130
  wire [51:0] select_213 = icmp_212 ? shl_210_s10 : 52'hfffff80000001;  // stream_kernel.hpp:130
  // stage 11
  reg [51:0] select_134_s11;
  reg [51:0] select_160_s11;
  reg [51:0] select_186_s11;
  reg [51:0] select_213_s11;
  reg or_104_s11;
  reg is_last_218_s11;
  always @(posedge ap_clk) begin
    select_134_s11 <= select_134;
    select_160_s11 <= select_160;
    select_186_s11 <= select_186;
    select_213_s11 <= select_213;
    or_104_s11 <= or_104_s10;
    is_last_218_s11 <= is_last_218_s10;
  end
  wire icmp_135 = $signed(select_134_s11) < $signed(52'h7fffffff);  // stream_kernel.hpp:130
  wire [51:0] select_136 = icmp_135 ? select_134_s11 : 52'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] shl_137 = {select_136[31:0], 32'd0};
  wire icmp_161 = $signed(select_160_s11) < $signed(52'h7fffffff);  // stream_kernel.hpp:130
  wire [51:0] select_162 = icmp_161 ? select_160_s11 : 52'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] values_163 = shl_137 | {32'd0, select_162[31:0]};  // embedding.cpp:103
  wire icmp_187 = $signed(select_186_s11) < $signed(52'h7fffffff);  // stream_kernel.hpp:130
  wire [51:0] select_188 = icmp_187 ? select_186_s11 : 52'h7fffffff;  // stream_kernel.hpp:130
  wire [95:0] shl_189 = {select_188[31:0], 64'd0};
  wire [95:0] values_190 = {32'd0, values_163} | shl_189;  // embedding.cpp:103
  wire icmp_214 = $signed(select_213_s11) < $signed(52'h7fffffff);  // stream_kernel.hpp:130
  wire [51:0] select_215 = icmp_214 ? select_213_s11 : 52'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_216 = {select_215[31:0], 96'd0};  // embedding.cpp:103
  wire [127:0] values_217 = {32'd0, values_190} | shl_216;  // embedding.cpp:103
  wire rows_push_242 = rows_v11 & rows_en11 & or_104_s11;  // embedding.cpp:105
  assign rows_en0 = ~(rows_v0 & ((~s_w_beat_valid & xor_95) | (~m_x_beat_room)));
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
  wire rows_leave = xor_220;
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
    if (rows_v0 & rows_en0) i26_32 <= i_221;
    if (rows_v3 & rows_en3) scale_33 <= scale_228;
    if (rows_v3 & rows_en3) zero_34 <= zero_232;
    if (rows_v3 & rows_en3) place_35 <= place_236;
    if (rows_v0 & rows_en0) weights_36 <= weights_237;
    if (rows_v0 & rows_en0) weights_37 <= weights_240;
    if (line_59_done) i26_32 <= 22'd0;
    if (line_59_done) scale_33 <= 15'd0;
    if (line_59_done) zero_34 <= 4'd0;
    if (line_59_done) place_35 <= 6'd0;
    if (line_59_done) weights_36 <= 1'd0;
    if (line_59_done) weights_37 <= 1'd0;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_243 = weights_37 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_244 = weights_36 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_245 = {1'd0, select_243} | select_244;  // stream_kernel.hpp:50
  wire [3:0] select_246 = parameters_18 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_247 = parameters_17 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_248 = {1'd0, select_246} | select_247;  // stream_kernel.hpp:50
  wire [4:0] flags_249 = {2'd0, or_245} | or_248;  // embedding.cpp:109
  wire discard_w_250 = weights_36 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_param_251 = parameters_17 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_v0 & line_50_en0) flags_38 <= flags_249;
    if (line_50_v0 & line_50_en0) discard_w_39 <= discard_w_250;
    if (line_50_v0 & line_50_en0) discard_param_40 <= discard_param_251;
  end

  // ---- hls/embedding/embedding.cpp:59: line_59_2, 1 stages
  wire [4:0] select_252 = c_5_8 ? mem_sticky : 5'd0;  // embedding.cpp:114
  wire [4:0] sticky_253 = select_252 | flags_41;  // embedding.cpp:114
  wire [31:0] add_254 = mem_frames + 32'd1;  // embedding.cpp:115
  wire [31:0] frames_255 = c_5_8 ? add_254 : 32'd1;  // embedding.cpp:115
  wire [36:0] shl_256 = {flags_41, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_257 = shl_256 | {32'd0, sticky_253};  // stream_kernel.hpp:81
  wire [63:0] shl_258 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_259 = {27'd0, data_257} | shl_258;  // stream_kernel.hpp:84
  wire [127:0] shl_260 = {frames_255, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_261 = {64'd0, or_259} | shl_260;  // stream_kernel.hpp:84
  wire [127:0] data_262 = or_261 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_59_2_load_263 = line_59_2_v0 & line_59_2_en0;  // embedding.cpp:114
  wire line_59_2_store_264 = line_59_2_v0 & line_59_2_en0;  // embedding.cpp:114
  wire line_59_2_load_265 = line_59_2_v0 & line_59_2_en0;  // embedding.cpp:115
  wire line_59_2_store_266 = line_59_2_v0 & line_59_2_en0;  // embedding.cpp:115
  wire line_59_2_push_267 = line_59_2_v0 & line_59_2_en0;  // stream_kernel.hpp:85
  assign line_59_2_en0 = ~(line_59_2_v0 & ((~m_status_beat_ready)));
  wire line_59_2_issue = line_59_2_run;
  wire line_59_2_leave = 1'b0;
  assign line_59_2_v0 = line_59_2_issue;
  wire line_59_2_busy = line_59_2_run;
  always @(posedge ap_clk) begin
    if (line_59_2_issue & line_59_2_en0) line_59_2_run <= 1'b0;
    if (line_59_2_start) line_59_2_run <= 1'b1;
    if (rst) begin line_59_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_71_done_0) flags_41 <= {4'd0, flags_12};
    if (line_71_done_0) discard_w_42 <= discard_w_13;
    if (line_71_done_0) discard_param_43 <= discard_w_13;
    if (line_50_done) flags_41 <= flags_38;
    if (line_50_done) discard_w_42 <= discard_w_39;
    if (line_50_done) discard_param_43 <= discard_param_40;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_268 = more_44 ^ 1'd1;
  wire more_269 = s_w_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_270 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_w_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_268;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_44 <= more_269;
    if (line_59_2_done) more_44 <= discard_w_42;
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
  wire xor_271 = more_45 ^ 1'd1;
  wire more_272 = s_param_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_273 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_param_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_271;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_45 <= more_272;
    if (line_69_done) more_45 <= discard_param_43;
  end

  // ---- hls/embedding/embedding.cpp:59: line_59_3, 1 stages
  assign line_59_3_en0 = 1'd1;
  wire line_59_3_issue = line_59_3_run;
  wire line_59_3_leave = 1'b0;
  assign line_59_3_v0 = line_59_3_issue;
  wire line_59_3_busy = line_59_3_run;
  always @(posedge ap_clk) begin
    if (line_59_3_issue & line_59_3_en0) line_59_3_run <= 1'b0;
    if (line_59_3_start) line_59_3_run <= 1'b1;
    if (rst) begin line_59_3_run <= 1'b0; end
  end

  // ---- control
  assign line_70_done_0 = (state == LINE_70_S) & ~line_70_busy & line_70_9;
  assign line_70_done_1 = (state == LINE_70_S) & ~line_70_busy & ~line_70_9;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_71_done_0 = (state == LINE_71_S) & ~line_71_busy & cmd_14_11;
  assign line_71_done_1 = (state == LINE_71_S) & ~line_71_busy & ~cmd_14_11;
  assign line_81_done = (state == LINE_81_S) & ~line_81_busy;
  assign parameters_done = (state == PARAMETERS_S) & ~parameters_busy;
  assign line_59_done = (state == LINE_59_S) & ~line_59_busy;
  assign rows_done = (state == ROWS_S) & ~rows_busy;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_59_2_done = (state == LINE_59_2_S) & ~line_59_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_59_3_done = (state == LINE_59_3_S) & ~line_59_3_busy;
  always @(posedge ap_clk) begin
    if (line_70_done_0 | line_113_done) state <= LINE_71_S;
    if (line_70_done_1) state <= LINE_113_S;
    if (line_71_done_0 | line_50_done) state <= LINE_59_2_S;
    if (line_71_done_1) state <= LINE_81_S;
    if (line_81_done) state <= PARAMETERS_S;
    if (parameters_done) state <= LINE_59_S;
    if (line_59_done) state <= ROWS_S;
    if (rows_done) state <= LINE_50_S;
    if (line_59_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_59_3_S;
    if (call_begin | line_59_3_done) state <= LINE_70_S;
    if (rst) state <= RESTART;
  end
  assign line_71_start = line_70_done_0 | line_113_done;
  assign line_113_start = line_70_done_1;
  assign line_59_2_start = line_71_done_0 | line_50_done;
  assign line_81_start = line_71_done_1;
  assign parameters_start = line_81_done;
  assign line_59_start = parameters_done;
  assign rows_start = line_59_done;
  assign line_50_start = rows_done;
  assign discard_start = line_59_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_59_3_start = discard_2_done;
  assign line_70_start = call_begin | line_59_3_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_70_pop_65;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  embedding_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_w: registered both ways
  wire s_w_beat_take = rows_pop_241 | discard_pop_270;
  wire s_w_unused = &{1'b0, s_w_TKEEP, s_w_TSTRB};
  embedding_input #(.WIDTH(129)) s_w_slice (.clk(ap_clk), .rst(rst), .in_data({s_w_TLAST, s_w_TDATA}), .in_valid(s_w_TVALID), .in_ready(s_w_TREADY), .out_data(s_w_beat), .out_valid(s_w_beat_valid), .out_ready(s_w_beat_take));

  // s_param: registered both ways
  wire s_param_beat_take = parameters_pop_80 | discard_2_pop_273;
  wire s_param_unused = &{1'b0, s_param_TKEEP, s_param_TSTRB};
  embedding_input #(.WIDTH(129)) s_param_slice (.clk(ap_clk), .rst(rst), .in_data({s_param_TLAST, s_param_TDATA}), .in_valid(s_param_TVALID), .in_ready(s_param_TREADY), .out_data(s_param_beat), .out_valid(s_param_beat_valid), .out_ready(s_param_beat_take));

  // m_x: 16 beats; 12 may still come when there is no more room
  assign m_x_TKEEP = 16'd65535;
  assign m_x_TSTRB = 16'd65535;
  wire m_x_beat_valid = rows_push_242;
  wire [128:0] m_x_beat = {is_last_218_s11, values_217};
  embedding_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_x_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x_beat), .in_valid(m_x_beat_valid), .in_ready(m_x_beat_ready), .room(m_x_beat_room), .out_data({m_x_TLAST, m_x_TDATA}), .out_valid(m_x_TVALID), .out_ready(m_x_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_59_2_push_267;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_262};
  embedding_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/embedding/embedding.cpp:68: sticky
  always @(posedge ap_clk) begin
    if (line_59_2_store_264) mem_sticky <= sticky_253;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/embedding/embedding.cpp:68: frames
  always @(posedge ap_clk) begin
    if (line_59_2_store_266) mem_frames <= frames_255;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/include/layout_gen.hpp:63: kNibbleOfColumn
  wire mem_kNibbleOfColumn_write = 1'b0;
  wire [2:0] mem_kNibbleOfColumn_write_address = 3'd0;
  wire [2:0] mem_kNibbleOfColumn_write_data = 3'd0;
  wire mem_kNibbleOfColumn_read = line_70_load_66;
  wire [2:0] mem_kNibbleOfColumn_read_address = s_cmd_beat_data[50:48];
  embedding_mem_kNibbleOfColumn mem_kNibbleOfColumn_ram (.clk(ap_clk), .read(mem_kNibbleOfColumn_read), .read_address(mem_kNibbleOfColumn_read_address), .q(mem_kNibbleOfColumn_q), .write(mem_kNibbleOfColumn_write), .write_address(mem_kNibbleOfColumn_write_address), .write_data(mem_kNibbleOfColumn_write_data));
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

// hls/include/layout_gen.hpp:63: kNibbleOfColumn, 8 words of 3 bits
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

// 5 x 16 bits, signed product after 3 stages
module embedding_mul_5s_16s_20_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [4:0]  a,
  input  wire [15:0] b,
  output wire [19:0] p
);
  reg [4:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [19:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{15{a_q[4]}}, a_q}) * $signed({{4{b_q[15]}}, b_q});
  reg [19:0] result;
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
