// s2mm: made by rtl_export from hls/include/mover.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   words: II=1, depth 4 (hls/s2mm/s2mm.cpp:43)

`default_nettype none

module s2mm (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire         s_axi_control_AWVALID,
  output wire         s_axi_control_AWREADY,
  input  wire [6:0]   s_axi_control_AWADDR,
  input  wire         s_axi_control_WVALID,
  output wire         s_axi_control_WREADY,
  input  wire [31:0]  s_axi_control_WDATA,
  input  wire [3:0]   s_axi_control_WSTRB,
  input  wire         s_axi_control_ARVALID,
  output wire         s_axi_control_ARREADY,
  input  wire [6:0]   s_axi_control_ARADDR,
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
  input  wire [127:0] s_TDATA,
  input  wire [15:0]  s_TKEEP,
  input  wire [15:0]  s_TSTRB,
  input  wire [0:0]   s_TLAST,
  input  wire         s_TVALID,
  output wire         s_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [3:0] LINE_19_S = 4'd0;
  localparam [3:0] LINE_36_S = 4'd1;
  localparam [3:0] LINE_36_2_S = 4'd2;
  localparam [3:0] LINE_19_2_S = 4'd3;
  localparam [3:0] LINE_37_S = 4'd4;
  localparam [3:0] LINE_19_3_S = 4'd5;
  localparam [3:0] WORDS_S = 4'd6;
  localparam [3:0] LINE_40_S = 4'd7;
  localparam [3:0] LINE_66_S = 4'd8;
  localparam [3:0] LINE_66_2_S = 4'd9;
  localparam [3:0] IDLE = 4'd10;
  localparam [3:0] FINISH = 4'd11;
  reg [3:0] state;
  wire line_19_done_0;
  wire line_19_done_1;
  wire line_36_done_0;
  wire line_36_done_1;
  wire line_36_2_done;
  wire line_19_2_done_0;
  wire line_19_2_done_1;
  wire line_37_done;
  wire line_19_3_done;
  wire words_done;
  wire line_40_done_0;
  wire line_40_done_1;
  wire line_66_done;
  wire line_66_2_done;
  wire [63:0] arg_mem;
  wire [31:0] arg_offset;
  wire [31:0] arg_bytes;
  wire ap_start, ap_done, ap_idle, ap_ready;
  wire ap_continue;
  reg done_held;
  wire call_begin = (state == IDLE) & ap_start & ~done_held;

  // hls/s2mm/s2mm.cpp:19: line_19
  wire line_19_start;
  reg line_19_run;
  reg [3:0] line_19_1;
  reg [27:0] line_19_2;
  reg line_19_3;
  reg [28:0] words_4;
  reg [15:0] begun_5;
  reg line_19_6;
  reg line_19_7;
  reg [15:0] ends_8;
  reg line_19_9;
  reg line_19_10;
  reg [28:0] beats_11;
  reg line_19_12;
  reg line_19_v1;
  reg line_19_v2;
  wire line_19_v0;
  wire line_19_en0;
  wire line_19_en1;
  wire line_19_en2;

  // hls/s2mm/s2mm.cpp:36: line_36
  wire line_36_start;
  reg line_36_run;
  reg line_36_13;
  wire line_36_v0;
  wire line_36_en0;

  // hls/s2mm/s2mm.cpp:36: line_36_2
  wire line_36_2_start;
  reg line_36_2_run;
  reg [127:0] mem_data_14;
  reg line_36_2_v1;
  wire line_36_2_v0;
  wire line_36_2_en0;
  wire line_36_2_en1;

  // hls/s2mm/s2mm.cpp:19: line_19_2
  wire line_19_2_start;
  reg line_19_2_run;
  reg [127:0] before_15;
  wire line_19_2_v0;
  wire line_19_2_en0;

  // hls/s2mm/s2mm.cpp:37: line_37
  wire line_37_start;
  reg line_37_run;
  reg [127:0] mem_data_16;
  reg line_37_v1;
  reg line_37_v2;
  wire line_37_v0;
  wire line_37_en0;
  wire line_37_en1;
  wire line_37_en2;

  // hls/s2mm/s2mm.cpp:19: line_19_3
  wire line_19_3_start;
  reg line_19_3_run;
  reg [127:0] after_17;
  reg [127:0] before_18;
  reg line_19_3_19;
  reg line_19_3_20;
  reg line_19_3_21;
  reg line_19_3_22;
  reg line_19_3_23;
  reg line_19_3_24;
  reg line_19_3_25;
  reg line_19_3_26;
  reg line_19_3_27;
  reg line_19_3_28;
  reg line_19_3_29;
  reg line_19_3_30;
  reg line_19_3_31;
  reg line_19_3_32;
  reg line_19_3_33;
  reg line_19_3_34;
  reg line_19_3_35;
  reg line_19_3_36;
  reg line_19_3_37;
  reg [29:0] line_19_3_38;
  reg line_19_3_39;
  reg line_19_3_40;
  reg line_19_3_41;
  reg line_19_3_42;
  reg line_19_3_43;
  reg line_19_3_44;
  reg line_19_3_45;
  reg line_19_3_46;
  reg line_19_3_47;
  reg line_19_3_48;
  reg line_19_3_49;
  reg line_19_3_50;
  reg line_19_3_51;
  reg line_19_3_52;
  reg line_19_3_53;
  wire line_19_3_v0;
  wire line_19_3_en0;

  // hls/s2mm/s2mm.cpp:43: words
  wire words_start;
  reg words_run;
  reg [127:0] before_54;
  reg [31:0] full_55;
  reg [4:0] rest_56;
  reg ended_57;
  reg [28:0] i_58;
  reg words_v1;
  reg words_v2;
  reg words_v3;
  wire words_v0;
  wire words_en0;
  wire words_en1;
  wire words_en2;
  wire words_en3;

  // hls/s2mm/s2mm.cpp:40: line_40
  wire line_40_start;
  reg line_40_run;
  reg [33:0] length_59;
  reg [31:0] line_40_60;
  reg is_early_61;
  reg line_40_v1;
  wire line_40_v0;
  wire line_40_en0;
  wire line_40_en1;

  // hls/s2mm/s2mm.cpp:66: line_66
  wire line_66_start;
  reg line_66_run;
  reg [1:0] line_66_62;
  wire line_66_v0;
  wire line_66_en0;

  // hls/s2mm/s2mm.cpp:66: line_66_2
  wire line_66_2_start;
  reg line_66_2_run;
  reg [1:0] cond84_63;
  wire line_66_2_v0;
  wire line_66_2_en0;
  wire [144:0] s_beat;
  wire s_beat_valid;
  wire [127:0] s_beat_data = s_beat[127:0];
  wire [15:0] s_beat_keep = s_beat[143:128];
  wire s_beat_last = s_beat[144];
  wire m_axi_gmem_ar_beat_ready;
  wire [127:0] m_axi_gmem_r_beat;
  wire m_axi_gmem_r_beat_valid;
  wire [127:0] m_axi_gmem_r_beat_data = m_axi_gmem_r_beat;
  wire m_axi_gmem_aw_beat_ready;
  wire m_axi_gmem_w_beat_ready;
  wire m_axi_gmem_b_beat;
  wire m_axi_gmem_b_beat_valid;
  wire m_axi_gmem_b_beat_data = m_axi_gmem_b_beat;
  reg [31:0] mem_received;
  reg [1:0] mem_status;

  // ---- hls/s2mm/s2mm.cpp:19: line_19, 3 stages
  // stage 0
  wire [32:0] add_64 = {1'd0, arg_bytes} + {29'd0, arg_offset[3:0]};  // mover.hpp:22
  wire [32:0] add_65 = add_64 + 33'd15;  // mover.hpp:22
  wire [31:0] end_68 = arg_offset + arg_bytes;  // s2mm.cpp:30
  wire [31:0] shl_71 = 32'd1 << arg_offset[3:0];  // mover.hpp:28
  wire [32:0] add_78 = {1'd0, arg_bytes} + 33'd15;  // mover.hpp:22
  // stage 1
  reg [28:0] trunc_67_s1;
  reg [3:0] zext_70_s1;
  reg [15:0] trunc_73_s1;
  always @(posedge ap_clk) begin
    trunc_67_s1 <= add_65[32:4];
    zext_70_s1 <= end_68[3:0];
    trunc_73_s1 <= shl_71[15:0];
  end
  wire icmp_66 = trunc_67_s1 == 29'd0;  // s2mm.cpp:36
  wire icmp_69 = zext_70_s1 == 4'd0;  // s2mm.cpp:33
  wire [15:0] begun_72 = trunc_73_s1 + 16'd65535;  // mover.hpp:28
  wire [31:0] shl_74 = 32'd1 << zext_70_s1;  // s2mm.cpp:33
  // stage 2
  reg [15:0] trunc_76_s2;
  reg icmp_69_s2;
  always @(posedge ap_clk) begin
    trunc_76_s2 <= shl_74[15:0];
    icmp_69_s2 <= icmp_69;
  end
  wire [15:0] add_75 = trunc_76_s2 + 16'd65535;  // s2mm.cpp:33
  wire [15:0] ends_77 = icmp_69_s2 ? 16'd65535 : add_75;  // s2mm.cpp:33
  assign line_19_en0 = 1'd1;
  assign line_19_en1 = 1'd1;
  assign line_19_en2 = 1'd1;
  wire line_19_issue = line_19_run;
  wire line_19_leave = 1'b0;
  assign line_19_v0 = line_19_issue;
  wire line_19_busy = line_19_run | line_19_v1 | line_19_v2;
  always @(posedge ap_clk) begin
    if (line_19_issue & line_19_en0) line_19_run <= 1'b0;
    if (line_19_start) line_19_run <= 1'b1;
    line_19_v1 <= line_19_v0;
    line_19_v2 <= line_19_v1;
    if (rst) begin line_19_run <= 1'b0; line_19_v1 <= 1'b0; line_19_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_19_v0 & line_19_en0) line_19_1 <= arg_offset[3:0];
    if (line_19_v0 & line_19_en0) line_19_2 <= arg_offset[31:4];
    if (line_19_v1 & line_19_en1) line_19_3 <= icmp_69;
    if (line_19_v0 & line_19_en0) words_4 <= add_65[32:4];
    if (line_19_v1 & line_19_en1) begun_5 <= begun_72;
    if (line_19_v1 & line_19_en1) line_19_6 <= begun_72[0];
    if (line_19_v1 & line_19_en1) line_19_7 <= begun_72[15];
    if (line_19_v2 & line_19_en2) ends_8 <= ends_77;
    if (line_19_v2 & line_19_en2) line_19_9 <= ends_77[0];
    if (line_19_v2 & line_19_en2) line_19_10 <= ends_77[15];
    if (line_19_v0 & line_19_en0) beats_11 <= add_78[32:4];
    if (line_19_v1 & line_19_en1) line_19_12 <= icmp_66;
  end

  // ---- hls/s2mm/s2mm.cpp:36: line_36, 1 stages
  wire icmp_79 = line_19_1 == 4'd0;  // s2mm.cpp:36
  assign line_36_en0 = 1'd1;
  wire line_36_issue = line_36_run;
  wire line_36_leave = 1'b0;
  assign line_36_v0 = line_36_issue;
  wire line_36_busy = line_36_run;
  always @(posedge ap_clk) begin
    if (line_36_issue & line_36_en0) line_36_run <= 1'b0;
    if (line_36_start) line_36_run <= 1'b1;
    if (rst) begin line_36_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_36_v0 & line_36_en0) line_36_13 <= icmp_79;
  end

  // ---- hls/s2mm/s2mm.cpp:36: line_36_2, 2 stages
  // stage 0
  wire [59:0] add_80 = {32'd0, line_19_2} + arg_mem[63:4];  // s2mm.cpp:36
  wire line_36_2_push_81 = line_36_2_v0 & line_36_2_en0;  // s2mm.cpp:36
  // stage 1
  wire line_36_2_pop_82 = line_36_2_v1 & line_36_2_en1;  // s2mm.cpp:36
  assign line_36_2_en0 = ~(line_36_2_v0 & ((~m_axi_gmem_ar_beat_ready))) & line_36_2_en1;
  assign line_36_2_en1 = ~(line_36_2_v1 & ((~m_axi_gmem_r_beat_valid)));
  wire line_36_2_issue = line_36_2_run;
  wire line_36_2_leave = 1'b0;
  assign line_36_2_v0 = line_36_2_issue;
  wire line_36_2_busy = line_36_2_run | line_36_2_v1;
  always @(posedge ap_clk) begin
    if (line_36_2_issue & line_36_2_en0) line_36_2_run <= 1'b0;
    if (line_36_2_start) line_36_2_run <= 1'b1;
    if (line_36_2_en0) line_36_2_v1 <= line_36_2_v0; else if (line_36_2_en1) line_36_2_v1 <= 1'b0;
    if (rst) begin line_36_2_run <= 1'b0; line_36_2_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_36_2_v1 & line_36_2_en1) mem_data_14 <= m_axi_gmem_r_beat_data;
  end

  // ---- hls/s2mm/s2mm.cpp:19: line_19_2, 1 stages
  assign line_19_2_en0 = 1'd1;
  wire line_19_2_issue = line_19_2_run;
  wire line_19_2_leave = 1'b0;
  assign line_19_2_v0 = line_19_2_issue;
  wire line_19_2_busy = line_19_2_run;
  always @(posedge ap_clk) begin
    if (line_19_2_issue & line_19_2_en0) line_19_2_run <= 1'b0;
    if (line_19_2_start) line_19_2_run <= 1'b1;
    if (rst) begin line_19_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_36_done_0) before_15 <= 128'd0;
    if (line_36_2_done) before_15 <= mem_data_14;
  end

  // ---- hls/s2mm/s2mm.cpp:37: line_37, 3 stages
  // stage 0
  wire [29:0] add_83 = {1'd0, words_4} + 30'h3fffffff;  // s2mm.cpp:37
  wire [31:0] zext_84 = {{2{add_83[29]}}, add_83};  // s2mm.cpp:37
  wire [32:0] add_85 = {1'd0, zext_84} + {5'd0, line_19_2};  // s2mm.cpp:37
  // stage 1
  reg [32:0] add_85_s1;
  always @(posedge ap_clk) if (line_37_en0) begin
    add_85_s1 <= add_85;
  end
  wire [59:0] add_86 = {27'd0, add_85_s1} + arg_mem[63:4];  // s2mm.cpp:37
  wire line_37_push_87 = line_37_v1 & line_37_en1;  // s2mm.cpp:37
  // stage 2
  wire line_37_pop_88 = line_37_v2 & line_37_en2;  // s2mm.cpp:37
  assign line_37_en0 = line_37_en1;
  assign line_37_en1 = ~(line_37_v1 & ((~m_axi_gmem_ar_beat_ready))) & line_37_en2;
  assign line_37_en2 = ~(line_37_v2 & ((~m_axi_gmem_r_beat_valid)));
  wire line_37_issue = line_37_run;
  wire line_37_leave = 1'b0;
  assign line_37_v0 = line_37_issue;
  wire line_37_busy = line_37_run | line_37_v1 | line_37_v2;
  always @(posedge ap_clk) begin
    if (line_37_issue & line_37_en0) line_37_run <= 1'b0;
    if (line_37_start) line_37_run <= 1'b1;
    if (line_37_en0) line_37_v1 <= line_37_v0; else if (line_37_en1) line_37_v1 <= 1'b0;
    if (line_37_en1) line_37_v2 <= line_37_v1; else if (line_37_en2) line_37_v2 <= 1'b0;
    if (rst) begin line_37_run <= 1'b0; line_37_v1 <= 1'b0; line_37_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_37_v2 & line_37_en2) mem_data_16 <= m_axi_gmem_r_beat_data;
  end

  // ---- hls/s2mm/s2mm.cpp:19: line_19_3, 1 stages
  wire [59:0] add_89 = {32'd0, line_19_2} + arg_mem[63:4];  // s2mm.cpp:59
  wire icmp_90 = 29'd0 < words_4;  // s2mm.cpp:59
  wire [28:0] sub_91 = words_4 - 29'd0;  // s2mm.cpp:59
  wire [28:0] select_92 = icmp_90 ? sub_91 : 29'd0;  // s2mm.cpp:59
  wire [7:0] sub_93 = 8'd0 - arg_offset[7:0];  // s2mm.cpp:57
  wire xor_94 = sub_93[0] ^ 1'd1;
  wire xor_95 = sub_93[1] ^ 1'd1;
  wire xor_96 = sub_93[2] ^ 1'd1;
  wire xor_97 = sub_93[3] ^ 1'd1;
  wire xor_98 = line_19_6 ^ 1'd1;
  wire xor_99 = begun_5[1] ^ 1'd1;
  wire xor_100 = begun_5[2] ^ 1'd1;
  wire xor_101 = begun_5[3] ^ 1'd1;
  wire xor_102 = begun_5[4] ^ 1'd1;
  wire xor_103 = begun_5[5] ^ 1'd1;
  wire xor_104 = begun_5[6] ^ 1'd1;
  wire xor_105 = begun_5[7] ^ 1'd1;
  wire xor_106 = begun_5[8] ^ 1'd1;
  wire xor_107 = begun_5[9] ^ 1'd1;
  wire xor_108 = begun_5[10] ^ 1'd1;
  wire xor_109 = begun_5[11] ^ 1'd1;
  wire xor_110 = begun_5[12] ^ 1'd1;
  wire xor_111 = begun_5[13] ^ 1'd1;
  wire xor_112 = begun_5[14] ^ 1'd1;
  wire [29:0] add_113 = {1'd0, words_4} + 30'h3fffffff;  // s2mm.cpp:59
  wire xor_114 = line_19_9 ^ 1'd1;
  wire xor_115 = ends_8[1] ^ 1'd1;
  wire xor_116 = ends_8[2] ^ 1'd1;
  wire xor_117 = ends_8[3] ^ 1'd1;
  wire xor_118 = ends_8[4] ^ 1'd1;
  wire xor_119 = ends_8[5] ^ 1'd1;
  wire xor_120 = ends_8[6] ^ 1'd1;
  wire xor_121 = ends_8[7] ^ 1'd1;
  wire xor_122 = ends_8[8] ^ 1'd1;
  wire xor_123 = ends_8[9] ^ 1'd1;
  wire xor_124 = ends_8[10] ^ 1'd1;
  wire xor_125 = ends_8[11] ^ 1'd1;
  wire xor_126 = ends_8[12] ^ 1'd1;
  wire xor_127 = ends_8[13] ^ 1'd1;
  wire xor_128 = ends_8[14] ^ 1'd1;
  wire line_19_3_push_129 = line_19_3_v0 & line_19_3_en0;  // s2mm.cpp:59
  assign line_19_3_en0 = ~(line_19_3_v0 & ((~m_axi_gmem_aw_beat_ready)));
  wire line_19_3_issue = line_19_3_run;
  wire line_19_3_leave = 1'b0;
  assign line_19_3_v0 = line_19_3_issue;
  wire line_19_3_busy = line_19_3_run;
  always @(posedge ap_clk) begin
    if (line_19_3_issue & line_19_3_en0) line_19_3_run <= 1'b0;
    if (line_19_3_start) line_19_3_run <= 1'b1;
    if (rst) begin line_19_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_19_3_v0 & line_19_3_en0) line_19_3_19 <= xor_94;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_20 <= xor_95;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_21 <= xor_96;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_22 <= xor_97;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_23 <= xor_98;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_24 <= xor_99;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_25 <= xor_100;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_26 <= xor_101;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_27 <= xor_102;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_28 <= xor_103;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_29 <= xor_104;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_30 <= xor_105;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_31 <= xor_106;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_32 <= xor_107;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_33 <= xor_108;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_34 <= xor_109;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_35 <= xor_110;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_36 <= xor_111;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_37 <= xor_112;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_38 <= add_113;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_39 <= xor_114;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_40 <= xor_115;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_41 <= xor_116;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_42 <= xor_117;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_43 <= xor_118;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_44 <= xor_119;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_45 <= xor_120;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_46 <= xor_121;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_47 <= xor_122;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_48 <= xor_123;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_49 <= xor_124;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_50 <= xor_125;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_51 <= xor_126;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_52 <= xor_127;
    if (line_19_3_v0 & line_19_3_en0) line_19_3_53 <= xor_128;
    if (line_19_done_0) after_17 <= 128'd0;
    if (line_19_done_0) before_18 <= 128'd0;
    if (line_19_2_done_0) after_17 <= 128'd0;
    if (line_19_2_done_0) before_18 <= before_15;
    if (line_37_done) after_17 <= mem_data_16;
    if (line_37_done) before_18 <= before_15;
  end

  // ---- hls/s2mm/s2mm.cpp:43: words, pipelined loop, II=1, depth 4
  // stage 0
  wire icmp_130 = i_58 >= beats_11;  // s2mm.cpp:47
  wire icmp_133 = {1'd0, i_58} == line_19_3_38;  // s2mm.cpp:59
  wire icmp_287 = i_58 < words_4;  // s2mm.cpp:43
  wire xor_288 = icmp_287 ^ 1'd1;
  wire [28:0] i_312 = i_58 + 29'd1;  // s2mm.cpp:43
  // stage 1
  reg icmp_130_s1;
  reg icmp_133_s1;
  always @(posedge ap_clk) if (words_en0) begin
    icmp_130_s1 <= icmp_130;
    icmp_133_s1 <= icmp_133;
  end
  wire or_131 = icmp_130_s1 | ended_57;
  wire xor_132 = or_131 ^ 1'd1;
  wire [7:0] select_134 = s_beat_keep[0] ? s_beat_data[7:0] : 8'd0;
  wire [15:0] shl_135 = {s_beat_data[15:8], 8'd0};
  wire [15:0] select_136 = s_beat_keep[1] ? shl_135 : 16'd0;
  wire [15:0] or_137 = {8'd0, select_134} | select_136;  // mover.hpp:38
  wire [23:0] shl_138 = {s_beat_data[23:16], 16'd0};
  wire [23:0] select_139 = s_beat_keep[2] ? shl_138 : 24'd0;
  wire [23:0] or_140 = {8'd0, or_137} | select_139;  // mover.hpp:38
  wire [31:0] shl_141 = {s_beat_data[31:24], 24'd0};
  wire [31:0] select_142 = s_beat_keep[3] ? shl_141 : 32'd0;
  wire [31:0] or_143 = {8'd0, or_140} | select_142;  // mover.hpp:38
  wire [39:0] shl_144 = {s_beat_data[39:32], 32'd0};
  wire [39:0] select_145 = s_beat_keep[4] ? shl_144 : 40'd0;
  wire [39:0] or_146 = {8'd0, or_143} | select_145;  // mover.hpp:38
  wire [47:0] shl_147 = {s_beat_data[47:40], 40'd0};
  wire [47:0] select_148 = s_beat_keep[5] ? shl_147 : 48'd0;
  wire [47:0] or_149 = {8'd0, or_146} | select_148;  // mover.hpp:38
  wire [55:0] shl_150 = {s_beat_data[55:48], 48'd0};
  wire [55:0] select_151 = s_beat_keep[6] ? shl_150 : 56'd0;
  wire [55:0] or_152 = {8'd0, or_149} | select_151;  // mover.hpp:38
  wire [63:0] shl_153 = {s_beat_data[63:56], 56'd0};
  wire [63:0] select_154 = s_beat_keep[7] ? shl_153 : 64'd0;
  wire [63:0] or_155 = {8'd0, or_152} | select_154;  // mover.hpp:38
  wire [71:0] shl_156 = {s_beat_data[71:64], 64'd0};
  wire [71:0] select_157 = s_beat_keep[8] ? shl_156 : 72'd0;
  wire [71:0] or_158 = {8'd0, or_155} | select_157;  // mover.hpp:38
  wire [79:0] shl_159 = {s_beat_data[79:72], 72'd0};
  wire [79:0] select_160 = s_beat_keep[9] ? shl_159 : 80'd0;
  wire [79:0] or_161 = {8'd0, or_158} | select_160;  // mover.hpp:38
  wire [87:0] shl_162 = {s_beat_data[87:80], 80'd0};
  wire [87:0] select_163 = s_beat_keep[10] ? shl_162 : 88'd0;
  wire [87:0] or_164 = {8'd0, or_161} | select_163;  // mover.hpp:38
  wire [95:0] shl_165 = {s_beat_data[95:88], 88'd0};
  wire [95:0] select_166 = s_beat_keep[11] ? shl_165 : 96'd0;
  wire [95:0] or_167 = {8'd0, or_164} | select_166;  // mover.hpp:38
  wire [103:0] shl_168 = {s_beat_data[103:96], 96'd0};
  wire [103:0] select_169 = s_beat_keep[12] ? shl_168 : 104'd0;
  wire [103:0] or_170 = {8'd0, or_167} | select_169;  // mover.hpp:38
  wire [111:0] shl_171 = {s_beat_data[111:104], 104'd0};
  wire [111:0] select_172 = s_beat_keep[13] ? shl_171 : 112'd0;
  wire [111:0] or_173 = {8'd0, or_170} | select_172;  // mover.hpp:38
  wire [119:0] shl_174 = {s_beat_data[119:112], 112'd0};
  wire [119:0] select_175 = s_beat_keep[14] ? shl_174 : 120'd0;
  wire [119:0] or_176 = {8'd0, or_173} | select_175;  // mover.hpp:38
  wire [127:0] shl_177 = {s_beat_data[127:120], 120'd0};
  wire [127:0] select_178 = s_beat_keep[15] ? shl_177 : 128'd0;
  wire [127:0] or_179 = {8'd0, or_176} | select_178;  // mover.hpp:38
  wire [127:0] data_180 = s_beat_last ? or_179 : s_beat_data;
  wire [127:0] data_181 = or_131 ? 128'd0 : data_180;  // s2mm.cpp:19
  wire [127:0] shl_182 = {data_181[7:0], 120'd0};
  wire [127:0] or_183 = shl_182 | {8'd0, data_181[127:8]};
  wire [127:0] select_184 = line_19_3_19 ? data_181 : or_183;  // mover.hpp:50
  wire or_289 = or_131 | s_beat_last;
  wire [31:0] full_290 = full_55 + 32'd1;  // s2mm.cpp:54
  wire [31:0] full_291 = or_289 ? full_55 : full_290;  // s2mm.cpp:19
  wire xor_292 = s_beat_last ^ 1'd1;
  wire or_293 = or_131 | xor_292;
  wire [1:0] add_294 = {1'd0, s_beat_keep[0]} + {1'd0, s_beat_keep[1]};  // s2mm.cpp:12
  wire [1:0] add_295 = {1'd0, s_beat_keep[6]} + add_294;  // s2mm.cpp:12
  wire [1:0] add_296 = {1'd0, s_beat_keep[2]} + {1'd0, s_beat_keep[3]};  // s2mm.cpp:12
  wire [1:0] add_297 = {1'd0, s_beat_keep[4]} + {1'd0, s_beat_keep[5]};  // s2mm.cpp:12
  wire [2:0] add_298 = {1'd0, add_296} + {1'd0, add_297};  // s2mm.cpp:12
  wire [1:0] add_300 = {1'd0, s_beat_keep[9]} + {1'd0, s_beat_keep[10]};  // s2mm.cpp:12
  wire [1:0] add_301 = {1'd0, s_beat_keep[11]} + {1'd0, s_beat_keep[12]};  // s2mm.cpp:12
  wire [2:0] add_302 = {1'd0, add_300} + {1'd0, add_301};  // s2mm.cpp:12
  wire [1:0] add_303 = {1'd0, s_beat_keep[13]} + {1'd0, s_beat_keep[14]};  // s2mm.cpp:12
  wire [1:0] add_304 = {1'd0, s_beat_keep[7]} + {1'd0, s_beat_keep[8]};  // s2mm.cpp:12
  wire [1:0] add_305 = {1'd0, s_beat_keep[15]} + add_304;  // s2mm.cpp:12
  wire and_310 = xor_132 & s_beat_last;
  wire ended_311 = or_131 ? ended_57 : and_310;
  wire words_pop_313 = words_v1 & words_en1 & xor_132;  // s2mm.cpp:48
  // stage 2
  reg [127:0] select_184_s2;
  reg icmp_133_s2;
  reg [1:0] add_295_s2;
  reg [2:0] add_298_s2;
  reg [1:0] add_303_s2;
  reg [1:0] add_305_s2;
  reg [2:0] add_302_s2;
  reg or_293_s2;
  always @(posedge ap_clk) if (words_en1) begin
    select_184_s2 <= select_184;
    icmp_133_s2 <= icmp_133_s1;
    add_295_s2 <= add_295;
    add_298_s2 <= add_298;
    add_303_s2 <= add_303;
    add_305_s2 <= add_305;
    add_302_s2 <= add_302;
    or_293_s2 <= or_293;
  end
  wire [127:0] shl_185 = {select_184_s2[15:0], 112'd0};  // mover.hpp:50
  wire [127:0] or_186 = shl_185 | {16'd0, select_184_s2[127:16]};  // mover.hpp:50
  wire [127:0] select_187 = line_19_3_20 ? select_184_s2 : or_186;  // mover.hpp:50
  wire [127:0] shl_188 = {select_187[31:0], 96'd0};  // mover.hpp:50
  wire [127:0] or_189 = shl_188 | {32'd0, select_187[127:32]};  // mover.hpp:50
  wire [127:0] select_190 = line_19_3_21 ? select_187 : or_189;  // mover.hpp:50
  wire [127:0] shl_191 = {select_190[63:0], 64'd0};  // mover.hpp:50
  wire [127:0] or_192 = shl_191 | {64'd0, select_190[127:64]};  // mover.hpp:50
  wire [127:0] rotated_193 = line_19_3_22 ? select_190 : or_192;  // mover.hpp:50
  wire [2:0] add_299 = {1'd0, add_295_s2} + add_298_s2;  // s2mm.cpp:12
  wire [2:0] add_306 = {1'd0, add_303_s2} + {1'd0, add_305_s2};  // s2mm.cpp:12
  wire [3:0] add_307 = {1'd0, add_302_s2} + {1'd0, add_306};  // s2mm.cpp:12
  wire [4:0] add_308 = {2'd0, add_299} + {1'd0, add_307};  // s2mm.cpp:12
  // stage 3
  reg [127:0] rotated_193_s3;
  reg icmp_133_s3;
  reg or_293_s3;
  reg [4:0] add_308_s3;
  always @(posedge ap_clk) if (words_en2) begin
    rotated_193_s3 <= rotated_193;
    icmp_133_s3 <= icmp_133_s2;
    or_293_s3 <= or_293_s2;
    add_308_s3 <= add_308;
  end
  wire [127:0] select_194 = line_19_3_23 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [127:0] select_195 = line_19_3_39 ? after_17 : select_194;  // mover.hpp:38
  wire [127:0] select_196 = line_19_3_24 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [127:0] select_197 = line_19_3_40 ? after_17 : select_196;  // mover.hpp:38
  wire [15:0] shl_198 = {select_197[15:8], 8'd0};
  wire [15:0] or_199 = {8'd0, select_195[7:0]} | shl_198;  // mover.hpp:38
  wire [127:0] select_200 = line_19_3_25 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [127:0] select_201 = line_19_3_41 ? after_17 : select_200;  // mover.hpp:38
  wire [23:0] shl_202 = {select_201[23:16], 16'd0};
  wire [23:0] or_203 = {8'd0, or_199} | shl_202;  // mover.hpp:38
  wire [127:0] select_204 = line_19_3_26 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [127:0] select_205 = line_19_3_42 ? after_17 : select_204;  // mover.hpp:38
  wire [31:0] shl_206 = {select_205[31:24], 24'd0};
  wire [31:0] or_207 = {8'd0, or_203} | shl_206;  // mover.hpp:38
  wire [127:0] select_208 = line_19_3_27 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [39:0] shl_209 = {select_208[39:32], 32'd0};
  wire [127:0] select_210 = line_19_3_28 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [47:0] shl_211 = {select_210[47:40], 40'd0};
  wire [47:0] or_212 = {8'd0, shl_209} | shl_211;  // mover.hpp:38
  wire [15:0] shl_213 = {select_196[15:8], 8'd0};
  wire [15:0] or_214 = {8'd0, select_194[7:0]} | shl_213;  // mover.hpp:38
  wire [23:0] shl_215 = {select_200[23:16], 16'd0};
  wire [23:0] or_216 = {8'd0, or_214} | shl_215;  // mover.hpp:38
  wire [31:0] shl_217 = {select_204[31:24], 24'd0};
  wire [31:0] or_218 = {8'd0, or_216} | shl_217;  // mover.hpp:38
  wire [47:0] or_219 = or_212 | {16'd0, or_218};  // mover.hpp:38
  wire [127:0] select_220 = line_19_3_43 ? after_17 : {80'd0, or_219};  // mover.hpp:38
  wire [39:0] shl_221 = {select_220[39:32], 32'd0};
  wire [39:0] or_222 = {8'd0, or_207} | shl_221;  // mover.hpp:38
  wire [127:0] select_223 = line_19_3_44 ? after_17 : {80'd0, or_219};  // mover.hpp:38
  wire [47:0] shl_224 = {select_223[47:40], 40'd0};
  wire [47:0] or_225 = {8'd0, or_222} | shl_224;  // mover.hpp:38
  wire [127:0] select_226 = line_19_3_29 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [55:0] shl_227 = {select_226[55:48], 48'd0};
  wire [127:0] select_228 = line_19_3_30 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [63:0] shl_229 = {select_228[63:56], 56'd0};
  wire [63:0] or_230 = {8'd0, shl_227} | shl_229;  // mover.hpp:38
  wire [63:0] or_231 = or_230 | {16'd0, or_219};  // mover.hpp:38
  wire [127:0] select_232 = line_19_3_45 ? after_17 : {64'd0, or_231};  // mover.hpp:38
  wire [55:0] shl_233 = {select_232[55:48], 48'd0};
  wire [55:0] or_234 = {8'd0, or_225} | shl_233;  // mover.hpp:38
  wire [127:0] select_235 = line_19_3_46 ? after_17 : {64'd0, or_231};  // mover.hpp:38
  wire [63:0] shl_236 = {select_235[63:56], 56'd0};
  wire [63:0] or_237 = {8'd0, or_234} | shl_236;  // mover.hpp:38
  wire [127:0] select_238 = line_19_3_31 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [71:0] shl_239 = {select_238[71:64], 64'd0};
  wire [127:0] select_240 = line_19_3_32 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [79:0] shl_241 = {select_240[79:72], 72'd0};
  wire [79:0] or_242 = {8'd0, shl_239} | shl_241;  // mover.hpp:38
  wire [79:0] or_243 = or_242 | {16'd0, or_231};  // mover.hpp:38
  wire [127:0] select_244 = line_19_3_47 ? after_17 : {48'd0, or_243};  // mover.hpp:38
  wire [71:0] shl_245 = {select_244[71:64], 64'd0};
  wire [71:0] or_246 = {8'd0, or_237} | shl_245;  // mover.hpp:38
  wire [127:0] select_247 = line_19_3_48 ? after_17 : {48'd0, or_243};  // mover.hpp:38
  wire [79:0] shl_248 = {select_247[79:72], 72'd0};
  wire [79:0] or_249 = {8'd0, or_246} | shl_248;  // mover.hpp:38
  wire [127:0] select_250 = line_19_3_33 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [87:0] shl_251 = {select_250[87:80], 80'd0};
  wire [127:0] select_252 = line_19_3_34 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [95:0] shl_253 = {select_252[95:88], 88'd0};
  wire [95:0] or_254 = {8'd0, shl_251} | shl_253;  // mover.hpp:38
  wire [95:0] or_255 = or_254 | {16'd0, or_243};  // mover.hpp:38
  wire [127:0] select_256 = line_19_3_49 ? after_17 : {32'd0, or_255};  // mover.hpp:38
  wire [87:0] shl_257 = {select_256[87:80], 80'd0};
  wire [87:0] or_258 = {8'd0, or_249} | shl_257;  // mover.hpp:38
  wire [127:0] select_259 = line_19_3_50 ? after_17 : {32'd0, or_255};  // mover.hpp:38
  wire [95:0] shl_260 = {select_259[95:88], 88'd0};
  wire [95:0] or_261 = {8'd0, or_258} | shl_260;  // mover.hpp:38
  wire [127:0] select_262 = line_19_3_35 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [103:0] shl_263 = {select_262[103:96], 96'd0};
  wire [127:0] select_264 = line_19_3_36 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [111:0] shl_265 = {select_264[111:104], 104'd0};
  wire [111:0] or_266 = {8'd0, shl_263} | shl_265;  // mover.hpp:38
  wire [111:0] or_267 = or_266 | {16'd0, or_255};  // mover.hpp:38
  wire [127:0] select_268 = line_19_3_51 ? after_17 : {16'd0, or_267};  // mover.hpp:38
  wire [103:0] shl_269 = {select_268[103:96], 96'd0};
  wire [103:0] or_270 = {8'd0, or_261} | shl_269;  // mover.hpp:38
  wire [127:0] select_271 = line_19_3_52 ? after_17 : {16'd0, or_267};  // mover.hpp:38
  wire [111:0] shl_272 = {select_271[111:104], 104'd0};
  wire [111:0] or_273 = {8'd0, or_270} | shl_272;  // mover.hpp:38
  wire [127:0] select_274 = line_19_3_37 ? rotated_193_s3 : before_54;  // mover.hpp:38
  wire [119:0] shl_275 = {select_274[119:112], 112'd0};
  wire [127:0] select_276 = line_19_7 ? before_54 : rotated_193_s3;  // mover.hpp:38
  wire [127:0] shl_277 = {select_276[127:120], 120'd0};
  wire [127:0] or_278 = {8'd0, shl_275} | shl_277;  // mover.hpp:38
  wire [127:0] or_279 = or_278 | {16'd0, or_267};  // mover.hpp:38
  wire [127:0] select_280 = line_19_3_53 ? after_17 : or_279;  // mover.hpp:38
  wire [119:0] shl_281 = {select_280[119:112], 112'd0};
  wire [119:0] or_282 = {8'd0, or_273} | shl_281;  // mover.hpp:38
  wire [127:0] select_283 = line_19_10 ? or_279 : after_17;  // mover.hpp:38
  wire [127:0] shl_284 = {select_283[127:120], 120'd0};
  wire [127:0] or_285 = {8'd0, or_282} | shl_284;  // mover.hpp:38
  wire [127:0] ref_286 = icmp_133_s3 ? or_285 : or_279;
  wire [4:0] rest_309 = or_293_s3 ? rest_56 : add_308_s3;
  wire words_push_314 = words_v3 & words_en3;  // s2mm.cpp:59
  assign words_en0 = words_en1;
  assign words_en1 = ~(words_v1 & ((~s_beat_valid & xor_132))) & words_en2;
  assign words_en2 = words_en3;
  assign words_en3 = ~(words_v3 & ((~m_axi_gmem_w_beat_ready)));
  wire words_issue = words_run;
  wire words_leave = xor_288;
  assign words_v0 = words_issue & ~words_leave;
  wire words_busy = words_run | words_v1 | words_v2 | words_v3;
  always @(posedge ap_clk) begin
    if (words_issue & words_leave) words_run <= 1'b0;
    if (words_start) words_run <= 1'b1;
    if (words_en0) words_v1 <= words_v0; else if (words_en1) words_v1 <= 1'b0;
    if (words_en1) words_v2 <= words_v1; else if (words_en2) words_v2 <= 1'b0;
    if (words_en2) words_v3 <= words_v2; else if (words_en3) words_v3 <= 1'b0;
    if (rst) begin words_run <= 1'b0; words_v1 <= 1'b0; words_v2 <= 1'b0; words_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (words_v3 & words_en3) before_54 <= rotated_193_s3;
    if (words_v1 & words_en1) full_55 <= full_291;
    if (words_v3 & words_en3) rest_56 <= rest_309;
    if (words_v1 & words_en1) ended_57 <= ended_311;
    if (words_v0 & words_en0) i_58 <= i_312;
    if (line_19_3_done) before_54 <= before_18;
    if (line_19_3_done) full_55 <= 32'd0;
    if (line_19_3_done) rest_56 <= 5'd0;
    if (line_19_3_done) ended_57 <= 1'd0;
    if (line_19_3_done) i_58 <= 29'd0;
  end

  // ---- hls/s2mm/s2mm.cpp:40: line_40, 2 stages
  // stage 0
  wire [33:0] shl_315 = {full_55[29:0], 4'd0};  // s2mm.cpp:63
  wire [33:0] length_316 = shl_315 + {29'd0, rest_56};  // s2mm.cpp:63
  wire icmp_317 = length_316 < {2'd0, arg_bytes};  // s2mm.cpp:64
  wire is_early_318 = ended_57 & icmp_317;
  // stage 1
  reg is_early_318_s1;
  reg [31:0] trunc_320_s1;
  always @(posedge ap_clk) begin
    is_early_318_s1 <= is_early_318;
    trunc_320_s1 <= length_316[31:0];
  end
  wire [31:0] select_319 = is_early_318_s1 ? trunc_320_s1 : arg_bytes;  // s2mm.cpp:65
  wire line_40_store_321 = line_40_v1 & line_40_en1;  // s2mm.cpp:65
  assign line_40_en0 = 1'd1;
  assign line_40_en1 = 1'd1;
  wire line_40_issue = line_40_run;
  wire line_40_leave = 1'b0;
  assign line_40_v0 = line_40_issue;
  wire line_40_busy = line_40_run | line_40_v1;
  always @(posedge ap_clk) begin
    if (line_40_issue & line_40_en0) line_40_run <= 1'b0;
    if (line_40_start) line_40_run <= 1'b1;
    line_40_v1 <= line_40_v0;
    if (rst) begin line_40_run <= 1'b0; line_40_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_40_v0 & line_40_en0) length_59 <= length_316;
    if (line_40_v0 & line_40_en0) line_40_60 <= arg_bytes;
    if (line_40_v0 & line_40_en0) is_early_61 <= is_early_318;
  end

  // ---- hls/s2mm/s2mm.cpp:66: line_66, 1 stages
  wire icmp_322 = arg_bytes == 32'd0;  // s2mm.cpp:66
  wire icmp_323 = length_59 > {2'd0, line_40_60};  // s2mm.cpp:66
  wire xor_324 = icmp_323 ^ 1'd1;
  wire and_325 = ended_57 & xor_324;
  wire or_326 = icmp_322 | and_325;
  wire [1:0] select_327 = or_326 ? 2'd0 : 2'd2;
  assign line_66_en0 = 1'd1;
  wire line_66_issue = line_66_run;
  wire line_66_leave = 1'b0;
  assign line_66_v0 = line_66_issue;
  wire line_66_busy = line_66_run;
  always @(posedge ap_clk) begin
    if (line_66_issue & line_66_en0) line_66_run <= 1'b0;
    if (line_66_start) line_66_run <= 1'b1;
    if (rst) begin line_66_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_66_v0 & line_66_en0) line_66_62 <= select_327;
  end

  // ---- hls/s2mm/s2mm.cpp:66: line_66_2, 1 stages
  wire line_66_2_store_328 = line_66_2_v0 & line_66_2_en0;  // s2mm.cpp:66
  wire line_66_2_pop_329 = line_66_2_v0 & line_66_2_en0;  // s2mm.cpp:19
  assign line_66_2_en0 = ~(line_66_2_v0 & ((~m_axi_gmem_b_beat_valid)));
  wire line_66_2_issue = line_66_2_run;
  wire line_66_2_leave = 1'b0;
  assign line_66_2_v0 = line_66_2_issue;
  wire line_66_2_busy = line_66_2_run;
  always @(posedge ap_clk) begin
    if (line_66_2_issue & line_66_2_en0) line_66_2_run <= 1'b0;
    if (line_66_2_start) line_66_2_run <= 1'b1;
    if (rst) begin line_66_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_40_done_0) cond84_63 <= 2'd1;
    if (line_66_done) cond84_63 <= line_66_62;
  end

  // ---- control
  assign line_19_done_0 = (state == LINE_19_S) & ~line_19_busy & line_19_12;
  assign line_19_done_1 = (state == LINE_19_S) & ~line_19_busy & ~line_19_12;
  assign line_36_done_0 = (state == LINE_36_S) & ~line_36_busy & line_36_13;
  assign line_36_done_1 = (state == LINE_36_S) & ~line_36_busy & ~line_36_13;
  assign line_36_2_done = (state == LINE_36_2_S) & ~line_36_2_busy;
  assign line_19_2_done_0 = (state == LINE_19_2_S) & ~line_19_2_busy & line_19_3;
  assign line_19_2_done_1 = (state == LINE_19_2_S) & ~line_19_2_busy & ~line_19_3;
  assign line_37_done = (state == LINE_37_S) & ~line_37_busy;
  assign line_19_3_done = (state == LINE_19_3_S) & ~line_19_3_busy;
  assign words_done = (state == WORDS_S) & ~words_busy;
  assign line_40_done_0 = (state == LINE_40_S) & ~line_40_busy & is_early_61;
  assign line_40_done_1 = (state == LINE_40_S) & ~line_40_busy & ~is_early_61;
  assign line_66_done = (state == LINE_66_S) & ~line_66_busy;
  assign line_66_2_done = (state == LINE_66_2_S) & ~line_66_2_busy;
  always @(posedge ap_clk) begin
    if (line_19_done_0 | line_19_2_done_0 | line_37_done) state <= LINE_19_3_S;
    if (line_19_done_1) state <= LINE_36_S;
    if (line_36_done_0 | line_36_2_done) state <= LINE_19_2_S;
    if (line_36_done_1) state <= LINE_36_2_S;
    if (line_19_2_done_1) state <= LINE_37_S;
    if (line_19_3_done) state <= WORDS_S;
    if (words_done) state <= LINE_40_S;
    if (line_40_done_0 | line_66_done) state <= LINE_66_2_S;
    if (line_40_done_1) state <= LINE_66_S;
    if (call_begin) state <= LINE_19_S;
    if (line_66_2_done) state <= FINISH;
    if (call_end) state <= IDLE;
    if (rst) state <= IDLE;
  end
  assign line_19_3_start = line_19_done_0 | line_19_2_done_0 | line_37_done;
  assign line_36_start = line_19_done_1;
  assign line_19_2_start = line_36_done_0 | line_36_2_done;
  assign line_36_2_start = line_36_done_1;
  assign line_37_start = line_19_2_done_1;
  assign words_start = line_19_3_done;
  assign line_40_start = words_done;
  assign line_66_2_start = line_40_done_0 | line_66_done;
  assign line_66_start = line_40_done_1;
  assign line_19_start = call_begin;

  // ---- start and end of a call
  wire call_end = (state == FINISH);
  assign ap_ready = call_end;
  assign ap_idle = (state == IDLE) & ~ap_start;
  assign ap_done = call_end | done_held;
  always @(posedge ap_clk) begin
    if (ap_continue) done_held <= 1'b0; else if (call_end) done_held <= 1'b1;
    if (rst) done_held <= 1'b0;
  end

  // s: registered both ways
  wire s_beat_take = words_pop_313;
  wire s_unused = &{1'b0, s_TSTRB};
  s2mm_input #(.WIDTH(145)) s_slice (.clk(ap_clk), .rst(rst), .in_data({s_TLAST, s_TKEEP, s_TDATA}), .in_valid(s_TVALID), .in_ready(s_TREADY), .out_data(s_beat), .out_valid(s_beat_valid), .out_ready(s_beat_take));
  wire m_axi_gmem_ar_beat_valid = line_36_2_push_81 | line_37_push_87;
  wire [92:0] m_axi_gmem_ar_beat = line_36_2_push_81 ? {33'd1, add_80} : {33'd1, add_86};
  wire m_axi_gmem_r_beat_take = line_36_2_pop_82 | line_37_pop_88;
  wire m_axi_gmem_aw_beat_valid = line_19_3_push_129;
  wire [92:0] m_axi_gmem_aw_beat = {{4'd0, select_92}, add_89};
  wire m_axi_gmem_w_beat_valid = words_push_314;
  wire [127:0] m_axi_gmem_w_beat = {ref_286};
  wire m_axi_gmem_b_beat_take = line_66_2_pop_329;

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
  s2mm_gmem_read m_axi_gmem_read (
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
  wire [59:0] m_axi_gmem_AW_word;
  assign m_axi_gmem_AWADDR = {m_axi_gmem_AW_word, 4'd0};
  assign m_axi_gmem_AWSIZE = 3'd4;
  assign m_axi_gmem_AWBURST = 2'd1;
  assign m_axi_gmem_AWCACHE = 4'd3;
  assign m_axi_gmem_AWID = 1'd0;
  assign m_axi_gmem_AWLOCK = 2'd0;
  assign m_axi_gmem_AWPROT = 3'd0;
  assign m_axi_gmem_AWQOS = 4'd0;
  assign m_axi_gmem_AWREGION = 4'd0;
  assign m_axi_gmem_AWUSER = 1'd0;
  wire m_axi_gmem_idle;
  assign m_axi_gmem_b_beat_valid = m_axi_gmem_idle;
  assign m_axi_gmem_b_beat = 1'b0;
  s2mm_gmem_write m_axi_gmem_write (
    .clk(ap_clk),
    .rst(rst),
    .request_valid(m_axi_gmem_aw_beat_valid),
    .request_ready(m_axi_gmem_aw_beat_ready),
    .request_index(m_axi_gmem_aw_beat[59:0]),
    .request_count(m_axi_gmem_aw_beat[92:60]),
    .data(m_axi_gmem_w_beat),
    .data_valid(m_axi_gmem_w_beat_valid),
    .data_ready(m_axi_gmem_w_beat_ready),
    .AWVALID(m_axi_gmem_AWVALID),
    .AWREADY(m_axi_gmem_AWREADY),
    .AWWORD(m_axi_gmem_AW_word),
    .AWLEN(m_axi_gmem_AWLEN),
    .idle(m_axi_gmem_idle),
    .WLAST(m_axi_gmem_WLAST),
    .BVALID(m_axi_gmem_BVALID),
    .BREADY(m_axi_gmem_BREADY),
    .WVALID(m_axi_gmem_WVALID),
    .WREADY(m_axi_gmem_WREADY),
    .WDATA(m_axi_gmem_WDATA),
    .WSTRB(m_axi_gmem_WSTRB)
  );
  assign m_axi_gmem_WID = 1'd0;
  assign m_axi_gmem_WUSER = 1'd0;
  wire m_axi_gmem_unused = &{1'b0, m_axi_gmem_RID, m_axi_gmem_RUSER, m_axi_gmem_RRESP, m_axi_gmem_BRESP, m_axi_gmem_BID, m_axi_gmem_BUSER};

  // hls/s2mm/s2mm.cpp:19: received
  always @(posedge ap_clk) begin
    if (line_40_store_321) mem_received <= select_319;
    if (rst) mem_received <= 32'd0;
  end

  // hls/s2mm/s2mm.cpp:19: status
  always @(posedge ap_clk) begin
    if (line_66_2_store_328) mem_status <= cond84_63;
    if (rst) mem_status <= 2'd0;
  end

  // ---- results
  wire [31:0] out_received = mem_received;
  reg written_received;
  always @(posedge ap_clk) written_received <= ~rst & (line_40_store_321);
  wire out_received_ap_vld = written_received;
  wire [31:0] out_status = {30'd0, mem_status};
  reg written_status;
  always @(posedge ap_clk) written_status <= ~rst & (line_66_2_store_328);
  wire out_status_ap_vld = written_status;

  s2mm_control_s_axi control_slave (
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
    .arg_received(out_received),
    .arg_received_ap_vld(out_received_ap_vld),
    .arg_status(out_status),
    .arg_status_ap_vld(out_status_ap_vld),
    .ap_start(ap_start),
    .ap_done(ap_done),
    .ap_ready(ap_ready),
    .ap_idle(ap_idle),
    .ap_continue(ap_continue),
    .interrupt(interrupt)
  );
endmodule

// Two-entry register slice of an input: taking a beat changes a few bits only, so that whether a beat is taken may be
// decided late. valid and ready are registers, data comes from one of two; one beat a cycle.
module s2mm_input #(
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

// AXI4-Lite slave: control at 0x00, mem at 0x10, offset at 0x1c, bytes at 0x24, received at 0x2c, status at 0x3c
module s2mm_control_s_axi (
  input  wire        clk,
  input  wire        rst,
  input  wire        AWVALID,
  output wire        AWREADY,
  input  wire [6:0]  AWADDR,
  input  wire        WVALID,
  output wire        WREADY,
  input  wire [31:0] WDATA,
  input  wire [3:0]  WSTRB,
  input  wire        ARVALID,
  output wire        ARREADY,
  input  wire [6:0]  ARADDR,
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
  input  wire [31:0] arg_received,
  input  wire        arg_received_ap_vld,
  input  wire [31:0] arg_status,
  input  wire        arg_status_ap_vld,
  output wire        ap_start,
  input  wire        ap_done,
  input  wire        ap_ready,
  input  wire        ap_idle,
  output wire        ap_continue,
  output wire        interrupt
);
  localparam [1:0] IDLE = 2'd0, DATA = 2'd1, RESPONSE = 2'd2, RESET = 2'd3;
  reg [1:0] write_state, read_state;
  reg [6:0] write_address;
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
  wire [4:0] write_word = write_address[6:2];
  wire [4:0] read_word = ARADDR[6:2];

  reg start, auto_restart, ready, global_enable, interrupt_line;
  reg [1:0] enabled, status;
  assign ap_start  = start;
  assign interrupt = interrupt_line;
  reg done;
  reg continue_once;
  assign ap_continue = continue_once | auto_restart;
  wire ended = ap_done & ~done;
  always @(posedge clk) begin
    if (write & (write_word == 5'd0) & WSTRB[0] & WDATA[0]) start <= 1'b1;
    else if (ap_ready) start <= auto_restart;
    if (write & (write_word == 5'd0) & WSTRB[0]) auto_restart <= WDATA[7];
    done <= ap_done;
    if (ap_ready & ~auto_restart) ready <= 1'b1; else if (read & (read_word == 5'd0)) ready <= 1'b0;
    continue_once <= write & (write_word == 5'd0) & WSTRB[0] & WDATA[4];
    if (write & (write_word == 5'd1) & WSTRB[0]) global_enable <= WDATA[0];
    if (write & (write_word == 5'd2) & WSTRB[0]) enabled <= WDATA[1:0];
    if (enabled[0] & ended) status[0] <= 1'b1;
    else if (write & (write_word == 5'd3) & WSTRB[0]) status[0] <= status[0] ^ WDATA[0];
    if (enabled[1] & ap_ready) status[1] <= 1'b1;
    else if (write & (write_word == 5'd3) & WSTRB[0]) status[1] <= status[1] ^ WDATA[1];
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
    if (write & (write_word == 5'd4)) value_mem[31:0] <= (WDATA & mask) | (value_mem[31:0] & ~mask);
    if (write & (write_word == 5'd5)) value_mem[63:32] <= (WDATA & mask) | (value_mem[63:32] & ~mask);
    if (rst) value_mem <= 64'd0;
  end

  reg [31:0] value_offset;
  assign arg_offset = value_offset;
  always @(posedge clk) begin
    if (write & (write_word == 5'd7)) value_offset[31:0] <= (WDATA & mask) | (value_offset[31:0] & ~mask);
    if (rst) value_offset <= 32'd0;
  end

  reg [31:0] value_bytes;
  assign arg_bytes = value_bytes;
  always @(posedge clk) begin
    if (write & (write_word == 5'd9)) value_bytes[31:0] <= (WDATA & mask) | (value_bytes[31:0] & ~mask);
    if (rst) value_bytes <= 32'd0;
  end

  reg [31:0] value_received;
  reg valid_received;
  always @(posedge clk) begin
    if (arg_received_ap_vld) value_received <= arg_received;
    if (arg_received_ap_vld) valid_received <= 1'b1;
    else if (read & (read_word == 5'd12)) valid_received <= 1'b0;
    if (rst) begin value_received <= 32'd0; valid_received <= 1'b0; end
  end

  reg [31:0] value_status;
  reg valid_status;
  always @(posedge clk) begin
    if (arg_status_ap_vld) value_status <= arg_status;
    if (arg_status_ap_vld) valid_status <= 1'b1;
    else if (read & (read_word == 5'd16)) valid_status <= 1'b0;
    if (rst) begin value_status <= 32'd0; valid_status <= 1'b0; end
  end

  reg [31:0] read_data;
  assign RDATA = read_data;
  always @(posedge clk) if (read) begin
    case (read_word)
      5'd0: read_data <= {22'd0, interrupt_line, 1'b0, auto_restart, 2'd0, continue_once, ready, ap_idle, done, start};
      5'd1: read_data <= {31'd0, global_enable};
      5'd2: read_data <= {30'd0, enabled};
      5'd3: read_data <= {30'd0, status};
      5'd4: read_data <= value_mem[31:0];
      5'd5: read_data <= value_mem[63:32];
      5'd7: read_data <= value_offset[31:0];
      5'd9: read_data <= value_bytes[31:0];
      5'd11: read_data <= value_received[31:0];
      5'd12: read_data <= {31'd0, valid_received};
      5'd15: read_data <= value_status[31:0];
      5'd16: read_data <= {31'd0, valid_status};
      default: read_data <= 32'd0;
    endcase
  end
endmodule

// reads of bundle gmem: bursts of 16 words at most
module s2mm_gmem_read (
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
  reg [8:0] room;  // words of the FIFO that no burst will fill
  reg [4:0] flights;  // bursts on their way
  wire [127:0] word_data;
  wire word_valid, word_take;
  wire fits = (room >= {4'd0, burst}) & (flights != 5'd16);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [33:0] left;
  wire [4:0] limit = 5'd16 - {1'b0, word[3:0]};
  wire last = left <= {29'd0, limit};
  wire [4:0] burst = last ? left[4:0] : limit;
  wire [4:0] length = burst - 5'd1;
  wire go = busy & (~ARVALID | ARREADY) & fits;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [33:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin ARWORD <= word; ARLEN <= {3'd0, length}; end
    if (go) ARVALID <= 1'b1; else if (ARREADY) ARVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:4] + 56'd1, 4'd0};
      left <= left - {29'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; ARVALID <= 1'b0; end
  end
  wire landed = RVALID & RREADY & RLAST;
  always @(posedge clk) begin
    room <= room - (go ? {4'd0, burst} : 9'd0) + {8'd0, word_take};
    flights <= flights + {4'd0, go} - {4'd0, landed};
    if (rst) begin room <= 9'd256; flights <= 5'd0; end
  end
  s2mm_fifo_256x128 words_fifo (.clk(clk), .rst(rst), .in_data(RDATA), .in_valid(RVALID), .in_ready(RREADY), .out_data(word_data), .out_valid(word_valid), .out_ready(word_take));
  assign data = word_data;
  assign data_valid = word_valid;
  assign word_take = data_take & word_valid;
endmodule

// writes of bundle gmem: bursts of 64 words at most
module s2mm_gmem_write (
  input  wire clk,
  input  wire rst,
  input  wire request_valid,
  output wire request_ready,
  input  wire [59:0] request_index,
  input  wire [32:0] request_count,
  output reg  AWVALID,
  input  wire AWREADY,
  output reg  [59:0] AWWORD,
  output reg  [7:0] AWLEN,
  output wire WVALID,
  input  wire WREADY,
  output wire [127:0] WDATA,
  output wire [15:0] WSTRB,
  output wire WLAST,
  input  wire BVALID,
  output wire BREADY,
  input  wire [127:0] data,
  input  wire data_valid,
  output wire data_ready,
  output wire idle
);
  reg [7:0] stored;  // words in the FIFO that belong to no burst yet
  reg [4:0] flights;  // bursts without a response
  wire [127:0] word_data;
  wire word_valid, word_ready, lengths_ready;
  wire fits = (stored >= {1'd0, burst}) & (flights != 5'd16);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [33:0] left;
  wire [6:0] limit = 7'd64 - {1'b0, word[5:0]};
  wire last = left <= {27'd0, limit};
  wire [6:0] burst = last ? left[6:0] : limit;
  wire [6:0] length = burst - 7'd1;
  wire go = busy & (~AWVALID | AWREADY) & fits & lengths_ready;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [33:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin AWWORD <= word; AWLEN <= {1'd0, length}; end
    if (go) AWVALID <= 1'b1; else if (AWREADY) AWVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:6] + 54'd1, 6'd0};
      left <= left - {27'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; AWVALID <= 1'b0; end
  end
  assign BREADY = 1'b1;
  assign idle = ~busy & (flights == 5'd0);
  wire put = word_valid & word_ready;
  always @(posedge clk) begin
    stored <= stored + {7'd0, put} - (go ? {1'd0, burst} : 8'd0);
    flights <= flights + {4'd0, go} - {4'd0, BVALID};
    if (rst) begin stored <= 8'd0; flights <= 5'd0; end
  end
  assign word_data = data;
  assign word_valid = data_valid;
  assign data_ready = word_ready;
  wire [127:0] out_word;
  wire out_valid, length_valid;
  wire [7:0] next_length;
  reg sending;
  reg [7:0] remaining;
  wire sent = WVALID & WREADY;
  wire next = length_valid & (~sending | (sent & WLAST));
  assign WVALID = sending & out_valid;
  assign WLAST  = remaining == 8'd0;
  assign WDATA  = out_word;
  assign WSTRB  = {16{1'b1}};
  always @(posedge clk) begin
    if (next) remaining <= next_length; else if (sent) remaining <= remaining - 8'd1;
    if (next) sending <= 1'b1; else if (sent & WLAST) sending <= 1'b0;
    if (rst) sending <= 1'b0;
  end
  s2mm_fifo_128x128 words_fifo (.clk(clk), .rst(rst), .in_data(word_data), .in_valid(word_valid), .in_ready(word_ready), .out_data(out_word), .out_valid(out_valid), .out_ready(sent));
  s2mm_fifo_16x8 lengths_fifo (.clk(clk), .rst(rst), .in_data({1'd0, length}), .in_valid(go), .in_ready(lengths_ready), .out_data(next_length), .out_valid(length_valid), .out_ready(next));
endmodule

// First-word-fall-through FIFO of 16 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module s2mm_fifo_16x8 (
  input  wire       clk,
  input  wire       rst,
  input  wire [7:0] in_data,
  input  wire       in_valid,
  output wire       in_ready,
  output wire [7:0] out_data,
  output wire       out_valid,
  input  wire       out_ready
);
  reg [7:0] memory [0:15];
  reg [7:0] head;
  reg [3:0] write_at, read_at;
  reg [4:0] beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {4'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [4:0] beats_next = beats + {4'd0, put} - {4'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 4'd0;
      read_at   <= 4'd0;
      beats     <= 5'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 4'd15 ? 4'd0 : write_at + 4'd1;
      if (fetch) read_at <= read_at == 4'd15 ? 4'd0 : read_at + 4'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 5'd16;
    end
  end
endmodule

// First-word-fall-through FIFO of 128 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module s2mm_fifo_128x128 (
  input  wire         clk,
  input  wire         rst,
  input  wire [127:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [127:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [127:0] memory [0:127];
  reg [127:0] head;
  reg [6:0]   write_at, read_at;
  reg [7:0]   beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {7'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [7:0]   beats_next = beats + {7'd0, put} - {7'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 7'd0;
      read_at   <= 7'd0;
      beats     <= 8'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 7'd127 ? 7'd0 : write_at + 7'd1;
      if (fetch) read_at <= read_at == 7'd127 ? 7'd0 : read_at + 7'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 8'd128;
    end
  end
endmodule

// First-word-fall-through FIFO of 256 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module s2mm_fifo_256x128 (
  input  wire         clk,
  input  wire         rst,
  input  wire [127:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [127:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [127:0] memory [0:255];
  reg [127:0] head;
  reg [7:0]   write_at, read_at;
  reg [8:0]   beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {8'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [8:0]   beats_next = beats + {8'd0, put} - {8'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 8'd0;
      read_at   <= 8'd0;
      beats     <= 9'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 8'd255 ? 8'd0 : write_at + 8'd1;
      if (fetch) read_at <= read_at == 8'd255 ? 8'd0 : read_at + 8'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 9'd256;
    end
  end
endmodule

`default_nettype wire
