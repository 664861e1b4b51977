// Plays a vector set: see vector_tb.hpp.
#include "rmsnorm.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(argc, argv, {"s_cmd", "s_x", "s_gamma", "m_y", "m_trace", "m_status"}, rmsnorm);
}
