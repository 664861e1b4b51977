// quantize: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load: II=2, depth 5 (hls/quantize/quantize.cpp:122)
//   exponents: II=1, depth 7 (hls/quantize/quantize.cpp:170)
//   send: II=1, depth 15 (hls/quantize/quantize.cpp:198)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_3: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_4: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module quantize (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_norm_TDATA,
  input  wire [15:0]  s_norm_TKEEP,
  input  wire [15:0]  s_norm_TSTRB,
  input  wire [0:0]   s_norm_TLAST,
  input  wire         s_norm_TVALID,
  output wire         s_norm_TREADY,
  input  wire [127:0] s_silu_TDATA,
  input  wire [15:0]  s_silu_TKEEP,
  input  wire [15:0]  s_silu_TSTRB,
  input  wire [0:0]   s_silu_TLAST,
  input  wire         s_silu_TVALID,
  output wire         s_silu_TREADY,
  input  wire [127:0] s_attn0_TDATA,
  input  wire [15:0]  s_attn0_TKEEP,
  input  wire [15:0]  s_attn0_TSTRB,
  input  wire [0:0]   s_attn0_TLAST,
  input  wire         s_attn0_TVALID,
  output wire         s_attn0_TREADY,
  input  wire [127:0] s_attn1_TDATA,
  input  wire [15:0]  s_attn1_TKEEP,
  input  wire [15:0]  s_attn1_TSTRB,
  input  wire [0:0]   s_attn1_TLAST,
  input  wire         s_attn1_TVALID,
  output wire         s_attn1_TREADY,
  output wire [127:0] m_x0_TDATA,
  output wire [15:0]  m_x0_TKEEP,
  output wire [15:0]  m_x0_TSTRB,
  output wire [0:0]   m_x0_TLAST,
  output wire         m_x0_TVALID,
  input  wire         m_x0_TREADY,
  output wire [127:0] m_x1_TDATA,
  output wire [15:0]  m_x1_TKEEP,
  output wire [15:0]  m_x1_TSTRB,
  output wire [0:0]   m_x1_TLAST,
  output wire         m_x1_TVALID,
  input  wire         m_x1_TREADY,
  output wire [127:0] m_x2_TDATA,
  output wire [15:0]  m_x2_TKEEP,
  output wire [15:0]  m_x2_TSTRB,
  output wire [0:0]   m_x2_TLAST,
  output wire         m_x2_TVALID,
  input  wire         m_x2_TREADY,
  output wire [127:0] m_x3_TDATA,
  output wire [15:0]  m_x3_TKEEP,
  output wire [15:0]  m_x3_TSTRB,
  output wire [0:0]   m_x3_TLAST,
  output wire         m_x3_TVALID,
  input  wire         m_x3_TREADY,
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
  localparam [4:0] LINE_100_S = 5'd0;
  localparam [4:0] LINE_36_S = 5'd1;
  localparam [4:0] LINE_37_S = 5'd2;
  localparam [4:0] LINE_38_S = 5'd3;
  localparam [4:0] LINE_113_S = 5'd4;
  localparam [4:0] LINE_38_2_S = 5'd5;
  localparam [4:0] LINE_113_2_S = 5'd6;
  localparam [4:0] LINE_101_S = 5'd7;
  localparam [4:0] LINE_106_S = 5'd8;
  localparam [4:0] LOAD_S = 5'd9;
  localparam [4:0] LINE_158_S = 5'd10;
  localparam [4:0] EXPONENTS_S = 5'd11;
  localparam [4:0] LINE_79_S = 5'd12;
  localparam [4:0] LINE_181_S = 5'd13;
  localparam [4:0] LINE_185_S = 5'd14;
  localparam [4:0] SEND_S = 5'd15;
  localparam [4:0] LINE_241_S = 5'd16;
  localparam [4:0] LINE_79_2_S = 5'd17;
  localparam [4:0] DISCARD_S = 5'd18;
  localparam [4:0] LINE_69_S = 5'd19;
  localparam [4:0] DISCARD_2_S = 5'd20;
  localparam [4:0] LINE_69_2_S = 5'd21;
  localparam [4:0] DISCARD_3_S = 5'd22;
  localparam [4:0] LINE_69_3_S = 5'd23;
  localparam [4:0] DISCARD_4_S = 5'd24;
  localparam [4:0] LINE_79_3_S = 5'd25;
  localparam [4:0] RESTART = 5'd26;
  reg [4:0] state;
  wire line_100_done_0;
  wire line_100_done_1;
  wire line_36_done_0;
  wire line_36_done_1;
  wire line_37_done_0;
  wire line_37_done_1;
  wire line_38_done_0;
  wire line_38_done_1;
  wire line_113_done_0;
  wire line_113_done_1;
  wire line_38_2_done_0;
  wire line_38_2_done_1;
  wire line_113_2_done;
  wire line_101_done_0;
  wire line_101_done_1;
  wire line_106_done;
  wire load_done;
  wire line_158_done;
  wire exponents_done;
  wire line_79_done_0;
  wire line_79_done_1;
  wire line_181_done;
  wire line_185_done;
  wire send_done;
  wire line_241_done;
  wire line_79_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_69_2_done;
  wire discard_3_done;
  wire line_69_3_done;
  wire discard_4_done;
  wire line_79_3_done;
  wire call_begin = state == RESTART;

  // hls/quantize/quantize.cpp:100: line_100
  wire line_100_start;
  reg line_100_run;
  reg [15:0] groups_1;
  reg [15:0] line_100_2;
  reg [3:0] c_4_3;
  reg [7:0] c_1_4;
  reg line_100_5;
  reg [7:0] a8_6;
  reg [2:0] line_100_7;
  reg cmd_13_8;
  reg cmd_15_9;
  reg [127:0] s_cmd_data_10;
  reg [15:0] run_11;
  reg [7:0] line_100_12;
  reg [2:0] line_100_13;
  reg [13:0] line_100_14;
  reg [7:0] line_100_15;
  reg c_6_16;
  reg c_5_17;
  reg line_100_18;
  reg line_100_v1;
  reg line_100_v2;
  reg line_100_v3;
  wire line_100_v0;
  wire line_100_en0;
  wire line_100_en1;
  wire line_100_en2;
  wire line_100_en3;

  // hls/quantize/quantize.cpp:36: line_36
  wire line_36_start;
  reg line_36_run;
  reg line_36_19;
  reg line_36_v1;
  wire line_36_v0;
  wire line_36_en0;
  wire line_36_en1;

  // hls/quantize/quantize.cpp:37: line_37
  wire line_37_start;
  reg line_37_run;
  reg line_37_20;
  wire line_37_v0;
  wire line_37_en0;

  // hls/quantize/quantize.cpp:38: line_38
  wire line_38_start;
  reg line_38_run;
  wire line_38_v0;
  wire line_38_en0;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_21;
  wire line_113_v0;
  wire line_113_en0;

  // hls/quantize/quantize.cpp:38: line_38_2
  wire line_38_2_start;
  reg line_38_2_run;
  reg line_38_2_22;
  reg line_38_2_v1;
  reg line_38_2_v2;
  reg line_38_2_v3;
  wire line_38_2_v0;
  wire line_38_2_en0;
  wire line_38_2_en1;
  wire line_38_2_en2;
  wire line_38_2_en3;

  // hls/include/stream_kernel.hpp:113: line_113_2
  wire line_113_2_start;
  reg line_113_2_run;
  reg line_113_2_23;
  wire line_113_2_v0;
  wire line_113_2_en0;

  // hls/quantize/quantize.cpp:101: line_101
  wire line_101_start;
  reg line_101_run;
  reg cmd_16_24;
  reg line_101_25;
  reg flags_26;
  reg line_101_27;
  reg more_norm_28;
  reg more_silu_29;
  reg more_attn0_30;
  wire line_101_v0;
  wire line_101_en0;

  // hls/quantize/quantize.cpp:106: line_106
  wire line_106_start;
  reg line_106_run;
  reg [13:0] line_106_31;
  reg [14:0] line_106_32;
  reg [2:0] last_token_33;
  reg line_106_34;
  reg line_106_35;
  reg line_106_36;
  reg [14:0] line_106_37;
  reg [3:0] line_106_38;
  reg [13:0] line_106_39;
  reg line_106_v1;
  wire line_106_v0;
  wire line_106_en0;
  wire line_106_en1;

  // hls/quantize/quantize.cpp:122: load
  wire load_start;
  reg load_run;
  reg [14:0] head_40;
  reg [2:0] token_41;
  reg [13:0] base_42;
  reg [13:0] address_43;
  reg [13:0] run_44;
  reg [13:0] i_45;
  reg norm_46;
  reg norm_47;
  reg silu_48;
  reg silu_49;
  reg attn0_50;
  reg attn0_51;
  reg attn1_52;
  reg attn1_53;
  reg load_v1;
  reg load_v2;
  reg load_v3;
  reg load_v4;
  wire load_v0;
  wire load_en0;
  wire load_en1;
  wire load_en2;
  wire load_en3;
  wire load_en4;

  // hls/quantize/quantize.cpp:158: line_158
  wire line_158_start;
  reg line_158_run;
  reg [8:0] flags_54;
  reg more_norm_55;
  reg more_silu_56;
  reg more_attn0_57;
  reg more_attn1_58;
  wire line_158_v0;
  wire line_158_en0;

  // hls/quantize/quantize.cpp:170: exponents
  wire exponents_start;
  reg exponents_run;
  reg [3:0] t_59;
  reg [127:0] header_60;
  reg exponents_v1;
  reg exponents_v2;
  reg exponents_v3;
  reg exponents_v4;
  reg exponents_v5;
  reg exponents_v6;
  wire exponents_v0;
  wire exponents_en0;
  wire exponents_en1;
  wire exponents_en2;
  wire exponents_en3;
  wire exponents_en4;
  wire exponents_en5;
  wire exponents_en6;

  // hls/quantize/quantize.cpp:79: line_79
  wire line_79_start;
  reg line_79_run;
  wire line_79_v0;
  wire line_79_en0;

  // hls/quantize/quantize.cpp:181: line_181
  wire line_181_start;
  reg line_181_run;
  wire line_181_v0;
  wire line_181_en0;

  // hls/quantize/quantize.cpp:185: line_185
  wire line_185_start;
  reg line_185_run;
  reg [14:0] line_185_61;
  reg [6:0] line_185_62;
  reg [6:0] line_185_63;
  reg [15:0] line_185_64;
  wire line_185_v0;
  wire line_185_en0;

  // hls/quantize/quantize.cpp:198: send
  wire send_start;
  reg send_run;
  reg [14:0] i274_65;
  reg [2:0] token271_66;
  reg [2:0] group_67;
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
  reg send_v14;
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
  wire send_en14;

  // hls/quantize/quantize.cpp:241: line_241
  wire line_241_start;
  reg line_241_run;
  wire line_241_v0;
  wire line_241_en0;

  // hls/quantize/quantize.cpp:79: line_79_2
  wire line_79_2_start;
  reg line_79_2_run;
  reg [8:0] flags_68;
  reg more_norm_69;
  reg more_silu_70;
  reg more_attn0_71;
  reg more_attn1_72;
  wire line_79_2_v0;
  wire line_79_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_73;
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
  reg more_74;
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
  reg more_75;
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
  reg more_76;
  wire discard_4_v0;
  wire discard_4_en0;

  // hls/quantize/quantize.cpp:79: line_79_3
  wire line_79_3_start;
  reg line_79_3_run;
  wire line_79_3_v0;
  wire line_79_3_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_norm_beat;
  wire s_norm_beat_valid;
  wire [127:0] s_norm_beat_data = s_norm_beat[127:0];
  wire s_norm_beat_last = s_norm_beat[128];
  wire [128:0] s_silu_beat;
  wire s_silu_beat_valid;
  wire [127:0] s_silu_beat_data = s_silu_beat[127:0];
  wire s_silu_beat_last = s_silu_beat[128];
  wire [128:0] s_attn0_beat;
  wire s_attn0_beat_valid;
  wire [127:0] s_attn0_beat_data = s_attn0_beat[127:0];
  wire s_attn0_beat_last = s_attn0_beat[128];
  wire [128:0] s_attn1_beat;
  wire s_attn1_beat_valid;
  wire [127:0] s_attn1_beat_data = s_attn1_beat[127:0];
  wire s_attn1_beat_last = s_attn1_beat[128];
  wire m_x0_beat_ready;
  wire m_x0_beat_room;
  wire m_x1_beat_ready;
  wire m_x1_beat_room;
  wire m_x2_beat_ready;
  wire m_x2_beat_room;
  wire m_x3_beat_ready;
  wire m_x3_beat_room;
  wire m_trace_beat_ready;
  wire m_trace_beat_room;
  wire m_status_beat_ready;
  reg [8:0] mem_sticky;
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
  reg [4:0] mem_exponent_0;
  reg [4:0] mem_exponent_1;
  reg [4:0] mem_exponent_2;
  reg [4:0] mem_exponent_3;
  reg [4:0] mem_exponent_4;
  reg [4:0] mem_exponent_5;
  reg [4:0] mem_exponent_6;
  reg [4:0] mem_exponent_7;
  wire [127:0] mem_recent_q;
  reg [14:0] mem_any_a_0;
  reg [14:0] mem_any_a_1;
  reg [14:0] mem_any_a_2;
  reg [14:0] mem_any_a_3;
  reg [14:0] mem_any_a_4;
  reg [14:0] mem_any_a_5;
  reg [14:0] mem_any_a_6;
  reg [14:0] mem_any_a_7;
  reg [3:0] mem_shift_0;
  reg [3:0] mem_shift_1;
  reg [3:0] mem_shift_2;
  reg [3:0] mem_shift_3;
  reg [3:0] mem_shift_4;
  reg [3:0] mem_shift_5;
  reg [3:0] mem_shift_6;
  reg [3:0] mem_shift_7;

  // ---- hls/quantize/quantize.cpp:100: line_100, 4 stages
  // stage 0
  wire icmp_77 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_78 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire [7:0] add_79 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] c_4_80 = icmp_78 ? add_79[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire cmd_13_81 = s_cmd_beat_data[48] ^ 1'd1;
  wire cmd_15_82 = s_cmd_beat_data[15:8] == 8'd1;  // quantize.cpp:35
  wire [15:0] run_83;
  quantize_mul_8_8_16_3 run_83_mul_8_8_16_3 (.clk(ap_clk), .enable({line_100_en2, line_100_en1, line_100_en0}), .a(s_cmd_beat_data[95:88]), .b(s_cmd_beat_data[103:96]), .p(run_83));  // quantize.cpp:29
  wire c_6_84 = s_cmd_beat_data[65] ^ 1'd1;
  wire c_5_85 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_100_pop_86 = line_100_v0 & line_100_en0;  // quantize.cpp:100
  // stage 1
  // stage 2
  // stage 3
  assign line_100_en0 = ~(line_100_v0 & ((~s_cmd_beat_valid)));
  assign line_100_en1 = 1'd1;
  assign line_100_en2 = 1'd1;
  assign line_100_en3 = 1'd1;
  wire line_100_issue = line_100_run;
  wire line_100_leave = 1'b0;
  assign line_100_v0 = line_100_issue;
  wire line_100_busy = line_100_run | line_100_v1 | line_100_v2 | line_100_v3;
  always @(posedge ap_clk) begin
    if (line_100_issue & line_100_en0) line_100_run <= 1'b0;
    if (line_100_start) line_100_run <= 1'b1;
    line_100_v1 <= line_100_v0 & line_100_en0;
    line_100_v2 <= line_100_v1;
    line_100_v3 <= line_100_v2;
    if (rst) begin line_100_run <= 1'b0; line_100_v1 <= 1'b0; line_100_v2 <= 1'b0; line_100_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_100_v0 & line_100_en0) groups_1 <= s_cmd_beat_data[47:32];
    if (line_100_v0 & line_100_en0) line_100_2 <= s_cmd_beat_data[47:32];
    if (line_100_v0 & line_100_en0) c_4_3 <= c_4_80;
    if (line_100_v0 & line_100_en0) c_1_4 <= s_cmd_beat_data[15:8];
    if (line_100_v0 & line_100_en0) line_100_5 <= icmp_78;
    if (line_100_v0 & line_100_en0) a8_6 <= s_cmd_beat_data[55:48];
    if (line_100_v0 & line_100_en0) line_100_7 <= s_cmd_beat_data[34:32];
    if (line_100_v0 & line_100_en0) cmd_13_8 <= cmd_13_81;
    if (line_100_v0 & line_100_en0) cmd_15_9 <= cmd_15_82;
    if (line_100_v0 & line_100_en0) s_cmd_data_10 <= s_cmd_beat_data;
    if (line_100_v3 & line_100_en3) run_11 <= run_83;
    if (line_100_v0 & line_100_en0) line_100_12 <= s_cmd_beat_data[87:80];
    if (line_100_v0 & line_100_en0) line_100_13 <= c_4_80[2:0];
    if (line_100_v3 & line_100_en3) line_100_14 <= run_83[13:0];
    if (line_100_v0 & line_100_en0) line_100_15 <= s_cmd_beat_data[87:80];
    if (line_100_v0 & line_100_en0) c_6_16 <= c_6_84;
    if (line_100_v0 & line_100_en0) c_5_17 <= c_5_85;
    if (line_100_v0 & line_100_en0) line_100_18 <= icmp_77;
  end

  // ---- hls/quantize/quantize.cpp:36: line_36, 2 stages
  // stage 0
  wire [19:0] mul_94 = {4'd0, line_100_2} * {16'd0, c_4_3};  // quantize.cpp:36
  // stage 1
  reg [19:0] mul_94_s1;
  always @(posedge ap_clk) begin
    mul_94_s1 <= mul_94;
  end
  wire cmd_14_87 = c_1_4 < 8'd3;  // quantize.cpp:34
  wire icmp_88 = a8_6 < 8'd2;
  wire and_89 = line_100_5 & icmp_88;  // quantize.cpp:37
  wire and_90 = cmd_14_87 & and_89;  // quantize.cpp:37
  wire [15:0] add_91 = groups_1 + 16'd65535;  // quantize.cpp:36
  wire icmp_92 = add_91 < 16'd8192;  // quantize.cpp:36
  wire and_93 = and_90 & icmp_92;  // quantize.cpp:37
  wire icmp_95 = mul_94_s1 < 20'd8193;  // quantize.cpp:36
  wire and_96 = and_93 & icmp_95;  // quantize.cpp:37
  assign line_36_en0 = 1'd1;
  assign line_36_en1 = 1'd1;
  wire line_36_issue = line_36_run;
  wire line_36_leave = 1'b0;
  assign line_36_v0 = line_36_issue;
  wire line_36_busy = line_36_run | line_36_v1;
  always @(posedge ap_clk) begin
    if (line_36_issue & line_36_en0) line_36_run <= 1'b0;
    if (line_36_start) line_36_run <= 1'b1;
    line_36_v1 <= line_36_v0;
    if (rst) begin line_36_run <= 1'b0; line_36_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_36_v1 & line_36_en1) line_36_19 <= and_96;
  end

  // ---- hls/quantize/quantize.cpp:37: line_37, 1 stages
  wire icmp_97 = line_100_7 == 3'd0;
  wire or_98 = cmd_13_8 | icmp_97;  // quantize.cpp:37
  assign line_37_en0 = 1'd1;
  wire line_37_issue = line_37_run;
  wire line_37_leave = 1'b0;
  assign line_37_v0 = line_37_issue;
  wire line_37_busy = line_37_run;
  always @(posedge ap_clk) begin
    if (line_37_issue & line_37_en0) line_37_run <= 1'b0;
    if (line_37_start) line_37_run <= 1'b1;
    if (rst) begin line_37_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_37_v0 & line_37_en0) line_37_20 <= or_98;
  end

  // ---- hls/quantize/quantize.cpp:38: line_38, 1 stages
  assign line_38_en0 = 1'd1;
  wire line_38_issue = line_38_run;
  wire line_38_leave = 1'b0;
  assign line_38_v0 = line_38_issue;
  wire line_38_busy = line_38_run;
  always @(posedge ap_clk) begin
    if (line_38_issue & line_38_en0) line_38_run <= 1'b0;
    if (line_38_start) line_38_run <= 1'b1;
    if (rst) begin line_38_run <= 1'b0; end
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [63:0] shl_99 = {s_cmd_data_10[63:56], 56'd0};
  wire icmp_100 = shl_99 == 64'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_21 <= icmp_100;
  end

  // ---- hls/quantize/quantize.cpp:38: line_38_2, 4 stages
  // stage 0
  wire [23:0] mul_101;
  quantize_mul_8_16_24_3 mul_101_mul_8_16_24_3 (.clk(ap_clk), .enable({line_38_2_en2, line_38_2_en1, line_38_2_en0}), .a(line_100_12), .b(run_11), .p(mul_101));  // quantize.cpp:38
  // stage 1
  // stage 2
  // stage 3
  wire icmp_102 = mul_101 != {8'd0, line_100_2};  // quantize.cpp:38
  wire [63:0] shl_103 = {s_cmd_data_10[63:56], 56'd0};
  wire icmp_104 = shl_103 != 64'd0;
  wire or_105 = icmp_102 | icmp_104;  // quantize.cpp:38
  assign line_38_2_en0 = 1'd1;
  assign line_38_2_en1 = 1'd1;
  assign line_38_2_en2 = 1'd1;
  assign line_38_2_en3 = 1'd1;
  wire line_38_2_issue = line_38_2_run;
  wire line_38_2_leave = 1'b0;
  assign line_38_2_v0 = line_38_2_issue;
  wire line_38_2_busy = line_38_2_run | line_38_2_v1 | line_38_2_v2 | line_38_2_v3;
  always @(posedge ap_clk) begin
    if (line_38_2_issue & line_38_2_en0) line_38_2_run <= 1'b0;
    if (line_38_2_start) line_38_2_run <= 1'b1;
    line_38_2_v1 <= line_38_2_v0;
    line_38_2_v2 <= line_38_2_v1;
    line_38_2_v3 <= line_38_2_v2;
    if (rst) begin line_38_2_run <= 1'b0; line_38_2_v1 <= 1'b0; line_38_2_v2 <= 1'b0; line_38_2_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_38_2_v3 & line_38_2_en3) line_38_2_22 <= or_105;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113_2, 1 stages
  wire [127:0] and_106 = s_cmd_data_10 & 128'hffffff00000000f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_107 = and_106 != 128'd0;  // stream_kernel.hpp:113
  assign line_113_2_en0 = 1'd1;
  wire line_113_2_issue = line_113_2_run;
  wire line_113_2_leave = 1'b0;
  assign line_113_2_v0 = line_113_2_issue;
  wire line_113_2_busy = line_113_2_run;
  always @(posedge ap_clk) begin
    if (line_113_2_issue & line_113_2_en0) line_113_2_run <= 1'b0;
    if (line_113_2_start) line_113_2_run <= 1'b1;
    if (rst) begin line_113_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_113_2_v0 & line_113_2_en0) line_113_2_23 <= icmp_107;
  end

  // ---- hls/quantize/quantize.cpp:101: line_101, 1 stages
  wire icmp_108 = c_1_4 == 8'd0;
  wire icmp_109 = c_1_4 == 8'd2;  // quantize.cpp:102
  wire more_norm_110 = cmd_16_24 & icmp_108;  // quantize.cpp:102
  wire more_silu_111 = cmd_16_24 & icmp_109;  // quantize.cpp:102
  wire more_attn0_112 = cmd_16_24 & cmd_15_9;  // quantize.cpp:102
  assign line_101_en0 = 1'd1;
  wire line_101_issue = line_101_run;
  wire line_101_leave = 1'b0;
  assign line_101_v0 = line_101_issue;
  wire line_101_busy = line_101_run;
  always @(posedge ap_clk) begin
    if (line_101_issue & line_101_en0) line_101_run <= 1'b0;
    if (line_101_start) line_101_run <= 1'b1;
    if (rst) begin line_101_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_101_v0 & line_101_en0) line_101_25 <= icmp_108;
    if (line_101_v0 & line_101_en0) flags_26 <= cmd_16_24;
    if (line_101_v0 & line_101_en0) line_101_27 <= icmp_109;
    if (line_101_v0 & line_101_en0) more_norm_28 <= more_norm_110;
    if (line_101_v0 & line_101_en0) more_silu_29 <= more_silu_111;
    if (line_101_v0 & line_101_en0) more_attn0_30 <= more_attn0_112;
    if (line_100_done_1) cmd_16_24 <= 1'd1;
    if (line_36_done_1) cmd_16_24 <= 1'd1;
    if (line_37_done_1) cmd_16_24 <= 1'd1;
    if (line_113_done_1) cmd_16_24 <= 1'd1;
    if (line_38_2_done_0) cmd_16_24 <= 1'd1;
    if (line_113_2_done) cmd_16_24 <= line_113_2_23;
  end

  // ---- hls/quantize/quantize.cpp:106: line_106, 2 stages
  // stage 0
  wire [15:0] groups_113 = $signed(groups_1) * $signed({12'd0, c_4_3});  // quantize.cpp:106
  wire [14:0] add_114 = {1'd0, line_100_14} + 15'd32767;  // quantize.cpp:124
  wire [2:0] last_token_115 = line_100_13 + 3'd7;  // quantize.cpp:107
  wire icmp_116 = $signed(c_1_4) < $signed(8'd2);
  wire icmp_117 = c_1_4 == 8'd2;
  wire icmp_118 = c_1_4 == 8'd0;
  wire line_106_store_121 = line_106_v0 & line_106_en0;  // quantize.cpp:108
  wire line_106_store_122 = line_106_v0 & line_106_en0;  // quantize.cpp:108
  wire line_106_store_123 = line_106_v0 & line_106_en0;  // quantize.cpp:108
  wire line_106_store_124 = line_106_v0 & line_106_en0;  // quantize.cpp:108
  wire line_106_store_125 = line_106_v0 & line_106_en0;  // quantize.cpp:108
  wire line_106_store_126 = line_106_v0 & line_106_en0;  // quantize.cpp:108
  wire line_106_store_127 = line_106_v0 & line_106_en0;  // quantize.cpp:108
  wire line_106_store_128 = line_106_v0 & line_106_en0;  // quantize.cpp:108
  wire line_106_store_129 = line_106_v0 & line_106_en0;  // quantize.cpp:109
  wire line_106_store_130 = line_106_v0 & line_106_en0;  // quantize.cpp:109
  wire line_106_store_131 = line_106_v0 & line_106_en0;  // quantize.cpp:109
  wire line_106_store_132 = line_106_v0 & line_106_en0;  // quantize.cpp:109
  wire line_106_store_133 = line_106_v0 & line_106_en0;  // quantize.cpp:109
  wire line_106_store_134 = line_106_v0 & line_106_en0;  // quantize.cpp:109
  wire line_106_store_135 = line_106_v0 & line_106_en0;  // quantize.cpp:109
  wire line_106_store_136 = line_106_v0 & line_106_en0;  // quantize.cpp:109
  // stage 1
  reg [13:0] zext_120_s1;
  always @(posedge ap_clk) begin
    zext_120_s1 <= groups_113[13:0];
  end
  wire [14:0] add_119 = {1'd0, zext_120_s1} + 15'd32767;  // quantize.cpp:130
  assign line_106_en0 = 1'd1;
  assign line_106_en1 = 1'd1;
  wire line_106_issue = line_106_run;
  wire line_106_leave = 1'b0;
  assign line_106_v0 = line_106_issue;
  wire line_106_busy = line_106_run | line_106_v1;
  always @(posedge ap_clk) begin
    if (line_106_issue & line_106_en0) line_106_run <= 1'b0;
    if (line_106_start) line_106_run <= 1'b1;
    line_106_v1 <= line_106_v0;
    if (rst) begin line_106_run <= 1'b0; line_106_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_106_v0 & line_106_en0) line_106_31 <= groups_113[13:0];
    if (line_106_v0 & line_106_en0) line_106_32 <= add_114;
    if (line_106_v0 & line_106_en0) last_token_33 <= last_token_115;
    if (line_106_v0 & line_106_en0) line_106_34 <= icmp_116;
    if (line_106_v0 & line_106_en0) line_106_35 <= icmp_117;
    if (line_106_v0 & line_106_en0) line_106_36 <= icmp_118;
    if (line_106_v1 & line_106_en1) line_106_37 <= add_119;
    if (line_106_v0 & line_106_en0) line_106_38 <= c_4_3;
    if (line_106_v0 & line_106_en0) line_106_39 <= groups_113[13:0];
  end

  // ---- hls/quantize/quantize.cpp:122: load, pipelined loop, II=2, depth 5
  // stage 0
  wire xor_137 = silu_48 ^ 1'd1;
  wire xor_138 = line_106_34 ^ 1'd1;
  wire and_139 = xor_138 & line_106_35;
  wire and_140 = xor_137 & and_139;
  wire xor_142 = line_106_35 ^ 1'd1;
  wire and_143 = xor_138 & xor_142;
  wire and_144 = head_40[0] & and_143;
  wire xor_146 = line_106_36 ^ 1'd1;
  wire and_147 = line_106_34 & xor_146;
  wire and_148 = head_40[0] & and_147;
  wire xor_152 = head_40[0] ^ 1'd1;
  wire and_153 = xor_152 & and_143;
  wire and_155 = xor_152 & and_147;
  wire xor_158 = norm_46 ^ 1'd1;
  wire and_159 = line_106_34 & line_106_36;
  wire and_160 = xor_158 & and_159;
  wire or_161 = and_160 | and_140;
  wire [127:0] select_162 = and_140 ? s_silu_beat_data : s_norm_beat_data;  // quantize.cpp:79
  wire and_166 = norm_46 & line_106_34;
  wire and_167 = line_106_36 & and_166;
  wire and_168 = silu_48 & xor_138;
  wire and_169 = line_106_35 & and_168;
  wire or_170 = and_167 | and_169;
  wire and_176 = xor_146 & head_40[0];
  wire or_186 = line_106_34 | xor_142;
  wire xor_187 = or_186 ^ 1'd1;
  wire or_188 = xor_187 | silu_48;
  wire silu_189 = and_140 ? s_silu_beat_last : or_188;
  wire or_195 = and_139 | and_159;
  wire or_224 = xor_138 | xor_146;
  wire xor_225 = and_160 ^ 1'd1;
  wire or_226 = xor_225 | s_norm_beat_last;
  wire norm_227 = or_224 ? norm_46 : or_226;
  wire icmp_289 = i_45 < line_106_31;  // quantize.cpp:122
  wire xor_290 = icmp_289 ^ 1'd1;
  wire or_317 = norm_46 | xor_138;
  wire or_318 = xor_146 | or_317;
  wire norm_319 = or_318 ? norm_47 : s_norm_beat_last;
  wire silu_328 = and_140 ? s_silu_beat_last : silu_49;
  wire load_pop_370 = load_v0 & load_en0 & and_140;  // stream_kernel.hpp:38
  wire load_pop_373 = load_v0 & load_en0 & and_160;  // stream_kernel.hpp:38
  // stage 1
  reg and_144_s1;
  reg and_148_s1;
  reg and_153_s1;
  reg and_155_s1;
  reg xor_138_s1;
  reg xor_142_s1;
  reg trunc_173_s1;
  reg and_176_s1;
  reg or_170_s1;
  reg or_161_s1;
  reg [127:0] select_162_s1;
  reg silu_189_s1;
  reg xor_152_s1;
  reg or_195_s1;
  reg norm_227_s1;
  reg [13:0] run_44_s1;
  reg [14:0] head_40_s1;
  reg [13:0] i_45_s1;
  reg norm_319_s1;
  reg silu_328_s1;
  always @(posedge ap_clk) if (load_en0) begin
    and_144_s1 <= and_144;
    and_148_s1 <= and_148;
    and_153_s1 <= and_153;
    and_155_s1 <= and_155;
    xor_138_s1 <= xor_138;
    xor_142_s1 <= xor_142;
    trunc_173_s1 <= head_40[0];
    and_176_s1 <= and_176;
    or_170_s1 <= or_170;
    or_161_s1 <= or_161;
    select_162_s1 <= select_162;
    silu_189_s1 <= silu_189;
    xor_152_s1 <= xor_152;
    or_195_s1 <= or_195;
    norm_227_s1 <= norm_227;
    run_44_s1 <= run_44;
    head_40_s1 <= head_40;
    i_45_s1 <= i_45;
    norm_319_s1 <= norm_319;
    silu_328_s1 <= silu_328;
  end
  wire xor_141 = attn1_52 ^ 1'd1;
  wire and_145 = xor_141 & and_144_s1;
  wire and_149 = xor_141 & and_148_s1;
  wire or_150 = and_145 | and_149;
  wire xor_151 = attn0_50 ^ 1'd1;
  wire and_154 = xor_151 & and_153_s1;
  wire and_156 = xor_151 & and_155_s1;
  wire or_157 = and_154 | and_156;
  wire and_163 = attn0_50 & and_153_s1;
  wire and_164 = attn0_50 & and_155_s1;
  wire or_165 = and_163 | and_164;
  wire and_171 = attn1_52 & xor_138_s1;
  wire and_172 = xor_142_s1 & trunc_173_s1;
  wire and_174 = and_171 & and_172;
  wire and_175 = attn1_52 & line_106_34;
  wire and_177 = and_175 & and_176_s1;
  wire or_178 = and_174 | and_177;
  wire or_179 = or_170_s1 | or_178;
  wire or_180 = or_165 | or_179;
  wire [127:0] select_181 = or_180 ? 128'd0 : s_attn0_beat_data;  // quantize.cpp:79
  wire [127:0] select_182 = or_150 ? s_attn1_beat_data : select_181;  // quantize.cpp:79
  wire xor_184 = line_106_34 ^ 1'd1;
  wire and_185 = xor_184 & line_106_35;
  wire xor_190 = silu_189_s1 ^ 1'd1;
  wire and_191 = and_185 & xor_190;
  wire xor_192 = line_106_35 ^ 1'd1;
  wire and_193 = trunc_173_s1 & xor_184;
  wire and_194 = xor_192 & and_193;
  wire and_196 = line_106_34 & xor_152_s1;
  wire and_197 = xor_142_s1 & xor_152_s1;
  wire or_198 = and_196 | and_197;
  wire or_199 = or_195_s1 | or_198;
  wire xor_200 = or_150 ^ 1'd1;
  wire or_201 = xor_200 | s_attn1_beat_last;
  wire attn1_202 = or_199 ? attn1_52 : or_201;
  wire xor_203 = attn1_202 ^ 1'd1;
  wire and_204 = and_194 & xor_203;
  wire xor_205 = line_106_36 ^ 1'd1;
  wire and_206 = trunc_173_s1 & line_106_34;
  wire and_207 = xor_205 & and_206;
  wire and_208 = and_207 & xor_203;
  wire or_209 = and_204 | and_208;
  wire and_210 = xor_152_s1 & xor_184;
  wire and_211 = xor_192 & and_210;
  wire and_212 = line_106_34 & trunc_173_s1;
  wire or_213 = and_212 | and_172;
  wire or_214 = or_195_s1 | or_213;
  wire or_215 = or_165 | s_attn0_beat_last;
  wire attn0_216 = or_214 ? attn0_50 : or_215;
  wire xor_217 = attn0_216 ^ 1'd1;
  wire and_218 = and_211 & xor_217;
  wire and_219 = xor_152_s1 & line_106_34;
  wire and_220 = xor_205 & and_219;
  wire and_221 = and_220 & xor_217;
  wire or_222 = and_218 | and_221;
  wire and_223 = line_106_34 & line_106_36;
  wire xor_228 = norm_227_s1 ^ 1'd1;
  wire and_229 = and_223 & xor_228;
  wire and_232 = line_106_34 & xor_205;
  wire and_233 = xor_152_s1 & attn0_216;
  wire and_234 = and_232 & and_233;
  wire and_235 = xor_184 & xor_192;
  wire and_236 = trunc_173_s1 & attn1_202;
  wire and_237 = and_235 & and_236;
  wire or_238 = and_234 | and_237;
  wire and_239 = and_232 & and_236;
  wire and_240 = and_185 & silu_189_s1;
  wire and_241 = and_223 & norm_227_s1;
  wire or_242 = and_240 | and_241;
  wire and_243 = and_235 & and_233;
  wire or_244 = or_242 | and_243;
  wire or_245 = and_239 | or_244;
  wire or_246 = or_238 | or_245;
  wire xor_291 = cmd_15_9 ^ 1'd1;
  wire icmp_292 = line_106_32 == {1'd0, run_44_s1};  // quantize.cpp:124
  wire run_end_293 = xor_291 | icmp_292;
  wire token_end_294 = token_41 == last_token_33;  // quantize.cpp:124
  wire or_295 = run_end_293 & token_end_294;
  wire [15:0] add_296 = {1'd0, head_40_s1} + 16'd1;  // quantize.cpp:150
  wire [14:0] head_297 = or_295 ? {6'd0, add_296[8:0]} : head_40_s1;  // quantize.cpp:150
  wire [3:0] next_304 = {1'd0, token_41} + 4'd1;  // quantize.cpp:149
  wire [13:0] add_310 = run_44_s1 + 14'd1;  // quantize.cpp:155
  wire [13:0] run_311 = run_end_293 ? 14'd0 : add_310;  // quantize.cpp:155
  wire [13:0] i_312 = i_45_s1 + 14'd1;  // quantize.cpp:122
  wire or_313 = xor_184 | xor_205;
  wire or_314 = and_241 | s_norm_beat_last;
  wire norm_315 = or_313 ? norm_227_s1 : or_314;
  wire or_316 = or_313 | norm_227_s1;
  wire end_320 = line_106_37 != {1'd0, i_45_s1};  // quantize.cpp:130
  wire norm_1_321 = s_norm_beat_last & end_320;
  wire norm_322 = or_316 ? norm_319_s1 : norm_1_321;
  wire or_323 = line_106_34 | xor_192;
  wire xor_324 = or_323 ^ 1'd1;
  wire or_325 = xor_324 | silu_189_s1;
  wire silu_326 = and_191 ? s_silu_beat_last : or_325;
  wire silu_1_327 = s_silu_beat_last & end_320;
  wire silu_329 = and_191 ? silu_1_327 : silu_328_s1;
  wire and_330 = trunc_173_s1 & xor_205;
  wire or_331 = and_193 | and_330;
  wire or_332 = and_185 | and_223;
  wire or_333 = or_331 | or_332;
  wire and_337 = attn0_216 & xor_205;
  wire and_338 = attn0_216 & xor_184;
  wire or_339 = or_333 | and_338;
  wire or_340 = and_337 | or_339;
  wire and_341 = attn0_50 & line_106_34;
  wire and_342 = attn0_50 & xor_142_s1;
  wire or_343 = and_341 | and_342;
  wire or_344 = or_343 | or_195_s1;
  wire or_345 = or_213 | or_344;
  wire attn0_346 = or_345 ? attn0_51 : s_attn0_beat_last;
  wire xor_347 = or_295 ^ 1'd1;
  wire [15:0] add_348 = {1'd0, head_40_s1} + 16'd2;  // quantize.cpp:125
  wire icmp_349 = {1'd0, line_100_15} > add_348[8:0];  // quantize.cpp:125
  wire unit_end_350 = xor_347 | icmp_349;
  wire and_353 = xor_152_s1 & xor_205;
  wire or_354 = and_210 | and_353;
  wire or_355 = or_354 | or_332;
  wire and_359 = attn1_202 & xor_205;
  wire and_360 = attn1_202 & xor_184;
  wire or_361 = or_355 | and_360;
  wire or_362 = and_359 | or_361;
  wire and_363 = attn1_52 & xor_142_s1;
  wire or_364 = and_175 | and_363;
  wire or_365 = or_364 | or_195_s1;
  wire or_366 = or_198 | or_365;
  wire attn1_367 = or_366 ? attn1_53 : s_attn1_beat_last;
  wire load_pop_371 = load_v1 & load_en1 & or_150;  // stream_kernel.hpp:38
  wire load_pop_372 = load_v1 & load_en1 & or_157;  // stream_kernel.hpp:38
  wire load_pop_375 = load_v1 & load_en1 & and_191;  // stream_kernel.hpp:38
  wire load_pop_378 = load_v1 & load_en1 & and_229;  // stream_kernel.hpp:38
  // stage 2
  reg or_161_s2;
  reg [127:0] select_162_s2;
  reg [127:0] select_182_s2;
  reg or_222_s2;
  reg and_191_s2;
  reg [127:0] s_silu_beat_data_s2;
  reg or_246_s2;
  reg [127:0] s_norm_beat_data_s2;
  reg or_209_s2;
  reg [2:0] token_41_s2;
  reg token_end_294_s2;
  reg run_end_293_s2;
  reg [13:0] base_42_s2;
  reg [3:0] next_304_s2;
  reg or_295_s2;
  reg or_333_s2;
  reg attn0_216_s2;
  reg unit_end_350_s2;
  reg or_340_s2;
  reg attn0_346_s2;
  reg or_355_s2;
  reg attn1_202_s2;
  reg or_362_s2;
  reg attn1_367_s2;
  always @(posedge ap_clk) if (load_en1) begin
    or_161_s2 <= or_161_s1;
    select_162_s2 <= select_162_s1;
    select_182_s2 <= select_182;
    or_222_s2 <= or_222;
    and_191_s2 <= and_191;
    s_silu_beat_data_s2 <= s_silu_beat_data;
    or_246_s2 <= or_246;
    s_norm_beat_data_s2 <= s_norm_beat_data;
    or_209_s2 <= or_209;
    token_41_s2 <= token_41;
    token_end_294_s2 <= token_end_294;
    run_end_293_s2 <= run_end_293;
    base_42_s2 <= base_42;
    next_304_s2 <= next_304;
    or_295_s2 <= or_295;
    or_333_s2 <= or_333;
    attn0_216_s2 <= attn0_216;
    unit_end_350_s2 <= unit_end_350;
    or_340_s2 <= or_340;
    attn0_346_s2 <= attn0_346;
    or_355_s2 <= or_355;
    attn1_202_s2 <= attn1_202;
    or_362_s2 <= or_362;
    attn1_367_s2 <= attn1_367;
  end
  wire [127:0] y_183 = or_161_s2 ? select_162_s2 : select_182_s2;  // quantize.cpp:79
  wire or_230 = or_222_s2 | and_191_s2;
  wire [127:0] select_231 = and_191_s2 ? s_silu_beat_data_s2 : s_attn0_beat_data;  // quantize.cpp:79
  wire [127:0] select_247 = or_246_s2 ? 128'd0 : s_norm_beat_data_s2;  // quantize.cpp:79
  wire [127:0] select_248 = or_209_s2 ? s_attn1_beat_data : select_247;  // quantize.cpp:79
  wire [127:0] y_249 = or_230 ? select_231 : select_248;  // quantize.cpp:79
  wire [31:0] sub_265 = 32'd0 - y_183[31:0];  // quantize.cpp:51
  wire [31:0] select_266 = y_183[31] ? sub_265 : y_183[31:0];  // quantize.cpp:51
  wire [31:0] sub_267 = 32'd0 - y_183[63:32];  // quantize.cpp:51
  wire [31:0] select_268 = y_183[63] ? sub_267 : y_183[63:32];  // quantize.cpp:51
  wire [31:0] sub_270 = 32'd0 - y_183[95:64];  // quantize.cpp:51
  wire [31:0] select_271 = y_183[95] ? sub_270 : y_183[95:64];  // quantize.cpp:51
  wire [31:0] sub_272 = 32'd0 - y_183[127:96];  // quantize.cpp:51
  wire [31:0] select_273 = y_183[127] ? sub_272 : y_183[127:96];  // quantize.cpp:51
  wire [2:0] add_298 = token_41_s2 + 3'd1;  // quantize.cpp:154
  wire [2:0] select_299 = token_end_294_s2 ? 3'd0 : add_298;  // quantize.cpp:154
  wire [2:0] token_300 = run_end_293_s2 ? select_299 : token_41_s2;  // quantize.cpp:154
  wire [13:0] next_301 = address_43 + 14'd1;  // quantize.cpp:148
  wire xor_302 = token_end_294_s2 ^ 1'd1;
  wire and_303 = run_end_293_s2 & xor_302;
  wire [14:0] next_305 = {1'd0, base_42_s2} + {11'd0, next_304_s2};  // quantize.cpp:149
  wire [13:0] next_306 = address_43 + {10'd0, line_106_38};  // quantize.cpp:147
  wire [13:0] select_307 = and_303 ? next_305[13:0] : next_306;
  wire [13:0] address_308 = or_295_s2 ? next_301 : select_307;
  wire [13:0] base_309 = or_295_s2 ? address_308 : base_42_s2;  // quantize.cpp:150
  wire xor_334 = or_222_s2 ^ 1'd1;
  wire or_335 = xor_334 | s_attn0_beat_last;
  wire attn0_336 = or_333_s2 ? attn0_216_s2 : or_335;
  wire attn0_1_351 = s_attn0_beat_last & unit_end_350_s2;
  wire attn0_352 = or_340_s2 ? attn0_346_s2 : attn0_1_351;
  wire xor_356 = or_209_s2 ^ 1'd1;
  wire or_357 = xor_356 | s_attn1_beat_last;
  wire attn1_358 = or_355_s2 ? attn1_202_s2 : or_357;
  wire attn1_1_368 = s_attn1_beat_last & unit_end_350_s2;
  wire attn1_369 = or_362_s2 ? attn1_367_s2 : attn1_1_368;
  wire load_store_374 = load_v2 & load_en2;  // quantize.cpp:142
  wire load_pop_376 = load_v2 & load_en2 & or_209_s2;  // stream_kernel.hpp:38
  wire load_pop_377 = load_v2 & load_en2 & or_222_s2;  // stream_kernel.hpp:38
  wire load_store_379 = load_v2 & load_en2;  // quantize.cpp:144
  // stage 3
  reg [2:0] token_41_s3;
  reg [127:0] y_249_s3;
  reg [31:0] select_266_s3;
  reg [31:0] select_268_s3;
  reg [31:0] select_271_s3;
  reg [31:0] select_273_s3;
  always @(posedge ap_clk) begin
    token_41_s3 <= token_41_s2;
    y_249_s3 <= y_249;
    select_266_s3 <= select_266;
    select_268_s3 <= select_268;
    select_271_s3 <= select_271;
    select_273_s3 <= select_273;
  end
  wire [31:0] sub_258 = 32'd0 - y_249_s3[63:32];  // quantize.cpp:51
  wire [31:0] select_259 = y_249_s3[63] ? sub_258 : y_249_s3[63:32];  // quantize.cpp:51
  wire [31:0] sub_260 = 32'd0 - y_249_s3[95:64];  // quantize.cpp:51
  wire [31:0] select_261 = y_249_s3[95] ? sub_260 : y_249_s3[95:64];  // quantize.cpp:51
  wire [31:0] or_262 = select_259 | select_261;  // quantize.cpp:146
  wire [31:0] sub_263 = 32'd0 - y_249_s3[127:96];  // quantize.cpp:51
  wire [31:0] select_264 = y_249_s3[127] ? sub_263 : y_249_s3[127:96];  // quantize.cpp:51
  wire [31:0] or_269 = select_266_s3 | select_268_s3;  // quantize.cpp:51
  wire [31:0] or_274 = select_271_s3 | select_273_s3;  // quantize.cpp:146
  wire [31:0] or_275 = or_269 | or_274;  // quantize.cpp:146
  wire [31:0] sub_276 = 32'd0 - y_249_s3[31:0];  // quantize.cpp:51
  wire [31:0] select_277 = y_249_s3[31] ? sub_276 : y_249_s3[31:0];  // quantize.cpp:51
  wire [31:0] or_278 = or_275 | select_277;  // quantize.cpp:146
  // stage 4
  reg [2:0] token_41_s4;
  reg [31:0] select_264_s4;
  reg [31:0] or_278_s4;
  reg [31:0] or_262_s4;
  always @(posedge ap_clk) begin
    token_41_s4 <= token_41_s3;
    select_264_s4 <= select_264;
    or_278_s4 <= or_278;
    or_262_s4 <= or_262;
  end
  wire icmp_250 = token_41_s4 == 3'd0;
  wire [31:0] select_251 = token_41_s4[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_252 = token_41_s4[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_253 = token_41_s4[1] ? select_251 : select_252;
  wire [31:0] select_254 = token_41_s4[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_255 = token_41_s4[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_256 = token_41_s4[1] ? select_254 : select_255;
  wire [31:0] select_257 = token_41_s4[2] ? select_253 : select_256;
  wire [31:0] or_279 = select_264_s4 | or_278_s4;  // quantize.cpp:146
  wire [31:0] or_280 = or_262_s4 | or_279;  // quantize.cpp:146
  wire [31:0] or_281 = select_257 | or_280;  // quantize.cpp:146
  wire icmp_282 = token_41_s4 == 3'd1;
  wire icmp_283 = token_41_s4 == 3'd2;
  wire icmp_284 = token_41_s4 == 3'd3;
  wire icmp_285 = token_41_s4 == 3'd4;
  wire icmp_286 = token_41_s4 == 3'd5;
  wire icmp_287 = token_41_s4 == 3'd6;
  wire icmp_288 = token_41_s4 == 3'd7;
  wire load_load_380 = load_v4 & load_en4;  // quantize.cpp:146
  wire load_load_381 = load_v4 & load_en4;  // quantize.cpp:146
  wire load_load_382 = load_v4 & load_en4;  // quantize.cpp:146
  wire load_load_383 = load_v4 & load_en4;  // quantize.cpp:146
  wire load_load_384 = load_v4 & load_en4;  // quantize.cpp:146
  wire load_load_385 = load_v4 & load_en4;  // quantize.cpp:146
  wire load_load_386 = load_v4 & load_en4;  // quantize.cpp:146
  wire load_load_387 = load_v4 & load_en4;  // quantize.cpp:146
  wire load_store_388 = load_v4 & load_en4 & icmp_250;  // quantize.cpp:146
  wire load_store_389 = load_v4 & load_en4 & icmp_282;  // quantize.cpp:146
  wire load_store_390 = load_v4 & load_en4 & icmp_283;  // quantize.cpp:146
  wire load_store_391 = load_v4 & load_en4 & icmp_284;  // quantize.cpp:146
  wire load_store_392 = load_v4 & load_en4 & icmp_285;  // quantize.cpp:146
  wire load_store_393 = load_v4 & load_en4 & icmp_286;  // quantize.cpp:146
  wire load_store_394 = load_v4 & load_en4 & icmp_287;  // quantize.cpp:146
  wire load_store_395 = load_v4 & load_en4 & icmp_288;  // quantize.cpp:146
  assign load_en0 = ~(load_v0 & ((~s_silu_beat_valid & and_140) | (~s_norm_beat_valid & and_160))) & load_en1;
  assign load_en1 = ~(load_v1 & ((~s_attn1_beat_valid & or_150) | (~s_attn0_beat_valid & or_157) | (~s_silu_beat_valid & and_191) | (~s_norm_beat_valid & and_229))) & load_en2;
  assign load_en2 = ~(load_v2 & ((~s_attn1_beat_valid & or_209_s2) | (~s_attn0_beat_valid & or_222_s2)));
  assign load_en3 = 1'd1;
  assign load_en4 = 1'd1;
  reg [7:0] load_phase;
  wire load_issue = load_run & (load_phase == 8'd0);
  wire load_leave = xor_290;
  assign load_v0 = load_issue & ~load_leave;
  reg load_busy;
  always @(posedge ap_clk) load_busy <= load_start | load_run | load_v1 | load_v2 | load_v3 | load_v4;
  always @(posedge ap_clk) begin
    if (load_issue & load_leave) load_run <= 1'b0;
    if (load_start) load_run <= 1'b1;
    if (load_en0) load_v1 <= load_v0; else if (load_en1) load_v1 <= 1'b0;
    if (load_en1) load_v2 <= load_v1; else if (load_en2) load_v2 <= 1'b0;
    load_v3 <= load_v2 & load_en2;
    load_v4 <= load_v3;
    if (rst | ~load_run) load_phase <= 8'd0;
    else if ((load_phase == 8'd0 & load_en0) | (load_phase == 8'd1 & load_en1)) load_phase <= load_phase == 8'd1 ? 8'd0 : load_phase + 8'd1;
    if (rst) begin load_run <= 1'b0; load_v1 <= 1'b0; load_v2 <= 1'b0; load_v3 <= 1'b0; load_v4 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (load_v1 & load_en1) head_40 <= head_297;
    if (load_v2 & load_en2) token_41 <= token_300;
    if (load_v2 & load_en2) base_42 <= base_309;
    if (load_v2 & load_en2) address_43 <= address_308;
    if (load_v1 & load_en1) run_44 <= run_311;
    if (load_v1 & load_en1) i_45 <= i_312;
    if (load_v1 & load_en1) norm_46 <= norm_315;
    if (load_v1 & load_en1) norm_47 <= norm_322;
    if (load_v1 & load_en1) silu_48 <= silu_326;
    if (load_v1 & load_en1) silu_49 <= silu_329;
    if (load_v2 & load_en2) attn0_50 <= attn0_336;
    if (load_v2 & load_en2) attn0_51 <= attn0_352;
    if (load_v2 & load_en2) attn1_52 <= attn1_358;
    if (load_v2 & load_en2) attn1_53 <= attn1_369;
    if (line_106_done) head_40 <= 15'd0;
    if (line_106_done) token_41 <= 3'd0;
    if (line_106_done) base_42 <= 14'd0;
    if (line_106_done) address_43 <= 14'd0;
    if (line_106_done) run_44 <= 14'd0;
    if (line_106_done) i_45 <= 14'd0;
    if (line_106_done) norm_46 <= 1'd0;
    if (line_106_done) norm_47 <= 1'd0;
    if (line_106_done) silu_48 <= 1'd0;
    if (line_106_done) silu_49 <= 1'd0;
    if (line_106_done) attn0_50 <= 1'd0;
    if (line_106_done) attn0_51 <= 1'd0;
    if (line_106_done) attn1_52 <= 1'd0;
    if (line_106_done) attn1_53 <= 1'd0;
  end

  // ---- hls/quantize/quantize.cpp:158: line_158, 1 stages
  wire [1:0] select_396 = norm_47 ? 2'd2 : 2'd0;  // quantize.cpp:158
  wire [2:0] select_397 = norm_46 ? 3'd0 : 3'd4;  // quantize.cpp:158
  wire [2:0] or_398 = {1'd0, select_396} | select_397;  // quantize.cpp:158
  wire [2:0] flags_399 = line_101_25 ? or_398 : {2'd0, flags_26};  // quantize.cpp:158
  wire [3:0] select_400 = silu_49 ? 4'd8 : 4'd0;  // quantize.cpp:159
  wire [4:0] select_401 = silu_48 ? 5'd0 : 5'd16;  // quantize.cpp:159
  wire [4:0] or_402 = {1'd0, select_400} | select_401;  // quantize.cpp:159
  wire [4:0] select_403 = line_101_27 ? or_402 : 5'd0;  // quantize.cpp:159
  wire [4:0] flags_404 = {2'd0, flags_399} | select_403;  // quantize.cpp:159
  wire [5:0] select_405 = attn0_51 ? 6'd32 : 6'd0;  // quantize.cpp:160
  wire [6:0] select_406 = attn0_50 ? 7'd0 : 7'd64;  // quantize.cpp:160
  wire [6:0] or_407 = {1'd0, select_405} | select_406;  // quantize.cpp:160
  wire [6:0] select_408 = cmd_15_9 ? or_407 : 7'd0;  // quantize.cpp:160
  wire [6:0] flags_409 = {2'd0, flags_404} | select_408;  // quantize.cpp:160
  wire [87:0] shl_410 = {s_cmd_data_10[87:81], 81'd0};
  wire icmp_411 = shl_410 != 88'd0;
  wire and_412 = cmd_15_9 & icmp_411;  // quantize.cpp:161
  wire [7:0] select_413 = attn1_53 ? 8'd128 : 8'd0;  // quantize.cpp:161
  wire [8:0] select_414 = attn1_52 ? 9'd0 : 9'd256;  // quantize.cpp:161
  wire [8:0] or_415 = {1'd0, select_413} | select_414;  // quantize.cpp:161
  wire [8:0] select_416 = and_412 ? or_415 : 9'd0;  // quantize.cpp:161
  wire [8:0] flags_417 = {2'd0, flags_409} | select_416;  // quantize.cpp:161
  wire xor_418 = norm_46 ^ 1'd1;  // quantize.cpp:162
  wire more_norm_419 = line_101_25 & xor_418;
  wire xor_420 = silu_48 ^ 1'd1;  // quantize.cpp:163
  wire more_silu_421 = line_101_27 & xor_420;
  wire xor_422 = attn0_50 ^ 1'd1;  // quantize.cpp:164
  wire more_attn0_423 = cmd_15_9 & xor_422;
  wire xor_424 = attn1_52 ^ 1'd1;  // quantize.cpp:165
  wire more_attn1_425 = and_412 & xor_424;
  assign line_158_en0 = 1'd1;
  wire line_158_issue = line_158_run;
  wire line_158_leave = 1'b0;
  assign line_158_v0 = line_158_issue;
  wire line_158_busy = line_158_run;
  always @(posedge ap_clk) begin
    if (line_158_issue & line_158_en0) line_158_run <= 1'b0;
    if (line_158_start) line_158_run <= 1'b1;
    if (rst) begin line_158_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_158_v0 & line_158_en0) flags_54 <= flags_417;
    if (line_158_v0 & line_158_en0) more_norm_55 <= more_norm_419;
    if (line_158_v0 & line_158_en0) more_silu_56 <= more_silu_421;
    if (line_158_v0 & line_158_en0) more_attn0_57 <= more_attn0_423;
    if (line_158_v0 & line_158_en0) more_attn1_58 <= more_attn1_425;
  end

  // ---- hls/quantize/quantize.cpp:170: exponents, pipelined loop, II=1, depth 7
  // stage 0
  wire [31:0] select_427 = t_59[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_428 = t_59[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_429 = t_59[1] ? select_427 : select_428;
  wire [31:0] select_430 = t_59[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_431 = t_59[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_432 = t_59[1] ? select_430 : select_431;
  wire [31:0] select_433 = t_59[2] ? select_429 : select_432;
  wire icmp_527 = t_59 < c_4_3;  // quantize.cpp:170
  wire xor_528 = icmp_527 ^ 1'd1;
  wire [3:0] t_529 = t_59 + 4'd1;  // quantize.cpp:170
  wire exponents_load_533 = exponents_v0 & exponents_en0;  // quantize.cpp:59
  wire exponents_load_534 = exponents_v0 & exponents_en0;  // quantize.cpp:59
  wire exponents_load_535 = exponents_v0 & exponents_en0;  // quantize.cpp:59
  wire exponents_load_536 = exponents_v0 & exponents_en0;  // quantize.cpp:59
  wire exponents_load_537 = exponents_v0 & exponents_en0;  // quantize.cpp:59
  wire exponents_load_538 = exponents_v0 & exponents_en0;  // quantize.cpp:59
  wire exponents_load_539 = exponents_v0 & exponents_en0;  // quantize.cpp:59
  wire exponents_load_540 = exponents_v0 & exponents_en0;  // quantize.cpp:59
  // stage 1
  reg [3:0] t_59_s1;
  reg [31:0] select_433_s1;
  always @(posedge ap_clk) begin
    t_59_s1 <= t_59;
    select_433_s1 <= select_433;
  end
  wire icmp_434 = select_433_s1 < 32'd65536;  // quantize.cpp:59
  wire icmp_435 = select_433_s1 < 32'h1000000;  // quantize.cpp:59
  wire or_436 = icmp_434 | icmp_435;
  wire icmp_437 = select_433_s1 < 32'd256;  // quantize.cpp:59
  wire icmp_438 = select_433_s1 < 32'd4096;  // quantize.cpp:59
  wire or_439 = icmp_437 | icmp_438;
  wire icmp_440 = select_433_s1[7:0] < 8'd16;  // quantize.cpp:59
  wire icmp_441 = select_433_s1[7:2] == 6'd0;  // quantize.cpp:59
  wire [2:0] or_442 = {1'd0, select_433_s1[1:0]} | 3'd4;  // quantize.cpp:59
  wire [2:0] select_443 = select_433_s1[1] ? 3'd6 : or_442;
  wire icmp_444 = select_433_s1[7:0] < 8'd8;  // quantize.cpp:59
  wire [1:0] or_445 = {1'd0, select_433_s1[2]} | 2'd2;
  wire [1:0] select_446 = icmp_444 ? or_445 : 2'd0;  // quantize.cpp:59
  wire [2:0] select_447 = icmp_441 ? select_443 : {{1{select_446[1]}}, select_446};
  wire [3:0] add_448 = {{1{select_447[2]}}, select_447} + 4'd12;  // quantize.cpp:59
  wire xor_449 = icmp_440 ^ 1'd1;
  wire icmp_450 = select_433_s1[7:0] < 8'd64;  // quantize.cpp:59
  wire and_451 = xor_449 & icmp_450;
  wire icmp_452 = select_433_s1[7:0] > 8'd31;  // quantize.cpp:59
  wire [2:0] select_453 = icmp_452 ? 3'd6 : 3'd5;  // quantize.cpp:59
  wire xor_454 = select_433_s1[7] ^ 1'd1;
  wire [2:0] select_455 = and_451 ? select_453 : {3{xor_454}};
  wire icmp_458 = select_433_s1 < 32'd1024;  // quantize.cpp:59
  wire icmp_459 = select_433_s1 > 32'd511;  // quantize.cpp:59
  wire icmp_461 = select_433_s1 > 32'd2047;  // quantize.cpp:59
  wire icmp_465 = select_433_s1 < 32'd16384;  // quantize.cpp:59
  wire xor_466 = icmp_437 ^ 1'd1;
  wire xor_467 = icmp_438 ^ 1'd1;
  wire and_468 = xor_466 & xor_467;
  wire and_469 = icmp_465 & and_468;
  wire icmp_470 = select_433_s1 > 32'd8191;  // quantize.cpp:59
  wire [2:0] select_471 = icmp_470 ? 3'd6 : 3'd5;  // quantize.cpp:59
  wire icmp_472 = select_433_s1 < 32'd32768;  // quantize.cpp:59
  wire [2:0] select_473 = and_469 ? select_471 : {3{icmp_472}};
  wire icmp_476 = select_433_s1 < 32'h100000;  // quantize.cpp:59
  wire icmp_477 = select_433_s1 < 32'd262144;  // quantize.cpp:59
  wire icmp_478 = select_433_s1 > 32'd131071;  // quantize.cpp:59
  wire [3:0] select_479 = icmp_478 ? 4'd10 : 4'd9;  // quantize.cpp:59
  wire icmp_480 = select_433_s1 > 32'd524287;  // quantize.cpp:59
  wire [3:0] select_481 = icmp_480 ? 4'd12 : 4'd11;  // quantize.cpp:59
  wire [3:0] select_482 = icmp_477 ? select_479 : select_481;  // quantize.cpp:59
  wire xor_483 = icmp_476 ^ 1'd1;
  wire icmp_484 = select_433_s1 < 32'h400000;  // quantize.cpp:59
  wire and_485 = xor_483 & icmp_484;
  wire icmp_486 = select_433_s1 > 32'h1fffff;  // quantize.cpp:59
  wire [2:0] select_487 = icmp_486 ? 3'd6 : 3'd5;  // quantize.cpp:59
  wire icmp_488 = select_433_s1 < 32'h800000;  // quantize.cpp:59
  wire [2:0] select_489 = and_485 ? select_487 : {3{icmp_488}};  // quantize.cpp:59
  wire [3:0] select_490 = icmp_476 ? select_482 : {{1{select_489[2]}}, select_489};  // quantize.cpp:59
  wire xor_493 = icmp_434 ^ 1'd1;
  wire xor_494 = icmp_435 ^ 1'd1;
  wire and_495 = xor_493 & xor_494;
  wire icmp_496 = select_433_s1 < 32'h10000000;  // quantize.cpp:59
  wire and_497 = and_495 & icmp_496;
  wire icmp_498 = select_433_s1 < 32'h4000000;  // quantize.cpp:59
  wire icmp_499 = select_433_s1 > 32'h1ffffff;  // quantize.cpp:59
  wire icmp_501 = select_433_s1 > 32'h7ffffff;  // quantize.cpp:59
  wire xor_504 = icmp_496 ^ 1'd1;
  wire icmp_505 = select_433_s1 < 32'h40000000;  // quantize.cpp:59
  wire and_506 = xor_504 & icmp_505;
  wire and_507 = and_495 & and_506;
  wire icmp_508 = select_433_s1 > 32'h1fffffff;  // quantize.cpp:59
  wire [2:0] select_509 = icmp_508 ? 3'd6 : 3'd5;  // quantize.cpp:59
  wire xor_510 = select_433_s1[31] ^ 1'd1;
  wire [2:0] select_511 = and_507 ? select_509 : {3{xor_510}};
  // stage 2
  reg [3:0] t_59_s2;
  reg icmp_440_s2;
  reg [3:0] add_448_s2;
  reg [2:0] select_455_s2;
  reg icmp_459_s2;
  reg icmp_461_s2;
  reg icmp_458_s2;
  reg icmp_437_s2;
  reg or_439_s2;
  reg [2:0] select_473_s2;
  reg [3:0] select_490_s2;
  reg icmp_434_s2;
  reg icmp_499_s2;
  reg icmp_501_s2;
  reg icmp_498_s2;
  reg and_497_s2;
  reg [2:0] select_511_s2;
  reg or_436_s2;
  always @(posedge ap_clk) begin
    t_59_s2 <= t_59_s1;
    icmp_440_s2 <= icmp_440;
    add_448_s2 <= add_448;
    select_455_s2 <= select_455;
    icmp_459_s2 <= icmp_459;
    icmp_461_s2 <= icmp_461;
    icmp_458_s2 <= icmp_458;
    icmp_437_s2 <= icmp_437;
    or_439_s2 <= or_439;
    select_473_s2 <= select_473;
    select_490_s2 <= select_490;
    icmp_434_s2 <= icmp_434;
    icmp_499_s2 <= icmp_499;
    icmp_501_s2 <= icmp_501;
    icmp_498_s2 <= icmp_498;
    and_497_s2 <= and_497;
    select_511_s2 <= select_511;
    or_436_s2 <= or_436;
  end
  wire [3:0] select_456 = icmp_440_s2 ? add_448_s2 : {{1{select_455_s2[2]}}, select_455_s2};
  wire [4:0] add_457 = {{1{select_456[3]}}, select_456} + 5'd24;  // quantize.cpp:59
  wire [3:0] select_460 = icmp_459_s2 ? 4'd10 : 4'd9;  // quantize.cpp:59
  wire [3:0] select_462 = icmp_461_s2 ? 4'd12 : 4'd11;  // quantize.cpp:59
  wire [3:0] select_463 = icmp_458_s2 ? select_460 : select_462;  // quantize.cpp:59
  wire [4:0] select_464 = icmp_437_s2 ? add_457 : {{1{select_463[3]}}, select_463};
  wire [4:0] select_474 = or_439_s2 ? select_464 : {{2{select_473_s2[2]}}, select_473_s2};
  wire [3:0] select_500 = icmp_499_s2 ? 4'd10 : 4'd9;  // quantize.cpp:59
  wire [3:0] select_502 = icmp_501_s2 ? 4'd12 : 4'd11;  // quantize.cpp:59
  wire [3:0] select_503 = icmp_498_s2 ? select_500 : select_502;  // quantize.cpp:59
  wire [3:0] select_512 = and_497_s2 ? select_503 : {{1{select_511_s2[2]}}, select_511_s2};
  // stage 3
  reg [3:0] t_59_s3;
  reg [4:0] select_474_s3;
  reg [3:0] select_490_s3;
  reg icmp_434_s3;
  reg or_436_s3;
  reg [3:0] select_512_s3;
  always @(posedge ap_clk) begin
    t_59_s3 <= t_59_s2;
    select_474_s3 <= select_474;
    select_490_s3 <= select_490_s2;
    icmp_434_s3 <= icmp_434_s2;
    or_436_s3 <= or_436_s2;
    select_512_s3 <= select_512;
  end
  wire [5:0] add_475 = {{1{select_474_s3[4]}}, select_474_s3} + 6'd48;  // quantize.cpp:59
  wire [4:0] add_491 = {{1{select_490_s3[3]}}, select_490_s3} + 5'd24;  // quantize.cpp:59
  wire [5:0] select_492 = icmp_434_s3 ? add_475 : {{1{add_491[4]}}, add_491};
  wire [5:0] length_513 = or_436_s3 ? select_492 : {{2{select_512_s3[3]}}, select_512_s3};
  wire [7:0] lshr_514_w = {{2{length_513[5]}}, length_513} >> 4;
  wire [5:0] shl_515 = {lshr_514_w[1:0], 4'd0};
  wire icmp_516 = shl_515 == 6'd32;  // quantize.cpp:173
  // stage 4
  reg [3:0] t_59_s4;
  reg [4:0] trunc_518_s4;
  reg icmp_516_s4;
  always @(posedge ap_clk) begin
    t_59_s4 <= t_59_s3;
    trunc_518_s4 <= length_513[4:0];
    icmp_516_s4 <= icmp_516;
  end
  wire icmp_426 = t_59_s4[2:0] == 3'd0;
  wire [4:0] add_517 = trunc_518_s4 + 5'd17;  // quantize.cpp:173
  wire [4:0] select_519 = icmp_516_s4 ? 5'd0 : add_517;  // quantize.cpp:173
  wire icmp_520 = t_59_s4[2:0] == 3'd1;
  wire icmp_521 = t_59_s4[2:0] == 3'd2;
  wire icmp_522 = t_59_s4[2:0] == 3'd3;
  wire icmp_523 = t_59_s4[2:0] == 3'd4;
  wire icmp_524 = t_59_s4[2:0] == 3'd5;
  wire icmp_525 = t_59_s4[2:0] == 3'd6;
  wire icmp_526 = t_59_s4[2:0] == 3'd7;
  wire [6:0] shl_530 = {t_59_s4, 3'd0};  // quantize.cpp:174
  wire exponents_store_541 = exponents_v4 & exponents_en4 & icmp_426;  // quantize.cpp:173
  wire exponents_store_542 = exponents_v4 & exponents_en4 & icmp_520;  // quantize.cpp:173
  wire exponents_store_543 = exponents_v4 & exponents_en4 & icmp_521;  // quantize.cpp:173
  wire exponents_store_544 = exponents_v4 & exponents_en4 & icmp_522;  // quantize.cpp:173
  wire exponents_store_545 = exponents_v4 & exponents_en4 & icmp_523;  // quantize.cpp:173
  wire exponents_store_546 = exponents_v4 & exponents_en4 & icmp_524;  // quantize.cpp:173
  wire exponents_store_547 = exponents_v4 & exponents_en4 & icmp_525;  // quantize.cpp:173
  wire exponents_store_548 = exponents_v4 & exponents_en4 & icmp_526;  // quantize.cpp:173
  // stage 5
  reg [4:0] select_519_s5;
  reg [6:0] shl_530_s5;
  always @(posedge ap_clk) begin
    select_519_s5 <= select_519;
    shl_530_s5 <= shl_530;
  end
  wire [127:0] shl_531 = {123'd0, select_519_s5} << shl_530_s5;  // quantize.cpp:174
  // stage 6
  reg [127:0] shl_531_s6;
  always @(posedge ap_clk) begin
    shl_531_s6 <= shl_531;
  end
  wire [127:0] header_532 = header_60 | shl_531_s6;  // quantize.cpp:174
  assign exponents_en0 = 1'd1;
  assign exponents_en1 = 1'd1;
  assign exponents_en2 = 1'd1;
  assign exponents_en3 = 1'd1;
  assign exponents_en4 = 1'd1;
  assign exponents_en5 = 1'd1;
  assign exponents_en6 = 1'd1;
  wire exponents_issue = exponents_run;
  wire exponents_leave = xor_528;
  assign exponents_v0 = exponents_issue & ~exponents_leave;
  reg exponents_busy;
  always @(posedge ap_clk) exponents_busy <= exponents_start | exponents_run | exponents_v1 | exponents_v2 | exponents_v3 | exponents_v4 | exponents_v5 | exponents_v6;
  always @(posedge ap_clk) begin
    if (exponents_issue & exponents_leave) exponents_run <= 1'b0;
    if (exponents_start) exponents_run <= 1'b1;
    exponents_v1 <= exponents_v0;
    exponents_v2 <= exponents_v1;
    exponents_v3 <= exponents_v2;
    exponents_v4 <= exponents_v3;
    exponents_v5 <= exponents_v4;
    exponents_v6 <= exponents_v5;
    if (rst) begin exponents_run <= 1'b0; exponents_v1 <= 1'b0; exponents_v2 <= 1'b0; exponents_v3 <= 1'b0; exponents_v4 <= 1'b0; exponents_v5 <= 1'b0; exponents_v6 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (exponents_v0 & exponents_en0) t_59 <= t_529;
    if (exponents_v6 & exponents_en6) header_60 <= header_532;
    if (line_158_done) t_59 <= 4'd0;
    if (line_158_done) header_60 <= 128'd0;
  end

  // ---- hls/quantize/quantize.cpp:79: line_79, 1 stages
  wire line_79_push_549 = line_79_v0 & line_79_en0;  // quantize.cpp:177
  wire line_79_push_550 = line_79_v0 & line_79_en0;  // quantize.cpp:178
  wire line_79_push_551 = line_79_v0 & line_79_en0;  // quantize.cpp:179
  wire line_79_push_552 = line_79_v0 & line_79_en0;  // quantize.cpp:180
  assign line_79_en0 = ~(line_79_v0 & ((~m_x0_beat_ready) | (~m_x1_beat_ready) | (~m_x2_beat_ready) | (~m_x3_beat_ready)));
  wire line_79_issue = line_79_run;
  wire line_79_leave = 1'b0;
  assign line_79_v0 = line_79_issue;
  wire line_79_busy = line_79_run;
  always @(posedge ap_clk) begin
    if (line_79_issue & line_79_en0) line_79_run <= 1'b0;
    if (line_79_start) line_79_run <= 1'b1;
    if (rst) begin line_79_run <= 1'b0; end
  end

  // ---- hls/quantize/quantize.cpp:181: line_181, 1 stages
  wire line_181_push_553 = line_181_v0 & line_181_en0;  // quantize.cpp:181
  assign line_181_en0 = ~(line_181_v0 & ((~m_trace_beat_ready)));
  wire line_181_issue = line_181_run;
  wire line_181_leave = 1'b0;
  assign line_181_v0 = line_181_issue;
  wire line_181_busy = line_181_run;
  always @(posedge ap_clk) begin
    if (line_181_issue & line_181_en0) line_181_run <= 1'b0;
    if (line_181_start) line_181_run <= 1'b1;
    if (rst) begin line_181_run <= 1'b0; end
  end

  // ---- hls/quantize/quantize.cpp:185: line_185, 1 stages
  wire [6:0] shl_554 = {c_4_3, 3'd0};
  wire [6:0] select_555 = cmd_13_8 ? 7'd0 : shl_554;  // quantize.cpp:185
  wire [14:0] steps_556 = {1'd0, line_106_39} + {8'd0, select_555};  // quantize.cpp:186
  wire [15:0] add_557 = {1'd0, steps_556} + 16'd65535;  // quantize.cpp:228
  wire line_185_store_558 = line_185_v0 & line_185_en0;  // quantize.cpp:191
  wire line_185_store_559 = line_185_v0 & line_185_en0;  // quantize.cpp:191
  wire line_185_store_560 = line_185_v0 & line_185_en0;  // quantize.cpp:191
  wire line_185_store_561 = line_185_v0 & line_185_en0;  // quantize.cpp:191
  wire line_185_store_562 = line_185_v0 & line_185_en0;  // quantize.cpp:191
  wire line_185_store_563 = line_185_v0 & line_185_en0;  // quantize.cpp:191
  wire line_185_store_564 = line_185_v0 & line_185_en0;  // quantize.cpp:191
  wire line_185_store_565 = line_185_v0 & line_185_en0;  // quantize.cpp:191
  wire line_185_store_566 = line_185_v0 & line_185_en0;  // quantize.cpp:192
  wire line_185_store_567 = line_185_v0 & line_185_en0;  // quantize.cpp:192
  wire line_185_store_568 = line_185_v0 & line_185_en0;  // quantize.cpp:192
  wire line_185_store_569 = line_185_v0 & line_185_en0;  // quantize.cpp:192
  wire line_185_store_570 = line_185_v0 & line_185_en0;  // quantize.cpp:192
  wire line_185_store_571 = line_185_v0 & line_185_en0;  // quantize.cpp:192
  wire line_185_store_572 = line_185_v0 & line_185_en0;  // quantize.cpp:192
  wire line_185_store_573 = line_185_v0 & line_185_en0;  // quantize.cpp:192
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
  always @(posedge ap_clk) begin
    if (line_185_v0 & line_185_en0) line_185_61 <= steps_556;
    if (line_185_v0 & line_185_en0) line_185_62 <= select_555;
    if (line_185_v0 & line_185_en0) line_185_63 <= select_555;
    if (line_185_v0 & line_185_en0) line_185_64 <= add_557;
  end

  // ---- hls/quantize/quantize.cpp:198: send, pipelined loop, II=1, depth 15
  // stage 0
  wire [15:0] sub_575 = {1'd0, i274_65} - {9'd0, line_185_62};  // quantize.cpp:212
  wire icmp_758 = i274_65 < {8'd0, line_185_63};  // quantize.cpp:227
  wire xor_759 = icmp_758 ^ 1'd1;
  wire beat_20_856 = line_185_64 == {1'd0, i274_65};  // quantize.cpp:228
  wire icmp_859 = i274_65 < line_185_61;  // quantize.cpp:198
  wire xor_860 = icmp_859 ^ 1'd1;
  wire [14:0] i_861 = i274_65 + 15'd1;  // quantize.cpp:198
  wire send_load_866 = send_v0 & send_en0;  // quantize.cpp:200
  wire send_load_867 = send_v0 & send_en0;  // quantize.cpp:200
  // stage 1
  reg xor_759_s1;
  reg [5:0] trunc_877_s1;
  reg [5:0] trunc_887_s1;
  reg beat_20_856_s1;
  always @(posedge ap_clk) begin
    xor_759_s1 <= xor_759;
    trunc_877_s1 <= sub_575[5:0];
    trunc_887_s1 <= i274_65[5:0];
    beat_20_856_s1 <= beat_20_856;
  end
  // stage 2
  reg xor_759_s2;
  reg [5:0] trunc_877_s2;
  reg [5:0] trunc_887_s2;
  reg beat_20_856_s2;
  always @(posedge ap_clk) begin
    xor_759_s2 <= xor_759_s1;
    trunc_877_s2 <= trunc_877_s1;
    trunc_887_s2 <= trunc_887_s1;
    beat_20_856_s2 <= beat_20_856_s1;
  end
  wire [32:0] doubled_576 = {mem_even_q2[63:32], 1'd0};
  wire [4:0] select_577 = token271_66[0] ? mem_exponent_7 : mem_exponent_6;
  wire [4:0] select_578 = token271_66[0] ? mem_exponent_5 : mem_exponent_4;
  wire [4:0] select_579 = token271_66[1] ? select_577 : select_578;
  wire [4:0] select_580 = token271_66[0] ? mem_exponent_3 : mem_exponent_2;
  wire [4:0] select_581 = token271_66[0] ? mem_exponent_1 : mem_exponent_0;
  wire [4:0] select_582 = token271_66[1] ? select_580 : select_581;
  wire [4:0] select_583 = token271_66[2] ? select_579 : select_582;
  wire [32:0] doubled_592 = {mem_even_q2[31:0], 1'd0};  // stream_kernel.hpp:120
  wire [32:0] doubled_601 = {mem_even_q2[95:64], 1'd0};
  wire [32:0] doubled_611 = {mem_even_q2[127:96], 1'd0};
  wire [32:0] doubled_621 = {mem_odd_q2[31:0], 1'd0};  // stream_kernel.hpp:120
  wire [32:0] doubled_631 = {mem_odd_q2[63:32], 1'd0};
  wire [32:0] doubled_641 = {mem_odd_q2[95:64], 1'd0};
  wire [32:0] doubled_651 = {mem_odd_q2[127:96], 1'd0};
  wire icmp_862 = token271_66 == last_token_33;  // quantize.cpp:235
  wire [2:0] add_863 = token271_66 + 3'd1;  // quantize.cpp:236
  wire [2:0] token_864 = icmp_862 ? 3'd0 : add_863;  // quantize.cpp:236
  wire send_load_868 = send_v2 & send_en2;  // quantize.cpp:208
  wire send_load_869 = send_v2 & send_en2;  // quantize.cpp:208
  wire send_load_870 = send_v2 & send_en2;  // quantize.cpp:208
  wire send_load_871 = send_v2 & send_en2;  // quantize.cpp:208
  wire send_load_872 = send_v2 & send_en2;  // quantize.cpp:208
  wire send_load_873 = send_v2 & send_en2;  // quantize.cpp:208
  wire send_load_874 = send_v2 & send_en2;  // quantize.cpp:208
  wire send_load_875 = send_v2 & send_en2;  // quantize.cpp:208
  // stage 3
  reg [4:0] select_583_s3;
  reg [32:0] doubled_576_s3;
  reg [32:0] doubled_592_s3;
  reg [32:0] doubled_601_s3;
  reg [32:0] doubled_611_s3;
  reg [32:0] doubled_621_s3;
  reg [32:0] doubled_631_s3;
  reg [32:0] doubled_641_s3;
  reg [32:0] doubled_651_s3;
  reg [2:0] token271_66_s3;
  reg trunc_688_s3;
  reg trunc_691_s3;
  reg trunc_696_s3;
  reg xor_759_s3;
  reg icmp_862_s3;
  reg [5:0] trunc_877_s3;
  reg [5:0] trunc_887_s3;
  reg beat_20_856_s3;
  always @(posedge ap_clk) begin
    select_583_s3 <= select_583;
    doubled_576_s3 <= doubled_576;
    doubled_592_s3 <= doubled_592;
    doubled_601_s3 <= doubled_601;
    doubled_611_s3 <= doubled_611;
    doubled_621_s3 <= doubled_621;
    doubled_631_s3 <= doubled_631;
    doubled_641_s3 <= doubled_641;
    doubled_651_s3 <= doubled_651;
    token271_66_s3 <= token271_66;
    trunc_688_s3 <= token271_66[0];
    trunc_691_s3 <= token271_66[1];
    trunc_696_s3 <= token271_66[2];
    xor_759_s3 <= xor_759_s2;
    icmp_862_s3 <= icmp_862;
    trunc_877_s3 <= trunc_877_s2;
    trunc_887_s3 <= trunc_887_s2;
    beat_20_856_s3 <= beat_20_856_s2;
  end
  wire [32:0] ashr_584 = $signed(doubled_576_s3) >>> select_583_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_593 = $signed(doubled_592_s3) >>> select_583_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_602 = $signed(doubled_601_s3) >>> select_583_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_612 = $signed(doubled_611_s3) >>> select_583_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_622 = $signed(doubled_621_s3) >>> select_583_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_632 = $signed(doubled_631_s3) >>> select_583_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_642 = $signed(doubled_641_s3) >>> select_583_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_652 = $signed(doubled_651_s3) >>> select_583_s3;  // stream_kernel.hpp:121
  // stage 4
  reg [32:0] ashr_584_s4;
  reg [32:0] ashr_593_s4;
  reg [32:0] ashr_602_s4;
  reg [32:0] ashr_612_s4;
  reg [32:0] ashr_622_s4;
  reg [32:0] ashr_632_s4;
  reg [32:0] ashr_642_s4;
  reg [32:0] ashr_652_s4;
  reg [2:0] token271_66_s4;
  reg trunc_688_s4;
  reg trunc_691_s4;
  reg trunc_696_s4;
  reg xor_759_s4;
  reg icmp_862_s4;
  reg [5:0] trunc_877_s4;
  reg [5:0] trunc_887_s4;
  reg beat_20_856_s4;
  always @(posedge ap_clk) begin
    ashr_584_s4 <= ashr_584;
    ashr_593_s4 <= ashr_593;
    ashr_602_s4 <= ashr_602;
    ashr_612_s4 <= ashr_612;
    ashr_622_s4 <= ashr_622;
    ashr_632_s4 <= ashr_632;
    ashr_642_s4 <= ashr_642;
    ashr_652_s4 <= ashr_652;
    token271_66_s4 <= token271_66_s3;
    trunc_688_s4 <= trunc_688_s3;
    trunc_691_s4 <= trunc_691_s3;
    trunc_696_s4 <= trunc_696_s3;
    xor_759_s4 <= xor_759_s3;
    icmp_862_s4 <= icmp_862_s3;
    trunc_877_s4 <= trunc_877_s3;
    trunc_887_s4 <= trunc_887_s3;
    beat_20_856_s4 <= beat_20_856_s3;
  end
  wire [33:0] add_585 = {1'd0, ashr_584_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_586 = $signed(add_585[18:1]) > $signed(18'd32767);  // quantize.cpp:66
  wire icmp_587 = $signed(add_585[18:1]) < $signed(18'd229377);  // quantize.cpp:66
  wire [33:0] add_594 = {1'd0, ashr_593_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_595 = $signed(add_594[18:1]) > $signed(18'd32767);  // quantize.cpp:66
  wire icmp_596 = $signed(add_594[18:1]) < $signed(18'd229377);  // quantize.cpp:66
  wire [33:0] add_603 = {1'd0, ashr_602_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_604 = $signed(add_603[18:1]) > $signed(18'd32767);  // quantize.cpp:66
  wire icmp_605 = $signed(add_603[18:1]) < $signed(18'd229377);  // quantize.cpp:66
  wire [33:0] add_613 = {1'd0, ashr_612_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_614 = $signed(add_613[18:1]) > $signed(18'd32767);  // quantize.cpp:66
  wire icmp_615 = $signed(add_613[18:1]) < $signed(18'd229377);  // quantize.cpp:66
  wire [33:0] add_623 = {1'd0, ashr_622_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_624 = $signed(add_623[18:1]) > $signed(18'd32767);  // quantize.cpp:66
  wire icmp_625 = $signed(add_623[18:1]) < $signed(18'd229377);  // quantize.cpp:66
  wire [33:0] add_633 = {1'd0, ashr_632_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_634 = $signed(add_633[18:1]) > $signed(18'd32767);  // quantize.cpp:66
  wire icmp_635 = $signed(add_633[18:1]) < $signed(18'd229377);  // quantize.cpp:66
  wire [33:0] add_643 = {1'd0, ashr_642_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_644 = $signed(add_643[18:1]) > $signed(18'd32767);  // quantize.cpp:66
  wire icmp_645 = $signed(add_643[18:1]) < $signed(18'd229377);  // quantize.cpp:66
  wire [33:0] add_653 = {1'd0, ashr_652_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_654 = $signed(add_653[18:1]) > $signed(18'd32767);  // quantize.cpp:66
  wire icmp_655 = $signed(add_653[18:1]) < $signed(18'd229377);  // quantize.cpp:66
  // stage 5
  reg icmp_587_s5;
  reg [15:0] trunc_589_s5;
  reg icmp_586_s5;
  reg icmp_596_s5;
  reg [15:0] trunc_598_s5;
  reg icmp_595_s5;
  reg icmp_605_s5;
  reg [15:0] trunc_607_s5;
  reg icmp_604_s5;
  reg icmp_615_s5;
  reg [15:0] trunc_617_s5;
  reg icmp_614_s5;
  reg icmp_625_s5;
  reg [15:0] trunc_627_s5;
  reg icmp_624_s5;
  reg icmp_635_s5;
  reg [15:0] trunc_637_s5;
  reg icmp_634_s5;
  reg icmp_645_s5;
  reg [15:0] trunc_647_s5;
  reg icmp_644_s5;
  reg icmp_655_s5;
  reg [15:0] trunc_657_s5;
  reg icmp_654_s5;
  reg [2:0] token271_66_s5;
  reg trunc_688_s5;
  reg trunc_691_s5;
  reg trunc_696_s5;
  reg xor_759_s5;
  reg icmp_862_s5;
  reg [5:0] trunc_877_s5;
  reg [5:0] trunc_887_s5;
  reg beat_20_856_s5;
  always @(posedge ap_clk) begin
    icmp_587_s5 <= icmp_587;
    trunc_589_s5 <= add_585[16:1];
    icmp_586_s5 <= icmp_586;
    icmp_596_s5 <= icmp_596;
    trunc_598_s5 <= add_594[16:1];
    icmp_595_s5 <= icmp_595;
    icmp_605_s5 <= icmp_605;
    trunc_607_s5 <= add_603[16:1];
    icmp_604_s5 <= icmp_604;
    icmp_615_s5 <= icmp_615;
    trunc_617_s5 <= add_613[16:1];
    icmp_614_s5 <= icmp_614;
    icmp_625_s5 <= icmp_625;
    trunc_627_s5 <= add_623[16:1];
    icmp_624_s5 <= icmp_624;
    icmp_635_s5 <= icmp_635;
    trunc_637_s5 <= add_633[16:1];
    icmp_634_s5 <= icmp_634;
    icmp_645_s5 <= icmp_645;
    trunc_647_s5 <= add_643[16:1];
    icmp_644_s5 <= icmp_644;
    icmp_655_s5 <= icmp_655;
    trunc_657_s5 <= add_653[16:1];
    icmp_654_s5 <= icmp_654;
    token271_66_s5 <= token271_66_s4;
    trunc_688_s5 <= trunc_688_s4;
    trunc_691_s5 <= trunc_691_s4;
    trunc_696_s5 <= trunc_696_s4;
    xor_759_s5 <= xor_759_s4;
    icmp_862_s5 <= icmp_862_s4;
    trunc_877_s5 <= trunc_877_s4;
    trunc_887_s5 <= trunc_887_s4;
    beat_20_856_s5 <= beat_20_856_s4;
  end
  wire [15:0] select_588 = icmp_587_s5 ? 16'd32769 : trunc_589_s5;  // quantize.cpp:66
  wire [15:0] m_590 = icmp_586_s5 ? 16'd32767 : select_588;  // quantize.cpp:66
  wire [31:0] shl_591 = {m_590, 16'd0};
  wire [15:0] select_597 = icmp_596_s5 ? 16'd32769 : trunc_598_s5;  // quantize.cpp:66
  wire [15:0] m_599 = icmp_595_s5 ? 16'd32767 : select_597;  // quantize.cpp:66
  wire [31:0] a_600 = shl_591 | {16'd0, m_599};  // quantize.cpp:209
  wire [15:0] select_606 = icmp_605_s5 ? 16'd32769 : trunc_607_s5;  // quantize.cpp:66
  wire [15:0] m_608 = icmp_604_s5 ? 16'd32767 : select_606;  // quantize.cpp:66
  wire [47:0] shl_609 = {m_608, 32'd0};
  wire [47:0] a_610 = {16'd0, a_600} | shl_609;  // quantize.cpp:209
  wire [15:0] select_616 = icmp_615_s5 ? 16'd32769 : trunc_617_s5;  // quantize.cpp:66
  wire [15:0] m_618 = icmp_614_s5 ? 16'd32767 : select_616;  // quantize.cpp:66
  wire [63:0] shl_619 = {m_618, 48'd0};
  wire [63:0] a_620 = {16'd0, a_610} | shl_619;  // quantize.cpp:209
  wire [15:0] select_626 = icmp_625_s5 ? 16'd32769 : trunc_627_s5;  // quantize.cpp:66
  wire [15:0] m_628 = icmp_624_s5 ? 16'd32767 : select_626;  // quantize.cpp:66
  wire [79:0] shl_629 = {m_628, 64'd0};
  wire [79:0] a_630 = {16'd0, a_620} | shl_629;  // quantize.cpp:209
  wire [15:0] select_636 = icmp_635_s5 ? 16'd32769 : trunc_637_s5;  // quantize.cpp:66
  wire [15:0] m_638 = icmp_634_s5 ? 16'd32767 : select_636;  // quantize.cpp:66
  wire [95:0] shl_639 = {m_638, 80'd0};
  wire [95:0] a_640 = {16'd0, a_630} | shl_639;  // quantize.cpp:209
  wire [15:0] select_646 = icmp_645_s5 ? 16'd32769 : trunc_647_s5;  // quantize.cpp:66
  wire [15:0] m_648 = icmp_644_s5 ? 16'd32767 : select_646;  // quantize.cpp:66
  wire [111:0] shl_649 = {m_648, 96'd0};
  wire [111:0] a_650 = {16'd0, a_640} | shl_649;  // quantize.cpp:209
  wire [15:0] select_656 = icmp_655_s5 ? 16'd32769 : trunc_657_s5;  // quantize.cpp:66
  wire [15:0] m_658 = icmp_654_s5 ? 16'd32767 : select_656;  // quantize.cpp:66
  wire [15:0] sub_664 = 16'd0 - m_599;  // quantize.cpp:210
  wire [15:0] any_of_665 = m_599[15] ? sub_664 : m_599;  // quantize.cpp:210
  wire [15:0] sub_666 = 16'd0 - m_590;  // quantize.cpp:210
  wire [15:0] select_667 = m_590[15] ? sub_666 : m_590;  // quantize.cpp:210
  wire [15:0] sub_669 = 16'd0 - m_608;  // quantize.cpp:210
  wire [15:0] select_670 = m_608[15] ? sub_669 : m_608;  // quantize.cpp:210
  wire [15:0] sub_671 = 16'd0 - m_618;  // quantize.cpp:210
  wire [15:0] select_672 = m_618[15] ? sub_671 : m_618;  // quantize.cpp:210
  wire [15:0] sub_675 = 16'd0 - m_628;  // quantize.cpp:210
  wire [15:0] select_676 = m_628[15] ? sub_675 : m_628;  // quantize.cpp:210
  wire [15:0] sub_677 = 16'd0 - m_638;  // quantize.cpp:210
  wire [15:0] select_678 = m_638[15] ? sub_677 : m_638;  // quantize.cpp:210
  wire [15:0] sub_680 = 16'd0 - m_648;  // quantize.cpp:210
  wire [15:0] select_681 = m_648[15] ? sub_680 : m_648;  // quantize.cpp:210
  wire [15:0] sub_682 = 16'd0 - m_658;  // quantize.cpp:210
  wire [15:0] select_683 = m_658[15] ? sub_682 : m_658;  // quantize.cpp:210
  // stage 6
  reg [15:0] m_658_s6;
  reg [111:0] a_650_s6;
  reg [2:0] token271_66_s6;
  reg [15:0] any_of_665_s6;
  reg [15:0] select_667_s6;
  reg [15:0] select_670_s6;
  reg [15:0] select_672_s6;
  reg [15:0] select_676_s6;
  reg [15:0] select_678_s6;
  reg [15:0] select_681_s6;
  reg [15:0] select_683_s6;
  reg trunc_688_s6;
  reg trunc_691_s6;
  reg trunc_696_s6;
  reg xor_759_s6;
  reg icmp_862_s6;
  reg [5:0] trunc_877_s6;
  reg [5:0] trunc_887_s6;
  reg beat_20_856_s6;
  always @(posedge ap_clk) begin
    m_658_s6 <= m_658;
    a_650_s6 <= a_650;
    token271_66_s6 <= token271_66_s5;
    any_of_665_s6 <= any_of_665;
    select_667_s6 <= select_667;
    select_670_s6 <= select_670;
    select_672_s6 <= select_672;
    select_676_s6 <= select_676;
    select_678_s6 <= select_678;
    select_681_s6 <= select_681;
    select_683_s6 <= select_683;
    trunc_688_s6 <= trunc_688_s5;
    trunc_691_s6 <= trunc_691_s5;
    trunc_696_s6 <= trunc_696_s5;
    xor_759_s6 <= xor_759_s5;
    icmp_862_s6 <= icmp_862_s5;
    trunc_877_s6 <= trunc_877_s5;
    trunc_887_s6 <= trunc_887_s5;
    beat_20_856_s6 <= beat_20_856_s5;
  end
  wire icmp_661 = group_67 == 3'd0;  // quantize.cpp:223
  wire xor_662 = icmp_661 ^ 1'd1;
  wire icmp_663 = token271_66_s6 == 3'd0;
  wire [15:0] any_of_668 = any_of_665_s6 | select_667_s6;  // quantize.cpp:210
  wire [15:0] or_673 = select_670_s6 | select_672_s6;  // quantize.cpp:210
  wire [15:0] or_674 = any_of_668 | or_673;  // quantize.cpp:210
  wire [15:0] or_679 = select_676_s6 | select_678_s6;  // quantize.cpp:210
  wire [15:0] or_684 = select_681_s6 | select_683_s6;  // quantize.cpp:210
  wire [15:0] or_685 = or_679 | or_684;  // quantize.cpp:210
  wire [15:0] or_686 = or_674 | or_685;  // quantize.cpp:210
  wire [14:0] select_687 = trunc_688_s6 ? mem_any_a_7 : mem_any_a_6;
  wire [14:0] select_689 = trunc_688_s6 ? mem_any_a_5 : mem_any_a_4;
  wire [14:0] select_690 = trunc_691_s6 ? select_687 : select_689;
  wire [14:0] select_692 = trunc_688_s6 ? mem_any_a_3 : mem_any_a_2;
  wire [14:0] select_693 = trunc_688_s6 ? mem_any_a_1 : mem_any_a_0;
  wire [14:0] select_694 = trunc_691_s6 ? select_692 : select_693;
  wire [14:0] select_695 = trunc_696_s6 ? select_690 : select_694;
  wire [15:0] or_697 = or_686 | {1'd0, select_695};  // quantize.cpp:223
  wire [14:0] ref_698 = icmp_661 ? or_686[14:0] : or_697[14:0];
  wire icmp_699 = token271_66_s6 == 3'd1;
  wire icmp_700 = token271_66_s6 == 3'd2;
  wire icmp_701 = token271_66_s6 == 3'd3;
  wire icmp_702 = token271_66_s6 == 3'd4;
  wire icmp_703 = token271_66_s6 == 3'd5;
  wire icmp_704 = token271_66_s6 == 3'd6;
  wire icmp_705 = token271_66_s6 == 3'd7;
  wire icmp_706 = group_67 == 3'd7;  // quantize.cpp:226
  wire and_707 = icmp_663 & icmp_706;
  wire and_751 = icmp_699 & icmp_706;
  wire and_752 = icmp_700 & icmp_706;
  wire and_753 = icmp_701 & icmp_706;
  wire and_754 = icmp_702 & icmp_706;
  wire and_755 = icmp_703 & icmp_706;
  wire and_756 = icmp_704 & icmp_706;
  wire and_757 = icmp_705 & icmp_706;
  wire [2:0] group_865 = group_67 + {2'd0, icmp_862_s6};  // quantize.cpp:235
  wire send_load_888 = send_v6 & send_en6 & xor_662;  // quantize.cpp:223
  wire send_load_889 = send_v6 & send_en6 & xor_662;  // quantize.cpp:223
  wire send_load_890 = send_v6 & send_en6 & xor_662;  // quantize.cpp:223
  wire send_load_891 = send_v6 & send_en6 & xor_662;  // quantize.cpp:223
  wire send_load_892 = send_v6 & send_en6 & xor_662;  // quantize.cpp:223
  wire send_load_893 = send_v6 & send_en6 & xor_662;  // quantize.cpp:223
  wire send_load_894 = send_v6 & send_en6 & xor_662;  // quantize.cpp:223
  wire send_load_895 = send_v6 & send_en6 & xor_662;  // quantize.cpp:223
  wire send_store_896 = send_v6 & send_en6 & icmp_663;  // quantize.cpp:224
  wire send_store_897 = send_v6 & send_en6 & icmp_699;  // quantize.cpp:224
  wire send_store_898 = send_v6 & send_en6 & icmp_700;  // quantize.cpp:224
  wire send_store_899 = send_v6 & send_en6 & icmp_701;  // quantize.cpp:224
  wire send_store_900 = send_v6 & send_en6 & icmp_702;  // quantize.cpp:224
  wire send_store_901 = send_v6 & send_en6 & icmp_703;  // quantize.cpp:224
  wire send_store_902 = send_v6 & send_en6 & icmp_704;  // quantize.cpp:224
  wire send_store_903 = send_v6 & send_en6 & icmp_705;  // quantize.cpp:224
  // stage 7
  reg [15:0] m_658_s7;
  reg [111:0] a_650_s7;
  reg [14:0] ref_698_s7;
  reg trunc_688_s7;
  reg trunc_691_s7;
  reg trunc_696_s7;
  reg xor_759_s7;
  reg [5:0] trunc_877_s7;
  reg [5:0] trunc_887_s7;
  reg and_707_s7;
  reg and_751_s7;
  reg and_752_s7;
  reg and_753_s7;
  reg and_754_s7;
  reg and_755_s7;
  reg and_756_s7;
  reg and_757_s7;
  reg beat_20_856_s7;
  always @(posedge ap_clk) begin
    m_658_s7 <= m_658_s6;
    a_650_s7 <= a_650_s6;
    ref_698_s7 <= ref_698;
    trunc_688_s7 <= trunc_688_s6;
    trunc_691_s7 <= trunc_691_s6;
    trunc_696_s7 <= trunc_696_s6;
    xor_759_s7 <= xor_759_s6;
    trunc_877_s7 <= trunc_877_s6;
    trunc_887_s7 <= trunc_887_s6;
    and_707_s7 <= and_707;
    and_751_s7 <= and_751;
    and_752_s7 <= and_752;
    and_753_s7 <= and_753;
    and_754_s7 <= and_754;
    and_755_s7 <= and_755;
    and_756_s7 <= and_756;
    and_757_s7 <= and_757;
    beat_20_856_s7 <= beat_20_856_s6;
  end
  wire icmp_708 = ref_698_s7 < 15'd128;  // quantize.cpp:59
  wire icmp_709 = ref_698_s7 < 15'd2048;  // quantize.cpp:59
  wire or_710 = icmp_708 | icmp_709;
  wire icmp_711 = ref_698_s7[7:3] == 5'd0;  // quantize.cpp:59
  wire icmp_712 = ref_698_s7[7:1] == 7'd0;  // quantize.cpp:59
  wire [2:0] select_713 = ref_698_s7[0] ? 3'd6 : 3'd5;  // quantize.cpp:59
  wire icmp_714 = ref_698_s7[7:0] < 8'd4;  // quantize.cpp:59
  wire [1:0] or_715 = {1'd0, ref_698_s7[1]} | 2'd2;  // quantize.cpp:59
  wire [1:0] select_716 = icmp_714 ? or_715 : 2'd0;  // quantize.cpp:59
  wire [2:0] select_717 = icmp_712 ? select_713 : {{1{select_716[1]}}, select_716};  // quantize.cpp:59
  wire [3:0] add_718 = {{1{select_717[2]}}, select_717} + 4'd12;  // quantize.cpp:59
  wire xor_719 = icmp_711 ^ 1'd1;
  wire icmp_720 = ref_698_s7[7:5] == 3'd0;  // quantize.cpp:59
  wire and_721 = xor_719 & icmp_720;
  wire icmp_722 = ref_698_s7[7:0] < 8'd16;  // quantize.cpp:59
  wire [2:0] or_723 = {1'd0, ref_698_s7[4:3]} | 3'd4;  // quantize.cpp:59
  wire [2:0] select_724 = icmp_722 ? or_723 : 3'd6;  // quantize.cpp:59
  wire icmp_725 = ref_698_s7[7:0] < 8'd64;  // quantize.cpp:59
  wire [1:0] or_726 = {1'd0, ref_698_s7[5]} | 2'd2;
  wire [1:0] select_727 = icmp_725 ? or_726 : 2'd0;  // quantize.cpp:59
  wire [2:0] select_728 = and_721 ? select_724 : {{1{select_727[1]}}, select_727};  // quantize.cpp:59
  wire icmp_731 = ref_698_s7 < 15'd512;  // quantize.cpp:59
  wire icmp_732 = ref_698_s7 > 15'd255;  // quantize.cpp:59
  wire icmp_734 = ref_698_s7 > 15'd1023;  // quantize.cpp:59
  wire icmp_738 = ref_698_s7 < 15'd8192;  // quantize.cpp:59
  wire xor_739 = icmp_708 ^ 1'd1;
  wire xor_740 = icmp_709 ^ 1'd1;
  wire and_741 = xor_739 & xor_740;
  wire and_742 = icmp_738 & and_741;
  wire icmp_743 = ref_698_s7 > 15'd4095;  // quantize.cpp:59
  wire [2:0] select_744 = icmp_743 ? 3'd6 : 3'd5;  // quantize.cpp:59
  wire xor_745 = ref_698_s7[14] ^ 1'd1;
  wire [2:0] select_746 = and_742 ? select_744 : {3{xor_745}};  // quantize.cpp:59
  // stage 8
  reg [15:0] m_658_s8;
  reg [111:0] a_650_s8;
  reg icmp_711_s8;
  reg [3:0] add_718_s8;
  reg [2:0] select_728_s8;
  reg icmp_732_s8;
  reg icmp_734_s8;
  reg icmp_731_s8;
  reg icmp_708_s8;
  reg or_710_s8;
  reg [2:0] select_746_s8;
  reg trunc_688_s8;
  reg trunc_691_s8;
  reg trunc_696_s8;
  reg xor_759_s8;
  reg [5:0] trunc_877_s8;
  reg [5:0] trunc_887_s8;
  reg and_707_s8;
  reg and_751_s8;
  reg and_752_s8;
  reg and_753_s8;
  reg and_754_s8;
  reg and_755_s8;
  reg and_756_s8;
  reg and_757_s8;
  reg beat_20_856_s8;
  always @(posedge ap_clk) begin
    m_658_s8 <= m_658_s7;
    a_650_s8 <= a_650_s7;
    icmp_711_s8 <= icmp_711;
    add_718_s8 <= add_718;
    select_728_s8 <= select_728;
    icmp_732_s8 <= icmp_732;
    icmp_734_s8 <= icmp_734;
    icmp_731_s8 <= icmp_731;
    icmp_708_s8 <= icmp_708;
    or_710_s8 <= or_710;
    select_746_s8 <= select_746;
    trunc_688_s8 <= trunc_688_s7;
    trunc_691_s8 <= trunc_691_s7;
    trunc_696_s8 <= trunc_696_s7;
    xor_759_s8 <= xor_759_s7;
    trunc_877_s8 <= trunc_877_s7;
    trunc_887_s8 <= trunc_887_s7;
    and_707_s8 <= and_707_s7;
    and_751_s8 <= and_751_s7;
    and_752_s8 <= and_752_s7;
    and_753_s8 <= and_753_s7;
    and_754_s8 <= and_754_s7;
    and_755_s8 <= and_755_s7;
    and_756_s8 <= and_756_s7;
    and_757_s8 <= and_757_s7;
    beat_20_856_s8 <= beat_20_856_s7;
  end
  wire xor_574 = cmd_13_8 ^ 1'd1;
  wire [3:0] select_729 = icmp_711_s8 ? add_718_s8 : {{1{select_728_s8[2]}}, select_728_s8};  // quantize.cpp:59
  wire [4:0] add_730 = {{1{select_729[3]}}, select_729} + 5'd24;  // quantize.cpp:59
  wire [3:0] select_733 = icmp_732_s8 ? 4'd10 : 4'd9;  // quantize.cpp:59
  wire [3:0] select_735 = icmp_734_s8 ? 4'd12 : 4'd11;  // quantize.cpp:59
  wire [3:0] select_736 = icmp_731_s8 ? select_733 : select_735;  // quantize.cpp:59
  wire [4:0] select_737 = icmp_708_s8 ? add_730 : {{1{select_736[3]}}, select_736};  // quantize.cpp:59
  wire [4:0] length_747 = or_710_s8 ? select_737 : {{2{select_746_s8[2]}}, select_746_s8};  // quantize.cpp:59
  wire send_load_876 = send_v8 & send_en8 & xor_574;  // quantize.cpp:212
  // stage 9
  reg [15:0] m_658_s9;
  reg [111:0] a_650_s9;
  reg [4:0] length_747_s9;
  reg trunc_688_s9;
  reg trunc_691_s9;
  reg trunc_696_s9;
  reg xor_759_s9;
  reg xor_574_s9;
  reg [5:0] trunc_887_s9;
  reg and_707_s9;
  reg and_751_s9;
  reg and_752_s9;
  reg and_753_s9;
  reg and_754_s9;
  reg and_755_s9;
  reg and_756_s9;
  reg and_757_s9;
  reg beat_20_856_s9;
  always @(posedge ap_clk) begin
    m_658_s9 <= m_658_s8;
    a_650_s9 <= a_650_s8;
    length_747_s9 <= length_747;
    trunc_688_s9 <= trunc_688_s8;
    trunc_691_s9 <= trunc_691_s8;
    trunc_696_s9 <= trunc_696_s8;
    xor_759_s9 <= xor_759_s8;
    xor_574_s9 <= xor_574;
    trunc_887_s9 <= trunc_887_s8;
    and_707_s9 <= and_707_s8;
    and_751_s9 <= and_751_s8;
    and_752_s9 <= and_752_s8;
    and_753_s9 <= and_753_s8;
    and_754_s9 <= and_754_s8;
    and_755_s9 <= and_755_s8;
    and_756_s9 <= and_756_s8;
    and_757_s9 <= and_757_s8;
    beat_20_856_s9 <= beat_20_856_s8;
  end
  wire [3:0] length_748 = length_747_s9[3:0] + 4'd15;  // quantize.cpp:59
  wire [3:0] add_749 = length_748 + 4'd9;  // quantize.cpp:226
  wire [3:0] select_750 = length_748[3] ? add_749 : 4'd0;
  wire [3:0] select_763 = trunc_688_s9 ? mem_shift_7 : mem_shift_6;
  wire [3:0] select_764 = trunc_688_s9 ? mem_shift_5 : mem_shift_4;
  wire [3:0] select_765 = trunc_691_s9 ? select_763 : select_764;
  wire [3:0] select_766 = trunc_688_s9 ? mem_shift_3 : mem_shift_2;
  wire [3:0] select_767 = trunc_688_s9 ? mem_shift_1 : mem_shift_0;
  wire [3:0] select_768 = trunc_691_s9 ? select_766 : select_767;
  wire [3:0] select_769 = trunc_696_s9 ? select_765 : select_768;
  wire send_load_878 = send_v9 & send_en9 & xor_574_s9;  // quantize.cpp:219
  wire send_load_879 = send_v9 & send_en9 & xor_574_s9;  // quantize.cpp:219
  wire send_load_880 = send_v9 & send_en9 & xor_574_s9;  // quantize.cpp:219
  wire send_load_881 = send_v9 & send_en9 & xor_574_s9;  // quantize.cpp:219
  wire send_load_882 = send_v9 & send_en9 & xor_574_s9;  // quantize.cpp:219
  wire send_load_883 = send_v9 & send_en9 & xor_574_s9;  // quantize.cpp:219
  wire send_load_884 = send_v9 & send_en9 & xor_574_s9;  // quantize.cpp:219
  wire send_load_885 = send_v9 & send_en9 & xor_574_s9;  // quantize.cpp:219
  wire send_store_904 = send_v9 & send_en9 & and_707_s9;  // quantize.cpp:226
  wire send_store_905 = send_v9 & send_en9 & and_751_s9;  // quantize.cpp:226
  wire send_store_906 = send_v9 & send_en9 & and_752_s9;  // quantize.cpp:226
  wire send_store_907 = send_v9 & send_en9 & and_753_s9;  // quantize.cpp:226
  wire send_store_908 = send_v9 & send_en9 & and_754_s9;  // quantize.cpp:226
  wire send_store_909 = send_v9 & send_en9 & and_755_s9;  // quantize.cpp:226
  wire send_store_910 = send_v9 & send_en9 & and_756_s9;  // quantize.cpp:226
  wire send_store_911 = send_v9 & send_en9 & and_757_s9;  // quantize.cpp:226
  // stage 10
  reg [15:0] m_658_s10;
  reg [111:0] a_650_s10;
  reg [15:0] zext_762_s10;
  reg [3:0] select_769_s10;
  reg [15:0] zext_779_s10;
  reg [15:0] zext_790_s10;
  reg [15:0] zext_801_s10;
  reg [15:0] zext_812_s10;
  reg [15:0] zext_823_s10;
  reg [15:0] zext_834_s10;
  reg [15:0] zext_845_s10;
  reg xor_759_s10;
  reg [5:0] trunc_887_s10;
  reg beat_20_856_s10;
  always @(posedge ap_clk) begin
    m_658_s10 <= m_658_s9;
    a_650_s10 <= a_650_s9;
    zext_762_s10 <= mem_recent_q[15:0];
    select_769_s10 <= select_769;
    zext_779_s10 <= mem_recent_q[31:16];
    zext_790_s10 <= mem_recent_q[47:32];
    zext_801_s10 <= mem_recent_q[63:48];
    zext_812_s10 <= mem_recent_q[79:64];
    zext_823_s10 <= mem_recent_q[95:80];
    zext_834_s10 <= mem_recent_q[111:96];
    zext_845_s10 <= mem_recent_q[127:112];
    xor_759_s10 <= xor_759_s9;
    trunc_887_s10 <= trunc_887_s9;
    beat_20_856_s10 <= beat_20_856_s9;
  end
  wire [16:0] shl_761 = {zext_762_s10, 1'd0};
  wire [16:0] ashr_770 = $signed(shl_761) >>> select_769_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_778 = {zext_779_s10, 1'd0};
  wire [16:0] ashr_780 = $signed(shl_778) >>> select_769_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_789 = {zext_790_s10, 1'd0};
  wire [16:0] ashr_791 = $signed(shl_789) >>> select_769_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_800 = {zext_801_s10, 1'd0};
  wire [16:0] ashr_802 = $signed(shl_800) >>> select_769_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_811 = {zext_812_s10, 1'd0};
  wire [16:0] ashr_813 = $signed(shl_811) >>> select_769_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_822 = {zext_823_s10, 1'd0};
  wire [16:0] ashr_824 = $signed(shl_822) >>> select_769_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_833 = {zext_834_s10, 1'd0};
  wire [16:0] ashr_835 = $signed(shl_833) >>> select_769_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_844 = {zext_845_s10, 1'd0};
  wire [16:0] ashr_846 = $signed(shl_844) >>> select_769_s10;  // stream_kernel.hpp:121
  // stage 11
  reg [15:0] m_658_s11;
  reg [111:0] a_650_s11;
  reg [16:0] ashr_770_s11;
  reg [3:0] select_769_s10_s11;
  reg [16:0] ashr_780_s11;
  reg [16:0] ashr_791_s11;
  reg [16:0] ashr_802_s11;
  reg [16:0] ashr_813_s11;
  reg [16:0] ashr_824_s11;
  reg [16:0] ashr_835_s11;
  reg [16:0] ashr_846_s11;
  reg xor_759_s11;
  reg [5:0] trunc_887_s11;
  reg beat_20_856_s11;
  always @(posedge ap_clk) begin
    m_658_s11 <= m_658_s10;
    a_650_s11 <= a_650_s10;
    ashr_770_s11 <= ashr_770;
    select_769_s10_s11 <= select_769_s10;
    ashr_780_s11 <= ashr_780;
    ashr_791_s11 <= ashr_791;
    ashr_802_s11 <= ashr_802;
    ashr_813_s11 <= ashr_813;
    ashr_824_s11 <= ashr_824;
    ashr_835_s11 <= ashr_835;
    ashr_846_s11 <= ashr_846;
    xor_759_s11 <= xor_759_s10;
    trunc_887_s11 <= trunc_887_s10;
    beat_20_856_s11 <= beat_20_856_s10;
  end
  wire [17:0] add_771 = {1'd0, ashr_770_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_772 = $signed(add_771[16:1]) > $signed(16'd65409);  // quantize.cpp:73
  wire [15:0] select_773 = icmp_772 ? add_771[16:1] : 16'd65409;  // quantize.cpp:73
  wire [17:0] add_781 = {1'd0, ashr_780_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_782 = $signed(add_781[16:1]) > $signed(16'd65409);  // quantize.cpp:73
  wire [15:0] select_783 = icmp_782 ? add_781[16:1] : 16'd65409;  // quantize.cpp:73
  wire [17:0] add_792 = {1'd0, ashr_791_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_793 = $signed(add_792[16:1]) > $signed(16'd65409);  // quantize.cpp:73
  wire [15:0] select_794 = icmp_793 ? add_792[16:1] : 16'd65409;  // quantize.cpp:73
  wire [17:0] add_803 = {1'd0, ashr_802_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_804 = $signed(add_803[16:1]) > $signed(16'd65409);  // quantize.cpp:73
  wire [15:0] select_805 = icmp_804 ? add_803[16:1] : 16'd65409;  // quantize.cpp:73
  wire [17:0] add_814 = {1'd0, ashr_813_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_815 = $signed(add_814[16:1]) > $signed(16'd65409);  // quantize.cpp:73
  wire [15:0] select_816 = icmp_815 ? add_814[16:1] : 16'd65409;  // quantize.cpp:73
  wire [17:0] add_825 = {1'd0, ashr_824_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_826 = $signed(add_825[16:1]) > $signed(16'd65409);  // quantize.cpp:73
  wire [15:0] select_827 = icmp_826 ? add_825[16:1] : 16'd65409;  // quantize.cpp:73
  wire [17:0] add_836 = {1'd0, ashr_835_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_837 = $signed(add_836[16:1]) > $signed(16'd65409);  // quantize.cpp:73
  wire [15:0] select_838 = icmp_837 ? add_836[16:1] : 16'd65409;  // quantize.cpp:73
  wire [17:0] add_847 = {1'd0, ashr_846_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_848 = $signed(add_847[16:1]) > $signed(16'd65409);  // quantize.cpp:73
  wire [15:0] select_849 = icmp_848 ? add_847[16:1] : 16'd65409;  // quantize.cpp:73
  // stage 12
  reg [15:0] m_658_s12;
  reg [111:0] a_650_s12;
  reg [15:0] select_773_s12;
  reg [3:0] select_769_s10_s12;
  reg [15:0] select_783_s12;
  reg [15:0] select_794_s12;
  reg [15:0] select_805_s12;
  reg [15:0] select_816_s12;
  reg [15:0] select_827_s12;
  reg [15:0] select_838_s12;
  reg [15:0] select_849_s12;
  reg xor_759_s12;
  reg [5:0] trunc_887_s12;
  reg beat_20_856_s12;
  always @(posedge ap_clk) begin
    m_658_s12 <= m_658_s11;
    a_650_s12 <= a_650_s11;
    select_773_s12 <= select_773;
    select_769_s10_s12 <= select_769_s10_s11;
    select_783_s12 <= select_783;
    select_794_s12 <= select_794;
    select_805_s12 <= select_805;
    select_816_s12 <= select_816;
    select_827_s12 <= select_827;
    select_838_s12 <= select_838;
    select_849_s12 <= select_849;
    xor_759_s12 <= xor_759_s11;
    trunc_887_s12 <= trunc_887_s11;
    beat_20_856_s12 <= beat_20_856_s11;
  end
  wire icmp_774 = $signed(select_773_s12) < $signed(16'd127);  // quantize.cpp:73
  wire [15:0] clipped_775 = icmp_774 ? select_773_s12 : 16'd127;  // quantize.cpp:73
  wire icmp_784 = $signed(select_783_s12) < $signed(16'd127);  // quantize.cpp:73
  wire [15:0] clipped_785 = icmp_784 ? select_783_s12 : 16'd127;  // quantize.cpp:73
  wire icmp_795 = $signed(select_794_s12) < $signed(16'd127);  // quantize.cpp:73
  wire [15:0] clipped_796 = icmp_795 ? select_794_s12 : 16'd127;  // quantize.cpp:73
  wire icmp_806 = $signed(select_805_s12) < $signed(16'd127);  // quantize.cpp:73
  wire [15:0] clipped_807 = icmp_806 ? select_805_s12 : 16'd127;  // quantize.cpp:73
  wire icmp_817 = $signed(select_816_s12) < $signed(16'd127);  // quantize.cpp:73
  wire [15:0] clipped_818 = icmp_817 ? select_816_s12 : 16'd127;  // quantize.cpp:73
  wire icmp_828 = $signed(select_827_s12) < $signed(16'd127);  // quantize.cpp:73
  wire [15:0] clipped_829 = icmp_828 ? select_827_s12 : 16'd127;  // quantize.cpp:73
  wire icmp_839 = $signed(select_838_s12) < $signed(16'd127);  // quantize.cpp:73
  wire [15:0] clipped_840 = icmp_839 ? select_838_s12 : 16'd127;  // quantize.cpp:73
  wire icmp_850 = $signed(select_849_s12) < $signed(16'd127);  // quantize.cpp:73
  wire [15:0] clipped_851 = icmp_850 ? select_849_s12 : 16'd127;  // quantize.cpp:73
  // stage 13
  reg [15:0] m_658_s13;
  reg [111:0] a_650_s13;
  reg [15:0] clipped_775_s13;
  reg [3:0] select_769_s10_s13;
  reg [15:0] clipped_785_s13;
  reg [15:0] clipped_796_s13;
  reg [15:0] clipped_807_s13;
  reg [15:0] clipped_818_s13;
  reg [15:0] clipped_829_s13;
  reg [15:0] clipped_840_s13;
  reg [15:0] clipped_851_s13;
  reg xor_759_s13;
  reg [5:0] trunc_887_s13;
  reg beat_20_856_s13;
  always @(posedge ap_clk) begin
    m_658_s13 <= m_658_s12;
    a_650_s13 <= a_650_s12;
    clipped_775_s13 <= clipped_775;
    select_769_s10_s13 <= select_769_s10_s12;
    clipped_785_s13 <= clipped_785;
    clipped_796_s13 <= clipped_796;
    clipped_807_s13 <= clipped_807;
    clipped_818_s13 <= clipped_818;
    clipped_829_s13 <= clipped_829;
    clipped_840_s13 <= clipped_840;
    clipped_851_s13 <= clipped_851;
    xor_759_s13 <= xor_759_s12;
    trunc_887_s13 <= trunc_887_s12;
    beat_20_856_s13 <= beat_20_856_s12;
  end
  wire [127:0] shl_659 = {m_658_s13, 112'd0};  // quantize.cpp:209
  wire [127:0] a_660 = {16'd0, a_650_s13} | shl_659;  // quantize.cpp:209
  wire [127:0] shl_760 = {m_658_s13, 112'd0};
  wire [15:0] shl_776 = clipped_775_s13 << select_769_s10_s13;  // quantize.cpp:74
  wire [127:0] out_777 = shl_760 | {112'd0, shl_776};  // quantize.cpp:219
  wire [15:0] shl_786 = clipped_785_s13 << select_769_s10_s13;  // quantize.cpp:74
  wire [31:0] shl_787 = {shl_786, 16'd0};
  wire [127:0] out_788 = out_777 | {96'd0, shl_787};  // quantize.cpp:219
  wire [15:0] shl_797 = clipped_796_s13 << select_769_s10_s13;  // quantize.cpp:74
  wire [47:0] shl_798 = {shl_797, 32'd0};
  wire [127:0] out_799 = out_788 | {80'd0, shl_798};  // quantize.cpp:219
  wire [15:0] shl_808 = clipped_807_s13 << select_769_s10_s13;  // quantize.cpp:74
  wire [63:0] shl_809 = {shl_808, 48'd0};
  wire [127:0] out_810 = out_799 | {64'd0, shl_809};  // quantize.cpp:219
  wire [15:0] shl_819 = clipped_818_s13 << select_769_s10_s13;  // quantize.cpp:74
  wire [79:0] shl_820 = {shl_819, 64'd0};
  wire [127:0] out_821 = out_810 | {48'd0, shl_820};  // quantize.cpp:219
  wire [15:0] shl_830 = clipped_829_s13 << select_769_s10_s13;  // quantize.cpp:74
  wire [95:0] shl_831 = {shl_830, 80'd0};
  wire [127:0] out_832 = out_821 | {32'd0, shl_831};  // quantize.cpp:219
  wire [15:0] shl_841 = clipped_840_s13 << select_769_s10_s13;  // quantize.cpp:74
  wire [111:0] shl_842 = {shl_841, 96'd0};  // quantize.cpp:219
  wire [127:0] or_843 = out_832 | {{16{shl_842[111]}}, shl_842};  // quantize.cpp:219
  wire [15:0] shl_852 = clipped_851_s13 << select_769_s10_s13;  // quantize.cpp:74
  wire [127:0] shl_853 = {shl_852, 112'd0};  // quantize.cpp:219
  wire [127:0] out_854 = {16'd0, or_843[111:0]} | shl_853;  // quantize.cpp:219
  wire send_store_886 = send_v13 & send_en13;  // quantize.cpp:222
  // stage 14
  reg [127:0] a_660_s14;
  reg [127:0] out_854_s14;
  reg xor_759_s14;
  reg beat_20_856_s14;
  always @(posedge ap_clk) begin
    a_660_s14 <= a_660;
    out_854_s14 <= out_854;
    xor_759_s14 <= xor_759_s13;
    beat_20_856_s14 <= beat_20_856_s13;
  end
  wire [127:0] out_855 = cmd_13_8 ? a_660_s14 : out_854_s14;  // quantize.cpp:213
  wire xor_857 = c_6_16 ^ 1'd1;
  wire and_858 = xor_759_s14 & xor_857;
  wire send_push_912 = send_v14 & send_en14 & xor_759_s14;  // quantize.cpp:229
  wire send_push_913 = send_v14 & send_en14 & xor_759_s14;  // quantize.cpp:230
  wire send_push_914 = send_v14 & send_en14 & xor_759_s14;  // quantize.cpp:231
  wire send_push_915 = send_v14 & send_en14 & xor_759_s14;  // quantize.cpp:232
  wire send_push_916 = send_v14 & send_en14 & and_858;  // quantize.cpp:233
  assign send_en0 = ~(send_v0 & ((~m_x0_beat_room) | (~m_x1_beat_room) | (~m_x2_beat_room) | (~m_x3_beat_room) | (~m_trace_beat_room)));
  assign send_en1 = 1'd1;
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
  assign send_en14 = 1'd1;
  wire send_issue = send_run;
  wire send_leave = xor_860;
  assign send_v0 = send_issue & ~send_leave;
  reg send_busy;
  always @(posedge ap_clk) send_busy <= send_start | send_run | send_v1 | send_v2 | send_v3 | send_v4 | send_v5 | send_v6 | send_v7 | send_v8 | send_v9 | send_v10 | send_v11 | send_v12 | send_v13 | send_v14;
  always @(posedge ap_clk) begin
    if (send_issue & send_leave) send_run <= 1'b0;
    if (send_start) send_run <= 1'b1;
    send_v1 <= send_v0 & send_en0;
    send_v2 <= send_v1;
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
    send_v14 <= send_v13;
    if (rst) begin send_run <= 1'b0; send_v1 <= 1'b0; send_v2 <= 1'b0; send_v3 <= 1'b0; send_v4 <= 1'b0; send_v5 <= 1'b0; send_v6 <= 1'b0; send_v7 <= 1'b0; send_v8 <= 1'b0; send_v9 <= 1'b0; send_v10 <= 1'b0; send_v11 <= 1'b0; send_v12 <= 1'b0; send_v13 <= 1'b0; send_v14 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (send_v0 & send_en0) i274_65 <= i_861;
    if (send_v2 & send_en2) token271_66 <= token_864;
    if (send_v6 & send_en6) group_67 <= group_865;
    if (line_185_done) i274_65 <= 15'd0;
    if (line_185_done) token271_66 <= 3'd0;
    if (line_185_done) group_67 <= 3'd0;
  end

  // ---- hls/quantize/quantize.cpp:241: line_241, 1 stages
  assign line_241_en0 = 1'd1;
  wire line_241_issue = line_241_run;
  wire line_241_leave = 1'b0;
  assign line_241_v0 = line_241_issue;
  wire line_241_busy = line_241_run;
  always @(posedge ap_clk) begin
    if (line_241_issue & line_241_en0) line_241_run <= 1'b0;
    if (line_241_start) line_241_run <= 1'b1;
    if (rst) begin line_241_run <= 1'b0; end
  end

  // ---- hls/quantize/quantize.cpp:79: line_79_2, 1 stages
  wire [8:0] select_917 = c_5_17 ? mem_sticky : 9'd0;  // quantize.cpp:241
  wire [8:0] or_918 = select_917 | flags_68;  // quantize.cpp:241
  wire [31:0] add_919 = mem_frames + 32'd1;  // quantize.cpp:242
  wire [31:0] select_920 = c_5_17 ? add_919 : 32'd1;  // quantize.cpp:242
  wire [40:0] shl_921 = {flags_68, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_922 = shl_921 | {32'd0, or_918};  // stream_kernel.hpp:81
  wire [63:0] shl_923 = {s_cmd_data_10[31:16], 48'd0};
  wire [63:0] or_924 = {23'd0, data_922} | shl_923;  // stream_kernel.hpp:84
  wire [127:0] shl_925 = {select_920, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_926 = {64'd0, or_924} | shl_925;  // stream_kernel.hpp:84
  wire [127:0] data_927 = or_926 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_79_2_load_928 = line_79_2_v0 & line_79_2_en0;  // quantize.cpp:241
  wire line_79_2_store_929 = line_79_2_v0 & line_79_2_en0;  // quantize.cpp:241
  wire line_79_2_load_930 = line_79_2_v0 & line_79_2_en0;  // quantize.cpp:242
  wire line_79_2_store_931 = line_79_2_v0 & line_79_2_en0;  // quantize.cpp:242
  wire line_79_2_push_932 = line_79_2_v0 & line_79_2_en0;  // stream_kernel.hpp:85
  assign line_79_2_en0 = ~(line_79_2_v0 & ((~m_status_beat_ready)));
  wire line_79_2_issue = line_79_2_run;
  wire line_79_2_leave = 1'b0;
  assign line_79_2_v0 = line_79_2_issue;
  wire line_79_2_busy = line_79_2_run;
  always @(posedge ap_clk) begin
    if (line_79_2_issue & line_79_2_en0) line_79_2_run <= 1'b0;
    if (line_79_2_start) line_79_2_run <= 1'b1;
    if (rst) begin line_79_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_101_done_0) flags_68 <= {8'd0, flags_26};
    if (line_101_done_0) more_norm_69 <= more_norm_28;
    if (line_101_done_0) more_silu_70 <= more_silu_29;
    if (line_101_done_0) more_attn0_71 <= more_attn0_30;
    if (line_101_done_0) more_attn1_72 <= more_attn0_30;
    if (line_241_done) flags_68 <= flags_54;
    if (line_241_done) more_norm_69 <= more_norm_55;
    if (line_241_done) more_silu_70 <= more_silu_56;
    if (line_241_done) more_attn0_71 <= more_attn0_57;
    if (line_241_done) more_attn1_72 <= more_attn1_58;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_933 = more_73 ^ 1'd1;
  wire more_934 = s_norm_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_935 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_norm_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_933;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_73 <= more_934;
    if (line_79_2_done) more_73 <= more_norm_69;
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
  wire xor_936 = more_74 ^ 1'd1;
  wire more_937 = s_silu_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_938 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_silu_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_936;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_74 <= more_937;
    if (line_69_done) more_74 <= more_silu_70;
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
  wire xor_939 = more_75 ^ 1'd1;
  wire more_940 = s_attn0_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_941 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_attn0_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_939;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_75 <= more_940;
    if (line_69_2_done) more_75 <= more_attn0_71;
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
  wire xor_942 = more_76 ^ 1'd1;
  wire more_943 = s_attn1_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_4_pop_944 = discard_4_v0 & discard_4_en0;  // stream_kernel.hpp:71
  assign discard_4_en0 = ~(discard_4_v0 & ((~s_attn1_beat_valid)));
  wire discard_4_issue = discard_4_run;
  wire discard_4_leave = xor_942;
  assign discard_4_v0 = discard_4_issue & ~discard_4_leave;
  wire discard_4_busy = discard_4_run;
  always @(posedge ap_clk) begin
    if (discard_4_issue & discard_4_leave) discard_4_run <= 1'b0;
    if (discard_4_start) discard_4_run <= 1'b1;
    if (rst) begin discard_4_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_4_v0 & discard_4_en0) more_76 <= more_943;
    if (line_69_3_done) more_76 <= more_attn1_72;
  end

  // ---- hls/quantize/quantize.cpp:79: line_79_3, 1 stages
  assign line_79_3_en0 = 1'd1;
  wire line_79_3_issue = line_79_3_run;
  wire line_79_3_leave = 1'b0;
  assign line_79_3_v0 = line_79_3_issue;
  wire line_79_3_busy = line_79_3_run;
  always @(posedge ap_clk) begin
    if (line_79_3_issue & line_79_3_en0) line_79_3_run <= 1'b0;
    if (line_79_3_start) line_79_3_run <= 1'b1;
    if (rst) begin line_79_3_run <= 1'b0; end
  end

  // ---- control
  assign line_100_done_0 = (state == LINE_100_S) & ~line_100_busy & line_100_18;
  assign line_100_done_1 = (state == LINE_100_S) & ~line_100_busy & ~line_100_18;
  assign line_36_done_0 = (state == LINE_36_S) & ~line_36_busy & line_36_19;
  assign line_36_done_1 = (state == LINE_36_S) & ~line_36_busy & ~line_36_19;
  assign line_37_done_0 = (state == LINE_37_S) & ~line_37_busy & line_37_20;
  assign line_37_done_1 = (state == LINE_37_S) & ~line_37_busy & ~line_37_20;
  assign line_38_done_0 = (state == LINE_38_S) & ~line_38_busy & cmd_15_9;
  assign line_38_done_1 = (state == LINE_38_S) & ~line_38_busy & ~cmd_15_9;
  assign line_113_done_0 = (state == LINE_113_S) & ~line_113_busy & line_113_21;
  assign line_113_done_1 = (state == LINE_113_S) & ~line_113_busy & ~line_113_21;
  assign line_38_2_done_0 = (state == LINE_38_2_S) & ~line_38_2_busy & line_38_2_22;
  assign line_38_2_done_1 = (state == LINE_38_2_S) & ~line_38_2_busy & ~line_38_2_22;
  assign line_113_2_done = (state == LINE_113_2_S) & ~line_113_2_busy;
  assign line_101_done_0 = (state == LINE_101_S) & ~line_101_busy & cmd_16_24;
  assign line_101_done_1 = (state == LINE_101_S) & ~line_101_busy & ~cmd_16_24;
  assign line_106_done = (state == LINE_106_S) & ~line_106_busy;
  assign load_done = (state == LOAD_S) & ~load_busy;
  assign line_158_done = (state == LINE_158_S) & ~line_158_busy;
  assign exponents_done = (state == EXPONENTS_S) & ~exponents_busy;
  assign line_79_done_0 = (state == LINE_79_S) & ~line_79_busy & c_6_16;
  assign line_79_done_1 = (state == LINE_79_S) & ~line_79_busy & ~c_6_16;
  assign line_181_done = (state == LINE_181_S) & ~line_181_busy;
  assign line_185_done = (state == LINE_185_S) & ~line_185_busy;
  assign send_done = (state == SEND_S) & ~send_busy;
  assign line_241_done = (state == LINE_241_S) & ~line_241_busy;
  assign line_79_2_done = (state == LINE_79_2_S) & ~line_79_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_69_3_done = (state == LINE_69_3_S) & ~line_69_3_busy;
  assign discard_4_done = (state == DISCARD_4_S) & ~discard_4_busy;
  assign line_79_3_done = (state == LINE_79_3_S) & ~line_79_3_busy;
  always @(posedge ap_clk) begin
    if (line_100_done_0) state <= LINE_36_S;
    if (line_100_done_1 | line_36_done_1 | line_37_done_1 | line_113_done_1 | line_38_2_done_0 | line_113_2_done) state <= LINE_101_S;
    if (line_36_done_0) state <= LINE_37_S;
    if (line_37_done_0) state <= LINE_38_S;
    if (line_38_done_0) state <= LINE_38_2_S;
    if (line_38_done_1) state <= LINE_113_S;
    if (line_113_done_0 | line_38_2_done_1) state <= LINE_113_2_S;
    if (line_101_done_0 | line_241_done) state <= LINE_79_2_S;
    if (line_101_done_1) state <= LINE_106_S;
    if (line_106_done) state <= LOAD_S;
    if (load_done) state <= LINE_158_S;
    if (line_158_done) state <= EXPONENTS_S;
    if (exponents_done) state <= LINE_79_S;
    if (line_79_done_0 | line_181_done) state <= LINE_185_S;
    if (line_79_done_1) state <= LINE_181_S;
    if (line_185_done) state <= SEND_S;
    if (send_done) state <= LINE_241_S;
    if (line_79_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_2_S;
    if (line_69_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_69_3_S;
    if (line_69_3_done) state <= DISCARD_4_S;
    if (discard_4_done) state <= LINE_79_3_S;
    if (call_begin | line_79_3_done) state <= LINE_100_S;
    if (rst) state <= RESTART;
  end
  assign line_36_start = line_100_done_0;
  assign line_101_start = line_100_done_1 | line_36_done_1 | line_37_done_1 | line_113_done_1 | line_38_2_done_0 | line_113_2_done;
  assign line_37_start = line_36_done_0;
  assign line_38_start = line_37_done_0;
  assign line_38_2_start = line_38_done_0;
  assign line_113_start = line_38_done_1;
  assign line_113_2_start = line_113_done_0 | line_38_2_done_1;
  assign line_79_2_start = line_101_done_0 | line_241_done;
  assign line_106_start = line_101_done_1;
  assign load_start = line_106_done;
  assign line_158_start = load_done;
  assign exponents_start = line_158_done;
  assign line_79_start = exponents_done;
  assign line_185_start = line_79_done_0 | line_181_done;
  assign line_181_start = line_79_done_1;
  assign send_start = line_185_done;
  assign line_241_start = send_done;
  assign discard_start = line_79_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_69_2_start = discard_2_done;
  assign discard_3_start = line_69_2_done;
  assign line_69_3_start = discard_3_done;
  assign discard_4_start = line_69_3_done;
  assign line_79_3_start = discard_4_done;
  assign line_100_start = call_begin | line_79_3_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_100_pop_86;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  quantize_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_norm: data and valid are registered
  wire s_norm_beat_take = load_pop_373 | load_pop_378 | discard_pop_935;
  wire s_norm_unused = &{1'b0, s_norm_TKEEP, s_norm_TSTRB};
  quantize_forward #(.WIDTH(129)) s_norm_slice (.clk(ap_clk), .rst(rst), .in_data({s_norm_TLAST, s_norm_TDATA}), .in_valid(s_norm_TVALID), .in_ready(s_norm_TREADY), .out_data(s_norm_beat), .out_valid(s_norm_beat_valid), .out_ready(s_norm_beat_take));

  // s_silu: data and valid are registered
  wire s_silu_beat_take = load_pop_370 | load_pop_375 | discard_2_pop_938;
  wire s_silu_unused = &{1'b0, s_silu_TKEEP, s_silu_TSTRB};
  quantize_forward #(.WIDTH(129)) s_silu_slice (.clk(ap_clk), .rst(rst), .in_data({s_silu_TLAST, s_silu_TDATA}), .in_valid(s_silu_TVALID), .in_ready(s_silu_TREADY), .out_data(s_silu_beat), .out_valid(s_silu_beat_valid), .out_ready(s_silu_beat_take));

  // s_attn0: data and valid are registered
  wire s_attn0_beat_take = load_pop_372 | load_pop_377 | discard_3_pop_941;
  wire s_attn0_unused = &{1'b0, s_attn0_TKEEP, s_attn0_TSTRB};
  quantize_forward #(.WIDTH(129)) s_attn0_slice (.clk(ap_clk), .rst(rst), .in_data({s_attn0_TLAST, s_attn0_TDATA}), .in_valid(s_attn0_TVALID), .in_ready(s_attn0_TREADY), .out_data(s_attn0_beat), .out_valid(s_attn0_beat_valid), .out_ready(s_attn0_beat_take));

  // s_attn1: data and valid are registered
  wire s_attn1_beat_take = load_pop_371 | load_pop_376 | discard_4_pop_944;
  wire s_attn1_unused = &{1'b0, s_attn1_TKEEP, s_attn1_TSTRB};
  quantize_forward #(.WIDTH(129)) s_attn1_slice (.clk(ap_clk), .rst(rst), .in_data({s_attn1_TLAST, s_attn1_TDATA}), .in_valid(s_attn1_TVALID), .in_ready(s_attn1_TREADY), .out_data(s_attn1_beat), .out_valid(s_attn1_beat_valid), .out_ready(s_attn1_beat_take));

  // m_x0: 32 beats; 15 may still come when there is no more room
  assign m_x0_TKEEP = 16'd65535;
  assign m_x0_TSTRB = 16'd65535;
  wire m_x0_beat_valid = line_79_push_549 | send_push_912;
  wire [128:0] m_x0_beat = line_79_push_549 ? {1'd0, header_60} : {beat_20_856_s14, out_855};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_x0_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x0_beat), .in_valid(m_x0_beat_valid), .in_ready(m_x0_beat_ready), .room(m_x0_beat_room), .out_data({m_x0_TLAST, m_x0_TDATA}), .out_valid(m_x0_TVALID), .out_ready(m_x0_TREADY));

  // m_x1: 32 beats; 15 may still come when there is no more room
  assign m_x1_TKEEP = 16'd65535;
  assign m_x1_TSTRB = 16'd65535;
  wire m_x1_beat_valid = line_79_push_550 | send_push_913;
  wire [128:0] m_x1_beat = line_79_push_550 ? {1'd0, header_60} : {beat_20_856_s14, out_855};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_x1_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x1_beat), .in_valid(m_x1_beat_valid), .in_ready(m_x1_beat_ready), .room(m_x1_beat_room), .out_data({m_x1_TLAST, m_x1_TDATA}), .out_valid(m_x1_TVALID), .out_ready(m_x1_TREADY));

  // m_x2: 32 beats; 15 may still come when there is no more room
  assign m_x2_TKEEP = 16'd65535;
  assign m_x2_TSTRB = 16'd65535;
  wire m_x2_beat_valid = line_79_push_551 | send_push_914;
  wire [128:0] m_x2_beat = line_79_push_551 ? {1'd0, header_60} : {beat_20_856_s14, out_855};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_x2_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x2_beat), .in_valid(m_x2_beat_valid), .in_ready(m_x2_beat_ready), .room(m_x2_beat_room), .out_data({m_x2_TLAST, m_x2_TDATA}), .out_valid(m_x2_TVALID), .out_ready(m_x2_TREADY));

  // m_x3: 32 beats; 15 may still come when there is no more room
  assign m_x3_TKEEP = 16'd65535;
  assign m_x3_TSTRB = 16'd65535;
  wire m_x3_beat_valid = line_79_push_552 | send_push_915;
  wire [128:0] m_x3_beat = line_79_push_552 ? {1'd0, header_60} : {beat_20_856_s14, out_855};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_x3_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x3_beat), .in_valid(m_x3_beat_valid), .in_ready(m_x3_beat_ready), .room(m_x3_beat_room), .out_data({m_x3_TLAST, m_x3_TDATA}), .out_valid(m_x3_TVALID), .out_ready(m_x3_TREADY));

  // m_trace: 32 beats; 15 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = line_181_push_553 | send_push_916;
  wire [128:0] m_trace_beat = line_181_push_553 ? {1'd0, header_60} : {beat_20_856_s14, out_855};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_79_2_push_932;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_927};
  quantize_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/quantize/quantize.cpp:95: sticky
  always @(posedge ap_clk) begin
    if (line_79_2_store_929) mem_sticky <= or_918;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/quantize/quantize.cpp:95: frames
  always @(posedge ap_clk) begin
    if (line_79_2_store_931) mem_frames <= select_920;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/quantize/quantize.cpp:96: even
  wire mem_even_write = load_store_374;
  wire [12:0] mem_even_write_address = address_43[12:0];
  wire [127:0] mem_even_write_data = y_183;
  wire mem_even_read = send_load_866;
  wire [12:0] mem_even_read_address = i274_65[12:0];
  wire mem_even_advance = send_v1 & send_en1;
  quantize_mem_even mem_even_ram (.clk(ap_clk), .read(mem_even_read), .read_address(mem_even_read_address), .q(mem_even_q), .advance(mem_even_advance), .q2(mem_even_q2), .write(mem_even_write), .write_address(mem_even_write_address), .write_data(mem_even_write_data));

  // hls/quantize/quantize.cpp:96: odd
  wire mem_odd_write = load_store_379;
  wire [12:0] mem_odd_write_address = address_43[12:0];
  wire [127:0] mem_odd_write_data = y_249;
  wire mem_odd_read = send_load_867;
  wire [12:0] mem_odd_read_address = i274_65[12:0];
  wire mem_odd_advance = send_v1 & send_en1;
  quantize_mem_odd mem_odd_ram (.clk(ap_clk), .read(mem_odd_read), .read_address(mem_odd_read_address), .q(mem_odd_q), .advance(mem_odd_advance), .q2(mem_odd_q2), .write(mem_odd_write), .write_address(mem_odd_write_address), .write_data(mem_odd_write_data));

  // hls/quantize/quantize.cpp:108: any_0
  always @(posedge ap_clk) begin
    if (line_106_store_121) mem_any_0 <= 32'd0;
    if (load_store_388) mem_any_0 <= or_281;
  end

  // hls/quantize/quantize.cpp:108: any_1
  always @(posedge ap_clk) begin
    if (line_106_store_122) mem_any_1 <= 32'd0;
    if (load_store_389) mem_any_1 <= or_281;
  end

  // hls/quantize/quantize.cpp:108: any_2
  always @(posedge ap_clk) begin
    if (line_106_store_123) mem_any_2 <= 32'd0;
    if (load_store_390) mem_any_2 <= or_281;
  end

  // hls/quantize/quantize.cpp:108: any_3
  always @(posedge ap_clk) begin
    if (line_106_store_124) mem_any_3 <= 32'd0;
    if (load_store_391) mem_any_3 <= or_281;
  end

  // hls/quantize/quantize.cpp:108: any_4
  always @(posedge ap_clk) begin
    if (line_106_store_125) mem_any_4 <= 32'd0;
    if (load_store_392) mem_any_4 <= or_281;
  end

  // hls/quantize/quantize.cpp:108: any_5
  always @(posedge ap_clk) begin
    if (line_106_store_126) mem_any_5 <= 32'd0;
    if (load_store_393) mem_any_5 <= or_281;
  end

  // hls/quantize/quantize.cpp:108: any_6
  always @(posedge ap_clk) begin
    if (line_106_store_127) mem_any_6 <= 32'd0;
    if (load_store_394) mem_any_6 <= or_281;
  end

  // hls/quantize/quantize.cpp:108: any_7
  always @(posedge ap_clk) begin
    if (line_106_store_128) mem_any_7 <= 32'd0;
    if (load_store_395) mem_any_7 <= or_281;
  end

  // hls/quantize/quantize.cpp:109: exponent_0
  always @(posedge ap_clk) begin
    if (line_106_store_129) mem_exponent_0 <= 5'd0;
    if (exponents_store_541) mem_exponent_0 <= select_519;
  end

  // hls/quantize/quantize.cpp:109: exponent_1
  always @(posedge ap_clk) begin
    if (line_106_store_130) mem_exponent_1 <= 5'd0;
    if (exponents_store_542) mem_exponent_1 <= select_519;
  end

  // hls/quantize/quantize.cpp:109: exponent_2
  always @(posedge ap_clk) begin
    if (line_106_store_131) mem_exponent_2 <= 5'd0;
    if (exponents_store_543) mem_exponent_2 <= select_519;
  end

  // hls/quantize/quantize.cpp:109: exponent_3
  always @(posedge ap_clk) begin
    if (line_106_store_132) mem_exponent_3 <= 5'd0;
    if (exponents_store_544) mem_exponent_3 <= select_519;
  end

  // hls/quantize/quantize.cpp:109: exponent_4
  always @(posedge ap_clk) begin
    if (line_106_store_133) mem_exponent_4 <= 5'd0;
    if (exponents_store_545) mem_exponent_4 <= select_519;
  end

  // hls/quantize/quantize.cpp:109: exponent_5
  always @(posedge ap_clk) begin
    if (line_106_store_134) mem_exponent_5 <= 5'd0;
    if (exponents_store_546) mem_exponent_5 <= select_519;
  end

  // hls/quantize/quantize.cpp:109: exponent_6
  always @(posedge ap_clk) begin
    if (line_106_store_135) mem_exponent_6 <= 5'd0;
    if (exponents_store_547) mem_exponent_6 <= select_519;
  end

  // hls/quantize/quantize.cpp:109: exponent_7
  always @(posedge ap_clk) begin
    if (line_106_store_136) mem_exponent_7 <= 5'd0;
    if (exponents_store_548) mem_exponent_7 <= select_519;
  end

  // hls/quantize/quantize.cpp:187: recent
  wire mem_recent_write = send_store_886;
  wire [5:0] mem_recent_write_address = trunc_887_s13;
  wire [127:0] mem_recent_write_data = a_660;
  wire mem_recent_read = send_load_876;
  wire [5:0] mem_recent_read_address = trunc_877_s8;
  quantize_mem_recent mem_recent_ram (.clk(ap_clk), .read(mem_recent_read), .read_address(mem_recent_read_address), .q(mem_recent_q), .write(mem_recent_write), .write_address(mem_recent_write_address), .write_data(mem_recent_write_data));

  // hls/quantize/quantize.cpp:191: any_a_0
  always @(posedge ap_clk) begin
    if (line_185_store_558) mem_any_a_0 <= 15'd0;
    if (send_store_896) mem_any_a_0 <= ref_698;
  end

  // hls/quantize/quantize.cpp:191: any_a_1
  always @(posedge ap_clk) begin
    if (line_185_store_559) mem_any_a_1 <= 15'd0;
    if (send_store_897) mem_any_a_1 <= ref_698;
  end

  // hls/quantize/quantize.cpp:191: any_a_2
  always @(posedge ap_clk) begin
    if (line_185_store_560) mem_any_a_2 <= 15'd0;
    if (send_store_898) mem_any_a_2 <= ref_698;
  end

  // hls/quantize/quantize.cpp:191: any_a_3
  always @(posedge ap_clk) begin
    if (line_185_store_561) mem_any_a_3 <= 15'd0;
    if (send_store_899) mem_any_a_3 <= ref_698;
  end

  // hls/quantize/quantize.cpp:191: any_a_4
  always @(posedge ap_clk) begin
    if (line_185_store_562) mem_any_a_4 <= 15'd0;
    if (send_store_900) mem_any_a_4 <= ref_698;
  end

  // hls/quantize/quantize.cpp:191: any_a_5
  always @(posedge ap_clk) begin
    if (line_185_store_563) mem_any_a_5 <= 15'd0;
    if (send_store_901) mem_any_a_5 <= ref_698;
  end

  // hls/quantize/quantize.cpp:191: any_a_6
  always @(posedge ap_clk) begin
    if (line_185_store_564) mem_any_a_6 <= 15'd0;
    if (send_store_902) mem_any_a_6 <= ref_698;
  end

  // hls/quantize/quantize.cpp:191: any_a_7
  always @(posedge ap_clk) begin
    if (line_185_store_565) mem_any_a_7 <= 15'd0;
    if (send_store_903) mem_any_a_7 <= ref_698;
  end

  // hls/quantize/quantize.cpp:192: shift_0
  always @(posedge ap_clk) begin
    if (line_185_store_566) mem_shift_0 <= 4'd0;
    if (send_store_904) mem_shift_0 <= select_750;
  end

  // hls/quantize/quantize.cpp:192: shift_1
  always @(posedge ap_clk) begin
    if (line_185_store_567) mem_shift_1 <= 4'd0;
    if (send_store_905) mem_shift_1 <= select_750;
  end

  // hls/quantize/quantize.cpp:192: shift_2
  always @(posedge ap_clk) begin
    if (line_185_store_568) mem_shift_2 <= 4'd0;
    if (send_store_906) mem_shift_2 <= select_750;
  end

  // hls/quantize/quantize.cpp:192: shift_3
  always @(posedge ap_clk) begin
    if (line_185_store_569) mem_shift_3 <= 4'd0;
    if (send_store_907) mem_shift_3 <= select_750;
  end

  // hls/quantize/quantize.cpp:192: shift_4
  always @(posedge ap_clk) begin
    if (line_185_store_570) mem_shift_4 <= 4'd0;
    if (send_store_908) mem_shift_4 <= select_750;
  end

  // hls/quantize/quantize.cpp:192: shift_5
  always @(posedge ap_clk) begin
    if (line_185_store_571) mem_shift_5 <= 4'd0;
    if (send_store_909) mem_shift_5 <= select_750;
  end

  // hls/quantize/quantize.cpp:192: shift_6
  always @(posedge ap_clk) begin
    if (line_185_store_572) mem_shift_6 <= 4'd0;
    if (send_store_910) mem_shift_6 <= select_750;
  end

  // hls/quantize/quantize.cpp:192: shift_7
  always @(posedge ap_clk) begin
    if (line_185_store_573) mem_shift_7 <= 4'd0;
    if (send_store_911) mem_shift_7 <= select_750;
  end
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module quantize_forward #(
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
module quantize_output #(
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
module quantize_single #(
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

// hls/quantize/quantize.cpp:96: even, 8192 words of 128 bits; its output is registered once more
module quantize_mem_even (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [12:0]  read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [12:0]  write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "ultra" *) reg [127:0] memory [0:8191];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/quantize/quantize.cpp:96: odd, 8192 words of 128 bits; its output is registered once more
module quantize_mem_odd (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [12:0]  read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [12:0]  write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "ultra" *) reg [127:0] memory [0:8191];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/quantize/quantize.cpp:187: recent, 64 words of 128 bits
module quantize_mem_recent (
  input  wire         clk,
  input  wire         read,
  input  wire [5:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [5:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:63];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 8 x 8 bits, unsigned product after 3 stages
module quantize_mul_8_8_16_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [7:0]  a,
  input  wire [7:0]  b,
  output wire [15:0] p
);
  reg [7:0] a_q;
  reg [7:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [15:0] m;
  always @(posedge clk) if (enable[1]) m <= {8'd0, a_q} * {8'd0, b_q};
  reg [15:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 8 x 16 bits, unsigned product after 3 stages
module quantize_mul_8_16_24_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [7:0]  a,
  input  wire [15:0] b,
  output wire [23:0] p
);
  reg [7:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [23:0] m;
  always @(posedge clk) if (enable[1]) m <= {16'd0, a_q} * {8'd0, b_q};
  reg [23:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

`default_nettype wire
