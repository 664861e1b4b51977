// Plays a vector set: see vector_tb.hpp.
#include "attention.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(argc, argv, {"s_cmd", "s_q", "s_kv", "m_o", "m_trace", "m_status"}, attention);
}
