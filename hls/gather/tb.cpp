// Plays a vector set: see vector_tb.hpp.
#include "gather.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(
      argc, argv,
      {"s_cmd", "s_y0", "s_y1", "s_y2", "s_y3", "m_rope", "m_residual", "m_silu", "m_argmax", "m_trace", "m_status"},
      gather);
}
