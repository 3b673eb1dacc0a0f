// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace bk {

/// A labelled control in a form's one column: label above (its buddy, so that combo boxes are labelled too), hint and
/// complaint below.
class Field final : public QWidget {
    Q_OBJECT

public:
    /// `label` may carry a mnemonic ("&Förnamn"), and is empty where the control says itself what it is. Takes
    /// ownership of `control`. `hint` may be empty.
    Field(const QString& label, QWidget* control, const QString& hint = {}, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    void setHint(const QString& hint);
    /// Empty: nothing is wrong. Also the control's accessible description.
    void setIssue(const QString& text);
    QString issue() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourIssue();
    void describe();

    QWidget* m_control;
    QLabel* m_hint;
    QLabel* m_issue;
};

/// Shows each issue's sentence at the field whose key is "rule" or "rule/where" (with `where`, the longer key is tried
/// first); gives back those that have no field, for the message bar. Clears the fields that have none.
Issues showIssues(const Issues& issues, const QHash<QString, Field*>& fields);

} // namespace bk
