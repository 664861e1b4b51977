// A Verilated module as the player sees it: its ports by name. Small on purpose: every generated model includes it.
#pragma once

namespace cosim {

// A port; `data` is what Verilator keeps it in: an unsigned integer of 8, 16, 32 or 64 bits, or 32-bit words.
struct Signal {
  const char* name;
  void* data;
  int bits;
  bool is_input;
};

class Model {
 public:
  const Signal* signals = nullptr;
  int count = 0;

  virtual ~Model() = default;
  virtual void eval() = 0;
  virtual void dump(long time) = 0;  // into the waveform, if there is one
};

// Run the command line of the player (player.cpp).
int play(Model& model, int argc, char** argv);

}  // namespace cosim
