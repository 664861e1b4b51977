// Carries out a program in memory: `count` instructions of two beats, a header and a payload (docs/layer.md).
//
//   SEND unit    the payload goes to m_cmd_<unit>
//   WAIT unit    one beat is taken from s_status_<unit>; its flags are joined to the summary's
//   END          the program is over; what follows is not carried out
//
// When all instructions are read, the summary beat is written to `summary`: flags, the first status with flags and
// where it came, and how many instructions were carried out. An instruction that is none ends the program there.
#pragma once

#include "stream_kernel.hpp"
#include "units_gen.hpp"

#define SEQUENCER_COMMAND(name, number) , BeatStream& m_cmd_##name
#define SEQUENCER_STATUS(name, number) , BeatStream& s_status_##name
#define SEQUENCER_PORTS LAYERLOCK_UNITS(SEQUENCER_COMMAND) LAYERLOCK_UNITS(SEQUENCER_STATUS)

extern "C" void sequencer(const Data* instructions, Data* summary, unsigned count SEQUENCER_PORTS);
