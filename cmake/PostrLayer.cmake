# postr_layer(<name> SOURCES ... [DEPENDS ...]): one static library for one layer. What is not in DEPENDS is not on
# its link line; that it is not included either is checked by tests/checks/layers.py.
function(postr_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC postr_options ${arg_DEPENDS})
endfunction()
