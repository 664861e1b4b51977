// argmax: made by rtl_export from hls/argmax/argmax.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   search: II=2, depth 3 (hls/argmax/argmax.cpp:70)
//   answer: II=1, depth 1 (hls/argmax/argmax.cpp:89)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module argmax (
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
  output wire [127:0] m_best_TDATA,
  output wire [15:0]  m_best_TKEEP,
  output wire [15:0]  m_best_TSTRB,
  output wire [0:0]   m_best_TLAST,
  output wire         m_best_TVALID,
  input  wire         m_best_TREADY,
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
  localparam [3:0] LINE_55_S = 4'd0;
  localparam [3:0] LINE_113_S = 4'd1;
  localparam [3:0] LINE_56_S = 4'd2;
  localparam [3:0] LINE_65_S = 4'd3;
  localparam [3:0] SEARCH_S = 4'd4;
  localparam [3:0] LINE_92_S = 4'd5;
  localparam [3:0] ANSWER_S = 4'd6;
  localparam [3:0] LINE_50_S = 4'd7;
  localparam [3:0] LINE_44_S = 4'd8;
  localparam [3:0] DISCARD_S = 4'd9;
  localparam [3:0] LINE_44_2_S = 4'd10;
  localparam [3:0] RESTART = 4'd11;
  reg [3:0] state;
  wire line_55_done_0;
  wire line_55_done_1;
  wire line_113_done;
  wire line_56_done_0;
  wire line_56_done_1;
  wire line_65_done;
  wire search_done;
  wire line_92_done;
  wire answer_done;
  wire line_50_done;
  wire line_44_done;
  wire discard_done;
  wire line_44_2_done;
  wire call_begin = state == RESTART;

  // hls/argmax/argmax.cpp:55: line_55
  wire line_55_start;
  reg line_55_run;
  reg [127:0] s_cmd_data_1;
  reg line_55_2;
  reg [15:0] line_55_3;
  reg [3:0] c_4_4;
  reg c_6_5;
  reg c_5_6;
  reg line_55_7;
  wire line_55_v0;
  wire line_55_en0;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_8;
  wire line_113_v0;
  wire line_113_en0;

  // hls/argmax/argmax.cpp:56: line_56
  wire line_56_start;
  reg line_56_run;
  reg cmd_10_9;
  reg flags_10;
  reg discard_y_11;
  wire line_56_v0;
  wire line_56_en0;

  // hls/argmax/argmax.cpp:65: line_65
  wire line_65_start;
  reg line_65_run;
  reg [19:0] line_65_12;
  reg [20:0] line_65_13;
  reg [4:0] line_65_14;
  reg line_65_v1;
  wire line_65_v0;
  wire line_65_en0;
  wire line_65_en1;

  // hls/argmax/argmax.cpp:70: search
  wire search_start;
  reg search_run;
  reg [16:0] word_15;
  reg [19:0] i_16;
  reg [3:0] token_17;
  reg packet_18;
  reg packet_19;
  reg search_v1;
  reg search_v2;
  wire search_v0;
  wire search_en0;
  wire search_en1;
  wire search_en2;

  // hls/argmax/argmax.cpp:92: line_92
  wire line_92_start;
  reg line_92_run;
  reg [4:0] line_92_20;
  wire line_92_v0;
  wire line_92_en0;

  // hls/argmax/argmax.cpp:89: answer
  wire answer_start;
  reg answer_run;
  reg [3:0] t_21;
  wire answer_v0;
  wire answer_en0;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [2:0] flags_22;
  reg discard_y_23;
  wire line_50_v0;
  wire line_50_en0;

  // hls/argmax/argmax.cpp:44: line_44
  wire line_44_start;
  reg line_44_run;
  reg [2:0] flags_24;
  reg discard_y_25;
  wire line_44_v0;
  wire line_44_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_26;
  wire discard_v0;
  wire discard_en0;

  // hls/argmax/argmax.cpp:44: line_44_2
  wire line_44_2_start;
  reg line_44_2_run;
  wire line_44_2_v0;
  wire line_44_2_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_y_beat;
  wire s_y_beat_valid;
  wire [127:0] s_y_beat_data = s_y_beat[127:0];
  wire s_y_beat_last = s_y_beat[128];
  wire m_best_beat_ready;
  wire m_trace_beat_ready;
  wire m_status_beat_ready;
  reg [2:0] mem_sticky;
  reg [31:0] mem_frames;
  reg [18:0] mem_index_0;
  reg [18:0] mem_index_1;
  reg [18:0] mem_index_2;
  reg [18:0] mem_index_3;
  reg [18:0] mem_index_4;
  reg [18:0] mem_index_5;
  reg [18:0] mem_index_6;
  reg [18:0] mem_index_7;
  reg [31:0] mem_value_0;
  reg [31:0] mem_value_1;
  reg [31:0] mem_value_2;
  reg [31:0] mem_value_3;
  reg [31:0] mem_value_4;
  reg [31:0] mem_value_5;
  reg [31:0] mem_value_6;
  reg [31:0] mem_value_7;

  // ---- hls/argmax/argmax.cpp:55: line_55, 1 stages
  wire icmp_27 = s_cmd_beat_data[7:0] != 8'd1;  // stream_kernel.hpp:107
  wire icmp_28 = s_cmd_beat_data[79:72] > 8'd7;  // stream_kernel.hpp:101
  wire or_29 = icmp_27 | icmp_28;  // stream_kernel.hpp:107
  wire [15:0] shl_30 = {s_cmd_beat_data[15:8], 8'd0};
  wire icmp_31 = shl_30 == 16'd0;  // argmax.cpp:57
  wire xor_32 = icmp_31 ^ 1'd1;  // stream_kernel.hpp:107
  wire icmp_33 = s_cmd_beat_data[47:32] == 16'd0;
  wire or_34 = xor_32 | icmp_33;  // stream_kernel.hpp:107
  wire or_35 = or_29 | or_34;  // stream_kernel.hpp:107
  wire [63:0] shl_36 = {s_cmd_beat_data[63:48], 48'd0};
  wire icmp_37 = shl_36 != 64'd0;
  wire or_38 = or_35 | icmp_37;  // stream_kernel.hpp:107
  wire [7:0] add_39 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] c_4_40 = icmp_28 ? 4'd0 : add_39[3:0];  // stream_kernel.hpp:101
  wire c_6_41 = s_cmd_beat_data[65] ^ 1'd1;
  wire c_5_42 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_55_pop_43 = line_55_v0 & line_55_en0;  // argmax.cpp:55
  assign line_55_en0 = ~(line_55_v0 & ((~s_cmd_beat_valid)));
  wire line_55_issue = line_55_run;
  wire line_55_leave = 1'b0;
  assign line_55_v0 = line_55_issue;
  wire line_55_busy = line_55_run;
  always @(posedge ap_clk) begin
    if (line_55_issue & line_55_en0) line_55_run <= 1'b0;
    if (line_55_start) line_55_run <= 1'b1;
    if (rst) begin line_55_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_55_v0 & line_55_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_55_v0 & line_55_en0) line_55_2 <= icmp_31;
    if (line_55_v0 & line_55_en0) line_55_3 <= s_cmd_beat_data[47:32];
    if (line_55_v0 & line_55_en0) c_4_4 <= c_4_40;
    if (line_55_v0 & line_55_en0) c_6_5 <= c_6_41;
    if (line_55_v0 & line_55_en0) c_5_6 <= c_5_42;
    if (line_55_v0 & line_55_en0) line_55_7 <= or_38;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_44 = s_cmd_data_1 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_45 = and_44 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_8 <= icmp_45;
  end

  // ---- hls/argmax/argmax.cpp:56: line_56, 1 stages
  wire discard_y_46 = cmd_10_9 & line_55_2;  // argmax.cpp:57
  assign line_56_en0 = 1'd1;
  wire line_56_issue = line_56_run;
  wire line_56_leave = 1'b0;
  assign line_56_v0 = line_56_issue;
  wire line_56_busy = line_56_run;
  always @(posedge ap_clk) begin
    if (line_56_issue & line_56_en0) line_56_run <= 1'b0;
    if (line_56_start) line_56_run <= 1'b1;
    if (rst) begin line_56_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_56_v0 & line_56_en0) flags_10 <= cmd_10_9;
    if (line_56_v0 & line_56_en0) discard_y_11 <= discard_y_46;
    if (line_55_done_0) cmd_10_9 <= 1'd1;
    if (line_113_done) cmd_10_9 <= line_113_8;
  end

  // ---- hls/argmax/argmax.cpp:65: line_65, 2 stages
  // stage 0
  wire [19:0] mul_47 = {4'd0, line_55_3} * {16'd0, c_4_4};  // argmax.cpp:65
  wire [19:0] shl_48 = {mul_47[18:0], 1'd0};
  wire [4:0] add_52 = {1'd0, c_4_4} + 5'd31;  // argmax.cpp:84
  // stage 1
  reg [18:0] zext_50_s1;
  always @(posedge ap_clk) begin
    zext_50_s1 <= mul_47[18:0];
  end
  wire [19:0] shl_49 = {zext_50_s1, 1'd0};
  wire [20:0] add_51 = {1'd0, shl_49} + 21'h1fffff;  // argmax.cpp:72
  assign line_65_en0 = 1'd1;
  assign line_65_en1 = 1'd1;
  wire line_65_issue = line_65_run;
  wire line_65_leave = 1'b0;
  assign line_65_v0 = line_65_issue;
  wire line_65_busy = line_65_run | line_65_v1;
  always @(posedge ap_clk) begin
    if (line_65_issue & line_65_en0) line_65_run <= 1'b0;
    if (line_65_start) line_65_run <= 1'b1;
    line_65_v1 <= line_65_v0;
    if (rst) begin line_65_run <= 1'b0; line_65_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_65_v0 & line_65_en0) line_65_12 <= shl_48;
    if (line_65_v1 & line_65_en1) line_65_13 <= add_51;
    if (line_65_v0 & line_65_en0) line_65_14 <= add_52;
  end

  // ---- hls/argmax/argmax.cpp:70: search, pipelined loop, II=2, depth 3
  // stage 0
  wire xor_53 = packet_18 ^ 1'd1;
  wire [31:0] beat_57 = packet_18 ? 32'd0 : s_y_beat_data[31:0];
  wire [31:0] beat_58 = packet_18 ? 32'd0 : s_y_beat_data[63:32];
  wire icmp_59 = $signed(beat_57) > $signed(beat_58);  // argmax.cpp:14
  wire [31:0] low_1_60 = icmp_59 ? beat_57 : beat_58;  // argmax.cpp:14
  wire [31:0] beat_61 = packet_18 ? 32'd0 : s_y_beat_data[95:64];
  wire [31:0] beat_62 = packet_18 ? 32'd0 : s_y_beat_data[127:96];
  wire icmp_63 = $signed(beat_61) > $signed(beat_62);  // argmax.cpp:14
  wire [31:0] high_1_64 = icmp_63 ? beat_61 : beat_62;  // argmax.cpp:14
  wire icmp_66 = $signed(beat_61) < $signed(beat_62);  // argmax.cpp:31
  wire icmp_68 = $signed(beat_57) < $signed(beat_58);  // argmax.cpp:31
  wire icmp_105 = i_16 < line_65_12;  // argmax.cpp:70
  wire xor_106 = icmp_105 ^ 1'd1;
  wire [19:0] i_113 = i_16 + 20'd1;  // argmax.cpp:70
  wire packet_117 = packet_18 | s_y_beat_last;
  wire is_last_118 = line_65_13 != {1'd0, i_16};  // argmax.cpp:72
  wire packet_1_119 = s_y_beat_last & is_last_118;
  wire packet_120 = packet_18 ? packet_19 : packet_1_119;
  wire search_pop_121 = search_v0 & search_en0 & xor_53;  // stream_kernel.hpp:38
  // stage 1
  reg [31:0] low_1_60_s1;
  reg [31:0] high_1_64_s1;
  reg icmp_66_s1;
  reg icmp_68_s1;
  always @(posedge ap_clk) begin
    low_1_60_s1 <= low_1_60;
    high_1_64_s1 <= high_1_64;
    icmp_66_s1 <= icmp_66;
    icmp_68_s1 <= icmp_68;
  end
  wire icmp_54 = word_15 == 17'd0;  // argmax.cpp:76
  wire xor_55 = icmp_54 ^ 1'd1;
  wire icmp_65 = $signed(low_1_60_s1) < $signed(high_1_64_s1);  // argmax.cpp:31
  wire [1:0] select_67 = icmp_66_s1 ? 2'd3 : 2'd2;  // argmax.cpp:14
  wire [1:0] select_69 = icmp_65 ? select_67 : {1'd0, icmp_68_s1};  // argmax.cpp:14
  wire [31:0] select_72 = token_17[0] ? mem_value_7 : mem_value_6;
  wire [31:0] select_73 = token_17[0] ? mem_value_5 : mem_value_4;
  wire [31:0] select_74 = token_17[1] ? select_72 : select_73;
  wire [31:0] select_75 = token_17[0] ? mem_value_3 : mem_value_2;
  wire [31:0] select_76 = token_17[0] ? mem_value_1 : mem_value_0;
  wire [31:0] select_77 = token_17[1] ? select_75 : select_76;
  wire [31:0] select_78 = token_17[2] ? select_74 : select_77;
  wire icmp_79 = $signed(low_1_60_s1) > $signed(high_1_64_s1);  // argmax.cpp:14
  wire [31:0] best_1_80 = icmp_79 ? low_1_60_s1 : high_1_64_s1;  // argmax.cpp:14
  wire search_load_130 = search_v1 & search_en1 & xor_55;  // argmax.cpp:79
  wire search_load_131 = search_v1 & search_en1 & xor_55;  // argmax.cpp:79
  wire search_load_132 = search_v1 & search_en1 & xor_55;  // argmax.cpp:79
  wire search_load_133 = search_v1 & search_en1 & xor_55;  // argmax.cpp:79
  wire search_load_134 = search_v1 & search_en1 & xor_55;  // argmax.cpp:79
  wire search_load_135 = search_v1 & search_en1 & xor_55;  // argmax.cpp:79
  wire search_load_136 = search_v1 & search_en1 & xor_55;  // argmax.cpp:79
  wire search_load_137 = search_v1 & search_en1 & xor_55;  // argmax.cpp:79
  // stage 2
  reg [3:0] token_17_s2;
  reg [16:0] word_15_s2;
  reg [1:0] select_69_s2;
  reg [31:0] select_78_s2;
  reg [31:0] best_1_80_s2;
  reg trunc_83_s2;
  reg trunc_86_s2;
  reg trunc_91_s2;
  reg icmp_54_s2;
  reg xor_55_s2;
  always @(posedge ap_clk) begin
    token_17_s2 <= token_17;
    word_15_s2 <= word_15;
    select_69_s2 <= select_69;
    select_78_s2 <= select_78;
    best_1_80_s2 <= best_1_80;
    trunc_83_s2 <= token_17[0];
    trunc_86_s2 <= token_17[1];
    trunc_91_s2 <= token_17[2];
    icmp_54_s2 <= icmp_54;
    xor_55_s2 <= xor_55;
  end
  wire icmp_56 = token_17_s2[2:0] == 3'd0;
  wire [18:0] shl_70 = {word_15_s2, 2'd0};
  wire [18:0] best_0_71 = {17'd0, select_69_s2} | shl_70;  // argmax.cpp:14
  wire icmp_81 = $signed(select_78_s2) < $signed(best_1_80_s2);  // argmax.cpp:31
  wire [18:0] select_82 = trunc_83_s2 ? mem_index_7 : mem_index_6;
  wire [18:0] select_84 = trunc_83_s2 ? mem_index_5 : mem_index_4;
  wire [18:0] select_85 = trunc_86_s2 ? select_82 : select_84;
  wire [18:0] select_87 = trunc_83_s2 ? mem_index_3 : mem_index_2;
  wire [18:0] select_88 = trunc_83_s2 ? mem_index_1 : mem_index_0;
  wire [18:0] select_89 = trunc_86_s2 ? select_87 : select_88;
  wire [18:0] select_90 = trunc_91_s2 ? select_85 : select_89;
  wire [18:0] best_0_92 = icmp_81 ? best_0_71 : select_90;  // argmax.cpp:14
  wire [18:0] best_93 = icmp_54_s2 ? best_0_71 : best_0_92;
  wire icmp_94 = token_17_s2[2:0] == 3'd1;
  wire icmp_95 = token_17_s2[2:0] == 3'd2;
  wire icmp_96 = token_17_s2[2:0] == 3'd3;
  wire icmp_97 = token_17_s2[2:0] == 3'd4;
  wire icmp_98 = token_17_s2[2:0] == 3'd5;
  wire icmp_99 = token_17_s2[2:0] == 3'd6;
  wire icmp_100 = token_17_s2[2:0] == 3'd7;
  wire icmp_101 = $signed(select_78_s2) > $signed(best_1_80_s2);  // argmax.cpp:14
  wire xor_102 = icmp_101 ^ 1'd1;
  wire or_103 = icmp_54_s2 | xor_102;
  wire [31:0] best_1_104 = or_103 ? best_1_80_s2 : select_78_s2;
  wire group_end_107 = word_15_s2[0] ^ 1'd1;
  wire wraps_108 = line_65_14 == {1'd0, token_17_s2};  // argmax.cpp:84
  wire or_109 = group_end_107 | wraps_108;
  wire [17:0] add_110 = {1'd0, word_15_s2} + 18'd1;  // argmax.cpp:85
  wire [16:0] add_111 = word_15_s2 + 17'd131071;  // argmax.cpp:85
  wire [16:0] select_112 = or_109 ? add_110[16:0] : add_111;  // argmax.cpp:85
  wire [3:0] add_114 = token_17_s2 + 4'd1;  // argmax.cpp:86
  wire [3:0] select_115 = wraps_108 ? 4'd0 : add_114;  // argmax.cpp:86
  wire [3:0] token_116 = word_15_s2[0] ? select_115 : token_17_s2;
  wire search_load_122 = search_v2 & search_en2 & xor_55_s2;  // argmax.cpp:78
  wire search_load_123 = search_v2 & search_en2 & xor_55_s2;  // argmax.cpp:78
  wire search_load_124 = search_v2 & search_en2 & xor_55_s2;  // argmax.cpp:78
  wire search_load_125 = search_v2 & search_en2 & xor_55_s2;  // argmax.cpp:78
  wire search_load_126 = search_v2 & search_en2 & xor_55_s2;  // argmax.cpp:78
  wire search_load_127 = search_v2 & search_en2 & xor_55_s2;  // argmax.cpp:78
  wire search_load_128 = search_v2 & search_en2 & xor_55_s2;  // argmax.cpp:78
  wire search_load_129 = search_v2 & search_en2 & xor_55_s2;  // argmax.cpp:78
  wire search_store_138 = search_v2 & search_en2 & icmp_56;  // argmax.cpp:82
  wire search_store_139 = search_v2 & search_en2 & icmp_94;  // argmax.cpp:82
  wire search_store_140 = search_v2 & search_en2 & icmp_95;  // argmax.cpp:82
  wire search_store_141 = search_v2 & search_en2 & icmp_96;  // argmax.cpp:82
  wire search_store_142 = search_v2 & search_en2 & icmp_97;  // argmax.cpp:82
  wire search_store_143 = search_v2 & search_en2 & icmp_98;  // argmax.cpp:82
  wire search_store_144 = search_v2 & search_en2 & icmp_99;  // argmax.cpp:82
  wire search_store_145 = search_v2 & search_en2 & icmp_100;  // argmax.cpp:82
  wire search_store_146 = search_v2 & search_en2 & icmp_56;  // argmax.cpp:83
  wire search_store_147 = search_v2 & search_en2 & icmp_94;  // argmax.cpp:83
  wire search_store_148 = search_v2 & search_en2 & icmp_95;  // argmax.cpp:83
  wire search_store_149 = search_v2 & search_en2 & icmp_96;  // argmax.cpp:83
  wire search_store_150 = search_v2 & search_en2 & icmp_97;  // argmax.cpp:83
  wire search_store_151 = search_v2 & search_en2 & icmp_98;  // argmax.cpp:83
  wire search_store_152 = search_v2 & search_en2 & icmp_99;  // argmax.cpp:83
  wire search_store_153 = search_v2 & search_en2 & icmp_100;  // argmax.cpp:83
  assign search_en0 = ~(search_v0 & ((~s_y_beat_valid & xor_53)));
  assign search_en1 = 1'd1;
  assign search_en2 = 1'd1;
  reg [7:0] search_phase;
  wire search_issue = search_run & (search_phase == 8'd0);
  wire search_leave = xor_106;
  assign search_v0 = search_issue & ~search_leave;
  wire search_busy = search_run | search_v1 | search_v2;
  always @(posedge ap_clk) begin
    if (search_issue & search_leave) search_run <= 1'b0;
    if (search_start) search_run <= 1'b1;
    search_v1 <= search_v0 & search_en0;
    search_v2 <= search_v1;
    if (rst | ~search_run) search_phase <= 8'd0;
    else if ((search_phase == 8'd0 & search_en0) | (search_phase == 8'd1 & search_en1)) search_phase <= search_phase == 8'd1 ? 8'd0 : search_phase + 8'd1;
    if (rst) begin search_run <= 1'b0; search_v1 <= 1'b0; search_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (search_v2 & search_en2) word_15 <= select_112;
    if (search_v0 & search_en0) i_16 <= i_113;
    if (search_v2 & search_en2) token_17 <= token_116;
    if (search_v0 & search_en0) packet_18 <= packet_117;
    if (search_v0 & search_en0) packet_19 <= packet_120;
    if (line_65_done) word_15 <= 17'd0;
    if (line_65_done) i_16 <= 20'd0;
    if (line_65_done) token_17 <= 4'd0;
    if (line_65_done) packet_18 <= 1'd0;
    if (line_65_done) packet_19 <= 1'd0;
  end

  // ---- hls/argmax/argmax.cpp:92: line_92, 1 stages
  wire [4:0] add_154 = {1'd0, c_4_4} + 5'd31;  // argmax.cpp:92
  assign line_92_en0 = 1'd1;
  wire line_92_issue = line_92_run;
  wire line_92_leave = 1'b0;
  assign line_92_v0 = line_92_issue;
  wire line_92_busy = line_92_run;
  always @(posedge ap_clk) begin
    if (line_92_issue & line_92_en0) line_92_run <= 1'b0;
    if (line_92_start) line_92_run <= 1'b1;
    if (rst) begin line_92_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_92_v0 & line_92_en0) line_92_20 <= add_154;
  end

  // ---- hls/argmax/argmax.cpp:89: answer, pipelined loop, II=1, depth 1
  wire [31:0] select_155 = t_21[0] ? mem_value_7 : mem_value_6;
  wire [31:0] select_156 = t_21[0] ? mem_value_5 : mem_value_4;
  wire [31:0] select_157 = t_21[1] ? select_155 : select_156;
  wire [31:0] select_158 = t_21[0] ? mem_value_3 : mem_value_2;
  wire [31:0] select_159 = t_21[0] ? mem_value_1 : mem_value_0;
  wire [31:0] select_160 = t_21[1] ? select_158 : select_159;
  wire [31:0] select_161 = t_21[2] ? select_157 : select_160;
  wire [63:0] shl_162 = {select_161, 32'd0};  // argmax.cpp:91
  wire [18:0] select_163 = t_21[0] ? mem_index_7 : mem_index_6;
  wire [18:0] select_164 = t_21[0] ? mem_index_5 : mem_index_4;
  wire [18:0] select_165 = t_21[1] ? select_163 : select_164;
  wire [18:0] select_166 = t_21[0] ? mem_index_3 : mem_index_2;
  wire [18:0] select_167 = t_21[0] ? mem_index_1 : mem_index_0;
  wire [18:0] select_168 = t_21[1] ? select_166 : select_167;
  wire [18:0] select_169 = t_21[2] ? select_165 : select_168;
  wire [63:0] best_170 = shl_162 | {45'd0, select_169};  // argmax.cpp:91
  wire icmp_171 = line_92_20 == {1'd0, t_21};  // argmax.cpp:92
  wire xor_172 = c_6_5 ^ 1'd1;
  wire icmp_173 = t_21 < c_4_4;  // argmax.cpp:89
  wire xor_174 = icmp_173 ^ 1'd1;
  wire [3:0] t_175 = t_21 + 4'd1;  // argmax.cpp:89
  wire answer_load_176 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_177 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_178 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_179 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_180 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_181 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_182 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_183 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_184 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_185 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_186 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_187 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_188 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_189 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_190 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_load_191 = answer_v0 & answer_en0;  // argmax.cpp:91
  wire answer_push_192 = answer_v0 & answer_en0;  // argmax.cpp:92
  wire answer_push_193 = answer_v0 & answer_en0 & xor_172;  // argmax.cpp:93
  assign answer_en0 = ~(answer_v0 & ((~m_best_beat_ready) | (~m_trace_beat_ready & xor_172)));
  wire answer_issue = answer_run;
  wire answer_leave = xor_174;
  assign answer_v0 = answer_issue & ~answer_leave;
  wire answer_busy = answer_run;
  always @(posedge ap_clk) begin
    if (answer_issue & answer_leave) answer_run <= 1'b0;
    if (answer_start) answer_run <= 1'b1;
    if (rst) begin answer_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (answer_v0 & answer_en0) t_21 <= t_175;
    if (line_92_done) t_21 <= 4'd0;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_194 = packet_19 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_195 = packet_18 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] flags_196 = {1'd0, select_194} | select_195;  // stream_kernel.hpp:50
  wire discard_y_197 = packet_18 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_v0 & line_50_en0) flags_22 <= flags_196;
    if (line_50_v0 & line_50_en0) discard_y_23 <= discard_y_197;
  end

  // ---- hls/argmax/argmax.cpp:44: line_44, 1 stages
  wire [2:0] select_198 = c_5_6 ? mem_sticky : 3'd0;  // argmax.cpp:99
  wire [2:0] sticky_199 = select_198 | flags_24;  // argmax.cpp:99
  wire [31:0] add_200 = mem_frames + 32'd1;  // argmax.cpp:100
  wire [31:0] frames_201 = c_5_6 ? add_200 : 32'd1;  // argmax.cpp:100
  wire [34:0] shl_202 = {flags_24, 32'd0};  // stream_kernel.hpp:81
  wire [34:0] data_203 = shl_202 | {32'd0, sticky_199};  // stream_kernel.hpp:81
  wire [63:0] shl_204 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_205 = {29'd0, data_203} | shl_204;  // stream_kernel.hpp:84
  wire [127:0] shl_206 = {frames_201, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_207 = {64'd0, or_205} | shl_206;  // stream_kernel.hpp:84
  wire [127:0] data_208 = or_207 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_44_load_209 = line_44_v0 & line_44_en0;  // argmax.cpp:99
  wire line_44_store_210 = line_44_v0 & line_44_en0;  // argmax.cpp:99
  wire line_44_load_211 = line_44_v0 & line_44_en0;  // argmax.cpp:100
  wire line_44_store_212 = line_44_v0 & line_44_en0;  // argmax.cpp:100
  wire line_44_push_213 = line_44_v0 & line_44_en0;  // stream_kernel.hpp:85
  assign line_44_en0 = ~(line_44_v0 & ((~m_status_beat_ready)));
  wire line_44_issue = line_44_run;
  wire line_44_leave = 1'b0;
  assign line_44_v0 = line_44_issue;
  wire line_44_busy = line_44_run;
  always @(posedge ap_clk) begin
    if (line_44_issue & line_44_en0) line_44_run <= 1'b0;
    if (line_44_start) line_44_run <= 1'b1;
    if (rst) begin line_44_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_56_done_0) flags_24 <= {2'd0, flags_10};
    if (line_56_done_0) discard_y_25 <= discard_y_11;
    if (line_50_done) flags_24 <= flags_22;
    if (line_50_done) discard_y_25 <= discard_y_23;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_214 = more_26 ^ 1'd1;
  wire more_215 = s_y_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_216 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_y_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_214;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_26 <= more_215;
    if (line_44_done) more_26 <= discard_y_25;
  end

  // ---- hls/argmax/argmax.cpp:44: line_44_2, 1 stages
  assign line_44_2_en0 = 1'd1;
  wire line_44_2_issue = line_44_2_run;
  wire line_44_2_leave = 1'b0;
  assign line_44_2_v0 = line_44_2_issue;
  wire line_44_2_busy = line_44_2_run;
  always @(posedge ap_clk) begin
    if (line_44_2_issue & line_44_2_en0) line_44_2_run <= 1'b0;
    if (line_44_2_start) line_44_2_run <= 1'b1;
    if (rst) begin line_44_2_run <= 1'b0; end
  end

  // ---- control
  assign line_55_done_0 = (state == LINE_55_S) & ~line_55_busy & line_55_7;
  assign line_55_done_1 = (state == LINE_55_S) & ~line_55_busy & ~line_55_7;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_56_done_0 = (state == LINE_56_S) & ~line_56_busy & cmd_10_9;
  assign line_56_done_1 = (state == LINE_56_S) & ~line_56_busy & ~cmd_10_9;
  assign line_65_done = (state == LINE_65_S) & ~line_65_busy;
  assign search_done = (state == SEARCH_S) & ~search_busy;
  assign line_92_done = (state == LINE_92_S) & ~line_92_busy;
  assign answer_done = (state == ANSWER_S) & ~answer_busy;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_44_done = (state == LINE_44_S) & ~line_44_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_44_2_done = (state == LINE_44_2_S) & ~line_44_2_busy;
  always @(posedge ap_clk) begin
    if (line_55_done_0 | line_113_done) state <= LINE_56_S;
    if (line_55_done_1) state <= LINE_113_S;
    if (line_56_done_0 | line_50_done) state <= LINE_44_S;
    if (line_56_done_1) state <= LINE_65_S;
    if (line_65_done) state <= SEARCH_S;
    if (search_done) state <= LINE_92_S;
    if (line_92_done) state <= ANSWER_S;
    if (answer_done) state <= LINE_50_S;
    if (line_44_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_44_2_S;
    if (call_begin | line_44_2_done) state <= LINE_55_S;
    if (rst) state <= RESTART;
  end
  assign line_56_start = line_55_done_0 | line_113_done;
  assign line_113_start = line_55_done_1;
  assign line_44_start = line_56_done_0 | line_50_done;
  assign line_65_start = line_56_done_1;
  assign search_start = line_65_done;
  assign line_92_start = search_done;
  assign answer_start = line_92_done;
  assign line_50_start = answer_done;
  assign discard_start = line_44_done;
  assign line_44_2_start = discard_done;
  assign line_55_start = call_begin | line_44_2_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_55_pop_43;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  argmax_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_y: data and valid are registered
  wire s_y_beat_take = search_pop_121 | discard_pop_216;
  wire s_y_unused = &{1'b0, s_y_TKEEP, s_y_TSTRB};
  argmax_forward #(.WIDTH(129)) s_y_slice (.clk(ap_clk), .rst(rst), .in_data({s_y_TLAST, s_y_TDATA}), .in_valid(s_y_TVALID), .in_ready(s_y_TREADY), .out_data(s_y_beat), .out_valid(s_y_beat_valid), .out_ready(s_y_beat_take));

  // m_best: registered both ways
  wire m_best_beat_valid = answer_push_192;
  wire [160:0] m_best_beat = {icmp_171, 16'd65535, 16'd65535, {64'd0, best_170}};
  argmax_regslice #(.WIDTH(161)) m_best_slice (.clk(ap_clk), .rst(rst), .in_data(m_best_beat), .in_valid(m_best_beat_valid), .in_ready(m_best_beat_ready), .out_data({m_best_TLAST, m_best_TSTRB, m_best_TKEEP, m_best_TDATA}), .out_valid(m_best_TVALID), .out_ready(m_best_TREADY));

  // m_trace: data and valid are registered
  wire m_trace_beat_valid = answer_push_193;
  wire [160:0] m_trace_beat = {icmp_171, 16'd65535, 16'd65535, {64'd0, best_170}};
  argmax_forward #(.WIDTH(161)) m_trace_slice (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .out_data({m_trace_TLAST, m_trace_TSTRB, m_trace_TKEEP, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_44_push_213;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_208};
  argmax_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/argmax/argmax.cpp:53: sticky
  always @(posedge ap_clk) begin
    if (line_44_store_210) mem_sticky <= sticky_199;
    if (rst) mem_sticky <= 3'd0;
  end

  // hls/argmax/argmax.cpp:53: frames
  always @(posedge ap_clk) begin
    if (line_44_store_212) mem_frames <= frames_201;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/argmax/argmax.cpp:61: index_0
  always @(posedge ap_clk) begin
    if (search_store_138) mem_index_0 <= best_93;
  end

  // hls/argmax/argmax.cpp:61: index_1
  always @(posedge ap_clk) begin
    if (search_store_139) mem_index_1 <= best_93;
  end

  // hls/argmax/argmax.cpp:61: index_2
  always @(posedge ap_clk) begin
    if (search_store_140) mem_index_2 <= best_93;
  end

  // hls/argmax/argmax.cpp:61: index_3
  always @(posedge ap_clk) begin
    if (search_store_141) mem_index_3 <= best_93;
  end

  // hls/argmax/argmax.cpp:61: index_4
  always @(posedge ap_clk) begin
    if (search_store_142) mem_index_4 <= best_93;
  end

  // hls/argmax/argmax.cpp:61: index_5
  always @(posedge ap_clk) begin
    if (search_store_143) mem_index_5 <= best_93;
  end

  // hls/argmax/argmax.cpp:61: index_6
  always @(posedge ap_clk) begin
    if (search_store_144) mem_index_6 <= best_93;
  end

  // hls/argmax/argmax.cpp:61: index_7
  always @(posedge ap_clk) begin
    if (search_store_145) mem_index_7 <= best_93;
  end

  // hls/argmax/argmax.cpp:62: value_0
  always @(posedge ap_clk) begin
    if (search_store_146) mem_value_0 <= best_1_104;
  end

  // hls/argmax/argmax.cpp:62: value_1
  always @(posedge ap_clk) begin
    if (search_store_147) mem_value_1 <= best_1_104;
  end

  // hls/argmax/argmax.cpp:62: value_2
  always @(posedge ap_clk) begin
    if (search_store_148) mem_value_2 <= best_1_104;
  end

  // hls/argmax/argmax.cpp:62: value_3
  always @(posedge ap_clk) begin
    if (search_store_149) mem_value_3 <= best_1_104;
  end

  // hls/argmax/argmax.cpp:62: value_4
  always @(posedge ap_clk) begin
    if (search_store_150) mem_value_4 <= best_1_104;
  end

  // hls/argmax/argmax.cpp:62: value_5
  always @(posedge ap_clk) begin
    if (search_store_151) mem_value_5 <= best_1_104;
  end

  // hls/argmax/argmax.cpp:62: value_6
  always @(posedge ap_clk) begin
    if (search_store_152) mem_value_6 <= best_1_104;
  end

  // hls/argmax/argmax.cpp:62: value_7
  always @(posedge ap_clk) begin
    if (search_store_153) mem_value_7 <= best_1_104;
  end
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module argmax_forward #(
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
module argmax_regslice #(
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
module argmax_single #(
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
