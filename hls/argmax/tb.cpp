// Plays a vector set: see vector_tb.hpp.
#include "argmax.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(argc, argv, {"s_cmd", "s_y", "m_best", "m_trace", "m_status"}, argmax);
}
