# vitis_hls -f run_hls.tcl            (Vitis HLS 2023.1 and earlier; later: vitis-run --mode hls --tcl run_hls.tcl)
set here [file dirname [file normalize [info script]]]
set include "-std=c++17 -I$here/../include"
set vectors [file normalize "$here/../../build/vectors/embedding/corners"]

open_project -reset build/embedding
set_top embedding
add_files $here/embedding.cpp -cflags $include
add_files -tb $here/tb.cpp -cflags $include
open_solution -reset solution1 -flow_target vitis
set_part xck26-sfvc784-2LV-c
create_clock -period 3.33
# the sticky flags and the frame counter are static variables: reset must reach them (the default, control, does not)
config_rtl -reset state
csim_design -argv $vectors
csynth_design
export_design -format xo -output embedding.xo
exit
