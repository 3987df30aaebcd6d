# What is installed, and the packages made of it (`./dev package`; on other systems cpack). Included last by the root CMakeLists.txt.
include(GNUInstallDirs)

set(packaging ${CMAKE_CURRENT_LIST_DIR})

install(TARGETS postr RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
if(NOT APPLE)
    install(TARGETS postr-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

# `./dev package` builds the two programs; packing must not build tests and benchmarks first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_PACKAGE_NAME postr)
set(CPACK_PACKAGE_VENDOR "The Postr authors")
set(CPACK_PACKAGE_CONTACT "The Postr authors <authors@postr.example>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "local-first social client that works without a network")
set(CPACK_PACKAGE_DESCRIPTION
"Postr is a desktop program for small social networks that run on a
Supabase server. It shows everything from a database on this computer,
writes every action there first, and carries it to the server when there
is a network, exactly once.
.
This package holds the window (postr) and a command line (postr-cli).")
set(CPACK_STRIP_FILES ON)

if(WIN32)
    include(${packaging}/windows/msi.cmake)
elseif(APPLE)
    include(${packaging}/macos/dmg.cmake)
else()
    include(${packaging}/linux/deb.cmake)
endif()
include(CPack)
