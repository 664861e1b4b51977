// attention: made by rtl_export from hls/attention/attention.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load_q: II=1, depth 1 (hls/attention/attention.cpp:141)
//   choose_q: II=1, depth 4 (hls/attention/attention.cpp:164)
//   keys: II=1, depth 14 (hls/attention/attention.cpp:196)
//   values: II=1, depth 18 (hls/attention/attention.cpp:355)
//   divide: II=1, depth 12 (hls/attention/attention.cpp:284)
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
  localparam [4:0] LINE_473_S = 5'd16;
  localparam [4:0] LINE_467_S = 5'd17;
  localparam [4:0] CHOOSE_Q_S = 5'd18;
  localparam [4:0] LINE_184_S = 5'd19;
  localparam [4:0] KEYS_S = 5'd20;
  localparam [4:0] LINE_335_S = 5'd21;
  localparam [4:0] VALUES_S = 5'd22;
  localparam [4:0] LINE_352_S = 5'd23;
  localparam [4:0] DIVIDE_S = 5'd24;
  localparam [4:0] LINE_466_3_S = 5'd25;
  localparam [4:0] LINE_429_S = 5'd26;
  localparam [4:0] DISCARD_S = 5'd27;
  localparam [4:0] LINE_69_S = 5'd28;
  localparam [4:0] DISCARD_2_S = 5'd29;
  localparam [4:0] LINE_429_2_S = 5'd30;
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
  wire line_473_done;
  wire line_467_done;
  wire choose_q_done;
  wire line_184_done;
  wire keys_done;
  wire line_335_done;
  wire values_done;
  wire line_352_done;
  wire divide_done;
  wire line_466_3_done;
  wire line_429_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_429_2_done;
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

  // hls/attention/attention.cpp:473: line_473
  wire line_473_start;
  reg line_473_run;
  reg [7:0] head_68;
  reg [8:0] row_69;
  wire line_473_v0;
  wire line_473_en0;

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

  // hls/attention/attention.cpp:335: line_335
  wire line_335_start;
  reg line_335_run;
  reg [16:0] line_335_125;
  reg [12:0] line_335_126;
  reg [4:0] line_335_127;
  wire line_335_v0;
  wire line_335_en0;

  // hls/attention/attention.cpp:355: values
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
  reg [30:0] total_0_201;
  reg [30:0] total_1_202;
  reg [30:0] total_2_203;
  reg [30:0] total_3_204;
  reg [30:0] total_4_205;
  reg [30:0] total_5_206;
  reg [30:0] total_6_207;
  reg [30:0] total_7_208;
  reg [31:0] top_7_209;
  reg [31:0] top_6_210;
  reg [31:0] top_5_211;
  reg [31:0] top_4_212;
  reg [31:0] top_3_213;
  reg [31:0] top_2_214;
  reg [31:0] top_1_215;
  reg [25:0] i10506_216;
  reg [25:0] i10507_217;
  reg [25:0] i10508_218;
  reg [30:0] i10509_219;
  reg [30:0] i10510_220;
  reg [30:0] i10511_221;
  reg [30:0] i10512_222;
  reg [30:0] i10513_223;
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
  reg values_v17;
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
  wire values_en17;

  // hls/attention/attention.cpp:352: line_352
  wire line_352_start;
  reg line_352_run;
  reg [9:0] steps_234;
  reg [5:0] last_235;
  reg [5:0] begin_236;
  reg [5:0] step_237;
  reg line_352_v1;
  reg line_352_v2;
  wire line_352_v0;
  wire line_352_en0;
  wire line_352_en1;
  wire line_352_en2;

  // hls/attention/attention.cpp:284: divide
  wire divide_start;
  reg divide_run;
  reg [30:0] total_0_238;
  reg [30:0] total_1_239;
  reg [30:0] total_2_240;
  reg [30:0] total_3_241;
  reg [30:0] total_4_242;
  reg [30:0] total_5_243;
  reg [30:0] total_6_244;
  reg [30:0] total_7_245;
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

  // hls/attention/attention.cpp:429: line_429
  wire line_429_start;
  reg line_429_run;
  reg [4:0] flags_257;
  reg discard_q_258;
  reg discard_kv_259;
  wire line_429_v0;
  wire line_429_en0;

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

  // hls/attention/attention.cpp:429: line_429_2
  wire line_429_2_start;
  reg line_429_2_run;
  wire line_429_2_v0;
  wire line_429_2_en0;
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
    if (line_473_done) top_40 <= top_56;
    if (line_473_done) top_7_41 <= top_7_57;
    if (line_473_done) top_6_42 <= top_6_58;
    if (line_473_done) top_5_43 <= top_5_59;
    if (line_473_done) top_4_44 <= top_4_60;
    if (line_473_done) top_3_45 <= top_3_61;
    if (line_473_done) top_2_46 <= top_2_62;
    if (line_473_done) top_1_47 <= top_1_63;
    if (line_473_done) head_48 <= head_68;
    if (line_473_done) row_49 <= row_69;
    if (line_473_done) kv_packet_50 <= kv_packet_65;
    if (line_473_done) kv_packet_51 <= kv_packet_66;
  end

  // ---- hls/include/stream_kernel.hpp:45: line_45, 1 stages
  wire [1:0] select_322 = q_packet_39 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_323 = q_packet_38 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_324 = {1'd0, select_322} | select_323;  // stream_kernel.hpp:50
  wire [3:0] select_325 = kv_packet_51 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_326 = kv_packet_50 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_327 = {1'd0, select_325} | select_326;  // stream_kernel.hpp:50
  wire [4:0] flags_328 = {2'd0, or_324} | or_327;  // attention.cpp:477
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
    if (line_466_3_done) top_7_57 <= top_7_209;
    if (line_466_3_done) top_6_58 <= top_6_210;
    if (line_466_3_done) top_5_59 <= top_5_211;
    if (line_466_3_done) top_4_60 <= top_4_212;
    if (line_466_3_done) top_3_61 <= top_3_213;
    if (line_466_3_done) top_2_62 <= top_2_214;
    if (line_466_3_done) top_1_63 <= top_1_215;
    if (line_466_3_done) token_64 <= token_256;
    if (line_466_3_done) kv_packet_65 <= kv_packet_230;
    if (line_466_3_done) kv_packet_66 <= kv_packet_231;
  end

  // ---- hls/attention/attention.cpp:473: line_473, 1 stages
  wire [7:0] head_332 = head_48 + 8'd1;  // attention.cpp:464
  wire [9:0] add_333 = {1'd0, row_49} + {2'd0, line_453_11};  // attention.cpp:473
  assign line_473_en0 = 1'd1;
  wire line_473_issue = line_473_run;
  wire line_473_leave = 1'b0;
  assign line_473_v0 = line_473_issue;
  wire line_473_busy = line_473_run;
  always @(posedge ap_clk) begin
    if (line_473_issue & line_473_en0) line_473_run <= 1'b0;
    if (line_473_start) line_473_run <= 1'b1;
    if (rst) begin line_473_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_473_v0 & line_473_en0) head_68 <= head_332;
    if (line_473_v0 & line_473_en0) row_69 <= add_333[8:0];
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
  wire xor_670 = icmp_452 ^ 1'd1;
  wire and_671 = icmp_445 & xor_670;
  wire [7:0] add_672 = {1'd0, step_98} + 8'd1;  // attention.cpp:244
  wire [6:0] select_673 = and_671 ? {2'd0, add_672[4:0]} : step_98;  // attention.cpp:470
  wire [6:0] step_674 = and_453 ? 7'd0 : select_673;  // attention.cpp:470
  wire [15:0] i_717 = i_121 + 16'd1;  // attention.cpp:196
  wire keys_load_751 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_752 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_753 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_754 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_755 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_756 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_757 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_758 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
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
  wire and_675 = icmp_445_s1 & xor_444;
  wire [4:0] select_676 = and_456 ? 5'd0 : s_kv_beat_data[4:0];
  wire [4:0] beat_677 = and_675 ? select_676 : beat_99;
  wire [15:0] beat_678 = and_675 ? select_459 : beat_100;
  wire [15:0] beat_679 = and_675 ? select_465 : beat_101;
  wire [15:0] beat_680 = and_675 ? select_472 : beat_102;
  wire [15:0] beat_681 = and_675 ? select_478 : beat_103;
  wire [15:0] beat_682 = and_675 ? select_486 : beat_104;
  wire [7:0] select_683 = and_456 ? 8'd0 : s_kv_beat_data[71:64];
  wire [7:0] beat_684 = and_675 ? select_683 : beat_105;
  wire [7:0] select_685 = and_456 ? 8'd0 : s_kv_beat_data[79:72];
  wire [7:0] beat_686 = and_675 ? select_685 : beat_106;
  wire [7:0] select_687 = and_456 ? 8'd0 : s_kv_beat_data[87:80];
  wire [7:0] beat_688 = and_675 ? select_687 : beat_107;
  wire [7:0] select_689 = and_456 ? 8'd0 : s_kv_beat_data[95:88];
  wire [7:0] beat_690 = and_675 ? select_689 : beat_108;
  wire [7:0] select_691 = and_456 ? 8'd0 : s_kv_beat_data[103:96];
  wire [7:0] beat_692 = and_675 ? select_691 : beat_109;
  wire [7:0] select_693 = and_456 ? 8'd0 : s_kv_beat_data[111:104];
  wire [7:0] beat_694 = and_675 ? select_693 : beat_110;
  wire [7:0] select_695 = and_456 ? 8'd0 : s_kv_beat_data[119:112];
  wire [7:0] beat_696 = and_675 ? select_695 : beat_111;
  wire [7:0] select_697 = and_456 ? 8'd0 : s_kv_beat_data[127:120];
  wire [7:0] beat_698 = and_675 ? select_697 : beat_112;
  wire [15:0] beat_699 = and_675 ? select_492 : beat_113;
  wire [15:0] beat_700 = and_675 ? select_499 : beat_114;
  wire [15:0] beat_701 = and_675 ? select_505 : beat_115;
  wire [4:0] beat_709 = upper_443_s1 ? beat_99 : select_676;
  wire [4:0] score_exponent_710 = icmp_448_s1 ? beat_709 : exponent_119;
  wire [4:0] score_exponent_711 = and_453_s1 ? score_exponent_710 : score_exponent_118;
  wire and_712 = icmp_445_s1 & icmp_448_s1;
  wire [4:0] exponent_713 = and_712 ? beat_709 : exponent_119;
  wire or_718 = and_456 | s_kv_beat_last;
  wire kv_packet_719 = and_675 ? or_718 : kv_packet_122;
  wire or_720 = kv_packet_122 | upper_443_s1;
  wire xor_721 = or_720 ^ 1'd1;
  wire and_722 = icmp_445_s1 & xor_721;
  wire kv_packet_723 = and_722 ? s_kv_beat_last : kv_packet_123;
  wire keys_pop_750 = keys_v1 & keys_en1 & and_447;  // stream_kernel.hpp:38
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
  wire [3:0] left_702 = left_120 + 4'd15;  // attention.cpp:205
  wire icmp_703 = left_702 == 4'd0;  // attention.cpp:206
  wire xor_704 = icmp_703 ^ 1'd1;
  wire or_705 = icmp_406 | xor_704;
  wire or_714 = icmp_406 | icmp_703;
  wire [3:0] left_715 = or_714 ? 4'd0 : left_702;
  wire [3:0] left_716 = and_453_s5 ? 4'd8 : left_715;
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
  reg or_705_s6;
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
    or_705_s6 <= or_705;
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
  wire keys_load_725 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:200
  wire keys_load_726 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_727 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_728 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_729 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_730 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_731 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_732 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_733 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:102
  wire keys_load_735 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_736 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_737 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_738 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_739 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_740 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_741 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_742 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_743 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_744 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_745 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_746 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_load_747 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_748 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:92
  wire keys_store_749 = keys_v6 & keys_en6 & xor_407;  // attention.cpp:94
  wire keys_store_759 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_760 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_761 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_762 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_763 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_764 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_765 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  wire keys_store_766 = keys_v6 & keys_en6 & and_453_s6;  // attention.cpp:238
  // stage 7
  reg [1:0] zext_412_s7;
  reg [5:0] sub_427_s7;
  reg icmp_406_s7;
  reg or_705_s7;
  reg and_409_s7;
  always @(posedge ap_clk) begin
    zext_412_s7 <= head_408_s6[2:1];
    sub_427_s7 <= sub_427;
    icmp_406_s7 <= icmp_406_s6;
    or_705_s7 <= or_705_s6;
    and_409_s7 <= and_409;
  end
  wire icmp_428 = sub_427_s7 < 6'd60;  // stream_kernel.hpp:121
  wire [5:0] select_429 = icmp_428 ? sub_427_s7 : 6'd60;  // stream_kernel.hpp:121
  // stage 8
  reg [1:0] zext_412_s8;
  reg [5:0] select_429_s8;
  reg icmp_406_s8;
  reg or_705_s8;
  reg and_409_s8;
  always @(posedge ap_clk) begin
    zext_412_s8 <= zext_412_s7;
    select_429_s8 <= select_429;
    icmp_406_s8 <= icmp_406_s7;
    or_705_s8 <= or_705_s7;
    and_409_s8 <= and_409_s7;
  end
  // stage 9
  reg [1:0] zext_412_s9;
  reg [5:0] select_429_s9;
  reg icmp_406_s9;
  reg or_705_s9;
  reg and_409_s9;
  always @(posedge ap_clk) begin
    zext_412_s9 <= zext_412_s8;
    select_429_s9 <= select_429_s8;
    icmp_406_s9 <= icmp_406_s8;
    or_705_s9 <= or_705_s8;
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
  reg or_705_s10;
  reg and_409_s10;
  always @(posedge ap_clk) begin
    zext_412_s10 <= zext_412_s9;
    select_429_s10 <= select_429_s9;
    doubled_425_s10 <= doubled_425;
    icmp_406_s10 <= icmp_406_s9;
    or_705_s10 <= or_705_s9;
    and_409_s10 <= and_409_s9;
  end
  wire [60:0] ashr_430 = $signed(doubled_425_s10) >>> select_429_s10;  // stream_kernel.hpp:121
  // stage 11
  reg [1:0] zext_412_s11;
  reg [60:0] ashr_430_s11;
  reg icmp_406_s11;
  reg or_705_s11;
  reg and_409_s11;
  always @(posedge ap_clk) begin
    zext_412_s11 <= zext_412_s10;
    ashr_430_s11 <= ashr_430;
    icmp_406_s11 <= icmp_406_s10;
    or_705_s11 <= or_705_s10;
    and_409_s11 <= and_409_s10;
  end
  wire [61:0] add_431 = {1'd0, ashr_430_s11} + 62'd1;  // stream_kernel.hpp:121
  // stage 12
  reg [1:0] zext_412_s12;
  reg [60:0] lshr_432_s12;
  reg icmp_406_s12;
  reg or_705_s12;
  reg and_409_s12;
  always @(posedge ap_clk) begin
    zext_412_s12 <= zext_412_s11;
    lshr_432_s12 <= add_431[61:1];
    icmp_406_s12 <= icmp_406_s11;
    or_705_s12 <= or_705_s11;
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
  reg or_705_s13;
  reg and_409_s13;
  always @(posedge ap_clk) begin
    zext_412_s13 <= zext_412_s12;
    z_436_s13 <= z_436;
    icmp_406_s13 <= icmp_406_s12;
    or_705_s13 <= or_705_s12;
    and_409_s13 <= and_409_s12;
  end
  wire [12:0] shl_410 = {row_116[10:0], 2'd0};  // attention.cpp:201
  wire [12:0] or_411 = shl_410 | {11'd0, zext_412_s13};  // attention.cpp:201
  wire [63:0] shl_437 = {z_436_s13, 32'd0};  // attention.cpp:201
  wire [63:0] or_438 = shl_437 | {32'd0, even_117};  // attention.cpp:201
  wire [31:0] top_650 = icmp_406_s13 ? top_82 : top_1_97;
  wire icmp_659 = $signed(top_82) > $signed(z_436_s13);  // attention.cpp:203
  wire xor_660 = icmp_659 ^ 1'd1;
  wire or_661 = is_first_124 | xor_660;
  wire [31:0] top_7_662 = or_661 ? z_436_s13 : top_82;
  wire [31:0] top_7_663 = icmp_406_s13 ? top_7_91 : top_7_662;
  wire [31:0] top_6_664 = icmp_406_s13 ? top_6_92 : top_7_91;
  wire [31:0] top_5_665 = icmp_406_s13 ? top_5_93 : top_6_92;
  wire [31:0] top_4_666 = icmp_406_s13 ? top_4_94 : top_5_93;
  wire [31:0] top_3_667 = icmp_406_s13 ? top_3_95 : top_4_94;
  wire [31:0] top_2_668 = icmp_406_s13 ? top_2_96 : top_3_95;
  wire [31:0] top_1_669 = icmp_406_s13 ? top_1_97 : top_2_96;
  wire [15:0] add_706 = {1'd0, row_116} + 16'd1;  // attention.cpp:207
  wire [14:0] row_707 = or_705_s13 ? row_116 : {4'd0, add_706[10:0]};  // attention.cpp:470
  wire [31:0] even_708 = icmp_406_s13 ? even_117 : z_436_s13;  // attention.cpp:470
  wire is_first_724 = or_705_s13 & is_first_124;
  wire keys_store_734 = keys_v13 & keys_en13 & and_409_s13;  // attention.cpp:201
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
    if (keys_v13 & keys_en13) top_7_91 <= top_7_663;
    if (keys_v13 & keys_en13) top_6_92 <= top_6_664;
    if (keys_v13 & keys_en13) top_5_93 <= top_5_665;
    if (keys_v13 & keys_en13) top_4_94 <= top_4_666;
    if (keys_v13 & keys_en13) top_3_95 <= top_3_667;
    if (keys_v13 & keys_en13) top_2_96 <= top_2_668;
    if (keys_v13 & keys_en13) top_1_97 <= top_1_669;
    if (keys_v0 & keys_en0) step_98 <= step_674;
    if (keys_v1 & keys_en1) beat_99 <= beat_677;
    if (keys_v1 & keys_en1) beat_100 <= beat_678;
    if (keys_v1 & keys_en1) beat_101 <= beat_679;
    if (keys_v1 & keys_en1) beat_102 <= beat_680;
    if (keys_v1 & keys_en1) beat_103 <= beat_681;
    if (keys_v1 & keys_en1) beat_104 <= beat_682;
    if (keys_v1 & keys_en1) beat_105 <= beat_684;
    if (keys_v1 & keys_en1) beat_106 <= beat_686;
    if (keys_v1 & keys_en1) beat_107 <= beat_688;
    if (keys_v1 & keys_en1) beat_108 <= beat_690;
    if (keys_v1 & keys_en1) beat_109 <= beat_692;
    if (keys_v1 & keys_en1) beat_110 <= beat_694;
    if (keys_v1 & keys_en1) beat_111 <= beat_696;
    if (keys_v1 & keys_en1) beat_112 <= beat_698;
    if (keys_v1 & keys_en1) beat_113 <= beat_699;
    if (keys_v1 & keys_en1) beat_114 <= beat_700;
    if (keys_v1 & keys_en1) beat_115 <= beat_701;
    if (keys_v13 & keys_en13) row_116 <= row_707;
    if (keys_v13 & keys_en13) even_117 <= even_708;
    if (keys_v1 & keys_en1) score_exponent_118 <= score_exponent_711;
    if (keys_v1 & keys_en1) exponent_119 <= exponent_713;
    if (keys_v5 & keys_en5) left_120 <= left_716;
    if (keys_v0 & keys_en0) i_121 <= i_717;
    if (keys_v1 & keys_en1) kv_packet_122 <= kv_packet_719;
    if (keys_v1 & keys_en1) kv_packet_123 <= kv_packet_723;
    if (keys_v13 & keys_en13) is_first_124 <= is_first_724;
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

  // ---- hls/attention/attention.cpp:335: line_335, 1 stages
  wire [16:0] add_767 = {1'd0, beats_81} + {12'd0, line_453_15};  // attention.cpp:355
  wire [12:0] add_768 = {1'd0, line_467_72} + 13'd8191;  // attention.cpp:386
  wire [4:0] add_769 = line_453_13 + {5{cmd_6_18}};  // attention.cpp:335
  assign line_335_en0 = 1'd1;
  wire line_335_issue = line_335_run;
  wire line_335_leave = 1'b0;
  assign line_335_v0 = line_335_issue;
  wire line_335_busy = line_335_run;
  always @(posedge ap_clk) begin
    if (line_335_issue & line_335_en0) line_335_run <= 1'b0;
    if (line_335_start) line_335_run <= 1'b1;
    if (rst) begin line_335_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_335_v0 & line_335_en0) line_335_125 <= add_767;
    if (line_335_v0 & line_335_en0) line_335_126 <= add_768;
    if (line_335_v0 & line_335_en0) line_335_127 <= add_769;
  end

  // ---- hls/attention/attention.cpp:355: values, pipelined loop, II=1, depth 18
  // stage 0
  wire icmp_770 = step_226 == line_453_13;  // attention.cpp:367
  wire xor_771 = icmp_770 ^ 1'd1;
  wire icmp_772 = row_227 == 12'd1;  // attention.cpp:367
  wire xor_773 = icmp_772 ^ 1'd1;
  wire and_774 = xor_771 & xor_773;
  wire icmp_775 = step_226 == 5'd0;  // attention.cpp:370
  wire icmp_776 = row_227 == 12'd0;
  wire or_777 = icmp_775 | icmp_776;
  wire xor_778 = or_777 ^ 1'd1;
  wire [3:0] slot_779 = step_226[3:0] + 4'd15;  // attention.cpp:359
  wire xor_1165 = step_226[0] ^ 1'd1;
  wire and_1166 = cmd_6_18 & xor_1165;
  wire icmp_1167 = step_226 != 5'd0;
  wire upper_1168 = and_1166 & icmp_1167;
  wire icmp_1170 = i_229 < beats_81;  // attention.cpp:384
  wire xor_1173 = icmp_775 ^ 1'd1;
  wire and_1174 = xor_1173 & icmp_1170;
  wire icmp_1219 = step_226 < 5'd9;  // attention.cpp:400
  wire and_1220 = step_226[0] & icmp_1219;
  wire and_1221 = and_1220 & and_1174;
  wire [12:0] shl_1222 = {row_227[10:0], 2'd0};
  wire [12:0] or_1223 = shl_1222 | {11'd0, slot_779[2:1]};
  wire icmp_1233 = line_335_125 < {1'd0, i_229};  // attention.cpp:355
  wire [5:0] add_1421 = {1'd0, step_226} + 6'd1;  // attention.cpp:421
  wire [4:0] step_1422 = icmp_770 ? 5'd0 : add_1421[4:0];  // attention.cpp:471
  wire [11:0] row_1423 = row_227 + 12'd1;  // attention.cpp:418
  wire [11:0] row_1424 = icmp_770 ? row_1423 : row_227;
  wire [15:0] i_1432 = i_229 + 16'd1;  // attention.cpp:355
  wire icmp_1438 = line_335_126 == {1'd0, row_227};  // attention.cpp:386
  wire xor_1439 = icmp_1438 ^ 1'd1;
  wire xor_1440 = is_end_73 ^ 1'd1;
  wire icmp_1441 = line_335_127 != step_226;
  wire or_1442 = xor_1440 | icmp_1441;
  wire is_last_1443 = xor_1439 | or_1442;
  wire values_load_1581 = values_v0 & values_en0 & and_1221;  // attention.cpp:401
  // stage 1
  reg upper_1168_s1;
  reg icmp_1170_s1;
  reg icmp_1219_s1;
  reg and_1174_s1;
  reg trunc_1226_s1;
  reg icmp_775_s1;
  reg and_774_s1;
  reg icmp_770_s1;
  reg xor_1165_s1;
  reg is_last_1443_s1;
  reg [3:0] trunc_1450_s1;
  reg xor_778_s1;
  reg [3:0] slot_779_s1;
  always @(posedge ap_clk) if (values_en0) begin
    upper_1168_s1 <= upper_1168;
    icmp_1170_s1 <= icmp_1170;
    icmp_1219_s1 <= icmp_1219;
    and_1174_s1 <= and_1174;
    trunc_1226_s1 <= step_226[0];
    icmp_775_s1 <= icmp_775;
    and_774_s1 <= and_774;
    icmp_770_s1 <= icmp_770;
    xor_1165_s1 <= xor_1165;
    is_last_1443_s1 <= is_last_1443;
    trunc_1450_s1 <= step_226[3:0];
    xor_778_s1 <= xor_778;
    slot_779_s1 <= slot_779;
  end
  wire xor_1164 = kv_packet_230 ^ 1'd1;
  wire xor_1169 = upper_1168_s1 ^ 1'd1;
  wire and_1171 = xor_1169 & icmp_1170_s1;
  wire and_1172 = xor_1164 & and_1171;
  wire and_1177 = kv_packet_230 & xor_1169;
  wire [127:0] select_1178 = and_1177 ? 128'd0 : s_kv_beat_data;  // attention.cpp:471
  wire [127:0] beat_1179 = upper_1168_s1 ? beat_225 : select_1178;  // attention.cpp:471
  wire and_1224 = icmp_1219_s1 & and_1174_s1;
  wire xor_1234 = icmp_1219_s1 ^ 1'd1;
  wire or_1235 = icmp_775_s1 | xor_1234;
  wire xor_1236 = icmp_1170_s1 ^ 1'd1;
  wire or_1237 = or_1235 | xor_1236;
  wire or_1417 = or_1237 | xor_1165_s1;
  wire and_1419 = icmp_1170_s1 & xor_1169;
  wire [127:0] beat_1420 = and_1419 ? select_1178 : beat_225;
  wire and_1425 = icmp_775_s1 & icmp_1170_s1;
  wire or_1433 = and_1177 | s_kv_beat_last;
  wire kv_packet_1434 = and_1419 ? or_1433 : kv_packet_230;
  wire or_1435 = kv_packet_230 | upper_1168_s1;
  wire xor_1436 = or_1435 ^ 1'd1;
  wire and_1437 = icmp_1170_s1 & xor_1436;
  wire kv_packet_1_1444 = s_kv_beat_last & is_last_1443_s1;
  wire kv_packet_1445 = and_1437 ? kv_packet_1_1444 : kv_packet_231;
  wire values_pop_1579 = values_v1 & values_en1 & and_1172;  // stream_kernel.hpp:38
  // stage 2
  reg [127:0] beat_1179_s2;
  reg upper_1168_s2;
  reg trunc_1226_s2;
  reg and_1224_s2;
  reg or_1237_s2;
  reg and_774_s2;
  reg icmp_770_s2;
  reg or_1417_s2;
  reg and_1425_s2;
  reg [3:0] trunc_1450_s2;
  reg xor_778_s2;
  reg [3:0] slot_779_s2;
  reg and_1174_s2;
  always @(posedge ap_clk) begin
    beat_1179_s2 <= beat_1179;
    upper_1168_s2 <= upper_1168_s1;
    trunc_1226_s2 <= trunc_1226_s1;
    and_1224_s2 <= and_1224;
    or_1237_s2 <= or_1237;
    and_774_s2 <= and_774_s1;
    icmp_770_s2 <= icmp_770_s1;
    or_1417_s2 <= or_1417;
    and_1425_s2 <= and_1425;
    trunc_1450_s2 <= trunc_1450_s1;
    xor_778_s2 <= xor_778_s1;
    slot_779_s2 <= slot_779_s1;
    and_1174_s2 <= and_1174_s1;
  end
  wire [63:0] pair_1225 = trunc_1226_s2 ? mem_scores_q2 : pair_224;  // attention.cpp:471
  wire [5:0] sh_prom_1227 = trunc_1226_s2 ? 6'd0 : 6'd32;  // attention.cpp:471
  wire [63:0] pair_1418 = or_1417_s2 ? pair_224 : mem_scores_q2;
  // stage 3
  reg [127:0] beat_1179_s3;
  reg upper_1168_s3;
  reg [63:0] pair_1225_s3;
  reg [5:0] sh_prom_1227_s3;
  reg and_1224_s3;
  reg or_1237_s3;
  reg and_774_s3;
  reg icmp_770_s3;
  reg and_1425_s3;
  reg [3:0] trunc_1450_s3;
  reg xor_778_s3;
  reg [3:0] slot_779_s3;
  reg and_1174_s3;
  always @(posedge ap_clk) begin
    beat_1179_s3 <= beat_1179_s2;
    upper_1168_s3 <= upper_1168_s2;
    pair_1225_s3 <= pair_1225;
    sh_prom_1227_s3 <= sh_prom_1227;
    and_1224_s3 <= and_1224_s2;
    or_1237_s3 <= or_1237_s2;
    and_774_s3 <= and_774_s2;
    icmp_770_s3 <= icmp_770_s2;
    and_1425_s3 <= and_1425_s2;
    trunc_1450_s3 <= trunc_1450_s2;
    xor_778_s3 <= xor_778_s2;
    slot_779_s3 <= slot_779_s2;
    and_1174_s3 <= and_1174_s2;
  end
  wire [63:0] lshr_1228 = pair_1225_s3 >> sh_prom_1227_s3;  // attention.cpp:402
  // stage 4
  reg [127:0] beat_1179_s4;
  reg upper_1168_s4;
  reg [63:0] lshr_1228_s4;
  reg and_1224_s4;
  reg or_1237_s4;
  reg and_774_s4;
  reg icmp_770_s4;
  reg and_1425_s4;
  reg [3:0] trunc_1450_s4;
  reg xor_778_s4;
  reg [3:0] slot_779_s4;
  reg and_1174_s4;
  always @(posedge ap_clk) begin
    beat_1179_s4 <= beat_1179_s3;
    upper_1168_s4 <= upper_1168_s3;
    lshr_1228_s4 <= lshr_1228;
    and_1224_s4 <= and_1224_s3;
    or_1237_s4 <= or_1237_s3;
    and_774_s4 <= and_774_s3;
    icmp_770_s4 <= icmp_770_s3;
    and_1425_s4 <= and_1425_s3;
    trunc_1450_s4 <= trunc_1450_s3;
    xor_778_s4 <= xor_778_s3;
    slot_779_s4 <= slot_779_s3;
    and_1174_s4 <= and_1174_s3;
  end
  wire [32:0] knot_1229 = {{1{top_0_128[31]}}, top_0_128} - {{1{lshr_1228_s4[31]}}, lshr_1228_s4[31:0]};  // attention.cpp:403
  wire icmp_1230 = knot_1229[32:16] > 17'd17;  // attention.cpp:129
  wire xor_1231 = icmp_1230 ^ 1'd1;
  wire and_1232 = and_1224_s4 & xor_1231;
  wire [31:0] top_1238 = or_1237_s4 ? top_0_128 : top_1_215;
  wire icmp_1382 = knot_1229[20:16] > 5'd18;  // stream_kernel.hpp:121
  wire [16:0] select_1383 = icmp_1382 ? 17'd18 : knot_1229[32:16];  // stream_kernel.hpp:121
  wire [31:0] top_7_1402 = or_1237_s4 ? top_7_209 : top_0_128;
  wire [31:0] top_6_1403 = or_1237_s4 ? top_6_210 : top_7_209;
  wire [31:0] top_5_1404 = or_1237_s4 ? top_5_211 : top_6_210;
  wire [31:0] top_4_1405 = or_1237_s4 ? top_4_212 : top_5_211;
  wire [31:0] top_3_1406 = or_1237_s4 ? top_3_213 : top_4_212;
  wire [31:0] top_2_1407 = or_1237_s4 ? top_2_214 : top_3_213;
  wire [31:0] top_1_1408 = or_1237_s4 ? top_1_215 : top_2_214;
  wire values_load_1582 = values_v4 & values_en4 & and_1232;  // attention.cpp:123
  // stage 5
  reg [127:0] beat_1179_s5;
  reg upper_1168_s5;
  reg and_774_s5;
  reg icmp_770_s5;
  reg or_1237_s5;
  reg [7:0] zext_1375_s5;
  reg [16:0] select_1383_s5;
  reg icmp_1230_s5;
  reg and_1425_s5;
  reg [3:0] trunc_1450_s5;
  reg xor_778_s5;
  reg [3:0] slot_779_s5;
  reg and_1174_s5;
  always @(posedge ap_clk) begin
    beat_1179_s5 <= beat_1179_s4;
    upper_1168_s5 <= upper_1168_s4;
    and_774_s5 <= and_774_s4;
    icmp_770_s5 <= icmp_770_s4;
    or_1237_s5 <= or_1237_s4;
    zext_1375_s5 <= knot_1229[7:0];
    select_1383_s5 <= select_1383;
    icmp_1230_s5 <= icmp_1230;
    and_1425_s5 <= and_1425_s4;
    trunc_1450_s5 <= trunc_1450_s4;
    xor_778_s5 <= xor_778_s4;
    slot_779_s5 <= slot_779_s4;
    and_1174_s5 <= and_1174_s4;
  end
  // stage 6
  reg [127:0] beat_1179_s6;
  reg upper_1168_s6;
  reg and_774_s6;
  reg icmp_770_s6;
  reg or_1237_s6;
  reg [7:0] zext_1375_s6;
  reg [16:0] select_1383_s6;
  reg icmp_1230_s6;
  reg and_1425_s6;
  reg [3:0] trunc_1450_s6;
  reg xor_778_s6;
  reg [3:0] slot_779_s6;
  reg and_1174_s6;
  always @(posedge ap_clk) begin
    beat_1179_s6 <= beat_1179_s5;
    upper_1168_s6 <= upper_1168_s5;
    and_774_s6 <= and_774_s5;
    icmp_770_s6 <= icmp_770_s5;
    or_1237_s6 <= or_1237_s5;
    zext_1375_s6 <= zext_1375_s5;
    select_1383_s6 <= select_1383_s5;
    icmp_1230_s6 <= icmp_1230_s5;
    and_1425_s6 <= and_1425_s5;
    trunc_1450_s6 <= trunc_1450_s5;
    xor_778_s6 <= xor_778_s5;
    slot_779_s6 <= slot_779_s5;
    and_1174_s6 <= and_1174_s5;
  end
  wire [15:0] mul_1374;
  attention_mul_8_8_16_3 mul_1374_mul_8_8_16_3 (.clk(ap_clk), .enable({values_en8, values_en7, values_en6}), .a(mem_kExp2_q2[24:17]), .b(zext_1375_s6), .p(mul_1374));  // attention.cpp:127
  // stage 7
  reg [127:0] beat_1179_s7;
  reg upper_1168_s7;
  reg and_774_s7;
  reg icmp_770_s7;
  reg or_1237_s7;
  reg [16:0] zext_1379_s7;
  reg [16:0] select_1383_s7;
  reg icmp_1230_s7;
  reg and_1425_s7;
  reg [3:0] trunc_1450_s7;
  reg xor_778_s7;
  reg [3:0] slot_779_s7;
  reg and_1174_s7;
  always @(posedge ap_clk) begin
    beat_1179_s7 <= beat_1179_s6;
    upper_1168_s7 <= upper_1168_s6;
    and_774_s7 <= and_774_s6;
    icmp_770_s7 <= icmp_770_s6;
    or_1237_s7 <= or_1237_s6;
    zext_1379_s7 <= mem_kExp2_q2[16:0];
    select_1383_s7 <= select_1383_s6;
    icmp_1230_s7 <= icmp_1230_s6;
    and_1425_s7 <= and_1425_s6;
    trunc_1450_s7 <= trunc_1450_s6;
    xor_778_s7 <= xor_778_s6;
    slot_779_s7 <= slot_779_s6;
    and_1174_s7 <= and_1174_s6;
  end
  // stage 8
  reg [127:0] beat_1179_s8;
  reg upper_1168_s8;
  reg and_774_s8;
  reg icmp_770_s8;
  reg or_1237_s8;
  reg [16:0] zext_1379_s8;
  reg [16:0] select_1383_s8;
  reg icmp_1230_s8;
  reg and_1425_s8;
  reg [3:0] trunc_1450_s8;
  reg xor_778_s8;
  reg [3:0] slot_779_s8;
  reg and_1174_s8;
  always @(posedge ap_clk) begin
    beat_1179_s8 <= beat_1179_s7;
    upper_1168_s8 <= upper_1168_s7;
    and_774_s8 <= and_774_s7;
    icmp_770_s8 <= icmp_770_s7;
    or_1237_s8 <= or_1237_s7;
    zext_1379_s8 <= zext_1379_s7;
    select_1383_s8 <= select_1383_s7;
    icmp_1230_s8 <= icmp_1230_s7;
    and_1425_s8 <= and_1425_s7;
    trunc_1450_s8 <= trunc_1450_s7;
    xor_778_s8 <= xor_778_s7;
    slot_779_s8 <= slot_779_s7;
    and_1174_s8 <= and_1174_s7;
  end
  // stage 9
  reg [127:0] beat_1179_s9;
  reg upper_1168_s9;
  reg and_774_s9;
  reg icmp_770_s9;
  reg or_1237_s9;
  reg [16:0] zext_1379_s9;
  reg [16:0] select_1383_s9;
  reg icmp_1230_s9;
  reg and_1425_s9;
  reg [3:0] trunc_1450_s9;
  reg xor_778_s9;
  reg [3:0] slot_779_s9;
  reg and_1174_s9;
  always @(posedge ap_clk) begin
    beat_1179_s9 <= beat_1179_s8;
    upper_1168_s9 <= upper_1168_s8;
    and_774_s9 <= and_774_s8;
    icmp_770_s9 <= icmp_770_s8;
    or_1237_s9 <= or_1237_s8;
    zext_1379_s9 <= zext_1379_s8;
    select_1383_s9 <= select_1383_s8;
    icmp_1230_s9 <= icmp_1230_s8;
    and_1425_s9 <= and_1425_s8;
    trunc_1450_s9 <= trunc_1450_s8;
    xor_778_s9 <= xor_778_s8;
    slot_779_s9 <= slot_779_s8;
    and_1174_s9 <= and_1174_s8;
  end
  wire [16:0] sub_1376 = 17'd128 - {1'd0, mul_1374};  // attention.cpp:127
  wire [18:0] zext_1377 = {{10{sub_1376[16]}}, sub_1376[16:8]};  // attention.cpp:127
  wire [19:0] value_1378 = {3'd0, zext_1379_s9} + {1'd0, zext_1377};  // attention.cpp:127
  // stage 10
  reg [127:0] beat_1179_s10;
  reg upper_1168_s10;
  reg and_774_s10;
  reg icmp_770_s10;
  reg or_1237_s10;
  reg [17:0] zext_1381_s10;
  reg [16:0] select_1383_s10;
  reg icmp_1230_s10;
  reg and_1425_s10;
  reg [3:0] trunc_1450_s10;
  reg xor_778_s10;
  reg [3:0] slot_779_s10;
  reg and_1174_s10;
  always @(posedge ap_clk) begin
    beat_1179_s10 <= beat_1179_s9;
    upper_1168_s10 <= upper_1168_s9;
    and_774_s10 <= and_774_s9;
    icmp_770_s10 <= icmp_770_s9;
    or_1237_s10 <= or_1237_s9;
    zext_1381_s10 <= value_1378[17:0];
    select_1383_s10 <= select_1383_s9;
    icmp_1230_s10 <= icmp_1230_s9;
    and_1425_s10 <= and_1425_s9;
    trunc_1450_s10 <= trunc_1450_s9;
    xor_778_s10 <= xor_778_s9;
    slot_779_s10 <= slot_779_s9;
    and_1174_s10 <= and_1174_s9;
  end
  wire [18:0] shl_1380 = {zext_1381_s10, 1'd0};
  wire [18:0] ashr_1384 = $signed(shl_1380) >>> select_1383_s10[4:0];  // stream_kernel.hpp:121
  // stage 11
  reg [127:0] beat_1179_s11;
  reg upper_1168_s11;
  reg and_774_s11;
  reg icmp_770_s11;
  reg or_1237_s11;
  reg [18:0] ashr_1384_s11;
  reg icmp_1230_s11;
  reg and_1425_s11;
  reg [3:0] trunc_1450_s11;
  reg xor_778_s11;
  reg [3:0] slot_779_s11;
  reg and_1174_s11;
  always @(posedge ap_clk) begin
    beat_1179_s11 <= beat_1179_s10;
    upper_1168_s11 <= upper_1168_s10;
    and_774_s11 <= and_774_s10;
    icmp_770_s11 <= icmp_770_s10;
    or_1237_s11 <= or_1237_s10;
    ashr_1384_s11 <= ashr_1384;
    icmp_1230_s11 <= icmp_1230_s10;
    and_1425_s11 <= and_1425_s10;
    trunc_1450_s11 <= trunc_1450_s10;
    xor_778_s11 <= xor_778_s10;
    slot_779_s11 <= slot_779_s10;
    and_1174_s11 <= and_1174_s10;
  end
  wire xor_1175 = raised_233 ^ 1'd1;
  wire and_1176 = xor_1175 & cmd_6_18;
  wire [127:0] half_1180 = upper_1168_s11 ? {64'd0, beat_1179_s11[127:64]} : beat_1179_s11;  // attention.cpp:62
  wire [15:0] shl_1181 = {half_1180[15:8], 8'd0};  // attention.cpp:68
  wire [15:0] select_1182 = and_1176 ? {{8{half_1180[15]}}, half_1180[15:8]} : shl_1181;  // attention.cpp:68
  wire [15:0] v_1_1183 = cmd_6_18 ? select_1182 : beat_1179_s11[31:16];
  wire [31:0] shl_1184 = {v_1_1183, 16'd0};
  wire [15:0] shl_1185 = {half_1180[7:0], 8'd0};  // attention.cpp:68
  wire [15:0] select_1186 = and_1176 ? {{8{half_1180[7]}}, half_1180[7:0]} : shl_1185;  // attention.cpp:68
  wire [15:0] v_0_1187 = cmd_6_18 ? select_1186 : beat_1179_s11[15:0];
  wire [31:0] packed_1188 = shl_1184 | {16'd0, v_0_1187};  // attention.cpp:397
  wire [15:0] shl_1189 = {half_1180[23:16], 8'd0};  // attention.cpp:68
  wire [15:0] select_1190 = and_1176 ? {{8{half_1180[23]}}, half_1180[23:16]} : shl_1189;  // attention.cpp:68
  wire [15:0] v_2_1191 = cmd_6_18 ? select_1190 : beat_1179_s11[47:32];
  wire [47:0] shl_1192 = {v_2_1191, 32'd0};
  wire [47:0] packed_1193 = {16'd0, packed_1188} | shl_1192;  // attention.cpp:397
  wire [15:0] shl_1194 = {half_1180[31:24], 8'd0};  // attention.cpp:68
  wire [15:0] select_1195 = and_1176 ? {{8{half_1180[31]}}, half_1180[31:24]} : shl_1194;  // attention.cpp:68
  wire [15:0] v_3_1196 = cmd_6_18 ? select_1195 : beat_1179_s11[63:48];
  wire [63:0] shl_1197 = {v_3_1196, 48'd0};
  wire [63:0] packed_1198 = {16'd0, packed_1193} | shl_1197;  // attention.cpp:397
  wire [15:0] shl_1199 = {half_1180[39:32], 8'd0};  // attention.cpp:68
  wire [15:0] select_1200 = and_1176 ? {{8{half_1180[39]}}, half_1180[39:32]} : shl_1199;  // attention.cpp:68
  wire [15:0] v_4_1201 = cmd_6_18 ? select_1200 : beat_1179_s11[79:64];
  wire [79:0] shl_1202 = {v_4_1201, 64'd0};
  wire [79:0] packed_1203 = {16'd0, packed_1198} | shl_1202;  // attention.cpp:397
  wire [15:0] shl_1204 = {half_1180[47:40], 8'd0};  // attention.cpp:68
  wire [15:0] select_1205 = and_1176 ? {{8{half_1180[47]}}, half_1180[47:40]} : shl_1204;  // attention.cpp:68
  wire [15:0] v_5_1206 = cmd_6_18 ? select_1205 : beat_1179_s11[95:80];
  wire [95:0] shl_1207 = {v_5_1206, 80'd0};
  wire [95:0] packed_1208 = {16'd0, packed_1203} | shl_1207;  // attention.cpp:397
  wire [15:0] shl_1209 = {half_1180[55:48], 8'd0};  // attention.cpp:68
  wire [15:0] select_1210 = and_1176 ? {{8{half_1180[55]}}, half_1180[55:48]} : shl_1209;  // attention.cpp:68
  wire [15:0] v_6_1211 = cmd_6_18 ? select_1210 : beat_1179_s11[111:96];
  wire [111:0] shl_1212 = {v_6_1211, 96'd0};
  wire [111:0] packed_1213 = {16'd0, packed_1208} | shl_1212;  // attention.cpp:397
  wire [15:0] shl_1214 = {half_1180[63:56], 8'd0};  // attention.cpp:68
  wire [15:0] select_1215 = and_1176 ? {{8{half_1180[63]}}, half_1180[63:56]} : shl_1214;  // attention.cpp:68
  wire [15:0] v_7_1216 = cmd_6_18 ? select_1215 : beat_1179_s11[127:112];
  wire [127:0] shl_1217 = {v_7_1216, 112'd0};  // attention.cpp:397
  wire [127:0] packed_1218 = {16'd0, packed_1213} | shl_1217;  // attention.cpp:397
  wire [19:0] add_1385 = {1'd0, ashr_1384_s11} + 20'd1;  // stream_kernel.hpp:121
  wire [16:0] p_1386 = icmp_1230_s11 ? 17'd0 : add_1385[17:1];
  wire icmp_1387 = exponent_228 > 5'd9;  // attention.cpp:406
  wire [3:0] add_1388 = exponent_228[3:0] + 4'd6;  // attention.cpp:406
  wire [3:0] select_1389 = icmp_1387 ? add_1388 : exponent_228[3:0];  // attention.cpp:406
  wire [4:0] shl_1426 = {beat_1179_s11[4:3], 3'd0};
  wire icmp_1427 = shl_1426 != 5'd0;  // attention.cpp:388
  wire is_raised_1428 = cmd_6_18 & icmp_1427;
  wire [4:0] add_1429 = beat_1179_s11[4:0] + 5'd24;  // attention.cpp:389
  wire [4:0] exponent_1430 = is_raised_1428 ? add_1429 : beat_1179_s11[4:0];  // attention.cpp:389
  wire [4:0] exponent_1431 = and_1425_s11 ? exponent_1430 : exponent_228;
  wire is_coarse_1446 = exponent_1431 > 5'd9;  // attention.cpp:417
  wire is_raised_1448 = and_1425_s11 ? is_raised_1428 : raised_233;
  wire values_load_1514 = values_v11 & values_en11 & xor_778_s11;  // stream_kernel.hpp:20
  wire values_store_1580 = values_v11 & values_en11 & and_1174_s11;  // attention.cpp:399
  // stage 12
  reg and_774_s12;
  reg icmp_770_s12;
  reg or_1237_s12;
  reg [16:0] p_1386_s12;
  reg [3:0] select_1389_s12;
  reg is_coarse_1446_s12;
  reg [3:0] trunc_1450_s12;
  reg xor_778_s12;
  reg [3:0] slot_779_s12;
  always @(posedge ap_clk) begin
    and_774_s12 <= and_774_s11;
    icmp_770_s12 <= icmp_770_s11;
    or_1237_s12 <= or_1237_s11;
    p_1386_s12 <= p_1386;
    select_1389_s12 <= select_1389;
    is_coarse_1446_s12 <= is_coarse_1446;
    trunc_1450_s12 <= trunc_1450_s11;
    xor_778_s12 <= xor_778_s11;
    slot_779_s12 <= slot_779_s11;
  end
  wire [31:0] shl_1390 = {15'd0, p_1386_s12} << select_1389_s12;  // attention.cpp:407
  wire [30:0] total_0_1393 = or_1237_s12 ? total_0_201 : {3'd0, total_1_202[27:0]};  // attention.cpp:471
  wire [30:0] total_1_1394 = or_1237_s12 ? total_1_202 : {3'd0, total_2_203[27:0]};  // attention.cpp:471
  wire [30:0] total_2_1395 = or_1237_s12 ? total_2_203 : {3'd0, total_3_204[27:0]};  // attention.cpp:471
  wire [30:0] total_3_1396 = or_1237_s12 ? total_3_204 : {3'd0, total_4_205[27:0]};  // attention.cpp:471
  wire [30:0] total_4_1397 = or_1237_s12 ? total_4_205 : {3'd0, total_5_206[27:0]};  // attention.cpp:471
  wire [30:0] total_5_1398 = or_1237_s12 ? total_5_206 : {3'd0, total_6_207[27:0]};  // attention.cpp:471
  wire [30:0] total_6_1399 = or_1237_s12 ? total_6_207 : {3'd0, total_7_208[27:0]};  // attention.cpp:471
  wire [31:0] add_1400 = {1'd0, total_0_201} + {15'd0, p_1386_s12};  // attention.cpp:405
  wire [30:0] total_7_1401 = or_1237_s12 ? total_7_208 : {3'd0, add_1400[27:0]};  // attention.cpp:471
  wire is_coarse_1447 = icmp_770_s12 ? is_coarse_1446_s12 : is_coarse_232;
  // stage 13
  reg [15:0] sext_781_s13;
  reg is_coarse_232_s13;
  reg [15:0] sext_789_s13;
  reg [15:0] sext_797_s13;
  reg [15:0] sext_805_s13;
  reg [15:0] sext_813_s13;
  reg [15:0] sext_821_s13;
  reg [15:0] sext_829_s13;
  reg [15:0] trunc_837_s13;
  reg and_774_s13;
  reg icmp_770_s13;
  reg or_1237_s13;
  reg [25:0] made_7_1392_s13;
  reg [3:0] trunc_1450_s13;
  reg xor_778_s13;
  reg [3:0] slot_779_s13;
  always @(posedge ap_clk) begin
    sext_781_s13 <= mem_held_q[15:0];
    is_coarse_232_s13 <= is_coarse_232;
    sext_789_s13 <= mem_held_q[31:16];
    sext_797_s13 <= mem_held_q[47:32];
    sext_805_s13 <= mem_held_q[63:48];
    sext_813_s13 <= mem_held_q[79:64];
    sext_821_s13 <= mem_held_q[95:80];
    sext_829_s13 <= mem_held_q[111:96];
    trunc_837_s13 <= mem_held_q[127:112];
    and_774_s13 <= and_774_s12;
    icmp_770_s13 <= icmp_770_s12;
    or_1237_s13 <= or_1237_s12;
    made_7_1392_s13 <= shl_1390[25:0];
    trunc_1450_s13 <= trunc_1450_s12;
    xor_778_s13 <= xor_778_s12;
    slot_779_s13 <= slot_779_s12;
  end
  wire [41:0] mul_780;
  attention_mul_27s_16s_42_3 mul_780_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[25:0]}), .b(sext_781_s13), .p(mul_780));  // attention.cpp:379
  wire [20:0] mul_782;
  attention_mul_6s_16s_21_3 mul_782_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_781_s13), .p(mul_782));  // attention.cpp:379
  wire [41:0] mul_788;
  attention_mul_27s_16s_42_3 mul_788_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[25:0]}), .b(sext_789_s13), .p(mul_788));  // attention.cpp:379
  wire [20:0] mul_790;
  attention_mul_6s_16s_21_3 mul_790_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_789_s13), .p(mul_790));  // attention.cpp:379
  wire [41:0] mul_796;
  attention_mul_27s_16s_42_3 mul_796_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[25:0]}), .b(sext_797_s13), .p(mul_796));  // attention.cpp:379
  wire [20:0] mul_798;
  attention_mul_6s_16s_21_3 mul_798_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_797_s13), .p(mul_798));  // attention.cpp:379
  wire [41:0] mul_804;
  attention_mul_27s_16s_42_3 mul_804_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[25:0]}), .b(sext_805_s13), .p(mul_804));  // attention.cpp:379
  wire [20:0] mul_806;
  attention_mul_6s_16s_21_3 mul_806_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_805_s13), .p(mul_806));  // attention.cpp:379
  wire [41:0] mul_812;
  attention_mul_27s_16s_42_3 mul_812_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[25:0]}), .b(sext_813_s13), .p(mul_812));  // attention.cpp:379
  wire [20:0] mul_814;
  attention_mul_6s_16s_21_3 mul_814_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_813_s13), .p(mul_814));  // attention.cpp:379
  wire [41:0] mul_820;
  attention_mul_27s_16s_42_3 mul_820_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[25:0]}), .b(sext_821_s13), .p(mul_820));  // attention.cpp:379
  wire [20:0] mul_822;
  attention_mul_6s_16s_21_3 mul_822_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_821_s13), .p(mul_822));  // attention.cpp:379
  wire [41:0] mul_828;
  attention_mul_27s_16s_42_3 mul_828_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[25:0]}), .b(sext_829_s13), .p(mul_828));  // attention.cpp:379
  wire [20:0] mul_830;
  attention_mul_6s_16s_21_3 mul_830_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_829_s13), .p(mul_830));  // attention.cpp:379
  wire [41:0] mul_836;
  attention_mul_27s_16s_42_3 mul_836_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[25:0]}), .b(trunc_837_s13), .p(mul_836));  // attention.cpp:379
  wire [20:0] mul_838;
  attention_mul_6s_16s_21_3 mul_838_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(trunc_837_s13), .p(mul_838));  // attention.cpp:379
  wire [41:0] mul_844;
  attention_mul_27s_16s_42_3 mul_844_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[25:0]}), .b(sext_781_s13), .p(mul_844));  // attention.cpp:379
  wire [20:0] mul_845;
  attention_mul_6s_16s_21_3 mul_845_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_781_s13), .p(mul_845));  // attention.cpp:379
  wire [41:0] mul_851;
  attention_mul_27s_16s_42_3 mul_851_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[25:0]}), .b(sext_789_s13), .p(mul_851));  // attention.cpp:379
  wire [20:0] mul_852;
  attention_mul_6s_16s_21_3 mul_852_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_789_s13), .p(mul_852));  // attention.cpp:379
  wire [41:0] mul_858;
  attention_mul_27s_16s_42_3 mul_858_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[25:0]}), .b(sext_797_s13), .p(mul_858));  // attention.cpp:379
  wire [20:0] mul_859;
  attention_mul_6s_16s_21_3 mul_859_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_797_s13), .p(mul_859));  // attention.cpp:379
  wire [41:0] mul_865;
  attention_mul_27s_16s_42_3 mul_865_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[25:0]}), .b(sext_805_s13), .p(mul_865));  // attention.cpp:379
  wire [20:0] mul_866;
  attention_mul_6s_16s_21_3 mul_866_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_805_s13), .p(mul_866));  // attention.cpp:379
  wire [41:0] mul_872;
  attention_mul_27s_16s_42_3 mul_872_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[25:0]}), .b(sext_813_s13), .p(mul_872));  // attention.cpp:379
  wire [20:0] mul_873;
  attention_mul_6s_16s_21_3 mul_873_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_813_s13), .p(mul_873));  // attention.cpp:379
  wire [41:0] mul_879;
  attention_mul_27s_16s_42_3 mul_879_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[25:0]}), .b(sext_821_s13), .p(mul_879));  // attention.cpp:379
  wire [20:0] mul_880;
  attention_mul_6s_16s_21_3 mul_880_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_821_s13), .p(mul_880));  // attention.cpp:379
  wire [41:0] mul_886;
  attention_mul_27s_16s_42_3 mul_886_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[25:0]}), .b(sext_829_s13), .p(mul_886));  // attention.cpp:379
  wire [20:0] mul_887;
  attention_mul_6s_16s_21_3 mul_887_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_829_s13), .p(mul_887));  // attention.cpp:379
  wire [41:0] mul_893;
  attention_mul_27s_16s_42_3 mul_893_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[25:0]}), .b(trunc_837_s13), .p(mul_893));  // attention.cpp:379
  wire [20:0] mul_894;
  attention_mul_6s_16s_21_3 mul_894_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(trunc_837_s13), .p(mul_894));  // attention.cpp:379
  wire [41:0] mul_900;
  attention_mul_27s_16s_42_3 mul_900_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[25:0]}), .b(sext_781_s13), .p(mul_900));  // attention.cpp:379
  wire [20:0] mul_901;
  attention_mul_6s_16s_21_3 mul_901_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_781_s13), .p(mul_901));  // attention.cpp:379
  wire [41:0] mul_907;
  attention_mul_27s_16s_42_3 mul_907_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[25:0]}), .b(sext_789_s13), .p(mul_907));  // attention.cpp:379
  wire [20:0] mul_908;
  attention_mul_6s_16s_21_3 mul_908_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_789_s13), .p(mul_908));  // attention.cpp:379
  wire [41:0] mul_914;
  attention_mul_27s_16s_42_3 mul_914_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[25:0]}), .b(sext_797_s13), .p(mul_914));  // attention.cpp:379
  wire [20:0] mul_915;
  attention_mul_6s_16s_21_3 mul_915_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_797_s13), .p(mul_915));  // attention.cpp:379
  wire [41:0] mul_921;
  attention_mul_27s_16s_42_3 mul_921_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[25:0]}), .b(sext_805_s13), .p(mul_921));  // attention.cpp:379
  wire [20:0] mul_922;
  attention_mul_6s_16s_21_3 mul_922_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_805_s13), .p(mul_922));  // attention.cpp:379
  wire [41:0] mul_928;
  attention_mul_27s_16s_42_3 mul_928_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[25:0]}), .b(sext_813_s13), .p(mul_928));  // attention.cpp:379
  wire [20:0] mul_929;
  attention_mul_6s_16s_21_3 mul_929_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_813_s13), .p(mul_929));  // attention.cpp:379
  wire [41:0] mul_935;
  attention_mul_27s_16s_42_3 mul_935_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[25:0]}), .b(sext_821_s13), .p(mul_935));  // attention.cpp:379
  wire [20:0] mul_936;
  attention_mul_6s_16s_21_3 mul_936_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_821_s13), .p(mul_936));  // attention.cpp:379
  wire [41:0] mul_942;
  attention_mul_27s_16s_42_3 mul_942_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[25:0]}), .b(sext_829_s13), .p(mul_942));  // attention.cpp:379
  wire [20:0] mul_943;
  attention_mul_6s_16s_21_3 mul_943_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_829_s13), .p(mul_943));  // attention.cpp:379
  wire [41:0] mul_949;
  attention_mul_27s_16s_42_3 mul_949_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[25:0]}), .b(trunc_837_s13), .p(mul_949));  // attention.cpp:379
  wire [20:0] mul_950;
  attention_mul_6s_16s_21_3 mul_950_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(trunc_837_s13), .p(mul_950));  // attention.cpp:379
  wire [41:0] mul_956;
  attention_mul_27s_16s_42_3 mul_956_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[25:0]}), .b(sext_781_s13), .p(mul_956));  // attention.cpp:379
  wire [20:0] mul_957;
  attention_mul_6s_16s_21_3 mul_957_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_781_s13), .p(mul_957));  // attention.cpp:379
  wire [41:0] mul_963;
  attention_mul_27s_16s_42_3 mul_963_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[25:0]}), .b(sext_789_s13), .p(mul_963));  // attention.cpp:379
  wire [20:0] mul_964;
  attention_mul_6s_16s_21_3 mul_964_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_789_s13), .p(mul_964));  // attention.cpp:379
  wire [41:0] mul_970;
  attention_mul_27s_16s_42_3 mul_970_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[25:0]}), .b(sext_797_s13), .p(mul_970));  // attention.cpp:379
  wire [20:0] mul_971;
  attention_mul_6s_16s_21_3 mul_971_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_797_s13), .p(mul_971));  // attention.cpp:379
  wire [41:0] mul_977;
  attention_mul_27s_16s_42_3 mul_977_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[25:0]}), .b(sext_805_s13), .p(mul_977));  // attention.cpp:379
  wire [20:0] mul_978;
  attention_mul_6s_16s_21_3 mul_978_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_805_s13), .p(mul_978));  // attention.cpp:379
  wire [41:0] mul_984;
  attention_mul_27s_16s_42_3 mul_984_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[25:0]}), .b(sext_813_s13), .p(mul_984));  // attention.cpp:379
  wire [20:0] mul_985;
  attention_mul_6s_16s_21_3 mul_985_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_813_s13), .p(mul_985));  // attention.cpp:379
  wire [41:0] mul_991;
  attention_mul_27s_16s_42_3 mul_991_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[25:0]}), .b(sext_821_s13), .p(mul_991));  // attention.cpp:379
  wire [20:0] mul_992;
  attention_mul_6s_16s_21_3 mul_992_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_821_s13), .p(mul_992));  // attention.cpp:379
  wire [41:0] mul_998;
  attention_mul_27s_16s_42_3 mul_998_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[25:0]}), .b(sext_829_s13), .p(mul_998));  // attention.cpp:379
  wire [20:0] mul_999;
  attention_mul_6s_16s_21_3 mul_999_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_829_s13), .p(mul_999));  // attention.cpp:379
  wire [41:0] mul_1005;
  attention_mul_27s_16s_42_3 mul_1005_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[25:0]}), .b(trunc_837_s13), .p(mul_1005));  // attention.cpp:379
  wire [20:0] mul_1006;
  attention_mul_6s_16s_21_3 mul_1006_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(trunc_837_s13), .p(mul_1006));  // attention.cpp:379
  wire [41:0] mul_1012;
  attention_mul_27s_16s_42_3 mul_1012_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[25:0]}), .b(sext_781_s13), .p(mul_1012));  // attention.cpp:379
  wire [20:0] mul_1013;
  attention_mul_6s_16s_21_3 mul_1013_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_781_s13), .p(mul_1013));  // attention.cpp:379
  wire [41:0] mul_1019;
  attention_mul_27s_16s_42_3 mul_1019_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[25:0]}), .b(sext_789_s13), .p(mul_1019));  // attention.cpp:379
  wire [20:0] mul_1020;
  attention_mul_6s_16s_21_3 mul_1020_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_789_s13), .p(mul_1020));  // attention.cpp:379
  wire [41:0] mul_1026;
  attention_mul_27s_16s_42_3 mul_1026_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[25:0]}), .b(sext_797_s13), .p(mul_1026));  // attention.cpp:379
  wire [20:0] mul_1027;
  attention_mul_6s_16s_21_3 mul_1027_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_797_s13), .p(mul_1027));  // attention.cpp:379
  wire [41:0] mul_1033;
  attention_mul_27s_16s_42_3 mul_1033_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[25:0]}), .b(sext_805_s13), .p(mul_1033));  // attention.cpp:379
  wire [20:0] mul_1034;
  attention_mul_6s_16s_21_3 mul_1034_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_805_s13), .p(mul_1034));  // attention.cpp:379
  wire [41:0] mul_1040;
  attention_mul_27s_16s_42_3 mul_1040_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[25:0]}), .b(sext_813_s13), .p(mul_1040));  // attention.cpp:379
  wire [20:0] mul_1041;
  attention_mul_6s_16s_21_3 mul_1041_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_813_s13), .p(mul_1041));  // attention.cpp:379
  wire [41:0] mul_1047;
  attention_mul_27s_16s_42_3 mul_1047_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[25:0]}), .b(sext_821_s13), .p(mul_1047));  // attention.cpp:379
  wire [20:0] mul_1048;
  attention_mul_6s_16s_21_3 mul_1048_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_821_s13), .p(mul_1048));  // attention.cpp:379
  wire [41:0] mul_1054;
  attention_mul_27s_16s_42_3 mul_1054_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[25:0]}), .b(sext_829_s13), .p(mul_1054));  // attention.cpp:379
  wire [20:0] mul_1055;
  attention_mul_6s_16s_21_3 mul_1055_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_829_s13), .p(mul_1055));  // attention.cpp:379
  wire [41:0] mul_1061;
  attention_mul_27s_16s_42_3 mul_1061_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[25:0]}), .b(trunc_837_s13), .p(mul_1061));  // attention.cpp:379
  wire [20:0] mul_1062;
  attention_mul_6s_16s_21_3 mul_1062_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(trunc_837_s13), .p(mul_1062));  // attention.cpp:379
  wire [41:0] product_1068;
  attention_mul_27s_16s_42_3 product_1068_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_781_s13), .p(product_1068));  // attention.cpp:379
  wire [41:0] product_1072;
  attention_mul_27s_16s_42_3 product_1072_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_789_s13), .p(product_1072));  // attention.cpp:379
  wire [41:0] product_1076;
  attention_mul_27s_16s_42_3 product_1076_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_797_s13), .p(product_1076));  // attention.cpp:379
  wire [41:0] product_1080;
  attention_mul_27s_16s_42_3 product_1080_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_805_s13), .p(product_1080));  // attention.cpp:379
  wire [41:0] product_1084;
  attention_mul_27s_16s_42_3 product_1084_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_813_s13), .p(product_1084));  // attention.cpp:379
  wire [41:0] product_1088;
  attention_mul_27s_16s_42_3 product_1088_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_821_s13), .p(product_1088));  // attention.cpp:379
  wire [41:0] product_1092;
  attention_mul_27s_16s_42_3 product_1092_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_829_s13), .p(product_1092));  // attention.cpp:379
  wire [41:0] product_1096;
  attention_mul_27s_16s_42_3 product_1096_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(trunc_837_s13), .p(product_1096));  // attention.cpp:379
  wire [41:0] product_1100;
  attention_mul_27s_16s_42_3 product_1100_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_781_s13), .p(product_1100));  // attention.cpp:379
  wire [41:0] product_1104;
  attention_mul_27s_16s_42_3 product_1104_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_789_s13), .p(product_1104));  // attention.cpp:379
  wire [41:0] product_1108;
  attention_mul_27s_16s_42_3 product_1108_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_797_s13), .p(product_1108));  // attention.cpp:379
  wire [41:0] product_1112;
  attention_mul_27s_16s_42_3 product_1112_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_805_s13), .p(product_1112));  // attention.cpp:379
  wire [41:0] product_1116;
  attention_mul_27s_16s_42_3 product_1116_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_813_s13), .p(product_1116));  // attention.cpp:379
  wire [41:0] product_1120;
  attention_mul_27s_16s_42_3 product_1120_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_821_s13), .p(product_1120));  // attention.cpp:379
  wire [41:0] product_1124;
  attention_mul_27s_16s_42_3 product_1124_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_829_s13), .p(product_1124));  // attention.cpp:379
  wire [41:0] product_1128;
  attention_mul_27s_16s_42_3 product_1128_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(trunc_837_s13), .p(product_1128));  // attention.cpp:379
  wire [41:0] product_1132;
  attention_mul_27s_16s_42_3 product_1132_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_781_s13), .p(product_1132));  // attention.cpp:379
  wire [41:0] product_1136;
  attention_mul_27s_16s_42_3 product_1136_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_789_s13), .p(product_1136));  // attention.cpp:379
  wire [41:0] product_1140;
  attention_mul_27s_16s_42_3 product_1140_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_797_s13), .p(product_1140));  // attention.cpp:379
  wire [41:0] product_1144;
  attention_mul_27s_16s_42_3 product_1144_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_805_s13), .p(product_1144));  // attention.cpp:379
  wire [41:0] product_1148;
  attention_mul_27s_16s_42_3 product_1148_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_813_s13), .p(product_1148));  // attention.cpp:379
  wire [41:0] product_1152;
  attention_mul_27s_16s_42_3 product_1152_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_821_s13), .p(product_1152));  // attention.cpp:379
  wire [41:0] product_1156;
  attention_mul_27s_16s_42_3 product_1156_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_829_s13), .p(product_1156));  // attention.cpp:379
  wire [41:0] product_1160;
  attention_mul_27s_16s_42_3 product_1160_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(trunc_837_s13), .p(product_1160));  // attention.cpp:379
  wire [30:0] made_0_1367 = or_1237_s13 ? made_0_193 : {5'd0, made_1_194[25:0]};  // attention.cpp:471
  wire [30:0] made_1_1368 = or_1237_s13 ? made_1_194 : {5'd0, made_2_195[25:0]};  // attention.cpp:471
  wire [30:0] made_2_1369 = or_1237_s13 ? made_2_195 : {5'd0, made_3_196[25:0]};  // attention.cpp:471
  wire [30:0] made_3_1370 = or_1237_s13 ? made_3_196 : {5'd0, made_4_197[25:0]};  // attention.cpp:471
  wire [30:0] made_4_1371 = or_1237_s13 ? made_4_197 : {5'd0, made_5_198};  // attention.cpp:471
  wire [25:0] made_5_1372 = or_1237_s13 ? made_5_198 : made_6_199;  // attention.cpp:471
  wire [25:0] made_6_1373 = or_1237_s13 ? made_6_199 : made_7_200;  // attention.cpp:471
  wire [25:0] made_7_1391 = or_1237_s13 ? made_7_200 : made_7_1392_s13;  // attention.cpp:471
  wire [25:0] i10606_1409 = icmp_770_s13 ? made_7_1391 : i10506_216;
  wire [25:0] i10607_1410 = icmp_770_s13 ? made_6_1373 : i10507_217;
  wire [25:0] i10608_1411 = icmp_770_s13 ? made_5_1372 : i10508_218;
  wire [30:0] i10609_1412 = icmp_770_s13 ? made_4_1371 : i10509_219;
  wire [30:0] i10610_1413 = icmp_770_s13 ? made_3_1370 : i10510_220;
  wire [30:0] i10611_1414 = icmp_770_s13 ? made_2_1369 : i10511_221;
  wire [30:0] i10612_1415 = icmp_770_s13 ? made_1_1368 : i10512_222;
  wire [30:0] i10613_1416 = icmp_770_s13 ? made_0_1367 : i10513_223;
  // stage 14
  reg is_coarse_232_s14;
  reg and_774_s14;
  reg icmp_770_s14;
  reg [3:0] trunc_1450_s14;
  reg xor_778_s14;
  reg [3:0] slot_779_s14;
  always @(posedge ap_clk) begin
    is_coarse_232_s14 <= is_coarse_232_s13;
    and_774_s14 <= and_774_s13;
    icmp_770_s14 <= icmp_770_s13;
    trunc_1450_s14 <= trunc_1450_s13;
    xor_778_s14 <= xor_778_s13;
    slot_779_s14 <= slot_779_s13;
  end
  // stage 15
  reg is_coarse_232_s15;
  reg and_774_s15;
  reg icmp_770_s15;
  reg [3:0] trunc_1450_s15;
  reg xor_778_s15;
  reg [3:0] slot_779_s15;
  always @(posedge ap_clk) begin
    is_coarse_232_s15 <= is_coarse_232_s14;
    and_774_s15 <= and_774_s14;
    icmp_770_s15 <= icmp_770_s14;
    trunc_1450_s15 <= trunc_1450_s14;
    xor_778_s15 <= xor_778_s14;
    slot_779_s15 <= slot_779_s14;
  end
  // stage 16
  reg is_coarse_232_s16;
  reg and_774_s16;
  reg icmp_770_s16;
  reg [3:0] trunc_1450_s16;
  reg xor_778_s16;
  reg [3:0] slot_779_s16;
  always @(posedge ap_clk) begin
    is_coarse_232_s16 <= is_coarse_232_s15;
    and_774_s16 <= and_774_s15;
    icmp_770_s16 <= icmp_770_s15;
    trunc_1450_s16 <= trunc_1450_s15;
    xor_778_s16 <= xor_778_s15;
    slot_779_s16 <= slot_779_s15;
  end
  wire [41:0] shl_783 = {mul_782[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_784 = mul_780 + shl_783;  // attention.cpp:379
  wire [41:0] shl_791 = {mul_790[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_792 = mul_788 + shl_791;  // attention.cpp:379
  wire [41:0] shl_799 = {mul_798[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_800 = mul_796 + shl_799;  // attention.cpp:379
  wire [41:0] shl_807 = {mul_806[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_808 = mul_804 + shl_807;  // attention.cpp:379
  wire [41:0] shl_815 = {mul_814[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_816 = mul_812 + shl_815;  // attention.cpp:379
  wire [41:0] shl_823 = {mul_822[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_824 = mul_820 + shl_823;  // attention.cpp:379
  wire [41:0] shl_831 = {mul_830[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_832 = mul_828 + shl_831;  // attention.cpp:379
  wire [41:0] shl_839 = {mul_838[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_840 = mul_836 + shl_839;  // attention.cpp:379
  wire [41:0] shl_846 = {mul_845[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_847 = mul_844 + shl_846;  // attention.cpp:379
  wire [41:0] shl_853 = {mul_852[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_854 = mul_851 + shl_853;  // attention.cpp:379
  wire [41:0] shl_860 = {mul_859[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_861 = mul_858 + shl_860;  // attention.cpp:379
  wire [41:0] shl_867 = {mul_866[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_868 = mul_865 + shl_867;  // attention.cpp:379
  wire [41:0] shl_874 = {mul_873[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_875 = mul_872 + shl_874;  // attention.cpp:379
  wire [41:0] shl_881 = {mul_880[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_882 = mul_879 + shl_881;  // attention.cpp:379
  wire [41:0] shl_888 = {mul_887[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_889 = mul_886 + shl_888;  // attention.cpp:379
  wire [41:0] shl_895 = {mul_894[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_896 = mul_893 + shl_895;  // attention.cpp:379
  wire [41:0] shl_902 = {mul_901[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_903 = mul_900 + shl_902;  // attention.cpp:379
  wire [41:0] shl_909 = {mul_908[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_910 = mul_907 + shl_909;  // attention.cpp:379
  wire [41:0] shl_916 = {mul_915[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_917 = mul_914 + shl_916;  // attention.cpp:379
  wire [41:0] shl_923 = {mul_922[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_924 = mul_921 + shl_923;  // attention.cpp:379
  wire [41:0] shl_930 = {mul_929[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_931 = mul_928 + shl_930;  // attention.cpp:379
  wire [41:0] shl_937 = {mul_936[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_938 = mul_935 + shl_937;  // attention.cpp:379
  wire [41:0] shl_944 = {mul_943[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_945 = mul_942 + shl_944;  // attention.cpp:379
  wire [41:0] shl_951 = {mul_950[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_952 = mul_949 + shl_951;  // attention.cpp:379
  wire [41:0] shl_958 = {mul_957[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_959 = mul_956 + shl_958;  // attention.cpp:379
  wire [41:0] shl_965 = {mul_964[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_966 = mul_963 + shl_965;  // attention.cpp:379
  wire [41:0] shl_972 = {mul_971[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_973 = mul_970 + shl_972;  // attention.cpp:379
  wire [41:0] shl_979 = {mul_978[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_980 = mul_977 + shl_979;  // attention.cpp:379
  wire [41:0] shl_986 = {mul_985[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_987 = mul_984 + shl_986;  // attention.cpp:379
  wire [41:0] shl_993 = {mul_992[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_994 = mul_991 + shl_993;  // attention.cpp:379
  wire [41:0] shl_1000 = {mul_999[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1001 = mul_998 + shl_1000;  // attention.cpp:379
  wire [41:0] shl_1007 = {mul_1006[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1008 = mul_1005 + shl_1007;  // attention.cpp:379
  wire [41:0] shl_1014 = {mul_1013[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1015 = mul_1012 + shl_1014;  // attention.cpp:379
  wire [41:0] shl_1021 = {mul_1020[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1022 = mul_1019 + shl_1021;  // attention.cpp:379
  wire [41:0] shl_1028 = {mul_1027[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1029 = mul_1026 + shl_1028;  // attention.cpp:379
  wire [41:0] shl_1035 = {mul_1034[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1036 = mul_1033 + shl_1035;  // attention.cpp:379
  wire [41:0] shl_1042 = {mul_1041[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1043 = mul_1040 + shl_1042;  // attention.cpp:379
  wire [41:0] shl_1049 = {mul_1048[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1050 = mul_1047 + shl_1049;  // attention.cpp:379
  wire [41:0] shl_1056 = {mul_1055[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1057 = mul_1054 + shl_1056;  // attention.cpp:379
  wire [41:0] shl_1063 = {mul_1062[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1064 = mul_1061 + shl_1063;  // attention.cpp:379
  wire values_load_1449 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1451 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1452 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1453 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1454 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1455 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1456 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1457 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1458 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1459 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1460 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1461 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1462 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1463 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1464 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1465 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1466 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1467 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1468 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1469 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1470 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1471 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1472 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1473 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1474 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1475 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1476 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1477 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1478 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1479 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1480 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1481 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1482 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1483 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1484 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1485 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1486 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1487 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1488 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1489 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1490 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1491 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1492 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1493 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1494 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1495 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1496 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1497 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1498 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1499 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1500 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1501 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1502 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1503 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1504 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1505 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1506 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1507 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1508 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1509 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1510 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1511 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1512 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  wire values_load_1513 = values_v16 & values_en16 & and_774_s16;  // attention.cpp:367
  // stage 17
  reg [41:0] product_784_s17;
  reg is_coarse_232_s17;
  reg [41:0] product_792_s17;
  reg [41:0] product_800_s17;
  reg [41:0] product_808_s17;
  reg [41:0] product_816_s17;
  reg [41:0] product_824_s17;
  reg [41:0] product_832_s17;
  reg [41:0] product_840_s17;
  reg [41:0] product_847_s17;
  reg [41:0] product_854_s17;
  reg [41:0] product_861_s17;
  reg [41:0] product_868_s17;
  reg [41:0] product_875_s17;
  reg [41:0] product_882_s17;
  reg [41:0] product_889_s17;
  reg [41:0] product_896_s17;
  reg [41:0] product_903_s17;
  reg [41:0] product_910_s17;
  reg [41:0] product_917_s17;
  reg [41:0] product_924_s17;
  reg [41:0] product_931_s17;
  reg [41:0] product_938_s17;
  reg [41:0] product_945_s17;
  reg [41:0] product_952_s17;
  reg [41:0] product_959_s17;
  reg [41:0] product_966_s17;
  reg [41:0] product_973_s17;
  reg [41:0] product_980_s17;
  reg [41:0] product_987_s17;
  reg [41:0] product_994_s17;
  reg [41:0] product_1001_s17;
  reg [41:0] product_1008_s17;
  reg [41:0] product_1015_s17;
  reg [41:0] product_1022_s17;
  reg [41:0] product_1029_s17;
  reg [41:0] product_1036_s17;
  reg [41:0] product_1043_s17;
  reg [41:0] product_1050_s17;
  reg [41:0] product_1057_s17;
  reg [41:0] product_1064_s17;
  reg [41:0] product_1068_s17;
  reg [41:0] product_1072_s17;
  reg [41:0] product_1076_s17;
  reg [41:0] product_1080_s17;
  reg [41:0] product_1084_s17;
  reg [41:0] product_1088_s17;
  reg [41:0] product_1092_s17;
  reg [41:0] product_1096_s17;
  reg [41:0] product_1100_s17;
  reg [41:0] product_1104_s17;
  reg [41:0] product_1108_s17;
  reg [41:0] product_1112_s17;
  reg [41:0] product_1116_s17;
  reg [41:0] product_1120_s17;
  reg [41:0] product_1124_s17;
  reg [41:0] product_1128_s17;
  reg [41:0] product_1132_s17;
  reg [41:0] product_1136_s17;
  reg [41:0] product_1140_s17;
  reg [41:0] product_1144_s17;
  reg [41:0] product_1148_s17;
  reg [41:0] product_1152_s17;
  reg [41:0] product_1156_s17;
  reg [41:0] product_1160_s17;
  reg and_774_s17;
  reg icmp_770_s17;
  reg xor_778_s17;
  reg [3:0] slot_779_s17;
  always @(posedge ap_clk) begin
    product_784_s17 <= product_784;
    is_coarse_232_s17 <= is_coarse_232_s16;
    product_792_s17 <= product_792;
    product_800_s17 <= product_800;
    product_808_s17 <= product_808;
    product_816_s17 <= product_816;
    product_824_s17 <= product_824;
    product_832_s17 <= product_832;
    product_840_s17 <= product_840;
    product_847_s17 <= product_847;
    product_854_s17 <= product_854;
    product_861_s17 <= product_861;
    product_868_s17 <= product_868;
    product_875_s17 <= product_875;
    product_882_s17 <= product_882;
    product_889_s17 <= product_889;
    product_896_s17 <= product_896;
    product_903_s17 <= product_903;
    product_910_s17 <= product_910;
    product_917_s17 <= product_917;
    product_924_s17 <= product_924;
    product_931_s17 <= product_931;
    product_938_s17 <= product_938;
    product_945_s17 <= product_945;
    product_952_s17 <= product_952;
    product_959_s17 <= product_959;
    product_966_s17 <= product_966;
    product_973_s17 <= product_973;
    product_980_s17 <= product_980;
    product_987_s17 <= product_987;
    product_994_s17 <= product_994;
    product_1001_s17 <= product_1001;
    product_1008_s17 <= product_1008;
    product_1015_s17 <= product_1015;
    product_1022_s17 <= product_1022;
    product_1029_s17 <= product_1029;
    product_1036_s17 <= product_1036;
    product_1043_s17 <= product_1043;
    product_1050_s17 <= product_1050;
    product_1057_s17 <= product_1057;
    product_1064_s17 <= product_1064;
    product_1068_s17 <= product_1068;
    product_1072_s17 <= product_1072;
    product_1076_s17 <= product_1076;
    product_1080_s17 <= product_1080;
    product_1084_s17 <= product_1084;
    product_1088_s17 <= product_1088;
    product_1092_s17 <= product_1092;
    product_1096_s17 <= product_1096;
    product_1100_s17 <= product_1100;
    product_1104_s17 <= product_1104;
    product_1108_s17 <= product_1108;
    product_1112_s17 <= product_1112;
    product_1116_s17 <= product_1116;
    product_1120_s17 <= product_1120;
    product_1124_s17 <= product_1124;
    product_1128_s17 <= product_1128;
    product_1132_s17 <= product_1132;
    product_1136_s17 <= product_1136;
    product_1140_s17 <= product_1140;
    product_1144_s17 <= product_1144;
    product_1148_s17 <= product_1148;
    product_1152_s17 <= product_1152;
    product_1156_s17 <= product_1156;
    product_1160_s17 <= product_1160;
    and_774_s17 <= and_774_s16;
    icmp_770_s17 <= icmp_770_s16;
    xor_778_s17 <= xor_778_s16;
    slot_779_s17 <= slot_779_s16;
  end
  wire [51:0] shl_785 = {product_784_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_786 = is_coarse_232_s17 ? shl_785 : {{10{product_784_s17[41]}}, product_784_s17};  // attention.cpp:380
  wire [58:0] add_787 = before_129 + {{7{select_786[51]}}, select_786};  // attention.cpp:380
  wire [51:0] shl_793 = {product_792_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_794 = is_coarse_232_s17 ? shl_793 : {{10{product_792_s17[41]}}, product_792_s17};  // attention.cpp:380
  wire [58:0] add_795 = before_130 + {{7{select_794[51]}}, select_794};  // attention.cpp:380
  wire [51:0] shl_801 = {product_800_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_802 = is_coarse_232_s17 ? shl_801 : {{10{product_800_s17[41]}}, product_800_s17};  // attention.cpp:380
  wire [58:0] add_803 = before_131 + {{7{select_802[51]}}, select_802};  // attention.cpp:380
  wire [51:0] shl_809 = {product_808_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_810 = is_coarse_232_s17 ? shl_809 : {{10{product_808_s17[41]}}, product_808_s17};  // attention.cpp:380
  wire [58:0] add_811 = before_132 + {{7{select_810[51]}}, select_810};  // attention.cpp:380
  wire [51:0] shl_817 = {product_816_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_818 = is_coarse_232_s17 ? shl_817 : {{10{product_816_s17[41]}}, product_816_s17};  // attention.cpp:380
  wire [58:0] add_819 = before_133 + {{7{select_818[51]}}, select_818};  // attention.cpp:380
  wire [51:0] shl_825 = {product_824_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_826 = is_coarse_232_s17 ? shl_825 : {{10{product_824_s17[41]}}, product_824_s17};  // attention.cpp:380
  wire [58:0] add_827 = before_134 + {{7{select_826[51]}}, select_826};  // attention.cpp:380
  wire [51:0] shl_833 = {product_832_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_834 = is_coarse_232_s17 ? shl_833 : {{10{product_832_s17[41]}}, product_832_s17};  // attention.cpp:380
  wire [58:0] add_835 = before_135 + {{7{select_834[51]}}, select_834};  // attention.cpp:380
  wire [51:0] shl_841 = {product_840_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_842 = is_coarse_232_s17 ? shl_841 : {{10{product_840_s17[41]}}, product_840_s17};  // attention.cpp:380
  wire [58:0] add_843 = before_136 + {{7{select_842[51]}}, select_842};  // attention.cpp:380
  wire [51:0] shl_848 = {product_847_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_849 = is_coarse_232_s17 ? shl_848 : {{10{product_847_s17[41]}}, product_847_s17};  // attention.cpp:380
  wire [58:0] add_850 = before_137 + {{7{select_849[51]}}, select_849};  // attention.cpp:380
  wire [51:0] shl_855 = {product_854_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_856 = is_coarse_232_s17 ? shl_855 : {{10{product_854_s17[41]}}, product_854_s17};  // attention.cpp:380
  wire [58:0] add_857 = before_138 + {{7{select_856[51]}}, select_856};  // attention.cpp:380
  wire [51:0] shl_862 = {product_861_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_863 = is_coarse_232_s17 ? shl_862 : {{10{product_861_s17[41]}}, product_861_s17};  // attention.cpp:380
  wire [58:0] add_864 = before_139 + {{7{select_863[51]}}, select_863};  // attention.cpp:380
  wire [51:0] shl_869 = {product_868_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_870 = is_coarse_232_s17 ? shl_869 : {{10{product_868_s17[41]}}, product_868_s17};  // attention.cpp:380
  wire [58:0] add_871 = before_140 + {{7{select_870[51]}}, select_870};  // attention.cpp:380
  wire [51:0] shl_876 = {product_875_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_877 = is_coarse_232_s17 ? shl_876 : {{10{product_875_s17[41]}}, product_875_s17};  // attention.cpp:380
  wire [58:0] add_878 = before_141 + {{7{select_877[51]}}, select_877};  // attention.cpp:380
  wire [51:0] shl_883 = {product_882_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_884 = is_coarse_232_s17 ? shl_883 : {{10{product_882_s17[41]}}, product_882_s17};  // attention.cpp:380
  wire [58:0] add_885 = before_142 + {{7{select_884[51]}}, select_884};  // attention.cpp:380
  wire [51:0] shl_890 = {product_889_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_891 = is_coarse_232_s17 ? shl_890 : {{10{product_889_s17[41]}}, product_889_s17};  // attention.cpp:380
  wire [58:0] add_892 = before_143 + {{7{select_891[51]}}, select_891};  // attention.cpp:380
  wire [51:0] shl_897 = {product_896_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_898 = is_coarse_232_s17 ? shl_897 : {{10{product_896_s17[41]}}, product_896_s17};  // attention.cpp:380
  wire [58:0] add_899 = before_144 + {{7{select_898[51]}}, select_898};  // attention.cpp:380
  wire [51:0] shl_904 = {product_903_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_905 = is_coarse_232_s17 ? shl_904 : {{10{product_903_s17[41]}}, product_903_s17};  // attention.cpp:380
  wire [58:0] add_906 = before_145 + {{7{select_905[51]}}, select_905};  // attention.cpp:380
  wire [51:0] shl_911 = {product_910_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_912 = is_coarse_232_s17 ? shl_911 : {{10{product_910_s17[41]}}, product_910_s17};  // attention.cpp:380
  wire [58:0] add_913 = before_146 + {{7{select_912[51]}}, select_912};  // attention.cpp:380
  wire [51:0] shl_918 = {product_917_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_919 = is_coarse_232_s17 ? shl_918 : {{10{product_917_s17[41]}}, product_917_s17};  // attention.cpp:380
  wire [58:0] add_920 = before_147 + {{7{select_919[51]}}, select_919};  // attention.cpp:380
  wire [51:0] shl_925 = {product_924_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_926 = is_coarse_232_s17 ? shl_925 : {{10{product_924_s17[41]}}, product_924_s17};  // attention.cpp:380
  wire [58:0] add_927 = before_148 + {{7{select_926[51]}}, select_926};  // attention.cpp:380
  wire [51:0] shl_932 = {product_931_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_933 = is_coarse_232_s17 ? shl_932 : {{10{product_931_s17[41]}}, product_931_s17};  // attention.cpp:380
  wire [58:0] add_934 = before_149 + {{7{select_933[51]}}, select_933};  // attention.cpp:380
  wire [51:0] shl_939 = {product_938_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_940 = is_coarse_232_s17 ? shl_939 : {{10{product_938_s17[41]}}, product_938_s17};  // attention.cpp:380
  wire [58:0] add_941 = before_150 + {{7{select_940[51]}}, select_940};  // attention.cpp:380
  wire [51:0] shl_946 = {product_945_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_947 = is_coarse_232_s17 ? shl_946 : {{10{product_945_s17[41]}}, product_945_s17};  // attention.cpp:380
  wire [58:0] add_948 = before_151 + {{7{select_947[51]}}, select_947};  // attention.cpp:380
  wire [51:0] shl_953 = {product_952_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_954 = is_coarse_232_s17 ? shl_953 : {{10{product_952_s17[41]}}, product_952_s17};  // attention.cpp:380
  wire [58:0] add_955 = before_152 + {{7{select_954[51]}}, select_954};  // attention.cpp:380
  wire [51:0] shl_960 = {product_959_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_961 = is_coarse_232_s17 ? shl_960 : {{10{product_959_s17[41]}}, product_959_s17};  // attention.cpp:380
  wire [58:0] add_962 = before_153 + {{7{select_961[51]}}, select_961};  // attention.cpp:380
  wire [51:0] shl_967 = {product_966_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_968 = is_coarse_232_s17 ? shl_967 : {{10{product_966_s17[41]}}, product_966_s17};  // attention.cpp:380
  wire [58:0] add_969 = before_154 + {{7{select_968[51]}}, select_968};  // attention.cpp:380
  wire [51:0] shl_974 = {product_973_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_975 = is_coarse_232_s17 ? shl_974 : {{10{product_973_s17[41]}}, product_973_s17};  // attention.cpp:380
  wire [58:0] add_976 = before_155 + {{7{select_975[51]}}, select_975};  // attention.cpp:380
  wire [51:0] shl_981 = {product_980_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_982 = is_coarse_232_s17 ? shl_981 : {{10{product_980_s17[41]}}, product_980_s17};  // attention.cpp:380
  wire [58:0] add_983 = before_156 + {{7{select_982[51]}}, select_982};  // attention.cpp:380
  wire [51:0] shl_988 = {product_987_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_989 = is_coarse_232_s17 ? shl_988 : {{10{product_987_s17[41]}}, product_987_s17};  // attention.cpp:380
  wire [58:0] add_990 = before_157 + {{7{select_989[51]}}, select_989};  // attention.cpp:380
  wire [51:0] shl_995 = {product_994_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_996 = is_coarse_232_s17 ? shl_995 : {{10{product_994_s17[41]}}, product_994_s17};  // attention.cpp:380
  wire [58:0] add_997 = before_158 + {{7{select_996[51]}}, select_996};  // attention.cpp:380
  wire [51:0] shl_1002 = {product_1001_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1003 = is_coarse_232_s17 ? shl_1002 : {{10{product_1001_s17[41]}}, product_1001_s17};  // attention.cpp:380
  wire [58:0] add_1004 = before_159 + {{7{select_1003[51]}}, select_1003};  // attention.cpp:380
  wire [51:0] shl_1009 = {product_1008_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1010 = is_coarse_232_s17 ? shl_1009 : {{10{product_1008_s17[41]}}, product_1008_s17};  // attention.cpp:380
  wire [58:0] add_1011 = before_160 + {{7{select_1010[51]}}, select_1010};  // attention.cpp:380
  wire [51:0] shl_1016 = {product_1015_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1017 = is_coarse_232_s17 ? shl_1016 : {{10{product_1015_s17[41]}}, product_1015_s17};  // attention.cpp:380
  wire [58:0] add_1018 = before_161 + {{7{select_1017[51]}}, select_1017};  // attention.cpp:380
  wire [51:0] shl_1023 = {product_1022_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1024 = is_coarse_232_s17 ? shl_1023 : {{10{product_1022_s17[41]}}, product_1022_s17};  // attention.cpp:380
  wire [58:0] add_1025 = before_162 + {{7{select_1024[51]}}, select_1024};  // attention.cpp:380
  wire [51:0] shl_1030 = {product_1029_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1031 = is_coarse_232_s17 ? shl_1030 : {{10{product_1029_s17[41]}}, product_1029_s17};  // attention.cpp:380
  wire [58:0] add_1032 = before_163 + {{7{select_1031[51]}}, select_1031};  // attention.cpp:380
  wire [51:0] shl_1037 = {product_1036_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1038 = is_coarse_232_s17 ? shl_1037 : {{10{product_1036_s17[41]}}, product_1036_s17};  // attention.cpp:380
  wire [58:0] add_1039 = before_164 + {{7{select_1038[51]}}, select_1038};  // attention.cpp:380
  wire [51:0] shl_1044 = {product_1043_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1045 = is_coarse_232_s17 ? shl_1044 : {{10{product_1043_s17[41]}}, product_1043_s17};  // attention.cpp:380
  wire [58:0] add_1046 = before_165 + {{7{select_1045[51]}}, select_1045};  // attention.cpp:380
  wire [51:0] shl_1051 = {product_1050_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1052 = is_coarse_232_s17 ? shl_1051 : {{10{product_1050_s17[41]}}, product_1050_s17};  // attention.cpp:380
  wire [58:0] add_1053 = before_166 + {{7{select_1052[51]}}, select_1052};  // attention.cpp:380
  wire [51:0] shl_1058 = {product_1057_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1059 = is_coarse_232_s17 ? shl_1058 : {{10{product_1057_s17[41]}}, product_1057_s17};  // attention.cpp:380
  wire [58:0] add_1060 = before_167 + {{7{select_1059[51]}}, select_1059};  // attention.cpp:380
  wire [51:0] shl_1065 = {product_1064_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1066 = is_coarse_232_s17 ? shl_1065 : {{10{product_1064_s17[41]}}, product_1064_s17};  // attention.cpp:380
  wire [58:0] add_1067 = before_168 + {{7{select_1066[51]}}, select_1066};  // attention.cpp:380
  wire [51:0] shl_1069 = {product_1068_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1070 = is_coarse_232_s17 ? shl_1069 : {{10{product_1068_s17[41]}}, product_1068_s17};  // attention.cpp:380
  wire [58:0] add_1071 = before_169 + {{7{select_1070[51]}}, select_1070};  // attention.cpp:380
  wire [51:0] shl_1073 = {product_1072_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1074 = is_coarse_232_s17 ? shl_1073 : {{10{product_1072_s17[41]}}, product_1072_s17};  // attention.cpp:380
  wire [58:0] add_1075 = before_170 + {{7{select_1074[51]}}, select_1074};  // attention.cpp:380
  wire [51:0] shl_1077 = {product_1076_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1078 = is_coarse_232_s17 ? shl_1077 : {{10{product_1076_s17[41]}}, product_1076_s17};  // attention.cpp:380
  wire [58:0] add_1079 = before_171 + {{7{select_1078[51]}}, select_1078};  // attention.cpp:380
  wire [51:0] shl_1081 = {product_1080_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1082 = is_coarse_232_s17 ? shl_1081 : {{10{product_1080_s17[41]}}, product_1080_s17};  // attention.cpp:380
  wire [58:0] add_1083 = before_172 + {{7{select_1082[51]}}, select_1082};  // attention.cpp:380
  wire [51:0] shl_1085 = {product_1084_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1086 = is_coarse_232_s17 ? shl_1085 : {{10{product_1084_s17[41]}}, product_1084_s17};  // attention.cpp:380
  wire [58:0] add_1087 = before_173 + {{7{select_1086[51]}}, select_1086};  // attention.cpp:380
  wire [51:0] shl_1089 = {product_1088_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1090 = is_coarse_232_s17 ? shl_1089 : {{10{product_1088_s17[41]}}, product_1088_s17};  // attention.cpp:380
  wire [58:0] add_1091 = before_174 + {{7{select_1090[51]}}, select_1090};  // attention.cpp:380
  wire [51:0] shl_1093 = {product_1092_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1094 = is_coarse_232_s17 ? shl_1093 : {{10{product_1092_s17[41]}}, product_1092_s17};  // attention.cpp:380
  wire [58:0] add_1095 = before_175 + {{7{select_1094[51]}}, select_1094};  // attention.cpp:380
  wire [51:0] shl_1097 = {product_1096_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1098 = is_coarse_232_s17 ? shl_1097 : {{10{product_1096_s17[41]}}, product_1096_s17};  // attention.cpp:380
  wire [58:0] add_1099 = before_176 + {{7{select_1098[51]}}, select_1098};  // attention.cpp:380
  wire [51:0] shl_1101 = {product_1100_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1102 = is_coarse_232_s17 ? shl_1101 : {{10{product_1100_s17[41]}}, product_1100_s17};  // attention.cpp:380
  wire [58:0] add_1103 = before_177 + {{7{select_1102[51]}}, select_1102};  // attention.cpp:380
  wire [51:0] shl_1105 = {product_1104_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1106 = is_coarse_232_s17 ? shl_1105 : {{10{product_1104_s17[41]}}, product_1104_s17};  // attention.cpp:380
  wire [58:0] add_1107 = before_178 + {{7{select_1106[51]}}, select_1106};  // attention.cpp:380
  wire [51:0] shl_1109 = {product_1108_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1110 = is_coarse_232_s17 ? shl_1109 : {{10{product_1108_s17[41]}}, product_1108_s17};  // attention.cpp:380
  wire [58:0] add_1111 = before_179 + {{7{select_1110[51]}}, select_1110};  // attention.cpp:380
  wire [51:0] shl_1113 = {product_1112_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1114 = is_coarse_232_s17 ? shl_1113 : {{10{product_1112_s17[41]}}, product_1112_s17};  // attention.cpp:380
  wire [58:0] add_1115 = before_180 + {{7{select_1114[51]}}, select_1114};  // attention.cpp:380
  wire [51:0] shl_1117 = {product_1116_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1118 = is_coarse_232_s17 ? shl_1117 : {{10{product_1116_s17[41]}}, product_1116_s17};  // attention.cpp:380
  wire [58:0] add_1119 = before_181 + {{7{select_1118[51]}}, select_1118};  // attention.cpp:380
  wire [51:0] shl_1121 = {product_1120_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1122 = is_coarse_232_s17 ? shl_1121 : {{10{product_1120_s17[41]}}, product_1120_s17};  // attention.cpp:380
  wire [58:0] add_1123 = before_182 + {{7{select_1122[51]}}, select_1122};  // attention.cpp:380
  wire [51:0] shl_1125 = {product_1124_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1126 = is_coarse_232_s17 ? shl_1125 : {{10{product_1124_s17[41]}}, product_1124_s17};  // attention.cpp:380
  wire [58:0] add_1127 = before_183 + {{7{select_1126[51]}}, select_1126};  // attention.cpp:380
  wire [51:0] shl_1129 = {product_1128_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1130 = is_coarse_232_s17 ? shl_1129 : {{10{product_1128_s17[41]}}, product_1128_s17};  // attention.cpp:380
  wire [58:0] add_1131 = before_184 + {{7{select_1130[51]}}, select_1130};  // attention.cpp:380
  wire [51:0] shl_1133 = {product_1132_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1134 = is_coarse_232_s17 ? shl_1133 : {{10{product_1132_s17[41]}}, product_1132_s17};  // attention.cpp:380
  wire [58:0] add_1135 = before_185 + {{7{select_1134[51]}}, select_1134};  // attention.cpp:380
  wire [51:0] shl_1137 = {product_1136_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1138 = is_coarse_232_s17 ? shl_1137 : {{10{product_1136_s17[41]}}, product_1136_s17};  // attention.cpp:380
  wire [58:0] add_1139 = before_186 + {{7{select_1138[51]}}, select_1138};  // attention.cpp:380
  wire [51:0] shl_1141 = {product_1140_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1142 = is_coarse_232_s17 ? shl_1141 : {{10{product_1140_s17[41]}}, product_1140_s17};  // attention.cpp:380
  wire [58:0] add_1143 = before_187 + {{7{select_1142[51]}}, select_1142};  // attention.cpp:380
  wire [51:0] shl_1145 = {product_1144_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1146 = is_coarse_232_s17 ? shl_1145 : {{10{product_1144_s17[41]}}, product_1144_s17};  // attention.cpp:380
  wire [58:0] add_1147 = before_188 + {{7{select_1146[51]}}, select_1146};  // attention.cpp:380
  wire [51:0] shl_1149 = {product_1148_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1150 = is_coarse_232_s17 ? shl_1149 : {{10{product_1148_s17[41]}}, product_1148_s17};  // attention.cpp:380
  wire [58:0] add_1151 = before_189 + {{7{select_1150[51]}}, select_1150};  // attention.cpp:380
  wire [51:0] shl_1153 = {product_1152_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1154 = is_coarse_232_s17 ? shl_1153 : {{10{product_1152_s17[41]}}, product_1152_s17};  // attention.cpp:380
  wire [58:0] add_1155 = before_190 + {{7{select_1154[51]}}, select_1154};  // attention.cpp:380
  wire [51:0] shl_1157 = {product_1156_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1158 = is_coarse_232_s17 ? shl_1157 : {{10{product_1156_s17[41]}}, product_1156_s17};  // attention.cpp:380
  wire [58:0] add_1159 = before_191 + {{7{select_1158[51]}}, select_1158};  // attention.cpp:380
  wire [51:0] shl_1161 = {product_1160_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1162 = is_coarse_232_s17 ? shl_1161 : {{10{product_1160_s17[41]}}, product_1160_s17};  // attention.cpp:380
  wire [58:0] add_1163 = before_192 + {{7{select_1162[51]}}, select_1162};  // attention.cpp:380
  wire [58:0] select_1239 = and_774_s17 ? mem_acc_0_q : 59'd0;
  wire [58:0] before_1240 = icmp_770_s17 ? before_129 : select_1239;
  wire [58:0] select_1241 = and_774_s17 ? mem_acc_1_q : 59'd0;
  wire [58:0] before_1242 = icmp_770_s17 ? before_130 : select_1241;
  wire [58:0] select_1243 = and_774_s17 ? mem_acc_2_q : 59'd0;
  wire [58:0] before_1244 = icmp_770_s17 ? before_131 : select_1243;
  wire [58:0] select_1245 = and_774_s17 ? mem_acc_3_q : 59'd0;
  wire [58:0] before_1246 = icmp_770_s17 ? before_132 : select_1245;
  wire [58:0] select_1247 = and_774_s17 ? mem_acc_4_q : 59'd0;
  wire [58:0] before_1248 = icmp_770_s17 ? before_133 : select_1247;
  wire [58:0] select_1249 = and_774_s17 ? mem_acc_5_q : 59'd0;
  wire [58:0] before_1250 = icmp_770_s17 ? before_134 : select_1249;
  wire [58:0] select_1251 = and_774_s17 ? mem_acc_6_q : 59'd0;
  wire [58:0] before_1252 = icmp_770_s17 ? before_135 : select_1251;
  wire [58:0] select_1253 = and_774_s17 ? mem_acc_7_q : 59'd0;
  wire [58:0] before_1254 = icmp_770_s17 ? before_136 : select_1253;
  wire [58:0] select_1255 = and_774_s17 ? mem_acc_8_q : 59'd0;
  wire [58:0] before_1256 = icmp_770_s17 ? before_137 : select_1255;
  wire [58:0] select_1257 = and_774_s17 ? mem_acc_9_q : 59'd0;
  wire [58:0] before_1258 = icmp_770_s17 ? before_138 : select_1257;
  wire [58:0] select_1259 = and_774_s17 ? mem_acc_10_q : 59'd0;
  wire [58:0] before_1260 = icmp_770_s17 ? before_139 : select_1259;
  wire [58:0] select_1261 = and_774_s17 ? mem_acc_11_q : 59'd0;
  wire [58:0] before_1262 = icmp_770_s17 ? before_140 : select_1261;
  wire [58:0] select_1263 = and_774_s17 ? mem_acc_12_q : 59'd0;
  wire [58:0] before_1264 = icmp_770_s17 ? before_141 : select_1263;
  wire [58:0] select_1265 = and_774_s17 ? mem_acc_13_q : 59'd0;
  wire [58:0] before_1266 = icmp_770_s17 ? before_142 : select_1265;
  wire [58:0] select_1267 = and_774_s17 ? mem_acc_14_q : 59'd0;
  wire [58:0] before_1268 = icmp_770_s17 ? before_143 : select_1267;
  wire [58:0] select_1269 = and_774_s17 ? mem_acc_15_q : 59'd0;
  wire [58:0] before_1270 = icmp_770_s17 ? before_144 : select_1269;
  wire [58:0] select_1271 = and_774_s17 ? mem_acc_16_q : 59'd0;
  wire [58:0] before_1272 = icmp_770_s17 ? before_145 : select_1271;
  wire [58:0] select_1273 = and_774_s17 ? mem_acc_17_q : 59'd0;
  wire [58:0] before_1274 = icmp_770_s17 ? before_146 : select_1273;
  wire [58:0] select_1275 = and_774_s17 ? mem_acc_18_q : 59'd0;
  wire [58:0] before_1276 = icmp_770_s17 ? before_147 : select_1275;
  wire [58:0] select_1277 = and_774_s17 ? mem_acc_19_q : 59'd0;
  wire [58:0] before_1278 = icmp_770_s17 ? before_148 : select_1277;
  wire [58:0] select_1279 = and_774_s17 ? mem_acc_20_q : 59'd0;
  wire [58:0] before_1280 = icmp_770_s17 ? before_149 : select_1279;
  wire [58:0] select_1281 = and_774_s17 ? mem_acc_21_q : 59'd0;
  wire [58:0] before_1282 = icmp_770_s17 ? before_150 : select_1281;
  wire [58:0] select_1283 = and_774_s17 ? mem_acc_22_q : 59'd0;
  wire [58:0] before_1284 = icmp_770_s17 ? before_151 : select_1283;
  wire [58:0] select_1285 = and_774_s17 ? mem_acc_23_q : 59'd0;
  wire [58:0] before_1286 = icmp_770_s17 ? before_152 : select_1285;
  wire [58:0] select_1287 = and_774_s17 ? mem_acc_24_q : 59'd0;
  wire [58:0] before_1288 = icmp_770_s17 ? before_153 : select_1287;
  wire [58:0] select_1289 = and_774_s17 ? mem_acc_25_q : 59'd0;
  wire [58:0] before_1290 = icmp_770_s17 ? before_154 : select_1289;
  wire [58:0] select_1291 = and_774_s17 ? mem_acc_26_q : 59'd0;
  wire [58:0] before_1292 = icmp_770_s17 ? before_155 : select_1291;
  wire [58:0] select_1293 = and_774_s17 ? mem_acc_27_q : 59'd0;
  wire [58:0] before_1294 = icmp_770_s17 ? before_156 : select_1293;
  wire [58:0] select_1295 = and_774_s17 ? mem_acc_28_q : 59'd0;
  wire [58:0] before_1296 = icmp_770_s17 ? before_157 : select_1295;
  wire [58:0] select_1297 = and_774_s17 ? mem_acc_29_q : 59'd0;
  wire [58:0] before_1298 = icmp_770_s17 ? before_158 : select_1297;
  wire [58:0] select_1299 = and_774_s17 ? mem_acc_30_q : 59'd0;
  wire [58:0] before_1300 = icmp_770_s17 ? before_159 : select_1299;
  wire [58:0] select_1301 = and_774_s17 ? mem_acc_31_q : 59'd0;
  wire [58:0] before_1302 = icmp_770_s17 ? before_160 : select_1301;
  wire [58:0] select_1303 = and_774_s17 ? mem_acc_32_q : 59'd0;
  wire [58:0] before_1304 = icmp_770_s17 ? before_161 : select_1303;
  wire [58:0] select_1305 = and_774_s17 ? mem_acc_33_q : 59'd0;
  wire [58:0] before_1306 = icmp_770_s17 ? before_162 : select_1305;
  wire [58:0] select_1307 = and_774_s17 ? mem_acc_34_q : 59'd0;
  wire [58:0] before_1308 = icmp_770_s17 ? before_163 : select_1307;
  wire [58:0] select_1309 = and_774_s17 ? mem_acc_35_q : 59'd0;
  wire [58:0] before_1310 = icmp_770_s17 ? before_164 : select_1309;
  wire [58:0] select_1311 = and_774_s17 ? mem_acc_36_q : 59'd0;
  wire [58:0] before_1312 = icmp_770_s17 ? before_165 : select_1311;
  wire [58:0] select_1313 = and_774_s17 ? mem_acc_37_q : 59'd0;
  wire [58:0] before_1314 = icmp_770_s17 ? before_166 : select_1313;
  wire [58:0] select_1315 = and_774_s17 ? mem_acc_38_q : 59'd0;
  wire [58:0] before_1316 = icmp_770_s17 ? before_167 : select_1315;
  wire [58:0] select_1317 = and_774_s17 ? mem_acc_39_q : 59'd0;
  wire [58:0] before_1318 = icmp_770_s17 ? before_168 : select_1317;
  wire [58:0] select_1319 = and_774_s17 ? mem_acc_40_q : 59'd0;
  wire [58:0] before_1320 = icmp_770_s17 ? before_169 : select_1319;
  wire [58:0] select_1321 = and_774_s17 ? mem_acc_41_q : 59'd0;
  wire [58:0] before_1322 = icmp_770_s17 ? before_170 : select_1321;
  wire [58:0] select_1323 = and_774_s17 ? mem_acc_42_q : 59'd0;
  wire [58:0] before_1324 = icmp_770_s17 ? before_171 : select_1323;
  wire [58:0] select_1325 = and_774_s17 ? mem_acc_43_q : 59'd0;
  wire [58:0] before_1326 = icmp_770_s17 ? before_172 : select_1325;
  wire [58:0] select_1327 = and_774_s17 ? mem_acc_44_q : 59'd0;
  wire [58:0] before_1328 = icmp_770_s17 ? before_173 : select_1327;
  wire [58:0] select_1329 = and_774_s17 ? mem_acc_45_q : 59'd0;
  wire [58:0] before_1330 = icmp_770_s17 ? before_174 : select_1329;
  wire [58:0] select_1331 = and_774_s17 ? mem_acc_46_q : 59'd0;
  wire [58:0] before_1332 = icmp_770_s17 ? before_175 : select_1331;
  wire [58:0] select_1333 = and_774_s17 ? mem_acc_47_q : 59'd0;
  wire [58:0] before_1334 = icmp_770_s17 ? before_176 : select_1333;
  wire [58:0] select_1335 = and_774_s17 ? mem_acc_48_q : 59'd0;
  wire [58:0] before_1336 = icmp_770_s17 ? before_177 : select_1335;
  wire [58:0] select_1337 = and_774_s17 ? mem_acc_49_q : 59'd0;
  wire [58:0] before_1338 = icmp_770_s17 ? before_178 : select_1337;
  wire [58:0] select_1339 = and_774_s17 ? mem_acc_50_q : 59'd0;
  wire [58:0] before_1340 = icmp_770_s17 ? before_179 : select_1339;
  wire [58:0] select_1341 = and_774_s17 ? mem_acc_51_q : 59'd0;
  wire [58:0] before_1342 = icmp_770_s17 ? before_180 : select_1341;
  wire [58:0] select_1343 = and_774_s17 ? mem_acc_52_q : 59'd0;
  wire [58:0] before_1344 = icmp_770_s17 ? before_181 : select_1343;
  wire [58:0] select_1345 = and_774_s17 ? mem_acc_53_q : 59'd0;
  wire [58:0] before_1346 = icmp_770_s17 ? before_182 : select_1345;
  wire [58:0] select_1347 = and_774_s17 ? mem_acc_54_q : 59'd0;
  wire [58:0] before_1348 = icmp_770_s17 ? before_183 : select_1347;
  wire [58:0] select_1349 = and_774_s17 ? mem_acc_55_q : 59'd0;
  wire [58:0] before_1350 = icmp_770_s17 ? before_184 : select_1349;
  wire [58:0] select_1351 = and_774_s17 ? mem_acc_56_q : 59'd0;
  wire [58:0] before_1352 = icmp_770_s17 ? before_185 : select_1351;
  wire [58:0] select_1353 = and_774_s17 ? mem_acc_57_q : 59'd0;
  wire [58:0] before_1354 = icmp_770_s17 ? before_186 : select_1353;
  wire [58:0] select_1355 = and_774_s17 ? mem_acc_58_q : 59'd0;
  wire [58:0] before_1356 = icmp_770_s17 ? before_187 : select_1355;
  wire [58:0] select_1357 = and_774_s17 ? mem_acc_59_q : 59'd0;
  wire [58:0] before_1358 = icmp_770_s17 ? before_188 : select_1357;
  wire [58:0] select_1359 = and_774_s17 ? mem_acc_60_q : 59'd0;
  wire [58:0] before_1360 = icmp_770_s17 ? before_189 : select_1359;
  wire [58:0] select_1361 = and_774_s17 ? mem_acc_61_q : 59'd0;
  wire [58:0] before_1362 = icmp_770_s17 ? before_190 : select_1361;
  wire [58:0] select_1363 = and_774_s17 ? mem_acc_62_q : 59'd0;
  wire [58:0] before_1364 = icmp_770_s17 ? before_191 : select_1363;
  wire [58:0] select_1365 = and_774_s17 ? mem_acc_63_q : 59'd0;
  wire [58:0] before_1366 = icmp_770_s17 ? before_192 : select_1365;
  wire values_store_1515 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1516 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1517 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1518 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1519 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1520 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1521 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1522 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1523 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1524 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1525 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1526 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1527 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1528 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1529 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1530 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1531 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1532 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1533 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1534 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1535 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1536 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1537 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1538 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1539 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1540 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1541 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1542 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1543 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1544 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1545 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1546 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1547 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1548 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1549 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1550 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1551 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1552 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1553 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1554 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1555 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1556 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1557 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1558 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1559 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1560 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1561 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1562 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1563 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1564 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1565 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1566 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1567 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1568 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1569 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1570 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1571 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1572 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1573 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1574 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1575 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1576 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1577 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  wire values_store_1578 = values_v17 & values_en17 & xor_778_s17;  // attention.cpp:380
  assign values_en0 = values_en1;
  assign values_en1 = ~(values_v1 & ((~s_kv_beat_valid & and_1172)));
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
  assign values_en17 = 1'd1;
  wire values_issue = values_run;
  wire values_leave = icmp_1233;
  assign values_v0 = values_issue & ~values_leave;
  reg values_busy;
  always @(posedge ap_clk) values_busy <= values_start | values_run | values_v1 | values_v2 | values_v3 | values_v4 | values_v5 | values_v6 | values_v7 | values_v8 | values_v9 | values_v10 | values_v11 | values_v12 | values_v13 | values_v14 | values_v15 | values_v16 | values_v17;
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
    values_v17 <= values_v16;
    if (rst) begin values_run <= 1'b0; values_v1 <= 1'b0; values_v2 <= 1'b0; values_v3 <= 1'b0; values_v4 <= 1'b0; values_v5 <= 1'b0; values_v6 <= 1'b0; values_v7 <= 1'b0; values_v8 <= 1'b0; values_v9 <= 1'b0; values_v10 <= 1'b0; values_v11 <= 1'b0; values_v12 <= 1'b0; values_v13 <= 1'b0; values_v14 <= 1'b0; values_v15 <= 1'b0; values_v16 <= 1'b0; values_v17 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (values_v4 & values_en4) top_0_128 <= top_1238;
    if (values_v17 & values_en17) before_129 <= before_1240;
    if (values_v17 & values_en17) before_130 <= before_1242;
    if (values_v17 & values_en17) before_131 <= before_1244;
    if (values_v17 & values_en17) before_132 <= before_1246;
    if (values_v17 & values_en17) before_133 <= before_1248;
    if (values_v17 & values_en17) before_134 <= before_1250;
    if (values_v17 & values_en17) before_135 <= before_1252;
    if (values_v17 & values_en17) before_136 <= before_1254;
    if (values_v17 & values_en17) before_137 <= before_1256;
    if (values_v17 & values_en17) before_138 <= before_1258;
    if (values_v17 & values_en17) before_139 <= before_1260;
    if (values_v17 & values_en17) before_140 <= before_1262;
    if (values_v17 & values_en17) before_141 <= before_1264;
    if (values_v17 & values_en17) before_142 <= before_1266;
    if (values_v17 & values_en17) before_143 <= before_1268;
    if (values_v17 & values_en17) before_144 <= before_1270;
    if (values_v17 & values_en17) before_145 <= before_1272;
    if (values_v17 & values_en17) before_146 <= before_1274;
    if (values_v17 & values_en17) before_147 <= before_1276;
    if (values_v17 & values_en17) before_148 <= before_1278;
    if (values_v17 & values_en17) before_149 <= before_1280;
    if (values_v17 & values_en17) before_150 <= before_1282;
    if (values_v17 & values_en17) before_151 <= before_1284;
    if (values_v17 & values_en17) before_152 <= before_1286;
    if (values_v17 & values_en17) before_153 <= before_1288;
    if (values_v17 & values_en17) before_154 <= before_1290;
    if (values_v17 & values_en17) before_155 <= before_1292;
    if (values_v17 & values_en17) before_156 <= before_1294;
    if (values_v17 & values_en17) before_157 <= before_1296;
    if (values_v17 & values_en17) before_158 <= before_1298;
    if (values_v17 & values_en17) before_159 <= before_1300;
    if (values_v17 & values_en17) before_160 <= before_1302;
    if (values_v17 & values_en17) before_161 <= before_1304;
    if (values_v17 & values_en17) before_162 <= before_1306;
    if (values_v17 & values_en17) before_163 <= before_1308;
    if (values_v17 & values_en17) before_164 <= before_1310;
    if (values_v17 & values_en17) before_165 <= before_1312;
    if (values_v17 & values_en17) before_166 <= before_1314;
    if (values_v17 & values_en17) before_167 <= before_1316;
    if (values_v17 & values_en17) before_168 <= before_1318;
    if (values_v17 & values_en17) before_169 <= before_1320;
    if (values_v17 & values_en17) before_170 <= before_1322;
    if (values_v17 & values_en17) before_171 <= before_1324;
    if (values_v17 & values_en17) before_172 <= before_1326;
    if (values_v17 & values_en17) before_173 <= before_1328;
    if (values_v17 & values_en17) before_174 <= before_1330;
    if (values_v17 & values_en17) before_175 <= before_1332;
    if (values_v17 & values_en17) before_176 <= before_1334;
    if (values_v17 & values_en17) before_177 <= before_1336;
    if (values_v17 & values_en17) before_178 <= before_1338;
    if (values_v17 & values_en17) before_179 <= before_1340;
    if (values_v17 & values_en17) before_180 <= before_1342;
    if (values_v17 & values_en17) before_181 <= before_1344;
    if (values_v17 & values_en17) before_182 <= before_1346;
    if (values_v17 & values_en17) before_183 <= before_1348;
    if (values_v17 & values_en17) before_184 <= before_1350;
    if (values_v17 & values_en17) before_185 <= before_1352;
    if (values_v17 & values_en17) before_186 <= before_1354;
    if (values_v17 & values_en17) before_187 <= before_1356;
    if (values_v17 & values_en17) before_188 <= before_1358;
    if (values_v17 & values_en17) before_189 <= before_1360;
    if (values_v17 & values_en17) before_190 <= before_1362;
    if (values_v17 & values_en17) before_191 <= before_1364;
    if (values_v17 & values_en17) before_192 <= before_1366;
    if (values_v13 & values_en13) made_0_193 <= made_0_1367;
    if (values_v13 & values_en13) made_1_194 <= made_1_1368;
    if (values_v13 & values_en13) made_2_195 <= made_2_1369;
    if (values_v13 & values_en13) made_3_196 <= made_3_1370;
    if (values_v13 & values_en13) made_4_197 <= made_4_1371;
    if (values_v13 & values_en13) made_5_198 <= made_5_1372;
    if (values_v13 & values_en13) made_6_199 <= made_6_1373;
    if (values_v13 & values_en13) made_7_200 <= made_7_1391;
    if (values_v12 & values_en12) total_0_201 <= total_0_1393;
    if (values_v12 & values_en12) total_1_202 <= total_1_1394;
    if (values_v12 & values_en12) total_2_203 <= total_2_1395;
    if (values_v12 & values_en12) total_3_204 <= total_3_1396;
    if (values_v12 & values_en12) total_4_205 <= total_4_1397;
    if (values_v12 & values_en12) total_5_206 <= total_5_1398;
    if (values_v12 & values_en12) total_6_207 <= total_6_1399;
    if (values_v12 & values_en12) total_7_208 <= total_7_1401;
    if (values_v4 & values_en4) top_7_209 <= top_7_1402;
    if (values_v4 & values_en4) top_6_210 <= top_6_1403;
    if (values_v4 & values_en4) top_5_211 <= top_5_1404;
    if (values_v4 & values_en4) top_4_212 <= top_4_1405;
    if (values_v4 & values_en4) top_3_213 <= top_3_1406;
    if (values_v4 & values_en4) top_2_214 <= top_2_1407;
    if (values_v4 & values_en4) top_1_215 <= top_1_1408;
    if (values_v13 & values_en13) i10506_216 <= i10606_1409;
    if (values_v13 & values_en13) i10507_217 <= i10607_1410;
    if (values_v13 & values_en13) i10508_218 <= i10608_1411;
    if (values_v13 & values_en13) i10509_219 <= i10609_1412;
    if (values_v13 & values_en13) i10510_220 <= i10610_1413;
    if (values_v13 & values_en13) i10511_221 <= i10611_1414;
    if (values_v13 & values_en13) i10512_222 <= i10612_1415;
    if (values_v13 & values_en13) i10513_223 <= i10613_1416;
    if (values_v2 & values_en2) pair_224 <= pair_1418;
    if (values_v1 & values_en1) beat_225 <= beat_1420;
    if (values_v0 & values_en0) step_226 <= step_1422;
    if (values_v0 & values_en0) row_227 <= row_1424;
    if (values_v11 & values_en11) exponent_228 <= exponent_1431;
    if (values_v0 & values_en0) i_229 <= i_1432;
    if (values_v1 & values_en1) kv_packet_230 <= kv_packet_1434;
    if (values_v1 & values_en1) kv_packet_231 <= kv_packet_1445;
    if (values_v12 & values_en12) is_coarse_232 <= is_coarse_1447;
    if (values_v11 & values_en11) raised_233 <= is_raised_1448;
    if (line_335_done) top_0_128 <= top_82;
    if (line_335_done) before_129 <= 59'd0;
    if (line_335_done) before_130 <= 59'd0;
    if (line_335_done) before_131 <= 59'd0;
    if (line_335_done) before_132 <= 59'd0;
    if (line_335_done) before_133 <= 59'd0;
    if (line_335_done) before_134 <= 59'd0;
    if (line_335_done) before_135 <= 59'd0;
    if (line_335_done) before_136 <= 59'd0;
    if (line_335_done) before_137 <= 59'd0;
    if (line_335_done) before_138 <= 59'd0;
    if (line_335_done) before_139 <= 59'd0;
    if (line_335_done) before_140 <= 59'd0;
    if (line_335_done) before_141 <= 59'd0;
    if (line_335_done) before_142 <= 59'd0;
    if (line_335_done) before_143 <= 59'd0;
    if (line_335_done) before_144 <= 59'd0;
    if (line_335_done) before_145 <= 59'd0;
    if (line_335_done) before_146 <= 59'd0;
    if (line_335_done) before_147 <= 59'd0;
    if (line_335_done) before_148 <= 59'd0;
    if (line_335_done) before_149 <= 59'd0;
    if (line_335_done) before_150 <= 59'd0;
    if (line_335_done) before_151 <= 59'd0;
    if (line_335_done) before_152 <= 59'd0;
    if (line_335_done) before_153 <= 59'd0;
    if (line_335_done) before_154 <= 59'd0;
    if (line_335_done) before_155 <= 59'd0;
    if (line_335_done) before_156 <= 59'd0;
    if (line_335_done) before_157 <= 59'd0;
    if (line_335_done) before_158 <= 59'd0;
    if (line_335_done) before_159 <= 59'd0;
    if (line_335_done) before_160 <= 59'd0;
    if (line_335_done) before_161 <= 59'd0;
    if (line_335_done) before_162 <= 59'd0;
    if (line_335_done) before_163 <= 59'd0;
    if (line_335_done) before_164 <= 59'd0;
    if (line_335_done) before_165 <= 59'd0;
    if (line_335_done) before_166 <= 59'd0;
    if (line_335_done) before_167 <= 59'd0;
    if (line_335_done) before_168 <= 59'd0;
    if (line_335_done) before_169 <= 59'd0;
    if (line_335_done) before_170 <= 59'd0;
    if (line_335_done) before_171 <= 59'd0;
    if (line_335_done) before_172 <= 59'd0;
    if (line_335_done) before_173 <= 59'd0;
    if (line_335_done) before_174 <= 59'd0;
    if (line_335_done) before_175 <= 59'd0;
    if (line_335_done) before_176 <= 59'd0;
    if (line_335_done) before_177 <= 59'd0;
    if (line_335_done) before_178 <= 59'd0;
    if (line_335_done) before_179 <= 59'd0;
    if (line_335_done) before_180 <= 59'd0;
    if (line_335_done) before_181 <= 59'd0;
    if (line_335_done) before_182 <= 59'd0;
    if (line_335_done) before_183 <= 59'd0;
    if (line_335_done) before_184 <= 59'd0;
    if (line_335_done) before_185 <= 59'd0;
    if (line_335_done) before_186 <= 59'd0;
    if (line_335_done) before_187 <= 59'd0;
    if (line_335_done) before_188 <= 59'd0;
    if (line_335_done) before_189 <= 59'd0;
    if (line_335_done) before_190 <= 59'd0;
    if (line_335_done) before_191 <= 59'd0;
    if (line_335_done) before_192 <= 59'd0;
    if (line_335_done) made_0_193 <= 31'd0;
    if (line_335_done) made_1_194 <= 31'd0;
    if (line_335_done) made_2_195 <= 31'd0;
    if (line_335_done) made_3_196 <= 31'd0;
    if (line_335_done) made_4_197 <= 31'd0;
    if (line_335_done) made_5_198 <= 26'd0;
    if (line_335_done) made_6_199 <= 26'd0;
    if (line_335_done) made_7_200 <= 26'd0;
    if (line_335_done) total_0_201 <= 31'd0;
    if (line_335_done) total_1_202 <= 31'd0;
    if (line_335_done) total_2_203 <= 31'd0;
    if (line_335_done) total_3_204 <= 31'd0;
    if (line_335_done) total_4_205 <= 31'd0;
    if (line_335_done) total_5_206 <= 31'd0;
    if (line_335_done) total_6_207 <= 31'd0;
    if (line_335_done) total_7_208 <= 31'd0;
    if (line_335_done) top_7_209 <= top_7_91;
    if (line_335_done) top_6_210 <= top_6_92;
    if (line_335_done) top_5_211 <= top_5_93;
    if (line_335_done) top_4_212 <= top_4_94;
    if (line_335_done) top_3_213 <= top_3_95;
    if (line_335_done) top_2_214 <= top_2_96;
    if (line_335_done) top_1_215 <= top_1_97;
    if (line_335_done) i10506_216 <= 26'd0;
    if (line_335_done) i10507_217 <= 26'd0;
    if (line_335_done) i10508_218 <= 26'd0;
    if (line_335_done) i10509_219 <= 31'd0;
    if (line_335_done) i10510_220 <= 31'd0;
    if (line_335_done) i10511_221 <= 31'd0;
    if (line_335_done) i10512_222 <= 31'd0;
    if (line_335_done) i10513_223 <= 31'd0;
    if (line_335_done) pair_224 <= 64'd0;
    if (line_335_done) beat_225 <= 128'd0;
    if (line_335_done) step_226 <= 5'd0;
    if (line_335_done) row_227 <= 12'd0;
    if (line_335_done) exponent_228 <= 5'd0;
    if (line_335_done) i_229 <= 16'd0;
    if (line_335_done) kv_packet_230 <= kv_packet_122;
    if (line_335_done) kv_packet_231 <= kv_packet_123;
    if (line_335_done) is_coarse_232 <= 1'd0;
    if (line_335_done) raised_233 <= 1'd0;
  end

  // ---- hls/attention/attention.cpp:352: line_352, 3 stages
  // stage 0
  wire [5:0] shl_1583 = {head_dim8_3[3:0], 2'd0};
  wire [5:0] last_1584 = shl_1583 + 6'd63;  // attention.cpp:275
  wire [6:0] add_1585 = {1'd0, last_1584} + 7'd1;  // attention.cpp:277
  wire [5:0] begin_1588 = shl_1583 + 6'd45;  // attention.cpp:276
  // stage 1
  reg [6:0] add_1585_s1;
  always @(posedge ap_clk) begin
    add_1585_s1 <= add_1585;
  end
  wire [10:0] mul_1586 = {7'd0, line_453_16} * {4'd0, add_1585_s1};  // attention.cpp:277
  // stage 2
  reg [10:0] mul_1586_s2;
  always @(posedge ap_clk) begin
    mul_1586_s2 <= mul_1586;
  end
  wire [10:0] add_1587 = mul_1586_s2 + 11'd19;  // attention.cpp:277
  assign line_352_en0 = 1'd1;
  assign line_352_en1 = 1'd1;
  assign line_352_en2 = 1'd1;
  wire line_352_issue = line_352_run;
  wire line_352_leave = 1'b0;
  assign line_352_v0 = line_352_issue;
  wire line_352_busy = line_352_run | line_352_v1 | line_352_v2;
  always @(posedge ap_clk) begin
    if (line_352_issue & line_352_en0) line_352_run <= 1'b0;
    if (line_352_start) line_352_run <= 1'b1;
    line_352_v1 <= line_352_v0;
    line_352_v2 <= line_352_v1;
    if (rst) begin line_352_run <= 1'b0; line_352_v1 <= 1'b0; line_352_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_352_v2 & line_352_en2) steps_234 <= add_1587[9:0];
    if (line_352_v0 & line_352_en0) last_235 <= last_1584;
    if (line_352_v0 & line_352_en0) begin_236 <= begin_1588;
    if (line_352_v0 & line_352_en0) step_237 <= begin_1588;
  end

  // ---- hls/attention/attention.cpp:284: divide, pipelined loop, II=1, depth 12
  // stage 0
  wire icmp_1701 = last_235 == step_248;
  wire icmp_1707 = i_249 < steps_234;  // attention.cpp:284
  wire xor_1708 = icmp_1707 ^ 1'd1;
  wire icmp_1709 = begin_236 == step_248;  // attention.cpp:300
  wire [30:0] total_0_1710 = icmp_1709 ? {3'd0, total_1_239[27:0]} : total_0_238;  // attention.cpp:471
  wire [30:0] total_1_1711 = icmp_1709 ? {3'd0, total_2_240[27:0]} : total_1_239;  // attention.cpp:471
  wire [30:0] total_2_1712 = icmp_1709 ? {3'd0, total_3_241[27:0]} : total_2_240;  // attention.cpp:471
  wire [30:0] total_3_1713 = icmp_1709 ? {3'd0, total_4_242[27:0]} : total_3_241;  // attention.cpp:471
  wire [30:0] total_4_1714 = icmp_1709 ? {3'd0, total_5_243[27:0]} : total_4_242;  // attention.cpp:471
  wire [30:0] total_5_1715 = icmp_1709 ? {3'd0, total_6_244[27:0]} : total_5_243;  // attention.cpp:471
  wire [30:0] total_6_1716 = icmp_1709 ? {3'd0, total_7_245[27:0]} : total_6_244;  // attention.cpp:471
  wire [30:0] total_7_1717 = icmp_1709 ? {3'd0, total_0_238[27:0]} : total_7_245;  // attention.cpp:471
  wire [6:0] add_1726 = {1'd0, step_248} + 7'd1;  // attention.cpp:318
  wire [5:0] step_1727 = icmp_1701 ? 6'd0 : add_1726[5:0];  // attention.cpp:424
  wire [9:0] i_1728 = i_249 + 10'd1;  // attention.cpp:284
  wire [1:0] select_1734 = total_0_238[17] ? 2'd2 : 2'd3;
  wire [2:0] select_1735 = total_0_238[18] ? 3'd5 : {{1{select_1734[1]}}, select_1734};
  wire [2:0] select_1736 = total_0_238[19] ? 3'd4 : select_1735;
  wire [3:0] select_1737 = total_0_238[20] ? 4'd11 : {{1{select_1736[2]}}, select_1736};
  wire [3:0] select_1738 = total_0_238[21] ? 4'd10 : select_1737;
  wire [3:0] select_1739 = total_0_238[22] ? 4'd9 : select_1738;
  // stage 1
  reg trunc_1592_s1;
  reg trunc_1597_s1;
  reg icmp_1701_s1;
  reg icmp_1709_s1;
  reg trunc_1741_s1;
  reg [3:0] select_1739_s1;
  reg trunc_1743_s1;
  reg trunc_1745_s1;
  reg trunc_1747_s1;
  reg trunc_1749_s1;
  reg [27:0] total_7_1751_s1;
  reg [3:0] trunc_1758_s1;
  always @(posedge ap_clk) begin
    trunc_1592_s1 <= step_248[0];
    trunc_1597_s1 <= step_248[1];
    icmp_1701_s1 <= icmp_1701;
    icmp_1709_s1 <= icmp_1709;
    trunc_1741_s1 <= total_0_238[23];
    select_1739_s1 <= select_1739;
    trunc_1743_s1 <= total_0_238[24];
    trunc_1745_s1 <= total_0_238[25];
    trunc_1747_s1 <= total_0_238[26];
    trunc_1749_s1 <= total_0_238[27];
    total_7_1751_s1 <= total_0_238[27:0];
    trunc_1758_s1 <= step_248[5:2];
  end
  wire icmp_1589 = head_253 == 4'd0;  // attention.cpp:286
  wire xor_1590 = icmp_1589 ^ 1'd1;
  wire and_1591 = xor_1590 & trunc_1592_s1;
  wire [2:0] from_1593 = head_253[2:0] + 3'd7;  // attention.cpp:287
  wire icmp_1702 = head_253 == line_453_19;  // attention.cpp:294
  wire and_1703 = is_end_73 & icmp_1702;
  wire out_20_1704 = icmp_1701_s1 & and_1703;
  wire [3:0] select_1740 = trunc_1741_s1 ? 4'd8 : select_1739_s1;
  wire [3:0] select_1742 = trunc_1743_s1 ? 4'd7 : select_1740;
  wire [3:0] select_1744 = trunc_1745_s1 ? 4'd6 : select_1742;
  wire [3:0] select_1746 = trunc_1747_s1 ? 4'd5 : select_1744;
  wire [3:0] next_zeros_1748 = trunc_1749_s1 ? 4'd4 : select_1746;
  wire [3:0] head_1753 = head_253 + 4'd1;  // attention.cpp:315
  wire [3:0] head_1754 = icmp_1701_s1 ? head_1753 : head_253;
  wire divide_load_1757 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1759 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1760 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1761 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1762 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1763 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1764 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1765 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1766 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1767 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1768 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1769 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1770 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1771 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1772 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1773 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1774 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1775 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1776 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1777 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1778 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1779 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1780 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1781 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1782 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1783 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1784 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1785 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1786 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1787 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1788 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1789 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1790 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1791 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1792 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1793 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1794 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1795 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1796 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1797 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1798 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1799 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1800 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1801 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1802 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1803 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1804 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1805 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1806 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1807 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1808 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1809 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1810 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1811 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1812 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1813 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1814 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1815 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1816 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1817 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1818 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1819 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1820 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  wire divide_load_1821 = divide_v1 & divide_en1 & xor_1590;  // attention.cpp:265
  // stage 2
  reg trunc_1592_s2;
  reg trunc_1597_s2;
  reg trunc_1602_s2;
  reg trunc_1611_s2;
  reg trunc_1628_s2;
  reg and_1591_s2;
  reg icmp_1589_s2;
  reg icmp_1709_s2;
  reg icmp_1701_s2;
  reg [3:0] next_zeros_1748_s2;
  reg [27:0] total_7_1751_s2;
  reg out_20_1704_s2;
  always @(posedge ap_clk) begin
    trunc_1592_s2 <= trunc_1592_s1;
    trunc_1597_s2 <= trunc_1597_s1;
    trunc_1602_s2 <= from_1593[0];
    trunc_1611_s2 <= from_1593[1];
    trunc_1628_s2 <= from_1593[2];
    and_1591_s2 <= and_1591;
    icmp_1589_s2 <= icmp_1589;
    icmp_1709_s2 <= icmp_1709_s1;
    icmp_1701_s2 <= icmp_1701_s1;
    next_zeros_1748_s2 <= next_zeros_1748;
    total_7_1751_s2 <= total_7_1751_s1;
    out_20_1704_s2 <= out_20_1704;
  end
  wire [58:0] select_1594 = trunc_1592_s2 ? mem_acc_63_q : mem_acc_61_q;
  wire [58:0] select_1595 = trunc_1592_s2 ? mem_acc_59_q : mem_acc_57_q;
  wire [58:0] select_1596 = trunc_1597_s2 ? select_1594 : select_1595;
  wire [58:0] select_1598 = trunc_1592_s2 ? mem_acc_55_q : mem_acc_53_q;
  wire [58:0] select_1599 = trunc_1592_s2 ? mem_acc_51_q : mem_acc_49_q;
  wire [58:0] select_1600 = trunc_1597_s2 ? select_1598 : select_1599;
  wire [58:0] select_1601 = trunc_1602_s2 ? select_1596 : select_1600;
  wire [58:0] select_1603 = trunc_1592_s2 ? mem_acc_47_q : mem_acc_45_q;
  wire [58:0] select_1604 = trunc_1592_s2 ? mem_acc_43_q : mem_acc_41_q;
  wire [58:0] select_1605 = trunc_1597_s2 ? select_1603 : select_1604;
  wire [58:0] select_1606 = trunc_1592_s2 ? mem_acc_39_q : mem_acc_37_q;
  wire [58:0] select_1607 = trunc_1592_s2 ? mem_acc_35_q : mem_acc_33_q;
  wire [58:0] select_1608 = trunc_1597_s2 ? select_1606 : select_1607;
  wire [58:0] select_1609 = trunc_1602_s2 ? select_1605 : select_1608;
  wire [58:0] select_1612 = trunc_1592_s2 ? mem_acc_31_q : mem_acc_29_q;
  wire [58:0] select_1613 = trunc_1592_s2 ? mem_acc_27_q : mem_acc_25_q;
  wire [58:0] select_1614 = trunc_1597_s2 ? select_1612 : select_1613;
  wire [58:0] select_1615 = trunc_1592_s2 ? mem_acc_23_q : mem_acc_21_q;
  wire [58:0] select_1616 = trunc_1592_s2 ? mem_acc_19_q : mem_acc_17_q;
  wire [58:0] select_1617 = trunc_1597_s2 ? select_1615 : select_1616;
  wire [58:0] select_1618 = trunc_1602_s2 ? select_1614 : select_1617;
  wire [58:0] select_1619 = trunc_1592_s2 ? mem_acc_15_q : mem_acc_13_q;
  wire [58:0] select_1620 = trunc_1592_s2 ? mem_acc_11_q : mem_acc_9_q;
  wire [58:0] select_1621 = trunc_1597_s2 ? select_1619 : select_1620;
  wire [58:0] select_1622 = trunc_1592_s2 ? mem_acc_7_q : mem_acc_5_q;
  wire [58:0] select_1623 = trunc_1592_s2 ? mem_acc_3_q : mem_acc_1_q;
  wire [58:0] select_1624 = trunc_1597_s2 ? select_1622 : select_1623;
  wire [58:0] select_1625 = trunc_1602_s2 ? select_1621 : select_1624;
  wire [3:0] xor_1639 = zeros_255 ^ 4'd15;  // attention.cpp:267
  wire [58:0] select_1649 = trunc_1592_s2 ? mem_acc_62_q : mem_acc_60_q;
  wire [58:0] select_1650 = trunc_1592_s2 ? mem_acc_58_q : mem_acc_56_q;
  wire [58:0] select_1651 = trunc_1597_s2 ? select_1649 : select_1650;
  wire [58:0] select_1652 = trunc_1592_s2 ? mem_acc_54_q : mem_acc_52_q;
  wire [58:0] select_1653 = trunc_1592_s2 ? mem_acc_50_q : mem_acc_48_q;
  wire [58:0] select_1654 = trunc_1597_s2 ? select_1652 : select_1653;
  wire [58:0] select_1655 = trunc_1602_s2 ? select_1651 : select_1654;
  wire [58:0] select_1656 = trunc_1592_s2 ? mem_acc_46_q : mem_acc_44_q;
  wire [58:0] select_1657 = trunc_1592_s2 ? mem_acc_42_q : mem_acc_40_q;
  wire [58:0] select_1658 = trunc_1597_s2 ? select_1656 : select_1657;
  wire [58:0] select_1659 = trunc_1592_s2 ? mem_acc_38_q : mem_acc_36_q;
  wire [58:0] select_1660 = trunc_1592_s2 ? mem_acc_34_q : mem_acc_32_q;
  wire [58:0] select_1661 = trunc_1597_s2 ? select_1659 : select_1660;
  wire [58:0] select_1662 = trunc_1602_s2 ? select_1658 : select_1661;
  wire [58:0] select_1664 = trunc_1592_s2 ? mem_acc_30_q : mem_acc_28_q;
  wire [58:0] select_1665 = trunc_1592_s2 ? mem_acc_26_q : mem_acc_24_q;
  wire [58:0] select_1666 = trunc_1597_s2 ? select_1664 : select_1665;
  wire [58:0] select_1667 = trunc_1592_s2 ? mem_acc_22_q : mem_acc_20_q;
  wire [58:0] select_1668 = trunc_1592_s2 ? mem_acc_18_q : mem_acc_16_q;
  wire [58:0] select_1669 = trunc_1597_s2 ? select_1667 : select_1668;
  wire [58:0] select_1670 = trunc_1602_s2 ? select_1666 : select_1669;
  wire [58:0] select_1671 = trunc_1592_s2 ? mem_acc_14_q : mem_acc_12_q;
  wire [58:0] select_1672 = trunc_1592_s2 ? mem_acc_10_q : mem_acc_8_q;
  wire [58:0] select_1673 = trunc_1597_s2 ? select_1671 : select_1672;
  wire [58:0] select_1674 = trunc_1592_s2 ? mem_acc_6_q : mem_acc_4_q;
  wire [58:0] select_1675 = trunc_1592_s2 ? mem_acc_2_q : mem_acc_0_q;
  wire [58:0] select_1676 = trunc_1597_s2 ? select_1674 : select_1675;
  wire [58:0] select_1677 = trunc_1602_s2 ? select_1673 : select_1676;
  wire [31:0] divisor_1750 = {4'd0, total_7_1751_s2} << next_zeros_1748_s2;  // attention.cpp:302
  wire [3:0] zeros_1755 = icmp_1709_s2 ? next_zeros_1748_s2 : next_zeros_254;
  wire [3:0] zeros_1756 = icmp_1701_s2 ? zeros_1755 : zeros_255;
  // stage 3
  reg trunc_1611_s3;
  reg [58:0] select_1601_s3;
  reg [58:0] select_1609_s3;
  reg [58:0] select_1618_s3;
  reg [58:0] select_1625_s3;
  reg trunc_1628_s3;
  reg [3:0] xor_1639_s3;
  reg [58:0] select_1655_s3;
  reg [58:0] select_1662_s3;
  reg [58:0] select_1670_s3;
  reg [58:0] select_1677_s3;
  reg and_1591_s3;
  reg icmp_1589_s3;
  reg icmp_1709_s3;
  reg icmp_1701_s3;
  reg [31:0] divisor_1750_s3;
  reg out_20_1704_s3;
  always @(posedge ap_clk) begin
    trunc_1611_s3 <= trunc_1611_s2;
    select_1601_s3 <= select_1601;
    select_1609_s3 <= select_1609;
    select_1618_s3 <= select_1618;
    select_1625_s3 <= select_1625;
    trunc_1628_s3 <= trunc_1628_s2;
    xor_1639_s3 <= xor_1639;
    select_1655_s3 <= select_1655;
    select_1662_s3 <= select_1662;
    select_1670_s3 <= select_1670;
    select_1677_s3 <= select_1677;
    and_1591_s3 <= and_1591_s2;
    icmp_1589_s3 <= icmp_1589_s2;
    icmp_1709_s3 <= icmp_1709_s2;
    icmp_1701_s3 <= icmp_1701_s2;
    divisor_1750_s3 <= divisor_1750;
    out_20_1704_s3 <= out_20_1704_s2;
  end
  wire [58:0] select_1610 = trunc_1611_s3 ? select_1601_s3 : select_1609_s3;
  wire [58:0] select_1626 = trunc_1611_s3 ? select_1618_s3 : select_1625_s3;
  wire [58:0] select_1627 = trunc_1628_s3 ? select_1610 : select_1626;
  wire [34:0] mul_1629;
  attention_mul_17_18_35_3 mul_1629_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1627[16:0]), .b(reciprocal_251), .p(mul_1629));  // attention.cpp:265
  wire [34:0] mul_1630;
  attention_mul_17_18_35_3 mul_1630_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1627[33:17]), .b(reciprocal_251), .p(mul_1630));  // attention.cpp:265
  wire [34:0] mul_1633;
  attention_mul_17_18_35_3 mul_1633_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1627[50:34]), .b(reciprocal_251), .p(mul_1633));  // attention.cpp:265
  wire [25:0] mul_1635;
  attention_mul_8s_19s_26_3 mul_1635_mul_8s_19s_26_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1627[58:51]), .b({1'd0, reciprocal_251}), .p(mul_1635));  // attention.cpp:265
  wire [58:0] select_1663 = trunc_1611_s3 ? select_1655_s3 : select_1662_s3;
  wire [58:0] select_1678 = trunc_1611_s3 ? select_1670_s3 : select_1677_s3;
  wire [58:0] select_1679 = trunc_1628_s3 ? select_1663 : select_1678;
  wire [34:0] mul_1680;
  attention_mul_17_18_35_3 mul_1680_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1679[16:0]), .b(reciprocal_251), .p(mul_1680));  // attention.cpp:265
  wire [34:0] mul_1681;
  attention_mul_17_18_35_3 mul_1681_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1679[33:17]), .b(reciprocal_251), .p(mul_1681));  // attention.cpp:265
  wire [34:0] mul_1684;
  attention_mul_17_18_35_3 mul_1684_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1679[50:34]), .b(reciprocal_251), .p(mul_1684));  // attention.cpp:265
  wire [25:0] mul_1686;
  attention_mul_8s_19s_26_3 mul_1686_mul_8s_19s_26_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1679[58:51]), .b({1'd0, reciprocal_251}), .p(mul_1686));  // attention.cpp:265
  wire [32:0] shl_1719 = {rest_247, 1'd0};  // attention.cpp:306
  wire [32:0] longer_1720 = shl_1719 | 33'd1;  // attention.cpp:306
  wire [33:0] less_1721 = {1'd0, longer_1720} - {2'd0, divisor_252};  // attention.cpp:307
  wire [31:0] shl_1722 = {rest_247[30:0], 1'd0};
  wire [31:0] or_1723 = shl_1722 | 32'd1;
  wire [31:0] rest_1724 = less_1721[33] ? or_1723 : less_1721[31:0];
  wire [31:0] rest_1725 = icmp_1709_s3 ? 32'h7fffffff : rest_1724;  // attention.cpp:424
  wire [17:0] shl_1729 = {quotient_250[16:0], 1'd0};  // attention.cpp:310
  wire fits_1730 = less_1721[33] ^ 1'd1;
  wire [17:0] quotient_1731 = shl_1729 | {17'd0, fits_1730};  // attention.cpp:310
  wire [17:0] reciprocal_1732 = icmp_1709_s3 ? quotient_250 : quotient_1731;
  wire [17:0] reciprocal_1733 = icmp_1701_s3 ? reciprocal_1732 : reciprocal_251;
  wire [31:0] divisor_1752 = icmp_1709_s3 ? divisor_1750_s3 : divisor_252;  // attention.cpp:424
  // stage 4
  reg [3:0] xor_1639_s4;
  reg and_1591_s4;
  reg icmp_1589_s4;
  reg out_20_1704_s4;
  always @(posedge ap_clk) begin
    xor_1639_s4 <= xor_1639_s3;
    and_1591_s4 <= and_1591_s3;
    icmp_1589_s4 <= icmp_1589_s3;
    out_20_1704_s4 <= out_20_1704_s3;
  end
  // stage 5
  reg [3:0] xor_1639_s5;
  reg and_1591_s5;
  reg icmp_1589_s5;
  reg out_20_1704_s5;
  always @(posedge ap_clk) begin
    xor_1639_s5 <= xor_1639_s4;
    and_1591_s5 <= and_1591_s4;
    icmp_1589_s5 <= icmp_1589_s4;
    out_20_1704_s5 <= out_20_1704_s4;
  end
  // stage 6
  reg [3:0] xor_1639_s6;
  reg and_1591_s6;
  reg icmp_1589_s6;
  reg out_20_1704_s6;
  always @(posedge ap_clk) begin
    xor_1639_s6 <= xor_1639_s5;
    and_1591_s6 <= and_1591_s5;
    icmp_1589_s6 <= icmp_1589_s5;
    out_20_1704_s6 <= out_20_1704_s5;
  end
  wire [51:0] shl_1631 = {mul_1630, 17'd0};  // attention.cpp:265
  wire [51:0] add_1632 = {17'd0, mul_1629} + shl_1631;  // attention.cpp:265
  wire [68:0] shl_1634 = {mul_1633, 34'd0};  // attention.cpp:265
  wire [76:0] shl_1636 = {mul_1635, 51'd0};  // attention.cpp:265
  wire [76:0] add_1637 = {8'd0, shl_1634} + shl_1636;  // attention.cpp:265
  wire [51:0] shl_1682 = {mul_1681, 17'd0};  // attention.cpp:265
  wire [51:0] add_1683 = {17'd0, mul_1680} + shl_1682;  // attention.cpp:265
  wire [68:0] shl_1685 = {mul_1684, 34'd0};  // attention.cpp:265
  wire [76:0] shl_1687 = {mul_1686, 51'd0};  // attention.cpp:265
  wire [76:0] add_1688 = {8'd0, shl_1685} + shl_1687;  // attention.cpp:265
  // stage 7
  reg [51:0] add_1632_s7;
  reg [76:0] add_1637_s7;
  reg [3:0] xor_1639_s7;
  reg [51:0] add_1683_s7;
  reg [76:0] add_1688_s7;
  reg and_1591_s7;
  reg icmp_1589_s7;
  reg out_20_1704_s7;
  always @(posedge ap_clk) begin
    add_1632_s7 <= add_1632;
    add_1637_s7 <= add_1637;
    xor_1639_s7 <= xor_1639_s6;
    add_1683_s7 <= add_1683;
    add_1688_s7 <= add_1688;
    and_1591_s7 <= and_1591_s6;
    icmp_1589_s7 <= icmp_1589_s6;
    out_20_1704_s7 <= out_20_1704_s6;
  end
  wire [76:0] product_1638 = {25'd0, add_1632_s7} + add_1637_s7;  // attention.cpp:265
  wire [76:0] product_1689 = {25'd0, add_1683_s7} + add_1688_s7;  // attention.cpp:265
  // stage 8
  reg [3:0] xor_1639_s8;
  reg [43:0] high_1641_s8;
  reg [43:0] high_1691_s8;
  reg and_1591_s8;
  reg icmp_1589_s8;
  reg out_20_1704_s8;
  always @(posedge ap_clk) begin
    xor_1639_s8 <= xor_1639_s7;
    high_1641_s8 <= product_1638[76:33];
    high_1691_s8 <= product_1689[76:33];
    and_1591_s8 <= and_1591_s7;
    icmp_1589_s8 <= icmp_1589_s7;
    out_20_1704_s8 <= out_20_1704_s7;
  end
  wire [43:0] ashr_1640 = $signed(high_1641_s8) >>> xor_1639_s8;  // attention.cpp:267
  wire [43:0] ashr_1690 = $signed(high_1691_s8) >>> xor_1639_s8;  // attention.cpp:267
  // stage 9
  reg [43:0] ashr_1640_s9;
  reg [43:0] ashr_1690_s9;
  reg and_1591_s9;
  reg icmp_1589_s9;
  reg out_20_1704_s9;
  always @(posedge ap_clk) begin
    ashr_1640_s9 <= ashr_1640;
    ashr_1690_s9 <= ashr_1690;
    and_1591_s9 <= and_1591_s8;
    icmp_1589_s9 <= icmp_1589_s8;
    out_20_1704_s9 <= out_20_1704_s8;
  end
  wire [44:0] add_1642 = {{1{ashr_1640_s9[43]}}, ashr_1640_s9} + 45'd1;  // attention.cpp:267
  wire [44:0] add_1692 = {{1{ashr_1690_s9[43]}}, ashr_1690_s9} + 45'd1;  // attention.cpp:267
  // stage 10
  reg [43:0] ashr_1644_s10;
  reg [43:0] ashr_1694_s10;
  reg and_1591_s10;
  reg icmp_1589_s10;
  reg out_20_1704_s10;
  always @(posedge ap_clk) begin
    ashr_1644_s10 <= add_1642[44:1];
    ashr_1694_s10 <= add_1692[44:1];
    and_1591_s10 <= and_1591_s9;
    icmp_1589_s10 <= icmp_1589_s9;
    out_20_1704_s10 <= out_20_1704_s9;
  end
  wire icmp_1643 = $signed(ashr_1644_s10) > $signed(44'hfff80000001);  // stream_kernel.hpp:130
  wire [43:0] select_1645 = icmp_1643 ? ashr_1644_s10 : 44'hfff80000001;  // stream_kernel.hpp:130
  wire icmp_1693 = $signed(ashr_1694_s10) > $signed(44'hfff80000001);  // stream_kernel.hpp:130
  wire [43:0] select_1695 = icmp_1693 ? ashr_1694_s10 : 44'hfff80000001;  // stream_kernel.hpp:130
  // stage 11
  reg [43:0] select_1645_s11;
  reg [43:0] select_1695_s11;
  reg and_1591_s11;
  reg icmp_1589_s11;
  reg out_20_1704_s11;
  always @(posedge ap_clk) begin
    select_1645_s11 <= select_1645;
    select_1695_s11 <= select_1695;
    and_1591_s11 <= and_1591_s10;
    icmp_1589_s11 <= icmp_1589_s10;
    out_20_1704_s11 <= out_20_1704_s10;
  end
  wire icmp_1646 = $signed(select_1645_s11) < $signed(44'h7fffffff);  // stream_kernel.hpp:130
  wire [43:0] high_1647 = icmp_1646 ? select_1645_s11 : 44'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] shl_1648 = {high_1647[31:0], 32'd0};  // attention.cpp:293
  wire icmp_1696 = $signed(select_1695_s11) < $signed(44'h7fffffff);  // stream_kernel.hpp:130
  wire [43:0] low_1697 = icmp_1696 ? select_1695_s11 : 44'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] half_1698 = shl_1648 | {32'd0, low_1697[31:0]};  // attention.cpp:293
  wire [127:0] shl_1699 = {half_1698, 64'd0};  // attention.cpp:293
  wire [127:0] data_1700 = shl_1699 | {64'd0, half_246};  // attention.cpp:293
  wire xor_1705 = common_6_20 ^ 1'd1;
  wire and_1706 = and_1591_s11 & xor_1705;
  wire [63:0] half_1718 = icmp_1589_s11 ? half_246 : half_1698;  // attention.cpp:424
  wire divide_push_1822 = divide_v11 & divide_en11 & and_1591_s11;  // attention.cpp:295
  wire divide_push_1823 = divide_v11 & divide_en11 & and_1706;  // attention.cpp:296
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
  wire divide_leave = xor_1708;
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
    if (divide_v0 & divide_en0) total_0_238 <= total_0_1710;
    if (divide_v0 & divide_en0) total_1_239 <= total_1_1711;
    if (divide_v0 & divide_en0) total_2_240 <= total_2_1712;
    if (divide_v0 & divide_en0) total_3_241 <= total_3_1713;
    if (divide_v0 & divide_en0) total_4_242 <= total_4_1714;
    if (divide_v0 & divide_en0) total_5_243 <= total_5_1715;
    if (divide_v0 & divide_en0) total_6_244 <= total_6_1716;
    if (divide_v0 & divide_en0) total_7_245 <= total_7_1717;
    if (divide_v11 & divide_en11) half_246 <= half_1718;
    if (divide_v3 & divide_en3) rest_247 <= rest_1725;
    if (divide_v0 & divide_en0) step_248 <= step_1727;
    if (divide_v0 & divide_en0) i_249 <= i_1728;
    if (divide_v3 & divide_en3) quotient_250 <= reciprocal_1732;
    if (divide_v3 & divide_en3) reciprocal_251 <= reciprocal_1733;
    if (divide_v3 & divide_en3) divisor_252 <= divisor_1752;
    if (divide_v1 & divide_en1) head_253 <= head_1754;
    if (divide_v2 & divide_en2) next_zeros_254 <= zeros_1755;
    if (divide_v2 & divide_en2) zeros_255 <= zeros_1756;
    if (line_352_done) total_0_238 <= total_0_201;
    if (line_352_done) total_1_239 <= total_1_202;
    if (line_352_done) total_2_240 <= total_2_203;
    if (line_352_done) total_3_241 <= total_3_204;
    if (line_352_done) total_4_242 <= total_4_205;
    if (line_352_done) total_5_243 <= total_5_206;
    if (line_352_done) total_6_244 <= total_6_207;
    if (line_352_done) total_7_245 <= total_7_208;
    if (line_352_done) half_246 <= 64'd0;
    if (line_352_done) rest_247 <= 32'd0;
    if (line_352_done) step_248 <= step_237;
    if (line_352_done) i_249 <= 10'd0;
    if (line_352_done) quotient_250 <= 18'd0;
    if (line_352_done) reciprocal_251 <= 18'd0;
    if (line_352_done) divisor_252 <= 32'd0;
    if (line_352_done) head_253 <= 4'd0;
    if (line_352_done) next_zeros_254 <= 4'd0;
    if (line_352_done) zeros_255 <= 4'd0;
  end

  // ---- hls/attention/attention.cpp:466: line_466_3, 1 stages
  wire [3:0] token_1824 = token_64 + 4'd1;  // attention.cpp:466
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
    if (line_466_3_v0 & line_466_3_en0) token_256 <= token_1824;
  end

  // ---- hls/attention/attention.cpp:429: line_429, 1 stages
  wire [4:0] select_1825 = common_5_21 ? mem_sticky : 5'd0;  // attention.cpp:480
  wire [4:0] or_1826 = select_1825 | flags_257;  // attention.cpp:480
  wire [31:0] add_1827 = mem_frames + 32'd1;  // attention.cpp:481
  wire [31:0] select_1828 = common_5_21 ? add_1827 : 32'd1;  // attention.cpp:481
  wire [36:0] shl_1829 = {flags_257, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_1830 = shl_1829 | {32'd0, or_1826};  // stream_kernel.hpp:81
  wire [63:0] shl_1831 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_1832 = {27'd0, data_1830} | shl_1831;  // stream_kernel.hpp:84
  wire [127:0] shl_1833 = {select_1828, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_1834 = {64'd0, or_1832} | shl_1833;  // stream_kernel.hpp:84
  wire [127:0] data_1835 = or_1834 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_429_load_1836 = line_429_v0 & line_429_en0;  // attention.cpp:480
  wire line_429_store_1837 = line_429_v0 & line_429_en0;  // attention.cpp:480
  wire line_429_load_1838 = line_429_v0 & line_429_en0;  // attention.cpp:481
  wire line_429_store_1839 = line_429_v0 & line_429_en0;  // attention.cpp:481
  wire line_429_push_1840 = line_429_v0 & line_429_en0;  // stream_kernel.hpp:85
  assign line_429_en0 = ~(line_429_v0 & ((~m_status_beat_ready)));
  wire line_429_issue = line_429_run;
  wire line_429_leave = 1'b0;
  assign line_429_v0 = line_429_issue;
  wire line_429_busy = line_429_run;
  always @(posedge ap_clk) begin
    if (line_429_issue & line_429_en0) line_429_run <= 1'b0;
    if (line_429_start) line_429_run <= 1'b1;
    if (rst) begin line_429_run <= 1'b0; end
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
  wire xor_1841 = more_260 ^ 1'd1;
  wire more_1842 = s_q_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1843 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_q_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1841;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_260 <= more_1842;
    if (line_429_done) more_260 <= discard_q_258;
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
  wire xor_1844 = more_261 ^ 1'd1;
  wire more_1845 = s_kv_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1846 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_kv_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1844;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_261 <= more_1845;
    if (line_69_done) more_261 <= discard_kv_259;
  end

  // ---- hls/attention/attention.cpp:429: line_429_2, 1 stages
  assign line_429_2_en0 = 1'd1;
  wire line_429_2_issue = line_429_2_run;
  wire line_429_2_leave = 1'b0;
  assign line_429_2_v0 = line_429_2_issue;
  wire line_429_2_busy = line_429_2_run;
  always @(posedge ap_clk) begin
    if (line_429_2_issue & line_429_2_en0) line_429_2_run <= 1'b0;
    if (line_429_2_start) line_429_2_run <= 1'b1;
    if (rst) begin line_429_2_run <= 1'b0; end
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
  assign line_473_done = (state == LINE_473_S) & ~line_473_busy;
  assign line_467_done = (state == LINE_467_S) & ~line_467_busy;
  assign choose_q_done = (state == CHOOSE_Q_S) & ~choose_q_busy;
  assign line_184_done = (state == LINE_184_S) & ~line_184_busy;
  assign keys_done = (state == KEYS_S) & ~keys_busy;
  assign line_335_done = (state == LINE_335_S) & ~line_335_busy;
  assign values_done = (state == VALUES_S) & ~values_busy;
  assign line_352_done = (state == LINE_352_S) & ~line_352_busy;
  assign divide_done = (state == DIVIDE_S) & ~divide_busy;
  assign line_466_3_done = (state == LINE_466_3_S) & ~line_466_3_busy;
  assign line_429_done = (state == LINE_429_S) & ~line_429_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_429_2_done = (state == LINE_429_2_S) & ~line_429_2_busy;
  always @(posedge ap_clk) begin
    if (line_453_done_0) state <= LINE_113_S;
    if (line_453_done_1 | line_113_done_0 | line_0_3_done_1 | line_0_4_done_1 | line_54_done_0 | line_55_done) state <= LINE_456_S;
    if (line_113_done_1) state <= LINE_0_S;
    if (line_0_done) state <= LINE_0_2_S;
    if (line_0_2_done_0) state <= LINE_0_4_S;
    if (line_0_2_done_1) state <= LINE_0_3_S;
    if (line_0_3_done_0 | line_0_4_done_0) state <= LINE_54_S;
    if (line_54_done_1) state <= LINE_55_S;
    if (line_456_done_0 | line_45_done) state <= LINE_429_S;
    if (line_456_done_1) state <= LINE_135_S;
    if (line_135_done) state <= LOAD_Q_S;
    if (load_q_done) state <= LINE_464_S;
    if (line_464_done | line_473_done) state <= LINE_464_2_S;
    if (line_464_2_done_0) state <= LINE_466_S;
    if (line_464_2_done_1) state <= LINE_45_S;
    if (line_466_done | line_466_3_done) state <= LINE_466_2_S;
    if (line_466_2_done_0) state <= LINE_467_S;
    if (line_466_2_done_1) state <= LINE_473_S;
    if (line_467_done) state <= CHOOSE_Q_S;
    if (choose_q_done) state <= LINE_184_S;
    if (line_184_done) state <= KEYS_S;
    if (keys_done) state <= LINE_335_S;
    if (line_335_done) state <= VALUES_S;
    if (values_done) state <= LINE_352_S;
    if (line_352_done) state <= DIVIDE_S;
    if (divide_done) state <= LINE_466_3_S;
    if (line_429_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_429_2_S;
    if (call_begin | line_429_2_done) state <= LINE_453_S;
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
  assign line_429_start = line_456_done_0 | line_45_done;
  assign line_135_start = line_456_done_1;
  assign load_q_start = line_135_done;
  assign line_464_start = load_q_done;
  assign line_464_2_start = line_464_done | line_473_done;
  assign line_466_start = line_464_2_done_0;
  assign line_45_start = line_464_2_done_1;
  assign line_466_2_start = line_466_done | line_466_3_done;
  assign line_467_start = line_466_2_done_0;
  assign line_473_start = line_466_2_done_1;
  assign choose_q_start = line_467_done;
  assign line_184_start = choose_q_done;
  assign keys_start = line_184_done;
  assign line_335_start = keys_done;
  assign values_start = line_335_done;
  assign line_352_start = values_done;
  assign divide_start = line_352_done;
  assign line_466_3_start = divide_done;
  assign discard_start = line_429_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_429_2_start = discard_2_done;
  assign line_453_start = call_begin | line_429_2_done;

  // s_cmd: registered both ways
  wire s_cmd_beat_take = line_453_pop_277;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  attention_input #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_q: registered both ways
  wire s_q_beat_take = load_q_pop_318 | discard_pop_1843;
  wire s_q_unused = &{1'b0, s_q_TKEEP, s_q_TSTRB};
  attention_input #(.WIDTH(129)) s_q_slice (.clk(ap_clk), .rst(rst), .in_data({s_q_TLAST, s_q_TDATA}), .in_valid(s_q_TVALID), .in_ready(s_q_TREADY), .out_data(s_q_beat), .out_valid(s_q_beat_valid), .out_ready(s_q_beat_take));

  // s_kv: registered both ways
  wire s_kv_beat_take = keys_pop_750 | values_pop_1579 | discard_2_pop_1846;
  wire s_kv_unused = &{1'b0, s_kv_TKEEP, s_kv_TSTRB};
  attention_input #(.WIDTH(129)) s_kv_slice (.clk(ap_clk), .rst(rst), .in_data({s_kv_TLAST, s_kv_TDATA}), .in_valid(s_kv_TVALID), .in_ready(s_kv_TREADY), .out_data(s_kv_beat), .out_valid(s_kv_beat_valid), .out_ready(s_kv_beat_take));

  // m_o: 16 beats; 12 may still come when there is no more room
  assign m_o_TKEEP = 16'd65535;
  assign m_o_TSTRB = 16'd65535;
  wire m_o_beat_valid = divide_push_1822;
  wire [128:0] m_o_beat = {out_20_1704_s11, data_1700};
  attention_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_o_fifo (.clk(ap_clk), .rst(rst), .in_data(m_o_beat), .in_valid(m_o_beat_valid), .in_ready(m_o_beat_ready), .room(m_o_beat_room), .out_data({m_o_TLAST, m_o_TDATA}), .out_valid(m_o_TVALID), .out_ready(m_o_TREADY));

  // m_trace: 16 beats; 12 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = divide_push_1823;
  wire [128:0] m_trace_beat = {out_20_1704_s11, data_1700};
  attention_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways
  wire m_status_beat_valid = line_429_push_1840;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1835};
  attention_regslice #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/attention/attention.cpp:439: sticky
  always @(posedge ap_clk) begin
    if (line_429_store_1837) mem_sticky <= or_1826;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/attention/attention.cpp:439: frames
  always @(posedge ap_clk) begin
    if (line_429_store_1839) mem_frames <= select_1828;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/attention/attention.cpp:116: kExp2
  wire mem_kExp2_write = 1'b0;
  wire [7:0] mem_kExp2_write_address = 8'd0;
  wire [24:0] mem_kExp2_write_data = 25'd0;
  wire mem_kExp2_read = values_load_1582;
  wire [7:0] mem_kExp2_read_address = knot_1229[15:8];
  wire mem_kExp2_advance = values_v5 & values_en5;
  attention_mem_kExp2 mem_kExp2_ram (.clk(ap_clk), .read(mem_kExp2_read), .read_address(mem_kExp2_read_address), .q(mem_kExp2_q), .advance(mem_kExp2_advance), .q2(mem_kExp2_q2), .write(mem_kExp2_write), .write_address(mem_kExp2_write_address), .write_data(mem_kExp2_write_data));

  // hls/attention/attention.cpp:328: acc_0
  wire mem_acc_0_write = values_store_1515;
  wire [3:0] mem_acc_0_write_address = slot_779_s17;
  wire [58:0] mem_acc_0_write_data = add_787;
  wire mem_acc_0_read = values_load_1449 | divide_load_1757;
  wire [3:0] mem_acc_0_read_address = values_load_1449 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/attention/attention.cpp:328: acc_1
  wire mem_acc_1_write = values_store_1516;
  wire [3:0] mem_acc_1_write_address = slot_779_s17;
  wire [58:0] mem_acc_1_write_data = add_795;
  wire mem_acc_1_read = values_load_1451 | divide_load_1759;
  wire [3:0] mem_acc_1_read_address = values_load_1451 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/attention/attention.cpp:328: acc_2
  wire mem_acc_2_write = values_store_1517;
  wire [3:0] mem_acc_2_write_address = slot_779_s17;
  wire [58:0] mem_acc_2_write_data = add_803;
  wire mem_acc_2_read = values_load_1452 | divide_load_1760;
  wire [3:0] mem_acc_2_read_address = values_load_1452 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/attention/attention.cpp:328: acc_3
  wire mem_acc_3_write = values_store_1518;
  wire [3:0] mem_acc_3_write_address = slot_779_s17;
  wire [58:0] mem_acc_3_write_data = add_811;
  wire mem_acc_3_read = values_load_1453 | divide_load_1761;
  wire [3:0] mem_acc_3_read_address = values_load_1453 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));

  // hls/attention/attention.cpp:328: acc_4
  wire mem_acc_4_write = values_store_1519;
  wire [3:0] mem_acc_4_write_address = slot_779_s17;
  wire [58:0] mem_acc_4_write_data = add_819;
  wire mem_acc_4_read = values_load_1454 | divide_load_1762;
  wire [3:0] mem_acc_4_read_address = values_load_1454 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_4 mem_acc_4_ram (.clk(ap_clk), .read(mem_acc_4_read), .read_address(mem_acc_4_read_address), .q(mem_acc_4_q), .write(mem_acc_4_write), .write_address(mem_acc_4_write_address), .write_data(mem_acc_4_write_data));

  // hls/attention/attention.cpp:328: acc_5
  wire mem_acc_5_write = values_store_1520;
  wire [3:0] mem_acc_5_write_address = slot_779_s17;
  wire [58:0] mem_acc_5_write_data = add_827;
  wire mem_acc_5_read = values_load_1455 | divide_load_1763;
  wire [3:0] mem_acc_5_read_address = values_load_1455 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_5 mem_acc_5_ram (.clk(ap_clk), .read(mem_acc_5_read), .read_address(mem_acc_5_read_address), .q(mem_acc_5_q), .write(mem_acc_5_write), .write_address(mem_acc_5_write_address), .write_data(mem_acc_5_write_data));

  // hls/attention/attention.cpp:328: acc_6
  wire mem_acc_6_write = values_store_1521;
  wire [3:0] mem_acc_6_write_address = slot_779_s17;
  wire [58:0] mem_acc_6_write_data = add_835;
  wire mem_acc_6_read = values_load_1456 | divide_load_1764;
  wire [3:0] mem_acc_6_read_address = values_load_1456 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_6 mem_acc_6_ram (.clk(ap_clk), .read(mem_acc_6_read), .read_address(mem_acc_6_read_address), .q(mem_acc_6_q), .write(mem_acc_6_write), .write_address(mem_acc_6_write_address), .write_data(mem_acc_6_write_data));

  // hls/attention/attention.cpp:328: acc_7
  wire mem_acc_7_write = values_store_1522;
  wire [3:0] mem_acc_7_write_address = slot_779_s17;
  wire [58:0] mem_acc_7_write_data = add_843;
  wire mem_acc_7_read = values_load_1457 | divide_load_1765;
  wire [3:0] mem_acc_7_read_address = values_load_1457 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_7 mem_acc_7_ram (.clk(ap_clk), .read(mem_acc_7_read), .read_address(mem_acc_7_read_address), .q(mem_acc_7_q), .write(mem_acc_7_write), .write_address(mem_acc_7_write_address), .write_data(mem_acc_7_write_data));

  // hls/attention/attention.cpp:328: acc_8
  wire mem_acc_8_write = values_store_1523;
  wire [3:0] mem_acc_8_write_address = slot_779_s17;
  wire [58:0] mem_acc_8_write_data = add_850;
  wire mem_acc_8_read = values_load_1458 | divide_load_1766;
  wire [3:0] mem_acc_8_read_address = values_load_1458 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_8 mem_acc_8_ram (.clk(ap_clk), .read(mem_acc_8_read), .read_address(mem_acc_8_read_address), .q(mem_acc_8_q), .write(mem_acc_8_write), .write_address(mem_acc_8_write_address), .write_data(mem_acc_8_write_data));

  // hls/attention/attention.cpp:328: acc_9
  wire mem_acc_9_write = values_store_1524;
  wire [3:0] mem_acc_9_write_address = slot_779_s17;
  wire [58:0] mem_acc_9_write_data = add_857;
  wire mem_acc_9_read = values_load_1459 | divide_load_1767;
  wire [3:0] mem_acc_9_read_address = values_load_1459 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_9 mem_acc_9_ram (.clk(ap_clk), .read(mem_acc_9_read), .read_address(mem_acc_9_read_address), .q(mem_acc_9_q), .write(mem_acc_9_write), .write_address(mem_acc_9_write_address), .write_data(mem_acc_9_write_data));

  // hls/attention/attention.cpp:328: acc_10
  wire mem_acc_10_write = values_store_1525;
  wire [3:0] mem_acc_10_write_address = slot_779_s17;
  wire [58:0] mem_acc_10_write_data = add_864;
  wire mem_acc_10_read = values_load_1460 | divide_load_1768;
  wire [3:0] mem_acc_10_read_address = values_load_1460 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_10 mem_acc_10_ram (.clk(ap_clk), .read(mem_acc_10_read), .read_address(mem_acc_10_read_address), .q(mem_acc_10_q), .write(mem_acc_10_write), .write_address(mem_acc_10_write_address), .write_data(mem_acc_10_write_data));

  // hls/attention/attention.cpp:328: acc_11
  wire mem_acc_11_write = values_store_1526;
  wire [3:0] mem_acc_11_write_address = slot_779_s17;
  wire [58:0] mem_acc_11_write_data = add_871;
  wire mem_acc_11_read = values_load_1461 | divide_load_1769;
  wire [3:0] mem_acc_11_read_address = values_load_1461 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_11 mem_acc_11_ram (.clk(ap_clk), .read(mem_acc_11_read), .read_address(mem_acc_11_read_address), .q(mem_acc_11_q), .write(mem_acc_11_write), .write_address(mem_acc_11_write_address), .write_data(mem_acc_11_write_data));

  // hls/attention/attention.cpp:328: acc_12
  wire mem_acc_12_write = values_store_1527;
  wire [3:0] mem_acc_12_write_address = slot_779_s17;
  wire [58:0] mem_acc_12_write_data = add_878;
  wire mem_acc_12_read = values_load_1462 | divide_load_1770;
  wire [3:0] mem_acc_12_read_address = values_load_1462 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_12 mem_acc_12_ram (.clk(ap_clk), .read(mem_acc_12_read), .read_address(mem_acc_12_read_address), .q(mem_acc_12_q), .write(mem_acc_12_write), .write_address(mem_acc_12_write_address), .write_data(mem_acc_12_write_data));

  // hls/attention/attention.cpp:328: acc_13
  wire mem_acc_13_write = values_store_1528;
  wire [3:0] mem_acc_13_write_address = slot_779_s17;
  wire [58:0] mem_acc_13_write_data = add_885;
  wire mem_acc_13_read = values_load_1463 | divide_load_1771;
  wire [3:0] mem_acc_13_read_address = values_load_1463 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_13 mem_acc_13_ram (.clk(ap_clk), .read(mem_acc_13_read), .read_address(mem_acc_13_read_address), .q(mem_acc_13_q), .write(mem_acc_13_write), .write_address(mem_acc_13_write_address), .write_data(mem_acc_13_write_data));

  // hls/attention/attention.cpp:328: acc_14
  wire mem_acc_14_write = values_store_1529;
  wire [3:0] mem_acc_14_write_address = slot_779_s17;
  wire [58:0] mem_acc_14_write_data = add_892;
  wire mem_acc_14_read = values_load_1464 | divide_load_1772;
  wire [3:0] mem_acc_14_read_address = values_load_1464 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_14 mem_acc_14_ram (.clk(ap_clk), .read(mem_acc_14_read), .read_address(mem_acc_14_read_address), .q(mem_acc_14_q), .write(mem_acc_14_write), .write_address(mem_acc_14_write_address), .write_data(mem_acc_14_write_data));

  // hls/attention/attention.cpp:328: acc_15
  wire mem_acc_15_write = values_store_1530;
  wire [3:0] mem_acc_15_write_address = slot_779_s17;
  wire [58:0] mem_acc_15_write_data = add_899;
  wire mem_acc_15_read = values_load_1465 | divide_load_1773;
  wire [3:0] mem_acc_15_read_address = values_load_1465 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_15 mem_acc_15_ram (.clk(ap_clk), .read(mem_acc_15_read), .read_address(mem_acc_15_read_address), .q(mem_acc_15_q), .write(mem_acc_15_write), .write_address(mem_acc_15_write_address), .write_data(mem_acc_15_write_data));

  // hls/attention/attention.cpp:328: acc_16
  wire mem_acc_16_write = values_store_1531;
  wire [3:0] mem_acc_16_write_address = slot_779_s17;
  wire [58:0] mem_acc_16_write_data = add_906;
  wire mem_acc_16_read = values_load_1466 | divide_load_1774;
  wire [3:0] mem_acc_16_read_address = values_load_1466 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_16 mem_acc_16_ram (.clk(ap_clk), .read(mem_acc_16_read), .read_address(mem_acc_16_read_address), .q(mem_acc_16_q), .write(mem_acc_16_write), .write_address(mem_acc_16_write_address), .write_data(mem_acc_16_write_data));

  // hls/attention/attention.cpp:328: acc_17
  wire mem_acc_17_write = values_store_1532;
  wire [3:0] mem_acc_17_write_address = slot_779_s17;
  wire [58:0] mem_acc_17_write_data = add_913;
  wire mem_acc_17_read = values_load_1467 | divide_load_1775;
  wire [3:0] mem_acc_17_read_address = values_load_1467 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_17 mem_acc_17_ram (.clk(ap_clk), .read(mem_acc_17_read), .read_address(mem_acc_17_read_address), .q(mem_acc_17_q), .write(mem_acc_17_write), .write_address(mem_acc_17_write_address), .write_data(mem_acc_17_write_data));

  // hls/attention/attention.cpp:328: acc_18
  wire mem_acc_18_write = values_store_1533;
  wire [3:0] mem_acc_18_write_address = slot_779_s17;
  wire [58:0] mem_acc_18_write_data = add_920;
  wire mem_acc_18_read = values_load_1468 | divide_load_1776;
  wire [3:0] mem_acc_18_read_address = values_load_1468 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_18 mem_acc_18_ram (.clk(ap_clk), .read(mem_acc_18_read), .read_address(mem_acc_18_read_address), .q(mem_acc_18_q), .write(mem_acc_18_write), .write_address(mem_acc_18_write_address), .write_data(mem_acc_18_write_data));

  // hls/attention/attention.cpp:328: acc_19
  wire mem_acc_19_write = values_store_1534;
  wire [3:0] mem_acc_19_write_address = slot_779_s17;
  wire [58:0] mem_acc_19_write_data = add_927;
  wire mem_acc_19_read = values_load_1469 | divide_load_1777;
  wire [3:0] mem_acc_19_read_address = values_load_1469 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_19 mem_acc_19_ram (.clk(ap_clk), .read(mem_acc_19_read), .read_address(mem_acc_19_read_address), .q(mem_acc_19_q), .write(mem_acc_19_write), .write_address(mem_acc_19_write_address), .write_data(mem_acc_19_write_data));

  // hls/attention/attention.cpp:328: acc_20
  wire mem_acc_20_write = values_store_1535;
  wire [3:0] mem_acc_20_write_address = slot_779_s17;
  wire [58:0] mem_acc_20_write_data = add_934;
  wire mem_acc_20_read = values_load_1470 | divide_load_1778;
  wire [3:0] mem_acc_20_read_address = values_load_1470 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_20 mem_acc_20_ram (.clk(ap_clk), .read(mem_acc_20_read), .read_address(mem_acc_20_read_address), .q(mem_acc_20_q), .write(mem_acc_20_write), .write_address(mem_acc_20_write_address), .write_data(mem_acc_20_write_data));

  // hls/attention/attention.cpp:328: acc_21
  wire mem_acc_21_write = values_store_1536;
  wire [3:0] mem_acc_21_write_address = slot_779_s17;
  wire [58:0] mem_acc_21_write_data = add_941;
  wire mem_acc_21_read = values_load_1471 | divide_load_1779;
  wire [3:0] mem_acc_21_read_address = values_load_1471 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_21 mem_acc_21_ram (.clk(ap_clk), .read(mem_acc_21_read), .read_address(mem_acc_21_read_address), .q(mem_acc_21_q), .write(mem_acc_21_write), .write_address(mem_acc_21_write_address), .write_data(mem_acc_21_write_data));

  // hls/attention/attention.cpp:328: acc_22
  wire mem_acc_22_write = values_store_1537;
  wire [3:0] mem_acc_22_write_address = slot_779_s17;
  wire [58:0] mem_acc_22_write_data = add_948;
  wire mem_acc_22_read = values_load_1472 | divide_load_1780;
  wire [3:0] mem_acc_22_read_address = values_load_1472 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_22 mem_acc_22_ram (.clk(ap_clk), .read(mem_acc_22_read), .read_address(mem_acc_22_read_address), .q(mem_acc_22_q), .write(mem_acc_22_write), .write_address(mem_acc_22_write_address), .write_data(mem_acc_22_write_data));

  // hls/attention/attention.cpp:328: acc_23
  wire mem_acc_23_write = values_store_1538;
  wire [3:0] mem_acc_23_write_address = slot_779_s17;
  wire [58:0] mem_acc_23_write_data = add_955;
  wire mem_acc_23_read = values_load_1473 | divide_load_1781;
  wire [3:0] mem_acc_23_read_address = values_load_1473 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_23 mem_acc_23_ram (.clk(ap_clk), .read(mem_acc_23_read), .read_address(mem_acc_23_read_address), .q(mem_acc_23_q), .write(mem_acc_23_write), .write_address(mem_acc_23_write_address), .write_data(mem_acc_23_write_data));

  // hls/attention/attention.cpp:328: acc_24
  wire mem_acc_24_write = values_store_1539;
  wire [3:0] mem_acc_24_write_address = slot_779_s17;
  wire [58:0] mem_acc_24_write_data = add_962;
  wire mem_acc_24_read = values_load_1474 | divide_load_1782;
  wire [3:0] mem_acc_24_read_address = values_load_1474 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_24 mem_acc_24_ram (.clk(ap_clk), .read(mem_acc_24_read), .read_address(mem_acc_24_read_address), .q(mem_acc_24_q), .write(mem_acc_24_write), .write_address(mem_acc_24_write_address), .write_data(mem_acc_24_write_data));

  // hls/attention/attention.cpp:328: acc_25
  wire mem_acc_25_write = values_store_1540;
  wire [3:0] mem_acc_25_write_address = slot_779_s17;
  wire [58:0] mem_acc_25_write_data = add_969;
  wire mem_acc_25_read = values_load_1475 | divide_load_1783;
  wire [3:0] mem_acc_25_read_address = values_load_1475 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_25 mem_acc_25_ram (.clk(ap_clk), .read(mem_acc_25_read), .read_address(mem_acc_25_read_address), .q(mem_acc_25_q), .write(mem_acc_25_write), .write_address(mem_acc_25_write_address), .write_data(mem_acc_25_write_data));

  // hls/attention/attention.cpp:328: acc_26
  wire mem_acc_26_write = values_store_1541;
  wire [3:0] mem_acc_26_write_address = slot_779_s17;
  wire [58:0] mem_acc_26_write_data = add_976;
  wire mem_acc_26_read = values_load_1476 | divide_load_1784;
  wire [3:0] mem_acc_26_read_address = values_load_1476 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_26 mem_acc_26_ram (.clk(ap_clk), .read(mem_acc_26_read), .read_address(mem_acc_26_read_address), .q(mem_acc_26_q), .write(mem_acc_26_write), .write_address(mem_acc_26_write_address), .write_data(mem_acc_26_write_data));

  // hls/attention/attention.cpp:328: acc_27
  wire mem_acc_27_write = values_store_1542;
  wire [3:0] mem_acc_27_write_address = slot_779_s17;
  wire [58:0] mem_acc_27_write_data = add_983;
  wire mem_acc_27_read = values_load_1477 | divide_load_1785;
  wire [3:0] mem_acc_27_read_address = values_load_1477 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_27 mem_acc_27_ram (.clk(ap_clk), .read(mem_acc_27_read), .read_address(mem_acc_27_read_address), .q(mem_acc_27_q), .write(mem_acc_27_write), .write_address(mem_acc_27_write_address), .write_data(mem_acc_27_write_data));

  // hls/attention/attention.cpp:328: acc_28
  wire mem_acc_28_write = values_store_1543;
  wire [3:0] mem_acc_28_write_address = slot_779_s17;
  wire [58:0] mem_acc_28_write_data = add_990;
  wire mem_acc_28_read = values_load_1478 | divide_load_1786;
  wire [3:0] mem_acc_28_read_address = values_load_1478 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_28 mem_acc_28_ram (.clk(ap_clk), .read(mem_acc_28_read), .read_address(mem_acc_28_read_address), .q(mem_acc_28_q), .write(mem_acc_28_write), .write_address(mem_acc_28_write_address), .write_data(mem_acc_28_write_data));

  // hls/attention/attention.cpp:328: acc_29
  wire mem_acc_29_write = values_store_1544;
  wire [3:0] mem_acc_29_write_address = slot_779_s17;
  wire [58:0] mem_acc_29_write_data = add_997;
  wire mem_acc_29_read = values_load_1479 | divide_load_1787;
  wire [3:0] mem_acc_29_read_address = values_load_1479 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_29 mem_acc_29_ram (.clk(ap_clk), .read(mem_acc_29_read), .read_address(mem_acc_29_read_address), .q(mem_acc_29_q), .write(mem_acc_29_write), .write_address(mem_acc_29_write_address), .write_data(mem_acc_29_write_data));

  // hls/attention/attention.cpp:328: acc_30
  wire mem_acc_30_write = values_store_1545;
  wire [3:0] mem_acc_30_write_address = slot_779_s17;
  wire [58:0] mem_acc_30_write_data = add_1004;
  wire mem_acc_30_read = values_load_1480 | divide_load_1788;
  wire [3:0] mem_acc_30_read_address = values_load_1480 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_30 mem_acc_30_ram (.clk(ap_clk), .read(mem_acc_30_read), .read_address(mem_acc_30_read_address), .q(mem_acc_30_q), .write(mem_acc_30_write), .write_address(mem_acc_30_write_address), .write_data(mem_acc_30_write_data));

  // hls/attention/attention.cpp:328: acc_31
  wire mem_acc_31_write = values_store_1546;
  wire [3:0] mem_acc_31_write_address = slot_779_s17;
  wire [58:0] mem_acc_31_write_data = add_1011;
  wire mem_acc_31_read = values_load_1481 | divide_load_1789;
  wire [3:0] mem_acc_31_read_address = values_load_1481 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_31 mem_acc_31_ram (.clk(ap_clk), .read(mem_acc_31_read), .read_address(mem_acc_31_read_address), .q(mem_acc_31_q), .write(mem_acc_31_write), .write_address(mem_acc_31_write_address), .write_data(mem_acc_31_write_data));

  // hls/attention/attention.cpp:328: acc_32
  wire mem_acc_32_write = values_store_1547;
  wire [3:0] mem_acc_32_write_address = slot_779_s17;
  wire [58:0] mem_acc_32_write_data = add_1018;
  wire mem_acc_32_read = values_load_1482 | divide_load_1790;
  wire [3:0] mem_acc_32_read_address = values_load_1482 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_32 mem_acc_32_ram (.clk(ap_clk), .read(mem_acc_32_read), .read_address(mem_acc_32_read_address), .q(mem_acc_32_q), .write(mem_acc_32_write), .write_address(mem_acc_32_write_address), .write_data(mem_acc_32_write_data));

  // hls/attention/attention.cpp:328: acc_33
  wire mem_acc_33_write = values_store_1548;
  wire [3:0] mem_acc_33_write_address = slot_779_s17;
  wire [58:0] mem_acc_33_write_data = add_1025;
  wire mem_acc_33_read = values_load_1483 | divide_load_1791;
  wire [3:0] mem_acc_33_read_address = values_load_1483 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_33 mem_acc_33_ram (.clk(ap_clk), .read(mem_acc_33_read), .read_address(mem_acc_33_read_address), .q(mem_acc_33_q), .write(mem_acc_33_write), .write_address(mem_acc_33_write_address), .write_data(mem_acc_33_write_data));

  // hls/attention/attention.cpp:328: acc_34
  wire mem_acc_34_write = values_store_1549;
  wire [3:0] mem_acc_34_write_address = slot_779_s17;
  wire [58:0] mem_acc_34_write_data = add_1032;
  wire mem_acc_34_read = values_load_1484 | divide_load_1792;
  wire [3:0] mem_acc_34_read_address = values_load_1484 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_34 mem_acc_34_ram (.clk(ap_clk), .read(mem_acc_34_read), .read_address(mem_acc_34_read_address), .q(mem_acc_34_q), .write(mem_acc_34_write), .write_address(mem_acc_34_write_address), .write_data(mem_acc_34_write_data));

  // hls/attention/attention.cpp:328: acc_35
  wire mem_acc_35_write = values_store_1550;
  wire [3:0] mem_acc_35_write_address = slot_779_s17;
  wire [58:0] mem_acc_35_write_data = add_1039;
  wire mem_acc_35_read = values_load_1485 | divide_load_1793;
  wire [3:0] mem_acc_35_read_address = values_load_1485 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_35 mem_acc_35_ram (.clk(ap_clk), .read(mem_acc_35_read), .read_address(mem_acc_35_read_address), .q(mem_acc_35_q), .write(mem_acc_35_write), .write_address(mem_acc_35_write_address), .write_data(mem_acc_35_write_data));

  // hls/attention/attention.cpp:328: acc_36
  wire mem_acc_36_write = values_store_1551;
  wire [3:0] mem_acc_36_write_address = slot_779_s17;
  wire [58:0] mem_acc_36_write_data = add_1046;
  wire mem_acc_36_read = values_load_1486 | divide_load_1794;
  wire [3:0] mem_acc_36_read_address = values_load_1486 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_36 mem_acc_36_ram (.clk(ap_clk), .read(mem_acc_36_read), .read_address(mem_acc_36_read_address), .q(mem_acc_36_q), .write(mem_acc_36_write), .write_address(mem_acc_36_write_address), .write_data(mem_acc_36_write_data));

  // hls/attention/attention.cpp:328: acc_37
  wire mem_acc_37_write = values_store_1552;
  wire [3:0] mem_acc_37_write_address = slot_779_s17;
  wire [58:0] mem_acc_37_write_data = add_1053;
  wire mem_acc_37_read = values_load_1487 | divide_load_1795;
  wire [3:0] mem_acc_37_read_address = values_load_1487 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_37 mem_acc_37_ram (.clk(ap_clk), .read(mem_acc_37_read), .read_address(mem_acc_37_read_address), .q(mem_acc_37_q), .write(mem_acc_37_write), .write_address(mem_acc_37_write_address), .write_data(mem_acc_37_write_data));

  // hls/attention/attention.cpp:328: acc_38
  wire mem_acc_38_write = values_store_1553;
  wire [3:0] mem_acc_38_write_address = slot_779_s17;
  wire [58:0] mem_acc_38_write_data = add_1060;
  wire mem_acc_38_read = values_load_1488 | divide_load_1796;
  wire [3:0] mem_acc_38_read_address = values_load_1488 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_38 mem_acc_38_ram (.clk(ap_clk), .read(mem_acc_38_read), .read_address(mem_acc_38_read_address), .q(mem_acc_38_q), .write(mem_acc_38_write), .write_address(mem_acc_38_write_address), .write_data(mem_acc_38_write_data));

  // hls/attention/attention.cpp:328: acc_39
  wire mem_acc_39_write = values_store_1554;
  wire [3:0] mem_acc_39_write_address = slot_779_s17;
  wire [58:0] mem_acc_39_write_data = add_1067;
  wire mem_acc_39_read = values_load_1489 | divide_load_1797;
  wire [3:0] mem_acc_39_read_address = values_load_1489 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_39 mem_acc_39_ram (.clk(ap_clk), .read(mem_acc_39_read), .read_address(mem_acc_39_read_address), .q(mem_acc_39_q), .write(mem_acc_39_write), .write_address(mem_acc_39_write_address), .write_data(mem_acc_39_write_data));

  // hls/attention/attention.cpp:328: acc_40
  wire mem_acc_40_write = values_store_1555;
  wire [3:0] mem_acc_40_write_address = slot_779_s17;
  wire [58:0] mem_acc_40_write_data = add_1071;
  wire mem_acc_40_read = values_load_1490 | divide_load_1798;
  wire [3:0] mem_acc_40_read_address = values_load_1490 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_40 mem_acc_40_ram (.clk(ap_clk), .read(mem_acc_40_read), .read_address(mem_acc_40_read_address), .q(mem_acc_40_q), .write(mem_acc_40_write), .write_address(mem_acc_40_write_address), .write_data(mem_acc_40_write_data));

  // hls/attention/attention.cpp:328: acc_41
  wire mem_acc_41_write = values_store_1556;
  wire [3:0] mem_acc_41_write_address = slot_779_s17;
  wire [58:0] mem_acc_41_write_data = add_1075;
  wire mem_acc_41_read = values_load_1491 | divide_load_1799;
  wire [3:0] mem_acc_41_read_address = values_load_1491 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_41 mem_acc_41_ram (.clk(ap_clk), .read(mem_acc_41_read), .read_address(mem_acc_41_read_address), .q(mem_acc_41_q), .write(mem_acc_41_write), .write_address(mem_acc_41_write_address), .write_data(mem_acc_41_write_data));

  // hls/attention/attention.cpp:328: acc_42
  wire mem_acc_42_write = values_store_1557;
  wire [3:0] mem_acc_42_write_address = slot_779_s17;
  wire [58:0] mem_acc_42_write_data = add_1079;
  wire mem_acc_42_read = values_load_1492 | divide_load_1800;
  wire [3:0] mem_acc_42_read_address = values_load_1492 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_42 mem_acc_42_ram (.clk(ap_clk), .read(mem_acc_42_read), .read_address(mem_acc_42_read_address), .q(mem_acc_42_q), .write(mem_acc_42_write), .write_address(mem_acc_42_write_address), .write_data(mem_acc_42_write_data));

  // hls/attention/attention.cpp:328: acc_43
  wire mem_acc_43_write = values_store_1558;
  wire [3:0] mem_acc_43_write_address = slot_779_s17;
  wire [58:0] mem_acc_43_write_data = add_1083;
  wire mem_acc_43_read = values_load_1493 | divide_load_1801;
  wire [3:0] mem_acc_43_read_address = values_load_1493 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_43 mem_acc_43_ram (.clk(ap_clk), .read(mem_acc_43_read), .read_address(mem_acc_43_read_address), .q(mem_acc_43_q), .write(mem_acc_43_write), .write_address(mem_acc_43_write_address), .write_data(mem_acc_43_write_data));

  // hls/attention/attention.cpp:328: acc_44
  wire mem_acc_44_write = values_store_1559;
  wire [3:0] mem_acc_44_write_address = slot_779_s17;
  wire [58:0] mem_acc_44_write_data = add_1087;
  wire mem_acc_44_read = values_load_1494 | divide_load_1802;
  wire [3:0] mem_acc_44_read_address = values_load_1494 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_44 mem_acc_44_ram (.clk(ap_clk), .read(mem_acc_44_read), .read_address(mem_acc_44_read_address), .q(mem_acc_44_q), .write(mem_acc_44_write), .write_address(mem_acc_44_write_address), .write_data(mem_acc_44_write_data));

  // hls/attention/attention.cpp:328: acc_45
  wire mem_acc_45_write = values_store_1560;
  wire [3:0] mem_acc_45_write_address = slot_779_s17;
  wire [58:0] mem_acc_45_write_data = add_1091;
  wire mem_acc_45_read = values_load_1495 | divide_load_1803;
  wire [3:0] mem_acc_45_read_address = values_load_1495 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_45 mem_acc_45_ram (.clk(ap_clk), .read(mem_acc_45_read), .read_address(mem_acc_45_read_address), .q(mem_acc_45_q), .write(mem_acc_45_write), .write_address(mem_acc_45_write_address), .write_data(mem_acc_45_write_data));

  // hls/attention/attention.cpp:328: acc_46
  wire mem_acc_46_write = values_store_1561;
  wire [3:0] mem_acc_46_write_address = slot_779_s17;
  wire [58:0] mem_acc_46_write_data = add_1095;
  wire mem_acc_46_read = values_load_1496 | divide_load_1804;
  wire [3:0] mem_acc_46_read_address = values_load_1496 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_46 mem_acc_46_ram (.clk(ap_clk), .read(mem_acc_46_read), .read_address(mem_acc_46_read_address), .q(mem_acc_46_q), .write(mem_acc_46_write), .write_address(mem_acc_46_write_address), .write_data(mem_acc_46_write_data));

  // hls/attention/attention.cpp:328: acc_47
  wire mem_acc_47_write = values_store_1562;
  wire [3:0] mem_acc_47_write_address = slot_779_s17;
  wire [58:0] mem_acc_47_write_data = add_1099;
  wire mem_acc_47_read = values_load_1497 | divide_load_1805;
  wire [3:0] mem_acc_47_read_address = values_load_1497 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_47 mem_acc_47_ram (.clk(ap_clk), .read(mem_acc_47_read), .read_address(mem_acc_47_read_address), .q(mem_acc_47_q), .write(mem_acc_47_write), .write_address(mem_acc_47_write_address), .write_data(mem_acc_47_write_data));

  // hls/attention/attention.cpp:328: acc_48
  wire mem_acc_48_write = values_store_1563;
  wire [3:0] mem_acc_48_write_address = slot_779_s17;
  wire [58:0] mem_acc_48_write_data = add_1103;
  wire mem_acc_48_read = values_load_1498 | divide_load_1806;
  wire [3:0] mem_acc_48_read_address = values_load_1498 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_48 mem_acc_48_ram (.clk(ap_clk), .read(mem_acc_48_read), .read_address(mem_acc_48_read_address), .q(mem_acc_48_q), .write(mem_acc_48_write), .write_address(mem_acc_48_write_address), .write_data(mem_acc_48_write_data));

  // hls/attention/attention.cpp:328: acc_49
  wire mem_acc_49_write = values_store_1564;
  wire [3:0] mem_acc_49_write_address = slot_779_s17;
  wire [58:0] mem_acc_49_write_data = add_1107;
  wire mem_acc_49_read = values_load_1499 | divide_load_1807;
  wire [3:0] mem_acc_49_read_address = values_load_1499 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_49 mem_acc_49_ram (.clk(ap_clk), .read(mem_acc_49_read), .read_address(mem_acc_49_read_address), .q(mem_acc_49_q), .write(mem_acc_49_write), .write_address(mem_acc_49_write_address), .write_data(mem_acc_49_write_data));

  // hls/attention/attention.cpp:328: acc_50
  wire mem_acc_50_write = values_store_1565;
  wire [3:0] mem_acc_50_write_address = slot_779_s17;
  wire [58:0] mem_acc_50_write_data = add_1111;
  wire mem_acc_50_read = values_load_1500 | divide_load_1808;
  wire [3:0] mem_acc_50_read_address = values_load_1500 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_50 mem_acc_50_ram (.clk(ap_clk), .read(mem_acc_50_read), .read_address(mem_acc_50_read_address), .q(mem_acc_50_q), .write(mem_acc_50_write), .write_address(mem_acc_50_write_address), .write_data(mem_acc_50_write_data));

  // hls/attention/attention.cpp:328: acc_51
  wire mem_acc_51_write = values_store_1566;
  wire [3:0] mem_acc_51_write_address = slot_779_s17;
  wire [58:0] mem_acc_51_write_data = add_1115;
  wire mem_acc_51_read = values_load_1501 | divide_load_1809;
  wire [3:0] mem_acc_51_read_address = values_load_1501 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_51 mem_acc_51_ram (.clk(ap_clk), .read(mem_acc_51_read), .read_address(mem_acc_51_read_address), .q(mem_acc_51_q), .write(mem_acc_51_write), .write_address(mem_acc_51_write_address), .write_data(mem_acc_51_write_data));

  // hls/attention/attention.cpp:328: acc_52
  wire mem_acc_52_write = values_store_1567;
  wire [3:0] mem_acc_52_write_address = slot_779_s17;
  wire [58:0] mem_acc_52_write_data = add_1119;
  wire mem_acc_52_read = values_load_1502 | divide_load_1810;
  wire [3:0] mem_acc_52_read_address = values_load_1502 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_52 mem_acc_52_ram (.clk(ap_clk), .read(mem_acc_52_read), .read_address(mem_acc_52_read_address), .q(mem_acc_52_q), .write(mem_acc_52_write), .write_address(mem_acc_52_write_address), .write_data(mem_acc_52_write_data));

  // hls/attention/attention.cpp:328: acc_53
  wire mem_acc_53_write = values_store_1568;
  wire [3:0] mem_acc_53_write_address = slot_779_s17;
  wire [58:0] mem_acc_53_write_data = add_1123;
  wire mem_acc_53_read = values_load_1503 | divide_load_1811;
  wire [3:0] mem_acc_53_read_address = values_load_1503 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_53 mem_acc_53_ram (.clk(ap_clk), .read(mem_acc_53_read), .read_address(mem_acc_53_read_address), .q(mem_acc_53_q), .write(mem_acc_53_write), .write_address(mem_acc_53_write_address), .write_data(mem_acc_53_write_data));

  // hls/attention/attention.cpp:328: acc_54
  wire mem_acc_54_write = values_store_1569;
  wire [3:0] mem_acc_54_write_address = slot_779_s17;
  wire [58:0] mem_acc_54_write_data = add_1127;
  wire mem_acc_54_read = values_load_1504 | divide_load_1812;
  wire [3:0] mem_acc_54_read_address = values_load_1504 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_54 mem_acc_54_ram (.clk(ap_clk), .read(mem_acc_54_read), .read_address(mem_acc_54_read_address), .q(mem_acc_54_q), .write(mem_acc_54_write), .write_address(mem_acc_54_write_address), .write_data(mem_acc_54_write_data));

  // hls/attention/attention.cpp:328: acc_55
  wire mem_acc_55_write = values_store_1570;
  wire [3:0] mem_acc_55_write_address = slot_779_s17;
  wire [58:0] mem_acc_55_write_data = add_1131;
  wire mem_acc_55_read = values_load_1505 | divide_load_1813;
  wire [3:0] mem_acc_55_read_address = values_load_1505 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_55 mem_acc_55_ram (.clk(ap_clk), .read(mem_acc_55_read), .read_address(mem_acc_55_read_address), .q(mem_acc_55_q), .write(mem_acc_55_write), .write_address(mem_acc_55_write_address), .write_data(mem_acc_55_write_data));

  // hls/attention/attention.cpp:328: acc_56
  wire mem_acc_56_write = values_store_1571;
  wire [3:0] mem_acc_56_write_address = slot_779_s17;
  wire [58:0] mem_acc_56_write_data = add_1135;
  wire mem_acc_56_read = values_load_1506 | divide_load_1814;
  wire [3:0] mem_acc_56_read_address = values_load_1506 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_56 mem_acc_56_ram (.clk(ap_clk), .read(mem_acc_56_read), .read_address(mem_acc_56_read_address), .q(mem_acc_56_q), .write(mem_acc_56_write), .write_address(mem_acc_56_write_address), .write_data(mem_acc_56_write_data));

  // hls/attention/attention.cpp:328: acc_57
  wire mem_acc_57_write = values_store_1572;
  wire [3:0] mem_acc_57_write_address = slot_779_s17;
  wire [58:0] mem_acc_57_write_data = add_1139;
  wire mem_acc_57_read = values_load_1507 | divide_load_1815;
  wire [3:0] mem_acc_57_read_address = values_load_1507 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_57 mem_acc_57_ram (.clk(ap_clk), .read(mem_acc_57_read), .read_address(mem_acc_57_read_address), .q(mem_acc_57_q), .write(mem_acc_57_write), .write_address(mem_acc_57_write_address), .write_data(mem_acc_57_write_data));

  // hls/attention/attention.cpp:328: acc_58
  wire mem_acc_58_write = values_store_1573;
  wire [3:0] mem_acc_58_write_address = slot_779_s17;
  wire [58:0] mem_acc_58_write_data = add_1143;
  wire mem_acc_58_read = values_load_1508 | divide_load_1816;
  wire [3:0] mem_acc_58_read_address = values_load_1508 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_58 mem_acc_58_ram (.clk(ap_clk), .read(mem_acc_58_read), .read_address(mem_acc_58_read_address), .q(mem_acc_58_q), .write(mem_acc_58_write), .write_address(mem_acc_58_write_address), .write_data(mem_acc_58_write_data));

  // hls/attention/attention.cpp:328: acc_59
  wire mem_acc_59_write = values_store_1574;
  wire [3:0] mem_acc_59_write_address = slot_779_s17;
  wire [58:0] mem_acc_59_write_data = add_1147;
  wire mem_acc_59_read = values_load_1509 | divide_load_1817;
  wire [3:0] mem_acc_59_read_address = values_load_1509 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_59 mem_acc_59_ram (.clk(ap_clk), .read(mem_acc_59_read), .read_address(mem_acc_59_read_address), .q(mem_acc_59_q), .write(mem_acc_59_write), .write_address(mem_acc_59_write_address), .write_data(mem_acc_59_write_data));

  // hls/attention/attention.cpp:328: acc_60
  wire mem_acc_60_write = values_store_1575;
  wire [3:0] mem_acc_60_write_address = slot_779_s17;
  wire [58:0] mem_acc_60_write_data = add_1151;
  wire mem_acc_60_read = values_load_1510 | divide_load_1818;
  wire [3:0] mem_acc_60_read_address = values_load_1510 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_60 mem_acc_60_ram (.clk(ap_clk), .read(mem_acc_60_read), .read_address(mem_acc_60_read_address), .q(mem_acc_60_q), .write(mem_acc_60_write), .write_address(mem_acc_60_write_address), .write_data(mem_acc_60_write_data));

  // hls/attention/attention.cpp:328: acc_61
  wire mem_acc_61_write = values_store_1576;
  wire [3:0] mem_acc_61_write_address = slot_779_s17;
  wire [58:0] mem_acc_61_write_data = add_1155;
  wire mem_acc_61_read = values_load_1511 | divide_load_1819;
  wire [3:0] mem_acc_61_read_address = values_load_1511 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_61 mem_acc_61_ram (.clk(ap_clk), .read(mem_acc_61_read), .read_address(mem_acc_61_read_address), .q(mem_acc_61_q), .write(mem_acc_61_write), .write_address(mem_acc_61_write_address), .write_data(mem_acc_61_write_data));

  // hls/attention/attention.cpp:328: acc_62
  wire mem_acc_62_write = values_store_1577;
  wire [3:0] mem_acc_62_write_address = slot_779_s17;
  wire [58:0] mem_acc_62_write_data = add_1159;
  wire mem_acc_62_read = values_load_1512 | divide_load_1820;
  wire [3:0] mem_acc_62_read_address = values_load_1512 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_62 mem_acc_62_ram (.clk(ap_clk), .read(mem_acc_62_read), .read_address(mem_acc_62_read_address), .q(mem_acc_62_q), .write(mem_acc_62_write), .write_address(mem_acc_62_write_address), .write_data(mem_acc_62_write_data));

  // hls/attention/attention.cpp:328: acc_63
  wire mem_acc_63_write = values_store_1578;
  wire [3:0] mem_acc_63_write_address = slot_779_s17;
  wire [58:0] mem_acc_63_write_data = add_1163;
  wire mem_acc_63_read = values_load_1513 | divide_load_1821;
  wire [3:0] mem_acc_63_read_address = values_load_1513 ? trunc_1450_s16 : trunc_1758_s1;
  attention_mem_acc_63 mem_acc_63_ram (.clk(ap_clk), .read(mem_acc_63_read), .read_address(mem_acc_63_read_address), .q(mem_acc_63_q), .write(mem_acc_63_write), .write_address(mem_acc_63_write_address), .write_data(mem_acc_63_write_data));

  // hls/attention/attention.cpp:336: held
  wire mem_held_write = values_store_1580;
  wire [3:0] mem_held_write_address = slot_779_s11;
  wire [127:0] mem_held_write_data = packed_1218;
  wire mem_held_read = values_load_1514;
  wire [3:0] mem_held_read_address = slot_779_s11;
  attention_mem_held mem_held_ram (.clk(ap_clk), .read(mem_held_read), .read_address(mem_held_read_address), .q(mem_held_q), .write(mem_held_write), .write_address(mem_held_write_address), .write_data(mem_held_write_data));

  // hls/attention/attention.cpp:185: score_0
  always @(posedge ap_clk) begin
    if (line_184_store_398) mem_score_0 <= 38'd0;
    if (keys_store_759) mem_score_0 <= shl_514[63:26];
  end

  // hls/attention/attention.cpp:185: score_1
  always @(posedge ap_clk) begin
    if (line_184_store_399) mem_score_1 <= 38'd0;
    if (keys_store_760) mem_score_1 <= shl_533[63:26];
  end

  // hls/attention/attention.cpp:185: score_2
  always @(posedge ap_clk) begin
    if (line_184_store_400) mem_score_2 <= 38'd0;
    if (keys_store_761) mem_score_2 <= shl_552[63:26];
  end

  // hls/attention/attention.cpp:185: score_3
  always @(posedge ap_clk) begin
    if (line_184_store_401) mem_score_3 <= 38'd0;
    if (keys_store_762) mem_score_3 <= shl_571[63:26];
  end

  // hls/attention/attention.cpp:185: score_4
  always @(posedge ap_clk) begin
    if (line_184_store_402) mem_score_4 <= 38'd0;
    if (keys_store_763) mem_score_4 <= shl_590[63:26];
  end

  // hls/attention/attention.cpp:185: score_5
  always @(posedge ap_clk) begin
    if (line_184_store_403) mem_score_5 <= 38'd0;
    if (keys_store_764) mem_score_5 <= shl_609[63:26];
  end

  // hls/attention/attention.cpp:185: score_6
  always @(posedge ap_clk) begin
    if (line_184_store_404) mem_score_6 <= 38'd0;
    if (keys_store_765) mem_score_6 <= shl_628[63:26];
  end

  // hls/attention/attention.cpp:185: score_7
  always @(posedge ap_clk) begin
    if (line_184_store_405) mem_score_7 <= 38'd0;
    if (keys_store_766) mem_score_7 <= shl_647[63:26];
  end

  // hls/attention/attention.cpp:440: q
  wire mem_q_write = load_q_store_319;
  wire [11:0] mem_q_write_address = word_35;
  wire [127:0] mem_q_write_data = beat_303;
  wire mem_q_read = choose_q_load_375;
  wire [11:0] mem_q_read_address = word_348;
  wire mem_q_advance = choose_q_v2 & choose_q_en2;
  attention_mem_q mem_q_ram (.clk(ap_clk), .read(mem_q_read), .read_address(mem_q_read_address), .q(mem_q_q), .advance(mem_q_advance), .q2(mem_q_q2), .write(mem_q_write), .write_address(mem_q_write_address), .write_data(mem_q_write_data));

  // hls/attention/attention.cpp:441: exponent
  wire mem_exponent_write = load_q_store_320;
  wire [7:0] mem_exponent_write_address = row_37[7:0];
  wire [4:0] mem_exponent_write_data = beat_303[4:0];
  wire mem_exponent_read = choose_q_load_385;
  wire [7:0] mem_exponent_read_address = row_75;
  attention_mem_exponent mem_exponent_ram (.clk(ap_clk), .read(mem_exponent_read), .read_address(mem_exponent_read_address), .q(mem_exponent_q), .write(mem_exponent_write), .write_address(mem_exponent_write_address), .write_data(mem_exponent_write_data));

  // hls/attention/attention.cpp:442: bank_0
  wire mem_bank_0_write = choose_q_store_376;
  wire [3:0] mem_bank_0_write_address = trunc_377_s3;
  wire [127:0] mem_bank_0_write_data = mem_q_q2;
  wire mem_bank_0_read = keys_load_751;
  wire [3:0] mem_bank_0_read_address = slot_451;
  attention_mem_bank_0 mem_bank_0_ram (.clk(ap_clk), .read(mem_bank_0_read), .read_address(mem_bank_0_read_address), .q(mem_bank_0_q), .write(mem_bank_0_write), .write_address(mem_bank_0_write_address), .write_data(mem_bank_0_write_data));

  // hls/attention/attention.cpp:442: bank_1
  wire mem_bank_1_write = choose_q_store_378;
  wire [3:0] mem_bank_1_write_address = trunc_377_s3;
  wire [127:0] mem_bank_1_write_data = mem_q_q2;
  wire mem_bank_1_read = keys_load_752;
  wire [3:0] mem_bank_1_read_address = slot_451;
  attention_mem_bank_1 mem_bank_1_ram (.clk(ap_clk), .read(mem_bank_1_read), .read_address(mem_bank_1_read_address), .q(mem_bank_1_q), .write(mem_bank_1_write), .write_address(mem_bank_1_write_address), .write_data(mem_bank_1_write_data));

  // hls/attention/attention.cpp:442: bank_2
  wire mem_bank_2_write = choose_q_store_379;
  wire [3:0] mem_bank_2_write_address = trunc_377_s3;
  wire [127:0] mem_bank_2_write_data = mem_q_q2;
  wire mem_bank_2_read = keys_load_753;
  wire [3:0] mem_bank_2_read_address = slot_451;
  attention_mem_bank_2 mem_bank_2_ram (.clk(ap_clk), .read(mem_bank_2_read), .read_address(mem_bank_2_read_address), .q(mem_bank_2_q), .write(mem_bank_2_write), .write_address(mem_bank_2_write_address), .write_data(mem_bank_2_write_data));

  // hls/attention/attention.cpp:442: bank_3
  wire mem_bank_3_write = choose_q_store_380;
  wire [3:0] mem_bank_3_write_address = trunc_377_s3;
  wire [127:0] mem_bank_3_write_data = mem_q_q2;
  wire mem_bank_3_read = keys_load_754;
  wire [3:0] mem_bank_3_read_address = slot_451;
  attention_mem_bank_3 mem_bank_3_ram (.clk(ap_clk), .read(mem_bank_3_read), .read_address(mem_bank_3_read_address), .q(mem_bank_3_q), .write(mem_bank_3_write), .write_address(mem_bank_3_write_address), .write_data(mem_bank_3_write_data));

  // hls/attention/attention.cpp:442: bank_4
  wire mem_bank_4_write = choose_q_store_381;
  wire [3:0] mem_bank_4_write_address = trunc_377_s3;
  wire [127:0] mem_bank_4_write_data = mem_q_q2;
  wire mem_bank_4_read = keys_load_755;
  wire [3:0] mem_bank_4_read_address = slot_451;
  attention_mem_bank_4 mem_bank_4_ram (.clk(ap_clk), .read(mem_bank_4_read), .read_address(mem_bank_4_read_address), .q(mem_bank_4_q), .write(mem_bank_4_write), .write_address(mem_bank_4_write_address), .write_data(mem_bank_4_write_data));

  // hls/attention/attention.cpp:442: bank_5
  wire mem_bank_5_write = choose_q_store_382;
  wire [3:0] mem_bank_5_write_address = trunc_377_s3;
  wire [127:0] mem_bank_5_write_data = mem_q_q2;
  wire mem_bank_5_read = keys_load_756;
  wire [3:0] mem_bank_5_read_address = slot_451;
  attention_mem_bank_5 mem_bank_5_ram (.clk(ap_clk), .read(mem_bank_5_read), .read_address(mem_bank_5_read_address), .q(mem_bank_5_q), .write(mem_bank_5_write), .write_address(mem_bank_5_write_address), .write_data(mem_bank_5_write_data));

  // hls/attention/attention.cpp:442: bank_6
  wire mem_bank_6_write = choose_q_store_383;
  wire [3:0] mem_bank_6_write_address = trunc_377_s3;
  wire [127:0] mem_bank_6_write_data = mem_q_q2;
  wire mem_bank_6_read = keys_load_757;
  wire [3:0] mem_bank_6_read_address = slot_451;
  attention_mem_bank_6 mem_bank_6_ram (.clk(ap_clk), .read(mem_bank_6_read), .read_address(mem_bank_6_read_address), .q(mem_bank_6_q), .write(mem_bank_6_write), .write_address(mem_bank_6_write_address), .write_data(mem_bank_6_write_data));

  // hls/attention/attention.cpp:442: bank_7
  wire mem_bank_7_write = choose_q_store_384;
  wire [3:0] mem_bank_7_write_address = trunc_377_s3;
  wire [127:0] mem_bank_7_write_data = mem_q_q2;
  wire mem_bank_7_read = keys_load_758;
  wire [3:0] mem_bank_7_read_address = slot_451;
  attention_mem_bank_7 mem_bank_7_ram (.clk(ap_clk), .read(mem_bank_7_read), .read_address(mem_bank_7_read_address), .q(mem_bank_7_q), .write(mem_bank_7_write), .write_address(mem_bank_7_write_address), .write_data(mem_bank_7_write_data));

  // hls/attention/attention.cpp:443: q_exponent_0
  always @(posedge ap_clk) begin
    if (choose_q_store_386) mem_q_exponent_0 <= mem_exponent_q_s3;
    if (keys_store_736) mem_q_exponent_0 <= mem_q_exponent_1;
  end

  // hls/attention/attention.cpp:443: q_exponent_1
  always @(posedge ap_clk) begin
    if (choose_q_store_387) mem_q_exponent_1 <= mem_exponent_q_s3;
    if (keys_store_738) mem_q_exponent_1 <= mem_q_exponent_2;
  end

  // hls/attention/attention.cpp:443: q_exponent_2
  always @(posedge ap_clk) begin
    if (choose_q_store_388) mem_q_exponent_2 <= mem_exponent_q_s3;
    if (keys_store_740) mem_q_exponent_2 <= mem_q_exponent_3;
  end

  // hls/attention/attention.cpp:443: q_exponent_3
  always @(posedge ap_clk) begin
    if (choose_q_store_389) mem_q_exponent_3 <= mem_exponent_q_s3;
    if (keys_store_742) mem_q_exponent_3 <= mem_q_exponent_4;
  end

  // hls/attention/attention.cpp:443: q_exponent_4
  always @(posedge ap_clk) begin
    if (choose_q_store_390) mem_q_exponent_4 <= mem_exponent_q_s3;
    if (keys_store_744) mem_q_exponent_4 <= mem_q_exponent_5;
  end

  // hls/attention/attention.cpp:443: q_exponent_5
  always @(posedge ap_clk) begin
    if (choose_q_store_391) mem_q_exponent_5 <= mem_exponent_q_s3;
    if (keys_store_746) mem_q_exponent_5 <= mem_q_exponent_6;
  end

  // hls/attention/attention.cpp:443: q_exponent_6
  always @(posedge ap_clk) begin
    if (choose_q_store_392) mem_q_exponent_6 <= mem_exponent_q_s3;
    if (keys_store_748) mem_q_exponent_6 <= mem_q_exponent_7;
  end

  // hls/attention/attention.cpp:443: q_exponent_7
  always @(posedge ap_clk) begin
    if (choose_q_store_393) mem_q_exponent_7 <= mem_exponent_q_s3;
    if (keys_store_749) mem_q_exponent_7 <= mem_q_exponent_0;
  end

  // hls/attention/attention.cpp:444: scores
  wire mem_scores_write = keys_store_734;
  wire [12:0] mem_scores_write_address = or_411;
  wire [63:0] mem_scores_write_data = or_438;
  wire mem_scores_read = values_load_1581;
  wire [12:0] mem_scores_read_address = or_1223;
  wire mem_scores_advance = values_v1 & values_en1;
  attention_mem_scores mem_scores_ram (.clk(ap_clk), .read(mem_scores_read), .read_address(mem_scores_read_address), .q(mem_scores_q), .advance(mem_scores_advance), .q2(mem_scores_q2), .write(mem_scores_write), .write_address(mem_scores_write_address), .write_data(mem_scores_write_data));
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

// hls/attention/attention.cpp:328: acc_0, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_1, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_2, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_3, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_4, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_5, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_6, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_7, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_8, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_9, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_10, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_11, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_12, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_13, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_14, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_15, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_16, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_17, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_18, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_19, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_20, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_21, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_22, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_23, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_24, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_25, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_26, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_27, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_28, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_29, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_30, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_31, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_32, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_33, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_34, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_35, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_36, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_37, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_38, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_39, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_40, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_41, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_42, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_43, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_44, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_45, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_46, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_47, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_48, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_49, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_50, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_51, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_52, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_53, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_54, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_55, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_56, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_57, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_58, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_59, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_60, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_61, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_62, 16 words of 59 bits
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

// hls/attention/attention.cpp:328: acc_63, 16 words of 59 bits
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

// hls/attention/attention.cpp:336: held, 16 words of 128 bits
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

// hls/attention/attention.cpp:440: q, 4096 words of 128 bits; its output is registered once more
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

// hls/attention/attention.cpp:441: exponent, 256 words of 5 bits
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

// hls/attention/attention.cpp:442: bank_0, 16 words of 128 bits
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

// hls/attention/attention.cpp:442: bank_1, 16 words of 128 bits
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

// hls/attention/attention.cpp:442: bank_2, 16 words of 128 bits
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

// hls/attention/attention.cpp:442: bank_3, 16 words of 128 bits
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

// hls/attention/attention.cpp:442: bank_4, 16 words of 128 bits
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

// hls/attention/attention.cpp:442: bank_5, 16 words of 128 bits
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

// hls/attention/attention.cpp:442: bank_6, 16 words of 128 bits
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

// hls/attention/attention.cpp:442: bank_7, 16 words of 128 bits
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

// hls/attention/attention.cpp:444: scores, 8192 words of 64 bits; its output is registered once more
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
