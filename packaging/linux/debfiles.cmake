# Run by cpack on what is about to be packed: what Debian's policy wants of files, and times that repeat.
cmake_minimum_required(VERSION 3.25)

set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(epoch $ENV{SOURCE_DATE_EPOCH})
if(NOT epoch)
    message(FATAL_ERROR "SOURCE_DATE_EPOCH is not set: ./dev package takes the time of the last commit")
endif()

# Its numbers are Debian's; what changed stands in CHANGELOG.md.
execute_process(COMMAND date --utc --rfc-email "--date=@${epoch}" OUTPUT_VARIABLE date
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${share}/doc/postr/changelog
"postr (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * What changed: /usr/share/doc/postr/CHANGELOG.md.gz

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
execute_process(
    COMMAND gzip -9nf ${share}/doc/postr/changelog ${share}/doc/postr/CHANGELOG.md
        ${share}/man/man1/postr.1 ${share}/man/man1/postr-cli.1
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(
    COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch --no-dereference "--date=@${epoch}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
