// rmsnorm: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load: II=1, depth 3 (hls/rmsnorm/rmsnorm.cpp:171)
//   shifts: II=1, depth 5 (hls/rmsnorm/rmsnorm.cpp:185)
//   measure: II=1, depth 10 (hls/rmsnorm/rmsnorm.cpp:193)
//   send: II=1, depth 13 (hls/rmsnorm/rmsnorm.cpp:216)
//   root: II=1, depth 1 (hls/rmsnorm/rmsnorm.cpp:113)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module rmsnorm (
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
  input  wire [127:0] s_gamma_TDATA,
  input  wire [15:0]  s_gamma_TKEEP,
  input  wire [15:0]  s_gamma_TSTRB,
  input  wire [0:0]   s_gamma_TLAST,
  input  wire         s_gamma_TVALID,
  output wire         s_gamma_TREADY,
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
  localparam [4:0] LINE_152_S = 5'd0;
  localparam [4:0] LINE_113_S = 5'd1;
  localparam [4:0] LINE_153_S = 5'd2;
  localparam [4:0] LINE_157_S = 5'd3;
  localparam [4:0] LOAD_S = 5'd4;
  localparam [4:0] LINE_185_S = 5'd5;
  localparam [4:0] SHIFTS_S = 5'd6;
  localparam [4:0] LINE_193_S = 5'd7;
  localparam [4:0] MEASURE_S = 5'd8;
  localparam [4:0] LINE_203_S = 5'd9;
  localparam [4:0] LINE_203_2_S = 5'd10;
  localparam [4:0] LINE_218_S = 5'd11;
  localparam [4:0] SEND_S = 5'd12;
  localparam [4:0] LINE_50_S = 5'd13;
  localparam [4:0] LINE_204_S = 5'd14;
  localparam [4:0] ROOT_S = 5'd15;
  localparam [4:0] LINE_208_S = 5'd16;
  localparam [4:0] LINE_135_S = 5'd17;
  localparam [4:0] DISCARD_S = 5'd18;
  localparam [4:0] LINE_69_S = 5'd19;
  localparam [4:0] DISCARD_2_S = 5'd20;
  localparam [4:0] LINE_135_2_S = 5'd21;
  localparam [4:0] RESTART = 5'd22;
  reg [4:0] state;
  wire line_152_done_0;
  wire line_152_done_1;
  wire line_113_done;
  wire line_153_done_0;
  wire line_153_done_1;
  wire line_157_done;
  wire load_done;
  wire line_185_done;
  wire shifts_done;
  wire line_193_done;
  wire measure_done;
  wire line_203_done;
  wire line_203_2_done_0;
  wire line_203_2_done_1;
  wire line_218_done;
  wire send_done;
  wire line_50_done;
  wire line_204_done;
  wire root_done;
  wire line_208_done;
  wire line_135_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_135_2_done;
  wire call_begin = state == RESTART;

  // hls/rmsnorm/rmsnorm.cpp:152: line_152
  wire line_152_start;
  reg line_152_run;
  reg [127:0] s_cmd_data_1;
  reg line_152_2;
  reg [3:0] c_4_3;
  reg [15:0] groups_4;
  reg [2:0] line_152_5;
  reg [3:0] line_152_6;
  reg [4:0] line_152_7;
  reg c_6_8;
  reg [61:0] line_152_9;
  reg [14:0] line_152_10;
  reg c_5_11;
  reg line_152_12;
  reg line_152_v1;
  reg line_152_v2;
  wire line_152_v0;
  wire line_152_en0;
  wire line_152_en1;
  wire line_152_en2;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_13;
  wire line_113_v0;
  wire line_113_en0;

  // hls/rmsnorm/rmsnorm.cpp:153: line_153
  wire line_153_start;
  reg line_153_run;
  reg cmd_16_14;
  reg flags_15;
  reg more_x_16;
  wire line_153_v0;
  wire line_153_en0;

  // hls/rmsnorm/rmsnorm.cpp:157: line_157
  wire line_157_start;
  reg line_157_run;
  reg [12:0] beats_17;
  reg [13:0] line_157_18;
  reg [2:0] last_token_19;
  reg [11:0] line_157_20;
  reg [11:0] line_157_21;
  reg line_157_v1;
  wire line_157_v0;
  wire line_157_en0;
  wire line_157_en1;

  // hls/rmsnorm/rmsnorm.cpp:171: load
  wire load_start;
  reg load_run;
  reg [12:0] i_22;
  reg [2:0] token_23;
  reg x_packet_24;
  reg x_packet_25;
  reg second_26;
  reg load_v1;
  reg load_v2;
  wire load_v0;
  wire load_en0;
  wire load_en1;
  wire load_en2;

  // hls/rmsnorm/rmsnorm.cpp:185: line_185
  wire line_185_start;
  reg line_185_run;
  wire line_185_v0;
  wire line_185_en0;

  // hls/rmsnorm/rmsnorm.cpp:185: shifts
  wire shifts_start;
  reg shifts_run;
  reg [3:0] t_27;
  reg shifts_v1;
  reg shifts_v2;
  reg shifts_v3;
  reg shifts_v4;
  wire shifts_v0;
  wire shifts_en0;
  wire shifts_en1;
  wire shifts_en2;
  wire shifts_en3;
  wire shifts_en4;

  // hls/rmsnorm/rmsnorm.cpp:193: line_193
  wire line_193_start;
  reg line_193_run;
  wire line_193_v0;
  wire line_193_en0;

  // hls/rmsnorm/rmsnorm.cpp:193: measure
  wire measure_start;
  reg measure_run;
  reg [11:0] i90_28;
  reg [2:0] token_29;
  reg measure_v1;
  reg measure_v2;
  reg measure_v3;
  reg measure_v4;
  reg measure_v5;
  reg measure_v6;
  reg measure_v7;
  reg measure_v8;
  reg measure_v9;
  wire measure_v0;
  wire measure_en0;
  wire measure_en1;
  wire measure_en2;
  wire measure_en3;
  wire measure_en4;
  wire measure_en5;
  wire measure_en6;
  wire measure_en7;
  wire measure_en8;
  wire measure_en9;

  // hls/rmsnorm/rmsnorm.cpp:203: line_203
  wire line_203_start;
  reg line_203_run;
  wire line_203_v0;
  wire line_203_en0;

  // hls/rmsnorm/rmsnorm.cpp:203: line_203_2
  wire line_203_2_start;
  reg line_203_2_run;
  reg [3:0] t128_30;
  reg line_203_2_31;
  wire line_203_2_v0;
  wire line_203_2_en0;

  // hls/rmsnorm/rmsnorm.cpp:218: line_218
  wire line_218_start;
  reg line_218_run;
  reg [12:0] line_218_32;
  reg [4:0] line_218_33;
  reg [13:0] line_218_34;
  wire line_218_v0;
  wire line_218_en0;

  // hls/rmsnorm/rmsnorm.cpp:216: send
  wire send_start;
  reg send_run;
  reg [127:0] gamma_35;
  reg [11:0] group_36;
  reg [12:0] i168_37;
  reg [2:0] token_38;
  reg gamma_packet_39;
  reg gamma_packet_40;
  reg second_41;
  reg send_v1;
  reg send_v2;
  reg send_v3;
  reg send_v4;
  reg send_v5;
  reg send_v6;
  reg send_v7;
  reg send_v8;
  reg send_v9;
  reg send_v10;
  reg send_v11;
  reg send_v12;
  wire send_v0;
  wire send_en0;
  wire send_en1;
  wire send_en2;
  wire send_en3;
  wire send_en4;
  wire send_en5;
  wire send_en6;
  wire send_en7;
  wire send_en8;
  wire send_en9;
  wire send_en10;
  wire send_en11;
  wire send_en12;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [4:0] flags_42;
  reg more_x_43;
  reg more_gamma_44;
  wire line_50_v0;
  wire line_50_en0;

  // hls/rmsnorm/rmsnorm.cpp:204: line_204
  wire line_204_start;
  reg line_204_run;
  reg [62:0] want_45;
  reg [64:0] line_204_46;
  reg [3:0] line_204_47;
  reg [30:0] rest_48;
  reg line_204_v1;
  reg line_204_v2;
  reg line_204_v3;
  reg line_204_v4;
  wire line_204_v0;
  wire line_204_en0;
  wire line_204_en1;
  wire line_204_en2;
  wire line_204_en3;
  wire line_204_en4;

  // hls/rmsnorm/rmsnorm.cpp:113: root
  wire root_start;
  reg root_run;
  reg [74:0] rest_49;
  reg [74:0] want_50;
  reg [23:0] ref_51;
  reg [4:0] i_52;
  wire root_v0;
  wire root_en0;

  // hls/rmsnorm/rmsnorm.cpp:208: line_208
  wire line_208_start;
  reg line_208_run;
  reg [3:0] t_53;
  wire line_208_v0;
  wire line_208_en0;

  // hls/rmsnorm/rmsnorm.cpp:135: line_135
  wire line_135_start;
  reg line_135_run;
  reg [4:0] flags_54;
  reg more_x_55;
  reg more_gamma_56;
  wire line_135_v0;
  wire line_135_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_57;
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
  reg more_58;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/rmsnorm/rmsnorm.cpp:135: line_135_2
  wire line_135_2_start;
  reg line_135_2_run;
  wire line_135_2_v0;
  wire line_135_2_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_x_beat;
  wire s_x_beat_valid;
  wire [127:0] s_x_beat_data = s_x_beat[127:0];
  wire s_x_beat_last = s_x_beat[128];
  wire [128:0] s_gamma_beat;
  wire s_gamma_beat_valid;
  wire [127:0] s_gamma_beat_data = s_gamma_beat[127:0];
  wire s_gamma_beat_last = s_gamma_beat[128];
  wire m_y_beat_ready;
  wire m_y_beat_room;
  wire m_trace_beat_ready;
  wire m_trace_beat_room;
  wire m_status_beat_ready;
  reg [4:0] mem_sticky;
  reg [31:0] mem_frames;
  wire [131:0] mem_even_q;
  wire [131:0] mem_even_q2;
  wire [131:0] mem_odd_q;
  wire [131:0] mem_odd_q2;
  wire [23:0] mem_root_q;
  reg [31:0] mem_any_0;
  reg [31:0] mem_any_1;
  reg [31:0] mem_any_2;
  reg [31:0] mem_any_3;
  reg [31:0] mem_any_4;
  reg [31:0] mem_any_5;
  reg [31:0] mem_any_6;
  reg [31:0] mem_any_7;
  reg [4:0] mem_norm_0;
  reg [4:0] mem_norm_1;
  reg [4:0] mem_norm_2;
  reg [4:0] mem_norm_3;
  reg [4:0] mem_norm_4;
  reg [4:0] mem_norm_5;
  reg [4:0] mem_norm_6;
  reg [4:0] mem_norm_7;
  reg [46:0] mem_sum_0;
  reg [46:0] mem_sum_1;
  reg [46:0] mem_sum_2;
  reg [46:0] mem_sum_3;
  reg [46:0] mem_sum_4;
  reg [46:0] mem_sum_5;
  reg [46:0] mem_sum_6;
  reg [46:0] mem_sum_7;

  // ---- hls/rmsnorm/rmsnorm.cpp:152: line_152, 3 stages
  // stage 0
  wire icmp_59 = s_cmd_beat_data[55:48] > 8'd30;
  wire [63:0] shl_60 = {s_cmd_beat_data[63:56], 56'd0};
  wire icmp_61 = shl_60 != 64'd0;
  wire or_62 = icmp_59 | icmp_61;  // stream_kernel.hpp:107
  wire [15:0] shl_63 = {s_cmd_beat_data[15:8], 8'd0};
  wire icmp_64 = shl_63 == 16'd0;  // rmsnorm.cpp:154
  wire icmp_65 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_66 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire and_67 = icmp_65 & icmp_66;  // stream_kernel.hpp:107
  wire and_68 = icmp_64 & and_67;  // stream_kernel.hpp:107
  wire [15:0] add_69 = s_cmd_beat_data[47:32] + 16'd65535;  // rmsnorm.cpp:36
  wire icmp_70 = add_69 < 16'd2048;  // rmsnorm.cpp:36
  wire and_71 = and_68 & icmp_70;  // stream_kernel.hpp:107
  wire xor_72 = and_71 ^ 1'd1;  // stream_kernel.hpp:107
  wire [7:0] add_74 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] c_4_75 = icmp_66 ? add_74[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire c_6_80 = s_cmd_beat_data[65] ^ 1'd1;
  wire c_5_81 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_152_pop_82 = line_152_v0 & line_152_en0;  // rmsnorm.cpp:152
  // stage 1
  reg or_62_s1;
  reg xor_72_s1;
  reg [15:0] zext_77_s1;
  reg [3:0] c_4_75_s1;
  always @(posedge ap_clk) begin
    or_62_s1 <= or_62;
    xor_72_s1 <= xor_72;
    zext_77_s1 <= s_cmd_beat_data[47:32];
    c_4_75_s1 <= c_4_75;
  end
  wire or_73 = or_62_s1 | xor_72_s1;  // stream_kernel.hpp:107
  wire [19:0] mul_76 = {4'd0, zext_77_s1} * {16'd0, c_4_75_s1};  // rmsnorm.cpp:36
  // stage 2
  reg [19:0] mul_76_s2;
  reg or_73_s2;
  always @(posedge ap_clk) begin
    mul_76_s2 <= mul_76;
    or_73_s2 <= or_73;
  end
  wire icmp_78 = mul_76_s2 > 20'd2048;  // rmsnorm.cpp:36
  wire or_79 = or_73_s2 | icmp_78;  // stream_kernel.hpp:107
  assign line_152_en0 = ~(line_152_v0 & ((~s_cmd_beat_valid)));
  assign line_152_en1 = 1'd1;
  assign line_152_en2 = 1'd1;
  wire line_152_issue = line_152_run;
  wire line_152_leave = 1'b0;
  assign line_152_v0 = line_152_issue;
  wire line_152_busy = line_152_run | line_152_v1 | line_152_v2;
  always @(posedge ap_clk) begin
    if (line_152_issue & line_152_en0) line_152_run <= 1'b0;
    if (line_152_start) line_152_run <= 1'b1;
    line_152_v1 <= line_152_v0 & line_152_en0;
    line_152_v2 <= line_152_v1;
    if (rst) begin line_152_run <= 1'b0; line_152_v1 <= 1'b0; line_152_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_152_v0 & line_152_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_152_v0 & line_152_en0) line_152_2 <= icmp_64;
    if (line_152_v0 & line_152_en0) c_4_3 <= c_4_75;
    if (line_152_v0 & line_152_en0) groups_4 <= s_cmd_beat_data[47:32];
    if (line_152_v0 & line_152_en0) line_152_5 <= c_4_75[2:0];
    if (line_152_v0 & line_152_en0) line_152_6 <= c_4_75;
    if (line_152_v0 & line_152_en0) line_152_7 <= s_cmd_beat_data[52:48];
    if (line_152_v0 & line_152_en0) c_6_8 <= c_6_80;
    if (line_152_v0 & line_152_en0) line_152_9 <= s_cmd_beat_data[111:50];
    if (line_152_v0 & line_152_en0) line_152_10 <= s_cmd_beat_data[46:32];
    if (line_152_v0 & line_152_en0) c_5_11 <= c_5_81;
    if (line_152_v2 & line_152_en2) line_152_12 <= or_79;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_83 = s_cmd_data_1 & 128'hffff0000000000f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_84 = and_83 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_13 <= icmp_84;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:153: line_153, 1 stages
  wire more_x_85 = cmd_16_14 & line_152_2;  // rmsnorm.cpp:154
  assign line_153_en0 = 1'd1;
  wire line_153_issue = line_153_run;
  wire line_153_leave = 1'b0;
  assign line_153_v0 = line_153_issue;
  wire line_153_busy = line_153_run;
  always @(posedge ap_clk) begin
    if (line_153_issue & line_153_en0) line_153_run <= 1'b0;
    if (line_153_start) line_153_run <= 1'b1;
    if (rst) begin line_153_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_153_v0 & line_153_en0) flags_15 <= cmd_16_14;
    if (line_153_v0 & line_153_en0) more_x_16 <= more_x_85;
    if (line_152_done_0) cmd_16_14 <= 1'd1;
    if (line_113_done) cmd_16_14 <= line_113_13;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:157: line_157, 2 stages
  // stage 0
  wire [15:0] groups_86 = $signed(groups_4) * $signed({12'd0, c_4_3});  // rmsnorm.cpp:157
  wire [2:0] last_token_90 = line_152_5 + 3'd7;  // rmsnorm.cpp:158
  wire line_157_store_91 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:159
  wire line_157_store_92 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:159
  wire line_157_store_93 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:159
  wire line_157_store_94 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:159
  wire line_157_store_95 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:159
  wire line_157_store_96 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:159
  wire line_157_store_97 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:159
  wire line_157_store_98 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:159
  wire line_157_store_99 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:160
  wire line_157_store_100 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:160
  wire line_157_store_101 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:160
  wire line_157_store_102 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:160
  wire line_157_store_103 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:160
  wire line_157_store_104 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:160
  wire line_157_store_105 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:160
  wire line_157_store_106 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:160
  wire line_157_store_107 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:161
  wire line_157_store_108 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:161
  wire line_157_store_109 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:161
  wire line_157_store_110 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:161
  wire line_157_store_111 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:161
  wire line_157_store_112 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:161
  wire line_157_store_113 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:161
  wire line_157_store_114 = line_157_v0 & line_157_en0;  // rmsnorm.cpp:161
  // stage 1
  reg [11:0] zext_88_s1;
  always @(posedge ap_clk) begin
    zext_88_s1 <= groups_86[11:0];
  end
  wire [12:0] beats_87 = {zext_88_s1, 1'd0};  // rmsnorm.cpp:167
  wire [13:0] add_89 = {1'd0, beats_87} + 14'd16383;  // rmsnorm.cpp:173
  assign line_157_en0 = 1'd1;
  assign line_157_en1 = 1'd1;
  wire line_157_issue = line_157_run;
  wire line_157_leave = 1'b0;
  assign line_157_v0 = line_157_issue;
  wire line_157_busy = line_157_run | line_157_v1;
  always @(posedge ap_clk) begin
    if (line_157_issue & line_157_en0) line_157_run <= 1'b0;
    if (line_157_start) line_157_run <= 1'b1;
    line_157_v1 <= line_157_v0;
    if (rst) begin line_157_run <= 1'b0; line_157_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_157_v1 & line_157_en1) beats_17 <= beats_87;
    if (line_157_v1 & line_157_en1) line_157_18 <= add_89;
    if (line_157_v0 & line_157_en0) last_token_19 <= last_token_90;
    if (line_157_v0 & line_157_en0) line_157_20 <= groups_86[11:0];
    if (line_157_v0 & line_157_en0) line_157_21 <= groups_86[11:0];
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:171: load, pipelined loop, II=1, depth 3
  // stage 0
  wire xor_115 = x_packet_24 ^ 1'd1;
  wire second_116 = second_26 ^ 1'd1;
  wire [31:0] x_117 = x_packet_24 ? 32'd0 : s_x_beat_data[63:32];
  wire [32:0] zext_118 = {{1{x_117[31]}}, x_117};  // rmsnorm.cpp:74
  wire [65:0] shl_119 = {zext_118, 33'd0};  // rmsnorm.cpp:74
  wire [31:0] x_120 = x_packet_24 ? 32'd0 : s_x_beat_data[31:0];
  wire [32:0] zext_121 = {{1{x_120[31]}}, x_120};  // rmsnorm.cpp:74
  wire [65:0] or_122 = shl_119 | {33'd0, zext_121};  // rmsnorm.cpp:74
  wire [31:0] x_123 = x_packet_24 ? 32'd0 : s_x_beat_data[95:64];
  wire [32:0] zext_124 = {{1{x_123[31]}}, x_123};  // rmsnorm.cpp:74
  wire [98:0] shl_125 = {zext_124, 66'd0};  // rmsnorm.cpp:74
  wire [98:0] or_126 = {33'd0, or_122} | shl_125;  // rmsnorm.cpp:74
  wire [31:0] x_127 = x_packet_24 ? 32'd0 : s_x_beat_data[127:96];
  wire [32:0] zext_128 = {{1{x_127[31]}}, x_127};  // rmsnorm.cpp:74
  wire [131:0] shl_129 = {zext_128, 99'd0};  // rmsnorm.cpp:74
  wire [131:0] or_130 = {33'd0, or_126} | shl_129;  // rmsnorm.cpp:74
  wire [31:0] flipped_139 = x_120 ^ {32{x_120[31]}};  // rmsnorm.cpp:61
  wire [31:0] flipped_142 = x_117 ^ {32{x_117[31]}};  // rmsnorm.cpp:61
  wire [31:0] flipped_146 = x_123 ^ {32{x_123[31]}};  // rmsnorm.cpp:61
  wire [31:0] flipped_149 = x_127 ^ {32{x_127[31]}};  // rmsnorm.cpp:61
  wire icmp_162 = i_22 < beats_17;  // rmsnorm.cpp:171
  wire xor_163 = icmp_162 ^ 1'd1;
  wire [12:0] i_164 = i_22 + 13'd1;  // rmsnorm.cpp:171
  wire x_packet_169 = x_packet_24 | s_x_beat_last;
  wire is_last_170 = line_157_18 != {1'd0, i_22};  // rmsnorm.cpp:173
  wire x_packet_1_171 = s_x_beat_last & is_last_170;
  wire x_packet_172 = x_packet_24 ? x_packet_25 : x_packet_1_171;
  wire load_pop_173 = load_v0 & load_en0 & xor_115;  // stream_kernel.hpp:38
  wire load_store_174 = load_v0 & load_en0 & second_116;  // rmsnorm.cpp:177
  wire load_store_175 = load_v0 & load_en0 & second_26;  // rmsnorm.cpp:175
  // stage 1
  reg [31:0] flipped_139_s1;
  reg lshr_141_s1;
  reg [31:0] flipped_142_s1;
  reg lshr_144_s1;
  reg [31:0] flipped_146_s1;
  reg lshr_148_s1;
  reg [31:0] flipped_149_s1;
  reg lshr_151_s1;
  reg second_26_s1;
  always @(posedge ap_clk) begin
    flipped_139_s1 <= flipped_139;
    lshr_141_s1 <= x_120[31];
    flipped_142_s1 <= flipped_142;
    lshr_144_s1 <= x_117[31];
    flipped_146_s1 <= flipped_146;
    lshr_148_s1 <= x_123[31];
    flipped_149_s1 <= flipped_149;
    lshr_151_s1 <= x_127[31];
    second_26_s1 <= second_26;
  end
  wire [31:0] add_140 = flipped_139_s1 + {31'd0, lshr_141_s1};  // rmsnorm.cpp:62
  wire [31:0] add_143 = flipped_142_s1 + {31'd0, lshr_144_s1};  // rmsnorm.cpp:62
  wire [31:0] or_145 = add_140 | add_143;  // rmsnorm.cpp:62
  wire [31:0] add_147 = flipped_146_s1 + {31'd0, lshr_148_s1};  // rmsnorm.cpp:62
  wire [31:0] add_150 = flipped_149_s1 + {31'd0, lshr_151_s1};  // rmsnorm.cpp:62
  wire [31:0] or_152 = add_147 | add_150;  // rmsnorm.cpp:179
  wire [31:0] or_153 = or_145 | or_152;  // rmsnorm.cpp:179
  // stage 2
  reg [31:0] or_153_s2;
  reg second_26_s2;
  always @(posedge ap_clk) begin
    or_153_s2 <= or_153;
    second_26_s2 <= second_26_s1;
  end
  wire icmp_131 = token_23 == 3'd0;
  wire [31:0] select_132 = token_23[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_133 = token_23[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_134 = token_23[1] ? select_132 : select_133;
  wire [31:0] select_135 = token_23[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_136 = token_23[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_137 = token_23[1] ? select_135 : select_136;
  wire [31:0] select_138 = token_23[2] ? select_134 : select_137;
  wire [31:0] or_154 = select_138 | or_153_s2;  // rmsnorm.cpp:179
  wire icmp_155 = token_23 == 3'd1;
  wire icmp_156 = token_23 == 3'd2;
  wire icmp_157 = token_23 == 3'd3;
  wire icmp_158 = token_23 == 3'd4;
  wire icmp_159 = token_23 == 3'd5;
  wire icmp_160 = token_23 == 3'd6;
  wire icmp_161 = token_23 == 3'd7;
  wire icmp_165 = token_23 == last_token_19;  // rmsnorm.cpp:180
  wire [2:0] add_166 = token_23 + 3'd1;  // rmsnorm.cpp:180
  wire [2:0] select_167 = icmp_165 ? 3'd0 : add_166;  // rmsnorm.cpp:180
  wire [2:0] token_168 = second_26_s2 ? select_167 : token_23;  // rmsnorm.cpp:180
  wire load_load_176 = load_v2 & load_en2;  // rmsnorm.cpp:179
  wire load_load_177 = load_v2 & load_en2;  // rmsnorm.cpp:179
  wire load_load_178 = load_v2 & load_en2;  // rmsnorm.cpp:179
  wire load_load_179 = load_v2 & load_en2;  // rmsnorm.cpp:179
  wire load_load_180 = load_v2 & load_en2;  // rmsnorm.cpp:179
  wire load_load_181 = load_v2 & load_en2;  // rmsnorm.cpp:179
  wire load_load_182 = load_v2 & load_en2;  // rmsnorm.cpp:179
  wire load_load_183 = load_v2 & load_en2;  // rmsnorm.cpp:179
  wire load_store_184 = load_v2 & load_en2 & icmp_131;  // rmsnorm.cpp:179
  wire load_store_185 = load_v2 & load_en2 & icmp_155;  // rmsnorm.cpp:179
  wire load_store_186 = load_v2 & load_en2 & icmp_156;  // rmsnorm.cpp:179
  wire load_store_187 = load_v2 & load_en2 & icmp_157;  // rmsnorm.cpp:179
  wire load_store_188 = load_v2 & load_en2 & icmp_158;  // rmsnorm.cpp:179
  wire load_store_189 = load_v2 & load_en2 & icmp_159;  // rmsnorm.cpp:179
  wire load_store_190 = load_v2 & load_en2 & icmp_160;  // rmsnorm.cpp:179
  wire load_store_191 = load_v2 & load_en2 & icmp_161;  // rmsnorm.cpp:179
  assign load_en0 = ~(load_v0 & ((~s_x_beat_valid & xor_115)));
  assign load_en1 = 1'd1;
  assign load_en2 = 1'd1;
  wire load_issue = load_run;
  wire load_leave = xor_163;
  assign load_v0 = load_issue & ~load_leave;
  wire load_busy = load_run | load_v1 | load_v2;
  always @(posedge ap_clk) begin
    if (load_issue & load_leave) load_run <= 1'b0;
    if (load_start) load_run <= 1'b1;
    load_v1 <= load_v0 & load_en0;
    load_v2 <= load_v1;
    if (rst) begin load_run <= 1'b0; load_v1 <= 1'b0; load_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (load_v0 & load_en0) i_22 <= i_164;
    if (load_v2 & load_en2) token_23 <= token_168;
    if (load_v0 & load_en0) x_packet_24 <= x_packet_169;
    if (load_v0 & load_en0) x_packet_25 <= x_packet_172;
    if (load_v0 & load_en0) second_26 <= second_116;
    if (line_157_done) i_22 <= 13'd0;
    if (line_157_done) token_23 <= 3'd0;
    if (line_157_done) x_packet_24 <= 1'd0;
    if (line_157_done) x_packet_25 <= 1'd0;
    if (line_157_done) second_26 <= 1'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:185: line_185, 1 stages
  assign line_185_en0 = 1'd1;
  wire line_185_issue = line_185_run;
  wire line_185_leave = 1'b0;
  assign line_185_v0 = line_185_issue;
  wire line_185_busy = line_185_run;
  always @(posedge ap_clk) begin
    if (line_185_issue & line_185_en0) line_185_run <= 1'b0;
    if (line_185_start) line_185_run <= 1'b1;
    if (rst) begin line_185_run <= 1'b0; end
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:185: shifts, pipelined loop, II=1, depth 5
  // stage 0
  wire [31:0] select_194 = t_27[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_195 = t_27[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_196 = t_27[1] ? select_194 : select_195;
  wire [31:0] select_197 = t_27[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_198 = t_27[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_199 = t_27[1] ? select_197 : select_198;
  wire [31:0] select_200 = t_27[2] ? select_196 : select_199;
  wire icmp_292 = t_27 < c_4_3;  // rmsnorm.cpp:185
  wire xor_293 = icmp_292 ^ 1'd1;
  wire [3:0] t_294 = t_27 + 4'd1;  // rmsnorm.cpp:185
  wire shifts_load_295 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:187
  wire shifts_load_296 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:187
  wire shifts_load_297 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:187
  wire shifts_load_298 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:187
  wire shifts_load_299 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:187
  wire shifts_load_300 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:187
  wire shifts_load_301 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:187
  wire shifts_load_302 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:187
  // stage 1
  reg [2:0] zext_193_s1;
  reg [31:0] select_200_s1;
  always @(posedge ap_clk) begin
    zext_193_s1 <= t_27[2:0];
    select_200_s1 <= select_200;
  end
  wire icmp_201 = select_200_s1 < 32'd65536;  // rmsnorm.cpp:187
  wire icmp_202 = select_200_s1 < 32'h1000000;  // rmsnorm.cpp:187
  wire or_203 = icmp_201 | icmp_202;
  wire icmp_204 = select_200_s1 < 32'd256;  // rmsnorm.cpp:187
  wire icmp_205 = select_200_s1 < 32'd4096;  // rmsnorm.cpp:187
  wire or_206 = icmp_204 | icmp_205;
  wire icmp_207 = select_200_s1[7:0] < 8'd16;  // rmsnorm.cpp:187
  wire icmp_208 = select_200_s1[7:2] == 6'd0;  // rmsnorm.cpp:187
  wire [2:0] or_209 = {1'd0, select_200_s1[1:0]} | 3'd4;  // rmsnorm.cpp:187
  wire [2:0] select_210 = select_200_s1[1] ? 3'd6 : or_209;
  wire icmp_211 = select_200_s1[7:0] < 8'd8;  // rmsnorm.cpp:187
  wire [1:0] or_212 = {1'd0, select_200_s1[2]} | 2'd2;
  wire [1:0] select_213 = icmp_211 ? or_212 : 2'd0;  // rmsnorm.cpp:187
  wire [2:0] select_214 = icmp_208 ? select_210 : {{1{select_213[1]}}, select_213};
  wire [3:0] add_215 = {{1{select_214[2]}}, select_214} + 4'd12;  // rmsnorm.cpp:187
  wire xor_216 = icmp_207 ^ 1'd1;
  wire icmp_217 = select_200_s1[7:0] < 8'd64;  // rmsnorm.cpp:187
  wire and_218 = xor_216 & icmp_217;
  wire icmp_219 = select_200_s1[7:0] > 8'd31;  // rmsnorm.cpp:187
  wire [2:0] select_220 = icmp_219 ? 3'd6 : 3'd5;  // rmsnorm.cpp:187
  wire xor_221 = select_200_s1[7] ^ 1'd1;
  wire [2:0] select_222 = and_218 ? select_220 : {3{xor_221}};
  wire icmp_225 = select_200_s1 < 32'd1024;  // rmsnorm.cpp:187
  wire icmp_226 = select_200_s1 > 32'd511;  // rmsnorm.cpp:187
  wire icmp_228 = select_200_s1 > 32'd2047;  // rmsnorm.cpp:187
  wire icmp_232 = select_200_s1 < 32'd16384;  // rmsnorm.cpp:187
  wire xor_233 = icmp_204 ^ 1'd1;
  wire xor_234 = icmp_205 ^ 1'd1;
  wire and_235 = xor_233 & xor_234;
  wire and_236 = icmp_232 & and_235;
  wire icmp_237 = select_200_s1 > 32'd8191;  // rmsnorm.cpp:187
  wire [2:0] select_238 = icmp_237 ? 3'd6 : 3'd5;  // rmsnorm.cpp:187
  wire icmp_239 = select_200_s1 < 32'd32768;  // rmsnorm.cpp:187
  wire [2:0] select_240 = and_236 ? select_238 : {3{icmp_239}};
  wire icmp_243 = select_200_s1 < 32'h100000;  // rmsnorm.cpp:187
  wire icmp_244 = select_200_s1 < 32'd262144;  // rmsnorm.cpp:187
  wire icmp_245 = select_200_s1 > 32'd131071;  // rmsnorm.cpp:187
  wire [3:0] select_246 = icmp_245 ? 4'd10 : 4'd9;  // rmsnorm.cpp:187
  wire icmp_247 = select_200_s1 > 32'd524287;  // rmsnorm.cpp:187
  wire [3:0] select_248 = icmp_247 ? 4'd12 : 4'd11;  // rmsnorm.cpp:187
  wire [3:0] select_249 = icmp_244 ? select_246 : select_248;  // rmsnorm.cpp:187
  wire xor_250 = icmp_243 ^ 1'd1;
  wire icmp_251 = select_200_s1 < 32'h400000;  // rmsnorm.cpp:187
  wire and_252 = xor_250 & icmp_251;
  wire icmp_253 = select_200_s1 > 32'h1fffff;  // rmsnorm.cpp:187
  wire [2:0] select_254 = icmp_253 ? 3'd6 : 3'd5;  // rmsnorm.cpp:187
  wire icmp_255 = select_200_s1 < 32'h800000;  // rmsnorm.cpp:187
  wire [2:0] select_256 = and_252 ? select_254 : {3{icmp_255}};  // rmsnorm.cpp:187
  wire [3:0] select_257 = icmp_243 ? select_249 : {{1{select_256[2]}}, select_256};  // rmsnorm.cpp:187
  wire xor_260 = icmp_201 ^ 1'd1;
  wire xor_261 = icmp_202 ^ 1'd1;
  wire and_262 = xor_260 & xor_261;
  wire icmp_263 = select_200_s1 < 32'h10000000;  // rmsnorm.cpp:187
  wire and_264 = and_262 & icmp_263;
  wire icmp_265 = select_200_s1 < 32'h4000000;  // rmsnorm.cpp:187
  wire icmp_266 = select_200_s1 > 32'h1ffffff;  // rmsnorm.cpp:187
  wire icmp_268 = select_200_s1 > 32'h7ffffff;  // rmsnorm.cpp:187
  wire xor_271 = icmp_263 ^ 1'd1;
  wire icmp_272 = select_200_s1 < 32'h40000000;  // rmsnorm.cpp:187
  wire and_273 = xor_271 & icmp_272;
  wire and_274 = and_262 & and_273;
  wire icmp_275 = select_200_s1 > 32'h1fffffff;  // rmsnorm.cpp:187
  wire [2:0] select_276 = icmp_275 ? 3'd6 : 3'd5;  // rmsnorm.cpp:187
  wire xor_277 = select_200_s1[31] ^ 1'd1;
  wire [2:0] select_278 = and_274 ? select_276 : {3{xor_277}};
  // stage 2
  reg [2:0] zext_193_s2;
  reg icmp_207_s2;
  reg [3:0] add_215_s2;
  reg [2:0] select_222_s2;
  reg icmp_226_s2;
  reg icmp_228_s2;
  reg icmp_225_s2;
  reg icmp_204_s2;
  reg or_206_s2;
  reg [2:0] select_240_s2;
  reg [3:0] select_257_s2;
  reg icmp_201_s2;
  reg icmp_266_s2;
  reg icmp_268_s2;
  reg icmp_265_s2;
  reg and_264_s2;
  reg [2:0] select_278_s2;
  reg or_203_s2;
  always @(posedge ap_clk) begin
    zext_193_s2 <= zext_193_s1;
    icmp_207_s2 <= icmp_207;
    add_215_s2 <= add_215;
    select_222_s2 <= select_222;
    icmp_226_s2 <= icmp_226;
    icmp_228_s2 <= icmp_228;
    icmp_225_s2 <= icmp_225;
    icmp_204_s2 <= icmp_204;
    or_206_s2 <= or_206;
    select_240_s2 <= select_240;
    select_257_s2 <= select_257;
    icmp_201_s2 <= icmp_201;
    icmp_266_s2 <= icmp_266;
    icmp_268_s2 <= icmp_268;
    icmp_265_s2 <= icmp_265;
    and_264_s2 <= and_264;
    select_278_s2 <= select_278;
    or_203_s2 <= or_203;
  end
  wire [3:0] select_223 = icmp_207_s2 ? add_215_s2 : {{1{select_222_s2[2]}}, select_222_s2};
  wire [4:0] add_224 = {{1{select_223[3]}}, select_223} + 5'd24;  // rmsnorm.cpp:187
  wire [3:0] select_227 = icmp_226_s2 ? 4'd10 : 4'd9;  // rmsnorm.cpp:187
  wire [3:0] select_229 = icmp_228_s2 ? 4'd12 : 4'd11;  // rmsnorm.cpp:187
  wire [3:0] select_230 = icmp_225_s2 ? select_227 : select_229;  // rmsnorm.cpp:187
  wire [4:0] select_231 = icmp_204_s2 ? add_224 : {{1{select_230[3]}}, select_230};
  wire [4:0] select_241 = or_206_s2 ? select_231 : {{2{select_240_s2[2]}}, select_240_s2};
  wire [3:0] select_267 = icmp_266_s2 ? 4'd10 : 4'd9;  // rmsnorm.cpp:187
  wire [3:0] select_269 = icmp_268_s2 ? 4'd12 : 4'd11;  // rmsnorm.cpp:187
  wire [3:0] select_270 = icmp_265_s2 ? select_267 : select_269;  // rmsnorm.cpp:187
  wire [3:0] select_279 = and_264_s2 ? select_270 : {{1{select_278_s2[2]}}, select_278_s2};
  // stage 3
  reg [2:0] zext_193_s3;
  reg [4:0] select_241_s3;
  reg [3:0] select_257_s3;
  reg icmp_201_s3;
  reg or_203_s3;
  reg [3:0] select_279_s3;
  always @(posedge ap_clk) begin
    zext_193_s3 <= zext_193_s2;
    select_241_s3 <= select_241;
    select_257_s3 <= select_257_s2;
    icmp_201_s3 <= icmp_201_s2;
    or_203_s3 <= or_203_s2;
    select_279_s3 <= select_279;
  end
  wire [5:0] add_242 = {{1{select_241_s3[4]}}, select_241_s3} + 6'd48;  // rmsnorm.cpp:187
  wire [4:0] add_258 = {{1{select_257_s3[3]}}, select_257_s3} + 5'd24;  // rmsnorm.cpp:187
  wire [5:0] select_259 = icmp_201_s3 ? add_242 : {{1{add_258[4]}}, add_258};
  wire [5:0] length_280 = or_203_s3 ? select_259 : {{2{select_279_s3[3]}}, select_279_s3};
  wire icmp_281 = length_280 == 6'd32;  // rmsnorm.cpp:188
  // stage 4
  reg [2:0] zext_193_s4;
  reg [4:0] trunc_283_s4;
  reg icmp_281_s4;
  always @(posedge ap_clk) begin
    zext_193_s4 <= zext_193_s3;
    trunc_283_s4 <= length_280[4:0];
    icmp_281_s4 <= icmp_281;
  end
  wire icmp_192 = zext_193_s4 == 3'd0;
  wire [4:0] add_282 = trunc_283_s4 + 5'd31;  // rmsnorm.cpp:188
  wire [4:0] select_284 = icmp_281_s4 ? 5'd0 : add_282;  // rmsnorm.cpp:188
  wire icmp_285 = zext_193_s4 == 3'd1;
  wire icmp_286 = zext_193_s4 == 3'd2;
  wire icmp_287 = zext_193_s4 == 3'd3;
  wire icmp_288 = zext_193_s4 == 3'd4;
  wire icmp_289 = zext_193_s4 == 3'd5;
  wire icmp_290 = zext_193_s4 == 3'd6;
  wire icmp_291 = zext_193_s4 == 3'd7;
  wire shifts_store_303 = shifts_v4 & shifts_en4 & icmp_192;  // rmsnorm.cpp:188
  wire shifts_store_304 = shifts_v4 & shifts_en4 & icmp_285;  // rmsnorm.cpp:188
  wire shifts_store_305 = shifts_v4 & shifts_en4 & icmp_286;  // rmsnorm.cpp:188
  wire shifts_store_306 = shifts_v4 & shifts_en4 & icmp_287;  // rmsnorm.cpp:188
  wire shifts_store_307 = shifts_v4 & shifts_en4 & icmp_288;  // rmsnorm.cpp:188
  wire shifts_store_308 = shifts_v4 & shifts_en4 & icmp_289;  // rmsnorm.cpp:188
  wire shifts_store_309 = shifts_v4 & shifts_en4 & icmp_290;  // rmsnorm.cpp:188
  wire shifts_store_310 = shifts_v4 & shifts_en4 & icmp_291;  // rmsnorm.cpp:188
  assign shifts_en0 = 1'd1;
  assign shifts_en1 = 1'd1;
  assign shifts_en2 = 1'd1;
  assign shifts_en3 = 1'd1;
  assign shifts_en4 = 1'd1;
  wire shifts_issue = shifts_run;
  wire shifts_leave = xor_293;
  assign shifts_v0 = shifts_issue & ~shifts_leave;
  reg shifts_busy;
  always @(posedge ap_clk) shifts_busy <= shifts_start | shifts_run | shifts_v1 | shifts_v2 | shifts_v3 | shifts_v4;
  always @(posedge ap_clk) begin
    if (shifts_issue & shifts_leave) shifts_run <= 1'b0;
    if (shifts_start) shifts_run <= 1'b1;
    shifts_v1 <= shifts_v0;
    shifts_v2 <= shifts_v1;
    shifts_v3 <= shifts_v2;
    shifts_v4 <= shifts_v3;
    if (rst) begin shifts_run <= 1'b0; shifts_v1 <= 1'b0; shifts_v2 <= 1'b0; shifts_v3 <= 1'b0; shifts_v4 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (shifts_v0 & shifts_en0) t_27 <= t_294;
    if (line_185_done) t_27 <= 4'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:193: line_193, 1 stages
  assign line_193_en0 = 1'd1;
  wire line_193_issue = line_193_run;
  wire line_193_leave = 1'b0;
  assign line_193_v0 = line_193_issue;
  wire line_193_busy = line_193_run;
  always @(posedge ap_clk) begin
    if (line_193_issue & line_193_en0) line_193_run <= 1'b0;
    if (line_193_start) line_193_run <= 1'b1;
    if (rst) begin line_193_run <= 1'b0; end
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:193: measure, pipelined loop, II=1, depth 10
  // stage 0
  wire icmp_411 = i90_28 < line_157_20;  // rmsnorm.cpp:193
  wire xor_412 = icmp_411 ^ 1'd1;
  wire [11:0] i_413 = i90_28 + 12'd1;  // rmsnorm.cpp:193
  wire measure_load_425 = measure_v0 & measure_en0;  // rmsnorm.cpp:49
  wire measure_load_426 = measure_v0 & measure_en0;  // rmsnorm.cpp:49
  // stage 1
  reg [10:0] trunc_428_s1;
  always @(posedge ap_clk) begin
    trunc_428_s1 <= i90_28[10:0];
  end
  // stage 2
  reg [10:0] trunc_428_s2;
  always @(posedge ap_clk) begin
    trunc_428_s2 <= trunc_428_s1;
  end
  wire [4:0] select_311 = token_29[0] ? mem_norm_7 : mem_norm_6;
  wire [4:0] select_312 = token_29[0] ? mem_norm_5 : mem_norm_4;
  wire [4:0] select_313 = token_29[1] ? select_311 : select_312;
  wire [4:0] select_314 = token_29[0] ? mem_norm_3 : mem_norm_2;
  wire [4:0] select_315 = token_29[0] ? mem_norm_1 : mem_norm_0;
  wire [4:0] select_316 = token_29[1] ? select_314 : select_315;
  wire [4:0] select_317 = token_29[2] ? select_313 : select_316;
  wire [4:0] by_318 = select_317 ^ 5'd31;  // rmsnorm.cpp:82
  wire icmp_414 = token_29 == last_token_19;  // rmsnorm.cpp:199
  wire [2:0] add_415 = token_29 + 3'd1;  // rmsnorm.cpp:199
  wire [2:0] token_416 = icmp_414 ? 3'd0 : add_415;  // rmsnorm.cpp:199
  wire measure_load_417 = measure_v2 & measure_en2;  // rmsnorm.cpp:195
  wire measure_load_418 = measure_v2 & measure_en2;  // rmsnorm.cpp:195
  wire measure_load_419 = measure_v2 & measure_en2;  // rmsnorm.cpp:195
  wire measure_load_420 = measure_v2 & measure_en2;  // rmsnorm.cpp:195
  wire measure_load_421 = measure_v2 & measure_en2;  // rmsnorm.cpp:195
  wire measure_load_422 = measure_v2 & measure_en2;  // rmsnorm.cpp:195
  wire measure_load_423 = measure_v2 & measure_en2;  // rmsnorm.cpp:195
  wire measure_load_424 = measure_v2 & measure_en2;  // rmsnorm.cpp:195
  // stage 3
  reg [32:0] trunc_320_s3;
  reg [4:0] by_318_s3;
  reg [32:0] trunc_323_s3;
  reg [32:0] trunc_327_s3;
  reg [32:0] trunc_330_s3;
  reg [32:0] trunc_334_s3;
  reg [32:0] trunc_337_s3;
  reg [32:0] trunc_341_s3;
  reg [32:0] trunc_344_s3;
  reg [2:0] token_29_s3;
  reg trunc_349_s3;
  reg trunc_352_s3;
  reg trunc_357_s3;
  reg [10:0] trunc_428_s3;
  always @(posedge ap_clk) begin
    trunc_320_s3 <= mem_even_q2[98:66];
    by_318_s3 <= by_318;
    trunc_323_s3 <= mem_even_q2[131:99];
    trunc_327_s3 <= mem_even_q2[65:33];
    trunc_330_s3 <= mem_even_q2[32:0];
    trunc_334_s3 <= mem_odd_q2[98:66];
    trunc_337_s3 <= mem_odd_q2[131:99];
    trunc_341_s3 <= mem_odd_q2[65:33];
    trunc_344_s3 <= mem_odd_q2[32:0];
    token_29_s3 <= token_29;
    trunc_349_s3 <= token_29[0];
    trunc_352_s3 <= token_29[1];
    trunc_357_s3 <= token_29[2];
    trunc_428_s3 <= trunc_428_s2;
  end
  wire [32:0] shl_319 = trunc_320_s3 << by_318_s3;  // rmsnorm.cpp:87
  wire [32:0] shl_322 = trunc_323_s3 << by_318_s3;  // rmsnorm.cpp:87
  wire [32:0] shl_326 = trunc_327_s3 << by_318_s3;  // rmsnorm.cpp:87
  wire [32:0] first_329 = trunc_330_s3 << by_318_s3;  // rmsnorm.cpp:87
  wire [32:0] shl_333 = trunc_334_s3 << by_318_s3;  // rmsnorm.cpp:87
  wire [32:0] shl_336 = trunc_337_s3 << by_318_s3;  // rmsnorm.cpp:87
  wire [32:0] shl_340 = trunc_341_s3 << by_318_s3;  // rmsnorm.cpp:87
  wire [32:0] then_343 = trunc_344_s3 << by_318_s3;  // rmsnorm.cpp:87
  // stage 4
  reg [32:0] shl_319_s4;
  reg [32:0] shl_322_s4;
  reg [32:0] shl_326_s4;
  reg [32:0] first_329_s4;
  reg [32:0] shl_333_s4;
  reg [32:0] shl_336_s4;
  reg [32:0] shl_340_s4;
  reg [32:0] then_343_s4;
  reg [2:0] token_29_s4;
  reg trunc_349_s4;
  reg trunc_352_s4;
  reg trunc_357_s4;
  reg [10:0] trunc_428_s4;
  always @(posedge ap_clk) begin
    shl_319_s4 <= shl_319;
    shl_322_s4 <= shl_322;
    shl_326_s4 <= shl_326;
    first_329_s4 <= first_329;
    shl_333_s4 <= shl_333;
    shl_336_s4 <= shl_336;
    shl_340_s4 <= shl_340;
    then_343_s4 <= then_343;
    token_29_s4 <= token_29_s3;
    trunc_349_s4 <= trunc_349_s3;
    trunc_352_s4 <= trunc_352_s3;
    trunc_357_s4 <= trunc_357_s3;
    trunc_428_s4 <= trunc_428_s3;
  end
  wire [98:0] shl_321 = {shl_319_s4, 66'd0};  // rmsnorm.cpp:87
  wire [131:0] shl_324 = {shl_322_s4, 99'd0};  // rmsnorm.cpp:87
  wire [131:0] or_325 = {33'd0, shl_321} | shl_324;  // rmsnorm.cpp:87
  wire [65:0] shl_328 = {shl_326_s4, 33'd0};  // rmsnorm.cpp:87
  wire [65:0] or_331 = shl_328 | {33'd0, first_329_s4};  // rmsnorm.cpp:87
  wire [131:0] or_332 = or_325 | {66'd0, or_331};  // rmsnorm.cpp:87
  wire [98:0] shl_335 = {shl_333_s4, 66'd0};  // rmsnorm.cpp:87
  wire [131:0] shl_338 = {shl_336_s4, 99'd0};  // rmsnorm.cpp:87
  wire [131:0] or_339 = {33'd0, shl_335} | shl_338;  // rmsnorm.cpp:87
  wire [65:0] shl_342 = {shl_340_s4, 33'd0};  // rmsnorm.cpp:87
  wire [65:0] or_345 = shl_342 | {33'd0, then_343_s4};  // rmsnorm.cpp:87
  wire [131:0] or_346 = or_339 | {66'd0, or_345};  // rmsnorm.cpp:87
  wire [33:0] doubled_358 = {first_329_s4, 1'd0};  // stream_kernel.hpp:120
  wire [33:0] zext_359 = {{16{doubled_358[33]}}, doubled_358[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_360 = {1'd0, zext_359} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_361;
  rmsnorm_mul_18s_18s_33_3 mul_361_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_360[18:1]), .b(add_360[18:1]), .p(mul_361));  // rmsnorm.cpp:100
  wire [33:0] shl_362 = {shl_326_s4, 1'd0};
  wire [33:0] doubled_363 = shl_362 | {33'd0, first_329_s4[32]};
  wire [33:0] zext_364 = {{16{doubled_363[33]}}, doubled_363[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_365 = {1'd0, zext_364} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_366;
  rmsnorm_mul_18s_18s_33_3 mul_366_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_365[18:1]), .b(add_365[18:1]), .p(mul_366));  // rmsnorm.cpp:100
  wire [33:0] shl_368 = {shl_319_s4, 1'd0};
  wire [33:0] doubled_369 = shl_368 | {33'd0, shl_326_s4[32]};
  wire [33:0] zext_370 = {{16{doubled_369[33]}}, doubled_369[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_371 = {1'd0, zext_370} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_372;
  rmsnorm_mul_18s_18s_33_3 mul_372_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_371[18:1]), .b(add_371[18:1]), .p(mul_372));  // rmsnorm.cpp:100
  wire [33:0] shl_373 = {shl_322_s4, 1'd0};
  wire [33:0] doubled_374 = {33'd0, shl_319_s4[32]} | shl_373;
  wire [33:0] zext_375 = {{16{doubled_374[33]}}, doubled_374[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_376 = {1'd0, zext_375} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_377;
  rmsnorm_mul_18s_18s_33_3 mul_377_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_376[18:1]), .b(add_376[18:1]), .p(mul_377));  // rmsnorm.cpp:100
  wire [33:0] doubled_380 = {then_343_s4, 1'd0};  // stream_kernel.hpp:120
  wire [33:0] zext_381 = {{16{doubled_380[33]}}, doubled_380[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_382 = {1'd0, zext_381} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_383;
  rmsnorm_mul_18s_18s_33_3 mul_383_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_382[18:1]), .b(add_382[18:1]), .p(mul_383));  // rmsnorm.cpp:100
  wire [33:0] shl_384 = {shl_340_s4, 1'd0};
  wire [33:0] doubled_385 = shl_384 | {33'd0, then_343_s4[32]};
  wire [33:0] zext_386 = {{16{doubled_385[33]}}, doubled_385[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_387 = {1'd0, zext_386} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_388;
  rmsnorm_mul_18s_18s_33_3 mul_388_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_387[18:1]), .b(add_387[18:1]), .p(mul_388));  // rmsnorm.cpp:100
  wire [33:0] shl_390 = {shl_333_s4, 1'd0};
  wire [33:0] doubled_391 = shl_390 | {33'd0, shl_340_s4[32]};
  wire [33:0] zext_392 = {{16{doubled_391[33]}}, doubled_391[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_393 = {1'd0, zext_392} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_394;
  rmsnorm_mul_18s_18s_33_3 mul_394_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_393[18:1]), .b(add_393[18:1]), .p(mul_394));  // rmsnorm.cpp:100
  wire [33:0] shl_395 = {shl_336_s4, 1'd0};
  wire [33:0] doubled_396 = {33'd0, shl_333_s4[32]} | shl_395;
  wire [33:0] zext_397 = {{16{doubled_396[33]}}, doubled_396[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_398 = {1'd0, zext_397} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_399;
  rmsnorm_mul_18s_18s_33_3 mul_399_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_398[18:1]), .b(add_398[18:1]), .p(mul_399));  // rmsnorm.cpp:100
  wire measure_store_427 = measure_v4 & measure_en4;  // rmsnorm.cpp:196
  wire measure_store_429 = measure_v4 & measure_en4;  // rmsnorm.cpp:197
  // stage 5
  reg [2:0] token_29_s5;
  reg trunc_349_s5;
  reg trunc_352_s5;
  reg trunc_357_s5;
  always @(posedge ap_clk) begin
    token_29_s5 <= token_29_s4;
    trunc_349_s5 <= trunc_349_s4;
    trunc_352_s5 <= trunc_352_s4;
    trunc_357_s5 <= trunc_357_s4;
  end
  // stage 6
  reg [2:0] token_29_s6;
  reg trunc_349_s6;
  reg trunc_352_s6;
  reg trunc_357_s6;
  always @(posedge ap_clk) begin
    token_29_s6 <= token_29_s5;
    trunc_349_s6 <= trunc_349_s5;
    trunc_352_s6 <= trunc_352_s5;
    trunc_357_s6 <= trunc_357_s5;
  end
  // stage 7
  reg [2:0] token_29_s7;
  reg trunc_349_s7;
  reg trunc_352_s7;
  reg trunc_357_s7;
  always @(posedge ap_clk) begin
    token_29_s7 <= token_29_s6;
    trunc_349_s7 <= trunc_349_s6;
    trunc_352_s7 <= trunc_352_s6;
    trunc_357_s7 <= trunc_357_s6;
  end
  wire [33:0] add_367 = {1'd0, mul_361} + {1'd0, mul_366};  // rmsnorm.cpp:100
  wire [33:0] add_378 = {1'd0, mul_372} + {1'd0, mul_377};  // rmsnorm.cpp:100
  wire [33:0] add_389 = {1'd0, mul_383} + {1'd0, mul_388};  // rmsnorm.cpp:100
  wire [33:0] add_400 = {1'd0, mul_394} + {1'd0, mul_399};  // rmsnorm.cpp:100
  // stage 8
  reg [2:0] token_29_s8;
  reg trunc_349_s8;
  reg trunc_352_s8;
  reg trunc_357_s8;
  reg [33:0] add_367_s8;
  reg [33:0] add_378_s8;
  reg [33:0] add_389_s8;
  reg [33:0] add_400_s8;
  always @(posedge ap_clk) begin
    token_29_s8 <= token_29_s7;
    trunc_349_s8 <= trunc_349_s7;
    trunc_352_s8 <= trunc_352_s7;
    trunc_357_s8 <= trunc_357_s7;
    add_367_s8 <= add_367;
    add_378_s8 <= add_378;
    add_389_s8 <= add_389;
    add_400_s8 <= add_400;
  end
  wire [34:0] add_379 = {1'd0, add_367_s8} + {1'd0, add_378_s8};  // rmsnorm.cpp:100
  wire [34:0] add_401 = {1'd0, add_389_s8} + {1'd0, add_400_s8};  // rmsnorm.cpp:100
  wire [35:0] add_402 = {1'd0, add_379} + {1'd0, add_401};  // rmsnorm.cpp:198
  // stage 9
  reg [2:0] token_29_s9;
  reg trunc_349_s9;
  reg trunc_352_s9;
  reg trunc_357_s9;
  reg [35:0] add_402_s9;
  always @(posedge ap_clk) begin
    token_29_s9 <= token_29_s8;
    trunc_349_s9 <= trunc_349_s8;
    trunc_352_s9 <= trunc_352_s8;
    trunc_357_s9 <= trunc_357_s8;
    add_402_s9 <= add_402;
  end
  wire icmp_347 = token_29_s9 == 3'd0;
  wire [46:0] select_348 = trunc_349_s9 ? mem_sum_7 : mem_sum_6;
  wire [46:0] select_350 = trunc_349_s9 ? mem_sum_5 : mem_sum_4;
  wire [46:0] select_351 = trunc_352_s9 ? select_348 : select_350;
  wire [46:0] select_353 = trunc_349_s9 ? mem_sum_3 : mem_sum_2;
  wire [46:0] select_354 = trunc_349_s9 ? mem_sum_1 : mem_sum_0;
  wire [46:0] select_355 = trunc_352_s9 ? select_353 : select_354;
  wire [46:0] select_356 = trunc_357_s9 ? select_351 : select_355;
  wire [46:0] add_403 = select_356 + {11'd0, add_402_s9};  // rmsnorm.cpp:198
  wire icmp_404 = token_29_s9 == 3'd1;
  wire icmp_405 = token_29_s9 == 3'd2;
  wire icmp_406 = token_29_s9 == 3'd3;
  wire icmp_407 = token_29_s9 == 3'd4;
  wire icmp_408 = token_29_s9 == 3'd5;
  wire icmp_409 = token_29_s9 == 3'd6;
  wire icmp_410 = token_29_s9 == 3'd7;
  wire measure_load_430 = measure_v9 & measure_en9;  // rmsnorm.cpp:198
  wire measure_load_431 = measure_v9 & measure_en9;  // rmsnorm.cpp:198
  wire measure_load_432 = measure_v9 & measure_en9;  // rmsnorm.cpp:198
  wire measure_load_433 = measure_v9 & measure_en9;  // rmsnorm.cpp:198
  wire measure_load_434 = measure_v9 & measure_en9;  // rmsnorm.cpp:198
  wire measure_load_435 = measure_v9 & measure_en9;  // rmsnorm.cpp:198
  wire measure_load_436 = measure_v9 & measure_en9;  // rmsnorm.cpp:198
  wire measure_load_437 = measure_v9 & measure_en9;  // rmsnorm.cpp:198
  wire measure_store_438 = measure_v9 & measure_en9 & icmp_347;  // rmsnorm.cpp:198
  wire measure_store_439 = measure_v9 & measure_en9 & icmp_404;  // rmsnorm.cpp:198
  wire measure_store_440 = measure_v9 & measure_en9 & icmp_405;  // rmsnorm.cpp:198
  wire measure_store_441 = measure_v9 & measure_en9 & icmp_406;  // rmsnorm.cpp:198
  wire measure_store_442 = measure_v9 & measure_en9 & icmp_407;  // rmsnorm.cpp:198
  wire measure_store_443 = measure_v9 & measure_en9 & icmp_408;  // rmsnorm.cpp:198
  wire measure_store_444 = measure_v9 & measure_en9 & icmp_409;  // rmsnorm.cpp:198
  wire measure_store_445 = measure_v9 & measure_en9 & icmp_410;  // rmsnorm.cpp:198
  assign measure_en0 = 1'd1;
  assign measure_en1 = 1'd1;
  assign measure_en2 = 1'd1;
  assign measure_en3 = 1'd1;
  assign measure_en4 = 1'd1;
  assign measure_en5 = 1'd1;
  assign measure_en6 = 1'd1;
  assign measure_en7 = 1'd1;
  assign measure_en8 = 1'd1;
  assign measure_en9 = 1'd1;
  wire measure_issue = measure_run;
  wire measure_leave = xor_412;
  assign measure_v0 = measure_issue & ~measure_leave;
  reg measure_busy;
  always @(posedge ap_clk) measure_busy <= measure_start | measure_run | measure_v1 | measure_v2 | measure_v3 | measure_v4 | measure_v5 | measure_v6 | measure_v7 | measure_v8 | measure_v9;
  always @(posedge ap_clk) begin
    if (measure_issue & measure_leave) measure_run <= 1'b0;
    if (measure_start) measure_run <= 1'b1;
    measure_v1 <= measure_v0;
    measure_v2 <= measure_v1;
    measure_v3 <= measure_v2;
    measure_v4 <= measure_v3;
    measure_v5 <= measure_v4;
    measure_v6 <= measure_v5;
    measure_v7 <= measure_v6;
    measure_v8 <= measure_v7;
    measure_v9 <= measure_v8;
    if (rst) begin measure_run <= 1'b0; measure_v1 <= 1'b0; measure_v2 <= 1'b0; measure_v3 <= 1'b0; measure_v4 <= 1'b0; measure_v5 <= 1'b0; measure_v6 <= 1'b0; measure_v7 <= 1'b0; measure_v8 <= 1'b0; measure_v9 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (measure_v0 & measure_en0) i90_28 <= i_413;
    if (measure_v2 & measure_en2) token_29 <= token_416;
    if (line_193_done) i90_28 <= 12'd0;
    if (line_193_done) token_29 <= 3'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:203: line_203, 1 stages
  assign line_203_en0 = 1'd1;
  wire line_203_issue = line_203_run;
  wire line_203_leave = 1'b0;
  assign line_203_v0 = line_203_issue;
  wire line_203_busy = line_203_run;
  always @(posedge ap_clk) begin
    if (line_203_issue & line_203_en0) line_203_run <= 1'b0;
    if (line_203_start) line_203_run <= 1'b1;
    if (rst) begin line_203_run <= 1'b0; end
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:203: line_203_2, 1 stages
  wire icmp_446 = t128_30 < c_4_3;  // rmsnorm.cpp:203
  assign line_203_2_en0 = 1'd1;
  wire line_203_2_issue = line_203_2_run;
  wire line_203_2_leave = 1'b0;
  assign line_203_2_v0 = line_203_2_issue;
  wire line_203_2_busy = line_203_2_run;
  always @(posedge ap_clk) begin
    if (line_203_2_issue & line_203_2_en0) line_203_2_run <= 1'b0;
    if (line_203_2_start) line_203_2_run <= 1'b1;
    if (rst) begin line_203_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_203_2_v0 & line_203_2_en0) line_203_2_31 <= icmp_446;
    if (line_203_done) t128_30 <= 4'd0;
    if (line_208_done) t128_30 <= t_53;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:218: line_218, 1 stages
  wire [12:0] sub_447 = {1'd0, line_157_21} - {9'd0, line_152_6};  // rmsnorm.cpp:218
  wire [13:0] add_448 = {1'd0, beats_17} + 14'd16383;  // rmsnorm.cpp:231
  assign line_218_en0 = 1'd1;
  wire line_218_issue = line_218_run;
  wire line_218_leave = 1'b0;
  assign line_218_v0 = line_218_issue;
  wire line_218_busy = line_218_run;
  always @(posedge ap_clk) begin
    if (line_218_issue & line_218_en0) line_218_run <= 1'b0;
    if (line_218_start) line_218_run <= 1'b1;
    if (rst) begin line_218_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_218_v0 & line_218_en0) line_218_32 <= sub_447;
    if (line_218_v0 & line_218_en0) line_218_33 <= line_152_7;
    if (line_218_v0 & line_218_en0) line_218_34 <= add_448;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:216: send, pipelined loop, II=1, depth 13
  // stage 0
  wire icmp_449 = token_38 != 3'd0;  // rmsnorm.cpp:218
  wire or_450 = icmp_449 | second_41;
  wire beat_20_533 = line_218_34 == {1'd0, i168_37};  // rmsnorm.cpp:231
  wire icmp_535 = i168_37 < beats_17;  // rmsnorm.cpp:216
  wire xor_536 = icmp_535 ^ 1'd1;
  wire [11:0] group_537 = group_36 + {11'd0, second_41};  // rmsnorm.cpp:234
  wire [12:0] i_538 = i168_37 + 13'd1;  // rmsnorm.cpp:216
  wire icmp_539 = token_38 == last_token_19;  // rmsnorm.cpp:234
  wire [2:0] add_540 = token_38 + 3'd1;  // rmsnorm.cpp:234
  wire [2:0] select_541 = icmp_539 ? 3'd0 : add_540;  // rmsnorm.cpp:234
  wire [2:0] token_542 = second_41 ? select_541 : token_38;  // rmsnorm.cpp:234
  wire is_last_546 = {1'd0, group_36} != line_218_32;  // rmsnorm.cpp:218
  wire second_549 = second_41 ^ 1'd1;  // rmsnorm.cpp:238
  wire send_load_551 = send_v0 & send_en0;  // rmsnorm.cpp:219
  wire send_load_552 = send_v0 & send_en0;  // rmsnorm.cpp:219
  // stage 1
  reg or_450_s1;
  reg second_41_s1;
  reg is_last_546_s1;
  reg [2:0] token_38_s1;
  reg beat_20_533_s1;
  always @(posedge ap_clk) if (send_en0) begin
    or_450_s1 <= or_450;
    second_41_s1 <= second_41;
    is_last_546_s1 <= is_last_546;
    token_38_s1 <= token_38;
    beat_20_533_s1 <= beat_20_533;
  end
  wire or_451 = or_450_s1 | gamma_packet_39;
  wire xor_452 = or_451 ^ 1'd1;
  wire [127:0] select_460 = or_450_s1 ? gamma_35 : 128'd0;  // rmsnorm.cpp:218
  wire [127:0] gamma_461 = or_451 ? select_460 : s_gamma_beat_data;  // rmsnorm.cpp:135
  wire [6:0] select_462 = second_41_s1 ? 7'd80 : 7'd16;  // rmsnorm.cpp:228
  wire [6:0] select_499 = second_41_s1 ? 7'd96 : 7'd32;  // rmsnorm.cpp:228
  wire [6:0] select_519 = second_41_s1 ? 7'd112 : 7'd48;  // rmsnorm.cpp:228
  wire xor_543 = or_450_s1 ^ 1'd1;  // rmsnorm.cpp:218
  wire or_544 = xor_543 | gamma_packet_39;
  wire gamma_packet_545 = or_451 ? or_544 : s_gamma_beat_last;
  wire gamma_packet_1_547 = s_gamma_beat_last & is_last_546_s1;
  wire gamma_packet_548 = or_451 ? gamma_packet_40 : gamma_packet_1_547;
  wire send_pop_550 = send_v1 & send_en1 & xor_452;  // stream_kernel.hpp:38
  wire send_load_553 = send_v1 & send_en1;  // rmsnorm.cpp:221
  // stage 2
  reg second_41_s2;
  reg [127:0] gamma_461_s2;
  reg [6:0] select_462_s2;
  reg [6:0] select_499_s2;
  reg [6:0] select_519_s2;
  reg beat_20_533_s2;
  always @(posedge ap_clk) begin
    second_41_s2 <= second_41_s1;
    gamma_461_s2 <= gamma_461;
    select_462_s2 <= select_462;
    select_499_s2 <= select_499;
    select_519_s2 <= select_519;
    beat_20_533_s2 <= beat_20_533_s1;
  end
  wire [131:0] word_453 = second_41_s2 ? mem_odd_q2 : mem_even_q2;  // rmsnorm.cpp:220
  wire [40:0] mul_454;
  rmsnorm_mul_17_24_41_3 mul_454_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(word_453[49:33]), .b(mem_root_q), .p(mul_454));  // rmsnorm.cpp:127
  wire [39:0] mul_455;
  rmsnorm_mul_16s_25s_40_3 mul_455_mul_16s_25s_40_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(word_453[65:50]), .b({1'd0, mem_root_q}), .p(mul_455));  // rmsnorm.cpp:127
  wire [127:0] lshr_463 = gamma_461_s2 >> select_462_s2;  // rmsnorm.cpp:228
  wire [40:0] mul_475;
  rmsnorm_mul_17_24_41_3 mul_475_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(word_453[16:0]), .b(mem_root_q), .p(mul_475));  // rmsnorm.cpp:127
  wire [39:0] mul_476;
  rmsnorm_mul_16s_25s_40_3 mul_476_mul_16s_25s_40_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(word_453[32:17]), .b({1'd0, mem_root_q}), .p(mul_476));  // rmsnorm.cpp:127
  wire [127:0] select_481 = second_41_s2 ? {64'd0, gamma_461_s2[127:64]} : gamma_461_s2;  // rmsnorm.cpp:228
  wire [40:0] mul_493;
  rmsnorm_mul_17_24_41_3 mul_493_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(word_453[82:66]), .b(mem_root_q), .p(mul_493));  // rmsnorm.cpp:127
  wire [39:0] mul_494;
  rmsnorm_mul_16s_25s_40_3 mul_494_mul_16s_25s_40_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(word_453[98:83]), .b({1'd0, mem_root_q}), .p(mul_494));  // rmsnorm.cpp:127
  wire [127:0] lshr_500 = gamma_461_s2 >> select_499_s2;  // rmsnorm.cpp:228
  wire [40:0] mul_513;
  rmsnorm_mul_17_24_41_3 mul_513_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(word_453[115:99]), .b(mem_root_q), .p(mul_513));  // rmsnorm.cpp:127
  wire [39:0] mul_514;
  rmsnorm_mul_16s_25s_40_3 mul_514_mul_16s_25s_40_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(word_453[131:116]), .b({1'd0, mem_root_q}), .p(mul_514));  // rmsnorm.cpp:127
  wire [127:0] lshr_520 = gamma_461_s2 >> select_519_s2;  // rmsnorm.cpp:228
  // stage 3
  reg [127:0] lshr_463_s3;
  reg [15:0] sext_483_s3;
  reg [127:0] lshr_500_s3;
  reg [127:0] lshr_520_s3;
  reg beat_20_533_s3;
  always @(posedge ap_clk) begin
    lshr_463_s3 <= lshr_463;
    sext_483_s3 <= select_481[15:0];
    lshr_500_s3 <= lshr_500;
    lshr_520_s3 <= lshr_520;
    beat_20_533_s3 <= beat_20_533_s2;
  end
  // stage 4
  reg [15:0] sext_465_s4;
  reg [15:0] sext_483_s4;
  reg [15:0] sext_502_s4;
  reg [15:0] sext_522_s4;
  reg beat_20_533_s4;
  always @(posedge ap_clk) begin
    sext_465_s4 <= lshr_463_s3[15:0];
    sext_483_s4 <= sext_483_s3;
    sext_502_s4 <= lshr_500_s3[15:0];
    sext_522_s4 <= lshr_520_s3[15:0];
    beat_20_533_s4 <= beat_20_533_s3;
  end
  // stage 5
  reg [15:0] sext_465_s5;
  reg [15:0] sext_483_s5;
  reg [15:0] sext_502_s5;
  reg [15:0] sext_522_s5;
  reg beat_20_533_s5;
  always @(posedge ap_clk) begin
    sext_465_s5 <= sext_465_s4;
    sext_483_s5 <= sext_483_s4;
    sext_502_s5 <= sext_502_s4;
    sext_522_s5 <= sext_522_s4;
    beat_20_533_s5 <= beat_20_533_s4;
  end
  wire [56:0] shl_456 = {mul_455, 17'd0};  // rmsnorm.cpp:127
  wire [56:0] scaled_457 = {16'd0, mul_454} + shl_456;  // rmsnorm.cpp:127
  wire [56:0] shl_477 = {mul_476, 17'd0};  // rmsnorm.cpp:127
  wire [56:0] scaled_478 = {16'd0, mul_475} + shl_477;  // rmsnorm.cpp:127
  wire [56:0] shl_495 = {mul_494, 17'd0};  // rmsnorm.cpp:127
  wire [56:0] scaled_496 = {16'd0, mul_493} + shl_495;  // rmsnorm.cpp:127
  wire [56:0] shl_515 = {mul_514, 17'd0};  // rmsnorm.cpp:127
  wire [56:0] scaled_516 = {16'd0, mul_513} + shl_515;  // rmsnorm.cpp:127
  // stage 6
  reg [26:0] trunc_459_s6;
  reg [15:0] sext_465_s6;
  reg [26:0] trunc_480_s6;
  reg [15:0] sext_483_s6;
  reg [26:0] trunc_498_s6;
  reg [15:0] sext_502_s6;
  reg [26:0] trunc_518_s6;
  reg [15:0] sext_522_s6;
  reg beat_20_533_s6;
  always @(posedge ap_clk) begin
    trunc_459_s6 <= scaled_457[56:30];
    sext_465_s6 <= sext_465_s5;
    trunc_480_s6 <= scaled_478[56:30];
    sext_483_s6 <= sext_483_s5;
    trunc_498_s6 <= scaled_496[56:30];
    sext_502_s6 <= sext_502_s5;
    trunc_518_s6 <= scaled_516[56:30];
    sext_522_s6 <= sext_522_s5;
    beat_20_533_s6 <= beat_20_533_s5;
  end
  wire [27:0] add_458 = {1'd0, trunc_459_s6} + 28'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_464;
  rmsnorm_mul_26s_16s_42_3 weighted_464_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en8, send_en7, send_en6}), .a(add_458[26:1]), .b(sext_465_s6), .p(weighted_464));  // rmsnorm.cpp:129
  wire [27:0] add_479 = {1'd0, trunc_480_s6} + 28'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_482;
  rmsnorm_mul_26s_16s_42_3 weighted_482_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en8, send_en7, send_en6}), .a(add_479[26:1]), .b(sext_483_s6), .p(weighted_482));  // rmsnorm.cpp:129
  wire [27:0] add_497 = {1'd0, trunc_498_s6} + 28'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_501;
  rmsnorm_mul_26s_16s_42_3 weighted_501_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en8, send_en7, send_en6}), .a(add_497[26:1]), .b(sext_502_s6), .p(weighted_501));  // rmsnorm.cpp:129
  wire [27:0] add_517 = {1'd0, trunc_518_s6} + 28'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_521;
  rmsnorm_mul_26s_16s_42_3 weighted_521_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en8, send_en7, send_en6}), .a(add_517[26:1]), .b(sext_522_s6), .p(weighted_521));  // rmsnorm.cpp:129
  // stage 7
  reg beat_20_533_s7;
  always @(posedge ap_clk) begin
    beat_20_533_s7 <= beat_20_533_s6;
  end
  // stage 8
  reg beat_20_533_s8;
  always @(posedge ap_clk) begin
    beat_20_533_s8 <= beat_20_533_s7;
  end
  // stage 9
  reg beat_20_533_s9;
  always @(posedge ap_clk) begin
    beat_20_533_s9 <= beat_20_533_s8;
  end
  wire [42:0] doubled_466 = {weighted_464, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_484 = {weighted_482, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_503 = {weighted_501, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_523 = {weighted_521, 1'd0};  // stream_kernel.hpp:120
  // stage 10
  reg [42:0] doubled_466_s10;
  reg [42:0] doubled_484_s10;
  reg [42:0] doubled_503_s10;
  reg [42:0] doubled_523_s10;
  reg beat_20_533_s10;
  always @(posedge ap_clk) begin
    doubled_466_s10 <= doubled_466;
    doubled_484_s10 <= doubled_484;
    doubled_503_s10 <= doubled_503;
    doubled_523_s10 <= doubled_523;
    beat_20_533_s10 <= beat_20_533_s9;
  end
  wire [42:0] ashr_467 = $signed(doubled_466_s10) >>> line_218_33;  // stream_kernel.hpp:121
  wire [42:0] ashr_485 = $signed(doubled_484_s10) >>> line_218_33;  // stream_kernel.hpp:121
  wire [42:0] ashr_504 = $signed(doubled_503_s10) >>> line_218_33;  // stream_kernel.hpp:121
  wire [42:0] ashr_524 = $signed(doubled_523_s10) >>> line_218_33;  // stream_kernel.hpp:121
  // stage 11
  reg [42:0] ashr_467_s11;
  reg [42:0] ashr_485_s11;
  reg [42:0] ashr_504_s11;
  reg [42:0] ashr_524_s11;
  reg beat_20_533_s11;
  always @(posedge ap_clk) begin
    ashr_467_s11 <= ashr_467;
    ashr_485_s11 <= ashr_485;
    ashr_504_s11 <= ashr_504;
    ashr_524_s11 <= ashr_524;
    beat_20_533_s11 <= beat_20_533_s10;
  end
  wire [43:0] add_468 = {1'd0, ashr_467_s11} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_469 = $signed(add_468[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_470 = $signed(add_468[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_486 = {1'd0, ashr_485_s11} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_487 = $signed(add_486[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_488 = $signed(add_486[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_505 = {1'd0, ashr_504_s11} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_506 = $signed(add_505[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_507 = $signed(add_505[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_525 = {1'd0, ashr_524_s11} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_526 = $signed(add_525[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_527 = $signed(add_525[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  // stage 12
  reg [31:0] zext_472_s12;
  reg icmp_470_s12;
  reg icmp_469_s12;
  reg icmp_488_s12;
  reg [31:0] zext_490_s12;
  reg icmp_487_s12;
  reg [31:0] zext_509_s12;
  reg icmp_507_s12;
  reg icmp_506_s12;
  reg [31:0] sext_529_s12;
  reg icmp_527_s12;
  reg icmp_526_s12;
  reg beat_20_533_s12;
  always @(posedge ap_clk) begin
    zext_472_s12 <= add_468[32:1];
    icmp_470_s12 <= icmp_470;
    icmp_469_s12 <= icmp_469;
    icmp_488_s12 <= icmp_488;
    zext_490_s12 <= add_486[32:1];
    icmp_487_s12 <= icmp_487;
    zext_509_s12 <= add_505[32:1];
    icmp_507_s12 <= icmp_507;
    icmp_506_s12 <= icmp_506;
    sext_529_s12 <= add_525[32:1];
    icmp_527_s12 <= icmp_527;
    icmp_526_s12 <= icmp_526;
    beat_20_533_s12 <= beat_20_533_s11;
  end
  wire [63:0] shl_471 = {zext_472_s12, 32'd0};
  wire [63:0] select_473 = icmp_470_s12 ? 64'h8000000100000000 : shl_471;  // stream_kernel.hpp:130
  wire [63:0] select_474 = icmp_469_s12 ? 64'h7fffffff00000000 : select_473;  // stream_kernel.hpp:130
  wire [31:0] select_489 = icmp_488_s12 ? 32'h80000001 : zext_490_s12;  // stream_kernel.hpp:130
  wire [31:0] y_491 = icmp_487_s12 ? 32'h7fffffff : select_489;  // stream_kernel.hpp:130
  wire [63:0] y_492 = select_474 | {32'd0, y_491};  // rmsnorm.cpp:229
  wire [95:0] shl_508 = {zext_509_s12, 64'd0};
  wire [95:0] select_510 = icmp_507_s12 ? 96'h800000010000000000000000 : shl_508;  // stream_kernel.hpp:130
  wire [95:0] select_511 = icmp_506_s12 ? 96'h7fffffff0000000000000000 : select_510;  // stream_kernel.hpp:130
  wire [95:0] y_512 = {32'd0, y_492} | select_511;  // rmsnorm.cpp:229
  wire [127:0] shl_528 = {sext_529_s12, 96'd0};  // rmsnorm.cpp:229
  wire [127:0] select_530 = icmp_527_s12 ? 128'h80000001000000000000000000000000 : shl_528;  // stream_kernel.hpp:130
  wire [127:0] select_531 = icmp_526_s12 ? 128'h7fffffff000000000000000000000000 : select_530;  // stream_kernel.hpp:130
  wire [127:0] y_532 = {32'd0, y_512} | select_531;  // rmsnorm.cpp:229
  wire xor_534 = c_6_8 ^ 1'd1;
  wire send_push_554 = send_v12 & send_en12;  // rmsnorm.cpp:232
  wire send_push_555 = send_v12 & send_en12 & xor_534;  // rmsnorm.cpp:233
  assign send_en0 = send_en1;
  assign send_en1 = ~(send_v1 & ((~s_gamma_beat_valid & xor_452) | (~m_y_beat_room) | (~m_trace_beat_room)));
  assign send_en2 = 1'd1;
  assign send_en3 = 1'd1;
  assign send_en4 = 1'd1;
  assign send_en5 = 1'd1;
  assign send_en6 = 1'd1;
  assign send_en7 = 1'd1;
  assign send_en8 = 1'd1;
  assign send_en9 = 1'd1;
  assign send_en10 = 1'd1;
  assign send_en11 = 1'd1;
  assign send_en12 = 1'd1;
  wire send_issue = send_run;
  wire send_leave = xor_536;
  assign send_v0 = send_issue & ~send_leave;
  reg send_busy;
  always @(posedge ap_clk) send_busy <= send_start | send_run | send_v1 | send_v2 | send_v3 | send_v4 | send_v5 | send_v6 | send_v7 | send_v8 | send_v9 | send_v10 | send_v11 | send_v12;
  always @(posedge ap_clk) begin
    if (send_issue & send_leave) send_run <= 1'b0;
    if (send_start) send_run <= 1'b1;
    if (send_en0) send_v1 <= send_v0; else if (send_en1) send_v1 <= 1'b0;
    send_v2 <= send_v1 & send_en1;
    send_v3 <= send_v2;
    send_v4 <= send_v3;
    send_v5 <= send_v4;
    send_v6 <= send_v5;
    send_v7 <= send_v6;
    send_v8 <= send_v7;
    send_v9 <= send_v8;
    send_v10 <= send_v9;
    send_v11 <= send_v10;
    send_v12 <= send_v11;
    if (rst) begin send_run <= 1'b0; send_v1 <= 1'b0; send_v2 <= 1'b0; send_v3 <= 1'b0; send_v4 <= 1'b0; send_v5 <= 1'b0; send_v6 <= 1'b0; send_v7 <= 1'b0; send_v8 <= 1'b0; send_v9 <= 1'b0; send_v10 <= 1'b0; send_v11 <= 1'b0; send_v12 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (send_v1 & send_en1) gamma_35 <= gamma_461;
    if (send_v0 & send_en0) group_36 <= group_537;
    if (send_v0 & send_en0) i168_37 <= i_538;
    if (send_v0 & send_en0) token_38 <= token_542;
    if (send_v1 & send_en1) gamma_packet_39 <= gamma_packet_545;
    if (send_v1 & send_en1) gamma_packet_40 <= gamma_packet_548;
    if (send_v0 & send_en0) second_41 <= second_549;
    if (line_218_done) gamma_35 <= 128'd0;
    if (line_218_done) group_36 <= 12'd0;
    if (line_218_done) i168_37 <= 13'd0;
    if (line_218_done) token_38 <= 3'd0;
    if (line_218_done) gamma_packet_39 <= 1'd0;
    if (line_218_done) gamma_packet_40 <= 1'd0;
    if (line_218_done) second_41 <= 1'd0;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_556 = x_packet_25 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_557 = x_packet_24 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_558 = {1'd0, select_556} | select_557;  // stream_kernel.hpp:50
  wire [3:0] select_559 = gamma_packet_40 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_560 = gamma_packet_39 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_561 = {1'd0, select_559} | select_560;  // stream_kernel.hpp:50
  wire [4:0] flags_562 = {2'd0, or_558} | or_561;  // rmsnorm.cpp:240
  wire more_x_563 = x_packet_24 ^ 1'd1;  // stream_kernel.hpp:45
  wire more_gamma_564 = gamma_packet_39 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_v0 & line_50_en0) flags_42 <= flags_562;
    if (line_50_v0 & line_50_en0) more_x_43 <= more_x_563;
    if (line_50_v0 & line_50_en0) more_gamma_44 <= more_gamma_564;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:204: line_204, 5 stages
  // stage 0
  wire [4:0] select_575 = t128_30[0] ? mem_norm_7 : mem_norm_6;
  wire [4:0] select_576 = t128_30[0] ? mem_norm_5 : mem_norm_4;
  wire [4:0] select_577 = t128_30[1] ? select_575 : select_576;
  wire [4:0] select_578 = t128_30[0] ? mem_norm_3 : mem_norm_2;
  wire [4:0] select_579 = t128_30[0] ? mem_norm_1 : mem_norm_0;
  wire [4:0] select_580 = t128_30[1] ? select_578 : select_579;
  wire [4:0] select_581 = t128_30[2] ? select_577 : select_580;
  wire [5:0] epsilon_shift_582 = {select_581, 1'd0};  // rmsnorm.cpp:204
  wire icmp_583 = epsilon_shift_582 == 6'd62;  // rmsnorm.cpp:205
  wire [61:0] shl_584 = {line_152_9[61:30], 30'd0};
  wire [14:0] shl_592 = {line_152_10[11:0], 3'd0};  // rmsnorm.cpp:208
  wire [30:0] rest_593 = {shl_592, 16'd0};  // rmsnorm.cpp:110
  wire line_204_load_594 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  wire line_204_load_595 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  wire line_204_load_596 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  wire line_204_load_597 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  wire line_204_load_598 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  wire line_204_load_599 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  wire line_204_load_600 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  wire line_204_load_601 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  // stage 1
  reg trunc_566_s1;
  reg trunc_569_s1;
  reg trunc_574_s1;
  reg [61:0] shl_584_s1;
  reg [5:0] epsilon_shift_582_s1;
  reg icmp_583_s1;
  always @(posedge ap_clk) begin
    trunc_566_s1 <= t128_30[0];
    trunc_569_s1 <= t128_30[1];
    trunc_574_s1 <= t128_30[2];
    shl_584_s1 <= shl_584;
    epsilon_shift_582_s1 <= epsilon_shift_582;
    icmp_583_s1 <= icmp_583;
  end
  wire [46:0] select_565 = trunc_566_s1 ? mem_sum_7 : mem_sum_6;
  wire [46:0] select_567 = trunc_566_s1 ? mem_sum_5 : mem_sum_4;
  wire [46:0] select_568 = trunc_569_s1 ? select_565 : select_567;
  wire [46:0] select_570 = trunc_566_s1 ? mem_sum_3 : mem_sum_2;
  wire [46:0] select_571 = trunc_566_s1 ? mem_sum_1 : mem_sum_0;
  wire [46:0] select_572 = trunc_569_s1 ? select_570 : select_571;
  wire [46:0] select_573 = trunc_574_s1 ? select_568 : select_572;
  wire [61:0] lshr_585 = shl_584_s1 >> epsilon_shift_582_s1;  // rmsnorm.cpp:205
  wire line_204_load_602 = line_204_v1 & line_204_en1;  // rmsnorm.cpp:205
  wire line_204_load_603 = line_204_v1 & line_204_en1;  // rmsnorm.cpp:205
  wire line_204_load_604 = line_204_v1 & line_204_en1;  // rmsnorm.cpp:205
  wire line_204_load_605 = line_204_v1 & line_204_en1;  // rmsnorm.cpp:205
  wire line_204_load_606 = line_204_v1 & line_204_en1;  // rmsnorm.cpp:205
  wire line_204_load_607 = line_204_v1 & line_204_en1;  // rmsnorm.cpp:205
  wire line_204_load_608 = line_204_v1 & line_204_en1;  // rmsnorm.cpp:205
  wire line_204_load_609 = line_204_v1 & line_204_en1;  // rmsnorm.cpp:205
  // stage 2
  reg [61:0] lshr_585_s2;
  reg icmp_583_s2;
  reg [46:0] select_573_s2;
  always @(posedge ap_clk) begin
    lshr_585_s2 <= lshr_585;
    icmp_583_s2 <= icmp_583_s1;
    select_573_s2 <= select_573;
  end
  wire [61:0] select_586 = icmp_583_s2 ? 62'd0 : lshr_585_s2;  // rmsnorm.cpp:205
  wire [62:0] ss_587 = {16'd0, select_573_s2} + {1'd0, select_586};  // rmsnorm.cpp:205
  // stage 3
  reg [62:0] ss_587_s3;
  always @(posedge ap_clk) begin
    ss_587_s3 <= ss_587;
  end
  wire icmp_588 = ss_587_s3 > 63'h40000000;  // rmsnorm.cpp:109
  wire [62:0] select_589 = icmp_588 ? ss_587_s3 : 63'h40000000;  // rmsnorm.cpp:109
  // stage 4
  reg [62:0] select_589_s4;
  always @(posedge ap_clk) begin
    select_589_s4 <= select_589;
  end
  wire [63:0] shl_590 = {select_589_s4, 1'd0};  // rmsnorm.cpp:109
  wire [64:0] more_591 = {1'd0, shl_590} + {2'd0, select_589_s4};  // rmsnorm.cpp:109
  assign line_204_en0 = 1'd1;
  assign line_204_en1 = 1'd1;
  assign line_204_en2 = 1'd1;
  assign line_204_en3 = 1'd1;
  assign line_204_en4 = 1'd1;
  wire line_204_issue = line_204_run;
  wire line_204_leave = 1'b0;
  assign line_204_v0 = line_204_issue;
  reg line_204_busy;
  always @(posedge ap_clk) line_204_busy <= line_204_start | line_204_run | line_204_v1 | line_204_v2 | line_204_v3 | line_204_v4;
  always @(posedge ap_clk) begin
    if (line_204_issue & line_204_en0) line_204_run <= 1'b0;
    if (line_204_start) line_204_run <= 1'b1;
    line_204_v1 <= line_204_v0;
    line_204_v2 <= line_204_v1;
    line_204_v3 <= line_204_v2;
    line_204_v4 <= line_204_v3;
    if (rst) begin line_204_run <= 1'b0; line_204_v1 <= 1'b0; line_204_v2 <= 1'b0; line_204_v3 <= 1'b0; line_204_v4 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_204_v3 & line_204_en3) want_45 <= select_589;
    if (line_204_v4 & line_204_en4) line_204_46 <= more_591;
    if (line_204_v0 & line_204_en0) line_204_47 <= t128_30;
    if (line_204_v0 & line_204_en0) rest_48 <= rest_593;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:113: root, pipelined loop, II=1, depth 1
  wire icmp_610 = i_52 < 5'd24;  // rmsnorm.cpp:113
  wire xor_611 = icmp_610 ^ 1'd1;
  wire [75:0] left_612 = {1'd0, rest_49} - {1'd0, want_50};  // rmsnorm.cpp:115
  wire [74:0] select_613 = left_612[75] ? rest_49 : left_612[74:0];
  wire [74:0] rest_614 = {select_613[72:0], 2'd0};  // rmsnorm.cpp:117
  wire [74:0] shl_615 = {want_50[73:0], 1'd0};  // rmsnorm.cpp:118
  wire [74:0] sub_616 = shl_615 - {12'd0, want_45};  // rmsnorm.cpp:118
  wire [74:0] add_617 = shl_615 + {10'd0, line_204_46};  // rmsnorm.cpp:118
  wire [74:0] want_618 = left_612[75] ? sub_616 : add_617;
  wire [23:0] shl_619 = {ref_51[22:0], 1'd0};
  wire bit_620 = left_612[75] ^ 1'd1;
  wire [23:0] ref_621 = shl_619 | {23'd0, bit_620};  // rmsnorm.cpp:119
  wire [4:0] i_622 = i_52 + 5'd1;  // rmsnorm.cpp:113
  assign root_en0 = 1'd1;
  wire root_issue = root_run;
  wire root_leave = xor_611;
  assign root_v0 = root_issue & ~root_leave;
  wire root_busy = root_run;
  always @(posedge ap_clk) begin
    if (root_issue & root_leave) root_run <= 1'b0;
    if (root_start) root_run <= 1'b1;
    if (rst) begin root_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (root_v0 & root_en0) rest_49 <= rest_614;
    if (root_v0 & root_en0) want_50 <= want_618;
    if (root_v0 & root_en0) ref_51 <= ref_621;
    if (root_v0 & root_en0) i_52 <= i_622;
    if (line_204_done) rest_49 <= {44'd0, rest_48};
    if (line_204_done) want_50 <= {12'd0, want_45};
    if (line_204_done) ref_51 <= 24'd0;
    if (line_204_done) i_52 <= 5'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:208: line_208, 1 stages
  wire [3:0] t_623 = t128_30 + 4'd1;  // rmsnorm.cpp:203
  wire line_208_store_624 = line_208_v0 & line_208_en0;  // rmsnorm.cpp:208
  assign line_208_en0 = 1'd1;
  wire line_208_issue = line_208_run;
  wire line_208_leave = 1'b0;
  assign line_208_v0 = line_208_issue;
  wire line_208_busy = line_208_run;
  always @(posedge ap_clk) begin
    if (line_208_issue & line_208_en0) line_208_run <= 1'b0;
    if (line_208_start) line_208_run <= 1'b1;
    if (rst) begin line_208_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_208_v0 & line_208_en0) t_53 <= t_623;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:135: line_135, 1 stages
  wire [4:0] select_625 = c_5_11 ? mem_sticky : 5'd0;  // rmsnorm.cpp:245
  wire [4:0] sticky_626 = select_625 | flags_54;  // rmsnorm.cpp:245
  wire [31:0] add_627 = mem_frames + 32'd1;  // rmsnorm.cpp:246
  wire [31:0] frames_628 = c_5_11 ? add_627 : 32'd1;  // rmsnorm.cpp:246
  wire [36:0] shl_629 = {flags_54, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_630 = shl_629 | {32'd0, sticky_626};  // stream_kernel.hpp:81
  wire [63:0] shl_631 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_632 = {27'd0, data_630} | shl_631;  // stream_kernel.hpp:84
  wire [127:0] shl_633 = {frames_628, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_634 = {64'd0, or_632} | shl_633;  // stream_kernel.hpp:84
  wire [127:0] data_635 = or_634 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_135_load_636 = line_135_v0 & line_135_en0;  // rmsnorm.cpp:245
  wire line_135_store_637 = line_135_v0 & line_135_en0;  // rmsnorm.cpp:245
  wire line_135_load_638 = line_135_v0 & line_135_en0;  // rmsnorm.cpp:246
  wire line_135_store_639 = line_135_v0 & line_135_en0;  // rmsnorm.cpp:246
  wire line_135_push_640 = line_135_v0 & line_135_en0;  // stream_kernel.hpp:85
  assign line_135_en0 = ~(line_135_v0 & ((~m_status_beat_ready)));
  wire line_135_issue = line_135_run;
  wire line_135_leave = 1'b0;
  assign line_135_v0 = line_135_issue;
  wire line_135_busy = line_135_run;
  always @(posedge ap_clk) begin
    if (line_135_issue & line_135_en0) line_135_run <= 1'b0;
    if (line_135_start) line_135_run <= 1'b1;
    if (rst) begin line_135_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_153_done_0) flags_54 <= {4'd0, flags_15};
    if (line_153_done_0) more_x_55 <= more_x_16;
    if (line_153_done_0) more_gamma_56 <= more_x_16;
    if (line_50_done) flags_54 <= flags_42;
    if (line_50_done) more_x_55 <= more_x_43;
    if (line_50_done) more_gamma_56 <= more_gamma_44;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_641 = more_57 ^ 1'd1;
  wire more_642 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_643 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_641;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_57 <= more_642;
    if (line_135_done) more_57 <= more_x_55;
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
  wire xor_644 = more_58 ^ 1'd1;
  wire more_645 = s_gamma_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_646 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_gamma_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_644;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_58 <= more_645;
    if (line_69_done) more_58 <= more_gamma_56;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:135: line_135_2, 1 stages
  assign line_135_2_en0 = 1'd1;
  wire line_135_2_issue = line_135_2_run;
  wire line_135_2_leave = 1'b0;
  assign line_135_2_v0 = line_135_2_issue;
  wire line_135_2_busy = line_135_2_run;
  always @(posedge ap_clk) begin
    if (line_135_2_issue & line_135_2_en0) line_135_2_run <= 1'b0;
    if (line_135_2_start) line_135_2_run <= 1'b1;
    if (rst) begin line_135_2_run <= 1'b0; end
  end

  // ---- control
  assign line_152_done_0 = (state == LINE_152_S) & ~line_152_busy & line_152_12;
  assign line_152_done_1 = (state == LINE_152_S) & ~line_152_busy & ~line_152_12;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_153_done_0 = (state == LINE_153_S) & ~line_153_busy & cmd_16_14;
  assign line_153_done_1 = (state == LINE_153_S) & ~line_153_busy & ~cmd_16_14;
  assign line_157_done = (state == LINE_157_S) & ~line_157_busy;
  assign load_done = (state == LOAD_S) & ~load_busy;
  assign line_185_done = (state == LINE_185_S) & ~line_185_busy;
  assign shifts_done = (state == SHIFTS_S) & ~shifts_busy;
  assign line_193_done = (state == LINE_193_S) & ~line_193_busy;
  assign measure_done = (state == MEASURE_S) & ~measure_busy;
  assign line_203_done = (state == LINE_203_S) & ~line_203_busy;
  assign line_203_2_done_0 = (state == LINE_203_2_S) & ~line_203_2_busy & line_203_2_31;
  assign line_203_2_done_1 = (state == LINE_203_2_S) & ~line_203_2_busy & ~line_203_2_31;
  assign line_218_done = (state == LINE_218_S) & ~line_218_busy;
  assign send_done = (state == SEND_S) & ~send_busy;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_204_done = (state == LINE_204_S) & ~line_204_busy;
  assign root_done = (state == ROOT_S) & ~root_busy;
  assign line_208_done = (state == LINE_208_S) & ~line_208_busy;
  assign line_135_done = (state == LINE_135_S) & ~line_135_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_135_2_done = (state == LINE_135_2_S) & ~line_135_2_busy;
  always @(posedge ap_clk) begin
    if (line_152_done_0 | line_113_done) state <= LINE_153_S;
    if (line_152_done_1) state <= LINE_113_S;
    if (line_153_done_0 | line_50_done) state <= LINE_135_S;
    if (line_153_done_1) state <= LINE_157_S;
    if (line_157_done) state <= LOAD_S;
    if (load_done) state <= LINE_185_S;
    if (line_185_done) state <= SHIFTS_S;
    if (shifts_done) state <= LINE_193_S;
    if (line_193_done) state <= MEASURE_S;
    if (measure_done) state <= LINE_203_S;
    if (line_203_done | line_208_done) state <= LINE_203_2_S;
    if (line_203_2_done_0) state <= LINE_204_S;
    if (line_203_2_done_1) state <= LINE_218_S;
    if (line_218_done) state <= SEND_S;
    if (send_done) state <= LINE_50_S;
    if (line_204_done) state <= ROOT_S;
    if (root_done) state <= LINE_208_S;
    if (line_135_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_135_2_S;
    if (call_begin | line_135_2_done) state <= LINE_152_S;
    if (rst) state <= RESTART;
  end
  assign line_153_start = line_152_done_0 | line_113_done;
  assign line_113_start = line_152_done_1;
  assign line_135_start = line_153_done_0 | line_50_done;
  assign line_157_start = line_153_done_1;
  assign load_start = line_157_done;
  assign line_185_start = load_done;
  assign shifts_start = line_185_done;
  assign line_193_start = shifts_done;
  assign measure_start = line_193_done;
  assign line_203_start = measure_done;
  assign line_203_2_start = line_203_done | line_208_done;
  assign line_204_start = line_203_2_done_0;
  assign line_218_start = line_203_2_done_1;
  assign send_start = line_218_done;
  assign line_50_start = send_done;
  assign root_start = line_204_done;
  assign line_208_start = root_done;
  assign discard_start = line_135_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_135_2_start = discard_2_done;
  assign line_152_start = call_begin | line_135_2_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_152_pop_82;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  rmsnorm_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: data and valid are registered
  wire s_x_beat_take = load_pop_173 | discard_pop_643;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  rmsnorm_forward #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_gamma: data and valid are registered
  wire s_gamma_beat_take = send_pop_550 | discard_2_pop_646;
  wire s_gamma_unused = &{1'b0, s_gamma_TKEEP, s_gamma_TSTRB};
  rmsnorm_forward #(.WIDTH(129)) s_gamma_slice (.clk(ap_clk), .rst(rst), .in_data({s_gamma_TLAST, s_gamma_TDATA}), .in_valid(s_gamma_TVALID), .in_ready(s_gamma_TREADY), .out_data(s_gamma_beat), .out_valid(s_gamma_beat_valid), .out_ready(s_gamma_beat_take));

  // m_y: 16 beats; 12 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = send_push_554;
  wire [128:0] m_y_beat = {beat_20_533_s12, y_532};
  rmsnorm_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_trace: 16 beats; 12 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = send_push_555;
  wire [128:0] m_trace_beat = {beat_20_533_s12, y_532};
  rmsnorm_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_135_push_640;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_635};
  rmsnorm_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/rmsnorm/rmsnorm.cpp:145: sticky
  always @(posedge ap_clk) begin
    if (line_135_store_637) mem_sticky <= sticky_626;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/rmsnorm/rmsnorm.cpp:145: frames
  always @(posedge ap_clk) begin
    if (line_135_store_639) mem_frames <= frames_628;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/rmsnorm/rmsnorm.cpp:146: even
  wire mem_even_write = load_store_174 | measure_store_427;
  wire [10:0] mem_even_write_address = load_store_174 ? i_22[11:1] : trunc_428_s4;
  wire [131:0] mem_even_write_data = load_store_174 ? or_130 : or_332;
  wire mem_even_read = measure_load_425 | send_load_551;
  wire [10:0] mem_even_read_address = measure_load_425 ? i90_28[10:0] : group_36[10:0];
  wire mem_even_advance = measure_v1 & measure_en1 | send_v1 & send_en1;
  rmsnorm_mem_even mem_even_ram (.clk(ap_clk), .read(mem_even_read), .read_address(mem_even_read_address), .q(mem_even_q), .advance(mem_even_advance), .q2(mem_even_q2), .write(mem_even_write), .write_address(mem_even_write_address), .write_data(mem_even_write_data));

  // hls/rmsnorm/rmsnorm.cpp:146: odd
  wire mem_odd_write = load_store_175 | measure_store_429;
  wire [10:0] mem_odd_write_address = load_store_175 ? i_22[11:1] : trunc_428_s4;
  wire [131:0] mem_odd_write_data = load_store_175 ? or_130 : or_346;
  wire mem_odd_read = measure_load_426 | send_load_552;
  wire [10:0] mem_odd_read_address = measure_load_426 ? i90_28[10:0] : group_36[10:0];
  wire mem_odd_advance = measure_v1 & measure_en1 | send_v1 & send_en1;
  rmsnorm_mem_odd mem_odd_ram (.clk(ap_clk), .read(mem_odd_read), .read_address(mem_odd_read_address), .q(mem_odd_q), .advance(mem_odd_advance), .q2(mem_odd_q2), .write(mem_odd_write), .write_address(mem_odd_write_address), .write_data(mem_odd_write_data));

  // hls/rmsnorm/rmsnorm.cpp:147: root
  wire mem_root_write = line_208_store_624;
  wire [2:0] mem_root_write_address = line_204_47[2:0];
  wire [23:0] mem_root_write_data = ref_51;
  wire mem_root_read = send_load_553;
  wire [2:0] mem_root_read_address = token_38_s1;
  rmsnorm_mem_root mem_root_ram (.clk(ap_clk), .read(mem_root_read), .read_address(mem_root_read_address), .q(mem_root_q), .write(mem_root_write), .write_address(mem_root_write_address), .write_data(mem_root_write_data));

  // hls/rmsnorm/rmsnorm.cpp:159: any_0
  always @(posedge ap_clk) begin
    if (line_157_store_91) mem_any_0 <= 32'd0;
    if (load_store_184) mem_any_0 <= or_154;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: any_1
  always @(posedge ap_clk) begin
    if (line_157_store_92) mem_any_1 <= 32'd0;
    if (load_store_185) mem_any_1 <= or_154;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: any_2
  always @(posedge ap_clk) begin
    if (line_157_store_93) mem_any_2 <= 32'd0;
    if (load_store_186) mem_any_2 <= or_154;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: any_3
  always @(posedge ap_clk) begin
    if (line_157_store_94) mem_any_3 <= 32'd0;
    if (load_store_187) mem_any_3 <= or_154;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: any_4
  always @(posedge ap_clk) begin
    if (line_157_store_95) mem_any_4 <= 32'd0;
    if (load_store_188) mem_any_4 <= or_154;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: any_5
  always @(posedge ap_clk) begin
    if (line_157_store_96) mem_any_5 <= 32'd0;
    if (load_store_189) mem_any_5 <= or_154;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: any_6
  always @(posedge ap_clk) begin
    if (line_157_store_97) mem_any_6 <= 32'd0;
    if (load_store_190) mem_any_6 <= or_154;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: any_7
  always @(posedge ap_clk) begin
    if (line_157_store_98) mem_any_7 <= 32'd0;
    if (load_store_191) mem_any_7 <= or_154;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: norm_0
  always @(posedge ap_clk) begin
    if (line_157_store_99) mem_norm_0 <= 5'd0;
    if (shifts_store_303) mem_norm_0 <= select_284;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: norm_1
  always @(posedge ap_clk) begin
    if (line_157_store_100) mem_norm_1 <= 5'd0;
    if (shifts_store_304) mem_norm_1 <= select_284;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: norm_2
  always @(posedge ap_clk) begin
    if (line_157_store_101) mem_norm_2 <= 5'd0;
    if (shifts_store_305) mem_norm_2 <= select_284;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: norm_3
  always @(posedge ap_clk) begin
    if (line_157_store_102) mem_norm_3 <= 5'd0;
    if (shifts_store_306) mem_norm_3 <= select_284;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: norm_4
  always @(posedge ap_clk) begin
    if (line_157_store_103) mem_norm_4 <= 5'd0;
    if (shifts_store_307) mem_norm_4 <= select_284;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: norm_5
  always @(posedge ap_clk) begin
    if (line_157_store_104) mem_norm_5 <= 5'd0;
    if (shifts_store_308) mem_norm_5 <= select_284;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: norm_6
  always @(posedge ap_clk) begin
    if (line_157_store_105) mem_norm_6 <= 5'd0;
    if (shifts_store_309) mem_norm_6 <= select_284;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: norm_7
  always @(posedge ap_clk) begin
    if (line_157_store_106) mem_norm_7 <= 5'd0;
    if (shifts_store_310) mem_norm_7 <= select_284;
  end

  // hls/rmsnorm/rmsnorm.cpp:161: sum_0
  always @(posedge ap_clk) begin
    if (line_157_store_107) mem_sum_0 <= 47'd0;
    if (measure_store_438) mem_sum_0 <= add_403;
  end

  // hls/rmsnorm/rmsnorm.cpp:161: sum_1
  always @(posedge ap_clk) begin
    if (line_157_store_108) mem_sum_1 <= 47'd0;
    if (measure_store_439) mem_sum_1 <= add_403;
  end

  // hls/rmsnorm/rmsnorm.cpp:161: sum_2
  always @(posedge ap_clk) begin
    if (line_157_store_109) mem_sum_2 <= 47'd0;
    if (measure_store_440) mem_sum_2 <= add_403;
  end

  // hls/rmsnorm/rmsnorm.cpp:161: sum_3
  always @(posedge ap_clk) begin
    if (line_157_store_110) mem_sum_3 <= 47'd0;
    if (measure_store_441) mem_sum_3 <= add_403;
  end

  // hls/rmsnorm/rmsnorm.cpp:161: sum_4
  always @(posedge ap_clk) begin
    if (line_157_store_111) mem_sum_4 <= 47'd0;
    if (measure_store_442) mem_sum_4 <= add_403;
  end

  // hls/rmsnorm/rmsnorm.cpp:161: sum_5
  always @(posedge ap_clk) begin
    if (line_157_store_112) mem_sum_5 <= 47'd0;
    if (measure_store_443) mem_sum_5 <= add_403;
  end

  // hls/rmsnorm/rmsnorm.cpp:161: sum_6
  always @(posedge ap_clk) begin
    if (line_157_store_113) mem_sum_6 <= 47'd0;
    if (measure_store_444) mem_sum_6 <= add_403;
  end

  // hls/rmsnorm/rmsnorm.cpp:161: sum_7
  always @(posedge ap_clk) begin
    if (line_157_store_114) mem_sum_7 <= 47'd0;
    if (measure_store_445) mem_sum_7 <= add_403;
  end
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module rmsnorm_forward #(
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
module rmsnorm_output #(
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
module rmsnorm_single #(
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

// hls/rmsnorm/rmsnorm.cpp:146: even, 2048 words of 132 bits; its output is registered once more
module rmsnorm_mem_even (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [10:0]  read_address,
  output wire [131:0] q,
  output wire [131:0] q2,
  input  wire         write,
  input  wire [10:0]  write_address,
  input  wire [131:0] write_data
);
  (* ram_style = "ultra" *) reg [131:0] memory [0:2047];
  reg [131:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/rmsnorm/rmsnorm.cpp:146: odd, 2048 words of 132 bits; its output is registered once more
module rmsnorm_mem_odd (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [10:0]  read_address,
  output wire [131:0] q,
  output wire [131:0] q2,
  input  wire         write,
  input  wire [10:0]  write_address,
  input  wire [131:0] write_data
);
  (* ram_style = "ultra" *) reg [131:0] memory [0:2047];
  reg [131:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/rmsnorm/rmsnorm.cpp:147: root, 8 words of 24 bits
module rmsnorm_mem_root (
  input  wire        clk,
  input  wire        read,
  input  wire [2:0]  read_address,
  output reg  [23:0] q,
  input  wire        write,
  input  wire [2:0]  write_address,
  input  wire [23:0] write_data
);
  (* ram_style = "distributed" *) reg [23:0] memory [0:7];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 16 x 25 bits, signed product after 3 stages
module rmsnorm_mul_16s_25s_40_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [15:0] a,
  input  wire [24:0] b,
  output wire [39:0] p
);
  reg [15:0] a_q;
  reg [24:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [39:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{24{a_q[15]}}, a_q}) * $signed({{15{b_q[24]}}, b_q});
  reg [39:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 17 x 24 bits, unsigned product after 3 stages
module rmsnorm_mul_17_24_41_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [16:0] a,
  input  wire [23:0] b,
  output wire [40:0] p
);
  reg [16:0] a_q;
  reg [23:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [40:0] m;
  always @(posedge clk) if (enable[1]) m <= {24'd0, a_q} * {17'd0, b_q};
  reg [40:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 18 x 18 bits, signed product after 3 stages
module rmsnorm_mul_18s_18s_33_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [17:0] a,
  input  wire [17:0] b,
  output wire [32:0] p
);
  reg [17:0] a_q;
  reg [17:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [32:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{15{a_q[17]}}, a_q}) * $signed({{15{b_q[17]}}, b_q});
  reg [32:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 26 x 16 bits, signed product after 3 stages
module rmsnorm_mul_26s_16s_42_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [25:0] a,
  input  wire [15:0] b,
  output wire [41:0] p
);
  reg [25:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [41:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{16{a_q[25]}}, a_q}) * $signed({{26{b_q[15]}}, b_q});
  reg [41:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

`default_nettype wire
