// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/start_page.h"

#include "ui/common/choice_button.h"
#include "ui/common/column.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {

StartPage::StartPage(RecentUnits recent, QWidget* parent) : Page(parent), m_recent(recent), m_list(new QWidget) {
    const Column column = scrollingColumn(76, true);
    column.layout->addSpacing(grid(4));
    column.layout->addWidget(pageHeading(tr("Behovskompass")));
    auto* about = new QLabel(
        tr("Barnets röst, vuxnas skattningar och en gemensam plan. Allt sparas krypterat på den här datorn."));
    about->setWordWrap(true);
    makeQuiet(about);
    column.layout->addWidget(about);
    column.layout->addSpacing(grid());

    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(grid());
    column.layout->addWidget(m_list);
    auto* clear = new QPushButton(tr("Rensa listan"));
    makeFlat(clear);
    makeQuiet(clear);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_recent.clear();
        reload();
    });
    m_clear = clear;

    auto* open = new ChoiceButton(u"folder"_s, tr("Öppna en enhet"), tr("Välj mappen där enheten ligger"));
    connect(open, &QPushButton::clicked, this, [this] { askForFolder(); });
    auto* create = new ChoiceButton(
        u"plus"_s, tr("Skapa en enhet"), tr("För din förskola, skola eller barnhälsovård – tar några minuter"));
    connect(create, &QPushButton::clicked, this, &StartPage::createAsked);
    m_create = create;
    auto* practice = new ChoiceButton(
        u"practice"_s, tr("Öppna övningsenheten"), tr("Påhittade barn att öva på – ingenting är på riktigt"));
    connect(practice, &QPushButton::clicked, this, &StartPage::practiceAsked);
    auto* restore = new ChoiceButton(
        u"back"_s, tr("Återställ från säkerhetskopia"), tr("En enhet som är borta eller skadad, i en ny mapp"));
    connect(restore, &QPushButton::clicked, this, &StartPage::restoreAsked);
    auto* salvage = new ChoiceButton(
        u"unit"_s, tr("Rädda en skadad enhet"), tr("Utan säkerhetskopia: det som går att läsa blir en ny enhet"));
    connect(salvage, &QPushButton::clicked, this, &StartPage::askForDamaged);
    for (QWidget* button : {open, create, practice, restore, salvage})
        column.layout->addWidget(button);
    column.layout->addWidget(m_clear, 0, Qt::AlignLeft);
    column.layout->addStretch(1);
    body()->addWidget(column.area);
    StartPage::reload();
}

QWidget* StartPage::firstFocus() const {
    const auto rows = m_list->findChildren<ChoiceButton*>();
    return rows.isEmpty() ? m_create : rows.front();
}

QString StartPage::title() const { return tr("Start"); }

void StartPage::reload() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget())
            row->deleteLater();
        delete item;
    }
    const std::vector<RecentUnit> units = m_recent.all();
    m_list->setVisible(!units.empty());
    m_clear->setVisible(!units.empty());
    if (units.empty())
        return;
    auto* heading = new QLabel(tr("Senast öppnade"));
    makeLarger(heading, 1, true);
    m_rows->addWidget(heading);
    for (const RecentUnit& unit : units) {
        const QString where = QDir::toNativeSeparators(unit.directory);
        auto* row =
            new ChoiceButton(u"unit"_s, unit.name, unit.place.isEmpty() ? where : tr("%1 · %2").arg(unit.place, where));
        connect(row, &QPushButton::clicked, this, [this, directory = unit.directory] { choose(directory); });
        m_rows->addWidget(row);
    }
    auto* other = new QLabel(tr("Något annat"));
    makeLarger(other, 1, true);
    m_rows->addSpacing(grid());
    m_rows->addWidget(other);
}

void StartPage::choose(const QString& directory) {
    messages()->clear();
    if (QDir(directory).exists()) {
        Q_EMIT unitChosen(directory);
        return;
    }
    messages()->show(
        MessageBar::Tone::Warning,
        tr("Enhetens mapp finns inte där den låg. Sitter den på ett USB-minne eller en nätverksplats: anslut den och "
           "försök igen."),
        {{tr("Ta bort ur listan"), [this, directory] {
              m_recent.forget(directory);
              reload();
          }}});
}

void StartPage::askForFolder() {
    askForFolder(tr("Välj enhetens mapp"), [this](const QString& directory) { choose(directory); });
}

void StartPage::askForDamaged() {
    askForFolder(
        tr("Välj den skadade enhetens mapp"), [this](const QString& directory) { Q_EMIT salvageAsked(directory); });
}

void StartPage::askForFolder(const QString& question, const std::function<void(const QString&)>& go) {
    chooseFolder(this, question, go, QDir::homePath());
}

} // namespace bk
