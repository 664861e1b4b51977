// A kernel for tests of the memory and register benches: reads one burst and writes it elsewhere, as the registers say,
// rules of AXI or not. Ports as Vitis HLS names them.
//
//   0x00 write 1: start; read: bit 1 done, bit 2 idle
//   0x10, 0x14 address to read; 0x1c, 0x20 address to write; 0x28 AxLEN; 0x30 beat with WLAST; 0x38 strobes
module burst_copy (
    input wire ap_clk,
    input wire ap_rst_n,
    output wire interrupt,
    input wire s_axi_control_AWVALID, output wire s_axi_control_AWREADY, input wire [5:0] s_axi_control_AWADDR,
    input wire s_axi_control_WVALID, output wire s_axi_control_WREADY, input wire [31:0] s_axi_control_WDATA,
    input wire [3:0] s_axi_control_WSTRB,
    output reg s_axi_control_BVALID, input wire s_axi_control_BREADY, output wire [1:0] s_axi_control_BRESP,
    input wire s_axi_control_ARVALID, output wire s_axi_control_ARREADY, input wire [5:0] s_axi_control_ARADDR,
    output reg s_axi_control_RVALID, input wire s_axi_control_RREADY, output reg [31:0] s_axi_control_RDATA,
    output wire [1:0] s_axi_control_RRESP,
    output reg m_axi_gmem_ARVALID, input wire m_axi_gmem_ARREADY, output wire [63:0] m_axi_gmem_ARADDR,
    output wire [7:0] m_axi_gmem_ARLEN, output wire [2:0] m_axi_gmem_ARSIZE, output wire [1:0] m_axi_gmem_ARBURST,
    input wire m_axi_gmem_RVALID, output wire m_axi_gmem_RREADY, input wire [127:0] m_axi_gmem_RDATA,
    input wire m_axi_gmem_RLAST, input wire [1:0] m_axi_gmem_RRESP,
    output reg m_axi_gmem_AWVALID, input wire m_axi_gmem_AWREADY, output wire [63:0] m_axi_gmem_AWADDR,
    output wire [7:0] m_axi_gmem_AWLEN, output wire [2:0] m_axi_gmem_AWSIZE, output wire [1:0] m_axi_gmem_AWBURST,
    output wire m_axi_gmem_WVALID, input wire m_axi_gmem_WREADY, output wire [127:0] m_axi_gmem_WDATA,
    output wire [15:0] m_axi_gmem_WSTRB, output wire m_axi_gmem_WLAST,
    input wire m_axi_gmem_BVALID, output wire m_axi_gmem_BREADY, input wire [1:0] m_axi_gmem_BRESP
);
  reg [31:0] registers[0:15];
  reg [127:0] words[0:255];
  reg [8:0] got, sent;
  reg reading, writing, done;
  wire unused = &{s_axi_control_WSTRB, m_axi_gmem_RLAST, m_axi_gmem_RRESP, m_axi_gmem_BRESP, 1'b0};

  wire write = s_axi_control_AWVALID & s_axi_control_WVALID & ~s_axi_control_BVALID;
  assign s_axi_control_AWREADY = write;
  assign s_axi_control_WREADY = write;
  assign s_axi_control_ARREADY = ~s_axi_control_RVALID;
  assign s_axi_control_BRESP = 2'b00;
  assign s_axi_control_RRESP = s_axi_control_RDATA == 32'hBAD ? 2'b10 : 2'b00;
  assign interrupt = done;

  assign m_axi_gmem_ARADDR = {registers[5], registers[4]};
  assign m_axi_gmem_AWADDR = {registers[8], registers[7]};
  assign m_axi_gmem_ARLEN = registers[10][7:0];
  assign m_axi_gmem_AWLEN = registers[10][7:0];
  assign m_axi_gmem_ARSIZE = 3'd4;
  assign m_axi_gmem_AWSIZE = 3'd4;
  assign m_axi_gmem_ARBURST = 2'b01;
  assign m_axi_gmem_AWBURST = 2'b01;
  assign m_axi_gmem_RREADY = reading;
  assign m_axi_gmem_WVALID = writing & sent <= {1'b0, m_axi_gmem_AWLEN};
  assign m_axi_gmem_WDATA = words[sent[7:0]];
  assign m_axi_gmem_WSTRB = registers[14][15:0];
  assign m_axi_gmem_WLAST = sent == registers[12][8:0];
  assign m_axi_gmem_BREADY = writing;

  always @(posedge ap_clk) begin
    if (write) registers[s_axi_control_AWADDR[5:2]] <= s_axi_control_WDATA;
    if (~s_axi_control_RVALID)
      s_axi_control_RDATA <= s_axi_control_ARADDR == 6'd0 ? {29'd0, ~(reading | writing), done, 1'b0}
                                                         : registers[s_axi_control_ARADDR[5:2]];
    s_axi_control_BVALID <= ap_rst_n & (write | (s_axi_control_BVALID & ~s_axi_control_BREADY));
    s_axi_control_RVALID <= ap_rst_n & (s_axi_control_RVALID ? ~s_axi_control_RREADY : s_axi_control_ARVALID);
    if (m_axi_gmem_ARREADY) m_axi_gmem_ARVALID <= 1'b0;
    if (m_axi_gmem_AWREADY) m_axi_gmem_AWVALID <= 1'b0;
    if (m_axi_gmem_RVALID & reading) begin
      words[got[7:0]] <= m_axi_gmem_RDATA;
      got <= got + 9'd1;
      if (got == {1'b0, m_axi_gmem_ARLEN}) begin
        reading <= 1'b0;
        writing <= 1'b1;
        m_axi_gmem_AWVALID <= 1'b1;
      end
    end
    if (m_axi_gmem_WVALID & m_axi_gmem_WREADY) sent <= sent + 9'd1;
    if (m_axi_gmem_BVALID & writing) begin
      writing <= 1'b0;
      done <= 1'b1;
    end
    if (write & s_axi_control_AWADDR == 6'd0 & s_axi_control_WDATA[0]) begin
      reading <= 1'b1;
      done <= 1'b0;
      got <= 9'd0;
      sent <= 9'd0;
      m_axi_gmem_ARVALID <= 1'b1;
    end
    if (~ap_rst_n) begin
      m_axi_gmem_ARVALID <= 1'b0;
      m_axi_gmem_AWVALID <= 1'b0;
      reading <= 1'b0;
      writing <= 1'b0;
      done <= 1'b0;
    end
  end
endmodule
