// Plays a vector set: see vector_tb.hpp.
#include "quantize.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(
      argc, argv,
      {"s_cmd", "s_norm", "s_silu", "s_attn0", "s_attn1", "m_x0", "m_x1", "m_x2", "m_x3", "m_trace", "m_status"},
      quantize);
}
