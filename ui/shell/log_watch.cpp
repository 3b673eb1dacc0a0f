// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/log_watch.h"

#include "core/services/clock_standing.h"
#include "core/services/key_file_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/standing_warnings.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bk {
GoingOnDialog::GoingOnDialog(const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_reason(new TextLine)
    , m_field(new Field(u'&' + words.question, m_reason)) {
    setWindowTitle(words.title);
    m_reason->setAccessibleName(words.question);
    auto* goOnButton = new QPushButton(tr("&Fortsätt"));
    auto* cancel = new QPushButton(tr("&Avbryt"));
    makePrimary(goOnButton);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(goOnButton);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    QLabel* logged = plainLabel(tr("Svaret står kvar i loggen med ditt namn."));
    makeQuiet(logged);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid(1.5));
    column->addWidget(plainLabel(words.about));
    column->addWidget(m_field);
    column->addWidget(logged);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(em(30));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_field->setIssue({}); });
    connect(goOnButton, &QPushButton::clicked, this, &GoingOnDialog::goOn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString GoingOnDialog::reason() const { return m_reason->text().trimmed(); }

void GoingOnDialog::goOn() {
    if (!reason().isEmpty())
        return accept();
    m_field->setIssue(tr("Skriv varför. Det står kvar i loggen."));
    m_reason->setFocus(Qt::OtherFocusReason);
}

LogWatch::LogWatch(OpenUnit& unit, const QString& directory, QObject* parent)
    : QObject(parent)
    , m_unit(unit)
    , m_directory(directory) {
    unit.history().setOnReadingsWait(
        [this] { QTimer::singleShot(0, this, [this] { m_unit.history().writeReadings(); }); });
    auto* timer = new QTimer(this);
    timer->start(std::chrono::minutes(1));
    connect(timer, &QTimer::timeout, this, &LogWatch::remember);
    remember();
}

LogWatch::~LogWatch() {
    m_unit.history().setOnReadingsWait(nullptr);
    remember();
}

void LogWatch::remember() {
    m_unit.history().writeReadings(); // those that could not be written when they were made
    if (!m_directory.isEmpty())
        rememberHistory(m_unit, SeenHistory(m_directory));
}

void LogWatch::warn(StandingWarnings& warnings, bool isRestored) {
    if (const QString text = keyFileText(m_unit.keyFileAge()); !text.isEmpty())
        standWithReason(
            warnings, {u"keys.age"_s, text, {}}, tr("Jag har sett efter …"),
            {tr("Godta nyckelfilen"), tr("Varför är det som det ska?"),
             tr("Har ni själva lagt tillbaka filer eller hämtat nycklarna ur en säkerhetskopia? Annars: lås enheten "
                "och "
                "ta reda på vad som har hänt.")},
            [this](const QString& reason) { m_unit.acceptKeyFile(reason); });
    if (!isRestored && !m_directory.isEmpty() && historyAge(m_unit, SeenHistory(m_directory)) != HistoryAge::Known)
        standWithReason(
            warnings,
            {u"log.older"_s,
             tr("Enheten är äldre än när den senast var öppen här. Någon kan ha lagt tillbaka en äldre kopia: det som "
                "gjordes efter den saknas."),
             tr("Leta efter den rätta mappen eller en nyare säkerhetskopia.")},
            tr("Fortsätt i den här …"),
            {tr("Fortsätt i en äldre kopia"), tr("Varför fortsätter ni i den?"),
             tr("Har ni återställt en säkerhetskopia, eller flyttat tillbaka en mapp med avsikt? Annars: lås enheten "
                "och ta reda på vad som har hänt.")},
            [this](const QString& reason) { accept(reason); });
    warnOfClock(warnings);
}

void LogWatch::warnOfClock(StandingWarnings& warnings) {
    const ClockStanding standing = clockStanding(m_unit);
    if (standing.kind == ClockStanding::Kind::Jumped)
        warnings.stand({u"clock.jumped"_s, clockWarning(m_unit), {}});
    if (standing.kind == ClockStanding::Kind::Behind)
        standWithReason(
            warnings, {u"clock.behind"_s, clockWarning(m_unit), {}}, tr("Klockan är rätt nu …"),
            {tr("Klockan är rätt nu"), tr("Varför gick klockan före?"),
             tr("Datorn visar %1. Är det rätt dag? Då räknas inte längre det senare datum som enheten har använts på.")
                 .arg(QLocale().toString(m_unit.clock().now().toLocalTime(), QLocale::LongFormat))},
            [this](const QString& reason) { acceptClock(m_unit, reason); });
}

void LogWatch::standWithReason(
    StandingWarnings& warnings, StandingWarning warning, const QString& button, const GoingOnDialog::Words& words,
    const std::function<void(const QString&)>& goOn) {
    const auto ask = [this, &warnings, id = warning.id, words, goOn] {
        auto* dialog = new GoingOnDialog(words, &warnings);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [dialog, &warnings, id, goOn] {
            attempt(&warnings, [&] {
                goOn(dialog->reason());
                warnings.settle(id);
            });
        });
        dialog->open();
        return false;
    };
    warning.actions.push_back({button, ask, Action::ReadLog});
    warnings.stand(std::move(warning));
}

void LogWatch::accept(const QString& reason) {
    if (!m_directory.isEmpty())
        acceptHistory(m_unit, SeenHistory(m_directory), reason);
}

} // namespace bk
