// Plays a vector set: see vector_tb.hpp.
#include "embedding.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(argc, argv, {"s_cmd", "s_w", "s_param", "m_x", "m_status"}, embedding);
}
