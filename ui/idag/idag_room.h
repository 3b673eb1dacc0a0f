// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/room.h"
#include "ui/forms/page_stack.h"

namespace bk {

/// The room Idag: what needs doing, and over it how long children have waited, or the visits that wait. Places are "",
/// "vantetider" and "besok".
class IdagRoom final : public PageStack {
    Q_OBJECT

public:
    explicit IdagRoom(OpenUnit& unit, QWidget* parent = nullptr);

    QString place() const override;
    void goTo(const QString& place) override;

private:
    void openWaitingTimes();
    void openVisits();

    OpenUnit& m_unit;
};

Room idagRoom();

} // namespace bk
