// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/uppfoljningssamtal.h"
#include "ui/process/step_record_page.h"
#include "ui/process/uppfoljning_form.h"

namespace bk {

/// Step 6: the talk with child and guardians after a Barnteam. Emits `saved` with its id.
class UppfoljningPage final : public StepRecordPage<UppfoljningForm> {
    Q_OBJECT

public:
    /// `record` empty: a new talk. Throws NotFound where child or talk is not in the unit.
    UppfoljningPage(
        OpenUnit& unit, ChildId child, ChildRoads roads, std::optional<UppfoljningssamtalId> record,
        QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("uppfoljningssamtal"); }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;

private:
    Uppfoljningssamtal blank() const;
};

} // namespace bk
