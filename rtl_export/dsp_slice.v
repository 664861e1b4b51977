// A product for yosys's estimate (estimate.py): a slice without registers and additions, which xilinx_dsp then puts in.
// That pass knows the DSP48E1 only; its registers, adder and cascades are those of the DSP48E2 that this stands for,
// whose A has two bits more.
module \$__MUL27X18 (
  input  [26:0] A,
  input  [17:0] B,
  output [44:0] Y
);
  parameter A_SIGNED = 0;
  parameter B_SIGNED = 0;
  parameter A_WIDTH = 0;
  parameter B_WIDTH = 0;
  parameter Y_WIDTH = 0;

  wire [47:0] product;
  assign Y = product[44:0];

  DSP48E1 #(
    .ACASCREG(0),
    .ADREG(0),
    .ALUMODEREG(0),
    .AREG(0),
    .A_INPUT("DIRECT"),
    .BCASCREG(0),
    .BREG(0),
    .B_INPUT("DIRECT"),
    .CARRYINREG(0),
    .CARRYINSELREG(0),
    .CREG(0),
    .DREG(0),
    .INMODEREG(0),
    .MREG(0),
    .OPMODEREG(0),
    .PREG(0),
    .USE_DPORT("FALSE"),
    .USE_MULT("MULTIPLY"),
    .USE_SIMD("ONE48")
  ) _TECHMAP_REPLACE_ (
    .A({{3{A[26]}}, A}),
    .ACIN(30'b0),
    .ALUMODE(4'b0),
    .B(B),
    .BCIN(18'b0),
    .C(48'b0),
    .CARRYIN(1'b0),
    .CARRYINSEL(3'b0),
    .D(25'b0),
    .INMODE(5'b0),
    .OPMODE(7'b0000101),
    .P(product),
    .PCIN(48'b0)
  );
endmodule
