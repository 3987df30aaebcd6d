# What is installed, and the Debian package made of it (`./dev package`). Included last by the root CMakeLists.txt.
include(GNUInstallDirs)

set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)

foreach(program postr postr-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
    install(FILES ${linux}/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

if(UNIX AND NOT APPLE)
    # The desktop file's name is the one that the window tells the desktop (QApplication::setDesktopFileName).
    install(FILES ${linux}/postr.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/app.postr.Postr.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/app.svg RENAME postr.svg OPTIONAL
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE RENAME copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/postr)
endif()

# `./dev package` builds the two programs; packing must not build tests and benchmarks first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_PACKAGE_NAME postr)
set(CPACK_PACKAGE_VENDOR "The Postr authors")
set(CPACK_PACKAGE_CONTACT "The Postr authors <authors@postr.example>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "local-first social client that works without a network")
set(CPACK_PACKAGE_DESCRIPTION
"Postr is a desktop program for small social networks that run on a Supabase server. It shows everything from a database
on this computer, writes every action there first, and carries it to the server when there is a network, exactly once.
This package holds the window (postr) and a command line (postr-cli).")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the programs load while running, which the linker's view does not show: the SQLite driver, the SVG icon engine, WebP, the
# window-system plugins, the keychain's client library, and the certificates that TLS trusts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, qt6-image-formats-plugins, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, fonts-inter, fonts-noto-color-emoji, qt6-wayland, qt6-translations-l10n")
include(CPack)
