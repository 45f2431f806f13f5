# SPDX-License-Identifier: GPL-3.0-or-later
#
# translations/*.ts become .qm files at each build, embedded under :/translations in the library that every program
# with words links. The sources are read for new words only when asked: the target update-translations.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

# One .ts each, and a row in app/client/languages.cpp. English has its plural forms alone.
set(SALLYPORT_LANGUAGES en ar de es fr it ja pl pt_BR zh_CN)

# sallyport_translations(TARGET): call it where TARGET is made.
function(sallyport_translations TARGET)
    set(folder ${CMAKE_SOURCE_DIR}/translations)
    set(others ${SALLYPORT_LANGUAGES})
    list(REMOVE_ITEM others en)
    list(TRANSFORM others REPLACE "(.+)" "${folder}/sallyport_\\1.ts" OUTPUT_VARIABLE ts_files)
    qt_add_lrelease(${TARGET} TS_FILES ${folder}/sallyport_en.ts ${ts_files} OPTIONS -silent -nounfinished
        QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(${TARGET} sallyport_translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

    # The include path is what lets lupdate see the namespace of a class, which is part of its context. Without lines
    # of the sources, a change elsewhere in a file changes no .ts.
    set(update $<TARGET_FILE:Qt6::lupdate> -silent -I ${CMAKE_SOURCE_DIR} -locations none -no-obsolete
        -recursive ${CMAKE_SOURCE_DIR}/app)
    add_custom_target(update-translations
        COMMAND ${update} -ts ${ts_files}
        COMMAND ${update} -pluralonly -ts ${folder}/sallyport_en.ts
        VERBATIM)
endfunction()
