# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every outside library is found here. Each has its line in packaging/linux/packages.txt and vcpkg.json.
set(BEHOVSKOMPASS_DEPS "" CACHE PATH "Prefix with libraries that the system has too old (see packaging/linux)")
if(NOT BEHOVSKOMPASS_DEPS)
  if(DEFINED ENV{BEHOVSKOMPASS_DEPS})
    set(_deps "$ENV{BEHOVSKOMPASS_DEPS}")
  elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(_deps "$ENV{XDG_CACHE_HOME}/behovskompass/deps/current")
  else()
    set(_deps "$ENV{HOME}/.cache/behovskompass/deps/current")
  endif()
  if(EXISTS "${_deps}")
    set_property(CACHE BEHOVSKOMPASS_DEPS PROPERTY VALUE "${_deps}")
  endif()
endif()
if(BEHOVSKOMPASS_DEPS)
  list(PREPEND CMAKE_PREFIX_PATH "${BEHOVSKOMPASS_DEPS}")
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Svg PrintSupport Charts Concurrent Network LinguistTools)
if(UNIX AND NOT APPLE)
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus) # the session, its sleep and its screen saver
endif()
find_package(SQLCipher 4.5 REQUIRED)
find_package(Sodium 1.0.18 REQUIRED)
find_package(Qrencode REQUIRED)
find_package(Zxcvbn REQUIRED)
find_package(Libical 3.0 REQUIRED)
find_package(Hunspell REQUIRED)
find_package(Xlsxwriter REQUIRED)
if(BEHOVSKOMPASS_TESTS OR BEHOVSKOMPASS_TESTS_ON_DEMAND)
  find_package(Catch2 3 REQUIRED)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
if(BEHOVSKOMPASS_BENCHMARKS)
  find_package(X11 QUIET) # the benchmarks of windows, nothing else
endif()
