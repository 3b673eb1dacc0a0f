// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/unit_page.h"

#include "core/services/access.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/tab_row.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/log/log_tab.h"
#include "ui/purge/purge_tab.h"
#include "ui/register/register_tab.h"
#include "ui/register/reminders_tab.h"
#include "ui/register/teams_tab.h"
#include "ui/transfer/known_units_tab.h"
#include "ui/unit/about_tab.h"
#include "ui/unit/backup_tab.h"
#include "ui/unit/check_tab.h"
#include "ui/unit/forms_tab.h"
#include "ui/unit/instruments_tab.h"
#include "ui/unit/languages_tab.h"
#include "ui/unit/legal_tab.h"
#include "ui/unit/settings_tab.h"
#include "ui/unit/sharing_tab.h"
#include "ui/users/running_rekey.h"
#include "ui/users/users_tab.h"
#include "ui/visits/visits_tab.h"

#include <QHash>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qreal leastBeside = 60; ///< em for the list of tabs with what it leads to beside it

/// What is done in a tab beside reading.
std::optional<Action> doneIn(const QString& tab) {
    static const QHash<QString, Action> actions{
        {u"installningar"_s, Action::ChangeSettings},
        {u"paminnelser"_s, Action::ChangeSettings},
        {u"team"_s, Action::ChangeSettings},
        {u"sprak"_s, Action::ChangeSettings},
        {u"lagrum"_s, Action::ChangeSettings},
        {u"andra-enheter"_s, Action::ChangeSettings},
        {u"verksamheter"_s, Action::EditRegister},
        {u"formular"_s, Action::ImportPacks},
        {u"sakerhetskopia"_s, Action::BackUp},
        {u"logg"_s, Action::ReadLog},
        {u"gallring"_s, Action::Purge}};
    const auto found = actions.constFind(tab);
    return found == actions.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

UnitPage::UnitPage(OpenUnit& unit, QWidget* parent)
    : TabbedPage(tr("Enheten"), parent)
    , m_unit(unit)
    , m_rekey(new RunningRekey(unit, this))
    , m_settings(new SettingsTab(unit))
    , m_forms(new FormsTab(unit))
    , m_sharing(new SharingTab(unit))
    , m_backup(new BackupTab(unit))
    , m_log(new LogTab(unit))
    , m_check(new CheckTab(unit))
    , m_users(new UsersTab(unit, *m_rekey)) {
    if (holdsChildren(unit.settings().kind)) {
        m_registers = new RegisterTab(unit);
        m_reminders = new RemindersTab(unit);
        m_teams = new TeamsTab(unit);
        m_instruments = new InstrumentsTab(unit);
        m_languages = new LanguagesTab(unit);
        m_legal = new LegalTab(unit);
        m_purge = new PurgeTab(unit, *m_rekey);
        m_visits = new VisitsTab(unit);
        m_knownUnits = new KnownUnitsTab(unit);
    }
    tabs()->beginGroup(tr("Enheten"));
    add(m_settings, u"installningar"_s, tr("Inställningar"));
    tabs()->beginGroup(m_registers ? tr("Vilka vi är och när") : tr("Vilka vi är"));
    addWhere(m_registers, u"verksamheter"_s, tr("Verksamheter och personer"));
    add(m_users, u"anvandare"_s, tr("Användare"));
    addWhere(m_teams, u"team"_s, tr("Team"));
    addWhere(m_reminders, u"paminnelser"_s, tr("Påminnelser"));
    addWhere(m_visits, u"besok"_s, tr("Besöksprogram"));
    tabs()->beginGroup(tr("Ord och papper"));
    addWhere(m_instruments, u"formular"_s, tr("Formulärpaket"));
    add(m_forms, u"blanketter"_s, tr("Tomma papper"));
    addWhere(m_languages, u"sprak"_s, tr("Papperens språk"));
    addWhere(m_legal, u"lagrum"_s, tr("Lagrum"));
    tabs()->beginGroup(tr("Skydd och spår"));
    add(m_sharing, u"delat"_s, tr("Lämnat enheten"));
    addWhere(m_knownUnits, u"andra-enheter"_s, tr("Andra enheter"));
    add(m_log, u"logg"_s, tr("Logg"));
    add(m_backup, u"sakerhetskopia"_s, tr("Säkerhetskopia"));
    addWhere(m_purge, u"gallring"_s, tr("Gallring"));
    add(m_check, u"kontroll"_s, tr("Kontroll"));
    tabs()->beginGroup(tr("Programmet"));
    add(new AboutTab, u"om"_s, tr("Om programmet"));
    column()->addLayout(buildBeside(), 1);
    connect(tabs(), &TabRow::currentChanged, this, &UnitPage::tellWhatMayNotBeDone);
    tellWhatMayNotBeDone();
    connect(m_settings, &SettingsTab::saved, this, [this] { Q_EMIT saved({}); });
    connect(m_users, &Page::saved, this, &Page::saved);
    connect(m_log, &Page::goToRoom, this, &Page::goToRoom);
    connect(m_backup, &BackupTab::changed, this, [this] { Q_EMIT saved({}); });
    if (m_registers)
        passOnSaves();
}

QLayout* UnitPage::buildBeside() {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs());
    column->addStretch(1);
    auto* scroll = new PageScroll(list); // by itself, so that the heading and what one reads stand where they are
    scroll->setAccessibleName(tabs()->accessibleName());
    scroll->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* beside = new TurningLayout(leastBeside);
    beside->setSpacing(grid(2));
    beside->addWidget(scroll);
    beside->addWidget(layers(), 1);
    connect(beside, &TurningLayout::turned, tabs(), [this, scroll](bool stacked) {
        tabs()->setOrientation(stacked ? Qt::Horizontal : Qt::Vertical);
        scroll->setSizePolicy(stacked ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Preferred);
        scroll->setWhole(stacked);
    });
    tabs()->setOrientation(Qt::Vertical);
    connect(tabs(), &TabRow::currentChanged, scroll, [this, scroll](int index) {
        scroll->ensureWidgetVisible(tabs()->tab(index));
    });
    // Also where a warning has taken of the height.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, scroll, [this, scroll] {
        scroll->ensureWidgetVisible(tabs()->tab(tabs()->current()));
    });
    return beside;
}

