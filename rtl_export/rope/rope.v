// rope: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// DATAFLOW at hls/rope/rope.cpp:338: rope_turn, rope_pack.

`default_nettype none

module rope (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_y_TDATA,
  input  wire [15:0]  s_y_TKEEP,
  input  wire [15:0]  s_y_TSTRB,
  input  wire [0:0]   s_y_TLAST,
  input  wire         s_y_TVALID,
  output wire         s_y_TREADY,
  input  wire [127:0] s_table_TDATA,
  input  wire [15:0]  s_table_TKEEP,
  input  wire [15:0]  s_table_TSTRB,
  input  wire [0:0]   s_table_TLAST,
  input  wire         s_table_TVALID,
  output wire         s_table_TREADY,
  output wire [127:0] m_q0_TDATA,
  output wire [15:0]  m_q0_TKEEP,
  output wire [15:0]  m_q0_TSTRB,
  output wire [0:0]   m_q0_TLAST,
  output wire         m_q0_TVALID,
  input  wire         m_q0_TREADY,
  output wire [127:0] m_q1_TDATA,
  output wire [15:0]  m_q1_TKEEP,
  output wire [15:0]  m_q1_TSTRB,
  output wire [0:0]   m_q1_TLAST,
  output wire         m_q1_TVALID,
  input  wire         m_q1_TREADY,
  output wire [127:0] m_kv0_TDATA,
  output wire [15:0]  m_kv0_TKEEP,
  output wire [15:0]  m_kv0_TSTRB,
  output wire [0:0]   m_kv0_TLAST,
  output wire         m_kv0_TVALID,
  input  wire         m_kv0_TREADY,
  output wire [127:0] m_kv1_TDATA,
  output wire [15:0]  m_kv1_TKEEP,
  output wire [15:0]  m_kv1_TSTRB,
  output wire [0:0]   m_kv1_TLAST,
  output wire         m_kv1_TVALID,
  input  wire         m_kv1_TREADY,
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

  // hls/rope/rope.cpp:339: commands, 2 beats, from rope_turn to rope_pack
  wire [127:0] commands_in_TDATA;
  wire commands_in_TVALID;
  wire commands_in_TREADY;
  wire [127:0] commands_out_TDATA;
  wire commands_out_TVALID;
  wire commands_out_TREADY;
  rope_fifo_2x128 commands_fifo (
    .clk(ap_clk), .rst(rst),
    .in_data({commands_in_TDATA}), .in_valid(commands_in_TVALID), .in_ready(commands_in_TREADY),
    .out_data({commands_out_TDATA}), .out_valid(commands_out_TVALID), .out_ready(commands_out_TREADY)
  );

  // hls/rope/rope.cpp:340: pairs, 16 beats, from rope_turn to rope_pack
  wire [287:0] pairs_in_TDATA;
  wire pairs_in_TVALID;
  wire pairs_in_TREADY;
  wire [287:0] pairs_out_TDATA;
  wire pairs_out_TVALID;
  wire pairs_out_TREADY;
  rope_fifo_16x288 pairs_fifo (
    .clk(ap_clk), .rst(rst),
    .in_data({pairs_in_TDATA}), .in_valid(pairs_in_TVALID), .in_ready(pairs_in_TREADY),
    .out_data({pairs_out_TDATA}), .out_valid(pairs_out_TVALID), .out_ready(pairs_out_TREADY)
  );

  // hls/rope/rope.cpp:341: results, 2 beats, from rope_turn to rope_pack
  wire [15:0] results_in_TDATA;
  wire results_in_TVALID;
  wire results_in_TREADY;
  wire [15:0] results_out_TDATA;
  wire results_out_TVALID;
  wire results_out_TREADY;
  rope_fifo_2x16 results_fifo (
    .clk(ap_clk), .rst(rst),
    .in_data({results_in_TDATA}), .in_valid(results_in_TVALID), .in_ready(results_in_TREADY),
    .out_data({results_out_TDATA}), .out_valid(results_out_TVALID), .out_ready(results_out_TREADY)
  );

  rope_turn rope_turn_process (
    .ap_clk(ap_clk),
    .ap_rst_n(~rst),
    .s_cmd_TDATA(s_cmd_TDATA),
    .s_cmd_TKEEP(s_cmd_TKEEP),
    .s_cmd_TSTRB(s_cmd_TSTRB),
    .s_cmd_TLAST(s_cmd_TLAST),
    .s_cmd_TVALID(s_cmd_TVALID),
    .s_cmd_TREADY(s_cmd_TREADY),
    .s_y_TDATA(s_y_TDATA),
    .s_y_TKEEP(s_y_TKEEP),
    .s_y_TSTRB(s_y_TSTRB),
    .s_y_TLAST(s_y_TLAST),
    .s_y_TVALID(s_y_TVALID),
    .s_y_TREADY(s_y_TREADY),
    .s_table_TDATA(s_table_TDATA),
    .s_table_TKEEP(s_table_TKEEP),
    .s_table_TSTRB(s_table_TSTRB),
    .s_table_TLAST(s_table_TLAST),
    .s_table_TVALID(s_table_TVALID),
    .s_table_TREADY(s_table_TREADY),
    .commands_TDATA(commands_in_TDATA),
    .commands_TVALID(commands_in_TVALID),
    .commands_TREADY(commands_in_TREADY),
    .pairs_TDATA(pairs_in_TDATA),
    .pairs_TVALID(pairs_in_TVALID),
    .pairs_TREADY(pairs_in_TREADY),
    .results_TDATA(results_in_TDATA),
    .results_TVALID(results_in_TVALID),
    .results_TREADY(results_in_TREADY)
  );

  rope_pack rope_pack_process (
    .ap_clk(ap_clk),
    .ap_rst_n(~rst),
    .m_q0_TDATA(m_q0_TDATA),
    .m_q0_TKEEP(m_q0_TKEEP),
    .m_q0_TSTRB(m_q0_TSTRB),
    .m_q0_TLAST(m_q0_TLAST),
    .m_q0_TVALID(m_q0_TVALID),
    .m_q0_TREADY(m_q0_TREADY),
    .m_q1_TDATA(m_q1_TDATA),
    .m_q1_TKEEP(m_q1_TKEEP),
    .m_q1_TSTRB(m_q1_TSTRB),
    .m_q1_TLAST(m_q1_TLAST),
    .m_q1_TVALID(m_q1_TVALID),
    .m_q1_TREADY(m_q1_TREADY),
    .m_kv0_TDATA(m_kv0_TDATA),
    .m_kv0_TKEEP(m_kv0_TKEEP),
    .m_kv0_TSTRB(m_kv0_TSTRB),
    .m_kv0_TLAST(m_kv0_TLAST),
    .m_kv0_TVALID(m_kv0_TVALID),
    .m_kv0_TREADY(m_kv0_TREADY),
    .m_kv1_TDATA(m_kv1_TDATA),
    .m_kv1_TKEEP(m_kv1_TKEEP),
    .m_kv1_TSTRB(m_kv1_TSTRB),
    .m_kv1_TLAST(m_kv1_TLAST),
    .m_kv1_TVALID(m_kv1_TVALID),
    .m_kv1_TREADY(m_kv1_TREADY),
    .m_trace_TDATA(m_trace_TDATA),
    .m_trace_TKEEP(m_trace_TKEEP),
    .m_trace_TSTRB(m_trace_TSTRB),
    .m_trace_TLAST(m_trace_TLAST),
    .m_trace_TVALID(m_trace_TVALID),
    .m_trace_TREADY(m_trace_TREADY),
    .m_status_TDATA(m_status_TDATA),
    .m_status_TKEEP(m_status_TKEEP),
    .m_status_TSTRB(m_status_TSTRB),
    .m_status_TLAST(m_status_TLAST),
    .m_status_TVALID(m_status_TVALID),
    .m_status_TREADY(m_status_TREADY),
    .commands_TDATA(commands_out_TDATA),
    .commands_TVALID(commands_out_TVALID),
    .commands_TREADY(commands_out_TREADY),
    .pairs_TDATA(pairs_out_TDATA),
    .pairs_TVALID(pairs_out_TVALID),
    .pairs_TREADY(pairs_out_TREADY),
    .results_TDATA(results_out_TDATA),
    .results_TVALID(results_out_TVALID),
    .results_TREADY(results_out_TREADY)
  );
endmodule


// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module rope_fifo_2x16 #(
  parameter WIDTH = 16
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



// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module rope_fifo_2x128 #(
  parameter WIDTH = 128
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


// First-word-fall-through FIFO of 16 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module rope_fifo_16x288 (
  input  wire         clk,
  input  wire         rst,
  input  wire [287:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [287:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [287:0] memory [0:15];
  reg [287:0] head;
  reg [3:0]   write_at, read_at;
  reg [4:0]   beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {4'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [4:0]   beats_next = beats + {4'd0, put} - {4'd0, take};

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

// rope_turn: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   load_table: II=1, depth 1 (hls/rope/rope.cpp:78)
//   turn: II=1, depth 16 (hls/rope/rope.cpp:115)
//   discard: II=1, depth 1 (hls/include/stream_kernel.hpp:69)
//   discard_2: II=1, depth 1 (hls/include/stream_kernel.hpp:69)

`default_nettype none

