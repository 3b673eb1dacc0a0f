// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "ui/common/page.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace bk {

class OpenUnit;
class RecordTable;

/// The month's newly registered children, and the list of them to the BVC that met them before.
class EnrolledPage final : public Page {
    Q_OBJECT

public:
    explicit EnrolledPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Nyinskrivna barn"); }
    QString helpTopic() const override { return QStringLiteral("barn"); }
    void reload() override;
    QWidget* firstFocus() const override;

    QComboBox* month() const { return m_month; }
    QComboBox* bvc() const { return m_bvc; }
    RecordTable* named() const { return m_named; }
    RecordTable* leftOut() const { return m_leftOut; }

private:
    QWidget* buildChoices();
    void fillOrganisations();
    void showChildren();
    void offerPaper();

    OpenUnit& m_unit;
    QComboBox* m_month;
    QComboBox* m_bvc;
    RecordTable* m_named;
    RecordTable* m_leftOut;
    QWidget* m_leftOutPart = nullptr;
    QLabel* m_nobody;
    QVBoxLayout* m_ways;
    QWidget* m_paper = nullptr;
    std::vector<ChildId> m_ids;
    std::vector<ChildId> m_leftOutIds;
};

} // namespace bk
