// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/backup_tab.h"

#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/busy_line.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/step_up.h"
#include "ui/common/theme.h"
#include "ui/unit/backup_words.h"
#include "ui/unit/running_backup.h"
#include "ui/unit/running_rehearsal.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace bk {

BackupTab::BackupTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_backup(new RunningBackup(unit, this))
    , m_rehearsal(new RunningRehearsal(unit, this))
    , m_last(plainLabel())
    , m_tested(plainLabel())
    , m_recovery(plainLabel())
    , m_concerns(plainLabel())
    , m_folder(plainLabel())
    , m_daily(new QCheckBox(tr("Säkerhetskopiera varje &dag")))
    , m_choose(new QPushButton(tr("Välj &mapp …")))
    , m_make(new QPushButton(tr("&Säkerhetskopiera nu …")))
    , m_rehearse(new QPushButton(tr("&Provåterställ den senaste")))
    , m_stop(new QPushButton(tr("Avbryt")))
    , m_busy(endlessBar(tr("Arbetet pågår")))
    , m_working(plainLabel()) {
    const Column column = scrollingColumn(84);
    buildState(column.layout);
    buildSettings(column.layout);
    column.layout->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->addWidget(column.area);
    connect(m_make, &QPushButton::clicked, this, [this] { make(); });
    connect(m_rehearse, &QPushButton::clicked, this, &BackupTab::rehearse);
    connect(m_stop, &QPushButton::clicked, this, &BackupTab::stop);
    connect(m_choose, &QPushButton::clicked, this, [this] { askForFolder(false); });
    connect(m_daily, &QCheckBox::toggled, this, &BackupTab::saveSettings);
    const bool may = !accessRefusal(unit, Action::BackUp);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_make, m_rehearse, m_choose, m_daily, m_days, m_weeks, m_months})
        each->setEnabled(may);
    showWorking({});
}

void BackupTab::buildState(QVBoxLayout* column) {
    makeLarger(m_last, 1, true);
    makePrimary(m_make);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setSpacing(grid(1.5));
    for (QWidget* button : {m_make, m_rehearse, m_stop})
        row->addWidget(button);
    column->addWidget(m_last);
    column->addWidget(m_tested);
    column->addWidget(m_recovery);
    column->addWidget(m_concerns);
    column->addWidget(buttons);
    column->addWidget(m_working);
    column->addWidget(m_busy);
    auto* about = plainLabel(
        tr("En säkerhetskopia är en enda krypterad fil. Den öppnas med samma lösenfraser som enheten hade när kopian "
           "gjordes, eller med återställningsnyckeln på papper. Varje kopia läses om och prövas innan den räknas som "
           "gjord."));
    makeQuiet(about);
    column->addWidget(about);
}

void BackupTab::buildSettings(QVBoxLayout* column) {
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(sectionHeading(tr("Var och när")));
    column->addWidget(m_folder);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_daily);
    column->addWidget(sectionHeading(tr("Hur många som sparas")));
    auto* about = plainLabel(
        tr("Äldre kopior av den här enheten tas bort ur mappen när en ny är gjord. Den som har en gammal kopia och en "
           "gammal lösenfras kan öppna den så länge den finns."));
    makeQuiet(about);
    column->addWidget(about);
    m_days = addCount(column, tr("Den sista kopian för så här många da&gar"), 1, BackupsKept::mostDays);
    m_weeks = addCount(column, tr("Den sista kopian för så här många &veckor"), 0, BackupsKept::mostWeeks);
    m_months = addCount(column, tr("Den sista kopian för så här många må&nader"), 0, BackupsKept::mostMonths);
}

QSpinBox* BackupTab::addCount(QVBoxLayout* column, const QString& label, int least, int most) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    box->setMaximumWidth(grid(12));
    column->addWidget(new Field(label, box));
    connect(box, &QSpinBox::valueChanged, this, &BackupTab::saveSettings);
    return box;
}

void BackupTab::reload() {
    attempt(this, [this] { showState(backupState(m_unit.directory())); });
}

