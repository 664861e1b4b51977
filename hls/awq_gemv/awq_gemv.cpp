#include "awq_gemv.hpp"

#include "awq_gemv_lane.hpp"

extern "C" void awq_gemv(BeatStream& s_cmd, BeatStream& s_x, BeatStream& s_w, BeatStream& s_param, BeatStream& m_y,
                         BeatStream& m_status) {
#pragma HLS INTERFACE mode = axis port = s_cmd
#pragma HLS INTERFACE mode = axis port = s_x
#pragma HLS INTERFACE mode = axis port = s_w
#pragma HLS INTERFACE mode = axis port = s_param
#pragma HLS INTERFACE mode = axis port = m_y
#pragma HLS INTERFACE mode = axis port = m_status
#pragma HLS INTERFACE mode = ap_ctrl_none port = return
  gemv::lane<1, 13, true>(s_cmd, s_x, s_w, s_param, m_y, m_status);
}
