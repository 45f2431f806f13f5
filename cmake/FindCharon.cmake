# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private static libcharon that cmake/build-libcharon.sh makes. CHARON_ROOT names its folder; without it the script
# is asked each time (it builds when its cache has none), so that a changed list of options is not missed. Gives Charon::headers (for our C layer alone), Charon::charon and
# Charon_VERSION.
set(CHARON_ROOT "" CACHE PATH "Folder made by cmake/build-libcharon.sh; empty: ask that script at each configuration")
set(charon_root ${CHARON_ROOT})
if(NOT charon_root)
    execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/build-libcharon.sh
        OUTPUT_VARIABLE charon_root OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE charon_failed)
    if(charon_failed)
        message(FATAL_ERROR "libcharon is missing; the line above says why")
    endif()
endif()
if(EXISTS ${charon_root}/complete)
    file(STRINGS ${charon_root}/version Charon_VERSION LIMIT_COUNT 1)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Charon REQUIRED_VARS Charon_VERSION charon_root VERSION_VAR Charon_VERSION)

if(Charon_FOUND AND NOT TARGET Charon::charon)
    add_library(Charon::headers INTERFACE IMPORTED)
    target_include_directories(Charon::headers SYSTEM INTERFACE ${charon_root}/include)
    target_compile_options(Charon::headers INTERFACE "SHELL:-include ${charon_root}/include/config.h")
    add_library(Charon::charon INTERFACE IMPORTED)
    # The plugins register themselves: the archives must come whole.
    target_link_libraries(Charon::charon INTERFACE
        "-Wl,--whole-archive" ${charon_root}/lib/libcharon.a
        ${charon_root}/lib/libtls.a ${charon_root}/lib/libstrongswan.a "-Wl,--no-whole-archive" OpenSSL::Crypto pthread dl m)
endif()
