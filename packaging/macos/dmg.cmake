# The macOS application and its disk image. packaging/README.md says what of it has been run. The image holds the window alone.
set(macos ${CMAKE_CURRENT_LIST_DIR})

target_sources(postr PRIVATE ${macos}/postr.icns)
set_source_files_properties(${macos}/postr.icns PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(postr PROPERTIES OUTPUT_NAME Postr MACOSX_BUNDLE_INFO_PLIST ${macos}/Info.plist.in)

# Qt's frameworks and plugins into the bundle.
qt_generate_deploy_app_script(TARGET postr OUTPUT_SCRIPT deploy)
install(SCRIPT ${deploy})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Postr)
# After Qt was copied, which breaks what was signed before.
set(CPACK_PRE_BUILD_SCRIPTS ${macos}/sign.cmake)
