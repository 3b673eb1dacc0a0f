// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/network.h"
#include "ui/plan/plan_row.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bk {

class Fold;
class NetworkRow;
class NetworkView;

/// Who is there for the child: one line that adds a person, the circles, and everybody as a list. Circles and list show
/// the same people and each can do all that the other can.
class NetworkEditor final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkEditor(QWidget* parent = nullptr);

    std::vector<NetworkPerson> value() const;
    void setValue(const std::vector<NetworkPerson>& people);
    /// Puts the person where there is most room on the circle.
    void add(NetworkPerson person);
    void addFields(PlanFields& fields) const;
    /// What stands in the line that adds a person, not added yet: no part of the value, but of a draft.
    NetworkPerson typed() const;
    void setTyped(const NetworkPerson& person);

    /// The name that stands in the middle.
    void setChild(const QString& name);

    NetworkView* view() const { return m_view; }
    Fold* list() const { return m_list; }

Q_SIGNALS:
    void edited();
    void rowsChanged();

private:
    QWidget* addLine();
    NetworkRow* addRow(const NetworkPerson& person);
    void addTyped();
    void listen();
    void remove(NetworkRow* row);
    void removeInView(int person);
    void editInList(int person);
    /// The people have changed: numbers, circles and title follow.
    void follow();

    QLineEdit* m_name;
    QLineEdit* m_relation;
    QComboBox* m_circle;
    QPushButton* m_add;
    NetworkView* m_view;
    QWidget* m_lines;
    QVBoxLayout* m_column;
    Fold* m_list;
    std::vector<NetworkRow*> m_rows;
};

} // namespace bk
