// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/unit_shell.h"

#include "core/services/access.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/page.h"
#include "ui/common/standing_warnings.h"
#include "ui/common/theme.h"
#include "ui/shell/search_field.h"
#include "ui/unit/backup_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// A strip across the window in the warning colours.
class Banner final : public QFrame {
public:
    explicit Banner(QLabel* words) : m_words(words) {
        setAutoFillBackground(true);
        paintColours();
    }

protected:
    void changeEvent(QEvent* event) override {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            paintColours();
    }

private:
    void paintColours() {
        QPalette colours = QGuiApplication::palette();
        const HouseColours& house = houseColours(colours);
        colours.setColor(QPalette::Window, house.warnGround);
        colours.setColor(QPalette::WindowText, house.warn);
        setPalette(colours);
        m_words->setPalette(colours);
    }

    QLabel* m_words;
};

QString whyNot(OpenUnit& unit, Action action) {
    const auto refused = accessRefusal(unit, action);
    return refused ? issueText(*refused) : QString();
}

} // namespace

UnitShell::UnitShell(OpenUnit& unit, const std::vector<Room>& rooms, Search search, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_rooms(rooms)
    , m_pages(rooms.size(), nullptr)
    , m_rail(new Rail(rooms))
    , m_backups(new QLabel)
    , m_warnings(new StandingWarnings([&unit](Action action) { return whyNot(unit, action); }))
    , m_stack(new QStackedWidget) {
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(buildTopBar(unit, std::move(search)));
    right->addWidget(new MessageBar); // for what no page can say, such as that a page cannot be opened
    right->addWidget(m_warnings);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (unit.settings().practice)
        column->addWidget(buildBanner());
    column->addLayout(row, 1);
    connect(m_rail, &Rail::roomChosen, this, &UnitShell::goToRoom);
    connect(m_warnings, &StandingWarnings::focusLeft, this, &UnitShell::focusPage);
    if (m_search)
        connect(m_search, &SearchField::chosen, this, &UnitShell::goTo);
}

QWidget* UnitShell::buildBanner() {
    auto* words = new QLabel(tr("Övningsenhet – påhittade uppgifter. Prova fritt, ingenting här är på riktigt."));
    words->setWordWrap(true);
    makeLarger(words, 0, true);
    auto* own = new QPushButton(tr("Skapa en egen enhet"));
    connect(own, &QPushButton::clicked, this, &UnitShell::createUnitAsked);
    auto* banner = new Banner(words);
    auto* row = new QHBoxLayout(banner);
    row->setContentsMargins(grid(2), grid(0.5), grid(2), grid(0.5));
    row->addWidget(words, 1);
    row->addWidget(own);
    return banner;
}

QWidget* UnitShell::buildTopBar(OpenUnit& unit, Search search) {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(grid(3), grid(1), grid(3), grid(0.5));
    row->setSpacing(grid(2));
    if (search) {
        m_search = new SearchField(unit, std::move(search));
        m_search->setMaximumWidth(grid(48));
        m_search->setMinimumWidth(grid(24));
        row->addWidget(m_search, 2);
    }
    const QString who = unit.user().displayName.isEmpty() ? unit.user().login : unit.user().displayName;
    auto* where = new QLabel(tr("%1 · %2").arg(unit.settings().name, who));
    where->setTextFormat(Qt::PlainText);
    where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    where->setWordWrap(true);
    makeQuiet(where);
    makeQuiet(m_backups);
    m_backups->setTextFormat(Qt::PlainText);
    m_backups->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_backups->setWordWrap(true);
    if (unit.settings().practice)
        m_backups->hide(); // it has no backups
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(where);
    words->addWidget(m_backups);
    row->addLayout(words, 3);
    showBackups();
    return bar;
}

Page* UnitShell::currentPage() const { return m_current < 0 ? nullptr : m_pages[std::size_t(m_current)]; }

Page* UnitShell::page(int room) {
    Page*& page = m_pages[std::size_t(room)];
    if (page)
        return page;
    attempt(this, [this, &page, room] { page = m_rooms[std::size_t(room)].make(m_unit); });
    if (!page)
        return nullptr;
    m_stack->addWidget(page);
    connect(page, &Page::goToRoom, this, &UnitShell::goTo);
    connect(page, &Page::saved, this, &UnitShell::showBackups);
    return page;
}

void UnitShell::goToRoom(int room) {
    Page* next = page(room);
    if (!next)
        return;
    m_current = room;
    m_rail->setCurrent(room);
    m_stack->setCurrentWidget(next);
    showBackups();
    attempt(next, [next] { next->reload(); });
    focusPage();
}

void UnitShell::showBackups() { m_backups->setText(shortBackupText(backupState(m_unit.directory()))); }

void UnitShell::focusPage() {
    Page* page = currentPage();
    if (QWidget* first = page ? page->firstFocus() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void UnitShell::goTo(const QString& place) {
    const QString id = place.section(u'/', 0, 0);
    int room = 0;
    for (std::size_t i = 0; i < m_rooms.size(); ++i)
        if (m_rooms[i].id == id)
            room = int(i);
    goToRoom(room);
    if (Page* there = currentPage(); there && m_rooms[std::size_t(room)].id == id)
        attempt(there, [there, &place] { there->goTo(place.section(u'/', 1)); });
}

QString UnitShell::place() const {
    const Page* page = currentPage();
    return page ? m_rooms[std::size_t(m_current)].id + u'/' + page->place() : QString();
}

} // namespace bk
