// Plays files of beats into ${top} with random gaps, and writes what comes out; prints nothing if all is well.
`timescale 1ns / 1ps
module tb;
  reg clk, rst_n;
  integer seed, cycle, after;
  reg [1023:0] data;
  reg [7:0] last;
${declare}

  function go(input unused);
    go = $$unsigned($$random(seed)) % 100 >= ${stall};
  endfunction

  task fault(input [8*40-1:0] what);
    begin
      $$display("%0s in cycle %0d", what, cycle);
      $$finish;
    end
  endtask

  ${top} dut (.ap_clk(clk), .ap_rst_n(rst_n), ${pins});

  initial begin
    clk = 1'b0;
    rst_n = 1'b0;
    seed = ${seed};
    after = 0;
${open}
    for (cycle = 0; cycle < ${limit} && after < 100; cycle = cycle + 1) begin
      #5 clk = 1'b1;
      #5 clk = 1'b0;
      if (cycle == 5) rst_n = 1'b1;
      if (${done}) after = after + 1;
    end
    if (after < 100) $$display("deadlock");
    $$finish;
  end

  always @(posedge clk) begin
    if (cycle > 8) begin
${drive}
${sample}
    end
  end
endmodule
