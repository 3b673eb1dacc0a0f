// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"

#include <QDialog>

#include <functional>
#include <vector>

class QDialogButtonBox;
class QVBoxLayout;

namespace bk {

class GoldenRuleFields;
class MessageBar;
class OpenUnit;

/// The golden rule asked once for papers that go to different receivers: who gets which, and who does not and why.
/// Open it with `ask`.
class BatchDialog final : public QDialog {
    Q_OBJECT

public:
    struct Row {
        QString label;      ///< whom it goes to
        SharingEntry entry; ///< complete but for the golden rule
        QString refusal;    ///< why it may not leave; empty: it may
    };
    BatchDialog(const QString& title, std::vector<Row> rows, const QString& goldenRule, QWidget* parent = nullptr);

    /// `row`'s entry as answered. What is own use is asked nothing, and the family not whether it was told.
    SharingEntry answered(std::size_t row) const;

    /// Opens a dialog over `parent` without blocking; `go` runs with the entries as answered when the person goes on.
    static void
    ask(QWidget* parent, OpenUnit& unit, const QString& title, std::vector<Row> rows,
        std::function<void(const std::vector<SharingEntry>&)> go);

private:
    void addRows(QVBoxLayout* column);
    void tryAccept();
    /// The first that goes to somebody who is asked about; null: none.
    const Row* asked() const;

    std::vector<Row> m_rows;
    GoldenRuleFields* m_rule;
    MessageBar* m_messages;
    QDialogButtonBox* m_buttons;
};

} // namespace bk
