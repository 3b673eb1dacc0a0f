// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plan_version.h"
#include "ui/common/page.h"

class QComboBox;
class QTextBrowser;

namespace bk {

class OpenUnit;

/// What has changed from one version of the plan to another, or to the plan as it is now.
class ComparePage final : public Page {
    Q_OBJECT

public:
    /// Compares the newest version with the plan of now, to begin with.
    ComparePage(OpenUnit& unit, ChildId child, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("plan"); }
    void reload() override;
    QWidget* firstFocus() const override;
    QTextBrowser* text() const { return m_text; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(QComboBox* box, const QString& chosen);
    void render();

    OpenUnit& m_unit;
    ChildId m_child;
    QComboBox* m_before;
    QComboBox* m_after;
    QTextBrowser* m_text;
};

} // namespace bk
