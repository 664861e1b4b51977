// Plays a vector set: see vector_tb.hpp.
#include "rope.hpp"
#include "vector_tb.hpp"

int main(int argc, char** argv) {
  return vector_tb::run(argc, argv,
                        {"s_cmd", "s_y", "s_table", "m_q0", "m_q1", "m_kv0", "m_kv1", "m_trace", "m_status"}, rope);
}
