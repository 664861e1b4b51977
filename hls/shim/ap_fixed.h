// ap_fixed<W, I, Q, O> and ap_ufixed as UG1399 defines them, for g++ (C simulation) and clang (the open exporter).
//
// A value is a W-bit integer V that stands for V * 2**(I - W); I may be negative or more than W. Arithmetic is exact,
// except / (toward zero in the quotient's last place) and shifts (bits fall off); a value is quantized (Q) and brought
// into range (O) when it is converted to its type. A double becomes a value by integer arithmetic on its bits, so that
// a literal costs nothing in hardware. The modes AP_WRAP_SM and AP_WRAP with N > 0 are not supported.
#pragma once

#include "ap_detail/fixed_operators.h"
#include "ap_detail/fixed_print.h"
