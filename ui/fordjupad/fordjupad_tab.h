// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/fordjupad_of_child.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"
#include "ui/fordjupad/fordjupad_page.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace bk {

class FordjupadBoard;

/// Fördjupad behovskompass of a child: the overview, who has written and who writes next, and what is documented of
/// each sub-area.
class FordjupadTab final : public Page {
    Q_OBJECT

public:
    FordjupadTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Fördjupad behovskompass"); }
    QString helpTopic() const override { return QStringLiteral("fordjupad"); }
    void reload() override;

    FordjupadBoard* board() const { return m_board; }
    QComboBox* writers() const { return m_writers; }
    QPushButton* writeButton() const { return m_write; }

private:
    QWidget* buildTools();
    /// Keeps who is chosen; at first whoever is next to write.
    void showWriters(const FordjupadOfChild& whole);
    QWidget* content(const FordjupadOfChild& whole);
    void write(std::optional<Area> area);

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    QComboBox* m_writers;
    QPushButton* m_write;
    QPushButton* m_paper;
    QWidget* m_tools;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr; ///< made anew each time it comes up
    FordjupadBoard* m_board = nullptr;
};

ChildTab fordjupadTab();
/// The form "fordjupad": with a `FordjupadWriter` as record, and ":<area id>" behind it where one is chosen, the form
/// to write in; without a record the overview.
std::vector<FormPlace> fordjupadForms();

} // namespace bk
