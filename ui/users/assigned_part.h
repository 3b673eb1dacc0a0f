// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;

namespace bk {

class AssignedModel;
class OpenUnit;
struct AssignedChild;

/// Which children somebody sees: a search over the unit's children, and a list with a tick at each that is assigned.
class AssignedPart final : public QWidget {
    Q_OBJECT

public:
    AssignedPart(OpenUnit& unit, const std::vector<AssignedChild>& assigned, QWidget* parent = nullptr);

    const AssignedModel& model() const { return *m_model; }
    QLineEdit* search() const { return m_search; }
    QCheckBox* onlyTicked() const { return m_onlyTicked; }
    QListView* list() const { return m_list; }

protected:
    /// The unit is asked when the list is first seen: whoever sees every child has none.
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showFound();
    void count();
    void measure();

    AssignedModel* m_model;
    QLineEdit* m_search;
    QCheckBox* m_onlyTicked;
    QListView* m_list;
    QLabel* m_count;
};

} // namespace bk