void BackupTab::showState(const BackupState& state) {
    m_showing = true;
    m_last->setText(lastBackupText(state));
    m_tested->setText(lastTestedText(state));
    m_recovery->setText(recoveryKeyText(state));
    QStringList concerns;
    for (const BackupConcern concern : backupConcerns(m_unit.directory(), state.folder))
        concerns.append(concernText(concern));
    m_concerns->setText(concerns.join(QLatin1Char('\n')));
    m_concerns->setVisible(!concerns.isEmpty());
    m_folder->setText(
        state.folder.isEmpty() ? tr("Mapp: ingen är vald")
                               : tr("Mapp: %1").arg(QDir::toNativeSeparators(state.folder)));
    m_daily->setChecked(state.daily);
    m_days->setValue(state.kept.days);
    m_weeks->setValue(state.kept.weeks);
    m_months->setValue(state.kept.months);
    m_showing = false;
}

void BackupTab::saveSettings() {
    if (m_showing)
        return;
    BackupSettings wanted = backupSettings(m_unit);
    wanted.daily = m_daily->isChecked();
    wanted.kept = {m_days->value(), m_weeks->value(), m_months->value()};
    change(wanted);
}

void BackupTab::change(const BackupSettings& wanted, bool thenMake) {
    if (wanted == backupSettings(m_unit))
        return;
    reload(); // what holds stands there until the change is made
    confirmFirst(this, m_unit, tr("Var, när och hur länge säkerhetskopior sparas ändras."), [this, wanted, thenMake] {
        changeBackupSettings(m_unit, wanted);
        reload();
        Q_EMIT changed();
        if (thenMake)
            make();
    });
}

void BackupTab::askForFolder(bool thenMake) {
    chooseFolder(
        this, tr("Var ska säkerhetskopiorna ligga?"),
        [this, thenMake](const QString& chosen) { useFolder(chosen, thenMake); }, QDir::homePath());
}

void BackupTab::useFolder(const QString& folder, bool thenMake) {
    attempt(this, [&] {
        const auto concerns = backupConcerns(m_unit.directory(), folder);
        if (std::ranges::find(concerns, BackupConcern::InUnit) != concerns.end()) {
            MessageBar::nearest(this)->show(MessageBar::Tone::Warning, concernText(BackupConcern::InUnit));
            return;
        }
        BackupSettings wanted = backupSettings(m_unit);
        wanted.folder = QDir::cleanPath(folder);
        change(wanted, thenMake);
    });
}

void BackupTab::make() {
    if (backupState(m_unit.directory()).folder.isEmpty()) {
        askForFolder(true);
        return;
    }
    attempt(this, [this] {
        requireAccess(m_unit, Action::BackUp);
        m_backup->start([this](const RunningBackup::Outcome& outcome) {
            attempt(this, [&] {
                const QString file = QDir::toNativeSeparators(outcome());
                MessageBar::nearest(this)->show(
                    MessageBar::Tone::Good, tr("Klart. Säkerhetskopian är gjord, omläst och prövad: %1").arg(file));
            });
            showWorking({});
            reload();
            Q_EMIT changed();
            Q_EMIT finished();
        });
        showWorking(tr("Säkerhetskopian görs och prövas. Det går bra att arbeta vidare under tiden."));
    });
}

void BackupTab::rehearse() {
    attempt(this, [this] {
        m_rehearsal->start([this](const RunningRehearsal::Outcome& outcome) {
            attempt(this, [&] {
                const QString rows = QLocale().toString(outcome());
                MessageBar::nearest(this)->show(
                    MessageBar::Tone::Good,
                    tr("Den senaste säkerhetskopian går att återställa. Alla %1 rader lästes och var hela, och den "
                       "återställda kopian är borttagen igen.")
                        .arg(rows));
            });
            showWorking({});
            reload();
            Q_EMIT finished();
        });
        showWorking(tr("Den senaste säkerhetskopian återställs på prov. Ingenting i enheten ändras."));
    });
}

void BackupTab::stop() {
    m_backup->stop();
    m_rehearsal->stop();
    showWorking({});
}

bool BackupTab::isWorking() const { return m_backup->isRunning() || m_rehearsal->isRunning(); }

void BackupTab::showWorking(const QString& what) {
    const bool working = !what.isEmpty();
    const bool hadFocus = m_make->hasFocus() || m_rehearse->hasFocus() || m_stop->hasFocus();
    m_working->setText(what);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_working), static_cast<QWidget*>(m_busy), static_cast<QWidget*>(m_stop)})
        widget->setVisible(working);
    m_make->setVisible(!working);
    m_rehearse->setVisible(!working);
    if (hadFocus)
        (working ? m_stop : m_make)->setFocus(Qt::OtherFocusReason);
}

} // namespace bk
