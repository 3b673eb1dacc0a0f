// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/children/children_source.h"
#include "ui/common/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace bk {

class ChildrenFilter;
class ChildrenModel;

/// The room Barn: every child of the unit in a table that sorts, narrows, and searches as one types.
class ChildrenPage final : public Page {
    Q_OBJECT

public:
    /// `source` must outlive the page. `me`: who is signed in, by the name that stands with the children.
    ChildrenPage(const ChildrenSource& source, QDate today, const QString& me = {}, QWidget* parent = nullptr);

    QString title() const override { return tr("Barn"); }
    QString helpTopic() const override { return QStringLiteral("barn"); }
    void reload() override;
    QWidget* firstFocus() const override;

    QTableView* table() const { return m_table; }
    QLineEdit* searchField() const { return m_search; }
    ChildrenFilter* filter() const { return m_filter; }
    /// To the month's newly enrolled; hidden until it is offered.
    QPushButton* enrolledButton() const { return m_enrolled; }
    void offerEnrolled(bool offered);
    /// `refusal`: why a child cannot be registered or read in; empty where it can.
    void offerRegistering(const QString& refusal);
    /// The list holds the children that are assigned to the user. `emergency`: others can be opened with a reason.
    void showOnlyAssigned(bool emergency);
    QPushButton* newButton() const { return m_add; }
    QPushButton* emergencyButton() const { return m_emergency; }

Q_SIGNALS:
    void childChosen(bk::ChildId id);
    void newChildAsked();
    void importAsked();
    void enrolledAsked();
    void emergencyAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHead();
    void buildTable();
    void measure();
    QWidget* buildNoChildren();
    void narrow();
    void showWhatThereIs();
    QString whyNobody(const QString& searched, bool filtered) const;
    void open(int row);

    const ChildrenSource& m_source;
    ChildrenModel* m_model;
    ChildrenFilter* m_filter;
    QLineEdit* m_search;
    QLabel* m_count;
    QTableView* m_table;
    QPushButton* m_enrolled;
    QPushButton* m_emergency;
    QPushButton* m_import;
    QPushButton* m_add;
    QLabel* m_noHits;
    QWidget* m_noChildren = nullptr;
    bool m_onlyAssigned = false;
    QStackedLayout* m_stack = nullptr;
};

} // namespace bk
