// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/beslut.h"
#include "ui/process/step_form_page.h"

namespace bk {

class BeslutForm;

/// Step 4, and every later decision. Emits `saved` with the decision's id.
class BeslutPage final : public StepFormPage {
    Q_OBJECT

public:
    /// `record` empty: a new decision. Throws NotFound where child or decision is not in the unit.
    BeslutPage(
        OpenUnit& unit, ChildId child, ChildRoads roads, std::optional<BeslutId> record, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("beslut"); }
    QWidget* firstFocus() const override;
    BeslutForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;
    QString progress() const override;

private:
    Beslut blank() const;

    bool m_mends;
    BeslutForm* m_form;
};

} // namespace bk
