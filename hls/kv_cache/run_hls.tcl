# vitis_hls -f run_hls.tcl            (Vitis HLS 2023.1 and earlier; later: vitis-run --mode hls --tcl run_hls.tcl)
set here [file dirname [file normalize [info script]]]
set include "-std=c++17 -I$here/../include"

open_project -reset build/kv_cache
set_top kv_cache
add_files $here/kv_cache.cpp -cflags $include
add_files -tb $here/tb.cpp -cflags $include
open_solution -reset solution1 -flow_target vitis
set_part xck26-sfvc784-2LV-c
create_clock -period 3.33
csim_design
csynth_design
export_design -format xo -output kv_cache.xo
exit
