// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/child_page.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/consent_standing.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/child/child_band.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/layers.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/tab_row.h"
#include "ui/common/theme.h"
#include "ui/consent/consent_chips.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int leastTab = 18; ///< em

} // namespace

ChildPage::ChildPage(OpenUnit& unit, ChildId child, std::vector<ChildTab> tabs, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_tabs(std::move(tabs))
    , m_roads(std::move(roads))
    , m_band(new ChildBand)
    , m_row(new TabRow(tr("Barnets sidor")))
    , m_place(new QWidget)
    , m_stack(new Layers(m_place))
    , m_pages(m_tabs.size(), nullptr) {
    layOut();
    for (const ChildTab& tab : m_tabs)
        m_row->add(tab.label);
    loadBand();
    connect(m_band->editButton(), &QPushButton::clicked, this, [this] { m_roads.openForm(u"uppgifter"_s, {}); });
    connect(m_band->identityButton(), &QPushButton::clicked, this, [this] { m_roads.openForm(u"skyddad"_s, {}); });
    connect(m_band->consents(), &ConsentChips::consentsAsked, this, [this] { goTo(u"samtycken"_s); });
    connect(m_row, &TabRow::currentChanged, this, &ChildPage::showTab);
}

void ChildPage::layOut() {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout; // the tabs' pages have margins of their own
    head->setContentsMargins(grid(3), grid(2), grid(3), 0);
    head->setSpacing(grid(1.5));
    head->addWidget(m_band);
    head->addWidget(m_row);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_place, 1);
    m_place->setMinimumHeight(em(leastTab));
    m_place->installEventFilter(this);
    body()->addWidget(new PageScroll(whole));
}

bool ChildPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        fitTab();
    return Page::eventFilter(watched, event);
}

/// Where little height is left below band and tabs, as with large text, the page scrolls as one and not the tab in it.
void ChildPage::fitTab() {
    if (!tab())
        return;
    const bool low = height() - m_place->y() < em(leastTab);
    for (PageScroll* scroll : tab()->findChildren<PageScroll*>(QString(), Qt::FindDirectChildrenOnly))
        scroll->setWhole(low);
}

QString ChildPage::helpTopic() const {
    const Page* shown = tab();
    return shown ? shown->helpTopic() : u"barn"_s;
}

QString ChildPage::place() const { return m_row->current() < 0 ? QString() : m_tabs[std::size_t(m_row->current())].id; }

void ChildPage::goTo(const QString& place) {
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        if (m_tabs[i].id == place.section(u'/', 0, 0))
            m_row->setCurrent(int(i));
}

QWidget* ChildPage::firstFocus() const {
    return m_row->current() < 0 ? nullptr : static_cast<QWidget*>(m_row->tab(m_row->current()));
}

Page* ChildPage::tab() const { return m_row->current() < 0 ? nullptr : m_pages[std::size_t(m_row->current())]; }

void ChildPage::reload() {
    attempt(this, [this] { loadBand(); });
    showTab(m_row->current());
}

void ChildPage::showTab(int index) {
    if (index < 0)
        return;
    Page*& page = m_pages[std::size_t(index)];
    if (!page) {
        attempt(this, [this, &page, index] { page = m_tabs[std::size_t(index)].make(m_unit, m_child, m_roads); });
        if (!page)
            return;
        m_stack->addWidget(page);
        connect(page, &Page::described, this, &Page::described);
        connect(page, &Page::goToRoom, this, &Page::goToRoom);
        connect(page, &Page::saved, this, [this](const QString& id) {
            attempt(this, [this] { loadBand(); });
            Q_EMIT saved(id);
        });
    }
    m_stack->setCurrentWidget(page);
    tellWhatMayNotBeChanged(m_tabs[std::size_t(index)]);
    fitTab();
    page->reload();
    Q_EMIT described();
}

void ChildPage::tellWhatMayNotBeChanged(const ChildTab& tab) {
    const auto refused = tab.changes ? accessRefusal(m_unit, *tab.changes, m_child) : std::nullopt;
    if (refused)
        messages()->show(MessageBar::Tone::Info, issueText(*refused));
}

void ChildPage::loadBand() {
    const auto child = m_unit.children().find(m_child);
    if (!child)
        throw Error(Error::Kind::NotFound);
    m_band->setChild(*child, m_unit.today());
    m_band->setConsents(consentStandings(m_unit, m_child));
    const QString name = child->calledName().isEmpty() ? child->fullName() : child->calledName();
    if (name != m_title) {
        m_title = name;
        Q_EMIT described();
    }
}

} // namespace bk
