// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

#include <vector>

class QHBoxLayout;
class QStackedLayout;

namespace bk {

/// A room with several pages over each other: a list, what was chosen in it, a form about that. A row of names above
/// says where one is and leads back. Leaving a page keeps the drafts of its forms; the page that comes up reads again.
class PageStack : public Page {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    /// Takes ownership. Call once, before anything else.
    void setRoot(Page* root);
    /// Takes ownership and shows it.
    void push(Page* page);
    /// Back to the page below; the root stays.
    void pop();
    void popTo(std::size_t depth);
    /// 1: only the root.
    std::size_t depth() const { return m_pages.size(); }
    Page* top() const { return m_pages.back(); }
    Page* at(std::size_t index) const { return m_pages[index]; }

    QString title() const override { return top()->title(); }
    QString helpTopic() const override { return top()->helpTopic(); }
    void reload() override { top()->reload(); }
    QWidget* firstFocus() const override { return top()->firstFocus(); }

private:
    void showTop();
    void showPath();

    std::vector<Page*> m_pages;
    QWidget* m_path;
    QHBoxLayout* m_pathRow;
    QStackedLayout* m_stack;
};

} // namespace bk
