// mm2s: made by rtl_export from hls/include/mover.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   words: II=1, depth 2 (hls/mm2s/mm2s.cpp:24)

`default_nettype none

module mm2s (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire         s_axi_control_AWVALID,
  output wire         s_axi_control_AWREADY,
  input  wire [5:0]   s_axi_control_AWADDR,
  input  wire         s_axi_control_WVALID,
  output wire         s_axi_control_WREADY,
  input  wire [31:0]  s_axi_control_WDATA,
  input  wire [3:0]   s_axi_control_WSTRB,
  input  wire         s_axi_control_ARVALID,
  output wire         s_axi_control_ARREADY,
  input  wire [5:0]   s_axi_control_ARADDR,
  output wire         s_axi_control_RVALID,
  input  wire         s_axi_control_RREADY,
  output wire [31:0]  s_axi_control_RDATA,
  output wire [1:0]   s_axi_control_RRESP,
  output wire         s_axi_control_BVALID,
  input  wire         s_axi_control_BREADY,
  output wire [1:0]   s_axi_control_BRESP,
  output wire         interrupt,
  output wire [0:0]   m_axi_gmem_AWVALID,
  input  wire         m_axi_gmem_AWREADY,
  output wire [63:0]  m_axi_gmem_AWADDR,
  output wire [0:0]   m_axi_gmem_AWID,
  output wire [7:0]   m_axi_gmem_AWLEN,
  output wire [2:0]   m_axi_gmem_AWSIZE,
  output wire [1:0]   m_axi_gmem_AWBURST,
  output wire [1:0]   m_axi_gmem_AWLOCK,
  output wire [3:0]   m_axi_gmem_AWCACHE,
  output wire [2:0]   m_axi_gmem_AWPROT,
  output wire [3:0]   m_axi_gmem_AWQOS,
  output wire [3:0]   m_axi_gmem_AWREGION,
  output wire [0:0]   m_axi_gmem_AWUSER,
  output wire [0:0]   m_axi_gmem_WVALID,
  input  wire         m_axi_gmem_WREADY,
  output wire [127:0] m_axi_gmem_WDATA,
  output wire [15:0]  m_axi_gmem_WSTRB,
  output wire         m_axi_gmem_WLAST,
  output wire [0:0]   m_axi_gmem_WID,
  output wire [0:0]   m_axi_gmem_WUSER,
  output wire [0:0]   m_axi_gmem_ARVALID,
  input  wire         m_axi_gmem_ARREADY,
  output wire [63:0]  m_axi_gmem_ARADDR,
  output wire [0:0]   m_axi_gmem_ARID,
  output wire [7:0]   m_axi_gmem_ARLEN,
  output wire [2:0]   m_axi_gmem_ARSIZE,
  output wire [1:0]   m_axi_gmem_ARBURST,
  output wire [1:0]   m_axi_gmem_ARLOCK,
  output wire [3:0]   m_axi_gmem_ARCACHE,
  output wire [2:0]   m_axi_gmem_ARPROT,
  output wire [3:0]   m_axi_gmem_ARQOS,
  output wire [3:0]   m_axi_gmem_ARREGION,
  output wire [0:0]   m_axi_gmem_ARUSER,
  input  wire [0:0]   m_axi_gmem_RVALID,
  output wire         m_axi_gmem_RREADY,
  input  wire [127:0] m_axi_gmem_RDATA,
  input  wire         m_axi_gmem_RLAST,
  input  wire [0:0]   m_axi_gmem_RID,
  input  wire [0:0]   m_axi_gmem_RUSER,
  input  wire [1:0]   m_axi_gmem_RRESP,
  input  wire [0:0]   m_axi_gmem_BVALID,
  output wire         m_axi_gmem_BREADY,
  input  wire [1:0]   m_axi_gmem_BRESP,
  input  wire [0:0]   m_axi_gmem_BID,
  input  wire [0:0]   m_axi_gmem_BUSER,
  output wire [127:0] s_TDATA,
  output wire [15:0]  s_TKEEP,
  output wire [15:0]  s_TSTRB,
  output wire [0:0]   s_TLAST,
  output wire         s_TVALID,
  input  wire         s_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [2:0] LINE_5_S = 3'd0;
  localparam [2:0] WORDS_S = 3'd1;
  localparam [2:0] LINE_5_2_S = 3'd2;
  localparam [2:0] LINE_44_S = 3'd3;
  localparam [2:0] LINE_5_3_S = 3'd4;
  localparam [2:0] IDLE = 3'd5;
  localparam [2:0] FINISH = 3'd6;
  reg [2:0] state;
  wire line_5_done;
  wire words_done;
  wire line_5_2_done_0;
  wire line_5_2_done_1;
  wire line_44_done;
  wire line_5_3_done;
  wire [63:0] arg_mem;
  wire [31:0] arg_offset;
  wire [31:0] arg_bytes;
  wire ap_start, ap_done, ap_idle, ap_ready;
  wire ap_continue;
  reg done_held;
  wire call_begin = (state == IDLE) & ap_start & ~done_held;

  // hls/mm2s/mm2s.cpp:5: line_5
  wire line_5_start;
  reg line_5_run;
  reg [28:0] words_1;
  reg line_5_2;
  reg line_5_3;
  reg line_5_4;
  reg line_5_5;
  reg line_5_6;
  reg line_5_7;
  reg line_5_8;
  reg line_5_9;
  reg line_5_10;
  reg line_5_11;
  reg line_5_12;
  reg line_5_13;
  reg line_5_14;
  reg line_5_15;
  reg line_5_16;
  reg line_5_17;
  reg line_5_18;
  reg line_5_19;
  reg line_5_20;
  reg line_5_21;
  reg line_5_22;
  reg [29:0] last_23;
  reg [15:0] last_keep_24;
  reg [28:0] line_5_25;
  reg line_5_v1;
  reg line_5_v2;
  wire line_5_v0;
  wire line_5_en0;
  wire line_5_en1;
  wire line_5_en2;

  // hls/mm2s/mm2s.cpp:24: words
  wire words_start;
  reg words_run;
  reg [127:0] before_26;
  reg [28:0] i_27;
  reg words_v1;
  wire words_v0;
  wire words_en0;
  wire words_en1;

  // hls/mm2s/mm2s.cpp:5: line_5_2
  wire line_5_2_start;
  reg line_5_2_run;
  reg line_5_2_28;
  wire line_5_2_v0;
  wire line_5_2_en0;

  // hls/mm2s/mm2s.cpp:44: line_44
  wire line_44_start;
  reg line_44_run;
  wire line_44_v0;
  wire line_44_en0;

  // hls/mm2s/mm2s.cpp:5: line_5_3
  wire line_5_3_start;
  reg line_5_3_run;
  wire line_5_3_v0;
  wire line_5_3_en0;
  wire s_beat_ready;
  wire s_beat_room;
  wire m_axi_gmem_ar_beat_ready;
  wire [127:0] m_axi_gmem_r_beat;
  wire m_axi_gmem_r_beat_valid;
  wire [127:0] m_axi_gmem_r_beat_data = m_axi_gmem_r_beat;

  // ---- hls/mm2s/mm2s.cpp:5: line_5, 3 stages
  // stage 0
  wire [32:0] add_30 = {1'd0, arg_bytes} + {29'd0, arg_offset[3:0]};  // mover.hpp:22
  wire [32:0] add_31 = add_30 + 33'd15;  // mover.hpp:22
  wire xor_36 = arg_offset[0] ^ 1'd1;
  wire xor_37 = arg_offset[1] ^ 1'd1;
  wire xor_38 = arg_offset[2] ^ 1'd1;
  wire xor_39 = arg_offset[3] ^ 1'd1;
  wire icmp_40 = arg_offset[3:0] == 4'd0;  // mm2s.cpp:18
  wire [31:0] count_41 = 32'd0 - arg_offset;  // mm2s.cpp:20
  wire [32:0] add_61 = {1'd0, arg_bytes} + 33'd15;  // mover.hpp:22
  wire [29:0] last_62 = {1'd0, add_61[32:4]} + {30{icmp_40}};  // mm2s.cpp:18
  wire icmp_63 = arg_bytes[3:0] == 4'd0;  // mm2s.cpp:19
  wire [31:0] shl_64 = 32'd1 << arg_bytes[3:0];  // mm2s.cpp:19
  // stage 1
  reg [28:0] words_33_s1;
  reg [3:0] zext_43_s1;
  reg [15:0] trunc_66_s1;
  reg icmp_63_s1;
  always @(posedge ap_clk) if (line_5_en0) begin
    words_33_s1 <= add_31[32:4];
    zext_43_s1 <= count_41[3:0];
    trunc_66_s1 <= shl_64[15:0];
    icmp_63_s1 <= icmp_63;
  end
  wire [59:0] add_29 = {32'd0, arg_offset[31:4]} + arg_mem[63:4];  // mover.hpp:46
  wire icmp_32 = 29'd0 < words_33_s1;  // mover.hpp:46
  wire [28:0] sub_34 = words_33_s1 - 29'd0;  // mover.hpp:46
  wire [28:0] select_35 = icmp_32 ? sub_34 : 29'd0;  // mover.hpp:46
  wire [31:0] shl_42 = 32'd1 << zext_43_s1;  // mover.hpp:28
  wire [15:0] add_65 = trunc_66_s1 + 16'd65535;  // mm2s.cpp:19
  wire [15:0] last_keep_67 = icmp_63_s1 ? 16'd65535 : add_65;  // mm2s.cpp:19
  wire line_5_push_68 = line_5_v1 & line_5_en1;  // mover.hpp:46
  // stage 2
  reg [15:0] trunc_45_s2;
  always @(posedge ap_clk) begin
    trunc_45_s2 <= shl_42[15:0];
  end
  wire [15:0] begun_44 = trunc_45_s2 + 16'd65535;  // mover.hpp:28
  wire xor_46 = begun_44[0] ^ 1'd1;
  wire xor_47 = begun_44[1] ^ 1'd1;
  wire xor_48 = begun_44[2] ^ 1'd1;
  wire xor_49 = begun_44[3] ^ 1'd1;
  wire xor_50 = begun_44[4] ^ 1'd1;
  wire xor_51 = begun_44[5] ^ 1'd1;
  wire xor_52 = begun_44[6] ^ 1'd1;
  wire xor_53 = begun_44[7] ^ 1'd1;
  wire xor_54 = begun_44[8] ^ 1'd1;
  wire xor_55 = begun_44[9] ^ 1'd1;
  wire xor_56 = begun_44[10] ^ 1'd1;
  wire xor_57 = begun_44[11] ^ 1'd1;
  wire xor_58 = begun_44[12] ^ 1'd1;
  wire xor_59 = begun_44[13] ^ 1'd1;
  wire xor_60 = begun_44[14] ^ 1'd1;
  assign line_5_en0 = line_5_en1;
  assign line_5_en1 = ~(line_5_v1 & ((~m_axi_gmem_ar_beat_ready)));
  assign line_5_en2 = 1'd1;
  wire line_5_issue = line_5_run;
  wire line_5_leave = 1'b0;
  assign line_5_v0 = line_5_issue;
  wire line_5_busy = line_5_run | line_5_v1 | line_5_v2;
  always @(posedge ap_clk) begin
    if (line_5_issue & line_5_en0) line_5_run <= 1'b0;
    if (line_5_start) line_5_run <= 1'b1;
    if (line_5_en0) line_5_v1 <= line_5_v0; else if (line_5_en1) line_5_v1 <= 1'b0;
    line_5_v2 <= line_5_v1 & line_5_en1;
    if (rst) begin line_5_run <= 1'b0; line_5_v1 <= 1'b0; line_5_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_5_v0 & line_5_en0) words_1 <= add_31[32:4];
    if (line_5_v0 & line_5_en0) line_5_2 <= xor_36;
    if (line_5_v0 & line_5_en0) line_5_3 <= xor_37;
    if (line_5_v0 & line_5_en0) line_5_4 <= xor_38;
    if (line_5_v0 & line_5_en0) line_5_5 <= xor_39;
    if (line_5_v0 & line_5_en0) line_5_6 <= icmp_40;
    if (line_5_v2 & line_5_en2) line_5_7 <= xor_46;
    if (line_5_v2 & line_5_en2) line_5_8 <= xor_47;
    if (line_5_v2 & line_5_en2) line_5_9 <= xor_48;
    if (line_5_v2 & line_5_en2) line_5_10 <= xor_49;
    if (line_5_v2 & line_5_en2) line_5_11 <= xor_50;
    if (line_5_v2 & line_5_en2) line_5_12 <= xor_51;
    if (line_5_v2 & line_5_en2) line_5_13 <= xor_52;
    if (line_5_v2 & line_5_en2) line_5_14 <= xor_53;
    if (line_5_v2 & line_5_en2) line_5_15 <= xor_54;
    if (line_5_v2 & line_5_en2) line_5_16 <= xor_55;
    if (line_5_v2 & line_5_en2) line_5_17 <= xor_56;
    if (line_5_v2 & line_5_en2) line_5_18 <= xor_57;
    if (line_5_v2 & line_5_en2) line_5_19 <= xor_58;
    if (line_5_v2 & line_5_en2) line_5_20 <= xor_59;
    if (line_5_v2 & line_5_en2) line_5_21 <= xor_60;
    if (line_5_v2 & line_5_en2) line_5_22 <= begun_44[15];
    if (line_5_v0 & line_5_en0) last_23 <= last_62;
    if (line_5_v1 & line_5_en1) last_keep_24 <= last_keep_67;
    if (line_5_v0 & line_5_en0) line_5_25 <= add_31[32:4];
  end

  // ---- hls/mm2s/mm2s.cpp:24: words, pipelined loop, II=1, depth 2
  // stage 0
  wire icmp_69 = i_27 != 29'd0;  // mm2s.cpp:28
  wire or_70 = line_5_6 | icmp_69;  // mm2s.cpp:28
  wire [127:0] shl_71 = {m_axi_gmem_r_beat_data[7:0], 120'd0};
  wire [127:0] or_72 = shl_71 | {8'd0, m_axi_gmem_r_beat_data[127:8]};
  wire [127:0] select_73 = line_5_2 ? m_axi_gmem_r_beat_data : or_72;  // mover.hpp:50
  wire [127:0] shl_74 = {select_73[15:0], 112'd0};  // mover.hpp:50
  wire [127:0] or_75 = shl_74 | {16'd0, select_73[127:16]};  // mover.hpp:50
  wire [127:0] select_76 = line_5_3 ? select_73 : or_75;  // mover.hpp:50
  wire [127:0] shl_77 = {select_76[31:0], 96'd0};  // mover.hpp:50
  wire [127:0] or_78 = shl_77 | {32'd0, select_76[127:32]};  // mover.hpp:50
  wire [127:0] select_79 = line_5_4 ? select_76 : or_78;  // mover.hpp:50
  wire [127:0] shl_80 = {select_79[63:0], 64'd0};  // mover.hpp:50
  wire [127:0] or_81 = shl_80 | {64'd0, select_79[127:64]};  // mover.hpp:50
  wire [127:0] word_82 = line_5_5 ? select_79 : or_81;  // mover.hpp:50
  wire beat_20_129 = {1'd0, i_27} == last_23;  // mm2s.cpp:31
  wire icmp_131 = i_27 < words_1;  // mm2s.cpp:24
  wire xor_132 = icmp_131 ^ 1'd1;
  wire [28:0] i_133 = i_27 + 29'd1;  // mm2s.cpp:24
  wire words_pop_134 = words_v0 & words_en0;  // mover.hpp:46
  // stage 1
  reg [127:0] word_82_s1;
  reg beat_20_129_s1;
  reg or_70_s1;
  always @(posedge ap_clk) begin
    word_82_s1 <= word_82;
    beat_20_129_s1 <= beat_20_129;
    or_70_s1 <= or_70;
  end
  wire [127:0] select_83 = line_5_7 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [127:0] select_84 = line_5_8 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [15:0] shl_85 = {select_84[15:8], 8'd0};
  wire [15:0] or_86 = {8'd0, select_83[7:0]} | shl_85;  // mover.hpp:38
  wire [127:0] select_87 = line_5_9 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [23:0] shl_88 = {select_87[23:16], 16'd0};
  wire [23:0] or_89 = {8'd0, or_86} | shl_88;  // mover.hpp:38
  wire [127:0] select_90 = line_5_10 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [31:0] shl_91 = {select_90[31:24], 24'd0};
  wire [31:0] or_92 = {8'd0, or_89} | shl_91;  // mover.hpp:38
  wire [127:0] select_93 = line_5_11 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [39:0] shl_94 = {select_93[39:32], 32'd0};
  wire [39:0] or_95 = {8'd0, or_92} | shl_94;  // mover.hpp:38
  wire [127:0] select_96 = line_5_12 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [47:0] shl_97 = {select_96[47:40], 40'd0};
  wire [47:0] or_98 = {8'd0, or_95} | shl_97;  // mover.hpp:38
  wire [127:0] select_99 = line_5_13 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [55:0] shl_100 = {select_99[55:48], 48'd0};
  wire [55:0] or_101 = {8'd0, or_98} | shl_100;  // mover.hpp:38
  wire [127:0] select_102 = line_5_14 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [63:0] shl_103 = {select_102[63:56], 56'd0};
  wire [63:0] or_104 = {8'd0, or_101} | shl_103;  // mover.hpp:38
  wire [127:0] select_105 = line_5_15 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [71:0] shl_106 = {select_105[71:64], 64'd0};
  wire [71:0] or_107 = {8'd0, or_104} | shl_106;  // mover.hpp:38
  wire [127:0] select_108 = line_5_16 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [79:0] shl_109 = {select_108[79:72], 72'd0};
  wire [79:0] or_110 = {8'd0, or_107} | shl_109;  // mover.hpp:38
  wire [127:0] select_111 = line_5_17 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [87:0] shl_112 = {select_111[87:80], 80'd0};
  wire [87:0] or_113 = {8'd0, or_110} | shl_112;  // mover.hpp:38
  wire [127:0] select_114 = line_5_18 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [95:0] shl_115 = {select_114[95:88], 88'd0};
  wire [95:0] or_116 = {8'd0, or_113} | shl_115;  // mover.hpp:38
  wire [127:0] select_117 = line_5_19 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [103:0] shl_118 = {select_117[103:96], 96'd0};
  wire [103:0] or_119 = {8'd0, or_116} | shl_118;  // mover.hpp:38
  wire [127:0] select_120 = line_5_20 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [111:0] shl_121 = {select_120[111:104], 104'd0};
  wire [111:0] or_122 = {8'd0, or_119} | shl_121;  // mover.hpp:38
  wire [127:0] select_123 = line_5_21 ? word_82_s1 : before_26;  // mover.hpp:38
  wire [119:0] shl_124 = {select_123[119:112], 112'd0};
  wire [119:0] or_125 = {8'd0, or_122} | shl_124;  // mover.hpp:38
  wire [127:0] select_126 = line_5_22 ? before_26 : word_82_s1;  // mover.hpp:38
  wire [127:0] shl_127 = {select_126[127:120], 120'd0};
  wire [127:0] beat_0_128 = {8'd0, or_125} | shl_127;  // mover.hpp:38
  wire [15:0] beat_8_130 = beat_20_129_s1 ? last_keep_24 : 16'd65535;  // mm2s.cpp:31
  wire words_push_135 = words_v1 & words_en1 & or_70_s1;  // mm2s.cpp:34
  assign words_en0 = ~(words_v0 & ((~m_axi_gmem_r_beat_valid) | (~s_beat_room)));
  assign words_en1 = 1'd1;
  wire words_issue = words_run;
  wire words_leave = xor_132;
  assign words_v0 = words_issue & ~words_leave;
  wire words_busy = words_run | words_v1;
  always @(posedge ap_clk) begin
    if (words_issue & words_leave) words_run <= 1'b0;
    if (words_start) words_run <= 1'b1;
    words_v1 <= words_v0 & words_en0;
    if (rst) begin words_run <= 1'b0; words_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (words_v1 & words_en1) before_26 <= word_82_s1;
    if (words_v0 & words_en0) i_27 <= i_133;
    if (line_5_done) before_26 <= 128'd0;
    if (line_5_done) i_27 <= 29'd0;
  end

  // ---- hls/mm2s/mm2s.cpp:5: line_5_2, 1 stages
  wire icmp_136 = line_5_25 != 29'd0;  // mm2s.cpp:38
  wire icmp_137 = last_23 == {1'd0, words_1};
  wire and_138 = icmp_136 & icmp_137;
  assign line_5_2_en0 = 1'd1;
  wire line_5_2_issue = line_5_2_run;
  wire line_5_2_leave = 1'b0;
  assign line_5_2_v0 = line_5_2_issue;
  wire line_5_2_busy = line_5_2_run;
  always @(posedge ap_clk) begin
    if (line_5_2_issue & line_5_2_en0) line_5_2_run <= 1'b0;
    if (line_5_2_start) line_5_2_run <= 1'b1;
    if (rst) begin line_5_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_5_2_v0 & line_5_2_en0) line_5_2_28 <= and_138;
  end

  // ---- hls/mm2s/mm2s.cpp:44: line_44, 1 stages
  wire line_44_push_139 = line_44_v0 & line_44_en0;  // mm2s.cpp:44
  assign line_44_en0 = ~(line_44_v0 & ((~s_beat_ready)));
  wire line_44_issue = line_44_run;
  wire line_44_leave = 1'b0;
  assign line_44_v0 = line_44_issue;
  wire line_44_busy = line_44_run;
  always @(posedge ap_clk) begin
    if (line_44_issue & line_44_en0) line_44_run <= 1'b0;
    if (line_44_start) line_44_run <= 1'b1;
    if (rst) begin line_44_run <= 1'b0; end
  end

  // ---- hls/mm2s/mm2s.cpp:5: line_5_3, 1 stages
  assign line_5_3_en0 = 1'd1;
  wire line_5_3_issue = line_5_3_run;
  wire line_5_3_leave = 1'b0;
  assign line_5_3_v0 = line_5_3_issue;
  wire line_5_3_busy = line_5_3_run;
  always @(posedge ap_clk) begin
    if (line_5_3_issue & line_5_3_en0) line_5_3_run <= 1'b0;
    if (line_5_3_start) line_5_3_run <= 1'b1;
    if (rst) begin line_5_3_run <= 1'b0; end
  end

  // ---- control
  assign line_5_done = (state == LINE_5_S) & ~line_5_busy;
  assign words_done = (state == WORDS_S) & ~words_busy;
  assign line_5_2_done_0 = (state == LINE_5_2_S) & ~line_5_2_busy & line_5_2_28;
  assign line_5_2_done_1 = (state == LINE_5_2_S) & ~line_5_2_busy & ~line_5_2_28;
  assign line_44_done = (state == LINE_44_S) & ~line_44_busy;
  assign line_5_3_done = (state == LINE_5_3_S) & ~line_5_3_busy;
  always @(posedge ap_clk) begin
    if (line_5_done) state <= WORDS_S;
    if (words_done) state <= LINE_5_2_S;
    if (line_5_2_done_0) state <= LINE_44_S;
    if (line_5_2_done_1 | line_44_done) state <= LINE_5_3_S;
    if (call_begin) state <= LINE_5_S;
    if (line_5_3_done) state <= FINISH;
    if (call_end) state <= IDLE;
    if (rst) state <= IDLE;
  end
  assign words_start = line_5_done;
  assign line_5_2_start = words_done;
  assign line_44_start = line_5_2_done_0;
  assign line_5_3_start = line_5_2_done_1 | line_44_done;
  assign line_5_start = call_begin;

  // ---- start and end of a call
  wire call_end = (state == FINISH) & ~(s_TVALID);
  assign ap_ready = call_end;
  assign ap_idle = (state == IDLE) & ~ap_start;
  assign ap_done = call_end | done_held;
  always @(posedge ap_clk) begin
    if (ap_continue) done_held <= 1'b0; else if (call_end) done_held <= 1'b1;
    if (rst) done_held <= 1'b0;
  end

  // s: 16 beats; 2 may still come when there is no more room
  wire s_beat_valid = words_push_135 | line_44_push_139;
  wire [160:0] s_beat = words_push_135 ? {beat_20_129_s1, beat_8_130, beat_8_130, beat_0_128} : {1'd1, last_keep_24, last_keep_24, before_26};
  mm2s_output #(.WIDTH(161), .ADDRESS(4), .ROOM(14)) s_fifo (.clk(ap_clk), .rst(rst), .in_data(s_beat), .in_valid(s_beat_valid), .in_ready(s_beat_ready), .room(s_beat_room), .out_data({s_TLAST, s_TSTRB, s_TKEEP, s_TDATA}), .out_valid(s_TVALID), .out_ready(s_TREADY));
  wire m_axi_gmem_ar_beat_valid = line_5_push_68;
  wire [92:0] m_axi_gmem_ar_beat = {{4'd0, select_35}, add_29};
  wire m_axi_gmem_r_beat_take = words_pop_134;

  // bundle gmem: 128-bit elements, 128-bit data
  wire [59:0] m_axi_gmem_AR_word;
  assign m_axi_gmem_ARADDR = {m_axi_gmem_AR_word, 4'd0};
  assign m_axi_gmem_ARSIZE = 3'd4;
  assign m_axi_gmem_ARBURST = 2'd1;
  assign m_axi_gmem_ARCACHE = 4'd3;
  assign m_axi_gmem_ARID = 1'd0;
  assign m_axi_gmem_ARLOCK = 2'd0;
  assign m_axi_gmem_ARPROT = 3'd0;
  assign m_axi_gmem_ARQOS = 4'd0;
  assign m_axi_gmem_ARREGION = 4'd0;
  assign m_axi_gmem_ARUSER = 1'd0;
  mm2s_gmem_read m_axi_gmem_read (
    .clk(ap_clk),
    .rst(rst),
    .request_valid(m_axi_gmem_ar_beat_valid),
    .request_ready(m_axi_gmem_ar_beat_ready),
    .request_index(m_axi_gmem_ar_beat[59:0]),
    .request_count(m_axi_gmem_ar_beat[92:60]),
    .data(m_axi_gmem_r_beat),
    .data_valid(m_axi_gmem_r_beat_valid),
    .data_take(m_axi_gmem_r_beat_take),
    .ARVALID(m_axi_gmem_ARVALID),
    .ARREADY(m_axi_gmem_ARREADY),
    .ARWORD(m_axi_gmem_AR_word),
    .ARLEN(m_axi_gmem_ARLEN),
    .RVALID(m_axi_gmem_RVALID),
    .RREADY(m_axi_gmem_RREADY),
    .RDATA(m_axi_gmem_RDATA),
    .RLAST(m_axi_gmem_RLAST)
  );
  assign m_axi_gmem_AWVALID = 1'd0;
  assign m_axi_gmem_AWADDR = 64'd0;
  assign m_axi_gmem_AWID = 1'd0;
  assign m_axi_gmem_AWLEN = 8'd0;
  assign m_axi_gmem_AWSIZE = 3'd0;
  assign m_axi_gmem_AWBURST = 2'd0;
  assign m_axi_gmem_AWLOCK = 2'd0;
  assign m_axi_gmem_AWCACHE = 4'd0;
  assign m_axi_gmem_AWPROT = 3'd0;
  assign m_axi_gmem_AWQOS = 4'd0;
  assign m_axi_gmem_AWREGION = 4'd0;
  assign m_axi_gmem_AWUSER = 1'd0;
  assign m_axi_gmem_WVALID = 1'd0;
  assign m_axi_gmem_BREADY = 1'd0;
  assign m_axi_gmem_WDATA = 128'd0;
  assign m_axi_gmem_WSTRB = 16'd0;
  assign m_axi_gmem_WLAST = 1'd0;
  assign m_axi_gmem_WID = 1'd0;
  assign m_axi_gmem_WUSER = 1'd0;
  wire m_axi_gmem_unused = &{1'b0, m_axi_gmem_RID, m_axi_gmem_RUSER, m_axi_gmem_RRESP, m_axi_gmem_BRESP, m_axi_gmem_BID, m_axi_gmem_BUSER, m_axi_gmem_AWREADY, m_axi_gmem_WREADY, m_axi_gmem_BVALID};

  mm2s_control_s_axi control_slave (
    .clk(ap_clk),
    .rst(rst),
    .AWVALID(s_axi_control_AWVALID),
    .AWREADY(s_axi_control_AWREADY),
    .AWADDR(s_axi_control_AWADDR),
    .WVALID(s_axi_control_WVALID),
    .WREADY(s_axi_control_WREADY),
    .WDATA(s_axi_control_WDATA),
    .WSTRB(s_axi_control_WSTRB),
    .ARVALID(s_axi_control_ARVALID),
    .ARREADY(s_axi_control_ARREADY),
    .ARADDR(s_axi_control_ARADDR),
    .RVALID(s_axi_control_RVALID),
    .RREADY(s_axi_control_RREADY),
    .RDATA(s_axi_control_RDATA),
    .RRESP(s_axi_control_RRESP),
    .BVALID(s_axi_control_BVALID),
    .BREADY(s_axi_control_BREADY),
    .BRESP(s_axi_control_BRESP),
    .arg_mem(arg_mem),
    .arg_offset(arg_offset),
    .arg_bytes(arg_bytes),
    .ap_start(ap_start),
    .ap_done(ap_done),
    .ap_ready(ap_ready),
    .ap_idle(ap_idle),
    .ap_continue(ap_continue),
    .interrupt(interrupt)
  );
endmodule

// FIFO of an output: `room` goes low while there are beats left for all that may be on their way. out_data is a
// register; one beat a cycle.
module mm2s_output #(
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

// AXI4-Lite slave: control at 0x00, mem at 0x10, offset at 0x1c, bytes at 0x24
module mm2s_control_s_axi (
  input  wire        clk,
  input  wire        rst,
  input  wire        AWVALID,
  output wire        AWREADY,
  input  wire [5:0]  AWADDR,
  input  wire        WVALID,
  output wire        WREADY,
  input  wire [31:0] WDATA,
  input  wire [3:0]  WSTRB,
  input  wire        ARVALID,
  output wire        ARREADY,
  input  wire [5:0]  ARADDR,
  output wire        RVALID,
  input  wire        RREADY,
  output wire [31:0] RDATA,
  output wire [1:0]  RRESP,
  output wire        BVALID,
  input  wire        BREADY,
  output wire [1:0]  BRESP,
  output wire [63:0] arg_mem,
  output wire [31:0] arg_offset,
  output wire [31:0] arg_bytes,
  output wire        ap_start,
  input  wire        ap_done,
  input  wire        ap_ready,
  input  wire        ap_idle,
  output wire        ap_continue,
  output wire        interrupt
);
  localparam [1:0] IDLE = 2'd0, DATA = 2'd1, RESPONSE = 2'd2, RESET = 2'd3;
  reg [1:0] write_state, read_state;
  reg [5:0] write_address;
  assign AWREADY = write_state == IDLE;
  assign WREADY  = write_state == DATA;
  assign BVALID  = write_state == RESPONSE;
  assign BRESP   = 2'b00;
  wire write = WVALID & WREADY;
  wire [31:0] mask = {{8{WSTRB[3]}}, {8{WSTRB[2]}}, {8{WSTRB[1]}}, {8{WSTRB[0]}}};
  always @(posedge clk) begin
    case (write_state)
      IDLE: if (AWVALID) write_state <= DATA;
      DATA: if (WVALID) write_state <= RESPONSE;
      RESPONSE: if (BREADY) write_state <= IDLE;
      default: write_state <= IDLE;
    endcase
    if (AWVALID & AWREADY) write_address <= AWADDR;
    if (rst) write_state <= RESET;
  end

  assign ARREADY = read_state == IDLE;
  assign RVALID  = read_state == DATA;
  assign RRESP   = 2'b00;
  wire read = ARVALID & ARREADY;
  always @(posedge clk) begin
    case (read_state)
      IDLE: if (ARVALID) read_state <= DATA;
      DATA: if (RREADY) read_state <= IDLE;
      default: read_state <= IDLE;
    endcase
    if (rst) read_state <= RESET;
  end
  wire [3:0] write_word = write_address[5:2];
  wire [3:0] read_word = ARADDR[5:2];

  reg start, auto_restart, ready, global_enable, interrupt_line;
  reg [1:0] enabled, status;
  assign ap_start  = start;
  assign interrupt = interrupt_line;
  reg done;
  reg continue_once;
  assign ap_continue = continue_once | auto_restart;
  wire ended = ap_done & ~done;
  always @(posedge clk) begin
    if (write & (write_word == 4'd0) & WSTRB[0] & WDATA[0]) start <= 1'b1;
    else if (ap_ready) start <= auto_restart;
    if (write & (write_word == 4'd0) & WSTRB[0]) auto_restart <= WDATA[7];
    done <= ap_done;
    if (ap_ready & ~auto_restart) ready <= 1'b1; else if (read & (read_word == 4'd0)) ready <= 1'b0;
    continue_once <= write & (write_word == 4'd0) & WSTRB[0] & WDATA[4];
    if (write & (write_word == 4'd1) & WSTRB[0]) global_enable <= WDATA[0];
    if (write & (write_word == 4'd2) & WSTRB[0]) enabled <= WDATA[1:0];
    if (enabled[0] & ended) status[0] <= 1'b1;
    else if (write & (write_word == 4'd3) & WSTRB[0]) status[0] <= status[0] ^ WDATA[0];
    if (enabled[1] & ap_ready) status[1] <= 1'b1;
    else if (write & (write_word == 4'd3) & WSTRB[0]) status[1] <= status[1] ^ WDATA[1];
    interrupt_line <= global_enable & (|status);
    if (rst) begin
      start <= 1'b0; auto_restart <= 1'b0; ready <= 1'b0; done <= 1'b0; global_enable <= 1'b0;
      enabled <= 2'b00; status <= 2'b00; interrupt_line <= 1'b0;
      continue_once <= 1'b0;
    end
  end

  reg [63:0] value_mem;
  assign arg_mem = value_mem;
  always @(posedge clk) begin
    if (write & (write_word == 4'd4)) value_mem[31:0] <= (WDATA & mask) | (value_mem[31:0] & ~mask);
    if (write & (write_word == 4'd5)) value_mem[63:32] <= (WDATA & mask) | (value_mem[63:32] & ~mask);
    if (rst) value_mem <= 64'd0;
  end

  reg [31:0] value_offset;
  assign arg_offset = value_offset;
  always @(posedge clk) begin
    if (write & (write_word == 4'd7)) value_offset[31:0] <= (WDATA & mask) | (value_offset[31:0] & ~mask);
    if (rst) value_offset <= 32'd0;
  end

  reg [31:0] value_bytes;
  assign arg_bytes = value_bytes;
  always @(posedge clk) begin
    if (write & (write_word == 4'd9)) value_bytes[31:0] <= (WDATA & mask) | (value_bytes[31:0] & ~mask);
    if (rst) value_bytes <= 32'd0;
  end

  reg [31:0] read_data;
  assign RDATA = read_data;
  always @(posedge clk) if (read) begin
    case (read_word)
      4'd0: read_data <= {22'd0, interrupt_line, 1'b0, auto_restart, 2'd0, continue_once, ready, ap_idle, done, start};
      4'd1: read_data <= {31'd0, global_enable};
      4'd2: read_data <= {30'd0, enabled};
      4'd3: read_data <= {30'd0, status};
      4'd4: read_data <= value_mem[31:0];
      4'd5: read_data <= value_mem[63:32];
      4'd7: read_data <= value_offset[31:0];
      4'd9: read_data <= value_bytes[31:0];
      default: read_data <= 32'd0;
    endcase
  end
endmodule

// reads of bundle gmem: bursts of 64 words at most
module mm2s_gmem_read (
  input  wire clk,
  input  wire rst,
  input  wire request_valid,
  output wire request_ready,
  input  wire [59:0] request_index,
  input  wire [32:0] request_count,
  output reg  ARVALID,
  input  wire ARREADY,
  output reg  [59:0] ARWORD,
  output reg  [7:0] ARLEN,
  input  wire RVALID,
  output wire RREADY,
  input  wire [127:0] RDATA,
  input  wire RLAST,
  output wire [127:0] data,
  output wire data_valid,
  input  wire data_take
);
  reg [10:0] room;  // words of the FIFO that no burst will fill
  reg [4:0] flights;  // bursts on their way
  wire [127:0] word_data;
  wire word_valid, word_take;
  wire fits = (room >= {4'd0, burst}) & (flights != 5'd16);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [33:0] left;
  wire [6:0] limit = 7'd64 - {1'b0, word[5:0]};
  wire last = left <= {27'd0, limit};
  wire [6:0] burst = last ? left[6:0] : limit;
  wire [6:0] length = burst - 7'd1;
  wire go = busy & (~ARVALID | ARREADY) & fits;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [33:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin ARWORD <= word; ARLEN <= {1'd0, length}; end
    if (go) ARVALID <= 1'b1; else if (ARREADY) ARVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:6] + 54'd1, 6'd0};
      left <= left - {27'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; ARVALID <= 1'b0; end
  end
  wire landed = RVALID & RREADY & RLAST;
  always @(posedge clk) begin
    room <= room - (go ? {4'd0, burst} : 11'd0) + {10'd0, word_take};
    flights <= flights + {4'd0, go} - {4'd0, landed};
    if (rst) begin room <= 11'd1024; flights <= 5'd0; end
  end
  mm2s_fifo_1024x128 words_fifo (.clk(clk), .rst(rst), .in_data(RDATA), .in_valid(RVALID), .in_ready(RREADY), .out_data(word_data), .out_valid(word_valid), .out_ready(word_take));
  assign data = word_data;
  assign data_valid = word_valid;
  assign word_take = data_take & word_valid;
endmodule

// First-word-fall-through FIFO of 1024 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module mm2s_fifo_1024x128 (
  input  wire         clk,
  input  wire         rst,
  input  wire [127:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [127:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [127:0] memory [0:1023];
  reg [127:0] head;
  reg [9:0]   write_at, read_at;
  reg [10:0]  beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {10'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [10:0]  beats_next = beats + {10'd0, put} - {10'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 10'd0;
      read_at   <= 10'd0;
      beats     <= 11'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 10'd1023 ? 10'd0 : write_at + 10'd1;
      if (fetch) read_at <= read_at == 10'd1023 ? 10'd0 : read_at + 10'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 11'd1024;
    end
  end
endmodule

`default_nettype wire
