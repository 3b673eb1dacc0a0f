// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choice_accessible.h"
#include "ui/common/qt_texts.h"
#include "ui/common/theme.h"

#include <catch2/catch_session.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

namespace {

QtMessageHandler usual = nullptr;

/// What the offscreen platform cannot do is no news, and thousands of such lines hide the failure of a test.
void leaveOutPlatform(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(u"This plugin does not support "))
        usual(type, context, message);
}

/// What a test left to be deleted once control is back in the event loop is gone before the next one begins: a page
/// that still shows would take the focus of its windows.
class Tidying final : public Catch::EventListenerBase {
public:
    using EventListenerBase::EventListenerBase;

    void testCasePartialEnded(const Catch::TestCaseStats&, std::uint64_t) override {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
};

} // namespace

CATCH_REGISTER_LISTENER(Tidying)

/// Every test runs with the program's own style, texts and locale, and far from the person's settings.
int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    usual = qInstallMessageHandler(leaveOutPlatform);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    bk::readTicksAsClicks();
    bk::QtTexts texts;
    QCoreApplication::installTranslator(&texts);
    bk::applyAppearance(application, {bk::ColourScheme::Light, 100});
    return Catch::Session().run(argc, argv);
}
