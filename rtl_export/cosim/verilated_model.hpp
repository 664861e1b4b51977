// What every generated model needs: precompiled, because it takes longer than the model itself.
#pragma once

#include "model.hpp"
#include "verilated.h"
#if VM_TRACE
#include "verilated_vcd_c.h"
#endif
