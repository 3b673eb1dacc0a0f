# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQLCipher::SQLCipher, with the version read from the library itself: the headers carry SQLite's version only.
find_path(SQLCipher_INCLUDE_DIR NAMES sqlcipher/sqlite3.h)
find_library(SQLCipher_LIBRARY NAMES sqlcipher)
if(SQLCipher_INCLUDE_DIR AND SQLCipher_LIBRARY AND NOT SQLCipher_VERSION)
  file(WRITE "${CMAKE_BINARY_DIR}/CMakeFiles/sqlcipher_version.cpp" [[
#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>
#include <cstdio>
int main() {
  sqlite3* db = nullptr;
  if (sqlite3_open(":memory:", &db) != SQLITE_OK) return 1;
  return sqlite3_exec(db, "PRAGMA cipher_version", [](void*, int, char** v, char**) { std::printf("%s", v[0]); return 0; }, nullptr, nullptr);
}
]])
  get_filename_component(_sqlcipher_dir "${SQLCipher_LIBRARY}" DIRECTORY)
  try_run(_run _built "${CMAKE_BINARY_DIR}/CMakeFiles/sqlcipher_version" "${CMAKE_BINARY_DIR}/CMakeFiles/sqlcipher_version.cpp"
    CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${SQLCipher_INCLUDE_DIR}" "-DCMAKE_BUILD_RPATH=${_sqlcipher_dir}"
    LINK_LIBRARIES "${SQLCipher_LIBRARY}" "-Wl,-rpath,${_sqlcipher_dir}"
    RUN_OUTPUT_VARIABLE _version)
  if(_built AND _version MATCHES "^([0-9]+\\.[0-9]+\\.[0-9]+)")
    set(SQLCipher_VERSION "${CMAKE_MATCH_1}" CACHE INTERNAL "SQLCipher version")
  endif()
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR VERSION_VAR SQLCipher_VERSION)
if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
  add_library(SQLCipher::SQLCipher UNKNOWN IMPORTED)
  set_target_properties(SQLCipher::SQLCipher PROPERTIES
    IMPORTED_LOCATION "${SQLCipher_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SQLCipher_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC=1")
endif()
mark_as_advanced(SQLCipher_INCLUDE_DIR SQLCipher_LIBRARY)
