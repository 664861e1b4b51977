// attention: made by rtl_export from hls/attention/attention.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load_q: II=1, depth 1 (hls/attention/attention.cpp:141)
//   choose_q: II=1, depth 4 (hls/attention/attention.cpp:164)
//   keys: II=1, depth 14 (hls/attention/attention.cpp:196)
//   values: II=2, depth 17 (hls/attention/attention.cpp:277)
//   divide: II=1, depth 12 (hls/attention/attention.cpp:382)
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
  localparam [4:0] LINE_453_S = 5'd0;
  localparam [4:0] LINE_113_S = 5'd1;
  localparam [4:0] LINE_0_S = 5'd2;
  localparam [4:0] LINE_0_2_S = 5'd3;
  localparam [4:0] LINE_0_3_S = 5'd4;
  localparam [4:0] LINE_0_4_S = 5'd5;
  localparam [4:0] LINE_54_S = 5'd6;
  localparam [4:0] LINE_55_S = 5'd7;
  localparam [4:0] LINE_456_S = 5'd8;
  localparam [4:0] LINE_135_S = 5'd9;
  localparam [4:0] LOAD_Q_S = 5'd10;
  localparam [4:0] LINE_464_S = 5'd11;
  localparam [4:0] LINE_464_2_S = 5'd12;
  localparam [4:0] LINE_45_S = 5'd13;
  localparam [4:0] LINE_466_S = 5'd14;
  localparam [4:0] LINE_466_2_S = 5'd15;
  localparam [4:0] LINE_474_S = 5'd16;
  localparam [4:0] LINE_467_S = 5'd17;
  localparam [4:0] CHOOSE_Q_S = 5'd18;
  localparam [4:0] LINE_184_S = 5'd19;
  localparam [4:0] KEYS_S = 5'd20;
  localparam [4:0] LINE_257_S = 5'd21;
  localparam [4:0] VALUES_S = 5'd22;
  localparam [4:0] LINE_274_S = 5'd23;
  localparam [4:0] DIVIDE_S = 5'd24;
  localparam [4:0] LINE_466_3_S = 5'd25;
  localparam [4:0] LINE_423_S = 5'd26;
  localparam [4:0] DISCARD_S = 5'd27;
  localparam [4:0] LINE_69_S = 5'd28;
  localparam [4:0] DISCARD_2_S = 5'd29;
  localparam [4:0] LINE_423_2_S = 5'd30;
  localparam [4:0] RESTART = 5'd31;
  reg [4:0] state;
  wire line_453_done_0;
  wire line_453_done_1;
  wire line_113_done_0;
  wire line_113_done_1;
  wire line_0_done;
  wire line_0_2_done_0;
  wire line_0_2_done_1;
  wire line_0_3_done_0;
  wire line_0_3_done_1;
  wire line_0_4_done_0;
  wire line_0_4_done_1;
  wire line_54_done_0;
  wire line_54_done_1;
  wire line_55_done;
  wire line_456_done_0;
  wire line_456_done_1;
  wire line_135_done;
  wire load_q_done;
  wire line_464_done;
  wire line_464_2_done_0;
  wire line_464_2_done_1;
  wire line_45_done;
  wire line_466_done;
  wire line_466_2_done_0;
  wire line_466_2_done_1;
  wire line_474_done;
  wire line_467_done;
  wire choose_q_done;
  wire line_184_done;
  wire keys_done;
  wire line_257_done;
  wire values_done;
  wire line_274_done;
  wire divide_done;
  wire line_466_3_done;
  wire line_423_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_423_2_done;
  wire call_begin = state == RESTART;

  // hls/attention/attention.cpp:453: line_453
  wire line_453_start;
  reg line_453_run;
  reg [127:0] s_cmd_data_1;
  reg [7:0] q_heads_2;
  reg [7:0] head_dim8_3;
  reg [7:0] narrow_4;
  reg [7:0] cmd_2_5;
  reg [14:0] rows_6;
  reg [15:0] place_7;
  reg [11:0] line_453_8;
  reg [3:0] common_4_9;
  reg cmd_8_10;
  reg [7:0] line_453_11;
  reg [7:0] line_453_12;
  reg [4:0] line_453_13;
  reg [7:0] line_453_14;
  reg [4:0] line_453_15;
  reg [3:0] line_453_16;
  reg [3:0] line_453_17;
  reg cmd_6_18;
  reg [3:0] line_453_19;
  reg common_6_20;
  reg common_5_21;
  reg line_453_22;
  reg line_453_v1;
  reg line_453_v2;
  reg line_453_v3;
  reg line_453_v4;
  reg line_453_v5;
  wire line_453_v0;
  wire line_453_en0;
  wire line_453_en1;
  wire line_453_en2;
  wire line_453_en3;
  wire line_453_en4;
  wire line_453_en5;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_23;
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
  reg line_0_2_24;
  wire line_0_2_v0;
  wire line_0_2_en0;

  // : line_0_3
  wire line_0_3_start;
  reg line_0_3_run;
  reg line_0_3_25;
  wire line_0_3_v0;
  wire line_0_3_en0;

  // : line_0_4
  wire line_0_4_start;
  reg line_0_4_run;
  reg line_0_4_26;
  wire line_0_4_v0;
  wire line_0_4_en0;

  // hls/attention/attention.cpp:54: line_54
  wire line_54_start;
  reg line_54_run;
  reg line_54_27;
  wire line_54_v0;
  wire line_54_en0;

  // hls/attention/attention.cpp:55: line_55
  wire line_55_start;
  reg line_55_run;
  reg line_55_28;
  wire line_55_v0;
  wire line_55_en0;

  // hls/attention/attention.cpp:456: line_456
  wire line_456_start;
  reg line_456_run;
  reg cmd_9_29;
  reg flags_30;
  reg discard_q_31;
  wire line_456_v0;
  wire line_456_en0;

  // hls/attention/attention.cpp:135: line_135
  wire line_135_start;
  reg line_135_run;
  reg [12:0] line_135_32;
  reg [13:0] line_135_33;
  reg line_135_v1;
  reg line_135_v2;
  reg line_135_v3;
  reg line_135_v4;
  reg line_135_v5;
  reg line_135_v6;
  wire line_135_v0;
  wire line_135_en0;
  wire line_135_en1;
  wire line_135_en2;
  wire line_135_en3;
  wire line_135_en4;
  wire line_135_en5;
  wire line_135_en6;

  // hls/attention/attention.cpp:141: load_q
  wire load_q_start;
  reg load_q_run;
  reg [12:0] i_34;
  reg [11:0] word_35;
  reg [4:0] step_36;
  reg [8:0] row_37;
  reg q_packet_38;
  reg q_packet_39;
  wire load_q_v0;
  wire load_q_en0;

  // hls/attention/attention.cpp:464: line_464
  wire line_464_start;
  reg line_464_run;
  wire line_464_v0;
  wire line_464_en0;

  // hls/attention/attention.cpp:464: line_464_2
  wire line_464_2_start;
  reg line_464_2_run;
  reg [31:0] top_40;
  reg [31:0] top_7_41;
  reg [31:0] top_6_42;
  reg [31:0] top_5_43;
  reg [31:0] top_4_44;
  reg [31:0] top_3_45;
  reg [31:0] top_2_46;
  reg [31:0] top_1_47;
  reg [7:0] head_48;
  reg [8:0] row_49;
  reg kv_packet_50;
  reg kv_packet_51;
  reg line_464_2_52;
  wire line_464_2_v0;
  wire line_464_2_en0;

  // hls/include/stream_kernel.hpp:45: line_45
  wire line_45_start;
  reg line_45_run;
  reg [4:0] flags_53;
  reg discard_q_54;
  reg discard_kv_55;
  wire line_45_v0;
  wire line_45_en0;

  // hls/attention/attention.cpp:466: line_466
  wire line_466_start;
  reg line_466_run;
  wire line_466_v0;
  wire line_466_en0;

  // hls/attention/attention.cpp:466: line_466_2
  wire line_466_2_start;
  reg line_466_2_run;
  reg [31:0] top_56;
  reg [31:0] top_7_57;
  reg [31:0] top_6_58;
  reg [31:0] top_5_59;
  reg [31:0] top_4_60;
  reg [31:0] top_3_61;
  reg [31:0] top_2_62;
  reg [31:0] top_1_63;
  reg [3:0] token_64;
  reg kv_packet_65;
  reg kv_packet_66;
  reg line_466_2_67;
  wire line_466_2_v0;
  wire line_466_2_en0;

  // hls/attention/attention.cpp:474: line_474
  wire line_474_start;
  reg line_474_run;
  reg [7:0] head_68;
  reg [8:0] row_69;
  wire line_474_v0;
  wire line_474_en0;

  // hls/attention/attention.cpp:467: line_467
  wire line_467_start;
  reg line_467_run;
  reg [7:0] beats_70;
  reg line_467_71;
  reg [11:0] line_467_72;
  reg is_end_73;
  reg [7:0] row_74;
  wire line_467_v0;
  wire line_467_en0;

  // hls/attention/attention.cpp:164: choose_q
  wire choose_q_start;
  reg choose_q_run;
  reg [7:0] row_75;
  reg [2:0] head_76;
  reg [4:0] place_77;
  reg [7:0] i_78;
  reg choose_q_v1;
  reg choose_q_v2;
  reg choose_q_v3;
  wire choose_q_v0;
  wire choose_q_en0;
  wire choose_q_en1;
  wire choose_q_en2;
  wire choose_q_en3;

  // hls/attention/attention.cpp:184: line_184
  wire line_184_start;
  reg line_184_run;
  reg [16:0] line_184_79;
  reg [15:0] line_184_80;
  reg [15:0] beats_81;
  reg line_184_v1;
  reg line_184_v2;
  reg line_184_v3;
  wire line_184_v0;
  wire line_184_en0;
  wire line_184_en1;
  wire line_184_en2;
  wire line_184_en3;

  // hls/attention/attention.cpp:196: keys
  wire keys_start;
  reg keys_run;
  reg [31:0] top_82;
  reg [63:0] part_7_83;
  reg [63:0] part_6_84;
  reg [63:0] part_5_85;
  reg [63:0] part_4_86;
  reg [63:0] part_3_87;
  reg [63:0] part_2_88;
  reg [63:0] part_1_89;
  reg [63:0] part_0_90;
  reg [31:0] top_7_91;
  reg [31:0] top_6_92;
  reg [31:0] top_5_93;
  reg [31:0] top_4_94;
  reg [31:0] top_3_95;
  reg [31:0] top_2_96;
  reg [31:0] top_1_97;
  reg [6:0] step_98;
  reg [4:0] beat_99;
  reg [15:0] beat_100;
  reg [15:0] beat_101;
  reg [15:0] beat_102;
  reg [15:0] beat_103;
  reg [15:0] beat_104;
  reg [7:0] beat_105;
  reg [7:0] beat_106;
  reg [7:0] beat_107;
  reg [7:0] beat_108;
  reg [7:0] beat_109;
  reg [7:0] beat_110;
  reg [7:0] beat_111;
  reg [7:0] beat_112;
  reg [15:0] beat_113;
  reg [15:0] beat_114;
  reg [15:0] beat_115;
  reg [14:0] row_116;
  reg [31:0] even_117;
  reg [4:0] score_exponent_118;
  reg [4:0] exponent_119;
  reg [3:0] left_120;
  reg [15:0] i_121;
  reg kv_packet_122;
  reg kv_packet_123;
  reg is_first_124;
  reg keys_v1;
  reg keys_v2;
  reg keys_v3;
  reg keys_v4;
  reg keys_v5;
  reg keys_v6;
  reg keys_v7;
  reg keys_v8;
  reg keys_v9;
  reg keys_v10;
  reg keys_v11;
  reg keys_v12;
  reg keys_v13;
  wire keys_v0;
  wire keys_en0;
  wire keys_en1;
  wire keys_en2;
  wire keys_en3;
  wire keys_en4;
  wire keys_en5;
  wire keys_en6;
  wire keys_en7;
  wire keys_en8;
  wire keys_en9;
  wire keys_en10;
  wire keys_en11;
  wire keys_en12;
  wire keys_en13;

  // hls/attention/attention.cpp:257: line_257
  wire line_257_start;
  reg line_257_run;
  reg [16:0] line_257_125;
  reg [12:0] line_257_126;
  reg [4:0] line_257_127;
  wire line_257_v0;
  wire line_257_en0;

  // hls/attention/attention.cpp:277: values
  wire values_start;
  reg values_run;
  reg [31:0] top_0_128;
  reg [58:0] before_129;
  reg [58:0] before_130;
  reg [58:0] before_131;
  reg [58:0] before_132;
  reg [58:0] before_133;
  reg [58:0] before_134;
  reg [58:0] before_135;
  reg [58:0] before_136;
  reg [58:0] before_137;
  reg [58:0] before_138;
  reg [58:0] before_139;
  reg [58:0] before_140;
  reg [58:0] before_141;
  reg [58:0] before_142;
  reg [58:0] before_143;
  reg [58:0] before_144;
  reg [58:0] before_145;
  reg [58:0] before_146;
  reg [58:0] before_147;
  reg [58:0] before_148;
  reg [58:0] before_149;
  reg [58:0] before_150;
  reg [58:0] before_151;
  reg [58:0] before_152;
  reg [58:0] before_153;
  reg [58:0] before_154;
  reg [58:0] before_155;
  reg [58:0] before_156;
  reg [58:0] before_157;
  reg [58:0] before_158;
  reg [58:0] before_159;
  reg [58:0] before_160;
  reg [58:0] before_161;
  reg [58:0] before_162;
  reg [58:0] before_163;
  reg [58:0] before_164;
  reg [58:0] before_165;
  reg [58:0] before_166;
  reg [58:0] before_167;
  reg [58:0] before_168;
  reg [58:0] before_169;
  reg [58:0] before_170;
  reg [58:0] before_171;
  reg [58:0] before_172;
  reg [58:0] before_173;
  reg [58:0] before_174;
  reg [58:0] before_175;
  reg [58:0] before_176;
  reg [58:0] before_177;
  reg [58:0] before_178;
  reg [58:0] before_179;
  reg [58:0] before_180;
  reg [58:0] before_181;
  reg [58:0] before_182;
  reg [58:0] before_183;
  reg [58:0] before_184;
  reg [58:0] before_185;
  reg [58:0] before_186;
  reg [58:0] before_187;
  reg [58:0] before_188;
  reg [58:0] before_189;
  reg [58:0] before_190;
  reg [58:0] before_191;
  reg [58:0] before_192;
  reg [30:0] made_0_193;
  reg [30:0] made_1_194;
  reg [30:0] made_2_195;
  reg [30:0] made_3_196;
  reg [30:0] made_4_197;
  reg [25:0] made_5_198;
  reg [25:0] made_6_199;
  reg [25:0] made_7_200;
  reg [31:0] top_7_201;
  reg [31:0] top_6_202;
  reg [31:0] top_5_203;
  reg [31:0] top_4_204;
  reg [31:0] top_3_205;
  reg [31:0] top_2_206;
  reg [31:0] top_1_207;
  reg [30:0] total_7_208;
  reg [30:0] total_6_209;
  reg [30:0] total_5_210;
  reg [30:0] total_4_211;
  reg [30:0] total_3_212;
  reg [30:0] total_2_213;
  reg [30:0] total_1_214;
  reg [30:0] total_0_215;
  reg [25:0] i10508_216;
  reg [25:0] i10509_217;
  reg [25:0] i10510_218;
  reg [30:0] i10511_219;
  reg [30:0] i10512_220;
  reg [30:0] i10513_221;
  reg [30:0] i10514_222;
  reg [30:0] i10515_223;
  reg [63:0] pair_224;
  reg [127:0] beat_225;
  reg [4:0] step_226;
  reg [11:0] row_227;
  reg [4:0] exponent_228;
  reg [15:0] i_229;
  reg kv_packet_230;
  reg kv_packet_231;
  reg is_coarse_232;
  reg raised_233;
  reg values_v1;
  reg values_v2;
  reg values_v3;
  reg values_v4;
  reg values_v5;
  reg values_v6;
  reg values_v7;
  reg values_v8;
  reg values_v9;
  reg values_v10;
  reg values_v11;
  reg values_v12;
  reg values_v13;
  reg values_v14;
  reg values_v15;
  reg values_v16;
  wire values_v0;
  wire values_en0;
  wire values_en1;
  wire values_en2;
  wire values_en3;
  wire values_en4;
  wire values_en5;
  wire values_en6;
  wire values_en7;
  wire values_en8;
  wire values_en9;
  wire values_en10;
  wire values_en11;
  wire values_en12;
  wire values_en13;
  wire values_en14;
  wire values_en15;
  wire values_en16;

  // hls/attention/attention.cpp:274: line_274
  wire line_274_start;
  reg line_274_run;
  reg [9:0] steps_234;
  reg [5:0] last_235;
  reg [5:0] begin_236;
  reg [5:0] step_237;
  reg line_274_v1;
  reg line_274_v2;
  wire line_274_v0;
  wire line_274_en0;
  wire line_274_en1;
  wire line_274_en2;

  // hls/attention/attention.cpp:382: divide
  wire divide_start;
  reg divide_run;
  reg [30:0] total_7_238;
  reg [30:0] total_6_239;
  reg [30:0] total_5_240;
  reg [30:0] total_4_241;
  reg [30:0] total_3_242;
  reg [30:0] total_2_243;
  reg [30:0] total_1_244;
  reg [30:0] total_0_245;
  reg [63:0] half_246;
  reg [31:0] rest_247;
  reg [5:0] step_248;
  reg [9:0] i_249;
  reg [17:0] quotient_250;
  reg [17:0] reciprocal_251;
  reg [31:0] divisor_252;
  reg [3:0] head_253;
  reg [3:0] next_zeros_254;
  reg [3:0] zeros_255;
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

  // hls/attention/attention.cpp:466: line_466_3
  wire line_466_3_start;
  reg line_466_3_run;
  reg [3:0] token_256;
  wire line_466_3_v0;
  wire line_466_3_en0;

  // hls/attention/attention.cpp:423: line_423
  wire line_423_start;
  reg line_423_run;
  reg [4:0] flags_257;
  reg discard_q_258;
  reg discard_kv_259;
  wire line_423_v0;
  wire line_423_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_260;
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
  reg more_261;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/attention/attention.cpp:423: line_423_2
  wire line_423_2_start;
  reg line_423_2_run;
  wire line_423_2_v0;
  wire line_423_2_en0;
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
  wire [24:0] mem_kExp2_q;
  wire [24:0] mem_kExp2_q2;
  wire [127:0] mem_held_q;
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
  wire [127:0] mem_bank_0_q;
  wire [127:0] mem_bank_1_q;
  wire [127:0] mem_bank_2_q;
  wire [127:0] mem_bank_3_q;
  wire [127:0] mem_bank_4_q;
  wire [127:0] mem_bank_5_q;
  wire [127:0] mem_bank_6_q;
  wire [127:0] mem_bank_7_q;
  reg [4:0] mem_q_exponent_0;
  reg [4:0] mem_q_exponent_1;
  reg [4:0] mem_q_exponent_2;
  reg [4:0] mem_q_exponent_3;
  reg [4:0] mem_q_exponent_4;
  reg [4:0] mem_q_exponent_5;
  reg [4:0] mem_q_exponent_6;
  reg [4:0] mem_q_exponent_7;
  wire [63:0] mem_scores_q;
  wire [63:0] mem_scores_q2;
  wire [58:0] mem_acc_0_q;
  wire [58:0] mem_acc_1_q;
  wire [58:0] mem_acc_2_q;
  wire [58:0] mem_acc_3_q;
  wire [58:0] mem_acc_4_q;
  wire [58:0] mem_acc_5_q;
  wire [58:0] mem_acc_6_q;
  wire [58:0] mem_acc_7_q;
  wire [58:0] mem_acc_8_q;
  wire [58:0] mem_acc_9_q;
  wire [58:0] mem_acc_10_q;
  wire [58:0] mem_acc_11_q;
  wire [58:0] mem_acc_12_q;
  wire [58:0] mem_acc_13_q;
  wire [58:0] mem_acc_14_q;
  wire [58:0] mem_acc_15_q;
  wire [58:0] mem_acc_16_q;
  wire [58:0] mem_acc_17_q;
  wire [58:0] mem_acc_18_q;
  wire [58:0] mem_acc_19_q;
  wire [58:0] mem_acc_20_q;
  wire [58:0] mem_acc_21_q;
  wire [58:0] mem_acc_22_q;
  wire [58:0] mem_acc_23_q;
  wire [58:0] mem_acc_24_q;
  wire [58:0] mem_acc_25_q;
  wire [58:0] mem_acc_26_q;
  wire [58:0] mem_acc_27_q;
  wire [58:0] mem_acc_28_q;
  wire [58:0] mem_acc_29_q;
  wire [58:0] mem_acc_30_q;
  wire [58:0] mem_acc_31_q;
  wire [58:0] mem_acc_32_q;
  wire [58:0] mem_acc_33_q;
  wire [58:0] mem_acc_34_q;
  wire [58:0] mem_acc_35_q;
  wire [58:0] mem_acc_36_q;
  wire [58:0] mem_acc_37_q;
  wire [58:0] mem_acc_38_q;
  wire [58:0] mem_acc_39_q;
  wire [58:0] mem_acc_40_q;
  wire [58:0] mem_acc_41_q;
  wire [58:0] mem_acc_42_q;
  wire [58:0] mem_acc_43_q;
  wire [58:0] mem_acc_44_q;
  wire [58:0] mem_acc_45_q;
  wire [58:0] mem_acc_46_q;
  wire [58:0] mem_acc_47_q;
  wire [58:0] mem_acc_48_q;
  wire [58:0] mem_acc_49_q;
  wire [58:0] mem_acc_50_q;
  wire [58:0] mem_acc_51_q;
  wire [58:0] mem_acc_52_q;
  wire [58:0] mem_acc_53_q;
  wire [58:0] mem_acc_54_q;
  wire [58:0] mem_acc_55_q;
  wire [58:0] mem_acc_56_q;
  wire [58:0] mem_acc_57_q;
  wire [58:0] mem_acc_58_q;
  wire [58:0] mem_acc_59_q;
  wire [58:0] mem_acc_60_q;
  wire [58:0] mem_acc_61_q;
  wire [58:0] mem_acc_62_q;
  wire [58:0] mem_acc_63_q;

  // ---- hls/attention/attention.cpp:453: line_453, 6 stages
  // stage 0
  wire [15:0] shl_262 = {s_cmd_beat_data[15:8], 8'd0};
  wire cmd_8_263 = shl_262 == 16'd0;  // attention.cpp:51
  wire icmp_264 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_265 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire and_266 = icmp_264 & icmp_265;  // stream_kernel.hpp:107
  wire and_267 = cmd_8_263 & and_266;  // stream_kernel.hpp:107
  wire [7:0] add_268 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] common_4_269 = icmp_265 ? add_268[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire common_6_275 = s_cmd_beat_data[65] ^ 1'd1;
  wire common_5_276 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_453_pop_277 = line_453_v0 & line_453_en0;  // attention.cpp:453
  // stage 1
  reg [3:0] zext_271_s1;
  reg [3:0] common_4_269_s1;
  reg [7:0] zext_273_s1;
  always @(posedge ap_clk) begin
    zext_271_s1 <= s_cmd_beat_data[51:48];
    common_4_269_s1 <= common_4_269;
    zext_273_s1 <= s_cmd_beat_data[87:80];
  end
  wire [7:0] mul_270 = {4'd0, zext_271_s1} * {4'd0, common_4_269_s1};  // attention.cpp:52
  // stage 2
  reg [7:0] zext_273_s2;
  reg [6:0] zext_274_s2;
  always @(posedge ap_clk) begin
    zext_273_s2 <= zext_273_s1;
    zext_274_s2 <= mul_270[6:0];
  end
  wire [14:0] rows_272;
  attention_mul_8_7_15_3 rows_272_mul_8_7_15_3 (.clk(ap_clk), .enable({line_453_en4, line_453_en3, line_453_en2}), .a(zext_273_s2), .b(zext_274_s2), .p(rows_272));  // attention.cpp:52
  // stage 3
  // stage 4
  // stage 5
  assign line_453_en0 = ~(line_453_v0 & ((~s_cmd_beat_valid)));
  assign line_453_en1 = 1'd1;
  assign line_453_en2 = 1'd1;
  assign line_453_en3 = 1'd1;
  assign line_453_en4 = 1'd1;
  assign line_453_en5 = 1'd1;
  wire line_453_issue = line_453_run;
  wire line_453_leave = 1'b0;
  assign line_453_v0 = line_453_issue;
  reg line_453_busy;
  always @(posedge ap_clk) line_453_busy <= line_453_start | line_453_run | line_453_v1 | line_453_v2 | line_453_v3 | line_453_v4 | line_453_v5;
  always @(posedge ap_clk) begin
    if (line_453_issue & line_453_en0) line_453_run <= 1'b0;
    if (line_453_start) line_453_run <= 1'b1;
    line_453_v1 <= line_453_v0 & line_453_en0;
    line_453_v2 <= line_453_v1;
    line_453_v3 <= line_453_v2;
    line_453_v4 <= line_453_v3;
    line_453_v5 <= line_453_v4;
    if (rst) begin line_453_run <= 1'b0; line_453_v1 <= 1'b0; line_453_v2 <= 1'b0; line_453_v3 <= 1'b0; line_453_v4 <= 1'b0; line_453_v5 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_453_v0 & line_453_en0) s_cmd_data_1 <= s_cmd_beat_data;
    if (line_453_v0 & line_453_en0) q_heads_2 <= s_cmd_beat_data[55:48];
    if (line_453_v0 & line_453_en0) head_dim8_3 <= s_cmd_beat_data[63:56];
    if (line_453_v0 & line_453_en0) narrow_4 <= s_cmd_beat_data[95:88];
    if (line_453_v0 & line_453_en0) cmd_2_5 <= s_cmd_beat_data[87:80];
    if (line_453_v5 & line_453_en5) rows_6 <= rows_272;
    if (line_453_v0 & line_453_en0) place_7 <= s_cmd_beat_data[47:32];
    if (line_453_v0 & line_453_en0) line_453_8 <= s_cmd_beat_data[43:32];
    if (line_453_v0 & line_453_en0) common_4_9 <= common_4_269;
    if (line_453_v0 & line_453_en0) cmd_8_10 <= cmd_8_263;
    if (line_453_v1 & line_453_en1) line_453_11 <= mul_270;
    if (line_453_v0 & line_453_en0) line_453_12 <= s_cmd_beat_data[87:80];
    if (line_453_v0 & line_453_en0) line_453_13 <= s_cmd_beat_data[60:56];
    if (line_453_v0 & line_453_en0) line_453_14 <= s_cmd_beat_data[87:80];
    if (line_453_v0 & line_453_en0) line_453_15 <= s_cmd_beat_data[60:56];
    if (line_453_v0 & line_453_en0) line_453_16 <= s_cmd_beat_data[51:48];
    if (line_453_v0 & line_453_en0) line_453_17 <= common_4_269;
    if (line_453_v0 & line_453_en0) cmd_6_18 <= s_cmd_beat_data[88];
    if (line_453_v0 & line_453_en0) line_453_19 <= s_cmd_beat_data[51:48];
    if (line_453_v0 & line_453_en0) common_6_20 <= common_6_275;
    if (line_453_v0 & line_453_en0) common_5_21 <= common_5_276;
    if (line_453_v0 & line_453_en0) line_453_22 <= and_267;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [127:0] and_278 = s_cmd_data_1 & 128'hffffffff000000f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_279 = and_278 != 128'd0;  // stream_kernel.hpp:113
  wire [7:0] add_280 = q_heads_2 + 8'd247;  // attention.cpp:53
  wire icmp_281 = add_280 < 8'd248;  // attention.cpp:53
  wire or_282 = icmp_279 | icmp_281;  // attention.cpp:53
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
    if (line_113_v0 & line_113_en0) line_113_23 <= or_282;
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
  wire icmp_283 = $signed(head_dim8_3) < $signed(8'd16);
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
    if (line_0_2_v0 & line_0_2_en0) line_0_2_24 <= icmp_283;
  end

  // ---- : line_0_3, 1 stages
  wire icmp_284 = head_dim8_3 == 8'd16;
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
    if (line_0_3_v0 & line_0_3_en0) line_0_3_25 <= icmp_284;
  end

  // ---- : line_0_4, 1 stages
  wire icmp_285 = head_dim8_3 == 8'd8;
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
    if (line_0_4_v0 & line_0_4_en0) line_0_4_26 <= icmp_285;
  end

  // ---- hls/attention/attention.cpp:54: line_54, 1 stages
  wire icmp_286 = narrow_4 > 8'd1;  // attention.cpp:54
  wire icmp_287 = cmd_2_5 == 8'd0;
  wire or_288 = icmp_286 | icmp_287;  // attention.cpp:54
  wire icmp_289 = rows_6 > 15'd256;
  wire icmp_290 = place_7 > 16'd2048;
  wire or_291 = icmp_289 | icmp_290;  // attention.cpp:54
  wire or_292 = or_288 | or_291;  // attention.cpp:54
  assign line_54_en0 = 1'd1;
  wire line_54_issue = line_54_run;
  wire line_54_leave = 1'b0;
  assign line_54_v0 = line_54_issue;
  wire line_54_busy = line_54_run;
  always @(posedge ap_clk) begin
    if (line_54_issue & line_54_en0) line_54_run <= 1'b0;
    if (line_54_start) line_54_run <= 1'b1;
    if (rst) begin line_54_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_54_v0 & line_54_en0) line_54_27 <= or_292;
  end

  // ---- hls/attention/attention.cpp:55: line_55, 1 stages
  wire [12:0] add_293 = {1'd0, line_453_8} + {9'd0, common_4_9};  // attention.cpp:55
  wire icmp_294 = add_293 > 13'd2048;  // attention.cpp:55
  assign line_55_en0 = 1'd1;
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
    if (line_55_v0 & line_55_en0) line_55_28 <= icmp_294;
  end

  // ---- hls/attention/attention.cpp:456: line_456, 1 stages
  wire discard_q_295 = cmd_9_29 & cmd_8_10;  // attention.cpp:457
  assign line_456_en0 = 1'd1;
  wire line_456_issue = line_456_run;
  wire line_456_leave = 1'b0;
  assign line_456_v0 = line_456_issue;
  wire line_456_busy = line_456_run;
  always @(posedge ap_clk) begin
    if (line_456_issue & line_456_en0) line_456_run <= 1'b0;
    if (line_456_start) line_456_run <= 1'b1;
    if (rst) begin line_456_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_456_v0 & line_456_en0) flags_30 <= cmd_9_29;
    if (line_456_v0 & line_456_en0) discard_q_31 <= discard_q_295;
    if (line_453_done_1) cmd_9_29 <= 1'd1;
    if (line_113_done_0) cmd_9_29 <= 1'd1;
    if (line_0_3_done_1) cmd_9_29 <= 1'd1;
    if (line_0_4_done_1) cmd_9_29 <= 1'd1;
    if (line_54_done_0) cmd_9_29 <= 1'd1;
    if (line_55_done) cmd_9_29 <= line_55_28;
  end

  // ---- hls/attention/attention.cpp:135: line_135, 7 stages
  // stage 0
  wire [15:0] rows_296;
  attention_mul_8_8_16_3 rows_296_mul_8_8_16_3 (.clk(ap_clk), .enable({line_135_en2, line_135_en1, line_135_en0}), .a(line_453_12), .b(line_453_11), .p(rows_296));  // attention.cpp:135
  // stage 1
  // stage 2
  // stage 3
  wire [7:0] add_297 = head_dim8_3 + 8'd1;  // attention.cpp:136
  wire [13:0] beats_298;
  attention_mul_9_5_14_3 beats_298_mul_9_5_14_3 (.clk(ap_clk), .enable({line_135_en5, line_135_en4, line_135_en3}), .a(rows_296[8:0]), .b(add_297[4:0]), .p(beats_298));  // attention.cpp:136
  // stage 4
  // stage 5
  // stage 6
  wire [13:0] add_299 = {1'd0, beats_298[12:0]} + 14'd16383;  // attention.cpp:143
  assign line_135_en0 = 1'd1;
  assign line_135_en1 = 1'd1;
  assign line_135_en2 = 1'd1;
  assign line_135_en3 = 1'd1;
  assign line_135_en4 = 1'd1;
  assign line_135_en5 = 1'd1;
  assign line_135_en6 = 1'd1;
  wire line_135_issue = line_135_run;
  wire line_135_leave = 1'b0;
  assign line_135_v0 = line_135_issue;
  reg line_135_busy;
  always @(posedge ap_clk) line_135_busy <= line_135_start | line_135_run | line_135_v1 | line_135_v2 | line_135_v3 | line_135_v4 | line_135_v5 | line_135_v6;
  always @(posedge ap_clk) begin
    if (line_135_issue & line_135_en0) line_135_run <= 1'b0;
    if (line_135_start) line_135_run <= 1'b1;
    line_135_v1 <= line_135_v0;
    line_135_v2 <= line_135_v1;
    line_135_v3 <= line_135_v2;
    line_135_v4 <= line_135_v3;
    line_135_v5 <= line_135_v4;
    line_135_v6 <= line_135_v5;
    if (rst) begin line_135_run <= 1'b0; line_135_v1 <= 1'b0; line_135_v2 <= 1'b0; line_135_v3 <= 1'b0; line_135_v4 <= 1'b0; line_135_v5 <= 1'b0; line_135_v6 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_135_v6 & line_135_en6) line_135_32 <= beats_298[12:0];
    if (line_135_v6 & line_135_en6) line_135_33 <= add_299;
  end

  // ---- hls/attention/attention.cpp:141: load_q, pipelined loop, II=1, depth 1
  wire xor_300 = q_packet_38 ^ 1'd1;
  wire icmp_301 = step_36 == 5'd0;  // attention.cpp:144
  wire xor_302 = icmp_301 ^ 1'd1;
  wire [127:0] beat_303 = q_packet_38 ? 128'd0 : s_q_beat_data;  // attention.cpp:143
  wire icmp_304 = i_34 < line_135_32;  // attention.cpp:141
  wire xor_305 = icmp_304 ^ 1'd1;
  wire [12:0] i_306 = i_34 + 13'd1;  // attention.cpp:141
  wire [11:0] word_307 = word_35 + 12'd1;  // attention.cpp:149
  wire [11:0] word_308 = icmp_301 ? word_35 : word_307;
  wire icmp_309 = step_36 == line_453_13;  // attention.cpp:151
  wire [4:0] add_310 = step_36 + 5'd1;  // attention.cpp:151
  wire [4:0] step_311 = icmp_309 ? 5'd0 : add_310;  // attention.cpp:151
  wire [8:0] row_312 = row_37 + 9'd1;  // attention.cpp:146
  wire [8:0] row_313 = icmp_301 ? row_312 : row_37;
  wire q_packet_314 = q_packet_38 | s_q_beat_last;
  wire is_last_315 = line_135_33 != {1'd0, i_34};  // attention.cpp:143
  wire q_packet_1_316 = s_q_beat_last & is_last_315;
  wire q_packet_317 = q_packet_38 ? q_packet_39 : q_packet_1_316;
  wire load_q_pop_318 = load_q_v0 & load_q_en0 & xor_300;  // stream_kernel.hpp:38
  wire load_q_store_319 = load_q_v0 & load_q_en0 & xor_302;  // attention.cpp:148
  wire load_q_store_320 = load_q_v0 & load_q_en0 & icmp_301;  // attention.cpp:145
  assign load_q_en0 = ~(load_q_v0 & ((~s_q_beat_valid & xor_300)));
  wire load_q_issue = load_q_run;
  wire load_q_leave = xor_305;
  assign load_q_v0 = load_q_issue & ~load_q_leave;
  wire load_q_busy = load_q_run;
  always @(posedge ap_clk) begin
    if (load_q_issue & load_q_leave) load_q_run <= 1'b0;
    if (load_q_start) load_q_run <= 1'b1;
    if (rst) begin load_q_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (load_q_v0 & load_q_en0) i_34 <= i_306;
    if (load_q_v0 & load_q_en0) word_35 <= word_308;
    if (load_q_v0 & load_q_en0) step_36 <= step_311;
    if (load_q_v0 & load_q_en0) row_37 <= row_313;
    if (load_q_v0 & load_q_en0) q_packet_38 <= q_packet_314;
    if (load_q_v0 & load_q_en0) q_packet_39 <= q_packet_317;
    if (line_135_done) i_34 <= 13'd0;
    if (line_135_done) word_35 <= 12'd0;
    if (line_135_done) step_36 <= 5'd0;
    if (line_135_done) row_37 <= 9'd0;
    if (line_135_done) q_packet_38 <= 1'd0;
    if (line_135_done) q_packet_39 <= 1'd0;
  end

  // ---- hls/attention/attention.cpp:464: line_464, 1 stages
  assign line_464_en0 = 1'd1;
  wire line_464_issue = line_464_run;
  wire line_464_leave = 1'b0;
  assign line_464_v0 = line_464_issue;
  wire line_464_busy = line_464_run;
  always @(posedge ap_clk) begin
    if (line_464_issue & line_464_en0) line_464_run <= 1'b0;
    if (line_464_start) line_464_run <= 1'b1;
    if (rst) begin line_464_run <= 1'b0; end
  end

  // ---- hls/attention/attention.cpp:464: line_464_2, 1 stages
  wire icmp_321 = head_48 < cmd_2_5;  // attention.cpp:464
  assign line_464_2_en0 = 1'd1;
  wire line_464_2_issue = line_464_2_run;
  wire line_464_2_leave = 1'b0;
  assign line_464_2_v0 = line_464_2_issue;
  wire line_464_2_busy = line_464_2_run;
  always @(posedge ap_clk) begin
    if (line_464_2_issue & line_464_2_en0) line_464_2_run <= 1'b0;
    if (line_464_2_start) line_464_2_run <= 1'b1;
    if (rst) begin line_464_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_464_2_v0 & line_464_2_en0) line_464_2_52 <= icmp_321;
    if (line_464_done) head_48 <= 8'd0;
    if (line_464_done) row_49 <= 9'd0;
    if (line_464_done) kv_packet_50 <= 1'd0;
    if (line_464_done) kv_packet_51 <= 1'd0;
    if (line_474_done) top_40 <= top_56;
    if (line_474_done) top_7_41 <= top_7_57;
    if (line_474_done) top_6_42 <= top_6_58;
    if (line_474_done) top_5_43 <= top_5_59;
    if (line_474_done) top_4_44 <= top_4_60;
    if (line_474_done) top_3_45 <= top_3_61;
    if (line_474_done) top_2_46 <= top_2_62;
    if (line_474_done) top_1_47 <= top_1_63;
    if (line_474_done) head_48 <= head_68;
    if (line_474_done) row_49 <= row_69;
    if (line_474_done) kv_packet_50 <= kv_packet_65;
    if (line_474_done) kv_packet_51 <= kv_packet_66;
  end

  // ---- hls/include/stream_kernel.hpp:45: line_45, 1 stages
  wire [1:0] select_322 = q_packet_39 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_323 = q_packet_38 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_324 = {1'd0, select_322} | select_323;  // stream_kernel.hpp:50
  wire [3:0] select_325 = kv_packet_51 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_326 = kv_packet_50 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_327 = {1'd0, select_325} | select_326;  // stream_kernel.hpp:50
  wire [4:0] flags_328 = {2'd0, or_324} | or_327;  // attention.cpp:478
  wire discard_q_329 = q_packet_38 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_kv_330 = kv_packet_50 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_45_v0 & line_45_en0) flags_53 <= flags_328;
    if (line_45_v0 & line_45_en0) discard_q_54 <= discard_q_329;
    if (line_45_v0 & line_45_en0) discard_kv_55 <= discard_kv_330;
  end

  // ---- hls/attention/attention.cpp:466: line_466, 1 stages
  assign line_466_en0 = 1'd1;
  wire line_466_issue = line_466_run;
  wire line_466_leave = 1'b0;
  assign line_466_v0 = line_466_issue;
  wire line_466_busy = line_466_run;
  always @(posedge ap_clk) begin
    if (line_466_issue & line_466_en0) line_466_run <= 1'b0;
    if (line_466_start) line_466_run <= 1'b1;
    if (rst) begin line_466_run <= 1'b0; end
  end

  // ---- hls/attention/attention.cpp:466: line_466_2, 1 stages
  wire icmp_331 = token_64 < common_4_9;  // attention.cpp:466
  assign line_466_2_en0 = 1'd1;
  wire line_466_2_issue = line_466_2_run;
  wire line_466_2_leave = 1'b0;
  assign line_466_2_v0 = line_466_2_issue;
  wire line_466_2_busy = line_466_2_run;
  always @(posedge ap_clk) begin
    if (line_466_2_issue & line_466_2_en0) line_466_2_run <= 1'b0;
    if (line_466_2_start) line_466_2_run <= 1'b1;
    if (rst) begin line_466_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_466_2_v0 & line_466_2_en0) line_466_2_67 <= icmp_331;
    if (line_466_done) top_56 <= top_40;
    if (line_466_done) top_7_57 <= top_7_41;
    if (line_466_done) top_6_58 <= top_6_42;
    if (line_466_done) top_5_59 <= top_5_43;
    if (line_466_done) top_4_60 <= top_4_44;
    if (line_466_done) top_3_61 <= top_3_45;
    if (line_466_done) top_2_62 <= top_2_46;
    if (line_466_done) top_1_63 <= top_1_47;
    if (line_466_done) token_64 <= 4'd0;
    if (line_466_done) kv_packet_65 <= kv_packet_50;
    if (line_466_done) kv_packet_66 <= kv_packet_51;
    if (line_466_3_done) top_56 <= top_0_128;
    if (line_466_3_done) top_7_57 <= top_7_201;
    if (line_466_3_done) top_6_58 <= top_6_202;
    if (line_466_3_done) top_5_59 <= top_5_203;
    if (line_466_3_done) top_4_60 <= top_4_204;
    if (line_466_3_done) top_3_61 <= top_3_205;
    if (line_466_3_done) top_2_62 <= top_2_206;
    if (line_466_3_done) top_1_63 <= top_1_207;
    if (line_466_3_done) token_64 <= token_256;
    if (line_466_3_done) kv_packet_65 <= kv_packet_230;
    if (line_466_3_done) kv_packet_66 <= kv_packet_231;
  end

  // ---- hls/attention/attention.cpp:474: line_474, 1 stages
  wire [7:0] head_332 = head_48 + 8'd1;  // attention.cpp:464
  wire [9:0] add_333 = {1'd0, row_49} + {2'd0, line_453_11};  // attention.cpp:474
  assign line_474_en0 = 1'd1;
  wire line_474_issue = line_474_run;
  wire line_474_leave = 1'b0;
  assign line_474_v0 = line_474_issue;
  wire line_474_busy = line_474_run;
  always @(posedge ap_clk) begin
    if (line_474_issue & line_474_en0) line_474_run <= 1'b0;
    if (line_474_start) line_474_run <= 1'b1;
    if (rst) begin line_474_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_474_v0 & line_474_en0) head_68 <= head_332;
    if (line_474_v0 & line_474_en0) row_69 <= add_333[8:0];
  end

  // ---- hls/attention/attention.cpp:467: line_467, 1 stages
  wire [7:0] beats_334 = {4'd0, line_453_16} * {3'd0, line_453_15};  // attention.cpp:162
  wire xor_335 = head_dim8_3[4] ^ 1'd1;
  wire [15:0] add_336 = place_7 + {12'd0, token_64};  // attention.cpp:467
  wire [15:0] rows_337 = add_336 + 16'd1;  // attention.cpp:467
  wire [8:0] add_338 = {1'd0, line_453_14} + 9'd511;  // attention.cpp:468
  wire icmp_339 = add_338 == {1'd0, head_48};  // attention.cpp:468
  wire [4:0] add_340 = {1'd0, common_4_9} + 5'd31;  // attention.cpp:468
  wire icmp_341 = add_340 == {1'd0, token_64};  // attention.cpp:468
  wire is_end_342 = icmp_339 & icmp_341;
  wire [7:0] row_343 = row_49[7:0] + {4'd0, token_64};  // attention.cpp:469
  assign line_467_en0 = 1'd1;
  wire line_467_issue = line_467_run;
  wire line_467_leave = 1'b0;
  assign line_467_v0 = line_467_issue;
  wire line_467_busy = line_467_run;
  always @(posedge ap_clk) begin
    if (line_467_issue & line_467_en0) line_467_run <= 1'b0;
    if (line_467_start) line_467_run <= 1'b1;
    if (rst) begin line_467_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_467_v0 & line_467_en0) beats_70 <= beats_334;
    if (line_467_v0 & line_467_en0) line_467_71 <= xor_335;
    if (line_467_v0 & line_467_en0) line_467_72 <= rows_337[11:0];
    if (line_467_v0 & line_467_en0) is_end_73 <= is_end_342;
    if (line_467_v0 & line_467_en0) row_74 <= row_343;
  end

  // ---- hls/attention/attention.cpp:164: choose_q, pipelined loop, II=1, depth 4
  // stage 0
  wire icmp_366 = i_78 < beats_70;  // attention.cpp:164
  wire xor_367 = icmp_366 ^ 1'd1;
  wire [4:0] slot_368 = place_77 + 5'd1;  // attention.cpp:170
  wire icmp_369 = slot_368 == line_453_13;  // attention.cpp:171
  wire [4:0] place_373 = icmp_369 ? 5'd0 : slot_368;  // attention.cpp:171
  wire [7:0] i_374 = i_78 + 8'd1;  // attention.cpp:164
  // stage 1
  reg [4:0] place_77_s1;
  reg icmp_369_s1;
  always @(posedge ap_clk) begin
    place_77_s1 <= place_77;
    icmp_369_s1 <= icmp_369;
  end
  wire [10:0] shl_344 = {row_75, 3'd0};
  wire [10:0] word_345 = shl_344 | {8'd0, place_77_s1[2:0]};  // attention.cpp:167
  wire [11:0] shl_346 = {row_75, 4'd0};
  wire [11:0] word_347 = shl_346 | {8'd0, place_77_s1[3:0]};  // attention.cpp:167
  wire [11:0] word_348 = line_467_71 ? {1'd0, word_345} : word_347;
  wire icmp_357 = place_77_s1 == 5'd0;  // attention.cpp:169
  wire [3:0] select_370 = icmp_369_s1 ? line_453_17 : 4'd0;  // attention.cpp:171
  wire [7:0] row_371 = row_75 + {4'd0, select_370};  // attention.cpp:171
  wire choose_q_load_375 = choose_q_v1 & choose_q_en1;  // attention.cpp:168
  wire choose_q_load_385 = choose_q_v1 & choose_q_en1 & icmp_357;  // attention.cpp:169
  // stage 2
  reg icmp_357_s2;
  reg icmp_369_s1_s2;
  reg [3:0] trunc_377_s2;
  always @(posedge ap_clk) begin
    icmp_357_s2 <= icmp_357;
    icmp_369_s1_s2 <= icmp_369_s1;
    trunc_377_s2 <= place_77_s1[3:0];
  end
  // stage 3
  reg icmp_357_s3;
  reg icmp_369_s1_s3;
  reg [3:0] trunc_377_s3;
  reg [4:0] mem_exponent_q_s3;
  always @(posedge ap_clk) begin
    icmp_357_s3 <= icmp_357_s2;
    icmp_369_s1_s3 <= icmp_369_s1_s2;
    trunc_377_s3 <= trunc_377_s2;
    mem_exponent_q_s3 <= mem_exponent_q;
  end
  wire icmp_349 = head_76 == 3'd0;
  wire icmp_350 = head_76 == 3'd1;
  wire icmp_351 = head_76 == 3'd2;
  wire icmp_352 = head_76 == 3'd3;
  wire icmp_353 = head_76 == 3'd4;
  wire icmp_354 = head_76 == 3'd5;
  wire icmp_355 = head_76 == 3'd6;
  wire icmp_356 = head_76 == 3'd7;
  wire and_358 = icmp_349 & icmp_357_s3;
  wire and_359 = icmp_350 & icmp_357_s3;
  wire and_360 = icmp_351 & icmp_357_s3;
  wire and_361 = icmp_352 & icmp_357_s3;
  wire and_362 = icmp_353 & icmp_357_s3;
  wire and_363 = icmp_354 & icmp_357_s3;
  wire and_364 = icmp_355 & icmp_357_s3;
  wire and_365 = icmp_356 & icmp_357_s3;
  wire [2:0] head_372 = head_76 + {2'd0, icmp_369_s1_s3};  // attention.cpp:171
  wire choose_q_store_376 = choose_q_v3 & choose_q_en3 & icmp_349;  // attention.cpp:168
  wire choose_q_store_378 = choose_q_v3 & choose_q_en3 & icmp_350;  // attention.cpp:168
  wire choose_q_store_379 = choose_q_v3 & choose_q_en3 & icmp_351;  // attention.cpp:168
  wire choose_q_store_380 = choose_q_v3 & choose_q_en3 & icmp_352;  // attention.cpp:168
  wire choose_q_store_381 = choose_q_v3 & choose_q_en3 & icmp_353;  // attention.cpp:168
  wire choose_q_store_382 = choose_q_v3 & choose_q_en3 & icmp_354;  // attention.cpp:168
  wire choose_q_store_383 = choose_q_v3 & choose_q_en3 & icmp_355;  // attention.cpp:168
  wire choose_q_store_384 = choose_q_v3 & choose_q_en3 & icmp_356;  // attention.cpp:168
  wire choose_q_store_386 = choose_q_v3 & choose_q_en3 & and_358;  // attention.cpp:169
  wire choose_q_store_387 = choose_q_v3 & choose_q_en3 & and_359;  // attention.cpp:169
  wire choose_q_store_388 = choose_q_v3 & choose_q_en3 & and_360;  // attention.cpp:169
  wire choose_q_store_389 = choose_q_v3 & choose_q_en3 & and_361;  // attention.cpp:169
  wire choose_q_store_390 = choose_q_v3 & choose_q_en3 & and_362;  // attention.cpp:169
  wire choose_q_store_391 = choose_q_v3 & choose_q_en3 & and_363;  // attention.cpp:169
  wire choose_q_store_392 = choose_q_v3 & choose_q_en3 & and_364;  // attention.cpp:169
  wire choose_q_store_393 = choose_q_v3 & choose_q_en3 & and_365;  // attention.cpp:169
  assign choose_q_en0 = 1'd1;
  assign choose_q_en1 = 1'd1;
  assign choose_q_en2 = 1'd1;
  assign choose_q_en3 = 1'd1;
  wire choose_q_issue = choose_q_run;
  wire choose_q_leave = xor_367;
  assign choose_q_v0 = choose_q_issue & ~choose_q_leave;
  wire choose_q_busy = choose_q_run | choose_q_v1 | choose_q_v2 | choose_q_v3;
  always @(posedge ap_clk) begin
    if (choose_q_issue & choose_q_leave) choose_q_run <= 1'b0;
    if (choose_q_start) choose_q_run <= 1'b1;
    choose_q_v1 <= choose_q_v0;
    choose_q_v2 <= choose_q_v1;
    choose_q_v3 <= choose_q_v2;
    if (rst) begin choose_q_run <= 1'b0; choose_q_v1 <= 1'b0; choose_q_v2 <= 1'b0; choose_q_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (choose_q_v1 & choose_q_en1) row_75 <= row_371;
    if (choose_q_v3 & choose_q_en3) head_76 <= head_372;
    if (choose_q_v0 & choose_q_en0) place_77 <= place_373;
    if (choose_q_v0 & choose_q_en0) i_78 <= i_374;
    if (line_467_done) row_75 <= row_74;
    if (line_467_done) head_76 <= 3'd0;
    if (line_467_done) place_77 <= 5'd0;
    if (line_467_done) i_78 <= 8'd0;
  end

  // ---- hls/attention/attention.cpp:184: line_184, 4 stages
  // stage 0
  wire [5:0] add_394 = {1'd0, line_453_15} + 6'd1;  // attention.cpp:184
  wire [15:0] beats_395;
  attention_mul_12_6_16_3 beats_395_mul_12_6_16_3 (.clk(ap_clk), .enable({line_184_en2, line_184_en1, line_184_en0}), .a(line_467_72), .b(add_394), .p(beats_395));  // attention.cpp:184
  wire [15:0] select_397 = head_dim8_3[4] ? 16'd33428 : 16'd47274;
  wire line_184_store_398 = line_184_v0 & line_184_en0;  // attention.cpp:185
  wire line_184_store_399 = line_184_v0 & line_184_en0;  // attention.cpp:185
  wire line_184_store_400 = line_184_v0 & line_184_en0;  // attention.cpp:185
  wire line_184_store_401 = line_184_v0 & line_184_en0;  // attention.cpp:185
  wire line_184_store_402 = line_184_v0 & line_184_en0;  // attention.cpp:185
  wire line_184_store_403 = line_184_v0 & line_184_en0;  // attention.cpp:185
  wire line_184_store_404 = line_184_v0 & line_184_en0;  // attention.cpp:185
  wire line_184_store_405 = line_184_v0 & line_184_en0;  // attention.cpp:185
  // stage 1
  // stage 2
  // stage 3
  wire [16:0] add_396 = {1'd0, beats_395} + 17'd8;  // attention.cpp:196
  assign line_184_en0 = 1'd1;
  assign line_184_en1 = 1'd1;
  assign line_184_en2 = 1'd1;
  assign line_184_en3 = 1'd1;
  wire line_184_issue = line_184_run;
  wire line_184_leave = 1'b0;
  assign line_184_v0 = line_184_issue;
  wire line_184_busy = line_184_run | line_184_v1 | line_184_v2 | line_184_v3;
  always @(posedge ap_clk) begin
    if (line_184_issue & line_184_en0) line_184_run <= 1'b0;
    if (line_184_start) line_184_run <= 1'b1;
    line_184_v1 <= line_184_v0;
    line_184_v2 <= line_184_v1;
    line_184_v3 <= line_184_v2;
    if (rst) begin line_184_run <= 1'b0; line_184_v1 <= 1'b0; line_184_v2 <= 1'b0; line_184_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_184_v3 & line_184_en3) line_184_79 <= add_396;
    if (line_184_v0 & line_184_en0) line_184_80 <= select_397;
    if (line_184_v3 & line_184_en3) beats_81 <= beats_395;
  end

  // ---- hls/attention/attention.cpp:196: keys, pipelined loop, II=1, depth 14
  // stage 0
  wire xor_440 = step_98[0] ^ 1'd1;
  wire and_441 = cmd_6_18 & xor_440;
  wire icmp_442 = step_98[4:0] != 5'd0;
  wire upper_443 = and_441 & icmp_442;
  wire icmp_445 = i_121 < beats_81;  // attention.cpp:211
  wire icmp_448 = step_98[4:0] == 5'd0;  // attention.cpp:214
  wire xor_449 = icmp_448 ^ 1'd1;
  wire and_450 = icmp_445 & xor_449;
  wire [3:0] slot_451 = step_98[3:0] + 4'd15;  // attention.cpp:219
  wire icmp_452 = step_98[4:0] == line_453_13;  // attention.cpp:234
  wire and_453 = icmp_445 & icmp_452;
  wire icmp_454 = step_98[4:0] == 5'd1;  // attention.cpp:231
  wire icmp_648 = line_184_79 > {1'd0, i_121};  // attention.cpp:196
  wire xor_649 = icmp_648 ^ 1'd1;
  wire xor_669 = icmp_452 ^ 1'd1;
  wire and_670 = icmp_445 & xor_669;
  wire [7:0] add_671 = {1'd0, step_98} + 8'd1;  // attention.cpp:244
  wire [6:0] select_672 = and_670 ? {2'd0, add_671[4:0]} : step_98;  // attention.cpp:470
  wire [6:0] step_673 = and_453 ? 7'd0 : select_672;  // attention.cpp:470
  wire [15:0] i_716 = i_121 + 16'd1;  // attention.cpp:196
  wire keys_load_750 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_751 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_752 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_753 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_754 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_755 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_756 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_757 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  // stage 1
  reg upper_443_s1;
  reg icmp_445_s1;
  reg icmp_454_s1;
  reg icmp_448_s1;
  reg and_450_s1;
  reg and_453_s1;
  always @(posedge ap_clk) if (keys_en0) begin
    upper_443_s1 <= upper_443;
    icmp_445_s1 <= icmp_445;
    icmp_454_s1 <= icmp_454;
    icmp_448_s1 <= icmp_448;
    and_450_s1 <= and_450;
    and_453_s1 <= and_453;
  end
  wire xor_439 = kv_packet_122 ^ 1'd1;
  wire xor_444 = upper_443_s1 ^ 1'd1;
  wire and_446 = xor_444 & icmp_445_s1;
  wire and_447 = xor_439 & and_446;
  wire and_456 = kv_packet_122 & xor_444;
  wire [7:0] select_457 = and_456 ? 8'd0 : s_kv_beat_data[7:0];
  wire [7:0] narrow_458 = upper_443_s1 ? beat_105 : select_457;
  wire [15:0] select_459 = and_456 ? 16'd0 : s_kv_beat_data[15:0];
  wire [15:0] wide_460 = upper_443_s1 ? beat_100 : select_459;
  wire [15:0] k_0_461 = cmd_6_18 ? {{8{narrow_458[7]}}, narrow_458} : wide_460;  // attention.cpp:68
  wire [31:0] product_0_462;
  attention_mul_16s_16s_32_3 product_0_462_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[15:0]), .b(k_0_461), .p(product_0_462));  // attention.cpp:229
  wire [7:0] select_463 = and_456 ? 8'd0 : s_kv_beat_data[15:8];
  wire [7:0] narrow_464 = upper_443_s1 ? beat_106 : select_463;
  wire [15:0] select_465 = and_456 ? 16'd0 : s_kv_beat_data[31:16];
  wire [15:0] wide_466 = upper_443_s1 ? beat_101 : select_465;
  wire [15:0] k_1_467 = cmd_6_18 ? {{8{narrow_464[7]}}, narrow_464} : wide_466;  // attention.cpp:68
  wire [31:0] product_1_468;
  attention_mul_16s_16s_32_3 product_1_468_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[31:16]), .b(k_1_467), .p(product_1_468));  // attention.cpp:229
  wire [7:0] select_470 = and_456 ? 8'd0 : s_kv_beat_data[23:16];
  wire [7:0] narrow_471 = upper_443_s1 ? beat_107 : select_470;
  wire [15:0] select_472 = and_456 ? 16'd0 : s_kv_beat_data[47:32];
  wire [15:0] wide_473 = upper_443_s1 ? beat_102 : select_472;
  wire [15:0] k_2_474 = cmd_6_18 ? {{8{narrow_471[7]}}, narrow_471} : wide_473;  // attention.cpp:68
  wire [31:0] product_2_475;
  attention_mul_16s_16s_32_3 product_2_475_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[47:32]), .b(k_2_474), .p(product_2_475));  // attention.cpp:229
  wire [7:0] select_476 = and_456 ? 8'd0 : s_kv_beat_data[31:24];
  wire [7:0] narrow_477 = upper_443_s1 ? beat_108 : select_476;
  wire [15:0] select_478 = and_456 ? 16'd0 : s_kv_beat_data[63:48];
  wire [15:0] wide_479 = upper_443_s1 ? beat_103 : select_478;
  wire [15:0] k_3_480 = cmd_6_18 ? {{8{narrow_477[7]}}, narrow_477} : wide_479;  // attention.cpp:68
  wire [31:0] product_3_481;
  attention_mul_16s_16s_32_3 product_3_481_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[63:48]), .b(k_3_480), .p(product_3_481));  // attention.cpp:229
  wire [7:0] select_484 = and_456 ? 8'd0 : s_kv_beat_data[39:32];
  wire [7:0] narrow_485 = upper_443_s1 ? beat_109 : select_484;
  wire [15:0] select_486 = and_456 ? 16'd0 : s_kv_beat_data[79:64];
  wire [15:0] wide_487 = upper_443_s1 ? beat_104 : select_486;
  wire [15:0] k_4_488 = cmd_6_18 ? {{8{narrow_485[7]}}, narrow_485} : wide_487;  // attention.cpp:68
  wire [31:0] product_4_489;
  attention_mul_16s_16s_32_3 product_4_489_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[79:64]), .b(k_4_488), .p(product_4_489));  // attention.cpp:229
  wire [7:0] select_490 = and_456 ? 8'd0 : s_kv_beat_data[47:40];
  wire [7:0] narrow_491 = upper_443_s1 ? beat_110 : select_490;
  wire [15:0] select_492 = and_456 ? 16'd0 : s_kv_beat_data[95:80];
  wire [15:0] wide_493 = upper_443_s1 ? beat_113 : select_492;
  wire [15:0] k_5_494 = cmd_6_18 ? {{8{narrow_491[7]}}, narrow_491} : wide_493;  // attention.cpp:68
  wire [31:0] product_5_495;
  attention_mul_16s_16s_32_3 product_5_495_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[95:80]), .b(k_5_494), .p(product_5_495));  // attention.cpp:229
  wire [7:0] select_497 = and_456 ? 8'd0 : s_kv_beat_data[55:48];
  wire [7:0] narrow_498 = upper_443_s1 ? beat_111 : select_497;
  wire [15:0] select_499 = and_456 ? 16'd0 : s_kv_beat_data[111:96];
  wire [15:0] wide_500 = upper_443_s1 ? beat_114 : select_499;
  wire [15:0] k_6_501 = cmd_6_18 ? {{8{narrow_498[7]}}, narrow_498} : wide_500;  // attention.cpp:68
  wire [31:0] product_6_502;
  attention_mul_16s_16s_32_3 product_6_502_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[111:96]), .b(k_6_501), .p(product_6_502));  // attention.cpp:229
  wire [7:0] select_503 = and_456 ? 8'd0 : s_kv_beat_data[63:56];
  wire [7:0] narrow_504 = upper_443_s1 ? beat_112 : select_503;
  wire [15:0] select_505 = and_456 ? 16'd0 : s_kv_beat_data[127:112];
  wire [15:0] wide_506 = upper_443_s1 ? beat_115 : select_505;
  wire [15:0] k_7_507 = cmd_6_18 ? {{8{narrow_504[7]}}, narrow_504} : wide_506;  // attention.cpp:68
  wire [31:0] product_7_508;
  attention_mul_16s_16s_32_3 product_7_508_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[127:112]), .b(k_7_507), .p(product_7_508));  // attention.cpp:229
  wire [31:0] product_0_516;
  attention_mul_16s_16s_32_3 product_0_516_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[15:0]), .b(k_0_461), .p(product_0_516));  // attention.cpp:229
  wire [31:0] product_1_517;
  attention_mul_16s_16s_32_3 product_1_517_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[31:16]), .b(k_1_467), .p(product_1_517));  // attention.cpp:229
  wire [31:0] product_2_519;
  attention_mul_16s_16s_32_3 product_2_519_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[47:32]), .b(k_2_474), .p(product_2_519));  // attention.cpp:229
  wire [31:0] product_3_520;
  attention_mul_16s_16s_32_3 product_3_520_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[63:48]), .b(k_3_480), .p(product_3_520));  // attention.cpp:229
  wire [31:0] product_4_523;
  attention_mul_16s_16s_32_3 product_4_523_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[79:64]), .b(k_4_488), .p(product_4_523));  // attention.cpp:229
  wire [31:0] product_5_524;
  attention_mul_16s_16s_32_3 product_5_524_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[95:80]), .b(k_5_494), .p(product_5_524));  // attention.cpp:229
  wire [31:0] product_6_526;
  attention_mul_16s_16s_32_3 product_6_526_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[111:96]), .b(k_6_501), .p(product_6_526));  // attention.cpp:229
  wire [31:0] product_7_527;
  attention_mul_16s_16s_32_3 product_7_527_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[127:112]), .b(k_7_507), .p(product_7_527));  // attention.cpp:229
  wire [31:0] product_0_535;
  attention_mul_16s_16s_32_3 product_0_535_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[15:0]), .b(k_0_461), .p(product_0_535));  // attention.cpp:229
  wire [31:0] product_1_536;
  attention_mul_16s_16s_32_3 product_1_536_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[31:16]), .b(k_1_467), .p(product_1_536));  // attention.cpp:229
  wire [31:0] product_2_538;
  attention_mul_16s_16s_32_3 product_2_538_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[47:32]), .b(k_2_474), .p(product_2_538));  // attention.cpp:229
  wire [31:0] product_3_539;
  attention_mul_16s_16s_32_3 product_3_539_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[63:48]), .b(k_3_480), .p(product_3_539));  // attention.cpp:229
  wire [31:0] product_4_542;
  attention_mul_16s_16s_32_3 product_4_542_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[79:64]), .b(k_4_488), .p(product_4_542));  // attention.cpp:229
  wire [31:0] product_5_543;
  attention_mul_16s_16s_32_3 product_5_543_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[95:80]), .b(k_5_494), .p(product_5_543));  // attention.cpp:229
  wire [31:0] product_6_545;
  attention_mul_16s_16s_32_3 product_6_545_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[111:96]), .b(k_6_501), .p(product_6_545));  // attention.cpp:229
  wire [31:0] product_7_546;
  attention_mul_16s_16s_32_3 product_7_546_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[127:112]), .b(k_7_507), .p(product_7_546));  // attention.cpp:229
  wire [31:0] product_0_554;
  attention_mul_16s_16s_32_3 product_0_554_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[15:0]), .b(k_0_461), .p(product_0_554));  // attention.cpp:229
  wire [31:0] product_1_555;
  attention_mul_16s_16s_32_3 product_1_555_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[31:16]), .b(k_1_467), .p(product_1_555));  // attention.cpp:229
  wire [31:0] product_2_557;
  attention_mul_16s_16s_32_3 product_2_557_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[47:32]), .b(k_2_474), .p(product_2_557));  // attention.cpp:229
  wire [31:0] product_3_558;
  attention_mul_16s_16s_32_3 product_3_558_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[63:48]), .b(k_3_480), .p(product_3_558));  // attention.cpp:229
  wire [31:0] product_4_561;
  attention_mul_16s_16s_32_3 product_4_561_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[79:64]), .b(k_4_488), .p(product_4_561));  // attention.cpp:229
  wire [31:0] product_5_562;
  attention_mul_16s_16s_32_3 product_5_562_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[95:80]), .b(k_5_494), .p(product_5_562));  // attention.cpp:229
  wire [31:0] product_6_564;
  attention_mul_16s_16s_32_3 product_6_564_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[111:96]), .b(k_6_501), .p(product_6_564));  // attention.cpp:229
  wire [31:0] product_7_565;
  attention_mul_16s_16s_32_3 product_7_565_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[127:112]), .b(k_7_507), .p(product_7_565));  // attention.cpp:229
  wire [31:0] product_0_573;
  attention_mul_16s_16s_32_3 product_0_573_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[15:0]), .b(k_0_461), .p(product_0_573));  // attention.cpp:229
  wire [31:0] product_1_574;
  attention_mul_16s_16s_32_3 product_1_574_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[31:16]), .b(k_1_467), .p(product_1_574));  // attention.cpp:229
  wire [31:0] product_2_576;
  attention_mul_16s_16s_32_3 product_2_576_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[47:32]), .b(k_2_474), .p(product_2_576));  // attention.cpp:229
  wire [31:0] product_3_577;
  attention_mul_16s_16s_32_3 product_3_577_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[63:48]), .b(k_3_480), .p(product_3_577));  // attention.cpp:229
  wire [31:0] product_4_580;
  attention_mul_16s_16s_32_3 product_4_580_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[79:64]), .b(k_4_488), .p(product_4_580));  // attention.cpp:229
  wire [31:0] product_5_581;
  attention_mul_16s_16s_32_3 product_5_581_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[95:80]), .b(k_5_494), .p(product_5_581));  // attention.cpp:229
  wire [31:0] product_6_583;
  attention_mul_16s_16s_32_3 product_6_583_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[111:96]), .b(k_6_501), .p(product_6_583));  // attention.cpp:229
  wire [31:0] product_7_584;
  attention_mul_16s_16s_32_3 product_7_584_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[127:112]), .b(k_7_507), .p(product_7_584));  // attention.cpp:229
  wire [31:0] product_0_592;
  attention_mul_16s_16s_32_3 product_0_592_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[15:0]), .b(k_0_461), .p(product_0_592));  // attention.cpp:229
  wire [31:0] product_1_593;
  attention_mul_16s_16s_32_3 product_1_593_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[31:16]), .b(k_1_467), .p(product_1_593));  // attention.cpp:229
  wire [31:0] product_2_595;
  attention_mul_16s_16s_32_3 product_2_595_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[47:32]), .b(k_2_474), .p(product_2_595));  // attention.cpp:229
  wire [31:0] product_3_596;
  attention_mul_16s_16s_32_3 product_3_596_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[63:48]), .b(k_3_480), .p(product_3_596));  // attention.cpp:229
  wire [31:0] product_4_599;
  attention_mul_16s_16s_32_3 product_4_599_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[79:64]), .b(k_4_488), .p(product_4_599));  // attention.cpp:229
  wire [31:0] product_5_600;
  attention_mul_16s_16s_32_3 product_5_600_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[95:80]), .b(k_5_494), .p(product_5_600));  // attention.cpp:229
  wire [31:0] product_6_602;
  attention_mul_16s_16s_32_3 product_6_602_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[111:96]), .b(k_6_501), .p(product_6_602));  // attention.cpp:229
  wire [31:0] product_7_603;
  attention_mul_16s_16s_32_3 product_7_603_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[127:112]), .b(k_7_507), .p(product_7_603));  // attention.cpp:229
  wire [31:0] product_0_611;
  attention_mul_16s_16s_32_3 product_0_611_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[15:0]), .b(k_0_461), .p(product_0_611));  // attention.cpp:229
  wire [31:0] product_1_612;
  attention_mul_16s_16s_32_3 product_1_612_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[31:16]), .b(k_1_467), .p(product_1_612));  // attention.cpp:229
  wire [31:0] product_2_614;
  attention_mul_16s_16s_32_3 product_2_614_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[47:32]), .b(k_2_474), .p(product_2_614));  // attention.cpp:229
  wire [31:0] product_3_615;
  attention_mul_16s_16s_32_3 product_3_615_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[63:48]), .b(k_3_480), .p(product_3_615));  // attention.cpp:229
  wire [31:0] product_4_618;
  attention_mul_16s_16s_32_3 product_4_618_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[79:64]), .b(k_4_488), .p(product_4_618));  // attention.cpp:229
  wire [31:0] product_5_619;
  attention_mul_16s_16s_32_3 product_5_619_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[95:80]), .b(k_5_494), .p(product_5_619));  // attention.cpp:229
  wire [31:0] product_6_621;
  attention_mul_16s_16s_32_3 product_6_621_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[111:96]), .b(k_6_501), .p(product_6_621));  // attention.cpp:229
  wire [31:0] product_7_622;
  attention_mul_16s_16s_32_3 product_7_622_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[127:112]), .b(k_7_507), .p(product_7_622));  // attention.cpp:229
  wire [31:0] product_0_630;
  attention_mul_16s_16s_32_3 product_0_630_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[15:0]), .b(k_0_461), .p(product_0_630));  // attention.cpp:229
  wire [31:0] product_1_631;
  attention_mul_16s_16s_32_3 product_1_631_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[31:16]), .b(k_1_467), .p(product_1_631));  // attention.cpp:229
  wire [31:0] product_2_633;
  attention_mul_16s_16s_32_3 product_2_633_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[47:32]), .b(k_2_474), .p(product_2_633));  // attention.cpp:229
  wire [31:0] product_3_634;
  attention_mul_16s_16s_32_3 product_3_634_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[63:48]), .b(k_3_480), .p(product_3_634));  // attention.cpp:229
  wire [31:0] product_4_637;
  attention_mul_16s_16s_32_3 product_4_637_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[79:64]), .b(k_4_488), .p(product_4_637));  // attention.cpp:229
  wire [31:0] product_5_638;
  attention_mul_16s_16s_32_3 product_5_638_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[95:80]), .b(k_5_494), .p(product_5_638));  // attention.cpp:229
  wire [31:0] product_6_640;
  attention_mul_16s_16s_32_3 product_6_640_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[111:96]), .b(k_6_501), .p(product_6_640));  // attention.cpp:229
  wire [31:0] product_7_641;
  attention_mul_16s_16s_32_3 product_7_641_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[127:112]), .b(k_7_507), .p(product_7_641));  // attention.cpp:229
  wire and_674 = icmp_445_s1 & xor_444;
  wire [4:0] select_675 = and_456 ? 5'd0 : s_kv_beat_data[4:0];
  wire [4:0] beat_676 = and_674 ? select_675 : beat_99;
  wire [15:0] beat_677 = and_674 ? select_459 : beat_100;
  wire [15:0] beat_678 = and_674 ? select_465 : beat_101;
  wire [15:0] beat_679 = and_674 ? select_472 : beat_102;
  wire [15:0] beat_680 = and_674 ? select_478 : beat_103;
  wire [15:0] beat_681 = and_674 ? select_486 : beat_104;
  wire [7:0] select_682 = and_456 ? 8'd0 : s_kv_beat_data[71:64];
  wire [7:0] beat_683 = and_674 ? select_682 : beat_105;
  wire [7:0] select_684 = and_456 ? 8'd0 : s_kv_beat_data[79:72];
  wire [7:0] beat_685 = and_674 ? select_684 : beat_106;
  wire [7:0] select_686 = and_456 ? 8'd0 : s_kv_beat_data[87:80];
  wire [7:0] beat_687 = and_674 ? select_686 : beat_107;
  wire [7:0] select_688 = and_456 ? 8'd0 : s_kv_beat_data[95:88];
  wire [7:0] beat_689 = and_674 ? select_688 : beat_108;
  wire [7:0] select_690 = and_456 ? 8'd0 : s_kv_beat_data[103:96];
  wire [7:0] beat_691 = and_674 ? select_690 : beat_109;
  wire [7:0] select_692 = and_456 ? 8'd0 : s_kv_beat_data[111:104];
  wire [7:0] beat_693 = and_674 ? select_692 : beat_110;
  wire [7:0] select_694 = and_456 ? 8'd0 : s_kv_beat_data[119:112];
  wire [7:0] beat_695 = and_674 ? select_694 : beat_111;
  wire [7:0] select_696 = and_456 ? 8'd0 : s_kv_beat_data[127:120];
  wire [7:0] beat_697 = and_674 ? select_696 : beat_112;
  wire [15:0] beat_698 = and_674 ? select_492 : beat_113;
  wire [15:0] beat_699 = and_674 ? select_499 : beat_114;
  wire [15:0] beat_700 = and_674 ? select_505 : beat_115;
  wire [4:0] beat_708 = upper_443_s1 ? beat_99 : select_675;
  wire [4:0] score_exponent_709 = icmp_448_s1 ? beat_708 : exponent_119;
  wire [4:0] score_exponent_710 = and_453_s1 ? score_exponent_709 : score_exponent_118;
  wire and_711 = icmp_445_s1 & icmp_448_s1;
  wire [4:0] exponent_712 = and_711 ? beat_708 : exponent_119;
  wire or_717 = and_456 | s_kv_beat_last;
  wire kv_packet_718 = and_674 ? or_717 : kv_packet_122;
  wire or_719 = kv_packet_122 | upper_443_s1;
  wire xor_720 = or_719 ^ 1'd1;
  wire and_721 = icmp_445_s1 & xor_720;
  wire kv_packet_722 = and_721 ? s_kv_beat_last : kv_packet_123;
  wire keys_pop_749 = keys_v1 & keys_en1 & and_447;  // stream_kernel.hpp:38
  // stage 2
  reg [4:0] score_exponent_118_s2;
  reg icmp_454_s2;
  reg icmp_448_s2;
  reg and_450_s2;
  reg and_453_s2;
  always @(posedge ap_clk) begin
    score_exponent_118_s2 <= score_exponent_118;
    icmp_454_s2 <= icmp_454_s1;
    icmp_448_s2 <= icmp_448_s1;
    and_450_s2 <= and_450_s1;
    and_453_s2 <= and_453_s1;
  end
  // stage 3
  reg [4:0] score_exponent_118_s3;
  reg icmp_454_s3;
  reg icmp_448_s3;
  reg and_450_s3;
  reg and_453_s3;
  always @(posedge ap_clk) begin
    score_exponent_118_s3 <= score_exponent_118_s2;
    icmp_454_s3 <= icmp_454_s2;
    icmp_448_s3 <= icmp_448_s2;
    and_450_s3 <= and_450_s2;
    and_453_s3 <= and_453_s2;
  end
  // stage 4
  reg [4:0] score_exponent_118_s4;
  reg icmp_454_s4;
  reg icmp_448_s4;
  reg and_450_s4;
  reg and_453_s4;
  always @(posedge ap_clk) begin
    score_exponent_118_s4 <= score_exponent_118_s3;
    icmp_454_s4 <= icmp_454_s3;
    icmp_448_s4 <= icmp_448_s3;
    and_450_s4 <= and_450_s3;
    and_453_s4 <= and_453_s3;
  end
  wire [32:0] add_469 = {{1{product_0_462[31]}}, product_0_462} + {{1{product_1_468[31]}}, product_1_468};  // attention.cpp:80
  wire [32:0] add_482 = {{1{product_2_475[31]}}, product_2_475} + {{1{product_3_481[31]}}, product_3_481};  // attention.cpp:231
  wire [32:0] add_496 = {{1{product_4_489[31]}}, product_4_489} + {{1{product_5_495[31]}}, product_5_495};  // attention.cpp:231
  wire [32:0] add_509 = {{1{product_6_502[31]}}, product_6_502} + {{1{product_7_508[31]}}, product_7_508};  // attention.cpp:231
  wire [32:0] add_518 = {{1{product_0_516[31]}}, product_0_516} + {{1{product_1_517[31]}}, product_1_517};  // attention.cpp:80
  wire [32:0] add_521 = {{1{product_2_519[31]}}, product_2_519} + {{1{product_3_520[31]}}, product_3_520};  // attention.cpp:231
  wire [32:0] add_525 = {{1{product_4_523[31]}}, product_4_523} + {{1{product_5_524[31]}}, product_5_524};  // attention.cpp:231
  wire [32:0] add_528 = {{1{product_6_526[31]}}, product_6_526} + {{1{product_7_527[31]}}, product_7_527};  // attention.cpp:231
  wire [32:0] add_537 = {{1{product_0_535[31]}}, product_0_535} + {{1{product_1_536[31]}}, product_1_536};  // attention.cpp:80
  wire [32:0] add_540 = {{1{product_2_538[31]}}, product_2_538} + {{1{product_3_539[31]}}, product_3_539};  // attention.cpp:231
  wire [32:0] add_544 = {{1{product_4_542[31]}}, product_4_542} + {{1{product_5_543[31]}}, product_5_543};  // attention.cpp:231
  wire [32:0] add_547 = {{1{product_6_545[31]}}, product_6_545} + {{1{product_7_546[31]}}, product_7_546};  // attention.cpp:231
  wire [32:0] add_556 = {{1{product_0_554[31]}}, product_0_554} + {{1{product_1_555[31]}}, product_1_555};  // attention.cpp:80
  wire [32:0] add_559 = {{1{product_2_557[31]}}, product_2_557} + {{1{product_3_558[31]}}, product_3_558};  // attention.cpp:231
  wire [32:0] add_563 = {{1{product_4_561[31]}}, product_4_561} + {{1{product_5_562[31]}}, product_5_562};  // attention.cpp:231
  wire [32:0] add_566 = {{1{product_6_564[31]}}, product_6_564} + {{1{product_7_565[31]}}, product_7_565};  // attention.cpp:231
  wire [32:0] add_575 = {{1{product_0_573[31]}}, product_0_573} + {{1{product_1_574[31]}}, product_1_574};  // attention.cpp:80
  wire [32:0] add_578 = {{1{product_2_576[31]}}, product_2_576} + {{1{product_3_577[31]}}, product_3_577};  // attention.cpp:231
  wire [32:0] add_582 = {{1{product_4_580[31]}}, product_4_580} + {{1{product_5_581[31]}}, product_5_581};  // attention.cpp:231
  wire [32:0] add_585 = {{1{product_6_583[31]}}, product_6_583} + {{1{product_7_584[31]}}, product_7_584};  // attention.cpp:231
  wire [32:0] add_594 = {{1{product_0_592[31]}}, product_0_592} + {{1{product_1_593[31]}}, product_1_593};  // attention.cpp:80
  wire [32:0] add_597 = {{1{product_2_595[31]}}, product_2_595} + {{1{product_3_596[31]}}, product_3_596};  // attention.cpp:231
  wire [32:0] add_601 = {{1{product_4_599[31]}}, product_4_599} + {{1{product_5_600[31]}}, product_5_600};  // attention.cpp:231
  wire [32:0] add_604 = {{1{product_6_602[31]}}, product_6_602} + {{1{product_7_603[31]}}, product_7_603};  // attention.cpp:231
  wire [32:0] add_613 = {{1{product_0_611[31]}}, product_0_611} + {{1{product_1_612[31]}}, product_1_612};  // attention.cpp:80
  wire [32:0] add_616 = {{1{product_2_614[31]}}, product_2_614} + {{1{product_3_615[31]}}, product_3_615};  // attention.cpp:231
  wire [32:0] add_620 = {{1{product_4_618[31]}}, product_4_618} + {{1{product_5_619[31]}}, product_5_619};  // attention.cpp:231
  wire [32:0] add_623 = {{1{product_6_621[31]}}, product_6_621} + {{1{product_7_622[31]}}, product_7_622};  // attention.cpp:231
  wire [32:0] add_632 = {{1{product_0_630[31]}}, product_0_630} + {{1{product_1_631[31]}}, product_1_631};  // attention.cpp:80
  wire [32:0] add_635 = {{1{product_2_633[31]}}, product_2_633} + {{1{product_3_634[31]}}, product_3_634};  // attention.cpp:231
  wire [32:0] add_639 = {{1{product_4_637[31]}}, product_4_637} + {{1{product_5_638[31]}}, product_5_638};  // attention.cpp:231
  wire [32:0] add_642 = {{1{product_6_640[31]}}, product_6_640} + {{1{product_7_641[31]}}, product_7_641};  // attention.cpp:231
  // stage 5
  reg [4:0] score_exponent_118_s5;
  reg icmp_454_s5;
  reg [32:0] add_469_s5;
  reg [32:0] add_482_s5;
  reg [32:0] add_496_s5;
  reg [32:0] add_509_s5;
  reg icmp_448_s5;
  reg [32:0] add_518_s5;
  reg [32:0] add_521_s5;
  reg [32:0] add_525_s5;
  reg [32:0] add_528_s5;
  reg [32:0] add_537_s5;
  reg [32:0] add_540_s5;
  reg [32:0] add_544_s5;
  reg [32:0] add_547_s5;
  reg [32:0] add_556_s5;
  reg [32:0] add_559_s5;
  reg [32:0] add_563_s5;
  reg [32:0] add_566_s5;
  reg [32:0] add_575_s5;
  reg [32:0] add_578_s5;
  reg [32:0] add_582_s5;
  reg [32:0] add_585_s5;
  reg [32:0] add_594_s5;
  reg [32:0] add_597_s5;
  reg [32:0] add_601_s5;
  reg [32:0] add_604_s5;
  reg [32:0] add_613_s5;
  reg [32:0] add_616_s5;
  reg [32:0] add_620_s5;
  reg [32:0] add_623_s5;
  reg [32:0] add_632_s5;
  reg [32:0] add_635_s5;
  reg [32:0] add_639_s5;
  reg [32:0] add_642_s5;
  reg and_450_s5;
  reg and_453_s5;
  always @(posedge ap_clk) begin
    score_exponent_118_s5 <= score_exponent_118_s4;
    icmp_454_s5 <= icmp_454_s4;
    add_469_s5 <= add_469;
    add_482_s5 <= add_482;
    add_496_s5 <= add_496;
    add_509_s5 <= add_509;
    icmp_448_s5 <= icmp_448_s4;
    add_518_s5 <= add_518;
    add_521_s5 <= add_521;
    add_525_s5 <= add_525;
    add_528_s5 <= add_528;
    add_537_s5 <= add_537;
    add_540_s5 <= add_540;
    add_544_s5 <= add_544;
    add_547_s5 <= add_547;
    add_556_s5 <= add_556;
    add_559_s5 <= add_559;
    add_563_s5 <= add_563;
    add_566_s5 <= add_566;
    add_575_s5 <= add_575;
    add_578_s5 <= add_578;
    add_582_s5 <= add_582;
    add_585_s5 <= add_585;
    add_594_s5 <= add_594;
    add_597_s5 <= add_597;
    add_601_s5 <= add_601;
    add_604_s5 <= add_604;
    add_613_s5 <= add_613;
    add_616_s5 <= add_616;
    add_620_s5 <= add_620;
    add_623_s5 <= add_623;
    add_632_s5 <= add_632;
    add_635_s5 <= add_635;
    add_639_s5 <= add_639;
    add_642_s5 <= add_642;
    and_450_s5 <= and_450_s4;
    and_453_s5 <= and_453_s4;
  end
  wire icmp_406 = left_120 == 4'd0;  // attention.cpp:198
  wire [2:0] head_408 = 3'd0 - left_120[2:0];  // attention.cpp:199
  wire [33:0] add_483 = {{1{add_469_s5[32]}}, add_469_s5} + {{1{add_482_s5[32]}}, add_482_s5};  // attention.cpp:231
  wire [33:0] add_510 = {{1{add_496_s5[32]}}, add_496_s5} + {{1{add_509_s5[32]}}, add_509_s5};  // attention.cpp:231
  wire [34:0] add_511 = {{1{add_483[33]}}, add_483} + {{1{add_510[33]}}, add_510};  // attention.cpp:231
  wire [33:0] add_522 = {{1{add_518_s5[32]}}, add_518_s5} + {{1{add_521_s5[32]}}, add_521_s5};  // attention.cpp:231
  wire [33:0] add_529 = {{1{add_525_s5[32]}}, add_525_s5} + {{1{add_528_s5[32]}}, add_528_s5};  // attention.cpp:231
  wire [34:0] add_530 = {{1{add_522[33]}}, add_522} + {{1{add_529[33]}}, add_529};  // attention.cpp:231
  wire [33:0] add_541 = {{1{add_537_s5[32]}}, add_537_s5} + {{1{add_540_s5[32]}}, add_540_s5};  // attention.cpp:231
  wire [33:0] add_548 = {{1{add_544_s5[32]}}, add_544_s5} + {{1{add_547_s5[32]}}, add_547_s5};  // attention.cpp:231
  wire [34:0] add_549 = {{1{add_541[33]}}, add_541} + {{1{add_548[33]}}, add_548};  // attention.cpp:231
  wire [33:0] add_560 = {{1{add_556_s5[32]}}, add_556_s5} + {{1{add_559_s5[32]}}, add_559_s5};  // attention.cpp:231
  wire [33:0] add_567 = {{1{add_563_s5[32]}}, add_563_s5} + {{1{add_566_s5[32]}}, add_566_s5};  // attention.cpp:231
  wire [34:0] add_568 = {{1{add_560[33]}}, add_560} + {{1{add_567[33]}}, add_567};  // attention.cpp:231
  wire [33:0] add_579 = {{1{add_575_s5[32]}}, add_575_s5} + {{1{add_578_s5[32]}}, add_578_s5};  // attention.cpp:231
  wire [33:0] add_586 = {{1{add_582_s5[32]}}, add_582_s5} + {{1{add_585_s5[32]}}, add_585_s5};  // attention.cpp:231
  wire [34:0] add_587 = {{1{add_579[33]}}, add_579} + {{1{add_586[33]}}, add_586};  // attention.cpp:231
  wire [33:0] add_598 = {{1{add_594_s5[32]}}, add_594_s5} + {{1{add_597_s5[32]}}, add_597_s5};  // attention.cpp:231
  wire [33:0] add_605 = {{1{add_601_s5[32]}}, add_601_s5} + {{1{add_604_s5[32]}}, add_604_s5};  // attention.cpp:231
  wire [34:0] add_606 = {{1{add_598[33]}}, add_598} + {{1{add_605[33]}}, add_605};  // attention.cpp:231
  wire [33:0] add_617 = {{1{add_613_s5[32]}}, add_613_s5} + {{1{add_616_s5[32]}}, add_616_s5};  // attention.cpp:231
  wire [33:0] add_624 = {{1{add_620_s5[32]}}, add_620_s5} + {{1{add_623_s5[32]}}, add_623_s5};  // attention.cpp:231
  wire [34:0] add_625 = {{1{add_617[33]}}, add_617} + {{1{add_624[33]}}, add_624};  // attention.cpp:231
  wire [33:0] add_636 = {{1{add_632_s5[32]}}, add_632_s5} + {{1{add_635_s5[32]}}, add_635_s5};  // attention.cpp:231
  wire [33:0] add_643 = {{1{add_639_s5[32]}}, add_639_s5} + {{1{add_642_s5[32]}}, add_642_s5};  // attention.cpp:231
  wire [34:0] part_7_644 = {{1{add_636[33]}}, add_636} + {{1{add_643[33]}}, add_643};  // attention.cpp:231
  wire [3:0] left_701 = left_120 + 4'd15;  // attention.cpp:205
  wire icmp_702 = left_701 == 4'd0;  // attention.cpp:206
  wire xor_703 = icmp_702 ^ 1'd1;
  wire or_704 = icmp_406 | xor_703;
  wire or_713 = icmp_406 | icmp_702;
  wire [3:0] left_714 = or_713 ? 4'd0 : left_701;
  wire [3:0] left_715 = and_453_s5 ? 4'd8 : left_714;
  // stage 6
  reg icmp_406_s6;
  reg [2:0] head_408_s6;
  reg [4:0] score_exponent_118_s6;
  reg icmp_454_s6;
  reg [34:0] add_511_s6;
  reg icmp_448_s6;
  reg [34:0] add_530_s6;
  reg [34:0] add_549_s6;
  reg [34:0] add_568_s6;
  reg [34:0] add_587_s6;
  reg [34:0] add_606_s6;
  reg [34:0] add_625_s6;
  reg [34:0] part_7_644_s6;
  reg and_450_s6;
  reg or_704_s6;
  reg and_453_s6;
  always @(posedge ap_clk) begin
    icmp_406_s6 <= icmp_406;
    head_408_s6 <= head_408;
    score_exponent_118_s6 <= score_exponent_118_s5;
    icmp_454_s6 <= icmp_454_s5;
    add_511_s6 <= add_511;
    icmp_448_s6 <= icmp_448_s5;
    add_530_s6 <= add_530;
    add_549_s6 <= add_549;
    add_568_s6 <= add_568;
    add_587_s6 <= add_587;
    add_606_s6 <= add_606;
    add_625_s6 <= add_625;
    part_7_644_s6 <= part_7_644;
    and_450_s6 <= and_450_s5;
    or_704_s6 <= or_704;
    and_453_s6 <= and_453_s5;
  end
  wire xor_407 = icmp_406_s6 ^ 1'd1;
  wire and_409 = xor_407 & head_408_s6[0];
  wire [37:0] select_413 = head_408_s6[0] ? mem_score_7 : mem_score_6;
  wire [37:0] select_414 = head_408_s6[0] ? mem_score_5 : mem_score_4;
  wire [37:0] select_415 = head_408_s6[1] ? select_413 : select_414;
  wire [37:0] select_416 = head_408_s6[0] ? mem_score_3 : mem_score_2;
  wire [37:0] select_417 = head_408_s6[0] ? mem_score_1 : mem_score_0;
  wire [37:0] select_418 = head_408_s6[1] ? select_416 : select_417;
  wire [37:0] select_419 = head_408_s6[2] ? select_415 : select_418;
  wire [41:0] mul_420;
  attention_mul_16_26_42_3 mul_420_mul_16_26_42_3 (.clk(ap_clk), .enable({keys_en8, keys_en7, keys_en6}), .a(line_184_80), .b(select_419[25:0]), .p(mul_420));  // attention.cpp:102
  wire [27:0] mul_421;
  attention_mul_17s_12s_28_3 mul_421_mul_17s_12s_28_3 (.clk(ap_clk), .enable({keys_en8, keys_en7, keys_en6}), .a({1'd0, line_184_80}), .b(select_419[37:26]), .p(mul_421));  // attention.cpp:102
  wire [5:0] add_426 = {1'd0, mem_q_exponent_0} + {1'd0, score_exponent_118_s6};  // attention.cpp:200
  wire [5:0] sub_427 = 6'd40 - add_426;  // attention.cpp:103
  wire [37:0] select_455 = icmp_454_s6 ? 38'd0 : part_0_90[37:0];  // attention.cpp:231
  wire [37:0] add_512 = select_455 + {{3{add_511_s6[34]}}, add_511_s6};  // attention.cpp:231
  wire [63:0] part_0_513 = icmp_448_s6 ? part_0_90 : {{26{add_512[37]}}, add_512};
  wire [63:0] shl_514 = {part_0_513[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_515 = icmp_454_s6 ? 38'd0 : part_1_89[37:0];  // attention.cpp:231
  wire [37:0] add_531 = select_515 + {{3{add_530_s6[34]}}, add_530_s6};  // attention.cpp:231
  wire [63:0] part_1_532 = icmp_448_s6 ? part_1_89 : {{26{add_531[37]}}, add_531};
  wire [63:0] shl_533 = {part_1_532[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_534 = icmp_454_s6 ? 38'd0 : part_2_88[37:0];  // attention.cpp:231
  wire [37:0] add_550 = select_534 + {{3{add_549_s6[34]}}, add_549_s6};  // attention.cpp:231
  wire [63:0] part_2_551 = icmp_448_s6 ? part_2_88 : {{26{add_550[37]}}, add_550};
  wire [63:0] shl_552 = {part_2_551[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_553 = icmp_454_s6 ? 38'd0 : part_3_87[37:0];  // attention.cpp:231
  wire [37:0] add_569 = select_553 + {{3{add_568_s6[34]}}, add_568_s6};  // attention.cpp:231
  wire [63:0] part_3_570 = icmp_448_s6 ? part_3_87 : {{26{add_569[37]}}, add_569};
  wire [63:0] shl_571 = {part_3_570[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_572 = icmp_454_s6 ? 38'd0 : part_4_86[37:0];  // attention.cpp:231
  wire [37:0] add_588 = select_572 + {{3{add_587_s6[34]}}, add_587_s6};  // attention.cpp:231
  wire [63:0] part_4_589 = icmp_448_s6 ? part_4_86 : {{26{add_588[37]}}, add_588};
  wire [63:0] shl_590 = {part_4_589[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_591 = icmp_454_s6 ? 38'd0 : part_5_85[37:0];  // attention.cpp:231
  wire [37:0] add_607 = select_591 + {{3{add_606_s6[34]}}, add_606_s6};  // attention.cpp:231
  wire [63:0] part_5_608 = icmp_448_s6 ? part_5_85 : {{26{add_607[37]}}, add_607};
  wire [63:0] shl_609 = {part_5_608[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_610 = icmp_454_s6 ? 38'd0 : part_6_84[37:0];  // attention.cpp:231
  wire [37:0] add_626 = select_610 + {{3{add_625_s6[34]}}, add_625_s6};  // attention.cpp:231
  wire [63:0] part_6_627 = icmp_448_s6 ? part_6_84 : {{26{add_626[37]}}, add_626};
  wire [63:0] shl_628 = {part_6_627[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] part_7_629 = icmp_454_s6 ? 38'd0 : part_7_83[37:0];  // attention.cpp:231
  wire [37:0] part_7_645 = part_7_629 + {{3{part_7_644_s6[34]}}, part_7_644_s6};  // attention.cpp:231
  wire [63:0] part_7_646 = icmp_448_s6 ? part_7_83 : {{26{part_7_645[37]}}, part_7_645};
  wire [63:0] shl_647 = {part_7_646[37:0], 26'd0};  // attention.cpp:238
  wire [63:0] part_7_651 = and_450_s6 ? {{26{part_7_645[37]}}, part_7_645} : part_7_83;
  wire [63:0] part_6_652 = and_450_s6 ? {{26{add_626[37]}}, add_626} : part_6_84;
  wire [63:0] part_5_653 = and_450_s6 ? {{26{add_607[37]}}, add_607} : part_5_85;
  wire [63:0] part_4_654 = and_450_s6 ? {{26{add_588[37]}}, add_588} : part_4_86;
  wire [63:0] part_3_655 = and_450_s6 ? {{26{add_569[37]}}, add_569} : part_3_87;
  wire [63:0] part_2_656 = and_450_s6 ? {{26{add_550[37]}}, add_550} : part_2_88;
  wire [63:0] part_1_657 = and_450_s6 ? {{26{add_531[37]}}, add_531} : part_1_89;
  wire [63:0] part_0_658 = and_450_s6 ? {{26{add_512[37]}}, add_512} : part_0_90;
  wire keys_load_724 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:200
  wire keys_load_725 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_726 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_727 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_728 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_729 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_730 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_731 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_732 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_734 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_735 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_736 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_737 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_738 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_739 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_740 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_741 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_742 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_743 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_744 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_745 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_746 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_747 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_748 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:94
  wire keys_store_758 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_759 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_760 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_761 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_762 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_763 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_764 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_765 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  // stage 7
  reg [1:0] zext_412_s7;
  reg [5:0] sub_427_s7;
  reg icmp_406_s7;
  reg or_704_s7;
  reg and_409_s7;
  always @(posedge ap_clk) begin
    zext_412_s7 <= head_408_s6[2:1];
    sub_427_s7 <= sub_427;
    icmp_406_s7 <= icmp_406_s6;
    or_704_s7 <= or_704_s6;
    and_409_s7 <= and_409;
  end
  wire icmp_428 = sub_427_s7 < 6'd60;  // stream_kernel.hpp:121
  wire [5:0] select_429 = icmp_428 ? sub_427_s7 : 6'd60;  // stream_kernel.hpp:121
  // stage 8
  reg [1:0] zext_412_s8;
  reg [5:0] select_429_s8;
  reg icmp_406_s8;
  reg or_704_s8;
  reg and_409_s8;
  always @(posedge ap_clk) begin
    zext_412_s8 <= zext_412_s7;
    select_429_s8 <= select_429;
    icmp_406_s8 <= icmp_406_s7;
    or_704_s8 <= or_704_s7;
    and_409_s8 <= and_409_s7;
  end
  // stage 9
  reg [1:0] zext_412_s9;
  reg [5:0] select_429_s9;
  reg icmp_406_s9;
  reg or_704_s9;
  reg and_409_s9;
  always @(posedge ap_clk) begin
    zext_412_s9 <= zext_412_s8;
    select_429_s9 <= select_429_s8;
    icmp_406_s9 <= icmp_406_s8;
    or_704_s9 <= or_704_s8;
    and_409_s9 <= and_409_s8;
  end
  wire [53:0] shl_422 = {mul_421, 26'd0};  // attention.cpp:102
  wire [53:0] add_423 = {12'd0, mul_420} + shl_422;  // attention.cpp:102
  wire [59:0] product_424 = {add_423, 6'd0};  // attention.cpp:102
  wire [60:0] doubled_425 = {product_424, 1'd0};  // stream_kernel.hpp:120
  // stage 10
  reg [1:0] zext_412_s10;
  reg [5:0] select_429_s10;
  reg [60:0] doubled_425_s10;
  reg icmp_406_s10;
  reg or_704_s10;
  reg and_409_s10;
  always @(posedge ap_clk) begin
    zext_412_s10 <= zext_412_s9;
    select_429_s10 <= select_429_s9;
    doubled_425_s10 <= doubled_425;
    icmp_406_s10 <= icmp_406_s9;
    or_704_s10 <= or_704_s9;
    and_409_s10 <= and_409_s9;
  end
  wire [60:0] ashr_430 = $signed(doubled_425_s10) >>> select_429_s10;  // stream_kernel.hpp:121
  // stage 11
  reg [1:0] zext_412_s11;
  reg [60:0] ashr_430_s11;
  reg icmp_406_s11;
  reg or_704_s11;
  reg and_409_s11;
  always @(posedge ap_clk) begin
    zext_412_s11 <= zext_412_s10;
    ashr_430_s11 <= ashr_430;
    icmp_406_s11 <= icmp_406_s10;
    or_704_s11 <= or_704_s10;
    and_409_s11 <= and_409_s10;
  end
  wire [61:0] add_431 = {1'd0, ashr_430_s11} + 62'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [1:0] zext_412_s12;
  reg [60:0] lshr_432_s12;
  reg icmp_406_s12;
  reg or_704_s12;
  reg and_409_s12;
  always @(posedge ap_clk) begin
    zext_412_s12 <= zext_412_s11;
    lshr_432_s12 <= add_431[61:1];
    icmp_406_s12 <= icmp_406_s11;
    or_704_s12 <= or_704_s11;
    and_409_s12 <= and_409_s11;
  end
  wire icmp_433 = $signed(lshr_432_s12[59:0]) > $signed(60'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_434 = $signed(lshr_432_s12[59:0]) < $signed(60'hfffffff80000001);  // stream_kernel.hpp:130
  wire [31:0] select_435 = icmp_434 ? 32'h80000001 : lshr_432_s12[31:0];  // stream_kernel.hpp:130
  wire [31:0] z_436 = icmp_433 ? 32'h7fffffff : select_435;  // stream_kernel.hpp:130
  // stage 13
  reg [1:0] zext_412_s13;
  reg [31:0] z_436_s13;
  reg icmp_406_s13;
  reg or_704_s13;
  reg and_409_s13;
  always @(posedge ap_clk) begin
    zext_412_s13 <= zext_412_s12;
    z_436_s13 <= z_436;
    icmp_406_s13 <= icmp_406_s12;
    or_704_s13 <= or_704_s12;
    and_409_s13 <= and_409_s12;
  end
  wire [12:0] shl_410 = {row_116[10:0], 2'd0};  // attention.cpp:201
  wire [12:0] or_411 = shl_410 | {11'd0, zext_412_s13};  // attention.cpp:201
  wire [63:0] shl_437 = {z_436_s13, 32'd0};  // attention.cpp:201
  wire [63:0] or_438 = shl_437 | {32'd0, even_117};  // attention.cpp:201
  wire [31:0] top_650 = icmp_406_s13 ? top_82 : top_1_97;
  wire icmp_659 = $signed(top_82) < $signed(z_436_s13);  // attention.cpp:203
  wire or_660 = is_first_124 | icmp_659;
  wire [31:0] top_7_661 = or_660 ? z_436_s13 : top_1_97;  // attention.cpp:94
  wire [31:0] top_7_662 = icmp_406_s13 ? top_7_91 : top_7_661;
  wire [31:0] top_6_663 = icmp_406_s13 ? top_6_92 : top_7_91;
  wire [31:0] top_5_664 = icmp_406_s13 ? top_5_93 : top_6_92;
  wire [31:0] top_4_665 = icmp_406_s13 ? top_4_94 : top_5_93;
  wire [31:0] top_3_666 = icmp_406_s13 ? top_3_95 : top_4_94;
  wire [31:0] top_2_667 = icmp_406_s13 ? top_2_96 : top_3_95;
  wire [31:0] top_1_668 = icmp_406_s13 ? top_1_97 : top_2_96;
  wire [15:0] add_705 = {1'd0, row_116} + 16'd1;  // attention.cpp:207
  wire [14:0] row_706 = or_704_s13 ? row_116 : {4'd0, add_705[10:0]};  // attention.cpp:470
  wire [31:0] even_707 = icmp_406_s13 ? even_117 : z_436_s13;  // attention.cpp:470
  wire is_first_723 = or_704_s13 & is_first_124;
  wire keys_store_733 = keys_v13 & keys_en13 & and_409_s13;  // attention.cpp:201
  assign keys_en0 = keys_en1;
  assign keys_en1 = ~(keys_v1 & ((~s_kv_beat_valid & and_447)));
  assign keys_en2 = 1'd1;
  assign keys_en3 = 1'd1;
  assign keys_en4 = 1'd1;
  assign keys_en5 = 1'd1;
  assign keys_en6 = 1'd1;
  assign keys_en7 = 1'd1;
  assign keys_en8 = 1'd1;
  assign keys_en9 = 1'd1;
  assign keys_en10 = 1'd1;
  assign keys_en11 = 1'd1;
  assign keys_en12 = 1'd1;
  assign keys_en13 = 1'd1;
  wire keys_issue = keys_run;
  wire keys_leave = xor_649;
  assign keys_v0 = keys_issue & ~keys_leave;
  reg keys_busy;
  always @(posedge ap_clk) keys_busy <= keys_start | keys_run | keys_v1 | keys_v2 | keys_v3 | keys_v4 | keys_v5 | keys_v6 | keys_v7 | keys_v8 | keys_v9 | keys_v10 | keys_v11 | keys_v12 | keys_v13;
  always @(posedge ap_clk) begin
    if (keys_issue & keys_leave) keys_run <= 1'b0;
    if (keys_start) keys_run <= 1'b1;
    if (keys_en0) keys_v1 <= keys_v0; else if (keys_en1) keys_v1 <= 1'b0;
    keys_v2 <= keys_v1 & keys_en1;
    keys_v3 <= keys_v2;
    keys_v4 <= keys_v3;
    keys_v5 <= keys_v4;
    keys_v6 <= keys_v5;
    keys_v7 <= keys_v6;
    keys_v8 <= keys_v7;
    keys_v9 <= keys_v8;
    keys_v10 <= keys_v9;
    keys_v11 <= keys_v10;
    keys_v12 <= keys_v11;
    keys_v13 <= keys_v12;
    if (rst) begin keys_run <= 1'b0; keys_v1 <= 1'b0; keys_v2 <= 1'b0; keys_v3 <= 1'b0; keys_v4 <= 1'b0; keys_v5 <= 1'b0; keys_v6 <= 1'b0; keys_v7 <= 1'b0; keys_v8 <= 1'b0; keys_v9 <= 1'b0; keys_v10 <= 1'b0; keys_v11 <= 1'b0; keys_v12 <= 1'b0; keys_v13 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (keys_v13 & keys_en13) top_82 <= top_650;
    if (keys_v6 & keys_en6) part_7_83 <= part_7_651;
    if (keys_v6 & keys_en6) part_6_84 <= part_6_652;
    if (keys_v6 & keys_en6) part_5_85 <= part_5_653;
    if (keys_v6 & keys_en6) part_4_86 <= part_4_654;
    if (keys_v6 & keys_en6) part_3_87 <= part_3_655;
    if (keys_v6 & keys_en6) part_2_88 <= part_2_656;
    if (keys_v6 & keys_en6) part_1_89 <= part_1_657;
    if (keys_v6 & keys_en6) part_0_90 <= part_0_658;
    if (keys_v13 & keys_en13) top_7_91 <= top_7_662;
    if (keys_v13 & keys_en13) top_6_92 <= top_6_663;
    if (keys_v13 & keys_en13) top_5_93 <= top_5_664;
    if (keys_v13 & keys_en13) top_4_94 <= top_4_665;
    if (keys_v13 & keys_en13) top_3_95 <= top_3_666;
    if (keys_v13 & keys_en13) top_2_96 <= top_2_667;
    if (keys_v13 & keys_en13) top_1_97 <= top_1_668;
    if (keys_v0 & keys_en0) step_98 <= step_673;
    if (keys_v1 & keys_en1) beat_99 <= beat_676;
    if (keys_v1 & keys_en1) beat_100 <= beat_677;
    if (keys_v1 & keys_en1) beat_101 <= beat_678;
    if (keys_v1 & keys_en1) beat_102 <= beat_679;
    if (keys_v1 & keys_en1) beat_103 <= beat_680;
    if (keys_v1 & keys_en1) beat_104 <= beat_681;
    if (keys_v1 & keys_en1) beat_105 <= beat_683;
    if (keys_v1 & keys_en1) beat_106 <= beat_685;
    if (keys_v1 & keys_en1) beat_107 <= beat_687;
    if (keys_v1 & keys_en1) beat_108 <= beat_689;
    if (keys_v1 & keys_en1) beat_109 <= beat_691;
    if (keys_v1 & keys_en1) beat_110 <= beat_693;
    if (keys_v1 & keys_en1) beat_111 <= beat_695;
    if (keys_v1 & keys_en1) beat_112 <= beat_697;
    if (keys_v1 & keys_en1) beat_113 <= beat_698;
    if (keys_v1 & keys_en1) beat_114 <= beat_699;
    if (keys_v1 & keys_en1) beat_115 <= beat_700;
    if (keys_v13 & keys_en13) row_116 <= row_706;
    if (keys_v13 & keys_en13) even_117 <= even_707;
    if (keys_v1 & keys_en1) score_exponent_118 <= score_exponent_710;
    if (keys_v1 & keys_en1) exponent_119 <= exponent_712;
    if (keys_v5 & keys_en5) left_120 <= left_715;
    if (keys_v0 & keys_en0) i_121 <= i_716;
    if (keys_v1 & keys_en1) kv_packet_122 <= kv_packet_718;
    if (keys_v1 & keys_en1) kv_packet_123 <= kv_packet_722;
    if (keys_v13 & keys_en13) is_first_124 <= is_first_723;
    if (line_184_done) top_82 <= top_56;
    if (line_184_done) part_7_83 <= 64'd0;
    if (line_184_done) part_6_84 <= 64'd0;
    if (line_184_done) part_5_85 <= 64'd0;
    if (line_184_done) part_4_86 <= 64'd0;
    if (line_184_done) part_3_87 <= 64'd0;
    if (line_184_done) part_2_88 <= 64'd0;
    if (line_184_done) part_1_89 <= 64'd0;
    if (line_184_done) part_0_90 <= 64'd0;
    if (line_184_done) top_7_91 <= top_7_57;
    if (line_184_done) top_6_92 <= top_6_58;
    if (line_184_done) top_5_93 <= top_5_59;
    if (line_184_done) top_4_94 <= top_4_60;
    if (line_184_done) top_3_95 <= top_3_61;
    if (line_184_done) top_2_96 <= top_2_62;
    if (line_184_done) top_1_97 <= top_1_63;
    if (line_184_done) step_98 <= 7'd0;
    if (line_184_done) beat_99 <= 5'd0;
    if (line_184_done) beat_100 <= 16'd0;
    if (line_184_done) beat_101 <= 16'd0;
    if (line_184_done) beat_102 <= 16'd0;
    if (line_184_done) beat_103 <= 16'd0;
    if (line_184_done) beat_104 <= 16'd0;
    if (line_184_done) beat_105 <= 8'd0;
    if (line_184_done) beat_106 <= 8'd0;
    if (line_184_done) beat_107 <= 8'd0;
    if (line_184_done) beat_108 <= 8'd0;
    if (line_184_done) beat_109 <= 8'd0;
    if (line_184_done) beat_110 <= 8'd0;
    if (line_184_done) beat_111 <= 8'd0;
    if (line_184_done) beat_112 <= 8'd0;
    if (line_184_done) beat_113 <= 16'd0;
    if (line_184_done) beat_114 <= 16'd0;
    if (line_184_done) beat_115 <= 16'd0;
    if (line_184_done) row_116 <= 15'd0;
    if (line_184_done) even_117 <= 32'd0;
    if (line_184_done) score_exponent_118 <= 5'd0;
    if (line_184_done) exponent_119 <= 5'd0;
    if (line_184_done) left_120 <= 4'd0;
    if (line_184_done) i_121 <= 16'd0;
    if (line_184_done) kv_packet_122 <= kv_packet_65;
    if (line_184_done) kv_packet_123 <= kv_packet_66;
    if (line_184_done) is_first_124 <= 1'd1;
  end

  // ---- hls/attention/attention.cpp:257: line_257, 1 stages
  wire [16:0] add_766 = {1'd0, beats_81} + {12'd0, line_453_15};  // attention.cpp:277
  wire [12:0] add_767 = {1'd0, line_467_72} + 13'd8191;  // attention.cpp:308
  wire [4:0] add_768 = line_453_13 + {5{cmd_6_18}};  // attention.cpp:257
  assign line_257_en0 = 1'd1;
  wire line_257_issue = line_257_run;
  wire line_257_leave = 1'b0;
  assign line_257_v0 = line_257_issue;
  wire line_257_busy = line_257_run;
  always @(posedge ap_clk) begin
    if (line_257_issue & line_257_en0) line_257_run <= 1'b0;
    if (line_257_start) line_257_run <= 1'b1;
    if (rst) begin line_257_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_257_v0 & line_257_en0) line_257_125 <= add_766;
    if (line_257_v0 & line_257_en0) line_257_126 <= add_767;
    if (line_257_v0 & line_257_en0) line_257_127 <= add_768;
  end

  // ---- hls/attention/attention.cpp:277: values, pipelined loop, II=2, depth 17
  // stage 0
  wire icmp_774 = step_226 == 5'd0;  // attention.cpp:292
  wire [3:0] slot_778 = step_226[3:0] + 4'd15;  // attention.cpp:281
  wire xor_1156 = step_226[0] ^ 1'd1;
  wire and_1157 = cmd_6_18 & xor_1156;
  wire icmp_1158 = step_226 != 5'd0;
  wire upper_1159 = and_1157 & icmp_1158;
  wire icmp_1161 = i_229 < beats_81;  // attention.cpp:306
  wire xor_1164 = icmp_774 ^ 1'd1;
  wire and_1165 = xor_1164 & icmp_1161;
  wire icmp_1210 = step_226 < 5'd9;  // attention.cpp:322
  wire and_1211 = step_226[0] & icmp_1210;
  wire and_1212 = and_1211 & and_1165;
  wire [12:0] shl_1213 = {row_227[10:0], 2'd0};
  wire [12:0] or_1214 = shl_1213 | {11'd0, slot_778[2:1]};
  wire icmp_1224 = line_257_125 < {1'd0, i_229};  // attention.cpp:277
  wire [15:0] i_1423 = i_229 + 16'd1;  // attention.cpp:277
  wire values_load_1572 = values_v0 & values_en0 & and_1212;  // attention.cpp:323
  // stage 1
  reg [4:0] step_226_s1;
  reg [11:0] row_227_s1;
  reg icmp_774_s1;
  reg kv_packet_230_s1;
  reg upper_1159_s1;
  reg icmp_1161_s1;
  reg [127:0] beat_225_s1;
  reg icmp_1210_s1;
  reg and_1165_s1;
  reg trunc_1217_s1;
  reg xor_1156_s1;
  reg kv_packet_231_s1;
  reg [3:0] trunc_1441_s1;
  reg [3:0] slot_778_s1;
  always @(posedge ap_clk) if (values_en0) begin
    step_226_s1 <= step_226;
    row_227_s1 <= row_227;
    icmp_774_s1 <= icmp_774;
    kv_packet_230_s1 <= kv_packet_230;
    upper_1159_s1 <= upper_1159;
    icmp_1161_s1 <= icmp_1161;
    beat_225_s1 <= beat_225;
    icmp_1210_s1 <= icmp_1210;
    and_1165_s1 <= and_1165;
    trunc_1217_s1 <= step_226[0];
    xor_1156_s1 <= xor_1156;
    kv_packet_231_s1 <= kv_packet_231;
    trunc_1441_s1 <= step_226[3:0];
    slot_778_s1 <= slot_778;
  end
  wire icmp_769 = step_226_s1 == line_453_13;  // attention.cpp:289
  wire xor_770 = icmp_769 ^ 1'd1;
  wire icmp_771 = row_227_s1 == 12'd1;  // attention.cpp:289
  wire xor_772 = icmp_771 ^ 1'd1;
  wire and_773 = xor_770 & xor_772;
  wire icmp_775 = row_227_s1 == 12'd0;
  wire or_776 = icmp_774_s1 | icmp_775;
  wire xor_777 = or_776 ^ 1'd1;
  wire xor_1155 = kv_packet_230_s1 ^ 1'd1;
  wire xor_1160 = upper_1159_s1 ^ 1'd1;
  wire and_1162 = xor_1160 & icmp_1161_s1;
  wire and_1163 = xor_1155 & and_1162;
  wire and_1168 = kv_packet_230_s1 & xor_1160;
  wire [127:0] select_1169 = and_1168 ? 128'd0 : s_kv_beat_data;  // attention.cpp:471
  wire [127:0] beat_1170 = upper_1159_s1 ? beat_225_s1 : select_1169;  // attention.cpp:471
  wire and_1215 = icmp_1210_s1 & and_1165_s1;
  wire xor_1225 = icmp_1210_s1 ^ 1'd1;
  wire or_1226 = icmp_774_s1 | xor_1225;
  wire xor_1227 = icmp_1161_s1 ^ 1'd1;
  wire or_1228 = or_1226 | xor_1227;
  wire or_1408 = or_1228 | xor_1156_s1;
  wire and_1410 = icmp_1161_s1 & xor_1160;
  wire [127:0] beat_1411 = and_1410 ? select_1169 : beat_225_s1;
  wire [5:0] add_1412 = {1'd0, step_226_s1} + 6'd1;  // attention.cpp:343
  wire [4:0] step_1413 = icmp_769 ? 5'd0 : add_1412[4:0];  // attention.cpp:471
  wire [11:0] row_1414 = row_227_s1 + 12'd1;  // attention.cpp:340
  wire [11:0] row_1415 = icmp_769 ? row_1414 : row_227_s1;
  wire and_1416 = icmp_774_s1 & icmp_1161_s1;
  wire or_1424 = and_1168 | s_kv_beat_last;
  wire kv_packet_1425 = and_1410 ? or_1424 : kv_packet_230_s1;
  wire or_1426 = kv_packet_230_s1 | upper_1159_s1;
  wire xor_1427 = or_1426 ^ 1'd1;
  wire and_1428 = icmp_1161_s1 & xor_1427;
  wire icmp_1429 = line_257_126 == {1'd0, row_227_s1};  // attention.cpp:308
  wire xor_1430 = icmp_1429 ^ 1'd1;
  wire xor_1431 = is_end_73 ^ 1'd1;
  wire icmp_1432 = line_257_127 != step_226_s1;
  wire or_1433 = xor_1431 | icmp_1432;
  wire is_last_1434 = xor_1430 | or_1433;
  wire kv_packet_1_1435 = s_kv_beat_last & is_last_1434;
  wire kv_packet_1436 = and_1428 ? kv_packet_1_1435 : kv_packet_231_s1;
  wire values_pop_1570 = values_v1 & values_en1 & and_1163;  // stream_kernel.hpp:38
  // stage 2
  reg [127:0] beat_1170_s2;
  reg upper_1159_s2;
  reg trunc_1217_s2;
  reg [63:0] pair_224_s2;
  reg and_1215_s2;
  reg or_1228_s2;
  reg and_773_s2;
  reg icmp_769_s2;
  reg or_1408_s2;
  reg and_1416_s2;
  reg [3:0] trunc_1441_s2;
  reg xor_777_s2;
  reg [3:0] slot_778_s2;
  reg and_1165_s2;
  always @(posedge ap_clk) begin
    beat_1170_s2 <= beat_1170;
    upper_1159_s2 <= upper_1159_s1;
    trunc_1217_s2 <= trunc_1217_s1;
    pair_224_s2 <= pair_224;
    and_1215_s2 <= and_1215;
    or_1228_s2 <= or_1228;
    and_773_s2 <= and_773;
    icmp_769_s2 <= icmp_769;
    or_1408_s2 <= or_1408;
    and_1416_s2 <= and_1416;
    trunc_1441_s2 <= trunc_1441_s1;
    xor_777_s2 <= xor_777;
    slot_778_s2 <= slot_778_s1;
    and_1165_s2 <= and_1165_s1;
  end
  wire [63:0] pair_1216 = trunc_1217_s2 ? mem_scores_q2 : pair_224_s2;  // attention.cpp:471
  wire [5:0] sh_prom_1218 = trunc_1217_s2 ? 6'd0 : 6'd32;  // attention.cpp:471
  wire [63:0] pair_1409 = or_1408_s2 ? pair_224_s2 : mem_scores_q2;
  // stage 3
  reg [127:0] beat_1170_s3;
  reg upper_1159_s3;
  reg [63:0] pair_1216_s3;
  reg [5:0] sh_prom_1218_s3;
  reg and_1215_s3;
  reg or_1228_s3;
  reg and_773_s3;
  reg icmp_769_s3;
  reg and_1416_s3;
  reg [3:0] trunc_1441_s3;
  reg xor_777_s3;
  reg [3:0] slot_778_s3;
  reg and_1165_s3;
  always @(posedge ap_clk) begin
    beat_1170_s3 <= beat_1170_s2;
    upper_1159_s3 <= upper_1159_s2;
    pair_1216_s3 <= pair_1216;
    sh_prom_1218_s3 <= sh_prom_1218;
    and_1215_s3 <= and_1215_s2;
    or_1228_s3 <= or_1228_s2;
    and_773_s3 <= and_773_s2;
    icmp_769_s3 <= icmp_769_s2;
    and_1416_s3 <= and_1416_s2;
    trunc_1441_s3 <= trunc_1441_s2;
    xor_777_s3 <= xor_777_s2;
    slot_778_s3 <= slot_778_s2;
    and_1165_s3 <= and_1165_s2;
  end
  wire [63:0] lshr_1219 = pair_1216_s3 >> sh_prom_1218_s3;  // attention.cpp:324
  // stage 4
  reg [127:0] beat_1170_s4;
  reg upper_1159_s4;
  reg [31:0] top_0_128_s4;
  reg [63:0] lshr_1219_s4;
  reg and_1215_s4;
  reg or_1228_s4;
  reg [31:0] top_1_207_s4;
  reg and_773_s4;
  reg icmp_769_s4;
  reg [31:0] top_7_201_s4;
  reg [31:0] top_6_202_s4;
  reg [31:0] top_5_203_s4;
  reg [31:0] top_4_204_s4;
  reg [31:0] top_3_205_s4;
  reg [31:0] top_2_206_s4;
  reg and_1416_s4;
  reg [3:0] trunc_1441_s4;
  reg xor_777_s4;
  reg [3:0] slot_778_s4;
  reg and_1165_s4;
  always @(posedge ap_clk) begin
    beat_1170_s4 <= beat_1170_s3;
    upper_1159_s4 <= upper_1159_s3;
    top_0_128_s4 <= top_0_128;
    lshr_1219_s4 <= lshr_1219;
    and_1215_s4 <= and_1215_s3;
    or_1228_s4 <= or_1228_s3;
    top_1_207_s4 <= top_1_207;
    and_773_s4 <= and_773_s3;
    icmp_769_s4 <= icmp_769_s3;
    top_7_201_s4 <= top_7_201;
    top_6_202_s4 <= top_6_202;
    top_5_203_s4 <= top_5_203;
    top_4_204_s4 <= top_4_204;
    top_3_205_s4 <= top_3_205;
    top_2_206_s4 <= top_2_206;
    and_1416_s4 <= and_1416_s3;
    trunc_1441_s4 <= trunc_1441_s3;
    xor_777_s4 <= xor_777_s3;
    slot_778_s4 <= slot_778_s3;
    and_1165_s4 <= and_1165_s3;
  end
  wire [32:0] knot_1220 = {{1{top_0_128_s4[31]}}, top_0_128_s4} - {{1{lshr_1219_s4[31]}}, lshr_1219_s4[31:0]};  // attention.cpp:325
  wire icmp_1221 = knot_1220[32:16] > 17'd17;  // attention.cpp:129
  wire xor_1222 = icmp_1221 ^ 1'd1;
  wire and_1223 = and_1215_s4 & xor_1222;
  wire [31:0] top_1229 = or_1228_s4 ? top_0_128_s4 : top_1_207_s4;
  wire icmp_1373 = knot_1220[20:16] > 5'd18;  // stream_kernel.hpp:121
  wire [16:0] select_1374 = icmp_1373 ? 17'd18 : knot_1220[32:16];  // stream_kernel.hpp:121
  wire [31:0] top_7_1384 = or_1228_s4 ? top_7_201_s4 : top_0_128_s4;
  wire [31:0] top_6_1385 = or_1228_s4 ? top_6_202_s4 : top_7_201_s4;
  wire [31:0] top_5_1386 = or_1228_s4 ? top_5_203_s4 : top_6_202_s4;
  wire [31:0] top_4_1387 = or_1228_s4 ? top_4_204_s4 : top_5_203_s4;
  wire [31:0] top_3_1388 = or_1228_s4 ? top_3_205_s4 : top_4_204_s4;
  wire [31:0] top_2_1389 = or_1228_s4 ? top_2_206_s4 : top_3_205_s4;
  wire [31:0] top_1_1390 = or_1228_s4 ? top_1_207_s4 : top_2_206_s4;
  wire values_load_1573 = values_v4 & values_en4 & and_1223;  // attention.cpp:123
  // stage 5
  reg [127:0] beat_1170_s5;
  reg upper_1159_s5;
  reg and_773_s5;
  reg icmp_769_s5;
  reg or_1228_s5;
  reg [7:0] zext_1366_s5;
  reg [16:0] select_1374_s5;
  reg icmp_1221_s5;
  reg and_1416_s5;
  reg [3:0] trunc_1441_s5;
  reg xor_777_s5;
  reg [3:0] slot_778_s5;
  reg and_1165_s5;
  always @(posedge ap_clk) begin
    beat_1170_s5 <= beat_1170_s4;
    upper_1159_s5 <= upper_1159_s4;
    and_773_s5 <= and_773_s4;
    icmp_769_s5 <= icmp_769_s4;
    or_1228_s5 <= or_1228_s4;
    zext_1366_s5 <= knot_1220[7:0];
    select_1374_s5 <= select_1374;
    icmp_1221_s5 <= icmp_1221;
    and_1416_s5 <= and_1416_s4;
    trunc_1441_s5 <= trunc_1441_s4;
    xor_777_s5 <= xor_777_s4;
    slot_778_s5 <= slot_778_s4;
    and_1165_s5 <= and_1165_s4;
  end
  // stage 6
  reg [127:0] beat_1170_s6;
  reg upper_1159_s6;
  reg and_773_s6;
  reg icmp_769_s6;
  reg or_1228_s6;
  reg [7:0] zext_1366_s6;
  reg [16:0] select_1374_s6;
  reg icmp_1221_s6;
  reg and_1416_s6;
  reg [3:0] trunc_1441_s6;
  reg xor_777_s6;
  reg [3:0] slot_778_s6;
  reg and_1165_s6;
  always @(posedge ap_clk) begin
    beat_1170_s6 <= beat_1170_s5;
    upper_1159_s6 <= upper_1159_s5;
    and_773_s6 <= and_773_s5;
    icmp_769_s6 <= icmp_769_s5;
    or_1228_s6 <= or_1228_s5;
    zext_1366_s6 <= zext_1366_s5;
    select_1374_s6 <= select_1374_s5;
    icmp_1221_s6 <= icmp_1221_s5;
    and_1416_s6 <= and_1416_s5;
    trunc_1441_s6 <= trunc_1441_s5;
    xor_777_s6 <= xor_777_s5;
    slot_778_s6 <= slot_778_s5;
    and_1165_s6 <= and_1165_s5;
  end
  wire [15:0] mul_1365;
  attention_mul_8_8_16_3 mul_1365_mul_8_8_16_3 (.clk(ap_clk), .enable({values_en8, values_en7, values_en6}), .a(mem_kExp2_q2[24:17]), .b(zext_1366_s6), .p(mul_1365));  // attention.cpp:127
  // stage 7
  reg [127:0] beat_1170_s7;
  reg upper_1159_s7;
  reg and_773_s7;
  reg icmp_769_s7;
  reg or_1228_s7;
  reg [16:0] zext_1370_s7;
  reg [16:0] select_1374_s7;
  reg icmp_1221_s7;
  reg and_1416_s7;
  reg [3:0] trunc_1441_s7;
  reg xor_777_s7;
  reg [3:0] slot_778_s7;
  reg and_1165_s7;
  always @(posedge ap_clk) begin
    beat_1170_s7 <= beat_1170_s6;
    upper_1159_s7 <= upper_1159_s6;
    and_773_s7 <= and_773_s6;
    icmp_769_s7 <= icmp_769_s6;
    or_1228_s7 <= or_1228_s6;
    zext_1370_s7 <= mem_kExp2_q2[16:0];
    select_1374_s7 <= select_1374_s6;
    icmp_1221_s7 <= icmp_1221_s6;
    and_1416_s7 <= and_1416_s6;
    trunc_1441_s7 <= trunc_1441_s6;
    xor_777_s7 <= xor_777_s6;
    slot_778_s7 <= slot_778_s6;
    and_1165_s7 <= and_1165_s6;
  end
  // stage 8
  reg [127:0] beat_1170_s8;
  reg upper_1159_s8;
  reg and_773_s8;
  reg icmp_769_s8;
  reg or_1228_s8;
  reg [16:0] zext_1370_s8;
  reg [16:0] select_1374_s8;
  reg icmp_1221_s8;
  reg and_1416_s8;
  reg [3:0] trunc_1441_s8;
  reg xor_777_s8;
  reg [3:0] slot_778_s8;
  reg and_1165_s8;
  always @(posedge ap_clk) begin
    beat_1170_s8 <= beat_1170_s7;
    upper_1159_s8 <= upper_1159_s7;
    and_773_s8 <= and_773_s7;
    icmp_769_s8 <= icmp_769_s7;
    or_1228_s8 <= or_1228_s7;
    zext_1370_s8 <= zext_1370_s7;
    select_1374_s8 <= select_1374_s7;
    icmp_1221_s8 <= icmp_1221_s7;
    and_1416_s8 <= and_1416_s7;
    trunc_1441_s8 <= trunc_1441_s7;
    xor_777_s8 <= xor_777_s7;
    slot_778_s8 <= slot_778_s7;
    and_1165_s8 <= and_1165_s7;
  end
  // stage 9
  reg [127:0] beat_1170_s9;
  reg upper_1159_s9;
  reg and_773_s9;
  reg icmp_769_s9;
  reg or_1228_s9;
  reg [16:0] zext_1370_s9;
  reg [16:0] select_1374_s9;
  reg icmp_1221_s9;
  reg and_1416_s9;
  reg [3:0] trunc_1441_s9;
  reg xor_777_s9;
  reg [3:0] slot_778_s9;
  reg and_1165_s9;
  always @(posedge ap_clk) begin
    beat_1170_s9 <= beat_1170_s8;
    upper_1159_s9 <= upper_1159_s8;
    and_773_s9 <= and_773_s8;
    icmp_769_s9 <= icmp_769_s8;
    or_1228_s9 <= or_1228_s8;
    zext_1370_s9 <= zext_1370_s8;
    select_1374_s9 <= select_1374_s8;
    icmp_1221_s9 <= icmp_1221_s8;
    and_1416_s9 <= and_1416_s8;
    trunc_1441_s9 <= trunc_1441_s8;
    xor_777_s9 <= xor_777_s8;
    slot_778_s9 <= slot_778_s8;
    and_1165_s9 <= and_1165_s8;
  end
  wire [16:0] sub_1367 = 17'd128 - {1'd0, mul_1365};  // attention.cpp:127
  wire [18:0] zext_1368 = {{10{sub_1367[16]}}, sub_1367[16:8]};  // attention.cpp:127
  wire [19:0] value_1369 = {3'd0, zext_1370_s9} + {1'd0, zext_1368};  // attention.cpp:127
  // stage 10
  reg [127:0] beat_1170_s10;
  reg upper_1159_s10;
  reg and_773_s10;
  reg icmp_769_s10;
  reg or_1228_s10;
  reg [17:0] zext_1372_s10;
  reg [16:0] select_1374_s10;
  reg icmp_1221_s10;
  reg and_1416_s10;
  reg [3:0] trunc_1441_s10;
  reg xor_777_s10;
  reg [3:0] slot_778_s10;
  reg and_1165_s10;
  always @(posedge ap_clk) begin
    beat_1170_s10 <= beat_1170_s9;
    upper_1159_s10 <= upper_1159_s9;
    and_773_s10 <= and_773_s9;
    icmp_769_s10 <= icmp_769_s9;
    or_1228_s10 <= or_1228_s9;
    zext_1372_s10 <= value_1369[17:0];
    select_1374_s10 <= select_1374_s9;
    icmp_1221_s10 <= icmp_1221_s9;
    and_1416_s10 <= and_1416_s9;
    trunc_1441_s10 <= trunc_1441_s9;
    xor_777_s10 <= xor_777_s9;
    slot_778_s10 <= slot_778_s9;
    and_1165_s10 <= and_1165_s9;
  end
  wire [18:0] shl_1371 = {zext_1372_s10, 1'd0};
  wire [18:0] ashr_1375 = $signed(shl_1371) >>> select_1374_s10[4:0];  // stream_kernel.hpp:121
  // stage 11
  reg raised_233_s11;
  reg [127:0] beat_1170_s11;
  reg upper_1159_s11;
  reg and_773_s11;
  reg icmp_769_s11;
  reg or_1228_s11;
  reg [18:0] ashr_1375_s11;
  reg icmp_1221_s11;
  reg and_1416_s11;
  reg [3:0] trunc_1441_s11;
  reg xor_777_s11;
  reg [3:0] slot_778_s11;
  reg and_1165_s11;
  always @(posedge ap_clk) begin
    raised_233_s11 <= raised_233;
    beat_1170_s11 <= beat_1170_s10;
    upper_1159_s11 <= upper_1159_s10;
    and_773_s11 <= and_773_s10;
    icmp_769_s11 <= icmp_769_s10;
    or_1228_s11 <= or_1228_s10;
    ashr_1375_s11 <= ashr_1375;
    icmp_1221_s11 <= icmp_1221_s10;
    and_1416_s11 <= and_1416_s10;
    trunc_1441_s11 <= trunc_1441_s10;
    xor_777_s11 <= xor_777_s10;
    slot_778_s11 <= slot_778_s10;
    and_1165_s11 <= and_1165_s10;
  end
  wire xor_1166 = raised_233_s11 ^ 1'd1;
  wire and_1167 = xor_1166 & cmd_6_18;
  wire [127:0] half_1171 = upper_1159_s11 ? {64'd0, beat_1170_s11[127:64]} : beat_1170_s11;  // attention.cpp:62
  wire [15:0] shl_1172 = {half_1171[15:8], 8'd0};  // attention.cpp:68
  wire [15:0] select_1173 = and_1167 ? {{8{half_1171[15]}}, half_1171[15:8]} : shl_1172;  // attention.cpp:68
  wire [15:0] v_1_1174 = cmd_6_18 ? select_1173 : beat_1170_s11[31:16];
  wire [31:0] shl_1175 = {v_1_1174, 16'd0};
  wire [15:0] shl_1176 = {half_1171[7:0], 8'd0};  // attention.cpp:68
  wire [15:0] select_1177 = and_1167 ? {{8{half_1171[7]}}, half_1171[7:0]} : shl_1176;  // attention.cpp:68
  wire [15:0] v_0_1178 = cmd_6_18 ? select_1177 : beat_1170_s11[15:0];
  wire [31:0] packed_1179 = shl_1175 | {16'd0, v_0_1178};  // attention.cpp:319
  wire [15:0] shl_1180 = {half_1171[23:16], 8'd0};  // attention.cpp:68
  wire [15:0] select_1181 = and_1167 ? {{8{half_1171[23]}}, half_1171[23:16]} : shl_1180;  // attention.cpp:68
  wire [15:0] v_2_1182 = cmd_6_18 ? select_1181 : beat_1170_s11[47:32];
  wire [47:0] shl_1183 = {v_2_1182, 32'd0};
  wire [47:0] packed_1184 = {16'd0, packed_1179} | shl_1183;  // attention.cpp:319
  wire [15:0] shl_1185 = {half_1171[31:24], 8'd0};  // attention.cpp:68
  wire [15:0] select_1186 = and_1167 ? {{8{half_1171[31]}}, half_1171[31:24]} : shl_1185;  // attention.cpp:68
  wire [15:0] v_3_1187 = cmd_6_18 ? select_1186 : beat_1170_s11[63:48];
  wire [63:0] shl_1188 = {v_3_1187, 48'd0};
  wire [63:0] packed_1189 = {16'd0, packed_1184} | shl_1188;  // attention.cpp:319
  wire [15:0] shl_1190 = {half_1171[39:32], 8'd0};  // attention.cpp:68
  wire [15:0] select_1191 = and_1167 ? {{8{half_1171[39]}}, half_1171[39:32]} : shl_1190;  // attention.cpp:68
  wire [15:0] v_4_1192 = cmd_6_18 ? select_1191 : beat_1170_s11[79:64];
  wire [79:0] shl_1193 = {v_4_1192, 64'd0};
  wire [79:0] packed_1194 = {16'd0, packed_1189} | shl_1193;  // attention.cpp:319
  wire [15:0] shl_1195 = {half_1171[47:40], 8'd0};  // attention.cpp:68
  wire [15:0] select_1196 = and_1167 ? {{8{half_1171[47]}}, half_1171[47:40]} : shl_1195;  // attention.cpp:68
  wire [15:0] v_5_1197 = cmd_6_18 ? select_1196 : beat_1170_s11[95:80];
  wire [95:0] shl_1198 = {v_5_1197, 80'd0};
  wire [95:0] packed_1199 = {16'd0, packed_1194} | shl_1198;  // attention.cpp:319
  wire [15:0] shl_1200 = {half_1171[55:48], 8'd0};  // attention.cpp:68
  wire [15:0] select_1201 = and_1167 ? {{8{half_1171[55]}}, half_1171[55:48]} : shl_1200;  // attention.cpp:68
  wire [15:0] v_6_1202 = cmd_6_18 ? select_1201 : beat_1170_s11[111:96];
  wire [111:0] shl_1203 = {v_6_1202, 96'd0};
  wire [111:0] packed_1204 = {16'd0, packed_1199} | shl_1203;  // attention.cpp:319
  wire [15:0] shl_1205 = {half_1171[63:56], 8'd0};  // attention.cpp:68
  wire [15:0] select_1206 = and_1167 ? {{8{half_1171[63]}}, half_1171[63:56]} : shl_1205;  // attention.cpp:68
  wire [15:0] v_7_1207 = cmd_6_18 ? select_1206 : beat_1170_s11[127:112];
  wire [127:0] shl_1208 = {v_7_1207, 112'd0};  // attention.cpp:319
  wire [127:0] packed_1209 = {16'd0, packed_1204} | shl_1208;  // attention.cpp:319
  wire [19:0] add_1376 = {1'd0, ashr_1375_s11} + 20'd1;  // stream_kernel.hpp:121
  wire [16:0] p_1377 = icmp_1221_s11 ? 17'd0 : add_1376[17:1];
  wire icmp_1378 = exponent_228 > 5'd9;  // attention.cpp:328
  wire [3:0] add_1379 = exponent_228[3:0] + 4'd6;  // attention.cpp:328
  wire [3:0] select_1380 = icmp_1378 ? add_1379 : exponent_228[3:0];  // attention.cpp:328
  wire [4:0] shl_1417 = {beat_1170_s11[4:3], 3'd0};
  wire icmp_1418 = shl_1417 != 5'd0;  // attention.cpp:310
  wire is_raised_1419 = cmd_6_18 & icmp_1418;
  wire [4:0] add_1420 = beat_1170_s11[4:0] + 5'd24;  // attention.cpp:311
  wire [4:0] exponent_1421 = is_raised_1419 ? add_1420 : beat_1170_s11[4:0];  // attention.cpp:311
  wire [4:0] exponent_1422 = and_1416_s11 ? exponent_1421 : exponent_228;
  wire is_coarse_1437 = exponent_1422 > 5'd9;  // attention.cpp:339
  wire is_raised_1439 = and_1416_s11 ? is_raised_1419 : raised_233_s11;
  wire values_load_1505 = values_v11 & values_en11 & xor_777_s11;  // stream_kernel.hpp:20
  wire values_store_1571 = values_v11 & values_en11 & and_1165_s11;  // attention.cpp:321
  // stage 12
  reg is_coarse_232_s12;
  reg and_773_s12;
  reg icmp_769_s12;
  reg or_1228_s12;
  reg [16:0] p_1377_s12;
  reg [3:0] select_1380_s12;
  reg [30:0] total_0_215_s12;
  reg [30:0] total_7_208_s12;
  reg [30:0] total_6_209_s12;
  reg [30:0] total_5_210_s12;
  reg [30:0] total_4_211_s12;
  reg [30:0] total_3_212_s12;
  reg [30:0] total_2_213_s12;
  reg [30:0] total_1_214_s12;
  reg is_coarse_1437_s12;
  reg [3:0] trunc_1441_s12;
  reg xor_777_s12;
  reg [3:0] slot_778_s12;
  always @(posedge ap_clk) begin
    is_coarse_232_s12 <= is_coarse_232;
    and_773_s12 <= and_773_s11;
    icmp_769_s12 <= icmp_769_s11;
    or_1228_s12 <= or_1228_s11;
    p_1377_s12 <= p_1377;
    select_1380_s12 <= select_1380;
    total_0_215_s12 <= total_0_215;
    total_7_208_s12 <= total_7_208;
    total_6_209_s12 <= total_6_209;
    total_5_210_s12 <= total_5_210;
    total_4_211_s12 <= total_4_211;
    total_3_212_s12 <= total_3_212;
    total_2_213_s12 <= total_2_213;
    total_1_214_s12 <= total_1_214;
    is_coarse_1437_s12 <= is_coarse_1437;
    trunc_1441_s12 <= trunc_1441_s11;
    xor_777_s12 <= xor_777_s11;
    slot_778_s12 <= slot_778_s11;
  end
  wire [41:0] mul_779;
  attention_mul_27s_16s_42_3 mul_779_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[25:0]}), .b(mem_held_q[15:0]), .p(mul_779));  // attention.cpp:301
  wire [20:0] mul_780;
  attention_mul_6s_16s_21_3 mul_780_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[30:26]}), .b(mem_held_q[15:0]), .p(mul_780));  // attention.cpp:301
  wire [41:0] mul_786;
  attention_mul_27s_16s_42_3 mul_786_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[25:0]}), .b(mem_held_q[31:16]), .p(mul_786));  // attention.cpp:301
  wire [20:0] mul_787;
  attention_mul_6s_16s_21_3 mul_787_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[30:26]}), .b(mem_held_q[31:16]), .p(mul_787));  // attention.cpp:301
  wire [41:0] mul_793;
  attention_mul_27s_16s_42_3 mul_793_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[25:0]}), .b(mem_held_q[47:32]), .p(mul_793));  // attention.cpp:301
  wire [20:0] mul_794;
  attention_mul_6s_16s_21_3 mul_794_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[30:26]}), .b(mem_held_q[47:32]), .p(mul_794));  // attention.cpp:301
  wire [41:0] mul_800;
  attention_mul_27s_16s_42_3 mul_800_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[25:0]}), .b(mem_held_q[63:48]), .p(mul_800));  // attention.cpp:301
  wire [20:0] mul_801;
  attention_mul_6s_16s_21_3 mul_801_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[30:26]}), .b(mem_held_q[63:48]), .p(mul_801));  // attention.cpp:301
  wire [41:0] mul_807;
  attention_mul_27s_16s_42_3 mul_807_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[25:0]}), .b(mem_held_q[79:64]), .p(mul_807));  // attention.cpp:301
  wire [20:0] mul_808;
  attention_mul_6s_16s_21_3 mul_808_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[30:26]}), .b(mem_held_q[79:64]), .p(mul_808));  // attention.cpp:301
  wire [41:0] mul_814;
  attention_mul_27s_16s_42_3 mul_814_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[25:0]}), .b(mem_held_q[95:80]), .p(mul_814));  // attention.cpp:301
  wire [20:0] mul_815;
  attention_mul_6s_16s_21_3 mul_815_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[30:26]}), .b(mem_held_q[95:80]), .p(mul_815));  // attention.cpp:301
  wire [41:0] mul_821;
  attention_mul_27s_16s_42_3 mul_821_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[25:0]}), .b(mem_held_q[111:96]), .p(mul_821));  // attention.cpp:301
  wire [20:0] mul_822;
  attention_mul_6s_16s_21_3 mul_822_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[30:26]}), .b(mem_held_q[111:96]), .p(mul_822));  // attention.cpp:301
  wire [41:0] mul_828;
  attention_mul_27s_16s_42_3 mul_828_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[25:0]}), .b(mem_held_q[127:112]), .p(mul_828));  // attention.cpp:301
  wire [20:0] mul_829;
  attention_mul_6s_16s_21_3 mul_829_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10515_223[30:26]}), .b(mem_held_q[127:112]), .p(mul_829));  // attention.cpp:301
  wire [41:0] mul_835;
  attention_mul_27s_16s_42_3 mul_835_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[25:0]}), .b(mem_held_q[15:0]), .p(mul_835));  // attention.cpp:301
  wire [20:0] mul_836;
  attention_mul_6s_16s_21_3 mul_836_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[30:26]}), .b(mem_held_q[15:0]), .p(mul_836));  // attention.cpp:301
  wire [41:0] mul_842;
  attention_mul_27s_16s_42_3 mul_842_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[25:0]}), .b(mem_held_q[31:16]), .p(mul_842));  // attention.cpp:301
  wire [20:0] mul_843;
  attention_mul_6s_16s_21_3 mul_843_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[30:26]}), .b(mem_held_q[31:16]), .p(mul_843));  // attention.cpp:301
  wire [41:0] mul_849;
  attention_mul_27s_16s_42_3 mul_849_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[25:0]}), .b(mem_held_q[47:32]), .p(mul_849));  // attention.cpp:301
  wire [20:0] mul_850;
  attention_mul_6s_16s_21_3 mul_850_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[30:26]}), .b(mem_held_q[47:32]), .p(mul_850));  // attention.cpp:301
  wire [41:0] mul_856;
  attention_mul_27s_16s_42_3 mul_856_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[25:0]}), .b(mem_held_q[63:48]), .p(mul_856));  // attention.cpp:301
  wire [20:0] mul_857;
  attention_mul_6s_16s_21_3 mul_857_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[30:26]}), .b(mem_held_q[63:48]), .p(mul_857));  // attention.cpp:301
  wire [41:0] mul_863;
  attention_mul_27s_16s_42_3 mul_863_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[25:0]}), .b(mem_held_q[79:64]), .p(mul_863));  // attention.cpp:301
  wire [20:0] mul_864;
  attention_mul_6s_16s_21_3 mul_864_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[30:26]}), .b(mem_held_q[79:64]), .p(mul_864));  // attention.cpp:301
  wire [41:0] mul_870;
  attention_mul_27s_16s_42_3 mul_870_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[25:0]}), .b(mem_held_q[95:80]), .p(mul_870));  // attention.cpp:301
  wire [20:0] mul_871;
  attention_mul_6s_16s_21_3 mul_871_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[30:26]}), .b(mem_held_q[95:80]), .p(mul_871));  // attention.cpp:301
  wire [41:0] mul_877;
  attention_mul_27s_16s_42_3 mul_877_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[25:0]}), .b(mem_held_q[111:96]), .p(mul_877));  // attention.cpp:301
  wire [20:0] mul_878;
  attention_mul_6s_16s_21_3 mul_878_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[30:26]}), .b(mem_held_q[111:96]), .p(mul_878));  // attention.cpp:301
  wire [41:0] mul_884;
  attention_mul_27s_16s_42_3 mul_884_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[25:0]}), .b(mem_held_q[127:112]), .p(mul_884));  // attention.cpp:301
  wire [20:0] mul_885;
  attention_mul_6s_16s_21_3 mul_885_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10514_222[30:26]}), .b(mem_held_q[127:112]), .p(mul_885));  // attention.cpp:301
  wire [41:0] mul_891;
  attention_mul_27s_16s_42_3 mul_891_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[25:0]}), .b(mem_held_q[15:0]), .p(mul_891));  // attention.cpp:301
  wire [20:0] mul_892;
  attention_mul_6s_16s_21_3 mul_892_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[30:26]}), .b(mem_held_q[15:0]), .p(mul_892));  // attention.cpp:301
  wire [41:0] mul_898;
  attention_mul_27s_16s_42_3 mul_898_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[25:0]}), .b(mem_held_q[31:16]), .p(mul_898));  // attention.cpp:301
  wire [20:0] mul_899;
  attention_mul_6s_16s_21_3 mul_899_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[30:26]}), .b(mem_held_q[31:16]), .p(mul_899));  // attention.cpp:301
  wire [41:0] mul_905;
  attention_mul_27s_16s_42_3 mul_905_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[25:0]}), .b(mem_held_q[47:32]), .p(mul_905));  // attention.cpp:301
  wire [20:0] mul_906;
  attention_mul_6s_16s_21_3 mul_906_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[30:26]}), .b(mem_held_q[47:32]), .p(mul_906));  // attention.cpp:301
  wire [41:0] mul_912;
  attention_mul_27s_16s_42_3 mul_912_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[25:0]}), .b(mem_held_q[63:48]), .p(mul_912));  // attention.cpp:301
  wire [20:0] mul_913;
  attention_mul_6s_16s_21_3 mul_913_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[30:26]}), .b(mem_held_q[63:48]), .p(mul_913));  // attention.cpp:301
  wire [41:0] mul_919;
  attention_mul_27s_16s_42_3 mul_919_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[25:0]}), .b(mem_held_q[79:64]), .p(mul_919));  // attention.cpp:301
  wire [20:0] mul_920;
  attention_mul_6s_16s_21_3 mul_920_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[30:26]}), .b(mem_held_q[79:64]), .p(mul_920));  // attention.cpp:301
  wire [41:0] mul_926;
  attention_mul_27s_16s_42_3 mul_926_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[25:0]}), .b(mem_held_q[95:80]), .p(mul_926));  // attention.cpp:301
  wire [20:0] mul_927;
  attention_mul_6s_16s_21_3 mul_927_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[30:26]}), .b(mem_held_q[95:80]), .p(mul_927));  // attention.cpp:301
  wire [41:0] mul_933;
  attention_mul_27s_16s_42_3 mul_933_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[25:0]}), .b(mem_held_q[111:96]), .p(mul_933));  // attention.cpp:301
  wire [20:0] mul_934;
  attention_mul_6s_16s_21_3 mul_934_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[30:26]}), .b(mem_held_q[111:96]), .p(mul_934));  // attention.cpp:301
  wire [41:0] mul_940;
  attention_mul_27s_16s_42_3 mul_940_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[25:0]}), .b(mem_held_q[127:112]), .p(mul_940));  // attention.cpp:301
  wire [20:0] mul_941;
  attention_mul_6s_16s_21_3 mul_941_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10513_221[30:26]}), .b(mem_held_q[127:112]), .p(mul_941));  // attention.cpp:301
  wire [41:0] mul_947;
  attention_mul_27s_16s_42_3 mul_947_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[25:0]}), .b(mem_held_q[15:0]), .p(mul_947));  // attention.cpp:301
  wire [20:0] mul_948;
  attention_mul_6s_16s_21_3 mul_948_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[30:26]}), .b(mem_held_q[15:0]), .p(mul_948));  // attention.cpp:301
  wire [41:0] mul_954;
  attention_mul_27s_16s_42_3 mul_954_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[25:0]}), .b(mem_held_q[31:16]), .p(mul_954));  // attention.cpp:301
  wire [20:0] mul_955;
  attention_mul_6s_16s_21_3 mul_955_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[30:26]}), .b(mem_held_q[31:16]), .p(mul_955));  // attention.cpp:301
  wire [41:0] mul_961;
  attention_mul_27s_16s_42_3 mul_961_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[25:0]}), .b(mem_held_q[47:32]), .p(mul_961));  // attention.cpp:301
  wire [20:0] mul_962;
  attention_mul_6s_16s_21_3 mul_962_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[30:26]}), .b(mem_held_q[47:32]), .p(mul_962));  // attention.cpp:301
  wire [41:0] mul_968;
  attention_mul_27s_16s_42_3 mul_968_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[25:0]}), .b(mem_held_q[63:48]), .p(mul_968));  // attention.cpp:301
  wire [20:0] mul_969;
  attention_mul_6s_16s_21_3 mul_969_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[30:26]}), .b(mem_held_q[63:48]), .p(mul_969));  // attention.cpp:301
  wire [41:0] mul_975;
  attention_mul_27s_16s_42_3 mul_975_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[25:0]}), .b(mem_held_q[79:64]), .p(mul_975));  // attention.cpp:301
  wire [20:0] mul_976;
  attention_mul_6s_16s_21_3 mul_976_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[30:26]}), .b(mem_held_q[79:64]), .p(mul_976));  // attention.cpp:301
  wire [41:0] mul_982;
  attention_mul_27s_16s_42_3 mul_982_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[25:0]}), .b(mem_held_q[95:80]), .p(mul_982));  // attention.cpp:301
  wire [20:0] mul_983;
  attention_mul_6s_16s_21_3 mul_983_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[30:26]}), .b(mem_held_q[95:80]), .p(mul_983));  // attention.cpp:301
  wire [41:0] mul_989;
  attention_mul_27s_16s_42_3 mul_989_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[25:0]}), .b(mem_held_q[111:96]), .p(mul_989));  // attention.cpp:301
  wire [20:0] mul_990;
  attention_mul_6s_16s_21_3 mul_990_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[30:26]}), .b(mem_held_q[111:96]), .p(mul_990));  // attention.cpp:301
  wire [41:0] mul_996;
  attention_mul_27s_16s_42_3 mul_996_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[25:0]}), .b(mem_held_q[127:112]), .p(mul_996));  // attention.cpp:301
  wire [20:0] mul_997;
  attention_mul_6s_16s_21_3 mul_997_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10512_220[30:26]}), .b(mem_held_q[127:112]), .p(mul_997));  // attention.cpp:301
  wire [41:0] mul_1003;
  attention_mul_27s_16s_42_3 mul_1003_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[25:0]}), .b(mem_held_q[15:0]), .p(mul_1003));  // attention.cpp:301
  wire [20:0] mul_1004;
  attention_mul_6s_16s_21_3 mul_1004_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[30:26]}), .b(mem_held_q[15:0]), .p(mul_1004));  // attention.cpp:301
  wire [41:0] mul_1010;
  attention_mul_27s_16s_42_3 mul_1010_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[25:0]}), .b(mem_held_q[31:16]), .p(mul_1010));  // attention.cpp:301
  wire [20:0] mul_1011;
  attention_mul_6s_16s_21_3 mul_1011_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[30:26]}), .b(mem_held_q[31:16]), .p(mul_1011));  // attention.cpp:301
  wire [41:0] mul_1017;
  attention_mul_27s_16s_42_3 mul_1017_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[25:0]}), .b(mem_held_q[47:32]), .p(mul_1017));  // attention.cpp:301
  wire [20:0] mul_1018;
  attention_mul_6s_16s_21_3 mul_1018_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[30:26]}), .b(mem_held_q[47:32]), .p(mul_1018));  // attention.cpp:301
  wire [41:0] mul_1024;
  attention_mul_27s_16s_42_3 mul_1024_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[25:0]}), .b(mem_held_q[63:48]), .p(mul_1024));  // attention.cpp:301
  wire [20:0] mul_1025;
  attention_mul_6s_16s_21_3 mul_1025_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[30:26]}), .b(mem_held_q[63:48]), .p(mul_1025));  // attention.cpp:301
  wire [41:0] mul_1031;
  attention_mul_27s_16s_42_3 mul_1031_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[25:0]}), .b(mem_held_q[79:64]), .p(mul_1031));  // attention.cpp:301
  wire [20:0] mul_1032;
  attention_mul_6s_16s_21_3 mul_1032_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[30:26]}), .b(mem_held_q[79:64]), .p(mul_1032));  // attention.cpp:301
  wire [41:0] mul_1038;
  attention_mul_27s_16s_42_3 mul_1038_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[25:0]}), .b(mem_held_q[95:80]), .p(mul_1038));  // attention.cpp:301
  wire [20:0] mul_1039;
  attention_mul_6s_16s_21_3 mul_1039_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[30:26]}), .b(mem_held_q[95:80]), .p(mul_1039));  // attention.cpp:301
  wire [41:0] mul_1045;
  attention_mul_27s_16s_42_3 mul_1045_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[25:0]}), .b(mem_held_q[111:96]), .p(mul_1045));  // attention.cpp:301
  wire [20:0] mul_1046;
  attention_mul_6s_16s_21_3 mul_1046_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[30:26]}), .b(mem_held_q[111:96]), .p(mul_1046));  // attention.cpp:301
  wire [41:0] mul_1052;
  attention_mul_27s_16s_42_3 mul_1052_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[25:0]}), .b(mem_held_q[127:112]), .p(mul_1052));  // attention.cpp:301
  wire [20:0] mul_1053;
  attention_mul_6s_16s_21_3 mul_1053_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10511_219[30:26]}), .b(mem_held_q[127:112]), .p(mul_1053));  // attention.cpp:301
  wire [41:0] product_1059;
  attention_mul_27s_16s_42_3 product_1059_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10510_218}), .b(mem_held_q[15:0]), .p(product_1059));  // attention.cpp:301
  wire [41:0] product_1063;
  attention_mul_27s_16s_42_3 product_1063_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10510_218}), .b(mem_held_q[31:16]), .p(product_1063));  // attention.cpp:301
  wire [41:0] product_1067;
  attention_mul_27s_16s_42_3 product_1067_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10510_218}), .b(mem_held_q[47:32]), .p(product_1067));  // attention.cpp:301
  wire [41:0] product_1071;
  attention_mul_27s_16s_42_3 product_1071_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10510_218}), .b(mem_held_q[63:48]), .p(product_1071));  // attention.cpp:301
  wire [41:0] product_1075;
  attention_mul_27s_16s_42_3 product_1075_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10510_218}), .b(mem_held_q[79:64]), .p(product_1075));  // attention.cpp:301
  wire [41:0] product_1079;
  attention_mul_27s_16s_42_3 product_1079_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10510_218}), .b(mem_held_q[95:80]), .p(product_1079));  // attention.cpp:301
  wire [41:0] product_1083;
  attention_mul_27s_16s_42_3 product_1083_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10510_218}), .b(mem_held_q[111:96]), .p(product_1083));  // attention.cpp:301
  wire [41:0] product_1087;
  attention_mul_27s_16s_42_3 product_1087_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10510_218}), .b(mem_held_q[127:112]), .p(product_1087));  // attention.cpp:301
  wire [41:0] product_1091;
  attention_mul_27s_16s_42_3 product_1091_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10509_217}), .b(mem_held_q[15:0]), .p(product_1091));  // attention.cpp:301
  wire [41:0] product_1095;
  attention_mul_27s_16s_42_3 product_1095_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10509_217}), .b(mem_held_q[31:16]), .p(product_1095));  // attention.cpp:301
  wire [41:0] product_1099;
  attention_mul_27s_16s_42_3 product_1099_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10509_217}), .b(mem_held_q[47:32]), .p(product_1099));  // attention.cpp:301
  wire [41:0] product_1103;
  attention_mul_27s_16s_42_3 product_1103_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10509_217}), .b(mem_held_q[63:48]), .p(product_1103));  // attention.cpp:301
  wire [41:0] product_1107;
  attention_mul_27s_16s_42_3 product_1107_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10509_217}), .b(mem_held_q[79:64]), .p(product_1107));  // attention.cpp:301
  wire [41:0] product_1111;
  attention_mul_27s_16s_42_3 product_1111_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10509_217}), .b(mem_held_q[95:80]), .p(product_1111));  // attention.cpp:301
  wire [41:0] product_1115;
  attention_mul_27s_16s_42_3 product_1115_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10509_217}), .b(mem_held_q[111:96]), .p(product_1115));  // attention.cpp:301
  wire [41:0] product_1119;
  attention_mul_27s_16s_42_3 product_1119_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10509_217}), .b(mem_held_q[127:112]), .p(product_1119));  // attention.cpp:301
  wire [41:0] product_1123;
  attention_mul_27s_16s_42_3 product_1123_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10508_216}), .b(mem_held_q[15:0]), .p(product_1123));  // attention.cpp:301
  wire [41:0] product_1127;
  attention_mul_27s_16s_42_3 product_1127_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10508_216}), .b(mem_held_q[31:16]), .p(product_1127));  // attention.cpp:301
  wire [41:0] product_1131;
  attention_mul_27s_16s_42_3 product_1131_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10508_216}), .b(mem_held_q[47:32]), .p(product_1131));  // attention.cpp:301
  wire [41:0] product_1135;
  attention_mul_27s_16s_42_3 product_1135_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10508_216}), .b(mem_held_q[63:48]), .p(product_1135));  // attention.cpp:301
  wire [41:0] product_1139;
  attention_mul_27s_16s_42_3 product_1139_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10508_216}), .b(mem_held_q[79:64]), .p(product_1139));  // attention.cpp:301
  wire [41:0] product_1143;
  attention_mul_27s_16s_42_3 product_1143_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10508_216}), .b(mem_held_q[95:80]), .p(product_1143));  // attention.cpp:301
  wire [41:0] product_1147;
  attention_mul_27s_16s_42_3 product_1147_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10508_216}), .b(mem_held_q[111:96]), .p(product_1147));  // attention.cpp:301
  wire [41:0] product_1151;
  attention_mul_27s_16s_42_3 product_1151_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en14, values_en13, values_en12}), .a({1'd0, i10508_216}), .b(mem_held_q[127:112]), .p(product_1151));  // attention.cpp:301
  wire [31:0] shl_1381 = {15'd0, p_1377_s12} << select_1380_s12;  // attention.cpp:329
  wire [31:0] add_1391 = {1'd0, total_0_215_s12} + {15'd0, p_1377_s12};  // attention.cpp:327
  wire [30:0] total_7_1392 = or_1228_s12 ? total_7_208_s12 : {3'd0, add_1391[27:0]};  // attention.cpp:471
  wire [30:0] total_6_1393 = or_1228_s12 ? total_6_209_s12 : {3'd0, total_7_208_s12[27:0]};  // attention.cpp:471
  wire [30:0] total_5_1394 = or_1228_s12 ? total_5_210_s12 : {3'd0, total_6_209_s12[27:0]};  // attention.cpp:471
  wire [30:0] total_4_1395 = or_1228_s12 ? total_4_211_s12 : {3'd0, total_5_210_s12[27:0]};  // attention.cpp:471
  wire [30:0] total_3_1396 = or_1228_s12 ? total_3_212_s12 : {3'd0, total_4_211_s12[27:0]};  // attention.cpp:471
  wire [30:0] total_2_1397 = or_1228_s12 ? total_2_213_s12 : {3'd0, total_3_212_s12[27:0]};  // attention.cpp:471
  wire [30:0] total_1_1398 = or_1228_s12 ? total_1_214_s12 : {3'd0, total_2_213_s12[27:0]};  // attention.cpp:471
  wire [30:0] total_0_1399 = or_1228_s12 ? total_0_215_s12 : {3'd0, total_1_214_s12[27:0]};  // attention.cpp:471
  wire is_coarse_1438 = icmp_769_s12 ? is_coarse_1437_s12 : is_coarse_232_s12;
  // stage 13
  reg is_coarse_232_s13;
  reg and_773_s13;
  reg icmp_769_s13;
  reg or_1228_s13;
  reg [25:0] made_7_1383_s13;
  reg [25:0] i10508_216_s13;
  reg [25:0] i10509_217_s13;
  reg [25:0] i10510_218_s13;
  reg [30:0] i10511_219_s13;
  reg [30:0] i10512_220_s13;
  reg [30:0] i10513_221_s13;
  reg [30:0] i10514_222_s13;
  reg [30:0] i10515_223_s13;
  reg [3:0] trunc_1441_s13;
  reg xor_777_s13;
  reg [3:0] slot_778_s13;
  always @(posedge ap_clk) begin
    is_coarse_232_s13 <= is_coarse_232_s12;
    and_773_s13 <= and_773_s12;
    icmp_769_s13 <= icmp_769_s12;
    or_1228_s13 <= or_1228_s12;
    made_7_1383_s13 <= shl_1381[25:0];
    i10508_216_s13 <= i10508_216;
    i10509_217_s13 <= i10509_217;
    i10510_218_s13 <= i10510_218;
    i10511_219_s13 <= i10511_219;
    i10512_220_s13 <= i10512_220;
    i10513_221_s13 <= i10513_221;
    i10514_222_s13 <= i10514_222;
    i10515_223_s13 <= i10515_223;
    trunc_1441_s13 <= trunc_1441_s12;
    xor_777_s13 <= xor_777_s12;
    slot_778_s13 <= slot_778_s12;
  end
  wire [30:0] made_0_1358 = or_1228_s13 ? made_0_193 : {5'd0, made_1_194[25:0]};  // attention.cpp:471
  wire [30:0] made_1_1359 = or_1228_s13 ? made_1_194 : {5'd0, made_2_195[25:0]};  // attention.cpp:471
  wire [30:0] made_2_1360 = or_1228_s13 ? made_2_195 : {5'd0, made_3_196[25:0]};  // attention.cpp:471
  wire [30:0] made_3_1361 = or_1228_s13 ? made_3_196 : {5'd0, made_4_197[25:0]};  // attention.cpp:471
  wire [30:0] made_4_1362 = or_1228_s13 ? made_4_197 : {5'd0, made_5_198};  // attention.cpp:471
  wire [25:0] made_5_1363 = or_1228_s13 ? made_5_198 : made_6_199;  // attention.cpp:471
  wire [25:0] made_6_1364 = or_1228_s13 ? made_6_199 : made_7_200;  // attention.cpp:471
  wire [25:0] made_7_1382 = or_1228_s13 ? made_7_200 : made_7_1383_s13;  // attention.cpp:471
  wire [25:0] i10608_1400 = icmp_769_s13 ? made_7_1382 : i10508_216_s13;
  wire [25:0] i10609_1401 = icmp_769_s13 ? made_6_1364 : i10509_217_s13;
  wire [25:0] i10610_1402 = icmp_769_s13 ? made_5_1363 : i10510_218_s13;
  wire [30:0] i10611_1403 = icmp_769_s13 ? made_4_1362 : i10511_219_s13;
  wire [30:0] i10612_1404 = icmp_769_s13 ? made_3_1361 : i10512_220_s13;
  wire [30:0] i10613_1405 = icmp_769_s13 ? made_2_1360 : i10513_221_s13;
  wire [30:0] i10614_1406 = icmp_769_s13 ? made_1_1359 : i10514_222_s13;
  wire [30:0] i10615_1407 = icmp_769_s13 ? made_0_1358 : i10515_223_s13;
  // stage 14
  reg is_coarse_232_s14;
  reg and_773_s14;
  reg icmp_769_s14;
  reg [3:0] trunc_1441_s14;
  reg xor_777_s14;
  reg [3:0] slot_778_s14;
  always @(posedge ap_clk) begin
    is_coarse_232_s14 <= is_coarse_232_s13;
    and_773_s14 <= and_773_s13;
    icmp_769_s14 <= icmp_769_s13;
    trunc_1441_s14 <= trunc_1441_s13;
    xor_777_s14 <= xor_777_s13;
    slot_778_s14 <= slot_778_s13;
  end
  // stage 15
  reg is_coarse_232_s15;
  reg and_773_s15;
  reg icmp_769_s15;
  reg [3:0] trunc_1441_s15;
  reg xor_777_s15;
  reg [3:0] slot_778_s15;
  always @(posedge ap_clk) begin
    is_coarse_232_s15 <= is_coarse_232_s14;
    and_773_s15 <= and_773_s14;
    icmp_769_s15 <= icmp_769_s14;
    trunc_1441_s15 <= trunc_1441_s14;
    xor_777_s15 <= xor_777_s14;
    slot_778_s15 <= slot_778_s14;
  end
  wire [41:0] shl_781 = {mul_780[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_782 = mul_779 + shl_781;  // attention.cpp:301
  wire [41:0] shl_788 = {mul_787[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_789 = mul_786 + shl_788;  // attention.cpp:301
  wire [41:0] shl_795 = {mul_794[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_796 = mul_793 + shl_795;  // attention.cpp:301
  wire [41:0] shl_802 = {mul_801[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_803 = mul_800 + shl_802;  // attention.cpp:301
  wire [41:0] shl_809 = {mul_808[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_810 = mul_807 + shl_809;  // attention.cpp:301
  wire [41:0] shl_816 = {mul_815[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_817 = mul_814 + shl_816;  // attention.cpp:301
  wire [41:0] shl_823 = {mul_822[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_824 = mul_821 + shl_823;  // attention.cpp:301
  wire [41:0] shl_830 = {mul_829[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_831 = mul_828 + shl_830;  // attention.cpp:301
  wire [41:0] shl_837 = {mul_836[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_838 = mul_835 + shl_837;  // attention.cpp:301
  wire [41:0] shl_844 = {mul_843[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_845 = mul_842 + shl_844;  // attention.cpp:301
  wire [41:0] shl_851 = {mul_850[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_852 = mul_849 + shl_851;  // attention.cpp:301
  wire [41:0] shl_858 = {mul_857[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_859 = mul_856 + shl_858;  // attention.cpp:301
  wire [41:0] shl_865 = {mul_864[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_866 = mul_863 + shl_865;  // attention.cpp:301
  wire [41:0] shl_872 = {mul_871[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_873 = mul_870 + shl_872;  // attention.cpp:301
  wire [41:0] shl_879 = {mul_878[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_880 = mul_877 + shl_879;  // attention.cpp:301
  wire [41:0] shl_886 = {mul_885[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_887 = mul_884 + shl_886;  // attention.cpp:301
  wire [41:0] shl_893 = {mul_892[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_894 = mul_891 + shl_893;  // attention.cpp:301
  wire [41:0] shl_900 = {mul_899[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_901 = mul_898 + shl_900;  // attention.cpp:301
  wire [41:0] shl_907 = {mul_906[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_908 = mul_905 + shl_907;  // attention.cpp:301
  wire [41:0] shl_914 = {mul_913[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_915 = mul_912 + shl_914;  // attention.cpp:301
  wire [41:0] shl_921 = {mul_920[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_922 = mul_919 + shl_921;  // attention.cpp:301
  wire [41:0] shl_928 = {mul_927[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_929 = mul_926 + shl_928;  // attention.cpp:301
  wire [41:0] shl_935 = {mul_934[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_936 = mul_933 + shl_935;  // attention.cpp:301
  wire [41:0] shl_942 = {mul_941[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_943 = mul_940 + shl_942;  // attention.cpp:301
  wire [41:0] shl_949 = {mul_948[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_950 = mul_947 + shl_949;  // attention.cpp:301
  wire [41:0] shl_956 = {mul_955[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_957 = mul_954 + shl_956;  // attention.cpp:301
  wire [41:0] shl_963 = {mul_962[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_964 = mul_961 + shl_963;  // attention.cpp:301
  wire [41:0] shl_970 = {mul_969[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_971 = mul_968 + shl_970;  // attention.cpp:301
  wire [41:0] shl_977 = {mul_976[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_978 = mul_975 + shl_977;  // attention.cpp:301
  wire [41:0] shl_984 = {mul_983[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_985 = mul_982 + shl_984;  // attention.cpp:301
  wire [41:0] shl_991 = {mul_990[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_992 = mul_989 + shl_991;  // attention.cpp:301
  wire [41:0] shl_998 = {mul_997[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_999 = mul_996 + shl_998;  // attention.cpp:301
  wire [41:0] shl_1005 = {mul_1004[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_1006 = mul_1003 + shl_1005;  // attention.cpp:301
  wire [41:0] shl_1012 = {mul_1011[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_1013 = mul_1010 + shl_1012;  // attention.cpp:301
  wire [41:0] shl_1019 = {mul_1018[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_1020 = mul_1017 + shl_1019;  // attention.cpp:301
  wire [41:0] shl_1026 = {mul_1025[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_1027 = mul_1024 + shl_1026;  // attention.cpp:301
  wire [41:0] shl_1033 = {mul_1032[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_1034 = mul_1031 + shl_1033;  // attention.cpp:301
  wire [41:0] shl_1040 = {mul_1039[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_1041 = mul_1038 + shl_1040;  // attention.cpp:301
  wire [41:0] shl_1047 = {mul_1046[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_1048 = mul_1045 + shl_1047;  // attention.cpp:301
  wire [41:0] shl_1054 = {mul_1053[15:0], 26'd0};  // attention.cpp:301
  wire [41:0] product_1055 = mul_1052 + shl_1054;  // attention.cpp:301
  wire values_load_1440 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1442 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1443 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1444 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1445 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1446 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1447 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1448 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1449 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1450 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1451 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1452 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1453 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1454 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1455 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1456 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1457 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1458 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1459 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1460 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1461 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1462 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1463 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1464 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1465 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1466 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1467 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1468 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1469 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1470 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1471 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1472 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1473 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1474 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1475 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1476 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1477 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1478 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1479 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1480 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1481 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1482 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1483 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1484 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1485 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1486 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1487 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1488 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1489 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1490 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1491 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1492 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1493 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1494 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1495 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1496 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1497 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1498 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1499 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1500 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1501 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1502 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1503 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  wire values_load_1504 = values_v15 & values_en15 & and_773_s15;  // attention.cpp:289
  // stage 16
  reg [41:0] product_782_s16;
  reg is_coarse_232_s16;
  reg [58:0] before_129_s16;
  reg [41:0] product_789_s16;
  reg [58:0] before_130_s16;
  reg [41:0] product_796_s16;
  reg [58:0] before_131_s16;
  reg [41:0] product_803_s16;
  reg [58:0] before_132_s16;
  reg [41:0] product_810_s16;
  reg [58:0] before_133_s16;
  reg [41:0] product_817_s16;
  reg [58:0] before_134_s16;
  reg [41:0] product_824_s16;
  reg [58:0] before_135_s16;
  reg [41:0] product_831_s16;
  reg [58:0] before_136_s16;
  reg [41:0] product_838_s16;
  reg [58:0] before_137_s16;
  reg [41:0] product_845_s16;
  reg [58:0] before_138_s16;
  reg [41:0] product_852_s16;
  reg [58:0] before_139_s16;
  reg [41:0] product_859_s16;
  reg [58:0] before_140_s16;
  reg [41:0] product_866_s16;
  reg [58:0] before_141_s16;
  reg [41:0] product_873_s16;
  reg [58:0] before_142_s16;
  reg [41:0] product_880_s16;
  reg [58:0] before_143_s16;
  reg [41:0] product_887_s16;
  reg [58:0] before_144_s16;
  reg [41:0] product_894_s16;
  reg [58:0] before_145_s16;
  reg [41:0] product_901_s16;
  reg [58:0] before_146_s16;
  reg [41:0] product_908_s16;
  reg [58:0] before_147_s16;
  reg [41:0] product_915_s16;
  reg [58:0] before_148_s16;
  reg [41:0] product_922_s16;
  reg [58:0] before_149_s16;
  reg [41:0] product_929_s16;
  reg [58:0] before_150_s16;
  reg [41:0] product_936_s16;
  reg [58:0] before_151_s16;
  reg [41:0] product_943_s16;
  reg [58:0] before_152_s16;
  reg [41:0] product_950_s16;
  reg [58:0] before_153_s16;
  reg [41:0] product_957_s16;
  reg [58:0] before_154_s16;
  reg [41:0] product_964_s16;
  reg [58:0] before_155_s16;
  reg [41:0] product_971_s16;
  reg [58:0] before_156_s16;
  reg [41:0] product_978_s16;
  reg [58:0] before_157_s16;
  reg [41:0] product_985_s16;
  reg [58:0] before_158_s16;
  reg [41:0] product_992_s16;
  reg [58:0] before_159_s16;
  reg [41:0] product_999_s16;
  reg [58:0] before_160_s16;
  reg [41:0] product_1006_s16;
  reg [58:0] before_161_s16;
  reg [41:0] product_1013_s16;
  reg [58:0] before_162_s16;
  reg [41:0] product_1020_s16;
  reg [58:0] before_163_s16;
  reg [41:0] product_1027_s16;
  reg [58:0] before_164_s16;
  reg [41:0] product_1034_s16;
  reg [58:0] before_165_s16;
  reg [41:0] product_1041_s16;
  reg [58:0] before_166_s16;
  reg [41:0] product_1048_s16;
  reg [58:0] before_167_s16;
  reg [41:0] product_1055_s16;
  reg [58:0] before_168_s16;
  reg [41:0] product_1059_s16;
  reg [58:0] before_169_s16;
  reg [41:0] product_1063_s16;
  reg [58:0] before_170_s16;
  reg [41:0] product_1067_s16;
  reg [58:0] before_171_s16;
  reg [41:0] product_1071_s16;
  reg [58:0] before_172_s16;
  reg [41:0] product_1075_s16;
  reg [58:0] before_173_s16;
  reg [41:0] product_1079_s16;
  reg [58:0] before_174_s16;
  reg [41:0] product_1083_s16;
  reg [58:0] before_175_s16;
  reg [41:0] product_1087_s16;
  reg [58:0] before_176_s16;
  reg [41:0] product_1091_s16;
  reg [58:0] before_177_s16;
  reg [41:0] product_1095_s16;
  reg [58:0] before_178_s16;
  reg [41:0] product_1099_s16;
  reg [58:0] before_179_s16;
  reg [41:0] product_1103_s16;
  reg [58:0] before_180_s16;
  reg [41:0] product_1107_s16;
  reg [58:0] before_181_s16;
  reg [41:0] product_1111_s16;
  reg [58:0] before_182_s16;
  reg [41:0] product_1115_s16;
  reg [58:0] before_183_s16;
  reg [41:0] product_1119_s16;
  reg [58:0] before_184_s16;
  reg [41:0] product_1123_s16;
  reg [58:0] before_185_s16;
  reg [41:0] product_1127_s16;
  reg [58:0] before_186_s16;
  reg [41:0] product_1131_s16;
  reg [58:0] before_187_s16;
  reg [41:0] product_1135_s16;
  reg [58:0] before_188_s16;
  reg [41:0] product_1139_s16;
  reg [58:0] before_189_s16;
  reg [41:0] product_1143_s16;
  reg [58:0] before_190_s16;
  reg [41:0] product_1147_s16;
  reg [58:0] before_191_s16;
  reg [41:0] product_1151_s16;
  reg [58:0] before_192_s16;
  reg and_773_s16;
  reg icmp_769_s16;
  reg xor_777_s16;
  reg [3:0] slot_778_s16;
  always @(posedge ap_clk) begin
    product_782_s16 <= product_782;
    is_coarse_232_s16 <= is_coarse_232_s15;
    before_129_s16 <= before_129;
    product_789_s16 <= product_789;
    before_130_s16 <= before_130;
    product_796_s16 <= product_796;
    before_131_s16 <= before_131;
    product_803_s16 <= product_803;
    before_132_s16 <= before_132;
    product_810_s16 <= product_810;
    before_133_s16 <= before_133;
    product_817_s16 <= product_817;
    before_134_s16 <= before_134;
    product_824_s16 <= product_824;
    before_135_s16 <= before_135;
    product_831_s16 <= product_831;
    before_136_s16 <= before_136;
    product_838_s16 <= product_838;
    before_137_s16 <= before_137;
    product_845_s16 <= product_845;
    before_138_s16 <= before_138;
    product_852_s16 <= product_852;
    before_139_s16 <= before_139;
    product_859_s16 <= product_859;
    before_140_s16 <= before_140;
    product_866_s16 <= product_866;
    before_141_s16 <= before_141;
    product_873_s16 <= product_873;
    before_142_s16 <= before_142;
    product_880_s16 <= product_880;
    before_143_s16 <= before_143;
    product_887_s16 <= product_887;
    before_144_s16 <= before_144;
    product_894_s16 <= product_894;
    before_145_s16 <= before_145;
    product_901_s16 <= product_901;
    before_146_s16 <= before_146;
    product_908_s16 <= product_908;
    before_147_s16 <= before_147;
    product_915_s16 <= product_915;
    before_148_s16 <= before_148;
    product_922_s16 <= product_922;
    before_149_s16 <= before_149;
    product_929_s16 <= product_929;
    before_150_s16 <= before_150;
    product_936_s16 <= product_936;
    before_151_s16 <= before_151;
    product_943_s16 <= product_943;
    before_152_s16 <= before_152;
    product_950_s16 <= product_950;
    before_153_s16 <= before_153;
    product_957_s16 <= product_957;
    before_154_s16 <= before_154;
    product_964_s16 <= product_964;
    before_155_s16 <= before_155;
    product_971_s16 <= product_971;
    before_156_s16 <= before_156;
    product_978_s16 <= product_978;
    before_157_s16 <= before_157;
    product_985_s16 <= product_985;
    before_158_s16 <= before_158;
    product_992_s16 <= product_992;
    before_159_s16 <= before_159;
    product_999_s16 <= product_999;
    before_160_s16 <= before_160;
    product_1006_s16 <= product_1006;
    before_161_s16 <= before_161;
    product_1013_s16 <= product_1013;
    before_162_s16 <= before_162;
    product_1020_s16 <= product_1020;
    before_163_s16 <= before_163;
    product_1027_s16 <= product_1027;
    before_164_s16 <= before_164;
    product_1034_s16 <= product_1034;
    before_165_s16 <= before_165;
    product_1041_s16 <= product_1041;
    before_166_s16 <= before_166;
    product_1048_s16 <= product_1048;
    before_167_s16 <= before_167;
    product_1055_s16 <= product_1055;
    before_168_s16 <= before_168;
    product_1059_s16 <= product_1059;
    before_169_s16 <= before_169;
    product_1063_s16 <= product_1063;
    before_170_s16 <= before_170;
    product_1067_s16 <= product_1067;
    before_171_s16 <= before_171;
    product_1071_s16 <= product_1071;
    before_172_s16 <= before_172;
    product_1075_s16 <= product_1075;
    before_173_s16 <= before_173;
    product_1079_s16 <= product_1079;
    before_174_s16 <= before_174;
    product_1083_s16 <= product_1083;
    before_175_s16 <= before_175;
    product_1087_s16 <= product_1087;
    before_176_s16 <= before_176;
    product_1091_s16 <= product_1091;
    before_177_s16 <= before_177;
    product_1095_s16 <= product_1095;
    before_178_s16 <= before_178;
    product_1099_s16 <= product_1099;
    before_179_s16 <= before_179;
    product_1103_s16 <= product_1103;
    before_180_s16 <= before_180;
    product_1107_s16 <= product_1107;
    before_181_s16 <= before_181;
    product_1111_s16 <= product_1111;
    before_182_s16 <= before_182;
    product_1115_s16 <= product_1115;
    before_183_s16 <= before_183;
    product_1119_s16 <= product_1119;
    before_184_s16 <= before_184;
    product_1123_s16 <= product_1123;
    before_185_s16 <= before_185;
    product_1127_s16 <= product_1127;
    before_186_s16 <= before_186;
    product_1131_s16 <= product_1131;
    before_187_s16 <= before_187;
    product_1135_s16 <= product_1135;
    before_188_s16 <= before_188;
    product_1139_s16 <= product_1139;
    before_189_s16 <= before_189;
    product_1143_s16 <= product_1143;
    before_190_s16 <= before_190;
    product_1147_s16 <= product_1147;
    before_191_s16 <= before_191;
    product_1151_s16 <= product_1151;
    before_192_s16 <= before_192;
    and_773_s16 <= and_773_s15;
    icmp_769_s16 <= icmp_769_s15;
    xor_777_s16 <= xor_777_s15;
    slot_778_s16 <= slot_778_s15;
  end
  wire [51:0] shl_783 = {product_782_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_784 = is_coarse_232_s16 ? shl_783 : {{10{product_782_s16[41]}}, product_782_s16};  // attention.cpp:302
  wire [58:0] add_785 = before_129_s16 + {{7{select_784[51]}}, select_784};  // attention.cpp:302
  wire [51:0] shl_790 = {product_789_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_791 = is_coarse_232_s16 ? shl_790 : {{10{product_789_s16[41]}}, product_789_s16};  // attention.cpp:302
  wire [58:0] add_792 = before_130_s16 + {{7{select_791[51]}}, select_791};  // attention.cpp:302
  wire [51:0] shl_797 = {product_796_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_798 = is_coarse_232_s16 ? shl_797 : {{10{product_796_s16[41]}}, product_796_s16};  // attention.cpp:302
  wire [58:0] add_799 = before_131_s16 + {{7{select_798[51]}}, select_798};  // attention.cpp:302
  wire [51:0] shl_804 = {product_803_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_805 = is_coarse_232_s16 ? shl_804 : {{10{product_803_s16[41]}}, product_803_s16};  // attention.cpp:302
  wire [58:0] add_806 = before_132_s16 + {{7{select_805[51]}}, select_805};  // attention.cpp:302
  wire [51:0] shl_811 = {product_810_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_812 = is_coarse_232_s16 ? shl_811 : {{10{product_810_s16[41]}}, product_810_s16};  // attention.cpp:302
  wire [58:0] add_813 = before_133_s16 + {{7{select_812[51]}}, select_812};  // attention.cpp:302
  wire [51:0] shl_818 = {product_817_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_819 = is_coarse_232_s16 ? shl_818 : {{10{product_817_s16[41]}}, product_817_s16};  // attention.cpp:302
  wire [58:0] add_820 = before_134_s16 + {{7{select_819[51]}}, select_819};  // attention.cpp:302
  wire [51:0] shl_825 = {product_824_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_826 = is_coarse_232_s16 ? shl_825 : {{10{product_824_s16[41]}}, product_824_s16};  // attention.cpp:302
  wire [58:0] add_827 = before_135_s16 + {{7{select_826[51]}}, select_826};  // attention.cpp:302
  wire [51:0] shl_832 = {product_831_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_833 = is_coarse_232_s16 ? shl_832 : {{10{product_831_s16[41]}}, product_831_s16};  // attention.cpp:302
  wire [58:0] add_834 = before_136_s16 + {{7{select_833[51]}}, select_833};  // attention.cpp:302
  wire [51:0] shl_839 = {product_838_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_840 = is_coarse_232_s16 ? shl_839 : {{10{product_838_s16[41]}}, product_838_s16};  // attention.cpp:302
  wire [58:0] add_841 = before_137_s16 + {{7{select_840[51]}}, select_840};  // attention.cpp:302
  wire [51:0] shl_846 = {product_845_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_847 = is_coarse_232_s16 ? shl_846 : {{10{product_845_s16[41]}}, product_845_s16};  // attention.cpp:302
  wire [58:0] add_848 = before_138_s16 + {{7{select_847[51]}}, select_847};  // attention.cpp:302
  wire [51:0] shl_853 = {product_852_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_854 = is_coarse_232_s16 ? shl_853 : {{10{product_852_s16[41]}}, product_852_s16};  // attention.cpp:302
  wire [58:0] add_855 = before_139_s16 + {{7{select_854[51]}}, select_854};  // attention.cpp:302
  wire [51:0] shl_860 = {product_859_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_861 = is_coarse_232_s16 ? shl_860 : {{10{product_859_s16[41]}}, product_859_s16};  // attention.cpp:302
  wire [58:0] add_862 = before_140_s16 + {{7{select_861[51]}}, select_861};  // attention.cpp:302
  wire [51:0] shl_867 = {product_866_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_868 = is_coarse_232_s16 ? shl_867 : {{10{product_866_s16[41]}}, product_866_s16};  // attention.cpp:302
  wire [58:0] add_869 = before_141_s16 + {{7{select_868[51]}}, select_868};  // attention.cpp:302
  wire [51:0] shl_874 = {product_873_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_875 = is_coarse_232_s16 ? shl_874 : {{10{product_873_s16[41]}}, product_873_s16};  // attention.cpp:302
  wire [58:0] add_876 = before_142_s16 + {{7{select_875[51]}}, select_875};  // attention.cpp:302
  wire [51:0] shl_881 = {product_880_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_882 = is_coarse_232_s16 ? shl_881 : {{10{product_880_s16[41]}}, product_880_s16};  // attention.cpp:302
  wire [58:0] add_883 = before_143_s16 + {{7{select_882[51]}}, select_882};  // attention.cpp:302
  wire [51:0] shl_888 = {product_887_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_889 = is_coarse_232_s16 ? shl_888 : {{10{product_887_s16[41]}}, product_887_s16};  // attention.cpp:302
  wire [58:0] add_890 = before_144_s16 + {{7{select_889[51]}}, select_889};  // attention.cpp:302
  wire [51:0] shl_895 = {product_894_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_896 = is_coarse_232_s16 ? shl_895 : {{10{product_894_s16[41]}}, product_894_s16};  // attention.cpp:302
  wire [58:0] add_897 = before_145_s16 + {{7{select_896[51]}}, select_896};  // attention.cpp:302
  wire [51:0] shl_902 = {product_901_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_903 = is_coarse_232_s16 ? shl_902 : {{10{product_901_s16[41]}}, product_901_s16};  // attention.cpp:302
  wire [58:0] add_904 = before_146_s16 + {{7{select_903[51]}}, select_903};  // attention.cpp:302
  wire [51:0] shl_909 = {product_908_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_910 = is_coarse_232_s16 ? shl_909 : {{10{product_908_s16[41]}}, product_908_s16};  // attention.cpp:302
  wire [58:0] add_911 = before_147_s16 + {{7{select_910[51]}}, select_910};  // attention.cpp:302
  wire [51:0] shl_916 = {product_915_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_917 = is_coarse_232_s16 ? shl_916 : {{10{product_915_s16[41]}}, product_915_s16};  // attention.cpp:302
  wire [58:0] add_918 = before_148_s16 + {{7{select_917[51]}}, select_917};  // attention.cpp:302
  wire [51:0] shl_923 = {product_922_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_924 = is_coarse_232_s16 ? shl_923 : {{10{product_922_s16[41]}}, product_922_s16};  // attention.cpp:302
  wire [58:0] add_925 = before_149_s16 + {{7{select_924[51]}}, select_924};  // attention.cpp:302
  wire [51:0] shl_930 = {product_929_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_931 = is_coarse_232_s16 ? shl_930 : {{10{product_929_s16[41]}}, product_929_s16};  // attention.cpp:302
  wire [58:0] add_932 = before_150_s16 + {{7{select_931[51]}}, select_931};  // attention.cpp:302
  wire [51:0] shl_937 = {product_936_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_938 = is_coarse_232_s16 ? shl_937 : {{10{product_936_s16[41]}}, product_936_s16};  // attention.cpp:302
  wire [58:0] add_939 = before_151_s16 + {{7{select_938[51]}}, select_938};  // attention.cpp:302
  wire [51:0] shl_944 = {product_943_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_945 = is_coarse_232_s16 ? shl_944 : {{10{product_943_s16[41]}}, product_943_s16};  // attention.cpp:302
  wire [58:0] add_946 = before_152_s16 + {{7{select_945[51]}}, select_945};  // attention.cpp:302
  wire [51:0] shl_951 = {product_950_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_952 = is_coarse_232_s16 ? shl_951 : {{10{product_950_s16[41]}}, product_950_s16};  // attention.cpp:302
  wire [58:0] add_953 = before_153_s16 + {{7{select_952[51]}}, select_952};  // attention.cpp:302
  wire [51:0] shl_958 = {product_957_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_959 = is_coarse_232_s16 ? shl_958 : {{10{product_957_s16[41]}}, product_957_s16};  // attention.cpp:302
  wire [58:0] add_960 = before_154_s16 + {{7{select_959[51]}}, select_959};  // attention.cpp:302
  wire [51:0] shl_965 = {product_964_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_966 = is_coarse_232_s16 ? shl_965 : {{10{product_964_s16[41]}}, product_964_s16};  // attention.cpp:302
  wire [58:0] add_967 = before_155_s16 + {{7{select_966[51]}}, select_966};  // attention.cpp:302
  wire [51:0] shl_972 = {product_971_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_973 = is_coarse_232_s16 ? shl_972 : {{10{product_971_s16[41]}}, product_971_s16};  // attention.cpp:302
  wire [58:0] add_974 = before_156_s16 + {{7{select_973[51]}}, select_973};  // attention.cpp:302
  wire [51:0] shl_979 = {product_978_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_980 = is_coarse_232_s16 ? shl_979 : {{10{product_978_s16[41]}}, product_978_s16};  // attention.cpp:302
  wire [58:0] add_981 = before_157_s16 + {{7{select_980[51]}}, select_980};  // attention.cpp:302
  wire [51:0] shl_986 = {product_985_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_987 = is_coarse_232_s16 ? shl_986 : {{10{product_985_s16[41]}}, product_985_s16};  // attention.cpp:302
  wire [58:0] add_988 = before_158_s16 + {{7{select_987[51]}}, select_987};  // attention.cpp:302
  wire [51:0] shl_993 = {product_992_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_994 = is_coarse_232_s16 ? shl_993 : {{10{product_992_s16[41]}}, product_992_s16};  // attention.cpp:302
  wire [58:0] add_995 = before_159_s16 + {{7{select_994[51]}}, select_994};  // attention.cpp:302
  wire [51:0] shl_1000 = {product_999_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1001 = is_coarse_232_s16 ? shl_1000 : {{10{product_999_s16[41]}}, product_999_s16};  // attention.cpp:302
  wire [58:0] add_1002 = before_160_s16 + {{7{select_1001[51]}}, select_1001};  // attention.cpp:302
  wire [51:0] shl_1007 = {product_1006_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1008 = is_coarse_232_s16 ? shl_1007 : {{10{product_1006_s16[41]}}, product_1006_s16};  // attention.cpp:302
  wire [58:0] add_1009 = before_161_s16 + {{7{select_1008[51]}}, select_1008};  // attention.cpp:302
  wire [51:0] shl_1014 = {product_1013_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1015 = is_coarse_232_s16 ? shl_1014 : {{10{product_1013_s16[41]}}, product_1013_s16};  // attention.cpp:302
  wire [58:0] add_1016 = before_162_s16 + {{7{select_1015[51]}}, select_1015};  // attention.cpp:302
  wire [51:0] shl_1021 = {product_1020_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1022 = is_coarse_232_s16 ? shl_1021 : {{10{product_1020_s16[41]}}, product_1020_s16};  // attention.cpp:302
  wire [58:0] add_1023 = before_163_s16 + {{7{select_1022[51]}}, select_1022};  // attention.cpp:302
  wire [51:0] shl_1028 = {product_1027_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1029 = is_coarse_232_s16 ? shl_1028 : {{10{product_1027_s16[41]}}, product_1027_s16};  // attention.cpp:302
  wire [58:0] add_1030 = before_164_s16 + {{7{select_1029[51]}}, select_1029};  // attention.cpp:302
  wire [51:0] shl_1035 = {product_1034_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1036 = is_coarse_232_s16 ? shl_1035 : {{10{product_1034_s16[41]}}, product_1034_s16};  // attention.cpp:302
  wire [58:0] add_1037 = before_165_s16 + {{7{select_1036[51]}}, select_1036};  // attention.cpp:302
  wire [51:0] shl_1042 = {product_1041_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1043 = is_coarse_232_s16 ? shl_1042 : {{10{product_1041_s16[41]}}, product_1041_s16};  // attention.cpp:302
  wire [58:0] add_1044 = before_166_s16 + {{7{select_1043[51]}}, select_1043};  // attention.cpp:302
  wire [51:0] shl_1049 = {product_1048_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1050 = is_coarse_232_s16 ? shl_1049 : {{10{product_1048_s16[41]}}, product_1048_s16};  // attention.cpp:302
  wire [58:0] add_1051 = before_167_s16 + {{7{select_1050[51]}}, select_1050};  // attention.cpp:302
  wire [51:0] shl_1056 = {product_1055_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1057 = is_coarse_232_s16 ? shl_1056 : {{10{product_1055_s16[41]}}, product_1055_s16};  // attention.cpp:302
  wire [58:0] add_1058 = before_168_s16 + {{7{select_1057[51]}}, select_1057};  // attention.cpp:302
  wire [51:0] shl_1060 = {product_1059_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1061 = is_coarse_232_s16 ? shl_1060 : {{10{product_1059_s16[41]}}, product_1059_s16};  // attention.cpp:302
  wire [58:0] add_1062 = before_169_s16 + {{7{select_1061[51]}}, select_1061};  // attention.cpp:302
  wire [51:0] shl_1064 = {product_1063_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1065 = is_coarse_232_s16 ? shl_1064 : {{10{product_1063_s16[41]}}, product_1063_s16};  // attention.cpp:302
  wire [58:0] add_1066 = before_170_s16 + {{7{select_1065[51]}}, select_1065};  // attention.cpp:302
  wire [51:0] shl_1068 = {product_1067_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1069 = is_coarse_232_s16 ? shl_1068 : {{10{product_1067_s16[41]}}, product_1067_s16};  // attention.cpp:302
  wire [58:0] add_1070 = before_171_s16 + {{7{select_1069[51]}}, select_1069};  // attention.cpp:302
  wire [51:0] shl_1072 = {product_1071_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1073 = is_coarse_232_s16 ? shl_1072 : {{10{product_1071_s16[41]}}, product_1071_s16};  // attention.cpp:302
  wire [58:0] add_1074 = before_172_s16 + {{7{select_1073[51]}}, select_1073};  // attention.cpp:302
  wire [51:0] shl_1076 = {product_1075_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1077 = is_coarse_232_s16 ? shl_1076 : {{10{product_1075_s16[41]}}, product_1075_s16};  // attention.cpp:302
  wire [58:0] add_1078 = before_173_s16 + {{7{select_1077[51]}}, select_1077};  // attention.cpp:302
  wire [51:0] shl_1080 = {product_1079_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1081 = is_coarse_232_s16 ? shl_1080 : {{10{product_1079_s16[41]}}, product_1079_s16};  // attention.cpp:302
  wire [58:0] add_1082 = before_174_s16 + {{7{select_1081[51]}}, select_1081};  // attention.cpp:302
  wire [51:0] shl_1084 = {product_1083_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1085 = is_coarse_232_s16 ? shl_1084 : {{10{product_1083_s16[41]}}, product_1083_s16};  // attention.cpp:302
  wire [58:0] add_1086 = before_175_s16 + {{7{select_1085[51]}}, select_1085};  // attention.cpp:302
  wire [51:0] shl_1088 = {product_1087_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1089 = is_coarse_232_s16 ? shl_1088 : {{10{product_1087_s16[41]}}, product_1087_s16};  // attention.cpp:302
  wire [58:0] add_1090 = before_176_s16 + {{7{select_1089[51]}}, select_1089};  // attention.cpp:302
  wire [51:0] shl_1092 = {product_1091_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1093 = is_coarse_232_s16 ? shl_1092 : {{10{product_1091_s16[41]}}, product_1091_s16};  // attention.cpp:302
  wire [58:0] add_1094 = before_177_s16 + {{7{select_1093[51]}}, select_1093};  // attention.cpp:302
  wire [51:0] shl_1096 = {product_1095_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1097 = is_coarse_232_s16 ? shl_1096 : {{10{product_1095_s16[41]}}, product_1095_s16};  // attention.cpp:302
  wire [58:0] add_1098 = before_178_s16 + {{7{select_1097[51]}}, select_1097};  // attention.cpp:302
  wire [51:0] shl_1100 = {product_1099_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1101 = is_coarse_232_s16 ? shl_1100 : {{10{product_1099_s16[41]}}, product_1099_s16};  // attention.cpp:302
  wire [58:0] add_1102 = before_179_s16 + {{7{select_1101[51]}}, select_1101};  // attention.cpp:302
  wire [51:0] shl_1104 = {product_1103_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1105 = is_coarse_232_s16 ? shl_1104 : {{10{product_1103_s16[41]}}, product_1103_s16};  // attention.cpp:302
  wire [58:0] add_1106 = before_180_s16 + {{7{select_1105[51]}}, select_1105};  // attention.cpp:302
  wire [51:0] shl_1108 = {product_1107_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1109 = is_coarse_232_s16 ? shl_1108 : {{10{product_1107_s16[41]}}, product_1107_s16};  // attention.cpp:302
  wire [58:0] add_1110 = before_181_s16 + {{7{select_1109[51]}}, select_1109};  // attention.cpp:302
  wire [51:0] shl_1112 = {product_1111_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1113 = is_coarse_232_s16 ? shl_1112 : {{10{product_1111_s16[41]}}, product_1111_s16};  // attention.cpp:302
  wire [58:0] add_1114 = before_182_s16 + {{7{select_1113[51]}}, select_1113};  // attention.cpp:302
  wire [51:0] shl_1116 = {product_1115_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1117 = is_coarse_232_s16 ? shl_1116 : {{10{product_1115_s16[41]}}, product_1115_s16};  // attention.cpp:302
  wire [58:0] add_1118 = before_183_s16 + {{7{select_1117[51]}}, select_1117};  // attention.cpp:302
  wire [51:0] shl_1120 = {product_1119_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1121 = is_coarse_232_s16 ? shl_1120 : {{10{product_1119_s16[41]}}, product_1119_s16};  // attention.cpp:302
  wire [58:0] add_1122 = before_184_s16 + {{7{select_1121[51]}}, select_1121};  // attention.cpp:302
  wire [51:0] shl_1124 = {product_1123_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1125 = is_coarse_232_s16 ? shl_1124 : {{10{product_1123_s16[41]}}, product_1123_s16};  // attention.cpp:302
  wire [58:0] add_1126 = before_185_s16 + {{7{select_1125[51]}}, select_1125};  // attention.cpp:302
  wire [51:0] shl_1128 = {product_1127_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1129 = is_coarse_232_s16 ? shl_1128 : {{10{product_1127_s16[41]}}, product_1127_s16};  // attention.cpp:302
  wire [58:0] add_1130 = before_186_s16 + {{7{select_1129[51]}}, select_1129};  // attention.cpp:302
  wire [51:0] shl_1132 = {product_1131_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1133 = is_coarse_232_s16 ? shl_1132 : {{10{product_1131_s16[41]}}, product_1131_s16};  // attention.cpp:302
  wire [58:0] add_1134 = before_187_s16 + {{7{select_1133[51]}}, select_1133};  // attention.cpp:302
  wire [51:0] shl_1136 = {product_1135_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1137 = is_coarse_232_s16 ? shl_1136 : {{10{product_1135_s16[41]}}, product_1135_s16};  // attention.cpp:302
  wire [58:0] add_1138 = before_188_s16 + {{7{select_1137[51]}}, select_1137};  // attention.cpp:302
  wire [51:0] shl_1140 = {product_1139_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1141 = is_coarse_232_s16 ? shl_1140 : {{10{product_1139_s16[41]}}, product_1139_s16};  // attention.cpp:302
  wire [58:0] add_1142 = before_189_s16 + {{7{select_1141[51]}}, select_1141};  // attention.cpp:302
  wire [51:0] shl_1144 = {product_1143_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1145 = is_coarse_232_s16 ? shl_1144 : {{10{product_1143_s16[41]}}, product_1143_s16};  // attention.cpp:302
  wire [58:0] add_1146 = before_190_s16 + {{7{select_1145[51]}}, select_1145};  // attention.cpp:302
  wire [51:0] shl_1148 = {product_1147_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1149 = is_coarse_232_s16 ? shl_1148 : {{10{product_1147_s16[41]}}, product_1147_s16};  // attention.cpp:302
  wire [58:0] add_1150 = before_191_s16 + {{7{select_1149[51]}}, select_1149};  // attention.cpp:302
  wire [51:0] shl_1152 = {product_1151_s16, 10'd0};  // attention.cpp:302
  wire [51:0] select_1153 = is_coarse_232_s16 ? shl_1152 : {{10{product_1151_s16[41]}}, product_1151_s16};  // attention.cpp:302
  wire [58:0] add_1154 = before_192_s16 + {{7{select_1153[51]}}, select_1153};  // attention.cpp:302
  wire [58:0] select_1230 = and_773_s16 ? mem_acc_0_q : 59'd0;
  wire [58:0] before_1231 = icmp_769_s16 ? before_129_s16 : select_1230;
  wire [58:0] select_1232 = and_773_s16 ? mem_acc_1_q : 59'd0;
  wire [58:0] before_1233 = icmp_769_s16 ? before_130_s16 : select_1232;
  wire [58:0] select_1234 = and_773_s16 ? mem_acc_2_q : 59'd0;
  wire [58:0] before_1235 = icmp_769_s16 ? before_131_s16 : select_1234;
  wire [58:0] select_1236 = and_773_s16 ? mem_acc_3_q : 59'd0;
  wire [58:0] before_1237 = icmp_769_s16 ? before_132_s16 : select_1236;
  wire [58:0] select_1238 = and_773_s16 ? mem_acc_4_q : 59'd0;
  wire [58:0] before_1239 = icmp_769_s16 ? before_133_s16 : select_1238;
  wire [58:0] select_1240 = and_773_s16 ? mem_acc_5_q : 59'd0;
  wire [58:0] before_1241 = icmp_769_s16 ? before_134_s16 : select_1240;
  wire [58:0] select_1242 = and_773_s16 ? mem_acc_6_q : 59'd0;
  wire [58:0] before_1243 = icmp_769_s16 ? before_135_s16 : select_1242;
  wire [58:0] select_1244 = and_773_s16 ? mem_acc_7_q : 59'd0;
  wire [58:0] before_1245 = icmp_769_s16 ? before_136_s16 : select_1244;
  wire [58:0] select_1246 = and_773_s16 ? mem_acc_8_q : 59'd0;
  wire [58:0] before_1247 = icmp_769_s16 ? before_137_s16 : select_1246;
  wire [58:0] select_1248 = and_773_s16 ? mem_acc_9_q : 59'd0;
  wire [58:0] before_1249 = icmp_769_s16 ? before_138_s16 : select_1248;
  wire [58:0] select_1250 = and_773_s16 ? mem_acc_10_q : 59'd0;
  wire [58:0] before_1251 = icmp_769_s16 ? before_139_s16 : select_1250;
  wire [58:0] select_1252 = and_773_s16 ? mem_acc_11_q : 59'd0;
  wire [58:0] before_1253 = icmp_769_s16 ? before_140_s16 : select_1252;
  wire [58:0] select_1254 = and_773_s16 ? mem_acc_12_q : 59'd0;
  wire [58:0] before_1255 = icmp_769_s16 ? before_141_s16 : select_1254;
  wire [58:0] select_1256 = and_773_s16 ? mem_acc_13_q : 59'd0;
  wire [58:0] before_1257 = icmp_769_s16 ? before_142_s16 : select_1256;
  wire [58:0] select_1258 = and_773_s16 ? mem_acc_14_q : 59'd0;
  wire [58:0] before_1259 = icmp_769_s16 ? before_143_s16 : select_1258;
  wire [58:0] select_1260 = and_773_s16 ? mem_acc_15_q : 59'd0;
  wire [58:0] before_1261 = icmp_769_s16 ? before_144_s16 : select_1260;
  wire [58:0] select_1262 = and_773_s16 ? mem_acc_16_q : 59'd0;
  wire [58:0] before_1263 = icmp_769_s16 ? before_145_s16 : select_1262;
  wire [58:0] select_1264 = and_773_s16 ? mem_acc_17_q : 59'd0;
  wire [58:0] before_1265 = icmp_769_s16 ? before_146_s16 : select_1264;
  wire [58:0] select_1266 = and_773_s16 ? mem_acc_18_q : 59'd0;
  wire [58:0] before_1267 = icmp_769_s16 ? before_147_s16 : select_1266;
  wire [58:0] select_1268 = and_773_s16 ? mem_acc_19_q : 59'd0;
  wire [58:0] before_1269 = icmp_769_s16 ? before_148_s16 : select_1268;
  wire [58:0] select_1270 = and_773_s16 ? mem_acc_20_q : 59'd0;
  wire [58:0] before_1271 = icmp_769_s16 ? before_149_s16 : select_1270;
  wire [58:0] select_1272 = and_773_s16 ? mem_acc_21_q : 59'd0;
  wire [58:0] before_1273 = icmp_769_s16 ? before_150_s16 : select_1272;
  wire [58:0] select_1274 = and_773_s16 ? mem_acc_22_q : 59'd0;
  wire [58:0] before_1275 = icmp_769_s16 ? before_151_s16 : select_1274;
  wire [58:0] select_1276 = and_773_s16 ? mem_acc_23_q : 59'd0;
  wire [58:0] before_1277 = icmp_769_s16 ? before_152_s16 : select_1276;
  wire [58:0] select_1278 = and_773_s16 ? mem_acc_24_q : 59'd0;
  wire [58:0] before_1279 = icmp_769_s16 ? before_153_s16 : select_1278;
  wire [58:0] select_1280 = and_773_s16 ? mem_acc_25_q : 59'd0;
  wire [58:0] before_1281 = icmp_769_s16 ? before_154_s16 : select_1280;
  wire [58:0] select_1282 = and_773_s16 ? mem_acc_26_q : 59'd0;
  wire [58:0] before_1283 = icmp_769_s16 ? before_155_s16 : select_1282;
  wire [58:0] select_1284 = and_773_s16 ? mem_acc_27_q : 59'd0;
  wire [58:0] before_1285 = icmp_769_s16 ? before_156_s16 : select_1284;
  wire [58:0] select_1286 = and_773_s16 ? mem_acc_28_q : 59'd0;
  wire [58:0] before_1287 = icmp_769_s16 ? before_157_s16 : select_1286;
  wire [58:0] select_1288 = and_773_s16 ? mem_acc_29_q : 59'd0;
  wire [58:0] before_1289 = icmp_769_s16 ? before_158_s16 : select_1288;
  wire [58:0] select_1290 = and_773_s16 ? mem_acc_30_q : 59'd0;
  wire [58:0] before_1291 = icmp_769_s16 ? before_159_s16 : select_1290;
  wire [58:0] select_1292 = and_773_s16 ? mem_acc_31_q : 59'd0;
  wire [58:0] before_1293 = icmp_769_s16 ? before_160_s16 : select_1292;
  wire [58:0] select_1294 = and_773_s16 ? mem_acc_32_q : 59'd0;
  wire [58:0] before_1295 = icmp_769_s16 ? before_161_s16 : select_1294;
  wire [58:0] select_1296 = and_773_s16 ? mem_acc_33_q : 59'd0;
  wire [58:0] before_1297 = icmp_769_s16 ? before_162_s16 : select_1296;
  wire [58:0] select_1298 = and_773_s16 ? mem_acc_34_q : 59'd0;
  wire [58:0] before_1299 = icmp_769_s16 ? before_163_s16 : select_1298;
  wire [58:0] select_1300 = and_773_s16 ? mem_acc_35_q : 59'd0;
  wire [58:0] before_1301 = icmp_769_s16 ? before_164_s16 : select_1300;
  wire [58:0] select_1302 = and_773_s16 ? mem_acc_36_q : 59'd0;
  wire [58:0] before_1303 = icmp_769_s16 ? before_165_s16 : select_1302;
  wire [58:0] select_1304 = and_773_s16 ? mem_acc_37_q : 59'd0;
  wire [58:0] before_1305 = icmp_769_s16 ? before_166_s16 : select_1304;
  wire [58:0] select_1306 = and_773_s16 ? mem_acc_38_q : 59'd0;
  wire [58:0] before_1307 = icmp_769_s16 ? before_167_s16 : select_1306;
  wire [58:0] select_1308 = and_773_s16 ? mem_acc_39_q : 59'd0;
  wire [58:0] before_1309 = icmp_769_s16 ? before_168_s16 : select_1308;
  wire [58:0] select_1310 = and_773_s16 ? mem_acc_40_q : 59'd0;
  wire [58:0] before_1311 = icmp_769_s16 ? before_169_s16 : select_1310;
  wire [58:0] select_1312 = and_773_s16 ? mem_acc_41_q : 59'd0;
  wire [58:0] before_1313 = icmp_769_s16 ? before_170_s16 : select_1312;
  wire [58:0] select_1314 = and_773_s16 ? mem_acc_42_q : 59'd0;
  wire [58:0] before_1315 = icmp_769_s16 ? before_171_s16 : select_1314;
  wire [58:0] select_1316 = and_773_s16 ? mem_acc_43_q : 59'd0;
  wire [58:0] before_1317 = icmp_769_s16 ? before_172_s16 : select_1316;
  wire [58:0] select_1318 = and_773_s16 ? mem_acc_44_q : 59'd0;
  wire [58:0] before_1319 = icmp_769_s16 ? before_173_s16 : select_1318;
  wire [58:0] select_1320 = and_773_s16 ? mem_acc_45_q : 59'd0;
  wire [58:0] before_1321 = icmp_769_s16 ? before_174_s16 : select_1320;
  wire [58:0] select_1322 = and_773_s16 ? mem_acc_46_q : 59'd0;
  wire [58:0] before_1323 = icmp_769_s16 ? before_175_s16 : select_1322;
  wire [58:0] select_1324 = and_773_s16 ? mem_acc_47_q : 59'd0;
  wire [58:0] before_1325 = icmp_769_s16 ? before_176_s16 : select_1324;
  wire [58:0] select_1326 = and_773_s16 ? mem_acc_48_q : 59'd0;
  wire [58:0] before_1327 = icmp_769_s16 ? before_177_s16 : select_1326;
  wire [58:0] select_1328 = and_773_s16 ? mem_acc_49_q : 59'd0;
  wire [58:0] before_1329 = icmp_769_s16 ? before_178_s16 : select_1328;
  wire [58:0] select_1330 = and_773_s16 ? mem_acc_50_q : 59'd0;
  wire [58:0] before_1331 = icmp_769_s16 ? before_179_s16 : select_1330;
  wire [58:0] select_1332 = and_773_s16 ? mem_acc_51_q : 59'd0;
  wire [58:0] before_1333 = icmp_769_s16 ? before_180_s16 : select_1332;
  wire [58:0] select_1334 = and_773_s16 ? mem_acc_52_q : 59'd0;
  wire [58:0] before_1335 = icmp_769_s16 ? before_181_s16 : select_1334;
  wire [58:0] select_1336 = and_773_s16 ? mem_acc_53_q : 59'd0;
  wire [58:0] before_1337 = icmp_769_s16 ? before_182_s16 : select_1336;
  wire [58:0] select_1338 = and_773_s16 ? mem_acc_54_q : 59'd0;
  wire [58:0] before_1339 = icmp_769_s16 ? before_183_s16 : select_1338;
  wire [58:0] select_1340 = and_773_s16 ? mem_acc_55_q : 59'd0;
  wire [58:0] before_1341 = icmp_769_s16 ? before_184_s16 : select_1340;
  wire [58:0] select_1342 = and_773_s16 ? mem_acc_56_q : 59'd0;
  wire [58:0] before_1343 = icmp_769_s16 ? before_185_s16 : select_1342;
  wire [58:0] select_1344 = and_773_s16 ? mem_acc_57_q : 59'd0;
  wire [58:0] before_1345 = icmp_769_s16 ? before_186_s16 : select_1344;
  wire [58:0] select_1346 = and_773_s16 ? mem_acc_58_q : 59'd0;
  wire [58:0] before_1347 = icmp_769_s16 ? before_187_s16 : select_1346;
  wire [58:0] select_1348 = and_773_s16 ? mem_acc_59_q : 59'd0;
  wire [58:0] before_1349 = icmp_769_s16 ? before_188_s16 : select_1348;
  wire [58:0] select_1350 = and_773_s16 ? mem_acc_60_q : 59'd0;
  wire [58:0] before_1351 = icmp_769_s16 ? before_189_s16 : select_1350;
  wire [58:0] select_1352 = and_773_s16 ? mem_acc_61_q : 59'd0;
  wire [58:0] before_1353 = icmp_769_s16 ? before_190_s16 : select_1352;
  wire [58:0] select_1354 = and_773_s16 ? mem_acc_62_q : 59'd0;
  wire [58:0] before_1355 = icmp_769_s16 ? before_191_s16 : select_1354;
  wire [58:0] select_1356 = and_773_s16 ? mem_acc_63_q : 59'd0;
  wire [58:0] before_1357 = icmp_769_s16 ? before_192_s16 : select_1356;
  wire values_store_1506 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1507 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1508 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1509 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1510 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1511 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1512 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1513 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1514 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1515 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1516 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1517 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1518 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1519 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1520 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1521 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1522 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1523 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1524 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1525 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1526 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1527 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1528 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1529 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1530 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1531 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1532 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1533 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1534 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1535 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1536 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1537 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1538 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1539 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1540 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1541 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1542 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1543 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1544 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1545 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1546 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1547 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1548 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1549 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1550 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1551 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1552 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1553 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1554 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1555 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1556 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1557 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1558 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1559 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1560 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1561 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1562 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1563 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1564 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1565 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1566 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1567 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1568 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  wire values_store_1569 = values_v16 & values_en16 & xor_777_s16;  // attention.cpp:302
  assign values_en0 = values_en1;
  assign values_en1 = ~(values_v1 & ((~s_kv_beat_valid & and_1163)));
  assign values_en2 = 1'd1;
  assign values_en3 = 1'd1;
  assign values_en4 = 1'd1;
  assign values_en5 = 1'd1;
  assign values_en6 = 1'd1;
  assign values_en7 = 1'd1;
  assign values_en8 = 1'd1;
  assign values_en9 = 1'd1;
  assign values_en10 = 1'd1;
  assign values_en11 = 1'd1;
  assign values_en12 = 1'd1;
  assign values_en13 = 1'd1;
  assign values_en14 = 1'd1;
  assign values_en15 = 1'd1;
  assign values_en16 = 1'd1;
  reg [7:0] values_phase;
  wire values_issue = values_run & (values_phase == 8'd0);
  wire values_leave = icmp_1224;
  assign values_v0 = values_issue & ~values_leave;
  reg values_busy;
  always @(posedge ap_clk) values_busy <= values_start | values_run | values_v1 | values_v2 | values_v3 | values_v4 | values_v5 | values_v6 | values_v7 | values_v8 | values_v9 | values_v10 | values_v11 | values_v12 | values_v13 | values_v14 | values_v15 | values_v16;
  always @(posedge ap_clk) begin
    if (values_issue & values_leave) values_run <= 1'b0;
    if (values_start) values_run <= 1'b1;
    if (values_en0) values_v1 <= values_v0; else if (values_en1) values_v1 <= 1'b0;
    values_v2 <= values_v1 & values_en1;
    values_v3 <= values_v2;
    values_v4 <= values_v3;
    values_v5 <= values_v4;
    values_v6 <= values_v5;
    values_v7 <= values_v6;
    values_v8 <= values_v7;
    values_v9 <= values_v8;
    values_v10 <= values_v9;
    values_v11 <= values_v10;
    values_v12 <= values_v11;
    values_v13 <= values_v12;
    values_v14 <= values_v13;
    values_v15 <= values_v14;
    values_v16 <= values_v15;
    if (rst | ~values_run) values_phase <= 8'd0;
    else if ((values_phase == 8'd0 & values_en0) | (values_phase == 8'd1 & values_en1)) values_phase <= values_phase == 8'd1 ? 8'd0 : values_phase + 8'd1;
    if (rst) begin values_run <= 1'b0; values_v1 <= 1'b0; values_v2 <= 1'b0; values_v3 <= 1'b0; values_v4 <= 1'b0; values_v5 <= 1'b0; values_v6 <= 1'b0; values_v7 <= 1'b0; values_v8 <= 1'b0; values_v9 <= 1'b0; values_v10 <= 1'b0; values_v11 <= 1'b0; values_v12 <= 1'b0; values_v13 <= 1'b0; values_v14 <= 1'b0; values_v15 <= 1'b0; values_v16 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (values_v4 & values_en4) top_0_128 <= top_1229;
    if (values_v16 & values_en16) before_129 <= before_1231;
    if (values_v16 & values_en16) before_130 <= before_1233;
    if (values_v16 & values_en16) before_131 <= before_1235;
    if (values_v16 & values_en16) before_132 <= before_1237;
    if (values_v16 & values_en16) before_133 <= before_1239;
    if (values_v16 & values_en16) before_134 <= before_1241;
    if (values_v16 & values_en16) before_135 <= before_1243;
    if (values_v16 & values_en16) before_136 <= before_1245;
    if (values_v16 & values_en16) before_137 <= before_1247;
    if (values_v16 & values_en16) before_138 <= before_1249;
    if (values_v16 & values_en16) before_139 <= before_1251;
    if (values_v16 & values_en16) before_140 <= before_1253;
    if (values_v16 & values_en16) before_141 <= before_1255;
    if (values_v16 & values_en16) before_142 <= before_1257;
    if (values_v16 & values_en16) before_143 <= before_1259;
    if (values_v16 & values_en16) before_144 <= before_1261;
    if (values_v16 & values_en16) before_145 <= before_1263;
    if (values_v16 & values_en16) before_146 <= before_1265;
    if (values_v16 & values_en16) before_147 <= before_1267;
    if (values_v16 & values_en16) before_148 <= before_1269;
    if (values_v16 & values_en16) before_149 <= before_1271;
    if (values_v16 & values_en16) before_150 <= before_1273;
    if (values_v16 & values_en16) before_151 <= before_1275;
    if (values_v16 & values_en16) before_152 <= before_1277;
    if (values_v16 & values_en16) before_153 <= before_1279;
    if (values_v16 & values_en16) before_154 <= before_1281;
    if (values_v16 & values_en16) before_155 <= before_1283;
    if (values_v16 & values_en16) before_156 <= before_1285;
    if (values_v16 & values_en16) before_157 <= before_1287;
    if (values_v16 & values_en16) before_158 <= before_1289;
    if (values_v16 & values_en16) before_159 <= before_1291;
    if (values_v16 & values_en16) before_160 <= before_1293;
    if (values_v16 & values_en16) before_161 <= before_1295;
    if (values_v16 & values_en16) before_162 <= before_1297;
    if (values_v16 & values_en16) before_163 <= before_1299;
    if (values_v16 & values_en16) before_164 <= before_1301;
    if (values_v16 & values_en16) before_165 <= before_1303;
    if (values_v16 & values_en16) before_166 <= before_1305;
    if (values_v16 & values_en16) before_167 <= before_1307;
    if (values_v16 & values_en16) before_168 <= before_1309;
    if (values_v16 & values_en16) before_169 <= before_1311;
    if (values_v16 & values_en16) before_170 <= before_1313;
    if (values_v16 & values_en16) before_171 <= before_1315;
    if (values_v16 & values_en16) before_172 <= before_1317;
    if (values_v16 & values_en16) before_173 <= before_1319;
    if (values_v16 & values_en16) before_174 <= before_1321;
    if (values_v16 & values_en16) before_175 <= before_1323;
    if (values_v16 & values_en16) before_176 <= before_1325;
    if (values_v16 & values_en16) before_177 <= before_1327;
    if (values_v16 & values_en16) before_178 <= before_1329;
    if (values_v16 & values_en16) before_179 <= before_1331;
    if (values_v16 & values_en16) before_180 <= before_1333;
    if (values_v16 & values_en16) before_181 <= before_1335;
    if (values_v16 & values_en16) before_182 <= before_1337;
    if (values_v16 & values_en16) before_183 <= before_1339;
    if (values_v16 & values_en16) before_184 <= before_1341;
    if (values_v16 & values_en16) before_185 <= before_1343;
    if (values_v16 & values_en16) before_186 <= before_1345;
    if (values_v16 & values_en16) before_187 <= before_1347;
    if (values_v16 & values_en16) before_188 <= before_1349;
    if (values_v16 & values_en16) before_189 <= before_1351;
    if (values_v16 & values_en16) before_190 <= before_1353;
    if (values_v16 & values_en16) before_191 <= before_1355;
    if (values_v16 & values_en16) before_192 <= before_1357;
    if (values_v13 & values_en13) made_0_193 <= made_0_1358;
    if (values_v13 & values_en13) made_1_194 <= made_1_1359;
    if (values_v13 & values_en13) made_2_195 <= made_2_1360;
    if (values_v13 & values_en13) made_3_196 <= made_3_1361;
    if (values_v13 & values_en13) made_4_197 <= made_4_1362;
    if (values_v13 & values_en13) made_5_198 <= made_5_1363;
    if (values_v13 & values_en13) made_6_199 <= made_6_1364;
    if (values_v13 & values_en13) made_7_200 <= made_7_1382;
    if (values_v4 & values_en4) top_7_201 <= top_7_1384;
    if (values_v4 & values_en4) top_6_202 <= top_6_1385;
    if (values_v4 & values_en4) top_5_203 <= top_5_1386;
    if (values_v4 & values_en4) top_4_204 <= top_4_1387;
    if (values_v4 & values_en4) top_3_205 <= top_3_1388;
    if (values_v4 & values_en4) top_2_206 <= top_2_1389;
    if (values_v4 & values_en4) top_1_207 <= top_1_1390;
    if (values_v12 & values_en12) total_7_208 <= total_7_1392;
    if (values_v12 & values_en12) total_6_209 <= total_6_1393;
    if (values_v12 & values_en12) total_5_210 <= total_5_1394;
    if (values_v12 & values_en12) total_4_211 <= total_4_1395;
    if (values_v12 & values_en12) total_3_212 <= total_3_1396;
    if (values_v12 & values_en12) total_2_213 <= total_2_1397;
    if (values_v12 & values_en12) total_1_214 <= total_1_1398;
    if (values_v12 & values_en12) total_0_215 <= total_0_1399;
    if (values_v13 & values_en13) i10508_216 <= i10608_1400;
    if (values_v13 & values_en13) i10509_217 <= i10609_1401;
    if (values_v13 & values_en13) i10510_218 <= i10610_1402;
    if (values_v13 & values_en13) i10511_219 <= i10611_1403;
    if (values_v13 & values_en13) i10512_220 <= i10612_1404;
    if (values_v13 & values_en13) i10513_221 <= i10613_1405;
    if (values_v13 & values_en13) i10514_222 <= i10614_1406;
    if (values_v13 & values_en13) i10515_223 <= i10615_1407;
    if (values_v2 & values_en2) pair_224 <= pair_1409;
    if (values_v1 & values_en1) beat_225 <= beat_1411;
    if (values_v1 & values_en1) step_226 <= step_1413;
    if (values_v1 & values_en1) row_227 <= row_1415;
    if (values_v11 & values_en11) exponent_228 <= exponent_1422;
    if (values_v0 & values_en0) i_229 <= i_1423;
    if (values_v1 & values_en1) kv_packet_230 <= kv_packet_1425;
    if (values_v1 & values_en1) kv_packet_231 <= kv_packet_1436;
    if (values_v12 & values_en12) is_coarse_232 <= is_coarse_1438;
    if (values_v11 & values_en11) raised_233 <= is_raised_1439;
    if (line_257_done) top_0_128 <= top_82;
    if (line_257_done) before_129 <= 59'd0;
    if (line_257_done) before_130 <= 59'd0;
    if (line_257_done) before_131 <= 59'd0;
    if (line_257_done) before_132 <= 59'd0;
    if (line_257_done) before_133 <= 59'd0;
    if (line_257_done) before_134 <= 59'd0;
    if (line_257_done) before_135 <= 59'd0;
    if (line_257_done) before_136 <= 59'd0;
    if (line_257_done) before_137 <= 59'd0;
    if (line_257_done) before_138 <= 59'd0;
    if (line_257_done) before_139 <= 59'd0;
    if (line_257_done) before_140 <= 59'd0;
    if (line_257_done) before_141 <= 59'd0;
    if (line_257_done) before_142 <= 59'd0;
    if (line_257_done) before_143 <= 59'd0;
    if (line_257_done) before_144 <= 59'd0;
    if (line_257_done) before_145 <= 59'd0;
    if (line_257_done) before_146 <= 59'd0;
    if (line_257_done) before_147 <= 59'd0;
    if (line_257_done) before_148 <= 59'd0;
    if (line_257_done) before_149 <= 59'd0;
    if (line_257_done) before_150 <= 59'd0;
    if (line_257_done) before_151 <= 59'd0;
    if (line_257_done) before_152 <= 59'd0;
    if (line_257_done) before_153 <= 59'd0;
    if (line_257_done) before_154 <= 59'd0;
    if (line_257_done) before_155 <= 59'd0;
    if (line_257_done) before_156 <= 59'd0;
    if (line_257_done) before_157 <= 59'd0;
    if (line_257_done) before_158 <= 59'd0;
    if (line_257_done) before_159 <= 59'd0;
    if (line_257_done) before_160 <= 59'd0;
    if (line_257_done) before_161 <= 59'd0;
    if (line_257_done) before_162 <= 59'd0;
    if (line_257_done) before_163 <= 59'd0;
    if (line_257_done) before_164 <= 59'd0;
    if (line_257_done) before_165 <= 59'd0;
    if (line_257_done) before_166 <= 59'd0;
    if (line_257_done) before_167 <= 59'd0;
    if (line_257_done) before_168 <= 59'd0;
    if (line_257_done) before_169 <= 59'd0;
    if (line_257_done) before_170 <= 59'd0;
    if (line_257_done) before_171 <= 59'd0;
    if (line_257_done) before_172 <= 59'd0;
    if (line_257_done) before_173 <= 59'd0;
    if (line_257_done) before_174 <= 59'd0;
    if (line_257_done) before_175 <= 59'd0;
    if (line_257_done) before_176 <= 59'd0;
    if (line_257_done) before_177 <= 59'd0;
    if (line_257_done) before_178 <= 59'd0;
    if (line_257_done) before_179 <= 59'd0;
    if (line_257_done) before_180 <= 59'd0;
    if (line_257_done) before_181 <= 59'd0;
    if (line_257_done) before_182 <= 59'd0;
    if (line_257_done) before_183 <= 59'd0;
    if (line_257_done) before_184 <= 59'd0;
    if (line_257_done) before_185 <= 59'd0;
    if (line_257_done) before_186 <= 59'd0;
    if (line_257_done) before_187 <= 59'd0;
    if (line_257_done) before_188 <= 59'd0;
    if (line_257_done) before_189 <= 59'd0;
    if (line_257_done) before_190 <= 59'd0;
    if (line_257_done) before_191 <= 59'd0;
    if (line_257_done) before_192 <= 59'd0;
    if (line_257_done) made_0_193 <= 31'd0;
    if (line_257_done) made_1_194 <= 31'd0;
    if (line_257_done) made_2_195 <= 31'd0;
    if (line_257_done) made_3_196 <= 31'd0;
    if (line_257_done) made_4_197 <= 31'd0;
    if (line_257_done) made_5_198 <= 26'd0;
    if (line_257_done) made_6_199 <= 26'd0;
    if (line_257_done) made_7_200 <= 26'd0;
    if (line_257_done) top_7_201 <= top_7_91;
    if (line_257_done) top_6_202 <= top_6_92;
    if (line_257_done) top_5_203 <= top_5_93;
    if (line_257_done) top_4_204 <= top_4_94;
    if (line_257_done) top_3_205 <= top_3_95;
    if (line_257_done) top_2_206 <= top_2_96;
    if (line_257_done) top_1_207 <= top_1_97;
    if (line_257_done) total_7_208 <= 31'd0;
    if (line_257_done) total_6_209 <= 31'd0;
    if (line_257_done) total_5_210 <= 31'd0;
    if (line_257_done) total_4_211 <= 31'd0;
    if (line_257_done) total_3_212 <= 31'd0;
    if (line_257_done) total_2_213 <= 31'd0;
    if (line_257_done) total_1_214 <= 31'd0;
    if (line_257_done) total_0_215 <= 31'd0;
    if (line_257_done) i10508_216 <= 26'd0;
    if (line_257_done) i10509_217 <= 26'd0;
    if (line_257_done) i10510_218 <= 26'd0;
    if (line_257_done) i10511_219 <= 31'd0;
    if (line_257_done) i10512_220 <= 31'd0;
    if (line_257_done) i10513_221 <= 31'd0;
    if (line_257_done) i10514_222 <= 31'd0;
    if (line_257_done) i10515_223 <= 31'd0;
    if (line_257_done) pair_224 <= 64'd0;
    if (line_257_done) beat_225 <= 128'd0;
    if (line_257_done) step_226 <= 5'd0;
    if (line_257_done) row_227 <= 12'd0;
    if (line_257_done) exponent_228 <= 5'd0;
    if (line_257_done) i_229 <= 16'd0;
    if (line_257_done) kv_packet_230 <= kv_packet_122;
    if (line_257_done) kv_packet_231 <= kv_packet_123;
    if (line_257_done) is_coarse_232 <= 1'd0;
    if (line_257_done) raised_233 <= 1'd0;
  end

  // ---- hls/attention/attention.cpp:274: line_274, 3 stages
  // stage 0
  wire [5:0] shl_1574 = {head_dim8_3[3:0], 2'd0};
  wire [5:0] last_1575 = shl_1574 + 6'd63;  // attention.cpp:373
  wire [6:0] add_1576 = {1'd0, last_1575} + 7'd1;  // attention.cpp:375
  wire [5:0] begin_1579 = shl_1574 + 6'd45;  // attention.cpp:374
  // stage 1
  reg [6:0] add_1576_s1;
  always @(posedge ap_clk) begin
    add_1576_s1 <= add_1576;
  end
  wire [10:0] mul_1577 = {7'd0, line_453_16} * {4'd0, add_1576_s1};  // attention.cpp:375
  // stage 2
  reg [10:0] mul_1577_s2;
  always @(posedge ap_clk) begin
    mul_1577_s2 <= mul_1577;
  end
  wire [10:0] add_1578 = mul_1577_s2 + 11'd19;  // attention.cpp:375
  assign line_274_en0 = 1'd1;
  assign line_274_en1 = 1'd1;
  assign line_274_en2 = 1'd1;
  wire line_274_issue = line_274_run;
  wire line_274_leave = 1'b0;
  assign line_274_v0 = line_274_issue;
  wire line_274_busy = line_274_run | line_274_v1 | line_274_v2;
  always @(posedge ap_clk) begin
    if (line_274_issue & line_274_en0) line_274_run <= 1'b0;
    if (line_274_start) line_274_run <= 1'b1;
    line_274_v1 <= line_274_v0;
    line_274_v2 <= line_274_v1;
    if (rst) begin line_274_run <= 1'b0; line_274_v1 <= 1'b0; line_274_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_274_v2 & line_274_en2) steps_234 <= add_1578[9:0];
    if (line_274_v0 & line_274_en0) last_235 <= last_1575;
    if (line_274_v0 & line_274_en0) begin_236 <= begin_1579;
    if (line_274_v0 & line_274_en0) step_237 <= begin_1579;
  end

  // ---- hls/attention/attention.cpp:382: divide, pipelined loop, II=1, depth 12
  // stage 0
  wire icmp_1692 = last_235 == step_248;
  wire icmp_1698 = i_249 < steps_234;  // attention.cpp:382
  wire xor_1699 = icmp_1698 ^ 1'd1;
  wire icmp_1700 = begin_236 == step_248;  // attention.cpp:398
  wire [30:0] total_7_1701 = icmp_1700 ? {3'd0, total_0_245[27:0]} : total_7_238;  // attention.cpp:423
  wire [30:0] total_6_1702 = icmp_1700 ? {3'd0, total_7_238[27:0]} : total_6_239;  // attention.cpp:423
  wire [30:0] total_5_1703 = icmp_1700 ? {3'd0, total_6_239[27:0]} : total_5_240;  // attention.cpp:423
  wire [30:0] total_4_1704 = icmp_1700 ? {3'd0, total_5_240[27:0]} : total_4_241;  // attention.cpp:423
  wire [30:0] total_3_1705 = icmp_1700 ? {3'd0, total_4_241[27:0]} : total_3_242;  // attention.cpp:423
  wire [30:0] total_2_1706 = icmp_1700 ? {3'd0, total_3_242[27:0]} : total_2_243;  // attention.cpp:423
  wire [30:0] total_1_1707 = icmp_1700 ? {3'd0, total_2_243[27:0]} : total_1_244;  // attention.cpp:423
  wire [30:0] total_0_1708 = icmp_1700 ? {3'd0, total_1_244[27:0]} : total_0_245;  // attention.cpp:423
  wire [6:0] add_1717 = {1'd0, step_248} + 7'd1;  // attention.cpp:416
  wire [5:0] step_1718 = icmp_1692 ? 6'd0 : add_1717[5:0];  // attention.cpp:472
  wire [9:0] i_1719 = i_249 + 10'd1;  // attention.cpp:382
  wire [1:0] select_1725 = total_0_245[17] ? 2'd2 : 2'd3;
  wire [2:0] select_1726 = total_0_245[18] ? 3'd5 : {{1{select_1725[1]}}, select_1725};
  wire [2:0] select_1727 = total_0_245[19] ? 3'd4 : select_1726;
  wire [3:0] select_1728 = total_0_245[20] ? 4'd11 : {{1{select_1727[2]}}, select_1727};
  wire [3:0] select_1729 = total_0_245[21] ? 4'd10 : select_1728;
  wire [3:0] select_1730 = total_0_245[22] ? 4'd9 : select_1729;
  // stage 1
  reg trunc_1583_s1;
  reg trunc_1588_s1;
  reg icmp_1692_s1;
  reg icmp_1700_s1;
  reg trunc_1732_s1;
  reg [3:0] select_1730_s1;
  reg trunc_1734_s1;
  reg trunc_1736_s1;
  reg trunc_1738_s1;
  reg trunc_1740_s1;
  reg [27:0] total_7_1742_s1;
  reg [3:0] trunc_1749_s1;
  always @(posedge ap_clk) begin
    trunc_1583_s1 <= step_248[0];
    trunc_1588_s1 <= step_248[1];
    icmp_1692_s1 <= icmp_1692;
    icmp_1700_s1 <= icmp_1700;
    trunc_1732_s1 <= total_0_245[23];
    select_1730_s1 <= select_1730;
    trunc_1734_s1 <= total_0_245[24];
    trunc_1736_s1 <= total_0_245[25];
    trunc_1738_s1 <= total_0_245[26];
    trunc_1740_s1 <= total_0_245[27];
    total_7_1742_s1 <= total_0_245[27:0];
    trunc_1749_s1 <= step_248[5:2];
  end
  wire icmp_1580 = head_253 == 4'd0;  // attention.cpp:384
  wire xor_1581 = icmp_1580 ^ 1'd1;
  wire and_1582 = xor_1581 & trunc_1583_s1;
  wire [2:0] from_1584 = head_253[2:0] + 3'd7;  // attention.cpp:385
  wire icmp_1693 = head_253 == line_453_19;  // attention.cpp:392
  wire and_1694 = is_end_73 & icmp_1693;
  wire out_20_1695 = icmp_1692_s1 & and_1694;
  wire [3:0] select_1731 = trunc_1732_s1 ? 4'd8 : select_1730_s1;
  wire [3:0] select_1733 = trunc_1734_s1 ? 4'd7 : select_1731;
  wire [3:0] select_1735 = trunc_1736_s1 ? 4'd6 : select_1733;
  wire [3:0] select_1737 = trunc_1738_s1 ? 4'd5 : select_1735;
  wire [3:0] next_zeros_1739 = trunc_1740_s1 ? 4'd4 : select_1737;
  wire [3:0] head_1744 = head_253 + 4'd1;  // attention.cpp:413
  wire [3:0] head_1745 = icmp_1692_s1 ? head_1744 : head_253;
  wire divide_load_1748 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1750 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1751 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1752 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1753 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1754 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1755 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1756 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1757 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1758 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1759 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1760 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1761 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1762 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1763 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1764 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1765 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1766 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1767 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1768 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1769 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1770 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1771 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1772 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1773 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1774 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1775 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1776 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1777 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1778 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1779 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1780 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1781 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1782 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1783 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1784 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1785 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1786 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1787 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1788 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1789 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1790 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1791 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1792 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1793 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1794 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1795 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1796 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1797 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1798 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1799 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1800 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1801 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1802 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1803 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1804 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1805 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1806 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1807 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1808 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1809 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1810 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1811 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  wire divide_load_1812 = divide_v1 & divide_en1 & xor_1581;  // attention.cpp:363
  // stage 2
  reg trunc_1583_s2;
  reg trunc_1588_s2;
  reg trunc_1593_s2;
  reg trunc_1602_s2;
  reg trunc_1619_s2;
  reg and_1582_s2;
  reg icmp_1580_s2;
  reg icmp_1700_s2;
  reg icmp_1692_s2;
  reg [3:0] next_zeros_1739_s2;
  reg [27:0] total_7_1742_s2;
  reg out_20_1695_s2;
  always @(posedge ap_clk) begin
    trunc_1583_s2 <= trunc_1583_s1;
    trunc_1588_s2 <= trunc_1588_s1;
    trunc_1593_s2 <= from_1584[0];
    trunc_1602_s2 <= from_1584[1];
    trunc_1619_s2 <= from_1584[2];
    and_1582_s2 <= and_1582;
    icmp_1580_s2 <= icmp_1580;
    icmp_1700_s2 <= icmp_1700_s1;
    icmp_1692_s2 <= icmp_1692_s1;
    next_zeros_1739_s2 <= next_zeros_1739;
    total_7_1742_s2 <= total_7_1742_s1;
    out_20_1695_s2 <= out_20_1695;
  end
  wire [58:0] select_1585 = trunc_1583_s2 ? mem_acc_63_q : mem_acc_61_q;
  wire [58:0] select_1586 = trunc_1583_s2 ? mem_acc_59_q : mem_acc_57_q;
  wire [58:0] select_1587 = trunc_1588_s2 ? select_1585 : select_1586;
  wire [58:0] select_1589 = trunc_1583_s2 ? mem_acc_55_q : mem_acc_53_q;
  wire [58:0] select_1590 = trunc_1583_s2 ? mem_acc_51_q : mem_acc_49_q;
  wire [58:0] select_1591 = trunc_1588_s2 ? select_1589 : select_1590;
  wire [58:0] select_1592 = trunc_1593_s2 ? select_1587 : select_1591;
  wire [58:0] select_1594 = trunc_1583_s2 ? mem_acc_47_q : mem_acc_45_q;
  wire [58:0] select_1595 = trunc_1583_s2 ? mem_acc_43_q : mem_acc_41_q;
  wire [58:0] select_1596 = trunc_1588_s2 ? select_1594 : select_1595;
  wire [58:0] select_1597 = trunc_1583_s2 ? mem_acc_39_q : mem_acc_37_q;
  wire [58:0] select_1598 = trunc_1583_s2 ? mem_acc_35_q : mem_acc_33_q;
  wire [58:0] select_1599 = trunc_1588_s2 ? select_1597 : select_1598;
  wire [58:0] select_1600 = trunc_1593_s2 ? select_1596 : select_1599;
  wire [58:0] select_1603 = trunc_1583_s2 ? mem_acc_31_q : mem_acc_29_q;
  wire [58:0] select_1604 = trunc_1583_s2 ? mem_acc_27_q : mem_acc_25_q;
  wire [58:0] select_1605 = trunc_1588_s2 ? select_1603 : select_1604;
  wire [58:0] select_1606 = trunc_1583_s2 ? mem_acc_23_q : mem_acc_21_q;
  wire [58:0] select_1607 = trunc_1583_s2 ? mem_acc_19_q : mem_acc_17_q;
  wire [58:0] select_1608 = trunc_1588_s2 ? select_1606 : select_1607;
  wire [58:0] select_1609 = trunc_1593_s2 ? select_1605 : select_1608;
  wire [58:0] select_1610 = trunc_1583_s2 ? mem_acc_15_q : mem_acc_13_q;
  wire [58:0] select_1611 = trunc_1583_s2 ? mem_acc_11_q : mem_acc_9_q;
  wire [58:0] select_1612 = trunc_1588_s2 ? select_1610 : select_1611;
  wire [58:0] select_1613 = trunc_1583_s2 ? mem_acc_7_q : mem_acc_5_q;
  wire [58:0] select_1614 = trunc_1583_s2 ? mem_acc_3_q : mem_acc_1_q;
  wire [58:0] select_1615 = trunc_1588_s2 ? select_1613 : select_1614;
  wire [58:0] select_1616 = trunc_1593_s2 ? select_1612 : select_1615;
  wire [3:0] xor_1630 = zeros_255 ^ 4'd15;  // attention.cpp:365
  wire [58:0] select_1640 = trunc_1583_s2 ? mem_acc_62_q : mem_acc_60_q;
  wire [58:0] select_1641 = trunc_1583_s2 ? mem_acc_58_q : mem_acc_56_q;
  wire [58:0] select_1642 = trunc_1588_s2 ? select_1640 : select_1641;
  wire [58:0] select_1643 = trunc_1583_s2 ? mem_acc_54_q : mem_acc_52_q;
  wire [58:0] select_1644 = trunc_1583_s2 ? mem_acc_50_q : mem_acc_48_q;
  wire [58:0] select_1645 = trunc_1588_s2 ? select_1643 : select_1644;
  wire [58:0] select_1646 = trunc_1593_s2 ? select_1642 : select_1645;
  wire [58:0] select_1647 = trunc_1583_s2 ? mem_acc_46_q : mem_acc_44_q;
  wire [58:0] select_1648 = trunc_1583_s2 ? mem_acc_42_q : mem_acc_40_q;
  wire [58:0] select_1649 = trunc_1588_s2 ? select_1647 : select_1648;
  wire [58:0] select_1650 = trunc_1583_s2 ? mem_acc_38_q : mem_acc_36_q;
  wire [58:0] select_1651 = trunc_1583_s2 ? mem_acc_34_q : mem_acc_32_q;
  wire [58:0] select_1652 = trunc_1588_s2 ? select_1650 : select_1651;
  wire [58:0] select_1653 = trunc_1593_s2 ? select_1649 : select_1652;
  wire [58:0] select_1655 = trunc_1583_s2 ? mem_acc_30_q : mem_acc_28_q;
  wire [58:0] select_1656 = trunc_1583_s2 ? mem_acc_26_q : mem_acc_24_q;
  wire [58:0] select_1657 = trunc_1588_s2 ? select_1655 : select_1656;
  wire [58:0] select_1658 = trunc_1583_s2 ? mem_acc_22_q : mem_acc_20_q;
  wire [58:0] select_1659 = trunc_1583_s2 ? mem_acc_18_q : mem_acc_16_q;
  wire [58:0] select_1660 = trunc_1588_s2 ? select_1658 : select_1659;
  wire [58:0] select_1661 = trunc_1593_s2 ? select_1657 : select_1660;
  wire [58:0] select_1662 = trunc_1583_s2 ? mem_acc_14_q : mem_acc_12_q;
  wire [58:0] select_1663 = trunc_1583_s2 ? mem_acc_10_q : mem_acc_8_q;
  wire [58:0] select_1664 = trunc_1588_s2 ? select_1662 : select_1663;
  wire [58:0] select_1665 = trunc_1583_s2 ? mem_acc_6_q : mem_acc_4_q;
  wire [58:0] select_1666 = trunc_1583_s2 ? mem_acc_2_q : mem_acc_0_q;
  wire [58:0] select_1667 = trunc_1588_s2 ? select_1665 : select_1666;
  wire [58:0] select_1668 = trunc_1593_s2 ? select_1664 : select_1667;
  wire [31:0] divisor_1741 = {4'd0, total_7_1742_s2} << next_zeros_1739_s2;  // attention.cpp:400
  wire [3:0] zeros_1746 = icmp_1700_s2 ? next_zeros_1739_s2 : next_zeros_254;
  wire [3:0] zeros_1747 = icmp_1692_s2 ? zeros_1746 : zeros_255;
  // stage 3
  reg trunc_1602_s3;
  reg [58:0] select_1592_s3;
  reg [58:0] select_1600_s3;
  reg [58:0] select_1609_s3;
  reg [58:0] select_1616_s3;
  reg trunc_1619_s3;
  reg [3:0] xor_1630_s3;
  reg [58:0] select_1646_s3;
  reg [58:0] select_1653_s3;
  reg [58:0] select_1661_s3;
  reg [58:0] select_1668_s3;
  reg and_1582_s3;
  reg icmp_1580_s3;
  reg icmp_1700_s3;
  reg icmp_1692_s3;
  reg [31:0] divisor_1741_s3;
  reg out_20_1695_s3;
  always @(posedge ap_clk) begin
    trunc_1602_s3 <= trunc_1602_s2;
    select_1592_s3 <= select_1592;
    select_1600_s3 <= select_1600;
    select_1609_s3 <= select_1609;
    select_1616_s3 <= select_1616;
    trunc_1619_s3 <= trunc_1619_s2;
    xor_1630_s3 <= xor_1630;
    select_1646_s3 <= select_1646;
    select_1653_s3 <= select_1653;
    select_1661_s3 <= select_1661;
    select_1668_s3 <= select_1668;
    and_1582_s3 <= and_1582_s2;
    icmp_1580_s3 <= icmp_1580_s2;
    icmp_1700_s3 <= icmp_1700_s2;
    icmp_1692_s3 <= icmp_1692_s2;
    divisor_1741_s3 <= divisor_1741;
    out_20_1695_s3 <= out_20_1695_s2;
  end
  wire [58:0] select_1601 = trunc_1602_s3 ? select_1592_s3 : select_1600_s3;
  wire [58:0] select_1617 = trunc_1602_s3 ? select_1609_s3 : select_1616_s3;
  wire [58:0] select_1618 = trunc_1619_s3 ? select_1601 : select_1617;
  wire [34:0] mul_1620;
  attention_mul_17_18_35_3 mul_1620_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1618[16:0]), .b(reciprocal_251), .p(mul_1620));  // attention.cpp:363
  wire [34:0] mul_1621;
  attention_mul_17_18_35_3 mul_1621_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1618[33:17]), .b(reciprocal_251), .p(mul_1621));  // attention.cpp:363
  wire [34:0] mul_1624;
  attention_mul_17_18_35_3 mul_1624_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1618[50:34]), .b(reciprocal_251), .p(mul_1624));  // attention.cpp:363
  wire [25:0] mul_1626;
  attention_mul_8s_19s_26_3 mul_1626_mul_8s_19s_26_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1618[58:51]), .b({1'd0, reciprocal_251}), .p(mul_1626));  // attention.cpp:363
  wire [58:0] select_1654 = trunc_1602_s3 ? select_1646_s3 : select_1653_s3;
  wire [58:0] select_1669 = trunc_1602_s3 ? select_1661_s3 : select_1668_s3;
  wire [58:0] select_1670 = trunc_1619_s3 ? select_1654 : select_1669;
  wire [34:0] mul_1671;
  attention_mul_17_18_35_3 mul_1671_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1670[16:0]), .b(reciprocal_251), .p(mul_1671));  // attention.cpp:363
  wire [34:0] mul_1672;
  attention_mul_17_18_35_3 mul_1672_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1670[33:17]), .b(reciprocal_251), .p(mul_1672));  // attention.cpp:363
  wire [34:0] mul_1675;
  attention_mul_17_18_35_3 mul_1675_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1670[50:34]), .b(reciprocal_251), .p(mul_1675));  // attention.cpp:363
  wire [25:0] mul_1677;
  attention_mul_8s_19s_26_3 mul_1677_mul_8s_19s_26_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1670[58:51]), .b({1'd0, reciprocal_251}), .p(mul_1677));  // attention.cpp:363
  wire [32:0] shl_1710 = {rest_247, 1'd0};  // attention.cpp:404
  wire [32:0] longer_1711 = shl_1710 | 33'd1;  // attention.cpp:404
  wire [33:0] less_1712 = {1'd0, longer_1711} - {2'd0, divisor_252};  // attention.cpp:405
  wire [31:0] shl_1713 = {rest_247[30:0], 1'd0};
  wire [31:0] or_1714 = shl_1713 | 32'd1;
  wire [31:0] rest_1715 = less_1712[33] ? or_1714 : less_1712[31:0];
  wire [31:0] rest_1716 = icmp_1700_s3 ? 32'h7fffffff : rest_1715;  // attention.cpp:472
  wire [17:0] shl_1720 = {quotient_250[16:0], 1'd0};  // attention.cpp:408
  wire fits_1721 = less_1712[33] ^ 1'd1;
  wire [17:0] quotient_1722 = shl_1720 | {17'd0, fits_1721};  // attention.cpp:408
  wire [17:0] reciprocal_1723 = icmp_1700_s3 ? quotient_250 : quotient_1722;
  wire [17:0] reciprocal_1724 = icmp_1692_s3 ? reciprocal_1723 : reciprocal_251;
  wire [31:0] divisor_1743 = icmp_1700_s3 ? divisor_1741_s3 : divisor_252;  // attention.cpp:472
  // stage 4
  reg [3:0] xor_1630_s4;
  reg and_1582_s4;
  reg icmp_1580_s4;
  reg out_20_1695_s4;
  always @(posedge ap_clk) begin
    xor_1630_s4 <= xor_1630_s3;
    and_1582_s4 <= and_1582_s3;
    icmp_1580_s4 <= icmp_1580_s3;
    out_20_1695_s4 <= out_20_1695_s3;
  end
  // stage 5
  reg [3:0] xor_1630_s5;
  reg and_1582_s5;
  reg icmp_1580_s5;
  reg out_20_1695_s5;
  always @(posedge ap_clk) begin
    xor_1630_s5 <= xor_1630_s4;
    and_1582_s5 <= and_1582_s4;
    icmp_1580_s5 <= icmp_1580_s4;
    out_20_1695_s5 <= out_20_1695_s4;
  end
  // stage 6
  reg [3:0] xor_1630_s6;
  reg and_1582_s6;
  reg icmp_1580_s6;
  reg out_20_1695_s6;
  always @(posedge ap_clk) begin
    xor_1630_s6 <= xor_1630_s5;
    and_1582_s6 <= and_1582_s5;
    icmp_1580_s6 <= icmp_1580_s5;
    out_20_1695_s6 <= out_20_1695_s5;
  end
  wire [51:0] shl_1622 = {mul_1621, 17'd0};  // attention.cpp:363
  wire [51:0] add_1623 = {17'd0, mul_1620} + shl_1622;  // attention.cpp:363
  wire [68:0] shl_1625 = {mul_1624, 34'd0};  // attention.cpp:363
  wire [76:0] shl_1627 = {mul_1626, 51'd0};  // attention.cpp:363
  wire [76:0] add_1628 = {8'd0, shl_1625} + shl_1627;  // attention.cpp:363
  wire [51:0] shl_1673 = {mul_1672, 17'd0};  // attention.cpp:363
  wire [51:0] add_1674 = {17'd0, mul_1671} + shl_1673;  // attention.cpp:363
  wire [68:0] shl_1676 = {mul_1675, 34'd0};  // attention.cpp:363
  wire [76:0] shl_1678 = {mul_1677, 51'd0};  // attention.cpp:363
  wire [76:0] add_1679 = {8'd0, shl_1676} + shl_1678;  // attention.cpp:363
  // stage 7
  reg [51:0] add_1623_s7;
  reg [76:0] add_1628_s7;
  reg [3:0] xor_1630_s7;
  reg [51:0] add_1674_s7;
  reg [76:0] add_1679_s7;
  reg and_1582_s7;
  reg icmp_1580_s7;
  reg out_20_1695_s7;
  always @(posedge ap_clk) begin
    add_1623_s7 <= add_1623;
    add_1628_s7 <= add_1628;
    xor_1630_s7 <= xor_1630_s6;
    add_1674_s7 <= add_1674;
    add_1679_s7 <= add_1679;
    and_1582_s7 <= and_1582_s6;
    icmp_1580_s7 <= icmp_1580_s6;
    out_20_1695_s7 <= out_20_1695_s6;
  end
  wire [76:0] product_1629 = {25'd0, add_1623_s7} + add_1628_s7;  // attention.cpp:363
  wire [76:0] product_1680 = {25'd0, add_1674_s7} + add_1679_s7;  // attention.cpp:363
  // stage 8
  reg [3:0] xor_1630_s8;
  reg [43:0] high_1632_s8;
  reg [43:0] high_1682_s8;
  reg and_1582_s8;
  reg icmp_1580_s8;
  reg out_20_1695_s8;
  always @(posedge ap_clk) begin
    xor_1630_s8 <= xor_1630_s7;
    high_1632_s8 <= product_1629[76:33];
    high_1682_s8 <= product_1680[76:33];
    and_1582_s8 <= and_1582_s7;
    icmp_1580_s8 <= icmp_1580_s7;
    out_20_1695_s8 <= out_20_1695_s7;
  end
  wire [43:0] ashr_1631 = $signed(high_1632_s8) >>> xor_1630_s8;  // attention.cpp:365
  wire [43:0] ashr_1681 = $signed(high_1682_s8) >>> xor_1630_s8;  // attention.cpp:365
  // stage 9
  reg [43:0] ashr_1631_s9;
  reg [43:0] ashr_1681_s9;
  reg and_1582_s9;
  reg icmp_1580_s9;
  reg out_20_1695_s9;
  always @(posedge ap_clk) begin
    ashr_1631_s9 <= ashr_1631;
    ashr_1681_s9 <= ashr_1681;
    and_1582_s9 <= and_1582_s8;
    icmp_1580_s9 <= icmp_1580_s8;
    out_20_1695_s9 <= out_20_1695_s8;
  end
  wire [44:0] add_1633 = {{1{ashr_1631_s9[43]}}, ashr_1631_s9} + 45'd1;  // attention.cpp:365
  wire [44:0] add_1683 = {{1{ashr_1681_s9[43]}}, ashr_1681_s9} + 45'd1;  // attention.cpp:365
  // stage 10
  reg [43:0] ashr_1635_s10;
  reg [43:0] ashr_1685_s10;
  reg and_1582_s10;
  reg icmp_1580_s10;
  reg out_20_1695_s10;
  always @(posedge ap_clk) begin
    ashr_1635_s10 <= add_1633[44:1];
    ashr_1685_s10 <= add_1683[44:1];
    and_1582_s10 <= and_1582_s9;
    icmp_1580_s10 <= icmp_1580_s9;
    out_20_1695_s10 <= out_20_1695_s9;
  end
  wire icmp_1634 = $signed(ashr_1635_s10) > $signed(44'hfff80000001);  // stream_kernel.hpp:130
  wire [43:0] select_1636 = icmp_1634 ? ashr_1635_s10 : 44'hfff80000001;  // stream_kernel.hpp:130
  wire icmp_1684 = $signed(ashr_1685_s10) > $signed(44'hfff80000001);  // stream_kernel.hpp:130
  wire [43:0] select_1686 = icmp_1684 ? ashr_1685_s10 : 44'hfff80000001;  // stream_kernel.hpp:130
  // stage 11
  reg [43:0] select_1636_s11;
  reg [43:0] select_1686_s11;
  reg and_1582_s11;
  reg icmp_1580_s11;
  reg out_20_1695_s11;
  always @(posedge ap_clk) begin
    select_1636_s11 <= select_1636;
    select_1686_s11 <= select_1686;
    and_1582_s11 <= and_1582_s10;
    icmp_1580_s11 <= icmp_1580_s10;
    out_20_1695_s11 <= out_20_1695_s10;
  end
  wire icmp_1637 = $signed(select_1636_s11) < $signed(44'h7fffffff);  // stream_kernel.hpp:130
  wire [43:0] high_1638 = icmp_1637 ? select_1636_s11 : 44'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] shl_1639 = {high_1638[31:0], 32'd0};  // attention.cpp:391
  wire icmp_1687 = $signed(select_1686_s11) < $signed(44'h7fffffff);  // stream_kernel.hpp:130
  wire [43:0] low_1688 = icmp_1687 ? select_1686_s11 : 44'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] half_1689 = shl_1639 | {32'd0, low_1688[31:0]};  // attention.cpp:391
  wire [127:0] shl_1690 = {half_1689, 64'd0};  // attention.cpp:391
  wire [127:0] data_1691 = shl_1690 | {64'd0, half_246};  // attention.cpp:391
  wire xor_1696 = common_6_20 ^ 1'd1;
  wire and_1697 = and_1582_s11 & xor_1696;
  wire [63:0] half_1709 = icmp_1580_s11 ? half_246 : half_1689;  // attention.cpp:472
  wire divide_push_1813 = divide_v11 & divide_en11 & and_1582_s11;  // attention.cpp:393
  wire divide_push_1814 = divide_v11 & divide_en11 & and_1697;  // attention.cpp:394
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
  wire divide_issue = divide_run;
  wire divide_leave = xor_1699;
  assign divide_v0 = divide_issue & ~divide_leave;
  reg divide_busy;
  always @(posedge ap_clk) divide_busy <= divide_start | divide_run | divide_v1 | divide_v2 | divide_v3 | divide_v4 | divide_v5 | divide_v6 | divide_v7 | divide_v8 | divide_v9 | divide_v10 | divide_v11;
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
    if (rst) begin divide_run <= 1'b0; divide_v1 <= 1'b0; divide_v2 <= 1'b0; divide_v3 <= 1'b0; divide_v4 <= 1'b0; divide_v5 <= 1'b0; divide_v6 <= 1'b0; divide_v7 <= 1'b0; divide_v8 <= 1'b0; divide_v9 <= 1'b0; divide_v10 <= 1'b0; divide_v11 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (divide_v0 & divide_en0) total_7_238 <= total_7_1701;
    if (divide_v0 & divide_en0) total_6_239 <= total_6_1702;
    if (divide_v0 & divide_en0) total_5_240 <= total_5_1703;
    if (divide_v0 & divide_en0) total_4_241 <= total_4_1704;
    if (divide_v0 & divide_en0) total_3_242 <= total_3_1705;
    if (divide_v0 & divide_en0) total_2_243 <= total_2_1706;
    if (divide_v0 & divide_en0) total_1_244 <= total_1_1707;
    if (divide_v0 & divide_en0) total_0_245 <= total_0_1708;
    if (divide_v11 & divide_en11) half_246 <= half_1709;
    if (divide_v3 & divide_en3) rest_247 <= rest_1716;
    if (divide_v0 & divide_en0) step_248 <= step_1718;
    if (divide_v0 & divide_en0) i_249 <= i_1719;
    if (divide_v3 & divide_en3) quotient_250 <= reciprocal_1723;
    if (divide_v3 & divide_en3) reciprocal_251 <= reciprocal_1724;
    if (divide_v3 & divide_en3) divisor_252 <= divisor_1743;
    if (divide_v1 & divide_en1) head_253 <= head_1745;
    if (divide_v2 & divide_en2) next_zeros_254 <= zeros_1746;
    if (divide_v2 & divide_en2) zeros_255 <= zeros_1747;
    if (line_274_done) total_7_238 <= total_7_208;
    if (line_274_done) total_6_239 <= total_6_209;
    if (line_274_done) total_5_240 <= total_5_210;
    if (line_274_done) total_4_241 <= total_4_211;
    if (line_274_done) total_3_242 <= total_3_212;
    if (line_274_done) total_2_243 <= total_2_213;
    if (line_274_done) total_1_244 <= total_1_214;
    if (line_274_done) total_0_245 <= total_0_215;
    if (line_274_done) half_246 <= 64'd0;
    if (line_274_done) rest_247 <= 32'd0;
    if (line_274_done) step_248 <= step_237;
    if (line_274_done) i_249 <= 10'd0;
    if (line_274_done) quotient_250 <= 18'd0;
    if (line_274_done) reciprocal_251 <= 18'd0;
    if (line_274_done) divisor_252 <= 32'd0;
    if (line_274_done) head_253 <= 4'd0;
    if (line_274_done) next_zeros_254 <= 4'd0;
    if (line_274_done) zeros_255 <= 4'd0;
  end

  // ---- hls/attention/attention.cpp:466: line_466_3, 1 stages
  wire [3:0] token_1815 = token_64 + 4'd1;  // attention.cpp:466
  assign line_466_3_en0 = 1'd1;
  wire line_466_3_issue = line_466_3_run;
  wire line_466_3_leave = 1'b0;
  assign line_466_3_v0 = line_466_3_issue;
  wire line_466_3_busy = line_466_3_run;
  always @(posedge ap_clk) begin
    if (line_466_3_issue & line_466_3_en0) line_466_3_run <= 1'b0;
    if (line_466_3_start) line_466_3_run <= 1'b1;
    if (rst) begin line_466_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_466_3_v0 & line_466_3_en0) token_256 <= token_1815;
  end

  // ---- hls/attention/attention.cpp:423: line_423, 1 stages
  wire [4:0] select_1816 = common_5_21 ? mem_sticky : 5'd0;  // attention.cpp:481
  wire [4:0] or_1817 = select_1816 | flags_257;  // attention.cpp:481
  wire [31:0] add_1818 = mem_frames + 32'd1;  // attention.cpp:482
  wire [31:0] select_1819 = common_5_21 ? add_1818 : 32'd1;  // attention.cpp:482
  wire [36:0] shl_1820 = {flags_257, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_1821 = shl_1820 | {32'd0, or_1817};  // stream_kernel.hpp:81
  wire [63:0] shl_1822 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_1823 = {27'd0, data_1821} | shl_1822;  // stream_kernel.hpp:84
  wire [127:0] shl_1824 = {select_1819, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_1825 = {64'd0, or_1823} | shl_1824;  // stream_kernel.hpp:84
  wire [127:0] data_1826 = or_1825 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_423_load_1827 = line_423_v0 & line_423_en0;  // attention.cpp:481
  wire line_423_store_1828 = line_423_v0 & line_423_en0;  // attention.cpp:481
  wire line_423_load_1829 = line_423_v0 & line_423_en0;  // attention.cpp:482
  wire line_423_store_1830 = line_423_v0 & line_423_en0;  // attention.cpp:482
  wire line_423_push_1831 = line_423_v0 & line_423_en0;  // stream_kernel.hpp:85
  assign line_423_en0 = ~(line_423_v0 & ((~m_status_beat_ready)));
  wire line_423_issue = line_423_run;
  wire line_423_leave = 1'b0;
  assign line_423_v0 = line_423_issue;
  wire line_423_busy = line_423_run;
  always @(posedge ap_clk) begin
    if (line_423_issue & line_423_en0) line_423_run <= 1'b0;
    if (line_423_start) line_423_run <= 1'b1;
    if (rst) begin line_423_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_456_done_0) flags_257 <= {4'd0, flags_30};
    if (line_456_done_0) discard_q_258 <= discard_q_31;
    if (line_456_done_0) discard_kv_259 <= discard_q_31;
    if (line_45_done) flags_257 <= flags_53;
    if (line_45_done) discard_q_258 <= discard_q_54;
    if (line_45_done) discard_kv_259 <= discard_kv_55;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_1832 = more_260 ^ 1'd1;
  wire more_1833 = s_q_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1834 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_q_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1832;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_260 <= more_1833;
    if (line_423_done) more_260 <= discard_q_258;
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
  wire xor_1835 = more_261 ^ 1'd1;
  wire more_1836 = s_kv_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1837 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_kv_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1835;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_261 <= more_1836;
    if (line_69_done) more_261 <= discard_kv_259;
  end

  // ---- hls/attention/attention.cpp:423: line_423_2, 1 stages
  assign line_423_2_en0 = 1'd1;
  wire line_423_2_issue = line_423_2_run;
  wire line_423_2_leave = 1'b0;
  assign line_423_2_v0 = line_423_2_issue;
  wire line_423_2_busy = line_423_2_run;
  always @(posedge ap_clk) begin
    if (line_423_2_issue & line_423_2_en0) line_423_2_run <= 1'b0;
    if (line_423_2_start) line_423_2_run <= 1'b1;
    if (rst) begin line_423_2_run <= 1'b0; end
  end

  // ---- control
  assign line_453_done_0 = (state == LINE_453_S) & ~line_453_busy & line_453_22;
  assign line_453_done_1 = (state == LINE_453_S) & ~line_453_busy & ~line_453_22;
  assign line_113_done_0 = (state == LINE_113_S) & ~line_113_busy & line_113_23;
  assign line_113_done_1 = (state == LINE_113_S) & ~line_113_busy & ~line_113_23;
  assign line_0_done = (state == LINE_0_S) & ~line_0_busy;
  assign line_0_2_done_0 = (state == LINE_0_2_S) & ~line_0_2_busy & line_0_2_24;
  assign line_0_2_done_1 = (state == LINE_0_2_S) & ~line_0_2_busy & ~line_0_2_24;
  assign line_0_3_done_0 = (state == LINE_0_3_S) & ~line_0_3_busy & line_0_3_25;
  assign line_0_3_done_1 = (state == LINE_0_3_S) & ~line_0_3_busy & ~line_0_3_25;
  assign line_0_4_done_0 = (state == LINE_0_4_S) & ~line_0_4_busy & line_0_4_26;
  assign line_0_4_done_1 = (state == LINE_0_4_S) & ~line_0_4_busy & ~line_0_4_26;
  assign line_54_done_0 = (state == LINE_54_S) & ~line_54_busy & line_54_27;
  assign line_54_done_1 = (state == LINE_54_S) & ~line_54_busy & ~line_54_27;
  assign line_55_done = (state == LINE_55_S) & ~line_55_busy;
  assign line_456_done_0 = (state == LINE_456_S) & ~line_456_busy & cmd_9_29;
  assign line_456_done_1 = (state == LINE_456_S) & ~line_456_busy & ~cmd_9_29;
  assign line_135_done = (state == LINE_135_S) & ~line_135_busy;
  assign load_q_done = (state == LOAD_Q_S) & ~load_q_busy;
  assign line_464_done = (state == LINE_464_S) & ~line_464_busy;
  assign line_464_2_done_0 = (state == LINE_464_2_S) & ~line_464_2_busy & line_464_2_52;
  assign line_464_2_done_1 = (state == LINE_464_2_S) & ~line_464_2_busy & ~line_464_2_52;
  assign line_45_done = (state == LINE_45_S) & ~line_45_busy;
  assign line_466_done = (state == LINE_466_S) & ~line_466_busy;
  assign line_466_2_done_0 = (state == LINE_466_2_S) & ~line_466_2_busy & line_466_2_67;
  assign line_466_2_done_1 = (state == LINE_466_2_S) & ~line_466_2_busy & ~line_466_2_67;
  assign line_474_done = (state == LINE_474_S) & ~line_474_busy;
  assign line_467_done = (state == LINE_467_S) & ~line_467_busy;
  assign choose_q_done = (state == CHOOSE_Q_S) & ~choose_q_busy;
  assign line_184_done = (state == LINE_184_S) & ~line_184_busy;
  assign keys_done = (state == KEYS_S) & ~keys_busy;
  assign line_257_done = (state == LINE_257_S) & ~line_257_busy;
  assign values_done = (state == VALUES_S) & ~values_busy;
  assign line_274_done = (state == LINE_274_S) & ~line_274_busy;
  assign divide_done = (state == DIVIDE_S) & ~divide_busy;
  assign line_466_3_done = (state == LINE_466_3_S) & ~line_466_3_busy;
  assign line_423_done = (state == LINE_423_S) & ~line_423_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_423_2_done = (state == LINE_423_2_S) & ~line_423_2_busy;
  always @(posedge ap_clk) begin
    if (line_453_done_0) state <= LINE_113_S;
    if (line_453_done_1 | line_113_done_0 | line_0_3_done_1 | line_0_4_done_1 | line_54_done_0 | line_55_done) state <= LINE_456_S;
    if (line_113_done_1) state <= LINE_0_S;
    if (line_0_done) state <= LINE_0_2_S;
    if (line_0_2_done_0) state <= LINE_0_4_S;
    if (line_0_2_done_1) state <= LINE_0_3_S;
    if (line_0_3_done_0 | line_0_4_done_0) state <= LINE_54_S;
    if (line_54_done_1) state <= LINE_55_S;
    if (line_456_done_0 | line_45_done) state <= LINE_423_S;
    if (line_456_done_1) state <= LINE_135_S;
    if (line_135_done) state <= LOAD_Q_S;
    if (load_q_done) state <= LINE_464_S;
    if (line_464_done | line_474_done) state <= LINE_464_2_S;
    if (line_464_2_done_0) state <= LINE_466_S;
    if (line_464_2_done_1) state <= LINE_45_S;
    if (line_466_done | line_466_3_done) state <= LINE_466_2_S;
    if (line_466_2_done_0) state <= LINE_467_S;
    if (line_466_2_done_1) state <= LINE_474_S;
    if (line_467_done) state <= CHOOSE_Q_S;
    if (choose_q_done) state <= LINE_184_S;
    if (line_184_done) state <= KEYS_S;
    if (keys_done) state <= LINE_257_S;
    if (line_257_done) state <= VALUES_S;
    if (values_done) state <= LINE_274_S;
    if (line_274_done) state <= DIVIDE_S;
    if (divide_done) state <= LINE_466_3_S;
    if (line_423_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_423_2_S;
    if (call_begin | line_423_2_done) state <= LINE_453_S;
    if (rst) state <= RESTART;
  end
  assign line_113_start = line_453_done_0;
  assign line_456_start = line_453_done_1 | line_113_done_0 | line_0_3_done_1 | line_0_4_done_1 | line_54_done_0 | line_55_done;
  assign line_0_start = line_113_done_1;
  assign line_0_2_start = line_0_done;
  assign line_0_4_start = line_0_2_done_0;
  assign line_0_3_start = line_0_2_done_1;
  assign line_54_start = line_0_3_done_0 | line_0_4_done_0;
  assign line_55_start = line_54_done_1;
  assign line_423_start = line_456_done_0 | line_45_done;
  assign line_135_start = line_456_done_1;
  assign load_q_start = line_135_done;
  assign line_464_start = load_q_done;
  assign line_464_2_start = line_464_done | line_474_done;
  assign line_466_start = line_464_2_done_0;
  assign line_45_start = line_464_2_done_1;
  assign line_466_2_start = line_466_done | line_466_3_done;
  assign line_467_start = line_466_2_done_0;
  assign line_474_start = line_466_2_done_1;
  assign choose_q_start = line_467_done;
  assign line_184_start = choose_q_done;
  assign keys_start = line_184_done;
  assign line_257_start = keys_done;
  assign values_start = line_257_done;
  assign line_274_start = values_done;
  assign divide_start = line_274_done;
  assign line_466_3_start = divide_done;
  assign discard_start = line_423_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_423_2_start = discard_2_done;
  assign line_453_start = call_begin | line_423_2_done;

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_453_pop_277;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  attention_input #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_q: registered both ways
  wire s_q_beat_take = load_q_pop_318 | discard_pop_1834;
  wire s_q_unused = &{1'b0, s_q_TKEEP, s_q_TSTRB};
  attention_input #(.WIDTH(129)) s_q_slice (.clk(ap_clk), .rst(rst), .in_data({s_q_TLAST, s_q_TDATA}), .in_valid(s_q_TVALID), .in_ready(s_q_TREADY), .out_data(s_q_beat), .out_valid(s_q_beat_valid), .out_ready(s_q_beat_take));

  // s_kv: registered both ways
  wire s_kv_beat_take = keys_pop_749 | values_pop_1570 | discard_2_pop_1837;
  wire s_kv_unused = &{1'b0, s_kv_TKEEP, s_kv_TSTRB};
  attention_input #(.WIDTH(129)) s_kv_slice (.clk(ap_clk), .rst(rst), .in_data({s_kv_TLAST, s_kv_TDATA}), .in_valid(s_kv_TVALID), .in_ready(s_kv_TREADY), .out_data(s_kv_beat), .out_valid(s_kv_beat_valid), .out_ready(s_kv_beat_take));

  // m_o: 16 beats; 12 may still come when there is no more room
  assign m_o_TKEEP = 16'd65535;
  assign m_o_TSTRB = 16'd65535;
  wire m_o_beat_valid = divide_push_1813;
  wire [128:0] m_o_beat = {out_20_1695_s11, data_1691};
  attention_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_o_fifo (.clk(ap_clk), .rst(rst), .in_data(m_o_beat), .in_valid(m_o_beat_valid), .in_ready(m_o_beat_ready), .room(m_o_beat_room), .out_data({m_o_TLAST, m_o_TDATA}), .out_valid(m_o_TVALID), .out_ready(m_o_TREADY));

  // m_trace: 16 beats; 12 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = divide_push_1814;
  wire [128:0] m_trace_beat = {out_20_1695_s11, data_1691};
  attention_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_423_push_1831;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1826};
  attention_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/attention/attention.cpp:433: sticky
  always @(posedge ap_clk) begin
    if (line_423_store_1828) mem_sticky <= or_1817;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/attention/attention.cpp:433: frames
  always @(posedge ap_clk) begin
    if (line_423_store_1830) mem_frames <= select_1819;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/attention/attention.cpp:116: kExp2
  wire mem_kExp2_write = 1'b0;
  wire [7:0] mem_kExp2_write_address = 8'd0;
  wire [24:0] mem_kExp2_write_data = 25'd0;
  wire mem_kExp2_read = values_load_1573;
  wire [7:0] mem_kExp2_read_address = knot_1220[15:8];
  wire mem_kExp2_advance = values_v5 & values_en5;
  attention_mem_kExp2 mem_kExp2_ram (.clk(ap_clk), .read(mem_kExp2_read), .read_address(mem_kExp2_read_address), .q(mem_kExp2_q), .advance(mem_kExp2_advance), .q2(mem_kExp2_q2), .write(mem_kExp2_write), .write_address(mem_kExp2_write_address), .write_data(mem_kExp2_write_data));

  // hls/attention/attention.cpp:258: held
  wire mem_held_write = values_store_1571;
  wire [3:0] mem_held_write_address = slot_778_s11;
  wire [127:0] mem_held_write_data = packed_1209;
  wire mem_held_read = values_load_1505;
  wire [3:0] mem_held_read_address = slot_778_s11;
  attention_mem_held mem_held_ram (.clk(ap_clk), .read(mem_held_read), .read_address(mem_held_read_address), .q(mem_held_q), .write(mem_held_write), .write_address(mem_held_write_address), .write_data(mem_held_write_data));

  // hls/attention/attention.cpp:185: score_0
  always @(posedge ap_clk) begin
    if (line_184_store_398) mem_score_0 <= 38'd0;
    if (keys_store_758) mem_score_0 <= shl_514[63:26];
  end

  // hls/attention/attention.cpp:185: score_1
  always @(posedge ap_clk) begin
    if (line_184_store_399) mem_score_1 <= 38'd0;
    if (keys_store_759) mem_score_1 <= shl_533[63:26];
  end

  // hls/attention/attention.cpp:185: score_2
  always @(posedge ap_clk) begin
    if (line_184_store_400) mem_score_2 <= 38'd0;
    if (keys_store_760) mem_score_2 <= shl_552[63:26];
  end

  // hls/attention/attention.cpp:185: score_3
  always @(posedge ap_clk) begin
    if (line_184_store_401) mem_score_3 <= 38'd0;
    if (keys_store_761) mem_score_3 <= shl_571[63:26];
  end

  // hls/attention/attention.cpp:185: score_4
  always @(posedge ap_clk) begin
    if (line_184_store_402) mem_score_4 <= 38'd0;
    if (keys_store_762) mem_score_4 <= shl_590[63:26];
  end

  // hls/attention/attention.cpp:185: score_5
  always @(posedge ap_clk) begin
    if (line_184_store_403) mem_score_5 <= 38'd0;
    if (keys_store_763) mem_score_5 <= shl_609[63:26];
  end

  // hls/attention/attention.cpp:185: score_6
  always @(posedge ap_clk) begin
    if (line_184_store_404) mem_score_6 <= 38'd0;
    if (keys_store_764) mem_score_6 <= shl_628[63:26];
  end

  // hls/attention/attention.cpp:185: score_7
  always @(posedge ap_clk) begin
    if (line_184_store_405) mem_score_7 <= 38'd0;
    if (keys_store_765) mem_score_7 <= shl_647[63:26];
  end

  // hls/attention/attention.cpp:434: q
  wire mem_q_write = load_q_store_319;
  wire [11:0] mem_q_write_address = word_35;
  wire [127:0] mem_q_write_data = beat_303;
  wire mem_q_read = choose_q_load_375;
  wire [11:0] mem_q_read_address = word_348;
  wire mem_q_advance = choose_q_v2 & choose_q_en2;
  attention_mem_q mem_q_ram (.clk(ap_clk), .read(mem_q_read), .read_address(mem_q_read_address), .q(mem_q_q), .advance(mem_q_advance), .q2(mem_q_q2), .write(mem_q_write), .write_address(mem_q_write_address), .write_data(mem_q_write_data));

  // hls/attention/attention.cpp:435: exponent
  wire mem_exponent_write = load_q_store_320;
  wire [7:0] mem_exponent_write_address = row_37[7:0];
  wire [4:0] mem_exponent_write_data = beat_303[4:0];
  wire mem_exponent_read = choose_q_load_385;
  wire [7:0] mem_exponent_read_address = row_75;
  attention_mem_exponent mem_exponent_ram (.clk(ap_clk), .read(mem_exponent_read), .read_address(mem_exponent_read_address), .q(mem_exponent_q), .write(mem_exponent_write), .write_address(mem_exponent_write_address), .write_data(mem_exponent_write_data));

  // hls/attention/attention.cpp:436: bank_0
  wire mem_bank_0_write = choose_q_store_376;
  wire [3:0] mem_bank_0_write_address = trunc_377_s3;
  wire [127:0] mem_bank_0_write_data = mem_q_q2;
  wire mem_bank_0_read = keys_load_750;
  wire [3:0] mem_bank_0_read_address = slot_451;
  attention_mem_bank_0 mem_bank_0_ram (.clk(ap_clk), .read(mem_bank_0_read), .read_address(mem_bank_0_read_address), .q(mem_bank_0_q), .write(mem_bank_0_write), .write_address(mem_bank_0_write_address), .write_data(mem_bank_0_write_data));

  // hls/attention/attention.cpp:436: bank_1
  wire mem_bank_1_write = choose_q_store_378;
  wire [3:0] mem_bank_1_write_address = trunc_377_s3;
  wire [127:0] mem_bank_1_write_data = mem_q_q2;
  wire mem_bank_1_read = keys_load_751;
  wire [3:0] mem_bank_1_read_address = slot_451;
  attention_mem_bank_1 mem_bank_1_ram (.clk(ap_clk), .read(mem_bank_1_read), .read_address(mem_bank_1_read_address), .q(mem_bank_1_q), .write(mem_bank_1_write), .write_address(mem_bank_1_write_address), .write_data(mem_bank_1_write_data));

  // hls/attention/attention.cpp:436: bank_2
  wire mem_bank_2_write = choose_q_store_379;
  wire [3:0] mem_bank_2_write_address = trunc_377_s3;
  wire [127:0] mem_bank_2_write_data = mem_q_q2;
  wire mem_bank_2_read = keys_load_752;
  wire [3:0] mem_bank_2_read_address = slot_451;
  attention_mem_bank_2 mem_bank_2_ram (.clk(ap_clk), .read(mem_bank_2_read), .read_address(mem_bank_2_read_address), .q(mem_bank_2_q), .write(mem_bank_2_write), .write_address(mem_bank_2_write_address), .write_data(mem_bank_2_write_data));

  // hls/attention/attention.cpp:436: bank_3
  wire mem_bank_3_write = choose_q_store_380;
  wire [3:0] mem_bank_3_write_address = trunc_377_s3;
  wire [127:0] mem_bank_3_write_data = mem_q_q2;
  wire mem_bank_3_read = keys_load_753;
  wire [3:0] mem_bank_3_read_address = slot_451;
  attention_mem_bank_3 mem_bank_3_ram (.clk(ap_clk), .read(mem_bank_3_read), .read_address(mem_bank_3_read_address), .q(mem_bank_3_q), .write(mem_bank_3_write), .write_address(mem_bank_3_write_address), .write_data(mem_bank_3_write_data));

  // hls/attention/attention.cpp:436: bank_4
  wire mem_bank_4_write = choose_q_store_381;
  wire [3:0] mem_bank_4_write_address = trunc_377_s3;
  wire [127:0] mem_bank_4_write_data = mem_q_q2;
  wire mem_bank_4_read = keys_load_754;
  wire [3:0] mem_bank_4_read_address = slot_451;
  attention_mem_bank_4 mem_bank_4_ram (.clk(ap_clk), .read(mem_bank_4_read), .read_address(mem_bank_4_read_address), .q(mem_bank_4_q), .write(mem_bank_4_write), .write_address(mem_bank_4_write_address), .write_data(mem_bank_4_write_data));

  // hls/attention/attention.cpp:436: bank_5
  wire mem_bank_5_write = choose_q_store_382;
  wire [3:0] mem_bank_5_write_address = trunc_377_s3;
  wire [127:0] mem_bank_5_write_data = mem_q_q2;
  wire mem_bank_5_read = keys_load_755;
  wire [3:0] mem_bank_5_read_address = slot_451;
  attention_mem_bank_5 mem_bank_5_ram (.clk(ap_clk), .read(mem_bank_5_read), .read_address(mem_bank_5_read_address), .q(mem_bank_5_q), .write(mem_bank_5_write), .write_address(mem_bank_5_write_address), .write_data(mem_bank_5_write_data));

  // hls/attention/attention.cpp:436: bank_6
  wire mem_bank_6_write = choose_q_store_383;
  wire [3:0] mem_bank_6_write_address = trunc_377_s3;
  wire [127:0] mem_bank_6_write_data = mem_q_q2;
  wire mem_bank_6_read = keys_load_756;
  wire [3:0] mem_bank_6_read_address = slot_451;
  attention_mem_bank_6 mem_bank_6_ram (.clk(ap_clk), .read(mem_bank_6_read), .read_address(mem_bank_6_read_address), .q(mem_bank_6_q), .write(mem_bank_6_write), .write_address(mem_bank_6_write_address), .write_data(mem_bank_6_write_data));

  // hls/attention/attention.cpp:436: bank_7
  wire mem_bank_7_write = choose_q_store_384;
  wire [3:0] mem_bank_7_write_address = trunc_377_s3;
  wire [127:0] mem_bank_7_write_data = mem_q_q2;
  wire mem_bank_7_read = keys_load_757;
  wire [3:0] mem_bank_7_read_address = slot_451;
  attention_mem_bank_7 mem_bank_7_ram (.clk(ap_clk), .read(mem_bank_7_read), .read_address(mem_bank_7_read_address), .q(mem_bank_7_q), .write(mem_bank_7_write), .write_address(mem_bank_7_write_address), .write_data(mem_bank_7_write_data));

  // hls/attention/attention.cpp:437: q_exponent_0
  always @(posedge ap_clk) begin
    if (choose_q_store_386) mem_q_exponent_0 <= mem_exponent_q_s3;
    if (keys_store_735) mem_q_exponent_0 <= mem_q_exponent_1;
  end

  // hls/attention/attention.cpp:437: q_exponent_1
  always @(posedge ap_clk) begin
    if (choose_q_store_387) mem_q_exponent_1 <= mem_exponent_q_s3;
    if (keys_store_737) mem_q_exponent_1 <= mem_q_exponent_2;
  end

  // hls/attention/attention.cpp:437: q_exponent_2
  always @(posedge ap_clk) begin
    if (choose_q_store_388) mem_q_exponent_2 <= mem_exponent_q_s3;
    if (keys_store_739) mem_q_exponent_2 <= mem_q_exponent_3;
  end

  // hls/attention/attention.cpp:437: q_exponent_3
  always @(posedge ap_clk) begin
    if (choose_q_store_389) mem_q_exponent_3 <= mem_exponent_q_s3;
    if (keys_store_741) mem_q_exponent_3 <= mem_q_exponent_4;
  end

  // hls/attention/attention.cpp:437: q_exponent_4
  always @(posedge ap_clk) begin
    if (choose_q_store_390) mem_q_exponent_4 <= mem_exponent_q_s3;
    if (keys_store_743) mem_q_exponent_4 <= mem_q_exponent_5;
  end

  // hls/attention/attention.cpp:437: q_exponent_5
  always @(posedge ap_clk) begin
    if (choose_q_store_391) mem_q_exponent_5 <= mem_exponent_q_s3;
    if (keys_store_745) mem_q_exponent_5 <= mem_q_exponent_6;
  end

  // hls/attention/attention.cpp:437: q_exponent_6
  always @(posedge ap_clk) begin
    if (choose_q_store_392) mem_q_exponent_6 <= mem_exponent_q_s3;
    if (keys_store_747) mem_q_exponent_6 <= mem_q_exponent_7;
  end

  // hls/attention/attention.cpp:437: q_exponent_7
  always @(posedge ap_clk) begin
    if (choose_q_store_393) mem_q_exponent_7 <= mem_exponent_q_s3;
    if (keys_store_748) mem_q_exponent_7 <= mem_q_exponent_0;
  end

  // hls/attention/attention.cpp:438: scores
  wire mem_scores_write = keys_store_733;
  wire [12:0] mem_scores_write_address = or_411;
  wire [63:0] mem_scores_write_data = or_438;
  wire mem_scores_read = values_load_1572;
  wire [12:0] mem_scores_read_address = or_1214;
  wire mem_scores_advance = values_v1 & values_en1;
  attention_mem_scores mem_scores_ram (.clk(ap_clk), .read(mem_scores_read), .read_address(mem_scores_read_address), .q(mem_scores_q), .advance(mem_scores_advance), .q2(mem_scores_q2), .write(mem_scores_write), .write_address(mem_scores_write_address), .write_data(mem_scores_write_data));

  // hls/attention/attention.cpp:441: acc_0
  wire mem_acc_0_write = values_store_1506;
  wire [3:0] mem_acc_0_write_address = slot_778_s16;
  wire [58:0] mem_acc_0_write_data = add_785;
  wire mem_acc_0_read = values_load_1440 | divide_load_1748;
  wire [3:0] mem_acc_0_read_address = values_load_1440 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/attention/attention.cpp:441: acc_1
  wire mem_acc_1_write = values_store_1507;
  wire [3:0] mem_acc_1_write_address = slot_778_s16;
  wire [58:0] mem_acc_1_write_data = add_792;
  wire mem_acc_1_read = values_load_1442 | divide_load_1750;
  wire [3:0] mem_acc_1_read_address = values_load_1442 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/attention/attention.cpp:441: acc_2
  wire mem_acc_2_write = values_store_1508;
  wire [3:0] mem_acc_2_write_address = slot_778_s16;
  wire [58:0] mem_acc_2_write_data = add_799;
  wire mem_acc_2_read = values_load_1443 | divide_load_1751;
  wire [3:0] mem_acc_2_read_address = values_load_1443 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/attention/attention.cpp:441: acc_3
  wire mem_acc_3_write = values_store_1509;
  wire [3:0] mem_acc_3_write_address = slot_778_s16;
  wire [58:0] mem_acc_3_write_data = add_806;
  wire mem_acc_3_read = values_load_1444 | divide_load_1752;
  wire [3:0] mem_acc_3_read_address = values_load_1444 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));

  // hls/attention/attention.cpp:441: acc_4
  wire mem_acc_4_write = values_store_1510;
  wire [3:0] mem_acc_4_write_address = slot_778_s16;
  wire [58:0] mem_acc_4_write_data = add_813;
  wire mem_acc_4_read = values_load_1445 | divide_load_1753;
  wire [3:0] mem_acc_4_read_address = values_load_1445 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_4 mem_acc_4_ram (.clk(ap_clk), .read(mem_acc_4_read), .read_address(mem_acc_4_read_address), .q(mem_acc_4_q), .write(mem_acc_4_write), .write_address(mem_acc_4_write_address), .write_data(mem_acc_4_write_data));

  // hls/attention/attention.cpp:441: acc_5
  wire mem_acc_5_write = values_store_1511;
  wire [3:0] mem_acc_5_write_address = slot_778_s16;
  wire [58:0] mem_acc_5_write_data = add_820;
  wire mem_acc_5_read = values_load_1446 | divide_load_1754;
  wire [3:0] mem_acc_5_read_address = values_load_1446 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_5 mem_acc_5_ram (.clk(ap_clk), .read(mem_acc_5_read), .read_address(mem_acc_5_read_address), .q(mem_acc_5_q), .write(mem_acc_5_write), .write_address(mem_acc_5_write_address), .write_data(mem_acc_5_write_data));

  // hls/attention/attention.cpp:441: acc_6
  wire mem_acc_6_write = values_store_1512;
  wire [3:0] mem_acc_6_write_address = slot_778_s16;
  wire [58:0] mem_acc_6_write_data = add_827;
  wire mem_acc_6_read = values_load_1447 | divide_load_1755;
  wire [3:0] mem_acc_6_read_address = values_load_1447 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_6 mem_acc_6_ram (.clk(ap_clk), .read(mem_acc_6_read), .read_address(mem_acc_6_read_address), .q(mem_acc_6_q), .write(mem_acc_6_write), .write_address(mem_acc_6_write_address), .write_data(mem_acc_6_write_data));

  // hls/attention/attention.cpp:441: acc_7
  wire mem_acc_7_write = values_store_1513;
  wire [3:0] mem_acc_7_write_address = slot_778_s16;
  wire [58:0] mem_acc_7_write_data = add_834;
  wire mem_acc_7_read = values_load_1448 | divide_load_1756;
  wire [3:0] mem_acc_7_read_address = values_load_1448 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_7 mem_acc_7_ram (.clk(ap_clk), .read(mem_acc_7_read), .read_address(mem_acc_7_read_address), .q(mem_acc_7_q), .write(mem_acc_7_write), .write_address(mem_acc_7_write_address), .write_data(mem_acc_7_write_data));

  // hls/attention/attention.cpp:441: acc_8
  wire mem_acc_8_write = values_store_1514;
  wire [3:0] mem_acc_8_write_address = slot_778_s16;
  wire [58:0] mem_acc_8_write_data = add_841;
  wire mem_acc_8_read = values_load_1449 | divide_load_1757;
  wire [3:0] mem_acc_8_read_address = values_load_1449 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_8 mem_acc_8_ram (.clk(ap_clk), .read(mem_acc_8_read), .read_address(mem_acc_8_read_address), .q(mem_acc_8_q), .write(mem_acc_8_write), .write_address(mem_acc_8_write_address), .write_data(mem_acc_8_write_data));

  // hls/attention/attention.cpp:441: acc_9
  wire mem_acc_9_write = values_store_1515;
  wire [3:0] mem_acc_9_write_address = slot_778_s16;
  wire [58:0] mem_acc_9_write_data = add_848;
  wire mem_acc_9_read = values_load_1450 | divide_load_1758;
  wire [3:0] mem_acc_9_read_address = values_load_1450 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_9 mem_acc_9_ram (.clk(ap_clk), .read(mem_acc_9_read), .read_address(mem_acc_9_read_address), .q(mem_acc_9_q), .write(mem_acc_9_write), .write_address(mem_acc_9_write_address), .write_data(mem_acc_9_write_data));

  // hls/attention/attention.cpp:441: acc_10
  wire mem_acc_10_write = values_store_1516;
  wire [3:0] mem_acc_10_write_address = slot_778_s16;
  wire [58:0] mem_acc_10_write_data = add_855;
  wire mem_acc_10_read = values_load_1451 | divide_load_1759;
  wire [3:0] mem_acc_10_read_address = values_load_1451 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_10 mem_acc_10_ram (.clk(ap_clk), .read(mem_acc_10_read), .read_address(mem_acc_10_read_address), .q(mem_acc_10_q), .write(mem_acc_10_write), .write_address(mem_acc_10_write_address), .write_data(mem_acc_10_write_data));

  // hls/attention/attention.cpp:441: acc_11
  wire mem_acc_11_write = values_store_1517;
  wire [3:0] mem_acc_11_write_address = slot_778_s16;
  wire [58:0] mem_acc_11_write_data = add_862;
  wire mem_acc_11_read = values_load_1452 | divide_load_1760;
  wire [3:0] mem_acc_11_read_address = values_load_1452 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_11 mem_acc_11_ram (.clk(ap_clk), .read(mem_acc_11_read), .read_address(mem_acc_11_read_address), .q(mem_acc_11_q), .write(mem_acc_11_write), .write_address(mem_acc_11_write_address), .write_data(mem_acc_11_write_data));

  // hls/attention/attention.cpp:441: acc_12
  wire mem_acc_12_write = values_store_1518;
  wire [3:0] mem_acc_12_write_address = slot_778_s16;
  wire [58:0] mem_acc_12_write_data = add_869;
  wire mem_acc_12_read = values_load_1453 | divide_load_1761;
  wire [3:0] mem_acc_12_read_address = values_load_1453 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_12 mem_acc_12_ram (.clk(ap_clk), .read(mem_acc_12_read), .read_address(mem_acc_12_read_address), .q(mem_acc_12_q), .write(mem_acc_12_write), .write_address(mem_acc_12_write_address), .write_data(mem_acc_12_write_data));

  // hls/attention/attention.cpp:441: acc_13
  wire mem_acc_13_write = values_store_1519;
  wire [3:0] mem_acc_13_write_address = slot_778_s16;
  wire [58:0] mem_acc_13_write_data = add_876;
  wire mem_acc_13_read = values_load_1454 | divide_load_1762;
  wire [3:0] mem_acc_13_read_address = values_load_1454 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_13 mem_acc_13_ram (.clk(ap_clk), .read(mem_acc_13_read), .read_address(mem_acc_13_read_address), .q(mem_acc_13_q), .write(mem_acc_13_write), .write_address(mem_acc_13_write_address), .write_data(mem_acc_13_write_data));

  // hls/attention/attention.cpp:441: acc_14
  wire mem_acc_14_write = values_store_1520;
  wire [3:0] mem_acc_14_write_address = slot_778_s16;
  wire [58:0] mem_acc_14_write_data = add_883;
  wire mem_acc_14_read = values_load_1455 | divide_load_1763;
  wire [3:0] mem_acc_14_read_address = values_load_1455 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_14 mem_acc_14_ram (.clk(ap_clk), .read(mem_acc_14_read), .read_address(mem_acc_14_read_address), .q(mem_acc_14_q), .write(mem_acc_14_write), .write_address(mem_acc_14_write_address), .write_data(mem_acc_14_write_data));

  // hls/attention/attention.cpp:441: acc_15
  wire mem_acc_15_write = values_store_1521;
  wire [3:0] mem_acc_15_write_address = slot_778_s16;
  wire [58:0] mem_acc_15_write_data = add_890;
  wire mem_acc_15_read = values_load_1456 | divide_load_1764;
  wire [3:0] mem_acc_15_read_address = values_load_1456 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_15 mem_acc_15_ram (.clk(ap_clk), .read(mem_acc_15_read), .read_address(mem_acc_15_read_address), .q(mem_acc_15_q), .write(mem_acc_15_write), .write_address(mem_acc_15_write_address), .write_data(mem_acc_15_write_data));

  // hls/attention/attention.cpp:441: acc_16
  wire mem_acc_16_write = values_store_1522;
  wire [3:0] mem_acc_16_write_address = slot_778_s16;
  wire [58:0] mem_acc_16_write_data = add_897;
  wire mem_acc_16_read = values_load_1457 | divide_load_1765;
  wire [3:0] mem_acc_16_read_address = values_load_1457 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_16 mem_acc_16_ram (.clk(ap_clk), .read(mem_acc_16_read), .read_address(mem_acc_16_read_address), .q(mem_acc_16_q), .write(mem_acc_16_write), .write_address(mem_acc_16_write_address), .write_data(mem_acc_16_write_data));

  // hls/attention/attention.cpp:441: acc_17
  wire mem_acc_17_write = values_store_1523;
  wire [3:0] mem_acc_17_write_address = slot_778_s16;
  wire [58:0] mem_acc_17_write_data = add_904;
  wire mem_acc_17_read = values_load_1458 | divide_load_1766;
  wire [3:0] mem_acc_17_read_address = values_load_1458 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_17 mem_acc_17_ram (.clk(ap_clk), .read(mem_acc_17_read), .read_address(mem_acc_17_read_address), .q(mem_acc_17_q), .write(mem_acc_17_write), .write_address(mem_acc_17_write_address), .write_data(mem_acc_17_write_data));

  // hls/attention/attention.cpp:441: acc_18
  wire mem_acc_18_write = values_store_1524;
  wire [3:0] mem_acc_18_write_address = slot_778_s16;
  wire [58:0] mem_acc_18_write_data = add_911;
  wire mem_acc_18_read = values_load_1459 | divide_load_1767;
  wire [3:0] mem_acc_18_read_address = values_load_1459 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_18 mem_acc_18_ram (.clk(ap_clk), .read(mem_acc_18_read), .read_address(mem_acc_18_read_address), .q(mem_acc_18_q), .write(mem_acc_18_write), .write_address(mem_acc_18_write_address), .write_data(mem_acc_18_write_data));

  // hls/attention/attention.cpp:441: acc_19
  wire mem_acc_19_write = values_store_1525;
  wire [3:0] mem_acc_19_write_address = slot_778_s16;
  wire [58:0] mem_acc_19_write_data = add_918;
  wire mem_acc_19_read = values_load_1460 | divide_load_1768;
  wire [3:0] mem_acc_19_read_address = values_load_1460 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_19 mem_acc_19_ram (.clk(ap_clk), .read(mem_acc_19_read), .read_address(mem_acc_19_read_address), .q(mem_acc_19_q), .write(mem_acc_19_write), .write_address(mem_acc_19_write_address), .write_data(mem_acc_19_write_data));

  // hls/attention/attention.cpp:441: acc_20
  wire mem_acc_20_write = values_store_1526;
  wire [3:0] mem_acc_20_write_address = slot_778_s16;
  wire [58:0] mem_acc_20_write_data = add_925;
  wire mem_acc_20_read = values_load_1461 | divide_load_1769;
  wire [3:0] mem_acc_20_read_address = values_load_1461 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_20 mem_acc_20_ram (.clk(ap_clk), .read(mem_acc_20_read), .read_address(mem_acc_20_read_address), .q(mem_acc_20_q), .write(mem_acc_20_write), .write_address(mem_acc_20_write_address), .write_data(mem_acc_20_write_data));

  // hls/attention/attention.cpp:441: acc_21
  wire mem_acc_21_write = values_store_1527;
  wire [3:0] mem_acc_21_write_address = slot_778_s16;
  wire [58:0] mem_acc_21_write_data = add_932;
  wire mem_acc_21_read = values_load_1462 | divide_load_1770;
  wire [3:0] mem_acc_21_read_address = values_load_1462 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_21 mem_acc_21_ram (.clk(ap_clk), .read(mem_acc_21_read), .read_address(mem_acc_21_read_address), .q(mem_acc_21_q), .write(mem_acc_21_write), .write_address(mem_acc_21_write_address), .write_data(mem_acc_21_write_data));

  // hls/attention/attention.cpp:441: acc_22
  wire mem_acc_22_write = values_store_1528;
  wire [3:0] mem_acc_22_write_address = slot_778_s16;
  wire [58:0] mem_acc_22_write_data = add_939;
  wire mem_acc_22_read = values_load_1463 | divide_load_1771;
  wire [3:0] mem_acc_22_read_address = values_load_1463 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_22 mem_acc_22_ram (.clk(ap_clk), .read(mem_acc_22_read), .read_address(mem_acc_22_read_address), .q(mem_acc_22_q), .write(mem_acc_22_write), .write_address(mem_acc_22_write_address), .write_data(mem_acc_22_write_data));

  // hls/attention/attention.cpp:441: acc_23
  wire mem_acc_23_write = values_store_1529;
  wire [3:0] mem_acc_23_write_address = slot_778_s16;
  wire [58:0] mem_acc_23_write_data = add_946;
  wire mem_acc_23_read = values_load_1464 | divide_load_1772;
  wire [3:0] mem_acc_23_read_address = values_load_1464 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_23 mem_acc_23_ram (.clk(ap_clk), .read(mem_acc_23_read), .read_address(mem_acc_23_read_address), .q(mem_acc_23_q), .write(mem_acc_23_write), .write_address(mem_acc_23_write_address), .write_data(mem_acc_23_write_data));

  // hls/attention/attention.cpp:441: acc_24
  wire mem_acc_24_write = values_store_1530;
  wire [3:0] mem_acc_24_write_address = slot_778_s16;
  wire [58:0] mem_acc_24_write_data = add_953;
  wire mem_acc_24_read = values_load_1465 | divide_load_1773;
  wire [3:0] mem_acc_24_read_address = values_load_1465 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_24 mem_acc_24_ram (.clk(ap_clk), .read(mem_acc_24_read), .read_address(mem_acc_24_read_address), .q(mem_acc_24_q), .write(mem_acc_24_write), .write_address(mem_acc_24_write_address), .write_data(mem_acc_24_write_data));

  // hls/attention/attention.cpp:441: acc_25
  wire mem_acc_25_write = values_store_1531;
  wire [3:0] mem_acc_25_write_address = slot_778_s16;
  wire [58:0] mem_acc_25_write_data = add_960;
  wire mem_acc_25_read = values_load_1466 | divide_load_1774;
  wire [3:0] mem_acc_25_read_address = values_load_1466 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_25 mem_acc_25_ram (.clk(ap_clk), .read(mem_acc_25_read), .read_address(mem_acc_25_read_address), .q(mem_acc_25_q), .write(mem_acc_25_write), .write_address(mem_acc_25_write_address), .write_data(mem_acc_25_write_data));

  // hls/attention/attention.cpp:441: acc_26
  wire mem_acc_26_write = values_store_1532;
  wire [3:0] mem_acc_26_write_address = slot_778_s16;
  wire [58:0] mem_acc_26_write_data = add_967;
  wire mem_acc_26_read = values_load_1467 | divide_load_1775;
  wire [3:0] mem_acc_26_read_address = values_load_1467 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_26 mem_acc_26_ram (.clk(ap_clk), .read(mem_acc_26_read), .read_address(mem_acc_26_read_address), .q(mem_acc_26_q), .write(mem_acc_26_write), .write_address(mem_acc_26_write_address), .write_data(mem_acc_26_write_data));

  // hls/attention/attention.cpp:441: acc_27
  wire mem_acc_27_write = values_store_1533;
  wire [3:0] mem_acc_27_write_address = slot_778_s16;
  wire [58:0] mem_acc_27_write_data = add_974;
  wire mem_acc_27_read = values_load_1468 | divide_load_1776;
  wire [3:0] mem_acc_27_read_address = values_load_1468 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_27 mem_acc_27_ram (.clk(ap_clk), .read(mem_acc_27_read), .read_address(mem_acc_27_read_address), .q(mem_acc_27_q), .write(mem_acc_27_write), .write_address(mem_acc_27_write_address), .write_data(mem_acc_27_write_data));

  // hls/attention/attention.cpp:441: acc_28
  wire mem_acc_28_write = values_store_1534;
  wire [3:0] mem_acc_28_write_address = slot_778_s16;
  wire [58:0] mem_acc_28_write_data = add_981;
  wire mem_acc_28_read = values_load_1469 | divide_load_1777;
  wire [3:0] mem_acc_28_read_address = values_load_1469 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_28 mem_acc_28_ram (.clk(ap_clk), .read(mem_acc_28_read), .read_address(mem_acc_28_read_address), .q(mem_acc_28_q), .write(mem_acc_28_write), .write_address(mem_acc_28_write_address), .write_data(mem_acc_28_write_data));

  // hls/attention/attention.cpp:441: acc_29
  wire mem_acc_29_write = values_store_1535;
  wire [3:0] mem_acc_29_write_address = slot_778_s16;
  wire [58:0] mem_acc_29_write_data = add_988;
  wire mem_acc_29_read = values_load_1470 | divide_load_1778;
  wire [3:0] mem_acc_29_read_address = values_load_1470 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_29 mem_acc_29_ram (.clk(ap_clk), .read(mem_acc_29_read), .read_address(mem_acc_29_read_address), .q(mem_acc_29_q), .write(mem_acc_29_write), .write_address(mem_acc_29_write_address), .write_data(mem_acc_29_write_data));

  // hls/attention/attention.cpp:441: acc_30
  wire mem_acc_30_write = values_store_1536;
  wire [3:0] mem_acc_30_write_address = slot_778_s16;
  wire [58:0] mem_acc_30_write_data = add_995;
  wire mem_acc_30_read = values_load_1471 | divide_load_1779;
  wire [3:0] mem_acc_30_read_address = values_load_1471 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_30 mem_acc_30_ram (.clk(ap_clk), .read(mem_acc_30_read), .read_address(mem_acc_30_read_address), .q(mem_acc_30_q), .write(mem_acc_30_write), .write_address(mem_acc_30_write_address), .write_data(mem_acc_30_write_data));

  // hls/attention/attention.cpp:441: acc_31
  wire mem_acc_31_write = values_store_1537;
  wire [3:0] mem_acc_31_write_address = slot_778_s16;
  wire [58:0] mem_acc_31_write_data = add_1002;
  wire mem_acc_31_read = values_load_1472 | divide_load_1780;
  wire [3:0] mem_acc_31_read_address = values_load_1472 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_31 mem_acc_31_ram (.clk(ap_clk), .read(mem_acc_31_read), .read_address(mem_acc_31_read_address), .q(mem_acc_31_q), .write(mem_acc_31_write), .write_address(mem_acc_31_write_address), .write_data(mem_acc_31_write_data));

  // hls/attention/attention.cpp:441: acc_32
  wire mem_acc_32_write = values_store_1538;
  wire [3:0] mem_acc_32_write_address = slot_778_s16;
  wire [58:0] mem_acc_32_write_data = add_1009;
  wire mem_acc_32_read = values_load_1473 | divide_load_1781;
  wire [3:0] mem_acc_32_read_address = values_load_1473 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_32 mem_acc_32_ram (.clk(ap_clk), .read(mem_acc_32_read), .read_address(mem_acc_32_read_address), .q(mem_acc_32_q), .write(mem_acc_32_write), .write_address(mem_acc_32_write_address), .write_data(mem_acc_32_write_data));

  // hls/attention/attention.cpp:441: acc_33
  wire mem_acc_33_write = values_store_1539;
  wire [3:0] mem_acc_33_write_address = slot_778_s16;
  wire [58:0] mem_acc_33_write_data = add_1016;
  wire mem_acc_33_read = values_load_1474 | divide_load_1782;
  wire [3:0] mem_acc_33_read_address = values_load_1474 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_33 mem_acc_33_ram (.clk(ap_clk), .read(mem_acc_33_read), .read_address(mem_acc_33_read_address), .q(mem_acc_33_q), .write(mem_acc_33_write), .write_address(mem_acc_33_write_address), .write_data(mem_acc_33_write_data));

  // hls/attention/attention.cpp:441: acc_34
  wire mem_acc_34_write = values_store_1540;
  wire [3:0] mem_acc_34_write_address = slot_778_s16;
  wire [58:0] mem_acc_34_write_data = add_1023;
  wire mem_acc_34_read = values_load_1475 | divide_load_1783;
  wire [3:0] mem_acc_34_read_address = values_load_1475 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_34 mem_acc_34_ram (.clk(ap_clk), .read(mem_acc_34_read), .read_address(mem_acc_34_read_address), .q(mem_acc_34_q), .write(mem_acc_34_write), .write_address(mem_acc_34_write_address), .write_data(mem_acc_34_write_data));

  // hls/attention/attention.cpp:441: acc_35
  wire mem_acc_35_write = values_store_1541;
  wire [3:0] mem_acc_35_write_address = slot_778_s16;
  wire [58:0] mem_acc_35_write_data = add_1030;
  wire mem_acc_35_read = values_load_1476 | divide_load_1784;
  wire [3:0] mem_acc_35_read_address = values_load_1476 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_35 mem_acc_35_ram (.clk(ap_clk), .read(mem_acc_35_read), .read_address(mem_acc_35_read_address), .q(mem_acc_35_q), .write(mem_acc_35_write), .write_address(mem_acc_35_write_address), .write_data(mem_acc_35_write_data));

  // hls/attention/attention.cpp:441: acc_36
  wire mem_acc_36_write = values_store_1542;
  wire [3:0] mem_acc_36_write_address = slot_778_s16;
  wire [58:0] mem_acc_36_write_data = add_1037;
  wire mem_acc_36_read = values_load_1477 | divide_load_1785;
  wire [3:0] mem_acc_36_read_address = values_load_1477 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_36 mem_acc_36_ram (.clk(ap_clk), .read(mem_acc_36_read), .read_address(mem_acc_36_read_address), .q(mem_acc_36_q), .write(mem_acc_36_write), .write_address(mem_acc_36_write_address), .write_data(mem_acc_36_write_data));

  // hls/attention/attention.cpp:441: acc_37
  wire mem_acc_37_write = values_store_1543;
  wire [3:0] mem_acc_37_write_address = slot_778_s16;
  wire [58:0] mem_acc_37_write_data = add_1044;
  wire mem_acc_37_read = values_load_1478 | divide_load_1786;
  wire [3:0] mem_acc_37_read_address = values_load_1478 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_37 mem_acc_37_ram (.clk(ap_clk), .read(mem_acc_37_read), .read_address(mem_acc_37_read_address), .q(mem_acc_37_q), .write(mem_acc_37_write), .write_address(mem_acc_37_write_address), .write_data(mem_acc_37_write_data));

  // hls/attention/attention.cpp:441: acc_38
  wire mem_acc_38_write = values_store_1544;
  wire [3:0] mem_acc_38_write_address = slot_778_s16;
  wire [58:0] mem_acc_38_write_data = add_1051;
  wire mem_acc_38_read = values_load_1479 | divide_load_1787;
  wire [3:0] mem_acc_38_read_address = values_load_1479 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_38 mem_acc_38_ram (.clk(ap_clk), .read(mem_acc_38_read), .read_address(mem_acc_38_read_address), .q(mem_acc_38_q), .write(mem_acc_38_write), .write_address(mem_acc_38_write_address), .write_data(mem_acc_38_write_data));

  // hls/attention/attention.cpp:441: acc_39
  wire mem_acc_39_write = values_store_1545;
  wire [3:0] mem_acc_39_write_address = slot_778_s16;
  wire [58:0] mem_acc_39_write_data = add_1058;
  wire mem_acc_39_read = values_load_1480 | divide_load_1788;
  wire [3:0] mem_acc_39_read_address = values_load_1480 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_39 mem_acc_39_ram (.clk(ap_clk), .read(mem_acc_39_read), .read_address(mem_acc_39_read_address), .q(mem_acc_39_q), .write(mem_acc_39_write), .write_address(mem_acc_39_write_address), .write_data(mem_acc_39_write_data));

  // hls/attention/attention.cpp:441: acc_40
  wire mem_acc_40_write = values_store_1546;
  wire [3:0] mem_acc_40_write_address = slot_778_s16;
  wire [58:0] mem_acc_40_write_data = add_1062;
  wire mem_acc_40_read = values_load_1481 | divide_load_1789;
  wire [3:0] mem_acc_40_read_address = values_load_1481 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_40 mem_acc_40_ram (.clk(ap_clk), .read(mem_acc_40_read), .read_address(mem_acc_40_read_address), .q(mem_acc_40_q), .write(mem_acc_40_write), .write_address(mem_acc_40_write_address), .write_data(mem_acc_40_write_data));

  // hls/attention/attention.cpp:441: acc_41
  wire mem_acc_41_write = values_store_1547;
  wire [3:0] mem_acc_41_write_address = slot_778_s16;
  wire [58:0] mem_acc_41_write_data = add_1066;
  wire mem_acc_41_read = values_load_1482 | divide_load_1790;
  wire [3:0] mem_acc_41_read_address = values_load_1482 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_41 mem_acc_41_ram (.clk(ap_clk), .read(mem_acc_41_read), .read_address(mem_acc_41_read_address), .q(mem_acc_41_q), .write(mem_acc_41_write), .write_address(mem_acc_41_write_address), .write_data(mem_acc_41_write_data));

  // hls/attention/attention.cpp:441: acc_42
  wire mem_acc_42_write = values_store_1548;
  wire [3:0] mem_acc_42_write_address = slot_778_s16;
  wire [58:0] mem_acc_42_write_data = add_1070;
  wire mem_acc_42_read = values_load_1483 | divide_load_1791;
  wire [3:0] mem_acc_42_read_address = values_load_1483 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_42 mem_acc_42_ram (.clk(ap_clk), .read(mem_acc_42_read), .read_address(mem_acc_42_read_address), .q(mem_acc_42_q), .write(mem_acc_42_write), .write_address(mem_acc_42_write_address), .write_data(mem_acc_42_write_data));

  // hls/attention/attention.cpp:441: acc_43
  wire mem_acc_43_write = values_store_1549;
  wire [3:0] mem_acc_43_write_address = slot_778_s16;
  wire [58:0] mem_acc_43_write_data = add_1074;
  wire mem_acc_43_read = values_load_1484 | divide_load_1792;
  wire [3:0] mem_acc_43_read_address = values_load_1484 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_43 mem_acc_43_ram (.clk(ap_clk), .read(mem_acc_43_read), .read_address(mem_acc_43_read_address), .q(mem_acc_43_q), .write(mem_acc_43_write), .write_address(mem_acc_43_write_address), .write_data(mem_acc_43_write_data));

  // hls/attention/attention.cpp:441: acc_44
  wire mem_acc_44_write = values_store_1550;
  wire [3:0] mem_acc_44_write_address = slot_778_s16;
  wire [58:0] mem_acc_44_write_data = add_1078;
  wire mem_acc_44_read = values_load_1485 | divide_load_1793;
  wire [3:0] mem_acc_44_read_address = values_load_1485 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_44 mem_acc_44_ram (.clk(ap_clk), .read(mem_acc_44_read), .read_address(mem_acc_44_read_address), .q(mem_acc_44_q), .write(mem_acc_44_write), .write_address(mem_acc_44_write_address), .write_data(mem_acc_44_write_data));

  // hls/attention/attention.cpp:441: acc_45
  wire mem_acc_45_write = values_store_1551;
  wire [3:0] mem_acc_45_write_address = slot_778_s16;
  wire [58:0] mem_acc_45_write_data = add_1082;
  wire mem_acc_45_read = values_load_1486 | divide_load_1794;
  wire [3:0] mem_acc_45_read_address = values_load_1486 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_45 mem_acc_45_ram (.clk(ap_clk), .read(mem_acc_45_read), .read_address(mem_acc_45_read_address), .q(mem_acc_45_q), .write(mem_acc_45_write), .write_address(mem_acc_45_write_address), .write_data(mem_acc_45_write_data));

  // hls/attention/attention.cpp:441: acc_46
  wire mem_acc_46_write = values_store_1552;
  wire [3:0] mem_acc_46_write_address = slot_778_s16;
  wire [58:0] mem_acc_46_write_data = add_1086;
  wire mem_acc_46_read = values_load_1487 | divide_load_1795;
  wire [3:0] mem_acc_46_read_address = values_load_1487 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_46 mem_acc_46_ram (.clk(ap_clk), .read(mem_acc_46_read), .read_address(mem_acc_46_read_address), .q(mem_acc_46_q), .write(mem_acc_46_write), .write_address(mem_acc_46_write_address), .write_data(mem_acc_46_write_data));

  // hls/attention/attention.cpp:441: acc_47
  wire mem_acc_47_write = values_store_1553;
  wire [3:0] mem_acc_47_write_address = slot_778_s16;
  wire [58:0] mem_acc_47_write_data = add_1090;
  wire mem_acc_47_read = values_load_1488 | divide_load_1796;
  wire [3:0] mem_acc_47_read_address = values_load_1488 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_47 mem_acc_47_ram (.clk(ap_clk), .read(mem_acc_47_read), .read_address(mem_acc_47_read_address), .q(mem_acc_47_q), .write(mem_acc_47_write), .write_address(mem_acc_47_write_address), .write_data(mem_acc_47_write_data));

  // hls/attention/attention.cpp:441: acc_48
  wire mem_acc_48_write = values_store_1554;
  wire [3:0] mem_acc_48_write_address = slot_778_s16;
  wire [58:0] mem_acc_48_write_data = add_1094;
  wire mem_acc_48_read = values_load_1489 | divide_load_1797;
  wire [3:0] mem_acc_48_read_address = values_load_1489 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_48 mem_acc_48_ram (.clk(ap_clk), .read(mem_acc_48_read), .read_address(mem_acc_48_read_address), .q(mem_acc_48_q), .write(mem_acc_48_write), .write_address(mem_acc_48_write_address), .write_data(mem_acc_48_write_data));

  // hls/attention/attention.cpp:441: acc_49
  wire mem_acc_49_write = values_store_1555;
  wire [3:0] mem_acc_49_write_address = slot_778_s16;
  wire [58:0] mem_acc_49_write_data = add_1098;
  wire mem_acc_49_read = values_load_1490 | divide_load_1798;
  wire [3:0] mem_acc_49_read_address = values_load_1490 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_49 mem_acc_49_ram (.clk(ap_clk), .read(mem_acc_49_read), .read_address(mem_acc_49_read_address), .q(mem_acc_49_q), .write(mem_acc_49_write), .write_address(mem_acc_49_write_address), .write_data(mem_acc_49_write_data));

  // hls/attention/attention.cpp:441: acc_50
  wire mem_acc_50_write = values_store_1556;
  wire [3:0] mem_acc_50_write_address = slot_778_s16;
  wire [58:0] mem_acc_50_write_data = add_1102;
  wire mem_acc_50_read = values_load_1491 | divide_load_1799;
  wire [3:0] mem_acc_50_read_address = values_load_1491 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_50 mem_acc_50_ram (.clk(ap_clk), .read(mem_acc_50_read), .read_address(mem_acc_50_read_address), .q(mem_acc_50_q), .write(mem_acc_50_write), .write_address(mem_acc_50_write_address), .write_data(mem_acc_50_write_data));

  // hls/attention/attention.cpp:441: acc_51
  wire mem_acc_51_write = values_store_1557;
  wire [3:0] mem_acc_51_write_address = slot_778_s16;
  wire [58:0] mem_acc_51_write_data = add_1106;
  wire mem_acc_51_read = values_load_1492 | divide_load_1800;
  wire [3:0] mem_acc_51_read_address = values_load_1492 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_51 mem_acc_51_ram (.clk(ap_clk), .read(mem_acc_51_read), .read_address(mem_acc_51_read_address), .q(mem_acc_51_q), .write(mem_acc_51_write), .write_address(mem_acc_51_write_address), .write_data(mem_acc_51_write_data));

  // hls/attention/attention.cpp:441: acc_52
  wire mem_acc_52_write = values_store_1558;
  wire [3:0] mem_acc_52_write_address = slot_778_s16;
  wire [58:0] mem_acc_52_write_data = add_1110;
  wire mem_acc_52_read = values_load_1493 | divide_load_1801;
  wire [3:0] mem_acc_52_read_address = values_load_1493 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_52 mem_acc_52_ram (.clk(ap_clk), .read(mem_acc_52_read), .read_address(mem_acc_52_read_address), .q(mem_acc_52_q), .write(mem_acc_52_write), .write_address(mem_acc_52_write_address), .write_data(mem_acc_52_write_data));

  // hls/attention/attention.cpp:441: acc_53
  wire mem_acc_53_write = values_store_1559;
  wire [3:0] mem_acc_53_write_address = slot_778_s16;
  wire [58:0] mem_acc_53_write_data = add_1114;
  wire mem_acc_53_read = values_load_1494 | divide_load_1802;
  wire [3:0] mem_acc_53_read_address = values_load_1494 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_53 mem_acc_53_ram (.clk(ap_clk), .read(mem_acc_53_read), .read_address(mem_acc_53_read_address), .q(mem_acc_53_q), .write(mem_acc_53_write), .write_address(mem_acc_53_write_address), .write_data(mem_acc_53_write_data));

  // hls/attention/attention.cpp:441: acc_54
  wire mem_acc_54_write = values_store_1560;
  wire [3:0] mem_acc_54_write_address = slot_778_s16;
  wire [58:0] mem_acc_54_write_data = add_1118;
  wire mem_acc_54_read = values_load_1495 | divide_load_1803;
  wire [3:0] mem_acc_54_read_address = values_load_1495 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_54 mem_acc_54_ram (.clk(ap_clk), .read(mem_acc_54_read), .read_address(mem_acc_54_read_address), .q(mem_acc_54_q), .write(mem_acc_54_write), .write_address(mem_acc_54_write_address), .write_data(mem_acc_54_write_data));

  // hls/attention/attention.cpp:441: acc_55
  wire mem_acc_55_write = values_store_1561;
  wire [3:0] mem_acc_55_write_address = slot_778_s16;
  wire [58:0] mem_acc_55_write_data = add_1122;
  wire mem_acc_55_read = values_load_1496 | divide_load_1804;
  wire [3:0] mem_acc_55_read_address = values_load_1496 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_55 mem_acc_55_ram (.clk(ap_clk), .read(mem_acc_55_read), .read_address(mem_acc_55_read_address), .q(mem_acc_55_q), .write(mem_acc_55_write), .write_address(mem_acc_55_write_address), .write_data(mem_acc_55_write_data));

  // hls/attention/attention.cpp:441: acc_56
  wire mem_acc_56_write = values_store_1562;
  wire [3:0] mem_acc_56_write_address = slot_778_s16;
  wire [58:0] mem_acc_56_write_data = add_1126;
  wire mem_acc_56_read = values_load_1497 | divide_load_1805;
  wire [3:0] mem_acc_56_read_address = values_load_1497 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_56 mem_acc_56_ram (.clk(ap_clk), .read(mem_acc_56_read), .read_address(mem_acc_56_read_address), .q(mem_acc_56_q), .write(mem_acc_56_write), .write_address(mem_acc_56_write_address), .write_data(mem_acc_56_write_data));

  // hls/attention/attention.cpp:441: acc_57
  wire mem_acc_57_write = values_store_1563;
  wire [3:0] mem_acc_57_write_address = slot_778_s16;
  wire [58:0] mem_acc_57_write_data = add_1130;
  wire mem_acc_57_read = values_load_1498 | divide_load_1806;
  wire [3:0] mem_acc_57_read_address = values_load_1498 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_57 mem_acc_57_ram (.clk(ap_clk), .read(mem_acc_57_read), .read_address(mem_acc_57_read_address), .q(mem_acc_57_q), .write(mem_acc_57_write), .write_address(mem_acc_57_write_address), .write_data(mem_acc_57_write_data));

  // hls/attention/attention.cpp:441: acc_58
  wire mem_acc_58_write = values_store_1564;
  wire [3:0] mem_acc_58_write_address = slot_778_s16;
  wire [58:0] mem_acc_58_write_data = add_1134;
  wire mem_acc_58_read = values_load_1499 | divide_load_1807;
  wire [3:0] mem_acc_58_read_address = values_load_1499 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_58 mem_acc_58_ram (.clk(ap_clk), .read(mem_acc_58_read), .read_address(mem_acc_58_read_address), .q(mem_acc_58_q), .write(mem_acc_58_write), .write_address(mem_acc_58_write_address), .write_data(mem_acc_58_write_data));

  // hls/attention/attention.cpp:441: acc_59
  wire mem_acc_59_write = values_store_1565;
  wire [3:0] mem_acc_59_write_address = slot_778_s16;
  wire [58:0] mem_acc_59_write_data = add_1138;
  wire mem_acc_59_read = values_load_1500 | divide_load_1808;
  wire [3:0] mem_acc_59_read_address = values_load_1500 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_59 mem_acc_59_ram (.clk(ap_clk), .read(mem_acc_59_read), .read_address(mem_acc_59_read_address), .q(mem_acc_59_q), .write(mem_acc_59_write), .write_address(mem_acc_59_write_address), .write_data(mem_acc_59_write_data));

  // hls/attention/attention.cpp:441: acc_60
  wire mem_acc_60_write = values_store_1566;
  wire [3:0] mem_acc_60_write_address = slot_778_s16;
  wire [58:0] mem_acc_60_write_data = add_1142;
  wire mem_acc_60_read = values_load_1501 | divide_load_1809;
  wire [3:0] mem_acc_60_read_address = values_load_1501 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_60 mem_acc_60_ram (.clk(ap_clk), .read(mem_acc_60_read), .read_address(mem_acc_60_read_address), .q(mem_acc_60_q), .write(mem_acc_60_write), .write_address(mem_acc_60_write_address), .write_data(mem_acc_60_write_data));

  // hls/attention/attention.cpp:441: acc_61
  wire mem_acc_61_write = values_store_1567;
  wire [3:0] mem_acc_61_write_address = slot_778_s16;
  wire [58:0] mem_acc_61_write_data = add_1146;
  wire mem_acc_61_read = values_load_1502 | divide_load_1810;
  wire [3:0] mem_acc_61_read_address = values_load_1502 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_61 mem_acc_61_ram (.clk(ap_clk), .read(mem_acc_61_read), .read_address(mem_acc_61_read_address), .q(mem_acc_61_q), .write(mem_acc_61_write), .write_address(mem_acc_61_write_address), .write_data(mem_acc_61_write_data));

  // hls/attention/attention.cpp:441: acc_62
  wire mem_acc_62_write = values_store_1568;
  wire [3:0] mem_acc_62_write_address = slot_778_s16;
  wire [58:0] mem_acc_62_write_data = add_1150;
  wire mem_acc_62_read = values_load_1503 | divide_load_1811;
  wire [3:0] mem_acc_62_read_address = values_load_1503 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_62 mem_acc_62_ram (.clk(ap_clk), .read(mem_acc_62_read), .read_address(mem_acc_62_read_address), .q(mem_acc_62_q), .write(mem_acc_62_write), .write_address(mem_acc_62_write_address), .write_data(mem_acc_62_write_data));

  // hls/attention/attention.cpp:441: acc_63
  wire mem_acc_63_write = values_store_1569;
  wire [3:0] mem_acc_63_write_address = slot_778_s16;
  wire [58:0] mem_acc_63_write_data = add_1154;
  wire mem_acc_63_read = values_load_1504 | divide_load_1812;
  wire [3:0] mem_acc_63_read_address = values_load_1504 ? trunc_1441_s15 : trunc_1749_s1;
  attention_mem_acc_63 mem_acc_63_ram (.clk(ap_clk), .read(mem_acc_63_read), .read_address(mem_acc_63_read_address), .q(mem_acc_63_q), .write(mem_acc_63_write), .write_address(mem_acc_63_write_address), .write_data(mem_acc_63_write_data));
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

// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module attention_regslice #(
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

// hls/attention/attention.cpp:116: kExp2, 256 words of 25 bits; its output is registered once more
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
  (* ram_style = "auto" *) reg [24:0] memory [0:255];
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

// hls/attention/attention.cpp:258: held, 16 words of 128 bits
module attention_mem_held (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:434: q, 4096 words of 128 bits; its output is registered once more
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

// hls/attention/attention.cpp:435: exponent, 256 words of 5 bits
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

// hls/attention/attention.cpp:436: bank_0, 16 words of 128 bits
module attention_mem_bank_0 (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:436: bank_1, 16 words of 128 bits
module attention_mem_bank_1 (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:436: bank_2, 16 words of 128 bits
module attention_mem_bank_2 (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:436: bank_3, 16 words of 128 bits
module attention_mem_bank_3 (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:436: bank_4, 16 words of 128 bits
module attention_mem_bank_4 (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:436: bank_5, 16 words of 128 bits
module attention_mem_bank_5 (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:436: bank_6, 16 words of 128 bits
module attention_mem_bank_6 (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:436: bank_7, 16 words of 128 bits
module attention_mem_bank_7 (
  input  wire         clk,
  input  wire         read,
  input  wire [3:0]   read_address,
  output reg  [127:0] q,
  input  wire         write,
  input  wire [3:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "distributed" *) reg [127:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:438: scores, 8192 words of 64 bits; its output is registered once more
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

// hls/attention/attention.cpp:441: acc_0, 16 words of 59 bits
module attention_mem_acc_0 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_1, 16 words of 59 bits
module attention_mem_acc_1 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_2, 16 words of 59 bits
module attention_mem_acc_2 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_3, 16 words of 59 bits
module attention_mem_acc_3 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_4, 16 words of 59 bits
module attention_mem_acc_4 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_5, 16 words of 59 bits
module attention_mem_acc_5 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_6, 16 words of 59 bits
module attention_mem_acc_6 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_7, 16 words of 59 bits
module attention_mem_acc_7 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_8, 16 words of 59 bits
module attention_mem_acc_8 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_9, 16 words of 59 bits
module attention_mem_acc_9 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_10, 16 words of 59 bits
module attention_mem_acc_10 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_11, 16 words of 59 bits
module attention_mem_acc_11 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_12, 16 words of 59 bits
module attention_mem_acc_12 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_13, 16 words of 59 bits
module attention_mem_acc_13 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_14, 16 words of 59 bits
module attention_mem_acc_14 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_15, 16 words of 59 bits
module attention_mem_acc_15 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_16, 16 words of 59 bits
module attention_mem_acc_16 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_17, 16 words of 59 bits
module attention_mem_acc_17 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_18, 16 words of 59 bits
module attention_mem_acc_18 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_19, 16 words of 59 bits
module attention_mem_acc_19 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_20, 16 words of 59 bits
module attention_mem_acc_20 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_21, 16 words of 59 bits
module attention_mem_acc_21 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_22, 16 words of 59 bits
module attention_mem_acc_22 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_23, 16 words of 59 bits
module attention_mem_acc_23 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_24, 16 words of 59 bits
module attention_mem_acc_24 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_25, 16 words of 59 bits
module attention_mem_acc_25 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_26, 16 words of 59 bits
module attention_mem_acc_26 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_27, 16 words of 59 bits
module attention_mem_acc_27 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_28, 16 words of 59 bits
module attention_mem_acc_28 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_29, 16 words of 59 bits
module attention_mem_acc_29 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_30, 16 words of 59 bits
module attention_mem_acc_30 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_31, 16 words of 59 bits
module attention_mem_acc_31 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_32, 16 words of 59 bits
module attention_mem_acc_32 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_33, 16 words of 59 bits
module attention_mem_acc_33 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_34, 16 words of 59 bits
module attention_mem_acc_34 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_35, 16 words of 59 bits
module attention_mem_acc_35 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_36, 16 words of 59 bits
module attention_mem_acc_36 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_37, 16 words of 59 bits
module attention_mem_acc_37 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_38, 16 words of 59 bits
module attention_mem_acc_38 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_39, 16 words of 59 bits
module attention_mem_acc_39 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_40, 16 words of 59 bits
module attention_mem_acc_40 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_41, 16 words of 59 bits
module attention_mem_acc_41 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_42, 16 words of 59 bits
module attention_mem_acc_42 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_43, 16 words of 59 bits
module attention_mem_acc_43 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_44, 16 words of 59 bits
module attention_mem_acc_44 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_45, 16 words of 59 bits
module attention_mem_acc_45 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_46, 16 words of 59 bits
module attention_mem_acc_46 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_47, 16 words of 59 bits
module attention_mem_acc_47 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_48, 16 words of 59 bits
module attention_mem_acc_48 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_49, 16 words of 59 bits
module attention_mem_acc_49 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_50, 16 words of 59 bits
module attention_mem_acc_50 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_51, 16 words of 59 bits
module attention_mem_acc_51 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_52, 16 words of 59 bits
module attention_mem_acc_52 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_53, 16 words of 59 bits
module attention_mem_acc_53 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_54, 16 words of 59 bits
module attention_mem_acc_54 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_55, 16 words of 59 bits
module attention_mem_acc_55 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_56, 16 words of 59 bits
module attention_mem_acc_56 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_57, 16 words of 59 bits
module attention_mem_acc_57 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_58, 16 words of 59 bits
module attention_mem_acc_58 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_59, 16 words of 59 bits
module attention_mem_acc_59 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_60, 16 words of 59 bits
module attention_mem_acc_60 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_61, 16 words of 59 bits
module attention_mem_acc_61 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_62, 16 words of 59 bits
module attention_mem_acc_62 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/attention/attention.cpp:441: acc_63, 16 words of 59 bits
module attention_mem_acc_63 (
  input  wire        clk,
  input  wire        read,
  input  wire [3:0]  read_address,
  output reg  [58:0] q,
  input  wire        write,
  input  wire [3:0]  write_address,
  input  wire [58:0] write_data
);
  (* ram_style = "distributed" *) reg [58:0] memory [0:15];

  always @(posedge clk) if (read) q <= memory[read_address];
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 6 x 16 bits, signed product after 3 stages
module attention_mul_6s_16s_21_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [5:0]  a,
  input  wire [15:0] b,
  output wire [20:0] p
);
  reg [5:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [20:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{15{a_q[5]}}, a_q}) * $signed({{5{b_q[15]}}, b_q});
  reg [20:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
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

// 12 x 6 bits, unsigned product after 3 stages
module attention_mul_12_6_16_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [11:0] a,
  input  wire [5:0]  b,
  output wire [15:0] p
);
  reg [11:0] a_q;
  reg [5:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [15:0] m;
  always @(posedge clk) if (enable[1]) m <= {4'd0, a_q} * {10'd0, b_q};
  reg [15:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 16 x 16 bits, signed product after 3 stages
module attention_mul_16s_16s_32_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [15:0] a,
  input  wire [15:0] b,
  output wire [31:0] p
);
  reg [15:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [31:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{16{a_q[15]}}, a_q}) * $signed({{16{b_q[15]}}, b_q});
  reg [31:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 16 x 26 bits, unsigned product after 3 stages
module attention_mul_16_26_42_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [15:0] a,
  input  wire [25:0] b,
  output wire [41:0] p
);
  reg [15:0] a_q;
  reg [25:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [41:0] m;
  always @(posedge clk) if (enable[1]) m <= {26'd0, a_q} * {16'd0, b_q};
  reg [41:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 17 x 12 bits, signed product after 3 stages
module attention_mul_17s_12s_28_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [16:0] a,
  input  wire [11:0] b,
  output wire [27:0] p
);
  reg [16:0] a_q;
  reg [11:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [27:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{11{a_q[16]}}, a_q}) * $signed({{16{b_q[11]}}, b_q});
  reg [27:0] result;
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
