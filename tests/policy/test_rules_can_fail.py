# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule on a small bad sample, and on a good one: a rule that can't fail proves nothing."""

import pytest

from policy import include_rules, text_rules

_SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

FORBIDDEN_INCLUDES = [
    ("core/base/a.cpp", "core/profile/profile.h"),
    ("core/profile/a.cpp", "core/ipc/message.h"),
    ("core/formats/a.cpp", "core/ipc/message.h"),
    ("core/ipc/a.cpp", "core/formats/sswan.h"),
    ("core/tunnel/a.cpp", "core/ike/charon/charon_bridge.h"),
    ("core/tunnel/a.cpp", "platform/linux/netlink.h"),
    ("core/ike/a.cpp", "platform/firewall.h"),
    ("core/ike/a.cpp", "core/tunnel/tunnel_machine.h"),
    ("core/service/a.cpp", "core/formats/sswan.h"),
    ("core/service/a.cpp", "app/client/error_text.h"),
    ("app/client/a.cpp", "core/tunnel/tunnel_machine.h"),
    ("app/gui/a.cpp", "core/ike/ike_engine.h"),
    ("app/gui/a.cpp", "app/cli/cli.h"),
    ("app/cli/a.cpp", "core/service/session.h"),
    ("app/cli/a.cpp", "platform/firewall.h"),
    ("app/service/a.cpp", "core/formats/sswan.h"),
    ("platform/linux/a.cpp", "platform/fake/fake_firewall.h"),
    ("platform/linux/a.cpp", "core/ipc/message.h"),
    ("platform/a.h", "platform/linux/netlink.h"),
    ("core/novel/a.cpp", "core/base/error.h"),
]
ALLOWED_INCLUDES = [
    ("core/base/a.cpp", "core/base/error.h"),
    ("core/tunnel/a.cpp", "core/ike/ike_engine.h"),
    ("core/tunnel/a.cpp", "platform/firewall.h"),
    ("core/ike/a.cpp", "platform/data_plane.h"),
    ("core/service/a.cpp", "core/tunnel/tunnel_machine.h"),
    ("app/gui/a.cpp", "app/client/service_client.h"),
    ("app/gui/a.cpp", "ui_password_prompt.h"),
    ("app/cli/a.cpp", "platform/local_endpoint.h"),
    ("platform/linux/a.cpp", "platform/firewall.h"),
    ("platform/linux/dns/a.cpp", "platform/linux/netlink.h"),
    ("platform/firewall.h", "core/base/result.h"),
]


@pytest.mark.parametrize("path, target", FORBIDDEN_INCLUDES)
def test_forbidden_include_is_found(path, target):
    assert include_rules.check_include_table({path: f'#include "{target}"\n'})


@pytest.mark.parametrize("path, target", ALLOWED_INCLUDES)
def test_allowed_include_passes(path, target):
    assert not include_rules.check_include_table({path: f'#  include "{target}"\n'})


@pytest.mark.parametrize("path", ["core/ike/charon_engine.cpp", "core/tunnel/a.cpp", "app/service/main.cpp",
                                  "tests/unit/core/ike/tst_a.cpp"])
@pytest.mark.parametrize("line", ["#include <daemon.h>", "#include <sa/ike_sa.h>", '#include "library.h"'])
def test_strongswan_outside_the_bridge_is_found(path, line):
    assert include_rules.check_strongswan_stays_in_c({path: line + "\n"})


def test_private_header_of_the_bridge_is_for_c_files_alone():
    tree = {"core/ike/charon/charon_parts.h": "#include <daemon.h>\n", "core/ike/a.c": '#include "charon_parts.h"\n'}
    assert not include_rules.check_strongswan_stays_in_c(tree)
    tree["core/ike/b.cpp"] = '#include "core/ike/charon/charon_parts.h"\n'
    assert include_rules.check_strongswan_stays_in_c(tree)


@pytest.mark.parametrize("tree", [{"core/ipc/a.cpp": "#include <QWidget>\n"}, {"core/ipc/a.h": "#include <QtGui/QIcon>\n"},
                                  {"core/ipc/CMakeLists.txt": "LINKS Qt6::Core Qt6::Gui\n"}])
def test_gui_in_core_is_found(tree):
    assert include_rules.check_core_without_gui(tree)


def test_core_and_network_pass():
    assert not include_rules.check_core_without_gui(
        {"core/ipc/a.cpp": "#include <QLocalSocket>\n", "core/ipc/CMakeLists.txt": "LINKS Qt6::Core Qt6::Network\n"})


def test_missing_licence_line_is_found():
    assert text_rules.check_licence_line({"core/a.cpp": "#include <QString>\n"})
    assert text_rules.check_licence_line({"dev": "#!/bin/sh\nset -e\n"})
    assert text_rules.check_licence_line({"core/a.cpp": ""})
    assert not text_rules.check_licence_line({"core/a.cpp": _SPDX, "dev": "#!/bin/sh\n#" + _SPDX[2:]})


def test_header_without_thread_or_trust_is_found():
    assert len(text_rules.check_header_paragraph({"core/a.h": _SPDX + "// A thing.\n"})) == 2
    assert text_rules.check_header_paragraph({"core/a.h": _SPDX + "//\n" * 20 + "// Thread: any. Trust: both.\n"})
    assert not text_rules.check_header_paragraph({"core/a.h": _SPDX + "// A thing. Thread: any. Trust: both sides.\n"})


@pytest.mark.parametrize("line", ["#ifdef Q_OS_WIN", "#if defined(__linux__)", "# elif defined(_WIN32)", "#ifndef __APPLE__"])
def test_system_conditional_is_found(line):
    assert text_rules.check_no_system_conditionals({"core/base/a.cpp": line + "\n"})
    assert text_rules.check_no_system_conditionals({"tests/unit/a.cpp": line + "\n"})
    assert not text_rules.check_no_system_conditionals({"platform/linux/a.cpp": line + "\n"})


@pytest.mark.parametrize("line", ["QEventLoop loop;", "qApp->processEvents();", "socket.waitForReadyRead(10);", "sleep(1);",
                                  "usleep (5);", "std::this_thread::sleep_for(1s);", "QThread::msleep(4);"])
def test_waiting_is_found(line):
    assert text_rules.check_no_waiting({"app/gui/a.cpp": line + "\n"})
    assert not text_rules.check_no_waiting({"tests/gui/tst_a.cpp": line + "\n", "app/gui/a.cpp": "// " + line + "\n"})


def test_singleton_is_found():
    assert text_rules.check_no_singletons({"app/gui/a.cpp": "Library::instance().reload();\n"})


def test_stray_note_is_found():
    assert text_rules.check_no_stray_notes({"core/a.cpp": "// FIX" "ME: later\n"})
    assert text_rules.check_no_stray_notes({"dev": "# TO" "DO\n"})
    assert not text_rules.check_no_stray_notes({"core/a.cpp": "// method\n"})


def test_oversized_file_is_found():
    assert text_rules.check_size({"core/a.cpp": "\n" * 701})
    assert not text_rules.check_size({"core/a.cpp": "\n" * 700, "core/b.gen.cpp": "\n" * 2000})
    assert text_rules.over_soft_limit({"core/a.cpp": "\n" * 401, "core/b.cpp": "\n" * 400}) == ["core/a.cpp has 401 lines"]


def test_error_codes_are_read_without_their_comments():
    header = "enum class ErrorCode {\n    // group\n    GatewaySilent,   // host, Address, more\n    Internal,  // reason\n};\n"
    assert text_rules.error_codes(header) == ["GatewaySilent", "Internal"]
