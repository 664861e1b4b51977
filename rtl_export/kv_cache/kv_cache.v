// kv_cache: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   play_rows: II=1, depth 1 (hls/kv_cache/kv_cache.cpp:74)
//   append_rows: II=1, depth 1 (hls/kv_cache/kv_cache.cpp:50)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module kv_cache (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire         s_axi_control_AWVALID,
  output wire         s_axi_control_AWREADY,
  input  wire [4:0]   s_axi_control_AWADDR,
  input  wire         s_axi_control_WVALID,
  output wire         s_axi_control_WREADY,
  input  wire [31:0]  s_axi_control_WDATA,
  input  wire [3:0]   s_axi_control_WSTRB,
  input  wire         s_axi_control_ARVALID,
  output wire         s_axi_control_ARREADY,
  input  wire [4:0]   s_axi_control_ARADDR,
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
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_kv_TDATA,
  input  wire [15:0]  s_kv_TKEEP,
  input  wire [15:0]  s_kv_TSTRB,
  input  wire [0:0]   s_kv_TLAST,
  input  wire         s_kv_TVALID,
  output wire         s_kv_TREADY,
  output wire [127:0] m_kv_TDATA,
  output wire [15:0]  m_kv_TKEEP,
  output wire [15:0]  m_kv_TSTRB,
  output wire [0:0]   m_kv_TLAST,
  output wire         m_kv_TVALID,
  input  wire         m_kv_TREADY,
  output wire [127:0] m_status_TDATA,
  output wire [15:0]  m_status_TKEEP,
  output wire [15:0]  m_status_TSTRB,
  output wire [0:0]   m_status_TLAST,
  output wire         m_status_TVALID,
  input  wire         m_status_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [5:0] LINE_102_S = 6'd0;
  localparam [5:0] LINE_89_S = 6'd1;
  localparam [5:0] LINE_89_2_S = 6'd2;
  localparam [5:0] LINE_103_S = 6'd3;
  localparam [5:0] LINE_0_S = 6'd4;
  localparam [5:0] LINE_0_2_S = 6'd5;
  localparam [5:0] LINE_0_3_S = 6'd6;
  localparam [5:0] LINE_0_4_S = 6'd7;
  localparam [5:0] LINE_0_5_S = 6'd8;
  localparam [5:0] LINE_32_S = 6'd9;
  localparam [5:0] LINE_107_S = 6'd10;
  localparam [5:0] LINE_113_S = 6'd11;
  localparam [5:0] LINE_34_S = 6'd12;
  localparam [5:0] LINE_106_S = 6'd13;
  localparam [5:0] LINE_41_S = 6'd14;
  localparam [5:0] LINE_44_S = 6'd15;
  localparam [5:0] LINE_65_S = 6'd16;
  localparam [5:0] LINE_65_2_S = 6'd17;
  localparam [5:0] LINE_50_S = 6'd18;
  localparam [5:0] LINE_66_S = 6'd19;
  localparam [5:0] LINE_111_S = 6'd20;
  localparam [5:0] LINE_82_S = 6'd21;
  localparam [5:0] LINE_70_S = 6'd22;
  localparam [5:0] LINE_70_2_S = 6'd23;
  localparam [5:0] LINE_80_S = 6'd24;
  localparam [5:0] LINE_71_S = 6'd25;
  localparam [5:0] LINE_72_S = 6'd26;
  localparam [5:0] LINE_111_2_S = 6'd27;
  localparam [5:0] PLAY_ROWS_S = 6'd28;
  localparam [5:0] LINE_70_3_S = 6'd29;
  localparam [5:0] LINE_45_S = 6'd30;
  localparam [5:0] LINE_47_S = 6'd31;
  localparam [5:0] LINE_44_2_S = 6'd32;
  localparam [5:0] LINE_48_S = 6'd33;
  localparam [5:0] APPEND_ROWS_S = 6'd34;
  localparam [5:0] LINE_55_S = 6'd35;
  localparam [5:0] LINE_89_3_S = 6'd36;
  localparam [5:0] DISCARD_S = 6'd37;
  localparam [5:0] LINE_119_S = 6'd38;
  localparam [5:0] IDLE = 6'd39;
  localparam [5:0] FINISH = 6'd40;
  reg [5:0] state;
  wire line_102_done;
  wire line_89_done_0;
  wire line_89_done_1;
  wire line_89_2_done;
  wire line_103_done;
  wire line_0_done_0;
  wire line_0_done_1;
  wire line_0_2_done_0;
  wire line_0_2_done_1;
  wire line_0_3_done_0;
  wire line_0_3_done_1;
  wire line_0_4_done_0;
  wire line_0_4_done_1;
  wire line_0_5_done_0;
  wire line_0_5_done_1;
  wire line_32_done;
  wire line_107_done_0;
  wire line_107_done_1;
  wire line_113_done_0;
  wire line_113_done_1;
  wire line_34_done;
  wire line_106_done_0;
  wire line_106_done_1;
  wire line_41_done;
  wire line_44_done_0;
  wire line_44_done_1;
  wire line_65_done;
  wire line_65_2_done_0;
  wire line_65_2_done_1;
  wire line_50_done;
  wire line_66_done;
  wire line_111_done_0;
  wire line_111_done_1;
  wire line_82_done;
  wire line_70_done;
  wire line_70_2_done_0;
  wire line_70_2_done_1;
  wire line_80_done;
  wire line_71_done_0;
  wire line_71_done_1;
  wire line_72_done;
  wire line_111_2_done;
  wire play_rows_done;
  wire line_70_3_done;
  wire line_45_done;
  wire line_47_done_0;
  wire line_47_done_1;
  wire line_44_2_done;
  wire line_48_done;
  wire append_rows_done;
  wire line_55_done;
  wire line_89_3_done;
  wire discard_done;
  wire line_119_done;
  wire [63:0] arg_mem;
  wire ap_start, ap_done, ap_idle, ap_ready;
  wire ap_continue;
  reg done_held;
  wire call_begin = (state == IDLE) & ap_start & ~done_held;

  // hls/kv_cache/kv_cache.cpp:102: line_102
  wire line_102_start;
  reg line_102_run;
  wire line_102_v0;
  wire line_102_en0;

  // hls/kv_cache/kv_cache.cpp:89: line_89
  wire line_89_start;
  reg line_89_run;
  reg [2:0] sticky_1;
  reg [31:0] frames_2;
  reg serving_3;
  wire line_89_v0;
  wire line_89_en0;

  // hls/kv_cache/kv_cache.cpp:89: line_89_2
  wire line_89_2_start;
  reg line_89_2_run;
  wire line_89_2_v0;
  wire line_89_2_en0;

  // hls/kv_cache/kv_cache.cpp:103: line_103
  wire line_103_start;
  reg line_103_run;
  reg [7:0] row_beats_4;
  reg line_103_5;
  reg line_103_6;
  reg [127:0] s_cmd_data_7;
  reg cmd_13_8;
  reg cmd_12_9;
  reg [7:0] cmd_1_10;
  reg fits_11;
  reg [11:0] line_103_12;
  reg [4:0] cmd_4_13;
  reg [31:0] cmd_2_14;
  reg [3:0] common_4_15;
  reg [4:0] line_103_16;
  reg [15:0] cmd_3_17;
  reg [7:0] line_103_18;
  reg common_5_19;
  reg line_103_v1;
  reg line_103_v2;
  reg line_103_v3;
  wire line_103_v0;
  wire line_103_en0;
  wire line_103_en1;
  wire line_103_en2;
  wire line_103_en3;

  // : line_0
  wire line_0_start;
  reg line_0_run;
  reg line_0_20;
  wire line_0_v0;
  wire line_0_en0;

  // : line_0_2
  wire line_0_2_start;
  reg line_0_2_run;
  reg line_0_2_21;
  wire line_0_2_v0;
  wire line_0_2_en0;

  // : line_0_3
  wire line_0_3_start;
  reg line_0_3_run;
  reg line_0_3_22;
  wire line_0_3_v0;
  wire line_0_3_en0;

  // : line_0_4
  wire line_0_4_start;
  reg line_0_4_run;
  reg line_0_4_23;
  wire line_0_4_v0;
  wire line_0_4_en0;

  // : line_0_5
  wire line_0_5_start;
  reg line_0_5_run;
  reg line_0_5_24;
  wire line_0_5_v0;
  wire line_0_5_en0;

  // hls/kv_cache/kv_cache.cpp:32: line_32
  wire line_32_start;
  reg line_32_run;
  wire line_32_v0;
  wire line_32_en0;

  // hls/include/stream_kernel.hpp:107: line_107
  wire line_107_start;
  reg line_107_run;
  reg is_row_25;
  reg line_107_26;
  wire line_107_v0;
  wire line_107_en0;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_27;
  reg line_113_28;
  wire line_113_v0;
  wire line_113_en0;

  // hls/kv_cache/kv_cache.cpp:34: line_34
  wire line_34_start;
  reg line_34_run;
  reg line_34_29;
  wire line_34_v0;
  wire line_34_en0;

  // hls/kv_cache/kv_cache.cpp:106: line_106
  wire line_106_start;
  reg line_106_run;
  reg cmd_14_30;
  reg line_106_31;
  reg flags_32;
  reg discard_kv_33;
  wire line_106_v0;
  wire line_106_en0;

  // hls/kv_cache/kv_cache.cpp:41: line_41
  wire line_41_start;
  reg line_41_run;
  reg [31:0] first_34;
  reg [7:0] beats_35;
  reg line_41_v1;
  reg line_41_v2;
  wire line_41_v0;
  wire line_41_en0;
  wire line_41_en1;
  wire line_41_en2;

  // hls/kv_cache/kv_cache.cpp:44: line_44
  wire line_44_start;
  reg line_44_run;
  reg packet_36;
  reg packet_37;
  reg [1:0] part_38;
  reg line_44_39;
  wire line_44_v0;
  wire line_44_en0;

  // hls/kv_cache/kv_cache.cpp:65: line_65
  wire line_65_start;
  reg line_65_run;
  wire line_65_v0;
  wire line_65_en0;

  // hls/kv_cache/kv_cache.cpp:65: line_65_2
  wire line_65_2_start;
  reg line_65_2_run;
  reg [7:0] head_40;
  reg [31:0] at_41;
  reg line_65_2_42;
  wire line_65_2_v0;
  wire line_65_2_en0;

  // hls/include/stream_kernel.hpp:50: line_50
  wire line_50_start;
  reg line_50_run;
  reg [2:0] flags_43;
  reg discard_kv_44;
  wire line_50_v0;
  wire line_50_en0;

  // hls/kv_cache/kv_cache.cpp:66: line_66
  wire line_66_start;
  reg line_66_run;
  reg [15:0] beats_45;
  reg line_66_v1;
  reg line_66_v2;
  reg line_66_v3;
  wire line_66_v0;
  wire line_66_en0;
  wire line_66_en1;
  wire line_66_en2;
  wire line_66_en3;

  // hls/kv_cache/kv_cache.cpp:111: line_111
  wire line_111_start;
  reg line_111_run;
  reg [3:0] token_46;
  reg [15:0] beats_47;
  reg line_111_48;
  wire line_111_v0;
  wire line_111_en0;

  // hls/kv_cache/kv_cache.cpp:82: line_82
  wire line_82_start;
  reg line_82_run;
  reg [7:0] head_49;
  reg [31:0] at_50;
  wire line_82_v0;
  wire line_82_en0;

  // hls/kv_cache/kv_cache.cpp:70: line_70
  wire line_70_start;
  reg line_70_run;
  wire line_70_v0;
  wire line_70_en0;

  // hls/kv_cache/kv_cache.cpp:70: line_70_2
  wire line_70_2_start;
  reg line_70_2_run;
  reg [1:0] part_51;
  reg line_70_2_52;
  wire line_70_2_v0;
  wire line_70_2_en0;

  // hls/kv_cache/kv_cache.cpp:80: line_80
  wire line_80_start;
  reg line_80_run;
  reg [3:0] token_53;
  reg [15:0] beats_54;
  wire line_80_v0;
  wire line_80_en0;

  // hls/kv_cache/kv_cache.cpp:71: line_71
  wire line_71_start;
  reg line_71_run;
  reg [31:0] from_55;
  reg line_71_56;
  wire line_71_v0;
  wire line_71_en0;

  // hls/kv_cache/kv_cache.cpp:72: line_72
  wire line_72_start;
  reg line_72_run;
  reg line_72_57;
  wire line_72_v0;
  wire line_72_en0;

  // hls/kv_cache/kv_cache.cpp:111: line_111_2
  wire line_111_2_start;
  reg line_111_2_run;
  reg is_last_58;
  reg [16:0] line_111_2_59;
  wire line_111_2_v0;
  wire line_111_2_en0;

  // hls/kv_cache/kv_cache.cpp:74: play_rows
  wire play_rows_start;
  reg play_rows_run;
  reg [15:0] i_60;
  wire play_rows_v0;
  wire play_rows_en0;

  // hls/kv_cache/kv_cache.cpp:70: line_70_3
  wire line_70_3_start;
  reg line_70_3_run;
  reg [1:0] part_61;
  wire line_70_3_v0;
  wire line_70_3_en0;

  // hls/kv_cache/kv_cache.cpp:45: line_45
  wire line_45_start;
  reg line_45_run;
  reg [15:0] line_45_62;
  reg [31:0] at_63;
  wire line_45_v0;
  wire line_45_en0;

  // hls/kv_cache/kv_cache.cpp:47: line_47
  wire line_47_start;
  reg line_47_run;
  reg [7:0] head_64;
  reg [31:0] at_65;
  reg packet_66;
  reg packet_67;
  reg line_47_68;
  wire line_47_v0;
  wire line_47_en0;

  // hls/kv_cache/kv_cache.cpp:44: line_44_2
  wire line_44_2_start;
  reg line_44_2_run;
  reg [1:0] part_69;
  wire line_44_2_v0;
  wire line_44_2_en0;

  // hls/kv_cache/kv_cache.cpp:48: line_48
  wire line_48_start;
  reg line_48_run;
  reg is_last_70;
  reg [8:0] line_48_71;
  wire line_48_v0;
  wire line_48_en0;

  // hls/kv_cache/kv_cache.cpp:50: append_rows
  wire append_rows_start;
  reg append_rows_run;
  reg [7:0] i_72;
  reg packet_73;
  reg packet_74;
  wire append_rows_v0;
  wire append_rows_en0;

  // hls/kv_cache/kv_cache.cpp:55: line_55
  wire line_55_start;
  reg line_55_run;
  reg [7:0] head_75;
  reg [31:0] at_76;
  wire line_55_v0;
  wire line_55_en0;

  // hls/kv_cache/kv_cache.cpp:89: line_89_3
  wire line_89_3_start;
  reg line_89_3_run;
  reg [2:0] flags_77;
  reg discard_kv_78;
  reg [2:0] sticky_79;
  reg [31:0] frames_80;
  wire line_89_3_v0;
  wire line_89_3_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_81;
  wire discard_v0;
  wire discard_en0;

  // hls/kv_cache/kv_cache.cpp:119: line_119
  wire line_119_start;
  reg line_119_run;
  reg serving_82;
  wire line_119_v0;
  wire line_119_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_kv_beat;
  wire s_kv_beat_valid;
  wire [127:0] s_kv_beat_data = s_kv_beat[127:0];
  wire s_kv_beat_last = s_kv_beat[128];
  wire m_kv_beat_ready;
  wire m_status_beat_ready;
  wire m_axi_gmem_ar_beat_ready;
  wire [127:0] m_axi_gmem_r_beat;
  wire m_axi_gmem_r_beat_valid;
  wire [127:0] m_axi_gmem_r_beat_data = m_axi_gmem_r_beat;
  wire m_axi_gmem_aw_beat_ready;
  wire m_axi_gmem_w_beat_ready;
  wire m_axi_gmem_b_beat;
  wire m_axi_gmem_b_beat_valid;
  wire m_axi_gmem_b_beat_data = m_axi_gmem_b_beat;

  // ---- hls/kv_cache/kv_cache.cpp:102: line_102, 1 stages
  assign line_102_en0 = 1'd1;
  wire line_102_issue = line_102_run;
  wire line_102_leave = 1'b0;
  assign line_102_v0 = line_102_issue;
  wire line_102_busy = line_102_run;
  always @(posedge ap_clk) begin
    if (line_102_issue & line_102_en0) line_102_run <= 1'b0;
    if (line_102_start) line_102_run <= 1'b1;
    if (rst) begin line_102_run <= 1'b0; end
  end

  // ---- hls/kv_cache/kv_cache.cpp:89: line_89, 1 stages
  assign line_89_en0 = 1'd1;
  wire line_89_issue = line_89_run;
  wire line_89_leave = 1'b0;
  assign line_89_v0 = line_89_issue;
  wire line_89_busy = line_89_run;
  always @(posedge ap_clk) begin
    if (line_89_issue & line_89_en0) line_89_run <= 1'b0;
    if (line_89_start) line_89_run <= 1'b1;
    if (rst) begin line_89_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_102_done) sticky_1 <= 3'd0;
    if (line_102_done) frames_2 <= 32'd0;
    if (line_102_done) serving_3 <= 1'd1;
    if (line_119_done) sticky_1 <= sticky_79;
    if (line_119_done) frames_2 <= frames_80;
    if (line_119_done) serving_3 <= serving_82;
  end

  // ---- hls/kv_cache/kv_cache.cpp:89: line_89_2, 1 stages
  wire line_89_2_pop_83 = line_89_2_v0 & line_89_2_en0;  // kv_cache.cpp:89
  assign line_89_2_en0 = ~(line_89_2_v0 & ((~m_axi_gmem_b_beat_valid)));
  wire line_89_2_issue = line_89_2_run;
  wire line_89_2_leave = 1'b0;
  assign line_89_2_v0 = line_89_2_issue;
  wire line_89_2_busy = line_89_2_run;
  always @(posedge ap_clk) begin
    if (line_89_2_issue & line_89_2_en0) line_89_2_run <= 1'b0;
    if (line_89_2_start) line_89_2_run <= 1'b1;
    if (rst) begin line_89_2_run <= 1'b0; end
  end

  // ---- hls/kv_cache/kv_cache.cpp:103: line_103, 4 stages
  // stage 0
  wire icmp_84 = s_cmd_beat_data[7:0] != 8'd1;  // stream_kernel.hpp:107
  wire icmp_85 = s_cmd_beat_data[79:72] > 8'd7;  // stream_kernel.hpp:101
  wire cmd_13_86 = s_cmd_beat_data[15:8] == 8'd0;  // kv_cache.cpp:30
  wire cmd_12_87 = s_cmd_beat_data[15:8] == 8'd255;  // kv_cache.cpp:29
  wire [7:0] add_88 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] common_4_89 = icmp_85 ? 4'd0 : add_88[3:0];  // stream_kernel.hpp:101
  wire [4:0] cmd_4_96 = s_cmd_beat_data[92:88] + 5'd1;  // kv_cache.cpp:26
  wire [15:0] cmd_3_97;
  kv_cache_mul_16s_6s_16_3 cmd_3_97_mul_16s_6s_16_3 (.clk(ap_clk), .enable({line_103_en2, line_103_en1, line_103_en0}), .a(s_cmd_beat_data[63:48]), .b({1'd0, cmd_4_96}), .p(cmd_3_97));  // kv_cache.cpp:27
  wire common_5_98 = s_cmd_beat_data[64] ^ 1'd1;
  wire line_103_pop_99 = line_103_v0 & line_103_en0;  // kv_cache.cpp:103
  // stage 1
  reg [15:0] zext_91_s1;
  reg [3:0] common_4_89_s1;
  reg [15:0] capacity_92_s1;
  always @(posedge ap_clk) begin
    zext_91_s1 <= s_cmd_beat_data[47:32];
    common_4_89_s1 <= common_4_89;
    capacity_92_s1 <= s_cmd_beat_data[63:48];
  end
  wire [16:0] add_90 = {1'd0, zext_91_s1} + {13'd0, common_4_89_s1};  // kv_cache.cpp:31
  wire icmp_93 = add_90 > {1'd0, capacity_92_s1};  // kv_cache.cpp:31
  wire icmp_94 = capacity_92_s1 > 16'd2048;  // kv_cache.cpp:31
  wire fits_95 = icmp_93 | icmp_94;  // kv_cache.cpp:32
  // stage 2
  // stage 3
  assign line_103_en0 = ~(line_103_v0 & ((~s_cmd_beat_valid)));
  assign line_103_en1 = 1'd1;
  assign line_103_en2 = 1'd1;
  assign line_103_en3 = 1'd1;
  wire line_103_issue = line_103_run;
  wire line_103_leave = 1'b0;
  assign line_103_v0 = line_103_issue;
  wire line_103_busy = line_103_run | line_103_v1 | line_103_v2 | line_103_v3;
  always @(posedge ap_clk) begin
    if (line_103_issue & line_103_en0) line_103_run <= 1'b0;
    if (line_103_start) line_103_run <= 1'b1;
    line_103_v1 <= line_103_v0 & line_103_en0;
    line_103_v2 <= line_103_v1;
    line_103_v3 <= line_103_v2;
    if (rst) begin line_103_run <= 1'b0; line_103_v1 <= 1'b0; line_103_v2 <= 1'b0; line_103_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_103_v0 & line_103_en0) row_beats_4 <= s_cmd_beat_data[95:88];
    if (line_103_v0 & line_103_en0) line_103_5 <= icmp_84;
    if (line_103_v0 & line_103_en0) line_103_6 <= icmp_85;
    if (line_103_v0 & line_103_en0) s_cmd_data_7 <= s_cmd_beat_data;
    if (line_103_v0 & line_103_en0) cmd_13_8 <= cmd_13_86;
    if (line_103_v0 & line_103_en0) cmd_12_9 <= cmd_12_87;
    if (line_103_v0 & line_103_en0) cmd_1_10 <= s_cmd_beat_data[87:80];
    if (line_103_v1 & line_103_en1) fits_11 <= fits_95;
    if (line_103_v0 & line_103_en0) line_103_12 <= s_cmd_beat_data[43:32];
    if (line_103_v0 & line_103_en0) cmd_4_13 <= cmd_4_96;
    if (line_103_v0 & line_103_en0) cmd_2_14 <= s_cmd_beat_data[127:96];
    if (line_103_v0 & line_103_en0) common_4_15 <= common_4_89;
    if (line_103_v0 & line_103_en0) line_103_16 <= cmd_4_96;
    if (line_103_v3 & line_103_en3) cmd_3_17 <= cmd_3_97;
    if (line_103_v0 & line_103_en0) line_103_18 <= s_cmd_beat_data[87:80];
    if (line_103_v0 & line_103_en0) common_5_19 <= common_5_98;
  end

  // ---- : line_0, 1 stages
  wire icmp_100 = $signed(row_beats_4) < $signed(8'd8);
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
  always @(posedge ap_clk) begin
    if (line_0_v0 & line_0_en0) line_0_20 <= icmp_100;
  end

  // ---- : line_0_2, 1 stages
  wire icmp_101 = $signed(row_beats_4) < $signed(8'd16);
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
    if (line_0_2_v0 & line_0_2_en0) line_0_2_21 <= icmp_101;
  end

  // ---- : line_0_3, 1 stages
  wire icmp_102 = row_beats_4 == 8'd16;
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
    if (line_0_3_v0 & line_0_3_en0) line_0_3_22 <= icmp_102;
  end

  // ---- : line_0_4, 1 stages
  wire icmp_103 = row_beats_4 == 8'd8;
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
    if (line_0_4_v0 & line_0_4_en0) line_0_4_23 <= icmp_103;
  end

  // ---- : line_0_5, 1 stages
  wire icmp_104 = row_beats_4 == 8'd4;
  assign line_0_5_en0 = 1'd1;
  wire line_0_5_issue = line_0_5_run;
  wire line_0_5_leave = 1'b0;
  assign line_0_5_v0 = line_0_5_issue;
  wire line_0_5_busy = line_0_5_run;
  always @(posedge ap_clk) begin
    if (line_0_5_issue & line_0_5_en0) line_0_5_run <= 1'b0;
    if (line_0_5_start) line_0_5_run <= 1'b1;
    if (rst) begin line_0_5_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_0_5_v0 & line_0_5_en0) line_0_5_24 <= icmp_104;
  end

  // ---- hls/kv_cache/kv_cache.cpp:32: line_32, 1 stages
  assign line_32_en0 = 1'd1;
  wire line_32_issue = line_32_run;
  wire line_32_leave = 1'b0;
  assign line_32_v0 = line_32_issue;
  wire line_32_busy = line_32_run;
  always @(posedge ap_clk) begin
    if (line_32_issue & line_32_en0) line_32_run <= 1'b0;
    if (line_32_start) line_32_run <= 1'b1;
    if (rst) begin line_32_run <= 1'b0; end
  end

  // ---- hls/include/stream_kernel.hpp:107: line_107, 1 stages
  wire or_105 = line_103_5 | line_103_6;  // stream_kernel.hpp:107
  assign line_107_en0 = 1'd1;
  wire line_107_issue = line_107_run;
  wire line_107_leave = 1'b0;
  assign line_107_v0 = line_107_issue;
  wire line_107_busy = line_107_run;
  always @(posedge ap_clk) begin
    if (line_107_issue & line_107_en0) line_107_run <= 1'b0;
    if (line_107_start) line_107_run <= 1'b1;
    if (rst) begin line_107_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_107_v0 & line_107_en0) line_107_26 <= or_105;
    if (line_0_3_done_0) is_row_25 <= 1'd0;
    if (line_0_4_done_0) is_row_25 <= 1'd0;
    if (line_0_5_done_0) is_row_25 <= 1'd0;
    if (line_32_done) is_row_25 <= 1'd1;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire [71:0] shl_106 = {s_cmd_data_7[71:67], 67'd0};
  wire icmp_107 = shl_106 != 72'd0;  // stream_kernel.hpp:113
  wire xor_108 = cmd_13_8 ^ 1'd1;  // kv_cache.cpp:33
  wire or_109 = icmp_107 | xor_108;  // kv_cache.cpp:33
  wire xor_110 = cmd_12_9 ^ 1'd1;  // kv_cache.cpp:33
  wire or_111 = icmp_107 | xor_110;  // kv_cache.cpp:33
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
    if (line_113_v0 & line_113_en0) line_113_27 <= or_109;
    if (line_113_v0 & line_113_en0) line_113_28 <= or_111;
  end

  // ---- hls/kv_cache/kv_cache.cpp:34: line_34, 1 stages
  wire or_112 = fits_11 | is_row_25;  // kv_cache.cpp:34
  wire icmp_113 = cmd_1_10 == 8'd0;  // kv_cache.cpp:34
  wire or_114 = or_112 | icmp_113;  // kv_cache.cpp:34
  assign line_34_en0 = 1'd1;
  wire line_34_issue = line_34_run;
  wire line_34_leave = 1'b0;
  assign line_34_v0 = line_34_issue;
  wire line_34_busy = line_34_run;
  always @(posedge ap_clk) begin
    if (line_34_issue & line_34_en0) line_34_run <= 1'b0;
    if (line_34_start) line_34_run <= 1'b1;
    if (rst) begin line_34_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_34_v0 & line_34_en0) line_34_29 <= or_114;
  end

  // ---- hls/kv_cache/kv_cache.cpp:106: line_106, 1 stages
  wire or_115 = cmd_14_30 | cmd_12_9;  // kv_cache.cpp:108
  wire discard_kv_116 = cmd_14_30 & cmd_13_8;  // kv_cache.cpp:107
  assign line_106_en0 = 1'd1;
  wire line_106_issue = line_106_run;
  wire line_106_leave = 1'b0;
  assign line_106_v0 = line_106_issue;
  wire line_106_busy = line_106_run;
  always @(posedge ap_clk) begin
    if (line_106_issue & line_106_en0) line_106_run <= 1'b0;
    if (line_106_start) line_106_run <= 1'b1;
    if (rst) begin line_106_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_106_v0 & line_106_en0) line_106_31 <= or_115;
    if (line_106_v0 & line_106_en0) flags_32 <= cmd_14_30;
    if (line_106_v0 & line_106_en0) discard_kv_33 <= discard_kv_116;
    if (line_107_done_0) cmd_14_30 <= 1'd1;
    if (line_113_done_0) cmd_14_30 <= line_113_28;
    if (line_34_done) cmd_14_30 <= line_34_29;
  end

  // ---- hls/kv_cache/kv_cache.cpp:41: line_41, 3 stages
  // stage 0
  wire [16:0] mul_117;
  kv_cache_mul_12_5_17_2 mul_117_mul_12_5_17_2 (.clk(ap_clk), .enable({line_41_en1, line_41_en0}), .a(line_103_12), .b(cmd_4_13), .p(mul_117));  // kv_cache.cpp:41
  wire [7:0] beats_119 = {4'd0, common_4_15} * {3'd0, cmd_4_13};  // kv_cache.cpp:42
  // stage 1
  // stage 2
  wire [31:0] first_118 = {15'd0, mul_117} + cmd_2_14;  // kv_cache.cpp:41
  assign line_41_en0 = 1'd1;
  assign line_41_en1 = 1'd1;
  assign line_41_en2 = 1'd1;
  wire line_41_issue = line_41_run;
  wire line_41_leave = 1'b0;
  assign line_41_v0 = line_41_issue;
  wire line_41_busy = line_41_run | line_41_v1 | line_41_v2;
  always @(posedge ap_clk) begin
    if (line_41_issue & line_41_en0) line_41_run <= 1'b0;
    if (line_41_start) line_41_run <= 1'b1;
    line_41_v1 <= line_41_v0;
    line_41_v2 <= line_41_v1;
    if (rst) begin line_41_run <= 1'b0; line_41_v1 <= 1'b0; line_41_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_41_v2 & line_41_en2) first_34 <= first_118;
    if (line_41_v0 & line_41_en0) beats_35 <= beats_119;
  end

  // ---- hls/kv_cache/kv_cache.cpp:44: line_44, 1 stages
  wire icmp_120 = part_38 < 2'd2;  // kv_cache.cpp:44
  assign line_44_en0 = 1'd1;
  wire line_44_issue = line_44_run;
  wire line_44_leave = 1'b0;
  assign line_44_v0 = line_44_issue;
  wire line_44_busy = line_44_run;
  always @(posedge ap_clk) begin
    if (line_44_issue & line_44_en0) line_44_run <= 1'b0;
    if (line_44_start) line_44_run <= 1'b1;
    if (rst) begin line_44_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_44_v0 & line_44_en0) line_44_39 <= icmp_120;
    if (line_41_done) packet_36 <= 1'd0;
    if (line_41_done) packet_37 <= 1'd0;
    if (line_41_done) part_38 <= 2'd0;
    if (line_44_2_done) packet_36 <= packet_66;
    if (line_44_2_done) packet_37 <= packet_67;
    if (line_44_2_done) part_38 <= part_69;
  end

  // ---- hls/kv_cache/kv_cache.cpp:65: line_65, 1 stages
  assign line_65_en0 = 1'd1;
  wire line_65_issue = line_65_run;
  wire line_65_leave = 1'b0;
  assign line_65_v0 = line_65_issue;
  wire line_65_busy = line_65_run;
  always @(posedge ap_clk) begin
    if (line_65_issue & line_65_en0) line_65_run <= 1'b0;
    if (line_65_start) line_65_run <= 1'b1;
    if (rst) begin line_65_run <= 1'b0; end
  end

  // ---- hls/kv_cache/kv_cache.cpp:65: line_65_2, 1 stages
  wire icmp_121 = head_40 < cmd_1_10;  // kv_cache.cpp:65
  assign line_65_2_en0 = 1'd1;
  wire line_65_2_issue = line_65_2_run;
  wire line_65_2_leave = 1'b0;
  assign line_65_2_v0 = line_65_2_issue;
  wire line_65_2_busy = line_65_2_run;
  always @(posedge ap_clk) begin
    if (line_65_2_issue & line_65_2_en0) line_65_2_run <= 1'b0;
    if (line_65_2_start) line_65_2_run <= 1'b1;
    if (rst) begin line_65_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_65_2_v0 & line_65_2_en0) line_65_2_42 <= icmp_121;
    if (line_65_done) head_40 <= 8'd0;
    if (line_65_done) at_41 <= cmd_2_14;
    if (line_82_done) head_40 <= head_49;
    if (line_82_done) at_41 <= at_50;
  end

  // ---- hls/include/stream_kernel.hpp:50: line_50, 1 stages
  wire [1:0] select_122 = packet_37 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_123 = packet_36 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] flags_124 = {1'd0, select_122} | select_123;  // stream_kernel.hpp:50
  wire discard_kv_125 = packet_36 ^ 1'd1;  // stream_kernel.hpp:45
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
    if (line_50_v0 & line_50_en0) flags_43 <= flags_124;
    if (line_50_v0 & line_50_en0) discard_kv_44 <= discard_kv_125;
  end

  // ---- hls/kv_cache/kv_cache.cpp:66: line_66, 4 stages
  // stage 0
  wire [12:0] add_126 = {1'd0, line_103_12} + 13'd1;  // kv_cache.cpp:66
  wire [15:0] beats_127;
  kv_cache_mul_13_5_16_3 beats_127_mul_13_5_16_3 (.clk(ap_clk), .enable({line_66_en2, line_66_en1, line_66_en0}), .a(add_126), .b(line_103_16), .p(beats_127));  // kv_cache.cpp:66
  // stage 1
  // stage 2
  // stage 3
  assign line_66_en0 = 1'd1;
  assign line_66_en1 = 1'd1;
  assign line_66_en2 = 1'd1;
  assign line_66_en3 = 1'd1;
  wire line_66_issue = line_66_run;
  wire line_66_leave = 1'b0;
  assign line_66_v0 = line_66_issue;
  wire line_66_busy = line_66_run | line_66_v1 | line_66_v2 | line_66_v3;
  always @(posedge ap_clk) begin
    if (line_66_issue & line_66_en0) line_66_run <= 1'b0;
    if (line_66_start) line_66_run <= 1'b1;
    line_66_v1 <= line_66_v0;
    line_66_v2 <= line_66_v1;
    line_66_v3 <= line_66_v2;
    if (rst) begin line_66_run <= 1'b0; line_66_v1 <= 1'b0; line_66_v2 <= 1'b0; line_66_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_66_v3 & line_66_en3) beats_45 <= beats_127;
  end

  // ---- hls/kv_cache/kv_cache.cpp:111: line_111, 1 stages
  wire icmp_128 = token_46 < common_4_15;  // kv_cache.cpp:68
  assign line_111_en0 = 1'd1;
  wire line_111_issue = line_111_run;
  wire line_111_leave = 1'b0;
  assign line_111_v0 = line_111_issue;
  wire line_111_busy = line_111_run;
  always @(posedge ap_clk) begin
    if (line_111_issue & line_111_en0) line_111_run <= 1'b0;
    if (line_111_start) line_111_run <= 1'b1;
    if (rst) begin line_111_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_111_v0 & line_111_en0) line_111_48 <= icmp_128;
    if (line_66_done) token_46 <= 4'd0;
    if (line_66_done) beats_47 <= beats_45;
    if (line_80_done) token_46 <= token_53;
    if (line_80_done) beats_47 <= beats_54;
  end

  // ---- hls/kv_cache/kv_cache.cpp:82: line_82, 1 stages
  wire [7:0] head_129 = head_40 + 8'd1;  // kv_cache.cpp:65
  wire [16:0] shl_130 = {cmd_3_17, 1'd0};  // kv_cache.cpp:82
  wire [31:0] at_131 = at_41 + {15'd0, shl_130};  // kv_cache.cpp:82
  assign line_82_en0 = 1'd1;
  wire line_82_issue = line_82_run;
  wire line_82_leave = 1'b0;
  assign line_82_v0 = line_82_issue;
  wire line_82_busy = line_82_run;
  always @(posedge ap_clk) begin
    if (line_82_issue & line_82_en0) line_82_run <= 1'b0;
    if (line_82_start) line_82_run <= 1'b1;
    if (rst) begin line_82_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_82_v0 & line_82_en0) head_49 <= head_129;
    if (line_82_v0 & line_82_en0) at_50 <= at_131;
  end

  // ---- hls/kv_cache/kv_cache.cpp:70: line_70, 1 stages
  assign line_70_en0 = 1'd1;
  wire line_70_issue = line_70_run;
  wire line_70_leave = 1'b0;
  assign line_70_v0 = line_70_issue;
  wire line_70_busy = line_70_run;
  always @(posedge ap_clk) begin
    if (line_70_issue & line_70_en0) line_70_run <= 1'b0;
    if (line_70_start) line_70_run <= 1'b1;
    if (rst) begin line_70_run <= 1'b0; end
  end

  // ---- hls/kv_cache/kv_cache.cpp:70: line_70_2, 1 stages
  wire icmp_132 = part_51 < 2'd2;  // kv_cache.cpp:70
  assign line_70_2_en0 = 1'd1;
  wire line_70_2_issue = line_70_2_run;
  wire line_70_2_leave = 1'b0;
  assign line_70_2_v0 = line_70_2_issue;
  wire line_70_2_busy = line_70_2_run;
  always @(posedge ap_clk) begin
    if (line_70_2_issue & line_70_2_en0) line_70_2_run <= 1'b0;
    if (line_70_2_start) line_70_2_run <= 1'b1;
    if (rst) begin line_70_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_70_2_v0 & line_70_2_en0) line_70_2_52 <= icmp_132;
    if (line_70_done) part_51 <= 2'd0;
    if (line_70_3_done) part_51 <= part_61;
  end

  // ---- hls/kv_cache/kv_cache.cpp:80: line_80, 1 stages
  wire [3:0] token_133 = token_46 + 4'd1;  // kv_cache.cpp:68
  wire [15:0] beats_134 = beats_47 + {11'd0, line_103_16};  // kv_cache.cpp:80
  assign line_80_en0 = 1'd1;
  wire line_80_issue = line_80_run;
  wire line_80_leave = 1'b0;
  assign line_80_v0 = line_80_issue;
  wire line_80_busy = line_80_run;
  always @(posedge ap_clk) begin
    if (line_80_issue & line_80_en0) line_80_run <= 1'b0;
    if (line_80_start) line_80_run <= 1'b1;
    if (rst) begin line_80_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_80_v0 & line_80_en0) token_53 <= token_133;
    if (line_80_v0 & line_80_en0) beats_54 <= beats_134;
  end

  // ---- hls/kv_cache/kv_cache.cpp:71: line_71, 1 stages
  wire [8:0] add_135 = {1'd0, line_103_18} + 9'd511;  // kv_cache.cpp:72
  wire icmp_136 = add_135 == {1'd0, head_40};  // kv_cache.cpp:72
  wire icmp_137 = part_51 == 2'd0;  // kv_cache.cpp:71
  wire [15:0] select_138 = icmp_137 ? 16'd0 : cmd_3_17;  // kv_cache.cpp:71
  wire [31:0] from_139 = at_41 + {16'd0, select_138};  // kv_cache.cpp:71
  assign line_71_en0 = 1'd1;
  wire line_71_issue = line_71_run;
  wire line_71_leave = 1'b0;
  assign line_71_v0 = line_71_issue;
  wire line_71_busy = line_71_run;
  always @(posedge ap_clk) begin
    if (line_71_issue & line_71_en0) line_71_run <= 1'b0;
    if (line_71_start) line_71_run <= 1'b1;
    if (rst) begin line_71_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_71_v0 & line_71_en0) from_55 <= from_139;
    if (line_71_v0 & line_71_en0) line_71_56 <= icmp_136;
  end

  // ---- hls/kv_cache/kv_cache.cpp:72: line_72, 1 stages
  wire [4:0] add_140 = {1'd0, common_4_15} + 5'd31;  // kv_cache.cpp:72
  wire icmp_141 = add_140 == {1'd0, token_46};  // kv_cache.cpp:72
  wire icmp_142 = part_51 == 2'd1;
  wire and_143 = icmp_141 & icmp_142;  // kv_cache.cpp:72
  assign line_72_en0 = 1'd1;
  wire line_72_issue = line_72_run;
  wire line_72_leave = 1'b0;
  assign line_72_v0 = line_72_issue;
  wire line_72_busy = line_72_run;
  always @(posedge ap_clk) begin
    if (line_72_issue & line_72_en0) line_72_run <= 1'b0;
    if (line_72_start) line_72_run <= 1'b1;
    if (rst) begin line_72_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_72_v0 & line_72_en0) line_72_57 <= and_143;
  end

  // ---- hls/kv_cache/kv_cache.cpp:111: line_111_2, 1 stages
  wire [59:0] add_144 = {28'd0, from_55} + arg_mem[63:4];  // stream_kernel.hpp:58
  wire icmp_145 = 16'd0 < beats_47;  // stream_kernel.hpp:58
  wire [15:0] sub_146 = beats_47 - 16'd0;  // stream_kernel.hpp:58
  wire [15:0] select_147 = icmp_145 ? sub_146 : 16'd0;  // stream_kernel.hpp:58
  wire [16:0] add_148 = {1'd0, beats_47} + 17'd131071;  // kv_cache.cpp:77
  wire line_111_2_pop_149 = line_111_2_v0 & line_111_2_en0;  // stream_kernel.hpp:58
  wire line_111_2_push_150 = line_111_2_v0 & line_111_2_en0;  // stream_kernel.hpp:58
  assign line_111_2_en0 = ~(line_111_2_v0 & ((~m_axi_gmem_b_beat_valid) | (~m_axi_gmem_ar_beat_ready)));
  wire line_111_2_issue = line_111_2_run;
  wire line_111_2_leave = 1'b0;
  assign line_111_2_v0 = line_111_2_issue;
  wire line_111_2_busy = line_111_2_run;
  always @(posedge ap_clk) begin
    if (line_111_2_issue & line_111_2_en0) line_111_2_run <= 1'b0;
    if (line_111_2_start) line_111_2_run <= 1'b1;
    if (rst) begin line_111_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_111_2_v0 & line_111_2_en0) line_111_2_59 <= add_148;
    if (line_71_done_1) is_last_58 <= 1'd0;
    if (line_72_done) is_last_58 <= line_72_57;
  end

  // ---- hls/kv_cache/kv_cache.cpp:74: play_rows, pipelined loop, II=1, depth 1
  wire icmp_151 = line_111_2_59 == {1'd0, i_60};  // kv_cache.cpp:77
  wire last_152 = is_last_58 & icmp_151;
  wire icmp_153 = i_60 < beats_47;  // kv_cache.cpp:74
  wire xor_154 = icmp_153 ^ 1'd1;
  wire [15:0] i_155 = i_60 + 16'd1;  // kv_cache.cpp:74
  wire play_rows_pop_156 = play_rows_v0 & play_rows_en0;  // stream_kernel.hpp:58
  wire play_rows_push_157 = play_rows_v0 & play_rows_en0;  // kv_cache.cpp:77
  assign play_rows_en0 = ~(play_rows_v0 & ((~m_axi_gmem_r_beat_valid) | (~m_kv_beat_ready)));
  wire play_rows_issue = play_rows_run;
  wire play_rows_leave = xor_154;
  assign play_rows_v0 = play_rows_issue & ~play_rows_leave;
  wire play_rows_busy = play_rows_run;
  always @(posedge ap_clk) begin
    if (play_rows_issue & play_rows_leave) play_rows_run <= 1'b0;
    if (play_rows_start) play_rows_run <= 1'b1;
    if (rst) begin play_rows_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (play_rows_v0 & play_rows_en0) i_60 <= i_155;
    if (line_111_2_done) i_60 <= 16'd0;
  end

  // ---- hls/kv_cache/kv_cache.cpp:70: line_70_3, 1 stages
  wire [1:0] part_158 = part_51 + 2'd1;  // kv_cache.cpp:70
  assign line_70_3_en0 = 1'd1;
  wire line_70_3_issue = line_70_3_run;
  wire line_70_3_leave = 1'b0;
  assign line_70_3_v0 = line_70_3_issue;
  wire line_70_3_busy = line_70_3_run;
  always @(posedge ap_clk) begin
    if (line_70_3_issue & line_70_3_en0) line_70_3_run <= 1'b0;
    if (line_70_3_start) line_70_3_run <= 1'b1;
    if (rst) begin line_70_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_70_3_v0 & line_70_3_en0) part_61 <= part_158;
  end

  // ---- hls/kv_cache/kv_cache.cpp:45: line_45, 1 stages
  wire icmp_159 = part_38 == 2'd0;  // kv_cache.cpp:45
  wire [15:0] select_160 = icmp_159 ? 16'd0 : cmd_3_17;  // kv_cache.cpp:45
  wire [31:0] at_161 = first_34 + {16'd0, select_160};  // kv_cache.cpp:45
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
    if (line_45_v0 & line_45_en0) line_45_62 <= cmd_3_17;
    if (line_45_v0 & line_45_en0) at_63 <= at_161;
  end

  // ---- hls/kv_cache/kv_cache.cpp:47: line_47, 1 stages
  wire icmp_162 = head_64 < cmd_1_10;  // kv_cache.cpp:47
  assign line_47_en0 = 1'd1;
  wire line_47_issue = line_47_run;
  wire line_47_leave = 1'b0;
  assign line_47_v0 = line_47_issue;
  wire line_47_busy = line_47_run;
  always @(posedge ap_clk) begin
    if (line_47_issue & line_47_en0) line_47_run <= 1'b0;
    if (line_47_start) line_47_run <= 1'b1;
    if (rst) begin line_47_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_47_v0 & line_47_en0) line_47_68 <= icmp_162;
    if (line_45_done) head_64 <= 8'd0;
    if (line_45_done) at_65 <= at_63;
    if (line_45_done) packet_66 <= packet_36;
    if (line_45_done) packet_67 <= packet_37;
    if (line_55_done) head_64 <= head_75;
    if (line_55_done) at_65 <= at_76;
    if (line_55_done) packet_66 <= packet_73;
    if (line_55_done) packet_67 <= packet_74;
  end

  // ---- hls/kv_cache/kv_cache.cpp:44: line_44_2, 1 stages
  wire [1:0] part_163 = part_38 + 2'd1;  // kv_cache.cpp:44
  assign line_44_2_en0 = 1'd1;
  wire line_44_2_issue = line_44_2_run;
  wire line_44_2_leave = 1'b0;
  assign line_44_2_v0 = line_44_2_issue;
  wire line_44_2_busy = line_44_2_run;
  always @(posedge ap_clk) begin
    if (line_44_2_issue & line_44_2_en0) line_44_2_run <= 1'b0;
    if (line_44_2_start) line_44_2_run <= 1'b1;
    if (rst) begin line_44_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_44_2_v0 & line_44_2_en0) part_69 <= part_163;
  end

  // ---- hls/kv_cache/kv_cache.cpp:48: line_48, 1 stages
  wire [59:0] add_164 = {28'd0, at_65} + arg_mem[63:4];  // kv_cache.cpp:53
  wire icmp_165 = 8'd0 < beats_35;  // kv_cache.cpp:53
  wire [7:0] sub_166 = beats_35 - 8'd0;  // kv_cache.cpp:53
  wire [7:0] select_167 = icmp_165 ? sub_166 : 8'd0;  // kv_cache.cpp:53
  wire icmp_168 = part_38 == 2'd1;  // kv_cache.cpp:48
  wire [8:0] add_169 = {1'd0, line_103_18} + 9'd511;  // kv_cache.cpp:48
  wire icmp_170 = add_169 == {1'd0, head_64};  // kv_cache.cpp:48
  wire is_last_171 = icmp_168 & icmp_170;
  wire [8:0] add_172 = {1'd0, beats_35} + 9'd511;  // kv_cache.cpp:53
  wire line_48_push_173 = line_48_v0 & line_48_en0;  // kv_cache.cpp:53
  assign line_48_en0 = ~(line_48_v0 & ((~m_axi_gmem_aw_beat_ready)));
  wire line_48_issue = line_48_run;
  wire line_48_leave = 1'b0;
  assign line_48_v0 = line_48_issue;
  wire line_48_busy = line_48_run;
  always @(posedge ap_clk) begin
    if (line_48_issue & line_48_en0) line_48_run <= 1'b0;
    if (line_48_start) line_48_run <= 1'b1;
    if (rst) begin line_48_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_48_v0 & line_48_en0) is_last_70 <= is_last_171;
    if (line_48_v0 & line_48_en0) line_48_71 <= add_172;
  end

  // ---- hls/kv_cache/kv_cache.cpp:50: append_rows, pipelined loop, II=1, depth 1
  wire xor_174 = packet_73 ^ 1'd1;
  wire [127:0] ref_175 = packet_73 ? 128'd0 : s_kv_beat_data;  // kv_cache.cpp:53
  wire icmp_176 = i_72 < beats_35;  // kv_cache.cpp:50
  wire xor_177 = icmp_176 ^ 1'd1;
  wire [7:0] i_178 = i_72 + 8'd1;  // kv_cache.cpp:50
  wire packet_179 = packet_73 | s_kv_beat_last;
  wire xor_180 = is_last_70 ^ 1'd1;
  wire icmp_181 = line_48_71 != {1'd0, i_72};  // kv_cache.cpp:53
  wire is_last_182 = xor_180 | icmp_181;
  wire packet_1_183 = s_kv_beat_last & is_last_182;
  wire packet_184 = packet_73 ? packet_74 : packet_1_183;
  wire append_rows_pop_185 = append_rows_v0 & append_rows_en0 & xor_174;  // stream_kernel.hpp:38
  wire append_rows_push_186 = append_rows_v0 & append_rows_en0;  // kv_cache.cpp:53
  assign append_rows_en0 = ~(append_rows_v0 & ((~s_kv_beat_valid & xor_174) | (~m_axi_gmem_w_beat_ready)));
  wire append_rows_issue = append_rows_run;
  wire append_rows_leave = xor_177;
  assign append_rows_v0 = append_rows_issue & ~append_rows_leave;
  wire append_rows_busy = append_rows_run;
  always @(posedge ap_clk) begin
    if (append_rows_issue & append_rows_leave) append_rows_run <= 1'b0;
    if (append_rows_start) append_rows_run <= 1'b1;
    if (rst) begin append_rows_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (append_rows_v0 & append_rows_en0) i_72 <= i_178;
    if (append_rows_v0 & append_rows_en0) packet_73 <= packet_179;
    if (append_rows_v0 & append_rows_en0) packet_74 <= packet_184;
    if (line_48_done) i_72 <= 8'd0;
    if (line_48_done) packet_73 <= packet_66;
    if (line_48_done) packet_74 <= packet_67;
  end

  // ---- hls/kv_cache/kv_cache.cpp:55: line_55, 1 stages
  wire [7:0] head_187 = head_64 + 8'd1;  // kv_cache.cpp:47
  wire [16:0] shl_188 = {line_45_62, 1'd0};  // kv_cache.cpp:55
  wire [31:0] at_189 = at_65 + {15'd0, shl_188};  // kv_cache.cpp:55
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
    if (line_55_v0 & line_55_en0) head_75 <= head_187;
    if (line_55_v0 & line_55_en0) at_76 <= at_189;
  end

  // ---- hls/kv_cache/kv_cache.cpp:89: line_89_3, 1 stages
  wire [34:0] shl_190 = {flags_77, 32'd0};  // stream_kernel.hpp:81
  wire [2:0] select_191 = common_5_19 ? sticky_1 : 3'd0;  // kv_cache.cpp:115
  wire [2:0] sticky_192 = select_191 | flags_77;  // kv_cache.cpp:115
  wire [34:0] data_193 = shl_190 | {32'd0, sticky_192};  // stream_kernel.hpp:81
  wire [63:0] shl_194 = {s_cmd_data_7[31:16], 48'd0};
  wire [63:0] or_195 = {29'd0, data_193} | shl_194;  // stream_kernel.hpp:84
  wire [31:0] add_196 = frames_2 + 32'd1;  // kv_cache.cpp:116
  wire [31:0] frames_197 = common_5_19 ? add_196 : 32'd1;  // kv_cache.cpp:116
  wire [127:0] shl_198 = {frames_197, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_199 = {64'd0, or_195} | shl_198;  // stream_kernel.hpp:84
  wire [127:0] data_200 = or_199 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_89_3_pop_201 = line_89_3_v0 & line_89_3_en0;  // stream_kernel.hpp:85
  wire line_89_3_push_202 = line_89_3_v0 & line_89_3_en0;  // stream_kernel.hpp:85
  assign line_89_3_en0 = ~(line_89_3_v0 & ((~m_axi_gmem_b_beat_valid) | (~m_status_beat_ready)));
  wire line_89_3_issue = line_89_3_run;
  wire line_89_3_leave = 1'b0;
  assign line_89_3_v0 = line_89_3_issue;
  wire line_89_3_busy = line_89_3_run;
  always @(posedge ap_clk) begin
    if (line_89_3_issue & line_89_3_en0) line_89_3_run <= 1'b0;
    if (line_89_3_start) line_89_3_run <= 1'b1;
    if (rst) begin line_89_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_89_3_v0 & line_89_3_en0) sticky_79 <= sticky_192;
    if (line_89_3_v0 & line_89_3_en0) frames_80 <= frames_197;
    if (line_106_done_0) flags_77 <= {2'd0, flags_32};
    if (line_106_done_0) discard_kv_78 <= discard_kv_33;
    if (line_50_done) flags_77 <= flags_43;
    if (line_50_done) discard_kv_78 <= discard_kv_44;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_203 = more_81 ^ 1'd1;
  wire more_204 = s_kv_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_205 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_kv_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_203;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_81 <= more_204;
    if (line_89_3_done) more_81 <= discard_kv_78;
  end

  // ---- hls/kv_cache/kv_cache.cpp:119: line_119, 1 stages
  wire serving_206 = cmd_12_9 ^ 1'd1;  // kv_cache.cpp:119
  assign line_119_en0 = 1'd1;
  wire line_119_issue = line_119_run;
  wire line_119_leave = 1'b0;
  assign line_119_v0 = line_119_issue;
  wire line_119_busy = line_119_run;
  always @(posedge ap_clk) begin
    if (line_119_issue & line_119_en0) line_119_run <= 1'b0;
    if (line_119_start) line_119_run <= 1'b1;
    if (rst) begin line_119_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_119_v0 & line_119_en0) serving_82 <= serving_206;
  end

  // ---- control
  assign line_102_done = (state == LINE_102_S) & ~line_102_busy;
  assign line_89_done_0 = (state == LINE_89_S) & ~line_89_busy & serving_3;
  assign line_89_done_1 = (state == LINE_89_S) & ~line_89_busy & ~serving_3;
  assign line_89_2_done = (state == LINE_89_2_S) & ~line_89_2_busy;
  assign line_103_done = (state == LINE_103_S) & ~line_103_busy;
  assign line_0_done_0 = (state == LINE_0_S) & ~line_0_busy & line_0_20;
  assign line_0_done_1 = (state == LINE_0_S) & ~line_0_busy & ~line_0_20;
  assign line_0_2_done_0 = (state == LINE_0_2_S) & ~line_0_2_busy & line_0_2_21;
  assign line_0_2_done_1 = (state == LINE_0_2_S) & ~line_0_2_busy & ~line_0_2_21;
  assign line_0_3_done_0 = (state == LINE_0_3_S) & ~line_0_3_busy & line_0_3_22;
  assign line_0_3_done_1 = (state == LINE_0_3_S) & ~line_0_3_busy & ~line_0_3_22;
  assign line_0_4_done_0 = (state == LINE_0_4_S) & ~line_0_4_busy & line_0_4_23;
  assign line_0_4_done_1 = (state == LINE_0_4_S) & ~line_0_4_busy & ~line_0_4_23;
  assign line_0_5_done_0 = (state == LINE_0_5_S) & ~line_0_5_busy & line_0_5_24;
  assign line_0_5_done_1 = (state == LINE_0_5_S) & ~line_0_5_busy & ~line_0_5_24;
  assign line_32_done = (state == LINE_32_S) & ~line_32_busy;
  assign line_107_done_0 = (state == LINE_107_S) & ~line_107_busy & line_107_26;
  assign line_107_done_1 = (state == LINE_107_S) & ~line_107_busy & ~line_107_26;
  assign line_113_done_0 = (state == LINE_113_S) & ~line_113_busy & line_113_27;
  assign line_113_done_1 = (state == LINE_113_S) & ~line_113_busy & ~line_113_27;
  assign line_34_done = (state == LINE_34_S) & ~line_34_busy;
  assign line_106_done_0 = (state == LINE_106_S) & ~line_106_busy & line_106_31;
  assign line_106_done_1 = (state == LINE_106_S) & ~line_106_busy & ~line_106_31;
  assign line_41_done = (state == LINE_41_S) & ~line_41_busy;
  assign line_44_done_0 = (state == LINE_44_S) & ~line_44_busy & line_44_39;
  assign line_44_done_1 = (state == LINE_44_S) & ~line_44_busy & ~line_44_39;
  assign line_65_done = (state == LINE_65_S) & ~line_65_busy;
  assign line_65_2_done_0 = (state == LINE_65_2_S) & ~line_65_2_busy & line_65_2_42;
  assign line_65_2_done_1 = (state == LINE_65_2_S) & ~line_65_2_busy & ~line_65_2_42;
  assign line_50_done = (state == LINE_50_S) & ~line_50_busy;
  assign line_66_done = (state == LINE_66_S) & ~line_66_busy;
  assign line_111_done_0 = (state == LINE_111_S) & ~line_111_busy & line_111_48;
  assign line_111_done_1 = (state == LINE_111_S) & ~line_111_busy & ~line_111_48;
  assign line_82_done = (state == LINE_82_S) & ~line_82_busy;
  assign line_70_done = (state == LINE_70_S) & ~line_70_busy;
  assign line_70_2_done_0 = (state == LINE_70_2_S) & ~line_70_2_busy & line_70_2_52;
  assign line_70_2_done_1 = (state == LINE_70_2_S) & ~line_70_2_busy & ~line_70_2_52;
  assign line_80_done = (state == LINE_80_S) & ~line_80_busy;
  assign line_71_done_0 = (state == LINE_71_S) & ~line_71_busy & line_71_56;
  assign line_71_done_1 = (state == LINE_71_S) & ~line_71_busy & ~line_71_56;
  assign line_72_done = (state == LINE_72_S) & ~line_72_busy;
  assign line_111_2_done = (state == LINE_111_2_S) & ~line_111_2_busy;
  assign play_rows_done = (state == PLAY_ROWS_S) & ~play_rows_busy;
  assign line_70_3_done = (state == LINE_70_3_S) & ~line_70_3_busy;
  assign line_45_done = (state == LINE_45_S) & ~line_45_busy;
  assign line_47_done_0 = (state == LINE_47_S) & ~line_47_busy & line_47_68;
  assign line_47_done_1 = (state == LINE_47_S) & ~line_47_busy & ~line_47_68;
  assign line_44_2_done = (state == LINE_44_2_S) & ~line_44_2_busy;
  assign line_48_done = (state == LINE_48_S) & ~line_48_busy;
  assign append_rows_done = (state == APPEND_ROWS_S) & ~append_rows_busy;
  assign line_55_done = (state == LINE_55_S) & ~line_55_busy;
  assign line_89_3_done = (state == LINE_89_3_S) & ~line_89_3_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_119_done = (state == LINE_119_S) & ~line_119_busy;
  always @(posedge ap_clk) begin
    if (line_102_done | line_119_done) state <= LINE_89_S;
    if (line_89_done_0) state <= LINE_103_S;
    if (line_89_done_1) state <= LINE_89_2_S;
    if (line_103_done) state <= LINE_0_S;
    if (line_0_done_0) state <= LINE_0_5_S;
    if (line_0_done_1) state <= LINE_0_2_S;
    if (line_0_2_done_0) state <= LINE_0_4_S;
    if (line_0_2_done_1) state <= LINE_0_3_S;
    if (line_0_3_done_0 | line_0_4_done_0 | line_0_5_done_0 | line_32_done) state <= LINE_107_S;
    if (line_0_3_done_1 | line_0_4_done_1 | line_0_5_done_1) state <= LINE_32_S;
    if (line_107_done_0 | line_113_done_0 | line_34_done) state <= LINE_106_S;
    if (line_107_done_1) state <= LINE_113_S;
    if (line_113_done_1) state <= LINE_34_S;
    if (line_106_done_0 | line_50_done) state <= LINE_89_3_S;
    if (line_106_done_1) state <= LINE_41_S;
    if (line_41_done | line_44_2_done) state <= LINE_44_S;
    if (line_44_done_0) state <= LINE_45_S;
    if (line_44_done_1) state <= LINE_65_S;
    if (line_65_done | line_82_done) state <= LINE_65_2_S;
    if (line_65_2_done_0) state <= LINE_66_S;
    if (line_65_2_done_1) state <= LINE_50_S;
    if (line_66_done | line_80_done) state <= LINE_111_S;
    if (line_111_done_0) state <= LINE_70_S;
    if (line_111_done_1) state <= LINE_82_S;
    if (line_70_done | line_70_3_done) state <= LINE_70_2_S;
    if (line_70_2_done_0) state <= LINE_71_S;
    if (line_70_2_done_1) state <= LINE_80_S;
    if (line_71_done_0) state <= LINE_72_S;
    if (line_71_done_1 | line_72_done) state <= LINE_111_2_S;
    if (line_111_2_done) state <= PLAY_ROWS_S;
    if (play_rows_done) state <= LINE_70_3_S;
    if (line_45_done | line_55_done) state <= LINE_47_S;
    if (line_47_done_0) state <= LINE_48_S;
    if (line_47_done_1) state <= LINE_44_2_S;
    if (line_48_done) state <= APPEND_ROWS_S;
    if (append_rows_done) state <= LINE_55_S;
    if (line_89_3_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_119_S;
    if (call_begin) state <= LINE_102_S;
    if (line_89_2_done) state <= FINISH;
    if (call_end) state <= IDLE;
    if (rst) state <= IDLE;
  end
  assign line_89_start = line_102_done | line_119_done;
  assign line_103_start = line_89_done_0;
  assign line_89_2_start = line_89_done_1;
  assign line_0_start = line_103_done;
  assign line_0_5_start = line_0_done_0;
  assign line_0_2_start = line_0_done_1;
  assign line_0_4_start = line_0_2_done_0;
  assign line_0_3_start = line_0_2_done_1;
  assign line_107_start = line_0_3_done_0 | line_0_4_done_0 | line_0_5_done_0 | line_32_done;
  assign line_32_start = line_0_3_done_1 | line_0_4_done_1 | line_0_5_done_1;
  assign line_106_start = line_107_done_0 | line_113_done_0 | line_34_done;
  assign line_113_start = line_107_done_1;
  assign line_34_start = line_113_done_1;
  assign line_89_3_start = line_106_done_0 | line_50_done;
  assign line_41_start = line_106_done_1;
  assign line_44_start = line_41_done | line_44_2_done;
  assign line_45_start = line_44_done_0;
  assign line_65_start = line_44_done_1;
  assign line_65_2_start = line_65_done | line_82_done;
  assign line_66_start = line_65_2_done_0;
  assign line_50_start = line_65_2_done_1;
  assign line_111_start = line_66_done | line_80_done;
  assign line_70_start = line_111_done_0;
  assign line_82_start = line_111_done_1;
  assign line_70_2_start = line_70_done | line_70_3_done;
  assign line_71_start = line_70_2_done_0;
  assign line_80_start = line_70_2_done_1;
  assign line_72_start = line_71_done_0;
  assign line_111_2_start = line_71_done_1 | line_72_done;
  assign play_rows_start = line_111_2_done;
  assign line_70_3_start = play_rows_done;
  assign line_47_start = line_45_done | line_55_done;
  assign line_48_start = line_47_done_0;
  assign line_44_2_start = line_47_done_1;
  assign append_rows_start = line_48_done;
  assign line_55_start = append_rows_done;
  assign discard_start = line_89_3_done;
  assign line_119_start = discard_done;
  assign line_102_start = call_begin;

  // ---- start and end of a call
  wire call_end = (state == FINISH) & ~(m_kv_TVALID | m_status_TVALID);
  assign ap_ready = call_end;
  assign ap_idle = (state == IDLE) & ~ap_start;
  assign ap_done = call_end | done_held;
  always @(posedge ap_clk) begin
    if (ap_continue) done_held <= 1'b0; else if (call_end) done_held <= 1'b1;
    if (rst) done_held <= 1'b0;
  end

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_103_pop_99;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  kv_cache_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_kv: data and valid are registered
  wire s_kv_beat_take = append_rows_pop_185 | discard_pop_205;
  wire s_kv_unused = &{1'b0, s_kv_TKEEP, s_kv_TSTRB};
  kv_cache_forward #(.WIDTH(129)) s_kv_slice (.clk(ap_clk), .rst(rst), .in_data({s_kv_TLAST, s_kv_TDATA}), .in_valid(s_kv_TVALID), .in_ready(s_kv_TREADY), .out_data(s_kv_beat), .out_valid(s_kv_beat_valid), .out_ready(s_kv_beat_take));

  // m_kv: data and valid are registered
  wire m_kv_beat_valid = play_rows_push_157;
  wire [160:0] m_kv_beat = {last_152, 16'd65535, 16'd65535, m_axi_gmem_r_beat_data};
  kv_cache_forward #(.WIDTH(161)) m_kv_slice (.clk(ap_clk), .rst(rst), .in_data(m_kv_beat), .in_valid(m_kv_beat_valid), .in_ready(m_kv_beat_ready), .out_data({m_kv_TLAST, m_kv_TSTRB, m_kv_TKEEP, m_kv_TDATA}), .out_valid(m_kv_TVALID), .out_ready(m_kv_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_89_3_push_202;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_200};
  kv_cache_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));
  wire m_axi_gmem_ar_beat_valid = line_111_2_push_150;
  wire [76:0] m_axi_gmem_ar_beat = {{1'd0, select_147}, add_144};
  wire m_axi_gmem_r_beat_take = play_rows_pop_156;
  wire m_axi_gmem_aw_beat_valid = line_48_push_173;
  wire [76:0] m_axi_gmem_aw_beat = {{9'd0, select_167}, add_164};
  wire m_axi_gmem_w_beat_valid = append_rows_push_186;
  wire [127:0] m_axi_gmem_w_beat = {ref_175};
  wire m_axi_gmem_b_beat_take = line_89_2_pop_83 | line_111_2_pop_149 | line_89_3_pop_201;

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
  kv_cache_gmem_read m_axi_gmem_read (
    .clk(ap_clk),
    .rst(rst),
    .request_valid(m_axi_gmem_ar_beat_valid),
    .request_ready(m_axi_gmem_ar_beat_ready),
    .request_index(m_axi_gmem_ar_beat[59:0]),
    .request_count(m_axi_gmem_ar_beat[76:60]),
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
  kv_cache_gmem_write m_axi_gmem_write (
    .clk(ap_clk),
    .rst(rst),
    .request_valid(m_axi_gmem_aw_beat_valid),
    .request_ready(m_axi_gmem_aw_beat_ready),
    .request_index(m_axi_gmem_aw_beat[59:0]),
    .request_count(m_axi_gmem_aw_beat[76:60]),
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

  kv_cache_control_s_axi control_slave (
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
    .ap_start(ap_start),
    .ap_done(ap_done),
    .ap_ready(ap_ready),
    .ap_idle(ap_idle),
    .ap_continue(ap_continue),
    .interrupt(interrupt)
  );
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module kv_cache_forward #(
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

// Register slice of one entry for a stream that the kernel uses every second cycle at most: valid, ready and data are
// registers.
module kv_cache_single #(
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

// 12 x 5 bits, unsigned product after 2 stages
module kv_cache_mul_12_5_17_2 (
  input  wire        clk,
  input  wire [1:0]  enable,
  input  wire [11:0] a,
  input  wire [4:0]  b,
  output wire [16:0] p
);
  reg [11:0] a_q;
  reg [4:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [16:0] result;
  always @(posedge clk) if (enable[1]) result <= {5'd0, a_q} * {12'd0, b_q};
  assign p = result;
endmodule

// 13 x 5 bits, unsigned product after 3 stages
module kv_cache_mul_13_5_16_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [12:0] a,
  input  wire [4:0]  b,
  output wire [15:0] p
);
  reg [12:0] a_q;
  reg [4:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [15:0] m;
  always @(posedge clk) if (enable[1]) m <= {3'd0, a_q} * {11'd0, b_q};
  reg [15:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 16 x 6 bits, signed product after 3 stages
module kv_cache_mul_16s_6s_16_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [15:0] a,
  input  wire [5:0]  b,
  output wire [15:0] p
);
  reg [15:0] a_q;
  reg [5:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [15:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed(a_q) * $signed({{10{b_q[5]}}, b_q});
  reg [15:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// AXI4-Lite slave: control at 0x00, mem at 0x10
module kv_cache_control_s_axi (
  input  wire        clk,
  input  wire        rst,
  input  wire        AWVALID,
  output wire        AWREADY,
  input  wire [4:0]  AWADDR,
  input  wire        WVALID,
  output wire        WREADY,
  input  wire [31:0] WDATA,
  input  wire [3:0]  WSTRB,
  input  wire        ARVALID,
  output wire        ARREADY,
  input  wire [4:0]  ARADDR,
  output wire        RVALID,
  input  wire        RREADY,
  output wire [31:0] RDATA,
  output wire [1:0]  RRESP,
  output wire        BVALID,
  input  wire        BREADY,
  output wire [1:0]  BRESP,
  output wire [63:0] arg_mem,
  output wire        ap_start,
  input  wire        ap_done,
  input  wire        ap_ready,
  input  wire        ap_idle,
  output wire        ap_continue,
  output wire        interrupt
);
  localparam [1:0] IDLE = 2'd0, DATA = 2'd1, RESPONSE = 2'd2, RESET = 2'd3;
  reg [1:0] write_state, read_state;
  reg [4:0] write_address;
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
  wire [2:0] write_word = write_address[4:2];
  wire [2:0] read_word = ARADDR[4:2];

  reg start, auto_restart, ready, global_enable, interrupt_line;
  reg [1:0] enabled, status;
  assign ap_start  = start;
  assign interrupt = interrupt_line;
  reg done;
  reg continue_once;
  assign ap_continue = continue_once | auto_restart;
  wire ended = ap_done & ~done;
  always @(posedge clk) begin
    if (write & (write_word == 3'd0) & WSTRB[0] & WDATA[0]) start <= 1'b1;
    else if (ap_ready) start <= auto_restart;
    if (write & (write_word == 3'd0) & WSTRB[0]) auto_restart <= WDATA[7];
    done <= ap_done;
    if (ap_ready & ~auto_restart) ready <= 1'b1; else if (read & (read_word == 3'd0)) ready <= 1'b0;
    continue_once <= write & (write_word == 3'd0) & WSTRB[0] & WDATA[4];
    if (write & (write_word == 3'd1) & WSTRB[0]) global_enable <= WDATA[0];
    if (write & (write_word == 3'd2) & WSTRB[0]) enabled <= WDATA[1:0];
    if (enabled[0] & ended) status[0] <= 1'b1;
    else if (write & (write_word == 3'd3) & WSTRB[0]) status[0] <= status[0] ^ WDATA[0];
    if (enabled[1] & ap_ready) status[1] <= 1'b1;
    else if (write & (write_word == 3'd3) & WSTRB[0]) status[1] <= status[1] ^ WDATA[1];
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
    if (write & (write_word == 3'd4)) value_mem[31:0] <= (WDATA & mask) | (value_mem[31:0] & ~mask);
    if (write & (write_word == 3'd5)) value_mem[63:32] <= (WDATA & mask) | (value_mem[63:32] & ~mask);
    if (rst) value_mem <= 64'd0;
  end

  reg [31:0] read_data;
  assign RDATA = read_data;
  always @(posedge clk) if (read) begin
    case (read_word)
      3'd0: read_data <= {22'd0, interrupt_line, 1'b0, auto_restart, 2'd0, continue_once, ready, ap_idle, done, start};
      3'd1: read_data <= {31'd0, global_enable};
      3'd2: read_data <= {30'd0, enabled};
      3'd3: read_data <= {30'd0, status};
      3'd4: read_data <= value_mem[31:0];
      3'd5: read_data <= value_mem[63:32];
      default: read_data <= 32'd0;
    endcase
  end
endmodule

// reads of bundle gmem: bursts of 64 words at most
module kv_cache_gmem_read (
  input  wire clk,
  input  wire rst,
  input  wire request_valid,
  output wire request_ready,
  input  wire [59:0] request_index,
  input  wire [16:0] request_count,
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
  reg [2:0] flights;  // bursts on their way
  wire [127:0] word_data;
  wire word_valid, word_take;
  wire fits = (room >= {2'd0, burst}) & (flights != 3'd4);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [17:0] left;
  wire [6:0] limit = 7'd64 - {1'b0, word[5:0]};
  wire last = left <= {11'd0, limit};
  wire [6:0] burst = last ? left[6:0] : limit;
  wire [6:0] length = burst - 7'd1;
  wire go = busy & (~ARVALID | ARREADY) & fits;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [17:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin ARWORD <= word; ARLEN <= {1'd0, length}; end
    if (go) ARVALID <= 1'b1; else if (ARREADY) ARVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:6] + 54'd1, 6'd0};
      left <= left - {11'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; ARVALID <= 1'b0; end
  end
  wire landed = RVALID & RREADY & RLAST;
  always @(posedge clk) begin
    room <= room - (go ? {2'd0, burst} : 9'd0) + {8'd0, word_take};
    flights <= flights + {2'd0, go} - {2'd0, landed};
    if (rst) begin room <= 9'd256; flights <= 3'd0; end
  end
  kv_cache_fifo_256x128 words_fifo (.clk(clk), .rst(rst), .in_data(RDATA), .in_valid(RVALID), .in_ready(RREADY), .out_data(word_data), .out_valid(word_valid), .out_ready(word_take));
  assign data = word_data;
  assign data_valid = word_valid;
  assign word_take = data_take & word_valid;
endmodule

// writes of bundle gmem: bursts of 64 words at most
module kv_cache_gmem_write (
  input  wire clk,
  input  wire rst,
  input  wire request_valid,
  output wire request_ready,
  input  wire [59:0] request_index,
  input  wire [16:0] request_count,
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
  reg [2:0] flights;  // bursts without a response
  wire [127:0] word_data;
  wire word_valid, word_ready, lengths_ready;
  wire fits = (stored >= {1'd0, burst}) & (flights != 3'd4);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [17:0] left;
  wire [6:0] limit = 7'd64 - {1'b0, word[5:0]};
  wire last = left <= {11'd0, limit};
  wire [6:0] burst = last ? left[6:0] : limit;
  wire [6:0] length = burst - 7'd1;
  wire go = busy & (~AWVALID | AWREADY) & fits & lengths_ready;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [17:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin AWWORD <= word; AWLEN <= {1'd0, length}; end
    if (go) AWVALID <= 1'b1; else if (AWREADY) AWVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:6] + 54'd1, 6'd0};
      left <= left - {11'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; AWVALID <= 1'b0; end
  end
  assign BREADY = 1'b1;
  assign idle = ~busy & (flights == 3'd0);
  wire put = word_valid & word_ready;
  always @(posedge clk) begin
    stored <= stored + {7'd0, put} - (go ? {1'd0, burst} : 8'd0);
    flights <= flights + {2'd0, go} - {2'd0, BVALID};
    if (rst) begin stored <= 8'd0; flights <= 3'd0; end
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
  kv_cache_fifo_128x128 words_fifo (.clk(clk), .rst(rst), .in_data(word_data), .in_valid(word_valid), .in_ready(word_ready), .out_data(out_word), .out_valid(out_valid), .out_ready(sent));
  kv_cache_fifo_4x8 lengths_fifo (.clk(clk), .rst(rst), .in_data({1'd0, length}), .in_valid(go), .in_ready(lengths_ready), .out_data(next_length), .out_valid(length_valid), .out_ready(next));
endmodule

// First-word-fall-through FIFO of 4 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module kv_cache_fifo_4x8 (
  input  wire       clk,
  input  wire       rst,
  input  wire [7:0] in_data,
  input  wire       in_valid,
  output wire       in_ready,
  output wire [7:0] out_data,
  output wire       out_valid,
  input  wire       out_ready
);
  reg [7:0] memory [0:3];
  reg [7:0] head;
  reg [1:0] write_at, read_at;
  reg [2:0] beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {2'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [2:0] beats_next = beats + {2'd0, put} - {2'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 2'd0;
      read_at   <= 2'd0;
      beats     <= 3'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 2'd3 ? 2'd0 : write_at + 2'd1;
      if (fetch) read_at <= read_at == 2'd3 ? 2'd0 : read_at + 2'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 3'd4;
    end
  end
endmodule

// First-word-fall-through FIFO of 128 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module kv_cache_fifo_128x128 (
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
module kv_cache_fifo_256x128 (
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
