# Installation and packages: `cmake --install build`, `cpack --config build/CPackConfig.cmake`.
# The program finds what it brings relative to itself: bin/amts, share/amts/{lexicon,models}.
include(GNUInstallDirs)

set(manual_folder ${PROJECT_BINARY_DIR}/manual)
set(completions bash zsh fish)
set(completion_commands)
foreach(shell ${completions})
  list(APPEND completion_commands
    COMMAND amts help --completion ${shell} > ${manual_folder}/amts.${shell})
endforeach()
# From the program itself, so that they say what --help says.
add_custom_command(OUTPUT ${manual_folder}/stamp
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${manual_folder}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${manual_folder}/man1
  COMMAND amts help --man ${manual_folder}/man1
  ${completion_commands}
  COMMAND ${CMAKE_COMMAND} -E touch ${manual_folder}/stamp
  DEPENDS amts
  COMMENT "Manual pages and completions"
  VERBATIM)
add_custom_target(manual ALL DEPENDS ${manual_folder}/stamp)

install(TARGETS amts RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY data/lexicon DESTINATION share/amts)
install(FILES data/models-index.json DESTINATION share/amts)
install(DIRECTORY models/ DESTINATION share/amts/models PATTERN README.md EXCLUDE)
install(DIRECTORY ${manual_folder}/man1/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${manual_folder}/amts.bash RENAME amts
  DESTINATION share/bash-completion/completions)
install(FILES ${manual_folder}/amts.zsh RENAME _amts DESTINATION share/zsh/vendor-completions)
install(FILES ${manual_folder}/amts.fish DESTINATION share/fish/vendor_completions.d)
install(FILES LICENSE RENAME copyright DESTINATION share/doc/amts)
install(FILES README.md CHANGELOG.md DESTINATION share/doc/amts)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME amts)
set(CPACK_PACKAGE_VENDOR "AMTS")
set(CPACK_PACKAGE_CONTACT "AMTS developers <amts@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "translates and synchronizes technical documentation")
set(CPACK_PACKAGE_DESCRIPTION "AMTS translates Markdown, MDX, notebooks and HTML, keeps their markup, \
learns from people's translations, and checks what it and others wrote.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "apertium, apertium-eng-spa, ca-certificates")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)
