// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

class QVBoxLayout;

namespace bk {

class Layers;
class TabRow;

/// A room with a heading and tabs, of which one is shown at a time. A tab's id is its place.
class TabbedPage : public Page {
    Q_OBJECT

public:
    /// The open tab's id.
    QString place() const override;
    void goTo(const QString& place) override;
    QWidget* firstFocus() const override;

protected:
    /// `name` is the heading and what a screen reader calls the tabs.
    explicit TabbedPage(const QString& name, QWidget* parent);

    void add(QWidget* tab, const QString& id, const QString& title);
    TabRow* tabs() const { return m_tabs; }
    /// Where the open tab is.
    QWidget* layers() const { return m_place; }
    QWidget* openTab() const;
    /// Below the heading. The derived room puts tabs and layers there.
    QVBoxLayout* column() const { return m_column; }

private:
    TabRow* m_tabs;
    QWidget* m_place;
    Layers* m_stack;
    QVBoxLayout* m_column;
};

} // namespace bk
