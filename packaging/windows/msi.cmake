# The Windows installation and its MSI (WiX 4, CMake 3.30 or newer). packaging/README.md says what of it has been run.
set(windows ${CMAKE_CURRENT_LIST_DIR})

configure_file(${windows}/postr.rc.in ${PROJECT_BINARY_DIR}/postr.rc @ONLY)
target_sources(postr PRIVATE ${PROJECT_BINARY_DIR}/postr.rc)

# Qt's libraries and plugins beside the programs.
qt_generate_deploy_app_script(TARGET postr OUTPUT_SCRIPT deploy)
install(SCRIPT ${deploy})
include(InstallRequiredSystemLibraries)  # of the compiler
configure_file(${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_BINARY_DIR}/LICENSE.txt COPYONLY)
install(FILES ${PROJECT_BINARY_DIR}/LICENSE.txt DESTINATION .)

set(CPACK_GENERATOR WIX)
set(CPACK_WIX_VERSION 4)
# By this Windows knows an older Postr. It never changes.
set(CPACK_WIX_UPGRADE_GUID 7B1F4A0E-6A0F-4A8E-9A53-0D5F6F4B2C11)
set(CPACK_WIX_INSTALL_SCOPE perMachine)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Postr)
set(CPACK_PACKAGE_EXECUTABLES postr Postr)  # in the start menu
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_BINARY_DIR}/LICENSE.txt)
set(CPACK_WIX_PRODUCT_ICON ${windows}/postr.ico)
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_WIX_PATCH_FILE ${windows}/wix-patch.xml)
