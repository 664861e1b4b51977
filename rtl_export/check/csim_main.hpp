// C simulation of any kernel whose arguments are streams: `csim CALLS FILE...`, one file an argument, in order.
// A file that exists is read as that stream's beats, else the stream is written to it. A line is "hex-data last".
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <string>
#include <tuple>

#include "hls_stream.h"

namespace csim {

template <int W, bool S>
std::string to_hex(const ap_int_base<W, S>& x) {
  std::string text;
  for (int low = (W - 1) / 4 * 4; low >= 0; low -= 4) {
    text += "0123456789abcdef"[x.get_range(low + 3 < W ? low + 3 : W - 1, low).to_int() & 15];
  }
  return text;
}

template <int W, bool S>
void from_hex(const std::string& text, ap_int_base<W, S>& x) {
  x = 0;
  for (char c : text) x = (x << 4) | ap_uint<4>(c <= '9' ? c - '0' : c - 'a' + 10);
}

template <class T>
struct Beat {  // a stream of bare numbers
  static void read(const std::string& data, bool, T& x) { from_hex(data, x); }
  static std::string write(const T& x) { return to_hex(x) + " 0"; }
};
// Beats with side channels: TUSER, TID and TDEST stand above TDATA in the number.
template <template <int, int, int, int> class Axi, int D, int U, int I, int TD>
struct Beat<Axi<D, U, I, TD>> {
  using all = ap_uint<D + U + I + TD>;
  static void read(const std::string& data, bool last, Axi<D, U, I, TD>& x) {
    all number;
    from_hex(data, number);
    x.data = number;
    if constexpr (U > 0) x.user = number >> D;
    if constexpr (I > 0) x.id = number >> (D + U);
    if constexpr (TD > 0) x.dest = number >> (D + U + I);
    x.keep = -1;
    x.strb = -1;
    x.last = last;
  }
  static std::string write(const Axi<D, U, I, TD>& x) {
    all number = ap_uint<D>(x.data);
    if constexpr (U > 0) number |= all(x.user) << D;
    if constexpr (I > 0) number |= all(x.id) << (D + U);
    if constexpr (TD > 0) number |= all(x.dest) << (D + U + I);
    return to_hex(number) + (x.last != 0 ? " 1" : " 0");
  }
};

template <class T>
bool load(hls::stream<T>& stream, const char* path) {
  std::ifstream in(path);
  std::string data;
  bool last;
  while (in >> data >> last) {
    T x;
    Beat<T>::read(data, last, x);
    stream.write(x);
  }
  return in.is_open();
}

template <class T>
void save(hls::stream<T>& stream, const char* path, bool is_input) {
  if (is_input) return;
  std::ofstream out(path);
  while (!stream.empty()) out << Beat<T>::write(stream.read()) << "\n";
}

template <class... T, std::size_t... I>
int play(void (*top)(hls::stream<T>&...), char** argv, std::index_sequence<I...>) {
  std::tuple<hls::stream<T>...> streams;
  bool is_input[] = {load(std::get<I>(streams), argv[2 + I])...};
  try {
    for (int call = std::atoi(argv[1]); call > 0; call--) top(std::get<I>(streams)...);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 3;
  }
  (save(std::get<I>(streams), argv[2 + I], is_input[I]), ...);
  return 0;
}

template <class... T>
int play(void (*top)(hls::stream<T>&...), char** argv) {
  return csim::play(top, argv, std::index_sequence_for<T...>());
}

}  // namespace csim
