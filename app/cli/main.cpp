// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/common/process_protection.h"
#include "core/services/error_text.h"

#include <QGuiApplication>

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString usageOf(const Command& command) {
    QString line = QStringLiteral("behovskompass-cli ") + command.name;
    const QStringList& positionals = command.signature.positionals;
    for (qsizetype i = 0; i < positionals.size(); ++i) {
        const bool required = i < positionals.size() - command.signature.mayBeLeftOut;
        line += (required ? QStringLiteral(" %1") : QStringLiteral(" [%1]")).arg(positionals.at(i));
    }
    for (const Option& option : command.signature.options) {
        const QString word =
            QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
        line += option.required ? QLatin1Char(' ') + word : QStringLiteral(" [") + word + QLatin1Char(']');
    }
    if (command.signature.hasUser)
        line += QStringLiteral(" [--user U]");
    if (command.signature.opensUnit)
        line += QStringLiteral(" [--passphrase-file F]");
    return line;
}

QString overview() {
    QString text = tr("Behovskompass på kommandoraden, för IT-personal och skript.\n\n");
    for (const Command& command : commands())
        text += QStringLiteral("  %1\n      %2\n").arg(usageOf(command), command.summary);
    text +=
        tr("\nLösenfrasen läses från --passphrase-file F, BEHOVSKOMPASS_PASSPHRASE eller frågas efter.\n"
           "Slutkoder: 0 klart, 2 fel i kommandot, 3 fel användare eller lösenfras, 4 skadat, 5 en regel säger nej,\n"
           "6 fel på fil eller disk, 7 används redan, 8 gjort av en nyare version.\n");
    return text;
}

/// Whether the detail tells the one who mends it something: a file, a number, a code; not the id of a rule, whose
/// sentence has been said.
bool isTechnical(const Error& error, const ErrorText& said) {
    const bool isRule = error.kind() == Error::Kind::Refused || error.kind() == Error::Kind::Weak ||
                        said.happened != errorText(error.kind()).happened;
    return !isRule && !error.detail().isEmpty();
}

ExitCode runCommand(const Command& command, const QStringList& words, Session& session) {
    try {
        if (words.contains(QLatin1String("--help"))) {
            session.terminal.data(usageOf(command) + QStringLiteral("\n  ") + command.summary + QLatin1Char('\n'));
            return ExitCode::Ok;
        }
        command.run(Arguments(command.signature, words), session);
        return ExitCode::Ok;
    } catch (const UsageError& error) {
        session.terminal.message(error.text);
        session.terminal.message(tr("Så skrivs kommandot: %1").arg(usageOf(command)));
        return ExitCode::Usage;
    } catch (const Error& error) {
        const ErrorText text = errorText(error);
        session.terminal.message(text.whole());
        if (isTechnical(error, text))
            session.terminal.message(QStringLiteral("(%1)").arg(error.detail()));
        return exitCodeOf(error.kind());
    }
}

int run(QStringList words) {
    Terminal terminal;
    const SystemClock clock;
    Session session{terminal, clock};
    words.removeFirst();
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    if (name == QLatin1String("--version")) {
        terminal.data(QStringLiteral("behovskompass-cli " BEHOVSKOMPASS_VERSION "\n"));
        return int(ExitCode::Ok);
    }
    if (name == QLatin1String("--help") || name == QLatin1String("help")) {
        terminal.data(overview());
        return int(ExitCode::Ok);
    }
    for (const Command& command : commands()) {
        if (command.name == name)
            return int(runCommand(command, words, session));
    }
    terminal.message(name.isEmpty() ? tr("Inget kommando.") : tr("Kommandot ”%1” finns inte.").arg(name));
    terminal.message(tr("Skriv behovskompass-cli --help för att se alla kommandon."));
    return int(ExitCode::Usage);
}

/// stderr is for our own sentences: what Qt notes about its surroundings is of no use to a script.
void onlySerious(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        Terminal().message(text);
}

bool paints(const char* name) {
    for (const Command& command : commands()) {
        if (command.name == QLatin1String(name))
            return command.paints;
    }
    return false;
}

} // namespace
} // namespace bk::cli

int main(int argc, char** argv) {
    bk::protectProcess();
    qInstallMessageHandler(bk::cli::onlySerious);
    // Painting needs fonts, hence a GUI application, but never a display.
    if (argc > 1 && bk::cli::paints(argv[1])) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return bk::cli::run(QCoreApplication::arguments());
    }
    const QCoreApplication application(argc, argv);
    return bk::cli::run(QCoreApplication::arguments());
}
