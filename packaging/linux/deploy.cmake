# cmake -DAPPDIR=DIR -P deploy.cmake
# Completes an installation below APPDIR/usr to a folder that runs on computers without Qt: plugins, libraries, run paths, and the
# links that an AppImage wants at its top. (Qt 6.4's own deployment serves Windows and macOS only.)
cmake_minimum_required(VERSION 3.25)

foreach(kind PLUGINS TRANSLATIONS LIBS)
    execute_process(COMMAND qtpaths6 --query QT_INSTALL_${kind} OUTPUT_VARIABLE QT_${kind}
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endforeach()

set(programs ${APPDIR}/usr/bin/postr ${APPDIR}/usr/bin/postr-cli)

# Plugins by name: "all of them" would bring print, EGLFS and VNC with their libraries.
set(plugins
    platforms/libqxcb.so platforms/libqoffscreen.so
    tls/libqopensslbackend.so
    imageformats/libqgif.so imageformats/libqjpeg.so imageformats/libqsvg.so imageformats/libqwebp.so
    iconengines/libqsvgicon.so
    networkinformation/libqglib.so networkinformation/libqnetworkmanager.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platformthemes/libqxdgdesktopportal.so
    platforms/libqwayland-generic.so
    wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so)
set(modules)
foreach(plugin IN LISTS plugins)
    if(NOT EXISTS ${QT_PLUGINS}/${plugin})
        message(FATAL_ERROR "This Qt has no ${plugin} in ${QT_PLUGINS}")
    endif()
    get_filename_component(folder ${plugin} DIRECTORY)
    file(COPY ${QT_PLUGINS}/${plugin} DESTINATION ${APPDIR}/usr/plugins/${folder})
    list(APPEND modules ${QT_PLUGINS}/${plugin})
endforeach()

# Opened by name while running, so that no dependency shows them: by Qt Keychain, and by Qt's TLS plugin (which prefers the host's).
file(GLOB folders /usr/lib/*-linux-gnu)
set(opened)
foreach(name libsecret-1.so.0 libssl.so.3 libcrypto.so.3)
    find_file(library_${name} NAMES ${name} PATHS ${QT_LIBS} ${folders} /usr/lib64 /usr/lib NO_DEFAULT_PATH REQUIRED)
    list(APPEND opened ${library_${name}})
endforeach()

# What every desktop has, and what must be the host's own: the C and C++ libraries, graphics drivers, X11, fonts. The list is the one
# that AppImages agree on ("excludelist"), as far as it concerns us.
set(host
    "^ld-linux" "^libc\\.so" "^libm\\.so" "^libmvec" "^libdl\\." "^libpthread" "^librt\\." "^libresolv" "^libutil\\." "^libanl" "^libnss_"
    "^libstdc\\+\\+" "^libgcc_s"
    "^libGL" "^libEGL" "^libOpenGL" "^libdrm" "^libgbm" "^libglapi"
    "^libxcb\\.so" "^libxcb-dri[23]" "^libX11\\.so" "^libX11-xcb" "^libICE" "^libSM\\." "^libwayland-client"
    "^libfontconfig" "^libfreetype" "^libharfbuzz\\." "^libfribidi" "^libexpat"
    "^libcom_err" "^libgpg-error" "^libuuid" "^libz\\." "^libgmp")
file(GET_RUNTIME_DEPENDENCIES
    RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing CONFLICTING_DEPENDENCIES_PREFIX conflicts
    EXECUTABLES ${programs} MODULES ${modules} LIBRARIES ${opened}
    PRE_EXCLUDE_REGEXES ${host} DIRECTORIES ${QT_LIBS})
if(missing)
    message(FATAL_ERROR "Not found on this computer: ${missing}")
endif()
foreach(library IN LISTS libraries opened)
    file(INSTALL ${library} DESTINATION ${APPDIR}/usr/lib FOLLOW_SYMLINK_CHAIN)
endforeach()

foreach(language de es fr pt_BR ja ar)
    file(COPY ${QT_TRANSLATIONS}/qtbase_${language}.qm DESTINATION ${APPDIR}/usr/translations)
endforeach()
file(WRITE ${APPDIR}/usr/bin/qt.conf "[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")

# run_path(FILE PATH): found from where the file is, before the host's libraries.
function(run_path file path)
    file(CHMOD ${file} PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    execute_process(COMMAND strip --strip-unneeded ${file} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND patchelf --force-rpath --set-rpath "${path}" ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()
file(GLOB libraries ${APPDIR}/usr/lib/*.so*)
foreach(library IN LISTS libraries)
    if(NOT IS_SYMLINK ${library})
        run_path(${library} "$ORIGIN")
    endif()
endforeach()
file(GLOB_RECURSE plugins ${APPDIR}/usr/plugins/*.so)
foreach(plugin IN LISTS plugins)
    run_path(${plugin} "$ORIGIN/../../lib")
endforeach()
foreach(program IN LISTS programs)
    run_path(${program} "$ORIGIN/../lib")
endforeach()

file(CREATE_LINK usr/bin/postr ${APPDIR}/AppRun SYMBOLIC)
file(CREATE_LINK usr/share/applications/postr.desktop ${APPDIR}/postr.desktop SYMBOLIC)
file(CREATE_LINK usr/share/icons/hicolor/scalable/apps/postr.svg ${APPDIR}/postr.svg SYMBOLIC)
file(CREATE_LINK postr.svg ${APPDIR}/.DirIcon SYMBOLIC)
