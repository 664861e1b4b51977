
// Two-entry register slice: valid, ready and data are all registered, one beat a cycle.
module ${name} #(
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
