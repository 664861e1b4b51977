
// ${comment}; its output is registered once more
module ${name} (
  input  wire ${pad}clk,
  input  wire ${pad}read,
  input  wire ${pad}advance,
  input  wire ${address}read_address,
  output wire ${data}q,
  output wire ${data}q2,
  input  wire ${lanes}write,
  input  wire ${address}write_address,
  input  wire ${data}write_data
);
  (* ram_style = "${style}" *) reg ${data}memory [0:${last}];
  reg ${data}word, word_q;
  assign q  = word;
  assign q2 = word_q;
${initial}
  always @(posedge clk) if (read) word <= memory[read_address];
  always @(posedge clk) if (advance) word_q <= word;
${writes}
endmodule
