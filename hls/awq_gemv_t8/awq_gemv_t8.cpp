#include "awq_gemv_t8.hpp"

#include "awq_gemv_lane.hpp"

extern "C" void awq_gemv_t8(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_w, BeatStream& s_param, BeatStream& m_y,
                            BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_x register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_w register_mode = forward
#pragma HLS INTERFACE mode = axis port = s_param register_mode = forward
#pragma HLS INTERFACE mode = axis port = m_y
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  gemv::lane<8, 12>(s_cmd, s_x, s_w, s_param, m_y, m_status);
}