void UnitPage::addWhere(QWidget* tab, const QString& id, const QString& title) {
    if (tab)
        add(tab, id, title);
}

void UnitPage::passOnSaves() {
    for (const Page* tab : std::initializer_list<Page*>{m_registers, m_visits, m_purge, m_legal, m_knownUnits})
        connect(tab, &Page::saved, this, &Page::saved);
    connect(m_purge, &Page::goToRoom, this, &Page::goToRoom);
    connect(m_reminders, &RemindersTab::saved, this, [this] { Q_EMIT saved({}); });
    connect(m_teams, &TeamsTab::saved, this, [this] { Q_EMIT saved({}); });
    connect(m_languages, &LanguagesTab::saved, this, [this] { Q_EMIT saved({}); });
    connect(m_instruments, &InstrumentsTab::imported, this, [this] { Q_EMIT saved({}); });
}

void UnitPage::tellWhatMayNotBeDone() {
    const auto action = doneIn(place());
    if (const auto refused = action ? accessRefusal(m_unit, *action) : std::nullopt)
        messages()->show(MessageBar::Tone::Info, issueText(*refused));
    else if (messages()->tone() == MessageBar::Tone::Info)
        messages()->clear();
}

void UnitPage::reload() {
    m_settings->reload();
    m_users->reload();
    m_forms->reload();
    m_sharing->reload();
    m_log->reload();
    m_backup->reload();
    if (!m_registers)
        return;
    m_registers->reload();
    m_reminders->reload();
    m_teams->reload();
    m_visits->reload();
    m_knownUnits->reload();
    m_instruments->reload();
    m_languages->reload();
    m_legal->reload();
    m_purge->reload();
}

QString UnitPage::helpTopic() const {
    const auto* tab = qobject_cast<const Page*>(openTab());
    if (openTab() == m_backup)
        return u"sakerhetskopia"_s;
    return tab ? tab->helpTopic() : u"enheten"_s;
}

} // namespace bk
