// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole program but its main(), against a service that speaks the real wire, with two profiles in its library.
// Thread: the GUI's. Trust: test.
#pragma once

#include "../unit/app/client/fake_keychain.h"
#include "app/client/service_check.h"
#include "app/gui/connection_page.h"
#include "app/gui/desktop.h"
#include "app/gui/problem_card.h"
#include "app/gui/prompt_card.h"
#include "tests/gui/fake_service.h"
#include "tests/gui/fixtures.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sallyport::test {

class DesktopFixture {
protected:
    void prepare()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString socket = m_folder->filePath(QStringLiteral("s"));
        m_service = std::make_unique<FakeService>(socket);
        const Result<void> started = m_service->start();
        QVERIFY2(started, started ? "" : qPrintable(errorChain(started.error())));
        ProfileLibrary library(m_folder->filePath(QStringLiteral("profiles")));
        QVERIFY(library.save(fixtures::office()));
        QVERIFY(library.save(fixtures::warehouse()));
    }

    void makeDesktop()
    {
        const QString socket = m_folder->filePath(QStringLiteral("s"));
        m_desktop = std::make_unique<Desktop>(DesktopSetup{socket, serviceCheck(socket), m_keychain,
                                                           m_folder->filePath(QStringLiteral("profiles")),
                                                           m_folder->filePath(QStringLiteral("window.ini"))});
        m_desktop->window().show();
        m_desktop->begin({});
        QVERIFY(QTest::qWaitForWindowExposed(&m_desktop->window()));
        m_desktop->window().activateWindow();
    }

    void takeDown()
    {
        m_desktop.reset();
        m_service.reset();
        m_folder.reset();
    }

    ConnectionPage& page() const { return m_desktop->window().page(); }
    QLabel* state() const { return page().findChild<QLabel*>(QStringLiteral("state")); }
    PromptCard* prompt() const { return page().findChild<PromptCard*>(QStringLiteral("prompt")); }
    QLineEdit* passwordField() const { return prompt()->findChild<QLineEdit*>(); }
    ProblemCard* problem() const { return page().findChild<ProblemCard*>(QStringLiteral("problem")); }

    void typePassword(const QString& password) const
    {
        QTRY_VERIFY(prompt()->isVisible());
        QTest::keyClicks(passwordField(), password);
        QTest::keyClick(passwordField(), Qt::Key_Return);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeychain m_keychain; // empty
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace sallyport::test
