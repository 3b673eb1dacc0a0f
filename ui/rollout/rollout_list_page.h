// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/form_page.h"
#include "ui/forms/page_stack.h"

class QVBoxLayout;

namespace bk {

class OpenUnit;

/// Lists of the rollout in one scrolling column, whose rows open as forms.
class RolloutListPage : public Page {
    Q_OBJECT

public:
    RolloutListPage(OpenUnit& unit, const QString& title, QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString helpTopic() const override { return QStringLiteral("inforande"); }

Q_SIGNALS:
    /// A form was asked for; whoever shows it takes ownership.
    void formAsked(FormPage* form);

protected:
    OpenUnit& unit() const { return m_unit; }
    QVBoxLayout* column() const { return m_column; }

private:
    OpenUnit& m_unit;
    QString m_title;
    QVBoxLayout* m_column;
};

/// Such a page, with the forms over it.
class RolloutListTab final : public PageStack {
    Q_OBJECT

public:
    /// Takes ownership.
    explicit RolloutListTab(RolloutListPage* list, QWidget* parent = nullptr);
};

} // namespace bk
