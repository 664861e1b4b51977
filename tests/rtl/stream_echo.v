// A kernel with the streams of awq_gemv that is quick to build: m_y repeats s_w, m_status repeats s_cmd, s_x and s_param
// are read and dropped. Ports as Vitis HLS names them.
module stream_echo (
    input wire ap_clk,
    input wire ap_rst_n,
    input wire [127:0] s_cmd_TDATA, input wire [15:0] s_cmd_TKEEP, input wire [15:0] s_cmd_TSTRB,
    input wire s_cmd_TLAST, input wire s_cmd_TVALID, output wire s_cmd_TREADY,
    input wire [127:0] s_x_TDATA, input wire [15:0] s_x_TKEEP, input wire [15:0] s_x_TSTRB,
    input wire s_x_TLAST, input wire s_x_TVALID, output wire s_x_TREADY,
    input wire [127:0] s_w_TDATA, input wire [15:0] s_w_TKEEP, input wire [15:0] s_w_TSTRB,
    input wire s_w_TLAST, input wire s_w_TVALID, output wire s_w_TREADY,
    input wire [127:0] s_param_TDATA, input wire [15:0] s_param_TKEEP, input wire [15:0] s_param_TSTRB,
    input wire s_param_TLAST, input wire s_param_TVALID, output wire s_param_TREADY,
    output reg [127:0] m_y_TDATA, output wire [15:0] m_y_TKEEP, output wire [15:0] m_y_TSTRB,
    output reg m_y_TLAST, output reg m_y_TVALID, input wire m_y_TREADY,
    output reg [127:0] m_status_TDATA, output wire [15:0] m_status_TKEEP, output wire [15:0] m_status_TSTRB,
    output reg m_status_TLAST, output reg m_status_TVALID, input wire m_status_TREADY
);
  assign m_y_TKEEP = 16'hffff;
  assign m_y_TSTRB = 16'hffff;
  assign m_status_TKEEP = 16'hffff;
  assign m_status_TSTRB = 16'hffff;
  assign s_x_TREADY = ap_rst_n;
  assign s_param_TREADY = ap_rst_n;
  assign s_w_TREADY = ap_rst_n && (!m_y_TVALID || m_y_TREADY);
  assign s_cmd_TREADY = ap_rst_n && (!m_status_TVALID || m_status_TREADY);
  always @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      m_y_TVALID <= 1'b0;
      m_status_TVALID <= 1'b0;
    end else begin
      if (s_w_TREADY) begin
        m_y_TVALID <= s_w_TVALID;
        m_y_TDATA <= s_w_TDATA;
        m_y_TLAST <= s_w_TLAST;
      end
      if (s_cmd_TREADY) begin
        m_status_TVALID <= s_cmd_TVALID;
        m_status_TDATA <= s_cmd_TDATA;
        m_status_TLAST <= s_cmd_TLAST;
      end
    end
  end
endmodule
