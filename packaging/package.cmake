# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Debian package of what is installed: cpack --preset release writes it into build/release.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME wireside)
set(CPACK_PACKAGE_VENDOR "The Wireside authors")
set(CPACK_PACKAGE_CONTACT "The Wireside authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare news reports side by side")
set(CPACK_PACKAGE_DESCRIPTION
"Wireside shows two reports of one event next to each other and marks which
sentences they share, which are reworded and which only one of them has.
The highlighted comparison is exported as a PDF.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, fonts-dejavu-core, qt6-translations-l10n")

include(CPack)
