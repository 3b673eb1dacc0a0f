// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/log_watch.h"

#include "core/services/open_unit.h"
#include "core/store/history_log.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/standing_warnings.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/layout.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

const QString olderLog = u"log.older"_s;

} // namespace

GoingOnDialog::GoingOnDialog(const QString& about, QWidget* parent)
    : QDialog(parent)
    , m_reason(new TextLine)
    , m_field(new Field(tr("&Varför fortsätter ni i den?"), m_reason)) {
    setWindowTitle(tr("Fortsätt i en äldre kopia"));
    m_reason->setAccessibleName(tr("Varför fortsätter ni i den?"));
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
    column->addWidget(plainLabel(about));
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
    if (!isRestored && !m_directory.isEmpty() && historyAge(m_unit, SeenHistory(m_directory)) != HistoryAge::Known)
        warnings.stand(
            {olderLog,
             tr("Enheten är äldre än när den senast var öppen här. Någon kan ha lagt tillbaka en äldre kopia: det som "
                "gjordes efter den saknas."),
             tr("Leta efter den rätta mappen eller en nyare säkerhetskopia."),
             {{tr("Fortsätt i den här …"),
               [this, &warnings] {
                   ask(warnings);
                   return false;
               },
               Action::ReadLog}}});
    if (const auto newest = HistoryLog(m_unit.connection()).clockWasBefore())
        warnings.stand(
            {u"clock.behind"_s,
             tr("Datorns klocka går efter: det senaste i enheten gjordes %1.")
                 .arg(QLocale().toString(newest->toLocalTime(), QLocale::ShortFormat)),
             tr("Ställ klockan rätt, så att datum och påminnelser stämmer. Loggen håller ordningen ändå.")});
}

void LogWatch::ask(StandingWarnings& warnings) {
    auto* dialog = new GoingOnDialog(
        tr("Har ni återställt en säkerhetskopia, eller flyttat tillbaka en mapp med avsikt? Annars: lås enheten och ta "
           "reda på vad som har hänt."),
        &warnings);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &warnings] {
        attempt(&warnings, [&] {
            accept(dialog->reason());
            warnings.settle(olderLog);
        });
    });
    dialog->open();
}

void LogWatch::accept(const QString& reason) {
    if (!m_directory.isEmpty())
        acceptHistory(m_unit, SeenHistory(m_directory), reason);
}

} // namespace bk
