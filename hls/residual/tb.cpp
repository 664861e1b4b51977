// Plays a vector set: see vector_tb.hpp.
#include "residual.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(argc, argv, {"s_cmd", "s_x", "s_y", "m_x", "m_trace", "m_status"}, residual);
}
