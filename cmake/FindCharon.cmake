# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private static libcharon that cmake/build-libcharon.sh makes. CHARON_ROOT names its folder; without it the script
# is asked (it builds when its cache has none). Gives Charon::headers (for our C layer alone), Charon::charon and
# Charon_VERSION.
set(CHARON_ROOT "" CACHE PATH "Folder made by cmake/build-libcharon.sh")
if(NOT CHARON_ROOT)
    execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/build-libcharon.sh
        OUTPUT_VARIABLE charon_root OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE charon_failed)
    if(charon_failed)
        message(FATAL_ERROR "libcharon is missing; the line above says why")
    endif()
    set(CHARON_ROOT ${charon_root} CACHE PATH "Folder made by cmake/build-libcharon.sh" FORCE)
endif()
if(EXISTS ${CHARON_ROOT}/complete)
    file(STRINGS ${CHARON_ROOT}/version Charon_VERSION LIMIT_COUNT 1)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Charon REQUIRED_VARS Charon_VERSION CHARON_ROOT VERSION_VAR Charon_VERSION)

if(Charon_FOUND AND NOT TARGET Charon::charon)
    add_library(Charon::headers INTERFACE IMPORTED)
    target_include_directories(Charon::headers SYSTEM INTERFACE ${CHARON_ROOT}/include)
    target_compile_options(Charon::headers INTERFACE "SHELL:-include ${CHARON_ROOT}/include/config.h")
    add_library(Charon::charon INTERFACE IMPORTED)
    # The plugins register themselves: the archives must come whole.
    target_link_libraries(Charon::charon INTERFACE
        "-Wl,--whole-archive" ${CHARON_ROOT}/lib/libcharon.a ${CHARON_ROOT}/lib/libipsec.a
        ${CHARON_ROOT}/lib/libstrongswan.a "-Wl,--no-whole-archive" OpenSSL::Crypto pthread dl m)
endif()
