# The compile policy, one INTERFACE target that every layer links, and the faster tools when they are there.

add_library(postr_options INTERFACE)
target_compile_definitions(postr_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH)
target_include_directories(postr_options INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
    target_compile_options(postr_options INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(postr_options INTERFACE
        -Wall -Wextra -Wold-style-cast -Woverloaded-virtual -Wshadow -Wnon-virtual-dtor)
endif()
if(POSTR_WERROR)
    if(MSVC)
        target_compile_options(postr_options INTERFACE /WX)
    else()
        target_compile_options(postr_options INTERFACE -Werror)
    endif()
endif()

find_program(POSTR_CCACHE ccache)
if(POSTR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${POSTR_CCACHE})
endif()

# Five times as fast as the system's own linker, which links what is packaged. Not mold: 1.10 (Debian 12) made programs that did not start,
# and there are inputs on which it never ends.
find_program(POSTR_LLD ld.lld)
if(POSTR_LLD AND NOT MSVC AND NOT APPLE AND NOT CMAKE_BUILD_TYPE STREQUAL Release)
    add_link_options(-fuse-ld=lld)
endif()
