// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/retention/retention_rules.h"
#include "ui/common/page.h"

class QCheckBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace bk {

class Field;
class OpenUnit;
class TextLine;

/// The unit's document plan: how many years each class of documents is kept, which of them are patient records, and by
/// which decision.
class RetentionRulesPage final : public Page {
    Q_OBJECT

public:
    explicit RetentionRulesPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Gallringsfrister"); }
    QString helpTopic() const override { return QStringLiteral("gallring"); }
    QWidget* firstFocus() const override;

    RetentionRules value() const;
    /// `value()` after it equals `rules`.
    void setValue(const RetentionRules& rules);
    QSpinBox* years(DocumentClass documents) const { return m_years.at(std::size_t(documents)); }
    /// Null for the child's own data, which are no patient record.
    QCheckBox* journal(DocumentClass documents) const { return m_journal.at(std::size_t(documents)); }
    QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void closed();

private:
    void addClass(QVBoxLayout* column, DocumentClass documents);
    void save();

    OpenUnit& m_unit;
    TextLine* m_decision;
    std::array<QSpinBox*, documentClassCount> m_years{};
    std::array<QCheckBox*, documentClassCount> m_journal{};
    QPushButton* m_save;
};

} // namespace bk
