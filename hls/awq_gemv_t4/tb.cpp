// Plays a vector set: see vector_tb.hpp.
#include "awq_gemv_t4.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(argc, argv, {"s_cmd", "s_x", "s_w", "s_param", "m_y", "m_status"}, awq_gemv_t4);
}
