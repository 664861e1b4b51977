// Appended to a kernel: defines what takes the place of its top function for the testbench. Needs COSIM_TOP, the
// function; COSIM_DEPTHS, the elements behind each argument; COSIM_TRAFFIC, the file. The object file is edited
// afterwards: the top function's symbol becomes another one, and call_top()'s becomes the top function's.
#include "record.hpp"

template <class Function>
struct cosim_wrapped_top;
template <class R, class... P>
struct cosim_wrapped_top<R(P...)> {
  static R call_top(P... values) {
    static cosim::Recorder& recorder = cosim::Recorder::of_program(COSIM_TRAFFIC, {COSIM_DEPTHS});
    return cosim::Call<R(P...)>::record(recorder, &COSIM_TOP, static_cast<P>(values)...);
  }
};
template struct cosim_wrapped_top<decltype(COSIM_TOP)>;
