// rmsnorm: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load: II=1, depth 3 (hls/rmsnorm/rmsnorm.cpp:170)
//   shifts: II=1, depth 5 (hls/rmsnorm/rmsnorm.cpp:180)
//   measure: II=1, depth 10 (hls/rmsnorm/rmsnorm.cpp:189)
//   send: II=1, depth 13 (hls/rmsnorm/rmsnorm.cpp:212)
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
  localparam [4:0] LINE_151_S = 5'd0;
  localparam [4:0] LINE_113_S = 5'd1;
  localparam [4:0] LINE_152_S = 5'd2;
  localparam [4:0] LINE_156_S = 5'd3;
  localparam [4:0] LOAD_S = 5'd4;
  localparam [4:0] LINE_180_S = 5'd5;
  localparam [4:0] SHIFTS_S = 5'd6;
  localparam [4:0] LINE_189_S = 5'd7;
  localparam [4:0] MEASURE_S = 5'd8;
  localparam [4:0] LINE_199_S = 5'd9;
  localparam [4:0] LINE_199_2_S = 5'd10;
  localparam [4:0] LINE_214_S = 5'd11;
  localparam [4:0] SEND_S = 5'd12;
  localparam [4:0] LINE_50_S = 5'd13;
  localparam [4:0] LINE_200_S = 5'd14;
  localparam [4:0] ROOT_S = 5'd15;
  localparam [4:0] LINE_204_S = 5'd16;
  localparam [4:0] LINE_135_S = 5'd17;
  localparam [4:0] DISCARD_S = 5'd18;
  localparam [4:0] LINE_69_S = 5'd19;
  localparam [4:0] DISCARD_2_S = 5'd20;
  localparam [4:0] LINE_135_2_S = 5'd21;
  localparam [4:0] RESTART = 5'd22;
  reg [4:0] state;
  wire line_151_done_0;
  wire line_151_done_1;
  wire line_113_done;
  wire line_152_done_0;
  wire line_152_done_1;
  wire line_156_done;
  wire load_done;
  wire line_180_done;
  wire shifts_done;
  wire line_189_done;
  wire measure_done;
  wire line_199_done;
  wire line_199_2_done_0;
  wire line_199_2_done_1;
  wire line_214_done;
  wire send_done;
  wire line_50_done;
  wire line_200_done;
  wire root_done;
  wire line_204_done;
  wire line_135_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_135_2_done;
  wire call_begin = state == RESTART;

  // hls/rmsnorm/rmsnorm.cpp:151: line_151
  wire line_151_start;
  reg line_151_run;
  reg [127:0] s_cmd_data_1;
  reg line_151_2;
  reg [3:0] c_4_3;
  reg [15:0] groups_4;
  reg [2:0] line_151_5;
  reg [3:0] line_151_6;
  reg [4:0] line_151_7;
  reg c_6_8;
  reg [61:0] line_151_9;
  reg [14:0] line_151_10;
  reg c_5_11;
  reg line_151_12;
  reg line_151_v1;
  reg line_151_v2;
  wire line_151_v0;
  wire line_151_en0;
  wire line_151_en1;
  wire line_151_en2;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_13;
  wire line_113_v0;
  wire line_113_en0;

  // hls/rmsnorm/rmsnorm.cpp:152: line_152
  wire line_152_start;
  reg line_152_run;
  reg cmd_16_14;
  reg flags_15;
  reg more_x_16;
  wire line_152_v0;
  wire line_152_en0;

  // hls/rmsnorm/rmsnorm.cpp:156: line_156
  wire line_156_start;
  reg line_156_run;
  reg [12:0] beats_17;
  reg [13:0] line_156_18;
  reg [2:0] last_token_19;
  reg [11:0] line_156_20;
  reg line_156_v1;
  wire line_156_v0;
  wire line_156_en0;
  wire line_156_en1;

  // hls/rmsnorm/rmsnorm.cpp:170: load
  wire load_start;
  reg load_run;
  reg [12:0] i_21;
  reg [2:0] token_22;
  reg x_packet_23;
  reg x_packet_24;
  reg second_25;
  reg load_v1;
  reg load_v2;
  wire load_v0;
  wire load_en0;
  wire load_en1;
  wire load_en2;

  // hls/rmsnorm/rmsnorm.cpp:180: line_180
  wire line_180_start;
  reg line_180_run;
  wire line_180_v0;
  wire line_180_en0;

  // hls/rmsnorm/rmsnorm.cpp:180: shifts
  wire shifts_start;
  reg shifts_run;
  reg [3:0] t_26;
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

  // hls/rmsnorm/rmsnorm.cpp:189: line_189
  wire line_189_start;
  reg line_189_run;
  wire line_189_v0;
  wire line_189_en0;

  // hls/rmsnorm/rmsnorm.cpp:189: measure
  wire measure_start;
  reg measure_run;
  reg [12:0] i79_27;
  reg [2:0] token_28;
  reg second_29;
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

  // hls/rmsnorm/rmsnorm.cpp:199: line_199
  wire line_199_start;
  reg line_199_run;
  wire line_199_v0;
  wire line_199_en0;

  // hls/rmsnorm/rmsnorm.cpp:199: line_199_2
  wire line_199_2_start;
  reg line_199_2_run;
  reg [3:0] t113_30;
  reg line_199_2_31;
  wire line_199_2_v0;
  wire line_199_2_en0;

  // hls/rmsnorm/rmsnorm.cpp:214: line_214
  wire line_214_start;
  reg line_214_run;
  reg [12:0] line_214_32;
  reg [4:0] line_214_33;
  reg [13:0] line_214_34;
  wire line_214_v0;
  wire line_214_en0;

  // hls/rmsnorm/rmsnorm.cpp:212: send
  wire send_start;
  reg send_run;
  reg [127:0] gamma_35;
  reg [11:0] group_36;
  reg [12:0] i153_37;
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

  // hls/rmsnorm/rmsnorm.cpp:200: line_200
  wire line_200_start;
  reg line_200_run;
  reg [62:0] want_45;
  reg [64:0] line_200_46;
  reg [3:0] line_200_47;
  reg [30:0] rest_48;
  reg line_200_v1;
  reg line_200_v2;
  reg line_200_v3;
  reg line_200_v4;
  wire line_200_v0;
  wire line_200_en0;
  wire line_200_en1;
  wire line_200_en2;
  wire line_200_en3;
  wire line_200_en4;

  // hls/rmsnorm/rmsnorm.cpp:113: root
  wire root_start;
  reg root_run;
  reg [74:0] rest_49;
  reg [74:0] want_50;
  reg [23:0] ref_51;
  reg [4:0] i_52;
  wire root_v0;
  wire root_en0;

  // hls/rmsnorm/rmsnorm.cpp:204: line_204
  wire line_204_start;
  reg line_204_run;
  reg [3:0] t_53;
  wire line_204_v0;
  wire line_204_en0;

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
  wire [131:0] mem_x_q;
  wire [131:0] mem_x_q2;
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

  // ---- hls/rmsnorm/rmsnorm.cpp:151: line_151, 3 stages
  // stage 0
  wire icmp_59 = s_cmd_beat_data[55:48] > 8'd30;
  wire [63:0] shl_60 = {s_cmd_beat_data[63:56], 56'd0};
  wire icmp_61 = shl_60 != 64'd0;
  wire or_62 = icmp_59 | icmp_61;  // stream_kernel.hpp:107
  wire [15:0] shl_63 = {s_cmd_beat_data[15:8], 8'd0};
  wire icmp_64 = shl_63 == 16'd0;  // rmsnorm.cpp:153
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
  wire line_151_pop_82 = line_151_v0 & line_151_en0;  // rmsnorm.cpp:151
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
  assign line_151_en0 = ~(line_151_v0 & ((~s_cmd_beat_valid)));
  assign line_151_en1 = 1'd1;
  assign line_151_en2 = 1'd1;
  wire line_151_issue = line_151_run;
  wire line_151_leave = 1'b0;
  assign line_151_v0 = line_151_issue;
  wire line_151_busy = line_151_run | line_151_v1 | line_151_v2;
  always @(posedge ap_clk) begin
    if (line_151_issue & line_151_en0) line_151_run <= 1'b0;
    if (line_151_start) line_151_run <= 1'b1;
    line_151_v1 <= line_151_v0 & line_151_en0;
    line_151_v2 <= line_151_v1;
    if (rst) begin line_151_run <= 1'b0; line_151_v1 <= 1'b0; line_151_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_151_v0 & line_151_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_151_v0 & line_151_en0) line_151_2 <= icmp_64;
    if (line_151_v0 & line_151_en0) c_4_3 <= c_4_75;
    if (line_151_v0 & line_151_en0) groups_4 <= s_cmd_beat_data[47:32];
    if (line_151_v0 & line_151_en0) line_151_5 <= c_4_75[2:0];
    if (line_151_v0 & line_151_en0) line_151_6 <= c_4_75;
    if (line_151_v0 & line_151_en0) line_151_7 <= s_cmd_beat_data[52:48];
    if (line_151_v0 & line_151_en0) c_6_8 <= c_6_80;
    if (line_151_v0 & line_151_en0) line_151_9 <= s_cmd_beat_data[111:50];
    if (line_151_v0 & line_151_en0) line_151_10 <= s_cmd_beat_data[46:32];
    if (line_151_v0 & line_151_en0) c_5_11 <= c_5_81;
    if (line_151_v2 & line_151_en2) line_151_12 <= or_79;
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

  // ---- hls/rmsnorm/rmsnorm.cpp:152: line_152, 1 stages
  wire more_x_85 = cmd_16_14 & line_151_2;  // rmsnorm.cpp:153
  assign line_152_en0 = 1'd1;
  wire line_152_issue = line_152_run;
  wire line_152_leave = 1'b0;
  assign line_152_v0 = line_152_issue;
  wire line_152_busy = line_152_run;
  always @(posedge ap_clk) begin
    if (line_152_issue & line_152_en0) line_152_run <= 1'b0;
    if (line_152_start) line_152_run <= 1'b1;
    if (rst) begin line_152_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_152_v0 & line_152_en0) flags_15 <= cmd_16_14;
    if (line_152_v0 & line_152_en0) more_x_16 <= more_x_85;
    if (line_151_done_0) cmd_16_14 <= 1'd1;
    if (line_113_done) cmd_16_14 <= line_113_13;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:156: line_156, 2 stages
  // stage 0
  wire [15:0] groups_86 = $signed(groups_4) * $signed({12'd0, c_4_3});  // rmsnorm.cpp:156
  wire [2:0] last_token_90 = line_151_5 + 3'd7;  // rmsnorm.cpp:157
  wire line_156_store_91 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:158
  wire line_156_store_92 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:158
  wire line_156_store_93 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:158
  wire line_156_store_94 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:158
  wire line_156_store_95 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:158
  wire line_156_store_96 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:158
  wire line_156_store_97 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:158
  wire line_156_store_98 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:158
  wire line_156_store_99 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:159
  wire line_156_store_100 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:159
  wire line_156_store_101 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:159
  wire line_156_store_102 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:159
  wire line_156_store_103 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:159
  wire line_156_store_104 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:159
  wire line_156_store_105 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:159
  wire line_156_store_106 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:159
  wire line_156_store_107 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:160
  wire line_156_store_108 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:160
  wire line_156_store_109 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:160
  wire line_156_store_110 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:160
  wire line_156_store_111 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:160
  wire line_156_store_112 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:160
  wire line_156_store_113 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:160
  wire line_156_store_114 = line_156_v0 & line_156_en0;  // rmsnorm.cpp:160
  // stage 1
  reg [11:0] zext_88_s1;
  always @(posedge ap_clk) begin
    zext_88_s1 <= groups_86[11:0];
  end
  wire [12:0] beats_87 = {zext_88_s1, 1'd0};  // rmsnorm.cpp:166
  wire [13:0] add_89 = {1'd0, beats_87} + 14'd16383;  // rmsnorm.cpp:172
  assign line_156_en0 = 1'd1;
  assign line_156_en1 = 1'd1;
  wire line_156_issue = line_156_run;
  wire line_156_leave = 1'b0;
  assign line_156_v0 = line_156_issue;
  wire line_156_busy = line_156_run | line_156_v1;
  always @(posedge ap_clk) begin
    if (line_156_issue & line_156_en0) line_156_run <= 1'b0;
    if (line_156_start) line_156_run <= 1'b1;
    line_156_v1 <= line_156_v0;
    if (rst) begin line_156_run <= 1'b0; line_156_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_156_v1 & line_156_en1) beats_17 <= beats_87;
    if (line_156_v1 & line_156_en1) line_156_18 <= add_89;
    if (line_156_v0 & line_156_en0) last_token_19 <= last_token_90;
    if (line_156_v0 & line_156_en0) line_156_20 <= groups_86[11:0];
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:170: load, pipelined loop, II=1, depth 3
  // stage 0
  wire xor_115 = x_packet_23 ^ 1'd1;
  wire [31:0] x_116 = x_packet_23 ? 32'd0 : s_x_beat_data[63:32];
  wire [32:0] zext_117 = {{1{x_116[31]}}, x_116};  // rmsnorm.cpp:74
  wire [65:0] shl_118 = {zext_117, 33'd0};  // rmsnorm.cpp:74
  wire [31:0] x_119 = x_packet_23 ? 32'd0 : s_x_beat_data[31:0];
  wire [32:0] zext_120 = {{1{x_119[31]}}, x_119};  // rmsnorm.cpp:74
  wire [65:0] or_121 = shl_118 | {33'd0, zext_120};  // rmsnorm.cpp:74
  wire [31:0] x_122 = x_packet_23 ? 32'd0 : s_x_beat_data[95:64];
  wire [32:0] zext_123 = {{1{x_122[31]}}, x_122};  // rmsnorm.cpp:74
  wire [98:0] shl_124 = {zext_123, 66'd0};  // rmsnorm.cpp:74
  wire [98:0] or_125 = {33'd0, or_121} | shl_124;  // rmsnorm.cpp:74
  wire [31:0] x_126 = x_packet_23 ? 32'd0 : s_x_beat_data[127:96];
  wire [32:0] zext_127 = {{1{x_126[31]}}, x_126};  // rmsnorm.cpp:74
  wire [131:0] shl_128 = {zext_127, 99'd0};  // rmsnorm.cpp:74
  wire [131:0] or_129 = {33'd0, or_125} | shl_128;  // rmsnorm.cpp:74
  wire [31:0] flipped_138 = x_119 ^ {32{x_119[31]}};  // rmsnorm.cpp:61
  wire [31:0] flipped_141 = x_116 ^ {32{x_116[31]}};  // rmsnorm.cpp:61
  wire [31:0] flipped_145 = x_122 ^ {32{x_122[31]}};  // rmsnorm.cpp:61
  wire [31:0] flipped_148 = x_126 ^ {32{x_126[31]}};  // rmsnorm.cpp:61
  wire icmp_161 = i_21 < beats_17;  // rmsnorm.cpp:170
  wire xor_162 = icmp_161 ^ 1'd1;
  wire [12:0] i_163 = i_21 + 13'd1;  // rmsnorm.cpp:170
  wire x_packet_168 = x_packet_23 | s_x_beat_last;
  wire is_last_169 = line_156_18 != {1'd0, i_21};  // rmsnorm.cpp:172
  wire x_packet_1_170 = s_x_beat_last & is_last_169;
  wire x_packet_171 = x_packet_23 ? x_packet_24 : x_packet_1_170;
  wire load_pop_173 = load_v0 & load_en0 & xor_115;  // stream_kernel.hpp:38
  wire load_store_174 = load_v0 & load_en0;  // rmsnorm.cpp:173
  // stage 1
  reg [31:0] flipped_138_s1;
  reg lshr_140_s1;
  reg [31:0] flipped_141_s1;
  reg lshr_143_s1;
  reg [31:0] flipped_145_s1;
  reg lshr_147_s1;
  reg [31:0] flipped_148_s1;
  reg lshr_150_s1;
  always @(posedge ap_clk) begin
    flipped_138_s1 <= flipped_138;
    lshr_140_s1 <= x_119[31];
    flipped_141_s1 <= flipped_141;
    lshr_143_s1 <= x_116[31];
    flipped_145_s1 <= flipped_145;
    lshr_147_s1 <= x_122[31];
    flipped_148_s1 <= flipped_148;
    lshr_150_s1 <= x_126[31];
  end
  wire [31:0] add_139 = flipped_138_s1 + {31'd0, lshr_140_s1};  // rmsnorm.cpp:62
  wire [31:0] add_142 = flipped_141_s1 + {31'd0, lshr_143_s1};  // rmsnorm.cpp:62
  wire [31:0] or_144 = add_139 | add_142;  // rmsnorm.cpp:62
  wire [31:0] add_146 = flipped_145_s1 + {31'd0, lshr_147_s1};  // rmsnorm.cpp:62
  wire [31:0] add_149 = flipped_148_s1 + {31'd0, lshr_150_s1};  // rmsnorm.cpp:62
  wire [31:0] or_151 = add_146 | add_149;  // rmsnorm.cpp:174
  wire [31:0] or_152 = or_144 | or_151;  // rmsnorm.cpp:174
  // stage 2
  reg [31:0] or_152_s2;
  always @(posedge ap_clk) begin
    or_152_s2 <= or_152;
  end
  wire icmp_130 = token_22 == 3'd0;
  wire [31:0] select_131 = token_22[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_132 = token_22[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_133 = token_22[1] ? select_131 : select_132;
  wire [31:0] select_134 = token_22[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_135 = token_22[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_136 = token_22[1] ? select_134 : select_135;
  wire [31:0] select_137 = token_22[2] ? select_133 : select_136;
  wire [31:0] or_153 = select_137 | or_152_s2;  // rmsnorm.cpp:174
  wire icmp_154 = token_22 == 3'd1;
  wire icmp_155 = token_22 == 3'd2;
  wire icmp_156 = token_22 == 3'd3;
  wire icmp_157 = token_22 == 3'd4;
  wire icmp_158 = token_22 == 3'd5;
  wire icmp_159 = token_22 == 3'd6;
  wire icmp_160 = token_22 == 3'd7;
  wire icmp_164 = token_22 == last_token_19;  // rmsnorm.cpp:175
  wire [2:0] add_165 = token_22 + 3'd1;  // rmsnorm.cpp:175
  wire [2:0] select_166 = icmp_164 ? 3'd0 : add_165;  // rmsnorm.cpp:175
  wire [2:0] token_167 = second_25 ? select_166 : token_22;  // rmsnorm.cpp:175
  wire second_172 = second_25 ^ 1'd1;  // rmsnorm.cpp:176
  wire load_load_175 = load_v2 & load_en2;  // rmsnorm.cpp:174
  wire load_load_176 = load_v2 & load_en2;  // rmsnorm.cpp:174
  wire load_load_177 = load_v2 & load_en2;  // rmsnorm.cpp:174
  wire load_load_178 = load_v2 & load_en2;  // rmsnorm.cpp:174
  wire load_load_179 = load_v2 & load_en2;  // rmsnorm.cpp:174
  wire load_load_180 = load_v2 & load_en2;  // rmsnorm.cpp:174
  wire load_load_181 = load_v2 & load_en2;  // rmsnorm.cpp:174
  wire load_load_182 = load_v2 & load_en2;  // rmsnorm.cpp:174
  wire load_store_183 = load_v2 & load_en2 & icmp_130;  // rmsnorm.cpp:174
  wire load_store_184 = load_v2 & load_en2 & icmp_154;  // rmsnorm.cpp:174
  wire load_store_185 = load_v2 & load_en2 & icmp_155;  // rmsnorm.cpp:174
  wire load_store_186 = load_v2 & load_en2 & icmp_156;  // rmsnorm.cpp:174
  wire load_store_187 = load_v2 & load_en2 & icmp_157;  // rmsnorm.cpp:174
  wire load_store_188 = load_v2 & load_en2 & icmp_158;  // rmsnorm.cpp:174
  wire load_store_189 = load_v2 & load_en2 & icmp_159;  // rmsnorm.cpp:174
  wire load_store_190 = load_v2 & load_en2 & icmp_160;  // rmsnorm.cpp:174
  assign load_en0 = ~(load_v0 & ((~s_x_beat_valid & xor_115)));
  assign load_en1 = 1'd1;
  assign load_en2 = 1'd1;
  wire load_issue = load_run;
  wire load_leave = xor_162;
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
    if (load_v0 & load_en0) i_21 <= i_163;
    if (load_v2 & load_en2) token_22 <= token_167;
    if (load_v0 & load_en0) x_packet_23 <= x_packet_168;
    if (load_v0 & load_en0) x_packet_24 <= x_packet_171;
    if (load_v2 & load_en2) second_25 <= second_172;
    if (line_156_done) i_21 <= 13'd0;
    if (line_156_done) token_22 <= 3'd0;
    if (line_156_done) x_packet_23 <= 1'd0;
    if (line_156_done) x_packet_24 <= 1'd0;
    if (line_156_done) second_25 <= 1'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:180: line_180, 1 stages
  assign line_180_en0 = 1'd1;
  wire line_180_issue = line_180_run;
  wire line_180_leave = 1'b0;
  assign line_180_v0 = line_180_issue;
  wire line_180_busy = line_180_run;
  always @(posedge ap_clk) begin
    if (line_180_issue & line_180_en0) line_180_run <= 1'b0;
    if (line_180_start) line_180_run <= 1'b1;
    if (rst) begin line_180_run <= 1'b0; end
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:180: shifts, pipelined loop, II=1, depth 5
  // stage 0
  wire [31:0] select_193 = t_26[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_194 = t_26[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_195 = t_26[1] ? select_193 : select_194;
  wire [31:0] select_196 = t_26[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_197 = t_26[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_198 = t_26[1] ? select_196 : select_197;
  wire [31:0] select_199 = t_26[2] ? select_195 : select_198;
  wire icmp_291 = t_26 < c_4_3;  // rmsnorm.cpp:180
  wire xor_292 = icmp_291 ^ 1'd1;
  wire [3:0] t_293 = t_26 + 4'd1;  // rmsnorm.cpp:180
  wire shifts_load_294 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:182
  wire shifts_load_295 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:182
  wire shifts_load_296 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:182
  wire shifts_load_297 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:182
  wire shifts_load_298 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:182
  wire shifts_load_299 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:182
  wire shifts_load_300 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:182
  wire shifts_load_301 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:182
  // stage 1
  reg [2:0] zext_192_s1;
  reg [31:0] select_199_s1;
  always @(posedge ap_clk) begin
    zext_192_s1 <= t_26[2:0];
    select_199_s1 <= select_199;
  end
  wire icmp_200 = select_199_s1 < 32'd65536;  // rmsnorm.cpp:182
  wire icmp_201 = select_199_s1 < 32'h1000000;  // rmsnorm.cpp:182
  wire or_202 = icmp_200 | icmp_201;
  wire icmp_203 = select_199_s1 < 32'd256;  // rmsnorm.cpp:182
  wire icmp_204 = select_199_s1 < 32'd4096;  // rmsnorm.cpp:182
  wire or_205 = icmp_203 | icmp_204;
  wire icmp_206 = select_199_s1[7:0] < 8'd16;  // rmsnorm.cpp:182
  wire icmp_207 = select_199_s1[7:2] == 6'd0;  // rmsnorm.cpp:182
  wire [2:0] or_208 = {1'd0, select_199_s1[1:0]} | 3'd4;  // rmsnorm.cpp:182
  wire [2:0] select_209 = select_199_s1[1] ? 3'd6 : or_208;
  wire icmp_210 = select_199_s1[7:0] < 8'd8;  // rmsnorm.cpp:182
  wire [1:0] or_211 = {1'd0, select_199_s1[2]} | 2'd2;
  wire [1:0] select_212 = icmp_210 ? or_211 : 2'd0;  // rmsnorm.cpp:182
  wire [2:0] select_213 = icmp_207 ? select_209 : {{1{select_212[1]}}, select_212};
  wire [3:0] add_214 = {{1{select_213[2]}}, select_213} + 4'd12;  // rmsnorm.cpp:182
  wire xor_215 = icmp_206 ^ 1'd1;
  wire icmp_216 = select_199_s1[7:0] < 8'd64;  // rmsnorm.cpp:182
  wire and_217 = xor_215 & icmp_216;
  wire icmp_218 = select_199_s1[7:0] > 8'd31;  // rmsnorm.cpp:182
  wire [2:0] select_219 = icmp_218 ? 3'd6 : 3'd5;  // rmsnorm.cpp:182
  wire xor_220 = select_199_s1[7] ^ 1'd1;
  wire [2:0] select_221 = and_217 ? select_219 : {3{xor_220}};
  wire icmp_224 = select_199_s1 < 32'd1024;  // rmsnorm.cpp:182
  wire icmp_225 = select_199_s1 > 32'd511;  // rmsnorm.cpp:182
  wire icmp_227 = select_199_s1 > 32'd2047;  // rmsnorm.cpp:182
  wire icmp_231 = select_199_s1 < 32'd16384;  // rmsnorm.cpp:182
  wire xor_232 = icmp_203 ^ 1'd1;
  wire xor_233 = icmp_204 ^ 1'd1;
  wire and_234 = xor_232 & xor_233;
  wire and_235 = icmp_231 & and_234;
  wire icmp_236 = select_199_s1 > 32'd8191;  // rmsnorm.cpp:182
  wire [2:0] select_237 = icmp_236 ? 3'd6 : 3'd5;  // rmsnorm.cpp:182
  wire icmp_238 = select_199_s1 < 32'd32768;  // rmsnorm.cpp:182
  wire [2:0] select_239 = and_235 ? select_237 : {3{icmp_238}};
  wire icmp_242 = select_199_s1 < 32'h100000;  // rmsnorm.cpp:182
  wire icmp_243 = select_199_s1 < 32'd262144;  // rmsnorm.cpp:182
  wire icmp_244 = select_199_s1 > 32'd131071;  // rmsnorm.cpp:182
  wire [3:0] select_245 = icmp_244 ? 4'd10 : 4'd9;  // rmsnorm.cpp:182
  wire icmp_246 = select_199_s1 > 32'd524287;  // rmsnorm.cpp:182
  wire [3:0] select_247 = icmp_246 ? 4'd12 : 4'd11;  // rmsnorm.cpp:182
  wire [3:0] select_248 = icmp_243 ? select_245 : select_247;  // rmsnorm.cpp:182
  wire xor_249 = icmp_242 ^ 1'd1;
  wire icmp_250 = select_199_s1 < 32'h400000;  // rmsnorm.cpp:182
  wire and_251 = xor_249 & icmp_250;
  wire icmp_252 = select_199_s1 > 32'h1fffff;  // rmsnorm.cpp:182
  wire [2:0] select_253 = icmp_252 ? 3'd6 : 3'd5;  // rmsnorm.cpp:182
  wire icmp_254 = select_199_s1 < 32'h800000;  // rmsnorm.cpp:182
  wire [2:0] select_255 = and_251 ? select_253 : {3{icmp_254}};  // rmsnorm.cpp:182
  wire [3:0] select_256 = icmp_242 ? select_248 : {{1{select_255[2]}}, select_255};  // rmsnorm.cpp:182
  wire xor_259 = icmp_200 ^ 1'd1;
  wire xor_260 = icmp_201 ^ 1'd1;
  wire and_261 = xor_259 & xor_260;
  wire icmp_262 = select_199_s1 < 32'h10000000;  // rmsnorm.cpp:182
  wire and_263 = and_261 & icmp_262;
  wire icmp_264 = select_199_s1 < 32'h4000000;  // rmsnorm.cpp:182
  wire icmp_265 = select_199_s1 > 32'h1ffffff;  // rmsnorm.cpp:182
  wire icmp_267 = select_199_s1 > 32'h7ffffff;  // rmsnorm.cpp:182
  wire xor_270 = icmp_262 ^ 1'd1;
  wire icmp_271 = select_199_s1 < 32'h40000000;  // rmsnorm.cpp:182
  wire and_272 = xor_270 & icmp_271;
  wire and_273 = and_261 & and_272;
  wire icmp_274 = select_199_s1 > 32'h1fffffff;  // rmsnorm.cpp:182
  wire [2:0] select_275 = icmp_274 ? 3'd6 : 3'd5;  // rmsnorm.cpp:182
  wire xor_276 = select_199_s1[31] ^ 1'd1;
  wire [2:0] select_277 = and_273 ? select_275 : {3{xor_276}};
  // stage 2
  reg [2:0] zext_192_s2;
  reg icmp_206_s2;
  reg [3:0] add_214_s2;
  reg [2:0] select_221_s2;
  reg icmp_225_s2;
  reg icmp_227_s2;
  reg icmp_224_s2;
  reg icmp_203_s2;
  reg or_205_s2;
  reg [2:0] select_239_s2;
  reg [3:0] select_256_s2;
  reg icmp_200_s2;
  reg icmp_265_s2;
  reg icmp_267_s2;
  reg icmp_264_s2;
  reg and_263_s2;
  reg [2:0] select_277_s2;
  reg or_202_s2;
  always @(posedge ap_clk) begin
    zext_192_s2 <= zext_192_s1;
    icmp_206_s2 <= icmp_206;
    add_214_s2 <= add_214;
    select_221_s2 <= select_221;
    icmp_225_s2 <= icmp_225;
    icmp_227_s2 <= icmp_227;
    icmp_224_s2 <= icmp_224;
    icmp_203_s2 <= icmp_203;
    or_205_s2 <= or_205;
    select_239_s2 <= select_239;
    select_256_s2 <= select_256;
    icmp_200_s2 <= icmp_200;
    icmp_265_s2 <= icmp_265;
    icmp_267_s2 <= icmp_267;
    icmp_264_s2 <= icmp_264;
    and_263_s2 <= and_263;
    select_277_s2 <= select_277;
    or_202_s2 <= or_202;
  end
  wire [3:0] select_222 = icmp_206_s2 ? add_214_s2 : {{1{select_221_s2[2]}}, select_221_s2};
  wire [4:0] add_223 = {{1{select_222[3]}}, select_222} + 5'd24;  // rmsnorm.cpp:182
  wire [3:0] select_226 = icmp_225_s2 ? 4'd10 : 4'd9;  // rmsnorm.cpp:182
  wire [3:0] select_228 = icmp_227_s2 ? 4'd12 : 4'd11;  // rmsnorm.cpp:182
  wire [3:0] select_229 = icmp_224_s2 ? select_226 : select_228;  // rmsnorm.cpp:182
  wire [4:0] select_230 = icmp_203_s2 ? add_223 : {{1{select_229[3]}}, select_229};
  wire [4:0] select_240 = or_205_s2 ? select_230 : {{2{select_239_s2[2]}}, select_239_s2};
  wire [3:0] select_266 = icmp_265_s2 ? 4'd10 : 4'd9;  // rmsnorm.cpp:182
  wire [3:0] select_268 = icmp_267_s2 ? 4'd12 : 4'd11;  // rmsnorm.cpp:182
  wire [3:0] select_269 = icmp_264_s2 ? select_266 : select_268;  // rmsnorm.cpp:182
  wire [3:0] select_278 = and_263_s2 ? select_269 : {{1{select_277_s2[2]}}, select_277_s2};
  // stage 3
  reg [2:0] zext_192_s3;
  reg [4:0] select_240_s3;
  reg [3:0] select_256_s3;
  reg icmp_200_s3;
  reg or_202_s3;
  reg [3:0] select_278_s3;
  always @(posedge ap_clk) begin
    zext_192_s3 <= zext_192_s2;
    select_240_s3 <= select_240;
    select_256_s3 <= select_256_s2;
    icmp_200_s3 <= icmp_200_s2;
    or_202_s3 <= or_202_s2;
    select_278_s3 <= select_278;
  end
  wire [5:0] add_241 = {{1{select_240_s3[4]}}, select_240_s3} + 6'd48;  // rmsnorm.cpp:182
  wire [4:0] add_257 = {{1{select_256_s3[3]}}, select_256_s3} + 5'd24;  // rmsnorm.cpp:182
  wire [5:0] select_258 = icmp_200_s3 ? add_241 : {{1{add_257[4]}}, add_257};
  wire [5:0] length_279 = or_202_s3 ? select_258 : {{2{select_278_s3[3]}}, select_278_s3};
  wire icmp_280 = length_279 == 6'd32;  // rmsnorm.cpp:183
  // stage 4
  reg [2:0] zext_192_s4;
  reg [4:0] trunc_282_s4;
  reg icmp_280_s4;
  always @(posedge ap_clk) begin
    zext_192_s4 <= zext_192_s3;
    trunc_282_s4 <= length_279[4:0];
    icmp_280_s4 <= icmp_280;
  end
  wire icmp_191 = zext_192_s4 == 3'd0;
  wire [4:0] add_281 = trunc_282_s4 + 5'd31;  // rmsnorm.cpp:183
  wire [4:0] select_283 = icmp_280_s4 ? 5'd0 : add_281;  // rmsnorm.cpp:183
  wire icmp_284 = zext_192_s4 == 3'd1;
  wire icmp_285 = zext_192_s4 == 3'd2;
  wire icmp_286 = zext_192_s4 == 3'd3;
  wire icmp_287 = zext_192_s4 == 3'd4;
  wire icmp_288 = zext_192_s4 == 3'd5;
  wire icmp_289 = zext_192_s4 == 3'd6;
  wire icmp_290 = zext_192_s4 == 3'd7;
  wire shifts_store_302 = shifts_v4 & shifts_en4 & icmp_191;  // rmsnorm.cpp:183
  wire shifts_store_303 = shifts_v4 & shifts_en4 & icmp_284;  // rmsnorm.cpp:183
  wire shifts_store_304 = shifts_v4 & shifts_en4 & icmp_285;  // rmsnorm.cpp:183
  wire shifts_store_305 = shifts_v4 & shifts_en4 & icmp_286;  // rmsnorm.cpp:183
  wire shifts_store_306 = shifts_v4 & shifts_en4 & icmp_287;  // rmsnorm.cpp:183
  wire shifts_store_307 = shifts_v4 & shifts_en4 & icmp_288;  // rmsnorm.cpp:183
  wire shifts_store_308 = shifts_v4 & shifts_en4 & icmp_289;  // rmsnorm.cpp:183
  wire shifts_store_309 = shifts_v4 & shifts_en4 & icmp_290;  // rmsnorm.cpp:183
  assign shifts_en0 = 1'd1;
  assign shifts_en1 = 1'd1;
  assign shifts_en2 = 1'd1;
  assign shifts_en3 = 1'd1;
  assign shifts_en4 = 1'd1;
  wire shifts_issue = shifts_run;
  wire shifts_leave = xor_292;
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
    if (shifts_v0 & shifts_en0) t_26 <= t_293;
    if (line_180_done) t_26 <= 4'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:189: line_189, 1 stages
  assign line_189_en0 = 1'd1;
  wire line_189_issue = line_189_run;
  wire line_189_leave = 1'b0;
  assign line_189_v0 = line_189_issue;
  wire line_189_busy = line_189_run;
  always @(posedge ap_clk) begin
    if (line_189_issue & line_189_en0) line_189_run <= 1'b0;
    if (line_189_start) line_189_run <= 1'b1;
    if (rst) begin line_189_run <= 1'b0; end
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:189: measure, pipelined loop, II=1, depth 10
  // stage 0
  wire icmp_373 = i79_27 < beats_17;  // rmsnorm.cpp:189
  wire xor_374 = icmp_373 ^ 1'd1;
  wire [12:0] i_375 = i79_27 + 13'd1;  // rmsnorm.cpp:189
  wire measure_load_389 = measure_v0 & measure_en0;  // rmsnorm.cpp:49
  // stage 1
  reg [11:0] trunc_391_s1;
  always @(posedge ap_clk) begin
    trunc_391_s1 <= i79_27[11:0];
  end
  // stage 2
  reg [11:0] trunc_391_s2;
  always @(posedge ap_clk) begin
    trunc_391_s2 <= trunc_391_s1;
  end
  wire [4:0] select_310 = token_28[0] ? mem_norm_7 : mem_norm_6;
  wire [4:0] select_311 = token_28[0] ? mem_norm_5 : mem_norm_4;
  wire [4:0] select_312 = token_28[1] ? select_310 : select_311;
  wire [4:0] select_313 = token_28[0] ? mem_norm_3 : mem_norm_2;
  wire [4:0] select_314 = token_28[0] ? mem_norm_1 : mem_norm_0;
  wire [4:0] select_315 = token_28[1] ? select_313 : select_314;
  wire [4:0] select_316 = token_28[2] ? select_312 : select_315;
  wire [4:0] by_317 = select_316 ^ 5'd31;  // rmsnorm.cpp:82
  wire icmp_376 = token_28 == last_token_19;  // rmsnorm.cpp:194
  wire [2:0] add_377 = token_28 + 3'd1;  // rmsnorm.cpp:194
  wire [2:0] select_378 = icmp_376 ? 3'd0 : add_377;  // rmsnorm.cpp:194
  wire [2:0] token_379 = second_29 ? select_378 : token_28;  // rmsnorm.cpp:194
  wire second_380 = second_29 ^ 1'd1;  // rmsnorm.cpp:195
  wire measure_load_381 = measure_v2 & measure_en2;  // rmsnorm.cpp:191
  wire measure_load_382 = measure_v2 & measure_en2;  // rmsnorm.cpp:191
  wire measure_load_383 = measure_v2 & measure_en2;  // rmsnorm.cpp:191
  wire measure_load_384 = measure_v2 & measure_en2;  // rmsnorm.cpp:191
  wire measure_load_385 = measure_v2 & measure_en2;  // rmsnorm.cpp:191
  wire measure_load_386 = measure_v2 & measure_en2;  // rmsnorm.cpp:191
  wire measure_load_387 = measure_v2 & measure_en2;  // rmsnorm.cpp:191
  wire measure_load_388 = measure_v2 & measure_en2;  // rmsnorm.cpp:191
  // stage 3
  reg [32:0] trunc_319_s3;
  reg [4:0] by_317_s3;
  reg [32:0] trunc_322_s3;
  reg [32:0] trunc_326_s3;
  reg [32:0] trunc_329_s3;
  reg [2:0] token_28_s3;
  reg trunc_334_s3;
  reg trunc_337_s3;
  reg trunc_342_s3;
  reg [11:0] trunc_391_s3;
  always @(posedge ap_clk) begin
    trunc_319_s3 <= mem_x_q2[98:66];
    by_317_s3 <= by_317;
    trunc_322_s3 <= mem_x_q2[131:99];
    trunc_326_s3 <= mem_x_q2[65:33];
    trunc_329_s3 <= mem_x_q2[32:0];
    token_28_s3 <= token_28;
    trunc_334_s3 <= token_28[0];
    trunc_337_s3 <= token_28[1];
    trunc_342_s3 <= token_28[2];
    trunc_391_s3 <= trunc_391_s2;
  end
  wire [32:0] shl_318 = trunc_319_s3 << by_317_s3;  // rmsnorm.cpp:87
  wire [32:0] shl_321 = trunc_322_s3 << by_317_s3;  // rmsnorm.cpp:87
  wire [32:0] shl_325 = trunc_326_s3 << by_317_s3;  // rmsnorm.cpp:87
  wire [32:0] word_328 = trunc_329_s3 << by_317_s3;  // rmsnorm.cpp:87
  // stage 4
  reg [32:0] shl_318_s4;
  reg [32:0] shl_321_s4;
  reg [32:0] shl_325_s4;
  reg [32:0] word_328_s4;
  reg [2:0] token_28_s4;
  reg trunc_334_s4;
  reg trunc_337_s4;
  reg trunc_342_s4;
  reg [11:0] trunc_391_s4;
  always @(posedge ap_clk) begin
    shl_318_s4 <= shl_318;
    shl_321_s4 <= shl_321;
    shl_325_s4 <= shl_325;
    word_328_s4 <= word_328;
    token_28_s4 <= token_28_s3;
    trunc_334_s4 <= trunc_334_s3;
    trunc_337_s4 <= trunc_337_s3;
    trunc_342_s4 <= trunc_342_s3;
    trunc_391_s4 <= trunc_391_s3;
  end
  wire [98:0] shl_320 = {shl_318_s4, 66'd0};  // rmsnorm.cpp:87
  wire [131:0] shl_323 = {shl_321_s4, 99'd0};  // rmsnorm.cpp:87
  wire [131:0] or_324 = {33'd0, shl_320} | shl_323;  // rmsnorm.cpp:87
  wire [65:0] shl_327 = {shl_325_s4, 33'd0};  // rmsnorm.cpp:87
  wire [65:0] or_330 = shl_327 | {33'd0, word_328_s4};  // rmsnorm.cpp:87
  wire [131:0] or_331 = or_324 | {66'd0, or_330};  // rmsnorm.cpp:87
  wire [33:0] doubled_343 = {word_328_s4, 1'd0};  // stream_kernel.hpp:120
  wire [33:0] zext_344 = {{16{doubled_343[33]}}, doubled_343[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_345 = {1'd0, zext_344} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_346;
  rmsnorm_mul_18s_18s_33_3 mul_346_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_345[18:1]), .b(add_345[18:1]), .p(mul_346));  // rmsnorm.cpp:100
  wire [33:0] shl_347 = {shl_325_s4, 1'd0};
  wire [33:0] doubled_348 = shl_347 | {33'd0, word_328_s4[32]};
  wire [33:0] zext_349 = {{16{doubled_348[33]}}, doubled_348[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_350 = {1'd0, zext_349} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_351;
  rmsnorm_mul_18s_18s_33_3 mul_351_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_350[18:1]), .b(add_350[18:1]), .p(mul_351));  // rmsnorm.cpp:100
  wire [33:0] shl_353 = {shl_318_s4, 1'd0};
  wire [33:0] doubled_354 = shl_353 | {33'd0, shl_325_s4[32]};
  wire [33:0] zext_355 = {{16{doubled_354[33]}}, doubled_354[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_356 = {1'd0, zext_355} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_357;
  rmsnorm_mul_18s_18s_33_3 mul_357_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_356[18:1]), .b(add_356[18:1]), .p(mul_357));  // rmsnorm.cpp:100
  wire [33:0] shl_358 = {shl_321_s4, 1'd0};
  wire [33:0] doubled_359 = {33'd0, shl_318_s4[32]} | shl_358;
  wire [33:0] zext_360 = {{16{doubled_359[33]}}, doubled_359[33:16]};  // stream_kernel.hpp:121
  wire [34:0] add_361 = {1'd0, zext_360} + 35'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_362;
  rmsnorm_mul_18s_18s_33_3 mul_362_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_361[18:1]), .b(add_361[18:1]), .p(mul_362));  // rmsnorm.cpp:100
  wire measure_store_390 = measure_v4 & measure_en4;  // rmsnorm.cpp:192
  // stage 5
  reg [2:0] token_28_s5;
  reg trunc_334_s5;
  reg trunc_337_s5;
  reg trunc_342_s5;
  always @(posedge ap_clk) begin
    token_28_s5 <= token_28_s4;
    trunc_334_s5 <= trunc_334_s4;
    trunc_337_s5 <= trunc_337_s4;
    trunc_342_s5 <= trunc_342_s4;
  end
  // stage 6
  reg [2:0] token_28_s6;
  reg trunc_334_s6;
  reg trunc_337_s6;
  reg trunc_342_s6;
  always @(posedge ap_clk) begin
    token_28_s6 <= token_28_s5;
    trunc_334_s6 <= trunc_334_s5;
    trunc_337_s6 <= trunc_337_s5;
    trunc_342_s6 <= trunc_342_s5;
  end
  // stage 7
  reg [2:0] token_28_s7;
  reg trunc_334_s7;
  reg trunc_337_s7;
  reg trunc_342_s7;
  always @(posedge ap_clk) begin
    token_28_s7 <= token_28_s6;
    trunc_334_s7 <= trunc_334_s6;
    trunc_337_s7 <= trunc_337_s6;
    trunc_342_s7 <= trunc_342_s6;
  end
  wire [33:0] add_352 = {1'd0, mul_346} + {1'd0, mul_351};  // rmsnorm.cpp:100
  wire [33:0] add_363 = {1'd0, mul_357} + {1'd0, mul_362};  // rmsnorm.cpp:100
  // stage 8
  reg [2:0] token_28_s8;
  reg trunc_334_s8;
  reg trunc_337_s8;
  reg trunc_342_s8;
  reg [33:0] add_352_s8;
  reg [33:0] add_363_s8;
  always @(posedge ap_clk) begin
    token_28_s8 <= token_28_s7;
    trunc_334_s8 <= trunc_334_s7;
    trunc_337_s8 <= trunc_337_s7;
    trunc_342_s8 <= trunc_342_s7;
    add_352_s8 <= add_352;
    add_363_s8 <= add_363;
  end
  wire [34:0] add_364 = {1'd0, add_352_s8} + {1'd0, add_363_s8};  // rmsnorm.cpp:100
  // stage 9
  reg [2:0] token_28_s9;
  reg trunc_334_s9;
  reg trunc_337_s9;
  reg trunc_342_s9;
  reg [34:0] add_364_s9;
  always @(posedge ap_clk) begin
    token_28_s9 <= token_28_s8;
    trunc_334_s9 <= trunc_334_s8;
    trunc_337_s9 <= trunc_337_s8;
    trunc_342_s9 <= trunc_342_s8;
    add_364_s9 <= add_364;
  end
  wire icmp_332 = token_28_s9 == 3'd0;
  wire [46:0] select_333 = trunc_334_s9 ? mem_sum_7 : mem_sum_6;
  wire [46:0] select_335 = trunc_334_s9 ? mem_sum_5 : mem_sum_4;
  wire [46:0] select_336 = trunc_337_s9 ? select_333 : select_335;
  wire [46:0] select_338 = trunc_334_s9 ? mem_sum_3 : mem_sum_2;
  wire [46:0] select_339 = trunc_334_s9 ? mem_sum_1 : mem_sum_0;
  wire [46:0] select_340 = trunc_337_s9 ? select_338 : select_339;
  wire [46:0] select_341 = trunc_342_s9 ? select_336 : select_340;
  wire [46:0] add_365 = select_341 + {12'd0, add_364_s9};  // rmsnorm.cpp:193
  wire icmp_366 = token_28_s9 == 3'd1;
  wire icmp_367 = token_28_s9 == 3'd2;
  wire icmp_368 = token_28_s9 == 3'd3;
  wire icmp_369 = token_28_s9 == 3'd4;
  wire icmp_370 = token_28_s9 == 3'd5;
  wire icmp_371 = token_28_s9 == 3'd6;
  wire icmp_372 = token_28_s9 == 3'd7;
  wire measure_load_392 = measure_v9 & measure_en9;  // rmsnorm.cpp:193
  wire measure_load_393 = measure_v9 & measure_en9;  // rmsnorm.cpp:193
  wire measure_load_394 = measure_v9 & measure_en9;  // rmsnorm.cpp:193
  wire measure_load_395 = measure_v9 & measure_en9;  // rmsnorm.cpp:193
  wire measure_load_396 = measure_v9 & measure_en9;  // rmsnorm.cpp:193
  wire measure_load_397 = measure_v9 & measure_en9;  // rmsnorm.cpp:193
  wire measure_load_398 = measure_v9 & measure_en9;  // rmsnorm.cpp:193
  wire measure_load_399 = measure_v9 & measure_en9;  // rmsnorm.cpp:193
  wire measure_store_400 = measure_v9 & measure_en9 & icmp_332;  // rmsnorm.cpp:193
  wire measure_store_401 = measure_v9 & measure_en9 & icmp_366;  // rmsnorm.cpp:193
  wire measure_store_402 = measure_v9 & measure_en9 & icmp_367;  // rmsnorm.cpp:193
  wire measure_store_403 = measure_v9 & measure_en9 & icmp_368;  // rmsnorm.cpp:193
  wire measure_store_404 = measure_v9 & measure_en9 & icmp_369;  // rmsnorm.cpp:193
  wire measure_store_405 = measure_v9 & measure_en9 & icmp_370;  // rmsnorm.cpp:193
  wire measure_store_406 = measure_v9 & measure_en9 & icmp_371;  // rmsnorm.cpp:193
  wire measure_store_407 = measure_v9 & measure_en9 & icmp_372;  // rmsnorm.cpp:193
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
  wire measure_leave = xor_374;
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
    if (measure_v0 & measure_en0) i79_27 <= i_375;
    if (measure_v2 & measure_en2) token_28 <= token_379;
    if (measure_v2 & measure_en2) second_29 <= second_380;
    if (line_189_done) i79_27 <= 13'd0;
    if (line_189_done) token_28 <= 3'd0;
    if (line_189_done) second_29 <= 1'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:199: line_199, 1 stages
  assign line_199_en0 = 1'd1;
  wire line_199_issue = line_199_run;
  wire line_199_leave = 1'b0;
  assign line_199_v0 = line_199_issue;
  wire line_199_busy = line_199_run;
  always @(posedge ap_clk) begin
    if (line_199_issue & line_199_en0) line_199_run <= 1'b0;
    if (line_199_start) line_199_run <= 1'b1;
    if (rst) begin line_199_run <= 1'b0; end
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:199: line_199_2, 1 stages
  wire icmp_408 = t113_30 < c_4_3;  // rmsnorm.cpp:199
  assign line_199_2_en0 = 1'd1;
  wire line_199_2_issue = line_199_2_run;
  wire line_199_2_leave = 1'b0;
  assign line_199_2_v0 = line_199_2_issue;
  wire line_199_2_busy = line_199_2_run;
  always @(posedge ap_clk) begin
    if (line_199_2_issue & line_199_2_en0) line_199_2_run <= 1'b0;
    if (line_199_2_start) line_199_2_run <= 1'b1;
    if (rst) begin line_199_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_199_2_v0 & line_199_2_en0) line_199_2_31 <= icmp_408;
    if (line_199_done) t113_30 <= 4'd0;
    if (line_204_done) t113_30 <= t_53;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:214: line_214, 1 stages
  wire [12:0] sub_409 = {1'd0, line_156_20} - {9'd0, line_151_6};  // rmsnorm.cpp:214
  wire [13:0] add_410 = {1'd0, beats_17} + 14'd16383;  // rmsnorm.cpp:226
  assign line_214_en0 = 1'd1;
  wire line_214_issue = line_214_run;
  wire line_214_leave = 1'b0;
  assign line_214_v0 = line_214_issue;
  wire line_214_busy = line_214_run;
  always @(posedge ap_clk) begin
    if (line_214_issue & line_214_en0) line_214_run <= 1'b0;
    if (line_214_start) line_214_run <= 1'b1;
    if (rst) begin line_214_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_214_v0 & line_214_en0) line_214_32 <= sub_409;
    if (line_214_v0 & line_214_en0) line_214_33 <= line_151_7;
    if (line_214_v0 & line_214_en0) line_214_34 <= add_410;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:212: send, pipelined loop, II=1, depth 13
  // stage 0
  wire icmp_411 = token_38 != 3'd0;  // rmsnorm.cpp:214
  wire or_412 = icmp_411 | second_41;
  wire beat_20_494 = line_214_34 == {1'd0, i153_37};  // rmsnorm.cpp:226
  wire icmp_496 = i153_37 < beats_17;  // rmsnorm.cpp:212
  wire xor_497 = icmp_496 ^ 1'd1;
  wire [12:0] i_499 = i153_37 + 13'd1;  // rmsnorm.cpp:212
  wire icmp_500 = token_38 == last_token_19;  // rmsnorm.cpp:229
  wire [2:0] add_501 = token_38 + 3'd1;  // rmsnorm.cpp:229
  wire [2:0] select_502 = icmp_500 ? 3'd0 : add_501;  // rmsnorm.cpp:229
  wire [2:0] token_503 = second_41 ? select_502 : token_38;  // rmsnorm.cpp:229
  wire second_510 = second_41 ^ 1'd1;  // rmsnorm.cpp:233
  wire send_load_512 = send_v0 & send_en0;  // rmsnorm.cpp:215
  // stage 1
  reg or_412_s1;
  reg second_41_s1;
  reg [2:0] token_38_s1;
  reg beat_20_494_s1;
  always @(posedge ap_clk) if (send_en0) begin
    or_412_s1 <= or_412;
    second_41_s1 <= second_41;
    token_38_s1 <= token_38;
    beat_20_494_s1 <= beat_20_494;
  end
  wire or_413 = or_412_s1 | gamma_packet_39;
  wire xor_414 = or_413 ^ 1'd1;
  wire [127:0] select_421 = or_412_s1 ? gamma_35 : 128'd0;  // rmsnorm.cpp:214
  wire [127:0] gamma_422 = or_413 ? select_421 : s_gamma_beat_data;  // rmsnorm.cpp:135
  wire [6:0] select_423 = second_41_s1 ? 7'd80 : 7'd16;  // rmsnorm.cpp:223
  wire [6:0] select_460 = second_41_s1 ? 7'd96 : 7'd32;  // rmsnorm.cpp:223
  wire [6:0] select_480 = second_41_s1 ? 7'd112 : 7'd48;  // rmsnorm.cpp:223
  wire [11:0] group_498 = group_36 + {11'd0, second_41_s1};  // rmsnorm.cpp:229
  wire xor_504 = or_412_s1 ^ 1'd1;  // rmsnorm.cpp:214
  wire or_505 = xor_504 | gamma_packet_39;
  wire gamma_packet_506 = or_413 ? or_505 : s_gamma_beat_last;
  wire is_last_507 = {1'd0, group_36} != line_214_32;  // rmsnorm.cpp:214
  wire gamma_packet_1_508 = s_gamma_beat_last & is_last_507;
  wire gamma_packet_509 = or_413 ? gamma_packet_40 : gamma_packet_1_508;
  wire send_pop_511 = send_v1 & send_en1 & xor_414;  // stream_kernel.hpp:38
  wire send_load_513 = send_v1 & send_en1;  // rmsnorm.cpp:216
  // stage 2
  reg [127:0] gamma_422_s2;
  reg [6:0] select_423_s2;
  reg second_41_s2;
  reg [6:0] select_460_s2;
  reg [6:0] select_480_s2;
  reg beat_20_494_s2;
  always @(posedge ap_clk) begin
    gamma_422_s2 <= gamma_422;
    select_423_s2 <= select_423;
    second_41_s2 <= second_41_s1;
    select_460_s2 <= select_460;
    select_480_s2 <= select_480;
    beat_20_494_s2 <= beat_20_494_s1;
  end
  wire [40:0] mul_415;
  rmsnorm_mul_17_24_41_3 mul_415_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(mem_x_q2[49:33]), .b(mem_root_q), .p(mul_415));  // rmsnorm.cpp:127
  wire [39:0] mul_416;
  rmsnorm_mul_16s_25s_40_3 mul_416_mul_16s_25s_40_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(mem_x_q2[65:50]), .b({1'd0, mem_root_q}), .p(mul_416));  // rmsnorm.cpp:127
  wire [127:0] lshr_424 = gamma_422_s2 >> select_423_s2;  // rmsnorm.cpp:223
  wire [40:0] mul_436;
  rmsnorm_mul_17_24_41_3 mul_436_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(mem_x_q2[16:0]), .b(mem_root_q), .p(mul_436));  // rmsnorm.cpp:127
  wire [39:0] mul_437;
  rmsnorm_mul_16s_25s_40_3 mul_437_mul_16s_25s_40_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(mem_x_q2[32:17]), .b({1'd0, mem_root_q}), .p(mul_437));  // rmsnorm.cpp:127
  wire [127:0] select_442 = second_41_s2 ? {64'd0, gamma_422_s2[127:64]} : gamma_422_s2;  // rmsnorm.cpp:223
  wire [40:0] mul_454;
  rmsnorm_mul_17_24_41_3 mul_454_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(mem_x_q2[82:66]), .b(mem_root_q), .p(mul_454));  // rmsnorm.cpp:127
  wire [39:0] mul_455;
  rmsnorm_mul_16s_25s_40_3 mul_455_mul_16s_25s_40_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(mem_x_q2[98:83]), .b({1'd0, mem_root_q}), .p(mul_455));  // rmsnorm.cpp:127
  wire [127:0] lshr_461 = gamma_422_s2 >> select_460_s2;  // rmsnorm.cpp:223
  wire [40:0] mul_474;
  rmsnorm_mul_17_24_41_3 mul_474_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(mem_x_q2[115:99]), .b(mem_root_q), .p(mul_474));  // rmsnorm.cpp:127
  wire [39:0] mul_475;
  rmsnorm_mul_16s_25s_40_3 mul_475_mul_16s_25s_40_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(mem_x_q2[131:116]), .b({1'd0, mem_root_q}), .p(mul_475));  // rmsnorm.cpp:127
  wire [127:0] lshr_481 = gamma_422_s2 >> select_480_s2;  // rmsnorm.cpp:223
  // stage 3
  reg [127:0] lshr_424_s3;
  reg [15:0] sext_444_s3;
  reg [127:0] lshr_461_s3;
  reg [127:0] lshr_481_s3;
  reg beat_20_494_s3;
  always @(posedge ap_clk) begin
    lshr_424_s3 <= lshr_424;
    sext_444_s3 <= select_442[15:0];
    lshr_461_s3 <= lshr_461;
    lshr_481_s3 <= lshr_481;
    beat_20_494_s3 <= beat_20_494_s2;
  end
  // stage 4
  reg [15:0] sext_426_s4;
  reg [15:0] sext_444_s4;
  reg [15:0] sext_463_s4;
  reg [15:0] sext_483_s4;
  reg beat_20_494_s4;
  always @(posedge ap_clk) begin
    sext_426_s4 <= lshr_424_s3[15:0];
    sext_444_s4 <= sext_444_s3;
    sext_463_s4 <= lshr_461_s3[15:0];
    sext_483_s4 <= lshr_481_s3[15:0];
    beat_20_494_s4 <= beat_20_494_s3;
  end
  // stage 5
  reg [15:0] sext_426_s5;
  reg [15:0] sext_444_s5;
  reg [15:0] sext_463_s5;
  reg [15:0] sext_483_s5;
  reg beat_20_494_s5;
  always @(posedge ap_clk) begin
    sext_426_s5 <= sext_426_s4;
    sext_444_s5 <= sext_444_s4;
    sext_463_s5 <= sext_463_s4;
    sext_483_s5 <= sext_483_s4;
    beat_20_494_s5 <= beat_20_494_s4;
  end
  wire [56:0] shl_417 = {mul_416, 17'd0};  // rmsnorm.cpp:127
  wire [56:0] scaled_418 = {16'd0, mul_415} + shl_417;  // rmsnorm.cpp:127
  wire [56:0] shl_438 = {mul_437, 17'd0};  // rmsnorm.cpp:127
  wire [56:0] scaled_439 = {16'd0, mul_436} + shl_438;  // rmsnorm.cpp:127
  wire [56:0] shl_456 = {mul_455, 17'd0};  // rmsnorm.cpp:127
  wire [56:0] scaled_457 = {16'd0, mul_454} + shl_456;  // rmsnorm.cpp:127
  wire [56:0] shl_476 = {mul_475, 17'd0};  // rmsnorm.cpp:127
  wire [56:0] scaled_477 = {16'd0, mul_474} + shl_476;  // rmsnorm.cpp:127
  // stage 6
  reg [26:0] trunc_420_s6;
  reg [15:0] sext_426_s6;
  reg [26:0] trunc_441_s6;
  reg [15:0] sext_444_s6;
  reg [26:0] trunc_459_s6;
  reg [15:0] sext_463_s6;
  reg [26:0] trunc_479_s6;
  reg [15:0] sext_483_s6;
  reg beat_20_494_s6;
  always @(posedge ap_clk) begin
    trunc_420_s6 <= scaled_418[56:30];
    sext_426_s6 <= sext_426_s5;
    trunc_441_s6 <= scaled_439[56:30];
    sext_444_s6 <= sext_444_s5;
    trunc_459_s6 <= scaled_457[56:30];
    sext_463_s6 <= sext_463_s5;
    trunc_479_s6 <= scaled_477[56:30];
    sext_483_s6 <= sext_483_s5;
    beat_20_494_s6 <= beat_20_494_s5;
  end
  wire [27:0] add_419 = {1'd0, trunc_420_s6} + 28'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_425;
  rmsnorm_mul_26s_16s_42_3 weighted_425_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en8, send_en7, send_en6}), .a(add_419[26:1]), .b(sext_426_s6), .p(weighted_425));  // rmsnorm.cpp:129
  wire [27:0] add_440 = {1'd0, trunc_441_s6} + 28'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_443;
  rmsnorm_mul_26s_16s_42_3 weighted_443_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en8, send_en7, send_en6}), .a(add_440[26:1]), .b(sext_444_s6), .p(weighted_443));  // rmsnorm.cpp:129
  wire [27:0] add_458 = {1'd0, trunc_459_s6} + 28'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_462;
  rmsnorm_mul_26s_16s_42_3 weighted_462_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en8, send_en7, send_en6}), .a(add_458[26:1]), .b(sext_463_s6), .p(weighted_462));  // rmsnorm.cpp:129
  wire [27:0] add_478 = {1'd0, trunc_479_s6} + 28'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_482;
  rmsnorm_mul_26s_16s_42_3 weighted_482_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en8, send_en7, send_en6}), .a(add_478[26:1]), .b(sext_483_s6), .p(weighted_482));  // rmsnorm.cpp:129
  // stage 7
  reg beat_20_494_s7;
  always @(posedge ap_clk) begin
    beat_20_494_s7 <= beat_20_494_s6;
  end
  // stage 8
  reg beat_20_494_s8;
  always @(posedge ap_clk) begin
    beat_20_494_s8 <= beat_20_494_s7;
  end
  // stage 9
  reg beat_20_494_s9;
  always @(posedge ap_clk) begin
    beat_20_494_s9 <= beat_20_494_s8;
  end
  wire [42:0] doubled_427 = {weighted_425, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_445 = {weighted_443, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_464 = {weighted_462, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_484 = {weighted_482, 1'd0};  // stream_kernel.hpp:120
  // stage 10
  reg [42:0] doubled_427_s10;
  reg [42:0] doubled_445_s10;
  reg [42:0] doubled_464_s10;
  reg [42:0] doubled_484_s10;
  reg beat_20_494_s10;
  always @(posedge ap_clk) begin
    doubled_427_s10 <= doubled_427;
    doubled_445_s10 <= doubled_445;
    doubled_464_s10 <= doubled_464;
    doubled_484_s10 <= doubled_484;
    beat_20_494_s10 <= beat_20_494_s9;
  end
  wire [42:0] ashr_428 = $signed(doubled_427_s10) >>> line_214_33;  // stream_kernel.hpp:121
  wire [42:0] ashr_446 = $signed(doubled_445_s10) >>> line_214_33;  // stream_kernel.hpp:121
  wire [42:0] ashr_465 = $signed(doubled_464_s10) >>> line_214_33;  // stream_kernel.hpp:121
  wire [42:0] ashr_485 = $signed(doubled_484_s10) >>> line_214_33;  // stream_kernel.hpp:121
  // stage 11
  reg [42:0] ashr_428_s11;
  reg [42:0] ashr_446_s11;
  reg [42:0] ashr_465_s11;
  reg [42:0] ashr_485_s11;
  reg beat_20_494_s11;
  always @(posedge ap_clk) begin
    ashr_428_s11 <= ashr_428;
    ashr_446_s11 <= ashr_446;
    ashr_465_s11 <= ashr_465;
    ashr_485_s11 <= ashr_485;
    beat_20_494_s11 <= beat_20_494_s10;
  end
  wire [43:0] add_429 = {1'd0, ashr_428_s11} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_430 = $signed(add_429[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_431 = $signed(add_429[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_447 = {1'd0, ashr_446_s11} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_448 = $signed(add_447[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_449 = $signed(add_447[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_466 = {1'd0, ashr_465_s11} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_467 = $signed(add_466[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_468 = $signed(add_466[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_486 = {1'd0, ashr_485_s11} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_487 = $signed(add_486[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_488 = $signed(add_486[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  // stage 12
  reg [31:0] zext_433_s12;
  reg icmp_431_s12;
  reg icmp_430_s12;
  reg icmp_449_s12;
  reg [31:0] zext_451_s12;
  reg icmp_448_s12;
  reg [31:0] zext_470_s12;
  reg icmp_468_s12;
  reg icmp_467_s12;
  reg [31:0] sext_490_s12;
  reg icmp_488_s12;
  reg icmp_487_s12;
  reg beat_20_494_s12;
  always @(posedge ap_clk) begin
    zext_433_s12 <= add_429[32:1];
    icmp_431_s12 <= icmp_431;
    icmp_430_s12 <= icmp_430;
    icmp_449_s12 <= icmp_449;
    zext_451_s12 <= add_447[32:1];
    icmp_448_s12 <= icmp_448;
    zext_470_s12 <= add_466[32:1];
    icmp_468_s12 <= icmp_468;
    icmp_467_s12 <= icmp_467;
    sext_490_s12 <= add_486[32:1];
    icmp_488_s12 <= icmp_488;
    icmp_487_s12 <= icmp_487;
    beat_20_494_s12 <= beat_20_494_s11;
  end
  wire [63:0] shl_432 = {zext_433_s12, 32'd0};
  wire [63:0] select_434 = icmp_431_s12 ? 64'h8000000100000000 : shl_432;  // stream_kernel.hpp:130
  wire [63:0] select_435 = icmp_430_s12 ? 64'h7fffffff00000000 : select_434;  // stream_kernel.hpp:130
  wire [31:0] select_450 = icmp_449_s12 ? 32'h80000001 : zext_451_s12;  // stream_kernel.hpp:130
  wire [31:0] y_452 = icmp_448_s12 ? 32'h7fffffff : select_450;  // stream_kernel.hpp:130
  wire [63:0] y_453 = select_435 | {32'd0, y_452};  // rmsnorm.cpp:224
  wire [95:0] shl_469 = {zext_470_s12, 64'd0};
  wire [95:0] select_471 = icmp_468_s12 ? 96'h800000010000000000000000 : shl_469;  // stream_kernel.hpp:130
  wire [95:0] select_472 = icmp_467_s12 ? 96'h7fffffff0000000000000000 : select_471;  // stream_kernel.hpp:130
  wire [95:0] y_473 = {32'd0, y_453} | select_472;  // rmsnorm.cpp:224
  wire [127:0] shl_489 = {sext_490_s12, 96'd0};  // rmsnorm.cpp:224
  wire [127:0] select_491 = icmp_488_s12 ? 128'h80000001000000000000000000000000 : shl_489;  // stream_kernel.hpp:130
  wire [127:0] select_492 = icmp_487_s12 ? 128'h7fffffff000000000000000000000000 : select_491;  // stream_kernel.hpp:130
  wire [127:0] y_493 = {32'd0, y_473} | select_492;  // rmsnorm.cpp:224
  wire xor_495 = c_6_8 ^ 1'd1;
  wire send_push_514 = send_v12 & send_en12;  // rmsnorm.cpp:227
  wire send_push_515 = send_v12 & send_en12 & xor_495;  // rmsnorm.cpp:228
  assign send_en0 = send_en1;
  assign send_en1 = ~(send_v1 & ((~s_gamma_beat_valid & xor_414) | (~m_y_beat_room) | (~m_trace_beat_room)));
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
  wire send_leave = xor_497;
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
    if (send_v1 & send_en1) gamma_35 <= gamma_422;
    if (send_v1 & send_en1) group_36 <= group_498;
    if (send_v0 & send_en0) i153_37 <= i_499;
    if (send_v0 & send_en0) token_38 <= token_503;
    if (send_v1 & send_en1) gamma_packet_39 <= gamma_packet_506;
    if (send_v1 & send_en1) gamma_packet_40 <= gamma_packet_509;
    if (send_v0 & send_en0) second_41 <= second_510;
    if (line_214_done) gamma_35 <= 128'd0;
    if (line_214_done) group_36 <= 12'd0;
    if (line_214_done) i153_37 <= 13'd0;
    if (line_214_done) token_38 <= 3'd0;
    if (line_214_done) gamma_packet_39 <= 1'd0;
    if (line_214_done) gamma_packet_40 <= 1'd0;
    if (line_214_done) second_41 <= 1'd0;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_516 = x_packet_24 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_517 = x_packet_23 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_518 = {1'd0, select_516} | select_517;  // stream_kernel.hpp:50
  wire [3:0] select_519 = gamma_packet_40 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_520 = gamma_packet_39 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_521 = {1'd0, select_519} | select_520;  // stream_kernel.hpp:50
  wire [4:0] flags_522 = {2'd0, or_518} | or_521;  // rmsnorm.cpp:235
  wire more_x_523 = x_packet_23 ^ 1'd1;  // stream_kernel.hpp:45
  wire more_gamma_524 = gamma_packet_39 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_v0 & line_50_en0) flags_42 <= flags_522;
    if (line_50_v0 & line_50_en0) more_x_43 <= more_x_523;
    if (line_50_v0 & line_50_en0) more_gamma_44 <= more_gamma_524;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:200: line_200, 5 stages
  // stage 0
  wire [4:0] select_535 = t113_30[0] ? mem_norm_7 : mem_norm_6;
  wire [4:0] select_536 = t113_30[0] ? mem_norm_5 : mem_norm_4;
  wire [4:0] select_537 = t113_30[1] ? select_535 : select_536;
  wire [4:0] select_538 = t113_30[0] ? mem_norm_3 : mem_norm_2;
  wire [4:0] select_539 = t113_30[0] ? mem_norm_1 : mem_norm_0;
  wire [4:0] select_540 = t113_30[1] ? select_538 : select_539;
  wire [4:0] select_541 = t113_30[2] ? select_537 : select_540;
  wire [5:0] epsilon_shift_542 = {select_541, 1'd0};  // rmsnorm.cpp:200
  wire icmp_543 = epsilon_shift_542 == 6'd62;  // rmsnorm.cpp:201
  wire [61:0] shl_544 = {line_151_9[61:30], 30'd0};
  wire [14:0] shl_552 = {line_151_10[11:0], 3'd0};  // rmsnorm.cpp:204
  wire [30:0] rest_553 = {shl_552, 16'd0};  // rmsnorm.cpp:110
  wire line_200_load_554 = line_200_v0 & line_200_en0;  // rmsnorm.cpp:200
  wire line_200_load_555 = line_200_v0 & line_200_en0;  // rmsnorm.cpp:200
  wire line_200_load_556 = line_200_v0 & line_200_en0;  // rmsnorm.cpp:200
  wire line_200_load_557 = line_200_v0 & line_200_en0;  // rmsnorm.cpp:200
  wire line_200_load_558 = line_200_v0 & line_200_en0;  // rmsnorm.cpp:200
  wire line_200_load_559 = line_200_v0 & line_200_en0;  // rmsnorm.cpp:200
  wire line_200_load_560 = line_200_v0 & line_200_en0;  // rmsnorm.cpp:200
  wire line_200_load_561 = line_200_v0 & line_200_en0;  // rmsnorm.cpp:200
  // stage 1
  reg trunc_526_s1;
  reg trunc_529_s1;
  reg trunc_534_s1;
  reg [61:0] shl_544_s1;
  reg [5:0] epsilon_shift_542_s1;
  reg icmp_543_s1;
  always @(posedge ap_clk) begin
    trunc_526_s1 <= t113_30[0];
    trunc_529_s1 <= t113_30[1];
    trunc_534_s1 <= t113_30[2];
    shl_544_s1 <= shl_544;
    epsilon_shift_542_s1 <= epsilon_shift_542;
    icmp_543_s1 <= icmp_543;
  end
  wire [46:0] select_525 = trunc_526_s1 ? mem_sum_7 : mem_sum_6;
  wire [46:0] select_527 = trunc_526_s1 ? mem_sum_5 : mem_sum_4;
  wire [46:0] select_528 = trunc_529_s1 ? select_525 : select_527;
  wire [46:0] select_530 = trunc_526_s1 ? mem_sum_3 : mem_sum_2;
  wire [46:0] select_531 = trunc_526_s1 ? mem_sum_1 : mem_sum_0;
  wire [46:0] select_532 = trunc_529_s1 ? select_530 : select_531;
  wire [46:0] select_533 = trunc_534_s1 ? select_528 : select_532;
  wire [61:0] lshr_545 = shl_544_s1 >> epsilon_shift_542_s1;  // rmsnorm.cpp:201
  wire line_200_load_562 = line_200_v1 & line_200_en1;  // rmsnorm.cpp:201
  wire line_200_load_563 = line_200_v1 & line_200_en1;  // rmsnorm.cpp:201
  wire line_200_load_564 = line_200_v1 & line_200_en1;  // rmsnorm.cpp:201
  wire line_200_load_565 = line_200_v1 & line_200_en1;  // rmsnorm.cpp:201
  wire line_200_load_566 = line_200_v1 & line_200_en1;  // rmsnorm.cpp:201
  wire line_200_load_567 = line_200_v1 & line_200_en1;  // rmsnorm.cpp:201
  wire line_200_load_568 = line_200_v1 & line_200_en1;  // rmsnorm.cpp:201
  wire line_200_load_569 = line_200_v1 & line_200_en1;  // rmsnorm.cpp:201
  // stage 2
  reg [61:0] lshr_545_s2;
  reg icmp_543_s2;
  reg [46:0] select_533_s2;
  always @(posedge ap_clk) begin
    lshr_545_s2 <= lshr_545;
    icmp_543_s2 <= icmp_543_s1;
    select_533_s2 <= select_533;
  end
  wire [61:0] select_546 = icmp_543_s2 ? 62'd0 : lshr_545_s2;  // rmsnorm.cpp:201
  wire [62:0] ss_547 = {16'd0, select_533_s2} + {1'd0, select_546};  // rmsnorm.cpp:201
  // stage 3
  reg [62:0] ss_547_s3;
  always @(posedge ap_clk) begin
    ss_547_s3 <= ss_547;
  end
  wire icmp_548 = ss_547_s3 > 63'h40000000;  // rmsnorm.cpp:109
  wire [62:0] select_549 = icmp_548 ? ss_547_s3 : 63'h40000000;  // rmsnorm.cpp:109
  // stage 4
  reg [62:0] select_549_s4;
  always @(posedge ap_clk) begin
    select_549_s4 <= select_549;
  end
  wire [63:0] shl_550 = {select_549_s4, 1'd0};  // rmsnorm.cpp:109
  wire [64:0] more_551 = {1'd0, shl_550} + {2'd0, select_549_s4};  // rmsnorm.cpp:109
  assign line_200_en0 = 1'd1;
  assign line_200_en1 = 1'd1;
  assign line_200_en2 = 1'd1;
  assign line_200_en3 = 1'd1;
  assign line_200_en4 = 1'd1;
  wire line_200_issue = line_200_run;
  wire line_200_leave = 1'b0;
  assign line_200_v0 = line_200_issue;
  reg line_200_busy;
  always @(posedge ap_clk) line_200_busy <= line_200_start | line_200_run | line_200_v1 | line_200_v2 | line_200_v3 | line_200_v4;
  always @(posedge ap_clk) begin
    if (line_200_issue & line_200_en0) line_200_run <= 1'b0;
    if (line_200_start) line_200_run <= 1'b1;
    line_200_v1 <= line_200_v0;
    line_200_v2 <= line_200_v1;
    line_200_v3 <= line_200_v2;
    line_200_v4 <= line_200_v3;
    if (rst) begin line_200_run <= 1'b0; line_200_v1 <= 1'b0; line_200_v2 <= 1'b0; line_200_v3 <= 1'b0; line_200_v4 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_200_v3 & line_200_en3) want_45 <= select_549;
    if (line_200_v4 & line_200_en4) line_200_46 <= more_551;
    if (line_200_v0 & line_200_en0) line_200_47 <= t113_30;
    if (line_200_v0 & line_200_en0) rest_48 <= rest_553;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:113: root, pipelined loop, II=1, depth 1
  wire icmp_570 = i_52 < 5'd24;  // rmsnorm.cpp:113
  wire xor_571 = icmp_570 ^ 1'd1;
  wire [75:0] left_572 = {1'd0, rest_49} - {1'd0, want_50};  // rmsnorm.cpp:115
  wire [74:0] select_573 = left_572[75] ? rest_49 : left_572[74:0];
  wire [74:0] rest_574 = {select_573[72:0], 2'd0};  // rmsnorm.cpp:117
  wire [74:0] shl_575 = {want_50[73:0], 1'd0};  // rmsnorm.cpp:118
  wire [74:0] sub_576 = shl_575 - {12'd0, want_45};  // rmsnorm.cpp:118
  wire [74:0] add_577 = shl_575 + {10'd0, line_200_46};  // rmsnorm.cpp:118
  wire [74:0] want_578 = left_572[75] ? sub_576 : add_577;
  wire [23:0] shl_579 = {ref_51[22:0], 1'd0};
  wire bit_580 = left_572[75] ^ 1'd1;
  wire [23:0] ref_581 = shl_579 | {23'd0, bit_580};  // rmsnorm.cpp:119
  wire [4:0] i_582 = i_52 + 5'd1;  // rmsnorm.cpp:113
  assign root_en0 = 1'd1;
  wire root_issue = root_run;
  wire root_leave = xor_571;
  assign root_v0 = root_issue & ~root_leave;
  wire root_busy = root_run;
  always @(posedge ap_clk) begin
    if (root_issue & root_leave) root_run <= 1'b0;
    if (root_start) root_run <= 1'b1;
    if (rst) begin root_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (root_v0 & root_en0) rest_49 <= rest_574;
    if (root_v0 & root_en0) want_50 <= want_578;
    if (root_v0 & root_en0) ref_51 <= ref_581;
    if (root_v0 & root_en0) i_52 <= i_582;
    if (line_200_done) rest_49 <= {44'd0, rest_48};
    if (line_200_done) want_50 <= {12'd0, want_45};
    if (line_200_done) ref_51 <= 24'd0;
    if (line_200_done) i_52 <= 5'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:204: line_204, 1 stages
  wire [3:0] t_583 = t113_30 + 4'd1;  // rmsnorm.cpp:199
  wire line_204_store_584 = line_204_v0 & line_204_en0;  // rmsnorm.cpp:204
  assign line_204_en0 = 1'd1;
  wire line_204_issue = line_204_run;
  wire line_204_leave = 1'b0;
  assign line_204_v0 = line_204_issue;
  wire line_204_busy = line_204_run;
  always @(posedge ap_clk) begin
    if (line_204_issue & line_204_en0) line_204_run <= 1'b0;
    if (line_204_start) line_204_run <= 1'b1;
    if (rst) begin line_204_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_204_v0 & line_204_en0) t_53 <= t_583;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:135: line_135, 1 stages
  wire [4:0] select_585 = c_5_11 ? mem_sticky : 5'd0;  // rmsnorm.cpp:240
  wire [4:0] sticky_586 = select_585 | flags_54;  // rmsnorm.cpp:240
  wire [31:0] add_587 = mem_frames + 32'd1;  // rmsnorm.cpp:241
  wire [31:0] frames_588 = c_5_11 ? add_587 : 32'd1;  // rmsnorm.cpp:241
  wire [36:0] shl_589 = {flags_54, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_590 = shl_589 | {32'd0, sticky_586};  // stream_kernel.hpp:81
  wire [63:0] shl_591 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_592 = {27'd0, data_590} | shl_591;  // stream_kernel.hpp:84
  wire [127:0] shl_593 = {frames_588, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_594 = {64'd0, or_592} | shl_593;  // stream_kernel.hpp:84
  wire [127:0] data_595 = or_594 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_135_load_596 = line_135_v0 & line_135_en0;  // rmsnorm.cpp:240
  wire line_135_store_597 = line_135_v0 & line_135_en0;  // rmsnorm.cpp:240
  wire line_135_load_598 = line_135_v0 & line_135_en0;  // rmsnorm.cpp:241
  wire line_135_store_599 = line_135_v0 & line_135_en0;  // rmsnorm.cpp:241
  wire line_135_push_600 = line_135_v0 & line_135_en0;  // stream_kernel.hpp:85
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
    if (line_152_done_0) flags_54 <= {4'd0, flags_15};
    if (line_152_done_0) more_x_55 <= more_x_16;
    if (line_152_done_0) more_gamma_56 <= more_x_16;
    if (line_50_done) flags_54 <= flags_42;
    if (line_50_done) more_x_55 <= more_x_43;
    if (line_50_done) more_gamma_56 <= more_gamma_44;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_601 = more_57 ^ 1'd1;
  wire more_602 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_603 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_601;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_57 <= more_602;
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
  wire xor_604 = more_58 ^ 1'd1;
  wire more_605 = s_gamma_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_606 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_gamma_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_604;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_58 <= more_605;
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
  assign line_151_done_0 = (state == LINE_151_S) & ~line_151_busy & line_151_12;
  assign line_151_done_1 = (state == LINE_151_S) & ~line_151_busy & ~line_151_12;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_152_done_0 = (state == LINE_152_S) & ~line_152_busy & cmd_16_14;
  assign line_152_done_1 = (state == LINE_152_S) & ~line_152_busy & ~cmd_16_14;
  assign line_156_done = (state == LINE_156_S) & ~line_156_busy;
  assign load_done = (state == LOAD_S) & ~load_busy;
  assign line_180_done = (state == LINE_180_S) & ~line_180_busy;
  assign shifts_done = (state == SHIFTS_S) & ~shifts_busy;
  assign line_189_done = (state == LINE_189_S) & ~line_189_busy;
  assign measure_done = (state == MEASURE_S) & ~measure_busy;
  assign line_199_done = (state == LINE_199_S) & ~line_199_busy;
  assign line_199_2_done_0 = (state == LINE_199_2_S) & ~line_199_2_busy & line_199_2_31;
  assign line_199_2_done_1 = (state == LINE_199_2_S) & ~line_199_2_busy & ~line_199_2_31;
  assign line_214_done = (state == LINE_214_S) & ~line_214_busy;
  assign send_done = (state == SEND_S) & ~send_busy;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_200_done = (state == LINE_200_S) & ~line_200_busy;
  assign root_done = (state == ROOT_S) & ~root_busy;
  assign line_204_done = (state == LINE_204_S) & ~line_204_busy;
  assign line_135_done = (state == LINE_135_S) & ~line_135_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_135_2_done = (state == LINE_135_2_S) & ~line_135_2_busy;
  always @(posedge ap_clk) begin
    if (line_151_done_0 | line_113_done) state <= LINE_152_S;
    if (line_151_done_1) state <= LINE_113_S;
    if (line_152_done_0 | line_50_done) state <= LINE_135_S;
    if (line_152_done_1) state <= LINE_156_S;
    if (line_156_done) state <= LOAD_S;
    if (load_done) state <= LINE_180_S;
    if (line_180_done) state <= SHIFTS_S;
    if (shifts_done) state <= LINE_189_S;
    if (line_189_done) state <= MEASURE_S;
    if (measure_done) state <= LINE_199_S;
    if (line_199_done | line_204_done) state <= LINE_199_2_S;
    if (line_199_2_done_0) state <= LINE_200_S;
    if (line_199_2_done_1) state <= LINE_214_S;
    if (line_214_done) state <= SEND_S;
    if (send_done) state <= LINE_50_S;
    if (line_200_done) state <= ROOT_S;
    if (root_done) state <= LINE_204_S;
    if (line_135_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_135_2_S;
    if (call_begin | line_135_2_done) state <= LINE_151_S;
    if (rst) state <= RESTART;
  end
  assign line_152_start = line_151_done_0 | line_113_done;
  assign line_113_start = line_151_done_1;
  assign line_135_start = line_152_done_0 | line_50_done;
  assign line_156_start = line_152_done_1;
  assign load_start = line_156_done;
  assign line_180_start = load_done;
  assign shifts_start = line_180_done;
  assign line_189_start = shifts_done;
  assign measure_start = line_189_done;
  assign line_199_start = measure_done;
  assign line_199_2_start = line_199_done | line_204_done;
  assign line_200_start = line_199_2_done_0;
  assign line_214_start = line_199_2_done_1;
  assign send_start = line_214_done;
  assign line_50_start = send_done;
  assign root_start = line_200_done;
  assign line_204_start = root_done;
  assign discard_start = line_135_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_135_2_start = discard_2_done;
  assign line_151_start = call_begin | line_135_2_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_151_pop_82;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  rmsnorm_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: data and valid are registered
  wire s_x_beat_take = load_pop_173 | discard_pop_603;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  rmsnorm_forward #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_gamma: data and valid are registered
  wire s_gamma_beat_take = send_pop_511 | discard_2_pop_606;
  wire s_gamma_unused = &{1'b0, s_gamma_TKEEP, s_gamma_TSTRB};
  rmsnorm_forward #(.WIDTH(129)) s_gamma_slice (.clk(ap_clk), .rst(rst), .in_data({s_gamma_TLAST, s_gamma_TDATA}), .in_valid(s_gamma_TVALID), .in_ready(s_gamma_TREADY), .out_data(s_gamma_beat), .out_valid(s_gamma_beat_valid), .out_ready(s_gamma_beat_take));

  // m_y: 16 beats; 12 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = send_push_514;
  wire [128:0] m_y_beat = {beat_20_494_s12, y_493};
  rmsnorm_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_trace: 16 beats; 12 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = send_push_515;
  wire [128:0] m_trace_beat = {beat_20_494_s12, y_493};
  rmsnorm_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_135_push_600;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_595};
  rmsnorm_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/rmsnorm/rmsnorm.cpp:145: sticky
  always @(posedge ap_clk) begin
    if (line_135_store_597) mem_sticky <= sticky_586;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/rmsnorm/rmsnorm.cpp:145: frames
  always @(posedge ap_clk) begin
    if (line_135_store_599) mem_frames <= frames_588;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/rmsnorm/rmsnorm.cpp:146: x
  wire mem_x_write = load_store_174 | measure_store_390;
  wire [11:0] mem_x_write_address = load_store_174 ? i_21[11:0] : trunc_391_s4;
  wire [131:0] mem_x_write_data = load_store_174 ? or_129 : or_331;
  wire mem_x_read = measure_load_389 | send_load_512;
  wire [11:0] mem_x_read_address = measure_load_389 ? i79_27[11:0] : i153_37[11:0];
  wire mem_x_advance = measure_v1 & measure_en1 | send_v1 & send_en1;
  rmsnorm_mem_x mem_x_ram (.clk(ap_clk), .read(mem_x_read), .read_address(mem_x_read_address), .q(mem_x_q), .advance(mem_x_advance), .q2(mem_x_q2), .write(mem_x_write), .write_address(mem_x_write_address), .write_data(mem_x_write_data));

  // hls/rmsnorm/rmsnorm.cpp:147: root
  wire mem_root_write = line_204_store_584;
  wire [2:0] mem_root_write_address = line_200_47[2:0];
  wire [23:0] mem_root_write_data = ref_51;
  wire mem_root_read = send_load_513;
  wire [2:0] mem_root_read_address = token_38_s1;
  rmsnorm_mem_root mem_root_ram (.clk(ap_clk), .read(mem_root_read), .read_address(mem_root_read_address), .q(mem_root_q), .write(mem_root_write), .write_address(mem_root_write_address), .write_data(mem_root_write_data));

  // hls/rmsnorm/rmsnorm.cpp:158: any_0
  always @(posedge ap_clk) begin
    if (line_156_store_91) mem_any_0 <= 32'd0;
    if (load_store_183) mem_any_0 <= or_153;
  end

  // hls/rmsnorm/rmsnorm.cpp:158: any_1
  always @(posedge ap_clk) begin
    if (line_156_store_92) mem_any_1 <= 32'd0;
    if (load_store_184) mem_any_1 <= or_153;
  end

  // hls/rmsnorm/rmsnorm.cpp:158: any_2
  always @(posedge ap_clk) begin
    if (line_156_store_93) mem_any_2 <= 32'd0;
    if (load_store_185) mem_any_2 <= or_153;
  end

  // hls/rmsnorm/rmsnorm.cpp:158: any_3
  always @(posedge ap_clk) begin
    if (line_156_store_94) mem_any_3 <= 32'd0;
    if (load_store_186) mem_any_3 <= or_153;
  end

  // hls/rmsnorm/rmsnorm.cpp:158: any_4
  always @(posedge ap_clk) begin
    if (line_156_store_95) mem_any_4 <= 32'd0;
    if (load_store_187) mem_any_4 <= or_153;
  end

  // hls/rmsnorm/rmsnorm.cpp:158: any_5
  always @(posedge ap_clk) begin
    if (line_156_store_96) mem_any_5 <= 32'd0;
    if (load_store_188) mem_any_5 <= or_153;
  end

  // hls/rmsnorm/rmsnorm.cpp:158: any_6
  always @(posedge ap_clk) begin
    if (line_156_store_97) mem_any_6 <= 32'd0;
    if (load_store_189) mem_any_6 <= or_153;
  end

  // hls/rmsnorm/rmsnorm.cpp:158: any_7
  always @(posedge ap_clk) begin
    if (line_156_store_98) mem_any_7 <= 32'd0;
    if (load_store_190) mem_any_7 <= or_153;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: norm_0
  always @(posedge ap_clk) begin
    if (line_156_store_99) mem_norm_0 <= 5'd0;
    if (shifts_store_302) mem_norm_0 <= select_283;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: norm_1
  always @(posedge ap_clk) begin
    if (line_156_store_100) mem_norm_1 <= 5'd0;
    if (shifts_store_303) mem_norm_1 <= select_283;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: norm_2
  always @(posedge ap_clk) begin
    if (line_156_store_101) mem_norm_2 <= 5'd0;
    if (shifts_store_304) mem_norm_2 <= select_283;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: norm_3
  always @(posedge ap_clk) begin
    if (line_156_store_102) mem_norm_3 <= 5'd0;
    if (shifts_store_305) mem_norm_3 <= select_283;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: norm_4
  always @(posedge ap_clk) begin
    if (line_156_store_103) mem_norm_4 <= 5'd0;
    if (shifts_store_306) mem_norm_4 <= select_283;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: norm_5
  always @(posedge ap_clk) begin
    if (line_156_store_104) mem_norm_5 <= 5'd0;
    if (shifts_store_307) mem_norm_5 <= select_283;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: norm_6
  always @(posedge ap_clk) begin
    if (line_156_store_105) mem_norm_6 <= 5'd0;
    if (shifts_store_308) mem_norm_6 <= select_283;
  end

  // hls/rmsnorm/rmsnorm.cpp:159: norm_7
  always @(posedge ap_clk) begin
    if (line_156_store_106) mem_norm_7 <= 5'd0;
    if (shifts_store_309) mem_norm_7 <= select_283;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: sum_0
  always @(posedge ap_clk) begin
    if (line_156_store_107) mem_sum_0 <= 47'd0;
    if (measure_store_400) mem_sum_0 <= add_365;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: sum_1
  always @(posedge ap_clk) begin
    if (line_156_store_108) mem_sum_1 <= 47'd0;
    if (measure_store_401) mem_sum_1 <= add_365;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: sum_2
  always @(posedge ap_clk) begin
    if (line_156_store_109) mem_sum_2 <= 47'd0;
    if (measure_store_402) mem_sum_2 <= add_365;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: sum_3
  always @(posedge ap_clk) begin
    if (line_156_store_110) mem_sum_3 <= 47'd0;
    if (measure_store_403) mem_sum_3 <= add_365;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: sum_4
  always @(posedge ap_clk) begin
    if (line_156_store_111) mem_sum_4 <= 47'd0;
    if (measure_store_404) mem_sum_4 <= add_365;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: sum_5
  always @(posedge ap_clk) begin
    if (line_156_store_112) mem_sum_5 <= 47'd0;
    if (measure_store_405) mem_sum_5 <= add_365;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: sum_6
  always @(posedge ap_clk) begin
    if (line_156_store_113) mem_sum_6 <= 47'd0;
    if (measure_store_406) mem_sum_6 <= add_365;
  end

  // hls/rmsnorm/rmsnorm.cpp:160: sum_7
  always @(posedge ap_clk) begin
    if (line_156_store_114) mem_sum_7 <= 47'd0;
    if (measure_store_407) mem_sum_7 <= add_365;
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

// hls/rmsnorm/rmsnorm.cpp:146: x, 4096 words of 132 bits; its output is registered once more
module rmsnorm_mem_x (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [11:0]  read_address,
  output wire [131:0] q,
  output wire [131:0] q2,
  input  wire         write,
  input  wire [11:0]  write_address,
  input  wire [131:0] write_data
);
  (* ram_style = "ultra" *) reg [131:0] memory [0:4095];
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
