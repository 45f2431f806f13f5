# SPDX-License-Identifier: GPL-3.0-or-later
#
# How a folder becomes a library, so that a folder sees only what it links. Headers are included by their path from the
# root ("core/base/error.h"), but no target has the root in its include path: each library brings a folder of links to
# its own headers alone. Including what is not linked therefore does not compile.

add_library(sallyport_options INTERFACE)
target_compile_options(sallyport_options INTERFACE
    -Wall -Wextra -Wshadow -Werror
    $<$<COMPILE_LANGUAGE:CXX>:-Wconversion -Wnon-virtual-dtor>
    -fstack-protector-strong -fcf-protection
    $<$<NOT:$<CXX_COMPILER_ID:Clang>>:-ftrivial-auto-var-init=zero>) # Clang 14, which fuzzes, has it only as a promise
target_compile_definitions(sallyport_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
    SALLYPORT_VERSION="${PROJECT_VERSION}"
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_link_options(sallyport_options INTERFACE -pie -Wl,-z,relro,-z,now)

# Gives target NAME the include path to FILES (paths from the root), and to nothing else.
function(sallyport_expose NAME SCOPE)
    set(view ${CMAKE_BINARY_DIR}/include/${NAME})
    foreach(file IN LISTS ARGN)
        cmake_path(GET file PARENT_PATH folder)
        file(MAKE_DIRECTORY ${view}/${folder})
        file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${file} ${view}/${file} SYMBOLIC)
    endforeach()
    target_include_directories(${NAME} ${SCOPE} ${view})
endfunction()

# sallyport_library(NAME FOLDER core/base [SUBFOLDERS x ...] SOURCES a.cpp ... LINKS other Qt6::Core ...)
# Exposes every header of the folder itself, and of the subfolders that are named.
function(sallyport_library NAME)
    cmake_parse_arguments(ARG "" "FOLDER" "SUBFOLDERS;SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(patterns ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/*.h)
    foreach(subfolder IN LISTS ARG_SUBFOLDERS)
        list(APPEND patterns ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/${subfolder}/*.h)
    endforeach()
    file(GLOB headers RELATIVE ${CMAKE_SOURCE_DIR} CONFIGURE_DEPENDS ${patterns})
    set(own_headers ${headers})
    list(TRANSFORM own_headers PREPEND ${CMAKE_SOURCE_DIR}/)
    add_library(${NAME} STATIC ${ARG_SOURCES} ${own_headers})
    sallyport_expose(${NAME} PUBLIC ${headers})
    target_link_libraries(${NAME} PUBLIC ${ARG_LINKS} PRIVATE sallyport_options ${ARG_PRIVATE_LINKS})
endfunction()

# sallyport_headers(NAME FILES core/ike/ike_engine.h LINKS ...): interfaces without code of their own.
function(sallyport_headers NAME)
    cmake_parse_arguments(ARG "" "" "FILES;LINKS" ${ARGN})
    add_library(${NAME} INTERFACE)
    sallyport_expose(${NAME} INTERFACE ${ARG_FILES})
    target_link_libraries(${NAME} INTERFACE ${ARG_LINKS})
endfunction()

# sallyport_test(tst_machine SOURCES ... LINKS ...): a Qt Test program, run offscreen, labelled by its first folder.
function(sallyport_test NAME)
    cmake_parse_arguments(ARG "" "LABEL" "SOURCES;LINKS" ${ARGN})
    add_executable(${NAME} ${ARG_SOURCES})
    set_target_properties(${NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${NAME} PRIVATE sallyport_options Qt6::Test ${ARG_LINKS})
    target_compile_definitions(${NAME} PRIVATE SALLYPORT_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    add_test(NAME ${NAME} COMMAND ${NAME})
    set_tests_properties(${NAME} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT 120
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
