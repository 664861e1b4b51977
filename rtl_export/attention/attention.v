// attention: made by rtl_export from hls/attention/attend.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load_q: II=1, depth 1 (hls/attention/attention.cpp:17)
//   attend: II=1, depth 32 (hls/attention/attend.hpp:152)
//   divide: II=1, depth 14 (hls/attention/divide.hpp:65)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module attention (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_q_TDATA,
  input  wire [15:0]  s_q_TKEEP,
  input  wire [15:0]  s_q_TSTRB,
  input  wire [0:0]   s_q_TLAST,
  input  wire         s_q_TVALID,
  output wire         s_q_TREADY,
  input  wire [127:0] s_kv_TDATA,
  input  wire [15:0]  s_kv_TKEEP,
  input  wire [15:0]  s_kv_TSTRB,
  input  wire [0:0]   s_kv_TLAST,
  input  wire         s_kv_TVALID,
  output wire         s_kv_TREADY,
  output wire [127:0] m_o_TDATA,
  output wire [15:0]  m_o_TKEEP,
  output wire [15:0]  m_o_TSTRB,
  output wire [0:0]   m_o_TLAST,
  output wire         m_o_TVALID,
  input  wire         m_o_TREADY,
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
  localparam [4:0] LINE_56_S = 5'd0;
  localparam [4:0] LINE_113_S = 5'd1;
  localparam [4:0] LINE_0_S = 5'd2;
  localparam [4:0] LINE_0_2_S = 5'd3;
  localparam [4:0] LINE_0_3_S = 5'd4;
  localparam [4:0] LINE_0_4_S = 5'd5;
  localparam [4:0] LINE_60_S = 5'd6;
  localparam [4:0] LINE_61_S = 5'd7;
  localparam [4:0] LINE_59_S = 5'd8;
  localparam [4:0] LINE_11_S = 5'd9;
  localparam [4:0] LOAD_Q_S = 5'd10;
  localparam [4:0] LINE_67_S = 5'd11;
  localparam [4:0] LINE_67_2_S = 5'd12;
  localparam [4:0] LINE_45_S = 5'd13;
  localparam [4:0] LINE_69_S = 5'd14;
  localparam [4:0] LINE_69_2_S = 5'd15;
  localparam [4:0] LINE_75_S = 5'd16;
  localparam [4:0] LINE_70_S = 5'd17;
  localparam [4:0] ATTEND_S = 5'd18;
  localparam [4:0] LINE_56_2_S = 5'd19;
  localparam [4:0] DIVIDE_S = 5'd20;
  localparam [4:0] LINE_69_3_S = 5'd21;
  localparam [4:0] LINE_33_S = 5'd22;
  localparam [4:0] DISCARD_S = 5'd23;
  localparam [4:0] LINE_69_4_S = 5'd24;
  localparam [4:0] DISCARD_2_S = 5'd25;
  localparam [4:0] LINE_33_2_S = 5'd26;
  localparam [4:0] RESTART = 5'd27;
  reg [4:0] state;
  wire line_56_done_0;
  wire line_56_done_1;
  wire line_113_done_0;
  wire line_113_done_1;
  wire line_0_done;
  wire line_0_2_done_0;
  wire line_0_2_done_1;
  wire line_0_3_done_0;
  wire line_0_3_done_1;
  wire line_0_4_done_0;
  wire line_0_4_done_1;
  wire line_60_done_0;
  wire line_60_done_1;
  wire line_61_done;
  wire line_59_done_0;
  wire line_59_done_1;
  wire line_11_done;
  wire load_q_done;
  wire line_67_done;
  wire line_67_2_done_0;
  wire line_67_2_done_1;
  wire line_45_done;
  wire line_69_done;
  wire line_69_2_done_0;
  wire line_69_2_done_1;
  wire line_75_done;
  wire line_70_done;
  wire attend_done;
  wire line_56_2_done;
  wire divide_done;
  wire line_69_3_done;
  wire line_33_done;
  wire discard_done;
  wire line_69_4_done;
  wire discard_2_done;
  wire line_33_2_done;
  wire call_begin = state == RESTART;

  // hls/attention/attention.cpp:56: line_56
  wire line_56_start;
  reg line_56_run;
  reg [127:0] s_cmd_data_1;
  reg [7:0] q_heads_2;
  reg [7:0] head_dim8_3;
  reg [7:0] narrow_4;
  reg [7:0] cmd_2_5;
  reg [14:0] rows_6;
  reg [15:0] place_7;
  reg [11:0] line_56_8;
  reg [3:0] common_4_9;
  reg cmd_8_10;
  reg [7:0] line_56_11;
  reg [7:0] line_56_12;
  reg [4:0] line_56_13;
  reg [7:0] line_56_14;
  reg cmd_6_15;
  reg [3:0] line_56_16;
  reg [3:0] line_56_17;
  reg [3:0] line_56_18;
  reg common_6_19;
  reg common_5_20;
  reg line_56_21;
  reg line_56_v1;
  reg line_56_v2;
  reg line_56_v3;
  reg line_56_v4;
  reg line_56_v5;
  wire line_56_v0;
  wire line_56_en0;
  wire line_56_en1;
  wire line_56_en2;
  wire line_56_en3;
  wire line_56_en4;
  wire line_56_en5;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_22;
  wire line_113_v0;
  wire line_113_en0;

  // : line_0
  wire line_0_start;
  reg line_0_run;
  wire line_0_v0;
  wire line_0_en0;

  // : line_0_2
  wire line_0_2_start;
  reg line_0_2_run;
  reg line_0_2_23;
  wire line_0_2_v0;
  wire line_0_2_en0;

  // : line_0_3
  wire line_0_3_start;
  reg line_0_3_run;
  reg line_0_3_24;
  wire line_0_3_v0;
  wire line_0_3_en0;

  // : line_0_4
  wire line_0_4_start;
  reg line_0_4_run;
  reg line_0_4_25;
  wire line_0_4_v0;
  wire line_0_4_en0;

  // hls/attention/types.hpp:60: line_60
  wire line_60_start;
  reg line_60_run;
  reg line_60_26;
  wire line_60_v0;
  wire line_60_en0;

  // hls/attention/types.hpp:61: line_61
  wire line_61_start;
  reg line_61_run;
  reg line_61_27;
  wire line_61_v0;
  wire line_61_en0;

  // hls/attention/attention.cpp:59: line_59
  wire line_59_start;
  reg line_59_run;
  reg cmd_9_28;
  reg flags_29;
  reg discard_q_30;
  wire line_59_v0;
  wire line_59_en0;

  // hls/attention/attention.cpp:11: line_11
  wire line_11_start;
  reg line_11_run;
  reg [12:0] line_11_31;
  reg [13:0] line_11_32;
  reg line_11_v1;
  reg line_11_v2;
  reg line_11_v3;
  reg line_11_v4;
  reg line_11_v5;
  reg line_11_v6;
  wire line_11_v0;
  wire line_11_en0;
  wire line_11_en1;
  wire line_11_en2;
  wire line_11_en3;
  wire line_11_en4;
  wire line_11_en5;
  wire line_11_en6;

  // hls/attention/attention.cpp:17: load_q
  wire load_q_start;
  reg load_q_run;
  reg [12:0] i_33;
  reg [11:0] word_34;
  reg [8:0] row_35;
  reg [4:0] step_36;
  reg q_packet_37;
  reg q_packet_38;
  wire load_q_v0;
  wire load_q_en0;

  // hls/attention/attention.cpp:67: line_67
  wire line_67_start;
  reg line_67_run;
  wire line_67_v0;
  wire line_67_en0;

  // hls/attention/attention.cpp:67: line_67_2
  wire line_67_2_start;
  reg line_67_2_run;
  reg [7:0] head_39;
  reg kv_packet_40;
  reg kv_packet_41;
  reg [8:0] row_42;
  reg line_67_2_43;
  wire line_67_2_v0;
  wire line_67_2_en0;

  // hls/include/stream_kernel.hpp:45: line_45
  wire line_45_start;
  reg line_45_run;
  reg [4:0] flags_44;
  reg discard_q_45;
  reg discard_kv_46;
  wire line_45_v0;
  wire line_45_en0;

  // hls/attention/attention.cpp:69: line_69
  wire line_69_start;
  reg line_69_run;
  wire line_69_v0;
  wire line_69_en0;

  // hls/attention/attention.cpp:69: line_69_2
  wire line_69_2_start;
  reg line_69_2_run;
  reg [3:0] token_47;
  reg kv_packet_48;
  reg kv_packet_49;
  reg line_69_2_50;
  wire line_69_2_v0;
  wire line_69_2_en0;

  // hls/attention/attention.cpp:75: line_75
  wire line_75_start;
  reg line_75_run;
  reg [7:0] head_51;
  reg [8:0] row_52;
  wire line_75_v0;
  wire line_75_en0;

  // hls/attention/attention.cpp:70: line_70
  wire line_70_start;
  reg line_70_run;
  reg line_70_53;
  reg [4:0] line_70_54;
  reg is_end_55;
  reg [4:0] line_70_56;
  reg [15:0] line_70_57;
  reg walk_11_58;
  reg [11:0] walk_2_59;
  reg [7:0] first_q_row_60;
  reg [4:0] walk_2_61;
  reg line_70_v1;
  wire line_70_v0;
  wire line_70_en0;
  wire line_70_en1;

  // hls/attention/attend.hpp:152: attend
  wire attend_start;
  reg attend_run;
  reg [44:0] product_62;
  reg [44:0] product_63;
  reg [44:0] product_64;
  reg [44:0] product_65;
  reg [44:0] product_66;
  reg [44:0] product_67;
  reg [44:0] product_68;
  reg [44:0] product_69;
  reg [58:0] before_70;
  reg [58:0] before_71;
  reg [58:0] before_72;
  reg [58:0] before_73;
  reg [58:0] before_74;
  reg [58:0] before_75;
  reg [58:0] before_76;
  reg [58:0] before_77;
  reg [37:0] part_78;
  reg [37:0] part_79;
  reg [37:0] part_80;
  reg [37:0] part_81;
  reg [37:0] part_82;
  reg [37:0] part_83;
  reg [37:0] part_84;
  reg [37:0] part_85;
  reg [7:0] walk_14_86;
  reg [7:0] walk_15_87;
  reg walk_88;
  reg walk_89;
  reg walk_90;
  reg walk_91;
  reg walk_92;
  reg walk_93;
  reg behind_2_94;
  reg [3:0] walk_95;
  reg [4:0] walk_96;
  reg [7:0] walk_21_97;
  reg walk_98;
  reg [6:0] walk_19_99;
  reg [7:0] walk_18_100;
  reg walk_101;
  reg walk_102;
  reg [7:0] walk_13_103;
  reg [6:0] walk_12_104;
  reg walk_105;
  reg [7:0] walk_10_106;
  reg walk_9_107;
  reg [7:0] walk_8_108;
  reg [14:0] walk_3_109;
  reg [11:0] walk_2_110;
  reg [4:0] walk_3_111;
  reg is_v_112;
  reg walk_113;
  reg walk_114;
  reg row_115;
  reg row_116;
  reg [4:0] row_16_117;
  reg [127:0] row_0_118;
  reg [4:0] prior_6_119;
  reg [3:0] prior_120;
  reg [7:0] prior_4_121;
  reg [14:0] prior_1_122;
  reg prior_123;
  reg prior_124;
  reg [63:0] memory_1_125;
  reg [31:0] memory_0_126;
  reg [6:0] behind_127;
  reg behind_128;
  reg behind_129;
  reg kv_packet_130;
  reg kv_packet_131;
  reg attend_v1;
  reg attend_v2;
  reg attend_v3;
  reg attend_v4;
  reg attend_v5;
  reg attend_v6;
  reg attend_v7;
  reg attend_v8;
  reg attend_v9;
  reg attend_v10;
  reg attend_v11;
  reg attend_v12;
  reg attend_v13;
  reg attend_v14;
  reg attend_v15;
  reg attend_v16;
  reg attend_v17;
  reg attend_v18;
  reg attend_v19;
  reg attend_v20;
  reg attend_v21;
  reg attend_v22;
  reg attend_v23;
  reg attend_v24;
  reg attend_v25;
  reg attend_v26;
  reg attend_v27;
  reg attend_v28;
  reg attend_v29;
  reg attend_v30;
  reg attend_v31;
  wire attend_v0;
  wire attend_en0;
  wire attend_en1;
  wire attend_en2;
  wire attend_en3;
  wire attend_en4;
  wire attend_en5;
  wire attend_en6;
  wire attend_en7;
  wire attend_en8;
  wire attend_en9;
  wire attend_en10;
  wire attend_en11;
  wire attend_en12;
  wire attend_en13;
  wire attend_en14;
  wire attend_en15;
  wire attend_en16;
  wire attend_en17;
  wire attend_en18;
  wire attend_en19;
  wire attend_en20;
  wire attend_en21;
  wire attend_en22;
  wire attend_en23;
  wire attend_en24;
  wire attend_en25;
  wire attend_en26;
  wire attend_en27;
  wire attend_en28;
  wire attend_en29;
  wire attend_en30;
  wire attend_en31;

  // hls/attention/divide.hpp:56: line_56_2
  wire line_56_2_start;
  reg line_56_2_run;
  reg [10:0] steps_132;
  reg [6:0] last_133;
  reg [6:0] begin_134;
  reg [6:0] step_135;
  reg line_56_2_v1;
  reg line_56_2_v2;
  wire line_56_2_v0;
  wire line_56_2_en0;
  wire line_56_2_en1;
  wire line_56_2_en2;

  // hls/attention/divide.hpp:65: divide
  wire divide_start;
  reg divide_run;
  reg [95:0] values_136;
  reg [3:0] next_137;
  reg [31:0] next_1_138;
  reg [31:0] next_2_139;
  reg [30:0] next_3_140;
  reg [6:0] step_141;
  reg [17:0] reciprocal_142;
  reg [10:0] i_143;
  reg [3:0] head_144;
  reg [3:0] zeros_145;
  reg divide_v1;
  reg divide_v2;
  reg divide_v3;
  reg divide_v4;
  reg divide_v5;
  reg divide_v6;
  reg divide_v7;
  reg divide_v8;
  reg divide_v9;
  reg divide_v10;
  reg divide_v11;
  reg divide_v12;
  reg divide_v13;
  wire divide_v0;
  wire divide_en0;
  wire divide_en1;
  wire divide_en2;
  wire divide_en3;
  wire divide_en4;
  wire divide_en5;
  wire divide_en6;
  wire divide_en7;
  wire divide_en8;
  wire divide_en9;
  wire divide_en10;
  wire divide_en11;
  wire divide_en12;
  wire divide_en13;

  // hls/attention/attention.cpp:69: line_69_3
  wire line_69_3_start;
  reg line_69_3_run;
  reg [3:0] token_146;
  wire line_69_3_v0;
  wire line_69_3_en0;

  // hls/attention/attention.cpp:33: line_33
  wire line_33_start;
  reg line_33_run;
  reg [4:0] flags_147;
  reg discard_q_148;
  reg discard_kv_149;
  wire line_33_v0;
  wire line_33_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_150;
  wire discard_v0;
  wire discard_en0;

  // hls/include/stream_kernel.hpp:69: line_69_4
  wire line_69_4_start;
  reg line_69_4_run;
  wire line_69_4_v0;
  wire line_69_4_en0;

  // hls/include/stream_kernel.hpp:69: discard_2
  wire discard_2_start;
  reg discard_2_run;
  reg more_151;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/attention/attention.cpp:33: line_33_2
  wire line_33_2_start;
  reg line_33_2_run;
  wire line_33_2_v0;
  wire line_33_2_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_q_beat;
  wire s_q_beat_valid;
  wire [127:0] s_q_beat_data = s_q_beat[127:0];
  wire s_q_beat_last = s_q_beat[128];
  wire [128:0] s_kv_beat;
  wire s_kv_beat_valid;
  wire [127:0] s_kv_beat_data = s_kv_beat[127:0];
  wire s_kv_beat_last = s_kv_beat[128];
  wire m_o_beat_ready;
  wire m_o_beat_room;
  wire m_trace_beat_ready;
  wire m_trace_beat_room;
  wire m_status_beat_ready;
  reg [4:0] mem_sticky;
  reg [31:0] mem_frames;
  wire [58:0] mem_acc_0_q;
  wire [58:0] mem_acc_0_q2;
  wire [58:0] mem_acc_1_q;
  wire [58:0] mem_acc_1_q2;
  wire [58:0] mem_acc_2_q;
  wire [58:0] mem_acc_2_q2;
  wire [58:0] mem_acc_3_q;
  wire [58:0] mem_acc_3_q2;
  wire [58:0] mem_acc_4_q;
  wire [58:0] mem_acc_4_q2;
  wire [58:0] mem_acc_5_q;
  wire [58:0] mem_acc_5_q2;
  wire [58:0] mem_acc_6_q;
  wire [58:0] mem_acc_6_q2;
  wire [58:0] mem_acc_7_q;
  wire [58:0] mem_acc_7_q2;
  wire [24:0] mem_kExp2_q;
  wire [24:0] mem_kExp2_q2;
  wire [26:0] mem_factors_0_q;
  wire [26:0] mem_factors_1_q;
  wire [26:0] mem_factors_2_q;
  wire [26:0] mem_factors_3_q;
  wire [26:0] mem_factors_4_q;
  wire [26:0] mem_factors_5_q;
  wire [26:0] mem_factors_6_q;
  wire [26:0] mem_factors_7_q;
  wire [26:0] mem_factors_8_q;
  wire [26:0] mem_factors_9_q;
  wire [26:0] mem_factors_10_q;
  wire [26:0] mem_factors_11_q;
  wire [26:0] mem_factors_12_q;
  wire [26:0] mem_factors_13_q;
  wire [26:0] mem_factors_14_q;
  wire [26:0] mem_factors_15_q;
  wire [26:0] mem_factors_16_q;
  wire [26:0] mem_factors_17_q;
  wire [26:0] mem_factors_18_q;
  wire [26:0] mem_factors_19_q;
  wire [26:0] mem_factors_20_q;
  wire [26:0] mem_factors_21_q;
  wire [26:0] mem_factors_22_q;
  wire [26:0] mem_factors_23_q;
  wire [26:0] mem_factors_24_q;
  wire [26:0] mem_factors_25_q;
  wire [26:0] mem_factors_26_q;
  wire [26:0] mem_factors_27_q;
  wire [26:0] mem_factors_28_q;
  wire [26:0] mem_factors_29_q;
  wire [26:0] mem_factors_30_q;
  wire [26:0] mem_factors_31_q;
  wire [26:0] mem_factors_32_q;
  wire [26:0] mem_factors_33_q;
  wire [26:0] mem_factors_34_q;
  wire [26:0] mem_factors_35_q;
  wire [26:0] mem_factors_36_q;
  wire [26:0] mem_factors_37_q;
  wire [26:0] mem_factors_38_q;
  wire [26:0] mem_factors_39_q;
  wire [26:0] mem_factors_40_q;
  wire [26:0] mem_factors_41_q;
  wire [26:0] mem_factors_42_q;
  wire [26:0] mem_factors_43_q;
  wire [26:0] mem_factors_44_q;
  wire [26:0] mem_factors_45_q;
  wire [26:0] mem_factors_46_q;
  wire [26:0] mem_factors_47_q;
  wire [26:0] mem_factors_48_q;
  wire [26:0] mem_factors_49_q;
  wire [26:0] mem_factors_50_q;
  wire [26:0] mem_factors_51_q;
  wire [26:0] mem_factors_52_q;
  wire [26:0] mem_factors_53_q;
  wire [26:0] mem_factors_54_q;
  wire [26:0] mem_factors_55_q;
  wire [26:0] mem_factors_56_q;
  wire [26:0] mem_factors_57_q;
  wire [26:0] mem_factors_58_q;
  wire [26:0] mem_factors_59_q;
  wire [26:0] mem_factors_60_q;
  wire [26:0] mem_factors_61_q;
  wire [26:0] mem_factors_62_q;
  wire [26:0] mem_factors_63_q;
  wire [31:0] mem_held_0_q;
  wire [31:0] mem_held_0_q2;
  wire [31:0] mem_held_1_q;
  wire [31:0] mem_held_1_q2;
  wire [31:0] mem_held_2_q;
  wire [31:0] mem_held_2_q2;
  wire [31:0] mem_held_3_q;
  wire [31:0] mem_held_3_q2;
  wire [31:0] mem_held_4_q;
  wire [31:0] mem_held_4_q2;
  wire [31:0] mem_held_5_q;
  wire [31:0] mem_held_5_q2;
  wire [31:0] mem_held_6_q;
  wire [31:0] mem_held_6_q2;
  wire [31:0] mem_held_7_q;
  wire [31:0] mem_held_7_q2;
  wire [31:0] mem_held_8_q;
  wire [31:0] mem_held_8_q2;
  wire [31:0] mem_held_9_q;
  wire [31:0] mem_held_9_q2;
  wire [31:0] mem_held_10_q;
  wire [31:0] mem_held_10_q2;
  wire [31:0] mem_held_11_q;
  wire [31:0] mem_held_11_q2;
  wire [31:0] mem_held_12_q;
  wire [31:0] mem_held_12_q2;
  wire [31:0] mem_held_13_q;
  wire [31:0] mem_held_13_q2;
  wire [31:0] mem_held_14_q;
  wire [31:0] mem_held_14_q2;
  wire [31:0] mem_held_15_q;
  wire [31:0] mem_held_15_q2;
  wire [31:0] mem_held_16_q;
  wire [31:0] mem_held_16_q2;
  wire [31:0] mem_held_17_q;
  wire [31:0] mem_held_17_q2;
  wire [31:0] mem_held_18_q;
  wire [31:0] mem_held_18_q2;
  wire [31:0] mem_held_19_q;
  wire [31:0] mem_held_19_q2;
  wire [31:0] mem_held_20_q;
  wire [31:0] mem_held_20_q2;
  wire [31:0] mem_held_21_q;
  wire [31:0] mem_held_21_q2;
  wire [31:0] mem_held_22_q;
  wire [31:0] mem_held_22_q2;
  wire [31:0] mem_held_23_q;
  wire [31:0] mem_held_23_q2;
  wire [31:0] mem_held_24_q;
  wire [31:0] mem_held_24_q2;
  wire [31:0] mem_held_25_q;
  wire [31:0] mem_held_25_q2;
  wire [31:0] mem_held_26_q;
  wire [31:0] mem_held_26_q2;
  wire [31:0] mem_held_27_q;
  wire [31:0] mem_held_27_q2;
  wire [31:0] mem_held_28_q;
  wire [31:0] mem_held_28_q2;
  wire [31:0] mem_held_29_q;
  wire [31:0] mem_held_29_q2;
  wire [31:0] mem_held_30_q;
  wire [31:0] mem_held_30_q2;
  wire [31:0] mem_held_31_q;
  wire [31:0] mem_held_31_q2;
  wire [63:0] mem_scores_q;
  wire [63:0] mem_scores_q2;
  wire [4:0] mem_q_exponent_q;
  wire [31:0] mem_top_q;
  reg [37:0] mem_score_0;
  reg [37:0] mem_score_1;
  reg [37:0] mem_score_2;
  reg [37:0] mem_score_3;
  reg [37:0] mem_score_4;
  reg [37:0] mem_score_5;
  reg [37:0] mem_score_6;
  reg [37:0] mem_score_7;
  wire [127:0] mem_q_q;
  wire [127:0] mem_q_q2;
  wire [4:0] mem_exponent_q;
  wire [27:0] mem_total_q;

  // ---- hls/attention/attention.cpp:56: line_56, 6 stages
  // stage 0
  wire [15:0] shl_152 = {s_cmd_beat_data[15:8], 8'd0};
  wire cmd_8_153 = shl_152 == 16'd0;  // types.hpp:57
  wire icmp_154 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_155 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire and_156 = icmp_154 & icmp_155;  // stream_kernel.hpp:107
  wire and_157 = cmd_8_153 & and_156;  // stream_kernel.hpp:107
  wire [7:0] add_158 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] common_4_159 = icmp_155 ? add_158[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire common_6_165 = s_cmd_beat_data[65] ^ 1'd1;
  wire common_5_166 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_56_pop_167 = line_56_v0 & line_56_en0;  // attention.cpp:56
  // stage 1
  reg [3:0] zext_161_s1;
  reg [3:0] common_4_159_s1;
  reg [7:0] zext_163_s1;
  always @(posedge ap_clk) begin
    zext_161_s1 <= s_cmd_beat_data[51:48];
    common_4_159_s1 <= common_4_159;
    zext_163_s1 <= s_cmd_beat_data[87:80];
  end
  wire [7:0] mul_160 = {4'd0, zext_161_s1} * {4'd0, common_4_159_s1};  // types.hpp:58
  // stage 2
  reg [7:0] zext_163_s2;
  reg [6:0] zext_164_s2;
  always @(posedge ap_clk) begin
    zext_163_s2 <= zext_163_s1;
    zext_164_s2 <= mul_160[6:0];
  end
  wire [14:0] rows_162;
  attention_mul_8_7_15_3 rows_162_mul_8_7_15_3 (.clk(ap_clk), .enable({line_56_en4, line_56_en3, line_56_en2}), .a(zext_163_s2), .b(zext_164_s2), .p(rows_162));  // types.hpp:58
  // stage 3
  // stage 4
  // stage 5
  assign line_56_en0 = ~(line_56_v0 & ((~s_cmd_beat_valid)));
  assign line_56_en1 = 1'd1;
  assign line_56_en2 = 1'd1;
  assign line_56_en3 = 1'd1;
  assign line_56_en4 = 1'd1;
  assign line_56_en5 = 1'd1;
  wire line_56_issue = line_56_run;
  wire line_56_leave = 1'b0;
  assign line_56_v0 = line_56_issue;
  reg line_56_busy;
  always @(posedge ap_clk) line_56_busy <= line_56_start | line_56_run | line_56_v1 | line_56_v2 | line_56_v3 | line_56_v4 | line_56_v5;
  always @(posedge ap_clk) begin
    if (line_56_issue & line_56_en0) line_56_run <= 1'b0;
    if (line_56_start) line_56_run <= 1'b1;
    line_56_v1 <= line_56_v0 & line_56_en0;
    line_56_v2 <= line_56_v1;
    line_56_v3 <= line_56_v2;
    line_56_v4 <= line_56_v3;
    line_56_v5 <= line_56_v4;
    if (rst) begin line_56_run <= 1'b0; line_56_v1 <= 1'b0; line_56_v2 <= 1'b0; line_56_v3 <= 1'b0; line_56_v4 <= 1'b0; line_56_v5 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_56_v0 & line_56_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_56_v0 & line_56_en0) q_heads_2 <= s_cmd_beat_data[55:48];
    if (line_56_v0 & line_56_en0) head_dim8_3 <= s_cmd_beat_data[63:56];
    if (line_56_v0 & line_56_en0) narrow_4 <= s_cmd_beat_data[95:88];
    if (line_56_v0 & line_56_en0) cmd_2_5 <= s_cmd_beat_data[87:80];
    if (line_56_v5 & line_56_en5) rows_6 <= rows_162;
    if (line_56_v0 & line_56_en0) place_7 <= s_cmd_beat_data[47:32];
    if (line_56_v0 & line_56_en0) line_56_8 <= s_cmd_beat_data[43:32];
    if (line_56_v0 & line_56_en0) common_4_9 <= common_4_159;
    if (line_56_v0 & line_56_en0) cmd_8_10 <= cmd_8_153;
    if (line_56_v1 & line_56_en1) line_56_11 <= mul_160;
    if (line_56_v0 & line_56_en0) line_56_12 <= s_cmd_beat_data[87:80];
    if (line_56_v0 & line_56_en0) line_56_13 <= s_cmd_beat_data[60:56];
    if (line_56_v0 & line_56_en0) line_56_14 <= s_cmd_beat_data[87:80];
    if (line_56_v0 & line_56_en0) cmd_6_15 <= s_cmd_beat_data[88];
    if (line_56_v0 & line_56_en0) line_56_16 <= s_cmd_beat_data[51:48];
    if (line_56_v0 & line_56_en0) line_56_17 <= common_4_159;
    if (line_56_v0 & line_56_en0) line_56_18 <= s_cmd_beat_data[51:48];
    if (line_56_v0 & line_56_en0) common_6_19 <= common_6_165;
    if (line_56_v0 & line_56_en0) common_5_20 <= common_5_166;
    if (line_56_v0 & line_56_en0) line_56_21 <= and_157;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_168 = s_cmd_data_1 & 128'hffffffff000000f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_169 = and_168 != 128'd0;  // stream_kernel.hpp:113
  wire [7:0] add_170 = q_heads_2 + 8'd247;  // types.hpp:59
  wire icmp_171 = add_170 < 8'd248;  // types.hpp:59
  wire or_172 = icmp_169 | icmp_171;  // types.hpp:59
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
    if (line_113_v0 & line_113_en0) line_113_22 <= or_172;
  end

  // ---- : line_0, 1 stages
  assign line_0_en0 = 1'd1;
  wire line_0_issue = line_0_run;
  wire line_0_leave = 1'b0;
  assign line_0_v0 = line_0_issue;
  wire line_0_busy = line_0_run;
  always @(posedge ap_clk) begin
    if (line_0_issue & line_0_en0) line_0_run <= 1'b0;
    if (line_0_start) line_0_run <= 1'b1;
    if (rst) begin line_0_run <= 1'b0; end
  end

  // ---- : line_0_2, 1 stages
  wire icmp_173 = $signed(head_dim8_3) < $signed(8'd16);
  assign line_0_2_en0 = 1'd1;
  wire line_0_2_issue = line_0_2_run;
  wire line_0_2_leave = 1'b0;
  assign line_0_2_v0 = line_0_2_issue;
  wire line_0_2_busy = line_0_2_run;
  always @(posedge ap_clk) begin
    if (line_0_2_issue & line_0_2_en0) line_0_2_run <= 1'b0;
    if (line_0_2_start) line_0_2_run <= 1'b1;
    if (rst) begin line_0_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_0_2_v0 & line_0_2_en0) line_0_2_23 <= icmp_173;
  end

  // ---- : line_0_3, 1 stages
  wire icmp_174 = head_dim8_3 == 8'd16;
  assign line_0_3_en0 = 1'd1;
  wire line_0_3_issue = line_0_3_run;
  wire line_0_3_leave = 1'b0;
  assign line_0_3_v0 = line_0_3_issue;
  wire line_0_3_busy = line_0_3_run;
  always @(posedge ap_clk) begin
    if (line_0_3_issue & line_0_3_en0) line_0_3_run <= 1'b0;
    if (line_0_3_start) line_0_3_run <= 1'b1;
    if (rst) begin line_0_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_0_3_v0 & line_0_3_en0) line_0_3_24 <= icmp_174;
  end

  // ---- : line_0_4, 1 stages
  wire icmp_175 = head_dim8_3 == 8'd8;
  assign line_0_4_en0 = 1'd1;
  wire line_0_4_issue = line_0_4_run;
  wire line_0_4_leave = 1'b0;
  assign line_0_4_v0 = line_0_4_issue;
  wire line_0_4_busy = line_0_4_run;
  always @(posedge ap_clk) begin
    if (line_0_4_issue & line_0_4_en0) line_0_4_run <= 1'b0;
    if (line_0_4_start) line_0_4_run <= 1'b1;
    if (rst) begin line_0_4_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_0_4_v0 & line_0_4_en0) line_0_4_25 <= icmp_175;
  end

  // ---- hls/attention/types.hpp:60: line_60, 1 stages
  wire icmp_176 = narrow_4 > 8'd1;  // types.hpp:60
  wire icmp_177 = cmd_2_5 == 8'd0;
  wire or_178 = icmp_176 | icmp_177;  // types.hpp:60
  wire icmp_179 = rows_6 > 15'd256;
  wire icmp_180 = place_7 > 16'd2048;
  wire or_181 = icmp_179 | icmp_180;  // types.hpp:60
  wire or_182 = or_178 | or_181;  // types.hpp:60
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
    if (line_60_v0 & line_60_en0) line_60_26 <= or_182;
  end

  // ---- hls/attention/types.hpp:61: line_61, 1 stages
  wire [12:0] add_183 = {1'd0, line_56_8} + {9'd0, common_4_9};  // types.hpp:61
  wire icmp_184 = add_183 > 13'd2048;  // types.hpp:61
  assign line_61_en0 = 1'd1;
  wire line_61_issue = line_61_run;
  wire line_61_leave = 1'b0;
  assign line_61_v0 = line_61_issue;
  wire line_61_busy = line_61_run;
  always @(posedge ap_clk) begin
    if (line_61_issue & line_61_en0) line_61_run <= 1'b0;
    if (line_61_start) line_61_run <= 1'b1;
    if (rst) begin line_61_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_61_v0 & line_61_en0) line_61_27 <= icmp_184;
  end

  // ---- hls/attention/attention.cpp:59: line_59, 1 stages
  wire discard_q_185 = cmd_9_28 & cmd_8_10;  // attention.cpp:60
  assign line_59_en0 = 1'd1;
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
    if (line_59_v0 & line_59_en0) flags_29 <= cmd_9_28;
    if (line_59_v0 & line_59_en0) discard_q_30 <= discard_q_185;
    if (line_56_done_1) cmd_9_28 <= 1'd1;
    if (line_113_done_0) cmd_9_28 <= 1'd1;
    if (line_0_3_done_1) cmd_9_28 <= 1'd1;
    if (line_0_4_done_1) cmd_9_28 <= 1'd1;
    if (line_60_done_0) cmd_9_28 <= 1'd1;
    if (line_61_done) cmd_9_28 <= line_61_27;
  end

  // ---- hls/attention/attention.cpp:11: line_11, 7 stages
  // stage 0
  wire [15:0] rows_186;
  attention_mul_8_8_16_3 rows_186_mul_8_8_16_3 (.clk(ap_clk), .enable({line_11_en2, line_11_en1, line_11_en0}), .a(line_56_12), .b(line_56_11), .p(rows_186));  // attention.cpp:11
  // stage 1
  // stage 2
  // stage 3
  wire [7:0] add_187 = head_dim8_3 + 8'd1;  // attention.cpp:12
  wire [13:0] beats_188;
  attention_mul_9_5_14_3 beats_188_mul_9_5_14_3 (.clk(ap_clk), .enable({line_11_en5, line_11_en4, line_11_en3}), .a(rows_186[8:0]), .b(add_187[4:0]), .p(beats_188));  // attention.cpp:12
  // stage 4
  // stage 5
  // stage 6
  wire [13:0] add_189 = {1'd0, beats_188[12:0]} + 14'd16383;  // attention.cpp:19
  assign line_11_en0 = 1'd1;
  assign line_11_en1 = 1'd1;
  assign line_11_en2 = 1'd1;
  assign line_11_en3 = 1'd1;
  assign line_11_en4 = 1'd1;
  assign line_11_en5 = 1'd1;
  assign line_11_en6 = 1'd1;
  wire line_11_issue = line_11_run;
  wire line_11_leave = 1'b0;
  assign line_11_v0 = line_11_issue;
  reg line_11_busy;
  always @(posedge ap_clk) line_11_busy <= line_11_start | line_11_run | line_11_v1 | line_11_v2 | line_11_v3 | line_11_v4 | line_11_v5 | line_11_v6;
  always @(posedge ap_clk) begin
    if (line_11_issue & line_11_en0) line_11_run <= 1'b0;
    if (line_11_start) line_11_run <= 1'b1;
    line_11_v1 <= line_11_v0;
    line_11_v2 <= line_11_v1;
    line_11_v3 <= line_11_v2;
    line_11_v4 <= line_11_v3;
    line_11_v5 <= line_11_v4;
    line_11_v6 <= line_11_v5;
    if (rst) begin line_11_run <= 1'b0; line_11_v1 <= 1'b0; line_11_v2 <= 1'b0; line_11_v3 <= 1'b0; line_11_v4 <= 1'b0; line_11_v5 <= 1'b0; line_11_v6 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_11_v6 & line_11_en6) line_11_31 <= beats_188[12:0];
    if (line_11_v6 & line_11_en6) line_11_32 <= add_189;
  end

  // ---- hls/attention/attention.cpp:17: load_q, pipelined loop, II=1, depth 1
  wire xor_190 = q_packet_37 ^ 1'd1;
  wire icmp_191 = step_36 == 5'd0;  // attention.cpp:20
  wire xor_192 = icmp_191 ^ 1'd1;
  wire [127:0] beat_193 = q_packet_37 ? 128'd0 : s_q_beat_data;  // attention.cpp:19
  wire icmp_194 = i_33 < line_11_31;  // attention.cpp:17
  wire xor_195 = icmp_194 ^ 1'd1;
  wire [12:0] i_196 = i_33 + 13'd1;  // attention.cpp:17
  wire [11:0] word_197 = word_34 + 12'd1;  // attention.cpp:25
  wire [11:0] word_198 = icmp_191 ? word_34 : word_197;
  wire [8:0] row_199 = row_35 + 9'd1;  // attention.cpp:22
  wire [8:0] row_200 = icmp_191 ? row_199 : row_35;
  wire icmp_201 = step_36 == line_56_13;  // attention.cpp:27
  wire [4:0] add_202 = step_36 + 5'd1;  // attention.cpp:27
  wire [4:0] step_203 = icmp_201 ? 5'd0 : add_202;  // attention.cpp:27
  wire q_packet_204 = q_packet_37 | s_q_beat_last;
  wire is_last_205 = line_11_32 != {1'd0, i_33};  // attention.cpp:19
  wire q_packet_1_206 = s_q_beat_last & is_last_205;
  wire q_packet_207 = q_packet_37 ? q_packet_38 : q_packet_1_206;
  wire load_q_pop_208 = load_q_v0 & load_q_en0 & xor_190;  // stream_kernel.hpp:38
  wire load_q_store_209 = load_q_v0 & load_q_en0 & xor_192;  // attention.cpp:24
  wire load_q_store_210 = load_q_v0 & load_q_en0 & icmp_191;  // attention.cpp:21
  assign load_q_en0 = ~(load_q_v0 & ((~s_q_beat_valid & xor_190)));
  wire load_q_issue = load_q_run;
  wire load_q_leave = xor_195;
  assign load_q_v0 = load_q_issue & ~load_q_leave;
  wire load_q_busy = load_q_run;
  always @(posedge ap_clk) begin
    if (load_q_issue & load_q_leave) load_q_run <= 1'b0;
    if (load_q_start) load_q_run <= 1'b1;
    if (rst) begin load_q_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (load_q_v0 & load_q_en0) i_33 <= i_196;
    if (load_q_v0 & load_q_en0) word_34 <= word_198;
    if (load_q_v0 & load_q_en0) row_35 <= row_200;
    if (load_q_v0 & load_q_en0) step_36 <= step_203;
    if (load_q_v0 & load_q_en0) q_packet_37 <= q_packet_204;
    if (load_q_v0 & load_q_en0) q_packet_38 <= q_packet_207;
    if (line_11_done) i_33 <= 13'd0;
    if (line_11_done) word_34 <= 12'd0;
    if (line_11_done) row_35 <= 9'd0;
    if (line_11_done) step_36 <= 5'd0;
    if (line_11_done) q_packet_37 <= 1'd0;
    if (line_11_done) q_packet_38 <= 1'd0;
  end

  // ---- hls/attention/attention.cpp:67: line_67, 1 stages
  assign line_67_en0 = 1'd1;
  wire line_67_issue = line_67_run;
  wire line_67_leave = 1'b0;
  assign line_67_v0 = line_67_issue;
  wire line_67_busy = line_67_run;
  always @(posedge ap_clk) begin
    if (line_67_issue & line_67_en0) line_67_run <= 1'b0;
    if (line_67_start) line_67_run <= 1'b1;
    if (rst) begin line_67_run <= 1'b0; end
  end

  // ---- hls/attention/attention.cpp:67: line_67_2, 1 stages
  wire icmp_211 = head_39 < cmd_2_5;  // attention.cpp:67
  assign line_67_2_en0 = 1'd1;
  wire line_67_2_issue = line_67_2_run;
  wire line_67_2_leave = 1'b0;
  assign line_67_2_v0 = line_67_2_issue;
  wire line_67_2_busy = line_67_2_run;
  always @(posedge ap_clk) begin
    if (line_67_2_issue & line_67_2_en0) line_67_2_run <= 1'b0;
    if (line_67_2_start) line_67_2_run <= 1'b1;
    if (rst) begin line_67_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_67_2_v0 & line_67_2_en0) line_67_2_43 <= icmp_211;
    if (line_67_done) head_39 <= 8'd0;
    if (line_67_done) kv_packet_40 <= 1'd0;
    if (line_67_done) kv_packet_41 <= 1'd0;
    if (line_67_done) row_42 <= 9'd0;
    if (line_75_done) head_39 <= head_51;
    if (line_75_done) kv_packet_40 <= kv_packet_48;
    if (line_75_done) kv_packet_41 <= kv_packet_49;
    if (line_75_done) row_42 <= row_52;
  end

  // ---- hls/include/stream_kernel.hpp:45: line_45, 1 stages
  wire [1:0] select_212 = q_packet_38 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_213 = q_packet_37 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_214 = {1'd0, select_212} | select_213;  // stream_kernel.hpp:50
  wire [3:0] select_215 = kv_packet_41 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_216 = kv_packet_40 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_217 = {1'd0, select_215} | select_216;  // stream_kernel.hpp:50
  wire [4:0] flags_218 = {2'd0, or_214} | or_217;  // attention.cpp:79
  wire discard_q_219 = q_packet_37 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_kv_220 = kv_packet_40 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_45_en0 = 1'd1;
  wire line_45_issue = line_45_run;
  wire line_45_leave = 1'b0;
  assign line_45_v0 = line_45_issue;
  wire line_45_busy = line_45_run;
  always @(posedge ap_clk) begin
    if (line_45_issue & line_45_en0) line_45_run <= 1'b0;
    if (line_45_start) line_45_run <= 1'b1;
    if (rst) begin line_45_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_45_v0 & line_45_en0) flags_44 <= flags_218;
    if (line_45_v0 & line_45_en0) discard_q_45 <= discard_q_219;
    if (line_45_v0 & line_45_en0) discard_kv_46 <= discard_kv_220;
  end

  // ---- hls/attention/attention.cpp:69: line_69, 1 stages
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

  // ---- hls/attention/attention.cpp:69: line_69_2, 1 stages
  wire icmp_221 = token_47 < common_4_9;  // attention.cpp:69
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
    if (line_69_2_v0 & line_69_2_en0) line_69_2_50 <= icmp_221;
    if (line_69_done) token_47 <= 4'd0;
    if (line_69_done) kv_packet_48 <= kv_packet_40;
    if (line_69_done) kv_packet_49 <= kv_packet_41;
    if (line_69_3_done) token_47 <= token_146;
    if (line_69_3_done) kv_packet_48 <= kv_packet_130;
    if (line_69_3_done) kv_packet_49 <= kv_packet_131;
  end

  // ---- hls/attention/attention.cpp:75: line_75, 1 stages
  wire [7:0] head_222 = head_39 + 8'd1;  // attention.cpp:67
  wire [9:0] add_223 = {1'd0, row_42} + {2'd0, line_56_11};  // attention.cpp:75
  assign line_75_en0 = 1'd1;
  wire line_75_issue = line_75_run;
  wire line_75_leave = 1'b0;
  assign line_75_v0 = line_75_issue;
  wire line_75_busy = line_75_run;
  always @(posedge ap_clk) begin
    if (line_75_issue & line_75_en0) line_75_run <= 1'b0;
    if (line_75_start) line_75_run <= 1'b1;
    if (rst) begin line_75_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_75_v0 & line_75_en0) head_51 <= head_222;
    if (line_75_v0 & line_75_en0) row_52 <= add_223[8:0];
  end

  // ---- hls/attention/attention.cpp:70: line_70, 2 stages
  // stage 0
  wire xor_224 = head_dim8_3[4] ^ 1'd1;
  wire [4:0] select_225 = cmd_6_15 ? 5'd18 : 5'd10;  // attend.hpp:26
  wire [8:0] add_226 = {1'd0, line_56_14} + 9'd511;  // attention.cpp:71
  wire icmp_227 = add_226 == {1'd0, head_39};  // attention.cpp:71
  wire [4:0] add_228 = {1'd0, common_4_9} + 5'd31;  // attention.cpp:71
  wire icmp_229 = add_228 == {1'd0, token_47};  // attention.cpp:71
  wire is_end_230 = icmp_227 & icmp_229;
  wire [4:0] add_231 = line_56_13 + {5{cmd_6_15}};  // attend.hpp:145
  wire [15:0] select_232 = head_dim8_3[4] ? 16'd33428 : 16'd47274;
  wire [15:0] add_233 = place_7 + {12'd0, token_47};  // attention.cpp:70
  wire [15:0] rows_234 = add_233 + 16'd1;  // attention.cpp:70
  wire [7:0] first_q_row_238 = row_42[7:0] + {4'd0, token_47};  // attention.cpp:72
  wire [4:0] add_239 = {1'd0, line_56_16} + 5'd4;  // walk.hpp:52
  wire line_70_store_240 = line_70_v0 & line_70_en0;  // attend.hpp:129
  wire line_70_store_241 = line_70_v0 & line_70_en0;  // attend.hpp:129
  wire line_70_store_242 = line_70_v0 & line_70_en0;  // attend.hpp:129
  wire line_70_store_243 = line_70_v0 & line_70_en0;  // attend.hpp:129
  wire line_70_store_244 = line_70_v0 & line_70_en0;  // attend.hpp:129
  wire line_70_store_245 = line_70_v0 & line_70_en0;  // attend.hpp:129
  wire line_70_store_246 = line_70_v0 & line_70_en0;  // attend.hpp:129
  wire line_70_store_247 = line_70_v0 & line_70_en0;  // attend.hpp:129
  // stage 1
  reg [10:0] zext_236_s1;
  always @(posedge ap_clk) begin
    zext_236_s1 <= rows_234[11:1];
  end
  wire [11:0] shl_235 = {zext_236_s1, 1'd0};
  wire walk_11_237 = shl_235 < 12'd6;  // walk.hpp:120
  assign line_70_en0 = 1'd1;
  assign line_70_en1 = 1'd1;
  wire line_70_issue = line_70_run;
  wire line_70_leave = 1'b0;
  assign line_70_v0 = line_70_issue;
  wire line_70_busy = line_70_run | line_70_v1;
  always @(posedge ap_clk) begin
    if (line_70_issue & line_70_en0) line_70_run <= 1'b0;
    if (line_70_start) line_70_run <= 1'b1;
    line_70_v1 <= line_70_v0;
    if (rst) begin line_70_run <= 1'b0; line_70_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_70_v0 & line_70_en0) line_70_53 <= xor_224;
    if (line_70_v0 & line_70_en0) line_70_54 <= select_225;
    if (line_70_v0 & line_70_en0) is_end_55 <= is_end_230;
    if (line_70_v0 & line_70_en0) line_70_56 <= add_231;
    if (line_70_v0 & line_70_en0) line_70_57 <= select_232;
    if (line_70_v1 & line_70_en1) walk_11_58 <= walk_11_237;
    if (line_70_v0 & line_70_en0) walk_2_59 <= rows_234[11:0];
    if (line_70_v0 & line_70_en0) first_q_row_60 <= first_q_row_238;
    if (line_70_v0 & line_70_en0) walk_2_61 <= add_239;
  end

  // ---- hls/attention/attend.hpp:152: attend, pipelined loop, II=1, depth 32
  // stage 0
  wire xor_255 = walk_114 ^ 1'd1;  // walk.hpp:54
  wire icmp_256 = walk_3_111 == 5'd0;
  wire or_257 = xor_255 | icmp_256;
  wire icmp_258 = walk_2_110 < 12'd5;
  wire or_259 = or_257 | icmp_258;
  wire xor_260 = or_259 ^ 1'd1;
  wire xor_261 = walk_113 ^ 1'd1;
  wire prior_1_262 = is_v_112 & walk_9_107;
  wire xor_263 = prior_1_262 ^ 1'd1;  // walk.hpp:55
  wire xor_264 = walk_3_111[0] ^ 1'd1;
  wire and_265 = cmd_6_15 & xor_264;
  wire icmp_266 = walk_3_111 != 5'd0;
  wire upper_267 = and_265 & icmp_266;
  wire or_268 = xor_263 | upper_267;
  wire or_269 = or_268 | kv_packet_130;
  wire xor_270 = or_269 ^ 1'd1;
  wire and_271 = xor_261 & xor_270;
  wire or_272 = upper_267 | kv_packet_130;
  wire xor_273 = or_272 ^ 1'd1;
  wire and_274 = walk_113 & xor_273;
  wire or_275 = and_271 | and_274;
  wire or_276 = xor_263 | icmp_256;
  wire icmp_282 = walk_3_111 == 5'd1;  // attend.hpp:165
  wire and_283 = is_v_112 & cmd_6_15;  // attend.hpp:24
  wire [4:0] shl_284 = {row_0_118[4:3], 3'd0};
  wire icmp_285 = shl_284 != 5'd0;  // attend.hpp:24
  wire row_17_286 = and_283 & icmp_285;
  wire raised_287 = icmp_282 ? row_17_286 : row_116;
  wire xor_288 = raised_287 ^ 1'd1;
  wire and_289 = cmd_6_15 & xor_288;
  wire and_290 = walk_113 & or_272;
  wire [127:0] select_291 = upper_267 ? row_0_118 : 128'd0;  // attend.hpp:168
  wire and_292 = xor_261 & or_269;
  wire [127:0] select_293 = or_268 ? row_0_118 : 128'd0;  // walk.hpp:55
  wire [127:0] select_294 = and_292 ? select_293 : s_kv_beat_data;  // attention.cpp:72
  wire [127:0] row_0_295 = and_290 ? select_291 : select_294;  // attention.cpp:72
  wire xor_315 = walk_10_106[4] ^ 1'd1;
  wire or_316 = or_276 | xor_315;
  wire xor_317 = or_316 ^ 1'd1;
  wire xor_324 = walk_10_106[7] ^ 1'd1;
  wire or_325 = or_276 | xor_324;
  wire xor_326 = or_325 ^ 1'd1;
  wire icmp_365 = walk_3_111 == line_56_13;  // attend.hpp:72
  wire [4:0] shl_588 = {walk_3_111[4:3], 3'd0};
  wire in_turn_589 = shl_588 == 5'd0;  // attend.hpp:177
  wire and_590 = in_turn_589 & prior_124;
  wire has_p_623 = in_turn_589 & prior_123;
  wire and_624 = has_p_623 & xor_264;
  wire and_649 = walk_114 & icmp_266;
  wire icmp_650 = walk_2_110 > 12'd4;
  wire takes_q_651 = and_649 & icmp_650;
  wire and_1662 = is_v_112 & icmp_365;
  wire xor_1663 = walk_105 ^ 1'd1;
  wire or_1664 = xor_1663 | xor_315;
  wire and_1665 = xor_324 & or_1664;
  wire or_1666 = and_1665 | walk_92;
  wire xor_1667 = or_1666 ^ 1'd1;
  wire and_1668 = and_1662 & xor_1667;
  wire [7:0] select_1669 = and_1668 ? 8'd0 : walk_14_86;
  wire row_18_1670 = row_0_118[4:0] >= line_70_54;  // attend.hpp:26
  wire has_large_exponent_1671 = icmp_282 ? row_18_1670 : row_115;
  wire and_1672 = icmp_282 & is_v_112;
  wire xor_1673 = and_1672 ^ 1'd1;
  wire or_1674 = has_large_exponent_1671 | xor_1673;
  wire [7:0] bit_1675 = walk_9_107 ? walk_10_106 : 8'd0;  // walk.hpp:67
  wire [7:0] walk_14_1676 = walk_14_86 | bit_1675;  // walk.hpp:71
  wire [7:0] walk_14_1677 = or_1674 ? walk_14_86 : walk_14_1676;  // attention.cpp:72
  wire [7:0] walk_14_1678 = icmp_365 ? select_1669 : walk_14_1677;
  wire [7:0] select_1679 = and_1668 ? 8'd0 : walk_15_87;
  wire and_1680 = has_large_exponent_1671 & and_1672;
  wire [7:0] walk_15_1681 = walk_15_87 | bit_1675;  // walk.hpp:69
  wire [7:0] walk_15_1682 = and_1680 ? walk_15_1681 : walk_15_87;  // attention.cpp:72
  wire [7:0] walk_15_1683 = icmp_365 ? select_1679 : walk_15_1682;
  wire xor_1684 = and_1665 ^ 1'd1;
  wire and_1685 = walk_90 & xor_1684;
  wire xor_1686 = is_v_112 ^ 1'd1;
  wire xor_1687 = icmp_365 ^ 1'd1;
  wire or_1688 = xor_1686 | xor_1687;
  wire xor_1689 = or_1688 ^ 1'd1;
  wire walk_1690 = and_1685 & xor_1689;
  wire icmp_1691 = walk_3_111 == 5'd2;  // walk.hpp:131
  wire xor_1692 = icmp_1691 ^ 1'd1;
  wire or_1693 = icmp_365 | xor_1692;
  wire icmp_1694 = walk_18_100 == 8'd0;
  wire icmp_1695 = walk_2_110 < 12'd7;  // walk.hpp:81
  wire walk_28_1696 = icmp_1694 & icmp_1695;
  wire walk_1697 = or_1693 ? walk_89 : walk_28_1696;
  wire icmp_1698 = walk_14_86 == 8'd0;
  wire icmp_1699 = walk_15_87 == 8'd0;
  wire and_1700 = icmp_1698 & icmp_1699;
  wire walk_24_1701 = walk_2_110 != {11'd0, walk_9_107};  // walk.hpp:77
  wire xor_1702 = walk_24_1701 ^ 1'd1;  // walk.hpp:80
  wire and_1703 = icmp_1694 & xor_1702;
  wire walk_27_1704 = and_1700 & and_1703;
  wire walk_1705 = or_1693 ? walk_90 : walk_27_1704;
  wire walk_26_1706 = walk_102 | icmp_1698;
  wire walk_1707 = or_1693 ? walk_91 : walk_26_1706;
  wire icmp_1708 = walk_15_87 != 8'd0;
  wire xor_1709 = walk_102 ^ 1'd1;  // walk.hpp:78
  wire icmp_1710 = walk_14_86 != 8'd0;
  wire and_1711 = xor_1709 & icmp_1710;
  wire walk_25_1712 = icmp_1708 & and_1711;
  wire walk_1713 = or_1693 ? walk_92 : walk_25_1712;
  wire or_1714 = is_v_112 | xor_1687;
  wire select_1715 = or_1693 ? walk_93 : walk_24_1701;
  wire and_1716 = walk_93 & xor_1686;
  wire and_1717 = and_1716 & icmp_365;
  wire walk_1718 = or_1714 ? select_1715 : and_1717;
  wire or_1719 = or_1688 | and_1665;
  wire walk_1720 = or_1719 ? behind_2_94 : walk_98;
  wire [7:0] walk_21_1723 = or_1719 ? walk_21_97 : walk_18_100;
  wire walk_1724 = or_1719 ? walk_98 : walk_91;
  wire [7:0] walk_18_1727 = walk_91 ? walk_15_87 : walk_14_86;  // walk.hpp:88
  wire [7:0] walk_18_1728 = or_1719 ? walk_18_100 : walk_18_1727;
  wire walk_1732 = or_1719 ? walk_102 : walk_92;
  wire or_1733 = and_1716 | xor_1687;
  wire and_1734 = and_1662 & and_1665;
  wire or_1735 = or_1733 | and_1734;
  wire or_1738 = or_1688 | or_1666;
  wire walk_1741 = and_1665 ? walk_105 : walk_89;
  wire select_1742 = and_1662 ? walk_1741 : walk_11_58;
  wire walk_1743 = or_1733 ? walk_105 : select_1742;
  wire [7:0] walk_10_1744 = {walk_10_106[6:0], 1'd0};  // walk.hpp:110
  wire [7:0] walk_10_1745 = and_1665 ? walk_10_1744 : 8'd1;  // walk.hpp:128
  wire [7:0] walk_10_1746 = or_1688 ? walk_10_106 : walk_10_1745;  // attention.cpp:72
  wire walk_1747 = and_1665 ? walk_102 : walk_92;
  wire xor_1748 = walk_1747 ^ 1'd1;  // walk.hpp:112
  wire and_1749 = walk_93 & xor_1748;
  wire walk_9_1750 = or_1688 ? walk_9_107 : and_1749;  // attention.cpp:72
  wire and_1753 = walk_93 & icmp_365;
  wire or_1754 = and_1753 | and_1662;
  wire [11:0] add_1759 = walk_2_110 + 12'd4095;  // walk.hpp:102
  wire [11:0] walk_2_1760 = walk_9_107 ? add_1759 : walk_2_110;  // walk.hpp:102
  wire [11:0] select_1761 = or_1754 ? walk_2_1760 : walk_2_59;  // attention.cpp:72
  wire [11:0] walk_2_1762 = icmp_365 ? select_1761 : walk_2_110;
  wire [5:0] add_1763 = {1'd0, walk_3_111} + 6'd1;  // walk.hpp:133
  wire [4:0] walk_3_1764 = icmp_365 ? 5'd0 : add_1763[4:0];
  wire or_1765 = icmp_365 | is_v_112;
  wire xor_1766 = and_1717 ^ 1'd1;
  wire and_1767 = xor_1766 & walk_113;
  wire walk_1768 = or_1714 ? or_1765 : and_1767;
  wire or_1769 = walk_93 | is_v_112;
  wire or_1770 = or_1769 | xor_1687;
  wire walk_1771 = or_1770 ? walk_113 : walk_114;
  wire walk_1772 = or_1770 & walk_114;
  wire [4:0] add_1773 = row_0_118[4:0] + 5'd24;  // attend.hpp:25
  wire [4:0] select_1774 = row_17_286 ? add_1773 : row_0_118[4:0];  // attend.hpp:25
  wire [4:0] row_16_1775 = icmp_282 ? select_1774 : row_16_117;  // attention.cpp:72
  wire [4:0] prior_6_1776 = icmp_365 ? row_16_1775 : prior_6_119;  // attention.cpp:72
  wire prior_1780 = icmp_365 ? prior_1_262 : prior_123;
  wire prior_1781 = icmp_365 ? walk_113 : prior_124;
  wire xor_1787 = upper_267 ^ 1'd1;  // attend.hpp:168
  wire or_1788 = xor_1787 | kv_packet_130;
  wire xor_1789 = or_268 ^ 1'd1;  // walk.hpp:55
  wire or_1790 = xor_1789 | kv_packet_130;
  wire select_1791 = and_292 ? or_1790 : s_kv_beat_last;
  wire kv_packet_1792 = and_290 ? or_1788 : select_1791;
  wire or_1793 = and_292 | and_290;
  wire and_1794 = is_end_55 & is_v_112;
  wire icmp_1795 = walk_2_110 == 12'd1;
  wire and_1796 = and_1794 & icmp_1795;
  wire xor_1797 = and_1796 ^ 1'd1;
  wire icmp_1798 = line_70_56 != walk_3_111;  // attend.hpp:167
  wire is_last_1799 = xor_1797 | icmp_1798;
  wire kv_packet_1_1800 = s_kv_beat_last & is_last_1799;
  wire kv_packet_1801 = or_1793 ? kv_packet_131 : kv_packet_1_1800;
  wire attend_pop_1805 = attend_v0 & attend_en0 & or_275;  // stream_kernel.hpp:38
  // stage 1
  reg [4:0] walk_3_111_s1;
  reg [7:0] walk_10_106_s1;
  reg or_276_s1;
  reg [127:0] row_0_295_s1;
  reg upper_267_s1;
  reg and_289_s1;
  reg behind_129_s1;
  reg is_v_112_s1;
  reg icmp_282_s1;
  reg [7:0] walk_21_97_s1;
  reg trunc_592_s1;
  reg and_590_s1;
  reg [4:0] prior_6_119_s1;
  reg and_624_s1;
  reg has_p_623_s1;
  reg takes_q_651_s1;
  reg or_1719_s1;
  reg or_1735_s1;
  reg or_1738_s1;
  reg icmp_365_s1;
  reg walk_9_107_s1;
  reg or_1754_s1;
  reg xor_260_s1;
  reg xor_317_s1;
  reg xor_326_s1;
  always @(posedge ap_clk) begin
    walk_3_111_s1 <= walk_3_111;
    walk_10_106_s1 <= walk_10_106;
    or_276_s1 <= or_276;
    row_0_295_s1 <= row_0_295;
    upper_267_s1 <= upper_267;
    and_289_s1 <= and_289;
    behind_129_s1 <= behind_129;
    is_v_112_s1 <= is_v_112;
    icmp_282_s1 <= icmp_282;
    walk_21_97_s1 <= walk_21_97;
    trunc_592_s1 <= walk_3_111[0];
    and_590_s1 <= and_590;
    prior_6_119_s1 <= prior_6_119;
    and_624_s1 <= and_624;
    has_p_623_s1 <= has_p_623;
    takes_q_651_s1 <= takes_q_651;
    or_1719_s1 <= or_1719;
    or_1735_s1 <= or_1735;
    or_1738_s1 <= or_1738;
    icmp_365_s1 <= icmp_365;
    walk_9_107_s1 <= walk_9_107;
    or_1754_s1 <= or_1754;
    xor_260_s1 <= xor_260;
    xor_317_s1 <= xor_317;
    xor_326_s1 <= xor_326;
  end
  wire [3:0] add_252 = walk_3_111_s1[3:0] + 4'd15;  // walk.hpp:58
  wire xor_277 = walk_10_106_s1[0] ^ 1'd1;
  wire or_278 = or_276_s1 | xor_277;
  wire xor_279 = or_278 ^ 1'd1;
  wire [5:0] shl_280 = {walk_12_104[1:0], 4'd0};  // operands.hpp:36
  wire [5:0] or_281 = shl_280 | {2'd0, add_252};  // operands.hpp:36
  wire [127:0] half_296 = upper_267_s1 ? {64'd0, row_0_295_s1[127:64]} : row_0_295_s1;  // operands.hpp:11
  wire [15:0] shl_297 = {half_296[7:0], 8'd0};  // operands.hpp:17
  wire [15:0] select_298 = and_289_s1 ? {{8{half_296[7]}}, half_296[7:0]} : shl_297;  // operands.hpp:17
  wire [15:0] arrived_0_299 = cmd_6_15 ? select_298 : row_0_295_s1[15:0];
  wire [15:0] shl_300 = {half_296[15:8], 8'd0};  // operands.hpp:17
  wire [15:0] select_301 = and_289_s1 ? {{8{half_296[15]}}, half_296[15:8]} : shl_300;  // operands.hpp:17
  wire [15:0] arrived_1_302 = cmd_6_15 ? select_301 : row_0_295_s1[31:16];
  wire [15:0] xor_303 = arrived_0_299 ^ arrived_1_302;  // operands.hpp:32
  wire [31:0] shl_304 = {xor_303, 16'd0};  // operands.hpp:32
  wire [31:0] word_305 = shl_304 | {16'd0, arrived_0_299};  // operands.hpp:32
  wire xor_306 = walk_10_106_s1[1] ^ 1'd1;
  wire or_307 = or_276_s1 | xor_306;
  wire xor_308 = or_307 ^ 1'd1;
  wire xor_309 = walk_10_106_s1[2] ^ 1'd1;
  wire or_310 = or_276_s1 | xor_309;
  wire xor_311 = or_310 ^ 1'd1;
  wire xor_312 = walk_10_106_s1[3] ^ 1'd1;
  wire or_313 = or_276_s1 | xor_312;
  wire xor_314 = or_313 ^ 1'd1;
  wire xor_318 = walk_10_106_s1[5] ^ 1'd1;
  wire or_319 = or_276_s1 | xor_318;
  wire xor_320 = or_319 ^ 1'd1;
  wire xor_321 = walk_10_106_s1[6] ^ 1'd1;
  wire or_322 = or_276_s1 | xor_321;
  wire xor_323 = or_322 ^ 1'd1;
  wire [15:0] shl_327 = {half_296[23:16], 8'd0};  // operands.hpp:17
  wire [15:0] select_328 = and_289_s1 ? {{8{half_296[23]}}, half_296[23:16]} : shl_327;  // operands.hpp:17
  wire [15:0] arrived_2_329 = cmd_6_15 ? select_328 : row_0_295_s1[47:32];
  wire [15:0] shl_330 = {half_296[31:24], 8'd0};  // operands.hpp:17
  wire [15:0] select_331 = and_289_s1 ? {{8{half_296[31]}}, half_296[31:24]} : shl_330;  // operands.hpp:17
  wire [15:0] arrived_3_332 = cmd_6_15 ? select_331 : row_0_295_s1[63:48];
  wire [15:0] xor_333 = arrived_2_329 ^ arrived_3_332;  // operands.hpp:32
  wire [31:0] shl_334 = {xor_333, 16'd0};  // operands.hpp:32
  wire [31:0] word_335 = shl_334 | {16'd0, arrived_2_329};  // operands.hpp:32
  wire [15:0] shl_336 = {half_296[39:32], 8'd0};  // operands.hpp:17
  wire [15:0] select_337 = and_289_s1 ? {{8{half_296[39]}}, half_296[39:32]} : shl_336;  // operands.hpp:17
  wire [15:0] arrived_4_338 = cmd_6_15 ? select_337 : row_0_295_s1[79:64];
  wire [15:0] shl_339 = {half_296[47:40], 8'd0};  // operands.hpp:17
  wire [15:0] select_340 = and_289_s1 ? {{8{half_296[47]}}, half_296[47:40]} : shl_339;  // operands.hpp:17
  wire [15:0] arrived_5_341 = cmd_6_15 ? select_340 : row_0_295_s1[95:80];
  wire [15:0] xor_342 = arrived_4_338 ^ arrived_5_341;  // operands.hpp:32
  wire [31:0] shl_343 = {xor_342, 16'd0};  // operands.hpp:32
  wire [31:0] word_344 = shl_343 | {16'd0, arrived_4_338};  // operands.hpp:32
  wire [15:0] shl_345 = {half_296[55:48], 8'd0};  // operands.hpp:17
  wire [15:0] select_346 = and_289_s1 ? {{8{half_296[55]}}, half_296[55:48]} : shl_345;  // operands.hpp:17
  wire [15:0] arrived_6_347 = cmd_6_15 ? select_346 : row_0_295_s1[111:96];
  wire [15:0] shl_348 = {half_296[63:56], 8'd0};  // operands.hpp:17
  wire [15:0] select_349 = and_289_s1 ? {{8{half_296[63]}}, half_296[63:56]} : shl_348;  // operands.hpp:17
  wire [15:0] arrived_7_350 = cmd_6_15 ? select_349 : row_0_295_s1[127:112];
  wire [15:0] xor_351 = arrived_6_347 ^ arrived_7_350;  // operands.hpp:32
  wire [31:0] shl_352 = {xor_351, 16'd0};  // operands.hpp:32
  wire [31:0] word_353 = shl_352 | {16'd0, arrived_6_347};  // operands.hpp:32
  wire and_662 = has_p_623_s1 & prior_4_121[0];
  wire and_866 = has_p_623_s1 & prior_4_121[1];
  wire and_984 = has_p_623_s1 & prior_4_121[2];
  wire and_1052 = has_p_623_s1 & prior_4_121[3];
  wire and_1120 = has_p_623_s1 & prior_4_121[4];
  wire and_1300 = has_p_623_s1 & prior_4_121[5];
  wire and_1430 = has_p_623_s1 & prior_4_121[6];
  wire and_1563 = has_p_623_s1 & prior_4_121[7];
  wire or_1564 = takes_q_651_s1 | and_1563;
  wire [7:0] add_1739 = {1'd0, walk_12_104} + 8'd1;  // walk.hpp:90
  wire [6:0] walk_12_1740 = or_1738_s1 ? walk_12_104 : {5'd0, add_1739[1:0]};
  wire [7:0] prior_4_1778 = icmp_365_s1 ? walk_10_106_s1 : prior_4_121;  // attention.cpp:72
  wire attend_store_1806 = attend_v1 & attend_en1 & xor_279;  // operands.hpp:36
  wire attend_store_1807 = attend_v1 & attend_en1 & xor_308;  // operands.hpp:36
  wire attend_store_1808 = attend_v1 & attend_en1 & xor_311;  // operands.hpp:36
  wire attend_store_1809 = attend_v1 & attend_en1 & xor_314;  // operands.hpp:36
  wire attend_store_1810 = attend_v1 & attend_en1 & xor_317_s1;  // operands.hpp:36
  wire attend_store_1811 = attend_v1 & attend_en1 & xor_320;  // operands.hpp:36
  wire attend_store_1812 = attend_v1 & attend_en1 & xor_323;  // operands.hpp:36
  wire attend_store_1813 = attend_v1 & attend_en1 & xor_326_s1;  // operands.hpp:36
  wire attend_store_1814 = attend_v1 & attend_en1 & xor_279;  // operands.hpp:36
  wire attend_store_1815 = attend_v1 & attend_en1 & xor_308;  // operands.hpp:36
  wire attend_store_1816 = attend_v1 & attend_en1 & xor_311;  // operands.hpp:36
  wire attend_store_1817 = attend_v1 & attend_en1 & xor_314;  // operands.hpp:36
  wire attend_store_1818 = attend_v1 & attend_en1 & xor_317_s1;  // operands.hpp:36
  wire attend_store_1819 = attend_v1 & attend_en1 & xor_320;  // operands.hpp:36
  wire attend_store_1820 = attend_v1 & attend_en1 & xor_323;  // operands.hpp:36
  wire attend_store_1821 = attend_v1 & attend_en1 & xor_326_s1;  // operands.hpp:36
  wire attend_store_1822 = attend_v1 & attend_en1 & xor_279;  // operands.hpp:36
  wire attend_store_1823 = attend_v1 & attend_en1 & xor_308;  // operands.hpp:36
  wire attend_store_1824 = attend_v1 & attend_en1 & xor_311;  // operands.hpp:36
  wire attend_store_1825 = attend_v1 & attend_en1 & xor_314;  // operands.hpp:36
  wire attend_store_1826 = attend_v1 & attend_en1 & xor_317_s1;  // operands.hpp:36
  wire attend_store_1827 = attend_v1 & attend_en1 & xor_320;  // operands.hpp:36
  wire attend_store_1828 = attend_v1 & attend_en1 & xor_323;  // operands.hpp:36
  wire attend_store_1829 = attend_v1 & attend_en1 & xor_326_s1;  // operands.hpp:36
  wire attend_store_1830 = attend_v1 & attend_en1 & xor_279;  // operands.hpp:36
  wire attend_store_1831 = attend_v1 & attend_en1 & xor_308;  // operands.hpp:36
  wire attend_store_1832 = attend_v1 & attend_en1 & xor_311;  // operands.hpp:36
  wire attend_store_1833 = attend_v1 & attend_en1 & xor_314;  // operands.hpp:36
  wire attend_store_1834 = attend_v1 & attend_en1 & xor_317_s1;  // operands.hpp:36
  wire attend_store_1835 = attend_v1 & attend_en1 & xor_320;  // operands.hpp:36
  wire attend_store_1836 = attend_v1 & attend_en1 & xor_323;  // operands.hpp:36
  wire attend_store_1837 = attend_v1 & attend_en1 & xor_326_s1;  // operands.hpp:36
  // stage 2
  reg [4:0] walk_3_111_s2;
  reg [3:0] add_252_s2;
  reg behind_129_s2;
  reg is_v_112_s2;
  reg icmp_282_s2;
  reg [7:0] walk_21_97_s2;
  reg [15:0] arrived_0_299_s2;
  reg [15:0] arrived_1_302_s2;
  reg [15:0] arrived_2_329_s2;
  reg [15:0] arrived_3_332_s2;
  reg [15:0] arrived_4_338_s2;
  reg [15:0] arrived_5_341_s2;
  reg [15:0] arrived_6_347_s2;
  reg [15:0] arrived_7_350_s2;
  reg trunc_592_s2;
  reg and_590_s2;
  reg [4:0] prior_6_119_s2;
  reg and_624_s2;
  reg has_p_623_s2;
  reg takes_q_651_s2;
  reg and_662_s2;
  reg and_866_s2;
  reg and_984_s2;
  reg and_1052_s2;
  reg and_1120_s2;
  reg and_1300_s2;
  reg and_1430_s2;
  reg or_1564_s2;
  reg or_1719_s2;
  reg [1:0] trunc_1725_s2;
  reg or_1735_s2;
  reg icmp_365_s2;
  reg walk_9_107_s2;
  reg or_1754_s2;
  reg xor_260_s2;
  always @(posedge ap_clk) begin
    walk_3_111_s2 <= walk_3_111_s1;
    add_252_s2 <= add_252;
    behind_129_s2 <= behind_129_s1;
    is_v_112_s2 <= is_v_112_s1;
    icmp_282_s2 <= icmp_282_s1;
    walk_21_97_s2 <= walk_21_97_s1;
    arrived_0_299_s2 <= arrived_0_299;
    arrived_1_302_s2 <= arrived_1_302;
    arrived_2_329_s2 <= arrived_2_329;
    arrived_3_332_s2 <= arrived_3_332;
    arrived_4_338_s2 <= arrived_4_338;
    arrived_5_341_s2 <= arrived_5_341;
    arrived_6_347_s2 <= arrived_6_347;
    arrived_7_350_s2 <= arrived_7_350;
    trunc_592_s2 <= trunc_592_s1;
    and_590_s2 <= and_590_s1;
    prior_6_119_s2 <= prior_6_119_s1;
    and_624_s2 <= and_624_s1;
    has_p_623_s2 <= has_p_623_s1;
    takes_q_651_s2 <= takes_q_651_s1;
    and_662_s2 <= and_662;
    and_866_s2 <= and_866;
    and_984_s2 <= and_984;
    and_1052_s2 <= and_1052;
    and_1120_s2 <= and_1120;
    and_1300_s2 <= and_1300;
    and_1430_s2 <= and_1430;
    or_1564_s2 <= or_1564;
    or_1719_s2 <= or_1719_s1;
    trunc_1725_s2 <= walk_12_104[1:0];
    or_1735_s2 <= or_1735_s1;
    icmp_365_s2 <= icmp_365_s1;
    walk_9_107_s2 <= walk_9_107_s1;
    or_1754_s2 <= or_1754_s1;
    xor_260_s2 <= xor_260_s1;
  end
  wire [5:0] shl_354 = {walk_96[1:0], 4'd0};
  wire [5:0] or_355 = shl_354 | {2'd0, walk_13_103[6:3]};
  wire [3:0] walk_1721 = or_1719_s2 ? walk_95 : {2'd0, walk_19_99[1:0]};
  wire [4:0] walk_1722 = or_1719_s2 ? walk_96 : {3'd0, walk_19_99[1:0]};
  wire [6:0] walk_19_1726 = or_1719_s2 ? walk_19_99 : {5'd0, trunc_1725_s2};
  wire icmp_1729 = walk_21_97_s2 == 8'd0;  // walk.hpp:86
  wire and_1730 = icmp_1729 & walk_101;
  wire walk_1731 = or_1719_s2 ? walk_101 : and_1730;
  wire [7:0] walk_13_1736 = walk_13_103 + 8'd1;  // walk.hpp:126
  wire [7:0] walk_13_1737 = or_1735_s2 ? walk_13_1736 : 8'd0;
  wire [3:0] prior_1777 = icmp_365_s2 ? {2'd0, trunc_1725_s2} : prior_120;
  wire icmp_1783 = walk_21_97_s2 != 8'd0;
  wire icmp_1784 = walk_13_103[7:3] != line_56_13;  // walk.hpp:57
  wire and_1785 = is_v_112_s2 & icmp_1784;
  wire behind_1_1786 = icmp_1783 & and_1785;
  wire attend_load_1838 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1839 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1840 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1841 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1842 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1843 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1844 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1845 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1846 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1847 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1848 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1849 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1850 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1851 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1852 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1853 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1854 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1855 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1856 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1857 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1858 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1859 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1860 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1861 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1862 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1863 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1864 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1865 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1866 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1867 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1868 = attend_v2 & attend_en2;  // operands.hpp:49
  wire attend_load_1869 = attend_v2 & attend_en2;  // operands.hpp:49
  // stage 3
  reg [4:0] walk_3_111_s3;
  reg [3:0] add_252_s3;
  reg [7:0] walk_13_103_s3;
  reg walk_101_s3;
  reg behind_129_s3;
  reg [1:0] zext_363_s3;
  reg is_v_112_s3;
  reg icmp_282_s3;
  reg trunc_374_s3;
  reg [15:0] arrived_0_299_s3;
  reg trunc_383_s3;
  reg [15:0] arrived_1_302_s3;
  reg trunc_393_s3;
  reg [15:0] arrived_2_329_s3;
  reg trunc_403_s3;
  reg [15:0] arrived_3_332_s3;
  reg trunc_413_s3;
  reg [15:0] arrived_4_338_s3;
  reg trunc_422_s3;
  reg [15:0] arrived_5_341_s3;
  reg trunc_432_s3;
  reg [15:0] arrived_6_347_s3;
  reg trunc_442_s3;
  reg [15:0] arrived_7_350_s3;
  reg trunc_592_s3;
  reg and_590_s3;
  reg [4:0] prior_6_119_s3;
  reg and_624_s3;
  reg has_p_623_s3;
  reg takes_q_651_s3;
  reg and_662_s3;
  reg [1:0] zext_666_s3;
  reg and_866_s3;
  reg and_984_s3;
  reg and_1052_s3;
  reg and_1120_s3;
  reg and_1300_s3;
  reg and_1430_s3;
  reg or_1564_s3;
  reg icmp_365_s3;
  reg walk_9_107_s3;
  reg or_1754_s3;
  reg xor_260_s3;
  reg behind_128_s3;
  always @(posedge ap_clk) begin
    walk_3_111_s3 <= walk_3_111_s2;
    add_252_s3 <= add_252_s2;
    walk_13_103_s3 <= walk_13_103;
    walk_101_s3 <= walk_101;
    behind_129_s3 <= behind_129_s2;
    zext_363_s3 <= walk_95[1:0];
    is_v_112_s3 <= is_v_112_s2;
    icmp_282_s3 <= icmp_282_s2;
    trunc_374_s3 <= walk_21_97_s2[0];
    arrived_0_299_s3 <= arrived_0_299_s2;
    trunc_383_s3 <= walk_21_97_s2[1];
    arrived_1_302_s3 <= arrived_1_302_s2;
    trunc_393_s3 <= walk_21_97_s2[2];
    arrived_2_329_s3 <= arrived_2_329_s2;
    trunc_403_s3 <= walk_21_97_s2[3];
    arrived_3_332_s3 <= arrived_3_332_s2;
    trunc_413_s3 <= walk_21_97_s2[4];
    arrived_4_338_s3 <= arrived_4_338_s2;
    trunc_422_s3 <= walk_21_97_s2[5];
    arrived_5_341_s3 <= arrived_5_341_s2;
    trunc_432_s3 <= walk_21_97_s2[6];
    arrived_6_347_s3 <= arrived_6_347_s2;
    trunc_442_s3 <= walk_21_97_s2[7];
    arrived_7_350_s3 <= arrived_7_350_s2;
    trunc_592_s3 <= trunc_592_s2;
    and_590_s3 <= and_590_s2;
    prior_6_119_s3 <= prior_6_119_s2;
    and_624_s3 <= and_624_s2;
    has_p_623_s3 <= has_p_623_s2;
    takes_q_651_s3 <= takes_q_651_s2;
    and_662_s3 <= and_662_s2;
    zext_666_s3 <= prior_120[1:0];
    and_866_s3 <= and_866_s2;
    and_984_s3 <= and_984_s2;
    and_1052_s3 <= and_1052_s2;
    and_1120_s3 <= and_1120_s2;
    and_1300_s3 <= and_1300_s2;
    and_1430_s3 <= and_1430_s2;
    or_1564_s3 <= or_1564_s2;
    icmp_365_s3 <= icmp_365_s2;
    walk_9_107_s3 <= walk_9_107_s2;
    or_1754_s3 <= or_1754_s2;
    xor_260_s3 <= xor_260_s2;
    behind_128_s3 <= behind_128;
  end
  // stage 4
  reg [4:0] walk_3_111_s4;
  reg [3:0] add_252_s4;
  reg [7:0] walk_13_103_s4;
  reg walk_101_s4;
  reg behind_129_s4;
  reg [1:0] zext_363_s4;
  reg is_v_112_s4;
  reg icmp_282_s4;
  reg trunc_374_s4;
  reg [15:0] arrived_0_299_s4;
  reg trunc_383_s4;
  reg [15:0] arrived_1_302_s4;
  reg trunc_393_s4;
  reg [15:0] arrived_2_329_s4;
  reg trunc_403_s4;
  reg [15:0] arrived_3_332_s4;
  reg trunc_413_s4;
  reg [15:0] arrived_4_338_s4;
  reg trunc_422_s4;
  reg [15:0] arrived_5_341_s4;
  reg trunc_432_s4;
  reg [15:0] arrived_6_347_s4;
  reg trunc_442_s4;
  reg [15:0] arrived_7_350_s4;
  reg trunc_592_s4;
  reg and_590_s4;
  reg [4:0] prior_6_119_s4;
  reg and_624_s4;
  reg has_p_623_s4;
  reg takes_q_651_s4;
  reg and_662_s4;
  reg [1:0] zext_666_s4;
  reg and_866_s4;
  reg and_984_s4;
  reg and_1052_s4;
  reg and_1120_s4;
  reg and_1300_s4;
  reg and_1430_s4;
  reg or_1564_s4;
  reg icmp_365_s4;
  reg walk_9_107_s4;
  reg or_1754_s4;
  reg xor_260_s4;
  reg behind_128_s4;
  always @(posedge ap_clk) begin
    walk_3_111_s4 <= walk_3_111_s3;
    add_252_s4 <= add_252_s3;
    walk_13_103_s4 <= walk_13_103_s3;
    walk_101_s4 <= walk_101_s3;
    behind_129_s4 <= behind_129_s3;
    zext_363_s4 <= zext_363_s3;
    is_v_112_s4 <= is_v_112_s3;
    icmp_282_s4 <= icmp_282_s3;
    trunc_374_s4 <= trunc_374_s3;
    arrived_0_299_s4 <= arrived_0_299_s3;
    trunc_383_s4 <= trunc_383_s3;
    arrived_1_302_s4 <= arrived_1_302_s3;
    trunc_393_s4 <= trunc_393_s3;
    arrived_2_329_s4 <= arrived_2_329_s3;
    trunc_403_s4 <= trunc_403_s3;
    arrived_3_332_s4 <= arrived_3_332_s3;
    trunc_413_s4 <= trunc_413_s3;
    arrived_4_338_s4 <= arrived_4_338_s3;
    trunc_422_s4 <= trunc_422_s3;
    arrived_5_341_s4 <= arrived_5_341_s3;
    trunc_432_s4 <= trunc_432_s3;
    arrived_6_347_s4 <= arrived_6_347_s3;
    trunc_442_s4 <= trunc_442_s3;
    arrived_7_350_s4 <= arrived_7_350_s3;
    trunc_592_s4 <= trunc_592_s3;
    and_590_s4 <= and_590_s3;
    prior_6_119_s4 <= prior_6_119_s3;
    and_624_s4 <= and_624_s3;
    has_p_623_s4 <= has_p_623_s3;
    takes_q_651_s4 <= takes_q_651_s3;
    and_662_s4 <= and_662_s3;
    zext_666_s4 <= zext_666_s3;
    and_866_s4 <= and_866_s3;
    and_984_s4 <= and_984_s3;
    and_1052_s4 <= and_1052_s3;
    and_1120_s4 <= and_1120_s3;
    and_1300_s4 <= and_1300_s3;
    and_1430_s4 <= and_1430_s3;
    or_1564_s4 <= or_1564_s3;
    icmp_365_s4 <= icmp_365_s3;
    walk_9_107_s4 <= walk_9_107_s3;
    or_1754_s4 <= or_1754_s3;
    xor_260_s4 <= xor_260_s3;
    behind_128_s4 <= behind_128_s3;
  end
  wire [4:0] or_362 = {3'd0, zext_363_s4} | 5'd16;  // attend.hpp:54
  wire [4:0] select_364 = is_v_112_s4 ? or_362 : {1'd0, add_252_s4};  // attend.hpp:54
  wire [31:0] select_367 = walk_13_103_s4[1] ? mem_held_3_q2 : mem_held_2_q2;
  wire [31:0] select_368 = walk_13_103_s4[1] ? mem_held_1_q2 : mem_held_0_q2;
  wire [31:0] select_369 = walk_13_103_s4[2] ? select_367 : select_368;
  wire [31:0] select_377 = walk_13_103_s4[1] ? mem_held_7_q2 : mem_held_6_q2;
  wire [31:0] select_378 = walk_13_103_s4[1] ? mem_held_5_q2 : mem_held_4_q2;
  wire [31:0] select_379 = walk_13_103_s4[2] ? select_377 : select_378;
  wire [31:0] select_387 = walk_13_103_s4[1] ? mem_held_11_q2 : mem_held_10_q2;
  wire [31:0] select_388 = walk_13_103_s4[1] ? mem_held_9_q2 : mem_held_8_q2;
  wire [31:0] select_389 = walk_13_103_s4[2] ? select_387 : select_388;
  wire [31:0] select_397 = walk_13_103_s4[1] ? mem_held_15_q2 : mem_held_14_q2;
  wire [31:0] select_398 = walk_13_103_s4[1] ? mem_held_13_q2 : mem_held_12_q2;
  wire [31:0] select_399 = walk_13_103_s4[2] ? select_397 : select_398;
  wire [31:0] select_407 = walk_13_103_s4[1] ? mem_held_19_q2 : mem_held_18_q2;
  wire [31:0] select_408 = walk_13_103_s4[1] ? mem_held_17_q2 : mem_held_16_q2;
  wire [31:0] select_409 = walk_13_103_s4[2] ? select_407 : select_408;
  wire [31:0] select_416 = walk_13_103_s4[1] ? mem_held_23_q2 : mem_held_22_q2;
  wire [31:0] select_417 = walk_13_103_s4[1] ? mem_held_21_q2 : mem_held_20_q2;
  wire [31:0] select_418 = walk_13_103_s4[2] ? select_416 : select_417;
  wire [31:0] select_426 = walk_13_103_s4[1] ? mem_held_27_q2 : mem_held_26_q2;
  wire [31:0] select_427 = walk_13_103_s4[1] ? mem_held_25_q2 : mem_held_24_q2;
  wire [31:0] select_428 = walk_13_103_s4[2] ? select_426 : select_427;
  wire [31:0] select_436 = walk_13_103_s4[1] ? mem_held_31_q2 : mem_held_30_q2;
  wire [31:0] select_437 = walk_13_103_s4[1] ? mem_held_29_q2 : mem_held_28_q2;
  wire [31:0] select_438 = walk_13_103_s4[2] ? select_436 : select_437;
  wire [4:0] or_665 = {3'd0, zext_666_s4} | 5'd16;  // attend.hpp:106
  wire [4:0] select_667 = takes_q_651_s4 ? {1'd0, add_252_s4} : or_665;  // attend.hpp:106
  wire attend_load_1872 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1876 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1883 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1887 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1894 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1898 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1905 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1909 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1916 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1920 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1927 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1931 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1938 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1942 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1949 = attend_v4 & attend_en4;  // attend.hpp:68
  wire attend_load_1953 = attend_v4 & attend_en4;  // attend.hpp:68
  // stage 5
  reg [4:0] walk_3_111_s5;
  reg [3:0] add_252_s4_s5;
  reg [6:0] behind_0_356_s5;
  reg walk_101_s5;
  reg behind_129_s5;
  reg icmp_282_s5;
  reg [31:0] select_369_s5;
  reg trunc_371_s5;
  reg trunc_374_s5;
  reg is_v_112_s5;
  reg [15:0] arrived_0_299_s5;
  reg [31:0] select_379_s5;
  reg trunc_383_s5;
  reg [15:0] arrived_1_302_s5;
  reg [31:0] select_389_s5;
  reg trunc_393_s5;
  reg [15:0] arrived_2_329_s5;
  reg [31:0] select_399_s5;
  reg trunc_403_s5;
  reg [15:0] arrived_3_332_s5;
  reg [31:0] select_409_s5;
  reg trunc_413_s5;
  reg [15:0] arrived_4_338_s5;
  reg [31:0] select_418_s5;
  reg trunc_422_s5;
  reg [15:0] arrived_5_341_s5;
  reg [31:0] select_428_s5;
  reg trunc_432_s5;
  reg [15:0] arrived_6_347_s5;
  reg [31:0] select_438_s5;
  reg trunc_442_s5;
  reg [15:0] arrived_7_350_s5;
  reg trunc_592_s5;
  reg and_590_s5;
  reg [4:0] prior_6_119_s5;
  reg and_624_s5;
  reg has_p_623_s5;
  reg takes_q_651_s5;
  reg and_662_s5;
  reg and_866_s5;
  reg and_984_s5;
  reg and_1052_s5;
  reg and_1120_s5;
  reg and_1300_s5;
  reg and_1430_s5;
  reg or_1564_s5;
  reg icmp_365_s5;
  reg walk_9_107_s5;
  reg or_1754_s5;
  reg xor_260_s5;
  reg behind_128_s5;
  reg [4:0] select_364_s5;
  reg [4:0] select_667_s5;
  always @(posedge ap_clk) begin
    walk_3_111_s5 <= walk_3_111_s4;
    add_252_s4_s5 <= add_252_s4;
    behind_0_356_s5 <= walk_13_103_s4[6:0];
    walk_101_s5 <= walk_101_s4;
    behind_129_s5 <= behind_129_s4;
    icmp_282_s5 <= icmp_282_s4;
    select_369_s5 <= select_369;
    trunc_371_s5 <= walk_13_103_s4[0];
    trunc_374_s5 <= trunc_374_s4;
    is_v_112_s5 <= is_v_112_s4;
    arrived_0_299_s5 <= arrived_0_299_s4;
    select_379_s5 <= select_379;
    trunc_383_s5 <= trunc_383_s4;
    arrived_1_302_s5 <= arrived_1_302_s4;
    select_389_s5 <= select_389;
    trunc_393_s5 <= trunc_393_s4;
    arrived_2_329_s5 <= arrived_2_329_s4;
    select_399_s5 <= select_399;
    trunc_403_s5 <= trunc_403_s4;
    arrived_3_332_s5 <= arrived_3_332_s4;
    select_409_s5 <= select_409;
    trunc_413_s5 <= trunc_413_s4;
    arrived_4_338_s5 <= arrived_4_338_s4;
    select_418_s5 <= select_418;
    trunc_422_s5 <= trunc_422_s4;
    arrived_5_341_s5 <= arrived_5_341_s4;
    select_428_s5 <= select_428;
    trunc_432_s5 <= trunc_432_s4;
    arrived_6_347_s5 <= arrived_6_347_s4;
    select_438_s5 <= select_438;
    trunc_442_s5 <= trunc_442_s4;
    arrived_7_350_s5 <= arrived_7_350_s4;
    trunc_592_s5 <= trunc_592_s4;
    and_590_s5 <= and_590_s4;
    prior_6_119_s5 <= prior_6_119_s4;
    and_624_s5 <= and_624_s4;
    has_p_623_s5 <= has_p_623_s4;
    takes_q_651_s5 <= takes_q_651_s4;
    and_662_s5 <= and_662_s4;
    and_866_s5 <= and_866_s4;
    and_984_s5 <= and_984_s4;
    and_1052_s5 <= and_1052_s4;
    and_1120_s5 <= and_1120_s4;
    and_1300_s5 <= and_1300_s4;
    and_1430_s5 <= and_1430_s4;
    or_1564_s5 <= or_1564_s4;
    icmp_365_s5 <= icmp_365_s4;
    walk_9_107_s5 <= walk_9_107_s4;
    or_1754_s5 <= or_1754_s4;
    xor_260_s5 <= xor_260_s4;
    behind_128_s5 <= behind_128_s4;
    select_364_s5 <= select_364;
    select_667_s5 <= select_667;
  end
  wire [15:0] select_370 = trunc_371_s5 ? select_369_s5[31:16] : 16'd0;
  wire [31:0] xor_372 = select_369_s5 ^ {16'd0, select_370};  // operands.hpp:52
  wire [15:0] select_373 = trunc_374_s5 ? xor_372[15:0] : 16'd0;
  wire [15:0] value_0_375 = is_v_112_s5 ? select_373 : arrived_0_299_s5;  // operands.hpp:54
  wire [41:0] mul_376;
  attention_mul_27s_16s_42_3 mul_376_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_0_q), .b(value_0_375), .p(mul_376));  // attend.hpp:37
  wire [15:0] select_380 = trunc_371_s5 ? select_379_s5[31:16] : 16'd0;
  wire [31:0] xor_381 = select_379_s5 ^ {16'd0, select_380};  // operands.hpp:52
  wire [15:0] select_382 = trunc_383_s5 ? xor_381[15:0] : 16'd0;
  wire [15:0] value_1_384 = is_v_112_s5 ? select_382 : arrived_1_302_s5;  // operands.hpp:54
  wire [15:0] select_390 = trunc_371_s5 ? select_389_s5[31:16] : 16'd0;
  wire [31:0] xor_391 = select_389_s5 ^ {16'd0, select_390};  // operands.hpp:52
  wire [15:0] select_392 = trunc_393_s5 ? xor_391[15:0] : 16'd0;
  wire [15:0] value_2_394 = is_v_112_s5 ? select_392 : arrived_2_329_s5;  // operands.hpp:54
  wire [15:0] select_400 = trunc_371_s5 ? select_399_s5[31:16] : 16'd0;
  wire [31:0] xor_401 = select_399_s5 ^ {16'd0, select_400};  // operands.hpp:52
  wire [15:0] select_402 = trunc_403_s5 ? xor_401[15:0] : 16'd0;
  wire [15:0] value_3_404 = is_v_112_s5 ? select_402 : arrived_3_332_s5;  // operands.hpp:54
  wire [15:0] select_410 = trunc_371_s5 ? select_409_s5[31:16] : 16'd0;
  wire [31:0] xor_411 = select_409_s5 ^ {16'd0, select_410};  // operands.hpp:52
  wire [15:0] select_412 = trunc_413_s5 ? xor_411[15:0] : 16'd0;
  wire [15:0] value_4_414 = is_v_112_s5 ? select_412 : arrived_4_338_s5;  // operands.hpp:54
  wire [41:0] mul_415;
  attention_mul_27s_16s_42_3 mul_415_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_4_q), .b(value_4_414), .p(mul_415));  // attend.hpp:37
  wire [15:0] select_419 = trunc_371_s5 ? select_418_s5[31:16] : 16'd0;
  wire [31:0] xor_420 = select_418_s5 ^ {16'd0, select_419};  // operands.hpp:52
  wire [15:0] select_421 = trunc_422_s5 ? xor_420[15:0] : 16'd0;
  wire [15:0] value_5_423 = is_v_112_s5 ? select_421 : arrived_5_341_s5;  // operands.hpp:54
  wire [15:0] select_429 = trunc_371_s5 ? select_428_s5[31:16] : 16'd0;
  wire [31:0] xor_430 = select_428_s5 ^ {16'd0, select_429};  // operands.hpp:52
  wire [15:0] select_431 = trunc_432_s5 ? xor_430[15:0] : 16'd0;
  wire [15:0] value_6_433 = is_v_112_s5 ? select_431 : arrived_6_347_s5;  // operands.hpp:54
  wire [15:0] select_439 = trunc_371_s5 ? select_438_s5[31:16] : 16'd0;
  wire [31:0] xor_440 = select_438_s5 ^ {16'd0, select_439};  // operands.hpp:52
  wire [15:0] select_441 = trunc_442_s5 ? xor_440[15:0] : 16'd0;
  wire [15:0] value_7_443 = is_v_112_s5 ? select_441 : arrived_7_350_s5;  // operands.hpp:54
  wire [41:0] mul_452;
  attention_mul_27s_16s_42_3 mul_452_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_8_q), .b(value_0_375), .p(mul_452));  // attend.hpp:37
  wire [41:0] mul_459;
  attention_mul_27s_16s_42_3 mul_459_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_12_q), .b(value_4_414), .p(mul_459));  // attend.hpp:37
  wire [41:0] mul_472;
  attention_mul_27s_16s_42_3 mul_472_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_16_q), .b(value_0_375), .p(mul_472));  // attend.hpp:37
  wire [41:0] mul_479;
  attention_mul_27s_16s_42_3 mul_479_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_20_q), .b(value_4_414), .p(mul_479));  // attend.hpp:37
  wire [41:0] mul_492;
  attention_mul_27s_16s_42_3 mul_492_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_24_q), .b(value_0_375), .p(mul_492));  // attend.hpp:37
  wire [41:0] mul_499;
  attention_mul_27s_16s_42_3 mul_499_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_28_q), .b(value_4_414), .p(mul_499));  // attend.hpp:37
  wire [41:0] mul_512;
  attention_mul_27s_16s_42_3 mul_512_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_32_q), .b(value_0_375), .p(mul_512));  // attend.hpp:37
  wire [41:0] mul_519;
  attention_mul_27s_16s_42_3 mul_519_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_36_q), .b(value_4_414), .p(mul_519));  // attend.hpp:37
  wire [41:0] mul_532;
  attention_mul_27s_16s_42_3 mul_532_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_40_q), .b(value_0_375), .p(mul_532));  // attend.hpp:37
  wire [41:0] mul_539;
  attention_mul_27s_16s_42_3 mul_539_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_44_q), .b(value_4_414), .p(mul_539));  // attend.hpp:37
  wire [41:0] mul_552;
  attention_mul_27s_16s_42_3 mul_552_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_48_q), .b(value_0_375), .p(mul_552));  // attend.hpp:37
  wire [41:0] mul_559;
  attention_mul_27s_16s_42_3 mul_559_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_52_q), .b(value_4_414), .p(mul_559));  // attend.hpp:37
  wire [41:0] mul_572;
  attention_mul_27s_16s_42_3 mul_572_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_56_q), .b(value_0_375), .p(mul_572));  // attend.hpp:37
  wire [41:0] mul_579;
  attention_mul_27s_16s_42_3 mul_579_mul_27s_16s_42_3 (.clk(ap_clk), .enable({attend_en7, attend_en6, attend_en5}), .a(mem_factors_60_q), .b(value_4_414), .p(mul_579));  // attend.hpp:37
  wire attend_load_1873 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1877 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1884 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1888 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1895 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1899 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1906 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1910 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1917 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1921 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1928 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1932 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1939 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1943 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1950 = attend_v5 & attend_en5;  // attend.hpp:68
  wire attend_load_1954 = attend_v5 & attend_en5;  // attend.hpp:68
  // stage 6
  reg [4:0] walk_3_111_s6;
  reg [3:0] add_252_s4_s6;
  reg [6:0] behind_0_356_s6;
  reg walk_101_s6;
  reg behind_129_s6;
  reg icmp_282_s6;
  reg [15:0] value_1_384_s6;
  reg [15:0] value_2_394_s6;
  reg [15:0] value_3_404_s6;
  reg [15:0] value_5_423_s6;
  reg [15:0] value_6_433_s6;
  reg [15:0] value_7_443_s6;
  reg trunc_592_s6;
  reg and_590_s6;
  reg [4:0] prior_6_119_s6;
  reg and_624_s6;
  reg has_p_623_s6;
  reg takes_q_651_s6;
  reg and_662_s6;
  reg and_866_s6;
  reg and_984_s6;
  reg and_1052_s6;
  reg and_1120_s6;
  reg and_1300_s6;
  reg and_1430_s6;
  reg or_1564_s6;
  reg icmp_365_s6;
  reg walk_9_107_s6;
  reg or_1754_s6;
  reg xor_260_s6;
  reg behind_128_s6;
  reg [4:0] select_364_s6;
  reg [4:0] select_667_s6;
  always @(posedge ap_clk) begin
    walk_3_111_s6 <= walk_3_111_s5;
    add_252_s4_s6 <= add_252_s4_s5;
    behind_0_356_s6 <= behind_0_356_s5;
    walk_101_s6 <= walk_101_s5;
    behind_129_s6 <= behind_129_s5;
    icmp_282_s6 <= icmp_282_s5;
    value_1_384_s6 <= value_1_384;
    value_2_394_s6 <= value_2_394;
    value_3_404_s6 <= value_3_404;
    value_5_423_s6 <= value_5_423;
    value_6_433_s6 <= value_6_433;
    value_7_443_s6 <= value_7_443;
    trunc_592_s6 <= trunc_592_s5;
    and_590_s6 <= and_590_s5;
    prior_6_119_s6 <= prior_6_119_s5;
    and_624_s6 <= and_624_s5;
    has_p_623_s6 <= has_p_623_s5;
    takes_q_651_s6 <= takes_q_651_s5;
    and_662_s6 <= and_662_s5;
    and_866_s6 <= and_866_s5;
    and_984_s6 <= and_984_s5;
    and_1052_s6 <= and_1052_s5;
    and_1120_s6 <= and_1120_s5;
    and_1300_s6 <= and_1300_s5;
    and_1430_s6 <= and_1430_s5;
    or_1564_s6 <= or_1564_s5;
    icmp_365_s6 <= icmp_365_s5;
    walk_9_107_s6 <= walk_9_107_s5;
    or_1754_s6 <= or_1754_s5;
    xor_260_s6 <= xor_260_s5;
    behind_128_s6 <= behind_128_s5;
    select_364_s6 <= select_364_s5;
    select_667_s6 <= select_667_s5;
  end
  wire [41:0] mul_385;
  attention_mul_27s_16s_42_2 mul_385_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_1_q), .b(value_1_384_s6), .p(mul_385));  // attend.hpp:37
  wire [41:0] mul_424;
  attention_mul_27s_16s_42_2 mul_424_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_5_q), .b(value_5_423_s6), .p(mul_424));  // attend.hpp:37
  wire [41:0] mul_453;
  attention_mul_27s_16s_42_2 mul_453_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_9_q), .b(value_1_384_s6), .p(mul_453));  // attend.hpp:37
  wire [41:0] mul_460;
  attention_mul_27s_16s_42_2 mul_460_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_13_q), .b(value_5_423_s6), .p(mul_460));  // attend.hpp:37
  wire [41:0] mul_473;
  attention_mul_27s_16s_42_2 mul_473_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_17_q), .b(value_1_384_s6), .p(mul_473));  // attend.hpp:37
  wire [41:0] mul_480;
  attention_mul_27s_16s_42_2 mul_480_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_21_q), .b(value_5_423_s6), .p(mul_480));  // attend.hpp:37
  wire [41:0] mul_493;
  attention_mul_27s_16s_42_2 mul_493_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_25_q), .b(value_1_384_s6), .p(mul_493));  // attend.hpp:37
  wire [41:0] mul_500;
  attention_mul_27s_16s_42_2 mul_500_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_29_q), .b(value_5_423_s6), .p(mul_500));  // attend.hpp:37
  wire [41:0] mul_513;
  attention_mul_27s_16s_42_2 mul_513_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_33_q), .b(value_1_384_s6), .p(mul_513));  // attend.hpp:37
  wire [41:0] mul_520;
  attention_mul_27s_16s_42_2 mul_520_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_37_q), .b(value_5_423_s6), .p(mul_520));  // attend.hpp:37
  wire [41:0] mul_533;
  attention_mul_27s_16s_42_2 mul_533_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_41_q), .b(value_1_384_s6), .p(mul_533));  // attend.hpp:37
  wire [41:0] mul_540;
  attention_mul_27s_16s_42_2 mul_540_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_45_q), .b(value_5_423_s6), .p(mul_540));  // attend.hpp:37
  wire [41:0] mul_553;
  attention_mul_27s_16s_42_2 mul_553_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_49_q), .b(value_1_384_s6), .p(mul_553));  // attend.hpp:37
  wire [41:0] mul_560;
  attention_mul_27s_16s_42_2 mul_560_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_53_q), .b(value_5_423_s6), .p(mul_560));  // attend.hpp:37
  wire [41:0] mul_573;
  attention_mul_27s_16s_42_2 mul_573_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_57_q), .b(value_1_384_s6), .p(mul_573));  // attend.hpp:37
  wire [41:0] mul_580;
  attention_mul_27s_16s_42_2 mul_580_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en7, attend_en6}), .a(mem_factors_61_q), .b(value_5_423_s6), .p(mul_580));  // attend.hpp:37
  wire attend_load_1874 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1878 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1885 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1889 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1896 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1900 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1907 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1911 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1918 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1922 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1929 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1933 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1940 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1944 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1951 = attend_v6 & attend_en6;  // attend.hpp:68
  wire attend_load_1955 = attend_v6 & attend_en6;  // attend.hpp:68
  // stage 7
  reg [4:0] walk_3_111_s7;
  reg [3:0] add_252_s4_s7;
  reg [6:0] behind_0_356_s7;
  reg walk_101_s7;
  reg behind_129_s7;
  reg icmp_282_s7;
  reg [15:0] value_2_394_s7;
  reg [15:0] value_3_404_s7;
  reg [15:0] value_6_433_s7;
  reg [15:0] value_7_443_s7;
  reg trunc_592_s7;
  reg and_590_s7;
  reg [4:0] prior_6_119_s7;
  reg and_624_s7;
  reg has_p_623_s7;
  reg takes_q_651_s7;
  reg and_662_s7;
  reg and_866_s7;
  reg and_984_s7;
  reg and_1052_s7;
  reg and_1120_s7;
  reg and_1300_s7;
  reg and_1430_s7;
  reg or_1564_s7;
  reg icmp_365_s7;
  reg walk_9_107_s7;
  reg or_1754_s7;
  reg xor_260_s7;
  reg behind_128_s7;
  reg [4:0] select_364_s7;
  reg [4:0] select_667_s7;
  always @(posedge ap_clk) begin
    walk_3_111_s7 <= walk_3_111_s6;
    add_252_s4_s7 <= add_252_s4_s6;
    behind_0_356_s7 <= behind_0_356_s6;
    walk_101_s7 <= walk_101_s6;
    behind_129_s7 <= behind_129_s6;
    icmp_282_s7 <= icmp_282_s6;
    value_2_394_s7 <= value_2_394_s6;
    value_3_404_s7 <= value_3_404_s6;
    value_6_433_s7 <= value_6_433_s6;
    value_7_443_s7 <= value_7_443_s6;
    trunc_592_s7 <= trunc_592_s6;
    and_590_s7 <= and_590_s6;
    prior_6_119_s7 <= prior_6_119_s6;
    and_624_s7 <= and_624_s6;
    has_p_623_s7 <= has_p_623_s6;
    takes_q_651_s7 <= takes_q_651_s6;
    and_662_s7 <= and_662_s6;
    and_866_s7 <= and_866_s6;
    and_984_s7 <= and_984_s6;
    and_1052_s7 <= and_1052_s6;
    and_1120_s7 <= and_1120_s6;
    and_1300_s7 <= and_1300_s6;
    and_1430_s7 <= and_1430_s6;
    or_1564_s7 <= or_1564_s6;
    icmp_365_s7 <= icmp_365_s6;
    walk_9_107_s7 <= walk_9_107_s6;
    or_1754_s7 <= or_1754_s6;
    xor_260_s7 <= xor_260_s6;
    behind_128_s7 <= behind_128_s6;
    select_364_s7 <= select_364_s6;
    select_667_s7 <= select_667_s6;
  end
  wire [41:0] mul_395;
  attention_mul_27s_16s_42_2 mul_395_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_2_q), .b(value_2_394_s7), .p(mul_395));  // attend.hpp:37
  wire [41:0] mul_434;
  attention_mul_27s_16s_42_2 mul_434_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_6_q), .b(value_6_433_s7), .p(mul_434));  // attend.hpp:37
  wire [41:0] mul_455;
  attention_mul_27s_16s_42_2 mul_455_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_10_q), .b(value_2_394_s7), .p(mul_455));  // attend.hpp:37
  wire [41:0] mul_462;
  attention_mul_27s_16s_42_2 mul_462_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_14_q), .b(value_6_433_s7), .p(mul_462));  // attend.hpp:37
  wire [41:0] mul_475;
  attention_mul_27s_16s_42_2 mul_475_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_18_q), .b(value_2_394_s7), .p(mul_475));  // attend.hpp:37
  wire [41:0] mul_482;
  attention_mul_27s_16s_42_2 mul_482_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_22_q), .b(value_6_433_s7), .p(mul_482));  // attend.hpp:37
  wire [41:0] mul_495;
  attention_mul_27s_16s_42_2 mul_495_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_26_q), .b(value_2_394_s7), .p(mul_495));  // attend.hpp:37
  wire [41:0] mul_502;
  attention_mul_27s_16s_42_2 mul_502_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_30_q), .b(value_6_433_s7), .p(mul_502));  // attend.hpp:37
  wire [41:0] mul_515;
  attention_mul_27s_16s_42_2 mul_515_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_34_q), .b(value_2_394_s7), .p(mul_515));  // attend.hpp:37
  wire [41:0] mul_522;
  attention_mul_27s_16s_42_2 mul_522_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_38_q), .b(value_6_433_s7), .p(mul_522));  // attend.hpp:37
  wire [41:0] mul_535;
  attention_mul_27s_16s_42_2 mul_535_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_42_q), .b(value_2_394_s7), .p(mul_535));  // attend.hpp:37
  wire [41:0] mul_542;
  attention_mul_27s_16s_42_2 mul_542_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_46_q), .b(value_6_433_s7), .p(mul_542));  // attend.hpp:37
  wire [41:0] mul_555;
  attention_mul_27s_16s_42_2 mul_555_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_50_q), .b(value_2_394_s7), .p(mul_555));  // attend.hpp:37
  wire [41:0] mul_562;
  attention_mul_27s_16s_42_2 mul_562_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_54_q), .b(value_6_433_s7), .p(mul_562));  // attend.hpp:37
  wire [41:0] mul_575;
  attention_mul_27s_16s_42_2 mul_575_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_58_q), .b(value_2_394_s7), .p(mul_575));  // attend.hpp:37
  wire [41:0] mul_582;
  attention_mul_27s_16s_42_2 mul_582_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en8, attend_en7}), .a(mem_factors_62_q), .b(value_6_433_s7), .p(mul_582));  // attend.hpp:37
  wire attend_load_1875 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1879 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1886 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1890 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1897 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1901 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1908 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1912 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1919 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1923 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1930 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1934 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1941 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1945 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1952 = attend_v7 & attend_en7;  // attend.hpp:68
  wire attend_load_1956 = attend_v7 & attend_en7;  // attend.hpp:68
  // stage 8
  reg [4:0] walk_3_111_s8;
  reg [3:0] add_252_s4_s8;
  reg [6:0] behind_0_356_s8;
  reg walk_101_s8;
  reg behind_129_s8;
  reg icmp_282_s8;
  reg [15:0] value_3_404_s8;
  reg [15:0] value_7_443_s8;
  reg trunc_592_s8;
  reg and_590_s8;
  reg [4:0] prior_6_119_s8;
  reg and_624_s8;
  reg has_p_623_s8;
  reg takes_q_651_s8;
  reg and_662_s8;
  reg and_866_s8;
  reg and_984_s8;
  reg and_1052_s8;
  reg and_1120_s8;
  reg and_1300_s8;
  reg and_1430_s8;
  reg or_1564_s8;
  reg icmp_365_s8;
  reg walk_9_107_s8;
  reg or_1754_s8;
  reg xor_260_s8;
  reg behind_128_s8;
  reg [4:0] select_667_s8;
  always @(posedge ap_clk) begin
    walk_3_111_s8 <= walk_3_111_s7;
    add_252_s4_s8 <= add_252_s4_s7;
    behind_0_356_s8 <= behind_0_356_s7;
    walk_101_s8 <= walk_101_s7;
    behind_129_s8 <= behind_129_s7;
    icmp_282_s8 <= icmp_282_s7;
    value_3_404_s8 <= value_3_404_s7;
    value_7_443_s8 <= value_7_443_s7;
    trunc_592_s8 <= trunc_592_s7;
    and_590_s8 <= and_590_s7;
    prior_6_119_s8 <= prior_6_119_s7;
    and_624_s8 <= and_624_s7;
    has_p_623_s8 <= has_p_623_s7;
    takes_q_651_s8 <= takes_q_651_s7;
    and_662_s8 <= and_662_s7;
    and_866_s8 <= and_866_s7;
    and_984_s8 <= and_984_s7;
    and_1052_s8 <= and_1052_s7;
    and_1120_s8 <= and_1120_s7;
    and_1300_s8 <= and_1300_s7;
    and_1430_s8 <= and_1430_s7;
    or_1564_s8 <= or_1564_s7;
    icmp_365_s8 <= icmp_365_s7;
    walk_9_107_s8 <= walk_9_107_s7;
    or_1754_s8 <= or_1754_s7;
    xor_260_s8 <= xor_260_s7;
    behind_128_s8 <= behind_128_s7;
    select_667_s8 <= select_667_s7;
  end
  wire [42:0] add_386 = {{1{mul_376[41]}}, mul_376} + {{1{mul_385[41]}}, mul_385};  // attend.hpp:37
  wire [41:0] mul_405;
  attention_mul_27s_16s_42_2 mul_405_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_3_q), .b(value_3_404_s8), .p(mul_405));  // attend.hpp:37
  wire [42:0] add_425 = {{1{mul_415[41]}}, mul_415} + {{1{mul_424[41]}}, mul_424};  // attend.hpp:37
  wire [41:0] mul_444;
  attention_mul_27s_16s_42_2 mul_444_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_7_q), .b(value_7_443_s8), .p(mul_444));  // attend.hpp:37
  wire [42:0] add_454 = {{1{mul_452[41]}}, mul_452} + {{1{mul_453[41]}}, mul_453};  // attend.hpp:37
  wire [41:0] mul_457;
  attention_mul_27s_16s_42_2 mul_457_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_11_q), .b(value_3_404_s8), .p(mul_457));  // attend.hpp:37
  wire [42:0] add_461 = {{1{mul_459[41]}}, mul_459} + {{1{mul_460[41]}}, mul_460};  // attend.hpp:37
  wire [41:0] mul_464;
  attention_mul_27s_16s_42_2 mul_464_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_15_q), .b(value_7_443_s8), .p(mul_464));  // attend.hpp:37
  wire [42:0] add_474 = {{1{mul_472[41]}}, mul_472} + {{1{mul_473[41]}}, mul_473};  // attend.hpp:37
  wire [41:0] mul_477;
  attention_mul_27s_16s_42_2 mul_477_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_19_q), .b(value_3_404_s8), .p(mul_477));  // attend.hpp:37
  wire [42:0] add_481 = {{1{mul_479[41]}}, mul_479} + {{1{mul_480[41]}}, mul_480};  // attend.hpp:37
  wire [41:0] mul_484;
  attention_mul_27s_16s_42_2 mul_484_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_23_q), .b(value_7_443_s8), .p(mul_484));  // attend.hpp:37
  wire [42:0] add_494 = {{1{mul_492[41]}}, mul_492} + {{1{mul_493[41]}}, mul_493};  // attend.hpp:37
  wire [41:0] mul_497;
  attention_mul_27s_16s_42_2 mul_497_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_27_q), .b(value_3_404_s8), .p(mul_497));  // attend.hpp:37
  wire [42:0] add_501 = {{1{mul_499[41]}}, mul_499} + {{1{mul_500[41]}}, mul_500};  // attend.hpp:37
  wire [41:0] mul_504;
  attention_mul_27s_16s_42_2 mul_504_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_31_q), .b(value_7_443_s8), .p(mul_504));  // attend.hpp:37
  wire [42:0] add_514 = {{1{mul_512[41]}}, mul_512} + {{1{mul_513[41]}}, mul_513};  // attend.hpp:37
  wire [41:0] mul_517;
  attention_mul_27s_16s_42_2 mul_517_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_35_q), .b(value_3_404_s8), .p(mul_517));  // attend.hpp:37
  wire [42:0] add_521 = {{1{mul_519[41]}}, mul_519} + {{1{mul_520[41]}}, mul_520};  // attend.hpp:37
  wire [41:0] mul_524;
  attention_mul_27s_16s_42_2 mul_524_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_39_q), .b(value_7_443_s8), .p(mul_524));  // attend.hpp:37
  wire [42:0] add_534 = {{1{mul_532[41]}}, mul_532} + {{1{mul_533[41]}}, mul_533};  // attend.hpp:37
  wire [41:0] mul_537;
  attention_mul_27s_16s_42_2 mul_537_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_43_q), .b(value_3_404_s8), .p(mul_537));  // attend.hpp:37
  wire [42:0] add_541 = {{1{mul_539[41]}}, mul_539} + {{1{mul_540[41]}}, mul_540};  // attend.hpp:37
  wire [41:0] mul_544;
  attention_mul_27s_16s_42_2 mul_544_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_47_q), .b(value_7_443_s8), .p(mul_544));  // attend.hpp:37
  wire [42:0] add_554 = {{1{mul_552[41]}}, mul_552} + {{1{mul_553[41]}}, mul_553};  // attend.hpp:37
  wire [41:0] mul_557;
  attention_mul_27s_16s_42_2 mul_557_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_51_q), .b(value_3_404_s8), .p(mul_557));  // attend.hpp:37
  wire [42:0] add_561 = {{1{mul_559[41]}}, mul_559} + {{1{mul_560[41]}}, mul_560};  // attend.hpp:37
  wire [41:0] mul_564;
  attention_mul_27s_16s_42_2 mul_564_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_55_q), .b(value_7_443_s8), .p(mul_564));  // attend.hpp:37
  wire [42:0] add_574 = {{1{mul_572[41]}}, mul_572} + {{1{mul_573[41]}}, mul_573};  // attend.hpp:37
  wire [41:0] mul_577;
  attention_mul_27s_16s_42_2 mul_577_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_59_q), .b(value_3_404_s8), .p(mul_577));  // attend.hpp:37
  wire [42:0] add_581 = {{1{mul_579[41]}}, mul_579} + {{1{mul_580[41]}}, mul_580};  // attend.hpp:37
  wire [41:0] mul_584;
  attention_mul_27s_16s_42_2 mul_584_mul_27s_16s_42_2 (.clk(ap_clk), .enable({attend_en9, attend_en8}), .a(mem_factors_63_q), .b(value_7_443_s8), .p(mul_584));  // attend.hpp:37
  // stage 9
  reg [4:0] walk_3_111_s9;
  reg [3:0] add_252_s4_s9;
  reg [6:0] behind_0_356_s9;
  reg walk_101_s9;
  reg behind_129_s9;
  reg icmp_282_s9;
  reg [42:0] add_386_s9;
  reg [42:0] add_425_s9;
  reg [42:0] add_454_s9;
  reg [42:0] add_461_s9;
  reg [42:0] add_474_s9;
  reg [42:0] add_481_s9;
  reg [42:0] add_494_s9;
  reg [42:0] add_501_s9;
  reg [42:0] add_514_s9;
  reg [42:0] add_521_s9;
  reg [42:0] add_534_s9;
  reg [42:0] add_541_s9;
  reg [42:0] add_554_s9;
  reg [42:0] add_561_s9;
  reg [42:0] add_574_s9;
  reg [42:0] add_581_s9;
  reg trunc_592_s9;
  reg and_590_s9;
  reg [4:0] prior_6_119_s9;
  reg and_624_s9;
  reg has_p_623_s9;
  reg takes_q_651_s9;
  reg and_662_s9;
  reg and_866_s9;
  reg and_984_s9;
  reg and_1052_s9;
  reg and_1120_s9;
  reg and_1300_s9;
  reg and_1430_s9;
  reg or_1564_s9;
  reg icmp_365_s9;
  reg walk_9_107_s9;
  reg or_1754_s9;
  reg xor_260_s9;
  reg behind_128_s9;
  reg [4:0] select_667_s9;
  always @(posedge ap_clk) begin
    walk_3_111_s9 <= walk_3_111_s8;
    add_252_s4_s9 <= add_252_s4_s8;
    behind_0_356_s9 <= behind_0_356_s8;
    walk_101_s9 <= walk_101_s8;
    behind_129_s9 <= behind_129_s8;
    icmp_282_s9 <= icmp_282_s8;
    add_386_s9 <= add_386;
    add_425_s9 <= add_425;
    add_454_s9 <= add_454;
    add_461_s9 <= add_461;
    add_474_s9 <= add_474;
    add_481_s9 <= add_481;
    add_494_s9 <= add_494;
    add_501_s9 <= add_501;
    add_514_s9 <= add_514;
    add_521_s9 <= add_521;
    add_534_s9 <= add_534;
    add_541_s9 <= add_541;
    add_554_s9 <= add_554;
    add_561_s9 <= add_561;
    add_574_s9 <= add_574;
    add_581_s9 <= add_581;
    trunc_592_s9 <= trunc_592_s8;
    and_590_s9 <= and_590_s8;
    prior_6_119_s9 <= prior_6_119_s8;
    and_624_s9 <= and_624_s8;
    has_p_623_s9 <= has_p_623_s8;
    takes_q_651_s9 <= takes_q_651_s8;
    and_662_s9 <= and_662_s8;
    and_866_s9 <= and_866_s8;
    and_984_s9 <= and_984_s8;
    and_1052_s9 <= and_1052_s8;
    and_1120_s9 <= and_1120_s8;
    and_1300_s9 <= and_1300_s8;
    and_1430_s9 <= and_1430_s8;
    or_1564_s9 <= or_1564_s8;
    icmp_365_s9 <= icmp_365_s8;
    walk_9_107_s9 <= walk_9_107_s8;
    or_1754_s9 <= or_1754_s8;
    xor_260_s9 <= xor_260_s8;
    behind_128_s9 <= behind_128_s8;
    select_667_s9 <= select_667_s8;
  end
  wire [7:0] select_357 = walk_101_s9 ? 8'd128 : 8'd0;  // attend.hpp:59
  wire [7:0] or_358 = {1'd0, behind_0_356_s9} | select_357;  // attend.hpp:59
  wire [43:0] add_396 = {{1{add_386_s9[42]}}, add_386_s9} + {{2{mul_395[41]}}, mul_395};  // attend.hpp:37
  wire [43:0] add_435 = {{1{add_425_s9[42]}}, add_425_s9} + {{2{mul_434[41]}}, mul_434};  // attend.hpp:37
  wire [43:0] add_456 = {{1{add_454_s9[42]}}, add_454_s9} + {{2{mul_455[41]}}, mul_455};  // attend.hpp:37
  wire [43:0] add_463 = {{1{add_461_s9[42]}}, add_461_s9} + {{2{mul_462[41]}}, mul_462};  // attend.hpp:37
  wire [43:0] add_476 = {{1{add_474_s9[42]}}, add_474_s9} + {{2{mul_475[41]}}, mul_475};  // attend.hpp:37
  wire [43:0] add_483 = {{1{add_481_s9[42]}}, add_481_s9} + {{2{mul_482[41]}}, mul_482};  // attend.hpp:37
  wire [43:0] add_496 = {{1{add_494_s9[42]}}, add_494_s9} + {{2{mul_495[41]}}, mul_495};  // attend.hpp:37
  wire [43:0] add_503 = {{1{add_501_s9[42]}}, add_501_s9} + {{2{mul_502[41]}}, mul_502};  // attend.hpp:37
  wire [43:0] add_516 = {{1{add_514_s9[42]}}, add_514_s9} + {{2{mul_515[41]}}, mul_515};  // attend.hpp:37
  wire [43:0] add_523 = {{1{add_521_s9[42]}}, add_521_s9} + {{2{mul_522[41]}}, mul_522};  // attend.hpp:37
  wire [43:0] add_536 = {{1{add_534_s9[42]}}, add_534_s9} + {{2{mul_535[41]}}, mul_535};  // attend.hpp:37
  wire [43:0] add_543 = {{1{add_541_s9[42]}}, add_541_s9} + {{2{mul_542[41]}}, mul_542};  // attend.hpp:37
  wire [43:0] add_556 = {{1{add_554_s9[42]}}, add_554_s9} + {{2{mul_555[41]}}, mul_555};  // attend.hpp:37
  wire [43:0] add_563 = {{1{add_561_s9[42]}}, add_561_s9} + {{2{mul_562[41]}}, mul_562};  // attend.hpp:37
  wire [43:0] add_576 = {{1{add_574_s9[42]}}, add_574_s9} + {{2{mul_575[41]}}, mul_575};  // attend.hpp:37
  wire [43:0] add_583 = {{1{add_581_s9[42]}}, add_581_s9} + {{2{mul_582[41]}}, mul_582};  // attend.hpp:37
  wire attend_load_1870 = attend_v9 & attend_en9;  // attend.hpp:59
  wire attend_load_1881 = attend_v9 & attend_en9;  // attend.hpp:59
  wire attend_load_1892 = attend_v9 & attend_en9;  // attend.hpp:59
  wire attend_load_1903 = attend_v9 & attend_en9;  // attend.hpp:59
  wire attend_load_1914 = attend_v9 & attend_en9;  // attend.hpp:59
  wire attend_load_1925 = attend_v9 & attend_en9;  // attend.hpp:59
  wire attend_load_1936 = attend_v9 & attend_en9;  // attend.hpp:59
  wire attend_load_1947 = attend_v9 & attend_en9;  // attend.hpp:59
  // stage 10
  reg [4:0] walk_3_111_s10;
  reg [3:0] add_252_s4_s10;
  reg behind_129_s10;
  reg icmp_282_s10;
  reg [43:0] add_396_s10;
  reg [43:0] add_435_s10;
  reg [43:0] add_456_s10;
  reg [43:0] add_463_s10;
  reg [43:0] add_476_s10;
  reg [43:0] add_483_s10;
  reg [43:0] add_496_s10;
  reg [43:0] add_503_s10;
  reg [43:0] add_516_s10;
  reg [43:0] add_523_s10;
  reg [43:0] add_536_s10;
  reg [43:0] add_543_s10;
  reg [43:0] add_556_s10;
  reg [43:0] add_563_s10;
  reg [43:0] add_576_s10;
  reg [43:0] add_583_s10;
  reg trunc_592_s10;
  reg and_590_s10;
  reg [4:0] prior_6_119_s10;
  reg and_624_s10;
  reg has_p_623_s10;
  reg takes_q_651_s10;
  reg and_662_s10;
  reg and_866_s10;
  reg and_984_s10;
  reg and_1052_s10;
  reg and_1120_s10;
  reg and_1300_s10;
  reg and_1430_s10;
  reg or_1564_s10;
  reg icmp_365_s10;
  reg walk_9_107_s10;
  reg or_1754_s10;
  reg xor_260_s10;
  reg behind_128_s10;
  reg [6:0] behind_127_s10;
  reg [4:0] select_667_s10;
  always @(posedge ap_clk) begin
    walk_3_111_s10 <= walk_3_111_s9;
    add_252_s4_s10 <= add_252_s4_s9;
    behind_129_s10 <= behind_129_s9;
    icmp_282_s10 <= icmp_282_s9;
    add_396_s10 <= add_396;
    add_435_s10 <= add_435;
    add_456_s10 <= add_456;
    add_463_s10 <= add_463;
    add_476_s10 <= add_476;
    add_483_s10 <= add_483;
    add_496_s10 <= add_496;
    add_503_s10 <= add_503;
    add_516_s10 <= add_516;
    add_523_s10 <= add_523;
    add_536_s10 <= add_536;
    add_543_s10 <= add_543;
    add_556_s10 <= add_556;
    add_563_s10 <= add_563;
    add_576_s10 <= add_576;
    add_583_s10 <= add_583;
    trunc_592_s10 <= trunc_592_s9;
    and_590_s10 <= and_590_s9;
    prior_6_119_s10 <= prior_6_119_s9;
    and_624_s10 <= and_624_s9;
    has_p_623_s10 <= has_p_623_s9;
    takes_q_651_s10 <= takes_q_651_s9;
    and_662_s10 <= and_662_s9;
    and_866_s10 <= and_866_s9;
    and_984_s10 <= and_984_s9;
    and_1052_s10 <= and_1052_s9;
    and_1120_s10 <= and_1120_s9;
    and_1300_s10 <= and_1300_s9;
    and_1430_s10 <= and_1430_s9;
    or_1564_s10 <= or_1564_s9;
    icmp_365_s10 <= icmp_365_s9;
    walk_9_107_s10 <= walk_9_107_s9;
    or_1754_s10 <= or_1754_s9;
    xor_260_s10 <= xor_260_s9;
    behind_128_s10 <= behind_128_s9;
    behind_127_s10 <= behind_127;
    select_667_s10 <= select_667_s9;
  end
  wire [43:0] add_406 = add_396_s10 + {{2{mul_405[41]}}, mul_405};  // attend.hpp:37
  wire [43:0] add_445 = add_435_s10 + {{2{mul_444[41]}}, mul_444};  // attend.hpp:37
  wire [43:0] add_458 = add_456_s10 + {{2{mul_457[41]}}, mul_457};  // attend.hpp:37
  wire [43:0] add_465 = add_463_s10 + {{2{mul_464[41]}}, mul_464};  // attend.hpp:37
  wire [43:0] add_478 = add_476_s10 + {{2{mul_477[41]}}, mul_477};  // attend.hpp:37
  wire [43:0] add_485 = add_483_s10 + {{2{mul_484[41]}}, mul_484};  // attend.hpp:37
  wire [43:0] add_498 = add_496_s10 + {{2{mul_497[41]}}, mul_497};  // attend.hpp:37
  wire [43:0] add_505 = add_503_s10 + {{2{mul_504[41]}}, mul_504};  // attend.hpp:37
  wire [43:0] add_518 = add_516_s10 + {{2{mul_517[41]}}, mul_517};  // attend.hpp:37
  wire [43:0] add_525 = add_523_s10 + {{2{mul_524[41]}}, mul_524};  // attend.hpp:37
  wire [43:0] add_538 = add_536_s10 + {{2{mul_537[41]}}, mul_537};  // attend.hpp:37
  wire [43:0] add_545 = add_543_s10 + {{2{mul_544[41]}}, mul_544};  // attend.hpp:37
  wire [43:0] add_558 = add_556_s10 + {{2{mul_557[41]}}, mul_557};  // attend.hpp:37
  wire [43:0] add_565 = add_563_s10 + {{2{mul_564[41]}}, mul_564};  // attend.hpp:37
  wire [43:0] add_578 = add_576_s10 + {{2{mul_577[41]}}, mul_577};  // attend.hpp:37
  wire [43:0] add_585 = add_583_s10 + {{2{mul_584[41]}}, mul_584};  // attend.hpp:37
  // stage 11
  reg [4:0] walk_3_111_s11;
  reg [3:0] add_252_s4_s11;
  reg behind_129_s11;
  reg icmp_282_s11;
  reg [43:0] add_406_s11;
  reg [43:0] add_445_s11;
  reg [43:0] add_458_s11;
  reg [43:0] add_465_s11;
  reg [43:0] add_478_s11;
  reg [43:0] add_485_s11;
  reg [43:0] add_498_s11;
  reg [43:0] add_505_s11;
  reg [43:0] add_518_s11;
  reg [43:0] add_525_s11;
  reg [43:0] add_538_s11;
  reg [43:0] add_545_s11;
  reg [43:0] add_558_s11;
  reg [43:0] add_565_s11;
  reg [43:0] add_578_s11;
  reg [43:0] add_585_s11;
  reg trunc_592_s11;
  reg and_590_s11;
  reg [4:0] prior_6_119_s11;
  reg and_624_s11;
  reg has_p_623_s11;
  reg takes_q_651_s11;
  reg and_662_s11;
  reg and_866_s11;
  reg and_984_s11;
  reg and_1052_s11;
  reg and_1120_s11;
  reg and_1300_s11;
  reg and_1430_s11;
  reg or_1564_s11;
  reg icmp_365_s11;
  reg walk_9_107_s11;
  reg or_1754_s11;
  reg xor_260_s11;
  reg behind_128_s11;
  reg [6:0] behind_127_s11;
  reg [4:0] select_667_s11;
  always @(posedge ap_clk) begin
    walk_3_111_s11 <= walk_3_111_s10;
    add_252_s4_s11 <= add_252_s4_s10;
    behind_129_s11 <= behind_129_s10;
    icmp_282_s11 <= icmp_282_s10;
    add_406_s11 <= add_406;
    add_445_s11 <= add_445;
    add_458_s11 <= add_458;
    add_465_s11 <= add_465;
    add_478_s11 <= add_478;
    add_485_s11 <= add_485;
    add_498_s11 <= add_498;
    add_505_s11 <= add_505;
    add_518_s11 <= add_518;
    add_525_s11 <= add_525;
    add_538_s11 <= add_538;
    add_545_s11 <= add_545;
    add_558_s11 <= add_558;
    add_565_s11 <= add_565;
    add_578_s11 <= add_578;
    add_585_s11 <= add_585;
    trunc_592_s11 <= trunc_592_s10;
    and_590_s11 <= and_590_s10;
    prior_6_119_s11 <= prior_6_119_s10;
    and_624_s11 <= and_624_s10;
    has_p_623_s11 <= has_p_623_s10;
    takes_q_651_s11 <= takes_q_651_s10;
    and_662_s11 <= and_662_s10;
    and_866_s11 <= and_866_s10;
    and_984_s11 <= and_984_s10;
    and_1052_s11 <= and_1052_s10;
    and_1120_s11 <= and_1120_s10;
    and_1300_s11 <= and_1300_s10;
    and_1430_s11 <= and_1430_s10;
    or_1564_s11 <= or_1564_s10;
    icmp_365_s11 <= icmp_365_s10;
    walk_9_107_s11 <= walk_9_107_s10;
    or_1754_s11 <= or_1754_s10;
    xor_260_s11 <= xor_260_s10;
    behind_128_s11 <= behind_128_s10;
    behind_127_s11 <= behind_127_s10;
    select_667_s11 <= select_667_s10;
  end
  wire [54:0] shl_359 = {product_69, 10'd0};  // attend.hpp:60
  wire [54:0] select_360 = behind_129_s11 ? shl_359 : {{10{product_69[44]}}, product_69};  // attend.hpp:60
  wire [58:0] more_361 = before_77 + {{4{select_360[54]}}, select_360};  // attend.hpp:61
  wire [37:0] select_366 = icmp_282_s11 ? 38'd0 : part_78;  // attend.hpp:71
  wire [44:0] product_0_446 = {{1{add_406_s11[43]}}, add_406_s11} + {{1{add_445_s11[43]}}, add_445_s11};  // attend.hpp:37
  wire [37:0] part_0_447 = select_366 + product_0_446[37:0];  // attend.hpp:71
  wire [54:0] shl_448 = {product_68, 10'd0};  // attend.hpp:60
  wire [54:0] select_449 = behind_129_s11 ? shl_448 : {{10{product_68[44]}}, product_68};  // attend.hpp:60
  wire [58:0] more_450 = before_76 + {{4{select_449[54]}}, select_449};  // attend.hpp:61
  wire [37:0] select_451 = icmp_282_s11 ? 38'd0 : part_79;  // attend.hpp:71
  wire [44:0] product_1_466 = {{1{add_458_s11[43]}}, add_458_s11} + {{1{add_465_s11[43]}}, add_465_s11};  // attend.hpp:37
  wire [37:0] part_1_467 = select_451 + product_1_466[37:0];  // attend.hpp:71
  wire [54:0] shl_468 = {product_67, 10'd0};  // attend.hpp:60
  wire [54:0] select_469 = behind_129_s11 ? shl_468 : {{10{product_67[44]}}, product_67};  // attend.hpp:60
  wire [58:0] more_470 = before_75 + {{4{select_469[54]}}, select_469};  // attend.hpp:61
  wire [37:0] select_471 = icmp_282_s11 ? 38'd0 : part_80;  // attend.hpp:71
  wire [44:0] product_2_486 = {{1{add_478_s11[43]}}, add_478_s11} + {{1{add_485_s11[43]}}, add_485_s11};  // attend.hpp:37
  wire [37:0] part_2_487 = select_471 + product_2_486[37:0];  // attend.hpp:71
  wire [54:0] shl_488 = {product_66, 10'd0};  // attend.hpp:60
  wire [54:0] select_489 = behind_129_s11 ? shl_488 : {{10{product_66[44]}}, product_66};  // attend.hpp:60
  wire [58:0] more_490 = before_74 + {{4{select_489[54]}}, select_489};  // attend.hpp:61
  wire [37:0] select_491 = icmp_282_s11 ? 38'd0 : part_81;  // attend.hpp:71
  wire [44:0] product_3_506 = {{1{add_498_s11[43]}}, add_498_s11} + {{1{add_505_s11[43]}}, add_505_s11};  // attend.hpp:37
  wire [37:0] part_3_507 = select_491 + product_3_506[37:0];  // attend.hpp:71
  wire [54:0] shl_508 = {product_65, 10'd0};  // attend.hpp:60
  wire [54:0] select_509 = behind_129_s11 ? shl_508 : {{10{product_65[44]}}, product_65};  // attend.hpp:60
  wire [58:0] more_510 = before_73 + {{4{select_509[54]}}, select_509};  // attend.hpp:61
  wire [37:0] select_511 = icmp_282_s11 ? 38'd0 : part_82;  // attend.hpp:71
  wire [44:0] product_4_526 = {{1{add_518_s11[43]}}, add_518_s11} + {{1{add_525_s11[43]}}, add_525_s11};  // attend.hpp:37
  wire [37:0] part_4_527 = select_511 + product_4_526[37:0];  // attend.hpp:71
  wire [54:0] shl_528 = {product_64, 10'd0};  // attend.hpp:60
  wire [54:0] select_529 = behind_129_s11 ? shl_528 : {{10{product_64[44]}}, product_64};  // attend.hpp:60
  wire [58:0] more_530 = before_72 + {{4{select_529[54]}}, select_529};  // attend.hpp:61
  wire [37:0] select_531 = icmp_282_s11 ? 38'd0 : part_83;  // attend.hpp:71
  wire [44:0] product_5_546 = {{1{add_538_s11[43]}}, add_538_s11} + {{1{add_545_s11[43]}}, add_545_s11};  // attend.hpp:37
  wire [37:0] part_5_547 = select_531 + product_5_546[37:0];  // attend.hpp:71
  wire [54:0] shl_548 = {product_63, 10'd0};  // attend.hpp:60
  wire [54:0] select_549 = behind_129_s11 ? shl_548 : {{10{product_63[44]}}, product_63};  // attend.hpp:60
  wire [58:0] more_550 = before_71 + {{4{select_549[54]}}, select_549};  // attend.hpp:61
  wire [37:0] select_551 = icmp_282_s11 ? 38'd0 : part_84;  // attend.hpp:71
  wire [44:0] product_6_566 = {{1{add_558_s11[43]}}, add_558_s11} + {{1{add_565_s11[43]}}, add_565_s11};  // attend.hpp:37
  wire [37:0] part_6_567 = select_551 + product_6_566[37:0];  // attend.hpp:71
  wire [54:0] shl_568 = {product_62, 10'd0};  // attend.hpp:60
  wire [54:0] select_569 = behind_129_s11 ? shl_568 : {{10{product_62[44]}}, product_62};  // attend.hpp:60
  wire [58:0] more_570 = before_70 + {{4{select_569[54]}}, select_569};  // attend.hpp:61
  wire [37:0] select_571 = icmp_282_s11 ? 38'd0 : part_85;  // attend.hpp:71
  wire [44:0] product_7_586 = {{1{add_578_s11[43]}}, add_578_s11} + {{1{add_585_s11[43]}}, add_585_s11};  // attend.hpp:37
  wire [37:0] part_7_587 = select_571 + product_7_586[37:0];  // attend.hpp:71
  wire [7:0] walk_8_1751 = walk_8_108 + {4'd0, line_56_17};  // walk.hpp:101
  wire [7:0] walk_8_1752 = icmp_365_s11 ? walk_8_1751 : walk_8_108;
  wire attend_load_1803 = attend_v11 & attend_en11 & xor_260_s11;  // attend.hpp:164
  wire attend_store_1871 = attend_v11 & attend_en11 & behind_128_s11;  // attend.hpp:62
  wire attend_store_1880 = attend_v11 & attend_en11 & icmp_365_s11;  // attend.hpp:72
  wire attend_store_1882 = attend_v11 & attend_en11 & behind_128_s11;  // attend.hpp:62
  wire attend_store_1891 = attend_v11 & attend_en11 & icmp_365_s11;  // attend.hpp:72
  wire attend_store_1893 = attend_v11 & attend_en11 & behind_128_s11;  // attend.hpp:62
  wire attend_store_1902 = attend_v11 & attend_en11 & icmp_365_s11;  // attend.hpp:72
  wire attend_store_1904 = attend_v11 & attend_en11 & behind_128_s11;  // attend.hpp:62
  wire attend_store_1913 = attend_v11 & attend_en11 & icmp_365_s11;  // attend.hpp:72
  wire attend_store_1915 = attend_v11 & attend_en11 & behind_128_s11;  // attend.hpp:62
  wire attend_store_1924 = attend_v11 & attend_en11 & icmp_365_s11;  // attend.hpp:72
  wire attend_store_1926 = attend_v11 & attend_en11 & behind_128_s11;  // attend.hpp:62
  wire attend_store_1935 = attend_v11 & attend_en11 & icmp_365_s11;  // attend.hpp:72
  wire attend_store_1937 = attend_v11 & attend_en11 & behind_128_s11;  // attend.hpp:62
  wire attend_store_1946 = attend_v11 & attend_en11 & icmp_365_s11;  // attend.hpp:72
  wire attend_store_1948 = attend_v11 & attend_en11 & behind_128_s11;  // attend.hpp:62
  wire attend_store_1957 = attend_v11 & attend_en11 & icmp_365_s11;  // attend.hpp:72
  // stage 12
  reg [7:0] walk_8_108_s12;
  reg [4:0] walk_3_111_s12;
  reg [3:0] add_252_s4_s12;
  reg trunc_592_s12;
  reg and_590_s12;
  reg [4:0] prior_6_119_s12;
  reg and_624_s12;
  reg has_p_623_s12;
  reg takes_q_651_s12;
  reg and_662_s12;
  reg and_866_s12;
  reg and_984_s12;
  reg and_1052_s12;
  reg and_1120_s12;
  reg and_1300_s12;
  reg and_1430_s12;
  reg or_1564_s12;
  reg walk_9_107_s12;
  reg or_1754_s12;
  reg icmp_365_s12;
  reg xor_260_s12;
  reg [4:0] select_667_s12;
  always @(posedge ap_clk) begin
    walk_8_108_s12 <= walk_8_108;
    walk_3_111_s12 <= walk_3_111_s11;
    add_252_s4_s12 <= add_252_s4_s11;
    trunc_592_s12 <= trunc_592_s11;
    and_590_s12 <= and_590_s11;
    prior_6_119_s12 <= prior_6_119_s11;
    and_624_s12 <= and_624_s11;
    has_p_623_s12 <= has_p_623_s11;
    takes_q_651_s12 <= takes_q_651_s11;
    and_662_s12 <= and_662_s11;
    and_866_s12 <= and_866_s11;
    and_984_s12 <= and_984_s11;
    and_1052_s12 <= and_1052_s11;
    and_1120_s12 <= and_1120_s11;
    and_1300_s12 <= and_1300_s11;
    and_1430_s12 <= and_1430_s11;
    or_1564_s12 <= or_1564_s11;
    walk_9_107_s12 <= walk_9_107_s11;
    or_1754_s12 <= or_1754_s11;
    icmp_365_s12 <= icmp_365_s11;
    xor_260_s12 <= xor_260_s11;
    select_667_s12 <= select_667_s11;
  end
  wire [10:0] shl_248 = {walk_8_108_s12, 3'd0};
  wire [2:0] add_249 = walk_3_111_s12[2:0] + 3'd7;  // walk.hpp:58
  wire [10:0] or_250 = shl_248 | {8'd0, add_249};  // walk.hpp:60
  wire [11:0] shl_251 = {walk_8_108_s12, 4'd0};
  wire [11:0] or_253 = shl_251 | {8'd0, add_252_s4_s12};  // walk.hpp:60
  wire [11:0] ref_254 = line_70_53 ? {1'd0, or_250} : or_253;
  wire [12:0] shl_593 = {prior_1_122[10:0], 2'd0};  // attend.hpp:88
  wire [12:0] or_594 = shl_593 | {11'd0, walk_3_111_s12[2:1]};  // attend.hpp:88
  wire [37:0] select_595 = trunc_592_s12 ? mem_score_7 : mem_score_6;
  wire [37:0] select_596 = trunc_592_s12 ? mem_score_5 : mem_score_4;
  wire [37:0] select_597 = walk_3_111_s12[1] ? select_595 : select_596;
  wire [37:0] select_598 = trunc_592_s12 ? mem_score_3 : mem_score_2;
  wire [37:0] select_599 = trunc_592_s12 ? mem_score_1 : mem_score_0;
  wire [37:0] select_600 = walk_3_111_s12[1] ? select_598 : select_599;
  wire [37:0] select_601 = walk_3_111_s12[2] ? select_597 : select_600;
  wire [53:0] mul_602;
  attention_mul_17s_38s_54_3 mul_602_mul_17s_38s_54_3 (.clk(ap_clk), .enable({attend_en14, attend_en13, attend_en12}), .a({1'd0, line_70_57}), .b(select_601), .p(mul_602));  // softmax.hpp:14
  wire icmp_618 = prior_1_122 == 15'd0;  // attend.hpp:90
  wire [2:0] select_652 = takes_q_651_s12 ? walk_3_109[2:0] : walk_3_111_s12[2:0];  // attend.hpp:105
  wire [15:0] add_1755 = {1'd0, walk_3_109} + 16'd1;  // walk.hpp:102
  wire [14:0] walk_3_1756 = walk_9_107_s12 ? {4'd0, add_1755[10:0]} : walk_3_109;  // walk.hpp:102
  wire [14:0] select_1757 = or_1754_s12 ? walk_3_1756 : 15'd0;  // attention.cpp:72
  wire [14:0] walk_3_1758 = icmp_365_s12 ? select_1757 : walk_3_109;
  wire [14:0] prior_1_1779 = icmp_365_s12 ? {4'd0, walk_3_109[10:0]} : prior_1_122;  // attention.cpp:72
  wire attend_store_1804 = attend_v12 & attend_en12 & xor_260_s12;  // attend.hpp:164
  wire attend_load_1960 = attend_v12 & attend_en12;  // softmax.hpp:14
  wire attend_load_1961 = attend_v12 & attend_en12;  // softmax.hpp:14
  wire attend_load_1962 = attend_v12 & attend_en12;  // softmax.hpp:14
  wire attend_load_1963 = attend_v12 & attend_en12;  // softmax.hpp:14
  wire attend_load_1964 = attend_v12 & attend_en12;  // softmax.hpp:14
  wire attend_load_1965 = attend_v12 & attend_en12;  // softmax.hpp:14
  wire attend_load_1966 = attend_v12 & attend_en12;  // softmax.hpp:14
  wire attend_load_1967 = attend_v12 & attend_en12;  // softmax.hpp:14
  // stage 13
  reg trunc_592_s13;
  reg and_590_s13;
  reg [4:0] prior_6_119_s13;
  reg icmp_618_s13;
  reg and_624_s13;
  reg has_p_623_s13;
  reg [2:0] select_652_s13;
  reg takes_q_651_s13;
  reg and_662_s13;
  reg and_866_s13;
  reg and_984_s13;
  reg and_1052_s13;
  reg and_1120_s13;
  reg and_1300_s13;
  reg and_1430_s13;
  reg or_1564_s13;
  reg [11:0] ref_254_s13;
  reg [2:0] trunc_1959_s13;
  reg [12:0] or_594_s13;
  reg [4:0] select_667_s13;
  always @(posedge ap_clk) begin
    trunc_592_s13 <= trunc_592_s12;
    and_590_s13 <= and_590_s12;
    prior_6_119_s13 <= prior_6_119_s12;
    icmp_618_s13 <= icmp_618;
    and_624_s13 <= and_624_s12;
    has_p_623_s13 <= has_p_623_s12;
    select_652_s13 <= select_652;
    takes_q_651_s13 <= takes_q_651_s12;
    and_662_s13 <= and_662_s12;
    and_866_s13 <= and_866_s12;
    and_984_s13 <= and_984_s12;
    and_1052_s13 <= and_1052_s12;
    and_1120_s13 <= and_1120_s12;
    and_1300_s13 <= and_1300_s12;
    and_1430_s13 <= and_1430_s12;
    or_1564_s13 <= or_1564_s12;
    ref_254_s13 <= ref_254;
    trunc_1959_s13 <= walk_3_111_s12[2:0];
    or_594_s13 <= or_594;
    select_667_s13 <= select_667_s12;
  end
  wire attend_load_1958 = attend_v13 & attend_en13;  // attend.hpp:179
  // stage 14
  reg trunc_592_s14;
  reg and_590_s14;
  reg [4:0] prior_6_119_s14;
  reg icmp_618_s14;
  reg and_624_s14;
  reg has_p_623_s14;
  reg [2:0] select_652_s14;
  reg takes_q_651_s14;
  reg and_662_s14;
  reg and_866_s14;
  reg and_984_s14;
  reg and_1052_s14;
  reg and_1120_s14;
  reg and_1300_s14;
  reg and_1430_s14;
  reg or_1564_s14;
  reg [11:0] ref_254_s14;
  reg [2:0] trunc_1959_s14;
  reg [12:0] or_594_s14;
  reg [4:0] select_667_s14;
  always @(posedge ap_clk) begin
    trunc_592_s14 <= trunc_592_s13;
    and_590_s14 <= and_590_s13;
    prior_6_119_s14 <= prior_6_119_s13;
    icmp_618_s14 <= icmp_618_s13;
    and_624_s14 <= and_624_s13;
    has_p_623_s14 <= has_p_623_s13;
    select_652_s14 <= select_652_s13;
    takes_q_651_s14 <= takes_q_651_s13;
    and_662_s14 <= and_662_s13;
    and_866_s14 <= and_866_s13;
    and_984_s14 <= and_984_s13;
    and_1052_s14 <= and_1052_s13;
    and_1120_s14 <= and_1120_s13;
    and_1300_s14 <= and_1300_s13;
    and_1430_s14 <= and_1430_s13;
    or_1564_s14 <= or_1564_s13;
    ref_254_s14 <= ref_254_s13;
    trunc_1959_s14 <= trunc_1959_s13;
    or_594_s14 <= or_594_s13;
    select_667_s14 <= select_667_s13;
  end
  wire [5:0] add_605 = {1'd0, mem_q_exponent_q} + {1'd0, prior_6_119_s14};  // attend.hpp:179
  wire [5:0] sub_606 = 6'd40 - add_605;  // softmax.hpp:15
  wire icmp_668 = prior_6_119_s14 > 5'd9;  // softmax.hpp:48
  wire [3:0] add_669 = prior_6_119_s14[3:0] + 4'd6;  // softmax.hpp:48
  wire [3:0] select_670 = icmp_668 ? add_669 : prior_6_119_s14[3:0];  // softmax.hpp:48
  // stage 15
  reg trunc_592_s15;
  reg and_590_s15;
  reg [5:0] sub_606_s15;
  reg icmp_618_s15;
  reg and_624_s15;
  reg has_p_623_s15;
  reg [2:0] select_652_s15;
  reg takes_q_651_s15;
  reg and_662_s15;
  reg [3:0] select_670_s15;
  reg and_866_s15;
  reg and_984_s15;
  reg and_1052_s15;
  reg and_1120_s15;
  reg and_1300_s15;
  reg and_1430_s15;
  reg or_1564_s15;
  reg [11:0] ref_254_s15;
  reg [2:0] trunc_1959_s15;
  reg [12:0] or_594_s15;
  reg [4:0] select_667_s15;
  always @(posedge ap_clk) begin
    trunc_592_s15 <= trunc_592_s14;
    and_590_s15 <= and_590_s14;
    sub_606_s15 <= sub_606;
    icmp_618_s15 <= icmp_618_s14;
    and_624_s15 <= and_624_s14;
    has_p_623_s15 <= has_p_623_s14;
    select_652_s15 <= select_652_s14;
    takes_q_651_s15 <= takes_q_651_s14;
    and_662_s15 <= and_662_s14;
    select_670_s15 <= select_670;
    and_866_s15 <= and_866_s14;
    and_984_s15 <= and_984_s14;
    and_1052_s15 <= and_1052_s14;
    and_1120_s15 <= and_1120_s14;
    and_1300_s15 <= and_1300_s14;
    and_1430_s15 <= and_1430_s14;
    or_1564_s15 <= or_1564_s14;
    ref_254_s15 <= ref_254_s14;
    trunc_1959_s15 <= trunc_1959_s14;
    or_594_s15 <= or_594_s14;
    select_667_s15 <= select_667_s14;
  end
  wire icmp_607 = sub_606_s15 < 6'd60;  // stream_kernel.hpp:121
  wire [5:0] select_608 = icmp_607 ? sub_606_s15 : 6'd60;  // stream_kernel.hpp:121
  // stage 16
  reg trunc_592_s16;
  reg and_590_s16;
  reg [53:0] mul_602_s16;
  reg [5:0] select_608_s16;
  reg icmp_618_s16;
  reg and_624_s16;
  reg has_p_623_s16;
  reg [2:0] select_652_s16;
  reg takes_q_651_s16;
  reg and_662_s16;
  reg [3:0] select_670_s16;
  reg and_866_s16;
  reg and_984_s16;
  reg and_1052_s16;
  reg and_1120_s16;
  reg and_1300_s16;
  reg and_1430_s16;
  reg or_1564_s16;
  reg [11:0] ref_254_s16;
  reg [2:0] trunc_1959_s16;
  reg [12:0] or_594_s16;
  reg [4:0] select_667_s16;
  always @(posedge ap_clk) begin
    trunc_592_s16 <= trunc_592_s15;
    and_590_s16 <= and_590_s15;
    mul_602_s16 <= mul_602;
    select_608_s16 <= select_608;
    icmp_618_s16 <= icmp_618_s15;
    and_624_s16 <= and_624_s15;
    has_p_623_s16 <= has_p_623_s15;
    select_652_s16 <= select_652_s15;
    takes_q_651_s16 <= takes_q_651_s15;
    and_662_s16 <= and_662_s15;
    select_670_s16 <= select_670_s15;
    and_866_s16 <= and_866_s15;
    and_984_s16 <= and_984_s15;
    and_1052_s16 <= and_1052_s15;
    and_1120_s16 <= and_1120_s15;
    and_1300_s16 <= and_1300_s15;
    and_1430_s16 <= and_1430_s15;
    or_1564_s16 <= or_1564_s15;
    ref_254_s16 <= ref_254_s15;
    trunc_1959_s16 <= trunc_1959_s15;
    or_594_s16 <= or_594_s15;
    select_667_s16 <= select_667_s15;
  end
  wire [59:0] product_603 = {mul_602_s16, 6'd0};  // softmax.hpp:14
  wire [60:0] doubled_604 = {product_603, 1'd0};  // stream_kernel.hpp:120
  wire [60:0] ashr_609 = $signed(doubled_604) >>> select_608_s16;  // stream_kernel.hpp:121
  // stage 17
  reg trunc_592_s17;
  reg and_590_s17;
  reg [60:0] ashr_609_s17;
  reg icmp_618_s17;
  reg and_624_s17;
  reg has_p_623_s17;
  reg [2:0] select_652_s17;
  reg takes_q_651_s17;
  reg and_662_s17;
  reg [3:0] select_670_s17;
  reg and_866_s17;
  reg and_984_s17;
  reg and_1052_s17;
  reg and_1120_s17;
  reg and_1300_s17;
  reg and_1430_s17;
  reg or_1564_s17;
  reg [11:0] ref_254_s17;
  reg [2:0] trunc_1959_s17;
  reg [12:0] or_594_s17;
  reg [4:0] select_667_s17;
  always @(posedge ap_clk) begin
    trunc_592_s17 <= trunc_592_s16;
    and_590_s17 <= and_590_s16;
    ashr_609_s17 <= ashr_609;
    icmp_618_s17 <= icmp_618_s16;
    and_624_s17 <= and_624_s16;
    has_p_623_s17 <= has_p_623_s16;
    select_652_s17 <= select_652_s16;
    takes_q_651_s17 <= takes_q_651_s16;
    and_662_s17 <= and_662_s16;
    select_670_s17 <= select_670_s16;
    and_866_s17 <= and_866_s16;
    and_984_s17 <= and_984_s16;
    and_1052_s17 <= and_1052_s16;
    and_1120_s17 <= and_1120_s16;
    and_1300_s17 <= and_1300_s16;
    and_1430_s17 <= and_1430_s16;
    or_1564_s17 <= or_1564_s16;
    ref_254_s17 <= ref_254_s16;
    trunc_1959_s17 <= trunc_1959_s16;
    or_594_s17 <= or_594_s16;
    select_667_s17 <= select_667_s16;
  end
  wire [61:0] add_610 = {1'd0, ashr_609_s17} + 62'd1;  // stream_kernel.hpp:121
  wire icmp_611 = $signed(add_610[60:1]) > $signed(60'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_612 = $signed(add_610[60:1]) < $signed(60'hfffffff80000001);  // stream_kernel.hpp:130
  wire attend_load_1968 = attend_v17 & attend_en17;  // attend.hpp:180
  // stage 18
  reg trunc_592_s18;
  reg and_590_s18;
  reg icmp_612_s18;
  reg [31:0] trunc_614_s18;
  reg icmp_611_s18;
  reg icmp_618_s18;
  reg and_624_s18;
  reg has_p_623_s18;
  reg [2:0] select_652_s18;
  reg takes_q_651_s18;
  reg and_662_s18;
  reg [3:0] select_670_s18;
  reg and_866_s18;
  reg and_984_s18;
  reg and_1052_s18;
  reg and_1120_s18;
  reg and_1300_s18;
  reg and_1430_s18;
  reg or_1564_s18;
  reg [11:0] ref_254_s18;
  reg [12:0] or_594_s18;
  reg [2:0] trunc_1959_s18;
  reg [4:0] select_667_s18;
  always @(posedge ap_clk) begin
    trunc_592_s18 <= trunc_592_s17;
    and_590_s18 <= and_590_s17;
    icmp_612_s18 <= icmp_612;
    trunc_614_s18 <= add_610[32:1];
    icmp_611_s18 <= icmp_611;
    icmp_618_s18 <= icmp_618_s17;
    and_624_s18 <= and_624_s17;
    has_p_623_s18 <= has_p_623_s17;
    select_652_s18 <= select_652_s17;
    takes_q_651_s18 <= takes_q_651_s17;
    and_662_s18 <= and_662_s17;
    select_670_s18 <= select_670_s17;
    and_866_s18 <= and_866_s17;
    and_984_s18 <= and_984_s17;
    and_1052_s18 <= and_1052_s17;
    and_1120_s18 <= and_1120_s17;
    and_1300_s18 <= and_1300_s17;
    and_1430_s18 <= and_1430_s17;
    or_1564_s18 <= or_1564_s17;
    ref_254_s18 <= ref_254_s17;
    or_594_s18 <= or_594_s17;
    trunc_1959_s18 <= trunc_1959_s17;
    select_667_s18 <= select_667_s17;
  end
  wire and_591 = trunc_592_s18 & and_590_s18;
  wire [31:0] select_613 = icmp_612_s18 ? 32'h80000001 : trunc_614_s18;  // stream_kernel.hpp:130
  wire [31:0] z_615 = icmp_611_s18 ? 32'h7fffffff : select_613;  // stream_kernel.hpp:130
  wire [63:0] shl_616 = {z_615, 32'd0};  // attend.hpp:88
  wire [63:0] or_617 = shl_616 | {32'd0, memory_0_126};  // attend.hpp:88
  wire icmp_619 = $signed(mem_top_q) > $signed(z_615);  // attend.hpp:90
  wire xor_620 = icmp_619 ^ 1'd1;
  wire or_621 = icmp_618_s18 | xor_620;
  wire [31:0] select_622 = or_621 ? z_615 : mem_top_q;
  wire [31:0] memory_0_1782 = and_590_s18 ? z_615 : memory_0_126;  // attention.cpp:72
  wire attend_store_1969 = attend_v18 & attend_en18 & and_591;  // attend.hpp:88
  wire attend_store_1970 = attend_v18 & attend_en18 & and_590_s18;  // attend.hpp:90
  // stage 19
  reg and_624_s19;
  reg trunc_592_s18_s19;
  reg [31:0] mem_top_q_s19;
  reg icmp_618_s19;
  reg has_p_623_s19;
  reg [2:0] select_652_s19;
  reg takes_q_651_s19;
  reg and_662_s19;
  reg [3:0] select_670_s19;
  reg and_866_s19;
  reg and_984_s19;
  reg and_1052_s19;
  reg and_1120_s19;
  reg and_1300_s19;
  reg and_1430_s19;
  reg or_1564_s19;
  reg [11:0] ref_254_s19;
  reg [12:0] or_594_s19;
  reg [2:0] trunc_1959_s19;
  reg [4:0] select_667_s19;
  always @(posedge ap_clk) begin
    and_624_s19 <= and_624_s18;
    trunc_592_s18_s19 <= trunc_592_s18;
    mem_top_q_s19 <= mem_top_q;
    icmp_618_s19 <= icmp_618_s18;
    has_p_623_s19 <= has_p_623_s18;
    select_652_s19 <= select_652_s18;
    takes_q_651_s19 <= takes_q_651_s18;
    and_662_s19 <= and_662_s18;
    select_670_s19 <= select_670_s18;
    and_866_s19 <= and_866_s18;
    and_984_s19 <= and_984_s18;
    and_1052_s19 <= and_1052_s18;
    and_1120_s19 <= and_1120_s18;
    and_1300_s19 <= and_1300_s18;
    and_1430_s19 <= and_1430_s18;
    or_1564_s19 <= or_1564_s18;
    ref_254_s19 <= ref_254_s18;
    or_594_s19 <= or_594_s18;
    trunc_1959_s19 <= trunc_1959_s18;
    select_667_s19 <= select_667_s18;
  end
  wire attend_load_1971 = attend_v19 & attend_en19 & and_624_s19;  // attend.hpp:95
  // stage 20
  reg and_624_s20;
  reg trunc_592_s18_s20;
  reg [31:0] mem_top_q_s20;
  reg icmp_618_s20;
  reg has_p_623_s20;
  reg [2:0] select_652_s20;
  reg takes_q_651_s20;
  reg and_662_s20;
  reg [3:0] select_670_s20;
  reg and_866_s20;
  reg and_984_s20;
  reg and_1052_s20;
  reg and_1120_s20;
  reg and_1300_s20;
  reg and_1430_s20;
  reg or_1564_s20;
  reg [11:0] ref_254_s20;
  reg [2:0] trunc_1959_s20;
  reg [4:0] select_667_s20;
  always @(posedge ap_clk) begin
    and_624_s20 <= and_624_s19;
    trunc_592_s18_s20 <= trunc_592_s18_s19;
    mem_top_q_s20 <= mem_top_q_s19;
    icmp_618_s20 <= icmp_618_s19;
    has_p_623_s20 <= has_p_623_s19;
    select_652_s20 <= select_652_s19;
    takes_q_651_s20 <= takes_q_651_s19;
    and_662_s20 <= and_662_s19;
    select_670_s20 <= select_670_s19;
    and_866_s20 <= and_866_s19;
    and_984_s20 <= and_984_s19;
    and_1052_s20 <= and_1052_s19;
    and_1120_s20 <= and_1120_s19;
    and_1300_s20 <= and_1300_s19;
    and_1430_s20 <= and_1430_s19;
    or_1564_s20 <= or_1564_s19;
    ref_254_s20 <= ref_254_s19;
    trunc_1959_s20 <= trunc_1959_s19;
    select_667_s20 <= select_667_s19;
  end
  // stage 21
  reg and_624_s21;
  reg trunc_592_s18_s21;
  reg [31:0] mem_top_q_s21;
  reg icmp_618_s21;
  reg has_p_623_s21;
  reg [2:0] select_652_s21;
  reg takes_q_651_s21;
  reg and_662_s21;
  reg [3:0] select_670_s21;
  reg and_866_s21;
  reg and_984_s21;
  reg and_1052_s21;
  reg and_1120_s21;
  reg and_1300_s21;
  reg and_1430_s21;
  reg or_1564_s21;
  reg [11:0] ref_254_s21;
  reg [2:0] trunc_1959_s21;
  reg [4:0] select_667_s21;
  always @(posedge ap_clk) begin
    and_624_s21 <= and_624_s20;
    trunc_592_s18_s21 <= trunc_592_s18_s20;
    mem_top_q_s21 <= mem_top_q_s20;
    icmp_618_s21 <= icmp_618_s20;
    has_p_623_s21 <= has_p_623_s20;
    select_652_s21 <= select_652_s20;
    takes_q_651_s21 <= takes_q_651_s20;
    and_662_s21 <= and_662_s20;
    select_670_s21 <= select_670_s20;
    and_866_s21 <= and_866_s20;
    and_984_s21 <= and_984_s20;
    and_1052_s21 <= and_1052_s20;
    and_1120_s21 <= and_1120_s20;
    and_1300_s21 <= and_1300_s20;
    and_1430_s21 <= and_1430_s20;
    or_1564_s21 <= or_1564_s20;
    ref_254_s21 <= ref_254_s20;
    trunc_1959_s21 <= trunc_1959_s20;
    select_667_s21 <= select_667_s20;
  end
  wire [63:0] memory_1_625 = and_624_s21 ? mem_scores_q2 : memory_1_125;  // attention.cpp:72
  wire [5:0] shl_626 = {trunc_592_s18_s21, 5'd0};
  // stage 22
  reg [63:0] memory_1_625_s22;
  reg [5:0] shl_626_s22;
  reg [31:0] mem_top_q_s22;
  reg icmp_618_s22;
  reg has_p_623_s22;
  reg [2:0] select_652_s22;
  reg takes_q_651_s22;
  reg and_662_s22;
  reg [3:0] select_670_s22;
  reg and_866_s22;
  reg and_984_s22;
  reg and_1052_s22;
  reg and_1120_s22;
  reg and_1300_s22;
  reg and_1430_s22;
  reg or_1564_s22;
  reg [11:0] ref_254_s22;
  reg [2:0] trunc_1959_s22;
  reg [4:0] select_667_s22;
  always @(posedge ap_clk) begin
    memory_1_625_s22 <= memory_1_625;
    shl_626_s22 <= shl_626;
    mem_top_q_s22 <= mem_top_q_s21;
    icmp_618_s22 <= icmp_618_s21;
    has_p_623_s22 <= has_p_623_s21;
    select_652_s22 <= select_652_s21;
    takes_q_651_s22 <= takes_q_651_s21;
    and_662_s22 <= and_662_s21;
    select_670_s22 <= select_670_s21;
    and_866_s22 <= and_866_s21;
    and_984_s22 <= and_984_s21;
    and_1052_s22 <= and_1052_s21;
    and_1120_s22 <= and_1120_s21;
    and_1300_s22 <= and_1300_s21;
    and_1430_s22 <= and_1430_s21;
    or_1564_s22 <= or_1564_s21;
    ref_254_s22 <= ref_254_s21;
    trunc_1959_s22 <= trunc_1959_s21;
    select_667_s22 <= select_667_s21;
  end
  wire [63:0] lshr_627 = memory_1_625_s22 >> shl_626_s22;  // attend.hpp:96
  // stage 23
  reg [31:0] mem_top_q_s23;
  reg [31:0] sext_629_s23;
  reg icmp_618_s23;
  reg has_p_623_s23;
  reg [2:0] select_652_s23;
  reg takes_q_651_s23;
  reg and_662_s23;
  reg [3:0] select_670_s23;
  reg and_866_s23;
  reg and_984_s23;
  reg and_1052_s23;
  reg and_1120_s23;
  reg and_1300_s23;
  reg and_1430_s23;
  reg or_1564_s23;
  reg [11:0] ref_254_s23;
  reg [2:0] trunc_1959_s23;
  reg [4:0] select_667_s23;
  always @(posedge ap_clk) begin
    mem_top_q_s23 <= mem_top_q_s22;
    sext_629_s23 <= lshr_627[31:0];
    icmp_618_s23 <= icmp_618_s22;
    has_p_623_s23 <= has_p_623_s22;
    select_652_s23 <= select_652_s22;
    takes_q_651_s23 <= takes_q_651_s22;
    and_662_s23 <= and_662_s22;
    select_670_s23 <= select_670_s22;
    and_866_s23 <= and_866_s22;
    and_984_s23 <= and_984_s22;
    and_1052_s23 <= and_1052_s22;
    and_1120_s23 <= and_1120_s22;
    and_1300_s23 <= and_1300_s22;
    and_1430_s23 <= and_1430_s22;
    or_1564_s23 <= or_1564_s22;
    ref_254_s23 <= ref_254_s22;
    trunc_1959_s23 <= trunc_1959_s22;
    select_667_s23 <= select_667_s22;
  end
  wire [32:0] knot_628 = {{1{mem_top_q_s23[31]}}, mem_top_q_s23} - {{1{sext_629_s23[31]}}, sext_629_s23};  // attend.hpp:182
  wire icmp_630 = knot_628[32:16] > 17'd17;  // softmax.hpp:42
  wire xor_631 = icmp_630 ^ 1'd1;
  wire icmp_643 = knot_628[20:16] > 5'd18;  // stream_kernel.hpp:121
  wire [16:0] select_644 = icmp_643 ? 17'd18 : knot_628[32:16];  // stream_kernel.hpp:121
  wire attend_load_1972 = attend_v23 & attend_en23 & xor_631;  // softmax.hpp:36
  // stage 24
  reg icmp_618_s24;
  reg has_p_623_s24;
  reg [7:0] zext_636_s24;
  reg [16:0] select_644_s24;
  reg icmp_630_s24;
  reg [2:0] select_652_s24;
  reg takes_q_651_s24;
  reg and_662_s24;
  reg [3:0] select_670_s24;
  reg and_866_s24;
  reg and_984_s24;
  reg and_1052_s24;
  reg and_1120_s24;
  reg and_1300_s24;
  reg and_1430_s24;
  reg or_1564_s24;
  reg [11:0] ref_254_s24;
  reg [2:0] trunc_1959_s24;
  reg [4:0] select_667_s24;
  always @(posedge ap_clk) begin
    icmp_618_s24 <= icmp_618_s23;
    has_p_623_s24 <= has_p_623_s23;
    zext_636_s24 <= knot_628[7:0];
    select_644_s24 <= select_644;
    icmp_630_s24 <= icmp_630;
    select_652_s24 <= select_652_s23;
    takes_q_651_s24 <= takes_q_651_s23;
    and_662_s24 <= and_662_s23;
    select_670_s24 <= select_670_s23;
    and_866_s24 <= and_866_s23;
    and_984_s24 <= and_984_s23;
    and_1052_s24 <= and_1052_s23;
    and_1120_s24 <= and_1120_s23;
    and_1300_s24 <= and_1300_s23;
    and_1430_s24 <= and_1430_s23;
    or_1564_s24 <= or_1564_s23;
    ref_254_s24 <= ref_254_s23;
    trunc_1959_s24 <= trunc_1959_s23;
    select_667_s24 <= select_667_s23;
  end
  // stage 25
  reg icmp_618_s25;
  reg has_p_623_s25;
  reg [7:0] zext_636_s25;
  reg [16:0] select_644_s25;
  reg icmp_630_s25;
  reg [2:0] select_652_s25;
  reg takes_q_651_s25;
  reg and_662_s25;
  reg [3:0] select_670_s25;
  reg and_866_s25;
  reg and_984_s25;
  reg and_1052_s25;
  reg and_1120_s25;
  reg and_1300_s25;
  reg and_1430_s25;
  reg or_1564_s25;
  reg [11:0] ref_254_s25;
  reg [2:0] trunc_1959_s25;
  reg [4:0] select_667_s25;
  always @(posedge ap_clk) begin
    icmp_618_s25 <= icmp_618_s24;
    has_p_623_s25 <= has_p_623_s24;
    zext_636_s25 <= zext_636_s24;
    select_644_s25 <= select_644_s24;
    icmp_630_s25 <= icmp_630_s24;
    select_652_s25 <= select_652_s24;
    takes_q_651_s25 <= takes_q_651_s24;
    and_662_s25 <= and_662_s24;
    select_670_s25 <= select_670_s24;
    and_866_s25 <= and_866_s24;
    and_984_s25 <= and_984_s24;
    and_1052_s25 <= and_1052_s24;
    and_1120_s25 <= and_1120_s24;
    and_1300_s25 <= and_1300_s24;
    and_1430_s25 <= and_1430_s24;
    or_1564_s25 <= or_1564_s24;
    ref_254_s25 <= ref_254_s24;
    trunc_1959_s25 <= trunc_1959_s24;
    select_667_s25 <= select_667_s24;
  end
  wire [15:0] mul_635;
  attention_mul_8_8_16_3 mul_635_mul_8_8_16_3 (.clk(ap_clk), .enable({attend_en27, attend_en26, attend_en25}), .a(mem_kExp2_q2[24:17]), .b(zext_636_s25), .p(mul_635));  // softmax.hpp:40
  // stage 26
  reg icmp_618_s26;
  reg has_p_623_s26;
  reg [16:0] zext_640_s26;
  reg [16:0] select_644_s26;
  reg icmp_630_s26;
  reg [2:0] select_652_s26;
  reg takes_q_651_s26;
  reg and_662_s26;
  reg [3:0] select_670_s26;
  reg and_866_s26;
  reg and_984_s26;
  reg and_1052_s26;
  reg and_1120_s26;
  reg and_1300_s26;
  reg and_1430_s26;
  reg or_1564_s26;
  reg [11:0] ref_254_s26;
  reg [2:0] trunc_1959_s26;
  reg [4:0] select_667_s26;
  always @(posedge ap_clk) begin
    icmp_618_s26 <= icmp_618_s25;
    has_p_623_s26 <= has_p_623_s25;
    zext_640_s26 <= mem_kExp2_q2[16:0];
    select_644_s26 <= select_644_s25;
    icmp_630_s26 <= icmp_630_s25;
    select_652_s26 <= select_652_s25;
    takes_q_651_s26 <= takes_q_651_s25;
    and_662_s26 <= and_662_s25;
    select_670_s26 <= select_670_s25;
    and_866_s26 <= and_866_s25;
    and_984_s26 <= and_984_s25;
    and_1052_s26 <= and_1052_s25;
    and_1120_s26 <= and_1120_s25;
    and_1300_s26 <= and_1300_s25;
    and_1430_s26 <= and_1430_s25;
    or_1564_s26 <= or_1564_s25;
    ref_254_s26 <= ref_254_s25;
    trunc_1959_s26 <= trunc_1959_s25;
    select_667_s26 <= select_667_s25;
  end
  // stage 27
  reg icmp_618_s27;
  reg has_p_623_s27;
  reg [16:0] zext_640_s27;
  reg [16:0] select_644_s27;
  reg icmp_630_s27;
  reg [2:0] select_652_s27;
  reg takes_q_651_s27;
  reg and_662_s27;
  reg [3:0] select_670_s27;
  reg and_866_s27;
  reg and_984_s27;
  reg and_1052_s27;
  reg and_1120_s27;
  reg and_1300_s27;
  reg and_1430_s27;
  reg or_1564_s27;
  reg [11:0] ref_254_s27;
  reg [2:0] trunc_1959_s27;
  reg [4:0] select_667_s27;
  always @(posedge ap_clk) begin
    icmp_618_s27 <= icmp_618_s26;
    has_p_623_s27 <= has_p_623_s26;
    zext_640_s27 <= zext_640_s26;
    select_644_s27 <= select_644_s26;
    icmp_630_s27 <= icmp_630_s26;
    select_652_s27 <= select_652_s26;
    takes_q_651_s27 <= takes_q_651_s26;
    and_662_s27 <= and_662_s26;
    select_670_s27 <= select_670_s26;
    and_866_s27 <= and_866_s26;
    and_984_s27 <= and_984_s26;
    and_1052_s27 <= and_1052_s26;
    and_1120_s27 <= and_1120_s26;
    and_1300_s27 <= and_1300_s26;
    and_1430_s27 <= and_1430_s26;
    or_1564_s27 <= or_1564_s26;
    ref_254_s27 <= ref_254_s26;
    trunc_1959_s27 <= trunc_1959_s26;
    select_667_s27 <= select_667_s26;
  end
  // stage 28
  reg icmp_618_s28;
  reg has_p_623_s28;
  reg [16:0] zext_640_s28;
  reg [16:0] select_644_s28;
  reg icmp_630_s28;
  reg [2:0] select_652_s28;
  reg takes_q_651_s28;
  reg and_662_s28;
  reg [3:0] select_670_s28;
  reg and_866_s28;
  reg and_984_s28;
  reg and_1052_s28;
  reg and_1120_s28;
  reg and_1300_s28;
  reg and_1430_s28;
  reg or_1564_s28;
  reg [11:0] ref_254_s28;
  reg [2:0] trunc_1959_s28;
  reg [4:0] select_667_s28;
  always @(posedge ap_clk) begin
    icmp_618_s28 <= icmp_618_s27;
    has_p_623_s28 <= has_p_623_s27;
    zext_640_s28 <= zext_640_s27;
    select_644_s28 <= select_644_s27;
    icmp_630_s28 <= icmp_630_s27;
    select_652_s28 <= select_652_s27;
    takes_q_651_s28 <= takes_q_651_s27;
    and_662_s28 <= and_662_s27;
    select_670_s28 <= select_670_s27;
    and_866_s28 <= and_866_s27;
    and_984_s28 <= and_984_s27;
    and_1052_s28 <= and_1052_s27;
    and_1120_s28 <= and_1120_s27;
    and_1300_s28 <= and_1300_s27;
    and_1430_s28 <= and_1430_s27;
    or_1564_s28 <= or_1564_s27;
    ref_254_s28 <= ref_254_s27;
    trunc_1959_s28 <= trunc_1959_s27;
    select_667_s28 <= select_667_s27;
  end
  wire [16:0] sub_637 = 17'd128 - {1'd0, mul_635};  // softmax.hpp:40
  wire [18:0] zext_638 = {{10{sub_637[16]}}, sub_637[16:8]};  // softmax.hpp:40
  wire [19:0] value_639 = {3'd0, zext_640_s28} + {1'd0, zext_638};  // softmax.hpp:40
  // stage 29
  reg icmp_618_s29;
  reg has_p_623_s29;
  reg [17:0] zext_642_s29;
  reg [16:0] select_644_s29;
  reg icmp_630_s29;
  reg [2:0] select_652_s29;
  reg takes_q_651_s29;
  reg and_662_s29;
  reg [3:0] select_670_s29;
  reg and_866_s29;
  reg and_984_s29;
  reg and_1052_s29;
  reg and_1120_s29;
  reg and_1300_s29;
  reg and_1430_s29;
  reg or_1564_s29;
  reg [11:0] ref_254_s29;
  reg [2:0] trunc_1959_s29;
  reg [4:0] select_667_s29;
  always @(posedge ap_clk) begin
    icmp_618_s29 <= icmp_618_s28;
    has_p_623_s29 <= has_p_623_s28;
    zext_642_s29 <= value_639[17:0];
    select_644_s29 <= select_644_s28;
    icmp_630_s29 <= icmp_630_s28;
    select_652_s29 <= select_652_s28;
    takes_q_651_s29 <= takes_q_651_s28;
    and_662_s29 <= and_662_s28;
    select_670_s29 <= select_670_s28;
    and_866_s29 <= and_866_s28;
    and_984_s29 <= and_984_s28;
    and_1052_s29 <= and_1052_s28;
    and_1120_s29 <= and_1120_s28;
    and_1300_s29 <= and_1300_s28;
    and_1430_s29 <= and_1430_s28;
    or_1564_s29 <= or_1564_s28;
    ref_254_s29 <= ref_254_s28;
    trunc_1959_s29 <= trunc_1959_s28;
    select_667_s29 <= select_667_s28;
  end
  wire [18:0] shl_641 = {zext_642_s29, 1'd0};
  wire [18:0] ashr_645 = $signed(shl_641) >>> select_644_s29[4:0];  // stream_kernel.hpp:121
  wire attend_load_1802 = attend_v29 & attend_en29;  // attend.hpp:163
  // stage 30
  reg icmp_618_s30;
  reg has_p_623_s30;
  reg [18:0] ashr_645_s30;
  reg icmp_630_s30;
  reg [2:0] select_652_s30;
  reg takes_q_651_s30;
  reg and_662_s30;
  reg [3:0] select_670_s30;
  reg and_866_s30;
  reg and_984_s30;
  reg and_1052_s30;
  reg and_1120_s30;
  reg and_1300_s30;
  reg and_1430_s30;
  reg or_1564_s30;
  reg [2:0] trunc_1959_s30;
  reg [4:0] select_667_s30;
  always @(posedge ap_clk) begin
    icmp_618_s30 <= icmp_618_s29;
    has_p_623_s30 <= has_p_623_s29;
    ashr_645_s30 <= ashr_645;
    icmp_630_s30 <= icmp_630_s29;
    select_652_s30 <= select_652_s29;
    takes_q_651_s30 <= takes_q_651_s29;
    and_662_s30 <= and_662_s29;
    select_670_s30 <= select_670_s29;
    and_866_s30 <= and_866_s29;
    and_984_s30 <= and_984_s29;
    and_1052_s30 <= and_1052_s29;
    and_1120_s30 <= and_1120_s29;
    and_1300_s30 <= and_1300_s29;
    and_1430_s30 <= and_1430_s29;
    or_1564_s30 <= or_1564_s29;
    trunc_1959_s30 <= trunc_1959_s29;
    select_667_s30 <= select_667_s29;
  end
  wire xor_632 = icmp_618_s30 ^ 1'd1;
  wire and_633 = has_p_623_s30 & xor_632;
  wire [19:0] add_646 = {1'd0, ashr_645_s30} + 20'd1;  // stream_kernel.hpp:121
  wire [16:0] p_647 = icmp_630_s30 ? 17'd0 : add_646[17:1];
  wire icmp_655 = $signed(select_652_s30) < $signed(3'd2);
  wire icmp_657 = $signed(select_652_s30) < $signed(3'd1);
  wire icmp_698 = $signed(select_652_s30) < $signed(3'd5);
  wire icmp_701 = $signed(select_652_s30) < $signed(3'd7);
  wire icmp_794 = select_652_s30 == 3'd7;
  wire attend_load_1973 = attend_v30 & attend_en30 & and_633;  // attend.hpp:183
  // stage 31
  reg icmp_618_s31;
  reg [16:0] p_647_s31;
  reg [2:0] select_652_s31;
  reg takes_q_651_s31;
  reg icmp_655_s31;
  reg icmp_657_s31;
  reg and_662_s31;
  reg [3:0] select_670_s31;
  reg icmp_698_s31;
  reg icmp_701_s31;
  reg icmp_794_s31;
  reg and_866_s31;
  reg and_984_s31;
  reg and_1052_s31;
  reg and_1120_s31;
  reg and_1300_s31;
  reg and_1430_s31;
  reg or_1564_s31;
  reg has_p_623_s31;
  reg [2:0] trunc_1959_s31;
  reg [4:0] select_667_s31;
  always @(posedge ap_clk) begin
    icmp_618_s31 <= icmp_618_s30;
    p_647_s31 <= p_647;
    select_652_s31 <= select_652_s30;
    takes_q_651_s31 <= takes_q_651_s30;
    icmp_655_s31 <= icmp_655;
    icmp_657_s31 <= icmp_657;
    and_662_s31 <= and_662_s30;
    select_670_s31 <= select_670_s30;
    icmp_698_s31 <= icmp_698;
    icmp_701_s31 <= icmp_701;
    icmp_794_s31 <= icmp_794;
    and_866_s31 <= and_866_s30;
    and_984_s31 <= and_984_s30;
    and_1052_s31 <= and_1052_s30;
    and_1120_s31 <= and_1120_s30;
    and_1300_s31 <= and_1300_s30;
    and_1430_s31 <= and_1430_s30;
    or_1564_s31 <= or_1564_s30;
    has_p_623_s31 <= has_p_623_s30;
    trunc_1959_s31 <= trunc_1959_s30;
    select_667_s31 <= select_667_s30;
  end
  wire [27:0] ref_634 = icmp_618_s31 ? 28'd0 : mem_total_q;
  wire [27:0] add_648 = ref_634 + {11'd0, p_647_s31};  // attend.hpp:183
  wire xor_653 = select_652_s31[2] ^ 1'd1;
  wire and_654 = takes_q_651_s31 & xor_653;
  wire and_656 = and_654 & icmp_655_s31;
  wire xor_658 = icmp_657_s31 ^ 1'd1;
  wire and_659 = and_656 & xor_658;
  wire and_660 = xor_653 & icmp_655_s31;
  wire and_661 = and_660 & xor_658;
  wire and_663 = and_661 & and_662_s31;
  wire or_664 = and_659 | and_663;
  wire [31:0] shl_671 = {15'd0, p_647_s31} << select_670_s31;  // softmax.hpp:49
  wire [26:0] select_672 = takes_q_651_s31 ? {{11{mem_q_q2[15]}}, mem_q_q2[15:0]} : {1'd0, shl_671[25:0]};  // attend.hpp:111
  wire xor_673 = icmp_655_s31 ^ 1'd1;
  wire and_674 = and_654 & xor_673;
  wire icmp_675 = $signed(select_652_s31) < $signed(3'd3);
  wire and_676 = and_674 & icmp_675;
  wire and_677 = xor_653 & xor_673;
  wire and_678 = and_677 & icmp_675;
  wire and_679 = and_678 & and_662_s31;
  wire or_680 = and_676 | and_679;
  wire xor_681 = icmp_675 ^ 1'd1;
  wire and_682 = and_674 & xor_681;
  wire and_683 = and_677 & xor_681;
  wire and_684 = and_683 & and_662_s31;
  wire or_685 = and_682 | and_684;
  wire and_686 = and_656 & icmp_657_s31;
  wire and_687 = and_660 & icmp_657_s31;
  wire and_688 = and_687 & and_662_s31;
  wire or_689 = and_686 | and_688;
  wire and_690 = select_652_s31[2] & and_662_s31;
  wire icmp_691 = $signed(select_652_s31) < $signed(3'd6);
  wire and_692 = and_690 & icmp_691;
  wire icmp_693 = select_652_s31 == 3'd5;
  wire xor_694 = icmp_693 ^ 1'd1;
  wire and_695 = and_692 & xor_694;
  wire and_696 = and_677 & and_662_s31;
  wire and_697 = and_696 & icmp_691;
  wire and_699 = and_697 & icmp_698_s31;
  wire or_700 = and_695 | and_699;
  wire and_702 = icmp_701_s31 & icmp_698_s31;
  wire and_703 = and_702 & and_663;
  wire and_704 = and_702 & and_659;
  wire and_705 = takes_q_651_s31 & select_652_s31[2];
  wire and_706 = and_705 & icmp_691;
  wire and_707 = and_706 & xor_694;
  wire and_708 = and_674 & icmp_691;
  wire and_709 = and_708 & icmp_698_s31;
  wire or_710 = and_707 | and_709;
  wire or_711 = and_704 | or_710;
  wire or_712 = and_703 | or_711;
  wire or_713 = or_700 | or_712;
  wire xor_714 = icmp_698_s31 ^ 1'd1;
  wire and_715 = icmp_691 & xor_714;
  wire and_716 = and_654 & xor_658;
  wire and_717 = icmp_701_s31 & and_716;
  wire and_718 = and_715 & and_717;
  wire and_719 = icmp_691 & icmp_698_s31;
  wire and_720 = takes_q_651_s31 & xor_673;
  wire and_721 = icmp_693 & and_720;
  wire and_722 = and_719 & and_721;
  wire or_723 = and_718 | and_722;
  wire and_724 = takes_q_651_s31 & xor_658;
  wire and_725 = icmp_701_s31 & and_724;
  wire and_726 = icmp_693 & and_719;
  wire and_727 = and_725 & and_726;
  wire and_728 = and_706 & icmp_693;
  wire and_729 = and_708 & xor_714;
  wire or_730 = and_728 | and_729;
  wire or_731 = and_727 | or_730;
  wire or_732 = or_723 | or_731;
  wire and_733 = xor_673 & and_662_s31;
  wire and_734 = icmp_693 & and_733;
  wire and_735 = and_719 & and_734;
  wire and_736 = and_662_s31 & xor_658;
  wire and_737 = icmp_701_s31 & and_736;
  wire and_738 = and_737 & and_726;
  wire or_739 = and_735 | and_738;
  wire and_740 = and_697 & xor_714;
  wire and_741 = and_692 & icmp_693;
  wire and_742 = xor_653 & xor_658;
  wire and_743 = and_662_s31 & icmp_701_s31;
  wire and_744 = and_742 & and_743;
  wire and_745 = and_715 & and_744;
  wire or_746 = and_741 | and_745;
  wire or_747 = and_740 | or_746;
  wire or_748 = or_739 | or_747;
  wire or_749 = or_732 | or_748;
  wire and_750 = and_705 & icmp_701_s31;
  wire xor_751 = icmp_691 ^ 1'd1;
  wire and_752 = and_750 & xor_751;
  wire icmp_753 = select_652_s31 == 3'd6;
  wire and_754 = icmp_693 & icmp_753;
  wire and_755 = and_750 & and_754;
  wire or_756 = and_752 | and_755;
  wire and_757 = icmp_701_s31 & xor_714;
  wire and_758 = icmp_753 & and_674;
  wire and_759 = and_757 & and_758;
  wire and_760 = xor_714 & icmp_753;
  wire and_761 = and_760 & and_717;
  wire or_762 = and_759 | and_761;
  wire or_763 = or_756 | or_762;
  wire and_764 = and_720 & icmp_701_s31;
  wire and_765 = and_764 & xor_751;
  wire and_766 = icmp_698_s31 & icmp_693;
  wire and_767 = icmp_753 & and_766;
  wire and_768 = and_764 & and_767;
  wire or_769 = and_765 | and_768;
  wire and_770 = and_725 & xor_751;
  wire and_771 = and_725 & and_767;
  wire or_772 = and_770 | and_771;
  wire or_773 = or_769 | or_772;
  wire or_774 = or_763 | or_773;
  wire and_775 = and_690 & icmp_701_s31;
  wire and_776 = and_775 & xor_751;
  wire and_777 = and_775 & and_754;
  wire or_778 = and_776 | and_777;
  wire and_779 = icmp_753 & and_757;
  wire and_780 = and_696 & and_779;
  wire and_781 = and_760 & and_744;
  wire or_782 = and_780 | and_781;
  wire or_783 = or_778 | or_782;
  wire and_784 = and_733 & icmp_701_s31;
  wire and_785 = and_784 & xor_751;
  wire and_786 = and_784 & and_767;
  wire or_787 = and_785 | and_786;
  wire and_788 = and_737 & xor_751;
  wire and_789 = and_737 & and_767;
  wire or_790 = and_788 | and_789;
  wire or_791 = or_787 | or_790;
  wire or_792 = or_783 | or_791;
  wire or_793 = or_774 | or_792;
  wire and_795 = icmp_794_s31 & icmp_698_s31;
  wire and_796 = and_720 & and_795;
  wire and_797 = and_754 & and_796;
  wire and_798 = and_795 & and_754;
  wire and_799 = and_725 & and_798;
  wire or_800 = and_797 | and_799;
  wire xor_801 = icmp_701_s31 ^ 1'd1;
  wire and_802 = and_705 & xor_801;
  wire and_803 = and_802 & xor_751;
  wire and_804 = icmp_794_s31 & icmp_693;
  wire and_805 = and_802 & and_804;
  wire or_806 = and_803 | and_805;
  wire and_807 = and_705 & xor_751;
  wire and_808 = icmp_794_s31 & and_807;
  wire and_809 = and_705 & icmp_794_s31;
  wire and_810 = and_809 & and_754;
  wire or_811 = and_808 | and_810;
  wire or_812 = or_806 | or_811;
  wire or_813 = or_800 | or_812;
  wire and_814 = and_770 & icmp_794_s31;
  wire and_815 = xor_751 & icmp_794_s31;
  wire and_816 = and_720 & and_815;
  wire and_817 = xor_801 & icmp_794_s31;
  wire and_818 = xor_714 & and_674;
  wire and_819 = and_817 & and_818;
  wire or_820 = and_816 | and_819;
  wire or_821 = and_814 | or_820;
  wire and_822 = icmp_794_s31 & xor_714;
  wire and_823 = and_822 & and_758;
  wire and_824 = and_817 & and_659;
  wire or_825 = and_823 | and_824;
  wire and_826 = icmp_753 & and_822;
  wire and_827 = and_717 & and_826;
  wire and_828 = and_720 & and_817;
  wire and_829 = and_766 & and_828;
  wire or_830 = and_827 | and_829;
  wire or_831 = or_825 | or_830;
  wire or_832 = or_821 | or_831;
  wire or_833 = or_813 | or_832;
  wire and_834 = and_737 & and_798;
  wire and_835 = and_690 & xor_801;
  wire and_836 = and_835 & xor_751;
  wire and_837 = and_835 & and_804;
  wire or_838 = and_836 | and_837;
  wire or_839 = and_834 | or_838;
  wire and_840 = and_690 & xor_751;
  wire and_841 = icmp_794_s31 & and_840;
  wire and_842 = and_690 & icmp_794_s31;
  wire and_843 = and_842 & and_754;
  wire or_844 = and_841 | and_843;
  wire and_845 = and_817 & and_663;
  wire or_846 = or_844 | and_845;
  wire or_847 = or_839 | or_846;
  wire and_848 = and_788 & icmp_794_s31;
  wire and_849 = and_733 & and_815;
  wire and_850 = xor_714 & and_817;
  wire and_851 = and_696 & and_850;
  wire or_852 = and_849 | and_851;
  wire or_853 = and_848 | or_852;
  wire and_854 = and_696 & and_826;
  wire and_855 = and_744 & and_826;
  wire or_856 = and_854 | and_855;
  wire and_857 = and_733 & and_817;
  wire and_858 = and_766 & and_857;
  wire and_859 = and_733 & and_795;
  wire and_860 = and_754 & and_859;
  wire or_861 = and_858 | and_860;
  wire or_862 = or_856 | or_861;
  wire or_863 = or_853 | or_862;
  wire or_864 = or_847 | or_863;
  wire or_865 = or_833 | or_864;
  wire and_867 = and_661 & and_866_s31;
  wire or_868 = and_659 | and_867;
  wire [26:0] select_869 = takes_q_651_s31 ? {{11{mem_q_q2[31]}}, mem_q_q2[31:16]} : {1'd0, shl_671[25:0]};  // attend.hpp:111
  wire and_870 = and_678 & and_866_s31;
  wire or_871 = and_676 | and_870;
  wire and_872 = and_683 & and_866_s31;
  wire or_873 = and_682 | and_872;
  wire and_874 = and_687 & and_866_s31;
  wire or_875 = and_686 | and_874;
  wire and_876 = select_652_s31[2] & icmp_691;
  wire and_877 = and_876 & xor_694;
  wire and_878 = and_877 & and_866_s31;
  wire and_879 = and_677 & icmp_691;
  wire and_880 = and_879 & icmp_698_s31;
  wire and_881 = and_880 & and_866_s31;
  wire or_882 = and_878 | and_881;
  wire and_883 = and_702 & and_661;
  wire and_884 = and_883 & and_866_s31;
  wire or_885 = and_884 | or_711;
  wire or_886 = or_882 | or_885;
  wire and_887 = and_879 & xor_714;
  wire and_888 = and_887 & and_866_s31;
  wire and_889 = and_742 & icmp_701_s31;
  wire and_890 = and_715 & and_889;
  wire and_891 = and_890 & and_866_s31;
  wire or_892 = and_888 | and_891;
  wire and_893 = xor_658 & icmp_701_s31;
  wire and_894 = icmp_693 & and_893;
  wire and_895 = and_719 & and_894;
  wire and_896 = and_895 & and_866_s31;
  wire and_897 = and_876 & icmp_693;
  wire and_898 = and_897 & and_866_s31;
  wire and_899 = xor_673 & icmp_691;
  wire and_900 = and_899 & and_766;
  wire and_901 = and_900 & and_866_s31;
  wire or_902 = and_898 | and_901;
  wire or_903 = and_896 | or_902;
  wire or_904 = or_892 | or_903;
  wire or_905 = or_732 | or_904;
  wire and_906 = icmp_753 & and_677;
  wire and_907 = and_757 & and_906;
  wire and_908 = and_907 & and_866_s31;
  wire and_909 = and_760 & and_889;
  wire and_910 = and_909 & and_866_s31;
  wire or_911 = and_908 | and_910;
  wire and_912 = xor_673 & icmp_701_s31;
  wire and_913 = icmp_753 & and_912;
  wire and_914 = and_766 & and_913;
  wire and_915 = and_914 & and_866_s31;
  wire and_916 = icmp_753 & and_893;
  wire and_917 = and_766 & and_916;
  wire and_918 = and_917 & and_866_s31;
  wire or_919 = and_915 | and_918;
  wire or_920 = or_911 | or_919;
  wire and_921 = select_652_s31[2] & icmp_701_s31;
  wire and_922 = and_921 & xor_751;
  wire and_923 = and_922 & and_866_s31;
  wire and_924 = and_921 & and_754;
  wire and_925 = and_924 & and_866_s31;
  wire or_926 = and_923 | and_925;
  wire and_927 = and_912 & xor_751;
  wire and_928 = and_927 & and_866_s31;
  wire and_929 = and_893 & xor_751;
  wire and_930 = and_929 & and_866_s31;
  wire or_931 = and_928 | and_930;
  wire or_932 = or_926 | or_931;
  wire or_933 = or_932 | or_774;
  wire or_934 = or_920 | or_933;
  wire and_935 = select_652_s31[2] & xor_751;
  wire and_936 = icmp_794_s31 & and_935;
  wire and_937 = and_936 & and_866_s31;
  wire and_938 = select_652_s31[2] & icmp_794_s31;
  wire and_939 = and_938 & and_754;
  wire and_940 = and_939 & and_866_s31;
  wire or_941 = and_937 | and_940;
  wire and_942 = xor_673 & xor_751;
  wire and_943 = icmp_794_s31 & and_942;
  wire and_944 = and_943 & and_866_s31;
  wire and_945 = xor_714 & and_677;
  wire and_946 = and_817 & and_945;
  wire and_947 = and_946 & and_866_s31;
  wire or_948 = and_944 | and_947;
  wire or_949 = or_941 | or_948;
  wire and_950 = and_822 & and_906;
  wire and_951 = and_950 & and_866_s31;
  wire and_952 = and_817 & and_661;
  wire and_953 = and_952 & and_866_s31;
  wire or_954 = and_951 | and_953;
  wire and_955 = and_889 & and_826;
  wire and_956 = and_955 & and_866_s31;
  wire and_957 = xor_673 & xor_801;
  wire and_958 = icmp_693 & and_957;
  wire and_959 = and_795 & and_958;
  wire and_960 = and_959 & and_866_s31;
  wire or_961 = and_956 | and_960;
  wire or_962 = or_954 | or_961;
  wire or_963 = or_949 | or_962;
  wire and_964 = xor_673 & icmp_794_s31;
  wire and_965 = icmp_753 & and_964;
  wire and_966 = and_766 & and_965;
  wire and_967 = and_966 & and_866_s31;
  wire and_968 = and_929 & icmp_794_s31;
  wire and_969 = and_968 & and_866_s31;
  wire or_970 = and_967 | and_969;
  wire and_971 = and_893 & and_795;
  wire and_972 = and_754 & and_971;
  wire and_973 = and_972 & and_866_s31;
  wire and_974 = select_652_s31[2] & xor_801;
  wire and_975 = and_974 & xor_751;
  wire and_976 = and_975 & and_866_s31;
  wire and_977 = and_974 & and_804;
  wire and_978 = and_977 & and_866_s31;
  wire or_979 = and_976 | and_978;
  wire or_980 = and_973 | or_979;
  wire or_981 = or_970 | or_980;
  wire or_982 = or_981 | or_833;
  wire or_983 = or_963 | or_982;
  wire and_985 = and_661 & and_984_s31;
  wire or_986 = and_659 | and_985;
  wire [26:0] select_987 = takes_q_651_s31 ? {{11{mem_q_q2[47]}}, mem_q_q2[47:32]} : {1'd0, shl_671[25:0]};  // attend.hpp:111
  wire and_988 = and_678 & and_984_s31;
  wire or_989 = and_676 | and_988;
  wire and_990 = and_683 & and_984_s31;
  wire or_991 = and_682 | and_990;
  wire and_992 = and_687 & and_984_s31;
  wire or_993 = and_686 | and_992;
  wire and_994 = and_877 & and_984_s31;
  wire and_995 = and_880 & and_984_s31;
  wire or_996 = and_994 | and_995;
  wire and_997 = and_883 & and_984_s31;
  wire or_998 = and_997 | or_711;
  wire or_999 = or_996 | or_998;
  wire and_1000 = and_887 & and_984_s31;
  wire and_1001 = and_890 & and_984_s31;
  wire or_1002 = and_1000 | and_1001;
  wire and_1003 = and_895 & and_984_s31;
  wire and_1004 = and_897 & and_984_s31;
  wire and_1005 = and_900 & and_984_s31;
  wire or_1006 = and_1004 | and_1005;
  wire or_1007 = and_1003 | or_1006;
  wire or_1008 = or_1002 | or_1007;
  wire or_1009 = or_732 | or_1008;
  wire and_1010 = and_907 & and_984_s31;
  wire and_1011 = and_909 & and_984_s31;
  wire or_1012 = and_1010 | and_1011;
  wire and_1013 = and_914 & and_984_s31;
  wire and_1014 = and_917 & and_984_s31;
  wire or_1015 = and_1013 | and_1014;
  wire or_1016 = or_1012 | or_1015;
  wire and_1017 = and_922 & and_984_s31;
  wire and_1018 = and_924 & and_984_s31;
  wire or_1019 = and_1017 | and_1018;
  wire and_1020 = and_927 & and_984_s31;
  wire and_1021 = and_929 & and_984_s31;
  wire or_1022 = and_1020 | and_1021;
  wire or_1023 = or_1019 | or_1022;
  wire or_1024 = or_1023 | or_774;
  wire or_1025 = or_1016 | or_1024;
  wire and_1026 = and_936 & and_984_s31;
  wire and_1027 = and_939 & and_984_s31;
  wire or_1028 = and_1026 | and_1027;
  wire and_1029 = and_943 & and_984_s31;
  wire and_1030 = and_946 & and_984_s31;
  wire or_1031 = and_1029 | and_1030;
  wire or_1032 = or_1028 | or_1031;
  wire and_1033 = and_950 & and_984_s31;
  wire and_1034 = and_952 & and_984_s31;
  wire or_1035 = and_1033 | and_1034;
  wire and_1036 = and_955 & and_984_s31;
  wire and_1037 = and_959 & and_984_s31;
  wire or_1038 = and_1036 | and_1037;
  wire or_1039 = or_1035 | or_1038;
  wire or_1040 = or_1032 | or_1039;
  wire and_1041 = and_966 & and_984_s31;
  wire and_1042 = and_968 & and_984_s31;
  wire or_1043 = and_1041 | and_1042;
  wire and_1044 = and_972 & and_984_s31;
  wire and_1045 = and_975 & and_984_s31;
  wire and_1046 = and_977 & and_984_s31;
  wire or_1047 = and_1045 | and_1046;
  wire or_1048 = and_1044 | or_1047;
  wire or_1049 = or_1043 | or_1048;
  wire or_1050 = or_1049 | or_833;
  wire or_1051 = or_1040 | or_1050;
  wire and_1053 = and_661 & and_1052_s31;
  wire or_1054 = and_659 | and_1053;
  wire [26:0] select_1055 = takes_q_651_s31 ? {{11{mem_q_q2[63]}}, mem_q_q2[63:48]} : {1'd0, shl_671[25:0]};  // attend.hpp:111
  wire and_1056 = and_678 & and_1052_s31;
  wire or_1057 = and_676 | and_1056;
  wire and_1058 = and_683 & and_1052_s31;
  wire or_1059 = and_682 | and_1058;
  wire and_1060 = and_687 & and_1052_s31;
  wire or_1061 = and_686 | and_1060;
  wire and_1062 = and_877 & and_1052_s31;
  wire and_1063 = and_880 & and_1052_s31;
  wire or_1064 = and_1062 | and_1063;
  wire and_1065 = and_883 & and_1052_s31;
  wire or_1066 = and_1065 | or_711;
  wire or_1067 = or_1064 | or_1066;
  wire and_1068 = and_887 & and_1052_s31;
  wire and_1069 = and_890 & and_1052_s31;
  wire or_1070 = and_1068 | and_1069;
  wire and_1071 = and_895 & and_1052_s31;
  wire and_1072 = and_897 & and_1052_s31;
  wire and_1073 = and_900 & and_1052_s31;
  wire or_1074 = and_1072 | and_1073;
  wire or_1075 = and_1071 | or_1074;
  wire or_1076 = or_1070 | or_1075;
  wire or_1077 = or_732 | or_1076;
  wire and_1078 = and_907 & and_1052_s31;
  wire and_1079 = and_909 & and_1052_s31;
  wire or_1080 = and_1078 | and_1079;
  wire and_1081 = and_914 & and_1052_s31;
  wire and_1082 = and_917 & and_1052_s31;
  wire or_1083 = and_1081 | and_1082;
  wire or_1084 = or_1080 | or_1083;
  wire and_1085 = and_922 & and_1052_s31;
  wire and_1086 = and_924 & and_1052_s31;
  wire or_1087 = and_1085 | and_1086;
  wire and_1088 = and_927 & and_1052_s31;
  wire and_1089 = and_929 & and_1052_s31;
  wire or_1090 = and_1088 | and_1089;
  wire or_1091 = or_1087 | or_1090;
  wire or_1092 = or_1091 | or_774;
  wire or_1093 = or_1084 | or_1092;
  wire and_1094 = and_936 & and_1052_s31;
  wire and_1095 = and_939 & and_1052_s31;
  wire or_1096 = and_1094 | and_1095;
  wire and_1097 = and_943 & and_1052_s31;
  wire and_1098 = and_946 & and_1052_s31;
  wire or_1099 = and_1097 | and_1098;
  wire or_1100 = or_1096 | or_1099;
  wire and_1101 = and_950 & and_1052_s31;
  wire and_1102 = and_952 & and_1052_s31;
  wire or_1103 = and_1101 | and_1102;
  wire and_1104 = and_955 & and_1052_s31;
  wire and_1105 = and_959 & and_1052_s31;
  wire or_1106 = and_1104 | and_1105;
  wire or_1107 = or_1103 | or_1106;
  wire or_1108 = or_1100 | or_1107;
  wire and_1109 = and_966 & and_1052_s31;
  wire and_1110 = and_968 & and_1052_s31;
  wire or_1111 = and_1109 | and_1110;
  wire and_1112 = and_972 & and_1052_s31;
  wire and_1113 = and_975 & and_1052_s31;
  wire and_1114 = and_977 & and_1052_s31;
  wire or_1115 = and_1113 | and_1114;
  wire or_1116 = and_1112 | or_1115;
  wire or_1117 = or_1111 | or_1116;
  wire or_1118 = or_1117 | or_833;
  wire or_1119 = or_1108 | or_1118;
  wire and_1121 = and_661 & and_1120_s31;
  wire or_1122 = and_659 | and_1121;
  wire [26:0] select_1123 = takes_q_651_s31 ? {{11{mem_q_q2[79]}}, mem_q_q2[79:64]} : {1'd0, shl_671[25:0]};  // attend.hpp:111
  wire and_1124 = and_676 & xor_714;
  wire and_1125 = and_1124 & and_1052_s31;
  wire and_1126 = and_676 & icmp_698_s31;
  wire and_1127 = and_1126 & xor_694;
  wire or_1128 = and_1125 | and_1127;
  wire and_1129 = and_1126 & icmp_753;
  wire and_1130 = and_1120_s31 & icmp_698_s31;
  wire and_1131 = and_678 & xor_801;
  wire and_1132 = and_1130 & and_1131;
  wire or_1133 = and_1129 | and_1132;
  wire or_1134 = or_1128 | or_1133;
  wire and_1135 = and_1120_s31 & xor_714;
  wire and_1136 = and_678 & icmp_701_s31;
  wire and_1137 = and_1135 & and_1136;
  wire and_1138 = and_678 & xor_751;
  wire and_1139 = and_1138 & and_1120_s31;
  wire or_1140 = and_1137 | and_1139;
  wire and_1141 = and_1052_s31 & and_1120_s31;
  wire and_1142 = and_678 & xor_714;
  wire and_1143 = and_1141 & and_1142;
  wire and_1144 = and_1120_s31 & icmp_753;
  wire and_1145 = and_678 & icmp_698_s31;
  wire and_1146 = and_1144 & and_1145;
  wire or_1147 = and_1143 | and_1146;
  wire or_1148 = or_1140 | or_1147;
  wire or_1149 = or_1134 | or_1148;
  wire and_1150 = and_676 & xor_751;
  wire and_1151 = and_822 & and_676;
  wire or_1152 = and_1150 | and_1151;
  wire and_1153 = and_676 & xor_658;
  wire and_1154 = and_1153 & icmp_701_s31;
  wire and_1155 = and_676 & xor_801;
  wire xor_1156 = icmp_794_s31 ^ 1'd1;
  wire and_1157 = and_1155 & xor_1156;
  wire or_1158 = and_1154 | and_1157;
  wire or_1159 = or_1152 | or_1158;
  wire and_1160 = and_678 & xor_658;
  wire and_1161 = and_1160 & icmp_701_s31;
  wire and_1162 = and_1161 & and_1120_s31;
  wire and_1163 = and_1131 & xor_1156;
  wire and_1164 = and_1163 & and_1120_s31;
  wire or_1165 = and_1162 | and_1164;
  wire or_1166 = or_1159 | or_1165;
  wire xor_1167 = icmp_753 ^ 1'd1;
  wire and_1168 = and_1136 & xor_1167;
  wire and_1169 = and_1168 & and_1120_s31;
  wire and_1170 = and_1145 & xor_694;
  wire and_1171 = and_1170 & and_1120_s31;
  wire or_1172 = and_1169 | and_1171;
  wire and_1173 = and_1120_s31 & icmp_794_s31;
  wire and_1174 = xor_714 & and_1173;
  wire and_1175 = and_678 & and_1174;
  wire and_1176 = and_1155 & icmp_698_s31;
  wire or_1177 = and_1175 | and_1176;
  wire and_1178 = and_676 & icmp_701_s31;
  wire and_1179 = and_1178 & xor_714;
  wire and_1180 = and_1178 & xor_1167;
  wire or_1181 = and_1179 | and_1180;
  wire or_1182 = or_1177 | or_1181;
  wire or_1183 = or_1172 | or_1182;
  wire or_1184 = or_1166 | or_1183;
  wire or_1185 = or_1149 | or_1184;
  wire and_1186 = and_682 & xor_714;
  wire and_1187 = and_1186 & and_1052_s31;
  wire and_1188 = and_682 & icmp_698_s31;
  wire and_1189 = and_1188 & xor_694;
  wire or_1190 = and_1187 | and_1189;
  wire and_1191 = and_1188 & icmp_753;
  wire and_1192 = and_683 & xor_801;
  wire and_1193 = and_1130 & and_1192;
  wire or_1194 = and_1191 | and_1193;
  wire or_1195 = or_1190 | or_1194;
  wire and_1196 = and_683 & icmp_701_s31;
  wire and_1197 = and_1135 & and_1196;
  wire and_1198 = and_683 & xor_751;
  wire and_1199 = and_1198 & and_1120_s31;
  wire or_1200 = and_1197 | and_1199;
  wire and_1201 = and_683 & xor_714;
  wire and_1202 = and_1141 & and_1201;
  wire and_1203 = and_683 & icmp_698_s31;
  wire and_1204 = and_1144 & and_1203;
  wire or_1205 = and_1202 | and_1204;
  wire or_1206 = or_1200 | or_1205;
  wire or_1207 = or_1195 | or_1206;
  wire and_1208 = and_682 & xor_751;
  wire and_1209 = and_822 & and_682;
  wire or_1210 = and_1208 | and_1209;
  wire and_1211 = and_682 & xor_658;
  wire and_1212 = and_1211 & icmp_701_s31;
  wire and_1213 = and_682 & xor_801;
  wire and_1214 = and_1213 & xor_1156;
  wire or_1215 = and_1212 | and_1214;
  wire or_1216 = or_1210 | or_1215;
  wire and_1217 = and_683 & xor_658;
  wire and_1218 = and_1217 & icmp_701_s31;
  wire and_1219 = and_1218 & and_1120_s31;
  wire and_1220 = and_1192 & xor_1156;
  wire and_1221 = and_1220 & and_1120_s31;
  wire or_1222 = and_1219 | and_1221;
  wire or_1223 = or_1216 | or_1222;
  wire and_1224 = and_1196 & xor_1167;
  wire and_1225 = and_1224 & and_1120_s31;
  wire and_1226 = and_1203 & xor_694;
  wire and_1227 = and_1226 & and_1120_s31;
  wire or_1228 = and_1225 | and_1227;
  wire and_1229 = and_683 & and_1174;
  wire and_1230 = and_1213 & icmp_698_s31;
  wire or_1231 = and_1229 | and_1230;
  wire and_1232 = and_682 & icmp_701_s31;
  wire and_1233 = and_1232 & xor_714;
  wire and_1234 = and_1232 & xor_1167;
  wire or_1235 = and_1233 | and_1234;
  wire or_1236 = or_1231 | or_1235;
  wire or_1237 = or_1228 | or_1236;
  wire or_1238 = or_1223 | or_1237;
  wire or_1239 = or_1207 | or_1238;
  wire and_1240 = and_687 & and_1120_s31;
  wire or_1241 = and_686 | and_1240;
  wire and_1242 = and_877 & and_1120_s31;
  wire and_1243 = and_880 & and_1120_s31;
  wire or_1244 = and_1242 | and_1243;
  wire and_1245 = and_883 & and_1120_s31;
  wire or_1246 = and_1245 | or_711;
  wire or_1247 = or_1244 | or_1246;
  wire and_1248 = and_887 & and_1120_s31;
  wire and_1249 = and_890 & and_1120_s31;
  wire or_1250 = and_1248 | and_1249;
  wire and_1251 = and_895 & and_1120_s31;
  wire and_1252 = and_897 & and_1120_s31;
  wire and_1253 = and_900 & and_1120_s31;
  wire or_1254 = and_1252 | and_1253;
  wire or_1255 = and_1251 | or_1254;
  wire or_1256 = or_1250 | or_1255;
  wire or_1257 = or_732 | or_1256;
  wire and_1258 = and_907 & and_1120_s31;
  wire and_1259 = and_909 & and_1120_s31;
  wire or_1260 = and_1258 | and_1259;
  wire and_1261 = and_914 & and_1120_s31;
  wire and_1262 = and_917 & and_1120_s31;
  wire or_1263 = and_1261 | and_1262;
  wire or_1264 = or_1260 | or_1263;
  wire and_1265 = and_922 & and_1120_s31;
  wire and_1266 = and_924 & and_1120_s31;
  wire or_1267 = and_1265 | and_1266;
  wire and_1268 = and_927 & and_1120_s31;
  wire and_1269 = and_929 & and_1120_s31;
  wire or_1270 = and_1268 | and_1269;
  wire or_1271 = or_1267 | or_1270;
  wire or_1272 = or_1271 | or_774;
  wire or_1273 = or_1264 | or_1272;
  wire and_1274 = and_936 & and_1120_s31;
  wire and_1275 = and_939 & and_1120_s31;
  wire or_1276 = and_1274 | and_1275;
  wire and_1277 = and_943 & and_1120_s31;
  wire and_1278 = and_946 & and_1120_s31;
  wire or_1279 = and_1277 | and_1278;
  wire or_1280 = or_1276 | or_1279;
  wire and_1281 = and_950 & and_1120_s31;
  wire and_1282 = and_952 & and_1120_s31;
  wire or_1283 = and_1281 | and_1282;
  wire and_1284 = and_955 & and_1120_s31;
  wire and_1285 = and_959 & and_1120_s31;
  wire or_1286 = and_1284 | and_1285;
  wire or_1287 = or_1283 | or_1286;
  wire or_1288 = or_1280 | or_1287;
  wire and_1289 = and_966 & and_1120_s31;
  wire and_1290 = and_968 & and_1120_s31;
  wire or_1291 = and_1289 | and_1290;
  wire and_1292 = and_972 & and_1120_s31;
  wire and_1293 = and_975 & and_1120_s31;
  wire and_1294 = and_977 & and_1120_s31;
  wire or_1295 = and_1293 | and_1294;
  wire or_1296 = and_1292 | or_1295;
  wire or_1297 = or_1291 | or_1296;
  wire or_1298 = or_1297 | or_833;
  wire or_1299 = or_1288 | or_1298;
  wire and_1301 = and_661 & and_1300_s31;
  wire or_1302 = and_659 | and_1301;
  wire [26:0] select_1303 = takes_q_651_s31 ? {{11{mem_q_q2[95]}}, mem_q_q2[95:80]} : {1'd0, shl_671[25:0]};  // attend.hpp:111
  wire and_1304 = and_1155 & xor_714;
  wire and_1305 = and_1155 & icmp_693;
  wire or_1306 = and_1304 | and_1305;
  wire and_1307 = and_1124 & icmp_753;
  wire or_1308 = and_1180 | and_1307;
  wire or_1309 = or_1306 | or_1308;
  wire and_1310 = and_1138 & and_1300_s31;
  wire or_1311 = and_1127 | and_1310;
  wire and_1312 = and_754 & and_678;
  wire and_1313 = and_1312 & and_1300_s31;
  wire and_1314 = and_754 & and_676;
  wire or_1315 = and_1150 | and_1314;
  wire or_1316 = and_1313 | or_1315;
  wire or_1317 = or_1311 | or_1316;
  wire or_1318 = or_1309 | or_1317;
  wire and_1319 = and_1161 & and_1300_s31;
  wire or_1320 = or_1158 | and_1319;
  wire and_1321 = and_1163 & and_1300_s31;
  wire and_1322 = and_1131 & xor_714;
  wire and_1323 = and_1322 & and_1300_s31;
  wire or_1324 = and_1321 | and_1323;
  wire or_1325 = or_1320 | or_1324;
  wire and_1326 = and_1131 & icmp_693;
  wire and_1327 = and_1326 & and_1300_s31;
  wire and_1328 = and_1168 & and_1300_s31;
  wire or_1329 = and_1327 | and_1328;
  wire and_1330 = and_1142 & icmp_753;
  wire and_1331 = and_1330 & and_1300_s31;
  wire and_1332 = and_1170 & and_1300_s31;
  wire or_1333 = and_1331 | and_1332;
  wire or_1334 = or_1329 | or_1333;
  wire or_1335 = or_1325 | or_1334;
  wire or_1336 = or_1318 | or_1335;
  wire and_1337 = and_1213 & xor_714;
  wire and_1338 = and_1213 & icmp_693;
  wire or_1339 = and_1337 | and_1338;
  wire and_1340 = and_1186 & icmp_753;
  wire or_1341 = and_1234 | and_1340;
  wire or_1342 = or_1339 | or_1341;
  wire and_1343 = and_1198 & and_1300_s31;
  wire or_1344 = and_1189 | and_1343;
  wire and_1345 = and_754 & and_683;
  wire and_1346 = and_1345 & and_1300_s31;
  wire and_1347 = and_754 & and_682;
  wire or_1348 = and_1208 | and_1347;
  wire or_1349 = and_1346 | or_1348;
  wire or_1350 = or_1344 | or_1349;
  wire or_1351 = or_1342 | or_1350;
  wire and_1352 = and_1218 & and_1300_s31;
  wire or_1353 = or_1215 | and_1352;
  wire and_1354 = and_1220 & and_1300_s31;
  wire and_1355 = and_1192 & xor_714;
  wire and_1356 = and_1355 & and_1300_s31;
  wire or_1357 = and_1354 | and_1356;
  wire or_1358 = or_1353 | or_1357;
  wire and_1359 = and_1192 & icmp_693;
  wire and_1360 = and_1359 & and_1300_s31;
  wire and_1361 = and_1224 & and_1300_s31;
  wire or_1362 = and_1360 | and_1361;
  wire and_1363 = and_1201 & icmp_753;
  wire and_1364 = and_1363 & and_1300_s31;
  wire and_1365 = and_1226 & and_1300_s31;
  wire or_1366 = and_1364 | and_1365;
  wire or_1367 = or_1362 | or_1366;
  wire or_1368 = or_1358 | or_1367;
  wire or_1369 = or_1351 | or_1368;
  wire and_1370 = and_687 & and_1300_s31;
  wire or_1371 = and_686 | and_1370;
  wire and_1372 = and_877 & and_1300_s31;
  wire and_1373 = and_880 & and_1300_s31;
  wire or_1374 = and_1372 | and_1373;
  wire and_1375 = and_883 & and_1300_s31;
  wire or_1376 = and_1375 | or_711;
  wire or_1377 = or_1374 | or_1376;
  wire and_1378 = and_887 & and_1300_s31;
  wire and_1379 = and_890 & and_1300_s31;
  wire or_1380 = and_1378 | and_1379;
  wire and_1381 = and_895 & and_1300_s31;
  wire and_1382 = and_897 & and_1300_s31;
  wire and_1383 = and_900 & and_1300_s31;
  wire or_1384 = and_1382 | and_1383;
  wire or_1385 = and_1381 | or_1384;
  wire or_1386 = or_1380 | or_1385;
  wire or_1387 = or_732 | or_1386;
  wire and_1388 = and_907 & and_1300_s31;
  wire and_1389 = and_909 & and_1300_s31;
  wire or_1390 = and_1388 | and_1389;
  wire and_1391 = and_914 & and_1300_s31;
  wire and_1392 = and_917 & and_1300_s31;
  wire or_1393 = and_1391 | and_1392;
  wire or_1394 = or_1390 | or_1393;
  wire and_1395 = and_922 & and_1300_s31;
  wire and_1396 = and_924 & and_1300_s31;
  wire or_1397 = and_1395 | and_1396;
  wire and_1398 = and_927 & and_1300_s31;
  wire and_1399 = and_929 & and_1300_s31;
  wire or_1400 = and_1398 | and_1399;
  wire or_1401 = or_1397 | or_1400;
  wire or_1402 = or_1401 | or_774;
  wire or_1403 = or_1394 | or_1402;
  wire and_1404 = and_936 & and_1300_s31;
  wire and_1405 = and_939 & and_1300_s31;
  wire or_1406 = and_1404 | and_1405;
  wire and_1407 = and_943 & and_1300_s31;
  wire and_1408 = and_946 & and_1300_s31;
  wire or_1409 = and_1407 | and_1408;
  wire or_1410 = or_1406 | or_1409;
  wire and_1411 = and_950 & and_1300_s31;
  wire and_1412 = and_952 & and_1300_s31;
  wire or_1413 = and_1411 | and_1412;
  wire and_1414 = and_955 & and_1300_s31;
  wire and_1415 = and_959 & and_1300_s31;
  wire or_1416 = and_1414 | and_1415;
  wire or_1417 = or_1413 | or_1416;
  wire or_1418 = or_1410 | or_1417;
  wire and_1419 = and_966 & and_1300_s31;
  wire and_1420 = and_968 & and_1300_s31;
  wire or_1421 = and_1419 | and_1420;
  wire and_1422 = and_972 & and_1300_s31;
  wire and_1423 = and_975 & and_1300_s31;
  wire and_1424 = and_977 & and_1300_s31;
  wire or_1425 = and_1423 | and_1424;
  wire or_1426 = and_1422 | or_1425;
  wire or_1427 = or_1421 | or_1426;
  wire or_1428 = or_1427 | or_833;
  wire or_1429 = or_1418 | or_1428;
  wire and_1431 = and_661 & and_1430_s31;
  wire or_1432 = and_659 | and_1431;
  wire [26:0] select_1433 = takes_q_651_s31 ? {{11{mem_q_q2[111]}}, mem_q_q2[111:96]} : {1'd0, shl_671[25:0]};  // attend.hpp:111
  wire and_1434 = and_1319 & and_1430_s31;
  wire and_1435 = and_1430_s31 & xor_694;
  wire and_1436 = and_1435 & and_1161;
  wire and_1437 = and_1163 & and_1430_s31;
  wire or_1438 = and_1436 | and_1437;
  wire or_1439 = and_1434 | or_1438;
  wire and_1440 = and_1322 & and_1430_s31;
  wire and_1441 = and_1326 & and_1430_s31;
  wire or_1442 = and_1440 | and_1441;
  wire and_1443 = and_1168 & and_1430_s31;
  wire and_1444 = and_1330 & and_1430_s31;
  wire or_1445 = and_1443 | and_1444;
  wire or_1446 = or_1442 | or_1445;
  wire or_1447 = or_1439 | or_1446;
  wire and_1448 = and_1170 & and_1430_s31;
  wire and_1449 = and_1153 & xor_1156;
  wire or_1450 = and_1154 | and_1449;
  wire or_1451 = and_1448 | or_1450;
  wire and_1452 = and_1153 & xor_714;
  wire or_1453 = and_1452 | and_1157;
  wire or_1454 = or_1453 | or_1306;
  wire or_1455 = or_1451 | or_1454;
  wire and_1456 = and_1430_s31 & xor_1156;
  wire and_1457 = and_1456 & and_1160;
  wire or_1458 = and_1127 | and_1457;
  wire or_1459 = or_1308 | or_1458;
  wire and_1460 = and_1430_s31 & xor_714;
  wire and_1461 = and_1460 & and_1160;
  wire and_1462 = and_1138 & and_1430_s31;
  wire or_1463 = and_1461 | and_1462;
  wire and_1464 = and_1312 & and_1430_s31;
  wire or_1465 = and_1464 | or_1315;
  wire or_1466 = or_1463 | or_1465;
  wire or_1467 = or_1459 | or_1466;
  wire or_1468 = or_1455 | or_1467;
  wire or_1469 = or_1447 | or_1468;
  wire and_1470 = and_1352 & and_1430_s31;
  wire and_1471 = and_1435 & and_1218;
  wire and_1472 = and_1220 & and_1430_s31;
  wire or_1473 = and_1471 | and_1472;
  wire or_1474 = and_1470 | or_1473;
  wire and_1475 = and_1355 & and_1430_s31;
  wire and_1476 = and_1359 & and_1430_s31;
  wire or_1477 = and_1475 | and_1476;
  wire and_1478 = and_1224 & and_1430_s31;
  wire and_1479 = and_1363 & and_1430_s31;
  wire or_1480 = and_1478 | and_1479;
  wire or_1481 = or_1477 | or_1480;
  wire or_1482 = or_1474 | or_1481;
  wire and_1483 = and_1226 & and_1430_s31;
  wire and_1484 = and_1211 & xor_1156;
  wire or_1485 = and_1212 | and_1484;
  wire or_1486 = and_1483 | or_1485;
  wire and_1487 = and_1211 & xor_714;
  wire or_1488 = and_1487 | and_1214;
  wire or_1489 = or_1488 | or_1339;
  wire or_1490 = or_1486 | or_1489;
  wire and_1491 = and_1456 & and_1217;
  wire or_1492 = and_1189 | and_1491;
  wire or_1493 = or_1341 | or_1492;
  wire and_1494 = and_1460 & and_1217;
  wire and_1495 = and_1198 & and_1430_s31;
  wire or_1496 = and_1494 | and_1495;
  wire and_1497 = and_1345 & and_1430_s31;
  wire or_1498 = and_1497 | or_1348;
  wire or_1499 = or_1496 | or_1498;
  wire or_1500 = or_1493 | or_1499;
  wire or_1501 = or_1490 | or_1500;
  wire or_1502 = or_1482 | or_1501;
  wire and_1503 = and_687 & and_1430_s31;
  wire or_1504 = and_686 | and_1503;
  wire and_1505 = and_877 & and_1430_s31;
  wire and_1506 = and_880 & and_1430_s31;
  wire or_1507 = and_1505 | and_1506;
  wire and_1508 = and_883 & and_1430_s31;
  wire or_1509 = and_1508 | or_711;
  wire or_1510 = or_1507 | or_1509;
  wire and_1511 = and_887 & and_1430_s31;
  wire and_1512 = and_890 & and_1430_s31;
  wire or_1513 = and_1511 | and_1512;
  wire and_1514 = and_895 & and_1430_s31;
  wire and_1515 = and_897 & and_1430_s31;
  wire and_1516 = and_900 & and_1430_s31;
  wire or_1517 = and_1515 | and_1516;
  wire or_1518 = and_1514 | or_1517;
  wire or_1519 = or_1513 | or_1518;
  wire or_1520 = or_732 | or_1519;
  wire and_1521 = and_907 & and_1430_s31;
  wire and_1522 = and_909 & and_1430_s31;
  wire or_1523 = and_1521 | and_1522;
  wire and_1524 = and_914 & and_1430_s31;
  wire and_1525 = and_917 & and_1430_s31;
  wire or_1526 = and_1524 | and_1525;
  wire or_1527 = or_1523 | or_1526;
  wire and_1528 = and_922 & and_1430_s31;
  wire and_1529 = and_924 & and_1430_s31;
  wire or_1530 = and_1528 | and_1529;
  wire and_1531 = and_927 & and_1430_s31;
  wire and_1532 = and_929 & and_1430_s31;
  wire or_1533 = and_1531 | and_1532;
  wire or_1534 = or_1530 | or_1533;
  wire or_1535 = or_1534 | or_774;
  wire or_1536 = or_1527 | or_1535;
  wire and_1537 = and_936 & and_1430_s31;
  wire and_1538 = and_939 & and_1430_s31;
  wire or_1539 = and_1537 | and_1538;
  wire and_1540 = and_943 & and_1430_s31;
  wire and_1541 = and_946 & and_1430_s31;
  wire or_1542 = and_1540 | and_1541;
  wire or_1543 = or_1539 | or_1542;
  wire and_1544 = and_950 & and_1430_s31;
  wire and_1545 = and_952 & and_1430_s31;
  wire or_1546 = and_1544 | and_1545;
  wire and_1547 = and_955 & and_1430_s31;
  wire and_1548 = and_959 & and_1430_s31;
  wire or_1549 = and_1547 | and_1548;
  wire or_1550 = or_1546 | or_1549;
  wire or_1551 = or_1543 | or_1550;
  wire and_1552 = and_966 & and_1430_s31;
  wire and_1553 = and_968 & and_1430_s31;
  wire or_1554 = and_1552 | and_1553;
  wire and_1555 = and_972 & and_1430_s31;
  wire and_1556 = and_975 & and_1430_s31;
  wire and_1557 = and_977 & and_1430_s31;
  wire or_1558 = and_1556 | and_1557;
  wire or_1559 = and_1555 | or_1558;
  wire or_1560 = or_1554 | or_1559;
  wire or_1561 = or_1560 | or_833;
  wire or_1562 = or_1551 | or_1561;
  wire and_1565 = and_661 & or_1564_s31;
  wire [26:0] select_1566 = takes_q_651_s31 ? {{11{mem_q_q2[127]}}, mem_q_q2[127:112]} : {1'd0, shl_671[25:0]};  // attend.hpp:111
  wire and_1567 = and_1163 & or_1564_s31;
  wire and_1568 = and_1322 & or_1564_s31;
  wire or_1569 = and_1567 | and_1568;
  wire and_1570 = and_1326 & or_1564_s31;
  wire and_1571 = and_1168 & or_1564_s31;
  wire or_1572 = and_1570 | and_1571;
  wire or_1573 = or_1569 | or_1572;
  wire and_1574 = and_1330 & or_1564_s31;
  wire and_1575 = and_1170 & or_1564_s31;
  wire or_1576 = and_1574 | and_1575;
  wire and_1577 = or_1564_s31 & xor_1156;
  wire and_1578 = icmp_698_s31 & and_1577;
  wire and_1579 = and_678 & and_1578;
  wire and_1580 = and_1138 & or_1564_s31;
  wire or_1581 = and_1579 | and_1580;
  wire and_1582 = and_1312 & or_1564_s31;
  wire and_1583 = and_1161 & or_1564_s31;
  wire or_1584 = and_1582 | and_1583;
  wire or_1585 = or_1581 | or_1584;
  wire or_1586 = or_1576 | or_1585;
  wire or_1587 = or_1573 | or_1586;
  wire and_1588 = and_1220 & or_1564_s31;
  wire and_1589 = and_1355 & or_1564_s31;
  wire or_1590 = and_1588 | and_1589;
  wire and_1591 = and_1359 & or_1564_s31;
  wire and_1592 = and_1224 & or_1564_s31;
  wire or_1593 = and_1591 | and_1592;
  wire or_1594 = or_1590 | or_1593;
  wire and_1595 = and_1363 & or_1564_s31;
  wire and_1596 = and_1226 & or_1564_s31;
  wire or_1597 = and_1595 | and_1596;
  wire and_1598 = and_683 & and_1578;
  wire and_1599 = and_1198 & or_1564_s31;
  wire or_1600 = and_1598 | and_1599;
  wire and_1601 = and_1345 & or_1564_s31;
  wire and_1602 = and_1218 & or_1564_s31;
  wire or_1603 = and_1601 | and_1602;
  wire or_1604 = or_1600 | or_1603;
  wire or_1605 = or_1597 | or_1604;
  wire or_1606 = or_1594 | or_1605;
  wire and_1607 = and_687 & or_1564_s31;
  wire and_1608 = and_883 & or_1564_s31;
  wire and_1609 = and_877 & or_1564_s31;
  wire and_1610 = and_880 & or_1564_s31;
  wire or_1611 = and_1609 | and_1610;
  wire or_1612 = and_1608 | or_1611;
  wire and_1613 = and_887 & or_1564_s31;
  wire and_1614 = and_890 & or_1564_s31;
  wire or_1615 = and_1613 | and_1614;
  wire and_1616 = and_895 & or_1564_s31;
  wire and_1617 = and_897 & or_1564_s31;
  wire and_1618 = and_900 & or_1564_s31;
  wire or_1619 = and_1617 | and_1618;
  wire or_1620 = and_1616 | or_1619;
  wire or_1621 = or_1615 | or_1620;
  wire and_1622 = and_922 & or_1564_s31;
  wire and_1623 = and_924 & or_1564_s31;
  wire or_1624 = and_1622 | and_1623;
  wire and_1625 = and_927 & or_1564_s31;
  wire and_1626 = and_929 & or_1564_s31;
  wire or_1627 = and_1625 | and_1626;
  wire or_1628 = or_1624 | or_1627;
  wire and_1629 = and_907 & or_1564_s31;
  wire and_1630 = and_909 & or_1564_s31;
  wire or_1631 = and_1629 | and_1630;
  wire and_1632 = and_914 & or_1564_s31;
  wire and_1633 = and_917 & or_1564_s31;
  wire or_1634 = and_1632 | and_1633;
  wire or_1635 = or_1631 | or_1634;
  wire or_1636 = or_1628 | or_1635;
  wire and_1637 = and_966 & or_1564_s31;
  wire and_1638 = and_968 & or_1564_s31;
  wire or_1639 = and_1637 | and_1638;
  wire and_1640 = and_972 & or_1564_s31;
  wire and_1641 = and_975 & or_1564_s31;
  wire and_1642 = and_977 & or_1564_s31;
  wire or_1643 = and_1641 | and_1642;
  wire or_1644 = and_1640 | or_1643;
  wire or_1645 = or_1639 | or_1644;
  wire and_1646 = and_936 & or_1564_s31;
  wire and_1647 = and_939 & or_1564_s31;
  wire or_1648 = and_1646 | and_1647;
  wire and_1649 = and_943 & or_1564_s31;
  wire and_1650 = and_946 & or_1564_s31;
  wire or_1651 = and_1649 | and_1650;
  wire or_1652 = or_1648 | or_1651;
  wire and_1653 = and_950 & or_1564_s31;
  wire and_1654 = and_952 & or_1564_s31;
  wire or_1655 = and_1653 | and_1654;
  wire and_1656 = and_955 & or_1564_s31;
  wire and_1657 = and_959 & or_1564_s31;
  wire or_1658 = and_1656 | and_1657;
  wire or_1659 = or_1655 | or_1658;
  wire or_1660 = or_1652 | or_1659;
  wire or_1661 = or_1645 | or_1660;
  wire attend_store_1974 = attend_v31 & attend_en31 & has_p_623_s31;  // attend.hpp:183
  wire attend_store_1975 = attend_v31 & attend_en31 & or_664;  // attend.hpp:115
  wire attend_store_1976 = attend_v31 & attend_en31 & or_680;  // attend.hpp:115
  wire attend_store_1977 = attend_v31 & attend_en31 & or_685;  // attend.hpp:115
  wire attend_store_1978 = attend_v31 & attend_en31 & or_689;  // attend.hpp:115
  wire attend_store_1979 = attend_v31 & attend_en31 & or_713;  // attend.hpp:115
  wire attend_store_1980 = attend_v31 & attend_en31 & or_749;  // attend.hpp:115
  wire attend_store_1981 = attend_v31 & attend_en31 & or_793;  // attend.hpp:115
  wire attend_store_1982 = attend_v31 & attend_en31 & or_865;  // attend.hpp:115
  wire attend_store_1983 = attend_v31 & attend_en31 & or_868;  // attend.hpp:115
  wire attend_store_1984 = attend_v31 & attend_en31 & or_871;  // attend.hpp:115
  wire attend_store_1985 = attend_v31 & attend_en31 & or_873;  // attend.hpp:115
  wire attend_store_1986 = attend_v31 & attend_en31 & or_875;  // attend.hpp:115
  wire attend_store_1987 = attend_v31 & attend_en31 & or_886;  // attend.hpp:115
  wire attend_store_1988 = attend_v31 & attend_en31 & or_905;  // attend.hpp:115
  wire attend_store_1989 = attend_v31 & attend_en31 & or_934;  // attend.hpp:115
  wire attend_store_1990 = attend_v31 & attend_en31 & or_983;  // attend.hpp:115
  wire attend_store_1991 = attend_v31 & attend_en31 & or_986;  // attend.hpp:115
  wire attend_store_1992 = attend_v31 & attend_en31 & or_989;  // attend.hpp:115
  wire attend_store_1993 = attend_v31 & attend_en31 & or_991;  // attend.hpp:115
  wire attend_store_1994 = attend_v31 & attend_en31 & or_993;  // attend.hpp:115
  wire attend_store_1995 = attend_v31 & attend_en31 & or_999;  // attend.hpp:115
  wire attend_store_1996 = attend_v31 & attend_en31 & or_1009;  // attend.hpp:115
  wire attend_store_1997 = attend_v31 & attend_en31 & or_1025;  // attend.hpp:115
  wire attend_store_1998 = attend_v31 & attend_en31 & or_1051;  // attend.hpp:115
  wire attend_store_1999 = attend_v31 & attend_en31 & or_1054;  // attend.hpp:115
  wire attend_store_2000 = attend_v31 & attend_en31 & or_1057;  // attend.hpp:115
  wire attend_store_2001 = attend_v31 & attend_en31 & or_1059;  // attend.hpp:115
  wire attend_store_2002 = attend_v31 & attend_en31 & or_1061;  // attend.hpp:115
  wire attend_store_2003 = attend_v31 & attend_en31 & or_1067;  // attend.hpp:115
  wire attend_store_2004 = attend_v31 & attend_en31 & or_1077;  // attend.hpp:115
  wire attend_store_2005 = attend_v31 & attend_en31 & or_1093;  // attend.hpp:115
  wire attend_store_2006 = attend_v31 & attend_en31 & or_1119;  // attend.hpp:115
  wire attend_store_2007 = attend_v31 & attend_en31 & or_1122;  // attend.hpp:115
  wire attend_store_2008 = attend_v31 & attend_en31 & or_1185;  // attend.hpp:115
  wire attend_store_2009 = attend_v31 & attend_en31 & or_1239;  // attend.hpp:115
  wire attend_store_2010 = attend_v31 & attend_en31 & or_1241;  // attend.hpp:115
  wire attend_store_2011 = attend_v31 & attend_en31 & or_1247;  // attend.hpp:115
  wire attend_store_2012 = attend_v31 & attend_en31 & or_1257;  // attend.hpp:115
  wire attend_store_2013 = attend_v31 & attend_en31 & or_1273;  // attend.hpp:115
  wire attend_store_2014 = attend_v31 & attend_en31 & or_1299;  // attend.hpp:115
  wire attend_store_2015 = attend_v31 & attend_en31 & or_1302;  // attend.hpp:115
  wire attend_store_2016 = attend_v31 & attend_en31 & or_1336;  // attend.hpp:115
  wire attend_store_2017 = attend_v31 & attend_en31 & or_1369;  // attend.hpp:115
  wire attend_store_2018 = attend_v31 & attend_en31 & or_1371;  // attend.hpp:115
  wire attend_store_2019 = attend_v31 & attend_en31 & or_1377;  // attend.hpp:115
  wire attend_store_2020 = attend_v31 & attend_en31 & or_1387;  // attend.hpp:115
  wire attend_store_2021 = attend_v31 & attend_en31 & or_1403;  // attend.hpp:115
  wire attend_store_2022 = attend_v31 & attend_en31 & or_1429;  // attend.hpp:115
  wire attend_store_2023 = attend_v31 & attend_en31 & or_1432;  // attend.hpp:115
  wire attend_store_2024 = attend_v31 & attend_en31 & or_1469;  // attend.hpp:115
  wire attend_store_2025 = attend_v31 & attend_en31 & or_1502;  // attend.hpp:115
  wire attend_store_2026 = attend_v31 & attend_en31 & or_1504;  // attend.hpp:115
  wire attend_store_2027 = attend_v31 & attend_en31 & or_1510;  // attend.hpp:115
  wire attend_store_2028 = attend_v31 & attend_en31 & or_1520;  // attend.hpp:115
  wire attend_store_2029 = attend_v31 & attend_en31 & or_1536;  // attend.hpp:115
  wire attend_store_2030 = attend_v31 & attend_en31 & or_1562;  // attend.hpp:115
  wire attend_store_2031 = attend_v31 & attend_en31 & and_1565;  // attend.hpp:115
  wire attend_store_2032 = attend_v31 & attend_en31 & or_1587;  // attend.hpp:115
  wire attend_store_2033 = attend_v31 & attend_en31 & or_1606;  // attend.hpp:115
  wire attend_store_2034 = attend_v31 & attend_en31 & and_1607;  // attend.hpp:115
  wire attend_store_2035 = attend_v31 & attend_en31 & or_1612;  // attend.hpp:115
  wire attend_store_2036 = attend_v31 & attend_en31 & or_1621;  // attend.hpp:115
  wire attend_store_2037 = attend_v31 & attend_en31 & or_1636;  // attend.hpp:115
  wire attend_store_2038 = attend_v31 & attend_en31 & or_1661;  // attend.hpp:115
  assign attend_en0 = ~(attend_v0 & ((~s_kv_beat_valid & or_275)));
  assign attend_en1 = 1'd1;
  assign attend_en2 = 1'd1;
  assign attend_en3 = 1'd1;
  assign attend_en4 = 1'd1;
  assign attend_en5 = 1'd1;
  assign attend_en6 = 1'd1;
  assign attend_en7 = 1'd1;
  assign attend_en8 = 1'd1;
  assign attend_en9 = 1'd1;
  assign attend_en10 = 1'd1;
  assign attend_en11 = 1'd1;
  assign attend_en12 = 1'd1;
  assign attend_en13 = 1'd1;
  assign attend_en14 = 1'd1;
  assign attend_en15 = 1'd1;
  assign attend_en16 = 1'd1;
  assign attend_en17 = 1'd1;
  assign attend_en18 = 1'd1;
  assign attend_en19 = 1'd1;
  assign attend_en20 = 1'd1;
  assign attend_en21 = 1'd1;
  assign attend_en22 = 1'd1;
  assign attend_en23 = 1'd1;
  assign attend_en24 = 1'd1;
  assign attend_en25 = 1'd1;
  assign attend_en26 = 1'd1;
  assign attend_en27 = 1'd1;
  assign attend_en28 = 1'd1;
  assign attend_en29 = 1'd1;
  assign attend_en30 = 1'd1;
  assign attend_en31 = 1'd1;
  wire attend_issue = attend_run;
  wire attend_leave = walk_88;
  assign attend_v0 = attend_issue & ~attend_leave;
  reg attend_busy;
  always @(posedge ap_clk) attend_busy <= attend_start | attend_run | attend_v1 | attend_v2 | attend_v3 | attend_v4 | attend_v5 | attend_v6 | attend_v7 | attend_v8 | attend_v9 | attend_v10 | attend_v11 | attend_v12 | attend_v13 | attend_v14 | attend_v15 | attend_v16 | attend_v17 | attend_v18 | attend_v19 | attend_v20 | attend_v21 | attend_v22 | attend_v23 | attend_v24 | attend_v25 | attend_v26 | attend_v27 | attend_v28 | attend_v29 | attend_v30 | attend_v31;
  always @(posedge ap_clk) begin
    if (attend_issue & attend_leave) attend_run <= 1'b0;
    if (attend_start) attend_run <= 1'b1;
    attend_v1 <= attend_v0 & attend_en0;
    attend_v2 <= attend_v1;
    attend_v3 <= attend_v2;
    attend_v4 <= attend_v3;
    attend_v5 <= attend_v4;
    attend_v6 <= attend_v5;
    attend_v7 <= attend_v6;
    attend_v8 <= attend_v7;
    attend_v9 <= attend_v8;
    attend_v10 <= attend_v9;
    attend_v11 <= attend_v10;
    attend_v12 <= attend_v11;
    attend_v13 <= attend_v12;
    attend_v14 <= attend_v13;
    attend_v15 <= attend_v14;
    attend_v16 <= attend_v15;
    attend_v17 <= attend_v16;
    attend_v18 <= attend_v17;
    attend_v19 <= attend_v18;
    attend_v20 <= attend_v19;
    attend_v21 <= attend_v20;
    attend_v22 <= attend_v21;
    attend_v23 <= attend_v22;
    attend_v24 <= attend_v23;
    attend_v25 <= attend_v24;
    attend_v26 <= attend_v25;
    attend_v27 <= attend_v26;
    attend_v28 <= attend_v27;
    attend_v29 <= attend_v28;
    attend_v30 <= attend_v29;
    attend_v31 <= attend_v30;
    if (rst) begin attend_run <= 1'b0; attend_v1 <= 1'b0; attend_v2 <= 1'b0; attend_v3 <= 1'b0; attend_v4 <= 1'b0; attend_v5 <= 1'b0; attend_v6 <= 1'b0; attend_v7 <= 1'b0; attend_v8 <= 1'b0; attend_v9 <= 1'b0; attend_v10 <= 1'b0; attend_v11 <= 1'b0; attend_v12 <= 1'b0; attend_v13 <= 1'b0; attend_v14 <= 1'b0; attend_v15 <= 1'b0; attend_v16 <= 1'b0; attend_v17 <= 1'b0; attend_v18 <= 1'b0; attend_v19 <= 1'b0; attend_v20 <= 1'b0; attend_v21 <= 1'b0; attend_v22 <= 1'b0; attend_v23 <= 1'b0; attend_v24 <= 1'b0; attend_v25 <= 1'b0; attend_v26 <= 1'b0; attend_v27 <= 1'b0; attend_v28 <= 1'b0; attend_v29 <= 1'b0; attend_v30 <= 1'b0; attend_v31 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (attend_v11 & attend_en11) product_62 <= product_7_586;
    if (attend_v11 & attend_en11) product_63 <= product_6_566;
    if (attend_v11 & attend_en11) product_64 <= product_5_546;
    if (attend_v11 & attend_en11) product_65 <= product_4_526;
    if (attend_v11 & attend_en11) product_66 <= product_3_506;
    if (attend_v11 & attend_en11) product_67 <= product_2_486;
    if (attend_v11 & attend_en11) product_68 <= product_1_466;
    if (attend_v11 & attend_en11) product_69 <= product_0_446;
    if (attend_v11 & attend_en11) before_70 <= mem_acc_7_q2;
    if (attend_v11 & attend_en11) before_71 <= mem_acc_6_q2;
    if (attend_v11 & attend_en11) before_72 <= mem_acc_5_q2;
    if (attend_v11 & attend_en11) before_73 <= mem_acc_4_q2;
    if (attend_v11 & attend_en11) before_74 <= mem_acc_3_q2;
    if (attend_v11 & attend_en11) before_75 <= mem_acc_2_q2;
    if (attend_v11 & attend_en11) before_76 <= mem_acc_1_q2;
    if (attend_v11 & attend_en11) before_77 <= mem_acc_0_q2;
    if (attend_v11 & attend_en11) part_78 <= part_0_447;
    if (attend_v11 & attend_en11) part_79 <= part_1_467;
    if (attend_v11 & attend_en11) part_80 <= part_2_487;
    if (attend_v11 & attend_en11) part_81 <= part_3_507;
    if (attend_v11 & attend_en11) part_82 <= part_4_527;
    if (attend_v11 & attend_en11) part_83 <= part_5_547;
    if (attend_v11 & attend_en11) part_84 <= part_6_567;
    if (attend_v11 & attend_en11) part_85 <= part_7_587;
    if (attend_v0 & attend_en0) walk_14_86 <= walk_14_1678;
    if (attend_v0 & attend_en0) walk_15_87 <= walk_15_1683;
    if (attend_v0 & attend_en0) walk_88 <= walk_1690;
    if (attend_v0 & attend_en0) walk_89 <= walk_1697;
    if (attend_v0 & attend_en0) walk_90 <= walk_1705;
    if (attend_v0 & attend_en0) walk_91 <= walk_1707;
    if (attend_v0 & attend_en0) walk_92 <= walk_1713;
    if (attend_v0 & attend_en0) walk_93 <= walk_1718;
    if (attend_v0 & attend_en0) behind_2_94 <= walk_1720;
    if (attend_v2 & attend_en2) walk_95 <= walk_1721;
    if (attend_v2 & attend_en2) walk_96 <= walk_1722;
    if (attend_v0 & attend_en0) walk_21_97 <= walk_21_1723;
    if (attend_v0 & attend_en0) walk_98 <= walk_1724;
    if (attend_v2 & attend_en2) walk_19_99 <= walk_19_1726;
    if (attend_v0 & attend_en0) walk_18_100 <= walk_18_1728;
    if (attend_v2 & attend_en2) walk_101 <= walk_1731;
    if (attend_v0 & attend_en0) walk_102 <= walk_1732;
    if (attend_v2 & attend_en2) walk_13_103 <= walk_13_1737;
    if (attend_v1 & attend_en1) walk_12_104 <= walk_12_1740;
    if (attend_v0 & attend_en0) walk_105 <= walk_1743;
    if (attend_v0 & attend_en0) walk_10_106 <= walk_10_1746;
    if (attend_v0 & attend_en0) walk_9_107 <= walk_9_1750;
    if (attend_v11 & attend_en11) walk_8_108 <= walk_8_1752;
    if (attend_v12 & attend_en12) walk_3_109 <= walk_3_1758;
    if (attend_v0 & attend_en0) walk_2_110 <= walk_2_1762;
    if (attend_v0 & attend_en0) walk_3_111 <= walk_3_1764;
    if (attend_v0 & attend_en0) is_v_112 <= walk_1768;
    if (attend_v0 & attend_en0) walk_113 <= walk_1771;
    if (attend_v0 & attend_en0) walk_114 <= walk_1772;
    if (attend_v0 & attend_en0) row_115 <= has_large_exponent_1671;
    if (attend_v0 & attend_en0) row_116 <= raised_287;
    if (attend_v0 & attend_en0) row_16_117 <= row_16_1775;
    if (attend_v0 & attend_en0) row_0_118 <= row_0_295;
    if (attend_v0 & attend_en0) prior_6_119 <= prior_6_1776;
    if (attend_v2 & attend_en2) prior_120 <= prior_1777;
    if (attend_v1 & attend_en1) prior_4_121 <= prior_4_1778;
    if (attend_v12 & attend_en12) prior_1_122 <= prior_1_1779;
    if (attend_v0 & attend_en0) prior_123 <= prior_1780;
    if (attend_v0 & attend_en0) prior_124 <= prior_1781;
    if (attend_v21 & attend_en21) memory_1_125 <= memory_1_625;
    if (attend_v18 & attend_en18) memory_0_126 <= memory_0_1782;
    if (attend_v9 & attend_en9) behind_127 <= behind_0_356_s9;
    if (attend_v2 & attend_en2) behind_128 <= behind_1_1786;
    if (attend_v0 & attend_en0) behind_129 <= behind_2_94;
    if (attend_v0 & attend_en0) kv_packet_130 <= kv_packet_1792;
    if (attend_v0 & attend_en0) kv_packet_131 <= kv_packet_1801;
    if (line_70_done) product_62 <= 45'd0;
    if (line_70_done) product_63 <= 45'd0;
    if (line_70_done) product_64 <= 45'd0;
    if (line_70_done) product_65 <= 45'd0;
    if (line_70_done) product_66 <= 45'd0;
    if (line_70_done) product_67 <= 45'd0;
    if (line_70_done) product_68 <= 45'd0;
    if (line_70_done) product_69 <= 45'd0;
    if (line_70_done) before_70 <= 59'd0;
    if (line_70_done) before_71 <= 59'd0;
    if (line_70_done) before_72 <= 59'd0;
    if (line_70_done) before_73 <= 59'd0;
    if (line_70_done) before_74 <= 59'd0;
    if (line_70_done) before_75 <= 59'd0;
    if (line_70_done) before_76 <= 59'd0;
    if (line_70_done) before_77 <= 59'd0;
    if (line_70_done) part_78 <= 38'd0;
    if (line_70_done) part_79 <= 38'd0;
    if (line_70_done) part_80 <= 38'd0;
    if (line_70_done) part_81 <= 38'd0;
    if (line_70_done) part_82 <= 38'd0;
    if (line_70_done) part_83 <= 38'd0;
    if (line_70_done) part_84 <= 38'd0;
    if (line_70_done) part_85 <= 38'd0;
    if (line_70_done) walk_14_86 <= 8'd0;
    if (line_70_done) walk_15_87 <= 8'd0;
    if (line_70_done) walk_88 <= 1'd0;
    if (line_70_done) walk_89 <= 1'd0;
    if (line_70_done) walk_90 <= 1'd0;
    if (line_70_done) walk_91 <= 1'd0;
    if (line_70_done) walk_92 <= 1'd0;
    if (line_70_done) walk_93 <= 1'd0;
    if (line_70_done) behind_2_94 <= 1'd0;
    if (line_70_done) walk_95 <= 4'd0;
    if (line_70_done) walk_96 <= 5'd0;
    if (line_70_done) walk_21_97 <= 8'd0;
    if (line_70_done) walk_98 <= 1'd0;
    if (line_70_done) walk_19_99 <= 7'd0;
    if (line_70_done) walk_18_100 <= 8'd0;
    if (line_70_done) walk_101 <= 1'd1;
    if (line_70_done) walk_102 <= 1'd0;
    if (line_70_done) walk_13_103 <= 8'd0;
    if (line_70_done) walk_12_104 <= 7'd0;
    if (line_70_done) walk_105 <= 1'd0;
    if (line_70_done) walk_10_106 <= 8'd1;
    if (line_70_done) walk_9_107 <= 1'd1;
    if (line_70_done) walk_8_108 <= first_q_row_60;
    if (line_70_done) walk_3_109 <= 15'd0;
    if (line_70_done) walk_2_110 <= {7'd0, walk_2_61};
    if (line_70_done) walk_3_111 <= 5'd0;
    if (line_70_done) is_v_112 <= 1'd0;
    if (line_70_done) walk_113 <= 1'd0;
    if (line_70_done) walk_114 <= 1'd1;
    if (line_70_done) row_115 <= 1'd0;
    if (line_70_done) row_116 <= 1'd0;
    if (line_70_done) row_16_117 <= 5'd0;
    if (line_70_done) row_0_118 <= 128'd0;
    if (line_70_done) prior_6_119 <= 5'd0;
    if (line_70_done) prior_120 <= 4'd0;
    if (line_70_done) prior_4_121 <= 8'd1;
    if (line_70_done) prior_1_122 <= 15'd0;
    if (line_70_done) prior_123 <= 1'd0;
    if (line_70_done) prior_124 <= 1'd0;
    if (line_70_done) memory_1_125 <= 64'd0;
    if (line_70_done) memory_0_126 <= 32'd0;
    if (line_70_done) behind_127 <= 7'd0;
    if (line_70_done) behind_128 <= 1'd0;
    if (line_70_done) behind_129 <= 1'd0;
    if (line_70_done) kv_packet_130 <= kv_packet_48;
    if (line_70_done) kv_packet_131 <= kv_packet_49;
  end

  // ---- hls/attention/divide.hpp:56: line_56_2, 3 stages
  // stage 0
  wire [6:0] shl_2039 = {head_dim8_3[3:0], 3'd0};
  wire [6:0] last_2040 = shl_2039 + 7'd127;  // divide.hpp:56
  wire [7:0] add_2041 = {1'd0, last_2040} + 8'd1;  // divide.hpp:58
  wire [6:0] begin_2044 = shl_2039 + 7'd109;  // divide.hpp:57
  // stage 1
  reg [7:0] add_2041_s1;
  always @(posedge ap_clk) begin
    add_2041_s1 <= add_2041;
  end
  wire [11:0] mul_2042 = {8'd0, line_56_16} * {4'd0, add_2041_s1};  // divide.hpp:58
  // stage 2
  reg [11:0] mul_2042_s2;
  always @(posedge ap_clk) begin
    mul_2042_s2 <= mul_2042;
  end
  wire [11:0] add_2043 = mul_2042_s2 + 12'd19;  // divide.hpp:58
  assign line_56_2_en0 = 1'd1;
  assign line_56_2_en1 = 1'd1;
  assign line_56_2_en2 = 1'd1;
  wire line_56_2_issue = line_56_2_run;
  wire line_56_2_leave = 1'b0;
  assign line_56_2_v0 = line_56_2_issue;
  wire line_56_2_busy = line_56_2_run | line_56_2_v1 | line_56_2_v2;
  always @(posedge ap_clk) begin
    if (line_56_2_issue & line_56_2_en0) line_56_2_run <= 1'b0;
    if (line_56_2_start) line_56_2_run <= 1'b1;
    line_56_2_v1 <= line_56_2_v0;
    line_56_2_v2 <= line_56_2_v1;
    if (rst) begin line_56_2_run <= 1'b0; line_56_2_v1 <= 1'b0; line_56_2_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_56_2_v2 & line_56_2_en2) steps_132 <= add_2043[10:0];
    if (line_56_2_v0 & line_56_2_en0) last_133 <= last_2040;
    if (line_56_2_v0 & line_56_2_en0) begin_134 <= begin_2044;
    if (line_56_2_v0 & line_56_2_en0) step_135 <= begin_2044;
  end

  // ---- hls/attention/divide.hpp:65: divide, pipelined loop, II=1, depth 14
  // stage 0
  wire xor_2045 = step_141[0] ^ 1'd1;
  wire xor_2046 = step_141[1] ^ 1'd1;
  wire or_2047 = xor_2045 | xor_2046;
  wire icmp_2048 = head_144 == 4'd0;  // divide.hpp:68
  wire or_2049 = or_2047 | icmp_2048;
  wire xor_2050 = or_2049 ^ 1'd1;
  wire [2:0] add_2051 = head_144[2:0] + 3'd7;  // divide.hpp:67
  wire icmp_2087 = last_133 == step_141;
  wire icmp_2088 = head_144 == line_56_18;  // divide.hpp:69
  wire and_2089 = is_end_55 & icmp_2088;
  wire out_20_2090 = icmp_2087 & and_2089;
  wire icmp_2093 = begin_134 == step_141;  // divide.hpp:74
  wire icmp_2094 = i_143 < steps_132;  // divide.hpp:65
  wire xor_2095 = icmp_2094 ^ 1'd1;
  wire [7:0] add_2124 = {1'd0, step_141} + 8'd1;  // divide.hpp:85
  wire [6:0] step_2125 = icmp_2087 ? 7'd0 : add_2124[6:0];  // attention.cpp:73
  wire [10:0] i_2127 = i_143 + 11'd1;  // divide.hpp:65
  wire [3:0] head_2128 = head_144 + 4'd1;  // divide.hpp:82
  wire [3:0] head_2129 = icmp_2087 ? head_2128 : head_144;
  wire divide_load_2141 = divide_v0 & divide_en0 & icmp_2093;  // divide.hpp:17
  // stage 1
  reg trunc_2053_s1;
  reg trunc_2056_s1;
  reg trunc_2061_s1;
  reg xor_2050_s1;
  reg icmp_2093_s1;
  reg icmp_2087_s1;
  reg [6:0] step_141_s1;
  reg out_20_2090_s1;
  always @(posedge ap_clk) begin
    trunc_2053_s1 <= add_2051[0];
    trunc_2056_s1 <= add_2051[1];
    trunc_2061_s1 <= add_2051[2];
    xor_2050_s1 <= xor_2050;
    icmp_2093_s1 <= icmp_2093;
    icmp_2087_s1 <= icmp_2087;
    step_141_s1 <= step_141;
    out_20_2090_s1 <= out_20_2090;
  end
  // stage 2
  reg trunc_2053_s2;
  reg trunc_2056_s2;
  reg trunc_2061_s2;
  reg xor_2050_s2;
  reg [27:0] mem_total_q_s2;
  reg icmp_2093_s2;
  reg icmp_2087_s2;
  reg [6:0] step_141_s2;
  reg out_20_2090_s2;
  always @(posedge ap_clk) begin
    trunc_2053_s2 <= trunc_2053_s1;
    trunc_2056_s2 <= trunc_2056_s1;
    trunc_2061_s2 <= trunc_2061_s1;
    xor_2050_s2 <= xor_2050_s1;
    mem_total_q_s2 <= mem_total_q;
    icmp_2093_s2 <= icmp_2093_s1;
    icmp_2087_s2 <= icmp_2087_s1;
    step_141_s2 <= step_141_s1;
    out_20_2090_s2 <= out_20_2090_s1;
  end
  wire [1:0] select_2099 = mem_total_q_s2[17] ? 2'd2 : 2'd3;
  wire [2:0] select_2100 = mem_total_q_s2[18] ? 3'd5 : {{1{select_2099[1]}}, select_2099};
  wire [2:0] select_2101 = mem_total_q_s2[19] ? 3'd4 : select_2100;
  wire [3:0] select_2102 = mem_total_q_s2[20] ? 4'd11 : {{1{select_2101[2]}}, select_2101};
  wire [3:0] select_2103 = mem_total_q_s2[21] ? 4'd10 : select_2102;
  wire [3:0] select_2104 = mem_total_q_s2[22] ? 4'd9 : select_2103;
  wire divide_load_2131 = divide_v2 & divide_en2;  // divide.hpp:25
  wire divide_load_2132 = divide_v2 & divide_en2;  // divide.hpp:25
  wire divide_load_2133 = divide_v2 & divide_en2;  // divide.hpp:25
  wire divide_load_2134 = divide_v2 & divide_en2;  // divide.hpp:25
  wire divide_load_2135 = divide_v2 & divide_en2;  // divide.hpp:25
  wire divide_load_2136 = divide_v2 & divide_en2;  // divide.hpp:25
  wire divide_load_2137 = divide_v2 & divide_en2;  // divide.hpp:25
  wire divide_load_2138 = divide_v2 & divide_en2;  // divide.hpp:25
  // stage 3
  reg trunc_2053_s3;
  reg trunc_2056_s3;
  reg trunc_2061_s3;
  reg xor_2050_s3;
  reg [27:0] mem_total_q_s3;
  reg [3:0] select_2104_s3;
  reg icmp_2093_s3;
  reg icmp_2087_s3;
  reg out_20_2090_s3;
  always @(posedge ap_clk) begin
    trunc_2053_s3 <= trunc_2053_s2;
    trunc_2056_s3 <= trunc_2056_s2;
    trunc_2061_s3 <= trunc_2061_s2;
    xor_2050_s3 <= xor_2050_s2;
    mem_total_q_s3 <= mem_total_q_s2;
    select_2104_s3 <= select_2104;
    icmp_2093_s3 <= icmp_2093_s2;
    icmp_2087_s3 <= icmp_2087_s2;
    out_20_2090_s3 <= out_20_2090_s2;
  end
  wire [3:0] select_2105 = mem_total_q_s3[23] ? 4'd8 : select_2104_s3;
  wire [3:0] select_2106 = mem_total_q_s3[24] ? 4'd7 : select_2105;
  wire [3:0] select_2107 = mem_total_q_s3[25] ? 4'd6 : select_2106;
  wire [3:0] select_2108 = mem_total_q_s3[26] ? 4'd5 : select_2107;
  wire [3:0] next_0_2109 = mem_total_q_s3[27] ? 4'd4 : select_2108;
  // stage 4
  reg trunc_2053_s4;
  reg trunc_2056_s4;
  reg trunc_2061_s4;
  reg xor_2050_s4;
  reg icmp_2093_s4;
  reg [3:0] next_0_2109_s4;
  reg [27:0] mem_total_q_s4;
  reg icmp_2087_s4;
  reg out_20_2090_s4;
  always @(posedge ap_clk) begin
    trunc_2053_s4 <= trunc_2053_s3;
    trunc_2056_s4 <= trunc_2056_s3;
    trunc_2061_s4 <= trunc_2061_s3;
    xor_2050_s4 <= xor_2050_s3;
    icmp_2093_s4 <= icmp_2093_s3;
    next_0_2109_s4 <= next_0_2109;
    mem_total_q_s4 <= mem_total_q_s3;
    icmp_2087_s4 <= icmp_2087_s3;
    out_20_2090_s4 <= out_20_2090_s3;
  end
  wire [58:0] select_2052 = trunc_2053_s4 ? mem_acc_7_q2 : mem_acc_6_q2;
  wire [58:0] select_2054 = trunc_2053_s4 ? mem_acc_5_q2 : mem_acc_4_q2;
  wire [58:0] select_2055 = trunc_2056_s4 ? select_2052 : select_2054;
  wire [58:0] select_2057 = trunc_2053_s4 ? mem_acc_3_q2 : mem_acc_2_q2;
  wire [58:0] select_2058 = trunc_2053_s4 ? mem_acc_1_q2 : mem_acc_0_q2;
  wire [58:0] select_2059 = trunc_2056_s4 ? select_2057 : select_2058;
  wire [58:0] select_2060 = trunc_2061_s4 ? select_2055 : select_2059;
  wire [3:0] xor_2076 = zeros_145 ^ 4'd15;  // divide.hpp:27
  wire [3:0] zeros_2110 = icmp_2093_s4 ? next_0_2109_s4 : next_137;
  wire [31:0] next_1_2111 = {4'd0, mem_total_q_s4} << next_0_2109_s4;  // divide.hpp:39
  wire [3:0] zeros_2130 = icmp_2087_s4 ? zeros_2110 : zeros_145;
  // stage 5
  reg [16:0] zext_2063_s5;
  reg [16:0] zext_2066_s5;
  reg [16:0] zext_2069_s5;
  reg [7:0] ashr_2072_s5;
  reg [3:0] xor_2076_s5;
  reg xor_2050_s5;
  reg icmp_2093_s5;
  reg [31:0] next_1_2111_s5;
  reg icmp_2087_s5;
  reg out_20_2090_s5;
  always @(posedge ap_clk) begin
    zext_2063_s5 <= select_2060[33:17];
    zext_2066_s5 <= select_2060[16:0];
    zext_2069_s5 <= select_2060[50:34];
    ashr_2072_s5 <= select_2060[58:51];
    xor_2076_s5 <= xor_2076;
    xor_2050_s5 <= xor_2050_s4;
    icmp_2093_s5 <= icmp_2093_s4;
    next_1_2111_s5 <= next_1_2111;
    icmp_2087_s5 <= icmp_2087_s4;
    out_20_2090_s5 <= out_20_2090_s4;
  end
  wire [34:0] mul_2062;
  attention_mul_17_18_35_3 mul_2062_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en7, divide_en6, divide_en5}), .a(zext_2063_s5), .b(reciprocal_142), .p(mul_2062));  // divide.hpp:25
  wire [34:0] mul_2065;
  attention_mul_17_18_35_3 mul_2065_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en7, divide_en6, divide_en5}), .a(zext_2066_s5), .b(reciprocal_142), .p(mul_2065));  // divide.hpp:25
  wire [34:0] mul_2068;
  attention_mul_17_18_35_3 mul_2068_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en7, divide_en6, divide_en5}), .a(zext_2069_s5), .b(reciprocal_142), .p(mul_2068));  // divide.hpp:25
  wire [25:0] mul_2071;
  attention_mul_8s_19s_26_3 mul_2071_mul_8s_19s_26_3 (.clk(ap_clk), .enable({divide_en7, divide_en6, divide_en5}), .a(ashr_2072_s5), .b({1'd0, reciprocal_142}), .p(mul_2071));  // divide.hpp:25
  wire [31:0] next_1_2112 = icmp_2093_s5 ? next_1_2111_s5 : next_1_138;  // attention.cpp:73
  wire [32:0] shl_2113 = {next_2_139, 1'd0};  // divide.hpp:44
  wire [32:0] longer_2114 = shl_2113 | 33'd1;  // divide.hpp:44
  wire [33:0] less_2115 = {1'd0, longer_2114} - {2'd0, next_1_138};  // divide.hpp:45
  wire [31:0] shl_2116 = {next_2_139[30:0], 1'd0};
  wire [31:0] or_2117 = shl_2116 | 32'd1;
  wire [31:0] next_2_2118 = less_2115[33] ? or_2117 : less_2115[31:0];
  wire [31:0] next_2_2119 = icmp_2093_s5 ? 32'h7fffffff : next_2_2118;  // attention.cpp:73
  wire [17:0] shl_2120 = {next_3_140[16:0], 1'd0};
  wire fits_2121 = less_2115[33] ^ 1'd1;
  wire [17:0] or_2122 = shl_2120 | {17'd0, fits_2121};  // divide.hpp:48
  wire [30:0] next_3_2123 = icmp_2093_s5 ? next_3_140 : {13'd0, or_2122};  // attention.cpp:73
  wire [17:0] reciprocal_2126 = icmp_2087_s5 ? next_3_2123[17:0] : reciprocal_142;
  // stage 6
  reg [3:0] xor_2076_s6;
  reg xor_2050_s6;
  reg out_20_2090_s6;
  always @(posedge ap_clk) begin
    xor_2076_s6 <= xor_2076_s5;
    xor_2050_s6 <= xor_2050_s5;
    out_20_2090_s6 <= out_20_2090_s5;
  end
  // stage 7
  reg [3:0] xor_2076_s7;
  reg xor_2050_s7;
  reg out_20_2090_s7;
  always @(posedge ap_clk) begin
    xor_2076_s7 <= xor_2076_s6;
    xor_2050_s7 <= xor_2050_s6;
    out_20_2090_s7 <= out_20_2090_s6;
  end
  // stage 8
  reg [3:0] xor_2076_s8;
  reg xor_2050_s8;
  reg out_20_2090_s8;
  always @(posedge ap_clk) begin
    xor_2076_s8 <= xor_2076_s7;
    xor_2050_s8 <= xor_2050_s7;
    out_20_2090_s8 <= out_20_2090_s7;
  end
  wire [51:0] shl_2064 = {mul_2062, 17'd0};  // divide.hpp:25
  wire [51:0] add_2067 = shl_2064 + {17'd0, mul_2065};  // divide.hpp:25
  wire [68:0] shl_2070 = {mul_2068, 34'd0};  // divide.hpp:25
  wire [76:0] shl_2073 = {mul_2071, 51'd0};  // divide.hpp:25
  wire [76:0] add_2074 = {8'd0, shl_2070} + shl_2073;  // divide.hpp:25
  // stage 9
  reg [51:0] add_2067_s9;
  reg [76:0] add_2074_s9;
  reg [3:0] xor_2076_s9;
  reg xor_2050_s9;
  reg out_20_2090_s9;
  always @(posedge ap_clk) begin
    add_2067_s9 <= add_2067;
    add_2074_s9 <= add_2074;
    xor_2076_s9 <= xor_2076_s8;
    xor_2050_s9 <= xor_2050_s8;
    out_20_2090_s9 <= out_20_2090_s8;
  end
  wire [76:0] product_2075 = {25'd0, add_2067_s9} + add_2074_s9;  // divide.hpp:25
  // stage 10
  reg [3:0] xor_2076_s10;
  reg [43:0] high_2078_s10;
  reg xor_2050_s10;
  reg out_20_2090_s10;
  always @(posedge ap_clk) begin
    xor_2076_s10 <= xor_2076_s9;
    high_2078_s10 <= product_2075[76:33];
    xor_2050_s10 <= xor_2050_s9;
    out_20_2090_s10 <= out_20_2090_s9;
  end
  wire [43:0] ashr_2077 = $signed(high_2078_s10) >>> xor_2076_s10;  // divide.hpp:27
  // stage 11
  reg [43:0] ashr_2077_s11;
  reg xor_2050_s11;
  reg out_20_2090_s11;
  always @(posedge ap_clk) begin
    ashr_2077_s11 <= ashr_2077;
    xor_2050_s11 <= xor_2050_s10;
    out_20_2090_s11 <= out_20_2090_s10;
  end
  wire [44:0] add_2079 = {{1{ashr_2077_s11[43]}}, ashr_2077_s11} + 45'd1;  // divide.hpp:27
  // stage 12
  reg [43:0] ashr_2081_s12;
  reg xor_2050_s12;
  reg out_20_2090_s12;
  always @(posedge ap_clk) begin
    ashr_2081_s12 <= add_2079[44:1];
    xor_2050_s12 <= xor_2050_s11;
    out_20_2090_s12 <= out_20_2090_s11;
  end
  wire icmp_2080 = $signed(ashr_2081_s12) > $signed(44'hfff80000001);  // stream_kernel.hpp:130
  wire [43:0] select_2082 = icmp_2080 ? ashr_2081_s12 : 44'hfff80000001;  // stream_kernel.hpp:130
  // stage 13
  reg [43:0] select_2082_s13;
  reg xor_2050_s13;
  reg out_20_2090_s13;
  always @(posedge ap_clk) begin
    select_2082_s13 <= select_2082;
    xor_2050_s13 <= xor_2050_s12;
    out_20_2090_s13 <= out_20_2090_s12;
  end
  wire icmp_2083 = $signed(select_2082_s13) < $signed(44'h7fffffff);  // stream_kernel.hpp:130
  wire [43:0] value_2084 = icmp_2083 ? select_2082_s13 : 44'h7fffffff;  // stream_kernel.hpp:130
  wire [127:0] shl_2085 = {value_2084[31:0], 96'd0};  // divide.hpp:69
  wire [127:0] out_0_2086 = shl_2085 | {32'd0, values_136};  // divide.hpp:69
  wire xor_2091 = common_6_19 ^ 1'd1;
  wire and_2092 = xor_2050_s13 & xor_2091;
  wire [44:0] zext_2096 = {{1{value_2084[43]}}, value_2084};  // divide.hpp:73
  wire [95:0] shl_2097 = {zext_2096[31:0], 64'd0};  // divide.hpp:73
  wire [95:0] or_2098 = shl_2097 | {32'd0, values_136[95:32]};  // divide.hpp:73
  wire divide_push_2139 = divide_v13 & divide_en13 & xor_2050_s13;  // divide.hpp:70
  wire divide_push_2140 = divide_v13 & divide_en13 & and_2092;  // divide.hpp:71
  assign divide_en0 = ~(divide_v0 & ((~m_o_beat_room) | (~m_trace_beat_room)));
  assign divide_en1 = 1'd1;
  assign divide_en2 = 1'd1;
  assign divide_en3 = 1'd1;
  assign divide_en4 = 1'd1;
  assign divide_en5 = 1'd1;
  assign divide_en6 = 1'd1;
  assign divide_en7 = 1'd1;
  assign divide_en8 = 1'd1;
  assign divide_en9 = 1'd1;
  assign divide_en10 = 1'd1;
  assign divide_en11 = 1'd1;
  assign divide_en12 = 1'd1;
  assign divide_en13 = 1'd1;
  wire divide_issue = divide_run;
  wire divide_leave = xor_2095;
  assign divide_v0 = divide_issue & ~divide_leave;
  reg divide_busy;
  always @(posedge ap_clk) divide_busy <= divide_start | divide_run | divide_v1 | divide_v2 | divide_v3 | divide_v4 | divide_v5 | divide_v6 | divide_v7 | divide_v8 | divide_v9 | divide_v10 | divide_v11 | divide_v12 | divide_v13;
  always @(posedge ap_clk) begin
    if (divide_issue & divide_leave) divide_run <= 1'b0;
    if (divide_start) divide_run <= 1'b1;
    divide_v1 <= divide_v0 & divide_en0;
    divide_v2 <= divide_v1;
    divide_v3 <= divide_v2;
    divide_v4 <= divide_v3;
    divide_v5 <= divide_v4;
    divide_v6 <= divide_v5;
    divide_v7 <= divide_v6;
    divide_v8 <= divide_v7;
    divide_v9 <= divide_v8;
    divide_v10 <= divide_v9;
    divide_v11 <= divide_v10;
    divide_v12 <= divide_v11;
    divide_v13 <= divide_v12;
    if (rst) begin divide_run <= 1'b0; divide_v1 <= 1'b0; divide_v2 <= 1'b0; divide_v3 <= 1'b0; divide_v4 <= 1'b0; divide_v5 <= 1'b0; divide_v6 <= 1'b0; divide_v7 <= 1'b0; divide_v8 <= 1'b0; divide_v9 <= 1'b0; divide_v10 <= 1'b0; divide_v11 <= 1'b0; divide_v12 <= 1'b0; divide_v13 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (divide_v13 & divide_en13) values_136 <= or_2098;
    if (divide_v4 & divide_en4) next_137 <= zeros_2110;
    if (divide_v5 & divide_en5) next_1_138 <= next_1_2112;
    if (divide_v5 & divide_en5) next_2_139 <= next_2_2119;
    if (divide_v5 & divide_en5) next_3_140 <= next_3_2123;
    if (divide_v0 & divide_en0) step_141 <= step_2125;
    if (divide_v5 & divide_en5) reciprocal_142 <= reciprocal_2126;
    if (divide_v0 & divide_en0) i_143 <= i_2127;
    if (divide_v0 & divide_en0) head_144 <= head_2129;
    if (divide_v4 & divide_en4) zeros_145 <= zeros_2130;
    if (line_56_2_done) values_136 <= 96'd0;
    if (line_56_2_done) next_137 <= 4'd0;
    if (line_56_2_done) next_1_138 <= 32'd0;
    if (line_56_2_done) next_2_139 <= 32'd0;
    if (line_56_2_done) next_3_140 <= 31'd0;
    if (line_56_2_done) step_141 <= step_135;
    if (line_56_2_done) reciprocal_142 <= 18'd0;
    if (line_56_2_done) i_143 <= 11'd0;
    if (line_56_2_done) head_144 <= 4'd0;
    if (line_56_2_done) zeros_145 <= 4'd0;
  end

  // ---- hls/attention/attention.cpp:69: line_69_3, 1 stages
  wire [3:0] token_2142 = token_47 + 4'd1;  // attention.cpp:69
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
  always @(posedge ap_clk) begin
    if (line_69_3_v0 & line_69_3_en0) token_146 <= token_2142;
  end

  // ---- hls/attention/attention.cpp:33: line_33, 1 stages
  wire [4:0] select_2143 = common_5_20 ? mem_sticky : 5'd0;  // attention.cpp:82
  wire [4:0] sticky_2144 = select_2143 | flags_147;  // attention.cpp:82
  wire [31:0] add_2145 = mem_frames + 32'd1;  // attention.cpp:83
  wire [31:0] frames_2146 = common_5_20 ? add_2145 : 32'd1;  // attention.cpp:83
  wire [36:0] shl_2147 = {flags_147, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_2148 = shl_2147 | {32'd0, sticky_2144};  // stream_kernel.hpp:81
  wire [63:0] shl_2149 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_2150 = {27'd0, data_2148} | shl_2149;  // stream_kernel.hpp:84
  wire [127:0] shl_2151 = {frames_2146, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_2152 = {64'd0, or_2150} | shl_2151;  // stream_kernel.hpp:84
  wire [127:0] data_2153 = or_2152 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_33_load_2154 = line_33_v0 & line_33_en0;  // attention.cpp:82
  wire line_33_store_2155 = line_33_v0 & line_33_en0;  // attention.cpp:82
  wire line_33_load_2156 = line_33_v0 & line_33_en0;  // attention.cpp:83
  wire line_33_store_2157 = line_33_v0 & line_33_en0;  // attention.cpp:83
  wire line_33_push_2158 = line_33_v0 & line_33_en0;  // stream_kernel.hpp:85
  assign line_33_en0 = ~(line_33_v0 & ((~m_status_beat_ready)));
  wire line_33_issue = line_33_run;
  wire line_33_leave = 1'b0;
  assign line_33_v0 = line_33_issue;
  wire line_33_busy = line_33_run;
  always @(posedge ap_clk) begin
    if (line_33_issue & line_33_en0) line_33_run <= 1'b0;
    if (line_33_start) line_33_run <= 1'b1;
    if (rst) begin line_33_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_59_done_0) flags_147 <= {4'd0, flags_29};
    if (line_59_done_0) discard_q_148 <= discard_q_30;
    if (line_59_done_0) discard_kv_149 <= discard_q_30;
    if (line_45_done) flags_147 <= flags_44;
    if (line_45_done) discard_q_148 <= discard_q_45;
    if (line_45_done) discard_kv_149 <= discard_kv_46;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_2159 = more_150 ^ 1'd1;
  wire more_2160 = s_q_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_2161 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_q_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_2159;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_150 <= more_2160;
    if (line_33_done) more_150 <= discard_q_148;
  end

  // ---- hls/include/stream_kernel.hpp:69: line_69_4, 1 stages
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

  // ---- hls/include/stream_kernel.hpp:69: discard_2, pipelined loop, II=1, depth 1
  wire xor_2162 = more_151 ^ 1'd1;
  wire more_2163 = s_kv_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_2164 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_kv_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_2162;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_151 <= more_2163;
    if (line_69_4_done) more_151 <= discard_kv_149;
  end

  // ---- hls/attention/attention.cpp:33: line_33_2, 1 stages
  assign line_33_2_en0 = 1'd1;
  wire line_33_2_issue = line_33_2_run;
  wire line_33_2_leave = 1'b0;
  assign line_33_2_v0 = line_33_2_issue;
  wire line_33_2_busy = line_33_2_run;
  always @(posedge ap_clk) begin
    if (line_33_2_issue & line_33_2_en0) line_33_2_run <= 1'b0;
    if (line_33_2_start) line_33_2_run <= 1'b1;
    if (rst) begin line_33_2_run <= 1'b0; end
  end

  // ---- control
  assign line_56_done_0 = (state == LINE_56_S) & ~line_56_busy & line_56_21;
  assign line_56_done_1 = (state == LINE_56_S) & ~line_56_busy & ~line_56_21;
  assign line_113_done_0 = (state == LINE_113_S) & ~line_113_busy & line_113_22;
  assign line_113_done_1 = (state == LINE_113_S) & ~line_113_busy & ~line_113_22;
  assign line_0_done = (state == LINE_0_S) & ~line_0_busy;
  assign line_0_2_done_0 = (state == LINE_0_2_S) & ~line_0_2_busy & line_0_2_23;
  assign line_0_2_done_1 = (state == LINE_0_2_S) & ~line_0_2_busy & ~line_0_2_23;
  assign line_0_3_done_0 = (state == LINE_0_3_S) & ~line_0_3_busy & line_0_3_24;
  assign line_0_3_done_1 = (state == LINE_0_3_S) & ~line_0_3_busy & ~line_0_3_24;
  assign line_0_4_done_0 = (state == LINE_0_4_S) & ~line_0_4_busy & line_0_4_25;
  assign line_0_4_done_1 = (state == LINE_0_4_S) & ~line_0_4_busy & ~line_0_4_25;
  assign line_60_done_0 = (state == LINE_60_S) & ~line_60_busy & line_60_26;
  assign line_60_done_1 = (state == LINE_60_S) & ~line_60_busy & ~line_60_26;
  assign line_61_done = (state == LINE_61_S) & ~line_61_busy;
  assign line_59_done_0 = (state == LINE_59_S) & ~line_59_busy & cmd_9_28;
  assign line_59_done_1 = (state == LINE_59_S) & ~line_59_busy & ~cmd_9_28;
  assign line_11_done = (state == LINE_11_S) & ~line_11_busy;
  assign load_q_done = (state == LOAD_Q_S) & ~load_q_busy;
  assign line_67_done = (state == LINE_67_S) & ~line_67_busy;
  assign line_67_2_done_0 = (state == LINE_67_2_S) & ~line_67_2_busy & line_67_2_43;
  assign line_67_2_done_1 = (state == LINE_67_2_S) & ~line_67_2_busy & ~line_67_2_43;
  assign line_45_done = (state == LINE_45_S) & ~line_45_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign line_69_2_done_0 = (state == LINE_69_2_S) & ~line_69_2_busy & line_69_2_50;
  assign line_69_2_done_1 = (state == LINE_69_2_S) & ~line_69_2_busy & ~line_69_2_50;
  assign line_75_done = (state == LINE_75_S) & ~line_75_busy;
  assign line_70_done = (state == LINE_70_S) & ~line_70_busy;
  assign attend_done = (state == ATTEND_S) & ~attend_busy;
  assign line_56_2_done = (state == LINE_56_2_S) & ~line_56_2_busy;
  assign divide_done = (state == DIVIDE_S) & ~divide_busy;
  assign line_69_3_done = (state == LINE_69_3_S) & ~line_69_3_busy;
  assign line_33_done = (state == LINE_33_S) & ~line_33_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_4_done = (state == LINE_69_4_S) & ~line_69_4_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_33_2_done = (state == LINE_33_2_S) & ~line_33_2_busy;
  always @(posedge ap_clk) begin
    if (line_56_done_0) state <= LINE_113_S;
    if (line_56_done_1 | line_113_done_0 | line_0_3_done_1 | line_0_4_done_1 | line_60_done_0 | line_61_done) state <= LINE_59_S;
    if (line_113_done_1) state <= LINE_0_S;
    if (line_0_done) state <= LINE_0_2_S;
    if (line_0_2_done_0) state <= LINE_0_4_S;
    if (line_0_2_done_1) state <= LINE_0_3_S;
    if (line_0_3_done_0 | line_0_4_done_0) state <= LINE_60_S;
    if (line_60_done_1) state <= LINE_61_S;
    if (line_59_done_0 | line_45_done) state <= LINE_33_S;
    if (line_59_done_1) state <= LINE_11_S;
    if (line_11_done) state <= LOAD_Q_S;
    if (load_q_done) state <= LINE_67_S;
    if (line_67_done | line_75_done) state <= LINE_67_2_S;
    if (line_67_2_done_0) state <= LINE_69_S;
    if (line_67_2_done_1) state <= LINE_45_S;
    if (line_69_done | line_69_3_done) state <= LINE_69_2_S;
    if (line_69_2_done_0) state <= LINE_70_S;
    if (line_69_2_done_1) state <= LINE_75_S;
    if (line_70_done) state <= ATTEND_S;
    if (attend_done) state <= LINE_56_2_S;
    if (line_56_2_done) state <= DIVIDE_S;
    if (divide_done) state <= LINE_69_3_S;
    if (line_33_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_4_S;
    if (line_69_4_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_33_2_S;
    if (call_begin | line_33_2_done) state <= LINE_56_S;
    if (rst) state <= RESTART;
  end
  assign line_113_start = line_56_done_0;
  assign line_59_start = line_56_done_1 | line_113_done_0 | line_0_3_done_1 | line_0_4_done_1 | line_60_done_0 | line_61_done;
  assign line_0_start = line_113_done_1;
  assign line_0_2_start = line_0_done;
  assign line_0_4_start = line_0_2_done_0;
  assign line_0_3_start = line_0_2_done_1;
  assign line_60_start = line_0_3_done_0 | line_0_4_done_0;
  assign line_61_start = line_60_done_1;
  assign line_33_start = line_59_done_0 | line_45_done;
  assign line_11_start = line_59_done_1;
  assign load_q_start = line_11_done;
  assign line_67_start = load_q_done;
  assign line_67_2_start = line_67_done | line_75_done;
  assign line_69_start = line_67_2_done_0;
  assign line_45_start = line_67_2_done_1;
  assign line_69_2_start = line_69_done | line_69_3_done;
  assign line_70_start = line_69_2_done_0;
  assign line_75_start = line_69_2_done_1;
  assign attend_start = line_70_done;
  assign line_56_2_start = attend_done;
  assign divide_start = line_56_2_done;
  assign line_69_3_start = divide_done;
  assign discard_start = line_33_done;
  assign line_69_4_start = discard_done;
  assign discard_2_start = line_69_4_done;
  assign line_33_2_start = discard_2_done;
  assign line_56_start = call_begin | line_33_2_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_56_pop_167;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  attention_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_q: registered both ways
  wire s_q_beat_take = load_q_pop_208 | discard_pop_2161;
  wire s_q_unused = &{1'b0, s_q_TKEEP, s_q_TSTRB};
  attention_input #(.WIDTH(129)) s_q_slice (.clk(ap_clk), .rst(rst), .in_data({s_q_TLAST, s_q_TDATA}), .in_valid(s_q_TVALID), .in_ready(s_q_TREADY), .out_data(s_q_beat), .out_valid(s_q_beat_valid), .out_ready(s_q_beat_take));

  // s_kv: registered both ways
  wire s_kv_beat_take = attend_pop_1805 | discard_2_pop_2164;
  wire s_kv_unused = &{1'b0, s_kv_TKEEP, s_kv_TSTRB};
  attention_input #(.WIDTH(129)) s_kv_slice (.clk(ap_clk), .rst(rst), .in_data({s_kv_TLAST, s_kv_TDATA}), .in_valid(s_kv_TVALID), .in_ready(s_kv_TREADY), .out_data(s_kv_beat), .out_valid(s_kv_beat_valid), .out_ready(s_kv_beat_take));

  // m_o: 16 beats; 14 may still come when there is no more room
  assign m_o_TKEEP = 16'd65535;
  assign m_o_TSTRB = 16'd65535;
  wire m_o_beat_valid = divide_push_2139;
  wire [128:0] m_o_beat = {out_20_2090_s13, out_0_2086};
  attention_output #(.WIDTH(129), .ADDRESS(4), .ROOM(2)) m_o_fifo (.clk(ap_clk), .rst(rst), .in_data(m_o_beat), .in_valid(m_o_beat_valid), .in_ready(m_o_beat_ready), .room(m_o_beat_room), .out_data({m_o_TLAST, m_o_TDATA}), .out_valid(m_o_TVALID), .out_ready(m_o_TREADY));

  // m_trace: 16 beats; 14 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = divide_push_2140;
  wire [128:0] m_trace_beat = {out_20_2090_s13, out_0_2086};
  attention_output #(.WIDTH(129), .ADDRESS(4), .ROOM(2)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_33_push_2158;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_2153};
  attention_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/attention/attention.cpp:44: sticky
  always @(posedge ap_clk) begin
    if (line_33_store_2155) mem_sticky <= sticky_2144;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/attention/attention.cpp:44: frames
  always @(posedge ap_clk) begin
    if (line_33_store_2157) mem_frames <= frames_2146;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/attention/attention.cpp:47: acc_0
  wire mem_acc_0_write = attend_store_1871;
  wire [7:0] mem_acc_0_write_address = {1'd0, behind_127_s11};
  wire [58:0] mem_acc_0_write_data = more_361;
  wire mem_acc_0_read = attend_load_1870 | divide_load_2131;
  wire [7:0] mem_acc_0_read_address = attend_load_1870 ? or_358 : {1'd0, step_141_s2};
  wire mem_acc_0_advance = attend_v10 & attend_en10 | divide_v3 & divide_en3;
  attention_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .advance(mem_acc_0_advance), .q2(mem_acc_0_q2), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/attention/attention.cpp:47: acc_1
  wire mem_acc_1_write = attend_store_1882;
  wire [7:0] mem_acc_1_write_address = {1'd0, behind_127_s11};
  wire [58:0] mem_acc_1_write_data = more_450;
  wire mem_acc_1_read = attend_load_1881 | divide_load_2132;
  wire [7:0] mem_acc_1_read_address = attend_load_1881 ? or_358 : {1'd0, step_141_s2};
  wire mem_acc_1_advance = attend_v10 & attend_en10 | divide_v3 & divide_en3;
  attention_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .advance(mem_acc_1_advance), .q2(mem_acc_1_q2), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/attention/attention.cpp:47: acc_2
  wire mem_acc_2_write = attend_store_1893;
  wire [7:0] mem_acc_2_write_address = {1'd0, behind_127_s11};
  wire [58:0] mem_acc_2_write_data = more_470;
  wire mem_acc_2_read = attend_load_1892 | divide_load_2133;
  wire [7:0] mem_acc_2_read_address = attend_load_1892 ? or_358 : {1'd0, step_141_s2};
  wire mem_acc_2_advance = attend_v10 & attend_en10 | divide_v3 & divide_en3;
  attention_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .advance(mem_acc_2_advance), .q2(mem_acc_2_q2), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/attention/attention.cpp:47: acc_3
  wire mem_acc_3_write = attend_store_1904;
  wire [7:0] mem_acc_3_write_address = {1'd0, behind_127_s11};
  wire [58:0] mem_acc_3_write_data = more_490;
  wire mem_acc_3_read = attend_load_1903 | divide_load_2134;
  wire [7:0] mem_acc_3_read_address = attend_load_1903 ? or_358 : {1'd0, step_141_s2};
  wire mem_acc_3_advance = attend_v10 & attend_en10 | divide_v3 & divide_en3;
  attention_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .advance(mem_acc_3_advance), .q2(mem_acc_3_q2), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));

  // hls/attention/attention.cpp:47: acc_4
  wire mem_acc_4_write = attend_store_1915;
  wire [7:0] mem_acc_4_write_address = {1'd0, behind_127_s11};
  wire [58:0] mem_acc_4_write_data = more_510;
  wire mem_acc_4_read = attend_load_1914 | divide_load_2135;
  wire [7:0] mem_acc_4_read_address = attend_load_1914 ? or_358 : {1'd0, step_141_s2};
  wire mem_acc_4_advance = attend_v10 & attend_en10 | divide_v3 & divide_en3;
  attention_mem_acc_4 mem_acc_4_ram (.clk(ap_clk), .read(mem_acc_4_read), .read_address(mem_acc_4_read_address), .q(mem_acc_4_q), .advance(mem_acc_4_advance), .q2(mem_acc_4_q2), .write(mem_acc_4_write), .write_address(mem_acc_4_write_address), .write_data(mem_acc_4_write_data));

  // hls/attention/attention.cpp:47: acc_5
  wire mem_acc_5_write = attend_store_1926;
  wire [7:0] mem_acc_5_write_address = {1'd0, behind_127_s11};
  wire [58:0] mem_acc_5_write_data = more_530;
  wire mem_acc_5_read = attend_load_1925 | divide_load_2136;
  wire [7:0] mem_acc_5_read_address = attend_load_1925 ? or_358 : {1'd0, step_141_s2};
  wire mem_acc_5_advance = attend_v10 & attend_en10 | divide_v3 & divide_en3;
  attention_mem_acc_5 mem_acc_5_ram (.clk(ap_clk), .read(mem_acc_5_read), .read_address(mem_acc_5_read_address), .q(mem_acc_5_q), .advance(mem_acc_5_advance), .q2(mem_acc_5_q2), .write(mem_acc_5_write), .write_address(mem_acc_5_write_address), .write_data(mem_acc_5_write_data));

  // hls/attention/attention.cpp:47: acc_6
  wire mem_acc_6_write = attend_store_1937;
  wire [7:0] mem_acc_6_write_address = {1'd0, behind_127_s11};
  wire [58:0] mem_acc_6_write_data = more_550;
  wire mem_acc_6_read = attend_load_1936 | divide_load_2137;
  wire [7:0] mem_acc_6_read_address = attend_load_1936 ? or_358 : {1'd0, step_141_s2};
  wire mem_acc_6_advance = attend_v10 & attend_en10 | divide_v3 & divide_en3;
  attention_mem_acc_6 mem_acc_6_ram (.clk(ap_clk), .read(mem_acc_6_read), .read_address(mem_acc_6_read_address), .q(mem_acc_6_q), .advance(mem_acc_6_advance), .q2(mem_acc_6_q2), .write(mem_acc_6_write), .write_address(mem_acc_6_write_address), .write_data(mem_acc_6_write_data));

  // hls/attention/attention.cpp:47: acc_7
  wire mem_acc_7_write = attend_store_1948;
  wire [7:0] mem_acc_7_write_address = {1'd0, behind_127_s11};
  wire [58:0] mem_acc_7_write_data = more_570;
  wire mem_acc_7_read = attend_load_1947 | divide_load_2138;
  wire [7:0] mem_acc_7_read_address = attend_load_1947 ? or_358 : {1'd0, step_141_s2};
  wire mem_acc_7_advance = attend_v10 & attend_en10 | divide_v3 & divide_en3;
  attention_mem_acc_7 mem_acc_7_ram (.clk(ap_clk), .read(mem_acc_7_read), .read_address(mem_acc_7_read_address), .q(mem_acc_7_q), .advance(mem_acc_7_advance), .q2(mem_acc_7_q2), .write(mem_acc_7_write), .write_address(mem_acc_7_write_address), .write_data(mem_acc_7_write_data));

  // hls/attention/softmax.hpp:28: kExp2
  wire mem_kExp2_write = 1'b0;
  wire [7:0] mem_kExp2_write_address = 8'd0;
  wire [24:0] mem_kExp2_write_data = 25'd0;
  wire mem_kExp2_read = attend_load_1972;
  wire [7:0] mem_kExp2_read_address = knot_628[15:8];
  wire mem_kExp2_advance = attend_v24 & attend_en24;
  attention_mem_kExp2 mem_kExp2_ram (.clk(ap_clk), .read(mem_kExp2_read), .read_address(mem_kExp2_read_address), .q(mem_kExp2_q), .advance(mem_kExp2_advance), .q2(mem_kExp2_q2), .write(mem_kExp2_write), .write_address(mem_kExp2_write_address), .write_data(mem_kExp2_write_data));

  // hls/attention/attend.hpp:124: factors_0
  wire mem_factors_0_write = attend_store_1978;
  wire [4:0] mem_factors_0_write_address = select_667_s31;
  wire [26:0] mem_factors_0_write_data = select_672;
  wire mem_factors_0_read = attend_load_1872;
  wire [4:0] mem_factors_0_read_address = select_364;
  attention_mem_factors_0 mem_factors_0_ram (.clk(ap_clk), .read(mem_factors_0_read), .read_address(mem_factors_0_read_address), .q(mem_factors_0_q), .write(mem_factors_0_write), .write_address(mem_factors_0_write_address), .write_data(mem_factors_0_write_data));

  // hls/attention/attend.hpp:124: factors_1
  wire mem_factors_1_write = attend_store_1986;
  wire [4:0] mem_factors_1_write_address = select_667_s31;
  wire [26:0] mem_factors_1_write_data = select_869;
  wire mem_factors_1_read = attend_load_1873;
  wire [4:0] mem_factors_1_read_address = select_364_s5;
  attention_mem_factors_1 mem_factors_1_ram (.clk(ap_clk), .read(mem_factors_1_read), .read_address(mem_factors_1_read_address), .q(mem_factors_1_q), .write(mem_factors_1_write), .write_address(mem_factors_1_write_address), .write_data(mem_factors_1_write_data));

  // hls/attention/attend.hpp:124: factors_2
  wire mem_factors_2_write = attend_store_1994;
  wire [4:0] mem_factors_2_write_address = select_667_s31;
  wire [26:0] mem_factors_2_write_data = select_987;
  wire mem_factors_2_read = attend_load_1874;
  wire [4:0] mem_factors_2_read_address = select_364_s6;
  attention_mem_factors_2 mem_factors_2_ram (.clk(ap_clk), .read(mem_factors_2_read), .read_address(mem_factors_2_read_address), .q(mem_factors_2_q), .write(mem_factors_2_write), .write_address(mem_factors_2_write_address), .write_data(mem_factors_2_write_data));

  // hls/attention/attend.hpp:124: factors_3
  wire mem_factors_3_write = attend_store_2002;
  wire [4:0] mem_factors_3_write_address = select_667_s31;
  wire [26:0] mem_factors_3_write_data = select_1055;
  wire mem_factors_3_read = attend_load_1875;
  wire [4:0] mem_factors_3_read_address = select_364_s7;
  attention_mem_factors_3 mem_factors_3_ram (.clk(ap_clk), .read(mem_factors_3_read), .read_address(mem_factors_3_read_address), .q(mem_factors_3_q), .write(mem_factors_3_write), .write_address(mem_factors_3_write_address), .write_data(mem_factors_3_write_data));

  // hls/attention/attend.hpp:124: factors_4
  wire mem_factors_4_write = attend_store_2010;
  wire [4:0] mem_factors_4_write_address = select_667_s31;
  wire [26:0] mem_factors_4_write_data = select_1123;
  wire mem_factors_4_read = attend_load_1876;
  wire [4:0] mem_factors_4_read_address = select_364;
  attention_mem_factors_4 mem_factors_4_ram (.clk(ap_clk), .read(mem_factors_4_read), .read_address(mem_factors_4_read_address), .q(mem_factors_4_q), .write(mem_factors_4_write), .write_address(mem_factors_4_write_address), .write_data(mem_factors_4_write_data));

  // hls/attention/attend.hpp:124: factors_5
  wire mem_factors_5_write = attend_store_2018;
  wire [4:0] mem_factors_5_write_address = select_667_s31;
  wire [26:0] mem_factors_5_write_data = select_1303;
  wire mem_factors_5_read = attend_load_1877;
  wire [4:0] mem_factors_5_read_address = select_364_s5;
  attention_mem_factors_5 mem_factors_5_ram (.clk(ap_clk), .read(mem_factors_5_read), .read_address(mem_factors_5_read_address), .q(mem_factors_5_q), .write(mem_factors_5_write), .write_address(mem_factors_5_write_address), .write_data(mem_factors_5_write_data));

  // hls/attention/attend.hpp:124: factors_6
  wire mem_factors_6_write = attend_store_2026;
  wire [4:0] mem_factors_6_write_address = select_667_s31;
  wire [26:0] mem_factors_6_write_data = select_1433;
  wire mem_factors_6_read = attend_load_1878;
  wire [4:0] mem_factors_6_read_address = select_364_s6;
  attention_mem_factors_6 mem_factors_6_ram (.clk(ap_clk), .read(mem_factors_6_read), .read_address(mem_factors_6_read_address), .q(mem_factors_6_q), .write(mem_factors_6_write), .write_address(mem_factors_6_write_address), .write_data(mem_factors_6_write_data));

  // hls/attention/attend.hpp:124: factors_7
  wire mem_factors_7_write = attend_store_2034;
  wire [4:0] mem_factors_7_write_address = select_667_s31;
  wire [26:0] mem_factors_7_write_data = select_1566;
  wire mem_factors_7_read = attend_load_1879;
  wire [4:0] mem_factors_7_read_address = select_364_s7;
  attention_mem_factors_7 mem_factors_7_ram (.clk(ap_clk), .read(mem_factors_7_read), .read_address(mem_factors_7_read_address), .q(mem_factors_7_q), .write(mem_factors_7_write), .write_address(mem_factors_7_write_address), .write_data(mem_factors_7_write_data));

  // hls/attention/attend.hpp:124: factors_8
  wire mem_factors_8_write = attend_store_1975;
  wire [4:0] mem_factors_8_write_address = select_667_s31;
  wire [26:0] mem_factors_8_write_data = select_672;
  wire mem_factors_8_read = attend_load_1883;
  wire [4:0] mem_factors_8_read_address = select_364;
  attention_mem_factors_8 mem_factors_8_ram (.clk(ap_clk), .read(mem_factors_8_read), .read_address(mem_factors_8_read_address), .q(mem_factors_8_q), .write(mem_factors_8_write), .write_address(mem_factors_8_write_address), .write_data(mem_factors_8_write_data));

  // hls/attention/attend.hpp:124: factors_9
  wire mem_factors_9_write = attend_store_1983;
  wire [4:0] mem_factors_9_write_address = select_667_s31;
  wire [26:0] mem_factors_9_write_data = select_869;
  wire mem_factors_9_read = attend_load_1884;
  wire [4:0] mem_factors_9_read_address = select_364_s5;
  attention_mem_factors_9 mem_factors_9_ram (.clk(ap_clk), .read(mem_factors_9_read), .read_address(mem_factors_9_read_address), .q(mem_factors_9_q), .write(mem_factors_9_write), .write_address(mem_factors_9_write_address), .write_data(mem_factors_9_write_data));

  // hls/attention/attend.hpp:124: factors_10
  wire mem_factors_10_write = attend_store_1991;
  wire [4:0] mem_factors_10_write_address = select_667_s31;
  wire [26:0] mem_factors_10_write_data = select_987;
  wire mem_factors_10_read = attend_load_1885;
  wire [4:0] mem_factors_10_read_address = select_364_s6;
  attention_mem_factors_10 mem_factors_10_ram (.clk(ap_clk), .read(mem_factors_10_read), .read_address(mem_factors_10_read_address), .q(mem_factors_10_q), .write(mem_factors_10_write), .write_address(mem_factors_10_write_address), .write_data(mem_factors_10_write_data));

  // hls/attention/attend.hpp:124: factors_11
  wire mem_factors_11_write = attend_store_1999;
  wire [4:0] mem_factors_11_write_address = select_667_s31;
  wire [26:0] mem_factors_11_write_data = select_1055;
  wire mem_factors_11_read = attend_load_1886;
  wire [4:0] mem_factors_11_read_address = select_364_s7;
  attention_mem_factors_11 mem_factors_11_ram (.clk(ap_clk), .read(mem_factors_11_read), .read_address(mem_factors_11_read_address), .q(mem_factors_11_q), .write(mem_factors_11_write), .write_address(mem_factors_11_write_address), .write_data(mem_factors_11_write_data));

  // hls/attention/attend.hpp:124: factors_12
  wire mem_factors_12_write = attend_store_2007;
  wire [4:0] mem_factors_12_write_address = select_667_s31;
  wire [26:0] mem_factors_12_write_data = select_1123;
  wire mem_factors_12_read = attend_load_1887;
  wire [4:0] mem_factors_12_read_address = select_364;
  attention_mem_factors_12 mem_factors_12_ram (.clk(ap_clk), .read(mem_factors_12_read), .read_address(mem_factors_12_read_address), .q(mem_factors_12_q), .write(mem_factors_12_write), .write_address(mem_factors_12_write_address), .write_data(mem_factors_12_write_data));

  // hls/attention/attend.hpp:124: factors_13
  wire mem_factors_13_write = attend_store_2015;
  wire [4:0] mem_factors_13_write_address = select_667_s31;
  wire [26:0] mem_factors_13_write_data = select_1303;
  wire mem_factors_13_read = attend_load_1888;
  wire [4:0] mem_factors_13_read_address = select_364_s5;
  attention_mem_factors_13 mem_factors_13_ram (.clk(ap_clk), .read(mem_factors_13_read), .read_address(mem_factors_13_read_address), .q(mem_factors_13_q), .write(mem_factors_13_write), .write_address(mem_factors_13_write_address), .write_data(mem_factors_13_write_data));

  // hls/attention/attend.hpp:124: factors_14
  wire mem_factors_14_write = attend_store_2023;
  wire [4:0] mem_factors_14_write_address = select_667_s31;
  wire [26:0] mem_factors_14_write_data = select_1433;
  wire mem_factors_14_read = attend_load_1889;
  wire [4:0] mem_factors_14_read_address = select_364_s6;
  attention_mem_factors_14 mem_factors_14_ram (.clk(ap_clk), .read(mem_factors_14_read), .read_address(mem_factors_14_read_address), .q(mem_factors_14_q), .write(mem_factors_14_write), .write_address(mem_factors_14_write_address), .write_data(mem_factors_14_write_data));

  // hls/attention/attend.hpp:124: factors_15
  wire mem_factors_15_write = attend_store_2031;
  wire [4:0] mem_factors_15_write_address = select_667_s31;
  wire [26:0] mem_factors_15_write_data = select_1566;
  wire mem_factors_15_read = attend_load_1890;
  wire [4:0] mem_factors_15_read_address = select_364_s7;
  attention_mem_factors_15 mem_factors_15_ram (.clk(ap_clk), .read(mem_factors_15_read), .read_address(mem_factors_15_read_address), .q(mem_factors_15_q), .write(mem_factors_15_write), .write_address(mem_factors_15_write_address), .write_data(mem_factors_15_write_data));

  // hls/attention/attend.hpp:124: factors_16
  wire mem_factors_16_write = attend_store_1976;
  wire [4:0] mem_factors_16_write_address = select_667_s31;
  wire [26:0] mem_factors_16_write_data = select_672;
  wire mem_factors_16_read = attend_load_1894;
  wire [4:0] mem_factors_16_read_address = select_364;
  attention_mem_factors_16 mem_factors_16_ram (.clk(ap_clk), .read(mem_factors_16_read), .read_address(mem_factors_16_read_address), .q(mem_factors_16_q), .write(mem_factors_16_write), .write_address(mem_factors_16_write_address), .write_data(mem_factors_16_write_data));

  // hls/attention/attend.hpp:124: factors_17
  wire mem_factors_17_write = attend_store_1984;
  wire [4:0] mem_factors_17_write_address = select_667_s31;
  wire [26:0] mem_factors_17_write_data = select_869;
  wire mem_factors_17_read = attend_load_1895;
  wire [4:0] mem_factors_17_read_address = select_364_s5;
  attention_mem_factors_17 mem_factors_17_ram (.clk(ap_clk), .read(mem_factors_17_read), .read_address(mem_factors_17_read_address), .q(mem_factors_17_q), .write(mem_factors_17_write), .write_address(mem_factors_17_write_address), .write_data(mem_factors_17_write_data));

  // hls/attention/attend.hpp:124: factors_18
  wire mem_factors_18_write = attend_store_1992;
  wire [4:0] mem_factors_18_write_address = select_667_s31;
  wire [26:0] mem_factors_18_write_data = select_987;
  wire mem_factors_18_read = attend_load_1896;
  wire [4:0] mem_factors_18_read_address = select_364_s6;
  attention_mem_factors_18 mem_factors_18_ram (.clk(ap_clk), .read(mem_factors_18_read), .read_address(mem_factors_18_read_address), .q(mem_factors_18_q), .write(mem_factors_18_write), .write_address(mem_factors_18_write_address), .write_data(mem_factors_18_write_data));

  // hls/attention/attend.hpp:124: factors_19
  wire mem_factors_19_write = attend_store_2000;
  wire [4:0] mem_factors_19_write_address = select_667_s31;
  wire [26:0] mem_factors_19_write_data = select_1055;
  wire mem_factors_19_read = attend_load_1897;
  wire [4:0] mem_factors_19_read_address = select_364_s7;
  attention_mem_factors_19 mem_factors_19_ram (.clk(ap_clk), .read(mem_factors_19_read), .read_address(mem_factors_19_read_address), .q(mem_factors_19_q), .write(mem_factors_19_write), .write_address(mem_factors_19_write_address), .write_data(mem_factors_19_write_data));

  // hls/attention/attend.hpp:124: factors_20
  wire mem_factors_20_write = attend_store_2008;
  wire [4:0] mem_factors_20_write_address = select_667_s31;
  wire [26:0] mem_factors_20_write_data = select_1123;
  wire mem_factors_20_read = attend_load_1898;
  wire [4:0] mem_factors_20_read_address = select_364;
  attention_mem_factors_20 mem_factors_20_ram (.clk(ap_clk), .read(mem_factors_20_read), .read_address(mem_factors_20_read_address), .q(mem_factors_20_q), .write(mem_factors_20_write), .write_address(mem_factors_20_write_address), .write_data(mem_factors_20_write_data));

  // hls/attention/attend.hpp:124: factors_21
  wire mem_factors_21_write = attend_store_2016;
  wire [4:0] mem_factors_21_write_address = select_667_s31;
  wire [26:0] mem_factors_21_write_data = select_1303;
  wire mem_factors_21_read = attend_load_1899;
  wire [4:0] mem_factors_21_read_address = select_364_s5;
  attention_mem_factors_21 mem_factors_21_ram (.clk(ap_clk), .read(mem_factors_21_read), .read_address(mem_factors_21_read_address), .q(mem_factors_21_q), .write(mem_factors_21_write), .write_address(mem_factors_21_write_address), .write_data(mem_factors_21_write_data));

  // hls/attention/attend.hpp:124: factors_22
  wire mem_factors_22_write = attend_store_2024;
  wire [4:0] mem_factors_22_write_address = select_667_s31;
  wire [26:0] mem_factors_22_write_data = select_1433;
  wire mem_factors_22_read = attend_load_1900;
  wire [4:0] mem_factors_22_read_address = select_364_s6;
  attention_mem_factors_22 mem_factors_22_ram (.clk(ap_clk), .read(mem_factors_22_read), .read_address(mem_factors_22_read_address), .q(mem_factors_22_q), .write(mem_factors_22_write), .write_address(mem_factors_22_write_address), .write_data(mem_factors_22_write_data));

  // hls/attention/attend.hpp:124: factors_23
  wire mem_factors_23_write = attend_store_2032;
  wire [4:0] mem_factors_23_write_address = select_667_s31;
  wire [26:0] mem_factors_23_write_data = select_1566;
  wire mem_factors_23_read = attend_load_1901;
  wire [4:0] mem_factors_23_read_address = select_364_s7;
  attention_mem_factors_23 mem_factors_23_ram (.clk(ap_clk), .read(mem_factors_23_read), .read_address(mem_factors_23_read_address), .q(mem_factors_23_q), .write(mem_factors_23_write), .write_address(mem_factors_23_write_address), .write_data(mem_factors_23_write_data));

  // hls/attention/attend.hpp:124: factors_24
  wire mem_factors_24_write = attend_store_1977;
  wire [4:0] mem_factors_24_write_address = select_667_s31;
  wire [26:0] mem_factors_24_write_data = select_672;
  wire mem_factors_24_read = attend_load_1905;
  wire [4:0] mem_factors_24_read_address = select_364;
  attention_mem_factors_24 mem_factors_24_ram (.clk(ap_clk), .read(mem_factors_24_read), .read_address(mem_factors_24_read_address), .q(mem_factors_24_q), .write(mem_factors_24_write), .write_address(mem_factors_24_write_address), .write_data(mem_factors_24_write_data));

  // hls/attention/attend.hpp:124: factors_25
  wire mem_factors_25_write = attend_store_1985;
  wire [4:0] mem_factors_25_write_address = select_667_s31;
  wire [26:0] mem_factors_25_write_data = select_869;
  wire mem_factors_25_read = attend_load_1906;
  wire [4:0] mem_factors_25_read_address = select_364_s5;
  attention_mem_factors_25 mem_factors_25_ram (.clk(ap_clk), .read(mem_factors_25_read), .read_address(mem_factors_25_read_address), .q(mem_factors_25_q), .write(mem_factors_25_write), .write_address(mem_factors_25_write_address), .write_data(mem_factors_25_write_data));

  // hls/attention/attend.hpp:124: factors_26
  wire mem_factors_26_write = attend_store_1993;
  wire [4:0] mem_factors_26_write_address = select_667_s31;
  wire [26:0] mem_factors_26_write_data = select_987;
  wire mem_factors_26_read = attend_load_1907;
  wire [4:0] mem_factors_26_read_address = select_364_s6;
  attention_mem_factors_26 mem_factors_26_ram (.clk(ap_clk), .read(mem_factors_26_read), .read_address(mem_factors_26_read_address), .q(mem_factors_26_q), .write(mem_factors_26_write), .write_address(mem_factors_26_write_address), .write_data(mem_factors_26_write_data));

  // hls/attention/attend.hpp:124: factors_27
  wire mem_factors_27_write = attend_store_2001;
  wire [4:0] mem_factors_27_write_address = select_667_s31;
  wire [26:0] mem_factors_27_write_data = select_1055;
  wire mem_factors_27_read = attend_load_1908;
  wire [4:0] mem_factors_27_read_address = select_364_s7;
  attention_mem_factors_27 mem_factors_27_ram (.clk(ap_clk), .read(mem_factors_27_read), .read_address(mem_factors_27_read_address), .q(mem_factors_27_q), .write(mem_factors_27_write), .write_address(mem_factors_27_write_address), .write_data(mem_factors_27_write_data));

  // hls/attention/attend.hpp:124: factors_28
  wire mem_factors_28_write = attend_store_2009;
  wire [4:0] mem_factors_28_write_address = select_667_s31;
  wire [26:0] mem_factors_28_write_data = select_1123;
  wire mem_factors_28_read = attend_load_1909;
  wire [4:0] mem_factors_28_read_address = select_364;
  attention_mem_factors_28 mem_factors_28_ram (.clk(ap_clk), .read(mem_factors_28_read), .read_address(mem_factors_28_read_address), .q(mem_factors_28_q), .write(mem_factors_28_write), .write_address(mem_factors_28_write_address), .write_data(mem_factors_28_write_data));

  // hls/attention/attend.hpp:124: factors_29
  wire mem_factors_29_write = attend_store_2017;
  wire [4:0] mem_factors_29_write_address = select_667_s31;
  wire [26:0] mem_factors_29_write_data = select_1303;
  wire mem_factors_29_read = attend_load_1910;
  wire [4:0] mem_factors_29_read_address = select_364_s5;
  attention_mem_factors_29 mem_factors_29_ram (.clk(ap_clk), .read(mem_factors_29_read), .read_address(mem_factors_29_read_address), .q(mem_factors_29_q), .write(mem_factors_29_write), .write_address(mem_factors_29_write_address), .write_data(mem_factors_29_write_data));

  // hls/attention/attend.hpp:124: factors_30
  wire mem_factors_30_write = attend_store_2025;
  wire [4:0] mem_factors_30_write_address = select_667_s31;
  wire [26:0] mem_factors_30_write_data = select_1433;
  wire mem_factors_30_read = attend_load_1911;
  wire [4:0] mem_factors_30_read_address = select_364_s6;
  attention_mem_factors_30 mem_factors_30_ram (.clk(ap_clk), .read(mem_factors_30_read), .read_address(mem_factors_30_read_address), .q(mem_factors_30_q), .write(mem_factors_30_write), .write_address(mem_factors_30_write_address), .write_data(mem_factors_30_write_data));

  // hls/attention/attend.hpp:124: factors_31
  wire mem_factors_31_write = attend_store_2033;
  wire [4:0] mem_factors_31_write_address = select_667_s31;
  wire [26:0] mem_factors_31_write_data = select_1566;
  wire mem_factors_31_read = attend_load_1912;
  wire [4:0] mem_factors_31_read_address = select_364_s7;
  attention_mem_factors_31 mem_factors_31_ram (.clk(ap_clk), .read(mem_factors_31_read), .read_address(mem_factors_31_read_address), .q(mem_factors_31_q), .write(mem_factors_31_write), .write_address(mem_factors_31_write_address), .write_data(mem_factors_31_write_data));

  // hls/attention/attend.hpp:124: factors_32
  wire mem_factors_32_write = attend_store_1979;
  wire [4:0] mem_factors_32_write_address = select_667_s31;
  wire [26:0] mem_factors_32_write_data = select_672;
  wire mem_factors_32_read = attend_load_1916;
  wire [4:0] mem_factors_32_read_address = select_364;
  attention_mem_factors_32 mem_factors_32_ram (.clk(ap_clk), .read(mem_factors_32_read), .read_address(mem_factors_32_read_address), .q(mem_factors_32_q), .write(mem_factors_32_write), .write_address(mem_factors_32_write_address), .write_data(mem_factors_32_write_data));

  // hls/attention/attend.hpp:124: factors_33
  wire mem_factors_33_write = attend_store_1987;
  wire [4:0] mem_factors_33_write_address = select_667_s31;
  wire [26:0] mem_factors_33_write_data = select_869;
  wire mem_factors_33_read = attend_load_1917;
  wire [4:0] mem_factors_33_read_address = select_364_s5;
  attention_mem_factors_33 mem_factors_33_ram (.clk(ap_clk), .read(mem_factors_33_read), .read_address(mem_factors_33_read_address), .q(mem_factors_33_q), .write(mem_factors_33_write), .write_address(mem_factors_33_write_address), .write_data(mem_factors_33_write_data));

  // hls/attention/attend.hpp:124: factors_34
  wire mem_factors_34_write = attend_store_1995;
  wire [4:0] mem_factors_34_write_address = select_667_s31;
  wire [26:0] mem_factors_34_write_data = select_987;
  wire mem_factors_34_read = attend_load_1918;
  wire [4:0] mem_factors_34_read_address = select_364_s6;
  attention_mem_factors_34 mem_factors_34_ram (.clk(ap_clk), .read(mem_factors_34_read), .read_address(mem_factors_34_read_address), .q(mem_factors_34_q), .write(mem_factors_34_write), .write_address(mem_factors_34_write_address), .write_data(mem_factors_34_write_data));

  // hls/attention/attend.hpp:124: factors_35
  wire mem_factors_35_write = attend_store_2003;
  wire [4:0] mem_factors_35_write_address = select_667_s31;
  wire [26:0] mem_factors_35_write_data = select_1055;
  wire mem_factors_35_read = attend_load_1919;
  wire [4:0] mem_factors_35_read_address = select_364_s7;
  attention_mem_factors_35 mem_factors_35_ram (.clk(ap_clk), .read(mem_factors_35_read), .read_address(mem_factors_35_read_address), .q(mem_factors_35_q), .write(mem_factors_35_write), .write_address(mem_factors_35_write_address), .write_data(mem_factors_35_write_data));

  // hls/attention/attend.hpp:124: factors_36
  wire mem_factors_36_write = attend_store_2011;
  wire [4:0] mem_factors_36_write_address = select_667_s31;
  wire [26:0] mem_factors_36_write_data = select_1123;
  wire mem_factors_36_read = attend_load_1920;
  wire [4:0] mem_factors_36_read_address = select_364;
  attention_mem_factors_36 mem_factors_36_ram (.clk(ap_clk), .read(mem_factors_36_read), .read_address(mem_factors_36_read_address), .q(mem_factors_36_q), .write(mem_factors_36_write), .write_address(mem_factors_36_write_address), .write_data(mem_factors_36_write_data));

  // hls/attention/attend.hpp:124: factors_37
  wire mem_factors_37_write = attend_store_2019;
  wire [4:0] mem_factors_37_write_address = select_667_s31;
  wire [26:0] mem_factors_37_write_data = select_1303;
  wire mem_factors_37_read = attend_load_1921;
  wire [4:0] mem_factors_37_read_address = select_364_s5;
  attention_mem_factors_37 mem_factors_37_ram (.clk(ap_clk), .read(mem_factors_37_read), .read_address(mem_factors_37_read_address), .q(mem_factors_37_q), .write(mem_factors_37_write), .write_address(mem_factors_37_write_address), .write_data(mem_factors_37_write_data));

  // hls/attention/attend.hpp:124: factors_38
  wire mem_factors_38_write = attend_store_2027;
  wire [4:0] mem_factors_38_write_address = select_667_s31;
  wire [26:0] mem_factors_38_write_data = select_1433;
  wire mem_factors_38_read = attend_load_1922;
  wire [4:0] mem_factors_38_read_address = select_364_s6;
  attention_mem_factors_38 mem_factors_38_ram (.clk(ap_clk), .read(mem_factors_38_read), .read_address(mem_factors_38_read_address), .q(mem_factors_38_q), .write(mem_factors_38_write), .write_address(mem_factors_38_write_address), .write_data(mem_factors_38_write_data));

  // hls/attention/attend.hpp:124: factors_39
  wire mem_factors_39_write = attend_store_2035;
  wire [4:0] mem_factors_39_write_address = select_667_s31;
  wire [26:0] mem_factors_39_write_data = select_1566;
  wire mem_factors_39_read = attend_load_1923;
  wire [4:0] mem_factors_39_read_address = select_364_s7;
  attention_mem_factors_39 mem_factors_39_ram (.clk(ap_clk), .read(mem_factors_39_read), .read_address(mem_factors_39_read_address), .q(mem_factors_39_q), .write(mem_factors_39_write), .write_address(mem_factors_39_write_address), .write_data(mem_factors_39_write_data));

  // hls/attention/attend.hpp:124: factors_40
  wire mem_factors_40_write = attend_store_1980;
  wire [4:0] mem_factors_40_write_address = select_667_s31;
  wire [26:0] mem_factors_40_write_data = select_672;
  wire mem_factors_40_read = attend_load_1927;
  wire [4:0] mem_factors_40_read_address = select_364;
  attention_mem_factors_40 mem_factors_40_ram (.clk(ap_clk), .read(mem_factors_40_read), .read_address(mem_factors_40_read_address), .q(mem_factors_40_q), .write(mem_factors_40_write), .write_address(mem_factors_40_write_address), .write_data(mem_factors_40_write_data));

  // hls/attention/attend.hpp:124: factors_41
  wire mem_factors_41_write = attend_store_1988;
  wire [4:0] mem_factors_41_write_address = select_667_s31;
  wire [26:0] mem_factors_41_write_data = select_869;
  wire mem_factors_41_read = attend_load_1928;
  wire [4:0] mem_factors_41_read_address = select_364_s5;
  attention_mem_factors_41 mem_factors_41_ram (.clk(ap_clk), .read(mem_factors_41_read), .read_address(mem_factors_41_read_address), .q(mem_factors_41_q), .write(mem_factors_41_write), .write_address(mem_factors_41_write_address), .write_data(mem_factors_41_write_data));

  // hls/attention/attend.hpp:124: factors_42
  wire mem_factors_42_write = attend_store_1996;
  wire [4:0] mem_factors_42_write_address = select_667_s31;
  wire [26:0] mem_factors_42_write_data = select_987;
  wire mem_factors_42_read = attend_load_1929;
  wire [4:0] mem_factors_42_read_address = select_364_s6;
  attention_mem_factors_42 mem_factors_42_ram (.clk(ap_clk), .read(mem_factors_42_read), .read_address(mem_factors_42_read_address), .q(mem_factors_42_q), .write(mem_factors_42_write), .write_address(mem_factors_42_write_address), .write_data(mem_factors_42_write_data));

  // hls/attention/attend.hpp:124: factors_43
  wire mem_factors_43_write = attend_store_2004;
  wire [4:0] mem_factors_43_write_address = select_667_s31;
  wire [26:0] mem_factors_43_write_data = select_1055;
  wire mem_factors_43_read = attend_load_1930;
  wire [4:0] mem_factors_43_read_address = select_364_s7;
  attention_mem_factors_43 mem_factors_43_ram (.clk(ap_clk), .read(mem_factors_43_read), .read_address(mem_factors_43_read_address), .q(mem_factors_43_q), .write(mem_factors_43_write), .write_address(mem_factors_43_write_address), .write_data(mem_factors_43_write_data));

  // hls/attention/attend.hpp:124: factors_44
  wire mem_factors_44_write = attend_store_2012;
  wire [4:0] mem_factors_44_write_address = select_667_s31;
  wire [26:0] mem_factors_44_write_data = select_1123;
  wire mem_factors_44_read = attend_load_1931;
  wire [4:0] mem_factors_44_read_address = select_364;
  attention_mem_factors_44 mem_factors_44_ram (.clk(ap_clk), .read(mem_factors_44_read), .read_address(mem_factors_44_read_address), .q(mem_factors_44_q), .write(mem_factors_44_write), .write_address(mem_factors_44_write_address), .write_data(mem_factors_44_write_data));

  // hls/attention/attend.hpp:124: factors_45
  wire mem_factors_45_write = attend_store_2020;
  wire [4:0] mem_factors_45_write_address = select_667_s31;
  wire [26:0] mem_factors_45_write_data = select_1303;
  wire mem_factors_45_read = attend_load_1932;
  wire [4:0] mem_factors_45_read_address = select_364_s5;
  attention_mem_factors_45 mem_factors_45_ram (.clk(ap_clk), .read(mem_factors_45_read), .read_address(mem_factors_45_read_address), .q(mem_factors_45_q), .write(mem_factors_45_write), .write_address(mem_factors_45_write_address), .write_data(mem_factors_45_write_data));

  // hls/attention/attend.hpp:124: factors_46
  wire mem_factors_46_write = attend_store_2028;
  wire [4:0] mem_factors_46_write_address = select_667_s31;
  wire [26:0] mem_factors_46_write_data = select_1433;
  wire mem_factors_46_read = attend_load_1933;
  wire [4:0] mem_factors_46_read_address = select_364_s6;
  attention_mem_factors_46 mem_factors_46_ram (.clk(ap_clk), .read(mem_factors_46_read), .read_address(mem_factors_46_read_address), .q(mem_factors_46_q), .write(mem_factors_46_write), .write_address(mem_factors_46_write_address), .write_data(mem_factors_46_write_data));

  // hls/attention/attend.hpp:124: factors_47
  wire mem_factors_47_write = attend_store_2036;
  wire [4:0] mem_factors_47_write_address = select_667_s31;
  wire [26:0] mem_factors_47_write_data = select_1566;
  wire mem_factors_47_read = attend_load_1934;
  wire [4:0] mem_factors_47_read_address = select_364_s7;
  attention_mem_factors_47 mem_factors_47_ram (.clk(ap_clk), .read(mem_factors_47_read), .read_address(mem_factors_47_read_address), .q(mem_factors_47_q), .write(mem_factors_47_write), .write_address(mem_factors_47_write_address), .write_data(mem_factors_47_write_data));

  // hls/attention/attend.hpp:124: factors_48
  wire mem_factors_48_write = attend_store_1981;
  wire [4:0] mem_factors_48_write_address = select_667_s31;
  wire [26:0] mem_factors_48_write_data = select_672;
  wire mem_factors_48_read = attend_load_1938;
  wire [4:0] mem_factors_48_read_address = select_364;
  attention_mem_factors_48 mem_factors_48_ram (.clk(ap_clk), .read(mem_factors_48_read), .read_address(mem_factors_48_read_address), .q(mem_factors_48_q), .write(mem_factors_48_write), .write_address(mem_factors_48_write_address), .write_data(mem_factors_48_write_data));

  // hls/attention/attend.hpp:124: factors_49
  wire mem_factors_49_write = attend_store_1989;
  wire [4:0] mem_factors_49_write_address = select_667_s31;
  wire [26:0] mem_factors_49_write_data = select_869;
  wire mem_factors_49_read = attend_load_1939;
  wire [4:0] mem_factors_49_read_address = select_364_s5;
  attention_mem_factors_49 mem_factors_49_ram (.clk(ap_clk), .read(mem_factors_49_read), .read_address(mem_factors_49_read_address), .q(mem_factors_49_q), .write(mem_factors_49_write), .write_address(mem_factors_49_write_address), .write_data(mem_factors_49_write_data));

  // hls/attention/attend.hpp:124: factors_50
  wire mem_factors_50_write = attend_store_1997;
  wire [4:0] mem_factors_50_write_address = select_667_s31;
  wire [26:0] mem_factors_50_write_data = select_987;
  wire mem_factors_50_read = attend_load_1940;
  wire [4:0] mem_factors_50_read_address = select_364_s6;
  attention_mem_factors_50 mem_factors_50_ram (.clk(ap_clk), .read(mem_factors_50_read), .read_address(mem_factors_50_read_address), .q(mem_factors_50_q), .write(mem_factors_50_write), .write_address(mem_factors_50_write_address), .write_data(mem_factors_50_write_data));

  // hls/attention/attend.hpp:124: factors_51
  wire mem_factors_51_write = attend_store_2005;
  wire [4:0] mem_factors_51_write_address = select_667_s31;
  wire [26:0] mem_factors_51_write_data = select_1055;
  wire mem_factors_51_read = attend_load_1941;
  wire [4:0] mem_factors_51_read_address = select_364_s7;
  attention_mem_factors_51 mem_factors_51_ram (.clk(ap_clk), .read(mem_factors_51_read), .read_address(mem_factors_51_read_address), .q(mem_factors_51_q), .write(mem_factors_51_write), .write_address(mem_factors_51_write_address), .write_data(mem_factors_51_write_data));

  // hls/attention/attend.hpp:124: factors_52
  wire mem_factors_52_write = attend_store_2013;
  wire [4:0] mem_factors_52_write_address = select_667_s31;
  wire [26:0] mem_factors_52_write_data = select_1123;
  wire mem_factors_52_read = attend_load_1942;
  wire [4:0] mem_factors_52_read_address = select_364;
  attention_mem_factors_52 mem_factors_52_ram (.clk(ap_clk), .read(mem_factors_52_read), .read_address(mem_factors_52_read_address), .q(mem_factors_52_q), .write(mem_factors_52_write), .write_address(mem_factors_52_write_address), .write_data(mem_factors_52_write_data));

  // hls/attention/attend.hpp:124: factors_53
  wire mem_factors_53_write = attend_store_2021;
  wire [4:0] mem_factors_53_write_address = select_667_s31;
  wire [26:0] mem_factors_53_write_data = select_1303;
  wire mem_factors_53_read = attend_load_1943;
  wire [4:0] mem_factors_53_read_address = select_364_s5;
  attention_mem_factors_53 mem_factors_53_ram (.clk(ap_clk), .read(mem_factors_53_read), .read_address(mem_factors_53_read_address), .q(mem_factors_53_q), .write(mem_factors_53_write), .write_address(mem_factors_53_write_address), .write_data(mem_factors_53_write_data));

  // hls/attention/attend.hpp:124: factors_54
  wire mem_factors_54_write = attend_store_2029;
  wire [4:0] mem_factors_54_write_address = select_667_s31;
  wire [26:0] mem_factors_54_write_data = select_1433;
  wire mem_factors_54_read = attend_load_1944;
  wire [4:0] mem_factors_54_read_address = select_364_s6;
  attention_mem_factors_54 mem_factors_54_ram (.clk(ap_clk), .read(mem_factors_54_read), .read_address(mem_factors_54_read_address), .q(mem_factors_54_q), .write(mem_factors_54_write), .write_address(mem_factors_54_write_address), .write_data(mem_factors_54_write_data));

  // hls/attention/attend.hpp:124: factors_55
  wire mem_factors_55_write = attend_store_2037;
  wire [4:0] mem_factors_55_write_address = select_667_s31;
  wire [26:0] mem_factors_55_write_data = select_1566;
  wire mem_factors_55_read = attend_load_1945;
  wire [4:0] mem_factors_55_read_address = select_364_s7;
  attention_mem_factors_55 mem_factors_55_ram (.clk(ap_clk), .read(mem_factors_55_read), .read_address(mem_factors_55_read_address), .q(mem_factors_55_q), .write(mem_factors_55_write), .write_address(mem_factors_55_write_address), .write_data(mem_factors_55_write_data));

  // hls/attention/attend.hpp:124: factors_56
  wire mem_factors_56_write = attend_store_1982;
  wire [4:0] mem_factors_56_write_address = select_667_s31;
  wire [26:0] mem_factors_56_write_data = select_672;
  wire mem_factors_56_read = attend_load_1949;
  wire [4:0] mem_factors_56_read_address = select_364;
  attention_mem_factors_56 mem_factors_56_ram (.clk(ap_clk), .read(mem_factors_56_read), .read_address(mem_factors_56_read_address), .q(mem_factors_56_q), .write(mem_factors_56_write), .write_address(mem_factors_56_write_address), .write_data(mem_factors_56_write_data));

  // hls/attention/attend.hpp:124: factors_57
  wire mem_factors_57_write = attend_store_1990;
  wire [4:0] mem_factors_57_write_address = select_667_s31;
  wire [26:0] mem_factors_57_write_data = select_869;
  wire mem_factors_57_read = attend_load_1950;
  wire [4:0] mem_factors_57_read_address = select_364_s5;
  attention_mem_factors_57 mem_factors_57_ram (.clk(ap_clk), .read(mem_factors_57_read), .read_address(mem_factors_57_read_address), .q(mem_factors_57_q), .write(mem_factors_57_write), .write_address(mem_factors_57_write_address), .write_data(mem_factors_57_write_data));

  // hls/attention/attend.hpp:124: factors_58
  wire mem_factors_58_write = attend_store_1998;
  wire [4:0] mem_factors_58_write_address = select_667_s31;
  wire [26:0] mem_factors_58_write_data = select_987;
  wire mem_factors_58_read = attend_load_1951;
  wire [4:0] mem_factors_58_read_address = select_364_s6;
  attention_mem_factors_58 mem_factors_58_ram (.clk(ap_clk), .read(mem_factors_58_read), .read_address(mem_factors_58_read_address), .q(mem_factors_58_q), .write(mem_factors_58_write), .write_address(mem_factors_58_write_address), .write_data(mem_factors_58_write_data));

  // hls/attention/attend.hpp:124: factors_59
  wire mem_factors_59_write = attend_store_2006;
  wire [4:0] mem_factors_59_write_address = select_667_s31;
  wire [26:0] mem_factors_59_write_data = select_1055;
  wire mem_factors_59_read = attend_load_1952;
  wire [4:0] mem_factors_59_read_address = select_364_s7;
  attention_mem_factors_59 mem_factors_59_ram (.clk(ap_clk), .read(mem_factors_59_read), .read_address(mem_factors_59_read_address), .q(mem_factors_59_q), .write(mem_factors_59_write), .write_address(mem_factors_59_write_address), .write_data(mem_factors_59_write_data));

  // hls/attention/attend.hpp:124: factors_60
  wire mem_factors_60_write = attend_store_2014;
  wire [4:0] mem_factors_60_write_address = select_667_s31;
  wire [26:0] mem_factors_60_write_data = select_1123;
  wire mem_factors_60_read = attend_load_1953;
  wire [4:0] mem_factors_60_read_address = select_364;
  attention_mem_factors_60 mem_factors_60_ram (.clk(ap_clk), .read(mem_factors_60_read), .read_address(mem_factors_60_read_address), .q(mem_factors_60_q), .write(mem_factors_60_write), .write_address(mem_factors_60_write_address), .write_data(mem_factors_60_write_data));

  // hls/attention/attend.hpp:124: factors_61
  wire mem_factors_61_write = attend_store_2022;
  wire [4:0] mem_factors_61_write_address = select_667_s31;
  wire [26:0] mem_factors_61_write_data = select_1303;
  wire mem_factors_61_read = attend_load_1954;
  wire [4:0] mem_factors_61_read_address = select_364_s5;
  attention_mem_factors_61 mem_factors_61_ram (.clk(ap_clk), .read(mem_factors_61_read), .read_address(mem_factors_61_read_address), .q(mem_factors_61_q), .write(mem_factors_61_write), .write_address(mem_factors_61_write_address), .write_data(mem_factors_61_write_data));

  // hls/attention/attend.hpp:124: factors_62
  wire mem_factors_62_write = attend_store_2030;
  wire [4:0] mem_factors_62_write_address = select_667_s31;
  wire [26:0] mem_factors_62_write_data = select_1433;
  wire mem_factors_62_read = attend_load_1955;
  wire [4:0] mem_factors_62_read_address = select_364_s6;
  attention_mem_factors_62 mem_factors_62_ram (.clk(ap_clk), .read(mem_factors_62_read), .read_address(mem_factors_62_read_address), .q(mem_factors_62_q), .write(mem_factors_62_write), .write_address(mem_factors_62_write_address), .write_data(mem_factors_62_write_data));

  // hls/attention/attend.hpp:124: factors_63
  wire mem_factors_63_write = attend_store_2038;
  wire [4:0] mem_factors_63_write_address = select_667_s31;
  wire [26:0] mem_factors_63_write_data = select_1566;
  wire mem_factors_63_read = attend_load_1956;
  wire [4:0] mem_factors_63_read_address = select_364_s7;
  attention_mem_factors_63 mem_factors_63_ram (.clk(ap_clk), .read(mem_factors_63_read), .read_address(mem_factors_63_read_address), .q(mem_factors_63_q), .write(mem_factors_63_write), .write_address(mem_factors_63_write_address), .write_data(mem_factors_63_write_data));

  // hls/attention/attend.hpp:125: held_0
  wire mem_held_0_write = attend_store_1806;
  wire [5:0] mem_held_0_write_address = or_281;
  wire [31:0] mem_held_0_write_data = word_305;
  wire mem_held_0_read = attend_load_1838;
  wire [5:0] mem_held_0_read_address = or_355;
  wire mem_held_0_advance = attend_v3 & attend_en3;
  attention_mem_held_0 mem_held_0_ram (.clk(ap_clk), .read(mem_held_0_read), .read_address(mem_held_0_read_address), .q(mem_held_0_q), .advance(mem_held_0_advance), .q2(mem_held_0_q2), .write(mem_held_0_write), .write_address(mem_held_0_write_address), .write_data(mem_held_0_write_data));

  // hls/attention/attend.hpp:125: held_1
  wire mem_held_1_write = attend_store_1814;
  wire [5:0] mem_held_1_write_address = or_281;
  wire [31:0] mem_held_1_write_data = word_335;
  wire mem_held_1_read = attend_load_1839;
  wire [5:0] mem_held_1_read_address = or_355;
  wire mem_held_1_advance = attend_v3 & attend_en3;
  attention_mem_held_1 mem_held_1_ram (.clk(ap_clk), .read(mem_held_1_read), .read_address(mem_held_1_read_address), .q(mem_held_1_q), .advance(mem_held_1_advance), .q2(mem_held_1_q2), .write(mem_held_1_write), .write_address(mem_held_1_write_address), .write_data(mem_held_1_write_data));

  // hls/attention/attend.hpp:125: held_2
  wire mem_held_2_write = attend_store_1822;
  wire [5:0] mem_held_2_write_address = or_281;
  wire [31:0] mem_held_2_write_data = word_344;
  wire mem_held_2_read = attend_load_1840;
  wire [5:0] mem_held_2_read_address = or_355;
  wire mem_held_2_advance = attend_v3 & attend_en3;
  attention_mem_held_2 mem_held_2_ram (.clk(ap_clk), .read(mem_held_2_read), .read_address(mem_held_2_read_address), .q(mem_held_2_q), .advance(mem_held_2_advance), .q2(mem_held_2_q2), .write(mem_held_2_write), .write_address(mem_held_2_write_address), .write_data(mem_held_2_write_data));

  // hls/attention/attend.hpp:125: held_3
  wire mem_held_3_write = attend_store_1830;
  wire [5:0] mem_held_3_write_address = or_281;
  wire [31:0] mem_held_3_write_data = word_353;
  wire mem_held_3_read = attend_load_1841;
  wire [5:0] mem_held_3_read_address = or_355;
  wire mem_held_3_advance = attend_v3 & attend_en3;
  attention_mem_held_3 mem_held_3_ram (.clk(ap_clk), .read(mem_held_3_read), .read_address(mem_held_3_read_address), .q(mem_held_3_q), .advance(mem_held_3_advance), .q2(mem_held_3_q2), .write(mem_held_3_write), .write_address(mem_held_3_write_address), .write_data(mem_held_3_write_data));

  // hls/attention/attend.hpp:125: held_4
  wire mem_held_4_write = attend_store_1807;
  wire [5:0] mem_held_4_write_address = or_281;
  wire [31:0] mem_held_4_write_data = word_305;
  wire mem_held_4_read = attend_load_1842;
  wire [5:0] mem_held_4_read_address = or_355;
  wire mem_held_4_advance = attend_v3 & attend_en3;
  attention_mem_held_4 mem_held_4_ram (.clk(ap_clk), .read(mem_held_4_read), .read_address(mem_held_4_read_address), .q(mem_held_4_q), .advance(mem_held_4_advance), .q2(mem_held_4_q2), .write(mem_held_4_write), .write_address(mem_held_4_write_address), .write_data(mem_held_4_write_data));

  // hls/attention/attend.hpp:125: held_5
  wire mem_held_5_write = attend_store_1815;
  wire [5:0] mem_held_5_write_address = or_281;
  wire [31:0] mem_held_5_write_data = word_335;
  wire mem_held_5_read = attend_load_1843;
  wire [5:0] mem_held_5_read_address = or_355;
  wire mem_held_5_advance = attend_v3 & attend_en3;
  attention_mem_held_5 mem_held_5_ram (.clk(ap_clk), .read(mem_held_5_read), .read_address(mem_held_5_read_address), .q(mem_held_5_q), .advance(mem_held_5_advance), .q2(mem_held_5_q2), .write(mem_held_5_write), .write_address(mem_held_5_write_address), .write_data(mem_held_5_write_data));

  // hls/attention/attend.hpp:125: held_6
  wire mem_held_6_write = attend_store_1823;
  wire [5:0] mem_held_6_write_address = or_281;
  wire [31:0] mem_held_6_write_data = word_344;
  wire mem_held_6_read = attend_load_1844;
  wire [5:0] mem_held_6_read_address = or_355;
  wire mem_held_6_advance = attend_v3 & attend_en3;
  attention_mem_held_6 mem_held_6_ram (.clk(ap_clk), .read(mem_held_6_read), .read_address(mem_held_6_read_address), .q(mem_held_6_q), .advance(mem_held_6_advance), .q2(mem_held_6_q2), .write(mem_held_6_write), .write_address(mem_held_6_write_address), .write_data(mem_held_6_write_data));

  // hls/attention/attend.hpp:125: held_7
  wire mem_held_7_write = attend_store_1831;
  wire [5:0] mem_held_7_write_address = or_281;
  wire [31:0] mem_held_7_write_data = word_353;
  wire mem_held_7_read = attend_load_1845;
  wire [5:0] mem_held_7_read_address = or_355;
  wire mem_held_7_advance = attend_v3 & attend_en3;
  attention_mem_held_7 mem_held_7_ram (.clk(ap_clk), .read(mem_held_7_read), .read_address(mem_held_7_read_address), .q(mem_held_7_q), .advance(mem_held_7_advance), .q2(mem_held_7_q2), .write(mem_held_7_write), .write_address(mem_held_7_write_address), .write_data(mem_held_7_write_data));

  // hls/attention/attend.hpp:125: held_8
  wire mem_held_8_write = attend_store_1808;
  wire [5:0] mem_held_8_write_address = or_281;
  wire [31:0] mem_held_8_write_data = word_305;
  wire mem_held_8_read = attend_load_1846;
  wire [5:0] mem_held_8_read_address = or_355;
  wire mem_held_8_advance = attend_v3 & attend_en3;
  attention_mem_held_8 mem_held_8_ram (.clk(ap_clk), .read(mem_held_8_read), .read_address(mem_held_8_read_address), .q(mem_held_8_q), .advance(mem_held_8_advance), .q2(mem_held_8_q2), .write(mem_held_8_write), .write_address(mem_held_8_write_address), .write_data(mem_held_8_write_data));

  // hls/attention/attend.hpp:125: held_9
  wire mem_held_9_write = attend_store_1816;
  wire [5:0] mem_held_9_write_address = or_281;
  wire [31:0] mem_held_9_write_data = word_335;
  wire mem_held_9_read = attend_load_1847;
  wire [5:0] mem_held_9_read_address = or_355;
  wire mem_held_9_advance = attend_v3 & attend_en3;
  attention_mem_held_9 mem_held_9_ram (.clk(ap_clk), .read(mem_held_9_read), .read_address(mem_held_9_read_address), .q(mem_held_9_q), .advance(mem_held_9_advance), .q2(mem_held_9_q2), .write(mem_held_9_write), .write_address(mem_held_9_write_address), .write_data(mem_held_9_write_data));

  // hls/attention/attend.hpp:125: held_10
  wire mem_held_10_write = attend_store_1824;
  wire [5:0] mem_held_10_write_address = or_281;
  wire [31:0] mem_held_10_write_data = word_344;
  wire mem_held_10_read = attend_load_1848;
  wire [5:0] mem_held_10_read_address = or_355;
  wire mem_held_10_advance = attend_v3 & attend_en3;
  attention_mem_held_10 mem_held_10_ram (.clk(ap_clk), .read(mem_held_10_read), .read_address(mem_held_10_read_address), .q(mem_held_10_q), .advance(mem_held_10_advance), .q2(mem_held_10_q2), .write(mem_held_10_write), .write_address(mem_held_10_write_address), .write_data(mem_held_10_write_data));

  // hls/attention/attend.hpp:125: held_11
  wire mem_held_11_write = attend_store_1832;
  wire [5:0] mem_held_11_write_address = or_281;
  wire [31:0] mem_held_11_write_data = word_353;
  wire mem_held_11_read = attend_load_1849;
  wire [5:0] mem_held_11_read_address = or_355;
  wire mem_held_11_advance = attend_v3 & attend_en3;
  attention_mem_held_11 mem_held_11_ram (.clk(ap_clk), .read(mem_held_11_read), .read_address(mem_held_11_read_address), .q(mem_held_11_q), .advance(mem_held_11_advance), .q2(mem_held_11_q2), .write(mem_held_11_write), .write_address(mem_held_11_write_address), .write_data(mem_held_11_write_data));

  // hls/attention/attend.hpp:125: held_12
  wire mem_held_12_write = attend_store_1809;
  wire [5:0] mem_held_12_write_address = or_281;
  wire [31:0] mem_held_12_write_data = word_305;
  wire mem_held_12_read = attend_load_1850;
  wire [5:0] mem_held_12_read_address = or_355;
  wire mem_held_12_advance = attend_v3 & attend_en3;
  attention_mem_held_12 mem_held_12_ram (.clk(ap_clk), .read(mem_held_12_read), .read_address(mem_held_12_read_address), .q(mem_held_12_q), .advance(mem_held_12_advance), .q2(mem_held_12_q2), .write(mem_held_12_write), .write_address(mem_held_12_write_address), .write_data(mem_held_12_write_data));

  // hls/attention/attend.hpp:125: held_13
  wire mem_held_13_write = attend_store_1817;
  wire [5:0] mem_held_13_write_address = or_281;
  wire [31:0] mem_held_13_write_data = word_335;
  wire mem_held_13_read = attend_load_1851;
  wire [5:0] mem_held_13_read_address = or_355;
  wire mem_held_13_advance = attend_v3 & attend_en3;
  attention_mem_held_13 mem_held_13_ram (.clk(ap_clk), .read(mem_held_13_read), .read_address(mem_held_13_read_address), .q(mem_held_13_q), .advance(mem_held_13_advance), .q2(mem_held_13_q2), .write(mem_held_13_write), .write_address(mem_held_13_write_address), .write_data(mem_held_13_write_data));

  // hls/attention/attend.hpp:125: held_14
  wire mem_held_14_write = attend_store_1825;
  wire [5:0] mem_held_14_write_address = or_281;
  wire [31:0] mem_held_14_write_data = word_344;
  wire mem_held_14_read = attend_load_1852;
  wire [5:0] mem_held_14_read_address = or_355;
  wire mem_held_14_advance = attend_v3 & attend_en3;
  attention_mem_held_14 mem_held_14_ram (.clk(ap_clk), .read(mem_held_14_read), .read_address(mem_held_14_read_address), .q(mem_held_14_q), .advance(mem_held_14_advance), .q2(mem_held_14_q2), .write(mem_held_14_write), .write_address(mem_held_14_write_address), .write_data(mem_held_14_write_data));

  // hls/attention/attend.hpp:125: held_15
  wire mem_held_15_write = attend_store_1833;
  wire [5:0] mem_held_15_write_address = or_281;
  wire [31:0] mem_held_15_write_data = word_353;
  wire mem_held_15_read = attend_load_1853;
  wire [5:0] mem_held_15_read_address = or_355;
  wire mem_held_15_advance = attend_v3 & attend_en3;
  attention_mem_held_15 mem_held_15_ram (.clk(ap_clk), .read(mem_held_15_read), .read_address(mem_held_15_read_address), .q(mem_held_15_q), .advance(mem_held_15_advance), .q2(mem_held_15_q2), .write(mem_held_15_write), .write_address(mem_held_15_write_address), .write_data(mem_held_15_write_data));

  // hls/attention/attend.hpp:125: held_16
  wire mem_held_16_write = attend_store_1810;
  wire [5:0] mem_held_16_write_address = or_281;
  wire [31:0] mem_held_16_write_data = word_305;
  wire mem_held_16_read = attend_load_1854;
  wire [5:0] mem_held_16_read_address = or_355;
  wire mem_held_16_advance = attend_v3 & attend_en3;
  attention_mem_held_16 mem_held_16_ram (.clk(ap_clk), .read(mem_held_16_read), .read_address(mem_held_16_read_address), .q(mem_held_16_q), .advance(mem_held_16_advance), .q2(mem_held_16_q2), .write(mem_held_16_write), .write_address(mem_held_16_write_address), .write_data(mem_held_16_write_data));

  // hls/attention/attend.hpp:125: held_17
  wire mem_held_17_write = attend_store_1818;
  wire [5:0] mem_held_17_write_address = or_281;
  wire [31:0] mem_held_17_write_data = word_335;
  wire mem_held_17_read = attend_load_1855;
  wire [5:0] mem_held_17_read_address = or_355;
  wire mem_held_17_advance = attend_v3 & attend_en3;
  attention_mem_held_17 mem_held_17_ram (.clk(ap_clk), .read(mem_held_17_read), .read_address(mem_held_17_read_address), .q(mem_held_17_q), .advance(mem_held_17_advance), .q2(mem_held_17_q2), .write(mem_held_17_write), .write_address(mem_held_17_write_address), .write_data(mem_held_17_write_data));

  // hls/attention/attend.hpp:125: held_18
  wire mem_held_18_write = attend_store_1826;
  wire [5:0] mem_held_18_write_address = or_281;
  wire [31:0] mem_held_18_write_data = word_344;
  wire mem_held_18_read = attend_load_1856;
  wire [5:0] mem_held_18_read_address = or_355;
  wire mem_held_18_advance = attend_v3 & attend_en3;
  attention_mem_held_18 mem_held_18_ram (.clk(ap_clk), .read(mem_held_18_read), .read_address(mem_held_18_read_address), .q(mem_held_18_q), .advance(mem_held_18_advance), .q2(mem_held_18_q2), .write(mem_held_18_write), .write_address(mem_held_18_write_address), .write_data(mem_held_18_write_data));

  // hls/attention/attend.hpp:125: held_19
  wire mem_held_19_write = attend_store_1834;
  wire [5:0] mem_held_19_write_address = or_281;
  wire [31:0] mem_held_19_write_data = word_353;
  wire mem_held_19_read = attend_load_1857;
  wire [5:0] mem_held_19_read_address = or_355;
  wire mem_held_19_advance = attend_v3 & attend_en3;
  attention_mem_held_19 mem_held_19_ram (.clk(ap_clk), .read(mem_held_19_read), .read_address(mem_held_19_read_address), .q(mem_held_19_q), .advance(mem_held_19_advance), .q2(mem_held_19_q2), .write(mem_held_19_write), .write_address(mem_held_19_write_address), .write_data(mem_held_19_write_data));

  // hls/attention/attend.hpp:125: held_20
  wire mem_held_20_write = attend_store_1811;
  wire [5:0] mem_held_20_write_address = or_281;
  wire [31:0] mem_held_20_write_data = word_305;
  wire mem_held_20_read = attend_load_1858;
  wire [5:0] mem_held_20_read_address = or_355;
  wire mem_held_20_advance = attend_v3 & attend_en3;
  attention_mem_held_20 mem_held_20_ram (.clk(ap_clk), .read(mem_held_20_read), .read_address(mem_held_20_read_address), .q(mem_held_20_q), .advance(mem_held_20_advance), .q2(mem_held_20_q2), .write(mem_held_20_write), .write_address(mem_held_20_write_address), .write_data(mem_held_20_write_data));

  // hls/attention/attend.hpp:125: held_21
  wire mem_held_21_write = attend_store_1819;
  wire [5:0] mem_held_21_write_address = or_281;
  wire [31:0] mem_held_21_write_data = word_335;
  wire mem_held_21_read = attend_load_1859;
  wire [5:0] mem_held_21_read_address = or_355;
  wire mem_held_21_advance = attend_v3 & attend_en3;
  attention_mem_held_21 mem_held_21_ram (.clk(ap_clk), .read(mem_held_21_read), .read_address(mem_held_21_read_address), .q(mem_held_21_q), .advance(mem_held_21_advance), .q2(mem_held_21_q2), .write(mem_held_21_write), .write_address(mem_held_21_write_address), .write_data(mem_held_21_write_data));

  // hls/attention/attend.hpp:125: held_22
  wire mem_held_22_write = attend_store_1827;
  wire [5:0] mem_held_22_write_address = or_281;
  wire [31:0] mem_held_22_write_data = word_344;
  wire mem_held_22_read = attend_load_1860;
  wire [5:0] mem_held_22_read_address = or_355;
  wire mem_held_22_advance = attend_v3 & attend_en3;
  attention_mem_held_22 mem_held_22_ram (.clk(ap_clk), .read(mem_held_22_read), .read_address(mem_held_22_read_address), .q(mem_held_22_q), .advance(mem_held_22_advance), .q2(mem_held_22_q2), .write(mem_held_22_write), .write_address(mem_held_22_write_address), .write_data(mem_held_22_write_data));

  // hls/attention/attend.hpp:125: held_23
  wire mem_held_23_write = attend_store_1835;
  wire [5:0] mem_held_23_write_address = or_281;
  wire [31:0] mem_held_23_write_data = word_353;
  wire mem_held_23_read = attend_load_1861;
  wire [5:0] mem_held_23_read_address = or_355;
  wire mem_held_23_advance = attend_v3 & attend_en3;
  attention_mem_held_23 mem_held_23_ram (.clk(ap_clk), .read(mem_held_23_read), .read_address(mem_held_23_read_address), .q(mem_held_23_q), .advance(mem_held_23_advance), .q2(mem_held_23_q2), .write(mem_held_23_write), .write_address(mem_held_23_write_address), .write_data(mem_held_23_write_data));

  // hls/attention/attend.hpp:125: held_24
  wire mem_held_24_write = attend_store_1812;
  wire [5:0] mem_held_24_write_address = or_281;
  wire [31:0] mem_held_24_write_data = word_305;
  wire mem_held_24_read = attend_load_1862;
  wire [5:0] mem_held_24_read_address = or_355;
  wire mem_held_24_advance = attend_v3 & attend_en3;
  attention_mem_held_24 mem_held_24_ram (.clk(ap_clk), .read(mem_held_24_read), .read_address(mem_held_24_read_address), .q(mem_held_24_q), .advance(mem_held_24_advance), .q2(mem_held_24_q2), .write(mem_held_24_write), .write_address(mem_held_24_write_address), .write_data(mem_held_24_write_data));

  // hls/attention/attend.hpp:125: held_25
  wire mem_held_25_write = attend_store_1820;
  wire [5:0] mem_held_25_write_address = or_281;
  wire [31:0] mem_held_25_write_data = word_335;
  wire mem_held_25_read = attend_load_1863;
  wire [5:0] mem_held_25_read_address = or_355;
  wire mem_held_25_advance = attend_v3 & attend_en3;
  attention_mem_held_25 mem_held_25_ram (.clk(ap_clk), .read(mem_held_25_read), .read_address(mem_held_25_read_address), .q(mem_held_25_q), .advance(mem_held_25_advance), .q2(mem_held_25_q2), .write(mem_held_25_write), .write_address(mem_held_25_write_address), .write_data(mem_held_25_write_data));

  // hls/attention/attend.hpp:125: held_26
  wire mem_held_26_write = attend_store_1828;
  wire [5:0] mem_held_26_write_address = or_281;
  wire [31:0] mem_held_26_write_data = word_344;
  wire mem_held_26_read = attend_load_1864;
  wire [5:0] mem_held_26_read_address = or_355;
  wire mem_held_26_advance = attend_v3 & attend_en3;
  attention_mem_held_26 mem_held_26_ram (.clk(ap_clk), .read(mem_held_26_read), .read_address(mem_held_26_read_address), .q(mem_held_26_q), .advance(mem_held_26_advance), .q2(mem_held_26_q2), .write(mem_held_26_write), .write_address(mem_held_26_write_address), .write_data(mem_held_26_write_data));

  // hls/attention/attend.hpp:125: held_27
  wire mem_held_27_write = attend_store_1836;
  wire [5:0] mem_held_27_write_address = or_281;
  wire [31:0] mem_held_27_write_data = word_353;
  wire mem_held_27_read = attend_load_1865;
  wire [5:0] mem_held_27_read_address = or_355;
  wire mem_held_27_advance = attend_v3 & attend_en3;
  attention_mem_held_27 mem_held_27_ram (.clk(ap_clk), .read(mem_held_27_read), .read_address(mem_held_27_read_address), .q(mem_held_27_q), .advance(mem_held_27_advance), .q2(mem_held_27_q2), .write(mem_held_27_write), .write_address(mem_held_27_write_address), .write_data(mem_held_27_write_data));

  // hls/attention/attend.hpp:125: held_28
  wire mem_held_28_write = attend_store_1813;
  wire [5:0] mem_held_28_write_address = or_281;
  wire [31:0] mem_held_28_write_data = word_305;
  wire mem_held_28_read = attend_load_1866;
  wire [5:0] mem_held_28_read_address = or_355;
  wire mem_held_28_advance = attend_v3 & attend_en3;
  attention_mem_held_28 mem_held_28_ram (.clk(ap_clk), .read(mem_held_28_read), .read_address(mem_held_28_read_address), .q(mem_held_28_q), .advance(mem_held_28_advance), .q2(mem_held_28_q2), .write(mem_held_28_write), .write_address(mem_held_28_write_address), .write_data(mem_held_28_write_data));

  // hls/attention/attend.hpp:125: held_29
  wire mem_held_29_write = attend_store_1821;
  wire [5:0] mem_held_29_write_address = or_281;
  wire [31:0] mem_held_29_write_data = word_335;
  wire mem_held_29_read = attend_load_1867;
  wire [5:0] mem_held_29_read_address = or_355;
  wire mem_held_29_advance = attend_v3 & attend_en3;
  attention_mem_held_29 mem_held_29_ram (.clk(ap_clk), .read(mem_held_29_read), .read_address(mem_held_29_read_address), .q(mem_held_29_q), .advance(mem_held_29_advance), .q2(mem_held_29_q2), .write(mem_held_29_write), .write_address(mem_held_29_write_address), .write_data(mem_held_29_write_data));

  // hls/attention/attend.hpp:125: held_30
  wire mem_held_30_write = attend_store_1829;
  wire [5:0] mem_held_30_write_address = or_281;
  wire [31:0] mem_held_30_write_data = word_344;
  wire mem_held_30_read = attend_load_1868;
  wire [5:0] mem_held_30_read_address = or_355;
  wire mem_held_30_advance = attend_v3 & attend_en3;
  attention_mem_held_30 mem_held_30_ram (.clk(ap_clk), .read(mem_held_30_read), .read_address(mem_held_30_read_address), .q(mem_held_30_q), .advance(mem_held_30_advance), .q2(mem_held_30_q2), .write(mem_held_30_write), .write_address(mem_held_30_write_address), .write_data(mem_held_30_write_data));

  // hls/attention/attend.hpp:125: held_31
  wire mem_held_31_write = attend_store_1837;
  wire [5:0] mem_held_31_write_address = or_281;
  wire [31:0] mem_held_31_write_data = word_353;
  wire mem_held_31_read = attend_load_1869;
  wire [5:0] mem_held_31_read_address = or_355;
  wire mem_held_31_advance = attend_v3 & attend_en3;
  attention_mem_held_31 mem_held_31_ram (.clk(ap_clk), .read(mem_held_31_read), .read_address(mem_held_31_read_address), .q(mem_held_31_q), .advance(mem_held_31_advance), .q2(mem_held_31_q2), .write(mem_held_31_write), .write_address(mem_held_31_write_address), .write_data(mem_held_31_write_data));

  // hls/attention/attend.hpp:126: scores
  wire mem_scores_write = attend_store_1969;
  wire [12:0] mem_scores_write_address = or_594_s18;
  wire [63:0] mem_scores_write_data = or_617;
  wire mem_scores_read = attend_load_1971;
  wire [12:0] mem_scores_read_address = or_594_s19;
  wire mem_scores_advance = attend_v20 & attend_en20;
  attention_mem_scores mem_scores_ram (.clk(ap_clk), .read(mem_scores_read), .read_address(mem_scores_read_address), .q(mem_scores_q), .advance(mem_scores_advance), .q2(mem_scores_q2), .write(mem_scores_write), .write_address(mem_scores_write_address), .write_data(mem_scores_write_data));

  // hls/attention/attend.hpp:127: q_exponent
  wire mem_q_exponent_write = attend_store_1804;
  wire [2:0] mem_q_exponent_write_address = walk_3_109[2:0];
  wire [4:0] mem_q_exponent_write_data = mem_exponent_q;
  wire mem_q_exponent_read = attend_load_1958;
  wire [2:0] mem_q_exponent_read_address = trunc_1959_s13;
  attention_mem_q_exponent mem_q_exponent_ram (.clk(ap_clk), .read(mem_q_exponent_read), .read_address(mem_q_exponent_read_address), .q(mem_q_exponent_q), .write(mem_q_exponent_write), .write_address(mem_q_exponent_write_address), .write_data(mem_q_exponent_write_data));

  // hls/attention/attend.hpp:128: top
  wire mem_top_write = attend_store_1970;
  wire [2:0] mem_top_write_address = trunc_1959_s18;
  wire [31:0] mem_top_write_data = select_622;
  wire mem_top_read = attend_load_1968;
  wire [2:0] mem_top_read_address = trunc_1959_s17;
  attention_mem_top mem_top_ram (.clk(ap_clk), .read(mem_top_read), .read_address(mem_top_read_address), .q(mem_top_q), .write(mem_top_write), .write_address(mem_top_write_address), .write_data(mem_top_write_data));

  // hls/attention/attend.hpp:129: score_0
  always @(posedge ap_clk) begin
    if (line_70_store_240) mem_score_0 <= 38'd0;
    if (attend_store_1880) mem_score_0 <= part_0_447;
  end

  // hls/attention/attend.hpp:129: score_1
  always @(posedge ap_clk) begin
    if (line_70_store_241) mem_score_1 <= 38'd0;
    if (attend_store_1891) mem_score_1 <= part_1_467;
  end

  // hls/attention/attend.hpp:129: score_2
  always @(posedge ap_clk) begin
    if (line_70_store_242) mem_score_2 <= 38'd0;
    if (attend_store_1902) mem_score_2 <= part_2_487;
  end

  // hls/attention/attend.hpp:129: score_3
  always @(posedge ap_clk) begin
    if (line_70_store_243) mem_score_3 <= 38'd0;
    if (attend_store_1913) mem_score_3 <= part_3_507;
  end

  // hls/attention/attend.hpp:129: score_4
  always @(posedge ap_clk) begin
    if (line_70_store_244) mem_score_4 <= 38'd0;
    if (attend_store_1924) mem_score_4 <= part_4_527;
  end

  // hls/attention/attend.hpp:129: score_5
  always @(posedge ap_clk) begin
    if (line_70_store_245) mem_score_5 <= 38'd0;
    if (attend_store_1935) mem_score_5 <= part_5_547;
  end

  // hls/attention/attend.hpp:129: score_6
  always @(posedge ap_clk) begin
    if (line_70_store_246) mem_score_6 <= 38'd0;
    if (attend_store_1946) mem_score_6 <= part_6_567;
  end

  // hls/attention/attend.hpp:129: score_7
  always @(posedge ap_clk) begin
    if (line_70_store_247) mem_score_7 <= 38'd0;
    if (attend_store_1957) mem_score_7 <= part_7_587;
  end

  // hls/attention/attention.cpp:50: q
  wire mem_q_write = load_q_store_209;
  wire [11:0] mem_q_write_address = word_34;
  wire [127:0] mem_q_write_data = beat_193;
  wire mem_q_read = attend_load_1802;
  wire [11:0] mem_q_read_address = ref_254_s29;
  wire mem_q_advance = attend_v30 & attend_en30;
  attention_mem_q mem_q_ram (.clk(ap_clk), .read(mem_q_read), .read_address(mem_q_read_address), .q(mem_q_q), .advance(mem_q_advance), .q2(mem_q_q2), .write(mem_q_write), .write_address(mem_q_write_address), .write_data(mem_q_write_data));

  // hls/attention/attention.cpp:51: exponent
  wire mem_exponent_write = load_q_store_210;
  wire [7:0] mem_exponent_write_address = row_35[7:0];
  wire [4:0] mem_exponent_write_data = beat_193[4:0];
  wire mem_exponent_read = attend_load_1803;
  wire [7:0] mem_exponent_read_address = walk_8_108;
  attention_mem_exponent mem_exponent_ram (.clk(ap_clk), .read(mem_exponent_read), .read_address(mem_exponent_read_address), .q(mem_exponent_q), .write(mem_exponent_write), .write_address(mem_exponent_write_address), .write_data(mem_exponent_write_data));

  // hls/attention/attention.cpp:52: total
  wire mem_total_write = attend_store_1974;
  wire [2:0] mem_total_write_address = trunc_1959_s31;
  wire [27:0] mem_total_write_data = add_648;
  wire mem_total_read = attend_load_1973 | divide_load_2141;
  wire [2:0] mem_total_read_address = attend_load_1973 ? trunc_1959_s30 : head_144[2:0];
  attention_mem_total mem_total_ram (.clk(ap_clk), .read(mem_total_read), .read_address(mem_total_read_address), .q(mem_total_q), .write(mem_total_write), .write_address(mem_total_write_address), .write_data(mem_total_write_data));
endmodule

// Two-entry register slice of an input: taking a beat changes a few bits only, so that whether a beat is taken may be
// decided late. valid and ready are registers, data comes from one of two; one beat a cycle.
module attention_input #(
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
module attention_output #(
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
module attention_single #(
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

// hls/attention/attention.cpp:47: acc_0, 256 words of 59 bits; its output is registered once more
module attention_mem_acc_0 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [58:0] q,
  output wire [58:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "block" *) reg [58:0] memory [0:255];
  reg [58:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 59'd0;
    memory[1] = 59'd0;
    memory[2] = 59'd0;
    memory[3] = 59'd0;
    memory[4] = 59'd0;
    memory[5] = 59'd0;
    memory[6] = 59'd0;
    memory[7] = 59'd0;
    memory[8] = 59'd0;
    memory[9] = 59'd0;
    memory[10] = 59'd0;
    memory[11] = 59'd0;
    memory[12] = 59'd0;
    memory[13] = 59'd0;
    memory[14] = 59'd0;
    memory[15] = 59'd0;
    memory[16] = 59'd0;
    memory[17] = 59'd0;
    memory[18] = 59'd0;
    memory[19] = 59'd0;
    memory[20] = 59'd0;
    memory[21] = 59'd0;
    memory[22] = 59'd0;
    memory[23] = 59'd0;
    memory[24] = 59'd0;
    memory[25] = 59'd0;
    memory[26] = 59'd0;
    memory[27] = 59'd0;
    memory[28] = 59'd0;
    memory[29] = 59'd0;
    memory[30] = 59'd0;
    memory[31] = 59'd0;
    memory[32] = 59'd0;
    memory[33] = 59'd0;
    memory[34] = 59'd0;
    memory[35] = 59'd0;
    memory[36] = 59'd0;
    memory[37] = 59'd0;
    memory[38] = 59'd0;
    memory[39] = 59'd0;
    memory[40] = 59'd0;
    memory[41] = 59'd0;
    memory[42] = 59'd0;
    memory[43] = 59'd0;
    memory[44] = 59'd0;
    memory[45] = 59'd0;
    memory[46] = 59'd0;
    memory[47] = 59'd0;
    memory[48] = 59'd0;
    memory[49] = 59'd0;
    memory[50] = 59'd0;
    memory[51] = 59'd0;
    memory[52] = 59'd0;
    memory[53] = 59'd0;
    memory[54] = 59'd0;
    memory[55] = 59'd0;
    memory[56] = 59'd0;
    memory[57] = 59'd0;
    memory[58] = 59'd0;
    memory[59] = 59'd0;
    memory[60] = 59'd0;
    memory[61] = 59'd0;
    memory[62] = 59'd0;
    memory[63] = 59'd0;
    memory[64] = 59'd0;
    memory[65] = 59'd0;
    memory[66] = 59'd0;
    memory[67] = 59'd0;
    memory[68] = 59'd0;
    memory[69] = 59'd0;
    memory[70] = 59'd0;
    memory[71] = 59'd0;
    memory[72] = 59'd0;
    memory[73] = 59'd0;
    memory[74] = 59'd0;
    memory[75] = 59'd0;
    memory[76] = 59'd0;
    memory[77] = 59'd0;
    memory[78] = 59'd0;
    memory[79] = 59'd0;
    memory[80] = 59'd0;
    memory[81] = 59'd0;
    memory[82] = 59'd0;
    memory[83] = 59'd0;
    memory[84] = 59'd0;
    memory[85] = 59'd0;
    memory[86] = 59'd0;
    memory[87] = 59'd0;
    memory[88] = 59'd0;
    memory[89] = 59'd0;
    memory[90] = 59'd0;
    memory[91] = 59'd0;
    memory[92] = 59'd0;
    memory[93] = 59'd0;
    memory[94] = 59'd0;
    memory[95] = 59'd0;
    memory[96] = 59'd0;
    memory[97] = 59'd0;
    memory[98] = 59'd0;
    memory[99] = 59'd0;
    memory[100] = 59'd0;
    memory[101] = 59'd0;
    memory[102] = 59'd0;
    memory[103] = 59'd0;
    memory[104] = 59'd0;
    memory[105] = 59'd0;
    memory[106] = 59'd0;
    memory[107] = 59'd0;
    memory[108] = 59'd0;
    memory[109] = 59'd0;
    memory[110] = 59'd0;
    memory[111] = 59'd0;
    memory[112] = 59'd0;
    memory[113] = 59'd0;
    memory[114] = 59'd0;
    memory[115] = 59'd0;
    memory[116] = 59'd0;
    memory[117] = 59'd0;
    memory[118] = 59'd0;
    memory[119] = 59'd0;
    memory[120] = 59'd0;
    memory[121] = 59'd0;
    memory[122] = 59'd0;
    memory[123] = 59'd0;
    memory[124] = 59'd0;
    memory[125] = 59'd0;
    memory[126] = 59'd0;
    memory[127] = 59'd0;
    memory[128] = 59'd0;
    memory[129] = 59'd0;
    memory[130] = 59'd0;
    memory[131] = 59'd0;
    memory[132] = 59'd0;
    memory[133] = 59'd0;
    memory[134] = 59'd0;
    memory[135] = 59'd0;
    memory[136] = 59'd0;
    memory[137] = 59'd0;
    memory[138] = 59'd0;
    memory[139] = 59'd0;
    memory[140] = 59'd0;
    memory[141] = 59'd0;
    memory[142] = 59'd0;
    memory[143] = 59'd0;
    memory[144] = 59'd0;
    memory[145] = 59'd0;
    memory[146] = 59'd0;
    memory[147] = 59'd0;
    memory[148] = 59'd0;
    memory[149] = 59'd0;
    memory[150] = 59'd0;
    memory[151] = 59'd0;
    memory[152] = 59'd0;
    memory[153] = 59'd0;
    memory[154] = 59'd0;
    memory[155] = 59'd0;
    memory[156] = 59'd0;
    memory[157] = 59'd0;
    memory[158] = 59'd0;
    memory[159] = 59'd0;
    memory[160] = 59'd0;
    memory[161] = 59'd0;
    memory[162] = 59'd0;
    memory[163] = 59'd0;
    memory[164] = 59'd0;
    memory[165] = 59'd0;
    memory[166] = 59'd0;
    memory[167] = 59'd0;
    memory[168] = 59'd0;
    memory[169] = 59'd0;
    memory[170] = 59'd0;
    memory[171] = 59'd0;
    memory[172] = 59'd0;
    memory[173] = 59'd0;
    memory[174] = 59'd0;
    memory[175] = 59'd0;
    memory[176] = 59'd0;
    memory[177] = 59'd0;
    memory[178] = 59'd0;
    memory[179] = 59'd0;
    memory[180] = 59'd0;
    memory[181] = 59'd0;
    memory[182] = 59'd0;
    memory[183] = 59'd0;
    memory[184] = 59'd0;
    memory[185] = 59'd0;
    memory[186] = 59'd0;
    memory[187] = 59'd0;
    memory[188] = 59'd0;
    memory[189] = 59'd0;
    memory[190] = 59'd0;
    memory[191] = 59'd0;
    memory[192] = 59'd0;
    memory[193] = 59'd0;
    memory[194] = 59'd0;
    memory[195] = 59'd0;
    memory[196] = 59'd0;
    memory[197] = 59'd0;
    memory[198] = 59'd0;
    memory[199] = 59'd0;
    memory[200] = 59'd0;
    memory[201] = 59'd0;
    memory[202] = 59'd0;
    memory[203] = 59'd0;
    memory[204] = 59'd0;
    memory[205] = 59'd0;
    memory[206] = 59'd0;
    memory[207] = 59'd0;
    memory[208] = 59'd0;
    memory[209] = 59'd0;
    memory[210] = 59'd0;
    memory[211] = 59'd0;
    memory[212] = 59'd0;
    memory[213] = 59'd0;
    memory[214] = 59'd0;
    memory[215] = 59'd0;
    memory[216] = 59'd0;
    memory[217] = 59'd0;
    memory[218] = 59'd0;
    memory[219] = 59'd0;
    memory[220] = 59'd0;
    memory[221] = 59'd0;
    memory[222] = 59'd0;
    memory[223] = 59'd0;
    memory[224] = 59'd0;
    memory[225] = 59'd0;
    memory[226] = 59'd0;
    memory[227] = 59'd0;
    memory[228] = 59'd0;
    memory[229] = 59'd0;
    memory[230] = 59'd0;
    memory[231] = 59'd0;
    memory[232] = 59'd0;
    memory[233] = 59'd0;
    memory[234] = 59'd0;
    memory[235] = 59'd0;
    memory[236] = 59'd0;
    memory[237] = 59'd0;
    memory[238] = 59'd0;
    memory[239] = 59'd0;
    memory[240] = 59'd0;
    memory[241] = 59'd0;
    memory[242] = 59'd0;
    memory[243] = 59'd0;
    memory[244] = 59'd0;
    memory[245] = 59'd0;
    memory[246] = 59'd0;
    memory[247] = 59'd0;
    memory[248] = 59'd0;
    memory[249] = 59'd0;
    memory[250] = 59'd0;
    memory[251] = 59'd0;
    memory[252] = 59'd0;
    memory[253] = 59'd0;
    memory[254] = 59'd0;
    memory[255] = 59'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:47: acc_1, 256 words of 59 bits; its output is registered once more
module attention_mem_acc_1 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [58:0] q,
  output wire [58:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "block" *) reg [58:0] memory [0:255];
  reg [58:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 59'd0;
    memory[1] = 59'd0;
    memory[2] = 59'd0;
    memory[3] = 59'd0;
    memory[4] = 59'd0;
    memory[5] = 59'd0;
    memory[6] = 59'd0;
    memory[7] = 59'd0;
    memory[8] = 59'd0;
    memory[9] = 59'd0;
    memory[10] = 59'd0;
    memory[11] = 59'd0;
    memory[12] = 59'd0;
    memory[13] = 59'd0;
    memory[14] = 59'd0;
    memory[15] = 59'd0;
    memory[16] = 59'd0;
    memory[17] = 59'd0;
    memory[18] = 59'd0;
    memory[19] = 59'd0;
    memory[20] = 59'd0;
    memory[21] = 59'd0;
    memory[22] = 59'd0;
    memory[23] = 59'd0;
    memory[24] = 59'd0;
    memory[25] = 59'd0;
    memory[26] = 59'd0;
    memory[27] = 59'd0;
    memory[28] = 59'd0;
    memory[29] = 59'd0;
    memory[30] = 59'd0;
    memory[31] = 59'd0;
    memory[32] = 59'd0;
    memory[33] = 59'd0;
    memory[34] = 59'd0;
    memory[35] = 59'd0;
    memory[36] = 59'd0;
    memory[37] = 59'd0;
    memory[38] = 59'd0;
    memory[39] = 59'd0;
    memory[40] = 59'd0;
    memory[41] = 59'd0;
    memory[42] = 59'd0;
    memory[43] = 59'd0;
    memory[44] = 59'd0;
    memory[45] = 59'd0;
    memory[46] = 59'd0;
    memory[47] = 59'd0;
    memory[48] = 59'd0;
    memory[49] = 59'd0;
    memory[50] = 59'd0;
    memory[51] = 59'd0;
    memory[52] = 59'd0;
    memory[53] = 59'd0;
    memory[54] = 59'd0;
    memory[55] = 59'd0;
    memory[56] = 59'd0;
    memory[57] = 59'd0;
    memory[58] = 59'd0;
    memory[59] = 59'd0;
    memory[60] = 59'd0;
    memory[61] = 59'd0;
    memory[62] = 59'd0;
    memory[63] = 59'd0;
    memory[64] = 59'd0;
    memory[65] = 59'd0;
    memory[66] = 59'd0;
    memory[67] = 59'd0;
    memory[68] = 59'd0;
    memory[69] = 59'd0;
    memory[70] = 59'd0;
    memory[71] = 59'd0;
    memory[72] = 59'd0;
    memory[73] = 59'd0;
    memory[74] = 59'd0;
    memory[75] = 59'd0;
    memory[76] = 59'd0;
    memory[77] = 59'd0;
    memory[78] = 59'd0;
    memory[79] = 59'd0;
    memory[80] = 59'd0;
    memory[81] = 59'd0;
    memory[82] = 59'd0;
    memory[83] = 59'd0;
    memory[84] = 59'd0;
    memory[85] = 59'd0;
    memory[86] = 59'd0;
    memory[87] = 59'd0;
    memory[88] = 59'd0;
    memory[89] = 59'd0;
    memory[90] = 59'd0;
    memory[91] = 59'd0;
    memory[92] = 59'd0;
    memory[93] = 59'd0;
    memory[94] = 59'd0;
    memory[95] = 59'd0;
    memory[96] = 59'd0;
    memory[97] = 59'd0;
    memory[98] = 59'd0;
    memory[99] = 59'd0;
    memory[100] = 59'd0;
    memory[101] = 59'd0;
    memory[102] = 59'd0;
    memory[103] = 59'd0;
    memory[104] = 59'd0;
    memory[105] = 59'd0;
    memory[106] = 59'd0;
    memory[107] = 59'd0;
    memory[108] = 59'd0;
    memory[109] = 59'd0;
    memory[110] = 59'd0;
    memory[111] = 59'd0;
    memory[112] = 59'd0;
    memory[113] = 59'd0;
    memory[114] = 59'd0;
    memory[115] = 59'd0;
    memory[116] = 59'd0;
    memory[117] = 59'd0;
    memory[118] = 59'd0;
    memory[119] = 59'd0;
    memory[120] = 59'd0;
    memory[121] = 59'd0;
    memory[122] = 59'd0;
    memory[123] = 59'd0;
    memory[124] = 59'd0;
    memory[125] = 59'd0;
    memory[126] = 59'd0;
    memory[127] = 59'd0;
    memory[128] = 59'd0;
    memory[129] = 59'd0;
    memory[130] = 59'd0;
    memory[131] = 59'd0;
    memory[132] = 59'd0;
    memory[133] = 59'd0;
    memory[134] = 59'd0;
    memory[135] = 59'd0;
    memory[136] = 59'd0;
    memory[137] = 59'd0;
    memory[138] = 59'd0;
    memory[139] = 59'd0;
    memory[140] = 59'd0;
    memory[141] = 59'd0;
    memory[142] = 59'd0;
    memory[143] = 59'd0;
    memory[144] = 59'd0;
    memory[145] = 59'd0;
    memory[146] = 59'd0;
    memory[147] = 59'd0;
    memory[148] = 59'd0;
    memory[149] = 59'd0;
    memory[150] = 59'd0;
    memory[151] = 59'd0;
    memory[152] = 59'd0;
    memory[153] = 59'd0;
    memory[154] = 59'd0;
    memory[155] = 59'd0;
    memory[156] = 59'd0;
    memory[157] = 59'd0;
    memory[158] = 59'd0;
    memory[159] = 59'd0;
    memory[160] = 59'd0;
    memory[161] = 59'd0;
    memory[162] = 59'd0;
    memory[163] = 59'd0;
    memory[164] = 59'd0;
    memory[165] = 59'd0;
    memory[166] = 59'd0;
    memory[167] = 59'd0;
    memory[168] = 59'd0;
    memory[169] = 59'd0;
    memory[170] = 59'd0;
    memory[171] = 59'd0;
    memory[172] = 59'd0;
    memory[173] = 59'd0;
    memory[174] = 59'd0;
    memory[175] = 59'd0;
    memory[176] = 59'd0;
    memory[177] = 59'd0;
    memory[178] = 59'd0;
    memory[179] = 59'd0;
    memory[180] = 59'd0;
    memory[181] = 59'd0;
    memory[182] = 59'd0;
    memory[183] = 59'd0;
    memory[184] = 59'd0;
    memory[185] = 59'd0;
    memory[186] = 59'd0;
    memory[187] = 59'd0;
    memory[188] = 59'd0;
    memory[189] = 59'd0;
    memory[190] = 59'd0;
    memory[191] = 59'd0;
    memory[192] = 59'd0;
    memory[193] = 59'd0;
    memory[194] = 59'd0;
    memory[195] = 59'd0;
    memory[196] = 59'd0;
    memory[197] = 59'd0;
    memory[198] = 59'd0;
    memory[199] = 59'd0;
    memory[200] = 59'd0;
    memory[201] = 59'd0;
    memory[202] = 59'd0;
    memory[203] = 59'd0;
    memory[204] = 59'd0;
    memory[205] = 59'd0;
    memory[206] = 59'd0;
    memory[207] = 59'd0;
    memory[208] = 59'd0;
    memory[209] = 59'd0;
    memory[210] = 59'd0;
    memory[211] = 59'd0;
    memory[212] = 59'd0;
    memory[213] = 59'd0;
    memory[214] = 59'd0;
    memory[215] = 59'd0;
    memory[216] = 59'd0;
    memory[217] = 59'd0;
    memory[218] = 59'd0;
    memory[219] = 59'd0;
    memory[220] = 59'd0;
    memory[221] = 59'd0;
    memory[222] = 59'd0;
    memory[223] = 59'd0;
    memory[224] = 59'd0;
    memory[225] = 59'd0;
    memory[226] = 59'd0;
    memory[227] = 59'd0;
    memory[228] = 59'd0;
    memory[229] = 59'd0;
    memory[230] = 59'd0;
    memory[231] = 59'd0;
    memory[232] = 59'd0;
    memory[233] = 59'd0;
    memory[234] = 59'd0;
    memory[235] = 59'd0;
    memory[236] = 59'd0;
    memory[237] = 59'd0;
    memory[238] = 59'd0;
    memory[239] = 59'd0;
    memory[240] = 59'd0;
    memory[241] = 59'd0;
    memory[242] = 59'd0;
    memory[243] = 59'd0;
    memory[244] = 59'd0;
    memory[245] = 59'd0;
    memory[246] = 59'd0;
    memory[247] = 59'd0;
    memory[248] = 59'd0;
    memory[249] = 59'd0;
    memory[250] = 59'd0;
    memory[251] = 59'd0;
    memory[252] = 59'd0;
    memory[253] = 59'd0;
    memory[254] = 59'd0;
    memory[255] = 59'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:47: acc_2, 256 words of 59 bits; its output is registered once more
module attention_mem_acc_2 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [58:0] q,
  output wire [58:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "block" *) reg [58:0] memory [0:255];
  reg [58:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 59'd0;
    memory[1] = 59'd0;
    memory[2] = 59'd0;
    memory[3] = 59'd0;
    memory[4] = 59'd0;
    memory[5] = 59'd0;
    memory[6] = 59'd0;
    memory[7] = 59'd0;
    memory[8] = 59'd0;
    memory[9] = 59'd0;
    memory[10] = 59'd0;
    memory[11] = 59'd0;
    memory[12] = 59'd0;
    memory[13] = 59'd0;
    memory[14] = 59'd0;
    memory[15] = 59'd0;
    memory[16] = 59'd0;
    memory[17] = 59'd0;
    memory[18] = 59'd0;
    memory[19] = 59'd0;
    memory[20] = 59'd0;
    memory[21] = 59'd0;
    memory[22] = 59'd0;
    memory[23] = 59'd0;
    memory[24] = 59'd0;
    memory[25] = 59'd0;
    memory[26] = 59'd0;
    memory[27] = 59'd0;
    memory[28] = 59'd0;
    memory[29] = 59'd0;
    memory[30] = 59'd0;
    memory[31] = 59'd0;
    memory[32] = 59'd0;
    memory[33] = 59'd0;
    memory[34] = 59'd0;
    memory[35] = 59'd0;
    memory[36] = 59'd0;
    memory[37] = 59'd0;
    memory[38] = 59'd0;
    memory[39] = 59'd0;
    memory[40] = 59'd0;
    memory[41] = 59'd0;
    memory[42] = 59'd0;
    memory[43] = 59'd0;
    memory[44] = 59'd0;
    memory[45] = 59'd0;
    memory[46] = 59'd0;
    memory[47] = 59'd0;
    memory[48] = 59'd0;
    memory[49] = 59'd0;
    memory[50] = 59'd0;
    memory[51] = 59'd0;
    memory[52] = 59'd0;
    memory[53] = 59'd0;
    memory[54] = 59'd0;
    memory[55] = 59'd0;
    memory[56] = 59'd0;
    memory[57] = 59'd0;
    memory[58] = 59'd0;
    memory[59] = 59'd0;
    memory[60] = 59'd0;
    memory[61] = 59'd0;
    memory[62] = 59'd0;
    memory[63] = 59'd0;
    memory[64] = 59'd0;
    memory[65] = 59'd0;
    memory[66] = 59'd0;
    memory[67] = 59'd0;
    memory[68] = 59'd0;
    memory[69] = 59'd0;
    memory[70] = 59'd0;
    memory[71] = 59'd0;
    memory[72] = 59'd0;
    memory[73] = 59'd0;
    memory[74] = 59'd0;
    memory[75] = 59'd0;
    memory[76] = 59'd0;
    memory[77] = 59'd0;
    memory[78] = 59'd0;
    memory[79] = 59'd0;
    memory[80] = 59'd0;
    memory[81] = 59'd0;
    memory[82] = 59'd0;
    memory[83] = 59'd0;
    memory[84] = 59'd0;
    memory[85] = 59'd0;
    memory[86] = 59'd0;
    memory[87] = 59'd0;
    memory[88] = 59'd0;
    memory[89] = 59'd0;
    memory[90] = 59'd0;
    memory[91] = 59'd0;
    memory[92] = 59'd0;
    memory[93] = 59'd0;
    memory[94] = 59'd0;
    memory[95] = 59'd0;
    memory[96] = 59'd0;
    memory[97] = 59'd0;
    memory[98] = 59'd0;
    memory[99] = 59'd0;
    memory[100] = 59'd0;
    memory[101] = 59'd0;
    memory[102] = 59'd0;
    memory[103] = 59'd0;
    memory[104] = 59'd0;
    memory[105] = 59'd0;
    memory[106] = 59'd0;
    memory[107] = 59'd0;
    memory[108] = 59'd0;
    memory[109] = 59'd0;
    memory[110] = 59'd0;
    memory[111] = 59'd0;
    memory[112] = 59'd0;
    memory[113] = 59'd0;
    memory[114] = 59'd0;
    memory[115] = 59'd0;
    memory[116] = 59'd0;
    memory[117] = 59'd0;
    memory[118] = 59'd0;
    memory[119] = 59'd0;
    memory[120] = 59'd0;
    memory[121] = 59'd0;
    memory[122] = 59'd0;
    memory[123] = 59'd0;
    memory[124] = 59'd0;
    memory[125] = 59'd0;
    memory[126] = 59'd0;
    memory[127] = 59'd0;
    memory[128] = 59'd0;
    memory[129] = 59'd0;
    memory[130] = 59'd0;
    memory[131] = 59'd0;
    memory[132] = 59'd0;
    memory[133] = 59'd0;
    memory[134] = 59'd0;
    memory[135] = 59'd0;
    memory[136] = 59'd0;
    memory[137] = 59'd0;
    memory[138] = 59'd0;
    memory[139] = 59'd0;
    memory[140] = 59'd0;
    memory[141] = 59'd0;
    memory[142] = 59'd0;
    memory[143] = 59'd0;
    memory[144] = 59'd0;
    memory[145] = 59'd0;
    memory[146] = 59'd0;
    memory[147] = 59'd0;
    memory[148] = 59'd0;
    memory[149] = 59'd0;
    memory[150] = 59'd0;
    memory[151] = 59'd0;
    memory[152] = 59'd0;
    memory[153] = 59'd0;
    memory[154] = 59'd0;
    memory[155] = 59'd0;
    memory[156] = 59'd0;
    memory[157] = 59'd0;
    memory[158] = 59'd0;
    memory[159] = 59'd0;
    memory[160] = 59'd0;
    memory[161] = 59'd0;
    memory[162] = 59'd0;
    memory[163] = 59'd0;
    memory[164] = 59'd0;
    memory[165] = 59'd0;
    memory[166] = 59'd0;
    memory[167] = 59'd0;
    memory[168] = 59'd0;
    memory[169] = 59'd0;
    memory[170] = 59'd0;
    memory[171] = 59'd0;
    memory[172] = 59'd0;
    memory[173] = 59'd0;
    memory[174] = 59'd0;
    memory[175] = 59'd0;
    memory[176] = 59'd0;
    memory[177] = 59'd0;
    memory[178] = 59'd0;
    memory[179] = 59'd0;
    memory[180] = 59'd0;
    memory[181] = 59'd0;
    memory[182] = 59'd0;
    memory[183] = 59'd0;
    memory[184] = 59'd0;
    memory[185] = 59'd0;
    memory[186] = 59'd0;
    memory[187] = 59'd0;
    memory[188] = 59'd0;
    memory[189] = 59'd0;
    memory[190] = 59'd0;
    memory[191] = 59'd0;
    memory[192] = 59'd0;
    memory[193] = 59'd0;
    memory[194] = 59'd0;
    memory[195] = 59'd0;
    memory[196] = 59'd0;
    memory[197] = 59'd0;
    memory[198] = 59'd0;
    memory[199] = 59'd0;
    memory[200] = 59'd0;
    memory[201] = 59'd0;
    memory[202] = 59'd0;
    memory[203] = 59'd0;
    memory[204] = 59'd0;
    memory[205] = 59'd0;
    memory[206] = 59'd0;
    memory[207] = 59'd0;
    memory[208] = 59'd0;
    memory[209] = 59'd0;
    memory[210] = 59'd0;
    memory[211] = 59'd0;
    memory[212] = 59'd0;
    memory[213] = 59'd0;
    memory[214] = 59'd0;
    memory[215] = 59'd0;
    memory[216] = 59'd0;
    memory[217] = 59'd0;
    memory[218] = 59'd0;
    memory[219] = 59'd0;
    memory[220] = 59'd0;
    memory[221] = 59'd0;
    memory[222] = 59'd0;
    memory[223] = 59'd0;
    memory[224] = 59'd0;
    memory[225] = 59'd0;
    memory[226] = 59'd0;
    memory[227] = 59'd0;
    memory[228] = 59'd0;
    memory[229] = 59'd0;
    memory[230] = 59'd0;
    memory[231] = 59'd0;
    memory[232] = 59'd0;
    memory[233] = 59'd0;
    memory[234] = 59'd0;
    memory[235] = 59'd0;
    memory[236] = 59'd0;
    memory[237] = 59'd0;
    memory[238] = 59'd0;
    memory[239] = 59'd0;
    memory[240] = 59'd0;
    memory[241] = 59'd0;
    memory[242] = 59'd0;
    memory[243] = 59'd0;
    memory[244] = 59'd0;
    memory[245] = 59'd0;
    memory[246] = 59'd0;
    memory[247] = 59'd0;
    memory[248] = 59'd0;
    memory[249] = 59'd0;
    memory[250] = 59'd0;
    memory[251] = 59'd0;
    memory[252] = 59'd0;
    memory[253] = 59'd0;
    memory[254] = 59'd0;
    memory[255] = 59'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:47: acc_3, 256 words of 59 bits; its output is registered once more
module attention_mem_acc_3 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [58:0] q,
  output wire [58:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "block" *) reg [58:0] memory [0:255];
  reg [58:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 59'd0;
    memory[1] = 59'd0;
    memory[2] = 59'd0;
    memory[3] = 59'd0;
    memory[4] = 59'd0;
    memory[5] = 59'd0;
    memory[6] = 59'd0;
    memory[7] = 59'd0;
    memory[8] = 59'd0;
    memory[9] = 59'd0;
    memory[10] = 59'd0;
    memory[11] = 59'd0;
    memory[12] = 59'd0;
    memory[13] = 59'd0;
    memory[14] = 59'd0;
    memory[15] = 59'd0;
    memory[16] = 59'd0;
    memory[17] = 59'd0;
    memory[18] = 59'd0;
    memory[19] = 59'd0;
    memory[20] = 59'd0;
    memory[21] = 59'd0;
    memory[22] = 59'd0;
    memory[23] = 59'd0;
    memory[24] = 59'd0;
    memory[25] = 59'd0;
    memory[26] = 59'd0;
    memory[27] = 59'd0;
    memory[28] = 59'd0;
    memory[29] = 59'd0;
    memory[30] = 59'd0;
    memory[31] = 59'd0;
    memory[32] = 59'd0;
    memory[33] = 59'd0;
    memory[34] = 59'd0;
    memory[35] = 59'd0;
    memory[36] = 59'd0;
    memory[37] = 59'd0;
    memory[38] = 59'd0;
    memory[39] = 59'd0;
    memory[40] = 59'd0;
    memory[41] = 59'd0;
    memory[42] = 59'd0;
    memory[43] = 59'd0;
    memory[44] = 59'd0;
    memory[45] = 59'd0;
    memory[46] = 59'd0;
    memory[47] = 59'd0;
    memory[48] = 59'd0;
    memory[49] = 59'd0;
    memory[50] = 59'd0;
    memory[51] = 59'd0;
    memory[52] = 59'd0;
    memory[53] = 59'd0;
    memory[54] = 59'd0;
    memory[55] = 59'd0;
    memory[56] = 59'd0;
    memory[57] = 59'd0;
    memory[58] = 59'd0;
    memory[59] = 59'd0;
    memory[60] = 59'd0;
    memory[61] = 59'd0;
    memory[62] = 59'd0;
    memory[63] = 59'd0;
    memory[64] = 59'd0;
    memory[65] = 59'd0;
    memory[66] = 59'd0;
    memory[67] = 59'd0;
    memory[68] = 59'd0;
    memory[69] = 59'd0;
    memory[70] = 59'd0;
    memory[71] = 59'd0;
    memory[72] = 59'd0;
    memory[73] = 59'd0;
    memory[74] = 59'd0;
    memory[75] = 59'd0;
    memory[76] = 59'd0;
    memory[77] = 59'd0;
    memory[78] = 59'd0;
    memory[79] = 59'd0;
    memory[80] = 59'd0;
    memory[81] = 59'd0;
    memory[82] = 59'd0;
    memory[83] = 59'd0;
    memory[84] = 59'd0;
    memory[85] = 59'd0;
    memory[86] = 59'd0;
    memory[87] = 59'd0;
    memory[88] = 59'd0;
    memory[89] = 59'd0;
    memory[90] = 59'd0;
    memory[91] = 59'd0;
    memory[92] = 59'd0;
    memory[93] = 59'd0;
    memory[94] = 59'd0;
    memory[95] = 59'd0;
    memory[96] = 59'd0;
    memory[97] = 59'd0;
    memory[98] = 59'd0;
    memory[99] = 59'd0;
    memory[100] = 59'd0;
    memory[101] = 59'd0;
    memory[102] = 59'd0;
    memory[103] = 59'd0;
    memory[104] = 59'd0;
    memory[105] = 59'd0;
    memory[106] = 59'd0;
    memory[107] = 59'd0;
    memory[108] = 59'd0;
    memory[109] = 59'd0;
    memory[110] = 59'd0;
    memory[111] = 59'd0;
    memory[112] = 59'd0;
    memory[113] = 59'd0;
    memory[114] = 59'd0;
    memory[115] = 59'd0;
    memory[116] = 59'd0;
    memory[117] = 59'd0;
    memory[118] = 59'd0;
    memory[119] = 59'd0;
    memory[120] = 59'd0;
    memory[121] = 59'd0;
    memory[122] = 59'd0;
    memory[123] = 59'd0;
    memory[124] = 59'd0;
    memory[125] = 59'd0;
    memory[126] = 59'd0;
    memory[127] = 59'd0;
    memory[128] = 59'd0;
    memory[129] = 59'd0;
    memory[130] = 59'd0;
    memory[131] = 59'd0;
    memory[132] = 59'd0;
    memory[133] = 59'd0;
    memory[134] = 59'd0;
    memory[135] = 59'd0;
    memory[136] = 59'd0;
    memory[137] = 59'd0;
    memory[138] = 59'd0;
    memory[139] = 59'd0;
    memory[140] = 59'd0;
    memory[141] = 59'd0;
    memory[142] = 59'd0;
    memory[143] = 59'd0;
    memory[144] = 59'd0;
    memory[145] = 59'd0;
    memory[146] = 59'd0;
    memory[147] = 59'd0;
    memory[148] = 59'd0;
    memory[149] = 59'd0;
    memory[150] = 59'd0;
    memory[151] = 59'd0;
    memory[152] = 59'd0;
    memory[153] = 59'd0;
    memory[154] = 59'd0;
    memory[155] = 59'd0;
    memory[156] = 59'd0;
    memory[157] = 59'd0;
    memory[158] = 59'd0;
    memory[159] = 59'd0;
    memory[160] = 59'd0;
    memory[161] = 59'd0;
    memory[162] = 59'd0;
    memory[163] = 59'd0;
    memory[164] = 59'd0;
    memory[165] = 59'd0;
    memory[166] = 59'd0;
    memory[167] = 59'd0;
    memory[168] = 59'd0;
    memory[169] = 59'd0;
    memory[170] = 59'd0;
    memory[171] = 59'd0;
    memory[172] = 59'd0;
    memory[173] = 59'd0;
    memory[174] = 59'd0;
    memory[175] = 59'd0;
    memory[176] = 59'd0;
    memory[177] = 59'd0;
    memory[178] = 59'd0;
    memory[179] = 59'd0;
    memory[180] = 59'd0;
    memory[181] = 59'd0;
    memory[182] = 59'd0;
    memory[183] = 59'd0;
    memory[184] = 59'd0;
    memory[185] = 59'd0;
    memory[186] = 59'd0;
    memory[187] = 59'd0;
    memory[188] = 59'd0;
    memory[189] = 59'd0;
    memory[190] = 59'd0;
    memory[191] = 59'd0;
    memory[192] = 59'd0;
    memory[193] = 59'd0;
    memory[194] = 59'd0;
    memory[195] = 59'd0;
    memory[196] = 59'd0;
    memory[197] = 59'd0;
    memory[198] = 59'd0;
    memory[199] = 59'd0;
    memory[200] = 59'd0;
    memory[201] = 59'd0;
    memory[202] = 59'd0;
    memory[203] = 59'd0;
    memory[204] = 59'd0;
    memory[205] = 59'd0;
    memory[206] = 59'd0;
    memory[207] = 59'd0;
    memory[208] = 59'd0;
    memory[209] = 59'd0;
    memory[210] = 59'd0;
    memory[211] = 59'd0;
    memory[212] = 59'd0;
    memory[213] = 59'd0;
    memory[214] = 59'd0;
    memory[215] = 59'd0;
    memory[216] = 59'd0;
    memory[217] = 59'd0;
    memory[218] = 59'd0;
    memory[219] = 59'd0;
    memory[220] = 59'd0;
    memory[221] = 59'd0;
    memory[222] = 59'd0;
    memory[223] = 59'd0;
    memory[224] = 59'd0;
    memory[225] = 59'd0;
    memory[226] = 59'd0;
    memory[227] = 59'd0;
    memory[228] = 59'd0;
    memory[229] = 59'd0;
    memory[230] = 59'd0;
    memory[231] = 59'd0;
    memory[232] = 59'd0;
    memory[233] = 59'd0;
    memory[234] = 59'd0;
    memory[235] = 59'd0;
    memory[236] = 59'd0;
    memory[237] = 59'd0;
    memory[238] = 59'd0;
    memory[239] = 59'd0;
    memory[240] = 59'd0;
    memory[241] = 59'd0;
    memory[242] = 59'd0;
    memory[243] = 59'd0;
    memory[244] = 59'd0;
    memory[245] = 59'd0;
    memory[246] = 59'd0;
    memory[247] = 59'd0;
    memory[248] = 59'd0;
    memory[249] = 59'd0;
    memory[250] = 59'd0;
    memory[251] = 59'd0;
    memory[252] = 59'd0;
    memory[253] = 59'd0;
    memory[254] = 59'd0;
    memory[255] = 59'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:47: acc_4, 256 words of 59 bits; its output is registered once more
module attention_mem_acc_4 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [58:0] q,
  output wire [58:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "block" *) reg [58:0] memory [0:255];
  reg [58:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 59'd0;
    memory[1] = 59'd0;
    memory[2] = 59'd0;
    memory[3] = 59'd0;
    memory[4] = 59'd0;
    memory[5] = 59'd0;
    memory[6] = 59'd0;
    memory[7] = 59'd0;
    memory[8] = 59'd0;
    memory[9] = 59'd0;
    memory[10] = 59'd0;
    memory[11] = 59'd0;
    memory[12] = 59'd0;
    memory[13] = 59'd0;
    memory[14] = 59'd0;
    memory[15] = 59'd0;
    memory[16] = 59'd0;
    memory[17] = 59'd0;
    memory[18] = 59'd0;
    memory[19] = 59'd0;
    memory[20] = 59'd0;
    memory[21] = 59'd0;
    memory[22] = 59'd0;
    memory[23] = 59'd0;
    memory[24] = 59'd0;
    memory[25] = 59'd0;
    memory[26] = 59'd0;
    memory[27] = 59'd0;
    memory[28] = 59'd0;
    memory[29] = 59'd0;
    memory[30] = 59'd0;
    memory[31] = 59'd0;
    memory[32] = 59'd0;
    memory[33] = 59'd0;
    memory[34] = 59'd0;
    memory[35] = 59'd0;
    memory[36] = 59'd0;
    memory[37] = 59'd0;
    memory[38] = 59'd0;
    memory[39] = 59'd0;
    memory[40] = 59'd0;
    memory[41] = 59'd0;
    memory[42] = 59'd0;
    memory[43] = 59'd0;
    memory[44] = 59'd0;
    memory[45] = 59'd0;
    memory[46] = 59'd0;
    memory[47] = 59'd0;
    memory[48] = 59'd0;
    memory[49] = 59'd0;
    memory[50] = 59'd0;
    memory[51] = 59'd0;
    memory[52] = 59'd0;
    memory[53] = 59'd0;
    memory[54] = 59'd0;
    memory[55] = 59'd0;
    memory[56] = 59'd0;
    memory[57] = 59'd0;
    memory[58] = 59'd0;
    memory[59] = 59'd0;
    memory[60] = 59'd0;
    memory[61] = 59'd0;
    memory[62] = 59'd0;
    memory[63] = 59'd0;
    memory[64] = 59'd0;
    memory[65] = 59'd0;
    memory[66] = 59'd0;
    memory[67] = 59'd0;
    memory[68] = 59'd0;
    memory[69] = 59'd0;
    memory[70] = 59'd0;
    memory[71] = 59'd0;
    memory[72] = 59'd0;
    memory[73] = 59'd0;
    memory[74] = 59'd0;
    memory[75] = 59'd0;
    memory[76] = 59'd0;
    memory[77] = 59'd0;
    memory[78] = 59'd0;
    memory[79] = 59'd0;
    memory[80] = 59'd0;
    memory[81] = 59'd0;
    memory[82] = 59'd0;
    memory[83] = 59'd0;
    memory[84] = 59'd0;
    memory[85] = 59'd0;
    memory[86] = 59'd0;
    memory[87] = 59'd0;
    memory[88] = 59'd0;
    memory[89] = 59'd0;
    memory[90] = 59'd0;
    memory[91] = 59'd0;
    memory[92] = 59'd0;
    memory[93] = 59'd0;
    memory[94] = 59'd0;
    memory[95] = 59'd0;
    memory[96] = 59'd0;
    memory[97] = 59'd0;
    memory[98] = 59'd0;
    memory[99] = 59'd0;
    memory[100] = 59'd0;
    memory[101] = 59'd0;
    memory[102] = 59'd0;
    memory[103] = 59'd0;
    memory[104] = 59'd0;
    memory[105] = 59'd0;
    memory[106] = 59'd0;
    memory[107] = 59'd0;
    memory[108] = 59'd0;
    memory[109] = 59'd0;
    memory[110] = 59'd0;
    memory[111] = 59'd0;
    memory[112] = 59'd0;
    memory[113] = 59'd0;
    memory[114] = 59'd0;
    memory[115] = 59'd0;
    memory[116] = 59'd0;
    memory[117] = 59'd0;
    memory[118] = 59'd0;
    memory[119] = 59'd0;
    memory[120] = 59'd0;
    memory[121] = 59'd0;
    memory[122] = 59'd0;
    memory[123] = 59'd0;
    memory[124] = 59'd0;
    memory[125] = 59'd0;
    memory[126] = 59'd0;
    memory[127] = 59'd0;
    memory[128] = 59'd0;
    memory[129] = 59'd0;
    memory[130] = 59'd0;
    memory[131] = 59'd0;
    memory[132] = 59'd0;
    memory[133] = 59'd0;
    memory[134] = 59'd0;
    memory[135] = 59'd0;
    memory[136] = 59'd0;
    memory[137] = 59'd0;
    memory[138] = 59'd0;
    memory[139] = 59'd0;
    memory[140] = 59'd0;
    memory[141] = 59'd0;
    memory[142] = 59'd0;
    memory[143] = 59'd0;
    memory[144] = 59'd0;
    memory[145] = 59'd0;
    memory[146] = 59'd0;
    memory[147] = 59'd0;
    memory[148] = 59'd0;
    memory[149] = 59'd0;
    memory[150] = 59'd0;
    memory[151] = 59'd0;
    memory[152] = 59'd0;
    memory[153] = 59'd0;
    memory[154] = 59'd0;
    memory[155] = 59'd0;
    memory[156] = 59'd0;
    memory[157] = 59'd0;
    memory[158] = 59'd0;
    memory[159] = 59'd0;
    memory[160] = 59'd0;
    memory[161] = 59'd0;
    memory[162] = 59'd0;
    memory[163] = 59'd0;
    memory[164] = 59'd0;
    memory[165] = 59'd0;
    memory[166] = 59'd0;
    memory[167] = 59'd0;
    memory[168] = 59'd0;
    memory[169] = 59'd0;
    memory[170] = 59'd0;
    memory[171] = 59'd0;
    memory[172] = 59'd0;
    memory[173] = 59'd0;
    memory[174] = 59'd0;
    memory[175] = 59'd0;
    memory[176] = 59'd0;
    memory[177] = 59'd0;
    memory[178] = 59'd0;
    memory[179] = 59'd0;
    memory[180] = 59'd0;
    memory[181] = 59'd0;
    memory[182] = 59'd0;
    memory[183] = 59'd0;
    memory[184] = 59'd0;
    memory[185] = 59'd0;
    memory[186] = 59'd0;
    memory[187] = 59'd0;
    memory[188] = 59'd0;
    memory[189] = 59'd0;
    memory[190] = 59'd0;
    memory[191] = 59'd0;
    memory[192] = 59'd0;
    memory[193] = 59'd0;
    memory[194] = 59'd0;
    memory[195] = 59'd0;
    memory[196] = 59'd0;
    memory[197] = 59'd0;
    memory[198] = 59'd0;
    memory[199] = 59'd0;
    memory[200] = 59'd0;
    memory[201] = 59'd0;
    memory[202] = 59'd0;
    memory[203] = 59'd0;
    memory[204] = 59'd0;
    memory[205] = 59'd0;
    memory[206] = 59'd0;
    memory[207] = 59'd0;
    memory[208] = 59'd0;
    memory[209] = 59'd0;
    memory[210] = 59'd0;
    memory[211] = 59'd0;
    memory[212] = 59'd0;
    memory[213] = 59'd0;
    memory[214] = 59'd0;
    memory[215] = 59'd0;
    memory[216] = 59'd0;
    memory[217] = 59'd0;
    memory[218] = 59'd0;
    memory[219] = 59'd0;
    memory[220] = 59'd0;
    memory[221] = 59'd0;
    memory[222] = 59'd0;
    memory[223] = 59'd0;
    memory[224] = 59'd0;
    memory[225] = 59'd0;
    memory[226] = 59'd0;
    memory[227] = 59'd0;
    memory[228] = 59'd0;
    memory[229] = 59'd0;
    memory[230] = 59'd0;
    memory[231] = 59'd0;
    memory[232] = 59'd0;
    memory[233] = 59'd0;
    memory[234] = 59'd0;
    memory[235] = 59'd0;
    memory[236] = 59'd0;
    memory[237] = 59'd0;
    memory[238] = 59'd0;
    memory[239] = 59'd0;
    memory[240] = 59'd0;
    memory[241] = 59'd0;
    memory[242] = 59'd0;
    memory[243] = 59'd0;
    memory[244] = 59'd0;
    memory[245] = 59'd0;
    memory[246] = 59'd0;
    memory[247] = 59'd0;
    memory[248] = 59'd0;
    memory[249] = 59'd0;
    memory[250] = 59'd0;
    memory[251] = 59'd0;
    memory[252] = 59'd0;
    memory[253] = 59'd0;
    memory[254] = 59'd0;
    memory[255] = 59'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:47: acc_5, 256 words of 59 bits; its output is registered once more
module attention_mem_acc_5 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [58:0] q,
  output wire [58:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "block" *) reg [58:0] memory [0:255];
  reg [58:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 59'd0;
    memory[1] = 59'd0;
    memory[2] = 59'd0;
    memory[3] = 59'd0;
    memory[4] = 59'd0;
    memory[5] = 59'd0;
    memory[6] = 59'd0;
    memory[7] = 59'd0;
    memory[8] = 59'd0;
    memory[9] = 59'd0;
    memory[10] = 59'd0;
    memory[11] = 59'd0;
    memory[12] = 59'd0;
    memory[13] = 59'd0;
    memory[14] = 59'd0;
    memory[15] = 59'd0;
    memory[16] = 59'd0;
    memory[17] = 59'd0;
    memory[18] = 59'd0;
    memory[19] = 59'd0;
    memory[20] = 59'd0;
    memory[21] = 59'd0;
    memory[22] = 59'd0;
    memory[23] = 59'd0;
    memory[24] = 59'd0;
    memory[25] = 59'd0;
    memory[26] = 59'd0;
    memory[27] = 59'd0;
    memory[28] = 59'd0;
    memory[29] = 59'd0;
    memory[30] = 59'd0;
    memory[31] = 59'd0;
    memory[32] = 59'd0;
    memory[33] = 59'd0;
    memory[34] = 59'd0;
    memory[35] = 59'd0;
    memory[36] = 59'd0;
    memory[37] = 59'd0;
    memory[38] = 59'd0;
    memory[39] = 59'd0;
    memory[40] = 59'd0;
    memory[41] = 59'd0;
    memory[42] = 59'd0;
    memory[43] = 59'd0;
    memory[44] = 59'd0;
    memory[45] = 59'd0;
    memory[46] = 59'd0;
    memory[47] = 59'd0;
    memory[48] = 59'd0;
    memory[49] = 59'd0;
    memory[50] = 59'd0;
    memory[51] = 59'd0;
    memory[52] = 59'd0;
    memory[53] = 59'd0;
    memory[54] = 59'd0;
    memory[55] = 59'd0;
    memory[56] = 59'd0;
    memory[57] = 59'd0;
    memory[58] = 59'd0;
    memory[59] = 59'd0;
    memory[60] = 59'd0;
    memory[61] = 59'd0;
    memory[62] = 59'd0;
    memory[63] = 59'd0;
    memory[64] = 59'd0;
    memory[65] = 59'd0;
    memory[66] = 59'd0;
    memory[67] = 59'd0;
    memory[68] = 59'd0;
    memory[69] = 59'd0;
    memory[70] = 59'd0;
    memory[71] = 59'd0;
    memory[72] = 59'd0;
    memory[73] = 59'd0;
    memory[74] = 59'd0;
    memory[75] = 59'd0;
    memory[76] = 59'd0;
    memory[77] = 59'd0;
    memory[78] = 59'd0;
    memory[79] = 59'd0;
    memory[80] = 59'd0;
    memory[81] = 59'd0;
    memory[82] = 59'd0;
    memory[83] = 59'd0;
    memory[84] = 59'd0;
    memory[85] = 59'd0;
    memory[86] = 59'd0;
    memory[87] = 59'd0;
    memory[88] = 59'd0;
    memory[89] = 59'd0;
    memory[90] = 59'd0;
    memory[91] = 59'd0;
    memory[92] = 59'd0;
    memory[93] = 59'd0;
    memory[94] = 59'd0;
    memory[95] = 59'd0;
    memory[96] = 59'd0;
    memory[97] = 59'd0;
    memory[98] = 59'd0;
    memory[99] = 59'd0;
    memory[100] = 59'd0;
    memory[101] = 59'd0;
    memory[102] = 59'd0;
    memory[103] = 59'd0;
    memory[104] = 59'd0;
    memory[105] = 59'd0;
    memory[106] = 59'd0;
    memory[107] = 59'd0;
    memory[108] = 59'd0;
    memory[109] = 59'd0;
    memory[110] = 59'd0;
    memory[111] = 59'd0;
    memory[112] = 59'd0;
    memory[113] = 59'd0;
    memory[114] = 59'd0;
    memory[115] = 59'd0;
    memory[116] = 59'd0;
    memory[117] = 59'd0;
    memory[118] = 59'd0;
    memory[119] = 59'd0;
    memory[120] = 59'd0;
    memory[121] = 59'd0;
    memory[122] = 59'd0;
    memory[123] = 59'd0;
    memory[124] = 59'd0;
    memory[125] = 59'd0;
    memory[126] = 59'd0;
    memory[127] = 59'd0;
    memory[128] = 59'd0;
    memory[129] = 59'd0;
    memory[130] = 59'd0;
    memory[131] = 59'd0;
    memory[132] = 59'd0;
    memory[133] = 59'd0;
    memory[134] = 59'd0;
    memory[135] = 59'd0;
    memory[136] = 59'd0;
    memory[137] = 59'd0;
    memory[138] = 59'd0;
    memory[139] = 59'd0;
    memory[140] = 59'd0;
    memory[141] = 59'd0;
    memory[142] = 59'd0;
    memory[143] = 59'd0;
    memory[144] = 59'd0;
    memory[145] = 59'd0;
    memory[146] = 59'd0;
    memory[147] = 59'd0;
    memory[148] = 59'd0;
    memory[149] = 59'd0;
    memory[150] = 59'd0;
    memory[151] = 59'd0;
    memory[152] = 59'd0;
    memory[153] = 59'd0;
    memory[154] = 59'd0;
    memory[155] = 59'd0;
    memory[156] = 59'd0;
    memory[157] = 59'd0;
    memory[158] = 59'd0;
    memory[159] = 59'd0;
    memory[160] = 59'd0;
    memory[161] = 59'd0;
    memory[162] = 59'd0;
    memory[163] = 59'd0;
    memory[164] = 59'd0;
    memory[165] = 59'd0;
    memory[166] = 59'd0;
    memory[167] = 59'd0;
    memory[168] = 59'd0;
    memory[169] = 59'd0;
    memory[170] = 59'd0;
    memory[171] = 59'd0;
    memory[172] = 59'd0;
    memory[173] = 59'd0;
    memory[174] = 59'd0;
    memory[175] = 59'd0;
    memory[176] = 59'd0;
    memory[177] = 59'd0;
    memory[178] = 59'd0;
    memory[179] = 59'd0;
    memory[180] = 59'd0;
    memory[181] = 59'd0;
    memory[182] = 59'd0;
    memory[183] = 59'd0;
    memory[184] = 59'd0;
    memory[185] = 59'd0;
    memory[186] = 59'd0;
    memory[187] = 59'd0;
    memory[188] = 59'd0;
    memory[189] = 59'd0;
    memory[190] = 59'd0;
    memory[191] = 59'd0;
    memory[192] = 59'd0;
    memory[193] = 59'd0;
    memory[194] = 59'd0;
    memory[195] = 59'd0;
    memory[196] = 59'd0;
    memory[197] = 59'd0;
    memory[198] = 59'd0;
    memory[199] = 59'd0;
    memory[200] = 59'd0;
    memory[201] = 59'd0;
    memory[202] = 59'd0;
    memory[203] = 59'd0;
    memory[204] = 59'd0;
    memory[205] = 59'd0;
    memory[206] = 59'd0;
    memory[207] = 59'd0;
    memory[208] = 59'd0;
    memory[209] = 59'd0;
    memory[210] = 59'd0;
    memory[211] = 59'd0;
    memory[212] = 59'd0;
    memory[213] = 59'd0;
    memory[214] = 59'd0;
    memory[215] = 59'd0;
    memory[216] = 59'd0;
    memory[217] = 59'd0;
    memory[218] = 59'd0;
    memory[219] = 59'd0;
    memory[220] = 59'd0;
    memory[221] = 59'd0;
    memory[222] = 59'd0;
    memory[223] = 59'd0;
    memory[224] = 59'd0;
    memory[225] = 59'd0;
    memory[226] = 59'd0;
    memory[227] = 59'd0;
    memory[228] = 59'd0;
    memory[229] = 59'd0;
    memory[230] = 59'd0;
    memory[231] = 59'd0;
    memory[232] = 59'd0;
    memory[233] = 59'd0;
    memory[234] = 59'd0;
    memory[235] = 59'd0;
    memory[236] = 59'd0;
    memory[237] = 59'd0;
    memory[238] = 59'd0;
    memory[239] = 59'd0;
    memory[240] = 59'd0;
    memory[241] = 59'd0;
    memory[242] = 59'd0;
    memory[243] = 59'd0;
    memory[244] = 59'd0;
    memory[245] = 59'd0;
    memory[246] = 59'd0;
    memory[247] = 59'd0;
    memory[248] = 59'd0;
    memory[249] = 59'd0;
    memory[250] = 59'd0;
    memory[251] = 59'd0;
    memory[252] = 59'd0;
    memory[253] = 59'd0;
    memory[254] = 59'd0;
    memory[255] = 59'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:47: acc_6, 256 words of 59 bits; its output is registered once more
module attention_mem_acc_6 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [58:0] q,
  output wire [58:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "block" *) reg [58:0] memory [0:255];
  reg [58:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 59'd0;
    memory[1] = 59'd0;
    memory[2] = 59'd0;
    memory[3] = 59'd0;
    memory[4] = 59'd0;
    memory[5] = 59'd0;
    memory[6] = 59'd0;
    memory[7] = 59'd0;
    memory[8] = 59'd0;
    memory[9] = 59'd0;
    memory[10] = 59'd0;
    memory[11] = 59'd0;
    memory[12] = 59'd0;
    memory[13] = 59'd0;
    memory[14] = 59'd0;
    memory[15] = 59'd0;
    memory[16] = 59'd0;
    memory[17] = 59'd0;
    memory[18] = 59'd0;
    memory[19] = 59'd0;
    memory[20] = 59'd0;
    memory[21] = 59'd0;
    memory[22] = 59'd0;
    memory[23] = 59'd0;
    memory[24] = 59'd0;
    memory[25] = 59'd0;
    memory[26] = 59'd0;
    memory[27] = 59'd0;
    memory[28] = 59'd0;
    memory[29] = 59'd0;
    memory[30] = 59'd0;
    memory[31] = 59'd0;
    memory[32] = 59'd0;
    memory[33] = 59'd0;
    memory[34] = 59'd0;
    memory[35] = 59'd0;
    memory[36] = 59'd0;
    memory[37] = 59'd0;
    memory[38] = 59'd0;
    memory[39] = 59'd0;
    memory[40] = 59'd0;
    memory[41] = 59'd0;
    memory[42] = 59'd0;
    memory[43] = 59'd0;
    memory[44] = 59'd0;
    memory[45] = 59'd0;
    memory[46] = 59'd0;
    memory[47] = 59'd0;
    memory[48] = 59'd0;
    memory[49] = 59'd0;
    memory[50] = 59'd0;
    memory[51] = 59'd0;
    memory[52] = 59'd0;
    memory[53] = 59'd0;
    memory[54] = 59'd0;
    memory[55] = 59'd0;
    memory[56] = 59'd0;
    memory[57] = 59'd0;
    memory[58] = 59'd0;
    memory[59] = 59'd0;
    memory[60] = 59'd0;
    memory[61] = 59'd0;
    memory[62] = 59'd0;
    memory[63] = 59'd0;
    memory[64] = 59'd0;
    memory[65] = 59'd0;
    memory[66] = 59'd0;
    memory[67] = 59'd0;
    memory[68] = 59'd0;
    memory[69] = 59'd0;
    memory[70] = 59'd0;
    memory[71] = 59'd0;
    memory[72] = 59'd0;
    memory[73] = 59'd0;
    memory[74] = 59'd0;
    memory[75] = 59'd0;
    memory[76] = 59'd0;
    memory[77] = 59'd0;
    memory[78] = 59'd0;
    memory[79] = 59'd0;
    memory[80] = 59'd0;
    memory[81] = 59'd0;
    memory[82] = 59'd0;
    memory[83] = 59'd0;
    memory[84] = 59'd0;
    memory[85] = 59'd0;
    memory[86] = 59'd0;
    memory[87] = 59'd0;
    memory[88] = 59'd0;
    memory[89] = 59'd0;
    memory[90] = 59'd0;
    memory[91] = 59'd0;
    memory[92] = 59'd0;
    memory[93] = 59'd0;
    memory[94] = 59'd0;
    memory[95] = 59'd0;
    memory[96] = 59'd0;
    memory[97] = 59'd0;
    memory[98] = 59'd0;
    memory[99] = 59'd0;
    memory[100] = 59'd0;
    memory[101] = 59'd0;
    memory[102] = 59'd0;
    memory[103] = 59'd0;
    memory[104] = 59'd0;
    memory[105] = 59'd0;
    memory[106] = 59'd0;
    memory[107] = 59'd0;
    memory[108] = 59'd0;
    memory[109] = 59'd0;
    memory[110] = 59'd0;
    memory[111] = 59'd0;
    memory[112] = 59'd0;
    memory[113] = 59'd0;
    memory[114] = 59'd0;
    memory[115] = 59'd0;
    memory[116] = 59'd0;
    memory[117] = 59'd0;
    memory[118] = 59'd0;
    memory[119] = 59'd0;
    memory[120] = 59'd0;
    memory[121] = 59'd0;
    memory[122] = 59'd0;
    memory[123] = 59'd0;
    memory[124] = 59'd0;
    memory[125] = 59'd0;
    memory[126] = 59'd0;
    memory[127] = 59'd0;
    memory[128] = 59'd0;
    memory[129] = 59'd0;
    memory[130] = 59'd0;
    memory[131] = 59'd0;
    memory[132] = 59'd0;
    memory[133] = 59'd0;
    memory[134] = 59'd0;
    memory[135] = 59'd0;
    memory[136] = 59'd0;
    memory[137] = 59'd0;
    memory[138] = 59'd0;
    memory[139] = 59'd0;
    memory[140] = 59'd0;
    memory[141] = 59'd0;
    memory[142] = 59'd0;
    memory[143] = 59'd0;
    memory[144] = 59'd0;
    memory[145] = 59'd0;
    memory[146] = 59'd0;
    memory[147] = 59'd0;
    memory[148] = 59'd0;
    memory[149] = 59'd0;
    memory[150] = 59'd0;
    memory[151] = 59'd0;
    memory[152] = 59'd0;
    memory[153] = 59'd0;
    memory[154] = 59'd0;
    memory[155] = 59'd0;
    memory[156] = 59'd0;
    memory[157] = 59'd0;
    memory[158] = 59'd0;
    memory[159] = 59'd0;
    memory[160] = 59'd0;
    memory[161] = 59'd0;
    memory[162] = 59'd0;
    memory[163] = 59'd0;
    memory[164] = 59'd0;
    memory[165] = 59'd0;
    memory[166] = 59'd0;
    memory[167] = 59'd0;
    memory[168] = 59'd0;
    memory[169] = 59'd0;
    memory[170] = 59'd0;
    memory[171] = 59'd0;
    memory[172] = 59'd0;
    memory[173] = 59'd0;
    memory[174] = 59'd0;
    memory[175] = 59'd0;
    memory[176] = 59'd0;
    memory[177] = 59'd0;
    memory[178] = 59'd0;
    memory[179] = 59'd0;
    memory[180] = 59'd0;
    memory[181] = 59'd0;
    memory[182] = 59'd0;
    memory[183] = 59'd0;
    memory[184] = 59'd0;
    memory[185] = 59'd0;
    memory[186] = 59'd0;
    memory[187] = 59'd0;
    memory[188] = 59'd0;
    memory[189] = 59'd0;
    memory[190] = 59'd0;
    memory[191] = 59'd0;
    memory[192] = 59'd0;
    memory[193] = 59'd0;
    memory[194] = 59'd0;
    memory[195] = 59'd0;
    memory[196] = 59'd0;
    memory[197] = 59'd0;
    memory[198] = 59'd0;
    memory[199] = 59'd0;
    memory[200] = 59'd0;
    memory[201] = 59'd0;
    memory[202] = 59'd0;
    memory[203] = 59'd0;
    memory[204] = 59'd0;
    memory[205] = 59'd0;
    memory[206] = 59'd0;
    memory[207] = 59'd0;
    memory[208] = 59'd0;
    memory[209] = 59'd0;
    memory[210] = 59'd0;
    memory[211] = 59'd0;
    memory[212] = 59'd0;
    memory[213] = 59'd0;
    memory[214] = 59'd0;
    memory[215] = 59'd0;
    memory[216] = 59'd0;
    memory[217] = 59'd0;
    memory[218] = 59'd0;
    memory[219] = 59'd0;
    memory[220] = 59'd0;
    memory[221] = 59'd0;
    memory[222] = 59'd0;
    memory[223] = 59'd0;
    memory[224] = 59'd0;
    memory[225] = 59'd0;
    memory[226] = 59'd0;
    memory[227] = 59'd0;
    memory[228] = 59'd0;
    memory[229] = 59'd0;
    memory[230] = 59'd0;
    memory[231] = 59'd0;
    memory[232] = 59'd0;
    memory[233] = 59'd0;
    memory[234] = 59'd0;
    memory[235] = 59'd0;
    memory[236] = 59'd0;
    memory[237] = 59'd0;
    memory[238] = 59'd0;
    memory[239] = 59'd0;
    memory[240] = 59'd0;
    memory[241] = 59'd0;
    memory[242] = 59'd0;
    memory[243] = 59'd0;
    memory[244] = 59'd0;
    memory[245] = 59'd0;
    memory[246] = 59'd0;
    memory[247] = 59'd0;
    memory[248] = 59'd0;
    memory[249] = 59'd0;
    memory[250] = 59'd0;
    memory[251] = 59'd0;
    memory[252] = 59'd0;
    memory[253] = 59'd0;
    memory[254] = 59'd0;
    memory[255] = 59'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:47: acc_7, 256 words of 59 bits; its output is registered once more
module attention_mem_acc_7 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [58:0] q,
  output wire [58:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "block" *) reg [58:0] memory [0:255];
  reg [58:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 59'd0;
    memory[1] = 59'd0;
    memory[2] = 59'd0;
    memory[3] = 59'd0;
    memory[4] = 59'd0;
    memory[5] = 59'd0;
    memory[6] = 59'd0;
    memory[7] = 59'd0;
    memory[8] = 59'd0;
    memory[9] = 59'd0;
    memory[10] = 59'd0;
    memory[11] = 59'd0;
    memory[12] = 59'd0;
    memory[13] = 59'd0;
    memory[14] = 59'd0;
    memory[15] = 59'd0;
    memory[16] = 59'd0;
    memory[17] = 59'd0;
    memory[18] = 59'd0;
    memory[19] = 59'd0;
    memory[20] = 59'd0;
    memory[21] = 59'd0;
    memory[22] = 59'd0;
    memory[23] = 59'd0;
    memory[24] = 59'd0;
    memory[25] = 59'd0;
    memory[26] = 59'd0;
    memory[27] = 59'd0;
    memory[28] = 59'd0;
    memory[29] = 59'd0;
    memory[30] = 59'd0;
    memory[31] = 59'd0;
    memory[32] = 59'd0;
    memory[33] = 59'd0;
    memory[34] = 59'd0;
    memory[35] = 59'd0;
    memory[36] = 59'd0;
    memory[37] = 59'd0;
    memory[38] = 59'd0;
    memory[39] = 59'd0;
    memory[40] = 59'd0;
    memory[41] = 59'd0;
    memory[42] = 59'd0;
    memory[43] = 59'd0;
    memory[44] = 59'd0;
    memory[45] = 59'd0;
    memory[46] = 59'd0;
    memory[47] = 59'd0;
    memory[48] = 59'd0;
    memory[49] = 59'd0;
    memory[50] = 59'd0;
    memory[51] = 59'd0;
    memory[52] = 59'd0;
    memory[53] = 59'd0;
    memory[54] = 59'd0;
    memory[55] = 59'd0;
    memory[56] = 59'd0;
    memory[57] = 59'd0;
    memory[58] = 59'd0;
    memory[59] = 59'd0;
    memory[60] = 59'd0;
    memory[61] = 59'd0;
    memory[62] = 59'd0;
    memory[63] = 59'd0;
    memory[64] = 59'd0;
    memory[65] = 59'd0;
    memory[66] = 59'd0;
    memory[67] = 59'd0;
    memory[68] = 59'd0;
    memory[69] = 59'd0;
    memory[70] = 59'd0;
    memory[71] = 59'd0;
    memory[72] = 59'd0;
    memory[73] = 59'd0;
    memory[74] = 59'd0;
    memory[75] = 59'd0;
    memory[76] = 59'd0;
    memory[77] = 59'd0;
    memory[78] = 59'd0;
    memory[79] = 59'd0;
    memory[80] = 59'd0;
    memory[81] = 59'd0;
    memory[82] = 59'd0;
    memory[83] = 59'd0;
    memory[84] = 59'd0;
    memory[85] = 59'd0;
    memory[86] = 59'd0;
    memory[87] = 59'd0;
    memory[88] = 59'd0;
    memory[89] = 59'd0;
    memory[90] = 59'd0;
    memory[91] = 59'd0;
    memory[92] = 59'd0;
    memory[93] = 59'd0;
    memory[94] = 59'd0;
    memory[95] = 59'd0;
    memory[96] = 59'd0;
    memory[97] = 59'd0;
    memory[98] = 59'd0;
    memory[99] = 59'd0;
    memory[100] = 59'd0;
    memory[101] = 59'd0;
    memory[102] = 59'd0;
    memory[103] = 59'd0;
    memory[104] = 59'd0;
    memory[105] = 59'd0;
    memory[106] = 59'd0;
    memory[107] = 59'd0;
    memory[108] = 59'd0;
    memory[109] = 59'd0;
    memory[110] = 59'd0;
    memory[111] = 59'd0;
    memory[112] = 59'd0;
    memory[113] = 59'd0;
    memory[114] = 59'd0;
    memory[115] = 59'd0;
    memory[116] = 59'd0;
    memory[117] = 59'd0;
    memory[118] = 59'd0;
    memory[119] = 59'd0;
    memory[120] = 59'd0;
    memory[121] = 59'd0;
    memory[122] = 59'd0;
    memory[123] = 59'd0;
    memory[124] = 59'd0;
    memory[125] = 59'd0;
    memory[126] = 59'd0;
    memory[127] = 59'd0;
    memory[128] = 59'd0;
    memory[129] = 59'd0;
    memory[130] = 59'd0;
    memory[131] = 59'd0;
    memory[132] = 59'd0;
    memory[133] = 59'd0;
    memory[134] = 59'd0;
    memory[135] = 59'd0;
    memory[136] = 59'd0;
    memory[137] = 59'd0;
    memory[138] = 59'd0;
    memory[139] = 59'd0;
    memory[140] = 59'd0;
    memory[141] = 59'd0;
    memory[142] = 59'd0;
    memory[143] = 59'd0;
    memory[144] = 59'd0;
    memory[145] = 59'd0;
    memory[146] = 59'd0;
    memory[147] = 59'd0;
    memory[148] = 59'd0;
    memory[149] = 59'd0;
    memory[150] = 59'd0;
    memory[151] = 59'd0;
    memory[152] = 59'd0;
    memory[153] = 59'd0;
    memory[154] = 59'd0;
    memory[155] = 59'd0;
    memory[156] = 59'd0;
    memory[157] = 59'd0;
    memory[158] = 59'd0;
    memory[159] = 59'd0;
    memory[160] = 59'd0;
    memory[161] = 59'd0;
    memory[162] = 59'd0;
    memory[163] = 59'd0;
    memory[164] = 59'd0;
    memory[165] = 59'd0;
    memory[166] = 59'd0;
    memory[167] = 59'd0;
    memory[168] = 59'd0;
    memory[169] = 59'd0;
    memory[170] = 59'd0;
    memory[171] = 59'd0;
    memory[172] = 59'd0;
    memory[173] = 59'd0;
    memory[174] = 59'd0;
    memory[175] = 59'd0;
    memory[176] = 59'd0;
    memory[177] = 59'd0;
    memory[178] = 59'd0;
    memory[179] = 59'd0;
    memory[180] = 59'd0;
    memory[181] = 59'd0;
    memory[182] = 59'd0;
    memory[183] = 59'd0;
    memory[184] = 59'd0;
    memory[185] = 59'd0;
    memory[186] = 59'd0;
    memory[187] = 59'd0;
    memory[188] = 59'd0;
    memory[189] = 59'd0;
    memory[190] = 59'd0;
    memory[191] = 59'd0;
    memory[192] = 59'd0;
    memory[193] = 59'd0;
    memory[194] = 59'd0;
    memory[195] = 59'd0;
    memory[196] = 59'd0;
    memory[197] = 59'd0;
    memory[198] = 59'd0;
    memory[199] = 59'd0;
    memory[200] = 59'd0;
    memory[201] = 59'd0;
    memory[202] = 59'd0;
    memory[203] = 59'd0;
    memory[204] = 59'd0;
    memory[205] = 59'd0;
    memory[206] = 59'd0;
    memory[207] = 59'd0;
    memory[208] = 59'd0;
    memory[209] = 59'd0;
    memory[210] = 59'd0;
    memory[211] = 59'd0;
    memory[212] = 59'd0;
    memory[213] = 59'd0;
    memory[214] = 59'd0;
    memory[215] = 59'd0;
    memory[216] = 59'd0;
    memory[217] = 59'd0;
    memory[218] = 59'd0;
    memory[219] = 59'd0;
    memory[220] = 59'd0;
    memory[221] = 59'd0;
    memory[222] = 59'd0;
    memory[223] = 59'd0;
    memory[224] = 59'd0;
    memory[225] = 59'd0;
    memory[226] = 59'd0;
    memory[227] = 59'd0;
    memory[228] = 59'd0;
    memory[229] = 59'd0;
    memory[230] = 59'd0;
    memory[231] = 59'd0;
    memory[232] = 59'd0;
    memory[233] = 59'd0;
    memory[234] = 59'd0;
    memory[235] = 59'd0;
    memory[236] = 59'd0;
    memory[237] = 59'd0;
    memory[238] = 59'd0;
    memory[239] = 59'd0;
    memory[240] = 59'd0;
    memory[241] = 59'd0;
    memory[242] = 59'd0;
    memory[243] = 59'd0;
    memory[244] = 59'd0;
    memory[245] = 59'd0;
    memory[246] = 59'd0;
    memory[247] = 59'd0;
    memory[248] = 59'd0;
    memory[249] = 59'd0;
    memory[250] = 59'd0;
    memory[251] = 59'd0;
    memory[252] = 59'd0;
    memory[253] = 59'd0;
    memory[254] = 59'd0;
    memory[255] = 59'd0;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/softmax.hpp:28: kExp2, 256 words of 25 bits; its output is registered once more
module attention_mem_kExp2 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [7:0]  read_address,
  output wire [24:0] q,
  output wire [24:0] q2,
  input  wire        write,
  input  wire [7:0]  write_address,
  input  wire [24:0] write_data
);
  (* ram_style = "block" *) reg [24:0] memory [0:255];
  reg [24:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;
  initial begin
    memory[0] = 25'h1630000;
    memory[1] = 25'h162ff4f;
    memory[2] = 25'h160fe9e;
    memory[3] = 25'h160fdee;
    memory[4] = 25'h15efd3e;
    memory[5] = 25'h15efc8f;
    memory[6] = 25'h15cfbe0;
    memory[7] = 25'h15cfb32;
    memory[8] = 25'h15cfa84;
    memory[9] = 25'h15af9d6;
    memory[10] = 25'h158f929;
    memory[11] = 25'h158f87d;
    memory[12] = 25'h158f7d1;
    memory[13] = 25'h156f725;
    memory[14] = 25'h154f67a;
    memory[15] = 25'h156f5d0;
    memory[16] = 25'h152f525;
    memory[17] = 25'h152f47c;
    memory[18] = 25'h152f3d3;
    memory[19] = 25'h152f32a;
    memory[20] = 25'h14ef281;
    memory[21] = 25'h150f1da;
    memory[22] = 25'h14ef132;
    memory[23] = 25'h14cf08b;
    memory[24] = 25'h14cefe5;
    memory[25] = 25'h14cef3f;
    memory[26] = 25'h14aee99;
    memory[27] = 25'h14aedf4;
    memory[28] = 25'h148ed4f;
    memory[29] = 25'h148ecab;
    memory[30] = 25'h146ec07;
    memory[31] = 25'h146eb64;
    memory[32] = 25'h146eac1;
    memory[33] = 25'h144ea1e;
    memory[34] = 25'h142e97c;
    memory[35] = 25'h144e8db;
    memory[36] = 25'h140e839;
    memory[37] = 25'h142e799;
    memory[38] = 25'h140e6f8;
    memory[39] = 25'h13ee658;
    memory[40] = 25'h13ee5b9;
    memory[41] = 25'h13ee51a;
    memory[42] = 25'h13ce47b;
    memory[43] = 25'h13ae3dd;
    memory[44] = 25'h13ce340;
    memory[45] = 25'h13ae2a2;
    memory[46] = 25'h138e205;
    memory[47] = 25'h138e169;
    memory[48] = 25'h138e0cd;
    memory[49] = 25'h136e031;
    memory[50] = 25'h136df96;
    memory[51] = 25'h134defb;
    memory[52] = 25'h134de61;
    memory[53] = 25'h132ddc7;
    memory[54] = 25'h134dd2e;
    memory[55] = 25'h130dc94;
    memory[56] = 25'h132dbfc;
    memory[57] = 25'h12edb63;
    memory[58] = 25'h130dacc;
    memory[59] = 25'h12eda34;
    memory[60] = 25'h12ed99d;
    memory[61] = 25'h12cd906;
    memory[62] = 25'h12cd870;
    memory[63] = 25'h12ad7da;
    memory[64] = 25'h12ad745;
    memory[65] = 25'h12ad6b0;
    memory[66] = 25'h128d61b;
    memory[67] = 25'h128d587;
    memory[68] = 25'h126d4f3;
    memory[69] = 25'h126d460;
    memory[70] = 25'h126d3cd;
    memory[71] = 25'h124d33a;
    memory[72] = 25'h124d2a8;
    memory[73] = 25'h122d216;
    memory[74] = 25'h122d185;
    memory[75] = 25'h122d0f4;
    memory[76] = 25'h120d063;
    memory[77] = 25'h120cfd3;
    memory[78] = 25'h11ecf43;
    memory[79] = 25'h11eceb4;
    memory[80] = 25'h11ece25;
    memory[81] = 25'h11ccd96;
    memory[82] = 25'h11ccd08;
    memory[83] = 25'h11ccc7a;
    memory[84] = 25'h11acbec;
    memory[85] = 25'h11acb5f;
    memory[86] = 25'h118cad2;
    memory[87] = 25'h118ca46;
    memory[88] = 25'h118c9ba;
    memory[89] = 25'h116c92e;
    memory[90] = 25'h116c8a3;
    memory[91] = 25'h116c818;
    memory[92] = 25'h114c78d;
    memory[93] = 25'h112c703;
    memory[94] = 25'h114c67a;
    memory[95] = 25'h112c5f0;
    memory[96] = 25'h110c567;
    memory[97] = 25'h112c4df;
    memory[98] = 25'h110c456;
    memory[99] = 25'h10ec3ce;
    memory[100] = 25'h10ec347;
    memory[101] = 25'h10ec2c0;
    memory[102] = 25'h10ec239;
    memory[103] = 25'h10cc1b2;
    memory[104] = 25'h10ac12c;
    memory[105] = 25'h10cc0a7;
    memory[106] = 25'h10ac021;
    memory[107] = 25'h108bf9c;
    memory[108] = 25'h10abf18;
    memory[109] = 25'h108be93;
    memory[110] = 25'h106be0f;
    memory[111] = 25'h106bd8c;
    memory[112] = 25'h106bd09;
    memory[113] = 25'h106bc86;
    memory[114] = 25'h104bc03;
    memory[115] = 25'h104bb81;
    memory[116] = 25'h102baff;
    memory[117] = 25'h102ba7e;
    memory[118] = 25'h102b9fd;
    memory[119] = 25'h100b97c;
    memory[120] = 25'h100b8fc;
    memory[121] = 25'h100b87c;
    memory[122] = 25'hfeb7fc;
    memory[123] = 25'hfeb77d;
    memory[124] = 25'hfeb6fe;
    memory[125] = 25'hfcb67f;
    memory[126] = 25'hfcb601;
    memory[127] = 25'hfcb583;
    memory[128] = 25'hfab505;
    memory[129] = 25'hfab488;
    memory[130] = 25'hfab40b;
    memory[131] = 25'hf8b38e;
    memory[132] = 25'hf8b312;
    memory[133] = 25'hf8b296;
    memory[134] = 25'hf6b21a;
    memory[135] = 25'hf6b19f;
    memory[136] = 25'hf6b124;
    memory[137] = 25'hf4b0a9;
    memory[138] = 25'hf4b02f;
    memory[139] = 25'hf4afb5;
    memory[140] = 25'hf2af3b;
    memory[141] = 25'hf2aec2;
    memory[142] = 25'hf0ae49;
    memory[143] = 25'hf2add1;
    memory[144] = 25'hf0ad58;
    memory[145] = 25'heeace0;
    memory[146] = 25'hf0ac69;
    memory[147] = 25'heeabf1;
    memory[148] = 25'hecab7a;
    memory[149] = 25'heeab04;
    memory[150] = 25'hecaa8d;
    memory[151] = 25'hecaa17;
    memory[152] = 25'heaa9a1;
    memory[153] = 25'heaa92c;
    memory[154] = 25'heaa8b7;
    memory[155] = 25'he8a842;
    memory[156] = 25'heaa7ce;
    memory[157] = 25'he6a759;
    memory[158] = 25'he8a6e6;
    memory[159] = 25'he6a672;
    memory[160] = 25'he6a5ff;
    memory[161] = 25'he6a58c;
    memory[162] = 25'he4a519;
    memory[163] = 25'he4a4a7;
    memory[164] = 25'he4a435;
    memory[165] = 25'he2a3c3;
    memory[166] = 25'he2a352;
    memory[167] = 25'he2a2e1;
    memory[168] = 25'he0a270;
    memory[169] = 25'he0a200;
    memory[170] = 25'he0a190;
    memory[171] = 25'he0a120;
    memory[172] = 25'hdea0b0;
    memory[173] = 25'hdea041;
    memory[174] = 25'hdc9fd2;
    memory[175] = 25'hde9f64;
    memory[176] = 25'hdc9ef5;
    memory[177] = 25'hdc9e87;
    memory[178] = 25'hda9e19;
    memory[179] = 25'hda9dac;
    memory[180] = 25'hda9d3f;
    memory[181] = 25'hda9cd2;
    memory[182] = 25'hd89c65;
    memory[183] = 25'hd89bf9;
    memory[184] = 25'hd69b8d;
    memory[185] = 25'hd89b22;
    memory[186] = 25'hd69ab6;
    memory[187] = 25'hd69a4b;
    memory[188] = 25'hd499e0;
    memory[189] = 25'hd49976;
    memory[190] = 25'hd4990c;
    memory[191] = 25'hd498a2;
    memory[192] = 25'hd29838;
    memory[193] = 25'hd497cf;
    memory[194] = 25'hd09765;
    memory[195] = 25'hd296fd;
    memory[196] = 25'hd09694;
    memory[197] = 25'hd0962c;
    memory[198] = 25'hd095c4;
    memory[199] = 25'hce955c;
    memory[200] = 25'hce94f5;
    memory[201] = 25'hce948e;
    memory[202] = 25'hce9427;
    memory[203] = 25'hcc93c0;
    memory[204] = 25'hcc935a;
    memory[205] = 25'hcc92f4;
    memory[206] = 25'hca928e;
    memory[207] = 25'hca9229;
    memory[208] = 25'hca91c4;
    memory[209] = 25'hca915f;
    memory[210] = 25'hc890fa;
    memory[211] = 25'hc89096;
    memory[212] = 25'hc89032;
    memory[213] = 25'hc68fce;
    memory[214] = 25'hc88f6b;
    memory[215] = 25'hc68f07;
    memory[216] = 25'hc68ea4;
    memory[217] = 25'hc48e41;
    memory[218] = 25'hc48ddf;
    memory[219] = 25'hc48d7d;
    memory[220] = 25'hc48d1b;
    memory[221] = 25'hc28cb9;
    memory[222] = 25'hc28c58;
    memory[223] = 25'hc28bf7;
    memory[224] = 25'hc28b96;
    memory[225] = 25'hc08b35;
    memory[226] = 25'hc08ad5;
    memory[227] = 25'hc08a75;
    memory[228] = 25'hc08a15;
    memory[229] = 25'hbe89b5;
    memory[230] = 25'hbe8956;
    memory[231] = 25'hbe88f7;
    memory[232] = 25'hbc8898;
    memory[233] = 25'hbe883a;
    memory[234] = 25'hbc87db;
    memory[235] = 25'hbc877d;
    memory[236] = 25'hba871f;
    memory[237] = 25'hba86c2;
    memory[238] = 25'hba8665;
    memory[239] = 25'hba8608;
    memory[240] = 25'hba85ab;
    memory[241] = 25'hb8854e;
    memory[242] = 25'hb884f2;
    memory[243] = 25'hb88496;
    memory[244] = 25'hb6843a;
    memory[245] = 25'hb883df;
    memory[246] = 25'hb68383;
    memory[247] = 25'hb48328;
    memory[248] = 25'hb682ce;
    memory[249] = 25'hb48273;
    memory[250] = 25'hb48219;
    memory[251] = 25'hb481bf;
    memory[252] = 25'hb48165;
    memory[253] = 25'hb2810b;
    memory[254] = 25'hb280b2;
    memory[255] = 25'hb28059;
  end
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_0, 32 words of 27 bits
module attention_mem_factors_0 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_1, 32 words of 27 bits
module attention_mem_factors_1 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_2, 32 words of 27 bits
module attention_mem_factors_2 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_3, 32 words of 27 bits
module attention_mem_factors_3 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_4, 32 words of 27 bits
module attention_mem_factors_4 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_5, 32 words of 27 bits
module attention_mem_factors_5 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_6, 32 words of 27 bits
module attention_mem_factors_6 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_7, 32 words of 27 bits
module attention_mem_factors_7 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_8, 32 words of 27 bits
module attention_mem_factors_8 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_9, 32 words of 27 bits
module attention_mem_factors_9 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_10, 32 words of 27 bits
module attention_mem_factors_10 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_11, 32 words of 27 bits
module attention_mem_factors_11 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_12, 32 words of 27 bits
module attention_mem_factors_12 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_13, 32 words of 27 bits
module attention_mem_factors_13 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_14, 32 words of 27 bits
module attention_mem_factors_14 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_15, 32 words of 27 bits
module attention_mem_factors_15 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_16, 32 words of 27 bits
module attention_mem_factors_16 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_17, 32 words of 27 bits
module attention_mem_factors_17 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_18, 32 words of 27 bits
module attention_mem_factors_18 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_19, 32 words of 27 bits
module attention_mem_factors_19 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_20, 32 words of 27 bits
module attention_mem_factors_20 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_21, 32 words of 27 bits
module attention_mem_factors_21 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_22, 32 words of 27 bits
module attention_mem_factors_22 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_23, 32 words of 27 bits
module attention_mem_factors_23 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_24, 32 words of 27 bits
module attention_mem_factors_24 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_25, 32 words of 27 bits
module attention_mem_factors_25 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_26, 32 words of 27 bits
module attention_mem_factors_26 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_27, 32 words of 27 bits
module attention_mem_factors_27 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_28, 32 words of 27 bits
module attention_mem_factors_28 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_29, 32 words of 27 bits
module attention_mem_factors_29 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_30, 32 words of 27 bits
module attention_mem_factors_30 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_31, 32 words of 27 bits
module attention_mem_factors_31 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_32, 32 words of 27 bits
module attention_mem_factors_32 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_33, 32 words of 27 bits
module attention_mem_factors_33 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_34, 32 words of 27 bits
module attention_mem_factors_34 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_35, 32 words of 27 bits
module attention_mem_factors_35 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_36, 32 words of 27 bits
module attention_mem_factors_36 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_37, 32 words of 27 bits
module attention_mem_factors_37 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_38, 32 words of 27 bits
module attention_mem_factors_38 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_39, 32 words of 27 bits
module attention_mem_factors_39 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_40, 32 words of 27 bits
module attention_mem_factors_40 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_41, 32 words of 27 bits
module attention_mem_factors_41 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_42, 32 words of 27 bits
module attention_mem_factors_42 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_43, 32 words of 27 bits
module attention_mem_factors_43 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_44, 32 words of 27 bits
module attention_mem_factors_44 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_45, 32 words of 27 bits
module attention_mem_factors_45 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_46, 32 words of 27 bits
module attention_mem_factors_46 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_47, 32 words of 27 bits
module attention_mem_factors_47 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_48, 32 words of 27 bits
module attention_mem_factors_48 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_49, 32 words of 27 bits
module attention_mem_factors_49 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_50, 32 words of 27 bits
module attention_mem_factors_50 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_51, 32 words of 27 bits
module attention_mem_factors_51 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_52, 32 words of 27 bits
module attention_mem_factors_52 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_53, 32 words of 27 bits
module attention_mem_factors_53 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_54, 32 words of 27 bits
module attention_mem_factors_54 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_55, 32 words of 27 bits
module attention_mem_factors_55 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_56, 32 words of 27 bits
module attention_mem_factors_56 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_57, 32 words of 27 bits
module attention_mem_factors_57 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_58, 32 words of 27 bits
module attention_mem_factors_58 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_59, 32 words of 27 bits
module attention_mem_factors_59 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_60, 32 words of 27 bits
module attention_mem_factors_60 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_61, 32 words of 27 bits
module attention_mem_factors_61 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_62, 32 words of 27 bits
module attention_mem_factors_62 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:124: factors_63, 32 words of 27 bits
module attention_mem_factors_63 (
  input  wire        clk,
  input  wire        read,
  input  wire [4:0]  read_address,
  output reg  [26:0] q,
  input  wire        write,
  input  wire [4:0]  write_address,
  input  wire [26:0] write_data
);
  (* ram_style = "distributed" *) reg [26:0] memory [0:31];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_0, 64 words of 32 bits; its output is registered once more
module attention_mem_held_0 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_1, 64 words of 32 bits; its output is registered once more
module attention_mem_held_1 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_2, 64 words of 32 bits; its output is registered once more
module attention_mem_held_2 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_3, 64 words of 32 bits; its output is registered once more
module attention_mem_held_3 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_4, 64 words of 32 bits; its output is registered once more
module attention_mem_held_4 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_5, 64 words of 32 bits; its output is registered once more
module attention_mem_held_5 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_6, 64 words of 32 bits; its output is registered once more
module attention_mem_held_6 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_7, 64 words of 32 bits; its output is registered once more
module attention_mem_held_7 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_8, 64 words of 32 bits; its output is registered once more
module attention_mem_held_8 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_9, 64 words of 32 bits; its output is registered once more
module attention_mem_held_9 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_10, 64 words of 32 bits; its output is registered once more
module attention_mem_held_10 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_11, 64 words of 32 bits; its output is registered once more
module attention_mem_held_11 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_12, 64 words of 32 bits; its output is registered once more
module attention_mem_held_12 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_13, 64 words of 32 bits; its output is registered once more
module attention_mem_held_13 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_14, 64 words of 32 bits; its output is registered once more
module attention_mem_held_14 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_15, 64 words of 32 bits; its output is registered once more
module attention_mem_held_15 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_16, 64 words of 32 bits; its output is registered once more
module attention_mem_held_16 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_17, 64 words of 32 bits; its output is registered once more
module attention_mem_held_17 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_18, 64 words of 32 bits; its output is registered once more
module attention_mem_held_18 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_19, 64 words of 32 bits; its output is registered once more
module attention_mem_held_19 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_20, 64 words of 32 bits; its output is registered once more
module attention_mem_held_20 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_21, 64 words of 32 bits; its output is registered once more
module attention_mem_held_21 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_22, 64 words of 32 bits; its output is registered once more
module attention_mem_held_22 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_23, 64 words of 32 bits; its output is registered once more
module attention_mem_held_23 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_24, 64 words of 32 bits; its output is registered once more
module attention_mem_held_24 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_25, 64 words of 32 bits; its output is registered once more
module attention_mem_held_25 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_26, 64 words of 32 bits; its output is registered once more
module attention_mem_held_26 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_27, 64 words of 32 bits; its output is registered once more
module attention_mem_held_27 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_28, 64 words of 32 bits; its output is registered once more
module attention_mem_held_28 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_29, 64 words of 32 bits; its output is registered once more
module attention_mem_held_29 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_30, 64 words of 32 bits; its output is registered once more
module attention_mem_held_30 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:125: held_31, 64 words of 32 bits; its output is registered once more
module attention_mem_held_31 (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [5:0]  read_address,
  output wire [31:0] q,
  output wire [31:0] q2,
  input  wire        write,
  input  wire [5:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "block" *) reg [31:0] memory [0:63];
  reg [31:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:126: scores, 8192 words of 64 bits; its output is registered once more
module attention_mem_scores (
  input  wire        clk,
  input  wire        read,
  input  wire        advance,
  input  wire [12:0] read_address,
  output wire [63:0] q,
  output wire [63:0] q2,
  input  wire        write,
  input  wire [12:0] write_address,
  input  wire [63:0] write_data
);
  (* ram_style = "ultra" *) reg [63:0] memory [0:8191];
  reg [63:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:127: q_exponent, 8 words of 5 bits
module attention_mem_q_exponent (
  input  wire       clk,
  input  wire       read,
  input  wire [2:0] read_address,
  output reg  [4:0] q,
  input  wire       write,
  input  wire [2:0] write_address,
  input  wire [4:0] write_data
);
  (* ram_style = "distributed" *) reg [4:0] memory [0:7];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attend.hpp:128: top, 8 words of 32 bits
module attention_mem_top (
  input  wire        clk,
  input  wire        read,
  input  wire [2:0]  read_address,
  output reg  [31:0] q,
  input  wire        write,
  input  wire [2:0]  write_address,
  input  wire [31:0] write_data
);
  (* ram_style = "distributed" *) reg [31:0] memory [0:7];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:50: q, 4096 words of 128 bits; its output is registered once more
module attention_mem_q (
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

// hls/attention/attention.cpp:51: exponent, 256 words of 5 bits
module attention_mem_exponent (
  input  wire       clk,
  input  wire       read,
  input  wire [7:0] read_address,
  output reg  [4:0] q,
  input  wire       write,
  input  wire [7:0] write_address,
  input  wire [4:0] write_data
);
  (* ram_style = "auto" *) reg [4:0] memory [0:255];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:52: total, 8 words of 28 bits
module attention_mem_total (
  input  wire        clk,
  input  wire        read,
  input  wire [2:0]  read_address,
  output reg  [27:0] q,
  input  wire        write,
  input  wire [2:0]  write_address,
  input  wire [27:0] write_data
);
  (* ram_style = "distributed" *) reg [27:0] memory [0:7];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 8 x 7 bits, unsigned product after 3 stages
module attention_mul_8_7_15_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [7:0]  a,
  input  wire [6:0]  b,
  output wire [14:0] p
);
  reg [7:0] a_q;
  reg [6:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [14:0] m;
  always @(posedge clk) if (enable[1]) m <= {7'd0, a_q} * {8'd0, b_q};
  reg [14:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 8 x 8 bits, unsigned product after 3 stages
module attention_mul_8_8_16_3 (
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

// 8 x 19 bits, signed product after 3 stages
module attention_mul_8s_19s_26_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [7:0]  a,
  input  wire [18:0] b,
  output wire [25:0] p
);
  reg [7:0] a_q;
  reg [18:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [25:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{18{a_q[7]}}, a_q}) * $signed({{7{b_q[18]}}, b_q});
  reg [25:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 9 x 5 bits, unsigned product after 3 stages
module attention_mul_9_5_14_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [8:0]  a,
  input  wire [4:0]  b,
  output wire [13:0] p
);
  reg [8:0] a_q;
  reg [4:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [13:0] m;
  always @(posedge clk) if (enable[1]) m <= {5'd0, a_q} * {9'd0, b_q};
  reg [13:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 17 x 18 bits, unsigned product after 3 stages
module attention_mul_17_18_35_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [16:0] a,
  input  wire [17:0] b,
  output wire [34:0] p
);
  reg [16:0] a_q;
  reg [17:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [34:0] m;
  always @(posedge clk) if (enable[1]) m <= {18'd0, a_q} * {17'd0, b_q};
  reg [34:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 17 x 38 bits, signed product after 3 stages
module attention_mul_17s_38s_54_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [16:0] a,
  input  wire [37:0] b,
  output wire [53:0] p
);
  reg [16:0] a_q;
  reg [37:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [53:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{37{a_q[16]}}, a_q}) * $signed({{16{b_q[37]}}, b_q});
  reg [53:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 27 x 16 bits, signed product after 2 stages
module attention_mul_27s_16s_42_2 (
  input  wire        clk,
  input  wire [1:0]  enable,
  input  wire [26:0] a,
  input  wire [15:0] b,
  output wire [41:0] p
);
  reg [26:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [41:0] result;
  always @(posedge clk) if (enable[1]) result <= $signed({{15{a_q[26]}}, a_q}) * $signed({{26{b_q[15]}}, b_q});
  assign p = result;
endmodule

// 27 x 16 bits, signed product after 3 stages
module attention_mul_27s_16s_42_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [26:0] a,
  input  wire [15:0] b,
  output wire [41:0] p
);
  reg [26:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [41:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{15{a_q[26]}}, a_q}) * $signed({{26{b_q[15]}}, b_q});
  reg [41:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

`default_nettype wire
