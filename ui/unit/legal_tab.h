// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/legal_reference.h"
#include "ui/forms/page_stack.h"

namespace bk {

class OpenUnit;
class RecordTable;

/// The list of legal references as the unit goes by them; opening a row changes it.
class LegalList final : public Page {
    Q_OBJECT

public:
    explicit LegalList(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Lagrum"); }
    QString helpTopic() const override { return QStringLiteral("lagrum"); }
    void reload() override;
    QWidget* firstFocus() const override;
    RecordTable* table() const { return m_table; }

Q_SIGNALS:
    void changeAsked(const LegalReference& reference);

private:
    OpenUnit& m_unit;
    RecordTable* m_table;
    std::vector<LegalReference> m_references;
};

/// The list, with the form that changes one reference over it.
class LegalTab final : public PageStack {
    Q_OBJECT

public:
    explicit LegalTab(OpenUnit& unit, QWidget* parent = nullptr);

    LegalList* list() const { return m_list; }

private:
    LegalList* m_list;
};

} // namespace bk
