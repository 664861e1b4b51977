// attention: made by rtl_export from hls/attention/attention.cpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load_q: II=1, depth 1 (hls/attention/attention.cpp:141)
//   choose_q: II=1, depth 4 (hls/attention/attention.cpp:164)
//   keys: II=1, depth 16 (hls/attention/attention.cpp:196)
//   values: II=1, depth 19 (hls/attention/attention.cpp:355)
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
  reg keys_v14;
  reg keys_v15;
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
  wire keys_en14;
  wire keys_en15;

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
  reg values_v18;
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
  wire values_en18;

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

  // ---- hls/attention/attention.cpp:196: keys, pipelined loop, II=1, depth 16
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
  wire icmp_696 = line_184_79 > {1'd0, i_121};  // attention.cpp:196
  wire xor_697 = icmp_696 ^ 1'd1;
  wire xor_718 = icmp_452 ^ 1'd1;
  wire and_719 = icmp_445 & xor_718;
  wire [7:0] add_720 = {1'd0, step_98} + 8'd1;  // attention.cpp:244
  wire [6:0] select_721 = and_719 ? {2'd0, add_720[4:0]} : step_98;  // attention.cpp:470
  wire [6:0] step_722 = and_453 ? 7'd0 : select_721;  // attention.cpp:470
  wire [15:0] i_765 = i_121 + 16'd1;  // attention.cpp:196
  wire keys_load_799 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_800 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_801 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_802 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_803 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_804 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_805 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
  wire keys_load_806 = keys_v0 & keys_en0 & and_450;  // stream_kernel.hpp:20
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
  wire [7:0] select_471 = and_456 ? 8'd0 : s_kv_beat_data[23:16];
  wire [7:0] narrow_472 = upper_443_s1 ? beat_107 : select_471;
  wire [15:0] select_473 = and_456 ? 16'd0 : s_kv_beat_data[47:32];
  wire [15:0] wide_474 = upper_443_s1 ? beat_102 : select_473;
  wire [15:0] k_2_475 = cmd_6_18 ? {{8{narrow_472[7]}}, narrow_472} : wide_474;  // attention.cpp:68
  wire [7:0] select_479 = and_456 ? 8'd0 : s_kv_beat_data[31:24];
  wire [7:0] narrow_480 = upper_443_s1 ? beat_108 : select_479;
  wire [15:0] select_481 = and_456 ? 16'd0 : s_kv_beat_data[63:48];
  wire [15:0] wide_482 = upper_443_s1 ? beat_103 : select_481;
  wire [15:0] k_3_483 = cmd_6_18 ? {{8{narrow_480[7]}}, narrow_480} : wide_482;  // attention.cpp:68
  wire [7:0] select_487 = and_456 ? 8'd0 : s_kv_beat_data[39:32];
  wire [7:0] narrow_488 = upper_443_s1 ? beat_109 : select_487;
  wire [15:0] select_489 = and_456 ? 16'd0 : s_kv_beat_data[79:64];
  wire [15:0] wide_490 = upper_443_s1 ? beat_104 : select_489;
  wire [15:0] k_4_491 = cmd_6_18 ? {{8{narrow_488[7]}}, narrow_488} : wide_490;  // attention.cpp:68
  wire [31:0] product_4_492;
  attention_mul_16s_16s_32_3 product_4_492_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_0_q[79:64]), .b(k_4_491), .p(product_4_492));  // attention.cpp:229
  wire [7:0] select_493 = and_456 ? 8'd0 : s_kv_beat_data[47:40];
  wire [7:0] narrow_494 = upper_443_s1 ? beat_110 : select_493;
  wire [15:0] select_495 = and_456 ? 16'd0 : s_kv_beat_data[95:80];
  wire [15:0] wide_496 = upper_443_s1 ? beat_113 : select_495;
  wire [15:0] k_5_497 = cmd_6_18 ? {{8{narrow_494[7]}}, narrow_494} : wide_496;  // attention.cpp:68
  wire [7:0] select_501 = and_456 ? 8'd0 : s_kv_beat_data[55:48];
  wire [7:0] narrow_502 = upper_443_s1 ? beat_111 : select_501;
  wire [15:0] select_503 = and_456 ? 16'd0 : s_kv_beat_data[111:96];
  wire [15:0] wide_504 = upper_443_s1 ? beat_114 : select_503;
  wire [15:0] k_6_505 = cmd_6_18 ? {{8{narrow_502[7]}}, narrow_502} : wide_504;  // attention.cpp:68
  wire [7:0] select_509 = and_456 ? 8'd0 : s_kv_beat_data[63:56];
  wire [7:0] narrow_510 = upper_443_s1 ? beat_112 : select_509;
  wire [15:0] select_511 = and_456 ? 16'd0 : s_kv_beat_data[127:112];
  wire [15:0] wide_512 = upper_443_s1 ? beat_115 : select_511;
  wire [15:0] k_7_513 = cmd_6_18 ? {{8{narrow_510[7]}}, narrow_510} : wide_512;  // attention.cpp:68
  wire [31:0] product_0_522;
  attention_mul_16s_16s_32_3 product_0_522_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[15:0]), .b(k_0_461), .p(product_0_522));  // attention.cpp:229
  wire [31:0] product_4_532;
  attention_mul_16s_16s_32_3 product_4_532_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_1_q[79:64]), .b(k_4_491), .p(product_4_532));  // attention.cpp:229
  wire [31:0] product_0_547;
  attention_mul_16s_16s_32_3 product_0_547_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[15:0]), .b(k_0_461), .p(product_0_547));  // attention.cpp:229
  wire [31:0] product_4_557;
  attention_mul_16s_16s_32_3 product_4_557_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_2_q[79:64]), .b(k_4_491), .p(product_4_557));  // attention.cpp:229
  wire [31:0] product_0_572;
  attention_mul_16s_16s_32_3 product_0_572_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[15:0]), .b(k_0_461), .p(product_0_572));  // attention.cpp:229
  wire [31:0] product_4_582;
  attention_mul_16s_16s_32_3 product_4_582_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_3_q[79:64]), .b(k_4_491), .p(product_4_582));  // attention.cpp:229
  wire [31:0] product_0_597;
  attention_mul_16s_16s_32_3 product_0_597_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[15:0]), .b(k_0_461), .p(product_0_597));  // attention.cpp:229
  wire [31:0] product_4_607;
  attention_mul_16s_16s_32_3 product_4_607_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_4_q[79:64]), .b(k_4_491), .p(product_4_607));  // attention.cpp:229
  wire [31:0] product_0_622;
  attention_mul_16s_16s_32_3 product_0_622_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[15:0]), .b(k_0_461), .p(product_0_622));  // attention.cpp:229
  wire [31:0] product_4_632;
  attention_mul_16s_16s_32_3 product_4_632_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_5_q[79:64]), .b(k_4_491), .p(product_4_632));  // attention.cpp:229
  wire [31:0] product_0_647;
  attention_mul_16s_16s_32_3 product_0_647_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[15:0]), .b(k_0_461), .p(product_0_647));  // attention.cpp:229
  wire [31:0] product_4_657;
  attention_mul_16s_16s_32_3 product_4_657_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_6_q[79:64]), .b(k_4_491), .p(product_4_657));  // attention.cpp:229
  wire [31:0] product_0_672;
  attention_mul_16s_16s_32_3 product_0_672_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[15:0]), .b(k_0_461), .p(product_0_672));  // attention.cpp:229
  wire [31:0] product_4_682;
  attention_mul_16s_16s_32_3 product_4_682_mul_16s_16s_32_3 (.clk(ap_clk), .enable({keys_en3, keys_en2, keys_en1}), .a(mem_bank_7_q[79:64]), .b(k_4_491), .p(product_4_682));  // attention.cpp:229
  wire and_723 = icmp_445_s1 & xor_444;
  wire [4:0] select_724 = and_456 ? 5'd0 : s_kv_beat_data[4:0];
  wire [4:0] beat_725 = and_723 ? select_724 : beat_99;
  wire [15:0] beat_726 = and_723 ? select_459 : beat_100;
  wire [15:0] beat_727 = and_723 ? select_465 : beat_101;
  wire [15:0] beat_728 = and_723 ? select_473 : beat_102;
  wire [15:0] beat_729 = and_723 ? select_481 : beat_103;
  wire [15:0] beat_730 = and_723 ? select_489 : beat_104;
  wire [7:0] select_731 = and_456 ? 8'd0 : s_kv_beat_data[71:64];
  wire [7:0] beat_732 = and_723 ? select_731 : beat_105;
  wire [7:0] select_733 = and_456 ? 8'd0 : s_kv_beat_data[79:72];
  wire [7:0] beat_734 = and_723 ? select_733 : beat_106;
  wire [7:0] select_735 = and_456 ? 8'd0 : s_kv_beat_data[87:80];
  wire [7:0] beat_736 = and_723 ? select_735 : beat_107;
  wire [7:0] select_737 = and_456 ? 8'd0 : s_kv_beat_data[95:88];
  wire [7:0] beat_738 = and_723 ? select_737 : beat_108;
  wire [7:0] select_739 = and_456 ? 8'd0 : s_kv_beat_data[103:96];
  wire [7:0] beat_740 = and_723 ? select_739 : beat_109;
  wire [7:0] select_741 = and_456 ? 8'd0 : s_kv_beat_data[111:104];
  wire [7:0] beat_742 = and_723 ? select_741 : beat_110;
  wire [7:0] select_743 = and_456 ? 8'd0 : s_kv_beat_data[119:112];
  wire [7:0] beat_744 = and_723 ? select_743 : beat_111;
  wire [7:0] select_745 = and_456 ? 8'd0 : s_kv_beat_data[127:120];
  wire [7:0] beat_746 = and_723 ? select_745 : beat_112;
  wire [15:0] beat_747 = and_723 ? select_495 : beat_113;
  wire [15:0] beat_748 = and_723 ? select_503 : beat_114;
  wire [15:0] beat_749 = and_723 ? select_511 : beat_115;
  wire [4:0] beat_757 = upper_443_s1 ? beat_99 : select_724;
  wire [4:0] score_exponent_758 = icmp_448_s1 ? beat_757 : exponent_119;
  wire [4:0] score_exponent_759 = and_453_s1 ? score_exponent_758 : score_exponent_118;
  wire and_760 = icmp_445_s1 & icmp_448_s1;
  wire [4:0] exponent_761 = and_760 ? beat_757 : exponent_119;
  wire or_766 = and_456 | s_kv_beat_last;
  wire kv_packet_767 = and_723 ? or_766 : kv_packet_122;
  wire or_768 = kv_packet_122 | upper_443_s1;
  wire xor_769 = or_768 ^ 1'd1;
  wire and_770 = icmp_445_s1 & xor_769;
  wire kv_packet_771 = and_770 ? s_kv_beat_last : kv_packet_123;
  wire keys_pop_798 = keys_v1 & keys_en1 & and_447;  // stream_kernel.hpp:38
  // stage 2
  reg [4:0] score_exponent_118_s2;
  reg icmp_454_s2;
  reg [15:0] sext_469_s2;
  reg [15:0] k_1_467_s2;
  reg [15:0] sext_477_s2;
  reg [15:0] k_2_475_s2;
  reg [15:0] sext_485_s2;
  reg [15:0] k_3_483_s2;
  reg [15:0] sext_499_s2;
  reg [15:0] k_5_497_s2;
  reg [15:0] sext_507_s2;
  reg [15:0] k_6_505_s2;
  reg [15:0] trunc_515_s2;
  reg [15:0] k_7_513_s2;
  reg icmp_448_s2;
  reg [15:0] sext_524_s2;
  reg [15:0] sext_527_s2;
  reg [15:0] sext_530_s2;
  reg [15:0] sext_534_s2;
  reg [15:0] sext_537_s2;
  reg [15:0] trunc_540_s2;
  reg [15:0] sext_549_s2;
  reg [15:0] sext_552_s2;
  reg [15:0] sext_555_s2;
  reg [15:0] sext_559_s2;
  reg [15:0] sext_562_s2;
  reg [15:0] trunc_565_s2;
  reg [15:0] sext_574_s2;
  reg [15:0] sext_577_s2;
  reg [15:0] sext_580_s2;
  reg [15:0] sext_584_s2;
  reg [15:0] sext_587_s2;
  reg [15:0] trunc_590_s2;
  reg [15:0] sext_599_s2;
  reg [15:0] sext_602_s2;
  reg [15:0] sext_605_s2;
  reg [15:0] sext_609_s2;
  reg [15:0] sext_612_s2;
  reg [15:0] trunc_615_s2;
  reg [15:0] sext_624_s2;
  reg [15:0] sext_627_s2;
  reg [15:0] sext_630_s2;
  reg [15:0] sext_634_s2;
  reg [15:0] sext_637_s2;
  reg [15:0] trunc_640_s2;
  reg [15:0] sext_649_s2;
  reg [15:0] sext_652_s2;
  reg [15:0] sext_655_s2;
  reg [15:0] sext_659_s2;
  reg [15:0] sext_662_s2;
  reg [15:0] trunc_665_s2;
  reg [15:0] sext_674_s2;
  reg [15:0] sext_677_s2;
  reg [15:0] sext_680_s2;
  reg [15:0] sext_684_s2;
  reg [15:0] sext_687_s2;
  reg [15:0] trunc_690_s2;
  reg and_450_s2;
  reg and_453_s2;
  always @(posedge ap_clk) begin
    score_exponent_118_s2 <= score_exponent_118;
    icmp_454_s2 <= icmp_454_s1;
    sext_469_s2 <= mem_bank_0_q[31:16];
    k_1_467_s2 <= k_1_467;
    sext_477_s2 <= mem_bank_0_q[47:32];
    k_2_475_s2 <= k_2_475;
    sext_485_s2 <= mem_bank_0_q[63:48];
    k_3_483_s2 <= k_3_483;
    sext_499_s2 <= mem_bank_0_q[95:80];
    k_5_497_s2 <= k_5_497;
    sext_507_s2 <= mem_bank_0_q[111:96];
    k_6_505_s2 <= k_6_505;
    trunc_515_s2 <= mem_bank_0_q[127:112];
    k_7_513_s2 <= k_7_513;
    icmp_448_s2 <= icmp_448_s1;
    sext_524_s2 <= mem_bank_1_q[31:16];
    sext_527_s2 <= mem_bank_1_q[47:32];
    sext_530_s2 <= mem_bank_1_q[63:48];
    sext_534_s2 <= mem_bank_1_q[95:80];
    sext_537_s2 <= mem_bank_1_q[111:96];
    trunc_540_s2 <= mem_bank_1_q[127:112];
    sext_549_s2 <= mem_bank_2_q[31:16];
    sext_552_s2 <= mem_bank_2_q[47:32];
    sext_555_s2 <= mem_bank_2_q[63:48];
    sext_559_s2 <= mem_bank_2_q[95:80];
    sext_562_s2 <= mem_bank_2_q[111:96];
    trunc_565_s2 <= mem_bank_2_q[127:112];
    sext_574_s2 <= mem_bank_3_q[31:16];
    sext_577_s2 <= mem_bank_3_q[47:32];
    sext_580_s2 <= mem_bank_3_q[63:48];
    sext_584_s2 <= mem_bank_3_q[95:80];
    sext_587_s2 <= mem_bank_3_q[111:96];
    trunc_590_s2 <= mem_bank_3_q[127:112];
    sext_599_s2 <= mem_bank_4_q[31:16];
    sext_602_s2 <= mem_bank_4_q[47:32];
    sext_605_s2 <= mem_bank_4_q[63:48];
    sext_609_s2 <= mem_bank_4_q[95:80];
    sext_612_s2 <= mem_bank_4_q[111:96];
    trunc_615_s2 <= mem_bank_4_q[127:112];
    sext_624_s2 <= mem_bank_5_q[31:16];
    sext_627_s2 <= mem_bank_5_q[47:32];
    sext_630_s2 <= mem_bank_5_q[63:48];
    sext_634_s2 <= mem_bank_5_q[95:80];
    sext_637_s2 <= mem_bank_5_q[111:96];
    trunc_640_s2 <= mem_bank_5_q[127:112];
    sext_649_s2 <= mem_bank_6_q[31:16];
    sext_652_s2 <= mem_bank_6_q[47:32];
    sext_655_s2 <= mem_bank_6_q[63:48];
    sext_659_s2 <= mem_bank_6_q[95:80];
    sext_662_s2 <= mem_bank_6_q[111:96];
    trunc_665_s2 <= mem_bank_6_q[127:112];
    sext_674_s2 <= mem_bank_7_q[31:16];
    sext_677_s2 <= mem_bank_7_q[47:32];
    sext_680_s2 <= mem_bank_7_q[63:48];
    sext_684_s2 <= mem_bank_7_q[95:80];
    sext_687_s2 <= mem_bank_7_q[111:96];
    trunc_690_s2 <= mem_bank_7_q[127:112];
    and_450_s2 <= and_450_s1;
    and_453_s2 <= and_453_s1;
  end
  wire [31:0] product_1_468;
  attention_mul_16s_16s_32_2 product_1_468_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_469_s2), .b(k_1_467_s2), .p(product_1_468));  // attention.cpp:229
  wire [31:0] product_5_498;
  attention_mul_16s_16s_32_2 product_5_498_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_499_s2), .b(k_5_497_s2), .p(product_5_498));  // attention.cpp:229
  wire [31:0] product_1_523;
  attention_mul_16s_16s_32_2 product_1_523_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_524_s2), .b(k_1_467_s2), .p(product_1_523));  // attention.cpp:229
  wire [31:0] product_5_533;
  attention_mul_16s_16s_32_2 product_5_533_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_534_s2), .b(k_5_497_s2), .p(product_5_533));  // attention.cpp:229
  wire [31:0] product_1_548;
  attention_mul_16s_16s_32_2 product_1_548_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_549_s2), .b(k_1_467_s2), .p(product_1_548));  // attention.cpp:229
  wire [31:0] product_5_558;
  attention_mul_16s_16s_32_2 product_5_558_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_559_s2), .b(k_5_497_s2), .p(product_5_558));  // attention.cpp:229
  wire [31:0] product_1_573;
  attention_mul_16s_16s_32_2 product_1_573_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_574_s2), .b(k_1_467_s2), .p(product_1_573));  // attention.cpp:229
  wire [31:0] product_5_583;
  attention_mul_16s_16s_32_2 product_5_583_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_584_s2), .b(k_5_497_s2), .p(product_5_583));  // attention.cpp:229
  wire [31:0] product_1_598;
  attention_mul_16s_16s_32_2 product_1_598_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_599_s2), .b(k_1_467_s2), .p(product_1_598));  // attention.cpp:229
  wire [31:0] product_5_608;
  attention_mul_16s_16s_32_2 product_5_608_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_609_s2), .b(k_5_497_s2), .p(product_5_608));  // attention.cpp:229
  wire [31:0] product_1_623;
  attention_mul_16s_16s_32_2 product_1_623_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_624_s2), .b(k_1_467_s2), .p(product_1_623));  // attention.cpp:229
  wire [31:0] product_5_633;
  attention_mul_16s_16s_32_2 product_5_633_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_634_s2), .b(k_5_497_s2), .p(product_5_633));  // attention.cpp:229
  wire [31:0] product_1_648;
  attention_mul_16s_16s_32_2 product_1_648_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_649_s2), .b(k_1_467_s2), .p(product_1_648));  // attention.cpp:229
  wire [31:0] product_5_658;
  attention_mul_16s_16s_32_2 product_5_658_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_659_s2), .b(k_5_497_s2), .p(product_5_658));  // attention.cpp:229
  wire [31:0] product_1_673;
  attention_mul_16s_16s_32_2 product_1_673_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_674_s2), .b(k_1_467_s2), .p(product_1_673));  // attention.cpp:229
  wire [31:0] product_5_683;
  attention_mul_16s_16s_32_2 product_5_683_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en3, keys_en2}), .a(sext_684_s2), .b(k_5_497_s2), .p(product_5_683));  // attention.cpp:229
  // stage 3
  reg [4:0] score_exponent_118_s3;
  reg icmp_454_s3;
  reg [15:0] sext_477_s3;
  reg [15:0] k_2_475_s3;
  reg [15:0] sext_485_s3;
  reg [15:0] k_3_483_s3;
  reg [15:0] sext_507_s3;
  reg [15:0] k_6_505_s3;
  reg [15:0] trunc_515_s3;
  reg [15:0] k_7_513_s3;
  reg icmp_448_s3;
  reg [15:0] sext_527_s3;
  reg [15:0] sext_530_s3;
  reg [15:0] sext_537_s3;
  reg [15:0] trunc_540_s3;
  reg [15:0] sext_552_s3;
  reg [15:0] sext_555_s3;
  reg [15:0] sext_562_s3;
  reg [15:0] trunc_565_s3;
  reg [15:0] sext_577_s3;
  reg [15:0] sext_580_s3;
  reg [15:0] sext_587_s3;
  reg [15:0] trunc_590_s3;
  reg [15:0] sext_602_s3;
  reg [15:0] sext_605_s3;
  reg [15:0] sext_612_s3;
  reg [15:0] trunc_615_s3;
  reg [15:0] sext_627_s3;
  reg [15:0] sext_630_s3;
  reg [15:0] sext_637_s3;
  reg [15:0] trunc_640_s3;
  reg [15:0] sext_652_s3;
  reg [15:0] sext_655_s3;
  reg [15:0] sext_662_s3;
  reg [15:0] trunc_665_s3;
  reg [15:0] sext_677_s3;
  reg [15:0] sext_680_s3;
  reg [15:0] sext_687_s3;
  reg [15:0] trunc_690_s3;
  reg and_450_s3;
  reg and_453_s3;
  always @(posedge ap_clk) begin
    score_exponent_118_s3 <= score_exponent_118_s2;
    icmp_454_s3 <= icmp_454_s2;
    sext_477_s3 <= sext_477_s2;
    k_2_475_s3 <= k_2_475_s2;
    sext_485_s3 <= sext_485_s2;
    k_3_483_s3 <= k_3_483_s2;
    sext_507_s3 <= sext_507_s2;
    k_6_505_s3 <= k_6_505_s2;
    trunc_515_s3 <= trunc_515_s2;
    k_7_513_s3 <= k_7_513_s2;
    icmp_448_s3 <= icmp_448_s2;
    sext_527_s3 <= sext_527_s2;
    sext_530_s3 <= sext_530_s2;
    sext_537_s3 <= sext_537_s2;
    trunc_540_s3 <= trunc_540_s2;
    sext_552_s3 <= sext_552_s2;
    sext_555_s3 <= sext_555_s2;
    sext_562_s3 <= sext_562_s2;
    trunc_565_s3 <= trunc_565_s2;
    sext_577_s3 <= sext_577_s2;
    sext_580_s3 <= sext_580_s2;
    sext_587_s3 <= sext_587_s2;
    trunc_590_s3 <= trunc_590_s2;
    sext_602_s3 <= sext_602_s2;
    sext_605_s3 <= sext_605_s2;
    sext_612_s3 <= sext_612_s2;
    trunc_615_s3 <= trunc_615_s2;
    sext_627_s3 <= sext_627_s2;
    sext_630_s3 <= sext_630_s2;
    sext_637_s3 <= sext_637_s2;
    trunc_640_s3 <= trunc_640_s2;
    sext_652_s3 <= sext_652_s2;
    sext_655_s3 <= sext_655_s2;
    sext_662_s3 <= sext_662_s2;
    trunc_665_s3 <= trunc_665_s2;
    sext_677_s3 <= sext_677_s2;
    sext_680_s3 <= sext_680_s2;
    sext_687_s3 <= sext_687_s2;
    trunc_690_s3 <= trunc_690_s2;
    and_450_s3 <= and_450_s2;
    and_453_s3 <= and_453_s2;
  end
  wire [31:0] product_2_476;
  attention_mul_16s_16s_32_2 product_2_476_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_477_s3), .b(k_2_475_s3), .p(product_2_476));  // attention.cpp:229
  wire [31:0] product_6_506;
  attention_mul_16s_16s_32_2 product_6_506_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_507_s3), .b(k_6_505_s3), .p(product_6_506));  // attention.cpp:229
  wire [31:0] product_2_526;
  attention_mul_16s_16s_32_2 product_2_526_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_527_s3), .b(k_2_475_s3), .p(product_2_526));  // attention.cpp:229
  wire [31:0] product_6_536;
  attention_mul_16s_16s_32_2 product_6_536_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_537_s3), .b(k_6_505_s3), .p(product_6_536));  // attention.cpp:229
  wire [31:0] product_2_551;
  attention_mul_16s_16s_32_2 product_2_551_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_552_s3), .b(k_2_475_s3), .p(product_2_551));  // attention.cpp:229
  wire [31:0] product_6_561;
  attention_mul_16s_16s_32_2 product_6_561_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_562_s3), .b(k_6_505_s3), .p(product_6_561));  // attention.cpp:229
  wire [31:0] product_2_576;
  attention_mul_16s_16s_32_2 product_2_576_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_577_s3), .b(k_2_475_s3), .p(product_2_576));  // attention.cpp:229
  wire [31:0] product_6_586;
  attention_mul_16s_16s_32_2 product_6_586_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_587_s3), .b(k_6_505_s3), .p(product_6_586));  // attention.cpp:229
  wire [31:0] product_2_601;
  attention_mul_16s_16s_32_2 product_2_601_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_602_s3), .b(k_2_475_s3), .p(product_2_601));  // attention.cpp:229
  wire [31:0] product_6_611;
  attention_mul_16s_16s_32_2 product_6_611_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_612_s3), .b(k_6_505_s3), .p(product_6_611));  // attention.cpp:229
  wire [31:0] product_2_626;
  attention_mul_16s_16s_32_2 product_2_626_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_627_s3), .b(k_2_475_s3), .p(product_2_626));  // attention.cpp:229
  wire [31:0] product_6_636;
  attention_mul_16s_16s_32_2 product_6_636_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_637_s3), .b(k_6_505_s3), .p(product_6_636));  // attention.cpp:229
  wire [31:0] product_2_651;
  attention_mul_16s_16s_32_2 product_2_651_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_652_s3), .b(k_2_475_s3), .p(product_2_651));  // attention.cpp:229
  wire [31:0] product_6_661;
  attention_mul_16s_16s_32_2 product_6_661_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_662_s3), .b(k_6_505_s3), .p(product_6_661));  // attention.cpp:229
  wire [31:0] product_2_676;
  attention_mul_16s_16s_32_2 product_2_676_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_677_s3), .b(k_2_475_s3), .p(product_2_676));  // attention.cpp:229
  wire [31:0] product_6_686;
  attention_mul_16s_16s_32_2 product_6_686_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en4, keys_en3}), .a(sext_687_s3), .b(k_6_505_s3), .p(product_6_686));  // attention.cpp:229
  // stage 4
  reg [4:0] score_exponent_118_s4;
  reg icmp_454_s4;
  reg [15:0] sext_485_s4;
  reg [15:0] k_3_483_s4;
  reg [15:0] trunc_515_s4;
  reg [15:0] k_7_513_s4;
  reg icmp_448_s4;
  reg [15:0] sext_530_s4;
  reg [15:0] trunc_540_s4;
  reg [15:0] sext_555_s4;
  reg [15:0] trunc_565_s4;
  reg [15:0] sext_580_s4;
  reg [15:0] trunc_590_s4;
  reg [15:0] sext_605_s4;
  reg [15:0] trunc_615_s4;
  reg [15:0] sext_630_s4;
  reg [15:0] trunc_640_s4;
  reg [15:0] sext_655_s4;
  reg [15:0] trunc_665_s4;
  reg [15:0] sext_680_s4;
  reg [15:0] trunc_690_s4;
  reg and_450_s4;
  reg and_453_s4;
  always @(posedge ap_clk) begin
    score_exponent_118_s4 <= score_exponent_118_s3;
    icmp_454_s4 <= icmp_454_s3;
    sext_485_s4 <= sext_485_s3;
    k_3_483_s4 <= k_3_483_s3;
    trunc_515_s4 <= trunc_515_s3;
    k_7_513_s4 <= k_7_513_s3;
    icmp_448_s4 <= icmp_448_s3;
    sext_530_s4 <= sext_530_s3;
    trunc_540_s4 <= trunc_540_s3;
    sext_555_s4 <= sext_555_s3;
    trunc_565_s4 <= trunc_565_s3;
    sext_580_s4 <= sext_580_s3;
    trunc_590_s4 <= trunc_590_s3;
    sext_605_s4 <= sext_605_s3;
    trunc_615_s4 <= trunc_615_s3;
    sext_630_s4 <= sext_630_s3;
    trunc_640_s4 <= trunc_640_s3;
    sext_655_s4 <= sext_655_s3;
    trunc_665_s4 <= trunc_665_s3;
    sext_680_s4 <= sext_680_s3;
    trunc_690_s4 <= trunc_690_s3;
    and_450_s4 <= and_450_s3;
    and_453_s4 <= and_453_s3;
  end
  wire [32:0] add_470 = {{1{product_0_462[31]}}, product_0_462} + {{1{product_1_468[31]}}, product_1_468};  // attention.cpp:80
  wire [31:0] product_3_484;
  attention_mul_16s_16s_32_2 product_3_484_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(sext_485_s4), .b(k_3_483_s4), .p(product_3_484));  // attention.cpp:229
  wire [32:0] add_500 = {{1{product_4_492[31]}}, product_4_492} + {{1{product_5_498[31]}}, product_5_498};  // attention.cpp:231
  wire [31:0] product_7_514;
  attention_mul_16s_16s_32_2 product_7_514_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(trunc_515_s4), .b(k_7_513_s4), .p(product_7_514));  // attention.cpp:229
  wire [32:0] add_525 = {{1{product_0_522[31]}}, product_0_522} + {{1{product_1_523[31]}}, product_1_523};  // attention.cpp:80
  wire [31:0] product_3_529;
  attention_mul_16s_16s_32_2 product_3_529_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(sext_530_s4), .b(k_3_483_s4), .p(product_3_529));  // attention.cpp:229
  wire [32:0] add_535 = {{1{product_4_532[31]}}, product_4_532} + {{1{product_5_533[31]}}, product_5_533};  // attention.cpp:231
  wire [31:0] product_7_539;
  attention_mul_16s_16s_32_2 product_7_539_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(trunc_540_s4), .b(k_7_513_s4), .p(product_7_539));  // attention.cpp:229
  wire [32:0] add_550 = {{1{product_0_547[31]}}, product_0_547} + {{1{product_1_548[31]}}, product_1_548};  // attention.cpp:80
  wire [31:0] product_3_554;
  attention_mul_16s_16s_32_2 product_3_554_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(sext_555_s4), .b(k_3_483_s4), .p(product_3_554));  // attention.cpp:229
  wire [32:0] add_560 = {{1{product_4_557[31]}}, product_4_557} + {{1{product_5_558[31]}}, product_5_558};  // attention.cpp:231
  wire [31:0] product_7_564;
  attention_mul_16s_16s_32_2 product_7_564_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(trunc_565_s4), .b(k_7_513_s4), .p(product_7_564));  // attention.cpp:229
  wire [32:0] add_575 = {{1{product_0_572[31]}}, product_0_572} + {{1{product_1_573[31]}}, product_1_573};  // attention.cpp:80
  wire [31:0] product_3_579;
  attention_mul_16s_16s_32_2 product_3_579_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(sext_580_s4), .b(k_3_483_s4), .p(product_3_579));  // attention.cpp:229
  wire [32:0] add_585 = {{1{product_4_582[31]}}, product_4_582} + {{1{product_5_583[31]}}, product_5_583};  // attention.cpp:231
  wire [31:0] product_7_589;
  attention_mul_16s_16s_32_2 product_7_589_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(trunc_590_s4), .b(k_7_513_s4), .p(product_7_589));  // attention.cpp:229
  wire [32:0] add_600 = {{1{product_0_597[31]}}, product_0_597} + {{1{product_1_598[31]}}, product_1_598};  // attention.cpp:80
  wire [31:0] product_3_604;
  attention_mul_16s_16s_32_2 product_3_604_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(sext_605_s4), .b(k_3_483_s4), .p(product_3_604));  // attention.cpp:229
  wire [32:0] add_610 = {{1{product_4_607[31]}}, product_4_607} + {{1{product_5_608[31]}}, product_5_608};  // attention.cpp:231
  wire [31:0] product_7_614;
  attention_mul_16s_16s_32_2 product_7_614_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(trunc_615_s4), .b(k_7_513_s4), .p(product_7_614));  // attention.cpp:229
  wire [32:0] add_625 = {{1{product_0_622[31]}}, product_0_622} + {{1{product_1_623[31]}}, product_1_623};  // attention.cpp:80
  wire [31:0] product_3_629;
  attention_mul_16s_16s_32_2 product_3_629_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(sext_630_s4), .b(k_3_483_s4), .p(product_3_629));  // attention.cpp:229
  wire [32:0] add_635 = {{1{product_4_632[31]}}, product_4_632} + {{1{product_5_633[31]}}, product_5_633};  // attention.cpp:231
  wire [31:0] product_7_639;
  attention_mul_16s_16s_32_2 product_7_639_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(trunc_640_s4), .b(k_7_513_s4), .p(product_7_639));  // attention.cpp:229
  wire [32:0] add_650 = {{1{product_0_647[31]}}, product_0_647} + {{1{product_1_648[31]}}, product_1_648};  // attention.cpp:80
  wire [31:0] product_3_654;
  attention_mul_16s_16s_32_2 product_3_654_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(sext_655_s4), .b(k_3_483_s4), .p(product_3_654));  // attention.cpp:229
  wire [32:0] add_660 = {{1{product_4_657[31]}}, product_4_657} + {{1{product_5_658[31]}}, product_5_658};  // attention.cpp:231
  wire [31:0] product_7_664;
  attention_mul_16s_16s_32_2 product_7_664_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(trunc_665_s4), .b(k_7_513_s4), .p(product_7_664));  // attention.cpp:229
  wire [32:0] add_675 = {{1{product_0_672[31]}}, product_0_672} + {{1{product_1_673[31]}}, product_1_673};  // attention.cpp:80
  wire [31:0] product_3_679;
  attention_mul_16s_16s_32_2 product_3_679_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(sext_680_s4), .b(k_3_483_s4), .p(product_3_679));  // attention.cpp:229
  wire [32:0] add_685 = {{1{product_4_682[31]}}, product_4_682} + {{1{product_5_683[31]}}, product_5_683};  // attention.cpp:231
  wire [31:0] product_7_689;
  attention_mul_16s_16s_32_2 product_7_689_mul_16s_16s_32_2 (.clk(ap_clk), .enable({keys_en5, keys_en4}), .a(trunc_690_s4), .b(k_7_513_s4), .p(product_7_689));  // attention.cpp:229
  // stage 5
  reg [4:0] score_exponent_118_s5;
  reg icmp_454_s5;
  reg [32:0] add_470_s5;
  reg [32:0] add_500_s5;
  reg icmp_448_s5;
  reg [32:0] add_525_s5;
  reg [32:0] add_535_s5;
  reg [32:0] add_550_s5;
  reg [32:0] add_560_s5;
  reg [32:0] add_575_s5;
  reg [32:0] add_585_s5;
  reg [32:0] add_600_s5;
  reg [32:0] add_610_s5;
  reg [32:0] add_625_s5;
  reg [32:0] add_635_s5;
  reg [32:0] add_650_s5;
  reg [32:0] add_660_s5;
  reg [32:0] add_675_s5;
  reg [32:0] add_685_s5;
  reg and_450_s5;
  reg and_453_s5;
  always @(posedge ap_clk) begin
    score_exponent_118_s5 <= score_exponent_118_s4;
    icmp_454_s5 <= icmp_454_s4;
    add_470_s5 <= add_470;
    add_500_s5 <= add_500;
    icmp_448_s5 <= icmp_448_s4;
    add_525_s5 <= add_525;
    add_535_s5 <= add_535;
    add_550_s5 <= add_550;
    add_560_s5 <= add_560;
    add_575_s5 <= add_575;
    add_585_s5 <= add_585;
    add_600_s5 <= add_600;
    add_610_s5 <= add_610;
    add_625_s5 <= add_625;
    add_635_s5 <= add_635;
    add_650_s5 <= add_650;
    add_660_s5 <= add_660;
    add_675_s5 <= add_675;
    add_685_s5 <= add_685;
    and_450_s5 <= and_450_s4;
    and_453_s5 <= and_453_s4;
  end
  wire [32:0] add_478 = add_470_s5 + {{1{product_2_476[31]}}, product_2_476};  // attention.cpp:80
  wire [32:0] add_508 = add_500_s5 + {{1{product_6_506[31]}}, product_6_506};  // attention.cpp:231
  wire [32:0] add_528 = add_525_s5 + {{1{product_2_526[31]}}, product_2_526};  // attention.cpp:80
  wire [32:0] add_538 = add_535_s5 + {{1{product_6_536[31]}}, product_6_536};  // attention.cpp:231
  wire [32:0] add_553 = add_550_s5 + {{1{product_2_551[31]}}, product_2_551};  // attention.cpp:80
  wire [32:0] add_563 = add_560_s5 + {{1{product_6_561[31]}}, product_6_561};  // attention.cpp:231
  wire [32:0] add_578 = add_575_s5 + {{1{product_2_576[31]}}, product_2_576};  // attention.cpp:80
  wire [32:0] add_588 = add_585_s5 + {{1{product_6_586[31]}}, product_6_586};  // attention.cpp:231
  wire [32:0] add_603 = add_600_s5 + {{1{product_2_601[31]}}, product_2_601};  // attention.cpp:80
  wire [32:0] add_613 = add_610_s5 + {{1{product_6_611[31]}}, product_6_611};  // attention.cpp:231
  wire [32:0] add_628 = add_625_s5 + {{1{product_2_626[31]}}, product_2_626};  // attention.cpp:80
  wire [32:0] add_638 = add_635_s5 + {{1{product_6_636[31]}}, product_6_636};  // attention.cpp:231
  wire [32:0] add_653 = add_650_s5 + {{1{product_2_651[31]}}, product_2_651};  // attention.cpp:80
  wire [32:0] add_663 = add_660_s5 + {{1{product_6_661[31]}}, product_6_661};  // attention.cpp:231
  wire [32:0] add_678 = add_675_s5 + {{1{product_2_676[31]}}, product_2_676};  // attention.cpp:80
  wire [32:0] add_688 = add_685_s5 + {{1{product_6_686[31]}}, product_6_686};  // attention.cpp:231
  // stage 6
  reg [4:0] score_exponent_118_s6;
  reg icmp_454_s6;
  reg [32:0] add_478_s6;
  reg [32:0] add_508_s6;
  reg icmp_448_s6;
  reg [32:0] add_528_s6;
  reg [32:0] add_538_s6;
  reg [32:0] add_553_s6;
  reg [32:0] add_563_s6;
  reg [32:0] add_578_s6;
  reg [32:0] add_588_s6;
  reg [32:0] add_603_s6;
  reg [32:0] add_613_s6;
  reg [32:0] add_628_s6;
  reg [32:0] add_638_s6;
  reg [32:0] add_653_s6;
  reg [32:0] add_663_s6;
  reg [32:0] add_678_s6;
  reg [32:0] add_688_s6;
  reg and_450_s6;
  reg and_453_s6;
  always @(posedge ap_clk) begin
    score_exponent_118_s6 <= score_exponent_118_s5;
    icmp_454_s6 <= icmp_454_s5;
    add_478_s6 <= add_478;
    add_508_s6 <= add_508;
    icmp_448_s6 <= icmp_448_s5;
    add_528_s6 <= add_528;
    add_538_s6 <= add_538;
    add_553_s6 <= add_553;
    add_563_s6 <= add_563;
    add_578_s6 <= add_578;
    add_588_s6 <= add_588;
    add_603_s6 <= add_603;
    add_613_s6 <= add_613;
    add_628_s6 <= add_628;
    add_638_s6 <= add_638;
    add_653_s6 <= add_653;
    add_663_s6 <= add_663;
    add_678_s6 <= add_678;
    add_688_s6 <= add_688;
    and_450_s6 <= and_450_s5;
    and_453_s6 <= and_453_s5;
  end
  wire [33:0] add_486 = {{1{add_478_s6[32]}}, add_478_s6} + {{2{product_3_484[31]}}, product_3_484};  // attention.cpp:80
  wire [33:0] add_516 = {{1{add_508_s6[32]}}, add_508_s6} + {{2{product_7_514[31]}}, product_7_514};  // attention.cpp:231
  wire [33:0] add_531 = {{1{add_528_s6[32]}}, add_528_s6} + {{2{product_3_529[31]}}, product_3_529};  // attention.cpp:80
  wire [33:0] add_541 = {{1{add_538_s6[32]}}, add_538_s6} + {{2{product_7_539[31]}}, product_7_539};  // attention.cpp:231
  wire [33:0] add_556 = {{1{add_553_s6[32]}}, add_553_s6} + {{2{product_3_554[31]}}, product_3_554};  // attention.cpp:80
  wire [33:0] add_566 = {{1{add_563_s6[32]}}, add_563_s6} + {{2{product_7_564[31]}}, product_7_564};  // attention.cpp:231
  wire [33:0] add_581 = {{1{add_578_s6[32]}}, add_578_s6} + {{2{product_3_579[31]}}, product_3_579};  // attention.cpp:80
  wire [33:0] add_591 = {{1{add_588_s6[32]}}, add_588_s6} + {{2{product_7_589[31]}}, product_7_589};  // attention.cpp:231
  wire [33:0] add_606 = {{1{add_603_s6[32]}}, add_603_s6} + {{2{product_3_604[31]}}, product_3_604};  // attention.cpp:80
  wire [33:0] add_616 = {{1{add_613_s6[32]}}, add_613_s6} + {{2{product_7_614[31]}}, product_7_614};  // attention.cpp:231
  wire [33:0] add_631 = {{1{add_628_s6[32]}}, add_628_s6} + {{2{product_3_629[31]}}, product_3_629};  // attention.cpp:80
  wire [33:0] add_641 = {{1{add_638_s6[32]}}, add_638_s6} + {{2{product_7_639[31]}}, product_7_639};  // attention.cpp:231
  wire [33:0] add_656 = {{1{add_653_s6[32]}}, add_653_s6} + {{2{product_3_654[31]}}, product_3_654};  // attention.cpp:80
  wire [33:0] add_666 = {{1{add_663_s6[32]}}, add_663_s6} + {{2{product_7_664[31]}}, product_7_664};  // attention.cpp:231
  wire [33:0] add_681 = {{1{add_678_s6[32]}}, add_678_s6} + {{2{product_3_679[31]}}, product_3_679};  // attention.cpp:80
  wire [33:0] add_691 = {{1{add_688_s6[32]}}, add_688_s6} + {{2{product_7_689[31]}}, product_7_689};  // attention.cpp:231
  // stage 7
  reg [4:0] score_exponent_118_s7;
  reg icmp_454_s7;
  reg [33:0] add_486_s7;
  reg [33:0] add_516_s7;
  reg icmp_448_s7;
  reg [33:0] add_531_s7;
  reg [33:0] add_541_s7;
  reg [33:0] add_556_s7;
  reg [33:0] add_566_s7;
  reg [33:0] add_581_s7;
  reg [33:0] add_591_s7;
  reg [33:0] add_606_s7;
  reg [33:0] add_616_s7;
  reg [33:0] add_631_s7;
  reg [33:0] add_641_s7;
  reg [33:0] add_656_s7;
  reg [33:0] add_666_s7;
  reg [33:0] add_681_s7;
  reg [33:0] add_691_s7;
  reg and_450_s7;
  reg and_453_s7;
  always @(posedge ap_clk) begin
    score_exponent_118_s7 <= score_exponent_118_s6;
    icmp_454_s7 <= icmp_454_s6;
    add_486_s7 <= add_486;
    add_516_s7 <= add_516;
    icmp_448_s7 <= icmp_448_s6;
    add_531_s7 <= add_531;
    add_541_s7 <= add_541;
    add_556_s7 <= add_556;
    add_566_s7 <= add_566;
    add_581_s7 <= add_581;
    add_591_s7 <= add_591;
    add_606_s7 <= add_606;
    add_616_s7 <= add_616;
    add_631_s7 <= add_631;
    add_641_s7 <= add_641;
    add_656_s7 <= add_656;
    add_666_s7 <= add_666;
    add_681_s7 <= add_681;
    add_691_s7 <= add_691;
    and_450_s7 <= and_450_s6;
    and_453_s7 <= and_453_s6;
  end
  wire icmp_406 = left_120 == 4'd0;  // attention.cpp:198
  wire [2:0] head_408 = 3'd0 - left_120[2:0];  // attention.cpp:199
  wire [34:0] add_517 = {{1{add_486_s7[33]}}, add_486_s7} + {{1{add_516_s7[33]}}, add_516_s7};  // attention.cpp:231
  wire [34:0] add_542 = {{1{add_531_s7[33]}}, add_531_s7} + {{1{add_541_s7[33]}}, add_541_s7};  // attention.cpp:231
  wire [34:0] add_567 = {{1{add_556_s7[33]}}, add_556_s7} + {{1{add_566_s7[33]}}, add_566_s7};  // attention.cpp:231
  wire [34:0] add_592 = {{1{add_581_s7[33]}}, add_581_s7} + {{1{add_591_s7[33]}}, add_591_s7};  // attention.cpp:231
  wire [34:0] add_617 = {{1{add_606_s7[33]}}, add_606_s7} + {{1{add_616_s7[33]}}, add_616_s7};  // attention.cpp:231
  wire [34:0] add_642 = {{1{add_631_s7[33]}}, add_631_s7} + {{1{add_641_s7[33]}}, add_641_s7};  // attention.cpp:231
  wire [34:0] add_667 = {{1{add_656_s7[33]}}, add_656_s7} + {{1{add_666_s7[33]}}, add_666_s7};  // attention.cpp:231
  wire [34:0] part_7_692 = {{1{add_681_s7[33]}}, add_681_s7} + {{1{add_691_s7[33]}}, add_691_s7};  // attention.cpp:231
  wire [3:0] left_750 = left_120 + 4'd15;  // attention.cpp:205
  wire icmp_751 = left_750 == 4'd0;  // attention.cpp:206
  wire xor_752 = icmp_751 ^ 1'd1;
  wire or_753 = icmp_406 | xor_752;
  wire or_762 = icmp_406 | icmp_751;
  wire [3:0] left_763 = or_762 ? 4'd0 : left_750;
  wire [3:0] left_764 = and_453_s7 ? 4'd8 : left_763;
  // stage 8
  reg icmp_406_s8;
  reg [2:0] head_408_s8;
  reg [4:0] score_exponent_118_s8;
  reg icmp_454_s8;
  reg [34:0] add_517_s8;
  reg icmp_448_s8;
  reg [34:0] add_542_s8;
  reg [34:0] add_567_s8;
  reg [34:0] add_592_s8;
  reg [34:0] add_617_s8;
  reg [34:0] add_642_s8;
  reg [34:0] add_667_s8;
  reg [34:0] part_7_692_s8;
  reg and_450_s8;
  reg or_753_s8;
  reg and_453_s8;
  always @(posedge ap_clk) begin
    icmp_406_s8 <= icmp_406;
    head_408_s8 <= head_408;
    score_exponent_118_s8 <= score_exponent_118_s7;
    icmp_454_s8 <= icmp_454_s7;
    add_517_s8 <= add_517;
    icmp_448_s8 <= icmp_448_s7;
    add_542_s8 <= add_542;
    add_567_s8 <= add_567;
    add_592_s8 <= add_592;
    add_617_s8 <= add_617;
    add_642_s8 <= add_642;
    add_667_s8 <= add_667;
    part_7_692_s8 <= part_7_692;
    and_450_s8 <= and_450_s7;
    or_753_s8 <= or_753;
    and_453_s8 <= and_453_s7;
  end
  wire xor_407 = icmp_406_s8 ^ 1'd1;
  wire and_409 = xor_407 & head_408_s8[0];
  wire [37:0] select_413 = head_408_s8[0] ? mem_score_7 : mem_score_6;
  wire [37:0] select_414 = head_408_s8[0] ? mem_score_5 : mem_score_4;
  wire [37:0] select_415 = head_408_s8[1] ? select_413 : select_414;
  wire [37:0] select_416 = head_408_s8[0] ? mem_score_3 : mem_score_2;
  wire [37:0] select_417 = head_408_s8[0] ? mem_score_1 : mem_score_0;
  wire [37:0] select_418 = head_408_s8[1] ? select_416 : select_417;
  wire [37:0] select_419 = head_408_s8[2] ? select_415 : select_418;
  wire [41:0] mul_420;
  attention_mul_16_26_42_3 mul_420_mul_16_26_42_3 (.clk(ap_clk), .enable({keys_en10, keys_en9, keys_en8}), .a(line_184_80), .b(select_419[25:0]), .p(mul_420));  // attention.cpp:102
  wire [27:0] mul_421;
  attention_mul_17s_12s_28_3 mul_421_mul_17s_12s_28_3 (.clk(ap_clk), .enable({keys_en10, keys_en9, keys_en8}), .a({1'd0, line_184_80}), .b(select_419[37:26]), .p(mul_421));  // attention.cpp:102
  wire [5:0] add_426 = {1'd0, mem_q_exponent_0} + {1'd0, score_exponent_118_s8};  // attention.cpp:200
  wire [5:0] sub_427 = 6'd40 - add_426;  // attention.cpp:103
  wire [37:0] select_455 = icmp_454_s8 ? 38'd0 : part_0_90[37:0];  // attention.cpp:231
  wire [37:0] add_518 = select_455 + {{3{add_517_s8[34]}}, add_517_s8};  // attention.cpp:231
  wire [63:0] part_0_519 = icmp_448_s8 ? part_0_90 : {{26{add_518[37]}}, add_518};
  wire [63:0] shl_520 = {part_0_519[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_521 = icmp_454_s8 ? 38'd0 : part_1_89[37:0];  // attention.cpp:231
  wire [37:0] add_543 = select_521 + {{3{add_542_s8[34]}}, add_542_s8};  // attention.cpp:231
  wire [63:0] part_1_544 = icmp_448_s8 ? part_1_89 : {{26{add_543[37]}}, add_543};
  wire [63:0] shl_545 = {part_1_544[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_546 = icmp_454_s8 ? 38'd0 : part_2_88[37:0];  // attention.cpp:231
  wire [37:0] add_568 = select_546 + {{3{add_567_s8[34]}}, add_567_s8};  // attention.cpp:231
  wire [63:0] part_2_569 = icmp_448_s8 ? part_2_88 : {{26{add_568[37]}}, add_568};
  wire [63:0] shl_570 = {part_2_569[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_571 = icmp_454_s8 ? 38'd0 : part_3_87[37:0];  // attention.cpp:231
  wire [37:0] add_593 = select_571 + {{3{add_592_s8[34]}}, add_592_s8};  // attention.cpp:231
  wire [63:0] part_3_594 = icmp_448_s8 ? part_3_87 : {{26{add_593[37]}}, add_593};
  wire [63:0] shl_595 = {part_3_594[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_596 = icmp_454_s8 ? 38'd0 : part_4_86[37:0];  // attention.cpp:231
  wire [37:0] add_618 = select_596 + {{3{add_617_s8[34]}}, add_617_s8};  // attention.cpp:231
  wire [63:0] part_4_619 = icmp_448_s8 ? part_4_86 : {{26{add_618[37]}}, add_618};
  wire [63:0] shl_620 = {part_4_619[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_621 = icmp_454_s8 ? 38'd0 : part_5_85[37:0];  // attention.cpp:231
  wire [37:0] add_643 = select_621 + {{3{add_642_s8[34]}}, add_642_s8};  // attention.cpp:231
  wire [63:0] part_5_644 = icmp_448_s8 ? part_5_85 : {{26{add_643[37]}}, add_643};
  wire [63:0] shl_645 = {part_5_644[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] select_646 = icmp_454_s8 ? 38'd0 : part_6_84[37:0];  // attention.cpp:231
  wire [37:0] add_668 = select_646 + {{3{add_667_s8[34]}}, add_667_s8};  // attention.cpp:231
  wire [63:0] part_6_669 = icmp_448_s8 ? part_6_84 : {{26{add_668[37]}}, add_668};
  wire [63:0] shl_670 = {part_6_669[37:0], 26'd0};  // attention.cpp:238
  wire [37:0] part_7_671 = icmp_454_s8 ? 38'd0 : part_7_83[37:0];  // attention.cpp:231
  wire [37:0] part_7_693 = part_7_671 + {{3{part_7_692_s8[34]}}, part_7_692_s8};  // attention.cpp:231
  wire [63:0] part_7_694 = icmp_448_s8 ? part_7_83 : {{26{part_7_693[37]}}, part_7_693};
  wire [63:0] shl_695 = {part_7_694[37:0], 26'd0};  // attention.cpp:238
  wire [63:0] part_7_699 = and_450_s8 ? {{26{part_7_693[37]}}, part_7_693} : part_7_83;
  wire [63:0] part_6_700 = and_450_s8 ? {{26{add_668[37]}}, add_668} : part_6_84;
  wire [63:0] part_5_701 = and_450_s8 ? {{26{add_643[37]}}, add_643} : part_5_85;
  wire [63:0] part_4_702 = and_450_s8 ? {{26{add_618[37]}}, add_618} : part_4_86;
  wire [63:0] part_3_703 = and_450_s8 ? {{26{add_593[37]}}, add_593} : part_3_87;
  wire [63:0] part_2_704 = and_450_s8 ? {{26{add_568[37]}}, add_568} : part_2_88;
  wire [63:0] part_1_705 = and_450_s8 ? {{26{add_543[37]}}, add_543} : part_1_89;
  wire [63:0] part_0_706 = and_450_s8 ? {{26{add_518[37]}}, add_518} : part_0_90;
  wire keys_load_773 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:200
  wire keys_load_774 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:102
  wire keys_load_775 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:102
  wire keys_load_776 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:102
  wire keys_load_777 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:102
  wire keys_load_778 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:102
  wire keys_load_779 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:102
  wire keys_load_780 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:102
  wire keys_load_781 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:102
  wire keys_load_783 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_store_784 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_load_785 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_store_786 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_load_787 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_store_788 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_load_789 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_store_790 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_load_791 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_store_792 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_load_793 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_store_794 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_load_795 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_store_796 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:92
  wire keys_store_797 = keys_v8 & keys_en8 & xor_407;  // attention.cpp:94
  wire keys_store_807 = keys_v8 & keys_en8 & and_453_s8;  // attention.cpp:238
  wire keys_store_808 = keys_v8 & keys_en8 & and_453_s8;  // attention.cpp:238
  wire keys_store_809 = keys_v8 & keys_en8 & and_453_s8;  // attention.cpp:238
  wire keys_store_810 = keys_v8 & keys_en8 & and_453_s8;  // attention.cpp:238
  wire keys_store_811 = keys_v8 & keys_en8 & and_453_s8;  // attention.cpp:238
  wire keys_store_812 = keys_v8 & keys_en8 & and_453_s8;  // attention.cpp:238
  wire keys_store_813 = keys_v8 & keys_en8 & and_453_s8;  // attention.cpp:238
  wire keys_store_814 = keys_v8 & keys_en8 & and_453_s8;  // attention.cpp:238
  // stage 9
  reg [1:0] zext_412_s9;
  reg [5:0] sub_427_s9;
  reg icmp_406_s9;
  reg or_753_s9;
  reg and_409_s9;
  always @(posedge ap_clk) begin
    zext_412_s9 <= head_408_s8[2:1];
    sub_427_s9 <= sub_427;
    icmp_406_s9 <= icmp_406_s8;
    or_753_s9 <= or_753_s8;
    and_409_s9 <= and_409;
  end
  wire icmp_428 = sub_427_s9 < 6'd60;  // stream_kernel.hpp:121
  wire [5:0] select_429 = icmp_428 ? sub_427_s9 : 6'd60;  // stream_kernel.hpp:121
  // stage 10
  reg [1:0] zext_412_s10;
  reg [5:0] select_429_s10;
  reg icmp_406_s10;
  reg or_753_s10;
  reg and_409_s10;
  always @(posedge ap_clk) begin
    zext_412_s10 <= zext_412_s9;
    select_429_s10 <= select_429;
    icmp_406_s10 <= icmp_406_s9;
    or_753_s10 <= or_753_s9;
    and_409_s10 <= and_409_s9;
  end
  // stage 11
  reg [1:0] zext_412_s11;
  reg [5:0] select_429_s11;
  reg icmp_406_s11;
  reg or_753_s11;
  reg and_409_s11;
  always @(posedge ap_clk) begin
    zext_412_s11 <= zext_412_s10;
    select_429_s11 <= select_429_s10;
    icmp_406_s11 <= icmp_406_s10;
    or_753_s11 <= or_753_s10;
    and_409_s11 <= and_409_s10;
  end
  wire [53:0] shl_422 = {mul_421, 26'd0};  // attention.cpp:102
  wire [53:0] add_423 = {12'd0, mul_420} + shl_422;  // attention.cpp:102
  wire [59:0] product_424 = {add_423, 6'd0};  // attention.cpp:102
  wire [60:0] doubled_425 = {product_424, 1'd0};  // stream_kernel.hpp:120
  // stage 12
  reg [1:0] zext_412_s12;
  reg [5:0] select_429_s12;
  reg [60:0] doubled_425_s12;
  reg icmp_406_s12;
  reg or_753_s12;
  reg and_409_s12;
  always @(posedge ap_clk) begin
    zext_412_s12 <= zext_412_s11;
    select_429_s12 <= select_429_s11;
    doubled_425_s12 <= doubled_425;
    icmp_406_s12 <= icmp_406_s11;
    or_753_s12 <= or_753_s11;
    and_409_s12 <= and_409_s11;
  end
  wire [60:0] ashr_430 = $signed(doubled_425_s12) >>> select_429_s12;  // stream_kernel.hpp:121
  // stage 13
  reg [1:0] zext_412_s13;
  reg [60:0] ashr_430_s13;
  reg icmp_406_s13;
  reg or_753_s13;
  reg and_409_s13;
  always @(posedge ap_clk) begin
    zext_412_s13 <= zext_412_s12;
    ashr_430_s13 <= ashr_430;
    icmp_406_s13 <= icmp_406_s12;
    or_753_s13 <= or_753_s12;
    and_409_s13 <= and_409_s12;
  end
  wire [61:0] add_431 = {1'd0, ashr_430_s13} + 62'd1;  // stream_kernel.hpp:121
  // stage 14
  reg [1:0] zext_412_s14;
  reg [60:0] lshr_432_s14;
  reg icmp_406_s14;
  reg or_753_s14;
  reg and_409_s14;
  always @(posedge ap_clk) begin
    zext_412_s14 <= zext_412_s13;
    lshr_432_s14 <= add_431[61:1];
    icmp_406_s14 <= icmp_406_s13;
    or_753_s14 <= or_753_s13;
    and_409_s14 <= and_409_s13;
  end
  wire icmp_433 = $signed(lshr_432_s14[59:0]) > $signed(60'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_434 = $signed(lshr_432_s14[59:0]) < $signed(60'hfffffff80000001);  // stream_kernel.hpp:130
  wire [31:0] select_435 = icmp_434 ? 32'h80000001 : lshr_432_s14[31:0];  // stream_kernel.hpp:130
  wire [31:0] z_436 = icmp_433 ? 32'h7fffffff : select_435;  // stream_kernel.hpp:130
  // stage 15
  reg [1:0] zext_412_s15;
  reg [31:0] z_436_s15;
  reg icmp_406_s15;
  reg or_753_s15;
  reg and_409_s15;
  always @(posedge ap_clk) begin
    zext_412_s15 <= zext_412_s14;
    z_436_s15 <= z_436;
    icmp_406_s15 <= icmp_406_s14;
    or_753_s15 <= or_753_s14;
    and_409_s15 <= and_409_s14;
  end
  wire [12:0] shl_410 = {row_116[10:0], 2'd0};  // attention.cpp:201
  wire [12:0] or_411 = shl_410 | {11'd0, zext_412_s15};  // attention.cpp:201
  wire [63:0] shl_437 = {z_436_s15, 32'd0};  // attention.cpp:201
  wire [63:0] or_438 = shl_437 | {32'd0, even_117};  // attention.cpp:201
  wire [31:0] top_698 = icmp_406_s15 ? top_82 : top_1_97;
  wire icmp_707 = $signed(top_82) > $signed(z_436_s15);  // attention.cpp:203
  wire xor_708 = icmp_707 ^ 1'd1;
  wire or_709 = is_first_124 | xor_708;
  wire [31:0] top_7_710 = or_709 ? z_436_s15 : top_82;
  wire [31:0] top_7_711 = icmp_406_s15 ? top_7_91 : top_7_710;
  wire [31:0] top_6_712 = icmp_406_s15 ? top_6_92 : top_7_91;
  wire [31:0] top_5_713 = icmp_406_s15 ? top_5_93 : top_6_92;
  wire [31:0] top_4_714 = icmp_406_s15 ? top_4_94 : top_5_93;
  wire [31:0] top_3_715 = icmp_406_s15 ? top_3_95 : top_4_94;
  wire [31:0] top_2_716 = icmp_406_s15 ? top_2_96 : top_3_95;
  wire [31:0] top_1_717 = icmp_406_s15 ? top_1_97 : top_2_96;
  wire [15:0] add_754 = {1'd0, row_116} + 16'd1;  // attention.cpp:207
  wire [14:0] row_755 = or_753_s15 ? row_116 : {4'd0, add_754[10:0]};  // attention.cpp:470
  wire [31:0] even_756 = icmp_406_s15 ? even_117 : z_436_s15;  // attention.cpp:470
  wire is_first_772 = or_753_s15 & is_first_124;
  wire keys_store_782 = keys_v15 & keys_en15 & and_409_s15;  // attention.cpp:201
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
  assign keys_en14 = 1'd1;
  assign keys_en15 = 1'd1;
  wire keys_issue = keys_run;
  wire keys_leave = xor_697;
  assign keys_v0 = keys_issue & ~keys_leave;
  reg keys_busy;
  always @(posedge ap_clk) keys_busy <= keys_start | keys_run | keys_v1 | keys_v2 | keys_v3 | keys_v4 | keys_v5 | keys_v6 | keys_v7 | keys_v8 | keys_v9 | keys_v10 | keys_v11 | keys_v12 | keys_v13 | keys_v14 | keys_v15;
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
    keys_v14 <= keys_v13;
    keys_v15 <= keys_v14;
    if (rst) begin keys_run <= 1'b0; keys_v1 <= 1'b0; keys_v2 <= 1'b0; keys_v3 <= 1'b0; keys_v4 <= 1'b0; keys_v5 <= 1'b0; keys_v6 <= 1'b0; keys_v7 <= 1'b0; keys_v8 <= 1'b0; keys_v9 <= 1'b0; keys_v10 <= 1'b0; keys_v11 <= 1'b0; keys_v12 <= 1'b0; keys_v13 <= 1'b0; keys_v14 <= 1'b0; keys_v15 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (keys_v15 & keys_en15) top_82 <= top_698;
    if (keys_v8 & keys_en8) part_7_83 <= part_7_699;
    if (keys_v8 & keys_en8) part_6_84 <= part_6_700;
    if (keys_v8 & keys_en8) part_5_85 <= part_5_701;
    if (keys_v8 & keys_en8) part_4_86 <= part_4_702;
    if (keys_v8 & keys_en8) part_3_87 <= part_3_703;
    if (keys_v8 & keys_en8) part_2_88 <= part_2_704;
    if (keys_v8 & keys_en8) part_1_89 <= part_1_705;
    if (keys_v8 & keys_en8) part_0_90 <= part_0_706;
    if (keys_v15 & keys_en15) top_7_91 <= top_7_711;
    if (keys_v15 & keys_en15) top_6_92 <= top_6_712;
    if (keys_v15 & keys_en15) top_5_93 <= top_5_713;
    if (keys_v15 & keys_en15) top_4_94 <= top_4_714;
    if (keys_v15 & keys_en15) top_3_95 <= top_3_715;
    if (keys_v15 & keys_en15) top_2_96 <= top_2_716;
    if (keys_v15 & keys_en15) top_1_97 <= top_1_717;
    if (keys_v0 & keys_en0) step_98 <= step_722;
    if (keys_v1 & keys_en1) beat_99 <= beat_725;
    if (keys_v1 & keys_en1) beat_100 <= beat_726;
    if (keys_v1 & keys_en1) beat_101 <= beat_727;
    if (keys_v1 & keys_en1) beat_102 <= beat_728;
    if (keys_v1 & keys_en1) beat_103 <= beat_729;
    if (keys_v1 & keys_en1) beat_104 <= beat_730;
    if (keys_v1 & keys_en1) beat_105 <= beat_732;
    if (keys_v1 & keys_en1) beat_106 <= beat_734;
    if (keys_v1 & keys_en1) beat_107 <= beat_736;
    if (keys_v1 & keys_en1) beat_108 <= beat_738;
    if (keys_v1 & keys_en1) beat_109 <= beat_740;
    if (keys_v1 & keys_en1) beat_110 <= beat_742;
    if (keys_v1 & keys_en1) beat_111 <= beat_744;
    if (keys_v1 & keys_en1) beat_112 <= beat_746;
    if (keys_v1 & keys_en1) beat_113 <= beat_747;
    if (keys_v1 & keys_en1) beat_114 <= beat_748;
    if (keys_v1 & keys_en1) beat_115 <= beat_749;
    if (keys_v15 & keys_en15) row_116 <= row_755;
    if (keys_v15 & keys_en15) even_117 <= even_756;
    if (keys_v1 & keys_en1) score_exponent_118 <= score_exponent_759;
    if (keys_v1 & keys_en1) exponent_119 <= exponent_761;
    if (keys_v7 & keys_en7) left_120 <= left_764;
    if (keys_v0 & keys_en0) i_121 <= i_765;
    if (keys_v1 & keys_en1) kv_packet_122 <= kv_packet_767;
    if (keys_v1 & keys_en1) kv_packet_123 <= kv_packet_771;
    if (keys_v15 & keys_en15) is_first_124 <= is_first_772;
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
  wire [16:0] add_815 = {1'd0, beats_81} + {12'd0, line_453_15};  // attention.cpp:355
  wire [12:0] add_816 = {1'd0, line_467_72} + 13'd8191;  // attention.cpp:386
  wire [4:0] add_817 = line_453_13 + {5{cmd_6_18}};  // attention.cpp:335
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
    if (line_335_v0 & line_335_en0) line_335_125 <= add_815;
    if (line_335_v0 & line_335_en0) line_335_126 <= add_816;
    if (line_335_v0 & line_335_en0) line_335_127 <= add_817;
  end

  // ---- hls/attention/attention.cpp:355: values, pipelined loop, II=1, depth 19
  // stage 0
  wire icmp_818 = step_226 == line_453_13;  // attention.cpp:367
  wire xor_819 = icmp_818 ^ 1'd1;
  wire icmp_820 = row_227 == 12'd1;  // attention.cpp:367
  wire xor_821 = icmp_820 ^ 1'd1;
  wire and_822 = xor_819 & xor_821;
  wire icmp_823 = step_226 == 5'd0;  // attention.cpp:370
  wire icmp_824 = row_227 == 12'd0;
  wire or_825 = icmp_823 | icmp_824;
  wire xor_826 = or_825 ^ 1'd1;
  wire [3:0] slot_827 = step_226[3:0] + 4'd15;  // attention.cpp:359
  wire xor_1218 = step_226[0] ^ 1'd1;
  wire and_1219 = cmd_6_18 & xor_1218;
  wire icmp_1220 = step_226 != 5'd0;
  wire upper_1221 = and_1219 & icmp_1220;
  wire icmp_1223 = i_229 < beats_81;  // attention.cpp:384
  wire xor_1226 = icmp_823 ^ 1'd1;
  wire and_1227 = xor_1226 & icmp_1223;
  wire icmp_1272 = step_226 < 5'd9;  // attention.cpp:400
  wire and_1273 = step_226[0] & icmp_1272;
  wire and_1274 = and_1273 & and_1227;
  wire [12:0] shl_1275 = {row_227[10:0], 2'd0};
  wire [12:0] or_1276 = shl_1275 | {11'd0, slot_827[2:1]};
  wire icmp_1286 = line_335_125 < {1'd0, i_229};  // attention.cpp:355
  wire [5:0] add_1474 = {1'd0, step_226} + 6'd1;  // attention.cpp:421
  wire [4:0] step_1475 = icmp_818 ? 5'd0 : add_1474[4:0];  // attention.cpp:471
  wire [11:0] row_1476 = row_227 + 12'd1;  // attention.cpp:418
  wire [11:0] row_1477 = icmp_818 ? row_1476 : row_227;
  wire [15:0] i_1485 = i_229 + 16'd1;  // attention.cpp:355
  wire icmp_1491 = line_335_126 == {1'd0, row_227};  // attention.cpp:386
  wire xor_1492 = icmp_1491 ^ 1'd1;
  wire xor_1493 = is_end_73 ^ 1'd1;
  wire icmp_1494 = line_335_127 != step_226;
  wire or_1495 = xor_1493 | icmp_1494;
  wire is_last_1496 = xor_1492 | or_1495;
  wire values_load_1634 = values_v0 & values_en0 & and_1274;  // attention.cpp:401
  // stage 1
  reg upper_1221_s1;
  reg icmp_1223_s1;
  reg icmp_1272_s1;
  reg and_1227_s1;
  reg trunc_1279_s1;
  reg icmp_823_s1;
  reg and_822_s1;
  reg icmp_818_s1;
  reg xor_1218_s1;
  reg is_last_1496_s1;
  reg [3:0] trunc_1503_s1;
  reg xor_826_s1;
  reg [3:0] slot_827_s1;
  always @(posedge ap_clk) if (values_en0) begin
    upper_1221_s1 <= upper_1221;
    icmp_1223_s1 <= icmp_1223;
    icmp_1272_s1 <= icmp_1272;
    and_1227_s1 <= and_1227;
    trunc_1279_s1 <= step_226[0];
    icmp_823_s1 <= icmp_823;
    and_822_s1 <= and_822;
    icmp_818_s1 <= icmp_818;
    xor_1218_s1 <= xor_1218;
    is_last_1496_s1 <= is_last_1496;
    trunc_1503_s1 <= step_226[3:0];
    xor_826_s1 <= xor_826;
    slot_827_s1 <= slot_827;
  end
  wire xor_1217 = kv_packet_230 ^ 1'd1;
  wire xor_1222 = upper_1221_s1 ^ 1'd1;
  wire and_1224 = xor_1222 & icmp_1223_s1;
  wire and_1225 = xor_1217 & and_1224;
  wire and_1230 = kv_packet_230 & xor_1222;
  wire [127:0] select_1231 = and_1230 ? 128'd0 : s_kv_beat_data;  // attention.cpp:471
  wire [127:0] beat_1232 = upper_1221_s1 ? beat_225 : select_1231;  // attention.cpp:471
  wire and_1277 = icmp_1272_s1 & and_1227_s1;
  wire xor_1287 = icmp_1272_s1 ^ 1'd1;
  wire or_1288 = icmp_823_s1 | xor_1287;
  wire xor_1289 = icmp_1223_s1 ^ 1'd1;
  wire or_1290 = or_1288 | xor_1289;
  wire or_1470 = or_1290 | xor_1218_s1;
  wire and_1472 = icmp_1223_s1 & xor_1222;
  wire [127:0] beat_1473 = and_1472 ? select_1231 : beat_225;
  wire and_1478 = icmp_823_s1 & icmp_1223_s1;
  wire or_1486 = and_1230 | s_kv_beat_last;
  wire kv_packet_1487 = and_1472 ? or_1486 : kv_packet_230;
  wire or_1488 = kv_packet_230 | upper_1221_s1;
  wire xor_1489 = or_1488 ^ 1'd1;
  wire and_1490 = icmp_1223_s1 & xor_1489;
  wire kv_packet_1_1497 = s_kv_beat_last & is_last_1496_s1;
  wire kv_packet_1498 = and_1490 ? kv_packet_1_1497 : kv_packet_231;
  wire values_pop_1632 = values_v1 & values_en1 & and_1225;  // stream_kernel.hpp:38
  // stage 2
  reg [127:0] beat_1232_s2;
  reg upper_1221_s2;
  reg trunc_1279_s2;
  reg and_1277_s2;
  reg or_1290_s2;
  reg and_822_s2;
  reg icmp_818_s2;
  reg or_1470_s2;
  reg and_1478_s2;
  reg [3:0] trunc_1503_s2;
  reg xor_826_s2;
  reg [3:0] slot_827_s2;
  reg and_1227_s2;
  always @(posedge ap_clk) begin
    beat_1232_s2 <= beat_1232;
    upper_1221_s2 <= upper_1221_s1;
    trunc_1279_s2 <= trunc_1279_s1;
    and_1277_s2 <= and_1277;
    or_1290_s2 <= or_1290;
    and_822_s2 <= and_822_s1;
    icmp_818_s2 <= icmp_818_s1;
    or_1470_s2 <= or_1470;
    and_1478_s2 <= and_1478;
    trunc_1503_s2 <= trunc_1503_s1;
    xor_826_s2 <= xor_826_s1;
    slot_827_s2 <= slot_827_s1;
    and_1227_s2 <= and_1227_s1;
  end
  wire [63:0] pair_1278 = trunc_1279_s2 ? mem_scores_q2 : pair_224;  // attention.cpp:471
  wire [5:0] sh_prom_1280 = trunc_1279_s2 ? 6'd0 : 6'd32;  // attention.cpp:471
  wire [63:0] pair_1471 = or_1470_s2 ? pair_224 : mem_scores_q2;
  // stage 3
  reg [127:0] beat_1232_s3;
  reg upper_1221_s3;
  reg [63:0] pair_1278_s3;
  reg [5:0] sh_prom_1280_s3;
  reg and_1277_s3;
  reg or_1290_s3;
  reg and_822_s3;
  reg icmp_818_s3;
  reg and_1478_s3;
  reg [3:0] trunc_1503_s3;
  reg xor_826_s3;
  reg [3:0] slot_827_s3;
  reg and_1227_s3;
  always @(posedge ap_clk) begin
    beat_1232_s3 <= beat_1232_s2;
    upper_1221_s3 <= upper_1221_s2;
    pair_1278_s3 <= pair_1278;
    sh_prom_1280_s3 <= sh_prom_1280;
    and_1277_s3 <= and_1277_s2;
    or_1290_s3 <= or_1290_s2;
    and_822_s3 <= and_822_s2;
    icmp_818_s3 <= icmp_818_s2;
    and_1478_s3 <= and_1478_s2;
    trunc_1503_s3 <= trunc_1503_s2;
    xor_826_s3 <= xor_826_s2;
    slot_827_s3 <= slot_827_s2;
    and_1227_s3 <= and_1227_s2;
  end
  wire [63:0] lshr_1281 = pair_1278_s3 >> sh_prom_1280_s3;  // attention.cpp:402
  // stage 4
  reg [127:0] beat_1232_s4;
  reg upper_1221_s4;
  reg [63:0] lshr_1281_s4;
  reg and_1277_s4;
  reg or_1290_s4;
  reg and_822_s4;
  reg icmp_818_s4;
  reg and_1478_s4;
  reg [3:0] trunc_1503_s4;
  reg xor_826_s4;
  reg [3:0] slot_827_s4;
  reg and_1227_s4;
  always @(posedge ap_clk) begin
    beat_1232_s4 <= beat_1232_s3;
    upper_1221_s4 <= upper_1221_s3;
    lshr_1281_s4 <= lshr_1281;
    and_1277_s4 <= and_1277_s3;
    or_1290_s4 <= or_1290_s3;
    and_822_s4 <= and_822_s3;
    icmp_818_s4 <= icmp_818_s3;
    and_1478_s4 <= and_1478_s3;
    trunc_1503_s4 <= trunc_1503_s3;
    xor_826_s4 <= xor_826_s3;
    slot_827_s4 <= slot_827_s3;
    and_1227_s4 <= and_1227_s3;
  end
  wire [32:0] knot_1282 = {{1{top_0_128[31]}}, top_0_128} - {{1{lshr_1281_s4[31]}}, lshr_1281_s4[31:0]};  // attention.cpp:403
  wire icmp_1283 = knot_1282[32:16] > 17'd17;  // attention.cpp:129
  wire xor_1284 = icmp_1283 ^ 1'd1;
  wire and_1285 = and_1277_s4 & xor_1284;
  wire [31:0] top_1291 = or_1290_s4 ? top_0_128 : top_1_215;
  wire icmp_1435 = knot_1282[20:16] > 5'd18;  // stream_kernel.hpp:121
  wire [16:0] select_1436 = icmp_1435 ? 17'd18 : knot_1282[32:16];  // stream_kernel.hpp:121
  wire [31:0] top_7_1455 = or_1290_s4 ? top_7_209 : top_0_128;
  wire [31:0] top_6_1456 = or_1290_s4 ? top_6_210 : top_7_209;
  wire [31:0] top_5_1457 = or_1290_s4 ? top_5_211 : top_6_210;
  wire [31:0] top_4_1458 = or_1290_s4 ? top_4_212 : top_5_211;
  wire [31:0] top_3_1459 = or_1290_s4 ? top_3_213 : top_4_212;
  wire [31:0] top_2_1460 = or_1290_s4 ? top_2_214 : top_3_213;
  wire [31:0] top_1_1461 = or_1290_s4 ? top_1_215 : top_2_214;
  wire values_load_1635 = values_v4 & values_en4 & and_1285;  // attention.cpp:123
  // stage 5
  reg [127:0] beat_1232_s5;
  reg upper_1221_s5;
  reg and_822_s5;
  reg icmp_818_s5;
  reg or_1290_s5;
  reg [7:0] zext_1428_s5;
  reg [16:0] select_1436_s5;
  reg icmp_1283_s5;
  reg and_1478_s5;
  reg [3:0] trunc_1503_s5;
  reg xor_826_s5;
  reg [3:0] slot_827_s5;
  reg and_1227_s5;
  always @(posedge ap_clk) begin
    beat_1232_s5 <= beat_1232_s4;
    upper_1221_s5 <= upper_1221_s4;
    and_822_s5 <= and_822_s4;
    icmp_818_s5 <= icmp_818_s4;
    or_1290_s5 <= or_1290_s4;
    zext_1428_s5 <= knot_1282[7:0];
    select_1436_s5 <= select_1436;
    icmp_1283_s5 <= icmp_1283;
    and_1478_s5 <= and_1478_s4;
    trunc_1503_s5 <= trunc_1503_s4;
    xor_826_s5 <= xor_826_s4;
    slot_827_s5 <= slot_827_s4;
    and_1227_s5 <= and_1227_s4;
  end
  // stage 6
  reg [127:0] beat_1232_s6;
  reg upper_1221_s6;
  reg and_822_s6;
  reg icmp_818_s6;
  reg or_1290_s6;
  reg [7:0] zext_1428_s6;
  reg [16:0] select_1436_s6;
  reg icmp_1283_s6;
  reg and_1478_s6;
  reg [3:0] trunc_1503_s6;
  reg xor_826_s6;
  reg [3:0] slot_827_s6;
  reg and_1227_s6;
  always @(posedge ap_clk) begin
    beat_1232_s6 <= beat_1232_s5;
    upper_1221_s6 <= upper_1221_s5;
    and_822_s6 <= and_822_s5;
    icmp_818_s6 <= icmp_818_s5;
    or_1290_s6 <= or_1290_s5;
    zext_1428_s6 <= zext_1428_s5;
    select_1436_s6 <= select_1436_s5;
    icmp_1283_s6 <= icmp_1283_s5;
    and_1478_s6 <= and_1478_s5;
    trunc_1503_s6 <= trunc_1503_s5;
    xor_826_s6 <= xor_826_s5;
    slot_827_s6 <= slot_827_s5;
    and_1227_s6 <= and_1227_s5;
  end
  wire [15:0] mul_1427;
  attention_mul_8_8_16_3 mul_1427_mul_8_8_16_3 (.clk(ap_clk), .enable({values_en8, values_en7, values_en6}), .a(mem_kExp2_q2[24:17]), .b(zext_1428_s6), .p(mul_1427));  // attention.cpp:127
  // stage 7
  reg [127:0] beat_1232_s7;
  reg upper_1221_s7;
  reg and_822_s7;
  reg icmp_818_s7;
  reg or_1290_s7;
  reg [16:0] zext_1432_s7;
  reg [16:0] select_1436_s7;
  reg icmp_1283_s7;
  reg and_1478_s7;
  reg [3:0] trunc_1503_s7;
  reg xor_826_s7;
  reg [3:0] slot_827_s7;
  reg and_1227_s7;
  always @(posedge ap_clk) begin
    beat_1232_s7 <= beat_1232_s6;
    upper_1221_s7 <= upper_1221_s6;
    and_822_s7 <= and_822_s6;
    icmp_818_s7 <= icmp_818_s6;
    or_1290_s7 <= or_1290_s6;
    zext_1432_s7 <= mem_kExp2_q2[16:0];
    select_1436_s7 <= select_1436_s6;
    icmp_1283_s7 <= icmp_1283_s6;
    and_1478_s7 <= and_1478_s6;
    trunc_1503_s7 <= trunc_1503_s6;
    xor_826_s7 <= xor_826_s6;
    slot_827_s7 <= slot_827_s6;
    and_1227_s7 <= and_1227_s6;
  end
  // stage 8
  reg [127:0] beat_1232_s8;
  reg upper_1221_s8;
  reg and_822_s8;
  reg icmp_818_s8;
  reg or_1290_s8;
  reg [16:0] zext_1432_s8;
  reg [16:0] select_1436_s8;
  reg icmp_1283_s8;
  reg and_1478_s8;
  reg [3:0] trunc_1503_s8;
  reg xor_826_s8;
  reg [3:0] slot_827_s8;
  reg and_1227_s8;
  always @(posedge ap_clk) begin
    beat_1232_s8 <= beat_1232_s7;
    upper_1221_s8 <= upper_1221_s7;
    and_822_s8 <= and_822_s7;
    icmp_818_s8 <= icmp_818_s7;
    or_1290_s8 <= or_1290_s7;
    zext_1432_s8 <= zext_1432_s7;
    select_1436_s8 <= select_1436_s7;
    icmp_1283_s8 <= icmp_1283_s7;
    and_1478_s8 <= and_1478_s7;
    trunc_1503_s8 <= trunc_1503_s7;
    xor_826_s8 <= xor_826_s7;
    slot_827_s8 <= slot_827_s7;
    and_1227_s8 <= and_1227_s7;
  end
  // stage 9
  reg [127:0] beat_1232_s9;
  reg upper_1221_s9;
  reg and_822_s9;
  reg icmp_818_s9;
  reg or_1290_s9;
  reg [16:0] zext_1432_s9;
  reg [16:0] select_1436_s9;
  reg icmp_1283_s9;
  reg and_1478_s9;
  reg [3:0] trunc_1503_s9;
  reg xor_826_s9;
  reg [3:0] slot_827_s9;
  reg and_1227_s9;
  always @(posedge ap_clk) begin
    beat_1232_s9 <= beat_1232_s8;
    upper_1221_s9 <= upper_1221_s8;
    and_822_s9 <= and_822_s8;
    icmp_818_s9 <= icmp_818_s8;
    or_1290_s9 <= or_1290_s8;
    zext_1432_s9 <= zext_1432_s8;
    select_1436_s9 <= select_1436_s8;
    icmp_1283_s9 <= icmp_1283_s8;
    and_1478_s9 <= and_1478_s8;
    trunc_1503_s9 <= trunc_1503_s8;
    xor_826_s9 <= xor_826_s8;
    slot_827_s9 <= slot_827_s8;
    and_1227_s9 <= and_1227_s8;
  end
  wire [16:0] sub_1429 = 17'd128 - {1'd0, mul_1427};  // attention.cpp:127
  wire [18:0] zext_1430 = {{10{sub_1429[16]}}, sub_1429[16:8]};  // attention.cpp:127
  wire [19:0] value_1431 = {3'd0, zext_1432_s9} + {1'd0, zext_1430};  // attention.cpp:127
  // stage 10
  reg [127:0] beat_1232_s10;
  reg upper_1221_s10;
  reg and_822_s10;
  reg icmp_818_s10;
  reg or_1290_s10;
  reg [17:0] zext_1434_s10;
  reg [16:0] select_1436_s10;
  reg icmp_1283_s10;
  reg and_1478_s10;
  reg [3:0] trunc_1503_s10;
  reg xor_826_s10;
  reg [3:0] slot_827_s10;
  reg and_1227_s10;
  always @(posedge ap_clk) begin
    beat_1232_s10 <= beat_1232_s9;
    upper_1221_s10 <= upper_1221_s9;
    and_822_s10 <= and_822_s9;
    icmp_818_s10 <= icmp_818_s9;
    or_1290_s10 <= or_1290_s9;
    zext_1434_s10 <= value_1431[17:0];
    select_1436_s10 <= select_1436_s9;
    icmp_1283_s10 <= icmp_1283_s9;
    and_1478_s10 <= and_1478_s9;
    trunc_1503_s10 <= trunc_1503_s9;
    xor_826_s10 <= xor_826_s9;
    slot_827_s10 <= slot_827_s9;
    and_1227_s10 <= and_1227_s9;
  end
  wire [18:0] shl_1433 = {zext_1434_s10, 1'd0};
  wire [18:0] ashr_1437 = $signed(shl_1433) >>> select_1436_s10[4:0];  // stream_kernel.hpp:121
  // stage 11
  reg [127:0] beat_1232_s11;
  reg upper_1221_s11;
  reg and_822_s11;
  reg icmp_818_s11;
  reg or_1290_s11;
  reg [18:0] ashr_1437_s11;
  reg icmp_1283_s11;
  reg and_1478_s11;
  reg [3:0] trunc_1503_s11;
  reg xor_826_s11;
  reg [3:0] slot_827_s11;
  reg and_1227_s11;
  always @(posedge ap_clk) begin
    beat_1232_s11 <= beat_1232_s10;
    upper_1221_s11 <= upper_1221_s10;
    and_822_s11 <= and_822_s10;
    icmp_818_s11 <= icmp_818_s10;
    or_1290_s11 <= or_1290_s10;
    ashr_1437_s11 <= ashr_1437;
    icmp_1283_s11 <= icmp_1283_s10;
    and_1478_s11 <= and_1478_s10;
    trunc_1503_s11 <= trunc_1503_s10;
    xor_826_s11 <= xor_826_s10;
    slot_827_s11 <= slot_827_s10;
    and_1227_s11 <= and_1227_s10;
  end
  wire xor_1228 = raised_233 ^ 1'd1;
  wire and_1229 = xor_1228 & cmd_6_18;
  wire [127:0] half_1233 = upper_1221_s11 ? {64'd0, beat_1232_s11[127:64]} : beat_1232_s11;  // attention.cpp:62
  wire [15:0] shl_1234 = {half_1233[15:8], 8'd0};  // attention.cpp:68
  wire [15:0] select_1235 = and_1229 ? {{8{half_1233[15]}}, half_1233[15:8]} : shl_1234;  // attention.cpp:68
  wire [15:0] v_1_1236 = cmd_6_18 ? select_1235 : beat_1232_s11[31:16];
  wire [31:0] shl_1237 = {v_1_1236, 16'd0};
  wire [15:0] shl_1238 = {half_1233[7:0], 8'd0};  // attention.cpp:68
  wire [15:0] select_1239 = and_1229 ? {{8{half_1233[7]}}, half_1233[7:0]} : shl_1238;  // attention.cpp:68
  wire [15:0] v_0_1240 = cmd_6_18 ? select_1239 : beat_1232_s11[15:0];
  wire [31:0] packed_1241 = shl_1237 | {16'd0, v_0_1240};  // attention.cpp:397
  wire [15:0] shl_1242 = {half_1233[23:16], 8'd0};  // attention.cpp:68
  wire [15:0] select_1243 = and_1229 ? {{8{half_1233[23]}}, half_1233[23:16]} : shl_1242;  // attention.cpp:68
  wire [15:0] v_2_1244 = cmd_6_18 ? select_1243 : beat_1232_s11[47:32];
  wire [47:0] shl_1245 = {v_2_1244, 32'd0};
  wire [47:0] packed_1246 = {16'd0, packed_1241} | shl_1245;  // attention.cpp:397
  wire [15:0] shl_1247 = {half_1233[31:24], 8'd0};  // attention.cpp:68
  wire [15:0] select_1248 = and_1229 ? {{8{half_1233[31]}}, half_1233[31:24]} : shl_1247;  // attention.cpp:68
  wire [15:0] v_3_1249 = cmd_6_18 ? select_1248 : beat_1232_s11[63:48];
  wire [63:0] shl_1250 = {v_3_1249, 48'd0};
  wire [63:0] packed_1251 = {16'd0, packed_1246} | shl_1250;  // attention.cpp:397
  wire [15:0] shl_1252 = {half_1233[39:32], 8'd0};  // attention.cpp:68
  wire [15:0] select_1253 = and_1229 ? {{8{half_1233[39]}}, half_1233[39:32]} : shl_1252;  // attention.cpp:68
  wire [15:0] v_4_1254 = cmd_6_18 ? select_1253 : beat_1232_s11[79:64];
  wire [79:0] shl_1255 = {v_4_1254, 64'd0};
  wire [79:0] packed_1256 = {16'd0, packed_1251} | shl_1255;  // attention.cpp:397
  wire [15:0] shl_1257 = {half_1233[47:40], 8'd0};  // attention.cpp:68
  wire [15:0] select_1258 = and_1229 ? {{8{half_1233[47]}}, half_1233[47:40]} : shl_1257;  // attention.cpp:68
  wire [15:0] v_5_1259 = cmd_6_18 ? select_1258 : beat_1232_s11[95:80];
  wire [95:0] shl_1260 = {v_5_1259, 80'd0};
  wire [95:0] packed_1261 = {16'd0, packed_1256} | shl_1260;  // attention.cpp:397
  wire [15:0] shl_1262 = {half_1233[55:48], 8'd0};  // attention.cpp:68
  wire [15:0] select_1263 = and_1229 ? {{8{half_1233[55]}}, half_1233[55:48]} : shl_1262;  // attention.cpp:68
  wire [15:0] v_6_1264 = cmd_6_18 ? select_1263 : beat_1232_s11[111:96];
  wire [111:0] shl_1265 = {v_6_1264, 96'd0};
  wire [111:0] packed_1266 = {16'd0, packed_1261} | shl_1265;  // attention.cpp:397
  wire [15:0] shl_1267 = {half_1233[63:56], 8'd0};  // attention.cpp:68
  wire [15:0] select_1268 = and_1229 ? {{8{half_1233[63]}}, half_1233[63:56]} : shl_1267;  // attention.cpp:68
  wire [15:0] v_7_1269 = cmd_6_18 ? select_1268 : beat_1232_s11[127:112];
  wire [127:0] shl_1270 = {v_7_1269, 112'd0};  // attention.cpp:397
  wire [127:0] packed_1271 = {16'd0, packed_1266} | shl_1270;  // attention.cpp:397
  wire [19:0] add_1438 = {1'd0, ashr_1437_s11} + 20'd1;  // stream_kernel.hpp:121
  wire [16:0] p_1439 = icmp_1283_s11 ? 17'd0 : add_1438[17:1];
  wire icmp_1440 = exponent_228 > 5'd9;  // attention.cpp:406
  wire [3:0] add_1441 = exponent_228[3:0] + 4'd6;  // attention.cpp:406
  wire [3:0] select_1442 = icmp_1440 ? add_1441 : exponent_228[3:0];  // attention.cpp:406
  wire [4:0] shl_1479 = {beat_1232_s11[4:3], 3'd0};
  wire icmp_1480 = shl_1479 != 5'd0;  // attention.cpp:388
  wire is_raised_1481 = cmd_6_18 & icmp_1480;
  wire [4:0] add_1482 = beat_1232_s11[4:0] + 5'd24;  // attention.cpp:389
  wire [4:0] exponent_1483 = is_raised_1481 ? add_1482 : beat_1232_s11[4:0];  // attention.cpp:389
  wire [4:0] exponent_1484 = and_1478_s11 ? exponent_1483 : exponent_228;
  wire is_coarse_1499 = exponent_1484 > 5'd9;  // attention.cpp:417
  wire is_raised_1501 = and_1478_s11 ? is_raised_1481 : raised_233;
  wire values_load_1567 = values_v11 & values_en11 & xor_826_s11;  // stream_kernel.hpp:20
  wire values_store_1633 = values_v11 & values_en11 & and_1227_s11;  // attention.cpp:399
  // stage 12
  reg and_822_s12;
  reg icmp_818_s12;
  reg or_1290_s12;
  reg [16:0] p_1439_s12;
  reg [3:0] select_1442_s12;
  reg is_coarse_1499_s12;
  reg [3:0] trunc_1503_s12;
  reg xor_826_s12;
  reg [3:0] slot_827_s12;
  always @(posedge ap_clk) begin
    and_822_s12 <= and_822_s11;
    icmp_818_s12 <= icmp_818_s11;
    or_1290_s12 <= or_1290_s11;
    p_1439_s12 <= p_1439;
    select_1442_s12 <= select_1442;
    is_coarse_1499_s12 <= is_coarse_1499;
    trunc_1503_s12 <= trunc_1503_s11;
    xor_826_s12 <= xor_826_s11;
    slot_827_s12 <= slot_827_s11;
  end
  wire [31:0] shl_1443 = {15'd0, p_1439_s12} << select_1442_s12;  // attention.cpp:407
  wire [30:0] total_0_1446 = or_1290_s12 ? total_0_201 : {3'd0, total_1_202[27:0]};  // attention.cpp:471
  wire [30:0] total_1_1447 = or_1290_s12 ? total_1_202 : {3'd0, total_2_203[27:0]};  // attention.cpp:471
  wire [30:0] total_2_1448 = or_1290_s12 ? total_2_203 : {3'd0, total_3_204[27:0]};  // attention.cpp:471
  wire [30:0] total_3_1449 = or_1290_s12 ? total_3_204 : {3'd0, total_4_205[27:0]};  // attention.cpp:471
  wire [30:0] total_4_1450 = or_1290_s12 ? total_4_205 : {3'd0, total_5_206[27:0]};  // attention.cpp:471
  wire [30:0] total_5_1451 = or_1290_s12 ? total_5_206 : {3'd0, total_6_207[27:0]};  // attention.cpp:471
  wire [30:0] total_6_1452 = or_1290_s12 ? total_6_207 : {3'd0, total_7_208[27:0]};  // attention.cpp:471
  wire [31:0] add_1453 = {1'd0, total_0_201} + {15'd0, p_1439_s12};  // attention.cpp:405
  wire [30:0] total_7_1454 = or_1290_s12 ? total_7_208 : {3'd0, add_1453[27:0]};  // attention.cpp:471
  wire is_coarse_1500 = icmp_818_s12 ? is_coarse_1499_s12 : is_coarse_232;
  // stage 13
  reg [15:0] sext_830_s13;
  reg is_coarse_232_s13;
  reg [15:0] sext_838_s13;
  reg [15:0] sext_846_s13;
  reg [15:0] sext_854_s13;
  reg [15:0] sext_862_s13;
  reg [15:0] sext_870_s13;
  reg [15:0] sext_878_s13;
  reg [15:0] trunc_886_s13;
  reg and_822_s13;
  reg icmp_818_s13;
  reg or_1290_s13;
  reg [25:0] made_7_1445_s13;
  reg [3:0] trunc_1503_s13;
  reg xor_826_s13;
  reg [3:0] slot_827_s13;
  always @(posedge ap_clk) begin
    sext_830_s13 <= mem_held_q[15:0];
    is_coarse_232_s13 <= is_coarse_232;
    sext_838_s13 <= mem_held_q[31:16];
    sext_846_s13 <= mem_held_q[47:32];
    sext_854_s13 <= mem_held_q[63:48];
    sext_862_s13 <= mem_held_q[79:64];
    sext_870_s13 <= mem_held_q[95:80];
    sext_878_s13 <= mem_held_q[111:96];
    trunc_886_s13 <= mem_held_q[127:112];
    and_822_s13 <= and_822_s12;
    icmp_818_s13 <= icmp_818_s12;
    or_1290_s13 <= or_1290_s12;
    made_7_1445_s13 <= shl_1443[25:0];
    trunc_1503_s13 <= trunc_1503_s12;
    xor_826_s13 <= xor_826_s12;
    slot_827_s13 <= slot_827_s12;
  end
  wire [20:0] mul_831;
  attention_mul_6s_16s_21_3 mul_831_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_830_s13), .p(mul_831));  // attention.cpp:379
  wire [20:0] mul_839;
  attention_mul_6s_16s_21_3 mul_839_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_838_s13), .p(mul_839));  // attention.cpp:379
  wire [20:0] mul_847;
  attention_mul_6s_16s_21_3 mul_847_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_846_s13), .p(mul_847));  // attention.cpp:379
  wire [20:0] mul_855;
  attention_mul_6s_16s_21_3 mul_855_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_854_s13), .p(mul_855));  // attention.cpp:379
  wire [20:0] mul_863;
  attention_mul_6s_16s_21_3 mul_863_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_862_s13), .p(mul_863));  // attention.cpp:379
  wire [20:0] mul_871;
  attention_mul_6s_16s_21_3 mul_871_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_870_s13), .p(mul_871));  // attention.cpp:379
  wire [20:0] mul_879;
  attention_mul_6s_16s_21_3 mul_879_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(sext_878_s13), .p(mul_879));  // attention.cpp:379
  wire [20:0] mul_887;
  attention_mul_6s_16s_21_3 mul_887_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10513_223[30:26]}), .b(trunc_886_s13), .p(mul_887));  // attention.cpp:379
  wire [20:0] mul_895;
  attention_mul_6s_16s_21_3 mul_895_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_830_s13), .p(mul_895));  // attention.cpp:379
  wire [20:0] mul_902;
  attention_mul_6s_16s_21_3 mul_902_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_838_s13), .p(mul_902));  // attention.cpp:379
  wire [20:0] mul_909;
  attention_mul_6s_16s_21_3 mul_909_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_846_s13), .p(mul_909));  // attention.cpp:379
  wire [20:0] mul_916;
  attention_mul_6s_16s_21_3 mul_916_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_854_s13), .p(mul_916));  // attention.cpp:379
  wire [20:0] mul_923;
  attention_mul_6s_16s_21_3 mul_923_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_862_s13), .p(mul_923));  // attention.cpp:379
  wire [20:0] mul_930;
  attention_mul_6s_16s_21_3 mul_930_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_870_s13), .p(mul_930));  // attention.cpp:379
  wire [20:0] mul_937;
  attention_mul_6s_16s_21_3 mul_937_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(sext_878_s13), .p(mul_937));  // attention.cpp:379
  wire [20:0] mul_944;
  attention_mul_6s_16s_21_3 mul_944_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10512_222[30:26]}), .b(trunc_886_s13), .p(mul_944));  // attention.cpp:379
  wire [20:0] mul_952;
  attention_mul_6s_16s_21_3 mul_952_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_830_s13), .p(mul_952));  // attention.cpp:379
  wire [20:0] mul_959;
  attention_mul_6s_16s_21_3 mul_959_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_838_s13), .p(mul_959));  // attention.cpp:379
  wire [20:0] mul_966;
  attention_mul_6s_16s_21_3 mul_966_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_846_s13), .p(mul_966));  // attention.cpp:379
  wire [20:0] mul_973;
  attention_mul_6s_16s_21_3 mul_973_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_854_s13), .p(mul_973));  // attention.cpp:379
  wire [20:0] mul_980;
  attention_mul_6s_16s_21_3 mul_980_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_862_s13), .p(mul_980));  // attention.cpp:379
  wire [20:0] mul_987;
  attention_mul_6s_16s_21_3 mul_987_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_870_s13), .p(mul_987));  // attention.cpp:379
  wire [20:0] mul_994;
  attention_mul_6s_16s_21_3 mul_994_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(sext_878_s13), .p(mul_994));  // attention.cpp:379
  wire [20:0] mul_1001;
  attention_mul_6s_16s_21_3 mul_1001_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10511_221[30:26]}), .b(trunc_886_s13), .p(mul_1001));  // attention.cpp:379
  wire [20:0] mul_1009;
  attention_mul_6s_16s_21_3 mul_1009_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_830_s13), .p(mul_1009));  // attention.cpp:379
  wire [20:0] mul_1016;
  attention_mul_6s_16s_21_3 mul_1016_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_838_s13), .p(mul_1016));  // attention.cpp:379
  wire [20:0] mul_1023;
  attention_mul_6s_16s_21_3 mul_1023_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_846_s13), .p(mul_1023));  // attention.cpp:379
  wire [20:0] mul_1030;
  attention_mul_6s_16s_21_3 mul_1030_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_854_s13), .p(mul_1030));  // attention.cpp:379
  wire [20:0] mul_1037;
  attention_mul_6s_16s_21_3 mul_1037_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_862_s13), .p(mul_1037));  // attention.cpp:379
  wire [20:0] mul_1044;
  attention_mul_6s_16s_21_3 mul_1044_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_870_s13), .p(mul_1044));  // attention.cpp:379
  wire [20:0] mul_1051;
  attention_mul_6s_16s_21_3 mul_1051_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(sext_878_s13), .p(mul_1051));  // attention.cpp:379
  wire [20:0] mul_1058;
  attention_mul_6s_16s_21_3 mul_1058_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10510_220[30:26]}), .b(trunc_886_s13), .p(mul_1058));  // attention.cpp:379
  wire [20:0] mul_1066;
  attention_mul_6s_16s_21_3 mul_1066_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_830_s13), .p(mul_1066));  // attention.cpp:379
  wire [20:0] mul_1073;
  attention_mul_6s_16s_21_3 mul_1073_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_838_s13), .p(mul_1073));  // attention.cpp:379
  wire [20:0] mul_1080;
  attention_mul_6s_16s_21_3 mul_1080_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_846_s13), .p(mul_1080));  // attention.cpp:379
  wire [20:0] mul_1087;
  attention_mul_6s_16s_21_3 mul_1087_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_854_s13), .p(mul_1087));  // attention.cpp:379
  wire [20:0] mul_1094;
  attention_mul_6s_16s_21_3 mul_1094_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_862_s13), .p(mul_1094));  // attention.cpp:379
  wire [20:0] mul_1101;
  attention_mul_6s_16s_21_3 mul_1101_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_870_s13), .p(mul_1101));  // attention.cpp:379
  wire [20:0] mul_1108;
  attention_mul_6s_16s_21_3 mul_1108_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(sext_878_s13), .p(mul_1108));  // attention.cpp:379
  wire [20:0] mul_1115;
  attention_mul_6s_16s_21_3 mul_1115_mul_6s_16s_21_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10509_219[30:26]}), .b(trunc_886_s13), .p(mul_1115));  // attention.cpp:379
  wire [41:0] product_1121;
  attention_mul_27s_16s_42_3 product_1121_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_830_s13), .p(product_1121));  // attention.cpp:379
  wire [41:0] product_1125;
  attention_mul_27s_16s_42_3 product_1125_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_838_s13), .p(product_1125));  // attention.cpp:379
  wire [41:0] product_1129;
  attention_mul_27s_16s_42_3 product_1129_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_846_s13), .p(product_1129));  // attention.cpp:379
  wire [41:0] product_1133;
  attention_mul_27s_16s_42_3 product_1133_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_854_s13), .p(product_1133));  // attention.cpp:379
  wire [41:0] product_1137;
  attention_mul_27s_16s_42_3 product_1137_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_862_s13), .p(product_1137));  // attention.cpp:379
  wire [41:0] product_1141;
  attention_mul_27s_16s_42_3 product_1141_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_870_s13), .p(product_1141));  // attention.cpp:379
  wire [41:0] product_1145;
  attention_mul_27s_16s_42_3 product_1145_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(sext_878_s13), .p(product_1145));  // attention.cpp:379
  wire [41:0] product_1149;
  attention_mul_27s_16s_42_3 product_1149_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10508_218}), .b(trunc_886_s13), .p(product_1149));  // attention.cpp:379
  wire [41:0] product_1153;
  attention_mul_27s_16s_42_3 product_1153_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_830_s13), .p(product_1153));  // attention.cpp:379
  wire [41:0] product_1157;
  attention_mul_27s_16s_42_3 product_1157_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_838_s13), .p(product_1157));  // attention.cpp:379
  wire [41:0] product_1161;
  attention_mul_27s_16s_42_3 product_1161_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_846_s13), .p(product_1161));  // attention.cpp:379
  wire [41:0] product_1165;
  attention_mul_27s_16s_42_3 product_1165_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_854_s13), .p(product_1165));  // attention.cpp:379
  wire [41:0] product_1169;
  attention_mul_27s_16s_42_3 product_1169_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_862_s13), .p(product_1169));  // attention.cpp:379
  wire [41:0] product_1173;
  attention_mul_27s_16s_42_3 product_1173_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_870_s13), .p(product_1173));  // attention.cpp:379
  wire [41:0] product_1177;
  attention_mul_27s_16s_42_3 product_1177_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(sext_878_s13), .p(product_1177));  // attention.cpp:379
  wire [41:0] product_1181;
  attention_mul_27s_16s_42_3 product_1181_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10507_217}), .b(trunc_886_s13), .p(product_1181));  // attention.cpp:379
  wire [41:0] product_1185;
  attention_mul_27s_16s_42_3 product_1185_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_830_s13), .p(product_1185));  // attention.cpp:379
  wire [41:0] product_1189;
  attention_mul_27s_16s_42_3 product_1189_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_838_s13), .p(product_1189));  // attention.cpp:379
  wire [41:0] product_1193;
  attention_mul_27s_16s_42_3 product_1193_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_846_s13), .p(product_1193));  // attention.cpp:379
  wire [41:0] product_1197;
  attention_mul_27s_16s_42_3 product_1197_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_854_s13), .p(product_1197));  // attention.cpp:379
  wire [41:0] product_1201;
  attention_mul_27s_16s_42_3 product_1201_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_862_s13), .p(product_1201));  // attention.cpp:379
  wire [41:0] product_1205;
  attention_mul_27s_16s_42_3 product_1205_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_870_s13), .p(product_1205));  // attention.cpp:379
  wire [41:0] product_1209;
  attention_mul_27s_16s_42_3 product_1209_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(sext_878_s13), .p(product_1209));  // attention.cpp:379
  wire [41:0] product_1213;
  attention_mul_27s_16s_42_3 product_1213_mul_27s_16s_42_3 (.clk(ap_clk), .enable({values_en15, values_en14, values_en13}), .a({1'd0, i10506_216}), .b(trunc_886_s13), .p(product_1213));  // attention.cpp:379
  wire [30:0] made_0_1420 = or_1290_s13 ? made_0_193 : {5'd0, made_1_194[25:0]};  // attention.cpp:471
  wire [30:0] made_1_1421 = or_1290_s13 ? made_1_194 : {5'd0, made_2_195[25:0]};  // attention.cpp:471
  wire [30:0] made_2_1422 = or_1290_s13 ? made_2_195 : {5'd0, made_3_196[25:0]};  // attention.cpp:471
  wire [30:0] made_3_1423 = or_1290_s13 ? made_3_196 : {5'd0, made_4_197[25:0]};  // attention.cpp:471
  wire [30:0] made_4_1424 = or_1290_s13 ? made_4_197 : {5'd0, made_5_198};  // attention.cpp:471
  wire [25:0] made_5_1425 = or_1290_s13 ? made_5_198 : made_6_199;  // attention.cpp:471
  wire [25:0] made_6_1426 = or_1290_s13 ? made_6_199 : made_7_200;  // attention.cpp:471
  wire [25:0] made_7_1444 = or_1290_s13 ? made_7_200 : made_7_1445_s13;  // attention.cpp:471
  wire [25:0] i10606_1462 = icmp_818_s13 ? made_7_1444 : i10506_216;
  wire [25:0] i10607_1463 = icmp_818_s13 ? made_6_1426 : i10507_217;
  wire [25:0] i10608_1464 = icmp_818_s13 ? made_5_1425 : i10508_218;
  wire [30:0] i10609_1465 = icmp_818_s13 ? made_4_1424 : i10509_219;
  wire [30:0] i10610_1466 = icmp_818_s13 ? made_3_1423 : i10510_220;
  wire [30:0] i10611_1467 = icmp_818_s13 ? made_2_1422 : i10511_221;
  wire [30:0] i10612_1468 = icmp_818_s13 ? made_1_1421 : i10512_222;
  wire [30:0] i10613_1469 = icmp_818_s13 ? made_0_1420 : i10513_223;
  // stage 14
  reg [25:0] zext_829_s14;
  reg [15:0] sext_830_s14;
  reg is_coarse_232_s14;
  reg [15:0] sext_838_s14;
  reg [15:0] sext_846_s14;
  reg [15:0] sext_854_s14;
  reg [15:0] sext_862_s14;
  reg [15:0] sext_870_s14;
  reg [15:0] sext_878_s14;
  reg [15:0] trunc_886_s14;
  reg [25:0] zext_894_s14;
  reg [25:0] zext_951_s14;
  reg [25:0] zext_1008_s14;
  reg [25:0] zext_1065_s14;
  reg and_822_s14;
  reg icmp_818_s14;
  reg [3:0] trunc_1503_s14;
  reg xor_826_s14;
  reg [3:0] slot_827_s14;
  always @(posedge ap_clk) begin
    zext_829_s14 <= i10513_223[25:0];
    sext_830_s14 <= sext_830_s13;
    is_coarse_232_s14 <= is_coarse_232_s13;
    sext_838_s14 <= sext_838_s13;
    sext_846_s14 <= sext_846_s13;
    sext_854_s14 <= sext_854_s13;
    sext_862_s14 <= sext_862_s13;
    sext_870_s14 <= sext_870_s13;
    sext_878_s14 <= sext_878_s13;
    trunc_886_s14 <= trunc_886_s13;
    zext_894_s14 <= i10512_222[25:0];
    zext_951_s14 <= i10511_221[25:0];
    zext_1008_s14 <= i10510_220[25:0];
    zext_1065_s14 <= i10509_219[25:0];
    and_822_s14 <= and_822_s13;
    icmp_818_s14 <= icmp_818_s13;
    trunc_1503_s14 <= trunc_1503_s13;
    xor_826_s14 <= xor_826_s13;
    slot_827_s14 <= slot_827_s13;
  end
  // stage 15
  reg [25:0] zext_829_s15;
  reg [15:0] sext_830_s15;
  reg is_coarse_232_s15;
  reg [15:0] sext_838_s15;
  reg [15:0] sext_846_s15;
  reg [15:0] sext_854_s15;
  reg [15:0] sext_862_s15;
  reg [15:0] sext_870_s15;
  reg [15:0] sext_878_s15;
  reg [15:0] trunc_886_s15;
  reg [25:0] zext_894_s15;
  reg [25:0] zext_951_s15;
  reg [25:0] zext_1008_s15;
  reg [25:0] zext_1065_s15;
  reg and_822_s15;
  reg icmp_818_s15;
  reg [3:0] trunc_1503_s15;
  reg xor_826_s15;
  reg [3:0] slot_827_s15;
  always @(posedge ap_clk) begin
    zext_829_s15 <= zext_829_s14;
    sext_830_s15 <= sext_830_s14;
    is_coarse_232_s15 <= is_coarse_232_s14;
    sext_838_s15 <= sext_838_s14;
    sext_846_s15 <= sext_846_s14;
    sext_854_s15 <= sext_854_s14;
    sext_862_s15 <= sext_862_s14;
    sext_870_s15 <= sext_870_s14;
    sext_878_s15 <= sext_878_s14;
    trunc_886_s15 <= trunc_886_s14;
    zext_894_s15 <= zext_894_s14;
    zext_951_s15 <= zext_951_s14;
    zext_1008_s15 <= zext_1008_s14;
    zext_1065_s15 <= zext_1065_s14;
    and_822_s15 <= and_822_s14;
    icmp_818_s15 <= icmp_818_s14;
    trunc_1503_s15 <= trunc_1503_s14;
    xor_826_s15 <= xor_826_s14;
    slot_827_s15 <= slot_827_s14;
  end
  wire [41:0] mul_828;
  attention_mul_27s_16s_42_2 mul_828_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_829_s15}), .b(sext_830_s15), .p(mul_828));  // attention.cpp:379
  wire [41:0] mul_837;
  attention_mul_27s_16s_42_2 mul_837_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_829_s15}), .b(sext_838_s15), .p(mul_837));  // attention.cpp:379
  wire [41:0] mul_845;
  attention_mul_27s_16s_42_2 mul_845_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_829_s15}), .b(sext_846_s15), .p(mul_845));  // attention.cpp:379
  wire [41:0] mul_853;
  attention_mul_27s_16s_42_2 mul_853_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_829_s15}), .b(sext_854_s15), .p(mul_853));  // attention.cpp:379
  wire [41:0] mul_861;
  attention_mul_27s_16s_42_2 mul_861_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_829_s15}), .b(sext_862_s15), .p(mul_861));  // attention.cpp:379
  wire [41:0] mul_869;
  attention_mul_27s_16s_42_2 mul_869_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_829_s15}), .b(sext_870_s15), .p(mul_869));  // attention.cpp:379
  wire [41:0] mul_877;
  attention_mul_27s_16s_42_2 mul_877_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_829_s15}), .b(sext_878_s15), .p(mul_877));  // attention.cpp:379
  wire [41:0] mul_885;
  attention_mul_27s_16s_42_2 mul_885_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_829_s15}), .b(trunc_886_s15), .p(mul_885));  // attention.cpp:379
  wire [41:0] mul_893;
  attention_mul_27s_16s_42_2 mul_893_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_894_s15}), .b(sext_830_s15), .p(mul_893));  // attention.cpp:379
  wire [41:0] mul_901;
  attention_mul_27s_16s_42_2 mul_901_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_894_s15}), .b(sext_838_s15), .p(mul_901));  // attention.cpp:379
  wire [41:0] mul_908;
  attention_mul_27s_16s_42_2 mul_908_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_894_s15}), .b(sext_846_s15), .p(mul_908));  // attention.cpp:379
  wire [41:0] mul_915;
  attention_mul_27s_16s_42_2 mul_915_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_894_s15}), .b(sext_854_s15), .p(mul_915));  // attention.cpp:379
  wire [41:0] mul_922;
  attention_mul_27s_16s_42_2 mul_922_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_894_s15}), .b(sext_862_s15), .p(mul_922));  // attention.cpp:379
  wire [41:0] mul_929;
  attention_mul_27s_16s_42_2 mul_929_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_894_s15}), .b(sext_870_s15), .p(mul_929));  // attention.cpp:379
  wire [41:0] mul_936;
  attention_mul_27s_16s_42_2 mul_936_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_894_s15}), .b(sext_878_s15), .p(mul_936));  // attention.cpp:379
  wire [41:0] mul_943;
  attention_mul_27s_16s_42_2 mul_943_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_894_s15}), .b(trunc_886_s15), .p(mul_943));  // attention.cpp:379
  wire [41:0] mul_950;
  attention_mul_27s_16s_42_2 mul_950_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_951_s15}), .b(sext_830_s15), .p(mul_950));  // attention.cpp:379
  wire [41:0] mul_958;
  attention_mul_27s_16s_42_2 mul_958_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_951_s15}), .b(sext_838_s15), .p(mul_958));  // attention.cpp:379
  wire [41:0] mul_965;
  attention_mul_27s_16s_42_2 mul_965_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_951_s15}), .b(sext_846_s15), .p(mul_965));  // attention.cpp:379
  wire [41:0] mul_972;
  attention_mul_27s_16s_42_2 mul_972_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_951_s15}), .b(sext_854_s15), .p(mul_972));  // attention.cpp:379
  wire [41:0] mul_979;
  attention_mul_27s_16s_42_2 mul_979_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_951_s15}), .b(sext_862_s15), .p(mul_979));  // attention.cpp:379
  wire [41:0] mul_986;
  attention_mul_27s_16s_42_2 mul_986_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_951_s15}), .b(sext_870_s15), .p(mul_986));  // attention.cpp:379
  wire [41:0] mul_993;
  attention_mul_27s_16s_42_2 mul_993_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_951_s15}), .b(sext_878_s15), .p(mul_993));  // attention.cpp:379
  wire [41:0] mul_1000;
  attention_mul_27s_16s_42_2 mul_1000_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_951_s15}), .b(trunc_886_s15), .p(mul_1000));  // attention.cpp:379
  wire [41:0] mul_1007;
  attention_mul_27s_16s_42_2 mul_1007_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1008_s15}), .b(sext_830_s15), .p(mul_1007));  // attention.cpp:379
  wire [41:0] mul_1015;
  attention_mul_27s_16s_42_2 mul_1015_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1008_s15}), .b(sext_838_s15), .p(mul_1015));  // attention.cpp:379
  wire [41:0] mul_1022;
  attention_mul_27s_16s_42_2 mul_1022_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1008_s15}), .b(sext_846_s15), .p(mul_1022));  // attention.cpp:379
  wire [41:0] mul_1029;
  attention_mul_27s_16s_42_2 mul_1029_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1008_s15}), .b(sext_854_s15), .p(mul_1029));  // attention.cpp:379
  wire [41:0] mul_1036;
  attention_mul_27s_16s_42_2 mul_1036_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1008_s15}), .b(sext_862_s15), .p(mul_1036));  // attention.cpp:379
  wire [41:0] mul_1043;
  attention_mul_27s_16s_42_2 mul_1043_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1008_s15}), .b(sext_870_s15), .p(mul_1043));  // attention.cpp:379
  wire [41:0] mul_1050;
  attention_mul_27s_16s_42_2 mul_1050_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1008_s15}), .b(sext_878_s15), .p(mul_1050));  // attention.cpp:379
  wire [41:0] mul_1057;
  attention_mul_27s_16s_42_2 mul_1057_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1008_s15}), .b(trunc_886_s15), .p(mul_1057));  // attention.cpp:379
  wire [41:0] mul_1064;
  attention_mul_27s_16s_42_2 mul_1064_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1065_s15}), .b(sext_830_s15), .p(mul_1064));  // attention.cpp:379
  wire [41:0] mul_1072;
  attention_mul_27s_16s_42_2 mul_1072_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1065_s15}), .b(sext_838_s15), .p(mul_1072));  // attention.cpp:379
  wire [41:0] mul_1079;
  attention_mul_27s_16s_42_2 mul_1079_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1065_s15}), .b(sext_846_s15), .p(mul_1079));  // attention.cpp:379
  wire [41:0] mul_1086;
  attention_mul_27s_16s_42_2 mul_1086_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1065_s15}), .b(sext_854_s15), .p(mul_1086));  // attention.cpp:379
  wire [41:0] mul_1093;
  attention_mul_27s_16s_42_2 mul_1093_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1065_s15}), .b(sext_862_s15), .p(mul_1093));  // attention.cpp:379
  wire [41:0] mul_1100;
  attention_mul_27s_16s_42_2 mul_1100_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1065_s15}), .b(sext_870_s15), .p(mul_1100));  // attention.cpp:379
  wire [41:0] mul_1107;
  attention_mul_27s_16s_42_2 mul_1107_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1065_s15}), .b(sext_878_s15), .p(mul_1107));  // attention.cpp:379
  wire [41:0] mul_1114;
  attention_mul_27s_16s_42_2 mul_1114_mul_27s_16s_42_2 (.clk(ap_clk), .enable({values_en16, values_en15}), .a({1'd0, zext_1065_s15}), .b(trunc_886_s15), .p(mul_1114));  // attention.cpp:379
  // stage 16
  reg is_coarse_232_s16;
  reg and_822_s16;
  reg icmp_818_s16;
  reg [3:0] trunc_1503_s16;
  reg xor_826_s16;
  reg [3:0] slot_827_s16;
  always @(posedge ap_clk) begin
    is_coarse_232_s16 <= is_coarse_232_s15;
    and_822_s16 <= and_822_s15;
    icmp_818_s16 <= icmp_818_s15;
    trunc_1503_s16 <= trunc_1503_s15;
    xor_826_s16 <= xor_826_s15;
    slot_827_s16 <= slot_827_s15;
  end
  wire values_load_1543 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1544 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1545 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1546 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1547 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1548 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1549 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1550 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1551 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1552 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1553 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1554 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1555 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1556 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1557 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1558 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1559 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1560 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1561 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1562 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1563 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1564 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1565 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  wire values_load_1566 = values_v16 & values_en16 & and_822_s16;  // attention.cpp:367
  // stage 17
  reg [20:0] mul_831_s17;
  reg is_coarse_232_s17;
  reg [20:0] mul_839_s17;
  reg [20:0] mul_847_s17;
  reg [20:0] mul_855_s17;
  reg [20:0] mul_863_s17;
  reg [20:0] mul_871_s17;
  reg [20:0] mul_879_s17;
  reg [20:0] mul_887_s17;
  reg [20:0] mul_895_s17;
  reg [20:0] mul_902_s17;
  reg [20:0] mul_909_s17;
  reg [20:0] mul_916_s17;
  reg [20:0] mul_923_s17;
  reg [20:0] mul_930_s17;
  reg [20:0] mul_937_s17;
  reg [20:0] mul_944_s17;
  reg [20:0] mul_952_s17;
  reg [20:0] mul_959_s17;
  reg [20:0] mul_966_s17;
  reg [20:0] mul_973_s17;
  reg [20:0] mul_980_s17;
  reg [20:0] mul_987_s17;
  reg [20:0] mul_994_s17;
  reg [20:0] mul_1001_s17;
  reg [20:0] mul_1009_s17;
  reg [20:0] mul_1016_s17;
  reg [20:0] mul_1023_s17;
  reg [20:0] mul_1030_s17;
  reg [20:0] mul_1037_s17;
  reg [20:0] mul_1044_s17;
  reg [20:0] mul_1051_s17;
  reg [20:0] mul_1058_s17;
  reg [20:0] mul_1066_s17;
  reg [20:0] mul_1073_s17;
  reg [20:0] mul_1080_s17;
  reg [20:0] mul_1087_s17;
  reg [20:0] mul_1094_s17;
  reg [20:0] mul_1101_s17;
  reg [20:0] mul_1108_s17;
  reg [20:0] mul_1115_s17;
  reg [41:0] product_1121_s17;
  reg [41:0] product_1125_s17;
  reg [41:0] product_1129_s17;
  reg [41:0] product_1133_s17;
  reg [41:0] product_1137_s17;
  reg [41:0] product_1141_s17;
  reg [41:0] product_1145_s17;
  reg [41:0] product_1149_s17;
  reg [41:0] product_1153_s17;
  reg [41:0] product_1157_s17;
  reg [41:0] product_1161_s17;
  reg [41:0] product_1165_s17;
  reg [41:0] product_1169_s17;
  reg [41:0] product_1173_s17;
  reg [41:0] product_1177_s17;
  reg [41:0] product_1181_s17;
  reg [41:0] product_1185_s17;
  reg [41:0] product_1189_s17;
  reg [41:0] product_1193_s17;
  reg [41:0] product_1197_s17;
  reg [41:0] product_1201_s17;
  reg [41:0] product_1205_s17;
  reg [41:0] product_1209_s17;
  reg [41:0] product_1213_s17;
  reg and_822_s17;
  reg icmp_818_s17;
  reg [3:0] trunc_1503_s17;
  reg xor_826_s17;
  reg [3:0] slot_827_s17;
  always @(posedge ap_clk) begin
    mul_831_s17 <= mul_831;
    is_coarse_232_s17 <= is_coarse_232_s16;
    mul_839_s17 <= mul_839;
    mul_847_s17 <= mul_847;
    mul_855_s17 <= mul_855;
    mul_863_s17 <= mul_863;
    mul_871_s17 <= mul_871;
    mul_879_s17 <= mul_879;
    mul_887_s17 <= mul_887;
    mul_895_s17 <= mul_895;
    mul_902_s17 <= mul_902;
    mul_909_s17 <= mul_909;
    mul_916_s17 <= mul_916;
    mul_923_s17 <= mul_923;
    mul_930_s17 <= mul_930;
    mul_937_s17 <= mul_937;
    mul_944_s17 <= mul_944;
    mul_952_s17 <= mul_952;
    mul_959_s17 <= mul_959;
    mul_966_s17 <= mul_966;
    mul_973_s17 <= mul_973;
    mul_980_s17 <= mul_980;
    mul_987_s17 <= mul_987;
    mul_994_s17 <= mul_994;
    mul_1001_s17 <= mul_1001;
    mul_1009_s17 <= mul_1009;
    mul_1016_s17 <= mul_1016;
    mul_1023_s17 <= mul_1023;
    mul_1030_s17 <= mul_1030;
    mul_1037_s17 <= mul_1037;
    mul_1044_s17 <= mul_1044;
    mul_1051_s17 <= mul_1051;
    mul_1058_s17 <= mul_1058;
    mul_1066_s17 <= mul_1066;
    mul_1073_s17 <= mul_1073;
    mul_1080_s17 <= mul_1080;
    mul_1087_s17 <= mul_1087;
    mul_1094_s17 <= mul_1094;
    mul_1101_s17 <= mul_1101;
    mul_1108_s17 <= mul_1108;
    mul_1115_s17 <= mul_1115;
    product_1121_s17 <= product_1121;
    product_1125_s17 <= product_1125;
    product_1129_s17 <= product_1129;
    product_1133_s17 <= product_1133;
    product_1137_s17 <= product_1137;
    product_1141_s17 <= product_1141;
    product_1145_s17 <= product_1145;
    product_1149_s17 <= product_1149;
    product_1153_s17 <= product_1153;
    product_1157_s17 <= product_1157;
    product_1161_s17 <= product_1161;
    product_1165_s17 <= product_1165;
    product_1169_s17 <= product_1169;
    product_1173_s17 <= product_1173;
    product_1177_s17 <= product_1177;
    product_1181_s17 <= product_1181;
    product_1185_s17 <= product_1185;
    product_1189_s17 <= product_1189;
    product_1193_s17 <= product_1193;
    product_1197_s17 <= product_1197;
    product_1201_s17 <= product_1201;
    product_1205_s17 <= product_1205;
    product_1209_s17 <= product_1209;
    product_1213_s17 <= product_1213;
    and_822_s17 <= and_822_s16;
    icmp_818_s17 <= icmp_818_s16;
    trunc_1503_s17 <= trunc_1503_s16;
    xor_826_s17 <= xor_826_s16;
    slot_827_s17 <= slot_827_s16;
  end
  wire [41:0] shl_832 = {mul_831_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_833 = mul_828 + shl_832;  // attention.cpp:379
  wire [41:0] shl_840 = {mul_839_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_841 = mul_837 + shl_840;  // attention.cpp:379
  wire [41:0] shl_848 = {mul_847_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_849 = mul_845 + shl_848;  // attention.cpp:379
  wire [41:0] shl_856 = {mul_855_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_857 = mul_853 + shl_856;  // attention.cpp:379
  wire [41:0] shl_864 = {mul_863_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_865 = mul_861 + shl_864;  // attention.cpp:379
  wire [41:0] shl_872 = {mul_871_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_873 = mul_869 + shl_872;  // attention.cpp:379
  wire [41:0] shl_880 = {mul_879_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_881 = mul_877 + shl_880;  // attention.cpp:379
  wire [41:0] shl_888 = {mul_887_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_889 = mul_885 + shl_888;  // attention.cpp:379
  wire [41:0] shl_896 = {mul_895_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_897 = mul_893 + shl_896;  // attention.cpp:379
  wire [41:0] shl_903 = {mul_902_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_904 = mul_901 + shl_903;  // attention.cpp:379
  wire [41:0] shl_910 = {mul_909_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_911 = mul_908 + shl_910;  // attention.cpp:379
  wire [41:0] shl_917 = {mul_916_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_918 = mul_915 + shl_917;  // attention.cpp:379
  wire [41:0] shl_924 = {mul_923_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_925 = mul_922 + shl_924;  // attention.cpp:379
  wire [41:0] shl_931 = {mul_930_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_932 = mul_929 + shl_931;  // attention.cpp:379
  wire [41:0] shl_938 = {mul_937_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_939 = mul_936 + shl_938;  // attention.cpp:379
  wire [41:0] shl_945 = {mul_944_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_946 = mul_943 + shl_945;  // attention.cpp:379
  wire [41:0] shl_953 = {mul_952_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_954 = mul_950 + shl_953;  // attention.cpp:379
  wire [41:0] shl_960 = {mul_959_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_961 = mul_958 + shl_960;  // attention.cpp:379
  wire [41:0] shl_967 = {mul_966_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_968 = mul_965 + shl_967;  // attention.cpp:379
  wire [41:0] shl_974 = {mul_973_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_975 = mul_972 + shl_974;  // attention.cpp:379
  wire [41:0] shl_981 = {mul_980_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_982 = mul_979 + shl_981;  // attention.cpp:379
  wire [41:0] shl_988 = {mul_987_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_989 = mul_986 + shl_988;  // attention.cpp:379
  wire [41:0] shl_995 = {mul_994_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_996 = mul_993 + shl_995;  // attention.cpp:379
  wire [41:0] shl_1002 = {mul_1001_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1003 = mul_1000 + shl_1002;  // attention.cpp:379
  wire [41:0] shl_1010 = {mul_1009_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1011 = mul_1007 + shl_1010;  // attention.cpp:379
  wire [41:0] shl_1017 = {mul_1016_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1018 = mul_1015 + shl_1017;  // attention.cpp:379
  wire [41:0] shl_1024 = {mul_1023_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1025 = mul_1022 + shl_1024;  // attention.cpp:379
  wire [41:0] shl_1031 = {mul_1030_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1032 = mul_1029 + shl_1031;  // attention.cpp:379
  wire [41:0] shl_1038 = {mul_1037_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1039 = mul_1036 + shl_1038;  // attention.cpp:379
  wire [41:0] shl_1045 = {mul_1044_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1046 = mul_1043 + shl_1045;  // attention.cpp:379
  wire [41:0] shl_1052 = {mul_1051_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1053 = mul_1050 + shl_1052;  // attention.cpp:379
  wire [41:0] shl_1059 = {mul_1058_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1060 = mul_1057 + shl_1059;  // attention.cpp:379
  wire [41:0] shl_1067 = {mul_1066_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1068 = mul_1064 + shl_1067;  // attention.cpp:379
  wire [41:0] shl_1074 = {mul_1073_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1075 = mul_1072 + shl_1074;  // attention.cpp:379
  wire [41:0] shl_1081 = {mul_1080_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1082 = mul_1079 + shl_1081;  // attention.cpp:379
  wire [41:0] shl_1088 = {mul_1087_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1089 = mul_1086 + shl_1088;  // attention.cpp:379
  wire [41:0] shl_1095 = {mul_1094_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1096 = mul_1093 + shl_1095;  // attention.cpp:379
  wire [41:0] shl_1102 = {mul_1101_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1103 = mul_1100 + shl_1102;  // attention.cpp:379
  wire [41:0] shl_1109 = {mul_1108_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1110 = mul_1107 + shl_1109;  // attention.cpp:379
  wire [41:0] shl_1116 = {mul_1115_s17[15:0], 26'd0};  // attention.cpp:379
  wire [41:0] product_1117 = mul_1114 + shl_1116;  // attention.cpp:379
  wire [51:0] shl_1122 = {product_1121_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1123 = is_coarse_232_s17 ? shl_1122 : {{10{product_1121_s17[41]}}, product_1121_s17};  // attention.cpp:380
  wire [58:0] add_1124 = before_169 + {{7{select_1123[51]}}, select_1123};  // attention.cpp:380
  wire [51:0] shl_1126 = {product_1125_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1127 = is_coarse_232_s17 ? shl_1126 : {{10{product_1125_s17[41]}}, product_1125_s17};  // attention.cpp:380
  wire [58:0] add_1128 = before_170 + {{7{select_1127[51]}}, select_1127};  // attention.cpp:380
  wire [51:0] shl_1130 = {product_1129_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1131 = is_coarse_232_s17 ? shl_1130 : {{10{product_1129_s17[41]}}, product_1129_s17};  // attention.cpp:380
  wire [58:0] add_1132 = before_171 + {{7{select_1131[51]}}, select_1131};  // attention.cpp:380
  wire [51:0] shl_1134 = {product_1133_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1135 = is_coarse_232_s17 ? shl_1134 : {{10{product_1133_s17[41]}}, product_1133_s17};  // attention.cpp:380
  wire [58:0] add_1136 = before_172 + {{7{select_1135[51]}}, select_1135};  // attention.cpp:380
  wire [51:0] shl_1138 = {product_1137_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1139 = is_coarse_232_s17 ? shl_1138 : {{10{product_1137_s17[41]}}, product_1137_s17};  // attention.cpp:380
  wire [58:0] add_1140 = before_173 + {{7{select_1139[51]}}, select_1139};  // attention.cpp:380
  wire [51:0] shl_1142 = {product_1141_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1143 = is_coarse_232_s17 ? shl_1142 : {{10{product_1141_s17[41]}}, product_1141_s17};  // attention.cpp:380
  wire [58:0] add_1144 = before_174 + {{7{select_1143[51]}}, select_1143};  // attention.cpp:380
  wire [51:0] shl_1146 = {product_1145_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1147 = is_coarse_232_s17 ? shl_1146 : {{10{product_1145_s17[41]}}, product_1145_s17};  // attention.cpp:380
  wire [58:0] add_1148 = before_175 + {{7{select_1147[51]}}, select_1147};  // attention.cpp:380
  wire [51:0] shl_1150 = {product_1149_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1151 = is_coarse_232_s17 ? shl_1150 : {{10{product_1149_s17[41]}}, product_1149_s17};  // attention.cpp:380
  wire [58:0] add_1152 = before_176 + {{7{select_1151[51]}}, select_1151};  // attention.cpp:380
  wire [51:0] shl_1154 = {product_1153_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1155 = is_coarse_232_s17 ? shl_1154 : {{10{product_1153_s17[41]}}, product_1153_s17};  // attention.cpp:380
  wire [58:0] add_1156 = before_177 + {{7{select_1155[51]}}, select_1155};  // attention.cpp:380
  wire [51:0] shl_1158 = {product_1157_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1159 = is_coarse_232_s17 ? shl_1158 : {{10{product_1157_s17[41]}}, product_1157_s17};  // attention.cpp:380
  wire [58:0] add_1160 = before_178 + {{7{select_1159[51]}}, select_1159};  // attention.cpp:380
  wire [51:0] shl_1162 = {product_1161_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1163 = is_coarse_232_s17 ? shl_1162 : {{10{product_1161_s17[41]}}, product_1161_s17};  // attention.cpp:380
  wire [58:0] add_1164 = before_179 + {{7{select_1163[51]}}, select_1163};  // attention.cpp:380
  wire [51:0] shl_1166 = {product_1165_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1167 = is_coarse_232_s17 ? shl_1166 : {{10{product_1165_s17[41]}}, product_1165_s17};  // attention.cpp:380
  wire [58:0] add_1168 = before_180 + {{7{select_1167[51]}}, select_1167};  // attention.cpp:380
  wire [51:0] shl_1170 = {product_1169_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1171 = is_coarse_232_s17 ? shl_1170 : {{10{product_1169_s17[41]}}, product_1169_s17};  // attention.cpp:380
  wire [58:0] add_1172 = before_181 + {{7{select_1171[51]}}, select_1171};  // attention.cpp:380
  wire [51:0] shl_1174 = {product_1173_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1175 = is_coarse_232_s17 ? shl_1174 : {{10{product_1173_s17[41]}}, product_1173_s17};  // attention.cpp:380
  wire [58:0] add_1176 = before_182 + {{7{select_1175[51]}}, select_1175};  // attention.cpp:380
  wire [51:0] shl_1178 = {product_1177_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1179 = is_coarse_232_s17 ? shl_1178 : {{10{product_1177_s17[41]}}, product_1177_s17};  // attention.cpp:380
  wire [58:0] add_1180 = before_183 + {{7{select_1179[51]}}, select_1179};  // attention.cpp:380
  wire [51:0] shl_1182 = {product_1181_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1183 = is_coarse_232_s17 ? shl_1182 : {{10{product_1181_s17[41]}}, product_1181_s17};  // attention.cpp:380
  wire [58:0] add_1184 = before_184 + {{7{select_1183[51]}}, select_1183};  // attention.cpp:380
  wire [51:0] shl_1186 = {product_1185_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1187 = is_coarse_232_s17 ? shl_1186 : {{10{product_1185_s17[41]}}, product_1185_s17};  // attention.cpp:380
  wire [58:0] add_1188 = before_185 + {{7{select_1187[51]}}, select_1187};  // attention.cpp:380
  wire [51:0] shl_1190 = {product_1189_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1191 = is_coarse_232_s17 ? shl_1190 : {{10{product_1189_s17[41]}}, product_1189_s17};  // attention.cpp:380
  wire [58:0] add_1192 = before_186 + {{7{select_1191[51]}}, select_1191};  // attention.cpp:380
  wire [51:0] shl_1194 = {product_1193_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1195 = is_coarse_232_s17 ? shl_1194 : {{10{product_1193_s17[41]}}, product_1193_s17};  // attention.cpp:380
  wire [58:0] add_1196 = before_187 + {{7{select_1195[51]}}, select_1195};  // attention.cpp:380
  wire [51:0] shl_1198 = {product_1197_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1199 = is_coarse_232_s17 ? shl_1198 : {{10{product_1197_s17[41]}}, product_1197_s17};  // attention.cpp:380
  wire [58:0] add_1200 = before_188 + {{7{select_1199[51]}}, select_1199};  // attention.cpp:380
  wire [51:0] shl_1202 = {product_1201_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1203 = is_coarse_232_s17 ? shl_1202 : {{10{product_1201_s17[41]}}, product_1201_s17};  // attention.cpp:380
  wire [58:0] add_1204 = before_189 + {{7{select_1203[51]}}, select_1203};  // attention.cpp:380
  wire [51:0] shl_1206 = {product_1205_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1207 = is_coarse_232_s17 ? shl_1206 : {{10{product_1205_s17[41]}}, product_1205_s17};  // attention.cpp:380
  wire [58:0] add_1208 = before_190 + {{7{select_1207[51]}}, select_1207};  // attention.cpp:380
  wire [51:0] shl_1210 = {product_1209_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1211 = is_coarse_232_s17 ? shl_1210 : {{10{product_1209_s17[41]}}, product_1209_s17};  // attention.cpp:380
  wire [58:0] add_1212 = before_191 + {{7{select_1211[51]}}, select_1211};  // attention.cpp:380
  wire [51:0] shl_1214 = {product_1213_s17, 10'd0};  // attention.cpp:380
  wire [51:0] select_1215 = is_coarse_232_s17 ? shl_1214 : {{10{product_1213_s17[41]}}, product_1213_s17};  // attention.cpp:380
  wire [58:0] add_1216 = before_192 + {{7{select_1215[51]}}, select_1215};  // attention.cpp:380
  wire [58:0] select_1372 = and_822_s17 ? mem_acc_40_q : 59'd0;
  wire [58:0] before_1373 = icmp_818_s17 ? before_169 : select_1372;
  wire [58:0] select_1374 = and_822_s17 ? mem_acc_41_q : 59'd0;
  wire [58:0] before_1375 = icmp_818_s17 ? before_170 : select_1374;
  wire [58:0] select_1376 = and_822_s17 ? mem_acc_42_q : 59'd0;
  wire [58:0] before_1377 = icmp_818_s17 ? before_171 : select_1376;
  wire [58:0] select_1378 = and_822_s17 ? mem_acc_43_q : 59'd0;
  wire [58:0] before_1379 = icmp_818_s17 ? before_172 : select_1378;
  wire [58:0] select_1380 = and_822_s17 ? mem_acc_44_q : 59'd0;
  wire [58:0] before_1381 = icmp_818_s17 ? before_173 : select_1380;
  wire [58:0] select_1382 = and_822_s17 ? mem_acc_45_q : 59'd0;
  wire [58:0] before_1383 = icmp_818_s17 ? before_174 : select_1382;
  wire [58:0] select_1384 = and_822_s17 ? mem_acc_46_q : 59'd0;
  wire [58:0] before_1385 = icmp_818_s17 ? before_175 : select_1384;
  wire [58:0] select_1386 = and_822_s17 ? mem_acc_47_q : 59'd0;
  wire [58:0] before_1387 = icmp_818_s17 ? before_176 : select_1386;
  wire [58:0] select_1388 = and_822_s17 ? mem_acc_48_q : 59'd0;
  wire [58:0] before_1389 = icmp_818_s17 ? before_177 : select_1388;
  wire [58:0] select_1390 = and_822_s17 ? mem_acc_49_q : 59'd0;
  wire [58:0] before_1391 = icmp_818_s17 ? before_178 : select_1390;
  wire [58:0] select_1392 = and_822_s17 ? mem_acc_50_q : 59'd0;
  wire [58:0] before_1393 = icmp_818_s17 ? before_179 : select_1392;
  wire [58:0] select_1394 = and_822_s17 ? mem_acc_51_q : 59'd0;
  wire [58:0] before_1395 = icmp_818_s17 ? before_180 : select_1394;
  wire [58:0] select_1396 = and_822_s17 ? mem_acc_52_q : 59'd0;
  wire [58:0] before_1397 = icmp_818_s17 ? before_181 : select_1396;
  wire [58:0] select_1398 = and_822_s17 ? mem_acc_53_q : 59'd0;
  wire [58:0] before_1399 = icmp_818_s17 ? before_182 : select_1398;
  wire [58:0] select_1400 = and_822_s17 ? mem_acc_54_q : 59'd0;
  wire [58:0] before_1401 = icmp_818_s17 ? before_183 : select_1400;
  wire [58:0] select_1402 = and_822_s17 ? mem_acc_55_q : 59'd0;
  wire [58:0] before_1403 = icmp_818_s17 ? before_184 : select_1402;
  wire [58:0] select_1404 = and_822_s17 ? mem_acc_56_q : 59'd0;
  wire [58:0] before_1405 = icmp_818_s17 ? before_185 : select_1404;
  wire [58:0] select_1406 = and_822_s17 ? mem_acc_57_q : 59'd0;
  wire [58:0] before_1407 = icmp_818_s17 ? before_186 : select_1406;
  wire [58:0] select_1408 = and_822_s17 ? mem_acc_58_q : 59'd0;
  wire [58:0] before_1409 = icmp_818_s17 ? before_187 : select_1408;
  wire [58:0] select_1410 = and_822_s17 ? mem_acc_59_q : 59'd0;
  wire [58:0] before_1411 = icmp_818_s17 ? before_188 : select_1410;
  wire [58:0] select_1412 = and_822_s17 ? mem_acc_60_q : 59'd0;
  wire [58:0] before_1413 = icmp_818_s17 ? before_189 : select_1412;
  wire [58:0] select_1414 = and_822_s17 ? mem_acc_61_q : 59'd0;
  wire [58:0] before_1415 = icmp_818_s17 ? before_190 : select_1414;
  wire [58:0] select_1416 = and_822_s17 ? mem_acc_62_q : 59'd0;
  wire [58:0] before_1417 = icmp_818_s17 ? before_191 : select_1416;
  wire [58:0] select_1418 = and_822_s17 ? mem_acc_63_q : 59'd0;
  wire [58:0] before_1419 = icmp_818_s17 ? before_192 : select_1418;
  wire values_load_1502 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1504 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1505 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1506 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1507 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1508 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1509 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1510 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1511 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1512 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1513 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1514 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1515 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1516 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1517 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1518 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1519 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1520 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1521 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1522 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1523 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1524 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1525 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1526 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1527 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1528 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1529 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1530 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1531 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1532 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1533 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1534 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1535 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1536 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1537 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1538 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1539 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1540 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1541 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_load_1542 = values_v17 & values_en17 & and_822_s17;  // attention.cpp:367
  wire values_store_1608 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1609 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1610 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1611 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1612 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1613 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1614 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1615 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1616 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1617 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1618 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1619 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1620 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1621 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1622 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1623 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1624 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1625 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1626 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1627 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1628 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1629 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1630 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  wire values_store_1631 = values_v17 & values_en17 & xor_826_s17;  // attention.cpp:380
  // stage 18
  reg [41:0] product_833_s18;
  reg is_coarse_232_s18;
  reg [41:0] product_841_s18;
  reg [41:0] product_849_s18;
  reg [41:0] product_857_s18;
  reg [41:0] product_865_s18;
  reg [41:0] product_873_s18;
  reg [41:0] product_881_s18;
  reg [41:0] product_889_s18;
  reg [41:0] product_897_s18;
  reg [41:0] product_904_s18;
  reg [41:0] product_911_s18;
  reg [41:0] product_918_s18;
  reg [41:0] product_925_s18;
  reg [41:0] product_932_s18;
  reg [41:0] product_939_s18;
  reg [41:0] product_946_s18;
  reg [41:0] product_954_s18;
  reg [41:0] product_961_s18;
  reg [41:0] product_968_s18;
  reg [41:0] product_975_s18;
  reg [41:0] product_982_s18;
  reg [41:0] product_989_s18;
  reg [41:0] product_996_s18;
  reg [41:0] product_1003_s18;
  reg [41:0] product_1011_s18;
  reg [41:0] product_1018_s18;
  reg [41:0] product_1025_s18;
  reg [41:0] product_1032_s18;
  reg [41:0] product_1039_s18;
  reg [41:0] product_1046_s18;
  reg [41:0] product_1053_s18;
  reg [41:0] product_1060_s18;
  reg [41:0] product_1068_s18;
  reg [41:0] product_1075_s18;
  reg [41:0] product_1082_s18;
  reg [41:0] product_1089_s18;
  reg [41:0] product_1096_s18;
  reg [41:0] product_1103_s18;
  reg [41:0] product_1110_s18;
  reg [41:0] product_1117_s18;
  reg and_822_s18;
  reg icmp_818_s18;
  reg xor_826_s18;
  reg [3:0] slot_827_s18;
  always @(posedge ap_clk) begin
    product_833_s18 <= product_833;
    is_coarse_232_s18 <= is_coarse_232_s17;
    product_841_s18 <= product_841;
    product_849_s18 <= product_849;
    product_857_s18 <= product_857;
    product_865_s18 <= product_865;
    product_873_s18 <= product_873;
    product_881_s18 <= product_881;
    product_889_s18 <= product_889;
    product_897_s18 <= product_897;
    product_904_s18 <= product_904;
    product_911_s18 <= product_911;
    product_918_s18 <= product_918;
    product_925_s18 <= product_925;
    product_932_s18 <= product_932;
    product_939_s18 <= product_939;
    product_946_s18 <= product_946;
    product_954_s18 <= product_954;
    product_961_s18 <= product_961;
    product_968_s18 <= product_968;
    product_975_s18 <= product_975;
    product_982_s18 <= product_982;
    product_989_s18 <= product_989;
    product_996_s18 <= product_996;
    product_1003_s18 <= product_1003;
    product_1011_s18 <= product_1011;
    product_1018_s18 <= product_1018;
    product_1025_s18 <= product_1025;
    product_1032_s18 <= product_1032;
    product_1039_s18 <= product_1039;
    product_1046_s18 <= product_1046;
    product_1053_s18 <= product_1053;
    product_1060_s18 <= product_1060;
    product_1068_s18 <= product_1068;
    product_1075_s18 <= product_1075;
    product_1082_s18 <= product_1082;
    product_1089_s18 <= product_1089;
    product_1096_s18 <= product_1096;
    product_1103_s18 <= product_1103;
    product_1110_s18 <= product_1110;
    product_1117_s18 <= product_1117;
    and_822_s18 <= and_822_s17;
    icmp_818_s18 <= icmp_818_s17;
    xor_826_s18 <= xor_826_s17;
    slot_827_s18 <= slot_827_s17;
  end
  wire [51:0] shl_834 = {product_833_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_835 = is_coarse_232_s18 ? shl_834 : {{10{product_833_s18[41]}}, product_833_s18};  // attention.cpp:380
  wire [58:0] add_836 = before_129 + {{7{select_835[51]}}, select_835};  // attention.cpp:380
  wire [51:0] shl_842 = {product_841_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_843 = is_coarse_232_s18 ? shl_842 : {{10{product_841_s18[41]}}, product_841_s18};  // attention.cpp:380
  wire [58:0] add_844 = before_130 + {{7{select_843[51]}}, select_843};  // attention.cpp:380
  wire [51:0] shl_850 = {product_849_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_851 = is_coarse_232_s18 ? shl_850 : {{10{product_849_s18[41]}}, product_849_s18};  // attention.cpp:380
  wire [58:0] add_852 = before_131 + {{7{select_851[51]}}, select_851};  // attention.cpp:380
  wire [51:0] shl_858 = {product_857_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_859 = is_coarse_232_s18 ? shl_858 : {{10{product_857_s18[41]}}, product_857_s18};  // attention.cpp:380
  wire [58:0] add_860 = before_132 + {{7{select_859[51]}}, select_859};  // attention.cpp:380
  wire [51:0] shl_866 = {product_865_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_867 = is_coarse_232_s18 ? shl_866 : {{10{product_865_s18[41]}}, product_865_s18};  // attention.cpp:380
  wire [58:0] add_868 = before_133 + {{7{select_867[51]}}, select_867};  // attention.cpp:380
  wire [51:0] shl_874 = {product_873_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_875 = is_coarse_232_s18 ? shl_874 : {{10{product_873_s18[41]}}, product_873_s18};  // attention.cpp:380
  wire [58:0] add_876 = before_134 + {{7{select_875[51]}}, select_875};  // attention.cpp:380
  wire [51:0] shl_882 = {product_881_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_883 = is_coarse_232_s18 ? shl_882 : {{10{product_881_s18[41]}}, product_881_s18};  // attention.cpp:380
  wire [58:0] add_884 = before_135 + {{7{select_883[51]}}, select_883};  // attention.cpp:380
  wire [51:0] shl_890 = {product_889_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_891 = is_coarse_232_s18 ? shl_890 : {{10{product_889_s18[41]}}, product_889_s18};  // attention.cpp:380
  wire [58:0] add_892 = before_136 + {{7{select_891[51]}}, select_891};  // attention.cpp:380
  wire [51:0] shl_898 = {product_897_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_899 = is_coarse_232_s18 ? shl_898 : {{10{product_897_s18[41]}}, product_897_s18};  // attention.cpp:380
  wire [58:0] add_900 = before_137 + {{7{select_899[51]}}, select_899};  // attention.cpp:380
  wire [51:0] shl_905 = {product_904_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_906 = is_coarse_232_s18 ? shl_905 : {{10{product_904_s18[41]}}, product_904_s18};  // attention.cpp:380
  wire [58:0] add_907 = before_138 + {{7{select_906[51]}}, select_906};  // attention.cpp:380
  wire [51:0] shl_912 = {product_911_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_913 = is_coarse_232_s18 ? shl_912 : {{10{product_911_s18[41]}}, product_911_s18};  // attention.cpp:380
  wire [58:0] add_914 = before_139 + {{7{select_913[51]}}, select_913};  // attention.cpp:380
  wire [51:0] shl_919 = {product_918_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_920 = is_coarse_232_s18 ? shl_919 : {{10{product_918_s18[41]}}, product_918_s18};  // attention.cpp:380
  wire [58:0] add_921 = before_140 + {{7{select_920[51]}}, select_920};  // attention.cpp:380
  wire [51:0] shl_926 = {product_925_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_927 = is_coarse_232_s18 ? shl_926 : {{10{product_925_s18[41]}}, product_925_s18};  // attention.cpp:380
  wire [58:0] add_928 = before_141 + {{7{select_927[51]}}, select_927};  // attention.cpp:380
  wire [51:0] shl_933 = {product_932_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_934 = is_coarse_232_s18 ? shl_933 : {{10{product_932_s18[41]}}, product_932_s18};  // attention.cpp:380
  wire [58:0] add_935 = before_142 + {{7{select_934[51]}}, select_934};  // attention.cpp:380
  wire [51:0] shl_940 = {product_939_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_941 = is_coarse_232_s18 ? shl_940 : {{10{product_939_s18[41]}}, product_939_s18};  // attention.cpp:380
  wire [58:0] add_942 = before_143 + {{7{select_941[51]}}, select_941};  // attention.cpp:380
  wire [51:0] shl_947 = {product_946_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_948 = is_coarse_232_s18 ? shl_947 : {{10{product_946_s18[41]}}, product_946_s18};  // attention.cpp:380
  wire [58:0] add_949 = before_144 + {{7{select_948[51]}}, select_948};  // attention.cpp:380
  wire [51:0] shl_955 = {product_954_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_956 = is_coarse_232_s18 ? shl_955 : {{10{product_954_s18[41]}}, product_954_s18};  // attention.cpp:380
  wire [58:0] add_957 = before_145 + {{7{select_956[51]}}, select_956};  // attention.cpp:380
  wire [51:0] shl_962 = {product_961_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_963 = is_coarse_232_s18 ? shl_962 : {{10{product_961_s18[41]}}, product_961_s18};  // attention.cpp:380
  wire [58:0] add_964 = before_146 + {{7{select_963[51]}}, select_963};  // attention.cpp:380
  wire [51:0] shl_969 = {product_968_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_970 = is_coarse_232_s18 ? shl_969 : {{10{product_968_s18[41]}}, product_968_s18};  // attention.cpp:380
  wire [58:0] add_971 = before_147 + {{7{select_970[51]}}, select_970};  // attention.cpp:380
  wire [51:0] shl_976 = {product_975_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_977 = is_coarse_232_s18 ? shl_976 : {{10{product_975_s18[41]}}, product_975_s18};  // attention.cpp:380
  wire [58:0] add_978 = before_148 + {{7{select_977[51]}}, select_977};  // attention.cpp:380
  wire [51:0] shl_983 = {product_982_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_984 = is_coarse_232_s18 ? shl_983 : {{10{product_982_s18[41]}}, product_982_s18};  // attention.cpp:380
  wire [58:0] add_985 = before_149 + {{7{select_984[51]}}, select_984};  // attention.cpp:380
  wire [51:0] shl_990 = {product_989_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_991 = is_coarse_232_s18 ? shl_990 : {{10{product_989_s18[41]}}, product_989_s18};  // attention.cpp:380
  wire [58:0] add_992 = before_150 + {{7{select_991[51]}}, select_991};  // attention.cpp:380
  wire [51:0] shl_997 = {product_996_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_998 = is_coarse_232_s18 ? shl_997 : {{10{product_996_s18[41]}}, product_996_s18};  // attention.cpp:380
  wire [58:0] add_999 = before_151 + {{7{select_998[51]}}, select_998};  // attention.cpp:380
  wire [51:0] shl_1004 = {product_1003_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1005 = is_coarse_232_s18 ? shl_1004 : {{10{product_1003_s18[41]}}, product_1003_s18};  // attention.cpp:380
  wire [58:0] add_1006 = before_152 + {{7{select_1005[51]}}, select_1005};  // attention.cpp:380
  wire [51:0] shl_1012 = {product_1011_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1013 = is_coarse_232_s18 ? shl_1012 : {{10{product_1011_s18[41]}}, product_1011_s18};  // attention.cpp:380
  wire [58:0] add_1014 = before_153 + {{7{select_1013[51]}}, select_1013};  // attention.cpp:380
  wire [51:0] shl_1019 = {product_1018_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1020 = is_coarse_232_s18 ? shl_1019 : {{10{product_1018_s18[41]}}, product_1018_s18};  // attention.cpp:380
  wire [58:0] add_1021 = before_154 + {{7{select_1020[51]}}, select_1020};  // attention.cpp:380
  wire [51:0] shl_1026 = {product_1025_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1027 = is_coarse_232_s18 ? shl_1026 : {{10{product_1025_s18[41]}}, product_1025_s18};  // attention.cpp:380
  wire [58:0] add_1028 = before_155 + {{7{select_1027[51]}}, select_1027};  // attention.cpp:380
  wire [51:0] shl_1033 = {product_1032_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1034 = is_coarse_232_s18 ? shl_1033 : {{10{product_1032_s18[41]}}, product_1032_s18};  // attention.cpp:380
  wire [58:0] add_1035 = before_156 + {{7{select_1034[51]}}, select_1034};  // attention.cpp:380
  wire [51:0] shl_1040 = {product_1039_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1041 = is_coarse_232_s18 ? shl_1040 : {{10{product_1039_s18[41]}}, product_1039_s18};  // attention.cpp:380
  wire [58:0] add_1042 = before_157 + {{7{select_1041[51]}}, select_1041};  // attention.cpp:380
  wire [51:0] shl_1047 = {product_1046_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1048 = is_coarse_232_s18 ? shl_1047 : {{10{product_1046_s18[41]}}, product_1046_s18};  // attention.cpp:380
  wire [58:0] add_1049 = before_158 + {{7{select_1048[51]}}, select_1048};  // attention.cpp:380
  wire [51:0] shl_1054 = {product_1053_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1055 = is_coarse_232_s18 ? shl_1054 : {{10{product_1053_s18[41]}}, product_1053_s18};  // attention.cpp:380
  wire [58:0] add_1056 = before_159 + {{7{select_1055[51]}}, select_1055};  // attention.cpp:380
  wire [51:0] shl_1061 = {product_1060_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1062 = is_coarse_232_s18 ? shl_1061 : {{10{product_1060_s18[41]}}, product_1060_s18};  // attention.cpp:380
  wire [58:0] add_1063 = before_160 + {{7{select_1062[51]}}, select_1062};  // attention.cpp:380
  wire [51:0] shl_1069 = {product_1068_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1070 = is_coarse_232_s18 ? shl_1069 : {{10{product_1068_s18[41]}}, product_1068_s18};  // attention.cpp:380
  wire [58:0] add_1071 = before_161 + {{7{select_1070[51]}}, select_1070};  // attention.cpp:380
  wire [51:0] shl_1076 = {product_1075_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1077 = is_coarse_232_s18 ? shl_1076 : {{10{product_1075_s18[41]}}, product_1075_s18};  // attention.cpp:380
  wire [58:0] add_1078 = before_162 + {{7{select_1077[51]}}, select_1077};  // attention.cpp:380
  wire [51:0] shl_1083 = {product_1082_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1084 = is_coarse_232_s18 ? shl_1083 : {{10{product_1082_s18[41]}}, product_1082_s18};  // attention.cpp:380
  wire [58:0] add_1085 = before_163 + {{7{select_1084[51]}}, select_1084};  // attention.cpp:380
  wire [51:0] shl_1090 = {product_1089_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1091 = is_coarse_232_s18 ? shl_1090 : {{10{product_1089_s18[41]}}, product_1089_s18};  // attention.cpp:380
  wire [58:0] add_1092 = before_164 + {{7{select_1091[51]}}, select_1091};  // attention.cpp:380
  wire [51:0] shl_1097 = {product_1096_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1098 = is_coarse_232_s18 ? shl_1097 : {{10{product_1096_s18[41]}}, product_1096_s18};  // attention.cpp:380
  wire [58:0] add_1099 = before_165 + {{7{select_1098[51]}}, select_1098};  // attention.cpp:380
  wire [51:0] shl_1104 = {product_1103_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1105 = is_coarse_232_s18 ? shl_1104 : {{10{product_1103_s18[41]}}, product_1103_s18};  // attention.cpp:380
  wire [58:0] add_1106 = before_166 + {{7{select_1105[51]}}, select_1105};  // attention.cpp:380
  wire [51:0] shl_1111 = {product_1110_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1112 = is_coarse_232_s18 ? shl_1111 : {{10{product_1110_s18[41]}}, product_1110_s18};  // attention.cpp:380
  wire [58:0] add_1113 = before_167 + {{7{select_1112[51]}}, select_1112};  // attention.cpp:380
  wire [51:0] shl_1118 = {product_1117_s18, 10'd0};  // attention.cpp:380
  wire [51:0] select_1119 = is_coarse_232_s18 ? shl_1118 : {{10{product_1117_s18[41]}}, product_1117_s18};  // attention.cpp:380
  wire [58:0] add_1120 = before_168 + {{7{select_1119[51]}}, select_1119};  // attention.cpp:380
  wire [58:0] select_1292 = and_822_s18 ? mem_acc_0_q : 59'd0;
  wire [58:0] before_1293 = icmp_818_s18 ? before_129 : select_1292;
  wire [58:0] select_1294 = and_822_s18 ? mem_acc_1_q : 59'd0;
  wire [58:0] before_1295 = icmp_818_s18 ? before_130 : select_1294;
  wire [58:0] select_1296 = and_822_s18 ? mem_acc_2_q : 59'd0;
  wire [58:0] before_1297 = icmp_818_s18 ? before_131 : select_1296;
  wire [58:0] select_1298 = and_822_s18 ? mem_acc_3_q : 59'd0;
  wire [58:0] before_1299 = icmp_818_s18 ? before_132 : select_1298;
  wire [58:0] select_1300 = and_822_s18 ? mem_acc_4_q : 59'd0;
  wire [58:0] before_1301 = icmp_818_s18 ? before_133 : select_1300;
  wire [58:0] select_1302 = and_822_s18 ? mem_acc_5_q : 59'd0;
  wire [58:0] before_1303 = icmp_818_s18 ? before_134 : select_1302;
  wire [58:0] select_1304 = and_822_s18 ? mem_acc_6_q : 59'd0;
  wire [58:0] before_1305 = icmp_818_s18 ? before_135 : select_1304;
  wire [58:0] select_1306 = and_822_s18 ? mem_acc_7_q : 59'd0;
  wire [58:0] before_1307 = icmp_818_s18 ? before_136 : select_1306;
  wire [58:0] select_1308 = and_822_s18 ? mem_acc_8_q : 59'd0;
  wire [58:0] before_1309 = icmp_818_s18 ? before_137 : select_1308;
  wire [58:0] select_1310 = and_822_s18 ? mem_acc_9_q : 59'd0;
  wire [58:0] before_1311 = icmp_818_s18 ? before_138 : select_1310;
  wire [58:0] select_1312 = and_822_s18 ? mem_acc_10_q : 59'd0;
  wire [58:0] before_1313 = icmp_818_s18 ? before_139 : select_1312;
  wire [58:0] select_1314 = and_822_s18 ? mem_acc_11_q : 59'd0;
  wire [58:0] before_1315 = icmp_818_s18 ? before_140 : select_1314;
  wire [58:0] select_1316 = and_822_s18 ? mem_acc_12_q : 59'd0;
  wire [58:0] before_1317 = icmp_818_s18 ? before_141 : select_1316;
  wire [58:0] select_1318 = and_822_s18 ? mem_acc_13_q : 59'd0;
  wire [58:0] before_1319 = icmp_818_s18 ? before_142 : select_1318;
  wire [58:0] select_1320 = and_822_s18 ? mem_acc_14_q : 59'd0;
  wire [58:0] before_1321 = icmp_818_s18 ? before_143 : select_1320;
  wire [58:0] select_1322 = and_822_s18 ? mem_acc_15_q : 59'd0;
  wire [58:0] before_1323 = icmp_818_s18 ? before_144 : select_1322;
  wire [58:0] select_1324 = and_822_s18 ? mem_acc_16_q : 59'd0;
  wire [58:0] before_1325 = icmp_818_s18 ? before_145 : select_1324;
  wire [58:0] select_1326 = and_822_s18 ? mem_acc_17_q : 59'd0;
  wire [58:0] before_1327 = icmp_818_s18 ? before_146 : select_1326;
  wire [58:0] select_1328 = and_822_s18 ? mem_acc_18_q : 59'd0;
  wire [58:0] before_1329 = icmp_818_s18 ? before_147 : select_1328;
  wire [58:0] select_1330 = and_822_s18 ? mem_acc_19_q : 59'd0;
  wire [58:0] before_1331 = icmp_818_s18 ? before_148 : select_1330;
  wire [58:0] select_1332 = and_822_s18 ? mem_acc_20_q : 59'd0;
  wire [58:0] before_1333 = icmp_818_s18 ? before_149 : select_1332;
  wire [58:0] select_1334 = and_822_s18 ? mem_acc_21_q : 59'd0;
  wire [58:0] before_1335 = icmp_818_s18 ? before_150 : select_1334;
  wire [58:0] select_1336 = and_822_s18 ? mem_acc_22_q : 59'd0;
  wire [58:0] before_1337 = icmp_818_s18 ? before_151 : select_1336;
  wire [58:0] select_1338 = and_822_s18 ? mem_acc_23_q : 59'd0;
  wire [58:0] before_1339 = icmp_818_s18 ? before_152 : select_1338;
  wire [58:0] select_1340 = and_822_s18 ? mem_acc_24_q : 59'd0;
  wire [58:0] before_1341 = icmp_818_s18 ? before_153 : select_1340;
  wire [58:0] select_1342 = and_822_s18 ? mem_acc_25_q : 59'd0;
  wire [58:0] before_1343 = icmp_818_s18 ? before_154 : select_1342;
  wire [58:0] select_1344 = and_822_s18 ? mem_acc_26_q : 59'd0;
  wire [58:0] before_1345 = icmp_818_s18 ? before_155 : select_1344;
  wire [58:0] select_1346 = and_822_s18 ? mem_acc_27_q : 59'd0;
  wire [58:0] before_1347 = icmp_818_s18 ? before_156 : select_1346;
  wire [58:0] select_1348 = and_822_s18 ? mem_acc_28_q : 59'd0;
  wire [58:0] before_1349 = icmp_818_s18 ? before_157 : select_1348;
  wire [58:0] select_1350 = and_822_s18 ? mem_acc_29_q : 59'd0;
  wire [58:0] before_1351 = icmp_818_s18 ? before_158 : select_1350;
  wire [58:0] select_1352 = and_822_s18 ? mem_acc_30_q : 59'd0;
  wire [58:0] before_1353 = icmp_818_s18 ? before_159 : select_1352;
  wire [58:0] select_1354 = and_822_s18 ? mem_acc_31_q : 59'd0;
  wire [58:0] before_1355 = icmp_818_s18 ? before_160 : select_1354;
  wire [58:0] select_1356 = and_822_s18 ? mem_acc_32_q : 59'd0;
  wire [58:0] before_1357 = icmp_818_s18 ? before_161 : select_1356;
  wire [58:0] select_1358 = and_822_s18 ? mem_acc_33_q : 59'd0;
  wire [58:0] before_1359 = icmp_818_s18 ? before_162 : select_1358;
  wire [58:0] select_1360 = and_822_s18 ? mem_acc_34_q : 59'd0;
  wire [58:0] before_1361 = icmp_818_s18 ? before_163 : select_1360;
  wire [58:0] select_1362 = and_822_s18 ? mem_acc_35_q : 59'd0;
  wire [58:0] before_1363 = icmp_818_s18 ? before_164 : select_1362;
  wire [58:0] select_1364 = and_822_s18 ? mem_acc_36_q : 59'd0;
  wire [58:0] before_1365 = icmp_818_s18 ? before_165 : select_1364;
  wire [58:0] select_1366 = and_822_s18 ? mem_acc_37_q : 59'd0;
  wire [58:0] before_1367 = icmp_818_s18 ? before_166 : select_1366;
  wire [58:0] select_1368 = and_822_s18 ? mem_acc_38_q : 59'd0;
  wire [58:0] before_1369 = icmp_818_s18 ? before_167 : select_1368;
  wire [58:0] select_1370 = and_822_s18 ? mem_acc_39_q : 59'd0;
  wire [58:0] before_1371 = icmp_818_s18 ? before_168 : select_1370;
  wire values_store_1568 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1569 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1570 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1571 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1572 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1573 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1574 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1575 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1576 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1577 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1578 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1579 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1580 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1581 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1582 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1583 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1584 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1585 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1586 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1587 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1588 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1589 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1590 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1591 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1592 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1593 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1594 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1595 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1596 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1597 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1598 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1599 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1600 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1601 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1602 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1603 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1604 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1605 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1606 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  wire values_store_1607 = values_v18 & values_en18 & xor_826_s18;  // attention.cpp:380
  assign values_en0 = values_en1;
  assign values_en1 = ~(values_v1 & ((~s_kv_beat_valid & and_1225)));
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
  assign values_en18 = 1'd1;
  wire values_issue = values_run;
  wire values_leave = icmp_1286;
  assign values_v0 = values_issue & ~values_leave;
  reg values_busy;
  always @(posedge ap_clk) values_busy <= values_start | values_run | values_v1 | values_v2 | values_v3 | values_v4 | values_v5 | values_v6 | values_v7 | values_v8 | values_v9 | values_v10 | values_v11 | values_v12 | values_v13 | values_v14 | values_v15 | values_v16 | values_v17 | values_v18;
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
    values_v18 <= values_v17;
    if (rst) begin values_run <= 1'b0; values_v1 <= 1'b0; values_v2 <= 1'b0; values_v3 <= 1'b0; values_v4 <= 1'b0; values_v5 <= 1'b0; values_v6 <= 1'b0; values_v7 <= 1'b0; values_v8 <= 1'b0; values_v9 <= 1'b0; values_v10 <= 1'b0; values_v11 <= 1'b0; values_v12 <= 1'b0; values_v13 <= 1'b0; values_v14 <= 1'b0; values_v15 <= 1'b0; values_v16 <= 1'b0; values_v17 <= 1'b0; values_v18 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (values_v4 & values_en4) top_0_128 <= top_1291;
    if (values_v18 & values_en18) before_129 <= before_1293;
    if (values_v18 & values_en18) before_130 <= before_1295;
    if (values_v18 & values_en18) before_131 <= before_1297;
    if (values_v18 & values_en18) before_132 <= before_1299;
    if (values_v18 & values_en18) before_133 <= before_1301;
    if (values_v18 & values_en18) before_134 <= before_1303;
    if (values_v18 & values_en18) before_135 <= before_1305;
    if (values_v18 & values_en18) before_136 <= before_1307;
    if (values_v18 & values_en18) before_137 <= before_1309;
    if (values_v18 & values_en18) before_138 <= before_1311;
    if (values_v18 & values_en18) before_139 <= before_1313;
    if (values_v18 & values_en18) before_140 <= before_1315;
    if (values_v18 & values_en18) before_141 <= before_1317;
    if (values_v18 & values_en18) before_142 <= before_1319;
    if (values_v18 & values_en18) before_143 <= before_1321;
    if (values_v18 & values_en18) before_144 <= before_1323;
    if (values_v18 & values_en18) before_145 <= before_1325;
    if (values_v18 & values_en18) before_146 <= before_1327;
    if (values_v18 & values_en18) before_147 <= before_1329;
    if (values_v18 & values_en18) before_148 <= before_1331;
    if (values_v18 & values_en18) before_149 <= before_1333;
    if (values_v18 & values_en18) before_150 <= before_1335;
    if (values_v18 & values_en18) before_151 <= before_1337;
    if (values_v18 & values_en18) before_152 <= before_1339;
    if (values_v18 & values_en18) before_153 <= before_1341;
    if (values_v18 & values_en18) before_154 <= before_1343;
    if (values_v18 & values_en18) before_155 <= before_1345;
    if (values_v18 & values_en18) before_156 <= before_1347;
    if (values_v18 & values_en18) before_157 <= before_1349;
    if (values_v18 & values_en18) before_158 <= before_1351;
    if (values_v18 & values_en18) before_159 <= before_1353;
    if (values_v18 & values_en18) before_160 <= before_1355;
    if (values_v18 & values_en18) before_161 <= before_1357;
    if (values_v18 & values_en18) before_162 <= before_1359;
    if (values_v18 & values_en18) before_163 <= before_1361;
    if (values_v18 & values_en18) before_164 <= before_1363;
    if (values_v18 & values_en18) before_165 <= before_1365;
    if (values_v18 & values_en18) before_166 <= before_1367;
    if (values_v18 & values_en18) before_167 <= before_1369;
    if (values_v18 & values_en18) before_168 <= before_1371;
    if (values_v17 & values_en17) before_169 <= before_1373;
    if (values_v17 & values_en17) before_170 <= before_1375;
    if (values_v17 & values_en17) before_171 <= before_1377;
    if (values_v17 & values_en17) before_172 <= before_1379;
    if (values_v17 & values_en17) before_173 <= before_1381;
    if (values_v17 & values_en17) before_174 <= before_1383;
    if (values_v17 & values_en17) before_175 <= before_1385;
    if (values_v17 & values_en17) before_176 <= before_1387;
    if (values_v17 & values_en17) before_177 <= before_1389;
    if (values_v17 & values_en17) before_178 <= before_1391;
    if (values_v17 & values_en17) before_179 <= before_1393;
    if (values_v17 & values_en17) before_180 <= before_1395;
    if (values_v17 & values_en17) before_181 <= before_1397;
    if (values_v17 & values_en17) before_182 <= before_1399;
    if (values_v17 & values_en17) before_183 <= before_1401;
    if (values_v17 & values_en17) before_184 <= before_1403;
    if (values_v17 & values_en17) before_185 <= before_1405;
    if (values_v17 & values_en17) before_186 <= before_1407;
    if (values_v17 & values_en17) before_187 <= before_1409;
    if (values_v17 & values_en17) before_188 <= before_1411;
    if (values_v17 & values_en17) before_189 <= before_1413;
    if (values_v17 & values_en17) before_190 <= before_1415;
    if (values_v17 & values_en17) before_191 <= before_1417;
    if (values_v17 & values_en17) before_192 <= before_1419;
    if (values_v13 & values_en13) made_0_193 <= made_0_1420;
    if (values_v13 & values_en13) made_1_194 <= made_1_1421;
    if (values_v13 & values_en13) made_2_195 <= made_2_1422;
    if (values_v13 & values_en13) made_3_196 <= made_3_1423;
    if (values_v13 & values_en13) made_4_197 <= made_4_1424;
    if (values_v13 & values_en13) made_5_198 <= made_5_1425;
    if (values_v13 & values_en13) made_6_199 <= made_6_1426;
    if (values_v13 & values_en13) made_7_200 <= made_7_1444;
    if (values_v12 & values_en12) total_0_201 <= total_0_1446;
    if (values_v12 & values_en12) total_1_202 <= total_1_1447;
    if (values_v12 & values_en12) total_2_203 <= total_2_1448;
    if (values_v12 & values_en12) total_3_204 <= total_3_1449;
    if (values_v12 & values_en12) total_4_205 <= total_4_1450;
    if (values_v12 & values_en12) total_5_206 <= total_5_1451;
    if (values_v12 & values_en12) total_6_207 <= total_6_1452;
    if (values_v12 & values_en12) total_7_208 <= total_7_1454;
    if (values_v4 & values_en4) top_7_209 <= top_7_1455;
    if (values_v4 & values_en4) top_6_210 <= top_6_1456;
    if (values_v4 & values_en4) top_5_211 <= top_5_1457;
    if (values_v4 & values_en4) top_4_212 <= top_4_1458;
    if (values_v4 & values_en4) top_3_213 <= top_3_1459;
    if (values_v4 & values_en4) top_2_214 <= top_2_1460;
    if (values_v4 & values_en4) top_1_215 <= top_1_1461;
    if (values_v13 & values_en13) i10506_216 <= i10606_1462;
    if (values_v13 & values_en13) i10507_217 <= i10607_1463;
    if (values_v13 & values_en13) i10508_218 <= i10608_1464;
    if (values_v13 & values_en13) i10509_219 <= i10609_1465;
    if (values_v13 & values_en13) i10510_220 <= i10610_1466;
    if (values_v13 & values_en13) i10511_221 <= i10611_1467;
    if (values_v13 & values_en13) i10512_222 <= i10612_1468;
    if (values_v13 & values_en13) i10513_223 <= i10613_1469;
    if (values_v2 & values_en2) pair_224 <= pair_1471;
    if (values_v1 & values_en1) beat_225 <= beat_1473;
    if (values_v0 & values_en0) step_226 <= step_1475;
    if (values_v0 & values_en0) row_227 <= row_1477;
    if (values_v11 & values_en11) exponent_228 <= exponent_1484;
    if (values_v0 & values_en0) i_229 <= i_1485;
    if (values_v1 & values_en1) kv_packet_230 <= kv_packet_1487;
    if (values_v1 & values_en1) kv_packet_231 <= kv_packet_1498;
    if (values_v12 & values_en12) is_coarse_232 <= is_coarse_1500;
    if (values_v11 & values_en11) raised_233 <= is_raised_1501;
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
  wire [5:0] shl_1636 = {head_dim8_3[3:0], 2'd0};
  wire [5:0] last_1637 = shl_1636 + 6'd63;  // attention.cpp:275
  wire [6:0] add_1638 = {1'd0, last_1637} + 7'd1;  // attention.cpp:277
  wire [5:0] begin_1641 = shl_1636 + 6'd45;  // attention.cpp:276
  // stage 1
  reg [6:0] add_1638_s1;
  always @(posedge ap_clk) begin
    add_1638_s1 <= add_1638;
  end
  wire [10:0] mul_1639 = {7'd0, line_453_16} * {4'd0, add_1638_s1};  // attention.cpp:277
  // stage 2
  reg [10:0] mul_1639_s2;
  always @(posedge ap_clk) begin
    mul_1639_s2 <= mul_1639;
  end
  wire [10:0] add_1640 = mul_1639_s2 + 11'd19;  // attention.cpp:277
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
    if (line_352_v2 & line_352_en2) steps_234 <= add_1640[9:0];
    if (line_352_v0 & line_352_en0) last_235 <= last_1637;
    if (line_352_v0 & line_352_en0) begin_236 <= begin_1641;
    if (line_352_v0 & line_352_en0) step_237 <= begin_1641;
  end

  // ---- hls/attention/attention.cpp:284: divide, pipelined loop, II=1, depth 12
  // stage 0
  wire icmp_1754 = last_235 == step_248;
  wire icmp_1760 = i_249 < steps_234;  // attention.cpp:284
  wire xor_1761 = icmp_1760 ^ 1'd1;
  wire icmp_1762 = begin_236 == step_248;  // attention.cpp:300
  wire [30:0] total_0_1763 = icmp_1762 ? {3'd0, total_1_239[27:0]} : total_0_238;  // attention.cpp:471
  wire [30:0] total_1_1764 = icmp_1762 ? {3'd0, total_2_240[27:0]} : total_1_239;  // attention.cpp:471
  wire [30:0] total_2_1765 = icmp_1762 ? {3'd0, total_3_241[27:0]} : total_2_240;  // attention.cpp:471
  wire [30:0] total_3_1766 = icmp_1762 ? {3'd0, total_4_242[27:0]} : total_3_241;  // attention.cpp:471
  wire [30:0] total_4_1767 = icmp_1762 ? {3'd0, total_5_243[27:0]} : total_4_242;  // attention.cpp:471
  wire [30:0] total_5_1768 = icmp_1762 ? {3'd0, total_6_244[27:0]} : total_5_243;  // attention.cpp:471
  wire [30:0] total_6_1769 = icmp_1762 ? {3'd0, total_7_245[27:0]} : total_6_244;  // attention.cpp:471
  wire [30:0] total_7_1770 = icmp_1762 ? {3'd0, total_0_238[27:0]} : total_7_245;  // attention.cpp:471
  wire [6:0] add_1779 = {1'd0, step_248} + 7'd1;  // attention.cpp:318
  wire [5:0] step_1780 = icmp_1754 ? 6'd0 : add_1779[5:0];  // attention.cpp:424
  wire [9:0] i_1781 = i_249 + 10'd1;  // attention.cpp:284
  wire [1:0] select_1787 = total_0_238[17] ? 2'd2 : 2'd3;
  wire [2:0] select_1788 = total_0_238[18] ? 3'd5 : {{1{select_1787[1]}}, select_1787};
  wire [2:0] select_1789 = total_0_238[19] ? 3'd4 : select_1788;
  wire [3:0] select_1790 = total_0_238[20] ? 4'd11 : {{1{select_1789[2]}}, select_1789};
  wire [3:0] select_1791 = total_0_238[21] ? 4'd10 : select_1790;
  wire [3:0] select_1792 = total_0_238[22] ? 4'd9 : select_1791;
  // stage 1
  reg trunc_1645_s1;
  reg trunc_1650_s1;
  reg icmp_1754_s1;
  reg icmp_1762_s1;
  reg trunc_1794_s1;
  reg [3:0] select_1792_s1;
  reg trunc_1796_s1;
  reg trunc_1798_s1;
  reg trunc_1800_s1;
  reg trunc_1802_s1;
  reg [27:0] total_7_1804_s1;
  reg [3:0] trunc_1811_s1;
  always @(posedge ap_clk) begin
    trunc_1645_s1 <= step_248[0];
    trunc_1650_s1 <= step_248[1];
    icmp_1754_s1 <= icmp_1754;
    icmp_1762_s1 <= icmp_1762;
    trunc_1794_s1 <= total_0_238[23];
    select_1792_s1 <= select_1792;
    trunc_1796_s1 <= total_0_238[24];
    trunc_1798_s1 <= total_0_238[25];
    trunc_1800_s1 <= total_0_238[26];
    trunc_1802_s1 <= total_0_238[27];
    total_7_1804_s1 <= total_0_238[27:0];
    trunc_1811_s1 <= step_248[5:2];
  end
  wire icmp_1642 = head_253 == 4'd0;  // attention.cpp:286
  wire xor_1643 = icmp_1642 ^ 1'd1;
  wire and_1644 = xor_1643 & trunc_1645_s1;
  wire [2:0] from_1646 = head_253[2:0] + 3'd7;  // attention.cpp:287
  wire icmp_1755 = head_253 == line_453_19;  // attention.cpp:294
  wire and_1756 = is_end_73 & icmp_1755;
  wire out_20_1757 = icmp_1754_s1 & and_1756;
  wire [3:0] select_1793 = trunc_1794_s1 ? 4'd8 : select_1792_s1;
  wire [3:0] select_1795 = trunc_1796_s1 ? 4'd7 : select_1793;
  wire [3:0] select_1797 = trunc_1798_s1 ? 4'd6 : select_1795;
  wire [3:0] select_1799 = trunc_1800_s1 ? 4'd5 : select_1797;
  wire [3:0] next_zeros_1801 = trunc_1802_s1 ? 4'd4 : select_1799;
  wire [3:0] head_1806 = head_253 + 4'd1;  // attention.cpp:315
  wire [3:0] head_1807 = icmp_1754_s1 ? head_1806 : head_253;
  wire divide_load_1810 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1812 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1813 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1814 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1815 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1816 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1817 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1818 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1819 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1820 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1821 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1822 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1823 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1824 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1825 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1826 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1827 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1828 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1829 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1830 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1831 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1832 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1833 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1834 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1835 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1836 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1837 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1838 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1839 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1840 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1841 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1842 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1843 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1844 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1845 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1846 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1847 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1848 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1849 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1850 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1851 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1852 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1853 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1854 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1855 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1856 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1857 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1858 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1859 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1860 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1861 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1862 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1863 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1864 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1865 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1866 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1867 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1868 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1869 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1870 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1871 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1872 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1873 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  wire divide_load_1874 = divide_v1 & divide_en1 & xor_1643;  // attention.cpp:265
  // stage 2
  reg trunc_1645_s2;
  reg trunc_1650_s2;
  reg trunc_1655_s2;
  reg trunc_1664_s2;
  reg trunc_1681_s2;
  reg and_1644_s2;
  reg icmp_1642_s2;
  reg icmp_1762_s2;
  reg icmp_1754_s2;
  reg [3:0] next_zeros_1801_s2;
  reg [27:0] total_7_1804_s2;
  reg out_20_1757_s2;
  always @(posedge ap_clk) begin
    trunc_1645_s2 <= trunc_1645_s1;
    trunc_1650_s2 <= trunc_1650_s1;
    trunc_1655_s2 <= from_1646[0];
    trunc_1664_s2 <= from_1646[1];
    trunc_1681_s2 <= from_1646[2];
    and_1644_s2 <= and_1644;
    icmp_1642_s2 <= icmp_1642;
    icmp_1762_s2 <= icmp_1762_s1;
    icmp_1754_s2 <= icmp_1754_s1;
    next_zeros_1801_s2 <= next_zeros_1801;
    total_7_1804_s2 <= total_7_1804_s1;
    out_20_1757_s2 <= out_20_1757;
  end
  wire [58:0] select_1647 = trunc_1645_s2 ? mem_acc_63_q : mem_acc_61_q;
  wire [58:0] select_1648 = trunc_1645_s2 ? mem_acc_59_q : mem_acc_57_q;
  wire [58:0] select_1649 = trunc_1650_s2 ? select_1647 : select_1648;
  wire [58:0] select_1651 = trunc_1645_s2 ? mem_acc_55_q : mem_acc_53_q;
  wire [58:0] select_1652 = trunc_1645_s2 ? mem_acc_51_q : mem_acc_49_q;
  wire [58:0] select_1653 = trunc_1650_s2 ? select_1651 : select_1652;
  wire [58:0] select_1654 = trunc_1655_s2 ? select_1649 : select_1653;
  wire [58:0] select_1656 = trunc_1645_s2 ? mem_acc_47_q : mem_acc_45_q;
  wire [58:0] select_1657 = trunc_1645_s2 ? mem_acc_43_q : mem_acc_41_q;
  wire [58:0] select_1658 = trunc_1650_s2 ? select_1656 : select_1657;
  wire [58:0] select_1659 = trunc_1645_s2 ? mem_acc_39_q : mem_acc_37_q;
  wire [58:0] select_1660 = trunc_1645_s2 ? mem_acc_35_q : mem_acc_33_q;
  wire [58:0] select_1661 = trunc_1650_s2 ? select_1659 : select_1660;
  wire [58:0] select_1662 = trunc_1655_s2 ? select_1658 : select_1661;
  wire [58:0] select_1665 = trunc_1645_s2 ? mem_acc_31_q : mem_acc_29_q;
  wire [58:0] select_1666 = trunc_1645_s2 ? mem_acc_27_q : mem_acc_25_q;
  wire [58:0] select_1667 = trunc_1650_s2 ? select_1665 : select_1666;
  wire [58:0] select_1668 = trunc_1645_s2 ? mem_acc_23_q : mem_acc_21_q;
  wire [58:0] select_1669 = trunc_1645_s2 ? mem_acc_19_q : mem_acc_17_q;
  wire [58:0] select_1670 = trunc_1650_s2 ? select_1668 : select_1669;
  wire [58:0] select_1671 = trunc_1655_s2 ? select_1667 : select_1670;
  wire [58:0] select_1672 = trunc_1645_s2 ? mem_acc_15_q : mem_acc_13_q;
  wire [58:0] select_1673 = trunc_1645_s2 ? mem_acc_11_q : mem_acc_9_q;
  wire [58:0] select_1674 = trunc_1650_s2 ? select_1672 : select_1673;
  wire [58:0] select_1675 = trunc_1645_s2 ? mem_acc_7_q : mem_acc_5_q;
  wire [58:0] select_1676 = trunc_1645_s2 ? mem_acc_3_q : mem_acc_1_q;
  wire [58:0] select_1677 = trunc_1650_s2 ? select_1675 : select_1676;
  wire [58:0] select_1678 = trunc_1655_s2 ? select_1674 : select_1677;
  wire [3:0] xor_1692 = zeros_255 ^ 4'd15;  // attention.cpp:267
  wire [58:0] select_1702 = trunc_1645_s2 ? mem_acc_62_q : mem_acc_60_q;
  wire [58:0] select_1703 = trunc_1645_s2 ? mem_acc_58_q : mem_acc_56_q;
  wire [58:0] select_1704 = trunc_1650_s2 ? select_1702 : select_1703;
  wire [58:0] select_1705 = trunc_1645_s2 ? mem_acc_54_q : mem_acc_52_q;
  wire [58:0] select_1706 = trunc_1645_s2 ? mem_acc_50_q : mem_acc_48_q;
  wire [58:0] select_1707 = trunc_1650_s2 ? select_1705 : select_1706;
  wire [58:0] select_1708 = trunc_1655_s2 ? select_1704 : select_1707;
  wire [58:0] select_1709 = trunc_1645_s2 ? mem_acc_46_q : mem_acc_44_q;
  wire [58:0] select_1710 = trunc_1645_s2 ? mem_acc_42_q : mem_acc_40_q;
  wire [58:0] select_1711 = trunc_1650_s2 ? select_1709 : select_1710;
  wire [58:0] select_1712 = trunc_1645_s2 ? mem_acc_38_q : mem_acc_36_q;
  wire [58:0] select_1713 = trunc_1645_s2 ? mem_acc_34_q : mem_acc_32_q;
  wire [58:0] select_1714 = trunc_1650_s2 ? select_1712 : select_1713;
  wire [58:0] select_1715 = trunc_1655_s2 ? select_1711 : select_1714;
  wire [58:0] select_1717 = trunc_1645_s2 ? mem_acc_30_q : mem_acc_28_q;
  wire [58:0] select_1718 = trunc_1645_s2 ? mem_acc_26_q : mem_acc_24_q;
  wire [58:0] select_1719 = trunc_1650_s2 ? select_1717 : select_1718;
  wire [58:0] select_1720 = trunc_1645_s2 ? mem_acc_22_q : mem_acc_20_q;
  wire [58:0] select_1721 = trunc_1645_s2 ? mem_acc_18_q : mem_acc_16_q;
  wire [58:0] select_1722 = trunc_1650_s2 ? select_1720 : select_1721;
  wire [58:0] select_1723 = trunc_1655_s2 ? select_1719 : select_1722;
  wire [58:0] select_1724 = trunc_1645_s2 ? mem_acc_14_q : mem_acc_12_q;
  wire [58:0] select_1725 = trunc_1645_s2 ? mem_acc_10_q : mem_acc_8_q;
  wire [58:0] select_1726 = trunc_1650_s2 ? select_1724 : select_1725;
  wire [58:0] select_1727 = trunc_1645_s2 ? mem_acc_6_q : mem_acc_4_q;
  wire [58:0] select_1728 = trunc_1645_s2 ? mem_acc_2_q : mem_acc_0_q;
  wire [58:0] select_1729 = trunc_1650_s2 ? select_1727 : select_1728;
  wire [58:0] select_1730 = trunc_1655_s2 ? select_1726 : select_1729;
  wire [31:0] divisor_1803 = {4'd0, total_7_1804_s2} << next_zeros_1801_s2;  // attention.cpp:302
  wire [3:0] zeros_1808 = icmp_1762_s2 ? next_zeros_1801_s2 : next_zeros_254;
  wire [3:0] zeros_1809 = icmp_1754_s2 ? zeros_1808 : zeros_255;
  // stage 3
  reg trunc_1664_s3;
  reg [58:0] select_1654_s3;
  reg [58:0] select_1662_s3;
  reg [58:0] select_1671_s3;
  reg [58:0] select_1678_s3;
  reg trunc_1681_s3;
  reg [3:0] xor_1692_s3;
  reg [58:0] select_1708_s3;
  reg [58:0] select_1715_s3;
  reg [58:0] select_1723_s3;
  reg [58:0] select_1730_s3;
  reg and_1644_s3;
  reg icmp_1642_s3;
  reg icmp_1762_s3;
  reg icmp_1754_s3;
  reg [31:0] divisor_1803_s3;
  reg out_20_1757_s3;
  always @(posedge ap_clk) begin
    trunc_1664_s3 <= trunc_1664_s2;
    select_1654_s3 <= select_1654;
    select_1662_s3 <= select_1662;
    select_1671_s3 <= select_1671;
    select_1678_s3 <= select_1678;
    trunc_1681_s3 <= trunc_1681_s2;
    xor_1692_s3 <= xor_1692;
    select_1708_s3 <= select_1708;
    select_1715_s3 <= select_1715;
    select_1723_s3 <= select_1723;
    select_1730_s3 <= select_1730;
    and_1644_s3 <= and_1644_s2;
    icmp_1642_s3 <= icmp_1642_s2;
    icmp_1762_s3 <= icmp_1762_s2;
    icmp_1754_s3 <= icmp_1754_s2;
    divisor_1803_s3 <= divisor_1803;
    out_20_1757_s3 <= out_20_1757_s2;
  end
  wire [58:0] select_1663 = trunc_1664_s3 ? select_1654_s3 : select_1662_s3;
  wire [58:0] select_1679 = trunc_1664_s3 ? select_1671_s3 : select_1678_s3;
  wire [58:0] select_1680 = trunc_1681_s3 ? select_1663 : select_1679;
  wire [34:0] mul_1682;
  attention_mul_17_18_35_3 mul_1682_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1680[33:17]), .b(reciprocal_251), .p(mul_1682));  // attention.cpp:265
  wire [34:0] mul_1684;
  attention_mul_17_18_35_3 mul_1684_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1680[16:0]), .b(reciprocal_251), .p(mul_1684));  // attention.cpp:265
  wire [34:0] mul_1686;
  attention_mul_17_18_35_3 mul_1686_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1680[50:34]), .b(reciprocal_251), .p(mul_1686));  // attention.cpp:265
  wire [25:0] mul_1688;
  attention_mul_8s_19s_26_3 mul_1688_mul_8s_19s_26_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1680[58:51]), .b({1'd0, reciprocal_251}), .p(mul_1688));  // attention.cpp:265
  wire [58:0] select_1716 = trunc_1664_s3 ? select_1708_s3 : select_1715_s3;
  wire [58:0] select_1731 = trunc_1664_s3 ? select_1723_s3 : select_1730_s3;
  wire [58:0] select_1732 = trunc_1681_s3 ? select_1716 : select_1731;
  wire [34:0] mul_1733;
  attention_mul_17_18_35_3 mul_1733_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1732[33:17]), .b(reciprocal_251), .p(mul_1733));  // attention.cpp:265
  wire [34:0] mul_1735;
  attention_mul_17_18_35_3 mul_1735_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1732[16:0]), .b(reciprocal_251), .p(mul_1735));  // attention.cpp:265
  wire [34:0] mul_1737;
  attention_mul_17_18_35_3 mul_1737_mul_17_18_35_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1732[50:34]), .b(reciprocal_251), .p(mul_1737));  // attention.cpp:265
  wire [25:0] mul_1739;
  attention_mul_8s_19s_26_3 mul_1739_mul_8s_19s_26_3 (.clk(ap_clk), .enable({divide_en5, divide_en4, divide_en3}), .a(select_1732[58:51]), .b({1'd0, reciprocal_251}), .p(mul_1739));  // attention.cpp:265
  wire [32:0] shl_1772 = {rest_247, 1'd0};  // attention.cpp:306
  wire [32:0] longer_1773 = shl_1772 | 33'd1;  // attention.cpp:306
  wire [33:0] less_1774 = {1'd0, longer_1773} - {2'd0, divisor_252};  // attention.cpp:307
  wire [31:0] shl_1775 = {rest_247[30:0], 1'd0};
  wire [31:0] or_1776 = shl_1775 | 32'd1;
  wire [31:0] rest_1777 = less_1774[33] ? or_1776 : less_1774[31:0];
  wire [31:0] rest_1778 = icmp_1762_s3 ? 32'h7fffffff : rest_1777;  // attention.cpp:424
  wire [17:0] shl_1782 = {quotient_250[16:0], 1'd0};  // attention.cpp:310
  wire fits_1783 = less_1774[33] ^ 1'd1;
  wire [17:0] quotient_1784 = shl_1782 | {17'd0, fits_1783};  // attention.cpp:310
  wire [17:0] reciprocal_1785 = icmp_1762_s3 ? quotient_250 : quotient_1784;
  wire [17:0] reciprocal_1786 = icmp_1754_s3 ? reciprocal_1785 : reciprocal_251;
  wire [31:0] divisor_1805 = icmp_1762_s3 ? divisor_1803_s3 : divisor_252;  // attention.cpp:424
  // stage 4
  reg [3:0] xor_1692_s4;
  reg and_1644_s4;
  reg icmp_1642_s4;
  reg out_20_1757_s4;
  always @(posedge ap_clk) begin
    xor_1692_s4 <= xor_1692_s3;
    and_1644_s4 <= and_1644_s3;
    icmp_1642_s4 <= icmp_1642_s3;
    out_20_1757_s4 <= out_20_1757_s3;
  end
  // stage 5
  reg [3:0] xor_1692_s5;
  reg and_1644_s5;
  reg icmp_1642_s5;
  reg out_20_1757_s5;
  always @(posedge ap_clk) begin
    xor_1692_s5 <= xor_1692_s4;
    and_1644_s5 <= and_1644_s4;
    icmp_1642_s5 <= icmp_1642_s4;
    out_20_1757_s5 <= out_20_1757_s4;
  end
  // stage 6
  reg [3:0] xor_1692_s6;
  reg and_1644_s6;
  reg icmp_1642_s6;
  reg out_20_1757_s6;
  always @(posedge ap_clk) begin
    xor_1692_s6 <= xor_1692_s5;
    and_1644_s6 <= and_1644_s5;
    icmp_1642_s6 <= icmp_1642_s5;
    out_20_1757_s6 <= out_20_1757_s5;
  end
  wire [51:0] shl_1683 = {mul_1682, 17'd0};  // attention.cpp:265
  wire [51:0] add_1685 = shl_1683 + {17'd0, mul_1684};  // attention.cpp:265
  wire [68:0] shl_1687 = {mul_1686, 34'd0};  // attention.cpp:265
  wire [76:0] shl_1689 = {mul_1688, 51'd0};  // attention.cpp:265
  wire [76:0] add_1690 = {8'd0, shl_1687} + shl_1689;  // attention.cpp:265
  wire [51:0] shl_1734 = {mul_1733, 17'd0};  // attention.cpp:265
  wire [51:0] add_1736 = shl_1734 + {17'd0, mul_1735};  // attention.cpp:265
  wire [68:0] shl_1738 = {mul_1737, 34'd0};  // attention.cpp:265
  wire [76:0] shl_1740 = {mul_1739, 51'd0};  // attention.cpp:265
  wire [76:0] add_1741 = {8'd0, shl_1738} + shl_1740;  // attention.cpp:265
  // stage 7
  reg [51:0] add_1685_s7;
  reg [76:0] add_1690_s7;
  reg [3:0] xor_1692_s7;
  reg [51:0] add_1736_s7;
  reg [76:0] add_1741_s7;
  reg and_1644_s7;
  reg icmp_1642_s7;
  reg out_20_1757_s7;
  always @(posedge ap_clk) begin
    add_1685_s7 <= add_1685;
    add_1690_s7 <= add_1690;
    xor_1692_s7 <= xor_1692_s6;
    add_1736_s7 <= add_1736;
    add_1741_s7 <= add_1741;
    and_1644_s7 <= and_1644_s6;
    icmp_1642_s7 <= icmp_1642_s6;
    out_20_1757_s7 <= out_20_1757_s6;
  end
  wire [76:0] product_1691 = {25'd0, add_1685_s7} + add_1690_s7;  // attention.cpp:265
  wire [76:0] product_1742 = {25'd0, add_1736_s7} + add_1741_s7;  // attention.cpp:265
  // stage 8
  reg [3:0] xor_1692_s8;
  reg [43:0] high_1694_s8;
  reg [43:0] high_1744_s8;
  reg and_1644_s8;
  reg icmp_1642_s8;
  reg out_20_1757_s8;
  always @(posedge ap_clk) begin
    xor_1692_s8 <= xor_1692_s7;
    high_1694_s8 <= product_1691[76:33];
    high_1744_s8 <= product_1742[76:33];
    and_1644_s8 <= and_1644_s7;
    icmp_1642_s8 <= icmp_1642_s7;
    out_20_1757_s8 <= out_20_1757_s7;
  end
  wire [43:0] ashr_1693 = $signed(high_1694_s8) >>> xor_1692_s8;  // attention.cpp:267
  wire [43:0] ashr_1743 = $signed(high_1744_s8) >>> xor_1692_s8;  // attention.cpp:267
  // stage 9
  reg [43:0] ashr_1693_s9;
  reg [43:0] ashr_1743_s9;
  reg and_1644_s9;
  reg icmp_1642_s9;
  reg out_20_1757_s9;
  always @(posedge ap_clk) begin
    ashr_1693_s9 <= ashr_1693;
    ashr_1743_s9 <= ashr_1743;
    and_1644_s9 <= and_1644_s8;
    icmp_1642_s9 <= icmp_1642_s8;
    out_20_1757_s9 <= out_20_1757_s8;
  end
  wire [44:0] add_1695 = {{1{ashr_1693_s9[43]}}, ashr_1693_s9} + 45'd1;  // attention.cpp:267
  wire [44:0] add_1745 = {{1{ashr_1743_s9[43]}}, ashr_1743_s9} + 45'd1;  // attention.cpp:267
  // stage 10
  reg [43:0] ashr_1697_s10;
  reg [43:0] ashr_1747_s10;
  reg and_1644_s10;
  reg icmp_1642_s10;
  reg out_20_1757_s10;
  always @(posedge ap_clk) begin
    ashr_1697_s10 <= add_1695[44:1];
    ashr_1747_s10 <= add_1745[44:1];
    and_1644_s10 <= and_1644_s9;
    icmp_1642_s10 <= icmp_1642_s9;
    out_20_1757_s10 <= out_20_1757_s9;
  end
  wire icmp_1696 = $signed(ashr_1697_s10) > $signed(44'hfff80000001);  // stream_kernel.hpp:130
  wire [43:0] select_1698 = icmp_1696 ? ashr_1697_s10 : 44'hfff80000001;  // stream_kernel.hpp:130
  wire icmp_1746 = $signed(ashr_1747_s10) > $signed(44'hfff80000001);  // stream_kernel.hpp:130
  wire [43:0] select_1748 = icmp_1746 ? ashr_1747_s10 : 44'hfff80000001;  // stream_kernel.hpp:130
  // stage 11
  reg [43:0] select_1698_s11;
  reg [43:0] select_1748_s11;
  reg and_1644_s11;
  reg icmp_1642_s11;
  reg out_20_1757_s11;
  always @(posedge ap_clk) begin
    select_1698_s11 <= select_1698;
    select_1748_s11 <= select_1748;
    and_1644_s11 <= and_1644_s10;
    icmp_1642_s11 <= icmp_1642_s10;
    out_20_1757_s11 <= out_20_1757_s10;
  end
  wire icmp_1699 = $signed(select_1698_s11) < $signed(44'h7fffffff);  // stream_kernel.hpp:130
  wire [43:0] high_1700 = icmp_1699 ? select_1698_s11 : 44'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] shl_1701 = {high_1700[31:0], 32'd0};  // attention.cpp:293
  wire icmp_1749 = $signed(select_1748_s11) < $signed(44'h7fffffff);  // stream_kernel.hpp:130
  wire [43:0] low_1750 = icmp_1749 ? select_1748_s11 : 44'h7fffffff;  // stream_kernel.hpp:130
  wire [63:0] half_1751 = shl_1701 | {32'd0, low_1750[31:0]};  // attention.cpp:293
  wire [127:0] shl_1752 = {half_1751, 64'd0};  // attention.cpp:293
  wire [127:0] data_1753 = shl_1752 | {64'd0, half_246};  // attention.cpp:293
  wire xor_1758 = common_6_20 ^ 1'd1;
  wire and_1759 = and_1644_s11 & xor_1758;
  wire [63:0] half_1771 = icmp_1642_s11 ? half_246 : half_1751;  // attention.cpp:424
  wire divide_push_1875 = divide_v11 & divide_en11 & and_1644_s11;  // attention.cpp:295
  wire divide_push_1876 = divide_v11 & divide_en11 & and_1759;  // attention.cpp:296
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
  wire divide_leave = xor_1761;
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
    if (divide_v0 & divide_en0) total_0_238 <= total_0_1763;
    if (divide_v0 & divide_en0) total_1_239 <= total_1_1764;
    if (divide_v0 & divide_en0) total_2_240 <= total_2_1765;
    if (divide_v0 & divide_en0) total_3_241 <= total_3_1766;
    if (divide_v0 & divide_en0) total_4_242 <= total_4_1767;
    if (divide_v0 & divide_en0) total_5_243 <= total_5_1768;
    if (divide_v0 & divide_en0) total_6_244 <= total_6_1769;
    if (divide_v0 & divide_en0) total_7_245 <= total_7_1770;
    if (divide_v11 & divide_en11) half_246 <= half_1771;
    if (divide_v3 & divide_en3) rest_247 <= rest_1778;
    if (divide_v0 & divide_en0) step_248 <= step_1780;
    if (divide_v0 & divide_en0) i_249 <= i_1781;
    if (divide_v3 & divide_en3) quotient_250 <= reciprocal_1785;
    if (divide_v3 & divide_en3) reciprocal_251 <= reciprocal_1786;
    if (divide_v3 & divide_en3) divisor_252 <= divisor_1805;
    if (divide_v1 & divide_en1) head_253 <= head_1807;
    if (divide_v2 & divide_en2) next_zeros_254 <= zeros_1808;
    if (divide_v2 & divide_en2) zeros_255 <= zeros_1809;
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
  wire [3:0] token_1877 = token_64 + 4'd1;  // attention.cpp:466
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
    if (line_466_3_v0 & line_466_3_en0) token_256 <= token_1877;
  end

  // ---- hls/attention/attention.cpp:429: line_429, 1 stages
  wire [4:0] select_1878 = common_5_21 ? mem_sticky : 5'd0;  // attention.cpp:480
  wire [4:0] or_1879 = select_1878 | flags_257;  // attention.cpp:480
  wire [31:0] add_1880 = mem_frames + 32'd1;  // attention.cpp:481
  wire [31:0] select_1881 = common_5_21 ? add_1880 : 32'd1;  // attention.cpp:481
  wire [36:0] shl_1882 = {flags_257, 32'd0};  // stream_kernel.hpp:81
  wire [36:0] data_1883 = shl_1882 | {32'd0, or_1879};  // stream_kernel.hpp:81
  wire [63:0] shl_1884 = {s_cmd_data_1[31:16], 48'd0};
  wire [63:0] or_1885 = {27'd0, data_1883} | shl_1884;  // stream_kernel.hpp:84
  wire [127:0] shl_1886 = {select_1881, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_1887 = {64'd0, or_1885} | shl_1886;  // stream_kernel.hpp:84
  wire [127:0] data_1888 = or_1887 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_429_load_1889 = line_429_v0 & line_429_en0;  // attention.cpp:480
  wire line_429_store_1890 = line_429_v0 & line_429_en0;  // attention.cpp:480
  wire line_429_load_1891 = line_429_v0 & line_429_en0;  // attention.cpp:481
  wire line_429_store_1892 = line_429_v0 & line_429_en0;  // attention.cpp:481
  wire line_429_push_1893 = line_429_v0 & line_429_en0;  // stream_kernel.hpp:85
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
  wire xor_1894 = more_260 ^ 1'd1;
  wire more_1895 = s_q_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_1896 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_q_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_1894;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_260 <= more_1895;
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
  wire xor_1897 = more_261 ^ 1'd1;
  wire more_1898 = s_kv_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_1899 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_kv_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_1897;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_261 <= more_1898;
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

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_453_pop_277;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  attention_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_q: registered both ways
  wire s_q_beat_take = load_q_pop_318 | discard_pop_1896;
  wire s_q_unused = &{1'b0, s_q_TKEEP, s_q_TSTRB};
  attention_input #(.WIDTH(129)) s_q_slice (.clk(ap_clk), .rst(rst), .in_data({s_q_TLAST, s_q_TDATA}), .in_valid(s_q_TVALID), .in_ready(s_q_TREADY), .out_data(s_q_beat), .out_valid(s_q_beat_valid), .out_ready(s_q_beat_take));

  // s_kv: registered both ways
  wire s_kv_beat_take = keys_pop_798 | values_pop_1632 | discard_2_pop_1899;
  wire s_kv_unused = &{1'b0, s_kv_TKEEP, s_kv_TSTRB};
  attention_input #(.WIDTH(129)) s_kv_slice (.clk(ap_clk), .rst(rst), .in_data({s_kv_TLAST, s_kv_TDATA}), .in_valid(s_kv_TVALID), .in_ready(s_kv_TREADY), .out_data(s_kv_beat), .out_valid(s_kv_beat_valid), .out_ready(s_kv_beat_take));

  // m_o: 16 beats; 12 may still come when there is no more room
  assign m_o_TKEEP = 16'd65535;
  assign m_o_TSTRB = 16'd65535;
  wire m_o_beat_valid = divide_push_1875;
  wire [128:0] m_o_beat = {out_20_1757_s11, data_1753};
  attention_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_o_fifo (.clk(ap_clk), .rst(rst), .in_data(m_o_beat), .in_valid(m_o_beat_valid), .in_ready(m_o_beat_ready), .room(m_o_beat_room), .out_data({m_o_TLAST, m_o_TDATA}), .out_valid(m_o_TVALID), .out_ready(m_o_TREADY));

  // m_trace: 16 beats; 12 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = divide_push_1876;
  wire [128:0] m_trace_beat = {out_20_1757_s11, data_1753};
  attention_output #(.WIDTH(129), .ADDRESS(4), .ROOM(4)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_429_push_1893;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_1888};
  attention_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // hls/attention/attention.cpp:439: sticky
  always @(posedge ap_clk) begin
    if (line_429_store_1890) mem_sticky <= or_1879;
    if (rst) mem_sticky <= 5'd0;
  end

  // hls/attention/attention.cpp:439: frames
  always @(posedge ap_clk) begin
    if (line_429_store_1892) mem_frames <= select_1881;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/attention/attention.cpp:116: kExp2
  wire mem_kExp2_write = 1'b0;
  wire [7:0] mem_kExp2_write_address = 8'd0;
  wire [24:0] mem_kExp2_write_data = 25'd0;
  wire mem_kExp2_read = values_load_1635;
  wire [7:0] mem_kExp2_read_address = knot_1282[15:8];
  wire mem_kExp2_advance = values_v5 & values_en5;
  attention_mem_kExp2 mem_kExp2_ram (.clk(ap_clk), .read(mem_kExp2_read), .read_address(mem_kExp2_read_address), .q(mem_kExp2_q), .advance(mem_kExp2_advance), .q2(mem_kExp2_q2), .write(mem_kExp2_write), .write_address(mem_kExp2_write_address), .write_data(mem_kExp2_write_data));

  // hls/attention/attention.cpp:328: acc_0
  wire mem_acc_0_write = values_store_1568;
  wire [3:0] mem_acc_0_write_address = slot_827_s18;
  wire [58:0] mem_acc_0_write_data = add_836;
  wire mem_acc_0_read = values_load_1502 | divide_load_1810;
  wire [3:0] mem_acc_0_read_address = values_load_1502 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_0 mem_acc_0_ram (.clk(ap_clk), .read(mem_acc_0_read), .read_address(mem_acc_0_read_address), .q(mem_acc_0_q), .write(mem_acc_0_write), .write_address(mem_acc_0_write_address), .write_data(mem_acc_0_write_data));

  // hls/attention/attention.cpp:328: acc_1
  wire mem_acc_1_write = values_store_1569;
  wire [3:0] mem_acc_1_write_address = slot_827_s18;
  wire [58:0] mem_acc_1_write_data = add_844;
  wire mem_acc_1_read = values_load_1504 | divide_load_1812;
  wire [3:0] mem_acc_1_read_address = values_load_1504 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_1 mem_acc_1_ram (.clk(ap_clk), .read(mem_acc_1_read), .read_address(mem_acc_1_read_address), .q(mem_acc_1_q), .write(mem_acc_1_write), .write_address(mem_acc_1_write_address), .write_data(mem_acc_1_write_data));

  // hls/attention/attention.cpp:328: acc_2
  wire mem_acc_2_write = values_store_1570;
  wire [3:0] mem_acc_2_write_address = slot_827_s18;
  wire [58:0] mem_acc_2_write_data = add_852;
  wire mem_acc_2_read = values_load_1505 | divide_load_1813;
  wire [3:0] mem_acc_2_read_address = values_load_1505 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_2 mem_acc_2_ram (.clk(ap_clk), .read(mem_acc_2_read), .read_address(mem_acc_2_read_address), .q(mem_acc_2_q), .write(mem_acc_2_write), .write_address(mem_acc_2_write_address), .write_data(mem_acc_2_write_data));

  // hls/attention/attention.cpp:328: acc_3
  wire mem_acc_3_write = values_store_1571;
  wire [3:0] mem_acc_3_write_address = slot_827_s18;
  wire [58:0] mem_acc_3_write_data = add_860;
  wire mem_acc_3_read = values_load_1506 | divide_load_1814;
  wire [3:0] mem_acc_3_read_address = values_load_1506 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_3 mem_acc_3_ram (.clk(ap_clk), .read(mem_acc_3_read), .read_address(mem_acc_3_read_address), .q(mem_acc_3_q), .write(mem_acc_3_write), .write_address(mem_acc_3_write_address), .write_data(mem_acc_3_write_data));

  // hls/attention/attention.cpp:328: acc_4
  wire mem_acc_4_write = values_store_1572;
  wire [3:0] mem_acc_4_write_address = slot_827_s18;
  wire [58:0] mem_acc_4_write_data = add_868;
  wire mem_acc_4_read = values_load_1507 | divide_load_1815;
  wire [3:0] mem_acc_4_read_address = values_load_1507 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_4 mem_acc_4_ram (.clk(ap_clk), .read(mem_acc_4_read), .read_address(mem_acc_4_read_address), .q(mem_acc_4_q), .write(mem_acc_4_write), .write_address(mem_acc_4_write_address), .write_data(mem_acc_4_write_data));

  // hls/attention/attention.cpp:328: acc_5
  wire mem_acc_5_write = values_store_1573;
  wire [3:0] mem_acc_5_write_address = slot_827_s18;
  wire [58:0] mem_acc_5_write_data = add_876;
  wire mem_acc_5_read = values_load_1508 | divide_load_1816;
  wire [3:0] mem_acc_5_read_address = values_load_1508 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_5 mem_acc_5_ram (.clk(ap_clk), .read(mem_acc_5_read), .read_address(mem_acc_5_read_address), .q(mem_acc_5_q), .write(mem_acc_5_write), .write_address(mem_acc_5_write_address), .write_data(mem_acc_5_write_data));

  // hls/attention/attention.cpp:328: acc_6
  wire mem_acc_6_write = values_store_1574;
  wire [3:0] mem_acc_6_write_address = slot_827_s18;
  wire [58:0] mem_acc_6_write_data = add_884;
  wire mem_acc_6_read = values_load_1509 | divide_load_1817;
  wire [3:0] mem_acc_6_read_address = values_load_1509 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_6 mem_acc_6_ram (.clk(ap_clk), .read(mem_acc_6_read), .read_address(mem_acc_6_read_address), .q(mem_acc_6_q), .write(mem_acc_6_write), .write_address(mem_acc_6_write_address), .write_data(mem_acc_6_write_data));

  // hls/attention/attention.cpp:328: acc_7
  wire mem_acc_7_write = values_store_1575;
  wire [3:0] mem_acc_7_write_address = slot_827_s18;
  wire [58:0] mem_acc_7_write_data = add_892;
  wire mem_acc_7_read = values_load_1510 | divide_load_1818;
  wire [3:0] mem_acc_7_read_address = values_load_1510 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_7 mem_acc_7_ram (.clk(ap_clk), .read(mem_acc_7_read), .read_address(mem_acc_7_read_address), .q(mem_acc_7_q), .write(mem_acc_7_write), .write_address(mem_acc_7_write_address), .write_data(mem_acc_7_write_data));

  // hls/attention/attention.cpp:328: acc_8
  wire mem_acc_8_write = values_store_1576;
  wire [3:0] mem_acc_8_write_address = slot_827_s18;
  wire [58:0] mem_acc_8_write_data = add_900;
  wire mem_acc_8_read = values_load_1511 | divide_load_1819;
  wire [3:0] mem_acc_8_read_address = values_load_1511 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_8 mem_acc_8_ram (.clk(ap_clk), .read(mem_acc_8_read), .read_address(mem_acc_8_read_address), .q(mem_acc_8_q), .write(mem_acc_8_write), .write_address(mem_acc_8_write_address), .write_data(mem_acc_8_write_data));

  // hls/attention/attention.cpp:328: acc_9
  wire mem_acc_9_write = values_store_1577;
  wire [3:0] mem_acc_9_write_address = slot_827_s18;
  wire [58:0] mem_acc_9_write_data = add_907;
  wire mem_acc_9_read = values_load_1512 | divide_load_1820;
  wire [3:0] mem_acc_9_read_address = values_load_1512 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_9 mem_acc_9_ram (.clk(ap_clk), .read(mem_acc_9_read), .read_address(mem_acc_9_read_address), .q(mem_acc_9_q), .write(mem_acc_9_write), .write_address(mem_acc_9_write_address), .write_data(mem_acc_9_write_data));

  // hls/attention/attention.cpp:328: acc_10
  wire mem_acc_10_write = values_store_1578;
  wire [3:0] mem_acc_10_write_address = slot_827_s18;
  wire [58:0] mem_acc_10_write_data = add_914;
  wire mem_acc_10_read = values_load_1513 | divide_load_1821;
  wire [3:0] mem_acc_10_read_address = values_load_1513 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_10 mem_acc_10_ram (.clk(ap_clk), .read(mem_acc_10_read), .read_address(mem_acc_10_read_address), .q(mem_acc_10_q), .write(mem_acc_10_write), .write_address(mem_acc_10_write_address), .write_data(mem_acc_10_write_data));

  // hls/attention/attention.cpp:328: acc_11
  wire mem_acc_11_write = values_store_1579;
  wire [3:0] mem_acc_11_write_address = slot_827_s18;
  wire [58:0] mem_acc_11_write_data = add_921;
  wire mem_acc_11_read = values_load_1514 | divide_load_1822;
  wire [3:0] mem_acc_11_read_address = values_load_1514 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_11 mem_acc_11_ram (.clk(ap_clk), .read(mem_acc_11_read), .read_address(mem_acc_11_read_address), .q(mem_acc_11_q), .write(mem_acc_11_write), .write_address(mem_acc_11_write_address), .write_data(mem_acc_11_write_data));

  // hls/attention/attention.cpp:328: acc_12
  wire mem_acc_12_write = values_store_1580;
  wire [3:0] mem_acc_12_write_address = slot_827_s18;
  wire [58:0] mem_acc_12_write_data = add_928;
  wire mem_acc_12_read = values_load_1515 | divide_load_1823;
  wire [3:0] mem_acc_12_read_address = values_load_1515 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_12 mem_acc_12_ram (.clk(ap_clk), .read(mem_acc_12_read), .read_address(mem_acc_12_read_address), .q(mem_acc_12_q), .write(mem_acc_12_write), .write_address(mem_acc_12_write_address), .write_data(mem_acc_12_write_data));

  // hls/attention/attention.cpp:328: acc_13
  wire mem_acc_13_write = values_store_1581;
  wire [3:0] mem_acc_13_write_address = slot_827_s18;
  wire [58:0] mem_acc_13_write_data = add_935;
  wire mem_acc_13_read = values_load_1516 | divide_load_1824;
  wire [3:0] mem_acc_13_read_address = values_load_1516 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_13 mem_acc_13_ram (.clk(ap_clk), .read(mem_acc_13_read), .read_address(mem_acc_13_read_address), .q(mem_acc_13_q), .write(mem_acc_13_write), .write_address(mem_acc_13_write_address), .write_data(mem_acc_13_write_data));

  // hls/attention/attention.cpp:328: acc_14
  wire mem_acc_14_write = values_store_1582;
  wire [3:0] mem_acc_14_write_address = slot_827_s18;
  wire [58:0] mem_acc_14_write_data = add_942;
  wire mem_acc_14_read = values_load_1517 | divide_load_1825;
  wire [3:0] mem_acc_14_read_address = values_load_1517 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_14 mem_acc_14_ram (.clk(ap_clk), .read(mem_acc_14_read), .read_address(mem_acc_14_read_address), .q(mem_acc_14_q), .write(mem_acc_14_write), .write_address(mem_acc_14_write_address), .write_data(mem_acc_14_write_data));

  // hls/attention/attention.cpp:328: acc_15
  wire mem_acc_15_write = values_store_1583;
  wire [3:0] mem_acc_15_write_address = slot_827_s18;
  wire [58:0] mem_acc_15_write_data = add_949;
  wire mem_acc_15_read = values_load_1518 | divide_load_1826;
  wire [3:0] mem_acc_15_read_address = values_load_1518 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_15 mem_acc_15_ram (.clk(ap_clk), .read(mem_acc_15_read), .read_address(mem_acc_15_read_address), .q(mem_acc_15_q), .write(mem_acc_15_write), .write_address(mem_acc_15_write_address), .write_data(mem_acc_15_write_data));

  // hls/attention/attention.cpp:328: acc_16
  wire mem_acc_16_write = values_store_1584;
  wire [3:0] mem_acc_16_write_address = slot_827_s18;
  wire [58:0] mem_acc_16_write_data = add_957;
  wire mem_acc_16_read = values_load_1519 | divide_load_1827;
  wire [3:0] mem_acc_16_read_address = values_load_1519 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_16 mem_acc_16_ram (.clk(ap_clk), .read(mem_acc_16_read), .read_address(mem_acc_16_read_address), .q(mem_acc_16_q), .write(mem_acc_16_write), .write_address(mem_acc_16_write_address), .write_data(mem_acc_16_write_data));

  // hls/attention/attention.cpp:328: acc_17
  wire mem_acc_17_write = values_store_1585;
  wire [3:0] mem_acc_17_write_address = slot_827_s18;
  wire [58:0] mem_acc_17_write_data = add_964;
  wire mem_acc_17_read = values_load_1520 | divide_load_1828;
  wire [3:0] mem_acc_17_read_address = values_load_1520 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_17 mem_acc_17_ram (.clk(ap_clk), .read(mem_acc_17_read), .read_address(mem_acc_17_read_address), .q(mem_acc_17_q), .write(mem_acc_17_write), .write_address(mem_acc_17_write_address), .write_data(mem_acc_17_write_data));

  // hls/attention/attention.cpp:328: acc_18
  wire mem_acc_18_write = values_store_1586;
  wire [3:0] mem_acc_18_write_address = slot_827_s18;
  wire [58:0] mem_acc_18_write_data = add_971;
  wire mem_acc_18_read = values_load_1521 | divide_load_1829;
  wire [3:0] mem_acc_18_read_address = values_load_1521 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_18 mem_acc_18_ram (.clk(ap_clk), .read(mem_acc_18_read), .read_address(mem_acc_18_read_address), .q(mem_acc_18_q), .write(mem_acc_18_write), .write_address(mem_acc_18_write_address), .write_data(mem_acc_18_write_data));

  // hls/attention/attention.cpp:328: acc_19
  wire mem_acc_19_write = values_store_1587;
  wire [3:0] mem_acc_19_write_address = slot_827_s18;
  wire [58:0] mem_acc_19_write_data = add_978;
  wire mem_acc_19_read = values_load_1522 | divide_load_1830;
  wire [3:0] mem_acc_19_read_address = values_load_1522 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_19 mem_acc_19_ram (.clk(ap_clk), .read(mem_acc_19_read), .read_address(mem_acc_19_read_address), .q(mem_acc_19_q), .write(mem_acc_19_write), .write_address(mem_acc_19_write_address), .write_data(mem_acc_19_write_data));

  // hls/attention/attention.cpp:328: acc_20
  wire mem_acc_20_write = values_store_1588;
  wire [3:0] mem_acc_20_write_address = slot_827_s18;
  wire [58:0] mem_acc_20_write_data = add_985;
  wire mem_acc_20_read = values_load_1523 | divide_load_1831;
  wire [3:0] mem_acc_20_read_address = values_load_1523 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_20 mem_acc_20_ram (.clk(ap_clk), .read(mem_acc_20_read), .read_address(mem_acc_20_read_address), .q(mem_acc_20_q), .write(mem_acc_20_write), .write_address(mem_acc_20_write_address), .write_data(mem_acc_20_write_data));

  // hls/attention/attention.cpp:328: acc_21
  wire mem_acc_21_write = values_store_1589;
  wire [3:0] mem_acc_21_write_address = slot_827_s18;
  wire [58:0] mem_acc_21_write_data = add_992;
  wire mem_acc_21_read = values_load_1524 | divide_load_1832;
  wire [3:0] mem_acc_21_read_address = values_load_1524 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_21 mem_acc_21_ram (.clk(ap_clk), .read(mem_acc_21_read), .read_address(mem_acc_21_read_address), .q(mem_acc_21_q), .write(mem_acc_21_write), .write_address(mem_acc_21_write_address), .write_data(mem_acc_21_write_data));

  // hls/attention/attention.cpp:328: acc_22
  wire mem_acc_22_write = values_store_1590;
  wire [3:0] mem_acc_22_write_address = slot_827_s18;
  wire [58:0] mem_acc_22_write_data = add_999;
  wire mem_acc_22_read = values_load_1525 | divide_load_1833;
  wire [3:0] mem_acc_22_read_address = values_load_1525 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_22 mem_acc_22_ram (.clk(ap_clk), .read(mem_acc_22_read), .read_address(mem_acc_22_read_address), .q(mem_acc_22_q), .write(mem_acc_22_write), .write_address(mem_acc_22_write_address), .write_data(mem_acc_22_write_data));

  // hls/attention/attention.cpp:328: acc_23
  wire mem_acc_23_write = values_store_1591;
  wire [3:0] mem_acc_23_write_address = slot_827_s18;
  wire [58:0] mem_acc_23_write_data = add_1006;
  wire mem_acc_23_read = values_load_1526 | divide_load_1834;
  wire [3:0] mem_acc_23_read_address = values_load_1526 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_23 mem_acc_23_ram (.clk(ap_clk), .read(mem_acc_23_read), .read_address(mem_acc_23_read_address), .q(mem_acc_23_q), .write(mem_acc_23_write), .write_address(mem_acc_23_write_address), .write_data(mem_acc_23_write_data));

  // hls/attention/attention.cpp:328: acc_24
  wire mem_acc_24_write = values_store_1592;
  wire [3:0] mem_acc_24_write_address = slot_827_s18;
  wire [58:0] mem_acc_24_write_data = add_1014;
  wire mem_acc_24_read = values_load_1527 | divide_load_1835;
  wire [3:0] mem_acc_24_read_address = values_load_1527 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_24 mem_acc_24_ram (.clk(ap_clk), .read(mem_acc_24_read), .read_address(mem_acc_24_read_address), .q(mem_acc_24_q), .write(mem_acc_24_write), .write_address(mem_acc_24_write_address), .write_data(mem_acc_24_write_data));

  // hls/attention/attention.cpp:328: acc_25
  wire mem_acc_25_write = values_store_1593;
  wire [3:0] mem_acc_25_write_address = slot_827_s18;
  wire [58:0] mem_acc_25_write_data = add_1021;
  wire mem_acc_25_read = values_load_1528 | divide_load_1836;
  wire [3:0] mem_acc_25_read_address = values_load_1528 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_25 mem_acc_25_ram (.clk(ap_clk), .read(mem_acc_25_read), .read_address(mem_acc_25_read_address), .q(mem_acc_25_q), .write(mem_acc_25_write), .write_address(mem_acc_25_write_address), .write_data(mem_acc_25_write_data));

  // hls/attention/attention.cpp:328: acc_26
  wire mem_acc_26_write = values_store_1594;
  wire [3:0] mem_acc_26_write_address = slot_827_s18;
  wire [58:0] mem_acc_26_write_data = add_1028;
  wire mem_acc_26_read = values_load_1529 | divide_load_1837;
  wire [3:0] mem_acc_26_read_address = values_load_1529 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_26 mem_acc_26_ram (.clk(ap_clk), .read(mem_acc_26_read), .read_address(mem_acc_26_read_address), .q(mem_acc_26_q), .write(mem_acc_26_write), .write_address(mem_acc_26_write_address), .write_data(mem_acc_26_write_data));

  // hls/attention/attention.cpp:328: acc_27
  wire mem_acc_27_write = values_store_1595;
  wire [3:0] mem_acc_27_write_address = slot_827_s18;
  wire [58:0] mem_acc_27_write_data = add_1035;
  wire mem_acc_27_read = values_load_1530 | divide_load_1838;
  wire [3:0] mem_acc_27_read_address = values_load_1530 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_27 mem_acc_27_ram (.clk(ap_clk), .read(mem_acc_27_read), .read_address(mem_acc_27_read_address), .q(mem_acc_27_q), .write(mem_acc_27_write), .write_address(mem_acc_27_write_address), .write_data(mem_acc_27_write_data));

  // hls/attention/attention.cpp:328: acc_28
  wire mem_acc_28_write = values_store_1596;
  wire [3:0] mem_acc_28_write_address = slot_827_s18;
  wire [58:0] mem_acc_28_write_data = add_1042;
  wire mem_acc_28_read = values_load_1531 | divide_load_1839;
  wire [3:0] mem_acc_28_read_address = values_load_1531 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_28 mem_acc_28_ram (.clk(ap_clk), .read(mem_acc_28_read), .read_address(mem_acc_28_read_address), .q(mem_acc_28_q), .write(mem_acc_28_write), .write_address(mem_acc_28_write_address), .write_data(mem_acc_28_write_data));

  // hls/attention/attention.cpp:328: acc_29
  wire mem_acc_29_write = values_store_1597;
  wire [3:0] mem_acc_29_write_address = slot_827_s18;
  wire [58:0] mem_acc_29_write_data = add_1049;
  wire mem_acc_29_read = values_load_1532 | divide_load_1840;
  wire [3:0] mem_acc_29_read_address = values_load_1532 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_29 mem_acc_29_ram (.clk(ap_clk), .read(mem_acc_29_read), .read_address(mem_acc_29_read_address), .q(mem_acc_29_q), .write(mem_acc_29_write), .write_address(mem_acc_29_write_address), .write_data(mem_acc_29_write_data));

  // hls/attention/attention.cpp:328: acc_30
  wire mem_acc_30_write = values_store_1598;
  wire [3:0] mem_acc_30_write_address = slot_827_s18;
  wire [58:0] mem_acc_30_write_data = add_1056;
  wire mem_acc_30_read = values_load_1533 | divide_load_1841;
  wire [3:0] mem_acc_30_read_address = values_load_1533 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_30 mem_acc_30_ram (.clk(ap_clk), .read(mem_acc_30_read), .read_address(mem_acc_30_read_address), .q(mem_acc_30_q), .write(mem_acc_30_write), .write_address(mem_acc_30_write_address), .write_data(mem_acc_30_write_data));

  // hls/attention/attention.cpp:328: acc_31
  wire mem_acc_31_write = values_store_1599;
  wire [3:0] mem_acc_31_write_address = slot_827_s18;
  wire [58:0] mem_acc_31_write_data = add_1063;
  wire mem_acc_31_read = values_load_1534 | divide_load_1842;
  wire [3:0] mem_acc_31_read_address = values_load_1534 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_31 mem_acc_31_ram (.clk(ap_clk), .read(mem_acc_31_read), .read_address(mem_acc_31_read_address), .q(mem_acc_31_q), .write(mem_acc_31_write), .write_address(mem_acc_31_write_address), .write_data(mem_acc_31_write_data));

  // hls/attention/attention.cpp:328: acc_32
  wire mem_acc_32_write = values_store_1600;
  wire [3:0] mem_acc_32_write_address = slot_827_s18;
  wire [58:0] mem_acc_32_write_data = add_1071;
  wire mem_acc_32_read = values_load_1535 | divide_load_1843;
  wire [3:0] mem_acc_32_read_address = values_load_1535 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_32 mem_acc_32_ram (.clk(ap_clk), .read(mem_acc_32_read), .read_address(mem_acc_32_read_address), .q(mem_acc_32_q), .write(mem_acc_32_write), .write_address(mem_acc_32_write_address), .write_data(mem_acc_32_write_data));

  // hls/attention/attention.cpp:328: acc_33
  wire mem_acc_33_write = values_store_1601;
  wire [3:0] mem_acc_33_write_address = slot_827_s18;
  wire [58:0] mem_acc_33_write_data = add_1078;
  wire mem_acc_33_read = values_load_1536 | divide_load_1844;
  wire [3:0] mem_acc_33_read_address = values_load_1536 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_33 mem_acc_33_ram (.clk(ap_clk), .read(mem_acc_33_read), .read_address(mem_acc_33_read_address), .q(mem_acc_33_q), .write(mem_acc_33_write), .write_address(mem_acc_33_write_address), .write_data(mem_acc_33_write_data));

  // hls/attention/attention.cpp:328: acc_34
  wire mem_acc_34_write = values_store_1602;
  wire [3:0] mem_acc_34_write_address = slot_827_s18;
  wire [58:0] mem_acc_34_write_data = add_1085;
  wire mem_acc_34_read = values_load_1537 | divide_load_1845;
  wire [3:0] mem_acc_34_read_address = values_load_1537 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_34 mem_acc_34_ram (.clk(ap_clk), .read(mem_acc_34_read), .read_address(mem_acc_34_read_address), .q(mem_acc_34_q), .write(mem_acc_34_write), .write_address(mem_acc_34_write_address), .write_data(mem_acc_34_write_data));

  // hls/attention/attention.cpp:328: acc_35
  wire mem_acc_35_write = values_store_1603;
  wire [3:0] mem_acc_35_write_address = slot_827_s18;
  wire [58:0] mem_acc_35_write_data = add_1092;
  wire mem_acc_35_read = values_load_1538 | divide_load_1846;
  wire [3:0] mem_acc_35_read_address = values_load_1538 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_35 mem_acc_35_ram (.clk(ap_clk), .read(mem_acc_35_read), .read_address(mem_acc_35_read_address), .q(mem_acc_35_q), .write(mem_acc_35_write), .write_address(mem_acc_35_write_address), .write_data(mem_acc_35_write_data));

  // hls/attention/attention.cpp:328: acc_36
  wire mem_acc_36_write = values_store_1604;
  wire [3:0] mem_acc_36_write_address = slot_827_s18;
  wire [58:0] mem_acc_36_write_data = add_1099;
  wire mem_acc_36_read = values_load_1539 | divide_load_1847;
  wire [3:0] mem_acc_36_read_address = values_load_1539 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_36 mem_acc_36_ram (.clk(ap_clk), .read(mem_acc_36_read), .read_address(mem_acc_36_read_address), .q(mem_acc_36_q), .write(mem_acc_36_write), .write_address(mem_acc_36_write_address), .write_data(mem_acc_36_write_data));

  // hls/attention/attention.cpp:328: acc_37
  wire mem_acc_37_write = values_store_1605;
  wire [3:0] mem_acc_37_write_address = slot_827_s18;
  wire [58:0] mem_acc_37_write_data = add_1106;
  wire mem_acc_37_read = values_load_1540 | divide_load_1848;
  wire [3:0] mem_acc_37_read_address = values_load_1540 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_37 mem_acc_37_ram (.clk(ap_clk), .read(mem_acc_37_read), .read_address(mem_acc_37_read_address), .q(mem_acc_37_q), .write(mem_acc_37_write), .write_address(mem_acc_37_write_address), .write_data(mem_acc_37_write_data));

  // hls/attention/attention.cpp:328: acc_38
  wire mem_acc_38_write = values_store_1606;
  wire [3:0] mem_acc_38_write_address = slot_827_s18;
  wire [58:0] mem_acc_38_write_data = add_1113;
  wire mem_acc_38_read = values_load_1541 | divide_load_1849;
  wire [3:0] mem_acc_38_read_address = values_load_1541 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_38 mem_acc_38_ram (.clk(ap_clk), .read(mem_acc_38_read), .read_address(mem_acc_38_read_address), .q(mem_acc_38_q), .write(mem_acc_38_write), .write_address(mem_acc_38_write_address), .write_data(mem_acc_38_write_data));

  // hls/attention/attention.cpp:328: acc_39
  wire mem_acc_39_write = values_store_1607;
  wire [3:0] mem_acc_39_write_address = slot_827_s18;
  wire [58:0] mem_acc_39_write_data = add_1120;
  wire mem_acc_39_read = values_load_1542 | divide_load_1850;
  wire [3:0] mem_acc_39_read_address = values_load_1542 ? trunc_1503_s17 : trunc_1811_s1;
  attention_mem_acc_39 mem_acc_39_ram (.clk(ap_clk), .read(mem_acc_39_read), .read_address(mem_acc_39_read_address), .q(mem_acc_39_q), .write(mem_acc_39_write), .write_address(mem_acc_39_write_address), .write_data(mem_acc_39_write_data));

  // hls/attention/attention.cpp:328: acc_40
  wire mem_acc_40_write = values_store_1608;
  wire [3:0] mem_acc_40_write_address = slot_827_s17;
  wire [58:0] mem_acc_40_write_data = add_1124;
  wire mem_acc_40_read = values_load_1543 | divide_load_1851;
  wire [3:0] mem_acc_40_read_address = values_load_1543 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_40 mem_acc_40_ram (.clk(ap_clk), .read(mem_acc_40_read), .read_address(mem_acc_40_read_address), .q(mem_acc_40_q), .write(mem_acc_40_write), .write_address(mem_acc_40_write_address), .write_data(mem_acc_40_write_data));

  // hls/attention/attention.cpp:328: acc_41
  wire mem_acc_41_write = values_store_1609;
  wire [3:0] mem_acc_41_write_address = slot_827_s17;
  wire [58:0] mem_acc_41_write_data = add_1128;
  wire mem_acc_41_read = values_load_1544 | divide_load_1852;
  wire [3:0] mem_acc_41_read_address = values_load_1544 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_41 mem_acc_41_ram (.clk(ap_clk), .read(mem_acc_41_read), .read_address(mem_acc_41_read_address), .q(mem_acc_41_q), .write(mem_acc_41_write), .write_address(mem_acc_41_write_address), .write_data(mem_acc_41_write_data));

  // hls/attention/attention.cpp:328: acc_42
  wire mem_acc_42_write = values_store_1610;
  wire [3:0] mem_acc_42_write_address = slot_827_s17;
  wire [58:0] mem_acc_42_write_data = add_1132;
  wire mem_acc_42_read = values_load_1545 | divide_load_1853;
  wire [3:0] mem_acc_42_read_address = values_load_1545 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_42 mem_acc_42_ram (.clk(ap_clk), .read(mem_acc_42_read), .read_address(mem_acc_42_read_address), .q(mem_acc_42_q), .write(mem_acc_42_write), .write_address(mem_acc_42_write_address), .write_data(mem_acc_42_write_data));

  // hls/attention/attention.cpp:328: acc_43
  wire mem_acc_43_write = values_store_1611;
  wire [3:0] mem_acc_43_write_address = slot_827_s17;
  wire [58:0] mem_acc_43_write_data = add_1136;
  wire mem_acc_43_read = values_load_1546 | divide_load_1854;
  wire [3:0] mem_acc_43_read_address = values_load_1546 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_43 mem_acc_43_ram (.clk(ap_clk), .read(mem_acc_43_read), .read_address(mem_acc_43_read_address), .q(mem_acc_43_q), .write(mem_acc_43_write), .write_address(mem_acc_43_write_address), .write_data(mem_acc_43_write_data));

  // hls/attention/attention.cpp:328: acc_44
  wire mem_acc_44_write = values_store_1612;
  wire [3:0] mem_acc_44_write_address = slot_827_s17;
  wire [58:0] mem_acc_44_write_data = add_1140;
  wire mem_acc_44_read = values_load_1547 | divide_load_1855;
  wire [3:0] mem_acc_44_read_address = values_load_1547 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_44 mem_acc_44_ram (.clk(ap_clk), .read(mem_acc_44_read), .read_address(mem_acc_44_read_address), .q(mem_acc_44_q), .write(mem_acc_44_write), .write_address(mem_acc_44_write_address), .write_data(mem_acc_44_write_data));

  // hls/attention/attention.cpp:328: acc_45
  wire mem_acc_45_write = values_store_1613;
  wire [3:0] mem_acc_45_write_address = slot_827_s17;
  wire [58:0] mem_acc_45_write_data = add_1144;
  wire mem_acc_45_read = values_load_1548 | divide_load_1856;
  wire [3:0] mem_acc_45_read_address = values_load_1548 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_45 mem_acc_45_ram (.clk(ap_clk), .read(mem_acc_45_read), .read_address(mem_acc_45_read_address), .q(mem_acc_45_q), .write(mem_acc_45_write), .write_address(mem_acc_45_write_address), .write_data(mem_acc_45_write_data));

  // hls/attention/attention.cpp:328: acc_46
  wire mem_acc_46_write = values_store_1614;
  wire [3:0] mem_acc_46_write_address = slot_827_s17;
  wire [58:0] mem_acc_46_write_data = add_1148;
  wire mem_acc_46_read = values_load_1549 | divide_load_1857;
  wire [3:0] mem_acc_46_read_address = values_load_1549 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_46 mem_acc_46_ram (.clk(ap_clk), .read(mem_acc_46_read), .read_address(mem_acc_46_read_address), .q(mem_acc_46_q), .write(mem_acc_46_write), .write_address(mem_acc_46_write_address), .write_data(mem_acc_46_write_data));

  // hls/attention/attention.cpp:328: acc_47
  wire mem_acc_47_write = values_store_1615;
  wire [3:0] mem_acc_47_write_address = slot_827_s17;
  wire [58:0] mem_acc_47_write_data = add_1152;
  wire mem_acc_47_read = values_load_1550 | divide_load_1858;
  wire [3:0] mem_acc_47_read_address = values_load_1550 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_47 mem_acc_47_ram (.clk(ap_clk), .read(mem_acc_47_read), .read_address(mem_acc_47_read_address), .q(mem_acc_47_q), .write(mem_acc_47_write), .write_address(mem_acc_47_write_address), .write_data(mem_acc_47_write_data));

  // hls/attention/attention.cpp:328: acc_48
  wire mem_acc_48_write = values_store_1616;
  wire [3:0] mem_acc_48_write_address = slot_827_s17;
  wire [58:0] mem_acc_48_write_data = add_1156;
  wire mem_acc_48_read = values_load_1551 | divide_load_1859;
  wire [3:0] mem_acc_48_read_address = values_load_1551 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_48 mem_acc_48_ram (.clk(ap_clk), .read(mem_acc_48_read), .read_address(mem_acc_48_read_address), .q(mem_acc_48_q), .write(mem_acc_48_write), .write_address(mem_acc_48_write_address), .write_data(mem_acc_48_write_data));

  // hls/attention/attention.cpp:328: acc_49
  wire mem_acc_49_write = values_store_1617;
  wire [3:0] mem_acc_49_write_address = slot_827_s17;
  wire [58:0] mem_acc_49_write_data = add_1160;
  wire mem_acc_49_read = values_load_1552 | divide_load_1860;
  wire [3:0] mem_acc_49_read_address = values_load_1552 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_49 mem_acc_49_ram (.clk(ap_clk), .read(mem_acc_49_read), .read_address(mem_acc_49_read_address), .q(mem_acc_49_q), .write(mem_acc_49_write), .write_address(mem_acc_49_write_address), .write_data(mem_acc_49_write_data));

  // hls/attention/attention.cpp:328: acc_50
  wire mem_acc_50_write = values_store_1618;
  wire [3:0] mem_acc_50_write_address = slot_827_s17;
  wire [58:0] mem_acc_50_write_data = add_1164;
  wire mem_acc_50_read = values_load_1553 | divide_load_1861;
  wire [3:0] mem_acc_50_read_address = values_load_1553 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_50 mem_acc_50_ram (.clk(ap_clk), .read(mem_acc_50_read), .read_address(mem_acc_50_read_address), .q(mem_acc_50_q), .write(mem_acc_50_write), .write_address(mem_acc_50_write_address), .write_data(mem_acc_50_write_data));

  // hls/attention/attention.cpp:328: acc_51
  wire mem_acc_51_write = values_store_1619;
  wire [3:0] mem_acc_51_write_address = slot_827_s17;
  wire [58:0] mem_acc_51_write_data = add_1168;
  wire mem_acc_51_read = values_load_1554 | divide_load_1862;
  wire [3:0] mem_acc_51_read_address = values_load_1554 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_51 mem_acc_51_ram (.clk(ap_clk), .read(mem_acc_51_read), .read_address(mem_acc_51_read_address), .q(mem_acc_51_q), .write(mem_acc_51_write), .write_address(mem_acc_51_write_address), .write_data(mem_acc_51_write_data));

  // hls/attention/attention.cpp:328: acc_52
  wire mem_acc_52_write = values_store_1620;
  wire [3:0] mem_acc_52_write_address = slot_827_s17;
  wire [58:0] mem_acc_52_write_data = add_1172;
  wire mem_acc_52_read = values_load_1555 | divide_load_1863;
  wire [3:0] mem_acc_52_read_address = values_load_1555 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_52 mem_acc_52_ram (.clk(ap_clk), .read(mem_acc_52_read), .read_address(mem_acc_52_read_address), .q(mem_acc_52_q), .write(mem_acc_52_write), .write_address(mem_acc_52_write_address), .write_data(mem_acc_52_write_data));

  // hls/attention/attention.cpp:328: acc_53
  wire mem_acc_53_write = values_store_1621;
  wire [3:0] mem_acc_53_write_address = slot_827_s17;
  wire [58:0] mem_acc_53_write_data = add_1176;
  wire mem_acc_53_read = values_load_1556 | divide_load_1864;
  wire [3:0] mem_acc_53_read_address = values_load_1556 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_53 mem_acc_53_ram (.clk(ap_clk), .read(mem_acc_53_read), .read_address(mem_acc_53_read_address), .q(mem_acc_53_q), .write(mem_acc_53_write), .write_address(mem_acc_53_write_address), .write_data(mem_acc_53_write_data));

  // hls/attention/attention.cpp:328: acc_54
  wire mem_acc_54_write = values_store_1622;
  wire [3:0] mem_acc_54_write_address = slot_827_s17;
  wire [58:0] mem_acc_54_write_data = add_1180;
  wire mem_acc_54_read = values_load_1557 | divide_load_1865;
  wire [3:0] mem_acc_54_read_address = values_load_1557 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_54 mem_acc_54_ram (.clk(ap_clk), .read(mem_acc_54_read), .read_address(mem_acc_54_read_address), .q(mem_acc_54_q), .write(mem_acc_54_write), .write_address(mem_acc_54_write_address), .write_data(mem_acc_54_write_data));

  // hls/attention/attention.cpp:328: acc_55
  wire mem_acc_55_write = values_store_1623;
  wire [3:0] mem_acc_55_write_address = slot_827_s17;
  wire [58:0] mem_acc_55_write_data = add_1184;
  wire mem_acc_55_read = values_load_1558 | divide_load_1866;
  wire [3:0] mem_acc_55_read_address = values_load_1558 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_55 mem_acc_55_ram (.clk(ap_clk), .read(mem_acc_55_read), .read_address(mem_acc_55_read_address), .q(mem_acc_55_q), .write(mem_acc_55_write), .write_address(mem_acc_55_write_address), .write_data(mem_acc_55_write_data));

  // hls/attention/attention.cpp:328: acc_56
  wire mem_acc_56_write = values_store_1624;
  wire [3:0] mem_acc_56_write_address = slot_827_s17;
  wire [58:0] mem_acc_56_write_data = add_1188;
  wire mem_acc_56_read = values_load_1559 | divide_load_1867;
  wire [3:0] mem_acc_56_read_address = values_load_1559 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_56 mem_acc_56_ram (.clk(ap_clk), .read(mem_acc_56_read), .read_address(mem_acc_56_read_address), .q(mem_acc_56_q), .write(mem_acc_56_write), .write_address(mem_acc_56_write_address), .write_data(mem_acc_56_write_data));

  // hls/attention/attention.cpp:328: acc_57
  wire mem_acc_57_write = values_store_1625;
  wire [3:0] mem_acc_57_write_address = slot_827_s17;
  wire [58:0] mem_acc_57_write_data = add_1192;
  wire mem_acc_57_read = values_load_1560 | divide_load_1868;
  wire [3:0] mem_acc_57_read_address = values_load_1560 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_57 mem_acc_57_ram (.clk(ap_clk), .read(mem_acc_57_read), .read_address(mem_acc_57_read_address), .q(mem_acc_57_q), .write(mem_acc_57_write), .write_address(mem_acc_57_write_address), .write_data(mem_acc_57_write_data));

  // hls/attention/attention.cpp:328: acc_58
  wire mem_acc_58_write = values_store_1626;
  wire [3:0] mem_acc_58_write_address = slot_827_s17;
  wire [58:0] mem_acc_58_write_data = add_1196;
  wire mem_acc_58_read = values_load_1561 | divide_load_1869;
  wire [3:0] mem_acc_58_read_address = values_load_1561 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_58 mem_acc_58_ram (.clk(ap_clk), .read(mem_acc_58_read), .read_address(mem_acc_58_read_address), .q(mem_acc_58_q), .write(mem_acc_58_write), .write_address(mem_acc_58_write_address), .write_data(mem_acc_58_write_data));

  // hls/attention/attention.cpp:328: acc_59
  wire mem_acc_59_write = values_store_1627;
  wire [3:0] mem_acc_59_write_address = slot_827_s17;
  wire [58:0] mem_acc_59_write_data = add_1200;
  wire mem_acc_59_read = values_load_1562 | divide_load_1870;
  wire [3:0] mem_acc_59_read_address = values_load_1562 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_59 mem_acc_59_ram (.clk(ap_clk), .read(mem_acc_59_read), .read_address(mem_acc_59_read_address), .q(mem_acc_59_q), .write(mem_acc_59_write), .write_address(mem_acc_59_write_address), .write_data(mem_acc_59_write_data));

  // hls/attention/attention.cpp:328: acc_60
  wire mem_acc_60_write = values_store_1628;
  wire [3:0] mem_acc_60_write_address = slot_827_s17;
  wire [58:0] mem_acc_60_write_data = add_1204;
  wire mem_acc_60_read = values_load_1563 | divide_load_1871;
  wire [3:0] mem_acc_60_read_address = values_load_1563 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_60 mem_acc_60_ram (.clk(ap_clk), .read(mem_acc_60_read), .read_address(mem_acc_60_read_address), .q(mem_acc_60_q), .write(mem_acc_60_write), .write_address(mem_acc_60_write_address), .write_data(mem_acc_60_write_data));

  // hls/attention/attention.cpp:328: acc_61
  wire mem_acc_61_write = values_store_1629;
  wire [3:0] mem_acc_61_write_address = slot_827_s17;
  wire [58:0] mem_acc_61_write_data = add_1208;
  wire mem_acc_61_read = values_load_1564 | divide_load_1872;
  wire [3:0] mem_acc_61_read_address = values_load_1564 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_61 mem_acc_61_ram (.clk(ap_clk), .read(mem_acc_61_read), .read_address(mem_acc_61_read_address), .q(mem_acc_61_q), .write(mem_acc_61_write), .write_address(mem_acc_61_write_address), .write_data(mem_acc_61_write_data));

  // hls/attention/attention.cpp:328: acc_62
  wire mem_acc_62_write = values_store_1630;
  wire [3:0] mem_acc_62_write_address = slot_827_s17;
  wire [58:0] mem_acc_62_write_data = add_1212;
  wire mem_acc_62_read = values_load_1565 | divide_load_1873;
  wire [3:0] mem_acc_62_read_address = values_load_1565 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_62 mem_acc_62_ram (.clk(ap_clk), .read(mem_acc_62_read), .read_address(mem_acc_62_read_address), .q(mem_acc_62_q), .write(mem_acc_62_write), .write_address(mem_acc_62_write_address), .write_data(mem_acc_62_write_data));

  // hls/attention/attention.cpp:328: acc_63
  wire mem_acc_63_write = values_store_1631;
  wire [3:0] mem_acc_63_write_address = slot_827_s17;
  wire [58:0] mem_acc_63_write_data = add_1216;
  wire mem_acc_63_read = values_load_1566 | divide_load_1874;
  wire [3:0] mem_acc_63_read_address = values_load_1566 ? trunc_1503_s16 : trunc_1811_s1;
  attention_mem_acc_63 mem_acc_63_ram (.clk(ap_clk), .read(mem_acc_63_read), .read_address(mem_acc_63_read_address), .q(mem_acc_63_q), .write(mem_acc_63_write), .write_address(mem_acc_63_write_address), .write_data(mem_acc_63_write_data));

  // hls/attention/attention.cpp:336: held
  wire mem_held_write = values_store_1633;
  wire [3:0] mem_held_write_address = slot_827_s11;
  wire [127:0] mem_held_write_data = packed_1271;
  wire mem_held_read = values_load_1567;
  wire [3:0] mem_held_read_address = slot_827_s11;
  attention_mem_held mem_held_ram (.clk(ap_clk), .read(mem_held_read), .read_address(mem_held_read_address), .q(mem_held_q), .write(mem_held_write), .write_address(mem_held_write_address), .write_data(mem_held_write_data));

  // hls/attention/attention.cpp:185: score_0
  always @(posedge ap_clk) begin
    if (line_184_store_398) mem_score_0 <= 38'd0;
    if (keys_store_807) mem_score_0 <= shl_520[63:26];
  end

  // hls/attention/attention.cpp:185: score_1
  always @(posedge ap_clk) begin
    if (line_184_store_399) mem_score_1 <= 38'd0;
    if (keys_store_808) mem_score_1 <= shl_545[63:26];
  end

  // hls/attention/attention.cpp:185: score_2
  always @(posedge ap_clk) begin
    if (line_184_store_400) mem_score_2 <= 38'd0;
    if (keys_store_809) mem_score_2 <= shl_570[63:26];
  end

  // hls/attention/attention.cpp:185: score_3
  always @(posedge ap_clk) begin
    if (line_184_store_401) mem_score_3 <= 38'd0;
    if (keys_store_810) mem_score_3 <= shl_595[63:26];
  end

  // hls/attention/attention.cpp:185: score_4
  always @(posedge ap_clk) begin
    if (line_184_store_402) mem_score_4 <= 38'd0;
    if (keys_store_811) mem_score_4 <= shl_620[63:26];
  end

  // hls/attention/attention.cpp:185: score_5
  always @(posedge ap_clk) begin
    if (line_184_store_403) mem_score_5 <= 38'd0;
    if (keys_store_812) mem_score_5 <= shl_645[63:26];
  end

  // hls/attention/attention.cpp:185: score_6
  always @(posedge ap_clk) begin
    if (line_184_store_404) mem_score_6 <= 38'd0;
    if (keys_store_813) mem_score_6 <= shl_670[63:26];
  end

  // hls/attention/attention.cpp:185: score_7
  always @(posedge ap_clk) begin
    if (line_184_store_405) mem_score_7 <= 38'd0;
    if (keys_store_814) mem_score_7 <= shl_695[63:26];
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
  wire mem_bank_0_read = keys_load_799;
  wire [3:0] mem_bank_0_read_address = slot_451;
  attention_mem_bank_0 mem_bank_0_ram (.clk(ap_clk), .read(mem_bank_0_read), .read_address(mem_bank_0_read_address), .q(mem_bank_0_q), .write(mem_bank_0_write), .write_address(mem_bank_0_write_address), .write_data(mem_bank_0_write_data));

  // hls/attention/attention.cpp:442: bank_1
  wire mem_bank_1_write = choose_q_store_378;
  wire [3:0] mem_bank_1_write_address = trunc_377_s3;
  wire [127:0] mem_bank_1_write_data = mem_q_q2;
  wire mem_bank_1_read = keys_load_800;
  wire [3:0] mem_bank_1_read_address = slot_451;
  attention_mem_bank_1 mem_bank_1_ram (.clk(ap_clk), .read(mem_bank_1_read), .read_address(mem_bank_1_read_address), .q(mem_bank_1_q), .write(mem_bank_1_write), .write_address(mem_bank_1_write_address), .write_data(mem_bank_1_write_data));

  // hls/attention/attention.cpp:442: bank_2
  wire mem_bank_2_write = choose_q_store_379;
  wire [3:0] mem_bank_2_write_address = trunc_377_s3;
  wire [127:0] mem_bank_2_write_data = mem_q_q2;
  wire mem_bank_2_read = keys_load_801;
  wire [3:0] mem_bank_2_read_address = slot_451;
  attention_mem_bank_2 mem_bank_2_ram (.clk(ap_clk), .read(mem_bank_2_read), .read_address(mem_bank_2_read_address), .q(mem_bank_2_q), .write(mem_bank_2_write), .write_address(mem_bank_2_write_address), .write_data(mem_bank_2_write_data));

  // hls/attention/attention.cpp:442: bank_3
  wire mem_bank_3_write = choose_q_store_380;
  wire [3:0] mem_bank_3_write_address = trunc_377_s3;
  wire [127:0] mem_bank_3_write_data = mem_q_q2;
  wire mem_bank_3_read = keys_load_802;
  wire [3:0] mem_bank_3_read_address = slot_451;
  attention_mem_bank_3 mem_bank_3_ram (.clk(ap_clk), .read(mem_bank_3_read), .read_address(mem_bank_3_read_address), .q(mem_bank_3_q), .write(mem_bank_3_write), .write_address(mem_bank_3_write_address), .write_data(mem_bank_3_write_data));

  // hls/attention/attention.cpp:442: bank_4
  wire mem_bank_4_write = choose_q_store_381;
  wire [3:0] mem_bank_4_write_address = trunc_377_s3;
  wire [127:0] mem_bank_4_write_data = mem_q_q2;
  wire mem_bank_4_read = keys_load_803;
  wire [3:0] mem_bank_4_read_address = slot_451;
  attention_mem_bank_4 mem_bank_4_ram (.clk(ap_clk), .read(mem_bank_4_read), .read_address(mem_bank_4_read_address), .q(mem_bank_4_q), .write(mem_bank_4_write), .write_address(mem_bank_4_write_address), .write_data(mem_bank_4_write_data));

  // hls/attention/attention.cpp:442: bank_5
  wire mem_bank_5_write = choose_q_store_382;
  wire [3:0] mem_bank_5_write_address = trunc_377_s3;
  wire [127:0] mem_bank_5_write_data = mem_q_q2;
  wire mem_bank_5_read = keys_load_804;
  wire [3:0] mem_bank_5_read_address = slot_451;
  attention_mem_bank_5 mem_bank_5_ram (.clk(ap_clk), .read(mem_bank_5_read), .read_address(mem_bank_5_read_address), .q(mem_bank_5_q), .write(mem_bank_5_write), .write_address(mem_bank_5_write_address), .write_data(mem_bank_5_write_data));

  // hls/attention/attention.cpp:442: bank_6
  wire mem_bank_6_write = choose_q_store_383;
  wire [3:0] mem_bank_6_write_address = trunc_377_s3;
  wire [127:0] mem_bank_6_write_data = mem_q_q2;
  wire mem_bank_6_read = keys_load_805;
  wire [3:0] mem_bank_6_read_address = slot_451;
  attention_mem_bank_6 mem_bank_6_ram (.clk(ap_clk), .read(mem_bank_6_read), .read_address(mem_bank_6_read_address), .q(mem_bank_6_q), .write(mem_bank_6_write), .write_address(mem_bank_6_write_address), .write_data(mem_bank_6_write_data));

  // hls/attention/attention.cpp:442: bank_7
  wire mem_bank_7_write = choose_q_store_384;
  wire [3:0] mem_bank_7_write_address = trunc_377_s3;
  wire [127:0] mem_bank_7_write_data = mem_q_q2;
  wire mem_bank_7_read = keys_load_806;
  wire [3:0] mem_bank_7_read_address = slot_451;
  attention_mem_bank_7 mem_bank_7_ram (.clk(ap_clk), .read(mem_bank_7_read), .read_address(mem_bank_7_read_address), .q(mem_bank_7_q), .write(mem_bank_7_write), .write_address(mem_bank_7_write_address), .write_data(mem_bank_7_write_data));

  // hls/attention/attention.cpp:443: q_exponent_0
  always @(posedge ap_clk) begin
    if (choose_q_store_386) mem_q_exponent_0 <= mem_exponent_q_s3;
    if (keys_store_784) mem_q_exponent_0 <= mem_q_exponent_1;
  end

  // hls/attention/attention.cpp:443: q_exponent_1
  always @(posedge ap_clk) begin
    if (choose_q_store_387) mem_q_exponent_1 <= mem_exponent_q_s3;
    if (keys_store_786) mem_q_exponent_1 <= mem_q_exponent_2;
  end

  // hls/attention/attention.cpp:443: q_exponent_2
  always @(posedge ap_clk) begin
    if (choose_q_store_388) mem_q_exponent_2 <= mem_exponent_q_s3;
    if (keys_store_788) mem_q_exponent_2 <= mem_q_exponent_3;
  end

  // hls/attention/attention.cpp:443: q_exponent_3
  always @(posedge ap_clk) begin
    if (choose_q_store_389) mem_q_exponent_3 <= mem_exponent_q_s3;
    if (keys_store_790) mem_q_exponent_3 <= mem_q_exponent_4;
  end

  // hls/attention/attention.cpp:443: q_exponent_4
  always @(posedge ap_clk) begin
    if (choose_q_store_390) mem_q_exponent_4 <= mem_exponent_q_s3;
    if (keys_store_792) mem_q_exponent_4 <= mem_q_exponent_5;
  end

  // hls/attention/attention.cpp:443: q_exponent_5
  always @(posedge ap_clk) begin
    if (choose_q_store_391) mem_q_exponent_5 <= mem_exponent_q_s3;
    if (keys_store_794) mem_q_exponent_5 <= mem_q_exponent_6;
  end

  // hls/attention/attention.cpp:443: q_exponent_6
  always @(posedge ap_clk) begin
    if (choose_q_store_392) mem_q_exponent_6 <= mem_exponent_q_s3;
    if (keys_store_796) mem_q_exponent_6 <= mem_q_exponent_7;
  end

  // hls/attention/attention.cpp:443: q_exponent_7
  always @(posedge ap_clk) begin
    if (choose_q_store_393) mem_q_exponent_7 <= mem_exponent_q_s3;
    if (keys_store_797) mem_q_exponent_7 <= mem_q_exponent_0;
  end

  // hls/attention/attention.cpp:444: scores
  wire mem_scores_write = keys_store_782;
  wire [12:0] mem_scores_write_address = or_411;
  wire [63:0] mem_scores_write_data = or_438;
  wire mem_scores_read = values_load_1634;
  wire [12:0] mem_scores_read_address = or_1276;
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

// 16 x 16 bits, signed product after 2 stages
module attention_mul_16s_16s_32_2 (
  input  wire        clk,
  input  wire [1:0]  enable,
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
  reg [31:0] result;
  always @(posedge clk) if (enable[1]) result <= $signed({{16{a_q[15]}}, a_q}) * $signed({{16{b_q[15]}}, b_q});
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
