// sequencer: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// DATAFLOW at hls/sequencer/sequencer.cpp:98: sequencer_fetch, sequencer_execute.

`default_nettype none

module sequencer (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire         s_axi_control_AWVALID,
  output wire         s_axi_control_AWREADY,
  input  wire [5:0]   s_axi_control_AWADDR,
  input  wire         s_axi_control_WVALID,
  output wire         s_axi_control_WREADY,
  input  wire [31:0]  s_axi_control_WDATA,
  input  wire [3:0]   s_axi_control_WSTRB,
  input  wire         s_axi_control_ARVALID,
  output wire         s_axi_control_ARREADY,
  input  wire [5:0]   s_axi_control_ARADDR,
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
  output wire [127:0] m_cmd_lane0_TDATA,
  output wire [15:0]  m_cmd_lane0_TKEEP,
  output wire [15:0]  m_cmd_lane0_TSTRB,
  output wire [0:0]   m_cmd_lane0_TLAST,
  output wire         m_cmd_lane0_TVALID,
  input  wire         m_cmd_lane0_TREADY,
  output wire [127:0] m_cmd_lane1_TDATA,
  output wire [15:0]  m_cmd_lane1_TKEEP,
  output wire [15:0]  m_cmd_lane1_TSTRB,
  output wire [0:0]   m_cmd_lane1_TLAST,
  output wire         m_cmd_lane1_TVALID,
  input  wire         m_cmd_lane1_TREADY,
  output wire [127:0] m_cmd_lane2_TDATA,
  output wire [15:0]  m_cmd_lane2_TKEEP,
  output wire [15:0]  m_cmd_lane2_TSTRB,
  output wire [0:0]   m_cmd_lane2_TLAST,
  output wire         m_cmd_lane2_TVALID,
  input  wire         m_cmd_lane2_TREADY,
  output wire [127:0] m_cmd_lane3_TDATA,
  output wire [15:0]  m_cmd_lane3_TKEEP,
  output wire [15:0]  m_cmd_lane3_TSTRB,
  output wire [0:0]   m_cmd_lane3_TLAST,
  output wire         m_cmd_lane3_TVALID,
  input  wire         m_cmd_lane3_TREADY,
  output wire [127:0] m_cmd_read_w0_TDATA,
  output wire [15:0]  m_cmd_read_w0_TKEEP,
  output wire [15:0]  m_cmd_read_w0_TSTRB,
  output wire [0:0]   m_cmd_read_w0_TLAST,
  output wire         m_cmd_read_w0_TVALID,
  input  wire         m_cmd_read_w0_TREADY,
  output wire [127:0] m_cmd_read_w1_TDATA,
  output wire [15:0]  m_cmd_read_w1_TKEEP,
  output wire [15:0]  m_cmd_read_w1_TSTRB,
  output wire [0:0]   m_cmd_read_w1_TLAST,
  output wire         m_cmd_read_w1_TVALID,
  input  wire         m_cmd_read_w1_TREADY,
  output wire [127:0] m_cmd_read_w2_TDATA,
  output wire [15:0]  m_cmd_read_w2_TKEEP,
  output wire [15:0]  m_cmd_read_w2_TSTRB,
  output wire [0:0]   m_cmd_read_w2_TLAST,
  output wire         m_cmd_read_w2_TVALID,
  input  wire         m_cmd_read_w2_TREADY,
  output wire [127:0] m_cmd_read_w3_TDATA,
  output wire [15:0]  m_cmd_read_w3_TKEEP,
  output wire [15:0]  m_cmd_read_w3_TSTRB,
  output wire [0:0]   m_cmd_read_w3_TLAST,
  output wire         m_cmd_read_w3_TVALID,
  input  wire         m_cmd_read_w3_TREADY,
  output wire [127:0] m_cmd_read_p0_TDATA,
  output wire [15:0]  m_cmd_read_p0_TKEEP,
  output wire [15:0]  m_cmd_read_p0_TSTRB,
  output wire [0:0]   m_cmd_read_p0_TLAST,
  output wire         m_cmd_read_p0_TVALID,
  input  wire         m_cmd_read_p0_TREADY,
  output wire [127:0] m_cmd_read_p1_TDATA,
  output wire [15:0]  m_cmd_read_p1_TKEEP,
  output wire [15:0]  m_cmd_read_p1_TSTRB,
  output wire [0:0]   m_cmd_read_p1_TLAST,
  output wire         m_cmd_read_p1_TVALID,
  input  wire         m_cmd_read_p1_TREADY,
  output wire [127:0] m_cmd_read_p2_TDATA,
  output wire [15:0]  m_cmd_read_p2_TKEEP,
  output wire [15:0]  m_cmd_read_p2_TSTRB,
  output wire [0:0]   m_cmd_read_p2_TLAST,
  output wire         m_cmd_read_p2_TVALID,
  input  wire         m_cmd_read_p2_TREADY,
  output wire [127:0] m_cmd_read_p3_TDATA,
  output wire [15:0]  m_cmd_read_p3_TKEEP,
  output wire [15:0]  m_cmd_read_p3_TSTRB,
  output wire [0:0]   m_cmd_read_p3_TLAST,
  output wire         m_cmd_read_p3_TVALID,
  input  wire         m_cmd_read_p3_TREADY,
  output wire [127:0] m_cmd_read_x_TDATA,
  output wire [15:0]  m_cmd_read_x_TKEEP,
  output wire [15:0]  m_cmd_read_x_TSTRB,
  output wire [0:0]   m_cmd_read_x_TLAST,
  output wire         m_cmd_read_x_TVALID,
  input  wire         m_cmd_read_x_TREADY,
  output wire [127:0] m_cmd_read_gamma_TDATA,
  output wire [15:0]  m_cmd_read_gamma_TKEEP,
  output wire [15:0]  m_cmd_read_gamma_TSTRB,
  output wire [0:0]   m_cmd_read_gamma_TLAST,
  output wire         m_cmd_read_gamma_TVALID,
  input  wire         m_cmd_read_gamma_TREADY,
  output wire [127:0] m_cmd_read_rope_TDATA,
  output wire [15:0]  m_cmd_read_rope_TKEEP,
  output wire [15:0]  m_cmd_read_rope_TSTRB,
  output wire [0:0]   m_cmd_read_rope_TLAST,
  output wire         m_cmd_read_rope_TVALID,
  input  wire         m_cmd_read_rope_TREADY,
  output wire [127:0] m_cmd_residual_TDATA,
  output wire [15:0]  m_cmd_residual_TKEEP,
  output wire [15:0]  m_cmd_residual_TSTRB,
  output wire [0:0]   m_cmd_residual_TLAST,
  output wire         m_cmd_residual_TVALID,
  input  wire         m_cmd_residual_TREADY,
  output wire [127:0] m_cmd_rmsnorm_TDATA,
  output wire [15:0]  m_cmd_rmsnorm_TKEEP,
  output wire [15:0]  m_cmd_rmsnorm_TSTRB,
  output wire [0:0]   m_cmd_rmsnorm_TLAST,
  output wire         m_cmd_rmsnorm_TVALID,
  input  wire         m_cmd_rmsnorm_TREADY,
  output wire [127:0] m_cmd_quantize_TDATA,
  output wire [15:0]  m_cmd_quantize_TKEEP,
  output wire [15:0]  m_cmd_quantize_TSTRB,
  output wire [0:0]   m_cmd_quantize_TLAST,
  output wire         m_cmd_quantize_TVALID,
  input  wire         m_cmd_quantize_TREADY,
  output wire [127:0] m_cmd_gather_TDATA,
  output wire [15:0]  m_cmd_gather_TKEEP,
  output wire [15:0]  m_cmd_gather_TSTRB,
  output wire [0:0]   m_cmd_gather_TLAST,
  output wire         m_cmd_gather_TVALID,
  input  wire         m_cmd_gather_TREADY,
  output wire [127:0] m_cmd_rope_TDATA,
  output wire [15:0]  m_cmd_rope_TKEEP,
  output wire [15:0]  m_cmd_rope_TSTRB,
  output wire [0:0]   m_cmd_rope_TLAST,
  output wire         m_cmd_rope_TVALID,
  input  wire         m_cmd_rope_TREADY,
  output wire [127:0] m_cmd_kv_cache0_TDATA,
  output wire [15:0]  m_cmd_kv_cache0_TKEEP,
  output wire [15:0]  m_cmd_kv_cache0_TSTRB,
  output wire [0:0]   m_cmd_kv_cache0_TLAST,
  output wire         m_cmd_kv_cache0_TVALID,
  input  wire         m_cmd_kv_cache0_TREADY,
  output wire [127:0] m_cmd_kv_cache1_TDATA,
  output wire [15:0]  m_cmd_kv_cache1_TKEEP,
  output wire [15:0]  m_cmd_kv_cache1_TSTRB,
  output wire [0:0]   m_cmd_kv_cache1_TLAST,
  output wire         m_cmd_kv_cache1_TVALID,
  input  wire         m_cmd_kv_cache1_TREADY,
  output wire [127:0] m_cmd_attention0_TDATA,
  output wire [15:0]  m_cmd_attention0_TKEEP,
  output wire [15:0]  m_cmd_attention0_TSTRB,
  output wire [0:0]   m_cmd_attention0_TLAST,
  output wire         m_cmd_attention0_TVALID,
  input  wire         m_cmd_attention0_TREADY,
  output wire [127:0] m_cmd_attention1_TDATA,
  output wire [15:0]  m_cmd_attention1_TKEEP,
  output wire [15:0]  m_cmd_attention1_TSTRB,
  output wire [0:0]   m_cmd_attention1_TLAST,
  output wire         m_cmd_attention1_TVALID,
  input  wire         m_cmd_attention1_TREADY,
  output wire [127:0] m_cmd_silu_mul_TDATA,
  output wire [15:0]  m_cmd_silu_mul_TKEEP,
  output wire [15:0]  m_cmd_silu_mul_TSTRB,
  output wire [0:0]   m_cmd_silu_mul_TLAST,
  output wire         m_cmd_silu_mul_TVALID,
  input  wire         m_cmd_silu_mul_TREADY,
  output wire [127:0] m_cmd_argmax_TDATA,
  output wire [15:0]  m_cmd_argmax_TKEEP,
  output wire [15:0]  m_cmd_argmax_TSTRB,
  output wire [0:0]   m_cmd_argmax_TLAST,
  output wire         m_cmd_argmax_TVALID,
  input  wire         m_cmd_argmax_TREADY,
  output wire [127:0] m_cmd_trace_TDATA,
  output wire [15:0]  m_cmd_trace_TKEEP,
  output wire [15:0]  m_cmd_trace_TSTRB,
  output wire [0:0]   m_cmd_trace_TLAST,
  output wire         m_cmd_trace_TVALID,
  input  wire         m_cmd_trace_TREADY,
  output wire [127:0] m_cmd_write_out_TDATA,
  output wire [15:0]  m_cmd_write_out_TKEEP,
  output wire [15:0]  m_cmd_write_out_TSTRB,
  output wire [0:0]   m_cmd_write_out_TLAST,
  output wire         m_cmd_write_out_TVALID,
  input  wire         m_cmd_write_out_TREADY,
  output wire [127:0] m_cmd_write_best_TDATA,
  output wire [15:0]  m_cmd_write_best_TKEEP,
  output wire [15:0]  m_cmd_write_best_TSTRB,
  output wire [0:0]   m_cmd_write_best_TLAST,
  output wire         m_cmd_write_best_TVALID,
  input  wire         m_cmd_write_best_TREADY,
  input  wire [127:0] s_status_lane0_TDATA,
  input  wire [15:0]  s_status_lane0_TKEEP,
  input  wire [15:0]  s_status_lane0_TSTRB,
  input  wire [0:0]   s_status_lane0_TLAST,
  input  wire         s_status_lane0_TVALID,
  output wire         s_status_lane0_TREADY,
  input  wire [127:0] s_status_lane1_TDATA,
  input  wire [15:0]  s_status_lane1_TKEEP,
  input  wire [15:0]  s_status_lane1_TSTRB,
  input  wire [0:0]   s_status_lane1_TLAST,
  input  wire         s_status_lane1_TVALID,
  output wire         s_status_lane1_TREADY,
  input  wire [127:0] s_status_lane2_TDATA,
  input  wire [15:0]  s_status_lane2_TKEEP,
  input  wire [15:0]  s_status_lane2_TSTRB,
  input  wire [0:0]   s_status_lane2_TLAST,
  input  wire         s_status_lane2_TVALID,
  output wire         s_status_lane2_TREADY,
  input  wire [127:0] s_status_lane3_TDATA,
  input  wire [15:0]  s_status_lane3_TKEEP,
  input  wire [15:0]  s_status_lane3_TSTRB,
  input  wire [0:0]   s_status_lane3_TLAST,
  input  wire         s_status_lane3_TVALID,
  output wire         s_status_lane3_TREADY,
  input  wire [127:0] s_status_read_w0_TDATA,
  input  wire [15:0]  s_status_read_w0_TKEEP,
  input  wire [15:0]  s_status_read_w0_TSTRB,
  input  wire [0:0]   s_status_read_w0_TLAST,
  input  wire         s_status_read_w0_TVALID,
  output wire         s_status_read_w0_TREADY,
  input  wire [127:0] s_status_read_w1_TDATA,
  input  wire [15:0]  s_status_read_w1_TKEEP,
  input  wire [15:0]  s_status_read_w1_TSTRB,
  input  wire [0:0]   s_status_read_w1_TLAST,
  input  wire         s_status_read_w1_TVALID,
  output wire         s_status_read_w1_TREADY,
  input  wire [127:0] s_status_read_w2_TDATA,
  input  wire [15:0]  s_status_read_w2_TKEEP,
  input  wire [15:0]  s_status_read_w2_TSTRB,
  input  wire [0:0]   s_status_read_w2_TLAST,
  input  wire         s_status_read_w2_TVALID,
  output wire         s_status_read_w2_TREADY,
  input  wire [127:0] s_status_read_w3_TDATA,
  input  wire [15:0]  s_status_read_w3_TKEEP,
  input  wire [15:0]  s_status_read_w3_TSTRB,
  input  wire [0:0]   s_status_read_w3_TLAST,
  input  wire         s_status_read_w3_TVALID,
  output wire         s_status_read_w3_TREADY,
  input  wire [127:0] s_status_read_p0_TDATA,
  input  wire [15:0]  s_status_read_p0_TKEEP,
  input  wire [15:0]  s_status_read_p0_TSTRB,
  input  wire [0:0]   s_status_read_p0_TLAST,
  input  wire         s_status_read_p0_TVALID,
  output wire         s_status_read_p0_TREADY,
  input  wire [127:0] s_status_read_p1_TDATA,
  input  wire [15:0]  s_status_read_p1_TKEEP,
  input  wire [15:0]  s_status_read_p1_TSTRB,
  input  wire [0:0]   s_status_read_p1_TLAST,
  input  wire         s_status_read_p1_TVALID,
  output wire         s_status_read_p1_TREADY,
  input  wire [127:0] s_status_read_p2_TDATA,
  input  wire [15:0]  s_status_read_p2_TKEEP,
  input  wire [15:0]  s_status_read_p2_TSTRB,
  input  wire [0:0]   s_status_read_p2_TLAST,
  input  wire         s_status_read_p2_TVALID,
  output wire         s_status_read_p2_TREADY,
  input  wire [127:0] s_status_read_p3_TDATA,
  input  wire [15:0]  s_status_read_p3_TKEEP,
  input  wire [15:0]  s_status_read_p3_TSTRB,
  input  wire [0:0]   s_status_read_p3_TLAST,
  input  wire         s_status_read_p3_TVALID,
  output wire         s_status_read_p3_TREADY,
  input  wire [127:0] s_status_read_x_TDATA,
  input  wire [15:0]  s_status_read_x_TKEEP,
  input  wire [15:0]  s_status_read_x_TSTRB,
  input  wire [0:0]   s_status_read_x_TLAST,
  input  wire         s_status_read_x_TVALID,
  output wire         s_status_read_x_TREADY,
  input  wire [127:0] s_status_read_gamma_TDATA,
  input  wire [15:0]  s_status_read_gamma_TKEEP,
  input  wire [15:0]  s_status_read_gamma_TSTRB,
  input  wire [0:0]   s_status_read_gamma_TLAST,
  input  wire         s_status_read_gamma_TVALID,
  output wire         s_status_read_gamma_TREADY,
  input  wire [127:0] s_status_read_rope_TDATA,
  input  wire [15:0]  s_status_read_rope_TKEEP,
  input  wire [15:0]  s_status_read_rope_TSTRB,
  input  wire [0:0]   s_status_read_rope_TLAST,
  input  wire         s_status_read_rope_TVALID,
  output wire         s_status_read_rope_TREADY,
  input  wire [127:0] s_status_residual_TDATA,
  input  wire [15:0]  s_status_residual_TKEEP,
  input  wire [15:0]  s_status_residual_TSTRB,
  input  wire [0:0]   s_status_residual_TLAST,
  input  wire         s_status_residual_TVALID,
  output wire         s_status_residual_TREADY,
  input  wire [127:0] s_status_rmsnorm_TDATA,
  input  wire [15:0]  s_status_rmsnorm_TKEEP,
  input  wire [15:0]  s_status_rmsnorm_TSTRB,
  input  wire [0:0]   s_status_rmsnorm_TLAST,
  input  wire         s_status_rmsnorm_TVALID,
  output wire         s_status_rmsnorm_TREADY,
  input  wire [127:0] s_status_quantize_TDATA,
  input  wire [15:0]  s_status_quantize_TKEEP,
  input  wire [15:0]  s_status_quantize_TSTRB,
  input  wire [0:0]   s_status_quantize_TLAST,
  input  wire         s_status_quantize_TVALID,
  output wire         s_status_quantize_TREADY,
  input  wire [127:0] s_status_gather_TDATA,
  input  wire [15:0]  s_status_gather_TKEEP,
  input  wire [15:0]  s_status_gather_TSTRB,
  input  wire [0:0]   s_status_gather_TLAST,
  input  wire         s_status_gather_TVALID,
  output wire         s_status_gather_TREADY,
  input  wire [127:0] s_status_rope_TDATA,
  input  wire [15:0]  s_status_rope_TKEEP,
  input  wire [15:0]  s_status_rope_TSTRB,
  input  wire [0:0]   s_status_rope_TLAST,
  input  wire         s_status_rope_TVALID,
  output wire         s_status_rope_TREADY,
  input  wire [127:0] s_status_kv_cache0_TDATA,
  input  wire [15:0]  s_status_kv_cache0_TKEEP,
  input  wire [15:0]  s_status_kv_cache0_TSTRB,
  input  wire [0:0]   s_status_kv_cache0_TLAST,
  input  wire         s_status_kv_cache0_TVALID,
  output wire         s_status_kv_cache0_TREADY,
  input  wire [127:0] s_status_kv_cache1_TDATA,
  input  wire [15:0]  s_status_kv_cache1_TKEEP,
  input  wire [15:0]  s_status_kv_cache1_TSTRB,
  input  wire [0:0]   s_status_kv_cache1_TLAST,
  input  wire         s_status_kv_cache1_TVALID,
  output wire         s_status_kv_cache1_TREADY,
  input  wire [127:0] s_status_attention0_TDATA,
  input  wire [15:0]  s_status_attention0_TKEEP,
  input  wire [15:0]  s_status_attention0_TSTRB,
  input  wire [0:0]   s_status_attention0_TLAST,
  input  wire         s_status_attention0_TVALID,
  output wire         s_status_attention0_TREADY,
  input  wire [127:0] s_status_attention1_TDATA,
  input  wire [15:0]  s_status_attention1_TKEEP,
  input  wire [15:0]  s_status_attention1_TSTRB,
  input  wire [0:0]   s_status_attention1_TLAST,
  input  wire         s_status_attention1_TVALID,
  output wire         s_status_attention1_TREADY,
  input  wire [127:0] s_status_silu_mul_TDATA,
  input  wire [15:0]  s_status_silu_mul_TKEEP,
  input  wire [15:0]  s_status_silu_mul_TSTRB,
  input  wire [0:0]   s_status_silu_mul_TLAST,
  input  wire         s_status_silu_mul_TVALID,
  output wire         s_status_silu_mul_TREADY,
  input  wire [127:0] s_status_argmax_TDATA,
  input  wire [15:0]  s_status_argmax_TKEEP,
  input  wire [15:0]  s_status_argmax_TSTRB,
  input  wire [0:0]   s_status_argmax_TLAST,
  input  wire         s_status_argmax_TVALID,
  output wire         s_status_argmax_TREADY,
  input  wire [127:0] s_status_trace_TDATA,
  input  wire [15:0]  s_status_trace_TKEEP,
  input  wire [15:0]  s_status_trace_TSTRB,
  input  wire [0:0]   s_status_trace_TLAST,
  input  wire         s_status_trace_TVALID,
  output wire         s_status_trace_TREADY,
  input  wire [127:0] s_status_write_out_TDATA,
  input  wire [15:0]  s_status_write_out_TKEEP,
  input  wire [15:0]  s_status_write_out_TSTRB,
  input  wire [0:0]   s_status_write_out_TLAST,
  input  wire         s_status_write_out_TVALID,
  output wire         s_status_write_out_TREADY,
  input  wire [127:0] s_status_write_best_TDATA,
  input  wire [15:0]  s_status_write_best_TKEEP,
  input  wire [15:0]  s_status_write_best_TSTRB,
  input  wire [0:0]   s_status_write_best_TLAST,
  input  wire         s_status_write_best_TVALID,
  output wire         s_status_write_best_TREADY
);
  wire rst = ~ap_rst_n;
  localparam [1:0] IDLE = 2'd0;
  localparam [1:0] RUN = 2'd1;
  localparam [1:0] FINISH = 2'd2;
  reg [1:0] state;
  wire [63:0] arg_instructions;
  wire [63:0] arg_summary;
  wire [31:0] arg_count;
  wire ap_start, ap_done, ap_idle, ap_ready;
  wire ap_continue;
  reg done_held;
  wire call_begin = (state == IDLE) & ap_start & ~done_held;
  wire sequencer_fetch_m_axi_gmem_AWVALID;
  wire [63:0] sequencer_fetch_m_axi_gmem_AWADDR;
  wire sequencer_fetch_m_axi_gmem_AWID;
  wire [7:0] sequencer_fetch_m_axi_gmem_AWLEN;
  wire [2:0] sequencer_fetch_m_axi_gmem_AWSIZE;
  wire [1:0] sequencer_fetch_m_axi_gmem_AWBURST;
  wire [1:0] sequencer_fetch_m_axi_gmem_AWLOCK;
  wire [3:0] sequencer_fetch_m_axi_gmem_AWCACHE;
  wire [2:0] sequencer_fetch_m_axi_gmem_AWPROT;
  wire [3:0] sequencer_fetch_m_axi_gmem_AWQOS;
  wire [3:0] sequencer_fetch_m_axi_gmem_AWREGION;
  wire sequencer_fetch_m_axi_gmem_AWUSER;
  wire sequencer_fetch_m_axi_gmem_WVALID;
  wire [127:0] sequencer_fetch_m_axi_gmem_WDATA;
  wire [15:0] sequencer_fetch_m_axi_gmem_WSTRB;
  wire sequencer_fetch_m_axi_gmem_WLAST;
  wire sequencer_fetch_m_axi_gmem_WID;
  wire sequencer_fetch_m_axi_gmem_WUSER;
  wire sequencer_fetch_m_axi_gmem_BREADY;
  wire sequencer_execute_m_axi_gmem_ARVALID;
  wire [63:0] sequencer_execute_m_axi_gmem_ARADDR;
  wire sequencer_execute_m_axi_gmem_ARID;
  wire [7:0] sequencer_execute_m_axi_gmem_ARLEN;
  wire [2:0] sequencer_execute_m_axi_gmem_ARSIZE;
  wire [1:0] sequencer_execute_m_axi_gmem_ARBURST;
  wire [1:0] sequencer_execute_m_axi_gmem_ARLOCK;
  wire [3:0] sequencer_execute_m_axi_gmem_ARCACHE;
  wire [2:0] sequencer_execute_m_axi_gmem_ARPROT;
  wire [3:0] sequencer_execute_m_axi_gmem_ARQOS;
  wire [3:0] sequencer_execute_m_axi_gmem_ARREGION;
  wire sequencer_execute_m_axi_gmem_ARUSER;
  wire sequencer_execute_m_axi_gmem_RREADY;

  // hls/sequencer/sequencer.cpp:99: words, 4 beats, from sequencer_fetch to sequencer_execute
  wire [127:0] words_in_TDATA;
  wire words_in_TVALID;
  wire words_in_TREADY;
  wire [127:0] words_out_TDATA;
  wire words_out_TVALID;
  wire words_out_TREADY;
  sequencer_fifo_4x128 words_fifo (
    .clk(ap_clk), .rst(rst),
    .in_data({words_in_TDATA}), .in_valid(words_in_TVALID), .in_ready(words_in_TREADY),
    .out_data({words_out_TDATA}), .out_valid(words_out_TVALID), .out_ready(words_out_TREADY)
  );

  // ---- processes start together; the call ends when the last has ended
  wire sequencer_fetch_done, sequencer_fetch_idle, sequencer_fetch_ready;  // ready with done; a process is idle when it has ended
  reg sequencer_fetch_ended;
  wire sequencer_fetch_start = (state == RUN) & ~sequencer_fetch_ended;
  always @(posedge ap_clk) sequencer_fetch_ended <= (state == RUN) & (sequencer_fetch_ended | sequencer_fetch_done);
  wire sequencer_execute_done, sequencer_execute_idle, sequencer_execute_ready;  // ready with done; a process is idle when it has ended
  reg sequencer_execute_ended;
  wire sequencer_execute_start = (state == RUN) & ~sequencer_execute_ended;
  always @(posedge ap_clk) sequencer_execute_ended <= (state == RUN) & (sequencer_execute_ended | sequencer_execute_done);
  wire all_ended = sequencer_fetch_ended & sequencer_execute_ended;
  always @(posedge ap_clk) begin
    if (call_begin) state <= RUN;
    if ((state == RUN) & all_ended) state <= FINISH;
    if (call_end) state <= IDLE;
    if (rst) state <= IDLE;
  end

  // ---- start and end of a call
  wire call_end = (state == FINISH) & ~(m_cmd_lane0_TVALID | m_cmd_lane1_TVALID | m_cmd_lane2_TVALID | m_cmd_lane3_TVALID | m_cmd_read_w0_TVALID | m_cmd_read_w1_TVALID | m_cmd_read_w2_TVALID | m_cmd_read_w3_TVALID | m_cmd_read_p0_TVALID | m_cmd_read_p1_TVALID | m_cmd_read_p2_TVALID | m_cmd_read_p3_TVALID | m_cmd_read_x_TVALID | m_cmd_read_gamma_TVALID | m_cmd_read_rope_TVALID | m_cmd_residual_TVALID | m_cmd_rmsnorm_TVALID | m_cmd_quantize_TVALID | m_cmd_gather_TVALID | m_cmd_rope_TVALID | m_cmd_kv_cache0_TVALID | m_cmd_kv_cache1_TVALID | m_cmd_attention0_TVALID | m_cmd_attention1_TVALID | m_cmd_silu_mul_TVALID | m_cmd_argmax_TVALID | m_cmd_trace_TVALID | m_cmd_write_out_TVALID | m_cmd_write_best_TVALID);
  assign ap_ready = call_end;
  assign ap_idle = (state == IDLE) & ~ap_start;
  assign ap_done = call_end | done_held;
  always @(posedge ap_clk) begin
    if (ap_continue) done_held <= 1'b0; else if (call_end) done_held <= 1'b1;
    if (rst) done_held <= 1'b0;
  end

  sequencer_control_s_axi control_slave (
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
    .arg_instructions(arg_instructions),
    .arg_summary(arg_summary),
    .arg_count(arg_count),
    .ap_start(ap_start),
    .ap_done(ap_done),
    .ap_ready(ap_ready),
    .ap_idle(ap_idle),
    .ap_continue(ap_continue),
    .interrupt(interrupt)
  );

  sequencer_fetch sequencer_fetch_process (
    .ap_clk(ap_clk),
    .ap_rst_n(~rst),
    .ap_start(sequencer_fetch_start),
    .ap_done(sequencer_fetch_done),
    .ap_idle(sequencer_fetch_idle),
    .ap_ready(sequencer_fetch_ready),
    .instructions(arg_instructions),
    .count(arg_count),
    .m_axi_gmem_AWVALID(sequencer_fetch_m_axi_gmem_AWVALID),
    .m_axi_gmem_AWREADY(1'd0),
    .m_axi_gmem_AWADDR(sequencer_fetch_m_axi_gmem_AWADDR),
    .m_axi_gmem_AWID(sequencer_fetch_m_axi_gmem_AWID),
    .m_axi_gmem_AWLEN(sequencer_fetch_m_axi_gmem_AWLEN),
    .m_axi_gmem_AWSIZE(sequencer_fetch_m_axi_gmem_AWSIZE),
    .m_axi_gmem_AWBURST(sequencer_fetch_m_axi_gmem_AWBURST),
    .m_axi_gmem_AWLOCK(sequencer_fetch_m_axi_gmem_AWLOCK),
    .m_axi_gmem_AWCACHE(sequencer_fetch_m_axi_gmem_AWCACHE),
    .m_axi_gmem_AWPROT(sequencer_fetch_m_axi_gmem_AWPROT),
    .m_axi_gmem_AWQOS(sequencer_fetch_m_axi_gmem_AWQOS),
    .m_axi_gmem_AWREGION(sequencer_fetch_m_axi_gmem_AWREGION),
    .m_axi_gmem_AWUSER(sequencer_fetch_m_axi_gmem_AWUSER),
    .m_axi_gmem_WVALID(sequencer_fetch_m_axi_gmem_WVALID),
    .m_axi_gmem_WREADY(1'd0),
    .m_axi_gmem_WDATA(sequencer_fetch_m_axi_gmem_WDATA),
    .m_axi_gmem_WSTRB(sequencer_fetch_m_axi_gmem_WSTRB),
    .m_axi_gmem_WLAST(sequencer_fetch_m_axi_gmem_WLAST),
    .m_axi_gmem_WID(sequencer_fetch_m_axi_gmem_WID),
    .m_axi_gmem_WUSER(sequencer_fetch_m_axi_gmem_WUSER),
    .m_axi_gmem_ARVALID(m_axi_gmem_ARVALID),
    .m_axi_gmem_ARREADY(m_axi_gmem_ARREADY),
    .m_axi_gmem_ARADDR(m_axi_gmem_ARADDR),
    .m_axi_gmem_ARID(m_axi_gmem_ARID),
    .m_axi_gmem_ARLEN(m_axi_gmem_ARLEN),
    .m_axi_gmem_ARSIZE(m_axi_gmem_ARSIZE),
    .m_axi_gmem_ARBURST(m_axi_gmem_ARBURST),
    .m_axi_gmem_ARLOCK(m_axi_gmem_ARLOCK),
    .m_axi_gmem_ARCACHE(m_axi_gmem_ARCACHE),
    .m_axi_gmem_ARPROT(m_axi_gmem_ARPROT),
    .m_axi_gmem_ARQOS(m_axi_gmem_ARQOS),
    .m_axi_gmem_ARREGION(m_axi_gmem_ARREGION),
    .m_axi_gmem_ARUSER(m_axi_gmem_ARUSER),
    .m_axi_gmem_RVALID(m_axi_gmem_RVALID),
    .m_axi_gmem_RREADY(m_axi_gmem_RREADY),
    .m_axi_gmem_RDATA(m_axi_gmem_RDATA),
    .m_axi_gmem_RLAST(m_axi_gmem_RLAST),
    .m_axi_gmem_RID(m_axi_gmem_RID),
    .m_axi_gmem_RUSER(m_axi_gmem_RUSER),
    .m_axi_gmem_RRESP(m_axi_gmem_RRESP),
    .m_axi_gmem_BVALID(1'd0),
    .m_axi_gmem_BREADY(sequencer_fetch_m_axi_gmem_BREADY),
    .m_axi_gmem_BRESP(2'd0),
    .m_axi_gmem_BID(1'd0),
    .m_axi_gmem_BUSER(1'd0),
    .words_TDATA(words_in_TDATA),
    .words_TVALID(words_in_TVALID),
    .words_TREADY(words_in_TREADY)
  );

  sequencer_execute sequencer_execute_process (
    .ap_clk(ap_clk),
    .ap_rst_n(~rst),
    .ap_start(sequencer_execute_start),
    .ap_done(sequencer_execute_done),
    .ap_idle(sequencer_execute_idle),
    .ap_ready(sequencer_execute_ready),
    .summary(arg_summary),
    .count(arg_count),
    .m_axi_gmem_AWVALID(m_axi_gmem_AWVALID),
    .m_axi_gmem_AWREADY(m_axi_gmem_AWREADY),
    .m_axi_gmem_AWADDR(m_axi_gmem_AWADDR),
    .m_axi_gmem_AWID(m_axi_gmem_AWID),
    .m_axi_gmem_AWLEN(m_axi_gmem_AWLEN),
    .m_axi_gmem_AWSIZE(m_axi_gmem_AWSIZE),
    .m_axi_gmem_AWBURST(m_axi_gmem_AWBURST),
    .m_axi_gmem_AWLOCK(m_axi_gmem_AWLOCK),
    .m_axi_gmem_AWCACHE(m_axi_gmem_AWCACHE),
    .m_axi_gmem_AWPROT(m_axi_gmem_AWPROT),
    .m_axi_gmem_AWQOS(m_axi_gmem_AWQOS),
    .m_axi_gmem_AWREGION(m_axi_gmem_AWREGION),
    .m_axi_gmem_AWUSER(m_axi_gmem_AWUSER),
    .m_axi_gmem_WVALID(m_axi_gmem_WVALID),
    .m_axi_gmem_WREADY(m_axi_gmem_WREADY),
    .m_axi_gmem_WDATA(m_axi_gmem_WDATA),
    .m_axi_gmem_WSTRB(m_axi_gmem_WSTRB),
    .m_axi_gmem_WLAST(m_axi_gmem_WLAST),
    .m_axi_gmem_WID(m_axi_gmem_WID),
    .m_axi_gmem_WUSER(m_axi_gmem_WUSER),
    .m_axi_gmem_ARVALID(sequencer_execute_m_axi_gmem_ARVALID),
    .m_axi_gmem_ARREADY(1'd0),
    .m_axi_gmem_ARADDR(sequencer_execute_m_axi_gmem_ARADDR),
    .m_axi_gmem_ARID(sequencer_execute_m_axi_gmem_ARID),
    .m_axi_gmem_ARLEN(sequencer_execute_m_axi_gmem_ARLEN),
    .m_axi_gmem_ARSIZE(sequencer_execute_m_axi_gmem_ARSIZE),
    .m_axi_gmem_ARBURST(sequencer_execute_m_axi_gmem_ARBURST),
    .m_axi_gmem_ARLOCK(sequencer_execute_m_axi_gmem_ARLOCK),
    .m_axi_gmem_ARCACHE(sequencer_execute_m_axi_gmem_ARCACHE),
    .m_axi_gmem_ARPROT(sequencer_execute_m_axi_gmem_ARPROT),
    .m_axi_gmem_ARQOS(sequencer_execute_m_axi_gmem_ARQOS),
    .m_axi_gmem_ARREGION(sequencer_execute_m_axi_gmem_ARREGION),
    .m_axi_gmem_ARUSER(sequencer_execute_m_axi_gmem_ARUSER),
    .m_axi_gmem_RVALID(1'd0),
    .m_axi_gmem_RREADY(sequencer_execute_m_axi_gmem_RREADY),
    .m_axi_gmem_RDATA(128'd0),
    .m_axi_gmem_RLAST(1'd0),
    .m_axi_gmem_RID(1'd0),
    .m_axi_gmem_RUSER(1'd0),
    .m_axi_gmem_RRESP(2'd0),
    .m_axi_gmem_BVALID(m_axi_gmem_BVALID),
    .m_axi_gmem_BREADY(m_axi_gmem_BREADY),
    .m_axi_gmem_BRESP(m_axi_gmem_BRESP),
    .m_axi_gmem_BID(m_axi_gmem_BID),
    .m_axi_gmem_BUSER(m_axi_gmem_BUSER),
    .m_cmd_lane0_TDATA(m_cmd_lane0_TDATA),
    .m_cmd_lane0_TKEEP(m_cmd_lane0_TKEEP),
    .m_cmd_lane0_TSTRB(m_cmd_lane0_TSTRB),
    .m_cmd_lane0_TLAST(m_cmd_lane0_TLAST),
    .m_cmd_lane0_TVALID(m_cmd_lane0_TVALID),
    .m_cmd_lane0_TREADY(m_cmd_lane0_TREADY),
    .m_cmd_lane1_TDATA(m_cmd_lane1_TDATA),
    .m_cmd_lane1_TKEEP(m_cmd_lane1_TKEEP),
    .m_cmd_lane1_TSTRB(m_cmd_lane1_TSTRB),
    .m_cmd_lane1_TLAST(m_cmd_lane1_TLAST),
    .m_cmd_lane1_TVALID(m_cmd_lane1_TVALID),
    .m_cmd_lane1_TREADY(m_cmd_lane1_TREADY),
    .m_cmd_lane2_TDATA(m_cmd_lane2_TDATA),
    .m_cmd_lane2_TKEEP(m_cmd_lane2_TKEEP),
    .m_cmd_lane2_TSTRB(m_cmd_lane2_TSTRB),
    .m_cmd_lane2_TLAST(m_cmd_lane2_TLAST),
    .m_cmd_lane2_TVALID(m_cmd_lane2_TVALID),
    .m_cmd_lane2_TREADY(m_cmd_lane2_TREADY),
    .m_cmd_lane3_TDATA(m_cmd_lane3_TDATA),
    .m_cmd_lane3_TKEEP(m_cmd_lane3_TKEEP),
    .m_cmd_lane3_TSTRB(m_cmd_lane3_TSTRB),
    .m_cmd_lane3_TLAST(m_cmd_lane3_TLAST),
    .m_cmd_lane3_TVALID(m_cmd_lane3_TVALID),
    .m_cmd_lane3_TREADY(m_cmd_lane3_TREADY),
    .m_cmd_read_w0_TDATA(m_cmd_read_w0_TDATA),
    .m_cmd_read_w0_TKEEP(m_cmd_read_w0_TKEEP),
    .m_cmd_read_w0_TSTRB(m_cmd_read_w0_TSTRB),
    .m_cmd_read_w0_TLAST(m_cmd_read_w0_TLAST),
    .m_cmd_read_w0_TVALID(m_cmd_read_w0_TVALID),
    .m_cmd_read_w0_TREADY(m_cmd_read_w0_TREADY),
    .m_cmd_read_w1_TDATA(m_cmd_read_w1_TDATA),
    .m_cmd_read_w1_TKEEP(m_cmd_read_w1_TKEEP),
    .m_cmd_read_w1_TSTRB(m_cmd_read_w1_TSTRB),
    .m_cmd_read_w1_TLAST(m_cmd_read_w1_TLAST),
    .m_cmd_read_w1_TVALID(m_cmd_read_w1_TVALID),
    .m_cmd_read_w1_TREADY(m_cmd_read_w1_TREADY),
    .m_cmd_read_w2_TDATA(m_cmd_read_w2_TDATA),
    .m_cmd_read_w2_TKEEP(m_cmd_read_w2_TKEEP),
    .m_cmd_read_w2_TSTRB(m_cmd_read_w2_TSTRB),
    .m_cmd_read_w2_TLAST(m_cmd_read_w2_TLAST),
    .m_cmd_read_w2_TVALID(m_cmd_read_w2_TVALID),
    .m_cmd_read_w2_TREADY(m_cmd_read_w2_TREADY),
    .m_cmd_read_w3_TDATA(m_cmd_read_w3_TDATA),
    .m_cmd_read_w3_TKEEP(m_cmd_read_w3_TKEEP),
    .m_cmd_read_w3_TSTRB(m_cmd_read_w3_TSTRB),
    .m_cmd_read_w3_TLAST(m_cmd_read_w3_TLAST),
    .m_cmd_read_w3_TVALID(m_cmd_read_w3_TVALID),
    .m_cmd_read_w3_TREADY(m_cmd_read_w3_TREADY),
    .m_cmd_read_p0_TDATA(m_cmd_read_p0_TDATA),
    .m_cmd_read_p0_TKEEP(m_cmd_read_p0_TKEEP),
    .m_cmd_read_p0_TSTRB(m_cmd_read_p0_TSTRB),
    .m_cmd_read_p0_TLAST(m_cmd_read_p0_TLAST),
    .m_cmd_read_p0_TVALID(m_cmd_read_p0_TVALID),
    .m_cmd_read_p0_TREADY(m_cmd_read_p0_TREADY),
    .m_cmd_read_p1_TDATA(m_cmd_read_p1_TDATA),
    .m_cmd_read_p1_TKEEP(m_cmd_read_p1_TKEEP),
    .m_cmd_read_p1_TSTRB(m_cmd_read_p1_TSTRB),
    .m_cmd_read_p1_TLAST(m_cmd_read_p1_TLAST),
    .m_cmd_read_p1_TVALID(m_cmd_read_p1_TVALID),
    .m_cmd_read_p1_TREADY(m_cmd_read_p1_TREADY),
    .m_cmd_read_p2_TDATA(m_cmd_read_p2_TDATA),
    .m_cmd_read_p2_TKEEP(m_cmd_read_p2_TKEEP),
    .m_cmd_read_p2_TSTRB(m_cmd_read_p2_TSTRB),
    .m_cmd_read_p2_TLAST(m_cmd_read_p2_TLAST),
    .m_cmd_read_p2_TVALID(m_cmd_read_p2_TVALID),
    .m_cmd_read_p2_TREADY(m_cmd_read_p2_TREADY),
    .m_cmd_read_p3_TDATA(m_cmd_read_p3_TDATA),
    .m_cmd_read_p3_TKEEP(m_cmd_read_p3_TKEEP),
    .m_cmd_read_p3_TSTRB(m_cmd_read_p3_TSTRB),
    .m_cmd_read_p3_TLAST(m_cmd_read_p3_TLAST),
    .m_cmd_read_p3_TVALID(m_cmd_read_p3_TVALID),
    .m_cmd_read_p3_TREADY(m_cmd_read_p3_TREADY),
    .m_cmd_read_x_TDATA(m_cmd_read_x_TDATA),
    .m_cmd_read_x_TKEEP(m_cmd_read_x_TKEEP),
    .m_cmd_read_x_TSTRB(m_cmd_read_x_TSTRB),
    .m_cmd_read_x_TLAST(m_cmd_read_x_TLAST),
    .m_cmd_read_x_TVALID(m_cmd_read_x_TVALID),
    .m_cmd_read_x_TREADY(m_cmd_read_x_TREADY),
    .m_cmd_read_gamma_TDATA(m_cmd_read_gamma_TDATA),
    .m_cmd_read_gamma_TKEEP(m_cmd_read_gamma_TKEEP),
    .m_cmd_read_gamma_TSTRB(m_cmd_read_gamma_TSTRB),
    .m_cmd_read_gamma_TLAST(m_cmd_read_gamma_TLAST),
    .m_cmd_read_gamma_TVALID(m_cmd_read_gamma_TVALID),
    .m_cmd_read_gamma_TREADY(m_cmd_read_gamma_TREADY),
    .m_cmd_read_rope_TDATA(m_cmd_read_rope_TDATA),
    .m_cmd_read_rope_TKEEP(m_cmd_read_rope_TKEEP),
    .m_cmd_read_rope_TSTRB(m_cmd_read_rope_TSTRB),
    .m_cmd_read_rope_TLAST(m_cmd_read_rope_TLAST),
    .m_cmd_read_rope_TVALID(m_cmd_read_rope_TVALID),
    .m_cmd_read_rope_TREADY(m_cmd_read_rope_TREADY),
    .m_cmd_residual_TDATA(m_cmd_residual_TDATA),
    .m_cmd_residual_TKEEP(m_cmd_residual_TKEEP),
    .m_cmd_residual_TSTRB(m_cmd_residual_TSTRB),
    .m_cmd_residual_TLAST(m_cmd_residual_TLAST),
    .m_cmd_residual_TVALID(m_cmd_residual_TVALID),
    .m_cmd_residual_TREADY(m_cmd_residual_TREADY),
    .m_cmd_rmsnorm_TDATA(m_cmd_rmsnorm_TDATA),
    .m_cmd_rmsnorm_TKEEP(m_cmd_rmsnorm_TKEEP),
    .m_cmd_rmsnorm_TSTRB(m_cmd_rmsnorm_TSTRB),
    .m_cmd_rmsnorm_TLAST(m_cmd_rmsnorm_TLAST),
    .m_cmd_rmsnorm_TVALID(m_cmd_rmsnorm_TVALID),
    .m_cmd_rmsnorm_TREADY(m_cmd_rmsnorm_TREADY),
    .m_cmd_quantize_TDATA(m_cmd_quantize_TDATA),
    .m_cmd_quantize_TKEEP(m_cmd_quantize_TKEEP),
    .m_cmd_quantize_TSTRB(m_cmd_quantize_TSTRB),
    .m_cmd_quantize_TLAST(m_cmd_quantize_TLAST),
    .m_cmd_quantize_TVALID(m_cmd_quantize_TVALID),
    .m_cmd_quantize_TREADY(m_cmd_quantize_TREADY),
    .m_cmd_gather_TDATA(m_cmd_gather_TDATA),
    .m_cmd_gather_TKEEP(m_cmd_gather_TKEEP),
    .m_cmd_gather_TSTRB(m_cmd_gather_TSTRB),
    .m_cmd_gather_TLAST(m_cmd_gather_TLAST),
    .m_cmd_gather_TVALID(m_cmd_gather_TVALID),
    .m_cmd_gather_TREADY(m_cmd_gather_TREADY),
    .m_cmd_rope_TDATA(m_cmd_rope_TDATA),
    .m_cmd_rope_TKEEP(m_cmd_rope_TKEEP),
    .m_cmd_rope_TSTRB(m_cmd_rope_TSTRB),
    .m_cmd_rope_TLAST(m_cmd_rope_TLAST),
    .m_cmd_rope_TVALID(m_cmd_rope_TVALID),
    .m_cmd_rope_TREADY(m_cmd_rope_TREADY),
    .m_cmd_kv_cache0_TDATA(m_cmd_kv_cache0_TDATA),
    .m_cmd_kv_cache0_TKEEP(m_cmd_kv_cache0_TKEEP),
    .m_cmd_kv_cache0_TSTRB(m_cmd_kv_cache0_TSTRB),
    .m_cmd_kv_cache0_TLAST(m_cmd_kv_cache0_TLAST),
    .m_cmd_kv_cache0_TVALID(m_cmd_kv_cache0_TVALID),
    .m_cmd_kv_cache0_TREADY(m_cmd_kv_cache0_TREADY),
    .m_cmd_kv_cache1_TDATA(m_cmd_kv_cache1_TDATA),
    .m_cmd_kv_cache1_TKEEP(m_cmd_kv_cache1_TKEEP),
    .m_cmd_kv_cache1_TSTRB(m_cmd_kv_cache1_TSTRB),
    .m_cmd_kv_cache1_TLAST(m_cmd_kv_cache1_TLAST),
    .m_cmd_kv_cache1_TVALID(m_cmd_kv_cache1_TVALID),
    .m_cmd_kv_cache1_TREADY(m_cmd_kv_cache1_TREADY),
    .m_cmd_attention0_TDATA(m_cmd_attention0_TDATA),
    .m_cmd_attention0_TKEEP(m_cmd_attention0_TKEEP),
    .m_cmd_attention0_TSTRB(m_cmd_attention0_TSTRB),
    .m_cmd_attention0_TLAST(m_cmd_attention0_TLAST),
    .m_cmd_attention0_TVALID(m_cmd_attention0_TVALID),
    .m_cmd_attention0_TREADY(m_cmd_attention0_TREADY),
    .m_cmd_attention1_TDATA(m_cmd_attention1_TDATA),
    .m_cmd_attention1_TKEEP(m_cmd_attention1_TKEEP),
    .m_cmd_attention1_TSTRB(m_cmd_attention1_TSTRB),
    .m_cmd_attention1_TLAST(m_cmd_attention1_TLAST),
    .m_cmd_attention1_TVALID(m_cmd_attention1_TVALID),
    .m_cmd_attention1_TREADY(m_cmd_attention1_TREADY),
    .m_cmd_silu_mul_TDATA(m_cmd_silu_mul_TDATA),
    .m_cmd_silu_mul_TKEEP(m_cmd_silu_mul_TKEEP),
    .m_cmd_silu_mul_TSTRB(m_cmd_silu_mul_TSTRB),
    .m_cmd_silu_mul_TLAST(m_cmd_silu_mul_TLAST),
    .m_cmd_silu_mul_TVALID(m_cmd_silu_mul_TVALID),
    .m_cmd_silu_mul_TREADY(m_cmd_silu_mul_TREADY),
    .m_cmd_argmax_TDATA(m_cmd_argmax_TDATA),
    .m_cmd_argmax_TKEEP(m_cmd_argmax_TKEEP),
    .m_cmd_argmax_TSTRB(m_cmd_argmax_TSTRB),
    .m_cmd_argmax_TLAST(m_cmd_argmax_TLAST),
    .m_cmd_argmax_TVALID(m_cmd_argmax_TVALID),
    .m_cmd_argmax_TREADY(m_cmd_argmax_TREADY),
    .m_cmd_trace_TDATA(m_cmd_trace_TDATA),
    .m_cmd_trace_TKEEP(m_cmd_trace_TKEEP),
    .m_cmd_trace_TSTRB(m_cmd_trace_TSTRB),
    .m_cmd_trace_TLAST(m_cmd_trace_TLAST),
    .m_cmd_trace_TVALID(m_cmd_trace_TVALID),
    .m_cmd_trace_TREADY(m_cmd_trace_TREADY),
    .m_cmd_write_out_TDATA(m_cmd_write_out_TDATA),
    .m_cmd_write_out_TKEEP(m_cmd_write_out_TKEEP),
    .m_cmd_write_out_TSTRB(m_cmd_write_out_TSTRB),
    .m_cmd_write_out_TLAST(m_cmd_write_out_TLAST),
    .m_cmd_write_out_TVALID(m_cmd_write_out_TVALID),
    .m_cmd_write_out_TREADY(m_cmd_write_out_TREADY),
    .m_cmd_write_best_TDATA(m_cmd_write_best_TDATA),
    .m_cmd_write_best_TKEEP(m_cmd_write_best_TKEEP),
    .m_cmd_write_best_TSTRB(m_cmd_write_best_TSTRB),
    .m_cmd_write_best_TLAST(m_cmd_write_best_TLAST),
    .m_cmd_write_best_TVALID(m_cmd_write_best_TVALID),
    .m_cmd_write_best_TREADY(m_cmd_write_best_TREADY),
    .s_status_lane0_TDATA(s_status_lane0_TDATA),
    .s_status_lane0_TKEEP(s_status_lane0_TKEEP),
    .s_status_lane0_TSTRB(s_status_lane0_TSTRB),
    .s_status_lane0_TLAST(s_status_lane0_TLAST),
    .s_status_lane0_TVALID(s_status_lane0_TVALID),
    .s_status_lane0_TREADY(s_status_lane0_TREADY),
    .s_status_lane1_TDATA(s_status_lane1_TDATA),
    .s_status_lane1_TKEEP(s_status_lane1_TKEEP),
    .s_status_lane1_TSTRB(s_status_lane1_TSTRB),
    .s_status_lane1_TLAST(s_status_lane1_TLAST),
    .s_status_lane1_TVALID(s_status_lane1_TVALID),
    .s_status_lane1_TREADY(s_status_lane1_TREADY),
    .s_status_lane2_TDATA(s_status_lane2_TDATA),
    .s_status_lane2_TKEEP(s_status_lane2_TKEEP),
    .s_status_lane2_TSTRB(s_status_lane2_TSTRB),
    .s_status_lane2_TLAST(s_status_lane2_TLAST),
    .s_status_lane2_TVALID(s_status_lane2_TVALID),
    .s_status_lane2_TREADY(s_status_lane2_TREADY),
    .s_status_lane3_TDATA(s_status_lane3_TDATA),
    .s_status_lane3_TKEEP(s_status_lane3_TKEEP),
    .s_status_lane3_TSTRB(s_status_lane3_TSTRB),
    .s_status_lane3_TLAST(s_status_lane3_TLAST),
    .s_status_lane3_TVALID(s_status_lane3_TVALID),
    .s_status_lane3_TREADY(s_status_lane3_TREADY),
    .s_status_read_w0_TDATA(s_status_read_w0_TDATA),
    .s_status_read_w0_TKEEP(s_status_read_w0_TKEEP),
    .s_status_read_w0_TSTRB(s_status_read_w0_TSTRB),
    .s_status_read_w0_TLAST(s_status_read_w0_TLAST),
    .s_status_read_w0_TVALID(s_status_read_w0_TVALID),
    .s_status_read_w0_TREADY(s_status_read_w0_TREADY),
    .s_status_read_w1_TDATA(s_status_read_w1_TDATA),
    .s_status_read_w1_TKEEP(s_status_read_w1_TKEEP),
    .s_status_read_w1_TSTRB(s_status_read_w1_TSTRB),
    .s_status_read_w1_TLAST(s_status_read_w1_TLAST),
    .s_status_read_w1_TVALID(s_status_read_w1_TVALID),
    .s_status_read_w1_TREADY(s_status_read_w1_TREADY),
    .s_status_read_w2_TDATA(s_status_read_w2_TDATA),
    .s_status_read_w2_TKEEP(s_status_read_w2_TKEEP),
    .s_status_read_w2_TSTRB(s_status_read_w2_TSTRB),
    .s_status_read_w2_TLAST(s_status_read_w2_TLAST),
    .s_status_read_w2_TVALID(s_status_read_w2_TVALID),
    .s_status_read_w2_TREADY(s_status_read_w2_TREADY),
    .s_status_read_w3_TDATA(s_status_read_w3_TDATA),
    .s_status_read_w3_TKEEP(s_status_read_w3_TKEEP),
    .s_status_read_w3_TSTRB(s_status_read_w3_TSTRB),
    .s_status_read_w3_TLAST(s_status_read_w3_TLAST),
    .s_status_read_w3_TVALID(s_status_read_w3_TVALID),
    .s_status_read_w3_TREADY(s_status_read_w3_TREADY),
    .s_status_read_p0_TDATA(s_status_read_p0_TDATA),
    .s_status_read_p0_TKEEP(s_status_read_p0_TKEEP),
    .s_status_read_p0_TSTRB(s_status_read_p0_TSTRB),
    .s_status_read_p0_TLAST(s_status_read_p0_TLAST),
    .s_status_read_p0_TVALID(s_status_read_p0_TVALID),
    .s_status_read_p0_TREADY(s_status_read_p0_TREADY),
    .s_status_read_p1_TDATA(s_status_read_p1_TDATA),
    .s_status_read_p1_TKEEP(s_status_read_p1_TKEEP),
    .s_status_read_p1_TSTRB(s_status_read_p1_TSTRB),
    .s_status_read_p1_TLAST(s_status_read_p1_TLAST),
    .s_status_read_p1_TVALID(s_status_read_p1_TVALID),
    .s_status_read_p1_TREADY(s_status_read_p1_TREADY),
    .s_status_read_p2_TDATA(s_status_read_p2_TDATA),
    .s_status_read_p2_TKEEP(s_status_read_p2_TKEEP),
    .s_status_read_p2_TSTRB(s_status_read_p2_TSTRB),
    .s_status_read_p2_TLAST(s_status_read_p2_TLAST),
    .s_status_read_p2_TVALID(s_status_read_p2_TVALID),
    .s_status_read_p2_TREADY(s_status_read_p2_TREADY),
    .s_status_read_p3_TDATA(s_status_read_p3_TDATA),
    .s_status_read_p3_TKEEP(s_status_read_p3_TKEEP),
    .s_status_read_p3_TSTRB(s_status_read_p3_TSTRB),
    .s_status_read_p3_TLAST(s_status_read_p3_TLAST),
    .s_status_read_p3_TVALID(s_status_read_p3_TVALID),
    .s_status_read_p3_TREADY(s_status_read_p3_TREADY),
    .s_status_read_x_TDATA(s_status_read_x_TDATA),
    .s_status_read_x_TKEEP(s_status_read_x_TKEEP),
    .s_status_read_x_TSTRB(s_status_read_x_TSTRB),
    .s_status_read_x_TLAST(s_status_read_x_TLAST),
    .s_status_read_x_TVALID(s_status_read_x_TVALID),
    .s_status_read_x_TREADY(s_status_read_x_TREADY),
    .s_status_read_gamma_TDATA(s_status_read_gamma_TDATA),
    .s_status_read_gamma_TKEEP(s_status_read_gamma_TKEEP),
    .s_status_read_gamma_TSTRB(s_status_read_gamma_TSTRB),
    .s_status_read_gamma_TLAST(s_status_read_gamma_TLAST),
    .s_status_read_gamma_TVALID(s_status_read_gamma_TVALID),
    .s_status_read_gamma_TREADY(s_status_read_gamma_TREADY),
    .s_status_read_rope_TDATA(s_status_read_rope_TDATA),
    .s_status_read_rope_TKEEP(s_status_read_rope_TKEEP),
    .s_status_read_rope_TSTRB(s_status_read_rope_TSTRB),
    .s_status_read_rope_TLAST(s_status_read_rope_TLAST),
    .s_status_read_rope_TVALID(s_status_read_rope_TVALID),
    .s_status_read_rope_TREADY(s_status_read_rope_TREADY),
    .s_status_residual_TDATA(s_status_residual_TDATA),
    .s_status_residual_TKEEP(s_status_residual_TKEEP),
    .s_status_residual_TSTRB(s_status_residual_TSTRB),
    .s_status_residual_TLAST(s_status_residual_TLAST),
    .s_status_residual_TVALID(s_status_residual_TVALID),
    .s_status_residual_TREADY(s_status_residual_TREADY),
    .s_status_rmsnorm_TDATA(s_status_rmsnorm_TDATA),
    .s_status_rmsnorm_TKEEP(s_status_rmsnorm_TKEEP),
    .s_status_rmsnorm_TSTRB(s_status_rmsnorm_TSTRB),
    .s_status_rmsnorm_TLAST(s_status_rmsnorm_TLAST),
    .s_status_rmsnorm_TVALID(s_status_rmsnorm_TVALID),
    .s_status_rmsnorm_TREADY(s_status_rmsnorm_TREADY),
    .s_status_quantize_TDATA(s_status_quantize_TDATA),
    .s_status_quantize_TKEEP(s_status_quantize_TKEEP),
    .s_status_quantize_TSTRB(s_status_quantize_TSTRB),
    .s_status_quantize_TLAST(s_status_quantize_TLAST),
    .s_status_quantize_TVALID(s_status_quantize_TVALID),
    .s_status_quantize_TREADY(s_status_quantize_TREADY),
    .s_status_gather_TDATA(s_status_gather_TDATA),
    .s_status_gather_TKEEP(s_status_gather_TKEEP),
    .s_status_gather_TSTRB(s_status_gather_TSTRB),
    .s_status_gather_TLAST(s_status_gather_TLAST),
    .s_status_gather_TVALID(s_status_gather_TVALID),
    .s_status_gather_TREADY(s_status_gather_TREADY),
    .s_status_rope_TDATA(s_status_rope_TDATA),
    .s_status_rope_TKEEP(s_status_rope_TKEEP),
    .s_status_rope_TSTRB(s_status_rope_TSTRB),
    .s_status_rope_TLAST(s_status_rope_TLAST),
    .s_status_rope_TVALID(s_status_rope_TVALID),
    .s_status_rope_TREADY(s_status_rope_TREADY),
    .s_status_kv_cache0_TDATA(s_status_kv_cache0_TDATA),
    .s_status_kv_cache0_TKEEP(s_status_kv_cache0_TKEEP),
    .s_status_kv_cache0_TSTRB(s_status_kv_cache0_TSTRB),
    .s_status_kv_cache0_TLAST(s_status_kv_cache0_TLAST),
    .s_status_kv_cache0_TVALID(s_status_kv_cache0_TVALID),
    .s_status_kv_cache0_TREADY(s_status_kv_cache0_TREADY),
    .s_status_kv_cache1_TDATA(s_status_kv_cache1_TDATA),
    .s_status_kv_cache1_TKEEP(s_status_kv_cache1_TKEEP),
    .s_status_kv_cache1_TSTRB(s_status_kv_cache1_TSTRB),
    .s_status_kv_cache1_TLAST(s_status_kv_cache1_TLAST),
    .s_status_kv_cache1_TVALID(s_status_kv_cache1_TVALID),
    .s_status_kv_cache1_TREADY(s_status_kv_cache1_TREADY),
    .s_status_attention0_TDATA(s_status_attention0_TDATA),
    .s_status_attention0_TKEEP(s_status_attention0_TKEEP),
    .s_status_attention0_TSTRB(s_status_attention0_TSTRB),
    .s_status_attention0_TLAST(s_status_attention0_TLAST),
    .s_status_attention0_TVALID(s_status_attention0_TVALID),
    .s_status_attention0_TREADY(s_status_attention0_TREADY),
    .s_status_attention1_TDATA(s_status_attention1_TDATA),
    .s_status_attention1_TKEEP(s_status_attention1_TKEEP),
    .s_status_attention1_TSTRB(s_status_attention1_TSTRB),
    .s_status_attention1_TLAST(s_status_attention1_TLAST),
    .s_status_attention1_TVALID(s_status_attention1_TVALID),
    .s_status_attention1_TREADY(s_status_attention1_TREADY),
    .s_status_silu_mul_TDATA(s_status_silu_mul_TDATA),
    .s_status_silu_mul_TKEEP(s_status_silu_mul_TKEEP),
    .s_status_silu_mul_TSTRB(s_status_silu_mul_TSTRB),
    .s_status_silu_mul_TLAST(s_status_silu_mul_TLAST),
    .s_status_silu_mul_TVALID(s_status_silu_mul_TVALID),
    .s_status_silu_mul_TREADY(s_status_silu_mul_TREADY),
    .s_status_argmax_TDATA(s_status_argmax_TDATA),
    .s_status_argmax_TKEEP(s_status_argmax_TKEEP),
    .s_status_argmax_TSTRB(s_status_argmax_TSTRB),
    .s_status_argmax_TLAST(s_status_argmax_TLAST),
    .s_status_argmax_TVALID(s_status_argmax_TVALID),
    .s_status_argmax_TREADY(s_status_argmax_TREADY),
    .s_status_trace_TDATA(s_status_trace_TDATA),
    .s_status_trace_TKEEP(s_status_trace_TKEEP),
    .s_status_trace_TSTRB(s_status_trace_TSTRB),
    .s_status_trace_TLAST(s_status_trace_TLAST),
    .s_status_trace_TVALID(s_status_trace_TVALID),
    .s_status_trace_TREADY(s_status_trace_TREADY),
    .s_status_write_out_TDATA(s_status_write_out_TDATA),
    .s_status_write_out_TKEEP(s_status_write_out_TKEEP),
    .s_status_write_out_TSTRB(s_status_write_out_TSTRB),
    .s_status_write_out_TLAST(s_status_write_out_TLAST),
    .s_status_write_out_TVALID(s_status_write_out_TVALID),
    .s_status_write_out_TREADY(s_status_write_out_TREADY),
    .s_status_write_best_TDATA(s_status_write_best_TDATA),
    .s_status_write_best_TKEEP(s_status_write_best_TKEEP),
    .s_status_write_best_TSTRB(s_status_write_best_TSTRB),
    .s_status_write_best_TLAST(s_status_write_best_TLAST),
    .s_status_write_best_TVALID(s_status_write_best_TVALID),
    .s_status_write_best_TREADY(s_status_write_best_TREADY),
    .words_TDATA(words_out_TDATA),
    .words_TVALID(words_out_TVALID),
    .words_TREADY(words_out_TREADY)
  );
endmodule

// First-word-fall-through FIFO of 4 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module sequencer_fifo_4x128 (
  input  wire         clk,
  input  wire         rst,
  input  wire [127:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [127:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [127:0] memory [0:3];
  reg [127:0] head;
  reg [1:0]   write_at, read_at;
  reg [2:0]   beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {2'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [2:0]   beats_next = beats + {2'd0, put} - {2'd0, take};

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


// AXI4-Lite slave: control at 0x00, instructions at 0x10, summary at 0x1c, count at 0x28
module sequencer_control_s_axi (
  input  wire        clk,
  input  wire        rst,
  input  wire        AWVALID,
  output wire        AWREADY,
  input  wire [5:0]  AWADDR,
  input  wire        WVALID,
  output wire        WREADY,
  input  wire [31:0] WDATA,
  input  wire [3:0]  WSTRB,
  input  wire        ARVALID,
  output wire        ARREADY,
  input  wire [5:0]  ARADDR,
  output wire        RVALID,
  input  wire        RREADY,
  output wire [31:0] RDATA,
  output wire [1:0]  RRESP,
  output wire        BVALID,
  input  wire        BREADY,
  output wire [1:0]  BRESP,
  output wire [63:0] arg_instructions,
  output wire [63:0] arg_summary,
  output wire [31:0] arg_count,
  output wire        ap_start,
  input  wire        ap_done,
  input  wire        ap_ready,
  input  wire        ap_idle,
  output wire        ap_continue,
  output wire        interrupt
);
  localparam [1:0] IDLE = 2'd0, DATA = 2'd1, RESPONSE = 2'd2, RESET = 2'd3;
  reg [1:0] write_state, read_state;
  reg [5:0] write_address;
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
  wire [3:0] write_word = write_address[5:2];
  wire [3:0] read_word = ARADDR[5:2];

  reg start, auto_restart, ready, global_enable, interrupt_line;
  reg [1:0] enabled, status;
  assign ap_start  = start;
  assign interrupt = interrupt_line;
  reg done;
  reg continue_once;
  assign ap_continue = continue_once | auto_restart;
  wire ended = ap_done & ~done;
  always @(posedge clk) begin
    if (write & (write_word == 4'd0) & WSTRB[0] & WDATA[0]) start <= 1'b1;
    else if (ap_ready) start <= auto_restart;
    if (write & (write_word == 4'd0) & WSTRB[0]) auto_restart <= WDATA[7];
    done <= ap_done;
    if (ap_ready & ~auto_restart) ready <= 1'b1; else if (read & (read_word == 4'd0)) ready <= 1'b0;
    continue_once <= write & (write_word == 4'd0) & WSTRB[0] & WDATA[4];
    if (write & (write_word == 4'd1) & WSTRB[0]) global_enable <= WDATA[0];
    if (write & (write_word == 4'd2) & WSTRB[0]) enabled <= WDATA[1:0];
    if (enabled[0] & ended) status[0] <= 1'b1;
    else if (write & (write_word == 4'd3) & WSTRB[0]) status[0] <= status[0] ^ WDATA[0];
    if (enabled[1] & ap_ready) status[1] <= 1'b1;
    else if (write & (write_word == 4'd3) & WSTRB[0]) status[1] <= status[1] ^ WDATA[1];
    interrupt_line <= global_enable & (|status);
    if (rst) begin
      start <= 1'b0; auto_restart <= 1'b0; ready <= 1'b0; done <= 1'b0; global_enable <= 1'b0;
      enabled <= 2'b00; status <= 2'b00; interrupt_line <= 1'b0;
      continue_once <= 1'b0;
    end
  end

  reg [63:0] value_instructions;
  assign arg_instructions = value_instructions;
  always @(posedge clk) begin
    if (write & (write_word == 4'd4)) value_instructions[31:0] <= (WDATA & mask) | (value_instructions[31:0] & ~mask);
    if (write & (write_word == 4'd5)) value_instructions[63:32] <= (WDATA & mask) | (value_instructions[63:32] & ~mask);
    if (rst) value_instructions <= 64'd0;
  end

  reg [63:0] value_summary;
  assign arg_summary = value_summary;
  always @(posedge clk) begin
    if (write & (write_word == 4'd7)) value_summary[31:0] <= (WDATA & mask) | (value_summary[31:0] & ~mask);
    if (write & (write_word == 4'd8)) value_summary[63:32] <= (WDATA & mask) | (value_summary[63:32] & ~mask);
    if (rst) value_summary <= 64'd0;
  end

  reg [31:0] value_count;
  assign arg_count = value_count;
  always @(posedge clk) begin
    if (write & (write_word == 4'd10)) value_count[31:0] <= (WDATA & mask) | (value_count[31:0] & ~mask);
    if (rst) value_count <= 32'd0;
  end

  reg [31:0] read_data;
  assign RDATA = read_data;
  always @(posedge clk) if (read) begin
    case (read_word)
      4'd0: read_data <= {22'd0, interrupt_line, 1'b0, auto_restart, 2'd0, continue_once, ready, ap_idle, done, start};
      4'd1: read_data <= {31'd0, global_enable};
      4'd2: read_data <= {30'd0, enabled};
      4'd3: read_data <= {30'd0, status};
      4'd4: read_data <= value_instructions[31:0];
      4'd5: read_data <= value_instructions[63:32];
      4'd7: read_data <= value_summary[31:0];
      4'd8: read_data <= value_summary[63:32];
      4'd10: read_data <= value_count[31:0];
      default: read_data <= 32'd0;
    endcase
  end
endmodule
// sequencer_fetch: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   words: II=1, depth 1 (hls/sequencer/sequencer.cpp:11)

`default_nettype none

