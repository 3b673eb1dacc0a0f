# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project shares: language, warnings, sanitizers, precompiled Qt headers, output folders.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# Qt 6.4's moc cannot parse libstdc++'s <concepts>, which <compare> includes; it needs nothing from there.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()

add_library(bk_build_rules INTERFACE)
target_include_directories(bk_build_rules INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(bk_build_rules INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 BEHOVSKOMPASS_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(bk_build_rules INTERFACE /utf-8 /W4 /permissive- $<$<BOOL:${BEHOVSKOMPASS_WERROR}>:/WX>)
else()
  target_compile_options(bk_build_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wswitch-enum -Winvalid-pch $<$<BOOL:${BEHOVSKOMPASS_WERROR}>:-Werror>
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    # Clang tells of what libstdc++ itself uses of its own.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
endif()
if(BEHOVSKOMPASS_SANITIZE)
  target_compile_options(bk_build_rules INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(bk_build_rules INTERFACE -fsanitize=address,undefined)
endif()

# bk_library(name PUBLIC libs… PRIVATE libs… PCH headers… SOURCES files…): a static library of the project with an ALIAS bk::name.
function(bk_library name)
  cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE;PCH;SOURCES" ${ARGN})
  add_library(bk_${name} STATIC ${ARG_SOURCES})
  add_library(bk::${name} ALIAS bk_${name})
  target_link_libraries(bk_${name} PUBLIC bk_build_rules ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(ARG_PCH)
    target_precompile_headers(bk_${name} PRIVATE ${ARG_PCH})
  endif()
endfunction()

# bk_test(layer LIBS libs… SOURCES files…): one executable per layer, the layer linked whole-archive, so that a call
# upwards is an unresolved symbol. Each program runs as one ctest entry.
function(bk_test layer)
  cmake_parse_arguments(ARG "" "" "LIBS;PCH;SOURCES" ${ARGN})
  add_executable(test_${layer} ${ARG_SOURCES})
  target_link_libraries(test_${layer} PRIVATE
    -Wl,--whole-archive bk::${layer} -Wl,--no-whole-archive bk::test_support ${ARG_LIBS})
  if(BEHOVSKOMPASS_SANITIZE AND NOT MSVC)
    # The program is what is watched for undefined behaviour; the tests compile a third faster without it.
    target_compile_options(test_${layer} PRIVATE -fno-sanitize=undefined -O0)
  endif()
  target_precompile_headers(test_${layer} PRIVATE <catch2/catch_test_macros.hpp> <QString> <QDateTime> ${ARG_PCH})
  add_test(NAME ${layer} COMMAND test_${layer} --order rand --warn NoAssertions --colour-mode none)
  set_tests_properties(${layer} PROPERTIES TIMEOUT 1800
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1;UBSAN_OPTIONS=print_stacktrace=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
endfunction()
