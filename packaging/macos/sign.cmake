# Run by cpack on what is about to be packed. Signs with the identity in POSTR_SIGN_IDENTITY; without one, so that the program starts on
# Apple's processors but is from nobody that macOS knows.
cmake_minimum_required(VERSION 3.30)

set(options --force --deep --sign -)
if(DEFINED ENV{POSTR_SIGN_IDENTITY} AND NOT "$ENV{POSTR_SIGN_IDENTITY}" STREQUAL "")
    set(options --force --deep --options runtime --timestamp --sign $ENV{POSTR_SIGN_IDENTITY})
endif()
file(GLOB_RECURSE bundles LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/Postr.app)
list(FILTER bundles INCLUDE REGEX "/Postr\\.app$")
if(NOT bundles)
    message(FATAL_ERROR "There is no Postr.app in ${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
endif()
foreach(bundle IN LISTS bundles)
    execute_process(COMMAND codesign ${options} ${bundle} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --verify --deep --strict ${bundle} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
