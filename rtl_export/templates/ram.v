
// ${comment}
module ${name} (
  input  wire ${pad}clk,
  input  wire ${pad}read,
  input  wire ${address}read_address,
  output reg  ${data}q,
  input  wire ${lanes}write,
  input  wire ${address}write_address,
  input  wire ${data}write_data
);
  (* ram_style = "${style}" *) reg ${data}memory [0:${last}];
${initial}
  always @(posedge clk) if (read) q <= memory[read_address];
${writes}
endmodule
