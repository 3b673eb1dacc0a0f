// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/child/child_tab.h"
#include "ui/common/page.h"

namespace bk {

class ChildBand;
class Layers;
class TabRow;

/// One child: who it is, and its tabs. A tab is made when it is first shown.
class ChildPage final : public Page {
    Q_OBJECT

public:
    /// Throws NotFound where the child is not in the unit.
    ChildPage(OpenUnit& unit, ChildId child, std::vector<ChildTab> tabs, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString helpTopic() const override;
    void reload() override;
    /// The open tab's id.
    QString place() const override;
    void goTo(const QString& place) override;
    QWidget* firstFocus() const override;

    ChildId child() const { return m_child; }
    TabRow* tabs() const { return m_row; }
    ChildBand* band() const { return m_band; }
    /// The open tab's page; null where it could not be made.
    Page* tab() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fitTab();
    void showTab(int index);
    void tellWhatMayNotBeChanged(const ChildTab& tab);
    void loadBand();

    OpenUnit& m_unit;
    ChildId m_child;
    std::vector<ChildTab> m_tabs;
    ChildRoads m_roads;
    QString m_title;
    ChildBand* m_band;
    TabRow* m_row;
    QWidget* m_place;
    Layers* m_stack;
    std::vector<Page*> m_pages; ///< null: not shown yet
};

} // namespace bk
