// quantize: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load: II=1, depth 4 (hls/quantize/quantize.cpp:125)
//   exponents: II=1, depth 7 (hls/quantize/quantize.cpp:169)
//   send: II=1, depth 15 (hls/quantize/quantize.cpp:197)
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
  localparam [4:0] LINE_102_S = 5'd0;
  localparam [4:0] LINE_36_S = 5'd1;
  localparam [4:0] LINE_37_S = 5'd2;
  localparam [4:0] LINE_38_S = 5'd3;
  localparam [4:0] LINE_113_S = 5'd4;
  localparam [4:0] LINE_38_2_S = 5'd5;
  localparam [4:0] LINE_113_2_S = 5'd6;
  localparam [4:0] LINE_103_S = 5'd7;
  localparam [4:0] LINE_108_S = 5'd8;
  localparam [4:0] LOAD_S = 5'd9;
  localparam [4:0] LINE_157_S = 5'd10;
  localparam [4:0] EXPONENTS_S = 5'd11;
  localparam [4:0] LINE_81_S = 5'd12;
  localparam [4:0] LINE_180_S = 5'd13;
  localparam [4:0] LINE_184_S = 5'd14;
  localparam [4:0] SEND_S = 5'd15;
  localparam [4:0] LINE_240_S = 5'd16;
  localparam [4:0] LINE_81_2_S = 5'd17;
  localparam [4:0] DISCARD_S = 5'd18;
  localparam [4:0] LINE_69_S = 5'd19;
  localparam [4:0] DISCARD_2_S = 5'd20;
  localparam [4:0] LINE_69_2_S = 5'd21;
  localparam [4:0] DISCARD_3_S = 5'd22;
  localparam [4:0] LINE_69_3_S = 5'd23;
  localparam [4:0] DISCARD_4_S = 5'd24;
  localparam [4:0] LINE_81_3_S = 5'd25;
  localparam [4:0] RESTART = 5'd26;
  reg [4:0] state;
  wire line_102_done_0;
  wire line_102_done_1;
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
  wire line_103_done_0;
  wire line_103_done_1;
  wire line_108_done;
  wire load_done;
  wire line_157_done;
  wire exponents_done;
  wire line_81_done_0;
  wire line_81_done_1;
  wire line_180_done;
  wire line_184_done;
  wire send_done;
  wire line_240_done;
  wire line_81_2_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_69_2_done;
  wire discard_3_done;
  wire line_69_3_done;
  wire discard_4_done;
  wire line_81_3_done;
  wire call_begin = state == RESTART;

  // hls/quantize/quantize.cpp:102: line_102
  wire line_102_start;
  reg line_102_run;
  reg [15:0] groups_1;
  reg [15:0] line_102_2;
  reg [3:0] c_4_3;
  reg [7:0] c_1_4;
  reg line_102_5;
  reg [7:0] a8_6;
  reg [2:0] line_102_7;
  reg cmd_13_8;
  reg cmd_15_9;
  reg [127:0] s_cmd_data_10;
  reg [15:0] run_11;
  reg [7:0] line_102_12;
  reg [2:0] line_102_13;
  reg [13:0] line_102_14;
  reg [7:0] line_102_15;
  reg c_6_16;
  reg c_5_17;
  reg line_102_18;
  reg line_102_v1;
  reg line_102_v2;
  reg line_102_v3;
  wire line_102_v0;
  wire line_102_en0;
  wire line_102_en1;
  wire line_102_en2;
  wire line_102_en3;

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

  // hls/quantize/quantize.cpp:103: line_103
  wire line_103_start;
  reg line_103_run;
  reg cmd_16_24;
  reg line_103_25;
  reg flags_26;
  reg line_103_27;
  reg more_norm_28;
  reg more_silu_29;
  reg more_attn0_30;
  wire line_103_v0;
  wire line_103_en0;

  // hls/quantize/quantize.cpp:108: line_108
  wire line_108_start;
  reg line_108_run;
  reg [14:0] beats_31;
  reg [14:0] line_108_32;
  reg [2:0] last_token_33;
  reg [15:0] line_108_34;
  reg line_108_35;
  reg line_108_36;
  reg line_108_37;
  reg [3:0] line_108_38;
  reg [13:0] line_108_39;
  reg line_108_v1;
  wire line_108_v0;
  wire line_108_en0;
  wire line_108_en1;

  // hls/quantize/quantize.cpp:125: load
  wire load_start;
  reg load_run;
  reg [14:0] head_40;
  reg [14:0] i_41;
  reg [2:0] token_42;
  reg [13:0] base_43;
  reg [13:0] address_44;
  reg [13:0] run_45;
  reg norm_46;
  reg norm_47;
  reg silu_48;
  reg silu_49;
  reg attn0_50;
  reg attn0_51;
  reg attn1_52;
  reg attn1_53;
  reg second_54;
  reg load_v1;
  reg load_v2;
  reg load_v3;
  wire load_v0;
  wire load_en0;
  wire load_en1;
  wire load_en2;
  wire load_en3;

  // hls/quantize/quantize.cpp:157: line_157
  wire line_157_start;
  reg line_157_run;
  reg [8:0] flags_55;
  reg more_norm_56;
  reg more_silu_57;
  reg more_attn0_58;
  reg more_attn1_59;
  wire line_157_v0;
  wire line_157_en0;

  // hls/quantize/quantize.cpp:169: exponents
  wire exponents_start;
  reg exponents_run;
  reg [3:0] t_60;
  reg [127:0] header_61;
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

  // hls/quantize/quantize.cpp:81: line_81
  wire line_81_start;
  reg line_81_run;
  wire line_81_v0;
  wire line_81_en0;

  // hls/quantize/quantize.cpp:180: line_180
  wire line_180_start;
  reg line_180_run;
  wire line_180_v0;
  wire line_180_en0;

  // hls/quantize/quantize.cpp:184: line_184
  wire line_184_start;
  reg line_184_run;
  reg [14:0] line_184_62;
  reg [6:0] line_184_63;
  reg [6:0] line_184_64;
  reg [15:0] line_184_65;
  wire line_184_v0;
  wire line_184_en0;

  // hls/quantize/quantize.cpp:197: send
  wire send_start;
  reg send_run;
  reg [14:0] i269_66;
  reg [2:0] token266_67;
  reg [2:0] group_68;
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

  // hls/quantize/quantize.cpp:240: line_240
  wire line_240_start;
  reg line_240_run;
  wire line_240_v0;
  wire line_240_en0;

  // hls/quantize/quantize.cpp:81: line_81_2
  wire line_81_2_start;
  reg line_81_2_run;
  reg [8:0] flags_69;
  reg more_norm_70;
  reg more_silu_71;
  reg more_attn0_72;
  reg more_attn1_73;
  wire line_81_2_v0;
  wire line_81_2_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_74;
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
  reg more_75;
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
  reg more_76;
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
  reg more_77;
  wire discard_4_v0;
  wire discard_4_en0;

  // hls/quantize/quantize.cpp:81: line_81_3
  wire line_81_3_start;
  reg line_81_3_run;
  wire line_81_3_v0;
  wire line_81_3_en0;
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

  // ---- hls/quantize/quantize.cpp:102: line_102, 4 stages
  // stage 0
  wire icmp_78 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_79 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire [7:0] add_80 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] c_4_81 = icmp_79 ? add_80[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire cmd_13_82 = s_cmd_beat_data[48] ^ 1'd1;
  wire cmd_15_83 = s_cmd_beat_data[15:8] == 8'd1;  // quantize.cpp:35
  wire [15:0] run_84;
  quantize_mul_8_8_16_3 run_84_mul_8_8_16_3 (.clk(ap_clk), .enable({line_102_en2, line_102_en1, line_102_en0}), .a(s_cmd_beat_data[95:88]), .b(s_cmd_beat_data[103:96]), .p(run_84));  // quantize.cpp:29
  wire c_6_85 = s_cmd_beat_data[65] ^ 1'd1;
  wire c_5_86 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_102_pop_87 = line_102_v0 & line_102_en0;  // quantize.cpp:102
  // stage 1
  // stage 2
  // stage 3
  assign line_102_en0 = ~(line_102_v0 & ((~s_cmd_beat_valid)));
  assign line_102_en1 = 1'd1;
  assign line_102_en2 = 1'd1;
  assign line_102_en3 = 1'd1;
  wire line_102_issue = line_102_run;
  wire line_102_leave = 1'b0;
  assign line_102_v0 = line_102_issue;
  wire line_102_busy = line_102_run | line_102_v1 | line_102_v2 | line_102_v3;
  always @(posedge ap_clk) begin
    if (line_102_issue & line_102_en0) line_102_run <= 1'b0;
    if (line_102_start) line_102_run <= 1'b1;
    line_102_v1 <= line_102_v0 & line_102_en0;
    line_102_v2 <= line_102_v1;
    line_102_v3 <= line_102_v2;
    if (rst) begin line_102_run <= 1'b0; line_102_v1 <= 1'b0; line_102_v2 <= 1'b0; line_102_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_102_v0 & line_102_en0) groups_1 <= s_cmd_beat_data[47:32];
    if (line_102_v0 & line_102_en0) line_102_2 <= s_cmd_beat_data[47:32];
    if (line_102_v0 & line_102_en0) c_4_3 <= c_4_81;
    if (line_102_v0 & line_102_en0) c_1_4 <= s_cmd_beat_data[15:8];
    if (line_102_v0 & line_102_en0) line_102_5 <= icmp_79;
    if (line_102_v0 & line_102_en0) a8_6 <= s_cmd_beat_data[55:48];
    if (line_102_v0 & line_102_en0) line_102_7 <= s_cmd_beat_data[34:32];
    if (line_102_v0 & line_102_en0) cmd_13_8 <= cmd_13_82;
    if (line_102_v0 & line_102_en0) cmd_15_9 <= cmd_15_83;
    if (line_102_v0 & line_102_en0) s_cmd_data_10 <= s_cmd_beat_data;
    if (line_102_v3 & line_102_en3) run_11 <= run_84;
    if (line_102_v0 & line_102_en0) line_102_12 <= s_cmd_beat_data[87:80];
    if (line_102_v0 & line_102_en0) line_102_13 <= c_4_81[2:0];
    if (line_102_v3 & line_102_en3) line_102_14 <= run_84[13:0];
    if (line_102_v0 & line_102_en0) line_102_15 <= s_cmd_beat_data[87:80];
    if (line_102_v0 & line_102_en0) c_6_16 <= c_6_85;
    if (line_102_v0 & line_102_en0) c_5_17 <= c_5_86;
    if (line_102_v0 & line_102_en0) line_102_18 <= icmp_78;
  end

  // ---- hls/quantize/quantize.cpp:36: line_36, 2 stages
  // stage 0
  wire [19:0] mul_95 = {4'd0, line_102_2} * {16'd0, c_4_3};  // quantize.cpp:36
  // stage 1
  reg [19:0] mul_95_s1;
  always @(posedge ap_clk) begin
    mul_95_s1 <= mul_95;
  end
  wire cmd_14_88 = c_1_4 < 8'd3;  // quantize.cpp:34
  wire icmp_89 = a8_6 < 8'd2;
  wire and_90 = line_102_5 & icmp_89;  // quantize.cpp:37
  wire and_91 = cmd_14_88 & and_90;  // quantize.cpp:37
  wire [15:0] add_92 = groups_1 + 16'd65535;  // quantize.cpp:36
  wire icmp_93 = add_92 < 16'd8192;  // quantize.cpp:36
  wire and_94 = and_91 & icmp_93;  // quantize.cpp:37
  wire icmp_96 = mul_95_s1 < 20'd8193;  // quantize.cpp:36
  wire and_97 = and_94 & icmp_96;  // quantize.cpp:37
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
    if (line_36_v1 & line_36_en1) line_36_19 <= and_97;
  end

  // ---- hls/quantize/quantize.cpp:37: line_37, 1 stages
  wire icmp_98 = line_102_7 == 3'd0;
  wire or_99 = cmd_13_8 | icmp_98;  // quantize.cpp:37
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
    if (line_37_v0 & line_37_en0) line_37_20 <= or_99;
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
  wire [63:0] shl_100 = {s_cmd_data_10[63:56], 56'd0};
  wire icmp_101 = shl_100 == 64'd0;  // stream_kernel.hpp:113
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
    if (line_113_v0 & line_113_en0) line_113_21 <= icmp_101;
  end

  // ---- hls/quantize/quantize.cpp:38: line_38_2, 4 stages
  // stage 0
  wire [23:0] mul_102;
  quantize_mul_8_16_24_3 mul_102_mul_8_16_24_3 (.clk(ap_clk), .enable({line_38_2_en2, line_38_2_en1, line_38_2_en0}), .a(line_102_12), .b(run_11), .p(mul_102));  // quantize.cpp:38
  // stage 1
  // stage 2
  // stage 3
  wire icmp_103 = mul_102 != {8'd0, line_102_2};  // quantize.cpp:38
  wire [63:0] shl_104 = {s_cmd_data_10[63:56], 56'd0};
  wire icmp_105 = shl_104 != 64'd0;
  wire or_106 = icmp_103 | icmp_105;  // quantize.cpp:38
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
    if (line_38_2_v3 & line_38_2_en3) line_38_2_22 <= or_106;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113_2, 1 stages
  wire [127:0] and_107 = s_cmd_data_10 & 128'hffffff00000000f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_108 = and_107 != 128'd0;  // stream_kernel.hpp:113
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
    if (line_113_2_v0 & line_113_2_en0) line_113_2_23 <= icmp_108;
  end

  // ---- hls/quantize/quantize.cpp:103: line_103, 1 stages
  wire icmp_109 = c_1_4 == 8'd0;
  wire icmp_110 = c_1_4 == 8'd2;  // quantize.cpp:104
  wire more_norm_111 = cmd_16_24 & icmp_109;  // quantize.cpp:104
  wire more_silu_112 = cmd_16_24 & icmp_110;  // quantize.cpp:104
  wire more_attn0_113 = cmd_16_24 & cmd_15_9;  // quantize.cpp:104
  assign line_103_en0 = 1'd1;
  wire line_103_issue = line_103_run;
  wire line_103_leave = 1'b0;
  assign line_103_v0 = line_103_issue;
  wire line_103_busy = line_103_run;
  always @(posedge ap_clk) begin
    if (line_103_issue & line_103_en0) line_103_run <= 1'b0;
    if (line_103_start) line_103_run <= 1'b1;
    if (rst) begin line_103_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_103_v0 & line_103_en0) line_103_25 <= icmp_109;
    if (line_103_v0 & line_103_en0) flags_26 <= cmd_16_24;
    if (line_103_v0 & line_103_en0) line_103_27 <= icmp_110;
    if (line_103_v0 & line_103_en0) more_norm_28 <= more_norm_111;
    if (line_103_v0 & line_103_en0) more_silu_29 <= more_silu_112;
    if (line_103_v0 & line_103_en0) more_attn0_30 <= more_attn0_113;
    if (line_102_done_1) cmd_16_24 <= 1'd1;
    if (line_36_done_1) cmd_16_24 <= 1'd1;
    if (line_37_done_1) cmd_16_24 <= 1'd1;
    if (line_113_done_1) cmd_16_24 <= 1'd1;
    if (line_38_2_done_0) cmd_16_24 <= 1'd1;
    if (line_113_2_done) cmd_16_24 <= line_113_2_23;
  end

  // ---- hls/quantize/quantize.cpp:108: line_108, 2 stages
  // stage 0
  wire [15:0] groups_114 = $signed(groups_1) * $signed({12'd0, c_4_3});  // quantize.cpp:108
  wire [14:0] add_117 = {1'd0, line_102_14} + 15'd32767;  // quantize.cpp:127
  wire [2:0] last_token_118 = line_102_13 + 3'd7;  // quantize.cpp:109
  wire icmp_120 = $signed(c_1_4) < $signed(8'd2);
  wire icmp_121 = c_1_4 == 8'd2;
  wire icmp_122 = c_1_4 == 8'd0;
  wire line_108_store_123 = line_108_v0 & line_108_en0;  // quantize.cpp:110
  wire line_108_store_124 = line_108_v0 & line_108_en0;  // quantize.cpp:110
  wire line_108_store_125 = line_108_v0 & line_108_en0;  // quantize.cpp:110
  wire line_108_store_126 = line_108_v0 & line_108_en0;  // quantize.cpp:110
  wire line_108_store_127 = line_108_v0 & line_108_en0;  // quantize.cpp:110
  wire line_108_store_128 = line_108_v0 & line_108_en0;  // quantize.cpp:110
  wire line_108_store_129 = line_108_v0 & line_108_en0;  // quantize.cpp:110
  wire line_108_store_130 = line_108_v0 & line_108_en0;  // quantize.cpp:110
  wire line_108_store_131 = line_108_v0 & line_108_en0;  // quantize.cpp:111
  wire line_108_store_132 = line_108_v0 & line_108_en0;  // quantize.cpp:111
  wire line_108_store_133 = line_108_v0 & line_108_en0;  // quantize.cpp:111
  wire line_108_store_134 = line_108_v0 & line_108_en0;  // quantize.cpp:111
  wire line_108_store_135 = line_108_v0 & line_108_en0;  // quantize.cpp:111
  wire line_108_store_136 = line_108_v0 & line_108_en0;  // quantize.cpp:111
  wire line_108_store_137 = line_108_v0 & line_108_en0;  // quantize.cpp:111
  wire line_108_store_138 = line_108_v0 & line_108_en0;  // quantize.cpp:111
  // stage 1
  reg [13:0] zext_116_s1;
  always @(posedge ap_clk) begin
    zext_116_s1 <= groups_114[13:0];
  end
  wire [14:0] beats_115 = {zext_116_s1, 1'd0};  // quantize.cpp:123
  wire [15:0] add_119 = {1'd0, beats_115} + 16'd65535;  // quantize.cpp:129
  assign line_108_en0 = 1'd1;
  assign line_108_en1 = 1'd1;
  wire line_108_issue = line_108_run;
  wire line_108_leave = 1'b0;
  assign line_108_v0 = line_108_issue;
  wire line_108_busy = line_108_run | line_108_v1;
  always @(posedge ap_clk) begin
    if (line_108_issue & line_108_en0) line_108_run <= 1'b0;
    if (line_108_start) line_108_run <= 1'b1;
    line_108_v1 <= line_108_v0;
    if (rst) begin line_108_run <= 1'b0; line_108_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_108_v1 & line_108_en1) beats_31 <= beats_115;
    if (line_108_v0 & line_108_en0) line_108_32 <= add_117;
    if (line_108_v0 & line_108_en0) last_token_33 <= last_token_118;
    if (line_108_v1 & line_108_en1) line_108_34 <= add_119;
    if (line_108_v0 & line_108_en0) line_108_35 <= icmp_120;
    if (line_108_v0 & line_108_en0) line_108_36 <= icmp_121;
    if (line_108_v0 & line_108_en0) line_108_37 <= icmp_122;
    if (line_108_v0 & line_108_en0) line_108_38 <= c_4_3;
    if (line_108_v0 & line_108_en0) line_108_39 <= groups_114[13:0];
  end

  // ---- hls/quantize/quantize.cpp:125: load, pipelined loop, II=1, depth 4
  // stage 0
  wire xor_139 = silu_48 ^ 1'd1;
  wire xor_140 = line_108_35 ^ 1'd1;
  wire and_141 = xor_140 & line_108_36;
  wire and_142 = xor_139 & and_141;
  wire xor_144 = line_108_36 ^ 1'd1;
  wire and_145 = xor_140 & xor_144;
  wire and_146 = head_40[0] & and_145;
  wire xor_148 = line_108_37 ^ 1'd1;
  wire and_149 = line_108_35 & xor_148;
  wire and_150 = head_40[0] & and_149;
  wire xor_154 = head_40[0] ^ 1'd1;
  wire and_155 = xor_154 & and_145;
  wire and_157 = xor_154 & and_149;
  wire xor_160 = norm_46 ^ 1'd1;
  wire and_161 = line_108_35 & line_108_37;
  wire and_162 = xor_160 & and_161;
  wire or_171 = and_162 | and_142;
  wire [127:0] select_172 = and_142 ? s_silu_beat_data : s_norm_beat_data;  // quantize.cpp:81
  wire and_176 = norm_46 & line_108_35;
  wire and_177 = line_108_37 & and_176;
  wire and_178 = silu_48 & xor_140;
  wire and_179 = line_108_36 & and_178;
  wire or_180 = and_177 | and_179;
  wire and_182 = xor_144 & head_40[0];
  wire second_213 = second_54 ^ 1'd1;
  wire icmp_214 = i_41 < beats_31;  // quantize.cpp:125
  wire xor_215 = icmp_214 ^ 1'd1;
  wire xor_216 = cmd_15_9 ^ 1'd1;
  wire icmp_217 = line_108_32 == {1'd0, run_45};  // quantize.cpp:127
  wire run_end_218 = xor_216 | icmp_217;
  wire token_end_219 = token_42 == last_token_33;  // quantize.cpp:127
  wire or_220 = run_end_218 & token_end_219;
  wire and_221 = second_54 & or_220;
  wire [15:0] add_222 = {1'd0, head_40} + 16'd1;  // quantize.cpp:145
  wire [14:0] head_223 = and_221 ? {6'd0, add_222[8:0]} : head_40;
  wire [14:0] i_224 = i_41 + 15'd1;  // quantize.cpp:125
  wire and_225 = second_54 & run_end_218;
  wire [2:0] add_226 = token_42 + 3'd1;  // quantize.cpp:149
  wire [2:0] select_227 = token_end_219 ? 3'd0 : add_226;  // quantize.cpp:149
  wire [2:0] token_228 = and_225 ? select_227 : token_42;
  wire xor_230 = token_end_219 ^ 1'd1;
  wire and_231 = run_end_218 & xor_230;
  wire [13:0] add_239 = run_45 + 14'd1;  // quantize.cpp:150
  wire [13:0] run_240 = run_end_218 ? 14'd0 : add_239;  // quantize.cpp:150
  wire [13:0] run_241 = second_54 ? run_240 : run_45;
  wire or_242 = xor_140 | xor_148;
  wire xor_243 = and_162 ^ 1'd1;
  wire or_244 = xor_243 | s_norm_beat_last;
  wire norm_245 = or_242 ? norm_46 : or_244;
  wire or_246 = norm_46 | xor_140;
  wire or_247 = xor_148 | or_246;
  wire end_248 = line_108_34 != {1'd0, i_41};  // quantize.cpp:129
  wire norm_1_249 = s_norm_beat_last & end_248;
  wire norm_250 = or_247 ? norm_47 : norm_1_249;
  wire or_251 = line_108_35 | xor_144;
  wire xor_252 = or_251 ^ 1'd1;
  wire or_253 = xor_252 | silu_48;
  wire silu_254 = and_142 ? s_silu_beat_last : or_253;
  wire silu_1_255 = s_silu_beat_last & end_248;
  wire silu_256 = and_142 ? silu_1_255 : silu_49;
  wire [15:0] add_271 = {1'd0, head_40} + 16'd2;  // quantize.cpp:128
  wire icmp_272 = {1'd0, line_102_15} <= add_271[8:0];  // quantize.cpp:128
  wire is_last_273 = and_221 & icmp_272;
  wire xor_274 = is_last_273 ^ 1'd1;  // stream_kernel.hpp:41
  wire load_pop_289 = load_v0 & load_en0 & and_142;  // stream_kernel.hpp:38
  wire load_pop_292 = load_v0 & load_en0 & and_162;  // stream_kernel.hpp:38
  // stage 1
  reg and_146_s1;
  reg and_150_s1;
  reg and_155_s1;
  reg and_157_s1;
  reg [2:0] token_42_s1;
  reg xor_140_s1;
  reg and_182_s1;
  reg xor_148_s1;
  reg trunc_186_s1;
  reg or_180_s1;
  reg or_171_s1;
  reg [127:0] select_172_s1;
  reg and_231_s1;
  reg or_220_s1;
  reg and_221_s1;
  reg second_54_s1;
  reg and_161_s1;
  reg and_141_s1;
  reg xor_154_s1;
  reg xor_274_s1;
  reg second_213_s1;
  always @(posedge ap_clk) if (load_en0) begin
    and_146_s1 <= and_146;
    and_150_s1 <= and_150;
    and_155_s1 <= and_155;
    and_157_s1 <= and_157;
    token_42_s1 <= token_42;
    xor_140_s1 <= xor_140;
    and_182_s1 <= and_182;
    xor_148_s1 <= xor_148;
    trunc_186_s1 <= head_40[0];
    or_180_s1 <= or_180;
    or_171_s1 <= or_171;
    select_172_s1 <= select_172;
    and_231_s1 <= and_231;
    or_220_s1 <= or_220;
    and_221_s1 <= and_221;
    second_54_s1 <= second_54;
    and_161_s1 <= and_161;
    and_141_s1 <= and_141;
    xor_154_s1 <= xor_154;
    xor_274_s1 <= xor_274;
    second_213_s1 <= second_213;
  end
  wire xor_143 = attn1_52 ^ 1'd1;
  wire and_147 = xor_143 & and_146_s1;
  wire and_151 = xor_143 & and_150_s1;
  wire or_152 = and_147 | and_151;
  wire xor_153 = attn0_50 ^ 1'd1;
  wire and_156 = xor_153 & and_155_s1;
  wire and_158 = xor_153 & and_157_s1;
  wire or_159 = and_156 | and_158;
  wire and_173 = attn0_50 & and_155_s1;
  wire and_174 = attn0_50 & and_157_s1;
  wire or_175 = and_173 | and_174;
  wire and_181 = attn1_52 & xor_140_s1;
  wire and_183 = and_181 & and_182_s1;
  wire and_184 = attn1_52 & line_108_35;
  wire and_185 = xor_148_s1 & trunc_186_s1;
  wire and_187 = and_184 & and_185;
  wire or_188 = and_183 | and_187;
  wire or_189 = or_180_s1 | or_188;
  wire or_190 = or_175 | or_189;
  wire [127:0] select_191 = or_190 ? 128'd0 : s_attn0_beat_data;  // quantize.cpp:81
  wire [127:0] select_192 = or_152 ? s_attn1_beat_data : select_191;  // quantize.cpp:81
  wire [3:0] next_232 = {1'd0, token_42_s1} + 4'd1;  // quantize.cpp:144
  wire and_257 = line_108_35 & trunc_186_s1;
  wire or_258 = and_161_s1 | and_257;
  wire and_259 = attn1_52 & trunc_186_s1;
  wire or_260 = and_259 | and_141_s1;
  wire or_261 = and_182_s1 | or_260;
  wire or_262 = or_258 | or_261;
  wire or_263 = or_175 | s_attn0_beat_last;
  wire attn0_264 = or_262 ? attn0_50 : or_263;
  wire and_265 = attn0_50 & line_108_35;
  wire and_266 = attn0_50 & xor_154_s1;
  wire or_267 = and_265 | and_266;
  wire or_268 = and_182_s1 | or_267;
  wire or_269 = or_260 | or_258;
  wire or_270 = or_268 | or_269;
  wire attn0_1_275 = s_attn0_beat_last & xor_274_s1;
  wire attn0_276 = or_270 ? attn0_51 : attn0_1_275;
  wire or_277 = xor_154_s1 | and_141_s1;
  wire or_278 = and_161_s1 | or_277;
  wire xor_279 = or_152 ^ 1'd1;
  wire or_280 = xor_279 | s_attn1_beat_last;
  wire attn1_281 = or_278 ? attn1_52 : or_280;
  wire and_282 = attn1_52 & xor_148_s1;
  wire or_283 = and_282 | and_141_s1;
  wire or_284 = xor_154_s1 | and_181;
  wire or_285 = and_161_s1 | or_284;
  wire or_286 = or_283 | or_285;
  wire attn1_1_287 = s_attn1_beat_last & xor_274_s1;
  wire attn1_288 = or_286 ? attn1_53 : attn1_1_287;
  wire load_pop_290 = load_v1 & load_en1 & or_152;  // stream_kernel.hpp:38
  wire load_pop_291 = load_v1 & load_en1 & or_159;  // stream_kernel.hpp:38
  // stage 2
  reg [2:0] token_42_s2;
  reg or_171_s2;
  reg [127:0] select_172_s2;
  reg [127:0] select_192_s2;
  reg [3:0] next_232_s2;
  reg and_231_s2;
  reg or_220_s2;
  reg and_221_s2;
  reg second_54_s2;
  reg second_213_s2;
  always @(posedge ap_clk) begin
    token_42_s2 <= token_42_s1;
    or_171_s2 <= or_171_s1;
    select_172_s2 <= select_172_s1;
    select_192_s2 <= select_192;
    next_232_s2 <= next_232;
    and_231_s2 <= and_231_s1;
    or_220_s2 <= or_220_s1;
    and_221_s2 <= and_221_s1;
    second_54_s2 <= second_54_s1;
    second_213_s2 <= second_213_s1;
  end
  wire [127:0] y_193 = or_171_s2 ? select_172_s2 : select_192_s2;  // quantize.cpp:81
  wire [31:0] flipped_194 = {32{y_193[31]}} ^ y_193[31:0];  // quantize.cpp:52
  wire [31:0] add_195 = flipped_194 + {31'd0, y_193[31]};  // quantize.cpp:53
  wire [31:0] flipped_196 = {32{y_193[63]}} ^ y_193[63:32];  // quantize.cpp:52
  wire [31:0] add_197 = flipped_196 + {31'd0, y_193[63]};  // quantize.cpp:53
  wire [31:0] flipped_199 = {32{y_193[95]}} ^ y_193[95:64];  // quantize.cpp:52
  wire [31:0] add_200 = flipped_199 + {31'd0, y_193[95]};  // quantize.cpp:53
  wire [32:0] xor_201 = {1'd0, y_193[127:96]} ^ {33{y_193[127]}};  // quantize.cpp:52
  wire [31:0] add_202 = xor_201[31:0] + {31'd0, y_193[127]};  // quantize.cpp:53
  wire [13:0] next_229 = address_44 + 14'd1;  // quantize.cpp:143
  wire [14:0] next_233 = {1'd0, base_43} + {11'd0, next_232_s2};  // quantize.cpp:144
  wire [13:0] next_234 = address_44 + {10'd0, line_108_38};  // quantize.cpp:142
  wire [13:0] select_235 = and_231_s2 ? next_233[13:0] : next_234;
  wire [13:0] address_236 = or_220_s2 ? next_229 : select_235;
  wire [13:0] base_237 = and_221_s2 ? address_236 : base_43;
  wire [13:0] address_238 = second_54_s2 ? address_236 : address_44;
  wire load_store_309 = load_v2 & load_en2 & second_213_s2;  // quantize.cpp:153
  wire load_store_310 = load_v2 & load_en2 & second_54_s2;  // quantize.cpp:141
  // stage 3
  reg [2:0] token_42_s3;
  reg [31:0] add_195_s3;
  reg [31:0] add_197_s3;
  reg [31:0] add_200_s3;
  reg [31:0] add_202_s3;
  always @(posedge ap_clk) begin
    token_42_s3 <= token_42_s2;
    add_195_s3 <= add_195;
    add_197_s3 <= add_197;
    add_200_s3 <= add_200;
    add_202_s3 <= add_202;
  end
  wire icmp_163 = token_42_s3 == 3'd0;
  wire [31:0] select_164 = token_42_s3[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_165 = token_42_s3[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_166 = token_42_s3[1] ? select_164 : select_165;
  wire [31:0] select_167 = token_42_s3[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_168 = token_42_s3[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_169 = token_42_s3[1] ? select_167 : select_168;
  wire [31:0] select_170 = token_42_s3[2] ? select_166 : select_169;
  wire [31:0] or_198 = add_195_s3 | add_197_s3;  // quantize.cpp:53
  wire [31:0] or_203 = add_200_s3 | add_202_s3;  // quantize.cpp:139
  wire [31:0] or_204 = or_198 | or_203;  // quantize.cpp:139
  wire [31:0] or_205 = select_170 | or_204;  // quantize.cpp:139
  wire icmp_206 = token_42_s3 == 3'd1;
  wire icmp_207 = token_42_s3 == 3'd2;
  wire icmp_208 = token_42_s3 == 3'd3;
  wire icmp_209 = token_42_s3 == 3'd4;
  wire icmp_210 = token_42_s3 == 3'd5;
  wire icmp_211 = token_42_s3 == 3'd6;
  wire icmp_212 = token_42_s3 == 3'd7;
  wire load_load_293 = load_v3 & load_en3;  // quantize.cpp:139
  wire load_load_294 = load_v3 & load_en3;  // quantize.cpp:139
  wire load_load_295 = load_v3 & load_en3;  // quantize.cpp:139
  wire load_load_296 = load_v3 & load_en3;  // quantize.cpp:139
  wire load_load_297 = load_v3 & load_en3;  // quantize.cpp:139
  wire load_load_298 = load_v3 & load_en3;  // quantize.cpp:139
  wire load_load_299 = load_v3 & load_en3;  // quantize.cpp:139
  wire load_load_300 = load_v3 & load_en3;  // quantize.cpp:139
  wire load_store_301 = load_v3 & load_en3 & icmp_163;  // quantize.cpp:139
  wire load_store_302 = load_v3 & load_en3 & icmp_206;  // quantize.cpp:139
  wire load_store_303 = load_v3 & load_en3 & icmp_207;  // quantize.cpp:139
  wire load_store_304 = load_v3 & load_en3 & icmp_208;  // quantize.cpp:139
  wire load_store_305 = load_v3 & load_en3 & icmp_209;  // quantize.cpp:139
  wire load_store_306 = load_v3 & load_en3 & icmp_210;  // quantize.cpp:139
  wire load_store_307 = load_v3 & load_en3 & icmp_211;  // quantize.cpp:139
  wire load_store_308 = load_v3 & load_en3 & icmp_212;  // quantize.cpp:139
  assign load_en0 = ~(load_v0 & ((~s_silu_beat_valid & and_142) | (~s_norm_beat_valid & and_162))) & load_en1;
  assign load_en1 = ~(load_v1 & ((~s_attn1_beat_valid & or_152) | (~s_attn0_beat_valid & or_159)));
  assign load_en2 = 1'd1;
  assign load_en3 = 1'd1;
  wire load_issue = load_run;
  wire load_leave = xor_215;
  assign load_v0 = load_issue & ~load_leave;
  wire load_busy = load_run | load_v1 | load_v2 | load_v3;
  always @(posedge ap_clk) begin
    if (load_issue & load_leave) load_run <= 1'b0;
    if (load_start) load_run <= 1'b1;
    if (load_en0) load_v1 <= load_v0; else if (load_en1) load_v1 <= 1'b0;
    load_v2 <= load_v1 & load_en1;
    load_v3 <= load_v2;
    if (rst) begin load_run <= 1'b0; load_v1 <= 1'b0; load_v2 <= 1'b0; load_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (load_v0 & load_en0) head_40 <= head_223;
    if (load_v0 & load_en0) i_41 <= i_224;
    if (load_v0 & load_en0) token_42 <= token_228;
    if (load_v2 & load_en2) base_43 <= base_237;
    if (load_v2 & load_en2) address_44 <= address_238;
    if (load_v0 & load_en0) run_45 <= run_241;
    if (load_v0 & load_en0) norm_46 <= norm_245;
    if (load_v0 & load_en0) norm_47 <= norm_250;
    if (load_v0 & load_en0) silu_48 <= silu_254;
    if (load_v0 & load_en0) silu_49 <= silu_256;
    if (load_v1 & load_en1) attn0_50 <= attn0_264;
    if (load_v1 & load_en1) attn0_51 <= attn0_276;
    if (load_v1 & load_en1) attn1_52 <= attn1_281;
    if (load_v1 & load_en1) attn1_53 <= attn1_288;
    if (load_v0 & load_en0) second_54 <= second_213;
    if (line_108_done) head_40 <= 15'd0;
    if (line_108_done) i_41 <= 15'd0;
    if (line_108_done) token_42 <= 3'd0;
    if (line_108_done) base_43 <= 14'd0;
    if (line_108_done) address_44 <= 14'd0;
    if (line_108_done) run_45 <= 14'd0;
    if (line_108_done) norm_46 <= 1'd0;
    if (line_108_done) norm_47 <= 1'd0;
    if (line_108_done) silu_48 <= 1'd0;
    if (line_108_done) silu_49 <= 1'd0;
    if (line_108_done) attn0_50 <= 1'd0;
    if (line_108_done) attn0_51 <= 1'd0;
    if (line_108_done) attn1_52 <= 1'd0;
    if (line_108_done) attn1_53 <= 1'd0;
    if (line_108_done) second_54 <= 1'd0;
  end

  // ---- hls/quantize/quantize.cpp:157: line_157, 1 stages
  wire [1:0] select_311 = norm_47 ? 2'd2 : 2'd0;  // quantize.cpp:157
  wire [2:0] select_312 = norm_46 ? 3'd0 : 3'd4;  // quantize.cpp:157
  wire [2:0] or_313 = {1'd0, select_311} | select_312;  // quantize.cpp:157
  wire [2:0] flags_314 = line_103_25 ? or_313 : {2'd0, flags_26};  // quantize.cpp:157
  wire [3:0] select_315 = silu_49 ? 4'd8 : 4'd0;  // quantize.cpp:158
  wire [4:0] select_316 = silu_48 ? 5'd0 : 5'd16;  // quantize.cpp:158
  wire [4:0] or_317 = {1'd0, select_315} | select_316;  // quantize.cpp:158
  wire [4:0] select_318 = line_103_27 ? or_317 : 5'd0;  // quantize.cpp:158
  wire [4:0] flags_319 = {2'd0, flags_314} | select_318;  // quantize.cpp:158
  wire [5:0] select_320 = attn0_51 ? 6'd32 : 6'd0;  // quantize.cpp:159
  wire [6:0] select_321 = attn0_50 ? 7'd0 : 7'd64;  // quantize.cpp:159
  wire [6:0] or_322 = {1'd0, select_320} | select_321;  // quantize.cpp:159
  wire [6:0] select_323 = cmd_15_9 ? or_322 : 7'd0;  // quantize.cpp:159
  wire [6:0] flags_324 = {2'd0, flags_319} | select_323;  // quantize.cpp:159
  wire [87:0] shl_325 = {s_cmd_data_10[87:81], 81'd0};
  wire icmp_326 = shl_325 != 88'd0;
  wire and_327 = cmd_15_9 & icmp_326;  // quantize.cpp:160
  wire [7:0] select_328 = attn1_53 ? 8'd128 : 8'd0;  // quantize.cpp:160
  wire [8:0] select_329 = attn1_52 ? 9'd0 : 9'd256;  // quantize.cpp:160
  wire [8:0] or_330 = {1'd0, select_328} | select_329;  // quantize.cpp:160
  wire [8:0] select_331 = and_327 ? or_330 : 9'd0;  // quantize.cpp:160
  wire [8:0] flags_332 = {2'd0, flags_324} | select_331;  // quantize.cpp:160
  wire xor_333 = norm_46 ^ 1'd1;  // quantize.cpp:161
  wire more_norm_334 = line_103_25 & xor_333;
  wire xor_335 = silu_48 ^ 1'd1;  // quantize.cpp:162
  wire more_silu_336 = line_103_27 & xor_335;
  wire xor_337 = attn0_50 ^ 1'd1;  // quantize.cpp:163
  wire more_attn0_338 = cmd_15_9 & xor_337;
  wire xor_339 = attn1_52 ^ 1'd1;  // quantize.cpp:164
  wire more_attn1_340 = and_327 & xor_339;
  assign line_157_en0 = 1'd1;
  wire line_157_issue = line_157_run;
  wire line_157_leave = 1'b0;
  assign line_157_v0 = line_157_issue;
  wire line_157_busy = line_157_run;
  always @(posedge ap_clk) begin
    if (line_157_issue & line_157_en0) line_157_run <= 1'b0;
    if (line_157_start) line_157_run <= 1'b1;
    if (rst) begin line_157_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_157_v0 & line_157_en0) flags_55 <= flags_332;
    if (line_157_v0 & line_157_en0) more_norm_56 <= more_norm_334;
    if (line_157_v0 & line_157_en0) more_silu_57 <= more_silu_336;
    if (line_157_v0 & line_157_en0) more_attn0_58 <= more_attn0_338;
    if (line_157_v0 & line_157_en0) more_attn1_59 <= more_attn1_340;
  end

  // ---- hls/quantize/quantize.cpp:169: exponents, pipelined loop, II=1, depth 7
  // stage 0
  wire [31:0] select_342 = t_60[0] ? mem_any_7 : mem_any_6;
  wire [31:0] select_343 = t_60[0] ? mem_any_5 : mem_any_4;
  wire [31:0] select_344 = t_60[1] ? select_342 : select_343;
  wire [31:0] select_345 = t_60[0] ? mem_any_3 : mem_any_2;
  wire [31:0] select_346 = t_60[0] ? mem_any_1 : mem_any_0;
  wire [31:0] select_347 = t_60[1] ? select_345 : select_346;
  wire [31:0] select_348 = t_60[2] ? select_344 : select_347;
  wire icmp_442 = t_60 < c_4_3;  // quantize.cpp:169
  wire xor_443 = icmp_442 ^ 1'd1;
  wire [3:0] t_444 = t_60 + 4'd1;  // quantize.cpp:169
  wire exponents_load_448 = exponents_v0 & exponents_en0;  // quantize.cpp:61
  wire exponents_load_449 = exponents_v0 & exponents_en0;  // quantize.cpp:61
  wire exponents_load_450 = exponents_v0 & exponents_en0;  // quantize.cpp:61
  wire exponents_load_451 = exponents_v0 & exponents_en0;  // quantize.cpp:61
  wire exponents_load_452 = exponents_v0 & exponents_en0;  // quantize.cpp:61
  wire exponents_load_453 = exponents_v0 & exponents_en0;  // quantize.cpp:61
  wire exponents_load_454 = exponents_v0 & exponents_en0;  // quantize.cpp:61
  wire exponents_load_455 = exponents_v0 & exponents_en0;  // quantize.cpp:61
  // stage 1
  reg [3:0] t_60_s1;
  reg [31:0] select_348_s1;
  always @(posedge ap_clk) begin
    t_60_s1 <= t_60;
    select_348_s1 <= select_348;
  end
  wire icmp_349 = select_348_s1 < 32'd65536;  // quantize.cpp:61
  wire icmp_350 = select_348_s1 < 32'h1000000;  // quantize.cpp:61
  wire or_351 = icmp_349 | icmp_350;
  wire icmp_352 = select_348_s1 < 32'd256;  // quantize.cpp:61
  wire icmp_353 = select_348_s1 < 32'd4096;  // quantize.cpp:61
  wire or_354 = icmp_352 | icmp_353;
  wire icmp_355 = select_348_s1[7:0] < 8'd16;  // quantize.cpp:61
  wire icmp_356 = select_348_s1[7:2] == 6'd0;  // quantize.cpp:61
  wire [2:0] or_357 = {1'd0, select_348_s1[1:0]} | 3'd4;  // quantize.cpp:61
  wire [2:0] select_358 = select_348_s1[1] ? 3'd6 : or_357;
  wire icmp_359 = select_348_s1[7:0] < 8'd8;  // quantize.cpp:61
  wire [1:0] or_360 = {1'd0, select_348_s1[2]} | 2'd2;
  wire [1:0] select_361 = icmp_359 ? or_360 : 2'd0;  // quantize.cpp:61
  wire [2:0] select_362 = icmp_356 ? select_358 : {{1{select_361[1]}}, select_361};
  wire [3:0] add_363 = {{1{select_362[2]}}, select_362} + 4'd12;  // quantize.cpp:61
  wire xor_364 = icmp_355 ^ 1'd1;
  wire icmp_365 = select_348_s1[7:0] < 8'd64;  // quantize.cpp:61
  wire and_366 = xor_364 & icmp_365;
  wire icmp_367 = select_348_s1[7:0] > 8'd31;  // quantize.cpp:61
  wire [2:0] select_368 = icmp_367 ? 3'd6 : 3'd5;  // quantize.cpp:61
  wire xor_369 = select_348_s1[7] ^ 1'd1;
  wire [2:0] select_370 = and_366 ? select_368 : {3{xor_369}};
  wire icmp_373 = select_348_s1 < 32'd1024;  // quantize.cpp:61
  wire icmp_374 = select_348_s1 > 32'd511;  // quantize.cpp:61
  wire icmp_376 = select_348_s1 > 32'd2047;  // quantize.cpp:61
  wire icmp_380 = select_348_s1 < 32'd16384;  // quantize.cpp:61
  wire xor_381 = icmp_352 ^ 1'd1;
  wire xor_382 = icmp_353 ^ 1'd1;
  wire and_383 = xor_381 & xor_382;
  wire and_384 = icmp_380 & and_383;
  wire icmp_385 = select_348_s1 > 32'd8191;  // quantize.cpp:61
  wire [2:0] select_386 = icmp_385 ? 3'd6 : 3'd5;  // quantize.cpp:61
  wire icmp_387 = select_348_s1 < 32'd32768;  // quantize.cpp:61
  wire [2:0] select_388 = and_384 ? select_386 : {3{icmp_387}};
  wire icmp_391 = select_348_s1 < 32'h100000;  // quantize.cpp:61
  wire icmp_392 = select_348_s1 < 32'd262144;  // quantize.cpp:61
  wire icmp_393 = select_348_s1 > 32'd131071;  // quantize.cpp:61
  wire [3:0] select_394 = icmp_393 ? 4'd10 : 4'd9;  // quantize.cpp:61
  wire icmp_395 = select_348_s1 > 32'd524287;  // quantize.cpp:61
  wire [3:0] select_396 = icmp_395 ? 4'd12 : 4'd11;  // quantize.cpp:61
  wire [3:0] select_397 = icmp_392 ? select_394 : select_396;  // quantize.cpp:61
  wire xor_398 = icmp_391 ^ 1'd1;
  wire icmp_399 = select_348_s1 < 32'h400000;  // quantize.cpp:61
  wire and_400 = xor_398 & icmp_399;
  wire icmp_401 = select_348_s1 > 32'h1fffff;  // quantize.cpp:61
  wire [2:0] select_402 = icmp_401 ? 3'd6 : 3'd5;  // quantize.cpp:61
  wire icmp_403 = select_348_s1 < 32'h800000;  // quantize.cpp:61
  wire [2:0] select_404 = and_400 ? select_402 : {3{icmp_403}};  // quantize.cpp:61
  wire [3:0] select_405 = icmp_391 ? select_397 : {{1{select_404[2]}}, select_404};  // quantize.cpp:61
  wire xor_408 = icmp_349 ^ 1'd1;
  wire xor_409 = icmp_350 ^ 1'd1;
  wire and_410 = xor_408 & xor_409;
  wire icmp_411 = select_348_s1 < 32'h10000000;  // quantize.cpp:61
  wire and_412 = and_410 & icmp_411;
  wire icmp_413 = select_348_s1 < 32'h4000000;  // quantize.cpp:61
  wire icmp_414 = select_348_s1 > 32'h1ffffff;  // quantize.cpp:61
  wire icmp_416 = select_348_s1 > 32'h7ffffff;  // quantize.cpp:61
  wire xor_419 = icmp_411 ^ 1'd1;
  wire icmp_420 = select_348_s1 < 32'h40000000;  // quantize.cpp:61
  wire and_421 = xor_419 & icmp_420;
  wire and_422 = and_410 & and_421;
  wire icmp_423 = select_348_s1 > 32'h1fffffff;  // quantize.cpp:61
  wire [2:0] select_424 = icmp_423 ? 3'd6 : 3'd5;  // quantize.cpp:61
  wire xor_425 = select_348_s1[31] ^ 1'd1;
  wire [2:0] select_426 = and_422 ? select_424 : {3{xor_425}};
  // stage 2
  reg [3:0] t_60_s2;
  reg icmp_355_s2;
  reg [3:0] add_363_s2;
  reg [2:0] select_370_s2;
  reg icmp_374_s2;
  reg icmp_376_s2;
  reg icmp_373_s2;
  reg icmp_352_s2;
  reg or_354_s2;
  reg [2:0] select_388_s2;
  reg [3:0] select_405_s2;
  reg icmp_349_s2;
  reg icmp_414_s2;
  reg icmp_416_s2;
  reg icmp_413_s2;
  reg and_412_s2;
  reg [2:0] select_426_s2;
  reg or_351_s2;
  always @(posedge ap_clk) begin
    t_60_s2 <= t_60_s1;
    icmp_355_s2 <= icmp_355;
    add_363_s2 <= add_363;
    select_370_s2 <= select_370;
    icmp_374_s2 <= icmp_374;
    icmp_376_s2 <= icmp_376;
    icmp_373_s2 <= icmp_373;
    icmp_352_s2 <= icmp_352;
    or_354_s2 <= or_354;
    select_388_s2 <= select_388;
    select_405_s2 <= select_405;
    icmp_349_s2 <= icmp_349;
    icmp_414_s2 <= icmp_414;
    icmp_416_s2 <= icmp_416;
    icmp_413_s2 <= icmp_413;
    and_412_s2 <= and_412;
    select_426_s2 <= select_426;
    or_351_s2 <= or_351;
  end
  wire [3:0] select_371 = icmp_355_s2 ? add_363_s2 : {{1{select_370_s2[2]}}, select_370_s2};
  wire [4:0] add_372 = {{1{select_371[3]}}, select_371} + 5'd24;  // quantize.cpp:61
  wire [3:0] select_375 = icmp_374_s2 ? 4'd10 : 4'd9;  // quantize.cpp:61
  wire [3:0] select_377 = icmp_376_s2 ? 4'd12 : 4'd11;  // quantize.cpp:61
  wire [3:0] select_378 = icmp_373_s2 ? select_375 : select_377;  // quantize.cpp:61
  wire [4:0] select_379 = icmp_352_s2 ? add_372 : {{1{select_378[3]}}, select_378};
  wire [4:0] select_389 = or_354_s2 ? select_379 : {{2{select_388_s2[2]}}, select_388_s2};
  wire [3:0] select_415 = icmp_414_s2 ? 4'd10 : 4'd9;  // quantize.cpp:61
  wire [3:0] select_417 = icmp_416_s2 ? 4'd12 : 4'd11;  // quantize.cpp:61
  wire [3:0] select_418 = icmp_413_s2 ? select_415 : select_417;  // quantize.cpp:61
  wire [3:0] select_427 = and_412_s2 ? select_418 : {{1{select_426_s2[2]}}, select_426_s2};
  // stage 3
  reg [3:0] t_60_s3;
  reg [4:0] select_389_s3;
  reg [3:0] select_405_s3;
  reg icmp_349_s3;
  reg or_351_s3;
  reg [3:0] select_427_s3;
  always @(posedge ap_clk) begin
    t_60_s3 <= t_60_s2;
    select_389_s3 <= select_389;
    select_405_s3 <= select_405_s2;
    icmp_349_s3 <= icmp_349_s2;
    or_351_s3 <= or_351_s2;
    select_427_s3 <= select_427;
  end
  wire [5:0] add_390 = {{1{select_389_s3[4]}}, select_389_s3} + 6'd48;  // quantize.cpp:61
  wire [4:0] add_406 = {{1{select_405_s3[3]}}, select_405_s3} + 5'd24;  // quantize.cpp:61
  wire [5:0] select_407 = icmp_349_s3 ? add_390 : {{1{add_406[4]}}, add_406};
  wire [5:0] length_428 = or_351_s3 ? select_407 : {{2{select_427_s3[3]}}, select_427_s3};
  wire [7:0] lshr_429_w = {{2{length_428[5]}}, length_428} >> 4;
  wire [5:0] shl_430 = {lshr_429_w[1:0], 4'd0};
  wire icmp_431 = shl_430 == 6'd32;  // quantize.cpp:172
  // stage 4
  reg [3:0] t_60_s4;
  reg [4:0] trunc_433_s4;
  reg icmp_431_s4;
  always @(posedge ap_clk) begin
    t_60_s4 <= t_60_s3;
    trunc_433_s4 <= length_428[4:0];
    icmp_431_s4 <= icmp_431;
  end
  wire icmp_341 = t_60_s4[2:0] == 3'd0;
  wire [4:0] add_432 = trunc_433_s4 + 5'd17;  // quantize.cpp:172
  wire [4:0] select_434 = icmp_431_s4 ? 5'd0 : add_432;  // quantize.cpp:172
  wire icmp_435 = t_60_s4[2:0] == 3'd1;
  wire icmp_436 = t_60_s4[2:0] == 3'd2;
  wire icmp_437 = t_60_s4[2:0] == 3'd3;
  wire icmp_438 = t_60_s4[2:0] == 3'd4;
  wire icmp_439 = t_60_s4[2:0] == 3'd5;
  wire icmp_440 = t_60_s4[2:0] == 3'd6;
  wire icmp_441 = t_60_s4[2:0] == 3'd7;
  wire [6:0] shl_445 = {t_60_s4, 3'd0};  // quantize.cpp:173
  wire exponents_store_456 = exponents_v4 & exponents_en4 & icmp_341;  // quantize.cpp:172
  wire exponents_store_457 = exponents_v4 & exponents_en4 & icmp_435;  // quantize.cpp:172
  wire exponents_store_458 = exponents_v4 & exponents_en4 & icmp_436;  // quantize.cpp:172
  wire exponents_store_459 = exponents_v4 & exponents_en4 & icmp_437;  // quantize.cpp:172
  wire exponents_store_460 = exponents_v4 & exponents_en4 & icmp_438;  // quantize.cpp:172
  wire exponents_store_461 = exponents_v4 & exponents_en4 & icmp_439;  // quantize.cpp:172
  wire exponents_store_462 = exponents_v4 & exponents_en4 & icmp_440;  // quantize.cpp:172
  wire exponents_store_463 = exponents_v4 & exponents_en4 & icmp_441;  // quantize.cpp:172
  // stage 5
  reg [4:0] select_434_s5;
  reg [6:0] shl_445_s5;
  always @(posedge ap_clk) begin
    select_434_s5 <= select_434;
    shl_445_s5 <= shl_445;
  end
  wire [127:0] shl_446 = {123'd0, select_434_s5} << shl_445_s5;  // quantize.cpp:173
  // stage 6
  reg [127:0] shl_446_s6;
  always @(posedge ap_clk) begin
    shl_446_s6 <= shl_446;
  end
  wire [127:0] header_447 = header_61 | shl_446_s6;  // quantize.cpp:173
  assign exponents_en0 = 1'd1;
  assign exponents_en1 = 1'd1;
  assign exponents_en2 = 1'd1;
  assign exponents_en3 = 1'd1;
  assign exponents_en4 = 1'd1;
  assign exponents_en5 = 1'd1;
  assign exponents_en6 = 1'd1;
  wire exponents_issue = exponents_run;
  wire exponents_leave = xor_443;
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
    if (exponents_v0 & exponents_en0) t_60 <= t_444;
    if (exponents_v6 & exponents_en6) header_61 <= header_447;
    if (line_157_done) t_60 <= 4'd0;
    if (line_157_done) header_61 <= 128'd0;
  end

  // ---- hls/quantize/quantize.cpp:81: line_81, 1 stages
  wire line_81_push_464 = line_81_v0 & line_81_en0;  // quantize.cpp:176
  wire line_81_push_465 = line_81_v0 & line_81_en0;  // quantize.cpp:177
  wire line_81_push_466 = line_81_v0 & line_81_en0;  // quantize.cpp:178
  wire line_81_push_467 = line_81_v0 & line_81_en0;  // quantize.cpp:179
  assign line_81_en0 = ~(line_81_v0 & ((~m_x0_beat_ready) | (~m_x1_beat_ready) | (~m_x2_beat_ready) | (~m_x3_beat_ready)));
  wire line_81_issue = line_81_run;
  wire line_81_leave = 1'b0;
  assign line_81_v0 = line_81_issue;
  wire line_81_busy = line_81_run;
  always @(posedge ap_clk) begin
    if (line_81_issue & line_81_en0) line_81_run <= 1'b0;
    if (line_81_start) line_81_run <= 1'b1;
    if (rst) begin line_81_run <= 1'b0; end
  end

  // ---- hls/quantize/quantize.cpp:180: line_180, 1 stages
  wire line_180_push_468 = line_180_v0 & line_180_en0;  // quantize.cpp:180
  assign line_180_en0 = ~(line_180_v0 & ((~m_trace_beat_ready)));
  wire line_180_issue = line_180_run;
  wire line_180_leave = 1'b0;
  assign line_180_v0 = line_180_issue;
  wire line_180_busy = line_180_run;
  always @(posedge ap_clk) begin
    if (line_180_issue & line_180_en0) line_180_run <= 1'b0;
    if (line_180_start) line_180_run <= 1'b1;
    if (rst) begin line_180_run <= 1'b0; end
  end

  // ---- hls/quantize/quantize.cpp:184: line_184, 1 stages
  wire [6:0] shl_469 = {c_4_3, 3'd0};
  wire [6:0] select_470 = cmd_13_8 ? 7'd0 : shl_469;  // quantize.cpp:184
  wire [14:0] steps_471 = {1'd0, line_108_39} + {8'd0, select_470};  // quantize.cpp:185
  wire [15:0] add_472 = {1'd0, steps_471} + 16'd65535;  // quantize.cpp:227
  wire line_184_store_473 = line_184_v0 & line_184_en0;  // quantize.cpp:190
  wire line_184_store_474 = line_184_v0 & line_184_en0;  // quantize.cpp:190
  wire line_184_store_475 = line_184_v0 & line_184_en0;  // quantize.cpp:190
  wire line_184_store_476 = line_184_v0 & line_184_en0;  // quantize.cpp:190
  wire line_184_store_477 = line_184_v0 & line_184_en0;  // quantize.cpp:190
  wire line_184_store_478 = line_184_v0 & line_184_en0;  // quantize.cpp:190
  wire line_184_store_479 = line_184_v0 & line_184_en0;  // quantize.cpp:190
  wire line_184_store_480 = line_184_v0 & line_184_en0;  // quantize.cpp:190
  wire line_184_store_481 = line_184_v0 & line_184_en0;  // quantize.cpp:191
  wire line_184_store_482 = line_184_v0 & line_184_en0;  // quantize.cpp:191
  wire line_184_store_483 = line_184_v0 & line_184_en0;  // quantize.cpp:191
  wire line_184_store_484 = line_184_v0 & line_184_en0;  // quantize.cpp:191
  wire line_184_store_485 = line_184_v0 & line_184_en0;  // quantize.cpp:191
  wire line_184_store_486 = line_184_v0 & line_184_en0;  // quantize.cpp:191
  wire line_184_store_487 = line_184_v0 & line_184_en0;  // quantize.cpp:191
  wire line_184_store_488 = line_184_v0 & line_184_en0;  // quantize.cpp:191
  assign line_184_en0 = 1'd1;
  wire line_184_issue = line_184_run;
  wire line_184_leave = 1'b0;
  assign line_184_v0 = line_184_issue;
  wire line_184_busy = line_184_run;
  always @(posedge ap_clk) begin
    if (line_184_issue & line_184_en0) line_184_run <= 1'b0;
    if (line_184_start) line_184_run <= 1'b1;
    if (rst) begin line_184_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_184_v0 & line_184_en0) line_184_62 <= steps_471;
    if (line_184_v0 & line_184_en0) line_184_63 <= select_470;
    if (line_184_v0 & line_184_en0) line_184_64 <= select_470;
    if (line_184_v0 & line_184_en0) line_184_65 <= add_472;
  end

  // ---- hls/quantize/quantize.cpp:197: send, pipelined loop, II=1, depth 15
  // stage 0
  wire [15:0] sub_490 = {1'd0, i269_66} - {9'd0, line_184_63};  // quantize.cpp:211
  wire icmp_673 = i269_66 < {8'd0, line_184_64};  // quantize.cpp:226
  wire xor_674 = icmp_673 ^ 1'd1;
  wire beat_20_771 = line_184_65 == {1'd0, i269_66};  // quantize.cpp:227
  wire icmp_774 = i269_66 < line_184_62;  // quantize.cpp:197
  wire xor_775 = icmp_774 ^ 1'd1;
  wire [14:0] i_776 = i269_66 + 15'd1;  // quantize.cpp:197
  wire send_load_781 = send_v0 & send_en0;  // quantize.cpp:199
  wire send_load_782 = send_v0 & send_en0;  // quantize.cpp:199
  // stage 1
  reg xor_674_s1;
  reg [5:0] trunc_792_s1;
  reg [5:0] trunc_802_s1;
  reg beat_20_771_s1;
  always @(posedge ap_clk) begin
    xor_674_s1 <= xor_674;
    trunc_792_s1 <= sub_490[5:0];
    trunc_802_s1 <= i269_66[5:0];
    beat_20_771_s1 <= beat_20_771;
  end
  // stage 2
  reg xor_674_s2;
  reg [5:0] trunc_792_s2;
  reg [5:0] trunc_802_s2;
  reg beat_20_771_s2;
  always @(posedge ap_clk) begin
    xor_674_s2 <= xor_674_s1;
    trunc_792_s2 <= trunc_792_s1;
    trunc_802_s2 <= trunc_802_s1;
    beat_20_771_s2 <= beat_20_771_s1;
  end
  wire [32:0] doubled_491 = {mem_even_q2[63:32], 1'd0};
  wire [4:0] select_492 = token266_67[0] ? mem_exponent_7 : mem_exponent_6;
  wire [4:0] select_493 = token266_67[0] ? mem_exponent_5 : mem_exponent_4;
  wire [4:0] select_494 = token266_67[1] ? select_492 : select_493;
  wire [4:0] select_495 = token266_67[0] ? mem_exponent_3 : mem_exponent_2;
  wire [4:0] select_496 = token266_67[0] ? mem_exponent_1 : mem_exponent_0;
  wire [4:0] select_497 = token266_67[1] ? select_495 : select_496;
  wire [4:0] select_498 = token266_67[2] ? select_494 : select_497;
  wire [32:0] doubled_507 = {mem_even_q2[31:0], 1'd0};  // stream_kernel.hpp:120
  wire [32:0] doubled_516 = {mem_even_q2[95:64], 1'd0};
  wire [32:0] doubled_526 = {mem_even_q2[127:96], 1'd0};
  wire [32:0] doubled_536 = {mem_odd_q2[31:0], 1'd0};  // stream_kernel.hpp:120
  wire [32:0] doubled_546 = {mem_odd_q2[63:32], 1'd0};
  wire [32:0] doubled_556 = {mem_odd_q2[95:64], 1'd0};
  wire [32:0] doubled_566 = {mem_odd_q2[127:96], 1'd0};
  wire icmp_777 = token266_67 == last_token_33;  // quantize.cpp:234
  wire [2:0] add_778 = token266_67 + 3'd1;  // quantize.cpp:235
  wire [2:0] token_779 = icmp_777 ? 3'd0 : add_778;  // quantize.cpp:235
  wire send_load_783 = send_v2 & send_en2;  // quantize.cpp:207
  wire send_load_784 = send_v2 & send_en2;  // quantize.cpp:207
  wire send_load_785 = send_v2 & send_en2;  // quantize.cpp:207
  wire send_load_786 = send_v2 & send_en2;  // quantize.cpp:207
  wire send_load_787 = send_v2 & send_en2;  // quantize.cpp:207
  wire send_load_788 = send_v2 & send_en2;  // quantize.cpp:207
  wire send_load_789 = send_v2 & send_en2;  // quantize.cpp:207
  wire send_load_790 = send_v2 & send_en2;  // quantize.cpp:207
  // stage 3
  reg [4:0] select_498_s3;
  reg [32:0] doubled_491_s3;
  reg [32:0] doubled_507_s3;
  reg [32:0] doubled_516_s3;
  reg [32:0] doubled_526_s3;
  reg [32:0] doubled_536_s3;
  reg [32:0] doubled_546_s3;
  reg [32:0] doubled_556_s3;
  reg [32:0] doubled_566_s3;
  reg [2:0] token266_67_s3;
  reg trunc_603_s3;
  reg trunc_606_s3;
  reg trunc_611_s3;
  reg xor_674_s3;
  reg icmp_777_s3;
  reg [5:0] trunc_792_s3;
  reg [5:0] trunc_802_s3;
  reg beat_20_771_s3;
  always @(posedge ap_clk) begin
    select_498_s3 <= select_498;
    doubled_491_s3 <= doubled_491;
    doubled_507_s3 <= doubled_507;
    doubled_516_s3 <= doubled_516;
    doubled_526_s3 <= doubled_526;
    doubled_536_s3 <= doubled_536;
    doubled_546_s3 <= doubled_546;
    doubled_556_s3 <= doubled_556;
    doubled_566_s3 <= doubled_566;
    token266_67_s3 <= token266_67;
    trunc_603_s3 <= token266_67[0];
    trunc_606_s3 <= token266_67[1];
    trunc_611_s3 <= token266_67[2];
    xor_674_s3 <= xor_674_s2;
    icmp_777_s3 <= icmp_777;
    trunc_792_s3 <= trunc_792_s2;
    trunc_802_s3 <= trunc_802_s2;
    beat_20_771_s3 <= beat_20_771_s2;
  end
  wire [32:0] ashr_499 = $signed(doubled_491_s3) >>> select_498_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_508 = $signed(doubled_507_s3) >>> select_498_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_517 = $signed(doubled_516_s3) >>> select_498_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_527 = $signed(doubled_526_s3) >>> select_498_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_537 = $signed(doubled_536_s3) >>> select_498_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_547 = $signed(doubled_546_s3) >>> select_498_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_557 = $signed(doubled_556_s3) >>> select_498_s3;  // stream_kernel.hpp:121
  wire [32:0] ashr_567 = $signed(doubled_566_s3) >>> select_498_s3;  // stream_kernel.hpp:121
  // stage 4
  reg [32:0] ashr_499_s4;
  reg [32:0] ashr_508_s4;
  reg [32:0] ashr_517_s4;
  reg [32:0] ashr_527_s4;
  reg [32:0] ashr_537_s4;
  reg [32:0] ashr_547_s4;
  reg [32:0] ashr_557_s4;
  reg [32:0] ashr_567_s4;
  reg [2:0] token266_67_s4;
  reg trunc_603_s4;
  reg trunc_606_s4;
  reg trunc_611_s4;
  reg xor_674_s4;
  reg icmp_777_s4;
  reg [5:0] trunc_792_s4;
  reg [5:0] trunc_802_s4;
  reg beat_20_771_s4;
  always @(posedge ap_clk) begin
    ashr_499_s4 <= ashr_499;
    ashr_508_s4 <= ashr_508;
    ashr_517_s4 <= ashr_517;
    ashr_527_s4 <= ashr_527;
    ashr_537_s4 <= ashr_537;
    ashr_547_s4 <= ashr_547;
    ashr_557_s4 <= ashr_557;
    ashr_567_s4 <= ashr_567;
    token266_67_s4 <= token266_67_s3;
    trunc_603_s4 <= trunc_603_s3;
    trunc_606_s4 <= trunc_606_s3;
    trunc_611_s4 <= trunc_611_s3;
    xor_674_s4 <= xor_674_s3;
    icmp_777_s4 <= icmp_777_s3;
    trunc_792_s4 <= trunc_792_s3;
    trunc_802_s4 <= trunc_802_s3;
    beat_20_771_s4 <= beat_20_771_s3;
  end
  wire [33:0] add_500 = {1'd0, ashr_499_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_501 = $signed(add_500[18:1]) > $signed(18'd32767);  // quantize.cpp:68
  wire icmp_502 = $signed(add_500[18:1]) < $signed(18'd229377);  // quantize.cpp:68
  wire [33:0] add_509 = {1'd0, ashr_508_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_510 = $signed(add_509[18:1]) > $signed(18'd32767);  // quantize.cpp:68
  wire icmp_511 = $signed(add_509[18:1]) < $signed(18'd229377);  // quantize.cpp:68
  wire [33:0] add_518 = {1'd0, ashr_517_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_519 = $signed(add_518[18:1]) > $signed(18'd32767);  // quantize.cpp:68
  wire icmp_520 = $signed(add_518[18:1]) < $signed(18'd229377);  // quantize.cpp:68
  wire [33:0] add_528 = {1'd0, ashr_527_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_529 = $signed(add_528[18:1]) > $signed(18'd32767);  // quantize.cpp:68
  wire icmp_530 = $signed(add_528[18:1]) < $signed(18'd229377);  // quantize.cpp:68
  wire [33:0] add_538 = {1'd0, ashr_537_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_539 = $signed(add_538[18:1]) > $signed(18'd32767);  // quantize.cpp:68
  wire icmp_540 = $signed(add_538[18:1]) < $signed(18'd229377);  // quantize.cpp:68
  wire [33:0] add_548 = {1'd0, ashr_547_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_549 = $signed(add_548[18:1]) > $signed(18'd32767);  // quantize.cpp:68
  wire icmp_550 = $signed(add_548[18:1]) < $signed(18'd229377);  // quantize.cpp:68
  wire [33:0] add_558 = {1'd0, ashr_557_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_559 = $signed(add_558[18:1]) > $signed(18'd32767);  // quantize.cpp:68
  wire icmp_560 = $signed(add_558[18:1]) < $signed(18'd229377);  // quantize.cpp:68
  wire [33:0] add_568 = {1'd0, ashr_567_s4} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_569 = $signed(add_568[18:1]) > $signed(18'd32767);  // quantize.cpp:68
  wire icmp_570 = $signed(add_568[18:1]) < $signed(18'd229377);  // quantize.cpp:68
  // stage 5
  reg icmp_502_s5;
  reg [15:0] trunc_504_s5;
  reg icmp_501_s5;
  reg icmp_511_s5;
  reg [15:0] trunc_513_s5;
  reg icmp_510_s5;
  reg icmp_520_s5;
  reg [15:0] trunc_522_s5;
  reg icmp_519_s5;
  reg icmp_530_s5;
  reg [15:0] trunc_532_s5;
  reg icmp_529_s5;
  reg icmp_540_s5;
  reg [15:0] trunc_542_s5;
  reg icmp_539_s5;
  reg icmp_550_s5;
  reg [15:0] trunc_552_s5;
  reg icmp_549_s5;
  reg icmp_560_s5;
  reg [15:0] trunc_562_s5;
  reg icmp_559_s5;
  reg icmp_570_s5;
  reg [15:0] trunc_572_s5;
  reg icmp_569_s5;
  reg [2:0] token266_67_s5;
  reg trunc_603_s5;
  reg trunc_606_s5;
  reg trunc_611_s5;
  reg xor_674_s5;
  reg icmp_777_s5;
  reg [5:0] trunc_792_s5;
  reg [5:0] trunc_802_s5;
  reg beat_20_771_s5;
  always @(posedge ap_clk) begin
    icmp_502_s5 <= icmp_502;
    trunc_504_s5 <= add_500[16:1];
    icmp_501_s5 <= icmp_501;
    icmp_511_s5 <= icmp_511;
    trunc_513_s5 <= add_509[16:1];
    icmp_510_s5 <= icmp_510;
    icmp_520_s5 <= icmp_520;
    trunc_522_s5 <= add_518[16:1];
    icmp_519_s5 <= icmp_519;
    icmp_530_s5 <= icmp_530;
    trunc_532_s5 <= add_528[16:1];
    icmp_529_s5 <= icmp_529;
    icmp_540_s5 <= icmp_540;
    trunc_542_s5 <= add_538[16:1];
    icmp_539_s5 <= icmp_539;
    icmp_550_s5 <= icmp_550;
    trunc_552_s5 <= add_548[16:1];
    icmp_549_s5 <= icmp_549;
    icmp_560_s5 <= icmp_560;
    trunc_562_s5 <= add_558[16:1];
    icmp_559_s5 <= icmp_559;
    icmp_570_s5 <= icmp_570;
    trunc_572_s5 <= add_568[16:1];
    icmp_569_s5 <= icmp_569;
    token266_67_s5 <= token266_67_s4;
    trunc_603_s5 <= trunc_603_s4;
    trunc_606_s5 <= trunc_606_s4;
    trunc_611_s5 <= trunc_611_s4;
    xor_674_s5 <= xor_674_s4;
    icmp_777_s5 <= icmp_777_s4;
    trunc_792_s5 <= trunc_792_s4;
    trunc_802_s5 <= trunc_802_s4;
    beat_20_771_s5 <= beat_20_771_s4;
  end
  wire [15:0] select_503 = icmp_502_s5 ? 16'd32769 : trunc_504_s5;  // quantize.cpp:68
  wire [15:0] m_505 = icmp_501_s5 ? 16'd32767 : select_503;  // quantize.cpp:68
  wire [31:0] shl_506 = {m_505, 16'd0};
  wire [15:0] select_512 = icmp_511_s5 ? 16'd32769 : trunc_513_s5;  // quantize.cpp:68
  wire [15:0] m_514 = icmp_510_s5 ? 16'd32767 : select_512;  // quantize.cpp:68
  wire [31:0] a_515 = shl_506 | {16'd0, m_514};  // quantize.cpp:208
  wire [15:0] select_521 = icmp_520_s5 ? 16'd32769 : trunc_522_s5;  // quantize.cpp:68
  wire [15:0] m_523 = icmp_519_s5 ? 16'd32767 : select_521;  // quantize.cpp:68
  wire [47:0] shl_524 = {m_523, 32'd0};
  wire [47:0] a_525 = {16'd0, a_515} | shl_524;  // quantize.cpp:208
  wire [15:0] select_531 = icmp_530_s5 ? 16'd32769 : trunc_532_s5;  // quantize.cpp:68
  wire [15:0] m_533 = icmp_529_s5 ? 16'd32767 : select_531;  // quantize.cpp:68
  wire [63:0] shl_534 = {m_533, 48'd0};
  wire [63:0] a_535 = {16'd0, a_525} | shl_534;  // quantize.cpp:208
  wire [15:0] select_541 = icmp_540_s5 ? 16'd32769 : trunc_542_s5;  // quantize.cpp:68
  wire [15:0] m_543 = icmp_539_s5 ? 16'd32767 : select_541;  // quantize.cpp:68
  wire [79:0] shl_544 = {m_543, 64'd0};
  wire [79:0] a_545 = {16'd0, a_535} | shl_544;  // quantize.cpp:208
  wire [15:0] select_551 = icmp_550_s5 ? 16'd32769 : trunc_552_s5;  // quantize.cpp:68
  wire [15:0] m_553 = icmp_549_s5 ? 16'd32767 : select_551;  // quantize.cpp:68
  wire [95:0] shl_554 = {m_553, 80'd0};
  wire [95:0] a_555 = {16'd0, a_545} | shl_554;  // quantize.cpp:208
  wire [15:0] select_561 = icmp_560_s5 ? 16'd32769 : trunc_562_s5;  // quantize.cpp:68
  wire [15:0] m_563 = icmp_559_s5 ? 16'd32767 : select_561;  // quantize.cpp:68
  wire [111:0] shl_564 = {m_563, 96'd0};
  wire [111:0] a_565 = {16'd0, a_555} | shl_564;  // quantize.cpp:208
  wire [15:0] select_571 = icmp_570_s5 ? 16'd32769 : trunc_572_s5;  // quantize.cpp:68
  wire [15:0] m_573 = icmp_569_s5 ? 16'd32767 : select_571;  // quantize.cpp:68
  wire [15:0] sub_579 = 16'd0 - m_514;  // quantize.cpp:209
  wire [15:0] any_of_580 = m_514[15] ? sub_579 : m_514;  // quantize.cpp:209
  wire [15:0] sub_581 = 16'd0 - m_505;  // quantize.cpp:209
  wire [15:0] select_582 = m_505[15] ? sub_581 : m_505;  // quantize.cpp:209
  wire [15:0] sub_584 = 16'd0 - m_523;  // quantize.cpp:209
  wire [15:0] select_585 = m_523[15] ? sub_584 : m_523;  // quantize.cpp:209
  wire [15:0] sub_586 = 16'd0 - m_533;  // quantize.cpp:209
  wire [15:0] select_587 = m_533[15] ? sub_586 : m_533;  // quantize.cpp:209
  wire [15:0] sub_590 = 16'd0 - m_543;  // quantize.cpp:209
  wire [15:0] select_591 = m_543[15] ? sub_590 : m_543;  // quantize.cpp:209
  wire [15:0] sub_592 = 16'd0 - m_553;  // quantize.cpp:209
  wire [15:0] select_593 = m_553[15] ? sub_592 : m_553;  // quantize.cpp:209
  wire [15:0] sub_595 = 16'd0 - m_563;  // quantize.cpp:209
  wire [15:0] select_596 = m_563[15] ? sub_595 : m_563;  // quantize.cpp:209
  wire [15:0] sub_597 = 16'd0 - m_573;  // quantize.cpp:209
  wire [15:0] select_598 = m_573[15] ? sub_597 : m_573;  // quantize.cpp:209
  // stage 6
  reg [15:0] m_573_s6;
  reg [111:0] a_565_s6;
  reg [2:0] token266_67_s6;
  reg [15:0] any_of_580_s6;
  reg [15:0] select_582_s6;
  reg [15:0] select_585_s6;
  reg [15:0] select_587_s6;
  reg [15:0] select_591_s6;
  reg [15:0] select_593_s6;
  reg [15:0] select_596_s6;
  reg [15:0] select_598_s6;
  reg trunc_603_s6;
  reg trunc_606_s6;
  reg trunc_611_s6;
  reg xor_674_s6;
  reg icmp_777_s6;
  reg [5:0] trunc_792_s6;
  reg [5:0] trunc_802_s6;
  reg beat_20_771_s6;
  always @(posedge ap_clk) begin
    m_573_s6 <= m_573;
    a_565_s6 <= a_565;
    token266_67_s6 <= token266_67_s5;
    any_of_580_s6 <= any_of_580;
    select_582_s6 <= select_582;
    select_585_s6 <= select_585;
    select_587_s6 <= select_587;
    select_591_s6 <= select_591;
    select_593_s6 <= select_593;
    select_596_s6 <= select_596;
    select_598_s6 <= select_598;
    trunc_603_s6 <= trunc_603_s5;
    trunc_606_s6 <= trunc_606_s5;
    trunc_611_s6 <= trunc_611_s5;
    xor_674_s6 <= xor_674_s5;
    icmp_777_s6 <= icmp_777_s5;
    trunc_792_s6 <= trunc_792_s5;
    trunc_802_s6 <= trunc_802_s5;
    beat_20_771_s6 <= beat_20_771_s5;
  end
  wire icmp_576 = group_68 == 3'd0;  // quantize.cpp:222
  wire xor_577 = icmp_576 ^ 1'd1;
  wire icmp_578 = token266_67_s6 == 3'd0;
  wire [15:0] any_of_583 = any_of_580_s6 | select_582_s6;  // quantize.cpp:209
  wire [15:0] or_588 = select_585_s6 | select_587_s6;  // quantize.cpp:209
  wire [15:0] or_589 = any_of_583 | or_588;  // quantize.cpp:209
  wire [15:0] or_594 = select_591_s6 | select_593_s6;  // quantize.cpp:209
  wire [15:0] or_599 = select_596_s6 | select_598_s6;  // quantize.cpp:209
  wire [15:0] or_600 = or_594 | or_599;  // quantize.cpp:209
  wire [15:0] or_601 = or_589 | or_600;  // quantize.cpp:209
  wire [14:0] select_602 = trunc_603_s6 ? mem_any_a_7 : mem_any_a_6;
  wire [14:0] select_604 = trunc_603_s6 ? mem_any_a_5 : mem_any_a_4;
  wire [14:0] select_605 = trunc_606_s6 ? select_602 : select_604;
  wire [14:0] select_607 = trunc_603_s6 ? mem_any_a_3 : mem_any_a_2;
  wire [14:0] select_608 = trunc_603_s6 ? mem_any_a_1 : mem_any_a_0;
  wire [14:0] select_609 = trunc_606_s6 ? select_607 : select_608;
  wire [14:0] select_610 = trunc_611_s6 ? select_605 : select_609;
  wire [15:0] or_612 = or_601 | {1'd0, select_610};  // quantize.cpp:222
  wire [14:0] ref_613 = icmp_576 ? or_601[14:0] : or_612[14:0];
  wire icmp_614 = token266_67_s6 == 3'd1;
  wire icmp_615 = token266_67_s6 == 3'd2;
  wire icmp_616 = token266_67_s6 == 3'd3;
  wire icmp_617 = token266_67_s6 == 3'd4;
  wire icmp_618 = token266_67_s6 == 3'd5;
  wire icmp_619 = token266_67_s6 == 3'd6;
  wire icmp_620 = token266_67_s6 == 3'd7;
  wire icmp_621 = group_68 == 3'd7;  // quantize.cpp:225
  wire and_622 = icmp_578 & icmp_621;
  wire and_666 = icmp_614 & icmp_621;
  wire and_667 = icmp_615 & icmp_621;
  wire and_668 = icmp_616 & icmp_621;
  wire and_669 = icmp_617 & icmp_621;
  wire and_670 = icmp_618 & icmp_621;
  wire and_671 = icmp_619 & icmp_621;
  wire and_672 = icmp_620 & icmp_621;
  wire [2:0] group_780 = group_68 + {2'd0, icmp_777_s6};  // quantize.cpp:234
  wire send_load_803 = send_v6 & send_en6 & xor_577;  // quantize.cpp:222
  wire send_load_804 = send_v6 & send_en6 & xor_577;  // quantize.cpp:222
  wire send_load_805 = send_v6 & send_en6 & xor_577;  // quantize.cpp:222
  wire send_load_806 = send_v6 & send_en6 & xor_577;  // quantize.cpp:222
  wire send_load_807 = send_v6 & send_en6 & xor_577;  // quantize.cpp:222
  wire send_load_808 = send_v6 & send_en6 & xor_577;  // quantize.cpp:222
  wire send_load_809 = send_v6 & send_en6 & xor_577;  // quantize.cpp:222
  wire send_load_810 = send_v6 & send_en6 & xor_577;  // quantize.cpp:222
  wire send_store_811 = send_v6 & send_en6 & icmp_578;  // quantize.cpp:223
  wire send_store_812 = send_v6 & send_en6 & icmp_614;  // quantize.cpp:223
  wire send_store_813 = send_v6 & send_en6 & icmp_615;  // quantize.cpp:223
  wire send_store_814 = send_v6 & send_en6 & icmp_616;  // quantize.cpp:223
  wire send_store_815 = send_v6 & send_en6 & icmp_617;  // quantize.cpp:223
  wire send_store_816 = send_v6 & send_en6 & icmp_618;  // quantize.cpp:223
  wire send_store_817 = send_v6 & send_en6 & icmp_619;  // quantize.cpp:223
  wire send_store_818 = send_v6 & send_en6 & icmp_620;  // quantize.cpp:223
  // stage 7
  reg [15:0] m_573_s7;
  reg [111:0] a_565_s7;
  reg [14:0] ref_613_s7;
  reg trunc_603_s7;
  reg trunc_606_s7;
  reg trunc_611_s7;
  reg xor_674_s7;
  reg [5:0] trunc_792_s7;
  reg [5:0] trunc_802_s7;
  reg and_622_s7;
  reg and_666_s7;
  reg and_667_s7;
  reg and_668_s7;
  reg and_669_s7;
  reg and_670_s7;
  reg and_671_s7;
  reg and_672_s7;
  reg beat_20_771_s7;
  always @(posedge ap_clk) begin
    m_573_s7 <= m_573_s6;
    a_565_s7 <= a_565_s6;
    ref_613_s7 <= ref_613;
    trunc_603_s7 <= trunc_603_s6;
    trunc_606_s7 <= trunc_606_s6;
    trunc_611_s7 <= trunc_611_s6;
    xor_674_s7 <= xor_674_s6;
    trunc_792_s7 <= trunc_792_s6;
    trunc_802_s7 <= trunc_802_s6;
    and_622_s7 <= and_622;
    and_666_s7 <= and_666;
    and_667_s7 <= and_667;
    and_668_s7 <= and_668;
    and_669_s7 <= and_669;
    and_670_s7 <= and_670;
    and_671_s7 <= and_671;
    and_672_s7 <= and_672;
    beat_20_771_s7 <= beat_20_771_s6;
  end
  wire icmp_623 = ref_613_s7 < 15'd128;  // quantize.cpp:61
  wire icmp_624 = ref_613_s7 < 15'd2048;  // quantize.cpp:61
  wire or_625 = icmp_623 | icmp_624;
  wire icmp_626 = ref_613_s7[7:3] == 5'd0;  // quantize.cpp:61
  wire icmp_627 = ref_613_s7[7:1] == 7'd0;  // quantize.cpp:61
  wire [2:0] select_628 = ref_613_s7[0] ? 3'd6 : 3'd5;  // quantize.cpp:61
  wire icmp_629 = ref_613_s7[7:0] < 8'd4;  // quantize.cpp:61
  wire [1:0] or_630 = {1'd0, ref_613_s7[1]} | 2'd2;  // quantize.cpp:61
  wire [1:0] select_631 = icmp_629 ? or_630 : 2'd0;  // quantize.cpp:61
  wire [2:0] select_632 = icmp_627 ? select_628 : {{1{select_631[1]}}, select_631};  // quantize.cpp:61
  wire [3:0] add_633 = {{1{select_632[2]}}, select_632} + 4'd12;  // quantize.cpp:61
  wire xor_634 = icmp_626 ^ 1'd1;
  wire icmp_635 = ref_613_s7[7:5] == 3'd0;  // quantize.cpp:61
  wire and_636 = xor_634 & icmp_635;
  wire icmp_637 = ref_613_s7[7:0] < 8'd16;  // quantize.cpp:61
  wire [2:0] or_638 = {1'd0, ref_613_s7[4:3]} | 3'd4;  // quantize.cpp:61
  wire [2:0] select_639 = icmp_637 ? or_638 : 3'd6;  // quantize.cpp:61
  wire icmp_640 = ref_613_s7[7:0] < 8'd64;  // quantize.cpp:61
  wire [1:0] or_641 = {1'd0, ref_613_s7[5]} | 2'd2;
  wire [1:0] select_642 = icmp_640 ? or_641 : 2'd0;  // quantize.cpp:61
  wire [2:0] select_643 = and_636 ? select_639 : {{1{select_642[1]}}, select_642};  // quantize.cpp:61
  wire icmp_646 = ref_613_s7 < 15'd512;  // quantize.cpp:61
  wire icmp_647 = ref_613_s7 > 15'd255;  // quantize.cpp:61
  wire icmp_649 = ref_613_s7 > 15'd1023;  // quantize.cpp:61
  wire icmp_653 = ref_613_s7 < 15'd8192;  // quantize.cpp:61
  wire xor_654 = icmp_623 ^ 1'd1;
  wire xor_655 = icmp_624 ^ 1'd1;
  wire and_656 = xor_654 & xor_655;
  wire and_657 = icmp_653 & and_656;
  wire icmp_658 = ref_613_s7 > 15'd4095;  // quantize.cpp:61
  wire [2:0] select_659 = icmp_658 ? 3'd6 : 3'd5;  // quantize.cpp:61
  wire xor_660 = ref_613_s7[14] ^ 1'd1;
  wire [2:0] select_661 = and_657 ? select_659 : {3{xor_660}};  // quantize.cpp:61
  // stage 8
  reg [15:0] m_573_s8;
  reg [111:0] a_565_s8;
  reg icmp_626_s8;
  reg [3:0] add_633_s8;
  reg [2:0] select_643_s8;
  reg icmp_647_s8;
  reg icmp_649_s8;
  reg icmp_646_s8;
  reg icmp_623_s8;
  reg or_625_s8;
  reg [2:0] select_661_s8;
  reg trunc_603_s8;
  reg trunc_606_s8;
  reg trunc_611_s8;
  reg xor_674_s8;
  reg [5:0] trunc_792_s8;
  reg [5:0] trunc_802_s8;
  reg and_622_s8;
  reg and_666_s8;
  reg and_667_s8;
  reg and_668_s8;
  reg and_669_s8;
  reg and_670_s8;
  reg and_671_s8;
  reg and_672_s8;
  reg beat_20_771_s8;
  always @(posedge ap_clk) begin
    m_573_s8 <= m_573_s7;
    a_565_s8 <= a_565_s7;
    icmp_626_s8 <= icmp_626;
    add_633_s8 <= add_633;
    select_643_s8 <= select_643;
    icmp_647_s8 <= icmp_647;
    icmp_649_s8 <= icmp_649;
    icmp_646_s8 <= icmp_646;
    icmp_623_s8 <= icmp_623;
    or_625_s8 <= or_625;
    select_661_s8 <= select_661;
    trunc_603_s8 <= trunc_603_s7;
    trunc_606_s8 <= trunc_606_s7;
    trunc_611_s8 <= trunc_611_s7;
    xor_674_s8 <= xor_674_s7;
    trunc_792_s8 <= trunc_792_s7;
    trunc_802_s8 <= trunc_802_s7;
    and_622_s8 <= and_622_s7;
    and_666_s8 <= and_666_s7;
    and_667_s8 <= and_667_s7;
    and_668_s8 <= and_668_s7;
    and_669_s8 <= and_669_s7;
    and_670_s8 <= and_670_s7;
    and_671_s8 <= and_671_s7;
    and_672_s8 <= and_672_s7;
    beat_20_771_s8 <= beat_20_771_s7;
  end
  wire xor_489 = cmd_13_8 ^ 1'd1;
  wire [3:0] select_644 = icmp_626_s8 ? add_633_s8 : {{1{select_643_s8[2]}}, select_643_s8};  // quantize.cpp:61
  wire [4:0] add_645 = {{1{select_644[3]}}, select_644} + 5'd24;  // quantize.cpp:61
  wire [3:0] select_648 = icmp_647_s8 ? 4'd10 : 4'd9;  // quantize.cpp:61
  wire [3:0] select_650 = icmp_649_s8 ? 4'd12 : 4'd11;  // quantize.cpp:61
  wire [3:0] select_651 = icmp_646_s8 ? select_648 : select_650;  // quantize.cpp:61
  wire [4:0] select_652 = icmp_623_s8 ? add_645 : {{1{select_651[3]}}, select_651};  // quantize.cpp:61
  wire [4:0] length_662 = or_625_s8 ? select_652 : {{2{select_661_s8[2]}}, select_661_s8};  // quantize.cpp:61
  wire send_load_791 = send_v8 & send_en8 & xor_489;  // quantize.cpp:211
  // stage 9
  reg [15:0] m_573_s9;
  reg [111:0] a_565_s9;
  reg [4:0] length_662_s9;
  reg trunc_603_s9;
  reg trunc_606_s9;
  reg trunc_611_s9;
  reg xor_674_s9;
  reg xor_489_s9;
  reg [5:0] trunc_802_s9;
  reg and_622_s9;
  reg and_666_s9;
  reg and_667_s9;
  reg and_668_s9;
  reg and_669_s9;
  reg and_670_s9;
  reg and_671_s9;
  reg and_672_s9;
  reg beat_20_771_s9;
  always @(posedge ap_clk) begin
    m_573_s9 <= m_573_s8;
    a_565_s9 <= a_565_s8;
    length_662_s9 <= length_662;
    trunc_603_s9 <= trunc_603_s8;
    trunc_606_s9 <= trunc_606_s8;
    trunc_611_s9 <= trunc_611_s8;
    xor_674_s9 <= xor_674_s8;
    xor_489_s9 <= xor_489;
    trunc_802_s9 <= trunc_802_s8;
    and_622_s9 <= and_622_s8;
    and_666_s9 <= and_666_s8;
    and_667_s9 <= and_667_s8;
    and_668_s9 <= and_668_s8;
    and_669_s9 <= and_669_s8;
    and_670_s9 <= and_670_s8;
    and_671_s9 <= and_671_s8;
    and_672_s9 <= and_672_s8;
    beat_20_771_s9 <= beat_20_771_s8;
  end
  wire [3:0] length_663 = length_662_s9[3:0] + 4'd15;  // quantize.cpp:61
  wire [3:0] add_664 = length_663 + 4'd9;  // quantize.cpp:225
  wire [3:0] select_665 = length_663[3] ? add_664 : 4'd0;
  wire [3:0] select_678 = trunc_603_s9 ? mem_shift_7 : mem_shift_6;
  wire [3:0] select_679 = trunc_603_s9 ? mem_shift_5 : mem_shift_4;
  wire [3:0] select_680 = trunc_606_s9 ? select_678 : select_679;
  wire [3:0] select_681 = trunc_603_s9 ? mem_shift_3 : mem_shift_2;
  wire [3:0] select_682 = trunc_603_s9 ? mem_shift_1 : mem_shift_0;
  wire [3:0] select_683 = trunc_606_s9 ? select_681 : select_682;
  wire [3:0] select_684 = trunc_611_s9 ? select_680 : select_683;
  wire send_load_793 = send_v9 & send_en9 & xor_489_s9;  // quantize.cpp:218
  wire send_load_794 = send_v9 & send_en9 & xor_489_s9;  // quantize.cpp:218
  wire send_load_795 = send_v9 & send_en9 & xor_489_s9;  // quantize.cpp:218
  wire send_load_796 = send_v9 & send_en9 & xor_489_s9;  // quantize.cpp:218
  wire send_load_797 = send_v9 & send_en9 & xor_489_s9;  // quantize.cpp:218
  wire send_load_798 = send_v9 & send_en9 & xor_489_s9;  // quantize.cpp:218
  wire send_load_799 = send_v9 & send_en9 & xor_489_s9;  // quantize.cpp:218
  wire send_load_800 = send_v9 & send_en9 & xor_489_s9;  // quantize.cpp:218
  wire send_store_819 = send_v9 & send_en9 & and_622_s9;  // quantize.cpp:225
  wire send_store_820 = send_v9 & send_en9 & and_666_s9;  // quantize.cpp:225
  wire send_store_821 = send_v9 & send_en9 & and_667_s9;  // quantize.cpp:225
  wire send_store_822 = send_v9 & send_en9 & and_668_s9;  // quantize.cpp:225
  wire send_store_823 = send_v9 & send_en9 & and_669_s9;  // quantize.cpp:225
  wire send_store_824 = send_v9 & send_en9 & and_670_s9;  // quantize.cpp:225
  wire send_store_825 = send_v9 & send_en9 & and_671_s9;  // quantize.cpp:225
  wire send_store_826 = send_v9 & send_en9 & and_672_s9;  // quantize.cpp:225
  // stage 10
  reg [15:0] m_573_s10;
  reg [111:0] a_565_s10;
  reg [15:0] zext_677_s10;
  reg [3:0] select_684_s10;
  reg [15:0] zext_694_s10;
  reg [15:0] zext_705_s10;
  reg [15:0] zext_716_s10;
  reg [15:0] zext_727_s10;
  reg [15:0] zext_738_s10;
  reg [15:0] zext_749_s10;
  reg [15:0] zext_760_s10;
  reg xor_674_s10;
  reg [5:0] trunc_802_s10;
  reg beat_20_771_s10;
  always @(posedge ap_clk) begin
    m_573_s10 <= m_573_s9;
    a_565_s10 <= a_565_s9;
    zext_677_s10 <= mem_recent_q[15:0];
    select_684_s10 <= select_684;
    zext_694_s10 <= mem_recent_q[31:16];
    zext_705_s10 <= mem_recent_q[47:32];
    zext_716_s10 <= mem_recent_q[63:48];
    zext_727_s10 <= mem_recent_q[79:64];
    zext_738_s10 <= mem_recent_q[95:80];
    zext_749_s10 <= mem_recent_q[111:96];
    zext_760_s10 <= mem_recent_q[127:112];
    xor_674_s10 <= xor_674_s9;
    trunc_802_s10 <= trunc_802_s9;
    beat_20_771_s10 <= beat_20_771_s9;
  end
  wire [16:0] shl_676 = {zext_677_s10, 1'd0};
  wire [16:0] ashr_685 = $signed(shl_676) >>> select_684_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_693 = {zext_694_s10, 1'd0};
  wire [16:0] ashr_695 = $signed(shl_693) >>> select_684_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_704 = {zext_705_s10, 1'd0};
  wire [16:0] ashr_706 = $signed(shl_704) >>> select_684_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_715 = {zext_716_s10, 1'd0};
  wire [16:0] ashr_717 = $signed(shl_715) >>> select_684_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_726 = {zext_727_s10, 1'd0};
  wire [16:0] ashr_728 = $signed(shl_726) >>> select_684_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_737 = {zext_738_s10, 1'd0};
  wire [16:0] ashr_739 = $signed(shl_737) >>> select_684_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_748 = {zext_749_s10, 1'd0};
  wire [16:0] ashr_750 = $signed(shl_748) >>> select_684_s10;  // stream_kernel.hpp:121
  wire [16:0] shl_759 = {zext_760_s10, 1'd0};
  wire [16:0] ashr_761 = $signed(shl_759) >>> select_684_s10;  // stream_kernel.hpp:121
  // stage 11
  reg [15:0] m_573_s11;
  reg [111:0] a_565_s11;
  reg [16:0] ashr_685_s11;
  reg [3:0] select_684_s10_s11;
  reg [16:0] ashr_695_s11;
  reg [16:0] ashr_706_s11;
  reg [16:0] ashr_717_s11;
  reg [16:0] ashr_728_s11;
  reg [16:0] ashr_739_s11;
  reg [16:0] ashr_750_s11;
  reg [16:0] ashr_761_s11;
  reg xor_674_s11;
  reg [5:0] trunc_802_s11;
  reg beat_20_771_s11;
  always @(posedge ap_clk) begin
    m_573_s11 <= m_573_s10;
    a_565_s11 <= a_565_s10;
    ashr_685_s11 <= ashr_685;
    select_684_s10_s11 <= select_684_s10;
    ashr_695_s11 <= ashr_695;
    ashr_706_s11 <= ashr_706;
    ashr_717_s11 <= ashr_717;
    ashr_728_s11 <= ashr_728;
    ashr_739_s11 <= ashr_739;
    ashr_750_s11 <= ashr_750;
    ashr_761_s11 <= ashr_761;
    xor_674_s11 <= xor_674_s10;
    trunc_802_s11 <= trunc_802_s10;
    beat_20_771_s11 <= beat_20_771_s10;
  end
  wire [17:0] add_686 = {1'd0, ashr_685_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_687 = $signed(add_686[16:1]) > $signed(16'd65409);  // quantize.cpp:75
  wire [15:0] select_688 = icmp_687 ? add_686[16:1] : 16'd65409;  // quantize.cpp:75
  wire [17:0] add_696 = {1'd0, ashr_695_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_697 = $signed(add_696[16:1]) > $signed(16'd65409);  // quantize.cpp:75
  wire [15:0] select_698 = icmp_697 ? add_696[16:1] : 16'd65409;  // quantize.cpp:75
  wire [17:0] add_707 = {1'd0, ashr_706_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_708 = $signed(add_707[16:1]) > $signed(16'd65409);  // quantize.cpp:75
  wire [15:0] select_709 = icmp_708 ? add_707[16:1] : 16'd65409;  // quantize.cpp:75
  wire [17:0] add_718 = {1'd0, ashr_717_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_719 = $signed(add_718[16:1]) > $signed(16'd65409);  // quantize.cpp:75
  wire [15:0] select_720 = icmp_719 ? add_718[16:1] : 16'd65409;  // quantize.cpp:75
  wire [17:0] add_729 = {1'd0, ashr_728_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_730 = $signed(add_729[16:1]) > $signed(16'd65409);  // quantize.cpp:75
  wire [15:0] select_731 = icmp_730 ? add_729[16:1] : 16'd65409;  // quantize.cpp:75
  wire [17:0] add_740 = {1'd0, ashr_739_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_741 = $signed(add_740[16:1]) > $signed(16'd65409);  // quantize.cpp:75
  wire [15:0] select_742 = icmp_741 ? add_740[16:1] : 16'd65409;  // quantize.cpp:75
  wire [17:0] add_751 = {1'd0, ashr_750_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_752 = $signed(add_751[16:1]) > $signed(16'd65409);  // quantize.cpp:75
  wire [15:0] select_753 = icmp_752 ? add_751[16:1] : 16'd65409;  // quantize.cpp:75
  wire [17:0] add_762 = {1'd0, ashr_761_s11} + 18'd1;  // stream_kernel.hpp:121
  wire icmp_763 = $signed(add_762[16:1]) > $signed(16'd65409);  // quantize.cpp:75
  wire [15:0] select_764 = icmp_763 ? add_762[16:1] : 16'd65409;  // quantize.cpp:75
  // stage 12
  reg [15:0] m_573_s12;
  reg [111:0] a_565_s12;
  reg [15:0] select_688_s12;
  reg [3:0] select_684_s10_s12;
  reg [15:0] select_698_s12;
  reg [15:0] select_709_s12;
  reg [15:0] select_720_s12;
  reg [15:0] select_731_s12;
  reg [15:0] select_742_s12;
  reg [15:0] select_753_s12;
  reg [15:0] select_764_s12;
  reg xor_674_s12;
  reg [5:0] trunc_802_s12;
  reg beat_20_771_s12;
  always @(posedge ap_clk) begin
    m_573_s12 <= m_573_s11;
    a_565_s12 <= a_565_s11;
    select_688_s12 <= select_688;
    select_684_s10_s12 <= select_684_s10_s11;
    select_698_s12 <= select_698;
    select_709_s12 <= select_709;
    select_720_s12 <= select_720;
    select_731_s12 <= select_731;
    select_742_s12 <= select_742;
    select_753_s12 <= select_753;
    select_764_s12 <= select_764;
    xor_674_s12 <= xor_674_s11;
    trunc_802_s12 <= trunc_802_s11;
    beat_20_771_s12 <= beat_20_771_s11;
  end
  wire icmp_689 = $signed(select_688_s12) < $signed(16'd127);  // quantize.cpp:75
  wire [15:0] clipped_690 = icmp_689 ? select_688_s12 : 16'd127;  // quantize.cpp:75
  wire icmp_699 = $signed(select_698_s12) < $signed(16'd127);  // quantize.cpp:75
  wire [15:0] clipped_700 = icmp_699 ? select_698_s12 : 16'd127;  // quantize.cpp:75
  wire icmp_710 = $signed(select_709_s12) < $signed(16'd127);  // quantize.cpp:75
  wire [15:0] clipped_711 = icmp_710 ? select_709_s12 : 16'd127;  // quantize.cpp:75
  wire icmp_721 = $signed(select_720_s12) < $signed(16'd127);  // quantize.cpp:75
  wire [15:0] clipped_722 = icmp_721 ? select_720_s12 : 16'd127;  // quantize.cpp:75
  wire icmp_732 = $signed(select_731_s12) < $signed(16'd127);  // quantize.cpp:75
  wire [15:0] clipped_733 = icmp_732 ? select_731_s12 : 16'd127;  // quantize.cpp:75
  wire icmp_743 = $signed(select_742_s12) < $signed(16'd127);  // quantize.cpp:75
  wire [15:0] clipped_744 = icmp_743 ? select_742_s12 : 16'd127;  // quantize.cpp:75
  wire icmp_754 = $signed(select_753_s12) < $signed(16'd127);  // quantize.cpp:75
  wire [15:0] clipped_755 = icmp_754 ? select_753_s12 : 16'd127;  // quantize.cpp:75
  wire icmp_765 = $signed(select_764_s12) < $signed(16'd127);  // quantize.cpp:75
  wire [15:0] clipped_766 = icmp_765 ? select_764_s12 : 16'd127;  // quantize.cpp:75
  // stage 13
  reg [15:0] m_573_s13;
  reg [111:0] a_565_s13;
  reg [15:0] clipped_690_s13;
  reg [3:0] select_684_s10_s13;
  reg [15:0] clipped_700_s13;
  reg [15:0] clipped_711_s13;
  reg [15:0] clipped_722_s13;
  reg [15:0] clipped_733_s13;
  reg [15:0] clipped_744_s13;
  reg [15:0] clipped_755_s13;
  reg [15:0] clipped_766_s13;
  reg xor_674_s13;
  reg [5:0] trunc_802_s13;
  reg beat_20_771_s13;
  always @(posedge ap_clk) begin
    m_573_s13 <= m_573_s12;
    a_565_s13 <= a_565_s12;
    clipped_690_s13 <= clipped_690;
    select_684_s10_s13 <= select_684_s10_s12;
    clipped_700_s13 <= clipped_700;
    clipped_711_s13 <= clipped_711;
    clipped_722_s13 <= clipped_722;
    clipped_733_s13 <= clipped_733;
    clipped_744_s13 <= clipped_744;
    clipped_755_s13 <= clipped_755;
    clipped_766_s13 <= clipped_766;
    xor_674_s13 <= xor_674_s12;
    trunc_802_s13 <= trunc_802_s12;
    beat_20_771_s13 <= beat_20_771_s12;
  end
  wire [127:0] shl_574 = {m_573_s13, 112'd0};  // quantize.cpp:208
  wire [127:0] a_575 = {16'd0, a_565_s13} | shl_574;  // quantize.cpp:208
  wire [127:0] shl_675 = {m_573_s13, 112'd0};
  wire [15:0] shl_691 = clipped_690_s13 << select_684_s10_s13;  // quantize.cpp:76
  wire [127:0] out_692 = shl_675 | {112'd0, shl_691};  // quantize.cpp:218
  wire [15:0] shl_701 = clipped_700_s13 << select_684_s10_s13;  // quantize.cpp:76
  wire [31:0] shl_702 = {shl_701, 16'd0};
  wire [127:0] out_703 = out_692 | {96'd0, shl_702};  // quantize.cpp:218
  wire [15:0] shl_712 = clipped_711_s13 << select_684_s10_s13;  // quantize.cpp:76
  wire [47:0] shl_713 = {shl_712, 32'd0};
  wire [127:0] out_714 = out_703 | {80'd0, shl_713};  // quantize.cpp:218
  wire [15:0] shl_723 = clipped_722_s13 << select_684_s10_s13;  // quantize.cpp:76
  wire [63:0] shl_724 = {shl_723, 48'd0};
  wire [127:0] out_725 = out_714 | {64'd0, shl_724};  // quantize.cpp:218
  wire [15:0] shl_734 = clipped_733_s13 << select_684_s10_s13;  // quantize.cpp:76
  wire [79:0] shl_735 = {shl_734, 64'd0};
  wire [127:0] out_736 = out_725 | {48'd0, shl_735};  // quantize.cpp:218
  wire [15:0] shl_745 = clipped_744_s13 << select_684_s10_s13;  // quantize.cpp:76
  wire [95:0] shl_746 = {shl_745, 80'd0};
  wire [127:0] out_747 = out_736 | {32'd0, shl_746};  // quantize.cpp:218
  wire [15:0] shl_756 = clipped_755_s13 << select_684_s10_s13;  // quantize.cpp:76
  wire [111:0] shl_757 = {shl_756, 96'd0};  // quantize.cpp:218
  wire [127:0] or_758 = out_747 | {{16{shl_757[111]}}, shl_757};  // quantize.cpp:218
  wire [15:0] shl_767 = clipped_766_s13 << select_684_s10_s13;  // quantize.cpp:76
  wire [127:0] shl_768 = {shl_767, 112'd0};  // quantize.cpp:218
  wire [127:0] out_769 = {16'd0, or_758[111:0]} | shl_768;  // quantize.cpp:218
  wire send_store_801 = send_v13 & send_en13;  // quantize.cpp:221
  // stage 14
  reg [127:0] a_575_s14;
  reg [127:0] out_769_s14;
  reg xor_674_s14;
  reg beat_20_771_s14;
  always @(posedge ap_clk) begin
    a_575_s14 <= a_575;
    out_769_s14 <= out_769;
    xor_674_s14 <= xor_674_s13;
    beat_20_771_s14 <= beat_20_771_s13;
  end
  wire [127:0] out_770 = cmd_13_8 ? a_575_s14 : out_769_s14;  // quantize.cpp:212
  wire xor_772 = c_6_16 ^ 1'd1;
  wire and_773 = xor_674_s14 & xor_772;
  wire send_push_827 = send_v14 & send_en14 & xor_674_s14;  // quantize.cpp:228
  wire send_push_828 = send_v14 & send_en14 & xor_674_s14;  // quantize.cpp:229
  wire send_push_829 = send_v14 & send_en14 & xor_674_s14;  // quantize.cpp:230
  wire send_push_830 = send_v14 & send_en14 & xor_674_s14;  // quantize.cpp:231
  wire send_push_831 = send_v14 & send_en14 & and_773;  // quantize.cpp:232
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
  wire send_leave = xor_775;
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
    if (send_v0 & send_en0) i269_66 <= i_776;
    if (send_v2 & send_en2) token266_67 <= token_779;
    if (send_v6 & send_en6) group_68 <= group_780;
    if (line_184_done) i269_66 <= 15'd0;
    if (line_184_done) token266_67 <= 3'd0;
    if (line_184_done) group_68 <= 3'd0;
  end

  // ---- hls/quantize/quantize.cpp:240: line_240, 1 stages
  assign line_240_en0 = 1'd1;
  wire line_240_issue = line_240_run;
  wire line_240_leave = 1'b0;
  assign line_240_v0 = line_240_issue;
  wire line_240_busy = line_240_run;
  always @(posedge ap_clk) begin
    if (line_240_issue & line_240_en0) line_240_run <= 1'b0;
    if (line_240_start) line_240_run <= 1'b1;
    if (rst) begin line_240_run <= 1'b0; end
  end

  // ---- hls/quantize/quantize.cpp:81: line_81_2, 1 stages
  wire [8:0] select_832 = c_5_17 ? mem_sticky : 9'd0;  // quantize.cpp:240
  wire [8:0] or_833 = select_832 | flags_69;  // quantize.cpp:240
  wire [31:0] add_834 = mem_frames + 32'd1;  // quantize.cpp:241
  wire [31:0] select_835 = c_5_17 ? add_834 : 32'd1;  // quantize.cpp:241
  wire [40:0] shl_836 = {flags_69, 32'd0};  // stream_kernel.hpp:81
  wire [40:0] data_837 = shl_836 | {32'd0, or_833};  // stream_kernel.hpp:81
  wire [63:0] shl_838 = {s_cmd_data_10[31:16], 48'd0};
  wire [63:0] or_839 = {23'd0, data_837} | shl_838;  // stream_kernel.hpp:84
  wire [127:0] shl_840 = {select_835, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_841 = {64'd0, or_839} | shl_840;  // stream_kernel.hpp:84
  wire [127:0] data_842 = or_841 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_81_2_load_843 = line_81_2_v0 & line_81_2_en0;  // quantize.cpp:240
  wire line_81_2_store_844 = line_81_2_v0 & line_81_2_en0;  // quantize.cpp:240
  wire line_81_2_load_845 = line_81_2_v0 & line_81_2_en0;  // quantize.cpp:241
  wire line_81_2_store_846 = line_81_2_v0 & line_81_2_en0;  // quantize.cpp:241
  wire line_81_2_push_847 = line_81_2_v0 & line_81_2_en0;  // stream_kernel.hpp:85
  assign line_81_2_en0 = ~(line_81_2_v0 & ((~m_status_beat_ready)));
  wire line_81_2_issue = line_81_2_run;
  wire line_81_2_leave = 1'b0;
  assign line_81_2_v0 = line_81_2_issue;
  wire line_81_2_busy = line_81_2_run;
  always @(posedge ap_clk) begin
    if (line_81_2_issue & line_81_2_en0) line_81_2_run <= 1'b0;
    if (line_81_2_start) line_81_2_run <= 1'b1;
    if (rst) begin line_81_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_103_done_0) flags_69 <= {8'd0, flags_26};
    if (line_103_done_0) more_norm_70 <= more_norm_28;
    if (line_103_done_0) more_silu_71 <= more_silu_29;
    if (line_103_done_0) more_attn0_72 <= more_attn0_30;
    if (line_103_done_0) more_attn1_73 <= more_attn0_30;
    if (line_240_done) flags_69 <= flags_55;
    if (line_240_done) more_norm_70 <= more_norm_56;
    if (line_240_done) more_silu_71 <= more_silu_57;
    if (line_240_done) more_attn0_72 <= more_attn0_58;
    if (line_240_done) more_attn1_73 <= more_attn1_59;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_848 = more_74 ^ 1'd1;
  wire more_849 = s_norm_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_850 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_norm_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_848;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_74 <= more_849;
    if (line_81_2_done) more_74 <= more_norm_70;
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
  wire xor_851 = more_75 ^ 1'd1;
  wire more_852 = s_silu_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_853 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_silu_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_851;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_75 <= more_852;
    if (line_69_done) more_75 <= more_silu_71;
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
  wire xor_854 = more_76 ^ 1'd1;
  wire more_855 = s_attn0_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_3_pop_856 = discard_3_v0 & discard_3_en0;  // stream_kernel.hpp:71
  assign discard_3_en0 = ~(discard_3_v0 & ((~s_attn0_beat_valid)));
  wire discard_3_issue = discard_3_run;
  wire discard_3_leave = xor_854;
  assign discard_3_v0 = discard_3_issue & ~discard_3_leave;
  wire discard_3_busy = discard_3_run;
  always @(posedge ap_clk) begin
    if (discard_3_issue & discard_3_leave) discard_3_run <= 1'b0;
    if (discard_3_start) discard_3_run <= 1'b1;
    if (rst) begin discard_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_3_v0 & discard_3_en0) more_76 <= more_855;
    if (line_69_2_done) more_76 <= more_attn0_72;
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
  wire xor_857 = more_77 ^ 1'd1;
  wire more_858 = s_attn1_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_4_pop_859 = discard_4_v0 & discard_4_en0;  // stream_kernel.hpp:71
  assign discard_4_en0 = ~(discard_4_v0 & ((~s_attn1_beat_valid)));
  wire discard_4_issue = discard_4_run;
  wire discard_4_leave = xor_857;
  assign discard_4_v0 = discard_4_issue & ~discard_4_leave;
  wire discard_4_busy = discard_4_run;
  always @(posedge ap_clk) begin
    if (discard_4_issue & discard_4_leave) discard_4_run <= 1'b0;
    if (discard_4_start) discard_4_run <= 1'b1;
    if (rst) begin discard_4_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_4_v0 & discard_4_en0) more_77 <= more_858;
    if (line_69_3_done) more_77 <= more_attn1_73;
  end

  // ---- hls/quantize/quantize.cpp:81: line_81_3, 1 stages
  assign line_81_3_en0 = 1'd1;
  wire line_81_3_issue = line_81_3_run;
  wire line_81_3_leave = 1'b0;
  assign line_81_3_v0 = line_81_3_issue;
  wire line_81_3_busy = line_81_3_run;
  always @(posedge ap_clk) begin
    if (line_81_3_issue & line_81_3_en0) line_81_3_run <= 1'b0;
    if (line_81_3_start) line_81_3_run <= 1'b1;
    if (rst) begin line_81_3_run <= 1'b0; end
  end

  // ---- control
  assign line_102_done_0 = (state == LINE_102_S) & ~line_102_busy & line_102_18;
  assign line_102_done_1 = (state == LINE_102_S) & ~line_102_busy & ~line_102_18;
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
  assign line_103_done_0 = (state == LINE_103_S) & ~line_103_busy & cmd_16_24;
  assign line_103_done_1 = (state == LINE_103_S) & ~line_103_busy & ~cmd_16_24;
  assign line_108_done = (state == LINE_108_S) & ~line_108_busy;
  assign load_done = (state == LOAD_S) & ~load_busy;
  assign line_157_done = (state == LINE_157_S) & ~line_157_busy;
  assign exponents_done = (state == EXPONENTS_S) & ~exponents_busy;
  assign line_81_done_0 = (state == LINE_81_S) & ~line_81_busy & c_6_16;
  assign line_81_done_1 = (state == LINE_81_S) & ~line_81_busy & ~c_6_16;
  assign line_180_done = (state == LINE_180_S) & ~line_180_busy;
  assign line_184_done = (state == LINE_184_S) & ~line_184_busy;
  assign send_done = (state == SEND_S) & ~send_busy;
  assign line_240_done = (state == LINE_240_S) & ~line_240_busy;
  assign line_81_2_done = (state == LINE_81_2_S) & ~line_81_2_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_69_2_done = (state == LINE_69_2_S) & ~line_69_2_busy;
  assign discard_3_done = (state == DISCARD_3_S) & ~discard_3_busy;
  assign line_69_3_done = (state == LINE_69_3_S) & ~line_69_3_busy;
  assign discard_4_done = (state == DISCARD_4_S) & ~discard_4_busy;
  assign line_81_3_done = (state == LINE_81_3_S) & ~line_81_3_busy;
  always @(posedge ap_clk) begin
    if (line_102_done_0) state <= LINE_36_S;
    if (line_102_done_1 | line_36_done_1 | line_37_done_1 | line_113_done_1 | line_38_2_done_0 | line_113_2_done) state <= LINE_103_S;
    if (line_36_done_0) state <= LINE_37_S;
    if (line_37_done_0) state <= LINE_38_S;
    if (line_38_done_0) state <= LINE_38_2_S;
    if (line_38_done_1) state <= LINE_113_S;
    if (line_113_done_0 | line_38_2_done_1) state <= LINE_113_2_S;
    if (line_103_done_0 | line_240_done) state <= LINE_81_2_S;
    if (line_103_done_1) state <= LINE_108_S;
    if (line_108_done) state <= LOAD_S;
    if (load_done) state <= LINE_157_S;
    if (line_157_done) state <= EXPONENTS_S;
    if (exponents_done) state <= LINE_81_S;
    if (line_81_done_0 | line_180_done) state <= LINE_184_S;
    if (line_81_done_1) state <= LINE_180_S;
    if (line_184_done) state <= SEND_S;
    if (send_done) state <= LINE_240_S;
    if (line_81_2_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_69_2_S;
    if (line_69_2_done) state <= DISCARD_3_S;
    if (discard_3_done) state <= LINE_69_3_S;
    if (line_69_3_done) state <= DISCARD_4_S;
    if (discard_4_done) state <= LINE_81_3_S;
    if (call_begin | line_81_3_done) state <= LINE_102_S;
    if (rst) state <= RESTART;
  end
  assign line_36_start = line_102_done_0;
  assign line_103_start = line_102_done_1 | line_36_done_1 | line_37_done_1 | line_113_done_1 | line_38_2_done_0 | line_113_2_done;
  assign line_37_start = line_36_done_0;
  assign line_38_start = line_37_done_0;
  assign line_38_2_start = line_38_done_0;
  assign line_113_start = line_38_done_1;
  assign line_113_2_start = line_113_done_0 | line_38_2_done_1;
  assign line_81_2_start = line_103_done_0 | line_240_done;
  assign line_108_start = line_103_done_1;
  assign load_start = line_108_done;
  assign line_157_start = load_done;
  assign exponents_start = line_157_done;
  assign line_81_start = exponents_done;
  assign line_184_start = line_81_done_0 | line_180_done;
  assign line_180_start = line_81_done_1;
  assign send_start = line_184_done;
  assign line_240_start = send_done;
  assign discard_start = line_81_2_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_69_2_start = discard_2_done;
  assign discard_3_start = line_69_2_done;
  assign line_69_3_start = discard_3_done;
  assign discard_4_start = line_69_3_done;
  assign line_81_3_start = discard_4_done;
  assign line_102_start = call_begin | line_81_3_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_102_pop_87;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  quantize_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_norm: data and valid are registered
  wire s_norm_beat_take = load_pop_292 | discard_pop_850;
  wire s_norm_unused = &{1'b0, s_norm_TKEEP, s_norm_TSTRB};
  quantize_forward #(.WIDTH(129)) s_norm_slice (.clk(ap_clk), .rst(rst), .in_data({s_norm_TLAST, s_norm_TDATA}), .in_valid(s_norm_TVALID), .in_ready(s_norm_TREADY), .out_data(s_norm_beat), .out_valid(s_norm_beat_valid), .out_ready(s_norm_beat_take));

  // s_silu: data and valid are registered
  wire s_silu_beat_take = load_pop_289 | discard_2_pop_853;
  wire s_silu_unused = &{1'b0, s_silu_TKEEP, s_silu_TSTRB};
  quantize_forward #(.WIDTH(129)) s_silu_slice (.clk(ap_clk), .rst(rst), .in_data({s_silu_TLAST, s_silu_TDATA}), .in_valid(s_silu_TVALID), .in_ready(s_silu_TREADY), .out_data(s_silu_beat), .out_valid(s_silu_beat_valid), .out_ready(s_silu_beat_take));

  // s_attn0: data and valid are registered
  wire s_attn0_beat_take = load_pop_291 | discard_3_pop_856;
  wire s_attn0_unused = &{1'b0, s_attn0_TKEEP, s_attn0_TSTRB};
  quantize_forward #(.WIDTH(129)) s_attn0_slice (.clk(ap_clk), .rst(rst), .in_data({s_attn0_TLAST, s_attn0_TDATA}), .in_valid(s_attn0_TVALID), .in_ready(s_attn0_TREADY), .out_data(s_attn0_beat), .out_valid(s_attn0_beat_valid), .out_ready(s_attn0_beat_take));

  // s_attn1: data and valid are registered
  wire s_attn1_beat_take = load_pop_290 | discard_4_pop_859;
  wire s_attn1_unused = &{1'b0, s_attn1_TKEEP, s_attn1_TSTRB};
  quantize_forward #(.WIDTH(129)) s_attn1_slice (.clk(ap_clk), .rst(rst), .in_data({s_attn1_TLAST, s_attn1_TDATA}), .in_valid(s_attn1_TVALID), .in_ready(s_attn1_TREADY), .out_data(s_attn1_beat), .out_valid(s_attn1_beat_valid), .out_ready(s_attn1_beat_take));

  // m_x0: 32 beats; 15 may still come when there is no more room
  assign m_x0_TKEEP = 16'd65535;
  assign m_x0_TSTRB = 16'd65535;
  wire m_x0_beat_valid = line_81_push_464 | send_push_827;
  wire [128:0] m_x0_beat = line_81_push_464 ? {1'd0, header_61} : {beat_20_771_s14, out_770};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_x0_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x0_beat), .in_valid(m_x0_beat_valid), .in_ready(m_x0_beat_ready), .room(m_x0_beat_room), .out_data({m_x0_TLAST, m_x0_TDATA}), .out_valid(m_x0_TVALID), .out_ready(m_x0_TREADY));

  // m_x1: 32 beats; 15 may still come when there is no more room
  assign m_x1_TKEEP = 16'd65535;
  assign m_x1_TSTRB = 16'd65535;
  wire m_x1_beat_valid = line_81_push_465 | send_push_828;
  wire [128:0] m_x1_beat = line_81_push_465 ? {1'd0, header_61} : {beat_20_771_s14, out_770};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_x1_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x1_beat), .in_valid(m_x1_beat_valid), .in_ready(m_x1_beat_ready), .room(m_x1_beat_room), .out_data({m_x1_TLAST, m_x1_TDATA}), .out_valid(m_x1_TVALID), .out_ready(m_x1_TREADY));

  // m_x2: 32 beats; 15 may still come when there is no more room
  assign m_x2_TKEEP = 16'd65535;
  assign m_x2_TSTRB = 16'd65535;
  wire m_x2_beat_valid = line_81_push_466 | send_push_829;
  wire [128:0] m_x2_beat = line_81_push_466 ? {1'd0, header_61} : {beat_20_771_s14, out_770};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_x2_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x2_beat), .in_valid(m_x2_beat_valid), .in_ready(m_x2_beat_ready), .room(m_x2_beat_room), .out_data({m_x2_TLAST, m_x2_TDATA}), .out_valid(m_x2_TVALID), .out_ready(m_x2_TREADY));

  // m_x3: 32 beats; 15 may still come when there is no more room
  assign m_x3_TKEEP = 16'd65535;
  assign m_x3_TSTRB = 16'd65535;
  wire m_x3_beat_valid = line_81_push_467 | send_push_830;
  wire [128:0] m_x3_beat = line_81_push_467 ? {1'd0, header_61} : {beat_20_771_s14, out_770};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_x3_fifo (.clk(ap_clk), .rst(rst), .in_data(m_x3_beat), .in_valid(m_x3_beat_valid), .in_ready(m_x3_beat_ready), .room(m_x3_beat_room), .out_data({m_x3_TLAST, m_x3_TDATA}), .out_valid(m_x3_TVALID), .out_ready(m_x3_TREADY));

  // m_trace: 32 beats; 15 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = line_180_push_468 | send_push_831;
  wire [128:0] m_trace_beat = line_180_push_468 ? {1'd0, header_61} : {beat_20_771_s14, out_770};
  quantize_output #(.WIDTH(129), .ADDRESS(5), .ROOM(17)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_81_2_push_847;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_842};
  quantize_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/quantize/quantize.cpp:97: sticky
  always @(posedge ap_clk) begin
    if (line_81_2_store_844) mem_sticky <= or_833;
    if (rst) mem_sticky <= 9'd0;
  end

  // hls/quantize/quantize.cpp:97: frames
  always @(posedge ap_clk) begin
    if (line_81_2_store_846) mem_frames <= select_835;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/quantize/quantize.cpp:98: even
  wire mem_even_write = load_store_309;
  wire [12:0] mem_even_write_address = address_44[12:0];
  wire [127:0] mem_even_write_data = y_193;
  wire mem_even_read = send_load_781;
  wire [12:0] mem_even_read_address = i269_66[12:0];
  wire mem_even_advance = send_v1 & send_en1;
  quantize_mem_even mem_even_ram (.clk(ap_clk), .read(mem_even_read), .read_address(mem_even_read_address), .q(mem_even_q), .advance(mem_even_advance), .q2(mem_even_q2), .write(mem_even_write), .write_address(mem_even_write_address), .write_data(mem_even_write_data));

  // hls/quantize/quantize.cpp:98: odd
  wire mem_odd_write = load_store_310;
  wire [12:0] mem_odd_write_address = address_44[12:0];
  wire [127:0] mem_odd_write_data = y_193;
  wire mem_odd_read = send_load_782;
  wire [12:0] mem_odd_read_address = i269_66[12:0];
  wire mem_odd_advance = send_v1 & send_en1;
  quantize_mem_odd mem_odd_ram (.clk(ap_clk), .read(mem_odd_read), .read_address(mem_odd_read_address), .q(mem_odd_q), .advance(mem_odd_advance), .q2(mem_odd_q2), .write(mem_odd_write), .write_address(mem_odd_write_address), .write_data(mem_odd_write_data));

  // hls/quantize/quantize.cpp:110: any_0
  always @(posedge ap_clk) begin
    if (line_108_store_123) mem_any_0 <= 32'd0;
    if (load_store_301) mem_any_0 <= or_205;
  end

  // hls/quantize/quantize.cpp:110: any_1
  always @(posedge ap_clk) begin
    if (line_108_store_124) mem_any_1 <= 32'd0;
    if (load_store_302) mem_any_1 <= or_205;
  end

  // hls/quantize/quantize.cpp:110: any_2
  always @(posedge ap_clk) begin
    if (line_108_store_125) mem_any_2 <= 32'd0;
    if (load_store_303) mem_any_2 <= or_205;
  end

  // hls/quantize/quantize.cpp:110: any_3
  always @(posedge ap_clk) begin
    if (line_108_store_126) mem_any_3 <= 32'd0;
    if (load_store_304) mem_any_3 <= or_205;
  end

  // hls/quantize/quantize.cpp:110: any_4
  always @(posedge ap_clk) begin
    if (line_108_store_127) mem_any_4 <= 32'd0;
    if (load_store_305) mem_any_4 <= or_205;
  end

  // hls/quantize/quantize.cpp:110: any_5
  always @(posedge ap_clk) begin
    if (line_108_store_128) mem_any_5 <= 32'd0;
    if (load_store_306) mem_any_5 <= or_205;
  end

  // hls/quantize/quantize.cpp:110: any_6
  always @(posedge ap_clk) begin
    if (line_108_store_129) mem_any_6 <= 32'd0;
    if (load_store_307) mem_any_6 <= or_205;
  end

  // hls/quantize/quantize.cpp:110: any_7
  always @(posedge ap_clk) begin
    if (line_108_store_130) mem_any_7 <= 32'd0;
    if (load_store_308) mem_any_7 <= or_205;
  end

  // hls/quantize/quantize.cpp:111: exponent_0
  always @(posedge ap_clk) begin
    if (line_108_store_131) mem_exponent_0 <= 5'd0;
    if (exponents_store_456) mem_exponent_0 <= select_434;
  end

  // hls/quantize/quantize.cpp:111: exponent_1
  always @(posedge ap_clk) begin
    if (line_108_store_132) mem_exponent_1 <= 5'd0;
    if (exponents_store_457) mem_exponent_1 <= select_434;
  end

  // hls/quantize/quantize.cpp:111: exponent_2
  always @(posedge ap_clk) begin
    if (line_108_store_133) mem_exponent_2 <= 5'd0;
    if (exponents_store_458) mem_exponent_2 <= select_434;
  end

  // hls/quantize/quantize.cpp:111: exponent_3
  always @(posedge ap_clk) begin
    if (line_108_store_134) mem_exponent_3 <= 5'd0;
    if (exponents_store_459) mem_exponent_3 <= select_434;
  end

  // hls/quantize/quantize.cpp:111: exponent_4
  always @(posedge ap_clk) begin
    if (line_108_store_135) mem_exponent_4 <= 5'd0;
    if (exponents_store_460) mem_exponent_4 <= select_434;
  end

  // hls/quantize/quantize.cpp:111: exponent_5
  always @(posedge ap_clk) begin
    if (line_108_store_136) mem_exponent_5 <= 5'd0;
    if (exponents_store_461) mem_exponent_5 <= select_434;
  end

  // hls/quantize/quantize.cpp:111: exponent_6
  always @(posedge ap_clk) begin
    if (line_108_store_137) mem_exponent_6 <= 5'd0;
    if (exponents_store_462) mem_exponent_6 <= select_434;
  end

  // hls/quantize/quantize.cpp:111: exponent_7
  always @(posedge ap_clk) begin
    if (line_108_store_138) mem_exponent_7 <= 5'd0;
    if (exponents_store_463) mem_exponent_7 <= select_434;
  end

  // hls/quantize/quantize.cpp:186: recent
  wire mem_recent_write = send_store_801;
  wire [5:0] mem_recent_write_address = trunc_802_s13;
  wire [127:0] mem_recent_write_data = a_575;
  wire mem_recent_read = send_load_791;
  wire [5:0] mem_recent_read_address = trunc_792_s8;
  quantize_mem_recent mem_recent_ram (.clk(ap_clk), .read(mem_recent_read), .read_address(mem_recent_read_address), .q(mem_recent_q), .write(mem_recent_write), .write_address(mem_recent_write_address), .write_data(mem_recent_write_data));

  // hls/quantize/quantize.cpp:190: any_a_0
  always @(posedge ap_clk) begin
    if (line_184_store_473) mem_any_a_0 <= 15'd0;
    if (send_store_811) mem_any_a_0 <= ref_613;
  end

  // hls/quantize/quantize.cpp:190: any_a_1
  always @(posedge ap_clk) begin
    if (line_184_store_474) mem_any_a_1 <= 15'd0;
    if (send_store_812) mem_any_a_1 <= ref_613;
  end

  // hls/quantize/quantize.cpp:190: any_a_2
  always @(posedge ap_clk) begin
    if (line_184_store_475) mem_any_a_2 <= 15'd0;
    if (send_store_813) mem_any_a_2 <= ref_613;
  end

  // hls/quantize/quantize.cpp:190: any_a_3
  always @(posedge ap_clk) begin
    if (line_184_store_476) mem_any_a_3 <= 15'd0;
    if (send_store_814) mem_any_a_3 <= ref_613;
  end

  // hls/quantize/quantize.cpp:190: any_a_4
  always @(posedge ap_clk) begin
    if (line_184_store_477) mem_any_a_4 <= 15'd0;
    if (send_store_815) mem_any_a_4 <= ref_613;
  end

  // hls/quantize/quantize.cpp:190: any_a_5
  always @(posedge ap_clk) begin
    if (line_184_store_478) mem_any_a_5 <= 15'd0;
    if (send_store_816) mem_any_a_5 <= ref_613;
  end

  // hls/quantize/quantize.cpp:190: any_a_6
  always @(posedge ap_clk) begin
    if (line_184_store_479) mem_any_a_6 <= 15'd0;
    if (send_store_817) mem_any_a_6 <= ref_613;
  end

  // hls/quantize/quantize.cpp:190: any_a_7
  always @(posedge ap_clk) begin
    if (line_184_store_480) mem_any_a_7 <= 15'd0;
    if (send_store_818) mem_any_a_7 <= ref_613;
  end

  // hls/quantize/quantize.cpp:191: shift_0
  always @(posedge ap_clk) begin
    if (line_184_store_481) mem_shift_0 <= 4'd0;
    if (send_store_819) mem_shift_0 <= select_665;
  end

  // hls/quantize/quantize.cpp:191: shift_1
  always @(posedge ap_clk) begin
    if (line_184_store_482) mem_shift_1 <= 4'd0;
    if (send_store_820) mem_shift_1 <= select_665;
  end

  // hls/quantize/quantize.cpp:191: shift_2
  always @(posedge ap_clk) begin
    if (line_184_store_483) mem_shift_2 <= 4'd0;
    if (send_store_821) mem_shift_2 <= select_665;
  end

  // hls/quantize/quantize.cpp:191: shift_3
  always @(posedge ap_clk) begin
    if (line_184_store_484) mem_shift_3 <= 4'd0;
    if (send_store_822) mem_shift_3 <= select_665;
  end

  // hls/quantize/quantize.cpp:191: shift_4
  always @(posedge ap_clk) begin
    if (line_184_store_485) mem_shift_4 <= 4'd0;
    if (send_store_823) mem_shift_4 <= select_665;
  end

  // hls/quantize/quantize.cpp:191: shift_5
  always @(posedge ap_clk) begin
    if (line_184_store_486) mem_shift_5 <= 4'd0;
    if (send_store_824) mem_shift_5 <= select_665;
  end

  // hls/quantize/quantize.cpp:191: shift_6
  always @(posedge ap_clk) begin
    if (line_184_store_487) mem_shift_6 <= 4'd0;
    if (send_store_825) mem_shift_6 <= select_665;
  end

  // hls/quantize/quantize.cpp:191: shift_7
  always @(posedge ap_clk) begin
    if (line_184_store_488) mem_shift_7 <= 4'd0;
    if (send_store_826) mem_shift_7 <= select_665;
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

// hls/quantize/quantize.cpp:98: even, 8192 words of 128 bits; its output is registered once more
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

// hls/quantize/quantize.cpp:98: odd, 8192 words of 128 bits; its output is registered once more
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

// hls/quantize/quantize.cpp:186: recent, 64 words of 128 bits
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