module rope_turn (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [127:0] s_cmd_TDATA,
  input  wire [15:0]  s_cmd_TKEEP,
  input  wire [15:0]  s_cmd_TSTRB,
  input  wire [0:0]   s_cmd_TLAST,
  input  wire         s_cmd_TVALID,
  output wire         s_cmd_TREADY,
  input  wire [127:0] s_y_TDATA,
  input  wire [15:0]  s_y_TKEEP,
  input  wire [15:0]  s_y_TSTRB,
  input  wire [0:0]   s_y_TLAST,
  input  wire         s_y_TVALID,
  output wire         s_y_TREADY,
  input  wire [127:0] s_table_TDATA,
  input  wire [15:0]  s_table_TKEEP,
  input  wire [15:0]  s_table_TSTRB,
  input  wire [0:0]   s_table_TLAST,
  input  wire         s_table_TVALID,
  output wire         s_table_TREADY,
  output wire [127:0] commands_TDATA,
  output wire         commands_TVALID,
  input  wire         commands_TREADY,
  output wire [287:0] pairs_TDATA,
  output wire         pairs_TVALID,
  input  wire         pairs_TREADY,
  output wire [15:0]  results_TDATA,
  output wire         results_TVALID,
  input  wire         results_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [4:0] LINE_157_S = 5'd0;
  localparam [4:0] LINE_20_S = 5'd1;
  localparam [4:0] LINE_0_S = 5'd2;
  localparam [4:0] LINE_0_2_S = 5'd3;
  localparam [4:0] LINE_0_3_S = 5'd4;
  localparam [4:0] LINE_45_S = 5'd5;
  localparam [4:0] LINE_159_S = 5'd6;
  localparam [4:0] LINE_73_S = 5'd7;
  localparam [4:0] LOAD_TABLE_S = 5'd8;
  localparam [4:0] LINE_102_S = 5'd9;
  localparam [4:0] TURN_S = 5'd10;
  localparam [4:0] LINE_45_2_S = 5'd11;
  localparam [4:0] LINE_343_S = 5'd12;
  localparam [4:0] DISCARD_S = 5'd13;
  localparam [4:0] LINE_69_S = 5'd14;
  localparam [4:0] DISCARD_2_S = 5'd15;
  localparam [4:0] LINE_326_S = 5'd16;
  localparam [4:0] RESTART = 5'd17;
  reg [4:0] state;
  wire line_157_done_0;
  wire line_157_done_1;
  wire line_20_done_0;
  wire line_20_done_1;
  wire line_0_done_0;
  wire line_0_done_1;
  wire line_0_2_done_0;
  wire line_0_2_done_1;
  wire line_0_3_done_0;
  wire line_0_3_done_1;
  wire line_45_done;
  wire line_159_done_0;
  wire line_159_done_1;
  wire line_73_done;
  wire load_table_done;
  wire line_102_done;
  wire turn_done;
  wire line_45_2_done;
  wire line_343_done;
  wire discard_done;
  wire line_69_done;
  wire discard_2_done;
  wire line_326_done;
  wire call_begin = state == RESTART;

  // hls/rope/rope.cpp:157: line_157
  wire line_157_start;
  reg line_157_run;
  reg [7:0] cmd_1_1;
  reg [7:0] cmd_0_2;
  reg [11:0] line_157_3;
  reg [7:0] line_157_4;
  reg [7:0] line_157_5;
  reg [127:0] s_cmd_data_6;
  reg [7:0] dim_7;
  reg cmd_6_8;
  reg [3:0] half_9;
  reg [3:0] common_4_10;
  reg [4:0] line_157_11;
  reg [2:0] line_157_12;
  reg [2:0] line_157_13;
  reg [7:0] line_157_14;
  reg [15:0] line_157_15;
  reg [7:0] line_157_16;
  reg [7:0] line_157_17;
  reg line_157_18;
  reg line_157_19;
  wire line_157_v0;
  wire line_157_en0;

  // hls/include/stream_kernel.hpp:20: line_20
  wire line_20_start;
  reg line_20_run;
  reg line_20_20;
  reg line_20_v1;
  wire line_20_v0;
  wire line_20_en0;
  wire line_20_en1;

  // : line_0
  wire line_0_start;
  reg line_0_run;
  reg line_0_21;
  wire line_0_v0;
  wire line_0_en0;

  // : line_0_2
  wire line_0_2_start;
  reg line_0_2_run;
  reg line_0_2_22;
  wire line_0_2_v0;
  wire line_0_2_en0;

  // : line_0_3
  wire line_0_3_start;
  reg line_0_3_run;
  reg line_0_3_23;
  wire line_0_3_v0;
  wire line_0_3_en0;

  // hls/rope/rope.cpp:45: line_45
  wire line_45_start;
  reg line_45_run;
  wire line_45_v0;
  wire line_45_en0;

  // hls/rope/rope.cpp:159: line_159
  wire line_159_start;
  reg line_159_run;
  reg cmd_7_24;
  reg flags_25;
  reg discard_y_26;
  wire line_159_v0;
  wire line_159_en0;

  // hls/rope/rope.cpp:73: line_73
  wire line_73_start;
  reg line_73_run;
  reg [7:0] beats_27;
  reg [8:0] line_73_28;
  reg [5:0] line_73_29;
  reg line_73_v1;
  wire line_73_v0;
  wire line_73_en0;
  wire line_73_en1;

  // hls/rope/rope.cpp:78: load_table
  wire load_table_start;
  reg load_table_run;
  reg [6:0] token_30;
  reg [7:0] i_31;
  reg [3:0] word_32;
  reg table_packet_33;
  reg table_packet_34;
  wire load_table_v0;
  wire load_table_en0;

  // hls/rope/rope.cpp:102: line_102
  wire line_102_start;
  reg line_102_run;
  reg [19:0] steps_35;
  reg [2:0] last_token_36;
  reg [2:0] last_group_37;
  reg [10:0] line_102_38;
  reg [8:0] line_102_39;
  reg line_102_v1;
  reg line_102_v2;
  reg line_102_v3;
  wire line_102_v0;
  wire line_102_en0;
  wire line_102_en1;
  wire line_102_en2;
  wire line_102_en3;

  // hls/rope/rope.cpp:115: turn
  wire turn_start;
  reg turn_run;
  reg [95:0] high_40;
  reg [30:0] together_41;
  reg [2:0] group_42;
  reg [2:0] token_43;
  reg [1:0] value_44;
  reg [95:0] low_45;
  reg odd_46;
  reg [19:0] i_47;
  reg [9:0] head_48;
  reg [127:0] beat_49;
  reg y_packet_50;
  reg y_packet_51;
  reg is_second_52;
  reg turn_v1;
  reg turn_v2;
  reg turn_v3;
  reg turn_v4;
  reg turn_v5;
  reg turn_v6;
  reg turn_v7;
  reg turn_v8;
  reg turn_v9;
  reg turn_v10;
  reg turn_v11;
  reg turn_v12;
  reg turn_v13;
  reg turn_v14;
  reg turn_v15;
  wire turn_v0;
  wire turn_en0;
  wire turn_en1;
  wire turn_en2;
  wire turn_en3;
  wire turn_en4;
  wire turn_en5;
  wire turn_en6;
  wire turn_en7;
  wire turn_en8;
  wire turn_en9;
  wire turn_en10;
  wire turn_en11;
  wire turn_en12;
  wire turn_en13;
  wire turn_en14;
  wire turn_en15;

  // hls/include/stream_kernel.hpp:45: line_45_2
  wire line_45_2_start;
  reg line_45_2_run;
  reg [4:0] flags_53;
  reg discard_y_54;
  reg discard_table_55;
  wire line_45_2_v0;
  wire line_45_2_en0;

  // hls/rope/rope.cpp:343: line_343
  wire line_343_start;
  reg line_343_run;
  reg [4:0] flags_56;
  reg discard_y_57;
  reg discard_table_58;
  wire line_343_v0;
  wire line_343_en0;

  // hls/include/stream_kernel.hpp:69: discard
  wire discard_start;
  reg discard_run;
  reg more_59;
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
  reg more_60;
  wire discard_2_v0;
  wire discard_2_en0;

  // hls/rope/rope.cpp:326: line_326
  wire line_326_start;
  reg line_326_run;
  wire line_326_v0;
  wire line_326_en0;
  wire [127:0] s_cmd_beat;
  wire s_cmd_beat_valid;
  wire [127:0] s_cmd_beat_data = s_cmd_beat;
  wire [128:0] s_y_beat;
  wire s_y_beat_valid;
  wire [127:0] s_y_beat_data = s_y_beat[127:0];
  wire s_y_beat_last = s_y_beat[128];
  wire [128:0] s_table_beat;
  wire s_table_beat_valid;
  wire [127:0] s_table_beat_data = s_table_beat[127:0];
  wire s_table_beat_last = s_table_beat[128];
  wire commands_beat_ready;
  wire pairs_beat_ready;
  wire pairs_beat_room;
  wire results_beat_ready;
  wire [127:0] mem_first_q;
  wire [127:0] mem_first_q2;
  wire [127:0] mem_cosine_q;
  wire [127:0] mem_cosine_q2;
  wire [127:0] mem_sine_q;
  wire [127:0] mem_sine_q2;

  // ---- hls/rope/rope.cpp:157: line_157, 1 stages
  wire [15:0] shl_61 = {s_cmd_beat_data[15:8], 8'd0};
  wire cmd_6_62 = shl_61 == 16'd0;  // rope.cpp:43
  wire icmp_63 = s_cmd_beat_data[7:0] == 8'd1;  // stream_kernel.hpp:107
  wire icmp_64 = s_cmd_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire and_65 = icmp_63 & icmp_64;  // stream_kernel.hpp:107
  wire and_66 = cmd_6_62 & and_65;  // stream_kernel.hpp:107
  wire [7:0] add_67 = s_cmd_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] common_4_68 = icmp_64 ? add_67[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire [63:0] shl_69 = {s_cmd_beat_data[63:57], 57'd0};
  wire icmp_70 = shl_69 != 64'd0;  // rope.cpp:45
  wire line_157_pop_71 = line_157_v0 & line_157_en0;  // rope.cpp:157
  assign line_157_en0 = ~(line_157_v0 & ((~s_cmd_beat_valid)));
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
    if (line_157_v0 & line_157_en0) cmd_1_1 <= s_cmd_beat_data[47:40];
    if (line_157_v0 & line_157_en0) cmd_0_2 <= s_cmd_beat_data[39:32];
    if (line_157_v0 & line_157_en0) line_157_3 <= s_cmd_beat_data[51:40];
    if (line_157_v0 & line_157_en0) line_157_4 <= s_cmd_beat_data[39:32];
    if (line_157_v0 & line_157_en0) line_157_5 <= s_cmd_beat_data[47:40];
    if (line_157_v0 & line_157_en0) s_cmd_data_6 <= s_cmd_beat_data;
    if (line_157_v0 & line_157_en0) dim_7 <= s_cmd_beat_data[55:48];
    if (line_157_v0 & line_157_en0) cmd_6_8 <= cmd_6_62;
    if (line_157_v0 & line_157_en0) half_9 <= s_cmd_beat_data[52:49];
    if (line_157_v0 & line_157_en0) common_4_10 <= common_4_68;
    if (line_157_v0 & line_157_en0) line_157_11 <= s_cmd_beat_data[52:48];
    if (line_157_v0 & line_157_en0) line_157_12 <= s_cmd_beat_data[51:49];
    if (line_157_v0 & line_157_en0) line_157_13 <= common_4_68[2:0];
    if (line_157_v0 & line_157_en0) line_157_14 <= s_cmd_beat_data[39:32];
    if (line_157_v0 & line_157_en0) line_157_15 <= s_cmd_beat_data[55:40];
    if (line_157_v0 & line_157_en0) line_157_16 <= s_cmd_beat_data[39:32];
    if (line_157_v0 & line_157_en0) line_157_17 <= s_cmd_beat_data[47:40];
    if (line_157_v0 & line_157_en0) line_157_18 <= and_66;
    if (line_157_v0 & line_157_en0) line_157_19 <= icmp_70;
  end

  // ---- hls/include/stream_kernel.hpp:20: line_20, 2 stages
  // stage 0
  wire [10:0] mul_72 = {3'd0, line_157_5} * 11'd7;  // rope.cpp:39
  wire icmp_73 = mul_72 != {3'd0, line_157_4};  // rope.cpp:39
  wire [10:0] mul_74 = {3'd0, line_157_5} * 11'd6;  // rope.cpp:39
  wire icmp_75 = mul_74 != {3'd0, line_157_4};  // rope.cpp:39
  wire and_76 = icmp_73 & icmp_75;
  wire [10:0] mul_77 = {3'd0, line_157_5} * 11'd5;  // rope.cpp:39
  wire icmp_78 = mul_77 != {3'd0, line_157_4};  // rope.cpp:39
  wire icmp_79 = cmd_1_1 != cmd_0_2;  // rope.cpp:39
  wire [8:0] shl_80 = {line_157_3[7:0], 1'd0};
  wire icmp_81 = shl_80 != {1'd0, line_157_4};  // rope.cpp:39
  wire and_82 = icmp_79 & icmp_81;
  wire [9:0] shl_83 = {line_157_3[7:0], 2'd0};
  wire icmp_84 = shl_83 != {2'd0, line_157_4};  // rope.cpp:39
  wire [10:0] shl_85 = {line_157_3[7:0], 3'd0};
  wire icmp_86 = shl_85 != {3'd0, line_157_4};  // rope.cpp:39
  wire and_87 = icmp_84 & icmp_86;
  wire and_88 = and_82 & and_87;
  wire [9:0] mul_89 = {2'd0, line_157_5} * 10'd3;  // rope.cpp:39
  wire icmp_90 = mul_89 != {2'd0, line_157_4};  // rope.cpp:39
  wire and_91 = and_88 & icmp_90;
  wire and_92 = icmp_78 & and_91;
  wire and_93 = and_76 & and_92;
  wire icmp_94 = cmd_1_1 == 8'd0;
  wire [127:0] and_95 = s_cmd_data_6 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_96 = and_95 != 128'd0;  // stream_kernel.hpp:113
  wire or_97 = icmp_94 | icmp_96;
  // stage 1
  reg and_93_s1;
  reg or_97_s1;
  always @(posedge ap_clk) begin
    and_93_s1 <= and_93;
    or_97_s1 <= or_97;
  end
  wire or_98 = and_93_s1 | or_97_s1;
  assign line_20_en0 = 1'd1;
  assign line_20_en1 = 1'd1;
  wire line_20_issue = line_20_run;
  wire line_20_leave = 1'b0;
  assign line_20_v0 = line_20_issue;
  wire line_20_busy = line_20_run | line_20_v1;
  always @(posedge ap_clk) begin
    if (line_20_issue & line_20_en0) line_20_run <= 1'b0;
    if (line_20_start) line_20_run <= 1'b1;
    line_20_v1 <= line_20_v0;
    if (rst) begin line_20_run <= 1'b0; line_20_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_20_v1 & line_20_en1) line_20_20 <= or_98;
  end

  // ---- : line_0, 1 stages
  wire icmp_99 = $signed(dim_7) < $signed(8'd16);
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
    if (line_0_v0 & line_0_en0) line_0_21 <= icmp_99;
  end

  // ---- : line_0_2, 1 stages
  wire icmp_100 = dim_7 == 8'd16;
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
    if (line_0_2_v0 & line_0_2_en0) line_0_2_22 <= icmp_100;
  end

  // ---- : line_0_3, 1 stages
  wire icmp_101 = dim_7 == 8'd8;
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
    if (line_0_3_v0 & line_0_3_en0) line_0_3_23 <= icmp_101;
  end

  // ---- hls/rope/rope.cpp:45: line_45, 1 stages
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

  // ---- hls/rope/rope.cpp:159: line_159, 1 stages
  wire discard_y_102 = cmd_7_24 & cmd_6_8;  // rope.cpp:160
  wire line_159_push_103 = line_159_v0 & line_159_en0;  // rope.cpp:159
  assign line_159_en0 = ~(line_159_v0 & ((~commands_beat_ready)));
  wire line_159_issue = line_159_run;
  wire line_159_leave = 1'b0;
  assign line_159_v0 = line_159_issue;
  wire line_159_busy = line_159_run;
  always @(posedge ap_clk) begin
    if (line_159_issue & line_159_en0) line_159_run <= 1'b0;
    if (line_159_start) line_159_run <= 1'b1;
    if (rst) begin line_159_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_159_v0 & line_159_en0) flags_25 <= cmd_7_24;
    if (line_159_v0 & line_159_en0) discard_y_26 <= discard_y_102;
    if (line_157_done_1) cmd_7_24 <= 1'd1;
    if (line_20_done_0) cmd_7_24 <= 1'd1;
    if (line_0_2_done_1) cmd_7_24 <= 1'd1;
    if (line_0_3_done_1) cmd_7_24 <= 1'd1;
    if (line_45_done) cmd_7_24 <= line_157_19;
  end

  // ---- hls/rope/rope.cpp:73: line_73, 2 stages
  // stage 0
  wire [7:0] beats_104 = {3'd0, line_157_11} * {4'd0, common_4_10};  // rope.cpp:74
  wire [5:0] add_106 = {1'd0, line_157_11} + 6'd63;  // rope.cpp:88
  // stage 1
  reg [7:0] beats_104_s1;
  always @(posedge ap_clk) begin
    beats_104_s1 <= beats_104;
  end
  wire [8:0] add_105 = {1'd0, beats_104_s1} + 9'd511;  // rope.cpp:80
  assign line_73_en0 = 1'd1;
  assign line_73_en1 = 1'd1;
  wire line_73_issue = line_73_run;
  wire line_73_leave = 1'b0;
  assign line_73_v0 = line_73_issue;
  wire line_73_busy = line_73_run | line_73_v1;
  always @(posedge ap_clk) begin
    if (line_73_issue & line_73_en0) line_73_run <= 1'b0;
    if (line_73_start) line_73_run <= 1'b1;
    line_73_v1 <= line_73_v0;
    if (rst) begin line_73_run <= 1'b0; line_73_v1 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_73_v0 & line_73_en0) beats_27 <= beats_104;
    if (line_73_v1 & line_73_en1) line_73_28 <= add_105;
    if (line_73_v0 & line_73_en0) line_73_29 <= add_106;
  end

  // ---- hls/rope/rope.cpp:78: load_table, pipelined loop, II=1, depth 1
  wire xor_107 = table_packet_33 ^ 1'd1;
  wire is_sine_108 = word_32 < half_9;  // rope.cpp:81
  wire xor_109 = is_sine_108 ^ 1'd1;
  wire [5:0] shl_110 = {token_30[2:0], 3'd0};  // rope.cpp:82
  wire [3:0] select_111 = is_sine_108 ? 4'd0 : half_9;  // rope.cpp:82
  wire [3:0] sub_112 = word_32 - select_111;  // rope.cpp:82
  wire [5:0] place_113 = shl_110 | {3'd0, sub_112[2:0]};  // rope.cpp:82
  wire [127:0] beat_114 = table_packet_33 ? 128'd0 : s_table_beat_data;  // rope.cpp:80
  wire icmp_115 = i_31 < beats_27;  // rope.cpp:78
  wire xor_116 = icmp_115 ^ 1'd1;
  wire icmp_117 = line_73_29 == {2'd0, word_32};  // rope.cpp:88
  wire [7:0] add_118 = {1'd0, token_30} + 8'd1;  // rope.cpp:88
  wire [6:0] token_119 = icmp_117 ? {4'd0, add_118[2:0]} : token_30;  // rope.cpp:88
  wire [7:0] i_120 = i_31 + 8'd1;  // rope.cpp:78
  wire [3:0] add_121 = word_32 + 4'd1;  // rope.cpp:88
  wire [3:0] word_122 = icmp_117 ? 4'd0 : add_121;  // rope.cpp:88
  wire table_packet_123 = table_packet_33 | s_table_beat_last;
  wire is_last_124 = line_73_28 != {1'd0, i_31};  // rope.cpp:80
  wire table_packet_1_125 = s_table_beat_last & is_last_124;
  wire table_packet_126 = table_packet_33 ? table_packet_34 : table_packet_1_125;
  wire load_table_pop_127 = load_table_v0 & load_table_en0 & xor_107;  // stream_kernel.hpp:38
  wire load_table_store_128 = load_table_v0 & load_table_en0 & xor_109;  // rope.cpp:84
  wire load_table_store_129 = load_table_v0 & load_table_en0 & is_sine_108;  // rope.cpp:86
  assign load_table_en0 = ~(load_table_v0 & ((~s_table_beat_valid & xor_107)));
  wire load_table_issue = load_table_run;
  wire load_table_leave = xor_116;
  assign load_table_v0 = load_table_issue & ~load_table_leave;
  wire load_table_busy = load_table_run;
  always @(posedge ap_clk) begin
    if (load_table_issue & load_table_leave) load_table_run <= 1'b0;
    if (load_table_start) load_table_run <= 1'b1;
    if (rst) begin load_table_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (load_table_v0 & load_table_en0) token_30 <= token_119;
    if (load_table_v0 & load_table_en0) i_31 <= i_120;
    if (load_table_v0 & load_table_en0) word_32 <= word_122;
    if (load_table_v0 & load_table_en0) table_packet_33 <= table_packet_123;
    if (load_table_v0 & load_table_en0) table_packet_34 <= table_packet_126;
    if (line_73_done) token_30 <= 7'd0;
    if (line_73_done) i_31 <= 8'd0;
    if (line_73_done) word_32 <= 4'd0;
    if (line_73_done) table_packet_33 <= 1'd0;
    if (line_73_done) table_packet_34 <= 1'd0;
  end

  // ---- hls/rope/rope.cpp:102: line_102, 4 stages
  // stage 0
  wire [8:0] shl_130 = {line_157_15[7:0], 1'd0};
  wire [9:0] heads_131 = {2'd0, line_157_14} + {1'd0, shl_130};  // rope.cpp:48
  wire [17:0] mul_132;
  rope_turn_mul_8_10_18_3 mul_132_mul_8_10_18_3 (.clk(ap_clk), .enable({line_102_en2, line_102_en1, line_102_en0}), .a(beats_27), .b(heads_131), .p(mul_132));  // rope.cpp:106
  wire [2:0] last_token_134 = line_157_13 + 3'd7;  // rope.cpp:103
  wire [2:0] last_group_135 = line_157_12 + 3'd7;  // rope.cpp:102
  wire [10:0] add_136 = {1'd0, heads_131} + 11'd2047;  // rope.cpp:119
  wire [8:0] add_137 = {1'd0, line_157_16} + {1'd0, line_157_17};  // rope.cpp:47
  // stage 1
  // stage 2
  // stage 3
  wire [19:0] steps_133 = {2'd0, mul_132} * 20'd5;  // rope.cpp:106
  assign line_102_en0 = 1'd1;
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
    line_102_v1 <= line_102_v0;
    line_102_v2 <= line_102_v1;
    line_102_v3 <= line_102_v2;
    if (rst) begin line_102_run <= 1'b0; line_102_v1 <= 1'b0; line_102_v2 <= 1'b0; line_102_v3 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_102_v3 & line_102_en3) steps_35 <= steps_133;
    if (line_102_v0 & line_102_en0) last_token_36 <= last_token_134;
    if (line_102_v0 & line_102_en0) last_group_37 <= last_group_135;
    if (line_102_v0 & line_102_en0) line_102_38 <= add_136;
    if (line_102_v0 & line_102_en0) line_102_39 <= add_137;
  end

  // ---- hls/rope/rope.cpp:115: turn, pipelined loop, II=1, depth 16
  // stage 0
  wire icmp_138 = value_44 != 2'd0;  // rope.cpp:119
  wire [5:0] shl_142 = {token_43, 3'd0};  // rope.cpp:120
  wire [5:0] angle_143 = shl_142 | {3'd0, group_42};  // rope.cpp:120
  wire still_148 = head_48 < {1'd0, line_102_39};  // rope.cpp:124
  wire icmp_150 = value_44 != 2'd3;
  wire beat_end_151 = is_second_52 & icmp_150;
  wire xor_152 = beat_end_151 ^ 1'd1;
  wire and_153 = is_second_52 & xor_152;
  wire icmp_216 = i_47 < steps_35;  // rope.cpp:115
  wire xor_217 = icmp_216 ^ 1'd1;
  wire icmp_222 = last_token_36 == token_43;
  wire and_223 = odd_46 & icmp_222;
  wire xor_224 = and_223 ^ 1'd1;
  wire or_225 = beat_end_151 | xor_224;
  wire icmp_226 = last_group_37 == group_42;  // rope.cpp:118
  wire [3:0] add_227 = {1'd0, group_42} + 4'd1;  // rope.cpp:144
  wire [2:0] select_228 = icmp_226 ? 3'd0 : add_227[2:0];  // rope.cpp:144
  wire [2:0] group_229 = or_225 ? group_42 : select_228;
  wire odd_230 = odd_46 ^ 1'd1;  // rope.cpp:148
  wire or_231 = beat_end_151 | odd_230;
  wire [3:0] add_232 = {1'd0, token_43} + 4'd1;  // rope.cpp:146
  wire [2:0] select_233 = icmp_222 ? 3'd0 : add_232[2:0];  // rope.cpp:146
  wire [2:0] token_234 = or_231 ? token_43 : select_233;
  wire [2:0] add_235 = {1'd0, value_44} + 3'd1;  // rope.cpp:136
  wire [1:0] value_236 = is_second_52 ? add_235[1:0] : 2'd0;  // rope.cpp:136
  wire odd_240 = beat_end_151 ? odd_46 : odd_230;
  wire [19:0] i_241 = i_47 + 20'd1;  // rope.cpp:115
  wire and_242 = icmp_226 & is_second_52;
  wire [9:0] add_243 = head_48 + {9'd0, and_242};  // rope.cpp:140
  wire [9:0] head_244 = or_225 ? head_48 : add_243;
  wire icmp_248 = line_102_38 == {1'd0, head_48};  // rope.cpp:119
  wire and_249 = is_second_52 & icmp_226;
  wire and_250 = and_223 & and_249;
  wire is_last_251 = icmp_248 & and_250;
  wire xor_252 = is_last_251 ^ 1'd1;  // stream_kernel.hpp:41
  wire xor_255 = is_second_52 ^ icmp_226;  // rope.cpp:140
  wire is_second_256 = and_223 ? xor_255 : is_second_52;
  wire is_second_257 = beat_end_151 | is_second_256;
  // stage 1
  reg icmp_138_s1;
  reg is_second_52_s1;
  reg [5:0] angle_143_s1;
  reg odd_46_s1;
  reg still_148_s1;
  reg [1:0] value_44_s1;
  reg xor_252_s1;
  reg and_153_s1;
  always @(posedge ap_clk) if (turn_en0) begin
    icmp_138_s1 <= icmp_138;
    is_second_52_s1 <= is_second_52;
    angle_143_s1 <= angle_143;
    odd_46_s1 <= odd_46;
    still_148_s1 <= still_148;
    value_44_s1 <= value_44;
    xor_252_s1 <= xor_252;
    and_153_s1 <= and_153;
  end
  wire or_139 = icmp_138_s1 | y_packet_50;
  wire xor_140 = or_139 ^ 1'd1;
  wire xor_141 = is_second_52_s1 ^ 1'd1;
  wire [6:0] shl_144 = {angle_143_s1, 1'd0};
  wire [6:0] place_145 = shl_144 | {6'd0, odd_46_s1};  // rope.cpp:120
  wire [127:0] select_146 = icmp_138_s1 ? beat_49 : 128'd0;  // rope.cpp:119
  wire [127:0] beat_147 = or_139 ? select_146 : s_y_beat_data;  // rope.cpp:165
  wire [6:0] shl_156 = {value_44_s1, 5'd0};  // rope.cpp:55
  wire xor_245 = icmp_138_s1 ^ 1'd1;  // rope.cpp:119
  wire or_246 = xor_245 | y_packet_50;
  wire y_packet_247 = or_139 ? or_246 : s_y_beat_last;
  wire y_packet_1_253 = s_y_beat_last & xor_252_s1;
  wire y_packet_254 = or_139 ? y_packet_51 : y_packet_1_253;
  wire turn_pop_258 = turn_v1 & turn_en1 & xor_140;  // stream_kernel.hpp:38
  wire turn_store_259 = turn_v1 & turn_en1 & xor_141;  // rope.cpp:134
  // stage 2
  reg is_second_52_s2;
  reg still_148_s2;
  reg [1:0] value_44_s2;
  reg [6:0] shl_156_s2;
  reg odd_46_s2;
  reg [127:0] beat_147_s2;
  reg [5:0] angle_143_s2;
  reg [6:0] place_145_s2;
  reg and_153_s2;
  always @(posedge ap_clk) begin
    is_second_52_s2 <= is_second_52_s1;
    still_148_s2 <= still_148_s1;
    value_44_s2 <= value_44_s1;
    shl_156_s2 <= shl_156;
    odd_46_s2 <= odd_46_s1;
    beat_147_s2 <= beat_147;
    angle_143_s2 <= angle_143_s1;
    place_145_s2 <= place_145;
    and_153_s2 <= and_153_s1;
  end
  wire and_149 = is_second_52_s2 & still_148_s2;
  wire [127:0] lshr_168 = beat_147_s2 >> shl_156_s2;  // rope.cpp:55
  wire turn_load_260 = turn_v2 & turn_en2 & and_149;  // rope.cpp:55
  wire turn_load_261 = turn_v2 & turn_en2 & and_149;  // rope.cpp:55
  wire turn_load_262 = turn_v2 & turn_en2 & is_second_52_s2;  // rope.cpp:55
  // stage 3
  reg [1:0] value_44_s3;
  reg [6:0] shl_156_s3;
  reg odd_46_s3;
  reg still_148_s3;
  reg [127:0] lshr_168_s3;
  reg is_second_52_s3;
  reg and_153_s3;
  always @(posedge ap_clk) begin
    value_44_s3 <= value_44_s2;
    shl_156_s3 <= shl_156_s2;
    odd_46_s3 <= odd_46_s2;
    still_148_s3 <= still_148_s2;
    lshr_168_s3 <= lshr_168;
    is_second_52_s3 <= is_second_52_s2;
    and_153_s3 <= and_153_s2;
  end
  // stage 4
  reg [1:0] value_44_s4;
  reg [6:0] shl_156_s4;
  reg odd_46_s4;
  reg still_148_s4;
  reg [25:0] zext_172_s4;
  reg [5:0] ashr_174_s4;
  reg is_second_52_s4;
  reg and_153_s4;
  always @(posedge ap_clk) begin
    value_44_s4 <= value_44_s3;
    shl_156_s4 <= shl_156_s3;
    odd_46_s4 <= odd_46_s3;
    still_148_s4 <= still_148_s3;
    zext_172_s4 <= lshr_168_s3[25:0];
    ashr_174_s4 <= lshr_168_s3[31:26];
    is_second_52_s4 <= is_second_52_s3;
    and_153_s4 <= and_153_s3;
  end
  wire icmp_154 = value_44_s4 == 2'd0;  // rope.cpp:131
  wire [2:0] select_158 = odd_46_s4 ? 3'd4 : 3'd0;  // rope.cpp:122
  wire [2:0] element_159 = select_158 | {1'd0, value_44_s4};  // rope.cpp:122
  wire [6:0] shl_160 = {element_159, 4'd0};  // rope.cpp:55
  // stage 5
  reg icmp_154_s5;
  reg [127:0] mem_first_q2_s5;
  reg [6:0] shl_156_s5;
  reg [127:0] mem_cosine_q2_s5;
  reg [6:0] shl_160_s5;
  reg still_148_s5;
  reg [127:0] mem_sine_q2_s5;
  reg [25:0] zext_172_s5;
  reg [5:0] ashr_174_s5;
  reg is_second_52_s5;
  reg and_153_s5;
  always @(posedge ap_clk) begin
    icmp_154_s5 <= icmp_154;
    mem_first_q2_s5 <= mem_first_q2;
    shl_156_s5 <= shl_156_s4;
    mem_cosine_q2_s5 <= mem_cosine_q2;
    shl_160_s5 <= shl_160;
    still_148_s5 <= still_148_s4;
    mem_sine_q2_s5 <= mem_sine_q2;
    zext_172_s5 <= zext_172_s4;
    ashr_174_s5 <= ashr_174_s4;
    is_second_52_s5 <= is_second_52_s4;
    and_153_s5 <= and_153_s4;
  end
  wire [127:0] lshr_157 = mem_first_q2_s5 >> shl_156_s5;  // rope.cpp:55
  wire [127:0] lshr_161 = mem_cosine_q2_s5 >> shl_160_s5;  // rope.cpp:55
  wire [127:0] lshr_169 = mem_sine_q2_s5 >> shl_160_s5;  // rope.cpp:55
  // stage 6
  reg icmp_154_s6;
  reg [127:0] lshr_157_s6;
  reg [127:0] lshr_161_s6;
  reg still_148_s6;
  reg [127:0] lshr_169_s6;
  reg [25:0] zext_172_s6;
  reg [5:0] ashr_174_s6;
  reg is_second_52_s6;
  reg and_153_s6;
  always @(posedge ap_clk) begin
    icmp_154_s6 <= icmp_154_s5;
    lshr_157_s6 <= lshr_157;
    lshr_161_s6 <= lshr_161;
    still_148_s6 <= still_148_s5;
    lshr_169_s6 <= lshr_169;
    zext_172_s6 <= zext_172_s5;
    ashr_174_s6 <= ashr_174_s5;
    is_second_52_s6 <= is_second_52_s5;
    and_153_s6 <= and_153_s5;
  end
  wire [15:0] c_162 = still_148_s6 ? lshr_161_s6[15:0] : 16'd16384;  // rope.cpp:125
  wire [21:0] mul_165;
  rope_turn_mul_6s_16s_22_3 mul_165_mul_6s_16s_22_3 (.clk(ap_clk), .enable({turn_en8, turn_en7, turn_en6}), .a(lshr_157_s6[31:26]), .b(c_162), .p(mul_165));  // rope.cpp:128
  wire [15:0] s_170 = still_148_s6 ? lshr_169_s6[15:0] : 16'd0;  // rope.cpp:126
  wire [21:0] mul_173;
  rope_turn_mul_6s_16s_22_3 mul_173_mul_6s_16s_22_3 (.clk(ap_clk), .enable({turn_en8, turn_en7, turn_en6}), .a(ashr_174_s6), .b(s_170), .p(mul_173));  // rope.cpp:128
  wire [21:0] mul_189;
  rope_turn_mul_6s_16s_22_3 mul_189_mul_6s_16s_22_3 (.clk(ap_clk), .enable({turn_en8, turn_en7, turn_en6}), .a(ashr_174_s6), .b(c_162), .p(mul_189));  // rope.cpp:128
  wire [21:0] mul_193;
  rope_turn_mul_6s_16s_22_3 mul_193_mul_6s_16s_22_3 (.clk(ap_clk), .enable({turn_en8, turn_en7, turn_en6}), .a(lshr_157_s6[31:26]), .b(s_170), .p(mul_193));  // rope.cpp:128
  // stage 7
  reg icmp_154_s7;
  reg [25:0] zext_164_s7;
  reg [15:0] c_162_s7;
  reg [25:0] zext_172_s7;
  reg [15:0] s_170_s7;
  reg is_second_52_s7;
  reg and_153_s7;
  always @(posedge ap_clk) begin
    icmp_154_s7 <= icmp_154_s6;
    zext_164_s7 <= lshr_157_s6[25:0];
    c_162_s7 <= c_162;
    zext_172_s7 <= zext_172_s6;
    s_170_s7 <= s_170;
    is_second_52_s7 <= is_second_52_s6;
    and_153_s7 <= and_153_s6;
  end
  // stage 8
  reg icmp_154_s8;
  reg [25:0] zext_164_s8;
  reg [15:0] c_162_s8;
  reg [25:0] zext_172_s8;
  reg [15:0] s_170_s8;
  reg is_second_52_s8;
  reg and_153_s8;
  always @(posedge ap_clk) begin
    icmp_154_s8 <= icmp_154_s7;
    zext_164_s8 <= zext_164_s7;
    c_162_s8 <= c_162_s7;
    zext_172_s8 <= zext_172_s7;
    s_170_s8 <= s_170_s7;
    is_second_52_s8 <= is_second_52_s7;
    and_153_s8 <= and_153_s7;
  end
  wire [41:0] mul_163;
  rope_turn_mul_27s_16s_42_2 mul_163_mul_27s_16s_42_2 (.clk(ap_clk), .enable({turn_en9, turn_en8}), .a({1'd0, zext_164_s8}), .b(c_162_s8), .p(mul_163));  // rope.cpp:128
  wire [41:0] mul_171;
  rope_turn_mul_27s_16s_42_2 mul_171_mul_27s_16s_42_2 (.clk(ap_clk), .enable({turn_en9, turn_en8}), .a({1'd0, zext_172_s8}), .b(s_170_s8), .p(mul_171));  // rope.cpp:128
  wire [41:0] mul_188;
  rope_turn_mul_27s_16s_42_2 mul_188_mul_27s_16s_42_2 (.clk(ap_clk), .enable({turn_en9, turn_en8}), .a({1'd0, zext_172_s8}), .b(c_162_s8), .p(mul_188));  // rope.cpp:128
  wire [41:0] mul_192;
  rope_turn_mul_27s_16s_42_2 mul_192_mul_27s_16s_42_2 (.clk(ap_clk), .enable({turn_en9, turn_en8}), .a({1'd0, zext_164_s8}), .b(s_170_s8), .p(mul_192));  // rope.cpp:128
  // stage 9
  reg icmp_154_s9;
  reg is_second_52_s9;
  reg and_153_s9;
  always @(posedge ap_clk) begin
    icmp_154_s9 <= icmp_154_s8;
    is_second_52_s9 <= is_second_52_s8;
    and_153_s9 <= and_153_s8;
  end
  // stage 10
  reg icmp_154_s10;
  reg [21:0] mul_165_s10;
  reg [21:0] mul_173_s10;
  reg [21:0] mul_189_s10;
  reg [21:0] mul_193_s10;
  reg is_second_52_s10;
  reg and_153_s10;
  always @(posedge ap_clk) begin
    icmp_154_s10 <= icmp_154_s9;
    mul_165_s10 <= mul_165;
    mul_173_s10 <= mul_173;
    mul_189_s10 <= mul_189;
    mul_193_s10 <= mul_193;
    is_second_52_s10 <= is_second_52_s9;
    and_153_s10 <= and_153_s9;
  end
  wire [47:0] shl_166 = {mul_165_s10, 26'd0};  // rope.cpp:128
  wire [47:0] add_167 = {{6{mul_163[41]}}, mul_163} + shl_166;  // rope.cpp:128
  wire [47:0] shl_175 = {mul_173_s10, 26'd0};  // rope.cpp:128
  wire [47:0] add_176 = {{6{mul_171[41]}}, mul_171} + shl_175;  // rope.cpp:128
  wire [47:0] shl_190 = {mul_189_s10, 26'd0};  // rope.cpp:128
  wire [47:0] add_191 = {{6{mul_188[41]}}, mul_188} + shl_190;  // rope.cpp:128
  wire [47:0] shl_194 = {mul_193_s10, 26'd0};  // rope.cpp:128
  wire [47:0] add_195 = {{6{mul_192[41]}}, mul_192} + shl_194;  // rope.cpp:128
  // stage 11
  reg icmp_154_s11;
  reg [47:0] add_167_s11;
  reg [47:0] add_176_s11;
  reg [47:0] add_191_s11;
  reg [47:0] add_195_s11;
  reg is_second_52_s11;
  reg and_153_s11;
  always @(posedge ap_clk) begin
    icmp_154_s11 <= icmp_154_s10;
    add_167_s11 <= add_167;
    add_176_s11 <= add_176;
    add_191_s11 <= add_191;
    add_195_s11 <= add_195;
    is_second_52_s11 <= is_second_52_s10;
    and_153_s11 <= and_153_s10;
  end
  wire [47:0] sub_177 = add_167_s11 - add_176_s11;  // rope.cpp:128
  wire [48:0] lshr_178_w = {{1{sub_177[47]}}, sub_177} >> 13;  // rope.cpp:60
  wire [48:0] add_196 = {{1{add_191_s11[47]}}, add_191_s11} + {{1{add_195_s11[47]}}, add_195_s11};  // rope.cpp:128
  // stage 12
  reg icmp_154_s12;
  reg [35:0] trunc_180_s12;
  reg [35:0] trunc_198_s12;
  reg is_second_52_s12;
  reg and_153_s12;
  always @(posedge ap_clk) begin
    icmp_154_s12 <= icmp_154_s11;
    trunc_180_s12 <= lshr_178_w[35:0];
    trunc_198_s12 <= add_196[48:13];
    is_second_52_s12 <= is_second_52_s11;
    and_153_s12 <= and_153_s11;
  end
  wire [36:0] add_179 = {1'd0, trunc_180_s12} + 37'd1;  // rope.cpp:60
  wire icmp_181 = $signed(add_179[35:1]) > $signed(35'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_182 = $signed(add_179[35:1]) < $signed(35'h780000001);  // stream_kernel.hpp:130
  wire [36:0] add_197 = {1'd0, trunc_198_s12} + 37'd1;  // rope.cpp:60
  wire icmp_199 = $signed(add_197[35:1]) > $signed(35'h7fffffff);  // stream_kernel.hpp:130
  wire icmp_200 = $signed(add_197[35:1]) < $signed(35'h780000001);  // stream_kernel.hpp:130
  // stage 13
  reg icmp_154_s13;
  reg icmp_182_s13;
  reg [31:0] trunc_184_s13;
  reg icmp_181_s13;
  reg icmp_200_s13;
  reg [31:0] trunc_202_s13;
  reg icmp_199_s13;
  reg is_second_52_s13;
  reg and_153_s13;
  always @(posedge ap_clk) begin
    icmp_154_s13 <= icmp_154_s12;
    icmp_182_s13 <= icmp_182;
    trunc_184_s13 <= add_179[32:1];
    icmp_181_s13 <= icmp_181;
    icmp_200_s13 <= icmp_200;
    trunc_202_s13 <= add_197[32:1];
    icmp_199_s13 <= icmp_199;
    is_second_52_s13 <= is_second_52_s12;
    and_153_s13 <= and_153_s12;
  end
  wire [31:0] select_183 = icmp_182_s13 ? 32'h80000001 : trunc_184_s13;  // stream_kernel.hpp:130
  wire [31:0] x_185 = icmp_181_s13 ? 32'h7fffffff : select_183;  // stream_kernel.hpp:130
  wire [31:0] select_201 = icmp_200_s13 ? 32'h80000001 : trunc_202_s13;  // stream_kernel.hpp:130
  wire [31:0] y_203 = icmp_199_s13 ? 32'h7fffffff : select_201;  // stream_kernel.hpp:130
  // stage 14
  reg icmp_154_s14;
  reg [31:0] x_185_s14;
  reg [31:0] y_203_s14;
  reg is_second_52_s14;
  reg and_153_s14;
  always @(posedge ap_clk) begin
    icmp_154_s14 <= icmp_154_s13;
    x_185_s14 <= x_185;
    y_203_s14 <= y_203;
    is_second_52_s14 <= is_second_52_s13;
    and_153_s14 <= and_153_s13;
  end
  wire [30:0] sub_186 = 31'd0 - x_185_s14[30:0];  // rope.cpp:66
  wire [30:0] select_187 = x_185_s14[31] ? sub_186 : x_185_s14[30:0];  // rope.cpp:66
  wire [30:0] sub_204 = 31'd0 - y_203_s14[30:0];  // rope.cpp:66
  wire [30:0] select_205 = y_203_s14[31] ? sub_204 : y_203_s14[30:0];  // rope.cpp:66
  wire [30:0] together_206 = select_187 | select_205;  // rope.cpp:131
  // stage 15
  reg icmp_154_s15;
  reg [30:0] together_206_s15;
  reg [31:0] y_203_s15;
  reg [31:0] x_185_s15;
  reg is_second_52_s15;
  reg and_153_s15;
  always @(posedge ap_clk) begin
    icmp_154_s15 <= icmp_154_s14;
    together_206_s15 <= together_206;
    y_203_s15 <= y_203_s14;
    x_185_s15 <= x_185_s14;
    is_second_52_s15 <= is_second_52_s14;
    and_153_s15 <= and_153_s14;
  end
  wire [30:0] together_155 = icmp_154_s15 ? 31'd0 : together_41;  // rope.cpp:131
  wire [30:0] together_207 = together_155 | together_206_s15;  // rope.cpp:131
  wire [158:0] shl_208 = {together_207, 128'd0};  // rope.cpp:132
  wire [127:0] shl_209 = {y_203_s15, 96'd0};  // rope.cpp:130
  wire [127:0] high_210 = shl_209 | {32'd0, high_40};  // rope.cpp:130
  wire [158:0] or_211 = shl_208 | {31'd0, high_210};  // rope.cpp:132
  wire [286:0] shl_212 = {or_211, 128'd0};  // rope.cpp:132
  wire [127:0] shl_213 = {x_185_s15, 96'd0};  // rope.cpp:129
  wire [127:0] low_214 = shl_213 | {32'd0, low_45};  // rope.cpp:129
  wire [286:0] or_215 = shl_212 | {159'd0, low_214};  // rope.cpp:132
  wire [95:0] shl_218 = {y_203_s15, 64'd0};
  wire [95:0] or_219 = shl_218 | {32'd0, high_40[95:32]};
  wire [95:0] high_220 = is_second_52_s15 ? or_219 : high_40;
  wire [30:0] together_221 = is_second_52_s15 ? together_207 : together_41;
  wire [95:0] shl_237 = {x_185_s15, 64'd0};
  wire [95:0] or_238 = shl_237 | {32'd0, low_45[95:32]};
  wire [95:0] low_239 = is_second_52_s15 ? or_238 : low_45;
  wire turn_push_263 = turn_v15 & turn_en15 & and_153_s15;  // rope.cpp:132
  assign turn_en0 = turn_en1;
  assign turn_en1 = ~(turn_v1 & ((~s_y_beat_valid & xor_140) | (~pairs_beat_room)));
  assign turn_en2 = 1'd1;
  assign turn_en3 = 1'd1;
  assign turn_en4 = 1'd1;
  assign turn_en5 = 1'd1;
  assign turn_en6 = 1'd1;
  assign turn_en7 = 1'd1;
  assign turn_en8 = 1'd1;
  assign turn_en9 = 1'd1;
  assign turn_en10 = 1'd1;
  assign turn_en11 = 1'd1;
  assign turn_en12 = 1'd1;
  assign turn_en13 = 1'd1;
  assign turn_en14 = 1'd1;
  assign turn_en15 = 1'd1;
  wire turn_issue = turn_run;
  wire turn_leave = xor_217;
  assign turn_v0 = turn_issue & ~turn_leave;
  reg turn_busy;
  always @(posedge ap_clk) turn_busy <= turn_start | turn_run | turn_v1 | turn_v2 | turn_v3 | turn_v4 | turn_v5 | turn_v6 | turn_v7 | turn_v8 | turn_v9 | turn_v10 | turn_v11 | turn_v12 | turn_v13 | turn_v14 | turn_v15;
  always @(posedge ap_clk) begin
    if (turn_issue & turn_leave) turn_run <= 1'b0;
    if (turn_start) turn_run <= 1'b1;
    if (turn_en0) turn_v1 <= turn_v0; else if (turn_en1) turn_v1 <= 1'b0;
    turn_v2 <= turn_v1 & turn_en1;
    turn_v3 <= turn_v2;
    turn_v4 <= turn_v3;
    turn_v5 <= turn_v4;
    turn_v6 <= turn_v5;
    turn_v7 <= turn_v6;
    turn_v8 <= turn_v7;
    turn_v9 <= turn_v8;
    turn_v10 <= turn_v9;
    turn_v11 <= turn_v10;
    turn_v12 <= turn_v11;
    turn_v13 <= turn_v12;
    turn_v14 <= turn_v13;
    turn_v15 <= turn_v14;
    if (rst) begin turn_run <= 1'b0; turn_v1 <= 1'b0; turn_v2 <= 1'b0; turn_v3 <= 1'b0; turn_v4 <= 1'b0; turn_v5 <= 1'b0; turn_v6 <= 1'b0; turn_v7 <= 1'b0; turn_v8 <= 1'b0; turn_v9 <= 1'b0; turn_v10 <= 1'b0; turn_v11 <= 1'b0; turn_v12 <= 1'b0; turn_v13 <= 1'b0; turn_v14 <= 1'b0; turn_v15 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (turn_v15 & turn_en15) high_40 <= high_220;
    if (turn_v15 & turn_en15) together_41 <= together_221;
    if (turn_v0 & turn_en0) group_42 <= group_229;
    if (turn_v0 & turn_en0) token_43 <= token_234;
    if (turn_v0 & turn_en0) value_44 <= value_236;
    if (turn_v15 & turn_en15) low_45 <= low_239;
    if (turn_v0 & turn_en0) odd_46 <= odd_240;
    if (turn_v0 & turn_en0) i_47 <= i_241;
    if (turn_v0 & turn_en0) head_48 <= head_244;
    if (turn_v1 & turn_en1) beat_49 <= beat_147;
    if (turn_v1 & turn_en1) y_packet_50 <= y_packet_247;
    if (turn_v1 & turn_en1) y_packet_51 <= y_packet_254;
    if (turn_v0 & turn_en0) is_second_52 <= is_second_257;
    if (line_102_done) high_40 <= 96'd0;
    if (line_102_done) together_41 <= 31'd0;
    if (line_102_done) group_42 <= 3'd0;
    if (line_102_done) token_43 <= 3'd0;
    if (line_102_done) value_44 <= 2'd0;
    if (line_102_done) low_45 <= 96'd0;
    if (line_102_done) odd_46 <= 1'd0;
    if (line_102_done) i_47 <= 20'd0;
    if (line_102_done) head_48 <= 10'd0;
    if (line_102_done) beat_49 <= 128'd0;
    if (line_102_done) y_packet_50 <= 1'd0;
    if (line_102_done) y_packet_51 <= 1'd0;
    if (line_102_done) is_second_52 <= 1'd0;
  end

  // ---- hls/include/stream_kernel.hpp:45: line_45_2, 1 stages
  wire [1:0] select_264 = y_packet_51 ? 2'd2 : 2'd0;  // stream_kernel.hpp:50
  wire [2:0] select_265 = y_packet_50 ? 3'd0 : 3'd4;  // stream_kernel.hpp:50
  wire [2:0] or_266 = {1'd0, select_264} | select_265;  // stream_kernel.hpp:50
  wire [3:0] select_267 = table_packet_34 ? 4'd8 : 4'd0;  // stream_kernel.hpp:50
  wire [4:0] select_268 = table_packet_33 ? 5'd0 : 5'd16;  // stream_kernel.hpp:50
  wire [4:0] or_269 = {1'd0, select_267} | select_268;  // stream_kernel.hpp:50
  wire [4:0] flags_270 = {2'd0, or_266} | or_269;  // rope.cpp:168
  wire discard_y_271 = y_packet_50 ^ 1'd1;  // stream_kernel.hpp:45
  wire discard_table_272 = table_packet_33 ^ 1'd1;  // stream_kernel.hpp:45
  assign line_45_2_en0 = 1'd1;
  wire line_45_2_issue = line_45_2_run;
  wire line_45_2_leave = 1'b0;
  assign line_45_2_v0 = line_45_2_issue;
  wire line_45_2_busy = line_45_2_run;
  always @(posedge ap_clk) begin
    if (line_45_2_issue & line_45_2_en0) line_45_2_run <= 1'b0;
    if (line_45_2_start) line_45_2_run <= 1'b1;
    if (rst) begin line_45_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_45_2_v0 & line_45_2_en0) flags_53 <= flags_270;
    if (line_45_2_v0 & line_45_2_en0) discard_y_54 <= discard_y_271;
    if (line_45_2_v0 & line_45_2_en0) discard_table_55 <= discard_table_272;
  end

  // ---- hls/rope/rope.cpp:343: line_343, 1 stages
  wire line_343_push_273 = line_343_v0 & line_343_en0;  // rope.cpp:170
  assign line_343_en0 = ~(line_343_v0 & ((~results_beat_ready)));
  wire line_343_issue = line_343_run;
  wire line_343_leave = 1'b0;
  assign line_343_v0 = line_343_issue;
  wire line_343_busy = line_343_run;
  always @(posedge ap_clk) begin
    if (line_343_issue & line_343_en0) line_343_run <= 1'b0;
    if (line_343_start) line_343_run <= 1'b1;
    if (rst) begin line_343_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_159_done_0) flags_56 <= {4'd0, flags_25};
    if (line_159_done_0) discard_y_57 <= discard_y_26;
    if (line_159_done_0) discard_table_58 <= discard_y_26;
    if (line_45_2_done) flags_56 <= flags_53;
    if (line_45_2_done) discard_y_57 <= discard_y_54;
    if (line_45_2_done) discard_table_58 <= discard_table_55;
  end

  // ---- hls/include/stream_kernel.hpp:69: discard, pipelined loop, II=1, depth 1
  wire xor_274 = more_59 ^ 1'd1;
  wire more_275 = s_y_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_pop_276 = discard_v0 & discard_en0;  // stream_kernel.hpp:71
  assign discard_en0 = ~(discard_v0 & ((~s_y_beat_valid)));
  wire discard_issue = discard_run;
  wire discard_leave = xor_274;
  assign discard_v0 = discard_issue & ~discard_leave;
  wire discard_busy = discard_run;
  always @(posedge ap_clk) begin
    if (discard_issue & discard_leave) discard_run <= 1'b0;
    if (discard_start) discard_run <= 1'b1;
    if (rst) begin discard_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_v0 & discard_en0) more_59 <= more_275;
    if (line_343_done) more_59 <= discard_y_57;
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
  wire xor_277 = more_60 ^ 1'd1;
  wire more_278 = s_table_beat_last ^ 1'd1;  // stream_kernel.hpp:71
  wire discard_2_pop_279 = discard_2_v0 & discard_2_en0;  // stream_kernel.hpp:71
  assign discard_2_en0 = ~(discard_2_v0 & ((~s_table_beat_valid)));
  wire discard_2_issue = discard_2_run;
  wire discard_2_leave = xor_277;
  assign discard_2_v0 = discard_2_issue & ~discard_2_leave;
  wire discard_2_busy = discard_2_run;
  always @(posedge ap_clk) begin
    if (discard_2_issue & discard_2_leave) discard_2_run <= 1'b0;
    if (discard_2_start) discard_2_run <= 1'b1;
    if (rst) begin discard_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (discard_2_v0 & discard_2_en0) more_60 <= more_278;
    if (line_69_done) more_60 <= discard_table_58;
  end

  // ---- hls/rope/rope.cpp:326: line_326, 1 stages
  assign line_326_en0 = 1'd1;
  wire line_326_issue = line_326_run;
  wire line_326_leave = 1'b0;
  assign line_326_v0 = line_326_issue;
  wire line_326_busy = line_326_run;
  always @(posedge ap_clk) begin
    if (line_326_issue & line_326_en0) line_326_run <= 1'b0;
    if (line_326_start) line_326_run <= 1'b1;
    if (rst) begin line_326_run <= 1'b0; end
  end

  // ---- control
  assign line_157_done_0 = (state == LINE_157_S) & ~line_157_busy & line_157_18;
  assign line_157_done_1 = (state == LINE_157_S) & ~line_157_busy & ~line_157_18;
  assign line_20_done_0 = (state == LINE_20_S) & ~line_20_busy & line_20_20;
  assign line_20_done_1 = (state == LINE_20_S) & ~line_20_busy & ~line_20_20;
  assign line_0_done_0 = (state == LINE_0_S) & ~line_0_busy & line_0_21;
  assign line_0_done_1 = (state == LINE_0_S) & ~line_0_busy & ~line_0_21;
  assign line_0_2_done_0 = (state == LINE_0_2_S) & ~line_0_2_busy & line_0_2_22;
  assign line_0_2_done_1 = (state == LINE_0_2_S) & ~line_0_2_busy & ~line_0_2_22;
  assign line_0_3_done_0 = (state == LINE_0_3_S) & ~line_0_3_busy & line_0_3_23;
  assign line_0_3_done_1 = (state == LINE_0_3_S) & ~line_0_3_busy & ~line_0_3_23;
  assign line_45_done = (state == LINE_45_S) & ~line_45_busy;
  assign line_159_done_0 = (state == LINE_159_S) & ~line_159_busy & cmd_7_24;
  assign line_159_done_1 = (state == LINE_159_S) & ~line_159_busy & ~cmd_7_24;
  assign line_73_done = (state == LINE_73_S) & ~line_73_busy;
  assign load_table_done = (state == LOAD_TABLE_S) & ~load_table_busy;
  assign line_102_done = (state == LINE_102_S) & ~line_102_busy;
  assign turn_done = (state == TURN_S) & ~turn_busy;
  assign line_45_2_done = (state == LINE_45_2_S) & ~line_45_2_busy;
  assign line_343_done = (state == LINE_343_S) & ~line_343_busy;
  assign discard_done = (state == DISCARD_S) & ~discard_busy;
  assign line_69_done = (state == LINE_69_S) & ~line_69_busy;
  assign discard_2_done = (state == DISCARD_2_S) & ~discard_2_busy;
  assign line_326_done = (state == LINE_326_S) & ~line_326_busy;
  always @(posedge ap_clk) begin
    if (line_157_done_0) state <= LINE_20_S;
    if (line_157_done_1 | line_20_done_0 | line_0_2_done_1 | line_0_3_done_1 | line_45_done) state <= LINE_159_S;
    if (line_20_done_1) state <= LINE_0_S;
    if (line_0_done_0) state <= LINE_0_3_S;
    if (line_0_done_1) state <= LINE_0_2_S;
    if (line_0_2_done_0 | line_0_3_done_0) state <= LINE_45_S;
    if (line_159_done_0 | line_45_2_done) state <= LINE_343_S;
    if (line_159_done_1) state <= LINE_73_S;
    if (line_73_done) state <= LOAD_TABLE_S;
    if (load_table_done) state <= LINE_102_S;
    if (line_102_done) state <= TURN_S;
    if (turn_done) state <= LINE_45_2_S;
    if (line_343_done) state <= DISCARD_S;
    if (discard_done) state <= LINE_69_S;
    if (line_69_done) state <= DISCARD_2_S;
    if (discard_2_done) state <= LINE_326_S;
    if (call_begin | line_326_done) state <= LINE_157_S;
    if (rst) state <= RESTART;
  end
  assign line_20_start = line_157_done_0;
  assign line_159_start = line_157_done_1 | line_20_done_0 | line_0_2_done_1 | line_0_3_done_1 | line_45_done;
  assign line_0_start = line_20_done_1;
  assign line_0_3_start = line_0_done_0;
  assign line_0_2_start = line_0_done_1;
  assign line_45_start = line_0_2_done_0 | line_0_3_done_0;
  assign line_343_start = line_159_done_0 | line_45_2_done;
  assign line_73_start = line_159_done_1;
  assign load_table_start = line_73_done;
  assign line_102_start = load_table_done;
  assign turn_start = line_102_done;
  assign line_45_2_start = turn_done;
  assign discard_start = line_343_done;
  assign line_69_start = discard_done;
  assign discard_2_start = line_69_done;
  assign line_326_start = discard_2_done;
  assign line_157_start = call_begin | line_326_done;

  // s_cmd: registered both ways, a beat every second cycle
  wire s_cmd_beat_take = line_157_pop_71;
  wire s_cmd_unused = &{1'b0, s_cmd_TKEEP, s_cmd_TSTRB, s_cmd_TLAST};
  rope_turn_single #(.WIDTH(128)) s_cmd_slice (.clk(ap_clk), .rst(rst), .in_data(s_cmd_TDATA), .in_valid(s_cmd_TVALID), .in_ready(s_cmd_TREADY), .out_data(s_cmd_beat), .out_valid(s_cmd_beat_valid), .out_ready(s_cmd_beat_take));

  // s_y: registered both ways
  wire s_y_beat_take = turn_pop_258 | discard_pop_276;
  wire s_y_unused = &{1'b0, s_y_TKEEP, s_y_TSTRB};
  rope_turn_input #(.WIDTH(129)) s_y_slice (.clk(ap_clk), .rst(rst), .in_data({s_y_TLAST, s_y_TDATA}), .in_valid(s_y_TVALID), .in_ready(s_y_TREADY), .out_data(s_y_beat), .out_valid(s_y_beat_valid), .out_ready(s_y_beat_take));

  // s_table: registered both ways
  wire s_table_beat_take = load_table_pop_127 | discard_2_pop_279;
  wire s_table_unused = &{1'b0, s_table_TKEEP, s_table_TSTRB};
  rope_turn_input #(.WIDTH(129)) s_table_slice (.clk(ap_clk), .rst(rst), .in_data({s_table_TLAST, s_table_TDATA}), .in_valid(s_table_TVALID), .in_ready(s_table_TREADY), .out_data(s_table_beat), .out_valid(s_table_beat_valid), .out_ready(s_table_beat_take));

  // commands: registered both ways, a beat every second cycle
  wire commands_beat_valid = line_159_push_103;
  wire [127:0] commands_beat = {s_cmd_data_6};
  rope_turn_single #(.WIDTH(128)) commands_slice (.clk(ap_clk), .rst(rst), .in_data(commands_beat), .in_valid(commands_beat_valid), .in_ready(commands_beat_ready), .out_data(commands_TDATA), .out_valid(commands_TVALID), .out_ready(commands_TREADY));

  // pairs: 32 beats; 15 may still come when there is no more room
  wire pairs_beat_valid = turn_push_263;
  wire [287:0] pairs_beat = {{1'd0, or_215}};
  rope_turn_output #(.WIDTH(288), .ADDRESS(5), .ROOM(17)) pairs_fifo (.clk(ap_clk), .rst(rst), .in_data(pairs_beat), .in_valid(pairs_beat_valid), .in_ready(pairs_beat_ready), .room(pairs_beat_room), .out_data({pairs_TDATA}), .out_valid(pairs_TVALID), .out_ready(pairs_TREADY));

  // results: registered both ways, a beat every second cycle
  wire results_beat_valid = line_343_push_273;
  wire [15:0] results_beat = {{11'd0, flags_56}};
  rope_turn_single #(.WIDTH(16)) results_slice (.clk(ap_clk), .rst(rst), .in_data(results_beat), .in_valid(results_beat_valid), .in_ready(results_beat_ready), .out_data(results_TDATA), .out_valid(results_TVALID), .out_ready(results_TREADY));

  // hls/rope/rope.cpp:107: first
  wire mem_first_write = turn_store_259;
  wire [6:0] mem_first_write_address = place_145;
  wire [127:0] mem_first_write_data = beat_147;
  wire mem_first_read = turn_load_262;
  wire [6:0] mem_first_read_address = place_145_s2;
  wire mem_first_advance = turn_v3 & turn_en3;
  rope_turn_mem_first mem_first_ram (.clk(ap_clk), .read(mem_first_read), .read_address(mem_first_read_address), .q(mem_first_q), .advance(mem_first_advance), .q2(mem_first_q2), .write(mem_first_write), .write_address(mem_first_write_address), .write_data(mem_first_write_data));

  // hls/rope/rope.cpp:156: cosine
  wire mem_cosine_write = load_table_store_129;
  wire [5:0] mem_cosine_write_address = place_113;
  wire [127:0] mem_cosine_write_data = beat_114;
  wire mem_cosine_read = turn_load_260;
  wire [5:0] mem_cosine_read_address = angle_143_s2;
  wire mem_cosine_advance = turn_v3 & turn_en3;
  rope_turn_mem_cosine mem_cosine_ram (.clk(ap_clk), .read(mem_cosine_read), .read_address(mem_cosine_read_address), .q(mem_cosine_q), .advance(mem_cosine_advance), .q2(mem_cosine_q2), .write(mem_cosine_write), .write_address(mem_cosine_write_address), .write_data(mem_cosine_write_data));

  // hls/rope/rope.cpp:156: sine
  wire mem_sine_write = load_table_store_128;
  wire [5:0] mem_sine_write_address = place_113;
  wire [127:0] mem_sine_write_data = beat_114;
  wire mem_sine_read = turn_load_261;
  wire [5:0] mem_sine_read_address = angle_143_s2;
  wire mem_sine_advance = turn_v3 & turn_en3;
  rope_turn_mem_sine mem_sine_ram (.clk(ap_clk), .read(mem_sine_read), .read_address(mem_sine_read_address), .q(mem_sine_q), .advance(mem_sine_advance), .q2(mem_sine_q2), .write(mem_sine_write), .write_address(mem_sine_write_address), .write_data(mem_sine_write_data));
endmodule

// Two-entry register slice of an input: taking a beat changes a few bits only, so that whether a beat is taken may be
// decided late. valid and ready are registers, data comes from one of two; one beat a cycle.
module rope_turn_input #(
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
module rope_turn_output #(
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
module rope_turn_single #(
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

// hls/rope/rope.cpp:107: first, 128 words of 128 bits; its output is registered once more
module rope_turn_mem_first (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [6:0]   read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [6:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "auto" *) reg [127:0] memory [0:127];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/rope/rope.cpp:156: cosine, 64 words of 128 bits; its output is registered once more
module rope_turn_mem_cosine (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [5:0]   read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [5:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "auto" *) reg [127:0] memory [0:63];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/rope/rope.cpp:156: sine, 64 words of 128 bits; its output is registered once more
module rope_turn_mem_sine (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [5:0]   read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [5:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "auto" *) reg [127:0] memory [0:63];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// 6 x 16 bits, signed product after 3 stages
module rope_turn_mul_6s_16s_22_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [5:0]  a,
  input  wire [15:0] b,
  output wire [21:0] p
);
  reg [5:0] a_q;
  reg [15:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [21:0] m;
  always @(posedge clk) if (enable[1]) m <= $signed({{16{a_q[5]}}, a_q}) * $signed({{6{b_q[15]}}, b_q});
  reg [21:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 8 x 10 bits, unsigned product after 3 stages
module rope_turn_mul_8_10_18_3 (
  input  wire        clk,
  input  wire [2:0]  enable,
  input  wire [7:0]  a,
  input  wire [9:0]  b,
  output wire [17:0] p
);
  reg [7:0] a_q;
  reg [9:0] b_q;
  always @(posedge clk) if (enable[0]) begin
    a_q <= a;
    b_q <= b;
  end
  reg [17:0] m;
  always @(posedge clk) if (enable[1]) m <= {10'd0, a_q} * {8'd0, b_q};
  reg [17:0] result;
  always @(posedge clk) if (enable[2]) result <= m;
  assign p = result;
endmodule

// 27 x 16 bits, signed product after 2 stages
module rope_turn_mul_27s_16s_42_2 (
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

`default_nettype wire

// rope_pack: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   take: II=1, depth 1 (hls/rope/rope.cpp:184)
//   give: II=1, depth 9 (hls/rope/rope.cpp:252)

`default_nettype none

module rope_pack (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  output wire [127:0] m_q0_TDATA,
  output wire [15:0]  m_q0_TKEEP,
  output wire [15:0]  m_q0_TSTRB,
  output wire [0:0]   m_q0_TLAST,
  output wire         m_q0_TVALID,
  input  wire         m_q0_TREADY,
  output wire [127:0] m_q1_TDATA,
  output wire [15:0]  m_q1_TKEEP,
  output wire [15:0]  m_q1_TSTRB,
  output wire [0:0]   m_q1_TLAST,
  output wire         m_q1_TVALID,
  input  wire         m_q1_TREADY,
  output wire [127:0] m_kv0_TDATA,
  output wire [15:0]  m_kv0_TKEEP,
  output wire [15:0]  m_kv0_TSTRB,
  output wire [0:0]   m_kv0_TLAST,
  output wire         m_kv0_TVALID,
  input  wire         m_kv0_TREADY,
  output wire [127:0] m_kv1_TDATA,
  output wire [15:0]  m_kv1_TKEEP,
  output wire [15:0]  m_kv1_TSTRB,
  output wire [0:0]   m_kv1_TLAST,
  output wire         m_kv1_TVALID,
  input  wire         m_kv1_TREADY,
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
  input  wire         m_status_TREADY,
  input  wire [127:0] commands_TDATA,
  input  wire         commands_TVALID,
  output wire         commands_TREADY,
  input  wire [287:0] pairs_TDATA,
  input  wire         pairs_TVALID,
  output wire         pairs_TREADY,
  input  wire [15:0]  results_TDATA,
  input  wire         results_TVALID,
  output wire         results_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [4:0] LINE_296_S = 5'd0;
  localparam [4:0] LINE_113_S = 5'd1;
  localparam [4:0] LINE_0_S = 5'd2;
  localparam [4:0] LINE_0_2_S = 5'd3;
  localparam [4:0] LINE_0_3_S = 5'd4;
  localparam [4:0] LINE_47_S = 5'd5;
  localparam [4:0] LINE_344_S = 5'd6;
  localparam [4:0] LINE_102_S = 5'd7;
  localparam [4:0] LINE_306_S = 5'd8;
  localparam [4:0] LINE_47_2_S = 5'd9;
  localparam [4:0] LINE_344_2_S = 5'd10;
  localparam [4:0] TAKE_S = 5'd11;
  localparam [4:0] LINE_243_S = 5'd12;
  localparam [4:0] GIVE_S = 5'd13;
  localparam [4:0] LINE_314_S = 5'd14;
  localparam [4:0] LINE_315_S = 5'd15;
  localparam [4:0] LINE_344_3_S = 5'd16;
  localparam [4:0] LINE_102_2_S = 5'd17;
  localparam [4:0] RESTART = 5'd18;
  reg [4:0] state;
  wire line_296_done_0;
  wire line_296_done_1;
  wire line_113_done_0;
  wire line_113_done_1;
  wire line_0_done_0;
  wire line_0_done_1;
  wire line_0_2_done_0;
  wire line_0_2_done_1;
  wire line_0_3_done_0;
  wire line_0_3_done_1;
  wire line_47_done;
  wire line_344_done_0;
  wire line_344_done_1;
  wire line_102_done;
  wire line_306_done_0;
  wire line_306_done_1;
  wire line_47_2_done;
  wire line_344_2_done;
  wire take_done;
  wire line_243_done;
  wire give_done;
  wire line_314_done_0;
  wire line_314_done_1;
  wire line_315_done;
  wire line_344_3_done;
  wire line_102_2_done;
  wire call_begin = state == RESTART;

  // hls/rope/rope.cpp:296: line_296
  wire line_296_start;
  reg line_296_run;
  reg [127:0] commands_data_1;
  reg [7:0] cmd_1_2;
  reg [3:0] line_296_3;
  reg [7:0] dim_4;
  reg [7:0] narrow_5;
  reg [7:0] line_296_6;
  reg [15:0] line_296_7;
  reg [7:0] line_296_8;
  reg [7:0] line_296_9;
  reg [7:0] line_296_10;
  reg [7:0] line_296_11;
  reg [3:0] common_4_12;
  reg [2:0] line_296_13;
  reg [4:0] line_296_14;
  reg cmd_5_15;
  reg [5:0] line_296_16;
  reg common_6_17;
  reg [7:0] line_296_18;
  reg common_5_19;
  reg line_296_20;
  reg line_296_v1;
  reg line_296_v2;
  wire line_296_v0;
  wire line_296_en0;
  wire line_296_en1;
  wire line_296_en2;

  // hls/include/stream_kernel.hpp:113: line_113
  wire line_113_start;
  reg line_113_run;
  reg line_113_21;
  wire line_113_v0;
  wire line_113_en0;

  // : line_0
  wire line_0_start;
  reg line_0_run;
  reg line_0_22;
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

  // hls/rope/rope.cpp:47: line_47
  wire line_47_start;
  reg line_47_run;
  reg [9:0] heads_25;
  wire line_47_v0;
  wire line_47_en0;

  // hls/rope/rope.cpp:344: line_344
  wire line_344_start;
  reg line_344_run;
  reg [7:0] kv_head_26;
  reg [9:0] head_27;
  reg [3:0] member_28;
  reg line_344_29;
  wire line_344_v0;
  wire line_344_en0;

  // hls/include/stream_kernel.hpp:102: line_102
  wire line_102_start;
  reg line_102_run;
  wire line_102_v0;
  wire line_102_en0;

  // hls/rope/rope.cpp:306: line_306
  wire line_306_start;
  reg line_306_run;
  reg to_0_30;
  reg to_1_31;
  reg line_306_32;
  reg line_306_33;
  reg line_306_34;
  wire line_306_v0;
  wire line_306_en0;

  // hls/rope/rope.cpp:47: line_47_2
  wire line_47_2_start;
  reg line_47_2_run;
  reg line_47_2_35;
  wire line_47_2_v0;
  wire line_47_2_en0;

  // hls/rope/rope.cpp:344: line_344_2
  wire line_344_2_start;
  reg line_344_2_run;
  reg to_2_36;
  reg [7:0] words_37;
  reg [2:0] last_token_38;
  reg to_3_39;
  wire line_344_2_v0;
  wire line_344_2_en0;

  // hls/rope/rope.cpp:184: take
  wire take_start;
  reg take_run;
  reg [6:0] group_40;
  reg [2:0] token_41;
  reg odd_42;
  reg [7:0] i_43;
  wire take_v0;
  wire take_en0;

  // hls/rope/rope.cpp:243: line_243
  wire line_243_start;
  reg line_243_run;
  reg [8:0] steps_44;
  reg line_243_45;
  reg [4:0] line_243_46;
  reg [14:0] line_243_47;
  reg [15:0] line_243_48;
  reg [14:0] mantissa_49;
  reg [15:0] mantissa_50;
  reg narrow_51;
  reg [1:0] line_243_52;
  reg [1:0] line_243_53;
  reg [2:0] line_243_54;
  reg [2:0] line_243_55;
  reg [2:0] line_243_56;
  reg [2:0] line_243_57;
  reg [3:0] line_243_58;
  reg [3:0] line_243_59;
  reg [3:0] line_243_60;
  reg [3:0] line_243_61;
  reg [3:0] line_243_62;
  reg [3:0] line_243_63;
  reg [3:0] line_243_64;
  reg [3:0] line_243_65;
  reg [4:0] line_243_66;
  reg [4:0] line_243_67;
  reg [4:0] line_243_68;
  reg [4:0] line_243_69;
  reg [4:0] line_243_70;
  reg [4:0] line_243_71;
  reg [4:0] line_243_72;
  reg [4:0] line_243_73;
  reg [4:0] line_243_74;
  reg [5:0] last_step_75;
  reg line_243_76;
  reg line_243_77;
  reg line_243_78;
  reg line_243_79;
  wire line_243_v0;
  wire line_243_en0;

  // hls/rope/rope.cpp:252: give
  wire give_start;
  reg give_run;
  reg [5:0] step_80;
  reg [6:0] token_81;
  reg [8:0] i_82;
  reg [95:0] row_83;
  reg [63:0] row_84;
  reg [4:0] exponent_85;
  reg give_v1;
  reg give_v2;
  reg give_v3;
  reg give_v4;
  reg give_v5;
  reg give_v6;
  reg give_v7;
  reg give_v8;
  wire give_v0;
  wire give_en0;
  wire give_en1;
  wire give_en2;
  wire give_en3;
  wire give_en4;
  wire give_en5;
  wire give_en6;
  wire give_en7;
  wire give_en8;

  // hls/rope/rope.cpp:314: line_314
  wire line_314_start;
  reg line_314_run;
  reg [3:0] member_86;
  wire line_314_v0;
  wire line_314_en0;

  // hls/rope/rope.cpp:315: line_315
  wire line_315_start;
  reg line_315_run;
  reg [7:0] kv_head_87;
  wire line_315_v0;
  wire line_315_en0;

  // hls/rope/rope.cpp:344: line_344_3
  wire line_344_3_start;
  reg line_344_3_run;
  reg [7:0] kv_head_88;
  reg [9:0] head_89;
  wire line_344_3_v0;
  wire line_344_3_en0;

  // hls/include/stream_kernel.hpp:102: line_102_2
  wire line_102_2_start;
  reg line_102_2_run;
  wire line_102_2_v0;
  wire line_102_2_en0;
  wire m_q0_beat_ready;
  wire m_q0_beat_room;
  wire m_q1_beat_ready;
  wire m_q1_beat_room;
  wire m_kv0_beat_ready;
  wire m_kv0_beat_room;
  wire m_kv1_beat_ready;
  wire m_kv1_beat_room;
  wire m_trace_beat_ready;
  wire m_trace_beat_room;
  wire m_status_beat_ready;
  wire [127:0] commands_beat;
  wire commands_beat_valid;
  wire [127:0] commands_beat_data = commands_beat;
  wire [287:0] pairs_beat;
  wire pairs_beat_valid;
  wire [287:0] pairs_beat_data = pairs_beat;
  wire [15:0] results_beat;
  wire results_beat_valid;
  wire [15:0] results_beat_data = results_beat;
  reg [15:0] mem_sticky;
  reg [31:0] mem_frames;
  wire [127:0] mem_low_q;
  wire [127:0] mem_low_q2;
  wire [127:0] mem_high_q;
  wire [127:0] mem_high_q2;
  reg [30:0] mem_largest_0;
  reg [30:0] mem_largest_1;
  reg [30:0] mem_largest_2;
  reg [30:0] mem_largest_3;
  reg [30:0] mem_largest_4;
  reg [30:0] mem_largest_5;
  reg [30:0] mem_largest_6;
  reg [30:0] mem_largest_7;

  // ---- hls/rope/rope.cpp:296: line_296, 3 stages
  // stage 0
  wire icmp_90 = commands_beat_data[79:72] < 8'd8;  // stream_kernel.hpp:101
  wire icmp_91 = commands_beat_data[15:0] == 16'd1;  // stream_kernel.hpp:107
  wire and_92 = icmp_90 & icmp_91;  // stream_kernel.hpp:107
  wire [10:0] shl_93 = {commands_beat_data[47:40], 3'd0};
  wire icmp_94 = shl_93 == {3'd0, commands_beat_data[39:32]};  // rope.cpp:39
  wire [10:0] mul_95 = {3'd0, commands_beat_data[47:40]} * 11'd7;  // rope.cpp:39
  wire icmp_96 = mul_95 == {3'd0, commands_beat_data[39:32]};  // rope.cpp:39
  wire [10:0] mul_97 = {3'd0, commands_beat_data[47:40]} * 11'd6;  // rope.cpp:39
  wire icmp_98 = mul_97 == {3'd0, commands_beat_data[39:32]};  // rope.cpp:39
  wire [10:0] mul_99 = {3'd0, commands_beat_data[47:40]} * 11'd5;  // rope.cpp:39
  wire icmp_100 = mul_99 == {3'd0, commands_beat_data[39:32]};  // rope.cpp:39
  wire [9:0] shl_101 = {commands_beat_data[47:40], 2'd0};
  wire icmp_102 = shl_101 == {2'd0, commands_beat_data[39:32]};  // rope.cpp:39
  wire [9:0] mul_103 = {2'd0, commands_beat_data[47:40]} * 10'd3;  // rope.cpp:39
  wire icmp_104 = mul_103 == {2'd0, commands_beat_data[39:32]};  // rope.cpp:39
  wire [8:0] shl_105 = {commands_beat_data[47:40], 1'd0};
  wire icmp_106 = shl_105 == {1'd0, commands_beat_data[39:32]};  // rope.cpp:39
  wire icmp_107 = commands_beat_data[47:40] == commands_beat_data[39:32];  // rope.cpp:39
  wire [1:0] select_108 = icmp_106 ? 2'd2 : {1'd0, icmp_107};  // rope.cpp:39
  wire [7:0] add_115 = commands_beat_data[79:72] + 8'd1;  // stream_kernel.hpp:101
  wire [3:0] common_4_116 = icmp_90 ? add_115[3:0] : 4'd0;  // stream_kernel.hpp:101
  wire common_6_117 = commands_beat_data[65] ^ 1'd1;
  wire line_296_pop_118 = line_296_v0 & line_296_en0;  // rope.cpp:296
  // stage 1
  reg icmp_104_s1;
  reg [1:0] select_108_s1;
  reg icmp_102_s1;
  reg icmp_100_s1;
  reg icmp_98_s1;
  reg icmp_96_s1;
  reg icmp_94_s1;
  always @(posedge ap_clk) begin
    icmp_104_s1 <= icmp_104;
    select_108_s1 <= select_108;
    icmp_102_s1 <= icmp_102;
    icmp_100_s1 <= icmp_100;
    icmp_98_s1 <= icmp_98;
    icmp_96_s1 <= icmp_96;
    icmp_94_s1 <= icmp_94;
  end
  wire [1:0] select_109 = icmp_104_s1 ? 2'd3 : select_108_s1;  // rope.cpp:39
  wire [2:0] select_110 = icmp_102_s1 ? 3'd4 : {1'd0, select_109};  // rope.cpp:39
  wire [2:0] select_111 = icmp_100_s1 ? 3'd5 : select_110;  // rope.cpp:39
  wire [2:0] select_112 = icmp_98_s1 ? 3'd6 : select_111;  // rope.cpp:39
  wire [2:0] select_113 = icmp_96_s1 ? 3'd7 : select_112;  // rope.cpp:39
  // stage 2
  reg icmp_94_s2;
  reg [2:0] select_113_s2;
  always @(posedge ap_clk) begin
    icmp_94_s2 <= icmp_94_s1;
    select_113_s2 <= select_113;
  end
  wire [3:0] select_114 = icmp_94_s2 ? 4'd8 : {1'd0, select_113_s2};  // rope.cpp:39
  assign line_296_en0 = ~(line_296_v0 & ((~commands_beat_valid)));
  assign line_296_en1 = 1'd1;
  assign line_296_en2 = 1'd1;
  wire line_296_issue = line_296_run;
  wire line_296_leave = 1'b0;
  assign line_296_v0 = line_296_issue;
  wire line_296_busy = line_296_run | line_296_v1 | line_296_v2;
  always @(posedge ap_clk) begin
    if (line_296_issue & line_296_en0) line_296_run <= 1'b0;
    if (line_296_start) line_296_run <= 1'b1;
    line_296_v1 <= line_296_v0 & line_296_en0;
    line_296_v2 <= line_296_v1;
    if (rst) begin line_296_run <= 1'b0; line_296_v1 <= 1'b0; line_296_v2 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_296_v0 & line_296_en0) commands_data_1 <= commands_beat_data;
    if (line_296_v0 & line_296_en0) cmd_1_2 <= commands_beat_data[47:40];
    if (line_296_v2 & line_296_en2) line_296_3 <= select_114;
    if (line_296_v0 & line_296_en0) dim_4 <= commands_beat_data[55:48];
    if (line_296_v0 & line_296_en0) narrow_5 <= commands_beat_data[63:56];
    if (line_296_v0 & line_296_en0) line_296_6 <= commands_beat_data[39:32];
    if (line_296_v0 & line_296_en0) line_296_7 <= commands_beat_data[55:40];
    if (line_296_v0 & line_296_en0) line_296_8 <= commands_beat_data[39:32];
    if (line_296_v0 & line_296_en0) line_296_9 <= commands_beat_data[47:40];
    if (line_296_v0 & line_296_en0) line_296_10 <= commands_beat_data[39:32];
    if (line_296_v0 & line_296_en0) line_296_11 <= commands_beat_data[47:40];
    if (line_296_v0 & line_296_en0) common_4_12 <= common_4_116;
    if (line_296_v0 & line_296_en0) line_296_13 <= common_4_116[2:0];
    if (line_296_v0 & line_296_en0) line_296_14 <= commands_beat_data[52:48];
    if (line_296_v0 & line_296_en0) cmd_5_15 <= commands_beat_data[56];
    if (line_296_v0 & line_296_en0) line_296_16 <= commands_beat_data[53:48];
    if (line_296_v0 & line_296_en0) common_6_17 <= common_6_117;
    if (line_296_v0 & line_296_en0) line_296_18 <= commands_beat_data[47:40];
    if (line_296_v0 & line_296_en0) common_5_19 <= commands_beat_data[64];
    if (line_296_v0 & line_296_en0) line_296_20 <= and_92;
  end

  // ---- hls/include/stream_kernel.hpp:113: line_113, 1 stages
  wire icmp_119 = line_296_3 == 4'd0;
  wire icmp_120 = cmd_1_2 == 8'd0;
  wire or_121 = icmp_119 | icmp_120;
  wire [127:0] and_122 = commands_data_1 & 128'hffffffffffff00f80000000000000000;  // stream_kernel.hpp:113
  wire icmp_123 = and_122 != 128'd0;  // stream_kernel.hpp:113
  wire or_124 = or_121 | icmp_123;
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
    if (line_113_v0 & line_113_en0) line_113_21 <= or_124;
  end

  // ---- : line_0, 1 stages
  wire icmp_125 = $signed(dim_4) < $signed(8'd16);
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
    if (line_0_v0 & line_0_en0) line_0_22 <= icmp_125;
  end

  // ---- : line_0_2, 1 stages
  wire icmp_126 = dim_4 != 8'd16;
  wire cmd_7_127 = narrow_5 > 8'd1;
  wire or_128 = icmp_126 | cmd_7_127;
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
    if (line_0_2_v0 & line_0_2_en0) line_0_2_23 <= or_128;
  end

  // ---- : line_0_3, 1 stages
  wire icmp_129 = dim_4 != 8'd8;
  wire cmd_7_130 = narrow_5 > 8'd1;
  wire or_131 = icmp_129 | cmd_7_130;
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
    if (line_0_3_v0 & line_0_3_en0) line_0_3_24 <= or_131;
  end

  // ---- hls/rope/rope.cpp:47: line_47, 1 stages
  wire [8:0] shl_132 = {line_296_7[7:0], 1'd0};
  wire [9:0] heads_133 = {2'd0, line_296_6} + {1'd0, shl_132};  // rope.cpp:48
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
    if (line_47_v0 & line_47_en0) heads_25 <= heads_133;
  end

  // ---- hls/rope/rope.cpp:344: line_344, 1 stages
  wire icmp_134 = head_27 < heads_25;  // rope.cpp:304
  assign line_344_en0 = 1'd1;
  wire line_344_issue = line_344_run;
  wire line_344_leave = 1'b0;
  assign line_344_v0 = line_344_issue;
  wire line_344_busy = line_344_run;
  always @(posedge ap_clk) begin
    if (line_344_issue & line_344_en0) line_344_run <= 1'b0;
    if (line_344_start) line_344_run <= 1'b1;
    if (rst) begin line_344_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_344_v0 & line_344_en0) line_344_29 <= icmp_134;
    if (line_47_done) kv_head_26 <= 8'd0;
    if (line_47_done) head_27 <= 10'd0;
    if (line_47_done) member_28 <= 4'd0;
    if (line_344_3_done) kv_head_26 <= kv_head_88;
    if (line_344_3_done) head_27 <= head_89;
    if (line_344_3_done) member_28 <= member_86;
  end

  // ---- hls/include/stream_kernel.hpp:102: line_102, 1 stages
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

  // ---- hls/rope/rope.cpp:306: line_306, 1 stages
  wire [8:0] add_135 = {1'd0, kv_head_26} + 9'd2;  // rope.cpp:310
  wire icmp_136 = add_135 < {1'd0, line_296_9};  // rope.cpp:310
  wire to_0_137 = head_27 < {2'd0, line_296_8};  // rope.cpp:306
  wire [4:0] add_138 = {1'd0, line_296_3} + 5'd31;  // rope.cpp:308
  wire icmp_139 = add_138 != {1'd0, member_28};  // rope.cpp:308
  wire and_140 = to_0_137 & icmp_139;
  wire or_141 = icmp_136 | and_140;
  wire or_142 = or_141 | to_0_137;  // rope.cpp:310
  wire xor_143 = or_141 ^ 1'd1;  // rope.cpp:310
  assign line_306_en0 = 1'd1;
  wire line_306_issue = line_306_run;
  wire line_306_leave = 1'b0;
  assign line_306_v0 = line_306_issue;
  wire line_306_busy = line_306_run;
  always @(posedge ap_clk) begin
    if (line_306_issue & line_306_en0) line_306_run <= 1'b0;
    if (line_306_start) line_306_run <= 1'b1;
    if (rst) begin line_306_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_306_v0 & line_306_en0) to_0_30 <= to_0_137;
    if (line_306_v0 & line_306_en0) to_1_31 <= kv_head_26[0];
    if (line_306_v0 & line_306_en0) line_306_32 <= and_140;
    if (line_306_v0 & line_306_en0) line_306_33 <= or_142;
    if (line_306_v0 & line_306_en0) line_306_34 <= xor_143;
  end

  // ---- hls/rope/rope.cpp:47: line_47_2, 1 stages
  wire [8:0] add_144 = {1'd0, line_296_10} + {1'd0, line_296_11};  // rope.cpp:47
  wire icmp_145 = head_27 >= {1'd0, add_144};  // rope.cpp:310
  assign line_47_2_en0 = 1'd1;
  wire line_47_2_issue = line_47_2_run;
  wire line_47_2_leave = 1'b0;
  assign line_47_2_v0 = line_47_2_issue;
  wire line_47_2_busy = line_47_2_run;
  always @(posedge ap_clk) begin
    if (line_47_2_issue & line_47_2_en0) line_47_2_run <= 1'b0;
    if (line_47_2_start) line_47_2_run <= 1'b1;
    if (rst) begin line_47_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_47_2_v0 & line_47_2_en0) line_47_2_35 <= icmp_145;
  end

  // ---- hls/rope/rope.cpp:344: line_344_2, 1 stages
  wire [7:0] words_146 = {3'd0, line_296_14} * {4'd0, common_4_12};  // rope.cpp:180
  wire [2:0] last_token_147 = line_296_13 + 3'd7;  // rope.cpp:179
  wire [10:0] add_148 = {1'd0, heads_25} + 11'd2047;  // rope.cpp:311
  wire to_3_149 = add_148 == {1'd0, head_27};  // rope.cpp:311
  assign line_344_2_en0 = 1'd1;
  wire line_344_2_issue = line_344_2_run;
  wire line_344_2_leave = 1'b0;
  assign line_344_2_v0 = line_344_2_issue;
  wire line_344_2_busy = line_344_2_run;
  always @(posedge ap_clk) begin
    if (line_344_2_issue & line_344_2_en0) line_344_2_run <= 1'b0;
    if (line_344_2_start) line_344_2_run <= 1'b1;
    if (rst) begin line_344_2_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_344_2_v0 & line_344_2_en0) words_37 <= words_146;
    if (line_344_2_v0 & line_344_2_en0) last_token_38 <= last_token_147;
    if (line_344_2_v0 & line_344_2_en0) to_3_39 <= to_3_149;
    if (line_306_done_0) to_2_36 <= line_306_34;
    if (line_47_2_done) to_2_36 <= line_47_2_35;
  end

  // ---- hls/rope/rope.cpp:184: take, pipelined loop, II=1, depth 1
  wire [5:0] shl_150 = {token_41, 3'd0};  // rope.cpp:187
  wire [5:0] or_151 = shl_150 | {3'd0, group_40[2:0]};  // rope.cpp:187
  wire [6:0] shl_152 = {or_151, 1'd0};
  wire [6:0] place_153 = shl_152 | {6'd0, odd_42};  // rope.cpp:187
  wire icmp_154 = group_40[2:0] != 3'd0;  // rope.cpp:190
  wire or_155 = icmp_154 | odd_42;
  wire icmp_156 = token_41 == 3'd0;
  wire [30:0] select_157 = token_41[0] ? mem_largest_7 : mem_largest_6;
  wire [30:0] select_158 = token_41[0] ? mem_largest_5 : mem_largest_4;
  wire [30:0] select_159 = token_41[1] ? select_157 : select_158;
  wire [30:0] select_160 = token_41[0] ? mem_largest_3 : mem_largest_2;
  wire [30:0] select_161 = token_41[0] ? mem_largest_1 : mem_largest_0;
  wire [30:0] select_162 = token_41[1] ? select_160 : select_161;
  wire [30:0] select_163 = token_41[2] ? select_159 : select_162;
  wire [30:0] seen_164 = or_155 ? select_163 : 31'd0;
  wire [30:0] or_165 = seen_164 | pairs_beat_data[286:256];  // rope.cpp:191
  wire icmp_166 = token_41 == 3'd1;
  wire icmp_167 = token_41 == 3'd2;
  wire icmp_168 = token_41 == 3'd3;
  wire icmp_169 = token_41 == 3'd4;
  wire icmp_170 = token_41 == 3'd5;
  wire icmp_171 = token_41 == 3'd6;
  wire icmp_172 = token_41 == 3'd7;
  wire icmp_173 = i_43 < words_37;  // rope.cpp:184
  wire xor_174 = icmp_173 ^ 1'd1;
  wire icmp_175 = last_token_38 == token_41;  // rope.cpp:193
  wire and_176 = odd_42 & icmp_175;
  wire [7:0] add_177 = {1'd0, group_40} + 8'd1;  // rope.cpp:193
  wire [6:0] group_178 = and_176 ? {4'd0, add_177[2:0]} : group_40;
  wire [3:0] add_179 = {1'd0, token_41} + 4'd1;  // rope.cpp:194
  wire [2:0] select_180 = icmp_175 ? 3'd0 : add_179[2:0];  // rope.cpp:194
  wire [2:0] token_181 = odd_42 ? select_180 : token_41;  // rope.cpp:312
  wire odd_182 = odd_42 ^ 1'd1;  // rope.cpp:196
  wire [7:0] i_183 = i_43 + 8'd1;  // rope.cpp:184
  wire take_pop_184 = take_v0 & take_en0;  // rope.cpp:186
  wire take_store_185 = take_v0 & take_en0;  // rope.cpp:188
  wire take_store_186 = take_v0 & take_en0;  // rope.cpp:189
  wire take_load_187 = take_v0 & take_en0 & or_155;  // rope.cpp:190
  wire take_load_188 = take_v0 & take_en0 & or_155;  // rope.cpp:190
  wire take_load_189 = take_v0 & take_en0 & or_155;  // rope.cpp:190
  wire take_load_190 = take_v0 & take_en0 & or_155;  // rope.cpp:190
  wire take_load_191 = take_v0 & take_en0 & or_155;  // rope.cpp:190
  wire take_load_192 = take_v0 & take_en0 & or_155;  // rope.cpp:190
  wire take_load_193 = take_v0 & take_en0 & or_155;  // rope.cpp:190
  wire take_load_194 = take_v0 & take_en0 & or_155;  // rope.cpp:190
  wire take_store_195 = take_v0 & take_en0 & icmp_156;  // rope.cpp:191
  wire take_store_196 = take_v0 & take_en0 & icmp_166;  // rope.cpp:191
  wire take_store_197 = take_v0 & take_en0 & icmp_167;  // rope.cpp:191
  wire take_store_198 = take_v0 & take_en0 & icmp_168;  // rope.cpp:191
  wire take_store_199 = take_v0 & take_en0 & icmp_169;  // rope.cpp:191
  wire take_store_200 = take_v0 & take_en0 & icmp_170;  // rope.cpp:191
  wire take_store_201 = take_v0 & take_en0 & icmp_171;  // rope.cpp:191
  wire take_store_202 = take_v0 & take_en0 & icmp_172;  // rope.cpp:191
  assign take_en0 = ~(take_v0 & ((~pairs_beat_valid)));
  wire take_issue = take_run;
  wire take_leave = xor_174;
  assign take_v0 = take_issue & ~take_leave;
  wire take_busy = take_run;
  always @(posedge ap_clk) begin
    if (take_issue & take_leave) take_run <= 1'b0;
    if (take_start) take_run <= 1'b1;
    if (rst) begin take_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (take_v0 & take_en0) group_40 <= group_178;
    if (take_v0 & take_en0) token_41 <= token_181;
    if (take_v0 & take_en0) odd_42 <= odd_182;
    if (take_v0 & take_en0) i_43 <= i_183;
    if (line_344_2_done) group_40 <= 7'd0;
    if (line_344_2_done) token_41 <= 3'd0;
    if (line_344_2_done) odd_42 <= 1'd0;
    if (line_344_2_done) i_43 <= 8'd0;
  end

  // ---- hls/rope/rope.cpp:243: line_243, 1 stages
  wire [5:0] last_step_203 = {line_296_16[4:0], 1'd0};  // rope.cpp:244
  wire [5:0] or_204 = last_step_203 | 6'd1;  // rope.cpp:245
  wire [9:0] mul_205 = {6'd0, common_4_12} * {4'd0, or_204};  // rope.cpp:245
  wire xor_206 = dim_4[4] ^ 1'd1;
  wire [4:0] select_207 = dim_4[4] ? 5'd16 : 5'd8;
  wire xor_208 = to_0_30 ^ 1'd1;  // rope.cpp:243
  wire narrow_209 = cmd_5_15 & xor_208;  // rope.cpp:243
  wire [14:0] limit_210 = narrow_209 ? 15'd127 : 15'd32767;  // rope.cpp:216
  wire [15:0] select_211 = narrow_209 ? 16'd65409 : 16'd32769;  // rope.cpp:216
  wire [15:0] mantissa_212 = narrow_209 ? 16'd65409 : 16'd32769;  // rope.cpp:216
  wire [1:0] select_213 = narrow_209 ? 2'd2 : 2'd0;  // rope.cpp:207
  wire [1:0] select_214 = narrow_209 ? 2'd3 : 2'd0;  // rope.cpp:207
  wire [2:0] select_215 = narrow_209 ? 3'd4 : 3'd0;  // rope.cpp:207
  wire [2:0] select_216 = narrow_209 ? 3'd5 : 3'd0;  // rope.cpp:207
  wire [2:0] select_217 = narrow_209 ? 3'd6 : 3'd0;  // rope.cpp:207
  wire [2:0] select_218 = narrow_209 ? 3'd7 : 3'd0;  // rope.cpp:207
  wire [3:0] select_219 = narrow_209 ? 4'd8 : 4'd0;  // rope.cpp:207
  wire [3:0] select_220 = narrow_209 ? 4'd9 : 4'd1;  // rope.cpp:207
  wire [3:0] select_221 = narrow_209 ? 4'd10 : 4'd2;  // rope.cpp:207
  wire [3:0] select_222 = narrow_209 ? 4'd11 : 4'd3;  // rope.cpp:207
  wire [3:0] select_223 = narrow_209 ? 4'd12 : 4'd4;  // rope.cpp:207
  wire [3:0] select_224 = narrow_209 ? 4'd13 : 4'd5;  // rope.cpp:207
  wire [3:0] select_225 = narrow_209 ? 4'd14 : 4'd6;  // rope.cpp:207
  wire [3:0] select_226 = narrow_209 ? 4'd15 : 4'd7;  // rope.cpp:207
  wire [4:0] select_227 = narrow_209 ? 5'd16 : 5'd8;  // rope.cpp:207
  wire [4:0] select_228 = narrow_209 ? 5'd17 : 5'd9;  // rope.cpp:207
  wire [4:0] select_229 = narrow_209 ? 5'd18 : 5'd10;  // rope.cpp:207
  wire [4:0] select_230 = narrow_209 ? 5'd19 : 5'd11;  // rope.cpp:207
  wire [4:0] select_231 = narrow_209 ? 5'd20 : 5'd12;  // rope.cpp:207
  wire [4:0] select_232 = narrow_209 ? 5'd21 : 5'd13;  // rope.cpp:207
  wire [4:0] select_233 = narrow_209 ? 5'd22 : 5'd14;  // rope.cpp:207
  wire [4:0] select_234 = narrow_209 ? 5'd23 : 5'd15;  // rope.cpp:207
  wire [4:0] select_235 = narrow_209 ? 5'd24 : 5'd16;  // rope.cpp:207
  wire or_236 = xor_208 | to_1_31;
  wire and_237 = to_0_30 & to_1_31;
  wire or_238 = to_0_30 | to_1_31;
  wire and_239 = xor_208 & to_1_31;
  assign line_243_en0 = 1'd1;
  wire line_243_issue = line_243_run;
  wire line_243_leave = 1'b0;
  assign line_243_v0 = line_243_issue;
  wire line_243_busy = line_243_run;
  always @(posedge ap_clk) begin
    if (line_243_issue & line_243_en0) line_243_run <= 1'b0;
    if (line_243_start) line_243_run <= 1'b1;
    if (rst) begin line_243_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_243_v0 & line_243_en0) steps_44 <= mul_205[8:0];
    if (line_243_v0 & line_243_en0) line_243_45 <= xor_206;
    if (line_243_v0 & line_243_en0) line_243_46 <= select_207;
    if (line_243_v0 & line_243_en0) line_243_47 <= limit_210;
    if (line_243_v0 & line_243_en0) line_243_48 <= select_211;
    if (line_243_v0 & line_243_en0) mantissa_49 <= limit_210;
    if (line_243_v0 & line_243_en0) mantissa_50 <= mantissa_212;
    if (line_243_v0 & line_243_en0) narrow_51 <= narrow_209;
    if (line_243_v0 & line_243_en0) line_243_52 <= select_213;
    if (line_243_v0 & line_243_en0) line_243_53 <= select_214;
    if (line_243_v0 & line_243_en0) line_243_54 <= select_215;
    if (line_243_v0 & line_243_en0) line_243_55 <= select_216;
    if (line_243_v0 & line_243_en0) line_243_56 <= select_217;
    if (line_243_v0 & line_243_en0) line_243_57 <= select_218;
    if (line_243_v0 & line_243_en0) line_243_58 <= select_219;
    if (line_243_v0 & line_243_en0) line_243_59 <= select_220;
    if (line_243_v0 & line_243_en0) line_243_60 <= select_221;
    if (line_243_v0 & line_243_en0) line_243_61 <= select_222;
    if (line_243_v0 & line_243_en0) line_243_62 <= select_223;
    if (line_243_v0 & line_243_en0) line_243_63 <= select_224;
    if (line_243_v0 & line_243_en0) line_243_64 <= select_225;
    if (line_243_v0 & line_243_en0) line_243_65 <= select_226;
    if (line_243_v0 & line_243_en0) line_243_66 <= select_227;
    if (line_243_v0 & line_243_en0) line_243_67 <= select_228;
    if (line_243_v0 & line_243_en0) line_243_68 <= select_229;
    if (line_243_v0 & line_243_en0) line_243_69 <= select_230;
    if (line_243_v0 & line_243_en0) line_243_70 <= select_231;
    if (line_243_v0 & line_243_en0) line_243_71 <= select_232;
    if (line_243_v0 & line_243_en0) line_243_72 <= select_233;
    if (line_243_v0 & line_243_en0) line_243_73 <= select_234;
    if (line_243_v0 & line_243_en0) line_243_74 <= select_235;
    if (line_243_v0 & line_243_en0) last_step_75 <= last_step_203;
    if (line_243_v0 & line_243_en0) line_243_76 <= or_236;
    if (line_243_v0 & line_243_en0) line_243_77 <= and_237;
    if (line_243_v0 & line_243_en0) line_243_78 <= or_238;
    if (line_243_v0 & line_243_en0) line_243_79 <= and_239;
  end

  // ---- hls/rope/rope.cpp:252: give, pipelined loop, II=1, depth 9
  // stage 0
  wire icmp_240 = step_80 == 6'd0;  // rope.cpp:259
  wire xor_241 = icmp_240 ^ 1'd1;
  wire [6:0] shl_242 = {token_81[2:0], 4'd0};  // rope.cpp:257
  wire [5:0] word_243 = step_80 + 6'd63;  // rope.cpp:254
  wire [5:0] select_244 = line_243_45 ? {3'd0, word_243[2:0]} : word_243;  // rope.cpp:256
  wire [6:0] place_245 = shl_242 | {3'd0, select_244[3:0]};  // rope.cpp:257
  wire xor_246 = narrow_51 ^ 1'd1;
  wire and_247 = xor_241 & xor_246;
  wire xor_248 = step_80[0] ^ 1'd1;
  wire icmp_249 = step_80[1:0] == 2'd0;  // rope.cpp:277
  wire select_250 = and_247 ? xor_248 : icmp_249;
  wire full_251 = icmp_240 | select_250;
  wire [30:0] select_254 = token_81[0] ? mem_largest_7 : mem_largest_6;
  wire [30:0] select_255 = token_81[0] ? mem_largest_5 : mem_largest_4;
  wire [30:0] select_256 = token_81[1] ? select_254 : select_255;
  wire [30:0] select_257 = token_81[0] ? mem_largest_3 : mem_largest_2;
  wire [30:0] select_258 = token_81[0] ? mem_largest_1 : mem_largest_0;
  wire [30:0] select_259 = token_81[1] ? select_257 : select_258;
  wire [30:0] select_260 = token_81[2] ? select_256 : select_259;
  wire and_261 = select_260[7] & narrow_51;  // rope.cpp:207
  wire [1:0] select_262 = select_260[8] ? line_243_52 : {1'd0, and_261};
  wire [4:0] and_307 = word_243[4:0] & line_243_46;  // rope.cpp:255
  wire is_high_308 = and_307 == 5'd0;  // rope.cpp:255
  wire icmp_368 = last_step_75 == step_80;  // rope.cpp:279
  wire icmp_369 = last_token_38 == token_81[2:0];  // rope.cpp:279
  wire row_end_370 = icmp_368 & icmp_369;
  wire icmp_379 = i_82 < steps_44;  // rope.cpp:252
  wire xor_380 = icmp_379 ^ 1'd1;
  wire [6:0] add_381 = {1'd0, step_80} + 7'd1;  // rope.cpp:280
  wire [5:0] step_382 = icmp_368 ? 6'd0 : add_381[5:0];  // rope.cpp:280
  wire [7:0] add_383 = {1'd0, token_81} + 8'd1;  // rope.cpp:280
  wire [6:0] token_384 = icmp_368 ? {4'd0, add_383[2:0]} : token_81;  // rope.cpp:280
  wire [8:0] i_385 = i_82 + 9'd1;  // rope.cpp:252
  wire give_load_389 = give_v0 & give_en0 & icmp_240;  // rope.cpp:207
  wire give_load_390 = give_v0 & give_en0 & icmp_240;  // rope.cpp:207
  wire give_load_391 = give_v0 & give_en0 & icmp_240;  // rope.cpp:207
  wire give_load_392 = give_v0 & give_en0 & icmp_240;  // rope.cpp:207
  wire give_load_393 = give_v0 & give_en0 & icmp_240;  // rope.cpp:207
  wire give_load_394 = give_v0 & give_en0 & icmp_240;  // rope.cpp:207
  wire give_load_395 = give_v0 & give_en0 & icmp_240;  // rope.cpp:207
  wire give_load_396 = give_v0 & give_en0 & icmp_240;  // rope.cpp:207
  // stage 1
  reg full_251_s1;
  reg trunc_264_s1;
  reg [1:0] select_262_s1;
  reg trunc_266_s1;
  reg trunc_268_s1;
  reg trunc_270_s1;
  reg trunc_272_s1;
  reg trunc_274_s1;
  reg trunc_276_s1;
  reg trunc_278_s1;
  reg trunc_280_s1;
  reg trunc_282_s1;
  reg trunc_284_s1;
  reg trunc_286_s1;
  reg trunc_288_s1;
  reg trunc_290_s1;
  reg trunc_292_s1;
  reg trunc_294_s1;
  reg trunc_296_s1;
  reg trunc_298_s1;
  reg trunc_300_s1;
  reg trunc_302_s1;
  reg trunc_304_s1;
  reg trunc_306_s1;
  reg is_high_308_s1;
  reg icmp_240_s1;
  reg row_end_370_s1;
  reg xor_241_s1;
  reg [6:0] place_245_s1;
  always @(posedge ap_clk) begin
    full_251_s1 <= full_251;
    trunc_264_s1 <= select_260[9];
    select_262_s1 <= select_262;
    trunc_266_s1 <= select_260[10];
    trunc_268_s1 <= select_260[11];
    trunc_270_s1 <= select_260[12];
    trunc_272_s1 <= select_260[13];
    trunc_274_s1 <= select_260[14];
    trunc_276_s1 <= select_260[15];
    trunc_278_s1 <= select_260[16];
    trunc_280_s1 <= select_260[17];
    trunc_282_s1 <= select_260[18];
    trunc_284_s1 <= select_260[19];
    trunc_286_s1 <= select_260[20];
    trunc_288_s1 <= select_260[21];
    trunc_290_s1 <= select_260[22];
    trunc_292_s1 <= select_260[23];
    trunc_294_s1 <= select_260[24];
    trunc_296_s1 <= select_260[25];
    trunc_298_s1 <= select_260[26];
    trunc_300_s1 <= select_260[27];
    trunc_302_s1 <= select_260[28];
    trunc_304_s1 <= select_260[29];
    trunc_306_s1 <= select_260[30];
    is_high_308_s1 <= is_high_308;
    icmp_240_s1 <= icmp_240;
    row_end_370_s1 <= row_end_370;
    xor_241_s1 <= xor_241;
    place_245_s1 <= place_245;
  end
  wire [1:0] select_263 = trunc_264_s1 ? line_243_53 : select_262_s1;
  wire [2:0] select_265 = trunc_266_s1 ? line_243_54 : {1'd0, select_263};
  wire [2:0] select_267 = trunc_268_s1 ? line_243_55 : select_265;
  wire [2:0] select_269 = trunc_270_s1 ? line_243_56 : select_267;
  wire [2:0] select_271 = trunc_272_s1 ? line_243_57 : select_269;
  // stage 2
  reg full_251_s2;
  reg trunc_274_s2;
  reg [2:0] select_271_s2;
  reg trunc_276_s2;
  reg trunc_278_s2;
  reg trunc_280_s2;
  reg trunc_282_s2;
  reg trunc_284_s2;
  reg trunc_286_s2;
  reg trunc_288_s2;
  reg trunc_290_s2;
  reg trunc_292_s2;
  reg trunc_294_s2;
  reg trunc_296_s2;
  reg trunc_298_s2;
  reg trunc_300_s2;
  reg trunc_302_s2;
  reg trunc_304_s2;
  reg trunc_306_s2;
  reg is_high_308_s2;
  reg icmp_240_s2;
  reg row_end_370_s2;
  reg xor_241_s2;
  reg [6:0] place_245_s2;
  always @(posedge ap_clk) begin
    full_251_s2 <= full_251_s1;
    trunc_274_s2 <= trunc_274_s1;
    select_271_s2 <= select_271;
    trunc_276_s2 <= trunc_276_s1;
    trunc_278_s2 <= trunc_278_s1;
    trunc_280_s2 <= trunc_280_s1;
    trunc_282_s2 <= trunc_282_s1;
    trunc_284_s2 <= trunc_284_s1;
    trunc_286_s2 <= trunc_286_s1;
    trunc_288_s2 <= trunc_288_s1;
    trunc_290_s2 <= trunc_290_s1;
    trunc_292_s2 <= trunc_292_s1;
    trunc_294_s2 <= trunc_294_s1;
    trunc_296_s2 <= trunc_296_s1;
    trunc_298_s2 <= trunc_298_s1;
    trunc_300_s2 <= trunc_300_s1;
    trunc_302_s2 <= trunc_302_s1;
    trunc_304_s2 <= trunc_304_s1;
    trunc_306_s2 <= trunc_306_s1;
    is_high_308_s2 <= is_high_308_s1;
    icmp_240_s2 <= icmp_240_s1;
    row_end_370_s2 <= row_end_370_s1;
    xor_241_s2 <= xor_241_s1;
    place_245_s2 <= place_245_s1;
  end
  wire [3:0] select_273 = trunc_274_s2 ? line_243_58 : {1'd0, select_271_s2};
  wire [3:0] select_275 = trunc_276_s2 ? line_243_59 : select_273;
  wire [3:0] select_277 = trunc_278_s2 ? line_243_60 : select_275;
  wire [3:0] select_279 = trunc_280_s2 ? line_243_61 : select_277;
  wire [3:0] select_281 = trunc_282_s2 ? line_243_62 : select_279;
  // stage 3
  reg full_251_s3;
  reg trunc_284_s3;
  reg [3:0] select_281_s3;
  reg trunc_286_s3;
  reg trunc_288_s3;
  reg trunc_290_s3;
  reg trunc_292_s3;
  reg trunc_294_s3;
  reg trunc_296_s3;
  reg trunc_298_s3;
  reg trunc_300_s3;
  reg trunc_302_s3;
  reg trunc_304_s3;
  reg trunc_306_s3;
  reg is_high_308_s3;
  reg icmp_240_s3;
  reg row_end_370_s3;
  reg xor_241_s3;
  reg [6:0] place_245_s3;
  always @(posedge ap_clk) begin
    full_251_s3 <= full_251_s2;
    trunc_284_s3 <= trunc_284_s2;
    select_281_s3 <= select_281;
    trunc_286_s3 <= trunc_286_s2;
    trunc_288_s3 <= trunc_288_s2;
    trunc_290_s3 <= trunc_290_s2;
    trunc_292_s3 <= trunc_292_s2;
    trunc_294_s3 <= trunc_294_s2;
    trunc_296_s3 <= trunc_296_s2;
    trunc_298_s3 <= trunc_298_s2;
    trunc_300_s3 <= trunc_300_s2;
    trunc_302_s3 <= trunc_302_s2;
    trunc_304_s3 <= trunc_304_s2;
    trunc_306_s3 <= trunc_306_s2;
    is_high_308_s3 <= is_high_308_s2;
    icmp_240_s3 <= icmp_240_s2;
    row_end_370_s3 <= row_end_370_s2;
    xor_241_s3 <= xor_241_s2;
    place_245_s3 <= place_245_s2;
  end
  wire [3:0] select_283 = trunc_284_s3 ? line_243_63 : select_281_s3;
  wire [3:0] select_285 = trunc_286_s3 ? line_243_64 : select_283;
  wire [3:0] select_287 = trunc_288_s3 ? line_243_65 : select_285;
  wire [4:0] select_289 = trunc_290_s3 ? line_243_66 : {1'd0, select_287};
  wire [4:0] select_291 = trunc_292_s3 ? line_243_67 : select_289;
  wire give_load_387 = give_v3 & give_en3 & xor_241_s3;  // rope.cpp:264
  wire give_load_388 = give_v3 & give_en3 & xor_241_s3;  // rope.cpp:264
  // stage 4
  reg full_251_s4;
  reg trunc_294_s4;
  reg [4:0] select_291_s4;
  reg trunc_296_s4;
  reg trunc_298_s4;
  reg trunc_300_s4;
  reg trunc_302_s4;
  reg trunc_304_s4;
  reg trunc_306_s4;
  reg is_high_308_s4;
  reg icmp_240_s4;
  reg row_end_370_s4;
  always @(posedge ap_clk) begin
    full_251_s4 <= full_251_s3;
    trunc_294_s4 <= trunc_294_s3;
    select_291_s4 <= select_291;
    trunc_296_s4 <= trunc_296_s3;
    trunc_298_s4 <= trunc_298_s3;
    trunc_300_s4 <= trunc_300_s3;
    trunc_302_s4 <= trunc_302_s3;
    trunc_304_s4 <= trunc_304_s3;
    trunc_306_s4 <= trunc_306_s3;
    is_high_308_s4 <= is_high_308_s3;
    icmp_240_s4 <= icmp_240_s3;
    row_end_370_s4 <= row_end_370_s3;
  end
  wire [4:0] select_293 = trunc_294_s4 ? line_243_68 : select_291_s4;
  wire [4:0] select_295 = trunc_296_s4 ? line_243_69 : select_293;
  wire [4:0] select_297 = trunc_298_s4 ? line_243_70 : select_295;
  wire [4:0] select_299 = trunc_300_s4 ? line_243_71 : select_297;
  wire [4:0] select_301 = trunc_302_s4 ? line_243_72 : select_299;
  // stage 5
  reg full_251_s5;
  reg trunc_304_s5;
  reg [4:0] select_301_s5;
  reg trunc_306_s5;
  reg is_high_308_s5;
  reg icmp_240_s5;
  reg row_end_370_s5;
  always @(posedge ap_clk) begin
    full_251_s5 <= full_251_s4;
    trunc_304_s5 <= trunc_304_s4;
    select_301_s5 <= select_301;
    trunc_306_s5 <= trunc_306_s4;
    is_high_308_s5 <= is_high_308_s4;
    icmp_240_s5 <= icmp_240_s4;
    row_end_370_s5 <= row_end_370_s4;
  end
  wire [4:0] select_303 = trunc_304_s5 ? line_243_73 : select_301_s5;
  wire [4:0] exponent_305 = trunc_306_s5 ? line_243_74 : select_303;
  wire [127:0] values_309 = is_high_308_s5 ? mem_low_q2 : mem_high_q2;  // rope.cpp:265
  wire [32:0] doubled_310 = {values_309[95:64], 1'd0};
  wire [32:0] doubled_321 = {values_309[31:0], 1'd0};  // stream_kernel.hpp:120
  wire [32:0] doubled_331 = {values_309[63:32], 1'd0};
  wire [32:0] doubled_344 = {values_309[127:96], 1'd0};
  wire [4:0] exponent_386 = icmp_240_s5 ? exponent_305 : exponent_85;
  // stage 6
  reg full_251_s6;
  reg [4:0] exponent_85_s6;
  reg [32:0] doubled_310_s6;
  reg [32:0] doubled_321_s6;
  reg [32:0] doubled_331_s6;
  reg [32:0] doubled_344_s6;
  reg icmp_240_s6;
  reg [4:0] exponent_305_s6;
  reg row_end_370_s6;
  always @(posedge ap_clk) begin
    full_251_s6 <= full_251_s5;
    exponent_85_s6 <= exponent_85;
    doubled_310_s6 <= doubled_310;
    doubled_321_s6 <= doubled_321;
    doubled_331_s6 <= doubled_331;
    doubled_344_s6 <= doubled_344;
    icmp_240_s6 <= icmp_240_s5;
    exponent_305_s6 <= exponent_305;
    row_end_370_s6 <= row_end_370_s5;
  end
  wire [32:0] ashr_311 = $signed(doubled_310_s6) >>> exponent_85_s6;  // stream_kernel.hpp:121
  wire [32:0] ashr_322 = $signed(doubled_321_s6) >>> exponent_85_s6;  // stream_kernel.hpp:121
  wire [32:0] ashr_332 = $signed(doubled_331_s6) >>> exponent_85_s6;  // stream_kernel.hpp:121
  wire [32:0] ashr_345 = $signed(doubled_344_s6) >>> exponent_85_s6;  // stream_kernel.hpp:121
  // stage 7
  reg full_251_s7;
  reg [32:0] ashr_311_s7;
  reg [32:0] ashr_322_s7;
  reg [32:0] ashr_332_s7;
  reg [32:0] ashr_345_s7;
  reg icmp_240_s7;
  reg [4:0] exponent_305_s7;
  reg row_end_370_s7;
  always @(posedge ap_clk) begin
    full_251_s7 <= full_251_s6;
    ashr_311_s7 <= ashr_311;
    ashr_322_s7 <= ashr_322;
    ashr_332_s7 <= ashr_332;
    ashr_345_s7 <= ashr_345;
    icmp_240_s7 <= icmp_240_s6;
    exponent_305_s7 <= exponent_305_s6;
    row_end_370_s7 <= row_end_370_s6;
  end
  wire [33:0] add_312 = {1'd0, ashr_311_s7} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_313 = $signed(add_312[17:1]) > $signed({2'd0, line_243_47});  // rope.cpp:217
  wire xor_314 = icmp_313 ^ 1'd1;
  wire icmp_315 = $signed({{1{line_243_48[15]}}, line_243_48}) > $signed(add_312[17:1]);  // rope.cpp:217
  wire and_316 = xor_314 & icmp_315;
  wire [33:0] add_323 = {1'd0, ashr_322_s7} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_324 = $signed(add_323[17:1]) > $signed({2'd0, line_243_47});  // rope.cpp:217
  wire xor_325 = icmp_324 ^ 1'd1;
  wire icmp_326 = $signed({{1{line_243_48[15]}}, line_243_48}) > $signed(add_323[17:1]);  // rope.cpp:217
  wire and_327 = xor_325 & icmp_326;
  wire [33:0] add_333 = {1'd0, ashr_332_s7} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_334 = $signed(add_333[17:1]) > $signed({2'd0, line_243_47});  // rope.cpp:217
  wire xor_335 = icmp_334 ^ 1'd1;
  wire icmp_336 = $signed({{1{line_243_48[15]}}, line_243_48}) > $signed(add_333[17:1]);  // rope.cpp:217
  wire and_337 = xor_335 & icmp_336;
  wire [33:0] add_346 = {1'd0, ashr_345_s7} + 34'd1;  // stream_kernel.hpp:121
  wire icmp_347 = $signed(add_346[17:1]) > $signed({2'd0, line_243_47});  // rope.cpp:217
  wire xor_348 = icmp_347 ^ 1'd1;
  wire icmp_349 = $signed({{1{line_243_48[15]}}, line_243_48}) > $signed(add_346[17:1]);  // rope.cpp:217
  wire and_350 = xor_348 & icmp_349;
  // stage 8
  reg full_251_s8;
  reg and_316_s8;
  reg [15:0] mantissa_318_s8;
  reg icmp_313_s8;
  reg and_327_s8;
  reg [15:0] mantissa_329_s8;
  reg icmp_324_s8;
  reg and_337_s8;
  reg [15:0] mantissa_339_s8;
  reg icmp_334_s8;
  reg and_350_s8;
  reg [15:0] mantissa_352_s8;
  reg icmp_347_s8;
  reg icmp_240_s8;
  reg [4:0] exponent_305_s8;
  reg row_end_370_s8;
  always @(posedge ap_clk) begin
    full_251_s8 <= full_251_s7;
    and_316_s8 <= and_316;
    mantissa_318_s8 <= add_312[16:1];
    icmp_313_s8 <= icmp_313;
    and_327_s8 <= and_327;
    mantissa_329_s8 <= add_323[16:1];
    icmp_324_s8 <= icmp_324;
    and_337_s8 <= and_337;
    mantissa_339_s8 <= add_333[16:1];
    icmp_334_s8 <= icmp_334;
    and_350_s8 <= and_350;
    mantissa_352_s8 <= add_346[16:1];
    icmp_347_s8 <= icmp_347;
    icmp_240_s8 <= icmp_240_s7;
    exponent_305_s8 <= exponent_305_s7;
    row_end_370_s8 <= row_end_370_s7;
  end
  wire xor_252 = line_243_76 ^ 1'd1;
  wire and_253 = full_251_s8 & xor_252;
  wire [15:0] select_317 = and_316_s8 ? mantissa_50 : mantissa_318_s8;  // rope.cpp:217
  wire [15:0] mantissa_319 = icmp_313_s8 ? {1'd0, mantissa_49} : select_317;  // rope.cpp:217
  wire [23:0] shl_320 = {mantissa_319[7:0], 16'd0};  // rope.cpp:274
  wire [15:0] select_328 = and_327_s8 ? mantissa_50 : mantissa_329_s8;  // rope.cpp:217
  wire [15:0] mantissa_330 = icmp_324_s8 ? {1'd0, mantissa_49} : select_328;  // rope.cpp:217
  wire [15:0] select_338 = and_337_s8 ? mantissa_50 : mantissa_339_s8;  // rope.cpp:217
  wire [15:0] mantissa_340 = icmp_334_s8 ? {1'd0, mantissa_49} : select_338;  // rope.cpp:217
  wire [15:0] shl_341 = {mantissa_340[7:0], 8'd0};  // rope.cpp:274
  wire [15:0] or_342 = {8'd0, mantissa_330[7:0]} | shl_341;  // rope.cpp:274
  wire [23:0] slim_343 = shl_320 | {8'd0, or_342};  // rope.cpp:274
  wire [15:0] select_351 = and_350_s8 ? mantissa_50 : mantissa_352_s8;  // rope.cpp:217
  wire [15:0] mantissa_353 = icmp_347_s8 ? {1'd0, mantissa_49} : select_351;  // rope.cpp:217
  wire [31:0] shl_354 = {mantissa_353[7:0], 24'd0};  // rope.cpp:274
  wire [31:0] slim_355 = {8'd0, slim_343} | shl_354;  // rope.cpp:274
  wire [127:0] shl_356 = {slim_355, 96'd0};  // rope.cpp:276
  wire [127:0] or_357 = shl_356 | {32'd0, row_83};  // rope.cpp:276
  wire [31:0] shl_358 = {mantissa_340, 16'd0};
  wire [31:0] wide_359 = shl_358 | {16'd0, mantissa_330};  // rope.cpp:273
  wire [47:0] shl_360 = {mantissa_319, 32'd0};
  wire [47:0] wide_361 = {16'd0, wide_359} | shl_360;  // rope.cpp:273
  wire [63:0] shl_362 = {mantissa_353, 48'd0};  // rope.cpp:273
  wire [63:0] wide_363 = {16'd0, wide_361} | shl_362;  // rope.cpp:273
  wire [127:0] shl_364 = {wide_363, 64'd0};  // rope.cpp:276
  wire [127:0] or_365 = shl_364 | {64'd0, row_84};  // rope.cpp:276
  wire [127:0] row_366 = narrow_51 ? or_357 : or_365;  // rope.cpp:276
  wire [127:0] row_367 = icmp_240_s8 ? {123'd0, exponent_305_s8} : row_366;  // rope.cpp:313
  wire beat_20_371 = to_2_36 & row_end_370_s8;
  wire and_372 = full_251_s8 & line_243_77;
  wire xor_373 = line_243_78 ^ 1'd1;
  wire and_374 = full_251_s8 & xor_373;
  wire and_375 = full_251_s8 & line_243_79;
  wire xor_376 = common_6_17 ^ 1'd1;
  wire and_377 = full_251_s8 & xor_376;
  wire and_378 = to_3_39 & row_end_370_s8;
  wire give_push_397 = give_v8 & give_en8 & and_253;  // rope.cpp:231
  wire give_push_398 = give_v8 & give_en8 & and_372;  // rope.cpp:232
  wire give_push_399 = give_v8 & give_en8 & and_374;  // rope.cpp:233
  wire give_push_400 = give_v8 & give_en8 & and_375;  // rope.cpp:234
  wire give_push_401 = give_v8 & give_en8 & and_377;  // rope.cpp:235
  assign give_en0 = ~(give_v0 & ((~m_q0_beat_room) | (~m_q1_beat_room) | (~m_kv0_beat_room) | (~m_kv1_beat_room) | (~m_trace_beat_room)));
  assign give_en1 = 1'd1;
  assign give_en2 = 1'd1;
  assign give_en3 = 1'd1;
  assign give_en4 = 1'd1;
  assign give_en5 = 1'd1;
  assign give_en6 = 1'd1;
  assign give_en7 = 1'd1;
  assign give_en8 = 1'd1;
  wire give_issue = give_run;
  wire give_leave = xor_380;
  assign give_v0 = give_issue & ~give_leave;
  reg give_busy;
  always @(posedge ap_clk) give_busy <= give_start | give_run | give_v1 | give_v2 | give_v3 | give_v4 | give_v5 | give_v6 | give_v7 | give_v8;
  always @(posedge ap_clk) begin
    if (give_issue & give_leave) give_run <= 1'b0;
    if (give_start) give_run <= 1'b1;
    give_v1 <= give_v0 & give_en0;
    give_v2 <= give_v1;
    give_v3 <= give_v2;
    give_v4 <= give_v3;
    give_v5 <= give_v4;
    give_v6 <= give_v5;
    give_v7 <= give_v6;
    give_v8 <= give_v7;
    if (rst) begin give_run <= 1'b0; give_v1 <= 1'b0; give_v2 <= 1'b0; give_v3 <= 1'b0; give_v4 <= 1'b0; give_v5 <= 1'b0; give_v6 <= 1'b0; give_v7 <= 1'b0; give_v8 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (give_v0 & give_en0) step_80 <= step_382;
    if (give_v0 & give_en0) token_81 <= token_384;
    if (give_v0 & give_en0) i_82 <= i_385;
    if (give_v8 & give_en8) row_83 <= row_367[127:32];
    if (give_v8 & give_en8) row_84 <= row_367[127:64];
    if (give_v5 & give_en5) exponent_85 <= exponent_386;
    if (line_243_done) step_80 <= 6'd0;
    if (line_243_done) token_81 <= 7'd0;
    if (line_243_done) i_82 <= 9'd0;
    if (line_243_done) row_83 <= 96'd0;
    if (line_243_done) row_84 <= 64'd0;
    if (line_243_done) exponent_85 <= 5'd0;
  end

  // ---- hls/rope/rope.cpp:314: line_314, 1 stages
  wire [3:0] add_402 = member_28 + 4'd1;  // rope.cpp:314
  wire [3:0] member_403 = line_306_32 ? add_402 : 4'd0;  // rope.cpp:314
  assign line_314_en0 = 1'd1;
  wire line_314_issue = line_314_run;
  wire line_314_leave = 1'b0;
  assign line_314_v0 = line_314_issue;
  wire line_314_busy = line_314_run;
  always @(posedge ap_clk) begin
    if (line_314_issue & line_314_en0) line_314_run <= 1'b0;
    if (line_314_start) line_314_run <= 1'b1;
    if (rst) begin line_314_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_314_v0 & line_314_en0) member_86 <= member_403;
  end

  // ---- hls/rope/rope.cpp:315: line_315, 1 stages
  wire [8:0] add_404 = {1'd0, line_296_18} + 9'd511;  // rope.cpp:315
  wire icmp_405 = add_404 == {1'd0, kv_head_26};  // rope.cpp:315
  wire [7:0] add_406 = kv_head_26 + 8'd1;  // rope.cpp:315
  wire [7:0] kv_head_407 = icmp_405 ? 8'd0 : add_406;  // rope.cpp:315
  assign line_315_en0 = 1'd1;
  wire line_315_issue = line_315_run;
  wire line_315_leave = 1'b0;
  assign line_315_v0 = line_315_issue;
  wire line_315_busy = line_315_run;
  always @(posedge ap_clk) begin
    if (line_315_issue & line_315_en0) line_315_run <= 1'b0;
    if (line_315_start) line_315_run <= 1'b1;
    if (rst) begin line_315_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_315_v0 & line_315_en0) kv_head_87 <= kv_head_407;
  end

  // ---- hls/rope/rope.cpp:344: line_344_3, 1 stages
  wire [9:0] head_408 = head_27 + 10'd1;  // rope.cpp:304
  assign line_344_3_en0 = 1'd1;
  wire line_344_3_issue = line_344_3_run;
  wire line_344_3_leave = 1'b0;
  assign line_344_3_v0 = line_344_3_issue;
  wire line_344_3_busy = line_344_3_run;
  always @(posedge ap_clk) begin
    if (line_344_3_issue & line_344_3_en0) line_344_3_run <= 1'b0;
    if (line_344_3_start) line_344_3_run <= 1'b1;
    if (rst) begin line_344_3_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_344_3_v0 & line_344_3_en0) head_89 <= head_408;
    if (line_314_done_0) kv_head_88 <= kv_head_26;
    if (line_315_done) kv_head_88 <= kv_head_87;
  end

  // ---- hls/include/stream_kernel.hpp:102: line_102_2, 1 stages
  wire [15:0] select_409 = common_5_19 ? 16'd0 : mem_sticky;
  wire [15:0] sticky_410 = select_409 | results_beat_data;  // rope.cpp:319
  wire [31:0] add_411 = mem_frames + 32'd1;  // rope.cpp:320
  wire [31:0] frames_412 = common_5_19 ? 32'd1 : add_411;
  wire [47:0] shl_413 = {results_beat_data, 32'd0};  // stream_kernel.hpp:81
  wire [47:0] data_414 = shl_413 | {32'd0, sticky_410};  // stream_kernel.hpp:81
  wire [63:0] shl_415 = {commands_data_1[31:16], 48'd0};
  wire [63:0] or_416 = {16'd0, data_414} | shl_415;  // stream_kernel.hpp:84
  wire [127:0] shl_417 = {frames_412, 96'd0};  // stream_kernel.hpp:84
  wire [127:0] or_418 = {64'd0, or_416} | shl_417;  // stream_kernel.hpp:84
  wire [127:0] data_419 = or_418 | 128'hffffffff0000000000000000;  // stream_kernel.hpp:84
  wire line_102_2_pop_420 = line_102_2_v0 & line_102_2_en0;  // rope.cpp:318
  wire line_102_2_load_421 = line_102_2_v0 & line_102_2_en0;  // rope.cpp:319
  wire line_102_2_store_422 = line_102_2_v0 & line_102_2_en0;  // rope.cpp:319
  wire line_102_2_load_423 = line_102_2_v0 & line_102_2_en0;  // rope.cpp:320
  wire line_102_2_store_424 = line_102_2_v0 & line_102_2_en0;  // rope.cpp:320
  wire line_102_2_push_425 = line_102_2_v0 & line_102_2_en0;  // stream_kernel.hpp:85
  assign line_102_2_en0 = ~(line_102_2_v0 & ((~results_beat_valid) | (~m_status_beat_ready)));
  wire line_102_2_issue = line_102_2_run;
  wire line_102_2_leave = 1'b0;
  assign line_102_2_v0 = line_102_2_issue;
  wire line_102_2_busy = line_102_2_run;
  always @(posedge ap_clk) begin
    if (line_102_2_issue & line_102_2_en0) line_102_2_run <= 1'b0;
    if (line_102_2_start) line_102_2_run <= 1'b1;
    if (rst) begin line_102_2_run <= 1'b0; end
  end

  // ---- control
  assign line_296_done_0 = (state == LINE_296_S) & ~line_296_busy & line_296_20;
  assign line_296_done_1 = (state == LINE_296_S) & ~line_296_busy & ~line_296_20;
  assign line_113_done_0 = (state == LINE_113_S) & ~line_113_busy & line_113_21;
  assign line_113_done_1 = (state == LINE_113_S) & ~line_113_busy & ~line_113_21;
  assign line_0_done_0 = (state == LINE_0_S) & ~line_0_busy & line_0_22;
  assign line_0_done_1 = (state == LINE_0_S) & ~line_0_busy & ~line_0_22;
  assign line_0_2_done_0 = (state == LINE_0_2_S) & ~line_0_2_busy & line_0_2_23;
  assign line_0_2_done_1 = (state == LINE_0_2_S) & ~line_0_2_busy & ~line_0_2_23;
  assign line_0_3_done_0 = (state == LINE_0_3_S) & ~line_0_3_busy & line_0_3_24;
  assign line_0_3_done_1 = (state == LINE_0_3_S) & ~line_0_3_busy & ~line_0_3_24;
  assign line_47_done = (state == LINE_47_S) & ~line_47_busy;
  assign line_344_done_0 = (state == LINE_344_S) & ~line_344_busy & line_344_29;
  assign line_344_done_1 = (state == LINE_344_S) & ~line_344_busy & ~line_344_29;
  assign line_102_done = (state == LINE_102_S) & ~line_102_busy;
  assign line_306_done_0 = (state == LINE_306_S) & ~line_306_busy & line_306_33;
  assign line_306_done_1 = (state == LINE_306_S) & ~line_306_busy & ~line_306_33;
  assign line_47_2_done = (state == LINE_47_2_S) & ~line_47_2_busy;
  assign line_344_2_done = (state == LINE_344_2_S) & ~line_344_2_busy;
  assign take_done = (state == TAKE_S) & ~take_busy;
  assign line_243_done = (state == LINE_243_S) & ~line_243_busy;
  assign give_done = (state == GIVE_S) & ~give_busy;
  assign line_314_done_0 = (state == LINE_314_S) & ~line_314_busy & line_306_32;
  assign line_314_done_1 = (state == LINE_314_S) & ~line_314_busy & ~line_306_32;
  assign line_315_done = (state == LINE_315_S) & ~line_315_busy;
  assign line_344_3_done = (state == LINE_344_3_S) & ~line_344_3_busy;
  assign line_102_2_done = (state == LINE_102_2_S) & ~line_102_2_busy;
  always @(posedge ap_clk) begin
    if (line_296_done_0) state <= LINE_113_S;
    if (line_296_done_1 | line_113_done_0 | line_0_2_done_0 | line_0_3_done_0 | line_102_done) state <= LINE_102_2_S;
    if (line_113_done_1) state <= LINE_0_S;
    if (line_0_done_0) state <= LINE_0_3_S;
    if (line_0_done_1) state <= LINE_0_2_S;
    if (line_0_2_done_1 | line_0_3_done_1) state <= LINE_47_S;
    if (line_47_done | line_344_3_done) state <= LINE_344_S;
    if (line_344_done_0) state <= LINE_306_S;
    if (line_344_done_1) state <= LINE_102_S;
    if (line_306_done_0 | line_47_2_done) state <= LINE_344_2_S;
    if (line_306_done_1) state <= LINE_47_2_S;
    if (line_344_2_done) state <= TAKE_S;
    if (take_done) state <= LINE_243_S;
    if (line_243_done) state <= GIVE_S;
    if (give_done) state <= LINE_314_S;
    if (line_314_done_0 | line_315_done) state <= LINE_344_3_S;
    if (line_314_done_1) state <= LINE_315_S;
    if (call_begin | line_102_2_done) state <= LINE_296_S;
    if (rst) state <= RESTART;
  end
  assign line_113_start = line_296_done_0;
  assign line_102_2_start = line_296_done_1 | line_113_done_0 | line_0_2_done_0 | line_0_3_done_0 | line_102_done;
  assign line_0_start = line_113_done_1;
  assign line_0_3_start = line_0_done_0;
  assign line_0_2_start = line_0_done_1;
  assign line_47_start = line_0_2_done_1 | line_0_3_done_1;
  assign line_344_start = line_47_done | line_344_3_done;
  assign line_306_start = line_344_done_0;
  assign line_102_start = line_344_done_1;
  assign line_344_2_start = line_306_done_0 | line_47_2_done;
  assign line_47_2_start = line_306_done_1;
  assign take_start = line_344_2_done;
  assign line_243_start = take_done;
  assign give_start = line_243_done;
  assign line_314_start = give_done;
  assign line_344_3_start = line_314_done_0 | line_315_done;
  assign line_315_start = line_314_done_1;
  assign line_296_start = call_begin | line_102_2_done;

  // m_q0: 16 beats; 9 may still come when there is no more room
  assign m_q0_TKEEP = 16'd65535;
  assign m_q0_TSTRB = 16'd65535;
  wire m_q0_beat_valid = give_push_397;
  wire [128:0] m_q0_beat = {beat_20_371, row_367};
  rope_pack_output #(.WIDTH(129), .ADDRESS(4), .ROOM(7)) m_q0_fifo (.clk(ap_clk), .rst(rst), .in_data(m_q0_beat), .in_valid(m_q0_beat_valid), .in_ready(m_q0_beat_ready), .room(m_q0_beat_room), .out_data({m_q0_TLAST, m_q0_TDATA}), .out_valid(m_q0_TVALID), .out_ready(m_q0_TREADY));

  // m_q1: 16 beats; 9 may still come when there is no more room
  assign m_q1_TKEEP = 16'd65535;
  assign m_q1_TSTRB = 16'd65535;
  wire m_q1_beat_valid = give_push_398;
  wire [128:0] m_q1_beat = {beat_20_371, row_367};
  rope_pack_output #(.WIDTH(129), .ADDRESS(4), .ROOM(7)) m_q1_fifo (.clk(ap_clk), .rst(rst), .in_data(m_q1_beat), .in_valid(m_q1_beat_valid), .in_ready(m_q1_beat_ready), .room(m_q1_beat_room), .out_data({m_q1_TLAST, m_q1_TDATA}), .out_valid(m_q1_TVALID), .out_ready(m_q1_TREADY));

  // m_kv0: 16 beats; 9 may still come when there is no more room
  assign m_kv0_TKEEP = 16'd65535;
  assign m_kv0_TSTRB = 16'd65535;
  wire m_kv0_beat_valid = give_push_399;
  wire [128:0] m_kv0_beat = {beat_20_371, row_367};
  rope_pack_output #(.WIDTH(129), .ADDRESS(4), .ROOM(7)) m_kv0_fifo (.clk(ap_clk), .rst(rst), .in_data(m_kv0_beat), .in_valid(m_kv0_beat_valid), .in_ready(m_kv0_beat_ready), .room(m_kv0_beat_room), .out_data({m_kv0_TLAST, m_kv0_TDATA}), .out_valid(m_kv0_TVALID), .out_ready(m_kv0_TREADY));

  // m_kv1: 16 beats; 9 may still come when there is no more room
  assign m_kv1_TKEEP = 16'd65535;
  assign m_kv1_TSTRB = 16'd65535;
  wire m_kv1_beat_valid = give_push_400;
  wire [128:0] m_kv1_beat = {beat_20_371, row_367};
  rope_pack_output #(.WIDTH(129), .ADDRESS(4), .ROOM(7)) m_kv1_fifo (.clk(ap_clk), .rst(rst), .in_data(m_kv1_beat), .in_valid(m_kv1_beat_valid), .in_ready(m_kv1_beat_ready), .room(m_kv1_beat_room), .out_data({m_kv1_TLAST, m_kv1_TDATA}), .out_valid(m_kv1_TVALID), .out_ready(m_kv1_TREADY));

  // m_trace: 16 beats; 9 may still come when there is no more room
  assign m_trace_TKEEP = 16'd65535;
  assign m_trace_TSTRB = 16'd65535;
  wire m_trace_beat_valid = give_push_401;
  wire [128:0] m_trace_beat = {and_378, row_367};
  rope_pack_output #(.WIDTH(129), .ADDRESS(4), .ROOM(7)) m_trace_fifo (.clk(ap_clk), .rst(rst), .in_data(m_trace_beat), .in_valid(m_trace_beat_valid), .in_ready(m_trace_beat_ready), .room(m_trace_beat_room), .out_data({m_trace_TLAST, m_trace_TDATA}), .out_valid(m_trace_TVALID), .out_ready(m_trace_TREADY));

  // m_status: registered both ways, a beat every second cycle
  wire m_status_beat_valid = line_102_2_push_425;
  wire [160:0] m_status_beat = {1'd1, 16'd65535, 16'd65535, data_419};
  rope_pack_single #(.WIDTH(161)) m_status_slice (.clk(ap_clk), .rst(rst), .in_data(m_status_beat), .in_valid(m_status_beat_valid), .in_ready(m_status_beat_ready), .out_data({m_status_TLAST, m_status_TSTRB, m_status_TKEEP, m_status_TDATA}), .out_valid(m_status_TVALID), .out_ready(m_status_TREADY));

  // commands: registered both ways, a beat every second cycle
  wire commands_beat_take = line_296_pop_118;
  rope_pack_single #(.WIDTH(128)) commands_slice (.clk(ap_clk), .rst(rst), .in_data(commands_TDATA), .in_valid(commands_TVALID), .in_ready(commands_TREADY), .out_data(commands_beat), .out_valid(commands_beat_valid), .out_ready(commands_beat_take));

  // pairs: data and valid are registered
  wire pairs_beat_take = take_pop_184;
  rope_pack_forward #(.WIDTH(288)) pairs_slice (.clk(ap_clk), .rst(rst), .in_data(pairs_TDATA), .in_valid(pairs_TVALID), .in_ready(pairs_TREADY), .out_data(pairs_beat), .out_valid(pairs_beat_valid), .out_ready(pairs_beat_take));

  // results: registered both ways, a beat every second cycle
  wire results_beat_take = line_102_2_pop_420;
  rope_pack_single #(.WIDTH(16)) results_slice (.clk(ap_clk), .rst(rst), .in_data(results_TDATA), .in_valid(results_TVALID), .in_ready(results_TREADY), .out_data(results_beat), .out_valid(results_beat_valid), .out_ready(results_beat_take));

  // hls/rope/rope.cpp:292: sticky
  always @(posedge ap_clk) begin
    if (line_102_2_store_422) mem_sticky <= sticky_410;
    if (rst) mem_sticky <= 16'd0;
  end

  // hls/rope/rope.cpp:292: frames
  always @(posedge ap_clk) begin
    if (line_102_2_store_424) mem_frames <= frames_412;
    if (rst) mem_frames <= 32'd0;
  end

  // hls/rope/rope.cpp:293: low
  wire mem_low_write = take_store_185;
  wire [6:0] mem_low_write_address = place_153;
  wire [127:0] mem_low_write_data = pairs_beat_data[127:0];
  wire mem_low_read = give_load_387;
  wire [6:0] mem_low_read_address = place_245_s3;
  wire mem_low_advance = give_v4 & give_en4;
  rope_pack_mem_low mem_low_ram (.clk(ap_clk), .read(mem_low_read), .read_address(mem_low_read_address), .q(mem_low_q), .advance(mem_low_advance), .q2(mem_low_q2), .write(mem_low_write), .write_address(mem_low_write_address), .write_data(mem_low_write_data));

  // hls/rope/rope.cpp:293: high
  wire mem_high_write = take_store_186;
  wire [6:0] mem_high_write_address = place_153;
  wire [127:0] mem_high_write_data = pairs_beat_data[255:128];
  wire mem_high_read = give_load_388;
  wire [6:0] mem_high_read_address = place_245_s3;
  wire mem_high_advance = give_v4 & give_en4;
  rope_pack_mem_high mem_high_ram (.clk(ap_clk), .read(mem_high_read), .read_address(mem_high_read_address), .q(mem_high_q), .advance(mem_high_advance), .q2(mem_high_q2), .write(mem_high_write), .write_address(mem_high_write_address), .write_data(mem_high_write_data));

  // hls/rope/rope.cpp:294: largest_0
  always @(posedge ap_clk) begin
    if (take_store_195) mem_largest_0 <= or_165;
  end

  // hls/rope/rope.cpp:294: largest_1
  always @(posedge ap_clk) begin
    if (take_store_196) mem_largest_1 <= or_165;
  end

  // hls/rope/rope.cpp:294: largest_2
  always @(posedge ap_clk) begin
    if (take_store_197) mem_largest_2 <= or_165;
  end

  // hls/rope/rope.cpp:294: largest_3
  always @(posedge ap_clk) begin
    if (take_store_198) mem_largest_3 <= or_165;
  end

  // hls/rope/rope.cpp:294: largest_4
  always @(posedge ap_clk) begin
    if (take_store_199) mem_largest_4 <= or_165;
  end

  // hls/rope/rope.cpp:294: largest_5
  always @(posedge ap_clk) begin
    if (take_store_200) mem_largest_5 <= or_165;
  end

  // hls/rope/rope.cpp:294: largest_6
  always @(posedge ap_clk) begin
    if (take_store_201) mem_largest_6 <= or_165;
  end

  // hls/rope/rope.cpp:294: largest_7
  always @(posedge ap_clk) begin
    if (take_store_202) mem_largest_7 <= or_165;
  end
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module rope_pack_forward #(
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
module rope_pack_output #(
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
module rope_pack_single #(
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

// hls/rope/rope.cpp:293: low, 128 words of 128 bits; its output is registered once more
module rope_pack_mem_low (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [6:0]   read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [6:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "auto" *) reg [127:0] memory [0:127];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

// hls/rope/rope.cpp:293: high, 128 words of 128 bits; its output is registered once more
module rope_pack_mem_high (
  input  wire         clk,
  input  wire         read,
  input  wire         advance,
  input  wire [6:0]   read_address,
  output wire [127:0] q,
  output wire [127:0] q2,
  input  wire         write,
  input  wire [6:0]   write_address,
  input  wire [127:0] write_data
);
  (* ram_style = "auto" *) reg [127:0] memory [0:127];
  reg [127:0] word, word_q;
  assign q  = word;
  assign q2 = word_q;

  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
  always @(posedge clk) if (write) memory[write_address] <= write_data;
endmodule

`default_nettype wire
