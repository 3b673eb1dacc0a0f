// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/page_stack.h"

#include "ui/common/theme.h"
#include "ui/forms/draft_keeper.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace bk {

PageStack::PageStack(QWidget* parent) : Page(parent), m_path(new QWidget), m_pathRow(new QHBoxLayout(m_path)) {
    m_pathRow->setContentsMargins(grid(2), grid(), grid(2), 0);
    m_pathRow->setSpacing(grid(0.5));
    m_path->setAccessibleName(tr("Var du är"));
    auto* place = new QWidget;
    m_stack = new QStackedLayout(place);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addWidget(m_path);
    body()->addWidget(place, 1);
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &PageStack::pop);
}

void PageStack::setRoot(Page* root) {
    Q_ASSERT(m_pages.empty());
    push(root);
}

void PageStack::push(Page* page) {
    m_pages.push_back(page);
    m_stack->addWidget(page);
    connect(page, &Page::described, this, [this] {
        showPath();
        Q_EMIT described();
    });
    connect(page, &Page::saved, this, &Page::saved);
    connect(page, &Page::goToRoom, this, &Page::goToRoom);
    showTop();
}

void PageStack::pop() {
    if (m_pages.size() > 1)
        popTo(m_pages.size() - 1);
}

void PageStack::popTo(std::size_t depth) {
    if (depth < 1 || depth >= m_pages.size())
        return;
    while (m_pages.size() > depth) {
        Page* left = m_pages.back();
        m_pages.pop_back();
        keepDrafts(left);
        m_stack->removeWidget(left);
        left->hide();
        left->deleteLater(); // it may be the one whose button led here
    }
    showTop();
}

void PageStack::showTop() {
    m_stack->setCurrentWidget(top());
    showPath();
    top()->reload();
    if (QWidget* focus = top()->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT described();
}

void PageStack::showPath() {
    while (QLayoutItem* item = m_pathRow->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the button that led here
        }
        delete item;
    }
    m_path->setVisible(m_pages.size() > 1);
    for (std::size_t i = 0; i + 1 < m_pages.size(); ++i) {
        auto* step = new QPushButton(i == 0 ? tr("‹ %1").arg(m_pages[i]->title()) : m_pages[i]->title());
        step->setAccessibleName(tr("Tillbaka till %1").arg(m_pages[i]->title()));
        step->setToolTip(tr("Tillbaka (Alt+Vänsterpil)"));
        makeFlat(step);
        connect(step, &QPushButton::clicked, this, [this, i] { popTo(i + 1); });
        m_pathRow->addWidget(step);
        auto* divider = new QLabel(QStringLiteral("›"));
        makeQuiet(divider);
        m_pathRow->addWidget(divider);
    }
    auto* here = new QLabel(top()->title());
    here->setTextFormat(Qt::PlainText);
    makeQuiet(here);
    m_pathRow->addWidget(here);
    m_pathRow->addStretch(1);
}

} // namespace bk
