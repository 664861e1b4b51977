// First-word-fall-through FIFO of ${depth} beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module ${name} (
  input  wire ${pad}clk,
  input  wire ${pad}rst,
  input  wire ${data}in_data,
  input  wire ${pad}in_valid,
  output wire ${pad}in_ready,
  output wire ${data}out_data,
  output wire ${pad}out_valid,
  input  wire ${pad}out_ready
);
  reg ${data}memory [0:${last}];
  reg ${data}head;
  reg ${address}write_at, read_at;
  reg ${counter}beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != ${one_if_head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire ${counter}beats_next = beats + ${put} - ${take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= ${zero_address};
      read_at   <= ${zero_address};
      beats     <= ${zero_count};
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == ${last_address} ? ${zero_address} : write_at + ${one_address};
      if (fetch) read_at <= read_at == ${last_address} ? ${zero_address} : read_at + ${one_address};
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != ${full};
    end
  end
endmodule