module sequencer_fetch (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire         ap_start,
  output wire         ap_done,
  output wire         ap_idle,
  output wire         ap_ready,
  input  wire [63:0]  instructions,
  input  wire [31:0]  count,
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
  output wire [127:0] words_TDATA,
  output wire         words_TVALID,
  input  wire         words_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [2:0] LINE_88_S = 3'd0;
  localparam [2:0] WORDS_S = 3'd1;
  localparam [2:0] LINE_88_2_S = 3'd2;
  localparam [2:0] IDLE = 3'd3;
  localparam [2:0] FINISH = 3'd4;
  reg [2:0] state;
  wire line_88_done;
  wire words_done;
  wire line_88_2_done;
  wire [63:0] arg_instructions = instructions;
  wire [31:0] arg_count = count;
  wire call_begin = (state == IDLE) & ap_start;

  // hls/sequencer/sequencer.cpp:88: line_88
  wire line_88_start;
  reg line_88_run;
  reg [31:0] beats_1;
  wire line_88_v0;
  wire line_88_en0;

  // hls/sequencer/sequencer.cpp:11: words
  wire words_start;
  reg words_run;
  reg [31:0] i_2;
  wire words_v0;
  wire words_en0;

  // hls/sequencer/sequencer.cpp:88: line_88_2
  wire line_88_2_start;
  reg line_88_2_run;
  wire line_88_2_v0;
  wire line_88_2_en0;
  wire words_beat_ready;
  wire m_axi_gmem_ar_beat_ready;
  wire [127:0] m_axi_gmem_r_beat;
  wire m_axi_gmem_r_beat_valid;
  wire [127:0] m_axi_gmem_r_beat_data = m_axi_gmem_r_beat;

  // ---- hls/sequencer/sequencer.cpp:88: line_88, 1 stages
  wire [31:0] beats_3 = {arg_count[30:0], 1'd0};  // sequencer.cpp:9
  wire icmp_4 = 32'd0 < beats_3;  // sequencer.cpp:13
  wire [31:0] sub_5 = beats_3 - 32'd0;  // sequencer.cpp:13
  wire [31:0] select_6 = icmp_4 ? sub_5 : 32'd0;  // sequencer.cpp:13
  wire line_88_push_7 = line_88_v0 & line_88_en0;  // sequencer.cpp:13
  assign line_88_en0 = ~(line_88_v0 & ((~m_axi_gmem_ar_beat_ready)));
  wire line_88_issue = line_88_run;
  wire line_88_leave = 1'b0;
  assign line_88_v0 = line_88_issue;
  wire line_88_busy = line_88_run;
  always @(posedge ap_clk) begin
    if (line_88_issue & line_88_en0) line_88_run <= 1'b0;
    if (line_88_start) line_88_run <= 1'b1;
    if (rst) begin line_88_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (line_88_v0 & line_88_en0) beats_1 <= beats_3;
  end

  // ---- hls/sequencer/sequencer.cpp:11: words, pipelined loop, II=1, depth 1
  wire icmp_8 = i_2 < beats_1;  // sequencer.cpp:11
  wire xor_9 = icmp_8 ^ 1'd1;
  wire [31:0] i_10 = i_2 + 32'd1;  // sequencer.cpp:11
  wire words_pop_11 = words_v0 & words_en0;  // sequencer.cpp:13
  wire words_push_12 = words_v0 & words_en0;  // sequencer.cpp:13
  assign words_en0 = ~(words_v0 & ((~m_axi_gmem_r_beat_valid) | (~words_beat_ready)));
  wire words_issue = words_run;
  wire words_leave = xor_9;
  assign words_v0 = words_issue & ~words_leave;
  wire words_busy = words_run;
  always @(posedge ap_clk) begin
    if (words_issue & words_leave) words_run <= 1'b0;
    if (words_start) words_run <= 1'b1;
    if (rst) begin words_run <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (words_v0 & words_en0) i_2 <= i_10;
    if (line_88_done) i_2 <= 32'd0;
  end

  // ---- hls/sequencer/sequencer.cpp:88: line_88_2, 1 stages
  assign line_88_2_en0 = 1'd1;
  wire line_88_2_issue = line_88_2_run;
  wire line_88_2_leave = 1'b0;
  assign line_88_2_v0 = line_88_2_issue;
  wire line_88_2_busy = line_88_2_run;
  always @(posedge ap_clk) begin
    if (line_88_2_issue & line_88_2_en0) line_88_2_run <= 1'b0;
    if (line_88_2_start) line_88_2_run <= 1'b1;
    if (rst) begin line_88_2_run <= 1'b0; end
  end

  // ---- control
  assign line_88_done = (state == LINE_88_S) & ~line_88_busy;
  assign words_done = (state == WORDS_S) & ~words_busy;
  assign line_88_2_done = (state == LINE_88_2_S) & ~line_88_2_busy;
  always @(posedge ap_clk) begin
    if (line_88_done) state <= WORDS_S;
    if (words_done) state <= LINE_88_2_S;
    if (call_begin) state <= LINE_88_S;
    if (line_88_2_done) state <= FINISH;
    if (call_end) state <= IDLE;
    if (rst) state <= IDLE;
  end
  assign words_start = line_88_done;
  assign line_88_2_start = words_done;
  assign line_88_start = call_begin;

  // ---- start and end of a call
  wire call_end = (state == FINISH) & ~(words_TVALID);
  assign ap_ready = call_end;
  assign ap_idle = (state == IDLE) & ~ap_start;
  assign ap_done = call_end;

  // words: data and valid are registered
  wire words_beat_valid = words_push_12;
  wire [127:0] words_beat = {m_axi_gmem_r_beat_data};
  sequencer_fetch_forward #(.WIDTH(128)) words_slice (.clk(ap_clk), .rst(rst), .in_data(words_beat), .in_valid(words_beat_valid), .in_ready(words_beat_ready), .out_data(words_TDATA), .out_valid(words_TVALID), .out_ready(words_TREADY));
  wire m_axi_gmem_ar_beat_valid = line_88_push_7;
  wire [92:0] m_axi_gmem_ar_beat = {{1'd0, select_6}, arg_instructions[63:4]};
  wire m_axi_gmem_r_beat_take = words_pop_11;

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
  sequencer_fetch_gmem_read m_axi_gmem_read (
    .clk(ap_clk),
    .rst(rst),
    .request_valid(m_axi_gmem_ar_beat_valid),
    .request_ready(m_axi_gmem_ar_beat_ready),
    .request_index(m_axi_gmem_ar_beat[59:0]),
    .request_count(m_axi_gmem_ar_beat[92:60]),
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
  assign m_axi_gmem_AWVALID = 1'd0;
  assign m_axi_gmem_AWADDR = 64'd0;
  assign m_axi_gmem_AWID = 1'd0;
  assign m_axi_gmem_AWLEN = 8'd0;
  assign m_axi_gmem_AWSIZE = 3'd0;
  assign m_axi_gmem_AWBURST = 2'd0;
  assign m_axi_gmem_AWLOCK = 2'd0;
  assign m_axi_gmem_AWCACHE = 4'd0;
  assign m_axi_gmem_AWPROT = 3'd0;
  assign m_axi_gmem_AWQOS = 4'd0;
  assign m_axi_gmem_AWREGION = 4'd0;
  assign m_axi_gmem_AWUSER = 1'd0;
  assign m_axi_gmem_WVALID = 1'd0;
  assign m_axi_gmem_BREADY = 1'd0;
  assign m_axi_gmem_WDATA = 128'd0;
  assign m_axi_gmem_WSTRB = 16'd0;
  assign m_axi_gmem_WLAST = 1'd0;
  assign m_axi_gmem_WID = 1'd0;
  assign m_axi_gmem_WUSER = 1'd0;
  wire m_axi_gmem_unused = &{1'b0, m_axi_gmem_RID, m_axi_gmem_RUSER, m_axi_gmem_RRESP, m_axi_gmem_BRESP, m_axi_gmem_BID, m_axi_gmem_BUSER, m_axi_gmem_AWREADY, m_axi_gmem_WREADY, m_axi_gmem_BVALID};
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module sequencer_fetch_forward #(
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

// reads of bundle gmem: bursts of 32 words at most
module sequencer_fetch_gmem_read (
  input  wire clk,
  input  wire rst,
  input  wire request_valid,
  output wire request_ready,
  input  wire [59:0] request_index,
  input  wire [32:0] request_count,
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
  reg [6:0] room;  // words of the FIFO that no burst will fill
  reg [1:0] flights;  // bursts on their way
  wire [127:0] word_data;
  wire word_valid, word_take;
  wire fits = (room >= {1'd0, burst}) & (flights != 2'd2);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [33:0] left;
  wire [5:0] limit = 6'd32 - {1'b0, word[4:0]};
  wire last = left <= {28'd0, limit};
  wire [5:0] burst = last ? left[5:0] : limit;
  wire [5:0] length = burst - 6'd1;
  wire go = busy & (~ARVALID | ARREADY) & fits;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [33:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin ARWORD <= word; ARLEN <= {2'd0, length}; end
    if (go) ARVALID <= 1'b1; else if (ARREADY) ARVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:5] + 55'd1, 5'd0};
      left <= left - {28'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; ARVALID <= 1'b0; end
  end
  wire landed = RVALID & RREADY & RLAST;
  always @(posedge clk) begin
    room <= room - (go ? {1'd0, burst} : 7'd0) + {6'd0, word_take};
    flights <= flights + {1'd0, go} - {1'd0, landed};
    if (rst) begin room <= 7'd64; flights <= 2'd0; end
  end
  sequencer_fetch_fifo_64x128 words_fifo (.clk(clk), .rst(rst), .in_data(RDATA), .in_valid(RVALID), .in_ready(RREADY), .out_data(word_data), .out_valid(word_valid), .out_ready(word_take));
  assign data = word_data;
  assign data_valid = word_valid;
  assign word_take = data_take & word_valid;
endmodule

// First-word-fall-through FIFO of 64 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module sequencer_fetch_fifo_64x128 (
  input  wire         clk,
  input  wire         rst,
  input  wire [127:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [127:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [127:0] memory [0:63];
  reg [127:0] head;
  reg [5:0]   write_at, read_at;
  reg [6:0]   beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {6'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [6:0]   beats_next = beats + {6'd0, put} - {6'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 6'd0;
      read_at   <= 6'd0;
      beats     <= 7'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 6'd63 ? 6'd0 : write_at + 6'd1;
      if (fetch) read_at <= read_at == 6'd63 ? 6'd0 : read_at + 6'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 7'd64;
    end
  end
endmodule

`default_nettype wire

// sequencer_execute: made by rtl_export from hls/include/commands_gen.hpp. Do not edit.
// Scheduled for 300 MHz with estimated delays. Pipelined loops:
//   run: II=2, depth 5 (hls/sequencer/sequencer.cpp:48)

`default_nettype none

module sequencer_execute (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire         ap_start,
  output wire         ap_done,
  output wire         ap_idle,
  output wire         ap_ready,
  input  wire [63:0]  summary,
  input  wire [31:0]  count,
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
  output wire [127:0] m_cmd_lane0_TDATA,
  output wire [15:0]  m_cmd_lane0_TKEEP,
  output wire [15:0]  m_cmd_lane0_TSTRB,
  output wire [0:0]   m_cmd_lane0_TLAST,
  output wire         m_cmd_lane0_TVALID,
  input  wire         m_cmd_lane0_TREADY,
  output wire [127:0] m_cmd_lane1_TDATA,
  output wire [15:0]  m_cmd_lane1_TKEEP,
  output wire [15:0]  m_cmd_lane1_TSTRB,
  output wire [0:0]   m_cmd_lane1_TLAST,
  output wire         m_cmd_lane1_TVALID,
  input  wire         m_cmd_lane1_TREADY,
  output wire [127:0] m_cmd_lane2_TDATA,
  output wire [15:0]  m_cmd_lane2_TKEEP,
  output wire [15:0]  m_cmd_lane2_TSTRB,
  output wire [0:0]   m_cmd_lane2_TLAST,
  output wire         m_cmd_lane2_TVALID,
  input  wire         m_cmd_lane2_TREADY,
  output wire [127:0] m_cmd_lane3_TDATA,
  output wire [15:0]  m_cmd_lane3_TKEEP,
  output wire [15:0]  m_cmd_lane3_TSTRB,
  output wire [0:0]   m_cmd_lane3_TLAST,
  output wire         m_cmd_lane3_TVALID,
  input  wire         m_cmd_lane3_TREADY,
  output wire [127:0] m_cmd_read_w0_TDATA,
  output wire [15:0]  m_cmd_read_w0_TKEEP,
  output wire [15:0]  m_cmd_read_w0_TSTRB,
  output wire [0:0]   m_cmd_read_w0_TLAST,
  output wire         m_cmd_read_w0_TVALID,
  input  wire         m_cmd_read_w0_TREADY,
  output wire [127:0] m_cmd_read_w1_TDATA,
  output wire [15:0]  m_cmd_read_w1_TKEEP,
  output wire [15:0]  m_cmd_read_w1_TSTRB,
  output wire [0:0]   m_cmd_read_w1_TLAST,
  output wire         m_cmd_read_w1_TVALID,
  input  wire         m_cmd_read_w1_TREADY,
  output wire [127:0] m_cmd_read_w2_TDATA,
  output wire [15:0]  m_cmd_read_w2_TKEEP,
  output wire [15:0]  m_cmd_read_w2_TSTRB,
  output wire [0:0]   m_cmd_read_w2_TLAST,
  output wire         m_cmd_read_w2_TVALID,
  input  wire         m_cmd_read_w2_TREADY,
  output wire [127:0] m_cmd_read_w3_TDATA,
  output wire [15:0]  m_cmd_read_w3_TKEEP,
  output wire [15:0]  m_cmd_read_w3_TSTRB,
  output wire [0:0]   m_cmd_read_w3_TLAST,
  output wire         m_cmd_read_w3_TVALID,
  input  wire         m_cmd_read_w3_TREADY,
  output wire [127:0] m_cmd_read_p0_TDATA,
  output wire [15:0]  m_cmd_read_p0_TKEEP,
  output wire [15:0]  m_cmd_read_p0_TSTRB,
  output wire [0:0]   m_cmd_read_p0_TLAST,
  output wire         m_cmd_read_p0_TVALID,
  input  wire         m_cmd_read_p0_TREADY,
  output wire [127:0] m_cmd_read_p1_TDATA,
  output wire [15:0]  m_cmd_read_p1_TKEEP,
  output wire [15:0]  m_cmd_read_p1_TSTRB,
  output wire [0:0]   m_cmd_read_p1_TLAST,
  output wire         m_cmd_read_p1_TVALID,
  input  wire         m_cmd_read_p1_TREADY,
  output wire [127:0] m_cmd_read_p2_TDATA,
  output wire [15:0]  m_cmd_read_p2_TKEEP,
  output wire [15:0]  m_cmd_read_p2_TSTRB,
  output wire [0:0]   m_cmd_read_p2_TLAST,
  output wire         m_cmd_read_p2_TVALID,
  input  wire         m_cmd_read_p2_TREADY,
  output wire [127:0] m_cmd_read_p3_TDATA,
  output wire [15:0]  m_cmd_read_p3_TKEEP,
  output wire [15:0]  m_cmd_read_p3_TSTRB,
  output wire [0:0]   m_cmd_read_p3_TLAST,
  output wire         m_cmd_read_p3_TVALID,
  input  wire         m_cmd_read_p3_TREADY,
  output wire [127:0] m_cmd_read_x_TDATA,
  output wire [15:0]  m_cmd_read_x_TKEEP,
  output wire [15:0]  m_cmd_read_x_TSTRB,
  output wire [0:0]   m_cmd_read_x_TLAST,
  output wire         m_cmd_read_x_TVALID,
  input  wire         m_cmd_read_x_TREADY,
  output wire [127:0] m_cmd_read_gamma_TDATA,
  output wire [15:0]  m_cmd_read_gamma_TKEEP,
  output wire [15:0]  m_cmd_read_gamma_TSTRB,
  output wire [0:0]   m_cmd_read_gamma_TLAST,
  output wire         m_cmd_read_gamma_TVALID,
  input  wire         m_cmd_read_gamma_TREADY,
  output wire [127:0] m_cmd_read_rope_TDATA,
  output wire [15:0]  m_cmd_read_rope_TKEEP,
  output wire [15:0]  m_cmd_read_rope_TSTRB,
  output wire [0:0]   m_cmd_read_rope_TLAST,
  output wire         m_cmd_read_rope_TVALID,
  input  wire         m_cmd_read_rope_TREADY,
  output wire [127:0] m_cmd_residual_TDATA,
  output wire [15:0]  m_cmd_residual_TKEEP,
  output wire [15:0]  m_cmd_residual_TSTRB,
  output wire [0:0]   m_cmd_residual_TLAST,
  output wire         m_cmd_residual_TVALID,
  input  wire         m_cmd_residual_TREADY,
  output wire [127:0] m_cmd_rmsnorm_TDATA,
  output wire [15:0]  m_cmd_rmsnorm_TKEEP,
  output wire [15:0]  m_cmd_rmsnorm_TSTRB,
  output wire [0:0]   m_cmd_rmsnorm_TLAST,
  output wire         m_cmd_rmsnorm_TVALID,
  input  wire         m_cmd_rmsnorm_TREADY,
  output wire [127:0] m_cmd_quantize_TDATA,
  output wire [15:0]  m_cmd_quantize_TKEEP,
  output wire [15:0]  m_cmd_quantize_TSTRB,
  output wire [0:0]   m_cmd_quantize_TLAST,
  output wire         m_cmd_quantize_TVALID,
  input  wire         m_cmd_quantize_TREADY,
  output wire [127:0] m_cmd_gather_TDATA,
  output wire [15:0]  m_cmd_gather_TKEEP,
  output wire [15:0]  m_cmd_gather_TSTRB,
  output wire [0:0]   m_cmd_gather_TLAST,
  output wire         m_cmd_gather_TVALID,
  input  wire         m_cmd_gather_TREADY,
  output wire [127:0] m_cmd_rope_TDATA,
  output wire [15:0]  m_cmd_rope_TKEEP,
  output wire [15:0]  m_cmd_rope_TSTRB,
  output wire [0:0]   m_cmd_rope_TLAST,
  output wire         m_cmd_rope_TVALID,
  input  wire         m_cmd_rope_TREADY,
  output wire [127:0] m_cmd_kv_cache0_TDATA,
  output wire [15:0]  m_cmd_kv_cache0_TKEEP,
  output wire [15:0]  m_cmd_kv_cache0_TSTRB,
  output wire [0:0]   m_cmd_kv_cache0_TLAST,
  output wire         m_cmd_kv_cache0_TVALID,
  input  wire         m_cmd_kv_cache0_TREADY,
  output wire [127:0] m_cmd_kv_cache1_TDATA,
  output wire [15:0]  m_cmd_kv_cache1_TKEEP,
  output wire [15:0]  m_cmd_kv_cache1_TSTRB,
  output wire [0:0]   m_cmd_kv_cache1_TLAST,
  output wire         m_cmd_kv_cache1_TVALID,
  input  wire         m_cmd_kv_cache1_TREADY,
  output wire [127:0] m_cmd_attention0_TDATA,
  output wire [15:0]  m_cmd_attention0_TKEEP,
  output wire [15:0]  m_cmd_attention0_TSTRB,
  output wire [0:0]   m_cmd_attention0_TLAST,
  output wire         m_cmd_attention0_TVALID,
  input  wire         m_cmd_attention0_TREADY,
  output wire [127:0] m_cmd_attention1_TDATA,
  output wire [15:0]  m_cmd_attention1_TKEEP,
  output wire [15:0]  m_cmd_attention1_TSTRB,
  output wire [0:0]   m_cmd_attention1_TLAST,
  output wire         m_cmd_attention1_TVALID,
  input  wire         m_cmd_attention1_TREADY,
  output wire [127:0] m_cmd_silu_mul_TDATA,
  output wire [15:0]  m_cmd_silu_mul_TKEEP,
  output wire [15:0]  m_cmd_silu_mul_TSTRB,
  output wire [0:0]   m_cmd_silu_mul_TLAST,
  output wire         m_cmd_silu_mul_TVALID,
  input  wire         m_cmd_silu_mul_TREADY,
  output wire [127:0] m_cmd_argmax_TDATA,
  output wire [15:0]  m_cmd_argmax_TKEEP,
  output wire [15:0]  m_cmd_argmax_TSTRB,
  output wire [0:0]   m_cmd_argmax_TLAST,
  output wire         m_cmd_argmax_TVALID,
  input  wire         m_cmd_argmax_TREADY,
  output wire [127:0] m_cmd_trace_TDATA,
  output wire [15:0]  m_cmd_trace_TKEEP,
  output wire [15:0]  m_cmd_trace_TSTRB,
  output wire [0:0]   m_cmd_trace_TLAST,
  output wire         m_cmd_trace_TVALID,
  input  wire         m_cmd_trace_TREADY,
  output wire [127:0] m_cmd_write_out_TDATA,
  output wire [15:0]  m_cmd_write_out_TKEEP,
  output wire [15:0]  m_cmd_write_out_TSTRB,
  output wire [0:0]   m_cmd_write_out_TLAST,
  output wire         m_cmd_write_out_TVALID,
  input  wire         m_cmd_write_out_TREADY,
  output wire [127:0] m_cmd_write_best_TDATA,
  output wire [15:0]  m_cmd_write_best_TKEEP,
  output wire [15:0]  m_cmd_write_best_TSTRB,
  output wire [0:0]   m_cmd_write_best_TLAST,
  output wire         m_cmd_write_best_TVALID,
  input  wire         m_cmd_write_best_TREADY,
  input  wire [127:0] s_status_lane0_TDATA,
  input  wire [15:0]  s_status_lane0_TKEEP,
  input  wire [15:0]  s_status_lane0_TSTRB,
  input  wire [0:0]   s_status_lane0_TLAST,
  input  wire         s_status_lane0_TVALID,
  output wire         s_status_lane0_TREADY,
  input  wire [127:0] s_status_lane1_TDATA,
  input  wire [15:0]  s_status_lane1_TKEEP,
  input  wire [15:0]  s_status_lane1_TSTRB,
  input  wire [0:0]   s_status_lane1_TLAST,
  input  wire         s_status_lane1_TVALID,
  output wire         s_status_lane1_TREADY,
  input  wire [127:0] s_status_lane2_TDATA,
  input  wire [15:0]  s_status_lane2_TKEEP,
  input  wire [15:0]  s_status_lane2_TSTRB,
  input  wire [0:0]   s_status_lane2_TLAST,
  input  wire         s_status_lane2_TVALID,
  output wire         s_status_lane2_TREADY,
  input  wire [127:0] s_status_lane3_TDATA,
  input  wire [15:0]  s_status_lane3_TKEEP,
  input  wire [15:0]  s_status_lane3_TSTRB,
  input  wire [0:0]   s_status_lane3_TLAST,
  input  wire         s_status_lane3_TVALID,
  output wire         s_status_lane3_TREADY,
  input  wire [127:0] s_status_read_w0_TDATA,
  input  wire [15:0]  s_status_read_w0_TKEEP,
  input  wire [15:0]  s_status_read_w0_TSTRB,
  input  wire [0:0]   s_status_read_w0_TLAST,
  input  wire         s_status_read_w0_TVALID,
  output wire         s_status_read_w0_TREADY,
  input  wire [127:0] s_status_read_w1_TDATA,
  input  wire [15:0]  s_status_read_w1_TKEEP,
  input  wire [15:0]  s_status_read_w1_TSTRB,
  input  wire [0:0]   s_status_read_w1_TLAST,
  input  wire         s_status_read_w1_TVALID,
  output wire         s_status_read_w1_TREADY,
  input  wire [127:0] s_status_read_w2_TDATA,
  input  wire [15:0]  s_status_read_w2_TKEEP,
  input  wire [15:0]  s_status_read_w2_TSTRB,
  input  wire [0:0]   s_status_read_w2_TLAST,
  input  wire         s_status_read_w2_TVALID,
  output wire         s_status_read_w2_TREADY,
  input  wire [127:0] s_status_read_w3_TDATA,
  input  wire [15:0]  s_status_read_w3_TKEEP,
  input  wire [15:0]  s_status_read_w3_TSTRB,
  input  wire [0:0]   s_status_read_w3_TLAST,
  input  wire         s_status_read_w3_TVALID,
  output wire         s_status_read_w3_TREADY,
  input  wire [127:0] s_status_read_p0_TDATA,
  input  wire [15:0]  s_status_read_p0_TKEEP,
  input  wire [15:0]  s_status_read_p0_TSTRB,
  input  wire [0:0]   s_status_read_p0_TLAST,
  input  wire         s_status_read_p0_TVALID,
  output wire         s_status_read_p0_TREADY,
  input  wire [127:0] s_status_read_p1_TDATA,
  input  wire [15:0]  s_status_read_p1_TKEEP,
  input  wire [15:0]  s_status_read_p1_TSTRB,
  input  wire [0:0]   s_status_read_p1_TLAST,
  input  wire         s_status_read_p1_TVALID,
  output wire         s_status_read_p1_TREADY,
  input  wire [127:0] s_status_read_p2_TDATA,
  input  wire [15:0]  s_status_read_p2_TKEEP,
  input  wire [15:0]  s_status_read_p2_TSTRB,
  input  wire [0:0]   s_status_read_p2_TLAST,
  input  wire         s_status_read_p2_TVALID,
  output wire         s_status_read_p2_TREADY,
  input  wire [127:0] s_status_read_p3_TDATA,
  input  wire [15:0]  s_status_read_p3_TKEEP,
  input  wire [15:0]  s_status_read_p3_TSTRB,
  input  wire [0:0]   s_status_read_p3_TLAST,
  input  wire         s_status_read_p3_TVALID,
  output wire         s_status_read_p3_TREADY,
  input  wire [127:0] s_status_read_x_TDATA,
  input  wire [15:0]  s_status_read_x_TKEEP,
  input  wire [15:0]  s_status_read_x_TSTRB,
  input  wire [0:0]   s_status_read_x_TLAST,
  input  wire         s_status_read_x_TVALID,
  output wire         s_status_read_x_TREADY,
  input  wire [127:0] s_status_read_gamma_TDATA,
  input  wire [15:0]  s_status_read_gamma_TKEEP,
  input  wire [15:0]  s_status_read_gamma_TSTRB,
  input  wire [0:0]   s_status_read_gamma_TLAST,
  input  wire         s_status_read_gamma_TVALID,
  output wire         s_status_read_gamma_TREADY,
  input  wire [127:0] s_status_read_rope_TDATA,
  input  wire [15:0]  s_status_read_rope_TKEEP,
  input  wire [15:0]  s_status_read_rope_TSTRB,
  input  wire [0:0]   s_status_read_rope_TLAST,
  input  wire         s_status_read_rope_TVALID,
  output wire         s_status_read_rope_TREADY,
  input  wire [127:0] s_status_residual_TDATA,
  input  wire [15:0]  s_status_residual_TKEEP,
  input  wire [15:0]  s_status_residual_TSTRB,
  input  wire [0:0]   s_status_residual_TLAST,
  input  wire         s_status_residual_TVALID,
  output wire         s_status_residual_TREADY,
  input  wire [127:0] s_status_rmsnorm_TDATA,
  input  wire [15:0]  s_status_rmsnorm_TKEEP,
  input  wire [15:0]  s_status_rmsnorm_TSTRB,
  input  wire [0:0]   s_status_rmsnorm_TLAST,
  input  wire         s_status_rmsnorm_TVALID,
  output wire         s_status_rmsnorm_TREADY,
  input  wire [127:0] s_status_quantize_TDATA,
  input  wire [15:0]  s_status_quantize_TKEEP,
  input  wire [15:0]  s_status_quantize_TSTRB,
  input  wire [0:0]   s_status_quantize_TLAST,
  input  wire         s_status_quantize_TVALID,
  output wire         s_status_quantize_TREADY,
  input  wire [127:0] s_status_gather_TDATA,
  input  wire [15:0]  s_status_gather_TKEEP,
  input  wire [15:0]  s_status_gather_TSTRB,
  input  wire [0:0]   s_status_gather_TLAST,
  input  wire         s_status_gather_TVALID,
  output wire         s_status_gather_TREADY,
  input  wire [127:0] s_status_rope_TDATA,
  input  wire [15:0]  s_status_rope_TKEEP,
  input  wire [15:0]  s_status_rope_TSTRB,
  input  wire [0:0]   s_status_rope_TLAST,
  input  wire         s_status_rope_TVALID,
  output wire         s_status_rope_TREADY,
  input  wire [127:0] s_status_kv_cache0_TDATA,
  input  wire [15:0]  s_status_kv_cache0_TKEEP,
  input  wire [15:0]  s_status_kv_cache0_TSTRB,
  input  wire [0:0]   s_status_kv_cache0_TLAST,
  input  wire         s_status_kv_cache0_TVALID,
  output wire         s_status_kv_cache0_TREADY,
  input  wire [127:0] s_status_kv_cache1_TDATA,
  input  wire [15:0]  s_status_kv_cache1_TKEEP,
  input  wire [15:0]  s_status_kv_cache1_TSTRB,
  input  wire [0:0]   s_status_kv_cache1_TLAST,
  input  wire         s_status_kv_cache1_TVALID,
  output wire         s_status_kv_cache1_TREADY,
  input  wire [127:0] s_status_attention0_TDATA,
  input  wire [15:0]  s_status_attention0_TKEEP,
  input  wire [15:0]  s_status_attention0_TSTRB,
  input  wire [0:0]   s_status_attention0_TLAST,
  input  wire         s_status_attention0_TVALID,
  output wire         s_status_attention0_TREADY,
  input  wire [127:0] s_status_attention1_TDATA,
  input  wire [15:0]  s_status_attention1_TKEEP,
  input  wire [15:0]  s_status_attention1_TSTRB,
  input  wire [0:0]   s_status_attention1_TLAST,
  input  wire         s_status_attention1_TVALID,
  output wire         s_status_attention1_TREADY,
  input  wire [127:0] s_status_silu_mul_TDATA,
  input  wire [15:0]  s_status_silu_mul_TKEEP,
  input  wire [15:0]  s_status_silu_mul_TSTRB,
  input  wire [0:0]   s_status_silu_mul_TLAST,
  input  wire         s_status_silu_mul_TVALID,
  output wire         s_status_silu_mul_TREADY,
  input  wire [127:0] s_status_argmax_TDATA,
  input  wire [15:0]  s_status_argmax_TKEEP,
  input  wire [15:0]  s_status_argmax_TSTRB,
  input  wire [0:0]   s_status_argmax_TLAST,
  input  wire         s_status_argmax_TVALID,
  output wire         s_status_argmax_TREADY,
  input  wire [127:0] s_status_trace_TDATA,
  input  wire [15:0]  s_status_trace_TKEEP,
  input  wire [15:0]  s_status_trace_TSTRB,
  input  wire [0:0]   s_status_trace_TLAST,
  input  wire         s_status_trace_TVALID,
  output wire         s_status_trace_TREADY,
  input  wire [127:0] s_status_write_out_TDATA,
  input  wire [15:0]  s_status_write_out_TKEEP,
  input  wire [15:0]  s_status_write_out_TSTRB,
  input  wire [0:0]   s_status_write_out_TLAST,
  input  wire         s_status_write_out_TVALID,
  output wire         s_status_write_out_TREADY,
  input  wire [127:0] s_status_write_best_TDATA,
  input  wire [15:0]  s_status_write_best_TKEEP,
  input  wire [15:0]  s_status_write_best_TSTRB,
  input  wire [0:0]   s_status_write_best_TLAST,
  input  wire         s_status_write_best_TVALID,
  output wire         s_status_write_best_TREADY,
  input  wire [127:0] words_TDATA,
  input  wire         words_TVALID,
  output wire         words_TREADY
);
  wire rst = ~ap_rst_n;

  // One unit runs at a time: a pipelined loop, or the code between loops.
  localparam [2:0] LINE_88_S = 3'd0;
  localparam [2:0] RUN_S = 3'd1;
  localparam [2:0] LINE_18_S = 3'd2;
  localparam [2:0] IDLE = 3'd3;
  localparam [2:0] FINISH = 3'd4;
  reg [2:0] state;
  wire line_88_done;
  wire run_done;
  wire line_18_done;
  wire [63:0] arg_summary = summary;
  wire [31:0] arg_count = count;
  wire call_begin = (state == IDLE) & ap_start;

  // hls/sequencer/sequencer.cpp:88: line_88
  wire line_88_start;
  reg line_88_run;
  wire line_88_v0;
  wire line_88_en0;

  // hls/sequencer/sequencer.cpp:48: run
  wire run_start;
  reg run_run;
  reg [2:0] result_0_1;
  reg [7:0] result_1_2;
  reg [15:0] result_1_3;
  reg [15:0] result_2_4;
  reg [31:0] result_3_5;
  reg [31:0] result_2_6;
  reg [31:0] i_7;
  reg running_8;
  reg run_v1;
  reg run_v2;
  reg run_v3;
  reg run_v4;
  wire run_v0;
  wire run_en0;
  wire run_en1;
  wire run_en2;
  wire run_en3;
  wire run_en4;

  // hls/sequencer/sequencer.cpp:18: line_18
  wire line_18_start;
  reg line_18_run;
  reg line_18_v1;
  wire line_18_v0;
  wire line_18_en0;
  wire line_18_en1;
  wire m_cmd_lane0_beat_ready;
  wire m_cmd_lane1_beat_ready;
  wire m_cmd_lane2_beat_ready;
  wire m_cmd_lane3_beat_ready;
  wire m_cmd_read_w0_beat_ready;
  wire m_cmd_read_w1_beat_ready;
  wire m_cmd_read_w2_beat_ready;
  wire m_cmd_read_w3_beat_ready;
  wire m_cmd_read_p0_beat_ready;
  wire m_cmd_read_p1_beat_ready;
  wire m_cmd_read_p2_beat_ready;
  wire m_cmd_read_p3_beat_ready;
  wire m_cmd_read_x_beat_ready;
  wire m_cmd_read_gamma_beat_ready;
  wire m_cmd_read_rope_beat_ready;
  wire m_cmd_residual_beat_ready;
  wire m_cmd_rmsnorm_beat_ready;
  wire m_cmd_quantize_beat_ready;
  wire m_cmd_gather_beat_ready;
  wire m_cmd_rope_beat_ready;
  wire m_cmd_kv_cache0_beat_ready;
  wire m_cmd_kv_cache1_beat_ready;
  wire m_cmd_attention0_beat_ready;
  wire m_cmd_attention1_beat_ready;
  wire m_cmd_silu_mul_beat_ready;
  wire m_cmd_argmax_beat_ready;
  wire m_cmd_trace_beat_ready;
  wire m_cmd_write_out_beat_ready;
  wire m_cmd_write_best_beat_ready;
  wire [127:0] s_status_lane0_beat;
  wire s_status_lane0_beat_valid;
  wire [127:0] s_status_lane0_beat_data = s_status_lane0_beat;
  wire [127:0] s_status_lane1_beat;
  wire s_status_lane1_beat_valid;
  wire [127:0] s_status_lane1_beat_data = s_status_lane1_beat;
  wire [127:0] s_status_lane2_beat;
  wire s_status_lane2_beat_valid;
  wire [127:0] s_status_lane2_beat_data = s_status_lane2_beat;
  wire [127:0] s_status_lane3_beat;
  wire s_status_lane3_beat_valid;
  wire [127:0] s_status_lane3_beat_data = s_status_lane3_beat;
  wire [127:0] s_status_read_w0_beat;
  wire s_status_read_w0_beat_valid;
  wire [127:0] s_status_read_w0_beat_data = s_status_read_w0_beat;
  wire [127:0] s_status_read_w1_beat;
  wire s_status_read_w1_beat_valid;
  wire [127:0] s_status_read_w1_beat_data = s_status_read_w1_beat;
  wire [127:0] s_status_read_w2_beat;
  wire s_status_read_w2_beat_valid;
  wire [127:0] s_status_read_w2_beat_data = s_status_read_w2_beat;
  wire [127:0] s_status_read_w3_beat;
  wire s_status_read_w3_beat_valid;
  wire [127:0] s_status_read_w3_beat_data = s_status_read_w3_beat;
  wire [127:0] s_status_read_p0_beat;
  wire s_status_read_p0_beat_valid;
  wire [127:0] s_status_read_p0_beat_data = s_status_read_p0_beat;
  wire [127:0] s_status_read_p1_beat;
  wire s_status_read_p1_beat_valid;
  wire [127:0] s_status_read_p1_beat_data = s_status_read_p1_beat;
  wire [127:0] s_status_read_p2_beat;
  wire s_status_read_p2_beat_valid;
  wire [127:0] s_status_read_p2_beat_data = s_status_read_p2_beat;
  wire [127:0] s_status_read_p3_beat;
  wire s_status_read_p3_beat_valid;
  wire [127:0] s_status_read_p3_beat_data = s_status_read_p3_beat;
  wire [127:0] s_status_read_x_beat;
  wire s_status_read_x_beat_valid;
  wire [127:0] s_status_read_x_beat_data = s_status_read_x_beat;
  wire [127:0] s_status_read_gamma_beat;
  wire s_status_read_gamma_beat_valid;
  wire [127:0] s_status_read_gamma_beat_data = s_status_read_gamma_beat;
  wire [127:0] s_status_read_rope_beat;
  wire s_status_read_rope_beat_valid;
  wire [127:0] s_status_read_rope_beat_data = s_status_read_rope_beat;
  wire [127:0] s_status_residual_beat;
  wire s_status_residual_beat_valid;
  wire [127:0] s_status_residual_beat_data = s_status_residual_beat;
  wire [127:0] s_status_rmsnorm_beat;
  wire s_status_rmsnorm_beat_valid;
  wire [127:0] s_status_rmsnorm_beat_data = s_status_rmsnorm_beat;
  wire [127:0] s_status_quantize_beat;
  wire s_status_quantize_beat_valid;
  wire [127:0] s_status_quantize_beat_data = s_status_quantize_beat;
  wire [127:0] s_status_gather_beat;
  wire s_status_gather_beat_valid;
  wire [127:0] s_status_gather_beat_data = s_status_gather_beat;
  wire [127:0] s_status_rope_beat;
  wire s_status_rope_beat_valid;
  wire [127:0] s_status_rope_beat_data = s_status_rope_beat;
  wire [127:0] s_status_kv_cache0_beat;
  wire s_status_kv_cache0_beat_valid;
  wire [127:0] s_status_kv_cache0_beat_data = s_status_kv_cache0_beat;
  wire [127:0] s_status_kv_cache1_beat;
  wire s_status_kv_cache1_beat_valid;
  wire [127:0] s_status_kv_cache1_beat_data = s_status_kv_cache1_beat;
  wire [127:0] s_status_attention0_beat;
  wire s_status_attention0_beat_valid;
  wire [127:0] s_status_attention0_beat_data = s_status_attention0_beat;
  wire [127:0] s_status_attention1_beat;
  wire s_status_attention1_beat_valid;
  wire [127:0] s_status_attention1_beat_data = s_status_attention1_beat;
  wire [127:0] s_status_silu_mul_beat;
  wire s_status_silu_mul_beat_valid;
  wire [127:0] s_status_silu_mul_beat_data = s_status_silu_mul_beat;
  wire [127:0] s_status_argmax_beat;
  wire s_status_argmax_beat_valid;
  wire [127:0] s_status_argmax_beat_data = s_status_argmax_beat;
  wire [127:0] s_status_trace_beat;
  wire s_status_trace_beat_valid;
  wire [127:0] s_status_trace_beat_data = s_status_trace_beat;
  wire [127:0] s_status_write_out_beat;
  wire s_status_write_out_beat_valid;
  wire [127:0] s_status_write_out_beat_data = s_status_write_out_beat;
  wire [127:0] s_status_write_best_beat;
  wire s_status_write_best_beat_valid;
  wire [127:0] s_status_write_best_beat_data = s_status_write_best_beat;
  wire [127:0] words_beat;
  wire words_beat_valid;
  wire [127:0] words_beat_data = words_beat;
  wire m_axi_gmem_aw_beat_ready;
  wire m_axi_gmem_w_beat_ready;
  wire m_axi_gmem_b_beat;
  wire m_axi_gmem_b_beat_valid;
  wire m_axi_gmem_b_beat_data = m_axi_gmem_b_beat;

  // ---- hls/sequencer/sequencer.cpp:88: line_88, 1 stages
  assign line_88_en0 = 1'd1;
  wire line_88_issue = line_88_run;
  wire line_88_leave = 1'b0;
  assign line_88_v0 = line_88_issue;
  wire line_88_busy = line_88_run;
  always @(posedge ap_clk) begin
    if (line_88_issue & line_88_en0) line_88_run <= 1'b0;
    if (line_88_start) line_88_run <= 1'b1;
    if (rst) begin line_88_run <= 1'b0; end
  end

  // ---- hls/sequencer/sequencer.cpp:48: run, pipelined loop, II=2, depth 5
  // stage 0
  wire icmp_14 = words_beat_data[7:0] == 8'd3;  // sequencer.cpp:54
  wire xor_15 = icmp_14 ^ 1'd1;
  wire icmp_16 = $signed(words_beat_data[7:0]) < $signed(8'd3);
  wire xor_17 = icmp_16 ^ 1'd1;
  wire and_18 = xor_15 & xor_17;
  wire icmp_19 = words_beat_data[15:8] < 8'd29;  // sequencer.cpp:54
  wire xor_20 = icmp_19 ^ 1'd1;
  wire and_21 = xor_15 & xor_20;
  wire xor_22 = and_21 ^ 1'd1;
  wire [7:0] add_23 = words_beat_data[7:0] + 8'd255;  // sequencer.cpp:54
  wire icmp_24 = add_23 < 8'd2;  // sequencer.cpp:54
  wire and_25 = xor_22 & icmp_24;
  wire is_known_26 = icmp_14 | and_25;
  wire icmp_43 = words_beat_data[7:0] == 8'd1;
  wire icmp_287 = i_7 < arg_count;  // sequencer.cpp:48
  wire xor_288 = icmp_287 ^ 1'd1;
  wire and_292 = icmp_14 & xor_17;
  wire run_pop_541 = run_v0 & run_en0;  // sequencer.cpp:50
  // stage 1
  reg [7:0] number_10_s1;
  reg running_8_s1;
  reg is_known_26_s1;
  reg and_18_s1;
  reg icmp_16_s1;
  reg icmp_43_s1;
  reg and_292_s1;
  reg [31:0] result_3_5_s1;
  reg [31:0] i_7_s1;
  always @(posedge ap_clk) if (run_en0) begin
    number_10_s1 <= words_beat_data[15:8];
    running_8_s1 <= running_8;
    is_known_26_s1 <= is_known_26;
    and_18_s1 <= and_18;
    icmp_16_s1 <= icmp_16;
    icmp_43_s1 <= icmp_43;
    and_292_s1 <= and_292;
    result_3_5_s1 <= result_3_5;
    i_7_s1 <= i_7;
  end
  wire icmp_9 = $signed(number_10_s1) < $signed(8'd28);
  wire xor_11 = icmp_9 ^ 1'd1;
  wire icmp_12 = number_10_s1 == 8'd28;
  wire and_13 = xor_11 & icmp_12;
  wire and_27 = running_8_s1 & is_known_26_s1;  // sequencer.cpp:55
  wire and_28 = and_18_s1 & and_27;
  wire icmp_29 = $signed(number_10_s1) < $signed(8'd14);
  wire xor_30 = icmp_29 ^ 1'd1;
  wire and_31 = and_28 & xor_30;
  wire icmp_32 = $signed(number_10_s1) < $signed(8'd21);
  wire xor_33 = icmp_32 ^ 1'd1;
  wire and_34 = and_31 & xor_33;
  wire icmp_35 = $signed(number_10_s1) < $signed(8'd25);
  wire xor_36 = icmp_35 ^ 1'd1;
  wire and_37 = and_34 & xor_36;
  wire icmp_38 = $signed(number_10_s1) < $signed(8'd27);
  wire xor_39 = icmp_38 ^ 1'd1;
  wire and_40 = and_37 & xor_39;
  wire and_41 = and_13 & and_40;
  wire and_42 = and_27 & icmp_16_s1;
  wire xor_44 = icmp_43_s1 ^ 1'd1;
  wire and_45 = and_42 & xor_44;
  wire and_46 = and_45 & xor_30;
  wire and_47 = and_46 & xor_33;
  wire and_48 = and_47 & xor_36;
  wire and_49 = and_48 & xor_39;
  wire and_50 = and_13 & and_49;
  wire or_51 = and_41 | and_50;
  wire and_52 = and_40 & icmp_9;
  wire and_53 = and_49 & icmp_9;
  wire or_54 = and_52 | and_53;
  wire and_55 = and_37 & icmp_38;
  wire icmp_56 = number_10_s1 == 8'd25;
  wire xor_57 = icmp_56 ^ 1'd1;
  wire and_58 = and_55 & xor_57;
  wire and_59 = and_48 & icmp_38;
  wire and_60 = and_59 & xor_57;
  wire or_61 = and_58 | and_60;
  wire and_62 = and_55 & icmp_56;
  wire and_63 = and_59 & icmp_56;
  wire or_64 = and_62 | and_63;
  wire and_65 = and_34 & icmp_35;
  wire icmp_66 = $signed(number_10_s1) < $signed(8'd23);
  wire xor_67 = icmp_66 ^ 1'd1;
  wire and_68 = and_65 & xor_67;
  wire icmp_69 = number_10_s1 == 8'd24;
  wire xor_70 = icmp_69 ^ 1'd1;
  wire and_71 = and_68 & xor_70;
  wire and_72 = and_47 & icmp_35;
  wire and_73 = and_72 & xor_67;
  wire and_74 = and_73 & xor_70;
  wire or_75 = and_71 | and_74;
  wire and_76 = and_68 & icmp_69;
  wire and_77 = and_73 & icmp_69;
  wire or_78 = and_76 | and_77;
  wire and_79 = and_65 & icmp_66;
  wire icmp_80 = number_10_s1 == 8'd21;
  wire xor_81 = icmp_80 ^ 1'd1;
  wire and_82 = and_79 & xor_81;
  wire and_83 = and_72 & icmp_66;
  wire and_84 = and_83 & xor_81;
  wire or_85 = and_82 | and_84;
  wire and_86 = and_79 & icmp_80;
  wire and_87 = and_83 & icmp_80;
  wire or_88 = and_86 | and_87;
  wire and_89 = and_31 & icmp_32;
  wire icmp_90 = $signed(number_10_s1) < $signed(8'd17);
  wire xor_91 = icmp_90 ^ 1'd1;
  wire and_92 = and_89 & xor_91;
  wire icmp_93 = $signed(number_10_s1) < $signed(8'd19);
  wire xor_94 = icmp_93 ^ 1'd1;
  wire and_95 = and_92 & xor_94;
  wire icmp_96 = number_10_s1 == 8'd20;
  wire xor_97 = icmp_96 ^ 1'd1;
  wire and_98 = and_95 & xor_97;
  wire and_99 = and_46 & icmp_32;
  wire and_100 = and_99 & xor_91;
  wire and_101 = and_100 & xor_94;
  wire and_102 = and_101 & xor_97;
  wire or_103 = and_98 | and_102;
  wire and_104 = and_95 & icmp_96;
  wire and_105 = and_101 & icmp_96;
  wire or_106 = and_104 | and_105;
  wire and_107 = and_92 & icmp_93;
  wire icmp_108 = number_10_s1 == 8'd17;
  wire xor_109 = icmp_108 ^ 1'd1;
  wire and_110 = and_107 & xor_109;
  wire and_111 = and_100 & icmp_93;
  wire and_112 = and_111 & xor_109;
  wire or_113 = and_110 | and_112;
  wire and_114 = and_107 & icmp_108;
  wire and_115 = and_111 & icmp_108;
  wire or_116 = and_114 | and_115;
  wire and_117 = and_89 & icmp_90;
  wire icmp_118 = $signed(number_10_s1) < $signed(8'd16);
  wire xor_119 = icmp_118 ^ 1'd1;
  wire and_120 = and_117 & xor_119;
  wire and_121 = and_99 & icmp_90;
  wire and_122 = and_121 & xor_119;
  wire or_123 = and_120 | and_122;
  wire and_124 = and_117 & icmp_118;
  wire icmp_125 = number_10_s1 == 8'd14;
  wire xor_126 = icmp_125 ^ 1'd1;
  wire and_127 = and_124 & xor_126;
  wire and_128 = and_121 & icmp_118;
  wire and_129 = and_128 & xor_126;
  wire or_130 = and_127 | and_129;
  wire and_131 = and_124 & icmp_125;
  wire and_132 = and_128 & icmp_125;
  wire or_133 = and_131 | and_132;
  wire and_134 = and_28 & icmp_29;
  wire icmp_135 = $signed(number_10_s1) < $signed(8'd7);
  wire xor_136 = icmp_135 ^ 1'd1;
  wire and_137 = and_134 & xor_136;
  wire icmp_138 = $signed(number_10_s1) < $signed(8'd10);
  wire xor_139 = icmp_138 ^ 1'd1;
  wire and_140 = and_137 & xor_139;
  wire icmp_141 = $signed(number_10_s1) < $signed(8'd12);
  wire xor_142 = icmp_141 ^ 1'd1;
  wire and_143 = and_140 & xor_142;
  wire icmp_144 = number_10_s1 == 8'd13;
  wire xor_145 = icmp_144 ^ 1'd1;
  wire and_146 = and_143 & xor_145;
  wire and_147 = and_45 & icmp_29;
  wire and_148 = and_147 & xor_136;
  wire and_149 = and_148 & xor_139;
  wire and_150 = and_149 & xor_142;
  wire and_151 = and_150 & xor_145;
  wire or_152 = and_146 | and_151;
  wire and_153 = and_143 & icmp_144;
  wire and_154 = and_150 & icmp_144;
  wire or_155 = and_153 | and_154;
  wire and_156 = and_140 & icmp_141;
  wire icmp_157 = number_10_s1 == 8'd10;
  wire xor_158 = icmp_157 ^ 1'd1;
  wire and_159 = and_156 & xor_158;
  wire and_160 = and_149 & icmp_141;
  wire and_161 = and_160 & xor_158;
  wire or_162 = and_159 | and_161;
  wire and_163 = and_156 & icmp_157;
  wire and_164 = and_160 & icmp_157;
  wire or_165 = and_163 | and_164;
  wire and_166 = and_137 & icmp_138;
  wire icmp_167 = $signed(number_10_s1) < $signed(8'd9);
  wire xor_168 = icmp_167 ^ 1'd1;
  wire and_169 = and_166 & xor_168;
  wire and_170 = and_148 & icmp_138;
  wire and_171 = and_170 & xor_168;
  wire or_172 = and_169 | and_171;
  wire and_173 = and_166 & icmp_167;
  wire icmp_174 = number_10_s1 == 8'd7;
  wire xor_175 = icmp_174 ^ 1'd1;
  wire and_176 = and_173 & xor_175;
  wire and_177 = and_170 & icmp_167;
  wire and_178 = and_177 & xor_175;
  wire or_179 = and_176 | and_178;
  wire and_180 = and_173 & icmp_174;
  wire and_181 = and_177 & icmp_174;
  wire or_182 = and_180 | and_181;
  wire and_183 = and_134 & icmp_135;
  wire icmp_184 = $signed(number_10_s1) < $signed(8'd3);
  wire xor_185 = icmp_184 ^ 1'd1;
  wire and_186 = and_183 & xor_185;
  wire icmp_187 = $signed(number_10_s1) < $signed(8'd5);
  wire xor_188 = icmp_187 ^ 1'd1;
  wire and_189 = and_186 & xor_188;
  wire icmp_190 = number_10_s1 == 8'd6;
  wire xor_191 = icmp_190 ^ 1'd1;
  wire and_192 = and_189 & xor_191;
  wire and_193 = and_147 & icmp_135;
  wire and_194 = and_193 & xor_185;
  wire and_195 = and_194 & xor_188;
  wire and_196 = and_195 & xor_191;
  wire or_197 = and_192 | and_196;
  wire and_198 = and_189 & icmp_190;
  wire and_199 = and_195 & icmp_190;
  wire or_200 = and_198 | and_199;
  wire and_201 = and_186 & icmp_187;
  wire icmp_202 = number_10_s1 == 8'd3;
  wire xor_203 = icmp_202 ^ 1'd1;
  wire and_204 = and_201 & xor_203;
  wire and_205 = and_194 & icmp_187;
  wire and_206 = and_205 & xor_203;
  wire or_207 = and_204 | and_206;
  wire and_208 = and_201 & icmp_202;
  wire and_209 = and_205 & icmp_202;
  wire or_210 = and_208 | and_209;
  wire and_211 = and_183 & icmp_184;
  wire icmp_212 = $signed(number_10_s1) < $signed(8'd1);
  wire xor_213 = icmp_212 ^ 1'd1;
  wire and_214 = and_211 & xor_213;
  wire icmp_215 = number_10_s1 == 8'd2;
  wire xor_216 = icmp_215 ^ 1'd1;
  wire and_217 = and_214 & xor_216;
  wire and_218 = and_193 & icmp_184;
  wire and_219 = and_218 & xor_213;
  wire and_220 = and_219 & xor_216;
  wire or_221 = and_217 | and_220;
  wire and_222 = and_214 & icmp_215;
  wire and_223 = and_219 & icmp_215;
  wire or_224 = and_222 | and_223;
  wire icmp_225 = number_10_s1 == 8'd0;
  wire and_226 = icmp_212 & icmp_225;
  wire and_227 = and_226 & and_211;
  wire and_228 = and_226 & and_218;
  wire or_229 = and_227 | and_228;
  wire and_230 = and_42 & icmp_43_s1;
  wire and_231 = and_230 & xor_30;
  wire and_232 = and_231 & xor_33;
  wire and_233 = and_232 & xor_36;
  wire and_234 = and_233 & xor_39;
  wire and_235 = and_13 & and_234;
  wire and_236 = and_234 & icmp_9;
  wire and_237 = and_233 & icmp_38;
  wire and_238 = and_237 & xor_57;
  wire and_239 = and_237 & icmp_56;
  wire and_240 = and_232 & icmp_35;
  wire and_241 = and_240 & xor_67;
  wire and_242 = and_241 & xor_70;
  wire and_243 = and_241 & icmp_69;
  wire and_244 = and_240 & icmp_66;
  wire and_245 = and_244 & xor_81;
  wire and_246 = and_244 & icmp_80;
  wire and_247 = and_231 & icmp_32;
  wire and_248 = and_247 & xor_91;
  wire and_249 = and_248 & xor_94;
  wire and_250 = and_249 & xor_97;
  wire and_251 = and_249 & icmp_96;
  wire and_252 = and_248 & icmp_93;
  wire and_253 = and_252 & xor_109;
  wire and_254 = and_252 & icmp_108;
  wire and_255 = and_247 & icmp_90;
  wire and_256 = and_255 & xor_119;
  wire and_257 = and_255 & icmp_118;
  wire and_258 = and_257 & xor_126;
  wire and_259 = and_257 & icmp_125;
  wire and_260 = and_230 & icmp_29;
  wire and_261 = and_260 & xor_136;
  wire and_262 = and_261 & xor_139;
  wire and_263 = and_262 & xor_142;
  wire and_264 = and_263 & xor_145;
  wire and_265 = and_263 & icmp_144;
  wire and_266 = and_262 & icmp_141;
  wire and_267 = and_266 & xor_158;
  wire and_268 = and_266 & icmp_157;
  wire and_269 = and_261 & icmp_138;
  wire and_270 = and_269 & xor_168;
  wire and_271 = and_269 & icmp_167;
  wire and_272 = and_271 & xor_175;
  wire and_273 = and_271 & icmp_174;
  wire and_274 = and_260 & icmp_135;
  wire and_275 = and_274 & xor_185;
  wire and_276 = and_275 & xor_188;
  wire and_277 = and_276 & xor_191;
  wire and_278 = and_276 & icmp_190;
  wire and_279 = and_275 & icmp_187;
  wire and_280 = and_279 & xor_203;
  wire and_281 = and_279 & icmp_202;
  wire and_282 = and_274 & icmp_184;
  wire and_283 = and_282 & xor_213;
  wire and_284 = and_283 & xor_216;
  wire and_285 = and_283 & icmp_215;
  wire and_286 = and_226 & and_282;
  wire xor_289 = running_8_s1 ^ 1'd1;
  wire xor_290 = and_27 ^ 1'd1;
  wire and_291 = xor_289 & xor_290;
  wire and_293 = and_292_s1 & and_27;
  wire or_294 = and_291 | and_293;
  wire or_295 = and_230 | or_294;
  wire or_296 = and_28 | and_45;
  wire and_298 = and_18_s1 & icmp_29;
  wire and_299 = icmp_16_s1 & xor_44;
  wire and_300 = and_299 & icmp_29;
  wire or_301 = and_298 | and_300;
  wire xor_302 = icmp_12 ^ 1'd1;
  wire and_303 = xor_302 & and_18_s1;
  wire and_304 = xor_33 & xor_36;
  wire and_305 = xor_39 & xor_11;
  wire and_306 = and_304 & and_305;
  wire and_307 = and_303 & and_306;
  wire and_308 = xor_302 & and_299;
  wire and_309 = and_308 & and_306;
  wire or_310 = and_307 | and_309;
  wire or_311 = or_301 | or_310;
  wire and_312 = and_300 & icmp_135;
  wire and_313 = and_312 & icmp_187;
  wire and_314 = and_312 & xor_191;
  wire or_315 = and_313 | and_314;
  wire and_316 = xor_11 & xor_302;
  wire and_317 = and_18_s1 & xor_30;
  wire and_318 = and_317 & xor_33;
  wire and_319 = and_318 & xor_36;
  wire and_320 = and_319 & xor_39;
  wire and_321 = and_316 & and_320;
  wire or_322 = or_315 | and_321;
  wire and_323 = and_299 & xor_30;
  wire and_324 = and_323 & xor_33;
  wire and_325 = and_324 & xor_36;
  wire and_326 = and_325 & xor_39;
  wire and_327 = and_316 & and_326;
  wire and_328 = and_298 & icmp_135;
  wire and_329 = and_328 & icmp_184;
  wire and_330 = and_328 & icmp_187;
  wire or_331 = and_329 | and_330;
  wire and_332 = and_328 & xor_191;
  wire and_333 = and_312 & icmp_184;
  wire or_334 = and_332 | and_333;
  wire or_335 = or_331 | or_334;
  wire or_336 = and_327 | or_335;
  wire or_337 = or_322 | or_336;
  wire or_338 = and_321 | and_327;
  wire and_339 = and_329 & icmp_212;
  wire and_340 = and_329 & xor_216;
  wire or_341 = and_339 | and_340;
  wire and_342 = and_333 & icmp_212;
  wire and_343 = and_333 & xor_216;
  wire or_344 = and_342 | and_343;
  wire or_345 = or_341 | or_344;
  wire or_346 = or_338 | or_345;
  wire xor_347 = icmp_225 ^ 1'd1;
  wire and_348 = and_339 & xor_347;
  wire or_349 = and_321 | and_348;
  wire and_350 = and_342 & xor_347;
  wire or_351 = and_327 | and_350;
  wire or_352 = or_349 | or_351;
  wire and_353 = and_339 & icmp_225;
  wire and_354 = and_342 & icmp_225;
  wire or_355 = and_353 | and_354;
  wire and_358 = xor_213 & icmp_215;
  wire and_359 = and_358 & and_329;
  wire and_360 = and_358 & and_333;
  wire or_361 = and_359 | and_360;
  wire and_362 = and_328 & xor_185;
  wire and_363 = and_362 & icmp_187;
  wire and_364 = and_363 & icmp_202;
  wire and_365 = and_312 & xor_185;
  wire and_366 = and_365 & icmp_187;
  wire and_367 = and_366 & icmp_202;
  wire or_368 = and_364 | and_367;
  wire or_369 = or_361 | or_368;
  wire or_370 = and_359 | and_360;
  wire and_372 = and_363 & xor_203;
  wire and_373 = and_366 & xor_203;
  wire or_374 = and_372 | and_373;
  wire and_378 = and_298 & xor_136;
  wire and_379 = and_378 & icmp_138;
  wire and_380 = and_300 & xor_136;
  wire and_381 = and_380 & icmp_138;
  wire or_382 = and_379 | and_381;
  wire and_383 = xor_188 & icmp_190;
  wire and_384 = and_383 & and_362;
  wire and_385 = and_383 & and_365;
  wire or_386 = and_384 | and_385;
  wire or_387 = or_382 | or_386;
  wire and_388 = and_379 & icmp_167;
  wire and_389 = and_388 & icmp_174;
  wire and_390 = and_381 & icmp_167;
  wire and_391 = and_390 & icmp_174;
  wire or_392 = and_389 | and_391;
  wire or_393 = or_386 | or_392;
  wire or_394 = and_384 | and_385;
  wire and_396 = and_388 & xor_175;
  wire and_397 = and_390 & xor_175;
  wire or_398 = and_396 | and_397;
  wire and_401 = and_378 & xor_139;
  wire and_402 = and_401 & icmp_141;
  wire and_403 = and_380 & xor_139;
  wire and_404 = and_403 & icmp_141;
  wire or_405 = and_402 | and_404;
  wire and_406 = and_402 & icmp_157;
  wire and_407 = and_404 & icmp_157;
  wire or_408 = and_406 | and_407;
  wire and_410 = xor_142 & xor_145;
  wire and_411 = and_410 & and_401;
  wire and_412 = and_410 & and_403;
  wire or_413 = and_411 | and_412;
  wire and_418 = and_317 & icmp_32;
  wire and_419 = and_323 & icmp_32;
  wire or_420 = and_418 | and_419;
  wire and_421 = and_418 & icmp_90;
  wire and_422 = and_419 & icmp_90;
  wire or_423 = and_421 | and_422;
  wire and_424 = and_421 & icmp_118;
  wire and_425 = and_424 & icmp_125;
  wire and_426 = and_422 & icmp_118;
  wire and_427 = and_426 & icmp_125;
  wire or_428 = and_425 | and_427;
  wire and_429 = and_424 & xor_126;
  wire and_430 = and_426 & xor_126;
  wire or_431 = and_429 | and_430;
  wire and_434 = and_418 & xor_91;
  wire and_435 = and_434 & icmp_93;
  wire and_436 = and_419 & xor_91;
  wire and_437 = and_436 & icmp_93;
  wire or_438 = and_435 | and_437;
  wire and_439 = and_435 & icmp_108;
  wire and_440 = and_437 & icmp_108;
  wire or_441 = and_439 | and_440;
  wire and_443 = xor_94 & xor_97;
  wire and_444 = and_443 & and_434;
  wire and_445 = and_443 & and_436;
  wire or_446 = and_444 | and_445;
  wire and_450 = and_318 & icmp_35;
  wire and_451 = and_324 & icmp_35;
  wire or_452 = and_450 | and_451;
  wire and_453 = and_450 & icmp_66;
  wire and_454 = and_451 & icmp_66;
  wire or_455 = and_453 | and_454;
  wire and_456 = and_453 & icmp_80;
  wire and_457 = and_454 & icmp_80;
  wire or_458 = and_456 | and_457;
  wire and_460 = xor_67 & xor_70;
  wire and_461 = and_460 & and_450;
  wire and_462 = and_460 & and_451;
  wire or_463 = and_461 | and_462;
  wire and_466 = and_319 & icmp_38;
  wire and_467 = and_325 & icmp_38;
  wire or_468 = and_466 | and_467;
  wire and_469 = and_466 & icmp_56;
  wire and_470 = and_467 & icmp_56;
  wire or_471 = and_469 | and_470;
  wire and_473 = and_320 & icmp_9;
  wire and_474 = and_326 & icmp_9;
  wire or_475 = and_473 | and_474;
  wire or_494 = and_292_s1 | xor_290;
  wire and_495 = icmp_16_s1 & icmp_43_s1;
  wire or_496 = or_494 | and_495;
  wire [31:0] result_3_532 = result_3_5_s1 + 32'd1;  // sequencer.cpp:56
  wire [31:0] result_3_533 = and_27 ? result_3_532 : result_3_5_s1;
  wire [31:0] i_539 = i_7_s1 + 32'd1;  // sequencer.cpp:48
  wire running_540 = or_494 ^ 1'd1;
  wire run_pop_542 = run_v1 & run_en1;  // sequencer.cpp:50
  // stage 2
  reg or_355_s2;
  reg or_352_s2;
  reg or_370_s2;
  reg or_374_s2;
  reg or_369_s2;
  reg or_346_s2;
  reg or_394_s2;
  reg or_398_s2;
  reg or_393_s2;
  reg or_408_s2;
  reg or_413_s2;
  reg or_405_s2;
  reg or_387_s2;
  reg or_337_s2;
  reg or_431_s2;
  reg or_428_s2;
  reg or_441_s2;
  reg or_446_s2;
  reg or_438_s2;
  reg or_423_s2;
  reg or_458_s2;
  reg or_463_s2;
  reg or_455_s2;
  reg or_471_s2;
  reg or_475_s2;
  reg or_468_s2;
  reg or_452_s2;
  reg or_420_s2;
  reg or_311_s2;
  reg and_18_s2;
  reg and_299_s2;
  reg or_296_s2;
  reg or_295_s2;
  reg or_496_s2;
  reg [7:0] number_10_s2;
  reg [31:0] i_7_s2;
  reg or_51_s2;
  reg or_54_s2;
  reg or_61_s2;
  reg or_64_s2;
  reg or_75_s2;
  reg or_78_s2;
  reg or_85_s2;
  reg or_88_s2;
  reg or_103_s2;
  reg or_106_s2;
  reg or_113_s2;
  reg or_116_s2;
  reg or_123_s2;
  reg or_130_s2;
  reg or_133_s2;
  reg or_152_s2;
  reg or_155_s2;
  reg or_162_s2;
  reg or_165_s2;
  reg or_172_s2;
  reg or_179_s2;
  reg or_182_s2;
  reg or_197_s2;
  reg or_200_s2;
  reg or_207_s2;
  reg or_210_s2;
  reg or_221_s2;
  reg or_224_s2;
  reg or_229_s2;
  reg and_235_s2;
  reg [127:0] words_beat_data_s2;
  reg and_236_s2;
  reg and_238_s2;
  reg and_239_s2;
  reg and_242_s2;
  reg and_243_s2;
  reg and_245_s2;
  reg and_246_s2;
  reg and_250_s2;
  reg and_251_s2;
  reg and_253_s2;
  reg and_254_s2;
  reg and_256_s2;
  reg and_258_s2;
  reg and_259_s2;
  reg and_264_s2;
  reg and_265_s2;
  reg and_267_s2;
  reg and_268_s2;
  reg and_270_s2;
  reg and_272_s2;
  reg and_273_s2;
  reg and_277_s2;
  reg and_278_s2;
  reg and_280_s2;
  reg and_281_s2;
  reg and_284_s2;
  reg and_285_s2;
  reg and_286_s2;
  always @(posedge ap_clk) if (run_en1) begin
    or_355_s2 <= or_355;
    or_352_s2 <= or_352;
    or_370_s2 <= or_370;
    or_374_s2 <= or_374;
    or_369_s2 <= or_369;
    or_346_s2 <= or_346;
    or_394_s2 <= or_394;
    or_398_s2 <= or_398;
    or_393_s2 <= or_393;
    or_408_s2 <= or_408;
    or_413_s2 <= or_413;
    or_405_s2 <= or_405;
    or_387_s2 <= or_387;
    or_337_s2 <= or_337;
    or_431_s2 <= or_431;
    or_428_s2 <= or_428;
    or_441_s2 <= or_441;
    or_446_s2 <= or_446;
    or_438_s2 <= or_438;
    or_423_s2 <= or_423;
    or_458_s2 <= or_458;
    or_463_s2 <= or_463;
    or_455_s2 <= or_455;
    or_471_s2 <= or_471;
    or_475_s2 <= or_475;
    or_468_s2 <= or_468;
    or_452_s2 <= or_452;
    or_420_s2 <= or_420;
    or_311_s2 <= or_311;
    and_18_s2 <= and_18_s1;
    and_299_s2 <= and_299;
    or_296_s2 <= or_296;
    or_295_s2 <= or_295;
    or_496_s2 <= or_496;
    number_10_s2 <= number_10_s1;
    i_7_s2 <= i_7_s1;
    or_51_s2 <= or_51;
    or_54_s2 <= or_54;
    or_61_s2 <= or_61;
    or_64_s2 <= or_64;
    or_75_s2 <= or_75;
    or_78_s2 <= or_78;
    or_85_s2 <= or_85;
    or_88_s2 <= or_88;
    or_103_s2 <= or_103;
    or_106_s2 <= or_106;
    or_113_s2 <= or_113;
    or_116_s2 <= or_116;
    or_123_s2 <= or_123;
    or_130_s2 <= or_130;
    or_133_s2 <= or_133;
    or_152_s2 <= or_152;
    or_155_s2 <= or_155;
    or_162_s2 <= or_162;
    or_165_s2 <= or_165;
    or_172_s2 <= or_172;
    or_179_s2 <= or_179;
    or_182_s2 <= or_182;
    or_197_s2 <= or_197;
    or_200_s2 <= or_200;
    or_207_s2 <= or_207;
    or_210_s2 <= or_210;
    or_221_s2 <= or_221;
    or_224_s2 <= or_224;
    or_229_s2 <= or_229;
    and_235_s2 <= and_235;
    words_beat_data_s2 <= words_beat_data;
    and_236_s2 <= and_236;
    and_238_s2 <= and_238;
    and_239_s2 <= and_239;
    and_242_s2 <= and_242;
    and_243_s2 <= and_243;
    and_245_s2 <= and_245;
    and_246_s2 <= and_246;
    and_250_s2 <= and_250;
    and_251_s2 <= and_251;
    and_253_s2 <= and_253;
    and_254_s2 <= and_254;
    and_256_s2 <= and_256;
    and_258_s2 <= and_258;
    and_259_s2 <= and_259;
    and_264_s2 <= and_264;
    and_265_s2 <= and_265;
    and_267_s2 <= and_267;
    and_268_s2 <= and_268;
    and_270_s2 <= and_270;
    and_272_s2 <= and_272;
    and_273_s2 <= and_273;
    and_277_s2 <= and_277;
    and_278_s2 <= and_278;
    and_280_s2 <= and_280;
    and_281_s2 <= and_281;
    and_284_s2 <= and_284;
    and_285_s2 <= and_285;
    and_286_s2 <= and_286;
  end
  wire [15:0] select_356 = or_355_s2 ? s_status_lane0_beat_data[47:32] : s_status_lane1_beat_data[47:32];
  wire [15:0] select_357 = or_352_s2 ? 16'd0 : select_356;
  wire [15:0] select_371 = or_370_s2 ? s_status_lane2_beat_data[47:32] : s_status_lane3_beat_data[47:32];
  wire [15:0] select_375 = or_374_s2 ? s_status_read_w0_beat_data[47:32] : s_status_read_w1_beat_data[47:32];
  wire [15:0] select_376 = or_369_s2 ? select_371 : select_375;
  wire [15:0] select_377 = or_346_s2 ? select_357 : select_376;
  wire [15:0] select_395 = or_394_s2 ? s_status_read_w2_beat_data[47:32] : s_status_read_w3_beat_data[47:32];
  wire [15:0] select_399 = or_398_s2 ? s_status_read_p0_beat_data[47:32] : s_status_read_p1_beat_data[47:32];
  wire [15:0] select_400 = or_393_s2 ? select_395 : select_399;
  wire [15:0] select_409 = or_408_s2 ? s_status_read_p2_beat_data[47:32] : s_status_read_p3_beat_data[47:32];
  wire [15:0] select_414 = or_413_s2 ? s_status_read_x_beat_data[47:32] : s_status_read_gamma_beat_data[47:32];
  wire [15:0] select_415 = or_405_s2 ? select_409 : select_414;
  wire [15:0] select_416 = or_387_s2 ? select_400 : select_415;
  wire [15:0] select_417 = or_337_s2 ? select_377 : select_416;
  wire [15:0] select_432 = or_431_s2 ? s_status_residual_beat_data[47:32] : s_status_rmsnorm_beat_data[47:32];
  wire [15:0] select_433 = or_428_s2 ? s_status_read_rope_beat_data[47:32] : select_432;
  wire [15:0] select_442 = or_441_s2 ? s_status_quantize_beat_data[47:32] : s_status_gather_beat_data[47:32];
  wire [15:0] select_447 = or_446_s2 ? s_status_rope_beat_data[47:32] : s_status_kv_cache0_beat_data[47:32];
  wire [15:0] select_448 = or_438_s2 ? select_442 : select_447;
  wire [15:0] select_449 = or_423_s2 ? select_433 : select_448;
  wire [15:0] select_459 = or_458_s2 ? s_status_kv_cache1_beat_data[47:32] : s_status_attention0_beat_data[47:32];
  wire [15:0] select_464 = or_463_s2 ? s_status_attention1_beat_data[47:32] : s_status_silu_mul_beat_data[47:32];
  wire [15:0] select_465 = or_455_s2 ? select_459 : select_464;
  wire [15:0] select_472 = or_471_s2 ? s_status_argmax_beat_data[47:32] : s_status_trace_beat_data[47:32];
  wire [15:0] select_476 = or_475_s2 ? s_status_write_out_beat_data[47:32] : s_status_write_best_beat_data[47:32];
  wire [15:0] select_477 = or_468_s2 ? select_472 : select_476;
  wire [15:0] select_478 = or_452_s2 ? select_465 : select_477;
  wire [15:0] select_479 = or_420_s2 ? select_449 : select_478;
  wire [15:0] select_502 = or_355_s2 ? s_status_lane0_beat_data[63:48] : s_status_lane1_beat_data[63:48];
  wire [15:0] select_503 = or_352_s2 ? 16'd0 : select_502;
  wire [15:0] select_504 = or_370_s2 ? s_status_lane2_beat_data[63:48] : s_status_lane3_beat_data[63:48];
  wire [15:0] select_505 = or_374_s2 ? s_status_read_w0_beat_data[63:48] : s_status_read_w1_beat_data[63:48];
  wire [15:0] select_506 = or_369_s2 ? select_504 : select_505;
  wire [15:0] select_507 = or_346_s2 ? select_503 : select_506;
  wire [15:0] select_508 = or_394_s2 ? s_status_read_w2_beat_data[63:48] : s_status_read_w3_beat_data[63:48];
  wire [15:0] select_509 = or_398_s2 ? s_status_read_p0_beat_data[63:48] : s_status_read_p1_beat_data[63:48];
  wire [15:0] select_510 = or_393_s2 ? select_508 : select_509;
  wire [15:0] select_511 = or_408_s2 ? s_status_read_p2_beat_data[63:48] : s_status_read_p3_beat_data[63:48];
  wire [15:0] select_512 = or_413_s2 ? s_status_read_x_beat_data[63:48] : s_status_read_gamma_beat_data[63:48];
  wire [15:0] select_513 = or_405_s2 ? select_511 : select_512;
  wire [15:0] select_514 = or_387_s2 ? select_510 : select_513;
  wire [15:0] select_515 = or_337_s2 ? select_507 : select_514;
  wire [15:0] select_516 = or_431_s2 ? s_status_residual_beat_data[63:48] : s_status_rmsnorm_beat_data[63:48];
  wire [15:0] select_517 = or_428_s2 ? s_status_read_rope_beat_data[63:48] : select_516;
  wire [15:0] select_518 = or_441_s2 ? s_status_quantize_beat_data[63:48] : s_status_gather_beat_data[63:48];
  wire [15:0] select_519 = or_446_s2 ? s_status_rope_beat_data[63:48] : s_status_kv_cache0_beat_data[63:48];
  wire [15:0] select_520 = or_438_s2 ? select_518 : select_519;
  wire [15:0] select_521 = or_423_s2 ? select_517 : select_520;
  wire [15:0] select_522 = or_458_s2 ? s_status_kv_cache1_beat_data[63:48] : s_status_attention0_beat_data[63:48];
  wire [15:0] select_523 = or_463_s2 ? s_status_attention1_beat_data[63:48] : s_status_silu_mul_beat_data[63:48];
  wire [15:0] select_524 = or_455_s2 ? select_522 : select_523;
  wire [15:0] select_525 = or_471_s2 ? s_status_argmax_beat_data[63:48] : s_status_trace_beat_data[63:48];
  wire [15:0] select_526 = or_475_s2 ? s_status_write_out_beat_data[63:48] : s_status_write_best_beat_data[63:48];
  wire [15:0] select_527 = or_468_s2 ? select_525 : select_526;
  wire [15:0] select_528 = or_452_s2 ? select_524 : select_527;
  wire [15:0] select_529 = or_420_s2 ? select_521 : select_528;
  wire run_pop_543 = run_v2 & run_en2 & or_51_s2;  // sequencer.cpp:63
  wire run_pop_544 = run_v2 & run_en2 & or_54_s2;  // sequencer.cpp:63
  wire run_pop_545 = run_v2 & run_en2 & or_61_s2;  // sequencer.cpp:63
  wire run_pop_546 = run_v2 & run_en2 & or_64_s2;  // sequencer.cpp:63
  wire run_pop_547 = run_v2 & run_en2 & or_75_s2;  // sequencer.cpp:63
  wire run_pop_548 = run_v2 & run_en2 & or_78_s2;  // sequencer.cpp:63
  wire run_pop_549 = run_v2 & run_en2 & or_85_s2;  // sequencer.cpp:63
  wire run_pop_550 = run_v2 & run_en2 & or_88_s2;  // sequencer.cpp:63
  wire run_pop_551 = run_v2 & run_en2 & or_103_s2;  // sequencer.cpp:63
  wire run_pop_552 = run_v2 & run_en2 & or_106_s2;  // sequencer.cpp:63
  wire run_pop_553 = run_v2 & run_en2 & or_113_s2;  // sequencer.cpp:63
  wire run_pop_554 = run_v2 & run_en2 & or_116_s2;  // sequencer.cpp:63
  wire run_pop_555 = run_v2 & run_en2 & or_123_s2;  // sequencer.cpp:63
  wire run_pop_556 = run_v2 & run_en2 & or_130_s2;  // sequencer.cpp:63
  wire run_pop_557 = run_v2 & run_en2 & or_133_s2;  // sequencer.cpp:63
  wire run_pop_558 = run_v2 & run_en2 & or_152_s2;  // sequencer.cpp:63
  wire run_pop_559 = run_v2 & run_en2 & or_155_s2;  // sequencer.cpp:63
  wire run_pop_560 = run_v2 & run_en2 & or_162_s2;  // sequencer.cpp:63
  wire run_pop_561 = run_v2 & run_en2 & or_165_s2;  // sequencer.cpp:63
  wire run_pop_562 = run_v2 & run_en2 & or_172_s2;  // sequencer.cpp:63
  wire run_pop_563 = run_v2 & run_en2 & or_179_s2;  // sequencer.cpp:63
  wire run_pop_564 = run_v2 & run_en2 & or_182_s2;  // sequencer.cpp:63
  wire run_pop_565 = run_v2 & run_en2 & or_197_s2;  // sequencer.cpp:63
  wire run_pop_566 = run_v2 & run_en2 & or_200_s2;  // sequencer.cpp:63
  wire run_pop_567 = run_v2 & run_en2 & or_207_s2;  // sequencer.cpp:63
  wire run_pop_568 = run_v2 & run_en2 & or_210_s2;  // sequencer.cpp:63
  wire run_pop_569 = run_v2 & run_en2 & or_221_s2;  // sequencer.cpp:63
  wire run_pop_570 = run_v2 & run_en2 & or_224_s2;  // sequencer.cpp:63
  wire run_pop_571 = run_v2 & run_en2 & or_229_s2;  // sequencer.cpp:63
  wire run_push_572 = run_v2 & run_en2 & and_235_s2;  // sequencer.cpp:60
  wire run_push_573 = run_v2 & run_en2 & and_236_s2;  // sequencer.cpp:60
  wire run_push_574 = run_v2 & run_en2 & and_238_s2;  // sequencer.cpp:60
  wire run_push_575 = run_v2 & run_en2 & and_239_s2;  // sequencer.cpp:60
  wire run_push_576 = run_v2 & run_en2 & and_242_s2;  // sequencer.cpp:60
  wire run_push_577 = run_v2 & run_en2 & and_243_s2;  // sequencer.cpp:60
  wire run_push_578 = run_v2 & run_en2 & and_245_s2;  // sequencer.cpp:60
  wire run_push_579 = run_v2 & run_en2 & and_246_s2;  // sequencer.cpp:60
  wire run_push_580 = run_v2 & run_en2 & and_250_s2;  // sequencer.cpp:60
  wire run_push_581 = run_v2 & run_en2 & and_251_s2;  // sequencer.cpp:60
  wire run_push_582 = run_v2 & run_en2 & and_253_s2;  // sequencer.cpp:60
  wire run_push_583 = run_v2 & run_en2 & and_254_s2;  // sequencer.cpp:60
  wire run_push_584 = run_v2 & run_en2 & and_256_s2;  // sequencer.cpp:60
  wire run_push_585 = run_v2 & run_en2 & and_258_s2;  // sequencer.cpp:60
  wire run_push_586 = run_v2 & run_en2 & and_259_s2;  // sequencer.cpp:60
  wire run_push_587 = run_v2 & run_en2 & and_264_s2;  // sequencer.cpp:60
  wire run_push_588 = run_v2 & run_en2 & and_265_s2;  // sequencer.cpp:60
  wire run_push_589 = run_v2 & run_en2 & and_267_s2;  // sequencer.cpp:60
  wire run_push_590 = run_v2 & run_en2 & and_268_s2;  // sequencer.cpp:60
  wire run_push_591 = run_v2 & run_en2 & and_270_s2;  // sequencer.cpp:60
  wire run_push_592 = run_v2 & run_en2 & and_272_s2;  // sequencer.cpp:60
  wire run_push_593 = run_v2 & run_en2 & and_273_s2;  // sequencer.cpp:60
  wire run_push_594 = run_v2 & run_en2 & and_277_s2;  // sequencer.cpp:60
  wire run_push_595 = run_v2 & run_en2 & and_278_s2;  // sequencer.cpp:60
  wire run_push_596 = run_v2 & run_en2 & and_280_s2;  // sequencer.cpp:60
  wire run_push_597 = run_v2 & run_en2 & and_281_s2;  // sequencer.cpp:60
  wire run_push_598 = run_v2 & run_en2 & and_284_s2;  // sequencer.cpp:60
  wire run_push_599 = run_v2 & run_en2 & and_285_s2;  // sequencer.cpp:60
  wire run_push_600 = run_v2 & run_en2 & and_286_s2;  // sequencer.cpp:60
  // stage 3
  reg or_311_s3;
  reg [15:0] select_417_s3;
  reg [15:0] select_479_s3;
  reg and_18_s3;
  reg and_299_s3;
  reg or_296_s3;
  reg or_295_s3;
  reg or_496_s3;
  reg [7:0] number_10_s3;
  reg [15:0] result_1_3_s3;
  reg [15:0] select_515_s3;
  reg [15:0] select_529_s3;
  reg [31:0] i_7_s3;
  always @(posedge ap_clk) begin
    or_311_s3 <= or_311_s2;
    select_417_s3 <= select_417;
    select_479_s3 <= select_479;
    and_18_s3 <= and_18_s2;
    and_299_s3 <= and_299_s2;
    or_296_s3 <= or_296_s2;
    or_295_s3 <= or_295_s2;
    or_496_s3 <= or_496_s2;
    number_10_s3 <= number_10_s2;
    result_1_3_s3 <= result_1_3;
    select_515_s3 <= select_515;
    select_529_s3 <= select_529;
    i_7_s3 <= i_7_s2;
  end
  wire xor_297 = result_0_1[2] ^ 1'd1;
  wire [15:0] flags_480 = or_311_s3 ? select_417_s3 : select_479_s3;
  wire icmp_481 = flags_480 != 16'd0;  // sequencer.cpp:65
  wire and_482 = and_18_s3 & icmp_481;
  wire and_483 = xor_297 & and_482;
  wire and_484 = and_299_s3 & icmp_481;
  wire and_485 = xor_297 & and_484;
  wire or_486 = and_483 | and_485;
  wire xor_497 = or_486 ^ 1'd1;
  wire or_498 = or_496_s3 | xor_497;
  wire [15:0] result_1_500 = result_1_3_s3 | flags_480;  // sequencer.cpp:71
  wire [15:0] result_1_501 = or_496_s3 ? result_1_3_s3 : result_1_500;  // sequencer.cpp:102
  wire [15:0] result_2_530 = or_311_s3 ? select_515_s3 : select_529_s3;
  // stage 4
  reg [2:0] result_0_1_s4;
  reg or_486_s4;
  reg or_296_s4;
  reg or_295_s4;
  reg or_498_s4;
  reg [7:0] result_1_2_s4;
  reg [7:0] number_10_s4;
  reg [15:0] result_2_4_s4;
  reg [15:0] result_2_530_s4;
  reg [31:0] i_7_s4;
  reg [31:0] result_2_6_s4;
  reg trunc_536_s4;
  always @(posedge ap_clk) begin
    result_0_1_s4 <= result_0_1;
    or_486_s4 <= or_486;
    or_296_s4 <= or_296_s3;
    or_295_s4 <= or_295_s3;
    or_498_s4 <= or_498;
    result_1_2_s4 <= result_1_2;
    number_10_s4 <= number_10_s3;
    result_2_4_s4 <= result_2_4;
    result_2_530_s4 <= result_2_530;
    i_7_s4 <= i_7_s3;
    result_2_6_s4 <= result_2_6;
    trunc_536_s4 <= result_0_1[2];
  end
  wire [2:0] and_487 = result_0_1_s4 & 3'd3;  // sequencer.cpp:69
  wire [2:0] result_0_488 = and_487 | 3'd4;  // sequencer.cpp:69
  wire [2:0] result_0_489 = or_486_s4 ? result_0_488 : result_0_1_s4;  // sequencer.cpp:102
  wire [2:0] shl_490 = {result_0_1_s4[2:1], 1'd0};
  wire [2:0] or_491 = shl_490 | 3'd1;  // sequencer.cpp:75
  wire [2:0] select_492 = or_296_s4 ? result_0_489 : or_491;  // sequencer.cpp:102
  wire [2:0] result_0_493 = or_295_s4 ? result_0_1_s4 : select_492;  // sequencer.cpp:102
  wire [7:0] result_1_499 = or_498_s4 ? result_1_2_s4 : number_10_s4;
  wire [15:0] result_2_531 = or_498_s4 ? result_2_4_s4 : result_2_530_s4;
  wire [31:0] result_2_534 = or_486_s4 ? i_7_s4 : result_2_6_s4;  // sequencer.cpp:102
  wire [31:0] result_2_535 = trunc_536_s4 ? result_2_6_s4 : i_7_s4;
  wire [31:0] select_537 = or_296_s4 ? result_2_534 : result_2_535;  // sequencer.cpp:102
  wire [31:0] result_2_538 = or_295_s4 ? result_2_6_s4 : select_537;  // sequencer.cpp:102
  assign run_en0 = ~(run_v0 & ((~words_beat_valid))) & run_en1;
  assign run_en1 = ~(run_v1 & ((~words_beat_valid))) & run_en2;
  assign run_en2 = ~(run_v2 & ((~s_status_write_best_beat_valid & or_51_s2) | (~s_status_write_out_beat_valid & or_54_s2) | (~s_status_trace_beat_valid & or_61_s2) | (~s_status_argmax_beat_valid & or_64_s2) | (~s_status_attention1_beat_valid & or_75_s2) | (~s_status_silu_mul_beat_valid & or_78_s2) | (~s_status_attention0_beat_valid & or_85_s2) | (~s_status_kv_cache1_beat_valid & or_88_s2) | (~s_status_rope_beat_valid & or_103_s2) | (~s_status_kv_cache0_beat_valid & or_106_s2) | (~s_status_gather_beat_valid & or_113_s2) | (~s_status_quantize_beat_valid & or_116_s2) | (~s_status_rmsnorm_beat_valid & or_123_s2) | (~s_status_residual_beat_valid & or_130_s2) | (~s_status_read_rope_beat_valid & or_133_s2) | (~s_status_read_x_beat_valid & or_152_s2) | (~s_status_read_gamma_beat_valid & or_155_s2) | (~s_status_read_p3_beat_valid & or_162_s2) | (~s_status_read_p2_beat_valid & or_165_s2) | (~s_status_read_p1_beat_valid & or_172_s2) | (~s_status_read_p0_beat_valid & or_179_s2) | (~s_status_read_w3_beat_valid & or_182_s2) | (~s_status_read_w1_beat_valid & or_197_s2) | (~s_status_read_w2_beat_valid & or_200_s2) | (~s_status_read_w0_beat_valid & or_207_s2) | (~s_status_lane3_beat_valid & or_210_s2) | (~s_status_lane1_beat_valid & or_221_s2) | (~s_status_lane2_beat_valid & or_224_s2) | (~s_status_lane0_beat_valid & or_229_s2) | (~m_cmd_write_best_beat_ready & and_235_s2) | (~m_cmd_write_out_beat_ready & and_236_s2) | (~m_cmd_trace_beat_ready & and_238_s2) | (~m_cmd_argmax_beat_ready & and_239_s2) | (~m_cmd_attention1_beat_ready & and_242_s2) | (~m_cmd_silu_mul_beat_ready & and_243_s2) | (~m_cmd_attention0_beat_ready & and_245_s2) | (~m_cmd_kv_cache1_beat_ready & and_246_s2) | (~m_cmd_rope_beat_ready & and_250_s2) | (~m_cmd_kv_cache0_beat_ready & and_251_s2) | (~m_cmd_gather_beat_ready & and_253_s2) | (~m_cmd_quantize_beat_ready & and_254_s2) | (~m_cmd_rmsnorm_beat_ready & and_256_s2) | (~m_cmd_residual_beat_ready & and_258_s2) | (~m_cmd_read_rope_beat_ready & and_259_s2) | (~m_cmd_read_x_beat_ready & and_264_s2) | (~m_cmd_read_gamma_beat_ready & and_265_s2) | (~m_cmd_read_p3_beat_ready & and_267_s2) | (~m_cmd_read_p2_beat_ready & and_268_s2) | (~m_cmd_read_p1_beat_ready & and_270_s2) | (~m_cmd_read_p0_beat_ready & and_272_s2) | (~m_cmd_read_w3_beat_ready & and_273_s2) | (~m_cmd_read_w1_beat_ready & and_277_s2) | (~m_cmd_read_w2_beat_ready & and_278_s2) | (~m_cmd_read_w0_beat_ready & and_280_s2) | (~m_cmd_lane3_beat_ready & and_281_s2) | (~m_cmd_lane1_beat_ready & and_284_s2) | (~m_cmd_lane2_beat_ready & and_285_s2) | (~m_cmd_lane0_beat_ready & and_286_s2)));
  assign run_en3 = 1'd1;
  assign run_en4 = 1'd1;
  reg [7:0] run_phase;
  wire run_issue = run_run & (run_phase == 8'd0);
  wire run_leave = xor_288;
  assign run_v0 = run_issue & ~run_leave;
  reg run_busy;
  always @(posedge ap_clk) run_busy <= run_start | run_run | run_v1 | run_v2 | run_v3 | run_v4;
  always @(posedge ap_clk) begin
    if (run_issue & run_leave) run_run <= 1'b0;
    if (run_start) run_run <= 1'b1;
    if (run_en0) run_v1 <= run_v0; else if (run_en1) run_v1 <= 1'b0;
    if (run_en1) run_v2 <= run_v1; else if (run_en2) run_v2 <= 1'b0;
    run_v3 <= run_v2 & run_en2;
    run_v4 <= run_v3;
    if (rst | ~run_run) run_phase <= 8'd0;
    else if ((run_phase == 8'd0 & run_en0) | (run_phase == 8'd1 & run_en1)) run_phase <= run_phase == 8'd1 ? 8'd0 : run_phase + 8'd1;
    if (rst) begin run_run <= 1'b0; run_v1 <= 1'b0; run_v2 <= 1'b0; run_v3 <= 1'b0; run_v4 <= 1'b0; end
  end
  always @(posedge ap_clk) begin
    if (run_v4 & run_en4) result_0_1 <= result_0_493;
    if (run_v4 & run_en4) result_1_2 <= result_1_499;
    if (run_v3 & run_en3) result_1_3 <= result_1_501;
    if (run_v4 & run_en4) result_2_4 <= result_2_531;
    if (run_v1 & run_en1) result_3_5 <= result_3_533;
    if (run_v4 & run_en4) result_2_6 <= result_2_538;
    if (run_v1 & run_en1) i_7 <= i_539;
    if (run_v1 & run_en1) running_8 <= running_540;
    if (line_88_done) result_0_1 <= 3'd0;
    if (line_88_done) result_1_2 <= 8'd0;
    if (line_88_done) result_1_3 <= 16'd0;
    if (line_88_done) result_2_4 <= 16'd0;
    if (line_88_done) result_3_5 <= 32'd0;
    if (line_88_done) result_2_6 <= 32'hffffffff;
    if (line_88_done) i_7 <= 32'd0;
    if (line_88_done) running_8 <= 1'd1;
  end

  // ---- hls/sequencer/sequencer.cpp:18: line_18, 2 stages
  // stage 0
  wire [15:0] shl_601 = {result_1_2, 8'd0};  // sequencer.cpp:26
  wire [2:0] and_602 = result_0_1 & 3'd5;
  wire [2:0] or_603 = and_602 | 3'd2;
  wire [2:0] result_0_604 = running_8 ? or_603 : result_0_1;  // sequencer.cpp:79
  wire [15:0] or_605 = shl_601 | {13'd0, result_0_604};  // sequencer.cpp:26
  wire [31:0] shl_606 = {result_1_3, 16'd0};  // sequencer.cpp:27
  wire [31:0] or_607 = {16'd0, or_605} | shl_606;  // sequencer.cpp:30
  wire [47:0] shl_608 = {result_2_4, 32'd0};  // sequencer.cpp:28
  wire [47:0] or_609 = {16'd0, or_607} | shl_608;  // sequencer.cpp:30
  wire [95:0] shl_610 = {result_2_6, 64'd0};  // sequencer.cpp:29
  wire [95:0] or_611 = {48'd0, or_609} | shl_610;  // sequencer.cpp:30
  wire [127:0] shl_612 = {result_3_5, 96'd0};  // sequencer.cpp:30
  wire [127:0] or_613 = {32'd0, or_611} | shl_612;  // sequencer.cpp:30
  wire line_18_push_614 = line_18_v0 & line_18_en0;  // sequencer.cpp:80
  wire line_18_push_615 = line_18_v0 & line_18_en0;  // sequencer.cpp:80
  // stage 1
  wire line_18_pop_616 = line_18_v1 & line_18_en1;  // sequencer.cpp:88
  assign line_18_en0 = ~(line_18_v0 & ((~m_axi_gmem_aw_beat_ready) | (~m_axi_gmem_w_beat_ready))) & line_18_en1;
  assign line_18_en1 = ~(line_18_v1 & ((~m_axi_gmem_b_beat_valid)));
  wire line_18_issue = line_18_run;
  wire line_18_leave = 1'b0;
  assign line_18_v0 = line_18_issue;
  wire line_18_busy = line_18_run | line_18_v1;
  always @(posedge ap_clk) begin
    if (line_18_issue & line_18_en0) line_18_run <= 1'b0;
    if (line_18_start) line_18_run <= 1'b1;
    if (line_18_en0) line_18_v1 <= line_18_v0; else if (line_18_en1) line_18_v1 <= 1'b0;
    if (rst) begin line_18_run <= 1'b0; line_18_v1 <= 1'b0; end
  end

  // ---- control
  assign line_88_done = (state == LINE_88_S) & ~line_88_busy;
  assign run_done = (state == RUN_S) & ~run_busy;
  assign line_18_done = (state == LINE_18_S) & ~line_18_busy;
  always @(posedge ap_clk) begin
    if (line_88_done) state <= RUN_S;
    if (run_done) state <= LINE_18_S;
    if (call_begin) state <= LINE_88_S;
    if (line_18_done) state <= FINISH;
    if (call_end) state <= IDLE;
    if (rst) state <= IDLE;
  end
  assign run_start = line_88_done;
  assign line_18_start = run_done;
  assign line_88_start = call_begin;

  // ---- start and end of a call
  wire call_end = (state == FINISH) & ~(m_cmd_lane0_TVALID | m_cmd_lane1_TVALID | m_cmd_lane2_TVALID | m_cmd_lane3_TVALID | m_cmd_read_w0_TVALID | m_cmd_read_w1_TVALID | m_cmd_read_w2_TVALID | m_cmd_read_w3_TVALID | m_cmd_read_p0_TVALID | m_cmd_read_p1_TVALID | m_cmd_read_p2_TVALID | m_cmd_read_p3_TVALID | m_cmd_read_x_TVALID | m_cmd_read_gamma_TVALID | m_cmd_read_rope_TVALID | m_cmd_residual_TVALID | m_cmd_rmsnorm_TVALID | m_cmd_quantize_TVALID | m_cmd_gather_TVALID | m_cmd_rope_TVALID | m_cmd_kv_cache0_TVALID | m_cmd_kv_cache1_TVALID | m_cmd_attention0_TVALID | m_cmd_attention1_TVALID | m_cmd_silu_mul_TVALID | m_cmd_argmax_TVALID | m_cmd_trace_TVALID | m_cmd_write_out_TVALID | m_cmd_write_best_TVALID);
  assign ap_ready = call_end;
  assign ap_idle = (state == IDLE) & ~ap_start;
  assign ap_done = call_end;

  // m_cmd_lane0: registered both ways, a beat every second cycle
  wire m_cmd_lane0_beat_valid = run_push_600;
  wire [160:0] m_cmd_lane0_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_lane0_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_lane0_beat), .in_valid(m_cmd_lane0_beat_valid), .in_ready(m_cmd_lane0_beat_ready), .out_data({m_cmd_lane0_TLAST, m_cmd_lane0_TSTRB, m_cmd_lane0_TKEEP, m_cmd_lane0_TDATA}), .out_valid(m_cmd_lane0_TVALID), .out_ready(m_cmd_lane0_TREADY));

  // m_cmd_lane1: registered both ways, a beat every second cycle
  wire m_cmd_lane1_beat_valid = run_push_598;
  wire [160:0] m_cmd_lane1_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_lane1_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_lane1_beat), .in_valid(m_cmd_lane1_beat_valid), .in_ready(m_cmd_lane1_beat_ready), .out_data({m_cmd_lane1_TLAST, m_cmd_lane1_TSTRB, m_cmd_lane1_TKEEP, m_cmd_lane1_TDATA}), .out_valid(m_cmd_lane1_TVALID), .out_ready(m_cmd_lane1_TREADY));

  // m_cmd_lane2: registered both ways, a beat every second cycle
  wire m_cmd_lane2_beat_valid = run_push_599;
  wire [160:0] m_cmd_lane2_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_lane2_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_lane2_beat), .in_valid(m_cmd_lane2_beat_valid), .in_ready(m_cmd_lane2_beat_ready), .out_data({m_cmd_lane2_TLAST, m_cmd_lane2_TSTRB, m_cmd_lane2_TKEEP, m_cmd_lane2_TDATA}), .out_valid(m_cmd_lane2_TVALID), .out_ready(m_cmd_lane2_TREADY));

  // m_cmd_lane3: registered both ways, a beat every second cycle
  wire m_cmd_lane3_beat_valid = run_push_597;
  wire [160:0] m_cmd_lane3_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_lane3_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_lane3_beat), .in_valid(m_cmd_lane3_beat_valid), .in_ready(m_cmd_lane3_beat_ready), .out_data({m_cmd_lane3_TLAST, m_cmd_lane3_TSTRB, m_cmd_lane3_TKEEP, m_cmd_lane3_TDATA}), .out_valid(m_cmd_lane3_TVALID), .out_ready(m_cmd_lane3_TREADY));

  // m_cmd_read_w0: registered both ways, a beat every second cycle
  wire m_cmd_read_w0_beat_valid = run_push_596;
  wire [160:0] m_cmd_read_w0_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_w0_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_w0_beat), .in_valid(m_cmd_read_w0_beat_valid), .in_ready(m_cmd_read_w0_beat_ready), .out_data({m_cmd_read_w0_TLAST, m_cmd_read_w0_TSTRB, m_cmd_read_w0_TKEEP, m_cmd_read_w0_TDATA}), .out_valid(m_cmd_read_w0_TVALID), .out_ready(m_cmd_read_w0_TREADY));

  // m_cmd_read_w1: registered both ways, a beat every second cycle
  wire m_cmd_read_w1_beat_valid = run_push_594;
  wire [160:0] m_cmd_read_w1_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_w1_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_w1_beat), .in_valid(m_cmd_read_w1_beat_valid), .in_ready(m_cmd_read_w1_beat_ready), .out_data({m_cmd_read_w1_TLAST, m_cmd_read_w1_TSTRB, m_cmd_read_w1_TKEEP, m_cmd_read_w1_TDATA}), .out_valid(m_cmd_read_w1_TVALID), .out_ready(m_cmd_read_w1_TREADY));

  // m_cmd_read_w2: registered both ways, a beat every second cycle
  wire m_cmd_read_w2_beat_valid = run_push_595;
  wire [160:0] m_cmd_read_w2_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_w2_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_w2_beat), .in_valid(m_cmd_read_w2_beat_valid), .in_ready(m_cmd_read_w2_beat_ready), .out_data({m_cmd_read_w2_TLAST, m_cmd_read_w2_TSTRB, m_cmd_read_w2_TKEEP, m_cmd_read_w2_TDATA}), .out_valid(m_cmd_read_w2_TVALID), .out_ready(m_cmd_read_w2_TREADY));

  // m_cmd_read_w3: registered both ways, a beat every second cycle
  wire m_cmd_read_w3_beat_valid = run_push_593;
  wire [160:0] m_cmd_read_w3_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_w3_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_w3_beat), .in_valid(m_cmd_read_w3_beat_valid), .in_ready(m_cmd_read_w3_beat_ready), .out_data({m_cmd_read_w3_TLAST, m_cmd_read_w3_TSTRB, m_cmd_read_w3_TKEEP, m_cmd_read_w3_TDATA}), .out_valid(m_cmd_read_w3_TVALID), .out_ready(m_cmd_read_w3_TREADY));

  // m_cmd_read_p0: registered both ways, a beat every second cycle
  wire m_cmd_read_p0_beat_valid = run_push_592;
  wire [160:0] m_cmd_read_p0_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_p0_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_p0_beat), .in_valid(m_cmd_read_p0_beat_valid), .in_ready(m_cmd_read_p0_beat_ready), .out_data({m_cmd_read_p0_TLAST, m_cmd_read_p0_TSTRB, m_cmd_read_p0_TKEEP, m_cmd_read_p0_TDATA}), .out_valid(m_cmd_read_p0_TVALID), .out_ready(m_cmd_read_p0_TREADY));

  // m_cmd_read_p1: registered both ways, a beat every second cycle
  wire m_cmd_read_p1_beat_valid = run_push_591;
  wire [160:0] m_cmd_read_p1_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_p1_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_p1_beat), .in_valid(m_cmd_read_p1_beat_valid), .in_ready(m_cmd_read_p1_beat_ready), .out_data({m_cmd_read_p1_TLAST, m_cmd_read_p1_TSTRB, m_cmd_read_p1_TKEEP, m_cmd_read_p1_TDATA}), .out_valid(m_cmd_read_p1_TVALID), .out_ready(m_cmd_read_p1_TREADY));

  // m_cmd_read_p2: registered both ways, a beat every second cycle
  wire m_cmd_read_p2_beat_valid = run_push_590;
  wire [160:0] m_cmd_read_p2_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_p2_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_p2_beat), .in_valid(m_cmd_read_p2_beat_valid), .in_ready(m_cmd_read_p2_beat_ready), .out_data({m_cmd_read_p2_TLAST, m_cmd_read_p2_TSTRB, m_cmd_read_p2_TKEEP, m_cmd_read_p2_TDATA}), .out_valid(m_cmd_read_p2_TVALID), .out_ready(m_cmd_read_p2_TREADY));

  // m_cmd_read_p3: registered both ways, a beat every second cycle
  wire m_cmd_read_p3_beat_valid = run_push_589;
  wire [160:0] m_cmd_read_p3_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_p3_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_p3_beat), .in_valid(m_cmd_read_p3_beat_valid), .in_ready(m_cmd_read_p3_beat_ready), .out_data({m_cmd_read_p3_TLAST, m_cmd_read_p3_TSTRB, m_cmd_read_p3_TKEEP, m_cmd_read_p3_TDATA}), .out_valid(m_cmd_read_p3_TVALID), .out_ready(m_cmd_read_p3_TREADY));

  // m_cmd_read_x: registered both ways, a beat every second cycle
  wire m_cmd_read_x_beat_valid = run_push_587;
  wire [160:0] m_cmd_read_x_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_x_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_x_beat), .in_valid(m_cmd_read_x_beat_valid), .in_ready(m_cmd_read_x_beat_ready), .out_data({m_cmd_read_x_TLAST, m_cmd_read_x_TSTRB, m_cmd_read_x_TKEEP, m_cmd_read_x_TDATA}), .out_valid(m_cmd_read_x_TVALID), .out_ready(m_cmd_read_x_TREADY));

  // m_cmd_read_gamma: registered both ways, a beat every second cycle
  wire m_cmd_read_gamma_beat_valid = run_push_588;
  wire [160:0] m_cmd_read_gamma_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_gamma_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_gamma_beat), .in_valid(m_cmd_read_gamma_beat_valid), .in_ready(m_cmd_read_gamma_beat_ready), .out_data({m_cmd_read_gamma_TLAST, m_cmd_read_gamma_TSTRB, m_cmd_read_gamma_TKEEP, m_cmd_read_gamma_TDATA}), .out_valid(m_cmd_read_gamma_TVALID), .out_ready(m_cmd_read_gamma_TREADY));

  // m_cmd_read_rope: registered both ways, a beat every second cycle
  wire m_cmd_read_rope_beat_valid = run_push_586;
  wire [160:0] m_cmd_read_rope_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_read_rope_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_read_rope_beat), .in_valid(m_cmd_read_rope_beat_valid), .in_ready(m_cmd_read_rope_beat_ready), .out_data({m_cmd_read_rope_TLAST, m_cmd_read_rope_TSTRB, m_cmd_read_rope_TKEEP, m_cmd_read_rope_TDATA}), .out_valid(m_cmd_read_rope_TVALID), .out_ready(m_cmd_read_rope_TREADY));

  // m_cmd_residual: registered both ways, a beat every second cycle
  wire m_cmd_residual_beat_valid = run_push_585;
  wire [160:0] m_cmd_residual_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_residual_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_residual_beat), .in_valid(m_cmd_residual_beat_valid), .in_ready(m_cmd_residual_beat_ready), .out_data({m_cmd_residual_TLAST, m_cmd_residual_TSTRB, m_cmd_residual_TKEEP, m_cmd_residual_TDATA}), .out_valid(m_cmd_residual_TVALID), .out_ready(m_cmd_residual_TREADY));

  // m_cmd_rmsnorm: registered both ways, a beat every second cycle
  wire m_cmd_rmsnorm_beat_valid = run_push_584;
  wire [160:0] m_cmd_rmsnorm_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_rmsnorm_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_rmsnorm_beat), .in_valid(m_cmd_rmsnorm_beat_valid), .in_ready(m_cmd_rmsnorm_beat_ready), .out_data({m_cmd_rmsnorm_TLAST, m_cmd_rmsnorm_TSTRB, m_cmd_rmsnorm_TKEEP, m_cmd_rmsnorm_TDATA}), .out_valid(m_cmd_rmsnorm_TVALID), .out_ready(m_cmd_rmsnorm_TREADY));

  // m_cmd_quantize: registered both ways, a beat every second cycle
  wire m_cmd_quantize_beat_valid = run_push_583;
  wire [160:0] m_cmd_quantize_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_quantize_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_quantize_beat), .in_valid(m_cmd_quantize_beat_valid), .in_ready(m_cmd_quantize_beat_ready), .out_data({m_cmd_quantize_TLAST, m_cmd_quantize_TSTRB, m_cmd_quantize_TKEEP, m_cmd_quantize_TDATA}), .out_valid(m_cmd_quantize_TVALID), .out_ready(m_cmd_quantize_TREADY));

  // m_cmd_gather: registered both ways, a beat every second cycle
  wire m_cmd_gather_beat_valid = run_push_582;
  wire [160:0] m_cmd_gather_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_gather_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_gather_beat), .in_valid(m_cmd_gather_beat_valid), .in_ready(m_cmd_gather_beat_ready), .out_data({m_cmd_gather_TLAST, m_cmd_gather_TSTRB, m_cmd_gather_TKEEP, m_cmd_gather_TDATA}), .out_valid(m_cmd_gather_TVALID), .out_ready(m_cmd_gather_TREADY));

  // m_cmd_rope: registered both ways, a beat every second cycle
  wire m_cmd_rope_beat_valid = run_push_580;
  wire [160:0] m_cmd_rope_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_rope_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_rope_beat), .in_valid(m_cmd_rope_beat_valid), .in_ready(m_cmd_rope_beat_ready), .out_data({m_cmd_rope_TLAST, m_cmd_rope_TSTRB, m_cmd_rope_TKEEP, m_cmd_rope_TDATA}), .out_valid(m_cmd_rope_TVALID), .out_ready(m_cmd_rope_TREADY));

  // m_cmd_kv_cache0: registered both ways, a beat every second cycle
  wire m_cmd_kv_cache0_beat_valid = run_push_581;
  wire [160:0] m_cmd_kv_cache0_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_kv_cache0_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_kv_cache0_beat), .in_valid(m_cmd_kv_cache0_beat_valid), .in_ready(m_cmd_kv_cache0_beat_ready), .out_data({m_cmd_kv_cache0_TLAST, m_cmd_kv_cache0_TSTRB, m_cmd_kv_cache0_TKEEP, m_cmd_kv_cache0_TDATA}), .out_valid(m_cmd_kv_cache0_TVALID), .out_ready(m_cmd_kv_cache0_TREADY));

  // m_cmd_kv_cache1: registered both ways, a beat every second cycle
  wire m_cmd_kv_cache1_beat_valid = run_push_579;
  wire [160:0] m_cmd_kv_cache1_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_kv_cache1_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_kv_cache1_beat), .in_valid(m_cmd_kv_cache1_beat_valid), .in_ready(m_cmd_kv_cache1_beat_ready), .out_data({m_cmd_kv_cache1_TLAST, m_cmd_kv_cache1_TSTRB, m_cmd_kv_cache1_TKEEP, m_cmd_kv_cache1_TDATA}), .out_valid(m_cmd_kv_cache1_TVALID), .out_ready(m_cmd_kv_cache1_TREADY));

  // m_cmd_attention0: registered both ways, a beat every second cycle
  wire m_cmd_attention0_beat_valid = run_push_578;
  wire [160:0] m_cmd_attention0_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_attention0_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_attention0_beat), .in_valid(m_cmd_attention0_beat_valid), .in_ready(m_cmd_attention0_beat_ready), .out_data({m_cmd_attention0_TLAST, m_cmd_attention0_TSTRB, m_cmd_attention0_TKEEP, m_cmd_attention0_TDATA}), .out_valid(m_cmd_attention0_TVALID), .out_ready(m_cmd_attention0_TREADY));

  // m_cmd_attention1: registered both ways, a beat every second cycle
  wire m_cmd_attention1_beat_valid = run_push_576;
  wire [160:0] m_cmd_attention1_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_attention1_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_attention1_beat), .in_valid(m_cmd_attention1_beat_valid), .in_ready(m_cmd_attention1_beat_ready), .out_data({m_cmd_attention1_TLAST, m_cmd_attention1_TSTRB, m_cmd_attention1_TKEEP, m_cmd_attention1_TDATA}), .out_valid(m_cmd_attention1_TVALID), .out_ready(m_cmd_attention1_TREADY));

  // m_cmd_silu_mul: registered both ways, a beat every second cycle
  wire m_cmd_silu_mul_beat_valid = run_push_577;
  wire [160:0] m_cmd_silu_mul_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_silu_mul_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_silu_mul_beat), .in_valid(m_cmd_silu_mul_beat_valid), .in_ready(m_cmd_silu_mul_beat_ready), .out_data({m_cmd_silu_mul_TLAST, m_cmd_silu_mul_TSTRB, m_cmd_silu_mul_TKEEP, m_cmd_silu_mul_TDATA}), .out_valid(m_cmd_silu_mul_TVALID), .out_ready(m_cmd_silu_mul_TREADY));

  // m_cmd_argmax: registered both ways, a beat every second cycle
  wire m_cmd_argmax_beat_valid = run_push_575;
  wire [160:0] m_cmd_argmax_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_argmax_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_argmax_beat), .in_valid(m_cmd_argmax_beat_valid), .in_ready(m_cmd_argmax_beat_ready), .out_data({m_cmd_argmax_TLAST, m_cmd_argmax_TSTRB, m_cmd_argmax_TKEEP, m_cmd_argmax_TDATA}), .out_valid(m_cmd_argmax_TVALID), .out_ready(m_cmd_argmax_TREADY));

  // m_cmd_trace: registered both ways, a beat every second cycle
  wire m_cmd_trace_beat_valid = run_push_574;
  wire [160:0] m_cmd_trace_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_trace_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_trace_beat), .in_valid(m_cmd_trace_beat_valid), .in_ready(m_cmd_trace_beat_ready), .out_data({m_cmd_trace_TLAST, m_cmd_trace_TSTRB, m_cmd_trace_TKEEP, m_cmd_trace_TDATA}), .out_valid(m_cmd_trace_TVALID), .out_ready(m_cmd_trace_TREADY));

  // m_cmd_write_out: registered both ways, a beat every second cycle
  wire m_cmd_write_out_beat_valid = run_push_573;
  wire [160:0] m_cmd_write_out_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_write_out_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_write_out_beat), .in_valid(m_cmd_write_out_beat_valid), .in_ready(m_cmd_write_out_beat_ready), .out_data({m_cmd_write_out_TLAST, m_cmd_write_out_TSTRB, m_cmd_write_out_TKEEP, m_cmd_write_out_TDATA}), .out_valid(m_cmd_write_out_TVALID), .out_ready(m_cmd_write_out_TREADY));

  // m_cmd_write_best: registered both ways, a beat every second cycle
  wire m_cmd_write_best_beat_valid = run_push_572;
  wire [160:0] m_cmd_write_best_beat = {1'd1, 16'd65535, 16'd65535, words_beat_data_s2};
  sequencer_execute_single #(.WIDTH(161)) m_cmd_write_best_slice (.clk(ap_clk), .rst(rst), .in_data(m_cmd_write_best_beat), .in_valid(m_cmd_write_best_beat_valid), .in_ready(m_cmd_write_best_beat_ready), .out_data({m_cmd_write_best_TLAST, m_cmd_write_best_TSTRB, m_cmd_write_best_TKEEP, m_cmd_write_best_TDATA}), .out_valid(m_cmd_write_best_TVALID), .out_ready(m_cmd_write_best_TREADY));

  // s_status_lane0: registered both ways, a beat every second cycle
  wire s_status_lane0_beat_take = run_pop_571;
  wire s_status_lane0_unused = &{1'b0, s_status_lane0_TKEEP, s_status_lane0_TSTRB, s_status_lane0_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_lane0_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_lane0_TDATA), .in_valid(s_status_lane0_TVALID), .in_ready(s_status_lane0_TREADY), .out_data(s_status_lane0_beat), .out_valid(s_status_lane0_beat_valid), .out_ready(s_status_lane0_beat_take));

  // s_status_lane1: registered both ways, a beat every second cycle
  wire s_status_lane1_beat_take = run_pop_569;
  wire s_status_lane1_unused = &{1'b0, s_status_lane1_TKEEP, s_status_lane1_TSTRB, s_status_lane1_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_lane1_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_lane1_TDATA), .in_valid(s_status_lane1_TVALID), .in_ready(s_status_lane1_TREADY), .out_data(s_status_lane1_beat), .out_valid(s_status_lane1_beat_valid), .out_ready(s_status_lane1_beat_take));

  // s_status_lane2: registered both ways, a beat every second cycle
  wire s_status_lane2_beat_take = run_pop_570;
  wire s_status_lane2_unused = &{1'b0, s_status_lane2_TKEEP, s_status_lane2_TSTRB, s_status_lane2_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_lane2_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_lane2_TDATA), .in_valid(s_status_lane2_TVALID), .in_ready(s_status_lane2_TREADY), .out_data(s_status_lane2_beat), .out_valid(s_status_lane2_beat_valid), .out_ready(s_status_lane2_beat_take));

  // s_status_lane3: registered both ways, a beat every second cycle
  wire s_status_lane3_beat_take = run_pop_568;
  wire s_status_lane3_unused = &{1'b0, s_status_lane3_TKEEP, s_status_lane3_TSTRB, s_status_lane3_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_lane3_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_lane3_TDATA), .in_valid(s_status_lane3_TVALID), .in_ready(s_status_lane3_TREADY), .out_data(s_status_lane3_beat), .out_valid(s_status_lane3_beat_valid), .out_ready(s_status_lane3_beat_take));

  // s_status_read_w0: registered both ways, a beat every second cycle
  wire s_status_read_w0_beat_take = run_pop_567;
  wire s_status_read_w0_unused = &{1'b0, s_status_read_w0_TKEEP, s_status_read_w0_TSTRB, s_status_read_w0_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_w0_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_w0_TDATA), .in_valid(s_status_read_w0_TVALID), .in_ready(s_status_read_w0_TREADY), .out_data(s_status_read_w0_beat), .out_valid(s_status_read_w0_beat_valid), .out_ready(s_status_read_w0_beat_take));

  // s_status_read_w1: registered both ways, a beat every second cycle
  wire s_status_read_w1_beat_take = run_pop_565;
  wire s_status_read_w1_unused = &{1'b0, s_status_read_w1_TKEEP, s_status_read_w1_TSTRB, s_status_read_w1_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_w1_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_w1_TDATA), .in_valid(s_status_read_w1_TVALID), .in_ready(s_status_read_w1_TREADY), .out_data(s_status_read_w1_beat), .out_valid(s_status_read_w1_beat_valid), .out_ready(s_status_read_w1_beat_take));

  // s_status_read_w2: registered both ways, a beat every second cycle
  wire s_status_read_w2_beat_take = run_pop_566;
  wire s_status_read_w2_unused = &{1'b0, s_status_read_w2_TKEEP, s_status_read_w2_TSTRB, s_status_read_w2_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_w2_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_w2_TDATA), .in_valid(s_status_read_w2_TVALID), .in_ready(s_status_read_w2_TREADY), .out_data(s_status_read_w2_beat), .out_valid(s_status_read_w2_beat_valid), .out_ready(s_status_read_w2_beat_take));

  // s_status_read_w3: registered both ways, a beat every second cycle
  wire s_status_read_w3_beat_take = run_pop_564;
  wire s_status_read_w3_unused = &{1'b0, s_status_read_w3_TKEEP, s_status_read_w3_TSTRB, s_status_read_w3_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_w3_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_w3_TDATA), .in_valid(s_status_read_w3_TVALID), .in_ready(s_status_read_w3_TREADY), .out_data(s_status_read_w3_beat), .out_valid(s_status_read_w3_beat_valid), .out_ready(s_status_read_w3_beat_take));

  // s_status_read_p0: registered both ways, a beat every second cycle
  wire s_status_read_p0_beat_take = run_pop_563;
  wire s_status_read_p0_unused = &{1'b0, s_status_read_p0_TKEEP, s_status_read_p0_TSTRB, s_status_read_p0_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_p0_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_p0_TDATA), .in_valid(s_status_read_p0_TVALID), .in_ready(s_status_read_p0_TREADY), .out_data(s_status_read_p0_beat), .out_valid(s_status_read_p0_beat_valid), .out_ready(s_status_read_p0_beat_take));

  // s_status_read_p1: registered both ways, a beat every second cycle
  wire s_status_read_p1_beat_take = run_pop_562;
  wire s_status_read_p1_unused = &{1'b0, s_status_read_p1_TKEEP, s_status_read_p1_TSTRB, s_status_read_p1_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_p1_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_p1_TDATA), .in_valid(s_status_read_p1_TVALID), .in_ready(s_status_read_p1_TREADY), .out_data(s_status_read_p1_beat), .out_valid(s_status_read_p1_beat_valid), .out_ready(s_status_read_p1_beat_take));

  // s_status_read_p2: registered both ways, a beat every second cycle
  wire s_status_read_p2_beat_take = run_pop_561;
  wire s_status_read_p2_unused = &{1'b0, s_status_read_p2_TKEEP, s_status_read_p2_TSTRB, s_status_read_p2_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_p2_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_p2_TDATA), .in_valid(s_status_read_p2_TVALID), .in_ready(s_status_read_p2_TREADY), .out_data(s_status_read_p2_beat), .out_valid(s_status_read_p2_beat_valid), .out_ready(s_status_read_p2_beat_take));

  // s_status_read_p3: registered both ways, a beat every second cycle
  wire s_status_read_p3_beat_take = run_pop_560;
  wire s_status_read_p3_unused = &{1'b0, s_status_read_p3_TKEEP, s_status_read_p3_TSTRB, s_status_read_p3_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_p3_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_p3_TDATA), .in_valid(s_status_read_p3_TVALID), .in_ready(s_status_read_p3_TREADY), .out_data(s_status_read_p3_beat), .out_valid(s_status_read_p3_beat_valid), .out_ready(s_status_read_p3_beat_take));

  // s_status_read_x: registered both ways, a beat every second cycle
  wire s_status_read_x_beat_take = run_pop_558;
  wire s_status_read_x_unused = &{1'b0, s_status_read_x_TKEEP, s_status_read_x_TSTRB, s_status_read_x_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_x_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_x_TDATA), .in_valid(s_status_read_x_TVALID), .in_ready(s_status_read_x_TREADY), .out_data(s_status_read_x_beat), .out_valid(s_status_read_x_beat_valid), .out_ready(s_status_read_x_beat_take));

  // s_status_read_gamma: registered both ways, a beat every second cycle
  wire s_status_read_gamma_beat_take = run_pop_559;
  wire s_status_read_gamma_unused = &{1'b0, s_status_read_gamma_TKEEP, s_status_read_gamma_TSTRB, s_status_read_gamma_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_gamma_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_gamma_TDATA), .in_valid(s_status_read_gamma_TVALID), .in_ready(s_status_read_gamma_TREADY), .out_data(s_status_read_gamma_beat), .out_valid(s_status_read_gamma_beat_valid), .out_ready(s_status_read_gamma_beat_take));

  // s_status_read_rope: registered both ways, a beat every second cycle
  wire s_status_read_rope_beat_take = run_pop_557;
  wire s_status_read_rope_unused = &{1'b0, s_status_read_rope_TKEEP, s_status_read_rope_TSTRB, s_status_read_rope_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_read_rope_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_read_rope_TDATA), .in_valid(s_status_read_rope_TVALID), .in_ready(s_status_read_rope_TREADY), .out_data(s_status_read_rope_beat), .out_valid(s_status_read_rope_beat_valid), .out_ready(s_status_read_rope_beat_take));

  // s_status_residual: registered both ways, a beat every second cycle
  wire s_status_residual_beat_take = run_pop_556;
  wire s_status_residual_unused = &{1'b0, s_status_residual_TKEEP, s_status_residual_TSTRB, s_status_residual_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_residual_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_residual_TDATA), .in_valid(s_status_residual_TVALID), .in_ready(s_status_residual_TREADY), .out_data(s_status_residual_beat), .out_valid(s_status_residual_beat_valid), .out_ready(s_status_residual_beat_take));

  // s_status_rmsnorm: registered both ways, a beat every second cycle
  wire s_status_rmsnorm_beat_take = run_pop_555;
  wire s_status_rmsnorm_unused = &{1'b0, s_status_rmsnorm_TKEEP, s_status_rmsnorm_TSTRB, s_status_rmsnorm_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_rmsnorm_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_rmsnorm_TDATA), .in_valid(s_status_rmsnorm_TVALID), .in_ready(s_status_rmsnorm_TREADY), .out_data(s_status_rmsnorm_beat), .out_valid(s_status_rmsnorm_beat_valid), .out_ready(s_status_rmsnorm_beat_take));

  // s_status_quantize: registered both ways, a beat every second cycle
  wire s_status_quantize_beat_take = run_pop_554;
  wire s_status_quantize_unused = &{1'b0, s_status_quantize_TKEEP, s_status_quantize_TSTRB, s_status_quantize_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_quantize_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_quantize_TDATA), .in_valid(s_status_quantize_TVALID), .in_ready(s_status_quantize_TREADY), .out_data(s_status_quantize_beat), .out_valid(s_status_quantize_beat_valid), .out_ready(s_status_quantize_beat_take));

  // s_status_gather: registered both ways, a beat every second cycle
  wire s_status_gather_beat_take = run_pop_553;
  wire s_status_gather_unused = &{1'b0, s_status_gather_TKEEP, s_status_gather_TSTRB, s_status_gather_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_gather_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_gather_TDATA), .in_valid(s_status_gather_TVALID), .in_ready(s_status_gather_TREADY), .out_data(s_status_gather_beat), .out_valid(s_status_gather_beat_valid), .out_ready(s_status_gather_beat_take));

  // s_status_rope: registered both ways, a beat every second cycle
  wire s_status_rope_beat_take = run_pop_551;
  wire s_status_rope_unused = &{1'b0, s_status_rope_TKEEP, s_status_rope_TSTRB, s_status_rope_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_rope_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_rope_TDATA), .in_valid(s_status_rope_TVALID), .in_ready(s_status_rope_TREADY), .out_data(s_status_rope_beat), .out_valid(s_status_rope_beat_valid), .out_ready(s_status_rope_beat_take));

  // s_status_kv_cache0: registered both ways, a beat every second cycle
  wire s_status_kv_cache0_beat_take = run_pop_552;
  wire s_status_kv_cache0_unused = &{1'b0, s_status_kv_cache0_TKEEP, s_status_kv_cache0_TSTRB, s_status_kv_cache0_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_kv_cache0_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_kv_cache0_TDATA), .in_valid(s_status_kv_cache0_TVALID), .in_ready(s_status_kv_cache0_TREADY), .out_data(s_status_kv_cache0_beat), .out_valid(s_status_kv_cache0_beat_valid), .out_ready(s_status_kv_cache0_beat_take));

  // s_status_kv_cache1: registered both ways, a beat every second cycle
  wire s_status_kv_cache1_beat_take = run_pop_550;
  wire s_status_kv_cache1_unused = &{1'b0, s_status_kv_cache1_TKEEP, s_status_kv_cache1_TSTRB, s_status_kv_cache1_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_kv_cache1_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_kv_cache1_TDATA), .in_valid(s_status_kv_cache1_TVALID), .in_ready(s_status_kv_cache1_TREADY), .out_data(s_status_kv_cache1_beat), .out_valid(s_status_kv_cache1_beat_valid), .out_ready(s_status_kv_cache1_beat_take));

  // s_status_attention0: registered both ways, a beat every second cycle
  wire s_status_attention0_beat_take = run_pop_549;
  wire s_status_attention0_unused = &{1'b0, s_status_attention0_TKEEP, s_status_attention0_TSTRB, s_status_attention0_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_attention0_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_attention0_TDATA), .in_valid(s_status_attention0_TVALID), .in_ready(s_status_attention0_TREADY), .out_data(s_status_attention0_beat), .out_valid(s_status_attention0_beat_valid), .out_ready(s_status_attention0_beat_take));

  // s_status_attention1: registered both ways, a beat every second cycle
  wire s_status_attention1_beat_take = run_pop_547;
  wire s_status_attention1_unused = &{1'b0, s_status_attention1_TKEEP, s_status_attention1_TSTRB, s_status_attention1_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_attention1_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_attention1_TDATA), .in_valid(s_status_attention1_TVALID), .in_ready(s_status_attention1_TREADY), .out_data(s_status_attention1_beat), .out_valid(s_status_attention1_beat_valid), .out_ready(s_status_attention1_beat_take));

  // s_status_silu_mul: registered both ways, a beat every second cycle
  wire s_status_silu_mul_beat_take = run_pop_548;
  wire s_status_silu_mul_unused = &{1'b0, s_status_silu_mul_TKEEP, s_status_silu_mul_TSTRB, s_status_silu_mul_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_silu_mul_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_silu_mul_TDATA), .in_valid(s_status_silu_mul_TVALID), .in_ready(s_status_silu_mul_TREADY), .out_data(s_status_silu_mul_beat), .out_valid(s_status_silu_mul_beat_valid), .out_ready(s_status_silu_mul_beat_take));

  // s_status_argmax: registered both ways, a beat every second cycle
  wire s_status_argmax_beat_take = run_pop_546;
  wire s_status_argmax_unused = &{1'b0, s_status_argmax_TKEEP, s_status_argmax_TSTRB, s_status_argmax_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_argmax_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_argmax_TDATA), .in_valid(s_status_argmax_TVALID), .in_ready(s_status_argmax_TREADY), .out_data(s_status_argmax_beat), .out_valid(s_status_argmax_beat_valid), .out_ready(s_status_argmax_beat_take));

  // s_status_trace: registered both ways, a beat every second cycle
  wire s_status_trace_beat_take = run_pop_545;
  wire s_status_trace_unused = &{1'b0, s_status_trace_TKEEP, s_status_trace_TSTRB, s_status_trace_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_trace_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_trace_TDATA), .in_valid(s_status_trace_TVALID), .in_ready(s_status_trace_TREADY), .out_data(s_status_trace_beat), .out_valid(s_status_trace_beat_valid), .out_ready(s_status_trace_beat_take));

  // s_status_write_out: registered both ways, a beat every second cycle
  wire s_status_write_out_beat_take = run_pop_544;
  wire s_status_write_out_unused = &{1'b0, s_status_write_out_TKEEP, s_status_write_out_TSTRB, s_status_write_out_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_write_out_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_write_out_TDATA), .in_valid(s_status_write_out_TVALID), .in_ready(s_status_write_out_TREADY), .out_data(s_status_write_out_beat), .out_valid(s_status_write_out_beat_valid), .out_ready(s_status_write_out_beat_take));

  // s_status_write_best: registered both ways, a beat every second cycle
  wire s_status_write_best_beat_take = run_pop_543;
  wire s_status_write_best_unused = &{1'b0, s_status_write_best_TKEEP, s_status_write_best_TSTRB, s_status_write_best_TLAST};
  sequencer_execute_single #(.WIDTH(128)) s_status_write_best_slice (.clk(ap_clk), .rst(rst), .in_data(s_status_write_best_TDATA), .in_valid(s_status_write_best_TVALID), .in_ready(s_status_write_best_TREADY), .out_data(s_status_write_best_beat), .out_valid(s_status_write_best_beat_valid), .out_ready(s_status_write_best_beat_take));

  // words: data and valid are registered
  wire words_beat_take = run_pop_541 | run_pop_542;
  sequencer_execute_forward #(.WIDTH(128)) words_slice (.clk(ap_clk), .rst(rst), .in_data(words_TDATA), .in_valid(words_TVALID), .in_ready(words_TREADY), .out_data(words_beat), .out_valid(words_beat_valid), .out_ready(words_beat_take));
  wire m_axi_gmem_aw_beat_valid = line_18_push_614;
  wire [61:0] m_axi_gmem_aw_beat = {2'd1, arg_summary[63:4]};
  wire m_axi_gmem_w_beat_valid = line_18_push_615;
  wire [127:0] m_axi_gmem_w_beat = {or_613};
  wire m_axi_gmem_b_beat_take = line_18_pop_616;

  // bundle gmem: 128-bit elements, 128-bit data
  assign m_axi_gmem_ARVALID = 1'd0;
  assign m_axi_gmem_ARADDR = 64'd0;
  assign m_axi_gmem_ARID = 1'd0;
  assign m_axi_gmem_ARLEN = 8'd0;
  assign m_axi_gmem_ARSIZE = 3'd0;
  assign m_axi_gmem_ARBURST = 2'd0;
  assign m_axi_gmem_ARLOCK = 2'd0;
  assign m_axi_gmem_ARCACHE = 4'd0;
  assign m_axi_gmem_ARPROT = 3'd0;
  assign m_axi_gmem_ARQOS = 4'd0;
  assign m_axi_gmem_ARREGION = 4'd0;
  assign m_axi_gmem_ARUSER = 1'd0;
  assign m_axi_gmem_RREADY = 1'd0;
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
  sequencer_execute_gmem_write m_axi_gmem_write (
    .clk(ap_clk),
    .rst(rst),
    .request_valid(m_axi_gmem_aw_beat_valid),
    .request_ready(m_axi_gmem_aw_beat_ready),
    .request_index(m_axi_gmem_aw_beat[59:0]),
    .request_count(m_axi_gmem_aw_beat[61:60]),
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
  wire m_axi_gmem_unused = &{1'b0, m_axi_gmem_RID, m_axi_gmem_RUSER, m_axi_gmem_RRESP, m_axi_gmem_BRESP, m_axi_gmem_BID, m_axi_gmem_BUSER, m_axi_gmem_ARREADY, m_axi_gmem_RVALID, m_axi_gmem_RDATA, m_axi_gmem_RLAST};
endmodule

// Register slice of one entry (register_mode=forward): valid and data are registers, ready is not; one beat a cycle.
module sequencer_execute_forward #(
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
module sequencer_execute_single #(
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

// writes of bundle gmem: bursts of 2 words at most
module sequencer_execute_gmem_write (
  input  wire clk,
  input  wire rst,
  input  wire request_valid,
  output wire request_ready,
  input  wire [59:0] request_index,
  input  wire [1:0] request_count,
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
  reg [5:0] stored;  // words in the FIFO that belong to no burst yet
  reg flights;  // bursts without a response
  wire [127:0] word_data;
  wire word_valid, word_ready, lengths_ready;
  wire fits = (stored >= {4'd0, burst}) & (flights != 1'd1);
  // the request at hand: `left` words from `word` on
  reg busy;
  reg [59:0] word;
  reg [2:0] left;
  wire [1:0] limit = 2'd2 - {1'b0, word[0:0]};
  wire last = left <= {1'd0, limit};
  wire [1:0] burst = last ? left[1:0] : limit;
  wire [1:0] length = burst - 2'd1;
  wire go = busy & (~AWVALID | AWREADY) & fits & lengths_ready;
  wire free = ~busy | (go & last);
  wire some = |request_count;
  assign request_ready = free;
  wire accept = request_valid & free;
  wire [59:0] first_word = request_index;
  wire [2:0] words = {1'd0, request_count};
  always @(posedge clk) begin
    if (go) begin AWWORD <= word; AWLEN <= {6'd0, length}; end
    if (go) AWVALID <= 1'b1; else if (AWREADY) AWVALID <= 1'b0;
    if (accept) begin
      word <= first_word;
      left <= words;
      busy <= some;
    end else if (go) begin
      word <= {word[59:1] + 59'd1, 1'd0};
      left <= left - {1'd0, limit};
      busy <= ~last;
    end
    if (rst) begin busy <= 1'b0; AWVALID <= 1'b0; end
  end
  assign BREADY = 1'b1;
  assign idle = ~busy & (flights == 1'd0);
  wire put = word_valid & word_ready;
  always @(posedge clk) begin
    stored <= stored + {5'd0, put} - (go ? {4'd0, burst} : 6'd0);
    flights <= flights + go - BVALID;
    if (rst) begin stored <= 6'd0; flights <= 1'd0; end
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
  sequencer_execute_fifo_32x128 words_fifo (.clk(clk), .rst(rst), .in_data(word_data), .in_valid(word_valid), .in_ready(word_ready), .out_data(out_word), .out_valid(out_valid), .out_ready(sent));
  sequencer_execute_fifo_3x8 lengths_fifo (.clk(clk), .rst(rst), .in_data({6'd0, length}), .in_valid(go), .in_ready(lengths_ready), .out_data(next_length), .out_valid(length_valid), .out_ready(next));
endmodule

// First-word-fall-through FIFO of 3 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module sequencer_execute_fifo_3x8 (
  input  wire       clk,
  input  wire       rst,
  input  wire [7:0] in_data,
  input  wire       in_valid,
  output wire       in_ready,
  output wire [7:0] out_data,
  output wire       out_valid,
  input  wire       out_ready
);
  reg [7:0] memory [0:2];
  reg [7:0] head;
  reg [1:0] write_at, read_at;
  reg [1:0] beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {1'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [1:0] beats_next = beats + {1'd0, put} - {1'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 2'd0;
      read_at   <= 2'd0;
      beats     <= 2'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 2'd2 ? 2'd0 : write_at + 2'd1;
      if (fetch) read_at <= read_at == 2'd2 ? 2'd0 : read_at + 2'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 2'd3;
    end
  end
endmodule

// First-word-fall-through FIFO of 32 beats: in_ready is a register, out_data the RAM's output register; a beat
// passes in two cycles, one beat a cycle.
module sequencer_execute_fifo_32x128 (
  input  wire         clk,
  input  wire         rst,
  input  wire [127:0] in_data,
  input  wire         in_valid,
  output wire         in_ready,
  output wire [127:0] out_data,
  output wire         out_valid,
  input  wire         out_ready
);
  reg [127:0] memory [0:31];
  reg [127:0] head;
  reg [4:0]   write_at, read_at;
  reg [5:0]   beats;  // in memory and head together
  reg head_full, open;  // open: room for one more beat, and not in reset

  assign in_ready  = open;
  assign out_data  = head;
  assign out_valid = head_full;

  wire put = in_valid & open;
  wire take = head_full & out_ready;
  wire waiting = beats != {5'd0, head_full};
  wire fetch = waiting & (~head_full | out_ready);
  wire [5:0]   beats_next = beats + {5'd0, put} - {5'd0, take};

  always @(posedge clk) begin
    if (put) memory[write_at] <= in_data;
    if (fetch) head <= memory[read_at];
    if (rst) begin
      write_at  <= 5'd0;
      read_at   <= 5'd0;
      beats     <= 6'd0;
      head_full <= 1'b0;
      open      <= 1'b0;
    end else begin
      if (put) write_at <= write_at == 5'd31 ? 5'd0 : write_at + 5'd1;
      if (fetch) read_at <= read_at == 5'd31 ? 5'd0 : read_at + 5'd1;
      beats     <= beats_next;
      head_full <= fetch | (head_full & ~out_ready);
      open      <= beats_next != 6'd32;
    end
  end
endmodule

`default_nettype wire
