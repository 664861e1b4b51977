// rmsnorm: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load: II=2, depth 4 (hls/rmsnorm/rmsnorm.cpp:134)
//   shifts: II=1, depth 5 (hls/rmsnorm/rmsnorm.cpp:144)
//   measure: II=1, depth 10 (hls/rmsnorm/rmsnorm.cpp:152)
//   send: II=1, depth 14 (hls/rmsnorm/rmsnorm.cpp:173)
//   root: II=1, depth 1 (hls/rmsnorm/rmsnorm.cpp:78)
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
  localparam [4:0] LINE_115_S = 5'd0;
  localparam [4:0] LINE_113_S = 5'd1;
  localparam [4:0] LINE_116_S = 5'd2;
  localparam [4:0] LINE_120_S = 5'd3;
  localparam [4:0] LOAD_S = 5'd4;
  localparam [4:0] LINE_134_S = 5'd5;
  localparam [4:0] SHIFTS_S = 5'd6;
  localparam [4:0] LINE_152_S = 5'd7;
  localparam [4:0] MEASURE_S = 5'd8;
  localparam [4:0] LINE_160_S = 5'd9;
  localparam [4:0] LINE_160_2_S = 5'd10;
  localparam [4:0] LINE_173_S = 5'd11;
  localparam [4:0] SEND_S = 5'd12;
  localparam [4:0] LINE_50_S = 5'd13;
  localparam [4:0] LINE_161_S = 5'd14;
  localparam [4:0] ROOT_S = 5'd15;
  localparam [4:0] LINE_165_S = 5'd16;
  localparam [4:0] LINE_100_S = 5'd17;
  localparam [4:0] DISCARD_S = 5'd18;
  localparam [4:0] LINE_69_S = 5'd19;
  localparam [4:0] DISCARD_2_S = 5'd20;
  localparam [4:0] LINE_100_2_S = 5'd21;
  localparam [4:0] RESTART = 5'd22;
  reg [4:0] state;
  wire line_115_done_0;
  wire line_115_done_1;
  wire line_113_done;
  wire line_116_done_0;
  wire line_116_done_1;
  wire line_120_done;
  wire load_done;
  wire line_134_done;
  wire shifts_done;
  wire line_152_done;
  wire measure_done;
  wire line_160_done;
  wire line_160_2_done_0;
  wire line_160_2_done_1;
  wire line_173_done;
  wire send_done;
  wire line_50_done;
  wire line_161_done;
  wire root_done;
  wire line_165_done;
  wire line_100_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_100_2_done;
  wire call_begin = state == RESTART;

  // hls/rmsnorm/rmsnorm.cpp:115: line_115
  wire line_115_start;
  reg line_115_run;
  reg [127:0] s_cmd_data_1;
  reg line_115_2;
  reg [3:0] c_4_3;
  reg [15:0] groups_4;
  reg [2:0] line_115_5;
  reg [3:0] line_115_6;
  reg [4:0] line_115_7;
  reg c_6_8;
  reg [61:0] line_115_9;
  reg [14:0] line_115_10;
  reg c_5_11;
  reg line_115_12;
  reg line_115_v1;
  reg line_115_v2;
  wire line_115_v0;
  wire line_115_en0;
  wire line_115_en1;
  wire line_115_en2;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_13;
  wire line_113_v0;
  wire line_113_en0;

  // hls/rmsnorm/rmsnorm.cpp:116: line_116
  wire line_116_start;
  reg line_116_run;
  reg cmd_16_14;
  reg flags_15;
  reg more_x_16;
  wire line_116_v0;
  wire line_116_en0;

  // hls/rmsnorm/rmsnorm.cpp:120: line_120
  wire line_120_start;
  reg line_120_run;
  reg [11:0] line_120_17;
  reg [12:0] line_120_18;
  reg [2:0] last_token_19;
  reg [12:0] line_120_20;
  reg [11:0] line_120_21;
  reg line_120_v1;
  wire line_120_v0;
  wire line_120_en0;
  wire line_120_en1;

  // hls/rmsnorm/rmsnorm.cpp:134: load
  wire load_start;
  reg load_run;
  reg [11:0] i_22;
  reg [2:0] token_23;
  reg x_packet_24;
  reg x_packet_25;
  reg load_v1;
  reg load_v2;
  reg load_v3;
  wire load_v0;
  wire load_en0;
  wire load_en1;
  wire load_en2;
  wire load_en3;

  // hls/rmsnorm/rmsnorm.cpp:134: line_134
  wire line_134_start;
  reg line_134_run;
  wire line_134_v0;
  wire line_134_en0;

  // hls/rmsnorm/rmsnorm.cpp:144: shifts
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

  // hls/rmsnorm/rmsnorm.cpp:152: line_152
  wire line_152_start;
  reg line_152_run;
  wire line_152_v0;
  wire line_152_en0;

  // hls/rmsnorm/rmsnorm.cpp:152: measure
  wire measure_start;
  reg measure_run;
  reg [11:0] i83_27;
  reg [2:0] token_28;
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

  // hls/rmsnorm/rmsnorm.cpp:160: line_160
  wire line_160_start;
  reg line_160_run;
  wire line_160_v0;
  wire line_160_en0;

  // hls/rmsnorm/rmsnorm.cpp:160: line_160_2
  wire line_160_2_start;
  reg line_160_2_run;
  reg [3:0] t113_29;
  reg line_160_2_30;
  wire line_160_2_v0;
  wire line_160_2_en0;

  // hls/rmsnorm/rmsnorm.cpp:173: line_173
  wire line_173_start;
  reg line_173_run;
  reg [12:0] line_173_31;
  reg [13:0] line_173_32;
  reg [12:0] line_173_33;
  reg [4:0] line_173_34;
  wire line_173_v0;
  wire line_173_en0;

  // hls/rmsnorm/rmsnorm.cpp:173: send
  wire send_start;
  reg send_run;
  reg [127:0] gamma_35;
  reg [12:0] i153_36;
  reg [11:0] address_37;
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
  reg send_v13;
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
  wire send_en13;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [4:0] flags_42;
  reg more_x_43;
  reg more_gamma_44;
  wire line_50_v0;
  wire line_50_en0;

  // hls/rmsnorm/rmsnorm.cpp:161: line_161
  wire line_161_start;
  reg line_161_run;
  reg [62:0] want_45;
  reg [64:0] line_161_46;
  reg [3:0] line_161_47;
  reg [30:0] rest_48;
  reg line_161_v1;
  reg line_161_v2;
  reg line_161_v3;
  reg line_161_v4;
  wire line_161_v0;
  wire line_161_en0;
  wire line_161_en1;
  wire line_161_en2;
  wire line_161_en3;
  wire line_161_en4;

  // hls/rmsnorm/rmsnorm.cpp:78: root
  wire root_start;
  reg root_run;
  reg [74:0] rest_49;
  reg [74:0] want_50;
  reg [23:0] ref_51;
  reg [4:0] i_52;
  wire root_v0;
  wire root_en0;

  // hls/rmsnorm/rmsnorm.cpp:165: line_165
  wire line_165_start;
  reg line_165_run;
  reg [3:0] t_53;
  wire line_165_v0;
  wire line_165_en0;

  // hls/rmsnorm/rmsnorm.cpp:100: line_100
  wire line_100_start;
  reg line_100_run;
  reg [4:0] flags_54;
  reg more_x_55;
  reg more_gamma_56;
  wire line_100_v0;
  wire line_100_en0;

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

  // hls/rmsnorm/rmsnorm.cpp:100: line_100_2
  wire line_100_2_start;
  reg line_100_2_run;
  wire line_100_2_v0;
  wire line_100_2_en0;
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
  wire [127:0] mem_even_q;
  wire [127:0] mem_even_q2;
  wire [127:0] mem_odd_q;
  wire [127:0] mem_odd_q2;
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
  reg [23:0] mem_root_0;
  reg [23:0] mem_root_1;
  reg [23:0] mem_root_2;
  reg [23:0] mem_root_3;
  reg [23:0] mem_root_4;
  reg [23:0] mem_root_5;
  reg [23:0] mem_root_6;
  reg [23:0] mem_root_7;

  // ---- hls/rmsnorm/rmsnorm.cpp:115: line_115, 3 stages
  // stage 0
  wire icmp_59 = s_cmd_beat_data[55:48] > 8'd30;
  wire [63:0] shl_60 = {s_cmd_beat_data[63:56], 56'd0};
  wire icmp_61 = shl_60 != 64'd0;
  wire or_62 = icmp_59 | icmp_61;  // stream_kernel.hpp:107
  wire [15:0] shl_63 = {s_cmd_beat_data[15:8], 8'd0};
  wire icmp_64 = shl_63 == 16'd0;  // rmsnorm.cpp:117
  wire icmp_65 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_66 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire and_67 = icmp_65 & icmp_66;  // stream_kernel.hpp:107
  wire and_68 = icmp_64 & and_67;  // stream_kernel.hpp:107
  wire [15:0] add_69 = s_cmd_beat_data[47:32] + 16'd65535;  // rmsnorm.cpp:33
  wire icmp_70 = add_69 < 16'd2048;  // rmsnorm.cpp:33
  wire and_71 = and_68 & icmp_70;  // stream_kernel.hpp:107
  wire xor_72 = and_71 ^ 1'd1;  // stream_kernel.hpp:107
  wire [7:0] add_74 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] c_4_75 = icmp_66 ? add_74[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire c_6_80 = s_cmd_beat_data[65] ^ 1'd1;
  wire c_5_81 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_115_pop_82 = line_115_v0 & line_115_en0;  // rmsnorm.cpp:115
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
  wire [19:0] mul_76 = {4'd0, zext_77_s1} * {16'd0, c_4_75_s1};  // rmsnorm.cpp:33
  // stage 2
  reg [19:0] mul_76_s2;
  reg or_73_s2;
  always @(posedge ap_clk) begin
    mul_76_s2 <= mul_76;
    or_73_s2 <= or_73;
  end
  wire icmp_78 = mul_76_s2 > 20'd2048;  // rmsnorm.cpp:33
  wire or_79 = or_73_s2 | icmp_78;  // stream_kernel.hpp:107
  assign line_115_en0 = ~(line_115_v0 & ((~s_cmd_beat_valid)));
  assign line_115_en1 = 1'd1;
  assign line_115_en2 = 1'd1;
  wire line_115_issue = line_115_run;
  wire line_115_leave = 1'b0;
  assign line_115_v0 = line_115_issue;
  wire line_115_busy = line_115_run | line_115_v1 | line_115_v2;
  always @(posedge ap_clk) begin
    if (line_115_issue & line_115_en0) line_115_run <= 1'b0;
    if (line_115_start) line_115_run <= 1'b1;
    line_115_v1 <= line_115_v0 & line_115_en0;
    line_115_v2 <= line_115_v1;
    if (rst) begin line_115_run <= 1'b0; line_115_v1 <= 1'b0; line_115_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_115_v0 & line_115_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_115_v0 & line_115_en0) line_115_2 <= icmp_64;
    if (line_115_v0 & line_115_en0) c_4_3 <= c_4_75;
    if (line_115_v0 & line_115_en0) groups_4 <= s_cmd_beat_data[47:32];
    if (line_115_v0 & line_115_en0) line_115_5 <= c_4_75[2:0];
    if (line_115_v0 & line_115_en0) line_115_6 <= c_4_75;
    if (line_115_v0 & line_115_en0) line_115_7 <= s_cmd_beat_data[52:48];
    if (line_115_v0 & line_115_en0) c_6_8 <= c_6_80;
    if (line_115_v0 & line_115_en0) line_115_9 <= s_cmd_beat_data[111:50];
    if (line_115_v0 & line_115_en0) line_115_10 <= s_cmd_beat_data[46:32];
    if (line_115_v0 & line_115_en0) c_5_11 <= c_5_81;
    if (line_115_v2 & line_115_en2) line_115_12 <= or_79;
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

  // ---- hls/rmsnorm/rmsnorm.cpp:116: line_116, 1 stages
  wire more_x_85 = cmd_16_14 & line_115_2;  // rmsnorm.cpp:117
  assign line_116_en0 = 1'd1;
  wire line_116_issue = line_116_run;
  wire line_116_leave = 1'b0;
  assign line_116_v0 = line_116_issue;
  wire line_116_busy = line_116_run;
  always @(posedge ap_clk) begin
    if (line_116_issue & line_116_en0) line_116_run <= 1'b0;
    if (line_116_start) line_116_run <= 1'b1;
    if (rst) begin line_116_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_116_v0 & line_116_en0) flags_15 <= cmd_16_14;
    if (line_116_v0 & line_116_en0) more_x_16 <= more_x_85;
    if (line_115_done_0) cmd_16_14 <= 1'd1;
    if (line_113_done) cmd_16_14 <= line_113_13;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:120: line_120, 2 stages
  // stage 0
  wire [15:0] groups_86 = $signed(groups_4) * $signed({12'd0, c_4_3});  // rmsnorm.cpp:120
  wire [2:0] last_token_89 = line_115_5 + 3'd7;  // rmsnorm.cpp:121
  wire line_120_store_90 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:122
  wire line_120_store_91 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:122
  wire line_120_store_92 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:122
  wire line_120_store_93 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:122
  wire line_120_store_94 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:122
  wire line_120_store_95 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:122
  wire line_120_store_96 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:122
  wire line_120_store_97 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:122
  wire line_120_store_98 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:123
  wire line_120_store_99 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:123
  wire line_120_store_100 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:123
  wire line_120_store_101 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:123
  wire line_120_store_102 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:123
  wire line_120_store_103 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:123
  wire line_120_store_104 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:123
  wire line_120_store_105 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:123
  wire line_120_store_106 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:124
  wire line_120_store_107 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:124
  wire line_120_store_108 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:124
  wire line_120_store_109 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:124
  wire line_120_store_110 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:124
  wire line_120_store_111 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:124
  wire line_120_store_112 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:124
  wire line_120_store_113 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:124
  wire line_120_store_114 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:125
  wire line_120_store_115 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:125
  wire line_120_store_116 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:125
  wire line_120_store_117 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:125
  wire line_120_store_118 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:125
  wire line_120_store_119 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:125
  wire line_120_store_120 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:125
  wire line_120_store_121 = line_120_v0 & line_120_en0;  // rmsnorm.cpp:125
  // stage 1
  reg [11:0] zext_88_s1;
  always @(posedge ap_clk) begin
    zext_88_s1 <= groups_86[11:0];
  end
  wire [12:0] add_87 = {1'd0, zext_88_s1} + 13'd8191;  // rmsnorm.cpp:136
  assign line_120_en0 = 1'd1;
  assign line_120_en1 = 1'd1;
  wire line_120_issue = line_120_run;
  wire line_120_leave = 1'b0;
  assign line_120_v0 = line_120_issue;
  wire line_120_busy = line_120_run | line_120_v1;
  always @(posedge ap_clk) begin
    if (line_120_issue & line_120_en0) line_120_run <= 1'b0;
    if (line_120_start) line_120_run <= 1'b1;
    line_120_v1 <= line_120_v0;
    if (rst) begin line_120_run <= 1'b0; line_120_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_120_v0 & line_120_en0) line_120_17 <= groups_86[11:0];
    if (line_120_v1 & line_120_en1) line_120_18 <= add_87;
    if (line_120_v0 & line_120_en0) last_token_19 <= last_token_89;
    if (line_120_v0 & line_120_en0) line_120_20 <= groups_86[12:0];
    if (line_120_v0 & line_120_en0) line_120_21 <= groups_86[11:0];
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:134: load, pipelined loop, II=2, depth 4
  // stage 0
  wire xor_122 = x_packet_24 ^ 1'd1;
  wire x_packet_123 = x_packet_24 | s_x_beat_last;
  wire [127:0] low_125 = x_packet_24 ? 128'd0 : s_x_beat_data;  // rmsnorm.cpp:136
  wire icmp_166 = i_22 < line_120_17;  // rmsnorm.cpp:134
  wire xor_167 = icmp_166 ^ 1'd1;
  wire x_packet_173 = x_packet_24 ? x_packet_25 : s_x_beat_last;
  wire load_pop_177 = load_v0 & load_en0 & xor_122;  // stream_kernel.hpp:38
  // stage 1
  reg x_packet_123_s1;
  reg [11:0] i_22_s1;
  reg [127:0] low_125_s1;
  reg x_packet_173_s1;
  always @(posedge ap_clk) if (load_en0) begin
    x_packet_123_s1 <= x_packet_123;
    i_22_s1 <= i_22;
    low_125_s1 <= low_125;
    x_packet_173_s1 <= x_packet_173;
  end
  wire xor_124 = x_packet_123_s1 ^ 1'd1;
  wire [127:0] high_126 = x_packet_123_s1 ? 128'd0 : s_x_beat_data;  // rmsnorm.cpp:136
  wire [31:0] sub_140 = 32'd0 - low_125_s1[31:0];  // rmsnorm.cpp:52
  wire [31:0] select_141 = low_125_s1[31] ? sub_140 : low_125_s1[31:0];  // rmsnorm.cpp:52
  wire [31:0] sub_142 = 32'd0 - low_125_s1[63:32];  // rmsnorm.cpp:52
  wire [31:0] select_143 = low_125_s1[63] ? sub_142 : low_125_s1[63:32];  // rmsnorm.cpp:52
  wire [31:0] or_144 = select_141 | select_143;  // rmsnorm.cpp:52
  wire [31:0] sub_145 = 32'd0 - low_125_s1[95:64];  // rmsnorm.cpp:52
  wire [31:0] select_146 = low_125_s1[95] ? sub_145 : low_125_s1[95:64];  // rmsnorm.cpp:52
  wire [31:0] sub_147 = 32'd0 - low_125_s1[127:96];  // rmsnorm.cpp:52
  wire [31:0] select_148 = low_125_s1[127] ? sub_147 : low_125_s1[127:96];  // rmsnorm.cpp:52
  wire [31:0] or_149 = select_146 | select_148;  // rmsnorm.cpp:139
  wire [11:0] i_168 = i_22_s1 + 12'd1;  // rmsnorm.cpp:134
  wire x_packet_172 = x_packet_123_s1 | s_x_beat_last;
  wire is_last_174 = line_120_18 != {1'd0, i_22_s1};  // rmsnorm.cpp:136
  wire x_packet_1_175 = s_x_beat_last & is_last_174;
  wire x_packet_176 = x_packet_123_s1 ? x_packet_173_s1 : x_packet_1_175;
  wire load_pop_178 = load_v1 & load_en1 & xor_124;  // stream_kernel.hpp:38
  wire load_store_179 = load_v1 & load_en1;  // rmsnorm.cpp:137
  wire load_store_180 = load_v1 & load_en1;  // rmsnorm.cpp:138
  // stage 2
  reg [127:0] high_126_s2;
  reg [31:0] or_144_s2;
  reg [31:0] or_149_s2;
  always @(posedge ap_clk) begin
    high_126_s2 <= high_126;
    or_144_s2 <= or_144;
    or_149_s2 <= or_149;
  end
  wire [31:0] sub_135 = 32'd0 - high_126_s2[95:64];  // rmsnorm.cpp:52
  wire [31:0] select_136 = high_126_s2[95] ? sub_135 : high_126_s2[95:64];  // rmsnorm.cpp:52
  wire [31:0] sub_137 = 32'd0 - high_126_s2[127:96];  // rmsnorm.cpp:52
  wire [31:0] select_138 = high_126_s2[127] ? sub_137 : high_126_s2[127:96];  // rmsnorm.cpp:52
  wire [31:0] or_139 = select_136 | select_138;  // rmsnorm.cpp:139
  wire [31:0] or_150 = or_144_s2 | or_149_s2;  // rmsnorm.cpp:139
  wire [31:0] sub_151 = 32'd0 - high_126_s2[31:0];  // rmsnorm.cpp:52
  wire [31:0] select_152 = high_126_s2[31] ? sub_151 : high_126_s2[31:0];  // rmsnorm.cpp:52
  wire [31:0] sub_153 = 32'd0 - high_126_s2[63:32];  // rmsnorm.cpp:52
  wire [31:0] select_154 = high_126_s2[63] ? sub_153 : high_126_s2[63:32];  // rmsnorm.cpp:52
  wire [31:0] or_155 = select_152 | select_154;  // rmsnorm.cpp:52
  // stage 3
  reg [2:0] token_23_s3;
  reg [31:0] or_150_s3;
  reg [31:0] or_155_s3;
  reg [31:0] or_139_s3;
  always @(posedge ap_clk) begin
    token_23_s3 <= token_23;
    or_150_s3 <= or_150;
    or_155_s3 <= or_155;
    or_139_s3 <= or_139;
  end
  wire icmp_127 = token_23_s3 == 3'd0;
  wire [31:0] select_128 = token_23_s3[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_129 = token_23_s3[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_130 = token_23_s3[1] ? select_128 : select_129;
  wire [31:0] select_131 = token_23_s3[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_132 = token_23_s3[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_133 = token_23_s3[1] ? select_131 : select_132;
  wire [31:0] select_134 = token_23_s3[2] ? select_130 : select_133;
  wire [31:0] or_156 = or_150_s3 | or_155_s3;  // rmsnorm.cpp:139
  wire [31:0] or_157 = or_139_s3 | or_156;  // rmsnorm.cpp:139
  wire [31:0] or_158 = select_134 | or_157;  // rmsnorm.cpp:139
  wire icmp_159 = token_23_s3 == 3'd1;
  wire icmp_160 = token_23_s3 == 3'd2;
  wire icmp_161 = token_23_s3 == 3'd3;
  wire icmp_162 = token_23_s3 == 3'd4;
  wire icmp_163 = token_23_s3 == 3'd5;
  wire icmp_164 = token_23_s3 == 3'd6;
  wire icmp_165 = token_23_s3 == 3'd7;
  wire icmp_169 = token_23_s3 == last_token_19;  // rmsnorm.cpp:140
  wire [2:0] add_170 = token_23_s3 + 3'd1;  // rmsnorm.cpp:140
  wire [2:0] token_171 = icmp_169 ? 3'd0 : add_170;  // rmsnorm.cpp:140
  wire load_load_181 = load_v3 & load_en3;  // rmsnorm.cpp:139
  wire load_load_182 = load_v3 & load_en3;  // rmsnorm.cpp:139
  wire load_load_183 = load_v3 & load_en3;  // rmsnorm.cpp:139
  wire load_load_184 = load_v3 & load_en3;  // rmsnorm.cpp:139
  wire load_load_185 = load_v3 & load_en3;  // rmsnorm.cpp:139
  wire load_load_186 = load_v3 & load_en3;  // rmsnorm.cpp:139
  wire load_load_187 = load_v3 & load_en3;  // rmsnorm.cpp:139
  wire load_load_188 = load_v3 & load_en3;  // rmsnorm.cpp:139
  wire load_store_189 = load_v3 & load_en3 & icmp_127;  // rmsnorm.cpp:139
  wire load_store_190 = load_v3 & load_en3 & icmp_159;  // rmsnorm.cpp:139
  wire load_store_191 = load_v3 & load_en3 & icmp_160;  // rmsnorm.cpp:139
  wire load_store_192 = load_v3 & load_en3 & icmp_161;  // rmsnorm.cpp:139
  wire load_store_193 = load_v3 & load_en3 & icmp_162;  // rmsnorm.cpp:139
  wire load_store_194 = load_v3 & load_en3 & icmp_163;  // rmsnorm.cpp:139
  wire load_store_195 = load_v3 & load_en3 & icmp_164;  // rmsnorm.cpp:139
  wire load_store_196 = load_v3 & load_en3 & icmp_165;  // rmsnorm.cpp:139
  assign load_en0 = ~(load_v0 & ((~s_x_beat_valid & xor_122))) & load_en1;
  assign load_en1 = ~(load_v1 & ((~s_x_beat_valid & xor_124)));
  assign load_en2 = 1'd1;
  assign load_en3 = 1'd1;
  reg [7:0] load_phase;
  wire load_issue = load_run & (load_phase == 8'd0);
  wire load_leave = xor_167;
  assign load_v0 = load_issue & ~load_leave;
  wire load_busy = load_run | load_v1 | load_v2 | load_v3;
  always @(posedge ap_clk) begin
    if (load_issue & load_leave) load_run <= 1'b0;
    if (load_start) load_run <= 1'b1;
    if (load_en0) load_v1 <= load_v0; else if (load_en1) load_v1 <= 1'b0;
    load_v2 <= load_v1 & load_en1;
    load_v3 <= load_v2;
    if (rst | ~load_run) load_phase <= 8'd0;
    else if ((load_phase == 8'd0 & load_en0) | (load_phase == 8'd1 & load_en1)) load_phase <= load_phase == 8'd1 ? 8'd0 : load_phase + 8'd1;
    if (rst) begin load_run <= 1'b0; load_v1 <= 1'b0; load_v2 <= 1'b0; load_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (load_v1 & load_en1) i_22 <= i_168;
    if (load_v3 & load_en3) token_23 <= token_171;
    if (load_v1 & load_en1) x_packet_24 <= x_packet_172;
    if (load_v1 & load_en1) x_packet_25 <= x_packet_176;
    if (line_120_done) i_22 <= 12'd0;
    if (line_120_done) token_23 <= 3'd0;
    if (line_120_done) x_packet_24 <= 1'd0;
    if (line_120_done) x_packet_25 <= 1'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:134: line_134, 1 stages
  assign line_134_en0 = 1'd1;
  wire line_134_issue = line_134_run;
  wire line_134_leave = 1'b0;
  assign line_134_v0 = line_134_issue;
  wire line_134_busy = line_134_run;
  always @(posedge ap_clk) begin
    if (line_134_issue & line_134_en0) line_134_run <= 1'b0;
    if (line_134_start) line_134_run <= 1'b1;
    if (rst) begin line_134_run <= 1'b0; end
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:144: shifts, pipelined loop, II=1, depth 5
  // stage 0
  wire [31:0] select_199 = t_26[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_200 = t_26[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_201 = t_26[1] ? select_199 : select_200;
  wire [31:0] select_202 = t_26[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_203 = t_26[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_204 = t_26[1] ? select_202 : select_203;
  wire [31:0] select_205 = t_26[2] ? select_201 : select_204;
  wire icmp_297 = t_26 < c_4_3;  // rmsnorm.cpp:144
  wire xor_298 = icmp_297 ^ 1'd1;
  wire [3:0] t_299 = t_26 + 4'd1;  // rmsnorm.cpp:144
  wire shifts_load_300 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:146
  wire shifts_load_301 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:146
  wire shifts_load_302 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:146
  wire shifts_load_303 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:146
  wire shifts_load_304 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:146
  wire shifts_load_305 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:146
  wire shifts_load_306 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:146
  wire shifts_load_307 = shifts_v0 & shifts_en0;  // rmsnorm.cpp:146
  // stage 1
  reg [2:0] zext_198_s1;
  reg [31:0] select_205_s1;
  always @(posedge ap_clk) begin
    zext_198_s1 <= t_26[2:0];
    select_205_s1 <= select_205;
  end
  wire icmp_206 = select_205_s1 < 32'd65536;  // rmsnorm.cpp:146
  wire icmp_207 = select_205_s1 < 32'h1000000;  // rmsnorm.cpp:146
  wire or_208 = icmp_206 | icmp_207;
  wire icmp_209 = select_205_s1 < 32'd256;  // rmsnorm.cpp:146
  wire icmp_210 = select_205_s1 < 32'd4096;  // rmsnorm.cpp:146
  wire or_211 = icmp_209 | icmp_210;
  wire icmp_212 = select_205_s1[7:0] < 8'd16;  // rmsnorm.cpp:146
  wire icmp_213 = select_205_s1[7:2] == 6'd0;  // rmsnorm.cpp:146
  wire [2:0] or_214 = {1'd0, select_205_s1[1:0]} | 3'd4;  // rmsnorm.cpp:146
  wire [2:0] select_215 = select_205_s1[1] ? 3'd6 : or_214;
  wire icmp_216 = select_205_s1[7:0] < 8'd8;  // rmsnorm.cpp:146
  wire [1:0] or_217 = {1'd0, select_205_s1[2]} | 2'd2;
  wire [1:0] select_218 = icmp_216 ? or_217 : 2'd0;  // rmsnorm.cpp:146
  wire [2:0] select_219 = icmp_213 ? select_215 : {{1{select_218[1]}}, select_218};
  wire [3:0] add_220 = {{1{select_219[2]}}, select_219} + 4'd12;  // rmsnorm.cpp:146
  wire xor_221 = icmp_212 ^ 1'd1;
  wire icmp_222 = select_205_s1[7:0] < 8'd64;  // rmsnorm.cpp:146
  wire and_223 = xor_221 & icmp_222;
  wire icmp_224 = select_205_s1[7:0] > 8'd31;  // rmsnorm.cpp:146
  wire [2:0] select_225 = icmp_224 ? 3'd6 : 3'd5;  // rmsnorm.cpp:146
  wire xor_226 = select_205_s1[7] ^ 1'd1;
  wire [2:0] select_227 = and_223 ? select_225 : {3{xor_226}};
  wire icmp_230 = select_205_s1 < 32'd1024;  // rmsnorm.cpp:146
  wire icmp_231 = select_205_s1 > 32'd511;  // rmsnorm.cpp:146
  wire icmp_233 = select_205_s1 > 32'd2047;  // rmsnorm.cpp:146
  wire icmp_237 = select_205_s1 < 32'd16384;  // rmsnorm.cpp:146
  wire xor_238 = icmp_209 ^ 1'd1;
  wire xor_239 = icmp_210 ^ 1'd1;
  wire and_240 = xor_238 & xor_239;
  wire and_241 = icmp_237 & and_240;
  wire icmp_242 = select_205_s1 > 32'd8191;  // rmsnorm.cpp:146
  wire [2:0] select_243 = icmp_242 ? 3'd6 : 3'd5;  // rmsnorm.cpp:146
  wire icmp_244 = select_205_s1 < 32'd32768;  // rmsnorm.cpp:146
  wire [2:0] select_245 = and_241 ? select_243 : {3{icmp_244}};
  wire icmp_248 = select_205_s1 < 32'h100000;  // rmsnorm.cpp:146
  wire icmp_249 = select_205_s1 < 32'd262144;  // rmsnorm.cpp:146
  wire icmp_250 = select_205_s1 > 32'd131071;  // rmsnorm.cpp:146
  wire [3:0] select_251 = icmp_250 ? 4'd10 : 4'd9;  // rmsnorm.cpp:146
  wire icmp_252 = select_205_s1 > 32'd524287;  // rmsnorm.cpp:146
  wire [3:0] select_253 = icmp_252 ? 4'd12 : 4'd11;  // rmsnorm.cpp:146
  wire [3:0] select_254 = icmp_249 ? select_251 : select_253;  // rmsnorm.cpp:146
  wire xor_255 = icmp_248 ^ 1'd1;
  wire icmp_256 = select_205_s1 < 32'h400000;  // rmsnorm.cpp:146
  wire and_257 = xor_255 & icmp_256;
  wire icmp_258 = select_205_s1 > 32'h1fffff;  // rmsnorm.cpp:146
  wire [2:0] select_259 = icmp_258 ? 3'd6 : 3'd5;  // rmsnorm.cpp:146
  wire icmp_260 = select_205_s1 < 32'h800000;  // rmsnorm.cpp:146
  wire [2:0] select_261 = and_257 ? select_259 : {3{icmp_260}};  // rmsnorm.cpp:146
  wire [3:0] select_262 = icmp_248 ? select_254 : {{1{select_261[2]}}, select_261};  // rmsnorm.cpp:146
  wire xor_265 = icmp_206 ^ 1'd1;
  wire xor_266 = icmp_207 ^ 1'd1;
  wire and_267 = xor_265 & xor_266;
  wire icmp_268 = select_205_s1 < 32'h10000000;  // rmsnorm.cpp:146
  wire and_269 = and_267 & icmp_268;
  wire icmp_270 = select_205_s1 < 32'h4000000;  // rmsnorm.cpp:146
  wire icmp_271 = select_205_s1 > 32'h1ffffff;  // rmsnorm.cpp:146
  wire icmp_273 = select_205_s1 > 32'h7ffffff;  // rmsnorm.cpp:146
  wire xor_276 = icmp_268 ^ 1'd1;
  wire icmp_277 = select_205_s1 < 32'h40000000;  // rmsnorm.cpp:146
  wire and_278 = xor_276 & icmp_277;
  wire and_279 = and_267 & and_278;
  wire icmp_280 = select_205_s1 > 32'h1fffffff;  // rmsnorm.cpp:146
  wire [2:0] select_281 = icmp_280 ? 3'd6 : 3'd5;  // rmsnorm.cpp:146
  wire xor_282 = select_205_s1[31] ^ 1'd1;
  wire [2:0] select_283 = and_279 ? select_281 : {3{xor_282}};
  // stage 2
  reg [2:0] zext_198_s2;
  reg icmp_212_s2;
  reg [3:0] add_220_s2;
  reg [2:0] select_227_s2;
  reg icmp_231_s2;
  reg icmp_233_s2;
  reg icmp_230_s2;
  reg icmp_209_s2;
  reg or_211_s2;
  reg [2:0] select_245_s2;
  reg [3:0] select_262_s2;
  reg icmp_206_s2;
  reg icmp_271_s2;
  reg icmp_273_s2;
  reg icmp_270_s2;
  reg and_269_s2;
  reg [2:0] select_283_s2;
  reg or_208_s2;
  always @(posedge ap_clk) begin
    zext_198_s2 <= zext_198_s1;
    icmp_212_s2 <= icmp_212;
    add_220_s2 <= add_220;
    select_227_s2 <= select_227;
    icmp_231_s2 <= icmp_231;
    icmp_233_s2 <= icmp_233;
    icmp_230_s2 <= icmp_230;
    icmp_209_s2 <= icmp_209;
    or_211_s2 <= or_211;
    select_245_s2 <= select_245;
    select_262_s2 <= select_262;
    icmp_206_s2 <= icmp_206;
    icmp_271_s2 <= icmp_271;
    icmp_273_s2 <= icmp_273;
    icmp_270_s2 <= icmp_270;
    and_269_s2 <= and_269;
    select_283_s2 <= select_283;
    or_208_s2 <= or_208;
  end
  wire [3:0] select_228 = icmp_212_s2 ? add_220_s2 : {{1{select_227_s2[2]}}, select_227_s2};
  wire [4:0] add_229 = {{1{select_228[3]}}, select_228} + 5'd24;  // rmsnorm.cpp:146
  wire [3:0] select_232 = icmp_231_s2 ? 4'd10 : 4'd9;  // rmsnorm.cpp:146
  wire [3:0] select_234 = icmp_233_s2 ? 4'd12 : 4'd11;  // rmsnorm.cpp:146
  wire [3:0] select_235 = icmp_230_s2 ? select_232 : select_234;  // rmsnorm.cpp:146
  wire [4:0] select_236 = icmp_209_s2 ? add_229 : {{1{select_235[3]}}, select_235};
  wire [4:0] select_246 = or_211_s2 ? select_236 : {{2{select_245_s2[2]}}, select_245_s2};
  wire [3:0] select_272 = icmp_271_s2 ? 4'd10 : 4'd9;  // rmsnorm.cpp:146
  wire [3:0] select_274 = icmp_273_s2 ? 4'd12 : 4'd11;  // rmsnorm.cpp:146
  wire [3:0] select_275 = icmp_270_s2 ? select_272 : select_274;  // rmsnorm.cpp:146
  wire [3:0] select_284 = and_269_s2 ? select_275 : {{1{select_283_s2[2]}}, select_283_s2};
  // stage 3
  reg [2:0] zext_198_s3;
  reg [4:0] select_246_s3;
  reg [3:0] select_262_s3;
  reg icmp_206_s3;
  reg or_208_s3;
  reg [3:0] select_284_s3;
  always @(posedge ap_clk) begin
    zext_198_s3 <= zext_198_s2;
    select_246_s3 <= select_246;
    select_262_s3 <= select_262_s2;
    icmp_206_s3 <= icmp_206_s2;
    or_208_s3 <= or_208_s2;
    select_284_s3 <= select_284;
  end
  wire [5:0] add_247 = {{1{select_246_s3[4]}}, select_246_s3} + 6'd48;  // rmsnorm.cpp:146
  wire [4:0] add_263 = {{1{select_262_s3[3]}}, select_262_s3} + 5'd24;  // rmsnorm.cpp:146
  wire [5:0] select_264 = icmp_206_s3 ? add_247 : {{1{add_263[4]}}, add_263};
  wire [5:0] length_285 = or_208_s3 ? select_264 : {{2{select_284_s3[3]}}, select_284_s3};
  wire icmp_286 = length_285 == 6'd32;  // rmsnorm.cpp:147
  // stage 4
  reg [2:0] zext_198_s4;
  reg [4:0] trunc_288_s4;
  reg icmp_286_s4;
  always @(posedge ap_clk) begin
    zext_198_s4 <= zext_198_s3;
    trunc_288_s4 <= length_285[4:0];
    icmp_286_s4 <= icmp_286;
  end
  wire icmp_197 = zext_198_s4 == 3'd0;
  wire [4:0] add_287 = trunc_288_s4 + 5'd31;  // rmsnorm.cpp:147
  wire [4:0] select_289 = icmp_286_s4 ? 5'd0 : add_287;  // rmsnorm.cpp:147
  wire icmp_290 = zext_198_s4 == 3'd1;
  wire icmp_291 = zext_198_s4 == 3'd2;
  wire icmp_292 = zext_198_s4 == 3'd3;
  wire icmp_293 = zext_198_s4 == 3'd4;
  wire icmp_294 = zext_198_s4 == 3'd5;
  wire icmp_295 = zext_198_s4 == 3'd6;
  wire icmp_296 = zext_198_s4 == 3'd7;
  wire shifts_store_308 = shifts_v4 & shifts_en4 & icmp_197;  // rmsnorm.cpp:147
  wire shifts_store_309 = shifts_v4 & shifts_en4 & icmp_290;  // rmsnorm.cpp:147
  wire shifts_store_310 = shifts_v4 & shifts_en4 & icmp_291;  // rmsnorm.cpp:147
  wire shifts_store_311 = shifts_v4 & shifts_en4 & icmp_292;  // rmsnorm.cpp:147
  wire shifts_store_312 = shifts_v4 & shifts_en4 & icmp_293;  // rmsnorm.cpp:147
  wire shifts_store_313 = shifts_v4 & shifts_en4 & icmp_294;  // rmsnorm.cpp:147
  wire shifts_store_314 = shifts_v4 & shifts_en4 & icmp_295;  // rmsnorm.cpp:147
  wire shifts_store_315 = shifts_v4 & shifts_en4 & icmp_296;  // rmsnorm.cpp:147
  assign shifts_en0 = 1'd1;
  assign shifts_en1 = 1'd1;
  assign shifts_en2 = 1'd1;
  assign shifts_en3 = 1'd1;
  assign shifts_en4 = 1'd1;
  wire shifts_issue = shifts_run;
  wire shifts_leave = xor_298;
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
    if (shifts_v0 & shifts_en0) t_26 <= t_299;
    if (line_134_done) t_26 <= 4'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:152: line_152, 1 stages
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

  // ---- hls/rmsnorm/rmsnorm.cpp:152: measure, pipelined loop, II=1, depth 10
  // stage 0
  wire icmp_389 = i83_27 < line_120_17;  // rmsnorm.cpp:152
  wire xor_390 = icmp_389 ^ 1'd1;
  wire [11:0] i_391 = i83_27 + 12'd1;  // rmsnorm.cpp:152
  wire measure_load_403 = measure_v0 & measure_en0;  // rmsnorm.cpp:41
  wire measure_load_404 = measure_v0 & measure_en0;  // rmsnorm.cpp:41
  // stage 1
  // stage 2
  wire [46:0] shl_327 = {mem_even_q2[31:0], 15'd0};  // rmsnorm.cpp:64
  wire [47:0] doubled_328 = {shl_327, 1'd0};  // stream_kernel.hpp:120
  wire [4:0] select_329 = token_28[0] ? mem_norm_7 : mem_norm_6;
  wire [4:0] select_330 = token_28[0] ? mem_norm_5 : mem_norm_4;
  wire [4:0] select_331 = token_28[1] ? select_329 : select_330;
  wire [4:0] select_332 = token_28[0] ? mem_norm_3 : mem_norm_2;
  wire [4:0] select_333 = token_28[0] ? mem_norm_1 : mem_norm_0;
  wire [4:0] select_334 = token_28[1] ? select_332 : select_333;
  wire [4:0] select_335 = token_28[2] ? select_331 : select_334;
  wire [46:0] shl_339 = {mem_even_q2[63:32], 15'd0};
  wire [47:0] doubled_340 = {shl_339, 1'd0};  // stream_kernel.hpp:120
  wire [46:0] shl_345 = {mem_even_q2[95:64], 15'd0};
  wire [47:0] doubled_346 = {shl_345, 1'd0};  // stream_kernel.hpp:120
  wire [46:0] shl_350 = {mem_even_q2[127:96], 15'd0};
  wire [47:0] doubled_351 = {shl_350, 1'd0};  // stream_kernel.hpp:120
  wire [46:0] shl_357 = {mem_odd_q2[31:0], 15'd0};  // rmsnorm.cpp:64
  wire [47:0] doubled_358 = {shl_357, 1'd0};  // stream_kernel.hpp:120
  wire [46:0] shl_362 = {mem_odd_q2[63:32], 15'd0};
  wire [47:0] doubled_363 = {shl_362, 1'd0};  // stream_kernel.hpp:120
  wire [46:0] shl_368 = {mem_odd_q2[95:64], 15'd0};
  wire [47:0] doubled_369 = {shl_368, 1'd0};  // stream_kernel.hpp:120
  wire [46:0] shl_373 = {mem_odd_q2[127:96], 15'd0};
  wire [47:0] doubled_374 = {shl_373, 1'd0};  // stream_kernel.hpp:120
  wire icmp_392 = token_28 == last_token_19;  // rmsnorm.cpp:156
  wire [2:0] add_393 = token_28 + 3'd1;  // rmsnorm.cpp:156
  wire [2:0] token_394 = icmp_392 ? 3'd0 : add_393;  // rmsnorm.cpp:156
  wire measure_load_395 = measure_v2 & measure_en2;  // rmsnorm.cpp:154
  wire measure_load_396 = measure_v2 & measure_en2;  // rmsnorm.cpp:154
  wire measure_load_397 = measure_v2 & measure_en2;  // rmsnorm.cpp:154
  wire measure_load_398 = measure_v2 & measure_en2;  // rmsnorm.cpp:154
  wire measure_load_399 = measure_v2 & measure_en2;  // rmsnorm.cpp:154
  wire measure_load_400 = measure_v2 & measure_en2;  // rmsnorm.cpp:154
  wire measure_load_401 = measure_v2 & measure_en2;  // rmsnorm.cpp:154
  wire measure_load_402 = measure_v2 & measure_en2;  // rmsnorm.cpp:154
  // stage 3
  reg [2:0] token_28_s3;
  reg trunc_318_s3;
  reg trunc_321_s3;
  reg trunc_326_s3;
  reg [4:0] select_335_s3;
  reg [47:0] doubled_328_s3;
  reg [47:0] doubled_340_s3;
  reg [47:0] doubled_346_s3;
  reg [47:0] doubled_351_s3;
  reg [47:0] doubled_358_s3;
  reg [47:0] doubled_363_s3;
  reg [47:0] doubled_369_s3;
  reg [47:0] doubled_374_s3;
  always @(posedge ap_clk) begin
    token_28_s3 <= token_28;
    trunc_318_s3 <= token_28[0];
    trunc_321_s3 <= token_28[1];
    trunc_326_s3 <= token_28[2];
    select_335_s3 <= select_335;
    doubled_328_s3 <= doubled_328;
    doubled_340_s3 <= doubled_340;
    doubled_346_s3 <= doubled_346;
    doubled_351_s3 <= doubled_351;
    doubled_358_s3 <= doubled_358;
    doubled_363_s3 <= doubled_363;
    doubled_369_s3 <= doubled_369;
    doubled_374_s3 <= doubled_374;
  end
  wire [47:0] ashr_336 = $signed(doubled_328_s3) >>> select_335_s3;  // stream_kernel.hpp:121
  wire [47:0] ashr_341 = $signed(doubled_340_s3) >>> select_335_s3;  // stream_kernel.hpp:121
  wire [47:0] ashr_347 = $signed(doubled_346_s3) >>> select_335_s3;  // stream_kernel.hpp:121
  wire [47:0] ashr_352 = $signed(doubled_351_s3) >>> select_335_s3;  // stream_kernel.hpp:121
  wire [47:0] ashr_359 = $signed(doubled_358_s3) >>> select_335_s3;  // stream_kernel.hpp:121
  wire [47:0] ashr_364 = $signed(doubled_363_s3) >>> select_335_s3;  // stream_kernel.hpp:121
  wire [47:0] ashr_370 = $signed(doubled_369_s3) >>> select_335_s3;  // stream_kernel.hpp:121
  wire [47:0] ashr_375 = $signed(doubled_374_s3) >>> select_335_s3;  // stream_kernel.hpp:121
  // stage 4
  reg [2:0] token_28_s4;
  reg trunc_318_s4;
  reg trunc_321_s4;
  reg trunc_326_s4;
  reg [47:0] ashr_336_s4;
  reg [47:0] ashr_341_s4;
  reg [47:0] ashr_347_s4;
  reg [47:0] ashr_352_s4;
  reg [47:0] ashr_359_s4;
  reg [47:0] ashr_364_s4;
  reg [47:0] ashr_370_s4;
  reg [47:0] ashr_375_s4;
  always @(posedge ap_clk) begin
    token_28_s4 <= token_28_s3;
    trunc_318_s4 <= trunc_318_s3;
    trunc_321_s4 <= trunc_321_s3;
    trunc_326_s4 <= trunc_326_s3;
    ashr_336_s4 <= ashr_336;
    ashr_341_s4 <= ashr_341;
    ashr_347_s4 <= ashr_347;
    ashr_352_s4 <= ashr_352;
    ashr_359_s4 <= ashr_359;
    ashr_364_s4 <= ashr_364;
    ashr_370_s4 <= ashr_370;
    ashr_375_s4 <= ashr_375;
  end
  wire [35:0] add_337 = ashr_336_s4[35:0] + 36'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_338;
  rmsnorm_mul_18s_18s_33_3 mul_338_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_337[18:1]), .b(add_337[18:1]), .p(mul_338));  // rmsnorm.cpp:65
  wire [35:0] add_342 = ashr_341_s4[35:0] + 36'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_343;
  rmsnorm_mul_18s_18s_33_3 mul_343_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_342[18:1]), .b(add_342[18:1]), .p(mul_343));  // rmsnorm.cpp:65
  wire [35:0] add_348 = ashr_347_s4[35:0] + 36'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_349;
  rmsnorm_mul_18s_18s_33_3 mul_349_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_348[18:1]), .b(add_348[18:1]), .p(mul_349));  // rmsnorm.cpp:65
  wire [35:0] add_353 = ashr_352_s4[35:0] + 36'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_354;
  rmsnorm_mul_18s_18s_33_3 mul_354_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_353[18:1]), .b(add_353[18:1]), .p(mul_354));  // rmsnorm.cpp:65
  wire [35:0] add_360 = ashr_359_s4[35:0] + 36'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_361;
  rmsnorm_mul_18s_18s_33_3 mul_361_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_360[18:1]), .b(add_360[18:1]), .p(mul_361));  // rmsnorm.cpp:65
  wire [35:0] add_365 = ashr_364_s4[35:0] + 36'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_366;
  rmsnorm_mul_18s_18s_33_3 mul_366_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_365[18:1]), .b(add_365[18:1]), .p(mul_366));  // rmsnorm.cpp:65
  wire [35:0] add_371 = ashr_370_s4[35:0] + 36'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_372;
  rmsnorm_mul_18s_18s_33_3 mul_372_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_371[18:1]), .b(add_371[18:1]), .p(mul_372));  // rmsnorm.cpp:65
  wire [35:0] add_376 = ashr_375_s4[35:0] + 36'd1;  // stream_kernel.hpp:121
  wire [32:0] mul_377;
  rmsnorm_mul_18s_18s_33_3 mul_377_mul_18s_18s_33_3 (.clk(ap_clk), .enable({measure_en6, measure_en5, measure_en4}), .a(add_376[18:1]), .b(add_376[18:1]), .p(mul_377));  // rmsnorm.cpp:65
  // stage 5
  reg [2:0] token_28_s5;
  reg trunc_318_s5;
  reg trunc_321_s5;
  reg trunc_326_s5;
  always @(posedge ap_clk) begin
    token_28_s5 <= token_28_s4;
    trunc_318_s5 <= trunc_318_s4;
    trunc_321_s5 <= trunc_321_s4;
    trunc_326_s5 <= trunc_326_s4;
  end
  // stage 6
  reg [2:0] token_28_s6;
  reg trunc_318_s6;
  reg trunc_321_s6;
  reg trunc_326_s6;
  always @(posedge ap_clk) begin
    token_28_s6 <= token_28_s5;
    trunc_318_s6 <= trunc_318_s5;
    trunc_321_s6 <= trunc_321_s5;
    trunc_326_s6 <= trunc_326_s5;
  end
  // stage 7
  reg [2:0] token_28_s7;
  reg trunc_318_s7;
  reg trunc_321_s7;
  reg trunc_326_s7;
  always @(posedge ap_clk) begin
    token_28_s7 <= token_28_s6;
    trunc_318_s7 <= trunc_318_s6;
    trunc_321_s7 <= trunc_321_s6;
    trunc_326_s7 <= trunc_326_s6;
  end
  wire [33:0] add_344 = {1'd0, mul_338} + {1'd0, mul_343};  // rmsnorm.cpp:65
  wire [33:0] add_355 = {1'd0, mul_349} + {1'd0, mul_354};  // rmsnorm.cpp:65
  wire [33:0] add_367 = {1'd0, mul_361} + {1'd0, mul_366};  // rmsnorm.cpp:65
  wire [33:0] add_378 = {1'd0, mul_372} + {1'd0, mul_377};  // rmsnorm.cpp:65
  // stage 8
  reg [2:0] token_28_s8;
  reg trunc_318_s8;
  reg trunc_321_s8;
  reg trunc_326_s8;
  reg [33:0] add_344_s8;
  reg [33:0] add_355_s8;
  reg [33:0] add_367_s8;
  reg [33:0] add_378_s8;
  always @(posedge ap_clk) begin
    token_28_s8 <= token_28_s7;
    trunc_318_s8 <= trunc_318_s7;
    trunc_321_s8 <= trunc_321_s7;
    trunc_326_s8 <= trunc_326_s7;
    add_344_s8 <= add_344;
    add_355_s8 <= add_355;
    add_367_s8 <= add_367;
    add_378_s8 <= add_378;
  end
  wire [34:0] add_356 = {1'd0, add_344_s8} + {1'd0, add_355_s8};  // rmsnorm.cpp:65
  wire [34:0] add_379 = {1'd0, add_367_s8} + {1'd0, add_378_s8};  // rmsnorm.cpp:65
  wire [35:0] add_380 = {1'd0, add_356} + {1'd0, add_379};  // rmsnorm.cpp:155
  // stage 9
  reg [2:0] token_28_s9;
  reg trunc_318_s9;
  reg trunc_321_s9;
  reg trunc_326_s9;
  reg [35:0] add_380_s9;
  always @(posedge ap_clk) begin
    token_28_s9 <= token_28_s8;
    trunc_318_s9 <= trunc_318_s8;
    trunc_321_s9 <= trunc_321_s8;
    trunc_326_s9 <= trunc_326_s8;
    add_380_s9 <= add_380;
  end
  wire icmp_316 = token_28_s9 == 3'd0;
  wire [46:0] select_317 = trunc_318_s9 ? mem_sum_7 : mem_sum_6;
  wire [46:0] select_319 = trunc_318_s9 ? mem_sum_5 : mem_sum_4;
  wire [46:0] select_320 = trunc_321_s9 ? select_317 : select_319;
  wire [46:0] select_322 = trunc_318_s9 ? mem_sum_3 : mem_sum_2;
  wire [46:0] select_323 = trunc_318_s9 ? mem_sum_1 : mem_sum_0;
  wire [46:0] select_324 = trunc_321_s9 ? select_322 : select_323;
  wire [46:0] select_325 = trunc_326_s9 ? select_320 : select_324;
  wire [46:0] add_381 = select_325 + {11'd0, add_380_s9};  // rmsnorm.cpp:155
  wire icmp_382 = token_28_s9 == 3'd1;
  wire icmp_383 = token_28_s9 == 3'd2;
  wire icmp_384 = token_28_s9 == 3'd3;
  wire icmp_385 = token_28_s9 == 3'd4;
  wire icmp_386 = token_28_s9 == 3'd5;
  wire icmp_387 = token_28_s9 == 3'd6;
  wire icmp_388 = token_28_s9 == 3'd7;
  wire measure_load_405 = measure_v9 & measure_en9;  // rmsnorm.cpp:155
  wire measure_load_406 = measure_v9 & measure_en9;  // rmsnorm.cpp:155
  wire measure_load_407 = measure_v9 & measure_en9;  // rmsnorm.cpp:155
  wire measure_load_408 = measure_v9 & measure_en9;  // rmsnorm.cpp:155
  wire measure_load_409 = measure_v9 & measure_en9;  // rmsnorm.cpp:155
  wire measure_load_410 = measure_v9 & measure_en9;  // rmsnorm.cpp:155
  wire measure_load_411 = measure_v9 & measure_en9;  // rmsnorm.cpp:155
  wire measure_load_412 = measure_v9 & measure_en9;  // rmsnorm.cpp:155
  wire measure_store_413 = measure_v9 & measure_en9 & icmp_316;  // rmsnorm.cpp:155
  wire measure_store_414 = measure_v9 & measure_en9 & icmp_382;  // rmsnorm.cpp:155
  wire measure_store_415 = measure_v9 & measure_en9 & icmp_383;  // rmsnorm.cpp:155
  wire measure_store_416 = measure_v9 & measure_en9 & icmp_384;  // rmsnorm.cpp:155
  wire measure_store_417 = measure_v9 & measure_en9 & icmp_385;  // rmsnorm.cpp:155
  wire measure_store_418 = measure_v9 & measure_en9 & icmp_386;  // rmsnorm.cpp:155
  wire measure_store_419 = measure_v9 & measure_en9 & icmp_387;  // rmsnorm.cpp:155
  wire measure_store_420 = measure_v9 & measure_en9 & icmp_388;  // rmsnorm.cpp:155
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
  wire measure_leave = xor_390;
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
    if (measure_v0 & measure_en0) i83_27 <= i_391;
    if (measure_v2 & measure_en2) token_28 <= token_394;
    if (line_152_done) i83_27 <= 12'd0;
    if (line_152_done) token_28 <= 3'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:160: line_160, 1 stages
  assign line_160_en0 = 1'd1;
  wire line_160_issue = line_160_run;
  wire line_160_leave = 1'b0;
  assign line_160_v0 = line_160_issue;
  wire line_160_busy = line_160_run;
  always @(posedge ap_clk) begin
    if (line_160_issue & line_160_en0) line_160_run <= 1'b0;
    if (line_160_start) line_160_run <= 1'b1;
    if (rst) begin line_160_run <= 1'b0; end
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:160: line_160_2, 1 stages
  wire icmp_421 = t113_29 < c_4_3;  // rmsnorm.cpp:160
  assign line_160_2_en0 = 1'd1;
  wire line_160_2_issue = line_160_2_run;
  wire line_160_2_leave = 1'b0;
  assign line_160_2_v0 = line_160_2_issue;
  wire line_160_2_busy = line_160_2_run;
  always @(posedge ap_clk) begin
    if (line_160_2_issue & line_160_2_en0) line_160_2_run <= 1'b0;
    if (line_160_2_start) line_160_2_run <= 1'b1;
    if (rst) begin line_160_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_160_2_v0 & line_160_2_en0) line_160_2_30 <= icmp_421;
    if (line_160_done) t113_29 <= 4'd0;
    if (line_165_done) t113_29 <= t_53;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:173: line_173, 1 stages
  wire [12:0] shl_422 = {line_120_20[11:0], 1'd0};  // rmsnorm.cpp:173
  wire [13:0] add_423 = {1'd0, shl_422} + 14'd16383;  // rmsnorm.cpp:175
  wire [12:0] sub_424 = {1'd0, line_120_21} - {9'd0, line_115_6};  // rmsnorm.cpp:176
  assign line_173_en0 = 1'd1;
  wire line_173_issue = line_173_run;
  wire line_173_leave = 1'b0;
  assign line_173_v0 = line_173_issue;
  wire line_173_busy = line_173_run;
  always @(posedge ap_clk) begin
    if (line_173_issue & line_173_en0) line_173_run <= 1'b0;
    if (line_173_start) line_173_run <= 1'b1;
    if (rst) begin line_173_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_173_v0 & line_173_en0) line_173_31 <= shl_422;
    if (line_173_v0 & line_173_en0) line_173_32 <= add_423;
    if (line_173_v0 & line_173_en0) line_173_33 <= sub_424;
    if (line_173_v0 & line_173_en0) line_173_34 <= line_115_7;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:173: send, pipelined loop, II=1, depth 14
  // stage 0
  wire icmp_425 = token_38 != 3'd0;  // rmsnorm.cpp:176
  wire or_426 = icmp_425 | second_41;
  wire end_530 = line_173_32 == {1'd0, i153_36};  // rmsnorm.cpp:175
  wire icmp_532 = i153_36 < line_173_31;  // rmsnorm.cpp:173
  wire xor_533 = icmp_532 ^ 1'd1;
  wire [12:0] i_534 = i153_36 + 13'd1;  // rmsnorm.cpp:173
  wire [11:0] address_535 = address_37 + {11'd0, second_41};  // rmsnorm.cpp:191
  wire icmp_536 = token_38 == last_token_19;  // rmsnorm.cpp:191
  wire [2:0] add_537 = token_38 + 3'd1;  // rmsnorm.cpp:191
  wire [2:0] select_538 = icmp_536 ? 3'd0 : add_537;  // rmsnorm.cpp:191
  wire [2:0] token_539 = second_41 ? select_538 : token_38;  // rmsnorm.cpp:191
  wire is_last_543 = {1'd0, address_37} != line_173_33;  // rmsnorm.cpp:176
  wire second_546 = second_41 ^ 1'd1;  // rmsnorm.cpp:195
  wire send_load_548 = send_v0 & send_en0;  // rmsnorm.cpp:177
  wire send_load_549 = send_v0 & send_en0;  // rmsnorm.cpp:177
  // stage 1
  reg or_426_s1;
  reg second_41_s1;
  reg trunc_431_s1;
  reg trunc_434_s1;
  reg trunc_439_s1;
  reg is_last_543_s1;
  reg end_530_s1;
  always @(posedge ap_clk) if (send_en0) begin
    or_426_s1 <= or_426;
    second_41_s1 <= second_41;
    trunc_431_s1 <= token_38[0];
    trunc_434_s1 <= token_38[1];
    trunc_439_s1 <= token_38[2];
    is_last_543_s1 <= is_last_543;
    end_530_s1 <= end_530;
  end
  wire or_427 = or_426_s1 | gamma_packet_39;
  wire xor_428 = or_427 ^ 1'd1;
  wire [127:0] select_454 = or_426_s1 ? gamma_35 : 128'd0;  // rmsnorm.cpp:176
  wire [127:0] gamma_455 = or_427 ? select_454 : s_gamma_beat_data;  // rmsnorm.cpp:100
  wire [6:0] select_456 = second_41_s1 ? 7'd80 : 7'd16;  // rmsnorm.cpp:185
  wire [6:0] select_495 = second_41_s1 ? 7'd96 : 7'd32;  // rmsnorm.cpp:185
  wire [6:0] select_516 = second_41_s1 ? 7'd112 : 7'd48;  // rmsnorm.cpp:185
  wire xor_540 = or_426_s1 ^ 1'd1;  // rmsnorm.cpp:176
  wire or_541 = xor_540 | gamma_packet_39;
  wire gamma_packet_542 = or_427 ? or_541 : s_gamma_beat_last;
  wire gamma_packet_1_544 = s_gamma_beat_last & is_last_543_s1;
  wire gamma_packet_545 = or_427 ? gamma_packet_40 : gamma_packet_1_544;
  wire send_pop_547 = send_v1 & send_en1 & xor_428;  // stream_kernel.hpp:38
  // stage 2
  reg second_41_s2;
  reg trunc_431_s2;
  reg trunc_434_s2;
  reg trunc_439_s2;
  reg [127:0] gamma_455_s2;
  reg [6:0] select_456_s2;
  reg [6:0] select_495_s2;
  reg [6:0] select_516_s2;
  reg end_530_s2;
  always @(posedge ap_clk) begin
    second_41_s2 <= second_41_s1;
    trunc_431_s2 <= trunc_431_s1;
    trunc_434_s2 <= trunc_434_s1;
    trunc_439_s2 <= trunc_439_s1;
    gamma_455_s2 <= gamma_455;
    select_456_s2 <= select_456;
    select_495_s2 <= select_495;
    select_516_s2 <= select_516;
    end_530_s2 <= end_530_s1;
  end
  wire [127:0] x_429 = second_41_s2 ? mem_odd_q2 : mem_even_q2;  // rmsnorm.cpp:178
  wire [23:0] select_430 = trunc_431_s2 ? mem_root_7 : mem_root_6;
  wire [23:0] select_432 = trunc_431_s2 ? mem_root_5 : mem_root_4;
  wire [23:0] select_433 = trunc_434_s2 ? select_430 : select_432;
  wire [23:0] select_435 = trunc_431_s2 ? mem_root_3 : mem_root_2;
  wire [23:0] select_436 = trunc_431_s2 ? mem_root_1 : mem_root_0;
  wire [23:0] select_437 = trunc_434_s2 ? select_435 : select_436;
  wire [23:0] select_438 = trunc_439_s2 ? select_433 : select_437;
  wire [40:0] mul_440;
  rmsnorm_mul_17_24_41_3 mul_440_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(x_429[48:32]), .b(select_438), .p(mul_440));  // rmsnorm.cpp:92
  wire [38:0] mul_441;
  rmsnorm_mul_15s_25s_39_3 mul_441_mul_15s_25s_39_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(x_429[63:49]), .b({1'd0, select_438}), .p(mul_441));  // rmsnorm.cpp:92
  wire [127:0] lshr_457 = gamma_455_s2 >> select_456_s2;  // rmsnorm.cpp:185
  wire [40:0] mul_469;
  rmsnorm_mul_17_24_41_3 mul_469_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(x_429[16:0]), .b(select_438), .p(mul_469));  // rmsnorm.cpp:92
  wire [38:0] mul_470;
  rmsnorm_mul_15s_25s_39_3 mul_470_mul_15s_25s_39_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(x_429[31:17]), .b({1'd0, select_438}), .p(mul_470));  // rmsnorm.cpp:92
  wire [127:0] select_476 = second_41_s2 ? {64'd0, gamma_455_s2[127:64]} : gamma_455_s2;  // rmsnorm.cpp:185
  wire [40:0] mul_488;
  rmsnorm_mul_17_24_41_3 mul_488_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(x_429[80:64]), .b(select_438), .p(mul_488));  // rmsnorm.cpp:92
  wire [38:0] mul_489;
  rmsnorm_mul_15s_25s_39_3 mul_489_mul_15s_25s_39_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(x_429[95:81]), .b({1'd0, select_438}), .p(mul_489));  // rmsnorm.cpp:92
  wire [127:0] lshr_496 = gamma_455_s2 >> select_495_s2;  // rmsnorm.cpp:185
  wire [40:0] mul_509;
  rmsnorm_mul_17_24_41_3 mul_509_mul_17_24_41_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(x_429[112:96]), .b(select_438), .p(mul_509));  // rmsnorm.cpp:92
  wire [38:0] mul_510;
  rmsnorm_mul_15s_25s_39_3 mul_510_mul_15s_25s_39_3 (.clk(ap_clk), .enable({send_en4, send_en3, send_en2}), .a(x_429[127:113]), .b({1'd0, select_438}), .p(mul_510));  // rmsnorm.cpp:92
  wire [127:0] lshr_517 = gamma_455_s2 >> select_516_s2;  // rmsnorm.cpp:185
  wire send_load_550 = send_v2 & send_en2;  // rmsnorm.cpp:186
  wire send_load_551 = send_v2 & send_en2;  // rmsnorm.cpp:186
  wire send_load_552 = send_v2 & send_en2;  // rmsnorm.cpp:186
  wire send_load_553 = send_v2 & send_en2;  // rmsnorm.cpp:186
  wire send_load_554 = send_v2 & send_en2;  // rmsnorm.cpp:186
  wire send_load_555 = send_v2 & send_en2;  // rmsnorm.cpp:186
  wire send_load_556 = send_v2 & send_en2;  // rmsnorm.cpp:186
  wire send_load_557 = send_v2 & send_en2;  // rmsnorm.cpp:186
  // stage 3
  reg trunc_431_s3;
  reg trunc_434_s3;
  reg trunc_439_s3;
  reg [127:0] lshr_457_s3;
  reg [15:0] sext_478_s3;
  reg [127:0] lshr_496_s3;
  reg [127:0] lshr_517_s3;
  reg end_530_s3;
  always @(posedge ap_clk) begin
    trunc_431_s3 <= trunc_431_s2;
    trunc_434_s3 <= trunc_434_s2;
    trunc_439_s3 <= trunc_439_s2;
    lshr_457_s3 <= lshr_457;
    sext_478_s3 <= select_476[15:0];
    lshr_496_s3 <= lshr_496;
    lshr_517_s3 <= lshr_517;
    end_530_s3 <= end_530_s2;
  end
  // stage 4
  reg trunc_431_s4;
  reg trunc_434_s4;
  reg trunc_439_s4;
  reg [15:0] sext_459_s4;
  reg [15:0] sext_478_s4;
  reg [15:0] sext_498_s4;
  reg [15:0] sext_519_s4;
  reg end_530_s4;
  always @(posedge ap_clk) begin
    trunc_431_s4 <= trunc_431_s3;
    trunc_434_s4 <= trunc_434_s3;
    trunc_439_s4 <= trunc_439_s3;
    sext_459_s4 <= lshr_457_s3[15:0];
    sext_478_s4 <= sext_478_s3;
    sext_498_s4 <= lshr_496_s3[15:0];
    sext_519_s4 <= lshr_517_s3[15:0];
    end_530_s4 <= end_530_s3;
  end
  // stage 5
  reg trunc_431_s5;
  reg trunc_434_s5;
  reg trunc_439_s5;
  reg [15:0] sext_459_s5;
  reg [15:0] sext_478_s5;
  reg [15:0] sext_498_s5;
  reg [15:0] sext_519_s5;
  reg end_530_s5;
  always @(posedge ap_clk) begin
    trunc_431_s5 <= trunc_431_s4;
    trunc_434_s5 <= trunc_434_s4;
    trunc_439_s5 <= trunc_439_s4;
    sext_459_s5 <= sext_459_s4;
    sext_478_s5 <= sext_478_s4;
    sext_498_s5 <= sext_498_s4;
    sext_519_s5 <= sext_519_s4;
    end_530_s5 <= end_530_s4;
  end
  wire [55:0] shl_442 = {mul_441, 17'd0};  // rmsnorm.cpp:92
  wire [55:0] scaled_443 = {15'd0, mul_440} + shl_442;  // rmsnorm.cpp:92
  wire [56:0] doubled_444 = {scaled_443, 1'd0};  // stream_kernel.hpp:120
  wire [4:0] select_445 = trunc_431_s5 ? mem_norm_7 : mem_norm_6;
  wire [4:0] select_446 = trunc_431_s5 ? mem_norm_5 : mem_norm_4;
  wire [4:0] select_447 = trunc_434_s5 ? select_445 : select_446;
  wire [4:0] select_448 = trunc_431_s5 ? mem_norm_3 : mem_norm_2;
  wire [4:0] select_449 = trunc_431_s5 ? mem_norm_1 : mem_norm_0;
  wire [4:0] select_450 = trunc_434_s5 ? select_448 : select_449;
  wire [4:0] select_451 = trunc_439_s5 ? select_447 : select_450;
  wire [55:0] shl_471 = {mul_470, 17'd0};  // rmsnorm.cpp:92
  wire [55:0] scaled_472 = {15'd0, mul_469} + shl_471;  // rmsnorm.cpp:92
  wire [56:0] doubled_473 = {scaled_472, 1'd0};  // stream_kernel.hpp:120
  wire [55:0] shl_490 = {mul_489, 17'd0};  // rmsnorm.cpp:92
  wire [55:0] scaled_491 = {15'd0, mul_488} + shl_490;  // rmsnorm.cpp:92
  wire [56:0] doubled_492 = {scaled_491, 1'd0};  // stream_kernel.hpp:120
  wire [55:0] shl_511 = {mul_510, 17'd0};  // rmsnorm.cpp:92
  wire [55:0] scaled_512 = {15'd0, mul_509} + shl_511;  // rmsnorm.cpp:92
  wire [56:0] doubled_513 = {scaled_512, 1'd0};  // stream_kernel.hpp:120
  wire send_load_558 = send_v5 & send_en5;  // rmsnorm.cpp:186
  wire send_load_559 = send_v5 & send_en5;  // rmsnorm.cpp:186
  wire send_load_560 = send_v5 & send_en5;  // rmsnorm.cpp:186
  wire send_load_561 = send_v5 & send_en5;  // rmsnorm.cpp:186
  wire send_load_562 = send_v5 & send_en5;  // rmsnorm.cpp:186
  wire send_load_563 = send_v5 & send_en5;  // rmsnorm.cpp:186
  wire send_load_564 = send_v5 & send_en5;  // rmsnorm.cpp:186
  wire send_load_565 = send_v5 & send_en5;  // rmsnorm.cpp:186
  // stage 6
  reg [4:0] select_451_s6;
  reg [56:0] doubled_444_s6;
  reg [15:0] sext_459_s6;
  reg [56:0] doubled_473_s6;
  reg [15:0] sext_478_s6;
  reg [56:0] doubled_492_s6;
  reg [15:0] sext_498_s6;
  reg [56:0] doubled_513_s6;
  reg [15:0] sext_519_s6;
  reg end_530_s6;
  always @(posedge ap_clk) begin
    select_451_s6 <= select_451;
    doubled_444_s6 <= doubled_444;
    sext_459_s6 <= sext_459_s5;
    doubled_473_s6 <= doubled_473;
    sext_478_s6 <= sext_478_s5;
    doubled_492_s6 <= doubled_492;
    sext_498_s6 <= sext_498_s5;
    doubled_513_s6 <= doubled_513;
    sext_519_s6 <= sext_519_s5;
    end_530_s6 <= end_530_s5;
  end
  wire [56:0] ashr_452 = $signed(doubled_444_s6) >>> select_451_s6;  // stream_kernel.hpp:121
  wire [56:0] ashr_474 = $signed(doubled_473_s6) >>> select_451_s6;  // stream_kernel.hpp:121
  wire [56:0] ashr_493 = $signed(doubled_492_s6) >>> select_451_s6;  // stream_kernel.hpp:121
  wire [56:0] ashr_514 = $signed(doubled_513_s6) >>> select_451_s6;  // stream_kernel.hpp:121
  // stage 7
  reg [56:0] ashr_452_s7;
  reg [15:0] sext_459_s7;
  reg [56:0] ashr_474_s7;
  reg [15:0] sext_478_s7;
  reg [56:0] ashr_493_s7;
  reg [15:0] sext_498_s7;
  reg [56:0] ashr_514_s7;
  reg [15:0] sext_519_s7;
  reg end_530_s7;
  always @(posedge ap_clk) begin
    ashr_452_s7 <= ashr_452;
    sext_459_s7 <= sext_459_s6;
    ashr_474_s7 <= ashr_474;
    sext_478_s7 <= sext_478_s6;
    ashr_493_s7 <= ashr_493;
    sext_498_s7 <= sext_498_s6;
    ashr_514_s7 <= ashr_514;
    sext_519_s7 <= sext_519_s6;
    end_530_s7 <= end_530_s6;
  end
  wire [51:0] add_453 = ashr_452_s7[51:0] + 52'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_458;
  rmsnorm_mul_26s_16s_42_3 weighted_458_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en9, send_en8, send_en7}), .a(add_453[26:1]), .b(sext_459_s7), .p(weighted_458));  // rmsnorm.cpp:94
  wire [51:0] add_475 = ashr_474_s7[51:0] + 52'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_477;
  rmsnorm_mul_26s_16s_42_3 weighted_477_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en9, send_en8, send_en7}), .a(add_475[26:1]), .b(sext_478_s7), .p(weighted_477));  // rmsnorm.cpp:94
  wire [51:0] add_494 = ashr_493_s7[51:0] + 52'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_497;
  rmsnorm_mul_26s_16s_42_3 weighted_497_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en9, send_en8, send_en7}), .a(add_494[26:1]), .b(sext_498_s7), .p(weighted_497));  // rmsnorm.cpp:94
  wire [51:0] add_515 = ashr_514_s7[51:0] + 52'd1;  // stream_kernel.hpp:121
  wire [41:0] weighted_518;
  rmsnorm_mul_26s_16s_42_3 weighted_518_mul_26s_16s_42_3 (.clk(ap_clk), .enable({send_en9, send_en8, send_en7}), .a(add_515[26:1]), .b(sext_519_s7), .p(weighted_518));  // rmsnorm.cpp:94
  // stage 8
  reg end_530_s8;
  always @(posedge ap_clk) begin
    end_530_s8 <= end_530_s7;
  end
  // stage 9
  reg end_530_s9;
  always @(posedge ap_clk) begin
    end_530_s9 <= end_530_s8;
  end
  // stage 10
  reg end_530_s10;
  always @(posedge ap_clk) begin
    end_530_s10 <= end_530_s9;
  end
  wire [42:0] doubled_460 = {weighted_458, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_479 = {weighted_477, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_499 = {weighted_497, 1'd0};  // stream_kernel.hpp:120
  wire [42:0] doubled_520 = {weighted_518, 1'd0};  // stream_kernel.hpp:120
  // stage 11
  reg [42:0] doubled_460_s11;
  reg [42:0] doubled_479_s11;
  reg [42:0] doubled_499_s11;
  reg [42:0] doubled_520_s11;
  reg end_530_s11;
  always @(posedge ap_clk) begin
    doubled_460_s11 <= doubled_460;
    doubled_479_s11 <= doubled_479;
    doubled_499_s11 <= doubled_499;
    doubled_520_s11 <= doubled_520;
    end_530_s11 <= end_530_s10;
  end
  wire [42:0] ashr_461 = $signed(doubled_460_s11) >>> line_173_34;  // stream_kernel.hpp:121
  wire [42:0] ashr_480 = $signed(doubled_479_s11) >>> line_173_34;  // stream_kernel.hpp:121
  wire [42:0] ashr_500 = $signed(doubled_499_s11) >>> line_173_34;  // stream_kernel.hpp:121
  wire [42:0] ashr_521 = $signed(doubled_520_s11) >>> line_173_34;  // stream_kernel.hpp:121
  // stage 12
  reg [42:0] ashr_461_s12;
  reg [42:0] ashr_480_s12;
  reg [42:0] ashr_500_s12;
  reg [42:0] ashr_521_s12;
  reg end_530_s12;
  always @(posedge ap_clk) begin
    ashr_461_s12 <= ashr_461;
    ashr_480_s12 <= ashr_480;
    ashr_500_s12 <= ashr_500;
    ashr_521_s12 <= ashr_521;
    end_530_s12 <= end_530_s11;
  end
  wire [43:0] add_462 = {1'd0, ashr_461_s12} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_463 = $signed(add_462[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_464 = $signed(add_462[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_481 = {1'd0, ashr_480_s12} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_482 = $signed(add_481[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_483 = $signed(add_481[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_501 = {1'd0, ashr_500_s12} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_502 = $signed(add_501[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_503 = $signed(add_501[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  wire [43:0] add_522 = {1'd0, ashr_521_s12} + 44'd1;  // stream_kernel.hpp:121
  wire icmp_523 = $signed(add_522[42:1]) > $signed(42'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_524 = $signed(add_522[42:1]) < $signed(42'h3ff80000001);  // stream_kernel.hpp:130
  // stage 13
  reg [31:0] zext_466_s13;
  reg icmp_464_s13;
  reg icmp_463_s13;
  reg icmp_483_s13;
  reg [31:0] zext_485_s13;
  reg icmp_482_s13;
  reg [31:0] zext_505_s13;
  reg icmp_503_s13;
  reg icmp_502_s13;
  reg [31:0] sext_526_s13;
  reg icmp_524_s13;
  reg icmp_523_s13;
  reg end_530_s13;
  always @(posedge ap_clk) begin
    zext_466_s13 <= add_462[32:1];
    icmp_464_s13 <= icmp_464;
    icmp_463_s13 <= icmp_463;
    icmp_483_s13 <= icmp_483;
    zext_485_s13 <= add_481[32:1];
    icmp_482_s13 <= icmp_482;
    zext_505_s13 <= add_501[32:1];
    icmp_503_s13 <= icmp_503;
    icmp_502_s13 <= icmp_502;
    sext_526_s13 <= add_522[32:1];
    icmp_524_s13 <= icmp_524;
    icmp_523_s13 <= icmp_523;
    end_530_s13 <= end_530_s12;
  end
  wire [63:0] shl_465 = {zext_466_s13, 32'd0};
  wire [63:0] select_467 = icmp_464_s13 ? 64'h8000000100000000 : shl_465;  // stream_kernel.hpp:130
  wire [63:0] select_468 = icmp_463_s13 ? 64'h7fffffff00000000 : select_467;  // stream_kernel.hpp:130
  wire [31:0] select_484 = icmp_483_s13 ? 32'h80000001 : zext_485_s13;  // stream_kernel.hpp:130
  wire [31:0] y_486 = icmp_482_s13 ? 32'h7fffffff : select_484;  // stream_kernel.hpp:130
  wire [63:0] y_487 = select_468 | {32'd0, y_486};  // rmsnorm.cpp:186
  wire [95:0] shl_504 = {zext_505_s13, 64'd0};
  wire [95:0] select_506 = icmp_503_s13 ? 96'h800000010000000000000000 : shl_504;  // stream_kernel.hpp:130
  wire [95:0] select_507 = icmp_502_s13 ? 96'h7fffffff0000000000000000 : select_506;  // stream_kernel.hpp:130
  wire [95:0] y_508 = {32'd0, y_487} | select_507;  // rmsnorm.cpp:186
  wire [127:0] shl_525 = {sext_526_s13, 96'd0};  // rmsnorm.cpp:186
  wire [127:0] select_527 = icmp_524_s13 ? 128'h80000001000000000000000000000000 : shl_525;  // stream_kernel.hpp:130
  wire [127:0] select_528 = icmp_523_s13 ? 128'h7fffffff000000000000000000000000 : select_527;  // stream_kernel.hpp:130
  wire [127:0] y_529 = {32'd0, y_508} | select_528;  // rmsnorm.cpp:186
  wire xor_531 = c_6_8 ^ 1'd1;
  wire send_push_566 = send_v13 & send_en13;  // rmsnorm.cpp:189
  wire send_push_567 = send_v13 & send_en13 & xor_531;  // rmsnorm.cpp:190
  assign send_en0 = send_en1;
  assign send_en1 = ~(send_v1 & ((~s_gamma_beat_valid & xor_428) | (~m_y_beat_room) | (~m_trace_beat_room)));
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
  assign send_en13 = 1'd1;
  wire send_issue = send_run;
  wire send_leave = xor_533;
  assign send_v0 = send_issue & ~send_leave;
  reg send_busy;
  always @(posedge ap_clk) send_busy <= send_start | send_run | send_v1 | send_v2 | send_v3 | send_v4 | send_v5 | send_v6 | send_v7 | send_v8 | send_v9 | send_v10 | send_v11 | send_v12 | send_v13;
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
    send_v13 <= send_v12;
    if (rst) begin send_run <= 1'b0; send_v1 <= 1'b0; send_v2 <= 1'b0; send_v3 <= 1'b0; send_v4 <= 1'b0; send_v5 <= 1'b0; send_v6 <= 1'b0; send_v7 <= 1'b0; send_v8 <= 1'b0; send_v9 <= 1'b0; send_v10 <= 1'b0; send_v11 <= 1'b0; send_v12 <= 1'b0; send_v13 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (send_v1 & send_en1) gamma_35 <= gamma_455;
    if (send_v0 & send_en0) i153_36 <= i_534;
    if (send_v0 & send_en0) address_37 <= address_535;
    if (send_v0 & send_en0) token_38 <= token_539;
    if (send_v1 & send_en1) gamma_packet_39 <= gamma_packet_542;
    if (send_v1 & send_en1) gamma_packet_40 <= gamma_packet_545;
    if (send_v0 & send_en0) second_41 <= second_546;
    if (line_173_done) gamma_35 <= 128'd0;
    if (line_173_done) i153_36 <= 13'd0;
    if (line_173_done) address_37 <= 12'd0;
    if (line_173_done) token_38 <= 3'd0;
    if (line_173_done) gamma_packet_39 <= 1'd0;
    if (line_173_done) gamma_packet_40 <= 1'd0;
    if (line_173_done) second_41 <= 1'd0;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_568 = x_packet_25 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_569 = x_packet_24 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_570 = {1'd0, select_568} | select_569;  // stream_kernel.hpp:50
  wire [3:0] select_571 = gamma_packet_40 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_572 = gamma_packet_39 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_573 = {1'd0, select_571} | select_572;  // stream_kernel.hpp:50
  wire [4:0] flags_574 = {2'd0, or_570} | or_573;  // rmsnorm.cpp:197
  wire more_x_575 = x_packet_24 ^ 1'd1;  // stream_kernel.hpp:45
  wire more_gamma_576 = gamma_packet_39 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_v0 & line_50_en0) flags_42 <= flags_574;
    if (line_50_v0 & line_50_en0) more_x_43 <= more_x_575;
    if (line_50_v0 & line_50_en0) more_gamma_44 <= more_gamma_576;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:161: line_161, 5 stages
  // stage 0
  wire [4:0] select_587 = t113_29[0] ? mem_norm_7 : mem_norm_6;
  wire [4:0] select_588 = t113_29[0] ? mem_norm_5 : mem_norm_4;
  wire [4:0] select_589 = t113_29[1] ? select_587 : select_588;
  wire [4:0] select_590 = t113_29[0] ? mem_norm_3 : mem_norm_2;
  wire [4:0] select_591 = t113_29[0] ? mem_norm_1 : mem_norm_0;
  wire [4:0] select_592 = t113_29[1] ? select_590 : select_591;
  wire [4:0] select_593 = t113_29[2] ? select_589 : select_592;
  wire [5:0] epsilon_shift_594 = {select_593, 1'd0};  // rmsnorm.cpp:161
  wire icmp_595 = epsilon_shift_594 == 6'd62;  // rmsnorm.cpp:162
  wire [61:0] shl_596 = {line_115_9[61:30], 30'd0};
  wire [14:0] shl_604 = {line_115_10[11:0], 3'd0};  // rmsnorm.cpp:165
  wire [30:0] rest_605 = {shl_604, 16'd0};  // rmsnorm.cpp:75
  wire line_161_load_606 = line_161_v0 & line_161_en0;  // rmsnorm.cpp:161
  wire line_161_load_607 = line_161_v0 & line_161_en0;  // rmsnorm.cpp:161
  wire line_161_load_608 = line_161_v0 & line_161_en0;  // rmsnorm.cpp:161
  wire line_161_load_609 = line_161_v0 & line_161_en0;  // rmsnorm.cpp:161
  wire line_161_load_610 = line_161_v0 & line_161_en0;  // rmsnorm.cpp:161
  wire line_161_load_611 = line_161_v0 & line_161_en0;  // rmsnorm.cpp:161
  wire line_161_load_612 = line_161_v0 & line_161_en0;  // rmsnorm.cpp:161
  wire line_161_load_613 = line_161_v0 & line_161_en0;  // rmsnorm.cpp:161
  // stage 1
  reg trunc_578_s1;
  reg trunc_581_s1;
  reg trunc_586_s1;
  reg [61:0] shl_596_s1;
  reg [5:0] epsilon_shift_594_s1;
  reg icmp_595_s1;
  always @(posedge ap_clk) begin
    trunc_578_s1 <= t113_29[0];
    trunc_581_s1 <= t113_29[1];
    trunc_586_s1 <= t113_29[2];
    shl_596_s1 <= shl_596;
    epsilon_shift_594_s1 <= epsilon_shift_594;
    icmp_595_s1 <= icmp_595;
  end
  wire [46:0] select_577 = trunc_578_s1 ? mem_sum_7 : mem_sum_6;
  wire [46:0] select_579 = trunc_578_s1 ? mem_sum_5 : mem_sum_4;
  wire [46:0] select_580 = trunc_581_s1 ? select_577 : select_579;
  wire [46:0] select_582 = trunc_578_s1 ? mem_sum_3 : mem_sum_2;
  wire [46:0] select_583 = trunc_578_s1 ? mem_sum_1 : mem_sum_0;
  wire [46:0] select_584 = trunc_581_s1 ? select_582 : select_583;
  wire [46:0] select_585 = trunc_586_s1 ? select_580 : select_584;
  wire [61:0] lshr_597 = shl_596_s1 >> epsilon_shift_594_s1;  // rmsnorm.cpp:162
  wire line_161_load_614 = line_161_v1 & line_161_en1;  // rmsnorm.cpp:162
  wire line_161_load_615 = line_161_v1 & line_161_en1;  // rmsnorm.cpp:162
  wire line_161_load_616 = line_161_v1 & line_161_en1;  // rmsnorm.cpp:162
  wire line_161_load_617 = line_161_v1 & line_161_en1;  // rmsnorm.cpp:162
  wire line_161_load_618 = line_161_v1 & line_161_en1;  // rmsnorm.cpp:162
  wire line_161_load_619 = line_161_v1 & line_161_en1;  // rmsnorm.cpp:162
  wire line_161_load_620 = line_161_v1 & line_161_en1;  // rmsnorm.cpp:162
  wire line_161_load_621 = line_161_v1 & line_161_en1;  // rmsnorm.cpp:162
  // stage 2
  reg [61:0] lshr_597_s2;
  reg icmp_595_s2;
  reg [46:0] select_585_s2;
  always @(posedge ap_clk) begin
    lshr_597_s2 <= lshr_597;
    icmp_595_s2 <= icmp_595_s1;
    select_585_s2 <= select_585;
  end
  wire [61:0] select_598 = icmp_595_s2 ? 62'd0 : lshr_597_s2;  // rmsnorm.cpp:162
  wire [62:0] ss_599 = {16'd0, select_585_s2} + {1'd0, select_598};  // rmsnorm.cpp:162
  // stage 3
  reg [62:0] ss_599_s3;
  always @(posedge ap_clk) begin
    ss_599_s3 <= ss_599;
  end
  wire icmp_600 = ss_599_s3 > 63'h40000000;  // rmsnorm.cpp:74
  wire [62:0] select_601 = icmp_600 ? ss_599_s3 : 63'h40000000;  // rmsnorm.cpp:74
  // stage 4
  reg [62:0] select_601_s4;
  always @(posedge ap_clk) begin
    select_601_s4 <= select_601;
  end
  wire [63:0] shl_602 = {select_601_s4, 1'd0};  // rmsnorm.cpp:74
  wire [64:0] more_603 = {1'd0, shl_602} + {2'd0, select_601_s4};  // rmsnorm.cpp:74
  assign line_161_en0 = 1'd1;
  assign line_161_en1 = 1'd1;
  assign line_161_en2 = 1'd1;
  assign line_161_en3 = 1'd1;
  assign line_161_en4 = 1'd1;
  wire line_161_issue = line_161_run;
  wire line_161_leave = 1'b0;
  assign line_161_v0 = line_161_issue;
  reg line_161_busy;
  always @(posedge ap_clk) line_161_busy <= line_161_start | line_161_run | line_161_v1 | line_161_v2 | line_161_v3 | line_161_v4;
  always @(posedge ap_clk) begin
    if (line_161_issue & line_161_en0) line_161_run <= 1'b0;
    if (line_161_start) line_161_run <= 1'b1;
    line_161_v1 <= line_161_v0;
    line_161_v2 <= line_161_v1;
    line_161_v3 <= line_161_v2;
    line_161_v4 <= line_161_v3;
    if (rst) begin line_161_run <= 1'b0; line_161_v1 <= 1'b0; line_161_v2 <= 1'b0; line_161_v3 <= 1'b0; line_161_v4 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_161_v3 & line_161_en3) want_45 <= select_601;
    if (line_161_v4 & line_161_en4) line_161_46 <= more_603;
    if (line_161_v0 & line_161_en0) line_161_47 <= t113_29;
    if (line_161_v0 & line_161_en0) rest_48 <= rest_605;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:78: root, pipelined loop, II=1, depth 1
  wire icmp_622 = i_52 < 5'd24;  // rmsnorm.cpp:78
  wire xor_623 = icmp_622 ^ 1'd1;
  wire [75:0] left_624 = {1'd0, rest_49} - {1'd0, want_50};  // rmsnorm.cpp:80
  wire [74:0] select_625 = left_624[75] ? rest_49 : left_624[74:0];
  wire [74:0] rest_626 = {select_625[72:0], 2'd0};  // rmsnorm.cpp:82
  wire [74:0] shl_627 = {want_50[73:0], 1'd0};  // rmsnorm.cpp:83
  wire [74:0] sub_628 = shl_627 - {12'd0, want_45};  // rmsnorm.cpp:83
  wire [74:0] add_629 = shl_627 + {10'd0, line_161_46};  // rmsnorm.cpp:83
  wire [74:0] want_630 = left_624[75] ? sub_628 : add_629;
  wire [23:0] shl_631 = {ref_51[22:0], 1'd0};
  wire bit_632 = left_624[75] ^ 1'd1;
  wire [23:0] ref_633 = shl_631 | {23'd0, bit_632};  // rmsnorm.cpp:84
  wire [4:0] i_634 = i_52 + 5'd1;  // rmsnorm.cpp:78
  assign root_en0 = 1'd1;
  wire root_issue = root_run;
  wire root_leave = xor_623;
  assign root_v0 = root_issue & ~root_leave;
  wire root_busy = root_run;
  always @(posedge ap_clk) begin
    if (root_issue & root_leave) root_run <= 1'b0;
    if (root_start) root_run <= 1'b1;
    if (rst) begin root_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (root_v0 & root_en0) rest_49 <= rest_626;
    if (root_v0 & root_en0) want_50 <= want_630;
    if (root_v0 & root_en0) ref_51 <= ref_633;
    if (root_v0 & root_en0) i_52 <= i_634;
    if (line_161_done) rest_49 <= {44'd0, rest_48};
    if (line_161_done) want_50 <= {12'd0, want_45};
    if (line_161_done) ref_51 <= 24'd0;
    if (line_161_done) i_52 <= 5'd0;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:165: line_165, 1 stages
  wire icmp_635 = line_161_47[2:0] == 3'd0;
  wire icmp_636 = line_161_47[2:0] == 3'd1;
  wire icmp_637 = line_161_47[2:0] == 3'd2;
  wire icmp_638 = line_161_47[2:0] == 3'd3;
  wire icmp_639 = line_161_47[2:0] == 3'd4;
  wire icmp_640 = line_161_47[2:0] == 3'd5;
  wire icmp_641 = line_161_47[2:0] == 3'd6;
  wire icmp_642 = line_161_47[2:0] == 3'd7;
  wire [3:0] t_643 = t113_29 + 4'd1;  // rmsnorm.cpp:160
  wire line_165_store_644 = line_165_v0 & line_165_en0 & icmp_635;  // rmsnorm.cpp:165
  wire line_165_store_645 = line_165_v0 & line_165_en0 & icmp_636;  // rmsnorm.cpp:165
  wire line_165_store_646 = line_165_v0 & line_165_en0 & icmp_637;  // rmsnorm.cpp:165
  wire line_165_store_647 = line_165_v0 & line_165_en0 & icmp_638;  // rmsnorm.cpp:165
  wire line_165_store_648 = line_165_v0 & line_165_en0 & icmp_639;  // rmsnorm.cpp:165
  wire line_165_store_649 = line_165_v0 & line_165_en0 & icmp_640;  // rmsnorm.cpp:165
  wire line_165_store_650 = line_165_v0 & line_165_en0 & icmp_641;  // rmsnorm.cpp:165
  wire line_165_store_651 = line_165_v0 & line_165_en0 & icmp_642;  // rmsnorm.cpp:165
  assign line_165_en0 = 1'd1;
  wire line_165_issue = line_165_run;
  wire line_165_leave = 1'b0;
  assign line_165_v0 = line_165_issue;
  wire line_165_busy = line_165_run;
  always @(posedge ap_clk) begin
    if (line_165_issue & line_165_en0) line_165_run <= 1'b0;
    if (line_165_start) line_165_run <= 1'b1;
    if (rst) begin line_165_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_165_v0 & line_165_en0) t_53 <= t_643;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:100: line_100, 1 stages
  wire [4:0] select_652 = c_5_11 ? mem_sticky : 5'd0;  // rmsnorm.cpp:202
  wire [4:0] sticky_653 = select_652 | flags_54;  // rmsnorm.cpp:202
  wire [31:0] add_654 = mem_frames + 32'd1;  // rmsnorm.cpp:203
  wire [31:0] frames_655 = c_5_11 ? add_654 : 32'd1;  // rmsnorm.cpp:203
  wire [36:0] shl_656 = {flags_54, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_657 = shl_656 | {32'd0, sticky_653};  // stream_kernel.hpp:81
  wire [63:0] shl_658 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_659 = {27'd0, data_657} | shl_658;  // stream_kernel.hpp:84
  wire [127:0] shl_660 = {frames_655, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_661 = {64'd0, or_659} | shl_660;  // stream_kernel.hpp:84
  wire [127:0] data_662 = or_661 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_100_load_663 = line_100_v0 & line_100_en0;  // rmsnorm.cpp:202
  wire line_100_store_664 = line_100_v0 & line_100_en0;  // rmsnorm.cpp:202
  wire line_100_load_665 = line_100_v0 & line_100_en0;  // rmsnorm.cpp:203
  wire line_100_store_666 = line_100_v0 & line_100_en0;  // rmsnorm.cpp:203
  wire line_100_push_667 = line_100_v0 & line_100_en0;  // stream_kernel.hpp:85
  assign line_100_en0 = ~(line_100_v0 & ((~m_status_beat_ready)));
  wire line_100_issue = line_100_run;
  wire line_100_leave = 1'b0;
  assign line_100_v0 = line_100_issue;
  wire line_100_busy = line_100_run;
  always @(posedge ap_clk) begin
    if (line_100_issue & line_100_en0) line_100_run <= 1'b0;
    if (line_100_start) line_100_run <= 1'b1;
    if (rst) begin line_100_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_116_done_0) flags_54 <= {4'd0, flags_15};
    if (line_116_done_0) more_x_55 <= more_x_16;
    if (line_116_done_0) more_gamma_56 <= more_x_16;
    if (line_50_done) flags_54 <= flags_42;
    if (line_50_done) more_x_55 <= more_x_43;
    if (line_50_done) more_gamma_56 <= more_gamma_44;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_668 = more_57 ^ 1'd1;
  wire more_669 = s_x_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_670 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_x_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_668;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_57 <= more_669;
    if (line_100_done) more_57 <= more_x_55;
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
  wire xor_671 = more_58 ^ 1'd1;
  wire more_672 = s_gamma_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_673 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_gamma_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_671;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_58 <= more_672;
    if (line_69_done) more_58 <= more_gamma_56;
  end

  // ---- hls/rmsnorm/rmsnorm.cpp:100: line_100_2, 1 stages
  assign line_100_2_en0 = 1'd1;
  wire line_100_2_issue = line_100_2_run;
  wire line_100_2_leave = 1'b0;
  assign line_100_2_v0 = line_100_2_issue;
  wire line_100_2_busy = line_100_2_run;
  always @(posedge ap_clk) begin
    if (line_100_2_issue & line_100_2_en0) line_100_2_run <= 1'b0;
    if (line_100_2_start) line_100_2_run <= 1'b1;
    if (rst) begin line_100_2_run <= 1'b0; end
  end

  // ---- control
  assign line_115_done_0 = (state == LINE_115_S) & ~line_115_busy & line_115_12;
  assign line_115_done_1 = (state == LINE_115_S) & ~line_115_busy & ~line_115_12;
  assign line_113_done = (state == LINE_113_S) & ~line_113_busy;
  assign line_116_done_0 = (state == LINE_116_S) & ~line_116_busy & cmd_16_14;
  assign line_116_done_1 = (state == LINE_116_S) & ~line_116_busy & ~cmd_16_14;
  assign line_120_done = (state == LINE_120_S) & ~line_120_busy;
  assign load_done = (state == LOAD_S) & ~load_busy;
  assign line_134_done = (state == LINE_134_S) & ~line_134_busy;
  assign shifts_done = (state == SHIFTS_S) & ~shifts_busy;
  assign line_152_done = (state == LINE_152_S) & ~line_152_busy;
  assign measure_done = (state == MEASURE_S) & ~measure_busy;
  assign line_160_done = (state == LINE_160_S) & ~line_160_busy;
  assign line_160_2_done_0 = (state == LINE_160_2_S) & ~line_160_2_busy & line_160_2_30;
  assign line_160_2_done_1 = (state == LINE_160_2_S) & ~line_160_2_busy & ~line_160_2_30;
  assign line_173_done = (state == LINE_173_S) & ~line_173_busy;
  assign send_done = (state == SEND_S) & ~send_busy;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_161_done = (state == LINE_161_S) & ~line_161_busy;
  assign root_done = (state == ROOT_S) & ~root_busy;
  assign line_165_done = (state == LINE_165_S) & ~line_165_busy;
  assign line_100_done = (state == LINE_100_S) & ~line_100_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_100_2_done = (state == LINE_100_2_S) & ~line_100_2_busy;
  always @(posedge ap_clk) begin
    if (line_115_done_0 | line_113_done) state <= LINE_116_S;
    if (line_115_done_1) state <= LINE_113_S;
    if (line_116_done_0 | line_50_done) state <= LINE_100_S;
    if (line_116_done_1) state <= LINE_120_S;
    if (line_120_done) state <= LOAD_S;
    if (load_done) state <= LINE_134_S;
    if (line_134_done) state <= SHIFTS_S;
    if (shifts_done) state <= LINE_152_S;
    if (line_152_done) state <= MEASURE_S;
    if (measure_done) state <= LINE_160_S;
    if (line_160_done | line_165_done) state <= LINE_160_2_S;
    if (line_160_2_done_0) state <= LINE_161_S;
    if (line_160_2_done_1) state <= LINE_173_S;
    if (line_173_done) state <= SEND_S;
    if (send_done) state <= LINE_50_S;
    if (line_161_done) state <= ROOT_S;
    if (root_done) state <= LINE_165_S;
    if (line_100_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_100_2_S;
    if (call_begin | line_100_2_done) state <= LINE_115_S;
    if (rst) state <= RESTART;
  end
  assign line_116_start = line_115_done_0 | line_113_done;
  assign line_113_start = line_115_done_1;
  assign line_100_start = line_116_done_0 | line_50_done;
  assign line_120_start = line_116_done_1;
  assign load_start = line_120_done;
  assign line_134_start = load_done;
  assign shifts_start = line_134_done;
  assign line_152_start = shifts_done;
  assign measure_start = line_152_done;
  assign line_160_start = measure_done;
  assign line_160_2_start = line_160_done | line_165_done;
  assign line_161_start = line_160_2_done_0;
  assign line_173_start = line_160_2_done_1;
  assign send_start = line_173_done;
  assign line_50_start = send_done;
  assign root_start = line_161_done;
  assign line_165_start = root_done;
  assign discard_start = line_100_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_100_2_start = discard_2_done;
  assign line_115_start = call_begin | line_100_2_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_115_pop_82;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  rmsnorm_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_x: data and valid are registered
  wire s_x_beat_take = load_pop_177 | load_pop_178 | discard_pop_670;
  wire s_x_unused = &{1'b0, s_x_TKEEP, s_x_TSTRB};
  rmsnorm_forward #(.WIDTH(129)) s_x_slice (.clk(ap_clk), .rst(rst), .in_data({s_x_TLAST, s_x_TDATA}), .in_valid(s_x_TVALID), .in_ready(s_x_TREADY), .out_data(s_x_beat), .out_valid(s_x_beat_valid), .out_ready(s_x_beat_take));

  // s_gamma: data and valid are registered
  wire s_gamma_beat_take = send_pop_547 | discard_2_pop_673;
  wire s_gamma_unused = &{1'b0, s_gamma_TKEEP, s_gamma_TSTRB};
  rmsnorm_forward #(.WIDTH(129)) s_gamma_slice (.clk(ap_clk), .rst(rst), .in_data({s_gamma_TLAST, s_gamma_TDATA}), .in_valid(s_gamma_TVALID), .in_ready(s_gamma_TREADY), .out_data(s_gamma_beat), .out_valid(s_gamma_beat_valid), .out_ready(s_gamma_beat_take));

  // m_y: 16 beats; 13 may still come when there is no more room
  assign m_y_TKEEP = 16'd65535;
  assign m_y_TSTRB = 16'd65535;
  wire m_y_beat_valid = send_push_566;
  wire [128:0] m_y_beat = {end_530_s13, y_529};
  rmsnorm_output #(.WIDTH(129), .ADDRESS(4), .ROOM(3)) m_y_fifo (.clk(ap_clk), .rst(rst), .in_data(m_y_beat), .in_valid(m_y_beat_valid), .in_ready(m_y_beat_ready), .room(m_y_beat_room), .out_data({m_y_TLAST, m_y_TDATA}), .out_valid(m_y_TVALID), .out_ready(m_y_TREADY));

  // m_trace: 16 beats; 13 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = send_push_567;
  wire [128:0] m_trace_beat = {end_530_s13, y_529};
  rmsnorm_output #(.WIDTH(129), .ADDRESS(4), .ROOM(3)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_100_push_667;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_662};
  rmsnorm_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/rmsnorm/rmsnorm.cpp:110: sticky
  always @(posedge ap_clk) begin
    if (line_100_store_664) mem_sticky <= sticky_653;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/rmsnorm/rmsnorm.cpp:110: frames
  always @(posedge ap_clk) begin
    if (line_100_store_666) mem_frames <= frames_655;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/rmsnorm/rmsnorm.cpp:111: even
  wire mem_even_write = load_store_179;
  wire [10:0] mem_even_write_address = i_22_s1[10:0];
  wire [127:0] mem_even_write_data = low_125_s1;
  wire mem_even_read = measure_load_403 | send_load_548;
  wire [10:0] mem_even_read_address = measure_load_403 ? i83_27[10:0] : address_37[10:0];
  wire mem_even_advance = measure_v1 & measure_en1 | send_v1 & send_en1;
  rmsnorm_mem_even mem_even_ram (.clk(ap_clk), .read(mem_even_read), .read_address(mem_even_read_address), .q(mem_even_q), .advance(mem_even_advance), .q2(mem_even_q2), .write(mem_even_write), .write_address(mem_even_write_address), .write_data(mem_even_write_data));

  // hls/rmsnorm/rmsnorm.cpp:111: odd
  wire mem_odd_write = load_store_180;
  wire [10:0] mem_odd_write_address = i_22_s1[10:0];
  wire [127:0] mem_odd_write_data = high_126;
  wire mem_odd_read = measure_load_404 | send_load_549;
  wire [10:0] mem_odd_read_address = measure_load_404 ? i83_27[10:0] : address_37[10:0];
  wire mem_odd_advance = measure_v1 & measure_en1 | send_v1 & send_en1;
  rmsnorm_mem_odd mem_odd_ram (.clk(ap_clk), .read(mem_odd_read), .read_address(mem_odd_read_address), .q(mem_odd_q), .advance(mem_odd_advance), .q2(mem_odd_q2), .write(mem_odd_write), .write_address(mem_odd_write_address), .write_data(mem_odd_write_data));

  // hls/rmsnorm/rmsnorm.cpp:122: any_0
  always @(posedge ap_clk) begin
    if (line_120_store_90) mem_any_0 <= 32'd0;
    if (load_store_189) mem_any_0 <= or_158;
  end

  // hls/rmsnorm/rmsnorm.cpp:122: any_1
  always @(posedge ap_clk) begin
    if (line_120_store_91) mem_any_1 <= 32'd0;
    if (load_store_190) mem_any_1 <= or_158;
  end

  // hls/rmsnorm/rmsnorm.cpp:122: any_2
  always @(posedge ap_clk) begin
    if (line_120_store_92) mem_any_2 <= 32'd0;
    if (load_store_191) mem_any_2 <= or_158;
  end

  // hls/rmsnorm/rmsnorm.cpp:122: any_3
  always @(posedge ap_clk) begin
    if (line_120_store_93) mem_any_3 <= 32'd0;
    if (load_store_192) mem_any_3 <= or_158;
  end

  // hls/rmsnorm/rmsnorm.cpp:122: any_4
  always @(posedge ap_clk) begin
    if (line_120_store_94) mem_any_4 <= 32'd0;
    if (load_store_193) mem_any_4 <= or_158;
  end

  // hls/rmsnorm/rmsnorm.cpp:122: any_5
  always @(posedge ap_clk) begin
    if (line_120_store_95) mem_any_5 <= 32'd0;
    if (load_store_194) mem_any_5 <= or_158;
  end

  // hls/rmsnorm/rmsnorm.cpp:122: any_6
  always @(posedge ap_clk) begin
    if (line_120_store_96) mem_any_6 <= 32'd0;
    if (load_store_195) mem_any_6 <= or_158;
  end

  // hls/rmsnorm/rmsnorm.cpp:122: any_7
  always @(posedge ap_clk) begin
    if (line_120_store_97) mem_any_7 <= 32'd0;
    if (load_store_196) mem_any_7 <= or_158;
  end

  // hls/rmsnorm/rmsnorm.cpp:123: norm_0
  always @(posedge ap_clk) begin
    if (line_120_store_98) mem_norm_0 <= 5'd0;
    if (shifts_store_308) mem_norm_0 <= select_289;
  end

  // hls/rmsnorm/rmsnorm.cpp:123: norm_1
  always @(posedge ap_clk) begin
    if (line_120_store_99) mem_norm_1 <= 5'd0;
    if (shifts_store_309) mem_norm_1 <= select_289;
  end

  // hls/rmsnorm/rmsnorm.cpp:123: norm_2
  always @(posedge ap_clk) begin
    if (line_120_store_100) mem_norm_2 <= 5'd0;
    if (shifts_store_310) mem_norm_2 <= select_289;
  end

  // hls/rmsnorm/rmsnorm.cpp:123: norm_3
  always @(posedge ap_clk) begin
    if (line_120_store_101) mem_norm_3 <= 5'd0;
    if (shifts_store_311) mem_norm_3 <= select_289;
  end

  // hls/rmsnorm/rmsnorm.cpp:123: norm_4
  always @(posedge ap_clk) begin
    if (line_120_store_102) mem_norm_4 <= 5'd0;
    if (shifts_store_312) mem_norm_4 <= select_289;
  end

  // hls/rmsnorm/rmsnorm.cpp:123: norm_5
  always @(posedge ap_clk) begin
    if (line_120_store_103) mem_norm_5 <= 5'd0;
    if (shifts_store_313) mem_norm_5 <= select_289;
  end

  // hls/rmsnorm/rmsnorm.cpp:123: norm_6
  always @(posedge ap_clk) begin
    if (line_120_store_104) mem_norm_6 <= 5'd0;
    if (shifts_store_314) mem_norm_6 <= select_289;
  end

  // hls/rmsnorm/rmsnorm.cpp:123: norm_7
  always @(posedge ap_clk) begin
    if (line_120_store_105) mem_norm_7 <= 5'd0;
    if (shifts_store_315) mem_norm_7 <= select_289;
  end

  // hls/rmsnorm/rmsnorm.cpp:124: sum_0
  always @(posedge ap_clk) begin
    if (line_120_store_106) mem_sum_0 <= 47'd0;
    if (measure_store_413) mem_sum_0 <= add_381;
  end

  // hls/rmsnorm/rmsnorm.cpp:124: sum_1
  always @(posedge ap_clk) begin
    if (line_120_store_107) mem_sum_1 <= 47'd0;
    if (measure_store_414) mem_sum_1 <= add_381;
  end

  // hls/rmsnorm/rmsnorm.cpp:124: sum_2
  always @(posedge ap_clk) begin
    if (line_120_store_108) mem_sum_2 <= 47'd0;
    if (measure_store_415) mem_sum_2 <= add_381;
  end

  // hls/rmsnorm/rmsnorm.cpp:124: sum_3
  always @(posedge ap_clk) begin
    if (line_120_store_109) mem_sum_3 <= 47'd0;
    if (measure_store_416) mem_sum_3 <= add_381;
  end

  // hls/rmsnorm/rmsnorm.cpp:124: sum_4
  always @(posedge ap_clk) begin
    if (line_120_store_110) mem_sum_4 <= 47'd0;
    if (measure_store_417) mem_sum_4 <= add_381;
  end

  // hls/rmsnorm/rmsnorm.cpp:124: sum_5
  always @(posedge ap_clk) begin
    if (line_120_store_111) mem_sum_5 <= 47'd0;
    if (measure_store_418) mem_sum_5 <= add_381;
  end

  // hls/rmsnorm/rmsnorm.cpp:124: sum_6
  always @(posedge ap_clk) begin
    if (line_120_store_112) mem_sum_6 <= 47'd0;
    if (measure_store_419) mem_sum_6 <= add_381;
  end

  // hls/rmsnorm/rmsnorm.cpp:124: sum_7
  always @(posedge ap_clk) begin
    if (line_120_store_113) mem_sum_7 <= 47'd0;
    if (measure_store_420) mem_sum_7 <= add_381;
  end

  // hls/rmsnorm/rmsnorm.cpp:125: root_0
  always @(posedge ap_clk) begin
    if (line_120_store_114) mem_root_0 <= 24'd0;
    if (line_165_store_644) mem_root_0 <= ref_51;
  end

  // hls/rmsnorm/rmsnorm.cpp:125: root_1
  always @(posedge ap_clk) begin
    if (line_120_store_115) mem_root_1 <= 24'd0;
    if (line_165_store_645) mem_root_1 <= ref_51;
  end

  // hls/rmsnorm/rmsnorm.cpp:125: root_2
  always @(posedge ap_clk) begin
    if (line_120_store_116) mem_root_2 <= 24'd0;
    if (line_165_store_646) mem_root_2 <= ref_51;
  end

  // hls/rmsnorm/rmsnorm.cpp:125: root_3
  always @(posedge ap_clk) begin
    if (line_120_store_117) mem_root_3 <= 24'd0;
    if (line_165_store_647) mem_root_3 <= ref_51;
  end

  // hls/rmsnorm/rmsnorm.cpp:125: root_4
  always @(posedge ap_clk) begin
    if (line_120_store_118) mem_root_4 <= 24'd0;
    if (line_165_store_648) mem_root_4 <= ref_51;
  end

  // hls/rmsnorm/rmsnorm.cpp:125: root_5
  always @(posedge ap_clk) begin
    if (line_120_store_119) mem_root_5 <= 24'd0;
    if (line_165_store_649) mem_root_5 <= ref_51;
  end

  // hls/rmsnorm/rmsnorm.cpp:125: root_6
  always @(posedge ap_clk) begin
    if (line_120_store_120) mem_root_6 <= 24'd0;
    if (line_165_store_650) mem_root_6 <= ref_51;
  end

  // hls/rmsnorm/rmsnorm.cpp:125: root_7
  always @(posedge ap_clk) begin
    if (line_120_store_121) mem_root_7 <= 24'd0;
    if (line_165_store_651) mem_root_7 <= ref_51;
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

// hls/rmsnorm/rmsnorm.cpp:111: even, 2048 words of 128 bits; its output is registered once more
module rmsnorm_mem_even (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [10:0]  read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [10:0]  write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "ultra" *) reg [127:0] memory [0:2047];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/rmsnorm/rmsnorm.cpp:111: odd, 2048 words of 128 bits; its output is registered once more
module rmsnorm_mem_odd (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [10:0]  read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [10:0]  write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "ultra" *) reg [127:0] memory [0:2047];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 15 x 25 bits, signed product after 3 stages
module rmsnorm_mul_15s_25s_39_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [14:0] a,
  input  wire [24:0] b,
  output wire [38:0] p
);
  reg [14:0] a_q;
  reg [24:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [38:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{24{a_q[14]}}, a_q}) * $signed({{14{b_q[24]}}, b_q});
  reg [38:0] result;
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
