// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/process_protection.h"
#include "app/desktop/capture_blocking.h"
#include "app/desktop/rooms.h"
#include "app/desktop/session_watch.h"
#include "app/desktop/single_instance.h"
#include "core/domain/common/clock.h"
#include "core/services/seen_history.h"
#include "ui/children/child_search.h"
#include "ui/common/choice_accessible.h"
#include "ui/common/motion.h"
#include "ui/common/qt_texts.h"
#include "ui/common/spell_guide.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"
#include "ui/start/recent_units.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <QTranslator>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString directory;
    bool practice = false;
};

/// Ends the program for --help, --version and wrong arguments.
Arguments readArguments(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Behovskompassen för skolor och barnhälsovård."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("main", "Visar den här hjälpen."));
    const QCommandLineOption version(
        {u"v"_s, u"version"_s}, QCoreApplication::translate("main", "Visar programmets version."));
    const QCommandLineOption practice(
        u"practice"_s, QCoreApplication::translate("main", "Öppnar övningsenheten med påhittade uppgifter."));
    parser.addOptions({help, version, practice});
    parser.addPositionalArgument(
        u"mapp"_s, QCoreApplication::translate("main", "Mappen till den enhet som ska öppnas."), u"[mapp]"_s);
    if (!parser.parse(application.arguments())) {
        std::fputs(qPrintable(parser.errorText() + u'\n'), stderr);
        std::exit(2);
    }
    if (parser.isSet(version))
        parser.showVersion();
    const QStringList positional = parser.positionalArguments();
    if (parser.isSet(help) || positional.size() > 1)
        parser.showHelp(parser.isSet(help) ? 0 : 2);
    return {positional.isEmpty() ? QString() : QDir(positional.front()).absolutePath(), parser.isSet(practice)};
}

/// Qt's file dialogs write which folders were visited into the user's profile, where a folder may be called after a
/// child. Nothing else of the program's keeps settings in the system's own format.
void keepFileDialogsForgetful() {
#ifdef Q_OS_UNIX
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
#endif
}

void open(bk::MainWindow& window, const Arguments& arguments, QSettings& settings) {
    if (!arguments.directory.isEmpty())
        window.showUnlock(arguments.directory);
    else if (arguments.practice || bk::RecentUnits(settings).all().empty())
        window.openPractice();
    else
        window.showStart();
}

} // namespace

int main(int argc, char* argv[]) {
    bk::protectProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"behovskompass"_s);
    QApplication::setApplicationVersion(QStringLiteral(BEHOVSKOMPASS_VERSION));
    QGuiApplication::setDesktopFileName(u"behovskompass"_s);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    bk::readTicksAsClicks();
    bk::QtTexts texts;
    QCoreApplication::installTranslator(&texts);
    QTranslator plurals;
    if (plurals.load(u":/translations/behovskompass_sv.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    keepFileDialogsForgetful();
    const Arguments arguments = readArguments(application);

    bk::SingleInstance instance;
    if (!instance.claim(arguments.directory))
        return 0;

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"behovskompass"_s, u"behovskompass"_s);
    bk::applyAppearance(application, bk::Appearance::load(settings));
    bk::motion::load(settings);
    const bk::SystemClock clock;
    const QString practice = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/ovningsenhet"_s;
    bk::MainWindowParts parts{bk::rooms(), bk::searchChildren, clock, settings, practice};
    parts.seenHistory = bk::SeenHistory::ofThisUser().directory();
    bk::CaptureShield shield(bk::captureBlockingOfThisSystem(), settings);
    parts.capture = &shield;
    bk::MainWindow window(std::move(parts));
    QObject::connect(&instance, &bk::SingleInstance::askedToShow, &window, [&window](const QString& directory) {
        if (!directory.isEmpty() && !window.isOpen())
            window.showUnlock(directory);
        window.showNormal();
        window.raise();
        window.activateWindow();
    });
    const auto session = bk::SessionWatch::ofThisSystem();
    QObject::connect(session.get(), &bk::SessionWatch::away, &window, &bk::MainWindow::lock, Qt::DirectConnection);
    bk::SpellGuide spelling(application);
    QObject::connect(&window, &bk::MainWindow::locked, &spelling, &bk::SpellGuide::forgetOwnWords);
    window.show();
    // After the window is on the screen: opening the practice unit may take a moment.
    QMetaObject::invokeMethod(
        &window, [&window, &arguments, &settings] { open(window, arguments, settings); }, Qt::QueuedConnection);
    return QApplication::exec();
}
