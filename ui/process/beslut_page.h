// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/beslut.h"
#include "ui/process/beslut_form.h"
#include "ui/process/step_record_page.h"

namespace bk {

/// Step 4, and every later decision. Emits `saved` with the decision's id.
class BeslutPage final : public StepRecordPage<BeslutForm> {
    Q_OBJECT

public:
    /// `record` empty: a new decision. Throws NotFound where child or decision is not in the unit.
    BeslutPage(
        OpenUnit& unit, ChildId child, ChildRoads roads, std::optional<BeslutId> record, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("beslut"); }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    QString progress() const override;

private:
    Beslut blank() const;
};

} // namespace bk
